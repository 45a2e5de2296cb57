//! `dypnsapi` of Alibaba Cloud, API version 2017-05-25.
//!
//! Endpoint: a table of 22 regions, else `dypnsapi.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dypnsapi::CheckSmsVerifyCode};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckSmsVerifyCode::new("phone-number", "verify-code")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "dypnsapi.aliyuncs.com"),
        ("ap-southeast-1", "dypnsapi.aliyuncs.com"),
        ("ap-southeast-3", "dypnsapi.aliyuncs.com"),
        ("ap-southeast-5", "dypnsapi.aliyuncs.com"),
        ("cn-beijing", "dypnsapi.aliyuncs.com"),
        ("cn-chengdu", "dypnsapi.aliyuncs.com"),
        ("cn-hangzhou", "dypnsapi.aliyuncs.com"),
        ("cn-hangzhou-finance", "dypnsapi.aliyuncs.com"),
        ("cn-hongkong", "dypnsapi.aliyuncs.com"),
        ("cn-huhehaote", "dypnsapi.aliyuncs.com"),
        ("cn-north-2-gov-1", "dypnsapi.aliyuncs.com"),
        ("cn-qingdao", "dypnsapi.aliyuncs.com"),
        ("cn-shanghai", "dypnsapi.aliyuncs.com"),
        ("cn-shanghai-finance-1", "dypnsapi.aliyuncs.com"),
        ("cn-shenzhen", "dypnsapi.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "dypnsapi.aliyuncs.com"),
        ("cn-zhangjiakou", "dypnsapi.aliyuncs.com"),
        ("eu-central-1", "dypnsapi.aliyuncs.com"),
        ("eu-west-1", "dypnsapi.aliyuncs.com"),
        ("me-east-1", "dypnsapi.aliyuncs.com"),
        ("us-east-1", "dypnsapi.aliyuncs.com"),
        ("us-west-1", "dypnsapi.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "dypnsapi",
    "2017-05-25",
    "dypnsapi",
    &ENDPOINTS,
);

/// Checks sms verify code: `CheckSmsVerifyCode` of `dypnsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/CheckSmsVerifyCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSmsVerifyCode {
    pub case_auth_policy: Option<i64>,
    pub country_code: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scheme_name: Option<String>,
    /// Required. Secret.
    pub verify_code: Secret,
}
operation! { CheckSmsVerifyCode(phone_number: String, verify_code: Secret)
    "CheckSmsVerifyCode" -> CheckSmsVerifyCodeOutput {
    0 "CaseAuthPolicy" case_auth_policy: i64, 1 "CountryCode" country_code: String, 2 "OutId" out_id: String,
    3 "OwnerId" owner_id: i64, 4 "PhoneNumber" phone_number, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SchemeName" scheme_name: String, 8 "VerifyCode" verify_code
} }

/// Response of [`CheckSmsVerifyCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSmsVerifyCodeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<CheckSmsVerifyCodeModel>,
    pub success: Option<bool>,
}
model! { CheckSmsVerifyCodeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: CheckSmsVerifyCodeModel, 4 "Success" success: bool
} }

/// In the response of [`CheckSmsVerifyCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSmsVerifyCodeModel {
    pub out_id: Option<String>,
    pub verify_result: Option<String>,
}
model! { CheckSmsVerifyCodeModel {
    0 "OutId" out_id: String, 1 "VerifyResult" verify_result: String
} }

/// Creates scheme config: `CreateSchemeConfig` of `dypnsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/CreateSchemeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchemeConfig {
    pub android_package_name: Option<String>,
    pub android_package_sign: Option<String>,
    pub app_name: Option<String>,
    pub h5_origin: Option<String>,
    pub h5_url: Option<String>,
    pub ios_bundle_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub platform: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scheme_name: String,
}
operation! { CreateSchemeConfig(platform: String, scheme_name: String)
    "CreateSchemeConfig" -> CreateSchemeConfigOutput {
    0 "AndroidPackageName" android_package_name: String, 1 "AndroidPackageSign" android_package_sign: String,
    2 "AppName" app_name: String, 3 "H5Origin" h5_origin: String, 4 "H5Url" h5_url: String,
    5 "IosBundleId" ios_bundle_id: String, 6 "OwnerId" owner_id: i64, 7 "Platform" platform,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "SchemeName" scheme_name
} }

