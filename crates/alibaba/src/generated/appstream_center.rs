//! `appstream-center` of Alibaba Cloud, API version 2021-09-01.
//!
//! Endpoint: a table of 2 regions, else `appstream-center.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/appstream-center/2021-09-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, appstream_center::ListBindInfo};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListBindInfo::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "appstream-center.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "appstream-center.cn-shanghai.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "appstream-center.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "appstream-center.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "appstream-center",
    "2021-09-01",
    "appstream-center",
    &ENDPOINTS,
);

/// Approves ota task: `ApproveOtaTask` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ApproveOtaTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveOtaTask {
    /// Required.
    pub app_instance_group_id: String,
    /// Required.
    pub biz_region_id: String,
    /// Required.
    pub ota_type: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub task_id: String,
}

/// Arguments of [`ApproveOtaTask::new`].
pub struct ApproveOtaTaskRequired {
    pub app_instance_group_id: String,
    pub biz_region_id: String,
    pub ota_type: String,
    pub start_time: String,
    pub task_id: String,
}
operation! {
    ApproveOtaTask { ApproveOtaTaskRequired: app_instance_group_id, biz_region_id, ota_type, start_time, task_id }
    "ApproveOtaTask" -> ApproveOtaTaskOutput {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "BizRegionId" biz_region_id, 2 "OtaType" ota_type,
    3 "StartTime" start_time, 4 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`ApproveOtaTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveOtaTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ApproveOtaTaskOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Assigns wuying server private addresses: `AssignWuyingServerPrivateAddresses` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/AssignWuyingServerPrivateAddresses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignWuyingServerPrivateAddresses {
    /// Required.
    pub secondary_private_ip_address_count: i64,
    /// Required.
    pub wuying_server_id: String,
}
operation! { AssignWuyingServerPrivateAddresses(secondary_private_ip_address_count: i64, wuying_server_id: String)
    "AssignWuyingServerPrivateAddresses" -> AssignWuyingServerPrivateAddressesOutput {
    0 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count, 1 "WuyingServerId" wuying_server_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`AssignWuyingServerPrivateAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignWuyingServerPrivateAddressesOutput {
    pub assigned_private_ip_addresses: Vec<String>,
}
model! { AssignWuyingServerPrivateAddressesOutput {
    0 "AssignedPrivateIpAddresses" assigned_private_ip_addresses: Vec<String>
} }

/// Authorizes instance group: `AuthorizeInstanceGroup` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/AuthorizeInstanceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeInstanceGroup {
    /// Required.
    pub app_instance_group_id: String,
    pub app_instance_persistent_id: Option<String>,
    pub authorize_user_group_ids: Option<Vec<String>>,
    pub authorize_user_ids: Option<Vec<String>>,
    pub avatar_id: Option<String>,
    /// Required.
    pub product_type: String,
    pub un_authorize_user_group_ids: Option<Vec<String>>,
    pub un_authorize_user_ids: Option<Vec<String>>,
    pub user_meta: Option<AuthorizeInstanceGroupUserMeta>,
}
operation! { AuthorizeInstanceGroup(app_instance_group_id: String, product_type: String)
    "AuthorizeInstanceGroup" -> Empty {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "AppInstancePersistentId" app_instance_persistent_id: String,
    2 "AuthorizeUserGroupIds" authorize_user_group_ids: Vec<String>,
    3 "AuthorizeUserIds" authorize_user_ids: Vec<String>, 4 "AvatarId" avatar_id: String, 5 "ProductType" product_type,
    6 "UnAuthorizeUserGroupIds" un_authorize_user_group_ids: Vec<String>,
    7 "UnAuthorizeUserIds" un_authorize_user_ids: Vec<String>, 8 "UserMeta" user_meta: AuthorizeInstanceGroupUserMeta
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json)
] }

/// Response of [`AuthorizeInstanceGroup`]: empty.
pub type AuthorizeInstanceGroupOutput = Empty;

/// In the request of [`AuthorizeInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeInstanceGroupUserMeta {
    pub ad_domain: Option<String>,
    pub r#type: Option<String>,
}
input! { AuthorizeInstanceGroupUserMeta() {
    0 "AdDomain" ad_domain: String, 1 "Type" r#type: String
} }

/// Batches create llm templates: `BatchCreateLlmTemplates` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/BatchCreateLlmTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateLlmTemplates {
    pub llm_template_items: Option<Vec<BatchCreateLlmTemplatesLlmTemplateItems>>,
    pub model_template_id: Option<String>,
    /// Required.
    pub provider_template_id: String,
}
operation! { BatchCreateLlmTemplates(provider_template_id: String)
    "BatchCreateLlmTemplates" -> BatchCreateLlmTemplatesOutput {
    0 "LlmTemplateItems" llm_template_items: Vec<BatchCreateLlmTemplatesLlmTemplateItems>,
    1 "ModelTemplateId" model_template_id: String, 2 "ProviderTemplateId" provider_template_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`BatchCreateLlmTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateLlmTemplatesLlmTemplateItems {
    pub config: Option<String>,
    pub description: Option<String>,
    pub is_default_model: Option<bool>,
    pub llm_code: Option<String>,
    pub name: Option<String>,
}
input! { BatchCreateLlmTemplatesLlmTemplateItems() {
    0 "Config" config: String, 1 "Description" description: String, 2 "IsDefaultModel" is_default_model: bool,
    3 "LlmCode" llm_code: String, 4 "Name" name: String
} }

/// Response of [`BatchCreateLlmTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateLlmTemplatesOutput {
    pub data: Option<BatchCreateLlmTemplatesData>,
}
model! { BatchCreateLlmTemplatesOutput {
    0 "Data" data: BatchCreateLlmTemplatesData
} }

/// In the response of [`BatchCreateLlmTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateLlmTemplatesData {
    pub llm_template_ids: Vec<String>,
    pub skipped_items: Vec<BatchCreateLlmTemplatesSkippedItems>,
    pub success_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { BatchCreateLlmTemplatesData {
    0 "LlmTemplateIds" llm_template_ids: Vec<String>,
    1 "SkippedItems" skipped_items: Vec<BatchCreateLlmTemplatesSkippedItems>, 2 "SuccessCount" success_count: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`BatchCreateLlmTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateLlmTemplatesSkippedItems {
    pub llm_code: Option<String>,
    pub reason: Option<String>,
}
model! { BatchCreateLlmTemplatesSkippedItems {
    0 "LlmCode" llm_code: String, 1 "Reason" reason: String
} }

/// `ConfigResourceGroupModelTemplate` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ConfigResourceGroupModelTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigResourceGroupModelTemplate {
    /// Required.
    pub model_template_id: String,
    /// Required.
    pub resource_group_id: String,
}
operation! { ConfigResourceGroupModelTemplate(model_template_id: String, resource_group_id: String)
    "ConfigResourceGroupModelTemplate" -> Empty {
    0 "ModelTemplateId" model_template_id, 1 "ResourceGroupId" resource_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ConfigResourceGroupModelTemplate`]: empty.
pub type ConfigResourceGroupModelTemplateOutput = Empty;

/// `ConfigRuntimeChannel` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ConfigRuntimeChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigRuntimeChannel {
    pub agent_platform: Option<String>,
    /// Required.
    pub agent_provider: String,
    /// Required.
    pub code: String,
    /// Required.
    pub config: String,
    pub config_mode: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub runtime_ids: Vec<String>,
    /// Required.
    pub runtime_type: String,
}

/// Arguments of [`ConfigRuntimeChannel::new`].
pub struct ConfigRuntimeChannelRequired {
    pub agent_provider: String,
    pub code: String,
    pub config: String,
    pub runtime_ids: Vec<String>,
    pub runtime_type: String,
}
operation! {
    ConfigRuntimeChannel { ConfigRuntimeChannelRequired: agent_provider, code, config, runtime_ids, runtime_type }
    "ConfigRuntimeChannel" -> Empty {
    0 "AgentPlatform" agent_platform: String, 1 "AgentProvider" agent_provider, 2 "Code" code, 3 "Config" config,
    4 "ConfigMode" config_mode: String, 5 "Name" name: String, 6 "RuntimeIds" runtime_ids, 7 "RuntimeType" runtime_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`ConfigRuntimeChannel`]: empty.
pub type ConfigRuntimeChannelOutput = Empty;

/// `ConfigRuntimeModelTemplate` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ConfigRuntimeModelTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigRuntimeModelTemplate {
    /// Required.
    pub model_template_id: String,
    /// Required.
    pub runtime_ids: Vec<String>,
    /// Required.
    pub runtime_type: String,
}
operation! { ConfigRuntimeModelTemplate(model_template_id: String, runtime_ids: Vec<String>, runtime_type: String)
    "ConfigRuntimeModelTemplate" -> ConfigRuntimeModelTemplateOutput {
    0 "ModelTemplateId" model_template_id, 1 "RuntimeIds" runtime_ids, 2 "RuntimeType" runtime_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ConfigRuntimeModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigRuntimeModelTemplateOutput {
    pub data: Vec<ConfigRuntimeModelTemplateData>,
    pub total_count: Option<i64>,
}
model! { ConfigRuntimeModelTemplateOutput {
    0 "Data" data: Vec<ConfigRuntimeModelTemplateData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ConfigRuntimeModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigRuntimeModelTemplateData {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub runtime_id: Option<String>,
    pub success: Option<bool>,
}
model! { ConfigRuntimeModelTemplateData {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "RuntimeId" runtime_id: String, 4 "Success" success: bool
} }

/// Creates app instance group: `CreateAppInstanceGroup` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/CreateAppInstanceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroup {
    pub user_define_policy: Option<CreateAppInstanceGroupUserDefinePolicy>,
    /// Required.
    pub app_center_image_id: String,
    pub app_instance_group_name: Option<String>,
    pub app_package_type: Option<String>,
    pub app_policy_id: Option<String>,
    pub auth_mode: Option<String>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    /// Required.
    pub biz_region_id: String,
    /// Required.
    pub charge_resource_mode: String,
    /// Required.
    pub charge_type: String,
    pub cluster_id: Option<String>,
    pub network: Option<CreateAppInstanceGroupNetwork>,
    pub node_pool: Option<CreateAppInstanceGroupNodePool>,
    /// Required.
    pub period: i64,
    /// Required.
    pub period_unit: String,
    pub pre_open_app_id: Option<String>,
    /// Required.
    pub product_type: String,
    pub promotion_id: Option<String>,
    pub runtime_policy: Option<CreateAppInstanceGroupRuntimePolicy>,
    pub security_policy: Option<CreateAppInstanceGroupSecurityPolicy>,
    /// Required. At most 300.
    pub session_timeout: i64,
    pub storage_policy: Option<CreateAppInstanceGroupStoragePolicy>,
    pub sub_pay_type: Option<String>,
    pub user_group_ids: Option<Vec<String>>,
    pub user_info: Option<CreateAppInstanceGroupUserInfo>,
    pub users: Option<Vec<String>>,
    pub video_policy: Option<CreateAppInstanceGroupVideoPolicy>,
}

/// Arguments of [`CreateAppInstanceGroup::new`].
pub struct CreateAppInstanceGroupRequired {
    pub app_center_image_id: String,
    pub biz_region_id: String,
    pub charge_resource_mode: String,
    pub charge_type: String,
    pub period: i64,
    pub period_unit: String,
    pub product_type: String,
    pub session_timeout: i64,
}
operation! {
    CreateAppInstanceGroup { CreateAppInstanceGroupRequired: app_center_image_id, biz_region_id, charge_resource_mode, charge_type, period, period_unit, product_type, session_timeout }
    "CreateAppInstanceGroup" -> CreateAppInstanceGroupOutput {
    0 "UserDefinePolicy" user_define_policy: CreateAppInstanceGroupUserDefinePolicy,
    1 "AppCenterImageId" app_center_image_id, 2 "AppInstanceGroupName" app_instance_group_name: String,
    3 "AppPackageType" app_package_type: String, 4 "AppPolicyId" app_policy_id: String, 5 "AuthMode" auth_mode: String,
    6 "AutoPay" auto_pay: bool, 7 "AutoRenew" auto_renew: bool, 8 "BizRegionId" biz_region_id,
    9 "ChargeResourceMode" charge_resource_mode, 10 "ChargeType" charge_type, 11 "ClusterId" cluster_id: String,
    12 "Network" network: CreateAppInstanceGroupNetwork, 13 "NodePool" node_pool: CreateAppInstanceGroupNodePool,
    14 "Period" period, 15 "PeriodUnit" period_unit, 16 "PreOpenAppId" pre_open_app_id: String,
    17 "ProductType" product_type, 18 "PromotionId" promotion_id: String,
    19 "RuntimePolicy" runtime_policy: CreateAppInstanceGroupRuntimePolicy,
    20 "SecurityPolicy" security_policy: CreateAppInstanceGroupSecurityPolicy, 21 "SessionTimeout" session_timeout,
    22 "StoragePolicy" storage_policy: CreateAppInstanceGroupStoragePolicy, 23 "SubPayType" sub_pay_type: String,
    24 "UserGroupIds" user_group_ids: Vec<String>, 25 "UserInfo" user_info: CreateAppInstanceGroupUserInfo,
    26 "Users" users: Vec<String>, 27 "VideoPolicy" video_policy: CreateAppInstanceGroupVideoPolicy
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::Json),
    Mark::new(13, Location::Body, Style::Json),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::Json),
    Mark::new(20, Location::Body, Style::Json),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::Json),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::Json),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::Json)
] }

/// In the request of [`CreateAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroupUserDefinePolicy {
    pub custom_config: Option<String>,
}
input! { CreateAppInstanceGroupUserDefinePolicy() {
    0 "CustomConfig" custom_config: String
} }

/// In the request of [`CreateAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroupNetwork {
    pub domain_rules: Option<Vec<CreateAppInstanceGroupDomainRules>>,
    pub ip_expire_minutes: Option<i64>,
    pub office_site_id: Option<String>,
    pub routes: Option<Vec<CreateAppInstanceGroupRoutes>>,
    pub strategy_type: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
}
input! { CreateAppInstanceGroupNetwork() {
    0 "DomainRules" domain_rules: Vec<CreateAppInstanceGroupDomainRules>, 1 "IpExpireMinutes" ip_expire_minutes: i64,
    2 "OfficeSiteId" office_site_id: String, 3 "Routes" routes: Vec<CreateAppInstanceGroupRoutes>,
    4 "StrategyType" strategy_type: String, 5 "VSwitchIds" vswitch_ids: Vec<String>
} }

/// In the request of [`CreateAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroupDomainRules {
    pub domain: Option<String>,
    pub policy: Option<String>,
}
input! { CreateAppInstanceGroupDomainRules() {
    0 "Domain" domain: String, 1 "Policy" policy: String
} }

/// In the request of [`CreateAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroupRoutes {
    pub destination: Option<String>,
    pub mode: Option<String>,
}
input! { CreateAppInstanceGroupRoutes() {
    0 "Destination" destination: String, 1 "Mode" mode: String
} }

/// In the request of [`CreateAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroupNodePool {
    pub max_idle_app_instance_amount: Option<i64>,
    pub max_scaling_amount: Option<i64>,
    pub node_amount: Option<i64>,
    pub node_capacity: Option<i64>,
    pub node_instance_type: Option<String>,
    pub recurrence_schedules: Option<Vec<CreateAppInstanceGroupRecurrenceSchedules>>,
    pub scaling_down_after_idle_minutes: Option<i64>,
    pub scaling_step: Option<i64>,
    pub scaling_usage_threshold: Option<String>,
    pub strategy_disable_date: Option<String>,
    pub strategy_enable_date: Option<String>,
    pub strategy_type: Option<String>,
    pub warm_up: Option<bool>,
}
input! { CreateAppInstanceGroupNodePool() {
    0 "MaxIdleAppInstanceAmount" max_idle_app_instance_amount: i64, 1 "MaxScalingAmount" max_scaling_amount: i64,
    2 "NodeAmount" node_amount: i64, 3 "NodeCapacity" node_capacity: i64,
    4 "NodeInstanceType" node_instance_type: String,
    5 "RecurrenceSchedules" recurrence_schedules: Vec<CreateAppInstanceGroupRecurrenceSchedules>,
    6 "ScalingDownAfterIdleMinutes" scaling_down_after_idle_minutes: i64, 7 "ScalingStep" scaling_step: i64,
    8 "ScalingUsageThreshold" scaling_usage_threshold: String, 9 "StrategyDisableDate" strategy_disable_date: String,
    10 "StrategyEnableDate" strategy_enable_date: String, 11 "StrategyType" strategy_type: String,
    12 "WarmUp" warm_up: bool
} }

/// In the request of [`CreateAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroupRecurrenceSchedules {
    pub recurrence_type: Option<String>,
    pub recurrence_values: Option<Vec<i64>>,
    pub timer_periods: Option<Vec<CreateAppInstanceGroupTimerPeriods>>,
}
input! { CreateAppInstanceGroupRecurrenceSchedules() {
    0 "RecurrenceType" recurrence_type: String, 1 "RecurrenceValues" recurrence_values: Vec<i64>,
    2 "TimerPeriods" timer_periods: Vec<CreateAppInstanceGroupTimerPeriods>
} }

/// In the request of [`CreateAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroupTimerPeriods {
    pub amount: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { CreateAppInstanceGroupTimerPeriods() {
    0 "Amount" amount: i64, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// In the request of [`CreateAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroupRuntimePolicy {
    pub debug_mode: Option<String>,
    pub per_session_per_app: Option<bool>,
    pub persistent_app_instance_schedule_mode: Option<String>,
    pub session_pre_open: Option<String>,
    pub session_type: Option<String>,
    pub session_user_generation_mode: Option<String>,
}
input! { CreateAppInstanceGroupRuntimePolicy() {
    0 "DebugMode" debug_mode: String, 1 "PerSessionPerApp" per_session_per_app: bool,
    2 "PersistentAppInstanceScheduleMode" persistent_app_instance_schedule_mode: String,
    3 "SessionPreOpen" session_pre_open: String, 4 "SessionType" session_type: String,
    5 "SessionUserGenerationMode" session_user_generation_mode: String
} }

/// In the request of [`CreateAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroupSecurityPolicy {
    pub reset_after_unbind: Option<bool>,
    pub skip_user_auth_check: Option<bool>,
}
input! { CreateAppInstanceGroupSecurityPolicy() {
    0 "ResetAfterUnbind" reset_after_unbind: bool, 1 "SkipUserAuthCheck" skip_user_auth_check: bool
} }

/// In the request of [`CreateAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroupStoragePolicy {
    pub storage_type_list: Option<Vec<String>>,
    pub user_profile: Option<CreateAppInstanceGroupUserProfile>,
}
input! { CreateAppInstanceGroupStoragePolicy() {
    0 "StorageTypeList" storage_type_list: Vec<String>, 1 "UserProfile" user_profile: CreateAppInstanceGroupUserProfile
} }

/// In the request of [`CreateAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroupUserProfile {
    pub remote_storage_path: Option<String>,
    pub remote_storage_type: Option<String>,
    pub user_profile_switch: Option<bool>,
}
input! { CreateAppInstanceGroupUserProfile() {
    0 "RemoteStoragePath" remote_storage_path: String, 1 "RemoteStorageType" remote_storage_type: String,
    2 "UserProfileSwitch" user_profile_switch: bool
} }

/// In the request of [`CreateAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroupUserInfo {
    pub r#type: Option<String>,
}
input! { CreateAppInstanceGroupUserInfo() {
    0 "Type" r#type: String
} }

/// In the request of [`CreateAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroupVideoPolicy {
    pub frame_rate: Option<i64>,
    pub session_resolution_height: Option<i64>,
    pub session_resolution_width: Option<i64>,
    pub streaming_mode: Option<String>,
    pub terminal_resolution_adaptive: Option<bool>,
    pub webrtc: Option<bool>,
}
input! { CreateAppInstanceGroupVideoPolicy() {
    0 "FrameRate" frame_rate: i64, 1 "SessionResolutionHeight" session_resolution_height: i64,
    2 "SessionResolutionWidth" session_resolution_width: i64, 3 "StreamingMode" streaming_mode: String,
    4 "TerminalResolutionAdaptive" terminal_resolution_adaptive: bool, 5 "Webrtc" webrtc: bool
} }

/// Response of [`CreateAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroupOutput {
    pub app_instance_group_model: Option<CreateAppInstanceGroupAppInstanceGroupModel>,
}
model! { CreateAppInstanceGroupOutput {
    0 "AppInstanceGroupModel" app_instance_group_model: CreateAppInstanceGroupAppInstanceGroupModel
} }

/// In the response of [`CreateAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceGroupAppInstanceGroupModel {
    pub app_instance_group_id: Option<String>,
    pub node_pool_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateAppInstanceGroupAppInstanceGroupModel {
    0 "AppInstanceGroupId" app_instance_group_id: String, 1 "NodePoolId" node_pool_id: String,
    2 "OrderId" order_id: String
} }

