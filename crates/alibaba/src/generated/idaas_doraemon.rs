//! `idaas-doraemon` of Alibaba Cloud, API version 2021-05-20.
//!
//! Endpoint: a table of 26 regions, else `idaas-doraemon.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, idaas_doraemon::ListCostUnitOrders};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListCostUnitOrders::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "idaas-doraemon.aliyuncs.com"),
        ("ap-south-1", "idaas-doraemon.aliyuncs.com"),
        ("ap-southeast-1", "idaas-doraemon.aliyuncs.com"),
        ("ap-southeast-2", "idaas-doraemon.aliyuncs.com"),
        ("ap-southeast-3", "idaas-doraemon.aliyuncs.com"),
        ("ap-southeast-5", "idaas-doraemon.aliyuncs.com"),
        ("cn-beijing", "idaas-doraemon.aliyuncs.com"),
        ("cn-beijing-finance-1", "idaas-doraemon.aliyuncs.com"),
        ("cn-chengdu", "idaas-doraemon.aliyuncs.com"),
        ("cn-hangzhou", "idaas-doraemon.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "idaas-doraemon.aliyuncs.com"),
        ("cn-hongkong", "idaas-doraemon.aliyuncs.com"),
        ("cn-huhehaote", "idaas-doraemon.aliyuncs.com"),
        ("cn-north-2-gov-1", "idaas-doraemon.aliyuncs.com"),
        ("cn-qingdao", "idaas-doraemon.aliyuncs.com"),
        ("cn-shanghai", "idaas-doraemon.aliyuncs.com"),
        ("cn-shanghai-finance-1", "idaas-doraemon.aliyuncs.com"),
        ("cn-shenzhen", "idaas-doraemon.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "idaas-doraemon.aliyuncs.com"),
        ("cn-wulanchabu", "idaas-doraemon.aliyuncs.com"),
        ("cn-zhangjiakou", "idaas-doraemon.aliyuncs.com"),
        ("eu-central-1", "idaas-doraemon.aliyuncs.com"),
        ("eu-west-1", "idaas-doraemon.aliyuncs.com"),
        ("me-east-1", "idaas-doraemon.aliyuncs.com"),
        ("us-east-1", "idaas-doraemon.aliyuncs.com"),
        ("us-west-1", "idaas-doraemon.aliyuncs.com"),
    ],
    &[("cn-beijing", "idaas-doraemon-vpc.cn-beijing.aliyuncs.com")],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "idaas-doraemon",
    "2021-05-20",
    "idaas-doraemon",
    &ENDPOINTS,
);

/// Creates authenticator registration: `CreateAuthenticatorRegistration` of `idaas-doraemon` 2021-05-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/CreateAuthenticatorRegistration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthenticatorRegistration {
    /// Required. At most 64 characters.
    pub application_external_id: String,
    /// Required. At most 32 characters.
    pub authenticator_type: String,
    pub client_extend_params_json: Option<String>,
    pub client_extend_params_json_sign: Option<String>,
    pub registration_context: Option<String>,
    pub server_extend_params_json: Option<String>,
    /// At most 64 characters.
    pub user_display_name: Option<String>,
    /// Required. At most 64 characters.
    pub user_id: String,
    /// At most 64 characters.
    pub user_name: Option<String>,
}
operation! {
    CreateAuthenticatorRegistration(application_external_id: String, authenticator_type: String, user_id: String)
    "CreateAuthenticatorRegistration" -> CreateAuthenticatorRegistrationOutput {
    0 "ApplicationExternalId" application_external_id, 1 "AuthenticatorType" authenticator_type,
    2 "ClientExtendParamsJson" client_extend_params_json: String,
    3 "ClientExtendParamsJsonSign" client_extend_params_json_sign: String,
    4 "RegistrationContext" registration_context: String, 5 "ServerExtendParamsJson" server_extend_params_json: String,
    6 "UserDisplayName" user_display_name: String, 7 "UserId" user_id, 8 "UserName" user_name: String
} }

/// Response of [`CreateAuthenticatorRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthenticatorRegistrationOutput {
    pub challenge_base64: Option<String>,
    pub options: Option<String>,
}
model! { CreateAuthenticatorRegistrationOutput {
    0 "ChallengeBase64" challenge_base64: String, 1 "Options" options: String
} }

