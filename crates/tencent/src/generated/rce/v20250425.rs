//! `rce` of Tencent Cloud, API version 2025-04-25.
//!
//! Endpoint: `rce.tencentcloudapi.com`, or `rce.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2025-04-25>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("rce", "2025-04-25", "rce", &Endpoints::NONE);

/// `ManageIPPortraitRisk` of `rce` 2025-04-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2025-04-25&Action=ManageIPPortraitRisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageIPPortraitRisk {
    /// Required.
    pub post_time: i64,
    pub business_security_data: Option<ManageIPPortraitRiskInput>,
}
operation! { ManageIPPortraitRisk(post_time: i64) "ManageIPPortraitRisk" -> ManageIPPortraitRiskOutput {
    0 "PostTime" post_time, 1 "BusinessSecurityData" business_security_data: ManageIPPortraitRiskInput
} }

/// In the request of [`ManageIPPortraitRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageIPPortraitRiskInput {
    /// Required.
    pub user_ip: Option<String>,
    /// Required.
    pub channel: Option<i64>,
}
input! { ManageIPPortraitRiskInput(user_ip: String, channel: i64) {
    0 "UserIp" user_ip: String, 1 "Channel" channel: i64
} }

/// Response of [`ManageIPPortraitRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageIPPortraitRiskOutput {
    pub data: Option<ManageIPPortraitRiskOutputItem>,
}
model! { ManageIPPortraitRiskOutput {
    0 "Data" data: ManageIPPortraitRiskOutputItem
} }

/// In the response of [`ManageIPPortraitRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageIPPortraitRiskOutputItem {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<ManageIPPortraitRiskValueOutput>,
}
model! { ManageIPPortraitRiskOutputItem {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Value" value: ManageIPPortraitRiskValueOutput
} }

/// In the response of [`ManageIPPortraitRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageIPPortraitRiskValueOutput {
    pub user_ip: Option<String>,
    pub risk_score: Option<i64>,
    pub risk_type: Vec<i64>,
    pub ip_location: Option<IpLocationInfo>,
    pub ip_network: Option<IpNetworkInfo>,
}
model! { ManageIPPortraitRiskValueOutput {
    0 "UserIp" user_ip: String, 1 "RiskScore" risk_score: i64, 2 "RiskType" risk_type: Vec<i64>,
    3 "IpLocation" ip_location: IpLocationInfo, 4 "IpNetwork" ip_network: IpNetworkInfo
} }

/// In the response of [`ManageIPPortraitRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpLocationInfo {
    pub country: Option<String>,
    pub region: Option<String>,
    pub city: Option<String>,
    pub district: Option<String>,
    pub longitude: Option<String>,
    pub latitude: Option<String>,
    pub timezone: Option<String>,
    pub zip_code: Option<String>,
}
model! { IpLocationInfo {
    0 "Country" country: String, 1 "Region" region: String, 2 "City" city: String, 3 "District" district: String,
    4 "Longitude" longitude: String, 5 "Latitude" latitude: String, 6 "Timezone" timezone: String,
    7 "ZipCode" zip_code: String
} }

/// In the response of [`ManageIPPortraitRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpNetworkInfo {
    pub isp: Option<String>,
    pub asn: Option<String>,
    pub organization: Option<String>,
    pub is_reserved: Option<bool>,
    pub is_gateway: Option<bool>,
    pub is_anycast: Option<bool>,
    pub is_mobile: Option<bool>,
    pub is_dynamic: Option<bool>,
    pub is_egress: Option<bool>,
    pub is_dns: Option<bool>,
    pub is_education: Option<bool>,
    pub is_institution: Option<bool>,
    pub is_company: Option<bool>,
    pub is_residence: Option<bool>,
    pub is_cloud_service: Option<bool>,
    pub is_infrastructure: Option<bool>,
    pub is_mx_server: Option<bool>,
}
model! { IpNetworkInfo {
    0 "ISP" isp: String, 1 "ASN" asn: String, 2 "Organization" organization: String, 3 "IsReserved" is_reserved: bool,
    4 "IsGateway" is_gateway: bool, 5 "IsAnycast" is_anycast: bool, 6 "IsMobile" is_mobile: bool,
    7 "IsDynamic" is_dynamic: bool, 8 "IsEgress" is_egress: bool, 9 "IsDNS" is_dns: bool,
    10 "IsEducation" is_education: bool, 11 "IsInstitution" is_institution: bool, 12 "IsCompany" is_company: bool,
    13 "IsResidence" is_residence: bool, 14 "IsCloudService" is_cloud_service: bool,
    15 "IsInfrastructure" is_infrastructure: bool, 16 "IsMXServer" is_mx_server: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    ManageIPPortraitRisk
}
