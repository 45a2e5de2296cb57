//! `taf` 2020-02-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "taf", version: "2020-02-10", code: "taf", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagePortraitRisk {
    pub business_security_data: ManagePortraitRiskInput,
}
operation! { ManagePortraitRisk(business_security_data: ManagePortraitRiskInput)
    "ManagePortraitRisk" -> ManagePortraitRiskOutput {
    0 "BusinessSecurityData" business_security_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagePortraitRiskInput {
    pub post_time: Option<i64>,
    pub user_ip: Option<String>,
    pub channel: Option<i64>,
}
input! { ManagePortraitRiskInput(post_time: i64, user_ip: String, channel: i64) {
    0 "PostTime" post_time: i64, 1 "UserIp" user_ip: String, 2 "Channel" channel: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagePortraitRiskOutput {
    pub data: Option<ManagePortraitRiskOutputItem>,
}
model! { ManagePortraitRiskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagePortraitRiskOutputItem {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<ManagePortraitRiskValueOutput>,
}
model! { ManagePortraitRiskOutputItem {
    0 "Code" code, 1 "Message" message, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagePortraitRiskValueOutput {
    pub user_ip: Option<String>,
    pub level: Option<i64>,
}
model! { ManagePortraitRiskValueOutput {
    0 "UserIp" user_ip, 1 "Level" level
} }

#[cfg(feature = "reflect")]
register! {
    ManagePortraitRisk
}