/// Creates image by instance: `CreateImageByInstance` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/CreateImageByInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageByInstance {
    pub tag_list: Option<Vec<CreateImageByInstanceTagList>>,
    pub auto_clean_userdata: Option<bool>,
    pub biz_type: Option<i64>,
    pub copy_profile: Option<bool>,
    pub description: Option<String>,
    pub disk_type: Option<String>,
    pub image_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub product_type: Option<String>,
    pub sub_instance_id: Option<String>,
}
operation! { CreateImageByInstance() "CreateImageByInstance" -> CreateImageByInstanceOutput {
    0 "TagList" tag_list: Vec<CreateImageByInstanceTagList>, 1 "AutoCleanUserdata" auto_clean_userdata: bool,
    2 "BizType" biz_type: i64, 3 "CopyProfile" copy_profile: bool, 4 "Description" description: String,
    5 "DiskType" disk_type: String, 6 "ImageName" image_name: String, 7 "InstanceId" instance_id: String,
    8 "InstanceType" instance_type: String, 9 "ProductType" product_type: String,
    10 "SubInstanceId" sub_instance_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// In the request of [`CreateImageByInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageByInstanceTagList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateImageByInstanceTagList() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateImageByInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageByInstanceOutput {
    pub code: Option<String>,
    pub data: Option<CreateImageByInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateImageByInstanceOutput {
    0 "Code" code: String, 1 "Data" data: CreateImageByInstanceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateImageByInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageByInstanceData {
    pub image_id: Option<String>,
    pub task_id: Option<String>,
    pub version_id: Option<String>,
}
model! { CreateImageByInstanceData {
    0 "ImageId" image_id: String, 1 "TaskId" task_id: String, 2 "VersionId" version_id: String
} }

/// Creates image from app instance group: `CreateImageFromAppInstanceGroup` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/CreateImageFromAppInstanceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageFromAppInstanceGroup {
    /// Required.
    pub app_center_image_name: String,
    /// Required.
    pub app_instance_group_id: String,
    /// Required.
    pub product_type: String,
}
operation! {
    CreateImageFromAppInstanceGroup(app_center_image_name: String, app_instance_group_id: String, product_type: String)
    "CreateImageFromAppInstanceGroup" -> CreateImageFromAppInstanceGroupOutput {
    0 "AppCenterImageName" app_center_image_name, 1 "AppInstanceGroupId" app_instance_group_id,
    2 "ProductType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateImageFromAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageFromAppInstanceGroupOutput {
    pub image_id: Option<String>,
}
model! { CreateImageFromAppInstanceGroupOutput {
    0 "ImageId" image_id: String
} }

/// Creates model provider template: `CreateModelProviderTemplate` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/CreateModelProviderTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelProviderTemplate {
    pub agent_platform: Option<String>,
    /// Required.
    pub agent_provider: String,
    /// Required.
    pub biz_type: i64,
    /// Required.
    pub config: String,
    pub description: Option<String>,
    pub enable_wuying_proxy: Option<bool>,
    /// Required.
    pub model_template_id: String,
    pub name: Option<String>,
    /// Required.
    pub provider_name: String,
    pub provider_type: Option<String>,
}

/// Arguments of [`CreateModelProviderTemplate::new`].
pub struct CreateModelProviderTemplateRequired {
    pub agent_provider: String,
    pub biz_type: i64,
    pub config: String,
    pub model_template_id: String,
    pub provider_name: String,
}
operation! {
    CreateModelProviderTemplate { CreateModelProviderTemplateRequired: agent_provider, biz_type, config, model_template_id, provider_name }
    "CreateModelProviderTemplate" -> CreateModelProviderTemplateOutput {
    0 "AgentPlatform" agent_platform: String, 1 "AgentProvider" agent_provider, 2 "BizType" biz_type, 3 "Config" config,
    4 "Description" description: String, 5 "EnableWuyingProxy" enable_wuying_proxy: bool,
    6 "ModelTemplateId" model_template_id, 7 "Name" name: String, 8 "ProviderName" provider_name,
    9 "ProviderType" provider_type: String
} }

/// Response of [`CreateModelProviderTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelProviderTemplateOutput {
    pub data: Option<CreateModelProviderTemplateData>,
}
model! { CreateModelProviderTemplateOutput {
    0 "Data" data: CreateModelProviderTemplateData
} }

/// In the response of [`CreateModelProviderTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelProviderTemplateData {
    pub provider_template_id: Option<String>,
}
model! { CreateModelProviderTemplateData {
    0 "ProviderTemplateId" provider_template_id: String
} }

/// Creates model template: `CreateModelTemplate` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/CreateModelTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelTemplate {
    pub agent_platform: Option<String>,
    /// Required.
    pub agent_provider: String,
    /// Required.
    pub biz_type: i64,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub ref_scope: Option<String>,
}
operation! { CreateModelTemplate(agent_provider: String, biz_type: i64, name: String)
    "CreateModelTemplate" -> CreateModelTemplateOutput {
    0 "AgentPlatform" agent_platform: String, 1 "AgentProvider" agent_provider, 2 "BizType" biz_type,
    3 "Description" description: String, 4 "Name" name, 5 "RefScope" ref_scope: String
} }

/// Response of [`CreateModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelTemplateOutput {
    pub data: Option<CreateModelTemplateData>,
}
model! { CreateModelTemplateOutput {
    0 "Data" data: CreateModelTemplateData
} }

/// In the response of [`CreateModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelTemplateData {
    pub model_template_id: Option<String>,
}
model! { CreateModelTemplateData {
    0 "ModelTemplateId" model_template_id: String
} }

/// Creates wuying server: `CreateWuyingServer` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/CreateWuyingServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWuyingServer {
    pub amount: Option<i64>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    /// 2 to 1000.
    pub bandwidth: Option<i64>,
    pub biz_region_id: Option<String>,
    pub charge_type: Option<String>,
    pub data_disk: Option<Vec<CreateWuyingServerDataDisk>>,
    pub host_name: Option<String>,
    pub idempotence_token: Option<String>,
    pub image_id: Option<String>,
    pub max_price: Option<f64>,
    pub network_strategy_type: Option<String>,
    pub office_site_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    pub saving_plan_id: Option<String>,
    pub server_instance_type: Option<String>,
    pub server_port_range: Option<String>,
    pub sub_pay_type: Option<String>,
    pub system_disk_category: Option<String>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_size: Option<i64>,
    pub vswitch_ids: Option<Vec<String>>,
    pub virtual_node_pool_id: Option<String>,
    pub wuying_server_name: Option<String>,
}
operation! { CreateWuyingServer() "CreateWuyingServer" -> CreateWuyingServerOutput {
    0 "Amount" amount: i64, 1 "AutoPay" auto_pay: bool, 2 "AutoRenew" auto_renew: bool, 3 "Bandwidth" bandwidth: i64,
    4 "BizRegionId" biz_region_id: String, 5 "ChargeType" charge_type: String,
    6 "DataDisk" data_disk: Vec<CreateWuyingServerDataDisk>, 7 "HostName" host_name: String,
    8 "IdempotenceToken" idempotence_token: String, 9 "ImageId" image_id: String, 10 "MaxPrice" max_price: f64,
    11 "NetworkStrategyType" network_strategy_type: String, 12 "OfficeSiteId" office_site_id: String,
    13 "Password" password: Secret, 14 "Period" period: i64, 15 "PeriodUnit" period_unit: String,
    16 "PromotionId" promotion_id: String, 17 "SavingPlanId" saving_plan_id: String,
    18 "ServerInstanceType" server_instance_type: String, 19 "ServerPortRange" server_port_range: String,
    20 "SubPayType" sub_pay_type: String, 21 "SystemDiskCategory" system_disk_category: String,
    22 "SystemDiskPerformanceLevel" system_disk_performance_level: String, 23 "SystemDiskSize" system_disk_size: i64,
    24 "VSwitchIds" vswitch_ids: Vec<String>, 25 "VirtualNodePoolId" virtual_node_pool_id: String,
    26 "WuyingServerName" wuying_server_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None)
] }

/// In the request of [`CreateWuyingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWuyingServerDataDisk {
    pub data_disk_category: Option<String>,
    pub data_disk_performance_level: Option<String>,
    pub data_disk_size: Option<i64>,
}
input! { CreateWuyingServerDataDisk() {
    0 "DataDiskCategory" data_disk_category: String, 1 "DataDiskPerformanceLevel" data_disk_performance_level: String,
    2 "DataDiskSize" data_disk_size: i64
} }

/// Response of [`CreateWuyingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWuyingServerOutput {
    pub data: Option<CreateWuyingServerData>,
}
model! { CreateWuyingServerOutput {
    0 "Data" data: CreateWuyingServerData
} }

/// In the response of [`CreateWuyingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWuyingServerData {
    pub order_id: Option<String>,
    pub wuying_server_id_list: Vec<String>,
}
model! { CreateWuyingServerData {
    0 "OrderId" order_id: String, 1 "WuyingServerIdList" wuying_server_id_list: Vec<String>
} }

/// Deletes app instance group: `DeleteAppInstanceGroup` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/DeleteAppInstanceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppInstanceGroup {
    /// Required.
    pub app_instance_group_id: String,
    /// Required.
    pub product_type: String,
}
operation! { DeleteAppInstanceGroup(app_instance_group_id: String, product_type: String)
    "DeleteAppInstanceGroup" -> Empty {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "ProductType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteAppInstanceGroup`]: empty.
pub type DeleteAppInstanceGroupOutput = Empty;

/// Deletes app instances: `DeleteAppInstances` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/DeleteAppInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppInstances {
    /// Required.
    pub app_instance_group_id: String,
    /// Required.
    pub app_instance_ids: Vec<String>,
    /// Required.
    pub product_type: String,
}
operation! { DeleteAppInstances(app_instance_group_id: String, app_instance_ids: Vec<String>, product_type: String)
    "DeleteAppInstances" -> DeleteAppInstancesOutput {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "AppInstanceIds" app_instance_ids, 2 "ProductType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteAppInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppInstancesOutput {
    pub delete_app_instance_models: Vec<DeleteAppInstancesDeleteAppInstanceModels>,
}
model! { DeleteAppInstancesOutput {
    0 "DeleteAppInstanceModels" delete_app_instance_models: Vec<DeleteAppInstancesDeleteAppInstanceModels>
} }

/// In the response of [`DeleteAppInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppInstancesDeleteAppInstanceModels {
    pub app_instance_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAppInstancesDeleteAppInstanceModels {
    0 "AppInstanceId" app_instance_id: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes image: `DeleteImage` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/DeleteImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImage {
    pub image_id: Option<String>,
}
operation! { DeleteImage() "DeleteImage" -> DeleteImageOutput {
    0 "ImageId" image_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteImageOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes llm template: `DeleteLlmTemplate` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/DeleteLlmTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLlmTemplate {
    /// Required.
    pub llm_template_id: String,
}
operation! { DeleteLlmTemplate(llm_template_id: String) "DeleteLlmTemplate" -> Empty {
    0 "LlmTemplateId" llm_template_id
} }

/// Response of [`DeleteLlmTemplate`]: empty.
pub type DeleteLlmTemplateOutput = Empty;

/// Deletes model provider template: `DeleteModelProviderTemplate` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/DeleteModelProviderTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelProviderTemplate {
    /// Required.
    pub provider_template_id: String,
}
operation! { DeleteModelProviderTemplate(provider_template_id: String) "DeleteModelProviderTemplate" -> Empty {
    0 "ProviderTemplateId" provider_template_id
} }

/// Response of [`DeleteModelProviderTemplate`]: empty.
pub type DeleteModelProviderTemplateOutput = Empty;

/// Deletes model template: `DeleteModelTemplate` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/DeleteModelTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelTemplate {
    /// Required.
    pub model_template_id: String,
}
operation! { DeleteModelTemplate(model_template_id: String) "DeleteModelTemplate" -> Empty {
    0 "ModelTemplateId" model_template_id
} }

/// Response of [`DeleteModelTemplate`]: empty.
pub type DeleteModelTemplateOutput = Empty;

/// Deletes wuying server: `DeleteWuyingServer` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/DeleteWuyingServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWuyingServer {
    /// Required.
    pub wuying_server_id: String,
}
operation! { DeleteWuyingServer(wuying_server_id: String) "DeleteWuyingServer" -> Empty {
    0 "WuyingServerId" wuying_server_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteWuyingServer`]: empty.
pub type DeleteWuyingServerOutput = Empty;

/// `DeliverToUserSls` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/DeliverToUserSls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverToUserSls {
    /// Required.
    pub delivery_scopes: Vec<DeliverToUserSlsDeliveryScopes>,
    pub existed_project_name: Option<String>,
    pub log_store_name: Option<String>,
    pub project_name: Option<String>,
    /// Required.
    pub sls_region_id: String,
    pub ttl: Option<i64>,
}
operation! { DeliverToUserSls(delivery_scopes: Vec<DeliverToUserSlsDeliveryScopes>, sls_region_id: String)
    "DeliverToUserSls" -> Empty {
    0 "DeliveryScopes" delivery_scopes, 1 "ExistedProjectName" existed_project_name: String,
    2 "LogStoreName" log_store_name: String, 3 "ProjectName" project_name: String, 4 "SlsRegionId" sls_region_id,
    5 "Ttl" ttl: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DeliverToUserSls`]: empty.
pub type DeliverToUserSlsOutput = Empty;

/// In the request of [`DeliverToUserSls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverToUserSlsDeliveryScopes {
    /// Required.
    pub product_type: Option<String>,
}
input! { DeliverToUserSlsDeliveryScopes(product_type: String) {
    0 "ProductType" product_type: String
} }

/// Describes wuying server: `DescribeWuyingServer` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/DescribeWuyingServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWuyingServer {
    /// Required.
    pub wuying_server_id: String,
}
operation! { DescribeWuyingServer(wuying_server_id: String) "DescribeWuyingServer" -> DescribeWuyingServerOutput {
    0 "WuyingServerId" wuying_server_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeWuyingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWuyingServerOutput {
    pub data: Option<DescribeWuyingServerData>,
}
model! { DescribeWuyingServerOutput {
    0 "Data" data: DescribeWuyingServerData
} }

/// In the response of [`DescribeWuyingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWuyingServerData {
    pub bandwidth: Option<i64>,
    pub biz_region_id: Option<String>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub eni_private_ip_address_quantity: Option<i64>,
    pub expired_time: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub network_interface_ip: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_type: Option<String>,
    pub os_type: Option<String>,
    pub private_ip_sets: Vec<DescribeWuyingServerPrivateIpSets>,
    pub status: Option<String>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    pub wuying_server_id: Option<String>,
    pub wuying_server_name: Option<String>,
}
model! { DescribeWuyingServerData {
    0 "Bandwidth" bandwidth: i64, 1 "BizRegionId" biz_region_id: String, 2 "ChargeType" charge_type: String,
    3 "CreateTime" create_time: String, 4 "EniPrivateIpAddressQuantity" eni_private_ip_address_quantity: i64,
    5 "ExpiredTime" expired_time: String, 6 "ImageId" image_id: String, 7 "ImageName" image_name: String,
    8 "NetworkInterfaceIp" network_interface_ip: String, 9 "OfficeSiteId" office_site_id: String,
    10 "OfficeSiteName" office_site_name: String, 11 "OfficeSiteType" office_site_type: String,
    12 "OsType" os_type: String, 13 "PrivateIpSets" private_ip_sets: Vec<DescribeWuyingServerPrivateIpSets>,
    14 "Status" status: String, 15 "SystemDiskCategory" system_disk_category: String,
    16 "SystemDiskSize" system_disk_size: i64, 17 "WuyingServerId" wuying_server_id: String,
    18 "WuyingServerName" wuying_server_name: String
} }

/// In the response of [`DescribeWuyingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWuyingServerPrivateIpSets {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}
model! { DescribeWuyingServerPrivateIpSets {
    0 "Primary" primary: bool, 1 "PrivateIpAddress" private_ip_address: String
} }

/// Describes wuying server eip info: `DescribeWuyingServerEipInfo` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/DescribeWuyingServerEipInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWuyingServerEipInfo {
    pub isp: Option<String>,
    /// Required.
    pub wuying_server_id: String,
}
operation! { DescribeWuyingServerEipInfo(wuying_server_id: String)
    "DescribeWuyingServerEipInfo" -> DescribeWuyingServerEipInfoOutput {
    0 "Isp" isp: String, 1 "WuyingServerId" wuying_server_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeWuyingServerEipInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWuyingServerEipInfoOutput {
    pub eip_info_model: Option<DescribeWuyingServerEipInfoEipInfoModel>,
}
model! { DescribeWuyingServerEipInfoOutput {
    0 "EipInfoModel" eip_info_model: DescribeWuyingServerEipInfoEipInfoModel
} }

/// In the response of [`DescribeWuyingServerEipInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWuyingServerEipInfoEipInfoModel {
    pub eip_id: Option<String>,
    pub ip_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub server_port_range: Option<String>,
}
model! { DescribeWuyingServerEipInfoEipInfoModel {
    0 "EipId" eip_id: String, 1 "IpAddress" ip_address: String, 2 "NetworkInterfaceId" network_interface_id: String,
    3 "ServerPortRange" server_port_range: String
} }

/// Gets app instance group: `GetAppInstanceGroup` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/GetAppInstanceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceGroup {
    /// Required.
    pub app_instance_group_id: String,
    /// Required.
    pub product_type: String,
}
operation! { GetAppInstanceGroup(app_instance_group_id: String, product_type: String)
    "GetAppInstanceGroup" -> GetAppInstanceGroupOutput {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "ProductType" product_type
} }

/// Response of [`GetAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceGroupOutput {
    pub app_instance_group_models: Option<GetAppInstanceGroupAppInstanceGroupModels>,
}
model! { GetAppInstanceGroupOutput {
    0 "AppInstanceGroupModels" app_instance_group_models: GetAppInstanceGroupAppInstanceGroupModels
} }

/// In the response of [`GetAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceGroupAppInstanceGroupModels {
    pub access_type: Option<String>,
    pub amount: Option<i64>,
    pub app_center_image_id: Option<String>,
    pub app_center_image_name: Option<String>,
    pub app_instance_group_id: Option<String>,
    pub app_instance_group_name: Option<String>,
    pub app_instance_type: Option<String>,
    pub app_instance_type_name: Option<String>,
    pub app_policy_id: Option<String>,
    pub apps: Vec<GetAppInstanceGroupApps>,
    pub auth_mode: Option<String>,
    pub charge_resource_mode: Option<String>,
    pub charge_type: Option<String>,
    pub expired_time: Option<String>,
    pub gmt_create: Option<String>,
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
    pub node_pool: Vec<GetAppInstanceGroupNodePool>,
    pub office_site_id: Option<String>,
    pub os_type: Option<String>,
    pub ota_info: Option<GetAppInstanceGroupOtaInfo>,
    pub product_type: Option<String>,
    pub region_id: Option<String>,
    pub reserve_amount_ratio: Option<String>,
    pub reserve_max_amount: Option<i64>,
    pub reserve_min_amount: Option<i64>,
    pub resource_status: Option<String>,
    pub scaling_down_after_idle_minutes: Option<i64>,
    pub scaling_step: Option<i64>,
    pub scaling_usage_threshold: Option<String>,
    pub session_timeout: Option<String>,
    pub session_type: Option<String>,
    pub skip_user_auth_check: Option<bool>,
    pub spec_id: Option<String>,
    pub status: Option<String>,
    pub support_user_group_mixed_auth: Option<bool>,
    pub tags: Vec<GetAppInstanceGroupTags>,
    pub user_group_auth_mode: Option<String>,
}
model! { GetAppInstanceGroupAppInstanceGroupModels {
    0 "AccessType" access_type: String, 1 "Amount" amount: i64, 2 "AppCenterImageId" app_center_image_id: String,
    3 "AppCenterImageName" app_center_image_name: String, 4 "AppInstanceGroupId" app_instance_group_id: String,
    5 "AppInstanceGroupName" app_instance_group_name: String, 6 "AppInstanceType" app_instance_type: String,
    7 "AppInstanceTypeName" app_instance_type_name: String, 8 "AppPolicyId" app_policy_id: String,
    9 "Apps" apps: Vec<GetAppInstanceGroupApps>, 10 "AuthMode" auth_mode: String,
    11 "ChargeResourceMode" charge_resource_mode: String, 12 "ChargeType" charge_type: String,
    13 "ExpiredTime" expired_time: String, 14 "GmtCreate" gmt_create: String, 15 "MaxAmount" max_amount: i64,
    16 "MinAmount" min_amount: i64, 17 "NodePool" node_pool: Vec<GetAppInstanceGroupNodePool>,
    18 "OfficeSiteId" office_site_id: String, 19 "OsType" os_type: String,
    20 "OtaInfo" ota_info: GetAppInstanceGroupOtaInfo, 21 "ProductType" product_type: String,
    22 "RegionId" region_id: String, 23 "ReserveAmountRatio" reserve_amount_ratio: String,
    24 "ReserveMaxAmount" reserve_max_amount: i64, 25 "ReserveMinAmount" reserve_min_amount: i64,
    26 "ResourceStatus" resource_status: String, 27 "ScalingDownAfterIdleMinutes" scaling_down_after_idle_minutes: i64,
    28 "ScalingStep" scaling_step: i64, 29 "ScalingUsageThreshold" scaling_usage_threshold: String,
    30 "SessionTimeout" session_timeout: String, 31 "SessionType" session_type: String,
    32 "SkipUserAuthCheck" skip_user_auth_check: bool, 33 "SpecId" spec_id: String, 34 "Status" status: String,
    35 "SupportUserGroupMixedAuth" support_user_group_mixed_auth: bool, 36 "Tags" tags: Vec<GetAppInstanceGroupTags>,
    37 "UserGroupAuthMode" user_group_auth_mode: String
} }

