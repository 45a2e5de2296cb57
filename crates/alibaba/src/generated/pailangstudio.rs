//! `pailangstudio` of Alibaba Cloud, API version 2024-07-10.
//!
//! Endpoint: a table of 11 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/PAILangStudio/2024-07-10/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, pailangstudio::ListKnowledgeBases};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListKnowledgeBases::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "pailangstudio.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "pailangstudio.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "pailangstudio.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "pailangstudio.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "pailangstudio.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "pailangstudio.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "pailangstudio.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "pailangstudio.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "pailangstudio.cn-wulanchabu.aliyuncs.com"),
        ("eu-central-1", "pailangstudio.eu-central-1.aliyuncs.com"),
        ("us-east-1", "pailangstudio.us-east-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "pailangstudio-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "pailangstudio-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "pailangstudio-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "pailangstudio-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "pailangstudio-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "pailangstudio-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "pailangstudio-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "pailangstudio-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "pailangstudio-vpc.cn-wulanchabu.aliyuncs.com"),
        ("eu-central-1", "pailangstudio-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "pailangstudio-vpc.us-east-1.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "pailangstudio",
    "2024-07-10",
    "pailangstudio",
    &ENDPOINTS,
);

/// Creates knowledge base: `CreateKnowledgeBase` of `pailangstudio` 2024-07-10.
///
/// POST `/api/v1/langstudio/knowledgebases`. Changes data. See
/// <https://api.alibabacloud.com/document/PAILangStudio/2024-07-10/CreateKnowledgeBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBase {
    pub accessibility: Option<String>,
    /// Required.
    pub chunk_config: CreateKnowledgeBaseChunkConfig,
    /// Required.
    pub data_sources: Vec<CreateKnowledgeBaseDataSources>,
    pub description: Option<String>,
    /// Required.
    pub embedding_config: CreateKnowledgeBaseEmbeddingConfig,
    pub index_column_config: Option<CreateKnowledgeBaseIndexColumnConfig>,
    /// Required.
    pub knowledge_base_type: String,
    pub meta_data_config: Option<CreateKnowledgeBaseMetaDataConfig>,
    /// Required.
    pub name: String,
    /// Required.
    pub output_dir: String,
    pub runtime_id: Option<String>,
    /// Required.
    pub vector_db_config: CreateKnowledgeBaseVectorDBConfig,
    /// Required.
    pub workspace_id: String,
}

/// Arguments of [`CreateKnowledgeBase::new`].
pub struct CreateKnowledgeBaseRequired {
    pub chunk_config: CreateKnowledgeBaseChunkConfig,
    pub data_sources: Vec<CreateKnowledgeBaseDataSources>,
    pub embedding_config: CreateKnowledgeBaseEmbeddingConfig,
    pub knowledge_base_type: String,
    pub name: String,
    pub output_dir: String,
    pub vector_db_config: CreateKnowledgeBaseVectorDBConfig,
    pub workspace_id: String,
}
operation! {
    CreateKnowledgeBase { CreateKnowledgeBaseRequired: chunk_config, data_sources, embedding_config, knowledge_base_type, name, output_dir, vector_db_config, workspace_id }
    "CreateKnowledgeBase" -> CreateKnowledgeBaseOutput {
    0 "Accessibility" accessibility: String, 1 "ChunkConfig" chunk_config, 2 "DataSources" data_sources,
    3 "Description" description: String, 4 "EmbeddingConfig" embedding_config,
    5 "IndexColumnConfig" index_column_config: CreateKnowledgeBaseIndexColumnConfig,
    6 "KnowledgeBaseType" knowledge_base_type, 7 "MetaDataConfig" meta_data_config: CreateKnowledgeBaseMetaDataConfig,
    8 "Name" name, 9 "OutputDir" output_dir, 10 "RuntimeId" runtime_id: String, 11 "VectorDBConfig" vector_db_config,
    12 "WorkspaceId" workspace_id
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
] { path: "/api/v1/langstudio/knowledgebases", body: BodyStyle::Json, } }

/// In the request of [`CreateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseChunkConfig {
    pub chunk_duration: Option<i64>,
    pub chunk_overlap: Option<i64>,
    pub chunk_size: Option<i64>,
    pub chunk_strategy: Option<String>,
}
input! { CreateKnowledgeBaseChunkConfig() {
    0 "ChunkDuration" chunk_duration: i64, 1 "ChunkOverlap" chunk_overlap: i64, 2 "ChunkSize" chunk_size: i64,
    3 "ChunkStrategy" chunk_strategy: String
} }

/// In the request of [`CreateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseDataSources {
    pub uri: Option<String>,
}
input! { CreateKnowledgeBaseDataSources() {
    0 "Uri" uri: String
} }

/// In the request of [`CreateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseEmbeddingConfig {
    /// Required.
    pub connection_id: Option<String>,
    /// Required.
    pub model: Option<String>,
}
input! { CreateKnowledgeBaseEmbeddingConfig(connection_id: String, model: String) {
    0 "ConnectionId" connection_id: String, 1 "Model" model: String
} }

/// In the request of [`CreateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseIndexColumnConfig {
    pub column_definitions: Option<Vec<CreateKnowledgeBaseColumnDefinitions>>,
    pub content_columns: Option<Vec<CreateKnowledgeBaseContentColumns>>,
    pub embedding_columns: Option<Vec<CreateKnowledgeBaseEmbeddingColumns>>,
}
input! { CreateKnowledgeBaseIndexColumnConfig() {
    0 "ColumnDefinitions" column_definitions: Vec<CreateKnowledgeBaseColumnDefinitions>,
    1 "ContentColumns" content_columns: Vec<CreateKnowledgeBaseContentColumns>,
    2 "EmbeddingColumns" embedding_columns: Vec<CreateKnowledgeBaseEmbeddingColumns>
} }

/// In the request of [`CreateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseColumnDefinitions {
    pub key: Option<String>,
}
input! { CreateKnowledgeBaseColumnDefinitions() {
    0 "Key" key: String
} }

/// In the request of [`CreateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseContentColumns {
    pub key: Option<String>,
}
input! { CreateKnowledgeBaseContentColumns() {
    0 "Key" key: String
} }

/// In the request of [`CreateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseEmbeddingColumns {
    pub key: Option<String>,
}
input! { CreateKnowledgeBaseEmbeddingColumns() {
    0 "Key" key: String
} }

/// In the request of [`CreateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseMetaDataConfig {
    pub custom_meta_data: Option<Vec<CreateKnowledgeBaseCustomMetaData>>,
}
input! { CreateKnowledgeBaseMetaDataConfig() {
    0 "CustomMetaData" custom_meta_data: Vec<CreateKnowledgeBaseCustomMetaData>
} }

/// In the request of [`CreateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseCustomMetaData {
    pub key: Option<String>,
    pub value_type: Option<String>,
}
input! { CreateKnowledgeBaseCustomMetaData() {
    0 "Key" key: String, 1 "ValueType" value_type: String
} }

