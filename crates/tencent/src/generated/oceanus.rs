//! `oceanus` of Tencent Cloud, API version 2019-04-22.
//!
//! Endpoint: `oceanus.tencentcloudapi.com`, or `oceanus.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, oceanus::DescribeClusters};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeClusters::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "oceanus",
    "2019-04-22",
    "oceanus",
    &Endpoints::NONE,
);

/// Checks connector name: `CheckConnectorName` of `oceanus` 2019-04-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=CheckConnectorName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConnectorName {
    /// Required.
    pub name: String,
}
operation! { CheckConnectorName(name: String) "CheckConnectorName" -> CheckConnectorNameOutput {
    0 "Name" name
} }

/// Response of [`CheckConnectorName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConnectorNameOutput {
    pub exists: Option<bool>,
}
model! { CheckConnectorNameOutput {
    0 "Exists" exists: bool
} }

/// Checks savepoint: `CheckSavepoint` of `oceanus` 2019-04-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=CheckSavepoint>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_JOB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSavepoint {
    /// Required.
    pub job_id: String,
    /// Required.
    pub serial_id: String,
    /// Required.
    pub record_type: i64,
    /// Required.
    pub savepoint_path: String,
    /// Required.
    pub work_space_id: String,
}

/// Arguments of [`CheckSavepoint::new`].
pub struct CheckSavepointRequired {
    pub job_id: String,
    pub serial_id: String,
    pub record_type: i64,
    pub savepoint_path: String,
    pub work_space_id: String,
}
operation! { CheckSavepoint { CheckSavepointRequired: job_id, serial_id, record_type, savepoint_path, work_space_id }
    "CheckSavepoint" -> CheckSavepointOutput {
    0 "JobId" job_id, 1 "SerialId" serial_id, 2 "RecordType" record_type, 3 "SavepointPath" savepoint_path,
    4 "WorkSpaceId" work_space_id
} }

/// Response of [`CheckSavepoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSavepointOutput {
    pub serial_id: Option<String>,
    pub savepoint_status: Option<i64>,
}
model! { CheckSavepointOutput {
    0 "SerialId" serial_id: String, 1 "SavepointStatus" savepoint_status: i64
} }

/// Copies jobs: `CopyJobs` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=CopyJobs>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLS`], [`codes::INTERNAL_ERROR_STS_NEW_CLIENT`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_NOT_FOUND_JOB`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyJobs {
    /// Required.
    pub job_items: Vec<CopyJobItem>,
    pub work_space_id: Option<String>,
    pub target_workspace_id: Option<String>,
}
operation! { CopyJobs(job_items: Vec<CopyJobItem>) "CopyJobs" -> CopyJobsOutput {
    0 "JobItems" job_items, 1 "WorkSpaceId" work_space_id: String, 2 "TargetWorkspaceId" target_workspace_id: String
} }

/// In the request of [`CopyJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyJobItem {
    /// Required.
    pub source_id: Option<String>,
    /// Required.
    pub target_cluster_id: Option<String>,
    pub source_name: Option<String>,
    pub target_name: Option<String>,
    pub target_folder_id: Option<String>,
    pub job_type: Option<i64>,
}
input! { CopyJobItem(source_id: String, target_cluster_id: String) {
    0 "SourceId" source_id: String, 1 "TargetClusterId" target_cluster_id: String, 2 "SourceName" source_name: String,
    3 "TargetName" target_name: String, 4 "TargetFolderId" target_folder_id: String, 5 "JobType" job_type: i64
} }

/// Response of [`CopyJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyJobsOutput {
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub copy_jobs_results: Vec<CopyJobResult>,
}
model! { CopyJobsOutput {
    0 "SuccessCount" success_count: i64, 1 "FailCount" fail_count: i64,
    2 "CopyJobsResults" copy_jobs_results: Vec<CopyJobResult>
} }

/// In the response of [`CopyJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyJobResult {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub target_job_name: Option<String>,
    pub target_job_id: Option<String>,
    pub message: Option<String>,
    pub result: Option<i64>,
    pub cluster_name: Option<String>,
    pub cluster_id: Option<String>,
    pub job_type: Option<i64>,
}
model! { CopyJobResult {
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "TargetJobName" target_job_name: String,
    3 "TargetJobId" target_job_id: String, 4 "Message" message: String, 5 "Result" result: i64,
    6 "ClusterName" cluster_name: String, 7 "ClusterId" cluster_id: String, 8 "JobType" job_type: i64
} }

/// Creates connector: `CreateConnector` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=CreateConnector>.
///
/// Errors: [`codes::RESOURCE_IN_USE_RESOURCE_CONNECTOR_DUPLICATE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnector {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub work_space_id: String,
    /// Required.
    pub version_id: i64,
    /// Required.
    pub connector: String,
    /// Required.
    pub connection_method: String,
}

/// Arguments of [`CreateConnector::new`].
pub struct CreateConnectorRequired {
    pub resource_id: String,
    pub work_space_id: String,
    pub version_id: i64,
    pub connector: String,
    pub connection_method: String,
}
operation! {
    CreateConnector { CreateConnectorRequired: resource_id, work_space_id, version_id, connector, connection_method }
    "CreateConnector" -> Empty {
    0 "ResourceId" resource_id, 1 "WorkSpaceId" work_space_id, 2 "VersionId" version_id, 3 "Connector" connector,
    4 "ConnectionMethod" connection_method
} }

/// Response of [`CreateConnector`]: empty.
pub type CreateConnectorOutput = Empty;

/// Creates folder: `CreateFolder` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=CreateFolder>.
///
/// Errors: [`codes::INVALID_PARAMETER_DUPLICATED_FOLDER_NAME`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolder {
    /// Required.
    pub folder_name: String,
    /// Required.
    pub parent_id: String,
    pub folder_type: Option<i64>,
    pub work_space_id: Option<String>,
}
operation! { CreateFolder(folder_name: String, parent_id: String) "CreateFolder" -> CreateFolderOutput {
    0 "FolderName" folder_name, 1 "ParentId" parent_id, 2 "FolderType" folder_type: i64,
    3 "WorkSpaceId" work_space_id: String
} }

/// Response of [`CreateFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderOutput {
    pub folder_id: Option<String>,
}
model! { CreateFolderOutput {
    0 "FolderId" folder_id: String
} }

/// Creates job: `CreateJob` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=CreateJob>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATED_JOB_NAME`],
/// [`codes::FAILED_OPERATION_JOB_BIND_DEFAULT_MONITOR_FAILED`], [`codes::FAILED_OPERATION_USER_NOT_AUTHENTICATED`],
/// [`codes::INTERNAL_ERROR_LOGIC_ERROR`], [`codes::INVALID_PARAMETER_INVALID_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_ID`], [`codes::INVALID_PARAMETER_VALUE_CU_MEM`],
/// [`codes::INVALID_PARAMETER_VALUE_JOB_NAME`], [`codes::INVALID_PARAMETER_VALUE_JOB_NAME_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_JOB_TYPE_COMBINE_WITH_CLUSTER_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_COMPOSITE`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_JOB`],
/// [`codes::LIMIT_EXCEEDED_JOB_DEFAULT_MONITOR_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_ID`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_GROUP_STATUS`],
/// [`codes::RESOURCE_UNAVAILABLE_REQ_CU_MEM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJob {
    /// Required.
    pub name: String,
    /// Required.
    pub job_type: i64,
    /// Required.
    pub cluster_type: i64,
    pub cluster_id: Option<String>,
    pub cu_mem: Option<i64>,
    pub remark: Option<String>,
    pub folder_id: Option<String>,
    pub flink_version: Option<String>,
    pub work_space_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub description: Option<String>,
    pub open_job_default_alarm: Option<i64>,
    pub uid: Option<i64>,
    pub jdk_version: Option<String>,
}
operation! { CreateJob(name: String, job_type: i64, cluster_type: i64) "CreateJob" -> CreateJobOutput {
    0 "Name" name, 1 "JobType" job_type, 2 "ClusterType" cluster_type, 3 "ClusterId" cluster_id: String,
    4 "CuMem" cu_mem: i64, 5 "Remark" remark: String, 6 "FolderId" folder_id: String,
    7 "FlinkVersion" flink_version: String, 8 "WorkSpaceId" work_space_id: String, 9 "Tags" tags: Vec<Tag>,
    10 "Description" description: String, 11 "OpenJobDefaultAlarm" open_job_default_alarm: i64, 12 "Uid" uid: i64,
    13 "JdkVersion" jdk_version: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobOutput {
    pub job_id: Option<String>,
}
model! { CreateJobOutput {
    0 "JobId" job_id: String
} }

/// Creates job config: `CreateJobConfig` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=CreateJobConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_GRAMMAR_CHECK_FAILURE`], [`codes::FAILED_OPERATION_PARSE_SQL`],
/// [`codes::INTERNAL_ERROR_COS_CLIENT`], [`codes::INTERNAL_ERROR_LOGIC_ERROR`],
/// [`codes::INTERNAL_ERROR_SQL_CODE_NOT_FOUND`], [`codes::INTERNAL_ERROR_STS_NEW_CLIENT`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_MAX_PARALLELISM`], [`codes::INVALID_PARAMETER_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_JOB_CONFIG_LOG_COLLECT_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_MAX_PARALLELISM_TOO_LARGE`], [`codes::INVALID_PARAMETER_MAX_PARALLELISM_TOO_SMALL`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_FLINK_CONF`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_JOB_TYPE_COMBINE_WITH_ENTRYPOINT_CLASS`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_JOB_CONFIG`], [`codes::RESOURCE_NOT_FOUND_COS_BUCKET`], [`codes::RESOURCE_NOT_FOUND_JOB`],
/// [`codes::RESOURCE_NOT_FOUND_JOB_ID`], [`codes::UNSUPPORTED_OPERATION_INVALID_CHECKPOINT_INTERVAL_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_MULTI_EXTERNAL_CATALOG_UNSUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_MULTI_EXTERNAL_EMR_OR_HIVE_CATALOG_UNSUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobConfig {
    /// Required.
    pub job_id: String,
    pub entrypoint_class: Option<String>,
    pub program_args: Option<String>,
    pub remark: Option<String>,
    pub resource_refs: Option<Vec<ResourceRef>>,
    pub default_parallelism: Option<i64>,
    pub properties: Option<Vec<Property>>,
    pub auto_delete: Option<i64>,
    pub cos_bucket: Option<String>,
    pub log_collect: Option<bool>,
    pub job_manager_spec: Option<f64>,
    pub task_manager_spec: Option<f64>,
    pub cls_logset_id: Option<String>,
    pub cls_topic_id: Option<String>,
    pub log_collect_type: Option<i64>,
    pub python_version: Option<String>,
    pub work_space_id: Option<String>,
    pub log_level: Option<String>,
    pub auto_recover: Option<i64>,
    pub clazz_levels: Option<Vec<ClazzLevel>>,
    pub expert_mode_on: Option<bool>,
    pub expert_mode_configuration: Option<ExpertModeConfiguration>,
    pub trace_mode_on: Option<bool>,
    pub trace_mode_configuration: Option<TraceModeConfiguration>,
    pub checkpoint_retained_num: Option<i64>,
    pub job_graph: Option<JobGraph>,
    pub es_serverless_index: Option<String>,
    pub es_serverless_space: Option<String>,
    pub flink_version: Option<String>,
    pub job_manager_cpu: Option<f64>,
    pub job_manager_mem: Option<f64>,
    pub jdk_version: Option<String>,
    pub task_manager_cpu: Option<f64>,
    pub task_manager_mem: Option<f64>,
    pub use_old_system_connector: Option<i64>,
    pub program_args_after_gzip: Option<String>,
    pub checkpoint_timeout_second: Option<i64>,
    pub checkpoint_interval_second: Option<i64>,
    pub variable_replace_mode: Option<i64>,
    pub operator_name: Option<String>,
    pub config_scope: Option<i64>,
    pub state_cos_bucket: Option<String>,
}
operation! { CreateJobConfig(job_id: String) "CreateJobConfig" -> CreateJobConfigOutput {
    0 "JobId" job_id, 1 "EntrypointClass" entrypoint_class: String, 2 "ProgramArgs" program_args: String,
    3 "Remark" remark: String, 4 "ResourceRefs" resource_refs: Vec<ResourceRef>,
    5 "DefaultParallelism" default_parallelism: i64, 6 "Properties" properties: Vec<Property>,
    7 "AutoDelete" auto_delete: i64, 8 "COSBucket" cos_bucket: String, 9 "LogCollect" log_collect: bool,
    10 "JobManagerSpec" job_manager_spec: f64, 11 "TaskManagerSpec" task_manager_spec: f64,
    12 "ClsLogsetId" cls_logset_id: String, 13 "ClsTopicId" cls_topic_id: String,
    14 "LogCollectType" log_collect_type: i64, 15 "PythonVersion" python_version: String,
    16 "WorkSpaceId" work_space_id: String, 17 "LogLevel" log_level: String, 18 "AutoRecover" auto_recover: i64,
    19 "ClazzLevels" clazz_levels: Vec<ClazzLevel>, 20 "ExpertModeOn" expert_mode_on: bool,
    21 "ExpertModeConfiguration" expert_mode_configuration: ExpertModeConfiguration,
    22 "TraceModeOn" trace_mode_on: bool, 23 "TraceModeConfiguration" trace_mode_configuration: TraceModeConfiguration,
    24 "CheckpointRetainedNum" checkpoint_retained_num: i64, 25 "JobGraph" job_graph: JobGraph,
    26 "EsServerlessIndex" es_serverless_index: String, 27 "EsServerlessSpace" es_serverless_space: String,
    28 "FlinkVersion" flink_version: String, 29 "JobManagerCpu" job_manager_cpu: f64,
    30 "JobManagerMem" job_manager_mem: f64, 31 "JdkVersion" jdk_version: String,
    32 "TaskManagerCpu" task_manager_cpu: f64, 33 "TaskManagerMem" task_manager_mem: f64,
    34 "UseOldSystemConnector" use_old_system_connector: i64, 35 "ProgramArgsAfterGzip" program_args_after_gzip: String,
    36 "CheckpointTimeoutSecond" checkpoint_timeout_second: i64,
    37 "CheckpointIntervalSecond" checkpoint_interval_second: i64, 38 "VariableReplaceMode" variable_replace_mode: i64,
    39 "OperatorName" operator_name: String, 40 "ConfigScope" config_scope: i64,
    41 "StateCOSBucket" state_cos_bucket: String
} }

/// In the request of [`CreateJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceRef {
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub version: Option<i64>,
    /// Required.
    pub r#type: Option<i64>,
}
input! { ResourceRef(resource_id: String, version: i64, r#type: i64) {
    0 "ResourceId" resource_id: String, 1 "Version" version: i64, 2 "Type" r#type: i64
} }

/// In the request of [`CreateJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Property {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Property(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClazzLevel {
    /// Required.
    pub clazz: Option<String>,
    /// Required.
    pub level: Option<String>,
}
input! { ClazzLevel(clazz: String, level: String) {
    0 "Clazz" clazz: String, 1 "Level" level: String
} }

/// In the request of [`CreateJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpertModeConfiguration {
    pub job_graph: Option<JobGraph>,
    pub node_config: Option<Vec<NodeConfig>>,
    pub slot_sharing_groups: Option<Vec<SlotSharingGroup>>,
}
input! { ExpertModeConfiguration() {
    0 "JobGraph" job_graph: JobGraph, 1 "NodeConfig" node_config: Vec<NodeConfig>,
    2 "SlotSharingGroups" slot_sharing_groups: Vec<SlotSharingGroup>
} }

/// In the request of [`CreateJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobGraph {
    pub nodes: Option<Vec<JobGraphNode>>,
    pub edges: Option<Vec<JobGraphEdge>>,
}
input! { JobGraph() {
    0 "Nodes" nodes: Vec<JobGraphNode>, 1 "Edges" edges: Vec<JobGraphEdge>
} }

/// In the request of [`CreateJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobGraphNode {
    /// Required.
    pub id: Option<i64>,
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub parallelism: Option<i64>,
}
input! { JobGraphNode(id: i64, description: String, name: String, parallelism: i64) {
    0 "Id" id: i64, 1 "Description" description: String, 2 "Name" name: String, 3 "Parallelism" parallelism: i64
} }