/// In the response of [`GetAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceGroupApps {
    pub app_icon: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_version: Option<String>,
    pub app_version_name: Option<String>,
}
model! { GetAppInstanceGroupApps {
    0 "AppIcon" app_icon: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "AppVersion" app_version: String, 4 "AppVersionName" app_version_name: String
} }

/// In the response of [`GetAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceGroupNodePool {
    pub amount: Option<i64>,
    pub max_idle_app_instance_amount: Option<i64>,
    pub max_scaling_amount: Option<i64>,
    pub node_amount: Option<i64>,
    pub node_capacity: Option<i64>,
    pub node_instance_type: Option<String>,
    pub node_pool_id: Option<String>,
    pub node_type_name: Option<String>,
    pub node_used: Option<i64>,
    pub recurrence_schedules: Vec<GetAppInstanceGroupRecurrenceSchedules>,
    pub scaling_down_after_idle_minutes: Option<i64>,
    pub scaling_node_amount: Option<i64>,
    pub scaling_node_used: Option<i64>,
    pub scaling_step: Option<i64>,
    pub scaling_usage_threshold: Option<String>,
    pub strategy_disable_date: Option<String>,
    pub strategy_enable_date: Option<String>,
    pub strategy_type: Option<String>,
    pub warm_up: Option<bool>,
}
model! { GetAppInstanceGroupNodePool {
    0 "Amount" amount: i64, 1 "MaxIdleAppInstanceAmount" max_idle_app_instance_amount: i64,
    2 "MaxScalingAmount" max_scaling_amount: i64, 3 "NodeAmount" node_amount: i64, 4 "NodeCapacity" node_capacity: i64,
    5 "NodeInstanceType" node_instance_type: String, 6 "NodePoolId" node_pool_id: String,
    7 "NodeTypeName" node_type_name: String, 8 "NodeUsed" node_used: i64,
    9 "RecurrenceSchedules" recurrence_schedules: Vec<GetAppInstanceGroupRecurrenceSchedules>,
    10 "ScalingDownAfterIdleMinutes" scaling_down_after_idle_minutes: i64,
    11 "ScalingNodeAmount" scaling_node_amount: i64, 12 "ScalingNodeUsed" scaling_node_used: i64,
    13 "ScalingStep" scaling_step: i64, 14 "ScalingUsageThreshold" scaling_usage_threshold: String,
    15 "StrategyDisableDate" strategy_disable_date: String, 16 "StrategyEnableDate" strategy_enable_date: String,
    17 "StrategyType" strategy_type: String, 18 "WarmUp" warm_up: bool
} }

/// In the response of [`GetAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceGroupRecurrenceSchedules {
    pub recurrence_type: Option<String>,
    pub recurrence_values: Vec<i64>,
    pub timer_periods: Vec<GetAppInstanceGroupTimerPeriods>,
}
model! { GetAppInstanceGroupRecurrenceSchedules {
    0 "RecurrenceType" recurrence_type: String, 1 "RecurrenceValues" recurrence_values: Vec<i64>,
    2 "TimerPeriods" timer_periods: Vec<GetAppInstanceGroupTimerPeriods>
} }

/// In the response of [`GetAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceGroupTimerPeriods {
    pub amount: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { GetAppInstanceGroupTimerPeriods {
    0 "Amount" amount: i64, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// In the response of [`GetAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceGroupOtaInfo {
    pub new_ota_version: Option<String>,
    pub ota_version: Option<String>,
    pub task_id: Option<String>,
}
model! { GetAppInstanceGroupOtaInfo {
    0 "NewOtaVersion" new_ota_version: String, 1 "OtaVersion" ota_version: String, 2 "TaskId" task_id: String
} }

/// In the response of [`GetAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppInstanceGroupTags {
    pub key: Option<String>,
    pub scope: Option<String>,
    pub value: Option<String>,
}
model! { GetAppInstanceGroupTags {
    0 "Key" key: String, 1 "Scope" scope: String, 2 "Value" value: String
} }

/// Gets connection ticket: `GetConnectionTicket` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/GetConnectionTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionTicket {
    /// At most 10 characters.
    pub access_type: Option<String>,
    pub app_id: Option<String>,
    pub app_instance_group_id_list: Option<Vec<String>>,
    pub app_instance_id: Option<String>,
    pub app_instance_persistent_id: Option<String>,
    pub app_policy_id: Option<String>,
    pub app_start_param: Option<String>,
    pub app_version: Option<String>,
    pub biz_region_id: Option<String>,
    /// Required.
    pub end_user_id: String,
    pub environment_config: Option<String>,
    /// Required.
    pub product_type: String,
    pub task_id: Option<String>,
}
operation! { GetConnectionTicket(end_user_id: String, product_type: String)
    "GetConnectionTicket" -> GetConnectionTicketOutput {
    0 "AccessType" access_type: String, 1 "AppId" app_id: String,
    2 "AppInstanceGroupIdList" app_instance_group_id_list: Vec<String>, 3 "AppInstanceId" app_instance_id: String,
    4 "AppInstancePersistentId" app_instance_persistent_id: String, 5 "AppPolicyId" app_policy_id: String,
    6 "AppStartParam" app_start_param: String, 7 "AppVersion" app_version: String,
    8 "BizRegionId" biz_region_id: String, 9 "EndUserId" end_user_id, 10 "EnvironmentConfig" environment_config: String,
    11 "ProductType" product_type, 12 "TaskId" task_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`GetConnectionTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionTicketOutput {
    pub app_instance_group_id: Option<String>,
    pub app_instance_id: Option<String>,
    pub app_instance_persistent_id: Option<String>,
    pub avatar_id: Option<String>,
    pub biz_region_id: Option<String>,
    pub os_type: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub tenant_id: Option<i64>,
    /// Secret.
    pub ticket: Option<Secret>,
}
model! { GetConnectionTicketOutput {
    0 "AppInstanceGroupId" app_instance_group_id: String, 1 "AppInstanceId" app_instance_id: String,
    2 "AppInstancePersistentId" app_instance_persistent_id: String, 3 "AvatarId" avatar_id: String,
    4 "BizRegionId" biz_region_id: String, 5 "OsType" os_type: String, 6 "TaskId" task_id: String,
    7 "TaskStatus" task_status: String, 8 "TenantId" tenant_id: i64, 9 "Ticket" ticket: Secret
} }

/// Gets debug app instance: `GetDebugAppInstance` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/GetDebugAppInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDebugAppInstance {
    /// Required.
    pub app_instance_group_id: String,
    /// Required.
    pub product_type: String,
}
operation! { GetDebugAppInstance(app_instance_group_id: String, product_type: String)
    "GetDebugAppInstance" -> GetDebugAppInstanceOutput {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "ProductType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetDebugAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDebugAppInstanceOutput {
    pub app_id: Option<String>,
    pub app_instance_group_id: Option<String>,
    pub app_instance_id: Option<String>,
    pub app_version: Option<String>,
    /// Secret.
    pub auth_code: Option<Secret>,
    pub user_id: Option<String>,
}
model! { GetDebugAppInstanceOutput {
    0 "AppId" app_id: String, 1 "AppInstanceGroupId" app_instance_group_id: String,
    2 "AppInstanceId" app_instance_id: String, 3 "AppVersion" app_version: String, 4 "AuthCode" auth_code: Secret,
    5 "UserId" user_id: String
} }

/// Gets model provider template: `GetModelProviderTemplate` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/GetModelProviderTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelProviderTemplate {
    /// Required.
    pub provider_template_id: String,
}
operation! { GetModelProviderTemplate(provider_template_id: String)
    "GetModelProviderTemplate" -> GetModelProviderTemplateOutput {
    0 "ProviderTemplateId" provider_template_id
} }

/// Response of [`GetModelProviderTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelProviderTemplateOutput {
    pub data: Option<GetModelProviderTemplateData>,
}
model! { GetModelProviderTemplateOutput {
    0 "Data" data: GetModelProviderTemplateData
} }

/// In the response of [`GetModelProviderTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelProviderTemplateData {
    pub config: Option<String>,
    pub description: Option<String>,
    pub enable_wuying_proxy: Option<bool>,
    pub name: Option<String>,
    pub provider_name: Option<String>,
    pub provider_template_id: Option<String>,
}
model! { GetModelProviderTemplateData {
    0 "Config" config: String, 1 "Description" description: String, 2 "EnableWuyingProxy" enable_wuying_proxy: bool,
    3 "Name" name: String, 4 "ProviderName" provider_name: String, 5 "ProviderTemplateId" provider_template_id: String
} }

/// Gets ota task by task id: `GetOtaTaskByTaskId` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/GetOtaTaskByTaskId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOtaTaskByTaskId {
    /// Required.
    pub task_id: String,
}
operation! { GetOtaTaskByTaskId(task_id: String) "GetOtaTaskByTaskId" -> GetOtaTaskByTaskIdOutput {
    0 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetOtaTaskByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOtaTaskByTaskIdOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub ota_version: Option<String>,
    pub release_note: Option<String>,
    pub task_start_time: Option<String>,
}
model! { GetOtaTaskByTaskIdOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "OtaVersion" ota_version: String,
    3 "ReleaseNote" release_note: String, 4 "TaskStartTime" task_start_time: String
} }

/// Gets resource price: `GetResourcePrice` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/GetResourcePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePrice {
    /// Required.
    pub amount: i64,
    pub app_instance_type: Option<String>,
    /// Required.
    pub biz_region_id: String,
    /// Required.
    pub charge_type: String,
    pub node_instance_type: Option<String>,
    /// Required.
    pub period: i64,
    /// Required.
    pub period_unit: String,
    /// Required.
    pub product_type: String,
}

/// Arguments of [`GetResourcePrice::new`].
pub struct GetResourcePriceRequired {
    pub amount: i64,
    pub biz_region_id: String,
    pub charge_type: String,
    pub period: i64,
    pub period_unit: String,
    pub product_type: String,
}
operation! {
    GetResourcePrice { GetResourcePriceRequired: amount, biz_region_id, charge_type, period, period_unit, product_type }
    "GetResourcePrice" -> GetResourcePriceOutput {
    0 "Amount" amount, 1 "AppInstanceType" app_instance_type: String, 2 "BizRegionId" biz_region_id,
    3 "ChargeType" charge_type, 4 "NodeInstanceType" node_instance_type: String, 5 "Period" period,
    6 "PeriodUnit" period_unit, 7 "ProductType" product_type
} }

/// Response of [`GetResourcePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePriceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub price_list: Vec<GetResourcePricePriceList>,
    pub price_model: Option<GetResourcePricePriceModel>,
}
model! { GetResourcePriceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PriceList" price_list: Vec<GetResourcePricePriceList>,
    3 "PriceModel" price_model: GetResourcePricePriceModel
} }

/// In the response of [`GetResourcePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePricePriceList {
    pub price: Option<GetResourcePricePrice>,
    pub price_type: Option<String>,
    pub rules: Vec<GetResourcePriceRules>,
}
model! { GetResourcePricePriceList {
    0 "Price" price: GetResourcePricePrice, 1 "PriceType" price_type: String,
    2 "Rules" rules: Vec<GetResourcePriceRules>
} }

/// In the response of [`GetResourcePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePricePrice {
    pub currency: Option<String>,
    pub discount_price: Option<String>,
    pub original_price: Option<String>,
    pub promotions: Vec<GetResourcePricePromotions>,
    pub trade_price: Option<String>,
}
model! { GetResourcePricePrice {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: String, 2 "OriginalPrice" original_price: String,
    3 "Promotions" promotions: Vec<GetResourcePricePromotions>, 4 "TradePrice" trade_price: String
} }

/// In the response of [`GetResourcePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePricePromotions {
    pub option_code: Option<String>,
    pub promotion_desc: Option<String>,
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub selected: Option<bool>,
}
model! { GetResourcePricePromotions {
    0 "OptionCode" option_code: String, 1 "PromotionDesc" promotion_desc: String, 2 "PromotionId" promotion_id: String,
    3 "PromotionName" promotion_name: String, 4 "Selected" selected: bool
} }

/// In the response of [`GetResourcePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { GetResourcePriceRules {
    0 "Description" description: String, 1 "RuleId" rule_id: i64
} }

/// In the response of [`GetResourcePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePricePriceModel {
    pub price: Option<GetResourcePricePriceModelPrice>,
    pub rules: Vec<GetResourcePricePriceModelRules>,
}
model! { GetResourcePricePriceModel {
    0 "Price" price: GetResourcePricePriceModelPrice, 1 "Rules" rules: Vec<GetResourcePricePriceModelRules>
} }

/// In the response of [`GetResourcePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePricePriceModelPrice {
    pub currency: Option<String>,
    pub discount_price: Option<String>,
    pub original_price: Option<String>,
    pub promotions: Vec<GetResourcePricePricePromotions>,
    pub trade_price: Option<String>,
}
model! { GetResourcePricePriceModelPrice {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: String, 2 "OriginalPrice" original_price: String,
    3 "Promotions" promotions: Vec<GetResourcePricePricePromotions>, 4 "TradePrice" trade_price: String
} }

/// In the response of [`GetResourcePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePricePricePromotions {
    pub option_code: Option<String>,
    pub promotion_desc: Option<String>,
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub selected: Option<bool>,
}
model! { GetResourcePricePricePromotions {
    0 "OptionCode" option_code: String, 1 "PromotionDesc" promotion_desc: String, 2 "PromotionId" promotion_id: String,
    3 "PromotionName" promotion_name: String, 4 "Selected" selected: bool
} }

/// In the response of [`GetResourcePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePricePriceModelRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { GetResourcePricePriceModelRules {
    0 "Description" description: String, 1 "RuleId" rule_id: i64
} }

/// Gets resource renew price: `GetResourceRenewPrice` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/GetResourceRenewPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceRenewPrice {
    /// Required.
    pub app_instance_group_id: String,
    /// Required.
    pub period: i64,
    /// Required.
    pub period_unit: String,
    /// Required.
    pub product_type: String,
}
operation! {
    GetResourceRenewPrice(app_instance_group_id: String, period: i64, period_unit: String, product_type: String)
    "GetResourceRenewPrice" -> GetResourceRenewPriceOutput {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "Period" period, 2 "PeriodUnit" period_unit,
    3 "ProductType" product_type
} }

/// Response of [`GetResourceRenewPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceRenewPriceOutput {
    pub data: Option<GetResourceRenewPriceData>,
}
model! { GetResourceRenewPriceOutput {
    0 "Data" data: GetResourceRenewPriceData
} }

/// In the response of [`GetResourceRenewPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceRenewPriceData {
    pub price: Option<GetResourceRenewPricePrice>,
    pub rules: Vec<GetResourceRenewPriceRules>,
}
model! { GetResourceRenewPriceData {
    0 "Price" price: GetResourceRenewPricePrice, 1 "Rules" rules: Vec<GetResourceRenewPriceRules>
} }

/// In the response of [`GetResourceRenewPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceRenewPricePrice {
    pub currency: Option<String>,
    pub discount_price: Option<String>,
    pub original_price: Option<String>,
    pub promotions: Vec<GetResourceRenewPricePromotions>,
    pub trade_price: Option<String>,
}
model! { GetResourceRenewPricePrice {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: String, 2 "OriginalPrice" original_price: String,
    3 "Promotions" promotions: Vec<GetResourceRenewPricePromotions>, 4 "TradePrice" trade_price: String
} }

/// In the response of [`GetResourceRenewPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceRenewPricePromotions {
    pub option_code: Option<String>,
    pub promotion_desc: Option<String>,
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub selected: Option<bool>,
}
model! { GetResourceRenewPricePromotions {
    0 "OptionCode" option_code: String, 1 "PromotionDesc" promotion_desc: String, 2 "PromotionId" promotion_id: String,
    3 "PromotionName" promotion_name: String, 4 "Selected" selected: bool
} }

/// In the response of [`GetResourceRenewPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceRenewPriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { GetResourceRenewPriceRules {
    0 "Description" description: String, 1 "RuleId" rule_id: i64
} }

/// Gets runtime channel: `GetRuntimeChannel` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/GetRuntimeChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeChannel {
    pub agent_platform: Option<String>,
    /// Required.
    pub agent_provider: String,
    pub include_risk_info: Option<bool>,
    /// Required.
    pub runtime_id: String,
    /// Required.
    pub runtime_type: String,
}
operation! { GetRuntimeChannel(agent_provider: String, runtime_id: String, runtime_type: String)
    "GetRuntimeChannel" -> GetRuntimeChannelOutput {
    0 "AgentPlatform" agent_platform: String, 1 "AgentProvider" agent_provider,
    2 "IncludeRiskInfo" include_risk_info: bool, 3 "RuntimeId" runtime_id, 4 "RuntimeType" runtime_type
} }