/// In the request of [`CreateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseVectorDBConfig {
    pub collection_name: Option<String>,
    pub connection_id: Option<String>,
    /// Required.
    pub vector_db_type: Option<String>,
}
input! { CreateKnowledgeBaseVectorDBConfig(vector_db_type: String) {
    0 "CollectionName" collection_name: String, 1 "ConnectionId" connection_id: String,
    2 "VectorDBType" vector_db_type: String
} }

/// Response of [`CreateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseOutput {
    pub knowledge_base_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { CreateKnowledgeBaseOutput {
    0 "KnowledgeBaseId" knowledge_base_id: String, 1 "WorkspaceId" workspace_id: String
} }

/// Creates knowledge base job: `CreateKnowledgeBaseJob` of `pailangstudio` 2024-07-10.
///
/// POST `/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/knowledgebasejobs`. Changes data. See
/// <https://api.alibabacloud.com/document/PAILangStudio/2024-07-10/CreateKnowledgeBaseJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseJob {
    pub accessibility: Option<String>,
    pub description: Option<String>,
    pub ecs_specs: Option<Vec<CreateKnowledgeBaseJobEcsSpecs>>,
    pub embedding_config: Option<CreateKnowledgeBaseJobEmbeddingConfig>,
    pub job_action: Option<String>,
    pub max_running_time_in_seconds: Option<i64>,
    pub resource_id: Option<String>,
    pub user_vpc: Option<CreateKnowledgeBaseJobUserVpc>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub knowledge_base_id: String,
}
operation! { CreateKnowledgeBaseJob(workspace_id: String, knowledge_base_id: String)
    "CreateKnowledgeBaseJob" -> CreateKnowledgeBaseJobOutput {
    0 "Accessibility" accessibility: String, 1 "Description" description: String,
    2 "EcsSpecs" ecs_specs: Vec<CreateKnowledgeBaseJobEcsSpecs>,
    3 "EmbeddingConfig" embedding_config: CreateKnowledgeBaseJobEmbeddingConfig, 4 "JobAction" job_action: String,
    5 "MaxRunningTimeInSeconds" max_running_time_in_seconds: i64, 6 "ResourceId" resource_id: String,
    7 "UserVpc" user_vpc: CreateKnowledgeBaseJobUserVpc, 8 "WorkspaceId" workspace_id,
    9 "KnowledgeBaseId" knowledge_base_id
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
    Mark::new(9, Location::Path, Style::None)
] { path: "/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/knowledgebasejobs", body: BodyStyle::Json, } }

/// In the request of [`CreateKnowledgeBaseJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseJobEcsSpecs {
    pub cpu: Option<i64>,
    pub driver: Option<String>,
    pub gpu: Option<i64>,
    pub gpu_type: Option<String>,
    pub instance_type: Option<String>,
    pub memory: Option<i64>,
    pub pod_count: Option<i64>,
    pub shared_memory: Option<i64>,
    pub r#type: Option<String>,
}
input! { CreateKnowledgeBaseJobEcsSpecs() {
    0 "CPU" cpu: i64, 1 "Driver" driver: String, 2 "GPU" gpu: i64, 3 "GPUType" gpu_type: String,
    4 "InstanceType" instance_type: String, 5 "Memory" memory: i64, 6 "PodCount" pod_count: i64,
    7 "SharedMemory" shared_memory: i64, 8 "Type" r#type: String
} }

/// In the request of [`CreateKnowledgeBaseJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseJobEmbeddingConfig {
    pub batch_size: Option<i64>,
    pub concurrency: Option<i64>,
}
input! { CreateKnowledgeBaseJobEmbeddingConfig() {
    0 "BatchSize" batch_size: i64, 1 "Concurrency" concurrency: i64
} }

/// In the request of [`CreateKnowledgeBaseJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseJobUserVpc {
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateKnowledgeBaseJobUserVpc() {
    0 "SecurityGroupId" security_group_id: String, 1 "VSwitchId" vswitch_id: String, 2 "VpcId" vpc_id: String
} }

/// Response of [`CreateKnowledgeBaseJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseJobOutput {
    pub knowledge_base_job_id: Option<String>,
}
model! { CreateKnowledgeBaseJobOutput {
    0 "KnowledgeBaseJobId" knowledge_base_job_id: String
} }

/// Deletes knowledge base: `DeleteKnowledgeBase` of `pailangstudio` 2024-07-10.
///
/// DELETE `/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAILangStudio/2024-07-10/DeleteKnowledgeBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeBase {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub knowledge_base_id: String,
}
operation! { DeleteKnowledgeBase(workspace_id: String, knowledge_base_id: String) "DeleteKnowledgeBase" -> Empty {
    0 "WorkspaceId" workspace_id, 1 "KnowledgeBaseId" knowledge_base_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}", } }

/// Response of [`DeleteKnowledgeBase`]: empty.
pub type DeleteKnowledgeBaseOutput = Empty;

/// Deletes knowledge base job: `DeleteKnowledgeBaseJob` of `pailangstudio` 2024-07-10.
///
/// DELETE `/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/knowledgebasejobs/{KnowledgeBaseJobId}`. Changes data.
/// See <https://api.alibabacloud.com/document/PAILangStudio/2024-07-10/DeleteKnowledgeBaseJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeBaseJob {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub knowledge_base_id: String,
    /// Required.
    pub knowledge_base_job_id: String,
}
operation! { DeleteKnowledgeBaseJob(workspace_id: String, knowledge_base_id: String, knowledge_base_job_id: String)
    "DeleteKnowledgeBaseJob" -> Empty {
    0 "WorkspaceId" workspace_id, 1 "KnowledgeBaseId" knowledge_base_id, 2 "KnowledgeBaseJobId" knowledge_base_job_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "DELETE", path: "/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/knowledgebasejobs/{KnowledgeBaseJobId}", } }

/// Response of [`DeleteKnowledgeBaseJob`]: empty.
pub type DeleteKnowledgeBaseJobOutput = Empty;