/// In the request of [`CreateJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobGraphEdge {
    /// Required.
    pub source: Option<i64>,
    /// Required.
    pub target: Option<i64>,
}
input! { JobGraphEdge(source: i64, target: i64) {
    0 "Source" source: i64, 1 "Target" target: i64
} }

/// In the request of [`CreateJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeConfig {
    /// Required.
    pub id: Option<i64>,
    pub parallelism: Option<i64>,
    pub slot_sharing_group: Option<String>,
    pub configuration: Option<Vec<Property>>,
    pub state_ttl: Option<String>,
}
input! { NodeConfig(id: i64) {
    0 "Id" id: i64, 1 "Parallelism" parallelism: i64, 2 "SlotSharingGroup" slot_sharing_group: String,
    3 "Configuration" configuration: Vec<Property>, 4 "StateTTL" state_ttl: String
} }

/// In the request of [`CreateJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotSharingGroup {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub spec: Option<SlotSharingGroupSpec>,
    pub description: Option<String>,
    pub configuration: Option<Vec<Property>>,
}
input! { SlotSharingGroup(name: String, spec: SlotSharingGroupSpec) {
    0 "Name" name: String, 1 "Spec" spec: SlotSharingGroupSpec, 2 "Description" description: String,
    3 "Configuration" configuration: Vec<Property>
} }

/// In the request of [`CreateJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotSharingGroupSpec {
    /// Required.
    pub cpu: Option<f64>,
    /// Required.
    pub heap_memory: Option<String>,
    pub off_heap_memory: Option<String>,
    pub managed_memory: Option<String>,
}
input! { SlotSharingGroupSpec(cpu: f64, heap_memory: String) {
    0 "CPU" cpu: f64, 1 "HeapMemory" heap_memory: String, 2 "OffHeapMemory" off_heap_memory: String,
    3 "ManagedMemory" managed_memory: String
} }

/// In the request of [`CreateJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceModeConfiguration {
    pub rate: Option<String>,
    pub operator: Option<String>,
}
input! { TraceModeConfiguration() {
    0 "Rate" rate: String, 1 "Operator" operator: String
} }

/// Response of [`CreateJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobConfigOutput {
    pub version: Option<i64>,
}
model! { CreateJobConfigOutput {
    0 "Version" version: i64
} }

/// Creates meta database: `CreateMetaDatabase` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=CreateMetaDatabase>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_META_DATABASE_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_META_DATABASE_NAME`], [`codes::LIMIT_EXCEEDED_META_DATABASE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaDatabase {
    /// Required.
    pub catalog_id: i64,
    /// Required.
    pub database_name: String,
    pub comment: Option<String>,
    pub work_space_id: Option<String>,
}
operation! { CreateMetaDatabase(catalog_id: i64, database_name: String)
    "CreateMetaDatabase" -> CreateMetaDatabaseOutput {
    0 "CatalogId" catalog_id, 1 "DatabaseName" database_name, 2 "Comment" comment: String,
    3 "WorkSpaceId" work_space_id: String
} }

/// Response of [`CreateMetaDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaDatabaseOutput {
    pub database_id: Option<i64>,
}
model! { CreateMetaDatabaseOutput {
    0 "DatabaseId" database_id: i64
} }

/// Creates meta table: `CreateMetaTable` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=CreateMetaTable>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_DDL_GRAMMAR`], [`codes::FAILED_OPERATION_DDL_PARSE_FAILURE`],
/// [`codes::INVALID_PARAMETER_VALUE_META_TABLE_EXISTED`], [`codes::LIMIT_EXCEEDED_META_TABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaTable {
    /// Required.
    pub catalog_id: i64,
    /// Required.
    pub database_id: i64,
    /// Required.
    pub sql_code: String,
    pub comment: Option<String>,
    pub cluster_id: Option<String>,
    pub resource_refs: Option<Vec<ResourceRef>>,
    pub flink_version: Option<String>,
    pub work_space_id: Option<String>,
    pub async_task_id: Option<String>,
}
operation! { CreateMetaTable(catalog_id: i64, database_id: i64, sql_code: String)
    "CreateMetaTable" -> CreateMetaTableOutput {
    0 "CatalogId" catalog_id, 1 "DatabaseId" database_id, 2 "SqlCode" sql_code, 3 "Comment" comment: String,
    4 "ClusterId" cluster_id: String, 5 "ResourceRefs" resource_refs: Vec<ResourceRef>,
    6 "FlinkVersion" flink_version: String, 7 "WorkSpaceId" work_space_id: String, 8 "AsyncTaskId" async_task_id: String
} }

/// Response of [`CreateMetaTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaTableOutput {
    pub table_id: Option<i64>,
}
model! { CreateMetaTableOutput {
    0 "TableId" table_id: i64
} }

/// Creates oceanus cluster: `CreateOceanusCluster` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=CreateOceanusCluster>.
///
/// Errors: [`codes::AUTH_FAILURE_CAM_NOT_AUTHORIZED`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOceanusCluster {
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub region_id: i64,
    /// Required.
    pub zone_id: i64,
    /// Required. Secret.
    pub login_password: Secret,
    /// Required.
    pub vpc_descriptions: Vec<VPCDescription>,
    /// Required.
    pub default_cos_bucket: String,
    pub cu: Option<i64>,
    pub remark: Option<String>,
    pub period: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub cluster_type: Option<String>,
    pub renew_flag: Option<String>,
    pub flink_web_ui_network_access_type: Option<String>,
    pub slave_vpc_descriptions: Option<Vec<SlaveVpcDescriptions>>,
    pub cu_memory: Option<i64>,
}

/// Arguments of [`CreateOceanusCluster::new`].
pub struct CreateOceanusClusterRequired {
    pub cluster_name: String,
    pub region_id: i64,
    pub zone_id: i64,
    pub login_password: Secret,
    pub vpc_descriptions: Vec<VPCDescription>,
    pub default_cos_bucket: String,
}
operation! {
    CreateOceanusCluster { CreateOceanusClusterRequired: cluster_name, region_id, zone_id, login_password, vpc_descriptions, default_cos_bucket }
    "CreateOceanusCluster" -> CreateOceanusClusterOutput {
    0 "ClusterName" cluster_name, 1 "RegionId" region_id, 2 "ZoneId" zone_id, 3 "LoginPassword" login_password,
    4 "VpcDescriptions" vpc_descriptions, 5 "DefaultCOSBucket" default_cos_bucket, 6 "CU" cu: i64,
    7 "Remark" remark: String, 8 "Period" period: i64, 9 "InstanceChargeType" instance_charge_type: String,
    10 "ClusterType" cluster_type: String, 11 "RenewFlag" renew_flag: String,
    12 "FlinkWebUINetworkAccessType" flink_web_ui_network_access_type: String,
    13 "SlaveVpcDescriptions" slave_vpc_descriptions: Vec<SlaveVpcDescriptions>, 14 "CUMemory" cu_memory: i64
} }

/// In the request of [`CreateOceanusCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VPCDescription {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
    pub app_id: Option<i64>,
    pub owner_uin: Option<String>,
}
input! { VPCDescription(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "AppId" app_id: i64, 3 "OwnerUin" owner_uin: String
} }

/// In the request of [`CreateOceanusCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveVpcDescriptions {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
    pub app_id: Option<i64>,
    pub owner_uin: Option<String>,
}
input! { SlaveVpcDescriptions(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "AppId" app_id: i64, 3 "OwnerUin" owner_uin: String
} }

/// Response of [`CreateOceanusCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOceanusClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateOceanusClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Creates resource: `CreateResource` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=CreateResource>.
///
/// Errors: [`codes::INTERNAL_ERROR_COS_CLIENT`], [`codes::INVALID_PARAMETER_INVALID_APP_ID`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE_RESOURCE_NAME_ALREADY_EXISTS`],
/// [`codes::RESOURCE_UNAVAILABLE_CHECK_RESOURCE_LOC_EXISTS`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_LOC_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResource {
    /// Required.
    pub resource_loc: ResourceLoc,
    /// Required.
    pub resource_type: i64,
    pub remark: Option<String>,
    pub name: Option<String>,
    pub resource_config_remark: Option<String>,
    pub folder_id: Option<String>,
    pub work_space_id: Option<String>,
}
operation! { CreateResource(resource_loc: ResourceLoc, resource_type: i64) "CreateResource" -> CreateResourceOutput {
    0 "ResourceLoc" resource_loc, 1 "ResourceType" resource_type, 2 "Remark" remark: String, 3 "Name" name: String,
    4 "ResourceConfigRemark" resource_config_remark: String, 5 "FolderId" folder_id: String,
    6 "WorkSpaceId" work_space_id: String
} }

/// In the request of [`CreateResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceLoc {
    /// Required.
    pub storage_type: Option<i64>,
    /// Required.
    pub param: Option<ResourceLocParam>,
}
input! { ResourceLoc(storage_type: i64, param: ResourceLocParam) {
    0 "StorageType" storage_type: i64, 1 "Param" param: ResourceLocParam
} }

/// In the request of [`CreateResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceLocParam {
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub path: Option<String>,
    pub region: Option<String>,
}
input! { ResourceLocParam(bucket: String, path: String) {
    0 "Bucket" bucket: String, 1 "Path" path: String, 2 "Region" region: String
} }

/// Response of [`CreateResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceOutput {
    pub resource_id: Option<String>,
    pub version: Option<i64>,
}
model! { CreateResourceOutput {
    0 "ResourceId" resource_id: String, 1 "Version" version: i64
} }

/// Creates resource config: `CreateResourceConfig` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=CreateResourceConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_RESOURCE_NOT_EXIST`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceConfig {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_loc: ResourceLoc,
    pub remark: Option<String>,
    pub auto_delete: Option<i64>,
    pub work_space_id: Option<String>,
}
operation! { CreateResourceConfig(resource_id: String, resource_loc: ResourceLoc)
    "CreateResourceConfig" -> CreateResourceConfigOutput {
    0 "ResourceId" resource_id, 1 "ResourceLoc" resource_loc, 2 "Remark" remark: String,
    3 "AutoDelete" auto_delete: i64, 4 "WorkSpaceId" work_space_id: String
} }

/// Response of [`CreateResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceConfigOutput {
    pub version: Option<i64>,
}
model! { CreateResourceConfigOutput {
    0 "Version" version: i64
} }

/// Creates variable: `CreateVariable` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=CreateVariable>.
///
/// Errors: [`codes::INVALID_PARAMETER_CREATE_VARIABLE_EXISTS`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_VARIABLE_NAME`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_VARIABLES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVariable {
    /// Required.
    pub name: String,
    /// Required.
    pub value: String,
    /// Required.
    pub r#type: i64,
    pub remark: Option<String>,
    pub work_space_id: Option<String>,
    pub value_type: Option<i64>,
    pub secret_region: Option<String>,
    pub secret_name: Option<String>,
    pub secret_version_id: Option<String>,
    pub secret_value_md5: Option<String>,
}
operation! { CreateVariable(name: String, value: String, r#type: i64) "CreateVariable" -> CreateVariableOutput {
    0 "Name" name, 1 "Value" value, 2 "Type" r#type, 3 "Remark" remark: String, 4 "WorkSpaceId" work_space_id: String,
    5 "ValueType" value_type: i64, 6 "SecretRegion" secret_region: String, 7 "SecretName" secret_name: String,
    8 "SecretVersionId" secret_version_id: String, 9 "SecretValueMd5" secret_value_md5: String
} }

/// Response of [`CreateVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVariableOutput {
    pub variable_id: Option<String>,
}
model! { CreateVariableOutput {
    0 "VariableId" variable_id: String
} }

/// Creates work space: `CreateWorkSpace` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=CreateWorkSpace>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_ITEM_SPACE_NAME`],
/// [`codes::LIMIT_EXCEEDED_ITEM_SPACE_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_WORK_SPACE_LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkSpace {
    /// Required.
    pub work_space_name: String,
    pub description: Option<String>,
}
operation! { CreateWorkSpace(work_space_name: String) "CreateWorkSpace" -> CreateWorkSpaceOutput {
    0 "WorkSpaceName" work_space_name, 1 "Description" description: String
} }

/// Response of [`CreateWorkSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkSpaceOutput {
    pub work_space_id: Option<String>,
}
model! { CreateWorkSpaceOutput {
    0 "WorkSpaceId" work_space_id: String
} }

/// Deletes folders: `DeleteFolders` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DeleteFolders>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolders {
    /// Required.
    pub folder_ids: Vec<String>,
    pub folder_type: Option<i64>,
    pub work_space_id: Option<String>,
}
operation! { DeleteFolders(folder_ids: Vec<String>) "DeleteFolders" -> Empty {
    0 "FolderIds" folder_ids, 1 "FolderType" folder_type: i64, 2 "WorkSpaceId" work_space_id: String
} }

/// Response of [`DeleteFolders`]: empty.
pub type DeleteFoldersOutput = Empty;

/// Deletes job configs: `DeleteJobConfigs` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DeleteJobConfigs>.
///
/// Errors: [`codes::FAILED_OPERATION_DRAFT_CONFIG_CAN_NOT_DELETE`], [`codes::FAILED_OPERATION_JOB_CONFIG_ON_PUBLISH`],
/// [`codes::RESOURCE_NOT_FOUND_JOB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobConfigs {
    /// Required.
    pub job_id: String,
    /// Required.
    pub job_config_versions: Vec<i64>,
    pub work_space_id: Option<String>,
    pub config_scope: Option<i64>,
}
operation! { DeleteJobConfigs(job_id: String, job_config_versions: Vec<i64>) "DeleteJobConfigs" -> Empty {
    0 "JobId" job_id, 1 "JobConfigVersions" job_config_versions, 2 "WorkSpaceId" work_space_id: String,
    3 "ConfigScope" config_scope: i64
} }

/// Response of [`DeleteJobConfigs`]: empty.
pub type DeleteJobConfigsOutput = Empty;

/// Deletes jobs: `DeleteJobs` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DeleteJobs>.
///
/// Errors: [`codes::INTERNAL_ERROR_LOGIC_ERROR`], [`codes::INVALID_PARAMETER_VALUE_JOB_ID_VALUE_ERROR`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND_JOB`], [`codes::RESOURCE_NOT_FOUND_JOB_ID`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_ALLOWED_TO_BE_DELETED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobs {
    /// Required.
    pub job_ids: Vec<String>,
    pub work_space_id: Option<String>,
    pub job_names: Option<Vec<String>>,
}
operation! { DeleteJobs(job_ids: Vec<String>) "DeleteJobs" -> Empty {
    0 "JobIds" job_ids, 1 "WorkSpaceId" work_space_id: String, 2 "JobNames" job_names: Vec<String>
} }

/// Response of [`DeleteJobs`]: empty.
pub type DeleteJobsOutput = Empty;

/// Deletes oceanus cluster: `DeleteOceanusCluster` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DeleteOceanusCluster>.
///
/// Errors: [`codes::AUTH_FAILURE_CAM_NOT_AUTHORIZED`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOceanusCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteOceanusCluster(cluster_id: String) "DeleteOceanusCluster" -> DeleteOceanusClusterOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DeleteOceanusCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOceanusClusterOutput {
    pub task_exec_result: Option<String>,
}
model! { DeleteOceanusClusterOutput {
    0 "TaskExecResult" task_exec_result: String
} }

/// Deletes resource configs: `DeleteResourceConfigs` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DeleteResourceConfigs>.
///
/// Errors: [`codes::INTERNAL_ERROR_RESOURCE_CONFIG_CAN_NOT_DELETE`], [`codes::INVALID_PARAMETER_INVALID_RESOURCE_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_IDS_NOT_FOUND`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_BE_USE_BY_SOME_JOB_CONFIG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceConfigs {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_config_versions: Vec<i64>,
    pub work_space_id: Option<String>,
}
operation! { DeleteResourceConfigs(resource_id: String, resource_config_versions: Vec<i64>)
    "DeleteResourceConfigs" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceConfigVersions" resource_config_versions,
    2 "WorkSpaceId" work_space_id: String
} }

/// Response of [`DeleteResourceConfigs`]: empty.
pub type DeleteResourceConfigsOutput = Empty;

/// Deletes resources: `DeleteResources` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DeleteResources>.
///
/// Errors: [`codes::INTERNAL_ERROR_LOGIC_ERROR`], [`codes::INVALID_PARAMETER_INVALID_RESOURCE_IDS`],
/// [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResources {
    /// Required.
    pub resource_ids: Vec<String>,
    pub work_space_id: Option<String>,
}
operation! { DeleteResources(resource_ids: Vec<String>) "DeleteResources" -> Empty {
    0 "ResourceIds" resource_ids, 1 "WorkSpaceId" work_space_id: String
} }