/// Response of [`GetRuntimeChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeChannelOutput {
    pub data: Vec<GetRuntimeChannelData>,
    pub total_count: Option<i64>,
}
model! { GetRuntimeChannelOutput {
    0 "Data" data: Vec<GetRuntimeChannelData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`GetRuntimeChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeChannelData {
    pub avatar_url: Option<String>,
    pub channel_type: Option<String>,
    pub code: Option<String>,
    pub config: Option<String>,
    pub config_mode: Option<String>,
    pub qr_code_notify_url: Option<String>,
    pub qr_code_status: Option<String>,
    pub risk_type: Option<String>,
    pub status: Option<String>,
}
model! { GetRuntimeChannelData {
    0 "AvatarUrl" avatar_url: String, 1 "ChannelType" channel_type: String, 2 "Code" code: String,
    3 "Config" config: String, 4 "ConfigMode" config_mode: String, 5 "QrCodeNotifyUrl" qr_code_notify_url: String,
    6 "QrCodeStatus" qr_code_status: String, 7 "RiskType" risk_type: String, 8 "Status" status: String
} }

/// Gets runtime model config: `GetRuntimeModelConfig` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/GetRuntimeModelConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeModelConfig {
    pub agent_platform: Option<String>,
    /// Required.
    pub agent_provider: String,
    pub include_risk_info: Option<bool>,
    /// Required.
    pub runtime_id: String,
    /// Required.
    pub runtime_type: String,
}
operation! { GetRuntimeModelConfig(agent_provider: String, runtime_id: String, runtime_type: String)
    "GetRuntimeModelConfig" -> GetRuntimeModelConfigOutput {
    0 "AgentPlatform" agent_platform: String, 1 "AgentProvider" agent_provider,
    2 "IncludeRiskInfo" include_risk_info: bool, 3 "RuntimeId" runtime_id, 4 "RuntimeType" runtime_type
} }

/// Response of [`GetRuntimeModelConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeModelConfigOutput {
    pub data: Option<GetRuntimeModelConfigData>,
}
model! { GetRuntimeModelConfigOutput {
    0 "Data" data: GetRuntimeModelConfigData
} }

/// In the response of [`GetRuntimeModelConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeModelConfigData {
    pub default_model: Option<String>,
    pub model_provider_list: Vec<GetRuntimeModelConfigModelProviderList>,
    pub model_template_id: Option<String>,
    pub model_template_name: Option<String>,
    pub model_template_ref_type: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { GetRuntimeModelConfigData {
    0 "DefaultModel" default_model: String,
    1 "ModelProviderList" model_provider_list: Vec<GetRuntimeModelConfigModelProviderList>,
    2 "ModelTemplateId" model_template_id: String, 3 "ModelTemplateName" model_template_name: String,
    4 "ModelTemplateRefType" model_template_ref_type: String, 5 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`GetRuntimeModelConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeModelConfigModelProviderList {
    pub llm_info_list: Vec<GetRuntimeModelConfigLlmInfoList>,
    pub model_provider_template_id: Option<String>,
    pub name: Option<String>,
    pub provider_name: Option<String>,
}
model! { GetRuntimeModelConfigModelProviderList {
    0 "LlmInfoList" llm_info_list: Vec<GetRuntimeModelConfigLlmInfoList>,
    1 "ModelProviderTemplateId" model_provider_template_id: String, 2 "Name" name: String,
    3 "ProviderName" provider_name: String
} }

/// In the response of [`GetRuntimeModelConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeModelConfigLlmInfoList {
    pub credit_multiplier: Option<GetRuntimeModelConfigCreditMultiplier>,
    pub description: Option<String>,
    pub features: Vec<String>,
    pub inference_metadata: Option<GetRuntimeModelConfigInferenceMetadata>,
    pub llm_code: Option<String>,
    pub name: Option<String>,
    pub published_time: Option<String>,
    pub risk_type: Option<String>,
}
model! { GetRuntimeModelConfigLlmInfoList {
    0 "CreditMultiplier" credit_multiplier: GetRuntimeModelConfigCreditMultiplier, 1 "Description" description: String,
    2 "Features" features: Vec<String>,
    3 "InferenceMetadata" inference_metadata: GetRuntimeModelConfigInferenceMetadata, 4 "LlmCode" llm_code: String,
    5 "Name" name: String, 6 "PublishedTime" published_time: String, 7 "RiskType" risk_type: String
} }

/// In the response of [`GetRuntimeModelConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeModelConfigCreditMultiplier {
    pub max: Option<f64>,
    pub min: Option<f64>,
}
model! { GetRuntimeModelConfigCreditMultiplier {
    0 "Max" max: f64, 1 "Min" min: f64
} }

/// In the response of [`GetRuntimeModelConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeModelConfigInferenceMetadata {
    pub request_modality: Vec<String>,
    pub response_modality: Vec<String>,
}
model! { GetRuntimeModelConfigInferenceMetadata {
    0 "RequestModality" request_modality: Vec<String>, 1 "ResponseModality" response_modality: Vec<String>
} }

/// Lists app instance group: `ListAppInstanceGroup` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListAppInstanceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceGroup {
    pub app_center_image_id: Option<String>,
    pub app_instance_group_id: Option<String>,
    pub app_instance_group_name: Option<String>,
    pub biz_region_id: Option<String>,
    pub node_instance_type: Option<String>,
    pub office_site_id: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub product_type: String,
    /// Deprecated.
    pub region_id: Option<String>,
    pub tag: Option<Vec<ListAppInstanceGroupTag>>,
    pub excluded_user_group_ids: Option<Vec<String>>,
    pub status: Option<Vec<String>>,
    pub user_group_ids: Option<Vec<String>>,
}
operation! { ListAppInstanceGroup(product_type: String) "ListAppInstanceGroup" -> ListAppInstanceGroupOutput {
    0 "AppCenterImageId" app_center_image_id: String, 1 "AppInstanceGroupId" app_instance_group_id: String,
    2 "AppInstanceGroupName" app_instance_group_name: String, 3 "BizRegionId" biz_region_id: String,
    4 "NodeInstanceType" node_instance_type: String, 5 "OfficeSiteId" office_site_id: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "ProductType" product_type,
    9 "RegionId" region_id: String, 10 "Tag" tag: Vec<ListAppInstanceGroupTag>,
    11 "ExcludedUserGroupIds" excluded_user_group_ids: Vec<String>, 12 "Status" status: Vec<String>,
    13 "UserGroupIds" user_group_ids: Vec<String>
} [
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }
paged! { ListAppInstanceGroup: ListAppInstanceGroupAppInstanceGroupModels =
    Number "PageNumber", "AppInstanceGroupModels" app_instance_group_models, total "TotalCount" }

/// In the request of [`ListAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAppInstanceGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceGroupOutput {
    pub app_instance_group_models: Vec<ListAppInstanceGroupAppInstanceGroupModels>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAppInstanceGroupOutput {
    0 "AppInstanceGroupModels" app_instance_group_models: Vec<ListAppInstanceGroupAppInstanceGroupModels>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceGroupAppInstanceGroupModels {
    pub access_type: Option<String>,
    pub amount: Option<i64>,
    pub app_center_image_id: Option<String>,
    pub app_instance_group_id: Option<String>,
    pub app_instance_group_name: Option<String>,
    pub app_instance_type: Option<String>,
    pub app_policy_id: Option<String>,
    pub app_policy_image_check: Option<bool>,
    pub app_policy_version: Option<String>,
    pub apps: Vec<ListAppInstanceGroupApps>,
    pub auth_mode: Option<String>,
    pub charge_resource_mode: Option<String>,
    pub charge_type: Option<String>,
    pub expired_time: Option<String>,
    pub gmt_create: Option<String>,
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
    pub node_pool: Vec<ListAppInstanceGroupNodePool>,
    pub office_site_id: Option<String>,
    pub os_type: Option<String>,
    pub ota_info: Option<ListAppInstanceGroupOtaInfo>,
    pub product_type: Option<String>,
    pub region_id: Option<String>,
    pub reserve_amount_ratio: Option<String>,
    pub reserve_max_amount: Option<i64>,
    pub reserve_min_amount: Option<i64>,
    pub resource_status: Option<String>,
    pub resource_tags: Vec<ListAppInstanceGroupResourceTags>,
    pub scaling_down_after_idle_minutes: Option<i64>,
    pub scaling_step: Option<i64>,
    pub scaling_usage_threshold: Option<String>,
    pub session_timeout: Option<String>,
    pub skip_user_auth_check: Option<bool>,
    pub spec_id: Option<String>,
    pub status: Option<String>,
    pub support_user_group_mixed_auth: Option<bool>,
    pub tags: Vec<ListAppInstanceGroupTags>,
    pub user_group_auth_mode: Option<String>,
}
model! { ListAppInstanceGroupAppInstanceGroupModels {
    0 "AccessType" access_type: String, 1 "Amount" amount: i64, 2 "AppCenterImageId" app_center_image_id: String,
    3 "AppInstanceGroupId" app_instance_group_id: String, 4 "AppInstanceGroupName" app_instance_group_name: String,
    5 "AppInstanceType" app_instance_type: String, 6 "AppPolicyId" app_policy_id: String,
    7 "AppPolicyImageCheck" app_policy_image_check: bool, 8 "AppPolicyVersion" app_policy_version: String,
    9 "Apps" apps: Vec<ListAppInstanceGroupApps>, 10 "AuthMode" auth_mode: String,
    11 "ChargeResourceMode" charge_resource_mode: String, 12 "ChargeType" charge_type: String,
    13 "ExpiredTime" expired_time: String, 14 "GmtCreate" gmt_create: String, 15 "MaxAmount" max_amount: i64,
    16 "MinAmount" min_amount: i64, 17 "NodePool" node_pool: Vec<ListAppInstanceGroupNodePool>,
    18 "OfficeSiteId" office_site_id: String, 19 "OsType" os_type: String,
    20 "OtaInfo" ota_info: ListAppInstanceGroupOtaInfo, 21 "ProductType" product_type: String,
    22 "RegionId" region_id: String, 23 "ReserveAmountRatio" reserve_amount_ratio: String,
    24 "ReserveMaxAmount" reserve_max_amount: i64, 25 "ReserveMinAmount" reserve_min_amount: i64,
    26 "ResourceStatus" resource_status: String, 27 "ResourceTags" resource_tags: Vec<ListAppInstanceGroupResourceTags>,
    28 "ScalingDownAfterIdleMinutes" scaling_down_after_idle_minutes: i64, 29 "ScalingStep" scaling_step: i64,
    30 "ScalingUsageThreshold" scaling_usage_threshold: String, 31 "SessionTimeout" session_timeout: String,
    32 "SkipUserAuthCheck" skip_user_auth_check: bool, 33 "SpecId" spec_id: String, 34 "Status" status: String,
    35 "SupportUserGroupMixedAuth" support_user_group_mixed_auth: bool, 36 "Tags" tags: Vec<ListAppInstanceGroupTags>,
    37 "UserGroupAuthMode" user_group_auth_mode: String
} }

/// In the response of [`ListAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceGroupApps {
    pub app_icon: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_version: Option<String>,
    pub app_version_name: Option<String>,
}
model! { ListAppInstanceGroupApps {
    0 "AppIcon" app_icon: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "AppVersion" app_version: String, 4 "AppVersionName" app_version_name: String
} }

/// In the response of [`ListAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceGroupNodePool {
    pub amount: Option<i64>,
    pub max_idle_app_instance_amount: Option<i64>,
    pub max_scaling_amount: Option<i64>,
    pub node_amount: Option<i64>,
    pub node_capacity: Option<i64>,
    pub node_instance_type: Option<String>,
    pub node_pool_id: Option<String>,
    pub node_type_name: Option<String>,
    pub node_used: Option<i64>,
    pub recurrence_schedules: Vec<ListAppInstanceGroupRecurrenceSchedules>,
    pub scaling_down_after_idle_minutes: Option<i64>,
    pub scaling_node_amount: Option<i64>,
    pub scaling_node_used: Option<i64>,
    pub scaling_step: Option<i64>,
    pub scaling_usage_threshold: Option<String>,
    pub strategy_disable_date: Option<String>,
    pub strategy_enable_date: Option<String>,
    pub strategy_type: Option<String>,
    pub warm_up: Option<bool>,
}
model! { ListAppInstanceGroupNodePool {
    0 "Amount" amount: i64, 1 "MaxIdleAppInstanceAmount" max_idle_app_instance_amount: i64,
    2 "MaxScalingAmount" max_scaling_amount: i64, 3 "NodeAmount" node_amount: i64, 4 "NodeCapacity" node_capacity: i64,
    5 "NodeInstanceType" node_instance_type: String, 6 "NodePoolId" node_pool_id: String,
    7 "NodeTypeName" node_type_name: String, 8 "NodeUsed" node_used: i64,
    9 "RecurrenceSchedules" recurrence_schedules: Vec<ListAppInstanceGroupRecurrenceSchedules>,
    10 "ScalingDownAfterIdleMinutes" scaling_down_after_idle_minutes: i64,
    11 "ScalingNodeAmount" scaling_node_amount: i64, 12 "ScalingNodeUsed" scaling_node_used: i64,
    13 "ScalingStep" scaling_step: i64, 14 "ScalingUsageThreshold" scaling_usage_threshold: String,
    15 "StrategyDisableDate" strategy_disable_date: String, 16 "StrategyEnableDate" strategy_enable_date: String,
    17 "StrategyType" strategy_type: String, 18 "WarmUp" warm_up: bool
} }

/// In the response of [`ListAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceGroupRecurrenceSchedules {
    pub recurrence_type: Option<String>,
    pub recurrence_values: Vec<i64>,
    pub timer_periods: Vec<ListAppInstanceGroupTimerPeriods>,
}
model! { ListAppInstanceGroupRecurrenceSchedules {
    0 "RecurrenceType" recurrence_type: String, 1 "RecurrenceValues" recurrence_values: Vec<i64>,
    2 "TimerPeriods" timer_periods: Vec<ListAppInstanceGroupTimerPeriods>
} }

/// In the response of [`ListAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceGroupTimerPeriods {
    pub amount: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { ListAppInstanceGroupTimerPeriods {
    0 "Amount" amount: i64, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// In the response of [`ListAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceGroupOtaInfo {
    pub new_ota_version: Option<String>,
    pub ota_version: Option<String>,
    pub task_id: Option<String>,
}
model! { ListAppInstanceGroupOtaInfo {
    0 "NewOtaVersion" new_ota_version: String, 1 "OtaVersion" ota_version: String, 2 "TaskId" task_id: String
} }

/// In the response of [`ListAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceGroupResourceTags {
    pub key: Option<String>,
    pub scope: Option<String>,
    pub value: Option<String>,
}
model! { ListAppInstanceGroupResourceTags {
    0 "Key" key: String, 1 "Scope" scope: String, 2 "Value" value: String
} }

/// In the response of [`ListAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstanceGroupTags {
    pub key: Option<String>,
    pub scope: Option<String>,
    pub value: Option<String>,
}
model! { ListAppInstanceGroupTags {
    0 "Key" key: String, 1 "Scope" scope: String, 2 "Value" value: String
} }

/// Lists app instances: `ListAppInstances` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListAppInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstances {
    /// Required.
    pub app_instance_group_id: String,
    pub app_instance_id: Option<String>,
    pub include_deleted: Option<bool>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub user_id_list: Option<Vec<String>>,
    pub app_instance_id_list: Option<Vec<String>>,
    pub status: Option<Vec<String>>,
}
operation! { ListAppInstances(app_instance_group_id: String) "ListAppInstances" -> ListAppInstancesOutput {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "AppInstanceId" app_instance_id: String,
    2 "IncludeDeleted" include_deleted: bool, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "UserIdList" user_id_list: Vec<String>, 6 "AppInstanceIdList" app_instance_id_list: Vec<String>,
    7 "Status" status: Vec<String>
} [
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }
paged! { ListAppInstances: ListAppInstancesAppInstanceModels =
    Number "PageNumber", "AppInstanceModels" app_instance_models, total "TotalCount" }

/// Response of [`ListAppInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstancesOutput {
    pub app_instance_models: Vec<ListAppInstancesAppInstanceModels>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAppInstancesOutput {
    0 "AppInstanceModels" app_instance_models: Vec<ListAppInstancesAppInstanceModels>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAppInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstancesAppInstanceModels {
    pub app_instance_group_id: Option<String>,
    pub app_instance_id: Option<String>,
    pub bind_info: Option<ListAppInstancesBindInfo>,
    pub charge_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub main_eth_public_ip: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_ip: Option<String>,
    pub node_id: Option<String>,
    pub session_status: Option<String>,
    pub status: Option<String>,
}
model! { ListAppInstancesAppInstanceModels {
    0 "AppInstanceGroupId" app_instance_group_id: String, 1 "AppInstanceId" app_instance_id: String,
    2 "BindInfo" bind_info: ListAppInstancesBindInfo, 3 "ChargeType" charge_type: String,
    4 "GmtCreate" gmt_create: String, 5 "GmtModified" gmt_modified: String,
    6 "MainEthPublicIp" main_eth_public_ip: String, 7 "NetworkInterfaceId" network_interface_id: String,
    8 "NetworkInterfaceIp" network_interface_ip: String, 9 "NodeId" node_id: String,
    10 "SessionStatus" session_status: String, 11 "Status" status: String
} }

/// In the response of [`ListAppInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppInstancesBindInfo {
    pub end_user_id: Option<String>,
    pub usage_duration: Option<i64>,
}
model! { ListAppInstancesBindInfo {
    0 "EndUserId" end_user_id: String, 1 "UsageDuration" usage_duration: i64
} }

/// Lists authorized user groups: `ListAuthorizedUserGroups` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListAuthorizedUserGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedUserGroups {
    /// Required.
    pub app_instance_group_id: String,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    /// Required. At least 1.
    pub page_number: i64,
    /// Required. At most 100.
    pub page_size: i64,
    /// Required.
    pub product_type: String,
}
operation! {
    ListAuthorizedUserGroups(app_instance_group_id: String, page_number: i64, page_size: i64, product_type: String)
    "ListAuthorizedUserGroups" -> ListAuthorizedUserGroupsOutput {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "ProductType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListAuthorizedUserGroups: ListAuthorizedUserGroupsUserGroups =
    Number "PageNumber", "UserGroups" user_groups, total "TotalCount" }

/// Response of [`ListAuthorizedUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedUserGroupsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub user_groups: Vec<ListAuthorizedUserGroupsUserGroups>,
}
model! { ListAuthorizedUserGroupsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "UserGroups" user_groups: Vec<ListAuthorizedUserGroupsUserGroups>
} }

/// In the response of [`ListAuthorizedUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedUserGroupsUserGroups {
    pub app_instance_group_id: Option<String>,
    pub auth_mode: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { ListAuthorizedUserGroupsUserGroups {
    0 "AppInstanceGroupId" app_instance_group_id: String, 1 "AuthMode" auth_mode: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String
} }

/// Lists bind info: `ListBindInfo` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListBindInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindInfo {
    pub app_id_list: Option<Vec<String>>,
    pub app_instance_group_id_list: Option<Vec<String>>,
    pub app_instance_id_list: Option<Vec<String>>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub user_id_list: Option<Vec<String>>,
    pub wy_id_list: Option<Vec<String>>,
}
operation! { ListBindInfo() "ListBindInfo" -> ListBindInfoOutput {
    0 "AppIdList" app_id_list: Vec<String>, 1 "AppInstanceGroupIdList" app_instance_group_id_list: Vec<String>,
    2 "AppInstanceIdList" app_instance_id_list: Vec<String>, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "UserIdList" user_id_list: Vec<String>, 6 "WyIdList" wy_id_list: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListBindInfo: ListBindInfoBindInfoModels =
    Number "PageNumber", "BindInfoModels" bind_info_models, total "TotalCount" }

/// Response of [`ListBindInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindInfoOutput {
    pub bind_info_models: Vec<ListBindInfoBindInfoModels>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListBindInfoOutput {
    0 "BindInfoModels" bind_info_models: Vec<ListBindInfoBindInfoModels>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListBindInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindInfoBindInfoModels {
    pub account_type: Option<String>,
    pub app_id: Option<String>,
    pub app_instance_group_id: Option<String>,
    pub app_instance_id: Option<String>,
    pub app_version: Option<String>,
    pub product_type: Option<String>,
    pub region_id: Option<String>,
    pub user_id: Option<String>,
    pub wy_id: Option<String>,
}
model! { ListBindInfoBindInfoModels {
    0 "AccountType" account_type: String, 1 "AppId" app_id: String,
    2 "AppInstanceGroupId" app_instance_group_id: String, 3 "AppInstanceId" app_instance_id: String,
    4 "AppVersion" app_version: String, 5 "ProductType" product_type: String, 6 "RegionId" region_id: String,
    7 "UserId" user_id: String, 8 "WyId" wy_id: String
} }

/// Lists desktop agent runtime: `ListDesktopAgentRuntime` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListDesktopAgentRuntime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDesktopAgentRuntime {
    pub agent_im_online_status: Option<String>,
    pub agent_instance_statuses: Option<Vec<String>>,
    pub agent_instance_versions: Option<Vec<String>>,
    pub agent_platform: Option<String>,
    pub agent_platform_list: Option<Vec<String>>,
    pub agent_provider: Option<String>,
    pub agent_provider_list: Option<Vec<String>>,
    pub agent_template_ids: Option<Vec<String>>,
    pub auth_users: Option<Vec<String>>,
    pub biz_region_id: Option<String>,
    pub biz_type: Option<i64>,
    pub channel_configure: Option<bool>,
    pub deployment_source: Option<String>,
    pub desktop_ids: Option<Vec<String>>,
    pub desktop_names: Option<Vec<String>>,
    pub desktop_statuses: Option<Vec<String>>,
    pub has_auth_user: Option<bool>,
    pub has_risk: Option<bool>,
    pub include_risk_info: Option<bool>,
    pub management_status: Option<String>,
    pub model_configure: Option<bool>,
    pub model_template_id: Option<String>,
    pub office_site_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_ids: Option<Vec<String>>,
}
operation! { ListDesktopAgentRuntime() "ListDesktopAgentRuntime" -> ListDesktopAgentRuntimeOutput {
    0 "AgentImOnlineStatus" agent_im_online_status: String,
    1 "AgentInstanceStatuses" agent_instance_statuses: Vec<String>,
    2 "AgentInstanceVersions" agent_instance_versions: Vec<String>, 3 "AgentPlatform" agent_platform: String,
    4 "AgentPlatformList" agent_platform_list: Vec<String>, 5 "AgentProvider" agent_provider: String,
    6 "AgentProviderList" agent_provider_list: Vec<String>, 7 "AgentTemplateIds" agent_template_ids: Vec<String>,
    8 "AuthUsers" auth_users: Vec<String>, 9 "BizRegionId" biz_region_id: String, 10 "BizType" biz_type: i64,
    11 "ChannelConfigure" channel_configure: bool, 12 "DeploymentSource" deployment_source: String,
    13 "DesktopIds" desktop_ids: Vec<String>, 14 "DesktopNames" desktop_names: Vec<String>,
    15 "DesktopStatuses" desktop_statuses: Vec<String>, 16 "HasAuthUser" has_auth_user: bool,
    17 "HasRisk" has_risk: bool, 18 "IncludeRiskInfo" include_risk_info: bool,
    19 "ManagementStatus" management_status: String, 20 "ModelConfigure" model_configure: bool,
    21 "ModelTemplateId" model_template_id: String, 22 "OfficeSiteId" office_site_id: String,
    23 "PageNumber" page_number: i64, 24 "PageSize" page_size: i64, 25 "ResourceGroupId" resource_group_id: String,
    26 "ResourceIds" resource_ids: Vec<String>
} }
paged! { ListDesktopAgentRuntime: ListDesktopAgentRuntimeData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListDesktopAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDesktopAgentRuntimeOutput {
    pub data: Vec<ListDesktopAgentRuntimeData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDesktopAgentRuntimeOutput {
    0 "Data" data: Vec<ListDesktopAgentRuntimeData>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDesktopAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDesktopAgentRuntimeData {
    pub agent_im_info: Option<ListDesktopAgentRuntimeAgentImInfo>,
    pub agent_instance_info_list: Vec<ListDesktopAgentRuntimeAgentInstanceInfoList>,
    pub auth_users: Vec<String>,
    pub channel_configure: Option<bool>,
    pub channel_configured_list: Vec<String>,
    pub desktop_id: Option<String>,
    pub desktop_name: Option<String>,
    pub desktop_status: Option<String>,
    pub has_auth_user: Option<bool>,
    pub management_statuses: Vec<String>,
    pub model_configure: Option<bool>,
    pub model_template_id: Option<String>,
    pub model_template_name: Option<String>,
    pub os_type: Option<String>,
    pub qr_code_configuring_list: Vec<String>,
    pub region_id: Option<String>,
    pub region_location: Option<String>,
    pub resource_group: Option<ListDesktopAgentRuntimeResourceGroup>,
    pub resource_id: Option<String>,
    pub risk_info: Option<ListDesktopAgentRuntimeRiskInfo>,
}
model! { ListDesktopAgentRuntimeData {
    0 "AgentImInfo" agent_im_info: ListDesktopAgentRuntimeAgentImInfo,
    1 "AgentInstanceInfoList" agent_instance_info_list: Vec<ListDesktopAgentRuntimeAgentInstanceInfoList>,
    2 "AuthUsers" auth_users: Vec<String>, 3 "ChannelConfigure" channel_configure: bool,
    4 "ChannelConfiguredList" channel_configured_list: Vec<String>, 5 "DesktopId" desktop_id: String,
    6 "DesktopName" desktop_name: String, 7 "DesktopStatus" desktop_status: String, 8 "HasAuthUser" has_auth_user: bool,
    9 "ManagementStatuses" management_statuses: Vec<String>, 10 "ModelConfigure" model_configure: bool,
    11 "ModelTemplateId" model_template_id: String, 12 "ModelTemplateName" model_template_name: String,
    13 "OsType" os_type: String, 14 "QrCodeConfiguringList" qr_code_configuring_list: Vec<String>,
    15 "RegionId" region_id: String, 16 "RegionLocation" region_location: String,
    17 "ResourceGroup" resource_group: ListDesktopAgentRuntimeResourceGroup, 18 "ResourceId" resource_id: String,
    19 "RiskInfo" risk_info: ListDesktopAgentRuntimeRiskInfo
} }

/// In the response of [`ListDesktopAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDesktopAgentRuntimeAgentImInfo {
    pub agent_im_online_status: Option<String>,
    pub agent_im_status: Option<String>,
    pub cloud_space_status: Option<String>,
}
model! { ListDesktopAgentRuntimeAgentImInfo {
    0 "AgentImOnlineStatus" agent_im_online_status: String, 1 "AgentImStatus" agent_im_status: String,
    2 "CloudSpaceStatus" cloud_space_status: String
} }

/// In the response of [`ListDesktopAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDesktopAgentRuntimeAgentInstanceInfoList {
    pub agent_instance_status: Option<String>,
    pub agent_instance_version: Option<String>,
    pub agent_platform: Option<String>,
    pub agent_provider: Option<String>,
    pub channel_configure: Option<bool>,
    pub channel_configured_list: Vec<String>,
    pub deployment_source: Option<String>,
    pub model_configure: Option<bool>,
    pub model_template_id: Option<String>,
}
model! { ListDesktopAgentRuntimeAgentInstanceInfoList {
    0 "AgentInstanceStatus" agent_instance_status: String, 1 "AgentInstanceVersion" agent_instance_version: String,
    2 "AgentPlatform" agent_platform: String, 3 "AgentProvider" agent_provider: String,
    4 "ChannelConfigure" channel_configure: bool, 5 "ChannelConfiguredList" channel_configured_list: Vec<String>,
    6 "DeploymentSource" deployment_source: String, 7 "ModelConfigure" model_configure: bool,
    8 "ModelTemplateId" model_template_id: String
} }

/// In the response of [`ListDesktopAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDesktopAgentRuntimeResourceGroup {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ListDesktopAgentRuntimeResourceGroup {
    0 "ResourceGroupId" resource_group_id: String, 1 "ResourceGroupName" resource_group_name: String
} }