/// Gets knowledge base: `GetKnowledgeBase` of `pailangstudio` 2024-07-10.
///
/// GET `/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAILangStudio/2024-07-10/GetKnowledgeBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBase {
    pub version_name: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub knowledge_base_id: String,
}
operation! { GetKnowledgeBase(workspace_id: String, knowledge_base_id: String)
    "GetKnowledgeBase" -> GetKnowledgeBaseOutput {
    0 "VersionName" version_name: String, 1 "WorkspaceId" workspace_id, 2 "KnowledgeBaseId" knowledge_base_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}", } }

/// Response of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseOutput {
    pub accessibility: Option<String>,
    pub auto_update_config: Option<GetKnowledgeBaseAutoUpdateConfig>,
    pub chunk_config: Option<GetKnowledgeBaseChunkConfig>,
    pub creator: Option<String>,
    pub data_sources: Vec<GetKnowledgeBaseDataSources>,
    pub dataset_id: Option<String>,
    pub description: Option<String>,
    pub embedding_config: Option<GetKnowledgeBaseEmbeddingConfig2>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub index_column_config: Option<GetKnowledgeBaseIndexColumnConfig>,
    pub knowledge_base_id: Option<String>,
    pub knowledge_base_type: Option<String>,
    pub meta_data_config: Option<GetKnowledgeBaseMetaDataConfig>,
    pub name: Option<String>,
    pub output_dir: Option<String>,
    pub runtime_id: Option<String>,
    pub vector_db_config: Option<GetKnowledgeBaseVectorDBConfig>,
    pub version_name: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetKnowledgeBaseOutput {
    0 "Accessibility" accessibility: String, 1 "AutoUpdateConfig" auto_update_config: GetKnowledgeBaseAutoUpdateConfig,
    2 "ChunkConfig" chunk_config: GetKnowledgeBaseChunkConfig, 3 "Creator" creator: String,
    4 "DataSources" data_sources: Vec<GetKnowledgeBaseDataSources>, 5 "DatasetId" dataset_id: String,
    6 "Description" description: String, 7 "EmbeddingConfig" embedding_config: GetKnowledgeBaseEmbeddingConfig2,
    8 "GmtCreateTime" gmt_create_time: String, 9 "GmtModifiedTime" gmt_modified_time: String,
    10 "IndexColumnConfig" index_column_config: GetKnowledgeBaseIndexColumnConfig,
    11 "KnowledgeBaseId" knowledge_base_id: String, 12 "KnowledgeBaseType" knowledge_base_type: String,
    13 "MetaDataConfig" meta_data_config: GetKnowledgeBaseMetaDataConfig, 14 "Name" name: String,
    15 "OutputDir" output_dir: String, 16 "RuntimeId" runtime_id: String,
    17 "VectorDBConfig" vector_db_config: GetKnowledgeBaseVectorDBConfig, 18 "VersionName" version_name: String,
    19 "WorkspaceId" workspace_id: String
} }

/// In the response of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseAutoUpdateConfig {
    pub ecs_specs: Vec<GetKnowledgeBaseEcsSpecs>,
    pub embedding_config: Option<GetKnowledgeBaseEmbeddingConfig>,
    pub max_running_time_in_seconds: Option<i64>,
    pub resource_id: Option<String>,
    pub status: Option<String>,
    pub user_vpc: Option<UserVpc>,
}
model! { GetKnowledgeBaseAutoUpdateConfig {
    0 "EcsSpecs" ecs_specs: Vec<GetKnowledgeBaseEcsSpecs>,
    1 "EmbeddingConfig" embedding_config: GetKnowledgeBaseEmbeddingConfig,
    2 "MaxRunningTimeInSeconds" max_running_time_in_seconds: i64, 3 "ResourceId" resource_id: String,
    4 "Status" status: String, 5 "UserVpc" user_vpc: UserVpc
} }

/// In the response of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseEcsSpecs {
    pub cpu: Option<i64>,
    pub driver: Option<String>,
    pub gpu: Option<i64>,
    pub gpu_type: Option<String>,
    pub instance_type: Option<String>,
    pub memory: Option<i64>,
    pub pod_count: Option<i64>,
    pub shared_memory: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetKnowledgeBaseEcsSpecs {
    0 "CPU" cpu: i64, 1 "Driver" driver: String, 2 "GPU" gpu: i64, 3 "GPUType" gpu_type: String,
    4 "InstanceType" instance_type: String, 5 "Memory" memory: i64, 6 "PodCount" pod_count: i64,
    7 "SharedMemory" shared_memory: i64, 8 "Type" r#type: String
} }

/// In the response of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseEmbeddingConfig {
    pub batch_size: Option<i64>,
    pub concurrency: Option<i64>,
}
model! { GetKnowledgeBaseEmbeddingConfig {
    0 "BatchSize" batch_size: i64, 1 "Concurrency" concurrency: i64
} }

/// In the request of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserVpc {
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UserVpc() {
    0 "SecurityGroupId" security_group_id: String, 1 "VSwitchId" vswitch_id: String, 2 "VpcId" vpc_id: String
} }

/// In the response of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseChunkConfig {
    pub chunk_duration: Option<i64>,
    pub chunk_overlap: Option<i64>,
    pub chunk_size: Option<i64>,
    pub chunk_strategy: Option<String>,
}
model! { GetKnowledgeBaseChunkConfig {
    0 "ChunkDuration" chunk_duration: i64, 1 "ChunkOverlap" chunk_overlap: i64, 2 "ChunkSize" chunk_size: i64,
    3 "ChunkStrategy" chunk_strategy: String
} }

/// In the response of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseDataSources {
    pub uri: Option<String>,
}
model! { GetKnowledgeBaseDataSources {
    0 "Uri" uri: String
} }

/// In the response of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseEmbeddingConfig2 {
    pub connection_id: Option<String>,
    pub connection_name: Option<String>,
    pub model: Option<String>,
}
model! { GetKnowledgeBaseEmbeddingConfig2 {
    0 "ConnectionId" connection_id: String, 1 "ConnectionName" connection_name: String, 2 "Model" model: String
} }

/// In the response of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseIndexColumnConfig {
    pub column_definitions: Vec<GetKnowledgeBaseColumnDefinitions>,
    pub content_columns: Vec<GetKnowledgeBaseContentColumns>,
    pub embedding_columns: Vec<GetKnowledgeBaseEmbeddingColumns>,
}
model! { GetKnowledgeBaseIndexColumnConfig {
    0 "ColumnDefinitions" column_definitions: Vec<GetKnowledgeBaseColumnDefinitions>,
    1 "ContentColumns" content_columns: Vec<GetKnowledgeBaseContentColumns>,
    2 "EmbeddingColumns" embedding_columns: Vec<GetKnowledgeBaseEmbeddingColumns>
} }

/// In the response of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseColumnDefinitions {
    pub key: Option<String>,
}
model! { GetKnowledgeBaseColumnDefinitions {
    0 "Key" key: String
} }

/// In the response of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseContentColumns {
    pub key: Option<String>,
}
model! { GetKnowledgeBaseContentColumns {
    0 "Key" key: String
} }

/// In the response of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseEmbeddingColumns {
    pub key: Option<String>,
}
model! { GetKnowledgeBaseEmbeddingColumns {
    0 "Key" key: String
} }

/// In the response of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseMetaDataConfig {
    pub custom_meta_data: Vec<GetKnowledgeBaseCustomMetaData>,
}
model! { GetKnowledgeBaseMetaDataConfig {
    0 "CustomMetaData" custom_meta_data: Vec<GetKnowledgeBaseCustomMetaData>
} }

/// In the response of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseCustomMetaData {
    pub key: Option<String>,
    pub reference_count: Option<i64>,
    pub value_count: Option<i64>,
    pub value_type: Option<String>,
}
model! { GetKnowledgeBaseCustomMetaData {
    0 "Key" key: String, 1 "ReferenceCount" reference_count: i64, 2 "ValueCount" value_count: i64,
    3 "ValueType" value_type: String
} }

/// In the response of [`GetKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseVectorDBConfig {
    pub collection_name: Option<String>,
    pub connection_id: Option<String>,
    pub connection_name: Option<String>,
    pub vector_db_type: Option<String>,
}
model! { GetKnowledgeBaseVectorDBConfig {
    0 "CollectionName" collection_name: String, 1 "ConnectionId" connection_id: String,
    2 "ConnectionName" connection_name: String, 3 "VectorDBType" vector_db_type: String
} }

