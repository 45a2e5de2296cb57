//! `af` 2020-02-26.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "af", version: "2020-02-26", code: "af", endpoints: &Endpoints::NONE };

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntiFraud {
    pub business_security_data: Option<FinanceAntiFraudFilter>,
    pub business_crypto_data: Option<FinanceAntiFraudCryptoFilter>,
}
operation! { DescribeAntiFraud() "DescribeAntiFraud" -> DescribeAntiFraudOutput {
    0 "BusinessSecurityData" business_security_data: FinanceAntiFraudFilter,
    1 "BusinessCryptoData" business_crypto_data: FinanceAntiFraudCryptoFilter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinanceAntiFraudFilter {
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
    pub mac: Option<String>,
    pub imsi: Option<String>,
    pub account_type: Option<String>,
    pub uid: Option<String>,
    pub app_id_u: Option<String>,
    pub wifi_mac: Option<String>,
    pub wifi_ssid: Option<String>,
    pub wifi_bssid: Option<String>,
    pub business_id: Option<String>,
    pub phone_crypto_type: Option<String>,
    pub id_crypto_type: Option<String>,
    pub name_crypto_type: Option<String>,
}
input! { FinanceAntiFraudFilter() {
    0 "PhoneNumber" phone_number: String, 1 "IdNumber" id_number: String, 2 "BankCardNumber" bank_card_number: String,
    3 "UserIp" user_ip: String, 4 "Imei" imei: String, 5 "Idfa" idfa: String, 6 "Scene" scene: String,
    7 "Name" name: String, 8 "EmailAddress" email_address: String, 9 "Address" address: String, 10 "Mac" mac: String,
    11 "Imsi" imsi: String, 12 "AccountType" account_type: String, 13 "Uid" uid: String, 14 "AppIdU" app_id_u: String,
    15 "WifiMac" wifi_mac: String, 16 "WifiSSID" wifi_ssid: String, 17 "WifiBSSID" wifi_bssid: String,
    18 "BusinessId" business_id: String, 19 "PhoneCryptoType" phone_crypto_type: String,
    20 "IdCryptoType" id_crypto_type: String, 21 "NameCryptoType" name_crypto_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinanceAntiFraudCryptoFilter {
    pub crypto_type: Option<String>,
    pub crypto_content: Option<String>,
}
input! { FinanceAntiFraudCryptoFilter() {
    0 "CryptoType" crypto_type: String, 1 "CryptoContent" crypto_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntiFraudOutput {
    pub data: Option<FinanceAntiFraudRecord>,
}
model! { DescribeAntiFraudOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinanceAntiFraudRecord {
    pub found: Option<String>,
    pub id_found: Option<String>,
    pub risk_score: Option<String>,
    pub risk_info: Option<Vec<RiskDetailInfo>>,
    pub other_model_scores: Option<Vec<FinanceOtherModelScores>>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { FinanceAntiFraudRecord {
    0 "Found" found, 1 "IdFound" id_found, 2 "RiskScore" risk_score, 3 "RiskInfo" risk_info,
    4 "OtherModelScores" other_model_scores, 5 "Code" code, 6 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDetailInfo {
    pub risk_code: Option<String>,
    pub risk_value: Option<String>,
}
model! { RiskDetailInfo {
    0 "RiskCode" risk_code, 1 "RiskValue" risk_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinanceOtherModelScores {
    pub model_id: Option<String>,
    pub model_score: Option<String>,
}
model! { FinanceOtherModelScores {
    0 "ModelId" model_id, 1 "ModelScore" model_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAntiFraud {
    pub business_security_data: Option<AntiFraudFilter>,
    pub business_crypto_data: Option<AntiFraudCryptoFilter>,
}
operation! { GetAntiFraud() "GetAntiFraud" -> GetAntiFraudOutput {
    0 "BusinessSecurityData" business_security_data: AntiFraudFilter,
    1 "BusinessCryptoData" business_crypto_data: AntiFraudCryptoFilter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AntiFraudFilter {
    pub customer_uin: Option<String>,
    pub customer_appid: Option<String>,
    pub id_number: Option<String>,
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
    pub old_response_type: Option<String>,
}
input! { AntiFraudFilter(customer_uin: String, customer_appid: String, id_number: String, phone_number: String) {
    0 "CustomerUin" customer_uin: String, 1 "CustomerAppid" customer_appid: String, 2 "IdNumber" id_number: String,
    3 "PhoneNumber" phone_number: String, 4 "Scene" scene: String, 5 "CustomerSubUin" customer_sub_uin: String,
    6 "Authorization" authorization: String, 7 "Name" name: String, 8 "BankCardNumber" bank_card_number: String,
    9 "UserIp" user_ip: String, 10 "Imei" imei: String, 11 "Idfa" idfa: String, 12 "EmailAddress" email_address: String,
    13 "Address" address: String, 14 "Mac" mac: String, 15 "Imsi" imsi: String, 16 "AccountType" account_type: String,
    17 "Uid" uid: String, 18 "AppIdU" app_id_u: String, 19 "WifiMac" wifi_mac: String, 20 "WifiSSID" wifi_ssid: String,
    21 "WifiBSSID" wifi_bssid: String, 22 "ExtensionId" extension_id: String, 23 "ExtensionIn" extension_in: String,
    24 "BusinessId" business_id: String, 25 "IdCryptoType" id_crypto_type: String,
    26 "PhoneCryptoType" phone_crypto_type: String, 27 "NameCryptoType" name_crypto_type: String,
    28 "OldResponseType" old_response_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AntiFraudCryptoFilter {
    pub crypto_type: Option<String>,
    pub crypto_content: Option<String>,
}
input! { AntiFraudCryptoFilter() {
    0 "CryptoType" crypto_type: String, 1 "CryptoContent" crypto_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAntiFraudOutput {
    pub data: Option<AntiFraudRecord>,
}
model! { GetAntiFraudOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AntiFraudRecord {
    pub code: Option<String>,
    pub code_desc: Option<String>,
    pub message: Option<String>,
    pub found: Option<String>,
    pub id_found: Option<String>,
    pub risk_score: Option<String>,
    pub risk_info: Option<Vec<SimpleKindRiskDetail>>,
    pub other_model_scores: Option<Vec<OtherModelScoresDetail>>,
    pub post_time: Option<String>,
    pub extension_out: Option<String>,
}
model! { AntiFraudRecord {
    0 "Code" code, 1 "CodeDesc" code_desc, 2 "Message" message, 3 "Found" found, 4 "IdFound" id_found,
    5 "RiskScore" risk_score, 6 "RiskInfo" risk_info, 7 "OtherModelScores" other_model_scores, 8 "PostTime" post_time,
    9 "ExtensionOut" extension_out
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleKindRiskDetail {
    pub risk_code: Option<String>,
    pub risk_code_value: Option<String>,
}
model! { SimpleKindRiskDetail {
    0 "RiskCode" risk_code, 1 "RiskCodeValue" risk_code_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherModelScoresDetail {
    pub model_id: Option<String>,
    pub model_score: Option<String>,
}
model! { OtherModelScoresDetail {
    0 "ModelId" model_id, 1 "ModelScore" model_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAntiFraud {
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
    pub mac: Option<String>,
    pub imsi: Option<String>,
    pub account_type: Option<String>,
    pub uid: Option<String>,
    pub app_id_u: Option<String>,
    pub wifi_mac: Option<String>,
    pub wifi_ssid: Option<String>,
    pub wifi_bssid: Option<String>,
    pub business_id: Option<String>,
    pub id_crypto_type: Option<String>,
    pub phone_crypto_type: Option<String>,
    pub name_crypto_type: Option<String>,
}
operation! { QueryAntiFraud() "QueryAntiFraud" -> QueryAntiFraudOutput {
    0 "PhoneNumber" phone_number: String, 1 "IdNumber" id_number: String, 2 "BankCardNumber" bank_card_number: String,
    3 "UserIp" user_ip: String, 4 "Imei" imei: String, 5 "Idfa" idfa: String, 6 "Scene" scene: String,
    7 "Name" name: String, 8 "EmailAddress" email_address: String, 9 "Address" address: String, 10 "Mac" mac: String,
    11 "Imsi" imsi: String, 12 "AccountType" account_type: String, 13 "Uid" uid: String, 14 "AppIdU" app_id_u: String,
    15 "WifiMac" wifi_mac: String, 16 "WifiSSID" wifi_ssid: String, 17 "WifiBSSID" wifi_bssid: String,
    18 "BusinessId" business_id: String, 19 "IdCryptoType" id_crypto_type: String,
    20 "PhoneCryptoType" phone_crypto_type: String, 21 "NameCryptoType" name_crypto_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAntiFraudOutput {
    pub found: Option<i64>,
    pub id_found: Option<i64>,
    pub risk_score: Option<u64>,
    pub risk_info: Option<Vec<RiskDetail>>,
    pub code_desc: Option<String>,
}
model! { QueryAntiFraudOutput {
    0 "Found" found, 1 "IdFound" id_found, 2 "RiskScore" risk_score, 3 "RiskInfo" risk_info, 4 "CodeDesc" code_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDetail {
    pub risk_code: Option<u64>,
}
model! { RiskDetail {
    0 "RiskCode" risk_code
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_CAP_SIG_ERROR: &str = "AuthFailure.CapSigError";
    pub const AUTH_FAILURE_EXPIRED: &str = "AuthFailure.Expired";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_BACKEND_LOGIC_ERROR: &str = "InternalError.BackendLogicError";
    pub const INTERNAL_ERROR_SIGN_BACKEND_ERROR: &str = "InternalError.SignBackendError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_PARAM_ERROR: &str = "InvalidParameter.ParamError";
    pub const INVALID_PARAMETER_URL_ERROR: &str = "InvalidParameter.UrlError";
    pub const INVALID_PARAMETER_VERSION_ERROR: &str = "InvalidParameter.VersionError";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_BAD_BODY: &str = "InvalidParameterValue.BadBody";
    pub const INVALID_PARAMETER_VALUE_BODY_TOO_LARGE: &str = "InvalidParameterValue.BodyTooLarge";
    pub const INVALID_PARAMETER_VALUE_CAP_MIS_MATCH: &str = "InvalidParameterValue.CapMisMatch";
    pub const INVALID_PARAMETER_VALUE_HTTP_METHOD_ERROR: &str = "InvalidParameterValue.HttpMethodError";
    pub const INVALID_PARAMETER_VALUE_INVALID_BUSINESS_ID: &str = "InvalidParameterValue.InvalidBusinessId";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATE: &str = "InvalidParameterValue.InvalidDate";
    pub const INVALID_PARAMETER_VALUE_INVALID_LIMIT: &str = "InvalidParameterValue.InvalidLimit";
    pub const INVALID_PARAMETER_VALUE_INVALID_NUM: &str = "InvalidParameterValue.InvalidNum";
    pub const INVALID_PARAMETER_VALUE_INVALID_SRV_ID: &str = "InvalidParameterValue.InvalidSrvId";
    pub const INVALID_PARAMETER_VALUE_INVALID_SRV_NAME: &str = "InvalidParameterValue.InvalidSrvName";
    pub const INVALID_PARAMETER_VALUE_INVALID_STRIDE: &str = "InvalidParameterValue.InvalidStride";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_FREQ_CNT: &str = "LimitExceeded.FreqCnt";
    pub const LIMIT_EXCEEDED_IP_FREQ_CNT: &str = "LimitExceeded.IpFreqCnt";
    pub const LIMIT_EXCEEDED_KEY_FREQ_CNT: &str = "LimitExceeded.KeyFreqCnt";
    pub const LIMIT_EXCEEDED_REPLAY_ATTACK: &str = "LimitExceeded.ReplayAttack";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUND: &str = "ResourceNotFound.InterfaceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_PERMISSION_DENIED: &str = "ResourceUnavailable.PermissionDenied";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_AUTH_FAILED: &str = "UnauthorizedOperation.AuthFailed";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNKNOWN_PARAMETER_SECRET_ID_NOT_EXISTS: &str = "UnknownParameter.SecretIdNotExists";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    DescribeAntiFraud, GetAntiFraud, QueryAntiFraud
}