/// Response of [`CreateSchemeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchemeConfigOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<CreateSchemeConfigModel>,
    pub success: Option<bool>,
}
model! { CreateSchemeConfigOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Model" model: CreateSchemeConfigModel,
    3 "Success" success: bool
} }

/// In the response of [`CreateSchemeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchemeConfigModel {
    pub scheme_code: Option<String>,
}
model! { CreateSchemeConfigModel {
    0 "SchemeCode" scheme_code: String
} }

/// Creates verify scheme: `CreateVerifyScheme` of `dypnsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/CreateVerifyScheme>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifyScheme {
    /// Required.
    pub app_name: String,
    pub auth_type: Option<String>,
    pub bundle_id: Option<String>,
    pub cm_api_code: Option<i64>,
    pub ct_api_code: Option<i64>,
    pub cu_api_code: Option<i64>,
    pub email: Option<String>,
    pub hm_app_identifier: Option<String>,
    pub hm_package_name: Option<String>,
    pub hm_sign_name: Option<String>,
    pub ip_white_list: Option<String>,
    pub origin: Option<String>,
    /// Required.
    pub os_type: String,
    pub owner_id: Option<i64>,
    pub pack_name: Option<String>,
    pub pack_sign: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scene_type: Option<String>,
    /// Required.
    pub scheme_name: String,
    pub sms_sign_name: Option<String>,
    pub url: Option<String>,
}
operation! { CreateVerifyScheme(app_name: String, os_type: String, scheme_name: String)
    "CreateVerifyScheme" -> CreateVerifySchemeOutput {
    0 "AppName" app_name, 1 "AuthType" auth_type: String, 2 "BundleId" bundle_id: String,
    3 "CmApiCode" cm_api_code: i64, 4 "CtApiCode" ct_api_code: i64, 5 "CuApiCode" cu_api_code: i64,
    6 "Email" email: String, 7 "HmAppIdentifier" hm_app_identifier: String, 8 "HmPackageName" hm_package_name: String,
    9 "HmSignName" hm_sign_name: String, 10 "IpWhiteList" ip_white_list: String, 11 "Origin" origin: String,
    12 "OsType" os_type, 13 "OwnerId" owner_id: i64, 14 "PackName" pack_name: String, 15 "PackSign" pack_sign: String,
    16 "ResourceOwnerAccount" resource_owner_account: String, 17 "ResourceOwnerId" resource_owner_id: i64,
    18 "SceneType" scene_type: String, 19 "SchemeName" scheme_name, 20 "SmsSignName" sms_sign_name: String,
    21 "Url" url: String
} }

/// Response of [`CreateVerifyScheme`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifySchemeOutput {
    pub code: Option<String>,
    pub gate_verify_scheme_dto: Option<CreateVerifySchemeGateVerifySchemeDTO>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateVerifySchemeOutput {
    0 "Code" code: String, 1 "GateVerifySchemeDTO" gate_verify_scheme_dto: CreateVerifySchemeGateVerifySchemeDTO,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateVerifyScheme`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifySchemeGateVerifySchemeDTO {
    pub scheme_code: Option<String>,
}
model! { CreateVerifySchemeGateVerifySchemeDTO {
    0 "SchemeCode" scheme_code: String
} }

/// Deletes verify scheme: `DeleteVerifyScheme` of `dypnsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/DeleteVerifyScheme>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVerifyScheme {
    pub customer_id: Option<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scheme_code: String,
}
operation! { DeleteVerifyScheme(scheme_code: String) "DeleteVerifyScheme" -> DeleteVerifySchemeOutput {
    0 "CustomerId" customer_id: i64, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SchemeCode" scheme_code
} }

/// Response of [`DeleteVerifyScheme`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVerifySchemeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { DeleteVerifySchemeOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: bool
} }

/// Describes verify scheme: `DescribeVerifyScheme` of `dypnsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/DescribeVerifyScheme>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyScheme {
    pub customer_id: Option<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scheme_code: String,
}
operation! { DescribeVerifyScheme(scheme_code: String) "DescribeVerifyScheme" -> DescribeVerifySchemeOutput {
    0 "CustomerId" customer_id: i64, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SchemeCode" scheme_code
} }

