//! `oceanus` 2019-04-22.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "oceanus", version: "2019-04-22", code: "oceanus", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConnectorName {
    pub name: String,
}
operation! { CheckConnectorName(name: String) "CheckConnectorName" -> CheckConnectorNameOutput {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConnectorNameOutput {
    pub exists: Option<bool>,
}
model! { CheckConnectorNameOutput {
    0 "Exists" exists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSavepoint {
    pub job_id: String,
    pub serial_id: String,
    pub record_type: i64,
    pub savepoint_path: String,
    pub work_space_id: String,
}

/// What [`CheckSavepoint::new`] takes.
pub struct CheckSavepointRequired {
    pub job_id: String,
    pub serial_id: String,
    pub record_type: i64,
    pub savepoint_path: String,
    pub work_space_id: String,
}
operation! { CheckSavepoint{CheckSavepointRequired: job_id, serial_id, record_type, savepoint_path, work_space_id}
    "CheckSavepoint" -> CheckSavepointOutput {
    0 "JobId" job_id, 1 "SerialId" serial_id, 2 "RecordType" record_type, 3 "SavepointPath" savepoint_path,
    4 "WorkSpaceId" work_space_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSavepointOutput {
    pub serial_id: Option<String>,
    pub savepoint_status: Option<i64>,
}
model! { CheckSavepointOutput {
    0 "SerialId" serial_id, 1 "SavepointStatus" savepoint_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyJobs {
    pub job_items: Vec<CopyJobItem>,
    pub work_space_id: Option<String>,
    pub target_workspace_id: Option<String>,
}
operation! { CopyJobs(job_items: Vec<CopyJobItem>) "CopyJobs" -> CopyJobsOutput {
    0 "JobItems" job_items, 1 "WorkSpaceId" work_space_id: String, 2 "TargetWorkspaceId" target_workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyJobItem {
    pub source_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyJobsOutput {
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub copy_jobs_results: Option<Vec<CopyJobResult>>,
}
model! { CopyJobsOutput {
    0 "SuccessCount" success_count, 1 "FailCount" fail_count, 2 "CopyJobsResults" copy_jobs_results
} }

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
    0 "JobId" job_id, 1 "JobName" job_name, 2 "TargetJobName" target_job_name, 3 "TargetJobId" target_job_id,
    4 "Message" message, 5 "Result" result, 6 "ClusterName" cluster_name, 7 "ClusterId" cluster_id, 8 "JobType" job_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnector {
    pub resource_id: String,
    pub work_space_id: String,
    pub version_id: i64,
    pub connector: String,
    pub connection_method: String,
}

/// What [`CreateConnector::new`] takes.
pub struct CreateConnectorRequired {
    pub resource_id: String,
    pub work_space_id: String,
    pub version_id: i64,
    pub connector: String,
    pub connection_method: String,
}
operation! { CreateConnector{CreateConnectorRequired: resource_id, work_space_id, version_id, connector, connection_method}
    "CreateConnector" -> Empty {
    0 "ResourceId" resource_id, 1 "WorkSpaceId" work_space_id, 2 "VersionId" version_id, 3 "Connector" connector,
    4 "ConnectionMethod" connection_method
} }

pub type CreateConnectorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolder {
    pub folder_name: String,
    pub parent_id: String,
    pub folder_type: Option<i64>,
    pub work_space_id: Option<String>,
}
operation! { CreateFolder(folder_name: String, parent_id: String) "CreateFolder" -> CreateFolderOutput {
    0 "FolderName" folder_name, 1 "ParentId" parent_id, 2 "FolderType" folder_type: i64,
    3 "WorkSpaceId" work_space_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderOutput {
    pub folder_id: Option<String>,
}
model! { CreateFolderOutput {
    0 "FolderId" folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJob {
    pub name: String,
    pub job_type: i64,
    pub cluster_type: i64,
    pub cluster_id: Option<String>,
    pub cu_mem: Option<u64>,
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
    4 "CuMem" cu_mem: u64, 5 "Remark" remark: String, 6 "FolderId" folder_id: String,
    7 "FlinkVersion" flink_version: String, 8 "WorkSpaceId" work_space_id: String, 9 "Tags" tags: Vec<Tag>,
    10 "Description" description: String, 11 "OpenJobDefaultAlarm" open_job_default_alarm: i64, 12 "Uid" uid: i64,
    13 "JdkVersion" jdk_version: String
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
pub struct CreateJobOutput {
    pub job_id: Option<String>,
}
model! { CreateJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobConfig {
    pub job_id: String,
    pub entrypoint_class: Option<String>,
    pub program_args: Option<String>,
    pub remark: Option<String>,
    pub resource_refs: Option<Vec<ResourceRef>>,
    pub default_parallelism: Option<u64>,
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
    5 "DefaultParallelism" default_parallelism: u64, 6 "Properties" properties: Vec<Property>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceRef {
    pub resource_id: Option<String>,
    pub version: Option<i64>,
    pub r#type: Option<i64>,
}
input! { ResourceRef(resource_id: String, version: i64, r#type: i64) {
    0 "ResourceId" resource_id: String, 1 "Version" version: i64, 2 "Type" r#type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Property {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Property(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClazzLevel {
    pub clazz: Option<String>,
    pub level: Option<String>,
}
input! { ClazzLevel(clazz: String, level: String) {
    0 "Clazz" clazz: String, 1 "Level" level: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobGraph {
    pub nodes: Option<Vec<JobGraphNode>>,
    pub edges: Option<Vec<JobGraphEdge>>,
}
input! { JobGraph() {
    0 "Nodes" nodes: Vec<JobGraphNode>, 1 "Edges" edges: Vec<JobGraphEdge>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobGraphNode {
    pub id: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub parallelism: Option<i64>,
}
input! { JobGraphNode(id: i64, description: String, name: String, parallelism: i64) {
    0 "Id" id: i64, 1 "Description" description: String, 2 "Name" name: String, 3 "Parallelism" parallelism: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobGraphEdge {
    pub source: Option<i64>,
    pub target: Option<i64>,
}
input! { JobGraphEdge(source: i64, target: i64) {
    0 "Source" source: i64, 1 "Target" target: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeConfig {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotSharingGroup {
    pub name: Option<String>,
    pub spec: Option<SlotSharingGroupSpec>,
    pub description: Option<String>,
    pub configuration: Option<Vec<Property>>,
}
input! { SlotSharingGroup(name: String, spec: SlotSharingGroupSpec) {
    0 "Name" name: String, 1 "Spec" spec: SlotSharingGroupSpec, 2 "Description" description: String,
    3 "Configuration" configuration: Vec<Property>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotSharingGroupSpec {
    pub cpu: Option<f64>,
    pub heap_memory: Option<String>,
    pub off_heap_memory: Option<String>,
    pub managed_memory: Option<String>,
}
input! { SlotSharingGroupSpec(cpu: f64, heap_memory: String) {
    0 "CPU" cpu: f64, 1 "HeapMemory" heap_memory: String, 2 "OffHeapMemory" off_heap_memory: String,
    3 "ManagedMemory" managed_memory: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceModeConfiguration {
    pub rate: Option<String>,
    pub operator: Option<String>,
}
input! { TraceModeConfiguration() {
    0 "Rate" rate: String, 1 "Operator" operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobConfigOutput {
    pub version: Option<u64>,
}
model! { CreateJobConfigOutput {
    0 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaDatabase {
    pub catalog_id: i64,
    pub database_name: String,
    pub comment: Option<String>,
    pub work_space_id: Option<String>,
}
operation! { CreateMetaDatabase(catalog_id: i64, database_name: String)
    "CreateMetaDatabase" -> CreateMetaDatabaseOutput {
    0 "CatalogId" catalog_id, 1 "DatabaseName" database_name, 2 "Comment" comment: String,
    3 "WorkSpaceId" work_space_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaDatabaseOutput {
    pub database_id: Option<i64>,
}
model! { CreateMetaDatabaseOutput {
    0 "DatabaseId" database_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaTable {
    pub catalog_id: i64,
    pub database_id: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaTableOutput {
    pub table_id: Option<i64>,
}
model! { CreateMetaTableOutput {
    0 "TableId" table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOceanusCluster {
    pub cluster_name: String,
    pub region_id: i64,
    pub zone_id: i64,
    pub login_password: Secret,
    pub vpc_descriptions: Vec<VPCDescription>,
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

/// What [`CreateOceanusCluster::new`] takes.
pub struct CreateOceanusClusterRequired {
    pub cluster_name: String,
    pub region_id: i64,
    pub zone_id: i64,
    pub login_password: Secret,
    pub vpc_descriptions: Vec<VPCDescription>,
    pub default_cos_bucket: String,
}
operation! { CreateOceanusCluster{CreateOceanusClusterRequired: cluster_name, region_id, zone_id, login_password, vpc_descriptions, default_cos_bucket}
    "CreateOceanusCluster" -> CreateOceanusClusterOutput {
    0 "ClusterName" cluster_name, 1 "RegionId" region_id, 2 "ZoneId" zone_id, 3 "LoginPassword" login_password,
    4 "VpcDescriptions" vpc_descriptions, 5 "DefaultCOSBucket" default_cos_bucket, 6 "CU" cu: i64,
    7 "Remark" remark: String, 8 "Period" period: i64, 9 "InstanceChargeType" instance_charge_type: String,
    10 "ClusterType" cluster_type: String, 11 "RenewFlag" renew_flag: String,
    12 "FlinkWebUINetworkAccessType" flink_web_ui_network_access_type: String,
    13 "SlaveVpcDescriptions" slave_vpc_descriptions: Vec<SlaveVpcDescriptions>, 14 "CUMemory" cu_memory: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VPCDescription {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub app_id: Option<i64>,
    pub owner_uin: Option<String>,
}
input! { VPCDescription(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "AppId" app_id: i64, 3 "OwnerUin" owner_uin: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveVpcDescriptions {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub app_id: Option<i64>,
    pub owner_uin: Option<String>,
}
input! { SlaveVpcDescriptions(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "AppId" app_id: i64, 3 "OwnerUin" owner_uin: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOceanusClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateOceanusClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResource {
    pub resource_loc: ResourceLoc,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceLoc {
    pub storage_type: Option<i64>,
    pub param: Option<ResourceLocParam>,
}
input! { ResourceLoc(storage_type: i64, param: ResourceLocParam) {
    0 "StorageType" storage_type: i64, 1 "Param" param: ResourceLocParam
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceLocParam {
    pub bucket: Option<String>,
    pub path: Option<String>,
    pub region: Option<String>,
}
input! { ResourceLocParam(bucket: String, path: String) {
    0 "Bucket" bucket: String, 1 "Path" path: String, 2 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceOutput {
    pub resource_id: Option<String>,
    pub version: Option<i64>,
}
model! { CreateResourceOutput {
    0 "ResourceId" resource_id, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceConfig {
    pub resource_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceConfigOutput {
    pub version: Option<i64>,
}
model! { CreateResourceConfigOutput {
    0 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVariable {
    pub name: String,
    pub value: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVariableOutput {
    pub variable_id: Option<String>,
}
model! { CreateVariableOutput {
    0 "VariableId" variable_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkSpace {
    pub work_space_name: String,
    pub description: Option<String>,
}
operation! { CreateWorkSpace(work_space_name: String) "CreateWorkSpace" -> CreateWorkSpaceOutput {
    0 "WorkSpaceName" work_space_name, 1 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkSpaceOutput {
    pub work_space_id: Option<String>,
}
model! { CreateWorkSpaceOutput {
    0 "WorkSpaceId" work_space_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolders {
    pub folder_ids: Vec<String>,
    pub folder_type: Option<i64>,
    pub work_space_id: Option<String>,
}
operation! { DeleteFolders(folder_ids: Vec<String>) "DeleteFolders" -> Empty {
    0 "FolderIds" folder_ids, 1 "FolderType" folder_type: i64, 2 "WorkSpaceId" work_space_id: String
} }

pub type DeleteFoldersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobConfigs {
    pub job_id: String,
    pub job_config_versions: Vec<i64>,
    pub work_space_id: Option<String>,
    pub config_scope: Option<i64>,
}
operation! { DeleteJobConfigs(job_id: String, job_config_versions: Vec<i64>) "DeleteJobConfigs" -> Empty {
    0 "JobId" job_id, 1 "JobConfigVersions" job_config_versions, 2 "WorkSpaceId" work_space_id: String,
    3 "ConfigScope" config_scope: i64
} }

pub type DeleteJobConfigsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobs {
    pub job_ids: Vec<String>,
    pub work_space_id: Option<String>,
    pub job_names: Option<Vec<String>>,
}
operation! { DeleteJobs(job_ids: Vec<String>) "DeleteJobs" -> Empty {
    0 "JobIds" job_ids, 1 "WorkSpaceId" work_space_id: String, 2 "JobNames" job_names: Vec<String>
} }

pub type DeleteJobsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOceanusCluster {
    pub cluster_id: String,
}
operation! { DeleteOceanusCluster(cluster_id: String) "DeleteOceanusCluster" -> DeleteOceanusClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOceanusClusterOutput {
    pub task_exec_result: Option<String>,
}
model! { DeleteOceanusClusterOutput {
    0 "TaskExecResult" task_exec_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceConfigs {
    pub resource_id: String,
    pub resource_config_versions: Vec<i64>,
    pub work_space_id: Option<String>,
}
operation! { DeleteResourceConfigs(resource_id: String, resource_config_versions: Vec<i64>)
    "DeleteResourceConfigs" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceConfigVersions" resource_config_versions,
    2 "WorkSpaceId" work_space_id: String
} }

pub type DeleteResourceConfigsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResources {
    pub resource_ids: Vec<String>,
    pub work_space_id: Option<String>,
}
operation! { DeleteResources(resource_ids: Vec<String>) "DeleteResources" -> Empty {
    0 "ResourceIds" resource_ids, 1 "WorkSpaceId" work_space_id: String
} }

pub type DeleteResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableConfig {
    pub job_id: String,
    pub debug_id: i64,
    pub table_name: String,
    pub work_space_id: Option<String>,
}
operation! { DeleteTableConfig(job_id: String, debug_id: i64, table_name: String) "DeleteTableConfig" -> Empty {
    0 "JobId" job_id, 1 "DebugId" debug_id, 2 "TableName" table_name, 3 "WorkSpaceId" work_space_id: String
} }

pub type DeleteTableConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkSpace {
    pub work_space_id: String,
}
operation! { DeleteWorkSpace(work_space_id: String) "DeleteWorkSpace" -> DeleteWorkSpaceOutput {
    0 "WorkSpaceId" work_space_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkSpaceOutput {
    pub delete: Option<bool>,
}
model! { DeleteWorkSpaceOutput {
    0 "Delete" delete
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub total_count: Option<i64>,
    pub cluster_set: Option<Vec<Cluster>>,
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count, 1 "ClusterSet" cluster_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cluster {
    pub cluster_id: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub app_id: Option<u64>,
    pub owner_uin: Option<String>,
    pub creator_uin: Option<String>,
    pub status: Option<i64>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub cu_num: Option<u64>,
    pub cu_mem: Option<u64>,
    pub zone: Option<String>,
    pub status_desc: Option<String>,
    pub ccns: Option<Vec<CCN>>,
    pub net_environment_type: Option<u64>,
    pub free_cu_num: Option<i64>,
    pub tags: Option<Vec<Tag>>,
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
    pub correlations: Option<Vec<WorkSpaceClusterItem>>,
    pub running_cu: Option<f64>,
    pub pay_mode: Option<i64>,
    pub is_need_manage_node: Option<i64>,
    pub cluster_sessions: Option<Vec<ClusterSession>>,
    pub arch_generation: Option<u64>,
    pub cluster_type: Option<u64>,
    pub orders: Option<Vec<Order>>,
    pub sql_gateways: Option<Vec<SqlGatewayItem>>,
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
    pub yarns: Option<Vec<HadoopYarnItem>>,
    pub deployment_mode: Option<i64>,
    pub slave_zones: Option<Vec<SlaveZone>>,
    pub log_cos_bucket: Option<String>,
    pub cdc_id: Option<String>,
    pub cluster_process_msg: Option<String>,
    pub max_cu_per_job: Option<i64>,
    pub hive_metastore: Option<HiveMetastoreInfo>,
    pub security_group_ids: Option<Vec<String>>,
    pub net_eni_type: Option<i64>,
    pub cluster_buckets: Option<Vec<ClusterBucketInfo>>,
    pub isolation_policy_version: Option<i64>,
}
model! { Cluster {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Region" region, 3 "AppId" app_id, 4 "OwnerUin" owner_uin,
    5 "CreatorUin" creator_uin, 6 "Status" status, 7 "Remark" remark, 8 "CreateTime" create_time,
    9 "UpdateTime" update_time, 10 "CuNum" cu_num, 11 "CuMem" cu_mem, 12 "Zone" zone, 13 "StatusDesc" status_desc,
    14 "CCNs" ccns, 15 "NetEnvironmentType" net_environment_type, 16 "FreeCuNum" free_cu_num, 17 "Tags" tags,
    18 "IsolatedTime" isolated_time, 19 "ExpireTime" expire_time, 20 "SecondsUntilExpiry" seconds_until_expiry,
    21 "AutoRenewFlag" auto_renew_flag, 22 "DefaultCOSBucket" default_cos_bucket, 23 "CLSLogSet" cls_log_set,
    24 "CLSTopicId" cls_topic_id, 25 "CLSLogName" cls_log_name, 26 "CLSTopicName" cls_topic_name, 27 "Version" version,
    28 "FreeCu" free_cu, 29 "DefaultLogCollectConf" default_log_collect_conf,
    30 "CustomizedDNSEnabled" customized_dns_enabled, 31 "Correlations" correlations, 32 "RunningCu" running_cu,
    33 "PayMode" pay_mode, 34 "IsNeedManageNode" is_need_manage_node, 35 "ClusterSessions" cluster_sessions,
    36 "ArchGeneration" arch_generation, 37 "ClusterType" cluster_type, 38 "Orders" orders,
    39 "SqlGateways" sql_gateways, 40 "WebUIType" web_ui_type, 41 "Type" r#type, 42 "SubEks" sub_eks,
    43 "AgentSerialId" agent_serial_id, 44 "ResourceType" resource_type, 45 "BillingResourceMode" billing_resource_mode,
    46 "MemRatio" mem_ratio, 47 "CrossTenantEniMode" cross_tenant_eni_mode, 48 "TotalCpu" total_cpu,
    49 "TotalMem" total_mem, 50 "RunningCpu" running_cpu, 51 "RunningMem" running_mem, 52 "Setats" setats,
    53 "Yarns" yarns, 54 "DeploymentMode" deployment_mode, 55 "SlaveZones" slave_zones,
    56 "LogCOSBucket" log_cos_bucket, 57 "CdcId" cdc_id, 58 "ClusterProcessMsg" cluster_process_msg,
    59 "MaxCuPerJob" max_cu_per_job, 60 "HiveMetastore" hive_metastore, 61 "SecurityGroupIds" security_group_ids,
    62 "NetEniType" net_eni_type, 63 "ClusterBuckets" cluster_buckets,
    64 "IsolationPolicyVersion" isolation_policy_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCN {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub ccn_id: Option<String>,
}
model! { CCN {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "CcnId" ccn_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterVersion {
    pub flink: Option<String>,
    pub supported_flink: Option<Vec<String>>,
    pub jdk_support_version: Option<Vec<FlinkJdkVersion>>,
}
model! { ClusterVersion {
    0 "Flink" flink, 1 "SupportedFlink" supported_flink, 2 "JdkSupportVersion" jdk_support_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlinkJdkVersion {
    pub flink_version: Option<String>,
    pub jdk_versions: Option<Vec<String>>,
}
model! { FlinkJdkVersion {
    0 "FlinkVersion" flink_version, 1 "JdkVersions" jdk_versions
} }

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
    0 "ClusterGroupId" cluster_group_id, 1 "ClusterGroupSerialId" cluster_group_serial_id, 2 "ClusterName" cluster_name,
    3 "WorkSpaceId" work_space_id, 4 "WorkSpaceName" work_space_name, 5 "Status" status, 6 "ProjectId" project_id,
    7 "ProjectIdStr" project_id_str
} }

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
    pub properties: Option<Vec<Property>>,
    pub resource_refs: Option<Vec<SessionClusterRefItem>>,
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
    0 "ClusterGroupSerialId" cluster_group_serial_id, 1 "AppId" app_id, 2 "OwnerUin" owner_uin,
    3 "CreatorUin" creator_uin, 4 "Region" region, 5 "Zone" zone, 6 "Status" status, 7 "CuNum" cu_num,
    8 "FlinkVersion" flink_version, 9 "WebUIUrl" web_ui_url, 10 "Properties" properties,
    11 "ResourceRefs" resource_refs, 12 "JobManagerCuSpec" job_manager_cu_spec,
    13 "TaskManagerCuSpec" task_manager_cu_spec, 14 "TaskManagerNum" task_manager_num, 15 "CreateTime" create_time,
    16 "UpdateTime" update_time, 17 "JobManagerCpu" job_manager_cpu, 18 "JobManagerMem" job_manager_mem,
    19 "TaskManagerCpu" task_manager_cpu, 20 "TaskManagerMem" task_manager_mem, 21 "JdkVersion" jdk_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionClusterRefItem {
    pub workspace_id: Option<String>,
    pub resource_id: Option<String>,
    pub version: Option<i64>,
    pub r#type: Option<u64>,
}
model! { SessionClusterRefItem {
    0 "WorkspaceId" workspace_id, 1 "ResourceId" resource_id, 2 "Version" version, 3 "Type" r#type
} }

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
    0 "Type" r#type, 1 "AutoRenewFlag" auto_renew_flag, 2 "OperateUin" operate_uin, 3 "ComputeCu" compute_cu,
    4 "OrderTime" order_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlGatewayItem {
    pub serial_id: Option<String>,
    pub flink_version: Option<String>,
    pub status: Option<i64>,
    pub creator_uin: Option<String>,
    pub resource_refs: Option<Vec<GatewayRefItem>>,
    pub cu_spec: Option<f64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub properties: Option<Vec<Property>>,
    pub cpu: Option<f64>,
    pub mem: Option<f64>,
    pub jdk_version: Option<String>,
    pub session_cluster_id: Option<String>,
    pub pg_user: Option<String>,
    pub endpoints: Option<Vec<SqlGatewayEndpoint>>,
}
model! { SqlGatewayItem {
    0 "SerialId" serial_id, 1 "FlinkVersion" flink_version, 2 "Status" status, 3 "CreatorUin" creator_uin,
    4 "ResourceRefs" resource_refs, 5 "CuSpec" cu_spec, 6 "CreateTime" create_time, 7 "UpdateTime" update_time,
    8 "Properties" properties, 9 "Cpu" cpu, 10 "Mem" mem, 11 "JdkVersion" jdk_version,
    12 "SessionClusterId" session_cluster_id, 13 "PgUser" pg_user, 14 "Endpoints" endpoints
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayRefItem {
    pub workspace_id: Option<String>,
    pub resource_id: Option<String>,
    pub version: Option<i64>,
    pub r#type: Option<u64>,
}
model! { GatewayRefItem {
    0 "WorkspaceId" workspace_id, 1 "ResourceId" resource_id, 2 "Version" version, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlGatewayEndpoint {
    pub r#type: Option<String>,
    pub address: Option<String>,
    pub enabled: Option<bool>,
    pub extra: Option<String>,
}
model! { SqlGatewayEndpoint {
    0 "Type" r#type, 1 "Address" address, 2 "Enabled" enabled, 3 "Extra" extra
} }

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
    0 "SerialId" serial_id, 1 "CuNum" cu_num, 2 "Status" status, 3 "StatusDesc" status_desc, 4 "RunningCu" running_cu,
    5 "TotalCpu" total_cpu, 6 "TotalMem" total_mem, 7 "RunningCpu" running_cpu, 8 "RunningMem" running_mem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Setats {
    pub setats_serial_id: Option<String>,
    pub status: Option<i64>,
    pub warehouse: Option<Warehouse>,
    pub master_info: Option<SetatsCvmInfo>,
    pub worker_info: Option<SetatsCvmInfo>,
    pub tags: Option<Vec<Tag>>,
    pub auto_renew_flag: Option<i64>,
    pub expire_time: Option<String>,
    pub seconds_until_expiry: Option<String>,
    pub create_time: Option<String>,
    pub manager_url: Option<String>,
    pub isolated_time: Option<String>,
    pub owner_cluster_group_serial_id: Option<String>,
    pub r#type: Option<u64>,
    pub setats_ui_url: Option<String>,
    pub image_version: Option<String>,
    pub web_ui_type: Option<i64>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub isolation_policy_version: Option<i64>,
}
model! { Setats {
    0 "SetatsSerialId" setats_serial_id, 1 "Status" status, 2 "Warehouse" warehouse, 3 "MasterInfo" master_info,
    4 "WorkerInfo" worker_info, 5 "Tags" tags, 6 "AutoRenewFlag" auto_renew_flag, 7 "ExpireTime" expire_time,
    8 "SecondsUntilExpiry" seconds_until_expiry, 9 "CreateTime" create_time, 10 "ManagerUrl" manager_url,
    11 "IsolatedTime" isolated_time, 12 "OwnerClusterGroupSerialId" owner_cluster_group_serial_id, 13 "Type" r#type,
    14 "SetatsUiUrl" setats_ui_url, 15 "ImageVersion" image_version, 16 "WebUIType" web_ui_type, 17 "Name" name,
    18 "Remark" remark, 19 "IsolationPolicyVersion" isolation_policy_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Warehouse {
    pub status: Option<i64>,
    pub location: Option<String>,
    pub catalog_type: Option<String>,
    pub uri: Option<String>,
    pub warehouse_url: Option<String>,
    pub authentication: Option<String>,
    pub resource_refs: Option<Vec<ResourceRefLatest>>,
    pub hive_uri: Option<String>,
    pub properties: Option<Vec<Property>>,
    pub hive_catalog_type: Option<u64>,
}
model! { Warehouse {
    0 "Status" status, 1 "Location" location, 2 "CatalogType" catalog_type, 3 "Uri" uri, 4 "WarehouseUrl" warehouse_url,
    5 "Authentication" authentication, 6 "ResourceRefs" resource_refs, 7 "HiveUri" hive_uri, 8 "Properties" properties,
    9 "HiveCatalogType" hive_catalog_type
} }

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
    0 "ResourceId" resource_id, 1 "Version" version, 2 "Type" r#type, 3 "Status" status, 4 "WorkspaceId" workspace_id,
    5 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetatsCvmInfo {
    pub cpu: Option<f64>,
    pub mem: Option<f64>,
    pub default_parallelism: Option<i64>,
    pub disk: Option<SetatsDisk>,
}
model! { SetatsCvmInfo {
    0 "Cpu" cpu, 1 "Mem" mem, 2 "DefaultParallelism" default_parallelism, 3 "Disk" disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetatsDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
}
model! { SetatsDisk {
    0 "DiskType" disk_type, 1 "DiskSize" disk_size
} }

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
    0 "ClusterGroupSerialId" cluster_group_serial_id, 1 "Status" status, 2 "Cpu" cpu, 3 "Mem" mem,
    4 "CreateTime" create_time, 5 "UpdateTime" update_time, 6 "Config" config, 7 "CreatorUin" creator_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveZone {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub zone: Option<String>,
}
model! { SlaveZone {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "Zone" zone
} }

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
    pub config: Option<Vec<Property>>,
}
model! { HiveMetastoreInfo {
    0 "HiveMetastoreSerialId" hive_metastore_serial_id, 1 "ClusterGroupSerialId" cluster_group_serial_id,
    2 "Status" status, 3 "Cpu" cpu, 4 "MemGB" mem_gb, 5 "Replica" replica, 6 "HiveUri" hive_uri,
    7 "HiveNamespace" hive_namespace, 8 "CreateTime" create_time, 9 "UpdateTime" update_time,
    10 "HiveMetastoreWarehouseDir" hive_metastore_warehouse_dir, 11 "Config" config
} }

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
    0 "SerialId" serial_id, 1 "ClusterId" cluster_id, 2 "Bucket" bucket, 3 "BucketType" bucket_type,
    4 "AuthMode" auth_mode, 5 "IsDefault" is_default, 6 "Status" status, 7 "JobCount" job_count, 8 "Region" region,
    9 "CreateTime" create_time, 10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFolder {
    pub folder_id: String,
    pub work_space_id: String,
    pub folder_type: i64,
}
operation! { DescribeFolder(folder_id: String, work_space_id: String, folder_type: i64)
    "DescribeFolder" -> DescribeFolderOutput {
    0 "FolderId" folder_id, 1 "WorkSpaceId" work_space_id, 2 "FolderType" folder_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFolderOutput {
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub parent_id: Option<String>,
    pub folder_type: Option<i64>,
    pub work_space_id: Option<String>,
    pub sub_folder_info: Option<Vec<SubFolderInfo>>,
}
model! { DescribeFolderOutput {
    0 "FolderId" folder_id, 1 "FolderName" folder_name, 2 "ParentId" parent_id, 3 "FolderType" folder_type,
    4 "WorkSpaceId" work_space_id, 5 "SubFolderInfo" sub_folder_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubFolderInfo {
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
}
model! { SubFolderInfo {
    0 "FolderId" folder_id, 1 "FolderName" folder_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobConfigs {
    pub job_id: String,
    pub job_config_versions: Option<Vec<u64>>,
    pub offset: Option<i64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub only_draft: Option<bool>,
    pub work_space_id: Option<String>,
}
operation! { DescribeJobConfigs(job_id: String) "DescribeJobConfigs" -> DescribeJobConfigsOutput {
    0 "JobId" job_id, 1 "JobConfigVersions" job_config_versions: Vec<u64>, 2 "Offset" offset: i64, 3 "Limit" limit: u64,
    4 "Filters" filters: Vec<Filter>, 5 "OnlyDraft" only_draft: bool, 6 "WorkSpaceId" work_space_id: String
} }
paged! { DescribeJobConfigs: JobConfig = Offset "Offset", "JobConfigSet" job_config_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobConfigsOutput {
    pub total_count: Option<i64>,
    pub job_config_set: Option<Vec<JobConfig>>,
}
model! { DescribeJobConfigsOutput {
    0 "TotalCount" total_count, 1 "JobConfigSet" job_config_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobConfig {
    pub job_id: Option<String>,
    pub entrypoint_class: Option<String>,
    pub program_args: Option<String>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub version: Option<i64>,
    pub default_parallelism: Option<u64>,
    pub properties: Option<Vec<Property>>,
    pub resource_ref_details: Option<Vec<ResourceRefDetail>>,
    pub creator_uin: Option<String>,
    pub update_time: Option<String>,
    pub cos_bucket: Option<String>,
    pub log_collect: Option<i64>,
    pub max_parallelism: Option<u64>,
    pub job_manager_spec: Option<f64>,
    pub task_manager_spec: Option<f64>,
    pub cls_logset_id: Option<String>,
    pub cls_topic_id: Option<String>,
    pub python_version: Option<String>,
    pub auto_recover: Option<i64>,
    pub log_level: Option<String>,
    pub clazz_levels: Option<Vec<ClazzLevel>>,
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
    0 "JobId" job_id, 1 "EntrypointClass" entrypoint_class, 2 "ProgramArgs" program_args, 3 "Remark" remark,
    4 "CreateTime" create_time, 5 "Version" version, 6 "DefaultParallelism" default_parallelism,
    7 "Properties" properties, 8 "ResourceRefDetails" resource_ref_details, 9 "CreatorUin" creator_uin,
    10 "UpdateTime" update_time, 11 "COSBucket" cos_bucket, 12 "LogCollect" log_collect,
    13 "MaxParallelism" max_parallelism, 14 "JobManagerSpec" job_manager_spec, 15 "TaskManagerSpec" task_manager_spec,
    16 "ClsLogsetId" cls_logset_id, 17 "ClsTopicId" cls_topic_id, 18 "PythonVersion" python_version,
    19 "AutoRecover" auto_recover, 20 "LogLevel" log_level, 21 "ClazzLevels" clazz_levels,
    22 "ExpertModeOn" expert_mode_on, 23 "ExpertModeConfiguration" expert_mode_configuration,
    24 "TraceModeOn" trace_mode_on, 25 "TraceModeConfiguration" trace_mode_configuration,
    26 "CheckpointRetainedNum" checkpoint_retained_num, 27 "JobGraph" job_graph,
    28 "EsServerlessIndex" es_serverless_index, 29 "EsServerlessSpace" es_serverless_space, 30 "IndexName" index_name,
    31 "WorkspaceName" workspace_name, 32 "FlinkVersion" flink_version, 33 "JdkVersion" jdk_version,
    34 "JobManagerCpu" job_manager_cpu, 35 "JobManagerMem" job_manager_mem, 36 "TaskManagerCpu" task_manager_cpu,
    37 "TaskManagerMem" task_manager_mem, 38 "JobConfigItem" job_config_item,
    39 "CheckpointTimeoutSecond" checkpoint_timeout_second, 40 "CheckpointIntervalSecond" checkpoint_interval_second,
    41 "VariableReplaceMode" variable_replace_mode, 42 "StateCOSBucket" state_cos_bucket,
    43 "LogCOSBucket" log_cos_bucket, 44 "IsLocked" is_locked
} }

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
    0 "ResourceId" resource_id, 1 "Version" version, 2 "Name" name, 3 "Type" r#type, 4 "SystemProvide" system_provide,
    5 "Connector" connector, 6 "ConnectorVersion" connector_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobEvents {
    pub job_id: String,
    pub start_timestamp: u64,
    pub end_timestamp: u64,
    pub types: Option<Vec<String>>,
    pub running_order_ids: Option<Vec<u64>>,
    pub work_space_id: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeJobEvents(job_id: String, start_timestamp: u64, end_timestamp: u64)
    "DescribeJobEvents" -> DescribeJobEventsOutput {
    0 "JobId" job_id, 1 "StartTimestamp" start_timestamp, 2 "EndTimestamp" end_timestamp, 3 "Types" types: Vec<String>,
    4 "RunningOrderIds" running_order_ids: Vec<u64>, 5 "WorkSpaceId" work_space_id: String, 6 "Limit" limit: u64,
    7 "Offset" offset: u64
} }
paged! { DescribeJobEvents: JobEvent = Offset "Offset", "Events" events, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobEventsOutput {
    pub events: Option<Vec<JobEvent>>,
    pub running_order_ids: Option<Vec<u64>>,
    pub total_count: Option<u64>,
    pub versions: Option<Vec<u64>>,
}
model! { DescribeJobEventsOutput {
    0 "Events" events, 1 "RunningOrderIds" running_order_ids, 2 "TotalCount" total_count, 3 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobEvent {
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub timestamp: Option<u64>,
    pub running_order_id: Option<u64>,
    pub message: Option<String>,
    pub solution_link: Option<String>,
    pub cause_analysis: Option<String>,
    pub solution: Option<String>,
}
model! { JobEvent {
    0 "Type" r#type, 1 "Description" description, 2 "Timestamp" timestamp, 3 "RunningOrderId" running_order_id,
    4 "Message" message, 5 "SolutionLink" solution_link, 6 "CauseAnalysis" cause_analysis, 7 "Solution" solution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobRuntimeInfo {
    pub job_id: String,
    pub work_space_id: String,
    pub include_info: Vec<String>,
}
operation! { DescribeJobRuntimeInfo(job_id: String, work_space_id: String, include_info: Vec<String>)
    "DescribeJobRuntimeInfo" -> DescribeJobRuntimeInfoOutput {
    0 "JobId" job_id, 1 "WorkSpaceId" work_space_id, 2 "IncludeInfo" include_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobRuntimeInfoOutput {
    pub job_runtime_info: Option<Vec<JobRuntimeInfo>>,
}
model! { DescribeJobRuntimeInfoOutput {
    0 "JobRuntimeInfo" job_runtime_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobRuntimeInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { JobRuntimeInfo {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSavepoint {
    pub job_id: String,
    pub limit: i64,
    pub offset: i64,
    pub work_space_id: Option<String>,
    pub record_types: Option<Vec<i64>>,
}
operation! { DescribeJobSavepoint(job_id: String, limit: i64, offset: i64)
    "DescribeJobSavepoint" -> DescribeJobSavepointOutput {
    0 "JobId" job_id, 1 "Limit" limit, 2 "Offset" offset, 3 "WorkSpaceId" work_space_id: String,
    4 "RecordTypes" record_types: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSavepointOutput {
    pub total_number: Option<i64>,
    pub savepoint: Option<Vec<Savepoint>>,
    pub running_savepoint: Option<Vec<Savepoint>>,
    pub running_total_number: Option<i64>,
}
model! { DescribeJobSavepointOutput {
    0 "TotalNumber" total_number, 1 "Savepoint" savepoint, 2 "RunningSavepoint" running_savepoint,
    3 "RunningTotalNumber" running_total_number
} }

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
    0 "Id" id, 1 "VersionId" version_id, 2 "Status" status, 3 "CreateTime" create_time, 4 "UpdateTime" update_time,
    5 "Path" path, 6 "Size" size, 7 "RecordType" record_type, 8 "JobRuntimeId" job_runtime_id,
    9 "Description" description, 10 "Timeout" timeout, 11 "SerialId" serial_id, 12 "TimeConsuming" time_consuming,
    13 "PathStatus" path_status, 14 "FlinkVersion" flink_version, 15 "IsIncremental" is_incremental,
    16 "CheckpointSize" checkpoint_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSubmissionLog {
    pub job_id: String,
    pub start_time: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSubmissionLogOutput {
    pub cursor: Option<String>,
    pub list_over: Option<bool>,
    pub job_request_id: Option<String>,
    pub job_instance_list: Option<Vec<JobInstanceForSubmissionLog>>,
    pub log_list: Option<Vec<String>>,
    pub log_content_list: Option<Vec<LogContent>>,
}
model! { DescribeJobSubmissionLogOutput {
    0 "Cursor" cursor, 1 "ListOver" list_over, 2 "JobRequestId" job_request_id, 3 "JobInstanceList" job_instance_list,
    4 "LogList" log_list, 5 "LogContentList" log_content_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobInstanceForSubmissionLog {
    pub running_order_id: Option<i64>,
    pub job_instance_start_time: Option<String>,
    pub starting_millis: Option<i64>,
}
model! { JobInstanceForSubmissionLog {
    0 "RunningOrderId" running_order_id, 1 "JobInstanceStartTime" job_instance_start_time,
    2 "StartingMillis" starting_millis
} }

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
    0 "Log" log, 1 "Time" time, 2 "PkgId" pkg_id, 3 "PkgLogId" pkg_log_id, 4 "ContainerName" container_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobsOutput {
    pub total_count: Option<i64>,
    pub job_set: Option<Vec<JobV1>>,
}
model! { DescribeJobsOutput {
    0 "TotalCount" total_count, 1 "JobSet" job_set
} }

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
    pub tags: Option<Vec<Tag>>,
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
    0 "JobId" job_id, 1 "Region" region, 2 "Zone" zone, 3 "AppId" app_id, 4 "OwnerUin" owner_uin,
    5 "CreatorUin" creator_uin, 6 "Name" name, 7 "JobType" job_type, 8 "Status" status, 9 "CreateTime" create_time,
    10 "StartTime" start_time, 11 "StopTime" stop_time, 12 "UpdateTime" update_time,
    13 "TotalRunMillis" total_run_millis, 14 "Remark" remark, 15 "LastOpResult" last_op_result,
    16 "ClusterName" cluster_name, 17 "LatestJobConfigVersion" latest_job_config_version,
    18 "LatestValidJobConfigVersion" latest_valid_job_config_version,
    19 "PublishedJobConfigVersion" published_job_config_version, 20 "RunningCuNum" running_cu_num, 21 "CuMem" cu_mem,
    22 "StatusDesc" status_desc, 23 "CurrentRunMillis" current_run_millis, 24 "ClusterId" cluster_id,
    25 "WebUIUrl" web_ui_url, 26 "SchedulerType" scheduler_type, 27 "ClusterStatus" cluster_status,
    28 "RunningCu" running_cu, 29 "FlinkVersion" flink_version, 30 "WorkSpaceId" work_space_id,
    31 "WorkSpaceName" work_space_name, 32 "Tags" tags, 33 "EventInfo" event_info, 34 "Description" description,
    35 "ScalingType" scaling_type, 36 "RunningCpu" running_cpu, 37 "RunningMem" running_mem,
    38 "OpenJobDefaultAlarm" open_job_default_alarm, 39 "ProgressDesc" progress_desc, 40 "ContinueAlarm" continue_alarm,
    41 "RestartCount" restart_count, 42 "ExpectJobDefaultAlarmStatus" expect_job_default_alarm_status,
    43 "JdkVersion" jdk_version, 44 "StateCOSBucket" state_cos_bucket, 45 "NewStateCOSBucket" new_state_cos_bucket,
    46 "StateCOSBucketType" state_cos_bucket_type, 47 "NewStateCOSBucketType" new_state_cos_bucket_type,
    48 "HealthScore" health_score, 49 "LastDiagnoseTime" last_diagnose_time, 50 "ManagerUin" manager_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobEventInfo {
    pub error_event_total: Option<i64>,
}
model! { JobEventInfo {
    0 "ErrorEventTotal" error_event_total
} }

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
    Offset "Offset", "ResourceConfigSet" resource_config_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigsOutput {
    pub resource_config_set: Option<Vec<ResourceConfigItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeResourceConfigsOutput {
    0 "ResourceConfigSet" resource_config_set, 1 "TotalCount" total_count
} }

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
    pub ref_job_status_count_set: Option<Vec<RefJobStatusCountItem>>,
}
model! { ResourceConfigItem {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Region" region, 3 "AppId" app_id,
    4 "OwnerUin" owner_uin, 5 "CreatorUin" creator_uin, 6 "ResourceLoc" resource_loc, 7 "CreateTime" create_time,
    8 "Version" version, 9 "Remark" remark, 10 "Status" status, 11 "RefJobCount" ref_job_count,
    12 "RefJobStatusCountSet" ref_job_status_count_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefJobStatusCountItem {
    pub job_status: Option<i64>,
    pub count: Option<i64>,
}
model! { RefJobStatusCountItem {
    0 "JobStatus" job_status, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceRelatedJobs {
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
    Offset "Offset", "RefJobInfos" ref_job_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceRelatedJobsOutput {
    pub total_count: Option<i64>,
    pub ref_job_infos: Option<Vec<ResourceRefJobInfo>>,
}
model! { DescribeResourceRelatedJobsOutput {
    0 "TotalCount" total_count, 1 "RefJobInfos" ref_job_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceRefJobInfo {
    pub job_id: Option<String>,
    pub job_config_version: Option<i64>,
    pub resource_version: Option<i64>,
}
model! { ResourceRefJobInfo {
    0 "JobId" job_id, 1 "JobConfigVersion" job_config_version, 2 "ResourceVersion" resource_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResources {
    pub resource_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub work_space_id: Option<String>,
    pub system_resource: Option<u64>,
}
operation! { DescribeResources() "DescribeResources" -> DescribeResourcesOutput {
    0 "ResourceIds" resource_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>, 4 "WorkSpaceId" work_space_id: String, 5 "SystemResource" system_resource: u64
} }
paged! { DescribeResources: ResourceItem = Offset "Offset", "ResourceSet" resource_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesOutput {
    pub resource_set: Option<Vec<ResourceItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeResourcesOutput {
    0 "ResourceSet" resource_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceItem {
    pub resource_id: Option<String>,
    pub name: Option<String>,
    pub resource_type: Option<u64>,
    pub resource_loc: Option<ResourceLoc>,
    pub region: Option<String>,
    pub app_id: Option<u64>,
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
    pub ref_job_status_count_set: Option<Vec<RefJobStatusCountItem>>,
    pub connector: Option<String>,
    pub connector_version: Option<String>,
    pub connection_method: Option<String>,
    pub related_resource_id: Option<String>,
    pub icon: Option<String>,
    pub connector_name: Option<String>,
    pub connector_url: Option<String>,
}
model! { ResourceItem {
    0 "ResourceId" resource_id, 1 "Name" name, 2 "ResourceType" resource_type, 3 "ResourceLoc" resource_loc,
    4 "Region" region, 5 "AppId" app_id, 6 "OwnerUin" owner_uin, 7 "CreatorUin" creator_uin, 8 "CreateTime" create_time,
    9 "UpdateTime" update_time, 10 "LatestResourceConfigVersion" latest_resource_config_version, 11 "Remark" remark,
    12 "VersionCount" version_count, 13 "RefJobCount" ref_job_count, 14 "IsJobRun" is_job_run, 15 "FileName" file_name,
    16 "WorkSpaceId" work_space_id, 17 "RefJobStatusCountSet" ref_job_status_count_set, 18 "Connector" connector,
    19 "ConnectorVersion" connector_version, 20 "ConnectionMethod" connection_method,
    21 "RelatedResourceId" related_resource_id, 22 "Icon" icon, 23 "ConnectorName" connector_name,
    24 "ConnectorUrl" connector_url
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemResourcesOutput {
    pub resource_set: Option<Vec<SystemResourceItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeSystemResourcesOutput {
    0 "ResourceSet" resource_set, 1 "TotalCount" total_count
} }

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
    0 "ResourceId" resource_id, 1 "Name" name, 2 "ResourceType" resource_type, 3 "Remark" remark, 4 "Region" region,
    5 "LatestResourceConfigVersion" latest_resource_config_version, 6 "SystemProvide" system_provide
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTreeJobsOutput {
    pub parent_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub job_set: Option<Vec<TreeJobSets>>,
    pub children: Option<Vec<DescribeTreeJobsRsp>>,
}
model! { DescribeTreeJobsOutput {
    0 "ParentId" parent_id, 1 "Id" id, 2 "Name" name, 3 "JobSet" job_set, 4 "Children" children
} }

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
    0 "JobId" job_id, 1 "Name" name, 2 "JobType" job_type, 3 "RunningCu" running_cu, 4 "Status" status,
    5 "ScalingType" scaling_type, 6 "RunningCpu" running_cpu, 7 "RunningMem" running_mem,
    8 "DecodeSqlCode" decode_sql_code, 9 "PublishedJobConfigId" published_job_config_id, 10 "FolderPath" folder_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTreeJobsRsp {
    pub parent_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub job_set: Option<Vec<TreeJobSets>>,
    pub children: Option<Vec<DescribeTreeJobsRsp>>,
    pub request_id: Option<String>,
    pub page_attach: Option<String>,
    pub has_more: Option<bool>,
}
model! { DescribeTreeJobsRsp {
    0 "ParentId" parent_id, 1 "Id" id, 2 "Name" name, 3 "JobSet" job_set, 4 "Children" children,
    5 "RequestId" request_id, 6 "PageAttach" page_attach, 7 "HasMore" has_more
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTreeResourcesOutput {
    pub parent_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub items: Option<Vec<TreeResourceItem>>,
    pub children: Option<Vec<DescribeTreeResourcesRsp>>,
    pub total_count: Option<i64>,
}
model! { DescribeTreeResourcesOutput {
    0 "ParentId" parent_id, 1 "Id" id, 2 "Name" name, 3 "Items" items, 4 "Children" children, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreeResourceItem {
    pub resource_id: Option<String>,
    pub name: Option<String>,
    pub resource_type: Option<i64>,
    pub remark: Option<String>,
    pub file_name: Option<String>,
    pub folder_id: Option<String>,
    pub ref_job_status_count_set: Option<Vec<RefJobStatusCountItem>>,
}
model! { TreeResourceItem {
    0 "ResourceId" resource_id, 1 "Name" name, 2 "ResourceType" resource_type, 3 "Remark" remark,
    4 "FileName" file_name, 5 "FolderId" folder_id, 6 "RefJobStatusCountSet" ref_job_status_count_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTreeResourcesRsp {
    pub parent_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub items: Option<Vec<TreeResourceItem>>,
    pub children: Option<Vec<DescribeTreeResourcesRsp>>,
    pub total_count: Option<i64>,
}
model! { DescribeTreeResourcesRsp {
    0 "ParentId" parent_id, 1 "Id" id, 2 "Name" name, 3 "Items" items, 4 "Children" children, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariables {
    pub work_space_id: Option<String>,
}
operation! { DescribeVariables() "DescribeVariables" -> DescribeVariablesOutput {
    0 "WorkSpaceId" work_space_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariablesOutput {
    pub variable_set: Option<Vec<VariableItem>>,
}
model! { DescribeVariablesOutput {
    0 "VariableSet" variable_set
} }

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
    0 "SerialId" serial_id, 1 "Name" name, 2 "Value" value, 3 "ValueType" value_type, 4 "SecretRegion" secret_region,
    5 "SecretName" secret_name, 6 "SecretVersionId" secret_version_id, 7 "Type" r#type, 8 "Remark" remark,
    9 "CreateTime" create_time, 10 "CreatorUin" creator_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkSpaceUsers {
    pub work_space_id: String,
    pub auth_sub_account_uin: Option<String>,
}
operation! { DescribeWorkSpaceUsers(work_space_id: String) "DescribeWorkSpaceUsers" -> DescribeWorkSpaceUsersOutput {
    0 "WorkSpaceId" work_space_id, 1 "AuthSubAccountUin" auth_sub_account_uin: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkSpaceUsersOutput {
    pub role_auths: Option<Vec<RoleAuth>>,
}
model! { DescribeWorkSpaceUsersOutput {
    0 "RoleAuths" role_auths
} }

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
    0 "AppId" app_id, 1 "WorkSpaceSerialId" work_space_serial_id, 2 "OwnerUin" owner_uin, 3 "CreatorUin" creator_uin,
    4 "AuthSubAccountUin" auth_sub_account_uin, 5 "Permission" permission, 6 "CreateTime" create_time,
    7 "UpdateTime" update_time, 8 "Status" status, 9 "Id" id, 10 "WorkSpaceId" work_space_id, 11 "RoleName" role_name
} }

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
    Offset "Offset", "WorkSpaceSetItem" work_space_set_item, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkSpacesOutput {
    pub work_space_set_item: Option<Vec<WorkSpaceSetItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeWorkSpacesOutput {
    0 "WorkSpaceSetItem" work_space_set_item, 1 "TotalCount" total_count
} }

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
    pub cluster_group_set_item: Option<Vec<ClusterGroupSetItem>>,
    pub role_auth: Option<Vec<RoleAuth>>,
    pub role_auth_count: Option<i64>,
    pub work_space_id: Option<String>,
    pub jobs_count: Option<i64>,
}
model! { WorkSpaceSetItem {
    0 "SerialId" serial_id, 1 "AppId" app_id, 2 "OwnerUin" owner_uin, 3 "CreatorUin" creator_uin,
    4 "WorkSpaceName" work_space_name, 5 "Region" region, 6 "CreateTime" create_time, 7 "UpdateTime" update_time,
    8 "Status" status, 9 "Description" description, 10 "ClusterGroupSetItem" cluster_group_set_item,
    11 "RoleAuth" role_auth, 12 "RoleAuthCount" role_auth_count, 13 "WorkSpaceId" work_space_id,
    14 "JobsCount" jobs_count
} }

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
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Region" region, 3 "Zone" zone, 4 "AppId" app_id, 5 "OwnerUin" owner_uin,
    6 "CreatorUin" creator_uin, 7 "CuNum" cu_num, 8 "CuMem" cu_mem, 9 "Status" status, 10 "StatusDesc" status_desc,
    11 "CreateTime" create_time, 12 "UpdateTime" update_time, 13 "Remark" remark,
    14 "NetEnvironmentType" net_environment_type, 15 "FreeCuNum" free_cu_num, 16 "FreeCu" free_cu,
    17 "RunningCu" running_cu, 18 "PayMode" pay_mode, 19 "SubEks" sub_eks,
    20 "BillingResourceMode" billing_resource_mode, 21 "TotalCpu" total_cpu, 22 "TotalMem" total_mem,
    23 "RunningCpu" running_cpu, 24 "RunningMem" running_mem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchSqlGatewayStatementResult {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchSqlGatewayStatementResultOutput {
    pub error_message: Option<Vec<String>>,
    pub result_type: Option<String>,
    pub is_query_result: Option<bool>,
    pub result_kind: Option<String>,
    pub results: Option<StatementResult>,
    pub next_result_uri: Option<String>,
}
model! { FetchSqlGatewayStatementResultOutput {
    0 "ErrorMessage" error_message, 1 "ResultType" result_type, 2 "IsQueryResult" is_query_result,
    3 "ResultKind" result_kind, 4 "Results" results, 5 "NextResultUri" next_result_uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementResult {
    pub columns: Option<Vec<ResultColumn>>,
    pub row_format: Option<String>,
    pub data: Option<Vec<ResultData>>,
}
model! { StatementResult {
    0 "Columns" columns, 1 "RowFormat" row_format, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultColumn {
    pub name: Option<String>,
    pub logical_type: Option<LogicalType>,
    pub comment: Option<String>,
}
model! { ResultColumn {
    0 "Name" name, 1 "LogicalType" logical_type, 2 "Comment" comment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogicalType {
    pub r#type: Option<String>,
    pub null_able: Option<bool>,
    pub length: Option<i64>,
}
model! { LogicalType {
    0 "Type" r#type, 1 "NullAble" null_able, 2 "Length" length
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultData {
    pub kind: Option<String>,
    pub fields: Option<Vec<String>>,
}
model! { ResultData {
    0 "Kind" kind, 1 "Fields" fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaTable {
    pub catalog: String,
    pub database: String,
    pub table: String,
    pub work_space_id: String,
}
operation! { GetMetaTable(catalog: String, database: String, table: String, work_space_id: String)
    "GetMetaTable" -> GetMetaTableOutput {
    0 "Catalog" catalog, 1 "Database" database, 2 "Table" table, 3 "WorkSpaceId" work_space_id
} }

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
    0 "SerialId" serial_id, 1 "Catalog" catalog, 2 "Database" database, 3 "Table" table, 4 "DDL" ddl,
    5 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConnector {
    pub work_space_id: String,
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

pub type ModifyConnectorOutput = Empty;

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

pub type ModifyFolderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJob {
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

pub type ModifyJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetaTable {
    pub cluster_id: String,
    pub table_id: String,
    pub sql_code: String,
    pub flink_version: String,
    pub work_space_id: String,
    pub remark: String,
}

/// What [`ModifyMetaTable::new`] takes.
pub struct ModifyMetaTableRequired {
    pub cluster_id: String,
    pub table_id: String,
    pub sql_code: String,
    pub flink_version: String,
    pub work_space_id: String,
    pub remark: String,
}
operation! { ModifyMetaTable{ModifyMetaTableRequired: cluster_id, table_id, sql_code, flink_version, work_space_id, remark}
    "ModifyMetaTable" -> Empty {
    0 "ClusterId" cluster_id, 1 "TableId" table_id, 2 "SqlCode" sql_code, 3 "FlinkVersion" flink_version,
    4 "WorkSpaceId" work_space_id, 5 "Remark" remark
} }

pub type ModifyMetaTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkSpace {
    pub work_space_id: String,
    pub work_space_name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyWorkSpace(work_space_id: String) "ModifyWorkSpace" -> Empty {
    0 "WorkSpaceId" work_space_id, 1 "WorkSpaceName" work_space_name: String, 2 "Description" description: String
} }

pub type ModifyWorkSpaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseConnector {
    pub resource_id: String,
    pub version_id: i64,
    pub work_space_id: Option<String>,
}
operation! { ParseConnector(resource_id: String, version_id: i64) "ParseConnector" -> ParseConnectorOutput {
    0 "ResourceId" resource_id, 1 "VersionId" version_id, 2 "WorkSpaceId" work_space_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseConnectorOutput {
    pub connectors: Option<Vec<Connectors>>,
}
model! { ParseConnectorOutput {
    0 "Connectors" connectors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Connectors {
    pub connection_method: Option<String>,
    pub connector: Option<String>,
    pub existed: Option<bool>,
}
model! { Connectors {
    0 "ConnectionMethod" connection_method, 1 "Connector" connector, 2 "Existed" existed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewOceanusCluster {
    pub cluster_id: String,
    pub period: i64,
}
operation! { RenewOceanusCluster(cluster_id: String, period: i64) "RenewOceanusCluster" -> RenewOceanusClusterOutput {
    0 "ClusterId" cluster_id, 1 "Period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewOceanusClusterOutput {
    pub task_exec_result: Option<String>,
}
model! { RenewOceanusClusterOutput {
    0 "TaskExecResult" task_exec_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunJobs {
    pub run_job_descriptions: Vec<RunJobDescription>,
    pub work_space_id: Option<String>,
}
operation! { RunJobs(run_job_descriptions: Vec<RunJobDescription>) "RunJobs" -> Empty {
    0 "RunJobDescriptions" run_job_descriptions, 1 "WorkSpaceId" work_space_id: String
} }

pub type RunJobsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunJobDescription {
    pub job_id: Option<String>,
    pub run_type: Option<i64>,
    pub start_mode: Option<String>,
    pub job_config_version: Option<u64>,
    pub savepoint_path: Option<String>,
    pub savepoint_id: Option<String>,
    pub use_old_system_connector: Option<bool>,
    pub custom_timestamp: Option<i64>,
    pub kafka_scan_mode: Option<String>,
}
input! { RunJobDescription(job_id: String, run_type: i64) {
    0 "JobId" job_id: String, 1 "RunType" run_type: i64, 2 "StartMode" start_mode: String,
    3 "JobConfigVersion" job_config_version: u64, 4 "SavepointPath" savepoint_path: String,
    5 "SavepointId" savepoint_id: String, 6 "UseOldSystemConnector" use_old_system_connector: bool,
    7 "CustomTimestamp" custom_timestamp: i64, 8 "KafkaScanMode" kafka_scan_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSqlGatewayStatement {
    pub cluster_id: String,
    pub sql: String,
    pub session_id: Option<String>,
}
operation! { RunSqlGatewayStatement(cluster_id: String, sql: String)
    "RunSqlGatewayStatement" -> RunSqlGatewayStatementOutput {
    0 "ClusterId" cluster_id, 1 "Sql" sql, 2 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSqlGatewayStatementOutput {
    pub error_message: Option<Vec<String>>,
    pub session_id: Option<String>,
    pub operation_handle_id: Option<String>,
}
model! { RunSqlGatewayStatementOutput {
    0 "ErrorMessage" error_message, 1 "SessionId" session_id, 2 "OperationHandleId" operation_handle_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOceanusCluster {
    pub cluster_id: String,
    pub new_cu: i64,
    pub scale_mode: Option<String>,
}
operation! { ScaleOceanusCluster(cluster_id: String, new_cu: i64) "ScaleOceanusCluster" -> ScaleOceanusClusterOutput {
    0 "ClusterId" cluster_id, 1 "NewCU" new_cu, 2 "ScaleMode" scale_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOceanusClusterOutput {
    pub task_exec_result: Option<String>,
}
model! { ScaleOceanusClusterOutput {
    0 "TaskExecResult" task_exec_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopJobs {
    pub stop_job_descriptions: Vec<StopJobDescription>,
    pub work_space_id: Option<String>,
}
operation! { StopJobs(stop_job_descriptions: Vec<StopJobDescription>) "StopJobs" -> Empty {
    0 "StopJobDescriptions" stop_job_descriptions, 1 "WorkSpaceId" work_space_id: String
} }

pub type StopJobsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopJobDescription {
    pub job_id: Option<String>,
    pub stop_type: Option<i64>,
}
input! { StopJobDescription(job_id: String, stop_type: i64) {
    0 "JobId" job_id: String, 1 "StopType" stop_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerJobSavepoint {
    pub job_id: String,
    pub description: Option<String>,
    pub work_space_id: Option<String>,
}
operation! { TriggerJobSavepoint(job_id: String) "TriggerJobSavepoint" -> TriggerJobSavepointOutput {
    0 "JobId" job_id, 1 "Description" description: String, 2 "WorkSpaceId" work_space_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerJobSavepointOutput {
    pub savepoint_trigger: Option<bool>,
    pub error_msg: Option<String>,
    pub final_savepoint_path: Option<String>,
    pub savepoint_id: Option<String>,
}
model! { TriggerJobSavepointOutput {
    0 "SavepointTrigger" savepoint_trigger, 1 "ErrorMsg" error_msg, 2 "FinalSavepointPath" final_savepoint_path,
    3 "SavepointId" savepoint_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_CAM_NOT_AUTHORIZED: &str = "AuthFailure.CAMNotAuthorized";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CHECK_DDL_GRAMMAR: &str = "FailedOperation.CheckDdlGrammar";
    pub const FAILED_OPERATION_CLUSTER_NOT_FOUND: &str = "FailedOperation.ClusterNotFound";
    pub const FAILED_OPERATION_DDL_PARSE_FAILURE: &str = "FailedOperation.DDLParseFailure";
    pub const FAILED_OPERATION_DATA_SOURCE_CONNECTION_FAILED: &str = "FailedOperation.DataSourceConnectionFailed";
    pub const FAILED_OPERATION_DEFAULT_SPACE_CAN_NOT_OPERATE: &str = "FailedOperation.DefaultSpaceCanNotOperate";
    pub const FAILED_OPERATION_DELETE_WEDATA_ITEMSPACE: &str = "FailedOperation.DeleteWedataItemspace";
    pub const FAILED_OPERATION_DRAFT_CONFIG_CAN_NOT_DELETE: &str = "FailedOperation.DraftConfigCanNotDelete";
    pub const FAILED_OPERATION_DUPLICATED_JOB_NAME: &str = "FailedOperation.DuplicatedJobName";
    pub const FAILED_OPERATION_FAILED_OPERATION_CODE_FETCH_SQL_GATEWAY_STATEMENT: &str =
        "FailedOperation.FailedOperationCode_FetchSqlGatewayStatement";
    pub const FAILED_OPERATION_FAILED_OPERATION_CODE_RUN_SQL_GATEWAY: &str =
        "FailedOperation.FailedOperationCode_RunSqlGateway";
    pub const FAILED_OPERATION_GET_RESOURCE_TAGS_BY_RESOURCE_IDS: &str = "FailedOperation.GetResourceTagsByResourceIds";
    pub const FAILED_OPERATION_GET_RESOURCES_BY_TAGS_UNION: &str = "FailedOperation.GetResourcesByTagsUnion";
    pub const FAILED_OPERATION_GRAMMAR_CHECK_FAILURE: &str = "FailedOperation.GrammarCheckFailure";
    pub const FAILED_OPERATION_JOB_BIND_DEFAULT_MONITOR_FAILED: &str = "FailedOperation.JobBindDefaultMonitorFailed";
    pub const FAILED_OPERATION_JOB_CONFIG_ON_PUBLISH: &str = "FailedOperation.JobConfigOnPublish";
    pub const FAILED_OPERATION_MODIFY_CONNECTOR_FAILED_OPERATION: &str =
        "FailedOperation.ModifyConnectorFailedOperation";
    pub const FAILED_OPERATION_MODIFY_TABLE_FAILED_OPERATION: &str = "FailedOperation.ModifyTableFailedOperation";
    pub const FAILED_OPERATION_PARSE_SQL: &str = "FailedOperation.ParseSql";
    pub const FAILED_OPERATION_USER_NOT_AUTHENTICATED: &str = "FailedOperation.UserNotAuthenticated";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CLS: &str = "InternalError.CLS";
    pub const INTERNAL_ERROR_COS_CLIENT: &str = "InternalError.COSClient";
    pub const INTERNAL_ERROR_CAM_CGW_ERROR: &str = "InternalError.CamCgwError";
    pub const INTERNAL_ERROR_DB: &str = "InternalError.DB";
    pub const INTERNAL_ERROR_FAILED_TO_BESCRIBE_RESOURCES: &str = "InternalError.FailedToBescribeResources";
    pub const INTERNAL_ERROR_FAILED_TO_UPDATE_JOB: &str = "InternalError.FailedToUpdateJob";
    pub const INTERNAL_ERROR_JOB_INSTANCE_NOT_FOUND: &str = "InternalError.JobInstanceNotFound";
    pub const INTERNAL_ERROR_LOGIC_ERROR: &str = "InternalError.LogicError";
    pub const INTERNAL_ERROR_RESOURCE_CONFIG_CAN_NOT_DELETE: &str = "InternalError.ResourceConfigCanNotDelete";
    pub const INTERNAL_ERROR_RESOURCE_NOT_EXIST: &str = "InternalError.ResourceNotExist";
    pub const INTERNAL_ERROR_SQL_CODE_NOT_FOUND: &str = "InternalError.SqlCodeNotFound";
    pub const INTERNAL_ERROR_STS_NEW_CLIENT: &str = "InternalError.StsNewClient";
    pub const INTERNAL_ERROR_SYSTEM_ERROR: &str = "InternalError.SystemError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_APP_ID_RESOURCE_NOT_MATCH: &str = "InvalidParameter.AppIdResourceNotMatch";
    pub const INVALID_PARAMETER_CREATE_VARIABLE_EXISTS: &str = "InvalidParameter.CreateVariableExists";
    pub const INVALID_PARAMETER_DUPLICATED_FOLDER_NAME: &str = "InvalidParameter.DuplicatedFolderName";
    pub const INVALID_PARAMETER_DUPLICATED_SPACE_NAME: &str = "InvalidParameter.DuplicatedSpaceName";
    pub const INVALID_PARAMETER_ILLEGAL_MAX_PARALLELISM: &str = "InvalidParameter.IllegalMaxParallelism";
    pub const INVALID_PARAMETER_ILLEGAL_SEARCH_KEYWORD: &str = "InvalidParameter.IllegalSearchKeyword";
    pub const INVALID_PARAMETER_INVALID_APP_ID: &str = "InvalidParameter.InvalidAppId";
    pub const INVALID_PARAMETER_INVALID_CLUSTER_ID: &str = "InvalidParameter.InvalidClusterId";
    pub const INVALID_PARAMETER_INVALID_ITEM_SPACE_NAME: &str = "InvalidParameter.InvalidItemSpaceName";
    pub const INVALID_PARAMETER_INVALID_NAME: &str = "InvalidParameter.InvalidName";
    pub const INVALID_PARAMETER_INVALID_REGION: &str = "InvalidParameter.InvalidRegion";
    pub const INVALID_PARAMETER_INVALID_RESOURCE_IDS: &str = "InvalidParameter.InvalidResourceIds";
    pub const INVALID_PARAMETER_JOB_CONFIG_LOG_COLLECT_PARAM_ERROR: &str =
        "InvalidParameter.JobConfigLogCollectParamError";
    pub const INVALID_PARAMETER_MAX_PARALLELISM_TOO_LARGE: &str = "InvalidParameter.MaxParallelismTooLarge";
    pub const INVALID_PARAMETER_MAX_PARALLELISM_TOO_SMALL: &str = "InvalidParameter.MaxParallelismTooSmall";
    pub const INVALID_PARAMETER_UIN_RESOURCE_NOT_MATCH: &str = "InvalidParameter.UinResourceNotMatch";
    pub const INVALID_PARAMETER_UNSUPPORTED_FLINK_CONF: &str = "InvalidParameter.UnsupportedFlinkConf";
    pub const INVALID_PARAMETER_UNSUPPORTED_OPTIONS: &str = "InvalidParameter.UnsupportedOptions";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_CLUSTER_ID: &str = "InvalidParameterValue.ClusterId";
    pub const INVALID_PARAMETER_VALUE_CLUSTER_IDS: &str = "InvalidParameterValue.ClusterIds";
    pub const INVALID_PARAMETER_VALUE_CU_MEM: &str = "InvalidParameterValue.CuMem";
    pub const INVALID_PARAMETER_VALUE_INVALID_LIMIT: &str = "InvalidParameterValue.InvalidLimit";
    pub const INVALID_PARAMETER_VALUE_INVALID_START_MODE: &str = "InvalidParameterValue.InvalidStartMode";
    pub const INVALID_PARAMETER_VALUE_INVALID_TIME: &str = "InvalidParameterValue.InvalidTime";
    pub const INVALID_PARAMETER_VALUE_JOB_ID_VALUE_ERROR: &str = "InvalidParameterValue.JobIdValueError";
    pub const INVALID_PARAMETER_VALUE_JOB_NAME: &str = "InvalidParameterValue.JobName";
    pub const INVALID_PARAMETER_VALUE_JOB_NAME_EXISTED: &str = "InvalidParameterValue.JobNameExisted";
    pub const INVALID_PARAMETER_VALUE_JOB_TYPE_COMBINE_WITH_CLUSTER_TYPE: &str =
        "InvalidParameterValue.JobTypeCombineWithClusterType";
    pub const INVALID_PARAMETER_VALUE_JOB_TYPE_COMBINE_WITH_ENTRYPOINT_CLASS: &str =
        "InvalidParameterValue.JobTypeCombineWithEntrypointClass";
    pub const INVALID_PARAMETER_VALUE_META_DATABASE_EXISTED: &str = "InvalidParameterValue.MetaDatabaseExisted";
    pub const INVALID_PARAMETER_VALUE_META_DATABASE_NAME: &str = "InvalidParameterValue.MetaDatabaseName";
    pub const INVALID_PARAMETER_VALUE_META_TABLE_EXISTED: &str = "InvalidParameterValue.MetaTableExisted";
    pub const INVALID_PARAMETER_VALUE_ORDER_TYPE: &str = "InvalidParameterValue.OrderType";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_IDS_NOT_FOUND: &str = "InvalidParameterValue.ResourceIdsNotFound";
    pub const INVALID_PARAMETER_VALUE_RUN_JOB_DESCRIPTIONS_COUNT: &str =
        "InvalidParameterValue.RunJobDescriptionsCount";
    pub const INVALID_PARAMETER_VALUE_RUN_TYPE: &str = "InvalidParameterValue.RunType";
    pub const INVALID_PARAMETER_VALUE_TIMESTAMP: &str = "InvalidParameterValue.Timestamp";
    pub const INVALID_PARAMETER_VALUE_TYPE: &str = "InvalidParameterValue.Type";
    pub const INVALID_PARAMETER_VALUE_UN_SUPPORTED_COMPOSITE: &str = "InvalidParameterValue.UnSupportedComposite";
    pub const INVALID_PARAMETER_VALUE_UNKNOWN_STOP_TYPE: &str = "InvalidParameterValue.UnknownStopType";
    pub const INVALID_PARAMETER_VALUE_VARIABLE_NAME: &str = "InvalidParameterValue.VariableName";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_ITEM_SPACE_LIMIT_EXCEEDED: &str = "LimitExceeded.ItemSpaceLimitExceeded";
    pub const LIMIT_EXCEEDED_JOB: &str = "LimitExceeded.Job";
    pub const LIMIT_EXCEEDED_JOB_CONFIG: &str = "LimitExceeded.JobConfig";
    pub const LIMIT_EXCEEDED_JOB_DEFAULT_MONITOR_LIMIT_EXCEEDED: &str = "LimitExceeded.JobDefaultMonitorLimitExceeded";
    pub const LIMIT_EXCEEDED_META_DATABASE: &str = "LimitExceeded.MetaDatabase";
    pub const LIMIT_EXCEEDED_META_TABLE: &str = "LimitExceeded.MetaTable";
    pub const LIMIT_EXCEEDED_VARIABLES: &str = "LimitExceeded.Variables";
    pub const LIMIT_EXCEEDED_WORK_SPACE_LIMIT_EXCEEDED: &str = "LimitExceeded.WorkSpaceLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_INSTANCE_IN_PROCESS: &str = "ResourceInUse.InstanceInProcess";
    pub const RESOURCE_IN_USE_RESOURCE_CONNECTOR_DUPLICATE_NAME: &str = "ResourceInUse.ResourceConnectorDuplicateName";
    pub const RESOURCE_IN_USE_RESOURCE_NAME_ALREADY_EXISTS: &str = "ResourceInUse.ResourceNameAlreadyExists";
    pub const RESOURCE_INSUFFICIENT_CU: &str = "ResourceInsufficient.CU";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_COS_BUCKET: &str = "ResourceNotFound.COSBucket";
    pub const RESOURCE_NOT_FOUND_CLUSTER_ID: &str = "ResourceNotFound.ClusterId";
    pub const RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND: &str = "ResourceNotFound.ClusterNotFound";
    pub const RESOURCE_NOT_FOUND_JOB: &str = "ResourceNotFound.Job";
    pub const RESOURCE_NOT_FOUND_JOB_CONFIG: &str = "ResourceNotFound.JobConfig";
    pub const RESOURCE_NOT_FOUND_JOB_ID: &str = "ResourceNotFound.JobId";
    pub const RESOURCE_NOT_FOUND_LOG_TOPIC: &str = "ResourceNotFound.LogTopic";
    pub const RESOURCE_NOT_FOUND_META_DATA_NOT_FOUND: &str = "ResourceNotFound.MetaDataNotFound";
    pub const RESOURCE_NOT_FOUND_PARSE_CONNECTOR_CLUSTER_NOT_FOUND: &str =
        "ResourceNotFound.ParseConnectorClusterNotFound";
    pub const RESOURCE_NOT_FOUND_RESOURCE: &str = "ResourceNotFound.Resource";
    pub const RESOURCE_NOT_FOUND_RESOURCE_CONFIG: &str = "ResourceNotFound.ResourceConfig";
    pub const RESOURCE_NOT_FOUND_RESOURCE_NOT_EXIST: &str = "ResourceNotFound.ResourceNotExist";
    pub const RESOURCE_NOT_FOUND_TABLE_NOT_EXIST: &str = "ResourceNotFound.TableNotExist";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_BE_USE_BY_SOME_JOB_CONFIG: &str = "ResourceUnavailable.BeUseBySomeJobConfig";
    pub const RESOURCE_UNAVAILABLE_CHECK_RESOURCE_LOC_EXISTS: &str = "ResourceUnavailable.CheckResourceLocExists";
    pub const RESOURCE_UNAVAILABLE_CLUSTER: &str = "ResourceUnavailable.Cluster";
    pub const RESOURCE_UNAVAILABLE_CLUSTER_GROUP_STATUS: &str = "ResourceUnavailable.ClusterGroupStatus";
    pub const RESOURCE_UNAVAILABLE_FAILED_TO_BESCRIBE_RESOURCES: &str = "ResourceUnavailable.FailedToBescribeResources";
    pub const RESOURCE_UNAVAILABLE_GET_JOB_PUBLISHED_JOB_CONFIG: &str = "ResourceUnavailable.GetJobPublishedJobConfig";
    pub const RESOURCE_UNAVAILABLE_JOB_RESOURCE_CONFIG_NOT_READY: &str =
        "ResourceUnavailable.JobResourceConfigNotReady";
    pub const RESOURCE_UNAVAILABLE_NO_RUNNING_JOB_INSTANCES_FOUND_FOR_JOB_ID: &str =
        "ResourceUnavailable.NoRunningJobInstancesFoundForJobId";
    pub const RESOURCE_UNAVAILABLE_NOT_ALLOWED_TO_BE_DELETED: &str = "ResourceUnavailable.NotAllowedToBeDeleted";
    pub const RESOURCE_UNAVAILABLE_NOT_ALLOWED_TO_BE_STOP_OR_PAUSE: &str =
        "ResourceUnavailable.NotAllowedToBeStopOrPause";
    pub const RESOURCE_UNAVAILABLE_REQ_CU_MEM: &str = "ResourceUnavailable.ReqCuMem";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_LOC_NOT_EXISTS: &str = "ResourceUnavailable.ResourceLocNotExists";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_CAN_NOT_DELETE: &str = "UnsupportedOperation.CanNotDelete";
    pub const UNSUPPORTED_OPERATION_CLS_SQL_NOT_ENABLED: &str = "UnsupportedOperation.ClsSqlNotEnabled";
    pub const UNSUPPORTED_OPERATION_INVALID_CHECKPOINT_INTERVAL_ERROR: &str =
        "UnsupportedOperation.InvalidCheckpointIntervalError";
    pub const UNSUPPORTED_OPERATION_MULTI_EXTERNAL_CATALOG_UNSUPPORTED: &str =
        "UnsupportedOperation.MultiExternalCatalogUnsupported";
    pub const UNSUPPORTED_OPERATION_MULTI_EXTERNAL_EMR_OR_HIVE_CATALOG_UNSUPPORTED: &str =
        "UnsupportedOperation.MultiExternalEmrOrHiveCatalogUnsupported";
    pub const UNSUPPORTED_OPERATION_NO_PERMISSION_ACCESS: &str = "UnsupportedOperation.NoPermissionAccess";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_START_MODE: &str = "UnsupportedOperation.UnsupportedStartMode";
}

#[cfg(feature = "reflect")]
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
