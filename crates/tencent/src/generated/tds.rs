//! `tds` 2022-08-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tds", version: "2022-08-01", code: "tds", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFinanceFraudUltimate {
    pub device_token: Secret,
    pub scene_code: String,
    pub user_id: String,
    pub event_time: u64,
    pub elapsed_time: Option<u64>,
    pub we_chat_open_id: Option<String>,
    pub phone_number: Option<String>,
    pub biz_client_ip: Option<String>,
    pub qq_open_id: Option<String>,
    pub data_authorization: Option<DataAuthorizationInfo>,
}
operation! { DescribeFinanceFraudUltimate(device_token: Secret, scene_code: String, user_id: String, event_time: u64)
    "DescribeFinanceFraudUltimate" -> DescribeFinanceFraudUltimateOutput {
    0 "DeviceToken" device_token, 1 "SceneCode" scene_code, 2 "UserId" user_id, 3 "EventTime" event_time,
    4 "ElapsedTime" elapsed_time: u64, 5 "WeChatOpenId" we_chat_open_id: String, 6 "PhoneNumber" phone_number: String,
    7 "BizClientIp" biz_client_ip: String, 8 "QQOpenId" qq_open_id: String,
    9 "DataAuthorization" data_authorization: DataAuthorizationInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAuthorizationInfo {
    pub data_provider_name: Option<String>,
    pub data_recipient_name: Option<String>,
    pub user_data_type: Option<Vec<u64>>,
    pub is_authorize: Option<u64>,
    pub authorization_term: Option<u64>,
    pub privacy_policy_link: Option<String>,
}
input! { DataAuthorizationInfo(data_provider_name: String, data_recipient_name: String, user_data_type: Vec<u64>, is_authorize: u64) {
    0 "DataProviderName" data_provider_name: String, 1 "DataRecipientName" data_recipient_name: String,
    2 "UserDataType" user_data_type: Vec<u64>, 3 "IsAuthorize" is_authorize: u64,
    4 "AuthorizationTerm" authorization_term: u64, 5 "PrivacyPolicyLink" privacy_policy_link: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFinanceFraudUltimateOutput {
    pub app_version: Option<String>,
    pub brand: Option<String>,
    pub client_ip: Option<String>,
    pub model: Option<String>,
    pub network_type: Option<String>,
    pub package_name: Option<String>,
    pub platform: Option<String>,
    pub system_version: Option<String>,
    pub sdk_build_no: Option<String>,
    pub risk_infos: Option<Vec<RiskInfo>>,
    pub hist_risk_infos: Option<Vec<RiskInfo>>,
    pub openid: Option<String>,
    pub scene_risk_infos: Option<Vec<RiskInfo>>,
    pub suggestion_level: Option<u64>,
    pub unionid: Option<String>,
    pub risk_check_timestamp: Option<String>,
    pub extra_infos: Option<Vec<ExtraInfo>>,
}
model! { DescribeFinanceFraudUltimateOutput {
    0 "AppVersion" app_version, 1 "Brand" brand, 2 "ClientIp" client_ip, 3 "Model" model, 4 "NetworkType" network_type,
    5 "PackageName" package_name, 6 "Platform" platform, 7 "SystemVersion" system_version, 8 "SdkBuildNo" sdk_build_no,
    9 "RiskInfos" risk_infos, 10 "HistRiskInfos" hist_risk_infos, 11 "Openid" openid,
    12 "SceneRiskInfos" scene_risk_infos, 13 "SuggestionLevel" suggestion_level, 14 "Unionid" unionid,
    15 "RiskCheckTimestamp" risk_check_timestamp, 16 "ExtraInfos" extra_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskInfo {
    pub r#type: Option<u64>,
    pub level: Option<u64>,
}
model! { RiskInfo {
    0 "Type" r#type, 1 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ExtraInfo {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFraudBase {
    pub device_token: Secret,
}
operation! { DescribeFraudBase(device_token: Secret) "DescribeFraudBase" -> DescribeFraudBaseOutput {
    0 "DeviceToken" device_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFraudBaseOutput {
    pub app_version: Option<String>,
    pub brand: Option<String>,
    pub client_ip: Option<String>,
    pub model: Option<String>,
    pub network_type: Option<String>,
    pub package_name: Option<String>,
    pub platform: Option<String>,
    pub system_version: Option<String>,
    pub sdk_build_no: Option<String>,
    pub risk_infos: Option<Vec<RiskInfo>>,
    pub hist_risk_infos: Option<Vec<RiskInfo>>,
    pub risk_check_timestamp: Option<String>,
    pub extra_infos: Option<Vec<ExtraInfo>>,
}
model! { DescribeFraudBaseOutput {
    0 "AppVersion" app_version, 1 "Brand" brand, 2 "ClientIp" client_ip, 3 "Model" model, 4 "NetworkType" network_type,
    5 "PackageName" package_name, 6 "Platform" platform, 7 "SystemVersion" system_version, 8 "SdkBuildNo" sdk_build_no,
    9 "RiskInfos" risk_infos, 10 "HistRiskInfos" hist_risk_infos, 11 "RiskCheckTimestamp" risk_check_timestamp,
    12 "ExtraInfos" extra_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFraudPremium {
    pub device_token: Secret,
}
operation! { DescribeFraudPremium(device_token: Secret) "DescribeFraudPremium" -> DescribeFraudPremiumOutput {
    0 "DeviceToken" device_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFraudPremiumOutput {
    pub app_version: Option<String>,
    pub brand: Option<String>,
    pub client_ip: Option<String>,
    pub model: Option<String>,
    pub network_type: Option<String>,
    pub package_name: Option<String>,
    pub platform: Option<String>,
    pub system_version: Option<String>,
    pub sdk_build_no: Option<String>,
    pub risk_infos: Option<Vec<RiskInfo>>,
    pub hist_risk_infos: Option<Vec<RiskInfo>>,
    pub openid: Option<String>,
    pub risk_check_timestamp: Option<String>,
    pub extra_infos: Option<Vec<ExtraInfo>>,
}
model! { DescribeFraudPremiumOutput {
    0 "AppVersion" app_version, 1 "Brand" brand, 2 "ClientIp" client_ip, 3 "Model" model, 4 "NetworkType" network_type,
    5 "PackageName" package_name, 6 "Platform" platform, 7 "SystemVersion" system_version, 8 "SdkBuildNo" sdk_build_no,
    9 "RiskInfos" risk_infos, 10 "HistRiskInfos" hist_risk_infos, 11 "Openid" openid,
    12 "RiskCheckTimestamp" risk_check_timestamp, 13 "ExtraInfos" extra_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFraudUltimate {
    pub device_token: Secret,
    pub scene_code: String,
    pub user_id: String,
    pub event_time: u64,
    pub elapsed_time: Option<u64>,
    pub we_chat_open_id: Option<String>,
    pub phone_number: Option<String>,
    pub client_ip: Option<String>,
    pub qq_open_id: Option<String>,
    pub data_authorization: Option<DataAuthorizationInfo>,
}
operation! { DescribeFraudUltimate(device_token: Secret, scene_code: String, user_id: String, event_time: u64)
    "DescribeFraudUltimate" -> DescribeFraudUltimateOutput {
    0 "DeviceToken" device_token, 1 "SceneCode" scene_code, 2 "UserId" user_id, 3 "EventTime" event_time,
    4 "ElapsedTime" elapsed_time: u64, 5 "WeChatOpenId" we_chat_open_id: String, 6 "PhoneNumber" phone_number: String,
    7 "ClientIP" client_ip: String, 8 "QQOpenId" qq_open_id: String,
    9 "DataAuthorization" data_authorization: DataAuthorizationInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFraudUltimateOutput {
    pub app_version: Option<String>,
    pub brand: Option<String>,
    pub client_ip: Option<String>,
    pub model: Option<String>,
    pub network_type: Option<String>,
    pub package_name: Option<String>,
    pub platform: Option<String>,
    pub system_version: Option<String>,
    pub sdk_build_no: Option<String>,
    pub risk_infos: Option<Vec<RiskInfo>>,
    pub hist_risk_infos: Option<Vec<RiskInfo>>,
    pub openid: Option<String>,
    pub scene_risk_infos: Option<Vec<RiskInfo>>,
    pub suggestion_level: Option<u64>,
    pub unionid: Option<String>,
    pub risk_check_timestamp: Option<String>,
    pub extra_infos: Option<Vec<ExtraInfo>>,
}
model! { DescribeFraudUltimateOutput {
    0 "AppVersion" app_version, 1 "Brand" brand, 2 "ClientIp" client_ip, 3 "Model" model, 4 "NetworkType" network_type,
    5 "PackageName" package_name, 6 "Platform" platform, 7 "SystemVersion" system_version, 8 "SdkBuildNo" sdk_build_no,
    9 "RiskInfos" risk_infos, 10 "HistRiskInfos" hist_risk_infos, 11 "Openid" openid,
    12 "SceneRiskInfos" scene_risk_infos, 13 "SuggestionLevel" suggestion_level, 14 "Unionid" unionid,
    15 "RiskCheckTimestamp" risk_check_timestamp, 16 "ExtraInfos" extra_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrustedID {
    pub device_token: Secret,
}
operation! { DescribeTrustedID(device_token: Secret) "DescribeTrustedID" -> DescribeTrustedIDOutput {
    0 "DeviceToken" device_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrustedIDOutput {
    pub openid: Option<String>,
    pub app_version: Option<String>,
    pub brand: Option<String>,
    pub client_ip: Option<String>,
    pub model: Option<String>,
    pub network_type: Option<String>,
    pub package_name: Option<String>,
    pub platform: Option<String>,
    pub system_version: Option<String>,
    pub sdk_build_no: Option<String>,
}
model! { DescribeTrustedIDOutput {
    0 "Openid" openid, 1 "AppVersion" app_version, 2 "Brand" brand, 3 "ClientIp" client_ip, 4 "Model" model,
    5 "NetworkType" network_type, 6 "PackageName" package_name, 7 "Platform" platform, 8 "SystemVersion" system_version,
    9 "SdkBuildNo" sdk_build_no
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
}

#[cfg(feature = "reflect")]
register! {
    DescribeFinanceFraudUltimate, DescribeFraudBase, DescribeFraudPremium, DescribeFraudUltimate, DescribeTrustedID
}