/// Response of [`DeleteResources`]: empty.
pub type DeleteResourcesOutput = Empty;

/// Deletes table config: `DeleteTableConfig` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DeleteTableConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableConfig {
    /// Required.
    pub job_id: String,
    /// Required.
    pub debug_id: i64,
    /// Required.
    pub table_name: String,
    pub work_space_id: Option<String>,
}
operation! { DeleteTableConfig(job_id: String, debug_id: i64, table_name: String) "DeleteTableConfig" -> Empty {
    0 "JobId" job_id, 1 "DebugId" debug_id, 2 "TableName" table_name, 3 "WorkSpaceId" work_space_id: String
} }

/// Response of [`DeleteTableConfig`]: empty.
pub type DeleteTableConfigOutput = Empty;

/// Deletes work space: `DeleteWorkSpace` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DeleteWorkSpace>.
///
/// Errors: [`codes::FAILED_OPERATION_DEFAULT_SPACE_CAN_NOT_OPERATE`],
/// [`codes::FAILED_OPERATION_DELETE_WEDATA_ITEMSPACE`], [`codes::INVALID_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_CAN_NOT_DELETE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkSpace {
    /// Required.
    pub work_space_id: String,
}
operation! { DeleteWorkSpace(work_space_id: String) "DeleteWorkSpace" -> DeleteWorkSpaceOutput {
    0 "WorkSpaceId" work_space_id
} }

/// Response of [`DeleteWorkSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkSpaceOutput {
    pub delete: Option<bool>,
}
model! { DeleteWorkSpaceOutput {
    0 "Delete" delete: bool
} }

/// Describes clusters: `DescribeClusters` of `oceanus` 2019-04-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_RESOURCE_TAGS_BY_RESOURCE_IDS`],
/// [`codes::FAILED_OPERATION_GET_RESOURCES_BY_TAGS_UNION`], [`codes::INVALID_PARAMETER_VALUE_CLUSTER_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_ORDER_TYPE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub cluster_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_type: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub work_space_id: Option<String>,
}
operation! { DescribeClusters() "DescribeClusters" -> DescribeClustersOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "OrderType" order_type: i64, 4 "Filters" filters: Vec<Filter>, 5 "WorkSpaceId" work_space_id: String
} }
paged! { DescribeClusters: Cluster = Offset "Offset", "ClusterSet" cluster_set, total "TotalCount" }