/// Response of [`DescribeVerifyScheme`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifySchemeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub scheme_query_result_dto: Option<DescribeVerifySchemeSchemeQueryResultDTO>,
}
model! { DescribeVerifySchemeOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "SchemeQueryResultDTO" scheme_query_result_dto: DescribeVerifySchemeSchemeQueryResultDTO
} }

/// In the response of [`DescribeVerifyScheme`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifySchemeSchemeQueryResultDTO {
    pub app_encrypt_info: Option<String>,
}
model! { DescribeVerifySchemeSchemeQueryResultDTO {
    0 "AppEncryptInfo" app_encrypt_info: String
} }

/// Gets auth token: `GetAuthToken` of `dypnsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/GetAuthToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthToken {
    pub biz_type: Option<i64>,
    pub cm_api_code: Option<i64>,
    pub ct_api_code: Option<i64>,
    pub cu_api_code: Option<i64>,
    /// Required.
    pub origin: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scene_code: Option<String>,
    /// Required.
    pub url: String,
    pub version: Option<String>,
}
operation! { GetAuthToken(origin: String, url: String) "GetAuthToken" -> GetAuthTokenOutput {
    0 "BizType" biz_type: i64, 1 "CmApiCode" cm_api_code: i64, 2 "CtApiCode" ct_api_code: i64,
    3 "CuApiCode" cu_api_code: i64, 4 "Origin" origin, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SceneCode" scene_code: String, 9 "Url" url, 10 "Version" version: String
} }

/// Response of [`GetAuthToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub token_info: Option<GetAuthTokenTokenInfo>,
}
model! { GetAuthTokenOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "TokenInfo" token_info: GetAuthTokenTokenInfo
} }

/// In the response of [`GetAuthToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthTokenTokenInfo {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Secret.
    pub jwt_token: Option<Secret>,
}
model! { GetAuthTokenTokenInfo {
    0 "AccessToken" access_token: Secret, 1 "JwtToken" jwt_token: Secret
} }

/// Gets authorization url: `GetAuthorizationUrl` of `dypnsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/GetAuthorizationUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationUrl {
    pub end_date: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_no: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required. 0 to 9223372036854775807.
    pub scheme_id: i64,
}
operation! { GetAuthorizationUrl(phone_no: String, scheme_id: i64) "GetAuthorizationUrl" -> GetAuthorizationUrlOutput {
    0 "EndDate" end_date: String, 1 "OwnerId" owner_id: i64, 2 "PhoneNo" phone_no,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SchemeId" scheme_id
} }

/// Response of [`GetAuthorizationUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationUrlOutput {
    pub code: Option<String>,
    pub data: Option<GetAuthorizationUrlData>,
    pub message: Option<String>,
}
model! { GetAuthorizationUrlOutput {
    0 "Code" code: String, 1 "Data" data: GetAuthorizationUrlData, 2 "Message" message: String
} }

/// In the response of [`GetAuthorizationUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationUrlData {
    pub authorization_url: Option<String>,
}
model! { GetAuthorizationUrlData {
    0 "AuthorizationUrl" authorization_url: String
} }

/// Gets fusion auth token: `GetFusionAuthToken` of `dypnsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/GetFusionAuthToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFusionAuthToken {
    pub bundle_id: Option<String>,
    /// Required.
    pub duration_seconds: i64,
    pub owner_id: Option<i64>,
    pub package_name: Option<String>,
    pub package_sign: Option<String>,
    /// Required.
    pub platform: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scheme_code: String,
}
operation! { GetFusionAuthToken(duration_seconds: i64, platform: String, scheme_code: String)
    "GetFusionAuthToken" -> GetFusionAuthTokenOutput {
    0 "BundleId" bundle_id: String, 1 "DurationSeconds" duration_seconds, 2 "OwnerId" owner_id: i64,
    3 "PackageName" package_name: String, 4 "PackageSign" package_sign: String, 5 "Platform" platform,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SchemeCode" scheme_code
} }

/// Response of [`GetFusionAuthToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFusionAuthTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<String>,
    pub success: Option<bool>,
}
model! { GetFusionAuthTokenOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Model" model: String, 3 "Success" success: bool
} }

