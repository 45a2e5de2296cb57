//! `afc` of Tencent Cloud, API version 2020-02-26.
//!
//! Endpoint: `afc.tencentcloudapi.com`, or `afc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=afc&Version=2020-02-26>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, afc::GetAntiFraudVip};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAntiFraudVip::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("afc", "2020-02-26", "afc", &Endpoints::NONE);

/// Gets anti fraud vip: `GetAntiFraudVip` of `afc` 2020-02-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=afc&Version=2020-02-26&Action=GetAntiFraudVip>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_CAP_SIG_ERROR`], [`codes::AUTH_FAILURE_EXPIRED`],
/// [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_LOGIC_ERROR`], [`codes::INTERNAL_ERROR_SIGN_BACKEND_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::INVALID_PARAMETER_URL_ERROR`],
/// [`codes::INVALID_PARAMETER_VERSION_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_BAD_BODY`], [`codes::INVALID_PARAMETER_VALUE_BODY_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_CAP_MIS_MATCH`], [`codes::INVALID_PARAMETER_VALUE_HTTP_METHOD_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SRV_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_STRIDE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_FREQ_CNT`], [`codes::LIMIT_EXCEEDED_IP_FREQ_CNT`],
/// [`codes::LIMIT_EXCEEDED_KEY_FREQ_CNT`], [`codes::LIMIT_EXCEEDED_REPLAY_ATTACK`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_PERMISSION_DENIED`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_AUTH_FAILED`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER_SECRET_ID_NOT_EXISTS`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAntiFraudVip {
    pub business_security_data: Option<AntiFraudVipFilter>,
    pub business_crypto_data: Option<AntiFraudVipCryptoFilter>,
}
operation! { GetAntiFraudVip() "GetAntiFraudVip" -> GetAntiFraudVipOutput {
    0 "BusinessSecurityData" business_security_data: AntiFraudVipFilter,
    1 "BusinessCryptoData" business_crypto_data: AntiFraudVipCryptoFilter
} }

/// In the request of [`GetAntiFraudVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AntiFraudVipFilter {
    /// Required.
    pub customer_uin: Option<String>,
    /// Required.
    pub customer_appid: Option<String>,
    /// Required.
    pub id_number: Option<String>,
    /// Required.
    pub phone_number: Option<String>,
    pub scene: Option<String>,
    pub customer_sub_uin: Option<String>,
    pub authorization: Option<String>,
    pub name: Option<String>,
    pub bank_card_number: Option<String>,
    pub user_ip: Option<String>,
    pub imei: Option<String>,
    pub idfa: Option<String>,
    pub email_address: Option<String>,
    pub address: Option<String>,
    pub mac: Option<String>,
    pub imsi: Option<String>,
    pub account_type: Option<String>,
    pub uid: Option<String>,
    pub app_id_u: Option<String>,
    pub wifi_mac: Option<String>,
    pub wifi_ssid: Option<String>,
    pub wifi_bssid: Option<String>,
    pub extension_id: Option<String>,
    pub extension_in: Option<String>,
    pub business_id: Option<String>,
    pub id_crypto_type: Option<String>,
    pub phone_crypto_type: Option<String>,
    pub name_crypto_type: Option<String>,
}
input! { AntiFraudVipFilter(customer_uin: String, customer_appid: String, id_number: String, phone_number: String) {
    0 "CustomerUin" customer_uin: String, 1 "CustomerAppid" customer_appid: String, 2 "IdNumber" id_number: String,
    3 "PhoneNumber" phone_number: String, 4 "Scene" scene: String, 5 "CustomerSubUin" customer_sub_uin: String,
    6 "Authorization" authorization: String, 7 "Name" name: String, 8 "BankCardNumber" bank_card_number: String,
    9 "UserIp" user_ip: String, 10 "Imei" imei: String, 11 "Idfa" idfa: String, 12 "EmailAddress" email_address: String,
    13 "Address" address: String, 14 "Mac" mac: String, 15 "Imsi" imsi: String, 16 "AccountType" account_type: String,
    17 "Uid" uid: String, 18 "AppIdU" app_id_u: String, 19 "WifiMac" wifi_mac: String, 20 "WifiSSID" wifi_ssid: String,
    21 "WifiBSSID" wifi_bssid: String, 22 "ExtensionId" extension_id: String, 23 "ExtensionIn" extension_in: String,
    24 "BusinessId" business_id: String, 25 "IdCryptoType" id_crypto_type: String,
    26 "PhoneCryptoType" phone_crypto_type: String, 27 "NameCryptoType" name_crypto_type: String
} }

