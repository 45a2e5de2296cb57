//! `websitebuild` of Alibaba Cloud, API version 2025-04-29.
//!
//! Endpoint: a table of 1 region, else `websitebuild.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, websitebuild::CheckResourceMeasure};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckResourceMeasure::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-zhangjiakou", "websitebuild.aliyuncs.com")],
    &[],
    "websitebuild.aliyuncs.com",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "websitebuild",
    "2025-04-29",
    "websitebuild",
    &ENDPOINTS,
);

/// Allocates supabase for admin: `AllocateSupabaseForAdmin` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/AllocateSupabaseForAdmin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateSupabaseForAdmin {
    /// Required.
    pub biz_id: String,
    pub order_column: Option<String>,
    pub order_type: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub user_id: Option<String>,
}
operation! { AllocateSupabaseForAdmin(biz_id: String) "AllocateSupabaseForAdmin" -> AllocateSupabaseForAdminOutput {
    0 "BizId" biz_id, 1 "OrderColumn" order_column: String, 2 "OrderType" order_type: String, 3 "PageNum" page_num: i64,
    4 "PageSize" page_size: i64, 5 "UserId" user_id: String
} }

/// Response of [`AllocateSupabaseForAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateSupabaseForAdminOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<AllocateSupabaseForAdminModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { AllocateSupabaseForAdminOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: AllocateSupabaseForAdminModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`AllocateSupabaseForAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateSupabaseForAdminModule {
    pub anon_key: Option<String>,
    pub biz_id: Option<String>,
    pub db_instance_create_time: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_public_url: Option<String>,
    pub db_type: Option<String>,
    pub extra: Option<String>,
    pub instance_create_finished_time: Option<String>,
    pub instance_create_status: Option<String>,
    pub is_deleted: Option<i64>,
    /// Secret.
    pub rds_database_password: Option<Secret>,
    /// Secret.
    pub service_key: Option<Secret>,
    pub status: Option<i64>,
    /// Secret.
    pub supabase_dashboard_password: Option<Secret>,
    pub supabase_dashboard_user_name: Option<String>,
    pub supabase_instance_create_time: Option<String>,
    pub supabase_instance_id: Option<String>,
    pub supabase_kong_url: Option<String>,
    pub supabase_private_ip: Option<String>,
    pub supabase_public_ip: Option<String>,
    pub supabase_public_url: Option<String>,
    pub tenant_id: Option<String>,
    pub user_id: Option<String>,
}
model! { AllocateSupabaseForAdminModule {
    0 "AnonKey" anon_key: String, 1 "BizId" biz_id: String, 2 "DbInstanceCreateTime" db_instance_create_time: String,
    3 "DbInstanceId" db_instance_id: String, 4 "DbPublicUrl" db_public_url: String, 5 "DbType" db_type: String,
    6 "Extra" extra: String, 7 "InstanceCreateFinishedTime" instance_create_finished_time: String,
    8 "InstanceCreateStatus" instance_create_status: String, 9 "IsDeleted" is_deleted: i64,
    10 "RdsDatabasePassword" rds_database_password: Secret, 11 "ServiceKey" service_key: Secret,
    12 "Status" status: i64, 13 "SupabaseDashboardPassword" supabase_dashboard_password: Secret,
    14 "SupabaseDashboardUserName" supabase_dashboard_user_name: String,
    15 "SupabaseInstanceCreateTime" supabase_instance_create_time: String,
    16 "SupabaseInstanceId" supabase_instance_id: String, 17 "SupabaseKongUrl" supabase_kong_url: String,
    18 "SupabasePrivateIp" supabase_private_ip: String, 19 "SupabasePublicIp" supabase_public_ip: String,
    20 "SupabasePublicUrl" supabase_public_url: String, 21 "TenantId" tenant_id: String, 22 "UserId" user_id: String
} }

/// Batches check resource measure: `BatchCheckResourceMeasure` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/BatchCheckResourceMeasure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckResourceMeasure {
    pub belong_id: Option<String>,
    pub belong_id_type: Option<String>,
    pub biz_type: Option<String>,
    pub esp_biz_id: Option<String>,
    pub order_component_params: Option<String>,
    pub resource_check_items: Option<String>,
}
operation! { BatchCheckResourceMeasure() "BatchCheckResourceMeasure" -> BatchCheckResourceMeasureOutput {
    0 "BelongId" belong_id: String, 1 "BelongIdType" belong_id_type: String, 2 "BizType" biz_type: String,
    3 "EspBizId" esp_biz_id: String, 4 "OrderComponentParams" order_component_params: String,
    5 "ResourceCheckItems" resource_check_items: String
} }

/// Response of [`BatchCheckResourceMeasure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckResourceMeasureOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<BatchCheckResourceMeasureModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { BatchCheckResourceMeasureOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: BatchCheckResourceMeasureModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`BatchCheckResourceMeasure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckResourceMeasureModule {
    pub all_passed: Option<bool>,
    pub results: BTreeMap<String, ModuleResultsValue>,
}
model! { BatchCheckResourceMeasureModule {
    0 "AllPassed" all_passed: bool, 1 "Results" results: BTreeMap<String, ModuleResultsValue>
} }

/// In the response of [`BatchCheckResourceMeasure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleResultsValue {
    pub passed: Option<bool>,
    pub resource_code: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ModuleResultsValue {
    0 "Passed" passed: bool, 1 "ResourceCode" resource_code: String, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String
} }

/// Binds app domain: `BindAppDomain` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/BindAppDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAppDomain {
    pub biz_id: Option<String>,
    pub domain_name: Option<String>,
    pub extend: Option<String>,
    pub operate_type: Option<String>,
}
operation! { BindAppDomain() "BindAppDomain" -> BindAppDomainOutput {
    0 "BizId" biz_id: String, 1 "DomainName" domain_name: String, 2 "Extend" extend: String,
    3 "OperateType" operate_type: String
} }

/// Response of [`BindAppDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAppDomainOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<BindAppDomainModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { BindAppDomainOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: BindAppDomainModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`BindAppDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAppDomainModule {
    pub success: Option<bool>,
}
model! { BindAppDomainModule {
    0 "Success" success: bool
} }

/// Checks resource measure: `CheckResourceMeasure` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/CheckResourceMeasure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourceMeasure {
    pub belong_id: Option<String>,
    pub belong_id_type: Option<String>,
    pub biz_type: Option<String>,
    pub esp_biz_id: Option<String>,
    pub order_component_params: Option<String>,
    pub resource_code: Option<String>,
    pub resource_value: Option<i64>,
}
operation! { CheckResourceMeasure() "CheckResourceMeasure" -> CheckResourceMeasureOutput {
    0 "BelongId" belong_id: String, 1 "BelongIdType" belong_id_type: String, 2 "BizType" biz_type: String,
    3 "EspBizId" esp_biz_id: String, 4 "OrderComponentParams" order_component_params: String,
    5 "ResourceCode" resource_code: String, 6 "ResourceValue" resource_value: i64
} }

/// Response of [`CheckResourceMeasure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourceMeasureOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<CheckResourceMeasureModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { CheckResourceMeasureOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: CheckResourceMeasureModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`CheckResourceMeasure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourceMeasureModule {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub passed: Option<bool>,
    pub resource_code: Option<String>,
}
model! { CheckResourceMeasureModule {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Passed" passed: bool,
    3 "ResourceCode" resource_code: String
} }

/// Creates app instance: `CreateAppInstance` of `websitebuild` 2025-04-29.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/CreateAppInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstance {
    pub application_type: Option<String>,
    pub auto_renew: Option<bool>,
    pub client_token: Option<String>,
    pub deploy_area: Option<String>,
    pub duration: Option<i64>,
    pub extend: Option<String>,
    pub payment_type: Option<String>,
    pub pricing_cycle: Option<String>,
    pub quantity: Option<i64>,
    pub site_version: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateAppInstanceTags>>,
}
operation! { CreateAppInstance() "CreateAppInstance" -> CreateAppInstanceOutput {
    0 "ApplicationType" application_type: String, 1 "AutoRenew" auto_renew: bool, 2 "ClientToken" client_token: String,
    3 "DeployArea" deploy_area: String, 4 "Duration" duration: i64, 5 "Extend" extend: String,
    6 "PaymentType" payment_type: String, 7 "PricingCycle" pricing_cycle: String, 8 "Quantity" quantity: i64,
    9 "SiteVersion" site_version: String, 10 "ResourceGroupId" resource_group_id: String,
    11 "Tags" tags: Vec<CreateAppInstanceTags>
} [
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::Json)
] }

/// In the request of [`CreateAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { CreateAppInstanceTags() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<CreateAppInstanceModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { CreateAppInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: CreateAppInstanceModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`CreateAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceModule {
    pub biz_id: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
    pub site_host: Option<String>,
}
model! { CreateAppInstanceModule {
    0 "BizId" biz_id: String, 1 "InstanceId" instance_id: String, 2 "OrderId" order_id: String,
    3 "SiteHost" site_host: String
} }

/// Creates app instance ticket: `CreateAppInstanceTicket` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/CreateAppInstanceTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceTicket {
    pub biz_id: Option<String>,
    pub client_id: Option<String>,
}
operation! { CreateAppInstanceTicket() "CreateAppInstanceTicket" -> CreateAppInstanceTicketOutput {
    0 "BizId" biz_id: String, 1 "ClientId" client_id: String
} }

/// Response of [`CreateAppInstanceTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceTicketOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<CreateAppInstanceTicketModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { CreateAppInstanceTicketOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: CreateAppInstanceTicketModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`CreateAppInstanceTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceTicketModule {
    pub access_token_expires_at: Option<String>,
    pub access_token_issued_at: Option<String>,
    /// Secret.
    pub access_token_value: Option<Secret>,
    pub aliyun_pk: Option<String>,
    pub attributes: Option<String>,
    pub authorization_grant_type: Option<String>,
    pub bid: Option<String>,
    pub parent_pk: Option<String>,
    pub refresh_token_expires_at: Option<String>,
    pub refresh_token_issued_at: Option<String>,
    /// Secret.
    pub refresh_token_value: Option<Secret>,
    pub uuid: Option<String>,
}
model! { CreateAppInstanceTicketModule {
    0 "AccessTokenExpiresAt" access_token_expires_at: String, 1 "AccessTokenIssuedAt" access_token_issued_at: String,
    2 "AccessTokenValue" access_token_value: Secret, 3 "AliyunPk" aliyun_pk: String, 4 "Attributes" attributes: String,
    5 "AuthorizationGrantType" authorization_grant_type: String, 6 "Bid" bid: String, 7 "ParentPk" parent_pk: String,
    8 "RefreshTokenExpiresAt" refresh_token_expires_at: String,
    9 "RefreshTokenIssuedAt" refresh_token_issued_at: String, 10 "RefreshTokenValue" refresh_token_value: Secret,
    11 "Uuid" uuid: String
} }

/// Creates app token service: `CreateAppTokenService` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/CreateAppTokenService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTokenService {
    pub create_action: Option<String>,
}
operation! { CreateAppTokenService() "CreateAppTokenService" -> CreateAppTokenServiceOutput {
    0 "CreateAction" create_action: String
} }

/// Response of [`CreateAppTokenService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTokenServiceOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<CreateAppTokenServiceModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { CreateAppTokenServiceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: CreateAppTokenServiceModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`CreateAppTokenService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTokenServiceModule {
    pub ext_info: Option<String>,
}
model! { CreateAppTokenServiceModule {
    0 "ExtInfo" ext_info: String
} }

/// Creates logo task: `CreateLogoTask` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/CreateLogoTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogoTask {
    pub logo_version: Option<String>,
    pub negative_prompt: Option<String>,
    pub parameters: Option<String>,
    pub prompt: Option<String>,
}
operation! { CreateLogoTask() "CreateLogoTask" -> CreateLogoTaskOutput {
    0 "LogoVersion" logo_version: String, 1 "NegativePrompt" negative_prompt: String, 2 "Parameters" parameters: String,
    3 "Prompt" prompt: String
} }

/// Response of [`CreateLogoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogoTaskOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateLogoTaskOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: bool,
    3 "TaskId" task_id: String
} }

/// Creates material directory: `CreateMaterialDirectory` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/CreateMaterialDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMaterialDirectory {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub parent_directory_id: String,
}
operation! { CreateMaterialDirectory(biz_id: String, name: String, parent_directory_id: String)
    "CreateMaterialDirectory" -> CreateMaterialDirectoryOutput {
    0 "BizId" biz_id, 1 "Name" name, 2 "ParentDirectoryId" parent_directory_id
} }

/// Response of [`CreateMaterialDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMaterialDirectoryOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub module: Option<CreateMaterialDirectoryModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { CreateMaterialDirectoryOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "ErrorCode" error_code: String,
    7 "Module" module: CreateMaterialDirectoryModule, 8 "RootErrorCode" root_error_code: String,
    9 "RootErrorMsg" root_error_msg: String, 10 "Success" success: bool, 11 "Synchro" synchro: bool
} }

/// In the response of [`CreateMaterialDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMaterialDirectoryModule {
    pub directory_id: Option<String>,
}
model! { CreateMaterialDirectoryModule {
    0 "DirectoryId" directory_id: String
} }

/// Deletes app domain certificate: `DeleteAppDomainCertificate` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/DeleteAppDomainCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppDomainCertificate {
    pub biz_id: Option<String>,
    pub domain_name: Option<String>,
}
operation! { DeleteAppDomainCertificate() "DeleteAppDomainCertificate" -> DeleteAppDomainCertificateOutput {
    0 "BizId" biz_id: String, 1 "DomainName" domain_name: String
} }

/// Response of [`DeleteAppDomainCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppDomainCertificateOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<DeleteAppDomainCertificateModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { DeleteAppDomainCertificateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: DeleteAppDomainCertificateModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`DeleteAppDomainCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppDomainCertificateModule {
    pub success: Option<bool>,
}
model! { DeleteAppDomainCertificateModule {
    0 "Success" success: bool
} }

/// Deletes app domain redirect: `DeleteAppDomainRedirect` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/DeleteAppDomainRedirect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppDomainRedirect {
    pub biz_id: Option<String>,
    pub record_id: Option<i64>,
}
operation! { DeleteAppDomainRedirect() "DeleteAppDomainRedirect" -> DeleteAppDomainRedirectOutput {
    0 "BizId" biz_id: String, 1 "RecordId" record_id: i64
} }

/// Response of [`DeleteAppDomainRedirect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppDomainRedirectOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<DeleteAppDomainRedirectModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { DeleteAppDomainRedirectOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: DeleteAppDomainRedirectModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`DeleteAppDomainRedirect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppDomainRedirectModule {
    pub success: Option<bool>,
}
model! { DeleteAppDomainRedirectModule {
    0 "Success" success: bool
} }

/// Deletes material directory: `DeleteMaterialDirectory` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/DeleteMaterialDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaterialDirectory {
    pub biz_id: Option<String>,
    pub directory_id: Option<String>,
}
operation! { DeleteMaterialDirectory() "DeleteMaterialDirectory" -> DeleteMaterialDirectoryOutput {
    0 "BizId" biz_id: String, 1 "DirectoryId" directory_id: String
} }

/// Response of [`DeleteMaterialDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaterialDirectoryOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { DeleteMaterialDirectoryOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "ErrorCode" error_code: String, 7 "ErrorMsg" error_msg: String,
    8 "Module" module: bool, 9 "RootErrorCode" root_error_code: String, 10 "RootErrorMsg" root_error_msg: String,
    11 "Success" success: bool, 12 "Synchro" synchro: bool
} }

/// Deletes material task: `DeleteMaterialTask` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/DeleteMaterialTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaterialTask {
    /// Required.
    pub task_ids: Vec<String>,
}
operation! { DeleteMaterialTask(task_ids: Vec<String>) "DeleteMaterialTask" -> DeleteMaterialTaskOutput {
    0 "TaskIds" task_ids
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteMaterialTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaterialTaskOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { DeleteMaterialTaskOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: bool, 7 "RootErrorCode" root_error_code: String,
    8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// Describes app domain dns record: `DescribeAppDomainDnsRecord` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/DescribeAppDomainDnsRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppDomainDnsRecord {
    pub biz_id: Option<String>,
    pub domain_name: Option<String>,
    pub purpose: Option<String>,
}
operation! { DescribeAppDomainDnsRecord() "DescribeAppDomainDnsRecord" -> DescribeAppDomainDnsRecordOutput {
    0 "BizId" biz_id: String, 1 "DomainName" domain_name: String, 2 "Purpose" purpose: String
} }

/// Response of [`DescribeAppDomainDnsRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppDomainDnsRecordOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<DescribeAppDomainDnsRecordModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { DescribeAppDomainDnsRecordOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: DescribeAppDomainDnsRecordModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`DescribeAppDomainDnsRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppDomainDnsRecordModule {
    pub host: Option<String>,
    pub record_type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAppDomainDnsRecordModule {
    0 "Host" host: String, 1 "RecordType" record_type: String, 2 "Value" value: String
} }

/// `DispatchConsoleAPIForPartner` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/DispatchConsoleAPIForPartner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DispatchConsoleAPIForPartner {
    /// Required. Secret.
    pub live_token: Secret,
    /// Required.
    pub operation: String,
    pub params: Option<String>,
    /// Required.
    pub product: String,
    pub site_host: Option<String>,
}
operation! { DispatchConsoleAPIForPartner(live_token: Secret, operation: String, product: String)
    "DispatchConsoleAPIForPartner" -> DispatchConsoleAPIForPartnerOutput {
    0 "LiveToken" live_token, 1 "Operation" operation, 2 "Params" params: String, 3 "Product" product,
    4 "SiteHost" site_host: String
} }

