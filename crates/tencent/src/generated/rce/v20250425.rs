//! `rce` 2025-04-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "rce", version: "2025-04-25", code: "rce", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageIPPortraitRisk {
    pub post_time: i64,
    pub business_security_data: Option<ManageIPPortraitRiskInput>,
}
operation! { ManageIPPortraitRisk(post_time: i64) "ManageIPPortraitRisk" -> ManageIPPortraitRiskOutput {
    0 "PostTime" post_time, 1 "BusinessSecurityData" business_security_data: ManageIPPortraitRiskInput
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageIPPortraitRiskInput {
    pub user_ip: Option<String>,
    pub channel: Option<i64>,
}
input! { ManageIPPortraitRiskInput(user_ip: String, channel: i64) {
    0 "UserIp" user_ip: String, 1 "Channel" channel: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageIPPortraitRiskOutput {
    pub data: Option<ManageIPPortraitRiskOutputItem>,
}
model! { ManageIPPortraitRiskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageIPPortraitRiskOutputItem {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<ManageIPPortraitRiskValueOutput>,
}
model! { ManageIPPortraitRiskOutputItem {
    0 "Code" code, 1 "Message" message, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageIPPortraitRiskValueOutput {
    pub user_ip: Option<String>,
    pub risk_score: Option<i64>,
    pub risk_type: Option<Vec<i64>>,
    pub ip_location: Option<IpLocationInfo>,
    pub ip_network: Option<IpNetworkInfo>,
}
model! { ManageIPPortraitRiskValueOutput {
    0 "UserIp" user_ip, 1 "RiskScore" risk_score, 2 "RiskType" risk_type, 3 "IpLocation" ip_location,
    4 "IpNetwork" ip_network
} }

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
    0 "Country" country, 1 "Region" region, 2 "City" city, 3 "District" district, 4 "Longitude" longitude,
    5 "Latitude" latitude, 6 "Timezone" timezone, 7 "ZipCode" zip_code
} }

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
    0 "ISP" isp, 1 "ASN" asn, 2 "Organization" organization, 3 "IsReserved" is_reserved, 4 "IsGateway" is_gateway,
    5 "IsAnycast" is_anycast, 6 "IsMobile" is_mobile, 7 "IsDynamic" is_dynamic, 8 "IsEgress" is_egress,
    9 "IsDNS" is_dns, 10 "IsEducation" is_education, 11 "IsInstitution" is_institution, 12 "IsCompany" is_company,
    13 "IsResidence" is_residence, 14 "IsCloudService" is_cloud_service, 15 "IsInfrastructure" is_infrastructure,
    16 "IsMXServer" is_mx_server
} }

#[cfg(feature = "reflect")]
register! {
    ManageIPPortraitRisk
}