/// In the request of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub total_count: Option<i64>,
    pub cluster_set: Vec<Cluster>,
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count: i64, 1 "ClusterSet" cluster_set: Vec<Cluster>
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cluster {
    pub cluster_id: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub app_id: Option<i64>,
    pub owner_uin: Option<String>,
    pub creator_uin: Option<String>,
    pub status: Option<i64>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub cu_num: Option<i64>,
    pub cu_mem: Option<i64>,
    pub zone: Option<String>,
    pub status_desc: Option<String>,
    pub ccns: Vec<CCN>,
    pub net_environment_type: Option<i64>,
    pub free_cu_num: Option<i64>,
    pub tags: Vec<Tag>,
    pub isolated_time: Option<String>,
    pub expire_time: Option<String>,
    pub seconds_until_expiry: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub default_cos_bucket: Option<String>,
    pub cls_log_set: Option<String>,
    pub cls_topic_id: Option<String>,
    pub cls_log_name: Option<String>,
    pub cls_topic_name: Option<String>,
    pub version: Option<ClusterVersion>,
    pub free_cu: Option<f64>,
    pub default_log_collect_conf: Option<String>,
    pub customized_dns_enabled: Option<i64>,
    pub correlations: Vec<WorkSpaceClusterItem>,
    pub running_cu: Option<f64>,
    pub pay_mode: Option<i64>,
    pub is_need_manage_node: Option<i64>,
    pub cluster_sessions: Vec<ClusterSession>,
    pub arch_generation: Option<i64>,
    pub cluster_type: Option<i64>,
    pub orders: Vec<Order>,
    pub sql_gateways: Vec<SqlGatewayItem>,
    pub web_ui_type: Option<i64>,
    pub r#type: Option<i64>,
    pub sub_eks: Option<SubEks>,
    pub agent_serial_id: Option<String>,
    pub resource_type: Option<i64>,
    pub billing_resource_mode: Option<String>,
    pub mem_ratio: Option<i64>,
    pub cross_tenant_eni_mode: Option<i64>,
    pub total_cpu: Option<f64>,
    pub total_mem: Option<f64>,
    pub running_cpu: Option<f64>,
    pub running_mem: Option<f64>,
    pub setats: Option<Setats>,
    pub yarns: Vec<HadoopYarnItem>,
    pub deployment_mode: Option<i64>,
    pub slave_zones: Vec<SlaveZone>,
    pub log_cos_bucket: Option<String>,
    pub cdc_id: Option<String>,
    pub cluster_process_msg: Option<String>,
    pub max_cu_per_job: Option<i64>,
    pub hive_metastore: Option<HiveMetastoreInfo>,
    pub security_group_ids: Vec<String>,
    pub net_eni_type: Option<i64>,
    pub cluster_buckets: Vec<ClusterBucketInfo>,
    pub isolation_policy_version: Option<i64>,
}
model! { Cluster {
    0 "ClusterId" cluster_id: String, 1 "Name" name: String, 2 "Region" region: String, 3 "AppId" app_id: i64,
    4 "OwnerUin" owner_uin: String, 5 "CreatorUin" creator_uin: String, 6 "Status" status: i64,
    7 "Remark" remark: String, 8 "CreateTime" create_time: String, 9 "UpdateTime" update_time: String,
    10 "CuNum" cu_num: i64, 11 "CuMem" cu_mem: i64, 12 "Zone" zone: String, 13 "StatusDesc" status_desc: String,
    14 "CCNs" ccns: Vec<CCN>, 15 "NetEnvironmentType" net_environment_type: i64, 16 "FreeCuNum" free_cu_num: i64,
    17 "Tags" tags: Vec<Tag>, 18 "IsolatedTime" isolated_time: String, 19 "ExpireTime" expire_time: String,
    20 "SecondsUntilExpiry" seconds_until_expiry: String, 21 "AutoRenewFlag" auto_renew_flag: i64,
    22 "DefaultCOSBucket" default_cos_bucket: String, 23 "CLSLogSet" cls_log_set: String,
    24 "CLSTopicId" cls_topic_id: String, 25 "CLSLogName" cls_log_name: String,
    26 "CLSTopicName" cls_topic_name: String, 27 "Version" version: ClusterVersion, 28 "FreeCu" free_cu: f64,
    29 "DefaultLogCollectConf" default_log_collect_conf: String, 30 "CustomizedDNSEnabled" customized_dns_enabled: i64,
    31 "Correlations" correlations: Vec<WorkSpaceClusterItem>, 32 "RunningCu" running_cu: f64,
    33 "PayMode" pay_mode: i64, 34 "IsNeedManageNode" is_need_manage_node: i64,
    35 "ClusterSessions" cluster_sessions: Vec<ClusterSession>, 36 "ArchGeneration" arch_generation: i64,
    37 "ClusterType" cluster_type: i64, 38 "Orders" orders: Vec<Order>,
    39 "SqlGateways" sql_gateways: Vec<SqlGatewayItem>, 40 "WebUIType" web_ui_type: i64, 41 "Type" r#type: i64,
    42 "SubEks" sub_eks: SubEks, 43 "AgentSerialId" agent_serial_id: String, 44 "ResourceType" resource_type: i64,
    45 "BillingResourceMode" billing_resource_mode: String, 46 "MemRatio" mem_ratio: i64,
    47 "CrossTenantEniMode" cross_tenant_eni_mode: i64, 48 "TotalCpu" total_cpu: f64, 49 "TotalMem" total_mem: f64,
    50 "RunningCpu" running_cpu: f64, 51 "RunningMem" running_mem: f64, 52 "Setats" setats: Setats,
    53 "Yarns" yarns: Vec<HadoopYarnItem>, 54 "DeploymentMode" deployment_mode: i64,
    55 "SlaveZones" slave_zones: Vec<SlaveZone>, 56 "LogCOSBucket" log_cos_bucket: String, 57 "CdcId" cdc_id: String,
    58 "ClusterProcessMsg" cluster_process_msg: String, 59 "MaxCuPerJob" max_cu_per_job: i64,
    60 "HiveMetastore" hive_metastore: HiveMetastoreInfo, 61 "SecurityGroupIds" security_group_ids: Vec<String>,
    62 "NetEniType" net_eni_type: i64, 63 "ClusterBuckets" cluster_buckets: Vec<ClusterBucketInfo>,
    64 "IsolationPolicyVersion" isolation_policy_version: i64
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCN {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub ccn_id: Option<String>,
}
model! { CCN {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "CcnId" ccn_id: String
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterVersion {
    pub flink: Option<String>,
    pub supported_flink: Vec<String>,
    pub jdk_support_version: Vec<FlinkJdkVersion>,
}
model! { ClusterVersion {
    0 "Flink" flink: String, 1 "SupportedFlink" supported_flink: Vec<String>,
    2 "JdkSupportVersion" jdk_support_version: Vec<FlinkJdkVersion>
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlinkJdkVersion {
    pub flink_version: Option<String>,
    pub jdk_versions: Vec<String>,
}
model! { FlinkJdkVersion {
    0 "FlinkVersion" flink_version: String, 1 "JdkVersions" jdk_versions: Vec<String>
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkSpaceClusterItem {
    pub cluster_group_id: Option<i64>,
    pub cluster_group_serial_id: Option<String>,
    pub cluster_name: Option<String>,
    pub work_space_id: Option<String>,
    pub work_space_name: Option<String>,
    pub status: Option<i64>,
    pub project_id: Option<i64>,
    pub project_id_str: Option<String>,
}
model! { WorkSpaceClusterItem {
    0 "ClusterGroupId" cluster_group_id: i64, 1 "ClusterGroupSerialId" cluster_group_serial_id: String,
    2 "ClusterName" cluster_name: String, 3 "WorkSpaceId" work_space_id: String,
    4 "WorkSpaceName" work_space_name: String, 5 "Status" status: i64, 6 "ProjectId" project_id: i64,
    7 "ProjectIdStr" project_id_str: String
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterSession {
    pub cluster_group_serial_id: Option<String>,
    pub app_id: Option<i64>,
    pub owner_uin: Option<String>,
    pub creator_uin: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub status: Option<i64>,
    pub cu_num: Option<f64>,
    pub flink_version: Option<String>,
    pub web_ui_url: Option<String>,
    pub properties: Vec<Property>,
    pub resource_refs: Vec<SessionClusterRefItem>,
    pub job_manager_cu_spec: Option<f64>,
    pub task_manager_cu_spec: Option<f64>,
    pub task_manager_num: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub job_manager_cpu: Option<f64>,
    pub job_manager_mem: Option<f64>,
    pub task_manager_cpu: Option<f64>,
    pub task_manager_mem: Option<f64>,
    pub jdk_version: Option<String>,
}
model! { ClusterSession {
    0 "ClusterGroupSerialId" cluster_group_serial_id: String, 1 "AppId" app_id: i64, 2 "OwnerUin" owner_uin: String,
    3 "CreatorUin" creator_uin: String, 4 "Region" region: String, 5 "Zone" zone: String, 6 "Status" status: i64,
    7 "CuNum" cu_num: f64, 8 "FlinkVersion" flink_version: String, 9 "WebUIUrl" web_ui_url: String,
    10 "Properties" properties: Vec<Property>, 11 "ResourceRefs" resource_refs: Vec<SessionClusterRefItem>,
    12 "JobManagerCuSpec" job_manager_cu_spec: f64, 13 "TaskManagerCuSpec" task_manager_cu_spec: f64,
    14 "TaskManagerNum" task_manager_num: i64, 15 "CreateTime" create_time: String, 16 "UpdateTime" update_time: String,
    17 "JobManagerCpu" job_manager_cpu: f64, 18 "JobManagerMem" job_manager_mem: f64,
    19 "TaskManagerCpu" task_manager_cpu: f64, 20 "TaskManagerMem" task_manager_mem: f64,
    21 "JdkVersion" jdk_version: String
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionClusterRefItem {
    pub workspace_id: Option<String>,
    pub resource_id: Option<String>,
    pub version: Option<i64>,
    pub r#type: Option<i64>,
}
model! { SessionClusterRefItem {
    0 "WorkspaceId" workspace_id: String, 1 "ResourceId" resource_id: String, 2 "Version" version: i64,
    3 "Type" r#type: i64
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    pub r#type: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub operate_uin: Option<String>,
    pub compute_cu: Option<i64>,
    pub order_time: Option<String>,
}
model! { Order {
    0 "Type" r#type: i64, 1 "AutoRenewFlag" auto_renew_flag: i64, 2 "OperateUin" operate_uin: String,
    3 "ComputeCu" compute_cu: i64, 4 "OrderTime" order_time: String
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlGatewayItem {
    pub serial_id: Option<String>,
    pub flink_version: Option<String>,
    pub status: Option<i64>,
    pub creator_uin: Option<String>,
    pub resource_refs: Vec<GatewayRefItem>,
    pub cu_spec: Option<f64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub properties: Vec<Property>,
    pub cpu: Option<f64>,
    pub mem: Option<f64>,
    pub jdk_version: Option<String>,
    pub session_cluster_id: Option<String>,
    pub pg_user: Option<String>,
    pub endpoints: Vec<SqlGatewayEndpoint>,
}
model! { SqlGatewayItem {
    0 "SerialId" serial_id: String, 1 "FlinkVersion" flink_version: String, 2 "Status" status: i64,
    3 "CreatorUin" creator_uin: String, 4 "ResourceRefs" resource_refs: Vec<GatewayRefItem>, 5 "CuSpec" cu_spec: f64,
    6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String, 8 "Properties" properties: Vec<Property>,
    9 "Cpu" cpu: f64, 10 "Mem" mem: f64, 11 "JdkVersion" jdk_version: String,
    12 "SessionClusterId" session_cluster_id: String, 13 "PgUser" pg_user: String,
    14 "Endpoints" endpoints: Vec<SqlGatewayEndpoint>
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayRefItem {
    pub workspace_id: Option<String>,
    pub resource_id: Option<String>,
    pub version: Option<i64>,
    pub r#type: Option<i64>,
}
model! { GatewayRefItem {
    0 "WorkspaceId" workspace_id: String, 1 "ResourceId" resource_id: String, 2 "Version" version: i64,
    3 "Type" r#type: i64
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlGatewayEndpoint {
    pub r#type: Option<String>,
    pub address: Option<String>,
    pub enabled: Option<bool>,
    pub extra: Option<String>,
}
model! { SqlGatewayEndpoint {
    0 "Type" r#type: String, 1 "Address" address: String, 2 "Enabled" enabled: bool, 3 "Extra" extra: String
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubEks {
    pub serial_id: Option<String>,
    pub cu_num: Option<i64>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub running_cu: Option<f64>,
    pub total_cpu: Option<f64>,
    pub total_mem: Option<f64>,
    pub running_cpu: Option<f64>,
    pub running_mem: Option<f64>,
}
model! { SubEks {
    0 "SerialId" serial_id: String, 1 "CuNum" cu_num: i64, 2 "Status" status: i64, 3 "StatusDesc" status_desc: String,
    4 "RunningCu" running_cu: f64, 5 "TotalCpu" total_cpu: f64, 6 "TotalMem" total_mem: f64,
    7 "RunningCpu" running_cpu: f64, 8 "RunningMem" running_mem: f64
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Setats {
    pub setats_serial_id: Option<String>,
    pub status: Option<i64>,
    pub warehouse: Option<Warehouse>,
    pub master_info: Option<SetatsCvmInfo>,
    pub worker_info: Option<SetatsCvmInfo>,
    pub tags: Vec<Tag>,
    pub auto_renew_flag: Option<i64>,
    pub expire_time: Option<String>,
    pub seconds_until_expiry: Option<String>,
    pub create_time: Option<String>,
    pub manager_url: Option<String>,
    pub isolated_time: Option<String>,
    pub owner_cluster_group_serial_id: Option<String>,
    pub r#type: Option<i64>,
    pub setats_ui_url: Option<String>,
    pub image_version: Option<String>,
    pub web_ui_type: Option<i64>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub isolation_policy_version: Option<i64>,
}
model! { Setats {
    0 "SetatsSerialId" setats_serial_id: String, 1 "Status" status: i64, 2 "Warehouse" warehouse: Warehouse,
    3 "MasterInfo" master_info: SetatsCvmInfo, 4 "WorkerInfo" worker_info: SetatsCvmInfo, 5 "Tags" tags: Vec<Tag>,
    6 "AutoRenewFlag" auto_renew_flag: i64, 7 "ExpireTime" expire_time: String,
    8 "SecondsUntilExpiry" seconds_until_expiry: String, 9 "CreateTime" create_time: String,
    10 "ManagerUrl" manager_url: String, 11 "IsolatedTime" isolated_time: String,
    12 "OwnerClusterGroupSerialId" owner_cluster_group_serial_id: String, 13 "Type" r#type: i64,
    14 "SetatsUiUrl" setats_ui_url: String, 15 "ImageVersion" image_version: String, 16 "WebUIType" web_ui_type: i64,
    17 "Name" name: String, 18 "Remark" remark: String, 19 "IsolationPolicyVersion" isolation_policy_version: i64
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Warehouse {
    pub status: Option<i64>,
    pub location: Option<String>,
    pub catalog_type: Option<String>,
    pub uri: Option<String>,
    pub warehouse_url: Option<String>,
    pub authentication: Option<String>,
    pub resource_refs: Vec<ResourceRefLatest>,
    pub hive_uri: Option<String>,
    pub properties: Vec<Property>,
    pub hive_catalog_type: Option<i64>,
}
model! { Warehouse {
    0 "Status" status: i64, 1 "Location" location: String, 2 "CatalogType" catalog_type: String, 3 "Uri" uri: String,
    4 "WarehouseUrl" warehouse_url: String, 5 "Authentication" authentication: String,
    6 "ResourceRefs" resource_refs: Vec<ResourceRefLatest>, 7 "HiveUri" hive_uri: String,
    8 "Properties" properties: Vec<Property>, 9 "HiveCatalogType" hive_catalog_type: i64
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceRefLatest {
    pub resource_id: Option<String>,
    pub version: Option<i64>,
    pub r#type: Option<i64>,
    pub status: Option<i64>,
    pub workspace_id: Option<String>,
    pub name: Option<String>,
}
model! { ResourceRefLatest {
    0 "ResourceId" resource_id: String, 1 "Version" version: i64, 2 "Type" r#type: i64, 3 "Status" status: i64,
    4 "WorkspaceId" workspace_id: String, 5 "Name" name: String
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetatsCvmInfo {
    pub cpu: Option<f64>,
    pub mem: Option<f64>,
    pub default_parallelism: Option<i64>,
    pub disk: Option<SetatsDisk>,
}
model! { SetatsCvmInfo {
    0 "Cpu" cpu: f64, 1 "Mem" mem: f64, 2 "DefaultParallelism" default_parallelism: i64, 3 "Disk" disk: SetatsDisk
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetatsDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
}
model! { SetatsDisk {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HadoopYarnItem {
    pub cluster_group_serial_id: Option<String>,
    pub status: Option<i64>,
    pub cpu: Option<f64>,
    pub mem: Option<f64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub config: Option<String>,
    pub creator_uin: Option<String>,
}
model! { HadoopYarnItem {
    0 "ClusterGroupSerialId" cluster_group_serial_id: String, 1 "Status" status: i64, 2 "Cpu" cpu: f64,
    3 "Mem" mem: f64, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String, 6 "Config" config: String,
    7 "CreatorUin" creator_uin: String
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveZone {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub zone: Option<String>,
}
model! { SlaveZone {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "Zone" zone: String
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HiveMetastoreInfo {
    pub hive_metastore_serial_id: Option<String>,
    pub cluster_group_serial_id: Option<String>,
    pub status: Option<i64>,
    pub cpu: Option<i64>,
    pub mem_gb: Option<i64>,
    pub replica: Option<i64>,
    pub hive_uri: Option<String>,
    pub hive_namespace: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub hive_metastore_warehouse_dir: Option<String>,
    pub config: Vec<Property>,
}
model! { HiveMetastoreInfo {
    0 "HiveMetastoreSerialId" hive_metastore_serial_id: String,
    1 "ClusterGroupSerialId" cluster_group_serial_id: String, 2 "Status" status: i64, 3 "Cpu" cpu: i64,
    4 "MemGB" mem_gb: i64, 5 "Replica" replica: i64, 6 "HiveUri" hive_uri: String,
    7 "HiveNamespace" hive_namespace: String, 8 "CreateTime" create_time: String, 9 "UpdateTime" update_time: String,
    10 "HiveMetastoreWarehouseDir" hive_metastore_warehouse_dir: String, 11 "Config" config: Vec<Property>
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterBucketInfo {
    pub serial_id: Option<String>,
    pub cluster_id: Option<i64>,
    pub bucket: Option<String>,
    pub bucket_type: Option<i64>,
    pub auth_mode: Option<i64>,
    pub is_default: Option<i64>,
    pub status: Option<i64>,
    pub job_count: Option<i64>,
    pub region: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ClusterBucketInfo {
    0 "SerialId" serial_id: String, 1 "ClusterId" cluster_id: i64, 2 "Bucket" bucket: String,
    3 "BucketType" bucket_type: i64, 4 "AuthMode" auth_mode: i64, 5 "IsDefault" is_default: i64, 6 "Status" status: i64,
    7 "JobCount" job_count: i64, 8 "Region" region: String, 9 "CreateTime" create_time: String,
    10 "UpdateTime" update_time: String
} }

/// Describes folder: `DescribeFolder` of `oceanus` 2019-04-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeFolder>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_RESOURCE_TAGS_BY_RESOURCE_IDS`],
/// [`codes::FAILED_OPERATION_GET_RESOURCES_BY_TAGS_UNION`], [`codes::INVALID_PARAMETER_VALUE_CLUSTER_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_ORDER_TYPE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFolder {
    /// Required.
    pub folder_id: String,
    /// Required.
    pub work_space_id: String,
    /// Required.
    pub folder_type: i64,
}
operation! { DescribeFolder(folder_id: String, work_space_id: String, folder_type: i64)
    "DescribeFolder" -> DescribeFolderOutput {
    0 "FolderId" folder_id, 1 "WorkSpaceId" work_space_id, 2 "FolderType" folder_type
} }

/// Response of [`DescribeFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFolderOutput {
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub parent_id: Option<String>,
    pub folder_type: Option<i64>,
    pub work_space_id: Option<String>,
    pub sub_folder_info: Vec<SubFolderInfo>,
}
model! { DescribeFolderOutput {
    0 "FolderId" folder_id: String, 1 "FolderName" folder_name: String, 2 "ParentId" parent_id: String,
    3 "FolderType" folder_type: i64, 4 "WorkSpaceId" work_space_id: String,
    5 "SubFolderInfo" sub_folder_info: Vec<SubFolderInfo>
} }

/// In the response of [`DescribeFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubFolderInfo {
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
}
model! { SubFolderInfo {
    0 "FolderId" folder_id: String, 1 "FolderName" folder_name: String
} }

/// Describes job configs: `DescribeJobConfigs` of `oceanus` 2019-04-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeJobConfigs>.
///
/// Errors: [`codes::INTERNAL_ERROR_LOGIC_ERROR`], [`codes::INVALID_PARAMETER_ILLEGAL_MAX_PARALLELISM`],
/// [`codes::INVALID_PARAMETER_MAX_PARALLELISM_TOO_LARGE`], [`codes::INVALID_PARAMETER_MAX_PARALLELISM_TOO_SMALL`],
/// [`codes::RESOURCE_NOT_FOUND_JOB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobConfigs {
    /// Required.
    pub job_id: String,
    pub job_config_versions: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub only_draft: Option<bool>,
    pub work_space_id: Option<String>,
}
operation! { DescribeJobConfigs(job_id: String) "DescribeJobConfigs" -> DescribeJobConfigsOutput {
    0 "JobId" job_id, 1 "JobConfigVersions" job_config_versions: Vec<i64>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Filters" filters: Vec<Filter>, 5 "OnlyDraft" only_draft: bool, 6 "WorkSpaceId" work_space_id: String
} }
paged! { DescribeJobConfigs: JobConfig = Offset "Offset", "JobConfigSet" job_config_set, total "TotalCount" }

/// Response of [`DescribeJobConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobConfigsOutput {
    pub total_count: Option<i64>,
    pub job_config_set: Vec<JobConfig>,
}
model! { DescribeJobConfigsOutput {
    0 "TotalCount" total_count: i64, 1 "JobConfigSet" job_config_set: Vec<JobConfig>
} }

/// In the response of [`DescribeJobConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobConfig {
    pub job_id: Option<String>,
    pub entrypoint_class: Option<String>,
    pub program_args: Option<String>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub version: Option<i64>,
    pub default_parallelism: Option<i64>,
    pub properties: Vec<Property>,
    pub resource_ref_details: Vec<ResourceRefDetail>,
    pub creator_uin: Option<String>,
    pub update_time: Option<String>,
    pub cos_bucket: Option<String>,
    pub log_collect: Option<i64>,
    pub max_parallelism: Option<i64>,
    pub job_manager_spec: Option<f64>,
    pub task_manager_spec: Option<f64>,
    pub cls_logset_id: Option<String>,
    pub cls_topic_id: Option<String>,
    pub python_version: Option<String>,
    pub auto_recover: Option<i64>,
    pub log_level: Option<String>,
    pub clazz_levels: Vec<ClazzLevel>,
    pub expert_mode_on: Option<bool>,
    pub expert_mode_configuration: Option<ExpertModeConfiguration>,
    pub trace_mode_on: Option<bool>,
    pub trace_mode_configuration: Option<TraceModeConfiguration>,
    pub checkpoint_retained_num: Option<i64>,
    pub job_graph: Option<JobGraph>,
    pub es_serverless_index: Option<String>,
    pub es_serverless_space: Option<String>,
    pub index_name: Option<String>,
    pub workspace_name: Option<String>,
    pub flink_version: Option<String>,
    pub jdk_version: Option<String>,
    pub job_manager_cpu: Option<f64>,
    pub job_manager_mem: Option<f64>,
    pub task_manager_cpu: Option<f64>,
    pub task_manager_mem: Option<f64>,
    pub job_config_item: Option<Box<JobConfig>>,
    pub checkpoint_timeout_second: Option<i64>,
    pub checkpoint_interval_second: Option<i64>,
    pub variable_replace_mode: Option<i64>,
    pub state_cos_bucket: Option<String>,
    pub log_cos_bucket: Option<String>,
    pub is_locked: Option<i64>,
}
model! { JobConfig {
    0 "JobId" job_id: String, 1 "EntrypointClass" entrypoint_class: String, 2 "ProgramArgs" program_args: String,
    3 "Remark" remark: String, 4 "CreateTime" create_time: String, 5 "Version" version: i64,
    6 "DefaultParallelism" default_parallelism: i64, 7 "Properties" properties: Vec<Property>,
    8 "ResourceRefDetails" resource_ref_details: Vec<ResourceRefDetail>, 9 "CreatorUin" creator_uin: String,
    10 "UpdateTime" update_time: String, 11 "COSBucket" cos_bucket: String, 12 "LogCollect" log_collect: i64,
    13 "MaxParallelism" max_parallelism: i64, 14 "JobManagerSpec" job_manager_spec: f64,
    15 "TaskManagerSpec" task_manager_spec: f64, 16 "ClsLogsetId" cls_logset_id: String,
    17 "ClsTopicId" cls_topic_id: String, 18 "PythonVersion" python_version: String, 19 "AutoRecover" auto_recover: i64,
    20 "LogLevel" log_level: String, 21 "ClazzLevels" clazz_levels: Vec<ClazzLevel>,
    22 "ExpertModeOn" expert_mode_on: bool,
    23 "ExpertModeConfiguration" expert_mode_configuration: ExpertModeConfiguration,
    24 "TraceModeOn" trace_mode_on: bool, 25 "TraceModeConfiguration" trace_mode_configuration: TraceModeConfiguration,
    26 "CheckpointRetainedNum" checkpoint_retained_num: i64, 27 "JobGraph" job_graph: JobGraph,
    28 "EsServerlessIndex" es_serverless_index: String, 29 "EsServerlessSpace" es_serverless_space: String,
    30 "IndexName" index_name: String, 31 "WorkspaceName" workspace_name: String,
    32 "FlinkVersion" flink_version: String, 33 "JdkVersion" jdk_version: String,
    34 "JobManagerCpu" job_manager_cpu: f64, 35 "JobManagerMem" job_manager_mem: f64,
    36 "TaskManagerCpu" task_manager_cpu: f64, 37 "TaskManagerMem" task_manager_mem: f64,
    38 "JobConfigItem" job_config_item: Box<JobConfig>, 39 "CheckpointTimeoutSecond" checkpoint_timeout_second: i64,
    40 "CheckpointIntervalSecond" checkpoint_interval_second: i64, 41 "VariableReplaceMode" variable_replace_mode: i64,
    42 "StateCOSBucket" state_cos_bucket: String, 43 "LogCOSBucket" log_cos_bucket: String, 44 "IsLocked" is_locked: i64
} }

/// In the response of [`DescribeJobConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceRefDetail {
    pub resource_id: Option<String>,
    pub version: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub system_provide: Option<i64>,
    pub connector: Option<String>,
    pub connector_version: Option<String>,
}
model! { ResourceRefDetail {
    0 "ResourceId" resource_id: String, 1 "Version" version: i64, 2 "Name" name: String, 3 "Type" r#type: i64,
    4 "SystemProvide" system_provide: i64, 5 "Connector" connector: String,
    6 "ConnectorVersion" connector_version: String
} }

/// Describes job events: `DescribeJobEvents` of `oceanus` 2019-04-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeJobEvents>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_APP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_JOB_ID_VALUE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_TIMESTAMP`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::RESOURCE_NOT_FOUND_JOB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobEvents {
    /// Required.
    pub job_id: String,
    /// Required.
    pub start_timestamp: i64,
    /// Required.
    pub end_timestamp: i64,
    pub types: Option<Vec<String>>,
    pub running_order_ids: Option<Vec<i64>>,
    pub work_space_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeJobEvents(job_id: String, start_timestamp: i64, end_timestamp: i64)
    "DescribeJobEvents" -> DescribeJobEventsOutput {
    0 "JobId" job_id, 1 "StartTimestamp" start_timestamp, 2 "EndTimestamp" end_timestamp, 3 "Types" types: Vec<String>,
    4 "RunningOrderIds" running_order_ids: Vec<i64>, 5 "WorkSpaceId" work_space_id: String, 6 "Limit" limit: i64,
    7 "Offset" offset: i64
} }
paged! { DescribeJobEvents: JobEvent = Offset "Offset", "Events" events, total "TotalCount" }

/// Response of [`DescribeJobEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobEventsOutput {
    pub events: Vec<JobEvent>,
    pub running_order_ids: Vec<i64>,
    pub total_count: Option<i64>,
    pub versions: Vec<i64>,
}
model! { DescribeJobEventsOutput {
    0 "Events" events: Vec<JobEvent>, 1 "RunningOrderIds" running_order_ids: Vec<i64>, 2 "TotalCount" total_count: i64,
    3 "Versions" versions: Vec<i64>
} }

/// In the response of [`DescribeJobEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobEvent {
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub timestamp: Option<i64>,
    pub running_order_id: Option<i64>,
    pub message: Option<String>,
    pub solution_link: Option<String>,
    pub cause_analysis: Option<String>,
    pub solution: Option<String>,
}
model! { JobEvent {
    0 "Type" r#type: String, 1 "Description" description: String, 2 "Timestamp" timestamp: i64,
    3 "RunningOrderId" running_order_id: i64, 4 "Message" message: String, 5 "SolutionLink" solution_link: String,
    6 "CauseAnalysis" cause_analysis: String, 7 "Solution" solution: String
} }

/// Describes job runtime info: `DescribeJobRuntimeInfo` of `oceanus` 2019-04-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeJobRuntimeInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_APP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_JOB_ID_VALUE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_TIMESTAMP`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::RESOURCE_NOT_FOUND_JOB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobRuntimeInfo {
    /// Required.
    pub job_id: String,
    /// Required.
    pub work_space_id: String,
    /// Required.
    pub include_info: Vec<String>,
}
operation! { DescribeJobRuntimeInfo(job_id: String, work_space_id: String, include_info: Vec<String>)
    "DescribeJobRuntimeInfo" -> DescribeJobRuntimeInfoOutput {
    0 "JobId" job_id, 1 "WorkSpaceId" work_space_id, 2 "IncludeInfo" include_info
} }

/// Response of [`DescribeJobRuntimeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobRuntimeInfoOutput {
    pub job_runtime_info: Vec<JobRuntimeInfo>,
}
model! { DescribeJobRuntimeInfoOutput {
    0 "JobRuntimeInfo" job_runtime_info: Vec<JobRuntimeInfo>
} }

/// In the response of [`DescribeJobRuntimeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobRuntimeInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { JobRuntimeInfo {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes job savepoint: `DescribeJobSavepoint` of `oceanus` 2019-04-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeJobSavepoint>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_JOB_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSavepoint {
    /// Required.
    pub job_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub work_space_id: Option<String>,
    pub record_types: Option<Vec<i64>>,
}
operation! { DescribeJobSavepoint(job_id: String, limit: i64, offset: i64)
    "DescribeJobSavepoint" -> DescribeJobSavepointOutput {
    0 "JobId" job_id, 1 "Limit" limit, 2 "Offset" offset, 3 "WorkSpaceId" work_space_id: String,
    4 "RecordTypes" record_types: Vec<i64>
} }

/// Response of [`DescribeJobSavepoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSavepointOutput {
    pub total_number: Option<i64>,
    pub savepoint: Vec<Savepoint>,
    pub running_savepoint: Vec<Savepoint>,
    pub running_total_number: Option<i64>,
}
model! { DescribeJobSavepointOutput {
    0 "TotalNumber" total_number: i64, 1 "Savepoint" savepoint: Vec<Savepoint>,
    2 "RunningSavepoint" running_savepoint: Vec<Savepoint>, 3 "RunningTotalNumber" running_total_number: i64
} }

/// In the response of [`DescribeJobSavepoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Savepoint {
    pub id: Option<i64>,
    pub version_id: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub path: Option<String>,
    pub size: Option<i64>,
    pub record_type: Option<i64>,
    pub job_runtime_id: Option<i64>,
    pub description: Option<String>,
    pub timeout: Option<i64>,
    pub serial_id: Option<String>,
    pub time_consuming: Option<i64>,
    pub path_status: Option<i64>,
    pub flink_version: Option<String>,
    pub is_incremental: Option<String>,
    pub checkpoint_size: Option<i64>,
}
model! { Savepoint {
    0 "Id" id: i64, 1 "VersionId" version_id: i64, 2 "Status" status: i64, 3 "CreateTime" create_time: i64,
    4 "UpdateTime" update_time: i64, 5 "Path" path: String, 6 "Size" size: i64, 7 "RecordType" record_type: i64,
    8 "JobRuntimeId" job_runtime_id: i64, 9 "Description" description: String, 10 "Timeout" timeout: i64,
    11 "SerialId" serial_id: String, 12 "TimeConsuming" time_consuming: i64, 13 "PathStatus" path_status: i64,
    14 "FlinkVersion" flink_version: String, 15 "IsIncremental" is_incremental: String,
    16 "CheckpointSize" checkpoint_size: i64
} }

/// Describes job submission log: `DescribeJobSubmissionLog` of `oceanus` 2019-04-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeJobSubmissionLog>.
///
/// Errors: [`codes::INTERNAL_ERROR_LOGIC_ERROR`], [`codes::INVALID_PARAMETER_ILLEGAL_SEARCH_KEYWORD`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME`],
/// [`codes::RESOURCE_NOT_FOUND_JOB`], [`codes::RESOURCE_NOT_FOUND_JOB_ID`], [`codes::RESOURCE_NOT_FOUND_LOG_TOPIC`],
/// [`codes::UNSUPPORTED_OPERATION_CLS_SQL_NOT_ENABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSubmissionLog {
    /// Required.
    pub job_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub running_order_id: Option<i64>,
    pub keyword: Option<String>,
    pub cursor: Option<String>,
    pub order_type: Option<String>,
    pub limit: Option<i64>,
}
operation! { DescribeJobSubmissionLog(job_id: String, start_time: i64, end_time: i64)
    "DescribeJobSubmissionLog" -> DescribeJobSubmissionLogOutput {
    0 "JobId" job_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "RunningOrderId" running_order_id: i64,
    4 "Keyword" keyword: String, 5 "Cursor" cursor: String, 6 "OrderType" order_type: String, 7 "Limit" limit: i64
} }

/// Response of [`DescribeJobSubmissionLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSubmissionLogOutput {
    pub cursor: Option<String>,
    pub list_over: Option<bool>,
    pub job_request_id: Option<String>,
    pub job_instance_list: Vec<JobInstanceForSubmissionLog>,
    pub log_list: Vec<String>,
    pub log_content_list: Vec<LogContent>,
}
model! { DescribeJobSubmissionLogOutput {
    0 "Cursor" cursor: String, 1 "ListOver" list_over: bool, 2 "JobRequestId" job_request_id: String,
    3 "JobInstanceList" job_instance_list: Vec<JobInstanceForSubmissionLog>, 4 "LogList" log_list: Vec<String>,
    5 "LogContentList" log_content_list: Vec<LogContent>
} }

/// In the response of [`DescribeJobSubmissionLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobInstanceForSubmissionLog {
    pub running_order_id: Option<i64>,
    pub job_instance_start_time: Option<String>,
    pub starting_millis: Option<i64>,
}
model! { JobInstanceForSubmissionLog {
    0 "RunningOrderId" running_order_id: i64, 1 "JobInstanceStartTime" job_instance_start_time: String,
    2 "StartingMillis" starting_millis: i64
} }

/// In the response of [`DescribeJobSubmissionLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogContent {
    pub log: Option<String>,
    pub time: Option<i64>,
    pub pkg_id: Option<String>,
    pub pkg_log_id: Option<i64>,
    pub container_name: Option<String>,
}
model! { LogContent {
    0 "Log" log: String, 1 "Time" time: i64, 2 "PkgId" pkg_id: String, 3 "PkgLogId" pkg_log_id: i64,
    4 "ContainerName" container_name: String
} }

/// Describes jobs: `DescribeJobs` of `oceanus` 2019-04-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeJobs>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_CGW_ERROR`], [`codes::RESOURCE_NOT_FOUND_JOB_ID`],
/// [`codes::RESOURCE_UNAVAILABLE_GET_JOB_PUBLISHED_JOB_CONFIG`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobs {
    pub job_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub work_space_id: Option<String>,
    pub extra_result: Option<Vec<String>>,
    pub connector_options: Option<String>,
}
operation! { DescribeJobs() "DescribeJobs" -> DescribeJobsOutput {
    0 "JobIds" job_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "WorkSpaceId" work_space_id: String, 5 "ExtraResult" extra_result: Vec<String>,
    6 "ConnectorOptions" connector_options: String
} }
paged! { DescribeJobs: JobV1 = Offset "Offset", "JobSet" job_set, total "TotalCount" }

/// Response of [`DescribeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobsOutput {
    pub total_count: Option<i64>,
    pub job_set: Vec<JobV1>,
}
model! { DescribeJobsOutput {
    0 "TotalCount" total_count: i64, 1 "JobSet" job_set: Vec<JobV1>
} }

/// In the response of [`DescribeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobV1 {
    pub job_id: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub app_id: Option<i64>,
    pub owner_uin: Option<String>,
    pub creator_uin: Option<String>,
    pub name: Option<String>,
    pub job_type: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
    pub update_time: Option<String>,
    pub total_run_millis: Option<i64>,
    pub remark: Option<String>,
    pub last_op_result: Option<String>,
    pub cluster_name: Option<String>,
    pub latest_job_config_version: Option<i64>,
    pub latest_valid_job_config_version: Option<i64>,
    pub published_job_config_version: Option<i64>,
    pub running_cu_num: Option<i64>,
    pub cu_mem: Option<i64>,
    pub status_desc: Option<String>,
    pub current_run_millis: Option<i64>,
    pub cluster_id: Option<String>,
    pub web_ui_url: Option<String>,
    pub scheduler_type: Option<i64>,
    pub cluster_status: Option<i64>,
    pub running_cu: Option<f64>,
    pub flink_version: Option<String>,
    pub work_space_id: Option<String>,
    pub work_space_name: Option<String>,
    pub tags: Vec<Tag>,
    pub event_info: Option<JobEventInfo>,
    pub description: Option<String>,
    pub scaling_type: Option<i64>,
    pub running_cpu: Option<f64>,
    pub running_mem: Option<f64>,
    pub open_job_default_alarm: Option<i64>,
    pub progress_desc: Option<String>,
    pub continue_alarm: Option<i64>,
    pub restart_count: Option<i64>,
    pub expect_job_default_alarm_status: Option<i64>,
    pub jdk_version: Option<String>,
    pub state_cos_bucket: Option<String>,
    pub new_state_cos_bucket: Option<String>,
    pub state_cos_bucket_type: Option<i64>,
    pub new_state_cos_bucket_type: Option<i64>,
    pub health_score: Option<i64>,
    pub last_diagnose_time: Option<String>,
    pub manager_uin: Option<String>,
}
model! { JobV1 {
    0 "JobId" job_id: String, 1 "Region" region: String, 2 "Zone" zone: String, 3 "AppId" app_id: i64,
    4 "OwnerUin" owner_uin: String, 5 "CreatorUin" creator_uin: String, 6 "Name" name: String,
    7 "JobType" job_type: i64, 8 "Status" status: i64, 9 "CreateTime" create_time: String,
    10 "StartTime" start_time: String, 11 "StopTime" stop_time: String, 12 "UpdateTime" update_time: String,
    13 "TotalRunMillis" total_run_millis: i64, 14 "Remark" remark: String, 15 "LastOpResult" last_op_result: String,
    16 "ClusterName" cluster_name: String, 17 "LatestJobConfigVersion" latest_job_config_version: i64,
    18 "LatestValidJobConfigVersion" latest_valid_job_config_version: i64,
    19 "PublishedJobConfigVersion" published_job_config_version: i64, 20 "RunningCuNum" running_cu_num: i64,
    21 "CuMem" cu_mem: i64, 22 "StatusDesc" status_desc: String, 23 "CurrentRunMillis" current_run_millis: i64,
    24 "ClusterId" cluster_id: String, 25 "WebUIUrl" web_ui_url: String, 26 "SchedulerType" scheduler_type: i64,
    27 "ClusterStatus" cluster_status: i64, 28 "RunningCu" running_cu: f64, 29 "FlinkVersion" flink_version: String,
    30 "WorkSpaceId" work_space_id: String, 31 "WorkSpaceName" work_space_name: String, 32 "Tags" tags: Vec<Tag>,
    33 "EventInfo" event_info: JobEventInfo, 34 "Description" description: String, 35 "ScalingType" scaling_type: i64,
    36 "RunningCpu" running_cpu: f64, 37 "RunningMem" running_mem: f64,
    38 "OpenJobDefaultAlarm" open_job_default_alarm: i64, 39 "ProgressDesc" progress_desc: String,
    40 "ContinueAlarm" continue_alarm: i64, 41 "RestartCount" restart_count: i64,
    42 "ExpectJobDefaultAlarmStatus" expect_job_default_alarm_status: i64, 43 "JdkVersion" jdk_version: String,
    44 "StateCOSBucket" state_cos_bucket: String, 45 "NewStateCOSBucket" new_state_cos_bucket: String,
    46 "StateCOSBucketType" state_cos_bucket_type: i64, 47 "NewStateCOSBucketType" new_state_cos_bucket_type: i64,
    48 "HealthScore" health_score: i64, 49 "LastDiagnoseTime" last_diagnose_time: String,
    50 "ManagerUin" manager_uin: String
} }

/// In the response of [`DescribeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobEventInfo {
    pub error_event_total: Option<i64>,
}
model! { JobEventInfo {
    0 "ErrorEventTotal" error_event_total: i64
} }

/// Describes resource configs: `DescribeResourceConfigs` of `oceanus` 2019-04-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeResourceConfigs>.
///
/// Errors: [`codes::INVALID_PARAMETER_APP_ID_RESOURCE_NOT_MATCH`], [`codes::INVALID_PARAMETER_UIN_RESOURCE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_JOB_ID_VALUE_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_JOB`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_CONFIG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigs {
    pub resource_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub resource_config_versions: Option<Vec<i64>>,
    pub job_config_version: Option<i64>,
    pub job_id: Option<String>,
    pub work_space_id: Option<String>,
}
operation! { DescribeResourceConfigs() "DescribeResourceConfigs" -> DescribeResourceConfigsOutput {
    0 "ResourceId" resource_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "ResourceConfigVersions" resource_config_versions: Vec<i64>, 4 "JobConfigVersion" job_config_version: i64,
    5 "JobId" job_id: String, 6 "WorkSpaceId" work_space_id: String
} }
paged! { DescribeResourceConfigs: ResourceConfigItem =
    Offset "Offset", "ResourceConfigSet" resource_config_set, total "TotalCount" }

/// Response of [`DescribeResourceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigsOutput {
    pub resource_config_set: Vec<ResourceConfigItem>,
    pub total_count: Option<i64>,
}
model! { DescribeResourceConfigsOutput {
    0 "ResourceConfigSet" resource_config_set: Vec<ResourceConfigItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeResourceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceConfigItem {
    pub resource_id: Option<String>,
    pub resource_type: Option<i64>,
    pub region: Option<String>,
    pub app_id: Option<i64>,
    pub owner_uin: Option<String>,
    pub creator_uin: Option<String>,
    pub resource_loc: Option<ResourceLoc>,
    pub create_time: Option<String>,
    pub version: Option<i64>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub ref_job_count: Option<i64>,
    pub ref_job_status_count_set: Vec<RefJobStatusCountItem>,
}
model! { ResourceConfigItem {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: i64, 2 "Region" region: String,
    3 "AppId" app_id: i64, 4 "OwnerUin" owner_uin: String, 5 "CreatorUin" creator_uin: String,
    6 "ResourceLoc" resource_loc: ResourceLoc, 7 "CreateTime" create_time: String, 8 "Version" version: i64,
    9 "Remark" remark: String, 10 "Status" status: i64, 11 "RefJobCount" ref_job_count: i64,
    12 "RefJobStatusCountSet" ref_job_status_count_set: Vec<RefJobStatusCountItem>
} }

/// In the response of [`DescribeResourceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefJobStatusCountItem {
    pub job_status: Option<i64>,
    pub count: Option<i64>,
}
model! { RefJobStatusCountItem {
    0 "JobStatus" job_status: i64, 1 "Count" count: i64
} }

/// Describes resource related jobs: `DescribeResourceRelatedJobs` of `oceanus` 2019-04-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeResourceRelatedJobs>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceRelatedJobs {
    /// Required.
    pub resource_id: String,
    pub desc_by_job_config_create_time: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub resource_config_version: Option<i64>,
    pub work_space_id: Option<String>,
}
operation! { DescribeResourceRelatedJobs(resource_id: String)
    "DescribeResourceRelatedJobs" -> DescribeResourceRelatedJobsOutput {
    0 "ResourceId" resource_id, 1 "DESCByJobConfigCreateTime" desc_by_job_config_create_time: i64,
    2 "Offset" offset: i64, 3 "Limit" limit: i64, 4 "ResourceConfigVersion" resource_config_version: i64,
    5 "WorkSpaceId" work_space_id: String
} }
paged! { DescribeResourceRelatedJobs: ResourceRefJobInfo =
    Offset "Offset", "RefJobInfos" ref_job_infos, total "TotalCount" }

/// Response of [`DescribeResourceRelatedJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceRelatedJobsOutput {
    pub total_count: Option<i64>,
    pub ref_job_infos: Vec<ResourceRefJobInfo>,
}
model! { DescribeResourceRelatedJobsOutput {
    0 "TotalCount" total_count: i64, 1 "RefJobInfos" ref_job_infos: Vec<ResourceRefJobInfo>
} }

/// In the response of [`DescribeResourceRelatedJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceRefJobInfo {
    pub job_id: Option<String>,
    pub job_config_version: Option<i64>,
    pub resource_version: Option<i64>,
}
model! { ResourceRefJobInfo {
    0 "JobId" job_id: String, 1 "JobConfigVersion" job_config_version: i64, 2 "ResourceVersion" resource_version: i64
} }

/// Describes resources: `DescribeResources` of `oceanus` 2019-04-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeResources>.
///
/// Errors: [`codes::INTERNAL_ERROR_LOGIC_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_CONFIG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResources {
    pub resource_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub work_space_id: Option<String>,
    pub system_resource: Option<i64>,
}
operation! { DescribeResources() "DescribeResources" -> DescribeResourcesOutput {
    0 "ResourceIds" resource_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>, 4 "WorkSpaceId" work_space_id: String, 5 "SystemResource" system_resource: i64
} }
paged! { DescribeResources: ResourceItem = Offset "Offset", "ResourceSet" resource_set, total "TotalCount" }

/// Response of [`DescribeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesOutput {
    pub resource_set: Vec<ResourceItem>,
    pub total_count: Option<i64>,
}
model! { DescribeResourcesOutput {
    0 "ResourceSet" resource_set: Vec<ResourceItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceItem {
    pub resource_id: Option<String>,
    pub name: Option<String>,
    pub resource_type: Option<i64>,
    pub resource_loc: Option<ResourceLoc>,
    pub region: Option<String>,
    pub app_id: Option<i64>,
    pub owner_uin: Option<String>,
    pub creator_uin: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub latest_resource_config_version: Option<i64>,
    pub remark: Option<String>,
    pub version_count: Option<i64>,
    pub ref_job_count: Option<i64>,
    pub is_job_run: Option<i64>,
    pub file_name: Option<String>,
    pub work_space_id: Option<i64>,
    pub ref_job_status_count_set: Vec<RefJobStatusCountItem>,
    pub connector: Option<String>,
    pub connector_version: Option<String>,
    pub connection_method: Option<String>,
    pub related_resource_id: Option<String>,
    pub icon: Option<String>,
    pub connector_name: Option<String>,
    pub connector_url: Option<String>,
}
model! { ResourceItem {
    0 "ResourceId" resource_id: String, 1 "Name" name: String, 2 "ResourceType" resource_type: i64,
    3 "ResourceLoc" resource_loc: ResourceLoc, 4 "Region" region: String, 5 "AppId" app_id: i64,
    6 "OwnerUin" owner_uin: String, 7 "CreatorUin" creator_uin: String, 8 "CreateTime" create_time: String,
    9 "UpdateTime" update_time: String, 10 "LatestResourceConfigVersion" latest_resource_config_version: i64,
    11 "Remark" remark: String, 12 "VersionCount" version_count: i64, 13 "RefJobCount" ref_job_count: i64,
    14 "IsJobRun" is_job_run: i64, 15 "FileName" file_name: String, 16 "WorkSpaceId" work_space_id: i64,
    17 "RefJobStatusCountSet" ref_job_status_count_set: Vec<RefJobStatusCountItem>, 18 "Connector" connector: String,
    19 "ConnectorVersion" connector_version: String, 20 "ConnectionMethod" connection_method: String,
    21 "RelatedResourceId" related_resource_id: String, 22 "Icon" icon: String,
    23 "ConnectorName" connector_name: String, 24 "ConnectorUrl" connector_url: String
} }

/// Describes system resources: `DescribeSystemResources` of `oceanus` 2019-04-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeSystemResources>.
///
/// Errors: [`codes::INTERNAL_ERROR_FAILED_TO_BESCRIBE_RESOURCES`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_ID`], [`codes::RESOURCE_UNAVAILABLE_FAILED_TO_BESCRIBE_RESOURCES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemResources {
    pub resource_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub cluster_id: Option<String>,
    pub flink_version: Option<String>,
    pub work_space_id: Option<String>,
}
operation! { DescribeSystemResources() "DescribeSystemResources" -> DescribeSystemResourcesOutput {
    0 "ResourceIds" resource_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>, 4 "ClusterId" cluster_id: String, 5 "FlinkVersion" flink_version: String,
    6 "WorkSpaceId" work_space_id: String
} }
paged! { DescribeSystemResources: SystemResourceItem = Offset "Offset", "ResourceSet" resource_set, total "TotalCount" }

/// Response of [`DescribeSystemResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemResourcesOutput {
    pub resource_set: Vec<SystemResourceItem>,
    pub total_count: Option<i64>,
}
model! { DescribeSystemResourcesOutput {
    0 "ResourceSet" resource_set: Vec<SystemResourceItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSystemResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemResourceItem {
    pub resource_id: Option<String>,
    pub name: Option<String>,
    pub resource_type: Option<i64>,
    pub remark: Option<String>,
    pub region: Option<String>,
    pub latest_resource_config_version: Option<i64>,
    pub system_provide: Option<i64>,
}
model! { SystemResourceItem {
    0 "ResourceId" resource_id: String, 1 "Name" name: String, 2 "ResourceType" resource_type: i64,
    3 "Remark" remark: String, 4 "Region" region: String,
    5 "LatestResourceConfigVersion" latest_resource_config_version: i64, 6 "SystemProvide" system_provide: i64
} }

/// Describes tree jobs: `DescribeTreeJobs` of `oceanus` 2019-04-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeTreeJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTreeJobs {
    pub filters: Option<Vec<Filter>>,
    pub work_space_id: Option<String>,
    pub flat_mode: Option<i64>,
}
operation! { DescribeTreeJobs() "DescribeTreeJobs" -> DescribeTreeJobsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "WorkSpaceId" work_space_id: String, 2 "FlatMode" flat_mode: i64
} }

/// Response of [`DescribeTreeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTreeJobsOutput {
    pub parent_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub job_set: Vec<TreeJobSets>,
    pub children: Vec<DescribeTreeJobsRsp>,
}
model! { DescribeTreeJobsOutput {
    0 "ParentId" parent_id: String, 1 "Id" id: String, 2 "Name" name: String, 3 "JobSet" job_set: Vec<TreeJobSets>,
    4 "Children" children: Vec<DescribeTreeJobsRsp>
} }

/// In the response of [`DescribeTreeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreeJobSets {
    pub job_id: Option<String>,
    pub name: Option<String>,
    pub job_type: Option<i64>,
    pub running_cu: Option<f64>,
    pub status: Option<i64>,
    pub scaling_type: Option<i64>,
    pub running_cpu: Option<f64>,
    pub running_mem: Option<f64>,
    pub decode_sql_code: Option<String>,
    pub published_job_config_id: Option<i64>,
    pub folder_path: Option<String>,
}
model! { TreeJobSets {
    0 "JobId" job_id: String, 1 "Name" name: String, 2 "JobType" job_type: i64, 3 "RunningCu" running_cu: f64,
    4 "Status" status: i64, 5 "ScalingType" scaling_type: i64, 6 "RunningCpu" running_cpu: f64,
    7 "RunningMem" running_mem: f64, 8 "DecodeSqlCode" decode_sql_code: String,
    9 "PublishedJobConfigId" published_job_config_id: i64, 10 "FolderPath" folder_path: String
} }

/// In the response of [`DescribeTreeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTreeJobsRsp {
    pub parent_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub job_set: Vec<TreeJobSets>,
    pub children: Vec<DescribeTreeJobsRsp>,
    pub request_id: Option<String>,
    pub page_attach: Option<String>,
    pub has_more: Option<bool>,
}
model! { DescribeTreeJobsRsp {
    0 "ParentId" parent_id: String, 1 "Id" id: String, 2 "Name" name: String, 3 "JobSet" job_set: Vec<TreeJobSets>,
    4 "Children" children: Vec<DescribeTreeJobsRsp>, 5 "RequestId" request_id: String,
    6 "PageAttach" page_attach: String, 7 "HasMore" has_more: bool
} }

/// Describes tree resources: `DescribeTreeResources` of `oceanus` 2019-04-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeTreeResources>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_SOURCE_CONNECTION_FAILED`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTreeResources {
    pub filters: Option<Vec<Filter>>,
    pub work_space_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTreeResources() "DescribeTreeResources" -> DescribeTreeResourcesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "WorkSpaceId" work_space_id: String, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }

/// Response of [`DescribeTreeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTreeResourcesOutput {
    pub parent_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub items: Vec<TreeResourceItem>,
    pub children: Vec<DescribeTreeResourcesRsp>,
    pub total_count: Option<i64>,
}
model! { DescribeTreeResourcesOutput {
    0 "ParentId" parent_id: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Items" items: Vec<TreeResourceItem>,
    4 "Children" children: Vec<DescribeTreeResourcesRsp>, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTreeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreeResourceItem {
    pub resource_id: Option<String>,
    pub name: Option<String>,
    pub resource_type: Option<i64>,
    pub remark: Option<String>,
    pub file_name: Option<String>,
    pub folder_id: Option<String>,
    pub ref_job_status_count_set: Vec<RefJobStatusCountItem>,
}
model! { TreeResourceItem {
    0 "ResourceId" resource_id: String, 1 "Name" name: String, 2 "ResourceType" resource_type: i64,
    3 "Remark" remark: String, 4 "FileName" file_name: String, 5 "FolderId" folder_id: String,
    6 "RefJobStatusCountSet" ref_job_status_count_set: Vec<RefJobStatusCountItem>
} }

/// In the response of [`DescribeTreeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTreeResourcesRsp {
    pub parent_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub items: Vec<TreeResourceItem>,
    pub children: Vec<DescribeTreeResourcesRsp>,
    pub total_count: Option<i64>,
}
model! { DescribeTreeResourcesRsp {
    0 "ParentId" parent_id: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Items" items: Vec<TreeResourceItem>,
    4 "Children" children: Vec<DescribeTreeResourcesRsp>, 5 "TotalCount" total_count: i64
} }

/// Describes variables: `DescribeVariables` of `oceanus` 2019-04-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeVariables>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_SOURCE_CONNECTION_FAILED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariables {
    pub work_space_id: Option<String>,
}
operation! { DescribeVariables() "DescribeVariables" -> DescribeVariablesOutput {
    0 "WorkSpaceId" work_space_id: String
} }

/// Response of [`DescribeVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariablesOutput {
    pub variable_set: Vec<VariableItem>,
}
model! { DescribeVariablesOutput {
    0 "VariableSet" variable_set: Vec<VariableItem>
} }

/// In the response of [`DescribeVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VariableItem {
    pub serial_id: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<i64>,
    pub secret_region: Option<String>,
    pub secret_name: Option<String>,
    pub secret_version_id: Option<String>,
    pub r#type: Option<i64>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub creator_uin: Option<String>,
}
model! { VariableItem {
    0 "SerialId" serial_id: String, 1 "Name" name: String, 2 "Value" value: String, 3 "ValueType" value_type: i64,
    4 "SecretRegion" secret_region: String, 5 "SecretName" secret_name: String,
    6 "SecretVersionId" secret_version_id: String, 7 "Type" r#type: i64, 8 "Remark" remark: String,
    9 "CreateTime" create_time: String, 10 "CreatorUin" creator_uin: String
} }

/// Describes work space users: `DescribeWorkSpaceUsers` of `oceanus` 2019-04-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeWorkSpaceUsers>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkSpaceUsers {
    /// Required.
    pub work_space_id: String,
    pub auth_sub_account_uin: Option<String>,
}
operation! { DescribeWorkSpaceUsers(work_space_id: String) "DescribeWorkSpaceUsers" -> DescribeWorkSpaceUsersOutput {
    0 "WorkSpaceId" work_space_id, 1 "AuthSubAccountUin" auth_sub_account_uin: String
} }

/// Response of [`DescribeWorkSpaceUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkSpaceUsersOutput {
    pub role_auths: Vec<RoleAuth>,
}
model! { DescribeWorkSpaceUsersOutput {
    0 "RoleAuths" role_auths: Vec<RoleAuth>
} }