/// In the response of [`ListDesktopAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDesktopAgentRuntimeRiskInfo {
    pub agent_uninstalled: Option<bool>,
    pub channel_modified: Option<bool>,
    pub model_modified: Option<bool>,
}
model! { ListDesktopAgentRuntimeRiskInfo {
    0 "AgentUninstalled" agent_uninstalled: bool, 1 "ChannelModified" channel_modified: bool,
    2 "ModelModified" model_modified: bool
} }

/// Lists image: `ListImage` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImage {
    pub distro: Option<String>,
    pub tag_list: Option<Vec<ListImageTagList>>,
    pub biz_region_id_list: Option<Vec<String>>,
    pub biz_type: Option<i64>,
    pub biz_type_list: Option<Vec<i64>>,
    pub feature_list: Option<Vec<String>>,
    pub fota_version: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_type: Option<String>,
    pub language_type: Option<String>,
    pub os_type: Option<String>,
    pub package_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub platform_name: Option<String>,
    pub platform_name_list: Option<Vec<String>>,
    pub product_type: Option<String>,
    pub product_type_list: Option<Vec<String>>,
    pub protocol_type: Option<String>,
    pub resource_instance_type: Option<String>,
    pub status: Option<String>,
}
operation! { ListImage() "ListImage" -> ListImageOutput {
    0 "Distro" distro: String, 1 "TagList" tag_list: Vec<ListImageTagList>,
    2 "BizRegionIdList" biz_region_id_list: Vec<String>, 3 "BizType" biz_type: i64,
    4 "BizTypeList" biz_type_list: Vec<i64>, 5 "FeatureList" feature_list: Vec<String>,
    6 "FotaVersion" fota_version: String, 7 "ImageId" image_id: String, 8 "ImageName" image_name: String,
    9 "ImageType" image_type: String, 10 "LanguageType" language_type: String, 11 "OsType" os_type: String,
    12 "PackageType" package_type: String, 13 "PageNumber" page_number: i64, 14 "PageSize" page_size: i64,
    15 "PlatformName" platform_name: String, 16 "PlatformNameList" platform_name_list: Vec<String>,
    17 "ProductType" product_type: String, 18 "ProductTypeList" product_type_list: Vec<String>,
    19 "ProtocolType" protocol_type: String, 20 "ResourceInstanceType" resource_instance_type: String,
    21 "Status" status: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None)
] }
paged! { ListImage: ListImageData = Number "PageNumber", "Data" data }

/// In the request of [`ListImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageTagList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListImageTagList() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub data: Vec<ListImageData>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
}
model! { ListImageOutput {
    0 "Code" code: String, 1 "Count" count: i64, 2 "Data" data: Vec<ListImageData>, 3 "Message" message: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool
} }

/// In the response of [`ListImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageData {
    pub ali_uid: Option<i64>,
    pub app_list: Vec<ListImageAppList>,
    pub base_image_id: Option<String>,
    pub base_image_version: Option<String>,
    pub biz_type: Option<i64>,
    pub compatible_mode: Option<bool>,
    pub data_disk_size: Option<i64>,
    pub description: Option<String>,
    pub distro: Option<String>,
    pub driver_list: Vec<String>,
    pub environment_id: Option<String>,
    pub feature_list: Vec<String>,
    pub fota_channel: Option<String>,
    pub fota_version: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub image_create_mode: Option<String>,
    pub image_icon_url: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_region_distribute_list: Vec<ListImageImageRegionDistributeList>,
    pub image_region_list: Vec<String>,
    pub image_type: Option<String>,
    pub language: Option<String>,
    pub latest_version_id: Option<String>,
    pub online_version: Option<bool>,
    pub online_version_id: Option<String>,
    pub os_type: Option<String>,
    pub package_type: Option<String>,
    pub parent_image_id: Option<String>,
    pub parent_image_version: Option<String>,
    pub platform: Option<i64>,
    pub platform_name: Option<String>,
    pub product_type: Option<String>,
    pub protocol_type: Option<String>,
    pub rating: Option<i64>,
    pub resource_instance_category: Option<String>,
    pub scene: Option<String>,
    pub session_type: Option<String>,
    pub snapshot_list: Vec<ListImageSnapshotList>,
    pub status: Option<String>,
    pub supported_language_list: Vec<String>,
    pub system_disk_size: Option<i64>,
    pub tag_list: Vec<ListImageDataTagList>,
    pub version_id: Option<String>,
    pub version_name: Option<String>,
    pub volume_encryption_enabled: Option<bool>,
    pub volume_encryption_key: Option<String>,
}
model! { ListImageData {
    0 "AliUid" ali_uid: i64, 1 "AppList" app_list: Vec<ListImageAppList>, 2 "BaseImageId" base_image_id: String,
    3 "BaseImageVersion" base_image_version: String, 4 "BizType" biz_type: i64,
    5 "CompatibleMode" compatible_mode: bool, 6 "DataDiskSize" data_disk_size: i64, 7 "Description" description: String,
    8 "Distro" distro: String, 9 "DriverList" driver_list: Vec<String>, 10 "EnvironmentId" environment_id: String,
    11 "FeatureList" feature_list: Vec<String>, 12 "FotaChannel" fota_channel: String,
    13 "FotaVersion" fota_version: String, 14 "GmtCreate" gmt_create: String, 15 "GmtModified" gmt_modified: String,
    16 "ImageCreateMode" image_create_mode: String, 17 "ImageIconUrl" image_icon_url: String,
    18 "ImageId" image_id: String, 19 "ImageName" image_name: String,
    20 "ImageRegionDistributeList" image_region_distribute_list: Vec<ListImageImageRegionDistributeList>,
    21 "ImageRegionList" image_region_list: Vec<String>, 22 "ImageType" image_type: String,
    23 "Language" language: String, 24 "LatestVersionId" latest_version_id: String,
    25 "OnlineVersion" online_version: bool, 26 "OnlineVersionId" online_version_id: String,
    27 "OsType" os_type: String, 28 "PackageType" package_type: String, 29 "ParentImageId" parent_image_id: String,
    30 "ParentImageVersion" parent_image_version: String, 31 "Platform" platform: i64,
    32 "PlatformName" platform_name: String, 33 "ProductType" product_type: String,
    34 "ProtocolType" protocol_type: String, 35 "Rating" rating: i64,
    36 "ResourceInstanceCategory" resource_instance_category: String, 37 "Scene" scene: String,
    38 "SessionType" session_type: String, 39 "SnapshotList" snapshot_list: Vec<ListImageSnapshotList>,
    40 "Status" status: String, 41 "SupportedLanguageList" supported_language_list: Vec<String>,
    42 "SystemDiskSize" system_disk_size: i64, 43 "TagList" tag_list: Vec<ListImageDataTagList>,
    44 "VersionId" version_id: String, 45 "VersionName" version_name: String,
    46 "VolumeEncryptionEnabled" volume_encryption_enabled: bool, 47 "VolumeEncryptionKey" volume_encryption_key: String
} }

/// In the response of [`ListImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageAppList {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
model! { ListImageAppList {
    0 "AppId" app_id: String, 1 "AppName" app_name: String
} }

/// In the response of [`ListImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageImageRegionDistributeList {
    pub image_id: Option<String>,
    pub progress: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub version_id: Option<String>,
}
model! { ListImageImageRegionDistributeList {
    0 "ImageId" image_id: String, 1 "Progress" progress: String, 2 "RegionId" region_id: String,
    3 "Status" status: String, 4 "VersionId" version_id: String
} }

/// In the response of [`ListImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageSnapshotList {
    pub bind_type: Option<String>,
    pub disk_category: Option<String>,
    pub disk_sub_type: Option<String>,
    pub disk_type: Option<String>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
    pub version_id: Option<String>,
}
model! { ListImageSnapshotList {
    0 "BindType" bind_type: String, 1 "DiskCategory" disk_category: String, 2 "DiskSubType" disk_sub_type: String,
    3 "DiskType" disk_type: String, 4 "Size" size: i64, 5 "SnapshotId" snapshot_id: String,
    6 "VersionId" version_id: String
} }

/// In the response of [`ListImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageDataTagList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListImageDataTagList {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists llm templates: `ListLlmTemplates` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListLlmTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLlmTemplates {
    pub biz_type: Option<i64>,
    pub llm_code: Option<String>,
    pub llm_template_ids: Option<Vec<String>>,
    pub model_template_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub provider_template_id: Option<String>,
    pub smart_model: Option<bool>,
}
operation! { ListLlmTemplates() "ListLlmTemplates" -> ListLlmTemplatesOutput {
    0 "BizType" biz_type: i64, 1 "LlmCode" llm_code: String, 2 "LlmTemplateIds" llm_template_ids: Vec<String>,
    3 "ModelTemplateId" model_template_id: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ProviderTemplateId" provider_template_id: String, 7 "SmartModel" smart_model: bool
} [
    Mark::new(2, Location::Default, Style::Json)
] }
paged! { ListLlmTemplates: ListLlmTemplatesData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListLlmTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLlmTemplatesOutput {
    pub data: Vec<ListLlmTemplatesData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListLlmTemplatesOutput {
    0 "Data" data: Vec<ListLlmTemplatesData>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListLlmTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLlmTemplatesData {
    pub config: Option<String>,
    pub credit_multiplier: Option<ListLlmTemplatesCreditMultiplier>,
    pub description: Option<String>,
    pub features: Vec<String>,
    pub inference_metadata: Option<ListLlmTemplatesInferenceMetadata>,
    pub is_default_model: Option<bool>,
    pub llm_code: Option<String>,
    pub llm_template_id: Option<String>,
    pub model_info: BTreeMap<String, Value>,
    pub name: Option<String>,
    pub prices: Vec<ListLlmTemplatesPrices>,
    pub provider_template_id: Option<String>,
    pub published_time: Option<String>,
    pub ref_scope: Option<String>,
    pub route_policy_count: Option<i64>,
}
model! { ListLlmTemplatesData {
    0 "Config" config: String, 1 "CreditMultiplier" credit_multiplier: ListLlmTemplatesCreditMultiplier,
    2 "Description" description: String, 3 "Features" features: Vec<String>,
    4 "InferenceMetadata" inference_metadata: ListLlmTemplatesInferenceMetadata,
    5 "IsDefaultModel" is_default_model: bool, 6 "LlmCode" llm_code: String, 7 "LlmTemplateId" llm_template_id: String,
    8 "ModelInfo" model_info: BTreeMap<String, Value>, 9 "Name" name: String,
    10 "Prices" prices: Vec<ListLlmTemplatesPrices>, 11 "ProviderTemplateId" provider_template_id: String,
    12 "PublishedTime" published_time: String, 13 "RefScope" ref_scope: String,
    14 "RoutePolicyCount" route_policy_count: i64
} }

/// In the response of [`ListLlmTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLlmTemplatesCreditMultiplier {
    pub max: Option<f64>,
    pub min: Option<f64>,
}
model! { ListLlmTemplatesCreditMultiplier {
    0 "Max" max: f64, 1 "Min" min: f64
} }

/// In the response of [`ListLlmTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLlmTemplatesInferenceMetadata {
    pub request_modality: Vec<String>,
    pub response_modality: Vec<String>,
}
model! { ListLlmTemplatesInferenceMetadata {
    0 "RequestModality" request_modality: Vec<String>, 1 "ResponseModality" response_modality: Vec<String>
} }

/// In the response of [`ListLlmTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLlmTemplatesPrices {
    pub prices: Vec<ListLlmTemplatesPricesPrices>,
    pub range_name: Option<String>,
}
model! { ListLlmTemplatesPrices {
    0 "Prices" prices: Vec<ListLlmTemplatesPricesPrices>, 1 "RangeName" range_name: String
} }

/// In the response of [`ListLlmTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLlmTemplatesPricesPrices {
    pub price: Option<String>,
    pub price_name: Option<String>,
    pub price_unit: Option<String>,
}
model! { ListLlmTemplatesPricesPrices {
    0 "Price" price: String, 1 "PriceName" price_name: String, 2 "PriceUnit" price_unit: String
} }

/// Lists model provider endpoints: `ListModelProviderEndpoints` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListModelProviderEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProviderEndpoints {
    pub agent_platform: Option<String>,
    pub agent_provider: Option<String>,
    pub biz_type: Option<i64>,
    pub provider_name: Option<String>,
}
operation! { ListModelProviderEndpoints() "ListModelProviderEndpoints" -> ListModelProviderEndpointsOutput {
    0 "AgentPlatform" agent_platform: String, 1 "AgentProvider" agent_provider: String, 2 "BizType" biz_type: i64,
    3 "ProviderName" provider_name: String
} }

/// Response of [`ListModelProviderEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProviderEndpointsOutput {
    pub data: Vec<ListModelProviderEndpointsData>,
}
model! { ListModelProviderEndpointsOutput {
    0 "Data" data: Vec<ListModelProviderEndpointsData>
} }

/// In the response of [`ListModelProviderEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProviderEndpointsData {
    pub description: Option<String>,
    pub endpoints: Vec<ListModelProviderEndpointsEndpoints>,
    pub provider_name: Option<String>,
    pub provider_url: Option<String>,
}
model! { ListModelProviderEndpointsData {
    0 "Description" description: String, 1 "Endpoints" endpoints: Vec<ListModelProviderEndpointsEndpoints>,
    2 "ProviderName" provider_name: String, 3 "ProviderUrl" provider_url: String
} }

/// In the response of [`ListModelProviderEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProviderEndpointsEndpoints {
    pub api_type: Option<String>,
    pub base_url: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub provider_url: Option<String>,
    pub tags: Vec<String>,
}
model! { ListModelProviderEndpointsEndpoints {
    0 "ApiType" api_type: String, 1 "BaseUrl" base_url: String, 2 "Description" description: String,
    3 "Name" name: String, 4 "ProviderUrl" provider_url: String, 5 "Tags" tags: Vec<String>
} }