/// Response of [`DispatchConsoleAPIForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DispatchConsoleAPIForPartnerOutput {
    pub error_code: Option<String>,
    pub module: Option<DispatchConsoleAPIForPartnerModule>,
    pub success: Option<String>,
}
model! { DispatchConsoleAPIForPartnerOutput {
    0 "ErrorCode" error_code: String, 1 "Module" module: DispatchConsoleAPIForPartnerModule, 2 "Success" success: String
} }

/// In the response of [`DispatchConsoleAPIForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DispatchConsoleAPIForPartnerModule {
    pub data: Option<String>,
}
model! { DispatchConsoleAPIForPartnerModule {
    0 "Data" data: String
} }

/// Exports material file: `ExportMaterialFile` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/ExportMaterialFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMaterialFile {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub file_ids: Vec<String>,
}
operation! { ExportMaterialFile(biz_id: String, file_ids: Vec<String>)
    "ExportMaterialFile" -> ExportMaterialFileOutput {
    0 "BizId" biz_id, 1 "FileIds" file_ids
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`ExportMaterialFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMaterialFileOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<ExportMaterialFileModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { ExportMaterialFileOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "ErrorCode" error_code: String, 7 "ErrorMsg" error_msg: String,
    8 "Module" module: ExportMaterialFileModule, 9 "RootErrorCode" root_error_code: String,
    10 "RootErrorMsg" root_error_msg: String, 11 "Success" success: bool, 12 "Synchro" synchro: bool
} }

/// In the response of [`ExportMaterialFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMaterialFileModule {
    pub file_url: Option<String>,
}
model! { ExportMaterialFileModule {
    0 "FileUrl" file_url: String
} }

/// Gets app instance: `GetAppInstance` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/GetAppInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstance {
    pub biz_id: Option<String>,
}
operation! { GetAppInstance() "GetAppInstance" -> GetAppInstanceOutput {
    0 "BizId" biz_id: String
} }

/// Response of [`GetAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<AppInstanceAggregate>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { GetAppInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: AppInstanceAggregate,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`GetAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInstanceAggregate {
    pub ai_staff_list: Vec<AppAiStaff>,
    pub app_operation_address: Option<AppOperationAddress>,
    pub app_service_list: Vec<AppServiceAggregate>,
    pub app_sub_type: Option<String>,
    pub app_type: Option<String>,
    pub biz_id: Option<String>,
    pub build_type: Option<String>,
    pub create_time: Option<String>,
    pub deleted: Option<i64>,
    pub description: Option<String>,
    pub design_spec_biz_id: Option<String>,
    pub design_spec_id: Option<String>,
    pub domain: Option<String>,
    pub end_time: Option<String>,
    pub esp_biz_id: Option<String>,
    pub gmt_delete: Option<String>,
    pub gmt_modified: Option<String>,
    pub gmt_publish: Option<String>,
    pub icon_url: Option<String>,
    pub name: Option<String>,
    pub partner_detail: Option<AppInstanceAggregatePartnerDetail>,
    pub profile: Option<AppInstanceProfile>,
    pub resource_group_id: Option<String>,
    pub site_host: Option<String>,
    pub slug: Option<String>,
    pub source_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub status_text: Option<String>,
    pub tags: Vec<AppInstanceAggregateTags>,
    pub thumbnail_url: Option<String>,
    pub user_id: Option<String>,
}
model! { AppInstanceAggregate {
    0 "AiStaffList" ai_staff_list: Vec<AppAiStaff>, 1 "AppOperationAddress" app_operation_address: AppOperationAddress,
    2 "AppServiceList" app_service_list: Vec<AppServiceAggregate>, 3 "AppSubType" app_sub_type: String,
    4 "AppType" app_type: String, 5 "BizId" biz_id: String, 6 "BuildType" build_type: String,
    7 "CreateTime" create_time: String, 8 "Deleted" deleted: i64, 9 "Description" description: String,
    10 "DesignSpecBizId" design_spec_biz_id: String, 11 "DesignSpecId" design_spec_id: String,
    12 "Domain" domain: String, 13 "EndTime" end_time: String, 14 "EspBizId" esp_biz_id: String,
    15 "GmtDelete" gmt_delete: String, 16 "GmtModified" gmt_modified: String, 17 "GmtPublish" gmt_publish: String,
    18 "IconUrl" icon_url: String, 19 "Name" name: String,
    20 "PartnerDetail" partner_detail: AppInstanceAggregatePartnerDetail, 21 "Profile" profile: AppInstanceProfile,
    22 "ResourceGroupId" resource_group_id: String, 23 "SiteHost" site_host: String, 24 "Slug" slug: String,
    25 "SourceType" source_type: String, 26 "StartTime" start_time: String, 27 "Status" status: String,
    28 "StatusText" status_text: String, 29 "Tags" tags: Vec<AppInstanceAggregateTags>,
    30 "ThumbnailUrl" thumbnail_url: String, 31 "UserId" user_id: String
} }

/// In the response of [`GetAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAiStaff {
    pub staff_id: Option<String>,
    pub staff_name: Option<String>,
    pub staff_type: Option<String>,
    pub status: Option<String>,
}
model! { AppAiStaff {
    0 "StaffId" staff_id: String, 1 "StaffName" staff_name: String, 2 "StaffType" staff_type: String,
    3 "Status" status: String
} }

/// In the response of [`GetAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppOperationAddress {
    pub actions: Vec<AppOperateAction>,
}
model! { AppOperationAddress {
    0 "Actions" actions: Vec<AppOperateAction>
} }

/// In the response of [`GetAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppOperateAction {
    pub action_key: Option<String>,
    pub action_text: Option<String>,
    pub enable: Option<bool>,
    pub href: Option<String>,
}
model! { AppOperateAction {
    0 "ActionKey" action_key: String, 1 "ActionText" action_text: String, 2 "Enable" enable: bool, 3 "Href" href: String
} }

/// In the response of [`GetAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppServiceAggregate {
    pub biz_id: Option<String>,
    pub deleted: Option<i64>,
    pub end_time: Option<String>,
    pub esp_biz_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub instance_biz_id: Option<String>,
    pub name: Option<String>,
    pub operation_address: Option<AppOperationAddress>,
    pub profile: Option<AppServiceProfile>,
    pub service_type: Option<String>,
    pub service_type_text: Option<String>,
    pub slug: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
}
model! { AppServiceAggregate {
    0 "BizId" biz_id: String, 1 "Deleted" deleted: i64, 2 "EndTime" end_time: String, 3 "EspBizId" esp_biz_id: String,
    4 "GmtCreate" gmt_create: String, 5 "GmtModified" gmt_modified: String, 6 "InstanceBizId" instance_biz_id: String,
    7 "Name" name: String, 8 "OperationAddress" operation_address: AppOperationAddress,
    9 "Profile" profile: AppServiceProfile, 10 "ServiceType" service_type: String,
    11 "ServiceTypeText" service_type_text: String, 12 "Slug" slug: String, 13 "StartTime" start_time: String,
    14 "Status" status: String, 15 "UserId" user_id: String
} }

/// In the response of [`GetAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppServiceProfile {
    pub biz_id: Option<String>,
    pub design_type: Option<String>,
    pub design_type_text: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
    pub service_spec: Option<String>,
    pub service_spec_text: Option<String>,
}
model! { AppServiceProfile {
    0 "BizId" biz_id: String, 1 "DesignType" design_type: String, 2 "DesignTypeText" design_type_text: String,
    3 "InstanceId" instance_id: String, 4 "OrderId" order_id: String, 5 "ServiceSpec" service_spec: String,
    6 "ServiceSpecText" service_spec_text: String
} }

/// In the response of [`GetAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInstanceAggregatePartnerDetail {
    pub bind_data: Option<AppInstanceAggregateBindData>,
    pub partner_id: Option<String>,
    pub status: Option<String>,
}
model! { AppInstanceAggregatePartnerDetail {
    0 "BindData" bind_data: AppInstanceAggregateBindData, 1 "PartnerId" partner_id: String, 2 "Status" status: String
} }

/// In the response of [`GetAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInstanceAggregateBindData {
    pub biz_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub mobile: Option<String>,
    pub parent_pk: Option<String>,
    pub partner_id: Option<String>,
    pub user_id: Option<String>,
}
model! { AppInstanceAggregateBindData {
    0 "BizId" biz_id: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String, 3 "Id" id: String,
    4 "Mobile" mobile: String, 5 "ParentPk" parent_pk: String, 6 "PartnerId" partner_id: String,
    7 "UserId" user_id: String
} }

/// In the response of [`GetAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInstanceProfile {
    pub application_type: Option<String>,
    pub application_type_text: Option<String>,
    pub biz_id: Option<String>,
    pub commodity_code: Option<String>,
    pub customer_service: Option<String>,
    pub deploy_area: Option<String>,
    pub instance_id: Option<String>,
    pub ord_time: Option<String>,
    pub order_id: Option<String>,
    pub pay_time: Option<String>,
    pub seo_site: Option<String>,
    pub site_version: Option<String>,
    pub site_version_text: Option<String>,
    pub source: Option<String>,
    pub template_etag: Option<String>,
    pub template_id: Option<String>,
}
model! { AppInstanceProfile {
    0 "ApplicationType" application_type: String, 1 "ApplicationTypeText" application_type_text: String,
    2 "BizId" biz_id: String, 3 "CommodityCode" commodity_code: String, 4 "CustomerService" customer_service: String,
    5 "DeployArea" deploy_area: String, 6 "InstanceId" instance_id: String, 7 "OrdTime" ord_time: String,
    8 "OrderId" order_id: String, 9 "PayTime" pay_time: String, 10 "SeoSite" seo_site: String,
    11 "SiteVersion" site_version: String, 12 "SiteVersionText" site_version_text: String, 13 "Source" source: String,
    14 "TemplateEtag" template_etag: String, 15 "TemplateId" template_id: String
} }

/// In the response of [`GetAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInstanceAggregateTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { AppInstanceAggregateTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Gets app instance for partner: `GetAppInstanceForPartner` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/GetAppInstanceForPartner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartner {
    pub biz_id: Option<String>,
}
operation! { GetAppInstanceForPartner() "GetAppInstanceForPartner" -> GetAppInstanceForPartnerOutput {
    0 "BizId" biz_id: String
} }