/// In the response of [`DescribeWorkSpaceUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleAuth {
    pub app_id: Option<i64>,
    pub work_space_serial_id: Option<String>,
    pub owner_uin: Option<String>,
    pub creator_uin: Option<String>,
    pub auth_sub_account_uin: Option<String>,
    pub permission: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<i64>,
    pub id: Option<i64>,
    pub work_space_id: Option<i64>,
    pub role_name: Option<String>,
}
model! { RoleAuth {
    0 "AppId" app_id: i64, 1 "WorkSpaceSerialId" work_space_serial_id: String, 2 "OwnerUin" owner_uin: String,
    3 "CreatorUin" creator_uin: String, 4 "AuthSubAccountUin" auth_sub_account_uin: String,
    5 "Permission" permission: i64, 6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String,
    8 "Status" status: i64, 9 "Id" id: i64, 10 "WorkSpaceId" work_space_id: i64, 11 "RoleName" role_name: String
} }

/// Describes work spaces: `DescribeWorkSpaces` of `oceanus` 2019-04-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=DescribeWorkSpaces>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkSpaces {
    pub offset: Option<i64>,
    pub order_type: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeWorkSpaces() "DescribeWorkSpaces" -> DescribeWorkSpacesOutput {
    0 "Offset" offset: i64, 1 "OrderType" order_type: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeWorkSpaces: WorkSpaceSetItem =
    Offset "Offset", "WorkSpaceSetItem" work_space_set_item, total "TotalCount" }