/// Creates user authenticate options: `CreateUserAuthenticateOptions` of `idaas-doraemon` 2021-05-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/CreateUserAuthenticateOptions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAuthenticateOptions {
    /// Required. At most 64 characters.
    pub application_external_id: String,
    /// Required. At most 32 characters.
    pub authenticator_type: String,
    /// At most 64 characters.
    pub bind_hash_base64: Option<String>,
    pub client_extend_params_json: Option<String>,
    pub client_extend_params_json_sign: Option<String>,
    pub server_extend_params_json: Option<String>,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! {
    CreateUserAuthenticateOptions(application_external_id: String, authenticator_type: String, user_id: String)
    "CreateUserAuthenticateOptions" -> CreateUserAuthenticateOptionsOutput {
    0 "ApplicationExternalId" application_external_id, 1 "AuthenticatorType" authenticator_type,
    2 "BindHashBase64" bind_hash_base64: String, 3 "ClientExtendParamsJson" client_extend_params_json: String,
    4 "ClientExtendParamsJsonSign" client_extend_params_json_sign: String,
    5 "ServerExtendParamsJson" server_extend_params_json: String, 6 "UserId" user_id
} }

/// Response of [`CreateUserAuthenticateOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAuthenticateOptionsOutput {
    pub challenge_base64: Option<String>,
    pub options: Option<String>,
}
model! { CreateUserAuthenticateOptionsOutput {
    0 "ChallengeBase64" challenge_base64: String, 1 "Options" options: String
} }

/// `DeregisterAuthenticator` of `idaas-doraemon` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/DeregisterAuthenticator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterAuthenticator {
    /// Required. At most 64 characters.
    pub application_external_id: String,
    /// Required.
    pub authenticator_uuid: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { DeregisterAuthenticator(application_external_id: String, authenticator_uuid: String, user_id: String)
    "DeregisterAuthenticator" -> Empty {
    0 "ApplicationExternalId" application_external_id, 1 "AuthenticatorUuid" authenticator_uuid, 2 "UserId" user_id
} }

/// Response of [`DeregisterAuthenticator`]: empty.
pub type DeregisterAuthenticatorOutput = Empty;

/// Fetches access token: `FetchAccessToken` of `idaas-doraemon` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/FetchAccessToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchAccessToken {
    /// Required.
    pub application_external_id: String,
    /// Required.
    pub mobile_extend_params_json: String,
    /// Required.
    pub mobile_extend_params_json_sign: String,
    pub server_extend_params_json: Option<String>,
    pub user_id: Option<String>,
    pub x_client_ip: Option<String>,
}
operation! {
    FetchAccessToken(application_external_id: String, mobile_extend_params_json: String, mobile_extend_params_json_sign: String)
    "FetchAccessToken" -> FetchAccessTokenOutput {
    0 "ApplicationExternalId" application_external_id, 1 "MobileExtendParamsJson" mobile_extend_params_json,
    2 "MobileExtendParamsJsonSign" mobile_extend_params_json_sign,
    3 "ServerExtendParamsJson" server_extend_params_json: String, 4 "UserId" user_id: String,
    5 "XClientIp" x_client_ip: String
} }

/// Response of [`FetchAccessToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchAccessTokenOutput {
    pub code: Option<String>,
    pub data: Option<FetchAccessTokenData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FetchAccessTokenOutput {
    0 "Code" code: String, 1 "Data" data: FetchAccessTokenData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`FetchAccessToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchAccessTokenData {
    /// Secret.
    pub access_token: Option<Secret>,
    pub expires_in: Option<String>,
    /// Secret.
    pub id_token: Option<Secret>,
    /// Secret.
    pub refresh_token: Option<Secret>,
    pub scope: Option<String>,
    pub token_type: Option<String>,
}
model! { FetchAccessTokenData {
    0 "Access_token" access_token: Secret, 1 "Expires_in" expires_in: String, 2 "Id_token" id_token: Secret,
    3 "Refresh_token" refresh_token: Secret, 4 "Scope" scope: String, 5 "Token_type" token_type: String
} }

/// Gets authenticator: `GetAuthenticator` of `idaas-doraemon` 2021-05-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/GetAuthenticator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthenticator {
    /// Required. At most 64 characters.
    pub application_external_id: String,
    /// Required. At most 64 characters.
    pub authenticator_uuid: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { GetAuthenticator(application_external_id: String, authenticator_uuid: String, user_id: String)
    "GetAuthenticator" -> GetAuthenticatorOutput {
    0 "ApplicationExternalId" application_external_id, 1 "AuthenticatorUuid" authenticator_uuid, 2 "UserId" user_id
} }

/// Response of [`GetAuthenticator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthenticatorOutput {
    pub authenticator: Option<GetAuthenticatorAuthenticator>,
}
model! { GetAuthenticatorOutput {
    0 "Authenticator" authenticator: GetAuthenticatorAuthenticator
} }

/// In the response of [`GetAuthenticator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthenticatorAuthenticator {
    pub authenticator_name: Option<String>,
    pub authenticator_uuid: Option<String>,
    pub credential_id: Option<String>,
    pub custom_authenticator: Option<String>,
    pub last_verify_source_ip: Option<String>,
    pub last_verify_time: Option<i64>,
    pub last_verify_user_agent: Option<String>,
    pub register_source_ip: Option<String>,
    pub register_time: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetAuthenticatorAuthenticator {
    0 "AuthenticatorName" authenticator_name: String, 1 "AuthenticatorUuid" authenticator_uuid: String,
    2 "CredentialId" credential_id: String, 3 "CustomAuthenticator" custom_authenticator: String,
    4 "LastVerifySourceIp" last_verify_source_ip: String, 5 "LastVerifyTime" last_verify_time: i64,
    6 "LastVerifyUserAgent" last_verify_user_agent: String, 7 "RegisterSourceIp" register_source_ip: String,
    8 "RegisterTime" register_time: i64, 9 "Type" r#type: String
} }