/// Gets knowledge base job: `GetKnowledgeBaseJob` of `pailangstudio` 2024-07-10.
///
/// GET `/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/knowledgebasejobs/{KnowledgeBaseJobId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAILangStudio/2024-07-10/GetKnowledgeBaseJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseJob {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub knowledge_base_id: String,
    /// Required.
    pub knowledge_base_job_id: String,
}
operation! { GetKnowledgeBaseJob(workspace_id: String, knowledge_base_id: String, knowledge_base_job_id: String)
    "GetKnowledgeBaseJob" -> GetKnowledgeBaseJobOutput {
    0 "WorkspaceId" workspace_id, 1 "KnowledgeBaseId" knowledge_base_id, 2 "KnowledgeBaseJobId" knowledge_base_job_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "GET", path: "/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/knowledgebasejobs/{KnowledgeBaseJobId}", } }

/// Response of [`GetKnowledgeBaseJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseJobOutput {
    pub accessibility: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub ecs_specs: Vec<GetKnowledgeBaseJobEcsSpecs>,
    pub embedding_config: Option<GetKnowledgeBaseJobEmbeddingConfig>,
    pub error_message: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_finish_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub job_action: Option<String>,
    pub knowledge_base_id: Option<String>,
    pub knowledge_base_job_id: Option<String>,
    pub knowledge_base_job_result: Option<GetKnowledgeBaseJobKnowledgeBaseJobResult>,
    pub max_running_time_in_seconds: Option<i64>,
    pub pipeline_run_info: Option<GetKnowledgeBaseJobPipelineRunInfo>,
    pub resource_id: Option<String>,
    pub status: Option<String>,
    pub user_vpc: Option<GetKnowledgeBaseJobUserVpc>,
    pub workspace_id: Option<String>,
}
model! { GetKnowledgeBaseJobOutput {
    0 "Accessibility" accessibility: String, 1 "Creator" creator: String, 2 "Description" description: String,
    3 "EcsSpecs" ecs_specs: Vec<GetKnowledgeBaseJobEcsSpecs>,
    4 "EmbeddingConfig" embedding_config: GetKnowledgeBaseJobEmbeddingConfig, 5 "ErrorMessage" error_message: String,
    6 "GmtCreateTime" gmt_create_time: String, 7 "GmtFinishTime" gmt_finish_time: String,
    8 "GmtModifiedTime" gmt_modified_time: String, 9 "JobAction" job_action: String,
    10 "KnowledgeBaseId" knowledge_base_id: String, 11 "KnowledgeBaseJobId" knowledge_base_job_id: String,
    12 "KnowledgeBaseJobResult" knowledge_base_job_result: GetKnowledgeBaseJobKnowledgeBaseJobResult,
    13 "MaxRunningTimeInSeconds" max_running_time_in_seconds: i64,
    14 "PipelineRunInfo" pipeline_run_info: GetKnowledgeBaseJobPipelineRunInfo, 15 "ResourceId" resource_id: String,
    16 "Status" status: String, 17 "UserVpc" user_vpc: GetKnowledgeBaseJobUserVpc, 18 "WorkspaceId" workspace_id: String
} }

/// In the response of [`GetKnowledgeBaseJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseJobEcsSpecs {
    pub cpu: Option<i64>,
    pub driver: Option<String>,
    pub gpu: Option<i64>,
    pub gpu_type: Option<String>,
    pub instance_type: Option<String>,
    pub memory: Option<i64>,
    pub pod_count: Option<i64>,
    pub shared_memory: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetKnowledgeBaseJobEcsSpecs {
    0 "CPU" cpu: i64, 1 "Driver" driver: String, 2 "GPU" gpu: i64, 3 "GPUType" gpu_type: String,
    4 "InstanceType" instance_type: String, 5 "Memory" memory: i64, 6 "PodCount" pod_count: i64,
    7 "SharedMemory" shared_memory: i64, 8 "Type" r#type: String
} }

/// In the response of [`GetKnowledgeBaseJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseJobEmbeddingConfig {
    pub batch_size: Option<i64>,
    pub concurrency: Option<i64>,
}
model! { GetKnowledgeBaseJobEmbeddingConfig {
    0 "BatchSize" batch_size: i64, 1 "Concurrency" concurrency: i64
} }

/// In the response of [`GetKnowledgeBaseJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseJobKnowledgeBaseJobResult {
    pub add_chunk_count: Option<i64>,
    pub delete_chunk_count: Option<i64>,
    pub total_file_count: Option<i64>,
}
model! { GetKnowledgeBaseJobKnowledgeBaseJobResult {
    0 "AddChunkCount" add_chunk_count: i64, 1 "DeleteChunkCount" delete_chunk_count: i64,
    2 "TotalFileCount" total_file_count: i64
} }

/// In the response of [`GetKnowledgeBaseJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseJobPipelineRunInfo {
    pub pipeline_run_id: Option<String>,
}
model! { GetKnowledgeBaseJobPipelineRunInfo {
    0 "PipelineRunId" pipeline_run_id: String
} }

/// In the response of [`GetKnowledgeBaseJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseJobUserVpc {
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetKnowledgeBaseJobUserVpc {
    0 "SecurityGroupId" security_group_id: String, 1 "VSwitchId" vswitch_id: String, 2 "VpcId" vpc_id: String
} }