/// Lists model provider templates: `ListModelProviderTemplates` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListModelProviderTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProviderTemplates {
    pub agent_platform: Option<String>,
    /// Required.
    pub agent_provider: String,
    /// Required.
    pub biz_type: i64,
    pub model_template_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub provider_name: Option<String>,
    pub provider_template_ids: Option<Vec<String>>,
}
operation! { ListModelProviderTemplates(agent_provider: String, biz_type: i64)
    "ListModelProviderTemplates" -> ListModelProviderTemplatesOutput {
    0 "AgentPlatform" agent_platform: String, 1 "AgentProvider" agent_provider, 2 "BizType" biz_type,
    3 "ModelTemplateId" model_template_id: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ProviderName" provider_name: String, 7 "ProviderTemplateIds" provider_template_ids: Vec<String>
} [
    Mark::new(7, Location::Default, Style::Json)
] }
paged! { ListModelProviderTemplates: ListModelProviderTemplatesData =
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListModelProviderTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProviderTemplatesOutput {
    pub data: Vec<ListModelProviderTemplatesData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListModelProviderTemplatesOutput {
    0 "Data" data: Vec<ListModelProviderTemplatesData>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListModelProviderTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelProviderTemplatesData {
    pub config: Option<String>,
    pub description: Option<String>,
    pub enable_wuying_proxy: Option<bool>,
    pub name: Option<String>,
    pub provider_name: Option<String>,
    pub provider_template_id: Option<String>,
    pub provider_type: Option<String>,
    pub wuying_provider_key: Option<String>,
}
model! { ListModelProviderTemplatesData {
    0 "Config" config: String, 1 "Description" description: String, 2 "EnableWuyingProxy" enable_wuying_proxy: bool,
    3 "Name" name: String, 4 "ProviderName" provider_name: String, 5 "ProviderTemplateId" provider_template_id: String,
    6 "ProviderType" provider_type: String, 7 "WuyingProviderKey" wuying_provider_key: String
} }

/// Lists model template resource group: `ListModelTemplateResourceGroup` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListModelTemplateResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelTemplateResourceGroup {
    /// Required.
    pub model_template_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_ids: Option<Vec<String>>,
}
operation! { ListModelTemplateResourceGroup(model_template_id: String)
    "ListModelTemplateResourceGroup" -> ListModelTemplateResourceGroupOutput {
    0 "ModelTemplateId" model_template_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ResourceGroupIds" resource_group_ids: Vec<String>
} }
paged! { ListModelTemplateResourceGroup: ListModelTemplateResourceGroupData =
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListModelTemplateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelTemplateResourceGroupOutput {
    pub data: Vec<ListModelTemplateResourceGroupData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListModelTemplateResourceGroupOutput {
    0 "Data" data: Vec<ListModelTemplateResourceGroupData>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListModelTemplateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelTemplateResourceGroupData {
    pub resource_group_id: Option<String>,
}
model! { ListModelTemplateResourceGroupData {
    0 "ResourceGroupId" resource_group_id: String
} }

/// Lists model templates: `ListModelTemplates` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListModelTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelTemplates {
    pub agent_platform: Option<String>,
    pub agent_platform_list: Option<Vec<String>>,
    pub agent_provider: Option<String>,
    pub agent_provider_list: Option<Vec<String>>,
    /// Required.
    pub biz_type: i64,
    pub has_model: Option<bool>,
    pub model_template_id_list: Option<Vec<String>>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub ref_scope: Option<String>,
    pub source: Option<String>,
}
operation! { ListModelTemplates(biz_type: i64) "ListModelTemplates" -> ListModelTemplatesOutput {
    0 "AgentPlatform" agent_platform: String, 1 "AgentPlatformList" agent_platform_list: Vec<String>,
    2 "AgentProvider" agent_provider: String, 3 "AgentProviderList" agent_provider_list: Vec<String>,
    4 "BizType" biz_type, 5 "HasModel" has_model: bool, 6 "ModelTemplateIdList" model_template_id_list: Vec<String>,
    7 "Name" name: String, 8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64,
    10 "RefScope" ref_scope: String, 11 "Source" source: String
} [
    Mark::new(6, Location::Default, Style::Json)
] }
paged! { ListModelTemplates: ListModelTemplatesData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListModelTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelTemplatesOutput {
    pub data: Vec<ListModelTemplatesData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListModelTemplatesOutput {
    0 "Data" data: Vec<ListModelTemplatesData>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListModelTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelTemplatesData {
    pub agent_platform: Option<String>,
    pub agent_provider: Option<String>,
    pub config: Option<String>,
    pub description: Option<String>,
    pub has_model: Option<bool>,
    pub model_count: Option<i64>,
    pub model_template_id: Option<String>,
    pub name: Option<String>,
    pub ref_scope: Option<String>,
    pub user_count: Option<i64>,
    pub user_group_count: Option<i64>,
}
model! { ListModelTemplatesData {
    0 "AgentPlatform" agent_platform: String, 1 "AgentProvider" agent_provider: String, 2 "Config" config: String,
    3 "Description" description: String, 4 "HasModel" has_model: bool, 5 "ModelCount" model_count: i64,
    6 "ModelTemplateId" model_template_id: String, 7 "Name" name: String, 8 "RefScope" ref_scope: String,
    9 "UserCount" user_count: i64, 10 "UserGroupCount" user_group_count: i64
} }

/// Lists node instance type: `ListNodeInstanceType` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListNodeInstanceType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeInstanceType {
    pub biz_region_id: Option<String>,
    pub charge_type: Option<String>,
    pub cpu: Option<f64>,
    pub gpu: Option<f64>,
    pub gpu_memory: Option<i64>,
    pub instance_type_for_modify: Option<String>,
    pub language: Option<String>,
    pub memory: Option<i64>,
    pub node_instance_type: Option<String>,
    pub node_instance_type_family: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    pub os_type: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    /// Required.
    pub product_type: String,
    pub sort_type: Option<String>,
}
operation! { ListNodeInstanceType(page_number: i64, page_size: i64, product_type: String)
    "ListNodeInstanceType" -> ListNodeInstanceTypeOutput {
    0 "BizRegionId" biz_region_id: String, 1 "ChargeType" charge_type: String, 2 "Cpu" cpu: f64, 3 "Gpu" gpu: f64,
    4 "GpuMemory" gpu_memory: i64, 5 "InstanceTypeForModify" instance_type_for_modify: String,
    6 "Language" language: String, 7 "Memory" memory: i64, 8 "NodeInstanceType" node_instance_type: String,
    9 "NodeInstanceTypeFamily" node_instance_type_family: String, 10 "OrderBy" order_by: String,
    11 "OrderType" order_type: String, 12 "OsType" os_type: String, 13 "PageNumber" page_number,
    14 "PageSize" page_size, 15 "ProductType" product_type, 16 "SortType" sort_type: String
} }
paged! { ListNodeInstanceType: ListNodeInstanceTypeNodeInstanceTypeModels =
    Number "PageNumber", "NodeInstanceTypeModels" node_instance_type_models, total "TotalCount" }

/// Response of [`ListNodeInstanceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeInstanceTypeOutput {
    pub node_instance_type_models: Vec<ListNodeInstanceTypeNodeInstanceTypeModels>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListNodeInstanceTypeOutput {
    0 "NodeInstanceTypeModels" node_instance_type_models: Vec<ListNodeInstanceTypeNodeInstanceTypeModels>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListNodeInstanceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeInstanceTypeNodeInstanceTypeModels {
    pub cpu: Option<String>,
    pub gpu: Option<String>,
    pub gpu_memory: Option<i64>,
    pub max_capacity: Option<i64>,
    pub memory: Option<i64>,
    pub node_instance_type: Option<String>,
    pub node_instance_type_family: Option<String>,
    pub node_type_name: Option<String>,
}
model! { ListNodeInstanceTypeNodeInstanceTypeModels {
    0 "Cpu" cpu: String, 1 "Gpu" gpu: String, 2 "GpuMemory" gpu_memory: i64, 3 "MaxCapacity" max_capacity: i64,
    4 "Memory" memory: i64, 5 "NodeInstanceType" node_instance_type: String,
    6 "NodeInstanceTypeFamily" node_instance_type_family: String, 7 "NodeTypeName" node_type_name: String
} }

/// Lists nodes: `ListNodes` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodes {
    /// Required.
    pub app_instance_group_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub product_type: String,
}
operation! { ListNodes(app_instance_group_id: String, page_number: i64, page_size: i64, product_type: String)
    "ListNodes" -> ListNodesOutput {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ProductType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutput {
    pub count: Option<i64>,
    pub node_models: Vec<ListNodesNodeModels>,
    pub per_page_size: Option<i64>,
    pub to_page: Option<i64>,
}
model! { ListNodesOutput {
    0 "Count" count: i64, 1 "NodeModels" node_models: Vec<ListNodesNodeModels>, 2 "PerPageSize" per_page_size: i64,
    3 "ToPage" to_page: i64
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesNodeModels {
    pub charge_type: Option<String>,
    pub node_id: Option<String>,
}
model! { ListNodesNodeModels {
    0 "ChargeType" charge_type: String, 1 "NodeId" node_id: String
} }

/// Lists ota task: `ListOtaTask` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListOtaTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOtaTask {
    /// Required.
    pub app_instance_group_id: String,
    /// Required.
    pub ota_type: String,
    /// Required.
    pub page_number: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
}
operation! { ListOtaTask(app_instance_group_id: String, ota_type: String, page_number: i64, page_size: i64)
    "ListOtaTask" -> ListOtaTaskOutput {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "OtaType" ota_type, 2 "PageNumber" page_number,
    3 "PageSize" page_size
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListOtaTask: ListOtaTaskTaskList = Number "PageNumber", "TaskList" task_list, total "TotalCount" }

/// Response of [`ListOtaTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOtaTaskOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_list: Vec<ListOtaTaskTaskList>,
    pub total_count: Option<i64>,
}
model! { ListOtaTaskOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TaskList" task_list: Vec<ListOtaTaskTaskList>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListOtaTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOtaTaskTaskList {
    pub ota_version: Option<String>,
    pub task_display_status: Option<String>,
    pub task_id: Option<String>,
    pub task_start_time: Option<String>,
}
model! { ListOtaTaskTaskList {
    0 "OtaVersion" ota_version: String, 1 "TaskDisplayStatus" task_display_status: String, 2 "TaskId" task_id: String,
    3 "TaskStartTime" task_start_time: String
} }

/// Lists persistent app instances: `ListPersistentAppInstances` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListPersistentAppInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPersistentAppInstances {
    /// Required.
    pub app_instance_group_id: String,
    pub app_instance_persistent_ids: Option<Vec<String>>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub product_type: String,
}
operation! { ListPersistentAppInstances(app_instance_group_id: String, product_type: String)
    "ListPersistentAppInstances" -> ListPersistentAppInstancesOutput {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "AppInstancePersistentIds" app_instance_persistent_ids: Vec<String>,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "ProductType" product_type
} }
paged! { ListPersistentAppInstances: ListPersistentAppInstancesPersistentAppInstanceModels =
    Number "PageNumber", "PersistentAppInstanceModels" persistent_app_instance_models, total "TotalCount" }

/// Response of [`ListPersistentAppInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPersistentAppInstancesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub persistent_app_instance_models: Vec<
        ListPersistentAppInstancesPersistentAppInstanceModels,
    >,
    pub total_count: Option<i64>,
}
model! { ListPersistentAppInstancesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PersistentAppInstanceModels" persistent_app_instance_models: Vec<ListPersistentAppInstancesPersistentAppInstanceModels>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListPersistentAppInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPersistentAppInstancesPersistentAppInstanceModels {
    pub app_instance_group_id: Option<String>,
    pub app_instance_id: Option<String>,
    pub app_instance_persistent_id: Option<String>,
    pub app_instance_persistent_name: Option<String>,
    pub app_instance_persistent_status: Option<String>,
    pub app_instance_status: Option<String>,
    pub authorized_users: Vec<String>,
    pub gmt_create: Option<String>,
}
model! { ListPersistentAppInstancesPersistentAppInstanceModels {
    0 "AppInstanceGroupId" app_instance_group_id: String, 1 "AppInstanceId" app_instance_id: String,
    2 "AppInstancePersistentId" app_instance_persistent_id: String,
    3 "AppInstancePersistentName" app_instance_persistent_name: String,
    4 "AppInstancePersistentStatus" app_instance_persistent_status: String,
    5 "AppInstanceStatus" app_instance_status: String, 6 "AuthorizedUsers" authorized_users: Vec<String>,
    7 "GmtCreate" gmt_create: String
} }

/// Lists regions: `ListRegions` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {
    pub biz_source: Option<String>,
    pub product_type: Option<String>,
}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {
    0 "BizSource" biz_source: String, 1 "ProductType" product_type: String
} }

/// Response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub region_models: Vec<ListRegionsRegionModels>,
}
model! { ListRegionsOutput {
    0 "RegionModels" region_models: Vec<ListRegionsRegionModels>
} }

/// In the response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegionModels {
    pub region_id: Option<String>,
}
model! { ListRegionsRegionModels {
    0 "regionId" region_id: String
} }

/// Lists tag cloud resources: `ListTagCloudResources` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListTagCloudResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagCloudResources {
    /// 1 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    /// At most 20 characters.
    pub scope: Option<String>,
}
operation! { ListTagCloudResources(resource_type: String) "ListTagCloudResources" -> ListTagCloudResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceIds" resource_ids: Vec<String>,
    3 "ResourceType" resource_type, 4 "Scope" scope: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListTagCloudResources: ListTagCloudResourcesResourceTags =
    Token "NextToken", "ResourceTags" resource_tags, next "NextToken" }

/// Response of [`ListTagCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagCloudResourcesOutput {
    pub next_token: Option<String>,
    pub resource_tags: Vec<ListTagCloudResourcesResourceTags>,
    pub total_count: Option<i64>,
}
model! { ListTagCloudResourcesOutput {
    0 "NextToken" next_token: String, 1 "ResourceTags" resource_tags: Vec<ListTagCloudResourcesResourceTags>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListTagCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagCloudResourcesResourceTags {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Vec<ListTagCloudResourcesTags>,
}
model! { ListTagCloudResourcesResourceTags {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String,
    2 "Tags" tags: Vec<ListTagCloudResourcesTags>
} }

/// In the response of [`ListTagCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagCloudResourcesTags {
    pub key: Option<String>,
    pub scope: Option<String>,
    pub value: Option<String>,
}
model! { ListTagCloudResourcesTags {
    0 "Key" key: String, 1 "Scope" scope: String, 2 "Value" value: String
} }

/// Lists tenant config: `ListTenantConfig` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListTenantConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantConfig {}
operation! { ListTenantConfig() "ListTenantConfig" -> ListTenantConfigOutput {} }

/// Response of [`ListTenantConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantConfigOutput {
    pub tenant_config_model: Option<ListTenantConfigTenantConfigModel>,
}
model! { ListTenantConfigOutput {
    0 "TenantConfigModel" tenant_config_model: ListTenantConfigTenantConfigModel
} }

/// In the response of [`ListTenantConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantConfigTenantConfigModel {
    pub app_instance_group_expire_remind: Option<bool>,
    pub multi_session_support_type: Option<String>,
    pub multi_session_supported_regions: Vec<String>,
}
model! { ListTenantConfigTenantConfigModel {
    0 "AppInstanceGroupExpireRemind" app_instance_group_expire_remind: bool,
    1 "MultiSessionSupportType" multi_session_support_type: String,
    2 "MultiSessionSupportedRegions" multi_session_supported_regions: Vec<String>
} }

/// Lists wuying server: `ListWuyingServer` of `appstream-center` 2021-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ListWuyingServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWuyingServer {
    pub add_virtual_node_pool_status_list: Option<Vec<String>>,
    pub biz_region_id: Option<String>,
    pub biz_type: Option<i64>,
    pub charge_type: Option<String>,
    pub create_time_end: Option<String>,
    pub create_time_start: Option<String>,
    pub expired_time_end: Option<String>,
    pub expired_time_start: Option<String>,
    pub image_id: Option<String>,
    pub network_interface_ip: Option<String>,
    pub office_site_id: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub product_type: Option<String>,
    pub server_instance_type: Option<String>,
    pub status: Option<String>,
    pub users: Option<Vec<String>>,
    pub virtual_node_pool_id: Option<String>,
    pub wuying_server_id_list: Option<Vec<String>>,
    pub wuying_server_name_or_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { ListWuyingServer() "ListWuyingServer" -> ListWuyingServerOutput {
    0 "AddVirtualNodePoolStatusList" add_virtual_node_pool_status_list: Vec<String>,
    1 "BizRegionId" biz_region_id: String, 2 "BizType" biz_type: i64, 3 "ChargeType" charge_type: String,
    4 "CreateTimeEnd" create_time_end: String, 5 "CreateTimeStart" create_time_start: String,
    6 "ExpiredTimeEnd" expired_time_end: String, 7 "ExpiredTimeStart" expired_time_start: String,
    8 "ImageId" image_id: String, 9 "NetworkInterfaceIp" network_interface_ip: String,
    10 "OfficeSiteId" office_site_id: String, 11 "PageNumber" page_number: i64, 12 "PageSize" page_size: i64,
    13 "ProductType" product_type: String, 14 "ServerInstanceType" server_instance_type: String,
    15 "Status" status: String, 16 "Users" users: Vec<String>, 17 "VirtualNodePoolId" virtual_node_pool_id: String,
    18 "WuyingServerIdList" wuying_server_id_list: Vec<String>,
    19 "WuyingServerNameOrId" wuying_server_name_or_id: String, 20 "ZoneId" zone_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None)
] }
paged! { ListWuyingServer: ListWuyingServerWuyingServerList =
    Number "PageNumber", "WuyingServerList" wuying_server_list, total "TotalCount" }

/// Response of [`ListWuyingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWuyingServerOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub wuying_server_list: Vec<ListWuyingServerWuyingServerList>,
}
model! { ListWuyingServerOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "WuyingServerList" wuying_server_list: Vec<ListWuyingServerWuyingServerList>
} }

/// In the response of [`ListWuyingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWuyingServerWuyingServerList {
    pub add_virtual_node_pool_status: Option<String>,
    pub ali_uid: Option<i64>,
    pub bandwidth: Option<i64>,
    pub biz_region_id: Option<String>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub data_disk: Vec<ListWuyingServerDataDisk>,
    pub eni_private_ip_address_quantity: Option<i64>,
    pub expired_time: Option<String>,
    pub fota_version: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub instance_info_list: Vec<ListWuyingServerInstanceInfoList>,
    pub max_price: Option<f64>,
    pub network_interface_ip: Option<String>,
    pub office_site_id: Option<String>,
    pub office_site_name: Option<String>,
    pub office_site_type: Option<String>,
    pub os_type: Option<String>,
    pub policy_group_id_list: Vec<String>,
    pub private_ip_sets: Vec<ListWuyingServerPrivateIpSets>,
    pub resource_session_status: Option<String>,
    pub security_group_ids: Vec<String>,
    pub server_instance_type_info: Option<ListWuyingServerServerInstanceTypeInfo>,
    pub sessions: Vec<ListWuyingServerSessions>,
    pub status: Option<String>,
    pub sub_pay_type: Option<String>,
    pub system_disk_category: Option<String>,
    pub system_disk_id: Option<String>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_size: Option<i64>,
    pub timer_group_id: Option<String>,
    pub users: Vec<String>,
    pub virtual_kubelet_ip: Option<String>,
    pub virtual_node_pool_id: Option<String>,
    pub vk_upgrade_needed: Option<bool>,
    pub vk_version: Option<String>,
    pub wuying_server_id: Option<String>,
    pub wuying_server_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListWuyingServerWuyingServerList {
    0 "AddVirtualNodePoolStatus" add_virtual_node_pool_status: String, 1 "AliUid" ali_uid: i64,
    2 "Bandwidth" bandwidth: i64, 3 "BizRegionId" biz_region_id: String, 4 "ChargeType" charge_type: String,
    5 "CreateTime" create_time: String, 6 "DataDisk" data_disk: Vec<ListWuyingServerDataDisk>,
    7 "EniPrivateIpAddressQuantity" eni_private_ip_address_quantity: i64, 8 "ExpiredTime" expired_time: String,
    9 "FotaVersion" fota_version: String, 10 "ImageId" image_id: String, 11 "ImageName" image_name: String,
    12 "InstanceInfoList" instance_info_list: Vec<ListWuyingServerInstanceInfoList>, 13 "MaxPrice" max_price: f64,
    14 "NetworkInterfaceIp" network_interface_ip: String, 15 "OfficeSiteId" office_site_id: String,
    16 "OfficeSiteName" office_site_name: String, 17 "OfficeSiteType" office_site_type: String,
    18 "OsType" os_type: String, 19 "PolicyGroupIdList" policy_group_id_list: Vec<String>,
    20 "PrivateIpSets" private_ip_sets: Vec<ListWuyingServerPrivateIpSets>,
    21 "ResourceSessionStatus" resource_session_status: String, 22 "SecurityGroupIds" security_group_ids: Vec<String>,
    23 "ServerInstanceTypeInfo" server_instance_type_info: ListWuyingServerServerInstanceTypeInfo,
    24 "Sessions" sessions: Vec<ListWuyingServerSessions>, 25 "Status" status: String,
    26 "SubPayType" sub_pay_type: String, 27 "SystemDiskCategory" system_disk_category: String,
    28 "SystemDiskId" system_disk_id: String, 29 "SystemDiskPerformanceLevel" system_disk_performance_level: String,
    30 "SystemDiskSize" system_disk_size: i64, 31 "TimerGroupId" timer_group_id: String, 32 "Users" users: Vec<String>,
    33 "VirtualKubeletIp" virtual_kubelet_ip: String, 34 "VirtualNodePoolId" virtual_node_pool_id: String,
    35 "VkUpgradeNeeded" vk_upgrade_needed: bool, 36 "VkVersion" vk_version: String,
    37 "WuyingServerId" wuying_server_id: String, 38 "WuyingServerName" wuying_server_name: String,
    39 "ZoneId" zone_id: String
} }

/// In the response of [`ListWuyingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWuyingServerDataDisk {
    pub data_disk_category: Option<String>,
    pub data_disk_id: Option<String>,
    pub data_disk_no: Option<String>,
    pub data_disk_performance_level: Option<String>,
    pub data_disk_size: Option<i64>,
}
model! { ListWuyingServerDataDisk {
    0 "DataDiskCategory" data_disk_category: String, 1 "DataDiskId" data_disk_id: String,
    2 "DataDiskNo" data_disk_no: String, 3 "DataDiskPerformanceLevel" data_disk_performance_level: String,
    4 "DataDiskSize" data_disk_size: i64
} }

/// In the response of [`ListWuyingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWuyingServerInstanceInfoList {
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
}
model! { ListWuyingServerInstanceInfoList {
    0 "InstanceId" instance_id: String, 1 "NetworkInterfaceId" network_interface_id: String
} }

/// In the response of [`ListWuyingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWuyingServerPrivateIpSets {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}
model! { ListWuyingServerPrivateIpSets {
    0 "Primary" primary: bool, 1 "PrivateIpAddress" private_ip_address: String
} }

/// In the response of [`ListWuyingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWuyingServerServerInstanceTypeInfo {
    pub cpu: Option<String>,
    pub gpu: Option<String>,
    pub gpu_memory: Option<i64>,
    pub gpu_spec: Option<String>,
    pub memory: Option<i64>,
    pub server_instance_type: Option<String>,
}
model! { ListWuyingServerServerInstanceTypeInfo {
    0 "Cpu" cpu: String, 1 "Gpu" gpu: String, 2 "GpuMemory" gpu_memory: i64, 3 "GpuSpec" gpu_spec: String,
    4 "Memory" memory: i64, 5 "ServerInstanceType" server_instance_type: String
} }

/// In the response of [`ListWuyingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWuyingServerSessions {
    pub resource_session_start_time: Option<String>,
    pub user_id: Option<String>,
}
model! { ListWuyingServerSessions {
    0 "ResourceSessionStartTime" resource_session_start_time: String, 1 "UserId" user_id: String
} }