/// Lists authentication logs: `ListAuthenticationLogs` of `idaas-doraemon` 2021-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/ListAuthenticationLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthenticationLogs {
    /// Required.
    pub application_external_id: String,
    pub authenticator_type: Option<String>,
    pub authenticator_uuid: Option<String>,
    pub credential_id: Option<String>,
    pub from_time: Option<i64>,
    pub log_tag: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub to_time: Option<i64>,
    pub user_id: Option<String>,
}
operation! { ListAuthenticationLogs(application_external_id: String)
    "ListAuthenticationLogs" -> ListAuthenticationLogsOutput {
    0 "ApplicationExternalId" application_external_id, 1 "AuthenticatorType" authenticator_type: String,
    2 "AuthenticatorUuid" authenticator_uuid: String, 3 "CredentialId" credential_id: String,
    4 "FromTime" from_time: i64, 5 "LogTag" log_tag: String, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "ToTime" to_time: i64, 9 "UserId" user_id: String
} }
paged! { ListAuthenticationLogs: ListAuthenticationLogsAuthenticationLogContent =
    Number "PageNumber", "AuthenticationLogContent" authentication_log_content, total "TotalCount" }

/// Response of [`ListAuthenticationLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthenticationLogsOutput {
    pub authentication_log_content: Vec<ListAuthenticationLogsAuthenticationLogContent>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAuthenticationLogsOutput {
    0 "AuthenticationLogContent" authentication_log_content: Vec<ListAuthenticationLogsAuthenticationLogContent>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuthenticationLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthenticationLogsAuthenticationLogContent {
    pub ali_uid: Option<String>,
    pub application_external_id: Option<String>,
    pub application_uuid: Option<String>,
    pub authentication_action: Option<String>,
    pub authentication_time: Option<i64>,
    pub authenticator_name: Option<String>,
    pub authenticator_type: Option<String>,
    pub authenticator_uuid: Option<String>,
    pub challenge_base64: Option<String>,
    pub credential_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub log_params: Option<String>,
    pub log_tag: Option<String>,
    pub raw_authentication_context: Option<String>,
    pub tenant_id: Option<String>,
    pub user_agent: Option<String>,
    pub user_id: Option<String>,
    pub user_source_ip: Option<String>,
    pub verify_result: Option<bool>,
}
model! { ListAuthenticationLogsAuthenticationLogContent {
    0 "AliUid" ali_uid: String, 1 "ApplicationExternalId" application_external_id: String,
    2 "ApplicationUuid" application_uuid: String, 3 "AuthenticationAction" authentication_action: String,
    4 "AuthenticationTime" authentication_time: i64, 5 "AuthenticatorName" authenticator_name: String,
    6 "AuthenticatorType" authenticator_type: String, 7 "AuthenticatorUuid" authenticator_uuid: String,
    8 "ChallengeBase64" challenge_base64: String, 9 "CredentialId" credential_id: String,
    10 "ErrorCode" error_code: String, 11 "ErrorMessage" error_message: String, 12 "LogParams" log_params: String,
    13 "LogTag" log_tag: String, 14 "RawAuthenticationContext" raw_authentication_context: String,
    15 "TenantId" tenant_id: String, 16 "UserAgent" user_agent: String, 17 "UserId" user_id: String,
    18 "UserSourceIp" user_source_ip: String, 19 "VerifyResult" verify_result: bool
} }

/// Lists authenticator ops logs: `ListAuthenticatorOpsLogs` of `idaas-doraemon` 2021-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/ListAuthenticatorOpsLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthenticatorOpsLogs {
    /// Required.
    pub application_external_id: String,
    pub authenticator_type: Option<String>,
    pub authenticator_uuid: Option<String>,
    pub from_time: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub to_time: Option<i64>,
    pub user_id: Option<String>,
}
operation! { ListAuthenticatorOpsLogs(application_external_id: String)
    "ListAuthenticatorOpsLogs" -> ListAuthenticatorOpsLogsOutput {
    0 "ApplicationExternalId" application_external_id, 1 "AuthenticatorType" authenticator_type: String,
    2 "AuthenticatorUuid" authenticator_uuid: String, 3 "FromTime" from_time: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "ToTime" to_time: i64, 7 "UserId" user_id: String
} }
paged! { ListAuthenticatorOpsLogs: ListAuthenticatorOpsLogsAuthenticationLogContent =
    Number "PageNumber", "AuthenticationLogContent" authentication_log_content, total "TotalCount" }

/// Response of [`ListAuthenticatorOpsLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthenticatorOpsLogsOutput {
    pub authentication_log_content: Vec<
        ListAuthenticatorOpsLogsAuthenticationLogContent,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAuthenticatorOpsLogsOutput {
    0 "AuthenticationLogContent" authentication_log_content: Vec<ListAuthenticatorOpsLogsAuthenticationLogContent>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuthenticatorOpsLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthenticatorOpsLogsAuthenticationLogContent {
    pub ali_uid: Option<String>,
    pub application_external_id: Option<String>,
    pub application_uuid: Option<String>,
    pub authenticator_name: Option<String>,
    pub authenticator_type: Option<String>,
    pub authenticator_uuid: Option<String>,
    pub challenge_base64: Option<String>,
    pub credential_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub log_params: Option<String>,
    pub operation_action: Option<String>,
    pub operation_result: Option<bool>,
    pub operation_time: Option<i64>,
    pub raw_context: Option<String>,
    pub tenant_id: Option<String>,
    pub user_agent: Option<String>,
    pub user_id: Option<String>,
    pub user_source_ip: Option<String>,
}
model! { ListAuthenticatorOpsLogsAuthenticationLogContent {
    0 "AliUid" ali_uid: String, 1 "ApplicationExternalId" application_external_id: String,
    2 "ApplicationUuid" application_uuid: String, 3 "AuthenticatorName" authenticator_name: String,
    4 "AuthenticatorType" authenticator_type: String, 5 "AuthenticatorUuid" authenticator_uuid: String,
    6 "ChallengeBase64" challenge_base64: String, 7 "CredentialId" credential_id: String,
    8 "ErrorCode" error_code: String, 9 "ErrorMessage" error_message: String, 10 "LogParams" log_params: String,
    11 "OperationAction" operation_action: String, 12 "OperationResult" operation_result: bool,
    13 "OperationTime" operation_time: i64, 14 "RawContext" raw_context: String, 15 "TenantId" tenant_id: String,
    16 "UserAgent" user_agent: String, 17 "UserId" user_id: String, 18 "UserSourceIp" user_source_ip: String
} }

/// Lists authenticators: `ListAuthenticators` of `idaas-doraemon` 2021-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/ListAuthenticators>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthenticators {
    /// Required. At most 64 characters.
    pub application_external_id: String,
    pub authenticator_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { ListAuthenticators(application_external_id: String, user_id: String)
    "ListAuthenticators" -> ListAuthenticatorsOutput {
    0 "ApplicationExternalId" application_external_id, 1 "AuthenticatorType" authenticator_type: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "UserId" user_id
} }
paged! { ListAuthenticators: ListAuthenticatorsAuthenticator =
    Number "PageNumber", "Authenticator" authenticator, total "TotalCount" }

/// Response of [`ListAuthenticators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthenticatorsOutput {
    pub authenticator: Vec<ListAuthenticatorsAuthenticator>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAuthenticatorsOutput {
    0 "Authenticator" authenticator: Vec<ListAuthenticatorsAuthenticator>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuthenticators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthenticatorsAuthenticator {
    pub application_external_id: Option<String>,
    pub authenticator_name: Option<String>,
    pub authenticator_uuid: Option<String>,
    pub credential_id: Option<String>,
    pub last_verify_time: Option<i64>,
    pub register_time: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListAuthenticatorsAuthenticator {
    0 "ApplicationExternalId" application_external_id: String, 1 "AuthenticatorName" authenticator_name: String,
    2 "AuthenticatorUuid" authenticator_uuid: String, 3 "CredentialId" credential_id: String,
    4 "LastVerifyTime" last_verify_time: i64, 5 "RegisterTime" register_time: i64, 6 "Type" r#type: String
} }

/// Lists cost unit orders: `ListCostUnitOrders` of `idaas-doraemon` 2021-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/ListCostUnitOrders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCostUnitOrders {
    pub begin_date: Option<String>,
    pub final_date: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListCostUnitOrders() "ListCostUnitOrders" -> ListCostUnitOrdersOutput {
    0 "BeginDate" begin_date: String, 1 "FinalDate" final_date: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { ListCostUnitOrders: ListCostUnitOrdersItems = Number "PageNumber", "Items" items, total "TotalElements" }

/// Response of [`ListCostUnitOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCostUnitOrdersOutput {
    pub items: Vec<ListCostUnitOrdersItems>,
    pub page_size: Option<i64>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListCostUnitOrdersOutput {
    0 "Items" items: Vec<ListCostUnitOrdersItems>, 1 "PageSize" page_size: i64, 2 "TotalElements" total_elements: i64,
    3 "TotalPages" total_pages: i64
} }

/// In the response of [`ListCostUnitOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCostUnitOrdersItems {
    pub ali_order_code: Option<String>,
    pub ali_order_instance_id: Option<String>,
    pub create_time: Option<i64>,
    pub exhausted: Option<bool>,
    pub expired_time: Option<i64>,
    pub order_status: Option<String>,
    pub refund_time: Option<i64>,
    pub total_cost_unit: Option<i64>,
    pub used_cost_unit: Option<i64>,
}
model! { ListCostUnitOrdersItems {
    0 "AliOrderCode" ali_order_code: String, 1 "AliOrderInstanceId" ali_order_instance_id: String,
    2 "CreateTime" create_time: i64, 3 "Exhausted" exhausted: bool, 4 "ExpiredTime" expired_time: i64,
    5 "OrderStatus" order_status: String, 6 "RefundTime" refund_time: i64, 7 "TotalCostUnit" total_cost_unit: i64,
    8 "UsedCostUnit" used_cost_unit: i64
} }

/// Lists order consume statistic records: `ListOrderConsumeStatisticRecords` of `idaas-doraemon` 2021-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/ListOrderConsumeStatisticRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrderConsumeStatisticRecords {
    pub ali_order_code: Option<String>,
    pub application_external_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub service_code: Option<String>,
    pub statistic_time_max: Option<String>,
    pub statistic_time_min: Option<String>,
}
operation! { ListOrderConsumeStatisticRecords()
    "ListOrderConsumeStatisticRecords" -> ListOrderConsumeStatisticRecordsOutput {
    0 "AliOrderCode" ali_order_code: String, 1 "ApplicationExternalId" application_external_id: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "ServiceCode" service_code: String,
    5 "StatisticTimeMax" statistic_time_max: String, 6 "StatisticTimeMin" statistic_time_min: String
} }
paged! { ListOrderConsumeStatisticRecords: ListOrderConsumeStatisticRecordsItems =
    Number "PageNumber", "Items" items, total "TotalElements" }

/// Response of [`ListOrderConsumeStatisticRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrderConsumeStatisticRecordsOutput {
    pub items: Vec<ListOrderConsumeStatisticRecordsItems>,
    pub page_size: Option<i64>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListOrderConsumeStatisticRecordsOutput {
    0 "Items" items: Vec<ListOrderConsumeStatisticRecordsItems>, 1 "PageSize" page_size: i64,
    2 "TotalElements" total_elements: i64, 3 "TotalPages" total_pages: i64
} }

/// In the response of [`ListOrderConsumeStatisticRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrderConsumeStatisticRecordsItems {
    pub ali_order_code: Option<String>,
    pub application_external_id: Option<String>,
    pub charged_count: Option<i64>,
    pub service_code: Option<String>,
    pub statistic_time: Option<i64>,
    pub total_price: Option<i64>,
    pub unit_price: Option<i64>,
}
model! { ListOrderConsumeStatisticRecordsItems {
    0 "AliOrderCode" ali_order_code: String, 1 "ApplicationExternalId" application_external_id: String,
    2 "ChargedCount" charged_count: i64, 3 "ServiceCode" service_code: String, 4 "StatisticTime" statistic_time: i64,
    5 "TotalPrice" total_price: i64, 6 "UnitPrice" unit_price: i64
} }