/// Gets mobile: `GetMobile` of `dypnsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/GetMobile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMobile {
    /// Required. Secret.
    pub access_token: Secret,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetMobile(access_token: Secret) "GetMobile" -> GetMobileOutput {
    0 "AccessToken" access_token, 1 "OutId" out_id: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetMobile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMobileOutput {
    pub code: Option<String>,
    pub get_mobile_result_dto: Option<GetMobileGetMobileResultDTO>,
    pub message: Option<String>,
}
model! { GetMobileOutput {
    0 "Code" code: String, 1 "GetMobileResultDTO" get_mobile_result_dto: GetMobileGetMobileResultDTO,
    2 "Message" message: String
} }

/// In the response of [`GetMobile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMobileGetMobileResultDTO {
    pub mobile: Option<String>,
}
model! { GetMobileGetMobileResultDTO {
    0 "Mobile" mobile: String
} }

/// Gets phone with token: `GetPhoneWithToken` of `dypnsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/GetPhoneWithToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhoneWithToken {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required. Secret.
    pub sp_token: Secret,
}
operation! { GetPhoneWithToken(sp_token: Secret) "GetPhoneWithToken" -> GetPhoneWithTokenOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "SpToken" sp_token
} }

/// Response of [`GetPhoneWithToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhoneWithTokenOutput {
    pub code: Option<String>,
    pub data: Option<GetPhoneWithTokenData>,
    pub message: Option<String>,
}
model! { GetPhoneWithTokenOutput {
    0 "Code" code: String, 1 "Data" data: GetPhoneWithTokenData, 2 "Message" message: String
} }

/// In the response of [`GetPhoneWithToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhoneWithTokenData {
    pub mobile: Option<String>,
}
model! { GetPhoneWithTokenData {
    0 "Mobile" mobile: String
} }

/// Gets sms auth tokens: `GetSmsAuthTokens` of `dypnsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/GetSmsAuthTokens>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsAuthTokens {
    pub bundle_id: Option<String>,
    /// Required. 900 to 43200.
    pub expire: i64,
    /// Required.
    pub os_type: String,
    pub owner_id: Option<i64>,
    pub package_name: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scene_code: String,
    pub sign_name: Option<String>,
    pub sms_code_expire: Option<i64>,
    /// Required.
    pub sms_template_code: String,
}
operation! { GetSmsAuthTokens(expire: i64, os_type: String, scene_code: String, sms_template_code: String)
    "GetSmsAuthTokens" -> GetSmsAuthTokensOutput {
    0 "BundleId" bundle_id: String, 1 "Expire" expire, 2 "OsType" os_type, 3 "OwnerId" owner_id: i64,
    4 "PackageName" package_name: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SceneCode" scene_code, 8 "SignName" sign_name: String,
    9 "SmsCodeExpire" sms_code_expire: i64, 10 "SmsTemplateCode" sms_template_code
} }

/// Response of [`GetSmsAuthTokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsAuthTokensOutput {
    pub code: Option<String>,
    pub data: Option<GetSmsAuthTokensData>,
    pub message: Option<String>,
}
model! { GetSmsAuthTokensOutput {
    0 "Code" code: String, 1 "Data" data: GetSmsAuthTokensData, 2 "Message" message: String
} }

/// In the response of [`GetSmsAuthTokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsAuthTokensData {
    /// Secret.
    pub biz_token: Option<Secret>,
    pub expire_time: Option<i64>,
    pub sts_access_key_id: Option<String>,
    /// Secret.
    pub sts_access_key_secret: Option<Secret>,
    /// Secret.
    pub sts_token: Option<Secret>,
}
model! { GetSmsAuthTokensData {
    0 "BizToken" biz_token: Secret, 1 "ExpireTime" expire_time: i64, 2 "StsAccessKeyId" sts_access_key_id: String,
    3 "StsAccessKeySecret" sts_access_key_secret: Secret, 4 "StsToken" sts_token: Secret
} }