/// Response of [`DescribeWorkSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkSpacesOutput {
    pub work_space_set_item: Vec<WorkSpaceSetItem>,
    pub total_count: Option<i64>,
}
model! { DescribeWorkSpacesOutput {
    0 "WorkSpaceSetItem" work_space_set_item: Vec<WorkSpaceSetItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWorkSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkSpaceSetItem {
    pub serial_id: Option<String>,
    pub app_id: Option<i64>,
    pub owner_uin: Option<String>,
    pub creator_uin: Option<String>,
    pub work_space_name: Option<String>,
    pub region: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<i64>,
    pub description: Option<String>,
    pub cluster_group_set_item: Vec<ClusterGroupSetItem>,
    pub role_auth: Vec<RoleAuth>,
    pub role_auth_count: Option<i64>,
    pub work_space_id: Option<String>,
    pub jobs_count: Option<i64>,
}
model! { WorkSpaceSetItem {
    0 "SerialId" serial_id: String, 1 "AppId" app_id: i64, 2 "OwnerUin" owner_uin: String,
    3 "CreatorUin" creator_uin: String, 4 "WorkSpaceName" work_space_name: String, 5 "Region" region: String,
    6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String, 8 "Status" status: i64,
    9 "Description" description: String, 10 "ClusterGroupSetItem" cluster_group_set_item: Vec<ClusterGroupSetItem>,
    11 "RoleAuth" role_auth: Vec<RoleAuth>, 12 "RoleAuthCount" role_auth_count: i64,
    13 "WorkSpaceId" work_space_id: String, 14 "JobsCount" jobs_count: i64
} }

/// In the response of [`DescribeWorkSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterGroupSetItem {
    pub cluster_id: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub app_id: Option<i64>,
    pub owner_uin: Option<String>,
    pub creator_uin: Option<String>,
    pub cu_num: Option<i64>,
    pub cu_mem: Option<i64>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub remark: Option<String>,
    pub net_environment_type: Option<i64>,
    pub free_cu_num: Option<i64>,
    pub free_cu: Option<f64>,
    pub running_cu: Option<f64>,
    pub pay_mode: Option<i64>,
    pub sub_eks: Option<SubEks>,
    pub billing_resource_mode: Option<String>,
    pub total_cpu: Option<f64>,
    pub total_mem: Option<f64>,
    pub running_cpu: Option<f64>,
    pub running_mem: Option<f64>,
}
model! { ClusterGroupSetItem {
    0 "ClusterId" cluster_id: String, 1 "Name" name: String, 2 "Region" region: String, 3 "Zone" zone: String,
    4 "AppId" app_id: i64, 5 "OwnerUin" owner_uin: String, 6 "CreatorUin" creator_uin: String, 7 "CuNum" cu_num: i64,
    8 "CuMem" cu_mem: i64, 9 "Status" status: i64, 10 "StatusDesc" status_desc: String,
    11 "CreateTime" create_time: String, 12 "UpdateTime" update_time: String, 13 "Remark" remark: String,
    14 "NetEnvironmentType" net_environment_type: i64, 15 "FreeCuNum" free_cu_num: i64, 16 "FreeCu" free_cu: f64,
    17 "RunningCu" running_cu: f64, 18 "PayMode" pay_mode: i64, 19 "SubEks" sub_eks: SubEks,
    20 "BillingResourceMode" billing_resource_mode: String, 21 "TotalCpu" total_cpu: f64, 22 "TotalMem" total_mem: f64,
    23 "RunningCpu" running_cpu: f64, 24 "RunningMem" running_mem: f64
} }

/// Fetches sql gateway statement result: `FetchSqlGatewayStatementResult` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=FetchSqlGatewayStatementResult>.
///
/// Errors: [`codes::FAILED_OPERATION_FAILED_OPERATION_CODE_FETCH_SQL_GATEWAY_STATEMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchSqlGatewayStatementResult {
    /// Required.
    pub cluster_id: String,
    pub session_id: Option<String>,
    pub operation_handle_id: Option<String>,
    pub result_uri: Option<String>,
}
operation! { FetchSqlGatewayStatementResult(cluster_id: String)
    "FetchSqlGatewayStatementResult" -> FetchSqlGatewayStatementResultOutput {
    0 "ClusterId" cluster_id, 1 "SessionId" session_id: String, 2 "OperationHandleId" operation_handle_id: String,
    3 "ResultUri" result_uri: String
} }

/// Response of [`FetchSqlGatewayStatementResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchSqlGatewayStatementResultOutput {
    pub error_message: Vec<String>,
    pub result_type: Option<String>,
    pub is_query_result: Option<bool>,
    pub result_kind: Option<String>,
    pub results: Option<StatementResult>,
    pub next_result_uri: Option<String>,
}
model! { FetchSqlGatewayStatementResultOutput {
    0 "ErrorMessage" error_message: Vec<String>, 1 "ResultType" result_type: String,
    2 "IsQueryResult" is_query_result: bool, 3 "ResultKind" result_kind: String, 4 "Results" results: StatementResult,
    5 "NextResultUri" next_result_uri: String
} }

/// In the response of [`FetchSqlGatewayStatementResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementResult {
    pub columns: Vec<ResultColumn>,
    pub row_format: Option<String>,
    pub data: Vec<ResultData>,
}
model! { StatementResult {
    0 "Columns" columns: Vec<ResultColumn>, 1 "RowFormat" row_format: String, 2 "Data" data: Vec<ResultData>
} }

/// In the response of [`FetchSqlGatewayStatementResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultColumn {
    pub name: Option<String>,
    pub logical_type: Option<LogicalType>,
    pub comment: Option<String>,
}
model! { ResultColumn {
    0 "Name" name: String, 1 "LogicalType" logical_type: LogicalType, 2 "Comment" comment: String
} }

/// In the response of [`FetchSqlGatewayStatementResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogicalType {
    pub r#type: Option<String>,
    pub null_able: Option<bool>,
    pub length: Option<i64>,
}
model! { LogicalType {
    0 "Type" r#type: String, 1 "NullAble" null_able: bool, 2 "Length" length: i64
} }

/// In the response of [`FetchSqlGatewayStatementResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultData {
    pub kind: Option<String>,
    pub fields: Vec<String>,
}
model! { ResultData {
    0 "Kind" kind: String, 1 "Fields" fields: Vec<String>
} }

/// Gets meta table: `GetMetaTable` of `oceanus` 2019-04-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=GetMetaTable>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TABLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaTable {
    /// Required.
    pub catalog: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
    /// Required.
    pub work_space_id: String,
}
operation! { GetMetaTable(catalog: String, database: String, table: String, work_space_id: String)
    "GetMetaTable" -> GetMetaTableOutput {
    0 "Catalog" catalog, 1 "Database" database, 2 "Table" table, 3 "WorkSpaceId" work_space_id
} }

/// Response of [`GetMetaTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaTableOutput {
    pub serial_id: Option<String>,
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub table: Option<String>,
    pub ddl: Option<String>,
    pub create_time: Option<String>,
}
model! { GetMetaTableOutput {
    0 "SerialId" serial_id: String, 1 "Catalog" catalog: String, 2 "Database" database: String, 3 "Table" table: String,
    4 "DDL" ddl: String, 5 "CreateTime" create_time: String
} }

/// Modifies connector: `ModifyConnector` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=ModifyConnector>.
///
/// Errors: [`codes::RESOURCE_IN_USE_RESOURCE_CONNECTOR_DUPLICATE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConnector {
    /// Required.
    pub work_space_id: String,
    /// Required.
    pub connector_resource_id: String,
    pub resource_id: Option<String>,
    pub version_id: Option<i64>,
    pub connector: Option<String>,
    pub connection_method: Option<String>,
}
operation! { ModifyConnector(work_space_id: String, connector_resource_id: String) "ModifyConnector" -> Empty {
    0 "WorkSpaceId" work_space_id, 1 "ConnectorResourceId" connector_resource_id, 2 "ResourceId" resource_id: String,
    3 "VersionId" version_id: i64, 4 "Connector" connector: String, 5 "ConnectionMethod" connection_method: String
} }

/// Response of [`ModifyConnector`]: empty.
pub type ModifyConnectorOutput = Empty;

/// Modifies folder: `ModifyFolder` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=ModifyFolder>.
///
/// Errors: [`codes::INVALID_PARAMETER_DUPLICATED_FOLDER_NAME`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFolder {
    pub source_folder_id: Option<String>,
    pub target_folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub folder_type: Option<i64>,
    pub source_job_ids: Option<Vec<String>>,
    pub work_space_id: Option<String>,
}
operation! { ModifyFolder() "ModifyFolder" -> Empty {
    0 "SourceFolderId" source_folder_id: String, 1 "TargetFolderId" target_folder_id: String,
    2 "FolderName" folder_name: String, 3 "FolderType" folder_type: i64, 4 "SourceJobIds" source_job_ids: Vec<String>,
    5 "WorkSpaceId" work_space_id: String
} }

/// Response of [`ModifyFolder`]: empty.
pub type ModifyFolderOutput = Empty;

/// Modifies job: `ModifyJob` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=ModifyJob>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATED_JOB_NAME`], [`codes::INTERNAL_ERROR_JOB_INSTANCE_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_JOB_NAME`],
/// [`codes::RESOURCE_NOT_FOUND_JOB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJob {
    /// Required.
    pub job_id: String,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub target_folder_id: Option<String>,
    pub work_space_id: Option<String>,
    pub description: Option<String>,
    pub continue_alarm: Option<i64>,
}
operation! { ModifyJob(job_id: String) "ModifyJob" -> Empty {
    0 "JobId" job_id, 1 "Name" name: String, 2 "Remark" remark: String, 3 "TargetFolderId" target_folder_id: String,
    4 "WorkSpaceId" work_space_id: String, 5 "Description" description: String, 6 "ContinueAlarm" continue_alarm: i64
} }

/// Response of [`ModifyJob`]: empty.
pub type ModifyJobOutput = Empty;

/// Modifies meta table: `ModifyMetaTable` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=ModifyMetaTable>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::FAILED_OPERATION_DDL_PARSE_FAILURE`],
/// [`codes::FAILED_OPERATION_MODIFY_CONNECTOR_FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_MODIFY_TABLE_FAILED_OPERATION`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_OPTIONS`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_META_DATA_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetaTable {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub table_id: String,
    /// Required.
    pub sql_code: String,
    /// Required.
    pub flink_version: String,
    /// Required.
    pub work_space_id: String,
    /// Required.
    pub remark: String,
}

/// Arguments of [`ModifyMetaTable::new`].
pub struct ModifyMetaTableRequired {
    pub cluster_id: String,
    pub table_id: String,
    pub sql_code: String,
    pub flink_version: String,
    pub work_space_id: String,
    pub remark: String,
}
operation! {
    ModifyMetaTable { ModifyMetaTableRequired: cluster_id, table_id, sql_code, flink_version, work_space_id, remark }
    "ModifyMetaTable" -> Empty {
    0 "ClusterId" cluster_id, 1 "TableId" table_id, 2 "SqlCode" sql_code, 3 "FlinkVersion" flink_version,
    4 "WorkSpaceId" work_space_id, 5 "Remark" remark
} }

/// Response of [`ModifyMetaTable`]: empty.
pub type ModifyMetaTableOutput = Empty;

/// Modifies work space: `ModifyWorkSpace` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=ModifyWorkSpace>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_DUPLICATED_SPACE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_ITEM_SPACE_NAME`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkSpace {
    /// Required.
    pub work_space_id: String,
    pub work_space_name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyWorkSpace(work_space_id: String) "ModifyWorkSpace" -> Empty {
    0 "WorkSpaceId" work_space_id, 1 "WorkSpaceName" work_space_name: String, 2 "Description" description: String
} }

/// Response of [`ModifyWorkSpace`]: empty.
pub type ModifyWorkSpaceOutput = Empty;

/// `ParseConnector` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=ParseConnector>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_PARSE_CONNECTOR_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseConnector {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub version_id: i64,
    pub work_space_id: Option<String>,
}
operation! { ParseConnector(resource_id: String, version_id: i64) "ParseConnector" -> ParseConnectorOutput {
    0 "ResourceId" resource_id, 1 "VersionId" version_id, 2 "WorkSpaceId" work_space_id: String
} }

/// Response of [`ParseConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseConnectorOutput {
    pub connectors: Vec<Connectors>,
}
model! { ParseConnectorOutput {
    0 "Connectors" connectors: Vec<Connectors>
} }

/// In the response of [`ParseConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Connectors {
    pub connection_method: Option<String>,
    pub connector: Option<String>,
    pub existed: Option<bool>,
}
model! { Connectors {
    0 "ConnectionMethod" connection_method: String, 1 "Connector" connector: String, 2 "Existed" existed: bool
} }

/// Renews oceanus cluster: `RenewOceanusCluster` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=RenewOceanusCluster>.
///
/// Errors: [`codes::AUTH_FAILURE_CAM_NOT_AUTHORIZED`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewOceanusCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub period: i64,
}
operation! { RenewOceanusCluster(cluster_id: String, period: i64) "RenewOceanusCluster" -> RenewOceanusClusterOutput {
    0 "ClusterId" cluster_id, 1 "Period" period
} }

/// Response of [`RenewOceanusCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewOceanusClusterOutput {
    pub task_exec_result: Option<String>,
}
model! { RenewOceanusClusterOutput {
    0 "TaskExecResult" task_exec_result: String
} }

/// Runs jobs: `RunJobs` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=RunJobs>.
///
/// Errors: [`codes::INTERNAL_ERROR_COS_CLIENT`], [`codes::INTERNAL_ERROR_FAILED_TO_UPDATE_JOB`],
/// [`codes::INTERNAL_ERROR_LOGIC_ERROR`], [`codes::INTERNAL_ERROR_STS_NEW_CLIENT`],
/// [`codes::INVALID_PARAMETER_INVALID_CLUSTER_ID`], [`codes::INVALID_PARAMETER_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_START_MODE`], [`codes::INVALID_PARAMETER_VALUE_JOB_ID_VALUE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_RUN_JOB_DESCRIPTIONS_COUNT`], [`codes::INVALID_PARAMETER_VALUE_RUN_TYPE`],
/// [`codes::RESOURCE_IN_USE_INSTANCE_IN_PROCESS`], [`codes::RESOURCE_INSUFFICIENT_CU`],
/// [`codes::RESOURCE_NOT_FOUND_COS_BUCKET`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_ID`],
/// [`codes::RESOURCE_NOT_FOUND_JOB`], [`codes::RESOURCE_NOT_FOUND_JOB_CONFIG`], [`codes::RESOURCE_NOT_FOUND_RESOURCE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_JOB_RESOURCE_CONFIG_NOT_READY`],
/// [`codes::RESOURCE_UNAVAILABLE_NO_RUNNING_JOB_INSTANCES_FOUND_FOR_JOB_ID`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_START_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunJobs {
    /// Required.
    pub run_job_descriptions: Vec<RunJobDescription>,
    pub work_space_id: Option<String>,
}
operation! { RunJobs(run_job_descriptions: Vec<RunJobDescription>) "RunJobs" -> Empty {
    0 "RunJobDescriptions" run_job_descriptions, 1 "WorkSpaceId" work_space_id: String
} }

/// Response of [`RunJobs`]: empty.
pub type RunJobsOutput = Empty;

/// In the request of [`RunJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunJobDescription {
    /// Required.
    pub job_id: Option<String>,
    /// Required.
    pub run_type: Option<i64>,
    pub start_mode: Option<String>,
    pub job_config_version: Option<i64>,
    pub savepoint_path: Option<String>,
    pub savepoint_id: Option<String>,
    pub use_old_system_connector: Option<bool>,
    pub custom_timestamp: Option<i64>,
    pub kafka_scan_mode: Option<String>,
}
input! { RunJobDescription(job_id: String, run_type: i64) {
    0 "JobId" job_id: String, 1 "RunType" run_type: i64, 2 "StartMode" start_mode: String,
    3 "JobConfigVersion" job_config_version: i64, 4 "SavepointPath" savepoint_path: String,
    5 "SavepointId" savepoint_id: String, 6 "UseOldSystemConnector" use_old_system_connector: bool,
    7 "CustomTimestamp" custom_timestamp: i64, 8 "KafkaScanMode" kafka_scan_mode: String
} }

/// Runs sql gateway statement: `RunSqlGatewayStatement` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=RunSqlGatewayStatement>.
///
/// Errors: [`codes::FAILED_OPERATION_FAILED_OPERATION_CODE_RUN_SQL_GATEWAY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSqlGatewayStatement {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub sql: String,
    pub session_id: Option<String>,
}
operation! { RunSqlGatewayStatement(cluster_id: String, sql: String)
    "RunSqlGatewayStatement" -> RunSqlGatewayStatementOutput {
    0 "ClusterId" cluster_id, 1 "Sql" sql, 2 "SessionId" session_id: String
} }

/// Response of [`RunSqlGatewayStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSqlGatewayStatementOutput {
    pub error_message: Vec<String>,
    pub session_id: Option<String>,
    pub operation_handle_id: Option<String>,
}
model! { RunSqlGatewayStatementOutput {
    0 "ErrorMessage" error_message: Vec<String>, 1 "SessionId" session_id: String,
    2 "OperationHandleId" operation_handle_id: String
} }

/// Scales oceanus cluster: `ScaleOceanusCluster` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=ScaleOceanusCluster>.
///
/// Errors: [`codes::AUTH_FAILURE_CAM_NOT_AUTHORIZED`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOceanusCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub new_cu: i64,
    pub scale_mode: Option<String>,
}
operation! { ScaleOceanusCluster(cluster_id: String, new_cu: i64) "ScaleOceanusCluster" -> ScaleOceanusClusterOutput {
    0 "ClusterId" cluster_id, 1 "NewCU" new_cu, 2 "ScaleMode" scale_mode: String
} }

/// Response of [`ScaleOceanusCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOceanusClusterOutput {
    pub task_exec_result: Option<String>,
}
model! { ScaleOceanusClusterOutput {
    0 "TaskExecResult" task_exec_result: String
} }

/// Stops jobs: `StopJobs` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=StopJobs>.
///
/// Errors: [`codes::INTERNAL_ERROR_LOGIC_ERROR`], [`codes::INTERNAL_ERROR_RESOURCE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_UNKNOWN_STOP_TYPE`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND_COS_BUCKET`], [`codes::RESOURCE_NOT_FOUND_JOB`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_NO_RUNNING_JOB_INSTANCES_FOUND_FOR_JOB_ID`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_ALLOWED_TO_BE_STOP_OR_PAUSE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopJobs {
    /// Required.
    pub stop_job_descriptions: Vec<StopJobDescription>,
    pub work_space_id: Option<String>,
}
operation! { StopJobs(stop_job_descriptions: Vec<StopJobDescription>) "StopJobs" -> Empty {
    0 "StopJobDescriptions" stop_job_descriptions, 1 "WorkSpaceId" work_space_id: String
} }

/// Response of [`StopJobs`]: empty.
pub type StopJobsOutput = Empty;

/// In the request of [`StopJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopJobDescription {
    /// Required.
    pub job_id: Option<String>,
    /// Required.
    pub stop_type: Option<i64>,
}
input! { StopJobDescription(job_id: String, stop_type: i64) {
    0 "JobId" job_id: String, 1 "StopType" stop_type: i64
} }

/// `TriggerJobSavepoint` of `oceanus` 2019-04-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=oceanus&Version=2019-04-22&Action=TriggerJobSavepoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerJobSavepoint {
    /// Required.
    pub job_id: String,
    pub description: Option<String>,
    pub work_space_id: Option<String>,
}
operation! { TriggerJobSavepoint(job_id: String) "TriggerJobSavepoint" -> TriggerJobSavepointOutput {
    0 "JobId" job_id, 1 "Description" description: String, 2 "WorkSpaceId" work_space_id: String
} }