/// Lists pwned passwords: `ListPwnedPasswords` of `idaas-doraemon` 2021-05-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/ListPwnedPasswords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPwnedPasswords {
    /// Required.
    pub prefix_hex_password_sha1_hash: String,
}
operation! { ListPwnedPasswords(prefix_hex_password_sha1_hash: String)
    "ListPwnedPasswords" -> ListPwnedPasswordsOutput {
    0 "PrefixHexPasswordSha1Hash" prefix_hex_password_sha1_hash
} }

/// Response of [`ListPwnedPasswords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPwnedPasswordsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pwned_password_infos: Vec<ListPwnedPasswordsPwnedPasswordInfos>,
    pub total_count: Option<i64>,
}
model! { ListPwnedPasswordsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PwnedPasswordInfos" pwned_password_infos: Vec<ListPwnedPasswordsPwnedPasswordInfos>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListPwnedPasswords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPwnedPasswordsPwnedPasswordInfos {
    /// Secret.
    pub hex_password_sha1_hash: Option<Secret>,
    pub pwned_count: Option<i64>,
}
model! { ListPwnedPasswordsPwnedPasswordInfos {
    0 "HexPasswordSha1Hash" hex_password_sha1_hash: Secret, 1 "PwnedCount" pwned_count: i64
} }

/// Lists users: `ListUsers` of `idaas-doraemon` 2021-05-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    /// Required. At most 64 characters.
    pub application_external_id: String,
    /// At most 64 characters.
    pub user_id: Option<String>,
}
operation! { ListUsers(application_external_id: String) "ListUsers" -> ListUsersOutput {
    0 "ApplicationExternalId" application_external_id, 1 "UserId" user_id: String
} }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub total_count: Option<i64>,
    pub users: Vec<ListUsersUsers>,
}
model! { ListUsersOutput {
    0 "TotalCount" total_count: i64, 1 "Users" users: Vec<ListUsersUsers>
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUsers {
    pub user_display_name: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListUsersUsers {
    0 "UserDisplayName" user_display_name: String, 1 "UserId" user_id: String, 2 "UserName" user_name: String
} }

/// Queries sms reports: `QuerySmsReports` of `idaas-doraemon` 2021-05-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/QuerySmsReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsReports {
    pub app_id: Option<String>,
    pub event_id: Option<String>,
}
operation! { QuerySmsReports() "QuerySmsReports" -> QuerySmsReportsOutput {
    0 "AppId" app_id: String, 1 "EventId" event_id: String
} { method: "GET", } }

/// Response of [`QuerySmsReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsReportsOutput {
    pub sms_reports: Vec<QuerySmsReportsSmsReports>,
    pub total_elements: Option<i64>,
}
model! { QuerySmsReportsOutput {
    0 "SmsReports" sms_reports: Vec<QuerySmsReportsSmsReports>, 1 "TotalElements" total_elements: i64
} }

/// In the response of [`QuerySmsReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsReportsSmsReports {
    pub app_id: Option<String>,
    pub charged_count: Option<i64>,
    pub code: Option<String>,
    pub event_id: Option<String>,
    pub mobile: Option<String>,
    pub sn: Option<String>,
    pub stat: Option<String>,
    pub tenant_id: Option<String>,
    pub tid: Option<String>,
    pub time: Option<String>,
}
model! { QuerySmsReportsSmsReports {
    0 "AppId" app_id: String, 1 "ChargedCount" charged_count: i64, 2 "Code" code: String, 3 "EventId" event_id: String,
    4 "Mobile" mobile: String, 5 "Sn" sn: String, 6 "Stat" stat: String, 7 "TenantId" tenant_id: String,
    8 "Tid" tid: String, 9 "Time" time: String
} }

/// Queries sms ups: `QuerySmsUps` of `idaas-doraemon` 2021-05-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/QuerySmsUps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsUps {}
operation! { QuerySmsUps() "QuerySmsUps" -> QuerySmsUpsOutput {} { method: "GET", } }

/// Response of [`QuerySmsUps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsUpsOutput {
    pub sms_ups: Vec<QuerySmsUpsSmsUps>,
    pub total_elements: Option<i64>,
}
model! { QuerySmsUpsOutput {
    0 "SmsUps" sms_ups: Vec<QuerySmsUpsSmsUps>, 1 "TotalElements" total_elements: i64
} }