/// In the request of [`GetAntiFraudVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AntiFraudVipCryptoFilter {
    pub crypto_type: Option<String>,
    pub crypto_content: Option<String>,
}
input! { AntiFraudVipCryptoFilter() {
    0 "CryptoType" crypto_type: String, 1 "CryptoContent" crypto_content: String
} }

/// Response of [`GetAntiFraudVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAntiFraudVipOutput {
    pub data: Option<AntiFraudVipRecord>,
}
model! { GetAntiFraudVipOutput {
    0 "Data" data: AntiFraudVipRecord
} }

/// In the response of [`GetAntiFraudVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AntiFraudVipRecord {
    pub code: Option<String>,
    pub code_desc: Option<String>,
    pub message: Option<String>,
    pub found: Option<String>,
    pub id_found: Option<String>,
    pub risk_score: Option<String>,
    pub risk_info: Vec<SimpleKindRiskDetail>,
    pub other_model_scores: Vec<OtherModelScores>,
    pub post_time: Option<String>,
    pub extension_out: Option<String>,
}
model! { AntiFraudVipRecord {
    0 "Code" code: String, 1 "CodeDesc" code_desc: String, 2 "Message" message: String, 3 "Found" found: String,
    4 "IdFound" id_found: String, 5 "RiskScore" risk_score: String, 6 "RiskInfo" risk_info: Vec<SimpleKindRiskDetail>,
    7 "OtherModelScores" other_model_scores: Vec<OtherModelScores>, 8 "PostTime" post_time: String,
    9 "ExtensionOut" extension_out: String
} }

/// In the response of [`GetAntiFraudVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleKindRiskDetail {
    pub risk_code: Option<String>,
    pub risk_code_value: Option<String>,
}
model! { SimpleKindRiskDetail {
    0 "RiskCode" risk_code: String, 1 "RiskCodeValue" risk_code_value: String
} }

/// In the response of [`GetAntiFraudVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherModelScores {
    pub model_id: Option<String>,
    pub model_score: Option<String>,
}
model! { OtherModelScores {
    0 "ModelId" model_id: String, 1 "ModelScore" model_score: String
} }

