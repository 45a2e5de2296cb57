//! `emr` of Alibaba Cloud, API version 2021-03-20.
//!
//! Endpoint: a table of 57 regions, else `emr.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Emr/2021-03-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, emr::GetApiTemplate};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetApiTemplate::new("region-id", "template-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "emr.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2-pop", "emr.aliyuncs.com"),
        ("ap-southeast-1", "emr.aliyuncs.com"),
        ("ap-southeast-3", "emr.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "emr.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "emr.aliyuncs.com"),
        ("cn-beijing-finance-1", "emr.aliyuncs.com"),
        ("cn-beijing-finance-pop", "emr.aliyuncs.com"),
        ("cn-beijing-gov-1", "emr.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "emr.aliyuncs.com"),
        ("cn-chengdu", "emr.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "emr.aliyuncs.com"),
        ("cn-fujian", "emr.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "emr.aliyuncs.com"),
        ("cn-hangzhou", "emr.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "emr.aliyuncs.com"),
        ("cn-hangzhou-finance", "emr.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "emr.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "emr.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "emr.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "emr.aliyuncs.com"),
        ("cn-hangzhou-test-306", "emr.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "emr.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "emr.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "emr.aliyuncs.com"),
        ("cn-huhehaote", "emr.cn-huhehaote.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "emr.aliyuncs.com"),
        ("cn-north-2-gov-1", "emr.aliyuncs.com"),
        ("cn-qingdao", "emr.cn-qingdao.aliyuncs.com"),
        ("cn-qingdao-nebula", "emr.aliyuncs.com"),
        ("cn-shanghai", "emr.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "emr.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "emr.aliyuncs.com"),
        ("cn-shanghai-finance-1", "emr.aliyuncs.com"),
        ("cn-shanghai-inner", "emr.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "emr.aliyuncs.com"),
        ("cn-shenzhen", "emr.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "emr.aliyuncs.com"),
        ("cn-shenzhen-inner", "emr.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "emr.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "emr.aliyuncs.com"),
        ("cn-wuhan", "emr.aliyuncs.com"),
        ("cn-wulanchabu", "emr.cn-wulanchabu.aliyuncs.com"),
        ("cn-yushanfang", "emr.aliyuncs.com"),
        ("cn-zhangbei", "emr.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "emr.aliyuncs.com"),
        ("cn-zhangjiakou", "emr.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "emr.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "emr.aliyuncs.com"),
        ("eu-central-1", "emr.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "emr.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "emr.aliyuncs.com"),
        ("me-central-1", "emr.me-central-1.aliyuncs.com"),
        ("me-east-1", "emr.me-east-1.aliyuncs.com"),
        ("rus-west-1-pop", "emr.aliyuncs.com"),
        ("us-east-1", "emr.us-east-1.aliyuncs.com"),
        ("us-west-1", "emr.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "emr-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "emr-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "emr-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "emr-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "emr-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "emr-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "emr-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "emr-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "emr-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "emr-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "emr-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "emr-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "emr-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "emr-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "emr-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "emr-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "emr-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "emr-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "emr-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "emr-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "emr-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "emr-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("emr", "2021-03-20", "emr", &ENDPOINTS);

/// Creates api template: `CreateApiTemplate` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/CreateApiTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiTemplate {
    /// Required.
    pub api_name: String,
    /// Required.
    pub content: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub template_name: String,
}
operation! { CreateApiTemplate(api_name: String, content: String, region_id: String, template_name: String)
    "CreateApiTemplate" -> CreateApiTemplateOutput {
    0 "ApiName" api_name, 1 "Content" content, 2 "RegionId" region_id, 3 "ResourceGroupId" resource_group_id: String,
    4 "TemplateName" template_name
} }

/// Response of [`CreateApiTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiTemplateOutput {
    pub success: Option<String>,
    pub template_id: Option<String>,
}
model! { CreateApiTemplateOutput {
    0 "Success" success: String, 1 "TemplateId" template_id: String
} }

/// Creates cluster: `CreateCluster` of `emr` 2021-03-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/CreateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub application_configs: Option<Vec<ApplicationConfig>>,
    /// Required.
    pub applications: Vec<Application>,
    pub bootstrap_scripts: Option<Vec<Script>>,
    pub client_token: Option<String>,
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub cluster_type: String,
    pub deletion_protection: Option<bool>,
    pub deploy_mode: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub node_attributes: NodeAttributes,
    /// Required.
    pub node_groups: Vec<NodeGroupConfig>,
    pub payment_type: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub release_version: String,
    pub resource_group_id: Option<String>,
    pub security_mode: Option<String>,
    pub subscription_config: Option<SubscriptionConfig>,
    pub tags: Option<Vec<Tag>>,
}

/// Arguments of [`CreateCluster::new`].
pub struct CreateClusterRequired {
    pub applications: Vec<Application>,
    pub cluster_name: String,
    pub cluster_type: String,
    pub node_attributes: NodeAttributes,
    pub node_groups: Vec<NodeGroupConfig>,
    pub region_id: String,
    pub release_version: String,
}
operation! {
    CreateCluster { CreateClusterRequired: applications, cluster_name, cluster_type, node_attributes, node_groups, region_id, release_version }
    "CreateCluster" -> CreateClusterOutput {
    0 "ApplicationConfigs" application_configs: Vec<ApplicationConfig>, 1 "Applications" applications,
    2 "BootstrapScripts" bootstrap_scripts: Vec<Script>, 3 "ClientToken" client_token: String,
    4 "ClusterName" cluster_name, 5 "ClusterType" cluster_type, 6 "DeletionProtection" deletion_protection: bool,
    7 "DeployMode" deploy_mode: String, 8 "Description" description: String, 9 "NodeAttributes" node_attributes,
    10 "NodeGroups" node_groups, 11 "PaymentType" payment_type: String, 12 "RegionId" region_id,
    13 "ReleaseVersion" release_version, 14 "ResourceGroupId" resource_group_id: String,
    15 "SecurityMode" security_mode: String, 16 "SubscriptionConfig" subscription_config: SubscriptionConfig,
    17 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationConfig {
    /// Required.
    pub application_name: Option<String>,
    /// Required.
    pub config_file_name: Option<String>,
    /// Required.
    pub config_item_key: Option<String>,
    pub config_item_value: Option<String>,
    pub config_scope: Option<String>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
}
input! { ApplicationConfig(application_name: String, config_file_name: String, config_item_key: String) {
    0 "ApplicationName" application_name: String, 1 "ConfigFileName" config_file_name: String,
    2 "ConfigItemKey" config_item_key: String, 3 "ConfigItemValue" config_item_value: String,
    4 "ConfigScope" config_scope: String, 5 "NodeGroupId" node_group_id: String,
    6 "NodeGroupName" node_group_name: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Application {
    /// Required.
    pub application_name: Option<String>,
}
input! { Application(application_name: String) {
    0 "ApplicationName" application_name: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Script {
    pub execution_fail_strategy: Option<String>,
    pub execution_moment: Option<String>,
    /// Required.
    pub node_selector: Option<NodeSelector>,
    /// Deprecated.
    pub priority: Option<i64>,
    pub script_args: Option<String>,
    /// Required.
    pub script_name: Option<String>,
    /// Required.
    pub script_path: Option<String>,
}
input! { Script(node_selector: NodeSelector, script_name: String, script_path: String) {
    0 "ExecutionFailStrategy" execution_fail_strategy: String, 1 "ExecutionMoment" execution_moment: String,
    2 "NodeSelector" node_selector: NodeSelector, 3 "Priority" priority: i64, 4 "ScriptArgs" script_args: String,
    5 "ScriptName" script_name: String, 6 "ScriptPath" script_path: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSelector {
    /// Deprecated.
    pub node_group_id: Option<String>,
    pub node_group_ids: Option<Vec<String>>,
    /// Deprecated.
    pub node_group_name: Option<String>,
    pub node_group_names: Option<Vec<String>>,
    pub node_group_types: Option<Vec<String>>,
    pub node_names: Option<Vec<String>>,
    /// Required.
    pub node_select_type: Option<String>,
}
input! { NodeSelector(node_select_type: String) {
    0 "NodeGroupId" node_group_id: String, 1 "NodeGroupIds" node_group_ids: Vec<String>,
    2 "NodeGroupName" node_group_name: String, 3 "NodeGroupNames" node_group_names: Vec<String>,
    4 "NodeGroupTypes" node_group_types: Vec<String>, 5 "NodeNames" node_names: Vec<String>,
    6 "NodeSelectType" node_select_type: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeAttributes {
    pub data_disk_encrypted: Option<bool>,
    pub data_disk_kms_key_id: Option<String>,
    pub key_pair_name: Option<String>,
    /// Secret.
    pub master_root_password: Option<Secret>,
    pub ram_role: Option<String>,
    /// Required.
    pub security_group_id: Option<String>,
    pub system_disk_encrypted: Option<bool>,
    pub system_disk_kms_key_id: Option<String>,
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub zone_id: Option<String>,
}
input! { NodeAttributes(security_group_id: String, vpc_id: String, zone_id: String) {
    0 "DataDiskEncrypted" data_disk_encrypted: bool, 1 "DataDiskKMSKeyId" data_disk_kms_key_id: String,
    2 "KeyPairName" key_pair_name: String, 3 "MasterRootPassword" master_root_password: Secret,
    4 "RamRole" ram_role: String, 5 "SecurityGroupId" security_group_id: String,
    6 "SystemDiskEncrypted" system_disk_encrypted: bool, 7 "SystemDiskKMSKeyId" system_disk_kms_key_id: String,
    8 "VpcId" vpc_id: String, 9 "ZoneId" zone_id: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeGroupConfig {
    pub additional_security_group_ids: Option<Vec<String>>,
    pub auto_scaling_policy: Option<AutoScalingPolicy>,
    pub compensate_with_on_demand: Option<bool>,
    pub component_tags: Option<Vec<String>>,
    pub cost_optimized_config: Option<CostOptimizedConfig>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub deployment_set_strategy: Option<String>,
    pub graceful_shutdown: Option<bool>,
    pub instance_types: Option<Vec<String>>,
    pub node_count: Option<i64>,
    pub node_group_name: Option<String>,
    /// Required.
    pub node_group_type: Option<String>,
    pub node_resize_strategy: Option<String>,
    pub payment_type: Option<String>,
    pub private_pool_options: Option<PrivatePoolOptions>,
    pub spot_bid_prices: Option<Vec<SpotBidPrice>>,
    pub spot_instance_remedy: Option<bool>,
    pub spot_strategy: Option<String>,
    pub subscription_config: Option<SubscriptionConfig>,
    pub system_disk: Option<SystemDisk>,
    pub vswitch_ids: Option<Vec<String>>,
    pub with_public_ip: Option<bool>,
}
input! { NodeGroupConfig(node_group_type: String) {
    0 "AdditionalSecurityGroupIds" additional_security_group_ids: Vec<String>,
    1 "AutoScalingPolicy" auto_scaling_policy: AutoScalingPolicy,
    2 "CompensateWithOnDemand" compensate_with_on_demand: bool, 3 "ComponentTags" component_tags: Vec<String>,
    4 "CostOptimizedConfig" cost_optimized_config: CostOptimizedConfig, 5 "DataDisks" data_disks: Vec<DataDisk>,
    6 "DeploymentSetStrategy" deployment_set_strategy: String, 7 "GracefulShutdown" graceful_shutdown: bool,
    8 "InstanceTypes" instance_types: Vec<String>, 9 "NodeCount" node_count: i64,
    10 "NodeGroupName" node_group_name: String, 11 "NodeGroupType" node_group_type: String,
    12 "NodeResizeStrategy" node_resize_strategy: String, 13 "PaymentType" payment_type: String,
    14 "PrivatePoolOptions" private_pool_options: PrivatePoolOptions,
    15 "SpotBidPrices" spot_bid_prices: Vec<SpotBidPrice>, 16 "SpotInstanceRemedy" spot_instance_remedy: bool,
    17 "SpotStrategy" spot_strategy: String, 18 "SubscriptionConfig" subscription_config: SubscriptionConfig,
    19 "SystemDisk" system_disk: SystemDisk, 20 "VSwitchIds" vswitch_ids: Vec<String>,
    21 "WithPublicIp" with_public_ip: bool
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalingPolicy {
    pub constraints: Option<AutoScalingPolicyConstraints>,
    pub scaling_rules: Option<Vec<ScalingRule>>,
}
input! { AutoScalingPolicy() {
    0 "Constraints" constraints: AutoScalingPolicyConstraints, 1 "ScalingRules" scaling_rules: Vec<ScalingRule>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalingPolicyConstraints {
    pub max_capacity: Option<i64>,
    pub min_capacity: Option<i64>,
}
input! { AutoScalingPolicyConstraints() {
    0 "MaxCapacity" max_capacity: i64, 1 "MinCapacity" min_capacity: i64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScalingRule {
    /// Required.
    pub activity_type: Option<String>,
    /// Required.
    pub adjustment_value: Option<i64>,
    pub metrics_trigger: Option<MetricsTrigger>,
    pub min_adjustment_value: Option<i64>,
    /// Required.
    pub rule_name: Option<String>,
    pub time_trigger: Option<TimeTrigger>,
    /// Required.
    pub trigger_type: Option<String>,
}
input! { ScalingRule(activity_type: String, adjustment_value: i64, rule_name: String, trigger_type: String) {
    0 "ActivityType" activity_type: String, 1 "AdjustmentValue" adjustment_value: i64,
    2 "MetricsTrigger" metrics_trigger: MetricsTrigger, 3 "MinAdjustmentValue" min_adjustment_value: i64,
    4 "RuleName" rule_name: String, 5 "TimeTrigger" time_trigger: TimeTrigger, 6 "TriggerType" trigger_type: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricsTrigger {
    pub condition_logic_operator: Option<String>,
    pub conditions: Option<Vec<TriggerCondition>>,
    pub cool_down_interval: Option<i64>,
    /// Required.
    pub evaluation_count: Option<i64>,
    pub time_constraints: Option<Vec<TimeConstraint>>,
    /// Required.
    pub time_window: Option<i64>,
}
input! { MetricsTrigger(evaluation_count: i64, time_window: i64) {
    0 "ConditionLogicOperator" condition_logic_operator: String, 1 "Conditions" conditions: Vec<TriggerCondition>,
    2 "CoolDownInterval" cool_down_interval: i64, 3 "EvaluationCount" evaluation_count: i64,
    4 "TimeConstraints" time_constraints: Vec<TimeConstraint>, 5 "TimeWindow" time_window: i64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerCondition {
    /// Required.
    pub comparison_operator: Option<String>,
    /// Required.
    pub metric_name: Option<String>,
    /// Required.
    pub statistics: Option<String>,
    pub tags: Option<Vec<Tag>>,
    /// Required.
    pub threshold: Option<f64>,
}
input! { TriggerCondition(comparison_operator: String, metric_name: String, statistics: String, threshold: f64) {
    0 "ComparisonOperator" comparison_operator: String, 1 "MetricName" metric_name: String,
    2 "Statistics" statistics: String, 3 "Tags" tags: Vec<Tag>, 4 "Threshold" threshold: f64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeConstraint {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { TimeConstraint() {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeTrigger {
    pub end_time: Option<i64>,
    pub launch_expiration_time: Option<i64>,
    /// Required.
    pub launch_time: Option<String>,
    pub recurrence_type: Option<String>,
    pub recurrence_value: Option<String>,
    pub start_time: Option<i64>,
}
input! { TimeTrigger(launch_time: String) {
    0 "EndTime" end_time: i64, 1 "LaunchExpirationTime" launch_expiration_time: i64, 2 "LaunchTime" launch_time: String,
    3 "RecurrenceType" recurrence_type: String, 4 "RecurrenceValue" recurrence_value: String,
    5 "StartTime" start_time: i64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostOptimizedConfig {
    /// Required.
    pub on_demand_base_capacity: Option<i64>,
    /// Required.
    pub on_demand_percentage_above_base_capacity: Option<i64>,
    /// Required.
    pub spot_instance_pools: Option<i64>,
}
input! {
    CostOptimizedConfig(on_demand_base_capacity: i64, on_demand_percentage_above_base_capacity: i64, spot_instance_pools: i64) {
    0 "OnDemandBaseCapacity" on_demand_base_capacity: i64,
    1 "OnDemandPercentageAboveBaseCapacity" on_demand_percentage_above_base_capacity: i64,
    2 "SpotInstancePools" spot_instance_pools: i64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// Required.
    pub category: Option<String>,
    pub count: Option<i64>,
    pub performance_level: Option<String>,
    /// Required.
    pub size: Option<i64>,
}
input! { DataDisk(category: String, size: i64) {
    0 "Category" category: String, 1 "Count" count: i64, 2 "PerformanceLevel" performance_level: String,
    3 "Size" size: i64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivatePoolOptions {
    pub match_criteria: Option<String>,
    pub private_pool_ids: Option<Vec<String>>,
}
input! { PrivatePoolOptions() {
    0 "MatchCriteria" match_criteria: String, 1 "PrivatePoolIds" private_pool_ids: Vec<String>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpotBidPrice {
    pub bid_price: Option<f64>,
    pub instance_type: Option<String>,
}
input! { SpotBidPrice() {
    0 "BidPrice" bid_price: f64, 1 "InstanceType" instance_type: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionConfig {
    pub auto_renew: Option<bool>,
    pub auto_renew_duration: Option<i64>,
    pub auto_renew_duration_unit: Option<String>,
    /// Required.
    pub payment_duration: Option<i64>,
    /// Required.
    pub payment_duration_unit: Option<String>,
}
input! { SubscriptionConfig(payment_duration: i64, payment_duration_unit: String) {
    0 "AutoRenew" auto_renew: bool, 1 "AutoRenewDuration" auto_renew_duration: i64,
    2 "AutoRenewDurationUnit" auto_renew_duration_unit: String, 3 "PaymentDuration" payment_duration: i64,
    4 "PaymentDurationUnit" payment_duration_unit: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    /// Required.
    pub category: Option<String>,
    pub count: Option<i64>,
    pub performance_level: Option<String>,
    /// Required.
    pub size: Option<i64>,
}
input! { SystemDisk(category: String, size: i64) {
    0 "Category" category: String, 1 "Count" count: i64, 2 "PerformanceLevel" performance_level: String,
    3 "Size" size: i64
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
    pub operation_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id: String, 1 "OperationId" operation_id: String
} }

/// Creates node group: `CreateNodeGroup` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/CreateNodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeGroup {
    /// Required.
    pub cluster_id: String,
    pub node_group: Option<NodeGroupConfig>,
    /// Required.
    pub region_id: String,
}
operation! { CreateNodeGroup(cluster_id: String, region_id: String) "CreateNodeGroup" -> CreateNodeGroupOutput {
    0 "ClusterId" cluster_id, 1 "NodeGroup" node_group: NodeGroupConfig, 2 "RegionId" region_id
} }

/// Response of [`CreateNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeGroupOutput {
    pub node_group_id: Option<String>,
}
model! { CreateNodeGroupOutput {
    0 "NodeGroupId" node_group_id: String
} }

/// Creates script: `CreateScript` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/CreateScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScript {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub script_type: String,
    /// Required.
    pub scripts: Vec<Script>,
    pub timeout_secs: Option<String>,
}
operation! { CreateScript(cluster_id: String, region_id: String, script_type: String, scripts: Vec<Script>)
    "CreateScript" -> CreateScriptOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "ScriptType" script_type, 3 "Scripts" scripts,
    4 "TimeoutSecs" timeout_secs: String
} }

/// Response of [`CreateScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScriptOutput {
    pub script_id: Option<String>,
}
model! { CreateScriptOutput {
    0 "ScriptId" script_id: String
} }

/// Creates users: `CreateUsers` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/CreateUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsers {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub users: Vec<CreateUsersUsers>,
}
operation! { CreateUsers(cluster_id: String, region_id: String, users: Vec<CreateUsersUsers>)
    "CreateUsers" -> CreateUsersOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "Users" users
} }

/// In the request of [`CreateUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsersUsers {
    /// Required. Secret.
    pub password: Option<Secret>,
    /// Required.
    pub user_name: Option<String>,
}
input! { CreateUsersUsers(password: Secret, user_name: String) {
    0 "Password" password: Secret, 1 "UserName" user_name: String
} }

/// Response of [`CreateUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsersOutput {
    pub data: Option<bool>,
}
model! { CreateUsersOutput {
    0 "Data" data: bool
} }

/// `DecreaseNodes` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/DecreaseNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecreaseNodes {
    pub batch_interval: Option<i64>,
    pub batch_size: Option<i64>,
    /// Required.
    pub cluster_id: String,
    pub decrease_node_count: Option<i64>,
    /// Required.
    pub node_group_id: String,
    pub node_ids: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
}
operation! { DecreaseNodes(cluster_id: String, node_group_id: String, region_id: String)
    "DecreaseNodes" -> DecreaseNodesOutput {
    0 "BatchInterval" batch_interval: i64, 1 "BatchSize" batch_size: i64, 2 "ClusterId" cluster_id,
    3 "DecreaseNodeCount" decrease_node_count: i64, 4 "NodeGroupId" node_group_id, 5 "NodeIds" node_ids: Vec<String>,
    6 "RegionId" region_id
} }

/// Response of [`DecreaseNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecreaseNodesOutput {
    pub operation_id: Option<String>,
}
model! { DecreaseNodesOutput {
    0 "OperationId" operation_id: String
} }

/// Deletes api template: `DeleteApiTemplate` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/DeleteApiTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiTemplate {
    /// Required.
    pub api_name: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { DeleteApiTemplate(api_name: String, region_id: String, template_id: String)
    "DeleteApiTemplate" -> DeleteApiTemplateOutput {
    0 "ApiName" api_name, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "TemplateId" template_id
} }

/// Response of [`DeleteApiTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiTemplateOutput {
    /// Deprecated.
    pub success: Option<bool>,
}
model! { DeleteApiTemplateOutput {
    0 "Success" success: bool
} }

/// Deletes cluster: `DeleteCluster` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/DeleteCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteCluster(cluster_id: String, region_id: String) "DeleteCluster" -> DeleteClusterOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub operation_id: Option<String>,
}
model! { DeleteClusterOutput {
    0 "OperationId" operation_id: String
} }

/// Deletes node group: `DeleteNodeGroup` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/DeleteNodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeGroup {
    /// Required.
    pub cluster_id: String,
    pub description: Option<String>,
    /// Required.
    pub node_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteNodeGroup(cluster_id: String, node_group_id: String, region_id: String)
    "DeleteNodeGroup" -> DeleteNodeGroupOutput {
    0 "ClusterId" cluster_id, 1 "Description" description: String, 2 "NodeGroupId" node_group_id, 3 "RegionId" region_id
} }

/// Response of [`DeleteNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeGroupOutput {
    pub success: Option<bool>,
}
model! { DeleteNodeGroupOutput {
    0 "Success" success: bool
} }

/// Deletes script: `DeleteScript` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/DeleteScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScript {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub script_id: String,
    /// Required.
    pub script_type: String,
}
operation! { DeleteScript(cluster_id: String, region_id: String, script_id: String, script_type: String)
    "DeleteScript" -> Empty {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "ScriptId" script_id, 3 "ScriptType" script_type
} }

/// Response of [`DeleteScript`]: empty.
pub type DeleteScriptOutput = Empty;

/// Deletes users: `DeleteUsers` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/DeleteUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsers {
    /// Required.
    pub region_id: String,
    /// Required.
    pub cluster_id: String,
    pub user_names: Option<Vec<String>>,
}
operation! { DeleteUsers(region_id: String, cluster_id: String) "DeleteUsers" -> DeleteUsersOutput {
    0 "RegionId" region_id, 1 "ClusterId" cluster_id, 2 "UserNames" user_names: Vec<String>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`DeleteUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsersOutput {
    pub data: Option<bool>,
}
model! { DeleteUsersOutput {
    0 "Data" data: bool
} }

/// Exports application configs: `ExportApplicationConfigs` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/ExportApplicationConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportApplicationConfigs {
    pub application_config_files: Option<Vec<ApplicationConfigFile>>,
    /// Required.
    pub cluster_id: String,
    pub config_scope: Option<String>,
    pub export_mode: Option<String>,
    pub file_format: Option<String>,
    pub node_group_ids: Option<Vec<String>>,
    pub node_ids: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
}
operation! { ExportApplicationConfigs(cluster_id: String, region_id: String)
    "ExportApplicationConfigs" -> ExportApplicationConfigsOutput {
    0 "ApplicationConfigFiles" application_config_files: Vec<ApplicationConfigFile>, 1 "ClusterId" cluster_id,
    2 "ConfigScope" config_scope: String, 3 "ExportMode" export_mode: String, 4 "FileFormat" file_format: String,
    5 "NodeGroupIds" node_group_ids: Vec<String>, 6 "NodeIds" node_ids: Vec<String>, 7 "RegionId" region_id
} }

/// In the request of [`ExportApplicationConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationConfigFile {
    /// Required.
    pub application_name: Option<String>,
    pub config_file_name: Option<String>,
}
input! { ApplicationConfigFile(application_name: String) {
    0 "ApplicationName" application_name: String, 1 "ConfigFileName" config_file_name: String
} }

/// Response of [`ExportApplicationConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportApplicationConfigsOutput {
    pub application_configs: Vec<ExportApplicationConfigsApplicationConfigs>,
}
model! { ExportApplicationConfigsOutput {
    0 "ApplicationConfigs" application_configs: Vec<ExportApplicationConfigsApplicationConfigs>
} }

/// In the response of [`ExportApplicationConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportApplicationConfigsApplicationConfigs {
    pub application_name: Option<String>,
    pub config_file_name: Option<String>,
    pub content: Option<String>,
}
model! { ExportApplicationConfigsApplicationConfigs {
    0 "ApplicationName" application_name: String, 1 "ConfigFileName" config_file_name: String,
    2 "Content" content: String
} }

/// Gets api template: `GetApiTemplate` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetApiTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiTemplate {
    /// Required.
    pub region_id: String,
    /// Required.
    pub template_id: String,
}
operation! { GetApiTemplate(region_id: String, template_id: String) "GetApiTemplate" -> GetApiTemplateOutput {
    0 "RegionId" region_id, 1 "TemplateId" template_id
} }

/// Response of [`GetApiTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiTemplateOutput {
    /// Deprecated.
    pub data: Option<ApiTemplate>,
}
model! { GetApiTemplateOutput {
    0 "Data" data: ApiTemplate
} }

/// In the response of [`GetApiTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiTemplate {
    pub api_name: Option<String>,
    pub content: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { ApiTemplate {
    0 "ApiName" api_name: String, 1 "Content" content: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "Status" status: String, 5 "TemplateId" template_id: String,
    6 "TemplateName" template_name: String
} }

/// Gets application: `GetApplication` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplication {
    /// Required.
    pub application_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetApplication(application_name: String, cluster_id: String, region_id: String)
    "GetApplication" -> GetApplicationOutput {
    0 "ApplicationName" application_name, 1 "ClusterId" cluster_id, 2 "RegionId" region_id
} }

/// Response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationOutput {
    pub application: Option<GetApplicationApplication>,
}
model! { GetApplicationOutput {
    0 "Application" application: GetApplicationApplication
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationApplication {
    pub actions: Vec<GetApplicationActions>,
    pub application_name: Option<String>,
    pub application_state: Option<String>,
    pub application_version: Option<String>,
    pub community_version: Option<String>,
}
model! { GetApplicationApplication {
    0 "Actions" actions: Vec<GetApplicationActions>, 1 "ApplicationName" application_name: String,
    2 "ApplicationState" application_state: String, 3 "ApplicationVersion" application_version: String,
    4 "CommunityVersion" community_version: String
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationActions {
    pub action_name: Option<String>,
    pub action_params: Vec<GetApplicationActionParams>,
    pub command: Option<String>,
    pub component_name: Option<String>,
    pub description: Option<String>,
    pub run_action_scope: Option<String>,
}
model! { GetApplicationActions {
    0 "ActionName" action_name: String, 1 "ActionParams" action_params: Vec<GetApplicationActionParams>,
    2 "Command" command: String, 3 "ComponentName" component_name: String, 4 "Description" description: String,
    5 "RunActionScope" run_action_scope: String
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationActionParams {
    pub description: Option<String>,
    pub key: Option<String>,
    pub value_attribute: Option<GetApplicationValueAttribute>,
}
model! { GetApplicationActionParams {
    0 "Description" description: String, 1 "Key" key: String,
    2 "ValueAttribute" value_attribute: GetApplicationValueAttribute
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationValueAttribute {
    pub description: Option<String>,
    pub value_increment_step: Option<String>,
    pub value_maximum: Option<String>,
    pub value_minimum: Option<String>,
    pub value_type: Option<String>,
    pub value_unit: Option<String>,
}
model! { GetApplicationValueAttribute {
    0 "Description" description: String, 1 "ValueIncrementStep" value_increment_step: String,
    2 "ValueMaximum" value_maximum: String, 3 "ValueMinimum" value_minimum: String, 4 "ValueType" value_type: String,
    5 "ValueUnit" value_unit: String
} }

/// Gets auto scaling activity: `GetAutoScalingActivity` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetAutoScalingActivity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingActivity {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub scaling_activity_id: String,
}
operation! { GetAutoScalingActivity(cluster_id: String, region_id: String, scaling_activity_id: String)
    "GetAutoScalingActivity" -> GetAutoScalingActivityOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "ScalingActivityId" scaling_activity_id
} }

/// Response of [`GetAutoScalingActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingActivityOutput {
    pub scaling_activity: Option<GetAutoScalingActivityScalingActivity>,
}
model! { GetAutoScalingActivityOutput {
    0 "ScalingActivity" scaling_activity: GetAutoScalingActivityScalingActivity
} }

/// In the response of [`GetAutoScalingActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingActivityScalingActivity {
    pub activity_id: Option<String>,
    pub activity_results: Vec<ScalingActivityResult>,
    pub activity_state: Option<String>,
    pub activity_type: Option<String>,
    pub cluster_id: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub expect_num: Option<i64>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
    pub operation_id: Option<String>,
    pub policy_type: Option<String>,
    pub rule_detail: Option<ScalingRule>,
    pub rule_name: Option<String>,
    pub start_time: Option<i64>,
}
model! { GetAutoScalingActivityScalingActivity {
    0 "ActivityId" activity_id: String, 1 "ActivityResults" activity_results: Vec<ScalingActivityResult>,
    2 "ActivityState" activity_state: String, 3 "ActivityType" activity_type: String, 4 "ClusterId" cluster_id: String,
    5 "Description" description: String, 6 "EndTime" end_time: i64, 7 "ExpectNum" expect_num: i64,
    8 "NodeGroupId" node_group_id: String, 9 "NodeGroupName" node_group_name: String,
    10 "OperationId" operation_id: String, 11 "PolicyType" policy_type: String,
    12 "RuleDetail" rule_detail: ScalingRule, 13 "RuleName" rule_name: String, 14 "StartTime" start_time: i64
} }

/// In the response of [`GetAutoScalingActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScalingActivityResult {
    pub instance_id: Option<String>,
}
model! { ScalingActivityResult {
    0 "InstanceId" instance_id: String
} }

/// Gets auto scaling policy: `GetAutoScalingPolicy` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetAutoScalingPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingPolicy {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetAutoScalingPolicy(cluster_id: String, node_group_id: String, region_id: String)
    "GetAutoScalingPolicy" -> GetAutoScalingPolicyOutput {
    0 "ClusterId" cluster_id, 1 "NodeGroupId" node_group_id, 2 "RegionId" region_id
} }

/// Response of [`GetAutoScalingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingPolicyOutput {
    pub scaling_policy: Option<GetAutoScalingPolicyScalingPolicy>,
}
model! { GetAutoScalingPolicyOutput {
    0 "ScalingPolicy" scaling_policy: GetAutoScalingPolicyScalingPolicy
} }

/// In the response of [`GetAutoScalingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingPolicyScalingPolicy {
    pub cluster_id: Option<String>,
    pub constraints: Option<GetAutoScalingPolicyConstraints>,
    pub node_group_id: Option<String>,
    pub scaling_policy_id: Option<String>,
    pub scaling_rules: Vec<GetAutoScalingPolicyScalingRules>,
}
model! { GetAutoScalingPolicyScalingPolicy {
    0 "ClusterId" cluster_id: String, 1 "Constraints" constraints: GetAutoScalingPolicyConstraints,
    2 "NodeGroupId" node_group_id: String, 3 "ScalingPolicyId" scaling_policy_id: String,
    4 "ScalingRules" scaling_rules: Vec<GetAutoScalingPolicyScalingRules>
} }

/// In the response of [`GetAutoScalingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingPolicyConstraints {
    pub max_capacity: Option<i64>,
    pub min_capacity: Option<i64>,
}
model! { GetAutoScalingPolicyConstraints {
    0 "MaxCapacity" max_capacity: i64, 1 "MinCapacity" min_capacity: i64
} }

/// In the response of [`GetAutoScalingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingPolicyScalingRules {
    pub activity_type: Option<String>,
    pub adjustment_type: Option<String>,
    pub adjustment_value: Option<i64>,
    pub collation_time_zone: Option<CollationTimeZone>,
    pub metrics_trigger: Option<MetricsTrigger>,
    pub rule_name: Option<String>,
    pub time_trigger: Option<TimeTrigger>,
    pub trigger_type: Option<String>,
}
model! { GetAutoScalingPolicyScalingRules {
    0 "ActivityType" activity_type: String, 1 "AdjustmentType" adjustment_type: String,
    2 "AdjustmentValue" adjustment_value: i64, 3 "CollationTimeZone" collation_time_zone: CollationTimeZone,
    4 "MetricsTrigger" metrics_trigger: MetricsTrigger, 5 "RuleName" rule_name: String,
    6 "TimeTrigger" time_trigger: TimeTrigger, 7 "TriggerType" trigger_type: String
} }

/// In the response of [`GetAutoScalingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollationTimeZone {
    pub current_time_offset: Option<String>,
    pub time_zone: Option<String>,
}
model! { CollationTimeZone {
    0 "CurrentTimeOffset" current_time_offset: String, 1 "TimeZone" time_zone: String
} }

/// Gets cluster: `GetCluster` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetCluster(cluster_id: String, region_id: String) "GetCluster" -> GetClusterOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

/// Response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterOutput {
    pub cluster: Option<Cluster>,
}
model! { GetClusterOutput {
    0 "Cluster" cluster: Cluster
} }

/// In the response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_state: Option<String>,
    pub cluster_type: Option<String>,
    pub create_time: Option<i64>,
    pub deletion_protection: Option<bool>,
    pub deploy_mode: Option<String>,
    pub description: Option<String>,
    pub emr_default_role: Option<String>,
    pub end_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub node_attributes: Option<NodeAttributes>,
    pub payment_type: Option<String>,
    pub ready_time: Option<i64>,
    pub region_id: Option<String>,
    pub release_version: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_mode: Option<String>,
    pub state_change_reason: Option<ClusterStateChangeReason>,
    pub subscription_config: Option<SubscriptionConfig>,
    pub tags: Vec<Tag>,
}
model! { Cluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterState" cluster_state: String,
    3 "ClusterType" cluster_type: String, 4 "CreateTime" create_time: i64,
    5 "DeletionProtection" deletion_protection: bool, 6 "DeployMode" deploy_mode: String,
    7 "Description" description: String, 8 "EmrDefaultRole" emr_default_role: String, 9 "EndTime" end_time: i64,
    10 "ExpireTime" expire_time: i64, 11 "NodeAttributes" node_attributes: NodeAttributes,
    12 "PaymentType" payment_type: String, 13 "ReadyTime" ready_time: i64, 14 "RegionId" region_id: String,
    15 "ReleaseVersion" release_version: String, 16 "ResourceGroupId" resource_group_id: String,
    17 "SecurityMode" security_mode: String, 18 "StateChangeReason" state_change_reason: ClusterStateChangeReason,
    19 "SubscriptionConfig" subscription_config: SubscriptionConfig, 20 "Tags" tags: Vec<Tag>
} }

/// In the response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ClusterStateChangeReason {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Gets cluster clone meta: `GetClusterCloneMeta` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetClusterCloneMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterCloneMeta {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetClusterCloneMeta(cluster_id: String, region_id: String)
    "GetClusterCloneMeta" -> GetClusterCloneMetaOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

/// Response of [`GetClusterCloneMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterCloneMetaOutput {
    pub cluster_clone_meta: Option<GetClusterCloneMetaClusterCloneMeta>,
}
model! { GetClusterCloneMetaOutput {
    0 "ClusterCloneMeta" cluster_clone_meta: GetClusterCloneMetaClusterCloneMeta
} }

/// In the response of [`GetClusterCloneMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterCloneMetaClusterCloneMeta {
    pub application_configs: Vec<ApplicationConfig>,
    pub applications: Vec<Application>,
    pub bootstrap_scripts: Vec<Script>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_state: Option<String>,
    pub cluster_type: Option<String>,
    pub collation_time_zone: Option<CollationTimeZone>,
    pub deletion_protection: Option<bool>,
    pub deploy_mode: Option<String>,
    pub emr_default_role: Option<String>,
    pub exist_clone_config: Option<bool>,
    pub node_attributes: Option<NodeAttributes>,
    pub node_groups: Vec<NodeGroup>,
    pub payment_type: Option<String>,
    pub region_id: Option<String>,
    pub release_version: Option<String>,
    pub resource_group_id: Option<String>,
    pub scaling_policies: Vec<GetClusterCloneMetaScalingPolicies>,
    pub security_mode: Option<String>,
    pub subscription_config: Option<SubscriptionConfig>,
    pub tags: Vec<Tag>,
}
model! { GetClusterCloneMetaClusterCloneMeta {
    0 "ApplicationConfigs" application_configs: Vec<ApplicationConfig>, 1 "Applications" applications: Vec<Application>,
    2 "BootstrapScripts" bootstrap_scripts: Vec<Script>, 3 "ClusterId" cluster_id: String,
    4 "ClusterName" cluster_name: String, 5 "ClusterState" cluster_state: String, 6 "ClusterType" cluster_type: String,
    7 "CollationTimeZone" collation_time_zone: CollationTimeZone, 8 "DeletionProtection" deletion_protection: bool,
    9 "DeployMode" deploy_mode: String, 10 "EmrDefaultRole" emr_default_role: String,
    11 "ExistCloneConfig" exist_clone_config: bool, 12 "NodeAttributes" node_attributes: NodeAttributes,
    13 "NodeGroups" node_groups: Vec<NodeGroup>, 14 "PaymentType" payment_type: String, 15 "RegionId" region_id: String,
    16 "ReleaseVersion" release_version: String, 17 "ResourceGroupId" resource_group_id: String,
    18 "ScalingPolicies" scaling_policies: Vec<GetClusterCloneMetaScalingPolicies>,
    19 "SecurityMode" security_mode: String, 20 "SubscriptionConfig" subscription_config: SubscriptionConfig,
    21 "Tags" tags: Vec<Tag>
} }

/// In the response of [`GetClusterCloneMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeGroup {
    pub additional_security_group_ids: Vec<String>,
    pub compensate_with_on_demand: Option<bool>,
    pub cost_optimized_config: Option<CostOptimizedConfig>,
    pub data_disks: Vec<DataDisk>,
    pub deployment_set_strategy: Option<String>,
    pub graceful_shutdown: Option<bool>,
    pub instance_types: Vec<String>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
    pub node_group_state: Option<String>,
    pub node_group_type: Option<String>,
    pub node_resize_strategy: Option<String>,
    pub payment_type: Option<String>,
    pub private_pool_options: Option<PrivatePoolOptions>,
    pub running_node_count: Option<i64>,
    pub spot_bid_prices: Vec<SpotBidPrice>,
    pub spot_instance_remedy: Option<bool>,
    pub spot_strategy: Option<String>,
    pub state_change_reason: Option<NodeGroupStateChangeReason>,
    pub status: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub vswitch_ids: Vec<String>,
    pub with_public_ip: Option<bool>,
    pub zone_id: Option<String>,
}
model! { NodeGroup {
    0 "AdditionalSecurityGroupIds" additional_security_group_ids: Vec<String>,
    1 "CompensateWithOnDemand" compensate_with_on_demand: bool,
    2 "CostOptimizedConfig" cost_optimized_config: CostOptimizedConfig, 3 "DataDisks" data_disks: Vec<DataDisk>,
    4 "DeploymentSetStrategy" deployment_set_strategy: String, 5 "GracefulShutdown" graceful_shutdown: bool,
    6 "InstanceTypes" instance_types: Vec<String>, 7 "NodeGroupId" node_group_id: String,
    8 "NodeGroupName" node_group_name: String, 9 "NodeGroupState" node_group_state: String,
    10 "NodeGroupType" node_group_type: String, 11 "NodeResizeStrategy" node_resize_strategy: String,
    12 "PaymentType" payment_type: String, 13 "PrivatePoolOptions" private_pool_options: PrivatePoolOptions,
    14 "RunningNodeCount" running_node_count: i64, 15 "SpotBidPrices" spot_bid_prices: Vec<SpotBidPrice>,
    16 "SpotInstanceRemedy" spot_instance_remedy: bool, 17 "SpotStrategy" spot_strategy: String,
    18 "StateChangeReason" state_change_reason: NodeGroupStateChangeReason, 19 "Status" status: String,
    20 "SystemDisk" system_disk: SystemDisk, 21 "VSwitchIds" vswitch_ids: Vec<String>,
    22 "WithPublicIp" with_public_ip: bool, 23 "ZoneId" zone_id: String
} }

/// In the response of [`GetClusterCloneMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeGroupStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { NodeGroupStateChangeReason {
    0 "Code" code: String, 1 "Message" message: String
} }

/// In the response of [`GetClusterCloneMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterCloneMetaScalingPolicies {
    pub cluster_id: Option<String>,
    pub constraints: Option<GetClusterCloneMetaConstraints>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
    pub scaling_policy_id: Option<String>,
    pub scaling_policy_type: Option<String>,
    pub scaling_rules: Vec<GetClusterCloneMetaScalingRules>,
}
model! { GetClusterCloneMetaScalingPolicies {
    0 "ClusterId" cluster_id: String, 1 "Constraints" constraints: GetClusterCloneMetaConstraints,
    2 "NodeGroupId" node_group_id: String, 3 "NodeGroupName" node_group_name: String,
    4 "ScalingPolicyId" scaling_policy_id: String, 5 "ScalingPolicyType" scaling_policy_type: String,
    6 "ScalingRules" scaling_rules: Vec<GetClusterCloneMetaScalingRules>
} }

/// In the response of [`GetClusterCloneMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterCloneMetaConstraints {
    pub max_capacity: Option<i64>,
    pub max_on_demand_capacity: Option<i64>,
    pub min_capacity: Option<i64>,
}
model! { GetClusterCloneMetaConstraints {
    0 "MaxCapacity" max_capacity: i64, 1 "MaxOnDemandCapacity" max_on_demand_capacity: i64,
    2 "MinCapacity" min_capacity: i64
} }

/// In the response of [`GetClusterCloneMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterCloneMetaScalingRules {
    pub activity_type: Option<String>,
    pub adjustment_value: Option<i64>,
    pub metrics_trigger: Option<MetricsTrigger>,
    pub rule_name: Option<String>,
    pub time_trigger: Option<TimeTrigger>,
    pub trigger_type: Option<String>,
}
model! { GetClusterCloneMetaScalingRules {
    0 "ActivityType" activity_type: String, 1 "AdjustmentValue" adjustment_value: i64,
    2 "MetricsTrigger" metrics_trigger: MetricsTrigger, 3 "RuleName" rule_name: String,
    4 "TimeTrigger" time_trigger: TimeTrigger, 5 "TriggerType" trigger_type: String
} }

/// Gets doctor application: `GetDoctorApplication` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetDoctorApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorApplication {
    /// Required.
    pub app_id: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub date_time: String,
    /// Required.
    pub region_id: String,
}
operation! { GetDoctorApplication(app_id: String, cluster_id: String, date_time: String, region_id: String)
    "GetDoctorApplication" -> GetDoctorApplicationOutput {
    0 "AppId" app_id, 1 "ClusterId" cluster_id, 2 "DateTime" date_time, 3 "RegionId" region_id
} }

/// Response of [`GetDoctorApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorApplicationOutput {
    pub data: Option<GetDoctorApplicationData>,
}
model! { GetDoctorApplicationOutput {
    0 "Data" data: GetDoctorApplicationData
} }

/// In the response of [`GetDoctorApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorApplicationData {
    pub analysis: Option<GetDoctorApplicationAnalysis>,
    pub app_name: Option<String>,
    pub end_time: Option<i64>,
    pub ids: Vec<String>,
    pub metrics: Option<GetDoctorApplicationMetrics>,
    pub query_sql: Option<String>,
    pub queue: Option<String>,
    pub start_time: Option<i64>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { GetDoctorApplicationData {
    0 "Analysis" analysis: GetDoctorApplicationAnalysis, 1 "AppName" app_name: String, 2 "EndTime" end_time: i64,
    3 "Ids" ids: Vec<String>, 4 "Metrics" metrics: GetDoctorApplicationMetrics, 5 "QuerySql" query_sql: String,
    6 "Queue" queue: String, 7 "StartTime" start_time: i64, 8 "Type" r#type: String, 9 "User" user: String
} }

/// In the response of [`GetDoctorApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorApplicationAnalysis {
    pub score: Option<i64>,
    pub suggestion: Option<String>,
}
model! { GetDoctorApplicationAnalysis {
    0 "Score" score: i64, 1 "Suggestion" suggestion: String
} }

/// In the response of [`GetDoctorApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorApplicationMetrics {
    pub mem_seconds: Option<GetDoctorApplicationMemSeconds>,
    pub mem_utilization: Option<GetDoctorApplicationMemUtilization>,
    pub vcore_seconds: Option<GetDoctorApplicationVcoreSeconds>,
    pub vcore_utilization: Option<GetDoctorApplicationVcoreUtilization>,
}
model! { GetDoctorApplicationMetrics {
    0 "MemSeconds" mem_seconds: GetDoctorApplicationMemSeconds,
    1 "MemUtilization" mem_utilization: GetDoctorApplicationMemUtilization,
    2 "VcoreSeconds" vcore_seconds: GetDoctorApplicationVcoreSeconds,
    3 "VcoreUtilization" vcore_utilization: GetDoctorApplicationVcoreUtilization
} }

/// In the response of [`GetDoctorApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorApplicationMemSeconds {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorApplicationMemSeconds {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorApplicationMemUtilization {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorApplicationMemUtilization {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorApplicationVcoreSeconds {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorApplicationVcoreSeconds {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorApplicationVcoreUtilization {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorApplicationVcoreUtilization {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// Gets doctor compute summary: `GetDoctorComputeSummary` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetDoctorComputeSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorComputeSummary {
    /// Required.
    pub cluster_id: String,
    pub component_info: Option<GetDoctorComputeSummaryComponentInfo>,
    /// Required.
    pub date_time: String,
    /// Required.
    pub region_id: String,
}
operation! { GetDoctorComputeSummary(cluster_id: String, date_time: String, region_id: String)
    "GetDoctorComputeSummary" -> GetDoctorComputeSummaryOutput {
    0 "ClusterId" cluster_id, 1 "ComponentInfo" component_info: GetDoctorComputeSummaryComponentInfo,
    2 "DateTime" date_time, 3 "RegionId" region_id
} }

/// In the request of [`GetDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorComputeSummaryComponentInfo {
    pub component_name: Option<String>,
    pub component_type: Option<String>,
}
input! { GetDoctorComputeSummaryComponentInfo() {
    0 "ComponentName" component_name: String, 1 "ComponentType" component_type: String
} }

/// Response of [`GetDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorComputeSummaryOutput {
    pub data: Option<GetDoctorComputeSummaryData>,
}
model! { GetDoctorComputeSummaryOutput {
    0 "Data" data: GetDoctorComputeSummaryData
} }

/// In the response of [`GetDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorComputeSummaryData {
    pub analysis: Option<GetDoctorComputeSummaryAnalysis>,
    pub metrics: Option<GetDoctorComputeSummaryMetrics>,
}
model! { GetDoctorComputeSummaryData {
    0 "Analysis" analysis: GetDoctorComputeSummaryAnalysis, 1 "Metrics" metrics: GetDoctorComputeSummaryMetrics
} }

/// In the response of [`GetDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorComputeSummaryAnalysis {
    pub healthy_job_count: Option<i64>,
    pub need_attention_job_count: Option<i64>,
    pub score: Option<i64>,
    pub score_day_growth_ratio: Option<f64>,
    pub sub_healthy_job_count: Option<i64>,
    pub unhealthy_job_count: Option<i64>,
}
model! { GetDoctorComputeSummaryAnalysis {
    0 "HealthyJobCount" healthy_job_count: i64, 1 "NeedAttentionJobCount" need_attention_job_count: i64,
    2 "Score" score: i64, 3 "ScoreDayGrowthRatio" score_day_growth_ratio: f64,
    4 "SubHealthyJobCount" sub_healthy_job_count: i64, 5 "UnhealthyJobCount" unhealthy_job_count: i64
} }