/// Lists knowledge base chunks: `ListKnowledgeBaseChunks` of `pailangstudio` 2024-07-10.
///
/// GET `/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/knowledgebasechunks`. Reads only. Pages by page number
/// (`PageNumber`). See <https://api.alibabacloud.com/document/PAILangStudio/2024-07-10/ListKnowledgeBaseChunks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBaseChunks {
    pub chunk_status: Option<String>,
    pub meta_data: Option<ListKnowledgeBaseChunksMetaData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub version_name: Option<String>,
    /// Required.
    pub knowledge_base_id: String,
}
operation! { ListKnowledgeBaseChunks(knowledge_base_id: String)
    "ListKnowledgeBaseChunks" -> ListKnowledgeBaseChunksOutput {
    0 "ChunkStatus" chunk_status: String, 1 "MetaData" meta_data: ListKnowledgeBaseChunksMetaData,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "VersionName" version_name: String,
    5 "KnowledgeBaseId" knowledge_base_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/knowledgebasechunks", } }
paged! { ListKnowledgeBaseChunks: ListKnowledgeBaseChunksKnowledgeBaseChunks =
    Number "PageNumber", "KnowledgeBaseChunks" knowledge_base_chunks, total "TotalCount" }

/// In the request of [`ListKnowledgeBaseChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBaseChunksMetaData {
    pub file_meta_id: Option<String>,
    pub file_uri: Option<String>,
}
input! { ListKnowledgeBaseChunksMetaData() {
    0 "FileMetaId" file_meta_id: String, 1 "FileUri" file_uri: String
} }

/// Response of [`ListKnowledgeBaseChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBaseChunksOutput {
    pub knowledge_base_chunks: Vec<ListKnowledgeBaseChunksKnowledgeBaseChunks>,
    pub max_results: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListKnowledgeBaseChunksOutput {
    0 "KnowledgeBaseChunks" knowledge_base_chunks: Vec<ListKnowledgeBaseChunksKnowledgeBaseChunks>,
    1 "MaxResults" max_results: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`ListKnowledgeBaseChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBaseChunksKnowledgeBaseChunks {
    pub chunk_attachment: Vec<ListKnowledgeBaseChunksChunkAttachment>,
    pub chunk_content: Option<String>,
    pub chunk_end: Option<i64>,
    pub chunk_sequence: Option<i64>,
    pub chunk_size: Option<i64>,
    pub chunk_start: Option<i64>,
    pub chunk_status: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub knowledge_base_chunk_id: Option<String>,
    pub knowledge_base_id: Option<String>,
    pub meta_data: Option<ListKnowledgeBaseChunksKnowledgeBaseChunksMetaData>,
    pub thumbnail_url: Option<String>,
    pub version_name: Option<String>,
}
model! { ListKnowledgeBaseChunksKnowledgeBaseChunks {
    0 "ChunkAttachment" chunk_attachment: Vec<ListKnowledgeBaseChunksChunkAttachment>,
    1 "ChunkContent" chunk_content: String, 2 "ChunkEnd" chunk_end: i64, 3 "ChunkSequence" chunk_sequence: i64,
    4 "ChunkSize" chunk_size: i64, 5 "ChunkStart" chunk_start: i64, 6 "ChunkStatus" chunk_status: String,
    7 "DownloadUrl" download_url: Secret, 8 "KnowledgeBaseChunkId" knowledge_base_chunk_id: String,
    9 "KnowledgeBaseId" knowledge_base_id: String,
    10 "MetaData" meta_data: ListKnowledgeBaseChunksKnowledgeBaseChunksMetaData,
    11 "ThumbnailUrl" thumbnail_url: String, 12 "VersionName" version_name: String
} }

/// In the response of [`ListKnowledgeBaseChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBaseChunksChunkAttachment {
    /// Secret.
    pub download_url: Option<Secret>,
    pub placeholder_id: Option<String>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
}
model! { ListKnowledgeBaseChunksChunkAttachment {
    0 "DownloadUrl" download_url: Secret, 1 "PlaceholderId" placeholder_id: String, 2 "Type" r#type: String,
    3 "Uri" uri: String
} }

/// In the response of [`ListKnowledgeBaseChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBaseChunksKnowledgeBaseChunksMetaData {
    pub file_meta_id: Option<String>,
    pub file_name: Option<String>,
    pub file_uri: Option<String>,
}
model! { ListKnowledgeBaseChunksKnowledgeBaseChunksMetaData {
    0 "FileMetaId" file_meta_id: String, 1 "FileName" file_name: String, 2 "FileUri" file_uri: String
} }

/// Lists knowledge base jobs: `ListKnowledgeBaseJobs` of `pailangstudio` 2024-07-10.
///
/// GET `/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/knowledgebasejobs`. Reads only. Pages by token
/// (`NextToken`). See <https://api.alibabacloud.com/document/PAILangStudio/2024-07-10/ListKnowledgeBaseJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBaseJobs {
    pub job_action: Option<String>,
    pub knowledge_base_job_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub status: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub knowledge_base_id: String,
}
operation! { ListKnowledgeBaseJobs(knowledge_base_id: String) "ListKnowledgeBaseJobs" -> ListKnowledgeBaseJobsOutput {
    0 "JobAction" job_action: String, 1 "KnowledgeBaseJobId" knowledge_base_job_id: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "Order" order: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "SortBy" sort_by: String, 8 "Status" status: String,
    9 "WorkspaceId" workspace_id: String, 10 "KnowledgeBaseId" knowledge_base_id
} [
    Mark::new(10, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/knowledgebasejobs", } }
paged! { ListKnowledgeBaseJobs: KnowledgeBaseJob =
    Token "NextToken", "KnowledgeBaseJobs" knowledge_base_jobs, next "NextToken" }

/// Response of [`ListKnowledgeBaseJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBaseJobsOutput {
    pub knowledge_base_jobs: Vec<KnowledgeBaseJob>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListKnowledgeBaseJobsOutput {
    0 "KnowledgeBaseJobs" knowledge_base_jobs: Vec<KnowledgeBaseJob>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListKnowledgeBaseJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseJob {
    pub accessibility: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub ecs_specs: Vec<KnowledgeBaseJobEcsSpecs>,
    pub embedding_config: Option<KnowledgeBaseJobEmbeddingConfig>,
    pub error_message: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_finish_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub job_action: Option<String>,
    pub knowledge_base_id: Option<String>,
    pub knowledge_base_job_id: Option<String>,
    pub knowledge_base_job_result: Option<KnowledgeBaseJobKnowledgeBaseJobResult>,
    pub max_running_time_in_seconds: Option<i64>,
    pub pipeline_run_info: Option<KnowledgeBaseJobPipelineRunInfo>,
    pub resource_id: Option<String>,
    pub status: Option<String>,
    pub user_vpc: Option<KnowledgeBaseJobUserVpc>,
    pub workspace_id: Option<String>,
}
model! { KnowledgeBaseJob {
    0 "Accessibility" accessibility: String, 1 "Creator" creator: String, 2 "Description" description: String,
    3 "EcsSpecs" ecs_specs: Vec<KnowledgeBaseJobEcsSpecs>,
    4 "EmbeddingConfig" embedding_config: KnowledgeBaseJobEmbeddingConfig, 5 "ErrorMessage" error_message: String,
    6 "GmtCreateTime" gmt_create_time: String, 7 "GmtFinishTime" gmt_finish_time: String,
    8 "GmtModifiedTime" gmt_modified_time: String, 9 "JobAction" job_action: String,
    10 "KnowledgeBaseId" knowledge_base_id: String, 11 "KnowledgeBaseJobId" knowledge_base_job_id: String,
    12 "KnowledgeBaseJobResult" knowledge_base_job_result: KnowledgeBaseJobKnowledgeBaseJobResult,
    13 "MaxRunningTimeInSeconds" max_running_time_in_seconds: i64,
    14 "PipelineRunInfo" pipeline_run_info: KnowledgeBaseJobPipelineRunInfo, 15 "ResourceId" resource_id: String,
    16 "Status" status: String, 17 "UserVpc" user_vpc: KnowledgeBaseJobUserVpc, 18 "WorkspaceId" workspace_id: String
} }

/// In the response of [`ListKnowledgeBaseJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseJobEcsSpecs {
    pub cpu: Option<i64>,
    pub driver: Option<String>,
    pub gpu: Option<i64>,
    pub gpu_type: Option<String>,
    pub instance_type: Option<String>,
    pub memory: Option<i64>,
    pub pod_count: Option<i64>,
    pub shared_memory: Option<i64>,
    pub r#type: Option<String>,
}
model! { KnowledgeBaseJobEcsSpecs {
    0 "CPU" cpu: i64, 1 "Driver" driver: String, 2 "GPU" gpu: i64, 3 "GPUType" gpu_type: String,
    4 "InstanceType" instance_type: String, 5 "Memory" memory: i64, 6 "PodCount" pod_count: i64,
    7 "SharedMemory" shared_memory: i64, 8 "Type" r#type: String
} }

/// In the response of [`ListKnowledgeBaseJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseJobEmbeddingConfig {
    pub batch_size: Option<i64>,
    pub concurrency: Option<i64>,
}
model! { KnowledgeBaseJobEmbeddingConfig {
    0 "BatchSize" batch_size: i64, 1 "Concurrency" concurrency: i64
} }

/// In the response of [`ListKnowledgeBaseJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseJobKnowledgeBaseJobResult {
    pub add_chunk_count: Option<i64>,
    pub delete_chunk_count: Option<i64>,
    pub total_file_count: Option<i64>,
}
model! { KnowledgeBaseJobKnowledgeBaseJobResult {
    0 "AddChunkCount" add_chunk_count: i64, 1 "DeleteChunkCount" delete_chunk_count: i64,
    2 "TotalFileCount" total_file_count: i64
} }

/// In the response of [`ListKnowledgeBaseJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseJobPipelineRunInfo {
    pub pipeline_run_id: Option<String>,
}
model! { KnowledgeBaseJobPipelineRunInfo {
    0 "PipelineRunId" pipeline_run_id: String
} }