/// Response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<GetAppInstanceForPartnerModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { GetAppInstanceForPartnerOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: GetAppInstanceForPartnerModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerModule {
    pub ai_staff_list: Vec<GetAppInstanceForPartnerAiStaffList>,
    pub app_design_spec: Option<GetAppInstanceForPartnerAppDesignSpec>,
    pub app_operation_address: Option<GetAppInstanceForPartnerAppOperationAddress>,
    pub app_service_list: Vec<GetAppInstanceForPartnerAppServiceList>,
    pub app_sub_type: Option<String>,
    pub app_type: Option<String>,
    pub biz_id: Option<String>,
    pub build_type: Option<String>,
    pub deleted: Option<i64>,
    pub description: Option<String>,
    pub design_spec_biz_id: Option<String>,
    pub design_spec_id: Option<String>,
    pub domain: Option<String>,
    pub end_time: Option<String>,
    pub env: Option<String>,
    pub esp_biz_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_delete: Option<String>,
    pub gmt_modified: Option<String>,
    pub gmt_publish: Option<String>,
    pub icon_url: Option<String>,
    pub name: Option<String>,
    pub order_id: Option<String>,
    pub partner_detail: Option<GetAppInstanceForPartnerPartnerDetail>,
    pub profile: Option<GetAppInstanceForPartnerModuleProfile>,
    pub related_instance_list: Vec<GetAppInstanceForPartnerRelatedInstanceList>,
    pub site_host: Option<String>,
    pub slug: Option<String>,
    pub source_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub status_text: Option<String>,
    pub thumbnail_url: Option<String>,
    pub user_id: Option<String>,
    pub version: Option<String>,
}
model! { GetAppInstanceForPartnerModule {
    0 "AiStaffList" ai_staff_list: Vec<GetAppInstanceForPartnerAiStaffList>,
    1 "AppDesignSpec" app_design_spec: GetAppInstanceForPartnerAppDesignSpec,
    2 "AppOperationAddress" app_operation_address: GetAppInstanceForPartnerAppOperationAddress,
    3 "AppServiceList" app_service_list: Vec<GetAppInstanceForPartnerAppServiceList>,
    4 "AppSubType" app_sub_type: String, 5 "AppType" app_type: String, 6 "BizId" biz_id: String,
    7 "BuildType" build_type: String, 8 "Deleted" deleted: i64, 9 "Description" description: String,
    10 "DesignSpecBizId" design_spec_biz_id: String, 11 "DesignSpecId" design_spec_id: String,
    12 "Domain" domain: String, 13 "EndTime" end_time: String, 14 "Env" env: String, 15 "EspBizId" esp_biz_id: String,
    16 "GmtCreate" gmt_create: String, 17 "GmtDelete" gmt_delete: String, 18 "GmtModified" gmt_modified: String,
    19 "GmtPublish" gmt_publish: String, 20 "IconUrl" icon_url: String, 21 "Name" name: String,
    22 "OrderId" order_id: String, 23 "PartnerDetail" partner_detail: GetAppInstanceForPartnerPartnerDetail,
    24 "Profile" profile: GetAppInstanceForPartnerModuleProfile,
    25 "RelatedInstanceList" related_instance_list: Vec<GetAppInstanceForPartnerRelatedInstanceList>,
    26 "SiteHost" site_host: String, 27 "Slug" slug: String, 28 "SourceType" source_type: String,
    29 "StartTime" start_time: String, 30 "Status" status: String, 31 "StatusText" status_text: String,
    32 "ThumbnailUrl" thumbnail_url: String, 33 "UserId" user_id: String, 34 "Version" version: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerAiStaffList {
    pub staff_id: Option<String>,
    pub staff_name: Option<String>,
    pub staff_type: Option<String>,
    pub status: Option<String>,
}
model! { GetAppInstanceForPartnerAiStaffList {
    0 "StaffId" staff_id: String, 1 "StaffName" staff_name: String, 2 "StaffType" staff_type: String,
    3 "Status" status: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerAppDesignSpec {
    pub bilingual: Option<bool>,
    pub biz_id: Option<String>,
    pub business_scope: Option<String>,
    pub color_style: Option<String>,
    pub company_name: Option<String>,
    pub deploy_area: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub main_business: Option<String>,
    pub reference_website: Option<String>,
    pub site_goals: Option<String>,
    pub site_language: Option<String>,
    pub site_logo: Option<String>,
    pub site_slogan: Option<String>,
    pub site_style: Option<String>,
    pub site_title: Option<String>,
    pub site_type: Option<String>,
    pub user_id: Option<String>,
}
model! { GetAppInstanceForPartnerAppDesignSpec {
    0 "Bilingual" bilingual: bool, 1 "BizId" biz_id: String, 2 "BusinessScope" business_scope: String,
    3 "ColorStyle" color_style: String, 4 "CompanyName" company_name: String, 5 "DeployArea" deploy_area: String,
    6 "GmtCreate" gmt_create: String, 7 "GmtModified" gmt_modified: String, 8 "Id" id: i64,
    9 "MainBusiness" main_business: String, 10 "ReferenceWebsite" reference_website: String,
    11 "SiteGoals" site_goals: String, 12 "SiteLanguage" site_language: String, 13 "SiteLogo" site_logo: String,
    14 "SiteSlogan" site_slogan: String, 15 "SiteStyle" site_style: String, 16 "SiteTitle" site_title: String,
    17 "SiteType" site_type: String, 18 "UserId" user_id: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerAppOperationAddress {
    pub actions: Vec<GetAppInstanceForPartnerActions>,
    pub ai_customer_config_url: Option<String>,
    pub ai_design_url: Option<String>,
    pub app_publish_url: Option<String>,
    pub dashboard_actions: Vec<GetAppInstanceForPartnerDashboardActions>,
    pub design_url: Option<String>,
    /// Secret.
    pub instance_login_url: Option<Secret>,
    pub renew_buy_url: Option<String>,
    pub server_delivery_url: Option<String>,
    pub upgrade_buy_url: Option<String>,
}
model! { GetAppInstanceForPartnerAppOperationAddress {
    0 "Actions" actions: Vec<GetAppInstanceForPartnerActions>, 1 "AiCustomerConfigUrl" ai_customer_config_url: String,
    2 "AiDesignUrl" ai_design_url: String, 3 "AppPublishUrl" app_publish_url: String,
    4 "DashboardActions" dashboard_actions: Vec<GetAppInstanceForPartnerDashboardActions>,
    5 "DesignUrl" design_url: String, 6 "InstanceLoginUrl" instance_login_url: Secret,
    7 "RenewBuyUrl" renew_buy_url: String, 8 "ServerDeliveryUrl" server_delivery_url: String,
    9 "UpgradeBuyUrl" upgrade_buy_url: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerActions {
    pub action_key: Option<String>,
    pub action_text: Option<String>,
    pub enable: Option<bool>,
    pub href: Option<String>,
}
model! { GetAppInstanceForPartnerActions {
    0 "ActionKey" action_key: String, 1 "ActionText" action_text: String, 2 "Enable" enable: bool, 3 "Href" href: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerDashboardActions {
    pub action_key: Option<String>,
    pub action_text: Option<String>,
    pub enable: Option<bool>,
    pub href: Option<String>,
}
model! { GetAppInstanceForPartnerDashboardActions {
    0 "ActionKey" action_key: String, 1 "ActionText" action_text: String, 2 "Enable" enable: bool, 3 "Href" href: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerAppServiceList {
    pub biz_id: Option<String>,
    pub deleted: Option<i64>,
    pub end_time: Option<String>,
    pub esp_biz_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub group: Option<GetAppInstanceForPartnerGroup>,
    pub instance_biz_id: Option<String>,
    pub name: Option<String>,
    pub node_list: Vec<GetAppInstanceForPartnerNodeList>,
    pub operation_address: Option<GetAppInstanceForPartnerOperationAddress>,
    pub order_id: Option<String>,
    pub profile: Option<GetAppInstanceForPartnerProfile>,
    pub service_type: Option<String>,
    pub service_type_text: Option<String>,
    pub slug: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
}
model! { GetAppInstanceForPartnerAppServiceList {
    0 "BizId" biz_id: String, 1 "Deleted" deleted: i64, 2 "EndTime" end_time: String, 3 "EspBizId" esp_biz_id: String,
    4 "GmtCreate" gmt_create: String, 5 "GmtModified" gmt_modified: String,
    6 "Group" group: GetAppInstanceForPartnerGroup, 7 "InstanceBizId" instance_biz_id: String, 8 "Name" name: String,
    9 "NodeList" node_list: Vec<GetAppInstanceForPartnerNodeList>,
    10 "OperationAddress" operation_address: GetAppInstanceForPartnerOperationAddress, 11 "OrderId" order_id: String,
    12 "Profile" profile: GetAppInstanceForPartnerProfile, 13 "ServiceType" service_type: String,
    14 "ServiceTypeText" service_type_text: String, 15 "Slug" slug: String, 16 "StartTime" start_time: String,
    17 "Status" status: String, 18 "UserId" user_id: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerGroup {
    pub id: Option<String>,
    pub name: Option<String>,
    pub qr_code: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { GetAppInstanceForPartnerGroup {
    0 "Id" id: String, 1 "Name" name: String, 2 "QrCode" qr_code: String, 3 "Type" r#type: String, 4 "Url" url: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerNodeList {
    pub children: Vec<Value>,
    pub final_step_no: Option<i64>,
    pub finish_time: Option<i64>,
    pub is_container_node: Option<bool>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_status: Option<String>,
    pub operator_role: Option<String>,
    pub parent_node_id: Option<String>,
    pub step_no: Option<i64>,
}
model! { GetAppInstanceForPartnerNodeList {
    0 "Children" children: Vec<Value>, 1 "FinalStepNo" final_step_no: i64, 2 "FinishTime" finish_time: i64,
    3 "IsContainerNode" is_container_node: bool, 4 "NodeId" node_id: String, 5 "NodeName" node_name: String,
    6 "NodeStatus" node_status: String, 7 "OperatorRole" operator_role: String, 8 "ParentNodeId" parent_node_id: String,
    9 "StepNo" step_no: i64
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerOperationAddress {
    pub actions: Vec<GetAppInstanceForPartnerOperationAddressActions>,
    pub ai_customer_config_url: Option<String>,
    pub ai_design_url: Option<String>,
    pub app_publish_url: Option<String>,
    pub dashboard_actions: Vec<GetAppInstanceForPartnerOperationAddressDashboardActions>,
    pub design_url: Option<String>,
    /// Secret.
    pub instance_login_url: Option<Secret>,
    pub renew_buy_url: Option<String>,
    pub server_delivery_url: Option<String>,
    pub upgrade_buy_url: Option<String>,
}
model! { GetAppInstanceForPartnerOperationAddress {
    0 "Actions" actions: Vec<GetAppInstanceForPartnerOperationAddressActions>,
    1 "AiCustomerConfigUrl" ai_customer_config_url: String, 2 "AiDesignUrl" ai_design_url: String,
    3 "AppPublishUrl" app_publish_url: String,
    4 "DashboardActions" dashboard_actions: Vec<GetAppInstanceForPartnerOperationAddressDashboardActions>,
    5 "DesignUrl" design_url: String, 6 "InstanceLoginUrl" instance_login_url: Secret,
    7 "RenewBuyUrl" renew_buy_url: String, 8 "ServerDeliveryUrl" server_delivery_url: String,
    9 "UpgradeBuyUrl" upgrade_buy_url: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerOperationAddressActions {
    pub action_key: Option<String>,
    pub action_text: Option<String>,
    pub enable: Option<bool>,
    pub href: Option<String>,
}
model! { GetAppInstanceForPartnerOperationAddressActions {
    0 "ActionKey" action_key: String, 1 "ActionText" action_text: String, 2 "Enable" enable: bool, 3 "Href" href: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerOperationAddressDashboardActions {
    pub action_key: Option<String>,
    pub action_text: Option<String>,
    pub enable: Option<bool>,
    pub href: Option<String>,
}
model! { GetAppInstanceForPartnerOperationAddressDashboardActions {
    0 "ActionKey" action_key: String, 1 "ActionText" action_text: String, 2 "Enable" enable: bool, 3 "Href" href: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerProfile {
    pub biz_id: Option<String>,
    pub design_type: Option<String>,
    pub design_type_text: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub lx_instance_id: Option<String>,
    pub order_id: Option<String>,
    pub service_spec: Option<String>,
    pub service_spec_text: Option<String>,
}
model! { GetAppInstanceForPartnerProfile {
    0 "BizId" biz_id: String, 1 "DesignType" design_type: String, 2 "DesignTypeText" design_type_text: String,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "Id" id: String,
    6 "LxInstanceId" lx_instance_id: String, 7 "OrderId" order_id: String, 8 "ServiceSpec" service_spec: String,
    9 "ServiceSpecText" service_spec_text: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerPartnerDetail {
    pub bind_data: Option<GetAppInstanceForPartnerBindData>,
    pub partner_id: Option<String>,
    pub status: Option<String>,
}
model! { GetAppInstanceForPartnerPartnerDetail {
    0 "BindData" bind_data: GetAppInstanceForPartnerBindData, 1 "PartnerId" partner_id: String,
    2 "Status" status: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerBindData {
    pub aliyun_pk: Option<String>,
    pub biz_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub grant_aliyun_pk: Option<String>,
    pub mobile: Option<String>,
    pub parent_pk: Option<String>,
    pub partner_id: Option<String>,
    pub user_display_name: Option<String>,
}
model! { GetAppInstanceForPartnerBindData {
    0 "AliyunPk" aliyun_pk: String, 1 "BizId" biz_id: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "GrantAliyunPk" grant_aliyun_pk: String, 5 "Mobile" mobile: String,
    6 "ParentPk" parent_pk: String, 7 "PartnerId" partner_id: String, 8 "UserDisplayName" user_display_name: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerModuleProfile {
    pub admin_url: Option<String>,
    pub application_type: Option<String>,
    pub application_type_text: Option<String>,
    pub bind_cname: Option<String>,
    pub biz_id: Option<String>,
    pub commodity_code: Option<String>,
    pub customer_service: Option<String>,
    pub deploy_area: Option<String>,
    pub domain_list: Option<String>,
    pub editor_url: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub icpba_no: Option<String>,
    pub image_list: Option<String>,
    pub lx_instance_id: Option<String>,
    pub ord_time: Option<String>,
    pub order_id: Option<String>,
    pub order_num: Option<i64>,
    pub partner_id: Option<String>,
    pub pay_time: Option<String>,
    pub preview_url: Option<String>,
    pub seo_site: Option<String>,
    pub site_logo: Option<String>,
    pub site_version: Option<String>,
    pub site_version_text: Option<String>,
    pub source: Option<String>,
    pub template_etag: Option<String>,
    pub template_id: Option<String>,
    pub text_list: Option<String>,
    pub thumbnail: Option<String>,
}
model! { GetAppInstanceForPartnerModuleProfile {
    0 "AdminUrl" admin_url: String, 1 "ApplicationType" application_type: String,
    2 "ApplicationTypeText" application_type_text: String, 3 "BindCname" bind_cname: String, 4 "BizId" biz_id: String,
    5 "CommodityCode" commodity_code: String, 6 "CustomerService" customer_service: String,
    7 "DeployArea" deploy_area: String, 8 "DomainList" domain_list: String, 9 "EditorUrl" editor_url: String,
    10 "GmtCreate" gmt_create: String, 11 "GmtModified" gmt_modified: String, 12 "IcpbaNo" icpba_no: String,
    13 "ImageList" image_list: String, 14 "LxInstanceId" lx_instance_id: String, 15 "OrdTime" ord_time: String,
    16 "OrderId" order_id: String, 17 "OrderNum" order_num: i64, 18 "PartnerId" partner_id: String,
    19 "PayTime" pay_time: String, 20 "PreviewUrl" preview_url: String, 21 "SeoSite" seo_site: String,
    22 "SiteLogo" site_logo: String, 23 "SiteVersion" site_version: String,
    24 "SiteVersionText" site_version_text: String, 25 "Source" source: String, 26 "TemplateEtag" template_etag: String,
    27 "TemplateId" template_id: String, 28 "TextList" text_list: String, 29 "Thumbnail" thumbnail: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerRelatedInstanceList {
    pub app_sub_type: Option<String>,
    pub app_type: Option<String>,
    pub biz_id: Option<String>,
    pub build_type: Option<String>,
    pub deleted: Option<i64>,
    pub description: Option<String>,
    pub design_spec_biz_id: Option<String>,
    pub design_spec_id: Option<String>,
    pub domain: Option<String>,
    pub end_time: Option<String>,
    pub env: Option<String>,
    pub esp_biz_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_delete: Option<String>,
    pub gmt_modified: Option<String>,
    pub gmt_publish: Option<String>,
    pub icon_url: Option<String>,
    pub name: Option<String>,
    pub order_id: Option<String>,
    pub profile: Option<GetAppInstanceForPartnerRelatedInstanceListProfile>,
    pub site_host: Option<String>,
    pub slug: Option<String>,
    pub source_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub status_text: Option<String>,
    pub thumbnail_url: Option<String>,
    pub user_id: Option<String>,
    pub version: Option<String>,
}
model! { GetAppInstanceForPartnerRelatedInstanceList {
    0 "AppSubType" app_sub_type: String, 1 "AppType" app_type: String, 2 "BizId" biz_id: String,
    3 "BuildType" build_type: String, 4 "Deleted" deleted: i64, 5 "Description" description: String,
    6 "DesignSpecBizId" design_spec_biz_id: String, 7 "DesignSpecId" design_spec_id: String, 8 "Domain" domain: String,
    9 "EndTime" end_time: String, 10 "Env" env: String, 11 "EspBizId" esp_biz_id: String,
    12 "GmtCreate" gmt_create: String, 13 "GmtDelete" gmt_delete: String, 14 "GmtModified" gmt_modified: String,
    15 "GmtPublish" gmt_publish: String, 16 "IconUrl" icon_url: String, 17 "Name" name: String,
    18 "OrderId" order_id: String, 19 "Profile" profile: GetAppInstanceForPartnerRelatedInstanceListProfile,
    20 "SiteHost" site_host: String, 21 "Slug" slug: String, 22 "SourceType" source_type: String,
    23 "StartTime" start_time: String, 24 "Status" status: String, 25 "StatusText" status_text: String,
    26 "ThumbnailUrl" thumbnail_url: String, 27 "UserId" user_id: String, 28 "Version" version: String
} }

/// In the response of [`GetAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerRelatedInstanceListProfile {
    pub admin_url: Option<String>,
    pub application_type: Option<String>,
    pub application_type_text: Option<String>,
    pub bind_cname: Option<String>,
    pub biz_id: Option<String>,
    pub commodity_code: Option<String>,
    pub customer_service: Option<String>,
    pub deploy_area: Option<String>,
    pub domain_list: Option<String>,
    pub editor_url: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub icpba_no: Option<String>,
    pub image_list: Option<String>,
    pub lx_instance_id: Option<String>,
    pub ord_time: Option<String>,
    pub order_id: Option<String>,
    pub order_num: Option<i64>,
    pub partner_id: Option<String>,
    pub pay_time: Option<String>,
    pub preview_url: Option<String>,
    pub seo_site: Option<String>,
    pub site_logo: Option<String>,
    pub site_version: Option<String>,
    pub site_version_text: Option<String>,
    pub source: Option<String>,
    pub template_etag: Option<String>,
    pub template_id: Option<String>,
    pub text_list: Option<String>,
    pub thumbnail: Option<String>,
}
model! { GetAppInstanceForPartnerRelatedInstanceListProfile {
    0 "AdminUrl" admin_url: String, 1 "ApplicationType" application_type: String,
    2 "ApplicationTypeText" application_type_text: String, 3 "BindCname" bind_cname: String, 4 "BizId" biz_id: String,
    5 "CommodityCode" commodity_code: String, 6 "CustomerService" customer_service: String,
    7 "DeployArea" deploy_area: String, 8 "DomainList" domain_list: String, 9 "EditorUrl" editor_url: String,
    10 "GmtCreate" gmt_create: String, 11 "GmtModified" gmt_modified: String, 12 "IcpbaNo" icpba_no: String,
    13 "ImageList" image_list: String, 14 "LxInstanceId" lx_instance_id: String, 15 "OrdTime" ord_time: String,
    16 "OrderId" order_id: String, 17 "OrderNum" order_num: i64, 18 "PartnerId" partner_id: String,
    19 "PayTime" pay_time: String, 20 "PreviewUrl" preview_url: String, 21 "SeoSite" seo_site: String,
    22 "SiteLogo" site_logo: String, 23 "SiteVersion" site_version: String,
    24 "SiteVersionText" site_version_text: String, 25 "Source" source: String, 26 "TemplateEtag" template_etag: String,
    27 "TemplateId" template_id: String, 28 "TextList" text_list: String, 29 "Thumbnail" thumbnail: String
} }

/// Gets app plugin config: `GetAppPluginConfig` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/GetAppPluginConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppPluginConfig {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub plugin_id: String,
}
operation! { GetAppPluginConfig(biz_id: String, plugin_id: String) "GetAppPluginConfig" -> GetAppPluginConfigOutput {
    0 "BizId" biz_id, 1 "PluginId" plugin_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetAppPluginConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppPluginConfigOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub module: Option<GetAppPluginConfigModule>,
    pub success: Option<bool>,
}
model! { GetAppPluginConfigOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Module" module: GetAppPluginConfigModule,
    3 "Success" success: bool
} }

/// In the response of [`GetAppPluginConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppPluginConfigModule {
    pub biz_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub plugin_config: Option<String>,
    pub plugin_desc: Option<String>,
    pub plugin_id: Option<String>,
    pub plugin_name: Option<String>,
    pub user_id: Option<String>,
}
model! { GetAppPluginConfigModule {
    0 "BizId" biz_id: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String, 3 "Id" id: i64,
    4 "PluginConfig" plugin_config: String, 5 "PluginDesc" plugin_desc: String, 6 "PluginId" plugin_id: String,
    7 "PluginName" plugin_name: String, 8 "UserId" user_id: String
} }

/// Gets app recommended commodities: `GetAppRecommendedCommodities` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/GetAppRecommendedCommodities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppRecommendedCommodities {
    pub biz_id: Option<String>,
    pub resource_conditions: Option<String>,
    pub scene: Option<String>,
}
operation! { GetAppRecommendedCommodities() "GetAppRecommendedCommodities" -> GetAppRecommendedCommoditiesOutput {
    0 "BizId" biz_id: String, 1 "ResourceConditions" resource_conditions: String, 2 "Scene" scene: String
} }

/// Response of [`GetAppRecommendedCommodities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppRecommendedCommoditiesOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<GetAppRecommendedCommoditiesModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { GetAppRecommendedCommoditiesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: GetAppRecommendedCommoditiesModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`GetAppRecommendedCommodities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppRecommendedCommoditiesModule {
    pub commodities: Vec<GetAppRecommendedCommoditiesCommodities>,
}
model! { GetAppRecommendedCommoditiesModule {
    0 "Commodities" commodities: Vec<GetAppRecommendedCommoditiesCommodities>
} }

/// In the response of [`GetAppRecommendedCommodities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppRecommendedCommoditiesCommodities {
    pub commodity_code: Option<String>,
    pub extend: BTreeMap<String, String>,
    pub order_type: Option<String>,
    pub priority: Option<i64>,
    pub promotion_commodity_id: Option<String>,
    pub redirect_url: Option<String>,
    pub status: Option<String>,
}
model! { GetAppRecommendedCommoditiesCommodities {
    0 "CommodityCode" commodity_code: String, 1 "Extend" extend: BTreeMap<String, String>,
    2 "OrderType" order_type: String, 3 "Priority" priority: i64,
    4 "PromotionCommodityId" promotion_commodity_id: String, 5 "RedirectUrl" redirect_url: String,
    6 "Status" status: String
} }

/// Gets app token service: `GetAppTokenService` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/GetAppTokenService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTokenService {}
operation! { GetAppTokenService() "GetAppTokenService" -> GetAppTokenServiceOutput {} }

/// Response of [`GetAppTokenService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTokenServiceOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<GetAppTokenServiceModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { GetAppTokenServiceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: GetAppTokenServiceModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`GetAppTokenService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTokenServiceModule {
    pub extend: Option<String>,
    pub status: Option<String>,
}
model! { GetAppTokenServiceModule {
    0 "Extend" extend: String, 1 "Status" status: String
} }

/// Gets create logo task: `GetCreateLogoTask` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/GetCreateLogoTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateLogoTask {
    pub task_id: Option<String>,
}
operation! { GetCreateLogoTask() "GetCreateLogoTask" -> GetCreateLogoTaskOutput {
    0 "TaskId" task_id: String
} }

/// Response of [`GetCreateLogoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateLogoTaskOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub task: Option<GetCreateLogoTaskTask>,
}
model! { GetCreateLogoTaskOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: bool,
    3 "Task" task: GetCreateLogoTaskTask
} }

/// In the response of [`GetCreateLogoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateLogoTaskTask {
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub urls: Vec<String>,
}
model! { GetCreateLogoTaskTask {
    0 "TaskId" task_id: String, 1 "TaskStatus" task_status: String, 2 "Urls" urls: Vec<String>
} }

/// Gets domain info for partner: `GetDomainInfoForPartner` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/GetDomainInfoForPartner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainInfoForPartner {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub user_id: String,
}
operation! { GetDomainInfoForPartner(biz_id: String, domain_name: String, user_id: String)
    "GetDomainInfoForPartner" -> GetDomainInfoForPartnerOutput {
    0 "BizId" biz_id, 1 "DomainName" domain_name, 2 "UserId" user_id
} }

/// Response of [`GetDomainInfoForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainInfoForPartnerOutput {
    pub data: Option<GetDomainInfoForPartnerData>,
}
model! { GetDomainInfoForPartnerOutput {
    0 "Data" data: GetDomainInfoForPartnerData
} }

/// In the response of [`GetDomainInfoForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainInfoForPartnerData {
    pub domain_name: Option<String>,
    pub name_servers: Option<String>,
    pub ownership: Option<GetDomainInfoForPartnerOwnership>,
    pub registrar: Option<String>,
}
model! { GetDomainInfoForPartnerData {
    0 "DomainName" domain_name: String, 1 "NameServers" name_servers: String,
    2 "Ownership" ownership: GetDomainInfoForPartnerOwnership, 3 "Registrar" registrar: String
} }

/// In the response of [`GetDomainInfoForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainInfoForPartnerOwnership {
    pub account: Option<String>,
    pub provider: Option<String>,
}
model! { GetDomainInfoForPartnerOwnership {
    0 "Account" account: String, 1 "Provider" provider: String
} }

/// Gets icp filing info for partner: `GetIcpFilingInfoForPartner` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/GetIcpFilingInfoForPartner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIcpFilingInfoForPartner {
    pub biz_id: Option<String>,
    pub domain: Option<String>,
}
operation! { GetIcpFilingInfoForPartner() "GetIcpFilingInfoForPartner" -> GetIcpFilingInfoForPartnerOutput {
    0 "BizId" biz_id: String, 1 "Domain" domain: String
} }

/// Response of [`GetIcpFilingInfoForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIcpFilingInfoForPartnerOutput {
    pub data: Option<GetIcpFilingInfoForPartnerData>,
}
model! { GetIcpFilingInfoForPartnerOutput {
    0 "Data" data: GetIcpFilingInfoForPartnerData
} }

/// In the response of [`GetIcpFilingInfoForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIcpFilingInfoForPartnerData {
    pub icp_number: Option<String>,
    pub recorded: Option<bool>,
    pub site_record_number: Option<String>,
}
model! { GetIcpFilingInfoForPartnerData {
    0 "IcpNumber" icp_number: String, 1 "Recorded" recorded: bool, 2 "SiteRecordNumber" site_record_number: String
} }

/// Gets user access token for partner: `GetUserAccessTokenForPartner` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/GetUserAccessTokenForPartner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAccessTokenForPartner {
    pub site_host: Option<String>,
    /// Required. Secret.
    pub ticket: Secret,
}
operation! { GetUserAccessTokenForPartner(ticket: Secret)
    "GetUserAccessTokenForPartner" -> GetUserAccessTokenForPartnerOutput {
    0 "SiteHost" site_host: String, 1 "Ticket" ticket
} }

/// Response of [`GetUserAccessTokenForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAccessTokenForPartnerOutput {
    pub error_code: Option<String>,
    pub module: Option<GetUserAccessTokenForPartnerModule>,
    pub success: Option<String>,
}
model! { GetUserAccessTokenForPartnerOutput {
    0 "ErrorCode" error_code: String, 1 "Module" module: GetUserAccessTokenForPartnerModule, 2 "Success" success: String
} }

/// In the response of [`GetUserAccessTokenForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAccessTokenForPartnerModule {
    /// Secret.
    pub token_value: Option<Secret>,
}
model! { GetUserAccessTokenForPartnerModule {
    0 "TokenValue" token_value: Secret
} }

/// Gets user tmp identity for partner: `GetUserTmpIdentityForPartner` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/GetUserTmpIdentityForPartner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserTmpIdentityForPartner {
    pub auth_purpose: Option<String>,
    pub biz_id: Option<String>,
    pub extend: Option<String>,
    pub service_linked_role: Option<String>,
    pub user_id: Option<String>,
}
operation! { GetUserTmpIdentityForPartner() "GetUserTmpIdentityForPartner" -> GetUserTmpIdentityForPartnerOutput {
    0 "AuthPurpose" auth_purpose: String, 1 "BizId" biz_id: String, 2 "Extend" extend: String,
    3 "ServiceLinkedRole" service_linked_role: String, 4 "UserId" user_id: String
} }

/// Response of [`GetUserTmpIdentityForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserTmpIdentityForPartnerOutput {
    pub data: Option<GetUserTmpIdentityForPartnerData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { GetUserTmpIdentityForPartnerOutput {
    0 "Data" data: GetUserTmpIdentityForPartnerData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// In the response of [`GetUserTmpIdentityForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserTmpIdentityForPartnerData {
    pub credentials: Option<GetUserTmpIdentityForPartnerCredentials>,
    pub has_custom_role_auth: Option<bool>,
}
model! { GetUserTmpIdentityForPartnerData {
    0 "Credentials" credentials: GetUserTmpIdentityForPartnerCredentials,
    1 "HasCustomRoleAuth" has_custom_role_auth: bool
} }

/// In the response of [`GetUserTmpIdentityForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserTmpIdentityForPartnerCredentials {
    pub encrypted_access_key_id: Option<String>,
    /// Secret.
    pub encrypted_access_key_secret: Option<Secret>,
    /// Secret.
    pub encrypted_security_token: Option<Secret>,
    pub expiration: Option<String>,
}
model! { GetUserTmpIdentityForPartnerCredentials {
    0 "EncryptedAccessKeyId" encrypted_access_key_id: String,
    1 "EncryptedAccessKeySecret" encrypted_access_key_secret: Secret,
    2 "EncryptedSecurityToken" encrypted_security_token: Secret, 3 "Expiration" expiration: String
} }

/// `IntrospectAppInstanceTicketForPreview` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/IntrospectAppInstanceTicketForPreview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntrospectAppInstanceTicketForPreview {
    pub biz_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { IntrospectAppInstanceTicketForPreview()
    "IntrospectAppInstanceTicketForPreview" -> IntrospectAppInstanceTicketForPreviewOutput {
    0 "BizId" biz_id: String, 1 "Token" token: Secret
} }

/// Response of [`IntrospectAppInstanceTicketForPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntrospectAppInstanceTicketForPreviewOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<IntrospectAppInstanceTicketForPreviewModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { IntrospectAppInstanceTicketForPreviewOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: IntrospectAppInstanceTicketForPreviewModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`IntrospectAppInstanceTicketForPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntrospectAppInstanceTicketForPreviewModule {
    pub access_token_expires_at: Option<String>,
    pub access_token_issued_at: Option<String>,
    /// Secret.
    pub access_token_value: Option<Secret>,
    pub aliyun_pk: Option<String>,
    pub attributes: Option<String>,
    pub authorization_grant_type: Option<String>,
    pub bid: Option<String>,
    pub parent_pk: Option<String>,
    pub refresh_token_expires_at: Option<String>,
    pub refresh_token_issued_at: Option<String>,
    /// Secret.
    pub refresh_token_value: Option<Secret>,
    pub uuid: Option<String>,
}
model! { IntrospectAppInstanceTicketForPreviewModule {
    0 "AccessTokenExpiresAt" access_token_expires_at: String, 1 "AccessTokenIssuedAt" access_token_issued_at: String,
    2 "AccessTokenValue" access_token_value: Secret, 3 "AliyunPk" aliyun_pk: String, 4 "Attributes" attributes: String,
    5 "AuthorizationGrantType" authorization_grant_type: String, 6 "Bid" bid: String, 7 "ParentPk" parent_pk: String,
    8 "RefreshTokenExpiresAt" refresh_token_expires_at: String,
    9 "RefreshTokenIssuedAt" refresh_token_issued_at: String, 10 "RefreshTokenValue" refresh_token_value: Secret,
    11 "Uuid" uuid: String
} }

/// Lists app commodity specifications for partner: `ListAppCommoditySpecificationsForPartner` of `websitebuild`
/// 2025-04-29.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/ListAppCommoditySpecificationsForPartner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppCommoditySpecificationsForPartner {}
operation! { ListAppCommoditySpecificationsForPartner()
    "ListAppCommoditySpecificationsForPartner" -> ListAppCommoditySpecificationsForPartnerOutput {} }

/// Response of [`ListAppCommoditySpecificationsForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppCommoditySpecificationsForPartnerOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<ListAppCommoditySpecificationsForPartnerModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { ListAppCommoditySpecificationsForPartnerOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: ListAppCommoditySpecificationsForPartnerModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`ListAppCommoditySpecificationsForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppCommoditySpecificationsForPartnerModule {
    pub versions: BTreeMap<String, ModuleVersionsValue>,
}
model! { ListAppCommoditySpecificationsForPartnerModule {
    0 "Versions" versions: BTreeMap<String, ModuleVersionsValue>
} }

/// In the response of [`ListAppCommoditySpecificationsForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleVersionsValue {
    pub code: Option<String>,
    pub name: Option<String>,
    pub components: BTreeMap<String, ModuleVersionsValueComponentsValue>,
}
model! { ModuleVersionsValue {
    0 "Code" code: String, 1 "Name" name: String,
    2 "Components" components: BTreeMap<String, ModuleVersionsValueComponentsValue>
} }

/// In the response of [`ListAppCommoditySpecificationsForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleVersionsValueComponentsValue {
    pub component_code: Option<String>,
    pub component_name: Option<String>,
    pub instance_property: Vec<ModuleVersionsValueComponentsValueInstanceProperty>,
    pub properties: BTreeMap<String, ModuleVersionsValueComponentsValuePropertiesValue>,
    pub module_attr_status: Option<i64>,
}
model! { ModuleVersionsValueComponentsValue {
    0 "ComponentCode" component_code: String, 1 "ComponentName" component_name: String,
    2 "InstanceProperty" instance_property: Vec<ModuleVersionsValueComponentsValueInstanceProperty>,
    3 "Properties" properties: BTreeMap<String, ModuleVersionsValueComponentsValuePropertiesValue>,
    4 "ModuleAttrStatus" module_attr_status: i64
} }

/// In the response of [`ListAppCommoditySpecificationsForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleVersionsValueComponentsValueInstanceProperty {
    pub code: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub values: Vec<ModuleVersionsValueComponentsValueValues>,
}
model! { ModuleVersionsValueComponentsValueInstanceProperty {
    0 "Code" code: String, 1 "Name" name: String, 2 "Value" value: String,
    3 "Values" values: Vec<ModuleVersionsValueComponentsValueValues>
} }

/// In the response of [`ListAppCommoditySpecificationsForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleVersionsValueComponentsValueValues {
    pub code: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { ModuleVersionsValueComponentsValueValues {
    0 "Code" code: String, 1 "Value" value: String, 2 "Name" name: String
} }

/// In the response of [`ListAppCommoditySpecificationsForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleVersionsValueComponentsValuePropertiesValue {
    pub code: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub values: Vec<ModuleVersionsValueComponentsValuePropertiesValueValues>,
}
model! { ModuleVersionsValueComponentsValuePropertiesValue {
    0 "Code" code: String, 1 "Name" name: String, 2 "Value" value: String,
    3 "Values" values: Vec<ModuleVersionsValueComponentsValuePropertiesValueValues>
} }

/// In the response of [`ListAppCommoditySpecificationsForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleVersionsValueComponentsValuePropertiesValueValues {
    pub code: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { ModuleVersionsValueComponentsValuePropertiesValueValues {
    0 "Code" code: String, 1 "Value" value: String, 2 "Name" name: String
} }

/// Lists app commodity specifications v2 for partner: `ListAppCommoditySpecificationsV2ForPartner` of `websitebuild`
/// 2025-04-29.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/ListAppCommoditySpecificationsV2ForPartner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppCommoditySpecificationsV2ForPartner {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListAppCommoditySpecificationsV2ForPartner()
    "ListAppCommoditySpecificationsV2ForPartner" -> ListAppCommoditySpecificationsV2ForPartnerOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String
} }
paged! { ListAppCommoditySpecificationsV2ForPartner: ListAppCommoditySpecificationsV2ForPartnerData =
    Token "NextToken", "Module.Data" module.data, next "NextToken" }

/// Response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppCommoditySpecificationsV2ForPartnerOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub max_results: Option<i64>,
    pub module: Option<ListAppCommoditySpecificationsV2ForPartnerModule>,
    pub next_token: Option<String>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { ListAppCommoditySpecificationsV2ForPartnerOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "MaxResults" max_results: i64,
    7 "Module" module: ListAppCommoditySpecificationsV2ForPartnerModule, 8 "NextToken" next_token: String,
    9 "RootErrorCode" root_error_code: String, 10 "RootErrorMsg" root_error_msg: String, 11 "Synchro" synchro: bool
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppCommoditySpecificationsV2ForPartnerModule {
    pub current_page_num: Option<i64>,
    pub data: Vec<ListAppCommoditySpecificationsV2ForPartnerData>,
    pub next: Option<ListAppCommoditySpecificationsV2ForPartnerNext>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub result_limit: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListAppCommoditySpecificationsV2ForPartnerModule {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: Vec<ListAppCommoditySpecificationsV2ForPartnerData>,
    2 "Next" next: ListAppCommoditySpecificationsV2ForPartnerNext, 3 "NextPage" next_page: bool,
    4 "PageSize" page_size: i64, 5 "PrePage" pre_page: bool, 6 "ResultLimit" result_limit: bool,
    7 "TotalItemNum" total_item_num: i64, 8 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppCommoditySpecificationsV2ForPartnerData {
    pub code: Option<String>,
    pub components: BTreeMap<String, ModuleDataComponentsValue>,
    pub name: Option<String>,
    pub properties: BTreeMap<String, ModuleDataPropertiesValue>,
}
model! { ListAppCommoditySpecificationsV2ForPartnerData {
    0 "Code" code: String, 1 "Components" components: BTreeMap<String, ModuleDataComponentsValue>,
    2 "Name" name: String, 3 "Properties" properties: BTreeMap<String, ModuleDataPropertiesValue>
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleDataComponentsValue {
    pub code: Option<String>,
    pub name: Option<String>,
    pub instance_property: Vec<ModuleDataComponentsValueInstanceProperty>,
    pub properties: BTreeMap<String, ModuleDataComponentsValuePropertiesValue>,
    pub module_attr_status: Option<i64>,
}
model! { ModuleDataComponentsValue {
    0 "Code" code: String, 1 "Name" name: String,
    2 "InstanceProperty" instance_property: Vec<ModuleDataComponentsValueInstanceProperty>,
    3 "Properties" properties: BTreeMap<String, ModuleDataComponentsValuePropertiesValue>,
    4 "ModuleAttrStatus" module_attr_status: i64
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleDataComponentsValueInstanceProperty {
    pub code: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub values: Vec<ModuleDataComponentsValueValues>,
}
model! { ModuleDataComponentsValueInstanceProperty {
    0 "Code" code: String, 1 "Name" name: String, 2 "Value" value: String,
    3 "Values" values: Vec<ModuleDataComponentsValueValues>
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleDataComponentsValueValues {
    pub code: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { ModuleDataComponentsValueValues {
    0 "Code" code: String, 1 "Value" value: String, 2 "Name" name: String
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleDataComponentsValuePropertiesValue {
    pub code: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub values: Vec<ModuleDataComponentsValuePropertiesValueValues>,
}
model! { ModuleDataComponentsValuePropertiesValue {
    0 "Code" code: String, 1 "Name" name: String, 2 "Value" value: String,
    3 "Values" values: Vec<ModuleDataComponentsValuePropertiesValueValues>
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleDataComponentsValuePropertiesValueValues {
    pub code: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { ModuleDataComponentsValuePropertiesValueValues {
    0 "Code" code: String, 1 "Value" value: String, 2 "Name" name: String
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleDataPropertiesValue {
    pub code: Option<String>,
    pub values: Vec<ModuleDataPropertiesValueValues>,
}
model! { ModuleDataPropertiesValue {
    0 "Code" code: String, 1 "Values" values: Vec<ModuleDataPropertiesValueValues>
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleDataPropertiesValueValues {
    pub value: Option<String>,
}
model! { ModuleDataPropertiesValueValues {
    0 "Value" value: String
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppCommoditySpecificationsV2ForPartnerNext {
    pub code: Option<String>,
    pub components: BTreeMap<String, ModuleNextComponentsValue>,
    pub name: Option<String>,
    pub properties: BTreeMap<String, ModuleNextPropertiesValue>,
}
model! { ListAppCommoditySpecificationsV2ForPartnerNext {
    0 "Code" code: String, 1 "Components" components: BTreeMap<String, ModuleNextComponentsValue>,
    2 "Name" name: String, 3 "Properties" properties: BTreeMap<String, ModuleNextPropertiesValue>
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleNextComponentsValue {
    pub code: Option<String>,
    pub name: Option<String>,
    pub instance_property: Vec<ModuleNextComponentsValueInstanceProperty>,
    pub properties: BTreeMap<String, ModuleNextComponentsValuePropertiesValue>,
    pub module_attr_status: Option<i64>,
}
model! { ModuleNextComponentsValue {
    0 "Code" code: String, 1 "Name" name: String,
    2 "InstanceProperty" instance_property: Vec<ModuleNextComponentsValueInstanceProperty>,
    3 "Properties" properties: BTreeMap<String, ModuleNextComponentsValuePropertiesValue>,
    4 "ModuleAttrStatus" module_attr_status: i64
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleNextComponentsValueInstanceProperty {
    pub code: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub values: Vec<ModuleNextComponentsValueValues>,
}
model! { ModuleNextComponentsValueInstanceProperty {
    0 "Code" code: String, 1 "Name" name: String, 2 "Value" value: String,
    3 "Values" values: Vec<ModuleNextComponentsValueValues>
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleNextComponentsValueValues {
    pub code: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { ModuleNextComponentsValueValues {
    0 "Code" code: String, 1 "Value" value: String, 2 "Name" name: String
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleNextComponentsValuePropertiesValue {
    pub code: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub values: Vec<ModuleNextComponentsValuePropertiesValueValues>,
}
model! { ModuleNextComponentsValuePropertiesValue {
    0 "Code" code: String, 1 "Name" name: String, 2 "Value" value: String,
    3 "Values" values: Vec<ModuleNextComponentsValuePropertiesValueValues>
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleNextComponentsValuePropertiesValueValues {
    pub code: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { ModuleNextComponentsValuePropertiesValueValues {
    0 "Code" code: String, 1 "Value" value: String, 2 "Name" name: String
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleNextPropertiesValue {
    pub code: Option<String>,
    pub values: Vec<ModuleNextPropertiesValueValues>,
}
model! { ModuleNextPropertiesValue {
    0 "Code" code: String, 1 "Values" values: Vec<ModuleNextPropertiesValueValues>
} }

/// In the response of [`ListAppCommoditySpecificationsV2ForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleNextPropertiesValueValues {
    pub value: Option<String>,
}
model! { ModuleNextPropertiesValueValues {
    0 "Value" value: String
} }

/// Lists app domain redirect records: `ListAppDomainRedirectRecords` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/ListAppDomainRedirectRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppDomainRedirectRecords {
    pub biz_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListAppDomainRedirectRecords() "ListAppDomainRedirectRecords" -> ListAppDomainRedirectRecordsOutput {
    0 "BizId" biz_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }
paged! { ListAppDomainRedirectRecords: ListAppDomainRedirectRecordsData =
    Token "NextToken", "Module.Data" module.data, next "NextToken" }

/// Response of [`ListAppDomainRedirectRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppDomainRedirectRecordsOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub max_results: Option<i64>,
    pub module: Option<ListAppDomainRedirectRecordsModule>,
    pub next_token: Option<String>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { ListAppDomainRedirectRecordsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "MaxResults" max_results: i64,
    7 "Module" module: ListAppDomainRedirectRecordsModule, 8 "NextToken" next_token: String,
    9 "RootErrorCode" root_error_code: String, 10 "RootErrorMsg" root_error_msg: String, 11 "Synchro" synchro: bool
} }

/// In the response of [`ListAppDomainRedirectRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppDomainRedirectRecordsModule {
    pub current_page_num: Option<i64>,
    pub data: Vec<ListAppDomainRedirectRecordsData>,
    pub next: Option<ListAppDomainRedirectRecordsNext>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub result_limit: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListAppDomainRedirectRecordsModule {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: Vec<ListAppDomainRedirectRecordsData>,
    2 "Next" next: ListAppDomainRedirectRecordsNext, 3 "NextPage" next_page: bool, 4 "PageSize" page_size: i64,
    5 "PrePage" pre_page: bool, 6 "ResultLimit" result_limit: bool, 7 "TotalItemNum" total_item_num: i64,
    8 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`ListAppDomainRedirectRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppDomainRedirectRecordsData {
    pub record_id: Option<String>,
    pub source_domain: Option<String>,
    pub target_domain: Option<String>,
}
model! { ListAppDomainRedirectRecordsData {
    0 "RecordId" record_id: String, 1 "SourceDomain" source_domain: String, 2 "TargetDomain" target_domain: String
} }

/// In the response of [`ListAppDomainRedirectRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppDomainRedirectRecordsNext {
    pub record_id: Option<String>,
    pub source_domain: Option<String>,
    pub target_domain: Option<String>,
}
model! { ListAppDomainRedirectRecordsNext {
    0 "RecordId" record_id: String, 1 "SourceDomain" source_domain: String, 2 "TargetDomain" target_domain: String
} }

/// Lists app instance domains: `ListAppInstanceDomains` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/ListAppInstanceDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomains {
    pub biz_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_column: Option<String>,
    pub order_type: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListAppInstanceDomains() "ListAppInstanceDomains" -> ListAppInstanceDomainsOutput {
    0 "BizId" biz_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OrderColumn" order_column: String, 4 "OrderType" order_type: String, 5 "PageNum" page_num: i64,
    6 "PageSize" page_size: i64
} }
paged! { ListAppInstanceDomains: ListAppInstanceDomainsData =
    Token "NextToken", "Module.Data" module.data, next "NextToken" }

/// Response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub max_results: Option<i64>,
    pub module: Option<ListAppInstanceDomainsModule>,
    pub next_token: Option<String>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { ListAppInstanceDomainsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "MaxResults" max_results: i64,
    7 "Module" module: ListAppInstanceDomainsModule, 8 "NextToken" next_token: String,
    9 "RootErrorCode" root_error_code: String, 10 "RootErrorMsg" root_error_msg: String, 11 "Synchro" synchro: bool
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsModule {
    pub current_page_num: Option<i64>,
    pub data: Vec<ListAppInstanceDomainsData>,
    pub next: Option<ListAppInstanceDomainsNext>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub result_limit: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListAppInstanceDomainsModule {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: Vec<ListAppInstanceDomainsData>,
    2 "Next" next: ListAppInstanceDomainsNext, 3 "NextPage" next_page: bool, 4 "PageSize" page_size: i64,
    5 "PrePage" pre_page: bool, 6 "ResultLimit" result_limit: bool, 7 "TotalItemNum" total_item_num: i64,
    8 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsData {
    pub certificate: Option<ListAppInstanceDomainsCertificate>,
    pub create_time: Option<String>,
    pub domain_name: Option<String>,
    pub overall_status: Option<String>,
    pub ownership: Option<ListAppInstanceDomainsOwnership>,
    pub qualification: Option<ListAppInstanceDomainsQualification>,
    pub resolution: Option<ListAppInstanceDomainsResolution>,
    pub verification: Option<ListAppInstanceDomainsVerification>,
}
model! { ListAppInstanceDomainsData {
    0 "Certificate" certificate: ListAppInstanceDomainsCertificate, 1 "CreateTime" create_time: String,
    2 "DomainName" domain_name: String, 3 "OverallStatus" overall_status: String,
    4 "Ownership" ownership: ListAppInstanceDomainsOwnership,
    5 "Qualification" qualification: ListAppInstanceDomainsQualification,
    6 "Resolution" resolution: ListAppInstanceDomainsResolution,
    7 "Verification" verification: ListAppInstanceDomainsVerification
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsCertificate {
    pub certificate_name: Option<String>,
    pub certificate_status: Option<String>,
    pub certificate_type: Option<String>,
    pub end_time: Option<String>,
}
model! { ListAppInstanceDomainsCertificate {
    0 "CertificateName" certificate_name: String, 1 "CertificateStatus" certificate_status: String,
    2 "CertificateType" certificate_type: String, 3 "EndTime" end_time: String
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsOwnership {
    pub account: Option<String>,
    pub provider: Option<String>,
    pub root_domain: Option<String>,
}
model! { ListAppInstanceDomainsOwnership {
    0 "Account" account: String, 1 "Provider" provider: String, 2 "RootDomain" root_domain: String
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsQualification {
    pub icp_record_number: Option<String>,
    pub icp_site_record_number: Option<String>,
    pub police_record_number: Option<String>,
}
model! { ListAppInstanceDomainsQualification {
    0 "IcpRecordNumber" icp_record_number: String, 1 "IcpSiteRecordNumber" icp_site_record_number: String,
    2 "PoliceRecordNumber" police_record_number: String
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsResolution {
    pub dns_record: Option<ListAppInstanceDomainsDnsRecord>,
    pub error_msg: Option<String>,
    pub resolution_status: Option<String>,
}
model! { ListAppInstanceDomainsResolution {
    0 "DnsRecord" dns_record: ListAppInstanceDomainsDnsRecord, 1 "ErrorMsg" error_msg: String,
    2 "ResolutionStatus" resolution_status: String
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsDnsRecord {
    pub host: Option<String>,
    pub record_type: Option<String>,
    pub value: Option<String>,
}
model! { ListAppInstanceDomainsDnsRecord {
    0 "Host" host: String, 1 "RecordType" record_type: String, 2 "Value" value: String
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsVerification {
    pub dns_record: Option<ListAppInstanceDomainsVerificationDnsRecord>,
    pub error_msg: Option<String>,
    pub verification_status: Option<String>,
    pub verification_status_code: Option<String>,
}
model! { ListAppInstanceDomainsVerification {
    0 "DnsRecord" dns_record: ListAppInstanceDomainsVerificationDnsRecord, 1 "ErrorMsg" error_msg: String,
    2 "VerificationStatus" verification_status: String, 3 "VerificationStatusCode" verification_status_code: String
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsVerificationDnsRecord {
    pub host: Option<String>,
    pub record_type: Option<String>,
    pub value: Option<String>,
}
model! { ListAppInstanceDomainsVerificationDnsRecord {
    0 "Host" host: String, 1 "RecordType" record_type: String, 2 "Value" value: String
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsNext {
    pub certificate: Option<ListAppInstanceDomainsNextCertificate>,
    pub create_time: Option<String>,
    pub domain_name: Option<String>,
    pub overall_status: Option<String>,
    pub ownership: Option<ListAppInstanceDomainsNextOwnership>,
    pub qualification: Option<ListAppInstanceDomainsNextQualification>,
    pub resolution: Option<ListAppInstanceDomainsNextResolution>,
    pub verification: Option<ListAppInstanceDomainsNextVerification>,
}
model! { ListAppInstanceDomainsNext {
    0 "Certificate" certificate: ListAppInstanceDomainsNextCertificate, 1 "CreateTime" create_time: String,
    2 "DomainName" domain_name: String, 3 "OverallStatus" overall_status: String,
    4 "Ownership" ownership: ListAppInstanceDomainsNextOwnership,
    5 "Qualification" qualification: ListAppInstanceDomainsNextQualification,
    6 "Resolution" resolution: ListAppInstanceDomainsNextResolution,
    7 "Verification" verification: ListAppInstanceDomainsNextVerification
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsNextCertificate {
    pub certificate_name: Option<String>,
    pub certificate_status: Option<String>,
    pub certificate_type: Option<String>,
    pub end_time: Option<String>,
}
model! { ListAppInstanceDomainsNextCertificate {
    0 "CertificateName" certificate_name: String, 1 "CertificateStatus" certificate_status: String,
    2 "CertificateType" certificate_type: String, 3 "EndTime" end_time: String
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsNextOwnership {
    pub account: Option<String>,
    pub provider: Option<String>,
}
model! { ListAppInstanceDomainsNextOwnership {
    0 "Account" account: String, 1 "Provider" provider: String
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsNextQualification {
    pub icp_record_number: Option<String>,
    pub icp_site_record_number: Option<String>,
    pub police_record_number: Option<String>,
}
model! { ListAppInstanceDomainsNextQualification {
    0 "IcpRecordNumber" icp_record_number: String, 1 "IcpSiteRecordNumber" icp_site_record_number: String,
    2 "PoliceRecordNumber" police_record_number: String
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsNextResolution {
    pub dns_record: Option<ListAppInstanceDomainsResolutionDnsRecord>,
    pub error_msg: Option<String>,
    pub resolution_status: Option<String>,
}
model! { ListAppInstanceDomainsNextResolution {
    0 "DnsRecord" dns_record: ListAppInstanceDomainsResolutionDnsRecord, 1 "ErrorMsg" error_msg: String,
    2 "ResolutionStatus" resolution_status: String
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsResolutionDnsRecord {
    pub host: Option<String>,
    pub record_type: Option<String>,
    pub value: Option<String>,
}
model! { ListAppInstanceDomainsResolutionDnsRecord {
    0 "Host" host: String, 1 "RecordType" record_type: String, 2 "Value" value: String
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsNextVerification {
    pub dns_record: Option<ListAppInstanceDomainsNextVerificationDnsRecord>,
    pub error_msg: Option<String>,
    pub verification_status: Option<String>,
}
model! { ListAppInstanceDomainsNextVerification {
    0 "DnsRecord" dns_record: ListAppInstanceDomainsNextVerificationDnsRecord, 1 "ErrorMsg" error_msg: String,
    2 "VerificationStatus" verification_status: String
} }

/// In the response of [`ListAppInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsNextVerificationDnsRecord {
    pub host: Option<String>,
    pub record_type: Option<String>,
    pub value: Option<String>,
}
model! { ListAppInstanceDomainsNextVerificationDnsRecord {
    0 "Host" host: String, 1 "RecordType" record_type: String, 2 "Value" value: String
} }

/// Lists app instances: `ListAppInstances` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/ListAppInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstances {
    pub biz_id: Option<String>,
    pub end_time_begin: Option<String>,
    pub end_time_end: Option<String>,
    pub extend: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_column: Option<String>,
    pub order_type: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub status_list: Option<Vec<String>>,
}
operation! { ListAppInstances() "ListAppInstances" -> ListAppInstancesOutput {
    0 "BizId" biz_id: String, 1 "EndTimeBegin" end_time_begin: String, 2 "EndTimeEnd" end_time_end: String,
    3 "Extend" extend: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "OrderColumn" order_column: String, 7 "OrderType" order_type: String, 8 "PageNum" page_num: i64,
    9 "PageSize" page_size: i64, 10 "Query" query: String, 11 "StatusList" status_list: Vec<String>
} [
    Mark::new(11, Location::Default, Style::Json)
] }
paged! { ListAppInstances: AppInstanceAggregate = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListAppInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstancesOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub current_page_num: Option<i64>,
    pub data: Vec<AppInstanceAggregate>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub max_results: Option<i64>,
    pub next_page: Option<bool>,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub result_limit: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
    pub total_page_num: Option<i64>,
}
model! { ListAppInstancesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "CurrentPageNum" current_page_num: i64, 4 "Data" data: Vec<AppInstanceAggregate>,
    5 "DynamicCode" dynamic_code: String, 6 "DynamicMessage" dynamic_message: String,
    7 "ErrorArgs" error_args: Vec<Value>, 8 "MaxResults" max_results: i64, 9 "NextPage" next_page: bool,
    10 "NextToken" next_token: String, 11 "PageSize" page_size: i64, 12 "PrePage" pre_page: bool,
    13 "ResultLimit" result_limit: bool, 14 "RootErrorCode" root_error_code: String,
    15 "RootErrorMsg" root_error_msg: String, 16 "Synchro" synchro: bool, 17 "TotalPageNum" total_page_num: i64
} }

/// Modifies app instance spec: `ModifyAppInstanceSpec` of `websitebuild` 2025-04-29.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/ModifyAppInstanceSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceSpec {
    pub application_type: Option<String>,
    pub biz_id: Option<String>,
    pub client_token: Option<String>,
    pub deploy_area: Option<String>,
    pub extend: Option<String>,
    pub payment_type: Option<String>,
    pub site_version: Option<String>,
}
operation! { ModifyAppInstanceSpec() "ModifyAppInstanceSpec" -> ModifyAppInstanceSpecOutput {
    0 "ApplicationType" application_type: String, 1 "BizId" biz_id: String, 2 "ClientToken" client_token: String,
    3 "DeployArea" deploy_area: String, 4 "Extend" extend: String, 5 "PaymentType" payment_type: String,
    6 "SiteVersion" site_version: String
} }

/// Response of [`ModifyAppInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceSpecOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<ModifyAppInstanceSpecModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { ModifyAppInstanceSpecOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: ModifyAppInstanceSpecModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`ModifyAppInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceSpecModule {
    pub order_id: Option<String>,
}
model! { ModifyAppInstanceSpecModule {
    0 "OrderId" order_id: String
} }

/// Modifies material directory: `ModifyMaterialDirectory` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/ModifyMaterialDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaterialDirectory {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub directory_id: String,
    /// Required.
    pub name: String,
}
operation! { ModifyMaterialDirectory(biz_id: String, directory_id: String, name: String)
    "ModifyMaterialDirectory" -> ModifyMaterialDirectoryOutput {
    0 "BizId" biz_id, 1 "DirectoryId" directory_id, 2 "Name" name
} }

/// Response of [`ModifyMaterialDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaterialDirectoryOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { ModifyMaterialDirectoryOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "ErrorCode" error_code: String, 7 "ErrorMsg" error_msg: String,
    8 "Module" module: bool, 9 "RootErrorCode" root_error_code: String, 10 "RootErrorMsg" root_error_msg: String,
    11 "Success" success: bool, 12 "Synchro" synchro: bool
} }

/// Modifies material file: `ModifyMaterialFile` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/ModifyMaterialFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaterialFile {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub file_id: String,
    /// Required.
    pub name: String,
}
operation! { ModifyMaterialFile(biz_id: String, file_id: String, name: String)
    "ModifyMaterialFile" -> ModifyMaterialFileOutput {
    0 "BizId" biz_id, 1 "FileId" file_id, 2 "Name" name
} }

/// Response of [`ModifyMaterialFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaterialFileOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { ModifyMaterialFileOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "ErrorCode" error_code: String, 7 "ErrorMsg" error_msg: String,
    8 "Module" module: bool, 9 "RootErrorCode" root_error_code: String, 10 "RootErrorMsg" root_error_msg: String,
    11 "Success" success: bool, 12 "Synchro" synchro: bool
} }

/// Modifies material file status: `ModifyMaterialFileStatus` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/ModifyMaterialFileStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaterialFileStatus {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub file_ids: Vec<String>,
    /// Required.
    pub status: String,
}
operation! { ModifyMaterialFileStatus(biz_id: String, file_ids: Vec<String>, status: String)
    "ModifyMaterialFileStatus" -> ModifyMaterialFileStatusOutput {
    0 "BizId" biz_id, 1 "FileIds" file_ids, 2 "Status" status
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`ModifyMaterialFileStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaterialFileStatusOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { ModifyMaterialFileStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: bool, 7 "RootErrorCode" root_error_code: String,
    8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// Moves material directory: `MoveMaterialDirectory` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/MoveMaterialDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveMaterialDirectory {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub directory_id: String,
    /// Required.
    pub parent_directory_id: String,
    /// Required.
    pub sort_num: i64,
}
operation! { MoveMaterialDirectory(biz_id: String, directory_id: String, parent_directory_id: String, sort_num: i64)
    "MoveMaterialDirectory" -> MoveMaterialDirectoryOutput {
    0 "BizId" biz_id, 1 "DirectoryId" directory_id, 2 "ParentDirectoryId" parent_directory_id, 3 "SortNum" sort_num
} }

/// Response of [`MoveMaterialDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveMaterialDirectoryOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { MoveMaterialDirectoryOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "ErrorCode" error_code: String, 7 "ErrorMsg" error_msg: String,
    8 "Module" module: bool, 9 "RootErrorCode" root_error_code: String, 10 "RootErrorMsg" root_error_msg: String,
    11 "Success" success: bool, 12 "Synchro" synchro: bool
} }

/// Moves material file: `MoveMaterialFile` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/MoveMaterialFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveMaterialFile {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub directory_id: String,
    /// Required.
    pub file_ids: Vec<String>,
}
operation! { MoveMaterialFile(biz_id: String, directory_id: String, file_ids: Vec<String>)
    "MoveMaterialFile" -> MoveMaterialFileOutput {
    0 "BizId" biz_id, 1 "DirectoryId" directory_id, 2 "FileIds" file_ids
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`MoveMaterialFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveMaterialFileOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { MoveMaterialFileOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "ErrorCode" error_code: String, 7 "ErrorMsg" error_msg: String,
    8 "Module" module: bool, 9 "RootErrorCode" root_error_code: String, 10 "RootErrorMsg" root_error_msg: String,
    11 "Success" success: bool, 12 "Synchro" synchro: bool
} }

/// `OperateAppInstanceForPartner` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/OperateAppInstanceForPartner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateAppInstanceForPartner {
    pub extend: Option<String>,
    pub operate_event: Option<String>,
}
operation! { OperateAppInstanceForPartner() "OperateAppInstanceForPartner" -> OperateAppInstanceForPartnerOutput {
    0 "Extend" extend: String, 1 "OperateEvent" operate_event: String
} }

/// Response of [`OperateAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateAppInstanceForPartnerOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { OperateAppInstanceForPartnerOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: String
} }

/// `OperateAppServiceForPartner` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/OperateAppServiceForPartner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateAppServiceForPartner {
    pub biz_id: Option<String>,
    pub extend: Option<String>,
    pub operate_event: Option<String>,
    pub service_type: Option<String>,
}
operation! { OperateAppServiceForPartner() "OperateAppServiceForPartner" -> OperateAppServiceForPartnerOutput {
    0 "BizId" biz_id: String, 1 "Extend" extend: String, 2 "OperateEvent" operate_event: String,
    3 "ServiceType" service_type: String
} }

/// Response of [`OperateAppServiceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateAppServiceForPartnerOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { OperateAppServiceForPartnerOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: bool
} }

/// `OperateSupabaseForAdmin` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/OperateSupabaseForAdmin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateSupabaseForAdmin {
    /// Required.
    pub biz_id: String,
    pub execute_sql: Option<String>,
    pub operate_type: Option<String>,
    pub order_by_clause: Option<String>,
    pub order_column: Option<String>,
    pub order_type: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub table_name: Option<String>,
    pub user_id: Option<String>,
    pub where_clause: Option<String>,
}
operation! { OperateSupabaseForAdmin(biz_id: String) "OperateSupabaseForAdmin" -> OperateSupabaseForAdminOutput {
    0 "BizId" biz_id, 1 "ExecuteSql" execute_sql: String, 2 "OperateType" operate_type: String,
    3 "OrderByClause" order_by_clause: String, 4 "OrderColumn" order_column: String, 5 "OrderType" order_type: String,
    6 "PageNum" page_num: i64, 7 "PageSize" page_size: i64, 8 "TableName" table_name: String,
    9 "UserId" user_id: String, 10 "WhereClause" where_clause: String
} }

/// Response of [`OperateSupabaseForAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateSupabaseForAdminOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<String>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { OperateSupabaseForAdminOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: String, 7 "RootErrorCode" root_error_code: String,
    8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// Pushes resource measure: `PushResourceMeasure` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/PushResourceMeasure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushResourceMeasure {
    pub amount: Option<i64>,
    pub belong_id: Option<String>,
    pub belong_id_type: Option<String>,
    pub biz_id: Option<String>,
    pub measure_data: Option<String>,
    pub meta_data: Option<String>,
    pub resource_code: Option<String>,
    pub use_time: Option<String>,
    pub use_type: Option<String>,
}
operation! { PushResourceMeasure() "PushResourceMeasure" -> PushResourceMeasureOutput {
    0 "Amount" amount: i64, 1 "BelongId" belong_id: String, 2 "BelongIdType" belong_id_type: String,
    3 "BizId" biz_id: String, 4 "MeasureData" measure_data: String, 5 "MetaData" meta_data: String,
    6 "ResourceCode" resource_code: String, 7 "UseTime" use_time: String, 8 "UseType" use_type: String
} }

/// Response of [`PushResourceMeasure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushResourceMeasureOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { PushResourceMeasureOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: bool, 7 "RootErrorCode" root_error_code: String,
    8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// Queries inspiration account details: `QueryInspirationAccountDetails` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/QueryInspirationAccountDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationAccountDetails {
    pub end_time: Option<String>,
    pub order_column: Option<String>,
    pub order_type: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub source_type: Option<String>,
    pub start_time: Option<String>,
}
operation! { QueryInspirationAccountDetails() "QueryInspirationAccountDetails" -> QueryInspirationAccountDetailsOutput {
    0 "EndTime" end_time: String, 1 "OrderColumn" order_column: String, 2 "OrderType" order_type: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "SourceType" source_type: String,
    6 "StartTime" start_time: String
} }

/// Response of [`QueryInspirationAccountDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationAccountDetailsOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<QueryInspirationAccountDetailsModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { QueryInspirationAccountDetailsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: QueryInspirationAccountDetailsModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`QueryInspirationAccountDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationAccountDetailsModule {
    pub current_page_num: Option<i64>,
    pub data: Vec<QueryInspirationAccountDetailsData>,
    pub next: Option<QueryInspirationAccountDetailsNext>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub result_limit: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryInspirationAccountDetailsModule {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: Vec<QueryInspirationAccountDetailsData>,
    2 "Next" next: QueryInspirationAccountDetailsNext, 3 "NextPage" next_page: bool, 4 "PageSize" page_size: i64,
    5 "PrePage" pre_page: bool, 6 "ResultLimit" result_limit: bool, 7 "TotalItemNum" total_item_num: i64,
    8 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`QueryInspirationAccountDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationAccountDetailsData {
    pub acquisition_time: Option<String>,
    pub balance: Option<i64>,
    pub end_date: Option<String>,
    pub expired: Option<bool>,
    pub init_quota: Option<i64>,
    pub source_type: Option<String>,
    pub source_type_name: Option<String>,
}
model! { QueryInspirationAccountDetailsData {
    0 "AcquisitionTime" acquisition_time: String, 1 "Balance" balance: i64, 2 "EndDate" end_date: String,
    3 "Expired" expired: bool, 4 "InitQuota" init_quota: i64, 5 "SourceType" source_type: String,
    6 "SourceTypeName" source_type_name: String
} }

/// In the response of [`QueryInspirationAccountDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationAccountDetailsNext {
    pub acquisition_time: Option<String>,
    pub balance: Option<i64>,
    pub end_date: Option<String>,
    pub expired: Option<bool>,
    pub init_quota: Option<i64>,
    pub source_type: Option<String>,
    pub source_type_name: Option<String>,
}
model! { QueryInspirationAccountDetailsNext {
    0 "AcquisitionTime" acquisition_time: String, 1 "Balance" balance: i64, 2 "EndDate" end_date: String,
    3 "Expired" expired: bool, 4 "InitQuota" init_quota: i64, 5 "SourceType" source_type: String,
    6 "SourceTypeName" source_type_name: String
} }

/// Queries inspiration balance: `QueryInspirationBalance` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/QueryInspirationBalance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationBalance {}
operation! { QueryInspirationBalance() "QueryInspirationBalance" -> QueryInspirationBalanceOutput {} }

/// Response of [`QueryInspirationBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationBalanceOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<QueryInspirationBalanceModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { QueryInspirationBalanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: QueryInspirationBalanceModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`QueryInspirationBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationBalanceModule {
    pub remaining: Option<i64>,
    pub total_quota: Option<i64>,
    pub total_used: Option<i64>,
}
model! { QueryInspirationBalanceModule {
    0 "Remaining" remaining: i64, 1 "TotalQuota" total_quota: i64, 2 "TotalUsed" total_used: i64
} }

/// Queries inspiration consume records: `QueryInspirationConsumeRecords` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/QueryInspirationConsumeRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationConsumeRecords {
    pub end_time: Option<String>,
    pub order_column: Option<String>,
    pub order_type: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub scene_name: Option<String>,
    pub start_time: Option<String>,
}
operation! { QueryInspirationConsumeRecords() "QueryInspirationConsumeRecords" -> QueryInspirationConsumeRecordsOutput {
    0 "EndTime" end_time: String, 1 "OrderColumn" order_column: String, 2 "OrderType" order_type: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "SceneName" scene_name: String,
    6 "StartTime" start_time: String
} }

/// Response of [`QueryInspirationConsumeRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationConsumeRecordsOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<QueryInspirationConsumeRecordsModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { QueryInspirationConsumeRecordsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: QueryInspirationConsumeRecordsModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`QueryInspirationConsumeRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationConsumeRecordsModule {
    pub current_page_num: Option<i64>,
    pub data: Vec<QueryInspirationConsumeRecordsData>,
    pub next: Option<QueryInspirationConsumeRecordsNext>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub result_limit: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryInspirationConsumeRecordsModule {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: Vec<QueryInspirationConsumeRecordsData>,
    2 "Next" next: QueryInspirationConsumeRecordsNext, 3 "NextPage" next_page: bool, 4 "PageSize" page_size: i64,
    5 "PrePage" pre_page: bool, 6 "ResultLimit" result_limit: bool, 7 "TotalItemNum" total_item_num: i64,
    8 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`QueryInspirationConsumeRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationConsumeRecordsData {
    pub amount: Option<i64>,
    pub consume_time: Option<String>,
    pub meta_data: Option<String>,
    pub scene_name: Option<String>,
}
model! { QueryInspirationConsumeRecordsData {
    0 "Amount" amount: i64, 1 "ConsumeTime" consume_time: String, 2 "MetaData" meta_data: String,
    3 "SceneName" scene_name: String
} }

/// In the response of [`QueryInspirationConsumeRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationConsumeRecordsNext {
    pub amount: Option<i64>,
    pub consume_time: Option<String>,
    pub meta_data: Option<String>,
    pub scene_name: Option<String>,
}
model! { QueryInspirationConsumeRecordsNext {
    0 "Amount" amount: i64, 1 "ConsumeTime" consume_time: String, 2 "MetaData" meta_data: String,
    3 "SceneName" scene_name: String
} }

/// Queries material directory tree: `QueryMaterialDirectoryTree` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/QueryMaterialDirectoryTree>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialDirectoryTree {
    pub biz_id: Option<String>,
    pub hidden_public: Option<bool>,
    /// Required.
    pub root: bool,
}
operation! { QueryMaterialDirectoryTree(root: bool) "QueryMaterialDirectoryTree" -> QueryMaterialDirectoryTreeOutput {
    0 "BizId" biz_id: String, 1 "HiddenPublic" hidden_public: bool, 2 "Root" root
} }

/// Response of [`QueryMaterialDirectoryTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialDirectoryTreeOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<QueryMaterialDirectoryTreeModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { QueryMaterialDirectoryTreeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "ErrorCode" error_code: String, 7 "ErrorMsg" error_msg: String,
    8 "Module" module: QueryMaterialDirectoryTreeModule, 9 "RootErrorCode" root_error_code: String,
    10 "RootErrorMsg" root_error_msg: String, 11 "Success" success: bool, 12 "Synchro" synchro: bool
} }

/// In the response of [`QueryMaterialDirectoryTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialDirectoryTreeModule {
    pub directory_list: Vec<AppMaterialDirectory>,
}
model! { QueryMaterialDirectoryTreeModule {
    0 "DirectoryList" directory_list: Vec<AppMaterialDirectory>
} }

/// In the response of [`QueryMaterialDirectoryTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppMaterialDirectory {
    pub biz_id: Option<String>,
    pub children: Vec<AppMaterialDirectory>,
    pub directory_id: Option<String>,
    pub name: Option<String>,
    pub sort_num: Option<String>,
    pub r#type: Option<String>,
}
model! { AppMaterialDirectory {
    0 "BizId" biz_id: String, 1 "Children" children: Vec<AppMaterialDirectory>, 2 "DirectoryId" directory_id: String,
    3 "Name" name: String, 4 "SortNum" sort_num: String, 5 "Type" r#type: String
} }

/// Queries material file detail: `QueryMaterialFileDetail` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/QueryMaterialFileDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileDetail {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub file_id: String,
}
operation! { QueryMaterialFileDetail(biz_id: String, file_id: String)
    "QueryMaterialFileDetail" -> QueryMaterialFileDetailOutput {
    0 "BizId" biz_id, 1 "FileId" file_id
} }

/// Response of [`QueryMaterialFileDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileDetailOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<AppMaterialFile>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { QueryMaterialFileDetailOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "ErrorCode" error_code: String, 7 "ErrorMsg" error_msg: String,
    8 "Module" module: AppMaterialFile, 9 "RootErrorCode" root_error_code: String,
    10 "RootErrorMsg" root_error_msg: String, 11 "Success" success: bool, 12 "Synchro" synchro: bool
} }

/// In the response of [`QueryMaterialFileDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppMaterialFile {
    pub biz_id: Option<String>,
    pub content_type: Option<String>,
    pub create_time: Option<String>,
    pub deleted_time: Option<String>,
    pub directory_id: Option<String>,
    pub file_id: Option<String>,
    pub file_url: Option<String>,
    pub height: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub storage_size: Option<String>,
    pub suffix: Option<String>,
    pub r#type: Option<String>,
    pub width: Option<i64>,
}
model! { AppMaterialFile {
    0 "BizId" biz_id: String, 1 "ContentType" content_type: String, 2 "CreateTime" create_time: String,
    3 "DeletedTime" deleted_time: String, 4 "DirectoryId" directory_id: String, 5 "FileId" file_id: String,
    6 "FileUrl" file_url: String, 7 "Height" height: i64, 8 "Name" name: String, 9 "Status" status: String,
    10 "StorageSize" storage_size: String, 11 "Suffix" suffix: String, 12 "Type" r#type: String, 13 "Width" width: i64
} }

/// Queries material file list: `QueryMaterialFileList` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/QueryMaterialFileList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileList {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub directory_id: String,
    pub max_file_size: Option<i64>,
    pub max_results: Option<i64>,
    pub min_file_size: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub order_column: Option<String>,
    pub order_type: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub status_list: Option<Vec<String>>,
    pub suffix_list: Option<Vec<String>>,
    pub type_list: Option<Vec<String>>,
}
operation! { QueryMaterialFileList(biz_id: String, directory_id: String)
    "QueryMaterialFileList" -> QueryMaterialFileListOutput {
    0 "BizId" biz_id, 1 "DirectoryId" directory_id, 2 "MaxFileSize" max_file_size: i64, 3 "MaxResults" max_results: i64,
    4 "MinFileSize" min_file_size: i64, 5 "Name" name: String, 6 "NextToken" next_token: String,
    7 "OrderColumn" order_column: String, 8 "OrderType" order_type: String, 9 "PageNum" page_num: i64,
    10 "PageSize" page_size: i64, 11 "StatusList" status_list: Vec<String>, 12 "SuffixList" suffix_list: Vec<String>,
    13 "TypeList" type_list: Vec<String>
} [
    Mark::new(11, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json)
] }
paged! { QueryMaterialFileList: AppMaterialFile = Token "NextToken", "Module.Data" module.data, next "NextToken" }

/// Response of [`QueryMaterialFileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileListOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub max_results: Option<i64>,
    pub module: Option<QueryMaterialFileListModule>,
    pub next_token: Option<String>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { QueryMaterialFileListOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "ErrorCode" error_code: String, 7 "ErrorMsg" error_msg: String,
    8 "MaxResults" max_results: i64, 9 "Module" module: QueryMaterialFileListModule, 10 "NextToken" next_token: String,
    11 "RootErrorCode" root_error_code: String, 12 "RootErrorMsg" root_error_msg: String, 13 "Success" success: bool,
    14 "Synchro" synchro: bool
} }

/// In the response of [`QueryMaterialFileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileListModule {
    pub current_page_num: Option<i64>,
    pub data: Vec<AppMaterialFile>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub result_limit: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryMaterialFileListModule {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: Vec<AppMaterialFile>, 2 "NextPage" next_page: bool,
    3 "PageSize" page_size: i64, 4 "PrePage" pre_page: bool, 5 "ResultLimit" result_limit: bool,
    6 "TotalItemNum" total_item_num: i64, 7 "TotalPageNum" total_page_num: i64
} }

/// Queries material file summary info: `QueryMaterialFileSummaryInfo` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/QueryMaterialFileSummaryInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileSummaryInfo {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub directory_id: String,
    pub name: Option<String>,
    pub order_column: Option<String>,
    pub order_type: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub status_list: Option<Vec<String>>,
    pub type_list: Option<Vec<String>>,
}
operation! { QueryMaterialFileSummaryInfo(biz_id: String, directory_id: String)
    "QueryMaterialFileSummaryInfo" -> QueryMaterialFileSummaryInfoOutput {
    0 "BizId" biz_id, 1 "DirectoryId" directory_id, 2 "Name" name: String, 3 "OrderColumn" order_column: String,
    4 "OrderType" order_type: String, 5 "PageNum" page_num: i64, 6 "PageSize" page_size: i64,
    7 "StatusList" status_list: Vec<String>, 8 "TypeList" type_list: Vec<String>
} [
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] }

/// Response of [`QueryMaterialFileSummaryInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileSummaryInfoOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<QueryMaterialFileSummaryInfoModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { QueryMaterialFileSummaryInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: QueryMaterialFileSummaryInfoModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`QueryMaterialFileSummaryInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileSummaryInfoModule {
    pub file_num: Option<i64>,
    pub storage_size: Option<String>,
}
model! { QueryMaterialFileSummaryInfoModule {
    0 "FileNum" file_num: i64, 1 "StorageSize" storage_size: String
} }

/// Queries material task detail: `QueryMaterialTaskDetail` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/QueryMaterialTaskDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialTaskDetail {
    /// Required.
    pub task_id: String,
}
operation! { QueryMaterialTaskDetail(task_id: String) "QueryMaterialTaskDetail" -> QueryMaterialTaskDetailOutput {
    0 "TaskId" task_id
} }

/// Response of [`QueryMaterialTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialTaskDetailOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<AppMaterialTask>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { QueryMaterialTaskDetailOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "ErrorCode" error_code: String, 7 "ErrorMsg" error_msg: String,
    8 "Module" module: AppMaterialTask, 9 "RootErrorCode" root_error_code: String,
    10 "RootErrorMsg" root_error_msg: String, 11 "Success" success: bool, 12 "Synchro" synchro: bool
} }

/// In the response of [`QueryMaterialTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppMaterialTask {
    pub complete_time: Option<String>,
    pub complete_time_format: Option<String>,
    pub fail_reason: Option<String>,
    pub final_file_urls: Vec<String>,
    pub status: Option<String>,
    pub sub_status: Option<String>,
    pub submit_time: Option<String>,
    pub task_id: Option<String>,
    pub task_param: Option<String>,
    pub task_type: Option<String>,
}
model! { AppMaterialTask {
    0 "CompleteTime" complete_time: String, 1 "CompleteTimeFormat" complete_time_format: String,
    2 "FailReason" fail_reason: String, 3 "FinalFileUrls" final_file_urls: Vec<String>, 4 "Status" status: String,
    5 "SubStatus" sub_status: String, 6 "SubmitTime" submit_time: String, 7 "TaskId" task_id: String,
    8 "TaskParam" task_param: String, 9 "TaskType" task_type: String
} }

/// Queries material task list: `QueryMaterialTaskList` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/QueryMaterialTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialTaskList {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_column: Option<String>,
    pub order_type: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub status_list: Option<Vec<String>>,
    pub task_type_list: Option<Vec<String>>,
}
operation! { QueryMaterialTaskList() "QueryMaterialTaskList" -> QueryMaterialTaskListOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OrderColumn" order_column: String,
    3 "OrderType" order_type: String, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "StatusList" status_list: Vec<String>, 7 "TaskTypeList" task_type_list: Vec<String>
} [
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json)
] }
paged! { QueryMaterialTaskList: AppMaterialTask = Token "NextToken", "Module.Data" module.data, next "NextToken" }

/// Response of [`QueryMaterialTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialTaskListOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub max_results: Option<i64>,
    pub module: Option<QueryMaterialTaskListModule>,
    pub next_token: Option<String>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { QueryMaterialTaskListOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "ErrorCode" error_code: String, 7 "ErrorMsg" error_msg: String,
    8 "MaxResults" max_results: i64, 9 "Module" module: QueryMaterialTaskListModule, 10 "NextToken" next_token: String,
    11 "RootErrorCode" root_error_code: String, 12 "RootErrorMsg" root_error_msg: String, 13 "Success" success: bool,
    14 "Synchro" synchro: bool
} }

/// In the response of [`QueryMaterialTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialTaskListModule {
    pub current_page_num: Option<i64>,
    pub data: Vec<AppMaterialTask>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub result_limit: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryMaterialTaskListModule {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: Vec<AppMaterialTask>, 2 "NextPage" next_page: bool,
    3 "PageSize" page_size: i64, 4 "PrePage" pre_page: bool, 5 "ResultLimit" result_limit: bool,
    6 "TotalItemNum" total_item_num: i64, 7 "TotalPageNum" total_page_num: i64
} }

/// Queries supabase auth configs for admin: `QuerySupabaseAuthConfigsForAdmin` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/QuerySupabaseAuthConfigsForAdmin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseAuthConfigsForAdmin {
    /// Required.
    pub auth_type: String,
    /// Required.
    pub biz_id: String,
    pub order_column: Option<String>,
    pub order_type: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub user_id: Option<String>,
}
operation! { QuerySupabaseAuthConfigsForAdmin(auth_type: String, biz_id: String)
    "QuerySupabaseAuthConfigsForAdmin" -> QuerySupabaseAuthConfigsForAdminOutput {
    0 "AuthType" auth_type, 1 "BizId" biz_id, 2 "OrderColumn" order_column: String, 3 "OrderType" order_type: String,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "UserId" user_id: String
} }

/// Response of [`QuerySupabaseAuthConfigsForAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseAuthConfigsForAdminOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<QuerySupabaseAuthConfigsForAdminModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { QuerySupabaseAuthConfigsForAdminOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: QuerySupabaseAuthConfigsForAdminModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`QuerySupabaseAuthConfigsForAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseAuthConfigsForAdminModule {
    pub configs: BTreeMap<String, Value>,
}
model! { QuerySupabaseAuthConfigsForAdminModule {
    0 "Configs" configs: BTreeMap<String, Value>
} }

/// Queries supabase configs for admin: `QuerySupabaseConfigsForAdmin` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/QuerySupabaseConfigsForAdmin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseConfigsForAdmin {
    /// Required.
    pub biz_id: String,
    pub order_column: Option<String>,
    pub order_type: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub user_id: Option<String>,
}
operation! { QuerySupabaseConfigsForAdmin(biz_id: String)
    "QuerySupabaseConfigsForAdmin" -> QuerySupabaseConfigsForAdminOutput {
    0 "BizId" biz_id, 1 "OrderColumn" order_column: String, 2 "OrderType" order_type: String, 3 "PageNum" page_num: i64,
    4 "PageSize" page_size: i64, 5 "UserId" user_id: String
} }

/// Response of [`QuerySupabaseConfigsForAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseConfigsForAdminOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<QuerySupabaseConfigsForAdminModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { QuerySupabaseConfigsForAdminOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: QuerySupabaseConfigsForAdminModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`QuerySupabaseConfigsForAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseConfigsForAdminModule {
    pub configs: BTreeMap<String, Value>,
}
model! { QuerySupabaseConfigsForAdminModule {
    0 "Configs" configs: BTreeMap<String, Value>
} }

/// Queries supabase instance info for admin: `QuerySupabaseInstanceInfoForAdmin` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/QuerySupabaseInstanceInfoForAdmin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseInstanceInfoForAdmin {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub env: String,
    pub order_column: Option<String>,
    pub order_type: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub user_id: Option<String>,
}
operation! { QuerySupabaseInstanceInfoForAdmin(biz_id: String, env: String)
    "QuerySupabaseInstanceInfoForAdmin" -> QuerySupabaseInstanceInfoForAdminOutput {
    0 "BizId" biz_id, 1 "Env" env, 2 "OrderColumn" order_column: String, 3 "OrderType" order_type: String,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "UserId" user_id: String
} }

/// Response of [`QuerySupabaseInstanceInfoForAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseInstanceInfoForAdminOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<QuerySupabaseInstanceInfoForAdminModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { QuerySupabaseInstanceInfoForAdminOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: QuerySupabaseInstanceInfoForAdminModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`QuerySupabaseInstanceInfoForAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseInstanceInfoForAdminModule {
    pub anon_key: Option<String>,
    pub biz_id: Option<String>,
    pub db_instance_create_time: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_public_url: Option<String>,
    pub db_type: Option<String>,
    pub extra: Option<String>,
    pub instance_create_finished_time: Option<String>,
    pub instance_create_status: Option<String>,
    pub is_deleted: Option<i64>,
    /// Secret.
    pub rds_database_password: Option<Secret>,
    /// Secret.
    pub service_key: Option<Secret>,
    pub status: Option<i64>,
    /// Secret.
    pub supabase_dashboard_password: Option<Secret>,
    pub supabase_dashboard_user_name: Option<String>,
    pub supabase_instance_create_time: Option<String>,
    pub supabase_instance_id: Option<String>,
    pub supabase_kong_url: Option<String>,
    pub supabase_private_ip: Option<String>,
    pub supabase_public_ip: Option<String>,
    pub supabase_public_url: Option<String>,
    pub tenant_id: Option<String>,
    pub user_id: Option<String>,
}
model! { QuerySupabaseInstanceInfoForAdminModule {
    0 "AnonKey" anon_key: String, 1 "BizId" biz_id: String, 2 "DbInstanceCreateTime" db_instance_create_time: String,
    3 "DbInstanceId" db_instance_id: String, 4 "DbPublicUrl" db_public_url: String, 5 "DbType" db_type: String,
    6 "Extra" extra: String, 7 "InstanceCreateFinishedTime" instance_create_finished_time: String,
    8 "InstanceCreateStatus" instance_create_status: String, 9 "IsDeleted" is_deleted: i64,
    10 "RdsDatabasePassword" rds_database_password: Secret, 11 "ServiceKey" service_key: Secret,
    12 "Status" status: i64, 13 "SupabaseDashboardPassword" supabase_dashboard_password: Secret,
    14 "SupabaseDashboardUserName" supabase_dashboard_user_name: String,
    15 "SupabaseInstanceCreateTime" supabase_instance_create_time: String,
    16 "SupabaseInstanceId" supabase_instance_id: String, 17 "SupabaseKongUrl" supabase_kong_url: String,
    18 "SupabasePrivateIp" supabase_private_ip: String, 19 "SupabasePublicIp" supabase_public_ip: String,
    20 "SupabasePublicUrl" supabase_public_url: String, 21 "TenantId" tenant_id: String, 22 "UserId" user_id: String
} }

/// Refreshes app instance ticket: `RefreshAppInstanceTicket` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/RefreshAppInstanceTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAppInstanceTicket {
    pub biz_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub uuid: Option<String>,
}
operation! { RefreshAppInstanceTicket() "RefreshAppInstanceTicket" -> RefreshAppInstanceTicketOutput {
    0 "BizId" biz_id: String, 1 "Token" token: Secret, 2 "Uuid" uuid: String
} }

/// Response of [`RefreshAppInstanceTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAppInstanceTicketOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<RefreshAppInstanceTicketModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { RefreshAppInstanceTicketOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: RefreshAppInstanceTicketModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`RefreshAppInstanceTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAppInstanceTicketModule {
    pub access_token_expires_at: Option<String>,
    pub access_token_issued_at: Option<String>,
    /// Secret.
    pub access_token_value: Option<Secret>,
    pub aliyun_pk: Option<String>,
    pub attributes: Option<String>,
    pub authorization_grant_type: Option<String>,
    pub bid: Option<String>,
    pub parent_pk: Option<String>,
    pub refresh_token_expires_at: Option<String>,
    pub refresh_token_issued_at: Option<String>,
    /// Secret.
    pub refresh_token_value: Option<Secret>,
    pub uuid: Option<String>,
}
model! { RefreshAppInstanceTicketModule {
    0 "AccessTokenExpiresAt" access_token_expires_at: String, 1 "AccessTokenIssuedAt" access_token_issued_at: String,
    2 "AccessTokenValue" access_token_value: Secret, 3 "AliyunPk" aliyun_pk: String, 4 "Attributes" attributes: String,
    5 "AuthorizationGrantType" authorization_grant_type: String, 6 "Bid" bid: String, 7 "ParentPk" parent_pk: String,
    8 "RefreshTokenExpiresAt" refresh_token_expires_at: String,
    9 "RefreshTokenIssuedAt" refresh_token_issued_at: String, 10 "RefreshTokenValue" refresh_token_value: Secret,
    11 "Uuid" uuid: String
} }

/// `RefundAppInstanceForPartner` of `websitebuild` 2025-04-29.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/RefundAppInstanceForPartner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundAppInstanceForPartner {
    pub biz_id: Option<String>,
    pub client_token: Option<String>,
    pub refund_reason: Option<String>,
    pub user_id: Option<String>,
}
operation! { RefundAppInstanceForPartner() "RefundAppInstanceForPartner" -> RefundAppInstanceForPartnerOutput {
    0 "BizId" biz_id: String, 1 "ClientToken" client_token: String, 2 "RefundReason" refund_reason: String,
    3 "UserId" user_id: String
} }

/// Response of [`RefundAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundAppInstanceForPartnerOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<RefundAppInstanceForPartnerModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { RefundAppInstanceForPartnerOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: RefundAppInstanceForPartnerModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`RefundAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundAppInstanceForPartnerModule {
    pub order_id: Option<String>,
}
model! { RefundAppInstanceForPartnerModule {
    0 "OrderId" order_id: String
} }

/// Renews app instance: `RenewAppInstance` of `websitebuild` 2025-04-29.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/RenewAppInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAppInstance {
    pub biz_id: Option<String>,
    pub client_token: Option<String>,
    pub duration: Option<i64>,
    pub extend: Option<String>,
    pub payment_type: Option<String>,
    pub pricing_cycle: Option<String>,
}
operation! { RenewAppInstance() "RenewAppInstance" -> RenewAppInstanceOutput {
    0 "BizId" biz_id: String, 1 "ClientToken" client_token: String, 2 "Duration" duration: i64,
    3 "Extend" extend: String, 4 "PaymentType" payment_type: String, 5 "PricingCycle" pricing_cycle: String
} }

/// Response of [`RenewAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAppInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<RenewAppInstanceModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { RenewAppInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: RenewAppInstanceModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`RenewAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAppInstanceModule {
    pub order_id: Option<String>,
}
model! { RenewAppInstanceModule {
    0 "OrderId" order_id: String
} }

/// Searches image: `SearchImage` of `websitebuild` 2025-04-29.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/SearchImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImage {
    pub color_hex: Option<String>,
    pub has_person: Option<bool>,
    pub image_category: Option<String>,
    pub image_ratio: Option<String>,
    pub max_height: Option<i64>,
    pub max_results: Option<i64>,
    pub max_width: Option<i64>,
    pub min_height: Option<i64>,
    pub min_width: Option<i64>,
    pub next_token: Option<String>,
    pub oss_key: Option<String>,
    pub size: Option<i64>,
    pub start: Option<i64>,
    pub tags: Option<Vec<String>>,
    /// 1 to 500 characters.
    pub text: Option<String>,
}
operation! { SearchImage() "SearchImage" -> SearchImageOutput {
    0 "ColorHex" color_hex: String, 1 "HasPerson" has_person: bool, 2 "ImageCategory" image_category: String,
    3 "ImageRatio" image_ratio: String, 4 "MaxHeight" max_height: i64, 5 "MaxResults" max_results: i64,
    6 "MaxWidth" max_width: i64, 7 "MinHeight" min_height: i64, 8 "MinWidth" min_width: i64,
    9 "NextToken" next_token: String, 10 "OssKey" oss_key: String, 11 "Size" size: i64, 12 "Start" start: i64,
    13 "Tags" tags: Vec<String>, 14 "Text" text: String
} [
    Mark::new(13, Location::Default, Style::Simple)
] }
paged! { SearchImage: SearchImageImageList =
    Token "NextToken", "ImageResponse.ImageList" image_response.image_list, next "ImageResponse.NextToken" }

/// Response of [`SearchImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub image_response: Option<SearchImageImageResponse>,
    pub success: Option<String>,
}
model! { SearchImageOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String,
    2 "ImageResponse" image_response: SearchImageImageResponse, 3 "Success" success: String
} }

/// In the response of [`SearchImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageImageResponse {
    pub image_list: Vec<SearchImageImageList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { SearchImageImageResponse {
    0 "ImageList" image_list: Vec<SearchImageImageList>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`SearchImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageImageList {
    pub descriptive_tones: Option<String>,
    pub height: Option<i64>,
    pub image_category: Option<String>,
    pub image_ratio: Option<String>,
    pub image_uuid: Option<String>,
    pub oss_key: Option<String>,
    pub quantitative_palette: Option<String>,
    pub tags_from_image: Option<String>,
    pub url: Option<String>,
    pub width: Option<i64>,
}
model! { SearchImageImageList {
    0 "DescriptiveTones" descriptive_tones: String, 1 "Height" height: i64, 2 "ImageCategory" image_category: String,
    3 "ImageRatio" image_ratio: String, 4 "ImageUuid" image_uuid: String, 5 "OssKey" oss_key: String,
    6 "QuantitativePalette" quantitative_palette: String, 7 "TagsFromImage" tags_from_image: String,
    8 "Url" url: String, 9 "Width" width: i64
} }

/// Sets app domain certificate: `SetAppDomainCertificate` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/SetAppDomainCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppDomainCertificate {
    pub biz_id: Option<String>,
    pub certificate_name: Option<String>,
    pub certificate_type: Option<String>,
    pub domain_name: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub public_key: Option<String>,
}
operation! { SetAppDomainCertificate() "SetAppDomainCertificate" -> SetAppDomainCertificateOutput {
    0 "BizId" biz_id: String, 1 "CertificateName" certificate_name: String,
    2 "CertificateType" certificate_type: String, 3 "DomainName" domain_name: String,
    4 "PrivateKey" private_key: Secret, 5 "PublicKey" public_key: String
} }

/// Response of [`SetAppDomainCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppDomainCertificateOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<SetAppDomainCertificateModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { SetAppDomainCertificateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: SetAppDomainCertificateModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`SetAppDomainCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppDomainCertificateModule {
    pub success: Option<bool>,
}
model! { SetAppDomainCertificateModule {
    0 "Success" success: bool
} }

/// Submits material task: `SubmitMaterialTask` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/SubmitMaterialTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMaterialTask {
    /// Required.
    pub task_param: String,
    /// Required.
    pub task_type: String,
}
operation! { SubmitMaterialTask(task_param: String, task_type: String)
    "SubmitMaterialTask" -> SubmitMaterialTaskOutput {
    0 "TaskParam" task_param, 1 "TaskType" task_type
} }

/// Response of [`SubmitMaterialTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMaterialTaskOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<SubmitMaterialTaskModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { SubmitMaterialTaskOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "ErrorCode" error_code: String, 7 "ErrorMsg" error_msg: String,
    8 "Module" module: SubmitMaterialTaskModule, 9 "RootErrorCode" root_error_code: String,
    10 "RootErrorMsg" root_error_msg: String, 11 "Success" success: bool, 12 "Synchro" synchro: bool
} }

/// In the response of [`SubmitMaterialTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMaterialTaskModule {
    pub task_id: Option<String>,
}
model! { SubmitMaterialTaskModule {
    0 "TaskId" task_id: String
} }

/// Syncs app instance for partner: `SyncAppInstanceForPartner` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/SyncAppInstanceForPartner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAppInstanceForPartner {
    pub app_instance: Option<SyncAppInstanceForPartnerAppInstance>,
    pub event_type: Option<String>,
    pub operator: Option<String>,
    pub source_biz_id: Option<String>,
    pub source_type: Option<String>,
}
operation! { SyncAppInstanceForPartner() "SyncAppInstanceForPartner" -> SyncAppInstanceForPartnerOutput {
    0 "AppInstance" app_instance: SyncAppInstanceForPartnerAppInstance, 1 "EventType" event_type: String,
    2 "Operator" operator: String, 3 "SourceBizId" source_biz_id: String, 4 "SourceType" source_type: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`SyncAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAppInstanceForPartnerAppInstance {
    pub app_type: Option<String>,
    pub biz_id: Option<String>,
    pub deleted: Option<String>,
    pub domain: Option<String>,
    pub end_time: Option<String>,
    pub gmt_delete: Option<String>,
    pub gmt_publish: Option<String>,
    pub icon_url: Option<String>,
    pub name: Option<String>,
    pub profile: Option<SyncAppInstanceForPartnerProfile>,
    pub site_host: Option<String>,
    pub slug: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub thumbnail_url: Option<String>,
    pub user_id: Option<String>,
}
input! { SyncAppInstanceForPartnerAppInstance() {
    0 "AppType" app_type: String, 1 "BizId" biz_id: String, 2 "Deleted" deleted: String, 3 "Domain" domain: String,
    4 "EndTime" end_time: String, 5 "GmtDelete" gmt_delete: String, 6 "GmtPublish" gmt_publish: String,
    7 "IconUrl" icon_url: String, 8 "Name" name: String, 9 "Profile" profile: SyncAppInstanceForPartnerProfile,
    10 "SiteHost" site_host: String, 11 "Slug" slug: String, 12 "StartTime" start_time: String,
    13 "Status" status: String, 14 "ThumbnailUrl" thumbnail_url: String, 15 "UserId" user_id: String
} }

/// In the request of [`SyncAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAppInstanceForPartnerProfile {
    pub deploy_area: Option<String>,
    pub lx_instance_id: Option<String>,
    pub order_id: Option<String>,
    pub site_version: Option<String>,
    pub template_etag: Option<String>,
    pub template_id: Option<String>,
}
input! { SyncAppInstanceForPartnerProfile() {
    0 "DeployArea" deploy_area: String, 1 "LxInstanceId" lx_instance_id: String, 2 "OrderId" order_id: String,
    3 "SiteVersion" site_version: String, 4 "TemplateEtag" template_etag: String, 5 "TemplateId" template_id: String
} }

/// Response of [`SyncAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAppInstanceForPartnerOutput {
    pub data: Option<SyncAppInstanceForPartnerData>,
}
model! { SyncAppInstanceForPartnerOutput {
    0 "Data" data: SyncAppInstanceForPartnerData
} }

/// In the response of [`SyncAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAppInstanceForPartnerData {
    pub app_instance: Option<SyncAppInstanceForPartnerDataAppInstance>,
}
model! { SyncAppInstanceForPartnerData {
    0 "AppInstance" app_instance: SyncAppInstanceForPartnerDataAppInstance
} }

/// In the response of [`SyncAppInstanceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAppInstanceForPartnerDataAppInstance {
    pub biz_id: Option<String>,
}
model! { SyncAppInstanceForPartnerDataAppInstance {
    0 "BizId" biz_id: String
} }

/// Unbinds app domain: `UnbindAppDomain` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/UnbindAppDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAppDomain {
    pub biz_id: Option<String>,
    pub domain_name: Option<String>,
}
operation! { UnbindAppDomain() "UnbindAppDomain" -> UnbindAppDomainOutput {
    0 "BizId" biz_id: String, 1 "DomainName" domain_name: String
} }

/// Response of [`UnbindAppDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAppDomainOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub module: Option<UnbindAppDomainModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { UnbindAppDomainOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "Module" module: UnbindAppDomainModule,
    7 "RootErrorCode" root_error_code: String, 8 "RootErrorMsg" root_error_msg: String, 9 "Synchro" synchro: bool
} }

/// In the response of [`UnbindAppDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAppDomainModule {
    pub success: Option<bool>,
}
model! { UnbindAppDomainModule {
    0 "Success" success: bool
} }

/// `UploadMaterialFile` of `websitebuild` 2025-04-29.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/WebsiteBuild/2025-04-29/UploadMaterialFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMaterialFile {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub directory_id: String,
    /// Required.
    pub file_url: String,
    pub name: Option<String>,
}
operation! { UploadMaterialFile(biz_id: String, directory_id: String, file_url: String)
    "UploadMaterialFile" -> UploadMaterialFileOutput {
    0 "BizId" biz_id, 1 "DirectoryId" directory_id, 2 "FileUrl" file_url, 3 "Name" name: String
} }

/// Response of [`UploadMaterialFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMaterialFileOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<AppMaterialFile>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { UploadMaterialFileOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AllowRetry" allow_retry: bool, 2 "AppName" app_name: String,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "ErrorArgs" error_args: Vec<Value>, 6 "ErrorCode" error_code: String, 7 "ErrorMsg" error_msg: String,
    8 "Module" module: AppMaterialFile, 9 "RootErrorCode" root_error_code: String,
    10 "RootErrorMsg" root_error_msg: String, 11 "Success" success: bool, 12 "Synchro" synchro: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AllocateSupabaseForAdmin, BatchCheckResourceMeasure, BindAppDomain, CheckResourceMeasure, CreateAppInstance,
    CreateAppInstanceTicket, CreateAppTokenService, CreateLogoTask, CreateMaterialDirectory, DeleteAppDomainCertificate,
    DeleteAppDomainRedirect, DeleteMaterialDirectory, DeleteMaterialTask, DescribeAppDomainDnsRecord,
    DispatchConsoleAPIForPartner, ExportMaterialFile, GetAppInstance, GetAppInstanceForPartner, GetAppPluginConfig,
    GetAppRecommendedCommodities, GetAppTokenService, GetCreateLogoTask, GetDomainInfoForPartner,
    GetIcpFilingInfoForPartner, GetUserAccessTokenForPartner, GetUserTmpIdentityForPartner,
    IntrospectAppInstanceTicketForPreview, ListAppCommoditySpecificationsForPartner,
    ListAppCommoditySpecificationsV2ForPartner, ListAppDomainRedirectRecords, ListAppInstanceDomains, ListAppInstances,
    ModifyAppInstanceSpec, ModifyMaterialDirectory, ModifyMaterialFile, ModifyMaterialFileStatus, MoveMaterialDirectory,
    MoveMaterialFile, OperateAppInstanceForPartner, OperateAppServiceForPartner, OperateSupabaseForAdmin,
    PushResourceMeasure, QueryInspirationAccountDetails, QueryInspirationBalance, QueryInspirationConsumeRecords,
    QueryMaterialDirectoryTree, QueryMaterialFileDetail, QueryMaterialFileList, QueryMaterialFileSummaryInfo,
    QueryMaterialTaskDetail, QueryMaterialTaskList, QuerySupabaseAuthConfigsForAdmin, QuerySupabaseConfigsForAdmin,
    QuerySupabaseInstanceInfoForAdmin, RefreshAppInstanceTicket, RefundAppInstanceForPartner, RenewAppInstance,
    SearchImage, SetAppDomainCertificate, SubmitMaterialTask, SyncAppInstanceForPartner, UnbindAppDomain,
    UploadMaterialFile
}