/// Queries gate verify billing public: `QueryGateVerifyBillingPublic` of `dypnsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/QueryGateVerifyBillingPublic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGateVerifyBillingPublic {
    /// Required. 0 to 99.
    pub authentication_type: i64,
    /// Required.
    pub month: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
}
operation! { QueryGateVerifyBillingPublic(authentication_type: i64, month: String)
    "QueryGateVerifyBillingPublic" -> QueryGateVerifyBillingPublicOutput {
    0 "AuthenticationType" authentication_type, 1 "Month" month, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`QueryGateVerifyBillingPublic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGateVerifyBillingPublicOutput {
    pub code: Option<String>,
    pub data: Option<QueryGateVerifyBillingPublicData>,
    pub message: Option<String>,
}
model! { QueryGateVerifyBillingPublicOutput {
    0 "Code" code: String, 1 "Data" data: QueryGateVerifyBillingPublicData, 2 "Message" message: String
} }

/// In the response of [`QueryGateVerifyBillingPublic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGateVerifyBillingPublicData {
    pub amount_sum: Option<String>,
    pub scene_billing_list: Vec<QueryGateVerifyBillingPublicSceneBillingList>,
}
model! { QueryGateVerifyBillingPublicData {
    0 "AmountSum" amount_sum: String,
    1 "SceneBillingList" scene_billing_list: Vec<QueryGateVerifyBillingPublicSceneBillingList>
} }

/// In the response of [`QueryGateVerifyBillingPublic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGateVerifyBillingPublicSceneBillingList {
    pub add: Option<String>,
    pub amount: Option<String>,
    pub app_name: Option<String>,
    pub item_name: Option<String>,
    pub scene_code: Option<String>,
    pub scene_name: Option<String>,
    pub single_price: Option<String>,
}
model! { QueryGateVerifyBillingPublicSceneBillingList {
    0 "Add" add: String, 1 "Amount" amount: String, 2 "AppName" app_name: String, 3 "ItemName" item_name: String,
    4 "SceneCode" scene_code: String, 5 "SceneName" scene_name: String, 6 "SinglePrice" single_price: String
} }

/// Queries gate verify statistic public: `QueryGateVerifyStatisticPublic` of `dypnsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/QueryGateVerifyStatisticPublic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGateVerifyStatisticPublic {
    /// Required. 0 to 99.
    pub authentication_type: i64,
    /// Required.
    pub end_date: String,
    pub os_type: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub scene_code: Option<String>,
    /// Required.
    pub start_date: String,
}
operation! { QueryGateVerifyStatisticPublic(authentication_type: i64, end_date: String, start_date: String)
    "QueryGateVerifyStatisticPublic" -> QueryGateVerifyStatisticPublicOutput {
    0 "AuthenticationType" authentication_type, 1 "EndDate" end_date, 2 "OsType" os_type: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "SceneCode" scene_code: String, 6 "StartDate" start_date
} }

/// Response of [`QueryGateVerifyStatisticPublic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGateVerifyStatisticPublicOutput {
    pub code: Option<String>,
    pub data: Option<QueryGateVerifyStatisticPublicData>,
    pub message: Option<String>,
}
model! { QueryGateVerifyStatisticPublicOutput {
    0 "Code" code: String, 1 "Data" data: QueryGateVerifyStatisticPublicData, 2 "Message" message: String
} }

/// In the response of [`QueryGateVerifyStatisticPublic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGateVerifyStatisticPublicData {
    pub day_statistic: Vec<QueryGateVerifyStatisticPublicDayStatistic>,
    pub total: Option<i64>,
    pub total_fail: Option<i64>,
    pub total_success: Option<i64>,
    pub total_unknown: Option<i64>,
}
model! { QueryGateVerifyStatisticPublicData {
    0 "DayStatistic" day_statistic: Vec<QueryGateVerifyStatisticPublicDayStatistic>, 1 "Total" total: i64,
    2 "TotalFail" total_fail: i64, 3 "TotalSuccess" total_success: i64, 4 "TotalUnknown" total_unknown: i64
} }

/// In the response of [`QueryGateVerifyStatisticPublic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGateVerifyStatisticPublicDayStatistic {
    pub statistic_date_str: Option<String>,
    pub total_fail: Option<i64>,
    pub total_success: Option<i64>,
    pub total_unknown: Option<i64>,
}
model! { QueryGateVerifyStatisticPublicDayStatistic {
    0 "StatisticDateStr" statistic_date_str: String, 1 "TotalFail" total_fail: i64, 2 "TotalSuccess" total_success: i64,
    3 "TotalUnknown" total_unknown: i64
} }