/// Queries anti fraud vip: `QueryAntiFraudVip` of `afc` 2020-02-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=afc&Version=2020-02-26&Action=QueryAntiFraudVip>.
///
/// Errors: [`codes::AUTH_FAILURE_CAP_SIG_ERROR`], [`codes::AUTH_FAILURE_EXPIRED`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_LOGIC_ERROR`], [`codes::INTERNAL_ERROR_SIGN_BACKEND_ERROR`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::INVALID_PARAMETER_URL_ERROR`],
/// [`codes::INVALID_PARAMETER_VERSION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_BAD_BODY`],
/// [`codes::INVALID_PARAMETER_VALUE_BODY_TOO_LARGE`], [`codes::INVALID_PARAMETER_VALUE_CAP_MIS_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_HTTP_METHOD_ERROR`], [`codes::LIMIT_EXCEEDED_FREQ_CNT`],
/// [`codes::LIMIT_EXCEEDED_IP_FREQ_CNT`], [`codes::LIMIT_EXCEEDED_KEY_FREQ_CNT`],
/// [`codes::LIMIT_EXCEEDED_REPLAY_ATTACK`], [`codes::RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_PERMISSION_DENIED`], [`codes::UNAUTHORIZED_OPERATION_AUTH_FAILED`],
/// [`codes::UNKNOWN_PARAMETER_SECRET_ID_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAntiFraudVip {
    pub phone_number: Option<String>,
    pub id_number: Option<String>,
    pub bank_card_number: Option<String>,
    pub user_ip: Option<String>,
    pub imei: Option<String>,
    pub idfa: Option<String>,
    pub scene: Option<String>,
    pub name: Option<String>,
    pub email_address: Option<String>,
    pub address: Option<String>,
    pub account_type: Option<String>,
    pub uid: Option<String>,
    pub app_id_u: Option<String>,
    pub wifi_mac: Option<String>,
    pub wifi_ssid: Option<String>,
    pub wifi_bssid: Option<String>,
    pub business_id: Option<String>,
    pub id_crypto_type: Option<String>,
    pub phone_crypto_type: Option<String>,
    pub mac: Option<String>,
    pub imsi: Option<String>,
    pub name_crypto_type: Option<String>,
}
operation! { QueryAntiFraudVip() "QueryAntiFraudVip" -> QueryAntiFraudVipOutput {
    0 "PhoneNumber" phone_number: String, 1 "IdNumber" id_number: String, 2 "BankCardNumber" bank_card_number: String,
    3 "UserIp" user_ip: String, 4 "Imei" imei: String, 5 "Idfa" idfa: String, 6 "Scene" scene: String,
    7 "Name" name: String, 8 "EmailAddress" email_address: String, 9 "Address" address: String,
    10 "AccountType" account_type: String, 11 "Uid" uid: String, 12 "AppIdU" app_id_u: String,
    13 "WifiMac" wifi_mac: String, 14 "WifiSSID" wifi_ssid: String, 15 "WifiBSSID" wifi_bssid: String,
    16 "BusinessId" business_id: String, 17 "IdCryptoType" id_crypto_type: String,
    18 "PhoneCryptoType" phone_crypto_type: String, 19 "Mac" mac: String, 20 "Imsi" imsi: String,
    21 "NameCryptoType" name_crypto_type: String
} }

/// Response of [`QueryAntiFraudVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAntiFraudVipOutput {
    pub found: Option<i64>,
    pub id_found: Option<i64>,
    pub risk_score: Option<i64>,
    pub risk_info: Vec<RiskDetail>,
    pub code_desc: Option<String>,
}
model! { QueryAntiFraudVipOutput {
    0 "Found" found: i64, 1 "IdFound" id_found: i64, 2 "RiskScore" risk_score: i64,
    3 "RiskInfo" risk_info: Vec<RiskDetail>, 4 "CodeDesc" code_desc: String
} }

/// In the response of [`QueryAntiFraudVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDetail {
    pub risk_code: Option<i64>,
}
model! { RiskDetail {
    0 "RiskCode" risk_code: i64
} }

/// `TransportGeneralInterface` of `afc` 2020-02-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=afc&Version=2020-02-26&Action=TransportGeneralInterface>.
///
/// Errors: [`codes::AUTH_FAILURE_CAP_SIG_ERROR`], [`codes::AUTH_FAILURE_EXPIRED`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_LOGIC_ERROR`], [`codes::INTERNAL_ERROR_SIGN_BACKEND_ERROR`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::INVALID_PARAMETER_URL_ERROR`],
/// [`codes::INVALID_PARAMETER_VERSION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_BAD_BODY`],
/// [`codes::INVALID_PARAMETER_VALUE_BODY_TOO_LARGE`], [`codes::INVALID_PARAMETER_VALUE_CAP_MIS_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_HTTP_METHOD_ERROR`], [`codes::LIMIT_EXCEEDED_FREQ_CNT`],
/// [`codes::LIMIT_EXCEEDED_IP_FREQ_CNT`], [`codes::LIMIT_EXCEEDED_KEY_FREQ_CNT`],
/// [`codes::LIMIT_EXCEEDED_REPLAY_ATTACK`], [`codes::RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_PERMISSION_DENIED`], [`codes::UNAUTHORIZED_OPERATION_AUTH_FAILED`],
/// [`codes::UNKNOWN_PARAMETER_SECRET_ID_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransportGeneralInterface {
    pub business_security_data: Option<TransportGeneralInterfaceInput>,
}
operation! { TransportGeneralInterface() "TransportGeneralInterface" -> TransportGeneralInterfaceOutput {
    0 "BusinessSecurityData" business_security_data: TransportGeneralInterfaceInput
} }

