//! `tds` of Tencent Cloud, API version 2022-08-01.
//!
//! Endpoint: `tds.tencentcloudapi.com`, or `tds.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tds&Version=2022-08-01>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tds::DescribeFinanceFraudUltimate};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeFinanceFraudUltimate::new("device-token", "scene-code", "user-id", 1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tds", "2022-08-01", "tds", &Endpoints::NONE);

/// Describes finance fraud ultimate: `DescribeFinanceFraudUltimate` of `tds` 2022-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tds&Version=2022-08-01&Action=DescribeFinanceFraudUltimate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFinanceFraudUltimate {
    /// Required. Secret.
    pub device_token: Secret,
    /// Required.
    pub scene_code: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub event_time: i64,
    pub elapsed_time: Option<i64>,
    pub we_chat_open_id: Option<String>,
    pub phone_number: Option<String>,
    pub biz_client_ip: Option<String>,
    pub qq_open_id: Option<String>,
    pub data_authorization: Option<DataAuthorizationInfo>,
}
operation! { DescribeFinanceFraudUltimate(device_token: Secret, scene_code: String, user_id: String, event_time: i64)
    "DescribeFinanceFraudUltimate" -> DescribeFinanceFraudUltimateOutput {
    0 "DeviceToken" device_token, 1 "SceneCode" scene_code, 2 "UserId" user_id, 3 "EventTime" event_time,
    4 "ElapsedTime" elapsed_time: i64, 5 "WeChatOpenId" we_chat_open_id: String, 6 "PhoneNumber" phone_number: String,
    7 "BizClientIp" biz_client_ip: String, 8 "QQOpenId" qq_open_id: String,
    9 "DataAuthorization" data_authorization: DataAuthorizationInfo
} }

/// In the request of [`DescribeFinanceFraudUltimate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAuthorizationInfo {
    /// Required.
    pub data_provider_name: Option<String>,
    /// Required.
    pub data_recipient_name: Option<String>,
    /// Required.
    pub user_data_type: Option<Vec<i64>>,
    /// Required.
    pub is_authorize: Option<i64>,
    pub authorization_term: Option<i64>,
    pub privacy_policy_link: Option<String>,
}
input! {
    DataAuthorizationInfo(data_provider_name: String, data_recipient_name: String, user_data_type: Vec<i64>, is_authorize: i64) {
    0 "DataProviderName" data_provider_name: String, 1 "DataRecipientName" data_recipient_name: String,
    2 "UserDataType" user_data_type: Vec<i64>, 3 "IsAuthorize" is_authorize: i64,
    4 "AuthorizationTerm" authorization_term: i64, 5 "PrivacyPolicyLink" privacy_policy_link: String
} }

/// Response of [`DescribeFinanceFraudUltimate`].
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
    pub risk_infos: Vec<RiskInfo>,
    pub hist_risk_infos: Vec<RiskInfo>,
    pub openid: Option<String>,
    pub scene_risk_infos: Vec<RiskInfo>,
    pub suggestion_level: Option<i64>,
    pub unionid: Option<String>,
    pub risk_check_timestamp: Option<String>,
    pub extra_infos: Vec<ExtraInfo>,
}
model! { DescribeFinanceFraudUltimateOutput {
    0 "AppVersion" app_version: String, 1 "Brand" brand: String, 2 "ClientIp" client_ip: String,
    3 "Model" model: String, 4 "NetworkType" network_type: String, 5 "PackageName" package_name: String,
    6 "Platform" platform: String, 7 "SystemVersion" system_version: String, 8 "SdkBuildNo" sdk_build_no: String,
    9 "RiskInfos" risk_infos: Vec<RiskInfo>, 10 "HistRiskInfos" hist_risk_infos: Vec<RiskInfo>,
    11 "Openid" openid: String, 12 "SceneRiskInfos" scene_risk_infos: Vec<RiskInfo>,
    13 "SuggestionLevel" suggestion_level: i64, 14 "Unionid" unionid: String,
    15 "RiskCheckTimestamp" risk_check_timestamp: String, 16 "ExtraInfos" extra_infos: Vec<ExtraInfo>
} }

/// In the response of [`DescribeFinanceFraudUltimate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskInfo {
    pub r#type: Option<i64>,
    pub level: Option<i64>,
}
model! { RiskInfo {
    0 "Type" r#type: i64, 1 "Level" level: i64
} }

/// In the response of [`DescribeFinanceFraudUltimate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ExtraInfo {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes fraud base: `DescribeFraudBase` of `tds` 2022-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tds&Version=2022-08-01&Action=DescribeFraudBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFraudBase {
    /// Required. Secret.
    pub device_token: Secret,
}
operation! { DescribeFraudBase(device_token: Secret) "DescribeFraudBase" -> DescribeFraudBaseOutput {
    0 "DeviceToken" device_token
} }

/// Response of [`DescribeFraudBase`].
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
    pub risk_infos: Vec<RiskInfo>,
    pub hist_risk_infos: Vec<RiskInfo>,
    pub risk_check_timestamp: Option<String>,
    pub extra_infos: Vec<ExtraInfo>,
}
model! { DescribeFraudBaseOutput {
    0 "AppVersion" app_version: String, 1 "Brand" brand: String, 2 "ClientIp" client_ip: String,
    3 "Model" model: String, 4 "NetworkType" network_type: String, 5 "PackageName" package_name: String,
    6 "Platform" platform: String, 7 "SystemVersion" system_version: String, 8 "SdkBuildNo" sdk_build_no: String,
    9 "RiskInfos" risk_infos: Vec<RiskInfo>, 10 "HistRiskInfos" hist_risk_infos: Vec<RiskInfo>,
    11 "RiskCheckTimestamp" risk_check_timestamp: String, 12 "ExtraInfos" extra_infos: Vec<ExtraInfo>
} }

