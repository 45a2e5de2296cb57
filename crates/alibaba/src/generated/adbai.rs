//! `adbai` of Alibaba Cloud, API version 2025-08-12.
//!
//! Endpoint: a table of 4 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/ADBAI/2025-08-12/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, adbai::DescribeChatMessage};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeChatMessage::new("query", "region-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-beijing", "adbai.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "adbai.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "adbai.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "adbai.cn-shenzhen.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("adbai", "2025-08-12", "adbai", &ENDPOINTS);

/// Creates agent platform: `CreateAgentPlatform` of `adbai` 2025-08-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ADBAI/2025-08-12/CreateAgentPlatform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentPlatform {
    /// Required.
    pub ai_platform_config: CreateAgentPlatformAiPlatformConfig,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
}
operation! {
    CreateAgentPlatform(ai_platform_config: CreateAgentPlatformAiPlatformConfig, db_cluster_id: String, name: String)
    "CreateAgentPlatform" -> Empty {
    0 "AiPlatformConfig" ai_platform_config, 1 "DBClusterId" db_cluster_id, 2 "Name" name,
    3 "RegionId" region_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`CreateAgentPlatform`]: empty.
pub type CreateAgentPlatformOutput = Empty;

/// In the request of [`CreateAgentPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentPlatformAiPlatformConfig {
    /// Required. Secret.
    pub serve_api_key: Option<Secret>,
    /// Required.
    pub serve_embedding_endpoint: Option<String>,
    /// Required.
    pub serve_embedding_model_name: Option<String>,
    /// Required.
    pub serve_endpoint: Option<String>,
    /// Required.
    pub serve_model_name: Option<String>,
    /// Required.
    pub spec_name: Option<String>,
}

/// Arguments of [`CreateAgentPlatformAiPlatformConfig::new`].
pub struct CreateAgentPlatformAiPlatformConfigRequired {
    pub serve_api_key: Secret,
    pub serve_embedding_endpoint: String,
    pub serve_embedding_model_name: String,
    pub serve_endpoint: String,
    pub serve_model_name: String,
    pub spec_name: String,
}
input! {
    CreateAgentPlatformAiPlatformConfig { CreateAgentPlatformAiPlatformConfigRequired: serve_api_key, serve_embedding_endpoint, serve_embedding_model_name, serve_endpoint, serve_model_name, spec_name } {
    0 "ServeApiKey" serve_api_key: Secret, 1 "ServeEmbeddingEndpoint" serve_embedding_endpoint: String,
    2 "ServeEmbeddingModelName" serve_embedding_model_name: String, 3 "ServeEndpoint" serve_endpoint: String,
    4 "ServeModelName" serve_model_name: String, 5 "SpecName" spec_name: String
} }

/// Creates embodied ai platform: `CreateEmbodiedAIPlatform` of `adbai` 2025-08-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ADBAI/2025-08-12/CreateEmbodiedAIPlatform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmbodiedAIPlatform {
    /// Required.
    pub db_cluster_id: String,
    pub device_count: Option<i64>,
    /// Required.
    pub platform_name: String,
    pub ray_config: Option<CreateEmbodiedAIPlatformRayConfig>,
    pub ray_train_config: Option<CreateEmbodiedAIPlatformRayTrainConfig>,
    /// Required.
    pub region_id: String,
    pub webserver_spec_name: Option<String>,
}
operation! { CreateEmbodiedAIPlatform(db_cluster_id: String, platform_name: String, region_id: String)
    "CreateEmbodiedAIPlatform" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DeviceCount" device_count: i64, 2 "PlatformName" platform_name,
    3 "RayConfig" ray_config: CreateEmbodiedAIPlatformRayConfig,
    4 "RayTrainConfig" ray_train_config: CreateEmbodiedAIPlatformRayTrainConfig, 5 "RegionId" region_id,
    6 "WebserverSpecName" webserver_spec_name: String
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`CreateEmbodiedAIPlatform`]: empty.
pub type CreateEmbodiedAIPlatformOutput = Empty;

/// In the request of [`CreateEmbodiedAIPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmbodiedAIPlatformRayConfig {
    pub category: Option<String>,
    pub head_spec: Option<String>,
    pub worker_groups: Option<Vec<CreateEmbodiedAIPlatformWorkerGroups>>,
}
input! { CreateEmbodiedAIPlatformRayConfig() {
    0 "Category" category: String, 1 "HeadSpec" head_spec: String,
    2 "WorkerGroups" worker_groups: Vec<CreateEmbodiedAIPlatformWorkerGroups>
} }

