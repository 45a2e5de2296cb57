//! `emr` 2019-01-03.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "emr", version: "2019-01-03", code: "emr", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMetricScaleStrategy {
    pub instance_id: String,
    pub strategy_type: i64,
    pub load_auto_scale_strategy: Option<LoadAutoScaleStrategy>,
    pub time_auto_scale_strategy: Option<TimeAutoScaleStrategy>,
}
operation! { AddMetricScaleStrategy(instance_id: String, strategy_type: i64) "AddMetricScaleStrategy" -> Empty {
    0 "InstanceId" instance_id, 1 "StrategyType" strategy_type,
    2 "LoadAutoScaleStrategy" load_auto_scale_strategy: LoadAutoScaleStrategy,
    3 "TimeAutoScaleStrategy" time_auto_scale_strategy: TimeAutoScaleStrategy
} }

pub type AddMetricScaleStrategyOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadMetricsConditions {
    pub load_metrics: Option<Vec<LoadMetricsCondition>>,
    pub r#match: Option<i64>,
}
input! { LoadMetricsConditions() {
    0 "LoadMetrics" load_metrics: Vec<LoadMetricsCondition>, 1 "Match" r#match: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerCondition {
    pub compare_method: Option<i64>,
    pub threshold: Option<f64>,
}
input! { TriggerCondition(compare_method: i64) {
    0 "CompareMethod" compare_method: i64, 1 "Threshold" threshold: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeAutoScaleStrategy {
    pub strategy_name: Option<String>,
    pub interval_time: Option<u64>,
    pub scale_action: Option<u64>,
    pub scale_num: Option<u64>,
    pub strategy_status: Option<u64>,
    pub priority: Option<u64>,
    pub retry_valid_time: Option<u64>,
    pub repeat_strategy: Option<RepeatStrategy>,
    pub strategy_id: Option<u64>,
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

/// What [`TimeAutoScaleStrategy::new`] takes.
pub struct TimeAutoScaleStrategyRequired {
    pub strategy_name: String,
    pub interval_time: u64,
    pub scale_action: u64,
    pub scale_num: u64,
    pub strategy_status: u64,
    pub priority: u64,
    pub retry_valid_time: u64,
    pub repeat_strategy: RepeatStrategy,
}
input! { TimeAutoScaleStrategy{TimeAutoScaleStrategyRequired: strategy_name, interval_time, scale_action, scale_num, strategy_status, priority, retry_valid_time, repeat_strategy} {
    0 "StrategyName" strategy_name: String, 1 "IntervalTime" interval_time: u64, 2 "ScaleAction" scale_action: u64,
    3 "ScaleNum" scale_num: u64, 4 "StrategyStatus" strategy_status: u64, 5 "Priority" priority: u64,
    6 "RetryValidTime" retry_valid_time: u64, 7 "RepeatStrategy" repeat_strategy: RepeatStrategy,
    8 "StrategyId" strategy_id: u64, 9 "GraceDownFlag" grace_down_flag: bool, 10 "GraceDownTime" grace_down_time: i64,
    11 "GraceDownProtectFlag" grace_down_protect_flag: bool, 12 "Tags" tags: Vec<Tag>,
    13 "ConfigGroupAssigned" config_group_assigned: String, 14 "MeasureMethod" measure_method: String,
    15 "TerminatePolicy" terminate_policy: String, 16 "MaxUse" max_use: i64,
    17 "SoftDeployInfo" soft_deploy_info: Vec<i64>, 18 "ServiceNodeInfo" service_node_info: Vec<i64>,
    19 "CompensateFlag" compensate_flag: i64, 20 "GroupId" group_id: i64,
    21 "GraceDownLabel" grace_down_label: Vec<TkeLabel>, 22 "GraceDownProtectTime" grace_down_protect_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepeatStrategy {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayRepeatStrategy {
    pub execute_at_time_of_day: Option<String>,
    pub step: Option<u64>,
}
input! { DayRepeatStrategy(execute_at_time_of_day: String, step: u64) {
    0 "ExecuteAtTimeOfDay" execute_at_time_of_day: String, 1 "Step" step: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeekRepeatStrategy {
    pub execute_at_time_of_day: Option<String>,
    pub days_of_week: Option<Vec<u64>>,
}
input! { WeekRepeatStrategy(execute_at_time_of_day: String, days_of_week: Vec<u64>) {
    0 "ExecuteAtTimeOfDay" execute_at_time_of_day: String, 1 "DaysOfWeek" days_of_week: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonthRepeatStrategy {
    pub execute_at_time_of_day: Option<String>,
    pub days_of_month_range: Option<Vec<u64>>,
}
input! { MonthRepeatStrategy(execute_at_time_of_day: String, days_of_month_range: Vec<u64>) {
    0 "ExecuteAtTimeOfDay" execute_at_time_of_day: String, 1 "DaysOfMonthRange" days_of_month_range: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotRepeatStrategy {
    pub execute_at: Option<String>,
}
input! { NotRepeatStrategy(execute_at: String) {
    0 "ExecuteAt" execute_at: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TkeLabel {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { TkeLabel() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodeResourceConfig {
    pub instance_id: String,
    pub resource_type: String,
    pub resource_config: Resource,
    pub pay_mode: i64,
    pub is_default: Option<String>,
    pub zone_id: Option<i64>,
    pub multiple_resource_config: Option<Vec<Resource>>,
    pub resource_base_type: Option<String>,
    pub compute_resource_id: Option<String>,
    pub hardware_resource_type: Option<String>,
}
operation! { AddNodeResourceConfig(instance_id: String, resource_type: String, resource_config: Resource, pay_mode: i64)
    "AddNodeResourceConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceType" resource_type, 2 "ResourceConfig" resource_config,
    3 "PayMode" pay_mode, 4 "IsDefault" is_default: String, 5 "ZoneId" zone_id: i64,
    6 "MultipleResourceConfig" multiple_resource_config: Vec<Resource>, 7 "ResourceBaseType" resource_base_type: String,
    8 "ComputeResourceId" compute_resource_id: String, 9 "HardwareResourceType" hardware_resource_type: String
} }

pub type AddNodeResourceConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub spec: Option<String>,
    pub storage_type: Option<i64>,
    pub disk_type: Option<String>,
    pub mem_size: Option<i64>,
    pub cpu: Option<i64>,
    pub disk_size: Option<i64>,
    pub root_size: Option<i64>,
    pub multi_disks: Option<Vec<MultiDisk>>,
    pub tags: Option<Vec<Tag>>,
    pub instance_type: Option<String>,
    pub local_disk_num: Option<u64>,
    pub disk_num: Option<u64>,
    pub gpu_desc: Option<String>,
    pub partition_number: Option<i64>,
    pub hcc_hpc_cluster_id: Option<String>,
}

/// What [`Resource::new`] takes.
pub struct ResourceRequired {
    pub spec: String,
    pub storage_type: i64,
    pub disk_type: String,
    pub mem_size: i64,
    pub cpu: i64,
    pub disk_size: i64,
}
input! { Resource{ResourceRequired: spec, storage_type, disk_type, mem_size, cpu, disk_size} {
    0 "Spec" spec: String, 1 "StorageType" storage_type: i64, 2 "DiskType" disk_type: String, 3 "MemSize" mem_size: i64,
    4 "Cpu" cpu: i64, 5 "DiskSize" disk_size: i64, 6 "RootSize" root_size: i64,
    7 "MultiDisks" multi_disks: Vec<MultiDisk>, 8 "Tags" tags: Vec<Tag>, 9 "InstanceType" instance_type: String,
    10 "LocalDiskNum" local_disk_num: u64, 11 "DiskNum" disk_num: u64, 12 "GpuDesc" gpu_desc: String,
    13 "PartitionNumber" partition_number: i64, 14 "HCCHpcClusterId" hcc_hpc_cluster_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUsersForUserManager {
    pub instance_id: String,
    pub user_manager_user_list: Vec<UserInfoForUserManager>,
}
operation! { AddUsersForUserManager(instance_id: String, user_manager_user_list: Vec<UserInfoForUserManager>)
    "AddUsersForUserManager" -> AddUsersForUserManagerOutput {
    0 "InstanceId" instance_id, 1 "UserManagerUserList" user_manager_user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfoForUserManager {
    pub user_name: Option<String>,
    pub user_group: Option<String>,
    pub pass_word: Option<Secret>,
    pub re_mark: Option<String>,
    pub groups: Option<Vec<String>>,
}
input! { UserInfoForUserManager(user_name: String, user_group: String, pass_word: Secret) {
    0 "UserName" user_name: String, 1 "UserGroup" user_group: String, 2 "PassWord" pass_word: Secret,
    3 "ReMark" re_mark: String, 4 "Groups" groups: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUsersForUserManagerOutput {
    pub success_user_list: Option<Vec<String>>,
    pub failed_user_list: Option<Vec<String>>,
    pub flow_id: Option<i64>,
}
model! { AddUsersForUserManagerOutput {
    0 "SuccessUserList" success_user_list, 1 "FailedUserList" failed_user_list, 2 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisks {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisksOutput {
    pub flow_id: Option<i64>,
}
model! { AttachDisksOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertPreToPostCluster {
    pub instance_id: String,
    pub client_token: Option<String>,
}
operation! { ConvertPreToPostCluster(instance_id: String) "ConvertPreToPostCluster" -> Empty {
    0 "InstanceId" instance_id, 1 "ClientToken" client_token: String
} }

pub type ConvertPreToPostClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudInstance {
    pub instance_name: String,
    pub cluster_class: String,
    pub software: Vec<String>,
    pub plat_form_type: String,
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

/// What [`CreateCloudInstance::new`] takes.
pub struct CreateCloudInstanceRequired {
    pub instance_name: String,
    pub cluster_class: String,
    pub software: Vec<String>,
    pub plat_form_type: String,
    pub cos_bucket: String,
}
operation! { CreateCloudInstance{CreateCloudInstanceRequired: instance_name, cluster_class, software, plat_form_type, cos_bucket}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VPCSettings {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
input! { VPCSettings(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudResource {
    pub component_name: Option<String>,
    pub pod_number: Option<i64>,
    pub limit_cpu: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeSetting {
    pub volume_type: Option<String>,
    pub host_path: Option<HostPathVolumeSource>,
}
input! { VolumeSetting() {
    0 "VolumeType" volume_type: String, 1 "HostPath" host_path: HostPathVolumeSource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostPathVolumeSource {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { HostPathVolumeSource() {
    0 "Path" path: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalAccess {
    pub r#type: Option<String>,
    pub clb_server: Option<CLBSetting>,
}
input! { ExternalAccess() {
    0 "Type" r#type: String, 1 "CLBServer" clb_server: CLBSetting
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLBSetting {
    pub clb_type: Option<String>,
    pub vpc_settings: Option<VPCSettings>,
}
input! { CLBSetting() {
    0 "CLBType" clb_type: String, 1 "VPCSettings" vpc_settings: VPCSettings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeAffinity {
    pub required_during_scheduling_ignored_during_execution: Option<NodeSelector>,
    pub preferred_during_scheduling_ignored_during_execution: Option<Vec<PreferredSchedulingTerm>>,
}
input! { NodeAffinity() {
    0 "RequiredDuringSchedulingIgnoredDuringExecution" required_during_scheduling_ignored_during_execution: NodeSelector,
    1 "PreferredDuringSchedulingIgnoredDuringExecution" preferred_during_scheduling_ignored_during_execution: Vec<PreferredSchedulingTerm>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSelector {
    pub node_selector_terms: Option<Vec<NodeSelectorTerm>>,
}
input! { NodeSelector() {
    0 "NodeSelectorTerms" node_selector_terms: Vec<NodeSelectorTerm>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSelectorTerm {
    pub match_expressions: Option<Vec<NodeSelectorRequirement>>,
}
input! { NodeSelectorTerm() {
    0 "MatchExpressions" match_expressions: Vec<NodeSelectorRequirement>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreferredSchedulingTerm {
    pub weight: Option<i64>,
    pub preference: Option<NodeSelectorTerm>,
}
input! { PreferredSchedulingTerm() {
    0 "Weight" weight: i64, 1 "Preference" preference: NodeSelectorTerm
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodAffinitySpec {
    pub required_during_scheduling_ignored_during_execution: Option<Vec<PodAffinityTerm>>,
    pub preferred_during_scheduling_ignored_during_execution: Option<Vec<WeightedPodAffinityTerm>>,
}
input! { PodAffinitySpec() {
    0 "RequiredDuringSchedulingIgnoredDuringExecution" required_during_scheduling_ignored_during_execution: Vec<PodAffinityTerm>,
    1 "PreferredDuringSchedulingIgnoredDuringExecution" preferred_during_scheduling_ignored_during_execution: Vec<WeightedPodAffinityTerm>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelSelector {
    pub match_labels: Option<Vec<StringMap>>,
    pub match_expressions: Option<Vec<LabelSelectorRequirement>>,
}
input! { LabelSelector() {
    0 "MatchLabels" match_labels: Vec<StringMap>, 1 "MatchExpressions" match_expressions: Vec<LabelSelectorRequirement>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StringMap {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { StringMap() {
    0 "Key" key: String, 1 "Value" value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeightedPodAffinityTerm {
    pub weight: Option<i64>,
    pub pod_affinity_term: Option<PodAffinityTerm>,
}
input! { WeightedPodAffinityTerm() {
    0 "Weight" weight: i64, 1 "PodAffinityTerm" pod_affinity_term: PodAffinityTerm
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImagePullSecret {
    pub source_namespace: Option<String>,
    pub secret_names: Option<Vec<String>>,
}
input! { ImagePullSecret() {
    0 "SourceNamespace" source_namespace: String, 1 "SecretNames" secret_names: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicInstanceGroup {
    pub group_type: Option<String>,
    pub group_name: Option<String>,
    pub pod_cpu: Option<u64>,
    pub pod_mem: Option<u64>,
    pub pod_gpu_type: Option<String>,
    pub pod_gpu: Option<u64>,
    pub pod_num: Option<u64>,
    pub min_pod_num: Option<u64>,
    pub max_pod_num: Option<u64>,
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
    0 "GroupType" group_type: String, 1 "GroupName" group_name: String, 2 "PodCpu" pod_cpu: u64,
    3 "PodMem" pod_mem: u64, 4 "PodGpuType" pod_gpu_type: String, 5 "PodGpu" pod_gpu: u64, 6 "PodNum" pod_num: u64,
    7 "MinPodNum" min_pod_num: u64, 8 "MaxPodNum" max_pod_num: u64, 9 "SupportPV" support_pv: bool,
    10 "CBSVolumes" cbs_volumes: Vec<CBSVolume>, 11 "CFSVolumes" cfs_volumes: Vec<CFSVolume>,
    12 "COSVolumes" cos_volumes: Vec<COSVolume>, 13 "VolumeMounts" volume_mounts: Vec<VolumeMount>,
    14 "Labels" labels: Vec<TkeLabel>, 15 "Tolerations" tolerations: Vec<Toleration>, 16 "Envs" envs: Vec<NameValue>,
    17 "SchedulingPolicy" scheduling_policy: String, 18 "ResourceLabel" resource_label: String,
    19 "PodGpuResourceKey" pod_gpu_resource_key: String, 20 "CFSTurboVolumes" cfs_turbo_volumes: Vec<CFSTurboVolume>,
    21 "GooseFSVolumes" goose_fs_volumes: Vec<GooseFSVolume>, 22 "PreStartCommand" pre_start_command: String,
    23 "RayStartParams" ray_start_params: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct COSVolume {
    pub volume_name: Option<String>,
    pub secret: Option<Secret>,
    pub region: Option<String>,
    pub bucket: Option<String>,
    pub sub_path: Option<String>,
}
input! { COSVolume() {
    0 "VolumeName" volume_name: String, 1 "Secret" secret: Secret, 2 "Region" region: String, 3 "Bucket" bucket: String,
    4 "SubPath" sub_path: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NameValue {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { NameValue(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependService {
    pub service_name: Option<String>,
    pub instance_id: Option<String>,
}
input! { DependService(service_name: String, instance_id: String) {
    0 "ServiceName" service_name: String, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomMetaDBInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSettings {
    pub password: Option<Secret>,
    pub public_key_id: Option<String>,
}
input! { LoginSettings() {
    0 "Password" password: Secret, 1 "PublicKeyId" public_key_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalService {
    pub share_type: Option<String>,
    pub service: Option<String>,
    pub instance_id: Option<String>,
    pub custom_service_define_list: Option<Vec<CustomServiceDefine>>,
}
input! { ExternalService(share_type: String, service: String, instance_id: String, custom_service_define_list: Vec<CustomServiceDefine>) {
    0 "ShareType" share_type: String, 1 "Service" service: String, 2 "InstanceId" instance_id: String,
    3 "CustomServiceDefineList" custom_service_define_list: Vec<CustomServiceDefine>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomServiceDefine {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CustomServiceDefine() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerExtraConf {
    pub job_access_proxy_type: Option<String>,
}
input! { ContainerExtraConf() {
    0 "JobAccessProxyType" job_access_proxy_type: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateCloudInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub product_version: String,
    pub enable_support_ha_flag: bool,
    pub instance_name: String,
    pub instance_charge_type: String,
    pub login_settings: LoginSettings,
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

/// What [`CreateCluster::new`] takes.
pub struct CreateClusterRequired {
    pub product_version: String,
    pub enable_support_ha_flag: bool,
    pub instance_name: String,
    pub instance_charge_type: String,
    pub login_settings: LoginSettings,
    pub scene_software_config: SceneSoftwareConfig,
}
operation! { CreateCluster{CreateClusterRequired: product_version, enable_support_ha_flag, instance_name, instance_charge_type, login_settings, scene_software_config}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneSoftwareConfig {
    pub software: Option<Vec<String>>,
    pub scene_name: Option<String>,
}
input! { SceneSoftwareConfig(software: Vec<String>) {
    0 "Software" software: Vec<String>, 1 "SceneName" scene_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<bool>,
}
input! { InstanceChargePrepaid(period: i64, renew_flag: bool) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScriptBootstrapActionConfig {
    pub cos_file_uri: Option<String>,
    pub execution_moment: Option<String>,
    pub args: Option<Vec<String>>,
    pub cos_file_name: Option<String>,
    pub remark: Option<String>,
}
input! { ScriptBootstrapActionConfig(cos_file_uri: String, execution_moment: String) {
    0 "CosFileURI" cos_file_uri: String, 1 "ExecutionMoment" execution_moment: String, 2 "Args" args: Vec<String>,
    3 "CosFileName" cos_file_name: String, 4 "Remark" remark: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualPrivateCloud {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
input! { VirtualPrivateCloud(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Placement {
    pub zone: Option<String>,
    pub project_id: Option<i64>,
}
input! { Placement(zone: String) {
    0 "Zone" zone: String, 1 "ProjectId" project_id: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeResourceSpec {
    pub instance_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskSpecInfo {
    pub count: Option<i64>,
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub extra_performance: Option<i64>,
}
input! { DiskSpecInfo(count: i64, disk_type: String, disk_size: i64) {
    0 "Count" count: i64, 1 "DiskType" disk_type: String, 2 "DiskSize" disk_size: i64,
    3 "ExtraPerformance" extra_performance: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDeploy {
    pub software_name: Option<String>,
    pub roles: Option<Vec<String>>,
}
input! { ServiceDeploy() {
    0 "SoftwareName" software_name: String, 1 "Roles" roles: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub instance_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDynamicInstance {
    pub instance_id: String,
    pub service_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDynamicInstanceOutput {
    pub flow_id: Option<u64>,
}
model! { CreateDynamicInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupsSTD {
    pub instance_id: String,
    pub groups: Vec<GroupInfo>,
}
operation! { CreateGroupsSTD(instance_id: String, groups: Vec<GroupInfo>) "CreateGroupsSTD" -> CreateGroupsSTDOutput {
    0 "InstanceId" instance_id, 1 "Groups" groups
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupsSTDOutput {
    pub data: Option<Vec<ResultItem>>,
}
model! { CreateGroupsSTDOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultItem {
    pub item: Option<String>,
    pub result: Option<bool>,
    pub reason: Option<String>,
}
model! { ResultItem {
    0 "Item" item, 1 "Result" result, 2 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub product_id: u64,
    pub software: Vec<String>,
    pub support_ha: u64,
    pub instance_name: String,
    pub pay_mode: u64,
    pub time_span: u64,
    pub time_unit: String,
    pub login_settings: LoginSettings,
    pub vpc_settings: Option<VPCSettings>,
    pub resource_spec: Option<NewResourceSpec>,
    pub cos_settings: Option<COSSettings>,
    pub placement: Option<Placement>,
    pub sg_id: Option<String>,
    pub pre_executed_file_settings: Option<Vec<PreExecuteFileSettings>>,
    pub auto_renew: Option<u64>,
    pub client_token: Option<String>,
    pub need_master_wan: Option<String>,
    pub remote_login_at_create: Option<i64>,
    pub check_security: Option<i64>,
    pub extend_fs_field: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub cbs_encrypt: Option<u64>,
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

/// What [`CreateInstance::new`] takes.
pub struct CreateInstanceRequired {
    pub product_id: u64,
    pub software: Vec<String>,
    pub support_ha: u64,
    pub instance_name: String,
    pub pay_mode: u64,
    pub time_span: u64,
    pub time_unit: String,
    pub login_settings: LoginSettings,
}
operation! { CreateInstance{CreateInstanceRequired: product_id, software, support_ha, instance_name, pay_mode, time_span, time_unit, login_settings}
    "CreateInstance" -> CreateInstanceOutput {
    0 "ProductId" product_id, 1 "Software" software, 2 "SupportHA" support_ha, 3 "InstanceName" instance_name,
    4 "PayMode" pay_mode, 5 "TimeSpan" time_span, 6 "TimeUnit" time_unit, 7 "LoginSettings" login_settings,
    8 "VPCSettings" vpc_settings: VPCSettings, 9 "ResourceSpec" resource_spec: NewResourceSpec,
    10 "COSSettings" cos_settings: COSSettings, 11 "Placement" placement: Placement, 12 "SgId" sg_id: String,
    13 "PreExecutedFileSettings" pre_executed_file_settings: Vec<PreExecuteFileSettings>,
    14 "AutoRenew" auto_renew: u64, 15 "ClientToken" client_token: String, 16 "NeedMasterWan" need_master_wan: String,
    17 "RemoteLoginAtCreate" remote_login_at_create: i64, 18 "CheckSecurity" check_security: i64,
    19 "ExtendFsField" extend_fs_field: String, 20 "Tags" tags: Vec<Tag>,
    21 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>, 22 "CbsEncrypt" cbs_encrypt: u64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct COSSettings {
    pub cos_secret_id: Option<String>,
    pub cos_secret_key: Option<Secret>,
    pub log_on_cos_path: Option<String>,
}
input! { COSSettings(cos_secret_id: String, cos_secret_key: Secret) {
    0 "CosSecretId" cos_secret_id: String, 1 "CosSecretKey" cos_secret_key: Secret,
    2 "LogOnCosPath" log_on_cos_path: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomMetaInfo {
    pub meta_data_jdbc_url: Option<Secret>,
    pub meta_data_user: Option<String>,
    pub meta_data_pass: Option<String>,
}
input! { CustomMetaInfo() {
    0 "MetaDataJdbcUrl" meta_data_jdbc_url: Secret, 1 "MetaDataUser" meta_data_user: String,
    2 "MetaDataPass" meta_data_pass: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSLInstance {
    pub instance_name: String,
    pub pay_mode: i64,
    pub disk_type: String,
    pub disk_size: i64,
    pub node_type: String,
    pub zone_settings: Vec<ZoneSetting>,
    pub tags: Option<Vec<Tag>>,
    pub pre_pay_setting: Option<PrePaySetting>,
    pub client_token: Option<String>,
    pub deployment_mode: Option<String>,
    pub user_name: Option<String>,
}

/// What [`CreateSLInstance::new`] takes.
pub struct CreateSLInstanceRequired {
    pub instance_name: String,
    pub pay_mode: i64,
    pub disk_type: String,
    pub disk_size: i64,
    pub node_type: String,
    pub zone_settings: Vec<ZoneSetting>,
}
operation! { CreateSLInstance{CreateSLInstanceRequired: instance_name, pay_mode, disk_type, disk_size, node_type, zone_settings}
    "CreateSLInstance" -> CreateSLInstanceOutput {
    0 "InstanceName" instance_name, 1 "PayMode" pay_mode, 2 "DiskType" disk_type, 3 "DiskSize" disk_size,
    4 "NodeType" node_type, 5 "ZoneSettings" zone_settings, 6 "Tags" tags: Vec<Tag>,
    7 "PrePaySetting" pre_pay_setting: PrePaySetting, 8 "ClientToken" client_token: String,
    9 "DeploymentMode" deployment_mode: String, 10 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneSetting {
    pub zone: Option<String>,
    pub vpc_settings: Option<VPCSettings>,
    pub node_num: Option<i64>,
}
input! { ZoneSetting(zone: String, vpc_settings: VPCSettings, node_num: i64) {
    0 "Zone" zone: String, 1 "VPCSettings" vpc_settings: VPCSettings, 2 "NodeNum" node_num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrePaySetting {
    pub period: Option<Period>,
    pub auto_renew_flag: Option<i64>,
}
input! { PrePaySetting(period: Period, auto_renew_flag: i64) {
    0 "Period" period: Period, 1 "AutoRenewFlag" auto_renew_flag: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Period {
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
}
input! { Period(time_span: i64) {
    0 "TimeSpan" time_span: i64, 1 "TimeUnit" time_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSLInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateSLInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoScaleStrategy {
    pub instance_id: String,
    pub strategy_type: i64,
    pub strategy_id: i64,
    pub group_id: Option<i64>,
}
operation! { DeleteAutoScaleStrategy(instance_id: String, strategy_type: i64, strategy_id: i64)
    "DeleteAutoScaleStrategy" -> Empty {
    0 "InstanceId" instance_id, 1 "StrategyType" strategy_type, 2 "StrategyId" strategy_id, 3 "GroupId" group_id: i64
} }

pub type DeleteAutoScaleStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupsSTD {
    pub instance_id: String,
    pub group_names: Vec<String>,
}
operation! { DeleteGroupsSTD(instance_id: String, group_names: Vec<String>) "DeleteGroupsSTD" -> DeleteGroupsSTDOutput {
    0 "InstanceId" instance_id, 1 "GroupNames" group_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupsSTDOutput {
    pub data: Option<Vec<ResultItem>>,
    pub flow_id: Option<i64>,
}
model! { DeleteGroupsSTDOutput {
    0 "Data" data, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeResourceConfig {
    pub instance_id: String,
    pub resource_config_id: u64,
    pub resource_type: Option<String>,
    pub resource_base_type: Option<String>,
    pub compute_resource_id: Option<String>,
}
operation! { DeleteNodeResourceConfig(instance_id: String, resource_config_id: u64)
    "DeleteNodeResourceConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceConfigId" resource_config_id, 2 "ResourceType" resource_type: String,
    3 "ResourceBaseType" resource_base_type: String, 4 "ComputeResourceId" compute_resource_id: String
} }

pub type DeleteNodeResourceConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserManagerUserList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAndGroup {
    pub user_name: Option<String>,
    pub user_group: Option<String>,
}
input! { UserAndGroup(user_name: String, user_group: String) {
    0 "UserName" user_name: String, 1 "UserGroup" user_group: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserManagerUserListOutput {
    pub flow_id: Option<i64>,
}
model! { DeleteUserManagerUserListOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployYarnConf {
    pub instance_id: String,
}
operation! { DeployYarnConf(instance_id: String) "DeployYarnConf" -> DeployYarnConfOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployYarnConfOutput {
    pub flow_id: Option<u64>,
}
model! { DeployYarnConfOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleGroupGlobalConf {
    pub instance_id: String,
}
operation! { DescribeAutoScaleGroupGlobalConf(instance_id: String)
    "DescribeAutoScaleGroupGlobalConf" -> DescribeAutoScaleGroupGlobalConfOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleGroupGlobalConfOutput {
    pub group_global_confs: Option<Vec<GroupGlobalConfs>>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoScaleGroupGlobalConfOutput {
    0 "GroupGlobalConfs" group_global_confs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupGlobalConfs {
    pub group_global_conf: Option<AutoScaleResourceConf>,
    pub current_nodes: Option<i64>,
    pub current_post_paid_nodes: Option<i64>,
    pub current_spot_paid_nodes: Option<i64>,
}
model! { GroupGlobalConfs {
    0 "GroupGlobalConf" group_global_conf, 1 "CurrentNodes" current_nodes,
    2 "CurrentPostPaidNodes" current_post_paid_nodes, 3 "CurrentSpotPaidNodes" current_spot_paid_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScaleResourceConf {
    pub id: Option<i64>,
    pub cluster_id: Option<i64>,
    pub scale_lower_bound: Option<i64>,
    pub scale_upper_bound: Option<i64>,
    pub strategy_type: Option<i64>,
    pub next_time_can_scale: Option<u64>,
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
    0 "Id" id, 1 "ClusterId" cluster_id, 2 "ScaleLowerBound" scale_lower_bound, 3 "ScaleUpperBound" scale_upper_bound,
    4 "StrategyType" strategy_type, 5 "NextTimeCanScale" next_time_can_scale, 6 "GraceDownFlag" grace_down_flag,
    7 "HardwareType" hardware_type, 8 "PayMode" pay_mode, 9 "PostPayPercentMin" post_pay_percent_min,
    10 "ChangeToPod" change_to_pod, 11 "GroupName" group_name, 12 "YarnNodeLabel" yarn_node_label,
    13 "WarehouseName" warehouse_name, 14 "GroupStatus" group_status, 15 "Parallel" parallel,
    16 "EnableMNode" enable_m_node, 17 "ExtraAdvanceAttrs" extra_advance_attrs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScaleGroupAdvanceAttrs {
    pub compute_resource_advance_params: Option<ComputeResourceAdvanceParams>,
}
model! { AutoScaleGroupAdvanceAttrs {
    0 "ComputeResourceAdvanceParams" compute_resource_advance_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeResourceAdvanceParams {
    pub labels: Option<Vec<TkeLabel>>,
    pub taints: Option<Vec<Taint>>,
    pub pre_start_user_script: Option<Secret>,
    pub user_script: Option<Secret>,
    pub tke_cluster_node_pool: Option<String>,
    pub node_pool_join_mode: Option<String>,
}
input! { ComputeResourceAdvanceParams() {
    0 "Labels" labels: Vec<TkeLabel>, 1 "Taints" taints: Vec<Taint>,
    2 "PreStartUserScript" pre_start_user_script: Secret, 3 "UserScript" user_script: Secret,
    4 "TkeClusterNodePool" tke_cluster_node_pool: String, 5 "NodePoolJoinMode" node_pool_join_mode: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleRecords {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValue {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { KeyValue(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleRecordsOutput {
    pub total_count: Option<i64>,
    pub record_list: Option<Vec<AutoScaleRecord>>,
}
model! { DescribeAutoScaleRecordsOutput {
    0 "TotalCount" total_count, 1 "RecordList" record_list
} }

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
    pub retry_count: Option<u64>,
    pub retry_info: Option<String>,
    pub retry_en_reason: Option<String>,
    pub retry_reason: Option<String>,
    pub shortage_class: Option<i64>,
}
model! { AutoScaleRecord {
    0 "StrategyName" strategy_name, 1 "ScaleAction" scale_action, 2 "ActionStatus" action_status,
    3 "ActionTime" action_time, 4 "ScaleInfo" scale_info, 5 "ExpectScaleNum" expect_scale_num, 6 "EndTime" end_time,
    7 "StrategyType" strategy_type, 8 "SpecInfo" spec_info, 9 "CompensateFlag" compensate_flag,
    10 "CompensateCount" compensate_count, 11 "RetryCount" retry_count, 12 "RetryInfo" retry_info,
    13 "RetryEnReason" retry_en_reason, 14 "RetryReason" retry_reason, 15 "ShortageClass" shortage_class
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleStrategies {
    pub instance_id: String,
    pub group_id: Option<i64>,
}
operation! { DescribeAutoScaleStrategies(instance_id: String)
    "DescribeAutoScaleStrategies" -> DescribeAutoScaleStrategiesOutput {
    0 "InstanceId" instance_id, 1 "GroupId" group_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleStrategiesOutput {
    pub load_auto_scale_strategies: Option<Vec<LoadAutoScaleStrategy>>,
    pub time_based_auto_scale_strategies: Option<Vec<TimeAutoScaleStrategy>>,
}
model! { DescribeAutoScaleStrategiesOutput {
    0 "LoadAutoScaleStrategies" load_auto_scale_strategies,
    1 "TimeBasedAutoScaleStrategies" time_based_auto_scale_strategies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBootScript {
    pub instance_id: String,
    pub boot_type: Option<String>,
}
operation! { DescribeBootScript(instance_id: String) "DescribeBootScript" -> DescribeBootScriptOutput {
    0 "InstanceId" instance_id, 1 "BootType" boot_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBootScriptOutput {
    pub detail: Option<DescribeBootScriptRsp>,
}
model! { DescribeBootScriptOutput {
    0 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBootScriptRsp {
    pub resource_after: Option<Vec<PreExecuteFileSetting>>,
    pub cluster_before: Option<Vec<PreExecuteFileSetting>>,
    pub cluster_after: Option<Vec<PreExecuteFileSetting>>,
    pub service_before: Option<Vec<PreExecuteFileSetting>>,
}
model! { DescribeBootScriptRsp {
    0 "ResourceAfter" resource_after, 1 "ClusterBefore" cluster_before, 2 "ClusterAfter" cluster_after,
    3 "ServiceBefore" service_before
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterFlowStatusDetail {
    pub instance_id: String,
    pub flow_param: FlowParam,
    pub need_extra_detail: Option<bool>,
}
operation! { DescribeClusterFlowStatusDetail(instance_id: String, flow_param: FlowParam)
    "DescribeClusterFlowStatusDetail" -> DescribeClusterFlowStatusDetailOutput {
    0 "InstanceId" instance_id, 1 "FlowParam" flow_param, 2 "NeedExtraDetail" need_extra_detail: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowParam {
    pub f_key: Option<String>,
    pub f_value: Option<String>,
}
input! { FlowParam(f_key: String, f_value: String) {
    0 "FKey" f_key: String, 1 "FValue" f_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterFlowStatusDetailOutput {
    pub stage_details: Option<Vec<StageInfoDetail>>,
    pub flow_desc: Option<Vec<FlowParamsDesc>>,
    pub flow_name: Option<String>,
    pub flow_total_progress: Option<f64>,
    pub flow_total_status: Option<i64>,
    pub flow_extra_detail: Option<Vec<FlowExtraDetail>>,
    pub flow_info: Option<String>,
}
model! { DescribeClusterFlowStatusDetailOutput {
    0 "StageDetails" stage_details, 1 "FlowDesc" flow_desc, 2 "FlowName" flow_name,
    3 "FlowTotalProgress" flow_total_progress, 4 "FlowTotalStatus" flow_total_status,
    5 "FlowExtraDetail" flow_extra_detail, 6 "FlowInfo" flow_info
} }

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
    pub starttime: Option<String>,
    pub endtime: Option<String>,
    pub had_wood_detail: Option<bool>,
    pub wood_job_id: Option<u64>,
    pub language_key: Option<String>,
    pub failed_reason: Option<String>,
    pub time_consuming: Option<String>,
    pub id: Option<i64>,
}
model! { StageInfoDetail {
    0 "Stage" stage, 1 "Name" name, 2 "IsShow" is_show, 3 "IsSubFlow" is_sub_flow, 4 "SubFlowFlag" sub_flow_flag,
    5 "Status" status, 6 "Desc" desc, 7 "Progress" progress, 8 "Starttime" starttime, 9 "Endtime" endtime,
    10 "HadWoodDetail" had_wood_detail, 11 "WoodJobId" wood_job_id, 12 "LanguageKey" language_key,
    13 "FailedReason" failed_reason, 14 "TimeConsuming" time_consuming, 15 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowParamsDesc {
    pub p_key: Option<String>,
    pub p_value: Option<String>,
}
model! { FlowParamsDesc {
    0 "PKey" p_key, 1 "PValue" p_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowExtraDetail {
    pub title: Option<String>,
    pub detail: Option<Vec<FlowParamsDesc>>,
}
model! { FlowExtraDetail {
    0 "Title" title, 1 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodes {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchItem {
    pub search_type: Option<String>,
    pub search_value: Option<String>,
}
input! { SearchItem(search_type: String, search_value: String) {
    0 "SearchType" search_type: String, 1 "SearchValue" search_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesOutput {
    pub total_cnt: Option<i64>,
    pub node_list: Option<Vec<NodeHardwareInfo>>,
    pub tag_keys: Option<Vec<String>>,
    pub hardware_resource_type_list: Option<Vec<String>>,
}
model! { DescribeClusterNodesOutput {
    0 "TotalCnt" total_cnt, 1 "NodeList" node_list, 2 "TagKeys" tag_keys,
    3 "HardwareResourceTypeList" hardware_resource_type_list
} }

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
    pub mc_multi_disk: Option<Vec<MultiDiskMC>>,
    pub cdb_node_info: Option<CdbInfo>,
    pub ip: Option<String>,
    pub destroyable: Option<i64>,
    pub tags: Option<Vec<Tag>>,
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
    pub configurable_services: Option<Vec<String>>,
    pub node_mark: Option<String>,
    pub underwrite_set_auto_renew: Option<bool>,
    pub gpu_desc: Option<String>,
    pub disk_health_issues: Option<Vec<DiskHealthIssue>>,
}
model! { NodeHardwareInfo {
    0 "AppId" app_id, 1 "SerialNo" serial_no, 2 "OrderNo" order_no, 3 "WanIp" wan_ip, 4 "Flag" flag, 5 "Spec" spec,
    6 "CpuNum" cpu_num, 7 "MemSize" mem_size, 8 "MemDesc" mem_desc, 9 "RegionId" region_id, 10 "ZoneId" zone_id,
    11 "ApplyTime" apply_time, 12 "FreeTime" free_time, 13 "DiskSize" disk_size, 14 "NameTag" name_tag,
    15 "Services" services, 16 "StorageType" storage_type, 17 "RootSize" root_size, 18 "ChargeType" charge_type,
    19 "CdbIp" cdb_ip, 20 "CdbPort" cdb_port, 21 "HwDiskSize" hw_disk_size, 22 "HwDiskSizeDesc" hw_disk_size_desc,
    23 "HwMemSize" hw_mem_size, 24 "HwMemSizeDesc" hw_mem_size_desc, 25 "ExpireTime" expire_time,
    26 "EmrResourceId" emr_resource_id, 27 "IsAutoRenew" is_auto_renew, 28 "DeviceClass" device_class,
    29 "Mutable" mutable, 30 "MCMultiDisk" mc_multi_disk, 31 "CdbNodeInfo" cdb_node_info, 32 "Ip" ip,
    33 "Destroyable" destroyable, 34 "Tags" tags, 35 "AutoFlag" auto_flag,
    36 "HardwareResourceType" hardware_resource_type, 37 "IsDynamicSpec" is_dynamic_spec,
    38 "DynamicPodSpec" dynamic_pod_spec, 39 "SupportModifyPayMode" support_modify_pay_mode,
    40 "RootStorageType" root_storage_type, 41 "Zone" zone, 42 "SubnetInfo" subnet_info, 43 "Clients" clients,
    44 "CurrentTime" current_time, 45 "IsFederation" is_federation, 46 "DeviceName" device_name,
    47 "ServiceClient" service_client, 48 "DisableApiTermination" disable_api_termination,
    49 "TradeVersion" trade_version, 50 "ServicesStatus" services_status, 51 "Remark" remark,
    52 "SharedClusterId" shared_cluster_id, 53 "SharedClusterIdDesc" shared_cluster_id_desc,
    54 "TimingResource" timing_resource, 55 "TkeClusterId" tke_cluster_id,
    56 "ConfigurableServices" configurable_services, 57 "NodeMark" node_mark,
    58 "UnderwriteSetAutoRenew" underwrite_set_auto_renew, 59 "GpuDesc" gpu_desc,
    60 "DiskHealthIssues" disk_health_issues
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiDiskMC {
    pub count: Option<i64>,
    pub r#type: Option<i64>,
    pub size: Option<String>,
    pub volume: Option<i64>,
}
model! { MultiDiskMC {
    0 "Count" count, 1 "Type" r#type, 2 "Size" size, 3 "Volume" volume
} }

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
    0 "InstanceName" instance_name, 1 "Ip" ip, 2 "Port" port, 3 "MemSize" mem_size, 4 "Volume" volume,
    5 "Service" service, 6 "ExpireTime" expire_time, 7 "ApplyTime" apply_time, 8 "PayType" pay_type,
    9 "ExpireFlag" expire_flag, 10 "Status" status, 11 "IsAutoRenew" is_auto_renew, 12 "SerialNo" serial_no,
    13 "ZoneId" zone_id, 14 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInfo {
    pub subnet_name: Option<String>,
    pub subnet_id: Option<String>,
}
model! { SubnetInfo {
    0 "SubnetName" subnet_name, 1 "SubnetId" subnet_id
} }

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
    0 "DiskId" disk_id, 1 "MountDir" mount_dir, 2 "DeviceName" device_name, 3 "CheckType" check_type,
    4 "Severity" severity, 5 "State" state, 6 "DetectSource" detect_source, 7 "FirstDetectTime" first_detect_time,
    8 "LastDetectTime" last_detect_time, 9 "DetectDetail" detect_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCvmQuota {
    pub cluster_id: String,
    pub zone_id: Option<i64>,
}
operation! { DescribeCvmQuota(cluster_id: String) "DescribeCvmQuota" -> DescribeCvmQuotaOutput {
    0 "ClusterId" cluster_id, 1 "ZoneId" zone_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCvmQuotaOutput {
    pub post_paid_quota_set: Option<Vec<QuotaEntity>>,
    pub spot_paid_quota_set: Option<Vec<QuotaEntity>>,
    pub eks_quota_set: Option<Vec<PodSaleSpec>>,
}
model! { DescribeCvmQuotaOutput {
    0 "PostPaidQuotaSet" post_paid_quota_set, 1 "SpotPaidQuotaSet" spot_paid_quota_set, 2 "EksQuotaSet" eks_quota_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaEntity {
    pub used_quota: Option<i64>,
    pub remaining_quota: Option<i64>,
    pub total_quota: Option<i64>,
    pub zone: Option<String>,
}
model! { QuotaEntity {
    0 "UsedQuota" used_quota, 1 "RemainingQuota" remaining_quota, 2 "TotalQuota" total_quota, 3 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodSaleSpec {
    pub node_type: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub number: Option<u64>,
}
model! { PodSaleSpec {
    0 "NodeType" node_type, 1 "Cpu" cpu, 2 "Memory" memory, 3 "Number" number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDAGInfo {
    pub instance_id: String,
    pub r#type: String,
    pub id_list: Vec<String>,
}
operation! { DescribeDAGInfo(instance_id: String, r#type: String, id_list: Vec<String>)
    "DescribeDAGInfo" -> DescribeDAGInfoOutput {
    0 "InstanceID" instance_id, 1 "Type" r#type, 2 "IDList" id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDAGInfoOutput {
    pub total_count: Option<i64>,
    pub dag_info_list: Option<Vec<DAGInfo>>,
}
model! { DescribeDAGInfoOutput {
    0 "TotalCount" total_count, 1 "DAGInfoList" dag_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DAGInfo {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub content: Option<String>,
}
model! { DAGInfo {
    0 "ID" id, 1 "Type" r#type, 2 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicInstanceDetail {
    pub instance_id: String,
    pub ray_cluster_id: i64,
}
operation! { DescribeDynamicInstanceDetail(instance_id: String, ray_cluster_id: i64)
    "DescribeDynamicInstanceDetail" -> DescribeDynamicInstanceDetailOutput {
    0 "InstanceId" instance_id, 1 "RayClusterId" ray_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicInstanceDetailOutput {
    pub ray_cluster_name: Option<String>,
    pub ray_cluster_id: Option<i64>,
    pub submit_type: Option<i64>,
    pub namespace: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub labels: Option<Vec<NameValue>>,
    pub tolerations: Option<Vec<Toleration>>,
    pub env: Option<Vec<NameValue>>,
    pub support_external_kerberos_service: Option<bool>,
    pub kerberos_cluster: Option<String>,
    pub token: Option<Secret>,
    pub head_group_spec: Option<DynamicInstanceGroupSpec>,
    pub worker_group_specs: Option<Vec<DynamicInstanceGroupSpec>>,
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
    0 "RayClusterName" ray_cluster_name, 1 "RayClusterId" ray_cluster_id, 2 "SubmitType" submit_type,
    3 "Namespace" namespace, 4 "CreateTime" create_time, 5 "UpdateTime" update_time, 6 "Labels" labels,
    7 "Tolerations" tolerations, 8 "Env" env, 9 "SupportExternalKerberosService" support_external_kerberos_service,
    10 "KerberosCluster" kerberos_cluster, 11 "Token" token, 12 "HeadGroupSpec" head_group_spec,
    13 "WorkerGroupSpecs" worker_group_specs, 14 "StorageConfigEnabled" storage_config_enabled,
    15 "RedisInstance" redis_instance, 16 "CustomImage" custom_image, 17 "DashboardUrl" dashboard_url,
    18 "TotalPodCount" total_pod_count, 19 "HighAvailability" high_availability,
    20 "PersistentVolume" persistent_volume, 21 "RayClusterYaml" ray_cluster_yaml, 22 "ImageInfoV2" image_info_v2
} }

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
    pub env: Option<Vec<NameValue>>,
    pub labels: Option<Vec<NameValue>>,
    pub tolerations: Option<Vec<Toleration>>,
    pub scheduler: Option<String>,
    pub persistent_volume: Option<PersistentVolume>,
    pub pre_start_command: Option<String>,
    pub ray_start_params: Option<String>,
}
model! { DynamicInstanceGroupSpec {
    0 "Name" name, 1 "PodCount" pod_count, 2 "MinNodes" min_nodes, 3 "MaxNodes" max_nodes,
    4 "StorageConfigEnabled" storage_config_enabled, 5 "GroupType" group_type, 6 "Cpu" cpu, 7 "MemSize" mem_size,
    8 "GpuType" gpu_type, 9 "Gpu" gpu, 10 "ResourceLabels" resource_labels, 11 "Env" env, 12 "Labels" labels,
    13 "Tolerations" tolerations, 14 "Scheduler" scheduler, 15 "PersistentVolume" persistent_volume,
    16 "PreStartCommand" pre_start_command, 17 "RayStartParams" ray_start_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersistentVolume {
    pub cbs_volumes: Option<Vec<CBSVolume>>,
    pub cfs_volumes: Option<Vec<CFSVolume>>,
    pub cos_volumes: Option<Vec<COSVolume>>,
    pub storage_volume_name: Option<Vec<String>>,
    pub volume_mounts: Option<Vec<VolumeMount>>,
    pub storage_volume_detail: Option<Vec<StorageVolumeDetail>>,
    pub cfs_turbo_volumes: Option<Vec<CFSTurboVolume>>,
    pub goose_fs_volumes: Option<Vec<GooseFSVolume>>,
}
model! { PersistentVolume {
    0 "CBSVolumes" cbs_volumes, 1 "CFSVolumes" cfs_volumes, 2 "COSVolumes" cos_volumes,
    3 "StorageVolumeName" storage_volume_name, 4 "VolumeMounts" volume_mounts,
    5 "StorageVolumeDetail" storage_volume_detail, 6 "CFSTurboVolumes" cfs_turbo_volumes,
    7 "GooseFSVolumes" goose_fs_volumes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageVolumeDetail {
    pub volume_name: Option<String>,
    pub volume_type: Option<String>,
    pub desc: Option<String>,
}
model! { StorageVolumeDetail {
    0 "VolumeName" volume_name, 1 "VolumeType" volume_type, 2 "Desc" desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisInstance {
    pub id: Option<String>,
    pub host: Option<String>,
    pub port: Option<i64>,
}
model! { RedisInstance {
    0 "Id" id, 1 "Host" host, 2 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicInstanceList {
    pub instance_id: String,
}
operation! { DescribeDynamicInstanceList(instance_id: String)
    "DescribeDynamicInstanceList" -> DescribeDynamicInstanceListOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicInstanceListOutput {
    pub dynamic_instance_list: Option<Vec<RayCluster>>,
    pub web_ui_infos: Option<Vec<WebUIInfo>>,
}
model! { DescribeDynamicInstanceListOutput {
    0 "DynamicInstanceList" dynamic_instance_list, 1 "WebUIInfos" web_ui_infos
} }

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
    0 "RayClusterName" ray_cluster_name, 1 "RayClusterId" ray_cluster_id, 2 "PodCount" pod_count,
    3 "CreateTime" create_time, 4 "RedisCount" redis_count, 5 "SubmitType" submit_type, 6 "DashboardUrl" dashboard_url,
    7 "Namespace" namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebUIInfo {
    pub url: Option<String>,
    pub web_ui_status: Option<i64>,
    pub service_name: Option<String>,
}
model! { WebUIInfo {
    0 "Url" url, 1 "WebUIStatus" web_ui_status, 2 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEMREventList {
    pub instance_id: String,
    pub start_time: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEMREventListOutput {
    pub event_list: Option<Vec<EMREventListItem>>,
    pub total_num: Option<i64>,
}
model! { DescribeEMREventListOutput {
    0 "EventList" event_list, 1 "TotalNum" total_num
} }

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
    0 "Host" host, 1 "Role" role, 2 "Name" name, 3 "Detail" detail, 4 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmrApplicationStatics {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmrApplicationStaticsOutput {
    pub statics: Option<Vec<ApplicationStatics>>,
    pub total_count: Option<i64>,
    pub queues: Option<Vec<String>>,
    pub users: Option<Vec<String>>,
    pub application_types: Option<Vec<String>>,
}
model! { DescribeEmrApplicationStaticsOutput {
    0 "Statics" statics, 1 "TotalCount" total_count, 2 "Queues" queues, 3 "Users" users,
    4 "ApplicationTypes" application_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationStatics {
    pub queue: Option<String>,
    pub user: Option<String>,
    pub application_type: Option<String>,
    pub sum_memory_seconds: Option<i64>,
    pub sum_v_core_seconds: Option<i64>,
    pub sum_hdfs_bytes_written: Option<String>,
    pub sum_hdfs_bytes_read: Option<String>,
    pub count_apps: Option<i64>,
}
model! { ApplicationStatics {
    0 "Queue" queue, 1 "User" user, 2 "ApplicationType" application_type, 3 "SumMemorySeconds" sum_memory_seconds,
    4 "SumVCoreSeconds" sum_v_core_seconds, 5 "SumHDFSBytesWritten" sum_hdfs_bytes_written,
    6 "SumHDFSBytesRead" sum_hdfs_bytes_read, 7 "CountApps" count_apps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmrOverviewMetrics {
    pub end: i64,
    pub metric: String,
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmrOverviewMetricsOutput {
    pub result: Option<Vec<OverviewMetricData>>,
}
model! { DescribeEmrOverviewMetricsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverviewMetricData {
    pub metric: Option<String>,
    pub first: Option<i64>,
    pub last: Option<i64>,
    pub interval: Option<i64>,
    pub data_points: Option<Vec<String>>,
    pub tags: Option<MetricTags>,
}
model! { OverviewMetricData {
    0 "Metric" metric, 1 "First" first, 2 "Last" last, 3 "Interval" interval, 4 "DataPoints" data_points, 5 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricTags {
    pub unit: Option<String>,
    pub r#type: Option<String>,
}
model! { MetricTags {
    0 "Unit" unit, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalConfig {
    pub instance_id: String,
}
operation! { DescribeGlobalConfig(instance_id: String) "DescribeGlobalConfig" -> DescribeGlobalConfigOutput {
    0 "InstanceId" instance_id
} }

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
    0 "EnableResourceSchedule" enable_resource_schedule, 1 "ActiveScheduler" active_scheduler,
    2 "CapacityGlobalConfig" capacity_global_config, 3 "FairGlobalConfig" fair_global_config, 4 "Scheduler" scheduler
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapacityGlobalConfig {
    pub enable_label: Option<bool>,
    pub label_dir: Option<String>,
    pub queue_mapping_override: Option<bool>,
    pub default_settings: Option<Vec<DefaultSetting>>,
}
model! { CapacityGlobalConfig {
    0 "EnableLabel" enable_label, 1 "LabelDir" label_dir, 2 "QueueMappingOverride" queue_mapping_override,
    3 "DefaultSettings" default_settings
} }

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
    0 "Name" name, 1 "Desc" desc, 2 "Prompt" prompt, 3 "Key" key, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FairGlobalConfig {
    pub user_max_apps_default: Option<i64>,
}
model! { FairGlobalConfig {
    0 "UserMaxAppsDefault" user_max_apps_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsSTD {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    pub name: Option<String>,
    pub direction: Option<String>,
}
input! { Order() {
    0 "Name" name: String, 1 "Direction" direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsSTDOutput {
    pub data: Option<Vec<GroupInfos>>,
    pub total_count: Option<i64>,
}
model! { DescribeGroupsSTDOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfos {
    pub group_name: Option<String>,
    pub users: Option<Vec<String>>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub group_type: Option<i64>,
    pub group_type_desc: Option<String>,
}
model! { GroupInfos {
    0 "GroupName" group_name, 1 "Users" users, 2 "Description" description, 3 "CreateTime" create_time,
    4 "GroupType" group_type, 5 "GroupTypeDesc" group_type_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHBaseTableOverview {
    pub instance_id: String,
    pub offset: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHBaseTableOverviewOutput {
    pub table_monitor_list: Option<Vec<OverviewRow>>,
    pub total_count: Option<i64>,
    pub schema_list: Option<Vec<TableSchemaItem>>,
}
model! { DescribeHBaseTableOverviewOutput {
    0 "TableMonitorList" table_monitor_list, 1 "TotalCount" total_count, 2 "SchemaList" schema_list
} }

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
    0 "Table" table, 1 "ReadRequestCount" read_request_count, 2 "WriteRequestCount" write_request_count,
    3 "MemstoreSize" memstore_size, 4 "StoreFileSize" store_file_size, 5 "Operation" operation,
    6 "StoreFileNum" store_file_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableSchemaItem {
    pub name: Option<String>,
    pub sortable: Option<bool>,
    pub with_filter: Option<bool>,
    pub candidates: Option<Vec<String>>,
    pub clickable: Option<bool>,
    pub title: Option<String>,
}
model! { TableSchemaItem {
    0 "Name" name, 1 "Sortable" sortable, 2 "WithFilter" with_filter, 3 "Candidates" candidates,
    4 "Clickable" clickable, 5 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHBaseTableRequestMetric {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHBaseTableRequestMetricOutput {
    pub metric_data_list: Option<Vec<HBaseMetricData>>,
}
model! { DescribeHBaseTableRequestMetricOutput {
    0 "MetricDataList" metric_data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HBaseMetricData {
    pub metric_name: Option<String>,
    pub metric_desc: Option<String>,
    pub timestamps: Option<Vec<i64>>,
    pub values: Option<Vec<f64>>,
}
model! { HBaseMetricData {
    0 "MetricName" metric_name, 1 "MetricDesc" metric_desc, 2 "Timestamps" timestamps, 3 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHBaseTableStoreSizeMetric {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHBaseTableStoreSizeMetricOutput {
    pub metric_data_list: Option<Vec<HBaseMetricData>>,
}
model! { DescribeHBaseTableStoreSizeMetricOutput {
    0 "MetricDataList" metric_data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHDFSStorageInfo {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
}
operation! { DescribeHDFSStorageInfo(instance_id: String, start_time: i64, end_time: i64)
    "DescribeHDFSStorageInfo" -> DescribeHDFSStorageInfoOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHDFSStorageInfoOutput {
    pub sample_time: Option<i64>,
    pub storage_summary_distribution: Option<Vec<StorageSummaryDistribution>>,
}
model! { DescribeHDFSStorageInfoOutput {
    0 "SampleTime" sample_time, 1 "StorageSummaryDistribution" storage_summary_distribution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageSummaryDistribution {
    pub metric_item: Option<String>,
    pub metric_name: Option<String>,
    pub dps: Option<Vec<Dps>>,
}
model! { StorageSummaryDistribution {
    0 "MetricItem" metric_item, 1 "MetricName" metric_name, 2 "Dps" dps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dps {
    pub timestamp: Option<String>,
    pub value: Option<String>,
}
model! { Dps {
    0 "Timestamp" timestamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHiveQueries {
    pub instance_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub offset: u64,
    pub limit: u64,
    pub state: Option<Vec<String>>,
    pub end_time_gte: Option<u64>,
    pub end_time_lte: Option<u64>,
}

/// What [`DescribeHiveQueries::new`] takes.
pub struct DescribeHiveQueriesRequired {
    pub instance_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub offset: u64,
    pub limit: u64,
}
operation! { DescribeHiveQueries{DescribeHiveQueriesRequired: instance_id, start_time, end_time, offset, limit}
    "DescribeHiveQueries" -> DescribeHiveQueriesOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset, 4 "Limit" limit,
    5 "State" state: Vec<String>, 6 "EndTimeGte" end_time_gte: u64, 7 "EndTimeLte" end_time_lte: u64
} }
paged! { DescribeHiveQueries: HiveQuery = Offset "Offset", "Results" results, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHiveQueriesOutput {
    pub total: Option<i64>,
    pub results: Option<Vec<HiveQuery>>,
}
model! { DescribeHiveQueriesOutput {
    0 "Total" total, 1 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HiveQuery {
    pub statement: Option<String>,
    pub duration: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub state: Option<String>,
    pub user: Option<String>,
    pub job_ids: Option<Vec<String>>,
    pub execution_engine: Option<String>,
    pub id: Option<String>,
}
model! { HiveQuery {
    0 "Statement" statement, 1 "Duration" duration, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "State" state,
    5 "User" user, 6 "JobIds" job_ids, 7 "ExecutionEngine" execution_engine, 8 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImpalaQueries {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub offset: i64,
    pub limit: i64,
    pub state: Option<Vec<String>>,
    pub end_time_gte: Option<u64>,
    pub end_time_lte: Option<u64>,
}

/// What [`DescribeImpalaQueries::new`] takes.
pub struct DescribeImpalaQueriesRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeImpalaQueries{DescribeImpalaQueriesRequired: instance_id, start_time, end_time, offset, limit}
    "DescribeImpalaQueries" -> DescribeImpalaQueriesOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset, 4 "Limit" limit,
    5 "State" state: Vec<String>, 6 "EndTimeGte" end_time_gte: u64, 7 "EndTimeLte" end_time_lte: u64
} }
paged! { DescribeImpalaQueries: ImpalaQuery = Offset "Offset", "Results" results, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImpalaQueriesOutput {
    pub total: Option<i64>,
    pub results: Option<Vec<ImpalaQuery>>,
}
model! { DescribeImpalaQueriesOutput {
    0 "Total" total, 1 "Results" results
} }

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
    0 "Statement" statement, 1 "Id" id, 2 "StartTime" start_time, 3 "Duration" duration, 4 "EndTime" end_time,
    5 "State" state, 6 "RowsFetched" rows_fetched, 7 "User" user, 8 "DefaultDB" default_db, 9 "Coordinator" coordinator,
    10 "MaxNodePeakMemoryUsage" max_node_peak_memory_usage, 11 "QueryType" query_type, 12 "ScanHDFSRows" scan_hdfs_rows,
    13 "ScanKUDURows" scan_kudu_rows, 14 "ScanRowsTotal" scan_rows_total, 15 "TotalBytesRead" total_bytes_read,
    16 "TotalBytesSent" total_bytes_sent, 17 "TotalCpuTime" total_cpu_time,
    18 "TotalInnerBytesSent" total_inner_bytes_sent, 19 "TotalScanBytesSent" total_scan_bytes_sent,
    20 "EstimatedPerHostMemBytes" estimated_per_host_mem_bytes,
    21 "NumRowsFetchedFromCache" num_rows_fetched_from_cache, 22 "SessionId" session_id,
    23 "PerNodePeakMemoryBytesSum" per_node_peak_memory_bytes_sum, 24 "BackendsCount" backends_count,
    25 "FragmentInstancesCount" fragment_instances_count, 26 "RemainingFragmentCount" remaining_fragment_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsightList {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub page: i64,
    pub r#type: Option<String>,
    pub must_has_context: Option<bool>,
}

/// What [`DescribeInsightList::new`] takes.
pub struct DescribeInsightListRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub page: i64,
}
operation! { DescribeInsightList{DescribeInsightListRequired: instance_id, start_time, end_time, page_size, page}
    "DescribeInsightList" -> DescribeInsightListOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageSize" page_size, 4 "Page" page,
    5 "Type" r#type: String, 6 "MustHasContext" must_has_context: bool
} }
paged! { DescribeInsightList: InsightResult = Number "Page", "ResultList" result_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsightListOutput {
    pub total_count: Option<i64>,
    pub result_list: Option<Vec<InsightResult>>,
}
model! { DescribeInsightListOutput {
    0 "TotalCount" total_count, 1 "ResultList" result_list
} }

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
    0 "ID" id, 1 "Type" r#type, 2 "RuleID" rule_id, 3 "RuleName" rule_name, 4 "RuleExplain" rule_explain,
    5 "Detail" detail, 6 "Suggestion" suggestion, 7 "Value" value, 8 "ScheduleTaskExecID" schedule_task_exec_id,
    9 "ScheduleFlowName" schedule_flow_name, 10 "ScheduleTaskName" schedule_task_name, 11 "JobConf" job_conf,
    12 "Context" context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTaskResult {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInspectionTaskResultOutput {
    pub inspection_result_info: Option<String>,
    pub total: Option<i64>,
    pub type_info: Option<String>,
}
model! { DescribeInspectionTaskResultOutput {
    0 "InspectionResultInfo" inspection_result_info, 1 "Total" total, 2 "TypeInfo" type_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOplog {
    pub instance_id: String,
    pub offset: i64,
    pub limit: i64,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub search_fields: Option<Vec<SearchItem>>,
    pub operand: Option<String>,
    pub security_level: Option<String>,
}
operation! { DescribeInstanceOplog(instance_id: String, offset: i64, limit: i64)
    "DescribeInstanceOplog" -> DescribeInstanceOplogOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset, 2 "Limit" limit, 3 "StartTime" start_time: u64,
    4 "EndTime" end_time: u64, 5 "SearchFields" search_fields: Vec<SearchItem>, 6 "Operand" operand: String,
    7 "SecurityLevel" security_level: String
} }
paged! { DescribeInstanceOplog: OperationLog = Offset "Offset", "LogList" log_list, total "TotalCnt" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOplogOutput {
    pub total_cnt: Option<i64>,
    pub log_list: Option<Vec<OperationLog>>,
    pub operand_list: Option<Vec<String>>,
    pub security_level_list: Option<Vec<String>>,
}
model! { DescribeInstanceOplogOutput {
    0 "TotalCnt" total_cnt, 1 "LogList" log_list, 2 "OperandList" operand_list,
    3 "SecurityLevelList" security_level_list
} }

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
    0 "InstanceId" instance_id, 1 "Operation" operation, 2 "OperationType" operation_type, 3 "UserType" user_type,
    4 "Operator" operator, 5 "CreateTime" create_time, 6 "Operand" operand, 7 "OperationDesc" operation_desc,
    8 "SecurityLevel" security_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRenewNodes {
    pub instance_id: String,
}
operation! { DescribeInstanceRenewNodes(instance_id: String)
    "DescribeInstanceRenewNodes" -> DescribeInstanceRenewNodesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRenewNodesOutput {
    pub total_cnt: Option<i64>,
    pub node_list: Option<Vec<RenewInstancesInfo>>,
    pub meta_info: Option<Vec<String>>,
    pub redis_info: Option<Vec<String>>,
}
model! { DescribeInstanceRenewNodesOutput {
    0 "TotalCnt" total_cnt, 1 "NodeList" node_list, 2 "MetaInfo" meta_info, 3 "RedisInfo" redis_info
} }

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
    pub mc_multi_disk: Option<Vec<MultiDiskMC>>,
}
model! { RenewInstancesInfo {
    0 "EmrResourceId" emr_resource_id, 1 "Flag" flag, 2 "Ip" ip, 3 "MemDesc" mem_desc, 4 "CpuNum" cpu_num,
    5 "DiskSize" disk_size, 6 "ExpireTime" expire_time, 7 "Spec" spec, 8 "StorageType" storage_type,
    9 "RootSize" root_size, 10 "RootStorageType" root_storage_type, 11 "MCMultiDisk" mc_multi_disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub display_strategy: String,
    pub instance_ids: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub project_id: Option<i64>,
    pub order_field: Option<String>,
    pub asc: Option<i64>,
}
operation! { DescribeInstances(display_strategy: String) "DescribeInstances" -> DescribeInstancesOutput {
    0 "DisplayStrategy" display_strategy, 1 "InstanceIds" instance_ids: Vec<String>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64, 4 "ProjectId" project_id: i64, 5 "OrderField" order_field: String, 6 "Asc" asc: i64
} }
paged! { DescribeInstances: ClusterInstancesInfo = Offset "Offset", "ClusterList" cluster_list, total "TotalCnt" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_cnt: Option<i64>,
    pub cluster_list: Option<Vec<ClusterInstancesInfo>>,
    pub tag_keys: Option<Vec<String>>,
}
model! { DescribeInstancesOutput {
    0 "TotalCnt" total_cnt, 1 "ClusterList" cluster_list, 2 "TagKeys" tag_keys
} }

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
    pub tags: Option<Vec<Tag>>,
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
    pub cluster_external_service_info: Option<Vec<ClusterExternalServiceInfo>>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub topology_info_list: Option<Vec<TopologyInfo>>,
    pub is_multi_zone_cluster: Option<bool>,
    pub is_cvm_replace: Option<bool>,
    pub cluster_title: Option<String>,
    pub config_detail: Option<EmrProductConfigDetail>,
    pub bind_file_system_num: Option<i64>,
    pub cluster_relation_info_list: Option<Vec<ClusterRelationMeta>>,
    pub redis_id: Option<String>,
    pub is_io_hung_self_recovery: Option<bool>,
    pub meta_db_group_info: Option<Vec<CustomMetaDBInfo>>,
}
model! { ClusterInstancesInfo {
    0 "Id" id, 1 "ClusterId" cluster_id, 2 "Ftitle" ftitle, 3 "ClusterName" cluster_name, 4 "RegionId" region_id,
    5 "ZoneId" zone_id, 6 "AppId" app_id, 7 "Uin" uin, 8 "ProjectId" project_id, 9 "VpcId" vpc_id,
    10 "SubnetId" subnet_id, 11 "Status" status, 12 "AddTime" add_time, 13 "RunTime" run_time, 14 "Config" config,
    15 "MasterIp" master_ip, 16 "EmrVersion" emr_version, 17 "ChargeType" charge_type, 18 "TradeVersion" trade_version,
    19 "ResourceOrderId" resource_order_id, 20 "IsTradeCluster" is_trade_cluster, 21 "AlarmInfo" alarm_info,
    22 "IsWoodpeckerCluster" is_woodpecker_cluster, 23 "MetaDb" meta_db, 24 "Tags" tags, 25 "HiveMetaDb" hive_meta_db,
    26 "ServiceClass" service_class, 27 "AliasInfo" alias_info, 28 "ProductId" product_id, 29 "Zone" zone,
    30 "SceneName" scene_name, 31 "SceneServiceClass" scene_service_class, 32 "SceneEmrVersion" scene_emr_version,
    33 "DisplayName" display_name, 34 "VpcName" vpc_name, 35 "SubnetName" subnet_name,
    36 "ClusterExternalServiceInfo" cluster_external_service_info, 37 "UniqVpcId" uniq_vpc_id,
    38 "UniqSubnetId" uniq_subnet_id, 39 "TopologyInfoList" topology_info_list,
    40 "IsMultiZoneCluster" is_multi_zone_cluster, 41 "IsCvmReplace" is_cvm_replace, 42 "ClusterTitle" cluster_title,
    43 "ConfigDetail" config_detail, 44 "BindFileSystemNum" bind_file_system_num,
    45 "ClusterRelationInfoList" cluster_relation_info_list, 46 "RedisId" redis_id,
    47 "IsIOHungSelfRecovery" is_io_hung_self_recovery, 48 "MetaDBGroupInfo" meta_db_group_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmrProductConfigOutter {
    pub soft_info: Option<Vec<String>>,
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
    pub security_groups: Option<Vec<String>>,
    pub public_key_id: Option<String>,
}
model! { EmrProductConfigOutter {
    0 "SoftInfo" soft_info, 1 "MasterNodeSize" master_node_size, 2 "CoreNodeSize" core_node_size,
    3 "TaskNodeSize" task_node_size, 4 "ComNodeSize" com_node_size, 5 "MasterResource" master_resource,
    6 "CoreResource" core_resource, 7 "TaskResource" task_resource, 8 "ComResource" com_resource, 9 "OnCos" on_cos,
    10 "ChargeType" charge_type, 11 "RouterNodeSize" router_node_size, 12 "SupportHA" support_ha,
    13 "SecurityOn" security_on, 14 "SecurityGroup" security_group, 15 "CbsEncrypt" cbs_encrypt,
    16 "ApplicationRole" application_role, 17 "SecurityGroups" security_groups, 18 "PublicKeyId" public_key_id
} }

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
    0 "Spec" spec, 1 "SpecName" spec_name, 2 "StorageType" storage_type, 3 "DiskType" disk_type, 4 "RootSize" root_size,
    5 "MemSize" mem_size, 6 "Cpu" cpu, 7 "DiskSize" disk_size, 8 "InstanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterExternalServiceInfo {
    pub depend_type: Option<i64>,
    pub service: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_status: Option<i64>,
}
model! { ClusterExternalServiceInfo {
    0 "DependType" depend_type, 1 "Service" service, 2 "ClusterId" cluster_id, 3 "ClusterStatus" cluster_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopologyInfo {
    pub zone_id: Option<i64>,
    pub zone: Option<String>,
    pub subnet_info_list: Option<Vec<SubnetInfo>>,
    pub node_info_list: Option<Vec<ShortNodeInfo>>,
}
model! { TopologyInfo {
    0 "ZoneId" zone_id, 1 "Zone" zone, 2 "SubnetInfoList" subnet_info_list, 3 "NodeInfoList" node_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShortNodeInfo {
    pub node_type: Option<String>,
    pub node_size: Option<u64>,
}
model! { ShortNodeInfo {
    0 "NodeType" node_type, 1 "NodeSize" node_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmrProductConfigDetail {
    pub soft_info: Option<Vec<String>>,
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
    pub security_groups: Option<Vec<String>>,
    pub public_key_id: Option<String>,
}
model! { EmrProductConfigDetail {
    0 "SoftInfo" soft_info, 1 "MasterNodeSize" master_node_size, 2 "CoreNodeSize" core_node_size,
    3 "TaskNodeSize" task_node_size, 4 "ComNodeSize" com_node_size, 5 "MasterResource" master_resource,
    6 "CoreResource" core_resource, 7 "TaskResource" task_resource, 8 "ComResource" com_resource, 9 "OnCos" on_cos,
    10 "ChargeType" charge_type, 11 "RouterNodeSize" router_node_size, 12 "SupportHA" support_ha,
    13 "SecurityOn" security_on, 14 "SecurityGroup" security_group, 15 "CbsEncrypt" cbs_encrypt,
    16 "ApplicationRole" application_role, 17 "SecurityGroups" security_groups, 18 "PublicKeyId" public_key_id
} }

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
    0 "Spec" spec, 1 "SpecName" spec_name, 2 "StorageType" storage_type, 3 "DiskType" disk_type, 4 "RootSize" root_size,
    5 "MemSize" mem_size, 6 "Cpu" cpu, 7 "DiskSize" disk_size, 8 "InstanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterRelationMeta {
    pub cluster_type: Option<String>,
    pub cluster_id_list: Option<Vec<String>>,
}
model! { ClusterRelationMeta {
    0 "ClusterType" cluster_type, 1 "ClusterIdList" cluster_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesList {
    pub display_strategy: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_field: Option<String>,
    pub asc: Option<i64>,
    pub filters: Option<Vec<Filters>>,
    pub cluster_type: Option<i64>,
}
operation! { DescribeInstancesList(display_strategy: String) "DescribeInstancesList" -> DescribeInstancesListOutput {
    0 "DisplayStrategy" display_strategy, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "OrderField" order_field: String, 4 "Asc" asc: i64, 5 "Filters" filters: Vec<Filters>,
    6 "ClusterType" cluster_type: i64
} }
paged! { DescribeInstancesList: EmrListInstance = Offset "Offset", "InstancesList" instances_list, total "TotalCnt" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesListOutput {
    pub total_cnt: Option<i64>,
    pub instances_list: Option<Vec<EmrListInstance>>,
}
model! { DescribeInstancesListOutput {
    0 "TotalCnt" total_cnt, 1 "InstancesList" instances_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmrListInstance {
    pub cluster_id: Option<String>,
    pub status_desc: Option<String>,
    pub cluster_name: Option<String>,
    pub zone_id: Option<u64>,
    pub app_id: Option<u64>,
    pub add_time: Option<String>,
    pub run_time: Option<String>,
    pub master_ip: Option<String>,
    pub emr_version: Option<String>,
    pub charge_type: Option<u64>,
    pub id: Option<u64>,
    pub product_id: Option<u64>,
    pub project_id: Option<u64>,
    pub region_id: Option<u64>,
    pub subnet_id: Option<u64>,
    pub vpc_id: Option<u64>,
    pub zone: Option<String>,
    pub status: Option<u64>,
    pub tags: Option<Vec<Tag>>,
    pub alarm_info: Option<String>,
    pub is_woodpecker_cluster: Option<u64>,
    pub vpc_name: Option<String>,
    pub subnet_name: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub cluster_class: Option<String>,
    pub is_multi_zone_cluster: Option<bool>,
    pub is_hands_cluster: Option<bool>,
    pub out_side_soft_info: Option<Vec<SoftDependInfo>>,
    pub is_support_outside_cluster: Option<bool>,
    pub is_dedicated_cluster: Option<bool>,
    pub is_support_clone: Option<bool>,
}
model! { EmrListInstance {
    0 "ClusterId" cluster_id, 1 "StatusDesc" status_desc, 2 "ClusterName" cluster_name, 3 "ZoneId" zone_id,
    4 "AppId" app_id, 5 "AddTime" add_time, 6 "RunTime" run_time, 7 "MasterIp" master_ip, 8 "EmrVersion" emr_version,
    9 "ChargeType" charge_type, 10 "Id" id, 11 "ProductId" product_id, 12 "ProjectId" project_id,
    13 "RegionId" region_id, 14 "SubnetId" subnet_id, 15 "VpcId" vpc_id, 16 "Zone" zone, 17 "Status" status,
    18 "Tags" tags, 19 "AlarmInfo" alarm_info, 20 "IsWoodpeckerCluster" is_woodpecker_cluster, 21 "VpcName" vpc_name,
    22 "SubnetName" subnet_name, 23 "UniqVpcId" uniq_vpc_id, 24 "UniqSubnetId" uniq_subnet_id,
    25 "ClusterClass" cluster_class, 26 "IsMultiZoneCluster" is_multi_zone_cluster,
    27 "IsHandsCluster" is_hands_cluster, 28 "OutSideSoftInfo" out_side_soft_info,
    29 "IsSupportOutsideCluster" is_support_outside_cluster, 30 "IsDedicatedCluster" is_dedicated_cluster,
    31 "IsSupportClone" is_support_clone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoftDependInfo {
    pub soft_name: Option<String>,
    pub required: Option<bool>,
}
model! { SoftDependInfo {
    0 "SoftName" soft_name, 1 "Required" required
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobFlow {
    pub job_flow_id: i64,
}
operation! { DescribeJobFlow(job_flow_id: i64) "DescribeJobFlow" -> DescribeJobFlowOutput {
    0 "JobFlowId" job_flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobFlowOutput {
    pub state: Option<String>,
    pub details: Option<Vec<JobResult>>,
}
model! { DescribeJobFlowOutput {
    0 "State" state, 1 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobResult {
    pub name: Option<String>,
    pub action_on_failure: Option<String>,
    pub job_state: Option<String>,
    pub application_id: Option<String>,
}
model! { JobResult {
    0 "Name" name, 1 "ActionOnFailure" action_on_failure, 2 "JobState" job_state, 3 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKyuubiQueryInfo {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub page: i64,
}

/// What [`DescribeKyuubiQueryInfo::new`] takes.
pub struct DescribeKyuubiQueryInfoRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub page: i64,
}
operation! { DescribeKyuubiQueryInfo{DescribeKyuubiQueryInfoRequired: instance_id, start_time, end_time, page_size, page}
    "DescribeKyuubiQueryInfo" -> DescribeKyuubiQueryInfoOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageSize" page_size, 4 "Page" page
} }
paged! { DescribeKyuubiQueryInfo: KyuubiQueryInfo =
    Number "Page", "KyuubiQueryInfoList" kyuubi_query_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKyuubiQueryInfoOutput {
    pub total_count: Option<i64>,
    pub kyuubi_query_info_list: Option<Vec<KyuubiQueryInfo>>,
}
model! { DescribeKyuubiQueryInfoOutput {
    0 "TotalCount" total_count, 1 "KyuubiQueryInfoList" kyuubi_query_info_list
} }

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
    0 "ClientIP" client_ip, 1 "Duration" duration, 2 "EndTime" end_time, 3 "EngineID" engine_id,
    4 "EngineType" engine_type, 5 "Id" id, 6 "SessionID" session_id, 7 "BeginTime" begin_time,
    8 "ExecutionState" execution_state, 9 "ExecutionStatement" execution_statement, 10 "StatementID" statement_id,
    11 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeDataDisks {
    pub instance_id: String,
    pub cvm_instance_ids: Vec<String>,
    pub filters: Option<Vec<Filters>>,
    pub inner_search: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub scene: Option<String>,
}
operation! { DescribeNodeDataDisks(instance_id: String, cvm_instance_ids: Vec<String>)
    "DescribeNodeDataDisks" -> DescribeNodeDataDisksOutput {
    0 "InstanceId" instance_id, 1 "CvmInstanceIds" cvm_instance_ids, 2 "Filters" filters: Vec<Filters>,
    3 "InnerSearch" inner_search: String, 4 "Limit" limit: u64, 5 "Offset" offset: u64, 6 "Scene" scene: String
} }
paged! { DescribeNodeDataDisks: CBSInstance = Offset "Offset", "CBSList" cbs_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeDataDisksOutput {
    pub total_count: Option<i64>,
    pub cbs_list: Option<Vec<CBSInstance>>,
    pub max_size: Option<u64>,
    pub max_throughput_performance: Option<i64>,
}
model! { DescribeNodeDataDisksOutput {
    0 "TotalCount" total_count, 1 "CBSList" cbs_list, 2 "MaxSize" max_size,
    3 "MaxThroughputPerformance" max_throughput_performance
} }

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
    pub instance_id_list: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub shareable: Option<bool>,
    pub emr_resource_id: Option<String>,
    pub underwrite_expired_time: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub throughput_performance: Option<i64>,
}
model! { CBSInstance {
    0 "DiskId" disk_id, 1 "DiskUsage" disk_usage, 2 "DiskName" disk_name, 3 "DiskSize" disk_size,
    4 "DiskType" disk_type, 5 "DeleteWithInstance" delete_with_instance, 6 "DiskChargeType" disk_charge_type,
    7 "DiskState" disk_state, 8 "RenewFlag" renew_flag, 9 "DeadlineTime" deadline_time, 10 "Attached" attached,
    11 "DifferDaysOfDeadline" differ_days_of_deadline, 12 "InstanceIdList" instance_id_list,
    13 "InstanceId" instance_id, 14 "Shareable" shareable, 15 "EmrResourceId" emr_resource_id,
    16 "UnderwriteExpiredTime" underwrite_expired_time, 17 "Tags" tags,
    18 "ThroughputPerformance" throughput_performance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { TagInfo {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeResourceConfigFast {
    pub instance_id: String,
    pub resource_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeResourceConfigFastOutput {
    pub data: Option<Vec<DescribeResourceConfig>>,
}
model! { DescribeNodeResourceConfigFastOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfig {
    pub resource_type: Option<String>,
    pub resource_data: Option<Vec<NodeResource>>,
}
model! { DescribeResourceConfig {
    0 "ResourceType" resource_type, 1 "ResourceData" resource_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeResource {
    pub resource_config_id: Option<u64>,
    pub resource: Option<Resource>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub is_default: Option<String>,
    pub max_resource_num: Option<u64>,
    pub prepaid_underwrite_periods: Option<Vec<i64>>,
    pub quota_num: Option<i64>,
    pub quota_unit: Option<String>,
}
model! { NodeResource {
    0 "ResourceConfigId" resource_config_id, 1 "Resource" resource, 2 "CreateTime" create_time,
    3 "UpdateTime" update_time, 4 "IsDefault" is_default, 5 "MaxResourceNum" max_resource_num,
    6 "PrepaidUnderwritePeriods" prepaid_underwrite_periods, 7 "QuotaNum" quota_num, 8 "QuotaUnit" quota_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeSpec {
    pub zone_id: i64,
    pub cvm_pay_mode: u64,
    pub node_type: String,
    pub trade_type: u64,
    pub product_id: u64,
    pub scene_name: String,
    pub resource_base_type: Option<String>,
    pub compute_resource_id: Option<String>,
}

/// What [`DescribeNodeSpec::new`] takes.
pub struct DescribeNodeSpecRequired {
    pub zone_id: i64,
    pub cvm_pay_mode: u64,
    pub node_type: String,
    pub trade_type: u64,
    pub product_id: u64,
    pub scene_name: String,
}
operation! { DescribeNodeSpec{DescribeNodeSpecRequired: zone_id, cvm_pay_mode, node_type, trade_type, product_id, scene_name}
    "DescribeNodeSpec" -> DescribeNodeSpecOutput {
    0 "ZoneId" zone_id, 1 "CvmPayMode" cvm_pay_mode, 2 "NodeType" node_type, 3 "TradeType" trade_type,
    4 "ProductId" product_id, 5 "SceneName" scene_name, 6 "ResourceBaseType" resource_base_type: String,
    7 "ComputeResourceId" compute_resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeSpecOutput {
    pub node_specs: Option<Vec<DescribeNodeSpecItem>>,
}
model! { DescribeNodeSpecOutput {
    0 "NodeSpecs" node_specs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeSpecItem {
    pub node_type: Option<String>,
    pub node_name: Option<String>,
    pub types: Option<Vec<NodeSpecType>>,
    pub cmn_types: Option<Vec<NodeSpecType>>,
}
model! { DescribeNodeSpecItem {
    0 "NodeType" node_type, 1 "NodeName" node_name, 2 "Types" types, 3 "CmnTypes" cmn_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSpecType {
    pub r#type: Option<String>,
    pub type_name: Option<String>,
    pub order: Option<i64>,
    pub instance_families: Option<Vec<NodeSpecFamily>>,
}
model! { NodeSpecType {
    0 "Type" r#type, 1 "TypeName" type_name, 2 "Order" order, 3 "InstanceFamilies" instance_families
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSpecFamily {
    pub instance_family: Option<String>,
    pub family_name: Option<String>,
    pub order: Option<i64>,
    pub instance_types: Option<Vec<NodeSpecInstanceType>>,
}
model! { NodeSpecFamily {
    0 "InstanceFamily" instance_family, 1 "FamilyName" family_name, 2 "Order" order, 3 "InstanceTypes" instance_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSpecInstanceType {
    pub instance_type: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub order: Option<i64>,
    pub num: Option<i64>,
    pub sell_out_reason: Option<String>,
    pub system_disk: Option<Vec<NodeSpecDisk>>,
    pub data_disk: Option<Vec<NodeSpecDisk>>,
    pub local_data_disk: Option<Vec<NodeSpecDisk>>,
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
    pub prepaid_underwrite_periods: Option<Vec<i64>>,
    pub gpu_desc: Option<String>,
    pub quota_num: Option<i64>,
    pub quota_unit: Option<String>,
    pub need_hpc_cluster_id: Option<bool>,
    pub is_gpu_instance: Option<bool>,
}
model! { NodeSpecInstanceType {
    0 "InstanceType" instance_type, 1 "Cpu" cpu, 2 "Memory" memory, 3 "Order" order, 4 "Num" num,
    5 "SellOutReason" sell_out_reason, 6 "SystemDisk" system_disk, 7 "DataDisk" data_disk,
    8 "LocalDataDisk" local_data_disk, 9 "SoldOutReason" sold_out_reason, 10 "InstanceFamily" instance_family,
    11 "NodeName" node_name, 12 "NodeType" node_type, 13 "Type" r#type, 14 "TypeName" type_name,
    15 "FamilyName" family_name, 16 "CpuType" cpu_type, 17 "Remark" remark, 18 "OriginPrice" origin_price,
    19 "PrepaidUnderwritePeriods" prepaid_underwrite_periods, 20 "GpuDesc" gpu_desc, 21 "QuotaNum" quota_num,
    22 "QuotaUnit" quota_unit, 23 "NeedHpcClusterId" need_hpc_cluster_id, 24 "IsGpuInstance" is_gpu_instance
} }

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
    0 "Count" count, 1 "Name" name, 2 "DiskType" disk_type, 3 "DefaultDiskSize" default_disk_size,
    4 "IsSpecialDisk" is_special_disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceSchedule {
    pub instance_id: String,
}
operation! { DescribeResourceSchedule(instance_id: String)
    "DescribeResourceSchedule" -> DescribeResourceScheduleOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceScheduleOutput {
    pub open_switch: Option<bool>,
    pub scheduler: Option<String>,
    pub fs_info: Option<String>,
    pub cs_info: Option<String>,
}
model! { DescribeResourceScheduleOutput {
    0 "OpenSwitch" open_switch, 1 "Scheduler" scheduler, 2 "FSInfo" fs_info, 3 "CSInfo" cs_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceScheduleDiffDetail {
    pub instance_id: String,
    pub scheduler: Option<String>,
}
operation! { DescribeResourceScheduleDiffDetail(instance_id: String)
    "DescribeResourceScheduleDiffDetail" -> DescribeResourceScheduleDiffDetailOutput {
    0 "InstanceId" instance_id, 1 "Scheduler" scheduler: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceScheduleDiffDetailOutput {
    pub details: Option<Vec<DiffDetail>>,
}
model! { DescribeResourceScheduleDiffDetailOutput {
    0 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiffDetail {
    pub name: Option<String>,
    pub count: Option<u64>,
    pub rows: Option<Vec<DiffDetailItem>>,
    pub header: Option<Vec<DiffHeader>>,
}
model! { DiffDetail {
    0 "Name" name, 1 "Count" count, 2 "Rows" rows, 3 "Header" header
} }

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
    0 "Attribute" attribute, 1 "InEffect" in_effect, 2 "PendingEffectiveness" pending_effectiveness,
    3 "Operation" operation, 4 "Queue" queue, 5 "ConfigSet" config_set, 6 "LabelName" label_name,
    7 "InEffectIndex" in_effect_index, 8 "PendingEffectIndex" pending_effect_index, 9 "PlanName" plan_name,
    10 "Label" label, 11 "RuleName" rule_name, 12 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiffHeader {
    pub name: Option<String>,
    pub id: Option<String>,
}
model! { DiffHeader {
    0 "Name" name, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSLInstance {
    pub instance_id: String,
}
operation! { DescribeSLInstance(instance_id: String) "DescribeSLInstance" -> DescribeSLInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSLInstanceOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub pay_mode: Option<i64>,
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub node_type: Option<String>,
    pub zone_settings: Option<Vec<ZoneSetting>>,
    pub tags: Option<Vec<Tag>>,
    pub cluster_id: Option<i64>,
    pub region_id: Option<i64>,
    pub zone: Option<String>,
    pub expire_time: Option<String>,
    pub isolate_time: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub node_num: Option<i64>,
    pub sl_instance: Option<Vec<SLInstance>>,
}
model! { DescribeSLInstanceOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "PayMode" pay_mode, 3 "DiskType" disk_type,
    4 "DiskSize" disk_size, 5 "NodeType" node_type, 6 "ZoneSettings" zone_settings, 7 "Tags" tags,
    8 "ClusterId" cluster_id, 9 "RegionId" region_id, 10 "Zone" zone, 11 "ExpireTime" expire_time,
    12 "IsolateTime" isolate_time, 13 "CreateTime" create_time, 14 "Status" status, 15 "AutoRenewFlag" auto_renew_flag,
    16 "NodeNum" node_num, 17 "SLInstance" sl_instance
} }

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
    pub zone_settings: Option<Vec<ZoneSetting>>,
    pub tags: Option<Vec<Tag>>,
    pub deploy_role: Option<String>,
}
model! { SLInstance {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id, 2 "InstanceName" instance_name, 3 "RegionId" region_id,
    4 "Zone" zone, 5 "PayMode" pay_mode, 6 "DiskType" disk_type, 7 "DiskSize" disk_size, 8 "NodeType" node_type,
    9 "NodeNum" node_num, 10 "ExpireTime" expire_time, 11 "IsolateTime" isolate_time, 12 "CreateTime" create_time,
    13 "AutoRenewFlag" auto_renew_flag, 14 "Status" status, 15 "ZoneSettings" zone_settings, 16 "Tags" tags,
    17 "DeployRole" deploy_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSLInstanceList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSLInstanceListOutput {
    pub total_cnt: Option<i64>,
    pub instances_list: Option<Vec<SLInstanceInfo>>,
}
model! { DescribeSLInstanceListOutput {
    0 "TotalCnt" total_cnt, 1 "InstancesList" instances_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SLInstanceInfo {
    pub cluster_id: Option<String>,
    pub id: Option<u64>,
    pub status_desc: Option<String>,
    pub health_status: Option<String>,
    pub cluster_name: Option<String>,
    pub region_id: Option<u64>,
    pub zone_id: Option<i64>,
    pub zone: Option<String>,
    pub app_id: Option<u64>,
    pub vpc_id: Option<u64>,
    pub vpc_name: Option<String>,
    pub subnet_id: Option<u64>,
    pub subnet_name: Option<String>,
    pub status: Option<u64>,
    pub add_time: Option<String>,
    pub pay_mode: Option<i64>,
    pub zone_settings: Option<Vec<ZoneSetting>>,
    pub tags: Option<Vec<Tag>>,
    pub auto_renew_flag: Option<u64>,
    pub isolate_time: Option<String>,
    pub expire_time: Option<String>,
    pub deploy_role: Option<String>,
    pub web_ui_url: Option<String>,
}
model! { SLInstanceInfo {
    0 "ClusterId" cluster_id, 1 "Id" id, 2 "StatusDesc" status_desc, 3 "HealthStatus" health_status,
    4 "ClusterName" cluster_name, 5 "RegionId" region_id, 6 "ZoneId" zone_id, 7 "Zone" zone, 8 "AppId" app_id,
    9 "VpcId" vpc_id, 10 "VpcName" vpc_name, 11 "SubnetId" subnet_id, 12 "SubnetName" subnet_name, 13 "Status" status,
    14 "AddTime" add_time, 15 "PayMode" pay_mode, 16 "ZoneSettings" zone_settings, 17 "Tags" tags,
    18 "AutoRenewFlag" auto_renew_flag, 19 "IsolateTime" isolate_time, 20 "ExpireTime" expire_time,
    21 "DeployRole" deploy_role, 22 "WebUIUrl" web_ui_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceConfGroupInfos {
    pub instance_id: String,
    pub service_name: String,
    pub conf_group_name: String,
    pub page_no: i64,
    pub page_size: i64,
}

/// What [`DescribeServiceConfGroupInfos::new`] takes.
pub struct DescribeServiceConfGroupInfosRequired {
    pub instance_id: String,
    pub service_name: String,
    pub conf_group_name: String,
    pub page_no: i64,
    pub page_size: i64,
}
operation! { DescribeServiceConfGroupInfos{DescribeServiceConfGroupInfosRequired: instance_id, service_name, conf_group_name, page_no, page_size}
    "DescribeServiceConfGroupInfos" -> DescribeServiceConfGroupInfosOutput {
    0 "InstanceId" instance_id, 1 "ServiceName" service_name, 2 "ConfGroupName" conf_group_name, 3 "PageNo" page_no,
    4 "PageSize" page_size
} }
paged! { DescribeServiceConfGroupInfos: ConfigurationItem =
    Number "PageNo", "ConfItemKVList" conf_item_kv_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceConfGroupInfosOutput {
    pub total_count: Option<i64>,
    pub conf_item_kv_list: Option<Vec<ConfigurationItem>>,
}
model! { DescribeServiceConfGroupInfosOutput {
    0 "TotalCount" total_count, 1 "ConfItemKVList" conf_item_kv_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigurationItem {
    pub name: Option<String>,
    pub value: Option<String>,
    pub in_file: Option<String>,
}
model! { ConfigurationItem {
    0 "Name" name, 1 "Value" value, 2 "InFile" in_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceNodeInfos {
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
    Offset "Offset", "ServiceNodeList" service_node_list, total "TotalCnt"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceNodeInfosOutput {
    pub total_cnt: Option<i64>,
    pub service_node_list: Option<Vec<ServiceNodeDetailInfo>>,
    pub alias_info: Option<String>,
    pub support_node_flag_filter_list: Option<Vec<String>>,
}
model! { DescribeServiceNodeInfosOutput {
    0 "TotalCnt" total_cnt, 1 "ServiceNodeList" service_node_list, 2 "AliasInfo" alias_info,
    3 "SupportNodeFlagFilterList" support_node_flag_filter_list
} }

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
    pub service_detection_info: Option<Vec<ServiceProcessFunctionInfo>>,
    pub node_flag_filter: Option<String>,
    pub health_status: Option<HealthStatus>,
    pub is_support_role_monitor: Option<bool>,
    pub stop_policies: Option<Vec<RestartPolicy>>,
    pub ha_state: Option<String>,
    pub name_service: Option<String>,
    pub is_federation: Option<bool>,
    pub data_node_maintenance_state: Option<i64>,
}
model! { ServiceNodeDetailInfo {
    0 "Ip" ip, 1 "NodeType" node_type, 2 "NodeName" node_name, 3 "ServiceStatus" service_status,
    4 "MonitorStatus" monitor_status, 5 "Status" status, 6 "PortsInfo" ports_info,
    7 "LastRestartTime" last_restart_time, 8 "Flag" flag, 9 "ConfGroupId" conf_group_id,
    10 "ConfGroupName" conf_group_name, 11 "ConfStatus" conf_status, 12 "ServiceDetectionInfo" service_detection_info,
    13 "NodeFlagFilter" node_flag_filter, 14 "HealthStatus" health_status,
    15 "IsSupportRoleMonitor" is_support_role_monitor, 16 "StopPolicies" stop_policies, 17 "HAState" ha_state,
    18 "NameService" name_service, 19 "IsFederation" is_federation,
    20 "DataNodeMaintenanceState" data_node_maintenance_state
} }

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
    0 "DetectAlert" detect_alert, 1 "DetetcFunctionKey" detetc_function_key,
    2 "DetetcFunctionValue" detetc_function_value, 3 "DetetcTime" detetc_time,
    4 "DetectFunctionKey" detect_function_key, 5 "DetectFunctionValue" detect_function_value, 6 "DetectTime" detect_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthStatus {
    pub code: Option<i64>,
    pub text: Option<String>,
    pub desc: Option<String>,
}
model! { HealthStatus {
    0 "Code" code, 1 "Text" text, 2 "Desc" desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartPolicy {
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub describe: Option<String>,
    pub batch_size_range: Option<Vec<i64>>,
    pub is_default: Option<String>,
}
model! { RestartPolicy {
    0 "Name" name, 1 "DisplayName" display_name, 2 "Describe" describe, 3 "BatchSizeRange" batch_size_range,
    4 "IsDefault" is_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkApplications {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub page: i64,
}

/// What [`DescribeSparkApplications::new`] takes.
pub struct DescribeSparkApplicationsRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub page: i64,
}
operation! { DescribeSparkApplications{DescribeSparkApplicationsRequired: instance_id, start_time, end_time, page_size, page}
    "DescribeSparkApplications" -> DescribeSparkApplicationsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageSize" page_size, 4 "Page" page
} }
paged! { DescribeSparkApplications: SparkApplicationsList =
    Number "Page", "ResultList" result_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkApplicationsOutput {
    pub total_count: Option<i64>,
    pub result_list: Option<Vec<SparkApplicationsList>>,
}
model! { DescribeSparkApplicationsOutput {
    0 "TotalCount" total_count, 1 "ResultList" result_list
} }

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
    0 "ID" id, 1 "Name" name, 2 "User" user, 3 "StartTime" start_time, 4 "EndTime" end_time, 5 "Duration" duration,
    6 "State" state, 7 "ApplicationType" application_type, 8 "CoreSeconds" core_seconds,
    9 "MemorySeconds" memory_seconds, 10 "Insight" insight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkQueries {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub offset: i64,
    pub limit: i64,
    pub status: Option<Vec<String>>,
}

/// What [`DescribeSparkQueries::new`] takes.
pub struct DescribeSparkQueriesRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeSparkQueries{DescribeSparkQueriesRequired: instance_id, start_time, end_time, offset, limit}
    "DescribeSparkQueries" -> DescribeSparkQueriesOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset, 4 "Limit" limit,
    5 "Status" status: Vec<String>
} }
paged! { DescribeSparkQueries: SparkQuery = Offset "Offset", "Results" results, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkQueriesOutput {
    pub total: Option<i64>,
    pub results: Option<Vec<SparkQuery>>,
}
model! { DescribeSparkQueriesOutput {
    0 "Total" total, 1 "Results" results
} }

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
    pub application_id: Option<Vec<String>>,
    pub output_row_num: Option<i64>,
    pub output_file_num: Option<i64>,
    pub output_partition_num: Option<i64>,
    pub output_total_data: Option<i64>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { SparkQuery {
    0 "Statement" statement, 1 "Duration" duration, 2 "Status" status, 3 "Id" id,
    4 "ScanPartitionNum" scan_partition_num, 5 "ScanRowNum" scan_row_num, 6 "ScanFileNum" scan_file_num,
    7 "ScanTotalData" scan_total_data, 8 "ApplicationId" application_id, 9 "OutputRowNum" output_row_num,
    10 "OutputFileNum" output_file_num, 11 "OutputPartitionNum" output_partition_num,
    12 "OutputTotalData" output_total_data, 13 "BeginTime" begin_time, 14 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStarRocksQueryInfo {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub page: i64,
}

/// What [`DescribeStarRocksQueryInfo::new`] takes.
pub struct DescribeStarRocksQueryInfoRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub page: i64,
}
operation! { DescribeStarRocksQueryInfo{DescribeStarRocksQueryInfoRequired: instance_id, start_time, end_time, page_size, page}
    "DescribeStarRocksQueryInfo" -> DescribeStarRocksQueryInfoOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageSize" page_size, 4 "Page" page
} }
paged! { DescribeStarRocksQueryInfo: StarRocksQueryInfo =
    Number "Page", "StarRocksQueryInfoList" star_rocks_query_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStarRocksQueryInfoOutput {
    pub total_count: Option<i64>,
    pub star_rocks_query_info_list: Option<Vec<StarRocksQueryInfo>>,
}
model! { DescribeStarRocksQueryInfoOutput {
    0 "TotalCount" total_count, 1 "StarRocksQueryInfoList" star_rocks_query_info_list
} }

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
    0 "ClientIP" client_ip, 1 "CPUCost" cpu_cost, 2 "DefaultDB" default_db, 3 "EndTime" end_time,
    4 "ExecutionIP" execution_ip, 5 "QueryID" query_id, 6 "QueryType" query_type, 7 "MemCost" mem_cost,
    8 "PlanCpuCosts" plan_cpu_costs, 9 "PlanMemCosts" plan_mem_costs, 10 "QueryTime" query_time,
    11 "ResourceGroup" resource_group, 12 "ReturnRows" return_rows, 13 "ScanBytes" scan_bytes, 14 "ScanRows" scan_rows,
    15 "BeginTime" begin_time, 16 "ExecutionState" execution_state, 17 "ExecutionStatement" execution_statement,
    18 "User" user, 19 "ErrorCode" error_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrinoQueryInfo {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub page: i64,
}

/// What [`DescribeTrinoQueryInfo::new`] takes.
pub struct DescribeTrinoQueryInfoRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub page: i64,
}
operation! { DescribeTrinoQueryInfo{DescribeTrinoQueryInfoRequired: instance_id, start_time, end_time, page_size, page}
    "DescribeTrinoQueryInfo" -> DescribeTrinoQueryInfoOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageSize" page_size, 4 "Page" page
} }
paged! { DescribeTrinoQueryInfo: TrinoQueryInfo = Number "Page", "QueryInfoList" query_info_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrinoQueryInfoOutput {
    pub total_count: Option<i64>,
    pub query_info_list: Option<Vec<TrinoQueryInfo>>,
}
model! { DescribeTrinoQueryInfoOutput {
    0 "TotalCount" total_count, 1 "QueryInfoList" query_info_list
} }

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
    0 "Catalog" catalog, 1 "ClientIpAddr" client_ip_addr, 2 "CompletedSplits" completed_splits, 3 "CpuTime" cpu_time,
    4 "CumulativeMemory" cumulative_memory, 5 "DurationMillis" duration_millis, 6 "EndTime" end_time, 7 "Id" id,
    8 "InternalNetworkBytes" internal_network_bytes, 9 "OutputBytes" output_bytes,
    10 "PeakUserMemoryBytes" peak_user_memory_bytes, 11 "PhysicalInputBytes" physical_input_bytes,
    12 "ProcessedInputBytes" processed_input_bytes, 13 "SqlCompileTime" sql_compile_time, 14 "StartTime" start_time,
    15 "State" state, 16 "Statement" statement, 17 "User" user, 18 "WrittenBytes" written_bytes,
    19 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersForUserManager {
    pub instance_id: String,
    pub page_no: i64,
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
    Number "PageNo", "UserManagerUserList" user_manager_user_list, total "TotalCnt"
}

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersForUserManagerOutput {
    pub total_cnt: Option<i64>,
    pub user_manager_user_list: Option<Vec<UserManagerUserBriefInfo>>,
}
model! { DescribeUsersForUserManagerOutput {
    0 "TotalCnt" total_cnt, 1 "UserManagerUserList" user_manager_user_list
} }

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
    0 "UserName" user_name, 1 "UserGroup" user_group, 2 "UserType" user_type, 3 "CreateTime" create_time,
    4 "SupportDownLoadKeyTab" support_down_load_key_tab, 5 "DownLoadKeyTabUrl" down_load_key_tab_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYarnApplications {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub offset: i64,
    pub limit: i64,
}

/// What [`DescribeYarnApplications::new`] takes.
pub struct DescribeYarnApplicationsRequired {
    pub instance_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeYarnApplications{DescribeYarnApplicationsRequired: instance_id, start_time, end_time, offset, limit}
    "DescribeYarnApplications" -> DescribeYarnApplicationsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset, 4 "Limit" limit
} }
paged! { DescribeYarnApplications: YarnApplication = Offset "Offset", "Results" results, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYarnApplicationsOutput {
    pub total: Option<i64>,
    pub results: Option<Vec<YarnApplication>>,
}
model! { DescribeYarnApplicationsOutput {
    0 "Total" total, 1 "Results" results
} }

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
    pub allocated_v_cores: Option<i64>,
    pub running_containers: Option<i64>,
    pub memory_seconds: Option<i64>,
    pub v_core_seconds: Option<i64>,
    pub queue_usage_percentage: Option<f64>,
    pub cluster_usage_percentage: Option<f64>,
    pub preempted_resource_mb: Option<i64>,
    pub preempted_resource_v_cores: Option<i64>,
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
    pub v_core_millis_maps: Option<i64>,
    pub mb_millis_maps: Option<i64>,
    pub v_core_millis_reduces: Option<i64>,
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
    0 "Id" id, 1 "User" user, 2 "Name" name, 3 "Queue" queue, 4 "ApplicationType" application_type,
    5 "ElapsedTime" elapsed_time, 6 "State" state, 7 "FinalStatus" final_status, 8 "Progress" progress,
    9 "StartedTime" started_time, 10 "FinishedTime" finished_time, 11 "AllocatedMB" allocated_mb,
    12 "AllocatedVCores" allocated_v_cores, 13 "RunningContainers" running_containers,
    14 "MemorySeconds" memory_seconds, 15 "VCoreSeconds" v_core_seconds,
    16 "QueueUsagePercentage" queue_usage_percentage, 17 "ClusterUsagePercentage" cluster_usage_percentage,
    18 "PreemptedResourceMB" preempted_resource_mb, 19 "PreemptedResourceVCores" preempted_resource_v_cores,
    20 "NumNonAMContainerPreempted" num_non_am_container_preempted,
    21 "NumAMContainerPreempted" num_am_container_preempted, 22 "MapsTotal" maps_total,
    23 "MapsCompleted" maps_completed, 24 "ReducesTotal" reduces_total, 25 "ReducesCompleted" reduces_completed,
    26 "AvgMapTime" avg_map_time, 27 "AvgReduceTime" avg_reduce_time, 28 "AvgShuffleTime" avg_shuffle_time,
    29 "AvgMergeTime" avg_merge_time, 30 "FailedReduceAttempts" failed_reduce_attempts,
    31 "KilledReduceAttempts" killed_reduce_attempts, 32 "SuccessfulReduceAttempts" successful_reduce_attempts,
    33 "FailedMapAttempts" failed_map_attempts, 34 "KilledMapAttempts" killed_map_attempts,
    35 "SuccessfulMapAttempts" successful_map_attempts, 36 "GcTimeMillis" gc_time_millis,
    37 "VCoreMillisMaps" v_core_millis_maps, 38 "MbMillisMaps" mb_millis_maps,
    39 "VCoreMillisReduces" v_core_millis_reduces, 40 "MbMillisReduces" mb_millis_reduces,
    41 "TotalLaunchedMaps" total_launched_maps, 42 "TotalLaunchedReduces" total_launched_reduces,
    43 "MapInputRecords" map_input_records, 44 "MapOutputRecords" map_output_records,
    45 "ReduceInputRecords" reduce_input_records, 46 "ReduceOutputRecords" reduce_output_records,
    47 "HDFSBytesWritten" hdfs_bytes_written, 48 "HDFSBytesRead" hdfs_bytes_read
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYarnQueue {
    pub instance_id: String,
    pub scheduler: String,
}
operation! { DescribeYarnQueue(instance_id: String, scheduler: String) "DescribeYarnQueue" -> DescribeYarnQueueOutput {
    0 "InstanceId" instance_id, 1 "Scheduler" scheduler
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYarnQueueOutput {
    pub queue: Option<String>,
    pub version: Option<String>,
}
model! { DescribeYarnQueueOutput {
    0 "Queue" queue, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYarnScheduleHistory {
    pub instance_id: String,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub scheduler_type: Option<String>,
    pub task_state: Option<i64>,
}
operation! { DescribeYarnScheduleHistory(instance_id: String)
    "DescribeYarnScheduleHistory" -> DescribeYarnScheduleHistoryOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time: u64, 2 "EndTime" end_time: u64, 3 "Limit" limit: u64,
    4 "Offset" offset: u64, 5 "SchedulerType" scheduler_type: String, 6 "TaskState" task_state: i64
} }
paged! { DescribeYarnScheduleHistory: SchedulerTaskInfo = Offset "Offset", "Tasks" tasks, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYarnScheduleHistoryOutput {
    pub tasks: Option<Vec<SchedulerTaskInfo>>,
    pub total: Option<u64>,
    pub scheduler_name_list: Option<Vec<String>>,
    pub state_list: Option<Vec<i64>>,
}
model! { DescribeYarnScheduleHistoryOutput {
    0 "Tasks" tasks, 1 "Total" total, 2 "SchedulerNameList" scheduler_name_list, 3 "StateList" state_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulerTaskInfo {
    pub scheduler_name: Option<String>,
    pub operator_name: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub state: Option<i64>,
    pub details: Option<Vec<SchedulerTaskDetail>>,
}
model! { SchedulerTaskInfo {
    0 "SchedulerName" scheduler_name, 1 "OperatorName" operator_name, 2 "CreateTime" create_time, 3 "EndTime" end_time,
    4 "State" state, 5 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulerTaskDetail {
    pub step: Option<String>,
    pub progress: Option<String>,
    pub fail_reason: Option<String>,
    pub job_id: Option<u64>,
}
model! { SchedulerTaskDetail {
    0 "Step" step, 1 "Progress" progress, 2 "FailReason" fail_reason, 3 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewEmr {
    pub time_span: u64,
    pub instance_id: String,
    pub placement: Placement,
    pub pay_mode: i64,
    pub time_unit: Option<String>,
    pub currency: Option<String>,
}
operation! { InquirePriceRenewEmr(time_span: u64, instance_id: String, placement: Placement, pay_mode: i64)
    "InquirePriceRenewEmr" -> InquirePriceRenewEmrOutput {
    0 "TimeSpan" time_span, 1 "InstanceId" instance_id, 2 "Placement" placement, 3 "PayMode" pay_mode,
    4 "TimeUnit" time_unit: String, 5 "Currency" currency: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewEmrOutput {
    pub original_cost: Option<f64>,
    pub discount_cost: Option<f64>,
    pub time_unit: Option<String>,
    pub time_span: Option<i64>,
    pub node_renew_price_details: Option<Vec<NodeRenewPriceDetail>>,
}
model! { InquirePriceRenewEmrOutput {
    0 "OriginalCost" original_cost, 1 "DiscountCost" discount_cost, 2 "TimeUnit" time_unit, 3 "TimeSpan" time_span,
    4 "NodeRenewPriceDetails" node_renew_price_details
} }

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
    pub renew_price_details: Option<Vec<RenewPriceDetail>>,
}
model! { NodeRenewPriceDetail {
    0 "ChargeType" charge_type, 1 "EmrResourceId" emr_resource_id, 2 "NodeType" node_type, 3 "Ip" ip,
    4 "ExpireTime" expire_time, 5 "OriginalCost" original_cost, 6 "DiscountCost" discount_cost,
    7 "RenewPriceDetails" renew_price_details
} }

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
    0 "BillingName" billing_name, 1 "Policy" policy, 2 "Quantity" quantity, 3 "OriginalCost" original_cost,
    4 "DiscountCost" discount_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstance {
    pub time_unit: String,
    pub time_span: u64,
    pub currency: String,
    pub pay_mode: u64,
    pub support_ha: u64,
    pub software: Vec<String>,
    pub resource_spec: Option<NewResourceSpec>,
    pub placement: Option<Placement>,
    pub vpc_settings: Option<VPCSettings>,
    pub meta_type: Option<String>,
    pub unify_meta_instance_id: Option<String>,
    pub meta_db_info: Option<CustomMetaInfo>,
    pub product_id: Option<u64>,
    pub scene_name: Option<String>,
    pub external_service: Option<Vec<ExternalService>>,
    pub version_id: Option<u64>,
    pub multi_zone_settings: Option<Vec<MultiZoneSetting>>,
    pub default_meta_version: Option<String>,
    pub need_cdb_audit: Option<i64>,
    pub meta_db_group_info: Option<Vec<CustomMetaDBInfo>>,
}

/// What [`InquiryPriceCreateInstance::new`] takes.
pub struct InquiryPriceCreateInstanceRequired {
    pub time_unit: String,
    pub time_span: u64,
    pub currency: String,
    pub pay_mode: u64,
    pub support_ha: u64,
    pub software: Vec<String>,
}
operation! { InquiryPriceCreateInstance{InquiryPriceCreateInstanceRequired: time_unit, time_span, currency, pay_mode, support_ha, software}
    "InquiryPriceCreateInstance" -> InquiryPriceCreateInstanceOutput {
    0 "TimeUnit" time_unit, 1 "TimeSpan" time_span, 2 "Currency" currency, 3 "PayMode" pay_mode,
    4 "SupportHA" support_ha, 5 "Software" software, 6 "ResourceSpec" resource_spec: NewResourceSpec,
    7 "Placement" placement: Placement, 8 "VPCSettings" vpc_settings: VPCSettings, 9 "MetaType" meta_type: String,
    10 "UnifyMetaInstanceId" unify_meta_instance_id: String, 11 "MetaDBInfo" meta_db_info: CustomMetaInfo,
    12 "ProductId" product_id: u64, 13 "SceneName" scene_name: String,
    14 "ExternalService" external_service: Vec<ExternalService>, 15 "VersionID" version_id: u64,
    16 "MultiZoneSettings" multi_zone_settings: Vec<MultiZoneSetting>,
    17 "DefaultMetaVersion" default_meta_version: String, 18 "NeedCdbAudit" need_cdb_audit: i64,
    19 "MetaDBGroupInfo" meta_db_group_info: Vec<CustomMetaDBInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstanceOutput {
    pub original_cost: Option<f64>,
    pub discount_cost: Option<f64>,
    pub time_unit: Option<String>,
    pub time_span: Option<i64>,
    pub price_list: Option<Vec<ZoneDetailPriceResult>>,
}
model! { InquiryPriceCreateInstanceOutput {
    0 "OriginalCost" original_cost, 1 "DiscountCost" discount_cost, 2 "TimeUnit" time_unit, 3 "TimeSpan" time_span,
    4 "PriceList" price_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneDetailPriceResult {
    pub zone_id: Option<String>,
    pub node_detail_price: Option<Vec<NodeDetailPriceResult>>,
}
model! { ZoneDetailPriceResult {
    0 "ZoneId" zone_id, 1 "NodeDetailPrice" node_detail_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeDetailPriceResult {
    pub node_type: Option<String>,
    pub part_detail_price: Option<Vec<PartDetailPriceItem>>,
}
model! { NodeDetailPriceResult {
    0 "NodeType" node_type, 1 "PartDetailPrice" part_detail_price
} }

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
    0 "InstanceType" instance_type, 1 "Price" price, 2 "RealCost" real_cost, 3 "RealTotalCost" real_total_cost,
    4 "Policy" policy, 5 "GoodsNum" goods_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewInstance {
    pub time_span: u64,
    pub pay_mode: i64,
    pub resource_ids: Option<Vec<String>>,
    pub time_unit: Option<String>,
    pub currency: Option<String>,
    pub placement: Option<Placement>,
    pub modify_pay_mode: Option<i64>,
    pub need_detail: Option<bool>,
    pub instance_id: Option<String>,
}
operation! { InquiryPriceRenewInstance(time_span: u64, pay_mode: i64)
    "InquiryPriceRenewInstance" -> InquiryPriceRenewInstanceOutput {
    0 "TimeSpan" time_span, 1 "PayMode" pay_mode, 2 "ResourceIds" resource_ids: Vec<String>,
    3 "TimeUnit" time_unit: String, 4 "Currency" currency: String, 5 "Placement" placement: Placement,
    6 "ModifyPayMode" modify_pay_mode: i64, 7 "NeedDetail" need_detail: bool, 8 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewInstanceOutput {
    pub original_cost: Option<f64>,
    pub discount_cost: Option<f64>,
    pub time_unit: Option<String>,
    pub time_span: Option<i64>,
    pub price_detail: Option<Vec<PriceDetail>>,
    pub node_renew_price_details: Option<Vec<NodeRenewPriceDetail>>,
}
model! { InquiryPriceRenewInstanceOutput {
    0 "OriginalCost" original_cost, 1 "DiscountCost" discount_cost, 2 "TimeUnit" time_unit, 3 "TimeSpan" time_span,
    4 "PriceDetail" price_detail, 5 "NodeRenewPriceDetails" node_renew_price_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceDetail {
    pub resource_id: Option<String>,
    pub formula: Option<String>,
    pub original_cost: Option<f64>,
    pub discount_cost: Option<f64>,
}
model! { PriceDetail {
    0 "ResourceId" resource_id, 1 "Formula" formula, 2 "OriginalCost" original_cost, 3 "DiscountCost" discount_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceScaleOutInstance {
    pub time_unit: String,
    pub time_span: u64,
    pub zone_id: u64,
    pub pay_mode: u64,
    pub instance_id: String,
    pub core_count: u64,
    pub task_count: u64,
    pub currency: String,
    pub router_count: Option<u64>,
    pub master_count: Option<u64>,
    pub resource_base_type: Option<String>,
    pub compute_resource_id: Option<String>,
    pub hardware_resource_type: Option<String>,
}

/// What [`InquiryPriceScaleOutInstance::new`] takes.
pub struct InquiryPriceScaleOutInstanceRequired {
    pub time_unit: String,
    pub time_span: u64,
    pub zone_id: u64,
    pub pay_mode: u64,
    pub instance_id: String,
    pub core_count: u64,
    pub task_count: u64,
    pub currency: String,
}
operation! { InquiryPriceScaleOutInstance{InquiryPriceScaleOutInstanceRequired: time_unit, time_span, zone_id, pay_mode, instance_id, core_count, task_count, currency}
    "InquiryPriceScaleOutInstance" -> InquiryPriceScaleOutInstanceOutput {
    0 "TimeUnit" time_unit, 1 "TimeSpan" time_span, 2 "ZoneId" zone_id, 3 "PayMode" pay_mode,
    4 "InstanceId" instance_id, 5 "CoreCount" core_count, 6 "TaskCount" task_count, 7 "Currency" currency,
    8 "RouterCount" router_count: u64, 9 "MasterCount" master_count: u64,
    10 "ResourceBaseType" resource_base_type: String, 11 "ComputeResourceId" compute_resource_id: String,
    12 "HardwareResourceType" hardware_resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceScaleOutInstanceOutput {
    pub original_cost: Option<String>,
    pub discount_cost: Option<String>,
    pub unit: Option<String>,
    pub price_spec: Option<PriceResource>,
    pub multiple_emr_price: Option<Vec<EmrPrice>>,
}
model! { InquiryPriceScaleOutInstanceOutput {
    0 "OriginalCost" original_cost, 1 "DiscountCost" discount_cost, 2 "Unit" unit, 3 "PriceSpec" price_spec,
    4 "MultipleEmrPrice" multiple_emr_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceResource {
    pub spec: Option<String>,
    pub storage_type: Option<u64>,
    pub disk_type: Option<String>,
    pub root_size: Option<i64>,
    pub mem_size: Option<i64>,
    pub cpu: Option<i64>,
    pub disk_size: Option<i64>,
    pub multi_disks: Option<Vec<MultiDisk>>,
    pub disk_cnt: Option<i64>,
    pub instance_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub disk_num: Option<i64>,
    pub local_disk_num: Option<i64>,
    pub gpu_desc: Option<String>,
}
model! { PriceResource {
    0 "Spec" spec, 1 "StorageType" storage_type, 2 "DiskType" disk_type, 3 "RootSize" root_size, 4 "MemSize" mem_size,
    5 "Cpu" cpu, 6 "DiskSize" disk_size, 7 "MultiDisks" multi_disks, 8 "DiskCnt" disk_cnt,
    9 "InstanceType" instance_type, 10 "Tags" tags, 11 "DiskNum" disk_num, 12 "LocalDiskNum" local_disk_num,
    13 "GpuDesc" gpu_desc
} }

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
    0 "OriginalCost" original_cost, 1 "DiscountCost" discount_cost, 2 "Unit" unit, 3 "PriceSpec" price_spec,
    4 "SupportSpotPaid" support_spot_paid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpdateInstance {
    pub time_unit: String,
    pub time_span: u64,
    pub pay_mode: u64,
    pub update_spec: Option<UpdateInstanceSettings>,
    pub placement: Option<Placement>,
    pub currency: Option<String>,
    pub resource_id_list: Option<Vec<String>>,
}
operation! { InquiryPriceUpdateInstance(time_unit: String, time_span: u64, pay_mode: u64)
    "InquiryPriceUpdateInstance" -> InquiryPriceUpdateInstanceOutput {
    0 "TimeUnit" time_unit, 1 "TimeSpan" time_span, 2 "PayMode" pay_mode,
    3 "UpdateSpec" update_spec: UpdateInstanceSettings, 4 "Placement" placement: Placement,
    5 "Currency" currency: String, 6 "ResourceIdList" resource_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceSettings {
    pub memory: Option<u64>,
    pub cpu_cores: Option<u64>,
    pub resource_id: Option<String>,
    pub instance_type: Option<String>,
}
input! { UpdateInstanceSettings(memory: u64, cpu_cores: u64, resource_id: String) {
    0 "Memory" memory: u64, 1 "CPUCores" cpu_cores: u64, 2 "ResourceId" resource_id: String,
    3 "InstanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpdateInstanceOutput {
    pub original_cost: Option<f64>,
    pub discount_cost: Option<f64>,
    pub time_unit: Option<String>,
    pub time_span: Option<i64>,
    pub price_detail: Option<Vec<PriceDetail>>,
    pub new_config_price: Option<PriceResult>,
}
model! { InquiryPriceUpdateInstanceOutput {
    0 "OriginalCost" original_cost, 1 "DiscountCost" discount_cost, 2 "TimeUnit" time_unit, 3 "TimeSpan" time_span,
    4 "PriceDetail" price_detail, 5 "NewConfigPrice" new_config_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceResult {
    pub original_cost: Option<f64>,
    pub discount_cost: Option<f64>,
}
model! { PriceResult {
    0 "OriginalCost" original_cost, 1 "DiscountCost" discount_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallSoftware {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentDeployInfo {
    pub component_name: Option<String>,
    pub deploy_host_uuid_list: Option<Vec<String>>,
}
input! { ComponentDeployInfo() {
    0 "ComponentName" component_name: String, 1 "DeployHostUuidList" deploy_host_uuid_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallSoftwareOutput {
    pub error_messages: Option<Vec<String>>,
    pub flow_id: Option<i64>,
}
model! { InstallSoftwareOutput {
    0 "ErrorMessages" error_messages, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRenewFlag {
    pub instance_id: String,
    pub resource_ids: Vec<String>,
    pub renew_flag: String,
    pub compute_resource_id: Option<String>,
}
operation! { ModifyAutoRenewFlag(instance_id: String, resource_ids: Vec<String>, renew_flag: String)
    "ModifyAutoRenewFlag" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceIds" resource_ids, 2 "RenewFlag" renew_flag,
    3 "ComputeResourceId" compute_resource_id: String
} }

pub type ModifyAutoRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScaleStrategy {
    pub instance_id: String,
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

pub type ModifyAutoScaleStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBootScript {
    pub instance_id: String,
    pub boot_type: String,
    pub pre_executed_file_settings: Option<Vec<PreExecuteFileSetting>>,
}
operation! { ModifyBootScript(instance_id: String, boot_type: String) "ModifyBootScript" -> Empty {
    0 "InstanceId" instance_id, 1 "BootType" boot_type,
    2 "PreExecutedFileSettings" pre_executed_file_settings: Vec<PreExecuteFileSetting>
} }

pub type ModifyBootScriptOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDynamicInstance {
    pub instance_id: String,
    pub service_name: String,
    pub dynamic_instance_type: String,
    pub dynamic_instance_id: u64,
    pub dynamic_instance_form: Option<ModifyDynamicInstanceForm>,
    pub dynamic_instance_yaml: Option<String>,
}
operation! { ModifyDynamicInstance(instance_id: String, service_name: String, dynamic_instance_type: String, dynamic_instance_id: u64)
    "ModifyDynamicInstance" -> ModifyDynamicInstanceOutput {
    0 "InstanceId" instance_id, 1 "ServiceName" service_name, 2 "DynamicInstanceType" dynamic_instance_type,
    3 "DynamicInstanceId" dynamic_instance_id, 4 "DynamicInstanceForm" dynamic_instance_form: ModifyDynamicInstanceForm,
    5 "DynamicInstanceYaml" dynamic_instance_yaml: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDynamicInstanceForm {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDynamicInstanceOutput {
    pub flow_id: Option<u64>,
}
model! { ModifyDynamicInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalConfig {
    pub instance_id: String,
    pub items: Vec<Item>,
}
operation! { ModifyGlobalConfig(instance_id: String, items: Vec<Item>) "ModifyGlobalConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "Items" items
} }

pub type ModifyGlobalConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Item(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInspectionSettings {
    pub instance_id: String,
    pub r#type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InspectionTaskSettings {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInspectionSettingsOutput {
    pub info: Option<String>,
    pub job_id: Option<String>,
}
model! { ModifyInspectionSettingsOutput {
    0 "Info" info, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBasic {
    pub instance_id: String,
    pub cluster_name: String,
    pub resource_base_type: Option<String>,
    pub compute_resource_id: Option<String>,
}
operation! { ModifyInstanceBasic(instance_id: String, cluster_name: String) "ModifyInstanceBasic" -> Empty {
    0 "InstanceId" instance_id, 1 "ClusterName" cluster_name, 2 "ResourceBaseType" resource_base_type: String,
    3 "ComputeResourceId" compute_resource_id: String
} }

pub type ModifyInstanceBasicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPodNum {
    pub instance_id: String,
    pub service_group: i64,
    pub service_type: Option<i64>,
    pub pod_num: Option<i64>,
}
operation! { ModifyPodNum(instance_id: String, service_group: i64) "ModifyPodNum" -> ModifyPodNumOutput {
    0 "InstanceId" instance_id, 1 "ServiceGroup" service_group, 2 "ServiceType" service_type: i64,
    3 "PodNum" pod_num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPodNumOutput {
    pub instance_id: Option<String>,
    pub flow_id: Option<i64>,
}
model! { ModifyPodNumOutput {
    0 "InstanceId" instance_id, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResource {
    pub instance_id: String,
    pub pay_mode: u64,
    pub new_cpu: i64,
    pub new_mem: i64,
    pub client_token: Option<String>,
    pub instance_type: Option<String>,
    pub resource_id_list: Option<Vec<String>>,
}
operation! { ModifyResource(instance_id: String, pay_mode: u64, new_cpu: i64, new_mem: i64)
    "ModifyResource" -> ModifyResourceOutput {
    0 "InstanceId" instance_id, 1 "PayMode" pay_mode, 2 "NewCpu" new_cpu, 3 "NewMem" new_mem,
    4 "ClientToken" client_token: String, 5 "InstanceType" instance_type: String,
    6 "ResourceIdList" resource_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceOutput {
    pub trace_id: Option<String>,
}
model! { ModifyResourceOutput {
    0 "TraceId" trace_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePools {
    pub instance_id: String,
    pub key: String,
}
operation! { ModifyResourcePools(instance_id: String, key: String) "ModifyResourcePools" -> ModifyResourcePoolsOutput {
    0 "InstanceId" instance_id, 1 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePoolsOutput {
    pub is_draft: Option<bool>,
    pub error_msg: Option<String>,
}
model! { ModifyResourcePoolsOutput {
    0 "IsDraft" is_draft, 1 "ErrorMsg" error_msg
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceScheduleConfig {
    pub instance_id: String,
    pub key: String,
    pub value: String,
}
operation! { ModifyResourceScheduleConfig(instance_id: String, key: String, value: String)
    "ModifyResourceScheduleConfig" -> ModifyResourceScheduleConfigOutput {
    0 "InstanceId" instance_id, 1 "Key" key, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceScheduleConfigOutput {
    pub is_draft: Option<bool>,
    pub error_msg: Option<String>,
    pub data: Option<String>,
}
model! { ModifyResourceScheduleConfigOutput {
    0 "IsDraft" is_draft, 1 "ErrorMsg" error_msg, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceScheduler {
    pub instance_id: String,
    pub old_value: String,
    pub new_value: String,
}
operation! { ModifyResourceScheduler(instance_id: String, old_value: String, new_value: String)
    "ModifyResourceScheduler" -> Empty {
    0 "InstanceId" instance_id, 1 "OldValue" old_value, 2 "NewValue" new_value
} }

pub type ModifyResourceSchedulerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcesTags {
    pub modify_type: String,
    pub modify_resource_tags_info_list: Vec<ModifyResourceTags>,
}
operation! { ModifyResourcesTags(modify_type: String, modify_resource_tags_info_list: Vec<ModifyResourceTags>)
    "ModifyResourcesTags" -> ModifyResourcesTagsOutput {
    0 "ModifyType" modify_type, 1 "ModifyResourceTagsInfoList" modify_resource_tags_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceTags {
    pub resource_id: Option<String>,
    pub resource: Option<String>,
    pub resource_prefix: Option<String>,
    pub resource_region: Option<String>,
    pub service_type: Option<String>,
    pub delete_tags: Option<Vec<Tag>>,
    pub add_tags: Option<Vec<Tag>>,
    pub modify_tags: Option<Vec<Tag>>,
}

/// What [`ModifyResourceTags::new`] takes.
pub struct ModifyResourceTagsRequired {
    pub resource_id: String,
    pub resource: String,
    pub resource_prefix: String,
    pub resource_region: String,
    pub service_type: String,
}
input! { ModifyResourceTags{ModifyResourceTagsRequired: resource_id, resource, resource_prefix, resource_region, service_type} {
    0 "ResourceId" resource_id: String, 1 "Resource" resource: String, 2 "ResourcePrefix" resource_prefix: String,
    3 "ResourceRegion" resource_region: String, 4 "ServiceType" service_type: String,
    5 "DeleteTags" delete_tags: Vec<Tag>, 6 "AddTags" add_tags: Vec<Tag>, 7 "ModifyTags" modify_tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcesTagsOutput {
    pub success_list: Option<Vec<String>>,
    pub fail_list: Option<Vec<String>>,
    pub part_success_list: Option<Vec<String>>,
    pub cluster_to_flow_id_list: Option<Vec<ClusterIDToFlowID>>,
}
model! { ModifyResourcesTagsOutput {
    0 "SuccessList" success_list, 1 "FailList" fail_list, 2 "PartSuccessList" part_success_list,
    3 "ClusterToFlowIdList" cluster_to_flow_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterIDToFlowID {
    pub cluster_id: Option<String>,
    pub flow_id: Option<u64>,
}
model! { ClusterIDToFlowID {
    0 "ClusterId" cluster_id, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySLInstance {
    pub instance_id: String,
    pub zone: String,
    pub node_num: i64,
    pub client_token: Option<String>,
}
operation! { ModifySLInstance(instance_id: String, zone: String, node_num: i64) "ModifySLInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Zone" zone, 2 "NodeNum" node_num, 3 "ClientToken" client_token: String
} }

pub type ModifySLInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySLInstanceBasic {
    pub instance_id: String,
    pub cluster_name: String,
}
operation! { ModifySLInstanceBasic(instance_id: String, cluster_name: String) "ModifySLInstanceBasic" -> Empty {
    0 "InstanceId" instance_id, 1 "ClusterName" cluster_name
} }

pub type ModifySLInstanceBasicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserGroup {
    pub instance_id: String,
    pub users: Vec<String>,
    pub user_group: Option<String>,
    pub groups: Option<Vec<String>>,
    pub remark: Option<String>,
}
operation! { ModifyUserGroup(instance_id: String, users: Vec<String>) "ModifyUserGroup" -> ModifyUserGroupOutput {
    0 "InstanceId" instance_id, 1 "Users" users, 2 "UserGroup" user_group: String, 3 "Groups" groups: Vec<String>,
    4 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserGroupOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyUserGroupOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserManagerPwd {
    pub instance_id: String,
    pub user_name: String,
    pub pass_word: Secret,
    pub sync_pwd: Option<bool>,
}
operation! { ModifyUserManagerPwd(instance_id: String, user_name: String, pass_word: Secret)
    "ModifyUserManagerPwd" -> ModifyUserManagerPwdOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "PassWord" pass_word, 3 "SyncPwd" sync_pwd: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserManagerPwdOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyUserManagerPwdOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUsersOfGroupSTD {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUsersOfGroupSTDOutput {
    pub data: Option<bool>,
    pub flow_id: Option<i64>,
}
model! { ModifyUsersOfGroupSTDOutput {
    0 "Data" data, 1 "FlowId" flow_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyYarnDeploy {
    pub instance_id: String,
    pub new_scheduler: String,
    pub old_scheduler: Option<String>,
}
operation! { ModifyYarnDeploy(instance_id: String, new_scheduler: String) "ModifyYarnDeploy" -> ModifyYarnDeployOutput {
    0 "InstanceId" instance_id, 1 "NewScheduler" new_scheduler, 2 "OldScheduler" old_scheduler: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyYarnDeployOutput {
    pub is_draft: Option<bool>,
    pub error_msg: Option<String>,
}
model! { ModifyYarnDeployOutput {
    0 "IsDraft" is_draft, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyYarnQueueV2 {
    pub instance_id: String,
    pub scheduler: String,
    pub config_modify_info_list: Vec<ConfigModifyInfoV2>,
}
operation! { ModifyYarnQueueV2(instance_id: String, scheduler: String, config_modify_info_list: Vec<ConfigModifyInfoV2>)
    "ModifyYarnQueueV2" -> Empty {
    0 "InstanceId" instance_id, 1 "Scheduler" scheduler, 2 "ConfigModifyInfoList" config_modify_info_list
} }

pub type ModifyYarnQueueV2Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigModifyInfoV2 {
    pub op_type: Option<u64>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
    pub my_id: Option<String>,
    pub basic_params: Option<ItemSeq>,
    pub config_set_params: Option<Vec<ConfigSetInfo>>,
    pub delete_lables: Option<Vec<String>>,
}
input! { ConfigModifyInfoV2(op_type: u64) {
    0 "OpType" op_type: u64, 1 "Name" name: String, 2 "ParentId" parent_id: String, 3 "MyId" my_id: String,
    4 "BasicParams" basic_params: ItemSeq, 5 "ConfigSetParams" config_set_params: Vec<ConfigSetInfo>,
    6 "DeleteLables" delete_lables: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemSeq {
    pub items: Option<Vec<Item>>,
}
input! { ItemSeq(items: Vec<Item>) {
    0 "Items" items: Vec<Item>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetInfo {
    pub config_set: Option<String>,
    pub label_params: Option<Vec<ItemSeq>>,
    pub basic_params: Option<Vec<Item>>,
}
input! { ConfigSetInfo(config_set: String) {
    0 "ConfigSet" config_set: String, 1 "LabelParams" label_params: Vec<ItemSeq>,
    2 "BasicParams" basic_params: Vec<Item>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetYarnConfig {
    pub instance_id: String,
    pub key: Option<String>,
}
operation! { ResetYarnConfig(instance_id: String) "ResetYarnConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "Key" key: String
} }

pub type ResetYarnConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDataDisks {
    pub instance_id: String,
    pub disk_size: i64,
    pub cvm_instance_ids: Vec<String>,
    pub disk_ids: Option<Vec<String>>,
    pub resize_all: Option<bool>,
}
operation! { ResizeDataDisks(instance_id: String, disk_size: i64, cvm_instance_ids: Vec<String>)
    "ResizeDataDisks" -> ResizeDataDisksOutput {
    0 "InstanceId" instance_id, 1 "DiskSize" disk_size, 2 "CvmInstanceIds" cvm_instance_ids,
    3 "DiskIds" disk_ids: Vec<String>, 4 "ResizeAll" resize_all: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDataDisksOutput {
    pub flow_id: Option<i64>,
}
model! { ResizeDataDisksOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunJobFlow {
    pub name: String,
    pub create_cluster: bool,
    pub steps: Vec<Step>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Step {
    pub name: Option<String>,
    pub execution_step: Option<Execution>,
    pub action_on_failure: Option<String>,
    pub user: Option<String>,
}
input! { Step(name: String, execution_step: Execution, action_on_failure: String) {
    0 "Name" name: String, 1 "ExecutionStep" execution_step: Execution, 2 "ActionOnFailure" action_on_failure: String,
    3 "User" user: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Execution {
    pub job_type: Option<String>,
    pub args: Option<Vec<String>>,
}
input! { Execution(job_type: String, args: Vec<String>) {
    0 "JobType" job_type: String, 1 "Args" args: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BootstrapAction {
    pub path: Option<String>,
    pub when_run: Option<String>,
    pub args: Option<Vec<String>>,
}
input! { BootstrapAction(path: String, when_run: String) {
    0 "Path" path: String, 1 "WhenRun" when_run: String, 2 "Args" args: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Configuration {
    pub classification: Option<String>,
    pub properties: Option<String>,
}
input! { Configuration(classification: String, properties: String) {
    0 "Classification" classification: String, 1 "Properties" properties: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterSetting {
    pub instance_charge_type: Option<String>,
    pub support_ha: Option<bool>,
    pub security_group_ids: Option<Vec<String>>,
    pub placement: Option<Placement>,
    pub vpc_settings: Option<VPCSettings>,
    pub login_settings: Option<LoginSettings>,
    pub tag_specification: Option<Vec<String>>,
    pub meta_db: Option<MetaDbInfo>,
    pub resource_spec: Option<JobFlowResourceSpec>,
    pub public_ip_assigned: Option<bool>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub disaster_recover_group_ids: Option<String>,
    pub cbs_encrypt_flag: Option<bool>,
    pub remote_tcp_default_port: Option<bool>,
}

/// What [`ClusterSetting::new`] takes.
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
input! { ClusterSetting{ClusterSettingRequired: instance_charge_type, support_ha, security_group_ids, placement, vpc_settings, login_settings, tag_specification, meta_db, resource_spec} {
    0 "InstanceChargeType" instance_charge_type: String, 1 "SupportHA" support_ha: bool,
    2 "SecurityGroupIds" security_group_ids: Vec<String>, 3 "Placement" placement: Placement,
    4 "VPCSettings" vpc_settings: VPCSettings, 5 "LoginSettings" login_settings: LoginSettings,
    6 "TagSpecification" tag_specification: Vec<String>, 7 "MetaDB" meta_db: MetaDbInfo,
    8 "ResourceSpec" resource_spec: JobFlowResourceSpec, 9 "PublicIpAssigned" public_ip_assigned: bool,
    10 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    11 "DisasterRecoverGroupIds" disaster_recover_group_ids: String, 12 "CbsEncryptFlag" cbs_encrypt_flag: bool,
    13 "RemoteTcpDefaultPort" remote_tcp_default_port: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaDbInfo {
    pub meta_type: Option<String>,
    pub unify_meta_instance_id: Option<String>,
    pub meta_db_info: Option<CustomMetaInfo>,
}
input! { MetaDbInfo(meta_type: String, unify_meta_instance_id: String, meta_db_info: CustomMetaInfo) {
    0 "MetaType" meta_type: String, 1 "UnifyMetaInstanceId" unify_meta_instance_id: String,
    2 "MetaDBInfo" meta_db_info: CustomMetaInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFlowResourceSpec {
    pub master_count: Option<i64>,
    pub master_resource_spec: Option<JobFlowResource>,
    pub core_count: Option<i64>,
    pub core_resource_spec: Option<JobFlowResource>,
    pub task_count: Option<i64>,
    pub common_count: Option<i64>,
    pub task_resource_spec: Option<JobFlowResource>,
    pub common_resource_spec: Option<JobFlowResource>,
}
input! { JobFlowResourceSpec(master_count: i64, master_resource_spec: JobFlowResource, core_count: i64, core_resource_spec: JobFlowResource) {
    0 "MasterCount" master_count: i64, 1 "MasterResourceSpec" master_resource_spec: JobFlowResource,
    2 "CoreCount" core_count: i64, 3 "CoreResourceSpec" core_resource_spec: JobFlowResource,
    4 "TaskCount" task_count: i64, 5 "CommonCount" common_count: i64,
    6 "TaskResourceSpec" task_resource_spec: JobFlowResource,
    7 "CommonResourceSpec" common_resource_spec: JobFlowResource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFlowResource {
    pub spec: Option<String>,
    pub instance_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub disk_groups: Option<Vec<DiskGroup>>,
}
input! { JobFlowResource(spec: String, instance_type: String, tags: Vec<Tag>, disk_groups: Vec<DiskGroup>) {
    0 "Spec" spec: String, 1 "InstanceType" instance_type: String, 2 "Tags" tags: Vec<Tag>,
    3 "DiskGroups" disk_groups: Vec<DiskGroup>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskGroup {
    pub spec: Option<DiskSpec>,
    pub count: Option<i64>,
}
input! { DiskGroup(spec: DiskSpec, count: i64) {
    0 "Spec" spec: DiskSpec, 1 "Count" count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskSpec {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
}
input! { DiskSpec(disk_type: String, disk_size: i64) {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunJobFlowOutput {
    pub job_flow_id: Option<i64>,
}
model! { RunJobFlowOutput {
    0 "JobFlowId" job_flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutCluster {
    pub instance_charge_type: String,
    pub instance_id: String,
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
operation! { ScaleOutCluster(instance_charge_type: String, instance_id: String, scale_out_node_config: ScaleOutNodeConfig)
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutNodeConfig {
    pub node_flag: Option<String>,
    pub node_count: Option<u64>,
}
input! { ScaleOutNodeConfig(node_flag: String, node_count: u64) {
    0 "NodeFlag" node_flag: String, 1 "NodeCount" node_count: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodSpecInfo {
    pub pod_spec: Option<PodNewSpec>,
    pub pod_parameter: Option<PodNewParameter>,
}
input! { PodSpecInfo() {
    0 "PodSpec" pod_spec: PodNewSpec, 1 "PodParameter" pod_parameter: PodNewParameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodNewSpec {
    pub resource_provider_identifier: Option<String>,
    pub resource_provider_type: Option<String>,
    pub node_flag: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub cpu_type: Option<String>,
    pub pod_volumes: Option<Vec<PodVolume>>,
    pub enable_dynamic_spec_flag: Option<bool>,
    pub dynamic_pod_spec: Option<DynamicPodSpec>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub pod_name: Option<String>,
    pub other_account_info: Option<OtherAccountInfo>,
}

/// What [`PodNewSpec::new`] takes.
pub struct PodNewSpecRequired {
    pub resource_provider_identifier: String,
    pub resource_provider_type: String,
    pub node_flag: String,
    pub cpu: u64,
    pub memory: u64,
}
input! { PodNewSpec{PodNewSpecRequired: resource_provider_identifier, resource_provider_type, node_flag, cpu, memory} {
    0 "ResourceProviderIdentifier" resource_provider_identifier: String,
    1 "ResourceProviderType" resource_provider_type: String, 2 "NodeFlag" node_flag: String, 3 "Cpu" cpu: u64,
    4 "Memory" memory: u64, 5 "CpuType" cpu_type: String, 6 "PodVolumes" pod_volumes: Vec<PodVolume>,
    7 "EnableDynamicSpecFlag" enable_dynamic_spec_flag: bool, 8 "DynamicPodSpec" dynamic_pod_spec: DynamicPodSpec,
    9 "VpcId" vpc_id: String, 10 "SubnetId" subnet_id: String, 11 "PodName" pod_name: String,
    12 "OtherAccountInfo" other_account_info: OtherAccountInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodVolume {
    pub volume_type: Option<String>,
    pub pvc_volume: Option<PersistentVolumeContext>,
    pub host_volume: Option<HostVolumeContext>,
}
input! { PodVolume(volume_type: String) {
    0 "VolumeType" volume_type: String, 1 "PVCVolume" pvc_volume: PersistentVolumeContext,
    2 "HostVolume" host_volume: HostVolumeContext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersistentVolumeContext {
    pub disk_size: Option<u64>,
    pub disk_type: Option<String>,
    pub disk_num: Option<i64>,
    pub extra_performance: Option<i64>,
}
input! { PersistentVolumeContext() {
    0 "DiskSize" disk_size: u64, 1 "DiskType" disk_type: String, 2 "DiskNum" disk_num: i64,
    3 "ExtraPerformance" extra_performance: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostVolumeContext {
    pub volume_path: Option<String>,
}
input! { HostVolumeContext(volume_path: String) {
    0 "VolumePath" volume_path: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherAccountInfo {
    pub other_uin: Option<String>,
    pub role_name: Option<String>,
}
input! { OtherAccountInfo() {
    0 "OtherUin" other_uin: String, 1 "RoleName" role_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodNewParameter {
    pub instance_id: Option<String>,
    pub config: Option<String>,
    pub parameter: Option<String>,
}
input! { PodNewParameter(instance_id: String, config: String, parameter: String) {
    0 "InstanceId" instance_id: String, 1 "Config" config: String, 2 "Parameter" parameter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutServiceConfGroupsInfo {
    pub service_component_name: Option<String>,
    pub conf_group_name: Option<String>,
}
input! { ScaleOutServiceConfGroupsInfo() {
    0 "ServiceComponentName" service_component_name: String, 1 "ConfGroupName" conf_group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutClusterOutput {
    pub instance_id: Option<String>,
    pub client_token: Option<String>,
    pub flow_id: Option<i64>,
    pub trace_id: Option<String>,
    pub deal_names: Option<Vec<String>>,
    pub bill_id: Option<String>,
}
model! { ScaleOutClusterOutput {
    0 "InstanceId" instance_id, 1 "ClientToken" client_token, 2 "FlowId" flow_id, 3 "TraceId" trace_id,
    4 "DealNames" deal_names, 5 "BillId" bill_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstance {
    pub time_unit: String,
    pub time_span: u64,
    pub instance_id: String,
    pub pay_mode: u64,
    pub client_token: Option<String>,
    pub pre_executed_file_settings: Option<Vec<PreExecuteFileSettings>>,
    pub task_count: Option<u64>,
    pub core_count: Option<u64>,
    pub un_necessary_node_list: Option<Vec<u64>>,
    pub router_count: Option<u64>,
    pub soft_deploy_info: Option<Vec<u64>>,
    pub service_node_info: Option<Vec<u64>>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub hardware_resource_type: Option<String>,
    pub pod_spec: Option<PodSpec>,
    pub click_house_cluster_name: Option<String>,
    pub click_house_cluster_type: Option<String>,
    pub yarn_node_label: Option<String>,
    pub pod_parameter: Option<PodParameter>,
    pub master_count: Option<u64>,
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
operation! { ScaleOutInstance(time_unit: String, time_span: u64, instance_id: String, pay_mode: u64)
    "ScaleOutInstance" -> ScaleOutInstanceOutput {
    0 "TimeUnit" time_unit, 1 "TimeSpan" time_span, 2 "InstanceId" instance_id, 3 "PayMode" pay_mode,
    4 "ClientToken" client_token: String,
    5 "PreExecutedFileSettings" pre_executed_file_settings: Vec<PreExecuteFileSettings>, 6 "TaskCount" task_count: u64,
    7 "CoreCount" core_count: u64, 8 "UnNecessaryNodeList" un_necessary_node_list: Vec<u64>,
    9 "RouterCount" router_count: u64, 10 "SoftDeployInfo" soft_deploy_info: Vec<u64>,
    11 "ServiceNodeInfo" service_node_info: Vec<u64>,
    12 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>, 13 "Tags" tags: Vec<Tag>,
    14 "HardwareResourceType" hardware_resource_type: String, 15 "PodSpec" pod_spec: PodSpec,
    16 "ClickHouseClusterName" click_house_cluster_name: String,
    17 "ClickHouseClusterType" click_house_cluster_type: String, 18 "YarnNodeLabel" yarn_node_label: String,
    19 "PodParameter" pod_parameter: PodParameter, 20 "MasterCount" master_count: u64,
    21 "StartServiceAfterScaleOut" start_service_after_scale_out: String, 22 "ZoneId" zone_id: i64,
    23 "SubnetId" subnet_id: String, 24 "ScaleOutServiceConfAssign" scale_out_service_conf_assign: String,
    25 "AutoRenew" auto_renew: i64, 26 "ResourceBaseType" resource_base_type: String,
    27 "ComputeResourceId" compute_resource_id: String,
    28 "ComputeResourceAdvanceParams" compute_resource_advance_params: ComputeResourceAdvanceParams,
    29 "NodeMarks" node_marks: NodeMark, 30 "WarehouseName" warehouse_name: String,
    31 "PartitionNumber" partition_number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodSpec {
    pub resource_provider_identifier: Option<String>,
    pub resource_provider_type: Option<String>,
    pub node_type: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub data_volumes: Option<Vec<String>>,
    pub cpu_type: Option<String>,
    pub pod_volumes: Option<Vec<PodVolume>>,
    pub is_dynamic_spec: Option<u64>,
    pub dynamic_pod_spec: Option<DynamicPodSpec>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub pod_name: Option<String>,
}

/// What [`PodSpec::new`] takes.
pub struct PodSpecRequired {
    pub resource_provider_identifier: String,
    pub resource_provider_type: String,
    pub node_type: String,
    pub cpu: u64,
    pub memory: u64,
}
input! { PodSpec{PodSpecRequired: resource_provider_identifier, resource_provider_type, node_type, cpu, memory} {
    0 "ResourceProviderIdentifier" resource_provider_identifier: String,
    1 "ResourceProviderType" resource_provider_type: String, 2 "NodeType" node_type: String, 3 "Cpu" cpu: u64,
    4 "Memory" memory: u64, 5 "DataVolumes" data_volumes: Vec<String>, 6 "CpuType" cpu_type: String,
    7 "PodVolumes" pod_volumes: Vec<PodVolume>, 8 "IsDynamicSpec" is_dynamic_spec: u64,
    9 "DynamicPodSpec" dynamic_pod_spec: DynamicPodSpec, 10 "VpcId" vpc_id: String, 11 "SubnetId" subnet_id: String,
    12 "PodName" pod_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodParameter {
    pub cluster_id: Option<String>,
    pub config: Option<String>,
    pub parameter: Option<String>,
}
input! { PodParameter(cluster_id: String, config: String, parameter: String) {
    0 "ClusterId" cluster_id: String, 1 "Config" config: String, 2 "Parameter" parameter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstanceOutput {
    pub instance_id: Option<String>,
    pub deal_names: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub flow_id: Option<i64>,
    pub bill_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { ScaleOutInstanceOutput {
    0 "InstanceId" instance_id, 1 "DealNames" deal_names, 2 "ClientToken" client_token, 3 "FlowId" flow_id,
    4 "BillId" bill_id, 5 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNodeResourceConfigDefault {
    pub instance_id: String,
    pub resource_config_id: u64,
    pub resource_type: Option<String>,
    pub resource_base_type: Option<String>,
    pub compute_resource_id: Option<String>,
    pub hardware_resource_type: Option<String>,
}
operation! { SetNodeResourceConfigDefault(instance_id: String, resource_config_id: u64)
    "SetNodeResourceConfigDefault" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceConfigId" resource_config_id, 2 "ResourceType" resource_type: String,
    3 "ResourceBaseType" resource_base_type: String, 4 "ComputeResourceId" compute_resource_id: String,
    5 "HardwareResourceType" hardware_resource_type: String
} }

pub type SetNodeResourceConfigDefaultOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStopServiceOrMonitor {
    pub instance_id: String,
    pub op_type: String,
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

pub type StartStopServiceOrMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpScope {
    pub service_info_list: Option<Vec<ServiceBasicRestartInfo>>,
}
input! { OpScope() {
    0 "ServiceInfoList" service_info_list: Vec<ServiceBasicRestartInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceBasicRestartInfo {
    pub service_name: Option<String>,
    pub component_info_list: Option<Vec<ComponentBasicRestartInfo>>,
}
input! { ServiceBasicRestartInfo() {
    0 "ServiceName" service_name: String, 1 "ComponentInfoList" component_info_list: Vec<ComponentBasicRestartInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentBasicRestartInfo {
    pub component_name: Option<String>,
    pub ip_list: Option<Vec<String>>,
}
input! { ComponentBasicRestartInfo() {
    0 "ComponentName" component_name: String, 1 "IpList" ip_list: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Arg {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Arg() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncPodState {
    pub message: PodState,
}
operation! { SyncPodState(message: PodState) "SyncPodState" -> Empty {
    0 "Message" message
} }

pub type SyncPodStateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodState {
    pub name: Option<String>,
    pub uuid: Option<String>,
    pub state: Option<String>,
    pub reason: Option<String>,
    pub owner_cluster: Option<String>,
    pub memory: Option<i64>,
}

/// What [`PodState::new`] takes.
pub struct PodStateRequired {
    pub name: String,
    pub uuid: String,
    pub state: String,
    pub reason: String,
    pub owner_cluster: String,
    pub memory: i64,
}
input! { PodState{PodStateRequired: name, uuid, state, reason, owner_cluster, memory} {
    0 "Name" name: String, 1 "Uuid" uuid: String, 2 "State" state: String, 3 "Reason" reason: String,
    4 "OwnerCluster" owner_cluster: String, 5 "Memory" memory: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateClusterNodes {
    pub instance_id: String,
    pub cvm_instance_ids: Vec<String>,
    pub node_flag: String,
    pub grace_down_flag: Option<bool>,
    pub grace_down_time: Option<i64>,
}
operation! { TerminateClusterNodes(instance_id: String, cvm_instance_ids: Vec<String>, node_flag: String)
    "TerminateClusterNodes" -> TerminateClusterNodesOutput {
    0 "InstanceId" instance_id, 1 "CvmInstanceIds" cvm_instance_ids, 2 "NodeFlag" node_flag,
    3 "GraceDownFlag" grace_down_flag: bool, 4 "GraceDownTime" grace_down_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateClusterNodesOutput {
    pub flow_id: Option<i64>,
}
model! { TerminateClusterNodesOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDynamicInstances {
    pub instance_id: String,
    pub dynamic_instance_type: String,
    pub dynamic_instance_ids: Vec<u64>,
}
operation! { TerminateDynamicInstances(instance_id: String, dynamic_instance_type: String, dynamic_instance_ids: Vec<u64>)
    "TerminateDynamicInstances" -> TerminateDynamicInstancesOutput {
    0 "InstanceId" instance_id, 1 "DynamicInstanceType" dynamic_instance_type,
    2 "DynamicInstanceIds" dynamic_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDynamicInstancesOutput {
    pub flow_id: Option<u64>,
}
model! { TerminateDynamicInstancesOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstance {
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

pub type TerminateInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateSLInstance {
    pub instance_id: String,
}
operation! { TerminateSLInstance(instance_id: String) "TerminateSLInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type TerminateSLInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateTasks {
    pub instance_id: String,
    pub resource_ids: Vec<String>,
}
operation! { TerminateTasks(instance_id: String, resource_ids: Vec<String>) "TerminateTasks" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceIds" resource_ids
} }

pub type TerminateTasksOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CHECK_IF_SUPPORT_POD_STRETCH: &str = "FailedOperation.CheckIfSupportPodStretch";
    pub const FAILED_OPERATION_DB_EXCEPTION: &str = "FailedOperation.DBException";
    pub const FAILED_OPERATION_DESCRIBE_RESOURCE_TAGS_FAILED: &str = "FailedOperation.DescribeResourceTagsFailed";
    pub const FAILED_OPERATION_DUPLICATE_ORDER_NOT_ALLOWED: &str = "FailedOperation.DuplicateOrderNotAllowed";
    pub const FAILED_OPERATION_GET_CAM_ROLE_FAILED: &str = "FailedOperation.GetCamRoleFailed";
    pub const FAILED_OPERATION_GET_CAM_SERVER_FAILED: &str = "FailedOperation.GetCamServerFailed";
    pub const FAILED_OPERATION_GET_CVM_CONFIG_QUOTA_FAILED: &str = "FailedOperation.GetCvmConfigQuotaFailed";
    pub const FAILED_OPERATION_GET_CVM_SERVER_FAILED: &str = "FailedOperation.GetCvmServerFailed";
    pub const FAILED_OPERATION_GET_TRADE_SERVER_FAILED: &str = "FailedOperation.GetTradeServerFailed";
    pub const FAILED_OPERATION_INSUFFICIENT_ACCOUNT_BALANCE: &str = "FailedOperation.InsufficientAccountBalance";
    pub const FAILED_OPERATION_MORE_STRATEGY_NOT_ALLOWED: &str = "FailedOperation.MoreStrategyNotAllowed";
    pub const FAILED_OPERATION_NAMESPACE_HAS_USER_CUSTOM_PODS: &str = "FailedOperation.NamespaceHasUserCustomPods";
    pub const FAILED_OPERATION_NOT_AUTHENTICATED: &str = "FailedOperation.NotAuthenticated";
    pub const FAILED_OPERATION_NOT_SUPPORT_POD: &str = "FailedOperation.NotSupportPod";
    pub const FAILED_OPERATION_REFUND_CVM_FAILED: &str = "FailedOperation.RefundCvmFailed";
    pub const FAILED_OPERATION_SPEC_DELETE_DENY_FOR_AUTO_SCALE_STRATEGIES: &str =
        "FailedOperation.SpecDeleteDenyForAutoScaleStrategies";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ACCOUNT_CGW_ERROR: &str = "InternalError.AccountCgwError";
    pub const INTERNAL_ERROR_CAM_CGW_ERROR: &str = "InternalError.CamCgwError";
    pub const INTERNAL_ERROR_CAM_ERROR: &str = "InternalError.CamError";
    pub const INTERNAL_ERROR_CBS_CGW_ERROR: &str = "InternalError.CbsCgwError";
    pub const INTERNAL_ERROR_CBS_ERROR: &str = "InternalError.CbsError";
    pub const INTERNAL_ERROR_CDB_CGW_ERROR: &str = "InternalError.CdbCgwError";
    pub const INTERNAL_ERROR_CDB_ERROR: &str = "InternalError.CdbError";
    pub const INTERNAL_ERROR_CHECK_QUOTA_ERR: &str = "InternalError.CheckQuotaErr";
    pub const INTERNAL_ERROR_CONFIG_CGW_ERROR: &str = "InternalError.ConfigCgwError";
    pub const INTERNAL_ERROR_CVM_ERROR: &str = "InternalError.CvmError";
    pub const INTERNAL_ERROR_DB_QUERY_EXCEPTION: &str = "InternalError.DBQueryException";
    pub const INTERNAL_ERROR_DO_OPEN_TSDB_REQUEST_EXCEPTION: &str = "InternalError.DoOpenTSDBRequestException";
    pub const INTERNAL_ERROR_EKS_ERROR: &str = "InternalError.EKSError";
    pub const INTERNAL_ERROR_KMS_ERROR: &str = "InternalError.KmsError";
    pub const INTERNAL_ERROR_OPEN_TSDB_HTTP_RETURN_CODE_NOT_OK: &str = "InternalError.OpenTSDBHttpReturnCodeNotOK";
    pub const INTERNAL_ERROR_PROJECT_CGW_ERROR: &str = "InternalError.ProjectCgwError";
    pub const INTERNAL_ERROR_SG_ERROR: &str = "InternalError.SgError";
    pub const INTERNAL_ERROR_TKE_ERROR: &str = "InternalError.TKEError";
    pub const INTERNAL_ERROR_TAG_ERROR: &str = "InternalError.TagError";
    pub const INTERNAL_ERROR_TRADE_CGW_ERROR: &str = "InternalError.TradeCgwError";
    pub const INTERNAL_ERROR_VPC_CGW_ERROR: &str = "InternalError.VpcCgwError";
    pub const INTERNAL_ERROR_VPC_ERROR: &str = "InternalError.VpcError";
    pub const INTERNAL_ERROR_WOOD_SERVER_ERROR: &str = "InternalError.WoodServerError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_APP_ID_RESOURCE_NOT_MATCH: &str = "InvalidParameter.AppIdResourceNotMatch";
    pub const INVALID_PARAMETER_CPU_TYPE: &str = "InvalidParameter.CpuType";
    pub const INVALID_PARAMETER_DISPLAY_STRATEGY_NOT_MATCH: &str = "InvalidParameter.DisplayStrategyNotMatch";
    pub const INVALID_PARAMETER_HA_LESS_MASTER_COUNT: &str = "InvalidParameter.HALessMasterCount";
    pub const INVALID_PARAMETER_IMPALA_QUERY_EXCEPTION: &str = "InvalidParameter.ImpalaQueryException";
    pub const INVALID_PARAMETER_INCORRECT_COMMON_COUNT: &str = "InvalidParameter.IncorrectCommonCount";
    pub const INVALID_PARAMETER_INCORRECT_MASTER_COUNT: &str = "InvalidParameter.IncorrectMasterCount";
    pub const INVALID_PARAMETER_INVALID_ALL_NODE_RESOURCE_SPEC: &str = "InvalidParameter.InvalidAllNodeResourceSpec";
    pub const INVALID_PARAMETER_INVALID_APP_ID: &str = "InvalidParameter.InvalidAppId";
    pub const INVALID_PARAMETER_INVALID_AUTO_RENEW: &str = "InvalidParameter.InvalidAutoRenew";
    pub const INVALID_PARAMETER_INVALID_BOOTSTRAP_ACTION: &str = "InvalidParameter.InvalidBootstrapAction";
    pub const INVALID_PARAMETER_INVALID_CLB_SERVER_VPC_SETTING: &str = "InvalidParameter.InvalidCLBServerVpcSetting";
    pub const INVALID_PARAMETER_INVALID_CLASSIFICATION: &str = "InvalidParameter.InvalidClassification";
    pub const INVALID_PARAMETER_INVALID_CLICK_HOUSE_CLUSTER: &str = "InvalidParameter.InvalidClickHouseCluster";
    pub const INVALID_PARAMETER_INVALID_CLIENT_TOKEN: &str = "InvalidParameter.InvalidClientToken";
    pub const INVALID_PARAMETER_INVALID_CLUSTER_ID: &str = "InvalidParameter.InvalidClusterId";
    pub const INVALID_PARAMETER_INVALID_COMMON_DISK_TYPE: &str = "InvalidParameter.InvalidCommonDiskType";
    pub const INVALID_PARAMETER_INVALID_COMPARE_METHOD: &str = "InvalidParameter.InvalidCompareMethod";
    pub const INVALID_PARAMETER_INVALID_COMPONENT: &str = "InvalidParameter.InvalidComponent";
    pub const INVALID_PARAMETER_INVALID_CONDITION_NUM: &str = "InvalidParameter.InvalidConditionNum";
    pub const INVALID_PARAMETER_INVALID_CONFIG_TYPE: &str = "InvalidParameter.InvalidConfigType";
    pub const INVALID_PARAMETER_INVALID_CORE_COUNT: &str = "InvalidParameter.InvalidCoreCount";
    pub const INVALID_PARAMETER_INVALID_CORE_DISK_TYPE: &str = "InvalidParameter.InvalidCoreDiskType";
    pub const INVALID_PARAMETER_INVALID_COS_BUCKET: &str = "InvalidParameter.InvalidCosBucket";
    pub const INVALID_PARAMETER_INVALID_COS_FILE_URI: &str = "InvalidParameter.InvalidCosFileURI";
    pub const INVALID_PARAMETER_INVALID_COUNT: &str = "InvalidParameter.InvalidCount";
    pub const INVALID_PARAMETER_INVALID_COUNT_NUM: &str = "InvalidParameter.InvalidCountNum";
    pub const INVALID_PARAMETER_INVALID_CUSTOMIZED_POD_PARAM: &str = "InvalidParameter.InvalidCustomizedPodParam";
    pub const INVALID_PARAMETER_INVALID_DEPEND_SERVICE_AND_ENABLE_KERBEROS_CONFLICT: &str =
        "InvalidParameter.InvalidDependServiceAndEnableKerberosConflict";
    pub const INVALID_PARAMETER_INVALID_DISK_NUM: &str = "InvalidParameter.InvalidDiskNum";
    pub const INVALID_PARAMETER_INVALID_DISK_SIZE: &str = "InvalidParameter.InvalidDiskSize";
    pub const INVALID_PARAMETER_INVALID_DISK_TYPE: &str = "InvalidParameter.InvalidDiskType";
    pub const INVALID_PARAMETER_INVALID_DOWNLOAD_OBJ: &str = "InvalidParameter.InvalidDownloadObj";
    pub const INVALID_PARAMETER_INVALID_DYNAMIC_INSTANCE_TYPE: &str = "InvalidParameter.InvalidDynamicInstanceType";
    pub const INVALID_PARAMETER_INVALID_EKS_INSTANCE: &str = "InvalidParameter.InvalidEksInstance";
    pub const INVALID_PARAMETER_INVALID_EXPORT_CONF_CONTEXTS: &str = "InvalidParameter.InvalidExportConfContexts";
    pub const INVALID_PARAMETER_INVALID_EXTEND_FIELD: &str = "InvalidParameter.InvalidExtendField";
    pub const INVALID_PARAMETER_INVALID_EXTEND_NAME_SERVICE: &str = "InvalidParameter.InvalidExtendNameService";
    pub const INVALID_PARAMETER_INVALID_EXTERNAL_SERVICE_VPC_ID: &str = "InvalidParameter.InvalidExternalServiceVpcId";
    pub const INVALID_PARAMETER_INVALID_FAILURE_POLICY: &str = "InvalidParameter.InvalidFailurePolicy";
    pub const INVALID_PARAMETER_INVALID_FILE_PATH: &str = "InvalidParameter.InvalidFilePath";
    pub const INVALID_PARAMETER_INVALID_FILTER_KEY: &str = "InvalidParameter.InvalidFilterKey";
    pub const INVALID_PARAMETER_INVALID_INSTANCE: &str = "InvalidParameter.InvalidInstance";
    pub const INVALID_PARAMETER_INVALID_INSTANCE_CHARGE_TYPE: &str = "InvalidParameter.InvalidInstanceChargeType";
    pub const INVALID_PARAMETER_INVALID_INSTANCE_NAME: &str = "InvalidParameter.InvalidInstanceName";
    pub const INVALID_PARAMETER_INVALID_INSTANCE_POLICY: &str = "InvalidParameter.InvalidInstancePolicy";
    pub const INVALID_PARAMETER_INVALID_INSTANCE_TYPE: &str = "InvalidParameter.InvalidInstanceType";
    pub const INVALID_PARAMETER_INVALID_IP_LIST: &str = "InvalidParameter.InvalidIpList";
    pub const INVALID_PARAMETER_INVALID_JOB_FLOW: &str = "InvalidParameter.InvalidJobFlow";
    pub const INVALID_PARAMETER_INVALID_JOB_TYPE: &str = "InvalidParameter.InvalidJobType";
    pub const INVALID_PARAMETER_INVALID_LOAD_BALANCER: &str = "InvalidParameter.InvalidLoadBalancer";
    pub const INVALID_PARAMETER_INVALID_LOGIN_SETTING: &str = "InvalidParameter.InvalidLoginSetting";
    pub const INVALID_PARAMETER_INVALID_MASTER_DISK_TYPE: &str = "InvalidParameter.InvalidMasterDiskType";
    pub const INVALID_PARAMETER_INVALID_META_DATA_JDBC_URL: &str = "InvalidParameter.InvalidMetaDataJdbcUrl";
    pub const INVALID_PARAMETER_INVALID_META_INSTANCE_ID: &str = "InvalidParameter.InvalidMetaInstanceId";
    pub const INVALID_PARAMETER_INVALID_META_TYPE: &str = "InvalidParameter.InvalidMetaType";
    pub const INVALID_PARAMETER_INVALID_MODIFY_SPEC: &str = "InvalidParameter.InvalidModifySpec";
    pub const INVALID_PARAMETER_INVALID_NODE_COUNT: &str = "InvalidParameter.InvalidNodeCount";
    pub const INVALID_PARAMETER_INVALID_NODE_FLAG: &str = "InvalidParameter.InvalidNodeFlag";
    pub const INVALID_PARAMETER_INVALID_NODE_TYPE: &str = "InvalidParameter.InvalidNodeType";
    pub const INVALID_PARAMETER_INVALID_PARAMTER_INVALID_SOFT_INFO: &str =
        "InvalidParameter.InvalidParamterInvalidSoftInfo";
    pub const INVALID_PARAMETER_INVALID_PASSWORD: &str = "InvalidParameter.InvalidPassword";
    pub const INVALID_PARAMETER_INVALID_PAYMODE: &str = "InvalidParameter.InvalidPaymode";
    pub const INVALID_PARAMETER_INVALID_POD_NUM: &str = "InvalidParameter.InvalidPodNum";
    pub const INVALID_PARAMETER_INVALID_PRE_EXECUTED_FILE: &str = "InvalidParameter.InvalidPreExecutedFile";
    pub const INVALID_PARAMETER_INVALID_PROCESS_METHOD: &str = "InvalidParameter.InvalidProcessMethod";
    pub const INVALID_PARAMETER_INVALID_PRODUCT: &str = "InvalidParameter.InvalidProduct";
    pub const INVALID_PARAMETER_INVALID_PRODUCT_ID: &str = "InvalidParameter.InvalidProductId";
    pub const INVALID_PARAMETER_INVALID_PRODUCT_VERSION: &str = "InvalidParameter.InvalidProductVersion";
    pub const INVALID_PARAMETER_INVALID_PROJECT_ID: &str = "InvalidParameter.InvalidProjectId";
    pub const INVALID_PARAMETER_INVALID_REGION: &str = "InvalidParameter.InvalidRegion";
    pub const INVALID_PARAMETER_INVALID_RENEW_FLAG: &str = "InvalidParameter.InvalidRenewFlag";
    pub const INVALID_PARAMETER_INVALID_RES_TYPE: &str = "InvalidParameter.InvalidResType";
    pub const INVALID_PARAMETER_INVALID_RESOURCE_ID: &str = "InvalidParameter.InvalidResourceId";
    pub const INVALID_PARAMETER_INVALID_RESOURCE_IDS: &str = "InvalidParameter.InvalidResourceIds";
    pub const INVALID_PARAMETER_INVALID_RESOURCE_SPEC: &str = "InvalidParameter.InvalidResourceSpec";
    pub const INVALID_PARAMETER_INVALID_ROUTER_COUNT: &str = "InvalidParameter.InvalidRouterCount";
    pub const INVALID_PARAMETER_INVALID_SCALE_ACTION: &str = "InvalidParameter.InvalidScaleAction";
    pub const INVALID_PARAMETER_INVALID_SCRIPT_BOOTSTRAP_ACTION_CONFIG: &str =
        "InvalidParameter.InvalidScriptBootstrapActionConfig";
    pub const INVALID_PARAMETER_INVALID_SECURITY_SUPPORT: &str = "InvalidParameter.InvalidSecuritySupport";
    pub const INVALID_PARAMETER_INVALID_SERCURITY_GRPUP_ID: &str = "InvalidParameter.InvalidSercurityGrpupId";
    pub const INVALID_PARAMETER_INVALID_SERVICE_NAME: &str = "InvalidParameter.InvalidServiceName";
    pub const INVALID_PARAMETER_INVALID_SERVICE_NODE_INFO: &str = "InvalidParameter.InvalidServiceNodeInfo";
    pub const INVALID_PARAMETER_INVALID_SERVICE_TYPE: &str = "InvalidParameter.InvalidServiceType";
    pub const INVALID_PARAMETER_INVALID_SOFT_DEPLOY_INFO: &str = "InvalidParameter.InvalidSoftDeployInfo";
    pub const INVALID_PARAMETER_INVALID_SOFT_INFO: &str = "InvalidParameter.InvalidSoftInfo";
    pub const INVALID_PARAMETER_INVALID_SOFT_WARE: &str = "InvalidParameter.InvalidSoftWare";
    pub const INVALID_PARAMETER_INVALID_SOFT_WARE_NAME: &str = "InvalidParameter.InvalidSoftWareName";
    pub const INVALID_PARAMETER_INVALID_SOFT_WARE_VERSION: &str = "InvalidParameter.InvalidSoftWareVersion";
    pub const INVALID_PARAMETER_INVALID_START_TIME_OR_END_TIME: &str = "InvalidParameter.InvalidStartTimeOrEndTime";
    pub const INVALID_PARAMETER_INVALID_STATISTIC_PERIOD_OR_TRIGGER_THRESHOLD: &str =
        "InvalidParameter.InvalidStatisticPeriodOrTriggerThreshold";
    pub const INVALID_PARAMETER_INVALID_STRATEGY: &str = "InvalidParameter.InvalidStrategy";
    pub const INVALID_PARAMETER_INVALID_STRATEGY_PRIORITY: &str = "InvalidParameter.InvalidStrategyPriority";
    pub const INVALID_PARAMETER_INVALID_STRATEGY_SPEC: &str = "InvalidParameter.InvalidStrategySpec";
    pub const INVALID_PARAMETER_INVALID_STRATEGY_TYPE: &str = "InvalidParameter.InvalidStrategyType";
    pub const INVALID_PARAMETER_INVALID_SUBNET_ID: &str = "InvalidParameter.InvalidSubnetId";
    pub const INVALID_PARAMETER_INVALID_SUPPORT_HA: &str = "InvalidParameter.InvalidSupportHA";
    pub const INVALID_PARAMETER_INVALID_TAGS_GROUP: &str = "InvalidParameter.InvalidTagsGroup";
    pub const INVALID_PARAMETER_INVALID_TASK_COUNT: &str = "InvalidParameter.InvalidTaskCount";
    pub const INVALID_PARAMETER_INVALID_TIME_LAYOUT: &str = "InvalidParameter.InvalidTimeLayout";
    pub const INVALID_PARAMETER_INVALID_TIME_SPAN: &str = "InvalidParameter.InvalidTimeSpan";
    pub const INVALID_PARAMETER_INVALID_TIME_UNIT: &str = "InvalidParameter.InvalidTimeUnit";
    pub const INVALID_PARAMETER_INVALID_TKE_INSTANCE: &str = "InvalidParameter.InvalidTkeInstance";
    pub const INVALID_PARAMETER_INVALID_UIN_NUM: &str = "InvalidParameter.InvalidUinNum";
    pub const INVALID_PARAMETER_INVALID_UNIFY_META: &str = "InvalidParameter.InvalidUnifyMeta";
    pub const INVALID_PARAMETER_INVALID_VENDOR_TYPE: &str = "InvalidParameter.InvalidVendorType";
    pub const INVALID_PARAMETER_INVALID_VOLUME_TYPE: &str = "InvalidParameter.InvalidVolumeType";
    pub const INVALID_PARAMETER_INVALID_VPC_ID: &str = "InvalidParameter.InvalidVpcId";
    pub const INVALID_PARAMETER_INVALID_WRITE_FILE: &str = "InvalidParameter.InvalidWriteFile";
    pub const INVALID_PARAMETER_INVALID_ZONE: &str = "InvalidParameter.InvalidZone";
    pub const INVALID_PARAMETER_KERBEROS_SUPPORT: &str = "InvalidParameter.KerberosSupport";
    pub const INVALID_PARAMETER_LESS_COMMON_COUNT: &str = "InvalidParameter.LessCommonCount";
    pub const INVALID_PARAMETER_LESS_TASK_COUNT: &str = "InvalidParameter.LessTaskCount";
    pub const INVALID_PARAMETER_MORE_MAXLIMIT_NUM: &str = "InvalidParameter.MoreMaxlimitNum";
    pub const INVALID_PARAMETER_NOT_CONTAIN_MUST_SELECT_SOFTWARE: &str =
        "InvalidParameter.NotContainMustSelectSoftware";
    pub const INVALID_PARAMETER_ORDER_FIELD_NOT_MATCH: &str = "InvalidParameter.OrderFieldNotMatch";
    pub const INVALID_PARAMETER_PAY_MODE_RESOURCE_NOT_MATCH: &str = "InvalidParameter.PayModeResourceNotMatch";
    pub const INVALID_PARAMETER_PROJECT_RESOURCE_NOT_MATCH: &str = "InvalidParameter.ProjectResourceNotMatch";
    pub const INVALID_PARAMETER_REPEATED_EXECUTION_TIME: &str = "InvalidParameter.RepeatedExecutionTime";
    pub const INVALID_PARAMETER_REPEATED_STRATEGY_NAME: &str = "InvalidParameter.RepeatedStrategyName";
    pub const INVALID_PARAMETER_RESOURCE_PROVIDER_TYPE: &str = "InvalidParameter.ResourceProviderType";
    pub const INVALID_PARAMETER_RESTART_SERVICE_UNSUPPORTED: &str = "InvalidParameter.RestartServiceUnsupported";
    pub const INVALID_PARAMETER_SOFTWARE_NOT_IN_PRODUCR: &str = "InvalidParameter.SoftwareNotInProducr";
    pub const INVALID_PARAMETER_SOFTWARE_NOT_IN_PRODUCT: &str = "InvalidParameter.SoftwareNotInProduct";
    pub const INVALID_PARAMETER_UNGRANTED_POLICY: &str = "InvalidParameter.UngrantedPolicy";
    pub const INVALID_PARAMETER_UNGRANTED_ROLE: &str = "InvalidParameter.UngrantedRole";
    pub const INVALID_PARAMETER_UNSATISFIED_SOFT_DEPENDECY: &str = "InvalidParameter.UnsatisfiedSoftDependecy";
    pub const INVALID_PARAMETER_ZONE_RESOURCE_NOT_MATCH: &str = "InvalidParameter.ZoneResourceNotMatch";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_TKE_INSTANCE: &str = "InvalidParameterValue.InvalidTkeInstance";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_BOOTSTRAP_ACTIONS_NUM_LIMIT_EXCEEDED: &str =
        "LimitExceeded.BootstrapActionsNumLimitExceeded";
    pub const LIMIT_EXCEEDED_POD_CPU_LIMIT_EXCEEDED_AVAILABLE_CPU: &str =
        "LimitExceeded.PodCpuLimitExceededAvailableCpu";
    pub const LIMIT_EXCEEDED_POD_CPU_LIMIT_EXCEEDED_NODE_AVAILABLE_CPU: &str =
        "LimitExceeded.PodCpuLimitExceededNodeAvailableCpu";
    pub const LIMIT_EXCEEDED_POD_MEMORY_LIMIT_EXCEEDED_AVAILABLE_MEMORY: &str =
        "LimitExceeded.PodMemoryLimitExceededAvailableMemory";
    pub const LIMIT_EXCEEDED_REQUEST_BACKLOG_EXCEEDS_LIMIT: &str = "LimitExceeded.RequestBacklogExceedsLimit";
    pub const LIMIT_EXCEEDED_SECURITY_GROUP_NUM_LIMIT_EXCEEDED: &str = "LimitExceeded.SecurityGroupNumLimitExceeded";
    pub const LIMIT_EXCEEDED_USER_COUNT_EXCEEDS_LIMIT: &str = "LimitExceeded.UserCountExceedsLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_MISSING_CORE_RESOURCE: &str = "MissingParameter.MissingCoreResource";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE_INSTANCE_IN_PROCESS: &str = "ResourceInUse.InstanceInProcess";
    pub const RESOURCE_INSUFFICIENT_DISK_INSUFFICIENT: &str = "ResourceInsufficient.DiskInsufficient";
    pub const RESOURCE_INSUFFICIENT_INSTANCE_INSUFFICIENT: &str = "ResourceInsufficient.InstanceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_CDB_INFO_NOT_FOUND: &str = "ResourceNotFound.CDBInfoNotFound";
    pub const RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND: &str = "ResourceNotFound.ClusterNotFound";
    pub const RESOURCE_NOT_FOUND_CVM_INSTANCE_NOT_FOUND: &str = "ResourceNotFound.CvmInstanceNotFound";
    pub const RESOURCE_NOT_FOUND_HARDWARE_INFO_NOT_FOUND: &str = "ResourceNotFound.HardwareInfoNotFound";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND: &str = "ResourceNotFound.InstanceNotFound";
    pub const RESOURCE_NOT_FOUND_METRICS_META_NOT_FOUND: &str = "ResourceNotFound.MetricsMetaNotFound";
    pub const RESOURCE_NOT_FOUND_OPTIONAL_SPEC_FOUND: &str = "ResourceNotFound.OptionalSpecFound";
    pub const RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND: &str = "ResourceNotFound.ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_SERVICE_CONF_NOT_FOUND: &str = "ResourceNotFound.ServiceConfNotFound";
    pub const RESOURCE_NOT_FOUND_SERVICE_GROUP_NOT_FOUND: &str = "ResourceNotFound.ServiceGroupNotFound";
    pub const RESOURCE_NOT_FOUND_SERVICE_NODE_NOT_FOUND: &str = "ResourceNotFound.ServiceNodeNotFound";
    pub const RESOURCE_NOT_FOUND_SPEC_NOT_FOUND: &str = "ResourceNotFound.SpecNotFound";
    pub const RESOURCE_NOT_FOUND_STRATEGY_NOT_FOUND: &str = "ResourceNotFound.StrategyNotFound";
    pub const RESOURCE_NOT_FOUND_SUBNET_NOT_FOUND: &str = "ResourceNotFound.SubnetNotFound";
    pub const RESOURCE_NOT_FOUND_TKE_PRECONDITION_NOT_FOUND: &str = "ResourceNotFound.TKEPreconditionNotFound";
    pub const RESOURCE_NOT_FOUND_TAGS_NOT_FOUND: &str = "ResourceNotFound.TagsNotFound";
    pub const RESOURCE_UNAVAILABLE_NOT_SUPPORT_CLUSTER_TYPE: &str = "ResourceUnavailable.NotSupportClusterType";
    pub const RESOURCE_UNAVAILABLE_NOT_SUPPORT_NODE_TYPE: &str = "ResourceUnavailable.NotSupportNodeType";
    pub const RESOURCE_UNAVAILABLE_NOT_SUPPORT_RESOURCE_TYPE: &str = "ResourceUnavailable.NotSupportResourceType";
    pub const RESOURCE_UNAVAILABLE_REPEAT_SPEC: &str = "ResourceUnavailable.RepeatSpec";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_DEFAULT_SPEC: &str =
        "ResourceUnavailable.ResourceSpecNotDefaultSpec";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_SPEC_NOT_EXIST: &str = "ResourceUnavailable.ResourceSpecNotExist";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const RESOURCES_SOLD_OUT_CBS_SOLD_OUT: &str = "ResourcesSoldOut.CbsSoldOut";
    pub const RESOURCES_SOLD_OUT_CVM_SOLD_OUT: &str = "ResourcesSoldOut.CvmSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_APP_ID_MISMATCHED: &str = "UnauthorizedOperation.AppIdMismatched";
    pub const UNAUTHORIZED_OPERATION_CHECK_CAM_AUTH: &str = "UnauthorizedOperation.CheckCamAuth";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_NOT_IN_WHITE_LIST: &str = "UnsupportedOperation.NotInWhiteList";
    pub const UNSUPPORTED_OPERATION_SERVICE_NOT_SUPPORT: &str = "UnsupportedOperation.ServiceNotSupport";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_DISK_TYPE: &str = "UnsupportedOperation.UnsupportedDiskType";
}

#[cfg(feature = "reflect")]
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