/// In the response of [`QuerySmsUps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsUpsSmsUps {
    pub content: Option<String>,
    pub dest_code: Option<String>,
    pub phone_number: Option<String>,
    pub send_time: Option<String>,
    pub sequence_id: Option<String>,
    pub tenant_id: Option<String>,
}
model! { QuerySmsUpsSmsUps {
    0 "Content" content: String, 1 "DestCode" dest_code: String, 2 "PhoneNumber" phone_number: String,
    3 "SendTime" send_time: String, 4 "SequenceId" sequence_id: String, 5 "TenantId" tenant_id: String
} }

/// Registers authenticator: `RegisterAuthenticator` of `idaas-doraemon` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/RegisterAuthenticator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterAuthenticator {
    /// Required. At most 64 characters.
    pub application_external_id: String,
    /// At most 64 characters.
    pub authenticator_name: Option<String>,
    /// Required. At most 32 characters.
    pub authenticator_type: String,
    pub client_extend_params_json: Option<String>,
    pub client_extend_params_json_sign: Option<String>,
    pub log_params: Option<String>,
    /// Required. At most 3096 characters.
    pub registration_context: String,
    pub require_challenge_base64: Option<String>,
    pub server_extend_params_json: Option<String>,
    /// Required. At most 64 characters.
    pub user_id: String,
    pub user_source_ip: Option<String>,
}
operation! {
    RegisterAuthenticator(application_external_id: String, authenticator_type: String, registration_context: String, user_id: String)
    "RegisterAuthenticator" -> RegisterAuthenticatorOutput {
    0 "ApplicationExternalId" application_external_id, 1 "AuthenticatorName" authenticator_name: String,
    2 "AuthenticatorType" authenticator_type, 3 "ClientExtendParamsJson" client_extend_params_json: String,
    4 "ClientExtendParamsJsonSign" client_extend_params_json_sign: String, 5 "LogParams" log_params: String,
    6 "RegistrationContext" registration_context, 7 "RequireChallengeBase64" require_challenge_base64: String,
    8 "ServerExtendParamsJson" server_extend_params_json: String, 9 "UserId" user_id,
    10 "UserSourceIp" user_source_ip: String
} }

/// Response of [`RegisterAuthenticator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterAuthenticatorOutput {
    pub authenticator_uuid: Option<String>,
    pub etas_response_sting: Option<String>,
}
model! { RegisterAuthenticatorOutput {
    0 "AuthenticatorUuid" authenticator_uuid: String, 1 "EtasResponseSting" etas_response_sting: String
} }

/// `ServiceInvoke` of `idaas-doraemon` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/ServiceInvoke>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInvoke {
    /// Required.
    pub application_external_id: String,
    /// Required.
    pub doraemon_action: String,
    pub mobile_extend_params_json: Option<String>,
    pub mobile_extend_params_json_sign: Option<String>,
    pub server_extend_params_json: Option<String>,
    /// Required.
    pub service_code: String,
    pub test_model: Option<bool>,
    pub x_client_ip: Option<String>,
}
operation! { ServiceInvoke(application_external_id: String, doraemon_action: String, service_code: String)
    "ServiceInvoke" -> ServiceInvokeOutput {
    0 "ApplicationExternalId" application_external_id, 1 "DoraemonAction" doraemon_action,
    2 "MobileExtendParamsJson" mobile_extend_params_json: String,
    3 "MobileExtendParamsJsonSign" mobile_extend_params_json_sign: String,
    4 "ServerExtendParamsJson" server_extend_params_json: String, 5 "ServiceCode" service_code,
    6 "TestModel" test_model: bool, 7 "XClientIp" x_client_ip: String
} }

/// Response of [`ServiceInvoke`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInvokeOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub event_id: Option<String>,
    /// Secret.
    pub id_token: Option<Secret>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ServiceInvokeOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "EventId" event_id: String, 3 "IdToken" id_token: Secret,
    4 "Message" message: String, 5 "Success" success: bool
} }

/// Updates authenticator attribute: `UpdateAuthenticatorAttribute` of `idaas-doraemon` 2021-05-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/UpdateAuthenticatorAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthenticatorAttribute {
    /// Required. At most 64 characters.
    pub application_external_id: String,
    /// Required. At most 64 characters.
    pub authenticator_name: String,
    /// Required. At most 64 characters.
    pub authenticator_uuid: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! {
    UpdateAuthenticatorAttribute(application_external_id: String, authenticator_name: String, authenticator_uuid: String, user_id: String)
    "UpdateAuthenticatorAttribute" -> Empty {
    0 "ApplicationExternalId" application_external_id, 1 "AuthenticatorName" authenticator_name,
    2 "AuthenticatorUuid" authenticator_uuid, 3 "UserId" user_id
} }

