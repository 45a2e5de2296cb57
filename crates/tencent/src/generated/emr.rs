//! `emr` of Tencent Cloud, API version 2019-01-03.
//!
//! Endpoint: `emr.tencentcloudapi.com`, or `emr.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, emr::DescribeAutoScaleGroupGlobalConf};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAutoScaleGroupGlobalConf::new("instance-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("emr", "2019-01-03", "emr", &Endpoints::NONE);

/// Adds metric scale strategy: `AddMetricScaleStrategy` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=AddMetricScaleStrategy>.
///
/// Errors: [`codes::FAILED_OPERATION_MORE_STRATEGY_NOT_ALLOWED`], [`codes::INVALID_PARAMETER_INVALID_COMPARE_METHOD`],
/// [`codes::INVALID_PARAMETER_INVALID_CONDITION_NUM`], [`codes::INVALID_PARAMETER_INVALID_PARAMTER_INVALID_SOFT_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_PROCESS_METHOD`], [`codes::INVALID_PARAMETER_INVALID_SCALE_ACTION`],
/// [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE`], [`codes::INVALID_PARAMETER_INVALID_STRATEGY`],
/// [`codes::INVALID_PARAMETER_INVALID_STRATEGY_SPEC`], [`codes::INVALID_PARAMETER_INVALID_STRATEGY_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_LAYOUT`], [`codes::INVALID_PARAMETER_REPEATED_EXECUTION_TIME`],
/// [`codes::INVALID_PARAMETER_REPEATED_STRATEGY_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMetricScaleStrategy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub strategy_type: i64,
    pub load_auto_scale_strategy: Option<LoadAutoScaleStrategy>,
    pub time_auto_scale_strategy: Option<TimeAutoScaleStrategy>,
}
operation! { AddMetricScaleStrategy(instance_id: String, strategy_type: i64) "AddMetricScaleStrategy" -> Empty {
    0 "InstanceId" instance_id, 1 "StrategyType" strategy_type,
    2 "LoadAutoScaleStrategy" load_auto_scale_strategy: LoadAutoScaleStrategy,
    3 "TimeAutoScaleStrategy" time_auto_scale_strategy: TimeAutoScaleStrategy
} }

/// Response of [`AddMetricScaleStrategy`]: empty.
pub type AddMetricScaleStrategyOutput = Empty;

/// In the request of [`AddMetricScaleStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadAutoScaleStrategy {
    pub strategy_id: Option<i64>,
    pub strategy_name: Option<String>,
    pub calm_down_time: Option<i64>,
    pub scale_action: Option<i64>,
    pub scale_num: Option<i64>,
    pub process_method: Option<i64>,
    pub priority: Option<i64>,
    pub strategy_status: Option<i64>,
    pub yarn_node_label: Option<String>,
    pub period_valid: Option<String>,
    pub grace_down_flag: Option<bool>,
    pub grace_down_time: Option<i64>,
    pub grace_down_protect_flag: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub config_group_assigned: Option<String>,
    pub measure_method: Option<String>,
    pub soft_deploy_desc: Option<Vec<String>>,
    pub service_node_desc: Option<String>,
    pub service_node_info: Option<Vec<i64>>,
    pub soft_deploy_info: Option<Vec<i64>>,
    pub load_metrics_conditions: Option<LoadMetricsConditions>,
    pub group_id: Option<i64>,
    pub soft: Option<String>,
    pub grace_down_protect_time: Option<i64>,
}
input! { LoadAutoScaleStrategy() {
    0 "StrategyId" strategy_id: i64, 1 "StrategyName" strategy_name: String, 2 "CalmDownTime" calm_down_time: i64,
    3 "ScaleAction" scale_action: i64, 4 "ScaleNum" scale_num: i64, 5 "ProcessMethod" process_method: i64,
    6 "Priority" priority: i64, 7 "StrategyStatus" strategy_status: i64, 8 "YarnNodeLabel" yarn_node_label: String,
    9 "PeriodValid" period_valid: String, 10 "GraceDownFlag" grace_down_flag: bool,
    11 "GraceDownTime" grace_down_time: i64, 12 "GraceDownProtectFlag" grace_down_protect_flag: bool,
    13 "Tags" tags: Vec<Tag>, 14 "ConfigGroupAssigned" config_group_assigned: String,
    15 "MeasureMethod" measure_method: String, 16 "SoftDeployDesc" soft_deploy_desc: Vec<String>,
    17 "ServiceNodeDesc" service_node_desc: String, 18 "ServiceNodeInfo" service_node_info: Vec<i64>,
    19 "SoftDeployInfo" soft_deploy_info: Vec<i64>,
    20 "LoadMetricsConditions" load_metrics_conditions: LoadMetricsConditions, 21 "GroupId" group_id: i64,
    22 "Soft" soft: String, 23 "GraceDownProtectTime" grace_down_protect_time: i64
} }

/// In the request of [`AddMetricScaleStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the request of [`AddMetricScaleStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadMetricsConditions {
    pub load_metrics: Option<Vec<LoadMetricsCondition>>,
    pub r#match: Option<i64>,
}
input! { LoadMetricsConditions() {
    0 "LoadMetrics" load_metrics: Vec<LoadMetricsCondition>, 1 "Match" r#match: i64
} }

/// In the request of [`AddMetricScaleStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadMetricsCondition {
    pub statistic_period: Option<i64>,
    pub trigger_threshold: Option<i64>,
    pub load_metrics: Option<String>,
    pub metric_id: Option<i64>,
    pub conditions: Option<Vec<TriggerCondition>>,
}
input! { LoadMetricsCondition() {
    0 "StatisticPeriod" statistic_period: i64, 1 "TriggerThreshold" trigger_threshold: i64,
    2 "LoadMetrics" load_metrics: String, 3 "MetricId" metric_id: i64, 4 "Conditions" conditions: Vec<TriggerCondition>
} }

/// In the request of [`AddMetricScaleStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerCondition {
    /// Required.
    pub compare_method: Option<i64>,
    pub threshold: Option<f64>,
}
input! { TriggerCondition(compare_method: i64) {
    0 "CompareMethod" compare_method: i64, 1 "Threshold" threshold: f64
} }

/// In the request of [`AddMetricScaleStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeAutoScaleStrategy {
    /// Required.
    pub strategy_name: Option<String>,
    /// Required.
    pub interval_time: Option<i64>,
    /// Required.
    pub scale_action: Option<i64>,
    /// Required.
    pub scale_num: Option<i64>,
    /// Required.
    pub strategy_status: Option<i64>,
    /// Required.
    pub priority: Option<i64>,
    /// Required.
    pub retry_valid_time: Option<i64>,
    /// Required.
    pub repeat_strategy: Option<RepeatStrategy>,
    pub strategy_id: Option<i64>,
    pub grace_down_flag: Option<bool>,
    pub grace_down_time: Option<i64>,
    pub grace_down_protect_flag: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub config_group_assigned: Option<String>,
    pub measure_method: Option<String>,
    pub terminate_policy: Option<String>,
    pub max_use: Option<i64>,
    pub soft_deploy_info: Option<Vec<i64>>,
    pub service_node_info: Option<Vec<i64>>,
    pub compensate_flag: Option<i64>,
    pub group_id: Option<i64>,
    pub grace_down_label: Option<Vec<TkeLabel>>,
    pub grace_down_protect_time: Option<i64>,
}

/// Arguments of [`TimeAutoScaleStrategy::new`].
pub struct TimeAutoScaleStrategyRequired {
    pub strategy_name: String,
    pub interval_time: i64,
    pub scale_action: i64,
    pub scale_num: i64,
    pub strategy_status: i64,
    pub priority: i64,
    pub retry_valid_time: i64,
    pub repeat_strategy: RepeatStrategy,
}
input! {
    TimeAutoScaleStrategy { TimeAutoScaleStrategyRequired: strategy_name, interval_time, scale_action, scale_num, strategy_status, priority, retry_valid_time, repeat_strategy } {
    0 "StrategyName" strategy_name: String, 1 "IntervalTime" interval_time: i64, 2 "ScaleAction" scale_action: i64,
    3 "ScaleNum" scale_num: i64, 4 "StrategyStatus" strategy_status: i64, 5 "Priority" priority: i64,
    6 "RetryValidTime" retry_valid_time: i64, 7 "RepeatStrategy" repeat_strategy: RepeatStrategy,
    8 "StrategyId" strategy_id: i64, 9 "GraceDownFlag" grace_down_flag: bool, 10 "GraceDownTime" grace_down_time: i64,
    11 "GraceDownProtectFlag" grace_down_protect_flag: bool, 12 "Tags" tags: Vec<Tag>,
    13 "ConfigGroupAssigned" config_group_assigned: String, 14 "MeasureMethod" measure_method: String,
    15 "TerminatePolicy" terminate_policy: String, 16 "MaxUse" max_use: i64,
    17 "SoftDeployInfo" soft_deploy_info: Vec<i64>, 18 "ServiceNodeInfo" service_node_info: Vec<i64>,
    19 "CompensateFlag" compensate_flag: i64, 20 "GroupId" group_id: i64,
    21 "GraceDownLabel" grace_down_label: Vec<TkeLabel>, 22 "GraceDownProtectTime" grace_down_protect_time: i64
} }

/// In the request of [`AddMetricScaleStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepeatStrategy {
    /// Required.
    pub repeat_type: Option<String>,
    pub day_repeat: Option<DayRepeatStrategy>,
    pub week_repeat: Option<WeekRepeatStrategy>,
    pub month_repeat: Option<MonthRepeatStrategy>,
    pub not_repeat: Option<NotRepeatStrategy>,
    pub expire: Option<String>,
    pub start_time: Option<String>,
}
input! { RepeatStrategy(repeat_type: String) {
    0 "RepeatType" repeat_type: String, 1 "DayRepeat" day_repeat: DayRepeatStrategy,
    2 "WeekRepeat" week_repeat: WeekRepeatStrategy, 3 "MonthRepeat" month_repeat: MonthRepeatStrategy,
    4 "NotRepeat" not_repeat: NotRepeatStrategy, 5 "Expire" expire: String, 6 "StartTime" start_time: String
} }

/// In the request of [`AddMetricScaleStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayRepeatStrategy {
    /// Required.
    pub execute_at_time_of_day: Option<String>,
    /// Required.
    pub step: Option<i64>,
}
input! { DayRepeatStrategy(execute_at_time_of_day: String, step: i64) {
    0 "ExecuteAtTimeOfDay" execute_at_time_of_day: String, 1 "Step" step: i64
} }

/// In the request of [`AddMetricScaleStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeekRepeatStrategy {
    /// Required.
    pub execute_at_time_of_day: Option<String>,
    /// Required.
    pub days_of_week: Option<Vec<i64>>,
}
input! { WeekRepeatStrategy(execute_at_time_of_day: String, days_of_week: Vec<i64>) {
    0 "ExecuteAtTimeOfDay" execute_at_time_of_day: String, 1 "DaysOfWeek" days_of_week: Vec<i64>
} }

/// In the request of [`AddMetricScaleStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonthRepeatStrategy {
    /// Required.
    pub execute_at_time_of_day: Option<String>,
    /// Required.
    pub days_of_month_range: Option<Vec<i64>>,
}
input! { MonthRepeatStrategy(execute_at_time_of_day: String, days_of_month_range: Vec<i64>) {
    0 "ExecuteAtTimeOfDay" execute_at_time_of_day: String, 1 "DaysOfMonthRange" days_of_month_range: Vec<i64>
} }

/// In the request of [`AddMetricScaleStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotRepeatStrategy {
    /// Required.
    pub execute_at: Option<String>,
}
input! { NotRepeatStrategy(execute_at: String) {
    0 "ExecuteAt" execute_at: String
} }

/// In the request of [`AddMetricScaleStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TkeLabel {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { TkeLabel() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Adds node resource config: `AddNodeResourceConfig` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=AddNodeResourceConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`], [`codes::INTERNAL_ERROR_CAM_ERROR`],
/// [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`], [`codes::INTERNAL_ERROR_KMS_ERROR`],
/// [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`], [`codes::INTERNAL_ERROR_SG_ERROR`],
/// [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_APP_ID`], [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`],
/// [`codes::RESOURCE_UNAVAILABLE_REPEAT_SPEC`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_DEFAULT_SPEC`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodeResourceConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub resource_config: Resource,
    /// Required.
    pub pay_mode: i64,
    pub is_default: Option<String>,
    pub zone_id: Option<i64>,
    pub multiple_resource_config: Option<Vec<Resource>>,
    pub resource_base_type: Option<String>,
    pub compute_resource_id: Option<String>,
    pub hardware_resource_type: Option<String>,
}
operation! {
    AddNodeResourceConfig(instance_id: String, resource_type: String, resource_config: Resource, pay_mode: i64)
    "AddNodeResourceConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceType" resource_type, 2 "ResourceConfig" resource_config,
    3 "PayMode" pay_mode, 4 "IsDefault" is_default: String, 5 "ZoneId" zone_id: i64,
    6 "MultipleResourceConfig" multiple_resource_config: Vec<Resource>, 7 "ResourceBaseType" resource_base_type: String,
    8 "ComputeResourceId" compute_resource_id: String, 9 "HardwareResourceType" hardware_resource_type: String
} }

/// Response of [`AddNodeResourceConfig`]: empty.
pub type AddNodeResourceConfigOutput = Empty;

/// In the request of [`AddNodeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    /// Required.
    pub spec: Option<String>,
    /// Required.
    pub storage_type: Option<i64>,
    /// Required.
    pub disk_type: Option<String>,
    /// Required.
    pub mem_size: Option<i64>,
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub disk_size: Option<i64>,
    pub root_size: Option<i64>,
    pub multi_disks: Option<Vec<MultiDisk>>,
    pub tags: Option<Vec<Tag>>,
    pub instance_type: Option<String>,
    pub local_disk_num: Option<i64>,
    pub disk_num: Option<i64>,
    pub gpu_desc: Option<String>,
    pub partition_number: Option<i64>,
    pub hcc_hpc_cluster_id: Option<String>,
}

/// Arguments of [`Resource::new`].
pub struct ResourceRequired {
    pub spec: String,
    pub storage_type: i64,
    pub disk_type: String,
    pub mem_size: i64,
    pub cpu: i64,
    pub disk_size: i64,
}
input! { Resource { ResourceRequired: spec, storage_type, disk_type, mem_size, cpu, disk_size } {
    0 "Spec" spec: String, 1 "StorageType" storage_type: i64, 2 "DiskType" disk_type: String, 3 "MemSize" mem_size: i64,
    4 "Cpu" cpu: i64, 5 "DiskSize" disk_size: i64, 6 "RootSize" root_size: i64,
    7 "MultiDisks" multi_disks: Vec<MultiDisk>, 8 "Tags" tags: Vec<Tag>, 9 "InstanceType" instance_type: String,
    10 "LocalDiskNum" local_disk_num: i64, 11 "DiskNum" disk_num: i64, 12 "GpuDesc" gpu_desc: String,
    13 "PartitionNumber" partition_number: i64, 14 "HCCHpcClusterId" hcc_hpc_cluster_id: String
} }

/// In the request of [`AddNodeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiDisk {
    pub disk_type: Option<String>,
    pub volume: Option<i64>,
    pub count: Option<i64>,
}
input! { MultiDisk() {
    0 "DiskType" disk_type: String, 1 "Volume" volume: i64, 2 "Count" count: i64
} }

/// Adds users for user manager: `AddUsersForUserManager` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=AddUsersForUserManager>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_EXCEPTION`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`],
/// [`codes::LIMIT_EXCEEDED_REQUEST_BACKLOG_EXCEEDS_LIMIT`], [`codes::LIMIT_EXCEEDED_USER_COUNT_EXCEEDS_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUsersForUserManager {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_manager_user_list: Vec<UserInfoForUserManager>,
}
operation! { AddUsersForUserManager(instance_id: String, user_manager_user_list: Vec<UserInfoForUserManager>)
    "AddUsersForUserManager" -> AddUsersForUserManagerOutput {
    0 "InstanceId" instance_id, 1 "UserManagerUserList" user_manager_user_list
} }

/// In the request of [`AddUsersForUserManager`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfoForUserManager {
    /// Required.
    pub user_name: Option<String>,
    /// Required.
    pub user_group: Option<String>,
    /// Required. Secret.
    pub pass_word: Option<Secret>,
    pub re_mark: Option<String>,
    pub groups: Option<Vec<String>>,
}
input! { UserInfoForUserManager(user_name: String, user_group: String, pass_word: Secret) {
    0 "UserName" user_name: String, 1 "UserGroup" user_group: String, 2 "PassWord" pass_word: Secret,
    3 "ReMark" re_mark: String, 4 "Groups" groups: Vec<String>
} }

/// Response of [`AddUsersForUserManager`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUsersForUserManagerOutput {
    pub success_user_list: Vec<String>,
    pub failed_user_list: Vec<String>,
    pub flow_id: Option<i64>,
}
model! { AddUsersForUserManagerOutput {
    0 "SuccessUserList" success_user_list: Vec<String>, 1 "FailedUserList" failed_user_list: Vec<String>,
    2 "FlowId" flow_id: i64
} }

/// Attaches disks: `AttachDisks` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=AttachDisks>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`], [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisks {
    /// Required.
    pub instance_id: String,
    pub disk_ids: Option<Vec<String>>,
    pub align_type: Option<String>,
    pub cvm_instance_ids: Option<Vec<String>>,
    pub create_disk: Option<bool>,
    pub disk_spec: Option<NodeSpecDiskV2>,
    pub delete_with_instance: Option<bool>,
    pub selective_conf_services: Option<Vec<String>>,
    pub charge_type: Option<i64>,
    pub under_write_duration: Option<i64>,
}
operation! { AttachDisks(instance_id: String) "AttachDisks" -> AttachDisksOutput {
    0 "InstanceId" instance_id, 1 "DiskIds" disk_ids: Vec<String>, 2 "AlignType" align_type: String,
    3 "CvmInstanceIds" cvm_instance_ids: Vec<String>, 4 "CreateDisk" create_disk: bool,
    5 "DiskSpec" disk_spec: NodeSpecDiskV2, 6 "DeleteWithInstance" delete_with_instance: bool,
    7 "SelectiveConfServices" selective_conf_services: Vec<String>, 8 "ChargeType" charge_type: i64,
    9 "UnderWriteDuration" under_write_duration: i64
} }

/// In the request of [`AttachDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSpecDiskV2 {
    pub count: Option<i64>,
    pub name: Option<String>,
    pub disk_type: Option<String>,
    pub default_disk_size: Option<i64>,
}
input! { NodeSpecDiskV2() {
    0 "Count" count: i64, 1 "Name" name: String, 2 "DiskType" disk_type: String,
    3 "DefaultDiskSize" default_disk_size: i64
} }

/// Response of [`AttachDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisksOutput {
    pub flow_id: Option<i64>,
}
model! { AttachDisksOutput {
    0 "FlowId" flow_id: i64
} }

/// Converts pre to post cluster: `ConvertPreToPostCluster` of `emr` 2019-01-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ConvertPreToPostCluster>.
///
/// Errors: [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertPreToPostCluster {
    /// Required.
    pub instance_id: String,
    pub client_token: Option<String>,
}
operation! { ConvertPreToPostCluster(instance_id: String) "ConvertPreToPostCluster" -> Empty {
    0 "InstanceId" instance_id, 1 "ClientToken" client_token: String
} }

/// Response of [`ConvertPreToPostCluster`]: empty.
pub type ConvertPreToPostClusterOutput = Empty;

/// Creates cloud instance: `CreateCloudInstance` of `emr` 2019-01-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=CreateCloudInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_ORDER_NOT_ALLOWED`], [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_ERROR`], [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CHECK_QUOTA_ERR`], [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_KMS_ERROR`], [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_SG_ERROR`], [`codes::INTERNAL_ERROR_TKE_ERROR`], [`codes::INTERNAL_ERROR_TAG_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_ERROR`], [`codes::INVALID_PARAMETER_INCORRECT_COMMON_COUNT`],
/// [`codes::INVALID_PARAMETER_INCORRECT_MASTER_COUNT`], [`codes::INVALID_PARAMETER_INVALID_AUTO_RENEW`],
/// [`codes::INVALID_PARAMETER_INVALID_CLB_SERVER_VPC_SETTING`], [`codes::INVALID_PARAMETER_INVALID_CLIENT_TOKEN`],
/// [`codes::INVALID_PARAMETER_INVALID_COMPONENT`], [`codes::INVALID_PARAMETER_INVALID_CORE_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_DISK_SIZE`], [`codes::INVALID_PARAMETER_INVALID_EXTEND_FIELD`],
/// [`codes::INVALID_PARAMETER_INVALID_EXTERNAL_SERVICE_VPC_ID`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_TYPE`], [`codes::INVALID_PARAMETER_INVALID_META_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_META_TYPE`], [`codes::INVALID_PARAMETER_INVALID_PASSWORD`],
/// [`codes::INVALID_PARAMETER_INVALID_PAYMODE`], [`codes::INVALID_PARAMETER_INVALID_PRE_EXECUTED_FILE`],
/// [`codes::INVALID_PARAMETER_INVALID_PRODUCT_ID`], [`codes::INVALID_PARAMETER_INVALID_PROJECT_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_RESOURCE_SPEC`], [`codes::INVALID_PARAMETER_INVALID_SERCURITY_GRPUP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_SERVICE_NAME`], [`codes::INVALID_PARAMETER_INVALID_SOFT_DEPLOY_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_SOFT_INFO`], [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE`],
/// [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE_NAME`], [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_SUBNET_ID`], [`codes::INVALID_PARAMETER_INVALID_SUPPORT_HA`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_SPAN`], [`codes::INVALID_PARAMETER_INVALID_TIME_UNIT`],
/// [`codes::INVALID_PARAMETER_INVALID_VOLUME_TYPE`], [`codes::INVALID_PARAMETER_INVALID_VPC_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_ZONE`], [`codes::INVALID_PARAMETER_NOT_CONTAIN_MUST_SELECT_SOFTWARE`],
/// [`codes::INVALID_PARAMETER_PAY_MODE_RESOURCE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SOFTWARE_NOT_IN_PRODUCT`],
/// [`codes::INVALID_PARAMETER_UNGRANTED_POLICY`], [`codes::INVALID_PARAMETER_UNGRANTED_ROLE`],
/// [`codes::INVALID_PARAMETER_ZONE_RESOURCE_NOT_MATCH`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED_POD_CPU_LIMIT_EXCEEDED_AVAILABLE_CPU`],
/// [`codes::LIMIT_EXCEEDED_POD_CPU_LIMIT_EXCEEDED_NODE_AVAILABLE_CPU`],
/// [`codes::LIMIT_EXCEEDED_POD_MEMORY_LIMIT_EXCEEDED_AVAILABLE_MEMORY`],
/// [`codes::LIMIT_EXCEEDED_SECURITY_GROUP_NUM_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_INSUFFICIENT_DISK_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_INSTANCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND_SUBNET_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TAGS_NOT_FOUND`],
/// [`codes::RESOURCES_SOLD_OUT_CBS_SOLD_OUT`], [`codes::RESOURCES_SOLD_OUT_CVM_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_DISK_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudInstance {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub cluster_class: String,
    /// Required.
    pub software: Vec<String>,
    /// Required.
    pub plat_form_type: String,
    /// Required.
    pub cos_bucket: String,
    pub eks_cluster_id: Option<String>,
    pub product_id: Option<i64>,
    pub client_token: Option<String>,
    pub vpc_settings: Option<VPCSettings>,
    pub cloud_resources: Option<Vec<CloudResource>>,
    pub sg_id: Option<String>,
    pub meta_db_info: Option<CustomMetaDBInfo>,
    pub tags: Option<Vec<Tag>>,
    pub login_settings: Option<LoginSettings>,
    pub external_service: Option<Vec<ExternalService>>,
    pub zone_id: Option<i64>,
    pub default_meta_version: Option<String>,
    pub need_cdb_audit: Option<i64>,
    pub sg_ip: Option<String>,
    pub container_extra_conf: Option<ContainerExtraConf>,
    pub enable_spark_app_monitor_info: Option<EnableSparkAppMonitorInfo>,
}

/// Arguments of [`CreateCloudInstance::new`].
pub struct CreateCloudInstanceRequired {
    pub instance_name: String,
    pub cluster_class: String,
    pub software: Vec<String>,
    pub plat_form_type: String,
    pub cos_bucket: String,
}
operation! {
    CreateCloudInstance { CreateCloudInstanceRequired: instance_name, cluster_class, software, plat_form_type, cos_bucket }
    "CreateCloudInstance" -> CreateCloudInstanceOutput {
    0 "InstanceName" instance_name, 1 "ClusterClass" cluster_class, 2 "Software" software,
    3 "PlatFormType" plat_form_type, 4 "CosBucket" cos_bucket, 5 "EksClusterId" eks_cluster_id: String,
    6 "ProductId" product_id: i64, 7 "ClientToken" client_token: String, 8 "VPCSettings" vpc_settings: VPCSettings,
    9 "CloudResources" cloud_resources: Vec<CloudResource>, 10 "SgId" sg_id: String,
    11 "MetaDBInfo" meta_db_info: CustomMetaDBInfo, 12 "Tags" tags: Vec<Tag>,
    13 "LoginSettings" login_settings: LoginSettings, 14 "ExternalService" external_service: Vec<ExternalService>,
    15 "ZoneId" zone_id: i64, 16 "DefaultMetaVersion" default_meta_version: String,
    17 "NeedCdbAudit" need_cdb_audit: i64, 18 "SgIP" sg_ip: String,
    19 "ContainerExtraConf" container_extra_conf: ContainerExtraConf,
    20 "EnableSparkAppMonitorInfo" enable_spark_app_monitor_info: EnableSparkAppMonitorInfo
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VPCSettings {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
}
input! { VPCSettings(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudResource {
    /// Required.
    pub component_name: Option<String>,
    /// Required.
    pub pod_number: Option<i64>,
    /// Required.
    pub limit_cpu: Option<i64>,
    /// Required.
    pub limit_memory: Option<i64>,
    pub service: Option<String>,
    pub volume_dir: Option<VolumeSetting>,
    pub external_access: Option<ExternalAccess>,
    pub affinity: Option<NodeAffinity>,
    pub disks: Option<Vec<Disk>>,
    pub tolerations: Option<Vec<Toleration>>,
    pub pod_affinity: Option<PodAffinitySpec>,
    pub pod_anti_affinity: Option<PodAffinitySpec>,
    pub topology_spread_constraints: Option<Vec<TopologySpreadConstraint>>,
    pub pod_labels: Option<Vec<StringMap>>,
    pub enable_default_ray_cluster: Option<bool>,
    pub image_info_v2: Option<ImageInfoV2>,
    pub dynamic_instance_form: Option<DynamicInstanceForm>,
}
input! { CloudResource(component_name: String, pod_number: i64, limit_cpu: i64, limit_memory: i64) {
    0 "ComponentName" component_name: String, 1 "PodNumber" pod_number: i64, 2 "LimitCpu" limit_cpu: i64,
    3 "LimitMemory" limit_memory: i64, 4 "Service" service: String, 5 "VolumeDir" volume_dir: VolumeSetting,
    6 "ExternalAccess" external_access: ExternalAccess, 7 "Affinity" affinity: NodeAffinity, 8 "Disks" disks: Vec<Disk>,
    9 "Tolerations" tolerations: Vec<Toleration>, 10 "PodAffinity" pod_affinity: PodAffinitySpec,
    11 "PodAntiAffinity" pod_anti_affinity: PodAffinitySpec,
    12 "TopologySpreadConstraints" topology_spread_constraints: Vec<TopologySpreadConstraint>,
    13 "PodLabels" pod_labels: Vec<StringMap>, 14 "EnableDefaultRayCluster" enable_default_ray_cluster: bool,
    15 "ImageInfoV2" image_info_v2: ImageInfoV2, 16 "DynamicInstanceForm" dynamic_instance_form: DynamicInstanceForm
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeSetting {
    pub volume_type: Option<String>,
    pub host_path: Option<HostPathVolumeSource>,
}
input! { VolumeSetting() {
    0 "VolumeType" volume_type: String, 1 "HostPath" host_path: HostPathVolumeSource
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostPathVolumeSource {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { HostPathVolumeSource() {
    0 "Path" path: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalAccess {
    pub r#type: Option<String>,
    pub clb_server: Option<CLBSetting>,
}
input! { ExternalAccess() {
    0 "Type" r#type: String, 1 "CLBServer" clb_server: CLBSetting
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLBSetting {
    pub clb_type: Option<String>,
    pub vpc_settings: Option<VPCSettings>,
}
input! { CLBSetting() {
    0 "CLBType" clb_type: String, 1 "VPCSettings" vpc_settings: VPCSettings
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeAffinity {
    pub required_during_scheduling_ignored_during_execution: Option<NodeSelector>,
    pub preferred_during_scheduling_ignored_during_execution: Option<
        Vec<PreferredSchedulingTerm>,
    >,
}
input! { NodeAffinity() {
    0 "RequiredDuringSchedulingIgnoredDuringExecution" required_during_scheduling_ignored_during_execution: NodeSelector,
    1 "PreferredDuringSchedulingIgnoredDuringExecution" preferred_during_scheduling_ignored_during_execution: Vec<PreferredSchedulingTerm>
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSelector {
    pub node_selector_terms: Option<Vec<NodeSelectorTerm>>,
}
input! { NodeSelector() {
    0 "NodeSelectorTerms" node_selector_terms: Vec<NodeSelectorTerm>
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSelectorTerm {
    pub match_expressions: Option<Vec<NodeSelectorRequirement>>,
}
input! { NodeSelectorTerm() {
    0 "MatchExpressions" match_expressions: Vec<NodeSelectorRequirement>
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSelectorRequirement {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { NodeSelectorRequirement() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreferredSchedulingTerm {
    pub weight: Option<i64>,
    pub preference: Option<NodeSelectorTerm>,
}
input! { PreferredSchedulingTerm() {
    0 "Weight" weight: i64, 1 "Preference" preference: NodeSelectorTerm
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Disk {
    pub disk_type: Option<String>,
    pub disk_capacity: Option<i64>,
    pub disk_number: Option<i64>,
}
input! { Disk() {
    0 "DiskType" disk_type: String, 1 "DiskCapacity" disk_capacity: i64, 2 "DiskNumber" disk_number: i64
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Toleration {
    pub key: Option<String>,
    pub value: Option<String>,
    pub operator: Option<String>,
    pub effect: Option<String>,
    pub toleration_seconds: Option<i64>,
}
input! { Toleration() {
    0 "Key" key: String, 1 "Value" value: String, 2 "Operator" operator: String, 3 "Effect" effect: String,
    4 "TolerationSeconds" toleration_seconds: i64
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodAffinitySpec {
    pub required_during_scheduling_ignored_during_execution: Option<
        Vec<PodAffinityTerm>,
    >,
    pub preferred_during_scheduling_ignored_during_execution: Option<
        Vec<WeightedPodAffinityTerm>,
    >,
}
input! { PodAffinitySpec() {
    0 "RequiredDuringSchedulingIgnoredDuringExecution" required_during_scheduling_ignored_during_execution: Vec<PodAffinityTerm>,
    1 "PreferredDuringSchedulingIgnoredDuringExecution" preferred_during_scheduling_ignored_during_execution: Vec<WeightedPodAffinityTerm>
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodAffinityTerm {
    pub label_selector: Option<LabelSelector>,
    pub namespaces: Option<Vec<String>>,
    pub topology_key: Option<String>,
    pub namespace_selector: Option<LabelSelector>,
}
input! { PodAffinityTerm() {
    0 "LabelSelector" label_selector: LabelSelector, 1 "Namespaces" namespaces: Vec<String>,
    2 "TopologyKey" topology_key: String, 3 "NamespaceSelector" namespace_selector: LabelSelector
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelSelector {
    pub match_labels: Option<Vec<StringMap>>,
    pub match_expressions: Option<Vec<LabelSelectorRequirement>>,
}
input! { LabelSelector() {
    0 "MatchLabels" match_labels: Vec<StringMap>, 1 "MatchExpressions" match_expressions: Vec<LabelSelectorRequirement>
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StringMap {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { StringMap() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelSelectorRequirement {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { LabelSelectorRequirement() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeightedPodAffinityTerm {
    pub weight: Option<i64>,
    pub pod_affinity_term: Option<PodAffinityTerm>,
}
input! { WeightedPodAffinityTerm() {
    0 "Weight" weight: i64, 1 "PodAffinityTerm" pod_affinity_term: PodAffinityTerm
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopologySpreadConstraint {
    pub max_skew: Option<i64>,
    pub topology_key: Option<String>,
    pub when_unsatisfiable: Option<String>,
    pub label_selector: Option<LabelSelector>,
    pub min_domains: Option<i64>,
    pub node_affinity_policy: Option<String>,
    pub node_taints_policy: Option<String>,
    pub match_label_keys: Option<Vec<String>>,
}
input! { TopologySpreadConstraint() {
    0 "MaxSkew" max_skew: i64, 1 "TopologyKey" topology_key: String, 2 "WhenUnsatisfiable" when_unsatisfiable: String,
    3 "LabelSelector" label_selector: LabelSelector, 4 "MinDomains" min_domains: i64,
    5 "NodeAffinityPolicy" node_affinity_policy: String, 6 "NodeTaintsPolicy" node_taints_policy: String,
    7 "MatchLabelKeys" match_label_keys: Vec<String>
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfoV2 {
    pub image_mode: Option<String>,
    pub region: Option<String>,
    pub legacy_ccr: Option<bool>,
    pub full_image_url: Option<String>,
    pub main_version: Option<String>,
    pub registry_url: Option<String>,
    pub namespace_name: Option<String>,
    pub repo_name: Option<String>,
    pub tag: Option<String>,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub image_pull_secret: Option<ImagePullSecret>,
    pub image_pull_policy: Option<String>,
}
input! { ImageInfoV2() {
    0 "ImageMode" image_mode: String, 1 "Region" region: String, 2 "LegacyCCR" legacy_ccr: bool,
    3 "FullImageUrl" full_image_url: String, 4 "MainVersion" main_version: String, 5 "RegistryUrl" registry_url: String,
    6 "NamespaceName" namespace_name: String, 7 "RepoName" repo_name: String, 8 "Tag" tag: String,
    9 "Username" username: String, 10 "Password" password: Secret,
    11 "ImagePullSecret" image_pull_secret: ImagePullSecret, 12 "ImagePullPolicy" image_pull_policy: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImagePullSecret {
    pub source_namespace: Option<String>,
    pub secret_names: Option<Vec<String>>,
}
input! { ImagePullSecret() {
    0 "SourceNamespace" source_namespace: String, 1 "SecretNames" secret_names: Vec<String>
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicInstanceForm {
    pub dynamic_instance_name: Option<String>,
    pub namespace: Option<String>,
    pub support_ha: Option<bool>,
    pub custom_image: Option<CustomImage>,
    pub dynamic_instance_groups: Option<Vec<DynamicInstanceGroup>>,
    pub support_pv: Option<bool>,
    pub cbs_volumes: Option<Vec<CBSVolume>>,
    pub cfs_volumes: Option<Vec<CFSVolume>>,
    pub cos_volumes: Option<Vec<COSVolume>>,
    pub volume_mounts: Option<Vec<VolumeMount>>,
    pub labels: Option<Vec<TkeLabel>>,
    pub tolerations: Option<Vec<Toleration>>,
    pub envs: Option<Vec<NameValue>>,
    pub depend_services: Option<Vec<DependService>>,
    pub support_token: Option<bool>,
    pub cfs_turbo_volumes: Option<Vec<CFSTurboVolume>>,
    pub image_info_v2: Option<ImageInfoV2>,
    pub goose_fs_volumes: Option<Vec<GooseFSVolume>>,
}
input! { DynamicInstanceForm() {
    0 "DynamicInstanceName" dynamic_instance_name: String, 1 "Namespace" namespace: String,
    2 "SupportHA" support_ha: bool, 3 "CustomImage" custom_image: CustomImage,
    4 "DynamicInstanceGroups" dynamic_instance_groups: Vec<DynamicInstanceGroup>, 5 "SupportPV" support_pv: bool,
    6 "CBSVolumes" cbs_volumes: Vec<CBSVolume>, 7 "CFSVolumes" cfs_volumes: Vec<CFSVolume>,
    8 "COSVolumes" cos_volumes: Vec<COSVolume>, 9 "VolumeMounts" volume_mounts: Vec<VolumeMount>,
    10 "Labels" labels: Vec<TkeLabel>, 11 "Tolerations" tolerations: Vec<Toleration>, 12 "Envs" envs: Vec<NameValue>,
    13 "DependServices" depend_services: Vec<DependService>, 14 "SupportToken" support_token: bool,
    15 "CFSTurboVolumes" cfs_turbo_volumes: Vec<CFSTurboVolume>, 16 "ImageInfoV2" image_info_v2: ImageInfoV2,
    17 "GooseFSVolumes" goose_fs_volumes: Vec<GooseFSVolume>
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomImage {
    pub image_source_type: Option<String>,
    pub image_info: Option<ImageInfo>,
    pub image_pull_secret: Option<ImagePullSecret>,
}
input! { CustomImage() {
    0 "ImageSourceType" image_source_type: String, 1 "ImageInfo" image_info: ImageInfo,
    2 "ImagePullSecret" image_pull_secret: ImagePullSecret
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    pub region: Option<String>,
    pub registry_id: Option<String>,
    pub domain_name: Option<String>,
    pub namespace_name: Option<String>,
    pub repository_name: Option<String>,
    pub image_version: Option<String>,
    pub image_pull_policy: Option<String>,
    pub image: Option<String>,
}
input! { ImageInfo() {
    0 "Region" region: String, 1 "RegistryId" registry_id: String, 2 "DomainName" domain_name: String,
    3 "NamespaceName" namespace_name: String, 4 "RepositoryName" repository_name: String,
    5 "ImageVersion" image_version: String, 6 "ImagePullPolicy" image_pull_policy: String, 7 "Image" image: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicInstanceGroup {
    pub group_type: Option<String>,
    pub group_name: Option<String>,
    pub pod_cpu: Option<i64>,
    pub pod_mem: Option<i64>,
    pub pod_gpu_type: Option<String>,
    pub pod_gpu: Option<i64>,
    pub pod_num: Option<i64>,
    pub min_pod_num: Option<i64>,
    pub max_pod_num: Option<i64>,
    pub support_pv: Option<bool>,
    pub cbs_volumes: Option<Vec<CBSVolume>>,
    pub cfs_volumes: Option<Vec<CFSVolume>>,
    pub cos_volumes: Option<Vec<COSVolume>>,
    pub volume_mounts: Option<Vec<VolumeMount>>,
    pub labels: Option<Vec<TkeLabel>>,
    pub tolerations: Option<Vec<Toleration>>,
    pub envs: Option<Vec<NameValue>>,
    pub scheduling_policy: Option<String>,
    pub resource_label: Option<String>,
    pub pod_gpu_resource_key: Option<String>,
    pub cfs_turbo_volumes: Option<Vec<CFSTurboVolume>>,
    pub goose_fs_volumes: Option<Vec<GooseFSVolume>>,
    pub pre_start_command: Option<String>,
    pub ray_start_params: Option<String>,
}
input! { DynamicInstanceGroup() {
    0 "GroupType" group_type: String, 1 "GroupName" group_name: String, 2 "PodCpu" pod_cpu: i64,
    3 "PodMem" pod_mem: i64, 4 "PodGpuType" pod_gpu_type: String, 5 "PodGpu" pod_gpu: i64, 6 "PodNum" pod_num: i64,
    7 "MinPodNum" min_pod_num: i64, 8 "MaxPodNum" max_pod_num: i64, 9 "SupportPV" support_pv: bool,
    10 "CBSVolumes" cbs_volumes: Vec<CBSVolume>, 11 "CFSVolumes" cfs_volumes: Vec<CFSVolume>,
    12 "COSVolumes" cos_volumes: Vec<COSVolume>, 13 "VolumeMounts" volume_mounts: Vec<VolumeMount>,
    14 "Labels" labels: Vec<TkeLabel>, 15 "Tolerations" tolerations: Vec<Toleration>, 16 "Envs" envs: Vec<NameValue>,
    17 "SchedulingPolicy" scheduling_policy: String, 18 "ResourceLabel" resource_label: String,
    19 "PodGpuResourceKey" pod_gpu_resource_key: String, 20 "CFSTurboVolumes" cfs_turbo_volumes: Vec<CFSTurboVolume>,
    21 "GooseFSVolumes" goose_fs_volumes: Vec<GooseFSVolume>, 22 "PreStartCommand" pre_start_command: String,
    23 "RayStartParams" ray_start_params: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CBSVolume {
    pub volume_name: Option<String>,
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_count: Option<i64>,
}
input! { CBSVolume() {
    0 "VolumeName" volume_name: String, 1 "DiskType" disk_type: String, 2 "DiskSize" disk_size: i64,
    3 "DiskCount" disk_count: i64
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CFSVolume {
    pub volume_name: Option<String>,
    pub file_system_id: Option<String>,
    pub fs_id: Option<String>,
    pub host: Option<String>,
    pub sub_path: Option<String>,
}
input! { CFSVolume() {
    0 "VolumeName" volume_name: String, 1 "FileSystemId" file_system_id: String, 2 "FSId" fs_id: String,
    3 "Host" host: String, 4 "SubPath" sub_path: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct COSVolume {
    pub volume_name: Option<String>,
    /// Secret.
    pub secret: Option<Secret>,
    pub region: Option<String>,
    pub bucket: Option<String>,
    pub sub_path: Option<String>,
}
input! { COSVolume() {
    0 "VolumeName" volume_name: String, 1 "Secret" secret: Secret, 2 "Region" region: String, 3 "Bucket" bucket: String,
    4 "SubPath" sub_path: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeMount {
    pub mount_name: Option<String>,
    pub mount_path: Option<String>,
    pub sub_path_mode: Option<String>,
    pub sub_path: Option<String>,
    pub mount_mode: Option<String>,
}
input! { VolumeMount() {
    0 "MountName" mount_name: String, 1 "MountPath" mount_path: String, 2 "SubPathMode" sub_path_mode: String,
    3 "SubPath" sub_path: String, 4 "MountMode" mount_mode: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NameValue {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { NameValue(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CFSTurboVolume {
    pub volume_name: Option<String>,
    pub file_system_id: Option<String>,
    pub fs_id: Option<String>,
    pub host: Option<String>,
    pub sub_path: Option<String>,
    pub root_dir: Option<String>,
}
input! { CFSTurboVolume() {
    0 "VolumeName" volume_name: String, 1 "FileSystemId" file_system_id: String, 2 "FSId" fs_id: String,
    3 "Host" host: String, 4 "SubPath" sub_path: String, 5 "RootDir" root_dir: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSVolume {
    pub volume_name: Option<String>,
    pub cluster_id: Option<String>,
    pub namespace: Option<String>,
    pub sub_path: Option<String>,
    pub fuse_version: Option<String>,
    pub client_version: Option<String>,
    pub mount_options: Option<String>,
    pub jvm_options: Option<String>,
}
input! { GooseFSVolume() {
    0 "VolumeName" volume_name: String, 1 "ClusterId" cluster_id: String, 2 "Namespace" namespace: String,
    3 "SubPath" sub_path: String, 4 "FuseVersion" fuse_version: String, 5 "ClientVersion" client_version: String,
    6 "MountOptions" mount_options: String, 7 "JvmOptions" jvm_options: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependService {
    /// Required.
    pub service_name: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
}
input! { DependService(service_name: String, instance_id: String) {
    0 "ServiceName" service_name: String, 1 "InstanceId" instance_id: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomMetaDBInfo {
    /// Secret.
    pub meta_data_jdbc_url: Option<Secret>,
    pub meta_data_user: Option<String>,
    pub meta_data_pass: Option<String>,
    pub meta_type: Option<String>,
    pub unify_meta_instance_id: Option<String>,
    pub components: Option<Vec<String>>,
    pub default_meta_version: Option<String>,
    pub link_instance_id: Option<String>,
}
input! { CustomMetaDBInfo() {
    0 "MetaDataJdbcUrl" meta_data_jdbc_url: Secret, 1 "MetaDataUser" meta_data_user: String,
    2 "MetaDataPass" meta_data_pass: String, 3 "MetaType" meta_type: String,
    4 "UnifyMetaInstanceId" unify_meta_instance_id: String, 5 "Components" components: Vec<String>,
    6 "DefaultMetaVersion" default_meta_version: String, 7 "LinkInstanceId" link_instance_id: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSettings {
    /// Secret.
    pub password: Option<Secret>,
    pub public_key_id: Option<String>,
}
input! { LoginSettings() {
    0 "Password" password: Secret, 1 "PublicKeyId" public_key_id: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalService {
    /// Required.
    pub share_type: Option<String>,
    /// Required.
    pub service: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub custom_service_define_list: Option<Vec<CustomServiceDefine>>,
}
input! {
    ExternalService(share_type: String, service: String, instance_id: String, custom_service_define_list: Vec<CustomServiceDefine>) {
    0 "ShareType" share_type: String, 1 "Service" service: String, 2 "InstanceId" instance_id: String,
    3 "CustomServiceDefineList" custom_service_define_list: Vec<CustomServiceDefine>
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomServiceDefine {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CustomServiceDefine() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerExtraConf {
    pub job_access_proxy_type: Option<String>,
}
input! { ContainerExtraConf() {
    0 "JobAccessProxyType" job_access_proxy_type: String
} }

/// In the request of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSparkAppMonitorInfo {
    pub prometheus_instance_id: Option<String>,
    pub grafana_instance_id: Option<String>,
    pub enable_monitor: Option<bool>,
    pub grafana_url: Option<String>,
}
input! { EnableSparkAppMonitorInfo() {
    0 "PrometheusInstanceId" prometheus_instance_id: String, 1 "GrafanaInstanceId" grafana_instance_id: String,
    2 "EnableMonitor" enable_monitor: bool, 3 "GrafanaURL" grafana_url: String
} }

/// Response of [`CreateCloudInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateCloudInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates cluster: `CreateCluster` of `emr` 2019-01-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=CreateCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_CVM_SERVER_FAILED`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`], [`codes::INVALID_PARAMETER_HA_LESS_MASTER_COUNT`],
/// [`codes::INVALID_PARAMETER_INCORRECT_MASTER_COUNT`], [`codes::INVALID_PARAMETER_INVALID_ALL_NODE_RESOURCE_SPEC`],
/// [`codes::INVALID_PARAMETER_INVALID_COMPONENT`], [`codes::INVALID_PARAMETER_INVALID_CORE_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_CORE_DISK_TYPE`], [`codes::INVALID_PARAMETER_INVALID_COS_BUCKET`],
/// [`codes::INVALID_PARAMETER_INVALID_DEPEND_SERVICE_AND_ENABLE_KERBEROS_CONFLICT`],
/// [`codes::INVALID_PARAMETER_INVALID_DISK_NUM`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_TYPE`], [`codes::INVALID_PARAMETER_INVALID_LOAD_BALANCER`],
/// [`codes::INVALID_PARAMETER_INVALID_MASTER_DISK_TYPE`], [`codes::INVALID_PARAMETER_INVALID_META_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_PASSWORD`], [`codes::INVALID_PARAMETER_INVALID_PRODUCT_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RENEW_FLAG`], [`codes::INVALID_PARAMETER_INVALID_RESOURCE_SPEC`],
/// [`codes::INVALID_PARAMETER_INVALID_SCRIPT_BOOTSTRAP_ACTION_CONFIG`], [`codes::INVALID_PARAMETER_INVALID_SOFT_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_ZONE`], [`codes::INVALID_PARAMETER_KERBEROS_SUPPORT`],
/// [`codes::RESOURCE_INSUFFICIENT_INSTANCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_SUBNET_NOT_FOUND`],
/// [`codes::RESOURCES_SOLD_OUT_CVM_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    /// Required.
    pub product_version: String,
    /// Required.
    pub enable_support_ha_flag: bool,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub instance_charge_type: String,
    /// Required.
    pub login_settings: LoginSettings,
    /// Required.
    pub scene_software_config: SceneSoftwareConfig,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub security_group_ids: Option<Vec<String>>,
    pub script_bootstrap_action_config: Option<Vec<ScriptBootstrapActionConfig>>,
    pub client_token: Option<String>,
    pub need_master_wan: Option<String>,
    pub enable_remote_login_flag: Option<bool>,
    pub enable_kerberos_flag: Option<bool>,
    pub custom_conf: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub enable_cbs_encrypt_flag: Option<bool>,
    pub meta_db_info: Option<CustomMetaDBInfo>,
    pub depend_service: Option<Vec<DependService>>,
    pub zone_resource_configuration: Option<Vec<ZoneResourceConfiguration>>,
    pub cos_bucket: Option<String>,
    pub node_marks: Option<Vec<NodeMark>>,
    pub load_balancer_id: Option<String>,
    pub default_meta_version: Option<String>,
    pub need_cdb_audit: Option<i64>,
    pub sg_ip: Option<String>,
    pub partition_number: Option<i64>,
    pub web_ui_version: Option<i64>,
    pub enable_cbs_sys_encrypt_flag: Option<bool>,
}

/// Arguments of [`CreateCluster::new`].
pub struct CreateClusterRequired {
    pub product_version: String,
    pub enable_support_ha_flag: bool,
    pub instance_name: String,
    pub instance_charge_type: String,
    pub login_settings: LoginSettings,
    pub scene_software_config: SceneSoftwareConfig,
}
operation! {
    CreateCluster { CreateClusterRequired: product_version, enable_support_ha_flag, instance_name, instance_charge_type, login_settings, scene_software_config }
    "CreateCluster" -> CreateClusterOutput {
    0 "ProductVersion" product_version, 1 "EnableSupportHAFlag" enable_support_ha_flag, 2 "InstanceName" instance_name,
    3 "InstanceChargeType" instance_charge_type, 4 "LoginSettings" login_settings,
    5 "SceneSoftwareConfig" scene_software_config,
    6 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    7 "SecurityGroupIds" security_group_ids: Vec<String>,
    8 "ScriptBootstrapActionConfig" script_bootstrap_action_config: Vec<ScriptBootstrapActionConfig>,
    9 "ClientToken" client_token: String, 10 "NeedMasterWan" need_master_wan: String,
    11 "EnableRemoteLoginFlag" enable_remote_login_flag: bool, 12 "EnableKerberosFlag" enable_kerberos_flag: bool,
    13 "CustomConf" custom_conf: String, 14 "Tags" tags: Vec<Tag>,
    15 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>,
    16 "EnableCbsEncryptFlag" enable_cbs_encrypt_flag: bool, 17 "MetaDBInfo" meta_db_info: CustomMetaDBInfo,
    18 "DependService" depend_service: Vec<DependService>,
    19 "ZoneResourceConfiguration" zone_resource_configuration: Vec<ZoneResourceConfiguration>,
    20 "CosBucket" cos_bucket: String, 21 "NodeMarks" node_marks: Vec<NodeMark>,
    22 "LoadBalancerId" load_balancer_id: String, 23 "DefaultMetaVersion" default_meta_version: String,
    24 "NeedCdbAudit" need_cdb_audit: i64, 25 "SgIP" sg_ip: String, 26 "PartitionNumber" partition_number: i64,
    27 "WebUiVersion" web_ui_version: i64, 28 "EnableCbsSysEncryptFlag" enable_cbs_sys_encrypt_flag: bool
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneSoftwareConfig {
    /// Required.
    pub software: Option<Vec<String>>,
    pub scene_name: Option<String>,
}
input! { SceneSoftwareConfig(software: Vec<String>) {
    0 "Software" software: Vec<String>, 1 "SceneName" scene_name: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    /// Required.
    pub period: Option<i64>,
    /// Required.
    pub renew_flag: Option<bool>,
}
input! { InstanceChargePrepaid(period: i64, renew_flag: bool) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: bool
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScriptBootstrapActionConfig {
    /// Required.
    pub cos_file_uri: Option<String>,
    /// Required.
    pub execution_moment: Option<String>,
    pub args: Option<Vec<String>>,
    pub cos_file_name: Option<String>,
    pub remark: Option<String>,
}
input! { ScriptBootstrapActionConfig(cos_file_uri: String, execution_moment: String) {
    0 "CosFileURI" cos_file_uri: String, 1 "ExecutionMoment" execution_moment: String, 2 "Args" args: Vec<String>,
    3 "CosFileName" cos_file_name: String, 4 "Remark" remark: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneResourceConfiguration {
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub placement: Option<Placement>,
    pub all_node_resource_spec: Option<AllNodeResourceSpec>,
    pub zone_tag: Option<String>,
}
input! { ZoneResourceConfiguration() {
    0 "VirtualPrivateCloud" virtual_private_cloud: VirtualPrivateCloud, 1 "Placement" placement: Placement,
    2 "AllNodeResourceSpec" all_node_resource_spec: AllNodeResourceSpec, 3 "ZoneTag" zone_tag: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualPrivateCloud {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
}
input! { VirtualPrivateCloud(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Placement {
    /// Required.
    pub zone: Option<String>,
    pub project_id: Option<i64>,
}
input! { Placement(zone: String) {
    0 "Zone" zone: String, 1 "ProjectId" project_id: i64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllNodeResourceSpec {
    pub master_resource_spec: Option<NodeResourceSpec>,
    pub core_resource_spec: Option<NodeResourceSpec>,
    pub task_resource_spec: Option<NodeResourceSpec>,
    pub common_resource_spec: Option<NodeResourceSpec>,
    pub master_count: Option<i64>,
    pub core_count: Option<i64>,
    pub task_count: Option<i64>,
    pub common_count: Option<i64>,
}
input! { AllNodeResourceSpec() {
    0 "MasterResourceSpec" master_resource_spec: NodeResourceSpec,
    1 "CoreResourceSpec" core_resource_spec: NodeResourceSpec,
    2 "TaskResourceSpec" task_resource_spec: NodeResourceSpec,
    3 "CommonResourceSpec" common_resource_spec: NodeResourceSpec, 4 "MasterCount" master_count: i64,
    5 "CoreCount" core_count: i64, 6 "TaskCount" task_count: i64, 7 "CommonCount" common_count: i64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeResourceSpec {
    /// Required.
    pub instance_type: Option<String>,
    /// Required.
    pub system_disk: Option<Vec<DiskSpecInfo>>,
    pub tags: Option<Vec<Tag>>,
    pub data_disk: Option<Vec<DiskSpecInfo>>,
    pub local_data_disk: Option<Vec<DiskSpecInfo>>,
    pub software_config: Option<Vec<ServiceDeploy>>,
}
input! { NodeResourceSpec(instance_type: String, system_disk: Vec<DiskSpecInfo>) {
    0 "InstanceType" instance_type: String, 1 "SystemDisk" system_disk: Vec<DiskSpecInfo>, 2 "Tags" tags: Vec<Tag>,
    3 "DataDisk" data_disk: Vec<DiskSpecInfo>, 4 "LocalDataDisk" local_data_disk: Vec<DiskSpecInfo>,
    5 "SoftwareConfig" software_config: Vec<ServiceDeploy>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskSpecInfo {
    /// Required.
    pub count: Option<i64>,
    /// Required.
    pub disk_type: Option<String>,
    /// Required.
    pub disk_size: Option<i64>,
    pub extra_performance: Option<i64>,
}
input! { DiskSpecInfo(count: i64, disk_type: String, disk_size: i64) {
    0 "Count" count: i64, 1 "DiskType" disk_type: String, 2 "DiskSize" disk_size: i64,
    3 "ExtraPerformance" extra_performance: i64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDeploy {
    pub software_name: Option<String>,
    pub roles: Option<Vec<String>>,
}
input! { ServiceDeploy() {
    0 "SoftwareName" software_name: String, 1 "Roles" roles: Vec<String>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeMark {
    pub node_type: Option<String>,
    pub node_names: Option<Vec<String>>,
    pub zone: Option<String>,
}
input! { NodeMark() {
    0 "NodeType" node_type: String, 1 "NodeNames" node_names: Vec<String>, 2 "Zone" zone: String
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub instance_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates dynamic instance: `CreateDynamicInstance` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=CreateDynamicInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_INSTANCE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDynamicInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub dynamic_instance_type: String,
    pub dynamic_instance_form: Option<DynamicInstanceForm>,
    pub dynamic_instance_yaml: Option<String>,
}
operation! { CreateDynamicInstance(instance_id: String, service_name: String, dynamic_instance_type: String)
    "CreateDynamicInstance" -> CreateDynamicInstanceOutput {
    0 "InstanceId" instance_id, 1 "ServiceName" service_name, 2 "DynamicInstanceType" dynamic_instance_type,
    3 "DynamicInstanceForm" dynamic_instance_form: DynamicInstanceForm,
    4 "DynamicInstanceYaml" dynamic_instance_yaml: String
} }

/// Response of [`CreateDynamicInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDynamicInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { CreateDynamicInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// Creates groups std: `CreateGroupsSTD` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=CreateGroupsSTD>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_INSTANCE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupsSTD {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub groups: Vec<GroupInfo>,
}
operation! { CreateGroupsSTD(instance_id: String, groups: Vec<GroupInfo>) "CreateGroupsSTD" -> CreateGroupsSTDOutput {
    0 "InstanceId" instance_id, 1 "Groups" groups
} }

/// In the request of [`CreateGroupsSTD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub users: Option<Vec<String>>,
}
input! { GroupInfo() {
    0 "GroupName" group_name: String, 1 "Description" description: String, 2 "Users" users: Vec<String>
} }

/// Response of [`CreateGroupsSTD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupsSTDOutput {
    pub data: Vec<ResultItem>,
}
model! { CreateGroupsSTDOutput {
    0 "Data" data: Vec<ResultItem>
} }

/// In the response of [`CreateGroupsSTD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultItem {
    pub item: Option<String>,
    pub result: Option<bool>,
    pub reason: Option<String>,
}
model! { ResultItem {
    0 "Item" item: String, 1 "Result" result: bool, 2 "Reason" reason: String
} }

/// Creates instance: `CreateInstance` of `emr` 2019-01-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=CreateInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_ORDER_NOT_ALLOWED`], [`codes::FAILED_OPERATION_GET_CVM_SERVER_FAILED`],
/// [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`], [`codes::INTERNAL_ERROR_CAM_ERROR`],
/// [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CHECK_QUOTA_ERR`], [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_KMS_ERROR`], [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_SG_ERROR`], [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_HA_LESS_MASTER_COUNT`],
/// [`codes::INVALID_PARAMETER_INCORRECT_COMMON_COUNT`], [`codes::INVALID_PARAMETER_INCORRECT_MASTER_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTO_RENEW`], [`codes::INVALID_PARAMETER_INVALID_CLIENT_TOKEN`],
/// [`codes::INVALID_PARAMETER_INVALID_COMPONENT`], [`codes::INVALID_PARAMETER_INVALID_CORE_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_COS_BUCKET`], [`codes::INVALID_PARAMETER_INVALID_COS_FILE_URI`],
/// [`codes::INVALID_PARAMETER_INVALID_DISK_SIZE`], [`codes::INVALID_PARAMETER_INVALID_EXTEND_FIELD`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_LOAD_BALANCER`], [`codes::INVALID_PARAMETER_INVALID_LOGIN_SETTING`],
/// [`codes::INVALID_PARAMETER_INVALID_META_DATA_JDBC_URL`], [`codes::INVALID_PARAMETER_INVALID_META_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_PASSWORD`], [`codes::INVALID_PARAMETER_INVALID_PAYMODE`],
/// [`codes::INVALID_PARAMETER_INVALID_PRE_EXECUTED_FILE`], [`codes::INVALID_PARAMETER_INVALID_PRODUCT_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_PROJECT_ID`], [`codes::INVALID_PARAMETER_INVALID_RESOURCE_SPEC`],
/// [`codes::INVALID_PARAMETER_INVALID_SECURITY_SUPPORT`], [`codes::INVALID_PARAMETER_INVALID_SERCURITY_GRPUP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_SERVICE_NAME`], [`codes::INVALID_PARAMETER_INVALID_SOFT_DEPLOY_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_SOFT_INFO`], [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE`],
/// [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE_NAME`], [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_SUBNET_ID`], [`codes::INVALID_PARAMETER_INVALID_SUPPORT_HA`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_SPAN`], [`codes::INVALID_PARAMETER_INVALID_TIME_UNIT`],
/// [`codes::INVALID_PARAMETER_INVALID_UNIFY_META`], [`codes::INVALID_PARAMETER_INVALID_VPC_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_ZONE`], [`codes::INVALID_PARAMETER_NOT_CONTAIN_MUST_SELECT_SOFTWARE`],
/// [`codes::INVALID_PARAMETER_PAY_MODE_RESOURCE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SOFTWARE_NOT_IN_PRODUCT`],
/// [`codes::INVALID_PARAMETER_UNGRANTED_POLICY`], [`codes::INVALID_PARAMETER_UNGRANTED_ROLE`],
/// [`codes::INVALID_PARAMETER_ZONE_RESOURCE_NOT_MATCH`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED_SECURITY_GROUP_NUM_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_INSUFFICIENT_DISK_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_INSTANCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND_SUBNET_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TAGS_NOT_FOUND`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::RESOURCES_SOLD_OUT_CBS_SOLD_OUT`],
/// [`codes::RESOURCES_SOLD_OUT_CVM_SOLD_OUT`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Required.
    pub product_id: i64,
    /// Required.
    pub software: Vec<String>,
    /// Required.
    pub support_ha: i64,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub pay_mode: i64,
    /// Required.
    pub time_span: i64,
    /// Required.
    pub time_unit: String,
    /// Required.
    pub login_settings: LoginSettings,
    pub vpc_settings: Option<VPCSettings>,
    pub resource_spec: Option<NewResourceSpec>,
    pub cos_settings: Option<COSSettings>,
    pub placement: Option<Placement>,
    pub sg_id: Option<String>,
    pub pre_executed_file_settings: Option<Vec<PreExecuteFileSettings>>,
    pub auto_renew: Option<i64>,
    pub client_token: Option<String>,
    pub need_master_wan: Option<String>,
    pub remote_login_at_create: Option<i64>,
    pub check_security: Option<i64>,
    pub extend_fs_field: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub cbs_encrypt: Option<i64>,
    pub meta_type: Option<String>,
    pub unify_meta_instance_id: Option<String>,
    pub meta_db_info: Option<CustomMetaInfo>,
    pub application_role: Option<String>,
    pub scene_name: Option<String>,
    pub external_service: Option<Vec<ExternalService>>,
    pub version_id: Option<i64>,
    pub multi_zone: Option<bool>,
    pub multi_zone_settings: Option<Vec<MultiZoneSetting>>,
    pub cos_bucket: Option<String>,
    pub node_marks: Option<Vec<NodeMark>>,
    pub load_balancer_id: Option<String>,
    pub default_meta_version: Option<String>,
    pub need_cdb_audit: Option<i64>,
    pub sg_ip: Option<String>,
    pub partition_number: Option<i64>,
    pub web_ui_version: Option<i64>,
    pub cbs_sys_encrypt: Option<i64>,
}

/// Arguments of [`CreateInstance::new`].
pub struct CreateInstanceRequired {
    pub product_id: i64,
    pub software: Vec<String>,
    pub support_ha: i64,
    pub instance_name: String,
    pub pay_mode: i64,
    pub time_span: i64,
    pub time_unit: String,
    pub login_settings: LoginSettings,
}
operation! {
    CreateInstance { CreateInstanceRequired: product_id, software, support_ha, instance_name, pay_mode, time_span, time_unit, login_settings }
    "CreateInstance" -> CreateInstanceOutput {
    0 "ProductId" product_id, 1 "Software" software, 2 "SupportHA" support_ha, 3 "InstanceName" instance_name,
    4 "PayMode" pay_mode, 5 "TimeSpan" time_span, 6 "TimeUnit" time_unit, 7 "LoginSettings" login_settings,
    8 "VPCSettings" vpc_settings: VPCSettings, 9 "ResourceSpec" resource_spec: NewResourceSpec,
    10 "COSSettings" cos_settings: COSSettings, 11 "Placement" placement: Placement, 12 "SgId" sg_id: String,
    13 "PreExecutedFileSettings" pre_executed_file_settings: Vec<PreExecuteFileSettings>,
    14 "AutoRenew" auto_renew: i64, 15 "ClientToken" client_token: String, 16 "NeedMasterWan" need_master_wan: String,
    17 "RemoteLoginAtCreate" remote_login_at_create: i64, 18 "CheckSecurity" check_security: i64,
    19 "ExtendFsField" extend_fs_field: String, 20 "Tags" tags: Vec<Tag>,
    21 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>, 22 "CbsEncrypt" cbs_encrypt: i64,
    23 "MetaType" meta_type: String, 24 "UnifyMetaInstanceId" unify_meta_instance_id: String,
    25 "MetaDBInfo" meta_db_info: CustomMetaInfo, 26 "ApplicationRole" application_role: String,
    27 "SceneName" scene_name: String, 28 "ExternalService" external_service: Vec<ExternalService>,
    29 "VersionID" version_id: i64, 30 "MultiZone" multi_zone: bool,
    31 "MultiZoneSettings" multi_zone_settings: Vec<MultiZoneSetting>, 32 "CosBucket" cos_bucket: String,
    33 "NodeMarks" node_marks: Vec<NodeMark>, 34 "LoadBalancerId" load_balancer_id: String,
    35 "DefaultMetaVersion" default_meta_version: String, 36 "NeedCdbAudit" need_cdb_audit: i64,
    37 "SgIP" sg_ip: String, 38 "PartitionNumber" partition_number: i64, 39 "WebUiVersion" web_ui_version: i64,
    40 "CbsSysEncrypt" cbs_sys_encrypt: i64
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewResourceSpec {
    pub master_resource_spec: Option<Resource>,
    pub core_resource_spec: Option<Resource>,
    pub task_resource_spec: Option<Resource>,
    pub master_count: Option<i64>,
    pub core_count: Option<i64>,
    pub task_count: Option<i64>,
    pub common_resource_spec: Option<Resource>,
    pub common_count: Option<i64>,
}
input! { NewResourceSpec() {
    0 "MasterResourceSpec" master_resource_spec: Resource, 1 "CoreResourceSpec" core_resource_spec: Resource,
    2 "TaskResourceSpec" task_resource_spec: Resource, 3 "MasterCount" master_count: i64, 4 "CoreCount" core_count: i64,
    5 "TaskCount" task_count: i64, 6 "CommonResourceSpec" common_resource_spec: Resource,
    7 "CommonCount" common_count: i64
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct COSSettings {
    /// Required.
    pub cos_secret_id: Option<String>,
    /// Required. Secret.
    pub cos_secret_key: Option<Secret>,
    pub log_on_cos_path: Option<String>,
}
input! { COSSettings(cos_secret_id: String, cos_secret_key: Secret) {
    0 "CosSecretId" cos_secret_id: String, 1 "CosSecretKey" cos_secret_key: Secret,
    2 "LogOnCosPath" log_on_cos_path: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreExecuteFileSettings {
    pub path: Option<String>,
    pub args: Option<Vec<String>>,
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub domain: Option<String>,
    pub run_order: Option<i64>,
    pub when_run: Option<String>,
    pub cos_file_name: Option<String>,
    pub cos_file_uri: Option<String>,
    pub cos_secret_id: Option<String>,
    /// Secret.
    pub cos_secret_key: Option<Secret>,
    pub app_id: Option<String>,
    pub remark: Option<String>,
}
input! { PreExecuteFileSettings() {
    0 "Path" path: String, 1 "Args" args: Vec<String>, 2 "Bucket" bucket: String, 3 "Region" region: String,
    4 "Domain" domain: String, 5 "RunOrder" run_order: i64, 6 "WhenRun" when_run: String,
    7 "CosFileName" cos_file_name: String, 8 "CosFileURI" cos_file_uri: String, 9 "CosSecretId" cos_secret_id: String,
    10 "CosSecretKey" cos_secret_key: Secret, 11 "AppId" app_id: String, 12 "Remark" remark: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomMetaInfo {
    /// Secret.
    pub meta_data_jdbc_url: Option<Secret>,
    pub meta_data_user: Option<String>,
    pub meta_data_pass: Option<String>,
}
input! { CustomMetaInfo() {
    0 "MetaDataJdbcUrl" meta_data_jdbc_url: Secret, 1 "MetaDataUser" meta_data_user: String,
    2 "MetaDataPass" meta_data_pass: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiZoneSetting {
    pub zone_tag: Option<String>,
    pub vpc_settings: Option<VPCSettings>,
    pub placement: Option<Placement>,
    pub resource_spec: Option<NewResourceSpec>,
}
input! { MultiZoneSetting() {
    0 "ZoneTag" zone_tag: String, 1 "VPCSettings" vpc_settings: VPCSettings, 2 "Placement" placement: Placement,
    3 "ResourceSpec" resource_spec: NewResourceSpec
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates sl instance: `CreateSLInstance` of `emr` 2019-01-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=CreateSLInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_REFUND_CVM_FAILED`], [`codes::INVALID_PARAMETER_INVALID_APP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`], [`codes::INVALID_PARAMETER_INVALID_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_INVALID_NODE_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_NODE_TYPE`], [`codes::INVALID_PARAMETER_INVALID_PASSWORD`],
/// [`codes::INVALID_PARAMETER_INVALID_PAYMODE`], [`codes::INVALID_PARAMETER_INVALID_RESOURCE_SPEC`],
/// [`codes::INVALID_PARAMETER_INVALID_UIN_NUM`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSLInstance {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub pay_mode: i64,
    /// Required.
    pub disk_type: String,
    /// Required.
    pub disk_size: i64,
    /// Required.
    pub node_type: String,
    /// Required.
    pub zone_settings: Vec<ZoneSetting>,
    pub tags: Option<Vec<Tag>>,
    pub pre_pay_setting: Option<PrePaySetting>,
    pub client_token: Option<String>,
    pub deployment_mode: Option<String>,
    pub user_name: Option<String>,
}

/// Arguments of [`CreateSLInstance::new`].
pub struct CreateSLInstanceRequired {
    pub instance_name: String,
    pub pay_mode: i64,
    pub disk_type: String,
    pub disk_size: i64,
    pub node_type: String,
    pub zone_settings: Vec<ZoneSetting>,
}
operation! {
    CreateSLInstance { CreateSLInstanceRequired: instance_name, pay_mode, disk_type, disk_size, node_type, zone_settings }
    "CreateSLInstance" -> CreateSLInstanceOutput {
    0 "InstanceName" instance_name, 1 "PayMode" pay_mode, 2 "DiskType" disk_type, 3 "DiskSize" disk_size,
    4 "NodeType" node_type, 5 "ZoneSettings" zone_settings, 6 "Tags" tags: Vec<Tag>,
    7 "PrePaySetting" pre_pay_setting: PrePaySetting, 8 "ClientToken" client_token: String,
    9 "DeploymentMode" deployment_mode: String, 10 "UserName" user_name: String
} }

/// In the request of [`CreateSLInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneSetting {
    /// Required.
    pub zone: Option<String>,
    /// Required.
    pub vpc_settings: Option<VPCSettings>,
    /// Required.
    pub node_num: Option<i64>,
}
input! { ZoneSetting(zone: String, vpc_settings: VPCSettings, node_num: i64) {
    0 "Zone" zone: String, 1 "VPCSettings" vpc_settings: VPCSettings, 2 "NodeNum" node_num: i64
} }

/// In the request of [`CreateSLInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrePaySetting {
    /// Required.
    pub period: Option<Period>,
    /// Required.
    pub auto_renew_flag: Option<i64>,
}
input! { PrePaySetting(period: Period, auto_renew_flag: i64) {
    0 "Period" period: Period, 1 "AutoRenewFlag" auto_renew_flag: i64
} }

/// In the request of [`CreateSLInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Period {
    /// Required.
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
}
input! { Period(time_span: i64) {
    0 "TimeSpan" time_span: i64, 1 "TimeUnit" time_unit: String
} }

/// Response of [`CreateSLInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSLInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateSLInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Deletes auto scale strategy: `DeleteAutoScaleStrategy` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DeleteAutoScaleStrategy>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_STRATEGY_TYPE`], [`codes::RESOURCE_NOT_FOUND_STRATEGY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoScaleStrategy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub strategy_type: i64,
    /// Required.
    pub strategy_id: i64,
    pub group_id: Option<i64>,
}
operation! { DeleteAutoScaleStrategy(instance_id: String, strategy_type: i64, strategy_id: i64)
    "DeleteAutoScaleStrategy" -> Empty {
    0 "InstanceId" instance_id, 1 "StrategyType" strategy_type, 2 "StrategyId" strategy_id, 3 "GroupId" group_id: i64
} }

/// Response of [`DeleteAutoScaleStrategy`]: empty.
pub type DeleteAutoScaleStrategyOutput = Empty;

/// Deletes groups std: `DeleteGroupsSTD` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DeleteGroupsSTD>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_STRATEGY_TYPE`], [`codes::RESOURCE_NOT_FOUND_STRATEGY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupsSTD {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group_names: Vec<String>,
}
operation! { DeleteGroupsSTD(instance_id: String, group_names: Vec<String>) "DeleteGroupsSTD" -> DeleteGroupsSTDOutput {
    0 "InstanceId" instance_id, 1 "GroupNames" group_names
} }

/// Response of [`DeleteGroupsSTD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupsSTDOutput {
    pub data: Vec<ResultItem>,
    pub flow_id: Option<i64>,
}
model! { DeleteGroupsSTDOutput {
    0 "Data" data: Vec<ResultItem>, 1 "FlowId" flow_id: i64
} }

/// Deletes node resource config: `DeleteNodeResourceConfig` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DeleteNodeResourceConfig>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeResourceConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_config_id: i64,
    pub resource_type: Option<String>,
    pub resource_base_type: Option<String>,
    pub compute_resource_id: Option<String>,
}
operation! { DeleteNodeResourceConfig(instance_id: String, resource_config_id: i64)
    "DeleteNodeResourceConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceConfigId" resource_config_id, 2 "ResourceType" resource_type: String,
    3 "ResourceBaseType" resource_base_type: String, 4 "ComputeResourceId" compute_resource_id: String
} }

/// Response of [`DeleteNodeResourceConfig`]: empty.
pub type DeleteNodeResourceConfigOutput = Empty;

/// Deletes user manager user list: `DeleteUserManagerUserList` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DeleteUserManagerUserList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserManagerUserList {
    /// Required.
    pub instance_id: String,
    pub user_name_list: Option<Vec<String>>,
    pub tke_cluster_id: Option<String>,
    pub display_strategy: Option<String>,
    pub user_group_list: Option<Vec<UserAndGroup>>,
    pub delete_home_dir: Option<bool>,
}
operation! { DeleteUserManagerUserList(instance_id: String)
    "DeleteUserManagerUserList" -> DeleteUserManagerUserListOutput {
    0 "InstanceId" instance_id, 1 "UserNameList" user_name_list: Vec<String>, 2 "TkeClusterId" tke_cluster_id: String,
    3 "DisplayStrategy" display_strategy: String, 4 "UserGroupList" user_group_list: Vec<UserAndGroup>,
    5 "DeleteHomeDir" delete_home_dir: bool
} }

/// In the request of [`DeleteUserManagerUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAndGroup {
    /// Required.
    pub user_name: Option<String>,
    /// Required.
    pub user_group: Option<String>,
}
input! { UserAndGroup(user_name: String, user_group: String) {
    0 "UserName" user_name: String, 1 "UserGroup" user_group: String
} }

/// Response of [`DeleteUserManagerUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserManagerUserListOutput {
    pub flow_id: Option<i64>,
}
model! { DeleteUserManagerUserListOutput {
    0 "FlowId" flow_id: i64
} }

/// Deploys yarn conf: `DeployYarnConf` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DeployYarnConf>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployYarnConf {
    /// Required.
    pub instance_id: String,
}
operation! { DeployYarnConf(instance_id: String) "DeployYarnConf" -> DeployYarnConfOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DeployYarnConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployYarnConfOutput {
    pub flow_id: Option<i64>,
}
model! { DeployYarnConfOutput {
    0 "FlowId" flow_id: i64
} }

/// Describes auto scale group global conf: `DescribeAutoScaleGroupGlobalConf` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeAutoScaleGroupGlobalConf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleGroupGlobalConf {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeAutoScaleGroupGlobalConf(instance_id: String)
    "DescribeAutoScaleGroupGlobalConf" -> DescribeAutoScaleGroupGlobalConfOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeAutoScaleGroupGlobalConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleGroupGlobalConfOutput {
    pub group_global_confs: Vec<GroupGlobalConfs>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoScaleGroupGlobalConfOutput {
    0 "GroupGlobalConfs" group_global_confs: Vec<GroupGlobalConfs>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAutoScaleGroupGlobalConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupGlobalConfs {
    pub group_global_conf: Option<AutoScaleResourceConf>,
    pub current_nodes: Option<i64>,
    pub current_post_paid_nodes: Option<i64>,
    pub current_spot_paid_nodes: Option<i64>,
}
model! { GroupGlobalConfs {
    0 "GroupGlobalConf" group_global_conf: AutoScaleResourceConf, 1 "CurrentNodes" current_nodes: i64,
    2 "CurrentPostPaidNodes" current_post_paid_nodes: i64, 3 "CurrentSpotPaidNodes" current_spot_paid_nodes: i64
} }

/// In the response of [`DescribeAutoScaleGroupGlobalConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScaleResourceConf {
    pub id: Option<i64>,
    pub cluster_id: Option<i64>,
    pub scale_lower_bound: Option<i64>,
    pub scale_upper_bound: Option<i64>,
    pub strategy_type: Option<i64>,
    pub next_time_can_scale: Option<i64>,
    pub grace_down_flag: Option<bool>,
    pub hardware_type: Option<String>,
    pub pay_mode: Option<String>,
    pub post_pay_percent_min: Option<i64>,
    pub change_to_pod: Option<i64>,
    pub group_name: Option<String>,
    pub yarn_node_label: Option<String>,
    pub warehouse_name: Option<String>,
    pub group_status: Option<i64>,
    pub parallel: Option<i64>,
    pub enable_m_node: Option<i64>,
    pub extra_advance_attrs: Option<AutoScaleGroupAdvanceAttrs>,
}
model! { AutoScaleResourceConf {
    0 "Id" id: i64, 1 "ClusterId" cluster_id: i64, 2 "ScaleLowerBound" scale_lower_bound: i64,
    3 "ScaleUpperBound" scale_upper_bound: i64, 4 "StrategyType" strategy_type: i64,
    5 "NextTimeCanScale" next_time_can_scale: i64, 6 "GraceDownFlag" grace_down_flag: bool,
    7 "HardwareType" hardware_type: String, 8 "PayMode" pay_mode: String,
    9 "PostPayPercentMin" post_pay_percent_min: i64, 10 "ChangeToPod" change_to_pod: i64,
    11 "GroupName" group_name: String, 12 "YarnNodeLabel" yarn_node_label: String,
    13 "WarehouseName" warehouse_name: String, 14 "GroupStatus" group_status: i64, 15 "Parallel" parallel: i64,
    16 "EnableMNode" enable_m_node: i64, 17 "ExtraAdvanceAttrs" extra_advance_attrs: AutoScaleGroupAdvanceAttrs
} }

/// In the response of [`DescribeAutoScaleGroupGlobalConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScaleGroupAdvanceAttrs {
    pub compute_resource_advance_params: Option<ComputeResourceAdvanceParams>,
}
model! { AutoScaleGroupAdvanceAttrs {
    0 "ComputeResourceAdvanceParams" compute_resource_advance_params: ComputeResourceAdvanceParams
} }

/// In the request of [`DescribeAutoScaleGroupGlobalConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeResourceAdvanceParams {
    pub labels: Option<Vec<TkeLabel>>,
    pub taints: Option<Vec<Taint>>,
    /// Secret.
    pub pre_start_user_script: Option<Secret>,
    /// Secret.
    pub user_script: Option<Secret>,
    pub tke_cluster_node_pool: Option<String>,
    pub node_pool_join_mode: Option<String>,
}
input! { ComputeResourceAdvanceParams() {
    0 "Labels" labels: Vec<TkeLabel>, 1 "Taints" taints: Vec<Taint>,
    2 "PreStartUserScript" pre_start_user_script: Secret, 3 "UserScript" user_script: Secret,
    4 "TkeClusterNodePool" tke_cluster_node_pool: String, 5 "NodePoolJoinMode" node_pool_join_mode: String
} }

/// In the request of [`DescribeAutoScaleGroupGlobalConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Taint {
    pub key: Option<String>,
    pub value: Option<String>,
    pub effect: Option<String>,
}
input! { Taint() {
    0 "Key" key: String, 1 "Value" value: String, 2 "Effect" effect: String
} }

/// Describes auto scale records: `DescribeAutoScaleRecords` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeAutoScaleRecords>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_START_TIME_OR_END_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleRecords {
    /// Required.
    pub instance_id: String,
    pub filters: Option<Vec<KeyValue>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub record_source: Option<i64>,
    pub asc: Option<i64>,
}
operation! { DescribeAutoScaleRecords(instance_id: String)
    "DescribeAutoScaleRecords" -> DescribeAutoScaleRecordsOutput {
    0 "InstanceId" instance_id, 1 "Filters" filters: Vec<KeyValue>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "RecordSource" record_source: i64, 5 "Asc" asc: i64
} }
paged! { DescribeAutoScaleRecords: AutoScaleRecord = Offset "Offset", "RecordList" record_list, total "TotalCount" }

/// In the request of [`DescribeAutoScaleRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValue {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { KeyValue(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeAutoScaleRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleRecordsOutput {
    pub total_count: Option<i64>,
    pub record_list: Vec<AutoScaleRecord>,
}
model! { DescribeAutoScaleRecordsOutput {
    0 "TotalCount" total_count: i64, 1 "RecordList" record_list: Vec<AutoScaleRecord>
} }

/// In the response of [`DescribeAutoScaleRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScaleRecord {
    pub strategy_name: Option<String>,
    pub scale_action: Option<String>,
    pub action_status: Option<String>,
    pub action_time: Option<String>,
    pub scale_info: Option<String>,
    pub expect_scale_num: Option<i64>,
    pub end_time: Option<String>,
    pub strategy_type: Option<i64>,
    pub spec_info: Option<String>,
    pub compensate_flag: Option<i64>,
    pub compensate_count: Option<i64>,
    pub retry_count: Option<i64>,
    pub retry_info: Option<String>,
    pub retry_en_reason: Option<String>,
    pub retry_reason: Option<String>,
    pub shortage_class: Option<i64>,
}
model! { AutoScaleRecord {
    0 "StrategyName" strategy_name: String, 1 "ScaleAction" scale_action: String,
    2 "ActionStatus" action_status: String, 3 "ActionTime" action_time: String, 4 "ScaleInfo" scale_info: String,
    5 "ExpectScaleNum" expect_scale_num: i64, 6 "EndTime" end_time: String, 7 "StrategyType" strategy_type: i64,
    8 "SpecInfo" spec_info: String, 9 "CompensateFlag" compensate_flag: i64, 10 "CompensateCount" compensate_count: i64,
    11 "RetryCount" retry_count: i64, 12 "RetryInfo" retry_info: String, 13 "RetryEnReason" retry_en_reason: String,
    14 "RetryReason" retry_reason: String, 15 "ShortageClass" shortage_class: i64
} }

/// Describes auto scale strategies: `DescribeAutoScaleStrategies` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeAutoScaleStrategies>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_INVALID_STRATEGY_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleStrategies {
    /// Required.
    pub instance_id: String,
    pub group_id: Option<i64>,
}
operation! { DescribeAutoScaleStrategies(instance_id: String)
    "DescribeAutoScaleStrategies" -> DescribeAutoScaleStrategiesOutput {
    0 "InstanceId" instance_id, 1 "GroupId" group_id: i64
} }

/// Response of [`DescribeAutoScaleStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleStrategiesOutput {
    pub load_auto_scale_strategies: Vec<LoadAutoScaleStrategy>,
    pub time_based_auto_scale_strategies: Vec<TimeAutoScaleStrategy>,
}
model! { DescribeAutoScaleStrategiesOutput {
    0 "LoadAutoScaleStrategies" load_auto_scale_strategies: Vec<LoadAutoScaleStrategy>,
    1 "TimeBasedAutoScaleStrategies" time_based_auto_scale_strategies: Vec<TimeAutoScaleStrategy>
} }

/// Describes boot script: `DescribeBootScript` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeBootScript>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_COS_FILE_URI`], [`codes::UNSUPPORTED_OPERATION_SERVICE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBootScript {
    /// Required.
    pub instance_id: String,
    pub boot_type: Option<String>,
}
operation! { DescribeBootScript(instance_id: String) "DescribeBootScript" -> DescribeBootScriptOutput {
    0 "InstanceId" instance_id, 1 "BootType" boot_type: String
} }

/// Response of [`DescribeBootScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBootScriptOutput {
    pub detail: Option<DescribeBootScriptRsp>,
}
model! { DescribeBootScriptOutput {
    0 "Detail" detail: DescribeBootScriptRsp
} }

/// In the response of [`DescribeBootScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBootScriptRsp {
    pub resource_after: Vec<PreExecuteFileSetting>,
    pub cluster_before: Vec<PreExecuteFileSetting>,
    pub cluster_after: Vec<PreExecuteFileSetting>,
    pub service_before: Vec<PreExecuteFileSetting>,
}
model! { DescribeBootScriptRsp {
    0 "ResourceAfter" resource_after: Vec<PreExecuteFileSetting>,
    1 "ClusterBefore" cluster_before: Vec<PreExecuteFileSetting>,
    2 "ClusterAfter" cluster_after: Vec<PreExecuteFileSetting>,
    3 "ServiceBefore" service_before: Vec<PreExecuteFileSetting>
} }

/// In the request of [`DescribeBootScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreExecuteFileSetting {
    pub path: Option<String>,
    pub args: Option<String>,
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub domain: Option<String>,
    pub run_order: Option<i64>,
    pub when_run: Option<String>,
    pub cos_file_name: Option<String>,
    pub cos_file_uri: Option<String>,
    pub cos_secret_id: Option<String>,
    /// Secret.
    pub cos_secret_key: Option<Secret>,
    pub app_id: Option<String>,
    pub remark: Option<String>,
}
input! { PreExecuteFileSetting() {
    0 "Path" path: String, 1 "Args" args: String, 2 "Bucket" bucket: String, 3 "Region" region: String,
    4 "Domain" domain: String, 5 "RunOrder" run_order: i64, 6 "WhenRun" when_run: String,
    7 "CosFileName" cos_file_name: String, 8 "CosFileURI" cos_file_uri: String, 9 "CosSecretId" cos_secret_id: String,
    10 "CosSecretKey" cos_secret_key: Secret, 11 "AppId" app_id: String, 12 "Remark" remark: String
} }

/// Describes cluster flow status detail: `DescribeClusterFlowStatusDetail` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeClusterFlowStatusDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_INVALID_APP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterFlowStatusDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub flow_param: FlowParam,
    pub need_extra_detail: Option<bool>,
}
operation! { DescribeClusterFlowStatusDetail(instance_id: String, flow_param: FlowParam)
    "DescribeClusterFlowStatusDetail" -> DescribeClusterFlowStatusDetailOutput {
    0 "InstanceId" instance_id, 1 "FlowParam" flow_param, 2 "NeedExtraDetail" need_extra_detail: bool
} }

/// In the request of [`DescribeClusterFlowStatusDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowParam {
    /// Required.
    pub f_key: Option<String>,
    /// Required.
    pub f_value: Option<String>,
}
input! { FlowParam(f_key: String, f_value: String) {
    0 "FKey" f_key: String, 1 "FValue" f_value: String
} }

/// Response of [`DescribeClusterFlowStatusDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterFlowStatusDetailOutput {
    pub stage_details: Vec<StageInfoDetail>,
    pub flow_desc: Vec<FlowParamsDesc>,
    pub flow_name: Option<String>,
    pub flow_total_progress: Option<f64>,
    pub flow_total_status: Option<i64>,
    pub flow_extra_detail: Vec<FlowExtraDetail>,
    pub flow_info: Option<String>,
}
model! { DescribeClusterFlowStatusDetailOutput {
    0 "StageDetails" stage_details: Vec<StageInfoDetail>, 1 "FlowDesc" flow_desc: Vec<FlowParamsDesc>,
    2 "FlowName" flow_name: String, 3 "FlowTotalProgress" flow_total_progress: f64,
    4 "FlowTotalStatus" flow_total_status: i64, 5 "FlowExtraDetail" flow_extra_detail: Vec<FlowExtraDetail>,
    6 "FlowInfo" flow_info: String
} }

/// In the response of [`DescribeClusterFlowStatusDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StageInfoDetail {
    pub stage: Option<String>,
    pub name: Option<String>,
    pub is_show: Option<bool>,
    pub is_sub_flow: Option<bool>,
    pub sub_flow_flag: Option<String>,
    pub status: Option<i64>,
    pub desc: Option<String>,
    pub progress: Option<f64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub starttime: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub endtime: Option<String>,
    pub had_wood_detail: Option<bool>,
    pub wood_job_id: Option<i64>,
    pub language_key: Option<String>,
    pub failed_reason: Option<String>,
    pub time_consuming: Option<String>,
    pub id: Option<i64>,
}
model! { StageInfoDetail {
    0 "Stage" stage: String, 1 "Name" name: String, 2 "IsShow" is_show: bool, 3 "IsSubFlow" is_sub_flow: bool,
    4 "SubFlowFlag" sub_flow_flag: String, 5 "Status" status: i64, 6 "Desc" desc: String, 7 "Progress" progress: f64,
    8 "Starttime" starttime: String, 9 "Endtime" endtime: String, 10 "HadWoodDetail" had_wood_detail: bool,
    11 "WoodJobId" wood_job_id: i64, 12 "LanguageKey" language_key: String, 13 "FailedReason" failed_reason: String,
    14 "TimeConsuming" time_consuming: String, 15 "Id" id: i64
} }

/// In the response of [`DescribeClusterFlowStatusDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowParamsDesc {
    pub p_key: Option<String>,
    pub p_value: Option<String>,
}
model! { FlowParamsDesc {
    0 "PKey" p_key: String, 1 "PValue" p_value: String
} }

/// In the response of [`DescribeClusterFlowStatusDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowExtraDetail {
    pub title: Option<String>,
    pub detail: Vec<FlowParamsDesc>,
}
model! { FlowExtraDetail {
    0 "Title" title: String, 1 "Detail" detail: Vec<FlowParamsDesc>
} }

/// Describes cluster nodes: `DescribeClusterNodes` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeClusterNodes>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_CAM_ROLE_FAILED`], [`codes::FAILED_OPERATION_GET_CAM_SERVER_FAILED`],
/// [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`], [`codes::INTERNAL_ERROR_CAM_ERROR`],
/// [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`], [`codes::INTERNAL_ERROR_KMS_ERROR`],
/// [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`], [`codes::INTERNAL_ERROR_SG_ERROR`],
/// [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_INVALID_APP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_INVALID_NODE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodes {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_flag: String,
    pub export_db: Option<bool>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub hardware_resource_type: Option<String>,
    pub search_fields: Option<Vec<SearchItem>>,
    pub order_field: Option<String>,
    pub asc: Option<i64>,
}
operation! { DescribeClusterNodes(instance_id: String, node_flag: String)
    "DescribeClusterNodes" -> DescribeClusterNodesOutput {
    0 "InstanceId" instance_id, 1 "NodeFlag" node_flag, 2 "ExportDb" export_db: bool, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "HardwareResourceType" hardware_resource_type: String,
    6 "SearchFields" search_fields: Vec<SearchItem>, 7 "OrderField" order_field: String, 8 "Asc" asc: i64
} }
paged! { DescribeClusterNodes: NodeHardwareInfo = Offset "Offset", "NodeList" node_list, total "TotalCnt" }

/// In the request of [`DescribeClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchItem {
    /// Required.
    pub search_type: Option<String>,
    /// Required.
    pub search_value: Option<String>,
}
input! { SearchItem(search_type: String, search_value: String) {
    0 "SearchType" search_type: String, 1 "SearchValue" search_value: String
} }

/// Response of [`DescribeClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesOutput {
    pub total_cnt: Option<i64>,
    pub node_list: Vec<NodeHardwareInfo>,
    pub tag_keys: Vec<String>,
    pub hardware_resource_type_list: Vec<String>,
}
model! { DescribeClusterNodesOutput {
    0 "TotalCnt" total_cnt: i64, 1 "NodeList" node_list: Vec<NodeHardwareInfo>, 2 "TagKeys" tag_keys: Vec<String>,
    3 "HardwareResourceTypeList" hardware_resource_type_list: Vec<String>
} }

/// In the response of [`DescribeClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeHardwareInfo {
    pub app_id: Option<i64>,
    pub serial_no: Option<String>,
    pub order_no: Option<String>,
    pub wan_ip: Option<String>,
    pub flag: Option<i64>,
    pub spec: Option<String>,
    pub cpu_num: Option<i64>,
    pub mem_size: Option<i64>,
    pub mem_desc: Option<String>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub apply_time: Option<String>,
    pub free_time: Option<String>,
    pub disk_size: Option<String>,
    pub name_tag: Option<String>,
    pub services: Option<String>,
    pub storage_type: Option<i64>,
    pub root_size: Option<i64>,
    pub charge_type: Option<i64>,
    pub cdb_ip: Option<String>,
    pub cdb_port: Option<i64>,
    pub hw_disk_size: Option<i64>,
    pub hw_disk_size_desc: Option<String>,
    pub hw_mem_size: Option<i64>,
    pub hw_mem_size_desc: Option<String>,
    pub expire_time: Option<String>,
    pub emr_resource_id: Option<String>,
    pub is_auto_renew: Option<i64>,
    pub device_class: Option<String>,
    pub mutable: Option<i64>,
    pub mc_multi_disk: Vec<MultiDiskMC>,
    pub cdb_node_info: Option<CdbInfo>,
    pub ip: Option<String>,
    pub destroyable: Option<i64>,
    pub tags: Vec<Tag>,
    pub auto_flag: Option<i64>,
    pub hardware_resource_type: Option<String>,
    pub is_dynamic_spec: Option<i64>,
    pub dynamic_pod_spec: Option<String>,
    pub support_modify_pay_mode: Option<i64>,
    pub root_storage_type: Option<i64>,
    pub zone: Option<String>,
    pub subnet_info: Option<SubnetInfo>,
    pub clients: Option<String>,
    pub current_time: Option<String>,
    pub is_federation: Option<i64>,
    pub device_name: Option<String>,
    pub service_client: Option<String>,
    pub disable_api_termination: Option<bool>,
    pub trade_version: Option<i64>,
    pub services_status: Option<String>,
    pub remark: Option<String>,
    pub shared_cluster_id: Option<String>,
    pub shared_cluster_id_desc: Option<String>,
    pub timing_resource: Option<bool>,
    pub tke_cluster_id: Option<String>,
    pub configurable_services: Vec<String>,
    pub node_mark: Option<String>,
    pub underwrite_set_auto_renew: Option<bool>,
    pub gpu_desc: Option<String>,
    pub disk_health_issues: Vec<DiskHealthIssue>,
}
model! { NodeHardwareInfo {
    0 "AppId" app_id: i64, 1 "SerialNo" serial_no: String, 2 "OrderNo" order_no: String, 3 "WanIp" wan_ip: String,
    4 "Flag" flag: i64, 5 "Spec" spec: String, 6 "CpuNum" cpu_num: i64, 7 "MemSize" mem_size: i64,
    8 "MemDesc" mem_desc: String, 9 "RegionId" region_id: i64, 10 "ZoneId" zone_id: i64,
    11 "ApplyTime" apply_time: String, 12 "FreeTime" free_time: String, 13 "DiskSize" disk_size: String,
    14 "NameTag" name_tag: String, 15 "Services" services: String, 16 "StorageType" storage_type: i64,
    17 "RootSize" root_size: i64, 18 "ChargeType" charge_type: i64, 19 "CdbIp" cdb_ip: String,
    20 "CdbPort" cdb_port: i64, 21 "HwDiskSize" hw_disk_size: i64, 22 "HwDiskSizeDesc" hw_disk_size_desc: String,
    23 "HwMemSize" hw_mem_size: i64, 24 "HwMemSizeDesc" hw_mem_size_desc: String, 25 "ExpireTime" expire_time: String,
    26 "EmrResourceId" emr_resource_id: String, 27 "IsAutoRenew" is_auto_renew: i64,
    28 "DeviceClass" device_class: String, 29 "Mutable" mutable: i64, 30 "MCMultiDisk" mc_multi_disk: Vec<MultiDiskMC>,
    31 "CdbNodeInfo" cdb_node_info: CdbInfo, 32 "Ip" ip: String, 33 "Destroyable" destroyable: i64,
    34 "Tags" tags: Vec<Tag>, 35 "AutoFlag" auto_flag: i64, 36 "HardwareResourceType" hardware_resource_type: String,
    37 "IsDynamicSpec" is_dynamic_spec: i64, 38 "DynamicPodSpec" dynamic_pod_spec: String,
    39 "SupportModifyPayMode" support_modify_pay_mode: i64, 40 "RootStorageType" root_storage_type: i64,
    41 "Zone" zone: String, 42 "SubnetInfo" subnet_info: SubnetInfo, 43 "Clients" clients: String,
    44 "CurrentTime" current_time: String, 45 "IsFederation" is_federation: i64, 46 "DeviceName" device_name: String,
    47 "ServiceClient" service_client: String, 48 "DisableApiTermination" disable_api_termination: bool,
    49 "TradeVersion" trade_version: i64, 50 "ServicesStatus" services_status: String, 51 "Remark" remark: String,
    52 "SharedClusterId" shared_cluster_id: String, 53 "SharedClusterIdDesc" shared_cluster_id_desc: String,
    54 "TimingResource" timing_resource: bool, 55 "TkeClusterId" tke_cluster_id: String,
    56 "ConfigurableServices" configurable_services: Vec<String>, 57 "NodeMark" node_mark: String,
    58 "UnderwriteSetAutoRenew" underwrite_set_auto_renew: bool, 59 "GpuDesc" gpu_desc: String,
    60 "DiskHealthIssues" disk_health_issues: Vec<DiskHealthIssue>
} }

/// In the response of [`DescribeClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiDiskMC {
    pub count: Option<i64>,
    pub r#type: Option<i64>,
    pub size: Option<String>,
    pub volume: Option<i64>,
}
model! { MultiDiskMC {
    0 "Count" count: i64, 1 "Type" r#type: i64, 2 "Size" size: String, 3 "Volume" volume: i64
} }

/// In the response of [`DescribeClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdbInfo {
    pub instance_name: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub mem_size: Option<i64>,
    pub volume: Option<i64>,
    pub service: Option<String>,
    pub expire_time: Option<String>,
    pub apply_time: Option<String>,
    pub pay_type: Option<i64>,
    pub expire_flag: Option<bool>,
    pub status: Option<i64>,
    pub is_auto_renew: Option<i64>,
    pub serial_no: Option<String>,
    pub zone_id: Option<i64>,
    pub region_id: Option<i64>,
}
model! { CdbInfo {
    0 "InstanceName" instance_name: String, 1 "Ip" ip: String, 2 "Port" port: i64, 3 "MemSize" mem_size: i64,
    4 "Volume" volume: i64, 5 "Service" service: String, 6 "ExpireTime" expire_time: String,
    7 "ApplyTime" apply_time: String, 8 "PayType" pay_type: i64, 9 "ExpireFlag" expire_flag: bool,
    10 "Status" status: i64, 11 "IsAutoRenew" is_auto_renew: i64, 12 "SerialNo" serial_no: String,
    13 "ZoneId" zone_id: i64, 14 "RegionId" region_id: i64
} }

/// In the response of [`DescribeClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInfo {
    pub subnet_name: Option<String>,
    pub subnet_id: Option<String>,
}
model! { SubnetInfo {
    0 "SubnetName" subnet_name: String, 1 "SubnetId" subnet_id: String
} }

/// In the response of [`DescribeClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskHealthIssue {
    pub disk_id: Option<String>,
    pub mount_dir: Option<String>,
    pub device_name: Option<String>,
    pub check_type: Option<i64>,
    pub severity: Option<i64>,
    pub state: Option<i64>,
    pub detect_source: Option<String>,
    pub first_detect_time: Option<String>,
    pub last_detect_time: Option<String>,
    pub detect_detail: Option<String>,
}
model! { DiskHealthIssue {
    0 "DiskId" disk_id: String, 1 "MountDir" mount_dir: String, 2 "DeviceName" device_name: String,
    3 "CheckType" check_type: i64, 4 "Severity" severity: i64, 5 "State" state: i64,
    6 "DetectSource" detect_source: String, 7 "FirstDetectTime" first_detect_time: String,
    8 "LastDetectTime" last_detect_time: String, 9 "DetectDetail" detect_detail: String
} }

/// Describes cvm quota: `DescribeCvmQuota` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeCvmQuota>.
///
/// Errors: [`codes::INTERNAL_ERROR_EKS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCvmQuota {
    /// Required.
    pub cluster_id: String,
    pub zone_id: Option<i64>,
}
operation! { DescribeCvmQuota(cluster_id: String) "DescribeCvmQuota" -> DescribeCvmQuotaOutput {
    0 "ClusterId" cluster_id, 1 "ZoneId" zone_id: i64
} }

/// Response of [`DescribeCvmQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCvmQuotaOutput {
    pub post_paid_quota_set: Vec<QuotaEntity>,
    pub spot_paid_quota_set: Vec<QuotaEntity>,
    pub eks_quota_set: Vec<PodSaleSpec>,
}
model! { DescribeCvmQuotaOutput {
    0 "PostPaidQuotaSet" post_paid_quota_set: Vec<QuotaEntity>,
    1 "SpotPaidQuotaSet" spot_paid_quota_set: Vec<QuotaEntity>, 2 "EksQuotaSet" eks_quota_set: Vec<PodSaleSpec>
} }

/// In the response of [`DescribeCvmQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaEntity {
    pub used_quota: Option<i64>,
    pub remaining_quota: Option<i64>,
    pub total_quota: Option<i64>,
    pub zone: Option<String>,
}
model! { QuotaEntity {
    0 "UsedQuota" used_quota: i64, 1 "RemainingQuota" remaining_quota: i64, 2 "TotalQuota" total_quota: i64,
    3 "Zone" zone: String
} }

/// In the response of [`DescribeCvmQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodSaleSpec {
    pub node_type: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub number: Option<i64>,
}
model! { PodSaleSpec {
    0 "NodeType" node_type: String, 1 "Cpu" cpu: i64, 2 "Memory" memory: i64, 3 "Number" number: i64
} }

/// Describes dag info: `DescribeDAGInfo` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeDAGInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`], [`codes::UNAUTHORIZED_OPERATION_APP_ID_MISMATCHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDAGInfo {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub id_list: Vec<String>,
}
operation! { DescribeDAGInfo(instance_id: String, r#type: String, id_list: Vec<String>)
    "DescribeDAGInfo" -> DescribeDAGInfoOutput {
    0 "InstanceID" instance_id, 1 "Type" r#type, 2 "IDList" id_list
} }

/// Response of [`DescribeDAGInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDAGInfoOutput {
    pub total_count: Option<i64>,
    pub dag_info_list: Vec<DAGInfo>,
}
model! { DescribeDAGInfoOutput {
    0 "TotalCount" total_count: i64, 1 "DAGInfoList" dag_info_list: Vec<DAGInfo>
} }

/// In the response of [`DescribeDAGInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DAGInfo {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub content: Option<String>,
}
model! { DAGInfo {
    0 "ID" id: String, 1 "Type" r#type: String, 2 "Content" content: String
} }

/// Describes dynamic instance detail: `DescribeDynamicInstanceDetail` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeDynamicInstanceDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`], [`codes::UNAUTHORIZED_OPERATION_APP_ID_MISMATCHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicInstanceDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ray_cluster_id: i64,
}
operation! { DescribeDynamicInstanceDetail(instance_id: String, ray_cluster_id: i64)
    "DescribeDynamicInstanceDetail" -> DescribeDynamicInstanceDetailOutput {
    0 "InstanceId" instance_id, 1 "RayClusterId" ray_cluster_id
} }

/// Response of [`DescribeDynamicInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicInstanceDetailOutput {
    pub ray_cluster_name: Option<String>,
    pub ray_cluster_id: Option<i64>,
    pub submit_type: Option<i64>,
    pub namespace: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub labels: Vec<NameValue>,
    pub tolerations: Vec<Toleration>,
    pub env: Vec<NameValue>,
    pub support_external_kerberos_service: Option<bool>,
    pub kerberos_cluster: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub head_group_spec: Option<DynamicInstanceGroupSpec>,
    pub worker_group_specs: Vec<DynamicInstanceGroupSpec>,
    pub storage_config_enabled: Option<bool>,
    pub redis_instance: Option<RedisInstance>,
    pub custom_image: Option<CustomImage>,
    pub dashboard_url: Option<String>,
    pub total_pod_count: Option<i64>,
    pub high_availability: Option<bool>,
    pub persistent_volume: Option<PersistentVolume>,
    pub ray_cluster_yaml: Option<String>,
    pub image_info_v2: Option<ImageInfoV2>,
}
model! { DescribeDynamicInstanceDetailOutput {
    0 "RayClusterName" ray_cluster_name: String, 1 "RayClusterId" ray_cluster_id: i64, 2 "SubmitType" submit_type: i64,
    3 "Namespace" namespace: String, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String,
    6 "Labels" labels: Vec<NameValue>, 7 "Tolerations" tolerations: Vec<Toleration>, 8 "Env" env: Vec<NameValue>,
    9 "SupportExternalKerberosService" support_external_kerberos_service: bool,
    10 "KerberosCluster" kerberos_cluster: String, 11 "Token" token: Secret,
    12 "HeadGroupSpec" head_group_spec: DynamicInstanceGroupSpec,
    13 "WorkerGroupSpecs" worker_group_specs: Vec<DynamicInstanceGroupSpec>,
    14 "StorageConfigEnabled" storage_config_enabled: bool, 15 "RedisInstance" redis_instance: RedisInstance,
    16 "CustomImage" custom_image: CustomImage, 17 "DashboardUrl" dashboard_url: String,
    18 "TotalPodCount" total_pod_count: i64, 19 "HighAvailability" high_availability: bool,
    20 "PersistentVolume" persistent_volume: PersistentVolume, 21 "RayClusterYaml" ray_cluster_yaml: String,
    22 "ImageInfoV2" image_info_v2: ImageInfoV2
} }

/// In the response of [`DescribeDynamicInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicInstanceGroupSpec {
    pub name: Option<String>,
    pub pod_count: Option<i64>,
    pub min_nodes: Option<i64>,
    pub max_nodes: Option<i64>,
    pub storage_config_enabled: Option<bool>,
    pub group_type: Option<String>,
    pub cpu: Option<i64>,
    pub mem_size: Option<i64>,
    pub gpu_type: Option<String>,
    pub gpu: Option<i64>,
    pub resource_labels: Option<String>,
    pub env: Vec<NameValue>,
    pub labels: Vec<NameValue>,
    pub tolerations: Vec<Toleration>,
    pub scheduler: Option<String>,
    pub persistent_volume: Option<PersistentVolume>,
    pub pre_start_command: Option<String>,
    pub ray_start_params: Option<String>,
}
model! { DynamicInstanceGroupSpec {
    0 "Name" name: String, 1 "PodCount" pod_count: i64, 2 "MinNodes" min_nodes: i64, 3 "MaxNodes" max_nodes: i64,
    4 "StorageConfigEnabled" storage_config_enabled: bool, 5 "GroupType" group_type: String, 6 "Cpu" cpu: i64,
    7 "MemSize" mem_size: i64, 8 "GpuType" gpu_type: String, 9 "Gpu" gpu: i64,
    10 "ResourceLabels" resource_labels: String, 11 "Env" env: Vec<NameValue>, 12 "Labels" labels: Vec<NameValue>,
    13 "Tolerations" tolerations: Vec<Toleration>, 14 "Scheduler" scheduler: String,
    15 "PersistentVolume" persistent_volume: PersistentVolume, 16 "PreStartCommand" pre_start_command: String,
    17 "RayStartParams" ray_start_params: String
} }

/// In the response of [`DescribeDynamicInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersistentVolume {
    pub cbs_volumes: Vec<CBSVolume>,
    pub cfs_volumes: Vec<CFSVolume>,
    pub cos_volumes: Vec<COSVolume>,
    pub storage_volume_name: Vec<String>,
    pub volume_mounts: Vec<VolumeMount>,
    pub storage_volume_detail: Vec<StorageVolumeDetail>,
    pub cfs_turbo_volumes: Vec<CFSTurboVolume>,
    pub goose_fs_volumes: Vec<GooseFSVolume>,
}
model! { PersistentVolume {
    0 "CBSVolumes" cbs_volumes: Vec<CBSVolume>, 1 "CFSVolumes" cfs_volumes: Vec<CFSVolume>,
    2 "COSVolumes" cos_volumes: Vec<COSVolume>, 3 "StorageVolumeName" storage_volume_name: Vec<String>,
    4 "VolumeMounts" volume_mounts: Vec<VolumeMount>,
    5 "StorageVolumeDetail" storage_volume_detail: Vec<StorageVolumeDetail>,
    6 "CFSTurboVolumes" cfs_turbo_volumes: Vec<CFSTurboVolume>, 7 "GooseFSVolumes" goose_fs_volumes: Vec<GooseFSVolume>
} }

/// In the response of [`DescribeDynamicInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageVolumeDetail {
    pub volume_name: Option<String>,
    pub volume_type: Option<String>,
    pub desc: Option<String>,
}
model! { StorageVolumeDetail {
    0 "VolumeName" volume_name: String, 1 "VolumeType" volume_type: String, 2 "Desc" desc: String
} }

/// In the response of [`DescribeDynamicInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisInstance {
    pub id: Option<String>,
    pub host: Option<String>,
    pub port: Option<i64>,
}
model! { RedisInstance {
    0 "Id" id: String, 1 "Host" host: String, 2 "Port" port: i64
} }

/// Describes dynamic instance list: `DescribeDynamicInstanceList` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeDynamicInstanceList>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`], [`codes::UNAUTHORIZED_OPERATION_APP_ID_MISMATCHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicInstanceList {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDynamicInstanceList(instance_id: String)
    "DescribeDynamicInstanceList" -> DescribeDynamicInstanceListOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDynamicInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicInstanceListOutput {
    pub dynamic_instance_list: Vec<RayCluster>,
    pub web_ui_infos: Vec<WebUIInfo>,
}
model! { DescribeDynamicInstanceListOutput {
    0 "DynamicInstanceList" dynamic_instance_list: Vec<RayCluster>, 1 "WebUIInfos" web_ui_infos: Vec<WebUIInfo>
} }

/// In the response of [`DescribeDynamicInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RayCluster {
    pub ray_cluster_name: Option<String>,
    pub ray_cluster_id: Option<i64>,
    pub pod_count: Option<i64>,
    pub create_time: Option<String>,
    pub redis_count: Option<i64>,
    pub submit_type: Option<i64>,
    pub dashboard_url: Option<String>,
    pub namespace: Option<String>,
}
model! { RayCluster {
    0 "RayClusterName" ray_cluster_name: String, 1 "RayClusterId" ray_cluster_id: i64, 2 "PodCount" pod_count: i64,
    3 "CreateTime" create_time: String, 4 "RedisCount" redis_count: i64, 5 "SubmitType" submit_type: i64,
    6 "DashboardUrl" dashboard_url: String, 7 "Namespace" namespace: String
} }

/// In the response of [`DescribeDynamicInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebUIInfo {
    pub url: Option<String>,
    pub web_ui_status: Option<i64>,
    pub service_name: Option<String>,
}
model! { WebUIInfo {
    0 "Url" url: String, 1 "WebUIStatus" web_ui_status: i64, 2 "ServiceName" service_name: String
} }

/// Describes emr event list: `DescribeEMREventList` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeEMREventList>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`], [`codes::UNAUTHORIZED_OPERATION_APP_ID_MISMATCHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEMREventList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub host: Option<String>,
    pub role: Option<String>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeEMREventList(instance_id: String, start_time: i64, end_time: i64)
    "DescribeEMREventList" -> DescribeEMREventListOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Host" host: String,
    4 "Role" role: String, 5 "Name" name: String, 6 "Offset" offset: i64, 7 "Limit" limit: i64
} }
paged! { DescribeEMREventList: EMREventListItem = Offset "Offset", "EventList" event_list, total "TotalNum" }

/// Response of [`DescribeEMREventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEMREventListOutput {
    pub event_list: Vec<EMREventListItem>,
    pub total_num: Option<i64>,
}
model! { DescribeEMREventListOutput {
    0 "EventList" event_list: Vec<EMREventListItem>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`DescribeEMREventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EMREventListItem {
    pub host: Option<String>,
    pub role: Option<String>,
    pub name: Option<String>,
    pub detail: Option<String>,
    pub create_time: Option<String>,
}
model! { EMREventListItem {
    0 "Host" host: String, 1 "Role" role: String, 2 "Name" name: String, 3 "Detail" detail: String,
    4 "CreateTime" create_time: String
} }

/// Describes emr application statics: `DescribeEmrApplicationStatics` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeEmrApplicationStatics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmrApplicationStatics {
    /// Required.
    pub instance_id: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub queues: Option<Vec<String>>,
    pub users: Option<Vec<String>>,
    pub application_types: Option<Vec<String>>,
    pub group_by: Option<Vec<String>>,
    pub order_by: Option<String>,
    pub is_asc: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeEmrApplicationStatics(instance_id: String)
    "DescribeEmrApplicationStatics" -> DescribeEmrApplicationStaticsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64,
    3 "Queues" queues: Vec<String>, 4 "Users" users: Vec<String>, 5 "ApplicationTypes" application_types: Vec<String>,
    6 "GroupBy" group_by: Vec<String>, 7 "OrderBy" order_by: String, 8 "IsAsc" is_asc: i64, 9 "Offset" offset: i64,
    10 "Limit" limit: i64
} }
paged! { DescribeEmrApplicationStatics: ApplicationStatics = Offset "Offset", "Statics" statics, total "TotalCount" }

/// Response of [`DescribeEmrApplicationStatics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmrApplicationStaticsOutput {
    pub statics: Vec<ApplicationStatics>,
    pub total_count: Option<i64>,
    pub queues: Vec<String>,
    pub users: Vec<String>,
    pub application_types: Vec<String>,
}
model! { DescribeEmrApplicationStaticsOutput {
    0 "Statics" statics: Vec<ApplicationStatics>, 1 "TotalCount" total_count: i64, 2 "Queues" queues: Vec<String>,
    3 "Users" users: Vec<String>, 4 "ApplicationTypes" application_types: Vec<String>
} }

/// In the response of [`DescribeEmrApplicationStatics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationStatics {
    pub queue: Option<String>,
    pub user: Option<String>,
    pub application_type: Option<String>,
    pub sum_memory_seconds: Option<i64>,
    pub sum_vcore_seconds: Option<i64>,
    pub sum_hdfs_bytes_written: Option<String>,
    pub sum_hdfs_bytes_read: Option<String>,
    pub count_apps: Option<i64>,
}
model! { ApplicationStatics {
    0 "Queue" queue: String, 1 "User" user: String, 2 "ApplicationType" application_type: String,
    3 "SumMemorySeconds" sum_memory_seconds: i64, 4 "SumVCoreSeconds" sum_vcore_seconds: i64,
    5 "SumHDFSBytesWritten" sum_hdfs_bytes_written: String, 6 "SumHDFSBytesRead" sum_hdfs_bytes_read: String,
    7 "CountApps" count_apps: i64
} }

/// Describes emr overview metrics: `DescribeEmrOverviewMetrics` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeEmrOverviewMetrics>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_APP_ID_MISMATCHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmrOverviewMetrics {
    /// Required.
    pub end: i64,
    /// Required.
    pub metric: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub downsample: String,
    pub start: Option<i64>,
    pub aggregator: Option<String>,
    pub tags: Option<String>,
}
operation! { DescribeEmrOverviewMetrics(end: i64, metric: String, instance_id: String, downsample: String)
    "DescribeEmrOverviewMetrics" -> DescribeEmrOverviewMetricsOutput {
    0 "End" end, 1 "Metric" metric, 2 "InstanceId" instance_id, 3 "Downsample" downsample, 4 "Start" start: i64,
    5 "Aggregator" aggregator: String, 6 "Tags" tags: String
} }

/// Response of [`DescribeEmrOverviewMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmrOverviewMetricsOutput {
    pub result: Vec<OverviewMetricData>,
}
model! { DescribeEmrOverviewMetricsOutput {
    0 "Result" result: Vec<OverviewMetricData>
} }

/// In the response of [`DescribeEmrOverviewMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverviewMetricData {
    pub metric: Option<String>,
    pub first: Option<i64>,
    pub last: Option<i64>,
    pub interval: Option<i64>,
    pub data_points: Vec<String>,
    pub tags: Option<MetricTags>,
}
model! { OverviewMetricData {
    0 "Metric" metric: String, 1 "First" first: i64, 2 "Last" last: i64, 3 "Interval" interval: i64,
    4 "DataPoints" data_points: Vec<String>, 5 "Tags" tags: MetricTags
} }

/// In the response of [`DescribeEmrOverviewMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricTags {
    pub unit: Option<String>,
    pub r#type: Option<String>,
}
model! { MetricTags {
    0 "Unit" unit: String, 1 "Type" r#type: String
} }

/// Describes global config: `DescribeGlobalConfig` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeGlobalConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeGlobalConfig(instance_id: String) "DescribeGlobalConfig" -> DescribeGlobalConfigOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeGlobalConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalConfigOutput {
    pub enable_resource_schedule: Option<bool>,
    pub active_scheduler: Option<String>,
    pub capacity_global_config: Option<CapacityGlobalConfig>,
    pub fair_global_config: Option<FairGlobalConfig>,
    pub scheduler: Option<String>,
}
model! { DescribeGlobalConfigOutput {
    0 "EnableResourceSchedule" enable_resource_schedule: bool, 1 "ActiveScheduler" active_scheduler: String,
    2 "CapacityGlobalConfig" capacity_global_config: CapacityGlobalConfig,
    3 "FairGlobalConfig" fair_global_config: FairGlobalConfig, 4 "Scheduler" scheduler: String
} }

/// In the response of [`DescribeGlobalConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapacityGlobalConfig {
    pub enable_label: Option<bool>,
    pub label_dir: Option<String>,
    pub queue_mapping_override: Option<bool>,
    pub default_settings: Vec<DefaultSetting>,
}
model! { CapacityGlobalConfig {
    0 "EnableLabel" enable_label: bool, 1 "LabelDir" label_dir: String,
    2 "QueueMappingOverride" queue_mapping_override: bool, 3 "DefaultSettings" default_settings: Vec<DefaultSetting>
} }

/// In the response of [`DescribeGlobalConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultSetting {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub prompt: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DefaultSetting {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Prompt" prompt: String, 3 "Key" key: String,
    4 "Value" value: String
} }

/// In the response of [`DescribeGlobalConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FairGlobalConfig {
    pub user_max_apps_default: Option<i64>,
}
model! { FairGlobalConfig {
    0 "UserMaxAppsDefault" user_max_apps_default: i64
} }

/// Describes groups std: `DescribeGroupsSTD` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeGroupsSTD>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsSTD {
    /// Required.
    pub instance_id: String,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Order>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeGroupsSTD(instance_id: String) "DescribeGroupsSTD" -> DescribeGroupsSTDOutput {
    0 "InstanceId" instance_id, 1 "Filters" filters: Vec<Filter>, 2 "OrderFields" order_fields: Order,
    3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeGroupsSTD: GroupInfos = Offset "Offset", "Data" data, total "TotalCount" }

/// In the request of [`DescribeGroupsSTD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`DescribeGroupsSTD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    pub name: Option<String>,
    pub direction: Option<String>,
}
input! { Order() {
    0 "Name" name: String, 1 "Direction" direction: String
} }

/// Response of [`DescribeGroupsSTD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsSTDOutput {
    pub data: Vec<GroupInfos>,
    pub total_count: Option<i64>,
}
model! { DescribeGroupsSTDOutput {
    0 "Data" data: Vec<GroupInfos>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGroupsSTD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfos {
    pub group_name: Option<String>,
    pub users: Vec<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub group_type: Option<i64>,
    pub group_type_desc: Option<String>,
}
model! { GroupInfos {
    0 "GroupName" group_name: String, 1 "Users" users: Vec<String>, 2 "Description" description: String,
    3 "CreateTime" create_time: String, 4 "GroupType" group_type: i64, 5 "GroupTypeDesc" group_type_desc: String
} }

/// Describes hbase table overview: `DescribeHBaseTableOverview` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeHBaseTableOverview>.
///
/// Errors: [`codes::INTERNAL_ERROR_DO_OPEN_TSDB_REQUEST_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_OPEN_TSDB_HTTP_RETURN_CODE_NOT_OK`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHBaseTableOverview {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub table: Option<String>,
    pub order_field: Option<String>,
    pub order_type: Option<String>,
}
operation! { DescribeHBaseTableOverview(instance_id: String, offset: i64, limit: i64)
    "DescribeHBaseTableOverview" -> DescribeHBaseTableOverviewOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset, 2 "Limit" limit, 3 "Table" table: String,
    4 "OrderField" order_field: String, 5 "OrderType" order_type: String
} }

/// Response of [`DescribeHBaseTableOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHBaseTableOverviewOutput {
    pub table_monitor_list: Vec<OverviewRow>,
    pub total_count: Option<i64>,
    pub schema_list: Vec<TableSchemaItem>,
}
model! { DescribeHBaseTableOverviewOutput {
    0 "TableMonitorList" table_monitor_list: Vec<OverviewRow>, 1 "TotalCount" total_count: i64,
    2 "SchemaList" schema_list: Vec<TableSchemaItem>
} }

/// In the response of [`DescribeHBaseTableOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverviewRow {
    pub table: Option<String>,
    pub read_request_count: Option<f64>,
    pub write_request_count: Option<f64>,
    pub memstore_size: Option<f64>,
    pub store_file_size: Option<f64>,
    pub operation: Option<String>,
    pub store_file_num: Option<f64>,
}
model! { OverviewRow {
    0 "Table" table: String, 1 "ReadRequestCount" read_request_count: f64,
    2 "WriteRequestCount" write_request_count: f64, 3 "MemstoreSize" memstore_size: f64,
    4 "StoreFileSize" store_file_size: f64, 5 "Operation" operation: String, 6 "StoreFileNum" store_file_num: f64
} }

/// In the response of [`DescribeHBaseTableOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableSchemaItem {
    pub name: Option<String>,
    pub sortable: Option<bool>,
    pub with_filter: Option<bool>,
    pub candidates: Vec<String>,
    pub clickable: Option<bool>,
    pub title: Option<String>,
}
model! { TableSchemaItem {
    0 "Name" name: String, 1 "Sortable" sortable: bool, 2 "WithFilter" with_filter: bool,
    3 "Candidates" candidates: Vec<String>, 4 "Clickable" clickable: bool, 5 "Title" title: String
} }

/// Describes hbase table request metric: `DescribeHBaseTableRequestMetric` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeHBaseTableRequestMetric>.
///
/// Errors: [`codes::INTERNAL_ERROR_DO_OPEN_TSDB_REQUEST_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_OPEN_TSDB_HTTP_RETURN_CODE_NOT_OK`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHBaseTableRequestMetric {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table_name: String,
    pub region_server: Option<String>,
    pub downsample: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeHBaseTableRequestMetric(instance_id: String, table_name: String)
    "DescribeHBaseTableRequestMetric" -> DescribeHBaseTableRequestMetricOutput {
    0 "InstanceId" instance_id, 1 "TableName" table_name, 2 "RegionServer" region_server: String,
    3 "Downsample" downsample: String, 4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64
} }

/// Response of [`DescribeHBaseTableRequestMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHBaseTableRequestMetricOutput {
    pub metric_data_list: Vec<HBaseMetricData>,
}
model! { DescribeHBaseTableRequestMetricOutput {
    0 "MetricDataList" metric_data_list: Vec<HBaseMetricData>
} }

/// In the response of [`DescribeHBaseTableRequestMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HBaseMetricData {
    pub metric_name: Option<String>,
    pub metric_desc: Option<String>,
    pub timestamps: Vec<i64>,
    pub values: Vec<f64>,
}
model! { HBaseMetricData {
    0 "MetricName" metric_name: String, 1 "MetricDesc" metric_desc: String, 2 "Timestamps" timestamps: Vec<i64>,
    3 "Values" values: Vec<f64>
} }

/// Describes hbase table store size metric: `DescribeHBaseTableStoreSizeMetric` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeHBaseTableStoreSizeMetric>.
///
/// Errors: [`codes::INTERNAL_ERROR_DO_OPEN_TSDB_REQUEST_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_OPEN_TSDB_HTTP_RETURN_CODE_NOT_OK`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHBaseTableStoreSizeMetric {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table_name: String,
    pub region_server: Option<String>,
    pub downsample: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeHBaseTableStoreSizeMetric(instance_id: String, table_name: String)
    "DescribeHBaseTableStoreSizeMetric" -> DescribeHBaseTableStoreSizeMetricOutput {
    0 "InstanceId" instance_id, 1 "TableName" table_name, 2 "RegionServer" region_server: String,
    3 "Downsample" downsample: String, 4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64
} }

/// Response of [`DescribeHBaseTableStoreSizeMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHBaseTableStoreSizeMetricOutput {
    pub metric_data_list: Vec<HBaseMetricData>,
}
model! { DescribeHBaseTableStoreSizeMetricOutput {
    0 "MetricDataList" metric_data_list: Vec<HBaseMetricData>
} }

/// Describes hdfs storage info: `DescribeHDFSStorageInfo` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeHDFSStorageInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DO_OPEN_TSDB_REQUEST_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_OPEN_TSDB_HTTP_RETURN_CODE_NOT_OK`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHDFSStorageInfo {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}
operation! { DescribeHDFSStorageInfo(instance_id: String, start_time: i64, end_time: i64)
    "DescribeHDFSStorageInfo" -> DescribeHDFSStorageInfoOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

/// Response of [`DescribeHDFSStorageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHDFSStorageInfoOutput {
    pub sample_time: Option<i64>,
    pub storage_summary_distribution: Vec<StorageSummaryDistribution>,
}
model! { DescribeHDFSStorageInfoOutput {
    0 "SampleTime" sample_time: i64,
    1 "StorageSummaryDistribution" storage_summary_distribution: Vec<StorageSummaryDistribution>
} }

/// In the response of [`DescribeHDFSStorageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageSummaryDistribution {
    pub metric_item: Option<String>,
    pub metric_name: Option<String>,
    pub dps: Vec<Dps>,
}
model! { StorageSummaryDistribution {
    0 "MetricItem" metric_item: String, 1 "MetricName" metric_name: String, 2 "Dps" dps: Vec<Dps>
} }

/// In the response of [`DescribeHDFSStorageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dps {
    pub timestamp: Option<String>,
    pub value: Option<String>,
}
model! { Dps {
    0 "Timestamp" timestamp: String, 1 "Value" value: String
} }

/// Describes hive queries: `DescribeHiveQueries` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeHiveQueries>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_QUERY_EXCEPTION`], [`codes::INVALID_PARAMETER_IMPALA_QUERY_EXCEPTION`],
/// [`codes::UNAUTHORIZED_OPERATION_APP_ID_MISMATCHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHiveQueries {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub state: Option<Vec<String>>,
    pub end_time_gte: Option<i64>,
    pub end_time_lte: Option<i64>,
}

/// Arguments of [`DescribeHiveQueries::new`].
pub struct DescribeHiveQueriesRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeHiveQueries { DescribeHiveQueriesRequired: instance_id, start_time, end_time, offset, limit }
    "DescribeHiveQueries" -> DescribeHiveQueriesOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset, 4 "Limit" limit,
    5 "State" state: Vec<String>, 6 "EndTimeGte" end_time_gte: i64, 7 "EndTimeLte" end_time_lte: i64
} }
paged! { DescribeHiveQueries: HiveQuery = Offset "Offset", "Results" results, total "Total" }

/// Response of [`DescribeHiveQueries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHiveQueriesOutput {
    pub total: Option<i64>,
    pub results: Vec<HiveQuery>,
}
model! { DescribeHiveQueriesOutput {
    0 "Total" total: i64, 1 "Results" results: Vec<HiveQuery>
} }

/// In the response of [`DescribeHiveQueries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HiveQuery {
    pub statement: Option<String>,
    pub duration: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub state: Option<String>,
    pub user: Option<String>,
    pub job_ids: Vec<String>,
    pub execution_engine: Option<String>,
    pub id: Option<String>,
}
model! { HiveQuery {
    0 "Statement" statement: String, 1 "Duration" duration: String, 2 "StartTime" start_time: i64,
    3 "EndTime" end_time: i64, 4 "State" state: String, 5 "User" user: String, 6 "JobIds" job_ids: Vec<String>,
    7 "ExecutionEngine" execution_engine: String, 8 "Id" id: String
} }

/// Describes impala queries: `DescribeImpalaQueries` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeImpalaQueries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImpalaQueries {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub state: Option<Vec<String>>,
    pub end_time_gte: Option<i64>,
    pub end_time_lte: Option<i64>,
}

/// Arguments of [`DescribeImpalaQueries::new`].
pub struct DescribeImpalaQueriesRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeImpalaQueries { DescribeImpalaQueriesRequired: instance_id, start_time, end_time, offset, limit }
    "DescribeImpalaQueries" -> DescribeImpalaQueriesOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset, 4 "Limit" limit,
    5 "State" state: Vec<String>, 6 "EndTimeGte" end_time_gte: i64, 7 "EndTimeLte" end_time_lte: i64
} }
paged! { DescribeImpalaQueries: ImpalaQuery = Offset "Offset", "Results" results, total "Total" }

/// Response of [`DescribeImpalaQueries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImpalaQueriesOutput {
    pub total: Option<i64>,
    pub results: Vec<ImpalaQuery>,
}
model! { DescribeImpalaQueriesOutput {
    0 "Total" total: i64, 1 "Results" results: Vec<ImpalaQuery>
} }

/// In the response of [`DescribeImpalaQueries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImpalaQuery {
    pub statement: Option<String>,
    pub id: Option<String>,
    pub start_time: Option<i64>,
    pub duration: Option<String>,
    pub end_time: Option<i64>,
    pub state: Option<String>,
    pub rows_fetched: Option<i64>,
    pub user: Option<String>,
    pub default_db: Option<String>,
    pub coordinator: Option<String>,
    pub max_node_peak_memory_usage: Option<String>,
    pub query_type: Option<String>,
    pub scan_hdfs_rows: Option<i64>,
    pub scan_kudu_rows: Option<i64>,
    pub scan_rows_total: Option<i64>,
    pub total_bytes_read: Option<i64>,
    pub total_bytes_sent: Option<i64>,
    pub total_cpu_time: Option<i64>,
    pub total_inner_bytes_sent: Option<i64>,
    pub total_scan_bytes_sent: Option<i64>,
    pub estimated_per_host_mem_bytes: Option<i64>,
    pub num_rows_fetched_from_cache: Option<i64>,
    pub session_id: Option<String>,
    pub per_node_peak_memory_bytes_sum: Option<i64>,
    pub backends_count: Option<i64>,
    pub fragment_instances_count: Option<i64>,
    pub remaining_fragment_count: Option<i64>,
}
model! { ImpalaQuery {
    0 "Statement" statement: String, 1 "Id" id: String, 2 "StartTime" start_time: i64, 3 "Duration" duration: String,
    4 "EndTime" end_time: i64, 5 "State" state: String, 6 "RowsFetched" rows_fetched: i64, 7 "User" user: String,
    8 "DefaultDB" default_db: String, 9 "Coordinator" coordinator: String,
    10 "MaxNodePeakMemoryUsage" max_node_peak_memory_usage: String, 11 "QueryType" query_type: String,
    12 "ScanHDFSRows" scan_hdfs_rows: i64, 13 "ScanKUDURows" scan_kudu_rows: i64,
    14 "ScanRowsTotal" scan_rows_total: i64, 15 "TotalBytesRead" total_bytes_read: i64,
    16 "TotalBytesSent" total_bytes_sent: i64, 17 "TotalCpuTime" total_cpu_time: i64,
    18 "TotalInnerBytesSent" total_inner_bytes_sent: i64, 19 "TotalScanBytesSent" total_scan_bytes_sent: i64,
    20 "EstimatedPerHostMemBytes" estimated_per_host_mem_bytes: i64,
    21 "NumRowsFetchedFromCache" num_rows_fetched_from_cache: i64, 22 "SessionId" session_id: String,
    23 "PerNodePeakMemoryBytesSum" per_node_peak_memory_bytes_sum: i64, 24 "BackendsCount" backends_count: i64,
    25 "FragmentInstancesCount" fragment_instances_count: i64, 26 "RemainingFragmentCount" remaining_fragment_count: i64
} }

/// Describes insight list: `DescribeInsightList` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeInsightList>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_APP_ID_MISMATCHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsightList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page: i64,
    pub r#type: Option<String>,
    pub must_has_context: Option<bool>,
}

/// Arguments of [`DescribeInsightList::new`].
pub struct DescribeInsightListRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub page: i64,
}
operation! { DescribeInsightList { DescribeInsightListRequired: instance_id, start_time, end_time, page_size, page }
    "DescribeInsightList" -> DescribeInsightListOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageSize" page_size, 4 "Page" page,
    5 "Type" r#type: String, 6 "MustHasContext" must_has_context: bool
} }
paged! { DescribeInsightList: InsightResult = Number "Page", "ResultList" result_list, total "TotalCount" }

/// Response of [`DescribeInsightList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsightListOutput {
    pub total_count: Option<i64>,
    pub result_list: Vec<InsightResult>,
}
model! { DescribeInsightListOutput {
    0 "TotalCount" total_count: i64, 1 "ResultList" result_list: Vec<InsightResult>
} }

/// In the response of [`DescribeInsightList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsightResult {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_explain: Option<String>,
    pub detail: Option<String>,
    pub suggestion: Option<String>,
    pub value: Option<i64>,
    pub schedule_task_exec_id: Option<String>,
    pub schedule_flow_name: Option<String>,
    pub schedule_task_name: Option<String>,
    pub job_conf: Option<String>,
    pub context: Option<String>,
}
model! { InsightResult {
    0 "ID" id: String, 1 "Type" r#type: String, 2 "RuleID" rule_id: String, 3 "RuleName" rule_name: String,
    4 "RuleExplain" rule_explain: String, 5 "Detail" detail: String, 6 "Suggestion" suggestion: String,
    7 "Value" value: i64, 8 "ScheduleTaskExecID" schedule_task_exec_id: String,
    9 "ScheduleFlowName" schedule_flow_name: String, 10 "ScheduleTaskName" schedule_task_name: String,
    11 "JobConf" job_conf: String, 12 "Context" context: String
} }

/// Describes inspection task result: `DescribeInspectionTaskResult` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeInspectionTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTaskResult {
    /// Required.
    pub instance_id: String,
    pub r#type: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInspectionTaskResult(instance_id: String)
    "DescribeInspectionTaskResult" -> DescribeInspectionTaskResultOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type: String, 2 "StartTime" start_time: i64, 3 "EndTime" end_time: i64,
    4 "Limit" limit: i64, 5 "Offset" offset: i64
} }

/// Response of [`DescribeInspectionTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTaskResultOutput {
    pub inspection_result_info: Option<String>,
    pub total: Option<i64>,
    pub type_info: Option<String>,
}
model! { DescribeInspectionTaskResultOutput {
    0 "InspectionResultInfo" inspection_result_info: String, 1 "Total" total: i64, 2 "TypeInfo" type_info: String
} }

/// Describes instance oplog: `DescribeInstanceOplog` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeInstanceOplog>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_APP_ID`], [`codes::INVALID_PARAMETER_INVALID_RESOURCE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOplog {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub search_fields: Option<Vec<SearchItem>>,
    pub operand: Option<String>,
    pub security_level: Option<String>,
}
operation! { DescribeInstanceOplog(instance_id: String, offset: i64, limit: i64)
    "DescribeInstanceOplog" -> DescribeInstanceOplogOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset, 2 "Limit" limit, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "SearchFields" search_fields: Vec<SearchItem>, 6 "Operand" operand: String,
    7 "SecurityLevel" security_level: String
} }
paged! { DescribeInstanceOplog: OperationLog = Offset "Offset", "LogList" log_list, total "TotalCnt" }

/// Response of [`DescribeInstanceOplog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOplogOutput {
    pub total_cnt: Option<i64>,
    pub log_list: Vec<OperationLog>,
    pub operand_list: Vec<String>,
    pub security_level_list: Vec<String>,
}
model! { DescribeInstanceOplogOutput {
    0 "TotalCnt" total_cnt: i64, 1 "LogList" log_list: Vec<OperationLog>, 2 "OperandList" operand_list: Vec<String>,
    3 "SecurityLevelList" security_level_list: Vec<String>
} }

/// In the response of [`DescribeInstanceOplog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationLog {
    pub instance_id: Option<i64>,
    pub operation: Option<String>,
    pub operation_type: Option<i64>,
    pub user_type: Option<i64>,
    pub operator: Option<String>,
    pub create_time: Option<String>,
    pub operand: Option<String>,
    pub operation_desc: Option<String>,
    pub security_level: Option<String>,
}
model! { OperationLog {
    0 "InstanceId" instance_id: i64, 1 "Operation" operation: String, 2 "OperationType" operation_type: i64,
    3 "UserType" user_type: i64, 4 "Operator" operator: String, 5 "CreateTime" create_time: String,
    6 "Operand" operand: String, 7 "OperationDesc" operation_desc: String, 8 "SecurityLevel" security_level: String
} }

/// Describes instance renew nodes: `DescribeInstanceRenewNodes` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeInstanceRenewNodes>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_CAM_SERVER_FAILED`], [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_ERROR`], [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`], [`codes::INTERNAL_ERROR_KMS_ERROR`],
/// [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`], [`codes::INTERNAL_ERROR_SG_ERROR`],
/// [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_INVALID_APP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_INVALID_NODE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRenewNodes {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceRenewNodes(instance_id: String)
    "DescribeInstanceRenewNodes" -> DescribeInstanceRenewNodesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceRenewNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRenewNodesOutput {
    pub total_cnt: Option<i64>,
    pub node_list: Vec<RenewInstancesInfo>,
    pub meta_info: Vec<String>,
    pub redis_info: Vec<String>,
}
model! { DescribeInstanceRenewNodesOutput {
    0 "TotalCnt" total_cnt: i64, 1 "NodeList" node_list: Vec<RenewInstancesInfo>, 2 "MetaInfo" meta_info: Vec<String>,
    3 "RedisInfo" redis_info: Vec<String>
} }

/// In the response of [`DescribeInstanceRenewNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstancesInfo {
    pub emr_resource_id: Option<String>,
    pub flag: Option<i64>,
    pub ip: Option<String>,
    pub mem_desc: Option<String>,
    pub cpu_num: Option<i64>,
    pub disk_size: Option<String>,
    pub expire_time: Option<String>,
    pub spec: Option<String>,
    pub storage_type: Option<i64>,
    pub root_size: Option<i64>,
    pub root_storage_type: Option<i64>,
    pub mc_multi_disk: Vec<MultiDiskMC>,
}
model! { RenewInstancesInfo {
    0 "EmrResourceId" emr_resource_id: String, 1 "Flag" flag: i64, 2 "Ip" ip: String, 3 "MemDesc" mem_desc: String,
    4 "CpuNum" cpu_num: i64, 5 "DiskSize" disk_size: String, 6 "ExpireTime" expire_time: String, 7 "Spec" spec: String,
    8 "StorageType" storage_type: i64, 9 "RootSize" root_size: i64, 10 "RootStorageType" root_storage_type: i64,
    11 "MCMultiDisk" mc_multi_disk: Vec<MultiDiskMC>
} }

/// Describes instances: `DescribeInstances` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_RESOURCE_TAGS_FAILED`], [`codes::FAILED_OPERATION_GET_CAM_ROLE_FAILED`],
/// [`codes::FAILED_OPERATION_GET_CAM_SERVER_FAILED`], [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_ERROR`], [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`], [`codes::INTERNAL_ERROR_KMS_ERROR`],
/// [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`], [`codes::INTERNAL_ERROR_SG_ERROR`],
/// [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_DISPLAY_STRATEGY_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_ORDER_FIELD_NOT_MATCH`], [`codes::RESOURCE_NOT_FOUND_HARDWARE_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    /// Required.
    pub display_strategy: String,
    pub instance_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub project_id: Option<i64>,
    pub order_field: Option<String>,
    pub asc: Option<i64>,
}
operation! { DescribeInstances(display_strategy: String) "DescribeInstances" -> DescribeInstancesOutput {
    0 "DisplayStrategy" display_strategy, 1 "InstanceIds" instance_ids: Vec<String>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "ProjectId" project_id: i64, 5 "OrderField" order_field: String, 6 "Asc" asc: i64
} }
paged! { DescribeInstances: ClusterInstancesInfo = Offset "Offset", "ClusterList" cluster_list, total "TotalCnt" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_cnt: Option<i64>,
    pub cluster_list: Vec<ClusterInstancesInfo>,
    pub tag_keys: Vec<String>,
}
model! { DescribeInstancesOutput {
    0 "TotalCnt" total_cnt: i64, 1 "ClusterList" cluster_list: Vec<ClusterInstancesInfo>,
    2 "TagKeys" tag_keys: Vec<String>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterInstancesInfo {
    pub id: Option<i64>,
    pub cluster_id: Option<String>,
    /// Deprecated.
    pub ftitle: Option<String>,
    pub cluster_name: Option<String>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub project_id: Option<i64>,
    pub vpc_id: Option<i64>,
    pub subnet_id: Option<i64>,
    pub status: Option<i64>,
    pub add_time: Option<String>,
    pub run_time: Option<String>,
    /// Deprecated.
    pub config: Option<EmrProductConfigOutter>,
    pub master_ip: Option<String>,
    pub emr_version: Option<String>,
    pub charge_type: Option<i64>,
    pub trade_version: Option<i64>,
    pub resource_order_id: Option<i64>,
    pub is_trade_cluster: Option<i64>,
    pub alarm_info: Option<String>,
    pub is_woodpecker_cluster: Option<i64>,
    pub meta_db: Option<String>,
    pub tags: Vec<Tag>,
    pub hive_meta_db: Option<String>,
    pub service_class: Option<String>,
    pub alias_info: Option<String>,
    pub product_id: Option<i64>,
    pub zone: Option<String>,
    pub scene_name: Option<String>,
    pub scene_service_class: Option<String>,
    pub scene_emr_version: Option<String>,
    pub display_name: Option<String>,
    pub vpc_name: Option<String>,
    pub subnet_name: Option<String>,
    pub cluster_external_service_info: Vec<ClusterExternalServiceInfo>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub topology_info_list: Vec<TopologyInfo>,
    pub is_multi_zone_cluster: Option<bool>,
    pub is_cvm_replace: Option<bool>,
    pub cluster_title: Option<String>,
    pub config_detail: Option<EmrProductConfigDetail>,
    pub bind_file_system_num: Option<i64>,
    pub cluster_relation_info_list: Vec<ClusterRelationMeta>,
    pub redis_id: Option<String>,
    pub is_io_hung_self_recovery: Option<bool>,
    pub meta_db_group_info: Vec<CustomMetaDBInfo>,
}
model! { ClusterInstancesInfo {
    0 "Id" id: i64, 1 "ClusterId" cluster_id: String, 2 "Ftitle" ftitle: String, 3 "ClusterName" cluster_name: String,
    4 "RegionId" region_id: i64, 5 "ZoneId" zone_id: i64, 6 "AppId" app_id: i64, 7 "Uin" uin: String,
    8 "ProjectId" project_id: i64, 9 "VpcId" vpc_id: i64, 10 "SubnetId" subnet_id: i64, 11 "Status" status: i64,
    12 "AddTime" add_time: String, 13 "RunTime" run_time: String, 14 "Config" config: EmrProductConfigOutter,
    15 "MasterIp" master_ip: String, 16 "EmrVersion" emr_version: String, 17 "ChargeType" charge_type: i64,
    18 "TradeVersion" trade_version: i64, 19 "ResourceOrderId" resource_order_id: i64,
    20 "IsTradeCluster" is_trade_cluster: i64, 21 "AlarmInfo" alarm_info: String,
    22 "IsWoodpeckerCluster" is_woodpecker_cluster: i64, 23 "MetaDb" meta_db: String, 24 "Tags" tags: Vec<Tag>,
    25 "HiveMetaDb" hive_meta_db: String, 26 "ServiceClass" service_class: String, 27 "AliasInfo" alias_info: String,
    28 "ProductId" product_id: i64, 29 "Zone" zone: String, 30 "SceneName" scene_name: String,
    31 "SceneServiceClass" scene_service_class: String, 32 "SceneEmrVersion" scene_emr_version: String,
    33 "DisplayName" display_name: String, 34 "VpcName" vpc_name: String, 35 "SubnetName" subnet_name: String,
    36 "ClusterExternalServiceInfo" cluster_external_service_info: Vec<ClusterExternalServiceInfo>,
    37 "UniqVpcId" uniq_vpc_id: String, 38 "UniqSubnetId" uniq_subnet_id: String,
    39 "TopologyInfoList" topology_info_list: Vec<TopologyInfo>, 40 "IsMultiZoneCluster" is_multi_zone_cluster: bool,
    41 "IsCvmReplace" is_cvm_replace: bool, 42 "ClusterTitle" cluster_title: String,
    43 "ConfigDetail" config_detail: EmrProductConfigDetail, 44 "BindFileSystemNum" bind_file_system_num: i64,
    45 "ClusterRelationInfoList" cluster_relation_info_list: Vec<ClusterRelationMeta>, 46 "RedisId" redis_id: String,
    47 "IsIOHungSelfRecovery" is_io_hung_self_recovery: bool,
    48 "MetaDBGroupInfo" meta_db_group_info: Vec<CustomMetaDBInfo>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmrProductConfigOutter {
    pub soft_info: Vec<String>,
    pub master_node_size: Option<i64>,
    pub core_node_size: Option<i64>,
    pub task_node_size: Option<i64>,
    pub com_node_size: Option<i64>,
    pub master_resource: Option<OutterResource>,
    pub core_resource: Option<OutterResource>,
    pub task_resource: Option<OutterResource>,
    pub com_resource: Option<OutterResource>,
    pub on_cos: Option<bool>,
    pub charge_type: Option<i64>,
    pub router_node_size: Option<i64>,
    pub support_ha: Option<bool>,
    pub security_on: Option<bool>,
    pub security_group: Option<String>,
    pub cbs_encrypt: Option<i64>,
    pub application_role: Option<String>,
    pub security_groups: Vec<String>,
    pub public_key_id: Option<String>,
}
model! { EmrProductConfigOutter {
    0 "SoftInfo" soft_info: Vec<String>, 1 "MasterNodeSize" master_node_size: i64, 2 "CoreNodeSize" core_node_size: i64,
    3 "TaskNodeSize" task_node_size: i64, 4 "ComNodeSize" com_node_size: i64,
    5 "MasterResource" master_resource: OutterResource, 6 "CoreResource" core_resource: OutterResource,
    7 "TaskResource" task_resource: OutterResource, 8 "ComResource" com_resource: OutterResource,
    9 "OnCos" on_cos: bool, 10 "ChargeType" charge_type: i64, 11 "RouterNodeSize" router_node_size: i64,
    12 "SupportHA" support_ha: bool, 13 "SecurityOn" security_on: bool, 14 "SecurityGroup" security_group: String,
    15 "CbsEncrypt" cbs_encrypt: i64, 16 "ApplicationRole" application_role: String,
    17 "SecurityGroups" security_groups: Vec<String>, 18 "PublicKeyId" public_key_id: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutterResource {
    pub spec: Option<String>,
    pub spec_name: Option<String>,
    pub storage_type: Option<i64>,
    pub disk_type: Option<String>,
    pub root_size: Option<i64>,
    pub mem_size: Option<i64>,
    pub cpu: Option<i64>,
    pub disk_size: Option<i64>,
    pub instance_type: Option<String>,
}
model! { OutterResource {
    0 "Spec" spec: String, 1 "SpecName" spec_name: String, 2 "StorageType" storage_type: i64,
    3 "DiskType" disk_type: String, 4 "RootSize" root_size: i64, 5 "MemSize" mem_size: i64, 6 "Cpu" cpu: i64,
    7 "DiskSize" disk_size: i64, 8 "InstanceType" instance_type: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterExternalServiceInfo {
    pub depend_type: Option<i64>,
    pub service: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_status: Option<i64>,
}
model! { ClusterExternalServiceInfo {
    0 "DependType" depend_type: i64, 1 "Service" service: String, 2 "ClusterId" cluster_id: String,
    3 "ClusterStatus" cluster_status: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopologyInfo {
    pub zone_id: Option<i64>,
    pub zone: Option<String>,
    pub subnet_info_list: Vec<SubnetInfo>,
    pub node_info_list: Vec<ShortNodeInfo>,
}
model! { TopologyInfo {
    0 "ZoneId" zone_id: i64, 1 "Zone" zone: String, 2 "SubnetInfoList" subnet_info_list: Vec<SubnetInfo>,
    3 "NodeInfoList" node_info_list: Vec<ShortNodeInfo>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShortNodeInfo {
    pub node_type: Option<String>,
    pub node_size: Option<i64>,
}
model! { ShortNodeInfo {
    0 "NodeType" node_type: String, 1 "NodeSize" node_size: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmrProductConfigDetail {
    pub soft_info: Vec<String>,
    pub master_node_size: Option<i64>,
    pub core_node_size: Option<i64>,
    pub task_node_size: Option<i64>,
    pub com_node_size: Option<i64>,
    pub master_resource: Option<ResourceDetail>,
    pub core_resource: Option<ResourceDetail>,
    pub task_resource: Option<ResourceDetail>,
    pub com_resource: Option<ResourceDetail>,
    pub on_cos: Option<bool>,
    pub charge_type: Option<i64>,
    pub router_node_size: Option<i64>,
    pub support_ha: Option<bool>,
    pub security_on: Option<bool>,
    pub security_group: Option<String>,
    pub cbs_encrypt: Option<i64>,
    pub application_role: Option<String>,
    pub security_groups: Vec<String>,
    pub public_key_id: Option<String>,
}
model! { EmrProductConfigDetail {
    0 "SoftInfo" soft_info: Vec<String>, 1 "MasterNodeSize" master_node_size: i64, 2 "CoreNodeSize" core_node_size: i64,
    3 "TaskNodeSize" task_node_size: i64, 4 "ComNodeSize" com_node_size: i64,
    5 "MasterResource" master_resource: ResourceDetail, 6 "CoreResource" core_resource: ResourceDetail,
    7 "TaskResource" task_resource: ResourceDetail, 8 "ComResource" com_resource: ResourceDetail,
    9 "OnCos" on_cos: bool, 10 "ChargeType" charge_type: i64, 11 "RouterNodeSize" router_node_size: i64,
    12 "SupportHA" support_ha: bool, 13 "SecurityOn" security_on: bool, 14 "SecurityGroup" security_group: String,
    15 "CbsEncrypt" cbs_encrypt: i64, 16 "ApplicationRole" application_role: String,
    17 "SecurityGroups" security_groups: Vec<String>, 18 "PublicKeyId" public_key_id: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceDetail {
    pub spec: Option<String>,
    pub spec_name: Option<String>,
    pub storage_type: Option<i64>,
    pub disk_type: Option<String>,
    pub root_size: Option<i64>,
    pub mem_size: Option<i64>,
    pub cpu: Option<i64>,
    pub disk_size: Option<i64>,
    pub instance_type: Option<String>,
}
model! { ResourceDetail {
    0 "Spec" spec: String, 1 "SpecName" spec_name: String, 2 "StorageType" storage_type: i64,
    3 "DiskType" disk_type: String, 4 "RootSize" root_size: i64, 5 "MemSize" mem_size: i64, 6 "Cpu" cpu: i64,
    7 "DiskSize" disk_size: i64, 8 "InstanceType" instance_type: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterRelationMeta {
    pub cluster_type: Option<String>,
    pub cluster_id_list: Vec<String>,
}
model! { ClusterRelationMeta {
    0 "ClusterType" cluster_type: String, 1 "ClusterIdList" cluster_id_list: Vec<String>
} }

/// Describes instances list: `DescribeInstancesList` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeInstancesList>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_RESOURCE_TAGS_FAILED`], [`codes::FAILED_OPERATION_GET_CAM_ROLE_FAILED`],
/// [`codes::FAILED_OPERATION_GET_CAM_SERVER_FAILED`], [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_ERROR`], [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`], [`codes::INTERNAL_ERROR_KMS_ERROR`],
/// [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`], [`codes::INTERNAL_ERROR_SG_ERROR`],
/// [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_DISPLAY_STRATEGY_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`], [`codes::INVALID_PARAMETER_ORDER_FIELD_NOT_MATCH`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesList {
    /// Required.
    pub display_strategy: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub asc: Option<i64>,
    pub filters: Option<Vec<Filters>>,
    pub cluster_type: Option<i64>,
}
operation! { DescribeInstancesList(display_strategy: String) "DescribeInstancesList" -> DescribeInstancesListOutput {
    0 "DisplayStrategy" display_strategy, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "OrderField" order_field: String, 4 "Asc" asc: i64, 5 "Filters" filters: Vec<Filters>,
    6 "ClusterType" cluster_type: i64
} }
paged! { DescribeInstancesList: EmrListInstance = Offset "Offset", "InstancesList" instances_list, total "TotalCnt" }

/// In the request of [`DescribeInstancesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeInstancesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesListOutput {
    pub total_cnt: Option<i64>,
    pub instances_list: Vec<EmrListInstance>,
}
model! { DescribeInstancesListOutput {
    0 "TotalCnt" total_cnt: i64, 1 "InstancesList" instances_list: Vec<EmrListInstance>
} }

/// In the response of [`DescribeInstancesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmrListInstance {
    pub cluster_id: Option<String>,
    pub status_desc: Option<String>,
    pub cluster_name: Option<String>,
    pub zone_id: Option<i64>,
    pub app_id: Option<i64>,
    pub add_time: Option<String>,
    pub run_time: Option<String>,
    pub master_ip: Option<String>,
    pub emr_version: Option<String>,
    pub charge_type: Option<i64>,
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub project_id: Option<i64>,
    pub region_id: Option<i64>,
    pub subnet_id: Option<i64>,
    pub vpc_id: Option<i64>,
    pub zone: Option<String>,
    pub status: Option<i64>,
    pub tags: Vec<Tag>,
    pub alarm_info: Option<String>,
    pub is_woodpecker_cluster: Option<i64>,
    pub vpc_name: Option<String>,
    pub subnet_name: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub cluster_class: Option<String>,
    pub is_multi_zone_cluster: Option<bool>,
    pub is_hands_cluster: Option<bool>,
    pub out_side_soft_info: Vec<SoftDependInfo>,
    pub is_support_outside_cluster: Option<bool>,
    pub is_dedicated_cluster: Option<bool>,
    pub is_support_clone: Option<bool>,
}
model! { EmrListInstance {
    0 "ClusterId" cluster_id: String, 1 "StatusDesc" status_desc: String, 2 "ClusterName" cluster_name: String,
    3 "ZoneId" zone_id: i64, 4 "AppId" app_id: i64, 5 "AddTime" add_time: String, 6 "RunTime" run_time: String,
    7 "MasterIp" master_ip: String, 8 "EmrVersion" emr_version: String, 9 "ChargeType" charge_type: i64,
    10 "Id" id: i64, 11 "ProductId" product_id: i64, 12 "ProjectId" project_id: i64, 13 "RegionId" region_id: i64,
    14 "SubnetId" subnet_id: i64, 15 "VpcId" vpc_id: i64, 16 "Zone" zone: String, 17 "Status" status: i64,
    18 "Tags" tags: Vec<Tag>, 19 "AlarmInfo" alarm_info: String, 20 "IsWoodpeckerCluster" is_woodpecker_cluster: i64,
    21 "VpcName" vpc_name: String, 22 "SubnetName" subnet_name: String, 23 "UniqVpcId" uniq_vpc_id: String,
    24 "UniqSubnetId" uniq_subnet_id: String, 25 "ClusterClass" cluster_class: String,
    26 "IsMultiZoneCluster" is_multi_zone_cluster: bool, 27 "IsHandsCluster" is_hands_cluster: bool,
    28 "OutSideSoftInfo" out_side_soft_info: Vec<SoftDependInfo>,
    29 "IsSupportOutsideCluster" is_support_outside_cluster: bool, 30 "IsDedicatedCluster" is_dedicated_cluster: bool,
    31 "IsSupportClone" is_support_clone: bool
} }

/// In the response of [`DescribeInstancesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoftDependInfo {
    pub soft_name: Option<String>,
    pub required: Option<bool>,
}
model! { SoftDependInfo {
    0 "SoftName" soft_name: String, 1 "Required" required: bool
} }

/// Describes job flow: `DescribeJobFlow` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeJobFlow>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_INVALID_JOB_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobFlow {
    /// Required.
    pub job_flow_id: i64,
}
operation! { DescribeJobFlow(job_flow_id: i64) "DescribeJobFlow" -> DescribeJobFlowOutput {
    0 "JobFlowId" job_flow_id
} }

/// Response of [`DescribeJobFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobFlowOutput {
    pub state: Option<String>,
    pub details: Vec<JobResult>,
}
model! { DescribeJobFlowOutput {
    0 "State" state: String, 1 "Details" details: Vec<JobResult>
} }

/// In the response of [`DescribeJobFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobResult {
    pub name: Option<String>,
    pub action_on_failure: Option<String>,
    pub job_state: Option<String>,
    pub application_id: Option<String>,
}
model! { JobResult {
    0 "Name" name: String, 1 "ActionOnFailure" action_on_failure: String, 2 "JobState" job_state: String,
    3 "ApplicationId" application_id: String
} }

/// Describes kyuubi query info: `DescribeKyuubiQueryInfo` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeKyuubiQueryInfo>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_APP_ID_MISMATCHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKyuubiQueryInfo {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page: i64,
}

/// Arguments of [`DescribeKyuubiQueryInfo::new`].
pub struct DescribeKyuubiQueryInfoRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub page: i64,
}
operation! {
    DescribeKyuubiQueryInfo { DescribeKyuubiQueryInfoRequired: instance_id, start_time, end_time, page_size, page }
    "DescribeKyuubiQueryInfo" -> DescribeKyuubiQueryInfoOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageSize" page_size, 4 "Page" page
} }
paged! { DescribeKyuubiQueryInfo: KyuubiQueryInfo =
    Number "Page", "KyuubiQueryInfoList" kyuubi_query_info_list, total "TotalCount" }

/// Response of [`DescribeKyuubiQueryInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKyuubiQueryInfoOutput {
    pub total_count: Option<i64>,
    pub kyuubi_query_info_list: Vec<KyuubiQueryInfo>,
}
model! { DescribeKyuubiQueryInfoOutput {
    0 "TotalCount" total_count: i64, 1 "KyuubiQueryInfoList" kyuubi_query_info_list: Vec<KyuubiQueryInfo>
} }

/// In the response of [`DescribeKyuubiQueryInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KyuubiQueryInfo {
    pub client_ip: Option<String>,
    pub duration: Option<i64>,
    pub end_time: Option<i64>,
    pub engine_id: Option<String>,
    pub engine_type: Option<String>,
    pub id: Option<String>,
    pub session_id: Option<String>,
    pub begin_time: Option<i64>,
    pub execution_state: Option<String>,
    pub execution_statement: Option<String>,
    pub statement_id: Option<String>,
    pub user: Option<String>,
}
model! { KyuubiQueryInfo {
    0 "ClientIP" client_ip: String, 1 "Duration" duration: i64, 2 "EndTime" end_time: i64,
    3 "EngineID" engine_id: String, 4 "EngineType" engine_type: String, 5 "Id" id: String,
    6 "SessionID" session_id: String, 7 "BeginTime" begin_time: i64, 8 "ExecutionState" execution_state: String,
    9 "ExecutionStatement" execution_statement: String, 10 "StatementID" statement_id: String, 11 "User" user: String
} }

/// Describes node data disks: `DescribeNodeDataDisks` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeNodeDataDisks>.
///
/// Errors: [`codes::INTERNAL_ERROR_CBS_ERROR`], [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeDataDisks {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cvm_instance_ids: Vec<String>,
    pub filters: Option<Vec<Filters>>,
    pub inner_search: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub scene: Option<String>,
}
operation! { DescribeNodeDataDisks(instance_id: String, cvm_instance_ids: Vec<String>)
    "DescribeNodeDataDisks" -> DescribeNodeDataDisksOutput {
    0 "InstanceId" instance_id, 1 "CvmInstanceIds" cvm_instance_ids, 2 "Filters" filters: Vec<Filters>,
    3 "InnerSearch" inner_search: String, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "Scene" scene: String
} }
paged! { DescribeNodeDataDisks: CBSInstance = Offset "Offset", "CBSList" cbs_list, total "TotalCount" }

/// Response of [`DescribeNodeDataDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeDataDisksOutput {
    pub total_count: Option<i64>,
    pub cbs_list: Vec<CBSInstance>,
    pub max_size: Option<i64>,
    pub max_throughput_performance: Option<i64>,
}
model! { DescribeNodeDataDisksOutput {
    0 "TotalCount" total_count: i64, 1 "CBSList" cbs_list: Vec<CBSInstance>, 2 "MaxSize" max_size: i64,
    3 "MaxThroughputPerformance" max_throughput_performance: i64
} }

/// In the response of [`DescribeNodeDataDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CBSInstance {
    pub disk_id: Option<String>,
    pub disk_usage: Option<String>,
    pub disk_name: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub disk_charge_type: Option<String>,
    pub disk_state: Option<String>,
    pub renew_flag: Option<String>,
    pub deadline_time: Option<String>,
    pub attached: Option<bool>,
    pub differ_days_of_deadline: Option<i64>,
    pub instance_id_list: Vec<String>,
    pub instance_id: Option<String>,
    pub shareable: Option<bool>,
    pub emr_resource_id: Option<String>,
    pub underwrite_expired_time: Option<String>,
    pub tags: Vec<TagInfo>,
    pub throughput_performance: Option<i64>,
}
model! { CBSInstance {
    0 "DiskId" disk_id: String, 1 "DiskUsage" disk_usage: String, 2 "DiskName" disk_name: String,
    3 "DiskSize" disk_size: i64, 4 "DiskType" disk_type: String, 5 "DeleteWithInstance" delete_with_instance: bool,
    6 "DiskChargeType" disk_charge_type: String, 7 "DiskState" disk_state: String, 8 "RenewFlag" renew_flag: String,
    9 "DeadlineTime" deadline_time: String, 10 "Attached" attached: bool,
    11 "DifferDaysOfDeadline" differ_days_of_deadline: i64, 12 "InstanceIdList" instance_id_list: Vec<String>,
    13 "InstanceId" instance_id: String, 14 "Shareable" shareable: bool, 15 "EmrResourceId" emr_resource_id: String,
    16 "UnderwriteExpiredTime" underwrite_expired_time: String, 17 "Tags" tags: Vec<TagInfo>,
    18 "ThroughputPerformance" throughput_performance: i64
} }

/// In the response of [`DescribeNodeDataDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { TagInfo {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes node resource config fast: `DescribeNodeResourceConfigFast` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeNodeResourceConfigFast>.
///
/// Errors: [`codes::INTERNAL_ERROR_CHECK_QUOTA_ERR`], [`codes::INVALID_PARAMETER_INVALID_DISK_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_TYPE`], [`codes::RESOURCE_UNAVAILABLE_NOT_SUPPORT_RESOURCE_TYPE`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_DEFAULT_SPEC`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_SERVICE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeResourceConfigFast {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub pay_mode: i64,
    pub zone_id: Option<i64>,
    pub resource_base_type: Option<String>,
    pub compute_resource_id: Option<String>,
    pub hardware_resource_type: Option<String>,
}
operation! { DescribeNodeResourceConfigFast(instance_id: String, resource_type: String, pay_mode: i64)
    "DescribeNodeResourceConfigFast" -> DescribeNodeResourceConfigFastOutput {
    0 "InstanceId" instance_id, 1 "ResourceType" resource_type, 2 "PayMode" pay_mode, 3 "ZoneId" zone_id: i64,
    4 "ResourceBaseType" resource_base_type: String, 5 "ComputeResourceId" compute_resource_id: String,
    6 "HardwareResourceType" hardware_resource_type: String
} }

/// Response of [`DescribeNodeResourceConfigFast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeResourceConfigFastOutput {
    pub data: Vec<DescribeResourceConfig>,
}
model! { DescribeNodeResourceConfigFastOutput {
    0 "Data" data: Vec<DescribeResourceConfig>
} }

/// In the response of [`DescribeNodeResourceConfigFast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfig {
    pub resource_type: Option<String>,
    pub resource_data: Vec<NodeResource>,
}
model! { DescribeResourceConfig {
    0 "ResourceType" resource_type: String, 1 "ResourceData" resource_data: Vec<NodeResource>
} }

/// In the response of [`DescribeNodeResourceConfigFast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeResource {
    pub resource_config_id: Option<i64>,
    pub resource: Option<Resource>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub is_default: Option<String>,
    pub max_resource_num: Option<i64>,
    pub prepaid_underwrite_periods: Vec<i64>,
    pub quota_num: Option<i64>,
    pub quota_unit: Option<String>,
}
model! { NodeResource {
    0 "ResourceConfigId" resource_config_id: i64, 1 "Resource" resource: Resource, 2 "CreateTime" create_time: String,
    3 "UpdateTime" update_time: String, 4 "IsDefault" is_default: String, 5 "MaxResourceNum" max_resource_num: i64,
    6 "PrepaidUnderwritePeriods" prepaid_underwrite_periods: Vec<i64>, 7 "QuotaNum" quota_num: i64,
    8 "QuotaUnit" quota_unit: String
} }

/// Describes node spec: `DescribeNodeSpec` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeNodeSpec>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_GET_CVM_CONFIG_QUOTA_FAILED`],
/// [`codes::FAILED_OPERATION_NOT_AUTHENTICATED`],
/// [`codes::FAILED_OPERATION_SPEC_DELETE_DENY_FOR_AUTO_SCALE_STRATEGIES`], [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_ERROR`], [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_KMS_ERROR`],
/// [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`], [`codes::INTERNAL_ERROR_TKE_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`], [`codes::INVALID_PARAMETER_APP_ID_RESOURCE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_CPU_TYPE`], [`codes::INVALID_PARAMETER_DISPLAY_STRATEGY_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_INVALID_PAYMODE`], [`codes::INVALID_PARAMETER_INVALID_VENDOR_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_VOLUME_TYPE`], [`codes::INVALID_PARAMETER_INVALID_ZONE`],
/// [`codes::INVALID_PARAMETER_LESS_COMMON_COUNT`], [`codes::INVALID_PARAMETER_LESS_TASK_COUNT`],
/// [`codes::INVALID_PARAMETER_MORE_MAXLIMIT_NUM`], [`codes::INVALID_PARAMETER_NOT_CONTAIN_MUST_SELECT_SOFTWARE`],
/// [`codes::INVALID_PARAMETER_PAY_MODE_RESOURCE_NOT_MATCH`], [`codes::INVALID_PARAMETER_PROJECT_RESOURCE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_REPEATED_STRATEGY_NAME`], [`codes::INVALID_PARAMETER_RESOURCE_PROVIDER_TYPE`],
/// [`codes::INVALID_PARAMETER_RESTART_SERVICE_UNSUPPORTED`], [`codes::INVALID_PARAMETER_SOFTWARE_NOT_IN_PRODUCR`],
/// [`codes::INVALID_PARAMETER_UNGRANTED_POLICY`], [`codes::INVALID_PARAMETER_UNSATISFIED_SOFT_DEPENDECY`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TKE_INSTANCE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::MISSING_PARAMETER_MISSING_CORE_RESOURCE`],
/// [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_SPEC_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_SUPPORT_NODE_TYPE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeSpec {
    /// Required.
    pub zone_id: i64,
    /// Required.
    pub cvm_pay_mode: i64,
    /// Required.
    pub node_type: String,
    /// Required.
    pub trade_type: i64,
    /// Required.
    pub product_id: i64,
    /// Required.
    pub scene_name: String,
    pub resource_base_type: Option<String>,
    pub compute_resource_id: Option<String>,
}

/// Arguments of [`DescribeNodeSpec::new`].
pub struct DescribeNodeSpecRequired {
    pub zone_id: i64,
    pub cvm_pay_mode: i64,
    pub node_type: String,
    pub trade_type: i64,
    pub product_id: i64,
    pub scene_name: String,
}
operation! {
    DescribeNodeSpec { DescribeNodeSpecRequired: zone_id, cvm_pay_mode, node_type, trade_type, product_id, scene_name }
    "DescribeNodeSpec" -> DescribeNodeSpecOutput {
    0 "ZoneId" zone_id, 1 "CvmPayMode" cvm_pay_mode, 2 "NodeType" node_type, 3 "TradeType" trade_type,
    4 "ProductId" product_id, 5 "SceneName" scene_name, 6 "ResourceBaseType" resource_base_type: String,
    7 "ComputeResourceId" compute_resource_id: String
} }

/// Response of [`DescribeNodeSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeSpecOutput {
    pub node_specs: Vec<DescribeNodeSpecItem>,
}
model! { DescribeNodeSpecOutput {
    0 "NodeSpecs" node_specs: Vec<DescribeNodeSpecItem>
} }

/// In the response of [`DescribeNodeSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeSpecItem {
    pub node_type: Option<String>,
    pub node_name: Option<String>,
    pub types: Vec<NodeSpecType>,
    pub cmn_types: Vec<NodeSpecType>,
}
model! { DescribeNodeSpecItem {
    0 "NodeType" node_type: String, 1 "NodeName" node_name: String, 2 "Types" types: Vec<NodeSpecType>,
    3 "CmnTypes" cmn_types: Vec<NodeSpecType>
} }

/// In the response of [`DescribeNodeSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSpecType {
    pub r#type: Option<String>,
    pub type_name: Option<String>,
    pub order: Option<i64>,
    pub instance_families: Vec<NodeSpecFamily>,
}
model! { NodeSpecType {
    0 "Type" r#type: String, 1 "TypeName" type_name: String, 2 "Order" order: i64,
    3 "InstanceFamilies" instance_families: Vec<NodeSpecFamily>
} }

/// In the response of [`DescribeNodeSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSpecFamily {
    pub instance_family: Option<String>,
    pub family_name: Option<String>,
    pub order: Option<i64>,
    pub instance_types: Vec<NodeSpecInstanceType>,
}
model! { NodeSpecFamily {
    0 "InstanceFamily" instance_family: String, 1 "FamilyName" family_name: String, 2 "Order" order: i64,
    3 "InstanceTypes" instance_types: Vec<NodeSpecInstanceType>
} }

/// In the response of [`DescribeNodeSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSpecInstanceType {
    pub instance_type: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub order: Option<i64>,
    pub num: Option<i64>,
    pub sell_out_reason: Option<String>,
    pub system_disk: Vec<NodeSpecDisk>,
    pub data_disk: Vec<NodeSpecDisk>,
    pub local_data_disk: Vec<NodeSpecDisk>,
    pub sold_out_reason: Option<String>,
    pub instance_family: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<String>,
    pub r#type: Option<String>,
    pub type_name: Option<String>,
    pub family_name: Option<String>,
    pub cpu_type: Option<String>,
    pub remark: Option<String>,
    pub origin_price: Option<f64>,
    pub prepaid_underwrite_periods: Vec<i64>,
    pub gpu_desc: Option<String>,
    pub quota_num: Option<i64>,
    pub quota_unit: Option<String>,
    pub need_hpc_cluster_id: Option<bool>,
    pub is_gpu_instance: Option<bool>,
}
model! { NodeSpecInstanceType {
    0 "InstanceType" instance_type: String, 1 "Cpu" cpu: i64, 2 "Memory" memory: i64, 3 "Order" order: i64,
    4 "Num" num: i64, 5 "SellOutReason" sell_out_reason: String, 6 "SystemDisk" system_disk: Vec<NodeSpecDisk>,
    7 "DataDisk" data_disk: Vec<NodeSpecDisk>, 8 "LocalDataDisk" local_data_disk: Vec<NodeSpecDisk>,
    9 "SoldOutReason" sold_out_reason: String, 10 "InstanceFamily" instance_family: String,
    11 "NodeName" node_name: String, 12 "NodeType" node_type: String, 13 "Type" r#type: String,
    14 "TypeName" type_name: String, 15 "FamilyName" family_name: String, 16 "CpuType" cpu_type: String,
    17 "Remark" remark: String, 18 "OriginPrice" origin_price: f64,
    19 "PrepaidUnderwritePeriods" prepaid_underwrite_periods: Vec<i64>, 20 "GpuDesc" gpu_desc: String,
    21 "QuotaNum" quota_num: i64, 22 "QuotaUnit" quota_unit: String, 23 "NeedHpcClusterId" need_hpc_cluster_id: bool,
    24 "IsGpuInstance" is_gpu_instance: bool
} }

/// In the response of [`DescribeNodeSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSpecDisk {
    pub count: Option<i64>,
    pub name: Option<String>,
    pub disk_type: Option<String>,
    pub default_disk_size: Option<i64>,
    pub is_special_disk: Option<bool>,
}
model! { NodeSpecDisk {
    0 "Count" count: i64, 1 "Name" name: String, 2 "DiskType" disk_type: String,
    3 "DefaultDiskSize" default_disk_size: i64, 4 "IsSpecialDisk" is_special_disk: bool
} }

/// Describes resource schedule: `DescribeResourceSchedule` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeResourceSchedule>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceSchedule {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeResourceSchedule(instance_id: String)
    "DescribeResourceSchedule" -> DescribeResourceScheduleOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeResourceSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceScheduleOutput {
    pub open_switch: Option<bool>,
    pub scheduler: Option<String>,
    pub fs_info: Option<String>,
    pub cs_info: Option<String>,
}
model! { DescribeResourceScheduleOutput {
    0 "OpenSwitch" open_switch: bool, 1 "Scheduler" scheduler: String, 2 "FSInfo" fs_info: String,
    3 "CSInfo" cs_info: String
} }

/// Describes resource schedule diff detail: `DescribeResourceScheduleDiffDetail` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeResourceScheduleDiffDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceScheduleDiffDetail {
    /// Required.
    pub instance_id: String,
    pub scheduler: Option<String>,
}
operation! { DescribeResourceScheduleDiffDetail(instance_id: String)
    "DescribeResourceScheduleDiffDetail" -> DescribeResourceScheduleDiffDetailOutput {
    0 "InstanceId" instance_id, 1 "Scheduler" scheduler: String
} }

/// Response of [`DescribeResourceScheduleDiffDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceScheduleDiffDetailOutput {
    pub details: Vec<DiffDetail>,
}
model! { DescribeResourceScheduleDiffDetailOutput {
    0 "Details" details: Vec<DiffDetail>
} }

/// In the response of [`DescribeResourceScheduleDiffDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiffDetail {
    pub name: Option<String>,
    pub count: Option<i64>,
    pub rows: Vec<DiffDetailItem>,
    pub header: Vec<DiffHeader>,
}
model! { DiffDetail {
    0 "Name" name: String, 1 "Count" count: i64, 2 "Rows" rows: Vec<DiffDetailItem>, 3 "Header" header: Vec<DiffHeader>
} }

/// In the response of [`DescribeResourceScheduleDiffDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiffDetailItem {
    pub attribute: Option<String>,
    pub in_effect: Option<String>,
    pub pending_effectiveness: Option<String>,
    pub operation: Option<String>,
    pub queue: Option<String>,
    pub config_set: Option<String>,
    pub label_name: Option<String>,
    pub in_effect_index: Option<String>,
    pub pending_effect_index: Option<String>,
    pub plan_name: Option<String>,
    pub label: Option<String>,
    pub rule_name: Option<String>,
    pub user_name: Option<String>,
}
model! { DiffDetailItem {
    0 "Attribute" attribute: String, 1 "InEffect" in_effect: String,
    2 "PendingEffectiveness" pending_effectiveness: String, 3 "Operation" operation: String, 4 "Queue" queue: String,
    5 "ConfigSet" config_set: String, 6 "LabelName" label_name: String, 7 "InEffectIndex" in_effect_index: String,
    8 "PendingEffectIndex" pending_effect_index: String, 9 "PlanName" plan_name: String, 10 "Label" label: String,
    11 "RuleName" rule_name: String, 12 "UserName" user_name: String
} }

/// In the response of [`DescribeResourceScheduleDiffDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiffHeader {
    pub name: Option<String>,
    pub id: Option<String>,
}
model! { DiffHeader {
    0 "Name" name: String, 1 "Id" id: String
} }

/// Describes sl instance: `DescribeSLInstance` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeSLInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_REFUND_CVM_FAILED`], [`codes::INVALID_PARAMETER_INVALID_APP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_ZONE`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSLInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeSLInstance(instance_id: String) "DescribeSLInstance" -> DescribeSLInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeSLInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSLInstanceOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub pay_mode: Option<i64>,
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub node_type: Option<String>,
    pub zone_settings: Vec<ZoneSetting>,
    pub tags: Vec<Tag>,
    pub cluster_id: Option<i64>,
    pub region_id: Option<i64>,
    pub zone: Option<String>,
    pub expire_time: Option<String>,
    pub isolate_time: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub node_num: Option<i64>,
    pub sl_instance: Vec<SLInstance>,
}
model! { DescribeSLInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "PayMode" pay_mode: i64,
    3 "DiskType" disk_type: String, 4 "DiskSize" disk_size: i64, 5 "NodeType" node_type: String,
    6 "ZoneSettings" zone_settings: Vec<ZoneSetting>, 7 "Tags" tags: Vec<Tag>, 8 "ClusterId" cluster_id: i64,
    9 "RegionId" region_id: i64, 10 "Zone" zone: String, 11 "ExpireTime" expire_time: String,
    12 "IsolateTime" isolate_time: String, 13 "CreateTime" create_time: String, 14 "Status" status: i64,
    15 "AutoRenewFlag" auto_renew_flag: i64, 16 "NodeNum" node_num: i64, 17 "SLInstance" sl_instance: Vec<SLInstance>
} }

/// In the response of [`DescribeSLInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SLInstance {
    pub instance_id: Option<String>,
    pub cluster_id: Option<i64>,
    pub instance_name: Option<String>,
    pub region_id: Option<i64>,
    pub zone: Option<String>,
    pub pay_mode: Option<i64>,
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub node_type: Option<String>,
    pub node_num: Option<i64>,
    pub expire_time: Option<String>,
    pub isolate_time: Option<String>,
    pub create_time: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub status: Option<i64>,
    pub zone_settings: Vec<ZoneSetting>,
    pub tags: Vec<Tag>,
    pub deploy_role: Option<String>,
}
model! { SLInstance {
    0 "InstanceId" instance_id: String, 1 "ClusterId" cluster_id: i64, 2 "InstanceName" instance_name: String,
    3 "RegionId" region_id: i64, 4 "Zone" zone: String, 5 "PayMode" pay_mode: i64, 6 "DiskType" disk_type: String,
    7 "DiskSize" disk_size: i64, 8 "NodeType" node_type: String, 9 "NodeNum" node_num: i64,
    10 "ExpireTime" expire_time: String, 11 "IsolateTime" isolate_time: String, 12 "CreateTime" create_time: String,
    13 "AutoRenewFlag" auto_renew_flag: i64, 14 "Status" status: i64, 15 "ZoneSettings" zone_settings: Vec<ZoneSetting>,
    16 "Tags" tags: Vec<Tag>, 17 "DeployRole" deploy_role: String
} }

/// Describes sl instance list: `DescribeSLInstanceList` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeSLInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_ORDER_NOT_ALLOWED`], [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_ERROR`], [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CHECK_QUOTA_ERR`], [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_KMS_ERROR`], [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_SG_ERROR`], [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INVALID_PARAMETER_DISPLAY_STRATEGY_NOT_MATCH`], [`codes::INVALID_PARAMETER_INVALID_AUTO_RENEW`],
/// [`codes::INVALID_PARAMETER_INVALID_CLIENT_TOKEN`], [`codes::INVALID_PARAMETER_INVALID_COMPONENT`],
/// [`codes::INVALID_PARAMETER_INVALID_CORE_COUNT`], [`codes::INVALID_PARAMETER_INVALID_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_INVALID_EXTEND_FIELD`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_TYPE`], [`codes::INVALID_PARAMETER_INVALID_LOGIN_SETTING`],
/// [`codes::INVALID_PARAMETER_INVALID_META_TYPE`], [`codes::INVALID_PARAMETER_INVALID_PASSWORD`],
/// [`codes::INVALID_PARAMETER_INVALID_PAYMODE`], [`codes::INVALID_PARAMETER_INVALID_PRE_EXECUTED_FILE`],
/// [`codes::INVALID_PARAMETER_INVALID_PRODUCT_ID`], [`codes::INVALID_PARAMETER_INVALID_PROJECT_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_RESOURCE_SPEC`], [`codes::INVALID_PARAMETER_INVALID_SERCURITY_GRPUP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_SERVICE_NAME`], [`codes::INVALID_PARAMETER_INVALID_SOFT_DEPLOY_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_SOFT_INFO`], [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE`],
/// [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE_NAME`], [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_SUBNET_ID`], [`codes::INVALID_PARAMETER_INVALID_SUPPORT_HA`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_SPAN`], [`codes::INVALID_PARAMETER_INVALID_TIME_UNIT`],
/// [`codes::INVALID_PARAMETER_INVALID_VPC_ID`], [`codes::INVALID_PARAMETER_INVALID_ZONE`],
/// [`codes::INVALID_PARAMETER_NOT_CONTAIN_MUST_SELECT_SOFTWARE`], [`codes::INVALID_PARAMETER_ORDER_FIELD_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_PAY_MODE_RESOURCE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SOFTWARE_NOT_IN_PRODUCT`],
/// [`codes::INVALID_PARAMETER_UNGRANTED_POLICY`], [`codes::INVALID_PARAMETER_UNGRANTED_ROLE`],
/// [`codes::INVALID_PARAMETER_ZONE_RESOURCE_NOT_MATCH`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT_DISK_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_INSTANCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_TAGS_NOT_FOUND`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::RESOURCES_SOLD_OUT_CBS_SOLD_OUT`],
/// [`codes::RESOURCES_SOLD_OUT_CVM_SOLD_OUT`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSLInstanceList {
    /// Required.
    pub display_strategy: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub asc: Option<i64>,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeSLInstanceList(display_strategy: String) "DescribeSLInstanceList" -> DescribeSLInstanceListOutput {
    0 "DisplayStrategy" display_strategy, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "OrderField" order_field: String, 4 "Asc" asc: i64, 5 "Filters" filters: Vec<Filters>
} }
paged! { DescribeSLInstanceList: SLInstanceInfo = Offset "Offset", "InstancesList" instances_list, total "TotalCnt" }

/// Response of [`DescribeSLInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSLInstanceListOutput {
    pub total_cnt: Option<i64>,
    pub instances_list: Vec<SLInstanceInfo>,
}
model! { DescribeSLInstanceListOutput {
    0 "TotalCnt" total_cnt: i64, 1 "InstancesList" instances_list: Vec<SLInstanceInfo>
} }

/// In the response of [`DescribeSLInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SLInstanceInfo {
    pub cluster_id: Option<String>,
    pub id: Option<i64>,
    pub status_desc: Option<String>,
    pub health_status: Option<String>,
    pub cluster_name: Option<String>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub zone: Option<String>,
    pub app_id: Option<i64>,
    pub vpc_id: Option<i64>,
    pub vpc_name: Option<String>,
    pub subnet_id: Option<i64>,
    pub subnet_name: Option<String>,
    pub status: Option<i64>,
    pub add_time: Option<String>,
    pub pay_mode: Option<i64>,
    pub zone_settings: Vec<ZoneSetting>,
    pub tags: Vec<Tag>,
    pub auto_renew_flag: Option<i64>,
    pub isolate_time: Option<String>,
    pub expire_time: Option<String>,
    pub deploy_role: Option<String>,
    pub web_ui_url: Option<String>,
}
model! { SLInstanceInfo {
    0 "ClusterId" cluster_id: String, 1 "Id" id: i64, 2 "StatusDesc" status_desc: String,
    3 "HealthStatus" health_status: String, 4 "ClusterName" cluster_name: String, 5 "RegionId" region_id: i64,
    6 "ZoneId" zone_id: i64, 7 "Zone" zone: String, 8 "AppId" app_id: i64, 9 "VpcId" vpc_id: i64,
    10 "VpcName" vpc_name: String, 11 "SubnetId" subnet_id: i64, 12 "SubnetName" subnet_name: String,
    13 "Status" status: i64, 14 "AddTime" add_time: String, 15 "PayMode" pay_mode: i64,
    16 "ZoneSettings" zone_settings: Vec<ZoneSetting>, 17 "Tags" tags: Vec<Tag>,
    18 "AutoRenewFlag" auto_renew_flag: i64, 19 "IsolateTime" isolate_time: String, 20 "ExpireTime" expire_time: String,
    21 "DeployRole" deploy_role: String, 22 "WebUIUrl" web_ui_url: String
} }

/// Describes service conf group infos: `DescribeServiceConfGroupInfos` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeServiceConfGroupInfos>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_ORDER_NOT_ALLOWED`], [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_ERROR`], [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CHECK_QUOTA_ERR`], [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_KMS_ERROR`], [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_SG_ERROR`], [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INVALID_PARAMETER_DISPLAY_STRATEGY_NOT_MATCH`], [`codes::INVALID_PARAMETER_INVALID_AUTO_RENEW`],
/// [`codes::INVALID_PARAMETER_INVALID_CLIENT_TOKEN`], [`codes::INVALID_PARAMETER_INVALID_COMPONENT`],
/// [`codes::INVALID_PARAMETER_INVALID_CORE_COUNT`], [`codes::INVALID_PARAMETER_INVALID_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_INVALID_EXTEND_FIELD`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_TYPE`], [`codes::INVALID_PARAMETER_INVALID_LOGIN_SETTING`],
/// [`codes::INVALID_PARAMETER_INVALID_META_TYPE`], [`codes::INVALID_PARAMETER_INVALID_PASSWORD`],
/// [`codes::INVALID_PARAMETER_INVALID_PAYMODE`], [`codes::INVALID_PARAMETER_INVALID_PRE_EXECUTED_FILE`],
/// [`codes::INVALID_PARAMETER_INVALID_PRODUCT_ID`], [`codes::INVALID_PARAMETER_INVALID_PROJECT_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_RESOURCE_SPEC`], [`codes::INVALID_PARAMETER_INVALID_SERCURITY_GRPUP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_SERVICE_NAME`], [`codes::INVALID_PARAMETER_INVALID_SOFT_DEPLOY_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_SOFT_INFO`], [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE`],
/// [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE_NAME`], [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_SUBNET_ID`], [`codes::INVALID_PARAMETER_INVALID_SUPPORT_HA`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_SPAN`], [`codes::INVALID_PARAMETER_INVALID_TIME_UNIT`],
/// [`codes::INVALID_PARAMETER_INVALID_VPC_ID`], [`codes::INVALID_PARAMETER_INVALID_ZONE`],
/// [`codes::INVALID_PARAMETER_NOT_CONTAIN_MUST_SELECT_SOFTWARE`], [`codes::INVALID_PARAMETER_ORDER_FIELD_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_PAY_MODE_RESOURCE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SOFTWARE_NOT_IN_PRODUCT`],
/// [`codes::INVALID_PARAMETER_UNGRANTED_POLICY`], [`codes::INVALID_PARAMETER_UNGRANTED_ROLE`],
/// [`codes::INVALID_PARAMETER_ZONE_RESOURCE_NOT_MATCH`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT_DISK_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_INSTANCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_TAGS_NOT_FOUND`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::RESOURCES_SOLD_OUT_CBS_SOLD_OUT`],
/// [`codes::RESOURCES_SOLD_OUT_CVM_SOLD_OUT`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceConfGroupInfos {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub conf_group_name: String,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
}

/// Arguments of [`DescribeServiceConfGroupInfos::new`].
pub struct DescribeServiceConfGroupInfosRequired {
    pub instance_id: String,
    pub service_name: String,
    pub conf_group_name: String,
    pub page_no: i64,
    pub page_size: i64,
}
operation! {
    DescribeServiceConfGroupInfos { DescribeServiceConfGroupInfosRequired: instance_id, service_name, conf_group_name, page_no, page_size }
    "DescribeServiceConfGroupInfos" -> DescribeServiceConfGroupInfosOutput {
    0 "InstanceId" instance_id, 1 "ServiceName" service_name, 2 "ConfGroupName" conf_group_name, 3 "PageNo" page_no,
    4 "PageSize" page_size
} }
paged! { DescribeServiceConfGroupInfos: ConfigurationItem =
    Number "PageNo", "ConfItemKVList" conf_item_kv_list, total "TotalCount" }

/// Response of [`DescribeServiceConfGroupInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceConfGroupInfosOutput {
    pub total_count: Option<i64>,
    pub conf_item_kv_list: Vec<ConfigurationItem>,
}
model! { DescribeServiceConfGroupInfosOutput {
    0 "TotalCount" total_count: i64, 1 "ConfItemKVList" conf_item_kv_list: Vec<ConfigurationItem>
} }

/// In the response of [`DescribeServiceConfGroupInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigurationItem {
    pub name: Option<String>,
    pub value: Option<String>,
    pub in_file: Option<String>,
}
model! { ConfigurationItem {
    0 "Name" name: String, 1 "Value" value: String, 2 "InFile" in_file: String
} }

/// Describes service node infos: `DescribeServiceNodeInfos` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeServiceNodeInfos>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`], [`codes::INTERNAL_ERROR_CAM_ERROR`],
/// [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`], [`codes::INTERNAL_ERROR_KMS_ERROR`],
/// [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`], [`codes::INTERNAL_ERROR_SG_ERROR`],
/// [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_INVALID_APP_ID`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceNodeInfos {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_text: Option<String>,
    pub conf_status: Option<i64>,
    pub maintain_state_id: Option<i64>,
    pub operator_state_id: Option<i64>,
    pub health_state_id: Option<String>,
    pub service_name: Option<String>,
    pub node_type_name: Option<String>,
    pub data_node_maintenance_id: Option<i64>,
    pub search_fields: Option<Vec<SearchItem>>,
}
operation! { DescribeServiceNodeInfos(instance_id: String)
    "DescribeServiceNodeInfos" -> DescribeServiceNodeInfosOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "SearchText" search_text: String,
    4 "ConfStatus" conf_status: i64, 5 "MaintainStateId" maintain_state_id: i64,
    6 "OperatorStateId" operator_state_id: i64, 7 "HealthStateId" health_state_id: String,
    8 "ServiceName" service_name: String, 9 "NodeTypeName" node_type_name: String,
    10 "DataNodeMaintenanceId" data_node_maintenance_id: i64, 11 "SearchFields" search_fields: Vec<SearchItem>
} }
paged! { DescribeServiceNodeInfos: ServiceNodeDetailInfo =
    Offset "Offset", "ServiceNodeList" service_node_list, total "TotalCnt" }

/// Response of [`DescribeServiceNodeInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceNodeInfosOutput {
    pub total_cnt: Option<i64>,
    pub service_node_list: Vec<ServiceNodeDetailInfo>,
    pub alias_info: Option<String>,
    pub support_node_flag_filter_list: Vec<String>,
}
model! { DescribeServiceNodeInfosOutput {
    0 "TotalCnt" total_cnt: i64, 1 "ServiceNodeList" service_node_list: Vec<ServiceNodeDetailInfo>,
    2 "AliasInfo" alias_info: String, 3 "SupportNodeFlagFilterList" support_node_flag_filter_list: Vec<String>
} }

/// In the response of [`DescribeServiceNodeInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceNodeDetailInfo {
    pub ip: Option<String>,
    pub node_type: Option<i64>,
    pub node_name: Option<String>,
    pub service_status: Option<i64>,
    pub monitor_status: Option<i64>,
    pub status: Option<i64>,
    pub ports_info: Option<String>,
    pub last_restart_time: Option<String>,
    pub flag: Option<i64>,
    pub conf_group_id: Option<i64>,
    pub conf_group_name: Option<String>,
    pub conf_status: Option<i64>,
    pub service_detection_info: Vec<ServiceProcessFunctionInfo>,
    pub node_flag_filter: Option<String>,
    pub health_status: Option<HealthStatus>,
    pub is_support_role_monitor: Option<bool>,
    pub stop_policies: Vec<RestartPolicy>,
    pub ha_state: Option<String>,
    pub name_service: Option<String>,
    pub is_federation: Option<bool>,
    pub data_node_maintenance_state: Option<i64>,
}
model! { ServiceNodeDetailInfo {
    0 "Ip" ip: String, 1 "NodeType" node_type: i64, 2 "NodeName" node_name: String,
    3 "ServiceStatus" service_status: i64, 4 "MonitorStatus" monitor_status: i64, 5 "Status" status: i64,
    6 "PortsInfo" ports_info: String, 7 "LastRestartTime" last_restart_time: String, 8 "Flag" flag: i64,
    9 "ConfGroupId" conf_group_id: i64, 10 "ConfGroupName" conf_group_name: String, 11 "ConfStatus" conf_status: i64,
    12 "ServiceDetectionInfo" service_detection_info: Vec<ServiceProcessFunctionInfo>,
    13 "NodeFlagFilter" node_flag_filter: String, 14 "HealthStatus" health_status: HealthStatus,
    15 "IsSupportRoleMonitor" is_support_role_monitor: bool, 16 "StopPolicies" stop_policies: Vec<RestartPolicy>,
    17 "HAState" ha_state: String, 18 "NameService" name_service: String, 19 "IsFederation" is_federation: bool,
    20 "DataNodeMaintenanceState" data_node_maintenance_state: i64
} }

/// In the response of [`DescribeServiceNodeInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceProcessFunctionInfo {
    pub detect_alert: Option<String>,
    /// Deprecated.
    pub detetc_function_key: Option<String>,
    /// Deprecated.
    pub detetc_function_value: Option<String>,
    /// Deprecated.
    pub detetc_time: Option<String>,
    pub detect_function_key: Option<String>,
    pub detect_function_value: Option<String>,
    pub detect_time: Option<String>,
}
model! { ServiceProcessFunctionInfo {
    0 "DetectAlert" detect_alert: String, 1 "DetetcFunctionKey" detetc_function_key: String,
    2 "DetetcFunctionValue" detetc_function_value: String, 3 "DetetcTime" detetc_time: String,
    4 "DetectFunctionKey" detect_function_key: String, 5 "DetectFunctionValue" detect_function_value: String,
    6 "DetectTime" detect_time: String
} }

/// In the response of [`DescribeServiceNodeInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthStatus {
    pub code: Option<i64>,
    pub text: Option<String>,
    pub desc: Option<String>,
}
model! { HealthStatus {
    0 "Code" code: i64, 1 "Text" text: String, 2 "Desc" desc: String
} }

/// In the response of [`DescribeServiceNodeInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartPolicy {
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub describe: Option<String>,
    pub batch_size_range: Vec<i64>,
    pub is_default: Option<String>,
}
model! { RestartPolicy {
    0 "Name" name: String, 1 "DisplayName" display_name: String, 2 "Describe" describe: String,
    3 "BatchSizeRange" batch_size_range: Vec<i64>, 4 "IsDefault" is_default: String
} }

/// Describes spark applications: `DescribeSparkApplications` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeSparkApplications>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_APP_ID_MISMATCHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkApplications {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page: i64,
}

/// Arguments of [`DescribeSparkApplications::new`].
pub struct DescribeSparkApplicationsRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub page: i64,
}
operation! {
    DescribeSparkApplications { DescribeSparkApplicationsRequired: instance_id, start_time, end_time, page_size, page }
    "DescribeSparkApplications" -> DescribeSparkApplicationsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageSize" page_size, 4 "Page" page
} }
paged! { DescribeSparkApplications: SparkApplicationsList =
    Number "Page", "ResultList" result_list, total "TotalCount" }

/// Response of [`DescribeSparkApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkApplicationsOutput {
    pub total_count: Option<i64>,
    pub result_list: Vec<SparkApplicationsList>,
}
model! { DescribeSparkApplicationsOutput {
    0 "TotalCount" total_count: i64, 1 "ResultList" result_list: Vec<SparkApplicationsList>
} }

/// In the response of [`DescribeSparkApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparkApplicationsList {
    pub id: Option<String>,
    pub name: Option<String>,
    pub user: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub duration: Option<i64>,
    pub state: Option<String>,
    pub application_type: Option<String>,
    pub core_seconds: Option<i64>,
    pub memory_seconds: Option<String>,
    pub insight: Option<String>,
}
model! { SparkApplicationsList {
    0 "ID" id: String, 1 "Name" name: String, 2 "User" user: String, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "Duration" duration: i64, 6 "State" state: String,
    7 "ApplicationType" application_type: String, 8 "CoreSeconds" core_seconds: i64,
    9 "MemorySeconds" memory_seconds: String, 10 "Insight" insight: String
} }

/// Describes spark queries: `DescribeSparkQueries` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeSparkQueries>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`], [`codes::UNAUTHORIZED_OPERATION_APP_ID_MISMATCHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkQueries {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub status: Option<Vec<String>>,
}

/// Arguments of [`DescribeSparkQueries::new`].
pub struct DescribeSparkQueriesRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeSparkQueries { DescribeSparkQueriesRequired: instance_id, start_time, end_time, offset, limit }
    "DescribeSparkQueries" -> DescribeSparkQueriesOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset, 4 "Limit" limit,
    5 "Status" status: Vec<String>
} }
paged! { DescribeSparkQueries: SparkQuery = Offset "Offset", "Results" results, total "Total" }

/// Response of [`DescribeSparkQueries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkQueriesOutput {
    pub total: Option<i64>,
    pub results: Vec<SparkQuery>,
}
model! { DescribeSparkQueriesOutput {
    0 "Total" total: i64, 1 "Results" results: Vec<SparkQuery>
} }

/// In the response of [`DescribeSparkQueries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparkQuery {
    pub statement: Option<String>,
    pub duration: Option<i64>,
    pub status: Option<String>,
    pub id: Option<String>,
    pub scan_partition_num: Option<i64>,
    pub scan_row_num: Option<i64>,
    pub scan_file_num: Option<i64>,
    pub scan_total_data: Option<i64>,
    pub application_id: Vec<String>,
    pub output_row_num: Option<i64>,
    pub output_file_num: Option<i64>,
    pub output_partition_num: Option<i64>,
    pub output_total_data: Option<i64>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { SparkQuery {
    0 "Statement" statement: String, 1 "Duration" duration: i64, 2 "Status" status: String, 3 "Id" id: String,
    4 "ScanPartitionNum" scan_partition_num: i64, 5 "ScanRowNum" scan_row_num: i64, 6 "ScanFileNum" scan_file_num: i64,
    7 "ScanTotalData" scan_total_data: i64, 8 "ApplicationId" application_id: Vec<String>,
    9 "OutputRowNum" output_row_num: i64, 10 "OutputFileNum" output_file_num: i64,
    11 "OutputPartitionNum" output_partition_num: i64, 12 "OutputTotalData" output_total_data: i64,
    13 "BeginTime" begin_time: i64, 14 "EndTime" end_time: i64
} }

/// Describes star rocks query info: `DescribeStarRocksQueryInfo` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeStarRocksQueryInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`], [`codes::UNAUTHORIZED_OPERATION_APP_ID_MISMATCHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStarRocksQueryInfo {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page: i64,
}

/// Arguments of [`DescribeStarRocksQueryInfo::new`].
pub struct DescribeStarRocksQueryInfoRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub page: i64,
}
operation! {
    DescribeStarRocksQueryInfo { DescribeStarRocksQueryInfoRequired: instance_id, start_time, end_time, page_size, page }
    "DescribeStarRocksQueryInfo" -> DescribeStarRocksQueryInfoOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageSize" page_size, 4 "Page" page
} }
paged! { DescribeStarRocksQueryInfo: StarRocksQueryInfo =
    Number "Page", "StarRocksQueryInfoList" star_rocks_query_info_list, total "TotalCount" }

/// Response of [`DescribeStarRocksQueryInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStarRocksQueryInfoOutput {
    pub total_count: Option<i64>,
    pub star_rocks_query_info_list: Vec<StarRocksQueryInfo>,
}
model! { DescribeStarRocksQueryInfoOutput {
    0 "TotalCount" total_count: i64, 1 "StarRocksQueryInfoList" star_rocks_query_info_list: Vec<StarRocksQueryInfo>
} }

/// In the response of [`DescribeStarRocksQueryInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StarRocksQueryInfo {
    pub client_ip: Option<String>,
    pub cpu_cost: Option<i64>,
    pub default_db: Option<String>,
    pub end_time: Option<i64>,
    pub execution_ip: Option<String>,
    pub query_id: Option<String>,
    pub query_type: Option<String>,
    pub mem_cost: Option<i64>,
    pub plan_cpu_costs: Option<i64>,
    pub plan_mem_costs: Option<i64>,
    pub query_time: Option<i64>,
    pub resource_group: Option<String>,
    pub return_rows: Option<i64>,
    pub scan_bytes: Option<i64>,
    pub scan_rows: Option<i64>,
    pub begin_time: Option<i64>,
    pub execution_state: Option<String>,
    pub execution_statement: Option<String>,
    pub user: Option<String>,
    pub error_code: Option<String>,
}
model! { StarRocksQueryInfo {
    0 "ClientIP" client_ip: String, 1 "CPUCost" cpu_cost: i64, 2 "DefaultDB" default_db: String,
    3 "EndTime" end_time: i64, 4 "ExecutionIP" execution_ip: String, 5 "QueryID" query_id: String,
    6 "QueryType" query_type: String, 7 "MemCost" mem_cost: i64, 8 "PlanCpuCosts" plan_cpu_costs: i64,
    9 "PlanMemCosts" plan_mem_costs: i64, 10 "QueryTime" query_time: i64, 11 "ResourceGroup" resource_group: String,
    12 "ReturnRows" return_rows: i64, 13 "ScanBytes" scan_bytes: i64, 14 "ScanRows" scan_rows: i64,
    15 "BeginTime" begin_time: i64, 16 "ExecutionState" execution_state: String,
    17 "ExecutionStatement" execution_statement: String, 18 "User" user: String, 19 "ErrorCode" error_code: String
} }

/// Describes trino query info: `DescribeTrinoQueryInfo` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeTrinoQueryInfo>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_APP_ID_MISMATCHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrinoQueryInfo {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page: i64,
}

/// Arguments of [`DescribeTrinoQueryInfo::new`].
pub struct DescribeTrinoQueryInfoRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub page: i64,
}
operation! {
    DescribeTrinoQueryInfo { DescribeTrinoQueryInfoRequired: instance_id, start_time, end_time, page_size, page }
    "DescribeTrinoQueryInfo" -> DescribeTrinoQueryInfoOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageSize" page_size, 4 "Page" page
} }
paged! { DescribeTrinoQueryInfo: TrinoQueryInfo = Number "Page", "QueryInfoList" query_info_list, total "TotalCount" }

/// Response of [`DescribeTrinoQueryInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrinoQueryInfoOutput {
    pub total_count: Option<i64>,
    pub query_info_list: Vec<TrinoQueryInfo>,
}
model! { DescribeTrinoQueryInfoOutput {
    0 "TotalCount" total_count: i64, 1 "QueryInfoList" query_info_list: Vec<TrinoQueryInfo>
} }

/// In the response of [`DescribeTrinoQueryInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrinoQueryInfo {
    pub catalog: Option<String>,
    pub client_ip_addr: Option<String>,
    pub completed_splits: Option<String>,
    pub cpu_time: Option<i64>,
    pub cumulative_memory: Option<i64>,
    pub duration_millis: Option<i64>,
    pub end_time: Option<i64>,
    pub id: Option<String>,
    pub internal_network_bytes: Option<i64>,
    pub output_bytes: Option<i64>,
    pub peak_user_memory_bytes: Option<i64>,
    pub physical_input_bytes: Option<i64>,
    pub processed_input_bytes: Option<i64>,
    pub sql_compile_time: Option<i64>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub statement: Option<String>,
    pub user: Option<String>,
    pub written_bytes: Option<i64>,
    pub error_message: Option<String>,
}
model! { TrinoQueryInfo {
    0 "Catalog" catalog: String, 1 "ClientIpAddr" client_ip_addr: String, 2 "CompletedSplits" completed_splits: String,
    3 "CpuTime" cpu_time: i64, 4 "CumulativeMemory" cumulative_memory: i64, 5 "DurationMillis" duration_millis: i64,
    6 "EndTime" end_time: i64, 7 "Id" id: String, 8 "InternalNetworkBytes" internal_network_bytes: i64,
    9 "OutputBytes" output_bytes: i64, 10 "PeakUserMemoryBytes" peak_user_memory_bytes: i64,
    11 "PhysicalInputBytes" physical_input_bytes: i64, 12 "ProcessedInputBytes" processed_input_bytes: i64,
    13 "SqlCompileTime" sql_compile_time: i64, 14 "StartTime" start_time: i64, 15 "State" state: String,
    16 "Statement" statement: String, 17 "User" user: String, 18 "WrittenBytes" written_bytes: i64,
    19 "ErrorMessage" error_message: String
} }

/// Describes users for user manager: `DescribeUsersForUserManager` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeUsersForUserManager>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersForUserManager {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub user_manager_filter: Option<UserManagerFilter>,
    pub need_keytab_info: Option<bool>,
}
operation! { DescribeUsersForUserManager(instance_id: String, page_no: i64, page_size: i64)
    "DescribeUsersForUserManager" -> DescribeUsersForUserManagerOutput {
    0 "InstanceId" instance_id, 1 "PageNo" page_no, 2 "PageSize" page_size,
    3 "UserManagerFilter" user_manager_filter: UserManagerFilter, 4 "NeedKeytabInfo" need_keytab_info: bool
} }
paged! { DescribeUsersForUserManager: UserManagerUserBriefInfo =
    Number "PageNo", "UserManagerUserList" user_manager_user_list, total "TotalCnt" }

/// In the request of [`DescribeUsersForUserManager`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserManagerFilter {
    pub user_name: Option<String>,
    pub user_type: Option<String>,
    pub groups: Option<String>,
}
input! { UserManagerFilter() {
    0 "UserName" user_name: String, 1 "UserType" user_type: String, 2 "Groups" groups: String
} }

/// Response of [`DescribeUsersForUserManager`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersForUserManagerOutput {
    pub total_cnt: Option<i64>,
    pub user_manager_user_list: Vec<UserManagerUserBriefInfo>,
}
model! { DescribeUsersForUserManagerOutput {
    0 "TotalCnt" total_cnt: i64, 1 "UserManagerUserList" user_manager_user_list: Vec<UserManagerUserBriefInfo>
} }

/// In the response of [`DescribeUsersForUserManager`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserManagerUserBriefInfo {
    pub user_name: Option<String>,
    pub user_group: Option<String>,
    pub user_type: Option<String>,
    pub create_time: Option<String>,
    pub support_down_load_key_tab: Option<bool>,
    pub down_load_key_tab_url: Option<String>,
}
model! { UserManagerUserBriefInfo {
    0 "UserName" user_name: String, 1 "UserGroup" user_group: String, 2 "UserType" user_type: String,
    3 "CreateTime" create_time: String, 4 "SupportDownLoadKeyTab" support_down_load_key_tab: bool,
    5 "DownLoadKeyTabUrl" down_load_key_tab_url: String
} }

/// Describes yarn applications: `DescribeYarnApplications` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeYarnApplications>.
///
/// Errors: [`codes::INVALID_PARAMETER_IMPALA_QUERY_EXCEPTION`], [`codes::UNAUTHORIZED_OPERATION_APP_ID_MISMATCHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYarnApplications {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}

/// Arguments of [`DescribeYarnApplications::new`].
pub struct DescribeYarnApplicationsRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub offset: i64,
    pub limit: i64,
}
operation! {
    DescribeYarnApplications { DescribeYarnApplicationsRequired: instance_id, start_time, end_time, offset, limit }
    "DescribeYarnApplications" -> DescribeYarnApplicationsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset, 4 "Limit" limit
} }
paged! { DescribeYarnApplications: YarnApplication = Offset "Offset", "Results" results, total "Total" }

/// Response of [`DescribeYarnApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYarnApplicationsOutput {
    pub total: Option<i64>,
    pub results: Vec<YarnApplication>,
}
model! { DescribeYarnApplicationsOutput {
    0 "Total" total: i64, 1 "Results" results: Vec<YarnApplication>
} }

/// In the response of [`DescribeYarnApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YarnApplication {
    pub id: Option<String>,
    pub user: Option<String>,
    pub name: Option<String>,
    pub queue: Option<String>,
    pub application_type: Option<String>,
    pub elapsed_time: Option<String>,
    pub state: Option<String>,
    pub final_status: Option<String>,
    pub progress: Option<i64>,
    pub started_time: Option<i64>,
    pub finished_time: Option<i64>,
    pub allocated_mb: Option<i64>,
    pub allocated_vcores: Option<i64>,
    pub running_containers: Option<i64>,
    pub memory_seconds: Option<i64>,
    pub vcore_seconds: Option<i64>,
    pub queue_usage_percentage: Option<f64>,
    pub cluster_usage_percentage: Option<f64>,
    pub preempted_resource_mb: Option<i64>,
    pub preempted_resource_vcores: Option<i64>,
    pub num_non_am_container_preempted: Option<i64>,
    pub num_am_container_preempted: Option<i64>,
    pub maps_total: Option<i64>,
    pub maps_completed: Option<i64>,
    pub reduces_total: Option<i64>,
    pub reduces_completed: Option<i64>,
    pub avg_map_time: Option<i64>,
    pub avg_reduce_time: Option<i64>,
    pub avg_shuffle_time: Option<i64>,
    pub avg_merge_time: Option<i64>,
    pub failed_reduce_attempts: Option<i64>,
    pub killed_reduce_attempts: Option<i64>,
    pub successful_reduce_attempts: Option<i64>,
    pub failed_map_attempts: Option<i64>,
    pub killed_map_attempts: Option<i64>,
    pub successful_map_attempts: Option<i64>,
    pub gc_time_millis: Option<i64>,
    pub vcore_millis_maps: Option<i64>,
    pub mb_millis_maps: Option<i64>,
    pub vcore_millis_reduces: Option<i64>,
    pub mb_millis_reduces: Option<i64>,
    pub total_launched_maps: Option<i64>,
    pub total_launched_reduces: Option<i64>,
    pub map_input_records: Option<i64>,
    pub map_output_records: Option<i64>,
    pub reduce_input_records: Option<i64>,
    pub reduce_output_records: Option<i64>,
    pub hdfs_bytes_written: Option<i64>,
    pub hdfs_bytes_read: Option<i64>,
}
model! { YarnApplication {
    0 "Id" id: String, 1 "User" user: String, 2 "Name" name: String, 3 "Queue" queue: String,
    4 "ApplicationType" application_type: String, 5 "ElapsedTime" elapsed_time: String, 6 "State" state: String,
    7 "FinalStatus" final_status: String, 8 "Progress" progress: i64, 9 "StartedTime" started_time: i64,
    10 "FinishedTime" finished_time: i64, 11 "AllocatedMB" allocated_mb: i64,
    12 "AllocatedVCores" allocated_vcores: i64, 13 "RunningContainers" running_containers: i64,
    14 "MemorySeconds" memory_seconds: i64, 15 "VCoreSeconds" vcore_seconds: i64,
    16 "QueueUsagePercentage" queue_usage_percentage: f64, 17 "ClusterUsagePercentage" cluster_usage_percentage: f64,
    18 "PreemptedResourceMB" preempted_resource_mb: i64, 19 "PreemptedResourceVCores" preempted_resource_vcores: i64,
    20 "NumNonAMContainerPreempted" num_non_am_container_preempted: i64,
    21 "NumAMContainerPreempted" num_am_container_preempted: i64, 22 "MapsTotal" maps_total: i64,
    23 "MapsCompleted" maps_completed: i64, 24 "ReducesTotal" reduces_total: i64,
    25 "ReducesCompleted" reduces_completed: i64, 26 "AvgMapTime" avg_map_time: i64,
    27 "AvgReduceTime" avg_reduce_time: i64, 28 "AvgShuffleTime" avg_shuffle_time: i64,
    29 "AvgMergeTime" avg_merge_time: i64, 30 "FailedReduceAttempts" failed_reduce_attempts: i64,
    31 "KilledReduceAttempts" killed_reduce_attempts: i64,
    32 "SuccessfulReduceAttempts" successful_reduce_attempts: i64, 33 "FailedMapAttempts" failed_map_attempts: i64,
    34 "KilledMapAttempts" killed_map_attempts: i64, 35 "SuccessfulMapAttempts" successful_map_attempts: i64,
    36 "GcTimeMillis" gc_time_millis: i64, 37 "VCoreMillisMaps" vcore_millis_maps: i64,
    38 "MbMillisMaps" mb_millis_maps: i64, 39 "VCoreMillisReduces" vcore_millis_reduces: i64,
    40 "MbMillisReduces" mb_millis_reduces: i64, 41 "TotalLaunchedMaps" total_launched_maps: i64,
    42 "TotalLaunchedReduces" total_launched_reduces: i64, 43 "MapInputRecords" map_input_records: i64,
    44 "MapOutputRecords" map_output_records: i64, 45 "ReduceInputRecords" reduce_input_records: i64,
    46 "ReduceOutputRecords" reduce_output_records: i64, 47 "HDFSBytesWritten" hdfs_bytes_written: i64,
    48 "HDFSBytesRead" hdfs_bytes_read: i64
} }

/// Describes yarn queue: `DescribeYarnQueue` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeYarnQueue>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYarnQueue {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scheduler: String,
}
operation! { DescribeYarnQueue(instance_id: String, scheduler: String) "DescribeYarnQueue" -> DescribeYarnQueueOutput {
    0 "InstanceId" instance_id, 1 "Scheduler" scheduler
} }

/// Response of [`DescribeYarnQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYarnQueueOutput {
    pub queue: Option<String>,
    pub version: Option<String>,
}
model! { DescribeYarnQueueOutput {
    0 "Queue" queue: String, 1 "Version" version: String
} }

/// Describes yarn schedule history: `DescribeYarnScheduleHistory` of `emr` 2019-01-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=DescribeYarnScheduleHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYarnScheduleHistory {
    /// Required.
    pub instance_id: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub scheduler_type: Option<String>,
    pub task_state: Option<i64>,
}
operation! { DescribeYarnScheduleHistory(instance_id: String)
    "DescribeYarnScheduleHistory" -> DescribeYarnScheduleHistoryOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "SchedulerType" scheduler_type: String, 6 "TaskState" task_state: i64
} }
paged! { DescribeYarnScheduleHistory: SchedulerTaskInfo = Offset "Offset", "Tasks" tasks, total "Total" }

/// Response of [`DescribeYarnScheduleHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYarnScheduleHistoryOutput {
    pub tasks: Vec<SchedulerTaskInfo>,
    pub total: Option<i64>,
    pub scheduler_name_list: Vec<String>,
    pub state_list: Vec<i64>,
}
model! { DescribeYarnScheduleHistoryOutput {
    0 "Tasks" tasks: Vec<SchedulerTaskInfo>, 1 "Total" total: i64,
    2 "SchedulerNameList" scheduler_name_list: Vec<String>, 3 "StateList" state_list: Vec<i64>
} }

/// In the response of [`DescribeYarnScheduleHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulerTaskInfo {
    pub scheduler_name: Option<String>,
    pub operator_name: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub state: Option<i64>,
    pub details: Vec<SchedulerTaskDetail>,
}
model! { SchedulerTaskInfo {
    0 "SchedulerName" scheduler_name: String, 1 "OperatorName" operator_name: String,
    2 "CreateTime" create_time: String, 3 "EndTime" end_time: String, 4 "State" state: i64,
    5 "Details" details: Vec<SchedulerTaskDetail>
} }

/// In the response of [`DescribeYarnScheduleHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulerTaskDetail {
    pub step: Option<String>,
    pub progress: Option<String>,
    pub fail_reason: Option<String>,
    pub job_id: Option<i64>,
}
model! { SchedulerTaskDetail {
    0 "Step" step: String, 1 "Progress" progress: String, 2 "FailReason" fail_reason: String, 3 "JobId" job_id: i64
} }

/// Asks for price renew emr: `InquirePriceRenewEmr` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=InquirePriceRenewEmr>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`], [`codes::INTERNAL_ERROR_CAM_ERROR`],
/// [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CHECK_QUOTA_ERR`], [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_KMS_ERROR`], [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_SG_ERROR`], [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_RESOURCE_IDS`], [`codes::INVALID_PARAMETER_INVALID_TIME_SPAN`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_UNIT`], [`codes::INVALID_PARAMETER_PROJECT_RESOURCE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_ZONE_RESOURCE_NOT_MATCH`], [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewEmr {
    /// Required.
    pub time_span: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub placement: Placement,
    /// Required.
    pub pay_mode: i64,
    pub time_unit: Option<String>,
    pub currency: Option<String>,
}
operation! { InquirePriceRenewEmr(time_span: i64, instance_id: String, placement: Placement, pay_mode: i64)
    "InquirePriceRenewEmr" -> InquirePriceRenewEmrOutput {
    0 "TimeSpan" time_span, 1 "InstanceId" instance_id, 2 "Placement" placement, 3 "PayMode" pay_mode,
    4 "TimeUnit" time_unit: String, 5 "Currency" currency: String
} }

/// Response of [`InquirePriceRenewEmr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewEmrOutput {
    pub original_cost: Option<f64>,
    pub discount_cost: Option<f64>,
    pub time_unit: Option<String>,
    pub time_span: Option<i64>,
    pub node_renew_price_details: Vec<NodeRenewPriceDetail>,
}
model! { InquirePriceRenewEmrOutput {
    0 "OriginalCost" original_cost: f64, 1 "DiscountCost" discount_cost: f64, 2 "TimeUnit" time_unit: String,
    3 "TimeSpan" time_span: i64, 4 "NodeRenewPriceDetails" node_renew_price_details: Vec<NodeRenewPriceDetail>
} }

/// In the response of [`InquirePriceRenewEmr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeRenewPriceDetail {
    pub charge_type: Option<i64>,
    pub emr_resource_id: Option<String>,
    pub node_type: Option<String>,
    pub ip: Option<String>,
    pub expire_time: Option<String>,
    pub original_cost: Option<f64>,
    pub discount_cost: Option<f64>,
    pub renew_price_details: Vec<RenewPriceDetail>,
}
model! { NodeRenewPriceDetail {
    0 "ChargeType" charge_type: i64, 1 "EmrResourceId" emr_resource_id: String, 2 "NodeType" node_type: String,
    3 "Ip" ip: String, 4 "ExpireTime" expire_time: String, 5 "OriginalCost" original_cost: f64,
    6 "DiscountCost" discount_cost: f64, 7 "RenewPriceDetails" renew_price_details: Vec<RenewPriceDetail>
} }

/// In the response of [`InquirePriceRenewEmr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewPriceDetail {
    pub billing_name: Option<String>,
    pub policy: Option<f64>,
    pub quantity: Option<i64>,
    pub original_cost: Option<f64>,
    pub discount_cost: Option<f64>,
}
model! { RenewPriceDetail {
    0 "BillingName" billing_name: String, 1 "Policy" policy: f64, 2 "Quantity" quantity: i64,
    3 "OriginalCost" original_cost: f64, 4 "DiscountCost" discount_cost: f64
} }

/// `InquiryPriceCreateInstance` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=InquiryPriceCreateInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_CAM_SERVER_FAILED`], [`codes::FAILED_OPERATION_GET_TRADE_SERVER_FAILED`],
/// [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`], [`codes::INTERNAL_ERROR_CAM_ERROR`],
/// [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`], [`codes::INTERNAL_ERROR_KMS_ERROR`],
/// [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`], [`codes::INTERNAL_ERROR_SG_ERROR`],
/// [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INVALID_PARAMETER_HA_LESS_MASTER_COUNT`], [`codes::INVALID_PARAMETER_INCORRECT_COMMON_COUNT`],
/// [`codes::INVALID_PARAMETER_INCORRECT_MASTER_COUNT`], [`codes::INVALID_PARAMETER_INVALID_COMMON_DISK_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_CORE_COUNT`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_MASTER_DISK_TYPE`], [`codes::INVALID_PARAMETER_INVALID_RESOURCE_SPEC`],
/// [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE_NAME`], [`codes::INVALID_PARAMETER_INVALID_TIME_UNIT`],
/// [`codes::INVALID_PARAMETER_INVALID_UNIFY_META`], [`codes::INVALID_PARAMETER_INVALID_ZONE`],
/// [`codes::INVALID_PARAMETER_NOT_CONTAIN_MUST_SELECT_SOFTWARE`], [`codes::INVALID_PARAMETER_SOFTWARE_NOT_IN_PRODUCT`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_INSUFFICIENT_DISK_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_INSTANCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND_SUBNET_NOT_FOUND`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::RESOURCES_SOLD_OUT_CBS_SOLD_OUT`], [`codes::RESOURCES_SOLD_OUT_CVM_SOLD_OUT`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstance {
    /// Required.
    pub time_unit: String,
    /// Required.
    pub time_span: i64,
    /// Required.
    pub currency: String,
    /// Required.
    pub pay_mode: i64,
    /// Required.
    pub support_ha: i64,
    /// Required.
    pub software: Vec<String>,
    pub resource_spec: Option<NewResourceSpec>,
    pub placement: Option<Placement>,
    pub vpc_settings: Option<VPCSettings>,
    pub meta_type: Option<String>,
    pub unify_meta_instance_id: Option<String>,
    pub meta_db_info: Option<CustomMetaInfo>,
    pub product_id: Option<i64>,
    pub scene_name: Option<String>,
    pub external_service: Option<Vec<ExternalService>>,
    pub version_id: Option<i64>,
    pub multi_zone_settings: Option<Vec<MultiZoneSetting>>,
    pub default_meta_version: Option<String>,
    pub need_cdb_audit: Option<i64>,
    pub meta_db_group_info: Option<Vec<CustomMetaDBInfo>>,
}

/// Arguments of [`InquiryPriceCreateInstance::new`].
pub struct InquiryPriceCreateInstanceRequired {
    pub time_unit: String,
    pub time_span: i64,
    pub currency: String,
    pub pay_mode: i64,
    pub support_ha: i64,
    pub software: Vec<String>,
}
operation! {
    InquiryPriceCreateInstance { InquiryPriceCreateInstanceRequired: time_unit, time_span, currency, pay_mode, support_ha, software }
    "InquiryPriceCreateInstance" -> InquiryPriceCreateInstanceOutput {
    0 "TimeUnit" time_unit, 1 "TimeSpan" time_span, 2 "Currency" currency, 3 "PayMode" pay_mode,
    4 "SupportHA" support_ha, 5 "Software" software, 6 "ResourceSpec" resource_spec: NewResourceSpec,
    7 "Placement" placement: Placement, 8 "VPCSettings" vpc_settings: VPCSettings, 9 "MetaType" meta_type: String,
    10 "UnifyMetaInstanceId" unify_meta_instance_id: String, 11 "MetaDBInfo" meta_db_info: CustomMetaInfo,
    12 "ProductId" product_id: i64, 13 "SceneName" scene_name: String,
    14 "ExternalService" external_service: Vec<ExternalService>, 15 "VersionID" version_id: i64,
    16 "MultiZoneSettings" multi_zone_settings: Vec<MultiZoneSetting>,
    17 "DefaultMetaVersion" default_meta_version: String, 18 "NeedCdbAudit" need_cdb_audit: i64,
    19 "MetaDBGroupInfo" meta_db_group_info: Vec<CustomMetaDBInfo>
} }

/// Response of [`InquiryPriceCreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstanceOutput {
    pub original_cost: Option<f64>,
    pub discount_cost: Option<f64>,
    pub time_unit: Option<String>,
    pub time_span: Option<i64>,
    pub price_list: Vec<ZoneDetailPriceResult>,
}
model! { InquiryPriceCreateInstanceOutput {
    0 "OriginalCost" original_cost: f64, 1 "DiscountCost" discount_cost: f64, 2 "TimeUnit" time_unit: String,
    3 "TimeSpan" time_span: i64, 4 "PriceList" price_list: Vec<ZoneDetailPriceResult>
} }

/// In the response of [`InquiryPriceCreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneDetailPriceResult {
    pub zone_id: Option<String>,
    pub node_detail_price: Vec<NodeDetailPriceResult>,
}
model! { ZoneDetailPriceResult {
    0 "ZoneId" zone_id: String, 1 "NodeDetailPrice" node_detail_price: Vec<NodeDetailPriceResult>
} }

/// In the response of [`InquiryPriceCreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeDetailPriceResult {
    pub node_type: Option<String>,
    pub part_detail_price: Vec<PartDetailPriceItem>,
}
model! { NodeDetailPriceResult {
    0 "NodeType" node_type: String, 1 "PartDetailPrice" part_detail_price: Vec<PartDetailPriceItem>
} }

/// In the response of [`InquiryPriceCreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartDetailPriceItem {
    pub instance_type: Option<String>,
    pub price: Option<f64>,
    pub real_cost: Option<f64>,
    pub real_total_cost: Option<f64>,
    pub policy: Option<f64>,
    pub goods_num: Option<i64>,
}
model! { PartDetailPriceItem {
    0 "InstanceType" instance_type: String, 1 "Price" price: f64, 2 "RealCost" real_cost: f64,
    3 "RealTotalCost" real_total_cost: f64, 4 "Policy" policy: f64, 5 "GoodsNum" goods_num: i64
} }

/// `InquiryPriceRenewInstance` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=InquiryPriceRenewInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_CVM_SERVER_FAILED`], [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_ERROR`], [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CHECK_QUOTA_ERR`], [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_KMS_ERROR`], [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_SG_ERROR`], [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_RESOURCE_IDS`], [`codes::INVALID_PARAMETER_INVALID_RESOURCE_SPEC`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_SPAN`], [`codes::INVALID_PARAMETER_INVALID_TIME_UNIT`],
/// [`codes::INVALID_PARAMETER_PAY_MODE_RESOURCE_NOT_MATCH`], [`codes::INVALID_PARAMETER_PROJECT_RESOURCE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_ZONE_RESOURCE_NOT_MATCH`], [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewInstance {
    /// Required.
    pub time_span: i64,
    /// Required.
    pub pay_mode: i64,
    pub resource_ids: Option<Vec<String>>,
    pub time_unit: Option<String>,
    pub currency: Option<String>,
    pub placement: Option<Placement>,
    pub modify_pay_mode: Option<i64>,
    pub need_detail: Option<bool>,
    pub instance_id: Option<String>,
}
operation! { InquiryPriceRenewInstance(time_span: i64, pay_mode: i64)
    "InquiryPriceRenewInstance" -> InquiryPriceRenewInstanceOutput {
    0 "TimeSpan" time_span, 1 "PayMode" pay_mode, 2 "ResourceIds" resource_ids: Vec<String>,
    3 "TimeUnit" time_unit: String, 4 "Currency" currency: String, 5 "Placement" placement: Placement,
    6 "ModifyPayMode" modify_pay_mode: i64, 7 "NeedDetail" need_detail: bool, 8 "InstanceId" instance_id: String
} }

/// Response of [`InquiryPriceRenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewInstanceOutput {
    pub original_cost: Option<f64>,
    pub discount_cost: Option<f64>,
    pub time_unit: Option<String>,
    pub time_span: Option<i64>,
    pub price_detail: Vec<PriceDetail>,
    pub node_renew_price_details: Vec<NodeRenewPriceDetail>,
}
model! { InquiryPriceRenewInstanceOutput {
    0 "OriginalCost" original_cost: f64, 1 "DiscountCost" discount_cost: f64, 2 "TimeUnit" time_unit: String,
    3 "TimeSpan" time_span: i64, 4 "PriceDetail" price_detail: Vec<PriceDetail>,
    5 "NodeRenewPriceDetails" node_renew_price_details: Vec<NodeRenewPriceDetail>
} }

/// In the response of [`InquiryPriceRenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceDetail {
    pub resource_id: Option<String>,
    pub formula: Option<String>,
    pub original_cost: Option<f64>,
    pub discount_cost: Option<f64>,
}
model! { PriceDetail {
    0 "ResourceId" resource_id: String, 1 "Formula" formula: String, 2 "OriginalCost" original_cost: f64,
    3 "DiscountCost" discount_cost: f64
} }

/// `InquiryPriceScaleOutInstance` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=InquiryPriceScaleOutInstance>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`], [`codes::INTERNAL_ERROR_CAM_ERROR`],
/// [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CHECK_QUOTA_ERR`], [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_KMS_ERROR`], [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_SG_ERROR`], [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_APP_ID`], [`codes::INVALID_PARAMETER_INVALID_CORE_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_COUNT_NUM`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_MODIFY_SPEC`], [`codes::INVALID_PARAMETER_INVALID_PAYMODE`],
/// [`codes::INVALID_PARAMETER_INVALID_RESOURCE_SPEC`], [`codes::INVALID_PARAMETER_INVALID_TIME_SPAN`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_UNIT`], [`codes::INVALID_PARAMETER_INVALID_VPC_ID`],
/// [`codes::RESOURCE_INSUFFICIENT_DISK_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_INSTANCE_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_DEFAULT_SPEC`], [`codes::RESOURCES_SOLD_OUT_CVM_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceScaleOutInstance {
    /// Required.
    pub time_unit: String,
    /// Required.
    pub time_span: i64,
    /// Required.
    pub zone_id: i64,
    /// Required.
    pub pay_mode: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub core_count: i64,
    /// Required.
    pub task_count: i64,
    /// Required.
    pub currency: String,
    pub router_count: Option<i64>,
    pub master_count: Option<i64>,
    pub resource_base_type: Option<String>,
    pub compute_resource_id: Option<String>,
    pub hardware_resource_type: Option<String>,
}

/// Arguments of [`InquiryPriceScaleOutInstance::new`].
pub struct InquiryPriceScaleOutInstanceRequired {
    pub time_unit: String,
    pub time_span: i64,
    pub zone_id: i64,
    pub pay_mode: i64,
    pub instance_id: String,
    pub core_count: i64,
    pub task_count: i64,
    pub currency: String,
}
operation! {
    InquiryPriceScaleOutInstance { InquiryPriceScaleOutInstanceRequired: time_unit, time_span, zone_id, pay_mode, instance_id, core_count, task_count, currency }
    "InquiryPriceScaleOutInstance" -> InquiryPriceScaleOutInstanceOutput {
    0 "TimeUnit" time_unit, 1 "TimeSpan" time_span, 2 "ZoneId" zone_id, 3 "PayMode" pay_mode,
    4 "InstanceId" instance_id, 5 "CoreCount" core_count, 6 "TaskCount" task_count, 7 "Currency" currency,
    8 "RouterCount" router_count: i64, 9 "MasterCount" master_count: i64,
    10 "ResourceBaseType" resource_base_type: String, 11 "ComputeResourceId" compute_resource_id: String,
    12 "HardwareResourceType" hardware_resource_type: String
} }

/// Response of [`InquiryPriceScaleOutInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceScaleOutInstanceOutput {
    pub original_cost: Option<String>,
    pub discount_cost: Option<String>,
    pub unit: Option<String>,
    pub price_spec: Option<PriceResource>,
    pub multiple_emr_price: Vec<EmrPrice>,
}
model! { InquiryPriceScaleOutInstanceOutput {
    0 "OriginalCost" original_cost: String, 1 "DiscountCost" discount_cost: String, 2 "Unit" unit: String,
    3 "PriceSpec" price_spec: PriceResource, 4 "MultipleEmrPrice" multiple_emr_price: Vec<EmrPrice>
} }

/// In the response of [`InquiryPriceScaleOutInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceResource {
    pub spec: Option<String>,
    pub storage_type: Option<i64>,
    pub disk_type: Option<String>,
    pub root_size: Option<i64>,
    pub mem_size: Option<i64>,
    pub cpu: Option<i64>,
    pub disk_size: Option<i64>,
    pub multi_disks: Vec<MultiDisk>,
    pub disk_cnt: Option<i64>,
    pub instance_type: Option<String>,
    pub tags: Vec<Tag>,
    pub disk_num: Option<i64>,
    pub local_disk_num: Option<i64>,
    pub gpu_desc: Option<String>,
}
model! { PriceResource {
    0 "Spec" spec: String, 1 "StorageType" storage_type: i64, 2 "DiskType" disk_type: String,
    3 "RootSize" root_size: i64, 4 "MemSize" mem_size: i64, 5 "Cpu" cpu: i64, 6 "DiskSize" disk_size: i64,
    7 "MultiDisks" multi_disks: Vec<MultiDisk>, 8 "DiskCnt" disk_cnt: i64, 9 "InstanceType" instance_type: String,
    10 "Tags" tags: Vec<Tag>, 11 "DiskNum" disk_num: i64, 12 "LocalDiskNum" local_disk_num: i64,
    13 "GpuDesc" gpu_desc: String
} }

/// In the response of [`InquiryPriceScaleOutInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmrPrice {
    pub original_cost: Option<String>,
    pub discount_cost: Option<String>,
    pub unit: Option<String>,
    pub price_spec: Option<PriceResource>,
    pub support_spot_paid: Option<bool>,
}
model! { EmrPrice {
    0 "OriginalCost" original_cost: String, 1 "DiscountCost" discount_cost: String, 2 "Unit" unit: String,
    3 "PriceSpec" price_spec: PriceResource, 4 "SupportSpotPaid" support_spot_paid: bool
} }

/// `InquiryPriceUpdateInstance` of `emr` 2019-01-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=InquiryPriceUpdateInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_TRADE_SERVER_FAILED`], [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_ERROR`], [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CHECK_QUOTA_ERR`], [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_KMS_ERROR`], [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_SG_ERROR`], [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_APP_ID`], [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_MODIFY_SPEC`], [`codes::INVALID_PARAMETER_INVALID_RESOURCE_SPEC`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_SPAN`], [`codes::INVALID_PARAMETER_INVALID_TIME_UNIT`],
/// [`codes::INVALID_PARAMETER_INVALID_VPC_ID`], [`codes::INVALID_PARAMETER_INVALID_ZONE`],
/// [`codes::INVALID_PARAMETER_ZONE_RESOURCE_NOT_MATCH`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpdateInstance {
    /// Required.
    pub time_unit: String,
    /// Required.
    pub time_span: i64,
    /// Required.
    pub pay_mode: i64,
    pub update_spec: Option<UpdateInstanceSettings>,
    pub placement: Option<Placement>,
    pub currency: Option<String>,
    pub resource_id_list: Option<Vec<String>>,
}
operation! { InquiryPriceUpdateInstance(time_unit: String, time_span: i64, pay_mode: i64)
    "InquiryPriceUpdateInstance" -> InquiryPriceUpdateInstanceOutput {
    0 "TimeUnit" time_unit, 1 "TimeSpan" time_span, 2 "PayMode" pay_mode,
    3 "UpdateSpec" update_spec: UpdateInstanceSettings, 4 "Placement" placement: Placement,
    5 "Currency" currency: String, 6 "ResourceIdList" resource_id_list: Vec<String>
} }

/// In the request of [`InquiryPriceUpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceSettings {
    /// Required.
    pub memory: Option<i64>,
    /// Required.
    pub cpu_cores: Option<i64>,
    /// Required.
    pub resource_id: Option<String>,
    pub instance_type: Option<String>,
}
input! { UpdateInstanceSettings(memory: i64, cpu_cores: i64, resource_id: String) {
    0 "Memory" memory: i64, 1 "CPUCores" cpu_cores: i64, 2 "ResourceId" resource_id: String,
    3 "InstanceType" instance_type: String
} }

/// Response of [`InquiryPriceUpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpdateInstanceOutput {
    pub original_cost: Option<f64>,
    pub discount_cost: Option<f64>,
    pub time_unit: Option<String>,
    pub time_span: Option<i64>,
    pub price_detail: Vec<PriceDetail>,
    pub new_config_price: Option<PriceResult>,
}
model! { InquiryPriceUpdateInstanceOutput {
    0 "OriginalCost" original_cost: f64, 1 "DiscountCost" discount_cost: f64, 2 "TimeUnit" time_unit: String,
    3 "TimeSpan" time_span: i64, 4 "PriceDetail" price_detail: Vec<PriceDetail>,
    5 "NewConfigPrice" new_config_price: PriceResult
} }

/// In the response of [`InquiryPriceUpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceResult {
    pub original_cost: Option<f64>,
    pub discount_cost: Option<f64>,
}
model! { PriceResult {
    0 "OriginalCost" original_cost: f64, 1 "DiscountCost" discount_cost: f64
} }

/// Installs software: `InstallSoftware` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=InstallSoftware>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_ACCOUNT_BALANCE`], [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_ERROR`], [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CHECK_QUOTA_ERR`], [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_KMS_ERROR`], [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_SG_ERROR`], [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_INVALID_APP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_CLASSIFICATION`], [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_CONFIG_TYPE`], [`codes::INVALID_PARAMETER_INVALID_CORE_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_COS_FILE_URI`], [`codes::INVALID_PARAMETER_INVALID_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_COUNT_NUM`], [`codes::INVALID_PARAMETER_INVALID_DOWNLOAD_OBJ`],
/// [`codes::INVALID_PARAMETER_INVALID_EXPORT_CONF_CONTEXTS`], [`codes::INVALID_PARAMETER_INVALID_EXTEND_FIELD`],
/// [`codes::INVALID_PARAMETER_INVALID_EXTEND_NAME_SERVICE`], [`codes::INVALID_PARAMETER_INVALID_FILE_PATH`],
/// [`codes::INVALID_PARAMETER_INVALID_IP_LIST`], [`codes::INVALID_PARAMETER_INVALID_JOB_FLOW`],
/// [`codes::INVALID_PARAMETER_INVALID_META_TYPE`], [`codes::INVALID_PARAMETER_INVALID_MODIFY_SPEC`],
/// [`codes::INVALID_PARAMETER_INVALID_NODE_TYPE`], [`codes::INVALID_PARAMETER_INVALID_PARAMTER_INVALID_SOFT_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_PASSWORD`], [`codes::INVALID_PARAMETER_INVALID_PAYMODE`],
/// [`codes::INVALID_PARAMETER_INVALID_POD_NUM`], [`codes::INVALID_PARAMETER_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_INVALID_RES_TYPE`], [`codes::INVALID_PARAMETER_INVALID_RESOURCE_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_ROUTER_COUNT`], [`codes::INVALID_PARAMETER_INVALID_SERVICE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_SOFT_DEPLOY_INFO`], [`codes::INVALID_PARAMETER_INVALID_SOFT_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE_NAME`], [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_TASK_COUNT`], [`codes::INVALID_PARAMETER_INVALID_TIME_SPAN`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_UNIT`], [`codes::INVALID_PARAMETER_INVALID_UNIFY_META`],
/// [`codes::INVALID_PARAMETER_INVALID_WRITE_FILE`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED_POD_CPU_LIMIT_EXCEEDED_AVAILABLE_CPU`],
/// [`codes::LIMIT_EXCEEDED_POD_CPU_LIMIT_EXCEEDED_NODE_AVAILABLE_CPU`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`], [`codes::RESOURCE_NOT_FOUND_METRICS_META_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_OPTIONAL_SPEC_FOUND`], [`codes::RESOURCE_NOT_FOUND_SERVICE_CONF_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_GROUP_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SERVICE_NODE_NOT_FOUND`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallSoftware {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub soft_info: Vec<String>,
    pub cdb_auto_renew: Option<String>,
    pub meta_type: Option<String>,
    pub unify_meta_instance_id: Option<String>,
    pub meta_db_info: Option<CustomMetaInfo>,
    pub external_service: Option<Vec<ExternalService>>,
    pub tags: Option<Vec<Tag>>,
    pub cloud_resources: Option<Vec<CloudResource>>,
    pub service_deploy_info_list: Option<Vec<ServiceDeployInfo>>,
    pub default_meta_version: Option<String>,
    pub need_cdb_audit: Option<i64>,
    pub container_extra_conf: Option<ContainerExtraConf>,
    pub check_service_deploy_info: Option<bool>,
    pub meta_db_group_info: Option<Vec<CustomMetaDBInfo>>,
}
operation! { InstallSoftware(instance_id: String, soft_info: Vec<String>) "InstallSoftware" -> InstallSoftwareOutput {
    0 "InstanceId" instance_id, 1 "SoftInfo" soft_info, 2 "CdbAutoRenew" cdb_auto_renew: String,
    3 "MetaType" meta_type: String, 4 "UnifyMetaInstanceId" unify_meta_instance_id: String,
    5 "MetaDBInfo" meta_db_info: CustomMetaInfo, 6 "ExternalService" external_service: Vec<ExternalService>,
    7 "Tags" tags: Vec<Tag>, 8 "CloudResources" cloud_resources: Vec<CloudResource>,
    9 "ServiceDeployInfoList" service_deploy_info_list: Vec<ServiceDeployInfo>,
    10 "DefaultMetaVersion" default_meta_version: String, 11 "NeedCdbAudit" need_cdb_audit: i64,
    12 "ContainerExtraConf" container_extra_conf: ContainerExtraConf,
    13 "CheckServiceDeployInfo" check_service_deploy_info: bool,
    14 "MetaDBGroupInfo" meta_db_group_info: Vec<CustomMetaDBInfo>
} }

/// In the request of [`InstallSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDeployInfo {
    pub service_name: Option<String>,
    pub component_deploy_info_list: Option<Vec<ComponentDeployInfo>>,
}
input! { ServiceDeployInfo() {
    0 "ServiceName" service_name: String,
    1 "ComponentDeployInfoList" component_deploy_info_list: Vec<ComponentDeployInfo>
} }

/// In the request of [`InstallSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentDeployInfo {
    pub component_name: Option<String>,
    pub deploy_host_uuid_list: Option<Vec<String>>,
}
input! { ComponentDeployInfo() {
    0 "ComponentName" component_name: String, 1 "DeployHostUuidList" deploy_host_uuid_list: Vec<String>
} }

/// Response of [`InstallSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallSoftwareOutput {
    pub error_messages: Vec<String>,
    pub flow_id: Option<i64>,
}
model! { InstallSoftwareOutput {
    0 "ErrorMessages" error_messages: Vec<String>, 1 "FlowId" flow_id: i64
} }

/// Modifies auto renew flag: `ModifyAutoRenewFlag` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyAutoRenewFlag>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRenewFlag {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub renew_flag: String,
    pub compute_resource_id: Option<String>,
}
operation! { ModifyAutoRenewFlag(instance_id: String, resource_ids: Vec<String>, renew_flag: String)
    "ModifyAutoRenewFlag" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceIds" resource_ids, 2 "RenewFlag" renew_flag,
    3 "ComputeResourceId" compute_resource_id: String
} }

/// Response of [`ModifyAutoRenewFlag`]: empty.
pub type ModifyAutoRenewFlagOutput = Empty;

/// Modifies auto scale strategy: `ModifyAutoScaleStrategy` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyAutoScaleStrategy>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_STATISTIC_PERIOD_OR_TRIGGER_THRESHOLD`],
/// [`codes::INVALID_PARAMETER_INVALID_STRATEGY`], [`codes::INVALID_PARAMETER_INVALID_STRATEGY_PRIORITY`],
/// [`codes::INVALID_PARAMETER_INVALID_STRATEGY_SPEC`], [`codes::INVALID_PARAMETER_INVALID_STRATEGY_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_LAYOUT`], [`codes::INVALID_PARAMETER_REPEATED_EXECUTION_TIME`],
/// [`codes::INVALID_PARAMETER_REPEATED_STRATEGY_NAME`], [`codes::RESOURCE_NOT_FOUND_STRATEGY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScaleStrategy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub strategy_type: i64,
    pub load_auto_scale_strategies: Option<Vec<LoadAutoScaleStrategy>>,
    pub time_auto_scale_strategies: Option<Vec<TimeAutoScaleStrategy>>,
    pub group_id: Option<i64>,
}
operation! { ModifyAutoScaleStrategy(instance_id: String, strategy_type: i64) "ModifyAutoScaleStrategy" -> Empty {
    0 "InstanceId" instance_id, 1 "StrategyType" strategy_type,
    2 "LoadAutoScaleStrategies" load_auto_scale_strategies: Vec<LoadAutoScaleStrategy>,
    3 "TimeAutoScaleStrategies" time_auto_scale_strategies: Vec<TimeAutoScaleStrategy>, 4 "GroupId" group_id: i64
} }

/// Response of [`ModifyAutoScaleStrategy`]: empty.
pub type ModifyAutoScaleStrategyOutput = Empty;

/// Modifies boot script: `ModifyBootScript` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyBootScript>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBootScript {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub boot_type: String,
    pub pre_executed_file_settings: Option<Vec<PreExecuteFileSetting>>,
}
operation! { ModifyBootScript(instance_id: String, boot_type: String) "ModifyBootScript" -> Empty {
    0 "InstanceId" instance_id, 1 "BootType" boot_type,
    2 "PreExecutedFileSettings" pre_executed_file_settings: Vec<PreExecuteFileSetting>
} }

/// Response of [`ModifyBootScript`]: empty.
pub type ModifyBootScriptOutput = Empty;

/// Modifies dynamic instance: `ModifyDynamicInstance` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyDynamicInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_INSTANCE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDynamicInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub dynamic_instance_type: String,
    /// Required.
    pub dynamic_instance_id: i64,
    pub dynamic_instance_form: Option<ModifyDynamicInstanceForm>,
    pub dynamic_instance_yaml: Option<String>,
}
operation! {
    ModifyDynamicInstance(instance_id: String, service_name: String, dynamic_instance_type: String, dynamic_instance_id: i64)
    "ModifyDynamicInstance" -> ModifyDynamicInstanceOutput {
    0 "InstanceId" instance_id, 1 "ServiceName" service_name, 2 "DynamicInstanceType" dynamic_instance_type,
    3 "DynamicInstanceId" dynamic_instance_id, 4 "DynamicInstanceForm" dynamic_instance_form: ModifyDynamicInstanceForm,
    5 "DynamicInstanceYaml" dynamic_instance_yaml: String
} }

/// In the request of [`ModifyDynamicInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDynamicInstanceForm {
    /// Required.
    pub modify_scope: Option<i64>,
    pub add_dynamic_instance_group: Option<DynamicInstanceGroup>,
    pub support_pv: Option<bool>,
    pub cbs_volumes: Option<Vec<CBSVolume>>,
    pub cfs_volumes: Option<Vec<CFSVolume>>,
    pub cos_volumes: Option<Vec<COSVolume>>,
    pub volume_mounts: Option<Vec<VolumeMount>>,
    pub labels: Option<Vec<TkeLabel>>,
    pub tolerations: Option<Vec<Toleration>>,
    pub envs: Option<Vec<NameValue>>,
    pub depend_services: Option<Vec<DependService>>,
    pub support_new_token: Option<bool>,
    pub modify_dynamic_instance_group: Option<DynamicInstanceGroup>,
    pub cfs_turbo_volumes: Option<Vec<CFSTurboVolume>>,
    pub custom_image: Option<CustomImage>,
    pub image_info_v2: Option<ImageInfoV2>,
    pub goose_fs_volumes: Option<Vec<GooseFSVolume>>,
}
input! { ModifyDynamicInstanceForm(modify_scope: i64) {
    0 "ModifyScope" modify_scope: i64, 1 "AddDynamicInstanceGroup" add_dynamic_instance_group: DynamicInstanceGroup,
    2 "SupportPV" support_pv: bool, 3 "CBSVolumes" cbs_volumes: Vec<CBSVolume>,
    4 "CFSVolumes" cfs_volumes: Vec<CFSVolume>, 5 "COSVolumes" cos_volumes: Vec<COSVolume>,
    6 "VolumeMounts" volume_mounts: Vec<VolumeMount>, 7 "Labels" labels: Vec<TkeLabel>,
    8 "Tolerations" tolerations: Vec<Toleration>, 9 "Envs" envs: Vec<NameValue>,
    10 "DependServices" depend_services: Vec<DependService>, 11 "SupportNewToken" support_new_token: bool,
    12 "ModifyDynamicInstanceGroup" modify_dynamic_instance_group: DynamicInstanceGroup,
    13 "CFSTurboVolumes" cfs_turbo_volumes: Vec<CFSTurboVolume>, 14 "CustomImage" custom_image: CustomImage,
    15 "ImageInfoV2" image_info_v2: ImageInfoV2, 16 "GooseFSVolumes" goose_fs_volumes: Vec<GooseFSVolume>
} }

/// Response of [`ModifyDynamicInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDynamicInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDynamicInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies global config: `ModifyGlobalConfig` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyGlobalConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub items: Vec<Item>,
}
operation! { ModifyGlobalConfig(instance_id: String, items: Vec<Item>) "ModifyGlobalConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "Items" items
} }

/// Response of [`ModifyGlobalConfig`]: empty.
pub type ModifyGlobalConfigOutput = Empty;

/// In the request of [`ModifyGlobalConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Item(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Modifies inspection settings: `ModifyInspectionSettings` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyInspectionSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInspectionSettings {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub settings: Vec<InspectionTaskSettings>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub strategy: Option<String>,
    pub clock: Option<String>,
    pub day_of_week: Option<String>,
    pub day_of_month: Option<String>,
    pub job_id: Option<String>,
}
operation! { ModifyInspectionSettings(instance_id: String, r#type: String, settings: Vec<InspectionTaskSettings>)
    "ModifyInspectionSettings" -> ModifyInspectionSettingsOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "Settings" settings, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "Strategy" strategy: String, 6 "Clock" clock: String,
    7 "DayOfWeek" day_of_week: String, 8 "DayOfMonth" day_of_month: String, 9 "JobId" job_id: String
} }

/// In the request of [`ModifyInspectionSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InspectionTaskSettings {
    /// Required.
    pub task_type: Option<String>,
    pub group: Option<String>,
    pub name: Option<String>,
    pub task_settings: Option<Vec<TaskSettings>>,
    pub selected: Option<String>,
    pub enable: Option<String>,
    pub settings_json: Option<String>,
}
input! { InspectionTaskSettings(task_type: String) {
    0 "TaskType" task_type: String, 1 "Group" group: String, 2 "Name" name: String,
    3 "TaskSettings" task_settings: Vec<TaskSettings>, 4 "Selected" selected: String, 5 "Enable" enable: String,
    6 "SettingsJson" settings_json: String
} }

/// In the request of [`ModifyInspectionSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSettings {
    pub name: Option<String>,
    pub value: Option<String>,
    pub key: Option<String>,
    pub editable: Option<String>,
}
input! { TaskSettings() {
    0 "Name" name: String, 1 "Value" value: String, 2 "Key" key: String, 3 "Editable" editable: String
} }

/// Response of [`ModifyInspectionSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInspectionSettingsOutput {
    pub info: Option<String>,
    pub job_id: Option<String>,
}
model! { ModifyInspectionSettingsOutput {
    0 "Info" info: String, 1 "JobId" job_id: String
} }

/// Modifies instance basic: `ModifyInstanceBasic` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyInstanceBasic>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBasic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_name: String,
    pub resource_base_type: Option<String>,
    pub compute_resource_id: Option<String>,
}
operation! { ModifyInstanceBasic(instance_id: String, cluster_name: String) "ModifyInstanceBasic" -> Empty {
    0 "InstanceId" instance_id, 1 "ClusterName" cluster_name, 2 "ResourceBaseType" resource_base_type: String,
    3 "ComputeResourceId" compute_resource_id: String
} }

/// Response of [`ModifyInstanceBasic`]: empty.
pub type ModifyInstanceBasicOutput = Empty;

/// Modifies pod num: `ModifyPodNum` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyPodNum>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_CAM_SERVER_FAILED`], [`codes::INVALID_PARAMETER_INVALID_PRODUCT_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_SERVICE_TYPE`], [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_GROUP_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_NOT_SUPPORT_CLUSTER_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPodNum {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub service_group: i64,
    pub service_type: Option<i64>,
    pub pod_num: Option<i64>,
}
operation! { ModifyPodNum(instance_id: String, service_group: i64) "ModifyPodNum" -> ModifyPodNumOutput {
    0 "InstanceId" instance_id, 1 "ServiceGroup" service_group, 2 "ServiceType" service_type: i64,
    3 "PodNum" pod_num: i64
} }

/// Response of [`ModifyPodNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPodNumOutput {
    pub instance_id: Option<String>,
    pub flow_id: Option<i64>,
}
model! { ModifyPodNumOutput {
    0 "InstanceId" instance_id: String, 1 "FlowId" flow_id: i64
} }

/// Modifies resource: `ModifyResource` of `emr` 2019-01-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyResource>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_ORDER_NOT_ALLOWED`], [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_ERROR`], [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`], [`codes::INTERNAL_ERROR_KMS_ERROR`],
/// [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`], [`codes::INTERNAL_ERROR_SG_ERROR`],
/// [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_CLASSIFICATION`], [`codes::INVALID_PARAMETER_INVALID_MODIFY_SPEC`],
/// [`codes::INVALID_PARAMETER_INVALID_PAYMODE`], [`codes::INVALID_PARAMETER_INVALID_RESOURCE_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_VPC_ID`], [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResource {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub pay_mode: i64,
    /// Required.
    pub new_cpu: i64,
    /// Required.
    pub new_mem: i64,
    pub client_token: Option<String>,
    pub instance_type: Option<String>,
    pub resource_id_list: Option<Vec<String>>,
}
operation! { ModifyResource(instance_id: String, pay_mode: i64, new_cpu: i64, new_mem: i64)
    "ModifyResource" -> ModifyResourceOutput {
    0 "InstanceId" instance_id, 1 "PayMode" pay_mode, 2 "NewCpu" new_cpu, 3 "NewMem" new_mem,
    4 "ClientToken" client_token: String, 5 "InstanceType" instance_type: String,
    6 "ResourceIdList" resource_id_list: Vec<String>
} }

/// Response of [`ModifyResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceOutput {
    pub trace_id: Option<String>,
}
model! { ModifyResourceOutput {
    0 "TraceId" trace_id: String
} }

/// Modifies resource pools: `ModifyResourcePools` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyResourcePools>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePools {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub key: String,
}
operation! { ModifyResourcePools(instance_id: String, key: String) "ModifyResourcePools" -> ModifyResourcePoolsOutput {
    0 "InstanceId" instance_id, 1 "Key" key
} }

/// Response of [`ModifyResourcePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePoolsOutput {
    pub is_draft: Option<bool>,
    pub error_msg: Option<String>,
}
model! { ModifyResourcePoolsOutput {
    0 "IsDraft" is_draft: bool, 1 "ErrorMsg" error_msg: String
} }

/// Modifies resource schedule config: `ModifyResourceScheduleConfig` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyResourceScheduleConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceScheduleConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub key: String,
    /// Required.
    pub value: String,
}
operation! { ModifyResourceScheduleConfig(instance_id: String, key: String, value: String)
    "ModifyResourceScheduleConfig" -> ModifyResourceScheduleConfigOutput {
    0 "InstanceId" instance_id, 1 "Key" key, 2 "Value" value
} }

/// Response of [`ModifyResourceScheduleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceScheduleConfigOutput {
    pub is_draft: Option<bool>,
    pub error_msg: Option<String>,
    pub data: Option<String>,
}
model! { ModifyResourceScheduleConfigOutput {
    0 "IsDraft" is_draft: bool, 1 "ErrorMsg" error_msg: String, 2 "Data" data: String
} }

/// Modifies resource scheduler: `ModifyResourceScheduler` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyResourceScheduler>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceScheduler {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub old_value: String,
    /// Required.
    pub new_value: String,
}
operation! { ModifyResourceScheduler(instance_id: String, old_value: String, new_value: String)
    "ModifyResourceScheduler" -> Empty {
    0 "InstanceId" instance_id, 1 "OldValue" old_value, 2 "NewValue" new_value
} }

/// Response of [`ModifyResourceScheduler`]: empty.
pub type ModifyResourceSchedulerOutput = Empty;

/// Modifies resources tags: `ModifyResourcesTags` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyResourcesTags>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcesTags {
    /// Required.
    pub modify_type: String,
    /// Required.
    pub modify_resource_tags_info_list: Vec<ModifyResourceTags>,
}
operation! { ModifyResourcesTags(modify_type: String, modify_resource_tags_info_list: Vec<ModifyResourceTags>)
    "ModifyResourcesTags" -> ModifyResourcesTagsOutput {
    0 "ModifyType" modify_type, 1 "ModifyResourceTagsInfoList" modify_resource_tags_info_list
} }

/// In the request of [`ModifyResourcesTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceTags {
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub resource: Option<String>,
    /// Required.
    pub resource_prefix: Option<String>,
    /// Required.
    pub resource_region: Option<String>,
    /// Required.
    pub service_type: Option<String>,
    pub delete_tags: Option<Vec<Tag>>,
    pub add_tags: Option<Vec<Tag>>,
    pub modify_tags: Option<Vec<Tag>>,
}

/// Arguments of [`ModifyResourceTags::new`].
pub struct ModifyResourceTagsRequired {
    pub resource_id: String,
    pub resource: String,
    pub resource_prefix: String,
    pub resource_region: String,
    pub service_type: String,
}
input! {
    ModifyResourceTags { ModifyResourceTagsRequired: resource_id, resource, resource_prefix, resource_region, service_type } {
    0 "ResourceId" resource_id: String, 1 "Resource" resource: String, 2 "ResourcePrefix" resource_prefix: String,
    3 "ResourceRegion" resource_region: String, 4 "ServiceType" service_type: String,
    5 "DeleteTags" delete_tags: Vec<Tag>, 6 "AddTags" add_tags: Vec<Tag>, 7 "ModifyTags" modify_tags: Vec<Tag>
} }

/// Response of [`ModifyResourcesTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcesTagsOutput {
    pub success_list: Vec<String>,
    pub fail_list: Vec<String>,
    pub part_success_list: Vec<String>,
    pub cluster_to_flow_id_list: Vec<ClusterIDToFlowID>,
}
model! { ModifyResourcesTagsOutput {
    0 "SuccessList" success_list: Vec<String>, 1 "FailList" fail_list: Vec<String>,
    2 "PartSuccessList" part_success_list: Vec<String>,
    3 "ClusterToFlowIdList" cluster_to_flow_id_list: Vec<ClusterIDToFlowID>
} }

/// In the response of [`ModifyResourcesTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterIDToFlowID {
    pub cluster_id: Option<String>,
    pub flow_id: Option<i64>,
}
model! { ClusterIDToFlowID {
    0 "ClusterId" cluster_id: String, 1 "FlowId" flow_id: i64
} }

/// Modifies sl instance: `ModifySLInstance` of `emr` 2019-01-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifySLInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_REFUND_CVM_FAILED`], [`codes::INVALID_PARAMETER_INVALID_APP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_INVALID_NODE_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_PAYMODE`], [`codes::INVALID_PARAMETER_INVALID_ZONE`],
/// [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySLInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub zone: String,
    /// Required.
    pub node_num: i64,
    pub client_token: Option<String>,
}
operation! { ModifySLInstance(instance_id: String, zone: String, node_num: i64) "ModifySLInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Zone" zone, 2 "NodeNum" node_num, 3 "ClientToken" client_token: String
} }

/// Response of [`ModifySLInstance`]: empty.
pub type ModifySLInstanceOutput = Empty;

/// Modifies sl instance basic: `ModifySLInstanceBasic` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifySLInstanceBasic>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySLInstanceBasic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_name: String,
}
operation! { ModifySLInstanceBasic(instance_id: String, cluster_name: String) "ModifySLInstanceBasic" -> Empty {
    0 "InstanceId" instance_id, 1 "ClusterName" cluster_name
} }

/// Response of [`ModifySLInstanceBasic`]: empty.
pub type ModifySLInstanceBasicOutput = Empty;

/// Modifies user group: `ModifyUserGroup` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyUserGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_JOB_FLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub users: Vec<String>,
    pub user_group: Option<String>,
    pub groups: Option<Vec<String>>,
    pub remark: Option<String>,
}
operation! { ModifyUserGroup(instance_id: String, users: Vec<String>) "ModifyUserGroup" -> ModifyUserGroupOutput {
    0 "InstanceId" instance_id, 1 "Users" users, 2 "UserGroup" user_group: String, 3 "Groups" groups: Vec<String>,
    4 "Remark" remark: String
} }

/// Response of [`ModifyUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserGroupOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyUserGroupOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies user manager pwd: `ModifyUserManagerPwd` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyUserManagerPwd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserManagerPwd {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub pass_word: Secret,
    pub sync_pwd: Option<bool>,
}
operation! { ModifyUserManagerPwd(instance_id: String, user_name: String, pass_word: Secret)
    "ModifyUserManagerPwd" -> ModifyUserManagerPwdOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "PassWord" pass_word, 3 "SyncPwd" sync_pwd: bool
} }

/// Response of [`ModifyUserManagerPwd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserManagerPwdOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyUserManagerPwdOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies users of group std: `ModifyUsersOfGroupSTD` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyUsersOfGroupSTD>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUsersOfGroupSTD {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group: String,
    pub users: Option<Vec<String>>,
    pub description: Option<String>,
    pub operate_action: Option<String>,
}
operation! { ModifyUsersOfGroupSTD(instance_id: String, group: String)
    "ModifyUsersOfGroupSTD" -> ModifyUsersOfGroupSTDOutput {
    0 "InstanceId" instance_id, 1 "Group" group, 2 "Users" users: Vec<String>, 3 "Description" description: String,
    4 "OperateAction" operate_action: String
} }

/// Response of [`ModifyUsersOfGroupSTD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUsersOfGroupSTDOutput {
    pub data: Option<bool>,
    pub flow_id: Option<i64>,
}
model! { ModifyUsersOfGroupSTDOutput {
    0 "Data" data: bool, 1 "FlowId" flow_id: i64
} }

/// Modifies yarn deploy: `ModifyYarnDeploy` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyYarnDeploy>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyYarnDeploy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub new_scheduler: String,
    pub old_scheduler: Option<String>,
}
operation! { ModifyYarnDeploy(instance_id: String, new_scheduler: String) "ModifyYarnDeploy" -> ModifyYarnDeployOutput {
    0 "InstanceId" instance_id, 1 "NewScheduler" new_scheduler, 2 "OldScheduler" old_scheduler: String
} }

/// Response of [`ModifyYarnDeploy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyYarnDeployOutput {
    pub is_draft: Option<bool>,
    pub error_msg: Option<String>,
}
model! { ModifyYarnDeployOutput {
    0 "IsDraft" is_draft: bool, 1 "ErrorMsg" error_msg: String
} }

/// Modifies yarn queue v2: `ModifyYarnQueueV2` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ModifyYarnQueueV2>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyYarnQueueV2 {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scheduler: String,
    /// Required.
    pub config_modify_info_list: Vec<ConfigModifyInfoV2>,
}
operation! {
    ModifyYarnQueueV2(instance_id: String, scheduler: String, config_modify_info_list: Vec<ConfigModifyInfoV2>)
    "ModifyYarnQueueV2" -> Empty {
    0 "InstanceId" instance_id, 1 "Scheduler" scheduler, 2 "ConfigModifyInfoList" config_modify_info_list
} }

/// Response of [`ModifyYarnQueueV2`]: empty.
pub type ModifyYarnQueueV2Output = Empty;

/// In the request of [`ModifyYarnQueueV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigModifyInfoV2 {
    /// Required.
    pub op_type: Option<i64>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
    pub my_id: Option<String>,
    pub basic_params: Option<ItemSeq>,
    pub config_set_params: Option<Vec<ConfigSetInfo>>,
    pub delete_lables: Option<Vec<String>>,
}
input! { ConfigModifyInfoV2(op_type: i64) {
    0 "OpType" op_type: i64, 1 "Name" name: String, 2 "ParentId" parent_id: String, 3 "MyId" my_id: String,
    4 "BasicParams" basic_params: ItemSeq, 5 "ConfigSetParams" config_set_params: Vec<ConfigSetInfo>,
    6 "DeleteLables" delete_lables: Vec<String>
} }

/// In the request of [`ModifyYarnQueueV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemSeq {
    /// Required.
    pub items: Option<Vec<Item>>,
}
input! { ItemSeq(items: Vec<Item>) {
    0 "Items" items: Vec<Item>
} }

/// In the request of [`ModifyYarnQueueV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetInfo {
    /// Required.
    pub config_set: Option<String>,
    pub label_params: Option<Vec<ItemSeq>>,
    pub basic_params: Option<Vec<Item>>,
}
input! { ConfigSetInfo(config_set: String) {
    0 "ConfigSet" config_set: String, 1 "LabelParams" label_params: Vec<ItemSeq>,
    2 "BasicParams" basic_params: Vec<Item>
} }

/// Resets yarn config: `ResetYarnConfig` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ResetYarnConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetYarnConfig {
    /// Required.
    pub instance_id: String,
    pub key: Option<String>,
}
operation! { ResetYarnConfig(instance_id: String) "ResetYarnConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "Key" key: String
} }

/// Response of [`ResetYarnConfig`]: empty.
pub type ResetYarnConfigOutput = Empty;

/// Resizes data disks: `ResizeDataDisks` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ResizeDataDisks>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_DISK_SIZE`], [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDataDisks {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub disk_size: i64,
    /// Required.
    pub cvm_instance_ids: Vec<String>,
    pub disk_ids: Option<Vec<String>>,
    pub resize_all: Option<bool>,
}
operation! { ResizeDataDisks(instance_id: String, disk_size: i64, cvm_instance_ids: Vec<String>)
    "ResizeDataDisks" -> ResizeDataDisksOutput {
    0 "InstanceId" instance_id, 1 "DiskSize" disk_size, 2 "CvmInstanceIds" cvm_instance_ids,
    3 "DiskIds" disk_ids: Vec<String>, 4 "ResizeAll" resize_all: bool
} }

/// Response of [`ResizeDataDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDataDisksOutput {
    pub flow_id: Option<i64>,
}
model! { ResizeDataDisksOutput {
    0 "FlowId" flow_id: i64
} }

/// Runs job flow: `RunJobFlow` of `emr` 2019-01-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=RunJobFlow>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_ORDER_NOT_ALLOWED`], [`codes::FAILED_OPERATION_GET_CVM_SERVER_FAILED`],
/// [`codes::INTERNAL_ERROR_CAM_ERROR`], [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CHECK_QUOTA_ERR`], [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_SG_ERROR`], [`codes::INVALID_PARAMETER_INCORRECT_COMMON_COUNT`],
/// [`codes::INVALID_PARAMETER_INCORRECT_MASTER_COUNT`], [`codes::INVALID_PARAMETER_INVALID_BOOTSTRAP_ACTION`],
/// [`codes::INVALID_PARAMETER_INVALID_CORE_COUNT`], [`codes::INVALID_PARAMETER_INVALID_COS_FILE_URI`],
/// [`codes::INVALID_PARAMETER_INVALID_DISK_NUM`], [`codes::INVALID_PARAMETER_INVALID_FAILURE_POLICY`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_POLICY`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_TYPE`], [`codes::INVALID_PARAMETER_INVALID_JOB_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_META_TYPE`], [`codes::INVALID_PARAMETER_INVALID_PRODUCT`],
/// [`codes::INVALID_PARAMETER_INVALID_PRODUCT_ID`], [`codes::INVALID_PARAMETER_INVALID_PRODUCT_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_SOFT_INFO`], [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE`],
/// [`codes::INVALID_PARAMETER_INVALID_TAGS_GROUP`], [`codes::INVALID_PARAMETER_INVALID_TIME_SPAN`],
/// [`codes::INVALID_PARAMETER_INVALID_ZONE`], [`codes::INVALID_PARAMETER_SOFTWARE_NOT_IN_PRODUCT`],
/// [`codes::LIMIT_EXCEEDED_BOOTSTRAP_ACTIONS_NUM_LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT_DISK_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_INSTANCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_CDB_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SUBNET_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TAGS_NOT_FOUND`],
/// [`codes::RESOURCES_SOLD_OUT_CVM_SOLD_OUT`], [`codes::UNSUPPORTED_OPERATION_SERVICE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunJobFlow {
    /// Required.
    pub name: String,
    /// Required.
    pub create_cluster: bool,
    /// Required.
    pub steps: Vec<Step>,
    /// Required.
    pub instance_policy: String,
    pub product_version: Option<String>,
    pub security_cluster_flag: Option<bool>,
    pub software: Option<Vec<String>>,
    pub bootstrap_actions: Option<Vec<BootstrapAction>>,
    pub configurations: Option<Vec<Configuration>>,
    pub log_uri: Option<String>,
    pub instance_id: Option<String>,
    pub application_role: Option<String>,
    pub client_token: Option<String>,
    pub instance: Option<ClusterSetting>,
}
operation! { RunJobFlow(name: String, create_cluster: bool, steps: Vec<Step>, instance_policy: String)
    "RunJobFlow" -> RunJobFlowOutput {
    0 "Name" name, 1 "CreateCluster" create_cluster, 2 "Steps" steps, 3 "InstancePolicy" instance_policy,
    4 "ProductVersion" product_version: String, 5 "SecurityClusterFlag" security_cluster_flag: bool,
    6 "Software" software: Vec<String>, 7 "BootstrapActions" bootstrap_actions: Vec<BootstrapAction>,
    8 "Configurations" configurations: Vec<Configuration>, 9 "LogUri" log_uri: String,
    10 "InstanceId" instance_id: String, 11 "ApplicationRole" application_role: String,
    12 "ClientToken" client_token: String, 13 "Instance" instance: ClusterSetting
} }

/// In the request of [`RunJobFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Step {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub execution_step: Option<Execution>,
    /// Required.
    pub action_on_failure: Option<String>,
    pub user: Option<String>,
}
input! { Step(name: String, execution_step: Execution, action_on_failure: String) {
    0 "Name" name: String, 1 "ExecutionStep" execution_step: Execution, 2 "ActionOnFailure" action_on_failure: String,
    3 "User" user: String
} }

/// In the request of [`RunJobFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Execution {
    /// Required.
    pub job_type: Option<String>,
    /// Required.
    pub args: Option<Vec<String>>,
}
input! { Execution(job_type: String, args: Vec<String>) {
    0 "JobType" job_type: String, 1 "Args" args: Vec<String>
} }

/// In the request of [`RunJobFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BootstrapAction {
    /// Required.
    pub path: Option<String>,
    /// Required.
    pub when_run: Option<String>,
    pub args: Option<Vec<String>>,
}
input! { BootstrapAction(path: String, when_run: String) {
    0 "Path" path: String, 1 "WhenRun" when_run: String, 2 "Args" args: Vec<String>
} }

/// In the request of [`RunJobFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Configuration {
    /// Required.
    pub classification: Option<String>,
    /// Required.
    pub properties: Option<String>,
}
input! { Configuration(classification: String, properties: String) {
    0 "Classification" classification: String, 1 "Properties" properties: String
} }

/// In the request of [`RunJobFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterSetting {
    /// Required.
    pub instance_charge_type: Option<String>,
    /// Required.
    pub support_ha: Option<bool>,
    /// Required.
    pub security_group_ids: Option<Vec<String>>,
    /// Required.
    pub placement: Option<Placement>,
    /// Required.
    pub vpc_settings: Option<VPCSettings>,
    /// Required.
    pub login_settings: Option<LoginSettings>,
    /// Required.
    pub tag_specification: Option<Vec<String>>,
    /// Required.
    pub meta_db: Option<MetaDbInfo>,
    /// Required.
    pub resource_spec: Option<JobFlowResourceSpec>,
    pub public_ip_assigned: Option<bool>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub disaster_recover_group_ids: Option<String>,
    pub cbs_encrypt_flag: Option<bool>,
    pub remote_tcp_default_port: Option<bool>,
}

/// Arguments of [`ClusterSetting::new`].
pub struct ClusterSettingRequired {
    pub instance_charge_type: String,
    pub support_ha: bool,
    pub security_group_ids: Vec<String>,
    pub placement: Placement,
    pub vpc_settings: VPCSettings,
    pub login_settings: LoginSettings,
    pub tag_specification: Vec<String>,
    pub meta_db: MetaDbInfo,
    pub resource_spec: JobFlowResourceSpec,
}
input! {
    ClusterSetting { ClusterSettingRequired: instance_charge_type, support_ha, security_group_ids, placement, vpc_settings, login_settings, tag_specification, meta_db, resource_spec } {
    0 "InstanceChargeType" instance_charge_type: String, 1 "SupportHA" support_ha: bool,
    2 "SecurityGroupIds" security_group_ids: Vec<String>, 3 "Placement" placement: Placement,
    4 "VPCSettings" vpc_settings: VPCSettings, 5 "LoginSettings" login_settings: LoginSettings,
    6 "TagSpecification" tag_specification: Vec<String>, 7 "MetaDB" meta_db: MetaDbInfo,
    8 "ResourceSpec" resource_spec: JobFlowResourceSpec, 9 "PublicIpAssigned" public_ip_assigned: bool,
    10 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    11 "DisasterRecoverGroupIds" disaster_recover_group_ids: String, 12 "CbsEncryptFlag" cbs_encrypt_flag: bool,
    13 "RemoteTcpDefaultPort" remote_tcp_default_port: bool
} }

/// In the request of [`RunJobFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaDbInfo {
    /// Required.
    pub meta_type: Option<String>,
    /// Required.
    pub unify_meta_instance_id: Option<String>,
    /// Required.
    pub meta_db_info: Option<CustomMetaInfo>,
}
input! { MetaDbInfo(meta_type: String, unify_meta_instance_id: String, meta_db_info: CustomMetaInfo) {
    0 "MetaType" meta_type: String, 1 "UnifyMetaInstanceId" unify_meta_instance_id: String,
    2 "MetaDBInfo" meta_db_info: CustomMetaInfo
} }

/// In the request of [`RunJobFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFlowResourceSpec {
    /// Required.
    pub master_count: Option<i64>,
    /// Required.
    pub master_resource_spec: Option<JobFlowResource>,
    /// Required.
    pub core_count: Option<i64>,
    /// Required.
    pub core_resource_spec: Option<JobFlowResource>,
    pub task_count: Option<i64>,
    pub common_count: Option<i64>,
    pub task_resource_spec: Option<JobFlowResource>,
    pub common_resource_spec: Option<JobFlowResource>,
}
input! {
    JobFlowResourceSpec(master_count: i64, master_resource_spec: JobFlowResource, core_count: i64, core_resource_spec: JobFlowResource) {
    0 "MasterCount" master_count: i64, 1 "MasterResourceSpec" master_resource_spec: JobFlowResource,
    2 "CoreCount" core_count: i64, 3 "CoreResourceSpec" core_resource_spec: JobFlowResource,
    4 "TaskCount" task_count: i64, 5 "CommonCount" common_count: i64,
    6 "TaskResourceSpec" task_resource_spec: JobFlowResource,
    7 "CommonResourceSpec" common_resource_spec: JobFlowResource
} }

/// In the request of [`RunJobFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFlowResource {
    /// Required.
    pub spec: Option<String>,
    /// Required.
    pub instance_type: Option<String>,
    /// Required.
    pub tags: Option<Vec<Tag>>,
    /// Required.
    pub disk_groups: Option<Vec<DiskGroup>>,
}
input! { JobFlowResource(spec: String, instance_type: String, tags: Vec<Tag>, disk_groups: Vec<DiskGroup>) {
    0 "Spec" spec: String, 1 "InstanceType" instance_type: String, 2 "Tags" tags: Vec<Tag>,
    3 "DiskGroups" disk_groups: Vec<DiskGroup>
} }

/// In the request of [`RunJobFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskGroup {
    /// Required.
    pub spec: Option<DiskSpec>,
    /// Required.
    pub count: Option<i64>,
}
input! { DiskGroup(spec: DiskSpec, count: i64) {
    0 "Spec" spec: DiskSpec, 1 "Count" count: i64
} }

/// In the request of [`RunJobFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskSpec {
    /// Required.
    pub disk_type: Option<String>,
    /// Required.
    pub disk_size: Option<i64>,
}
input! { DiskSpec(disk_type: String, disk_size: i64) {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64
} }

/// Response of [`RunJobFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunJobFlowOutput {
    pub job_flow_id: Option<i64>,
}
model! { RunJobFlowOutput {
    0 "JobFlowId" job_flow_id: i64
} }

/// Scales out cluster: `ScaleOutCluster` of `emr` 2019-01-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ScaleOutCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_CVM_CONFIG_QUOTA_FAILED`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_CHARGE_TYPE`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_NODE_FLAG`], [`codes::INVALID_PARAMETER_INVALID_SOFT_DEPLOY_INFO`],
/// [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`], [`codes::RESOURCE_INSUFFICIENT_DISK_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_INSTANCE_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_DEFAULT_SPEC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutCluster {
    /// Required.
    pub instance_charge_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scale_out_node_config: ScaleOutNodeConfig,
    pub client_token: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub script_bootstrap_action_config: Option<Vec<ScriptBootstrapActionConfig>>,
    pub soft_deploy_info: Option<Vec<i64>>,
    pub service_node_info: Option<Vec<i64>>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub hardware_source_type: Option<String>,
    pub pod_spec_info: Option<PodSpecInfo>,
    pub click_house_cluster_name: Option<String>,
    pub click_house_cluster_type: Option<String>,
    pub yarn_node_label: Option<String>,
    pub enable_start_service_flag: Option<bool>,
    pub resource_spec: Option<NodeResourceSpec>,
    pub zone: Option<String>,
    pub subnet_id: Option<String>,
    pub scale_out_service_conf_groups_info: Option<Vec<ScaleOutServiceConfGroupsInfo>>,
    pub node_marks: Option<NodeMark>,
    pub warehouse_name: Option<String>,
    pub partition_number: Option<i64>,
}
operation! {
    ScaleOutCluster(instance_charge_type: String, instance_id: String, scale_out_node_config: ScaleOutNodeConfig)
    "ScaleOutCluster" -> ScaleOutClusterOutput {
    0 "InstanceChargeType" instance_charge_type, 1 "InstanceId" instance_id,
    2 "ScaleOutNodeConfig" scale_out_node_config, 3 "ClientToken" client_token: String,
    4 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    5 "ScriptBootstrapActionConfig" script_bootstrap_action_config: Vec<ScriptBootstrapActionConfig>,
    6 "SoftDeployInfo" soft_deploy_info: Vec<i64>, 7 "ServiceNodeInfo" service_node_info: Vec<i64>,
    8 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>, 9 "Tags" tags: Vec<Tag>,
    10 "HardwareSourceType" hardware_source_type: String, 11 "PodSpecInfo" pod_spec_info: PodSpecInfo,
    12 "ClickHouseClusterName" click_house_cluster_name: String,
    13 "ClickHouseClusterType" click_house_cluster_type: String, 14 "YarnNodeLabel" yarn_node_label: String,
    15 "EnableStartServiceFlag" enable_start_service_flag: bool, 16 "ResourceSpec" resource_spec: NodeResourceSpec,
    17 "Zone" zone: String, 18 "SubnetId" subnet_id: String,
    19 "ScaleOutServiceConfGroupsInfo" scale_out_service_conf_groups_info: Vec<ScaleOutServiceConfGroupsInfo>,
    20 "NodeMarks" node_marks: NodeMark, 21 "WarehouseName" warehouse_name: String,
    22 "PartitionNumber" partition_number: i64
} }

/// In the request of [`ScaleOutCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutNodeConfig {
    /// Required.
    pub node_flag: Option<String>,
    /// Required.
    pub node_count: Option<i64>,
}
input! { ScaleOutNodeConfig(node_flag: String, node_count: i64) {
    0 "NodeFlag" node_flag: String, 1 "NodeCount" node_count: i64
} }

/// In the request of [`ScaleOutCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodSpecInfo {
    pub pod_spec: Option<PodNewSpec>,
    pub pod_parameter: Option<PodNewParameter>,
}
input! { PodSpecInfo() {
    0 "PodSpec" pod_spec: PodNewSpec, 1 "PodParameter" pod_parameter: PodNewParameter
} }

/// In the request of [`ScaleOutCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodNewSpec {
    /// Required.
    pub resource_provider_identifier: Option<String>,
    /// Required.
    pub resource_provider_type: Option<String>,
    /// Required.
    pub node_flag: Option<String>,
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory: Option<i64>,
    pub cpu_type: Option<String>,
    pub pod_volumes: Option<Vec<PodVolume>>,
    pub enable_dynamic_spec_flag: Option<bool>,
    pub dynamic_pod_spec: Option<DynamicPodSpec>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub pod_name: Option<String>,
    pub other_account_info: Option<OtherAccountInfo>,
}

/// Arguments of [`PodNewSpec::new`].
pub struct PodNewSpecRequired {
    pub resource_provider_identifier: String,
    pub resource_provider_type: String,
    pub node_flag: String,
    pub cpu: i64,
    pub memory: i64,
}
input! {
    PodNewSpec { PodNewSpecRequired: resource_provider_identifier, resource_provider_type, node_flag, cpu, memory } {
    0 "ResourceProviderIdentifier" resource_provider_identifier: String,
    1 "ResourceProviderType" resource_provider_type: String, 2 "NodeFlag" node_flag: String, 3 "Cpu" cpu: i64,
    4 "Memory" memory: i64, 5 "CpuType" cpu_type: String, 6 "PodVolumes" pod_volumes: Vec<PodVolume>,
    7 "EnableDynamicSpecFlag" enable_dynamic_spec_flag: bool, 8 "DynamicPodSpec" dynamic_pod_spec: DynamicPodSpec,
    9 "VpcId" vpc_id: String, 10 "SubnetId" subnet_id: String, 11 "PodName" pod_name: String,
    12 "OtherAccountInfo" other_account_info: OtherAccountInfo
} }

/// In the request of [`ScaleOutCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodVolume {
    /// Required.
    pub volume_type: Option<String>,
    pub pvc_volume: Option<PersistentVolumeContext>,
    pub host_volume: Option<HostVolumeContext>,
}
input! { PodVolume(volume_type: String) {
    0 "VolumeType" volume_type: String, 1 "PVCVolume" pvc_volume: PersistentVolumeContext,
    2 "HostVolume" host_volume: HostVolumeContext
} }

/// In the request of [`ScaleOutCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersistentVolumeContext {
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub disk_num: Option<i64>,
    pub extra_performance: Option<i64>,
}
input! { PersistentVolumeContext() {
    0 "DiskSize" disk_size: i64, 1 "DiskType" disk_type: String, 2 "DiskNum" disk_num: i64,
    3 "ExtraPerformance" extra_performance: i64
} }

/// In the request of [`ScaleOutCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostVolumeContext {
    /// Required.
    pub volume_path: Option<String>,
}
input! { HostVolumeContext(volume_path: String) {
    0 "VolumePath" volume_path: String
} }

/// In the request of [`ScaleOutCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicPodSpec {
    pub request_cpu: Option<f64>,
    pub limit_cpu: Option<f64>,
    pub request_memory: Option<f64>,
    pub limit_memory: Option<f64>,
}
input! { DynamicPodSpec() {
    0 "RequestCpu" request_cpu: f64, 1 "LimitCpu" limit_cpu: f64, 2 "RequestMemory" request_memory: f64,
    3 "LimitMemory" limit_memory: f64
} }

/// In the request of [`ScaleOutCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherAccountInfo {
    pub other_uin: Option<String>,
    pub role_name: Option<String>,
}
input! { OtherAccountInfo() {
    0 "OtherUin" other_uin: String, 1 "RoleName" role_name: String
} }

/// In the request of [`ScaleOutCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodNewParameter {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub config: Option<String>,
    /// Required.
    pub parameter: Option<String>,
}
input! { PodNewParameter(instance_id: String, config: String, parameter: String) {
    0 "InstanceId" instance_id: String, 1 "Config" config: String, 2 "Parameter" parameter: String
} }

/// In the request of [`ScaleOutCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutServiceConfGroupsInfo {
    pub service_component_name: Option<String>,
    pub conf_group_name: Option<String>,
}
input! { ScaleOutServiceConfGroupsInfo() {
    0 "ServiceComponentName" service_component_name: String, 1 "ConfGroupName" conf_group_name: String
} }

/// Response of [`ScaleOutCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutClusterOutput {
    pub instance_id: Option<String>,
    pub client_token: Option<String>,
    pub flow_id: Option<i64>,
    pub trace_id: Option<String>,
    pub deal_names: Vec<String>,
    pub bill_id: Option<String>,
}
model! { ScaleOutClusterOutput {
    0 "InstanceId" instance_id: String, 1 "ClientToken" client_token: String, 2 "FlowId" flow_id: i64,
    3 "TraceId" trace_id: String, 4 "DealNames" deal_names: Vec<String>, 5 "BillId" bill_id: String
} }

/// Scales out instance: `ScaleOutInstance` of `emr` 2019-01-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=ScaleOutInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_IF_SUPPORT_POD_STRETCH`],
/// [`codes::FAILED_OPERATION_DUPLICATE_ORDER_NOT_ALLOWED`], [`codes::FAILED_OPERATION_GET_CVM_CONFIG_QUOTA_FAILED`],
/// [`codes::FAILED_OPERATION_GET_CVM_SERVER_FAILED`], [`codes::FAILED_OPERATION_NOT_SUPPORT_POD`],
/// [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`], [`codes::INTERNAL_ERROR_CAM_ERROR`],
/// [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`], [`codes::INTERNAL_ERROR_EKS_ERROR`],
/// [`codes::INTERNAL_ERROR_KMS_ERROR`], [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_SG_ERROR`], [`codes::INTERNAL_ERROR_TKE_ERROR`], [`codes::INTERNAL_ERROR_TAG_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_ERROR`], [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_APP_ID_RESOURCE_NOT_MATCH`], [`codes::INVALID_PARAMETER_INVALID_APP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_CLICK_HOUSE_CLUSTER`], [`codes::INVALID_PARAMETER_INVALID_CLIENT_TOKEN`],
/// [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`], [`codes::INVALID_PARAMETER_INVALID_CORE_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_COUNT`], [`codes::INVALID_PARAMETER_INVALID_COUNT_NUM`],
/// [`codes::INVALID_PARAMETER_INVALID_CUSTOMIZED_POD_PARAM`], [`codes::INVALID_PARAMETER_INVALID_EKS_INSTANCE`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_INVALID_JOB_FLOW`],
/// [`codes::INVALID_PARAMETER_INVALID_PAYMODE`], [`codes::INVALID_PARAMETER_INVALID_RESOURCE_SPEC`],
/// [`codes::INVALID_PARAMETER_INVALID_SERCURITY_GRPUP_ID`], [`codes::INVALID_PARAMETER_INVALID_SERVICE_NODE_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_SOFT_DEPLOY_INFO`], [`codes::INVALID_PARAMETER_INVALID_TASK_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_SPAN`], [`codes::INVALID_PARAMETER_INVALID_TIME_UNIT`],
/// [`codes::INVALID_PARAMETER_INVALID_TKE_INSTANCE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TKE_INSTANCE`],
/// [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`], [`codes::RESOURCE_INSUFFICIENT_DISK_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_INSTANCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_TKE_PRECONDITION_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TAGS_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_DEFAULT_SPEC`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::RESOURCES_SOLD_OUT_CBS_SOLD_OUT`],
/// [`codes::RESOURCES_SOLD_OUT_CVM_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstance {
    /// Required.
    pub time_unit: String,
    /// Required.
    pub time_span: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub pay_mode: i64,
    pub client_token: Option<String>,
    pub pre_executed_file_settings: Option<Vec<PreExecuteFileSettings>>,
    pub task_count: Option<i64>,
    pub core_count: Option<i64>,
    pub un_necessary_node_list: Option<Vec<i64>>,
    pub router_count: Option<i64>,
    pub soft_deploy_info: Option<Vec<i64>>,
    pub service_node_info: Option<Vec<i64>>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub hardware_resource_type: Option<String>,
    pub pod_spec: Option<PodSpec>,
    pub click_house_cluster_name: Option<String>,
    pub click_house_cluster_type: Option<String>,
    pub yarn_node_label: Option<String>,
    pub pod_parameter: Option<PodParameter>,
    pub master_count: Option<i64>,
    pub start_service_after_scale_out: Option<String>,
    pub zone_id: Option<i64>,
    pub subnet_id: Option<String>,
    pub scale_out_service_conf_assign: Option<String>,
    pub auto_renew: Option<i64>,
    pub resource_base_type: Option<String>,
    pub compute_resource_id: Option<String>,
    pub compute_resource_advance_params: Option<ComputeResourceAdvanceParams>,
    pub node_marks: Option<NodeMark>,
    pub warehouse_name: Option<String>,
    pub partition_number: Option<i64>,
}
operation! { ScaleOutInstance(time_unit: String, time_span: i64, instance_id: String, pay_mode: i64)
    "ScaleOutInstance" -> ScaleOutInstanceOutput {
    0 "TimeUnit" time_unit, 1 "TimeSpan" time_span, 2 "InstanceId" instance_id, 3 "PayMode" pay_mode,
    4 "ClientToken" client_token: String,
    5 "PreExecutedFileSettings" pre_executed_file_settings: Vec<PreExecuteFileSettings>, 6 "TaskCount" task_count: i64,
    7 "CoreCount" core_count: i64, 8 "UnNecessaryNodeList" un_necessary_node_list: Vec<i64>,
    9 "RouterCount" router_count: i64, 10 "SoftDeployInfo" soft_deploy_info: Vec<i64>,
    11 "ServiceNodeInfo" service_node_info: Vec<i64>,
    12 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>, 13 "Tags" tags: Vec<Tag>,
    14 "HardwareResourceType" hardware_resource_type: String, 15 "PodSpec" pod_spec: PodSpec,
    16 "ClickHouseClusterName" click_house_cluster_name: String,
    17 "ClickHouseClusterType" click_house_cluster_type: String, 18 "YarnNodeLabel" yarn_node_label: String,
    19 "PodParameter" pod_parameter: PodParameter, 20 "MasterCount" master_count: i64,
    21 "StartServiceAfterScaleOut" start_service_after_scale_out: String, 22 "ZoneId" zone_id: i64,
    23 "SubnetId" subnet_id: String, 24 "ScaleOutServiceConfAssign" scale_out_service_conf_assign: String,
    25 "AutoRenew" auto_renew: i64, 26 "ResourceBaseType" resource_base_type: String,
    27 "ComputeResourceId" compute_resource_id: String,
    28 "ComputeResourceAdvanceParams" compute_resource_advance_params: ComputeResourceAdvanceParams,
    29 "NodeMarks" node_marks: NodeMark, 30 "WarehouseName" warehouse_name: String,
    31 "PartitionNumber" partition_number: i64
} }

/// In the request of [`ScaleOutInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodSpec {
    /// Required.
    pub resource_provider_identifier: Option<String>,
    /// Required.
    pub resource_provider_type: Option<String>,
    /// Required.
    pub node_type: Option<String>,
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory: Option<i64>,
    pub data_volumes: Option<Vec<String>>,
    pub cpu_type: Option<String>,
    pub pod_volumes: Option<Vec<PodVolume>>,
    pub is_dynamic_spec: Option<i64>,
    pub dynamic_pod_spec: Option<DynamicPodSpec>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub pod_name: Option<String>,
}

/// Arguments of [`PodSpec::new`].
pub struct PodSpecRequired {
    pub resource_provider_identifier: String,
    pub resource_provider_type: String,
    pub node_type: String,
    pub cpu: i64,
    pub memory: i64,
}
input! { PodSpec { PodSpecRequired: resource_provider_identifier, resource_provider_type, node_type, cpu, memory } {
    0 "ResourceProviderIdentifier" resource_provider_identifier: String,
    1 "ResourceProviderType" resource_provider_type: String, 2 "NodeType" node_type: String, 3 "Cpu" cpu: i64,
    4 "Memory" memory: i64, 5 "DataVolumes" data_volumes: Vec<String>, 6 "CpuType" cpu_type: String,
    7 "PodVolumes" pod_volumes: Vec<PodVolume>, 8 "IsDynamicSpec" is_dynamic_spec: i64,
    9 "DynamicPodSpec" dynamic_pod_spec: DynamicPodSpec, 10 "VpcId" vpc_id: String, 11 "SubnetId" subnet_id: String,
    12 "PodName" pod_name: String
} }

/// In the request of [`ScaleOutInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodParameter {
    /// Required.
    pub cluster_id: Option<String>,
    /// Required.
    pub config: Option<String>,
    /// Required.
    pub parameter: Option<String>,
}
input! { PodParameter(cluster_id: String, config: String, parameter: String) {
    0 "ClusterId" cluster_id: String, 1 "Config" config: String, 2 "Parameter" parameter: String
} }

/// Response of [`ScaleOutInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstanceOutput {
    pub instance_id: Option<String>,
    pub deal_names: Vec<String>,
    pub client_token: Option<String>,
    pub flow_id: Option<i64>,
    pub bill_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { ScaleOutInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "DealNames" deal_names: Vec<String>, 2 "ClientToken" client_token: String,
    3 "FlowId" flow_id: i64, 4 "BillId" bill_id: String, 5 "TraceId" trace_id: String
} }

/// Sets node resource config default: `SetNodeResourceConfigDefault` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=SetNodeResourceConfigDefault>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNodeResourceConfigDefault {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_config_id: i64,
    pub resource_type: Option<String>,
    pub resource_base_type: Option<String>,
    pub compute_resource_id: Option<String>,
    pub hardware_resource_type: Option<String>,
}
operation! { SetNodeResourceConfigDefault(instance_id: String, resource_config_id: i64)
    "SetNodeResourceConfigDefault" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceConfigId" resource_config_id, 2 "ResourceType" resource_type: String,
    3 "ResourceBaseType" resource_base_type: String, 4 "ComputeResourceId" compute_resource_id: String,
    5 "HardwareResourceType" hardware_resource_type: String
} }

/// Response of [`SetNodeResourceConfigDefault`]: empty.
pub type SetNodeResourceConfigDefaultOutput = Empty;

/// Starts stop service or monitor: `StartStopServiceOrMonitor` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=StartStopServiceOrMonitor>.
///
/// Errors: [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_JOB_FLOW`], [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStopServiceOrMonitor {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub op_type: String,
    /// Required.
    pub op_scope: OpScope,
    pub strategy_config: Option<StrategyConfig>,
    pub stop_params: Option<StopParams>,
    pub keep_monitor_but_not_recover_process: Option<bool>,
}
operation! { StartStopServiceOrMonitor(instance_id: String, op_type: String, op_scope: OpScope)
    "StartStopServiceOrMonitor" -> Empty {
    0 "InstanceId" instance_id, 1 "OpType" op_type, 2 "OpScope" op_scope,
    3 "StrategyConfig" strategy_config: StrategyConfig, 4 "StopParams" stop_params: StopParams,
    5 "KeepMonitorButNotRecoverProcess" keep_monitor_but_not_recover_process: bool
} }

/// Response of [`StartStopServiceOrMonitor`]: empty.
pub type StartStopServiceOrMonitorOutput = Empty;

/// In the request of [`StartStopServiceOrMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpScope {
    pub service_info_list: Option<Vec<ServiceBasicRestartInfo>>,
}
input! { OpScope() {
    0 "ServiceInfoList" service_info_list: Vec<ServiceBasicRestartInfo>
} }

/// In the request of [`StartStopServiceOrMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceBasicRestartInfo {
    pub service_name: Option<String>,
    pub component_info_list: Option<Vec<ComponentBasicRestartInfo>>,
}
input! { ServiceBasicRestartInfo() {
    0 "ServiceName" service_name: String, 1 "ComponentInfoList" component_info_list: Vec<ComponentBasicRestartInfo>
} }

/// In the request of [`StartStopServiceOrMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentBasicRestartInfo {
    pub component_name: Option<String>,
    pub ip_list: Option<Vec<String>>,
}
input! { ComponentBasicRestartInfo() {
    0 "ComponentName" component_name: String, 1 "IpList" ip_list: Vec<String>
} }

/// In the request of [`StartStopServiceOrMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyConfig {
    pub rolling_restart_switch: Option<i64>,
    pub batch_size: Option<i64>,
    pub time_wait: Option<i64>,
    pub deal_on_fail: Option<i64>,
    pub args: Option<Vec<Arg>>,
}
input! { StrategyConfig() {
    0 "RollingRestartSwitch" rolling_restart_switch: i64, 1 "BatchSize" batch_size: i64, 2 "TimeWait" time_wait: i64,
    3 "DealOnFail" deal_on_fail: i64, 4 "Args" args: Vec<Arg>
} }

/// In the request of [`StartStopServiceOrMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Arg {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Arg() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`StartStopServiceOrMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopParams {
    pub stop_policy: Option<String>,
    pub thread_count: Option<i64>,
    pub grace_down_time: Option<i64>,
}
input! { StopParams() {
    0 "StopPolicy" stop_policy: String, 1 "ThreadCount" thread_count: i64, 2 "GraceDownTime" grace_down_time: i64
} }

/// Syncs pod state: `SyncPodState` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=SyncPodState>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_ORDER_NOT_ALLOWED`], [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_ERROR`], [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CHECK_QUOTA_ERR`], [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_KMS_ERROR`], [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_SG_ERROR`], [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INVALID_PARAMETER_INCORRECT_COMMON_COUNT`], [`codes::INVALID_PARAMETER_INCORRECT_MASTER_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTO_RENEW`], [`codes::INVALID_PARAMETER_INVALID_CLIENT_TOKEN`],
/// [`codes::INVALID_PARAMETER_INVALID_COMPONENT`], [`codes::INVALID_PARAMETER_INVALID_CORE_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_DISK_SIZE`], [`codes::INVALID_PARAMETER_INVALID_EXTEND_FIELD`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_INVALID_LOGIN_SETTING`],
/// [`codes::INVALID_PARAMETER_INVALID_META_TYPE`], [`codes::INVALID_PARAMETER_INVALID_PASSWORD`],
/// [`codes::INVALID_PARAMETER_INVALID_PAYMODE`], [`codes::INVALID_PARAMETER_INVALID_PRE_EXECUTED_FILE`],
/// [`codes::INVALID_PARAMETER_INVALID_PRODUCT_ID`], [`codes::INVALID_PARAMETER_INVALID_PROJECT_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_RESOURCE_SPEC`], [`codes::INVALID_PARAMETER_INVALID_SERCURITY_GRPUP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_SERVICE_NAME`], [`codes::INVALID_PARAMETER_INVALID_SOFT_DEPLOY_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_SOFT_INFO`], [`codes::INVALID_PARAMETER_INVALID_SOFT_WARE_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_SUBNET_ID`], [`codes::INVALID_PARAMETER_INVALID_SUPPORT_HA`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_SPAN`], [`codes::INVALID_PARAMETER_INVALID_TIME_UNIT`],
/// [`codes::INVALID_PARAMETER_INVALID_VPC_ID`], [`codes::INVALID_PARAMETER_INVALID_ZONE`],
/// [`codes::INVALID_PARAMETER_NOT_CONTAIN_MUST_SELECT_SOFTWARE`],
/// [`codes::INVALID_PARAMETER_PAY_MODE_RESOURCE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SOFTWARE_NOT_IN_PRODUCT`],
/// [`codes::INVALID_PARAMETER_UNGRANTED_POLICY`], [`codes::INVALID_PARAMETER_UNGRANTED_ROLE`],
/// [`codes::INVALID_PARAMETER_ZONE_RESOURCE_NOT_MATCH`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT_DISK_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_INSTANCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_TAGS_NOT_FOUND`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::RESOURCES_SOLD_OUT_CBS_SOLD_OUT`],
/// [`codes::RESOURCES_SOLD_OUT_CVM_SOLD_OUT`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncPodState {
    /// Required.
    pub message: PodState,
}
operation! { SyncPodState(message: PodState) "SyncPodState" -> Empty {
    0 "Message" message
} }

/// Response of [`SyncPodState`]: empty.
pub type SyncPodStateOutput = Empty;

/// In the request of [`SyncPodState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodState {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub uuid: Option<String>,
    /// Required.
    pub state: Option<String>,
    /// Required.
    pub reason: Option<String>,
    /// Required.
    pub owner_cluster: Option<String>,
    /// Required.
    pub memory: Option<i64>,
}

/// Arguments of [`PodState::new`].
pub struct PodStateRequired {
    pub name: String,
    pub uuid: String,
    pub state: String,
    pub reason: String,
    pub owner_cluster: String,
    pub memory: i64,
}
input! { PodState { PodStateRequired: name, uuid, state, reason, owner_cluster, memory } {
    0 "Name" name: String, 1 "Uuid" uuid: String, 2 "State" state: String, 3 "Reason" reason: String,
    4 "OwnerCluster" owner_cluster: String, 5 "Memory" memory: i64
} }

/// `TerminateClusterNodes` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=TerminateClusterNodes>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_NODE_FLAG`], [`codes::INVALID_PARAMETER_INVALID_RESOURCE_IDS`],
/// [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`], [`codes::RESOURCE_NOT_FOUND_CVM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateClusterNodes {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cvm_instance_ids: Vec<String>,
    /// Required.
    pub node_flag: String,
    pub grace_down_flag: Option<bool>,
    pub grace_down_time: Option<i64>,
}
operation! { TerminateClusterNodes(instance_id: String, cvm_instance_ids: Vec<String>, node_flag: String)
    "TerminateClusterNodes" -> TerminateClusterNodesOutput {
    0 "InstanceId" instance_id, 1 "CvmInstanceIds" cvm_instance_ids, 2 "NodeFlag" node_flag,
    3 "GraceDownFlag" grace_down_flag: bool, 4 "GraceDownTime" grace_down_time: i64
} }

/// Response of [`TerminateClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateClusterNodesOutput {
    pub flow_id: Option<i64>,
}
model! { TerminateClusterNodesOutput {
    0 "FlowId" flow_id: i64
} }

/// `TerminateDynamicInstances` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=TerminateDynamicInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_INSTANCE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDynamicInstances {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub dynamic_instance_type: String,
    /// Required.
    pub dynamic_instance_ids: Vec<i64>,
}
operation! {
    TerminateDynamicInstances(instance_id: String, dynamic_instance_type: String, dynamic_instance_ids: Vec<i64>)
    "TerminateDynamicInstances" -> TerminateDynamicInstancesOutput {
    0 "InstanceId" instance_id, 1 "DynamicInstanceType" dynamic_instance_type,
    2 "DynamicInstanceIds" dynamic_instance_ids
} }

/// Response of [`TerminateDynamicInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDynamicInstancesOutput {
    pub flow_id: Option<i64>,
}
model! { TerminateDynamicInstancesOutput {
    0 "FlowId" flow_id: i64
} }

/// `TerminateInstance` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=TerminateInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_NAMESPACE_HAS_USER_CUSTOM_PODS`], [`codes::FAILED_OPERATION_REFUND_CVM_FAILED`],
/// [`codes::INVALID_PARAMETER_INVALID_APP_ID`], [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`], [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstance {
    /// Required.
    pub instance_id: String,
    pub resource_ids: Option<Vec<String>>,
    pub resource_base_type: Option<String>,
    pub compute_resource_id: Option<String>,
    pub retain_tke_cluster: Option<bool>,
}
operation! { TerminateInstance(instance_id: String) "TerminateInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceIds" resource_ids: Vec<String>,
    2 "ResourceBaseType" resource_base_type: String, 3 "ComputeResourceId" compute_resource_id: String,
    4 "RetainTkeCluster" retain_tke_cluster: bool
} }

/// Response of [`TerminateInstance`]: empty.
pub type TerminateInstanceOutput = Empty;

/// `TerminateSLInstance` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=TerminateSLInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_REFUND_CVM_FAILED`], [`codes::INVALID_PARAMETER_INVALID_APP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`], [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_ZONE`], [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateSLInstance {
    /// Required.
    pub instance_id: String,
}
operation! { TerminateSLInstance(instance_id: String) "TerminateSLInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`TerminateSLInstance`]: empty.
pub type TerminateSLInstanceOutput = Empty;

/// `TerminateTasks` of `emr` 2019-01-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=emr&Version=2019-01-03&Action=TerminateTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCOUNT_CGW_ERROR`], [`codes::INTERNAL_ERROR_CAM_ERROR`],
/// [`codes::INTERNAL_ERROR_CBS_CGW_ERROR`], [`codes::INTERNAL_ERROR_CBS_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_CGW_ERROR`], [`codes::INTERNAL_ERROR_KMS_ERROR`],
/// [`codes::INTERNAL_ERROR_PROJECT_CGW_ERROR`], [`codes::INTERNAL_ERROR_SG_ERROR`],
/// [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INTERNAL_ERROR_TRADE_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_CGW_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INTERNAL_ERROR_WOOD_SERVER_ERROR`], [`codes::INVALID_PARAMETER_INVALID_APP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_INVALID_JOB_FLOW`],
/// [`codes::INVALID_PARAMETER_INVALID_RESOURCE_IDS`], [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateTasks {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_ids: Vec<String>,
}
operation! { TerminateTasks(instance_id: String, resource_ids: Vec<String>) "TerminateTasks" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceIds" resource_ids
} }

/// Response of [`TerminateTasks`]: empty.
pub type TerminateTasksOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CHECK_IF_SUPPORT_POD_STRETCH "FailedOperation.CheckIfSupportPodStretch",
    FAILED_OPERATION_DB_EXCEPTION "FailedOperation.DBException",
    FAILED_OPERATION_DESCRIBE_RESOURCE_TAGS_FAILED "FailedOperation.DescribeResourceTagsFailed",
    FAILED_OPERATION_DUPLICATE_ORDER_NOT_ALLOWED "FailedOperation.DuplicateOrderNotAllowed",
    FAILED_OPERATION_GET_CAM_ROLE_FAILED "FailedOperation.GetCamRoleFailed",
    FAILED_OPERATION_GET_CAM_SERVER_FAILED "FailedOperation.GetCamServerFailed",
    FAILED_OPERATION_GET_CVM_CONFIG_QUOTA_FAILED "FailedOperation.GetCvmConfigQuotaFailed",
    FAILED_OPERATION_GET_CVM_SERVER_FAILED "FailedOperation.GetCvmServerFailed",
    FAILED_OPERATION_GET_TRADE_SERVER_FAILED "FailedOperation.GetTradeServerFailed",
    FAILED_OPERATION_INSUFFICIENT_ACCOUNT_BALANCE "FailedOperation.InsufficientAccountBalance",
    FAILED_OPERATION_MORE_STRATEGY_NOT_ALLOWED "FailedOperation.MoreStrategyNotAllowed",
    FAILED_OPERATION_NAMESPACE_HAS_USER_CUSTOM_PODS "FailedOperation.NamespaceHasUserCustomPods",
    FAILED_OPERATION_NOT_AUTHENTICATED "FailedOperation.NotAuthenticated",
    FAILED_OPERATION_NOT_SUPPORT_POD "FailedOperation.NotSupportPod",
    FAILED_OPERATION_REFUND_CVM_FAILED "FailedOperation.RefundCvmFailed",
    FAILED_OPERATION_SPEC_DELETE_DENY_FOR_AUTO_SCALE_STRATEGIES "FailedOperation.SpecDeleteDenyForAutoScaleStrategies",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_ACCOUNT_CGW_ERROR "InternalError.AccountCgwError",
    INTERNAL_ERROR_CAM_CGW_ERROR "InternalError.CamCgwError", INTERNAL_ERROR_CAM_ERROR "InternalError.CamError",
    INTERNAL_ERROR_CBS_CGW_ERROR "InternalError.CbsCgwError", INTERNAL_ERROR_CBS_ERROR "InternalError.CbsError",
    INTERNAL_ERROR_CDB_CGW_ERROR "InternalError.CdbCgwError", INTERNAL_ERROR_CDB_ERROR "InternalError.CdbError",
    INTERNAL_ERROR_CHECK_QUOTA_ERR "InternalError.CheckQuotaErr",
    INTERNAL_ERROR_CONFIG_CGW_ERROR "InternalError.ConfigCgwError", INTERNAL_ERROR_CVM_ERROR "InternalError.CvmError",
    INTERNAL_ERROR_DB_QUERY_EXCEPTION "InternalError.DBQueryException",
    INTERNAL_ERROR_DO_OPEN_TSDB_REQUEST_EXCEPTION "InternalError.DoOpenTSDBRequestException",
    INTERNAL_ERROR_EKS_ERROR "InternalError.EKSError", INTERNAL_ERROR_KMS_ERROR "InternalError.KmsError",
    INTERNAL_ERROR_OPEN_TSDB_HTTP_RETURN_CODE_NOT_OK "InternalError.OpenTSDBHttpReturnCodeNotOK",
    INTERNAL_ERROR_PROJECT_CGW_ERROR "InternalError.ProjectCgwError", INTERNAL_ERROR_SG_ERROR "InternalError.SgError",
    INTERNAL_ERROR_TKE_ERROR "InternalError.TKEError", INTERNAL_ERROR_TAG_ERROR "InternalError.TagError",
    INTERNAL_ERROR_TRADE_CGW_ERROR "InternalError.TradeCgwError",
    INTERNAL_ERROR_VPC_CGW_ERROR "InternalError.VpcCgwError", INTERNAL_ERROR_VPC_ERROR "InternalError.VpcError",
    INTERNAL_ERROR_WOOD_SERVER_ERROR "InternalError.WoodServerError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_APP_ID_RESOURCE_NOT_MATCH "InvalidParameter.AppIdResourceNotMatch",
    INVALID_PARAMETER_CPU_TYPE "InvalidParameter.CpuType",
    INVALID_PARAMETER_DISPLAY_STRATEGY_NOT_MATCH "InvalidParameter.DisplayStrategyNotMatch",
    INVALID_PARAMETER_HA_LESS_MASTER_COUNT "InvalidParameter.HALessMasterCount",
    INVALID_PARAMETER_IMPALA_QUERY_EXCEPTION "InvalidParameter.ImpalaQueryException",
    INVALID_PARAMETER_INCORRECT_COMMON_COUNT "InvalidParameter.IncorrectCommonCount",
    INVALID_PARAMETER_INCORRECT_MASTER_COUNT "InvalidParameter.IncorrectMasterCount",
    INVALID_PARAMETER_INVALID_ALL_NODE_RESOURCE_SPEC "InvalidParameter.InvalidAllNodeResourceSpec",
    INVALID_PARAMETER_INVALID_APP_ID "InvalidParameter.InvalidAppId",
    INVALID_PARAMETER_INVALID_AUTO_RENEW "InvalidParameter.InvalidAutoRenew",
    INVALID_PARAMETER_INVALID_BOOTSTRAP_ACTION "InvalidParameter.InvalidBootstrapAction",
    INVALID_PARAMETER_INVALID_CLB_SERVER_VPC_SETTING "InvalidParameter.InvalidCLBServerVpcSetting",
    INVALID_PARAMETER_INVALID_CLASSIFICATION "InvalidParameter.InvalidClassification",
    INVALID_PARAMETER_INVALID_CLICK_HOUSE_CLUSTER "InvalidParameter.InvalidClickHouseCluster",
    INVALID_PARAMETER_INVALID_CLIENT_TOKEN "InvalidParameter.InvalidClientToken",
    INVALID_PARAMETER_INVALID_CLUSTER_ID "InvalidParameter.InvalidClusterId",
    INVALID_PARAMETER_INVALID_COMMON_DISK_TYPE "InvalidParameter.InvalidCommonDiskType",
    INVALID_PARAMETER_INVALID_COMPARE_METHOD "InvalidParameter.InvalidCompareMethod",
    INVALID_PARAMETER_INVALID_COMPONENT "InvalidParameter.InvalidComponent",
    INVALID_PARAMETER_INVALID_CONDITION_NUM "InvalidParameter.InvalidConditionNum",
    INVALID_PARAMETER_INVALID_CONFIG_TYPE "InvalidParameter.InvalidConfigType",
    INVALID_PARAMETER_INVALID_CORE_COUNT "InvalidParameter.InvalidCoreCount",
    INVALID_PARAMETER_INVALID_CORE_DISK_TYPE "InvalidParameter.InvalidCoreDiskType",
    INVALID_PARAMETER_INVALID_COS_BUCKET "InvalidParameter.InvalidCosBucket",
    INVALID_PARAMETER_INVALID_COS_FILE_URI "InvalidParameter.InvalidCosFileURI",
    INVALID_PARAMETER_INVALID_COUNT "InvalidParameter.InvalidCount",
    INVALID_PARAMETER_INVALID_COUNT_NUM "InvalidParameter.InvalidCountNum",
    INVALID_PARAMETER_INVALID_CUSTOMIZED_POD_PARAM "InvalidParameter.InvalidCustomizedPodParam",
    INVALID_PARAMETER_INVALID_DEPEND_SERVICE_AND_ENABLE_KERBEROS_CONFLICT "InvalidParameter.InvalidDependServiceAndEnableKerberosConflict",
    INVALID_PARAMETER_INVALID_DISK_NUM "InvalidParameter.InvalidDiskNum",
    INVALID_PARAMETER_INVALID_DISK_SIZE "InvalidParameter.InvalidDiskSize",
    INVALID_PARAMETER_INVALID_DISK_TYPE "InvalidParameter.InvalidDiskType",
    INVALID_PARAMETER_INVALID_DOWNLOAD_OBJ "InvalidParameter.InvalidDownloadObj",
    INVALID_PARAMETER_INVALID_DYNAMIC_INSTANCE_TYPE "InvalidParameter.InvalidDynamicInstanceType",
    INVALID_PARAMETER_INVALID_EKS_INSTANCE "InvalidParameter.InvalidEksInstance",
    INVALID_PARAMETER_INVALID_EXPORT_CONF_CONTEXTS "InvalidParameter.InvalidExportConfContexts",
    INVALID_PARAMETER_INVALID_EXTEND_FIELD "InvalidParameter.InvalidExtendField",
    INVALID_PARAMETER_INVALID_EXTEND_NAME_SERVICE "InvalidParameter.InvalidExtendNameService",
    INVALID_PARAMETER_INVALID_EXTERNAL_SERVICE_VPC_ID "InvalidParameter.InvalidExternalServiceVpcId",
    INVALID_PARAMETER_INVALID_FAILURE_POLICY "InvalidParameter.InvalidFailurePolicy",
    INVALID_PARAMETER_INVALID_FILE_PATH "InvalidParameter.InvalidFilePath",
    INVALID_PARAMETER_INVALID_FILTER_KEY "InvalidParameter.InvalidFilterKey",
    INVALID_PARAMETER_INVALID_INSTANCE "InvalidParameter.InvalidInstance",
    INVALID_PARAMETER_INVALID_INSTANCE_CHARGE_TYPE "InvalidParameter.InvalidInstanceChargeType",
    INVALID_PARAMETER_INVALID_INSTANCE_NAME "InvalidParameter.InvalidInstanceName",
    INVALID_PARAMETER_INVALID_INSTANCE_POLICY "InvalidParameter.InvalidInstancePolicy",
    INVALID_PARAMETER_INVALID_INSTANCE_TYPE "InvalidParameter.InvalidInstanceType",
    INVALID_PARAMETER_INVALID_IP_LIST "InvalidParameter.InvalidIpList",
    INVALID_PARAMETER_INVALID_JOB_FLOW "InvalidParameter.InvalidJobFlow",
    INVALID_PARAMETER_INVALID_JOB_TYPE "InvalidParameter.InvalidJobType",
    INVALID_PARAMETER_INVALID_LOAD_BALANCER "InvalidParameter.InvalidLoadBalancer",
    INVALID_PARAMETER_INVALID_LOGIN_SETTING "InvalidParameter.InvalidLoginSetting",
    INVALID_PARAMETER_INVALID_MASTER_DISK_TYPE "InvalidParameter.InvalidMasterDiskType",
    INVALID_PARAMETER_INVALID_META_DATA_JDBC_URL "InvalidParameter.InvalidMetaDataJdbcUrl",
    INVALID_PARAMETER_INVALID_META_INSTANCE_ID "InvalidParameter.InvalidMetaInstanceId",
    INVALID_PARAMETER_INVALID_META_TYPE "InvalidParameter.InvalidMetaType",
    INVALID_PARAMETER_INVALID_MODIFY_SPEC "InvalidParameter.InvalidModifySpec",
    INVALID_PARAMETER_INVALID_NODE_COUNT "InvalidParameter.InvalidNodeCount",
    INVALID_PARAMETER_INVALID_NODE_FLAG "InvalidParameter.InvalidNodeFlag",
    INVALID_PARAMETER_INVALID_NODE_TYPE "InvalidParameter.InvalidNodeType",
    INVALID_PARAMETER_INVALID_PARAMTER_INVALID_SOFT_INFO "InvalidParameter.InvalidParamterInvalidSoftInfo",
    INVALID_PARAMETER_INVALID_PASSWORD "InvalidParameter.InvalidPassword",
    INVALID_PARAMETER_INVALID_PAYMODE "InvalidParameter.InvalidPaymode",
    INVALID_PARAMETER_INVALID_POD_NUM "InvalidParameter.InvalidPodNum",
    INVALID_PARAMETER_INVALID_PRE_EXECUTED_FILE "InvalidParameter.InvalidPreExecutedFile",
    INVALID_PARAMETER_INVALID_PROCESS_METHOD "InvalidParameter.InvalidProcessMethod",
    INVALID_PARAMETER_INVALID_PRODUCT "InvalidParameter.InvalidProduct",
    INVALID_PARAMETER_INVALID_PRODUCT_ID "InvalidParameter.InvalidProductId",
    INVALID_PARAMETER_INVALID_PRODUCT_VERSION "InvalidParameter.InvalidProductVersion",
    INVALID_PARAMETER_INVALID_PROJECT_ID "InvalidParameter.InvalidProjectId",
    INVALID_PARAMETER_INVALID_REGION "InvalidParameter.InvalidRegion",
    INVALID_PARAMETER_INVALID_RENEW_FLAG "InvalidParameter.InvalidRenewFlag",
    INVALID_PARAMETER_INVALID_RES_TYPE "InvalidParameter.InvalidResType",
    INVALID_PARAMETER_INVALID_RESOURCE_ID "InvalidParameter.InvalidResourceId",
    INVALID_PARAMETER_INVALID_RESOURCE_IDS "InvalidParameter.InvalidResourceIds",
    INVALID_PARAMETER_INVALID_RESOURCE_SPEC "InvalidParameter.InvalidResourceSpec",
    INVALID_PARAMETER_INVALID_ROUTER_COUNT "InvalidParameter.InvalidRouterCount",
    INVALID_PARAMETER_INVALID_SCALE_ACTION "InvalidParameter.InvalidScaleAction",
    INVALID_PARAMETER_INVALID_SCRIPT_BOOTSTRAP_ACTION_CONFIG "InvalidParameter.InvalidScriptBootstrapActionConfig",
    INVALID_PARAMETER_INVALID_SECURITY_SUPPORT "InvalidParameter.InvalidSecuritySupport",
    INVALID_PARAMETER_INVALID_SERCURITY_GRPUP_ID "InvalidParameter.InvalidSercurityGrpupId",
    INVALID_PARAMETER_INVALID_SERVICE_NAME "InvalidParameter.InvalidServiceName",
    INVALID_PARAMETER_INVALID_SERVICE_NODE_INFO "InvalidParameter.InvalidServiceNodeInfo",
    INVALID_PARAMETER_INVALID_SERVICE_TYPE "InvalidParameter.InvalidServiceType",
    INVALID_PARAMETER_INVALID_SOFT_DEPLOY_INFO "InvalidParameter.InvalidSoftDeployInfo",
    INVALID_PARAMETER_INVALID_SOFT_INFO "InvalidParameter.InvalidSoftInfo",
    INVALID_PARAMETER_INVALID_SOFT_WARE "InvalidParameter.InvalidSoftWare",
    INVALID_PARAMETER_INVALID_SOFT_WARE_NAME "InvalidParameter.InvalidSoftWareName",
    INVALID_PARAMETER_INVALID_SOFT_WARE_VERSION "InvalidParameter.InvalidSoftWareVersion",
    INVALID_PARAMETER_INVALID_START_TIME_OR_END_TIME "InvalidParameter.InvalidStartTimeOrEndTime",
    INVALID_PARAMETER_INVALID_STATISTIC_PERIOD_OR_TRIGGER_THRESHOLD "InvalidParameter.InvalidStatisticPeriodOrTriggerThreshold",
    INVALID_PARAMETER_INVALID_STRATEGY "InvalidParameter.InvalidStrategy",
    INVALID_PARAMETER_INVALID_STRATEGY_PRIORITY "InvalidParameter.InvalidStrategyPriority",
    INVALID_PARAMETER_INVALID_STRATEGY_SPEC "InvalidParameter.InvalidStrategySpec",
    INVALID_PARAMETER_INVALID_STRATEGY_TYPE "InvalidParameter.InvalidStrategyType",
    INVALID_PARAMETER_INVALID_SUBNET_ID "InvalidParameter.InvalidSubnetId",
    INVALID_PARAMETER_INVALID_SUPPORT_HA "InvalidParameter.InvalidSupportHA",
    INVALID_PARAMETER_INVALID_TAGS_GROUP "InvalidParameter.InvalidTagsGroup",
    INVALID_PARAMETER_INVALID_TASK_COUNT "InvalidParameter.InvalidTaskCount",
    INVALID_PARAMETER_INVALID_TIME_LAYOUT "InvalidParameter.InvalidTimeLayout",
    INVALID_PARAMETER_INVALID_TIME_SPAN "InvalidParameter.InvalidTimeSpan",
    INVALID_PARAMETER_INVALID_TIME_UNIT "InvalidParameter.InvalidTimeUnit",
    INVALID_PARAMETER_INVALID_TKE_INSTANCE "InvalidParameter.InvalidTkeInstance",
    INVALID_PARAMETER_INVALID_UIN_NUM "InvalidParameter.InvalidUinNum",
    INVALID_PARAMETER_INVALID_UNIFY_META "InvalidParameter.InvalidUnifyMeta",
    INVALID_PARAMETER_INVALID_VENDOR_TYPE "InvalidParameter.InvalidVendorType",
    INVALID_PARAMETER_INVALID_VOLUME_TYPE "InvalidParameter.InvalidVolumeType",
    INVALID_PARAMETER_INVALID_VPC_ID "InvalidParameter.InvalidVpcId",
    INVALID_PARAMETER_INVALID_WRITE_FILE "InvalidParameter.InvalidWriteFile",
    INVALID_PARAMETER_INVALID_ZONE "InvalidParameter.InvalidZone",
    INVALID_PARAMETER_KERBEROS_SUPPORT "InvalidParameter.KerberosSupport",
    INVALID_PARAMETER_LESS_COMMON_COUNT "InvalidParameter.LessCommonCount",
    INVALID_PARAMETER_LESS_TASK_COUNT "InvalidParameter.LessTaskCount",
    INVALID_PARAMETER_MORE_MAXLIMIT_NUM "InvalidParameter.MoreMaxlimitNum",
    INVALID_PARAMETER_NOT_CONTAIN_MUST_SELECT_SOFTWARE "InvalidParameter.NotContainMustSelectSoftware",
    INVALID_PARAMETER_ORDER_FIELD_NOT_MATCH "InvalidParameter.OrderFieldNotMatch",
    INVALID_PARAMETER_PAY_MODE_RESOURCE_NOT_MATCH "InvalidParameter.PayModeResourceNotMatch",
    INVALID_PARAMETER_PROJECT_RESOURCE_NOT_MATCH "InvalidParameter.ProjectResourceNotMatch",
    INVALID_PARAMETER_REPEATED_EXECUTION_TIME "InvalidParameter.RepeatedExecutionTime",
    INVALID_PARAMETER_REPEATED_STRATEGY_NAME "InvalidParameter.RepeatedStrategyName",
    INVALID_PARAMETER_RESOURCE_PROVIDER_TYPE "InvalidParameter.ResourceProviderType",
    INVALID_PARAMETER_RESTART_SERVICE_UNSUPPORTED "InvalidParameter.RestartServiceUnsupported",
    INVALID_PARAMETER_SOFTWARE_NOT_IN_PRODUCR "InvalidParameter.SoftwareNotInProducr",
    INVALID_PARAMETER_SOFTWARE_NOT_IN_PRODUCT "InvalidParameter.SoftwareNotInProduct",
    INVALID_PARAMETER_UNGRANTED_POLICY "InvalidParameter.UngrantedPolicy",
    INVALID_PARAMETER_UNGRANTED_ROLE "InvalidParameter.UngrantedRole",
    INVALID_PARAMETER_UNSATISFIED_SOFT_DEPENDECY "InvalidParameter.UnsatisfiedSoftDependecy",
    INVALID_PARAMETER_ZONE_RESOURCE_NOT_MATCH "InvalidParameter.ZoneResourceNotMatch",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_TKE_INSTANCE "InvalidParameterValue.InvalidTkeInstance",
    LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_BOOTSTRAP_ACTIONS_NUM_LIMIT_EXCEEDED "LimitExceeded.BootstrapActionsNumLimitExceeded",
    LIMIT_EXCEEDED_POD_CPU_LIMIT_EXCEEDED_AVAILABLE_CPU "LimitExceeded.PodCpuLimitExceededAvailableCpu",
    LIMIT_EXCEEDED_POD_CPU_LIMIT_EXCEEDED_NODE_AVAILABLE_CPU "LimitExceeded.PodCpuLimitExceededNodeAvailableCpu",
    LIMIT_EXCEEDED_POD_MEMORY_LIMIT_EXCEEDED_AVAILABLE_MEMORY "LimitExceeded.PodMemoryLimitExceededAvailableMemory",
    LIMIT_EXCEEDED_REQUEST_BACKLOG_EXCEEDS_LIMIT "LimitExceeded.RequestBacklogExceedsLimit",
    LIMIT_EXCEEDED_SECURITY_GROUP_NUM_LIMIT_EXCEEDED "LimitExceeded.SecurityGroupNumLimitExceeded",
    LIMIT_EXCEEDED_USER_COUNT_EXCEEDS_LIMIT "LimitExceeded.UserCountExceedsLimit", MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_MISSING_CORE_RESOURCE "MissingParameter.MissingCoreResource", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    RESOURCE_IN_USE_INSTANCE_IN_PROCESS "ResourceInUse.InstanceInProcess",
    RESOURCE_INSUFFICIENT_DISK_INSUFFICIENT "ResourceInsufficient.DiskInsufficient",
    RESOURCE_INSUFFICIENT_INSTANCE_INSUFFICIENT "ResourceInsufficient.InstanceInsufficient",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_CDB_INFO_NOT_FOUND "ResourceNotFound.CDBInfoNotFound",
    RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND "ResourceNotFound.ClusterNotFound",
    RESOURCE_NOT_FOUND_CVM_INSTANCE_NOT_FOUND "ResourceNotFound.CvmInstanceNotFound",
    RESOURCE_NOT_FOUND_HARDWARE_INFO_NOT_FOUND "ResourceNotFound.HardwareInfoNotFound",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND "ResourceNotFound.InstanceNotFound",
    RESOURCE_NOT_FOUND_METRICS_META_NOT_FOUND "ResourceNotFound.MetricsMetaNotFound",
    RESOURCE_NOT_FOUND_OPTIONAL_SPEC_FOUND "ResourceNotFound.OptionalSpecFound",
    RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND "ResourceNotFound.ResourceNotFound",
    RESOURCE_NOT_FOUND_SERVICE_CONF_NOT_FOUND "ResourceNotFound.ServiceConfNotFound",
    RESOURCE_NOT_FOUND_SERVICE_GROUP_NOT_FOUND "ResourceNotFound.ServiceGroupNotFound",
    RESOURCE_NOT_FOUND_SERVICE_NODE_NOT_FOUND "ResourceNotFound.ServiceNodeNotFound",
    RESOURCE_NOT_FOUND_SPEC_NOT_FOUND "ResourceNotFound.SpecNotFound",
    RESOURCE_NOT_FOUND_STRATEGY_NOT_FOUND "ResourceNotFound.StrategyNotFound",
    RESOURCE_NOT_FOUND_SUBNET_NOT_FOUND "ResourceNotFound.SubnetNotFound",
    RESOURCE_NOT_FOUND_TKE_PRECONDITION_NOT_FOUND "ResourceNotFound.TKEPreconditionNotFound",
    RESOURCE_NOT_FOUND_TAGS_NOT_FOUND "ResourceNotFound.TagsNotFound",
    RESOURCE_UNAVAILABLE_NOT_SUPPORT_CLUSTER_TYPE "ResourceUnavailable.NotSupportClusterType",
    RESOURCE_UNAVAILABLE_NOT_SUPPORT_NODE_TYPE "ResourceUnavailable.NotSupportNodeType",
    RESOURCE_UNAVAILABLE_NOT_SUPPORT_RESOURCE_TYPE "ResourceUnavailable.NotSupportResourceType",
    RESOURCE_UNAVAILABLE_REPEAT_SPEC "ResourceUnavailable.RepeatSpec",
    RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_DEFAULT_SPEC "ResourceUnavailable.ResourceSpecNotDefaultSpec",
    RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_EXIST "ResourceUnavailable.ResourceSpecNotExist",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", RESOURCES_SOLD_OUT_CBS_SOLD_OUT "ResourcesSoldOut.CbsSoldOut",
    RESOURCES_SOLD_OUT_CVM_SOLD_OUT "ResourcesSoldOut.CvmSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_APP_ID_MISMATCHED "UnauthorizedOperation.AppIdMismatched",
    UNAUTHORIZED_OPERATION_CHECK_CAM_AUTH "UnauthorizedOperation.CheckCamAuth", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_NOT_IN_WHITE_LIST "UnsupportedOperation.NotInWhiteList",
    UNSUPPORTED_OPERATION_SERVICE_NOT_SUPPORT "UnsupportedOperation.ServiceNotSupport",
    UNSUPPORTED_OPERATION_UNSUPPORTED_DISK_TYPE "UnsupportedOperation.UnsupportedDiskType"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddMetricScaleStrategy, AddNodeResourceConfig, AddUsersForUserManager, AttachDisks, ConvertPreToPostCluster,
    CreateCloudInstance, CreateCluster, CreateDynamicInstance, CreateGroupsSTD, CreateInstance, CreateSLInstance,
    DeleteAutoScaleStrategy, DeleteGroupsSTD, DeleteNodeResourceConfig, DeleteUserManagerUserList, DeployYarnConf,
    DescribeAutoScaleGroupGlobalConf, DescribeAutoScaleRecords, DescribeAutoScaleStrategies, DescribeBootScript,
    DescribeClusterFlowStatusDetail, DescribeClusterNodes, DescribeCvmQuota, DescribeDAGInfo,
    DescribeDynamicInstanceDetail, DescribeDynamicInstanceList, DescribeEMREventList, DescribeEmrApplicationStatics,
    DescribeEmrOverviewMetrics, DescribeGlobalConfig, DescribeGroupsSTD, DescribeHBaseTableOverview,
    DescribeHBaseTableRequestMetric, DescribeHBaseTableStoreSizeMetric, DescribeHDFSStorageInfo, DescribeHiveQueries,
    DescribeImpalaQueries, DescribeInsightList, DescribeInspectionTaskResult, DescribeInstanceOplog,
    DescribeInstanceRenewNodes, DescribeInstances, DescribeInstancesList, DescribeJobFlow, DescribeKyuubiQueryInfo,
    DescribeNodeDataDisks, DescribeNodeResourceConfigFast, DescribeNodeSpec, DescribeResourceSchedule,
    DescribeResourceScheduleDiffDetail, DescribeSLInstance, DescribeSLInstanceList, DescribeServiceConfGroupInfos,
    DescribeServiceNodeInfos, DescribeSparkApplications, DescribeSparkQueries, DescribeStarRocksQueryInfo,
    DescribeTrinoQueryInfo, DescribeUsersForUserManager, DescribeYarnApplications, DescribeYarnQueue,
    DescribeYarnScheduleHistory, InquirePriceRenewEmr, InquiryPriceCreateInstance, InquiryPriceRenewInstance,
    InquiryPriceScaleOutInstance, InquiryPriceUpdateInstance, InstallSoftware, ModifyAutoRenewFlag,
    ModifyAutoScaleStrategy, ModifyBootScript, ModifyDynamicInstance, ModifyGlobalConfig, ModifyInspectionSettings,
    ModifyInstanceBasic, ModifyPodNum, ModifyResource, ModifyResourcePools, ModifyResourceScheduleConfig,
    ModifyResourceScheduler, ModifyResourcesTags, ModifySLInstance, ModifySLInstanceBasic, ModifyUserGroup,
    ModifyUserManagerPwd, ModifyUsersOfGroupSTD, ModifyYarnDeploy, ModifyYarnQueueV2, ResetYarnConfig, ResizeDataDisks,
    RunJobFlow, ScaleOutCluster, ScaleOutInstance, SetNodeResourceConfigDefault, StartStopServiceOrMonitor,
    SyncPodState, TerminateClusterNodes, TerminateDynamicInstances, TerminateInstance, TerminateSLInstance,
    TerminateTasks
}
