//! `taf` of Tencent Cloud, API version 2020-02-10.
//!
//! Endpoint: `taf.tencentcloudapi.com`, or `taf.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=taf&Version=2020-02-10>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("taf", "2020-02-10", "taf", &Endpoints::NONE);

/// `ManagePortraitRisk` of `taf` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=taf&Version=2020-02-10&Action=ManagePortraitRisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagePortraitRisk {
    /// Required.
    pub business_security_data: ManagePortraitRiskInput,
}
operation! { ManagePortraitRisk(business_security_data: ManagePortraitRiskInput)
    "ManagePortraitRisk" -> ManagePortraitRiskOutput {
    0 "BusinessSecurityData" business_security_data
} }

/// In the request of [`ManagePortraitRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagePortraitRiskInput {
    /// Required.
    pub post_time: Option<i64>,
    /// Required.
    pub user_ip: Option<String>,
    /// Required.
    pub channel: Option<i64>,
}
input! { ManagePortraitRiskInput(post_time: i64, user_ip: String, channel: i64) {
    0 "PostTime" post_time: i64, 1 "UserIp" user_ip: String, 2 "Channel" channel: i64
} }

/// Response of [`ManagePortraitRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagePortraitRiskOutput {
    pub data: Option<ManagePortraitRiskOutputItem>,
}
model! { ManagePortraitRiskOutput {
    0 "Data" data: ManagePortraitRiskOutputItem
} }

/// In the response of [`ManagePortraitRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagePortraitRiskOutputItem {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<ManagePortraitRiskValueOutput>,
}
model! { ManagePortraitRiskOutputItem {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Value" value: ManagePortraitRiskValueOutput
} }

/// In the response of [`ManagePortraitRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagePortraitRiskValueOutput {
    pub user_ip: Option<String>,
    pub level: Option<i64>,
}
model! { ManagePortraitRiskValueOutput {
    0 "UserIp" user_ip: String, 1 "Level" level: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    ManagePortraitRisk
}