/// In the request of [`CreateEmbodiedAIPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmbodiedAIPlatformWorkerGroups {
    pub allocate_unit: Option<String>,
    pub group_name: Option<String>,
    pub max_worker_quantity: Option<i64>,
    pub min_worker_quantity: Option<i64>,
    pub worker_disk_capacity: Option<String>,
    pub worker_spec_name: Option<String>,
    pub worker_spec_type: Option<String>,
}
input! { CreateEmbodiedAIPlatformWorkerGroups() {
    0 "AllocateUnit" allocate_unit: String, 1 "GroupName" group_name: String,
    2 "MaxWorkerQuantity" max_worker_quantity: i64, 3 "MinWorkerQuantity" min_worker_quantity: i64,
    4 "WorkerDiskCapacity" worker_disk_capacity: String, 5 "WorkerSpecName" worker_spec_name: String,
    6 "WorkerSpecType" worker_spec_type: String
} }

/// In the request of [`CreateEmbodiedAIPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmbodiedAIPlatformRayTrainConfig {
    pub cpu_acu: Option<i64>,
    pub gpu_specs: Option<Vec<CreateEmbodiedAIPlatformGpuSpecs>>,
    pub terminal_config: Option<CreateEmbodiedAIPlatformTerminalConfig>,
}
input! { CreateEmbodiedAIPlatformRayTrainConfig() {
    0 "CpuAcu" cpu_acu: i64, 1 "GpuSpecs" gpu_specs: Vec<CreateEmbodiedAIPlatformGpuSpecs>,
    2 "TerminalConfig" terminal_config: CreateEmbodiedAIPlatformTerminalConfig
} }

/// In the request of [`CreateEmbodiedAIPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmbodiedAIPlatformGpuSpecs {
    pub allocate_unit: Option<String>,
    pub count: Option<i64>,
    pub spec_name: Option<String>,
}
input! { CreateEmbodiedAIPlatformGpuSpecs() {
    0 "AllocateUnit" allocate_unit: String, 1 "Count" count: i64, 2 "SpecName" spec_name: String
} }

/// In the request of [`CreateEmbodiedAIPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmbodiedAIPlatformTerminalConfig {
    pub acr_config: Option<CreateEmbodiedAIPlatformAcrConfig>,
}
input! { CreateEmbodiedAIPlatformTerminalConfig() {
    0 "AcrConfig" acr_config: CreateEmbodiedAIPlatformAcrConfig
} }

/// In the request of [`CreateEmbodiedAIPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmbodiedAIPlatformAcrConfig {
    pub instance_id: Option<String>,
    pub namespaces: Option<Vec<String>>,
    pub registry: Option<String>,
}
input! { CreateEmbodiedAIPlatformAcrConfig() {
    0 "InstanceId" instance_id: String, 1 "Namespaces" namespaces: Vec<String>, 2 "Registry" registry: String
} }

/// Deletes agent platform: `DeleteAgentPlatform` of `adbai` 2025-08-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ADBAI/2025-08-12/DeleteAgentPlatform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentPlatform {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteAgentPlatform(db_cluster_id: String, name: String, region_id: String)
    "DeleteAgentPlatform" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "Name" name, 2 "RegionId" region_id
} }

/// Response of [`DeleteAgentPlatform`]: empty.
pub type DeleteAgentPlatformOutput = Empty;

/// Deletes embodied ai platform: `DeleteEmbodiedAIPlatform` of `adbai` 2025-08-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ADBAI/2025-08-12/DeleteEmbodiedAIPlatform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEmbodiedAIPlatform {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub platform_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteEmbodiedAIPlatform(db_cluster_id: String, platform_name: String, region_id: String)
    "DeleteEmbodiedAIPlatform" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "PlatformName" platform_name, 2 "RegionId" region_id
} }

/// Response of [`DeleteEmbodiedAIPlatform`]: empty.
pub type DeleteEmbodiedAIPlatformOutput = Empty;

/// Describes chat message: `DescribeChatMessage` of `adbai` 2025-08-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ADBAI/2025-08-12/DescribeChatMessage>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChatMessage {
    /// Required.
    pub query: String,
    /// Required.
    pub region_id: String,
    pub session_id: Option<String>,
    pub timezone: Option<String>,
}
operation! { DescribeChatMessage(query: String, region_id: String) "DescribeChatMessage" -> DescribeChatMessageOutput {
    0 "Query" query, 1 "RegionId" region_id, 2 "SessionId" session_id: String, 3 "Timezone" timezone: String
} }