/// Response of [`TriggerJobSavepoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerJobSavepointOutput {
    pub savepoint_trigger: Option<bool>,
    pub error_msg: Option<String>,
    pub final_savepoint_path: Option<String>,
    pub savepoint_id: Option<String>,
}
model! { TriggerJobSavepointOutput {
    0 "SavepointTrigger" savepoint_trigger: bool, 1 "ErrorMsg" error_msg: String,
    2 "FinalSavepointPath" final_savepoint_path: String, 3 "SavepointId" savepoint_id: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_CAM_NOT_AUTHORIZED "AuthFailure.CAMNotAuthorized",
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CHECK_DDL_GRAMMAR "FailedOperation.CheckDdlGrammar",
    FAILED_OPERATION_CLUSTER_NOT_FOUND "FailedOperation.ClusterNotFound",
    FAILED_OPERATION_DDL_PARSE_FAILURE "FailedOperation.DDLParseFailure",
    FAILED_OPERATION_DATA_SOURCE_CONNECTION_FAILED "FailedOperation.DataSourceConnectionFailed",
    FAILED_OPERATION_DEFAULT_SPACE_CAN_NOT_OPERATE "FailedOperation.DefaultSpaceCanNotOperate",
    FAILED_OPERATION_DELETE_WEDATA_ITEMSPACE "FailedOperation.DeleteWedataItemspace",
    FAILED_OPERATION_DRAFT_CONFIG_CAN_NOT_DELETE "FailedOperation.DraftConfigCanNotDelete",
    FAILED_OPERATION_DUPLICATED_JOB_NAME "FailedOperation.DuplicatedJobName",
    FAILED_OPERATION_FAILED_OPERATION_CODE_FETCH_SQL_GATEWAY_STATEMENT "FailedOperation.FailedOperationCode_FetchSqlGatewayStatement",
    FAILED_OPERATION_FAILED_OPERATION_CODE_RUN_SQL_GATEWAY "FailedOperation.FailedOperationCode_RunSqlGateway",
    FAILED_OPERATION_GET_RESOURCE_TAGS_BY_RESOURCE_IDS "FailedOperation.GetResourceTagsByResourceIds",
    FAILED_OPERATION_GET_RESOURCES_BY_TAGS_UNION "FailedOperation.GetResourcesByTagsUnion",
    FAILED_OPERATION_GRAMMAR_CHECK_FAILURE "FailedOperation.GrammarCheckFailure",
    FAILED_OPERATION_JOB_BIND_DEFAULT_MONITOR_FAILED "FailedOperation.JobBindDefaultMonitorFailed",
    FAILED_OPERATION_JOB_CONFIG_ON_PUBLISH "FailedOperation.JobConfigOnPublish",
    FAILED_OPERATION_MODIFY_CONNECTOR_FAILED_OPERATION "FailedOperation.ModifyConnectorFailedOperation",
    FAILED_OPERATION_MODIFY_TABLE_FAILED_OPERATION "FailedOperation.ModifyTableFailedOperation",
    FAILED_OPERATION_PARSE_SQL "FailedOperation.ParseSql",
    FAILED_OPERATION_USER_NOT_AUTHENTICATED "FailedOperation.UserNotAuthenticated", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_CLS "InternalError.CLS", INTERNAL_ERROR_COS_CLIENT "InternalError.COSClient",
    INTERNAL_ERROR_CAM_CGW_ERROR "InternalError.CamCgwError", INTERNAL_ERROR_DB "InternalError.DB",
    INTERNAL_ERROR_FAILED_TO_BESCRIBE_RESOURCES "InternalError.FailedToBescribeResources",
    INTERNAL_ERROR_FAILED_TO_UPDATE_JOB "InternalError.FailedToUpdateJob",
    INTERNAL_ERROR_JOB_INSTANCE_NOT_FOUND "InternalError.JobInstanceNotFound",
    INTERNAL_ERROR_LOGIC_ERROR "InternalError.LogicError",
    INTERNAL_ERROR_RESOURCE_CONFIG_CAN_NOT_DELETE "InternalError.ResourceConfigCanNotDelete",
    INTERNAL_ERROR_RESOURCE_NOT_EXIST "InternalError.ResourceNotExist",
    INTERNAL_ERROR_SQL_CODE_NOT_FOUND "InternalError.SqlCodeNotFound",
    INTERNAL_ERROR_STS_NEW_CLIENT "InternalError.StsNewClient", INTERNAL_ERROR_SYSTEM_ERROR "InternalError.SystemError",
    INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_APP_ID_RESOURCE_NOT_MATCH "InvalidParameter.AppIdResourceNotMatch",
    INVALID_PARAMETER_CREATE_VARIABLE_EXISTS "InvalidParameter.CreateVariableExists",
    INVALID_PARAMETER_DUPLICATED_FOLDER_NAME "InvalidParameter.DuplicatedFolderName",
    INVALID_PARAMETER_DUPLICATED_SPACE_NAME "InvalidParameter.DuplicatedSpaceName",
    INVALID_PARAMETER_ILLEGAL_MAX_PARALLELISM "InvalidParameter.IllegalMaxParallelism",
    INVALID_PARAMETER_ILLEGAL_SEARCH_KEYWORD "InvalidParameter.IllegalSearchKeyword",
    INVALID_PARAMETER_INVALID_APP_ID "InvalidParameter.InvalidAppId",
    INVALID_PARAMETER_INVALID_CLUSTER_ID "InvalidParameter.InvalidClusterId",
    INVALID_PARAMETER_INVALID_ITEM_SPACE_NAME "InvalidParameter.InvalidItemSpaceName",
    INVALID_PARAMETER_INVALID_NAME "InvalidParameter.InvalidName",
    INVALID_PARAMETER_INVALID_REGION "InvalidParameter.InvalidRegion",
    INVALID_PARAMETER_INVALID_RESOURCE_IDS "InvalidParameter.InvalidResourceIds",
    INVALID_PARAMETER_JOB_CONFIG_LOG_COLLECT_PARAM_ERROR "InvalidParameter.JobConfigLogCollectParamError",
    INVALID_PARAMETER_MAX_PARALLELISM_TOO_LARGE "InvalidParameter.MaxParallelismTooLarge",
    INVALID_PARAMETER_MAX_PARALLELISM_TOO_SMALL "InvalidParameter.MaxParallelismTooSmall",
    INVALID_PARAMETER_UIN_RESOURCE_NOT_MATCH "InvalidParameter.UinResourceNotMatch",
    INVALID_PARAMETER_UNSUPPORTED_FLINK_CONF "InvalidParameter.UnsupportedFlinkConf",
    INVALID_PARAMETER_UNSUPPORTED_OPTIONS "InvalidParameter.UnsupportedOptions",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_CLUSTER_ID "InvalidParameterValue.ClusterId",
    INVALID_PARAMETER_VALUE_CLUSTER_IDS "InvalidParameterValue.ClusterIds",
    INVALID_PARAMETER_VALUE_CU_MEM "InvalidParameterValue.CuMem",
    INVALID_PARAMETER_VALUE_INVALID_LIMIT "InvalidParameterValue.InvalidLimit",
    INVALID_PARAMETER_VALUE_INVALID_START_MODE "InvalidParameterValue.InvalidStartMode",
    INVALID_PARAMETER_VALUE_INVALID_TIME "InvalidParameterValue.InvalidTime",
    INVALID_PARAMETER_VALUE_JOB_ID_VALUE_ERROR "InvalidParameterValue.JobIdValueError",
    INVALID_PARAMETER_VALUE_JOB_NAME "InvalidParameterValue.JobName",
    INVALID_PARAMETER_VALUE_JOB_NAME_EXISTED "InvalidParameterValue.JobNameExisted",
    INVALID_PARAMETER_VALUE_JOB_TYPE_COMBINE_WITH_CLUSTER_TYPE "InvalidParameterValue.JobTypeCombineWithClusterType",
    INVALID_PARAMETER_VALUE_JOB_TYPE_COMBINE_WITH_ENTRYPOINT_CLASS "InvalidParameterValue.JobTypeCombineWithEntrypointClass",
    INVALID_PARAMETER_VALUE_META_DATABASE_EXISTED "InvalidParameterValue.MetaDatabaseExisted",
    INVALID_PARAMETER_VALUE_META_DATABASE_NAME "InvalidParameterValue.MetaDatabaseName",
    INVALID_PARAMETER_VALUE_META_TABLE_EXISTED "InvalidParameterValue.MetaTableExisted",
    INVALID_PARAMETER_VALUE_ORDER_TYPE "InvalidParameterValue.OrderType",
    INVALID_PARAMETER_VALUE_RESOURCE_IDS_NOT_FOUND "InvalidParameterValue.ResourceIdsNotFound",
    INVALID_PARAMETER_VALUE_RUN_JOB_DESCRIPTIONS_COUNT "InvalidParameterValue.RunJobDescriptionsCount",
    INVALID_PARAMETER_VALUE_RUN_TYPE "InvalidParameterValue.RunType",
    INVALID_PARAMETER_VALUE_TIMESTAMP "InvalidParameterValue.Timestamp",
    INVALID_PARAMETER_VALUE_TYPE "InvalidParameterValue.Type",
    INVALID_PARAMETER_VALUE_UN_SUPPORTED_COMPOSITE "InvalidParameterValue.UnSupportedComposite",
    INVALID_PARAMETER_VALUE_UNKNOWN_STOP_TYPE "InvalidParameterValue.UnknownStopType",
    INVALID_PARAMETER_VALUE_VARIABLE_NAME "InvalidParameterValue.VariableName", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_ITEM_SPACE_LIMIT_EXCEEDED "LimitExceeded.ItemSpaceLimitExceeded",
    LIMIT_EXCEEDED_JOB "LimitExceeded.Job", LIMIT_EXCEEDED_JOB_CONFIG "LimitExceeded.JobConfig",
    LIMIT_EXCEEDED_JOB_DEFAULT_MONITOR_LIMIT_EXCEEDED "LimitExceeded.JobDefaultMonitorLimitExceeded",
    LIMIT_EXCEEDED_META_DATABASE "LimitExceeded.MetaDatabase", LIMIT_EXCEEDED_META_TABLE "LimitExceeded.MetaTable",
    LIMIT_EXCEEDED_VARIABLES "LimitExceeded.Variables",
    LIMIT_EXCEEDED_WORK_SPACE_LIMIT_EXCEEDED "LimitExceeded.WorkSpaceLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_INSTANCE_IN_PROCESS "ResourceInUse.InstanceInProcess",
    RESOURCE_IN_USE_RESOURCE_CONNECTOR_DUPLICATE_NAME "ResourceInUse.ResourceConnectorDuplicateName",
    RESOURCE_IN_USE_RESOURCE_NAME_ALREADY_EXISTS "ResourceInUse.ResourceNameAlreadyExists",
    RESOURCE_INSUFFICIENT_CU "ResourceInsufficient.CU", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_COS_BUCKET "ResourceNotFound.COSBucket",
    RESOURCE_NOT_FOUND_CLUSTER_ID "ResourceNotFound.ClusterId",
    RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND "ResourceNotFound.ClusterNotFound",
    RESOURCE_NOT_FOUND_JOB "ResourceNotFound.Job", RESOURCE_NOT_FOUND_JOB_CONFIG "ResourceNotFound.JobConfig",
    RESOURCE_NOT_FOUND_JOB_ID "ResourceNotFound.JobId", RESOURCE_NOT_FOUND_LOG_TOPIC "ResourceNotFound.LogTopic",
    RESOURCE_NOT_FOUND_META_DATA_NOT_FOUND "ResourceNotFound.MetaDataNotFound",
    RESOURCE_NOT_FOUND_PARSE_CONNECTOR_CLUSTER_NOT_FOUND "ResourceNotFound.ParseConnectorClusterNotFound",
    RESOURCE_NOT_FOUND_RESOURCE "ResourceNotFound.Resource",
    RESOURCE_NOT_FOUND_RESOURCE_CONFIG "ResourceNotFound.ResourceConfig",
    RESOURCE_NOT_FOUND_RESOURCE_NOT_EXIST "ResourceNotFound.ResourceNotExist",
    RESOURCE_NOT_FOUND_TABLE_NOT_EXIST "ResourceNotFound.TableNotExist", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_BE_USE_BY_SOME_JOB_CONFIG "ResourceUnavailable.BeUseBySomeJobConfig",
    RESOURCE_UNAVAILABLE_CHECK_RESOURCE_LOC_EXISTS "ResourceUnavailable.CheckResourceLocExists",
    RESOURCE_UNAVAILABLE_CLUSTER "ResourceUnavailable.Cluster",
    RESOURCE_UNAVAILABLE_CLUSTER_GROUP_STATUS "ResourceUnavailable.ClusterGroupStatus",
    RESOURCE_UNAVAILABLE_FAILED_TO_BESCRIBE_RESOURCES "ResourceUnavailable.FailedToBescribeResources",
    RESOURCE_UNAVAILABLE_GET_JOB_PUBLISHED_JOB_CONFIG "ResourceUnavailable.GetJobPublishedJobConfig",
    RESOURCE_UNAVAILABLE_JOB_RESOURCE_CONFIG_NOT_READY "ResourceUnavailable.JobResourceConfigNotReady",
    RESOURCE_UNAVAILABLE_NO_RUNNING_JOB_INSTANCES_FOUND_FOR_JOB_ID "ResourceUnavailable.NoRunningJobInstancesFoundForJobId",
    RESOURCE_UNAVAILABLE_NOT_ALLOWED_TO_BE_DELETED "ResourceUnavailable.NotAllowedToBeDeleted",
    RESOURCE_UNAVAILABLE_NOT_ALLOWED_TO_BE_STOP_OR_PAUSE "ResourceUnavailable.NotAllowedToBeStopOrPause",
    RESOURCE_UNAVAILABLE_REQ_CU_MEM "ResourceUnavailable.ReqCuMem",
    RESOURCE_UNAVAILABLE_RESOURCE_LOC_NOT_EXISTS "ResourceUnavailable.ResourceLocNotExists",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_CAN_NOT_DELETE "UnsupportedOperation.CanNotDelete",
    UNSUPPORTED_OPERATION_CLS_SQL_NOT_ENABLED "UnsupportedOperation.ClsSqlNotEnabled",
    UNSUPPORTED_OPERATION_INVALID_CHECKPOINT_INTERVAL_ERROR "UnsupportedOperation.InvalidCheckpointIntervalError",
    UNSUPPORTED_OPERATION_MULTI_EXTERNAL_CATALOG_UNSUPPORTED "UnsupportedOperation.MultiExternalCatalogUnsupported",
    UNSUPPORTED_OPERATION_MULTI_EXTERNAL_EMR_OR_HIVE_CATALOG_UNSUPPORTED "UnsupportedOperation.MultiExternalEmrOrHiveCatalogUnsupported",
    UNSUPPORTED_OPERATION_NO_PERMISSION_ACCESS "UnsupportedOperation.NoPermissionAccess",
    UNSUPPORTED_OPERATION_UNSUPPORTED_START_MODE "UnsupportedOperation.UnsupportedStartMode"
}

#[cfg(feature = "unstable-registry")]
register! {
    CheckConnectorName, CheckSavepoint, CopyJobs, CreateConnector, CreateFolder, CreateJob, CreateJobConfig,
    CreateMetaDatabase, CreateMetaTable, CreateOceanusCluster, CreateResource, CreateResourceConfig, CreateVariable,
    CreateWorkSpace, DeleteFolders, DeleteJobConfigs, DeleteJobs, DeleteOceanusCluster, DeleteResourceConfigs,
    DeleteResources, DeleteTableConfig, DeleteWorkSpace, DescribeClusters, DescribeFolder, DescribeJobConfigs,
    DescribeJobEvents, DescribeJobRuntimeInfo, DescribeJobSavepoint, DescribeJobSubmissionLog, DescribeJobs,
    DescribeResourceConfigs, DescribeResourceRelatedJobs, DescribeResources, DescribeSystemResources, DescribeTreeJobs,
    DescribeTreeResources, DescribeVariables, DescribeWorkSpaceUsers, DescribeWorkSpaces,
    FetchSqlGatewayStatementResult, GetMetaTable, ModifyConnector, ModifyFolder, ModifyJob, ModifyMetaTable,
    ModifyWorkSpace, ParseConnector, RenewOceanusCluster, RunJobs, RunSqlGatewayStatement, ScaleOceanusCluster,
    StopJobs, TriggerJobSavepoint
}