/// Queries send details: `QuerySendDetails` of `dypnsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/QuerySendDetails>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendDetails {
    pub biz_id: Option<String>,
    /// Required.
    pub current_page: i64,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub send_date: String,
}
operation! { QuerySendDetails(current_page: i64, page_size: i64, phone_number: String, send_date: String)
    "QuerySendDetails" -> QuerySendDetailsOutput {
    0 "BizId" biz_id: String, 1 "CurrentPage" current_page, 2 "OwnerId" owner_id: i64, 3 "PageSize" page_size,
    4 "PhoneNumber" phone_number, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SendDate" send_date
} }
paged! { QuerySendDetails: QuerySendDetailsModel = Number "CurrentPage", "Model" model, total "TotalCount" }

/// Response of [`QuerySendDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendDetailsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Vec<QuerySendDetailsModel>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QuerySendDetailsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: Vec<QuerySendDetailsModel>, 4 "Success" success: bool, 5 "TotalCount" total_count: i64
} }

/// In the response of [`QuerySendDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendDetailsModel {
    pub content: Option<String>,
    pub err_code: Option<String>,
    pub out_id: Option<String>,
    pub phone_num: Option<String>,
    pub receive_date: Option<String>,
    pub send_date: Option<String>,
    pub send_status: Option<i64>,
    pub template_code: Option<String>,
}
model! { QuerySendDetailsModel {
    0 "Content" content: String, 1 "ErrCode" err_code: String, 2 "OutId" out_id: String, 3 "PhoneNum" phone_num: String,
    4 "ReceiveDate" receive_date: String, 5 "SendDate" send_date: String, 6 "SendStatus" send_status: i64,
    7 "TemplateCode" template_code: String
} }

/// Sends sms verify code: `SendSmsVerifyCode` of `dypnsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/SendSmsVerifyCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSmsVerifyCode {
    pub auto_retry: Option<i64>,
    pub code_length: Option<i64>,
    pub code_type: Option<i64>,
    pub country_code: Option<String>,
    pub duplicate_policy: Option<i64>,
    pub interval: Option<i64>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub return_verify_code: Option<bool>,
    pub scheme_name: Option<String>,
    /// Required.
    pub sign_name: String,
    pub sms_up_extend_code: Option<String>,
    /// Required.
    pub template_code: String,
    /// Required.
    pub template_param: String,
    pub valid_time: Option<i64>,
}
operation! { SendSmsVerifyCode(phone_number: String, sign_name: String, template_code: String, template_param: String)
    "SendSmsVerifyCode" -> SendSmsVerifyCodeOutput {
    0 "AutoRetry" auto_retry: i64, 1 "CodeLength" code_length: i64, 2 "CodeType" code_type: i64,
    3 "CountryCode" country_code: String, 4 "DuplicatePolicy" duplicate_policy: i64, 5 "Interval" interval: i64,
    6 "OutId" out_id: String, 7 "OwnerId" owner_id: i64, 8 "PhoneNumber" phone_number,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "ReturnVerifyCode" return_verify_code: bool, 12 "SchemeName" scheme_name: String, 13 "SignName" sign_name,
    14 "SmsUpExtendCode" sms_up_extend_code: String, 15 "TemplateCode" template_code, 16 "TemplateParam" template_param,
    17 "ValidTime" valid_time: i64
} }

/// Response of [`SendSmsVerifyCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSmsVerifyCodeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<SendSmsVerifyCodeModel>,
    pub success: Option<bool>,
}
model! { SendSmsVerifyCodeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: SendSmsVerifyCodeModel, 4 "Success" success: bool
} }

/// In the response of [`SendSmsVerifyCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSmsVerifyCodeModel {
    pub biz_id: Option<String>,
    pub out_id: Option<String>,
    pub request_id: Option<String>,
    /// Secret.
    pub verify_code: Option<Secret>,
}
model! { SendSmsVerifyCodeModel {
    0 "BizId" biz_id: String, 1 "OutId" out_id: String, 2 "RequestId" request_id: String,
    3 "VerifyCode" verify_code: Secret
} }