/// Response of [`UpdateAuthenticatorAttribute`]: empty.
pub type UpdateAuthenticatorAttributeOutput = Empty;

/// Verifies id token: `VerifyIdToken` of `idaas-doraemon` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/VerifyIdToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyIdToken {
    pub application_external_id: Option<String>,
    /// Secret.
    pub jwt_id_token: Option<Secret>,
}
operation! { VerifyIdToken() "VerifyIdToken" -> VerifyIdTokenOutput {
    0 "ApplicationExternalId" application_external_id: String, 1 "JwtIdToken" jwt_id_token: Secret
} }

/// Response of [`VerifyIdToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyIdTokenOutput {
    pub user_id: Option<String>,
}
model! { VerifyIdTokenOutput {
    0 "UserId" user_id: String
} }

/// Verifies user authentication: `VerifyUserAuthentication` of `idaas-doraemon` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idaas-doraemon/2021-05-20/VerifyUserAuthentication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyUserAuthentication {
    /// Required. At most 64 characters.
    pub application_external_id: String,
    /// Required.
    pub authentication_context: String,
    /// Required. At most 32 characters.
    pub authenticator_type: String,
    pub client_extend_params_json: Option<String>,
    pub client_extend_params_json_sign: Option<String>,
    pub log_params: Option<String>,
    pub log_tag: Option<String>,
    pub require_bind_hash_base64: Option<String>,
    pub require_challenge_base64: Option<String>,
    pub server_extend_params_json: Option<String>,
    /// Required. At most 64 characters.
    pub user_id: String,
    pub user_source_ip: Option<String>,
}
operation! {
    VerifyUserAuthentication(application_external_id: String, authentication_context: String, authenticator_type: String, user_id: String)
    "VerifyUserAuthentication" -> VerifyUserAuthenticationOutput {
    0 "ApplicationExternalId" application_external_id, 1 "AuthenticationContext" authentication_context,
    2 "AuthenticatorType" authenticator_type, 3 "ClientExtendParamsJson" client_extend_params_json: String,
    4 "ClientExtendParamsJsonSign" client_extend_params_json_sign: String, 5 "LogParams" log_params: String,
    6 "LogTag" log_tag: String, 7 "RequireBindHashBase64" require_bind_hash_base64: String,
    8 "RequireChallengeBase64" require_challenge_base64: String,
    9 "ServerExtendParamsJson" server_extend_params_json: String, 10 "UserId" user_id,
    11 "UserSourceIp" user_source_ip: String
} }

/// Response of [`VerifyUserAuthentication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyUserAuthenticationOutput {
    pub authenticate_result_info: Option<VerifyUserAuthenticationAuthenticateResultInfo>,
    pub etas_sdk_string: Option<String>,
    /// Secret.
    pub id_token: Option<Secret>,
    pub verify_result: Option<bool>,
}
model! { VerifyUserAuthenticationOutput {
    0 "AuthenticateResultInfo" authenticate_result_info: VerifyUserAuthenticationAuthenticateResultInfo,
    1 "EtasSDKString" etas_sdk_string: String, 2 "IdToken" id_token: Secret, 3 "VerifyResult" verify_result: bool
} }

/// In the response of [`VerifyUserAuthentication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyUserAuthenticationAuthenticateResultInfo {
    pub bind_hash_base64: Option<String>,
    pub credential_id: Option<String>,
    pub user_id: Option<String>,
}
model! { VerifyUserAuthenticationAuthenticateResultInfo {
    0 "BindHashBase64" bind_hash_base64: String, 1 "CredentialId" credential_id: String, 2 "UserId" user_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateAuthenticatorRegistration, CreateUserAuthenticateOptions, DeregisterAuthenticator, FetchAccessToken,
    GetAuthenticator, ListAuthenticationLogs, ListAuthenticatorOpsLogs, ListAuthenticators, ListCostUnitOrders,
    ListOrderConsumeStatisticRecords, ListPwnedPasswords, ListUsers, QuerySmsReports, QuerySmsUps,
    RegisterAuthenticator, ServiceInvoke, UpdateAuthenticatorAttribute, VerifyIdToken, VerifyUserAuthentication
}