/// Response of [`DescribeChatMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChatMessageOutput {
    pub code: Option<String>,
    pub completed_at: Option<String>,
    pub content: Vec<DescribeChatMessageContent>,
    pub created_at: Option<String>,
    pub data: Option<DescribeChatMessageData2>,
    pub delta: Option<bool>,
    pub error: Option<String>,
    pub id: Option<String>,
    pub index: Option<i64>,
    pub message: Option<String>,
    pub msg_id: Option<String>,
    pub object: Option<String>,
    pub output: Option<String>,
    pub role: Option<String>,
    pub sequence_number: Option<i64>,
    pub session_id: Option<String>,
    pub status: Option<String>,
    pub text: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeChatMessageOutput {
    0 "Code" code: String, 1 "CompletedAt" completed_at: String, 2 "Content" content: Vec<DescribeChatMessageContent>,
    3 "CreatedAt" created_at: String, 4 "Data" data: DescribeChatMessageData2, 5 "Delta" delta: bool,
    6 "Error" error: String, 7 "Id" id: String, 8 "Index" index: i64, 9 "Message" message: String,
    10 "MsgId" msg_id: String, 11 "Object" object: String, 12 "Output" output: String, 13 "Role" role: String,
    14 "SequenceNumber" sequence_number: i64, 15 "SessionId" session_id: String, 16 "Status" status: String,
    17 "Text" text: String, 18 "Type" r#type: String
} }

/// In the response of [`DescribeChatMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChatMessageContent {
    pub data: Option<DescribeChatMessageData>,
    pub delta: Option<bool>,
    pub error: Option<String>,
    pub index: Option<i64>,
    pub msg_id: Option<String>,
    pub object: Option<String>,
    pub sequence_number: Option<i64>,
    pub status: Option<String>,
    pub text: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeChatMessageContent {
    0 "Data" data: DescribeChatMessageData, 1 "Delta" delta: bool, 2 "Error" error: String, 3 "Index" index: i64,
    4 "MsgId" msg_id: String, 5 "Object" object: String, 6 "SequenceNumber" sequence_number: i64,
    7 "Status" status: String, 8 "Text" text: String, 9 "Type" r#type: String
} }

/// In the response of [`DescribeChatMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChatMessageData {
    pub call_id: Option<String>,
    pub name: Option<String>,
    pub output: Option<String>,
}
model! { DescribeChatMessageData {
    0 "CallId" call_id: String, 1 "Name" name: String, 2 "Output" output: String
} }

/// In the response of [`DescribeChatMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChatMessageData2 {
    pub arguments: Option<String>,
    pub call_id: Option<String>,
    pub name: Option<String>,
    pub output: Option<String>,
}
model! { DescribeChatMessageData2 {
    0 "Arguments" arguments: String, 1 "CallId" call_id: String, 2 "Name" name: String, 3 "Output" output: String
} }

/// Describes eap device resource allocation: `DescribeEapDeviceResourceAllocation` of `adbai` 2025-08-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ADBAI/2025-08-12/DescribeEapDeviceResourceAllocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEapDeviceResourceAllocation {
    /// Required.
    pub db_cluster_id: String,
    pub device_count: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeEapDeviceResourceAllocation(db_cluster_id: String, region_id: String)
    "DescribeEapDeviceResourceAllocation" -> DescribeEapDeviceResourceAllocationOutput {
    0 "DBClusterId" db_cluster_id, 1 "DeviceCount" device_count: i64, 2 "RegionId" region_id
} }

/// Response of [`DescribeEapDeviceResourceAllocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEapDeviceResourceAllocationOutput {
    pub items: Vec<DescribeEapDeviceResourceAllocationItems>,
}
model! { DescribeEapDeviceResourceAllocationOutput {
    0 "Items" items: Vec<DescribeEapDeviceResourceAllocationItems>
} }

/// In the response of [`DescribeEapDeviceResourceAllocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEapDeviceResourceAllocationItems {
    pub device_count: Option<i64>,
    pub head_acu: Option<f64>,
    pub head_cpu: Option<i64>,
    pub head_spec_name: Option<String>,
    pub total_acu: Option<f64>,
    pub total_deployed_cpu: Option<i64>,
    pub total_target_cpu: Option<i64>,
    pub webserver_acu: Option<f64>,
    pub webserver_cpu: Option<i64>,
    pub webserver_spec_name: Option<String>,
    pub worker_acu: Option<f64>,
    pub worker_count: Option<i64>,
    pub worker_cpu: Option<i64>,
    pub worker_spec_name: Option<String>,
}
model! { DescribeEapDeviceResourceAllocationItems {
    0 "DeviceCount" device_count: i64, 1 "HeadAcu" head_acu: f64, 2 "HeadCpu" head_cpu: i64,
    3 "HeadSpecName" head_spec_name: String, 4 "TotalAcu" total_acu: f64, 5 "TotalDeployedCpu" total_deployed_cpu: i64,
    6 "TotalTargetCpu" total_target_cpu: i64, 7 "WebserverAcu" webserver_acu: f64, 8 "WebserverCpu" webserver_cpu: i64,
    9 "WebserverSpecName" webserver_spec_name: String, 10 "WorkerAcu" worker_acu: f64,
    11 "WorkerCount" worker_count: i64, 12 "WorkerCpu" worker_cpu: i64, 13 "WorkerSpecName" worker_spec_name: String
} }

/// Describes embodied ai platforms: `DescribeEmbodiedAIPlatforms` of `adbai` 2025-08-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ADBAI/2025-08-12/DescribeEmbodiedAIPlatforms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmbodiedAIPlatforms {
    /// Required.
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub platform_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
operation! { DescribeEmbodiedAIPlatforms(db_cluster_id: String, region_id: String)
    "DescribeEmbodiedAIPlatforms" -> DescribeEmbodiedAIPlatformsOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "PlatformName" platform_name: String, 7 "RegionId" region_id, 8 "StartTime" start_time: String,
    9 "State" state: String
} }
paged! { DescribeEmbodiedAIPlatforms: DescribeEmbodiedAIPlatformsPlatforms =
    Token "NextToken", "Platforms" platforms, next "NextToken" }

/// Response of [`DescribeEmbodiedAIPlatforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmbodiedAIPlatformsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub platforms: Vec<DescribeEmbodiedAIPlatformsPlatforms>,
    pub total_count: Option<i64>,
}
model! { DescribeEmbodiedAIPlatformsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Platforms" platforms: Vec<DescribeEmbodiedAIPlatformsPlatforms>,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEmbodiedAIPlatforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmbodiedAIPlatformsPlatforms {
    pub create_time: Option<i64>,
    pub eap_config: Option<DescribeEmbodiedAIPlatformsEapConfig>,
    pub oss_bucket_name: Option<String>,
    pub platform_name: Option<String>,
    pub ray_config: Option<DescribeEmbodiedAIPlatformsRayConfig>,
    pub ray_train_config: Option<DescribeEmbodiedAIPlatformsRayTrainConfig>,
    pub state: Option<String>,
}
model! { DescribeEmbodiedAIPlatformsPlatforms {
    0 "CreateTime" create_time: i64, 1 "EapConfig" eap_config: DescribeEmbodiedAIPlatformsEapConfig,
    2 "OssBucketName" oss_bucket_name: String, 3 "PlatformName" platform_name: String,
    4 "RayConfig" ray_config: DescribeEmbodiedAIPlatformsRayConfig,
    5 "RayTrainConfig" ray_train_config: DescribeEmbodiedAIPlatformsRayTrainConfig, 6 "State" state: String
} }

/// In the response of [`DescribeEmbodiedAIPlatforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmbodiedAIPlatformsEapConfig {
    pub webserver_address: Option<String>,
    pub webserver_spec_name: Option<String>,
}
model! { DescribeEmbodiedAIPlatformsEapConfig {
    0 "WebserverAddress" webserver_address: String, 1 "WebserverSpecName" webserver_spec_name: String
} }

/// In the response of [`DescribeEmbodiedAIPlatforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmbodiedAIPlatformsRayConfig {
    pub category: Option<String>,
    pub head_disk_capacity: Option<String>,
    pub head_spec: Option<String>,
    pub head_spec_type: Option<String>,
    pub ray_cluster_address: Option<String>,
    pub ray_dashboard_address: Option<String>,
    pub ray_grafana_address: Option<String>,
    pub worker_groups: Vec<DescribeEmbodiedAIPlatformsWorkerGroups>,
}
model! { DescribeEmbodiedAIPlatformsRayConfig {
    0 "Category" category: String, 1 "HeadDiskCapacity" head_disk_capacity: String, 2 "HeadSpec" head_spec: String,
    3 "HeadSpecType" head_spec_type: String, 4 "RayClusterAddress" ray_cluster_address: String,
    5 "RayDashboardAddress" ray_dashboard_address: String, 6 "RayGrafanaAddress" ray_grafana_address: String,
    7 "WorkerGroups" worker_groups: Vec<DescribeEmbodiedAIPlatformsWorkerGroups>
} }

/// In the response of [`DescribeEmbodiedAIPlatforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmbodiedAIPlatformsWorkerGroups {
    pub allocate_unit: Option<String>,
    pub group_name: Option<String>,
    pub max_worker_quantity: Option<i64>,
    pub min_worker_quantity: Option<i64>,
    pub worker_disk_capacity: Option<String>,
    pub worker_spec_name: Option<String>,
    pub worker_spec_type: Option<String>,
}
model! { DescribeEmbodiedAIPlatformsWorkerGroups {
    0 "AllocateUnit" allocate_unit: String, 1 "GroupName" group_name: String,
    2 "MaxWorkerQuantity" max_worker_quantity: i64, 3 "MinWorkerQuantity" min_worker_quantity: i64,
    4 "WorkerDiskCapacity" worker_disk_capacity: String, 5 "WorkerSpecName" worker_spec_name: String,
    6 "WorkerSpecType" worker_spec_type: String
} }

/// In the response of [`DescribeEmbodiedAIPlatforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmbodiedAIPlatformsRayTrainConfig {
    pub cpu_acu: Option<i64>,
    pub gpu_specs: Vec<DescribeEmbodiedAIPlatformsGpuSpecs>,
    pub terminal_config: Option<DescribeEmbodiedAIPlatformsTerminalConfig>,
}
model! { DescribeEmbodiedAIPlatformsRayTrainConfig {
    0 "CpuAcu" cpu_acu: i64, 1 "GpuSpecs" gpu_specs: Vec<DescribeEmbodiedAIPlatformsGpuSpecs>,
    2 "TerminalConfig" terminal_config: DescribeEmbodiedAIPlatformsTerminalConfig
} }

/// In the response of [`DescribeEmbodiedAIPlatforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmbodiedAIPlatformsGpuSpecs {
    pub allocate_unit: Option<String>,
    pub count: Option<i64>,
    pub spec_name: Option<String>,
}
model! { DescribeEmbodiedAIPlatformsGpuSpecs {
    0 "AllocateUnit" allocate_unit: String, 1 "Count" count: i64, 2 "SpecName" spec_name: String
} }

/// In the response of [`DescribeEmbodiedAIPlatforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmbodiedAIPlatformsTerminalConfig {
    pub acr_config: Option<DescribeEmbodiedAIPlatformsAcrConfig>,
}
model! { DescribeEmbodiedAIPlatformsTerminalConfig {
    0 "AcrConfig" acr_config: DescribeEmbodiedAIPlatformsAcrConfig
} }

/// In the response of [`DescribeEmbodiedAIPlatforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmbodiedAIPlatformsAcrConfig {
    pub instance_id: Option<String>,
    pub namespaces: Vec<String>,
    pub registry: Option<String>,
}
model! { DescribeEmbodiedAIPlatformsAcrConfig {
    0 "InstanceId" instance_id: String, 1 "Namespaces" namespaces: Vec<String>, 2 "Registry" registry: String
} }

/// Gets embodied ai platform resource usage info: `GetEmbodiedAIPlatformResourceUsageInfo` of `adbai` 2025-08-12.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ADBAI/2025-08-12/GetEmbodiedAIPlatformResourceUsageInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbodiedAIPlatformResourceUsageInfo {
    /// Required.
    pub db_cluster_id: String,
    pub end_time: Option<String>,
    pub platform_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub start_time: Option<String>,
}
operation! { GetEmbodiedAIPlatformResourceUsageInfo(db_cluster_id: String, region_id: String)
    "GetEmbodiedAIPlatformResourceUsageInfo" -> GetEmbodiedAIPlatformResourceUsageInfoOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time: String, 2 "PlatformName" platform_name: String,
    3 "RegionId" region_id, 4 "StartTime" start_time: String
} }

