//! `paistudio` of Alibaba Cloud, API version 2022-01-12.
//!
//! Endpoint: a table of 24 regions, else `pai.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, paistudio::GetResourceGroupTotal};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetResourceGroupTotal::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "pai.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "pai.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "pai.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "pai.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "pai.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "pai.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "pai.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-8", "pai.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "pai.cn-beijing.aliyuncs.com"),
        ("cn-guangzhou", "pai.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "pai.cn-hangzhou.data.aliyun.com"),
        ("cn-hongkong", "pai.cn-hongkong.aliyuncs.com"),
        ("cn-qingdao", "pai.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "pai.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "pai.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "pai.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "pai.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "pai.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhongwei", "pai.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "pai.eu-central-1.aliyuncs.com"),
        ("me-east-1", "pai.me-east-1.aliyuncs.com"),
        ("us-east-1", "pai.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "pai.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "pai.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "pai-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "pai-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "pai-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "pai-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "pai-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-8", "pai-vpc.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "pai-vpc.cn-beijing.aliyuncs.com"),
        ("cn-guangzhou", "pai-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "pai-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "pai-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "pai-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "pai-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "pai-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "pai-vpc.cn-wulanchabu.aliyuncs.com"),
        ("eu-central-1", "pai-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "pai-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "pai-vpc.us-west-1.aliyuncs.com"),
    ],
    "pai.cn-hangzhou.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "paistudio",
    "2022-01-12",
    "paistudio",
    &ENDPOINTS,
);

/// Checks instance web terminal: `CheckInstanceWebTerminal` of `paistudio` 2022-01-12.
///
/// POST `/api/v1/trainingjobs/{TrainingJobId}/instances/{InstanceId}/webterminals/action/check`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/CheckInstanceWebTerminal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceWebTerminal {
    pub check_info: Option<String>,
    /// Required.
    pub training_job_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { CheckInstanceWebTerminal(training_job_id: String, instance_id: String)
    "CheckInstanceWebTerminal" -> Empty {
    0 "CheckInfo" check_info: String, 1 "TrainingJobId" training_job_id, 2 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { path: "/api/v1/trainingjobs/{TrainingJobId}/instances/{InstanceId}/webterminals/action/check", body: BodyStyle::Json, } }

/// Response of [`CheckInstanceWebTerminal`]: empty.
pub type CheckInstanceWebTerminalOutput = Empty;

/// Creates algorithm: `CreateAlgorithm` of `paistudio` 2022-01-12.
///
/// POST `/api/v1/algorithms`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/CreateAlgorithm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlgorithm {
    pub algorithm_description: Option<String>,
    pub algorithm_name: Option<String>,
    pub display_name: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { CreateAlgorithm() "CreateAlgorithm" -> CreateAlgorithmOutput {
    0 "AlgorithmDescription" algorithm_description: String, 1 "AlgorithmName" algorithm_name: String,
    2 "DisplayName" display_name: String, 3 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/algorithms", } }

/// Response of [`CreateAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlgorithmOutput {
    pub algorithm_id: Option<String>,
}
model! { CreateAlgorithmOutput {
    0 "AlgorithmId" algorithm_id: String
} }

/// Creates algorithm version: `CreateAlgorithmVersion` of `paistudio` 2022-01-12.
///
/// POST `/api/v1/algorithms/{AlgorithmId}/versions/{AlgorithmVersion}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/CreateAlgorithmVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlgorithmVersion {
    pub algorithm_spec: Option<AlgorithmSpec>,
    /// Required.
    pub algorithm_id: String,
    /// Required.
    pub algorithm_version: String,
}
operation! { CreateAlgorithmVersion(algorithm_id: String, algorithm_version: String)
    "CreateAlgorithmVersion" -> CreateAlgorithmVersionOutput {
    0 "AlgorithmSpec" algorithm_spec: AlgorithmSpec, 1 "AlgorithmId" algorithm_id,
    2 "AlgorithmVersion" algorithm_version
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/algorithms/{AlgorithmId}/versions/{AlgorithmVersion}", } }

/// In the request of [`CreateAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgorithmSpec {
    pub code_dir: Option<LocationItem>,
    /// Required.
    pub command: Option<Vec<String>>,
    pub compute_resource: Option<AlgorithmSpecComputeResource>,
    pub customization: Option<AlgorithmSpecCustomization>,
    pub hyper_parameters: Option<Vec<HyperParameterDefinition>>,
    /// Required.
    pub image: Option<String>,
    pub input_channels: Option<Vec<Channel>>,
    /// Required.
    pub job_type: Option<String>,
    pub metric_definitions: Option<Vec<MetricDefinition>>,
    pub output_channels: Option<Vec<Channel>>,
    pub progress_definitions: Option<AlgorithmSpecProgressDefinitions>,
    pub resource_requirements: Option<Vec<ConditionExpression>>,
    pub supported_instance_types: Option<Vec<String>>,
    pub supports_distributed_training: Option<bool>,
}
input! { AlgorithmSpec(command: Vec<String>, image: String, job_type: String) {
    0 "CodeDir" code_dir: LocationItem, 1 "Command" command: Vec<String>,
    2 "ComputeResource" compute_resource: AlgorithmSpecComputeResource,
    3 "Customization" customization: AlgorithmSpecCustomization,
    4 "HyperParameters" hyper_parameters: Vec<HyperParameterDefinition>, 5 "Image" image: String,
    6 "InputChannels" input_channels: Vec<Channel>, 7 "JobType" job_type: String,
    8 "MetricDefinitions" metric_definitions: Vec<MetricDefinition>, 9 "OutputChannels" output_channels: Vec<Channel>,
    10 "ProgressDefinitions" progress_definitions: AlgorithmSpecProgressDefinitions,
    11 "ResourceRequirements" resource_requirements: Vec<ConditionExpression>,
    12 "SupportedInstanceTypes" supported_instance_types: Vec<String>,
    13 "SupportsDistributedTraining" supports_distributed_training: bool
} }

/// In the request of [`CreateAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationItem {
    pub location_type: Option<String>,
    pub location_value: Option<BTreeMap<String, Value>>,
}
input! { LocationItem() {
    0 "LocationType" location_type: String, 1 "LocationValue" location_value: BTreeMap<String, Value>
} }

/// In the request of [`CreateAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgorithmSpecComputeResource {
    /// Required.
    pub policy: Option<AlgorithmSpecPolicy>,
}
input! { AlgorithmSpecComputeResource(policy: AlgorithmSpecPolicy) {
    0 "Policy" policy: AlgorithmSpecPolicy
} }

/// In the request of [`CreateAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgorithmSpecPolicy {
    /// Required.
    pub value: Option<String>,
    /// Required.
    pub version: Option<String>,
}
input! { AlgorithmSpecPolicy(value: String, version: String) {
    0 "Value" value: String, 1 "Version" version: String
} }

/// In the request of [`CreateAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgorithmSpecCustomization {
    pub code_dir: Option<bool>,
}
input! { AlgorithmSpecCustomization() {
    0 "CodeDir" code_dir: bool
} }

/// In the request of [`CreateAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HyperParameterDefinition {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub range: Option<HyperParameterRange>,
    pub required: Option<bool>,
    /// Required.
    pub r#type: Option<String>,
}
input! { HyperParameterDefinition(name: String, r#type: String) {
    0 "DefaultValue" default_value: String, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "Name" name: String, 4 "Range" range: HyperParameterRange, 5 "Required" required: bool, 6 "Type" r#type: String
} }

/// In the request of [`CreateAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HyperParameterRange {
    pub r#enum: Option<Vec<String>>,
    pub exclusive_maximum: Option<bool>,
    pub exclusive_minimum: Option<bool>,
    pub max_length: Option<i64>,
    pub maximum: Option<String>,
    pub min_length: Option<i64>,
    pub minimum: Option<String>,
    pub pattern: Option<String>,
}
input! { HyperParameterRange() {
    0 "Enum" r#enum: Vec<String>, 1 "ExclusiveMaximum" exclusive_maximum: bool,
    2 "ExclusiveMinimum" exclusive_minimum: bool, 3 "MaxLength" max_length: i64, 4 "Maximum" maximum: String,
    5 "MinLength" min_length: i64, 6 "Minimum" minimum: String, 7 "Pattern" pattern: String
} }

/// In the request of [`CreateAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Channel {
    pub description: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub properties: Option<BTreeMap<String, Value>>,
    pub required: Option<bool>,
    pub supported_channel_types: Option<Vec<String>>,
}
input! { Channel(name: String) {
    0 "Description" description: String, 1 "Name" name: String, 2 "Properties" properties: BTreeMap<String, Value>,
    3 "Required" required: bool, 4 "SupportedChannelTypes" supported_channel_types: Vec<String>
} }

/// In the request of [`CreateAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDefinition {
    pub description: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub regex: Option<String>,
}
input! { MetricDefinition(name: String, regex: String) {
    0 "Description" description: String, 1 "Name" name: String, 2 "Regex" regex: String
} }

/// In the request of [`CreateAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgorithmSpecProgressDefinitions {
    pub overall_progress: Option<AlgorithmSpecOverallProgress>,
    pub remaining_time: Option<AlgorithmSpecRemainingTime>,
}
input! { AlgorithmSpecProgressDefinitions() {
    0 "OverallProgress" overall_progress: AlgorithmSpecOverallProgress,
    1 "RemainingTime" remaining_time: AlgorithmSpecRemainingTime
} }

/// In the request of [`CreateAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgorithmSpecOverallProgress {
    pub description: Option<String>,
    pub regex: Option<String>,
}
input! { AlgorithmSpecOverallProgress() {
    0 "Description" description: String, 1 "Regex" regex: String
} }

/// In the request of [`CreateAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgorithmSpecRemainingTime {
    pub description: Option<String>,
    pub regex: Option<String>,
}
input! { AlgorithmSpecRemainingTime() {
    0 "Description" description: String, 1 "Regex" regex: String
} }

/// In the request of [`CreateAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionExpression {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { ConditionExpression(key: String, operator: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Values" values: Vec<String>
} }

/// Response of [`CreateAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlgorithmVersionOutput {
    pub algorithm_id: Option<String>,
    pub algorithm_version: Option<String>,
}
model! { CreateAlgorithmVersionOutput {
    0 "AlgorithmId" algorithm_id: String, 1 "AlgorithmVersion" algorithm_version: String
} }