/// `LogOffAllSessionsInAppInstanceGroup` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/LogOffAllSessionsInAppInstanceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogOffAllSessionsInAppInstanceGroup {
    /// Required.
    pub app_instance_group_id: String,
    /// Required.
    pub product_type: String,
}
operation! { LogOffAllSessionsInAppInstanceGroup(app_instance_group_id: String, product_type: String)
    "LogOffAllSessionsInAppInstanceGroup" -> LogOffAllSessionsInAppInstanceGroupOutput {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "ProductType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`LogOffAllSessionsInAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogOffAllSessionsInAppInstanceGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { LogOffAllSessionsInAppInstanceGroupOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Modifies app instance group attribute: `ModifyAppInstanceGroupAttribute` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ModifyAppInstanceGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceGroupAttribute {
    /// Required.
    pub app_instance_group_id: String,
    pub app_instance_group_name: Option<String>,
    pub node_pool: Option<ModifyAppInstanceGroupAttributeNodePool>,
    /// Required.
    pub product_type: String,
    /// At most 300.
    pub session_timeout: Option<i64>,
    pub network: Option<ModifyAppInstanceGroupAttributeNetwork>,
    pub per_session_per_app: Option<bool>,
    pub pre_open_app_id: Option<String>,
    pub pre_open_mode: Option<String>,
    pub security_policy: Option<ModifyAppInstanceGroupAttributeSecurityPolicy>,
    pub storage_policy: Option<ModifyAppInstanceGroupAttributeStoragePolicy>,
}
operation! { ModifyAppInstanceGroupAttribute(app_instance_group_id: String, product_type: String)
    "ModifyAppInstanceGroupAttribute" -> ModifyAppInstanceGroupAttributeOutput {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "AppInstanceGroupName" app_instance_group_name: String,
    2 "NodePool" node_pool: ModifyAppInstanceGroupAttributeNodePool, 3 "ProductType" product_type,
    4 "SessionTimeout" session_timeout: i64, 5 "Network" network: ModifyAppInstanceGroupAttributeNetwork,
    6 "PerSessionPerApp" per_session_per_app: bool, 7 "PreOpenAppId" pre_open_app_id: String,
    8 "PreOpenMode" pre_open_mode: String,
    9 "SecurityPolicy" security_policy: ModifyAppInstanceGroupAttributeSecurityPolicy,
    10 "StoragePolicy" storage_policy: ModifyAppInstanceGroupAttributeStoragePolicy
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::Json)
] }

/// In the request of [`ModifyAppInstanceGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceGroupAttributeNodePool {
    pub node_capacity: Option<i64>,
    pub node_pool_id: Option<String>,
}
input! { ModifyAppInstanceGroupAttributeNodePool() {
    0 "NodeCapacity" node_capacity: i64, 1 "NodePoolId" node_pool_id: String
} }

/// In the request of [`ModifyAppInstanceGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceGroupAttributeNetwork {
    pub domain_rules: Option<Vec<ModifyAppInstanceGroupAttributeDomainRules>>,
}
input! { ModifyAppInstanceGroupAttributeNetwork() {
    0 "DomainRules" domain_rules: Vec<ModifyAppInstanceGroupAttributeDomainRules>
} }

/// In the request of [`ModifyAppInstanceGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceGroupAttributeDomainRules {
    pub domain: Option<String>,
    pub policy: Option<String>,
}
input! { ModifyAppInstanceGroupAttributeDomainRules() {
    0 "Domain" domain: String, 1 "Policy" policy: String
} }

/// In the request of [`ModifyAppInstanceGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceGroupAttributeSecurityPolicy {
    pub reset_after_unbind: Option<bool>,
    pub skip_user_auth_check: Option<bool>,
}
input! { ModifyAppInstanceGroupAttributeSecurityPolicy() {
    0 "ResetAfterUnbind" reset_after_unbind: bool, 1 "SkipUserAuthCheck" skip_user_auth_check: bool
} }

/// In the request of [`ModifyAppInstanceGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceGroupAttributeStoragePolicy {
    pub storage_type_list: Option<Vec<String>>,
    pub user_profile: Option<ModifyAppInstanceGroupAttributeUserProfile>,
    pub user_profile_follow: Option<ModifyAppInstanceGroupAttributeUserProfileFollow>,
}
input! { ModifyAppInstanceGroupAttributeStoragePolicy() {
    0 "StorageTypeList" storage_type_list: Vec<String>,
    1 "UserProfile" user_profile: ModifyAppInstanceGroupAttributeUserProfile,
    2 "UserProfileFollow" user_profile_follow: ModifyAppInstanceGroupAttributeUserProfileFollow
} }

/// In the request of [`ModifyAppInstanceGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceGroupAttributeUserProfile {
    pub file_system_id: Option<String>,
    pub user_profile_switch: Option<bool>,
}
input! { ModifyAppInstanceGroupAttributeUserProfile() {
    0 "FileSystemId" file_system_id: String, 1 "UserProfileSwitch" user_profile_switch: bool
} }

/// In the request of [`ModifyAppInstanceGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceGroupAttributeUserProfileFollow {
    pub file_system_id: Option<String>,
    pub profile_follow_switch: Option<bool>,
}
input! { ModifyAppInstanceGroupAttributeUserProfileFollow() {
    0 "FileSystemId" file_system_id: String, 1 "ProfileFollowSwitch" profile_follow_switch: bool
} }

/// Response of [`ModifyAppInstanceGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceGroupAttributeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ModifyAppInstanceGroupAttributeOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Modifies app policy: `ModifyAppPolicy` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ModifyAppPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppPolicy {
    /// Required.
    pub app_policy_id: String,
    /// Required.
    pub product_type: String,
    pub video_policy: Option<ModifyAppPolicyVideoPolicy>,
}
operation! { ModifyAppPolicy(app_policy_id: String, product_type: String) "ModifyAppPolicy" -> Empty {
    0 "AppPolicyId" app_policy_id, 1 "ProductType" product_type,
    2 "VideoPolicy" video_policy: ModifyAppPolicyVideoPolicy
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`ModifyAppPolicy`]: empty.
pub type ModifyAppPolicyOutput = Empty;

/// In the request of [`ModifyAppPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppPolicyVideoPolicy {
    pub frame_rate: Option<i64>,
    pub session_resolution_height: Option<i64>,
    pub session_resolution_width: Option<i64>,
    pub streaming_mode: Option<String>,
    pub terminal_resolution_adaptive: Option<bool>,
    pub visual_quality_strategy: Option<String>,
    pub webrtc: Option<bool>,
}
input! { ModifyAppPolicyVideoPolicy() {
    0 "FrameRate" frame_rate: i64, 1 "SessionResolutionHeight" session_resolution_height: i64,
    2 "SessionResolutionWidth" session_resolution_width: i64, 3 "StreamingMode" streaming_mode: String,
    4 "TerminalResolutionAdaptive" terminal_resolution_adaptive: bool,
    5 "VisualQualityStrategy" visual_quality_strategy: String, 6 "Webrtc" webrtc: bool
} }

/// Modifies browser instance group: `ModifyBrowserInstanceGroup` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ModifyBrowserInstanceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBrowserInstanceGroup {
    pub browser_config: Option<ModifyBrowserInstanceGroupBrowserConfig>,
    /// Required.
    pub browser_instance_group_id: String,
    pub policy: Option<ModifyBrowserInstanceGroupPolicy>,
    pub timers: Option<Vec<ModifyBrowserInstanceGroupTimers>>,
    pub cloud_browser_name: Option<String>,
    pub max_amount: Option<i64>,
    pub network: Option<ModifyBrowserInstanceGroupNetwork>,
    pub storage_policy: Option<ModifyBrowserInstanceGroupStoragePolicy>,
}
operation! { ModifyBrowserInstanceGroup(browser_instance_group_id: String) "ModifyBrowserInstanceGroup" -> Empty {
    0 "BrowserConfig" browser_config: ModifyBrowserInstanceGroupBrowserConfig,
    1 "BrowserInstanceGroupId" browser_instance_group_id, 2 "Policy" policy: ModifyBrowserInstanceGroupPolicy,
    3 "Timers" timers: Vec<ModifyBrowserInstanceGroupTimers>, 4 "CloudBrowserName" cloud_browser_name: String,
    5 "MaxAmount" max_amount: i64, 6 "Network" network: ModifyBrowserInstanceGroupNetwork,
    7 "StoragePolicy" storage_policy: ModifyBrowserInstanceGroupStoragePolicy
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::Json)
] }

/// Response of [`ModifyBrowserInstanceGroup`]: empty.
pub type ModifyBrowserInstanceGroupOutput = Empty;

/// In the request of [`ModifyBrowserInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBrowserInstanceGroupBrowserConfig {
    pub bookmarks: Option<Vec<ModifyBrowserInstanceGroupBookmarks>>,
    pub bookmarks_file_path: Option<String>,
    pub browser_param: Option<String>,
    pub cookies_sync: Option<bool>,
    pub homepage: Option<String>,
    pub remove_bookmarks: Option<Vec<String>>,
}
input! { ModifyBrowserInstanceGroupBrowserConfig() {
    0 "Bookmarks" bookmarks: Vec<ModifyBrowserInstanceGroupBookmarks>,
    1 "BookmarksFilePath" bookmarks_file_path: String, 2 "BrowserParam" browser_param: String,
    3 "CookiesSync" cookies_sync: bool, 4 "Homepage" homepage: String, 5 "RemoveBookmarks" remove_bookmarks: Vec<String>
} }

/// In the request of [`ModifyBrowserInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBrowserInstanceGroupBookmarks {
    pub bookmark_folder: Option<String>,
    pub bookmark_id: Option<String>,
    /// Required.
    pub bookmark_name: Option<String>,
    /// Required.
    pub bookmark_url: Option<String>,
}
input! { ModifyBrowserInstanceGroupBookmarks(bookmark_name: String, bookmark_url: String) {
    0 "BookmarkFolder" bookmark_folder: String, 1 "BookmarkId" bookmark_id: String,
    2 "BookmarkName" bookmark_name: String, 3 "BookmarkURL" bookmark_url: String
} }

/// In the request of [`ModifyBrowserInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBrowserInstanceGroupPolicy {
    pub app_content_protection: Option<String>,
    pub authorize_access_policy_rules: Option<
        Vec<ModifyBrowserInstanceGroupAuthorizeAccessPolicyRules>,
    >,
    pub client_types: Option<Vec<ModifyBrowserInstanceGroupClientTypes>>,
    pub clipboard_policy: Option<ModifyBrowserInstanceGroupClipboardPolicy>,
    pub disconnect_keep_session: Option<String>,
    pub disconnect_keep_session_time: Option<i64>,
    pub file_manager: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub no_operation_disconnect: Option<String>,
    pub no_operation_disconnect_time: Option<i64>,
    pub policy_id: Option<String>,
    pub policy_version: Option<String>,
    pub revoke_access_policy_rules: Option<
        Vec<ModifyBrowserInstanceGroupRevokeAccessPolicyRules>,
    >,
    pub video_policy: Option<ModifyBrowserInstanceGroupVideoPolicy>,
    pub watermark_policy: Option<ModifyBrowserInstanceGroupWatermarkPolicy>,
}
input! { ModifyBrowserInstanceGroupPolicy() {
    0 "AppContentProtection" app_content_protection: String,
    1 "AuthorizeAccessPolicyRules" authorize_access_policy_rules: Vec<ModifyBrowserInstanceGroupAuthorizeAccessPolicyRules>,
    2 "ClientTypes" client_types: Vec<ModifyBrowserInstanceGroupClientTypes>,
    3 "ClipboardPolicy" clipboard_policy: ModifyBrowserInstanceGroupClipboardPolicy,
    4 "DisconnectKeepSession" disconnect_keep_session: String,
    5 "DisconnectKeepSessionTime" disconnect_keep_session_time: i64, 6 "FileManager" file_manager: String,
    7 "Html5FileTransfer" html5_file_transfer: String, 8 "NoOperationDisconnect" no_operation_disconnect: String,
    9 "NoOperationDisconnectTime" no_operation_disconnect_time: i64, 10 "PolicyId" policy_id: String,
    11 "PolicyVersion" policy_version: String,
    12 "RevokeAccessPolicyRules" revoke_access_policy_rules: Vec<ModifyBrowserInstanceGroupRevokeAccessPolicyRules>,
    13 "VideoPolicy" video_policy: ModifyBrowserInstanceGroupVideoPolicy,
    14 "WatermarkPolicy" watermark_policy: ModifyBrowserInstanceGroupWatermarkPolicy
} }

/// In the request of [`ModifyBrowserInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBrowserInstanceGroupAuthorizeAccessPolicyRules {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}
input! { ModifyBrowserInstanceGroupAuthorizeAccessPolicyRules() {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String
} }

/// In the request of [`ModifyBrowserInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBrowserInstanceGroupClientTypes {
    pub client_type: Option<String>,
    pub status: Option<String>,
}
input! { ModifyBrowserInstanceGroupClientTypes() {
    0 "ClientType" client_type: String, 1 "Status" status: String
} }

/// In the request of [`ModifyBrowserInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBrowserInstanceGroupClipboardPolicy {
    pub clipboard: Option<String>,
    pub clipboard_read_limit: Option<i64>,
    pub clipboard_scope: Option<String>,
    pub clipboard_size_unit: Option<String>,
    pub clipboard_write_limit: Option<i64>,
    pub file_clipboard: Option<String>,
    pub rich_text_clipboard: Option<String>,
    pub rich_text_clipboard_limit: Option<i64>,
    pub rich_text_clipboard_read_limit: Option<i64>,
    pub rich_text_clipboard_read_size_unit: Option<String>,
    pub rich_text_clipboard_size_unit: Option<String>,
    pub rich_text_clipboard_write_limit: Option<i64>,
    pub rich_text_clipboard_write_size_unit: Option<String>,
    pub text_clipboard: Option<String>,
    pub text_clipboard_read_limit: Option<i64>,
    pub text_clipboard_read_size_unit: Option<String>,
    pub text_clipboard_write_limit: Option<i64>,
    pub text_clipboard_write_size_unit: Option<String>,
}
input! { ModifyBrowserInstanceGroupClipboardPolicy() {
    0 "Clipboard" clipboard: String, 1 "ClipboardReadLimit" clipboard_read_limit: i64,
    2 "ClipboardScope" clipboard_scope: String, 3 "ClipboardSizeUnit" clipboard_size_unit: String,
    4 "ClipboardWriteLimit" clipboard_write_limit: i64, 5 "FileClipboard" file_clipboard: String,
    6 "RichTextClipboard" rich_text_clipboard: String, 7 "RichTextClipboardLimit" rich_text_clipboard_limit: i64,
    8 "RichTextClipboardReadLimit" rich_text_clipboard_read_limit: i64,
    9 "RichTextClipboardReadSizeUnit" rich_text_clipboard_read_size_unit: String,
    10 "RichTextClipboardSizeUnit" rich_text_clipboard_size_unit: String,
    11 "RichTextClipboardWriteLimit" rich_text_clipboard_write_limit: i64,
    12 "RichTextClipboardWriteSizeUnit" rich_text_clipboard_write_size_unit: String,
    13 "TextClipboard" text_clipboard: String, 14 "TextClipboardReadLimit" text_clipboard_read_limit: i64,
    15 "TextClipboardReadSizeUnit" text_clipboard_read_size_unit: String,
    16 "TextClipboardWriteLimit" text_clipboard_write_limit: i64,
    17 "TextClipboardWriteSizeUnit" text_clipboard_write_size_unit: String
} }

/// In the request of [`ModifyBrowserInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBrowserInstanceGroupRevokeAccessPolicyRules {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}
input! { ModifyBrowserInstanceGroupRevokeAccessPolicyRules() {
    0 "CidrIp" cidr_ip: String, 1 "Description" description: String
} }

/// In the request of [`ModifyBrowserInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBrowserInstanceGroupVideoPolicy {
    pub frame_rate: Option<i64>,
}
input! { ModifyBrowserInstanceGroupVideoPolicy() {
    0 "FrameRate" frame_rate: i64
} }

/// In the request of [`ModifyBrowserInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBrowserInstanceGroupWatermarkPolicy {
    pub watermark_switch: Option<String>,
    pub watermark_types: Option<Vec<String>>,
}
input! { ModifyBrowserInstanceGroupWatermarkPolicy() {
    0 "WatermarkSwitch" watermark_switch: String, 1 "WatermarkTypes" watermark_types: Vec<String>
} }

/// In the request of [`ModifyBrowserInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBrowserInstanceGroupTimers {
    pub interval: Option<i64>,
    pub timer_type: Option<String>,
}
input! { ModifyBrowserInstanceGroupTimers() {
    0 "Interval" interval: i64, 1 "TimerType" timer_type: String
} }

/// In the request of [`ModifyBrowserInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBrowserInstanceGroupNetwork {
    pub access_restriction: Option<String>,
    pub remove_restricted_url_ids: Option<Vec<String>>,
    pub restricted_urls: Option<Vec<ModifyBrowserInstanceGroupRestrictedURLs>>,
    pub restricted_urls_file_path: Option<String>,
}
input! { ModifyBrowserInstanceGroupNetwork() {
    0 "AccessRestriction" access_restriction: String, 1 "RemoveRestrictedURLIds" remove_restricted_url_ids: Vec<String>,
    2 "RestrictedURLs" restricted_urls: Vec<ModifyBrowserInstanceGroupRestrictedURLs>,
    3 "RestrictedURLsFilePath" restricted_urls_file_path: String
} }

/// In the request of [`ModifyBrowserInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBrowserInstanceGroupRestrictedURLs {
    pub restricted_url_id: Option<String>,
    pub url: Option<String>,
}
input! { ModifyBrowserInstanceGroupRestrictedURLs() {
    0 "RestrictedURLId" restricted_url_id: String, 1 "URL" url: String
} }

/// In the request of [`ModifyBrowserInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBrowserInstanceGroupStoragePolicy {
    pub user_profile: Option<ModifyBrowserInstanceGroupUserProfile>,
}
input! { ModifyBrowserInstanceGroupStoragePolicy() {
    0 "UserProfile" user_profile: ModifyBrowserInstanceGroupUserProfile
} }

/// In the request of [`ModifyBrowserInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBrowserInstanceGroupUserProfile {
    pub user_profile_switch: Option<bool>,
}
input! { ModifyBrowserInstanceGroupUserProfile() {
    0 "UserProfileSwitch" user_profile_switch: bool
} }

/// Modifies node pool amount: `ModifyNodePoolAmount` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ModifyNodePoolAmount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolAmount {
    /// Required.
    pub app_instance_group_id: String,
    /// Required.
    pub node_pool: ModifyNodePoolAmountNodePool,
    /// Required.
    pub product_type: String,
}
operation! {
    ModifyNodePoolAmount(app_instance_group_id: String, node_pool: ModifyNodePoolAmountNodePool, product_type: String)
    "ModifyNodePoolAmount" -> ModifyNodePoolAmountOutput {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "NodePool" node_pool, 2 "ProductType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`ModifyNodePoolAmount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolAmountNodePool {
    /// Required.
    pub node_amount: Option<i64>,
    pub pre_paid_node_amount_modify_mode: Option<String>,
    pub pre_paid_node_amount_modify_node_ids: Option<Vec<String>>,
}
input! { ModifyNodePoolAmountNodePool(node_amount: i64) {
    0 "NodeAmount" node_amount: i64, 1 "PrePaidNodeAmountModifyMode" pre_paid_node_amount_modify_mode: String,
    2 "PrePaidNodeAmountModifyNodeIds" pre_paid_node_amount_modify_node_ids: Vec<String>
} }

/// Response of [`ModifyNodePoolAmount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolAmountOutput {
    pub data: Option<ModifyNodePoolAmountData>,
}
model! { ModifyNodePoolAmountOutput {
    0 "Data" data: ModifyNodePoolAmountData
} }

/// In the response of [`ModifyNodePoolAmount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolAmountData {
    pub order_id: Option<String>,
}
model! { ModifyNodePoolAmountData {
    0 "OrderId" order_id: String
} }