/// In the response of [`GetDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorComputeSummaryMetrics {
    pub mem_seconds: Option<GetDoctorComputeSummaryMemSeconds>,
    pub mem_seconds_day_growth_ratio: Option<
        GetDoctorComputeSummaryMemSecondsDayGrowthRatio,
    >,
    pub mem_utilization: Option<GetDoctorComputeSummaryMemUtilization>,
    pub read_size: Option<GetDoctorComputeSummaryReadSize>,
    pub vcore_seconds: Option<GetDoctorComputeSummaryVcoreSeconds>,
    pub vcore_seconds_day_growth_ratio: Option<
        GetDoctorComputeSummaryVcoreSecondsDayGrowthRatio,
    >,
    pub vcore_utilization: Option<GetDoctorComputeSummaryVcoreUtilization>,
    pub write_size: Option<GetDoctorComputeSummaryWriteSize>,
}
model! { GetDoctorComputeSummaryMetrics {
    0 "MemSeconds" mem_seconds: GetDoctorComputeSummaryMemSeconds,
    1 "MemSecondsDayGrowthRatio" mem_seconds_day_growth_ratio: GetDoctorComputeSummaryMemSecondsDayGrowthRatio,
    2 "MemUtilization" mem_utilization: GetDoctorComputeSummaryMemUtilization,
    3 "ReadSize" read_size: GetDoctorComputeSummaryReadSize,
    4 "VcoreSeconds" vcore_seconds: GetDoctorComputeSummaryVcoreSeconds,
    5 "VcoreSecondsDayGrowthRatio" vcore_seconds_day_growth_ratio: GetDoctorComputeSummaryVcoreSecondsDayGrowthRatio,
    6 "VcoreUtilization" vcore_utilization: GetDoctorComputeSummaryVcoreUtilization,
    7 "WriteSize" write_size: GetDoctorComputeSummaryWriteSize
} }

/// In the response of [`GetDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorComputeSummaryMemSeconds {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorComputeSummaryMemSeconds {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorComputeSummaryMemSecondsDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorComputeSummaryMemSecondsDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorComputeSummaryMemUtilization {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorComputeSummaryMemUtilization {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorComputeSummaryReadSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorComputeSummaryReadSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorComputeSummaryVcoreSeconds {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorComputeSummaryVcoreSeconds {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorComputeSummaryVcoreSecondsDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorComputeSummaryVcoreSecondsDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorComputeSummaryVcoreUtilization {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorComputeSummaryVcoreUtilization {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorComputeSummaryWriteSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorComputeSummaryWriteSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// Gets doctor hbase cluster: `GetDoctorHBaseCluster` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetDoctorHBaseCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub date_time: String,
    /// Required.
    pub region_id: String,
}
operation! { GetDoctorHBaseCluster(cluster_id: String, date_time: String, region_id: String)
    "GetDoctorHBaseCluster" -> GetDoctorHBaseClusterOutput {
    0 "ClusterId" cluster_id, 1 "DateTime" date_time, 2 "RegionId" region_id
} }