/// Creates instance web terminal: `CreateInstanceWebTerminal` of `paistudio` 2022-01-12.
///
/// POST `/api/v1/trainingjobs/{TrainingJobId}/instances/{InstanceId}/webterminals`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/CreateInstanceWebTerminal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceWebTerminal {
    /// Required.
    pub training_job_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { CreateInstanceWebTerminal(training_job_id: String, instance_id: String)
    "CreateInstanceWebTerminal" -> CreateInstanceWebTerminalOutput {
    0 "TrainingJobId" training_job_id, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/trainingjobs/{TrainingJobId}/instances/{InstanceId}/webterminals", } }

/// Response of [`CreateInstanceWebTerminal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceWebTerminalOutput {
    pub web_terminal_id: Option<String>,
}
model! { CreateInstanceWebTerminalOutput {
    0 "WebTerminalId" web_terminal_id: String
} }

/// Creates quota: `CreateQuota` of `paistudio` 2022-01-12.
///
/// POST `/api/v1/quotas`. Changes data. See <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/CreateQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuota {
    pub allocate_strategy: Option<String>,
    pub cluster_spec: Option<ClusterSpec>,
    pub description: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub min: Option<ResourceSpec>,
    pub parent_quota_id: Option<String>,
    pub queue_strategy: Option<String>,
    pub quota_config: Option<QuotaConfig>,
    pub quota_name: Option<String>,
    pub resource_group_ids: Option<Vec<String>>,
    pub resource_type: Option<String>,
}
operation! { CreateQuota() "CreateQuota" -> CreateQuotaOutput {
    0 "AllocateStrategy" allocate_strategy: String, 1 "ClusterSpec" cluster_spec: ClusterSpec,
    2 "Description" description: String, 3 "Labels" labels: Vec<Label>, 4 "Min" min: ResourceSpec,
    5 "ParentQuotaId" parent_quota_id: String, 6 "QueueStrategy" queue_strategy: String,
    7 "QuotaConfig" quota_config: QuotaConfig, 8 "QuotaName" quota_name: String,
    9 "ResourceGroupIds" resource_group_ids: Vec<String>, 10 "ResourceType" resource_type: String
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
    Mark::new(10, Location::Body, Style::None)
] { path: "/api/v1/quotas", body: BodyStyle::Json, } }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterSpec {
    pub cluster_type: Option<String>,
    pub data_sources: Option<Vec<DataSource>>,
    pub image: Option<String>,
}
input! { ClusterSpec() {
    0 "ClusterType" cluster_type: String, 1 "DataSources" data_sources: Vec<DataSource>, 2 "Image" image: String
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSource {
    pub data_source_id: Option<String>,
    pub mount_path: Option<String>,
    pub uri: Option<String>,
}
input! { DataSource() {
    0 "DataSourceId" data_source_id: String, 1 "MountPath" mount_path: String, 2 "Uri" uri: String
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Label() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceSpec {
    pub node_specs: Option<Vec<NodeSpec>>,
}
input! { ResourceSpec() {
    0 "NodeSpecs" node_specs: Vec<NodeSpec>
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSpec {
    pub binding_policy: Option<BindingPolicy>,
    pub count: Option<i64>,
    pub hyper_type: Option<String>,
    pub r#type: Option<String>,
}
input! { NodeSpec() {
    0 "BindingPolicy" binding_policy: BindingPolicy, 1 "Count" count: i64, 2 "HyperType" hyper_type: String,
    3 "Type" r#type: String
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindingPolicy {
    pub exclude_nodes: Option<Vec<String>>,
    pub include_nodes: Option<Vec<String>>,
    pub node_spec_count: Option<i64>,
}
input! { BindingPolicy() {
    0 "ExcludeNodes" exclude_nodes: Vec<String>, 1 "IncludeNodes" include_nodes: Vec<String>,
    2 "NodeSpecCount" node_spec_count: i64
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaConfig {
    pub acs: Option<ACS>,
    pub cluster_id: Option<String>,
    pub control_plane_cluster_id: Option<String>,
    pub default_gpu_driver: Option<String>,
    pub enable_gpu_share: Option<bool>,
    pub enable_preempt_subquota_workloads: Option<bool>,
    pub enable_self_quota_preemption: Option<bool>,
    pub enable_sub_quota_preemption: Option<bool>,
    pub eni_cache_config: Option<EniCacheConfig>,
    pub is_encrypted_resource: Option<bool>,
    pub oversold_usage_config: Option<OversoldUsageConfig>,
    pub resource_specs: Option<Vec<WorkspaceSpecs>>,
    pub sandbox_cache_config: Option<SandboxCacheConfig>,
    pub self_quota_preemption_config: Option<SelfQuotaPreemptionConfig>,
    pub sub_quota_preemption_config: Option<SubQuotaPreemptionConfig>,
    pub support_gpu_drivers: Option<Vec<String>>,
    pub support_rdma: Option<bool>,
    pub use_case: Option<String>,
    pub user_vpc: Option<UserVpc>,
    pub workload_types: Option<Vec<String>>,
}
input! { QuotaConfig() {
    0 "ACS" acs: ACS, 1 "ClusterId" cluster_id: String, 2 "ControlPlaneClusterId" control_plane_cluster_id: String,
    3 "DefaultGPUDriver" default_gpu_driver: String, 4 "EnableGPUShare" enable_gpu_share: bool,
    5 "EnablePreemptSubquotaWorkloads" enable_preempt_subquota_workloads: bool,
    6 "EnableSelfQuotaPreemption" enable_self_quota_preemption: bool,
    7 "EnableSubQuotaPreemption" enable_sub_quota_preemption: bool, 8 "EniCacheConfig" eni_cache_config: EniCacheConfig,
    9 "IsEncryptedResource" is_encrypted_resource: bool,
    10 "OversoldUsageConfig" oversold_usage_config: OversoldUsageConfig,
    11 "ResourceSpecs" resource_specs: Vec<WorkspaceSpecs>,
    12 "SandboxCacheConfig" sandbox_cache_config: SandboxCacheConfig,
    13 "SelfQuotaPreemptionConfig" self_quota_preemption_config: SelfQuotaPreemptionConfig,
    14 "SubQuotaPreemptionConfig" sub_quota_preemption_config: SubQuotaPreemptionConfig,
    15 "SupportGPUDrivers" support_gpu_drivers: Vec<String>, 16 "SupportRDMA" support_rdma: bool,
    17 "UseCase" use_case: String, 18 "UserVpc" user_vpc: UserVpc, 19 "WorkloadTypes" workload_types: Vec<String>
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ACS {
    pub acs_quota_id: Option<String>,
    pub associated_products: Option<Vec<String>>,
}
input! { ACS() {
    0 "ACSQuotaId" acs_quota_id: String, 1 "AssociatedProducts" associated_products: Vec<String>
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EniCacheConfig {
    pub cache_pool_size: Option<i64>,
    pub enabled: Option<bool>,
}
input! { EniCacheConfig() {
    0 "CachePoolSize" cache_pool_size: i64, 1 "Enabled" enabled: bool
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OversoldUsageConfig {
    pub disabled: Option<bool>,
    pub disabled_by: Option<String>,
}
input! { OversoldUsageConfig() {
    0 "Disabled" disabled: bool, 1 "DisabledBy" disabled_by: String
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceSpecs {
    pub product: Option<String>,
    pub specs: Option<Vec<WorkspaceSpec>>,
    pub workspace_id: Option<String>,
}
input! { WorkspaceSpecs() {
    0 "Product" product: String, 1 "Specs" specs: Vec<WorkspaceSpec>, 2 "WorkspaceId" workspace_id: String
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceSpec {
    pub code: Option<String>,
    pub code_type: Option<String>,
    pub is_guaranteed_valid: Option<bool>,
    pub is_over_sold_valid: Option<bool>,
    pub reason: Option<String>,
    pub spec: Option<ResourceAmount>,
    pub spec_name: Option<String>,
}
input! { WorkspaceSpec() {
    0 "Code" code: String, 1 "CodeType" code_type: String, 2 "IsGuaranteedValid" is_guaranteed_valid: bool,
    3 "IsOverSoldValid" is_over_sold_valid: bool, 4 "Reason" reason: String, 5 "Spec" spec: ResourceAmount,
    6 "SpecName" spec_name: String
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceAmount {
    pub cpu: Option<String>,
    pub gpu: Option<String>,
    pub gpu_type: Option<String>,
    pub memory: Option<String>,
}
input! { ResourceAmount() {
    0 "CPU" cpu: String, 1 "GPU" gpu: String, 2 "GPUType" gpu_type: String, 3 "Memory" memory: String
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SandboxCacheConfig {
    pub enabled: Option<bool>,
}
input! { SandboxCacheConfig() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelfQuotaPreemptionConfig {
    pub preempted_priorities: Option<Vec<i64>>,
    pub preempted_products: Option<Vec<String>>,
    pub preemptor_priorities: Option<Vec<i64>>,
}
input! { SelfQuotaPreemptionConfig() {
    0 "PreemptedPriorities" preempted_priorities: Vec<i64>, 1 "PreemptedProducts" preempted_products: Vec<String>,
    2 "PreemptorPriorities" preemptor_priorities: Vec<i64>
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubQuotaPreemptionConfig {
    pub preempted_priority_upper_bound: Option<i64>,
    pub preempted_products: Option<Vec<String>>,
}
input! { SubQuotaPreemptionConfig() {
    0 "PreemptedPriorityUpperBound" preempted_priority_upper_bound: i64,
    1 "PreemptedProducts" preempted_products: Vec<String>
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserVpc {
    pub default_forward_info: Option<ForwardInfo>,
    pub default_route: Option<String>,
    pub extended_ci_drs: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub security_group_id: Option<String>,
    pub switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UserVpc() {
    0 "DefaultForwardInfo" default_forward_info: ForwardInfo, 1 "DefaultRoute" default_route: String,
    2 "ExtendedCIDRs" extended_ci_drs: Vec<String>, 3 "RoleArn" role_arn: String,
    4 "SecurityGroupId" security_group_id: String, 5 "SwitchId" switch_id: String, 6 "VpcId" vpc_id: String
} }

/// In the request of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardInfo {
    pub eip_allocation_id: Option<String>,
    pub nat_gateway_id: Option<String>,
}
input! { ForwardInfo() {
    0 "EipAllocationId" eip_allocation_id: String, 1 "NatGatewayId" nat_gateway_id: String
} }

/// Response of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaOutput {
    pub quota_id: Option<String>,
}
model! { CreateQuotaOutput {
    0 "QuotaId" quota_id: String
} }

/// Creates resource group: `CreateResourceGroup` of `paistudio` 2022-01-12.
///
/// POST `/api/v1/resources`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/CreateResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroup {
    pub computing_resource_provider: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<CreateResourceGroupTag>>,
    pub user_vpc: Option<UserVpc>,
    pub version: Option<String>,
}
operation! { CreateResourceGroup() "CreateResourceGroup" -> CreateResourceGroupOutput {
    0 "ComputingResourceProvider" computing_resource_provider: String, 1 "Description" description: String,
    2 "Name" name: String, 3 "ResourceType" resource_type: String, 4 "Tag" tag: Vec<CreateResourceGroupTag>,
    5 "UserVpc" user_vpc: UserVpc, 6 "Version" version: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/api/v1/resources", body: BodyStyle::Json, } }

/// In the request of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateResourceGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupOutput {
    pub resource_group_id: Option<String>,
}
model! { CreateResourceGroupOutput {
    0 "ResourceGroupID" resource_group_id: String
} }

/// Creates training job: `CreateTrainingJob` of `paistudio` 2022-01-12.
///
/// POST `/api/v1/trainingjobs`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/CreateTrainingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJob {
    pub algorithm_name: Option<String>,
    pub algorithm_provider: Option<String>,
    pub algorithm_spec: Option<AlgorithmSpec>,
    pub algorithm_version: Option<String>,
    pub assign_node_spec: Option<AssignNodeSpec>,
    pub code_dir: Option<LocationItem>,
    pub compute_resource: Option<CreateTrainingJobComputeResource>,
    pub credential_config: Option<CredentialConfig>,
    pub environments: Option<BTreeMap<String, String>>,
    pub experiment_config: Option<CreateTrainingJobExperimentConfig>,
    pub hyper_parameters: Option<Vec<CreateTrainingJobHyperParameters>>,
    pub input_channels: Option<Vec<CreateTrainingJobInputChannels>>,
    pub labels: Option<Vec<CreateTrainingJobLabels>>,
    pub output_channels: Option<Vec<CreateTrainingJobOutputChannels>>,
    pub priority: Option<i64>,
    pub python_requirements: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub scheduler: Option<CreateTrainingJobScheduler>,
    pub settings: Option<JobSettings>,
    pub training_job_description: Option<String>,
    /// Required.
    pub training_job_name: String,
    pub user_vpc: Option<CreateTrainingJobUserVpc>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateTrainingJob(training_job_name: String, workspace_id: String)
    "CreateTrainingJob" -> CreateTrainingJobOutput {
    0 "AlgorithmName" algorithm_name: String, 1 "AlgorithmProvider" algorithm_provider: String,
    2 "AlgorithmSpec" algorithm_spec: AlgorithmSpec, 3 "AlgorithmVersion" algorithm_version: String,
    4 "AssignNodeSpec" assign_node_spec: AssignNodeSpec, 5 "CodeDir" code_dir: LocationItem,
    6 "ComputeResource" compute_resource: CreateTrainingJobComputeResource,
    7 "CredentialConfig" credential_config: CredentialConfig, 8 "Environments" environments: BTreeMap<String, String>,
    9 "ExperimentConfig" experiment_config: CreateTrainingJobExperimentConfig,
    10 "HyperParameters" hyper_parameters: Vec<CreateTrainingJobHyperParameters>,
    11 "InputChannels" input_channels: Vec<CreateTrainingJobInputChannels>,
    12 "Labels" labels: Vec<CreateTrainingJobLabels>,
    13 "OutputChannels" output_channels: Vec<CreateTrainingJobOutputChannels>, 14 "Priority" priority: i64,
    15 "PythonRequirements" python_requirements: Vec<String>, 16 "RoleArn" role_arn: String,
    17 "Scheduler" scheduler: CreateTrainingJobScheduler, 18 "Settings" settings: JobSettings,
    19 "TrainingJobDescription" training_job_description: String, 20 "TrainingJobName" training_job_name,
    21 "UserVpc" user_vpc: CreateTrainingJobUserVpc, 22 "WorkspaceId" workspace_id
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
    Mark::new(22, Location::Body, Style::None)
] { path: "/api/v1/trainingjobs", body: BodyStyle::Json, } }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignNodeSpec {
    pub anti_affinity_node_names: Option<String>,
    pub enable_assign_node: Option<bool>,
    pub node_names: Option<String>,
}
input! { AssignNodeSpec() {
    0 "AntiAffinityNodeNames" anti_affinity_node_names: String, 1 "EnableAssignNode" enable_assign_node: bool,
    2 "NodeNames" node_names: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJobComputeResource {
    pub ecs_count: Option<i64>,
    pub ecs_spec: Option<String>,
    pub instance_count: Option<i64>,
    pub instance_spec: Option<CreateTrainingJobInstanceSpec>,
    pub resource_id: Option<String>,
    pub spot_spec: Option<CreateTrainingJobSpotSpec>,
    pub use_spot_instance: Option<bool>,
}
input! { CreateTrainingJobComputeResource() {
    0 "EcsCount" ecs_count: i64, 1 "EcsSpec" ecs_spec: String, 2 "InstanceCount" instance_count: i64,
    3 "InstanceSpec" instance_spec: CreateTrainingJobInstanceSpec, 4 "ResourceId" resource_id: String,
    5 "SpotSpec" spot_spec: CreateTrainingJobSpotSpec, 6 "UseSpotInstance" use_spot_instance: bool
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJobInstanceSpec {
    pub cpu: Option<String>,
    pub gpu: Option<String>,
    pub gpu_type: Option<String>,
    pub memory: Option<String>,
    pub shared_memory: Option<String>,
}
input! { CreateTrainingJobInstanceSpec() {
    0 "CPU" cpu: String, 1 "GPU" gpu: String, 2 "GPUType" gpu_type: String, 3 "Memory" memory: String,
    4 "SharedMemory" shared_memory: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJobSpotSpec {
    pub spot_discount_limit: Option<f64>,
    pub spot_strategy: Option<String>,
}
input! { CreateTrainingJobSpotSpec() {
    0 "SpotDiscountLimit" spot_discount_limit: f64, 1 "SpotStrategy" spot_strategy: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialConfig {
    pub aliyun_env_role_key: Option<String>,
    pub credential_config_items: Option<Vec<CredentialConfigItem>>,
    pub enable_credential_inject: Option<bool>,
}
input! { CredentialConfig() {
    0 "AliyunEnvRoleKey" aliyun_env_role_key: String,
    1 "CredentialConfigItems" credential_config_items: Vec<CredentialConfigItem>,
    2 "EnableCredentialInject" enable_credential_inject: bool
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialConfigItem {
    pub key: Option<String>,
    pub roles: Option<Vec<CredentialRole>>,
    pub r#type: Option<String>,
}
input! { CredentialConfigItem() {
    0 "Key" key: String, 1 "Roles" roles: Vec<CredentialRole>, 2 "Type" r#type: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialRole {
    pub assume_role_for: Option<String>,
    pub assume_user_info: Option<AssumeUserInfo>,
    pub policy: Option<String>,
    pub role_arn: Option<String>,
    pub role_type: Option<String>,
}
input! { CredentialRole() {
    0 "AssumeRoleFor" assume_role_for: String, 1 "AssumeUserInfo" assume_user_info: AssumeUserInfo,
    2 "Policy" policy: String, 3 "RoleArn" role_arn: String, 4 "RoleType" role_type: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeUserInfo {
    pub access_key_id: Option<String>,
    pub id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub r#type: Option<String>,
}
input! { AssumeUserInfo() {
    0 "AccessKeyId" access_key_id: String, 1 "Id" id: String, 2 "SecurityToken" security_token: Secret,
    3 "Type" r#type: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJobExperimentConfig {
    pub experiment_id: Option<String>,
}
input! { CreateTrainingJobExperimentConfig() {
    0 "ExperimentId" experiment_id: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJobHyperParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateTrainingJobHyperParameters() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJobInputChannels {
    pub dataset_id: Option<String>,
    pub input_uri: Option<String>,
    pub name: Option<String>,
    pub options: Option<String>,
    pub role_arn: Option<String>,
    pub version_name: Option<String>,
}
input! { CreateTrainingJobInputChannels() {
    0 "DatasetId" dataset_id: String, 1 "InputUri" input_uri: String, 2 "Name" name: String,
    3 "Options" options: String, 4 "RoleArn" role_arn: String, 5 "VersionName" version_name: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJobLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTrainingJobLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJobOutputChannels {
    pub dataset_id: Option<String>,
    pub name: Option<String>,
    pub output_uri: Option<String>,
    pub role_arn: Option<String>,
    pub version_name: Option<String>,
}
input! { CreateTrainingJobOutputChannels() {
    0 "DatasetId" dataset_id: String, 1 "Name" name: String, 2 "OutputUri" output_uri: String,
    3 "RoleArn" role_arn: String, 4 "VersionName" version_name: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJobScheduler {
    pub max_running_time_in_minutes: Option<i64>,
    pub max_running_time_in_seconds: Option<i64>,
}
input! { CreateTrainingJobScheduler() {
    0 "MaxRunningTimeInMinutes" max_running_time_in_minutes: i64,
    1 "MaxRunningTimeInSeconds" max_running_time_in_seconds: i64
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobSettings {
    pub advanced_settings: Option<BTreeMap<String, Value>>,
    pub business_user_id: Option<String>,
    pub caller: Option<String>,
    pub driver: Option<String>,
    pub enable_error_monitoring_in_ai_master: Option<bool>,
    pub enable_oss_append: Option<bool>,
    pub enable_rdma: Option<bool>,
    pub enable_sanity_check: Option<bool>,
    pub enable_tide_resource: Option<bool>,
    pub error_monitoring_args: Option<String>,
    pub job_reserved_minutes: Option<i64>,
    pub job_reserved_policy: Option<String>,
    pub oversold_type: Option<String>,
    pub pipeline_id: Option<String>,
    pub sanity_check_args: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
}
input! { JobSettings() {
    0 "AdvancedSettings" advanced_settings: BTreeMap<String, Value>, 1 "BusinessUserId" business_user_id: String,
    2 "Caller" caller: String, 3 "Driver" driver: String,
    4 "EnableErrorMonitoringInAIMaster" enable_error_monitoring_in_ai_master: bool,
    5 "EnableOssAppend" enable_oss_append: bool, 6 "EnableRDMA" enable_rdma: bool,
    7 "EnableSanityCheck" enable_sanity_check: bool, 8 "EnableTideResource" enable_tide_resource: bool,
    9 "ErrorMonitoringArgs" error_monitoring_args: String, 10 "JobReservedMinutes" job_reserved_minutes: i64,
    11 "JobReservedPolicy" job_reserved_policy: String, 12 "OversoldType" oversold_type: String,
    13 "PipelineId" pipeline_id: String, 14 "SanityCheckArgs" sanity_check_args: String,
    15 "Tags" tags: BTreeMap<String, String>
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJobUserVpc {
    pub default_route: Option<String>,
    pub extended_ci_drs: Option<Vec<String>>,
    pub security_group_id: Option<String>,
    pub switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateTrainingJobUserVpc() {
    0 "DefaultRoute" default_route: String, 1 "ExtendedCIDRs" extended_ci_drs: Vec<String>,
    2 "SecurityGroupId" security_group_id: String, 3 "SwitchId" switch_id: String, 4 "VpcId" vpc_id: String
} }

/// Response of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJobOutput {
    pub training_job_id: Option<String>,
}
model! { CreateTrainingJobOutput {
    0 "TrainingJobId" training_job_id: String
} }

/// Deletes algorithm: `DeleteAlgorithm` of `paistudio` 2022-01-12.
///
/// DELETE `/api/v1/algorithms/{AlgorithmId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/DeleteAlgorithm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlgorithm {
    /// Required.
    pub algorithm_id: String,
}
operation! { DeleteAlgorithm(algorithm_id: String) "DeleteAlgorithm" -> Empty {
    0 "AlgorithmId" algorithm_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/algorithms/{AlgorithmId}", } }

/// Response of [`DeleteAlgorithm`]: empty.
pub type DeleteAlgorithmOutput = Empty;

/// Deletes algorithm version: `DeleteAlgorithmVersion` of `paistudio` 2022-01-12.
///
/// DELETE `/api/v1/algorithms/{AlgorithmId}/versions/{AlgorithmVersion}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/DeleteAlgorithmVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlgorithmVersion {
    /// Required.
    pub algorithm_id: String,
    /// Required.
    pub algorithm_version: String,
}
operation! { DeleteAlgorithmVersion(algorithm_id: String, algorithm_version: String) "DeleteAlgorithmVersion" -> Empty {
    0 "AlgorithmId" algorithm_id, 1 "AlgorithmVersion" algorithm_version
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/algorithms/{AlgorithmId}/versions/{AlgorithmVersion}", } }

/// Response of [`DeleteAlgorithmVersion`]: empty.
pub type DeleteAlgorithmVersionOutput = Empty;

/// Deletes machine group: `DeleteMachineGroup` of `paistudio` 2022-01-12.
///
/// DELETE `/api/v1/resources/machinegroups/{MachineGroupID}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/DeleteMachineGroup>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMachineGroup {
    /// Required.
    pub machine_group_id: String,
}
operation! { DeleteMachineGroup(machine_group_id: String) "DeleteMachineGroup" -> DeleteMachineGroupOutput {
    0 "MachineGroupID" machine_group_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/resources/machinegroups/{MachineGroupID}", } }

/// Response of [`DeleteMachineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMachineGroupOutput {
    pub machine_group_id: Option<String>,
}
model! { DeleteMachineGroupOutput {
    0 "MachineGroupID" machine_group_id: String
} }

/// Deletes quota: `DeleteQuota` of `paistudio` 2022-01-12.
///
/// DELETE `/api/v1/quotas/{QuotaId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/DeleteQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQuota {
    /// Required.
    pub quota_id: String,
}
operation! { DeleteQuota(quota_id: String) "DeleteQuota" -> DeleteQuotaOutput {
    0 "QuotaId" quota_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/quotas/{QuotaId}", } }

/// Response of [`DeleteQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQuotaOutput {
    pub quota_id: Option<String>,
}
model! { DeleteQuotaOutput {
    0 "QuotaId" quota_id: String
} }

/// Deletes resource group: `DeleteResourceGroup` of `paistudio` 2022-01-12.
///
/// DELETE `/api/v1/resources/{ResourceGroupID}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/DeleteResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroup {
    /// Required.
    pub resource_group_id: String,
}
operation! { DeleteResourceGroup(resource_group_id: String) "DeleteResourceGroup" -> DeleteResourceGroupOutput {
    0 "ResourceGroupID" resource_group_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/resources/{ResourceGroupID}", } }

/// Response of [`DeleteResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroupOutput {
    pub resource_group_id: Option<String>,
}
model! { DeleteResourceGroupOutput {
    0 "ResourceGroupID" resource_group_id: String
} }

/// Deletes resource group machine group: `DeleteResourceGroupMachineGroup` of `paistudio` 2022-01-12.
///
/// DELETE `/api/v1/resources/{ResourceGroupID}/machinegroups/{MachineGroupID}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/DeleteResourceGroupMachineGroup>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroupMachineGroup {
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub machine_group_id: String,
}
operation! { DeleteResourceGroupMachineGroup(resource_group_id: String, machine_group_id: String)
    "DeleteResourceGroupMachineGroup" -> DeleteResourceGroupMachineGroupOutput {
    0 "ResourceGroupID" resource_group_id, 1 "MachineGroupID" machine_group_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/resources/{ResourceGroupID}/machinegroups/{MachineGroupID}", } }

/// Response of [`DeleteResourceGroupMachineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroupMachineGroupOutput {
    pub machine_group_id: Option<String>,
}
model! { DeleteResourceGroupMachineGroupOutput {
    0 "MachineGroupID" machine_group_id: String
} }

/// Deletes training job: `DeleteTrainingJob` of `paistudio` 2022-01-12.
///
/// DELETE `/api/v1/trainingjobs/{TrainingJobId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/DeleteTrainingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrainingJob {
    /// Required.
    pub training_job_id: String,
}
operation! { DeleteTrainingJob(training_job_id: String) "DeleteTrainingJob" -> Empty {
    0 "TrainingJobId" training_job_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/trainingjobs/{TrainingJobId}", } }

/// Response of [`DeleteTrainingJob`]: empty.
pub type DeleteTrainingJobOutput = Empty;

/// Deletes training job labels: `DeleteTrainingJobLabels` of `paistudio` 2022-01-12.
///
/// DELETE `/api/v1/trainingjobs/{TrainingJobId}/labels`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/DeleteTrainingJobLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrainingJobLabels {
    /// Required.
    pub keys: String,
    /// Required.
    pub training_job_id: String,
}
operation! { DeleteTrainingJobLabels(keys: String, training_job_id: String) "DeleteTrainingJobLabels" -> Empty {
    0 "Keys" keys, 1 "TrainingJobId" training_job_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/trainingjobs/{TrainingJobId}/labels", } }

/// Response of [`DeleteTrainingJobLabels`]: empty.
pub type DeleteTrainingJobLabelsOutput = Empty;

/// Gets algorithm: `GetAlgorithm` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/algorithms/{AlgorithmId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/GetAlgorithm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlgorithm {
    /// Required.
    pub algorithm_id: String,
}
operation! { GetAlgorithm(algorithm_id: String) "GetAlgorithm" -> GetAlgorithmOutput {
    0 "AlgorithmId" algorithm_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/algorithms/{AlgorithmId}", } }

/// Response of [`GetAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlgorithmOutput {
    pub algorithm_description: Option<String>,
    pub algorithm_id: Option<String>,
    pub algorithm_name: Option<String>,
    pub algorithm_provider: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub tenant_id: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetAlgorithmOutput {
    0 "AlgorithmDescription" algorithm_description: String, 1 "AlgorithmId" algorithm_id: String,
    2 "AlgorithmName" algorithm_name: String, 3 "AlgorithmProvider" algorithm_provider: String,
    4 "DisplayName" display_name: String, 5 "GmtCreateTime" gmt_create_time: String,
    6 "GmtModifiedTime" gmt_modified_time: String, 7 "TenantId" tenant_id: String, 8 "UserId" user_id: String,
    9 "WorkspaceId" workspace_id: String
} }

/// Gets algorithm version: `GetAlgorithmVersion` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/algorithms/{AlgorithmId}/versions/{AlgorithmVersion}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/GetAlgorithmVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlgorithmVersion {
    /// Required.
    pub algorithm_id: String,
    /// Required.
    pub algorithm_version: String,
}
operation! { GetAlgorithmVersion(algorithm_id: String, algorithm_version: String)
    "GetAlgorithmVersion" -> GetAlgorithmVersionOutput {
    0 "AlgorithmId" algorithm_id, 1 "AlgorithmVersion" algorithm_version
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/algorithms/{AlgorithmId}/versions/{AlgorithmVersion}", } }

/// Response of [`GetAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlgorithmVersionOutput {
    pub algorithm_id: Option<String>,
    pub algorithm_name: Option<String>,
    pub algorithm_provider: Option<String>,
    pub algorithm_spec: Option<AlgorithmSpec>,
    pub algorithm_version: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub tenant_id: Option<String>,
    pub user_id: Option<String>,
}
model! { GetAlgorithmVersionOutput {
    0 "AlgorithmId" algorithm_id: String, 1 "AlgorithmName" algorithm_name: String,
    2 "AlgorithmProvider" algorithm_provider: String, 3 "AlgorithmSpec" algorithm_spec: AlgorithmSpec,
    4 "AlgorithmVersion" algorithm_version: String, 5 "GmtCreateTime" gmt_create_time: String,
    6 "GmtModifiedTime" gmt_modified_time: String, 7 "TenantId" tenant_id: String, 8 "UserId" user_id: String
} }

/// Gets machine group: `GetMachineGroup` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/resources/machinegroups/{MachineGroupID}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/GetMachineGroup>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMachineGroup {
    /// Required.
    pub machine_group_id: String,
}
operation! { GetMachineGroup(machine_group_id: String) "GetMachineGroup" -> GetMachineGroupOutput {
    0 "MachineGroupID" machine_group_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/resources/machinegroups/{MachineGroupID}", } }

/// Response of [`GetMachineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMachineGroupOutput {
    pub count: Option<i64>,
    pub default_driver: Option<String>,
    pub duration: Option<String>,
    pub ecs_type: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_expired: Option<String>,
    pub gmt_modified: Option<String>,
    pub gmt_started: Option<String>,
    pub machine_group_id: Option<String>,
    pub order_id: Option<String>,
    pub order_instance_id: Option<String>,
    pub pai_resource_id: Option<String>,
    pub pay_type: Option<String>,
    pub pricing_cycle: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub supported_drivers: Vec<String>,
}
model! { GetMachineGroupOutput {
    0 "Count" count: i64, 1 "DefaultDriver" default_driver: String, 2 "Duration" duration: String,
    3 "EcsType" ecs_type: String, 4 "GmtCreated" gmt_created: String, 5 "GmtExpired" gmt_expired: String,
    6 "GmtModified" gmt_modified: String, 7 "GmtStarted" gmt_started: String,
    8 "MachineGroupID" machine_group_id: String, 9 "OrderID" order_id: String,
    10 "OrderInstanceId" order_instance_id: String, 11 "PAIResourceID" pai_resource_id: String,
    12 "PayType" pay_type: String, 13 "PricingCycle" pricing_cycle: String, 14 "RegionID" region_id: String,
    15 "Status" status: String, 16 "SupportedDrivers" supported_drivers: Vec<String>
} }

/// Gets node metrics: `GetNodeMetrics` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/resources/{ResourceGroupID}/nodemetrics/{MetricType}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/GetNodeMetrics>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeMetrics {
    pub end_time: Option<String>,
    pub gpu_type: Option<String>,
    pub start_time: Option<String>,
    pub time_step: Option<String>,
    pub verbose: Option<bool>,
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub metric_type: String,
}
operation! { GetNodeMetrics(resource_group_id: String, metric_type: String) "GetNodeMetrics" -> GetNodeMetricsOutput {
    0 "EndTime" end_time: String, 1 "GPUType" gpu_type: String, 2 "StartTime" start_time: String,
    3 "TimeStep" time_step: String, 4 "Verbose" verbose: bool, 5 "ResourceGroupID" resource_group_id,
    6 "MetricType" metric_type
} [
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/resources/{ResourceGroupID}/nodemetrics/{MetricType}", } }

/// Response of [`GetNodeMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeMetricsOutput {
    pub metric_type: Option<String>,
    pub nodes_metrics: Vec<NodeMetric>,
    pub resource_group_id: Option<String>,
}
model! { GetNodeMetricsOutput {
    0 "MetricType" metric_type: String, 1 "NodesMetrics" nodes_metrics: Vec<NodeMetric>,
    2 "ResourceGroupID" resource_group_id: String
} }

/// In the response of [`GetNodeMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeMetric {
    pub gpu_type: Option<String>,
    pub metrics: Vec<Metric>,
    pub node_id: Option<String>,
}
model! { NodeMetric {
    0 "GPUType" gpu_type: String, 1 "Metrics" metrics: Vec<Metric>, 2 "NodeID" node_id: String
} }

/// In the response of [`GetNodeMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metric {
    pub time: Option<i64>,
    pub value: Option<String>,
}
model! { Metric {
    0 "Time" time: i64, 1 "Value" value: String
} }

/// Gets quota: `GetQuota` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/quotas/{QuotaId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/GetQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuota {
    pub verbose: Option<bool>,
    pub with_node_meta: Option<bool>,
    /// Required.
    pub quota_id: String,
}
operation! { GetQuota(quota_id: String) "GetQuota" -> GetQuotaOutput {
    0 "Verbose" verbose: bool, 1 "WithNodeMeta" with_node_meta: bool, 2 "QuotaId" quota_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/quotas/{QuotaId}", } }

/// Response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaOutput {
    pub allocate_strategy: Option<String>,
    pub creator_id: Option<String>,
    pub description: Option<String>,
    pub gmt_created_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub hyper_zones: Vec<String>,
    pub labels: Vec<Label>,
    pub latest_operation_id: Option<String>,
    pub min: Option<ResourceSpec>,
    pub parent_quota_id: Option<String>,
    pub queue_strategy: Option<String>,
    pub quota_cluster: Option<QuotaCluster>,
    pub quota_config: Option<QuotaConfig>,
    pub quota_details: Option<QuotaDetails>,
    pub quota_id: Option<String>,
    pub quota_name: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub resource_group_ids: Vec<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub sub_quotas: Vec<QuotaIdName>,
    pub version: Option<String>,
    pub workspaces: Vec<WorkspaceIdName>,
}
model! { GetQuotaOutput {
    0 "AllocateStrategy" allocate_strategy: String, 1 "CreatorId" creator_id: String,
    2 "Description" description: String, 3 "GmtCreatedTime" gmt_created_time: String,
    4 "GmtModifiedTime" gmt_modified_time: String, 5 "HyperZones" hyper_zones: Vec<String>,
    6 "Labels" labels: Vec<Label>, 7 "LatestOperationId" latest_operation_id: String, 8 "Min" min: ResourceSpec,
    9 "ParentQuotaId" parent_quota_id: String, 10 "QueueStrategy" queue_strategy: String,
    11 "QuotaCluster" quota_cluster: QuotaCluster, 12 "QuotaConfig" quota_config: QuotaConfig,
    13 "QuotaDetails" quota_details: QuotaDetails, 14 "QuotaId" quota_id: String, 15 "QuotaName" quota_name: String,
    16 "ReasonCode" reason_code: String, 17 "ReasonMessage" reason_message: String,
    18 "ResourceGroupIds" resource_group_ids: Vec<String>, 19 "ResourceType" resource_type: String,
    20 "Status" status: String, 21 "SubQuotas" sub_quotas: Vec<QuotaIdName>, 22 "Version" version: String,
    23 "Workspaces" workspaces: Vec<WorkspaceIdName>
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaCluster {
    pub cluster_type: Option<String>,
    pub data_sources: Vec<DataSource>,
    pub endpoints: BTreeMap<String, String>,
    pub image: Option<String>,
    pub status: Option<String>,
}
model! { QuotaCluster {
    0 "ClusterType" cluster_type: String, 1 "DataSources" data_sources: Vec<DataSource>,
    2 "Endpoints" endpoints: BTreeMap<String, String>, 3 "Image" image: String, 4 "Status" status: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaDetails {
    pub actual_min_quota: Option<ResourceAmount>,
    pub allocatable_quota: Option<ResourceAmount>,
    pub allocated_quota: Option<ResourceAmount>,
    pub ancestors_allocated_quota: Option<ResourceAmount>,
    pub descendants_allocated_quota: Option<ResourceAmount>,
    pub desired_min_quota: Option<ResourceAmount>,
    pub node_statistics: Option<QuotaNodeStatistics>,
    pub requested_quota: Option<ResourceAmount>,
    pub self_allocated_quota: Option<ResourceAmount>,
    pub self_submitted_quota: Option<ResourceAmount>,
    pub system_reserved_quota: Option<ResourceAmount>,
    pub used_quota: Option<ResourceAmount>,
}
model! { QuotaDetails {
    0 "ActualMinQuota" actual_min_quota: ResourceAmount, 1 "AllocatableQuota" allocatable_quota: ResourceAmount,
    2 "AllocatedQuota" allocated_quota: ResourceAmount,
    3 "AncestorsAllocatedQuota" ancestors_allocated_quota: ResourceAmount,
    4 "DescendantsAllocatedQuota" descendants_allocated_quota: ResourceAmount,
    5 "DesiredMinQuota" desired_min_quota: ResourceAmount, 6 "NodeStatistics" node_statistics: QuotaNodeStatistics,
    7 "RequestedQuota" requested_quota: ResourceAmount, 8 "SelfAllocatedQuota" self_allocated_quota: ResourceAmount,
    9 "SelfSubmittedQuota" self_submitted_quota: ResourceAmount,
    10 "SystemReservedQuota" system_reserved_quota: ResourceAmount, 11 "UsedQuota" used_quota: ResourceAmount
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaNodeStatistics {
    pub actual_min_hyper_node_num: Option<i64>,
    pub actual_min_node_num: Option<i64>,
    pub allocated_hyper_node_details: Vec<AllocatedHyperNodeDetail>,
    pub allocated_hyper_node_num: Option<i64>,
    pub allocated_node_num: Option<i64>,
    pub empty_node_num: Option<i64>,
}
model! { QuotaNodeStatistics {
    0 "ActualMinHyperNodeNum" actual_min_hyper_node_num: i64, 1 "ActualMinNodeNum" actual_min_node_num: i64,
    2 "AllocatedHyperNodeDetails" allocated_hyper_node_details: Vec<AllocatedHyperNodeDetail>,
    3 "AllocatedHyperNodeNum" allocated_hyper_node_num: i64, 4 "AllocatedNodeNum" allocated_node_num: i64,
    5 "EmptyNodeNum" empty_node_num: i64
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocatedHyperNodeDetail {
    pub allocated_node_num: Option<i64>,
    pub empty_node_num: Option<i64>,
    pub hyper_node_name: Option<String>,
    pub total_node_num: Option<i64>,
}
model! { AllocatedHyperNodeDetail {
    0 "AllocatedNodeNum" allocated_node_num: i64, 1 "EmptyNodeNum" empty_node_num: i64,
    2 "HyperNodeName" hyper_node_name: String, 3 "TotalNodeNum" total_node_num: i64
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaIdName {
    pub quota_id: Option<String>,
    pub quota_name: Option<String>,
}
model! { QuotaIdName {
    0 "QuotaId" quota_id: String, 1 "QuotaName" quota_name: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceIdName {
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { WorkspaceIdName {
    0 "WorkspaceId" workspace_id: String, 1 "WorkspaceName" workspace_name: String
} }

/// Gets resource group: `GetResourceGroup` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/resources/{ResourceGroupID}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/GetResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroup {
    pub is_ai_workspace_data_enabled: Option<bool>,
    pub tag: Option<Vec<GetResourceGroupTag>>,
    /// Required.
    pub resource_group_id: String,
}
operation! { GetResourceGroup(resource_group_id: String) "GetResourceGroup" -> GetResourceGroupOutput {
    0 "IsAIWorkspaceDataEnabled" is_ai_workspace_data_enabled: bool, 1 "Tag" tag: Vec<GetResourceGroupTag>,
    2 "ResourceGroupID" resource_group_id
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/resources/{ResourceGroupID}", } }

/// In the request of [`GetResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetResourceGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`GetResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupOutput {
    pub cluster_id: Option<String>,
    pub computing_resource_provider: Option<String>,
    pub creator_id: Option<String>,
    pub description: Option<String>,
    pub gmt_created_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub support_rdma: Option<bool>,
    pub tags: Vec<GetResourceGroupTags>,
    pub user_vpc: Option<UserVpc>,
    pub version: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetResourceGroupOutput {
    0 "ClusterID" cluster_id: String, 1 "ComputingResourceProvider" computing_resource_provider: String,
    2 "CreatorID" creator_id: String, 3 "Description" description: String, 4 "GmtCreatedTime" gmt_created_time: String,
    5 "GmtModifiedTime" gmt_modified_time: String, 6 "Name" name: String, 7 "ResourceType" resource_type: String,
    8 "Status" status: String, 9 "SupportRDMA" support_rdma: bool, 10 "Tags" tags: Vec<GetResourceGroupTags>,
    11 "UserVpc" user_vpc: UserVpc, 12 "Version" version: String, 13 "WorkspaceID" workspace_id: String
} }

/// In the response of [`GetResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetResourceGroupTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Gets resource group machine group: `GetResourceGroupMachineGroup` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/resources/{ResourceGroupID}/machinegroups/{MachineGroupID}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/GetResourceGroupMachineGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupMachineGroup {
    pub tag: Option<Vec<GetResourceGroupMachineGroupTag>>,
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub machine_group_id: String,
}
operation! { GetResourceGroupMachineGroup(resource_group_id: String, machine_group_id: String)
    "GetResourceGroupMachineGroup" -> GetResourceGroupMachineGroupOutput {
    0 "Tag" tag: Vec<GetResourceGroupMachineGroupTag>, 1 "ResourceGroupID" resource_group_id,
    2 "MachineGroupID" machine_group_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/resources/{ResourceGroupID}/machinegroups/{MachineGroupID}", } }

/// In the request of [`GetResourceGroupMachineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupMachineGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetResourceGroupMachineGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`GetResourceGroupMachineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupMachineGroupOutput {
    pub allocatable_cpu: Option<String>,
    pub allocatable_memory: Option<String>,
    pub cpu: Option<String>,
    pub default_driver: Option<String>,
    pub ecs_count: Option<i64>,
    pub ecs_spec: Option<String>,
    pub gmt_created_time: Option<String>,
    pub gmt_expired_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub gmt_started_time: Option<String>,
    pub gpu: Option<String>,
    pub gpu_type: Option<String>,
    pub machine_group_id: Option<String>,
    pub memory: Option<String>,
    pub name: Option<String>,
    pub payment_duration: Option<String>,
    pub payment_duration_unit: Option<String>,
    pub payment_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub supported_drivers: Vec<String>,
    pub system_reserved_cpu: Option<String>,
    pub system_reserved_memory: Option<String>,
    pub tags: Vec<GetResourceGroupMachineGroupTags>,
}
model! { GetResourceGroupMachineGroupOutput {
    0 "AllocatableCpu" allocatable_cpu: String, 1 "AllocatableMemory" allocatable_memory: String, 2 "Cpu" cpu: String,
    3 "DefaultDriver" default_driver: String, 4 "EcsCount" ecs_count: i64, 5 "EcsSpec" ecs_spec: String,
    6 "GmtCreatedTime" gmt_created_time: String, 7 "GmtExpiredTime" gmt_expired_time: String,
    8 "GmtModifiedTime" gmt_modified_time: String, 9 "GmtStartedTime" gmt_started_time: String, 10 "Gpu" gpu: String,
    11 "GpuType" gpu_type: String, 12 "MachineGroupID" machine_group_id: String, 13 "Memory" memory: String,
    14 "Name" name: String, 15 "PaymentDuration" payment_duration: String,
    16 "PaymentDurationUnit" payment_duration_unit: String, 17 "PaymentType" payment_type: String,
    18 "ResourceGroupID" resource_group_id: String, 19 "Status" status: String,
    20 "SupportedDrivers" supported_drivers: Vec<String>, 21 "SystemReservedCpu" system_reserved_cpu: String,
    22 "SystemReservedMemory" system_reserved_memory: String, 23 "Tags" tags: Vec<GetResourceGroupMachineGroupTags>
} }

/// In the response of [`GetResourceGroupMachineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupMachineGroupTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetResourceGroupMachineGroupTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Gets resource group request: `GetResourceGroupRequest` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/resources/data/request`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/GetResourceGroupRequest>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupRequest {
    pub pod_status: Option<String>,
    /// Required.
    pub resource_group_id: String,
}
operation! { GetResourceGroupRequest(resource_group_id: String)
    "GetResourceGroupRequest" -> GetResourceGroupRequestOutput {
    0 "PodStatus" pod_status: String, 1 "ResourceGroupID" resource_group_id
} { method: "GET", path: "/api/v1/resources/data/request", } }

/// Response of [`GetResourceGroupRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupRequestOutput {
    pub request_cpu: Option<i64>,
    pub request_gpu: Option<i64>,
    pub request_gpu_infos: Vec<GPUInfo>,
    pub request_memory: Option<i64>,
}
model! { GetResourceGroupRequestOutput {
    0 "requestCPU" request_cpu: i64, 1 "requestGPU" request_gpu: i64,
    2 "requestGPUInfos" request_gpu_infos: Vec<GPUInfo>, 3 "requestMemory" request_memory: i64
} }

/// In the response of [`GetResourceGroupRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GPUInfo {
    pub count: Option<i64>,
    pub r#type: Option<String>,
}
model! { GPUInfo {
    0 "count" count: i64, 1 "type" r#type: String
} }

/// Gets resource group total: `GetResourceGroupTotal` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/resources/data/total`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/GetResourceGroupTotal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupTotal {
    pub resource_group_id: Option<String>,
}
operation! { GetResourceGroupTotal() "GetResourceGroupTotal" -> GetResourceGroupTotalOutput {
    0 "ResourceGroupID" resource_group_id: String
} { method: "GET", path: "/api/v1/resources/data/total", } }

/// Response of [`GetResourceGroupTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupTotalOutput {
    pub total_cpu: Option<i64>,
    pub total_gpu: Option<i64>,
    pub total_gpu_infos: Vec<GPUInfo>,
    pub total_memory: Option<i64>,
}
model! { GetResourceGroupTotalOutput {
    0 "totalCPU" total_cpu: i64, 1 "totalGPU" total_gpu: i64, 2 "totalGPUInfos" total_gpu_infos: Vec<GPUInfo>,
    3 "totalMemory" total_memory: i64
} }

/// Gets spot price history: `GetSpotPriceHistory` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/spots/{InstanceType}/pricehistory`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/GetSpotPriceHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpotPriceHistory {
    pub end_time: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub spot_duration: Option<i64>,
    pub start_time: Option<String>,
    /// Required.
    pub instance_type: String,
}
operation! { GetSpotPriceHistory(instance_type: String) "GetSpotPriceHistory" -> GetSpotPriceHistoryOutput {
    0 "EndTime" end_time: String, 1 "Order" order: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String, 5 "SpotDuration" spot_duration: i64, 6 "StartTime" start_time: String,
    7 "InstanceType" instance_type
} [
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/spots/{InstanceType}/pricehistory", } }
paged! { GetSpotPriceHistory: SpotPriceItem =
    Number "PageNumber", "SpotPriceHistory" spot_price_history, total "TotalCount" }

/// Response of [`GetSpotPriceHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpotPriceHistoryOutput {
    pub spot_price_history: Vec<SpotPriceItem>,
    pub total_count: Option<i64>,
}
model! { GetSpotPriceHistoryOutput {
    0 "SpotPriceHistory" spot_price_history: Vec<SpotPriceItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`GetSpotPriceHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpotPriceItem {
    pub instance_type: Option<String>,
    pub spot_discount: Option<f64>,
    pub timestamp: Option<String>,
    pub zone_id: Option<String>,
}
model! { SpotPriceItem {
    0 "InstanceType" instance_type: String, 1 "SpotDiscount" spot_discount: f64, 2 "Timestamp" timestamp: String,
    3 "ZoneId" zone_id: String
} }

/// Gets token: `GetToken` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/tokens`. Reads only. See <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/GetToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToken {
    pub expire_time: Option<i64>,
    /// Required.
    pub training_job_id: String,
}
operation! { GetToken(training_job_id: String) "GetToken" -> GetTokenOutput {
    0 "ExpireTime" expire_time: i64, 1 "TrainingJobId" training_job_id
} { method: "GET", path: "/api/v1/tokens", } }

/// Response of [`GetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetTokenOutput {
    0 "Token" token: Secret
} }

/// Gets training job: `GetTrainingJob` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/trainingjobs/{TrainingJobId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/GetTrainingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJob {
    /// Required.
    pub training_job_id: String,
}
operation! { GetTrainingJob(training_job_id: String) "GetTrainingJob" -> GetTrainingJobOutput {
    0 "TrainingJobId" training_job_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trainingjobs/{TrainingJobId}", } }

/// Response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobOutput {
    pub algorithm_id: Option<String>,
    pub algorithm_name: Option<String>,
    pub algorithm_provider: Option<String>,
    pub algorithm_spec: Option<AlgorithmSpec>,
    pub algorithm_version: Option<String>,
    pub assign_node_spec: Option<AssignNodeSpec>,
    pub compute_resource: Option<GetTrainingJobComputeResource>,
    pub credential_config: Option<CredentialConfig>,
    pub duration: Option<i64>,
    pub environments: BTreeMap<String, String>,
    pub experiment_config: Option<GetTrainingJobExperimentConfig>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub hyper_parameters: Vec<GetTrainingJobHyperParameters>,
    pub input_channels: Vec<GetTrainingJobInputChannels>,
    pub instances: Vec<GetTrainingJobInstances>,
    pub is_temp_algo: Option<bool>,
    pub labels: Vec<GetTrainingJobLabels>,
    pub latest_metrics: Vec<GetTrainingJobLatestMetricsItem>,
    pub latest_progress: Option<GetTrainingJobLatestProgress>,
    pub output_channels: Vec<GetTrainingJobOutputChannels>,
    pub output_model: Option<GetTrainingJobOutputModel>,
    pub priority: Option<i64>,
    pub python_requirements: Vec<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub role_arn: Option<String>,
    pub scheduler: Option<GetTrainingJobScheduler>,
    pub settings: Option<JobSettings>,
    pub status: Option<String>,
    pub status_transitions: Vec<GetTrainingJobStatusTransitions>,
    pub training_job_description: Option<String>,
    pub training_job_id: Option<String>,
    pub training_job_name: Option<String>,
    pub training_job_url: Option<String>,
    pub user_id: Option<String>,
    pub user_vpc: Option<GetTrainingJobUserVpc>,
    pub workspace_id: Option<String>,
}
model! { GetTrainingJobOutput {
    0 "AlgorithmId" algorithm_id: String, 1 "AlgorithmName" algorithm_name: String,
    2 "AlgorithmProvider" algorithm_provider: String, 3 "AlgorithmSpec" algorithm_spec: AlgorithmSpec,
    4 "AlgorithmVersion" algorithm_version: String, 5 "AssignNodeSpec" assign_node_spec: AssignNodeSpec,
    6 "ComputeResource" compute_resource: GetTrainingJobComputeResource,
    7 "CredentialConfig" credential_config: CredentialConfig, 8 "Duration" duration: i64,
    9 "Environments" environments: BTreeMap<String, String>,
    10 "ExperimentConfig" experiment_config: GetTrainingJobExperimentConfig, 11 "GmtCreateTime" gmt_create_time: String,
    12 "GmtModifiedTime" gmt_modified_time: String,
    13 "HyperParameters" hyper_parameters: Vec<GetTrainingJobHyperParameters>,
    14 "InputChannels" input_channels: Vec<GetTrainingJobInputChannels>,
    15 "Instances" instances: Vec<GetTrainingJobInstances>, 16 "IsTempAlgo" is_temp_algo: bool,
    17 "Labels" labels: Vec<GetTrainingJobLabels>,
    18 "LatestMetrics" latest_metrics: Vec<GetTrainingJobLatestMetricsItem>,
    19 "LatestProgress" latest_progress: GetTrainingJobLatestProgress,
    20 "OutputChannels" output_channels: Vec<GetTrainingJobOutputChannels>,
    21 "OutputModel" output_model: GetTrainingJobOutputModel, 22 "Priority" priority: i64,
    23 "PythonRequirements" python_requirements: Vec<String>, 24 "ReasonCode" reason_code: String,
    25 "ReasonMessage" reason_message: String, 26 "RoleArn" role_arn: String,
    27 "Scheduler" scheduler: GetTrainingJobScheduler, 28 "Settings" settings: JobSettings, 29 "Status" status: String,
    30 "StatusTransitions" status_transitions: Vec<GetTrainingJobStatusTransitions>,
    31 "TrainingJobDescription" training_job_description: String, 32 "TrainingJobId" training_job_id: String,
    33 "TrainingJobName" training_job_name: String, 34 "TrainingJobUrl" training_job_url: String,
    35 "UserId" user_id: String, 36 "UserVpc" user_vpc: GetTrainingJobUserVpc, 37 "WorkspaceId" workspace_id: String
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobComputeResource {
    pub ecs_count: Option<i64>,
    pub ecs_spec: Option<String>,
    pub instance_count: Option<i64>,
    pub instance_spec: Option<GetTrainingJobInstanceSpec>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub spot_spec: Option<GetTrainingJobSpotSpec>,
    pub use_spot_instance: Option<bool>,
}
model! { GetTrainingJobComputeResource {
    0 "EcsCount" ecs_count: i64, 1 "EcsSpec" ecs_spec: String, 2 "InstanceCount" instance_count: i64,
    3 "InstanceSpec" instance_spec: GetTrainingJobInstanceSpec, 4 "ResourceId" resource_id: String,
    5 "ResourceName" resource_name: String, 6 "SpotSpec" spot_spec: GetTrainingJobSpotSpec,
    7 "UseSpotInstance" use_spot_instance: bool
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobInstanceSpec {
    pub cpu: Option<String>,
    pub gpu: Option<String>,
    pub gpu_type: Option<String>,
    pub memory: Option<String>,
    pub shared_memory: Option<String>,
}
model! { GetTrainingJobInstanceSpec {
    0 "CPU" cpu: String, 1 "GPU" gpu: String, 2 "GPUType" gpu_type: String, 3 "Memory" memory: String,
    4 "SharedMemory" shared_memory: String
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobSpotSpec {
    pub spot_discount_limit: Option<f64>,
    pub spot_strategy: Option<String>,
}
model! { GetTrainingJobSpotSpec {
    0 "SpotDiscountLimit" spot_discount_limit: f64, 1 "SpotStrategy" spot_strategy: String
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobExperimentConfig {
    pub experiment_id: Option<String>,
    pub experiment_name: Option<String>,
}
model! { GetTrainingJobExperimentConfig {
    0 "ExperimentId" experiment_id: String, 1 "ExperimentName" experiment_name: String
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobHyperParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetTrainingJobHyperParameters {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobInputChannels {
    pub dataset_id: Option<String>,
    pub input_uri: Option<String>,
    pub name: Option<String>,
    pub options: Option<String>,
    pub role_arn: Option<String>,
    pub version_name: Option<String>,
}
model! { GetTrainingJobInputChannels {
    0 "DatasetId" dataset_id: String, 1 "InputUri" input_uri: String, 2 "Name" name: String,
    3 "Options" options: String, 4 "RoleArn" role_arn: String, 5 "VersionName" version_name: String
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobInstances {
    pub name: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { GetTrainingJobInstances {
    0 "Name" name: String, 1 "Role" role: String, 2 "Status" status: String
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTrainingJobLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobLatestMetricsItem {
    pub name: Option<String>,
    pub timestamp: Option<String>,
    pub value: Option<f64>,
}
model! { GetTrainingJobLatestMetricsItem {
    0 "Name" name: String, 1 "Timestamp" timestamp: String, 2 "Value" value: f64
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobLatestProgress {
    pub overall_progress: Option<GetTrainingJobOverallProgress>,
    pub remaining_time: Option<GetTrainingJobRemainingTime>,
}
model! { GetTrainingJobLatestProgress {
    0 "OverallProgress" overall_progress: GetTrainingJobOverallProgress,
    1 "RemainingTime" remaining_time: GetTrainingJobRemainingTime
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobOverallProgress {
    pub timestamp: Option<String>,
    pub value: Option<f64>,
}
model! { GetTrainingJobOverallProgress {
    0 "Timestamp" timestamp: String, 1 "Value" value: f64
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobRemainingTime {
    pub timestamp: Option<String>,
    pub value: Option<i64>,
}
model! { GetTrainingJobRemainingTime {
    0 "Timestamp" timestamp: String, 1 "Value" value: i64
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobOutputChannels {
    pub dataset_id: Option<String>,
    pub name: Option<String>,
    pub output_uri: Option<String>,
    pub role_arn: Option<String>,
    pub version_name: Option<String>,
}
model! { GetTrainingJobOutputChannels {
    0 "DatasetId" dataset_id: String, 1 "Name" name: String, 2 "OutputUri" output_uri: String,
    3 "RoleArn" role_arn: String, 4 "VersionName" version_name: String
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobOutputModel {
    pub output_channel_name: Option<String>,
    pub uri: Option<String>,
}
model! { GetTrainingJobOutputModel {
    0 "OutputChannelName" output_channel_name: String, 1 "Uri" uri: String
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobScheduler {
    pub max_running_time_in_minutes: Option<String>,
    pub max_running_time_in_seconds: Option<String>,
}
model! { GetTrainingJobScheduler {
    0 "MaxRunningTimeInMinutes" max_running_time_in_minutes: String,
    1 "MaxRunningTimeInSeconds" max_running_time_in_seconds: String
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobStatusTransitions {
    pub end_time: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { GetTrainingJobStatusTransitions {
    0 "EndTime" end_time: String, 1 "ReasonCode" reason_code: String, 2 "ReasonMessage" reason_message: String,
    3 "StartTime" start_time: String, 4 "Status" status: String
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobUserVpc {
    pub extended_ci_drs: Vec<String>,
    pub security_group_id: Option<String>,
    pub switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetTrainingJobUserVpc {
    0 "ExtendedCIDRs" extended_ci_drs: Vec<String>, 1 "SecurityGroupId" security_group_id: String,
    2 "SwitchId" switch_id: String, 3 "VpcId" vpc_id: String
} }

/// Gets training job error info: `GetTrainingJobErrorInfo` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/trainingjobs/{TrainingJobId}/errorinfo`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/GetTrainingJobErrorInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobErrorInfo {
    /// Required.
    pub training_job_id: String,
}
operation! { GetTrainingJobErrorInfo(training_job_id: String)
    "GetTrainingJobErrorInfo" -> GetTrainingJobErrorInfoOutput {
    0 "TrainingJobId" training_job_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trainingjobs/{TrainingJobId}/errorinfo", } }

/// Response of [`GetTrainingJobErrorInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobErrorInfoOutput {
    pub error_info: Option<GetTrainingJobErrorInfoErrorInfo>,
}
model! { GetTrainingJobErrorInfoOutput {
    0 "ErrorInfo" error_info: GetTrainingJobErrorInfoErrorInfo
} }

/// In the response of [`GetTrainingJobErrorInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobErrorInfoErrorInfo {
    pub additional_info: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { GetTrainingJobErrorInfoErrorInfo {
    0 "AdditionalInfo" additional_info: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Gets training job latest metrics: `GetTrainingJobLatestMetrics` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/trainingjobs/{TrainingJobId}/latestmetrics`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/GetTrainingJobLatestMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobLatestMetrics {
    pub names: Option<String>,
    /// Required.
    pub training_job_id: String,
}
operation! { GetTrainingJobLatestMetrics(training_job_id: String)
    "GetTrainingJobLatestMetrics" -> GetTrainingJobLatestMetricsOutput {
    0 "Names" names: String, 1 "TrainingJobId" training_job_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trainingjobs/{TrainingJobId}/latestmetrics", } }

/// Response of [`GetTrainingJobLatestMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobLatestMetricsOutput {
    pub metrics: Vec<GetTrainingJobLatestMetricsMetrics>,
}
model! { GetTrainingJobLatestMetricsOutput {
    0 "Metrics" metrics: Vec<GetTrainingJobLatestMetricsMetrics>
} }

/// In the response of [`GetTrainingJobLatestMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobLatestMetricsMetrics {
    pub name: Option<String>,
    pub timestamp: Option<String>,
    pub value: Option<f64>,
}
model! { GetTrainingJobLatestMetricsMetrics {
    0 "Name" name: String, 1 "Timestamp" timestamp: String, 2 "Value" value: f64
} }

/// Gets user view metrics: `GetUserViewMetrics` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/resources/{ResourceGroupID}/usermetrics`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/GetUserViewMetrics>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserViewMetrics {
    pub order: Option<String>,
    /// Required.
    pub page_number: String,
    /// Required.
    pub page_size: String,
    pub sort_by: Option<String>,
    pub time_step: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub resource_group_id: String,
}
operation! { GetUserViewMetrics(page_number: String, page_size: String, resource_group_id: String)
    "GetUserViewMetrics" -> GetUserViewMetricsOutput {
    0 "Order" order: String, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "SortBy" sort_by: String,
    4 "TimeStep" time_step: String, 5 "UserId" user_id: String, 6 "WorkspaceId" workspace_id: String,
    7 "ResourceGroupID" resource_group_id
} [
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/resources/{ResourceGroupID}/usermetrics", } }
paged! { GetUserViewMetrics: UserViewMetric = Number "PageNumber", "UserMetrics" user_metrics, total "Total" }

/// Response of [`GetUserViewMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserViewMetricsOutput {
    pub resource_group_id: Option<String>,
    pub summary: Option<UserViewMetric>,
    pub total: Option<i64>,
    pub user_metrics: Vec<UserViewMetric>,
}
model! { GetUserViewMetricsOutput {
    0 "ResourceGroupId" resource_group_id: String, 1 "Summary" summary: UserViewMetric, 2 "Total" total: i64,
    3 "UserMetrics" user_metrics: Vec<UserViewMetric>
} }

/// In the response of [`GetUserViewMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserViewMetric {
    pub cpu_node_number: Option<i64>,
    pub cpu_usage_rate: Option<String>,
    pub cpu_job_names: Vec<String>,
    pub cpu_node_names: Vec<String>,
    pub disk_read_rate: Option<String>,
    pub disk_write_rate: Option<String>,
    pub gpu_node_number: Option<i64>,
    pub gpu_usage_rate: Option<String>,
    pub gpu_job_names: Vec<String>,
    pub gpu_node_names: Vec<String>,
    pub job_type: Option<String>,
    pub memory_usage_rate: Option<String>,
    pub network_input_rate: Option<String>,
    pub network_output_rate: Option<String>,
    pub node_names: Vec<String>,
    pub request_cpu: Option<i64>,
    pub request_gpu: Option<i64>,
    pub request_memory: Option<i64>,
    pub resource_group_id: Option<String>,
    pub total_cpu: Option<i64>,
    pub total_gpu: Option<i64>,
    pub total_memory: Option<i64>,
    pub user_id: Option<String>,
}
model! { UserViewMetric {
    0 "CPUNodeNumber" cpu_node_number: i64, 1 "CPUUsageRate" cpu_usage_rate: String,
    2 "CpuJobNames" cpu_job_names: Vec<String>, 3 "CpuNodeNames" cpu_node_names: Vec<String>,
    4 "DiskReadRate" disk_read_rate: String, 5 "DiskWriteRate" disk_write_rate: String,
    6 "GPUNodeNumber" gpu_node_number: i64, 7 "GPUUsageRate" gpu_usage_rate: String,
    8 "GpuJobNames" gpu_job_names: Vec<String>, 9 "GpuNodeNames" gpu_node_names: Vec<String>,
    10 "JobType" job_type: String, 11 "MemoryUsageRate" memory_usage_rate: String,
    12 "NetworkInputRate" network_input_rate: String, 13 "NetworkOutputRate" network_output_rate: String,
    14 "NodeNames" node_names: Vec<String>, 15 "RequestCPU" request_cpu: i64, 16 "RequestGPU" request_gpu: i64,
    17 "RequestMemory" request_memory: i64, 18 "ResourceGroupId" resource_group_id: String,
    19 "TotalCPU" total_cpu: i64, 20 "TotalGPU" total_gpu: i64, 21 "TotalMemory" total_memory: i64,
    22 "UserId" user_id: String
} }

/// Lists algorithm versions: `ListAlgorithmVersions` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/algorithms/{AlgorithmId}/versions`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListAlgorithmVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlgorithmVersions {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub algorithm_id: String,
}
operation! { ListAlgorithmVersions(algorithm_id: String) "ListAlgorithmVersions" -> ListAlgorithmVersionsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "AlgorithmId" algorithm_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/algorithms/{AlgorithmId}/versions", } }
paged! { ListAlgorithmVersions: ListAlgorithmVersionsAlgorithmVersions =
    Number "PageNumber", "AlgorithmVersions" algorithm_versions, total "TotalCount" }

/// Response of [`ListAlgorithmVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlgorithmVersionsOutput {
    pub algorithm_versions: Vec<ListAlgorithmVersionsAlgorithmVersions>,
    pub total_count: Option<i64>,
}
model! { ListAlgorithmVersionsOutput {
    0 "AlgorithmVersions" algorithm_versions: Vec<ListAlgorithmVersionsAlgorithmVersions>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListAlgorithmVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlgorithmVersionsAlgorithmVersions {
    pub algorithm_id: Option<String>,
    pub algorithm_name: Option<String>,
    pub algorithm_provider: Option<String>,
    pub algorithm_version: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub tenant_id: Option<String>,
    pub user_id: Option<String>,
}
model! { ListAlgorithmVersionsAlgorithmVersions {
    0 "AlgorithmId" algorithm_id: String, 1 "AlgorithmName" algorithm_name: String,
    2 "AlgorithmProvider" algorithm_provider: String, 3 "AlgorithmVersion" algorithm_version: String,
    4 "GmtCreateTime" gmt_create_time: String, 5 "GmtModifiedTime" gmt_modified_time: String,
    6 "TenantId" tenant_id: String, 7 "UserId" user_id: String
} }

/// Lists algorithms: `ListAlgorithms` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/algorithms`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListAlgorithms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlgorithms {
    pub algorithm_id: Option<String>,
    pub algorithm_name: Option<String>,
    pub algorithm_provider: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub workspace_id: Option<String>,
}
operation! { ListAlgorithms() "ListAlgorithms" -> ListAlgorithmsOutput {
    0 "AlgorithmId" algorithm_id: String, 1 "AlgorithmName" algorithm_name: String,
    2 "AlgorithmProvider" algorithm_provider: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "WorkspaceId" workspace_id: String
} { method: "GET", path: "/api/v1/algorithms", } }
paged! { ListAlgorithms: ListAlgorithmsAlgorithms = Number "PageNumber", "Algorithms" algorithms, total "TotalCount" }

/// Response of [`ListAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlgorithmsOutput {
    pub algorithms: Vec<ListAlgorithmsAlgorithms>,
    pub total_count: Option<i64>,
}
model! { ListAlgorithmsOutput {
    0 "Algorithms" algorithms: Vec<ListAlgorithmsAlgorithms>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlgorithmsAlgorithms {
    pub algorithm_description: Option<String>,
    pub algorithm_id: Option<String>,
    pub algorithm_name: Option<String>,
    pub algorithm_provider: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListAlgorithmsAlgorithms {
    0 "AlgorithmDescription" algorithm_description: String, 1 "AlgorithmId" algorithm_id: String,
    2 "AlgorithmName" algorithm_name: String, 3 "AlgorithmProvider" algorithm_provider: String,
    4 "DisplayName" display_name: String, 5 "GmtCreateTime" gmt_create_time: String,
    6 "GmtModifiedTime" gmt_modified_time: String, 7 "UserId" user_id: String, 8 "WorkspaceId" workspace_id: String
} }

/// Lists node pods: `ListNodePods` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/nodes/{NodeId}/Pods`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListNodePods>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodePods {
    pub gpu_indexes: Option<String>,
    pub oversold_types: Option<String>,
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub node_id: String,
}
operation! { ListNodePods(resource_group_id: String, node_id: String) "ListNodePods" -> ListNodePodsOutput {
    0 "GPUIndexes" gpu_indexes: String, 1 "OversoldTypes" oversold_types: String, 2 "ResourceGroupId" resource_group_id,
    3 "NodeId" node_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/nodes/{NodeId}/Pods", } }

/// Response of [`ListNodePods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodePodsOutput {
    pub node_pod_infos: Vec<NodePodInfo>,
}
model! { ListNodePodsOutput {
    0 "NodePodInfos" node_pod_infos: Vec<NodePodInfo>
} }

/// In the response of [`ListNodePods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodePodInfo {
    pub gpu_indexes: Vec<i64>,
    pub phase: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_name: Option<String>,
    pub pod_namespace: Option<String>,
    pub resource_spec: Option<ResourceAmount>,
    pub workload_id: Option<String>,
    pub workload_type: Option<String>,
}
model! { NodePodInfo {
    0 "GPUIndexes" gpu_indexes: Vec<i64>, 1 "Phase" phase: String, 2 "PodIP" pod_ip: String,
    3 "PodName" pod_name: String, 4 "PodNamespace" pod_namespace: String,
    5 "ResourceSpec" resource_spec: ResourceAmount, 6 "WorkloadId" workload_id: String,
    7 "WorkloadType" workload_type: String
} }

/// Lists node types: `ListNodeTypes` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/nodetypes`. Reads only. See <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListNodeTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTypes {
    pub accelerator_type: Option<String>,
    pub gpu_type: Option<String>,
    pub node_types: Option<String>,
    pub quota_id: Option<String>,
    pub resource_group_ids: Option<String>,
}
operation! { ListNodeTypes() "ListNodeTypes" -> ListNodeTypesOutput {
    0 "AcceleratorType" accelerator_type: String, 1 "GPUType" gpu_type: String, 2 "NodeTypes" node_types: String,
    3 "QuotaId" quota_id: String, 4 "ResourceGroupIds" resource_group_ids: String
} { method: "GET", path: "/api/v1/nodetypes", } }

/// Response of [`ListNodeTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeTypesOutput {
    pub node_types: Vec<NodeType>,
    pub statistics: Vec<NodeTypeStatistic>,
}
model! { ListNodeTypesOutput {
    0 "NodeTypes" node_types: Vec<NodeType>, 1 "Statistics" statistics: Vec<NodeTypeStatistic>
} }

/// In the response of [`ListNodeTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeType {
    pub accelerator_type: Option<String>,
    pub allocatable_cpu: Option<String>,
    pub allocatable_memory: Option<String>,
    pub cpu: Option<String>,
    pub gpu: Option<String>,
    pub gpu_memory: Option<String>,
    pub gpu_type: Option<String>,
    pub memory: Option<String>,
    pub node_type: Option<String>,
    pub system_reserved_cpu: Option<String>,
    pub system_reserved_memory: Option<String>,
}
model! { NodeType {
    0 "AcceleratorType" accelerator_type: String, 1 "AllocatableCPU" allocatable_cpu: String,
    2 "AllocatableMemory" allocatable_memory: String, 3 "CPU" cpu: String, 4 "GPU" gpu: String,
    5 "GPUMemory" gpu_memory: String, 6 "GPUType" gpu_type: String, 7 "Memory" memory: String,
    8 "NodeType" node_type: String, 9 "SystemReservedCPU" system_reserved_cpu: String,
    10 "SystemReservedMemory" system_reserved_memory: String
} }

/// In the response of [`ListNodeTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeTypeStatistic {
    pub can_be_bound_count: Option<i64>,
    pub node_type: Option<String>,
    pub total_count: Option<i64>,
}
model! { NodeTypeStatistic {
    0 "CanBeBoundCount" can_be_bound_count: i64, 1 "NodeType" node_type: String, 2 "TotalCount" total_count: i64
} }

/// Lists nodes: `ListNodes` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/nodes`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodes {
    pub accelerator_type: Option<String>,
    pub availability_zone: Option<String>,
    pub clique_id: Option<String>,
    pub disk_pl: Option<String>,
    pub filter_by_quota_id: Option<String>,
    pub filter_by_resource_group_ids: Option<String>,
    pub gpu_type: Option<String>,
    pub health_count: Option<ListNodesHealthCount>,
    pub health_rate: Option<ListNodesHealthRate>,
    pub hyper_node: Option<String>,
    pub hyper_zone: Option<String>,
    pub layout_mode: Option<String>,
    pub machine_group_ids: Option<String>,
    pub node_names: Option<String>,
    pub node_statuses: Option<String>,
    pub node_types: Option<String>,
    pub order: Option<String>,
    pub order_instance_ids: Option<String>,
    pub order_statuses: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub payment_type: Option<String>,
    pub pod_num: Option<i64>,
    pub quota_id: Option<String>,
    pub reason_codes: Option<String>,
    pub resource_group_ids: Option<String>,
    pub resource_group_name: Option<String>,
    pub sort_by: Option<String>,
    pub verbose: Option<bool>,
    pub workload_num: Option<i64>,
    pub workspace_id: Option<String>,
}
operation! { ListNodes() "ListNodes" -> ListNodesOutput {
    0 "AcceleratorType" accelerator_type: String, 1 "AvailabilityZone" availability_zone: String,
    2 "CliqueID" clique_id: String, 3 "DiskPL" disk_pl: String, 4 "FilterByQuotaId" filter_by_quota_id: String,
    5 "FilterByResourceGroupIds" filter_by_resource_group_ids: String, 6 "GPUType" gpu_type: String,
    7 "HealthCount" health_count: ListNodesHealthCount, 8 "HealthRate" health_rate: ListNodesHealthRate,
    9 "HyperNode" hyper_node: String, 10 "HyperZone" hyper_zone: String, 11 "LayoutMode" layout_mode: String,
    12 "MachineGroupIds" machine_group_ids: String, 13 "NodeNames" node_names: String,
    14 "NodeStatuses" node_statuses: String, 15 "NodeTypes" node_types: String, 16 "Order" order: String,
    17 "OrderInstanceIds" order_instance_ids: String, 18 "OrderStatuses" order_statuses: String,
    19 "PageNumber" page_number: i64, 20 "PageSize" page_size: i64, 21 "PaymentType" payment_type: String,
    22 "PodNum" pod_num: i64, 23 "QuotaId" quota_id: String, 24 "ReasonCodes" reason_codes: String,
    25 "ResourceGroupIds" resource_group_ids: String, 26 "ResourceGroupName" resource_group_name: String,
    27 "SortBy" sort_by: String, 28 "Verbose" verbose: bool, 29 "WorkloadNum" workload_num: i64,
    30 "WorkspaceId" workspace_id: String
} [
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/nodes", } }
paged! { ListNodes: Node = Number "PageNumber", "Nodes" nodes, total "TotalCount" }

/// In the request of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesHealthCount {
    pub operation: Option<String>,
    pub value: Option<i64>,
}
input! { ListNodesHealthCount() {
    0 "operation" operation: String, 1 "value" value: i64
} }

/// In the request of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesHealthRate {
    pub operation: Option<String>,
    pub value: Option<i64>,
}
input! { ListNodesHealthRate() {
    0 "operation" operation: String, 1 "value" value: i64
} }

/// Response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutput {
    pub nodes: Vec<Node>,
    pub total_count: Option<i64>,
}
model! { ListNodesOutput {
    0 "Nodes" nodes: Vec<Node>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Node {
    pub accelerator_type: Option<String>,
    pub allocatable_cpu: Option<String>,
    pub allocatable_memory: Option<String>,
    pub ancestor_quota_workload_num: Option<i64>,
    pub availability_zone: Option<String>,
    pub bound_quotas: Vec<QuotaIdName>,
    pub cpu: Option<String>,
    pub creator_id: Option<String>,
    pub descendant_quota_workload_num: Option<i64>,
    pub disk_capacity: Option<i64>,
    pub disk_pl: Option<String>,
    pub gpu: Option<String>,
    pub gpu_memory: Option<String>,
    pub gpu_type: Option<String>,
    /// Deprecated.
    pub gmt_create_time: Option<String>,
    pub gmt_created_time: Option<String>,
    pub gmt_expired_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub hyper_zone: Option<String>,
    pub is_bound: Option<bool>,
    pub limit_cpu: Option<String>,
    pub limit_gpu: Option<String>,
    pub limit_memory: Option<String>,
    pub machine_group_id: Option<String>,
    pub memory: Option<String>,
    pub node_name: Option<String>,
    pub node_status: Option<String>,
    pub node_type: Option<String>,
    pub order_status: Option<String>,
    pub pod_num: Option<i64>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub request_cpu: Option<String>,
    pub request_gpu: Option<String>,
    pub request_memory: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub self_quota_workload_num: Option<i64>,
    pub sub_nodes: Vec<String>,
    pub system_reserved_cpu: Option<String>,
    pub system_reserved_memory: Option<String>,
    pub users: Vec<UserInfo>,
    pub workload_num: Option<i64>,
}
model! { Node {
    0 "AcceleratorType" accelerator_type: String, 1 "AllocatableCPU" allocatable_cpu: String,
    2 "AllocatableMemory" allocatable_memory: String, 3 "AncestorQuotaWorkloadNum" ancestor_quota_workload_num: i64,
    4 "AvailabilityZone" availability_zone: String, 5 "BoundQuotas" bound_quotas: Vec<QuotaIdName>, 6 "CPU" cpu: String,
    7 "CreatorId" creator_id: String, 8 "DescendantQuotaWorkloadNum" descendant_quota_workload_num: i64,
    9 "DiskCapacity" disk_capacity: i64, 10 "DiskPL" disk_pl: String, 11 "GPU" gpu: String,
    12 "GPUMemory" gpu_memory: String, 13 "GPUType" gpu_type: String, 14 "GmtCreateTime" gmt_create_time: String,
    15 "GmtCreatedTime" gmt_created_time: String, 16 "GmtExpiredTime" gmt_expired_time: String,
    17 "GmtModifiedTime" gmt_modified_time: String, 18 "HyperZone" hyper_zone: String, 19 "IsBound" is_bound: bool,
    20 "LimitCPU" limit_cpu: String, 21 "LimitGPU" limit_gpu: String, 22 "LimitMemory" limit_memory: String,
    23 "MachineGroupId" machine_group_id: String, 24 "Memory" memory: String, 25 "NodeName" node_name: String,
    26 "NodeStatus" node_status: String, 27 "NodeType" node_type: String, 28 "OrderStatus" order_status: String,
    29 "PodNum" pod_num: i64, 30 "ReasonCode" reason_code: String, 31 "ReasonMessage" reason_message: String,
    32 "RequestCPU" request_cpu: String, 33 "RequestGPU" request_gpu: String, 34 "RequestMemory" request_memory: String,
    35 "ResourceGroupId" resource_group_id: String, 36 "ResourceGroupName" resource_group_name: String,
    37 "SelfQuotaWorkloadNum" self_quota_workload_num: i64, 38 "SubNodes" sub_nodes: Vec<String>,
    39 "SystemReservedCPU" system_reserved_cpu: String, 40 "SystemReservedMemory" system_reserved_memory: String,
    41 "Users" users: Vec<UserInfo>, 42 "WorkloadNum" workload_num: i64
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { UserInfo {
    0 "UserId" user_id: String, 1 "UserName" user_name: String
} }

/// Lists quota active user usages: `ListQuotaActiveUserUsages` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/quotas/{QuotaId}/activeuserusages`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListQuotaActiveUserUsages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaActiveUserUsages {
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub self_only: Option<bool>,
    pub sort_by: Option<String>,
    pub user_id: Option<String>,
    pub username: Option<String>,
    pub workload_count: Option<i64>,
    pub workspace_id: Option<String>,
    /// Required.
    pub quota_id: String,
}
operation! { ListQuotaActiveUserUsages(quota_id: String)
    "ListQuotaActiveUserUsages" -> ListQuotaActiveUserUsagesOutput {
    0 "Order" order: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SelfOnly" self_only: bool,
    4 "SortBy" sort_by: String, 5 "UserId" user_id: String, 6 "Username" username: String,
    7 "WorkloadCount" workload_count: i64, 8 "WorkspaceId" workspace_id: String, 9 "QuotaId" quota_id
} [
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/quotas/{QuotaId}/activeuserusages", } }

/// Response of [`ListQuotaActiveUserUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaActiveUserUsagesOutput {
    pub quota_user_usage: Vec<QuotaUser>,
    pub quota_user_usages: Vec<QuotaUser>,
    pub total_count: Option<i64>,
}
model! { ListQuotaActiveUserUsagesOutput {
    0 "QuotaUserUsage" quota_user_usage: Vec<QuotaUser>, 1 "QuotaUserUsages" quota_user_usages: Vec<QuotaUser>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListQuotaActiveUserUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaUser {
    pub resources: Option<QuotaUserResources>,
    pub user_id: Option<String>,
    pub username: Option<String>,
    pub workload_count: Option<i64>,
}
model! { QuotaUser {
    0 "Resources" resources: QuotaUserResources, 1 "UserId" user_id: String, 2 "Username" username: String,
    3 "WorkloadCount" workload_count: i64
} }

/// In the response of [`ListQuotaActiveUserUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaUserResources {
    pub submitted: Option<ResourceAmount>,
    pub used: Option<ResourceAmount>,
}
model! { QuotaUserResources {
    0 "Submitted" submitted: ResourceAmount, 1 "Used" used: ResourceAmount
} }

/// Lists quota workloads: `ListQuotaWorkloads` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/quotas/{QuotaId}/workloads`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListQuotaWorkloads>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaWorkloads {
    pub before_workload_id: Option<String>,
    pub gmt_dequeued_time_range: Option<TimeRangeFilter>,
    pub gmt_enqueued_time_range: Option<TimeRangeFilter>,
    pub gmt_position_modified_time_range: Option<TimeRangeFilter>,
    pub instance_id: Option<String>,
    pub node_name: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub position: Option<i64>,
    pub priority: Option<i64>,
    pub show_own: Option<bool>,
    pub sort_by: Option<String>,
    pub status: Option<String>,
    pub sub_quota_ids: Option<String>,
    pub use_oversold_resource: Option<bool>,
    pub user_ids: Option<String>,
    pub with_historical_data: Option<bool>,
    pub workload_created_time_range: Option<TimeRangeFilter>,
    pub workload_ids: Option<String>,
    pub workload_names: Option<String>,
    pub workload_statuses: Option<String>,
    pub workload_type: Option<String>,
    pub workspace_ids: Option<String>,
    /// Required.
    pub quota_id: String,
}
operation! { ListQuotaWorkloads(quota_id: String) "ListQuotaWorkloads" -> ListQuotaWorkloadsOutput {
    0 "BeforeWorkloadId" before_workload_id: String, 1 "GmtDequeuedTimeRange" gmt_dequeued_time_range: TimeRangeFilter,
    2 "GmtEnqueuedTimeRange" gmt_enqueued_time_range: TimeRangeFilter,
    3 "GmtPositionModifiedTimeRange" gmt_position_modified_time_range: TimeRangeFilter,
    4 "InstanceId" instance_id: String, 5 "NodeName" node_name: String, 6 "Order" order: String,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "Position" position: i64,
    10 "Priority" priority: i64, 11 "ShowOwn" show_own: bool, 12 "SortBy" sort_by: String, 13 "Status" status: String,
    14 "SubQuotaIds" sub_quota_ids: String, 15 "UseOversoldResource" use_oversold_resource: bool,
    16 "UserIds" user_ids: String, 17 "WithHistoricalData" with_historical_data: bool,
    18 "WorkloadCreatedTimeRange" workload_created_time_range: TimeRangeFilter, 19 "WorkloadIds" workload_ids: String,
    20 "WorkloadNames" workload_names: String, 21 "WorkloadStatuses" workload_statuses: String,
    22 "WorkloadType" workload_type: String, 23 "WorkspaceIds" workspace_ids: String, 24 "QuotaId" quota_id
} [
    Mark::new(24, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/quotas/{QuotaId}/workloads", } }
paged! { ListQuotaWorkloads: QueueInfo = Number "PageNumber", "Workloads" workloads, total "TotalCount" }

/// In the request of [`ListQuotaWorkloads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRangeFilter {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { TimeRangeFilter() {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

/// Response of [`ListQuotaWorkloads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaWorkloadsOutput {
    pub total_count: Option<i64>,
    pub workloads: Vec<QueueInfo>,
}
model! { ListQuotaWorkloadsOutput {
    0 "TotalCount" total_count: i64, 1 "Workloads" workloads: Vec<QueueInfo>
} }

/// In the response of [`ListQuotaWorkloads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueInfo {
    pub code: Option<String>,
    pub code_type: Option<String>,
    pub gmt_created_time: Option<String>,
    pub gmt_dequeued_time: Option<String>,
    pub gmt_enqueued_time: Option<String>,
    pub gmt_position_modified_time: Option<String>,
    pub name: Option<String>,
    pub position: Option<i64>,
    pub priority: Option<i64>,
    pub queue_strategy: Option<String>,
    pub quota_id: Option<String>,
    pub reason: Option<String>,
    pub resource: Option<ResourceAmount>,
    pub status: Option<String>,
    pub use_oversold_resource: Option<bool>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub workload_id: Option<String>,
    pub workload_name: Option<String>,
    pub workload_status: Option<String>,
    pub workload_type: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { QueueInfo {
    0 "Code" code: String, 1 "CodeType" code_type: String, 2 "GmtCreatedTime" gmt_created_time: String,
    3 "GmtDequeuedTime" gmt_dequeued_time: String, 4 "GmtEnqueuedTime" gmt_enqueued_time: String,
    5 "GmtPositionModifiedTime" gmt_position_modified_time: String, 6 "Name" name: String, 7 "Position" position: i64,
    8 "Priority" priority: i64, 9 "QueueStrategy" queue_strategy: String, 10 "QuotaId" quota_id: String,
    11 "Reason" reason: String, 12 "Resource" resource: ResourceAmount, 13 "Status" status: String,
    14 "UseOversoldResource" use_oversold_resource: bool, 15 "UserId" user_id: String, 16 "UserName" user_name: String,
    17 "WorkloadId" workload_id: String, 18 "WorkloadName" workload_name: String,
    19 "WorkloadStatus" workload_status: String, 20 "WorkloadType" workload_type: String,
    21 "WorkspaceId" workspace_id: String, 22 "WorkspaceName" workspace_name: String
} }

/// Lists quotas: `ListQuotas` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/quotas/`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListQuotas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotas {
    pub cluster_type: Option<String>,
    pub gpu_type: Option<String>,
    pub has_resource: Option<String>,
    pub labels: Option<String>,
    pub layout_mode: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_quota_id: Option<String>,
    pub quota_ids: Option<String>,
    pub quota_name: Option<String>,
    pub resource_type: Option<String>,
    pub sort_by: Option<String>,
    pub statuses: Option<String>,
    pub verbose: Option<bool>,
    pub versions: Option<String>,
    pub workspace_ids: Option<String>,
    pub workspace_name: Option<String>,
}
operation! { ListQuotas() "ListQuotas" -> ListQuotasOutput {
    0 "ClusterType" cluster_type: String, 1 "GPUType" gpu_type: String, 2 "HasResource" has_resource: String,
    3 "Labels" labels: String, 4 "LayoutMode" layout_mode: String, 5 "Order" order: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "ParentQuotaId" parent_quota_id: String,
    9 "QuotaIds" quota_ids: String, 10 "QuotaName" quota_name: String, 11 "ResourceType" resource_type: String,
    12 "SortBy" sort_by: String, 13 "Statuses" statuses: String, 14 "Verbose" verbose: bool,
    15 "Versions" versions: String, 16 "WorkspaceIds" workspace_ids: String, 17 "WorkspaceName" workspace_name: String
} { method: "GET", path: "/api/v1/quotas/", } }
paged! { ListQuotas: Quota = Number "PageNumber", "Quotas" quotas, total "TotalCount" }

/// Response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasOutput {
    pub quotas: Vec<Quota>,
    pub total_count: Option<i64>,
}
model! { ListQuotasOutput {
    0 "Quotas" quotas: Vec<Quota>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    pub allocate_strategy: Option<String>,
    pub creator_id: Option<String>,
    pub description: Option<String>,
    pub gpu_type: Option<String>,
    pub gmt_created_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub hyper_zones: Vec<String>,
    pub labels: Vec<Label>,
    pub latest_operation_id: Option<String>,
    pub min: Option<ResourceSpec>,
    pub parent_quota_id: Option<String>,
    pub queue_strategy: Option<String>,
    pub quota_cluster: Option<QuotaCluster>,
    pub quota_config: Option<QuotaConfig>,
    pub quota_details: Option<QuotaDetails>,
    pub quota_id: Option<String>,
    pub quota_name: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub resource_group_ids: Vec<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub sub_quotas: Vec<QuotaIdName>,
    pub version: Option<String>,
    pub workspaces: Vec<WorkspaceIdName>,
}
model! { Quota {
    0 "AllocateStrategy" allocate_strategy: String, 1 "CreatorId" creator_id: String,
    2 "Description" description: String, 3 "GPUType" gpu_type: String, 4 "GmtCreatedTime" gmt_created_time: String,
    5 "GmtModifiedTime" gmt_modified_time: String, 6 "HyperZones" hyper_zones: Vec<String>,
    7 "Labels" labels: Vec<Label>, 8 "LatestOperationId" latest_operation_id: String, 9 "Min" min: ResourceSpec,
    10 "ParentQuotaId" parent_quota_id: String, 11 "QueueStrategy" queue_strategy: String,
    12 "QuotaCluster" quota_cluster: QuotaCluster, 13 "QuotaConfig" quota_config: QuotaConfig,
    14 "QuotaDetails" quota_details: QuotaDetails, 15 "QuotaId" quota_id: String, 16 "QuotaName" quota_name: String,
    17 "ReasonCode" reason_code: String, 18 "ReasonMessage" reason_message: String,
    19 "ResourceGroupIds" resource_group_ids: Vec<String>, 20 "ResourceType" resource_type: String,
    21 "Status" status: String, 22 "SubQuotas" sub_quotas: Vec<QuotaIdName>, 23 "Version" version: String,
    24 "Workspaces" workspaces: Vec<WorkspaceIdName>
} }

/// Lists resource group machine groups: `ListResourceGroupMachineGroups` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/resources/{ResourceGroupID}/machinegroups`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListResourceGroupMachineGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupMachineGroups {
    pub creator_id: Option<String>,
    pub disk_pl: Option<String>,
    pub ecs_spec: Option<String>,
    pub machine_group_ids: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub order_instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub payment_duration: Option<String>,
    pub payment_duration_unit: Option<String>,
    pub payment_type: Option<String>,
    pub sort_by: Option<String>,
    pub status: Option<String>,
    /// Required.
    pub resource_group_id: String,
}
operation! { ListResourceGroupMachineGroups(resource_group_id: String)
    "ListResourceGroupMachineGroups" -> ListResourceGroupMachineGroupsOutput {
    0 "CreatorID" creator_id: String, 1 "DiskPL" disk_pl: String, 2 "EcsSpec" ecs_spec: String,
    3 "MachineGroupIDs" machine_group_ids: String, 4 "Name" name: String, 5 "Order" order: String,
    6 "OrderInstanceId" order_instance_id: String, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "PaymentDuration" payment_duration: String, 10 "PaymentDurationUnit" payment_duration_unit: String,
    11 "PaymentType" payment_type: String, 12 "SortBy" sort_by: String, 13 "Status" status: String,
    14 "ResourceGroupID" resource_group_id
} [
    Mark::new(14, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/resources/{ResourceGroupID}/machinegroups", } }
paged! { ListResourceGroupMachineGroups: MachineGroup =
    Number "PageNumber", "MachineGroups" machine_groups, total "TotalCount" }

/// Response of [`ListResourceGroupMachineGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupMachineGroupsOutput {
    pub machine_groups: Vec<MachineGroup>,
    pub total_count: Option<String>,
}
model! { ListResourceGroupMachineGroupsOutput {
    0 "MachineGroups" machine_groups: Vec<MachineGroup>, 1 "TotalCount" total_count: String
} }

/// In the response of [`ListResourceGroupMachineGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineGroup {
    pub allocatable_cpu: Option<i64>,
    pub allocatable_memory: Option<i64>,
    pub cpu: Option<i64>,
    pub creator_id: Option<String>,
    pub default_driver: Option<String>,
    pub disk_capacity: Option<i64>,
    pub disk_pl: Option<String>,
    pub ecs_count: Option<i64>,
    pub ecs_spec: Option<String>,
    pub gmt_created_time: Option<String>,
    pub gmt_expired_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub gmt_started_time: Option<String>,
    pub gpu: Option<i64>,
    pub gpu_memory: Option<i64>,
    pub gpu_type: Option<String>,
    pub machine_group_id: Option<String>,
    pub memory: Option<i64>,
    pub order_instance_id: Option<String>,
    pub payment_duration: Option<String>,
    pub payment_duration_unit: Option<String>,
    pub payment_type: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub supported_drivers: Vec<String>,
    pub system_reserved_cpu: Option<i64>,
    pub system_reserved_memory: Option<i64>,
}
model! { MachineGroup {
    0 "AllocatableCpu" allocatable_cpu: i64, 1 "AllocatableMemory" allocatable_memory: i64, 2 "Cpu" cpu: i64,
    3 "CreatorID" creator_id: String, 4 "DefaultDriver" default_driver: String, 5 "DiskCapacity" disk_capacity: i64,
    6 "DiskPL" disk_pl: String, 7 "EcsCount" ecs_count: i64, 8 "EcsSpec" ecs_spec: String,
    9 "GmtCreatedTime" gmt_created_time: String, 10 "GmtExpiredTime" gmt_expired_time: String,
    11 "GmtModifiedTime" gmt_modified_time: String, 12 "GmtStartedTime" gmt_started_time: String, 13 "Gpu" gpu: i64,
    14 "GpuMemory" gpu_memory: i64, 15 "GpuType" gpu_type: String, 16 "MachineGroupID" machine_group_id: String,
    17 "Memory" memory: i64, 18 "OrderInstanceId" order_instance_id: String,
    19 "PaymentDuration" payment_duration: String, 20 "PaymentDurationUnit" payment_duration_unit: String,
    21 "PaymentType" payment_type: String, 22 "ReasonCode" reason_code: String,
    23 "ReasonMessage" reason_message: String, 24 "ResourceGroupID" resource_group_id: String,
    25 "ResourceType" resource_type: String, 26 "Status" status: String,
    27 "SupportedDrivers" supported_drivers: Vec<String>, 28 "SystemReservedCpu" system_reserved_cpu: i64,
    29 "SystemReservedMemory" system_reserved_memory: i64
} }

/// Lists resource groups: `ListResourceGroups` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/resources`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListResourceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroups {
    pub computing_resource_provider: Option<String>,
    pub has_resource: Option<bool>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_ids: Option<String>,
    pub resource_type: Option<String>,
    pub show_all: Option<bool>,
    pub sort_by: Option<String>,
    pub status: Option<String>,
    pub versions: Option<String>,
}
operation! { ListResourceGroups() "ListResourceGroups" -> ListResourceGroupsOutput {
    0 "ComputingResourceProvider" computing_resource_provider: String, 1 "HasResource" has_resource: bool,
    2 "Name" name: String, 3 "Order" order: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceGroupIDs" resource_group_ids: String, 7 "ResourceType" resource_type: String, 8 "ShowAll" show_all: bool,
    9 "SortBy" sort_by: String, 10 "Status" status: String, 11 "Versions" versions: String
} { method: "GET", path: "/api/v1/resources", } }
paged! { ListResourceGroups: ResourceGroup = Number "PageNumber", "ResourceGroups" resource_groups, total "TotalCount" }

/// Response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsOutput {
    pub resource_groups: Vec<ResourceGroup>,
    pub total_count: Option<i64>,
}
model! { ListResourceGroupsOutput {
    0 "ResourceGroups" resource_groups: Vec<ResourceGroup>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroup {
    pub creator_id: Option<String>,
    pub gmt_created_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
    pub node_count: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub user_vpc: Option<UserVpc>,
    pub version: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ResourceGroup {
    0 "CreatorID" creator_id: String, 1 "GmtCreatedTime" gmt_created_time: String,
    2 "GmtModifiedTime" gmt_modified_time: String, 3 "Name" name: String, 4 "NodeCount" node_count: i64,
    5 "ResourceGroupID" resource_group_id: String, 6 "ResourceType" resource_type: String, 7 "Status" status: String,
    8 "UserVpc" user_vpc: UserVpc, 9 "Version" version: String, 10 "WorkspaceID" workspace_id: String
} }

/// Lists tag resources: `ListTagResources` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/tags`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/tags", } }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
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

/// Lists training job events: `ListTrainingJobEvents` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/trainingjobs/{TrainingJobId}/events`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListTrainingJobEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobEvents {
    pub end_time: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 2000.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    /// Required.
    pub training_job_id: String,
}
operation! { ListTrainingJobEvents(training_job_id: String) "ListTrainingJobEvents" -> ListTrainingJobEventsOutput {
    0 "EndTime" end_time: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "StartTime" start_time: String, 4 "TrainingJobId" training_job_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trainingjobs/{TrainingJobId}/events", } }
paged! { ListTrainingJobEvents: String = Number "PageNumber", "Events" events, total "TotalCount" }

/// Response of [`ListTrainingJobEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobEventsOutput {
    pub events: Vec<String>,
    pub total_count: Option<String>,
}
model! { ListTrainingJobEventsOutput {
    0 "Events" events: Vec<String>, 1 "TotalCount" total_count: String
} }

/// Lists training job instance events: `ListTrainingJobInstanceEvents` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/trainingjobs/{TrainingJobId}/instances/{InstanceId}/events`. Reads only. Pages by page number
/// (`PageNumber`). See <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListTrainingJobInstanceEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobInstanceEvents {
    pub end_time: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 2000.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    /// Required.
    pub training_job_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { ListTrainingJobInstanceEvents(training_job_id: String, instance_id: String)
    "ListTrainingJobInstanceEvents" -> ListTrainingJobInstanceEventsOutput {
    0 "EndTime" end_time: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "StartTime" start_time: String, 4 "TrainingJobId" training_job_id, 5 "InstanceId" instance_id
} [
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trainingjobs/{TrainingJobId}/instances/{InstanceId}/events", } }
paged! { ListTrainingJobInstanceEvents: String = Number "PageNumber", "Events" events, total "TotalCount" }

/// Response of [`ListTrainingJobInstanceEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobInstanceEventsOutput {
    pub events: Vec<String>,
    pub total_count: Option<String>,
}
model! { ListTrainingJobInstanceEventsOutput {
    0 "Events" events: Vec<String>, 1 "TotalCount" total_count: String
} }

/// Lists training job instance metrics: `ListTrainingJobInstanceMetrics` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/trainingjobs/{TrainingJobId}/instancemetrics`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListTrainingJobInstanceMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobInstanceMetrics {
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub metric_type: String,
    pub start_time: Option<String>,
    pub time_step: Option<String>,
    /// Required.
    pub training_job_id: String,
}
operation! { ListTrainingJobInstanceMetrics(metric_type: String, training_job_id: String)
    "ListTrainingJobInstanceMetrics" -> ListTrainingJobInstanceMetricsOutput {
    0 "EndTime" end_time: String, 1 "InstanceId" instance_id: String, 2 "MetricType" metric_type,
    3 "StartTime" start_time: String, 4 "TimeStep" time_step: String, 5 "TrainingJobId" training_job_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trainingjobs/{TrainingJobId}/instancemetrics", } }

/// Response of [`ListTrainingJobInstanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobInstanceMetricsOutput {
    pub instance_metrics: Vec<ListTrainingJobInstanceMetricsInstanceMetrics>,
}
model! { ListTrainingJobInstanceMetricsOutput {
    0 "InstanceMetrics" instance_metrics: Vec<ListTrainingJobInstanceMetricsInstanceMetrics>
} }

/// In the response of [`ListTrainingJobInstanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobInstanceMetricsInstanceMetrics {
    pub instance_id: Option<String>,
    pub metrics: Vec<ListTrainingJobInstanceMetricsMetrics>,
    pub node_name: Option<String>,
}
model! { ListTrainingJobInstanceMetricsInstanceMetrics {
    0 "InstanceId" instance_id: String, 1 "Metrics" metrics: Vec<ListTrainingJobInstanceMetricsMetrics>,
    2 "NodeName" node_name: String
} }

/// In the response of [`ListTrainingJobInstanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobInstanceMetricsMetrics {
    pub time: Option<String>,
    pub value: Option<f64>,
}
model! { ListTrainingJobInstanceMetricsMetrics {
    0 "Time" time: String, 1 "Value" value: f64
} }

/// Lists training job logs: `ListTrainingJobLogs` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/trainingjobs/{TrainingJobId}/logs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListTrainingJobLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobLogs {
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 2000.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub worker_id: Option<String>,
    /// Required.
    pub training_job_id: String,
}
operation! { ListTrainingJobLogs(training_job_id: String) "ListTrainingJobLogs" -> ListTrainingJobLogsOutput {
    0 "EndTime" end_time: String, 1 "InstanceId" instance_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String, 5 "WorkerId" worker_id: String,
    6 "TrainingJobId" training_job_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trainingjobs/{TrainingJobId}/logs", } }
paged! { ListTrainingJobLogs: String = Number "PageNumber", "Logs" logs, total "TotalCount" }

/// Response of [`ListTrainingJobLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobLogsOutput {
    pub logs: Vec<String>,
    pub total_count: Option<String>,
}
model! { ListTrainingJobLogsOutput {
    0 "Logs" logs: Vec<String>, 1 "TotalCount" total_count: String
} }

/// Lists training job metrics: `ListTrainingJobMetrics` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/trainingjobs/{TrainingJobId}/metrics`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListTrainingJobMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobMetrics {
    pub end_time: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    /// Required.
    pub training_job_id: String,
}
operation! { ListTrainingJobMetrics(training_job_id: String) "ListTrainingJobMetrics" -> ListTrainingJobMetricsOutput {
    0 "EndTime" end_time: String, 1 "Name" name: String, 2 "Order" order: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "StartTime" start_time: String, 6 "TrainingJobId" training_job_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trainingjobs/{TrainingJobId}/metrics", } }
paged! { ListTrainingJobMetrics: ListTrainingJobMetricsMetrics =
    Number "PageNumber", "Metrics" metrics, total "TotalCount" }

/// Response of [`ListTrainingJobMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobMetricsOutput {
    pub metrics: Vec<ListTrainingJobMetricsMetrics>,
    pub total_count: Option<i64>,
}
model! { ListTrainingJobMetricsOutput {
    0 "Metrics" metrics: Vec<ListTrainingJobMetricsMetrics>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListTrainingJobMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobMetricsMetrics {
    pub name: Option<String>,
    pub timestamp: Option<String>,
    pub value: Option<f64>,
}
model! { ListTrainingJobMetricsMetrics {
    0 "Name" name: String, 1 "Timestamp" timestamp: String, 2 "Value" value: f64
} }

/// Lists training job output models: `ListTrainingJobOutputModels` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/trainingjobs/{TrainingJobId}/outputmodels`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListTrainingJobOutputModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobOutputModels {
    /// Required.
    pub training_job_id: String,
}
operation! { ListTrainingJobOutputModels(training_job_id: String)
    "ListTrainingJobOutputModels" -> ListTrainingJobOutputModelsOutput {
    0 "TrainingJobId" training_job_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trainingjobs/{TrainingJobId}/outputmodels", } }

/// Response of [`ListTrainingJobOutputModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobOutputModelsOutput {
    pub output_models: Vec<ListTrainingJobOutputModelsOutputModels>,
}
model! { ListTrainingJobOutputModelsOutput {
    0 "OutputModels" output_models: Vec<ListTrainingJobOutputModelsOutputModels>
} }

/// In the response of [`ListTrainingJobOutputModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobOutputModelsOutputModels {
    pub compression_spec: BTreeMap<String, Value>,
    pub evaluation_spec: BTreeMap<String, Value>,
    pub inference_spec: BTreeMap<String, Value>,
    pub labels: Vec<ListTrainingJobOutputModelsLabels>,
    pub metrics: BTreeMap<String, Value>,
    pub output_channel_name: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub training_spec: BTreeMap<String, Value>,
    pub uri: Option<String>,
}
model! { ListTrainingJobOutputModelsOutputModels {
    0 "CompressionSpec" compression_spec: BTreeMap<String, Value>,
    1 "EvaluationSpec" evaluation_spec: BTreeMap<String, Value>,
    2 "InferenceSpec" inference_spec: BTreeMap<String, Value>,
    3 "Labels" labels: Vec<ListTrainingJobOutputModelsLabels>, 4 "Metrics" metrics: BTreeMap<String, Value>,
    5 "OutputChannelName" output_channel_name: String, 6 "SourceId" source_id: String,
    7 "SourceType" source_type: String, 8 "TrainingSpec" training_spec: BTreeMap<String, Value>, 9 "Uri" uri: String
} }

/// In the response of [`ListTrainingJobOutputModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobOutputModelsLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTrainingJobOutputModelsLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists training jobs: `ListTrainingJobs` of `paistudio` 2022-01-12.
///
/// GET `/api/v1/trainingjobs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ListTrainingJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobs {
    pub algorithm_name: Option<String>,
    pub algorithm_provider: Option<String>,
    pub end_time: Option<String>,
    pub is_temp_algo: Option<bool>,
    pub labels: Option<BTreeMap<String, Value>>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub training_job_id: Option<String>,
    pub training_job_name: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListTrainingJobs() "ListTrainingJobs" -> ListTrainingJobsOutput {
    0 "AlgorithmName" algorithm_name: String, 1 "AlgorithmProvider" algorithm_provider: String,
    2 "EndTime" end_time: String, 3 "IsTempAlgo" is_temp_algo: bool, 4 "Labels" labels: BTreeMap<String, Value>,
    5 "Order" order: String, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "SortBy" sort_by: String,
    9 "StartTime" start_time: String, 10 "Status" status: String, 11 "TrainingJobId" training_job_id: String,
    12 "TrainingJobName" training_job_name: String, 13 "WorkspaceId" workspace_id: String
} [
    Mark::new(4, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/trainingjobs", } }
paged! { ListTrainingJobs: ListTrainingJobsTrainingJobs =
    Number "PageNumber", "TrainingJobs" training_jobs, total "TotalCount" }

/// Response of [`ListTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobsOutput {
    pub total_count: Option<i64>,
    pub training_jobs: Vec<ListTrainingJobsTrainingJobs>,
}
model! { ListTrainingJobsOutput {
    0 "TotalCount" total_count: i64, 1 "TrainingJobs" training_jobs: Vec<ListTrainingJobsTrainingJobs>
} }

/// In the response of [`ListTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobsTrainingJobs {
    pub algorithm_name: Option<String>,
    pub algorithm_provider: Option<String>,
    pub algorithm_version: Option<String>,
    pub assign_node_spec: Option<AssignNodeSpec>,
    pub compute_resource: Option<ListTrainingJobsComputeResource>,
    pub credential_config: Option<CredentialConfig>,
    pub dlc_job_id: Option<String>,
    pub environments: BTreeMap<String, String>,
    pub experiment_config: Option<ListTrainingJobsExperimentConfig>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub hyper_parameters: Vec<ListTrainingJobsHyperParameters>,
    pub input_channels: Vec<ListTrainingJobsInputChannels>,
    pub is_temp_algo: Option<bool>,
    pub labels: Vec<ListTrainingJobsLabels>,
    pub output_channels: Vec<ListTrainingJobsOutputChannels>,
    pub python_requirements: Vec<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub role_arn: Option<String>,
    pub scheduler: Option<ListTrainingJobsScheduler>,
    pub status: Option<String>,
    pub status_transitions: Vec<ListTrainingJobsStatusTransitions>,
    pub training_job_description: Option<String>,
    pub training_job_id: Option<String>,
    pub training_job_name: Option<String>,
    pub user_id: Option<String>,
    pub user_vpc: Option<ListTrainingJobsUserVpc>,
    pub workspace_id: Option<String>,
}
model! { ListTrainingJobsTrainingJobs {
    0 "AlgorithmName" algorithm_name: String, 1 "AlgorithmProvider" algorithm_provider: String,
    2 "AlgorithmVersion" algorithm_version: String, 3 "AssignNodeSpec" assign_node_spec: AssignNodeSpec,
    4 "ComputeResource" compute_resource: ListTrainingJobsComputeResource,
    5 "CredentialConfig" credential_config: CredentialConfig, 6 "DlcJobId" dlc_job_id: String,
    7 "Environments" environments: BTreeMap<String, String>,
    8 "ExperimentConfig" experiment_config: ListTrainingJobsExperimentConfig, 9 "GmtCreateTime" gmt_create_time: String,
    10 "GmtModifiedTime" gmt_modified_time: String,
    11 "HyperParameters" hyper_parameters: Vec<ListTrainingJobsHyperParameters>,
    12 "InputChannels" input_channels: Vec<ListTrainingJobsInputChannels>, 13 "IsTempAlgo" is_temp_algo: bool,
    14 "Labels" labels: Vec<ListTrainingJobsLabels>,
    15 "OutputChannels" output_channels: Vec<ListTrainingJobsOutputChannels>,
    16 "PythonRequirements" python_requirements: Vec<String>, 17 "ReasonCode" reason_code: String,
    18 "ReasonMessage" reason_message: String, 19 "RoleArn" role_arn: String,
    20 "Scheduler" scheduler: ListTrainingJobsScheduler, 21 "Status" status: String,
    22 "StatusTransitions" status_transitions: Vec<ListTrainingJobsStatusTransitions>,
    23 "TrainingJobDescription" training_job_description: String, 24 "TrainingJobId" training_job_id: String,
    25 "TrainingJobName" training_job_name: String, 26 "UserId" user_id: String,
    27 "UserVpc" user_vpc: ListTrainingJobsUserVpc, 28 "WorkspaceId" workspace_id: String
} }

/// In the response of [`ListTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobsComputeResource {
    pub ecs_count: Option<i64>,
    pub ecs_spec: Option<String>,
    pub instance_count: Option<i64>,
    pub instance_spec: Option<ListTrainingJobsInstanceSpec>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
}
model! { ListTrainingJobsComputeResource {
    0 "EcsCount" ecs_count: i64, 1 "EcsSpec" ecs_spec: String, 2 "InstanceCount" instance_count: i64,
    3 "InstanceSpec" instance_spec: ListTrainingJobsInstanceSpec, 4 "ResourceId" resource_id: String,
    5 "ResourceName" resource_name: String
} }

/// In the response of [`ListTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobsInstanceSpec {
    pub cpu: Option<String>,
    pub gpu: Option<String>,
    pub gpu_type: Option<String>,
    pub memory: Option<String>,
    pub shared_memory: Option<String>,
}
model! { ListTrainingJobsInstanceSpec {
    0 "CPU" cpu: String, 1 "GPU" gpu: String, 2 "GPUType" gpu_type: String, 3 "Memory" memory: String,
    4 "SharedMemory" shared_memory: String
} }

/// In the response of [`ListTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobsExperimentConfig {
    pub experiment_id: Option<String>,
    pub experiment_name: Option<String>,
}
model! { ListTrainingJobsExperimentConfig {
    0 "ExperimentId" experiment_id: String, 1 "ExperimentName" experiment_name: String
} }

/// In the response of [`ListTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobsHyperParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListTrainingJobsHyperParameters {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`ListTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobsInputChannels {
    pub dataset_id: Option<String>,
    pub input_uri: Option<String>,
    pub name: Option<String>,
    pub role_arn: Option<String>,
    pub version_name: Option<String>,
}
model! { ListTrainingJobsInputChannels {
    0 "DatasetId" dataset_id: String, 1 "InputUri" input_uri: String, 2 "Name" name: String,
    3 "RoleArn" role_arn: String, 4 "VersionName" version_name: String
} }

/// In the response of [`ListTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobsLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTrainingJobsLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobsOutputChannels {
    pub dataset_id: Option<String>,
    pub name: Option<String>,
    pub output_uri: Option<String>,
    pub role_arn: Option<String>,
    pub version_name: Option<String>,
}
model! { ListTrainingJobsOutputChannels {
    0 "DatasetId" dataset_id: String, 1 "Name" name: String, 2 "OutputUri" output_uri: String,
    3 "RoleArn" role_arn: String, 4 "VersionName" version_name: String
} }

/// In the response of [`ListTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobsScheduler {
    pub max_running_time_in_seconds: Option<i64>,
}
model! { ListTrainingJobsScheduler {
    0 "MaxRunningTimeInSeconds" max_running_time_in_seconds: i64
} }

/// In the response of [`ListTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobsStatusTransitions {
    pub end_time: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { ListTrainingJobsStatusTransitions {
    0 "EndTime" end_time: String, 1 "ReasonCode" reason_code: String, 2 "ReasonMessage" reason_message: String,
    3 "StartTime" start_time: String, 4 "Status" status: String
} }

/// In the response of [`ListTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobsUserVpc {
    pub default_route: Option<String>,
    pub extended_ci_drs: Vec<String>,
    pub security_group_id: Option<String>,
    pub switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListTrainingJobsUserVpc {
    0 "DefaultRoute" default_route: String, 1 "ExtendedCIDRs" extended_ci_drs: Vec<String>,
    2 "SecurityGroupId" security_group_id: String, 3 "SwitchId" switch_id: String, 4 "VpcId" vpc_id: String
} }

/// `OperateNode` of `paistudio` 2022-01-12.
///
/// POST `/api/v1/nodes/{NodeId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/OperateNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateNode {
    /// Required.
    pub operation: String,
    pub operation_parameters: Option<NodeOperationParameters>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub node_id: String,
}
operation! { OperateNode(operation: String, node_id: String) "OperateNode" -> OperateNodeOutput {
    0 "Operation" operation, 1 "OperationParameters" operation_parameters: NodeOperationParameters,
    2 "ResourceGroupId" resource_group_id: String, 3 "NodeId" node_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/nodes/{NodeId}", body: BodyStyle::Json, } }

/// In the request of [`OperateNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeOperationParameters {
    pub cordon_parameters: Option<NodeCordonParameters>,
    pub drain_parameters: Option<NodeDrainParameters>,
    pub uncordon_parameters: Option<NodeUncordonParameters>,
}
input! { NodeOperationParameters() {
    0 "CordonParameters" cordon_parameters: NodeCordonParameters,
    1 "DrainParameters" drain_parameters: NodeDrainParameters,
    2 "UncordonParameters" uncordon_parameters: NodeUncordonParameters
} }

/// In the request of [`OperateNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeCordonParameters {
    pub comment: Option<String>,
    pub quota_id: Option<String>,
    pub workspace_id: Option<String>,
}
input! { NodeCordonParameters() {
    0 "Comment" comment: String, 1 "QuotaId" quota_id: String, 2 "WorkspaceId" workspace_id: String
} }

/// In the request of [`OperateNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeDrainParameters {
    pub force: Option<bool>,
    pub pod_from_sub_products: Option<Vec<String>>,
    pub pod_names: Option<Vec<String>>,
}
input! { NodeDrainParameters() {
    0 "Force" force: bool, 1 "PodFromSubProducts" pod_from_sub_products: Vec<String>,
    2 "PodNames" pod_names: Vec<String>
} }

/// In the request of [`OperateNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeUncordonParameters {
    pub quota_id: Option<String>,
    pub workspace_id: Option<String>,
}
input! { NodeUncordonParameters() {
    0 "QuotaId" quota_id: String, 1 "WorkspaceId" workspace_id: String
} }

/// Response of [`OperateNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateNodeOutput {
    pub node_id: Option<String>,
}
model! { OperateNodeOutput {
    0 "NodeId" node_id: String
} }

/// Scales quota: `ScaleQuota` of `paistudio` 2022-01-12.
///
/// PUT `/api/v1/quotas/{QuotaId}/action/scale`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/ScaleQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleQuota {
    pub min: Option<ResourceSpec>,
    pub resource_group_ids: Option<Vec<String>>,
    /// Required.
    pub quota_id: String,
}
operation! { ScaleQuota(quota_id: String) "ScaleQuota" -> ScaleQuotaOutput {
    0 "Min" min: ResourceSpec, 1 "ResourceGroupIds" resource_group_ids: Vec<String>, 2 "QuotaId" quota_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/quotas/{QuotaId}/action/scale", body: BodyStyle::Json, } }

/// Response of [`ScaleQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleQuotaOutput {
    pub quota_id: Option<String>,
}
model! { ScaleQuotaOutput {
    0 "QuotaId" quota_id: String
} }

/// Stops training job: `StopTrainingJob` of `paistudio` 2022-01-12.
///
/// PUT `/api/v1/trainingjobs/{TrainingJobId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/StopTrainingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrainingJob {
    /// Required.
    pub training_job_id: String,
}
operation! { StopTrainingJob(training_job_id: String) "StopTrainingJob" -> Empty {
    0 "TrainingJobId" training_job_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/trainingjobs/{TrainingJobId}/stop", } }

/// Response of [`StopTrainingJob`]: empty.
pub type StopTrainingJobOutput = Empty;

/// `TagResources` of `paistudio` 2022-01-12.
///
/// POST `/api/v1/tags`. Changes data. See <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub region_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<TagResourcesTag>>,
}
operation! { TagResources() "TagResources" -> Empty {
    0 "RegionId" region_id: String, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type: String,
    3 "Tag" tag: Vec<TagResourcesTag>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/tags", body: BodyStyle::Json, } }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `paistudio` 2022-01-12.
///
/// DELETE `/api/v1/tags`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] { method: "DELETE", path: "/api/v1/tags", } }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates algorithm: `UpdateAlgorithm` of `paistudio` 2022-01-12.
///
/// PUT `/api/v1/algorithms/{AlgorithmId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/UpdateAlgorithm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlgorithm {
    pub algorithm_description: Option<String>,
    pub display_name: Option<String>,
    /// Required.
    pub algorithm_id: String,
}
operation! { UpdateAlgorithm(algorithm_id: String) "UpdateAlgorithm" -> UpdateAlgorithmOutput {
    0 "AlgorithmDescription" algorithm_description: String, 1 "DisplayName" display_name: String,
    2 "AlgorithmId" algorithm_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/algorithms/{AlgorithmId}", } }

/// Response of [`UpdateAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlgorithmOutput {
    pub algorithm_id: Option<String>,
}
model! { UpdateAlgorithmOutput {
    0 "AlgorithmId" algorithm_id: String
} }

/// Updates algorithm version: `UpdateAlgorithmVersion` of `paistudio` 2022-01-12.
///
/// PUT `/api/v1/algorithms/{AlgorithmId}/versions/{AlgorithmVersion}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/UpdateAlgorithmVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlgorithmVersion {
    pub algorithm_spec: Option<AlgorithmSpec>,
    /// Required.
    pub algorithm_id: String,
    /// Required.
    pub algorithm_version: String,
}
operation! { UpdateAlgorithmVersion(algorithm_id: String, algorithm_version: String)
    "UpdateAlgorithmVersion" -> UpdateAlgorithmVersionOutput {
    0 "AlgorithmSpec" algorithm_spec: AlgorithmSpec, 1 "AlgorithmId" algorithm_id,
    2 "AlgorithmVersion" algorithm_version
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/algorithms/{AlgorithmId}/versions/{AlgorithmVersion}", } }

/// Response of [`UpdateAlgorithmVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlgorithmVersionOutput {
    pub algorithm_id: Option<String>,
    pub algorithm_version: Option<String>,
}
model! { UpdateAlgorithmVersionOutput {
    0 "AlgorithmId" algorithm_id: String, 1 "AlgorithmVersion" algorithm_version: String
} }

/// Updates quota: `UpdateQuota` of `paistudio` 2022-01-12.
///
/// PUT `/api/v1/quotas/{QuotaId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/UpdateQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQuota {
    pub description: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub propagate_default_gpu_driver: Option<bool>,
    pub queue_strategy: Option<String>,
    pub quota_config: Option<QuotaConfig>,
    pub quota_name: Option<String>,
    /// Required.
    pub quota_id: String,
}
operation! { UpdateQuota(quota_id: String) "UpdateQuota" -> UpdateQuotaOutput {
    0 "Description" description: String, 1 "Labels" labels: Vec<Label>,
    2 "PropagateDefaultGPUDriver" propagate_default_gpu_driver: bool, 3 "QueueStrategy" queue_strategy: String,
    4 "QuotaConfig" quota_config: QuotaConfig, 5 "QuotaName" quota_name: String, 6 "QuotaId" quota_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/quotas/{QuotaId}", body: BodyStyle::Json, } }

/// Response of [`UpdateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQuotaOutput {
    pub quota_id: Option<String>,
}
model! { UpdateQuotaOutput {
    0 "QuotaId" quota_id: String
} }

/// Updates resource group: `UpdateResourceGroup` of `paistudio` 2022-01-12.
///
/// PUT `/api/v1/resources/{ResourceGroupID}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/UpdateResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroup {
    pub description: Option<String>,
    pub name: Option<String>,
    pub unbind: Option<bool>,
    pub user_vpc: Option<UserVpc>,
    /// Required.
    pub resource_group_id: String,
}
operation! { UpdateResourceGroup(resource_group_id: String) "UpdateResourceGroup" -> UpdateResourceGroupOutput {
    0 "Description" description: String, 1 "Name" name: String, 2 "Unbind" unbind: bool, 3 "UserVpc" user_vpc: UserVpc,
    4 "ResourceGroupID" resource_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/resources/{ResourceGroupID}", body: BodyStyle::Json, } }

/// Response of [`UpdateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroupOutput {
    pub resource_group_id: Option<String>,
}
model! { UpdateResourceGroupOutput {
    0 "ResourceGroupID" resource_group_id: String
} }

/// Updates training job labels: `UpdateTrainingJobLabels` of `paistudio` 2022-01-12.
///
/// POST `/api/v1/trainingjobs/{TrainingJobId}/labels`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiStudio/2022-01-12/UpdateTrainingJobLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrainingJobLabels {
    pub labels: Option<Vec<UpdateTrainingJobLabelsLabels>>,
    /// Required.
    pub training_job_id: String,
}
operation! { UpdateTrainingJobLabels(training_job_id: String) "UpdateTrainingJobLabels" -> Empty {
    0 "Labels" labels: Vec<UpdateTrainingJobLabelsLabels>, 1 "TrainingJobId" training_job_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/trainingjobs/{TrainingJobId}/labels", body: BodyStyle::Json, } }

/// Response of [`UpdateTrainingJobLabels`]: empty.
pub type UpdateTrainingJobLabelsOutput = Empty;

/// In the request of [`UpdateTrainingJobLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrainingJobLabelsLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateTrainingJobLabelsLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CheckInstanceWebTerminal, CreateAlgorithm, CreateAlgorithmVersion, CreateInstanceWebTerminal, CreateQuota,
    CreateResourceGroup, CreateTrainingJob, DeleteAlgorithm, DeleteAlgorithmVersion, DeleteMachineGroup, DeleteQuota,
    DeleteResourceGroup, DeleteResourceGroupMachineGroup, DeleteTrainingJob, DeleteTrainingJobLabels, GetAlgorithm,
    GetAlgorithmVersion, GetMachineGroup, GetNodeMetrics, GetQuota, GetResourceGroup, GetResourceGroupMachineGroup,
    GetResourceGroupRequest, GetResourceGroupTotal, GetSpotPriceHistory, GetToken, GetTrainingJob,
    GetTrainingJobErrorInfo, GetTrainingJobLatestMetrics, GetUserViewMetrics, ListAlgorithmVersions, ListAlgorithms,
    ListNodePods, ListNodeTypes, ListNodes, ListQuotaActiveUserUsages, ListQuotaWorkloads, ListQuotas,
    ListResourceGroupMachineGroups, ListResourceGroups, ListTagResources, ListTrainingJobEvents,
    ListTrainingJobInstanceEvents, ListTrainingJobInstanceMetrics, ListTrainingJobLogs, ListTrainingJobMetrics,
    ListTrainingJobOutputModels, ListTrainingJobs, OperateNode, ScaleQuota, StopTrainingJob, TagResources,
    UntagResources, UpdateAlgorithm, UpdateAlgorithmVersion, UpdateQuota, UpdateResourceGroup, UpdateTrainingJobLabels
}