/// Modifies node pool attribute: `ModifyNodePoolAttribute` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ModifyNodePoolAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolAttribute {
    pub biz_region_id: Option<String>,
    pub node_capacity: Option<i64>,
    pub node_pool_strategy: Option<ModifyNodePoolAttributeNodePoolStrategy>,
    pub pool_id: Option<String>,
    pub product_type: Option<String>,
}
operation! { ModifyNodePoolAttribute() "ModifyNodePoolAttribute" -> ModifyNodePoolAttributeOutput {
    0 "BizRegionId" biz_region_id: String, 1 "NodeCapacity" node_capacity: i64,
    2 "NodePoolStrategy" node_pool_strategy: ModifyNodePoolAttributeNodePoolStrategy, 3 "PoolId" pool_id: String,
    4 "ProductType" product_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`ModifyNodePoolAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolAttributeNodePoolStrategy {
    pub max_idle_app_instance_amount: Option<i64>,
    pub max_scaling_amount: Option<i64>,
    pub node_amount: Option<i64>,
    pub recurrence_schedules: Option<Vec<ModifyNodePoolAttributeRecurrenceSchedules>>,
    pub scaling_down_after_idle_minutes: Option<i64>,
    pub scaling_step: Option<i64>,
    pub scaling_usage_threshold: Option<String>,
    pub strategy_disable_date: Option<String>,
    pub strategy_enable_date: Option<String>,
    pub strategy_type: Option<String>,
    pub warm_up: Option<bool>,
}
input! { ModifyNodePoolAttributeNodePoolStrategy() {
    0 "MaxIdleAppInstanceAmount" max_idle_app_instance_amount: i64, 1 "MaxScalingAmount" max_scaling_amount: i64,
    2 "NodeAmount" node_amount: i64,
    3 "RecurrenceSchedules" recurrence_schedules: Vec<ModifyNodePoolAttributeRecurrenceSchedules>,
    4 "ScalingDownAfterIdleMinutes" scaling_down_after_idle_minutes: i64, 5 "ScalingStep" scaling_step: i64,
    6 "ScalingUsageThreshold" scaling_usage_threshold: String, 7 "StrategyDisableDate" strategy_disable_date: String,
    8 "StrategyEnableDate" strategy_enable_date: String, 9 "StrategyType" strategy_type: String,
    10 "WarmUp" warm_up: bool
} }

/// In the request of [`ModifyNodePoolAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolAttributeRecurrenceSchedules {
    pub recurrence_type: Option<String>,
    pub recurrence_values: Option<Vec<i64>>,
    pub timer_periods: Option<Vec<ModifyNodePoolAttributeTimerPeriods>>,
}
input! { ModifyNodePoolAttributeRecurrenceSchedules() {
    0 "RecurrenceType" recurrence_type: String, 1 "RecurrenceValues" recurrence_values: Vec<i64>,
    2 "TimerPeriods" timer_periods: Vec<ModifyNodePoolAttributeTimerPeriods>
} }

/// In the request of [`ModifyNodePoolAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolAttributeTimerPeriods {
    pub amount: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { ModifyNodePoolAttributeTimerPeriods() {
    0 "Amount" amount: i64, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`ModifyNodePoolAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolAttributeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ModifyNodePoolAttributeOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Modifies tenant config: `ModifyTenantConfig` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ModifyTenantConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantConfig {
    pub app_instance_group_expire_remind: Option<bool>,
}
operation! { ModifyTenantConfig() "ModifyTenantConfig" -> Empty {
    0 "AppInstanceGroupExpireRemind" app_instance_group_expire_remind: bool
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ModifyTenantConfig`]: empty.
pub type ModifyTenantConfigOutput = Empty;

/// Modifies wuying server attribute: `ModifyWuyingServerAttribute` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/ModifyWuyingServerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWuyingServerAttribute {
    /// Secret.
    pub password: Option<Secret>,
    pub product_type: Option<String>,
    pub wuying_server_id: Option<String>,
    pub wuying_server_name: Option<String>,
}
operation! { ModifyWuyingServerAttribute() "ModifyWuyingServerAttribute" -> Empty {
    0 "Password" password: Secret, 1 "ProductType" product_type: String, 2 "WuyingServerId" wuying_server_id: String,
    3 "WuyingServerName" wuying_server_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ModifyWuyingServerAttribute`]: empty.
pub type ModifyWuyingServerAttributeOutput = Empty;

/// `PageListAppInstanceGroupUser` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/PageListAppInstanceGroupUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageListAppInstanceGroupUser {
    /// Required.
    pub app_instance_group_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub product_type: String,
}
operation! { PageListAppInstanceGroupUser(app_instance_group_id: String, product_type: String)
    "PageListAppInstanceGroupUser" -> PageListAppInstanceGroupUserOutput {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ProductType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`PageListAppInstanceGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageListAppInstanceGroupUserOutput {
    pub users: Vec<String>,
}
model! { PageListAppInstanceGroupUserOutput {
    0 "Users" users: Vec<String>
} }

/// Removes resource group model template: `RemoveResourceGroupModelTemplate` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/RemoveResourceGroupModelTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveResourceGroupModelTemplate {
    /// Required.
    pub model_template_id: String,
    /// Required.
    pub resource_group_ids: Vec<String>,
}
operation! { RemoveResourceGroupModelTemplate(model_template_id: String, resource_group_ids: Vec<String>)
    "RemoveResourceGroupModelTemplate" -> RemoveResourceGroupModelTemplateOutput {
    0 "ModelTemplateId" model_template_id, 1 "ResourceGroupIds" resource_group_ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RemoveResourceGroupModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveResourceGroupModelTemplateOutput {
    pub data: Vec<RemoveResourceGroupModelTemplateData>,
    pub total_count: Option<i64>,
}
model! { RemoveResourceGroupModelTemplateOutput {
    0 "Data" data: Vec<RemoveResourceGroupModelTemplateData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`RemoveResourceGroupModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveResourceGroupModelTemplateData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub resource_group_id: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveResourceGroupModelTemplateData {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "Success" success: bool
} }

/// Removes runtime channel: `RemoveRuntimeChannel` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/RemoveRuntimeChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRuntimeChannel {
    pub agent_platform: Option<String>,
    /// Required.
    pub agent_provider: String,
    /// Required.
    pub code: String,
    /// Required.
    pub runtime_ids: Vec<String>,
    /// Required.
    pub runtime_type: String,
}
operation! {
    RemoveRuntimeChannel(agent_provider: String, code: String, runtime_ids: Vec<String>, runtime_type: String)
    "RemoveRuntimeChannel" -> Empty {
    0 "AgentPlatform" agent_platform: String, 1 "AgentProvider" agent_provider, 2 "Code" code,
    3 "RuntimeIds" runtime_ids, 4 "RuntimeType" runtime_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`RemoveRuntimeChannel`]: empty.
pub type RemoveRuntimeChannelOutput = Empty;

/// Removes runtime model template: `RemoveRuntimeModelTemplate` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/RemoveRuntimeModelTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRuntimeModelTemplate {
    /// Required.
    pub model_template_id: String,
    /// Required.
    pub runtime_ids: Vec<String>,
    /// Required.
    pub runtime_type: String,
}
operation! { RemoveRuntimeModelTemplate(model_template_id: String, runtime_ids: Vec<String>, runtime_type: String)
    "RemoveRuntimeModelTemplate" -> RemoveRuntimeModelTemplateOutput {
    0 "ModelTemplateId" model_template_id, 1 "RuntimeIds" runtime_ids, 2 "RuntimeType" runtime_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RemoveRuntimeModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRuntimeModelTemplateOutput {
    pub data: Vec<RemoveRuntimeModelTemplateData>,
    pub total_count: Option<i64>,
}
model! { RemoveRuntimeModelTemplateOutput {
    0 "Data" data: Vec<RemoveRuntimeModelTemplateData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`RemoveRuntimeModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRuntimeModelTemplateData {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub runtime_id: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveRuntimeModelTemplateData {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "RuntimeId" runtime_id: String, 4 "Success" success: bool
} }

/// Renews app instance group: `RenewAppInstanceGroup` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/RenewAppInstanceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAppInstanceGroup {
    /// Required.
    pub app_instance_group_id: String,
    pub auto_pay: Option<bool>,
    /// Required.
    pub period: i64,
    /// Required.
    pub period_unit: String,
    /// Required.
    pub product_type: String,
    pub promotion_id: Option<String>,
    pub renew_amount: Option<i64>,
    pub renew_mode: Option<String>,
    pub renew_nodes: Option<Vec<String>>,
}
operation! {
    RenewAppInstanceGroup(app_instance_group_id: String, period: i64, period_unit: String, product_type: String)
    "RenewAppInstanceGroup" -> RenewAppInstanceGroupOutput {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "AutoPay" auto_pay: bool, 2 "Period" period,
    3 "PeriodUnit" period_unit, 4 "ProductType" product_type, 5 "PromotionId" promotion_id: String,
    6 "RenewAmount" renew_amount: i64, 7 "RenewMode" renew_mode: String, 8 "RenewNodes" renew_nodes: Vec<String>
} [
    Mark::new(8, Location::Default, Style::Json)
] }

/// Response of [`RenewAppInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAppInstanceGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
}
model! { RenewAppInstanceGroupOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "OrderId" order_id: String
} }

/// Renews wuying server: `RenewWuyingServer` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/RenewWuyingServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewWuyingServer {
    pub auto_pay: Option<bool>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    pub wuying_server_id: Option<String>,
}
operation! { RenewWuyingServer() "RenewWuyingServer" -> RenewWuyingServerOutput {
    0 "AutoPay" auto_pay: bool, 1 "Period" period: i64, 2 "PeriodUnit" period_unit: String,
    3 "PromotionId" promotion_id: String, 4 "WuyingServerId" wuying_server_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`RenewWuyingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewWuyingServerOutput {
    pub order_id: Option<String>,
}
model! { RenewWuyingServerOutput {
    0 "OrderId" order_id: String
} }

/// Restarts wuying server: `RestartWuyingServer` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/RestartWuyingServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartWuyingServer {
    pub product_type: Option<String>,
    pub wuying_server_id_list: Option<Vec<String>>,
}
operation! { RestartWuyingServer() "RestartWuyingServer" -> Empty {
    0 "ProductType" product_type: String, 1 "WuyingServerIdList" wuying_server_id_list: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RestartWuyingServer`]: empty.
pub type RestartWuyingServerOutput = Empty;

/// Starts task for distribute image: `StartTaskForDistributeImage` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/StartTaskForDistributeImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTaskForDistributeImage {
    pub destination_region_list: Option<Vec<String>>,
    /// Required.
    pub image_id: String,
    pub product_type: Option<String>,
    pub retry_type: Option<String>,
    pub source_region: Option<String>,
    pub version_id: Option<String>,
}
operation! { StartTaskForDistributeImage(image_id: String)
    "StartTaskForDistributeImage" -> StartTaskForDistributeImageOutput {
    0 "DestinationRegionList" destination_region_list: Vec<String>, 1 "ImageId" image_id,
    2 "ProductType" product_type: String, 3 "RetryType" retry_type: String, 4 "SourceRegion" source_region: String,
    5 "VersionId" version_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`StartTaskForDistributeImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTaskForDistributeImageOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartTaskForDistributeImageOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Starts wuying server: `StartWuyingServer` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/StartWuyingServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWuyingServer {
    pub product_type: Option<String>,
    pub wuying_server_id_list: Option<Vec<String>>,
}
operation! { StartWuyingServer() "StartWuyingServer" -> Empty {
    0 "ProductType" product_type: String, 1 "WuyingServerIdList" wuying_server_id_list: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`StartWuyingServer`]: empty.
pub type StartWuyingServerOutput = Empty;

/// Stops wuying server: `StopWuyingServer` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/StopWuyingServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWuyingServer {
    pub force: Option<bool>,
    pub product_type: Option<String>,
    pub wuying_server_id_list: Option<Vec<String>>,
}
operation! { StopWuyingServer() "StopWuyingServer" -> Empty {
    0 "Force" force: bool, 1 "ProductType" product_type: String,
    2 "WuyingServerIdList" wuying_server_id_list: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`StopWuyingServer`]: empty.
pub type StopWuyingServerOutput = Empty;

/// `TagCloudResources` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/TagCloudResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagCloudResources {
    pub resource_ids: Option<Vec<String>>,
    /// Required. 1 to 30 characters.
    pub resource_type: String,
    /// Required.
    pub tags: Vec<TagCloudResourcesTags>,
}
operation! { TagCloudResources(resource_type: String, tags: Vec<TagCloudResourcesTags>)
    "TagCloudResources" -> TagCloudResourcesOutput {
    0 "ResourceIds" resource_ids: Vec<String>, 1 "ResourceType" resource_type, 2 "Tags" tags
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`TagCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagCloudResourcesTags {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagCloudResourcesTags(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`TagCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagCloudResourcesOutput {
    pub failed_resources: Vec<TagCloudResourcesFailedResources>,
}
model! { TagCloudResourcesOutput {
    0 "FailedResources" failed_resources: Vec<TagCloudResourcesFailedResources>
} }

/// In the response of [`TagCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagCloudResourcesFailedResources {
    pub code: Option<String>,
    pub message: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Vec<TagCloudResourcesFailedResourcesTags>,
}
model! { TagCloudResourcesFailedResources {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResourceId" resource_id: String,
    3 "ResourceType" resource_type: String, 4 "Tags" tags: Vec<TagCloudResourcesFailedResourcesTags>
} }

/// In the response of [`TagCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagCloudResourcesFailedResourcesTags {
    pub key: Option<String>,
    pub scope: Option<String>,
    pub value: Option<String>,
}
model! { TagCloudResourcesFailedResourcesTags {
    0 "Key" key: String, 1 "Scope" scope: String, 2 "Value" value: String
} }

/// `UnassignWuyingServerPrivateAddresses` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/UnassignWuyingServerPrivateAddresses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignWuyingServerPrivateAddresses {
    /// Required.
    pub private_ip_addresses: Vec<String>,
    /// Required.
    pub wuying_server_id: String,
}
operation! { UnassignWuyingServerPrivateAddresses(private_ip_addresses: Vec<String>, wuying_server_id: String)
    "UnassignWuyingServerPrivateAddresses" -> Empty {
    0 "PrivateIpAddresses" private_ip_addresses, 1 "WuyingServerId" wuying_server_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UnassignWuyingServerPrivateAddresses`]: empty.
pub type UnassignWuyingServerPrivateAddressesOutput = Empty;

/// Unbinds: `Unbind` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/Unbind>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unbind {
    /// Required.
    pub app_instance_group_id: String,
    pub app_instance_id: Option<String>,
    pub app_instance_persistent_id: Option<String>,
    /// Required.
    pub end_user_id: String,
    /// Required.
    pub product_type: String,
}
operation! { Unbind(app_instance_group_id: String, end_user_id: String, product_type: String) "Unbind" -> Empty {
    0 "AppInstanceGroupId" app_instance_group_id, 1 "AppInstanceId" app_instance_id: String,
    2 "AppInstancePersistentId" app_instance_persistent_id: String, 3 "EndUserId" end_user_id,
    4 "ProductType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`Unbind`]: empty.
pub type UnbindOutput = Empty;

/// `UntagCloudResources` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/UntagCloudResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagCloudResources {
    pub resource_ids: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag_keys: Vec<String>,
}
operation! { UntagCloudResources(resource_type: String, tag_keys: Vec<String>)
    "UntagCloudResources" -> UntagCloudResourcesOutput {
    0 "ResourceIds" resource_ids: Vec<String>, 1 "ResourceType" resource_type, 2 "TagKeys" tag_keys
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UntagCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagCloudResourcesOutput {
    pub failed_resources: Vec<UntagCloudResourcesFailedResources>,
}
model! { UntagCloudResourcesOutput {
    0 "FailedResources" failed_resources: Vec<UntagCloudResourcesFailedResources>
} }

/// In the response of [`UntagCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagCloudResourcesFailedResources {
    pub code: Option<String>,
    pub message: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Vec<UntagCloudResourcesTags>,
}
model! { UntagCloudResourcesFailedResources {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResourceId" resource_id: String,
    3 "ResourceType" resource_type: String, 4 "Tags" tags: Vec<UntagCloudResourcesTags>
} }

/// In the response of [`UntagCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagCloudResourcesTags {
    pub key: Option<String>,
    pub scope: Option<String>,
}
model! { UntagCloudResourcesTags {
    0 "Key" key: String, 1 "Scope" scope: String
} }

/// Updates app instance group image: `UpdateAppInstanceGroupImage` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/UpdateAppInstanceGroupImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppInstanceGroupImage {
    /// Required.
    pub app_center_image_id: String,
    /// Required.
    pub app_instance_group_id: String,
    /// Required.
    pub biz_region_id: String,
    /// Required.
    pub product_type: String,
}
operation! {
    UpdateAppInstanceGroupImage(app_center_image_id: String, app_instance_group_id: String, biz_region_id: String, product_type: String)
    "UpdateAppInstanceGroupImage" -> UpdateAppInstanceGroupImageOutput {
    0 "AppCenterImageId" app_center_image_id, 1 "AppInstanceGroupId" app_instance_group_id,
    2 "BizRegionId" biz_region_id, 3 "ProductType" product_type
} }

/// Response of [`UpdateAppInstanceGroupImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppInstanceGroupImageOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateAppInstanceGroupImageOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Updates model provider template: `UpdateModelProviderTemplate` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/appstream-center/2021-09-01/UpdateModelProviderTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelProviderTemplate {
    pub config: Option<UpdateModelProviderTemplateConfig>,
    pub description: Option<String>,
    pub enable_wuying_proxy: Option<bool>,
    pub name: Option<String>,
    /// Required.
    pub provider_template_id: String,
}
operation! { UpdateModelProviderTemplate(provider_template_id: String) "UpdateModelProviderTemplate" -> Empty {
    0 "Config" config: UpdateModelProviderTemplateConfig, 1 "Description" description: String,
    2 "EnableWuyingProxy" enable_wuying_proxy: bool, 3 "Name" name: String, 4 "ProviderTemplateId" provider_template_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateModelProviderTemplate`]: empty.
pub type UpdateModelProviderTemplateOutput = Empty;

/// In the request of [`UpdateModelProviderTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelProviderTemplateConfig {
    /// Secret.
    pub api_key: Option<Secret>,
    pub api_type: Option<String>,
    pub base_url: Option<String>,
}
input! { UpdateModelProviderTemplateConfig() {
    0 "ApiKey" api_key: Secret, 1 "ApiType" api_type: String, 2 "BaseUrl" base_url: String
} }

/// Updates model template: `UpdateModelTemplate` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/UpdateModelTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelTemplate {
    pub config: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub model_template_id: String,
    pub name: Option<String>,
    pub ref_scope: Option<String>,
}
operation! { UpdateModelTemplate(model_template_id: String) "UpdateModelTemplate" -> Empty {
    0 "Config" config: String, 1 "Description" description: String, 2 "ModelTemplateId" model_template_id,
    3 "Name" name: String, 4 "RefScope" ref_scope: String
} }

/// Response of [`UpdateModelTemplate`]: empty.
pub type UpdateModelTemplateOutput = Empty;

/// Updates wuying server image: `UpdateWuyingServerImage` of `appstream-center` 2021-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appstream-center/2021-09-01/UpdateWuyingServerImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWuyingServerImage {
    pub image_id: Option<String>,
    pub product_type: Option<String>,
    pub wuying_server_id: Option<String>,
}
operation! { UpdateWuyingServerImage() "UpdateWuyingServerImage" -> UpdateWuyingServerImageOutput {
    0 "ImageId" image_id: String, 1 "ProductType" product_type: String, 2 "WuyingServerId" wuying_server_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateWuyingServerImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWuyingServerImageOutput {
    pub task_id: Option<String>,
}
model! { UpdateWuyingServerImageOutput {
    0 "TaskId" task_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ApproveOtaTask, AssignWuyingServerPrivateAddresses, AuthorizeInstanceGroup, BatchCreateLlmTemplates,
    ConfigResourceGroupModelTemplate, ConfigRuntimeChannel, ConfigRuntimeModelTemplate, CreateAppInstanceGroup,
    CreateImageByInstance, CreateImageFromAppInstanceGroup, CreateModelProviderTemplate, CreateModelTemplate,
    CreateWuyingServer, DeleteAppInstanceGroup, DeleteAppInstances, DeleteImage, DeleteLlmTemplate,
    DeleteModelProviderTemplate, DeleteModelTemplate, DeleteWuyingServer, DeliverToUserSls, DescribeWuyingServer,
    DescribeWuyingServerEipInfo, GetAppInstanceGroup, GetConnectionTicket, GetDebugAppInstance,
    GetModelProviderTemplate, GetOtaTaskByTaskId, GetResourcePrice, GetResourceRenewPrice, GetRuntimeChannel,
    GetRuntimeModelConfig, ListAppInstanceGroup, ListAppInstances, ListAuthorizedUserGroups, ListBindInfo,
    ListDesktopAgentRuntime, ListImage, ListLlmTemplates, ListModelProviderEndpoints, ListModelProviderTemplates,
    ListModelTemplateResourceGroup, ListModelTemplates, ListNodeInstanceType, ListNodes, ListOtaTask,
    ListPersistentAppInstances, ListRegions, ListTagCloudResources, ListTenantConfig, ListWuyingServer,
    LogOffAllSessionsInAppInstanceGroup, ModifyAppInstanceGroupAttribute, ModifyAppPolicy, ModifyBrowserInstanceGroup,
    ModifyNodePoolAmount, ModifyNodePoolAttribute, ModifyTenantConfig, ModifyWuyingServerAttribute,
    PageListAppInstanceGroupUser, RemoveResourceGroupModelTemplate, RemoveRuntimeChannel, RemoveRuntimeModelTemplate,
    RenewAppInstanceGroup, RenewWuyingServer, RestartWuyingServer, StartTaskForDistributeImage, StartWuyingServer,
    StopWuyingServer, TagCloudResources, UnassignWuyingServerPrivateAddresses, Unbind, UntagCloudResources,
    UpdateAppInstanceGroupImage, UpdateModelProviderTemplate, UpdateModelTemplate, UpdateWuyingServerImage
}