/// Response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterOutput {
    pub data: Option<GetDoctorHBaseClusterData>,
}
model! { GetDoctorHBaseClusterOutput {
    0 "Data" data: GetDoctorHBaseClusterData
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterData {
    pub analysis: Option<GetDoctorHBaseClusterAnalysis>,
    pub metrics: Option<GetDoctorHBaseClusterMetrics>,
}
model! { GetDoctorHBaseClusterData {
    0 "Analysis" analysis: GetDoctorHBaseClusterAnalysis, 1 "Metrics" metrics: GetDoctorHBaseClusterMetrics
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterAnalysis {
    pub hbase_score: Option<i64>,
}
model! { GetDoctorHBaseClusterAnalysis {
    0 "HbaseScore" hbase_score: i64
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterMetrics {
    pub avg_load: Option<GetDoctorHBaseClusterAvgLoad>,
    pub daily_read_request: Option<GetDoctorHBaseClusterDailyReadRequest>,
    pub daily_write_request: Option<GetDoctorHBaseClusterDailyWriteRequest>,
    pub mem_heap: Option<GetDoctorHBaseClusterMemHeap>,
    pub normal_avg_load: Option<GetDoctorHBaseClusterNormalAvgLoad>,
    pub region_balance: Option<GetDoctorHBaseClusterRegionBalance>,
    pub region_count: Option<GetDoctorHBaseClusterRegionCount>,
    pub region_server_count: Option<GetDoctorHBaseClusterRegionServerCount>,
    pub store_file_count: Option<GetDoctorHBaseClusterStoreFileCount>,
    pub table_count: Option<GetDoctorHBaseClusterTableCount>,
    pub total_data_size: Option<GetDoctorHBaseClusterTotalDataSize>,
    pub total_read_request: Option<GetDoctorHBaseClusterTotalReadRequest>,
    pub total_request: Option<GetDoctorHBaseClusterTotalRequest>,
    pub total_write_request: Option<GetDoctorHBaseClusterTotalWriteRequest>,
}
model! { GetDoctorHBaseClusterMetrics {
    0 "AvgLoad" avg_load: GetDoctorHBaseClusterAvgLoad,
    1 "DailyReadRequest" daily_read_request: GetDoctorHBaseClusterDailyReadRequest,
    2 "DailyWriteRequest" daily_write_request: GetDoctorHBaseClusterDailyWriteRequest,
    3 "MemHeap" mem_heap: GetDoctorHBaseClusterMemHeap,
    4 "NormalAvgLoad" normal_avg_load: GetDoctorHBaseClusterNormalAvgLoad,
    5 "RegionBalance" region_balance: GetDoctorHBaseClusterRegionBalance,
    6 "RegionCount" region_count: GetDoctorHBaseClusterRegionCount,
    7 "RegionServerCount" region_server_count: GetDoctorHBaseClusterRegionServerCount,
    8 "StoreFileCount" store_file_count: GetDoctorHBaseClusterStoreFileCount,
    9 "TableCount" table_count: GetDoctorHBaseClusterTableCount,
    10 "TotalDataSize" total_data_size: GetDoctorHBaseClusterTotalDataSize,
    11 "TotalReadRequest" total_read_request: GetDoctorHBaseClusterTotalReadRequest,
    12 "TotalRequest" total_request: GetDoctorHBaseClusterTotalRequest,
    13 "TotalWriteRequest" total_write_request: GetDoctorHBaseClusterTotalWriteRequest
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterAvgLoad {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseClusterAvgLoad {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterDailyReadRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseClusterDailyReadRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterDailyWriteRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseClusterDailyWriteRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterMemHeap {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseClusterMemHeap {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterNormalAvgLoad {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseClusterNormalAvgLoad {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterRegionBalance {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseClusterRegionBalance {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterRegionCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseClusterRegionCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterRegionServerCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseClusterRegionServerCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterStoreFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseClusterStoreFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterTableCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseClusterTableCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterTotalDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseClusterTotalDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterTotalReadRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseClusterTotalReadRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterTotalRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseClusterTotalRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseClusterTotalWriteRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseClusterTotalWriteRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// Gets doctor hbase region: `GetDoctorHBaseRegion` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetDoctorHBaseRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegion {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub date_time: String,
    /// Required.
    pub hbase_region_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetDoctorHBaseRegion(cluster_id: String, date_time: String, hbase_region_id: String, region_id: String)
    "GetDoctorHBaseRegion" -> GetDoctorHBaseRegionOutput {
    0 "ClusterId" cluster_id, 1 "DateTime" date_time, 2 "HbaseRegionId" hbase_region_id, 3 "RegionId" region_id
} }

/// Response of [`GetDoctorHBaseRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionOutput {
    pub data: Option<GetDoctorHBaseRegionData>,
}
model! { GetDoctorHBaseRegionOutput {
    0 "Data" data: GetDoctorHBaseRegionData
} }

/// In the response of [`GetDoctorHBaseRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionData {
    pub metrics: Option<GetDoctorHBaseRegionMetrics>,
    pub region_server_host: Option<String>,
    pub table_name: Option<String>,
}
model! { GetDoctorHBaseRegionData {
    0 "Metrics" metrics: GetDoctorHBaseRegionMetrics, 1 "RegionServerHost" region_server_host: String,
    2 "TableName" table_name: String
} }

/// In the response of [`GetDoctorHBaseRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionMetrics {
    pub daily_read_request: Option<GetDoctorHBaseRegionDailyReadRequest>,
    pub daily_write_request: Option<GetDoctorHBaseRegionDailyWriteRequest>,
    pub store_file_count: Option<GetDoctorHBaseRegionStoreFileCount>,
    pub total_read_request: Option<GetDoctorHBaseRegionTotalReadRequest>,
    pub total_write_request: Option<GetDoctorHBaseRegionTotalWriteRequest>,
}
model! { GetDoctorHBaseRegionMetrics {
    0 "DailyReadRequest" daily_read_request: GetDoctorHBaseRegionDailyReadRequest,
    1 "DailyWriteRequest" daily_write_request: GetDoctorHBaseRegionDailyWriteRequest,
    2 "StoreFileCount" store_file_count: GetDoctorHBaseRegionStoreFileCount,
    3 "TotalReadRequest" total_read_request: GetDoctorHBaseRegionTotalReadRequest,
    4 "TotalWriteRequest" total_write_request: GetDoctorHBaseRegionTotalWriteRequest
} }

/// In the response of [`GetDoctorHBaseRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionDailyReadRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseRegionDailyReadRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionDailyWriteRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseRegionDailyWriteRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionStoreFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseRegionStoreFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionTotalReadRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseRegionTotalReadRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionTotalWriteRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseRegionTotalWriteRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// Gets doctor hbase region server: `GetDoctorHBaseRegionServer` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetDoctorHBaseRegionServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServer {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub date_time: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub region_server_host: String,
}
operation! {
    GetDoctorHBaseRegionServer(cluster_id: String, date_time: String, region_id: String, region_server_host: String)
    "GetDoctorHBaseRegionServer" -> GetDoctorHBaseRegionServerOutput {
    0 "ClusterId" cluster_id, 1 "DateTime" date_time, 2 "RegionId" region_id, 3 "RegionServerHost" region_server_host
} }

/// Response of [`GetDoctorHBaseRegionServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServerOutput {
    pub data: Option<GetDoctorHBaseRegionServerData>,
}
model! { GetDoctorHBaseRegionServerOutput {
    0 "Data" data: GetDoctorHBaseRegionServerData
} }

/// In the response of [`GetDoctorHBaseRegionServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServerData {
    pub metrics: Option<GetDoctorHBaseRegionServerMetrics>,
}
model! { GetDoctorHBaseRegionServerData {
    0 "Metrics" metrics: GetDoctorHBaseRegionServerMetrics
} }

/// In the response of [`GetDoctorHBaseRegionServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServerMetrics {
    pub avg_gc: Option<GetDoctorHBaseRegionServerAvgGc>,
    pub cache_ratio: Option<GetDoctorHBaseRegionServerCacheRatio>,
    pub daily_read_request: Option<GetDoctorHBaseRegionServerDailyReadRequest>,
    pub daily_read_request_day_growth_ratio: Option<
        GetDoctorHBaseRegionServerDailyReadRequestDayGrowthRatio,
    >,
    pub daily_write_request: Option<GetDoctorHBaseRegionServerDailyWriteRequest>,
    pub daily_write_request_day_growth_ratio: Option<
        GetDoctorHBaseRegionServerDailyWriteRequestDayGrowthRatio,
    >,
    pub region_count: Option<GetDoctorHBaseRegionServerRegionCount>,
    pub total_read_request: Option<GetDoctorHBaseRegionServerTotalReadRequest>,
    pub total_request: Option<GetDoctorHBaseRegionServerTotalRequest>,
    pub total_write_request: Option<GetDoctorHBaseRegionServerTotalWriteRequest>,
}
model! { GetDoctorHBaseRegionServerMetrics {
    0 "AvgGc" avg_gc: GetDoctorHBaseRegionServerAvgGc, 1 "CacheRatio" cache_ratio: GetDoctorHBaseRegionServerCacheRatio,
    2 "DailyReadRequest" daily_read_request: GetDoctorHBaseRegionServerDailyReadRequest,
    3 "DailyReadRequestDayGrowthRatio" daily_read_request_day_growth_ratio: GetDoctorHBaseRegionServerDailyReadRequestDayGrowthRatio,
    4 "DailyWriteRequest" daily_write_request: GetDoctorHBaseRegionServerDailyWriteRequest,
    5 "DailyWriteRequestDayGrowthRatio" daily_write_request_day_growth_ratio: GetDoctorHBaseRegionServerDailyWriteRequestDayGrowthRatio,
    6 "RegionCount" region_count: GetDoctorHBaseRegionServerRegionCount,
    7 "TotalReadRequest" total_read_request: GetDoctorHBaseRegionServerTotalReadRequest,
    8 "TotalRequest" total_request: GetDoctorHBaseRegionServerTotalRequest,
    9 "TotalWriteRequest" total_write_request: GetDoctorHBaseRegionServerTotalWriteRequest
} }

/// In the response of [`GetDoctorHBaseRegionServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServerAvgGc {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseRegionServerAvgGc {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseRegionServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServerCacheRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseRegionServerCacheRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseRegionServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServerDailyReadRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseRegionServerDailyReadRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseRegionServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServerDailyReadRequestDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseRegionServerDailyReadRequestDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseRegionServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServerDailyWriteRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseRegionServerDailyWriteRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseRegionServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServerDailyWriteRequestDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseRegionServerDailyWriteRequestDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseRegionServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServerRegionCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseRegionServerRegionCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseRegionServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServerTotalReadRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseRegionServerTotalReadRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseRegionServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServerTotalRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseRegionServerTotalRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseRegionServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServerTotalWriteRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseRegionServerTotalWriteRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// Gets doctor hbase table: `GetDoctorHBaseTable` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetDoctorHBaseTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTable {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub date_time: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub table_name: String,
}
operation! { GetDoctorHBaseTable(cluster_id: String, date_time: String, region_id: String, table_name: String)
    "GetDoctorHBaseTable" -> GetDoctorHBaseTableOutput {
    0 "ClusterId" cluster_id, 1 "DateTime" date_time, 2 "RegionId" region_id, 3 "TableName" table_name
} }

/// Response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableOutput {
    pub data: Option<GetDoctorHBaseTableData>,
}
model! { GetDoctorHBaseTableOutput {
    0 "Data" data: GetDoctorHBaseTableData
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableData {
    pub analysis: Option<GetDoctorHBaseTableAnalysis>,
    pub metrics: Option<GetDoctorHBaseTableMetrics>,
}
model! { GetDoctorHBaseTableData {
    0 "Analysis" analysis: GetDoctorHBaseTableAnalysis, 1 "Metrics" metrics: GetDoctorHBaseTableMetrics
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableAnalysis {
    pub read_request_hotspot_region_list: Vec<String>,
    pub read_request_unbalance_suggestion: Option<String>,
    pub request_hotspot_region_list: Vec<String>,
    pub request_unbalance_suggestion: Option<String>,
    pub table_score: Option<i64>,
    pub write_request_hotspot_region_list: Vec<String>,
    pub write_request_unbalance_suggestion: Option<String>,
}
model! { GetDoctorHBaseTableAnalysis {
    0 "ReadRequestHotspotRegionList" read_request_hotspot_region_list: Vec<String>,
    1 "ReadRequestUnbalanceSuggestion" read_request_unbalance_suggestion: String,
    2 "RequestHotspotRegionList" request_hotspot_region_list: Vec<String>,
    3 "RequestUnbalanceSuggestion" request_unbalance_suggestion: String, 4 "TableScore" table_score: i64,
    5 "WriteRequestHotspotRegionList" write_request_hotspot_region_list: Vec<String>,
    6 "WriteRequestUnbalanceSuggestion" write_request_unbalance_suggestion: String
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableMetrics {
    pub cold_access_day: Option<GetDoctorHBaseTableColdAccessDay>,
    pub cold_config_day: Option<GetDoctorHBaseTableColdConfigDay>,
    pub cold_data_size: Option<GetDoctorHBaseTableColdDataSize>,
    pub daily_read_request: Option<GetDoctorHBaseTableDailyReadRequest>,
    pub daily_read_request_day_growth_ratio: Option<
        GetDoctorHBaseTableDailyReadRequestDayGrowthRatio,
    >,
    pub daily_write_request: Option<GetDoctorHBaseTableDailyWriteRequest>,
    pub daily_write_request_day_growth_ratio: Option<
        GetDoctorHBaseTableDailyWriteRequestDayGrowthRatio,
    >,
    pub freeze_config_day: Option<GetDoctorHBaseTableFreezeConfigDay>,
    pub freeze_data_size: Option<GetDoctorHBaseTableFreezeDataSize>,
    pub hot_data_size: Option<GetDoctorHBaseTableHotDataSize>,
    pub locality: Option<GetDoctorHBaseTableLocality>,
    pub read_request_balance: Option<GetDoctorHBaseTableReadRequestBalance>,
    pub region_balance: Option<GetDoctorHBaseTableRegionBalance>,
    pub region_count: Option<GetDoctorHBaseTableRegionCount>,
    pub region_count_day_growth_ratio: Option<
        GetDoctorHBaseTableRegionCountDayGrowthRatio,
    >,
    pub region_server_count: Option<GetDoctorHBaseTableRegionServerCount>,
    pub request_balance: Option<GetDoctorHBaseTableRequestBalance>,
    pub store_file_count: Option<GetDoctorHBaseTableStoreFileCount>,
    pub store_file_count_day_growth_ratio: Option<
        GetDoctorHBaseTableStoreFileCountDayGrowthRatio,
    >,
    pub table_size: Option<GetDoctorHBaseTableTableSize>,
    pub table_size_day_growth_ratio: Option<GetDoctorHBaseTableTableSizeDayGrowthRatio>,
    pub warm_config_day: Option<GetDoctorHBaseTableWarmConfigDay>,
    pub warm_data_size: Option<GetDoctorHBaseTableWarmDataSize>,
    pub write_request_balance: Option<GetDoctorHBaseTableWriteRequestBalance>,
}
model! { GetDoctorHBaseTableMetrics {
    0 "ColdAccessDay" cold_access_day: GetDoctorHBaseTableColdAccessDay,
    1 "ColdConfigDay" cold_config_day: GetDoctorHBaseTableColdConfigDay,
    2 "ColdDataSize" cold_data_size: GetDoctorHBaseTableColdDataSize,
    3 "DailyReadRequest" daily_read_request: GetDoctorHBaseTableDailyReadRequest,
    4 "DailyReadRequestDayGrowthRatio" daily_read_request_day_growth_ratio: GetDoctorHBaseTableDailyReadRequestDayGrowthRatio,
    5 "DailyWriteRequest" daily_write_request: GetDoctorHBaseTableDailyWriteRequest,
    6 "DailyWriteRequestDayGrowthRatio" daily_write_request_day_growth_ratio: GetDoctorHBaseTableDailyWriteRequestDayGrowthRatio,
    7 "FreezeConfigDay" freeze_config_day: GetDoctorHBaseTableFreezeConfigDay,
    8 "FreezeDataSize" freeze_data_size: GetDoctorHBaseTableFreezeDataSize,
    9 "HotDataSize" hot_data_size: GetDoctorHBaseTableHotDataSize, 10 "Locality" locality: GetDoctorHBaseTableLocality,
    11 "ReadRequestBalance" read_request_balance: GetDoctorHBaseTableReadRequestBalance,
    12 "RegionBalance" region_balance: GetDoctorHBaseTableRegionBalance,
    13 "RegionCount" region_count: GetDoctorHBaseTableRegionCount,
    14 "RegionCountDayGrowthRatio" region_count_day_growth_ratio: GetDoctorHBaseTableRegionCountDayGrowthRatio,
    15 "RegionServerCount" region_server_count: GetDoctorHBaseTableRegionServerCount,
    16 "RequestBalance" request_balance: GetDoctorHBaseTableRequestBalance,
    17 "StoreFileCount" store_file_count: GetDoctorHBaseTableStoreFileCount,
    18 "StoreFileCountDayGrowthRatio" store_file_count_day_growth_ratio: GetDoctorHBaseTableStoreFileCountDayGrowthRatio,
    19 "TableSize" table_size: GetDoctorHBaseTableTableSize,
    20 "TableSizeDayGrowthRatio" table_size_day_growth_ratio: GetDoctorHBaseTableTableSizeDayGrowthRatio,
    21 "WarmConfigDay" warm_config_day: GetDoctorHBaseTableWarmConfigDay,
    22 "WarmDataSize" warm_data_size: GetDoctorHBaseTableWarmDataSize,
    23 "WriteRequestBalance" write_request_balance: GetDoctorHBaseTableWriteRequestBalance
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableColdAccessDay {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseTableColdAccessDay {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableColdConfigDay {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseTableColdConfigDay {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableColdDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseTableColdDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableDailyReadRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseTableDailyReadRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableDailyReadRequestDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseTableDailyReadRequestDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableDailyWriteRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseTableDailyWriteRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableDailyWriteRequestDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseTableDailyWriteRequestDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableFreezeConfigDay {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseTableFreezeConfigDay {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableFreezeDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseTableFreezeDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableHotDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseTableHotDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableLocality {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseTableLocality {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableReadRequestBalance {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseTableReadRequestBalance {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableRegionBalance {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseTableRegionBalance {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableRegionCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseTableRegionCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableRegionCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseTableRegionCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableRegionServerCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseTableRegionServerCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableRequestBalance {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseTableRequestBalance {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableStoreFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseTableStoreFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableStoreFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseTableStoreFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableTableSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseTableTableSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableTableSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseTableTableSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableWarmConfigDay {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseTableWarmConfigDay {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableWarmDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHBaseTableWarmDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHBaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHBaseTableWriteRequestBalance {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHBaseTableWriteRequestBalance {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// Gets doctor hdfs cluster: `GetDoctorHDFSCluster` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetDoctorHDFSCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub date_time: String,
    /// Required.
    pub region_id: String,
}
operation! { GetDoctorHDFSCluster(cluster_id: String, date_time: String, region_id: String)
    "GetDoctorHDFSCluster" -> GetDoctorHDFSClusterOutput {
    0 "ClusterId" cluster_id, 1 "DateTime" date_time, 2 "RegionId" region_id
} }

/// Response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterOutput {
    pub data: Option<GetDoctorHDFSClusterData>,
}
model! { GetDoctorHDFSClusterOutput {
    0 "Data" data: GetDoctorHDFSClusterData
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterData {
    pub analysis: Option<GetDoctorHDFSClusterAnalysis>,
    pub metrics: Option<GetDoctorHDFSClusterMetrics>,
}
model! { GetDoctorHDFSClusterData {
    0 "Analysis" analysis: GetDoctorHDFSClusterAnalysis, 1 "Metrics" metrics: GetDoctorHDFSClusterMetrics
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterAnalysis {
    pub hdfs_score: Option<i64>,
}
model! { GetDoctorHDFSClusterAnalysis {
    0 "HdfsScore" hdfs_score: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterMetrics {
    pub cold_data_day_growth_size: Option<GetDoctorHDFSClusterColdDataDayGrowthSize>,
    pub cold_data_ratio: Option<GetDoctorHDFSClusterColdDataRatio>,
    pub cold_data_size: Option<GetDoctorHDFSClusterColdDataSize>,
    pub cold_data_size_day_growth_ratio: Option<
        GetDoctorHDFSClusterColdDataSizeDayGrowthRatio,
    >,
    pub empty_file_count: Option<GetDoctorHDFSClusterEmptyFileCount>,
    pub empty_file_count_day_growth_ratio: Option<
        GetDoctorHDFSClusterEmptyFileCountDayGrowthRatio,
    >,
    pub empty_file_day_growth_count: Option<GetDoctorHDFSClusterEmptyFileDayGrowthCount>,
    pub empty_file_ratio: Option<GetDoctorHDFSClusterEmptyFileRatio>,
    pub freeze_data_day_growth_size: Option<GetDoctorHDFSClusterFreezeDataDayGrowthSize>,
    pub freeze_data_ratio: Option<GetDoctorHDFSClusterFreezeDataRatio>,
    pub freeze_data_size: Option<GetDoctorHDFSClusterFreezeDataSize>,
    pub freeze_data_size_day_growth_ratio: Option<
        GetDoctorHDFSClusterFreezeDataSizeDayGrowthRatio,
    >,
    pub hot_data_day_growth_size: Option<GetDoctorHDFSClusterHotDataDayGrowthSize>,
    pub hot_data_ratio: Option<GetDoctorHDFSClusterHotDataRatio>,
    pub hot_data_size: Option<GetDoctorHDFSClusterHotDataSize>,
    pub hot_data_size_day_growth_ratio: Option<
        GetDoctorHDFSClusterHotDataSizeDayGrowthRatio,
    >,
    pub large_file_count: Option<GetDoctorHDFSClusterLargeFileCount>,
    pub large_file_count_day_growth_ratio: Option<
        GetDoctorHDFSClusterLargeFileCountDayGrowthRatio,
    >,
    pub large_file_day_growth_count: Option<GetDoctorHDFSClusterLargeFileDayGrowthCount>,
    pub large_file_ratio: Option<GetDoctorHDFSClusterLargeFileRatio>,
    pub medium_file_count: Option<GetDoctorHDFSClusterMediumFileCount>,
    pub medium_file_count_day_growth_ratio: Option<
        GetDoctorHDFSClusterMediumFileCountDayGrowthRatio,
    >,
    pub medium_file_day_growth_count: Option<
        GetDoctorHDFSClusterMediumFileDayGrowthCount,
    >,
    pub medium_file_ratio: Option<GetDoctorHDFSClusterMediumFileRatio>,
    pub small_file_count: Option<GetDoctorHDFSClusterSmallFileCount>,
    pub small_file_count_day_growth_ratio: Option<
        GetDoctorHDFSClusterSmallFileCountDayGrowthRatio,
    >,
    pub small_file_day_growth_count: Option<GetDoctorHDFSClusterSmallFileDayGrowthCount>,
    pub small_file_ratio: Option<GetDoctorHDFSClusterSmallFileRatio>,
    pub tiny_file_count: Option<GetDoctorHDFSClusterTinyFileCount>,
    pub tiny_file_count_day_growth_ratio: Option<
        GetDoctorHDFSClusterTinyFileCountDayGrowthRatio,
    >,
    pub tiny_file_day_growth_count: Option<GetDoctorHDFSClusterTinyFileDayGrowthCount>,
    pub tiny_file_ratio: Option<GetDoctorHDFSClusterTinyFileRatio>,
    pub total_data_day_growth_size: Option<GetDoctorHDFSClusterTotalDataDayGrowthSize>,
    pub total_data_size: Option<GetDoctorHDFSClusterTotalDataSize>,
    pub total_data_size_day_growth_ratio: Option<
        GetDoctorHDFSClusterTotalDataSizeDayGrowthRatio,
    >,
    pub total_file_count: Option<GetDoctorHDFSClusterTotalFileCount>,
    pub total_file_count_day_growth_ratio: Option<
        GetDoctorHDFSClusterTotalFileCountDayGrowthRatio,
    >,
    pub total_file_day_growth_count: Option<GetDoctorHDFSClusterTotalFileDayGrowthCount>,
    pub warm_data_day_growth_size: Option<GetDoctorHDFSClusterWarmDataDayGrowthSize>,
    pub warm_data_ratio: Option<GetDoctorHDFSClusterWarmDataRatio>,
    pub warm_data_size: Option<GetDoctorHDFSClusterWarmDataSize>,
    pub warm_data_size_day_growth_ratio: Option<
        GetDoctorHDFSClusterWarmDataSizeDayGrowthRatio,
    >,
}
model! { GetDoctorHDFSClusterMetrics {
    0 "ColdDataDayGrowthSize" cold_data_day_growth_size: GetDoctorHDFSClusterColdDataDayGrowthSize,
    1 "ColdDataRatio" cold_data_ratio: GetDoctorHDFSClusterColdDataRatio,
    2 "ColdDataSize" cold_data_size: GetDoctorHDFSClusterColdDataSize,
    3 "ColdDataSizeDayGrowthRatio" cold_data_size_day_growth_ratio: GetDoctorHDFSClusterColdDataSizeDayGrowthRatio,
    4 "EmptyFileCount" empty_file_count: GetDoctorHDFSClusterEmptyFileCount,
    5 "EmptyFileCountDayGrowthRatio" empty_file_count_day_growth_ratio: GetDoctorHDFSClusterEmptyFileCountDayGrowthRatio,
    6 "EmptyFileDayGrowthCount" empty_file_day_growth_count: GetDoctorHDFSClusterEmptyFileDayGrowthCount,
    7 "EmptyFileRatio" empty_file_ratio: GetDoctorHDFSClusterEmptyFileRatio,
    8 "FreezeDataDayGrowthSize" freeze_data_day_growth_size: GetDoctorHDFSClusterFreezeDataDayGrowthSize,
    9 "FreezeDataRatio" freeze_data_ratio: GetDoctorHDFSClusterFreezeDataRatio,
    10 "FreezeDataSize" freeze_data_size: GetDoctorHDFSClusterFreezeDataSize,
    11 "FreezeDataSizeDayGrowthRatio" freeze_data_size_day_growth_ratio: GetDoctorHDFSClusterFreezeDataSizeDayGrowthRatio,
    12 "HotDataDayGrowthSize" hot_data_day_growth_size: GetDoctorHDFSClusterHotDataDayGrowthSize,
    13 "HotDataRatio" hot_data_ratio: GetDoctorHDFSClusterHotDataRatio,
    14 "HotDataSize" hot_data_size: GetDoctorHDFSClusterHotDataSize,
    15 "HotDataSizeDayGrowthRatio" hot_data_size_day_growth_ratio: GetDoctorHDFSClusterHotDataSizeDayGrowthRatio,
    16 "LargeFileCount" large_file_count: GetDoctorHDFSClusterLargeFileCount,
    17 "LargeFileCountDayGrowthRatio" large_file_count_day_growth_ratio: GetDoctorHDFSClusterLargeFileCountDayGrowthRatio,
    18 "LargeFileDayGrowthCount" large_file_day_growth_count: GetDoctorHDFSClusterLargeFileDayGrowthCount,
    19 "LargeFileRatio" large_file_ratio: GetDoctorHDFSClusterLargeFileRatio,
    20 "MediumFileCount" medium_file_count: GetDoctorHDFSClusterMediumFileCount,
    21 "MediumFileCountDayGrowthRatio" medium_file_count_day_growth_ratio: GetDoctorHDFSClusterMediumFileCountDayGrowthRatio,
    22 "MediumFileDayGrowthCount" medium_file_day_growth_count: GetDoctorHDFSClusterMediumFileDayGrowthCount,
    23 "MediumFileRatio" medium_file_ratio: GetDoctorHDFSClusterMediumFileRatio,
    24 "SmallFileCount" small_file_count: GetDoctorHDFSClusterSmallFileCount,
    25 "SmallFileCountDayGrowthRatio" small_file_count_day_growth_ratio: GetDoctorHDFSClusterSmallFileCountDayGrowthRatio,
    26 "SmallFileDayGrowthCount" small_file_day_growth_count: GetDoctorHDFSClusterSmallFileDayGrowthCount,
    27 "SmallFileRatio" small_file_ratio: GetDoctorHDFSClusterSmallFileRatio,
    28 "TinyFileCount" tiny_file_count: GetDoctorHDFSClusterTinyFileCount,
    29 "TinyFileCountDayGrowthRatio" tiny_file_count_day_growth_ratio: GetDoctorHDFSClusterTinyFileCountDayGrowthRatio,
    30 "TinyFileDayGrowthCount" tiny_file_day_growth_count: GetDoctorHDFSClusterTinyFileDayGrowthCount,
    31 "TinyFileRatio" tiny_file_ratio: GetDoctorHDFSClusterTinyFileRatio,
    32 "TotalDataDayGrowthSize" total_data_day_growth_size: GetDoctorHDFSClusterTotalDataDayGrowthSize,
    33 "TotalDataSize" total_data_size: GetDoctorHDFSClusterTotalDataSize,
    34 "TotalDataSizeDayGrowthRatio" total_data_size_day_growth_ratio: GetDoctorHDFSClusterTotalDataSizeDayGrowthRatio,
    35 "TotalFileCount" total_file_count: GetDoctorHDFSClusterTotalFileCount,
    36 "TotalFileCountDayGrowthRatio" total_file_count_day_growth_ratio: GetDoctorHDFSClusterTotalFileCountDayGrowthRatio,
    37 "TotalFileDayGrowthCount" total_file_day_growth_count: GetDoctorHDFSClusterTotalFileDayGrowthCount,
    38 "WarmDataDayGrowthSize" warm_data_day_growth_size: GetDoctorHDFSClusterWarmDataDayGrowthSize,
    39 "WarmDataRatio" warm_data_ratio: GetDoctorHDFSClusterWarmDataRatio,
    40 "WarmDataSize" warm_data_size: GetDoctorHDFSClusterWarmDataSize,
    41 "WarmDataSizeDayGrowthRatio" warm_data_size_day_growth_ratio: GetDoctorHDFSClusterWarmDataSizeDayGrowthRatio
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterColdDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterColdDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterColdDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterColdDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterColdDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterColdDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterColdDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterColdDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterEmptyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterEmptyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterEmptyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterEmptyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterEmptyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterEmptyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterEmptyFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterEmptyFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterFreezeDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterFreezeDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterFreezeDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterFreezeDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterFreezeDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterFreezeDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterFreezeDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterFreezeDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterHotDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterHotDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterHotDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterHotDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterHotDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterHotDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterHotDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterHotDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterLargeFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterLargeFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterLargeFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterLargeFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterLargeFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterLargeFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterLargeFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterLargeFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterMediumFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterMediumFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterMediumFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterMediumFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterMediumFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterMediumFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterMediumFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterMediumFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterSmallFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterSmallFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterSmallFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterSmallFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterSmallFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterSmallFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterSmallFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterSmallFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterTinyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterTinyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterTinyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterTinyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterTinyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterTinyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterTinyFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterTinyFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterTotalDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterTotalDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterTotalDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterTotalDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterTotalDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterTotalDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterTotalFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterTotalFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterTotalFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterTotalFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterTotalFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterTotalFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterWarmDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterWarmDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterWarmDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterWarmDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterWarmDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSClusterWarmDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSClusterWarmDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSClusterWarmDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// Gets doctor hdfs directory: `GetDoctorHDFSDirectory` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetDoctorHDFSDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectory {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub date_time: String,
    /// Required.
    pub dir_path: String,
    /// Required.
    pub region_id: String,
}
operation! { GetDoctorHDFSDirectory(cluster_id: String, date_time: String, dir_path: String, region_id: String)
    "GetDoctorHDFSDirectory" -> GetDoctorHDFSDirectoryOutput {
    0 "ClusterId" cluster_id, 1 "DateTime" date_time, 2 "DirPath" dir_path, 3 "RegionId" region_id
} }

/// Response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryOutput {
    pub data: Option<GetDoctorHDFSDirectoryData>,
}
model! { GetDoctorHDFSDirectoryOutput {
    0 "Data" data: GetDoctorHDFSDirectoryData
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryData {
    pub depth: Option<i64>,
    pub group: Option<String>,
    pub metrics: Option<GetDoctorHDFSDirectoryMetrics>,
    pub user: Option<String>,
}
model! { GetDoctorHDFSDirectoryData {
    0 "Depth" depth: i64, 1 "Group" group: String, 2 "Metrics" metrics: GetDoctorHDFSDirectoryMetrics,
    3 "User" user: String
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryMetrics {
    pub cold_data_day_growth_size: Option<GetDoctorHDFSDirectoryColdDataDayGrowthSize>,
    pub cold_data_size: Option<GetDoctorHDFSDirectoryColdDataSize>,
    pub cold_data_size_day_growth_ratio: Option<
        GetDoctorHDFSDirectoryColdDataSizeDayGrowthRatio,
    >,
    pub empty_file_count: Option<GetDoctorHDFSDirectoryEmptyFileCount>,
    pub empty_file_count_day_growth_ratio: Option<
        GetDoctorHDFSDirectoryEmptyFileCountDayGrowthRatio,
    >,
    pub empty_file_day_growth_count: Option<
        GetDoctorHDFSDirectoryEmptyFileDayGrowthCount,
    >,
    pub freeze_data_day_growth_size: Option<
        GetDoctorHDFSDirectoryFreezeDataDayGrowthSize,
    >,
    pub freeze_data_size: Option<GetDoctorHDFSDirectoryFreezeDataSize>,
    pub freeze_data_size_day_growth_ratio: Option<
        GetDoctorHDFSDirectoryFreezeDataSizeDayGrowthRatio,
    >,
    pub hot_data_day_growth_size: Option<GetDoctorHDFSDirectoryHotDataDayGrowthSize>,
    pub hot_data_size: Option<GetDoctorHDFSDirectoryHotDataSize>,
    pub hot_data_size_day_growth_ratio: Option<
        GetDoctorHDFSDirectoryHotDataSizeDayGrowthRatio,
    >,
    pub large_file_count: Option<GetDoctorHDFSDirectoryLargeFileCount>,
    pub large_file_count_day_growth_ratio: Option<
        GetDoctorHDFSDirectoryLargeFileCountDayGrowthRatio,
    >,
    pub large_file_day_growth_count: Option<
        GetDoctorHDFSDirectoryLargeFileDayGrowthCount,
    >,
    pub medium_file_count: Option<GetDoctorHDFSDirectoryMediumFileCount>,
    pub medium_file_count_day_growth_ratio: Option<
        GetDoctorHDFSDirectoryMediumFileCountDayGrowthRatio,
    >,
    pub medium_file_day_growth_count: Option<
        GetDoctorHDFSDirectoryMediumFileDayGrowthCount,
    >,
    pub small_file_count: Option<GetDoctorHDFSDirectorySmallFileCount>,
    pub small_file_count_day_growth_ratio: Option<
        GetDoctorHDFSDirectorySmallFileCountDayGrowthRatio,
    >,
    pub small_file_day_growth_count: Option<
        GetDoctorHDFSDirectorySmallFileDayGrowthCount,
    >,
    pub tiny_file_count: Option<GetDoctorHDFSDirectoryTinyFileCount>,
    pub tiny_file_count_day_growth_ratio: Option<
        GetDoctorHDFSDirectoryTinyFileCountDayGrowthRatio,
    >,
    pub tiny_file_day_growth_count: Option<GetDoctorHDFSDirectoryTinyFileDayGrowthCount>,
    pub total_data_day_growth_size: Option<GetDoctorHDFSDirectoryTotalDataDayGrowthSize>,
    pub total_data_size: Option<GetDoctorHDFSDirectoryTotalDataSize>,
    pub total_data_size_day_growth_ratio: Option<
        GetDoctorHDFSDirectoryTotalDataSizeDayGrowthRatio,
    >,
    pub total_file_count: Option<GetDoctorHDFSDirectoryTotalFileCount>,
    pub total_file_count_day_growth_ratio: Option<
        GetDoctorHDFSDirectoryTotalFileCountDayGrowthRatio,
    >,
    pub total_file_day_growth_count: Option<
        GetDoctorHDFSDirectoryTotalFileDayGrowthCount,
    >,
    pub warm_data_day_growth_size: Option<GetDoctorHDFSDirectoryWarmDataDayGrowthSize>,
    pub warm_data_size: Option<GetDoctorHDFSDirectoryWarmDataSize>,
    pub warm_data_size_day_growth_ratio: Option<
        GetDoctorHDFSDirectoryWarmDataSizeDayGrowthRatio,
    >,
}
model! { GetDoctorHDFSDirectoryMetrics {
    0 "ColdDataDayGrowthSize" cold_data_day_growth_size: GetDoctorHDFSDirectoryColdDataDayGrowthSize,
    1 "ColdDataSize" cold_data_size: GetDoctorHDFSDirectoryColdDataSize,
    2 "ColdDataSizeDayGrowthRatio" cold_data_size_day_growth_ratio: GetDoctorHDFSDirectoryColdDataSizeDayGrowthRatio,
    3 "EmptyFileCount" empty_file_count: GetDoctorHDFSDirectoryEmptyFileCount,
    4 "EmptyFileCountDayGrowthRatio" empty_file_count_day_growth_ratio: GetDoctorHDFSDirectoryEmptyFileCountDayGrowthRatio,
    5 "EmptyFileDayGrowthCount" empty_file_day_growth_count: GetDoctorHDFSDirectoryEmptyFileDayGrowthCount,
    6 "FreezeDataDayGrowthSize" freeze_data_day_growth_size: GetDoctorHDFSDirectoryFreezeDataDayGrowthSize,
    7 "FreezeDataSize" freeze_data_size: GetDoctorHDFSDirectoryFreezeDataSize,
    8 "FreezeDataSizeDayGrowthRatio" freeze_data_size_day_growth_ratio: GetDoctorHDFSDirectoryFreezeDataSizeDayGrowthRatio,
    9 "HotDataDayGrowthSize" hot_data_day_growth_size: GetDoctorHDFSDirectoryHotDataDayGrowthSize,
    10 "HotDataSize" hot_data_size: GetDoctorHDFSDirectoryHotDataSize,
    11 "HotDataSizeDayGrowthRatio" hot_data_size_day_growth_ratio: GetDoctorHDFSDirectoryHotDataSizeDayGrowthRatio,
    12 "LargeFileCount" large_file_count: GetDoctorHDFSDirectoryLargeFileCount,
    13 "LargeFileCountDayGrowthRatio" large_file_count_day_growth_ratio: GetDoctorHDFSDirectoryLargeFileCountDayGrowthRatio,
    14 "LargeFileDayGrowthCount" large_file_day_growth_count: GetDoctorHDFSDirectoryLargeFileDayGrowthCount,
    15 "MediumFileCount" medium_file_count: GetDoctorHDFSDirectoryMediumFileCount,
    16 "MediumFileCountDayGrowthRatio" medium_file_count_day_growth_ratio: GetDoctorHDFSDirectoryMediumFileCountDayGrowthRatio,
    17 "MediumFileDayGrowthCount" medium_file_day_growth_count: GetDoctorHDFSDirectoryMediumFileDayGrowthCount,
    18 "SmallFileCount" small_file_count: GetDoctorHDFSDirectorySmallFileCount,
    19 "SmallFileCountDayGrowthRatio" small_file_count_day_growth_ratio: GetDoctorHDFSDirectorySmallFileCountDayGrowthRatio,
    20 "SmallFileDayGrowthCount" small_file_day_growth_count: GetDoctorHDFSDirectorySmallFileDayGrowthCount,
    21 "TinyFileCount" tiny_file_count: GetDoctorHDFSDirectoryTinyFileCount,
    22 "TinyFileCountDayGrowthRatio" tiny_file_count_day_growth_ratio: GetDoctorHDFSDirectoryTinyFileCountDayGrowthRatio,
    23 "TinyFileDayGrowthCount" tiny_file_day_growth_count: GetDoctorHDFSDirectoryTinyFileDayGrowthCount,
    24 "TotalDataDayGrowthSize" total_data_day_growth_size: GetDoctorHDFSDirectoryTotalDataDayGrowthSize,
    25 "TotalDataSize" total_data_size: GetDoctorHDFSDirectoryTotalDataSize,
    26 "TotalDataSizeDayGrowthRatio" total_data_size_day_growth_ratio: GetDoctorHDFSDirectoryTotalDataSizeDayGrowthRatio,
    27 "TotalFileCount" total_file_count: GetDoctorHDFSDirectoryTotalFileCount,
    28 "TotalFileCountDayGrowthRatio" total_file_count_day_growth_ratio: GetDoctorHDFSDirectoryTotalFileCountDayGrowthRatio,
    29 "TotalFileDayGrowthCount" total_file_day_growth_count: GetDoctorHDFSDirectoryTotalFileDayGrowthCount,
    30 "WarmDataDayGrowthSize" warm_data_day_growth_size: GetDoctorHDFSDirectoryWarmDataDayGrowthSize,
    31 "WarmDataSize" warm_data_size: GetDoctorHDFSDirectoryWarmDataSize,
    32 "WarmDataSizeDayGrowthRatio" warm_data_size_day_growth_ratio: GetDoctorHDFSDirectoryWarmDataSizeDayGrowthRatio
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryColdDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryColdDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryColdDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryColdDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryColdDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSDirectoryColdDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryEmptyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryEmptyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryEmptyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSDirectoryEmptyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryEmptyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryEmptyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryFreezeDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryFreezeDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryFreezeDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryFreezeDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryFreezeDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSDirectoryFreezeDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryHotDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryHotDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryHotDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryHotDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryHotDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSDirectoryHotDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryLargeFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryLargeFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryLargeFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSDirectoryLargeFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryLargeFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryLargeFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryMediumFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryMediumFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryMediumFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSDirectoryMediumFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryMediumFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryMediumFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectorySmallFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectorySmallFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectorySmallFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSDirectorySmallFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectorySmallFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectorySmallFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryTinyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryTinyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryTinyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSDirectoryTinyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryTinyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryTinyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryTotalDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryTotalDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryTotalDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryTotalDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryTotalDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSDirectoryTotalDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryTotalFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryTotalFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryTotalFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSDirectoryTotalFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryTotalFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryTotalFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryWarmDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryWarmDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryWarmDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHDFSDirectoryWarmDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHDFSDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryWarmDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHDFSDirectoryWarmDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// Gets doctor hive cluster: `GetDoctorHiveCluster` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetDoctorHiveCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub date_time: String,
    /// Required.
    pub region_id: String,
}
operation! { GetDoctorHiveCluster(cluster_id: String, date_time: String, region_id: String)
    "GetDoctorHiveCluster" -> GetDoctorHiveClusterOutput {
    0 "ClusterId" cluster_id, 1 "DateTime" date_time, 2 "RegionId" region_id
} }

/// Response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterOutput {
    pub data: Option<GetDoctorHiveClusterData>,
}
model! { GetDoctorHiveClusterOutput {
    0 "Data" data: GetDoctorHiveClusterData
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterData {
    pub analysis: Option<GetDoctorHiveClusterAnalysis>,
    pub formats: Vec<GetDoctorHiveClusterFormats>,
    pub metrics: Option<GetDoctorHiveClusterMetrics>,
}
model! { GetDoctorHiveClusterData {
    0 "Analysis" analysis: GetDoctorHiveClusterAnalysis, 1 "Formats" formats: Vec<GetDoctorHiveClusterFormats>,
    2 "Metrics" metrics: GetDoctorHiveClusterMetrics
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterAnalysis {
    pub hive_distribution_score: Option<i64>,
    pub hive_format_score: Option<i64>,
    pub hive_frequency_score: Option<i64>,
    pub hive_score: Option<i64>,
}
model! { GetDoctorHiveClusterAnalysis {
    0 "HiveDistributionScore" hive_distribution_score: i64, 1 "HiveFormatScore" hive_format_score: i64,
    2 "HiveFrequencyScore" hive_frequency_score: i64, 3 "HiveScore" hive_score: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterFormats {
    pub format_name: Option<String>,
    pub format_ratio: Option<f64>,
    pub format_size: Option<i64>,
    pub format_size_unit: Option<String>,
}
model! { GetDoctorHiveClusterFormats {
    0 "FormatName" format_name: String, 1 "FormatRatio" format_ratio: f64, 2 "FormatSize" format_size: i64,
    3 "FormatSizeUnit" format_size_unit: String
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterMetrics {
    pub cold_data_day_growth_size: Option<GetDoctorHiveClusterColdDataDayGrowthSize>,
    pub cold_data_ratio: Option<GetDoctorHiveClusterColdDataRatio>,
    pub cold_data_size: Option<GetDoctorHiveClusterColdDataSize>,
    pub cold_data_size_day_growth_ratio: Option<
        GetDoctorHiveClusterColdDataSizeDayGrowthRatio,
    >,
    pub database_count: Option<GetDoctorHiveClusterDatabaseCount>,
    pub empty_file_count: Option<GetDoctorHiveClusterEmptyFileCount>,
    pub empty_file_count_day_growth_ratio: Option<
        GetDoctorHiveClusterEmptyFileCountDayGrowthRatio,
    >,
    pub empty_file_day_growth_count: Option<GetDoctorHiveClusterEmptyFileDayGrowthCount>,
    pub empty_file_ratio: Option<GetDoctorHiveClusterEmptyFileRatio>,
    pub freeze_data_day_growth_size: Option<GetDoctorHiveClusterFreezeDataDayGrowthSize>,
    pub freeze_data_ratio: Option<GetDoctorHiveClusterFreezeDataRatio>,
    pub freeze_data_size: Option<GetDoctorHiveClusterFreezeDataSize>,
    pub freeze_data_size_day_growth_ratio: Option<
        GetDoctorHiveClusterFreezeDataSizeDayGrowthRatio,
    >,
    pub hot_data_day_growth_size: Option<GetDoctorHiveClusterHotDataDayGrowthSize>,
    pub hot_data_ratio: Option<GetDoctorHiveClusterHotDataRatio>,
    pub hot_data_size: Option<GetDoctorHiveClusterHotDataSize>,
    pub hot_data_size_day_growth_ratio: Option<
        GetDoctorHiveClusterHotDataSizeDayGrowthRatio,
    >,
    pub large_file_count: Option<GetDoctorHiveClusterLargeFileCount>,
    pub large_file_count_day_growth_ratio: Option<
        GetDoctorHiveClusterLargeFileCountDayGrowthRatio,
    >,
    pub large_file_day_growth_count: Option<GetDoctorHiveClusterLargeFileDayGrowthCount>,
    pub large_file_ratio: Option<GetDoctorHiveClusterLargeFileRatio>,
    pub medium_file_count: Option<GetDoctorHiveClusterMediumFileCount>,
    pub medium_file_count_day_growth_ratio: Option<
        GetDoctorHiveClusterMediumFileCountDayGrowthRatio,
    >,
    pub medium_file_day_growth_count: Option<
        GetDoctorHiveClusterMediumFileDayGrowthCount,
    >,
    pub medium_file_ratio: Option<GetDoctorHiveClusterMediumFileRatio>,
    pub partition_num: Option<GetDoctorHiveClusterPartitionNum>,
    pub small_file_count: Option<GetDoctorHiveClusterSmallFileCount>,
    pub small_file_count_day_growth_ratio: Option<
        GetDoctorHiveClusterSmallFileCountDayGrowthRatio,
    >,
    pub small_file_day_growth_count: Option<GetDoctorHiveClusterSmallFileDayGrowthCount>,
    pub small_file_ratio: Option<GetDoctorHiveClusterSmallFileRatio>,
    pub table_count: Option<GetDoctorHiveClusterTableCount>,
    pub tiny_file_count: Option<GetDoctorHiveClusterTinyFileCount>,
    pub tiny_file_count_day_growth_ratio: Option<
        GetDoctorHiveClusterTinyFileCountDayGrowthRatio,
    >,
    pub tiny_file_day_growth_count: Option<GetDoctorHiveClusterTinyFileDayGrowthCount>,
    pub tiny_file_ratio: Option<GetDoctorHiveClusterTinyFileRatio>,
    pub total_data_day_growth_size: Option<GetDoctorHiveClusterTotalDataDayGrowthSize>,
    pub total_data_size: Option<GetDoctorHiveClusterTotalDataSize>,
    pub total_data_size_day_growth_ratio: Option<
        GetDoctorHiveClusterTotalDataSizeDayGrowthRatio,
    >,
    pub total_file_count: Option<GetDoctorHiveClusterTotalFileCount>,
    pub total_file_count_day_growth_ratio: Option<
        GetDoctorHiveClusterTotalFileCountDayGrowthRatio,
    >,
    pub total_file_day_growth_count: Option<GetDoctorHiveClusterTotalFileDayGrowthCount>,
    pub warm_data_day_growth_size: Option<GetDoctorHiveClusterWarmDataDayGrowthSize>,
    pub warm_data_ratio: Option<GetDoctorHiveClusterWarmDataRatio>,
    pub warm_data_size: Option<GetDoctorHiveClusterWarmDataSize>,
    pub warm_data_size_day_growth_ratio: Option<
        GetDoctorHiveClusterWarmDataSizeDayGrowthRatio,
    >,
}
model! { GetDoctorHiveClusterMetrics {
    0 "ColdDataDayGrowthSize" cold_data_day_growth_size: GetDoctorHiveClusterColdDataDayGrowthSize,
    1 "ColdDataRatio" cold_data_ratio: GetDoctorHiveClusterColdDataRatio,
    2 "ColdDataSize" cold_data_size: GetDoctorHiveClusterColdDataSize,
    3 "ColdDataSizeDayGrowthRatio" cold_data_size_day_growth_ratio: GetDoctorHiveClusterColdDataSizeDayGrowthRatio,
    4 "DatabaseCount" database_count: GetDoctorHiveClusterDatabaseCount,
    5 "EmptyFileCount" empty_file_count: GetDoctorHiveClusterEmptyFileCount,
    6 "EmptyFileCountDayGrowthRatio" empty_file_count_day_growth_ratio: GetDoctorHiveClusterEmptyFileCountDayGrowthRatio,
    7 "EmptyFileDayGrowthCount" empty_file_day_growth_count: GetDoctorHiveClusterEmptyFileDayGrowthCount,
    8 "EmptyFileRatio" empty_file_ratio: GetDoctorHiveClusterEmptyFileRatio,
    9 "FreezeDataDayGrowthSize" freeze_data_day_growth_size: GetDoctorHiveClusterFreezeDataDayGrowthSize,
    10 "FreezeDataRatio" freeze_data_ratio: GetDoctorHiveClusterFreezeDataRatio,
    11 "FreezeDataSize" freeze_data_size: GetDoctorHiveClusterFreezeDataSize,
    12 "FreezeDataSizeDayGrowthRatio" freeze_data_size_day_growth_ratio: GetDoctorHiveClusterFreezeDataSizeDayGrowthRatio,
    13 "HotDataDayGrowthSize" hot_data_day_growth_size: GetDoctorHiveClusterHotDataDayGrowthSize,
    14 "HotDataRatio" hot_data_ratio: GetDoctorHiveClusterHotDataRatio,
    15 "HotDataSize" hot_data_size: GetDoctorHiveClusterHotDataSize,
    16 "HotDataSizeDayGrowthRatio" hot_data_size_day_growth_ratio: GetDoctorHiveClusterHotDataSizeDayGrowthRatio,
    17 "LargeFileCount" large_file_count: GetDoctorHiveClusterLargeFileCount,
    18 "LargeFileCountDayGrowthRatio" large_file_count_day_growth_ratio: GetDoctorHiveClusterLargeFileCountDayGrowthRatio,
    19 "LargeFileDayGrowthCount" large_file_day_growth_count: GetDoctorHiveClusterLargeFileDayGrowthCount,
    20 "LargeFileRatio" large_file_ratio: GetDoctorHiveClusterLargeFileRatio,
    21 "MediumFileCount" medium_file_count: GetDoctorHiveClusterMediumFileCount,
    22 "MediumFileCountDayGrowthRatio" medium_file_count_day_growth_ratio: GetDoctorHiveClusterMediumFileCountDayGrowthRatio,
    23 "MediumFileDayGrowthCount" medium_file_day_growth_count: GetDoctorHiveClusterMediumFileDayGrowthCount,
    24 "MediumFileRatio" medium_file_ratio: GetDoctorHiveClusterMediumFileRatio,
    25 "PartitionNum" partition_num: GetDoctorHiveClusterPartitionNum,
    26 "SmallFileCount" small_file_count: GetDoctorHiveClusterSmallFileCount,
    27 "SmallFileCountDayGrowthRatio" small_file_count_day_growth_ratio: GetDoctorHiveClusterSmallFileCountDayGrowthRatio,
    28 "SmallFileDayGrowthCount" small_file_day_growth_count: GetDoctorHiveClusterSmallFileDayGrowthCount,
    29 "SmallFileRatio" small_file_ratio: GetDoctorHiveClusterSmallFileRatio,
    30 "TableCount" table_count: GetDoctorHiveClusterTableCount,
    31 "TinyFileCount" tiny_file_count: GetDoctorHiveClusterTinyFileCount,
    32 "TinyFileCountDayGrowthRatio" tiny_file_count_day_growth_ratio: GetDoctorHiveClusterTinyFileCountDayGrowthRatio,
    33 "TinyFileDayGrowthCount" tiny_file_day_growth_count: GetDoctorHiveClusterTinyFileDayGrowthCount,
    34 "TinyFileRatio" tiny_file_ratio: GetDoctorHiveClusterTinyFileRatio,
    35 "TotalDataDayGrowthSize" total_data_day_growth_size: GetDoctorHiveClusterTotalDataDayGrowthSize,
    36 "TotalDataSize" total_data_size: GetDoctorHiveClusterTotalDataSize,
    37 "TotalDataSizeDayGrowthRatio" total_data_size_day_growth_ratio: GetDoctorHiveClusterTotalDataSizeDayGrowthRatio,
    38 "TotalFileCount" total_file_count: GetDoctorHiveClusterTotalFileCount,
    39 "TotalFileCountDayGrowthRatio" total_file_count_day_growth_ratio: GetDoctorHiveClusterTotalFileCountDayGrowthRatio,
    40 "TotalFileDayGrowthCount" total_file_day_growth_count: GetDoctorHiveClusterTotalFileDayGrowthCount,
    41 "WarmDataDayGrowthSize" warm_data_day_growth_size: GetDoctorHiveClusterWarmDataDayGrowthSize,
    42 "WarmDataRatio" warm_data_ratio: GetDoctorHiveClusterWarmDataRatio,
    43 "WarmDataSize" warm_data_size: GetDoctorHiveClusterWarmDataSize,
    44 "WarmDataSizeDayGrowthRatio" warm_data_size_day_growth_ratio: GetDoctorHiveClusterWarmDataSizeDayGrowthRatio
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterColdDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterColdDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterColdDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterColdDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterColdDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterColdDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterColdDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterColdDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterDatabaseCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterDatabaseCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterEmptyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterEmptyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterEmptyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterEmptyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterEmptyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterEmptyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterEmptyFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterEmptyFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterFreezeDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterFreezeDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterFreezeDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterFreezeDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterFreezeDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterFreezeDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterFreezeDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterFreezeDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterHotDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterHotDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterHotDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterHotDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterHotDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterHotDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterHotDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterHotDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterLargeFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterLargeFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterLargeFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterLargeFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterLargeFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterLargeFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterLargeFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterLargeFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterMediumFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterMediumFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterMediumFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterMediumFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterMediumFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterMediumFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterMediumFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterMediumFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterPartitionNum {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterPartitionNum {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterSmallFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterSmallFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterSmallFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterSmallFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterSmallFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterSmallFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterSmallFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterSmallFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterTableCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterTableCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterTinyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterTinyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterTinyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterTinyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterTinyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterTinyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterTinyFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterTinyFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterTotalDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterTotalDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterTotalDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterTotalDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterTotalDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterTotalDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterTotalFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterTotalFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterTotalFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterTotalFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterTotalFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterTotalFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterWarmDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterWarmDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterWarmDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterWarmDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterWarmDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveClusterWarmDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveClusterWarmDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveClusterWarmDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// Gets doctor hive database: `GetDoctorHiveDatabase` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetDoctorHiveDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabase {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub database_name: String,
    /// Required.
    pub date_time: String,
    /// Required.
    pub region_id: String,
}
operation! { GetDoctorHiveDatabase(cluster_id: String, database_name: String, date_time: String, region_id: String)
    "GetDoctorHiveDatabase" -> GetDoctorHiveDatabaseOutput {
    0 "ClusterId" cluster_id, 1 "DatabaseName" database_name, 2 "DateTime" date_time, 3 "RegionId" region_id
} }

/// Response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseOutput {
    pub data: Option<GetDoctorHiveDatabaseData>,
}
model! { GetDoctorHiveDatabaseOutput {
    0 "Data" data: GetDoctorHiveDatabaseData
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseData {
    pub analysis: Option<GetDoctorHiveDatabaseAnalysis>,
    pub formats: Vec<GetDoctorHiveDatabaseFormats>,
    pub metrics: Option<GetDoctorHiveDatabaseMetrics>,
}
model! { GetDoctorHiveDatabaseData {
    0 "Analysis" analysis: GetDoctorHiveDatabaseAnalysis, 1 "Formats" formats: Vec<GetDoctorHiveDatabaseFormats>,
    2 "Metrics" metrics: GetDoctorHiveDatabaseMetrics
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseAnalysis {
    pub hive_distribution_score: Option<i64>,
    pub hive_format_score: Option<i64>,
    pub hive_frequency_score: Option<i64>,
    pub hive_score: Option<i64>,
}
model! { GetDoctorHiveDatabaseAnalysis {
    0 "HiveDistributionScore" hive_distribution_score: i64, 1 "HiveFormatScore" hive_format_score: i64,
    2 "HiveFrequencyScore" hive_frequency_score: i64, 3 "HiveScore" hive_score: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseFormats {
    pub format_day_growth_size: Option<i64>,
    pub format_name: Option<String>,
    pub format_ratio: Option<f64>,
    pub format_size: Option<i64>,
    pub format_size_day_growth_ratio: Option<f64>,
    pub format_size_unit: Option<String>,
}
model! { GetDoctorHiveDatabaseFormats {
    0 "FormatDayGrowthSize" format_day_growth_size: i64, 1 "FormatName" format_name: String,
    2 "FormatRatio" format_ratio: f64, 3 "FormatSize" format_size: i64,
    4 "FormatSizeDayGrowthRatio" format_size_day_growth_ratio: f64, 5 "FormatSizeUnit" format_size_unit: String
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseMetrics {
    pub cold_data_day_growth_size: Option<GetDoctorHiveDatabaseColdDataDayGrowthSize>,
    pub cold_data_ratio: Option<GetDoctorHiveDatabaseColdDataRatio>,
    pub cold_data_size: Option<GetDoctorHiveDatabaseColdDataSize>,
    pub cold_data_size_day_growth_ratio: Option<
        GetDoctorHiveDatabaseColdDataSizeDayGrowthRatio,
    >,
    pub empty_file_count: Option<GetDoctorHiveDatabaseEmptyFileCount>,
    pub empty_file_count_day_growth_ratio: Option<
        GetDoctorHiveDatabaseEmptyFileCountDayGrowthRatio,
    >,
    pub empty_file_day_growth_count: Option<
        GetDoctorHiveDatabaseEmptyFileDayGrowthCount,
    >,
    pub empty_file_ratio: Option<GetDoctorHiveDatabaseEmptyFileRatio>,
    pub freeze_data_day_growth_size: Option<
        GetDoctorHiveDatabaseFreezeDataDayGrowthSize,
    >,
    pub freeze_data_ratio: Option<GetDoctorHiveDatabaseFreezeDataRatio>,
    pub freeze_data_size: Option<GetDoctorHiveDatabaseFreezeDataSize>,
    pub freeze_data_size_day_growth_ratio: Option<
        GetDoctorHiveDatabaseFreezeDataSizeDayGrowthRatio,
    >,
    pub hot_data_day_growth_size: Option<GetDoctorHiveDatabaseHotDataDayGrowthSize>,
    pub hot_data_ratio: Option<GetDoctorHiveDatabaseHotDataRatio>,
    pub hot_data_size: Option<GetDoctorHiveDatabaseHotDataSize>,
    pub hot_data_size_day_growth_ratio: Option<
        GetDoctorHiveDatabaseHotDataSizeDayGrowthRatio,
    >,
    pub large_file_count: Option<GetDoctorHiveDatabaseLargeFileCount>,
    pub large_file_count_day_growth_ratio: Option<
        GetDoctorHiveDatabaseLargeFileCountDayGrowthRatio,
    >,
    pub large_file_day_growth_count: Option<
        GetDoctorHiveDatabaseLargeFileDayGrowthCount,
    >,
    pub large_file_ratio: Option<GetDoctorHiveDatabaseLargeFileRatio>,
    pub medium_file_count: Option<GetDoctorHiveDatabaseMediumFileCount>,
    pub medium_file_count_day_growth_ratio: Option<
        GetDoctorHiveDatabaseMediumFileCountDayGrowthRatio,
    >,
    pub medium_file_day_growth_count: Option<
        GetDoctorHiveDatabaseMediumFileDayGrowthCount,
    >,
    pub medium_file_ratio: Option<GetDoctorHiveDatabaseMediumFileRatio>,
    pub partition_num: Option<GetDoctorHiveDatabasePartitionNum>,
    pub small_file_count: Option<GetDoctorHiveDatabaseSmallFileCount>,
    pub small_file_count_day_growth_ratio: Option<
        GetDoctorHiveDatabaseSmallFileCountDayGrowthRatio,
    >,
    pub small_file_day_growth_count: Option<
        GetDoctorHiveDatabaseSmallFileDayGrowthCount,
    >,
    pub small_file_ratio: Option<GetDoctorHiveDatabaseSmallFileRatio>,
    pub table_count: Option<GetDoctorHiveDatabaseTableCount>,
    pub tiny_file_count: Option<GetDoctorHiveDatabaseTinyFileCount>,
    pub tiny_file_count_day_growth_ratio: Option<
        GetDoctorHiveDatabaseTinyFileCountDayGrowthRatio,
    >,
    pub tiny_file_day_growth_count: Option<GetDoctorHiveDatabaseTinyFileDayGrowthCount>,
    pub tiny_file_ratio: Option<GetDoctorHiveDatabaseTinyFileRatio>,
    pub total_data_day_growth_size: Option<GetDoctorHiveDatabaseTotalDataDayGrowthSize>,
    pub total_data_size: Option<GetDoctorHiveDatabaseTotalDataSize>,
    pub total_data_size_day_growth_ratio: Option<
        GetDoctorHiveDatabaseTotalDataSizeDayGrowthRatio,
    >,
    pub total_file_count: Option<GetDoctorHiveDatabaseTotalFileCount>,
    pub total_file_count_day_growth_ratio: Option<
        GetDoctorHiveDatabaseTotalFileCountDayGrowthRatio,
    >,
    pub total_file_day_growth_count: Option<
        GetDoctorHiveDatabaseTotalFileDayGrowthCount,
    >,
    pub warm_data_day_growth_size: Option<GetDoctorHiveDatabaseWarmDataDayGrowthSize>,
    pub warm_data_ratio: Option<GetDoctorHiveDatabaseWarmDataRatio>,
    pub warm_data_size: Option<GetDoctorHiveDatabaseWarmDataSize>,
    pub warm_data_size_day_growth_ratio: Option<
        GetDoctorHiveDatabaseWarmDataSizeDayGrowthRatio,
    >,
}
model! { GetDoctorHiveDatabaseMetrics {
    0 "ColdDataDayGrowthSize" cold_data_day_growth_size: GetDoctorHiveDatabaseColdDataDayGrowthSize,
    1 "ColdDataRatio" cold_data_ratio: GetDoctorHiveDatabaseColdDataRatio,
    2 "ColdDataSize" cold_data_size: GetDoctorHiveDatabaseColdDataSize,
    3 "ColdDataSizeDayGrowthRatio" cold_data_size_day_growth_ratio: GetDoctorHiveDatabaseColdDataSizeDayGrowthRatio,
    4 "EmptyFileCount" empty_file_count: GetDoctorHiveDatabaseEmptyFileCount,
    5 "EmptyFileCountDayGrowthRatio" empty_file_count_day_growth_ratio: GetDoctorHiveDatabaseEmptyFileCountDayGrowthRatio,
    6 "EmptyFileDayGrowthCount" empty_file_day_growth_count: GetDoctorHiveDatabaseEmptyFileDayGrowthCount,
    7 "EmptyFileRatio" empty_file_ratio: GetDoctorHiveDatabaseEmptyFileRatio,
    8 "FreezeDataDayGrowthSize" freeze_data_day_growth_size: GetDoctorHiveDatabaseFreezeDataDayGrowthSize,
    9 "FreezeDataRatio" freeze_data_ratio: GetDoctorHiveDatabaseFreezeDataRatio,
    10 "FreezeDataSize" freeze_data_size: GetDoctorHiveDatabaseFreezeDataSize,
    11 "FreezeDataSizeDayGrowthRatio" freeze_data_size_day_growth_ratio: GetDoctorHiveDatabaseFreezeDataSizeDayGrowthRatio,
    12 "HotDataDayGrowthSize" hot_data_day_growth_size: GetDoctorHiveDatabaseHotDataDayGrowthSize,
    13 "HotDataRatio" hot_data_ratio: GetDoctorHiveDatabaseHotDataRatio,
    14 "HotDataSize" hot_data_size: GetDoctorHiveDatabaseHotDataSize,
    15 "HotDataSizeDayGrowthRatio" hot_data_size_day_growth_ratio: GetDoctorHiveDatabaseHotDataSizeDayGrowthRatio,
    16 "LargeFileCount" large_file_count: GetDoctorHiveDatabaseLargeFileCount,
    17 "LargeFileCountDayGrowthRatio" large_file_count_day_growth_ratio: GetDoctorHiveDatabaseLargeFileCountDayGrowthRatio,
    18 "LargeFileDayGrowthCount" large_file_day_growth_count: GetDoctorHiveDatabaseLargeFileDayGrowthCount,
    19 "LargeFileRatio" large_file_ratio: GetDoctorHiveDatabaseLargeFileRatio,
    20 "MediumFileCount" medium_file_count: GetDoctorHiveDatabaseMediumFileCount,
    21 "MediumFileCountDayGrowthRatio" medium_file_count_day_growth_ratio: GetDoctorHiveDatabaseMediumFileCountDayGrowthRatio,
    22 "MediumFileDayGrowthCount" medium_file_day_growth_count: GetDoctorHiveDatabaseMediumFileDayGrowthCount,
    23 "MediumFileRatio" medium_file_ratio: GetDoctorHiveDatabaseMediumFileRatio,
    24 "PartitionNum" partition_num: GetDoctorHiveDatabasePartitionNum,
    25 "SmallFileCount" small_file_count: GetDoctorHiveDatabaseSmallFileCount,
    26 "SmallFileCountDayGrowthRatio" small_file_count_day_growth_ratio: GetDoctorHiveDatabaseSmallFileCountDayGrowthRatio,
    27 "SmallFileDayGrowthCount" small_file_day_growth_count: GetDoctorHiveDatabaseSmallFileDayGrowthCount,
    28 "SmallFileRatio" small_file_ratio: GetDoctorHiveDatabaseSmallFileRatio,
    29 "TableCount" table_count: GetDoctorHiveDatabaseTableCount,
    30 "TinyFileCount" tiny_file_count: GetDoctorHiveDatabaseTinyFileCount,
    31 "TinyFileCountDayGrowthRatio" tiny_file_count_day_growth_ratio: GetDoctorHiveDatabaseTinyFileCountDayGrowthRatio,
    32 "TinyFileDayGrowthCount" tiny_file_day_growth_count: GetDoctorHiveDatabaseTinyFileDayGrowthCount,
    33 "TinyFileRatio" tiny_file_ratio: GetDoctorHiveDatabaseTinyFileRatio,
    34 "TotalDataDayGrowthSize" total_data_day_growth_size: GetDoctorHiveDatabaseTotalDataDayGrowthSize,
    35 "TotalDataSize" total_data_size: GetDoctorHiveDatabaseTotalDataSize,
    36 "TotalDataSizeDayGrowthRatio" total_data_size_day_growth_ratio: GetDoctorHiveDatabaseTotalDataSizeDayGrowthRatio,
    37 "TotalFileCount" total_file_count: GetDoctorHiveDatabaseTotalFileCount,
    38 "TotalFileCountDayGrowthRatio" total_file_count_day_growth_ratio: GetDoctorHiveDatabaseTotalFileCountDayGrowthRatio,
    39 "TotalFileDayGrowthCount" total_file_day_growth_count: GetDoctorHiveDatabaseTotalFileDayGrowthCount,
    40 "WarmDataDayGrowthSize" warm_data_day_growth_size: GetDoctorHiveDatabaseWarmDataDayGrowthSize,
    41 "WarmDataRatio" warm_data_ratio: GetDoctorHiveDatabaseWarmDataRatio,
    42 "WarmDataSize" warm_data_size: GetDoctorHiveDatabaseWarmDataSize,
    43 "WarmDataSizeDayGrowthRatio" warm_data_size_day_growth_ratio: GetDoctorHiveDatabaseWarmDataSizeDayGrowthRatio
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseColdDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseColdDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseColdDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseColdDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseColdDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseColdDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseColdDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseColdDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseEmptyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseEmptyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseEmptyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseEmptyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseEmptyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseEmptyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseEmptyFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseEmptyFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseFreezeDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseFreezeDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseFreezeDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseFreezeDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseFreezeDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseFreezeDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseFreezeDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseFreezeDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseHotDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseHotDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseHotDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseHotDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseHotDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseHotDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseHotDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseHotDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseLargeFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseLargeFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseLargeFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseLargeFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseLargeFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseLargeFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseLargeFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseLargeFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseMediumFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseMediumFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseMediumFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseMediumFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseMediumFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseMediumFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseMediumFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseMediumFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabasePartitionNum {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabasePartitionNum {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseSmallFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseSmallFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseSmallFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseSmallFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseSmallFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseSmallFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseSmallFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseSmallFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseTableCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseTableCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseTinyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseTinyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseTinyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseTinyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseTinyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseTinyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseTinyFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseTinyFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseTotalDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseTotalDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseTotalDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseTotalDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseTotalDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseTotalDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseTotalFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseTotalFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseTotalFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseTotalFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseTotalFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseTotalFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseWarmDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseWarmDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseWarmDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseWarmDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseWarmDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveDatabaseWarmDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveDatabaseWarmDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveDatabaseWarmDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// Gets doctor hive table: `GetDoctorHiveTable` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetDoctorHiveTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTable {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub date_time: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub table_name: String,
}
operation! { GetDoctorHiveTable(cluster_id: String, date_time: String, region_id: String, table_name: String)
    "GetDoctorHiveTable" -> GetDoctorHiveTableOutput {
    0 "ClusterId" cluster_id, 1 "DateTime" date_time, 2 "RegionId" region_id, 3 "TableName" table_name
} }

/// Response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableOutput {
    pub data: Option<GetDoctorHiveTableData>,
}
model! { GetDoctorHiveTableOutput {
    0 "Data" data: GetDoctorHiveTableData
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableData {
    pub analysis: Option<GetDoctorHiveTableAnalysis>,
    pub formats: Vec<GetDoctorHiveTableFormats>,
    pub metrics: Option<GetDoctorHiveTableMetrics>,
    pub owner: Option<String>,
}
model! { GetDoctorHiveTableData {
    0 "Analysis" analysis: GetDoctorHiveTableAnalysis, 1 "Formats" formats: Vec<GetDoctorHiveTableFormats>,
    2 "Metrics" metrics: GetDoctorHiveTableMetrics, 3 "Owner" owner: String
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableAnalysis {
    pub hive_distribution_score: Option<i64>,
    pub hive_format_score: Option<i64>,
    pub hive_frequency_score: Option<i64>,
    pub hive_score: Option<i64>,
}
model! { GetDoctorHiveTableAnalysis {
    0 "HiveDistributionScore" hive_distribution_score: i64, 1 "HiveFormatScore" hive_format_score: i64,
    2 "HiveFrequencyScore" hive_frequency_score: i64, 3 "HiveScore" hive_score: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableFormats {
    pub format_day_growth_size: Option<i64>,
    pub format_name: Option<String>,
    pub format_ratio: Option<f64>,
    pub format_size: Option<i64>,
    pub format_size_day_growth_ratio: Option<f64>,
    pub format_size_unit: Option<String>,
}
model! { GetDoctorHiveTableFormats {
    0 "FormatDayGrowthSize" format_day_growth_size: i64, 1 "FormatName" format_name: String,
    2 "FormatRatio" format_ratio: f64, 3 "FormatSize" format_size: i64,
    4 "FormatSizeDayGrowthRatio" format_size_day_growth_ratio: f64, 5 "FormatSizeUnit" format_size_unit: String
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableMetrics {
    pub cold_data_day_growth_size: Option<GetDoctorHiveTableColdDataDayGrowthSize>,
    pub cold_data_ratio: Option<GetDoctorHiveTableColdDataRatio>,
    pub cold_data_size: Option<GetDoctorHiveTableColdDataSize>,
    pub cold_data_size_day_growth_ratio: Option<
        GetDoctorHiveTableColdDataSizeDayGrowthRatio,
    >,
    pub empty_file_count: Option<GetDoctorHiveTableEmptyFileCount>,
    pub empty_file_count_day_growth_ratio: Option<
        GetDoctorHiveTableEmptyFileCountDayGrowthRatio,
    >,
    pub empty_file_day_growth_count: Option<GetDoctorHiveTableEmptyFileDayGrowthCount>,
    pub empty_file_ratio: Option<GetDoctorHiveTableEmptyFileRatio>,
    pub freeze_data_day_growth_size: Option<GetDoctorHiveTableFreezeDataDayGrowthSize>,
    pub freeze_data_ratio: Option<GetDoctorHiveTableFreezeDataRatio>,
    pub freeze_data_size: Option<GetDoctorHiveTableFreezeDataSize>,
    pub freeze_data_size_day_growth_ratio: Option<
        GetDoctorHiveTableFreezeDataSizeDayGrowthRatio,
    >,
    pub hot_data_day_growth_size: Option<GetDoctorHiveTableHotDataDayGrowthSize>,
    pub hot_data_ratio: Option<GetDoctorHiveTableHotDataRatio>,
    pub hot_data_size: Option<GetDoctorHiveTableHotDataSize>,
    pub hot_data_size_day_growth_ratio: Option<
        GetDoctorHiveTableHotDataSizeDayGrowthRatio,
    >,
    pub large_file_count: Option<GetDoctorHiveTableLargeFileCount>,
    pub large_file_count_day_growth_ratio: Option<
        GetDoctorHiveTableLargeFileCountDayGrowthRatio,
    >,
    pub large_file_day_growth_count: Option<GetDoctorHiveTableLargeFileDayGrowthCount>,
    pub large_file_ratio: Option<GetDoctorHiveTableLargeFileRatio>,
    pub medium_file_count: Option<GetDoctorHiveTableMediumFileCount>,
    pub medium_file_count_day_growth_ratio: Option<
        GetDoctorHiveTableMediumFileCountDayGrowthRatio,
    >,
    pub medium_file_day_growth_count: Option<GetDoctorHiveTableMediumFileDayGrowthCount>,
    pub medium_file_ratio: Option<GetDoctorHiveTableMediumFileRatio>,
    pub partition_num: Option<GetDoctorHiveTablePartitionNum>,
    pub small_file_count: Option<GetDoctorHiveTableSmallFileCount>,
    pub small_file_count_day_growth_ratio: Option<
        GetDoctorHiveTableSmallFileCountDayGrowthRatio,
    >,
    pub small_file_day_growth_count: Option<GetDoctorHiveTableSmallFileDayGrowthCount>,
    pub small_file_ratio: Option<GetDoctorHiveTableSmallFileRatio>,
    pub tiny_file_count: Option<GetDoctorHiveTableTinyFileCount>,
    pub tiny_file_count_day_growth_ratio: Option<
        GetDoctorHiveTableTinyFileCountDayGrowthRatio,
    >,
    pub tiny_file_day_growth_count: Option<GetDoctorHiveTableTinyFileDayGrowthCount>,
    pub tiny_file_ratio: Option<GetDoctorHiveTableTinyFileRatio>,
    pub total_data_day_growth_size: Option<GetDoctorHiveTableTotalDataDayGrowthSize>,
    pub total_data_size: Option<GetDoctorHiveTableTotalDataSize>,
    pub total_data_size_day_growth_ratio: Option<
        GetDoctorHiveTableTotalDataSizeDayGrowthRatio,
    >,
    pub total_file_count: Option<GetDoctorHiveTableTotalFileCount>,
    pub total_file_count_day_growth_ratio: Option<
        GetDoctorHiveTableTotalFileCountDayGrowthRatio,
    >,
    pub total_file_day_growth_count: Option<GetDoctorHiveTableTotalFileDayGrowthCount>,
    pub warm_data_day_growth_size: Option<GetDoctorHiveTableWarmDataDayGrowthSize>,
    pub warm_data_ratio: Option<GetDoctorHiveTableWarmDataRatio>,
    pub warm_data_size: Option<GetDoctorHiveTableWarmDataSize>,
    pub warm_data_size_day_growth_ratio: Option<
        GetDoctorHiveTableWarmDataSizeDayGrowthRatio,
    >,
}
model! { GetDoctorHiveTableMetrics {
    0 "ColdDataDayGrowthSize" cold_data_day_growth_size: GetDoctorHiveTableColdDataDayGrowthSize,
    1 "ColdDataRatio" cold_data_ratio: GetDoctorHiveTableColdDataRatio,
    2 "ColdDataSize" cold_data_size: GetDoctorHiveTableColdDataSize,
    3 "ColdDataSizeDayGrowthRatio" cold_data_size_day_growth_ratio: GetDoctorHiveTableColdDataSizeDayGrowthRatio,
    4 "EmptyFileCount" empty_file_count: GetDoctorHiveTableEmptyFileCount,
    5 "EmptyFileCountDayGrowthRatio" empty_file_count_day_growth_ratio: GetDoctorHiveTableEmptyFileCountDayGrowthRatio,
    6 "EmptyFileDayGrowthCount" empty_file_day_growth_count: GetDoctorHiveTableEmptyFileDayGrowthCount,
    7 "EmptyFileRatio" empty_file_ratio: GetDoctorHiveTableEmptyFileRatio,
    8 "FreezeDataDayGrowthSize" freeze_data_day_growth_size: GetDoctorHiveTableFreezeDataDayGrowthSize,
    9 "FreezeDataRatio" freeze_data_ratio: GetDoctorHiveTableFreezeDataRatio,
    10 "FreezeDataSize" freeze_data_size: GetDoctorHiveTableFreezeDataSize,
    11 "FreezeDataSizeDayGrowthRatio" freeze_data_size_day_growth_ratio: GetDoctorHiveTableFreezeDataSizeDayGrowthRatio,
    12 "HotDataDayGrowthSize" hot_data_day_growth_size: GetDoctorHiveTableHotDataDayGrowthSize,
    13 "HotDataRatio" hot_data_ratio: GetDoctorHiveTableHotDataRatio,
    14 "HotDataSize" hot_data_size: GetDoctorHiveTableHotDataSize,
    15 "HotDataSizeDayGrowthRatio" hot_data_size_day_growth_ratio: GetDoctorHiveTableHotDataSizeDayGrowthRatio,
    16 "LargeFileCount" large_file_count: GetDoctorHiveTableLargeFileCount,
    17 "LargeFileCountDayGrowthRatio" large_file_count_day_growth_ratio: GetDoctorHiveTableLargeFileCountDayGrowthRatio,
    18 "LargeFileDayGrowthCount" large_file_day_growth_count: GetDoctorHiveTableLargeFileDayGrowthCount,
    19 "LargeFileRatio" large_file_ratio: GetDoctorHiveTableLargeFileRatio,
    20 "MediumFileCount" medium_file_count: GetDoctorHiveTableMediumFileCount,
    21 "MediumFileCountDayGrowthRatio" medium_file_count_day_growth_ratio: GetDoctorHiveTableMediumFileCountDayGrowthRatio,
    22 "MediumFileDayGrowthCount" medium_file_day_growth_count: GetDoctorHiveTableMediumFileDayGrowthCount,
    23 "MediumFileRatio" medium_file_ratio: GetDoctorHiveTableMediumFileRatio,
    24 "PartitionNum" partition_num: GetDoctorHiveTablePartitionNum,
    25 "SmallFileCount" small_file_count: GetDoctorHiveTableSmallFileCount,
    26 "SmallFileCountDayGrowthRatio" small_file_count_day_growth_ratio: GetDoctorHiveTableSmallFileCountDayGrowthRatio,
    27 "SmallFileDayGrowthCount" small_file_day_growth_count: GetDoctorHiveTableSmallFileDayGrowthCount,
    28 "SmallFileRatio" small_file_ratio: GetDoctorHiveTableSmallFileRatio,
    29 "TinyFileCount" tiny_file_count: GetDoctorHiveTableTinyFileCount,
    30 "TinyFileCountDayGrowthRatio" tiny_file_count_day_growth_ratio: GetDoctorHiveTableTinyFileCountDayGrowthRatio,
    31 "TinyFileDayGrowthCount" tiny_file_day_growth_count: GetDoctorHiveTableTinyFileDayGrowthCount,
    32 "TinyFileRatio" tiny_file_ratio: GetDoctorHiveTableTinyFileRatio,
    33 "TotalDataDayGrowthSize" total_data_day_growth_size: GetDoctorHiveTableTotalDataDayGrowthSize,
    34 "TotalDataSize" total_data_size: GetDoctorHiveTableTotalDataSize,
    35 "TotalDataSizeDayGrowthRatio" total_data_size_day_growth_ratio: GetDoctorHiveTableTotalDataSizeDayGrowthRatio,
    36 "TotalFileCount" total_file_count: GetDoctorHiveTableTotalFileCount,
    37 "TotalFileCountDayGrowthRatio" total_file_count_day_growth_ratio: GetDoctorHiveTableTotalFileCountDayGrowthRatio,
    38 "TotalFileDayGrowthCount" total_file_day_growth_count: GetDoctorHiveTableTotalFileDayGrowthCount,
    39 "WarmDataDayGrowthSize" warm_data_day_growth_size: GetDoctorHiveTableWarmDataDayGrowthSize,
    40 "WarmDataRatio" warm_data_ratio: GetDoctorHiveTableWarmDataRatio,
    41 "WarmDataSize" warm_data_size: GetDoctorHiveTableWarmDataSize,
    42 "WarmDataSizeDayGrowthRatio" warm_data_size_day_growth_ratio: GetDoctorHiveTableWarmDataSizeDayGrowthRatio
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableColdDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableColdDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableColdDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableColdDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableColdDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableColdDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableColdDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableColdDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableEmptyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableEmptyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableEmptyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableEmptyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableEmptyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableEmptyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableEmptyFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableEmptyFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableFreezeDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableFreezeDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableFreezeDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableFreezeDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableFreezeDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableFreezeDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableFreezeDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableFreezeDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableHotDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableHotDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableHotDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableHotDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableHotDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableHotDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableHotDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableHotDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableLargeFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableLargeFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableLargeFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableLargeFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableLargeFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableLargeFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableLargeFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableLargeFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableMediumFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableMediumFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableMediumFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableMediumFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableMediumFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableMediumFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableMediumFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableMediumFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTablePartitionNum {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTablePartitionNum {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableSmallFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableSmallFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableSmallFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableSmallFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableSmallFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableSmallFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableSmallFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableSmallFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableTinyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableTinyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableTinyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableTinyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableTinyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableTinyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableTinyFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableTinyFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableTotalDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableTotalDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableTotalDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableTotalDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableTotalDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableTotalDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableTotalFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableTotalFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableTotalFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableTotalFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableTotalFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableTotalFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableWarmDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableWarmDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableWarmDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableWarmDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableWarmDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorHiveTableWarmDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorHiveTableWarmDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDoctorHiveTableWarmDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// Gets doctor job: `GetDoctorJob` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetDoctorJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorJob {
    /// Required.
    pub app_id: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetDoctorJob(app_id: String, cluster_id: String, region_id: String) "GetDoctorJob" -> GetDoctorJobOutput {
    0 "AppId" app_id, 1 "ClusterId" cluster_id, 2 "RegionId" region_id
} }

/// Response of [`GetDoctorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorJobOutput {
    pub data: Option<GetDoctorJobData>,
}
model! { GetDoctorJobOutput {
    0 "Data" data: GetDoctorJobData
} }

/// In the response of [`GetDoctorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorJobData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub elapsed_time: Option<i64>,
    pub final_status: Option<String>,
    pub finish_time: Option<i64>,
    pub launch_time: Option<i64>,
    pub metrics: Option<GetDoctorJobMetrics>,
    pub queue: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { GetDoctorJobData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "ElapsedTime" elapsed_time: i64,
    3 "FinalStatus" final_status: String, 4 "FinishTime" finish_time: i64, 5 "LaunchTime" launch_time: i64,
    6 "Metrics" metrics: GetDoctorJobMetrics, 7 "Queue" queue: String, 8 "StartTime" start_time: i64,
    9 "State" state: String, 10 "Type" r#type: String, 11 "User" user: String
} }

/// In the response of [`GetDoctorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorJobMetrics {
    pub mem_seconds: Option<GetDoctorJobMemSeconds>,
    pub vcore_seconds: Option<GetDoctorJobVcoreSeconds>,
}
model! { GetDoctorJobMetrics {
    0 "MemSeconds" mem_seconds: GetDoctorJobMemSeconds, 1 "VcoreSeconds" vcore_seconds: GetDoctorJobVcoreSeconds
} }

/// In the response of [`GetDoctorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorJobMemSeconds {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorJobMemSeconds {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`GetDoctorJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorJobVcoreSeconds {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { GetDoctorJobVcoreSeconds {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// Gets doctor report component summary: `GetDoctorReportComponentSummary` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetDoctorReportComponentSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorReportComponentSummary {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub component_type: String,
    /// Required.
    pub date_time: String,
    /// Required.
    pub region_id: String,
}
operation! {
    GetDoctorReportComponentSummary(cluster_id: String, component_type: String, date_time: String, region_id: String)
    "GetDoctorReportComponentSummary" -> GetDoctorReportComponentSummaryOutput {
    0 "ClusterId" cluster_id, 1 "ComponentType" component_type, 2 "DateTime" date_time, 3 "RegionId" region_id
} }

/// Response of [`GetDoctorReportComponentSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorReportComponentSummaryOutput {
    pub data: Option<GetDoctorReportComponentSummaryData>,
}
model! { GetDoctorReportComponentSummaryOutput {
    0 "Data" data: GetDoctorReportComponentSummaryData
} }

/// In the response of [`GetDoctorReportComponentSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorReportComponentSummaryData {
    pub score: Option<i64>,
    pub suggestion: Option<String>,
    pub summary: Option<String>,
}
model! { GetDoctorReportComponentSummaryData {
    0 "Score" score: i64, 1 "Suggestion" suggestion: String, 2 "Summary" summary: String
} }

/// Gets managed scaling policy: `GetManagedScalingPolicy` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetManagedScalingPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagedScalingPolicy {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetManagedScalingPolicy(cluster_id: String, region_id: String)
    "GetManagedScalingPolicy" -> GetManagedScalingPolicyOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

/// Response of [`GetManagedScalingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagedScalingPolicyOutput {
    pub scaling_policy: Option<GetManagedScalingPolicyScalingPolicy>,
}
model! { GetManagedScalingPolicyOutput {
    0 "ScalingPolicy" scaling_policy: GetManagedScalingPolicyScalingPolicy
} }

/// In the response of [`GetManagedScalingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagedScalingPolicyScalingPolicy {
    pub cluster_id: Option<String>,
    pub constraints: Option<GetManagedScalingPolicyConstraints>,
    pub scaling_policy_id: Option<String>,
}
model! { GetManagedScalingPolicyScalingPolicy {
    0 "ClusterId" cluster_id: String, 1 "Constraints" constraints: GetManagedScalingPolicyConstraints,
    2 "ScalingPolicyId" scaling_policy_id: String
} }

/// In the response of [`GetManagedScalingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagedScalingPolicyConstraints {
    pub max_capacity: Option<i64>,
    pub max_on_demand_capacity: Option<i64>,
    pub min_capacity: Option<i64>,
}
model! { GetManagedScalingPolicyConstraints {
    0 "MaxCapacity" max_capacity: i64, 1 "MaxOnDemandCapacity" max_on_demand_capacity: i64,
    2 "MinCapacity" min_capacity: i64
} }

/// Gets node group: `GetNodeGroup` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetNodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroup {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetNodeGroup(cluster_id: String, node_group_id: String, region_id: String)
    "GetNodeGroup" -> GetNodeGroupOutput {
    0 "ClusterId" cluster_id, 1 "NodeGroupId" node_group_id, 2 "RegionId" region_id
} }

/// Response of [`GetNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeGroupOutput {
    pub node_group: Option<NodeGroup>,
}
model! { GetNodeGroupOutput {
    0 "NodeGroup" node_group: NodeGroup
} }

/// Gets operation: `GetOperation` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/GetOperation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperation {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub operation_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetOperation(cluster_id: String, operation_id: String, region_id: String)
    "GetOperation" -> GetOperationOutput {
    0 "ClusterId" cluster_id, 1 "OperationId" operation_id, 2 "RegionId" region_id
} }

/// Response of [`GetOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationOutput {
    pub operation: Option<Operation>,
}
model! { GetOperationOutput {
    0 "Operation" operation: Operation
} }

/// In the response of [`GetOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Operation {
    pub cluster_id: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub operation_id: Option<String>,
    pub operation_state: Option<String>,
    pub operation_type: Option<String>,
    pub start_time: Option<i64>,
    pub state_change_reason: Option<OperationStateChangeReason>,
}
model! { Operation {
    0 "ClusterId" cluster_id: String, 1 "CreateTime" create_time: i64, 2 "Description" description: String,
    3 "EndTime" end_time: i64, 4 "OperationId" operation_id: String, 5 "OperationState" operation_state: String,
    6 "OperationType" operation_type: String, 7 "StartTime" start_time: i64,
    8 "StateChangeReason" state_change_reason: OperationStateChangeReason
} }

/// In the response of [`GetOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { OperationStateChangeReason {
    0 "Code" code: String, 1 "Message" message: String
} }

/// `IncreaseNodes` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/IncreaseNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncreaseNodes {
    pub application_configs: Option<Vec<ApplicationConfig>>,
    pub auto_pay_order: Option<bool>,
    pub auto_renew: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub increase_node_count: i64,
    pub min_increase_node_count: Option<i64>,
    /// Required.
    pub node_group_id: String,
    pub payment_duration: Option<i64>,
    pub payment_duration_unit: Option<String>,
    pub promotions: Option<Vec<Promotion>>,
    /// Required.
    pub region_id: String,
}
operation! { IncreaseNodes(cluster_id: String, increase_node_count: i64, node_group_id: String, region_id: String)
    "IncreaseNodes" -> IncreaseNodesOutput {
    0 "ApplicationConfigs" application_configs: Vec<ApplicationConfig>, 1 "AutoPayOrder" auto_pay_order: bool,
    2 "AutoRenew" auto_renew: bool, 3 "ClusterId" cluster_id, 4 "IncreaseNodeCount" increase_node_count,
    5 "MinIncreaseNodeCount" min_increase_node_count: i64, 6 "NodeGroupId" node_group_id,
    7 "PaymentDuration" payment_duration: i64, 8 "PaymentDurationUnit" payment_duration_unit: String,
    9 "Promotions" promotions: Vec<Promotion>, 10 "RegionId" region_id
} }

/// In the request of [`IncreaseNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Promotion {
    pub product_code: Option<String>,
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_code: Option<String>,
    /// Required.
    pub promotion_option_no: Option<String>,
}
input! { Promotion(promotion_option_no: String) {
    0 "ProductCode" product_code: String, 1 "PromotionDesc" promotion_desc: String,
    2 "PromotionName" promotion_name: String, 3 "PromotionOptionCode" promotion_option_code: String,
    4 "PromotionOptionNo" promotion_option_no: String
} }

/// Response of [`IncreaseNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncreaseNodesOutput {
    pub operation_id: Option<String>,
}
model! { IncreaseNodesOutput {
    0 "OperationId" operation_id: String
} }

/// Joins resource group: `JoinResourceGroup` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/JoinResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinResourceGroup {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! {
    JoinResourceGroup(region_id: String, resource_group_id: String, resource_id: String, resource_type: String)
    "JoinResourceGroup" -> Empty {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type
} }

/// Response of [`JoinResourceGroup`]: empty.
pub type JoinResourceGroupOutput = Empty;

/// Lists api templates: `ListApiTemplates` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListApiTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiTemplates {
    /// Required.
    pub api_name: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub template_id: Option<String>,
    pub template_ids: Option<Vec<String>>,
    pub template_name: Option<String>,
}
operation! { ListApiTemplates(api_name: String, region_id: String) "ListApiTemplates" -> ListApiTemplatesOutput {
    0 "ApiName" api_name, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "RegionId" region_id,
    4 "ResourceGroupId" resource_group_id: String, 5 "TemplateId" template_id: String,
    6 "TemplateIds" template_ids: Vec<String>, 7 "TemplateName" template_name: String
} }
paged! { ListApiTemplates: ApiTemplate = Token "NextToken", "ApiTemplates" api_templates, next "NextToken" }

/// Response of [`ListApiTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiTemplatesOutput {
    /// Deprecated.
    pub api_templates: Vec<ApiTemplate>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListApiTemplatesOutput {
    0 "ApiTemplates" api_templates: Vec<ApiTemplate>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// Lists application configs: `ListApplicationConfigs` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListApplicationConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationConfigs {
    pub application_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub config_file_name: Option<String>,
    pub config_item_key: Option<String>,
    pub config_item_value: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_group_id: Option<String>,
    pub node_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListApplicationConfigs(cluster_id: String, region_id: String)
    "ListApplicationConfigs" -> ListApplicationConfigsOutput {
    0 "ApplicationName" application_name: String, 1 "ClusterId" cluster_id, 2 "ConfigFileName" config_file_name: String,
    3 "ConfigItemKey" config_item_key: String, 4 "ConfigItemValue" config_item_value: String,
    5 "MaxResults" max_results: i64, 6 "NextToken" next_token: String, 7 "NodeGroupId" node_group_id: String,
    8 "NodeId" node_id: String, 9 "RegionId" region_id
} }
paged! { ListApplicationConfigs: ListApplicationConfigsApplicationConfigs =
    Token "NextToken", "ApplicationConfigs" application_configs, next "NextToken" }

/// Response of [`ListApplicationConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationConfigsOutput {
    pub application_configs: Vec<ListApplicationConfigsApplicationConfigs>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListApplicationConfigsOutput {
    0 "ApplicationConfigs" application_configs: Vec<ListApplicationConfigsApplicationConfigs>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationConfigsApplicationConfigs {
    pub application_name: Option<String>,
    pub config_effect_state: Option<String>,
    pub config_file_name: Option<String>,
    pub config_item_key: Option<String>,
    pub config_item_value: Option<String>,
    pub create_time: Option<i64>,
    pub custom: Option<bool>,
    pub description: Option<String>,
    pub init_value: Option<String>,
    pub modifier: Option<String>,
    pub node_group_id: Option<String>,
    pub node_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListApplicationConfigsApplicationConfigs {
    0 "ApplicationName" application_name: String, 1 "ConfigEffectState" config_effect_state: String,
    2 "ConfigFileName" config_file_name: String, 3 "ConfigItemKey" config_item_key: String,
    4 "ConfigItemValue" config_item_value: String, 5 "CreateTime" create_time: i64, 6 "Custom" custom: bool,
    7 "Description" description: String, 8 "InitValue" init_value: String, 9 "Modifier" modifier: String,
    10 "NodeGroupId" node_group_id: String, 11 "NodeId" node_id: String, 12 "UpdateTime" update_time: i64
} }

/// Lists applications: `ListApplications` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplications {
    pub application_names: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListApplications(cluster_id: String, region_id: String) "ListApplications" -> ListApplicationsOutput {
    0 "ApplicationNames" application_names: Vec<String>, 1 "ClusterId" cluster_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id
} }
paged! { ListApplications: ListApplicationsApplications =
    Token "NextToken", "Applications" applications, next "NextToken" }

/// Response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsOutput {
    pub applications: Vec<ListApplicationsApplications>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListApplicationsOutput {
    0 "Applications" applications: Vec<ListApplicationsApplications>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsApplications {
    pub application_name: Option<String>,
    pub application_state: Option<String>,
    /// Deprecated.
    pub application_version: Option<String>,
    pub community_version: Option<String>,
}
model! { ListApplicationsApplications {
    0 "ApplicationName" application_name: String, 1 "ApplicationState" application_state: String,
    2 "ApplicationVersion" application_version: String, 3 "CommunityVersion" community_version: String
} }

/// Lists auto scaling activities: `ListAutoScalingActivities` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListAutoScalingActivities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingActivities {
    /// Required.
    pub cluster_id: String,
    pub end_time: Option<i64>,
    pub instance_charge_types: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_group_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub scaling_activity_states: Option<Vec<String>>,
    pub scaling_activity_type: Option<String>,
    pub scaling_policy_type: Option<String>,
    pub scaling_rule_name: Option<String>,
    pub start_time: Option<i64>,
}
operation! { ListAutoScalingActivities(cluster_id: String, region_id: String)
    "ListAutoScalingActivities" -> ListAutoScalingActivitiesOutput {
    0 "ClusterId" cluster_id, 1 "EndTime" end_time: i64, 2 "InstanceChargeTypes" instance_charge_types: Vec<String>,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "NodeGroupId" node_group_id: String,
    6 "RegionId" region_id, 7 "ScalingActivityStates" scaling_activity_states: Vec<String>,
    8 "ScalingActivityType" scaling_activity_type: String, 9 "ScalingPolicyType" scaling_policy_type: String,
    10 "ScalingRuleName" scaling_rule_name: String, 11 "StartTime" start_time: i64
} }
paged! { ListAutoScalingActivities: ListAutoScalingActivitiesScalingActivities =
    Token "NextToken", "ScalingActivities" scaling_activities, next "NextToken" }

/// Response of [`ListAutoScalingActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingActivitiesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub scaling_activities: Vec<ListAutoScalingActivitiesScalingActivities>,
    pub total_count: Option<i64>,
}
model! { ListAutoScalingActivitiesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ScalingActivities" scaling_activities: Vec<ListAutoScalingActivitiesScalingActivities>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAutoScalingActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingActivitiesScalingActivities {
    pub activity_id: Option<String>,
    pub activity_state: Option<String>,
    pub activity_type: Option<String>,
    pub cluster_id: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub expect_num: Option<i64>,
    pub instance_type_details: Vec<ListAutoScalingActivitiesInstanceTypeDetails>,
    pub instance_type_to_num: BTreeMap<String, i64>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
    pub operation_id: Option<String>,
    pub policy_type: Option<String>,
    pub rule_name: Option<String>,
    pub start_time: Option<i64>,
}
model! { ListAutoScalingActivitiesScalingActivities {
    0 "ActivityId" activity_id: String, 1 "ActivityState" activity_state: String,
    2 "ActivityType" activity_type: String, 3 "ClusterId" cluster_id: String, 4 "Description" description: String,
    5 "EndTime" end_time: i64, 6 "ExpectNum" expect_num: i64,
    7 "InstanceTypeDetails" instance_type_details: Vec<ListAutoScalingActivitiesInstanceTypeDetails>,
    8 "InstanceTypeToNum" instance_type_to_num: BTreeMap<String, i64>, 9 "NodeGroupId" node_group_id: String,
    10 "NodeGroupName" node_group_name: String, 11 "OperationId" operation_id: String,
    12 "PolicyType" policy_type: String, 13 "RuleName" rule_name: String, 14 "StartTime" start_time: i64
} }

/// In the response of [`ListAutoScalingActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingActivitiesInstanceTypeDetails {
    pub instance_type: Option<String>,
    pub on_demand_instance_ids: Vec<String>,
    pub spot_instance_ids: Vec<String>,
}
model! { ListAutoScalingActivitiesInstanceTypeDetails {
    0 "InstanceType" instance_type: String, 1 "OnDemandInstanceIds" on_demand_instance_ids: Vec<String>,
    2 "SpotInstanceIds" spot_instance_ids: Vec<String>
} }

/// Lists clusters: `ListClusters` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusters {
    pub cluster_ids: Option<Vec<String>>,
    pub cluster_name: Option<String>,
    pub cluster_states: Option<Vec<String>>,
    pub cluster_types: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub payment_types: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { ListClusters(region_id: String) "ListClusters" -> ListClustersOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "ClusterName" cluster_name: String,
    2 "ClusterStates" cluster_states: Vec<String>, 3 "ClusterTypes" cluster_types: Vec<String>,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "PaymentTypes" payment_types: Vec<String>,
    7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String, 9 "Tags" tags: Vec<Tag>
} }
paged! { ListClusters: ClusterSummary = Token "NextToken", "Clusters" clusters, next "NextToken" }

/// Response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersOutput {
    pub clusters: Vec<ClusterSummary>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListClustersOutput {
    0 "Clusters" clusters: Vec<ClusterSummary>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterSummary {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_state: Option<String>,
    pub cluster_type: Option<String>,
    pub create_time: Option<i64>,
    pub deletion_protection: Option<bool>,
    pub description: Option<String>,
    pub emr_default_role: Option<String>,
    pub end_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub payment_type: Option<String>,
    pub ready_time: Option<i64>,
    pub release_version: Option<String>,
    pub resource_group_id: Option<String>,
    pub state_change_reason: Option<ClusterStateChangeReason>,
    pub tags: Vec<Tag>,
}
model! { ClusterSummary {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterState" cluster_state: String,
    3 "ClusterType" cluster_type: String, 4 "CreateTime" create_time: i64,
    5 "DeletionProtection" deletion_protection: bool, 6 "Description" description: String,
    7 "EmrDefaultRole" emr_default_role: String, 8 "EndTime" end_time: i64, 9 "ExpireTime" expire_time: i64,
    10 "PaymentType" payment_type: String, 11 "ReadyTime" ready_time: i64, 12 "ReleaseVersion" release_version: String,
    13 "ResourceGroupId" resource_group_id: String,
    14 "StateChangeReason" state_change_reason: ClusterStateChangeReason, 15 "Tags" tags: Vec<Tag>
} }

/// Lists component instances: `ListComponentInstances` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListComponentInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentInstances {
    pub application_names: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
    pub component_names: Option<Vec<String>>,
    pub component_states: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_ids: Option<Vec<String>>,
    pub node_names: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    pub zone_id: Option<String>,
}
operation! { ListComponentInstances(cluster_id: String, region_id: String)
    "ListComponentInstances" -> ListComponentInstancesOutput {
    0 "ApplicationNames" application_names: Vec<String>, 1 "ClusterId" cluster_id,
    2 "ComponentNames" component_names: Vec<String>, 3 "ComponentStates" component_states: Vec<String>,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "NodeIds" node_ids: Vec<String>,
    7 "NodeNames" node_names: Vec<String>, 8 "RegionId" region_id, 9 "ZoneId" zone_id: String
} }
paged! { ListComponentInstances: ListComponentInstancesComponentInstances =
    Token "NextToken", "ComponentInstances" component_instances, next "NextToken" }

/// Response of [`ListComponentInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentInstancesOutput {
    pub component_instances: Vec<ListComponentInstancesComponentInstances>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListComponentInstancesOutput {
    0 "ComponentInstances" component_instances: Vec<ListComponentInstancesComponentInstances>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListComponentInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentInstancesComponentInstances {
    pub application_name: Option<String>,
    pub biz_state: Option<String>,
    pub commission_state: Option<String>,
    pub component_instance_state: Option<String>,
    pub component_name: Option<String>,
    pub create_time: Option<i64>,
    pub desired_state: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListComponentInstancesComponentInstances {
    0 "ApplicationName" application_name: String, 1 "BizState" biz_state: String,
    2 "CommissionState" commission_state: String, 3 "ComponentInstanceState" component_instance_state: String,
    4 "ComponentName" component_name: String, 5 "CreateTime" create_time: i64, 6 "DesiredState" desired_state: String,
    7 "NodeId" node_id: String, 8 "NodeName" node_name: String, 9 "ZoneId" zone_id: String
} }

/// Lists components: `ListComponents` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListComponents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponents {
    pub application_names: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
    pub component_names: Option<Vec<String>>,
    pub component_states: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListComponents(cluster_id: String, region_id: String) "ListComponents" -> ListComponentsOutput {
    0 "ApplicationNames" application_names: Vec<String>, 1 "ClusterId" cluster_id,
    2 "ComponentNames" component_names: Vec<String>, 3 "ComponentStates" component_states: Vec<String>,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "RegionId" region_id
} }
paged! { ListComponents: ListComponentsComponents = Token "NextToken", "Components" components, next "NextToken" }

/// Response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsOutput {
    pub components: Vec<ListComponentsComponents>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListComponentsOutput {
    0 "Components" components: Vec<ListComponentsComponents>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsComponents {
    pub application_name: Option<String>,
    pub attributes: Vec<Attribute>,
    pub component_name: Option<String>,
    pub namespace: Option<String>,
    pub replica: Option<i64>,
}
model! { ListComponentsComponents {
    0 "ApplicationName" application_name: String, 1 "Attributes" attributes: Vec<Attribute>,
    2 "ComponentName" component_name: String, 3 "Namespace" namespace: String, 4 "Replica" replica: i64
} }

/// In the response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attribute {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { Attribute {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists doctor applications: `ListDoctorApplications` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListDoctorApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorApplications {
    pub app_ids: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub date_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    pub queues: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    pub types: Option<Vec<String>>,
    pub users: Option<Vec<String>>,
}
operation! { ListDoctorApplications(cluster_id: String, date_time: String, region_id: String)
    "ListDoctorApplications" -> ListDoctorApplicationsOutput {
    0 "AppIds" app_ids: Vec<String>, 1 "ClusterId" cluster_id, 2 "DateTime" date_time, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "OrderBy" order_by: String, 6 "OrderType" order_type: String,
    7 "Queues" queues: Vec<String>, 8 "RegionId" region_id, 9 "Types" types: Vec<String>, 10 "Users" users: Vec<String>
} }
paged! { ListDoctorApplications: ListDoctorApplicationsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDoctorApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorApplicationsOutput {
    pub data: Vec<ListDoctorApplicationsData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDoctorApplicationsOutput {
    0 "Data" data: Vec<ListDoctorApplicationsData>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDoctorApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorApplicationsData {
    pub analysis: Option<ListDoctorApplicationsAnalysis>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub end_time: Option<i64>,
    pub ids: Vec<String>,
    pub metrics: Option<ListDoctorApplicationsMetrics>,
    pub query_sql: Option<String>,
    pub queue: Option<String>,
    pub start_time: Option<i64>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { ListDoctorApplicationsData {
    0 "Analysis" analysis: ListDoctorApplicationsAnalysis, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "EndTime" end_time: i64, 4 "Ids" ids: Vec<String>, 5 "Metrics" metrics: ListDoctorApplicationsMetrics,
    6 "QuerySql" query_sql: String, 7 "Queue" queue: String, 8 "StartTime" start_time: i64, 9 "Type" r#type: String,
    10 "User" user: String
} }

/// In the response of [`ListDoctorApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorApplicationsAnalysis {
    pub score: Option<i64>,
    pub suggestion: Option<String>,
}
model! { ListDoctorApplicationsAnalysis {
    0 "Score" score: i64, 1 "Suggestion" suggestion: String
} }

/// In the response of [`ListDoctorApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorApplicationsMetrics {
    pub mem_seconds: Option<ListDoctorApplicationsMemSeconds>,
    pub mem_utilization: Option<ListDoctorApplicationsMemUtilization>,
    pub vcore_seconds: Option<ListDoctorApplicationsVcoreSeconds>,
    pub vcore_utilization: Option<ListDoctorApplicationsVcoreUtilization>,
}
model! { ListDoctorApplicationsMetrics {
    0 "MemSeconds" mem_seconds: ListDoctorApplicationsMemSeconds,
    1 "MemUtilization" mem_utilization: ListDoctorApplicationsMemUtilization,
    2 "VcoreSeconds" vcore_seconds: ListDoctorApplicationsVcoreSeconds,
    3 "VcoreUtilization" vcore_utilization: ListDoctorApplicationsVcoreUtilization
} }

/// In the response of [`ListDoctorApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorApplicationsMemSeconds {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorApplicationsMemSeconds {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorApplicationsMemUtilization {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorApplicationsMemUtilization {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorApplicationsVcoreSeconds {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorApplicationsVcoreSeconds {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorApplicationsVcoreUtilization {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorApplicationsVcoreUtilization {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// Lists doctor compute summary: `ListDoctorComputeSummary` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListDoctorComputeSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorComputeSummary {
    /// Required.
    pub cluster_id: String,
    pub component_types: Option<Vec<String>>,
    /// Required.
    pub date_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListDoctorComputeSummary(cluster_id: String, date_time: String, region_id: String)
    "ListDoctorComputeSummary" -> ListDoctorComputeSummaryOutput {
    0 "ClusterId" cluster_id, 1 "ComponentTypes" component_types: Vec<String>, 2 "DateTime" date_time,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "OrderBy" order_by: String,
    6 "OrderType" order_type: String, 7 "RegionId" region_id
} }
paged! { ListDoctorComputeSummary: ListDoctorComputeSummaryData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorComputeSummaryOutput {
    pub data: Vec<ListDoctorComputeSummaryData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDoctorComputeSummaryOutput {
    0 "Data" data: Vec<ListDoctorComputeSummaryData>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorComputeSummaryData {
    pub analysis: Option<ListDoctorComputeSummaryAnalysis>,
    pub component_name: Option<String>,
    pub metrics: Option<ListDoctorComputeSummaryMetrics>,
}
model! { ListDoctorComputeSummaryData {
    0 "Analysis" analysis: ListDoctorComputeSummaryAnalysis, 1 "ComponentName" component_name: String,
    2 "Metrics" metrics: ListDoctorComputeSummaryMetrics
} }

/// In the response of [`ListDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorComputeSummaryAnalysis {
    pub healthy_job_count: Option<i64>,
    pub need_attention_job_count: Option<i64>,
    pub score: Option<i64>,
    pub score_day_growth_ratio: Option<f64>,
    pub sub_healthy_job_count: Option<i64>,
    pub unhealthy_job_count: Option<i64>,
}
model! { ListDoctorComputeSummaryAnalysis {
    0 "HealthyJobCount" healthy_job_count: i64, 1 "NeedAttentionJobCount" need_attention_job_count: i64,
    2 "Score" score: i64, 3 "ScoreDayGrowthRatio" score_day_growth_ratio: f64,
    4 "SubHealthyJobCount" sub_healthy_job_count: i64, 5 "UnhealthyJobCount" unhealthy_job_count: i64
} }

/// In the response of [`ListDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorComputeSummaryMetrics {
    pub mem_seconds: Option<ListDoctorComputeSummaryMemSeconds>,
    pub mem_seconds_day_growth_ratio: Option<
        ListDoctorComputeSummaryMemSecondsDayGrowthRatio,
    >,
    pub mem_utilization: Option<ListDoctorComputeSummaryMemUtilization>,
    pub read_size: Option<ListDoctorComputeSummaryReadSize>,
    pub vcore_seconds: Option<ListDoctorComputeSummaryVcoreSeconds>,
    pub vcore_seconds_day_growth_ratio: Option<
        ListDoctorComputeSummaryVcoreSecondsDayGrowthRatio,
    >,
    pub vcore_utilization: Option<ListDoctorComputeSummaryVcoreUtilization>,
    pub write_size: Option<ListDoctorComputeSummaryWriteSize>,
}
model! { ListDoctorComputeSummaryMetrics {
    0 "MemSeconds" mem_seconds: ListDoctorComputeSummaryMemSeconds,
    1 "MemSecondsDayGrowthRatio" mem_seconds_day_growth_ratio: ListDoctorComputeSummaryMemSecondsDayGrowthRatio,
    2 "MemUtilization" mem_utilization: ListDoctorComputeSummaryMemUtilization,
    3 "ReadSize" read_size: ListDoctorComputeSummaryReadSize,
    4 "VcoreSeconds" vcore_seconds: ListDoctorComputeSummaryVcoreSeconds,
    5 "VcoreSecondsDayGrowthRatio" vcore_seconds_day_growth_ratio: ListDoctorComputeSummaryVcoreSecondsDayGrowthRatio,
    6 "VcoreUtilization" vcore_utilization: ListDoctorComputeSummaryVcoreUtilization,
    7 "WriteSize" write_size: ListDoctorComputeSummaryWriteSize
} }

/// In the response of [`ListDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorComputeSummaryMemSeconds {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorComputeSummaryMemSeconds {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorComputeSummaryMemSecondsDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorComputeSummaryMemSecondsDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorComputeSummaryMemUtilization {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorComputeSummaryMemUtilization {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorComputeSummaryReadSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorComputeSummaryReadSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorComputeSummaryVcoreSeconds {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorComputeSummaryVcoreSeconds {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorComputeSummaryVcoreSecondsDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorComputeSummaryVcoreSecondsDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorComputeSummaryVcoreUtilization {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorComputeSummaryVcoreUtilization {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorComputeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorComputeSummaryWriteSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorComputeSummaryWriteSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// Lists doctor hbase region servers: `ListDoctorHBaseRegionServers` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListDoctorHBaseRegionServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseRegionServers {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub date_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub region_server_hosts: Option<Vec<String>>,
}
operation! { ListDoctorHBaseRegionServers(cluster_id: String, date_time: String, region_id: String)
    "ListDoctorHBaseRegionServers" -> ListDoctorHBaseRegionServersOutput {
    0 "ClusterId" cluster_id, 1 "DateTime" date_time, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "OrderBy" order_by: String, 5 "OrderType" order_type: String, 6 "RegionId" region_id,
    7 "RegionServerHosts" region_server_hosts: Vec<String>
} }
paged! { ListDoctorHBaseRegionServers: ListDoctorHBaseRegionServersData =
    Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDoctorHBaseRegionServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseRegionServersOutput {
    pub data: Vec<ListDoctorHBaseRegionServersData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDoctorHBaseRegionServersOutput {
    0 "Data" data: Vec<ListDoctorHBaseRegionServersData>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDoctorHBaseRegionServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseRegionServersData {
    pub metrics: Option<ListDoctorHBaseRegionServersMetrics>,
    pub region_server_host: Option<String>,
}
model! { ListDoctorHBaseRegionServersData {
    0 "Metrics" metrics: ListDoctorHBaseRegionServersMetrics, 1 "RegionServerHost" region_server_host: String
} }

/// In the response of [`ListDoctorHBaseRegionServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseRegionServersMetrics {
    pub avg_gc: Option<ListDoctorHBaseRegionServersAvgGc>,
    pub cache_ratio: Option<ListDoctorHBaseRegionServersCacheRatio>,
    pub daily_read_request: Option<ListDoctorHBaseRegionServersDailyReadRequest>,
    pub daily_read_request_day_growth_ratio: Option<
        ListDoctorHBaseRegionServersDailyReadRequestDayGrowthRatio,
    >,
    pub daily_write_request: Option<ListDoctorHBaseRegionServersDailyWriteRequest>,
    pub daily_write_request_day_growth_ratio: Option<
        ListDoctorHBaseRegionServersDailyWriteRequestDayGrowthRatio,
    >,
    pub region_count: Option<ListDoctorHBaseRegionServersRegionCount>,
    pub total_read_request: Option<ListDoctorHBaseRegionServersTotalReadRequest>,
    pub total_request: Option<ListDoctorHBaseRegionServersTotalRequest>,
    pub total_write_request: Option<ListDoctorHBaseRegionServersTotalWriteRequest>,
}
model! { ListDoctorHBaseRegionServersMetrics {
    0 "AvgGc" avg_gc: ListDoctorHBaseRegionServersAvgGc,
    1 "CacheRatio" cache_ratio: ListDoctorHBaseRegionServersCacheRatio,
    2 "DailyReadRequest" daily_read_request: ListDoctorHBaseRegionServersDailyReadRequest,
    3 "DailyReadRequestDayGrowthRatio" daily_read_request_day_growth_ratio: ListDoctorHBaseRegionServersDailyReadRequestDayGrowthRatio,
    4 "DailyWriteRequest" daily_write_request: ListDoctorHBaseRegionServersDailyWriteRequest,
    5 "DailyWriteRequestDayGrowthRatio" daily_write_request_day_growth_ratio: ListDoctorHBaseRegionServersDailyWriteRequestDayGrowthRatio,
    6 "RegionCount" region_count: ListDoctorHBaseRegionServersRegionCount,
    7 "TotalReadRequest" total_read_request: ListDoctorHBaseRegionServersTotalReadRequest,
    8 "TotalRequest" total_request: ListDoctorHBaseRegionServersTotalRequest,
    9 "TotalWriteRequest" total_write_request: ListDoctorHBaseRegionServersTotalWriteRequest
} }

/// In the response of [`ListDoctorHBaseRegionServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseRegionServersAvgGc {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHBaseRegionServersAvgGc {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHBaseRegionServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseRegionServersCacheRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHBaseRegionServersCacheRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHBaseRegionServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseRegionServersDailyReadRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseRegionServersDailyReadRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseRegionServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseRegionServersDailyReadRequestDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHBaseRegionServersDailyReadRequestDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHBaseRegionServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseRegionServersDailyWriteRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseRegionServersDailyWriteRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseRegionServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseRegionServersDailyWriteRequestDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHBaseRegionServersDailyWriteRequestDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHBaseRegionServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseRegionServersRegionCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseRegionServersRegionCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseRegionServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseRegionServersTotalReadRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseRegionServersTotalReadRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseRegionServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseRegionServersTotalRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseRegionServersTotalRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseRegionServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseRegionServersTotalWriteRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseRegionServersTotalWriteRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// Lists doctor hbase tables: `ListDoctorHBaseTables` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListDoctorHBaseTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTables {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub date_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub table_names: Option<Vec<String>>,
}
operation! { ListDoctorHBaseTables(cluster_id: String, date_time: String, region_id: String)
    "ListDoctorHBaseTables" -> ListDoctorHBaseTablesOutput {
    0 "ClusterId" cluster_id, 1 "DateTime" date_time, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "OrderBy" order_by: String, 5 "OrderType" order_type: String, 6 "RegionId" region_id,
    7 "TableNames" table_names: Vec<String>
} }
paged! { ListDoctorHBaseTables: ListDoctorHBaseTablesData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesOutput {
    pub data: Vec<ListDoctorHBaseTablesData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDoctorHBaseTablesOutput {
    0 "Data" data: Vec<ListDoctorHBaseTablesData>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesData {
    pub analysis: Option<ListDoctorHBaseTablesAnalysis>,
    pub metrics: Option<ListDoctorHBaseTablesMetrics>,
    pub table_name: Option<String>,
}
model! { ListDoctorHBaseTablesData {
    0 "Analysis" analysis: ListDoctorHBaseTablesAnalysis, 1 "Metrics" metrics: ListDoctorHBaseTablesMetrics,
    2 "TableName" table_name: String
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesAnalysis {
    pub read_request_hotspot_region_list: Vec<String>,
    pub read_request_unbalance_suggestion: Option<String>,
    pub request_hotspot_region_list: Vec<String>,
    pub request_unbalance_suggestion: Option<String>,
    pub table_score: Option<i64>,
    pub write_request_hotspot_region_list: Vec<String>,
    pub write_request_unbalance_suggestion: Option<String>,
}
model! { ListDoctorHBaseTablesAnalysis {
    0 "ReadRequestHotspotRegionList" read_request_hotspot_region_list: Vec<String>,
    1 "ReadRequestUnbalanceSuggestion" read_request_unbalance_suggestion: String,
    2 "RequestHotspotRegionList" request_hotspot_region_list: Vec<String>,
    3 "RequestUnbalanceSuggestion" request_unbalance_suggestion: String, 4 "TableScore" table_score: i64,
    5 "WriteRequestHotspotRegionList" write_request_hotspot_region_list: Vec<String>,
    6 "WriteRequestUnbalanceSuggestion" write_request_unbalance_suggestion: String
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesMetrics {
    pub cold_access_day: Option<ListDoctorHBaseTablesColdAccessDay>,
    pub cold_config_day: Option<ListDoctorHBaseTablesColdConfigDay>,
    pub cold_data_size: Option<ListDoctorHBaseTablesColdDataSize>,
    pub daily_read_request: Option<ListDoctorHBaseTablesDailyReadRequest>,
    pub daily_read_request_day_growth_ratio: Option<
        ListDoctorHBaseTablesDailyReadRequestDayGrowthRatio,
    >,
    pub daily_write_request: Option<ListDoctorHBaseTablesDailyWriteRequest>,
    pub daily_write_request_day_growth_ratio: Option<
        ListDoctorHBaseTablesDailyWriteRequestDayGrowthRatio,
    >,
    pub freeze_config_day: Option<ListDoctorHBaseTablesFreezeConfigDay>,
    pub freeze_data_size: Option<ListDoctorHBaseTablesFreezeDataSize>,
    pub hot_data_size: Option<ListDoctorHBaseTablesHotDataSize>,
    pub locality: Option<ListDoctorHBaseTablesLocality>,
    pub read_request_balance: Option<ListDoctorHBaseTablesReadRequestBalance>,
    pub region_balance: Option<ListDoctorHBaseTablesRegionBalance>,
    pub region_count: Option<ListDoctorHBaseTablesRegionCount>,
    pub region_count_day_growth_ratio: Option<
        ListDoctorHBaseTablesRegionCountDayGrowthRatio,
    >,
    pub region_server_count: Option<ListDoctorHBaseTablesRegionServerCount>,
    pub request_balance: Option<ListDoctorHBaseTablesRequestBalance>,
    pub store_file_count: Option<ListDoctorHBaseTablesStoreFileCount>,
    pub store_file_count_day_growth_ratio: Option<
        ListDoctorHBaseTablesStoreFileCountDayGrowthRatio,
    >,
    pub table_size: Option<ListDoctorHBaseTablesTableSize>,
    pub table_size_day_growth_ratio: Option<
        ListDoctorHBaseTablesTableSizeDayGrowthRatio,
    >,
    pub warm_config_day: Option<ListDoctorHBaseTablesWarmConfigDay>,
    pub warm_data_size: Option<ListDoctorHBaseTablesWarmDataSize>,
    pub write_request_balance: Option<ListDoctorHBaseTablesWriteRequestBalance>,
}
model! { ListDoctorHBaseTablesMetrics {
    0 "ColdAccessDay" cold_access_day: ListDoctorHBaseTablesColdAccessDay,
    1 "ColdConfigDay" cold_config_day: ListDoctorHBaseTablesColdConfigDay,
    2 "ColdDataSize" cold_data_size: ListDoctorHBaseTablesColdDataSize,
    3 "DailyReadRequest" daily_read_request: ListDoctorHBaseTablesDailyReadRequest,
    4 "DailyReadRequestDayGrowthRatio" daily_read_request_day_growth_ratio: ListDoctorHBaseTablesDailyReadRequestDayGrowthRatio,
    5 "DailyWriteRequest" daily_write_request: ListDoctorHBaseTablesDailyWriteRequest,
    6 "DailyWriteRequestDayGrowthRatio" daily_write_request_day_growth_ratio: ListDoctorHBaseTablesDailyWriteRequestDayGrowthRatio,
    7 "FreezeConfigDay" freeze_config_day: ListDoctorHBaseTablesFreezeConfigDay,
    8 "FreezeDataSize" freeze_data_size: ListDoctorHBaseTablesFreezeDataSize,
    9 "HotDataSize" hot_data_size: ListDoctorHBaseTablesHotDataSize,
    10 "Locality" locality: ListDoctorHBaseTablesLocality,
    11 "ReadRequestBalance" read_request_balance: ListDoctorHBaseTablesReadRequestBalance,
    12 "RegionBalance" region_balance: ListDoctorHBaseTablesRegionBalance,
    13 "RegionCount" region_count: ListDoctorHBaseTablesRegionCount,
    14 "RegionCountDayGrowthRatio" region_count_day_growth_ratio: ListDoctorHBaseTablesRegionCountDayGrowthRatio,
    15 "RegionServerCount" region_server_count: ListDoctorHBaseTablesRegionServerCount,
    16 "RequestBalance" request_balance: ListDoctorHBaseTablesRequestBalance,
    17 "StoreFileCount" store_file_count: ListDoctorHBaseTablesStoreFileCount,
    18 "StoreFileCountDayGrowthRatio" store_file_count_day_growth_ratio: ListDoctorHBaseTablesStoreFileCountDayGrowthRatio,
    19 "TableSize" table_size: ListDoctorHBaseTablesTableSize,
    20 "TableSizeDayGrowthRatio" table_size_day_growth_ratio: ListDoctorHBaseTablesTableSizeDayGrowthRatio,
    21 "WarmConfigDay" warm_config_day: ListDoctorHBaseTablesWarmConfigDay,
    22 "WarmDataSize" warm_data_size: ListDoctorHBaseTablesWarmDataSize,
    23 "WriteRequestBalance" write_request_balance: ListDoctorHBaseTablesWriteRequestBalance
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesColdAccessDay {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseTablesColdAccessDay {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesColdConfigDay {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseTablesColdConfigDay {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesColdDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseTablesColdDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesDailyReadRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseTablesDailyReadRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesDailyReadRequestDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHBaseTablesDailyReadRequestDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesDailyWriteRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseTablesDailyWriteRequest {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesDailyWriteRequestDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHBaseTablesDailyWriteRequestDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesFreezeConfigDay {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseTablesFreezeConfigDay {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesFreezeDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseTablesFreezeDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesHotDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseTablesHotDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesLocality {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHBaseTablesLocality {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesReadRequestBalance {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHBaseTablesReadRequestBalance {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesRegionBalance {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHBaseTablesRegionBalance {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesRegionCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseTablesRegionCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesRegionCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHBaseTablesRegionCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesRegionServerCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseTablesRegionServerCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesRequestBalance {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHBaseTablesRequestBalance {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesStoreFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseTablesStoreFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesStoreFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHBaseTablesStoreFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesTableSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseTablesTableSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesTableSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHBaseTablesTableSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesWarmConfigDay {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseTablesWarmConfigDay {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesWarmDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHBaseTablesWarmDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHBaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHBaseTablesWriteRequestBalance {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHBaseTablesWriteRequestBalance {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// Lists doctor hdfs directories: `ListDoctorHDFSDirectories` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListDoctorHDFSDirectories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectories {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub date_time: String,
    pub dir_path: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListDoctorHDFSDirectories(cluster_id: String, date_time: String, region_id: String)
    "ListDoctorHDFSDirectories" -> ListDoctorHDFSDirectoriesOutput {
    0 "ClusterId" cluster_id, 1 "DateTime" date_time, 2 "DirPath" dir_path: String, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "OrderBy" order_by: String, 6 "OrderType" order_type: String,
    7 "RegionId" region_id
} }
paged! { ListDoctorHDFSDirectories: ListDoctorHDFSDirectoriesData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesOutput {
    pub data: Vec<ListDoctorHDFSDirectoriesData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesOutput {
    0 "Data" data: Vec<ListDoctorHDFSDirectoriesData>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesData {
    pub depth: Option<i64>,
    pub dir_path: Option<String>,
    pub group: Option<String>,
    pub metrics: Option<ListDoctorHDFSDirectoriesMetrics>,
    pub user: Option<String>,
}
model! { ListDoctorHDFSDirectoriesData {
    0 "Depth" depth: i64, 1 "DirPath" dir_path: String, 2 "Group" group: String,
    3 "Metrics" metrics: ListDoctorHDFSDirectoriesMetrics, 4 "User" user: String
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesMetrics {
    pub cold_data_day_growth_size: Option<
        ListDoctorHDFSDirectoriesColdDataDayGrowthSize,
    >,
    pub cold_data_size: Option<ListDoctorHDFSDirectoriesColdDataSize>,
    pub cold_data_size_day_growth_ratio: Option<
        ListDoctorHDFSDirectoriesColdDataSizeDayGrowthRatio,
    >,
    pub empty_file_count: Option<ListDoctorHDFSDirectoriesEmptyFileCount>,
    pub empty_file_count_day_growth_ratio: Option<
        ListDoctorHDFSDirectoriesEmptyFileCountDayGrowthRatio,
    >,
    pub empty_file_day_growth_count: Option<
        ListDoctorHDFSDirectoriesEmptyFileDayGrowthCount,
    >,
    pub freeze_data_day_growth_size: Option<
        ListDoctorHDFSDirectoriesFreezeDataDayGrowthSize,
    >,
    pub freeze_data_size: Option<ListDoctorHDFSDirectoriesFreezeDataSize>,
    pub freeze_data_size_day_growth_ratio: Option<
        ListDoctorHDFSDirectoriesFreezeDataSizeDayGrowthRatio,
    >,
    pub hot_data_day_growth_size: Option<ListDoctorHDFSDirectoriesHotDataDayGrowthSize>,
    pub hot_data_size: Option<ListDoctorHDFSDirectoriesHotDataSize>,
    pub hot_data_size_day_growth_ratio: Option<
        ListDoctorHDFSDirectoriesHotDataSizeDayGrowthRatio,
    >,
    pub large_file_count: Option<ListDoctorHDFSDirectoriesLargeFileCount>,
    pub large_file_count_day_growth_ratio: Option<
        ListDoctorHDFSDirectoriesLargeFileCountDayGrowthRatio,
    >,
    pub large_file_day_growth_count: Option<
        ListDoctorHDFSDirectoriesLargeFileDayGrowthCount,
    >,
    pub medium_file_count: Option<ListDoctorHDFSDirectoriesMediumFileCount>,
    pub medium_file_count_day_growth_ratio: Option<
        ListDoctorHDFSDirectoriesMediumFileCountDayGrowthRatio,
    >,
    pub medium_file_day_growth_count: Option<
        ListDoctorHDFSDirectoriesMediumFileDayGrowthCount,
    >,
    pub small_file_count: Option<ListDoctorHDFSDirectoriesSmallFileCount>,
    pub small_file_count_day_growth_ratio: Option<
        ListDoctorHDFSDirectoriesSmallFileCountDayGrowthRatio,
    >,
    pub small_file_day_growth_count: Option<
        ListDoctorHDFSDirectoriesSmallFileDayGrowthCount,
    >,
    pub tiny_file_count: Option<ListDoctorHDFSDirectoriesTinyFileCount>,
    pub tiny_file_count_day_growth_ratio: Option<
        ListDoctorHDFSDirectoriesTinyFileCountDayGrowthRatio,
    >,
    pub tiny_file_day_growth_count: Option<
        ListDoctorHDFSDirectoriesTinyFileDayGrowthCount,
    >,
    pub total_data_day_growth_size: Option<
        ListDoctorHDFSDirectoriesTotalDataDayGrowthSize,
    >,
    pub total_data_size: Option<ListDoctorHDFSDirectoriesTotalDataSize>,
    pub total_data_size_day_growth_ratio: Option<
        ListDoctorHDFSDirectoriesTotalDataSizeDayGrowthRatio,
    >,
    pub total_file_count: Option<ListDoctorHDFSDirectoriesTotalFileCount>,
    pub total_file_count_day_growth_ratio: Option<
        ListDoctorHDFSDirectoriesTotalFileCountDayGrowthRatio,
    >,
    pub total_file_day_growth_count: Option<
        ListDoctorHDFSDirectoriesTotalFileDayGrowthCount,
    >,
    pub warm_data_day_growth_size: Option<
        ListDoctorHDFSDirectoriesWarmDataDayGrowthSize,
    >,
    pub warm_data_size: Option<ListDoctorHDFSDirectoriesWarmDataSize>,
    pub warm_data_size_day_growth_ratio: Option<
        ListDoctorHDFSDirectoriesWarmDataSizeDayGrowthRatio,
    >,
}
model! { ListDoctorHDFSDirectoriesMetrics {
    0 "ColdDataDayGrowthSize" cold_data_day_growth_size: ListDoctorHDFSDirectoriesColdDataDayGrowthSize,
    1 "ColdDataSize" cold_data_size: ListDoctorHDFSDirectoriesColdDataSize,
    2 "ColdDataSizeDayGrowthRatio" cold_data_size_day_growth_ratio: ListDoctorHDFSDirectoriesColdDataSizeDayGrowthRatio,
    3 "EmptyFileCount" empty_file_count: ListDoctorHDFSDirectoriesEmptyFileCount,
    4 "EmptyFileCountDayGrowthRatio" empty_file_count_day_growth_ratio: ListDoctorHDFSDirectoriesEmptyFileCountDayGrowthRatio,
    5 "EmptyFileDayGrowthCount" empty_file_day_growth_count: ListDoctorHDFSDirectoriesEmptyFileDayGrowthCount,
    6 "FreezeDataDayGrowthSize" freeze_data_day_growth_size: ListDoctorHDFSDirectoriesFreezeDataDayGrowthSize,
    7 "FreezeDataSize" freeze_data_size: ListDoctorHDFSDirectoriesFreezeDataSize,
    8 "FreezeDataSizeDayGrowthRatio" freeze_data_size_day_growth_ratio: ListDoctorHDFSDirectoriesFreezeDataSizeDayGrowthRatio,
    9 "HotDataDayGrowthSize" hot_data_day_growth_size: ListDoctorHDFSDirectoriesHotDataDayGrowthSize,
    10 "HotDataSize" hot_data_size: ListDoctorHDFSDirectoriesHotDataSize,
    11 "HotDataSizeDayGrowthRatio" hot_data_size_day_growth_ratio: ListDoctorHDFSDirectoriesHotDataSizeDayGrowthRatio,
    12 "LargeFileCount" large_file_count: ListDoctorHDFSDirectoriesLargeFileCount,
    13 "LargeFileCountDayGrowthRatio" large_file_count_day_growth_ratio: ListDoctorHDFSDirectoriesLargeFileCountDayGrowthRatio,
    14 "LargeFileDayGrowthCount" large_file_day_growth_count: ListDoctorHDFSDirectoriesLargeFileDayGrowthCount,
    15 "MediumFileCount" medium_file_count: ListDoctorHDFSDirectoriesMediumFileCount,
    16 "MediumFileCountDayGrowthRatio" medium_file_count_day_growth_ratio: ListDoctorHDFSDirectoriesMediumFileCountDayGrowthRatio,
    17 "MediumFileDayGrowthCount" medium_file_day_growth_count: ListDoctorHDFSDirectoriesMediumFileDayGrowthCount,
    18 "SmallFileCount" small_file_count: ListDoctorHDFSDirectoriesSmallFileCount,
    19 "SmallFileCountDayGrowthRatio" small_file_count_day_growth_ratio: ListDoctorHDFSDirectoriesSmallFileCountDayGrowthRatio,
    20 "SmallFileDayGrowthCount" small_file_day_growth_count: ListDoctorHDFSDirectoriesSmallFileDayGrowthCount,
    21 "TinyFileCount" tiny_file_count: ListDoctorHDFSDirectoriesTinyFileCount,
    22 "TinyFileCountDayGrowthRatio" tiny_file_count_day_growth_ratio: ListDoctorHDFSDirectoriesTinyFileCountDayGrowthRatio,
    23 "TinyFileDayGrowthCount" tiny_file_day_growth_count: ListDoctorHDFSDirectoriesTinyFileDayGrowthCount,
    24 "TotalDataDayGrowthSize" total_data_day_growth_size: ListDoctorHDFSDirectoriesTotalDataDayGrowthSize,
    25 "TotalDataSize" total_data_size: ListDoctorHDFSDirectoriesTotalDataSize,
    26 "TotalDataSizeDayGrowthRatio" total_data_size_day_growth_ratio: ListDoctorHDFSDirectoriesTotalDataSizeDayGrowthRatio,
    27 "TotalFileCount" total_file_count: ListDoctorHDFSDirectoriesTotalFileCount,
    28 "TotalFileCountDayGrowthRatio" total_file_count_day_growth_ratio: ListDoctorHDFSDirectoriesTotalFileCountDayGrowthRatio,
    29 "TotalFileDayGrowthCount" total_file_day_growth_count: ListDoctorHDFSDirectoriesTotalFileDayGrowthCount,
    30 "WarmDataDayGrowthSize" warm_data_day_growth_size: ListDoctorHDFSDirectoriesWarmDataDayGrowthSize,
    31 "WarmDataSize" warm_data_size: ListDoctorHDFSDirectoriesWarmDataSize,
    32 "WarmDataSizeDayGrowthRatio" warm_data_size_day_growth_ratio: ListDoctorHDFSDirectoriesWarmDataSizeDayGrowthRatio
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesColdDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesColdDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesColdDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesColdDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesColdDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHDFSDirectoriesColdDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesEmptyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesEmptyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesEmptyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHDFSDirectoriesEmptyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesEmptyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesEmptyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesFreezeDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesFreezeDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesFreezeDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesFreezeDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesFreezeDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHDFSDirectoriesFreezeDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesHotDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesHotDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesHotDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesHotDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesHotDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHDFSDirectoriesHotDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesLargeFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesLargeFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesLargeFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHDFSDirectoriesLargeFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesLargeFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesLargeFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesMediumFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesMediumFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesMediumFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHDFSDirectoriesMediumFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesMediumFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesMediumFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesSmallFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesSmallFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesSmallFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHDFSDirectoriesSmallFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesSmallFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesSmallFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesTinyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesTinyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesTinyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHDFSDirectoriesTinyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesTinyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesTinyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesTotalDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesTotalDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesTotalDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesTotalDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesTotalDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHDFSDirectoriesTotalDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesTotalFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesTotalFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesTotalFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHDFSDirectoriesTotalFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesTotalFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesTotalFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesWarmDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesWarmDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesWarmDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSDirectoriesWarmDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSDirectoriesWarmDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHDFSDirectoriesWarmDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// Lists doctor hdfsugi: `ListDoctorHDFSUGI` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListDoctorHDFSUGI>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSUGI {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub date_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub r#type: String,
}
operation! { ListDoctorHDFSUGI(cluster_id: String, date_time: String, region_id: String, r#type: String)
    "ListDoctorHDFSUGI" -> ListDoctorHDFSUGIOutput {
    0 "ClusterId" cluster_id, 1 "DateTime" date_time, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "OrderBy" order_by: String, 5 "OrderType" order_type: String, 6 "RegionId" region_id, 7 "Type" r#type
} }
paged! { ListDoctorHDFSUGI: ListDoctorHDFSUGIData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDoctorHDFSUGI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSUGIOutput {
    pub data: Vec<ListDoctorHDFSUGIData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDoctorHDFSUGIOutput {
    0 "Data" data: Vec<ListDoctorHDFSUGIData>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDoctorHDFSUGI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSUGIData {
    pub metrics: Option<ListDoctorHDFSUGIMetrics>,
    pub name: Option<String>,
}
model! { ListDoctorHDFSUGIData {
    0 "Metrics" metrics: ListDoctorHDFSUGIMetrics, 1 "Name" name: String
} }

/// In the response of [`ListDoctorHDFSUGI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSUGIMetrics {
    pub total_data_size: Option<ListDoctorHDFSUGITotalDataSize>,
    pub total_dir_count: Option<ListDoctorHDFSUGITotalDirCount>,
    pub total_file_count: Option<ListDoctorHDFSUGITotalFileCount>,
}
model! { ListDoctorHDFSUGIMetrics {
    0 "TotalDataSize" total_data_size: ListDoctorHDFSUGITotalDataSize,
    1 "TotalDirCount" total_dir_count: ListDoctorHDFSUGITotalDirCount,
    2 "TotalFileCount" total_file_count: ListDoctorHDFSUGITotalFileCount
} }

/// In the response of [`ListDoctorHDFSUGI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSUGITotalDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSUGITotalDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSUGI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSUGITotalDirCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSUGITotalDirCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHDFSUGI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHDFSUGITotalFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHDFSUGITotalFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// Lists doctor hive databases: `ListDoctorHiveDatabases` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListDoctorHiveDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabases {
    /// Required.
    pub cluster_id: String,
    pub database_names: Option<Vec<String>>,
    /// Required.
    pub date_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListDoctorHiveDatabases(cluster_id: String, date_time: String, region_id: String)
    "ListDoctorHiveDatabases" -> ListDoctorHiveDatabasesOutput {
    0 "ClusterId" cluster_id, 1 "DatabaseNames" database_names: Vec<String>, 2 "DateTime" date_time,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "OrderBy" order_by: String,
    6 "OrderType" order_type: String, 7 "RegionId" region_id
} }
paged! { ListDoctorHiveDatabases: ListDoctorHiveDatabasesData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesOutput {
    pub data: Vec<ListDoctorHiveDatabasesData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDoctorHiveDatabasesOutput {
    0 "Data" data: Vec<ListDoctorHiveDatabasesData>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesData {
    pub analysis: Option<ListDoctorHiveDatabasesAnalysis>,
    pub database_name: Option<String>,
    pub formats: Vec<ListDoctorHiveDatabasesFormats>,
    pub metrics: Option<ListDoctorHiveDatabasesMetrics>,
}
model! { ListDoctorHiveDatabasesData {
    0 "Analysis" analysis: ListDoctorHiveDatabasesAnalysis, 1 "DatabaseName" database_name: String,
    2 "Formats" formats: Vec<ListDoctorHiveDatabasesFormats>, 3 "Metrics" metrics: ListDoctorHiveDatabasesMetrics
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesAnalysis {
    pub hive_distribution_score: Option<i64>,
    pub hive_format_score: Option<i64>,
    pub hive_frequency_score: Option<i64>,
    pub hive_score: Option<i64>,
}
model! { ListDoctorHiveDatabasesAnalysis {
    0 "HiveDistributionScore" hive_distribution_score: i64, 1 "HiveFormatScore" hive_format_score: i64,
    2 "HiveFrequencyScore" hive_frequency_score: i64, 3 "HiveScore" hive_score: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesFormats {
    pub format_day_growth_size: Option<i64>,
    pub format_name: Option<String>,
    pub format_ratio: Option<f64>,
    pub format_size: Option<i64>,
    pub format_size_day_growth_ratio: Option<f64>,
    pub format_size_unit: Option<String>,
}
model! { ListDoctorHiveDatabasesFormats {
    0 "FormatDayGrowthSize" format_day_growth_size: i64, 1 "FormatName" format_name: String,
    2 "FormatRatio" format_ratio: f64, 3 "FormatSize" format_size: i64,
    4 "FormatSizeDayGrowthRatio" format_size_day_growth_ratio: f64, 5 "FormatSizeUnit" format_size_unit: String
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesMetrics {
    pub cold_data_day_growth_size: Option<ListDoctorHiveDatabasesColdDataDayGrowthSize>,
    pub cold_data_ratio: Option<ListDoctorHiveDatabasesColdDataRatio>,
    pub cold_data_size: Option<ListDoctorHiveDatabasesColdDataSize>,
    pub cold_data_size_day_growth_ratio: Option<
        ListDoctorHiveDatabasesColdDataSizeDayGrowthRatio,
    >,
    pub empty_file_count: Option<ListDoctorHiveDatabasesEmptyFileCount>,
    pub empty_file_count_day_growth_ratio: Option<
        ListDoctorHiveDatabasesEmptyFileCountDayGrowthRatio,
    >,
    pub empty_file_day_growth_count: Option<
        ListDoctorHiveDatabasesEmptyFileDayGrowthCount,
    >,
    pub empty_file_ratio: Option<ListDoctorHiveDatabasesEmptyFileRatio>,
    pub freeze_data_day_growth_size: Option<
        ListDoctorHiveDatabasesFreezeDataDayGrowthSize,
    >,
    pub freeze_data_ratio: Option<ListDoctorHiveDatabasesFreezeDataRatio>,
    pub freeze_data_size: Option<ListDoctorHiveDatabasesFreezeDataSize>,
    pub freeze_data_size_day_growth_ratio: Option<
        ListDoctorHiveDatabasesFreezeDataSizeDayGrowthRatio,
    >,
    pub hot_data_day_growth_size: Option<ListDoctorHiveDatabasesHotDataDayGrowthSize>,
    pub hot_data_ratio: Option<ListDoctorHiveDatabasesHotDataRatio>,
    pub hot_data_size: Option<ListDoctorHiveDatabasesHotDataSize>,
    pub hot_data_size_day_growth_ratio: Option<
        ListDoctorHiveDatabasesHotDataSizeDayGrowthRatio,
    >,
    pub large_file_count: Option<ListDoctorHiveDatabasesLargeFileCount>,
    pub large_file_count_day_growth_ratio: Option<
        ListDoctorHiveDatabasesLargeFileCountDayGrowthRatio,
    >,
    pub large_file_day_growth_count: Option<
        ListDoctorHiveDatabasesLargeFileDayGrowthCount,
    >,
    pub large_file_ratio: Option<ListDoctorHiveDatabasesLargeFileRatio>,
    pub medium_file_count: Option<ListDoctorHiveDatabasesMediumFileCount>,
    pub medium_file_count_day_growth_ratio: Option<
        ListDoctorHiveDatabasesMediumFileCountDayGrowthRatio,
    >,
    pub medium_file_day_growth_count: Option<
        ListDoctorHiveDatabasesMediumFileDayGrowthCount,
    >,
    pub medium_file_ratio: Option<ListDoctorHiveDatabasesMediumFileRatio>,
    pub partition_num: Option<ListDoctorHiveDatabasesPartitionNum>,
    pub small_file_count: Option<ListDoctorHiveDatabasesSmallFileCount>,
    pub small_file_count_day_growth_ratio: Option<
        ListDoctorHiveDatabasesSmallFileCountDayGrowthRatio,
    >,
    pub small_file_day_growth_count: Option<
        ListDoctorHiveDatabasesSmallFileDayGrowthCount,
    >,
    pub small_file_ratio: Option<ListDoctorHiveDatabasesSmallFileRatio>,
    pub table_count: Option<ListDoctorHiveDatabasesTableCount>,
    pub tiny_file_count: Option<ListDoctorHiveDatabasesTinyFileCount>,
    pub tiny_file_count_day_growth_ratio: Option<
        ListDoctorHiveDatabasesTinyFileCountDayGrowthRatio,
    >,
    pub tiny_file_day_growth_count: Option<
        ListDoctorHiveDatabasesTinyFileDayGrowthCount,
    >,
    pub tiny_file_ratio: Option<ListDoctorHiveDatabasesTinyFileRatio>,
    pub total_data_day_growth_size: Option<
        ListDoctorHiveDatabasesTotalDataDayGrowthSize,
    >,
    pub total_data_size: Option<ListDoctorHiveDatabasesTotalDataSize>,
    pub total_data_size_day_growth_ratio: Option<
        ListDoctorHiveDatabasesTotalDataSizeDayGrowthRatio,
    >,
    pub total_file_count: Option<ListDoctorHiveDatabasesTotalFileCount>,
    pub total_file_count_day_growth_ratio: Option<
        ListDoctorHiveDatabasesTotalFileCountDayGrowthRatio,
    >,
    pub total_file_day_growth_count: Option<
        ListDoctorHiveDatabasesTotalFileDayGrowthCount,
    >,
    pub warm_data_day_growth_size: Option<ListDoctorHiveDatabasesWarmDataDayGrowthSize>,
    pub warm_data_ratio: Option<ListDoctorHiveDatabasesWarmDataRatio>,
    pub warm_data_size: Option<ListDoctorHiveDatabasesWarmDataSize>,
    pub warm_data_size_day_growth_ratio: Option<
        ListDoctorHiveDatabasesWarmDataSizeDayGrowthRatio,
    >,
}
model! { ListDoctorHiveDatabasesMetrics {
    0 "ColdDataDayGrowthSize" cold_data_day_growth_size: ListDoctorHiveDatabasesColdDataDayGrowthSize,
    1 "ColdDataRatio" cold_data_ratio: ListDoctorHiveDatabasesColdDataRatio,
    2 "ColdDataSize" cold_data_size: ListDoctorHiveDatabasesColdDataSize,
    3 "ColdDataSizeDayGrowthRatio" cold_data_size_day_growth_ratio: ListDoctorHiveDatabasesColdDataSizeDayGrowthRatio,
    4 "EmptyFileCount" empty_file_count: ListDoctorHiveDatabasesEmptyFileCount,
    5 "EmptyFileCountDayGrowthRatio" empty_file_count_day_growth_ratio: ListDoctorHiveDatabasesEmptyFileCountDayGrowthRatio,
    6 "EmptyFileDayGrowthCount" empty_file_day_growth_count: ListDoctorHiveDatabasesEmptyFileDayGrowthCount,
    7 "EmptyFileRatio" empty_file_ratio: ListDoctorHiveDatabasesEmptyFileRatio,
    8 "FreezeDataDayGrowthSize" freeze_data_day_growth_size: ListDoctorHiveDatabasesFreezeDataDayGrowthSize,
    9 "FreezeDataRatio" freeze_data_ratio: ListDoctorHiveDatabasesFreezeDataRatio,
    10 "FreezeDataSize" freeze_data_size: ListDoctorHiveDatabasesFreezeDataSize,
    11 "FreezeDataSizeDayGrowthRatio" freeze_data_size_day_growth_ratio: ListDoctorHiveDatabasesFreezeDataSizeDayGrowthRatio,
    12 "HotDataDayGrowthSize" hot_data_day_growth_size: ListDoctorHiveDatabasesHotDataDayGrowthSize,
    13 "HotDataRatio" hot_data_ratio: ListDoctorHiveDatabasesHotDataRatio,
    14 "HotDataSize" hot_data_size: ListDoctorHiveDatabasesHotDataSize,
    15 "HotDataSizeDayGrowthRatio" hot_data_size_day_growth_ratio: ListDoctorHiveDatabasesHotDataSizeDayGrowthRatio,
    16 "LargeFileCount" large_file_count: ListDoctorHiveDatabasesLargeFileCount,
    17 "LargeFileCountDayGrowthRatio" large_file_count_day_growth_ratio: ListDoctorHiveDatabasesLargeFileCountDayGrowthRatio,
    18 "LargeFileDayGrowthCount" large_file_day_growth_count: ListDoctorHiveDatabasesLargeFileDayGrowthCount,
    19 "LargeFileRatio" large_file_ratio: ListDoctorHiveDatabasesLargeFileRatio,
    20 "MediumFileCount" medium_file_count: ListDoctorHiveDatabasesMediumFileCount,
    21 "MediumFileCountDayGrowthRatio" medium_file_count_day_growth_ratio: ListDoctorHiveDatabasesMediumFileCountDayGrowthRatio,
    22 "MediumFileDayGrowthCount" medium_file_day_growth_count: ListDoctorHiveDatabasesMediumFileDayGrowthCount,
    23 "MediumFileRatio" medium_file_ratio: ListDoctorHiveDatabasesMediumFileRatio,
    24 "PartitionNum" partition_num: ListDoctorHiveDatabasesPartitionNum,
    25 "SmallFileCount" small_file_count: ListDoctorHiveDatabasesSmallFileCount,
    26 "SmallFileCountDayGrowthRatio" small_file_count_day_growth_ratio: ListDoctorHiveDatabasesSmallFileCountDayGrowthRatio,
    27 "SmallFileDayGrowthCount" small_file_day_growth_count: ListDoctorHiveDatabasesSmallFileDayGrowthCount,
    28 "SmallFileRatio" small_file_ratio: ListDoctorHiveDatabasesSmallFileRatio,
    29 "TableCount" table_count: ListDoctorHiveDatabasesTableCount,
    30 "TinyFileCount" tiny_file_count: ListDoctorHiveDatabasesTinyFileCount,
    31 "TinyFileCountDayGrowthRatio" tiny_file_count_day_growth_ratio: ListDoctorHiveDatabasesTinyFileCountDayGrowthRatio,
    32 "TinyFileDayGrowthCount" tiny_file_day_growth_count: ListDoctorHiveDatabasesTinyFileDayGrowthCount,
    33 "TinyFileRatio" tiny_file_ratio: ListDoctorHiveDatabasesTinyFileRatio,
    34 "TotalDataDayGrowthSize" total_data_day_growth_size: ListDoctorHiveDatabasesTotalDataDayGrowthSize,
    35 "TotalDataSize" total_data_size: ListDoctorHiveDatabasesTotalDataSize,
    36 "TotalDataSizeDayGrowthRatio" total_data_size_day_growth_ratio: ListDoctorHiveDatabasesTotalDataSizeDayGrowthRatio,
    37 "TotalFileCount" total_file_count: ListDoctorHiveDatabasesTotalFileCount,
    38 "TotalFileCountDayGrowthRatio" total_file_count_day_growth_ratio: ListDoctorHiveDatabasesTotalFileCountDayGrowthRatio,
    39 "TotalFileDayGrowthCount" total_file_day_growth_count: ListDoctorHiveDatabasesTotalFileDayGrowthCount,
    40 "WarmDataDayGrowthSize" warm_data_day_growth_size: ListDoctorHiveDatabasesWarmDataDayGrowthSize,
    41 "WarmDataRatio" warm_data_ratio: ListDoctorHiveDatabasesWarmDataRatio,
    42 "WarmDataSize" warm_data_size: ListDoctorHiveDatabasesWarmDataSize,
    43 "WarmDataSizeDayGrowthRatio" warm_data_size_day_growth_ratio: ListDoctorHiveDatabasesWarmDataSizeDayGrowthRatio
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesColdDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesColdDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesColdDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesColdDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesColdDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesColdDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesColdDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesColdDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesEmptyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesEmptyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesEmptyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesEmptyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesEmptyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesEmptyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesEmptyFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesEmptyFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesFreezeDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesFreezeDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesFreezeDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesFreezeDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesFreezeDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesFreezeDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesFreezeDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesFreezeDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesHotDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesHotDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesHotDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesHotDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesHotDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesHotDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesHotDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesHotDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesLargeFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesLargeFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesLargeFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesLargeFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesLargeFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesLargeFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesLargeFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesLargeFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesMediumFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesMediumFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesMediumFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesMediumFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesMediumFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesMediumFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesMediumFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesMediumFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesPartitionNum {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesPartitionNum {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesSmallFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesSmallFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesSmallFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesSmallFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesSmallFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesSmallFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesSmallFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesSmallFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesTableCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesTableCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesTinyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesTinyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesTinyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesTinyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesTinyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesTinyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesTinyFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesTinyFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesTotalDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesTotalDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesTotalDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesTotalDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesTotalDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesTotalDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesTotalFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesTotalFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesTotalFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesTotalFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesTotalFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesTotalFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesWarmDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesWarmDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesWarmDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesWarmDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesWarmDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveDatabasesWarmDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveDatabasesWarmDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveDatabasesWarmDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// Lists doctor hive tables: `ListDoctorHiveTables` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListDoctorHiveTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTables {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub date_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub table_names: Option<Vec<String>>,
}
operation! { ListDoctorHiveTables(cluster_id: String, date_time: String, region_id: String)
    "ListDoctorHiveTables" -> ListDoctorHiveTablesOutput {
    0 "ClusterId" cluster_id, 1 "DateTime" date_time, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "OrderBy" order_by: String, 5 "OrderType" order_type: String, 6 "RegionId" region_id,
    7 "TableNames" table_names: Vec<String>
} }
paged! { ListDoctorHiveTables: ListDoctorHiveTablesData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesOutput {
    pub data: Vec<ListDoctorHiveTablesData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDoctorHiveTablesOutput {
    0 "Data" data: Vec<ListDoctorHiveTablesData>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesData {
    pub analysis: Option<ListDoctorHiveTablesAnalysis>,
    pub formats: Vec<ListDoctorHiveTablesFormats>,
    pub metrics: Option<ListDoctorHiveTablesMetrics>,
    pub owner: Option<String>,
    pub table_name: Option<String>,
}
model! { ListDoctorHiveTablesData {
    0 "Analysis" analysis: ListDoctorHiveTablesAnalysis, 1 "Formats" formats: Vec<ListDoctorHiveTablesFormats>,
    2 "Metrics" metrics: ListDoctorHiveTablesMetrics, 3 "Owner" owner: String, 4 "TableName" table_name: String
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesAnalysis {
    pub hive_distribution_score: Option<i64>,
    pub hive_format_score: Option<i64>,
    pub hive_frequency_score: Option<i64>,
    pub hive_score: Option<i64>,
}
model! { ListDoctorHiveTablesAnalysis {
    0 "HiveDistributionScore" hive_distribution_score: i64, 1 "HiveFormatScore" hive_format_score: i64,
    2 "HiveFrequencyScore" hive_frequency_score: i64, 3 "HiveScore" hive_score: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesFormats {
    pub format_day_growth_size: Option<i64>,
    pub format_name: Option<String>,
    pub format_ratio: Option<f64>,
    pub format_size: Option<i64>,
    pub format_size_day_growth_ratio: Option<f64>,
    pub format_size_unit: Option<String>,
}
model! { ListDoctorHiveTablesFormats {
    0 "FormatDayGrowthSize" format_day_growth_size: i64, 1 "FormatName" format_name: String,
    2 "FormatRatio" format_ratio: f64, 3 "FormatSize" format_size: i64,
    4 "FormatSizeDayGrowthRatio" format_size_day_growth_ratio: f64, 5 "FormatSizeUnit" format_size_unit: String
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesMetrics {
    pub cold_data_day_growth_size: Option<ListDoctorHiveTablesColdDataDayGrowthSize>,
    pub cold_data_ratio: Option<ListDoctorHiveTablesColdDataRatio>,
    pub cold_data_size: Option<ListDoctorHiveTablesColdDataSize>,
    pub cold_data_size_day_growth_ratio: Option<
        ListDoctorHiveTablesColdDataSizeDayGrowthRatio,
    >,
    pub empty_file_count: Option<ListDoctorHiveTablesEmptyFileCount>,
    pub empty_file_count_day_growth_ratio: Option<
        ListDoctorHiveTablesEmptyFileCountDayGrowthRatio,
    >,
    pub empty_file_day_growth_count: Option<ListDoctorHiveTablesEmptyFileDayGrowthCount>,
    pub empty_file_ratio: Option<ListDoctorHiveTablesEmptyFileRatio>,
    pub freeze_data_day_growth_size: Option<ListDoctorHiveTablesFreezeDataDayGrowthSize>,
    pub freeze_data_ratio: Option<ListDoctorHiveTablesFreezeDataRatio>,
    pub freeze_data_size: Option<ListDoctorHiveTablesFreezeDataSize>,
    pub freeze_data_size_day_growth_ratio: Option<
        ListDoctorHiveTablesFreezeDataSizeDayGrowthRatio,
    >,
    pub hot_data_day_growth_size: Option<ListDoctorHiveTablesHotDataDayGrowthSize>,
    pub hot_data_ratio: Option<ListDoctorHiveTablesHotDataRatio>,
    pub hot_data_size: Option<ListDoctorHiveTablesHotDataSize>,
    pub hot_data_size_day_growth_ratio: Option<
        ListDoctorHiveTablesHotDataSizeDayGrowthRatio,
    >,
    pub large_file_count: Option<ListDoctorHiveTablesLargeFileCount>,
    pub large_file_count_day_growth_ratio: Option<
        ListDoctorHiveTablesLargeFileCountDayGrowthRatio,
    >,
    pub large_file_day_growth_count: Option<ListDoctorHiveTablesLargeFileDayGrowthCount>,
    pub large_file_ratio: Option<ListDoctorHiveTablesLargeFileRatio>,
    pub medium_file_count: Option<ListDoctorHiveTablesMediumFileCount>,
    pub medium_file_count_day_growth_ratio: Option<
        ListDoctorHiveTablesMediumFileCountDayGrowthRatio,
    >,
    pub medium_file_day_growth_count: Option<
        ListDoctorHiveTablesMediumFileDayGrowthCount,
    >,
    pub medium_file_ratio: Option<ListDoctorHiveTablesMediumFileRatio>,
    pub partition_num: Option<ListDoctorHiveTablesPartitionNum>,
    pub small_file_count: Option<ListDoctorHiveTablesSmallFileCount>,
    pub small_file_count_day_growth_ratio: Option<
        ListDoctorHiveTablesSmallFileCountDayGrowthRatio,
    >,
    pub small_file_day_growth_count: Option<ListDoctorHiveTablesSmallFileDayGrowthCount>,
    pub small_file_ratio: Option<ListDoctorHiveTablesSmallFileRatio>,
    pub tiny_file_count: Option<ListDoctorHiveTablesTinyFileCount>,
    pub tiny_file_count_day_growth_ratio: Option<
        ListDoctorHiveTablesTinyFileCountDayGrowthRatio,
    >,
    pub tiny_file_day_growth_count: Option<ListDoctorHiveTablesTinyFileDayGrowthCount>,
    pub tiny_file_ratio: Option<ListDoctorHiveTablesTinyFileRatio>,
    pub total_data_day_growth_size: Option<ListDoctorHiveTablesTotalDataDayGrowthSize>,
    pub total_data_size: Option<ListDoctorHiveTablesTotalDataSize>,
    pub total_data_size_day_growth_ratio: Option<
        ListDoctorHiveTablesTotalDataSizeDayGrowthRatio,
    >,
    pub total_file_count: Option<ListDoctorHiveTablesTotalFileCount>,
    pub total_file_count_day_growth_ratio: Option<
        ListDoctorHiveTablesTotalFileCountDayGrowthRatio,
    >,
    pub total_file_day_growth_count: Option<ListDoctorHiveTablesTotalFileDayGrowthCount>,
    pub warm_data_day_growth_size: Option<ListDoctorHiveTablesWarmDataDayGrowthSize>,
    pub warm_data_ratio: Option<ListDoctorHiveTablesWarmDataRatio>,
    pub warm_data_size: Option<ListDoctorHiveTablesWarmDataSize>,
    pub warm_data_size_day_growth_ratio: Option<
        ListDoctorHiveTablesWarmDataSizeDayGrowthRatio,
    >,
}
model! { ListDoctorHiveTablesMetrics {
    0 "ColdDataDayGrowthSize" cold_data_day_growth_size: ListDoctorHiveTablesColdDataDayGrowthSize,
    1 "ColdDataRatio" cold_data_ratio: ListDoctorHiveTablesColdDataRatio,
    2 "ColdDataSize" cold_data_size: ListDoctorHiveTablesColdDataSize,
    3 "ColdDataSizeDayGrowthRatio" cold_data_size_day_growth_ratio: ListDoctorHiveTablesColdDataSizeDayGrowthRatio,
    4 "EmptyFileCount" empty_file_count: ListDoctorHiveTablesEmptyFileCount,
    5 "EmptyFileCountDayGrowthRatio" empty_file_count_day_growth_ratio: ListDoctorHiveTablesEmptyFileCountDayGrowthRatio,
    6 "EmptyFileDayGrowthCount" empty_file_day_growth_count: ListDoctorHiveTablesEmptyFileDayGrowthCount,
    7 "EmptyFileRatio" empty_file_ratio: ListDoctorHiveTablesEmptyFileRatio,
    8 "FreezeDataDayGrowthSize" freeze_data_day_growth_size: ListDoctorHiveTablesFreezeDataDayGrowthSize,
    9 "FreezeDataRatio" freeze_data_ratio: ListDoctorHiveTablesFreezeDataRatio,
    10 "FreezeDataSize" freeze_data_size: ListDoctorHiveTablesFreezeDataSize,
    11 "FreezeDataSizeDayGrowthRatio" freeze_data_size_day_growth_ratio: ListDoctorHiveTablesFreezeDataSizeDayGrowthRatio,
    12 "HotDataDayGrowthSize" hot_data_day_growth_size: ListDoctorHiveTablesHotDataDayGrowthSize,
    13 "HotDataRatio" hot_data_ratio: ListDoctorHiveTablesHotDataRatio,
    14 "HotDataSize" hot_data_size: ListDoctorHiveTablesHotDataSize,
    15 "HotDataSizeDayGrowthRatio" hot_data_size_day_growth_ratio: ListDoctorHiveTablesHotDataSizeDayGrowthRatio,
    16 "LargeFileCount" large_file_count: ListDoctorHiveTablesLargeFileCount,
    17 "LargeFileCountDayGrowthRatio" large_file_count_day_growth_ratio: ListDoctorHiveTablesLargeFileCountDayGrowthRatio,
    18 "LargeFileDayGrowthCount" large_file_day_growth_count: ListDoctorHiveTablesLargeFileDayGrowthCount,
    19 "LargeFileRatio" large_file_ratio: ListDoctorHiveTablesLargeFileRatio,
    20 "MediumFileCount" medium_file_count: ListDoctorHiveTablesMediumFileCount,
    21 "MediumFileCountDayGrowthRatio" medium_file_count_day_growth_ratio: ListDoctorHiveTablesMediumFileCountDayGrowthRatio,
    22 "MediumFileDayGrowthCount" medium_file_day_growth_count: ListDoctorHiveTablesMediumFileDayGrowthCount,
    23 "MediumFileRatio" medium_file_ratio: ListDoctorHiveTablesMediumFileRatio,
    24 "PartitionNum" partition_num: ListDoctorHiveTablesPartitionNum,
    25 "SmallFileCount" small_file_count: ListDoctorHiveTablesSmallFileCount,
    26 "SmallFileCountDayGrowthRatio" small_file_count_day_growth_ratio: ListDoctorHiveTablesSmallFileCountDayGrowthRatio,
    27 "SmallFileDayGrowthCount" small_file_day_growth_count: ListDoctorHiveTablesSmallFileDayGrowthCount,
    28 "SmallFileRatio" small_file_ratio: ListDoctorHiveTablesSmallFileRatio,
    29 "TinyFileCount" tiny_file_count: ListDoctorHiveTablesTinyFileCount,
    30 "TinyFileCountDayGrowthRatio" tiny_file_count_day_growth_ratio: ListDoctorHiveTablesTinyFileCountDayGrowthRatio,
    31 "TinyFileDayGrowthCount" tiny_file_day_growth_count: ListDoctorHiveTablesTinyFileDayGrowthCount,
    32 "TinyFileRatio" tiny_file_ratio: ListDoctorHiveTablesTinyFileRatio,
    33 "TotalDataDayGrowthSize" total_data_day_growth_size: ListDoctorHiveTablesTotalDataDayGrowthSize,
    34 "TotalDataSize" total_data_size: ListDoctorHiveTablesTotalDataSize,
    35 "TotalDataSizeDayGrowthRatio" total_data_size_day_growth_ratio: ListDoctorHiveTablesTotalDataSizeDayGrowthRatio,
    36 "TotalFileCount" total_file_count: ListDoctorHiveTablesTotalFileCount,
    37 "TotalFileCountDayGrowthRatio" total_file_count_day_growth_ratio: ListDoctorHiveTablesTotalFileCountDayGrowthRatio,
    38 "TotalFileDayGrowthCount" total_file_day_growth_count: ListDoctorHiveTablesTotalFileDayGrowthCount,
    39 "WarmDataDayGrowthSize" warm_data_day_growth_size: ListDoctorHiveTablesWarmDataDayGrowthSize,
    40 "WarmDataRatio" warm_data_ratio: ListDoctorHiveTablesWarmDataRatio,
    41 "WarmDataSize" warm_data_size: ListDoctorHiveTablesWarmDataSize,
    42 "WarmDataSizeDayGrowthRatio" warm_data_size_day_growth_ratio: ListDoctorHiveTablesWarmDataSizeDayGrowthRatio
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesColdDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesColdDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesColdDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesColdDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesColdDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesColdDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesColdDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesColdDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesEmptyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesEmptyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesEmptyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesEmptyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesEmptyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesEmptyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesEmptyFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesEmptyFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesFreezeDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesFreezeDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesFreezeDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesFreezeDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesFreezeDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesFreezeDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesFreezeDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesFreezeDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesHotDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesHotDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesHotDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesHotDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesHotDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesHotDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesHotDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesHotDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesLargeFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesLargeFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesLargeFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesLargeFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesLargeFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesLargeFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesLargeFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesLargeFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesMediumFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesMediumFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesMediumFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesMediumFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesMediumFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesMediumFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesMediumFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesMediumFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesPartitionNum {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesPartitionNum {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesSmallFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesSmallFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesSmallFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesSmallFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesSmallFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesSmallFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesSmallFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesSmallFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesTinyFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesTinyFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesTinyFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesTinyFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesTinyFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesTinyFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesTinyFileRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesTinyFileRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesTotalDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesTotalDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesTotalDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesTotalDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesTotalDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesTotalDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesTotalFileCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesTotalFileCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesTotalFileCountDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesTotalFileCountDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesTotalFileDayGrowthCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesTotalFileDayGrowthCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesWarmDataDayGrowthSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesWarmDataDayGrowthSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesWarmDataRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesWarmDataRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesWarmDataSize {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorHiveTablesWarmDataSize {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorHiveTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorHiveTablesWarmDataSizeDayGrowthRatio {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { ListDoctorHiveTablesWarmDataSizeDayGrowthRatio {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: f64
} }

/// Lists doctor jobs: `ListDoctorJobs` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListDoctorJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobs {
    pub app_ids: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
    pub end_range: Option<ListDoctorJobsEndRange>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    pub queues: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    pub start_range: Option<ListDoctorJobsStartRange>,
    pub types: Option<Vec<String>>,
    pub users: Option<Vec<String>>,
}
operation! { ListDoctorJobs(cluster_id: String, region_id: String) "ListDoctorJobs" -> ListDoctorJobsOutput {
    0 "AppIds" app_ids: Vec<String>, 1 "ClusterId" cluster_id, 2 "EndRange" end_range: ListDoctorJobsEndRange,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "OrderBy" order_by: String,
    6 "OrderType" order_type: String, 7 "Queues" queues: Vec<String>, 8 "RegionId" region_id,
    9 "StartRange" start_range: ListDoctorJobsStartRange, 10 "Types" types: Vec<String>, 11 "Users" users: Vec<String>
} }
paged! { ListDoctorJobs: ListDoctorJobsData = Token "NextToken", "Data" data, next "NextToken" }

/// In the request of [`ListDoctorJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobsEndRange {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { ListDoctorJobsEndRange() {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// In the request of [`ListDoctorJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobsStartRange {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { ListDoctorJobsStartRange() {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Response of [`ListDoctorJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobsOutput {
    pub data: Vec<ListDoctorJobsData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDoctorJobsOutput {
    0 "Data" data: Vec<ListDoctorJobsData>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDoctorJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobsData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub elapsed_time: Option<i64>,
    pub final_status: Option<String>,
    pub finish_time: Option<i64>,
    pub launch_time: Option<i64>,
    pub metrics: Option<ListDoctorJobsMetrics>,
    pub queue: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub r#type: Option<String>,
    pub user: Option<String>,
}
model! { ListDoctorJobsData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "ElapsedTime" elapsed_time: i64,
    3 "FinalStatus" final_status: String, 4 "FinishTime" finish_time: i64, 5 "LaunchTime" launch_time: i64,
    6 "Metrics" metrics: ListDoctorJobsMetrics, 7 "Queue" queue: String, 8 "StartTime" start_time: i64,
    9 "State" state: String, 10 "Type" r#type: String, 11 "User" user: String
} }

/// In the response of [`ListDoctorJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobsMetrics {
    pub mem_seconds: Option<ListDoctorJobsMemSeconds>,
    pub vcore_seconds: Option<ListDoctorJobsVcoreSeconds>,
}
model! { ListDoctorJobsMetrics {
    0 "MemSeconds" mem_seconds: ListDoctorJobsMemSeconds, 1 "VcoreSeconds" vcore_seconds: ListDoctorJobsVcoreSeconds
} }

/// In the response of [`ListDoctorJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobsMemSeconds {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorJobsMemSeconds {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobsVcoreSeconds {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorJobsVcoreSeconds {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// Lists doctor jobs stats: `ListDoctorJobsStats` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListDoctorJobsStats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobsStats {
    /// Required.
    pub cluster_id: String,
    pub end_range: Option<ListDoctorJobsStatsEndRange>,
    pub group_by: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub start_range: Option<ListDoctorJobsStatsStartRange>,
}
operation! { ListDoctorJobsStats(cluster_id: String, region_id: String)
    "ListDoctorJobsStats" -> ListDoctorJobsStatsOutput {
    0 "ClusterId" cluster_id, 1 "EndRange" end_range: ListDoctorJobsStatsEndRange, 2 "GroupBy" group_by: Vec<String>,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "OrderBy" order_by: String,
    6 "OrderType" order_type: String, 7 "RegionId" region_id, 8 "StartRange" start_range: ListDoctorJobsStatsStartRange
} }
paged! { ListDoctorJobsStats: ListDoctorJobsStatsData = Token "NextToken", "Data" data, next "NextToken" }

/// In the request of [`ListDoctorJobsStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobsStatsEndRange {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { ListDoctorJobsStatsEndRange() {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// In the request of [`ListDoctorJobsStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobsStatsStartRange {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { ListDoctorJobsStatsStartRange() {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Response of [`ListDoctorJobsStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobsStatsOutput {
    pub data: Vec<ListDoctorJobsStatsData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDoctorJobsStatsOutput {
    0 "Data" data: Vec<ListDoctorJobsStatsData>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDoctorJobsStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobsStatsData {
    pub apps_count: Option<ListDoctorJobsStatsAppsCount>,
    pub mem_seconds: Option<ListDoctorJobsStatsMemSeconds>,
    pub queue: Option<String>,
    pub r#type: Option<String>,
    pub user: Option<String>,
    pub vcore_seconds: Option<ListDoctorJobsStatsVcoreSeconds>,
}
model! { ListDoctorJobsStatsData {
    0 "AppsCount" apps_count: ListDoctorJobsStatsAppsCount, 1 "MemSeconds" mem_seconds: ListDoctorJobsStatsMemSeconds,
    2 "Queue" queue: String, 3 "Type" r#type: String, 4 "User" user: String,
    5 "VcoreSeconds" vcore_seconds: ListDoctorJobsStatsVcoreSeconds
} }

/// In the response of [`ListDoctorJobsStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobsStatsAppsCount {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorJobsStatsAppsCount {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorJobsStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobsStatsMemSeconds {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorJobsStatsMemSeconds {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// In the response of [`ListDoctorJobsStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorJobsStatsVcoreSeconds {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { ListDoctorJobsStatsVcoreSeconds {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Value" value: i64
} }

/// Lists doctor reports: `ListDoctorReports` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListDoctorReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorReports {
    /// Required.
    pub cluster_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListDoctorReports(cluster_id: String, region_id: String) "ListDoctorReports" -> ListDoctorReportsOutput {
    0 "ClusterId" cluster_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "RegionId" region_id
} }
paged! { ListDoctorReports: ListDoctorReportsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDoctorReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorReportsOutput {
    pub data: Vec<ListDoctorReportsData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDoctorReportsOutput {
    0 "Data" data: Vec<ListDoctorReportsData>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDoctorReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorReportsData {
    pub component_types: Vec<String>,
    pub date_time: Option<String>,
    pub summary_report: Option<ListDoctorReportsSummaryReport>,
}
model! { ListDoctorReportsData {
    0 "ComponentTypes" component_types: Vec<String>, 1 "DateTime" date_time: String,
    2 "SummaryReport" summary_report: ListDoctorReportsSummaryReport
} }

/// In the response of [`ListDoctorReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoctorReportsSummaryReport {
    pub score: Option<i64>,
    pub suggestion: Option<String>,
    pub summary: Option<String>,
}
model! { ListDoctorReportsSummaryReport {
    0 "Score" score: i64, 1 "Suggestion" suggestion: String, 2 "Summary" summary: String
} }

/// Lists instance types: `ListInstanceTypes` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/ListInstanceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTypes {
    pub cluster_id: Option<String>,
    /// Required.
    pub cluster_type: String,
    pub deploy_mode: Option<String>,
    pub instance_type: Option<String>,
    pub is_modification: Option<bool>,
    pub node_group_id: Option<String>,
    /// Required.
    pub node_group_type: String,
    /// Required.
    pub payment_type: String,
    /// Required.
    pub region_id: String,
    pub release_version: Option<String>,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`ListInstanceTypes::new`].
pub struct ListInstanceTypesRequired {
    pub cluster_type: String,
    pub node_group_type: String,
    pub payment_type: String,
    pub region_id: String,
    pub zone_id: String,
}
operation! {
    ListInstanceTypes { ListInstanceTypesRequired: cluster_type, node_group_type, payment_type, region_id, zone_id }
    "ListInstanceTypes" -> ListInstanceTypesOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterType" cluster_type, 2 "DeployMode" deploy_mode: String,
    3 "InstanceType" instance_type: String, 4 "IsModification" is_modification: bool,
    5 "NodeGroupId" node_group_id: String, 6 "NodeGroupType" node_group_type, 7 "PaymentType" payment_type,
    8 "RegionId" region_id, 9 "ReleaseVersion" release_version: String, 10 "ZoneId" zone_id
} }

/// Response of [`ListInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTypesOutput {
    pub instance_types: Vec<InstanceType>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListInstanceTypesOutput {
    0 "InstanceTypes" instance_types: Vec<InstanceType>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceType {
    pub cpu_architecture: Option<String>,
    pub cpu_core: Option<i64>,
    pub instance_category: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_family: Option<String>,
    pub local_storage_amount: Option<i64>,
    pub local_storage_capacity: Option<i64>,
    pub modify_type: Option<String>,
    pub optimized: Option<bool>,
}
model! { InstanceType {
    0 "CpuArchitecture" cpu_architecture: String, 1 "CpuCore" cpu_core: i64,
    2 "InstanceCategory" instance_category: String, 3 "InstanceType" instance_type: String,
    4 "InstanceTypeFamily" instance_type_family: String, 5 "LocalStorageAmount" local_storage_amount: i64,
    6 "LocalStorageCapacity" local_storage_capacity: i64, 7 "ModifyType" modify_type: String,
    8 "Optimized" optimized: bool
} }

/// Lists node groups: `ListNodeGroups` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListNodeGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroups {
    /// Required.
    pub cluster_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_group_ids: Option<Vec<String>>,
    pub node_group_names: Option<Vec<String>>,
    pub node_group_states: Option<Vec<String>>,
    pub node_group_types: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    pub zone_id: Option<String>,
}
operation! { ListNodeGroups(cluster_id: String, region_id: String) "ListNodeGroups" -> ListNodeGroupsOutput {
    0 "ClusterId" cluster_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "NodeGroupIds" node_group_ids: Vec<String>, 4 "NodeGroupNames" node_group_names: Vec<String>,
    5 "NodeGroupStates" node_group_states: Vec<String>, 6 "NodeGroupTypes" node_group_types: Vec<String>,
    7 "RegionId" region_id, 8 "ZoneId" zone_id: String
} }
paged! { ListNodeGroups: NodeGroup = Token "NextToken", "NodeGroups" node_groups, next "NextToken" }

/// Response of [`ListNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_groups: Vec<NodeGroup>,
    pub total_count: Option<i64>,
}
model! { ListNodeGroupsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "NodeGroups" node_groups: Vec<NodeGroup>,
    3 "TotalCount" total_count: i64
} }

/// Lists nodes: `ListNodes` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodes {
    /// Required.
    pub cluster_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_group_ids: Option<Vec<String>>,
    pub node_ids: Option<Vec<String>>,
    pub node_names: Option<Vec<String>>,
    pub node_states: Option<Vec<String>>,
    pub private_ips: Option<Vec<String>>,
    pub public_ips: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { ListNodes(cluster_id: String, region_id: String) "ListNodes" -> ListNodesOutput {
    0 "ClusterId" cluster_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "NodeGroupIds" node_group_ids: Vec<String>, 4 "NodeIds" node_ids: Vec<String>,
    5 "NodeNames" node_names: Vec<String>, 6 "NodeStates" node_states: Vec<String>,
    7 "PrivateIps" private_ips: Vec<String>, 8 "PublicIps" public_ips: Vec<String>, 9 "RegionId" region_id,
    10 "Tags" tags: Vec<Tag>
} }
paged! { ListNodes: Node = Token "NextToken", "Nodes" nodes, next "NextToken" }

/// Response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub nodes: Vec<Node>,
    pub total_count: Option<i64>,
}
model! { ListNodesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Nodes" nodes: Vec<Node>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Node {
    pub auto_renew: Option<bool>,
    pub auto_renew_duration: Option<i64>,
    pub auto_renew_duration_unit: Option<String>,
    pub create_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub instance_type: Option<String>,
    pub maintenance_status: Option<String>,
    pub node_group_id: Option<String>,
    pub node_group_type: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_state: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub zone_id: Option<String>,
}
model! { Node {
    0 "AutoRenew" auto_renew: bool, 1 "AutoRenewDuration" auto_renew_duration: i64,
    2 "AutoRenewDurationUnit" auto_renew_duration_unit: String, 3 "CreateTime" create_time: i64,
    4 "ExpireTime" expire_time: i64, 5 "InstanceType" instance_type: String,
    6 "MaintenanceStatus" maintenance_status: String, 7 "NodeGroupId" node_group_id: String,
    8 "NodeGroupType" node_group_type: String, 9 "NodeId" node_id: String, 10 "NodeName" node_name: String,
    11 "NodeState" node_state: String, 12 "PrivateIp" private_ip: String, 13 "PublicIp" public_ip: String,
    14 "ZoneId" zone_id: String
} }

/// Lists release versions: `ListReleaseVersions` of `emr` 2021-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Emr/2021-03-20/ListReleaseVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseVersions {
    /// Required.
    pub cluster_type: String,
    pub iaas_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListReleaseVersions(cluster_type: String, region_id: String)
    "ListReleaseVersions" -> ListReleaseVersionsOutput {
    0 "ClusterType" cluster_type, 1 "IaasType" iaas_type: String, 2 "RegionId" region_id
} }

/// Response of [`ListReleaseVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseVersionsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub release_versions: Vec<ListReleaseVersionsReleaseVersions>,
    pub total_count: Option<i64>,
}
model! { ListReleaseVersionsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ReleaseVersions" release_versions: Vec<ListReleaseVersionsReleaseVersions>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListReleaseVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseVersionsReleaseVersions {
    pub iaas_type: Option<String>,
    pub release_version: Option<String>,
    pub series: Option<String>,
}
model! { ListReleaseVersionsReleaseVersions {
    0 "IaasType" iaas_type: String, 1 "ReleaseVersion" release_version: String, 2 "Series" series: String
} }

/// Lists scripts: `ListScripts` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListScripts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScripts {
    /// Required.
    pub cluster_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub script_id: Option<String>,
    pub script_name: Option<String>,
    /// Required.
    pub script_type: String,
    pub statuses: Option<Vec<String>>,
}
operation! { ListScripts(cluster_id: String, region_id: String, script_type: String)
    "ListScripts" -> ListScriptsOutput {
    0 "ClusterId" cluster_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "RegionId" region_id,
    4 "ScriptId" script_id: String, 5 "ScriptName" script_name: String, 6 "ScriptType" script_type,
    7 "Statuses" statuses: Vec<String>
} }
paged! { ListScripts: ListScriptsScripts = Token "NextToken", "Scripts" scripts, next "NextToken" }

/// Response of [`ListScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub scripts: Vec<ListScriptsScripts>,
    pub total_count: Option<i64>,
}
model! { ListScriptsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Scripts" scripts: Vec<ListScriptsScripts>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptsScripts {
    pub action: Option<String>,
    pub end_time: Option<i64>,
    pub execution_fail_strategy: Option<String>,
    pub execution_moment: Option<String>,
    pub execution_state: Option<String>,
    pub last_update_time: Option<i64>,
    pub node_selector: Option<NodeSelector>,
    pub region_id: Option<String>,
    pub script_args: Option<String>,
    pub script_id: Option<String>,
    pub script_name: Option<String>,
    pub script_path: Option<String>,
    pub start_time: Option<i64>,
}
model! { ListScriptsScripts {
    0 "Action" action: String, 1 "EndTime" end_time: i64, 2 "ExecutionFailStrategy" execution_fail_strategy: String,
    3 "ExecutionMoment" execution_moment: String, 4 "ExecutionState" execution_state: String,
    5 "LastUpdateTime" last_update_time: i64, 6 "NodeSelector" node_selector: NodeSelector,
    7 "RegionId" region_id: String, 8 "ScriptArgs" script_args: String, 9 "ScriptId" script_id: String,
    10 "ScriptName" script_name: String, 11 "ScriptPath" script_path: String, 12 "StartTime" start_time: i64
} }

/// Lists tag resources: `ListTagResources` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_ids: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceIds" resource_ids: Vec<String>, 4 "ResourceType" resource_type, 5 "Tags" tags: Vec<Tag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
    pub total_count: Option<i64>,
}
model! { ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists users: `ListUsers` of `emr` 2021-03-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    /// Required.
    pub cluster_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub user_name: Option<String>,
    pub user_names: Option<Vec<String>>,
}
operation! { ListUsers(cluster_id: String, region_id: String) "ListUsers" -> ListUsersOutput {
    0 "ClusterId" cluster_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "RegionId" region_id,
    4 "UserName" user_name: String, 5 "UserNames" user_names: Vec<String>
} }
paged! { ListUsers: ListUsersUsers = Token "NextToken", "Users" users, next "NextToken" }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    /// Deprecated.
    pub is_admin: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub users: Vec<ListUsersUsers>,
}
model! { ListUsersOutput {
    0 "IsAdmin" is_admin: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64, 4 "Users" users: Vec<ListUsersUsers>
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUsers {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub keytab_hex: Option<String>,
    pub ldap_url: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListUsersUsers {
    0 "CreateTime" create_time: i64, 1 "Description" description: String, 2 "KeytabHex" keytab_hex: String,
    3 "LdapUrl" ldap_url: String, 4 "UserId" user_id: String, 5 "UserName" user_name: String
} }

/// Puts auto scaling policy: `PutAutoScalingPolicy` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/PutAutoScalingPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutAutoScalingPolicy {
    /// Required.
    pub cluster_id: String,
    pub constraints: Option<ScalingConstraints>,
    /// Required.
    pub node_group_id: String,
    /// Required.
    pub region_id: String,
    pub scaling_rules: Option<Vec<ScalingRule>>,
}
operation! { PutAutoScalingPolicy(cluster_id: String, node_group_id: String, region_id: String)
    "PutAutoScalingPolicy" -> Empty {
    0 "ClusterId" cluster_id, 1 "Constraints" constraints: ScalingConstraints, 2 "NodeGroupId" node_group_id,
    3 "RegionId" region_id, 4 "ScalingRules" scaling_rules: Vec<ScalingRule>
} }

/// Response of [`PutAutoScalingPolicy`]: empty.
pub type PutAutoScalingPolicyOutput = Empty;

/// In the request of [`PutAutoScalingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScalingConstraints {
    pub max_capacity: Option<i64>,
    pub min_capacity: Option<i64>,
}
input! { ScalingConstraints() {
    0 "MaxCapacity" max_capacity: i64, 1 "MinCapacity" min_capacity: i64
} }

/// Puts managed scaling policy: `PutManagedScalingPolicy` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/PutManagedScalingPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutManagedScalingPolicy {
    /// Required.
    pub cluster_id: String,
    pub constraints: Option<ManagedScalingConstraints>,
    /// Required.
    pub region_id: String,
}
operation! { PutManagedScalingPolicy(cluster_id: String, region_id: String) "PutManagedScalingPolicy" -> Empty {
    0 "ClusterId" cluster_id, 1 "Constraints" constraints: ManagedScalingConstraints, 2 "RegionId" region_id
} }

/// Response of [`PutManagedScalingPolicy`]: empty.
pub type PutManagedScalingPolicyOutput = Empty;

/// In the request of [`PutManagedScalingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedScalingConstraints {
    pub max_capacity: Option<i64>,
    pub max_on_demand_capacity: Option<i64>,
    pub min_capacity: Option<i64>,
}
input! { ManagedScalingConstraints() {
    0 "MaxCapacity" max_capacity: i64, 1 "MaxOnDemandCapacity" max_on_demand_capacity: i64,
    2 "MinCapacity" min_capacity: i64
} }

/// Removes auto scaling policy: `RemoveAutoScalingPolicy` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/RemoveAutoScalingPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAutoScalingPolicy {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! { RemoveAutoScalingPolicy(cluster_id: String, node_group_id: String, region_id: String)
    "RemoveAutoScalingPolicy" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodeGroupId" node_group_id, 2 "RegionId" region_id
} }

/// Response of [`RemoveAutoScalingPolicy`]: empty.
pub type RemoveAutoScalingPolicyOutput = Empty;

/// Runs api template: `RunApiTemplate` of `emr` 2021-03-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/RunApiTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunApiTemplate {
    /// Required.
    pub api_name: String,
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub template_id: String,
}
operation! { RunApiTemplate(api_name: String, region_id: String, template_id: String)
    "RunApiTemplate" -> RunApiTemplateOutput {
    0 "ApiName" api_name, 1 "ClientToken" client_token: String, 2 "RegionId" region_id, 3 "TemplateId" template_id
} }

/// Response of [`RunApiTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunApiTemplateOutput {
    pub data: Option<String>,
}
model! { RunApiTemplateOutput {
    0 "Data" data: String
} }

/// Runs application action: `RunApplicationAction` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/RunApplicationAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunApplicationAction {
    /// Required.
    pub action_name: String,
    pub batch_size: Option<i64>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub component_instance_selector: ComponentInstanceSelector,
    pub description: Option<String>,
    pub execute_strategy: Option<String>,
    pub interval: Option<i64>,
    /// Required.
    pub region_id: String,
    pub rolling_execute: Option<bool>,
}
operation! {
    RunApplicationAction(action_name: String, cluster_id: String, component_instance_selector: ComponentInstanceSelector, region_id: String)
    "RunApplicationAction" -> RunApplicationActionOutput {
    0 "ActionName" action_name, 1 "BatchSize" batch_size: i64, 2 "ClusterId" cluster_id,
    3 "ComponentInstanceSelector" component_instance_selector, 4 "Description" description: String,
    5 "ExecuteStrategy" execute_strategy: String, 6 "Interval" interval: i64, 7 "RegionId" region_id,
    8 "RollingExecute" rolling_execute: bool
} }

/// In the request of [`RunApplicationAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentInstanceSelector {
    /// Deprecated.
    pub action_scope: Option<String>,
    pub application_name: Option<String>,
    pub component_instances: Option<Vec<ComponentInstanceSelectorComponentInstances>>,
    pub components: Option<Vec<ComponentInstanceSelectorComponents>>,
    /// Required.
    pub run_action_scope: Option<String>,
}
input! { ComponentInstanceSelector(run_action_scope: String) {
    0 "ActionScope" action_scope: String, 1 "ApplicationName" application_name: String,
    2 "ComponentInstances" component_instances: Vec<ComponentInstanceSelectorComponentInstances>,
    3 "Components" components: Vec<ComponentInstanceSelectorComponents>, 4 "RunActionScope" run_action_scope: String
} }

/// In the request of [`RunApplicationAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentInstanceSelectorComponentInstances {
    pub application_name: Option<String>,
    pub component_name: Option<String>,
    pub node_id: Option<String>,
}
input! { ComponentInstanceSelectorComponentInstances() {
    0 "ApplicationName" application_name: String, 1 "ComponentName" component_name: String, 2 "NodeId" node_id: String
} }

/// In the request of [`RunApplicationAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentInstanceSelectorComponents {
    pub application_name: Option<String>,
    pub component_name: Option<String>,
}
input! { ComponentInstanceSelectorComponents() {
    0 "ApplicationName" application_name: String, 1 "ComponentName" component_name: String
} }

/// Response of [`RunApplicationAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunApplicationActionOutput {
    pub abn_instances: Vec<RunApplicationActionAbnInstances>,
    pub operation_id: Option<String>,
}
model! { RunApplicationActionOutput {
    0 "AbnInstances" abn_instances: Vec<RunApplicationActionAbnInstances>, 1 "OperationId" operation_id: String
} }

/// In the response of [`RunApplicationAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunApplicationActionAbnInstances {
    pub node_id: Option<String>,
    pub node_name: Option<String>,
}
model! { RunApplicationActionAbnInstances {
    0 "NodeId" node_id: String, 1 "NodeName" node_name: String
} }

/// Runs cluster: `RunCluster` of `emr` 2021-03-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Emr/2021-03-20/RunCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCluster {
    pub promotions: Option<Vec<Promotion>>,
    /// Required.
    pub region_id: String,
    pub application_configs: Option<Vec<ApplicationConfig>>,
    /// Required.
    pub applications: Vec<Application>,
    pub bootstrap_scripts: Option<Vec<Script>>,
    pub client_token: Option<String>,
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub cluster_type: String,
    pub deletion_protection: Option<bool>,
    pub deploy_mode: Option<String>,
    pub description: Option<String>,
    pub node_attributes: Option<NodeAttributes>,
    /// Required.
    pub node_groups: Vec<NodeGroupConfig>,
    pub payment_type: Option<String>,
    /// Required.
    pub release_version: String,
    pub resource_group_id: Option<String>,
    pub security_mode: Option<String>,
    pub subscription_config: Option<SubscriptionConfig>,
    pub tags: Option<Vec<Tag>>,
}

/// Arguments of [`RunCluster::new`].
pub struct RunClusterRequired {
    pub region_id: String,
    pub applications: Vec<Application>,
    pub cluster_name: String,
    pub cluster_type: String,
    pub node_groups: Vec<NodeGroupConfig>,
    pub release_version: String,
}
operation! {
    RunCluster { RunClusterRequired: region_id, applications, cluster_name, cluster_type, node_groups, release_version }
    "RunCluster" -> RunClusterOutput {
    0 "Promotions" promotions: Vec<Promotion>, 1 "RegionId" region_id,
    2 "ApplicationConfigs" application_configs: Vec<ApplicationConfig>, 3 "Applications" applications,
    4 "BootstrapScripts" bootstrap_scripts: Vec<Script>, 5 "ClientToken" client_token: String,
    6 "ClusterName" cluster_name, 7 "ClusterType" cluster_type, 8 "DeletionProtection" deletion_protection: bool,
    9 "DeployMode" deploy_mode: String, 10 "Description" description: String,
    11 "NodeAttributes" node_attributes: NodeAttributes, 12 "NodeGroups" node_groups,
    13 "PaymentType" payment_type: String, 14 "ReleaseVersion" release_version,
    15 "ResourceGroupId" resource_group_id: String, 16 "SecurityMode" security_mode: String,
    17 "SubscriptionConfig" subscription_config: SubscriptionConfig, 18 "Tags" tags: Vec<Tag>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::Json),
    Mark::new(12, Location::Body, Style::Json),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::Json),
    Mark::new(18, Location::Body, Style::Json)
] }

/// Response of [`RunCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunClusterOutput {
    pub cluster_id: Option<String>,
    pub operation_id: Option<String>,
}
model! { RunClusterOutput {
    0 "ClusterId" cluster_id: String, 1 "OperationId" operation_id: String
} }

/// `TagResources` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tags: Vec<Tag>,
}
operation! { TagResources(region_id: String, resource_ids: Vec<String>, resource_type: String, tags: Vec<Tag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceIds" resource_ids, 2 "ResourceType" resource_type, 3 "Tags" tags
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// `UntagResources` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_keys: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_ids: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceIds" resource_ids, 3 "ResourceType" resource_type,
    4 "TagKeys" tag_keys: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates api template: `UpdateApiTemplate` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/UpdateApiTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiTemplate {
    /// Required.
    pub api_name: String,
    /// Required.
    pub content: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub template_id: String,
    /// Required.
    pub template_name: String,
}

/// Arguments of [`UpdateApiTemplate::new`].
pub struct UpdateApiTemplateRequired {
    pub api_name: String,
    pub content: String,
    pub region_id: String,
    pub template_id: String,
    pub template_name: String,
}
operation! { UpdateApiTemplate { UpdateApiTemplateRequired: api_name, content, region_id, template_id, template_name }
    "UpdateApiTemplate" -> UpdateApiTemplateOutput {
    0 "ApiName" api_name, 1 "Content" content, 2 "RegionId" region_id, 3 "ResourceGroupId" resource_group_id: String,
    4 "TemplateId" template_id, 5 "TemplateName" template_name
} }

/// Response of [`UpdateApiTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiTemplateOutput {
    /// Deprecated.
    pub success: Option<bool>,
}
model! { UpdateApiTemplateOutput {
    0 "Success" success: bool
} }

/// Updates application configs: `UpdateApplicationConfigs` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/UpdateApplicationConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationConfigs {
    /// Required.
    pub application_name: String,
    /// Required.
    pub cluster_id: String,
    pub config_action: Option<String>,
    pub config_scope: Option<String>,
    pub description: Option<String>,
    pub node_group_id: Option<String>,
    pub node_id: Option<String>,
    pub refresh_config: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub application_configs: Vec<UpdateApplicationConfig>,
}
operation! {
    UpdateApplicationConfigs(application_name: String, cluster_id: String, region_id: String, application_configs: Vec<UpdateApplicationConfig>)
    "UpdateApplicationConfigs" -> UpdateApplicationConfigsOutput {
    0 "ApplicationName" application_name, 1 "ClusterId" cluster_id, 2 "ConfigAction" config_action: String,
    3 "ConfigScope" config_scope: String, 4 "Description" description: String, 5 "NodeGroupId" node_group_id: String,
    6 "NodeId" node_id: String, 7 "RefreshConfig" refresh_config: bool, 8 "RegionId" region_id,
    9 "ApplicationConfigs" application_configs
} [
    Mark::new(9, Location::Body, Style::None)
] }

/// In the request of [`UpdateApplicationConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationConfig {
    pub config_description: Option<String>,
    pub config_file_name: Option<String>,
    pub config_item_key: Option<String>,
    pub config_item_value: Option<String>,
}
input! { UpdateApplicationConfig() {
    0 "ConfigDescription" config_description: String, 1 "ConfigFileName" config_file_name: String,
    2 "ConfigItemKey" config_item_key: String, 3 "ConfigItemValue" config_item_value: String
} }

/// Response of [`UpdateApplicationConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationConfigsOutput {
    pub operation_id: Option<String>,
}
model! { UpdateApplicationConfigsOutput {
    0 "OperationId" operation_id: String
} }

/// Updates cluster attribute: `UpdateClusterAttribute` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/UpdateClusterAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterAttribute {
    /// Required.
    pub cluster_id: String,
    pub cluster_name: Option<String>,
    pub deletion_protection: Option<bool>,
    pub description: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateClusterAttribute(cluster_id: String, region_id: String) "UpdateClusterAttribute" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name: String, 2 "DeletionProtection" deletion_protection: bool,
    3 "Description" description: String, 4 "RegionId" region_id
} }

/// Response of [`UpdateClusterAttribute`]: empty.
pub type UpdateClusterAttributeOutput = Empty;

/// Updates cluster auto renew: `UpdateClusterAutoRenew` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/UpdateClusterAutoRenew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterAutoRenew {
    pub auto_renew_instances: Option<Vec<AutoRenewInstance>>,
    pub cluster_auto_renew: Option<bool>,
    pub cluster_auto_renew_duration: Option<i64>,
    pub cluster_auto_renew_duration_unit: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    pub renew_all_instances: Option<bool>,
}
operation! { UpdateClusterAutoRenew(cluster_id: String, region_id: String)
    "UpdateClusterAutoRenew" -> UpdateClusterAutoRenewOutput {
    0 "AutoRenewInstances" auto_renew_instances: Vec<AutoRenewInstance>, 1 "ClusterAutoRenew" cluster_auto_renew: bool,
    2 "ClusterAutoRenewDuration" cluster_auto_renew_duration: i64,
    3 "ClusterAutoRenewDurationUnit" cluster_auto_renew_duration_unit: String, 4 "ClusterId" cluster_id,
    5 "RegionId" region_id, 6 "RenewAllInstances" renew_all_instances: bool
} }

/// In the request of [`UpdateClusterAutoRenew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoRenewInstance {
    pub auto_renew: Option<bool>,
    pub auto_renew_duration: Option<i64>,
    pub auto_renew_duration_unit: Option<String>,
    pub emr_auto_renew_duration: Option<i64>,
    pub emr_auto_renew_duration_unit: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
}
input! { AutoRenewInstance(instance_id: String) {
    0 "AutoRenew" auto_renew: bool, 1 "AutoRenewDuration" auto_renew_duration: i64,
    2 "AutoRenewDurationUnit" auto_renew_duration_unit: String, 3 "EmrAutoRenewDuration" emr_auto_renew_duration: i64,
    4 "EmrAutoRenewDurationUnit" emr_auto_renew_duration_unit: String, 5 "InstanceId" instance_id: String
} }

/// Response of [`UpdateClusterAutoRenew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterAutoRenewOutput {
    /// Deprecated.
    pub success: Option<bool>,
}
model! { UpdateClusterAutoRenewOutput {
    0 "Success" success: bool
} }

/// Updates node group attributes: `UpdateNodeGroupAttributes` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/UpdateNodeGroupAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodeGroupAttributes {
    pub ack_config: Option<AckConfig>,
    /// Deprecated.
    pub additional_security_group_ids: Option<Vec<String>>,
    pub auto_compensate_state: Option<bool>,
    /// Required.
    pub cluster_id: String,
    pub cost_optimized_config: Option<CostOptimizedConfig>,
    pub description: Option<String>,
    pub ecs_spot_strategy: Option<String>,
    pub enable_graceful_decommission: Option<bool>,
    pub instance_type_list: Option<Vec<String>>,
    /// Deprecated.
    pub key_pair_name: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub node_count: Option<i64>,
    /// Required.
    pub node_group_id: String,
    pub node_group_name: Option<String>,
    pub node_resize_strategy: Option<String>,
    /// Required.
    pub region_id: String,
    pub spot_bid_prices: Option<Vec<SpotBidPrice>>,
    pub spot_instance_remedy: Option<bool>,
    /// Deprecated.
    pub vswitch_id: Option<String>,
}
operation! { UpdateNodeGroupAttributes(cluster_id: String, node_group_id: String, region_id: String)
    "UpdateNodeGroupAttributes" -> Empty {
    0 "AckConfig" ack_config: AckConfig, 1 "AdditionalSecurityGroupIds" additional_security_group_ids: Vec<String>,
    2 "AutoCompensateState" auto_compensate_state: bool, 3 "ClusterId" cluster_id,
    4 "CostOptimizedConfig" cost_optimized_config: CostOptimizedConfig, 5 "Description" description: String,
    6 "EcsSpotStrategy" ecs_spot_strategy: String, 7 "EnableGracefulDecommission" enable_graceful_decommission: bool,
    8 "InstanceTypeList" instance_type_list: Vec<String>, 9 "KeyPairName" key_pair_name: String,
    10 "MaxSize" max_size: i64, 11 "MinSize" min_size: i64, 12 "NodeCount" node_count: i64,
    13 "NodeGroupId" node_group_id, 14 "NodeGroupName" node_group_name: String,
    15 "NodeResizeStrategy" node_resize_strategy: String, 16 "RegionId" region_id,
    17 "SpotBidPrices" spot_bid_prices: Vec<SpotBidPrice>, 18 "SpotInstanceRemedy" spot_instance_remedy: bool,
    19 "VSwitchId" vswitch_id: String
} }

/// Response of [`UpdateNodeGroupAttributes`]: empty.
pub type UpdateNodeGroupAttributesOutput = Empty;

/// In the request of [`UpdateNodeGroupAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AckConfig {
    pub ack_instance_id: Option<String>,
    pub custom_annotations: Option<Vec<Tag>>,
    pub custom_labels: Option<Vec<Tag>>,
    pub data_disk_size: Option<i64>,
    pub data_disk_storage_class: Option<String>,
    pub limit_cpu: Option<f64>,
    pub limit_memory: Option<f64>,
    pub mount_host_cgroup: Option<bool>,
    pub namespace: Option<String>,
    pub node_affinity: Option<String>,
    pub node_selectors: Option<Vec<Tag>>,
    pub pod_affinity: Option<String>,
    pub pod_anti_affinity: Option<String>,
    pub pre_start_command: Option<Vec<String>>,
    pub pvcs: Option<Vec<AckConfigPvcs>>,
    pub request_cpu: Option<f64>,
    pub request_memory: Option<f64>,
    pub tolerations: Option<Vec<Toleration>>,
    pub volume_mounts: Option<Vec<AckConfigVolumeMounts>>,
    pub volumes: Option<Vec<AckConfigVolumes>>,
}
input! { AckConfig() {
    0 "AckInstanceId" ack_instance_id: String, 1 "CustomAnnotations" custom_annotations: Vec<Tag>,
    2 "CustomLabels" custom_labels: Vec<Tag>, 3 "DataDiskSize" data_disk_size: i64,
    4 "DataDiskStorageClass" data_disk_storage_class: String, 5 "LimitCpu" limit_cpu: f64,
    6 "LimitMemory" limit_memory: f64, 7 "MountHostCgroup" mount_host_cgroup: bool, 8 "Namespace" namespace: String,
    9 "NodeAffinity" node_affinity: String, 10 "NodeSelectors" node_selectors: Vec<Tag>,
    11 "PodAffinity" pod_affinity: String, 12 "PodAntiAffinity" pod_anti_affinity: String,
    13 "PreStartCommand" pre_start_command: Vec<String>, 14 "Pvcs" pvcs: Vec<AckConfigPvcs>,
    15 "RequestCpu" request_cpu: f64, 16 "RequestMemory" request_memory: f64,
    17 "Tolerations" tolerations: Vec<Toleration>, 18 "VolumeMounts" volume_mounts: Vec<AckConfigVolumeMounts>,
    19 "Volumes" volumes: Vec<AckConfigVolumes>
} }

/// In the request of [`UpdateNodeGroupAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AckConfigPvcs {
    pub data_disk_size: Option<i64>,
    pub data_disk_storage_class: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
}
input! { AckConfigPvcs() {
    0 "DataDiskSize" data_disk_size: i64, 1 "DataDiskStorageClass" data_disk_storage_class: String,
    2 "Name" name: String, 3 "Path" path: String
} }

/// In the request of [`UpdateNodeGroupAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Toleration {
    pub effect: Option<String>,
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { Toleration() {
    0 "Effect" effect: String, 1 "Key" key: String, 2 "Operator" operator: String, 3 "Value" value: String
} }

/// In the request of [`UpdateNodeGroupAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AckConfigVolumeMounts {
    pub name: Option<String>,
    pub path: Option<String>,
}
input! { AckConfigVolumeMounts() {
    0 "Name" name: String, 1 "Path" path: String
} }

/// In the request of [`UpdateNodeGroupAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AckConfigVolumes {
    pub name: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { AckConfigVolumes() {
    0 "Name" name: String, 1 "Path" path: String, 2 "Type" r#type: String
} }

/// Updates script: `UpdateScript` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/UpdateScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScript {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub script: Script,
    /// Required.
    pub script_id: String,
    /// Required.
    pub script_type: String,
}

/// Arguments of [`UpdateScript::new`].
pub struct UpdateScriptRequired {
    pub cluster_id: String,
    pub region_id: String,
    pub script: Script,
    pub script_id: String,
    pub script_type: String,
}
operation! { UpdateScript { UpdateScriptRequired: cluster_id, region_id, script, script_id, script_type }
    "UpdateScript" -> Empty {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "Script" script, 3 "ScriptId" script_id,
    4 "ScriptType" script_type
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`UpdateScript`]: empty.
pub type UpdateScriptOutput = Empty;

/// Updates user attribute: `UpdateUserAttribute` of `emr` 2021-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Emr/2021-03-20/UpdateUserAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserAttribute {
    /// Required.
    pub cluster_id: String,
    pub description: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub region_id: String,
    /// Deprecated.
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
operation! { UpdateUserAttribute(cluster_id: String, region_id: String)
    "UpdateUserAttribute" -> UpdateUserAttributeOutput {
    0 "ClusterId" cluster_id, 1 "Description" description: String, 2 "Password" password: Secret,
    3 "RegionId" region_id, 4 "UserId" user_id: String, 5 "UserName" user_name: String
} }

/// Response of [`UpdateUserAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserAttributeOutput {
    /// Deprecated.
    pub data: Option<bool>,
}
model! { UpdateUserAttributeOutput {
    0 "Data" data: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateApiTemplate, CreateCluster, CreateNodeGroup, CreateScript, CreateUsers, DecreaseNodes, DeleteApiTemplate,
    DeleteCluster, DeleteNodeGroup, DeleteScript, DeleteUsers, ExportApplicationConfigs, GetApiTemplate, GetApplication,
    GetAutoScalingActivity, GetAutoScalingPolicy, GetCluster, GetClusterCloneMeta, GetDoctorApplication,
    GetDoctorComputeSummary, GetDoctorHBaseCluster, GetDoctorHBaseRegion, GetDoctorHBaseRegionServer,
    GetDoctorHBaseTable, GetDoctorHDFSCluster, GetDoctorHDFSDirectory, GetDoctorHiveCluster, GetDoctorHiveDatabase,
    GetDoctorHiveTable, GetDoctorJob, GetDoctorReportComponentSummary, GetManagedScalingPolicy, GetNodeGroup,
    GetOperation, IncreaseNodes, JoinResourceGroup, ListApiTemplates, ListApplicationConfigs, ListApplications,
    ListAutoScalingActivities, ListClusters, ListComponentInstances, ListComponents, ListDoctorApplications,
    ListDoctorComputeSummary, ListDoctorHBaseRegionServers, ListDoctorHBaseTables, ListDoctorHDFSDirectories,
    ListDoctorHDFSUGI, ListDoctorHiveDatabases, ListDoctorHiveTables, ListDoctorJobs, ListDoctorJobsStats,
    ListDoctorReports, ListInstanceTypes, ListNodeGroups, ListNodes, ListReleaseVersions, ListScripts, ListTagResources,
    ListUsers, PutAutoScalingPolicy, PutManagedScalingPolicy, RemoveAutoScalingPolicy, RunApiTemplate,
    RunApplicationAction, RunCluster, TagResources, UntagResources, UpdateApiTemplate, UpdateApplicationConfigs,
    UpdateClusterAttribute, UpdateClusterAutoRenew, UpdateNodeGroupAttributes, UpdateScript, UpdateUserAttribute
}
