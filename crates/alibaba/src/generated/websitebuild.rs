//! `websitebuild` 2025-04-29.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-zhangjiakou", "websitebuild.aliyuncs.com")],
    vpc: &[],
    global: "websitebuild.aliyuncs.com",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "websitebuild", version: "2025-04-29", code: "websitebuild", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateSupabaseForAdmin {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateSupabaseForAdminOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<AllocateSupabaseForAdminModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { AllocateSupabaseForAdminOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

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
    pub rds_database_password: Option<Secret>,
    pub service_key: Option<Secret>,
    pub status: Option<i64>,
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
    0 "AnonKey" anon_key, 1 "BizId" biz_id, 2 "DbInstanceCreateTime" db_instance_create_time,
    3 "DbInstanceId" db_instance_id, 4 "DbPublicUrl" db_public_url, 5 "DbType" db_type, 6 "Extra" extra,
    7 "InstanceCreateFinishedTime" instance_create_finished_time, 8 "InstanceCreateStatus" instance_create_status,
    9 "IsDeleted" is_deleted, 10 "RdsDatabasePassword" rds_database_password, 11 "ServiceKey" service_key,
    12 "Status" status, 13 "SupabaseDashboardPassword" supabase_dashboard_password,
    14 "SupabaseDashboardUserName" supabase_dashboard_user_name,
    15 "SupabaseInstanceCreateTime" supabase_instance_create_time, 16 "SupabaseInstanceId" supabase_instance_id,
    17 "SupabaseKongUrl" supabase_kong_url, 18 "SupabasePrivateIp" supabase_private_ip,
    19 "SupabasePublicIp" supabase_public_ip, 20 "SupabasePublicUrl" supabase_public_url, 21 "TenantId" tenant_id,
    22 "UserId" user_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckResourceMeasureOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<BatchCheckResourceMeasureModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { BatchCheckResourceMeasureOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckResourceMeasureModule {
    pub all_passed: Option<bool>,
    pub results: Option<BTreeMap<String, ModuleResultsValue>>,
}
model! { BatchCheckResourceMeasureModule {
    0 "AllPassed" all_passed, 1 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleResultsValue {
    pub passed: Option<bool>,
    pub resource_code: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ModuleResultsValue {
    0 "Passed" passed, 1 "ResourceCode" resource_code, 2 "ErrorCode" error_code, 3 "ErrorMessage" error_message
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAppDomainOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<BindAppDomainModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { BindAppDomainOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAppDomainModule {
    pub success: Option<bool>,
}
model! { BindAppDomainModule {
    0 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourceMeasureOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<CheckResourceMeasureModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { CheckResourceMeasureOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourceMeasureModule {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub passed: Option<bool>,
    pub resource_code: Option<String>,
}
model! { CheckResourceMeasureModule {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "Passed" passed, 3 "ResourceCode" resource_code
} }

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
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { CreateAppInstanceTags() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<CreateAppInstanceModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { CreateAppInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceModule {
    pub biz_id: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
    pub site_host: Option<String>,
}
model! { CreateAppInstanceModule {
    0 "BizId" biz_id, 1 "InstanceId" instance_id, 2 "OrderId" order_id, 3 "SiteHost" site_host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceTicket {
    pub biz_id: Option<String>,
    pub client_id: Option<String>,
}
operation! { CreateAppInstanceTicket() "CreateAppInstanceTicket" -> CreateAppInstanceTicketOutput {
    0 "BizId" biz_id: String, 1 "ClientId" client_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceTicketOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<CreateAppInstanceTicketModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { CreateAppInstanceTicketOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceTicketModule {
    pub access_token_expires_at: Option<String>,
    pub access_token_issued_at: Option<String>,
    pub access_token_value: Option<Secret>,
    pub aliyun_pk: Option<String>,
    pub attributes: Option<String>,
    pub authorization_grant_type: Option<String>,
    pub bid: Option<String>,
    pub parent_pk: Option<String>,
    pub refresh_token_expires_at: Option<String>,
    pub refresh_token_issued_at: Option<String>,
    pub refresh_token_value: Option<Secret>,
    pub uuid: Option<String>,
}
model! { CreateAppInstanceTicketModule {
    0 "AccessTokenExpiresAt" access_token_expires_at, 1 "AccessTokenIssuedAt" access_token_issued_at,
    2 "AccessTokenValue" access_token_value, 3 "AliyunPk" aliyun_pk, 4 "Attributes" attributes,
    5 "AuthorizationGrantType" authorization_grant_type, 6 "Bid" bid, 7 "ParentPk" parent_pk,
    8 "RefreshTokenExpiresAt" refresh_token_expires_at, 9 "RefreshTokenIssuedAt" refresh_token_issued_at,
    10 "RefreshTokenValue" refresh_token_value, 11 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTokenService {
    pub create_action: Option<String>,
}
operation! { CreateAppTokenService() "CreateAppTokenService" -> CreateAppTokenServiceOutput {
    0 "CreateAction" create_action: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTokenServiceOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<CreateAppTokenServiceModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { CreateAppTokenServiceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTokenServiceModule {
    pub ext_info: Option<String>,
}
model! { CreateAppTokenServiceModule {
    0 "ExtInfo" ext_info
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogoTaskOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateLogoTaskOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success, 3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMaterialDirectory {
    pub biz_id: String,
    pub name: String,
    pub parent_directory_id: String,
}
operation! { CreateMaterialDirectory(biz_id: String, name: String, parent_directory_id: String)
    "CreateMaterialDirectory" -> CreateMaterialDirectoryOutput {
    0 "BizId" biz_id, 1 "Name" name, 2 "ParentDirectoryId" parent_directory_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMaterialDirectoryOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub error_code: Option<String>,
    pub module: Option<CreateMaterialDirectoryModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { CreateMaterialDirectoryOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "ErrorCode" error_code, 7 "Module" module, 8 "RootErrorCode" root_error_code, 9 "RootErrorMsg" root_error_msg,
    10 "Success" success, 11 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMaterialDirectoryModule {
    pub directory_id: Option<String>,
}
model! { CreateMaterialDirectoryModule {
    0 "DirectoryId" directory_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppDomainCertificate {
    pub biz_id: Option<String>,
    pub domain_name: Option<String>,
}
operation! { DeleteAppDomainCertificate() "DeleteAppDomainCertificate" -> DeleteAppDomainCertificateOutput {
    0 "BizId" biz_id: String, 1 "DomainName" domain_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppDomainCertificateOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<DeleteAppDomainCertificateModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { DeleteAppDomainCertificateOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppDomainCertificateModule {
    pub success: Option<bool>,
}
model! { DeleteAppDomainCertificateModule {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppDomainRedirect {
    pub biz_id: Option<String>,
    pub record_id: Option<i64>,
}
operation! { DeleteAppDomainRedirect() "DeleteAppDomainRedirect" -> DeleteAppDomainRedirectOutput {
    0 "BizId" biz_id: String, 1 "RecordId" record_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppDomainRedirectOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<DeleteAppDomainRedirectModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { DeleteAppDomainRedirectOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppDomainRedirectModule {
    pub success: Option<bool>,
}
model! { DeleteAppDomainRedirectModule {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaterialDirectory {
    pub biz_id: Option<String>,
    pub directory_id: Option<String>,
}
operation! { DeleteMaterialDirectory() "DeleteMaterialDirectory" -> DeleteMaterialDirectoryOutput {
    0 "BizId" biz_id: String, 1 "DirectoryId" directory_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaterialDirectoryOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { DeleteMaterialDirectoryOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "ErrorCode" error_code, 7 "ErrorMsg" error_msg, 8 "Module" module, 9 "RootErrorCode" root_error_code,
    10 "RootErrorMsg" root_error_msg, 11 "Success" success, 12 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaterialTask {
    pub task_ids: Vec<String>,
}
operation! { DeleteMaterialTask(task_ids: Vec<String>) "DeleteMaterialTask" -> DeleteMaterialTaskOutput {
    0 "TaskIds" task_ids
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaterialTaskOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { DeleteMaterialTaskOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppDomainDnsRecordOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<DescribeAppDomainDnsRecordModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { DescribeAppDomainDnsRecordOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppDomainDnsRecordModule {
    pub host: Option<String>,
    pub record_type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAppDomainDnsRecordModule {
    0 "Host" host, 1 "RecordType" record_type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DispatchConsoleAPIForPartner {
    pub live_token: Secret,
    pub operation: String,
    pub params: Option<String>,
    pub product: String,
    pub site_host: Option<String>,
}
operation! { DispatchConsoleAPIForPartner(live_token: Secret, operation: String, product: String)
    "DispatchConsoleAPIForPartner" -> DispatchConsoleAPIForPartnerOutput {
    0 "LiveToken" live_token, 1 "Operation" operation, 2 "Params" params: String, 3 "Product" product,
    4 "SiteHost" site_host: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DispatchConsoleAPIForPartnerOutput {
    pub error_code: Option<String>,
    pub module: Option<DispatchConsoleAPIForPartnerModule>,
    pub success: Option<String>,
}
model! { DispatchConsoleAPIForPartnerOutput {
    0 "ErrorCode" error_code, 1 "Module" module, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DispatchConsoleAPIForPartnerModule {
    pub data: Option<String>,
}
model! { DispatchConsoleAPIForPartnerModule {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMaterialFile {
    pub biz_id: String,
    pub file_ids: Vec<String>,
}
operation! { ExportMaterialFile(biz_id: String, file_ids: Vec<String>)
    "ExportMaterialFile" -> ExportMaterialFileOutput {
    0 "BizId" biz_id, 1 "FileIds" file_ids
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMaterialFileOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<ExportMaterialFileModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { ExportMaterialFileOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "ErrorCode" error_code, 7 "ErrorMsg" error_msg, 8 "Module" module, 9 "RootErrorCode" root_error_code,
    10 "RootErrorMsg" root_error_msg, 11 "Success" success, 12 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMaterialFileModule {
    pub file_url: Option<String>,
}
model! { ExportMaterialFileModule {
    0 "FileUrl" file_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstance {
    pub biz_id: Option<String>,
}
operation! { GetAppInstance() "GetAppInstance" -> GetAppInstanceOutput {
    0 "BizId" biz_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<AppInstanceAggregate>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { GetAppInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInstanceAggregate {
    pub ai_staff_list: Option<Vec<AppAiStaff>>,
    pub app_operation_address: Option<AppOperationAddress>,
    pub app_service_list: Option<Vec<AppServiceAggregate>>,
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
    pub tags: Option<Vec<AppInstanceAggregateTags>>,
    pub thumbnail_url: Option<String>,
    pub user_id: Option<String>,
}
model! { AppInstanceAggregate {
    0 "AiStaffList" ai_staff_list, 1 "AppOperationAddress" app_operation_address, 2 "AppServiceList" app_service_list,
    3 "AppSubType" app_sub_type, 4 "AppType" app_type, 5 "BizId" biz_id, 6 "BuildType" build_type,
    7 "CreateTime" create_time, 8 "Deleted" deleted, 9 "Description" description,
    10 "DesignSpecBizId" design_spec_biz_id, 11 "DesignSpecId" design_spec_id, 12 "Domain" domain,
    13 "EndTime" end_time, 14 "EspBizId" esp_biz_id, 15 "GmtDelete" gmt_delete, 16 "GmtModified" gmt_modified,
    17 "GmtPublish" gmt_publish, 18 "IconUrl" icon_url, 19 "Name" name, 20 "PartnerDetail" partner_detail,
    21 "Profile" profile, 22 "ResourceGroupId" resource_group_id, 23 "SiteHost" site_host, 24 "Slug" slug,
    25 "SourceType" source_type, 26 "StartTime" start_time, 27 "Status" status, 28 "StatusText" status_text,
    29 "Tags" tags, 30 "ThumbnailUrl" thumbnail_url, 31 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAiStaff {
    pub staff_id: Option<String>,
    pub staff_name: Option<String>,
    pub staff_type: Option<String>,
    pub status: Option<String>,
}
model! { AppAiStaff {
    0 "StaffId" staff_id, 1 "StaffName" staff_name, 2 "StaffType" staff_type, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppOperationAddress {
    pub actions: Option<Vec<AppOperateAction>>,
}
model! { AppOperationAddress {
    0 "Actions" actions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppOperateAction {
    pub action_key: Option<String>,
    pub action_text: Option<String>,
    pub enable: Option<bool>,
    pub href: Option<String>,
}
model! { AppOperateAction {
    0 "ActionKey" action_key, 1 "ActionText" action_text, 2 "Enable" enable, 3 "Href" href
} }

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
    0 "BizId" biz_id, 1 "Deleted" deleted, 2 "EndTime" end_time, 3 "EspBizId" esp_biz_id, 4 "GmtCreate" gmt_create,
    5 "GmtModified" gmt_modified, 6 "InstanceBizId" instance_biz_id, 7 "Name" name,
    8 "OperationAddress" operation_address, 9 "Profile" profile, 10 "ServiceType" service_type,
    11 "ServiceTypeText" service_type_text, 12 "Slug" slug, 13 "StartTime" start_time, 14 "Status" status,
    15 "UserId" user_id
} }

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
    0 "BizId" biz_id, 1 "DesignType" design_type, 2 "DesignTypeText" design_type_text, 3 "InstanceId" instance_id,
    4 "OrderId" order_id, 5 "ServiceSpec" service_spec, 6 "ServiceSpecText" service_spec_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInstanceAggregatePartnerDetail {
    pub bind_data: Option<AppInstanceAggregateBindData>,
    pub partner_id: Option<String>,
    pub status: Option<String>,
}
model! { AppInstanceAggregatePartnerDetail {
    0 "BindData" bind_data, 1 "PartnerId" partner_id, 2 "Status" status
} }

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
    0 "BizId" biz_id, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Id" id, 4 "Mobile" mobile,
    5 "ParentPk" parent_pk, 6 "PartnerId" partner_id, 7 "UserId" user_id
} }

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
    0 "ApplicationType" application_type, 1 "ApplicationTypeText" application_type_text, 2 "BizId" biz_id,
    3 "CommodityCode" commodity_code, 4 "CustomerService" customer_service, 5 "DeployArea" deploy_area,
    6 "InstanceId" instance_id, 7 "OrdTime" ord_time, 8 "OrderId" order_id, 9 "PayTime" pay_time, 10 "SeoSite" seo_site,
    11 "SiteVersion" site_version, 12 "SiteVersionText" site_version_text, 13 "Source" source,
    14 "TemplateEtag" template_etag, 15 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInstanceAggregateTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { AppInstanceAggregateTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartner {
    pub biz_id: Option<String>,
}
operation! { GetAppInstanceForPartner() "GetAppInstanceForPartner" -> GetAppInstanceForPartnerOutput {
    0 "BizId" biz_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<GetAppInstanceForPartnerModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { GetAppInstanceForPartnerOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerModule {
    pub ai_staff_list: Option<Vec<GetAppInstanceForPartnerAiStaffList>>,
    pub app_design_spec: Option<GetAppInstanceForPartnerAppDesignSpec>,
    pub app_operation_address: Option<GetAppInstanceForPartnerAppOperationAddress>,
    pub app_service_list: Option<Vec<GetAppInstanceForPartnerAppServiceList>>,
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
    pub related_instance_list: Option<Vec<GetAppInstanceForPartnerRelatedInstanceList>>,
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
    0 "AiStaffList" ai_staff_list, 1 "AppDesignSpec" app_design_spec, 2 "AppOperationAddress" app_operation_address,
    3 "AppServiceList" app_service_list, 4 "AppSubType" app_sub_type, 5 "AppType" app_type, 6 "BizId" biz_id,
    7 "BuildType" build_type, 8 "Deleted" deleted, 9 "Description" description, 10 "DesignSpecBizId" design_spec_biz_id,
    11 "DesignSpecId" design_spec_id, 12 "Domain" domain, 13 "EndTime" end_time, 14 "Env" env, 15 "EspBizId" esp_biz_id,
    16 "GmtCreate" gmt_create, 17 "GmtDelete" gmt_delete, 18 "GmtModified" gmt_modified, 19 "GmtPublish" gmt_publish,
    20 "IconUrl" icon_url, 21 "Name" name, 22 "OrderId" order_id, 23 "PartnerDetail" partner_detail,
    24 "Profile" profile, 25 "RelatedInstanceList" related_instance_list, 26 "SiteHost" site_host, 27 "Slug" slug,
    28 "SourceType" source_type, 29 "StartTime" start_time, 30 "Status" status, 31 "StatusText" status_text,
    32 "ThumbnailUrl" thumbnail_url, 33 "UserId" user_id, 34 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerAiStaffList {
    pub staff_id: Option<String>,
    pub staff_name: Option<String>,
    pub staff_type: Option<String>,
    pub status: Option<String>,
}
model! { GetAppInstanceForPartnerAiStaffList {
    0 "StaffId" staff_id, 1 "StaffName" staff_name, 2 "StaffType" staff_type, 3 "Status" status
} }

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
    0 "Bilingual" bilingual, 1 "BizId" biz_id, 2 "BusinessScope" business_scope, 3 "ColorStyle" color_style,
    4 "CompanyName" company_name, 5 "DeployArea" deploy_area, 6 "GmtCreate" gmt_create, 7 "GmtModified" gmt_modified,
    8 "Id" id, 9 "MainBusiness" main_business, 10 "ReferenceWebsite" reference_website, 11 "SiteGoals" site_goals,
    12 "SiteLanguage" site_language, 13 "SiteLogo" site_logo, 14 "SiteSlogan" site_slogan, 15 "SiteStyle" site_style,
    16 "SiteTitle" site_title, 17 "SiteType" site_type, 18 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerAppOperationAddress {
    pub actions: Option<Vec<GetAppInstanceForPartnerActions>>,
    pub ai_customer_config_url: Option<String>,
    pub ai_design_url: Option<String>,
    pub app_publish_url: Option<String>,
    pub dashboard_actions: Option<Vec<GetAppInstanceForPartnerDashboardActions>>,
    pub design_url: Option<String>,
    pub instance_login_url: Option<Secret>,
    pub renew_buy_url: Option<String>,
    pub server_delivery_url: Option<String>,
    pub upgrade_buy_url: Option<String>,
}
model! { GetAppInstanceForPartnerAppOperationAddress {
    0 "Actions" actions, 1 "AiCustomerConfigUrl" ai_customer_config_url, 2 "AiDesignUrl" ai_design_url,
    3 "AppPublishUrl" app_publish_url, 4 "DashboardActions" dashboard_actions, 5 "DesignUrl" design_url,
    6 "InstanceLoginUrl" instance_login_url, 7 "RenewBuyUrl" renew_buy_url, 8 "ServerDeliveryUrl" server_delivery_url,
    9 "UpgradeBuyUrl" upgrade_buy_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerActions {
    pub action_key: Option<String>,
    pub action_text: Option<String>,
    pub enable: Option<bool>,
    pub href: Option<String>,
}
model! { GetAppInstanceForPartnerActions {
    0 "ActionKey" action_key, 1 "ActionText" action_text, 2 "Enable" enable, 3 "Href" href
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerDashboardActions {
    pub action_key: Option<String>,
    pub action_text: Option<String>,
    pub enable: Option<bool>,
    pub href: Option<String>,
}
model! { GetAppInstanceForPartnerDashboardActions {
    0 "ActionKey" action_key, 1 "ActionText" action_text, 2 "Enable" enable, 3 "Href" href
} }

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
    pub node_list: Option<Vec<GetAppInstanceForPartnerNodeList>>,
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
    0 "BizId" biz_id, 1 "Deleted" deleted, 2 "EndTime" end_time, 3 "EspBizId" esp_biz_id, 4 "GmtCreate" gmt_create,
    5 "GmtModified" gmt_modified, 6 "Group" group, 7 "InstanceBizId" instance_biz_id, 8 "Name" name,
    9 "NodeList" node_list, 10 "OperationAddress" operation_address, 11 "OrderId" order_id, 12 "Profile" profile,
    13 "ServiceType" service_type, 14 "ServiceTypeText" service_type_text, 15 "Slug" slug, 16 "StartTime" start_time,
    17 "Status" status, 18 "UserId" user_id
} }

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
    0 "Id" id, 1 "Name" name, 2 "QrCode" qr_code, 3 "Type" r#type, 4 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerNodeList {
    pub children: Option<Vec<Value>>,
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
    0 "Children" children, 1 "FinalStepNo" final_step_no, 2 "FinishTime" finish_time,
    3 "IsContainerNode" is_container_node, 4 "NodeId" node_id, 5 "NodeName" node_name, 6 "NodeStatus" node_status,
    7 "OperatorRole" operator_role, 8 "ParentNodeId" parent_node_id, 9 "StepNo" step_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerOperationAddress {
    pub actions: Option<Vec<GetAppInstanceForPartnerOperationAddressActions>>,
    pub ai_customer_config_url: Option<String>,
    pub ai_design_url: Option<String>,
    pub app_publish_url: Option<String>,
    pub dashboard_actions: Option<Vec<GetAppInstanceForPartnerOperationAddressDashboardActions>>,
    pub design_url: Option<String>,
    pub instance_login_url: Option<Secret>,
    pub renew_buy_url: Option<String>,
    pub server_delivery_url: Option<String>,
    pub upgrade_buy_url: Option<String>,
}
model! { GetAppInstanceForPartnerOperationAddress {
    0 "Actions" actions, 1 "AiCustomerConfigUrl" ai_customer_config_url, 2 "AiDesignUrl" ai_design_url,
    3 "AppPublishUrl" app_publish_url, 4 "DashboardActions" dashboard_actions, 5 "DesignUrl" design_url,
    6 "InstanceLoginUrl" instance_login_url, 7 "RenewBuyUrl" renew_buy_url, 8 "ServerDeliveryUrl" server_delivery_url,
    9 "UpgradeBuyUrl" upgrade_buy_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerOperationAddressActions {
    pub action_key: Option<String>,
    pub action_text: Option<String>,
    pub enable: Option<bool>,
    pub href: Option<String>,
}
model! { GetAppInstanceForPartnerOperationAddressActions {
    0 "ActionKey" action_key, 1 "ActionText" action_text, 2 "Enable" enable, 3 "Href" href
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerOperationAddressDashboardActions {
    pub action_key: Option<String>,
    pub action_text: Option<String>,
    pub enable: Option<bool>,
    pub href: Option<String>,
}
model! { GetAppInstanceForPartnerOperationAddressDashboardActions {
    0 "ActionKey" action_key, 1 "ActionText" action_text, 2 "Enable" enable, 3 "Href" href
} }

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
    0 "BizId" biz_id, 1 "DesignType" design_type, 2 "DesignTypeText" design_type_text, 3 "GmtCreate" gmt_create,
    4 "GmtModified" gmt_modified, 5 "Id" id, 6 "LxInstanceId" lx_instance_id, 7 "OrderId" order_id,
    8 "ServiceSpec" service_spec, 9 "ServiceSpecText" service_spec_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceForPartnerPartnerDetail {
    pub bind_data: Option<GetAppInstanceForPartnerBindData>,
    pub partner_id: Option<String>,
    pub status: Option<String>,
}
model! { GetAppInstanceForPartnerPartnerDetail {
    0 "BindData" bind_data, 1 "PartnerId" partner_id, 2 "Status" status
} }

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
    0 "AliyunPk" aliyun_pk, 1 "BizId" biz_id, 2 "GmtCreate" gmt_create, 3 "GmtModified" gmt_modified,
    4 "GrantAliyunPk" grant_aliyun_pk, 5 "Mobile" mobile, 6 "ParentPk" parent_pk, 7 "PartnerId" partner_id,
    8 "UserDisplayName" user_display_name
} }

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
    0 "AdminUrl" admin_url, 1 "ApplicationType" application_type, 2 "ApplicationTypeText" application_type_text,
    3 "BindCname" bind_cname, 4 "BizId" biz_id, 5 "CommodityCode" commodity_code, 6 "CustomerService" customer_service,
    7 "DeployArea" deploy_area, 8 "DomainList" domain_list, 9 "EditorUrl" editor_url, 10 "GmtCreate" gmt_create,
    11 "GmtModified" gmt_modified, 12 "IcpbaNo" icpba_no, 13 "ImageList" image_list, 14 "LxInstanceId" lx_instance_id,
    15 "OrdTime" ord_time, 16 "OrderId" order_id, 17 "OrderNum" order_num, 18 "PartnerId" partner_id,
    19 "PayTime" pay_time, 20 "PreviewUrl" preview_url, 21 "SeoSite" seo_site, 22 "SiteLogo" site_logo,
    23 "SiteVersion" site_version, 24 "SiteVersionText" site_version_text, 25 "Source" source,
    26 "TemplateEtag" template_etag, 27 "TemplateId" template_id, 28 "TextList" text_list, 29 "Thumbnail" thumbnail
} }

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
    0 "AppSubType" app_sub_type, 1 "AppType" app_type, 2 "BizId" biz_id, 3 "BuildType" build_type, 4 "Deleted" deleted,
    5 "Description" description, 6 "DesignSpecBizId" design_spec_biz_id, 7 "DesignSpecId" design_spec_id,
    8 "Domain" domain, 9 "EndTime" end_time, 10 "Env" env, 11 "EspBizId" esp_biz_id, 12 "GmtCreate" gmt_create,
    13 "GmtDelete" gmt_delete, 14 "GmtModified" gmt_modified, 15 "GmtPublish" gmt_publish, 16 "IconUrl" icon_url,
    17 "Name" name, 18 "OrderId" order_id, 19 "Profile" profile, 20 "SiteHost" site_host, 21 "Slug" slug,
    22 "SourceType" source_type, 23 "StartTime" start_time, 24 "Status" status, 25 "StatusText" status_text,
    26 "ThumbnailUrl" thumbnail_url, 27 "UserId" user_id, 28 "Version" version
} }

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
    0 "AdminUrl" admin_url, 1 "ApplicationType" application_type, 2 "ApplicationTypeText" application_type_text,
    3 "BindCname" bind_cname, 4 "BizId" biz_id, 5 "CommodityCode" commodity_code, 6 "CustomerService" customer_service,
    7 "DeployArea" deploy_area, 8 "DomainList" domain_list, 9 "EditorUrl" editor_url, 10 "GmtCreate" gmt_create,
    11 "GmtModified" gmt_modified, 12 "IcpbaNo" icpba_no, 13 "ImageList" image_list, 14 "LxInstanceId" lx_instance_id,
    15 "OrdTime" ord_time, 16 "OrderId" order_id, 17 "OrderNum" order_num, 18 "PartnerId" partner_id,
    19 "PayTime" pay_time, 20 "PreviewUrl" preview_url, 21 "SeoSite" seo_site, 22 "SiteLogo" site_logo,
    23 "SiteVersion" site_version, 24 "SiteVersionText" site_version_text, 25 "Source" source,
    26 "TemplateEtag" template_etag, 27 "TemplateId" template_id, 28 "TextList" text_list, 29 "Thumbnail" thumbnail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppPluginConfig {
    pub biz_id: String,
    pub plugin_id: String,
}
operation! { GetAppPluginConfig(biz_id: String, plugin_id: String) "GetAppPluginConfig" -> GetAppPluginConfigOutput {
    0 "BizId" biz_id, 1 "PluginId" plugin_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppPluginConfigOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub module: Option<GetAppPluginConfigModule>,
    pub success: Option<bool>,
}
model! { GetAppPluginConfigOutput {
    0 "Code" code, 1 "Message" message, 2 "Module" module, 3 "Success" success
} }

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
    0 "BizId" biz_id, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Id" id, 4 "PluginConfig" plugin_config,
    5 "PluginDesc" plugin_desc, 6 "PluginId" plugin_id, 7 "PluginName" plugin_name, 8 "UserId" user_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppRecommendedCommoditiesOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<GetAppRecommendedCommoditiesModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { GetAppRecommendedCommoditiesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppRecommendedCommoditiesModule {
    pub commodities: Option<Vec<GetAppRecommendedCommoditiesCommodities>>,
}
model! { GetAppRecommendedCommoditiesModule {
    0 "Commodities" commodities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppRecommendedCommoditiesCommodities {
    pub commodity_code: Option<String>,
    pub extend: Option<BTreeMap<String, String>>,
    pub order_type: Option<String>,
    pub priority: Option<i64>,
    pub promotion_commodity_id: Option<String>,
    pub redirect_url: Option<String>,
    pub status: Option<String>,
}
model! { GetAppRecommendedCommoditiesCommodities {
    0 "CommodityCode" commodity_code, 1 "Extend" extend, 2 "OrderType" order_type, 3 "Priority" priority,
    4 "PromotionCommodityId" promotion_commodity_id, 5 "RedirectUrl" redirect_url, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTokenService {}
operation! { GetAppTokenService() "GetAppTokenService" -> GetAppTokenServiceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTokenServiceOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<GetAppTokenServiceModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { GetAppTokenServiceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTokenServiceModule {
    pub extend: Option<String>,
    pub status: Option<String>,
}
model! { GetAppTokenServiceModule {
    0 "Extend" extend, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateLogoTask {
    pub task_id: Option<String>,
}
operation! { GetCreateLogoTask() "GetCreateLogoTask" -> GetCreateLogoTaskOutput {
    0 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateLogoTaskOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub task: Option<GetCreateLogoTaskTask>,
}
model! { GetCreateLogoTaskOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success, 3 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateLogoTaskTask {
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub urls: Option<Vec<String>>,
}
model! { GetCreateLogoTaskTask {
    0 "TaskId" task_id, 1 "TaskStatus" task_status, 2 "Urls" urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainInfoForPartner {
    pub biz_id: String,
    pub domain_name: String,
    pub user_id: String,
}
operation! { GetDomainInfoForPartner(biz_id: String, domain_name: String, user_id: String)
    "GetDomainInfoForPartner" -> GetDomainInfoForPartnerOutput {
    0 "BizId" biz_id, 1 "DomainName" domain_name, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainInfoForPartnerOutput {
    pub data: Option<GetDomainInfoForPartnerData>,
}
model! { GetDomainInfoForPartnerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainInfoForPartnerData {
    pub domain_name: Option<String>,
    pub name_servers: Option<String>,
    pub ownership: Option<GetDomainInfoForPartnerOwnership>,
    pub registrar: Option<String>,
}
model! { GetDomainInfoForPartnerData {
    0 "DomainName" domain_name, 1 "NameServers" name_servers, 2 "Ownership" ownership, 3 "Registrar" registrar
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainInfoForPartnerOwnership {
    pub account: Option<String>,
    pub provider: Option<String>,
}
model! { GetDomainInfoForPartnerOwnership {
    0 "Account" account, 1 "Provider" provider
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIcpFilingInfoForPartner {
    pub biz_id: Option<String>,
    pub domain: Option<String>,
}
operation! { GetIcpFilingInfoForPartner() "GetIcpFilingInfoForPartner" -> GetIcpFilingInfoForPartnerOutput {
    0 "BizId" biz_id: String, 1 "Domain" domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIcpFilingInfoForPartnerOutput {
    pub data: Option<GetIcpFilingInfoForPartnerData>,
}
model! { GetIcpFilingInfoForPartnerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIcpFilingInfoForPartnerData {
    pub icp_number: Option<String>,
    pub recorded: Option<bool>,
    pub site_record_number: Option<String>,
}
model! { GetIcpFilingInfoForPartnerData {
    0 "IcpNumber" icp_number, 1 "Recorded" recorded, 2 "SiteRecordNumber" site_record_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAccessTokenForPartner {
    pub site_host: Option<String>,
    pub ticket: Secret,
}
operation! { GetUserAccessTokenForPartner(ticket: Secret)
    "GetUserAccessTokenForPartner" -> GetUserAccessTokenForPartnerOutput {
    0 "SiteHost" site_host: String, 1 "Ticket" ticket
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAccessTokenForPartnerOutput {
    pub error_code: Option<String>,
    pub module: Option<GetUserAccessTokenForPartnerModule>,
    pub success: Option<String>,
}
model! { GetUserAccessTokenForPartnerOutput {
    0 "ErrorCode" error_code, 1 "Module" module, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAccessTokenForPartnerModule {
    pub token_value: Option<Secret>,
}
model! { GetUserAccessTokenForPartnerModule {
    0 "TokenValue" token_value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserTmpIdentityForPartnerOutput {
    pub data: Option<GetUserTmpIdentityForPartnerData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { GetUserTmpIdentityForPartnerOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserTmpIdentityForPartnerData {
    pub credentials: Option<GetUserTmpIdentityForPartnerCredentials>,
    pub has_custom_role_auth: Option<bool>,
}
model! { GetUserTmpIdentityForPartnerData {
    0 "Credentials" credentials, 1 "HasCustomRoleAuth" has_custom_role_auth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserTmpIdentityForPartnerCredentials {
    pub encrypted_access_key_id: Option<String>,
    pub encrypted_access_key_secret: Option<Secret>,
    pub encrypted_security_token: Option<Secret>,
    pub expiration: Option<String>,
}
model! { GetUserTmpIdentityForPartnerCredentials {
    0 "EncryptedAccessKeyId" encrypted_access_key_id, 1 "EncryptedAccessKeySecret" encrypted_access_key_secret,
    2 "EncryptedSecurityToken" encrypted_security_token, 3 "Expiration" expiration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntrospectAppInstanceTicketForPreview {
    pub biz_id: Option<String>,
    pub token: Option<Secret>,
}
operation! { IntrospectAppInstanceTicketForPreview()
    "IntrospectAppInstanceTicketForPreview" -> IntrospectAppInstanceTicketForPreviewOutput {
    0 "BizId" biz_id: String, 1 "Token" token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntrospectAppInstanceTicketForPreviewOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<IntrospectAppInstanceTicketForPreviewModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { IntrospectAppInstanceTicketForPreviewOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntrospectAppInstanceTicketForPreviewModule {
    pub access_token_expires_at: Option<String>,
    pub access_token_issued_at: Option<String>,
    pub access_token_value: Option<Secret>,
    pub aliyun_pk: Option<String>,
    pub attributes: Option<String>,
    pub authorization_grant_type: Option<String>,
    pub bid: Option<String>,
    pub parent_pk: Option<String>,
    pub refresh_token_expires_at: Option<String>,
    pub refresh_token_issued_at: Option<String>,
    pub refresh_token_value: Option<Secret>,
    pub uuid: Option<String>,
}
model! { IntrospectAppInstanceTicketForPreviewModule {
    0 "AccessTokenExpiresAt" access_token_expires_at, 1 "AccessTokenIssuedAt" access_token_issued_at,
    2 "AccessTokenValue" access_token_value, 3 "AliyunPk" aliyun_pk, 4 "Attributes" attributes,
    5 "AuthorizationGrantType" authorization_grant_type, 6 "Bid" bid, 7 "ParentPk" parent_pk,
    8 "RefreshTokenExpiresAt" refresh_token_expires_at, 9 "RefreshTokenIssuedAt" refresh_token_issued_at,
    10 "RefreshTokenValue" refresh_token_value, 11 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppCommoditySpecificationsForPartner {}
operation! { ListAppCommoditySpecificationsForPartner()
"ListAppCommoditySpecificationsForPartner" -> ListAppCommoditySpecificationsForPartnerOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppCommoditySpecificationsForPartnerOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<ListAppCommoditySpecificationsForPartnerModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { ListAppCommoditySpecificationsForPartnerOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppCommoditySpecificationsForPartnerModule {
    pub versions: Option<BTreeMap<String, ModuleVersionsValue>>,
}
model! { ListAppCommoditySpecificationsForPartnerModule {
    0 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleVersionsValue {
    pub code: Option<String>,
    pub name: Option<String>,
    pub components: Option<BTreeMap<String, ModuleVersionsValueComponentsValue>>,
}
model! { ModuleVersionsValue {
    0 "Code" code, 1 "Name" name, 2 "Components" components
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleVersionsValueComponentsValue {
    pub component_code: Option<String>,
    pub component_name: Option<String>,
    pub instance_property: Option<Vec<ModuleVersionsValueComponentsValueInstanceProperty>>,
    pub properties: Option<BTreeMap<String, ModuleVersionsValueComponentsValuePropertiesValue>>,
    pub module_attr_status: Option<i64>,
}
model! { ModuleVersionsValueComponentsValue {
    0 "ComponentCode" component_code, 1 "ComponentName" component_name, 2 "InstanceProperty" instance_property,
    3 "Properties" properties, 4 "ModuleAttrStatus" module_attr_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleVersionsValueComponentsValueInstanceProperty {
    pub code: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub values: Option<Vec<ModuleVersionsValueComponentsValueValues>>,
}
model! { ModuleVersionsValueComponentsValueInstanceProperty {
    0 "Code" code, 1 "Name" name, 2 "Value" value, 3 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleVersionsValueComponentsValueValues {
    pub code: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { ModuleVersionsValueComponentsValueValues {
    0 "Code" code, 1 "Value" value, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleVersionsValueComponentsValuePropertiesValue {
    pub code: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub values: Option<Vec<ModuleVersionsValueComponentsValuePropertiesValueValues>>,
}
model! { ModuleVersionsValueComponentsValuePropertiesValue {
    0 "Code" code, 1 "Name" name, 2 "Value" value, 3 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleVersionsValueComponentsValuePropertiesValueValues {
    pub code: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { ModuleVersionsValueComponentsValuePropertiesValueValues {
    0 "Code" code, 1 "Value" value, 2 "Name" name
} }

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
    Token "NextToken", "Module.Data" module.data, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppCommoditySpecificationsV2ForPartnerOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub max_results: Option<i64>,
    pub module: Option<ListAppCommoditySpecificationsV2ForPartnerModule>,
    pub next_token: Option<String>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { ListAppCommoditySpecificationsV2ForPartnerOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "MaxResults" max_results, 7 "Module" module, 8 "NextToken" next_token, 9 "RootErrorCode" root_error_code,
    10 "RootErrorMsg" root_error_msg, 11 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppCommoditySpecificationsV2ForPartnerModule {
    pub current_page_num: Option<i64>,
    pub data: Option<Vec<ListAppCommoditySpecificationsV2ForPartnerData>>,
    pub next: Option<ListAppCommoditySpecificationsV2ForPartnerNext>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub result_limit: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListAppCommoditySpecificationsV2ForPartnerModule {
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "Next" next, 3 "NextPage" next_page, 4 "PageSize" page_size,
    5 "PrePage" pre_page, 6 "ResultLimit" result_limit, 7 "TotalItemNum" total_item_num, 8 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppCommoditySpecificationsV2ForPartnerData {
    pub code: Option<String>,
    pub components: Option<BTreeMap<String, ModuleDataComponentsValue>>,
    pub name: Option<String>,
    pub properties: Option<BTreeMap<String, ModuleDataPropertiesValue>>,
}
model! { ListAppCommoditySpecificationsV2ForPartnerData {
    0 "Code" code, 1 "Components" components, 2 "Name" name, 3 "Properties" properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleDataComponentsValue {
    pub code: Option<String>,
    pub name: Option<String>,
    pub instance_property: Option<Vec<ModuleDataComponentsValueInstanceProperty>>,
    pub properties: Option<BTreeMap<String, ModuleDataComponentsValuePropertiesValue>>,
    pub module_attr_status: Option<i64>,
}
model! { ModuleDataComponentsValue {
    0 "Code" code, 1 "Name" name, 2 "InstanceProperty" instance_property, 3 "Properties" properties,
    4 "ModuleAttrStatus" module_attr_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleDataComponentsValueInstanceProperty {
    pub code: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub values: Option<Vec<ModuleDataComponentsValueValues>>,
}
model! { ModuleDataComponentsValueInstanceProperty {
    0 "Code" code, 1 "Name" name, 2 "Value" value, 3 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleDataComponentsValueValues {
    pub code: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { ModuleDataComponentsValueValues {
    0 "Code" code, 1 "Value" value, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleDataComponentsValuePropertiesValue {
    pub code: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub values: Option<Vec<ModuleDataComponentsValuePropertiesValueValues>>,
}
model! { ModuleDataComponentsValuePropertiesValue {
    0 "Code" code, 1 "Name" name, 2 "Value" value, 3 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleDataComponentsValuePropertiesValueValues {
    pub code: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { ModuleDataComponentsValuePropertiesValueValues {
    0 "Code" code, 1 "Value" value, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleDataPropertiesValue {
    pub code: Option<String>,
    pub values: Option<Vec<ModuleDataPropertiesValueValues>>,
}
model! { ModuleDataPropertiesValue {
    0 "Code" code, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleDataPropertiesValueValues {
    pub value: Option<String>,
}
model! { ModuleDataPropertiesValueValues {
    0 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppCommoditySpecificationsV2ForPartnerNext {
    pub code: Option<String>,
    pub components: Option<BTreeMap<String, ModuleNextComponentsValue>>,
    pub name: Option<String>,
    pub properties: Option<BTreeMap<String, ModuleNextPropertiesValue>>,
}
model! { ListAppCommoditySpecificationsV2ForPartnerNext {
    0 "Code" code, 1 "Components" components, 2 "Name" name, 3 "Properties" properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleNextComponentsValue {
    pub code: Option<String>,
    pub name: Option<String>,
    pub instance_property: Option<Vec<ModuleNextComponentsValueInstanceProperty>>,
    pub properties: Option<BTreeMap<String, ModuleNextComponentsValuePropertiesValue>>,
    pub module_attr_status: Option<i64>,
}
model! { ModuleNextComponentsValue {
    0 "Code" code, 1 "Name" name, 2 "InstanceProperty" instance_property, 3 "Properties" properties,
    4 "ModuleAttrStatus" module_attr_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleNextComponentsValueInstanceProperty {
    pub code: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub values: Option<Vec<ModuleNextComponentsValueValues>>,
}
model! { ModuleNextComponentsValueInstanceProperty {
    0 "Code" code, 1 "Name" name, 2 "Value" value, 3 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleNextComponentsValueValues {
    pub code: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { ModuleNextComponentsValueValues {
    0 "Code" code, 1 "Value" value, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleNextComponentsValuePropertiesValue {
    pub code: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub values: Option<Vec<ModuleNextComponentsValuePropertiesValueValues>>,
}
model! { ModuleNextComponentsValuePropertiesValue {
    0 "Code" code, 1 "Name" name, 2 "Value" value, 3 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleNextComponentsValuePropertiesValueValues {
    pub code: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { ModuleNextComponentsValuePropertiesValueValues {
    0 "Code" code, 1 "Value" value, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleNextPropertiesValue {
    pub code: Option<String>,
    pub values: Option<Vec<ModuleNextPropertiesValueValues>>,
}
model! { ModuleNextPropertiesValue {
    0 "Code" code, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleNextPropertiesValueValues {
    pub value: Option<String>,
}
model! { ModuleNextPropertiesValueValues {
    0 "Value" value
} }

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
    Token "NextToken", "Module.Data" module.data, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppDomainRedirectRecordsOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub max_results: Option<i64>,
    pub module: Option<ListAppDomainRedirectRecordsModule>,
    pub next_token: Option<String>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { ListAppDomainRedirectRecordsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "MaxResults" max_results, 7 "Module" module, 8 "NextToken" next_token, 9 "RootErrorCode" root_error_code,
    10 "RootErrorMsg" root_error_msg, 11 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppDomainRedirectRecordsModule {
    pub current_page_num: Option<i64>,
    pub data: Option<Vec<ListAppDomainRedirectRecordsData>>,
    pub next: Option<ListAppDomainRedirectRecordsNext>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub result_limit: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListAppDomainRedirectRecordsModule {
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "Next" next, 3 "NextPage" next_page, 4 "PageSize" page_size,
    5 "PrePage" pre_page, 6 "ResultLimit" result_limit, 7 "TotalItemNum" total_item_num, 8 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppDomainRedirectRecordsData {
    pub record_id: Option<String>,
    pub source_domain: Option<String>,
    pub target_domain: Option<String>,
}
model! { ListAppDomainRedirectRecordsData {
    0 "RecordId" record_id, 1 "SourceDomain" source_domain, 2 "TargetDomain" target_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppDomainRedirectRecordsNext {
    pub record_id: Option<String>,
    pub source_domain: Option<String>,
    pub target_domain: Option<String>,
}
model! { ListAppDomainRedirectRecordsNext {
    0 "RecordId" record_id, 1 "SourceDomain" source_domain, 2 "TargetDomain" target_domain
} }

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
    Token "NextToken", "Module.Data" module.data, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub max_results: Option<i64>,
    pub module: Option<ListAppInstanceDomainsModule>,
    pub next_token: Option<String>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { ListAppInstanceDomainsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "MaxResults" max_results, 7 "Module" module, 8 "NextToken" next_token, 9 "RootErrorCode" root_error_code,
    10 "RootErrorMsg" root_error_msg, 11 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsModule {
    pub current_page_num: Option<i64>,
    pub data: Option<Vec<ListAppInstanceDomainsData>>,
    pub next: Option<ListAppInstanceDomainsNext>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub result_limit: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListAppInstanceDomainsModule {
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "Next" next, 3 "NextPage" next_page, 4 "PageSize" page_size,
    5 "PrePage" pre_page, 6 "ResultLimit" result_limit, 7 "TotalItemNum" total_item_num, 8 "TotalPageNum" total_page_num
} }

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
    0 "Certificate" certificate, 1 "CreateTime" create_time, 2 "DomainName" domain_name,
    3 "OverallStatus" overall_status, 4 "Ownership" ownership, 5 "Qualification" qualification,
    6 "Resolution" resolution, 7 "Verification" verification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsCertificate {
    pub certificate_name: Option<String>,
    pub certificate_status: Option<String>,
    pub certificate_type: Option<String>,
    pub end_time: Option<String>,
}
model! { ListAppInstanceDomainsCertificate {
    0 "CertificateName" certificate_name, 1 "CertificateStatus" certificate_status,
    2 "CertificateType" certificate_type, 3 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsOwnership {
    pub account: Option<String>,
    pub provider: Option<String>,
    pub root_domain: Option<String>,
}
model! { ListAppInstanceDomainsOwnership {
    0 "Account" account, 1 "Provider" provider, 2 "RootDomain" root_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsQualification {
    pub icp_record_number: Option<String>,
    pub icp_site_record_number: Option<String>,
    pub police_record_number: Option<String>,
}
model! { ListAppInstanceDomainsQualification {
    0 "IcpRecordNumber" icp_record_number, 1 "IcpSiteRecordNumber" icp_site_record_number,
    2 "PoliceRecordNumber" police_record_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsResolution {
    pub dns_record: Option<ListAppInstanceDomainsDnsRecord>,
    pub error_msg: Option<String>,
    pub resolution_status: Option<String>,
}
model! { ListAppInstanceDomainsResolution {
    0 "DnsRecord" dns_record, 1 "ErrorMsg" error_msg, 2 "ResolutionStatus" resolution_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsDnsRecord {
    pub host: Option<String>,
    pub record_type: Option<String>,
    pub value: Option<String>,
}
model! { ListAppInstanceDomainsDnsRecord {
    0 "Host" host, 1 "RecordType" record_type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsVerification {
    pub dns_record: Option<ListAppInstanceDomainsVerificationDnsRecord>,
    pub error_msg: Option<String>,
    pub verification_status: Option<String>,
    pub verification_status_code: Option<String>,
}
model! { ListAppInstanceDomainsVerification {
    0 "DnsRecord" dns_record, 1 "ErrorMsg" error_msg, 2 "VerificationStatus" verification_status,
    3 "VerificationStatusCode" verification_status_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsVerificationDnsRecord {
    pub host: Option<String>,
    pub record_type: Option<String>,
    pub value: Option<String>,
}
model! { ListAppInstanceDomainsVerificationDnsRecord {
    0 "Host" host, 1 "RecordType" record_type, 2 "Value" value
} }

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
    0 "Certificate" certificate, 1 "CreateTime" create_time, 2 "DomainName" domain_name,
    3 "OverallStatus" overall_status, 4 "Ownership" ownership, 5 "Qualification" qualification,
    6 "Resolution" resolution, 7 "Verification" verification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsNextCertificate {
    pub certificate_name: Option<String>,
    pub certificate_status: Option<String>,
    pub certificate_type: Option<String>,
    pub end_time: Option<String>,
}
model! { ListAppInstanceDomainsNextCertificate {
    0 "CertificateName" certificate_name, 1 "CertificateStatus" certificate_status,
    2 "CertificateType" certificate_type, 3 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsNextOwnership {
    pub account: Option<String>,
    pub provider: Option<String>,
}
model! { ListAppInstanceDomainsNextOwnership {
    0 "Account" account, 1 "Provider" provider
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsNextQualification {
    pub icp_record_number: Option<String>,
    pub icp_site_record_number: Option<String>,
    pub police_record_number: Option<String>,
}
model! { ListAppInstanceDomainsNextQualification {
    0 "IcpRecordNumber" icp_record_number, 1 "IcpSiteRecordNumber" icp_site_record_number,
    2 "PoliceRecordNumber" police_record_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsNextResolution {
    pub dns_record: Option<ListAppInstanceDomainsResolutionDnsRecord>,
    pub error_msg: Option<String>,
    pub resolution_status: Option<String>,
}
model! { ListAppInstanceDomainsNextResolution {
    0 "DnsRecord" dns_record, 1 "ErrorMsg" error_msg, 2 "ResolutionStatus" resolution_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsResolutionDnsRecord {
    pub host: Option<String>,
    pub record_type: Option<String>,
    pub value: Option<String>,
}
model! { ListAppInstanceDomainsResolutionDnsRecord {
    0 "Host" host, 1 "RecordType" record_type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsNextVerification {
    pub dns_record: Option<ListAppInstanceDomainsNextVerificationDnsRecord>,
    pub error_msg: Option<String>,
    pub verification_status: Option<String>,
}
model! { ListAppInstanceDomainsNextVerification {
    0 "DnsRecord" dns_record, 1 "ErrorMsg" error_msg, 2 "VerificationStatus" verification_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceDomainsNextVerificationDnsRecord {
    pub host: Option<String>,
    pub record_type: Option<String>,
    pub value: Option<String>,
}
model! { ListAppInstanceDomainsNextVerificationDnsRecord {
    0 "Host" host, 1 "RecordType" record_type, 2 "Value" value
} }

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
    Mark { index: 11, location: Location::Default, style: Style::Json }
] }
paged! { ListAppInstances: AppInstanceAggregate = Token "NextToken", "Data" data, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstancesOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub current_page_num: Option<i64>,
    pub data: Option<Vec<AppInstanceAggregate>>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
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
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "CurrentPageNum" current_page_num, 4 "Data" data, 5 "DynamicCode" dynamic_code,
    6 "DynamicMessage" dynamic_message, 7 "ErrorArgs" error_args, 8 "MaxResults" max_results, 9 "NextPage" next_page,
    10 "NextToken" next_token, 11 "PageSize" page_size, 12 "PrePage" pre_page, 13 "ResultLimit" result_limit,
    14 "RootErrorCode" root_error_code, 15 "RootErrorMsg" root_error_msg, 16 "Synchro" synchro,
    17 "TotalPageNum" total_page_num
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceSpecOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<ModifyAppInstanceSpecModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { ModifyAppInstanceSpecOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceSpecModule {
    pub order_id: Option<String>,
}
model! { ModifyAppInstanceSpecModule {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaterialDirectory {
    pub biz_id: String,
    pub directory_id: String,
    pub name: String,
}
operation! { ModifyMaterialDirectory(biz_id: String, directory_id: String, name: String)
    "ModifyMaterialDirectory" -> ModifyMaterialDirectoryOutput {
    0 "BizId" biz_id, 1 "DirectoryId" directory_id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaterialDirectoryOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { ModifyMaterialDirectoryOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "ErrorCode" error_code, 7 "ErrorMsg" error_msg, 8 "Module" module, 9 "RootErrorCode" root_error_code,
    10 "RootErrorMsg" root_error_msg, 11 "Success" success, 12 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaterialFile {
    pub biz_id: String,
    pub file_id: String,
    pub name: String,
}
operation! { ModifyMaterialFile(biz_id: String, file_id: String, name: String)
    "ModifyMaterialFile" -> ModifyMaterialFileOutput {
    0 "BizId" biz_id, 1 "FileId" file_id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaterialFileOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { ModifyMaterialFileOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "ErrorCode" error_code, 7 "ErrorMsg" error_msg, 8 "Module" module, 9 "RootErrorCode" root_error_code,
    10 "RootErrorMsg" root_error_msg, 11 "Success" success, 12 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaterialFileStatus {
    pub biz_id: String,
    pub file_ids: Vec<String>,
    pub status: String,
}
operation! { ModifyMaterialFileStatus(biz_id: String, file_ids: Vec<String>, status: String)
    "ModifyMaterialFileStatus" -> ModifyMaterialFileStatusOutput {
    0 "BizId" biz_id, 1 "FileIds" file_ids, 2 "Status" status
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaterialFileStatusOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { ModifyMaterialFileStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveMaterialDirectory {
    pub biz_id: String,
    pub directory_id: String,
    pub parent_directory_id: String,
    pub sort_num: i64,
}
operation! { MoveMaterialDirectory(biz_id: String, directory_id: String, parent_directory_id: String, sort_num: i64)
    "MoveMaterialDirectory" -> MoveMaterialDirectoryOutput {
    0 "BizId" biz_id, 1 "DirectoryId" directory_id, 2 "ParentDirectoryId" parent_directory_id, 3 "SortNum" sort_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveMaterialDirectoryOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { MoveMaterialDirectoryOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "ErrorCode" error_code, 7 "ErrorMsg" error_msg, 8 "Module" module, 9 "RootErrorCode" root_error_code,
    10 "RootErrorMsg" root_error_msg, 11 "Success" success, 12 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveMaterialFile {
    pub biz_id: String,
    pub directory_id: String,
    pub file_ids: Vec<String>,
}
operation! { MoveMaterialFile(biz_id: String, directory_id: String, file_ids: Vec<String>)
    "MoveMaterialFile" -> MoveMaterialFileOutput {
    0 "BizId" biz_id, 1 "DirectoryId" directory_id, 2 "FileIds" file_ids
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveMaterialFileOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { MoveMaterialFileOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "ErrorCode" error_code, 7 "ErrorMsg" error_msg, 8 "Module" module, 9 "RootErrorCode" root_error_code,
    10 "RootErrorMsg" root_error_msg, 11 "Success" success, 12 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateAppInstanceForPartner {
    pub extend: Option<String>,
    pub operate_event: Option<String>,
}
operation! { OperateAppInstanceForPartner() "OperateAppInstanceForPartner" -> OperateAppInstanceForPartnerOutput {
    0 "Extend" extend: String, 1 "OperateEvent" operate_event: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateAppInstanceForPartnerOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { OperateAppInstanceForPartnerOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateAppServiceForPartnerOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { OperateAppServiceForPartnerOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateSupabaseForAdmin {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateSupabaseForAdminOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<String>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { OperateSupabaseForAdminOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushResourceMeasureOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<bool>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { PushResourceMeasureOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationAccountDetailsOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<QueryInspirationAccountDetailsModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { QueryInspirationAccountDetailsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationAccountDetailsModule {
    pub current_page_num: Option<i64>,
    pub data: Option<Vec<QueryInspirationAccountDetailsData>>,
    pub next: Option<QueryInspirationAccountDetailsNext>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub result_limit: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryInspirationAccountDetailsModule {
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "Next" next, 3 "NextPage" next_page, 4 "PageSize" page_size,
    5 "PrePage" pre_page, 6 "ResultLimit" result_limit, 7 "TotalItemNum" total_item_num, 8 "TotalPageNum" total_page_num
} }

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
    0 "AcquisitionTime" acquisition_time, 1 "Balance" balance, 2 "EndDate" end_date, 3 "Expired" expired,
    4 "InitQuota" init_quota, 5 "SourceType" source_type, 6 "SourceTypeName" source_type_name
} }

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
    0 "AcquisitionTime" acquisition_time, 1 "Balance" balance, 2 "EndDate" end_date, 3 "Expired" expired,
    4 "InitQuota" init_quota, 5 "SourceType" source_type, 6 "SourceTypeName" source_type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationBalance {}
operation! { QueryInspirationBalance() "QueryInspirationBalance" -> QueryInspirationBalanceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationBalanceOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<QueryInspirationBalanceModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { QueryInspirationBalanceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationBalanceModule {
    pub remaining: Option<i64>,
    pub total_quota: Option<i64>,
    pub total_used: Option<i64>,
}
model! { QueryInspirationBalanceModule {
    0 "Remaining" remaining, 1 "TotalQuota" total_quota, 2 "TotalUsed" total_used
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationConsumeRecordsOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<QueryInspirationConsumeRecordsModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { QueryInspirationConsumeRecordsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationConsumeRecordsModule {
    pub current_page_num: Option<i64>,
    pub data: Option<Vec<QueryInspirationConsumeRecordsData>>,
    pub next: Option<QueryInspirationConsumeRecordsNext>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub result_limit: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryInspirationConsumeRecordsModule {
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "Next" next, 3 "NextPage" next_page, 4 "PageSize" page_size,
    5 "PrePage" pre_page, 6 "ResultLimit" result_limit, 7 "TotalItemNum" total_item_num, 8 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationConsumeRecordsData {
    pub amount: Option<i64>,
    pub consume_time: Option<String>,
    pub meta_data: Option<String>,
    pub scene_name: Option<String>,
}
model! { QueryInspirationConsumeRecordsData {
    0 "Amount" amount, 1 "ConsumeTime" consume_time, 2 "MetaData" meta_data, 3 "SceneName" scene_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInspirationConsumeRecordsNext {
    pub amount: Option<i64>,
    pub consume_time: Option<String>,
    pub meta_data: Option<String>,
    pub scene_name: Option<String>,
}
model! { QueryInspirationConsumeRecordsNext {
    0 "Amount" amount, 1 "ConsumeTime" consume_time, 2 "MetaData" meta_data, 3 "SceneName" scene_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialDirectoryTree {
    pub biz_id: Option<String>,
    pub hidden_public: Option<bool>,
    pub root: bool,
}
operation! { QueryMaterialDirectoryTree(root: bool) "QueryMaterialDirectoryTree" -> QueryMaterialDirectoryTreeOutput {
    0 "BizId" biz_id: String, 1 "HiddenPublic" hidden_public: bool, 2 "Root" root
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialDirectoryTreeOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<QueryMaterialDirectoryTreeModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { QueryMaterialDirectoryTreeOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "ErrorCode" error_code, 7 "ErrorMsg" error_msg, 8 "Module" module, 9 "RootErrorCode" root_error_code,
    10 "RootErrorMsg" root_error_msg, 11 "Success" success, 12 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialDirectoryTreeModule {
    pub directory_list: Option<Vec<AppMaterialDirectory>>,
}
model! { QueryMaterialDirectoryTreeModule {
    0 "DirectoryList" directory_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppMaterialDirectory {
    pub biz_id: Option<String>,
    pub children: Option<Vec<AppMaterialDirectory>>,
    pub directory_id: Option<String>,
    pub name: Option<String>,
    pub sort_num: Option<String>,
    pub r#type: Option<String>,
}
model! { AppMaterialDirectory {
    0 "BizId" biz_id, 1 "Children" children, 2 "DirectoryId" directory_id, 3 "Name" name, 4 "SortNum" sort_num,
    5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileDetail {
    pub biz_id: String,
    pub file_id: String,
}
operation! { QueryMaterialFileDetail(biz_id: String, file_id: String)
    "QueryMaterialFileDetail" -> QueryMaterialFileDetailOutput {
    0 "BizId" biz_id, 1 "FileId" file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileDetailOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<AppMaterialFile>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { QueryMaterialFileDetailOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "ErrorCode" error_code, 7 "ErrorMsg" error_msg, 8 "Module" module, 9 "RootErrorCode" root_error_code,
    10 "RootErrorMsg" root_error_msg, 11 "Success" success, 12 "Synchro" synchro
} }

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
    0 "BizId" biz_id, 1 "ContentType" content_type, 2 "CreateTime" create_time, 3 "DeletedTime" deleted_time,
    4 "DirectoryId" directory_id, 5 "FileId" file_id, 6 "FileUrl" file_url, 7 "Height" height, 8 "Name" name,
    9 "Status" status, 10 "StorageSize" storage_size, 11 "Suffix" suffix, 12 "Type" r#type, 13 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileList {
    pub biz_id: String,
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
    Mark { index: 11, location: Location::Default, style: Style::Json },
    Mark { index: 12, location: Location::Default, style: Style::Json },
    Mark { index: 13, location: Location::Default, style: Style::Json }
] }
paged! { QueryMaterialFileList: AppMaterialFile = Token "NextToken", "Module.Data" module.data, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileListOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
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
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "ErrorCode" error_code, 7 "ErrorMsg" error_msg, 8 "MaxResults" max_results, 9 "Module" module,
    10 "NextToken" next_token, 11 "RootErrorCode" root_error_code, 12 "RootErrorMsg" root_error_msg,
    13 "Success" success, 14 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileListModule {
    pub current_page_num: Option<i64>,
    pub data: Option<Vec<AppMaterialFile>>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub result_limit: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryMaterialFileListModule {
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "NextPage" next_page, 3 "PageSize" page_size,
    4 "PrePage" pre_page, 5 "ResultLimit" result_limit, 6 "TotalItemNum" total_item_num, 7 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileSummaryInfo {
    pub biz_id: String,
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
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileSummaryInfoOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<QueryMaterialFileSummaryInfoModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { QueryMaterialFileSummaryInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialFileSummaryInfoModule {
    pub file_num: Option<i64>,
    pub storage_size: Option<String>,
}
model! { QueryMaterialFileSummaryInfoModule {
    0 "FileNum" file_num, 1 "StorageSize" storage_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialTaskDetail {
    pub task_id: String,
}
operation! { QueryMaterialTaskDetail(task_id: String) "QueryMaterialTaskDetail" -> QueryMaterialTaskDetailOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialTaskDetailOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<AppMaterialTask>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { QueryMaterialTaskDetailOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "ErrorCode" error_code, 7 "ErrorMsg" error_msg, 8 "Module" module, 9 "RootErrorCode" root_error_code,
    10 "RootErrorMsg" root_error_msg, 11 "Success" success, 12 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppMaterialTask {
    pub complete_time: Option<String>,
    pub complete_time_format: Option<String>,
    pub fail_reason: Option<String>,
    pub final_file_urls: Option<Vec<String>>,
    pub status: Option<String>,
    pub sub_status: Option<String>,
    pub submit_time: Option<String>,
    pub task_id: Option<String>,
    pub task_param: Option<String>,
    pub task_type: Option<String>,
}
model! { AppMaterialTask {
    0 "CompleteTime" complete_time, 1 "CompleteTimeFormat" complete_time_format, 2 "FailReason" fail_reason,
    3 "FinalFileUrls" final_file_urls, 4 "Status" status, 5 "SubStatus" sub_status, 6 "SubmitTime" submit_time,
    7 "TaskId" task_id, 8 "TaskParam" task_param, 9 "TaskType" task_type
} }

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
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }
paged! { QueryMaterialTaskList: AppMaterialTask = Token "NextToken", "Module.Data" module.data, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialTaskListOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
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
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "ErrorCode" error_code, 7 "ErrorMsg" error_msg, 8 "MaxResults" max_results, 9 "Module" module,
    10 "NextToken" next_token, 11 "RootErrorCode" root_error_code, 12 "RootErrorMsg" root_error_msg,
    13 "Success" success, 14 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialTaskListModule {
    pub current_page_num: Option<i64>,
    pub data: Option<Vec<AppMaterialTask>>,
    pub next_page: Option<bool>,
    pub page_size: Option<i64>,
    pub pre_page: Option<bool>,
    pub result_limit: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryMaterialTaskListModule {
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "NextPage" next_page, 3 "PageSize" page_size,
    4 "PrePage" pre_page, 5 "ResultLimit" result_limit, 6 "TotalItemNum" total_item_num, 7 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseAuthConfigsForAdmin {
    pub auth_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseAuthConfigsForAdminOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<QuerySupabaseAuthConfigsForAdminModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { QuerySupabaseAuthConfigsForAdminOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseAuthConfigsForAdminModule {
    pub configs: Option<BTreeMap<String, Value>>,
}
model! { QuerySupabaseAuthConfigsForAdminModule {
    0 "Configs" configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseConfigsForAdmin {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseConfigsForAdminOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<QuerySupabaseConfigsForAdminModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { QuerySupabaseConfigsForAdminOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseConfigsForAdminModule {
    pub configs: Option<BTreeMap<String, Value>>,
}
model! { QuerySupabaseConfigsForAdminModule {
    0 "Configs" configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseInstanceInfoForAdmin {
    pub biz_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySupabaseInstanceInfoForAdminOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<QuerySupabaseInstanceInfoForAdminModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { QuerySupabaseInstanceInfoForAdminOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

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
    pub rds_database_password: Option<Secret>,
    pub service_key: Option<Secret>,
    pub status: Option<i64>,
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
    0 "AnonKey" anon_key, 1 "BizId" biz_id, 2 "DbInstanceCreateTime" db_instance_create_time,
    3 "DbInstanceId" db_instance_id, 4 "DbPublicUrl" db_public_url, 5 "DbType" db_type, 6 "Extra" extra,
    7 "InstanceCreateFinishedTime" instance_create_finished_time, 8 "InstanceCreateStatus" instance_create_status,
    9 "IsDeleted" is_deleted, 10 "RdsDatabasePassword" rds_database_password, 11 "ServiceKey" service_key,
    12 "Status" status, 13 "SupabaseDashboardPassword" supabase_dashboard_password,
    14 "SupabaseDashboardUserName" supabase_dashboard_user_name,
    15 "SupabaseInstanceCreateTime" supabase_instance_create_time, 16 "SupabaseInstanceId" supabase_instance_id,
    17 "SupabaseKongUrl" supabase_kong_url, 18 "SupabasePrivateIp" supabase_private_ip,
    19 "SupabasePublicIp" supabase_public_ip, 20 "SupabasePublicUrl" supabase_public_url, 21 "TenantId" tenant_id,
    22 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAppInstanceTicket {
    pub biz_id: Option<String>,
    pub token: Option<Secret>,
    pub uuid: Option<String>,
}
operation! { RefreshAppInstanceTicket() "RefreshAppInstanceTicket" -> RefreshAppInstanceTicketOutput {
    0 "BizId" biz_id: String, 1 "Token" token: Secret, 2 "Uuid" uuid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAppInstanceTicketOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<RefreshAppInstanceTicketModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { RefreshAppInstanceTicketOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAppInstanceTicketModule {
    pub access_token_expires_at: Option<String>,
    pub access_token_issued_at: Option<String>,
    pub access_token_value: Option<Secret>,
    pub aliyun_pk: Option<String>,
    pub attributes: Option<String>,
    pub authorization_grant_type: Option<String>,
    pub bid: Option<String>,
    pub parent_pk: Option<String>,
    pub refresh_token_expires_at: Option<String>,
    pub refresh_token_issued_at: Option<String>,
    pub refresh_token_value: Option<Secret>,
    pub uuid: Option<String>,
}
model! { RefreshAppInstanceTicketModule {
    0 "AccessTokenExpiresAt" access_token_expires_at, 1 "AccessTokenIssuedAt" access_token_issued_at,
    2 "AccessTokenValue" access_token_value, 3 "AliyunPk" aliyun_pk, 4 "Attributes" attributes,
    5 "AuthorizationGrantType" authorization_grant_type, 6 "Bid" bid, 7 "ParentPk" parent_pk,
    8 "RefreshTokenExpiresAt" refresh_token_expires_at, 9 "RefreshTokenIssuedAt" refresh_token_issued_at,
    10 "RefreshTokenValue" refresh_token_value, 11 "Uuid" uuid
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundAppInstanceForPartnerOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<RefundAppInstanceForPartnerModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { RefundAppInstanceForPartnerOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundAppInstanceForPartnerModule {
    pub order_id: Option<String>,
}
model! { RefundAppInstanceForPartnerModule {
    0 "OrderId" order_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAppInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<RenewAppInstanceModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { RenewAppInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAppInstanceModule {
    pub order_id: Option<String>,
}
model! { RenewAppInstanceModule {
    0 "OrderId" order_id
} }

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
    Mark { index: 13, location: Location::Default, style: Style::Simple }
] }
paged! { SearchImage: SearchImageImageList =
    Token "NextToken", "ImageResponse.ImageList" image_response.image_list, next "ImageResponse.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub image_response: Option<SearchImageImageResponse>,
    pub success: Option<String>,
}
model! { SearchImageOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ImageResponse" image_response, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageImageResponse {
    pub image_list: Option<Vec<SearchImageImageList>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { SearchImageImageResponse {
    0 "ImageList" image_list, 1 "MaxResults" max_results, 2 "NextToken" next_token
} }

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
    0 "DescriptiveTones" descriptive_tones, 1 "Height" height, 2 "ImageCategory" image_category,
    3 "ImageRatio" image_ratio, 4 "ImageUuid" image_uuid, 5 "OssKey" oss_key,
    6 "QuantitativePalette" quantitative_palette, 7 "TagsFromImage" tags_from_image, 8 "Url" url, 9 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppDomainCertificate {
    pub biz_id: Option<String>,
    pub certificate_name: Option<String>,
    pub certificate_type: Option<String>,
    pub domain_name: Option<String>,
    pub private_key: Option<Secret>,
    pub public_key: Option<String>,
}
operation! { SetAppDomainCertificate() "SetAppDomainCertificate" -> SetAppDomainCertificateOutput {
    0 "BizId" biz_id: String, 1 "CertificateName" certificate_name: String,
    2 "CertificateType" certificate_type: String, 3 "DomainName" domain_name: String,
    4 "PrivateKey" private_key: Secret, 5 "PublicKey" public_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppDomainCertificateOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<SetAppDomainCertificateModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { SetAppDomainCertificateOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppDomainCertificateModule {
    pub success: Option<bool>,
}
model! { SetAppDomainCertificateModule {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMaterialTask {
    pub task_param: String,
    pub task_type: String,
}
operation! { SubmitMaterialTask(task_param: String, task_type: String)
    "SubmitMaterialTask" -> SubmitMaterialTaskOutput {
    0 "TaskParam" task_param, 1 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMaterialTaskOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<SubmitMaterialTaskModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { SubmitMaterialTaskOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "ErrorCode" error_code, 7 "ErrorMsg" error_msg, 8 "Module" module, 9 "RootErrorCode" root_error_code,
    10 "RootErrorMsg" root_error_msg, 11 "Success" success, 12 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMaterialTaskModule {
    pub task_id: Option<String>,
}
model! { SubmitMaterialTaskModule {
    0 "TaskId" task_id
} }

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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAppInstanceForPartnerOutput {
    pub data: Option<SyncAppInstanceForPartnerData>,
}
model! { SyncAppInstanceForPartnerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAppInstanceForPartnerData {
    pub app_instance: Option<SyncAppInstanceForPartnerDataAppInstance>,
}
model! { SyncAppInstanceForPartnerData {
    0 "AppInstance" app_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAppInstanceForPartnerDataAppInstance {
    pub biz_id: Option<String>,
}
model! { SyncAppInstanceForPartnerDataAppInstance {
    0 "BizId" biz_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAppDomain {
    pub biz_id: Option<String>,
    pub domain_name: Option<String>,
}
operation! { UnbindAppDomain() "UnbindAppDomain" -> UnbindAppDomainOutput {
    0 "BizId" biz_id: String, 1 "DomainName" domain_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAppDomainOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub module: Option<UnbindAppDomainModule>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub synchro: Option<bool>,
}
model! { UnbindAppDomainOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args, 6 "Module" module,
    7 "RootErrorCode" root_error_code, 8 "RootErrorMsg" root_error_msg, 9 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAppDomainModule {
    pub success: Option<bool>,
}
model! { UnbindAppDomainModule {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMaterialFile {
    pub biz_id: String,
    pub directory_id: String,
    pub file_url: String,
    pub name: Option<String>,
}
operation! { UploadMaterialFile(biz_id: String, directory_id: String, file_url: String)
    "UploadMaterialFile" -> UploadMaterialFileOutput {
    0 "BizId" biz_id, 1 "DirectoryId" directory_id, 2 "FileUrl" file_url, 3 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMaterialFileOutput {
    pub access_denied_detail: Option<String>,
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub module: Option<AppMaterialFile>,
    pub root_error_code: Option<String>,
    pub root_error_msg: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { UploadMaterialFileOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AllowRetry" allow_retry, 2 "AppName" app_name,
    3 "DynamicCode" dynamic_code, 4 "DynamicMessage" dynamic_message, 5 "ErrorArgs" error_args,
    6 "ErrorCode" error_code, 7 "ErrorMsg" error_msg, 8 "Module" module, 9 "RootErrorCode" root_error_code,
    10 "RootErrorMsg" root_error_msg, 11 "Success" success, 12 "Synchro" synchro
} }

#[cfg(feature = "reflect")]
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