/// Verifies mobile: `VerifyMobile` of `dypnsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/VerifyMobile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMobile {
    /// Required. Secret.
    pub access_code: Secret,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { VerifyMobile(access_code: Secret, phone_number: String) "VerifyMobile" -> VerifyMobileOutput {
    0 "AccessCode" access_code, 1 "OutId" out_id: String, 2 "OwnerId" owner_id: i64, 3 "PhoneNumber" phone_number,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`VerifyMobile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMobileOutput {
    pub code: Option<String>,
    pub gate_verify_result_dto: Option<VerifyMobileGateVerifyResultDTO>,
    pub message: Option<String>,
}
model! { VerifyMobileOutput {
    0 "Code" code: String, 1 "GateVerifyResultDTO" gate_verify_result_dto: VerifyMobileGateVerifyResultDTO,
    2 "Message" message: String
} }

/// In the response of [`VerifyMobile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMobileGateVerifyResultDTO {
    pub verify_id: Option<String>,
    pub verify_result: Option<String>,
}
model! { VerifyMobileGateVerifyResultDTO {
    0 "VerifyId" verify_id: String, 1 "VerifyResult" verify_result: String
} }

/// Verifies phone with token: `VerifyPhoneWithToken` of `dypnsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/VerifyPhoneWithToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPhoneWithToken {
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required. Secret.
    pub sp_token: Secret,
}
operation! { VerifyPhoneWithToken(phone_number: String, sp_token: Secret)
    "VerifyPhoneWithToken" -> VerifyPhoneWithTokenOutput {
    0 "OwnerId" owner_id: i64, 1 "PhoneNumber" phone_number, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SpToken" sp_token
} }

/// Response of [`VerifyPhoneWithToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPhoneWithTokenOutput {
    pub code: Option<String>,
    pub gate_verify: Option<VerifyPhoneWithTokenGateVerify>,
    pub message: Option<String>,
}
model! { VerifyPhoneWithTokenOutput {
    0 "Code" code: String, 1 "GateVerify" gate_verify: VerifyPhoneWithTokenGateVerify, 2 "Message" message: String
} }

/// In the response of [`VerifyPhoneWithToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPhoneWithTokenGateVerify {
    pub verify_id: Option<String>,
    pub verify_result: Option<String>,
}
model! { VerifyPhoneWithTokenGateVerify {
    0 "VerifyId" verify_id: String, 1 "VerifyResult" verify_result: String
} }

/// Verifies sms code: `VerifySmsCode` of `dypnsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/VerifySmsCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySmsCode {
    /// Required.
    pub phone_number: String,
    /// Required. Secret.
    pub sms_code: Secret,
    /// Required. Secret.
    pub sms_token: Secret,
}
operation! { VerifySmsCode(phone_number: String, sms_code: Secret, sms_token: Secret)
    "VerifySmsCode" -> VerifySmsCodeOutput {
    0 "PhoneNumber" phone_number, 1 "SmsCode" sms_code, 2 "SmsToken" sms_token
} }

/// Response of [`VerifySmsCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySmsCodeOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { VerifySmsCodeOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String
} }

/// Verifies with fusion auth token: `VerifyWithFusionAuthToken` of `dypnsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dypnsapi/2017-05-25/VerifyWithFusionAuthToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyWithFusionAuthToken {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required. Secret.
    pub verify_token: Secret,
}
operation! { VerifyWithFusionAuthToken(verify_token: Secret)
    "VerifyWithFusionAuthToken" -> VerifyWithFusionAuthTokenOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "VerifyToken" verify_token
} }

/// Response of [`VerifyWithFusionAuthToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyWithFusionAuthTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<VerifyWithFusionAuthTokenModel>,
    pub success: Option<bool>,
}
model! { VerifyWithFusionAuthTokenOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Model" model: VerifyWithFusionAuthTokenModel,
    3 "Success" success: bool
} }

/// In the response of [`VerifyWithFusionAuthToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyWithFusionAuthTokenModel {
    pub phone_number: Option<String>,
    pub phone_score: Option<i64>,
    pub verify_result: Option<String>,
}
model! { VerifyWithFusionAuthTokenModel {
    0 "PhoneNumber" phone_number: String, 1 "PhoneScore" phone_score: i64, 2 "VerifyResult" verify_result: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CheckSmsVerifyCode, CreateSchemeConfig, CreateVerifyScheme, DeleteVerifyScheme, DescribeVerifyScheme, GetAuthToken,
    GetAuthorizationUrl, GetFusionAuthToken, GetMobile, GetPhoneWithToken, GetSmsAuthTokens,
    QueryGateVerifyBillingPublic, QueryGateVerifyStatisticPublic, QuerySendDetails, SendSmsVerifyCode, VerifyMobile,
    VerifyPhoneWithToken, VerifySmsCode, VerifyWithFusionAuthToken
}