/// In the response of [`ListKnowledgeBaseJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseJobUserVpc {
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { KnowledgeBaseJobUserVpc {
    0 "SecurityGroupId" security_group_id: String, 1 "VSwitchId" vswitch_id: String, 2 "VpcId" vpc_id: String
} }

/// Lists knowledge bases: `ListKnowledgeBases` of `pailangstudio` 2024-07-10.
///
/// GET `/api/v1/langstudio/knowledgebases`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/PAILangStudio/2024-07-10/ListKnowledgeBases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBases {
    pub creator: Option<String>,
    pub knowledge_base_id: Option<String>,
    pub knowledge_base_type: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListKnowledgeBases() "ListKnowledgeBases" -> ListKnowledgeBasesOutput {
    0 "Creator" creator: String, 1 "KnowledgeBaseId" knowledge_base_id: String,
    2 "KnowledgeBaseType" knowledge_base_type: String, 3 "MaxResults" max_results: i64, 4 "Name" name: String,
    5 "NextToken" next_token: String, 6 "Order" order: String, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "SortBy" sort_by: String, 10 "WorkspaceId" workspace_id: String
} { method: "GET", path: "/api/v1/langstudio/knowledgebases", } }
paged! { ListKnowledgeBases: KnowledgeBase = Token "NextToken", "KnowledgeBases" knowledge_bases, next "NextToken" }