/// Response of [`GetEmbodiedAIPlatformResourceUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbodiedAIPlatformResourceUsageInfoOutput {
    pub acu_details: Option<GetEmbodiedAIPlatformResourceUsageInfoAcuDetails>,
    pub gpu_details: Vec<GetEmbodiedAIPlatformResourceUsageInfoGpuDetails>,
    pub max_registered_devices: Option<i64>,
    pub registered_device_count: Option<i64>,
    pub slb_traffic: Option<GetEmbodiedAIPlatformResourceUsageInfoSlbTraffic>,
    pub storage_usage: Option<GetEmbodiedAIPlatformResourceUsageInfoStorageUsage>,
}
model! { GetEmbodiedAIPlatformResourceUsageInfoOutput {
    0 "AcuDetails" acu_details: GetEmbodiedAIPlatformResourceUsageInfoAcuDetails,
    1 "GpuDetails" gpu_details: Vec<GetEmbodiedAIPlatformResourceUsageInfoGpuDetails>,
    2 "MaxRegisteredDevices" max_registered_devices: i64, 3 "RegisteredDeviceCount" registered_device_count: i64,
    4 "SlbTraffic" slb_traffic: GetEmbodiedAIPlatformResourceUsageInfoSlbTraffic,
    5 "StorageUsage" storage_usage: GetEmbodiedAIPlatformResourceUsageInfoStorageUsage
} }

/// In the response of [`GetEmbodiedAIPlatformResourceUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbodiedAIPlatformResourceUsageInfoAcuDetails {
    pub eap_webserver_acu_count: Option<f64>,
    pub ray_head_acu_count: Option<f64>,
    pub ray_worker_acu_count: Option<f64>,
    pub total_acu_count: Option<f64>,
}
model! { GetEmbodiedAIPlatformResourceUsageInfoAcuDetails {
    0 "EapWebserverACUCount" eap_webserver_acu_count: f64, 1 "RayHeadACUCount" ray_head_acu_count: f64,
    2 "RayWorkerACUCount" ray_worker_acu_count: f64, 3 "TotalACUCount" total_acu_count: f64
} }

/// In the response of [`GetEmbodiedAIPlatformResourceUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbodiedAIPlatformResourceUsageInfoGpuDetails {
    pub allocated_unit: Option<i64>,
    pub gpu_model: Option<String>,
    pub total_count: Option<i64>,
}
model! { GetEmbodiedAIPlatformResourceUsageInfoGpuDetails {
    0 "AllocatedUnit" allocated_unit: i64, 1 "GpuModel" gpu_model: String, 2 "TotalCount" total_count: i64
} }

/// In the response of [`GetEmbodiedAIPlatformResourceUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbodiedAIPlatformResourceUsageInfoSlbTraffic {
    pub total_bytes_in: Option<i64>,
    pub total_bytes_out: Option<i64>,
}
model! { GetEmbodiedAIPlatformResourceUsageInfoSlbTraffic {
    0 "TotalBytesIn" total_bytes_in: i64, 1 "TotalBytesOut" total_bytes_out: i64
} }

/// In the response of [`GetEmbodiedAIPlatformResourceUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbodiedAIPlatformResourceUsageInfoStorageUsage {
    pub nas: Option<GetEmbodiedAIPlatformResourceUsageInfoNas>,
    pub oss: Option<GetEmbodiedAIPlatformResourceUsageInfoOss>,
}
model! { GetEmbodiedAIPlatformResourceUsageInfoStorageUsage {
    0 "Nas" nas: GetEmbodiedAIPlatformResourceUsageInfoNas, 1 "Oss" oss: GetEmbodiedAIPlatformResourceUsageInfoOss
} }

/// In the response of [`GetEmbodiedAIPlatformResourceUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbodiedAIPlatformResourceUsageInfoNas {
    pub metered_size: Option<i64>,
}
model! { GetEmbodiedAIPlatformResourceUsageInfoNas {
    0 "MeteredSize" metered_size: i64
} }

/// In the response of [`GetEmbodiedAIPlatformResourceUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmbodiedAIPlatformResourceUsageInfoOss {
    pub standard_storage_size: Option<i64>,
}
model! { GetEmbodiedAIPlatformResourceUsageInfoOss {
    0 "StandardStorageSize" standard_storage_size: i64
} }