/// Describes fraud premium: `DescribeFraudPremium` of `tds` 2022-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tds&Version=2022-08-01&Action=DescribeFraudPremium>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFraudPremium {
    /// Required. Secret.
    pub device_token: Secret,
}
operation! { DescribeFraudPremium(device_token: Secret) "DescribeFraudPremium" -> DescribeFraudPremiumOutput {
    0 "DeviceToken" device_token
} }

/// Response of [`DescribeFraudPremium`].
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
    pub risk_infos: Vec<RiskInfo>,
    pub hist_risk_infos: Vec<RiskInfo>,
    pub openid: Option<String>,
    pub risk_check_timestamp: Option<String>,
    pub extra_infos: Vec<ExtraInfo>,
}
model! { DescribeFraudPremiumOutput {
    0 "AppVersion" app_version: String, 1 "Brand" brand: String, 2 "ClientIp" client_ip: String,
    3 "Model" model: String, 4 "NetworkType" network_type: String, 5 "PackageName" package_name: String,
    6 "Platform" platform: String, 7 "SystemVersion" system_version: String, 8 "SdkBuildNo" sdk_build_no: String,
    9 "RiskInfos" risk_infos: Vec<RiskInfo>, 10 "HistRiskInfos" hist_risk_infos: Vec<RiskInfo>,
    11 "Openid" openid: String, 12 "RiskCheckTimestamp" risk_check_timestamp: String,
    13 "ExtraInfos" extra_infos: Vec<ExtraInfo>
} }

/// Describes fraud ultimate: `DescribeFraudUltimate` of `tds` 2022-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tds&Version=2022-08-01&Action=DescribeFraudUltimate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFraudUltimate {
    /// Required. Secret.
    pub device_token: Secret,
    /// Required.
    pub scene_code: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub event_time: i64,
    pub elapsed_time: Option<i64>,
    pub we_chat_open_id: Option<String>,
    pub phone_number: Option<String>,
    pub client_ip: Option<String>,
    pub qq_open_id: Option<String>,
    pub data_authorization: Option<DataAuthorizationInfo>,
}
operation! { DescribeFraudUltimate(device_token: Secret, scene_code: String, user_id: String, event_time: i64)
    "DescribeFraudUltimate" -> DescribeFraudUltimateOutput {
    0 "DeviceToken" device_token, 1 "SceneCode" scene_code, 2 "UserId" user_id, 3 "EventTime" event_time,
    4 "ElapsedTime" elapsed_time: i64, 5 "WeChatOpenId" we_chat_open_id: String, 6 "PhoneNumber" phone_number: String,
    7 "ClientIP" client_ip: String, 8 "QQOpenId" qq_open_id: String,
    9 "DataAuthorization" data_authorization: DataAuthorizationInfo
} }

/// Response of [`DescribeFraudUltimate`].
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
    pub risk_infos: Vec<RiskInfo>,
    pub hist_risk_infos: Vec<RiskInfo>,
    pub openid: Option<String>,
    pub scene_risk_infos: Vec<RiskInfo>,
    pub suggestion_level: Option<i64>,
    pub unionid: Option<String>,
    pub risk_check_timestamp: Option<String>,
    pub extra_infos: Vec<ExtraInfo>,
}
model! { DescribeFraudUltimateOutput {
    0 "AppVersion" app_version: String, 1 "Brand" brand: String, 2 "ClientIp" client_ip: String,
    3 "Model" model: String, 4 "NetworkType" network_type: String, 5 "PackageName" package_name: String,
    6 "Platform" platform: String, 7 "SystemVersion" system_version: String, 8 "SdkBuildNo" sdk_build_no: String,
    9 "RiskInfos" risk_infos: Vec<RiskInfo>, 10 "HistRiskInfos" hist_risk_infos: Vec<RiskInfo>,
    11 "Openid" openid: String, 12 "SceneRiskInfos" scene_risk_infos: Vec<RiskInfo>,
    13 "SuggestionLevel" suggestion_level: i64, 14 "Unionid" unionid: String,
    15 "RiskCheckTimestamp" risk_check_timestamp: String, 16 "ExtraInfos" extra_infos: Vec<ExtraInfo>
} }

/// Describes trusted id: `DescribeTrustedID` of `tds` 2022-08-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tds&Version=2022-08-01&Action=DescribeTrustedID>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrustedID {
    /// Required. Secret.
    pub device_token: Secret,
}
operation! { DescribeTrustedID(device_token: Secret) "DescribeTrustedID" -> DescribeTrustedIDOutput {
    0 "DeviceToken" device_token
} }

/// Response of [`DescribeTrustedID`].
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
    0 "Openid" openid: String, 1 "AppVersion" app_version: String, 2 "Brand" brand: String,
    3 "ClientIp" client_ip: String, 4 "Model" model: String, 5 "NetworkType" network_type: String,
    6 "PackageName" package_name: String, 7 "Platform" platform: String, 8 "SystemVersion" system_version: String,
    9 "SdkBuildNo" sdk_build_no: String
} }

codes! {
    FAILED_OPERATION "FailedOperation", RESOURCE_INSUFFICIENT "ResourceInsufficient"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeFinanceFraudUltimate, DescribeFraudBase, DescribeFraudPremium, DescribeFraudUltimate, DescribeTrustedID
}