/// Response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBasesOutput {
    pub knowledge_bases: Vec<KnowledgeBase>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListKnowledgeBasesOutput {
    0 "KnowledgeBases" knowledge_bases: Vec<KnowledgeBase>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBase {
    pub accessibility: Option<String>,
    pub auto_update_config: Option<KnowledgeBaseAutoUpdateConfig>,
    pub chunk_config: Option<KnowledgeBaseChunkConfig>,
    pub creator: Option<String>,
    pub data_sources: Vec<KnowledgeBaseDataSources>,
    pub dataset_id: Option<String>,
    pub description: Option<String>,
    pub embedding_config: Option<KnowledgeBaseEmbeddingConfig2>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub index_column_config: Option<KnowledgeBaseIndexColumnConfig>,
    pub knowledge_base_id: Option<String>,
    pub knowledge_base_type: Option<String>,
    pub meta_data_config: Option<KnowledgeBaseMetaDataConfig>,
    pub name: Option<String>,
    pub output_dir: Option<String>,
    pub runtime_id: Option<String>,
    pub vector_db_config: Option<KnowledgeBaseVectorDBConfig>,
    pub version_name: Option<String>,
    pub workspace_id: Option<String>,
}
model! { KnowledgeBase {
    0 "Accessibility" accessibility: String, 1 "AutoUpdateConfig" auto_update_config: KnowledgeBaseAutoUpdateConfig,
    2 "ChunkConfig" chunk_config: KnowledgeBaseChunkConfig, 3 "Creator" creator: String,
    4 "DataSources" data_sources: Vec<KnowledgeBaseDataSources>, 5 "DatasetId" dataset_id: String,
    6 "Description" description: String, 7 "EmbeddingConfig" embedding_config: KnowledgeBaseEmbeddingConfig2,
    8 "GmtCreateTime" gmt_create_time: String, 9 "GmtModifiedTime" gmt_modified_time: String,
    10 "IndexColumnConfig" index_column_config: KnowledgeBaseIndexColumnConfig,
    11 "KnowledgeBaseId" knowledge_base_id: String, 12 "KnowledgeBaseType" knowledge_base_type: String,
    13 "MetaDataConfig" meta_data_config: KnowledgeBaseMetaDataConfig, 14 "Name" name: String,
    15 "OutputDir" output_dir: String, 16 "RuntimeId" runtime_id: String,
    17 "VectorDBConfig" vector_db_config: KnowledgeBaseVectorDBConfig, 18 "VersionName" version_name: String,
    19 "WorkspaceId" workspace_id: String
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseAutoUpdateConfig {
    pub ecs_specs: Vec<KnowledgeBaseEcsSpecs>,
    pub embedding_config: Option<KnowledgeBaseEmbeddingConfig>,
    pub max_running_time_in_seconds: Option<i64>,
    pub resource_id: Option<String>,
    pub status: Option<String>,
    pub user_vpc: Option<UserVpc>,
}
model! { KnowledgeBaseAutoUpdateConfig {
    0 "EcsSpecs" ecs_specs: Vec<KnowledgeBaseEcsSpecs>,
    1 "EmbeddingConfig" embedding_config: KnowledgeBaseEmbeddingConfig,
    2 "MaxRunningTimeInSeconds" max_running_time_in_seconds: i64, 3 "ResourceId" resource_id: String,
    4 "Status" status: String, 5 "UserVpc" user_vpc: UserVpc
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseEcsSpecs {
    pub cpu: Option<i64>,
    pub driver: Option<String>,
    pub gpu: Option<i64>,
    pub gpu_type: Option<String>,
    pub instance_type: Option<String>,
    pub memory: Option<i64>,
    pub pod_count: Option<i64>,
    pub shared_memory: Option<i64>,
    pub r#type: Option<String>,
}
model! { KnowledgeBaseEcsSpecs {
    0 "CPU" cpu: i64, 1 "Driver" driver: String, 2 "GPU" gpu: i64, 3 "GPUType" gpu_type: String,
    4 "InstanceType" instance_type: String, 5 "Memory" memory: i64, 6 "PodCount" pod_count: i64,
    7 "SharedMemory" shared_memory: i64, 8 "Type" r#type: String
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseEmbeddingConfig {
    pub batch_size: Option<i64>,
    pub concurrency: Option<i64>,
}
model! { KnowledgeBaseEmbeddingConfig {
    0 "BatchSize" batch_size: i64, 1 "Concurrency" concurrency: i64
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseChunkConfig {
    pub chunk_duration: Option<i64>,
    pub chunk_overlap: Option<i64>,
    pub chunk_size: Option<i64>,
    pub chunk_strategy: Option<String>,
}
model! { KnowledgeBaseChunkConfig {
    0 "ChunkDuration" chunk_duration: i64, 1 "ChunkOverlap" chunk_overlap: i64, 2 "ChunkSize" chunk_size: i64,
    3 "ChunkStrategy" chunk_strategy: String
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseDataSources {
    pub uri: Option<String>,
}
model! { KnowledgeBaseDataSources {
    0 "Uri" uri: String
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseEmbeddingConfig2 {
    pub connection_id: Option<String>,
    pub connection_name: Option<String>,
    pub model: Option<String>,
}
model! { KnowledgeBaseEmbeddingConfig2 {
    0 "ConnectionId" connection_id: String, 1 "ConnectionName" connection_name: String, 2 "Model" model: String
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseIndexColumnConfig {
    pub column_definitions: Vec<KnowledgeBaseColumnDefinitions>,
    pub content_columns: Vec<KnowledgeBaseContentColumns>,
    pub embedding_columns: Vec<KnowledgeBaseEmbeddingColumns>,
}
model! { KnowledgeBaseIndexColumnConfig {
    0 "ColumnDefinitions" column_definitions: Vec<KnowledgeBaseColumnDefinitions>,
    1 "ContentColumns" content_columns: Vec<KnowledgeBaseContentColumns>,
    2 "EmbeddingColumns" embedding_columns: Vec<KnowledgeBaseEmbeddingColumns>
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseColumnDefinitions {
    pub key: Option<String>,
}
model! { KnowledgeBaseColumnDefinitions {
    0 "Key" key: String
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseContentColumns {
    pub key: Option<String>,
}
model! { KnowledgeBaseContentColumns {
    0 "Key" key: String
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseEmbeddingColumns {
    pub key: Option<String>,
}
model! { KnowledgeBaseEmbeddingColumns {
    0 "Key" key: String
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseMetaDataConfig {
    pub custom_meta_data: Vec<KnowledgeBaseCustomMetaData>,
}
model! { KnowledgeBaseMetaDataConfig {
    0 "CustomMetaData" custom_meta_data: Vec<KnowledgeBaseCustomMetaData>
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseCustomMetaData {
    pub key: Option<String>,
    pub reference_count: Option<i64>,
    pub value_count: Option<i64>,
    pub value_type: Option<String>,
}
model! { KnowledgeBaseCustomMetaData {
    0 "Key" key: String, 1 "ReferenceCount" reference_count: i64, 2 "ValueCount" value_count: i64,
    3 "ValueType" value_type: String
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseVectorDBConfig {
    pub collection_name: Option<String>,
    pub connection_id: Option<String>,
    pub connection_name: Option<String>,
    pub vector_db_type: Option<String>,
}
model! { KnowledgeBaseVectorDBConfig {
    0 "CollectionName" collection_name: String, 1 "ConnectionId" connection_id: String,
    2 "ConnectionName" connection_name: String, 3 "VectorDBType" vector_db_type: String
} }

/// `RetrieveKnowledgeBase` of `pailangstudio` 2024-07-10.
///
/// POST `/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/action/retrieve`. Changes data. See
/// <https://api.alibabacloud.com/document/PAILangStudio/2024-07-10/RetrieveKnowledgeBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveKnowledgeBase {
    pub hybrid_strategy_config: Option<String>,
    pub meta_data_filter_conditions: Option<String>,
    /// Required.
    pub query: String,
    pub query_mode: Option<String>,
    pub rerank_config: Option<String>,
    pub rewrite_config: Option<String>,
    pub score_threshold: Option<f64>,
    pub top_k: Option<i64>,
    pub version_name: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub knowledge_base_id: String,
}
operation! { RetrieveKnowledgeBase(query: String, workspace_id: String, knowledge_base_id: String)
    "RetrieveKnowledgeBase" -> RetrieveKnowledgeBaseOutput {
    0 "HybridStrategyConfig" hybrid_strategy_config: String,
    1 "MetaDataFilterConditions" meta_data_filter_conditions: String, 2 "Query" query, 3 "QueryMode" query_mode: String,
    4 "RerankConfig" rerank_config: String, 5 "RewriteConfig" rewrite_config: String,
    6 "ScoreThreshold" score_threshold: f64, 7 "TopK" top_k: i64, 8 "VersionName" version_name: String,
    9 "WorkspaceId" workspace_id, 10 "KnowledgeBaseId" knowledge_base_id
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
    Mark::new(10, Location::Path, Style::None)
] { path: "/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/action/retrieve", body: BodyStyle::Json, } }

/// Response of [`RetrieveKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveKnowledgeBaseOutput {
    pub knowledge_base_file_chunks: Vec<KnowledgeBaseFileChunk>,
}
model! { RetrieveKnowledgeBaseOutput {
    0 "KnowledgeBaseFileChunks" knowledge_base_file_chunks: Vec<KnowledgeBaseFileChunk>
} }

/// In the response of [`RetrieveKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseFileChunk {
    pub chunk_attachment: Vec<KnowledgeBaseFileChunkChunkAttachment>,
    pub chunk_content: Option<String>,
    pub chunk_end: Option<i64>,
    pub chunk_id: Option<String>,
    pub chunk_sequence: Option<i64>,
    pub chunk_size: Option<i64>,
    pub chunk_start: Option<i64>,
    pub chunk_status: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub meta_data: Option<KnowledgeBaseFileChunkMetaData>,
    pub score: Option<f64>,
    pub thumbnail_url: Option<String>,
}
model! { KnowledgeBaseFileChunk {
    0 "ChunkAttachment" chunk_attachment: Vec<KnowledgeBaseFileChunkChunkAttachment>,
    1 "ChunkContent" chunk_content: String, 2 "ChunkEnd" chunk_end: i64, 3 "ChunkId" chunk_id: String,
    4 "ChunkSequence" chunk_sequence: i64, 5 "ChunkSize" chunk_size: i64, 6 "ChunkStart" chunk_start: i64,
    7 "ChunkStatus" chunk_status: String, 8 "DownloadUrl" download_url: Secret,
    9 "MetaData" meta_data: KnowledgeBaseFileChunkMetaData, 10 "Score" score: f64,
    11 "ThumbnailUrl" thumbnail_url: String
} }

/// In the response of [`RetrieveKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseFileChunkChunkAttachment {
    /// Secret.
    pub download_url: Option<Secret>,
    pub placeholder_id: Option<String>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
}
model! { KnowledgeBaseFileChunkChunkAttachment {
    0 "DownloadUrl" download_url: Secret, 1 "PlaceholderId" placeholder_id: String, 2 "Type" r#type: String,
    3 "Uri" uri: String
} }

/// In the response of [`RetrieveKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseFileChunkMetaData {
    pub file_meta_id: Option<String>,
    pub file_name: Option<String>,
    pub file_uri: Option<String>,
}
model! { KnowledgeBaseFileChunkMetaData {
    0 "FileMetaId" file_meta_id: String, 1 "FileName" file_name: String, 2 "FileUri" file_uri: String
} }

/// Updates knowledge base: `UpdateKnowledgeBase` of `pailangstudio` 2024-07-10.
///
/// PUT `/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAILangStudio/2024-07-10/UpdateKnowledgeBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBase {
    pub auto_update_config: Option<UpdateKnowledgeBaseAutoUpdateConfig>,
    pub bind_runtime: Option<bool>,
    pub description: Option<String>,
    pub meta_data_config: Option<UpdateKnowledgeBaseMetaDataConfig>,
    pub runtime_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub knowledge_base_id: String,
}
operation! { UpdateKnowledgeBase(workspace_id: String, knowledge_base_id: String) "UpdateKnowledgeBase" -> Empty {
    0 "AutoUpdateConfig" auto_update_config: UpdateKnowledgeBaseAutoUpdateConfig, 1 "BindRuntime" bind_runtime: bool,
    2 "Description" description: String, 3 "MetaDataConfig" meta_data_config: UpdateKnowledgeBaseMetaDataConfig,
    4 "RuntimeId" runtime_id: String, 5 "WorkspaceId" workspace_id, 6 "KnowledgeBaseId" knowledge_base_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}", body: BodyStyle::Json, } }

/// Response of [`UpdateKnowledgeBase`]: empty.
pub type UpdateKnowledgeBaseOutput = Empty;

/// In the request of [`UpdateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseAutoUpdateConfig {
    pub ecs_specs: Option<Vec<UpdateKnowledgeBaseEcsSpecs>>,
    pub embedding_config: Option<UpdateKnowledgeBaseEmbeddingConfig>,
    pub max_running_time_in_seconds: Option<i64>,
    pub resource_id: Option<String>,
    pub status: Option<String>,
    pub user_vpc: Option<UserVpc>,
}
input! { UpdateKnowledgeBaseAutoUpdateConfig() {
    0 "EcsSpecs" ecs_specs: Vec<UpdateKnowledgeBaseEcsSpecs>,
    1 "EmbeddingConfig" embedding_config: UpdateKnowledgeBaseEmbeddingConfig,
    2 "MaxRunningTimeInSeconds" max_running_time_in_seconds: i64, 3 "ResourceId" resource_id: String,
    4 "Status" status: String, 5 "UserVpc" user_vpc: UserVpc
} }

/// In the request of [`UpdateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseEcsSpecs {
    pub cpu: Option<i64>,
    pub driver: Option<String>,
    pub gpu: Option<i64>,
    pub gpu_type: Option<String>,
    pub instance_type: Option<String>,
    pub memory: Option<i64>,
    pub pod_count: Option<i64>,
    pub shared_memory: Option<i64>,
    pub r#type: Option<String>,
}
input! { UpdateKnowledgeBaseEcsSpecs() {
    0 "CPU" cpu: i64, 1 "Driver" driver: String, 2 "GPU" gpu: i64, 3 "GPUType" gpu_type: String,
    4 "InstanceType" instance_type: String, 5 "Memory" memory: i64, 6 "PodCount" pod_count: i64,
    7 "SharedMemory" shared_memory: i64, 8 "Type" r#type: String
} }

/// In the request of [`UpdateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseEmbeddingConfig {
    pub batch_size: Option<i64>,
    pub concurrency: Option<i64>,
}
input! { UpdateKnowledgeBaseEmbeddingConfig() {
    0 "BatchSize" batch_size: i64, 1 "Concurrency" concurrency: i64
} }

/// In the request of [`UpdateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseMetaDataConfig {
    pub custom_meta_data: Option<Vec<UpdateKnowledgeBaseCustomMetaData>>,
}
input! { UpdateKnowledgeBaseMetaDataConfig() {
    0 "CustomMetaData" custom_meta_data: Vec<UpdateKnowledgeBaseCustomMetaData>
} }

/// In the request of [`UpdateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseCustomMetaData {
    pub key: Option<String>,
    pub value_type: Option<String>,
}
input! { UpdateKnowledgeBaseCustomMetaData() {
    0 "Key" key: String, 1 "ValueType" value_type: String
} }

/// Updates knowledge base chunk: `UpdateKnowledgeBaseChunk` of `pailangstudio` 2024-07-10.
///
/// PUT `/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/knowledgebasechunks/{KnowledgeBaseChunkId}`. Changes data.
/// See <https://api.alibabacloud.com/document/PAILangStudio/2024-07-10/UpdateKnowledgeBaseChunk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseChunk {
    pub chunk_content: Option<String>,
    pub chunk_status: Option<String>,
    /// Required.
    pub knowledge_base_id: String,
    /// Required.
    pub knowledge_base_chunk_id: String,
}
operation! { UpdateKnowledgeBaseChunk(knowledge_base_id: String, knowledge_base_chunk_id: String)
    "UpdateKnowledgeBaseChunk" -> Empty {
    0 "ChunkContent" chunk_content: String, 1 "ChunkStatus" chunk_status: String, 2 "KnowledgeBaseId" knowledge_base_id,
    3 "KnowledgeBaseChunkId" knowledge_base_chunk_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/knowledgebasechunks/{KnowledgeBaseChunkId}", body: BodyStyle::Json, } }

/// Response of [`UpdateKnowledgeBaseChunk`]: empty.
pub type UpdateKnowledgeBaseChunkOutput = Empty;

/// Updates knowledge base job: `UpdateKnowledgeBaseJob` of `pailangstudio` 2024-07-10.
///
/// PUT `/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/knowledgebasejobs/{KnowledgeBaseJobId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAILangStudio/2024-07-10/UpdateKnowledgeBaseJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseJob {
    pub description: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub knowledge_base_id: String,
    /// Required.
    pub knowledge_base_job_id: String,
}
operation! { UpdateKnowledgeBaseJob(workspace_id: String, knowledge_base_id: String, knowledge_base_job_id: String)
    "UpdateKnowledgeBaseJob" -> Empty {
    0 "Description" description: String, 1 "WorkspaceId" workspace_id, 2 "KnowledgeBaseId" knowledge_base_id,
    3 "KnowledgeBaseJobId" knowledge_base_job_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/api/v1/langstudio/knowledgebases/{KnowledgeBaseId}/knowledgebasejobs/{KnowledgeBaseJobId}", body: BodyStyle::Json, } }

/// Response of [`UpdateKnowledgeBaseJob`]: empty.
pub type UpdateKnowledgeBaseJobOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    CreateKnowledgeBase, CreateKnowledgeBaseJob, DeleteKnowledgeBase, DeleteKnowledgeBaseJob, GetKnowledgeBase,
    GetKnowledgeBaseJob, ListKnowledgeBaseChunks, ListKnowledgeBaseJobs, ListKnowledgeBases, RetrieveKnowledgeBase,
    UpdateKnowledgeBase, UpdateKnowledgeBaseChunk, UpdateKnowledgeBaseJob
}