/// Locks embodied ai platform: `LockEmbodiedAIPlatform` of `adbai` 2025-08-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ADBAI/2025-08-12/LockEmbodiedAIPlatform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockEmbodiedAIPlatform {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub platform_name: String,
    /// Required.
    pub region_id: String,
}
operation! { LockEmbodiedAIPlatform(db_cluster_id: String, platform_name: String, region_id: String)
    "LockEmbodiedAIPlatform" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "PlatformName" platform_name, 2 "RegionId" region_id
} }

/// Response of [`LockEmbodiedAIPlatform`]: empty.
pub type LockEmbodiedAIPlatformOutput = Empty;

/// Modifies agent platform: `ModifyAgentPlatform` of `adbai` 2025-08-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ADBAI/2025-08-12/ModifyAgentPlatform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentPlatform {
    pub ai_platform_config: Option<ModifyAgentPlatformAiPlatformConfig>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyAgentPlatform(db_cluster_id: String, name: String, region_id: String)
    "ModifyAgentPlatform" -> Empty {
    0 "AiPlatformConfig" ai_platform_config: ModifyAgentPlatformAiPlatformConfig, 1 "DBClusterId" db_cluster_id,
    2 "Name" name, 3 "RegionId" region_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`ModifyAgentPlatform`]: empty.
pub type ModifyAgentPlatformOutput = Empty;

/// In the request of [`ModifyAgentPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentPlatformAiPlatformConfig {
    /// Secret.
    pub serve_api_key: Option<Secret>,
    pub serve_embedding_endpoint: Option<String>,
    pub serve_embedding_model_name: Option<String>,
    pub serve_endpoint: Option<String>,
    pub serve_model_name: Option<String>,
    pub spec_name: Option<String>,
}
input! { ModifyAgentPlatformAiPlatformConfig() {
    0 "ServeApiKey" serve_api_key: Secret, 1 "ServeEmbeddingEndpoint" serve_embedding_endpoint: String,
    2 "ServeEmbeddingModelName" serve_embedding_model_name: String, 3 "ServeEndpoint" serve_endpoint: String,
    4 "ServeModelName" serve_model_name: String, 5 "SpecName" spec_name: String
} }

/// Modifies embodied ai platform: `ModifyEmbodiedAIPlatform` of `adbai` 2025-08-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ADBAI/2025-08-12/ModifyEmbodiedAIPlatform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEmbodiedAIPlatform {
    /// Required.
    pub db_cluster_id: String,
    pub device_count: Option<String>,
    /// Required.
    pub platform_name: String,
    pub ray_config: Option<ModifyEmbodiedAIPlatformRayConfig>,
    pub ray_train_config: Option<ModifyEmbodiedAIPlatformRayTrainConfig>,
    /// Required.
    pub region_id: String,
    pub webserver_spec_name: Option<String>,
}
operation! { ModifyEmbodiedAIPlatform(db_cluster_id: String, platform_name: String, region_id: String)
    "ModifyEmbodiedAIPlatform" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DeviceCount" device_count: String, 2 "PlatformName" platform_name,
    3 "RayConfig" ray_config: ModifyEmbodiedAIPlatformRayConfig,
    4 "RayTrainConfig" ray_train_config: ModifyEmbodiedAIPlatformRayTrainConfig, 5 "RegionId" region_id,
    6 "WebserverSpecName" webserver_spec_name: String
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`ModifyEmbodiedAIPlatform`]: empty.
pub type ModifyEmbodiedAIPlatformOutput = Empty;

/// In the request of [`ModifyEmbodiedAIPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEmbodiedAIPlatformRayConfig {
    pub category: Option<String>,
    pub head_spec: Option<String>,
    pub worker_groups: Option<Vec<ModifyEmbodiedAIPlatformWorkerGroups>>,
}
input! { ModifyEmbodiedAIPlatformRayConfig() {
    0 "Category" category: String, 1 "HeadSpec" head_spec: String,
    2 "WorkerGroups" worker_groups: Vec<ModifyEmbodiedAIPlatformWorkerGroups>
} }

/// In the request of [`ModifyEmbodiedAIPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEmbodiedAIPlatformWorkerGroups {
    pub allocate_unit: Option<String>,
    pub group_name: Option<String>,
    pub max_worker_quantity: Option<i64>,
    pub min_worker_quantity: Option<i64>,
    pub worker_disk_capacity: Option<String>,
    pub worker_spec_name: Option<String>,
    pub worker_spec_type: Option<String>,
}
input! { ModifyEmbodiedAIPlatformWorkerGroups() {
    0 "AllocateUnit" allocate_unit: String, 1 "GroupName" group_name: String,
    2 "MaxWorkerQuantity" max_worker_quantity: i64, 3 "MinWorkerQuantity" min_worker_quantity: i64,
    4 "WorkerDiskCapacity" worker_disk_capacity: String, 5 "WorkerSpecName" worker_spec_name: String,
    6 "WorkerSpecType" worker_spec_type: String
} }

/// In the request of [`ModifyEmbodiedAIPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEmbodiedAIPlatformRayTrainConfig {
    pub cpu_acu: Option<i64>,
    pub gpu_specs: Option<Vec<ModifyEmbodiedAIPlatformGpuSpecs>>,
    pub terminal_config: Option<ModifyEmbodiedAIPlatformTerminalConfig>,
}
input! { ModifyEmbodiedAIPlatformRayTrainConfig() {
    0 "CpuAcu" cpu_acu: i64, 1 "GpuSpecs" gpu_specs: Vec<ModifyEmbodiedAIPlatformGpuSpecs>,
    2 "TerminalConfig" terminal_config: ModifyEmbodiedAIPlatformTerminalConfig
} }

/// In the request of [`ModifyEmbodiedAIPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEmbodiedAIPlatformGpuSpecs {
    pub allocate_unit: Option<String>,
    pub count: Option<i64>,
    pub spec_name: Option<String>,
}
input! { ModifyEmbodiedAIPlatformGpuSpecs() {
    0 "AllocateUnit" allocate_unit: String, 1 "Count" count: i64, 2 "SpecName" spec_name: String
} }

/// In the request of [`ModifyEmbodiedAIPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEmbodiedAIPlatformTerminalConfig {
    pub acr_config: Option<ModifyEmbodiedAIPlatformAcrConfig>,
}
input! { ModifyEmbodiedAIPlatformTerminalConfig() {
    0 "AcrConfig" acr_config: ModifyEmbodiedAIPlatformAcrConfig
} }

/// In the request of [`ModifyEmbodiedAIPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEmbodiedAIPlatformAcrConfig {
    pub instance_id: Option<String>,
    pub namespaces: Option<Vec<String>>,
    pub registry: Option<String>,
}
input! { ModifyEmbodiedAIPlatformAcrConfig() {
    0 "InstanceId" instance_id: String, 1 "Namespaces" namespaces: Vec<String>, 2 "Registry" registry: String
} }

/// Resets embodied ai platform password: `ResetEmbodiedAIPlatformPassword` of `adbai` 2025-08-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ADBAI/2025-08-12/ResetEmbodiedAIPlatformPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetEmbodiedAIPlatformPassword {
    /// Required.
    pub db_cluster_id: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub platform_name: String,
    /// Required.
    pub region_id: String,
}
operation! {
    ResetEmbodiedAIPlatformPassword(db_cluster_id: String, password: Secret, platform_name: String, region_id: String)
    "ResetEmbodiedAIPlatformPassword" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "Password" password, 2 "PlatformName" platform_name, 3 "RegionId" region_id
} }

/// Response of [`ResetEmbodiedAIPlatformPassword`]: empty.
pub type ResetEmbodiedAIPlatformPasswordOutput = Empty;

/// `UnlockEmbodiedAIPlatform` of `adbai` 2025-08-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ADBAI/2025-08-12/UnlockEmbodiedAIPlatform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockEmbodiedAIPlatform {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub platform_name: String,
    /// Required.
    pub region_id: String,
}
operation! { UnlockEmbodiedAIPlatform(db_cluster_id: String, platform_name: String, region_id: String)
    "UnlockEmbodiedAIPlatform" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "PlatformName" platform_name, 2 "RegionId" region_id
} }

/// Response of [`UnlockEmbodiedAIPlatform`]: empty.
pub type UnlockEmbodiedAIPlatformOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    CreateAgentPlatform, CreateEmbodiedAIPlatform, DeleteAgentPlatform, DeleteEmbodiedAIPlatform, DescribeChatMessage,
    DescribeEapDeviceResourceAllocation, DescribeEmbodiedAIPlatforms, GetEmbodiedAIPlatformResourceUsageInfo,
    LockEmbodiedAIPlatform, ModifyAgentPlatform, ModifyEmbodiedAIPlatform, ResetEmbodiedAIPlatformPassword,
    UnlockEmbodiedAIPlatform
}