/// In the request of [`TransportGeneralInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransportGeneralInterfaceInput {
    pub interface_name: Option<String>,
    pub notarization_input: Option<String>,
    pub notarization_sign: Option<String>,
}
input! { TransportGeneralInterfaceInput() {
    0 "InterfaceName" interface_name: String, 1 "NotarizationInput" notarization_input: String,
    2 "NotarizationSign" notarization_sign: String
} }

/// Response of [`TransportGeneralInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransportGeneralInterfaceOutput {
    pub data: Option<TransportGeneralInterfaceOutputItem>,
}
model! { TransportGeneralInterfaceOutput {
    0 "Data" data: TransportGeneralInterfaceOutputItem
} }

/// In the response of [`TransportGeneralInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransportGeneralInterfaceOutputItem {
    pub code: Option<String>,
    pub message: Option<String>,
    pub notarization_data: Option<String>,
}
model! { TransportGeneralInterfaceOutputItem {
    0 "Code" code: String, 1 "Message" message: String, 2 "NotarizationData" notarization_data: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_CAP_SIG_ERROR "AuthFailure.CapSigError",
    AUTH_FAILURE_EXPIRED "AuthFailure.Expired", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_BACKEND_LOGIC_ERROR "InternalError.BackendLogicError",
    INTERNAL_ERROR_SIGN_BACKEND_ERROR "InternalError.SignBackendError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_PARAM_ERROR "InvalidParameter.ParamError",
    INVALID_PARAMETER_URL_ERROR "InvalidParameter.UrlError",
    INVALID_PARAMETER_VERSION_ERROR "InvalidParameter.VersionError", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_BAD_BODY "InvalidParameterValue.BadBody",
    INVALID_PARAMETER_VALUE_BODY_TOO_LARGE "InvalidParameterValue.BodyTooLarge",
    INVALID_PARAMETER_VALUE_CAP_MIS_MATCH "InvalidParameterValue.CapMisMatch",
    INVALID_PARAMETER_VALUE_HTTP_METHOD_ERROR "InvalidParameterValue.HttpMethodError",
    INVALID_PARAMETER_VALUE_INVALID_DATE "InvalidParameterValue.InvalidDate",
    INVALID_PARAMETER_VALUE_INVALID_LIMIT "InvalidParameterValue.InvalidLimit",
    INVALID_PARAMETER_VALUE_INVALID_SRV_NAME "InvalidParameterValue.InvalidSrvName",
    INVALID_PARAMETER_VALUE_INVALID_STRIDE "InvalidParameterValue.InvalidStride", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_FREQ_CNT "LimitExceeded.FreqCnt", LIMIT_EXCEEDED_IP_FREQ_CNT "LimitExceeded.IpFreqCnt",
    LIMIT_EXCEEDED_KEY_FREQ_CNT "LimitExceeded.KeyFreqCnt", LIMIT_EXCEEDED_REPLAY_ATTACK "LimitExceeded.ReplayAttack",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUND "ResourceNotFound.InterfaceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_PERMISSION_DENIED "ResourceUnavailable.PermissionDenied",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_AUTH_FAILED "UnauthorizedOperation.AuthFailed", UNKNOWN_PARAMETER "UnknownParameter",
    UNKNOWN_PARAMETER_SECRET_ID_NOT_EXISTS "UnknownParameter.SecretIdNotExists",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    GetAntiFraudVip, QueryAntiFraudVip, TransportGeneralInterface
}
