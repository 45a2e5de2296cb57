//! `dypnsapi` 2017-05-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[],
    global: "",
    rule: Rule::Central,
};

static SERVICE: Service = Service { name: "dypnsapi", version: "2017-05-25", code: "dypnsapi", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSmsVerifyCode {
    pub case_auth_policy: Option<i64>,
    pub country_code: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scheme_name: Option<String>,
    pub verify_code: Secret,
}
operation! { CheckSmsVerifyCode(phone_number: String, verify_code: Secret)
    "CheckSmsVerifyCode" -> CheckSmsVerifyCodeOutput {
    0 "CaseAuthPolicy" case_auth_policy: i64, 1 "CountryCode" country_code: String, 2 "OutId" out_id: String,
    3 "OwnerId" owner_id: i64, 4 "PhoneNumber" phone_number, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SchemeName" scheme_name: String, 8 "VerifyCode" verify_code
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Message" message, 3 "Model" model,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSmsVerifyCodeModel {
    pub out_id: Option<String>,
    pub verify_result: Option<String>,
}
model! { CheckSmsVerifyCodeModel {
    0 "OutId" out_id, 1 "VerifyResult" verify_result
} }

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
    pub platform: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchemeConfigOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<CreateSchemeConfigModel>,
    pub success: Option<bool>,
}
model! { CreateSchemeConfigOutput {
    0 "Code" code, 1 "Message" message, 2 "Model" model, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchemeConfigModel {
    pub scheme_code: Option<String>,
}
model! { CreateSchemeConfigModel {
    0 "SchemeCode" scheme_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifyScheme {
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
    pub os_type: String,
    pub owner_id: Option<i64>,
    pub pack_name: Option<String>,
    pub pack_sign: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scene_type: Option<String>,
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
    0 "Code" code, 1 "GateVerifySchemeDTO" gate_verify_scheme_dto, 2 "HttpStatusCode" http_status_code,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifySchemeGateVerifySchemeDTO {
    pub scheme_code: Option<String>,
}
model! { CreateVerifySchemeGateVerifySchemeDTO {
    0 "SchemeCode" scheme_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVerifyScheme {
    pub customer_id: Option<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scheme_code: String,
}
operation! { DeleteVerifyScheme(scheme_code: String) "DeleteVerifyScheme" -> DeleteVerifySchemeOutput {
    0 "CustomerId" customer_id: i64, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SchemeCode" scheme_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVerifySchemeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { DeleteVerifySchemeOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyScheme {
    pub customer_id: Option<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scheme_code: String,
}
operation! { DescribeVerifyScheme(scheme_code: String) "DescribeVerifyScheme" -> DescribeVerifySchemeOutput {
    0 "CustomerId" customer_id: i64, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SchemeCode" scheme_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifySchemeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub scheme_query_result_dto: Option<DescribeVerifySchemeSchemeQueryResultDTO>,
}
model! { DescribeVerifySchemeOutput {
    0 "Code" code, 1 "Message" message, 2 "SchemeQueryResultDTO" scheme_query_result_dto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifySchemeSchemeQueryResultDTO {
    pub app_encrypt_info: Option<String>,
}
model! { DescribeVerifySchemeSchemeQueryResultDTO {
    0 "AppEncryptInfo" app_encrypt_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthToken {
    pub biz_type: Option<i64>,
    pub cm_api_code: Option<i64>,
    pub ct_api_code: Option<i64>,
    pub cu_api_code: Option<i64>,
    pub origin: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scene_code: Option<String>,
    pub url: String,
    pub version: Option<String>,
}
operation! { GetAuthToken(origin: String, url: String) "GetAuthToken" -> GetAuthTokenOutput {
    0 "BizType" biz_type: i64, 1 "CmApiCode" cm_api_code: i64, 2 "CtApiCode" ct_api_code: i64,
    3 "CuApiCode" cu_api_code: i64, 4 "Origin" origin, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SceneCode" scene_code: String, 9 "Url" url, 10 "Version" version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub token_info: Option<GetAuthTokenTokenInfo>,
}
model! { GetAuthTokenOutput {
    0 "Code" code, 1 "Message" message, 2 "TokenInfo" token_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthTokenTokenInfo {
    pub access_token: Option<Secret>,
    pub jwt_token: Option<Secret>,
}
model! { GetAuthTokenTokenInfo {
    0 "AccessToken" access_token, 1 "JwtToken" jwt_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationUrl {
    pub end_date: Option<String>,
    pub owner_id: Option<i64>,
    pub phone_no: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 0 to 9223372036854775807.
    pub scheme_id: i64,
}
operation! { GetAuthorizationUrl(phone_no: String, scheme_id: i64) "GetAuthorizationUrl" -> GetAuthorizationUrlOutput {
    0 "EndDate" end_date: String, 1 "OwnerId" owner_id: i64, 2 "PhoneNo" phone_no,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SchemeId" scheme_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationUrlOutput {
    pub code: Option<String>,
    pub data: Option<GetAuthorizationUrlData>,
    pub message: Option<String>,
}
model! { GetAuthorizationUrlOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationUrlData {
    pub authorization_url: Option<String>,
}
model! { GetAuthorizationUrlData {
    0 "AuthorizationUrl" authorization_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFusionAuthToken {
    pub bundle_id: Option<String>,
    pub duration_seconds: i64,
    pub owner_id: Option<i64>,
    pub package_name: Option<String>,
    pub package_sign: Option<String>,
    pub platform: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scheme_code: String,
}
operation! { GetFusionAuthToken(duration_seconds: i64, platform: String, scheme_code: String)
    "GetFusionAuthToken" -> GetFusionAuthTokenOutput {
    0 "BundleId" bundle_id: String, 1 "DurationSeconds" duration_seconds, 2 "OwnerId" owner_id: i64,
    3 "PackageName" package_name: String, 4 "PackageSign" package_sign: String, 5 "Platform" platform,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SchemeCode" scheme_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFusionAuthTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<String>,
    pub success: Option<bool>,
}
model! { GetFusionAuthTokenOutput {
    0 "Code" code, 1 "Message" message, 2 "Model" model, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMobile {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMobileOutput {
    pub code: Option<String>,
    pub get_mobile_result_dto: Option<GetMobileGetMobileResultDTO>,
    pub message: Option<String>,
}
model! { GetMobileOutput {
    0 "Code" code, 1 "GetMobileResultDTO" get_mobile_result_dto, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMobileGetMobileResultDTO {
    pub mobile: Option<String>,
}
model! { GetMobileGetMobileResultDTO {
    0 "Mobile" mobile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhoneWithToken {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sp_token: Secret,
}
operation! { GetPhoneWithToken(sp_token: Secret) "GetPhoneWithToken" -> GetPhoneWithTokenOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "SpToken" sp_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhoneWithTokenOutput {
    pub code: Option<String>,
    pub data: Option<GetPhoneWithTokenData>,
    pub message: Option<String>,
}
model! { GetPhoneWithTokenOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhoneWithTokenData {
    pub mobile: Option<String>,
}
model! { GetPhoneWithTokenData {
    0 "Mobile" mobile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsAuthTokens {
    pub bundle_id: Option<String>,
    /// 900 to 43200.
    pub expire: i64,
    pub os_type: String,
    pub owner_id: Option<i64>,
    pub package_name: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scene_code: String,
    pub sign_name: Option<String>,
    pub sms_code_expire: Option<i64>,
    pub sms_template_code: String,
}
operation! { GetSmsAuthTokens(expire: i64, os_type: String, scene_code: String, sms_template_code: String)
    "GetSmsAuthTokens" -> GetSmsAuthTokensOutput {
    0 "BundleId" bundle_id: String, 1 "Expire" expire, 2 "OsType" os_type, 3 "OwnerId" owner_id: i64,
    4 "PackageName" package_name: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SceneCode" scene_code, 8 "SignName" sign_name: String,
    9 "SmsCodeExpire" sms_code_expire: i64, 10 "SmsTemplateCode" sms_template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsAuthTokensOutput {
    pub code: Option<String>,
    pub data: Option<GetSmsAuthTokensData>,
    pub message: Option<String>,
}
model! { GetSmsAuthTokensOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsAuthTokensData {
    pub biz_token: Option<Secret>,
    pub expire_time: Option<i64>,
    pub sts_access_key_id: Option<String>,
    pub sts_access_key_secret: Option<Secret>,
    pub sts_token: Option<Secret>,
}
model! { GetSmsAuthTokensData {
    0 "BizToken" biz_token, 1 "ExpireTime" expire_time, 2 "StsAccessKeyId" sts_access_key_id,
    3 "StsAccessKeySecret" sts_access_key_secret, 4 "StsToken" sts_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGateVerifyBillingPublic {
    /// 0 to 99.
    pub authentication_type: i64,
    pub month: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
}
operation! { QueryGateVerifyBillingPublic(authentication_type: i64, month: String)
    "QueryGateVerifyBillingPublic" -> QueryGateVerifyBillingPublicOutput {
    0 "AuthenticationType" authentication_type, 1 "Month" month, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGateVerifyBillingPublicOutput {
    pub code: Option<String>,
    pub data: Option<QueryGateVerifyBillingPublicData>,
    pub message: Option<String>,
}
model! { QueryGateVerifyBillingPublicOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGateVerifyBillingPublicData {
    pub amount_sum: Option<String>,
    pub scene_billing_list: Option<Vec<QueryGateVerifyBillingPublicSceneBillingList>>,
}
model! { QueryGateVerifyBillingPublicData {
    0 "AmountSum" amount_sum, 1 "SceneBillingList" scene_billing_list
} }

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
    0 "Add" add, 1 "Amount" amount, 2 "AppName" app_name, 3 "ItemName" item_name, 4 "SceneCode" scene_code,
    5 "SceneName" scene_name, 6 "SinglePrice" single_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGateVerifyStatisticPublic {
    /// 0 to 99.
    pub authentication_type: i64,
    pub end_date: String,
    pub os_type: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub scene_code: Option<String>,
    pub start_date: String,
}
operation! { QueryGateVerifyStatisticPublic(authentication_type: i64, end_date: String, start_date: String)
    "QueryGateVerifyStatisticPublic" -> QueryGateVerifyStatisticPublicOutput {
    0 "AuthenticationType" authentication_type, 1 "EndDate" end_date, 2 "OsType" os_type: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "SceneCode" scene_code: String, 6 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGateVerifyStatisticPublicOutput {
    pub code: Option<String>,
    pub data: Option<QueryGateVerifyStatisticPublicData>,
    pub message: Option<String>,
}
model! { QueryGateVerifyStatisticPublicOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGateVerifyStatisticPublicData {
    pub day_statistic: Option<Vec<QueryGateVerifyStatisticPublicDayStatistic>>,
    pub total: Option<i64>,
    pub total_fail: Option<i64>,
    pub total_success: Option<i64>,
    pub total_unknown: Option<i64>,
}
model! { QueryGateVerifyStatisticPublicData {
    0 "DayStatistic" day_statistic, 1 "Total" total, 2 "TotalFail" total_fail, 3 "TotalSuccess" total_success,
    4 "TotalUnknown" total_unknown
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGateVerifyStatisticPublicDayStatistic {
    pub statistic_date_str: Option<String>,
    pub total_fail: Option<i64>,
    pub total_success: Option<i64>,
    pub total_unknown: Option<i64>,
}
model! { QueryGateVerifyStatisticPublicDayStatistic {
    0 "StatisticDateStr" statistic_date_str, 1 "TotalFail" total_fail, 2 "TotalSuccess" total_success,
    3 "TotalUnknown" total_unknown
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendDetails {
    pub biz_id: Option<String>,
    pub current_page: i64,
    pub owner_id: Option<i64>,
    pub page_size: i64,
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub send_date: String,
}
operation! { QuerySendDetails(current_page: i64, page_size: i64, phone_number: String, send_date: String)
    "QuerySendDetails" -> QuerySendDetailsOutput {
    0 "BizId" biz_id: String, 1 "CurrentPage" current_page, 2 "OwnerId" owner_id: i64, 3 "PageSize" page_size,
    4 "PhoneNumber" phone_number, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SendDate" send_date
} }
paged! { QuerySendDetails: QuerySendDetailsModel = Number "CurrentPage", "Model" model, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendDetailsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<Vec<QuerySendDetailsModel>>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QuerySendDetailsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Message" message, 3 "Model" model,
    4 "Success" success, 5 "TotalCount" total_count
} }

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
    0 "Content" content, 1 "ErrCode" err_code, 2 "OutId" out_id, 3 "PhoneNum" phone_num, 4 "ReceiveDate" receive_date,
    5 "SendDate" send_date, 6 "SendStatus" send_status, 7 "TemplateCode" template_code
} }

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
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub return_verify_code: Option<bool>,
    pub scheme_name: Option<String>,
    pub sign_name: String,
    pub sms_up_extend_code: Option<String>,
    pub template_code: String,
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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Message" message, 3 "Model" model,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSmsVerifyCodeModel {
    pub biz_id: Option<String>,
    pub out_id: Option<String>,
    pub request_id: Option<String>,
    pub verify_code: Option<Secret>,
}
model! { SendSmsVerifyCodeModel {
    0 "BizId" biz_id, 1 "OutId" out_id, 2 "RequestId" request_id, 3 "VerifyCode" verify_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMobile {
    pub access_code: Secret,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { VerifyMobile(access_code: Secret, phone_number: String) "VerifyMobile" -> VerifyMobileOutput {
    0 "AccessCode" access_code, 1 "OutId" out_id: String, 2 "OwnerId" owner_id: i64, 3 "PhoneNumber" phone_number,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMobileOutput {
    pub code: Option<String>,
    pub gate_verify_result_dto: Option<VerifyMobileGateVerifyResultDTO>,
    pub message: Option<String>,
}
model! { VerifyMobileOutput {
    0 "Code" code, 1 "GateVerifyResultDTO" gate_verify_result_dto, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMobileGateVerifyResultDTO {
    pub verify_id: Option<String>,
    pub verify_result: Option<String>,
}
model! { VerifyMobileGateVerifyResultDTO {
    0 "VerifyId" verify_id, 1 "VerifyResult" verify_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPhoneWithToken {
    pub owner_id: Option<i64>,
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sp_token: Secret,
}
operation! { VerifyPhoneWithToken(phone_number: String, sp_token: Secret)
    "VerifyPhoneWithToken" -> VerifyPhoneWithTokenOutput {
    0 "OwnerId" owner_id: i64, 1 "PhoneNumber" phone_number, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SpToken" sp_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPhoneWithTokenOutput {
    pub code: Option<String>,
    pub gate_verify: Option<VerifyPhoneWithTokenGateVerify>,
    pub message: Option<String>,
}
model! { VerifyPhoneWithTokenOutput {
    0 "Code" code, 1 "GateVerify" gate_verify, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPhoneWithTokenGateVerify {
    pub verify_id: Option<String>,
    pub verify_result: Option<String>,
}
model! { VerifyPhoneWithTokenGateVerify {
    0 "VerifyId" verify_id, 1 "VerifyResult" verify_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySmsCode {
    pub phone_number: String,
    pub sms_code: Secret,
    pub sms_token: Secret,
}
operation! { VerifySmsCode(phone_number: String, sms_code: Secret, sms_token: Secret)
    "VerifySmsCode" -> VerifySmsCodeOutput {
    0 "PhoneNumber" phone_number, 1 "SmsCode" sms_code, 2 "SmsToken" sms_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySmsCodeOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { VerifySmsCodeOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyWithFusionAuthToken {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub verify_token: Secret,
}
operation! { VerifyWithFusionAuthToken(verify_token: Secret)
    "VerifyWithFusionAuthToken" -> VerifyWithFusionAuthTokenOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "VerifyToken" verify_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyWithFusionAuthTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<VerifyWithFusionAuthTokenModel>,
    pub success: Option<bool>,
}
model! { VerifyWithFusionAuthTokenOutput {
    0 "Code" code, 1 "Message" message, 2 "Model" model, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyWithFusionAuthTokenModel {
    pub phone_number: Option<String>,
    pub phone_score: Option<i64>,
    pub verify_result: Option<String>,
}
model! { VerifyWithFusionAuthTokenModel {
    0 "PhoneNumber" phone_number, 1 "PhoneScore" phone_score, 2 "VerifyResult" verify_result
} }

#[cfg(feature = "reflect")]
register! {
    CheckSmsVerifyCode, CreateSchemeConfig, CreateVerifyScheme, DeleteVerifyScheme, DescribeVerifyScheme, GetAuthToken,
    GetAuthorizationUrl, GetFusionAuthToken, GetMobile, GetPhoneWithToken, GetSmsAuthTokens,
    QueryGateVerifyBillingPublic, QueryGateVerifyStatisticPublic, QuerySendDetails, SendSmsVerifyCode, VerifyMobile,
    VerifyPhoneWithToken, VerifySmsCode, VerifyWithFusionAuthToken
}
