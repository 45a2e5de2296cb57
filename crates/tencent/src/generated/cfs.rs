//! `cfs` 2019-07-19.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cfs", version: "2019-07-19", code: "cfs", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyPathLifecyclePolicy {
    pub lifecycle_policy_id: String,
    pub paths: Option<Vec<PathInfo>>,
}
operation! { ApplyPathLifecyclePolicy(lifecycle_policy_id: String)
    "ApplyPathLifecyclePolicy" -> ApplyPathLifecyclePolicyOutput {
    0 "LifecyclePolicyID" lifecycle_policy_id, 1 "Paths" paths: Vec<PathInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathInfo {
    pub file_system_id: Option<String>,
    pub path: Option<String>,
    pub data_flow_id: Option<String>,
}
input! { PathInfo(file_system_id: String, path: String) {
    0 "FileSystemId" file_system_id: String, 1 "Path" path: String, 2 "DataFlowId" data_flow_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyPathLifecyclePolicyOutput {
    pub check_results: Option<Vec<CheckResult>>,
}
model! { ApplyPathLifecyclePolicyOutput {
    0 "CheckResults" check_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResult {
    pub lifecycle_policy_id: Option<String>,
    pub file_system_id: Option<String>,
    pub path: Option<String>,
    pub lifecycle_rules: Option<Vec<LifecycleRule>>,
    pub target_path: Option<String>,
}
model! { CheckResult {
    0 "LifecyclePolicyID" lifecycle_policy_id, 1 "FileSystemId" file_system_id, 2 "Path" path,
    3 "LifecycleRules" lifecycle_rules, 4 "TargetPath" target_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleRule {
    pub storage_type: Option<String>,
    pub file_type: Option<String>,
    pub action: Option<String>,
    pub interval: Option<String>,
    pub file_max_size: Option<String>,
    pub file_min_size: Option<String>,
    pub policy_type: Option<String>,
    pub expire_threshold: Option<u64>,
    pub target_threshold: Option<u64>,
    pub is_overwrite: Option<bool>,
    pub is_create_real_time_sync: Option<bool>,
    pub is_modify_real_time_sync: Option<bool>,
    pub is_sync_delete: Option<bool>,
}
input! { LifecycleRule(storage_type: String, file_type: String, action: String) {
    0 "StorageType" storage_type: String, 1 "FileType" file_type: String, 2 "Action" action: String,
    3 "Interval" interval: String, 4 "FileMaxSize" file_max_size: String, 5 "FileMinSize" file_min_size: String,
    6 "PolicyType" policy_type: String, 7 "ExpireThreshold" expire_threshold: u64,
    8 "TargetThreshold" target_threshold: u64, 9 "IsOverwrite" is_overwrite: bool,
    10 "IsCreateRealTimeSync" is_create_real_time_sync: bool, 11 "IsModifyRealTimeSync" is_modify_real_time_sync: bool,
    12 "IsSyncDelete" is_sync_delete: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAutoSnapshotPolicy {
    pub auto_snapshot_policy_id: String,
    pub file_system_ids: String,
}
operation! { BindAutoSnapshotPolicy(auto_snapshot_policy_id: String, file_system_ids: String)
    "BindAutoSnapshotPolicy" -> BindAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "FileSystemIds" file_system_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
}
model! { BindAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessCert {
    pub cert_desc: String,
}
operation! { CreateAccessCert(cert_desc: String) "CreateAccessCert" -> CreateAccessCertOutput {
    0 "CertDesc" cert_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessCertOutput {
    pub cert_id: Option<String>,
}
model! { CreateAccessCertOutput {
    0 "CertId" cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicy {
    pub hour: String,
    pub policy_name: Option<String>,
    pub day_of_week: Option<String>,
    pub alive_days: Option<u64>,
    pub day_of_month: Option<String>,
    pub interval_days: Option<u64>,
    pub resource_tags: Option<Vec<TagInfo>>,
}
operation! { CreateAutoSnapshotPolicy(hour: String) "CreateAutoSnapshotPolicy" -> CreateAutoSnapshotPolicyOutput {
    0 "Hour" hour, 1 "PolicyName" policy_name: String, 2 "DayOfWeek" day_of_week: String, 3 "AliveDays" alive_days: u64,
    4 "DayOfMonth" day_of_month: String, 5 "IntervalDays" interval_days: u64,
    6 "ResourceTags" resource_tags: Vec<TagInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfo(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
}
model! { CreateAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsFileSystem {
    pub zone: String,
    pub net_interface: String,
    pub p_group_id: String,
    pub protocol: Option<String>,
    pub storage_type: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub mount_ip: Option<String>,
    pub fs_name: Option<String>,
    pub encrypted: Option<bool>,
    pub resource_tags: Option<Vec<TagInfo>>,
    pub client_token: Option<String>,
    pub ccn_id: Option<String>,
    pub cidr_block: Option<String>,
    pub capacity: Option<u64>,
    pub snapshot_id: Option<String>,
    pub auto_snapshot_policy_id: Option<String>,
    pub enable_auto_scale_up: Option<bool>,
    pub cfs_version: Option<String>,
    pub meta_type: Option<String>,
    pub scenario: Option<String>,
}
operation! { CreateCfsFileSystem(zone: String, net_interface: String, p_group_id: String)
    "CreateCfsFileSystem" -> CreateCfsFileSystemOutput {
    0 "Zone" zone, 1 "NetInterface" net_interface, 2 "PGroupId" p_group_id, 3 "Protocol" protocol: String,
    4 "StorageType" storage_type: String, 5 "VpcId" vpc_id: String, 6 "SubnetId" subnet_id: String,
    7 "MountIP" mount_ip: String, 8 "FsName" fs_name: String, 9 "Encrypted" encrypted: bool,
    10 "ResourceTags" resource_tags: Vec<TagInfo>, 11 "ClientToken" client_token: String, 12 "CcnId" ccn_id: String,
    13 "CidrBlock" cidr_block: String, 14 "Capacity" capacity: u64, 15 "SnapshotId" snapshot_id: String,
    16 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 17 "EnableAutoScaleUp" enable_auto_scale_up: bool,
    18 "CfsVersion" cfs_version: String, 19 "MetaType" meta_type: String, 20 "Scenario" scenario: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsFileSystemOutput {
    pub creation_time: Option<String>,
    pub creation_token: Option<String>,
    pub file_system_id: Option<String>,
    pub life_cycle_state: Option<String>,
    pub size_byte: Option<u64>,
    pub zone_id: Option<u64>,
    pub fs_name: Option<String>,
    pub encrypted: Option<bool>,
}
model! { CreateCfsFileSystemOutput {
    0 "CreationTime" creation_time, 1 "CreationToken" creation_token, 2 "FileSystemId" file_system_id,
    3 "LifeCycleState" life_cycle_state, 4 "SizeByte" size_byte, 5 "ZoneId" zone_id, 6 "FsName" fs_name,
    7 "Encrypted" encrypted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsPGroup {
    pub name: String,
    pub desc_info: Option<String>,
}
operation! { CreateCfsPGroup(name: String) "CreateCfsPGroup" -> CreateCfsPGroupOutput {
    0 "Name" name, 1 "DescInfo" desc_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsPGroupOutput {
    pub p_group_id: Option<String>,
    pub name: Option<String>,
    pub desc_info: Option<String>,
    pub bind_cfs_num: Option<i64>,
    pub c_date: Option<String>,
}
model! { CreateCfsPGroupOutput {
    0 "PGroupId" p_group_id, 1 "Name" name, 2 "DescInfo" desc_info, 3 "BindCfsNum" bind_cfs_num, 4 "CDate" c_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsRule {
    pub p_group_id: String,
    pub auth_client_ip: String,
    pub priority: i64,
    pub rw_permission: Option<String>,
    pub user_permission: Option<String>,
}
operation! { CreateCfsRule(p_group_id: String, auth_client_ip: String, priority: i64)
    "CreateCfsRule" -> CreateCfsRuleOutput {
    0 "PGroupId" p_group_id, 1 "AuthClientIp" auth_client_ip, 2 "Priority" priority,
    3 "RWPermission" rw_permission: String, 4 "UserPermission" user_permission: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsRuleOutput {
    pub rule_id: Option<String>,
    pub p_group_id: Option<String>,
    pub auth_client_ip: Option<String>,
    pub rw_permission: Option<String>,
    pub user_permission: Option<String>,
    pub priority: Option<i64>,
}
model! { CreateCfsRuleOutput {
    0 "RuleId" rule_id, 1 "PGroupId" p_group_id, 2 "AuthClientIp" auth_client_ip, 3 "RWPermission" rw_permission,
    4 "UserPermission" user_permission, 5 "Priority" priority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsSnapshot {
    pub file_system_id: String,
    pub snapshot_name: Option<String>,
    pub resource_tags: Option<Vec<TagInfo>>,
}
operation! { CreateCfsSnapshot(file_system_id: String) "CreateCfsSnapshot" -> CreateCfsSnapshotOutput {
    0 "FileSystemId" file_system_id, 1 "SnapshotName" snapshot_name: String,
    2 "ResourceTags" resource_tags: Vec<TagInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CreateCfsSnapshotOutput {
    0 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataFlow {
    pub file_system_id: String,
    pub source_storage_type: String,
    pub source_storage_address: String,
    pub source_path: String,
    pub target_path: String,
    pub secret_id: String,
    pub secret_key: Secret,
    pub data_flow_name: Option<String>,
    pub auto_refresh: Option<u64>,
    pub user_kafka_topic: Option<String>,
    pub server_addr: Option<String>,
    pub user_name: Option<String>,
    pub password: Option<Secret>,
}

/// What [`CreateDataFlow::new`] takes.
pub struct CreateDataFlowRequired {
    pub file_system_id: String,
    pub source_storage_type: String,
    pub source_storage_address: String,
    pub source_path: String,
    pub target_path: String,
    pub secret_id: String,
    pub secret_key: Secret,
}
operation! { CreateDataFlow{CreateDataFlowRequired: file_system_id, source_storage_type, source_storage_address, source_path, target_path, secret_id, secret_key}
    "CreateDataFlow" -> CreateDataFlowOutput {
    0 "FileSystemId" file_system_id, 1 "SourceStorageType" source_storage_type,
    2 "SourceStorageAddress" source_storage_address, 3 "SourcePath" source_path, 4 "TargetPath" target_path,
    5 "SecretId" secret_id, 6 "SecretKey" secret_key, 7 "DataFlowName" data_flow_name: String,
    8 "AutoRefresh" auto_refresh: u64, 9 "UserKafkaTopic" user_kafka_topic: String, 10 "ServerAddr" server_addr: String,
    11 "UserName" user_name: String, 12 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataFlowOutput {
    pub data_flow_id: Option<String>,
}
model! { CreateDataFlowOutput {
    0 "DataFlowId" data_flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataRetrieval {
    pub file_system_id: String,
    pub data_retrieval_name: String,
    pub compound_condition: Option<String>,
    pub query_condition: Option<String>,
    pub day_of_month: Option<String>,
    pub day_of_week: Option<String>,
    pub hour: Option<String>,
}
operation! { CreateDataRetrieval(file_system_id: String, data_retrieval_name: String)
    "CreateDataRetrieval" -> CreateDataRetrievalOutput {
    0 "FileSystemId" file_system_id, 1 "DataRetrievalName" data_retrieval_name,
    2 "CompoundCondition" compound_condition: String, 3 "QueryCondition" query_condition: String,
    4 "DayOfMonth" day_of_month: String, 5 "DayOfWeek" day_of_week: String, 6 "Hour" hour: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataRetrievalOutput {
    pub data_retrieval_id: Option<String>,
}
model! { CreateDataRetrievalOutput {
    0 "DataRetrievalId" data_retrieval_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecycleDataTask {
    pub file_system_id: String,
    pub r#type: String,
    pub task_name: String,
    pub task_path: Option<String>,
    pub data_flow_id: Option<String>,
    pub is_overwrite: Option<bool>,
    pub list_path: Option<String>,
}
operation! { CreateLifecycleDataTask(file_system_id: String, r#type: String, task_name: String)
    "CreateLifecycleDataTask" -> CreateLifecycleDataTaskOutput {
    0 "FileSystemId" file_system_id, 1 "Type" r#type, 2 "TaskName" task_name, 3 "TaskPath" task_path: String,
    4 "DataFlowId" data_flow_id: String, 5 "IsOverwrite" is_overwrite: bool, 6 "ListPath" list_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecycleDataTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateLifecycleDataTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecyclePolicy {
    pub lifecycle_policy_name: String,
    pub lifecycle_rules: Vec<LifecycleRule>,
}
operation! { CreateLifecyclePolicy(lifecycle_policy_name: String, lifecycle_rules: Vec<LifecycleRule>)
    "CreateLifecyclePolicy" -> CreateLifecyclePolicyOutput {
    0 "LifecyclePolicyName" lifecycle_policy_name, 1 "LifecycleRules" lifecycle_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecyclePolicyOutput {
    pub lifecycle_policy_id: Option<String>,
}
model! { CreateLifecyclePolicyOutput {
    0 "LifecyclePolicyID" lifecycle_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecyclePolicyDownloadTask {
    pub task_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateLifecyclePolicyDownloadTask()
    "CreateLifecyclePolicyDownloadTask" -> CreateLifecyclePolicyDownloadTaskOutput {
    0 "TaskId" task_id: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecyclePolicyDownloadTaskOutput {
    pub download_address: Option<String>,
}
model! { CreateLifecyclePolicyDownloadTaskOutput {
    0 "DownloadAddress" download_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrationTask {
    pub task_name: String,
    pub migration_type: u64,
    pub migration_mode: u64,
    pub src_secret_id: String,
    pub src_secret_key: Secret,
    pub file_system_id: String,
    pub fs_path: String,
    pub cover_type: u64,
    pub src_service: String,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub bucket_address: Option<String>,
    pub list_address: Option<String>,
    pub fs_name: Option<String>,
    pub bucket_path: Option<String>,
    pub direction: Option<u64>,
}

/// What [`CreateMigrationTask::new`] takes.
pub struct CreateMigrationTaskRequired {
    pub task_name: String,
    pub migration_type: u64,
    pub migration_mode: u64,
    pub src_secret_id: String,
    pub src_secret_key: Secret,
    pub file_system_id: String,
    pub fs_path: String,
    pub cover_type: u64,
    pub src_service: String,
}
operation! { CreateMigrationTask{CreateMigrationTaskRequired: task_name, migration_type, migration_mode, src_secret_id, src_secret_key, file_system_id, fs_path, cover_type, src_service}
    "CreateMigrationTask" -> CreateMigrationTaskOutput {
    0 "TaskName" task_name, 1 "MigrationType" migration_type, 2 "MigrationMode" migration_mode,
    3 "SrcSecretId" src_secret_id, 4 "SrcSecretKey" src_secret_key, 5 "FileSystemId" file_system_id, 6 "FsPath" fs_path,
    7 "CoverType" cover_type, 8 "SrcService" src_service, 9 "BucketName" bucket_name: String,
    10 "BucketRegion" bucket_region: String, 11 "BucketAddress" bucket_address: String,
    12 "ListAddress" list_address: String, 13 "FsName" fs_name: String, 14 "BucketPath" bucket_path: String,
    15 "Direction" direction: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrationTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateMigrationTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicy {
    pub auto_snapshot_policy_id: String,
}
operation! { DeleteAutoSnapshotPolicy(auto_snapshot_policy_id: String)
    "DeleteAutoSnapshotPolicy" -> DeleteAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
}
model! { DeleteAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCfsFileSystem {
    pub file_system_id: String,
}
operation! { DeleteCfsFileSystem(file_system_id: String) "DeleteCfsFileSystem" -> Empty {
    0 "FileSystemId" file_system_id
} }

pub type DeleteCfsFileSystemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCfsPGroup {
    pub p_group_id: String,
}
operation! { DeleteCfsPGroup(p_group_id: String) "DeleteCfsPGroup" -> DeleteCfsPGroupOutput {
    0 "PGroupId" p_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCfsPGroupOutput {
    pub p_group_id: Option<String>,
    pub app_id: Option<i64>,
}
model! { DeleteCfsPGroupOutput {
    0 "PGroupId" p_group_id, 1 "AppId" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCfsRule {
    pub p_group_id: String,
    pub rule_id: String,
}
operation! { DeleteCfsRule(p_group_id: String, rule_id: String) "DeleteCfsRule" -> DeleteCfsRuleOutput {
    0 "PGroupId" p_group_id, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCfsRuleOutput {
    pub rule_id: Option<String>,
    pub p_group_id: Option<String>,
}
model! { DeleteCfsRuleOutput {
    0 "RuleId" rule_id, 1 "PGroupId" p_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCfsSnapshot {
    pub snapshot_id: Option<String>,
    pub snapshot_ids: Option<Vec<String>>,
}
operation! { DeleteCfsSnapshot() "DeleteCfsSnapshot" -> DeleteCfsSnapshotOutput {
    0 "SnapshotId" snapshot_id: String, 1 "SnapshotIds" snapshot_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCfsSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { DeleteCfsSnapshotOutput {
    0 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataFlow {
    pub data_flow_id: String,
    pub file_system_id: Option<String>,
}
operation! { DeleteDataFlow(data_flow_id: String) "DeleteDataFlow" -> Empty {
    0 "DataFlowId" data_flow_id, 1 "FileSystemId" file_system_id: String
} }

pub type DeleteDataFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataRetrieval {
    pub data_retrieval_id: String,
}
operation! { DeleteDataRetrieval(data_retrieval_id: String) "DeleteDataRetrieval" -> Empty {
    0 "DataRetrievalId" data_retrieval_id
} }

pub type DeleteDataRetrievalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLifecyclePolicy {
    pub lifecycle_policy_id: String,
}
operation! { DeleteLifecyclePolicy(lifecycle_policy_id: String) "DeleteLifecyclePolicy" -> Empty {
    0 "LifecyclePolicyID" lifecycle_policy_id
} }

pub type DeleteLifecyclePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMigrationTask {
    pub task_id: String,
}
operation! { DeleteMigrationTask(task_id: String) "DeleteMigrationTask" -> Empty {
    0 "TaskId" task_id
} }

pub type DeleteMigrationTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserQuota {
    pub file_system_id: String,
    pub user_type: String,
    pub user_id: Option<String>,
    pub directory_path: Option<String>,
}
operation! { DeleteUserQuota(file_system_id: String, user_type: String) "DeleteUserQuota" -> Empty {
    0 "FileSystemId" file_system_id, 1 "UserType" user_type, 2 "UserId" user_id: String,
    3 "DirectoryPath" directory_path: String
} }

pub type DeleteUserQuotaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicies {
    pub auto_snapshot_policy_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeAutoSnapshotPolicies() "DescribeAutoSnapshotPolicies" -> DescribeAutoSnapshotPoliciesOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<Filter>, 4 "Order" order: String, 5 "OrderField" order_field: String
} }
paged! { DescribeAutoSnapshotPolicies: AutoSnapshotPolicyInfo =
    Offset "Offset", "AutoSnapshotPolicies" auto_snapshot_policies, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub values: Option<Vec<String>>,
    pub name: Option<String>,
}
input! { Filter(values: Vec<String>, name: String) {
    0 "Values" values: Vec<String>, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPoliciesOutput {
    pub total_count: Option<u64>,
    pub auto_snapshot_policies: Option<Vec<AutoSnapshotPolicyInfo>>,
}
model! { DescribeAutoSnapshotPoliciesOutput {
    0 "TotalCount" total_count, 1 "AutoSnapshotPolicies" auto_snapshot_policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoSnapshotPolicyInfo {
    pub auto_snapshot_policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub creation_time: Option<String>,
    pub file_system_nums: Option<u64>,
    pub day_of_week: Option<String>,
    pub hour: Option<String>,
    pub is_activated: Option<u64>,
    pub next_active_time: Option<String>,
    pub status: Option<String>,
    pub app_id: Option<u64>,
    pub alive_days: Option<u64>,
    pub region_name: Option<String>,
    pub file_systems: Option<Vec<FileSystemByPolicy>>,
    pub day_of_month: Option<String>,
    pub interval_days: Option<u64>,
    pub cross_regions_alive_days: Option<u64>,
    pub tags: Option<Vec<TagInfo>>,
}
model! { AutoSnapshotPolicyInfo {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "PolicyName" policy_name, 2 "CreationTime" creation_time,
    3 "FileSystemNums" file_system_nums, 4 "DayOfWeek" day_of_week, 5 "Hour" hour, 6 "IsActivated" is_activated,
    7 "NextActiveTime" next_active_time, 8 "Status" status, 9 "AppId" app_id, 10 "AliveDays" alive_days,
    11 "RegionName" region_name, 12 "FileSystems" file_systems, 13 "DayOfMonth" day_of_month,
    14 "IntervalDays" interval_days, 15 "CrossRegionsAliveDays" cross_regions_alive_days, 16 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSystemByPolicy {
    pub creation_token: Option<String>,
    pub file_system_id: Option<String>,
    pub size_byte: Option<u64>,
    pub storage_type: Option<String>,
    pub total_snapshot_size: Option<u64>,
    pub creation_time: Option<String>,
    pub zone_id: Option<u64>,
}
model! { FileSystemByPolicy {
    0 "CreationToken" creation_token, 1 "FileSystemId" file_system_id, 2 "SizeByte" size_byte,
    3 "StorageType" storage_type, 4 "TotalSnapshotSize" total_snapshot_size, 5 "CreationTime" creation_time,
    6 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZoneInfo {}
operation! { DescribeAvailableZoneInfo() "DescribeAvailableZoneInfo" -> DescribeAvailableZoneInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZoneInfoOutput {
    pub region_zones: Option<Vec<AvailableRegion>>,
}
model! { DescribeAvailableZoneInfoOutput {
    0 "RegionZones" region_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableRegion {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_status: Option<String>,
    pub zones: Option<Vec<AvailableZone>>,
    pub region_cn_name: Option<String>,
}
model! { AvailableRegion {
    0 "Region" region, 1 "RegionName" region_name, 2 "RegionStatus" region_status, 3 "Zones" zones,
    4 "RegionCnName" region_cn_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableZone {
    pub zone: Option<String>,
    pub zone_id: Option<i64>,
    pub zone_cn_name: Option<String>,
    pub types: Option<Vec<AvailableType>>,
    pub zone_name: Option<String>,
}
model! { AvailableZone {
    0 "Zone" zone, 1 "ZoneId" zone_id, 2 "ZoneCnName" zone_cn_name, 3 "Types" types, 4 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableType {
    pub protocols: Option<Vec<AvailableProtoStatus>>,
    pub r#type: Option<String>,
    pub prepayment: Option<bool>,
    pub version: Option<String>,
}
model! { AvailableType {
    0 "Protocols" protocols, 1 "Type" r#type, 2 "Prepayment" prepayment, 3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableProtoStatus {
    pub sale_status: Option<String>,
    pub protocol: Option<String>,
}
model! { AvailableProtoStatus {
    0 "SaleStatus" sale_status, 1 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBucketList {
    pub src_service: String,
    pub src_secret_id: String,
    pub src_secret_key: Secret,
}
operation! { DescribeBucketList(src_service: String, src_secret_id: String, src_secret_key: Secret)
    "DescribeBucketList" -> DescribeBucketListOutput {
    0 "SrcService" src_service, 1 "SrcSecretId" src_secret_id, 2 "SrcSecretKey" src_secret_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBucketListOutput {
    pub total_count: Option<i64>,
    pub bucket_list: Option<Vec<BucketInfo>>,
}
model! { DescribeBucketListOutput {
    0 "TotalCount" total_count, 1 "BucketList" bucket_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BucketInfo {
    pub name: Option<String>,
    pub region: Option<String>,
}
model! { BucketInfo {
    0 "Name" name, 1 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsFileSystemClients {
    pub file_system_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeCfsFileSystemClients(file_system_id: String)
    "DescribeCfsFileSystemClients" -> DescribeCfsFileSystemClientsOutput {
    0 "FileSystemId" file_system_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeCfsFileSystemClients: FileSystemClient =
    Offset "Offset", "ClientList" client_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsFileSystemClientsOutput {
    pub client_list: Option<Vec<FileSystemClient>>,
    pub total_count: Option<u64>,
}
model! { DescribeCfsFileSystemClientsOutput {
    0 "ClientList" client_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSystemClient {
    pub cfs_vip: Option<String>,
    pub client_ip: Option<String>,
    pub vpc_id: Option<String>,
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub mount_directory: Option<String>,
}
model! { FileSystemClient {
    0 "CfsVip" cfs_vip, 1 "ClientIp" client_ip, 2 "VpcId" vpc_id, 3 "Zone" zone, 4 "ZoneName" zone_name,
    5 "MountDirectory" mount_directory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsFileSystems {
    pub file_system_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub creation_token: Option<String>,
}
operation! { DescribeCfsFileSystems() "DescribeCfsFileSystems" -> DescribeCfsFileSystemsOutput {
    0 "FileSystemId" file_system_id: String, 1 "VpcId" vpc_id: String, 2 "SubnetId" subnet_id: String,
    3 "Offset" offset: u64, 4 "Limit" limit: u64, 5 "CreationToken" creation_token: String
} }
paged! { DescribeCfsFileSystems: FileSystemInfo = Offset "Offset", "FileSystems" file_systems, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsFileSystemsOutput {
    pub file_systems: Option<Vec<FileSystemInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeCfsFileSystemsOutput {
    0 "FileSystems" file_systems, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSystemInfo {
    pub creation_time: Option<String>,
    pub creation_token: Option<String>,
    pub file_system_id: Option<String>,
    pub life_cycle_state: Option<String>,
    pub size_byte: Option<u64>,
    pub size_limit: Option<u64>,
    pub zone_id: Option<u64>,
    pub zone: Option<String>,
    pub protocol: Option<String>,
    pub storage_type: Option<String>,
    pub storage_resource_pkg: Option<String>,
    pub bandwidth_resource_pkg: Option<String>,
    pub p_group: Option<PGroup>,
    pub fs_name: Option<String>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub app_id: Option<i64>,
    pub bandwidth_limit: Option<f64>,
    pub auto_snapshot_policy_id: Option<String>,
    pub snap_status: Option<String>,
    pub capacity: Option<u64>,
    pub tags: Option<Vec<TagInfo>>,
    pub tiering_state: Option<String>,
    pub tiering_detail: Option<TieringDetailInfo>,
    pub auto_scale_up_rule: Option<AutoScaleUpRule>,
    pub version: Option<String>,
    pub exstra_performance_info: Option<Vec<ExstraPerformanceInfo>>,
    pub meta_type: Option<String>,
    pub scenario: Option<String>,
}
model! { FileSystemInfo {
    0 "CreationTime" creation_time, 1 "CreationToken" creation_token, 2 "FileSystemId" file_system_id,
    3 "LifeCycleState" life_cycle_state, 4 "SizeByte" size_byte, 5 "SizeLimit" size_limit, 6 "ZoneId" zone_id,
    7 "Zone" zone, 8 "Protocol" protocol, 9 "StorageType" storage_type, 10 "StorageResourcePkg" storage_resource_pkg,
    11 "BandwidthResourcePkg" bandwidth_resource_pkg, 12 "PGroup" p_group, 13 "FsName" fs_name,
    14 "Encrypted" encrypted, 15 "KmsKeyId" kms_key_id, 16 "AppId" app_id, 17 "BandwidthLimit" bandwidth_limit,
    18 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 19 "SnapStatus" snap_status, 20 "Capacity" capacity,
    21 "Tags" tags, 22 "TieringState" tiering_state, 23 "TieringDetail" tiering_detail,
    24 "AutoScaleUpRule" auto_scale_up_rule, 25 "Version" version, 26 "ExstraPerformanceInfo" exstra_performance_info,
    27 "MetaType" meta_type, 28 "Scenario" scenario
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PGroup {
    pub p_group_id: Option<String>,
    pub name: Option<String>,
}
model! { PGroup {
    0 "PGroupId" p_group_id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TieringDetailInfo {
    pub tiering_size_in_bytes: Option<i64>,
    pub secondary_tiering_size_in_bytes: Option<i64>,
}
model! { TieringDetailInfo {
    0 "TieringSizeInBytes" tiering_size_in_bytes, 1 "SecondaryTieringSizeInBytes" secondary_tiering_size_in_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScaleUpRule {
    pub status: Option<String>,
    pub scale_threshold: Option<u64>,
    pub target_threshold: Option<u64>,
}
model! { AutoScaleUpRule {
    0 "Status" status, 1 "ScaleThreshold" scale_threshold, 2 "TargetThreshold" target_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExstraPerformanceInfo {
    pub r#type: Option<String>,
    pub performance: Option<i64>,
}
model! { ExstraPerformanceInfo {
    0 "Type" r#type, 1 "Performance" performance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsPGroups {}
operation! { DescribeCfsPGroups() "DescribeCfsPGroups" -> DescribeCfsPGroupsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsPGroupsOutput {
    pub p_group_list: Option<Vec<PGroupInfo>>,
}
model! { DescribeCfsPGroupsOutput {
    0 "PGroupList" p_group_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PGroupInfo {
    pub p_group_id: Option<String>,
    pub name: Option<String>,
    pub desc_info: Option<String>,
    pub c_date: Option<String>,
    pub bind_cfs_num: Option<i64>,
}
model! { PGroupInfo {
    0 "PGroupId" p_group_id, 1 "Name" name, 2 "DescInfo" desc_info, 3 "CDate" c_date, 4 "BindCfsNum" bind_cfs_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsRules {
    pub p_group_id: String,
}
operation! { DescribeCfsRules(p_group_id: String) "DescribeCfsRules" -> DescribeCfsRulesOutput {
    0 "PGroupId" p_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsRulesOutput {
    pub rule_list: Option<Vec<PGroupRuleInfo>>,
}
model! { DescribeCfsRulesOutput {
    0 "RuleList" rule_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PGroupRuleInfo {
    pub rule_id: Option<String>,
    pub auth_client_ip: Option<String>,
    pub rw_permission: Option<String>,
    pub user_permission: Option<String>,
    pub priority: Option<i64>,
}
model! { PGroupRuleInfo {
    0 "RuleId" rule_id, 1 "AuthClientIp" auth_client_ip, 2 "RWPermission" rw_permission,
    3 "UserPermission" user_permission, 4 "Priority" priority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsServiceStatus {}
operation! { DescribeCfsServiceStatus() "DescribeCfsServiceStatus" -> DescribeCfsServiceStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsServiceStatusOutput {
    pub cfs_service_status: Option<String>,
}
model! { DescribeCfsServiceStatusOutput {
    0 "CfsServiceStatus" cfs_service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsSnapshotOverview {}
operation! { DescribeCfsSnapshotOverview() "DescribeCfsSnapshotOverview" -> DescribeCfsSnapshotOverviewOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsSnapshotOverviewOutput {
    pub statistics_list: Option<Vec<SnapshotStatistics>>,
}
model! { DescribeCfsSnapshotOverviewOutput {
    0 "StatisticsList" statistics_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotStatistics {
    pub region: Option<String>,
    pub snapshot_number: Option<u64>,
    pub snapshot_size: Option<u64>,
}
model! { SnapshotStatistics {
    0 "Region" region, 1 "SnapshotNumber" snapshot_number, 2 "SnapshotSize" snapshot_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsSnapshots {
    pub file_system_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order_field: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeCfsSnapshots() "DescribeCfsSnapshots" -> DescribeCfsSnapshotsOutput {
    0 "FileSystemId" file_system_id: String, 1 "SnapshotId" snapshot_id: String, 2 "Offset" offset: u64,
    3 "Limit" limit: u64, 4 "Filters" filters: Vec<Filter>, 5 "OrderField" order_field: String, 6 "Order" order: String
} }
paged! { DescribeCfsSnapshots: SnapshotInfo = Offset "Offset", "Snapshots" snapshots, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsSnapshotsOutput {
    pub total_count: Option<u64>,
    pub snapshots: Option<Vec<SnapshotInfo>>,
    pub total_size: Option<u64>,
}
model! { DescribeCfsSnapshotsOutput {
    0 "TotalCount" total_count, 1 "Snapshots" snapshots, 2 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotInfo {
    pub creation_time: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub region_name: Option<String>,
    pub file_system_id: Option<String>,
    pub size: Option<u64>,
    pub alive_day: Option<u64>,
    pub percent: Option<u64>,
    pub app_id: Option<u64>,
    pub delete_time: Option<String>,
    pub fs_name: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub snapshot_type: Option<String>,
    pub snapshot_time: Option<String>,
}
model! { SnapshotInfo {
    0 "CreationTime" creation_time, 1 "SnapshotName" snapshot_name, 2 "SnapshotId" snapshot_id, 3 "Status" status,
    4 "RegionName" region_name, 5 "FileSystemId" file_system_id, 6 "Size" size, 7 "AliveDay" alive_day,
    8 "Percent" percent, 9 "AppId" app_id, 10 "DeleteTime" delete_time, 11 "FsName" fs_name, 12 "Tags" tags,
    13 "SnapshotType" snapshot_type, 14 "SnapshotTime" snapshot_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlow {
    pub file_system_id: Option<String>,
    pub data_flow_id: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub cfs_version: Option<String>,
}
operation! { DescribeDataFlow() "DescribeDataFlow" -> DescribeDataFlowOutput {
    0 "FileSystemId" file_system_id: String, 1 "DataFlowId" data_flow_id: String, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "CfsVersion" cfs_version: String
} }
paged! { DescribeDataFlow: DataFlowInfo = Offset "Offset", "DataFlows" data_flows, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowOutput {
    pub total_count: Option<u64>,
    pub data_flows: Option<Vec<DataFlowInfo>>,
}
model! { DescribeDataFlowOutput {
    0 "TotalCount" total_count, 1 "DataFlows" data_flows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataFlowInfo {
    pub data_flow_id: Option<String>,
    pub data_flow_name: Option<String>,
    pub source_storage_type: Option<String>,
    pub source_storage_address: Option<String>,
    pub source_path: Option<String>,
    pub target_path: Option<String>,
    pub status: Option<String>,
    pub creation_time: Option<String>,
    pub file_system_id: Option<String>,
    pub auto_refresh: Option<u64>,
    pub user_kafka_topic: Option<String>,
    pub server_addr: Option<String>,
    pub user_name: Option<String>,
    pub auto_refresh_status: Option<String>,
    pub auto_refresh_time: Option<String>,
}
model! { DataFlowInfo {
    0 "DataFlowId" data_flow_id, 1 "DataFlowName" data_flow_name, 2 "SourceStorageType" source_storage_type,
    3 "SourceStorageAddress" source_storage_address, 4 "SourcePath" source_path, 5 "TargetPath" target_path,
    6 "Status" status, 7 "CreationTime" creation_time, 8 "FileSystemId" file_system_id, 9 "AutoRefresh" auto_refresh,
    10 "UserKafkaTopic" user_kafka_topic, 11 "ServerAddr" server_addr, 12 "UserName" user_name,
    13 "AutoRefreshStatus" auto_refresh_status, 14 "AutoRefreshTime" auto_refresh_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataRetrieval {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDataRetrieval() "DescribeDataRetrieval" -> DescribeDataRetrievalOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeDataRetrieval: DataRetrievalInfo =
    Offset "Offset", "DataRetrievals" data_retrievals, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataRetrievalOutput {
    pub total_count: Option<i64>,
    pub data_retrievals: Option<Vec<DataRetrievalInfo>>,
}
model! { DescribeDataRetrievalOutput {
    0 "TotalCount" total_count, 1 "DataRetrievals" data_retrievals
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataRetrievalInfo {
    pub data_retrieval_name: Option<String>,
    pub data_retrieval_id: Option<String>,
    pub file_system_id: Option<String>,
    pub compound_condition: Option<String>,
    pub create_time: Option<String>,
    pub day_of_week: Option<String>,
    pub day_of_month: Option<String>,
    pub hour: Option<String>,
    pub query_condition: Option<String>,
    pub update_time: Option<String>,
}
model! { DataRetrievalInfo {
    0 "DataRetrievalName" data_retrieval_name, 1 "DataRetrievalId" data_retrieval_id, 2 "FileSystemId" file_system_id,
    3 "CompoundCondition" compound_condition, 4 "CreateTime" create_time, 5 "DayOfWeek" day_of_week,
    6 "DayOfMonth" day_of_month, 7 "Hour" hour, 8 "QueryCondition" query_condition, 9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataRetrievalTask {
    pub start_time: String,
    pub end_time: String,
    pub data_retrieval_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDataRetrievalTask(start_time: String, end_time: String, data_retrieval_id: String)
    "DescribeDataRetrievalTask" -> DescribeDataRetrievalTaskOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "DataRetrievalId" data_retrieval_id, 3 "Offset" offset: u64,
    4 "Limit" limit: u64, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeDataRetrievalTask: DataRetrievalTaskInfo =
    Offset "Offset", "DataRetrievalTasks" data_retrieval_tasks, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataRetrievalTaskOutput {
    pub total_count: Option<u64>,
    pub data_retrieval_tasks: Option<Vec<DataRetrievalTaskInfo>>,
}
model! { DescribeDataRetrievalTaskOutput {
    0 "TotalCount" total_count, 1 "DataRetrievalTasks" data_retrieval_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataRetrievalTaskInfo {
    pub data_retrieval_task_id: Option<String>,
    pub data_retrieval_id: Option<String>,
    pub file_system_id: Option<String>,
    pub compound_condition: Option<String>,
    pub query_condition: Option<String>,
    pub create_time: Option<String>,
    pub state: Option<String>,
    pub file_num: Option<u64>,
    pub dir_num: Option<u64>,
    pub size: Option<u64>,
    pub file_list: Option<String>,
    pub error_info: Option<String>,
}
model! { DataRetrievalTaskInfo {
    0 "DataRetrievalTaskID" data_retrieval_task_id, 1 "DataRetrievalId" data_retrieval_id,
    2 "FileSystemId" file_system_id, 3 "CompoundCondition" compound_condition, 4 "QueryCondition" query_condition,
    5 "CreateTime" create_time, 6 "State" state, 7 "FileNum" file_num, 8 "DirNum" dir_num, 9 "Size" size,
    10 "FileList" file_list, 11 "ErrorInfo" error_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleDataTask {
    pub start_time: String,
    pub end_time: String,
    pub task_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub cfs_version: Option<String>,
}
operation! { DescribeLifecycleDataTask(start_time: String, end_time: String)
    "DescribeLifecycleDataTask" -> DescribeLifecycleDataTaskOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "TaskId" task_id: String, 3 "Offset" offset: u64,
    4 "Limit" limit: u64, 5 "Filters" filters: Vec<Filter>, 6 "CfsVersion" cfs_version: String
} }
paged! { DescribeLifecycleDataTask: LifecycleDataTaskInfo =
    Offset "Offset", "LifecycleDataTask" lifecycle_data_task, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleDataTaskOutput {
    pub lifecycle_data_task: Option<Vec<LifecycleDataTaskInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeLifecycleDataTaskOutput {
    0 "LifecycleDataTask" lifecycle_data_task, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleDataTaskInfo {
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub creation_time: Option<String>,
    pub finish_time: Option<String>,
    pub file_total_count: Option<u64>,
    pub file_successed_count: Option<u64>,
    pub file_failed_count: Option<u64>,
    pub file_total_size: Option<u64>,
    pub file_successed_size: Option<u64>,
    pub file_failed_size: Option<u64>,
    pub file_total_list: Option<String>,
    pub file_successed_list: Option<String>,
    pub file_failed_list: Option<String>,
    pub file_system_id: Option<String>,
    pub task_name: Option<String>,
    pub task_path: Option<String>,
    pub r#type: Option<String>,
    pub data_flow_id: Option<String>,
    pub is_overwrite: Option<bool>,
    pub list_path: Option<String>,
}
model! { LifecycleDataTaskInfo {
    0 "TaskId" task_id, 1 "TaskStatus" task_status, 2 "CreationTime" creation_time, 3 "FinishTime" finish_time,
    4 "FileTotalCount" file_total_count, 5 "FileSuccessedCount" file_successed_count,
    6 "FileFailedCount" file_failed_count, 7 "FileTotalSize" file_total_size, 8 "FileSuccessedSize" file_successed_size,
    9 "FileFailedSize" file_failed_size, 10 "FileTotalList" file_total_list, 11 "FileSuccessedList" file_successed_list,
    12 "FileFailedList" file_failed_list, 13 "FileSystemId" file_system_id, 14 "TaskName" task_name,
    15 "TaskPath" task_path, 16 "Type" r#type, 17 "DataFlowId" data_flow_id, 18 "IsOverwrite" is_overwrite,
    19 "ListPath" list_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePolicies {
    pub lifecycle_policy_name: Option<String>,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
    pub file_system_id: Option<String>,
    pub lifecycle_policy_id: Option<String>,
}
operation! { DescribeLifecyclePolicies() "DescribeLifecyclePolicies" -> DescribeLifecyclePoliciesOutput {
    0 "LifecyclePolicyName" lifecycle_policy_name: String, 1 "PageSize" page_size: u64, 2 "PageNumber" page_number: u64,
    3 "FileSystemId" file_system_id: String, 4 "LifecyclePolicyID" lifecycle_policy_id: String
} }
paged! { DescribeLifecyclePolicies: LifecyclePolicy =
    Number "PageNumber", "LifecyclePolicies" lifecycle_policies, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePoliciesOutput {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub total_count: Option<u64>,
    pub lifecycle_policies: Option<Vec<LifecyclePolicy>>,
}
model! { DescribeLifecyclePoliciesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count,
    3 "LifecyclePolicies" lifecycle_policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecyclePolicy {
    pub create_time: Option<String>,
    pub lifecycle_policy_id: Option<String>,
    pub lifecycle_policy_name: Option<String>,
    pub lifecycle_rules: Option<Vec<LifecycleRule>>,
    pub paths: Option<Vec<PathInfo>>,
}
model! { LifecyclePolicy {
    0 "CreateTime" create_time, 1 "LifecyclePolicyID" lifecycle_policy_id,
    2 "LifecyclePolicyName" lifecycle_policy_name, 3 "LifecycleRules" lifecycle_rules, 4 "Paths" paths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationTasks {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMigrationTasks() "DescribeMigrationTasks" -> DescribeMigrationTasksOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeMigrationTasks: MigrationTaskInfo =
    Offset "Offset", "MigrationTasks" migration_tasks, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationTasksOutput {
    pub total_count: Option<i64>,
    pub migration_tasks: Option<Vec<MigrationTaskInfo>>,
}
model! { DescribeMigrationTasksOutput {
    0 "TotalCount" total_count, 1 "MigrationTasks" migration_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationTaskInfo {
    pub task_name: Option<String>,
    pub task_id: Option<String>,
    pub migration_type: Option<u64>,
    pub migration_mode: Option<u64>,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub bucket_address: Option<String>,
    pub list_address: Option<String>,
    pub fs_name: Option<String>,
    pub file_system_id: Option<String>,
    pub fs_path: Option<String>,
    pub cover_type: Option<u64>,
    pub create_time: Option<i64>,
    pub end_time: Option<i64>,
    pub status: Option<u64>,
    pub file_total_count: Option<u64>,
    pub file_migrated_count: Option<u64>,
    pub file_failed_count: Option<u64>,
    pub file_total_size: Option<i64>,
    pub file_migrated_size: Option<i64>,
    pub file_failed_size: Option<i64>,
    pub file_total_list: Option<String>,
    pub file_completed_list: Option<String>,
    pub file_failed_list: Option<String>,
    pub bucket_path: Option<String>,
    pub direction: Option<u64>,
    pub src_service: Option<String>,
}
model! { MigrationTaskInfo {
    0 "TaskName" task_name, 1 "TaskId" task_id, 2 "MigrationType" migration_type, 3 "MigrationMode" migration_mode,
    4 "BucketName" bucket_name, 5 "BucketRegion" bucket_region, 6 "BucketAddress" bucket_address,
    7 "ListAddress" list_address, 8 "FsName" fs_name, 9 "FileSystemId" file_system_id, 10 "FsPath" fs_path,
    11 "CoverType" cover_type, 12 "CreateTime" create_time, 13 "EndTime" end_time, 14 "Status" status,
    15 "FileTotalCount" file_total_count, 16 "FileMigratedCount" file_migrated_count,
    17 "FileFailedCount" file_failed_count, 18 "FileTotalSize" file_total_size,
    19 "FileMigratedSize" file_migrated_size, 20 "FileFailedSize" file_failed_size, 21 "FileTotalList" file_total_list,
    22 "FileCompletedList" file_completed_list, 23 "FileFailedList" file_failed_list, 24 "BucketPath" bucket_path,
    25 "Direction" direction, 26 "SrcService" src_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargets {
    pub file_system_id: String,
}
operation! { DescribeMountTargets(file_system_id: String) "DescribeMountTargets" -> DescribeMountTargetsOutput {
    0 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargetsOutput {
    pub mount_targets: Option<Vec<MountInfo>>,
    pub number_of_mount_targets: Option<i64>,
}
model! { DescribeMountTargetsOutput {
    0 "MountTargets" mount_targets, 1 "NumberOfMountTargets" number_of_mount_targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountInfo {
    pub file_system_id: Option<String>,
    pub mount_target_id: Option<String>,
    pub ip_address: Option<String>,
    pub fsid: Option<String>,
    pub life_cycle_state: Option<String>,
    pub network_interface: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub ccn_id: Option<String>,
    pub cidr_block: Option<String>,
    pub server_list: Option<Vec<String>>,
    pub server_list_truncated: Option<bool>,
}
model! { MountInfo {
    0 "FileSystemId" file_system_id, 1 "MountTargetId" mount_target_id, 2 "IpAddress" ip_address, 3 "FSID" fsid,
    4 "LifeCycleState" life_cycle_state, 5 "NetworkInterface" network_interface, 6 "VpcId" vpc_id, 7 "VpcName" vpc_name,
    8 "SubnetId" subnet_id, 9 "SubnetName" subnet_name, 10 "CcnID" ccn_id, 11 "CidrBlock" cidr_block,
    12 "ServerList" server_list, 13 "ServerListTruncated" server_list_truncated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotOperationLogs {
    pub snapshot_id: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeSnapshotOperationLogs(snapshot_id: String, start_time: String, end_time: String)
    "DescribeSnapshotOperationLogs" -> DescribeSnapshotOperationLogsOutput {
    0 "SnapshotId" snapshot_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotOperationLogsOutput {
    pub snapshot_id: Option<String>,
    pub snapshot_operates: Option<Vec<SnapshotOperateLog>>,
}
model! { DescribeSnapshotOperationLogsOutput {
    0 "SnapshotId" snapshot_id, 1 "SnapshotOperates" snapshot_operates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotOperateLog {
    pub action: Option<String>,
    pub action_time: Option<String>,
    pub action_name: Option<String>,
    pub operator: Option<String>,
    pub result: Option<u64>,
}
model! { SnapshotOperateLog {
    0 "Action" action, 1 "ActionTime" action_time, 2 "ActionName" action_name, 3 "Operator" operator, 4 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserQuota {
    pub file_system_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeUserQuota(file_system_id: String) "DescribeUserQuota" -> DescribeUserQuotaOutput {
    0 "FileSystemId" file_system_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeUserQuota: UserQuota = Offset "Offset", "UserQuotaInfo" user_quota_info, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserQuotaOutput {
    pub total_count: Option<u64>,
    pub user_quota_info: Option<Vec<UserQuota>>,
}
model! { DescribeUserQuotaOutput {
    0 "TotalCount" total_count, 1 "UserQuotaInfo" user_quota_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserQuota {
    pub user_type: Option<String>,
    pub user_id: Option<String>,
    pub capacity_hard_limit: Option<u64>,
    pub file_hard_limit: Option<u64>,
    pub file_system_id: Option<String>,
    pub capacity_used: Option<u64>,
    pub file_used: Option<u64>,
    pub directory_path: Option<String>,
    pub status: Option<String>,
}
model! { UserQuota {
    0 "UserType" user_type, 1 "UserId" user_id, 2 "CapacityHardLimit" capacity_hard_limit,
    3 "FileHardLimit" file_hard_limit, 4 "FileSystemId" file_system_id, 5 "CapacityUsed" capacity_used,
    6 "FileUsed" file_used, 7 "DirectoryPath" directory_path, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoDirectoryOperation {
    pub file_system_id: String,
    pub opetation_type: String,
    pub directory_path: String,
    pub mode: Option<String>,
    pub dest_path: Option<String>,
}
operation! { DoDirectoryOperation(file_system_id: String, opetation_type: String, directory_path: String)
    "DoDirectoryOperation" -> DoDirectoryOperationOutput {
    0 "FileSystemId" file_system_id, 1 "OpetationType" opetation_type, 2 "DirectoryPath" directory_path,
    3 "Mode" mode: String, 4 "DestPath" dest_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoDirectoryOperationOutput {
    pub result: Option<i64>,
}
model! { DoDirectoryOperationOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataFlow {
    pub data_flow_id: String,
    pub file_system_id: String,
    pub data_flow_name: Option<String>,
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub user_kafka_topic: Option<String>,
    pub server_addr: Option<String>,
    pub user_name: Option<String>,
    pub password: Option<Secret>,
    pub auto_refresh: Option<u64>,
}
operation! { ModifyDataFlow(data_flow_id: String, file_system_id: String) "ModifyDataFlow" -> ModifyDataFlowOutput {
    0 "DataFlowId" data_flow_id, 1 "FileSystemId" file_system_id, 2 "DataFlowName" data_flow_name: String,
    3 "SecretId" secret_id: String, 4 "SecretKey" secret_key: Secret, 5 "UserKafkaTopic" user_kafka_topic: String,
    6 "ServerAddr" server_addr: String, 7 "UserName" user_name: String, 8 "Password" password: Secret,
    9 "AutoRefresh" auto_refresh: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataFlowOutput {
    pub data_flow_id: Option<String>,
}
model! { ModifyDataFlowOutput {
    0 "DataFlowId" data_flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataRetrieval {
    pub data_retrieval_id: String,
    pub data_retrieval_name: Option<String>,
    pub compound_condition: Option<String>,
    pub query_condition: Option<String>,
    pub day_of_month: Option<String>,
    pub day_of_week: Option<String>,
    pub hour: Option<String>,
}
operation! { ModifyDataRetrieval(data_retrieval_id: String) "ModifyDataRetrieval" -> Empty {
    0 "DataRetrievalId" data_retrieval_id, 1 "DataRetrievalName" data_retrieval_name: String,
    2 "CompoundCondition" compound_condition: String, 3 "QueryCondition" query_condition: String,
    4 "DayOfMonth" day_of_month: String, 5 "DayOfWeek" day_of_week: String, 6 "Hour" hour: String
} }

pub type ModifyDataRetrievalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileSystemAutoScaleUpRule {
    pub file_system_id: String,
    pub scale_up_threshold: u64,
    pub target_threshold: u64,
    pub status: Option<u64>,
}
operation! { ModifyFileSystemAutoScaleUpRule(file_system_id: String, scale_up_threshold: u64, target_threshold: u64)
    "ModifyFileSystemAutoScaleUpRule" -> ModifyFileSystemAutoScaleUpRuleOutput {
    0 "FileSystemId" file_system_id, 1 "ScaleUpThreshold" scale_up_threshold, 2 "TargetThreshold" target_threshold,
    3 "Status" status: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileSystemAutoScaleUpRuleOutput {
    pub file_system_id: Option<String>,
    pub status: Option<u64>,
    pub scale_up_threshold: Option<u64>,
    pub target_threshold: Option<u64>,
}
model! { ModifyFileSystemAutoScaleUpRuleOutput {
    0 "FileSystemId" file_system_id, 1 "Status" status, 2 "ScaleUpThreshold" scale_up_threshold,
    3 "TargetThreshold" target_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLifecyclePolicy {
    pub lifecycle_policy_name: String,
    pub lifecycle_rules: Vec<LifecycleRule>,
    pub lifecycle_policy_id: String,
}
operation! { ModifyLifecyclePolicy(lifecycle_policy_name: String, lifecycle_rules: Vec<LifecycleRule>, lifecycle_policy_id: String)
    "ModifyLifecyclePolicy" -> ModifyLifecyclePolicyOutput {
    0 "LifecyclePolicyName" lifecycle_policy_name, 1 "LifecycleRules" lifecycle_rules,
    2 "LifecyclePolicyID" lifecycle_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLifecyclePolicyOutput {
    pub lifecycle_policy_id: Option<String>,
}
model! { ModifyLifecyclePolicyOutput {
    0 "LifecyclePolicyID" lifecycle_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverrideCfsRules {
    pub permission_group_id: String,
    pub rule_list: Vec<InputPermissionGroupRules>,
}
operation! { OverrideCfsRules(permission_group_id: String, rule_list: Vec<InputPermissionGroupRules>)
    "OverrideCfsRules" -> OverrideCfsRulesOutput {
    0 "PermissionGroupId" permission_group_id, 1 "RuleList" rule_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputPermissionGroupRules {
    pub auth_client_ip: Option<String>,
    pub rw_permission: Option<String>,
    pub user_permission: Option<String>,
    pub priority: Option<u64>,
}
input! { InputPermissionGroupRules(auth_client_ip: String, rw_permission: String, user_permission: String, priority: u64) {
    0 "AuthClientIp" auth_client_ip: String, 1 "RWPermission" rw_permission: String,
    2 "UserPermission" user_permission: String, 3 "Priority" priority: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverrideCfsRulesOutput {
    pub rule_list: Option<Vec<PGroupRuleInfo>>,
}
model! { OverrideCfsRulesOutput {
    0 "RuleList" rule_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataRetrievalTask {
    pub data_retrieval_id: String,
}
operation! { RunDataRetrievalTask(data_retrieval_id: String) "RunDataRetrievalTask" -> RunDataRetrievalTaskOutput {
    0 "DataRetrievalId" data_retrieval_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataRetrievalTaskOutput {
    pub data_retrieval_task_id: Option<String>,
}
model! { RunDataRetrievalTaskOutput {
    0 "DataRetrievalTaskId" data_retrieval_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleUpFileSystem {
    pub file_system_id: String,
    pub target_capacity: u64,
}
operation! { ScaleUpFileSystem(file_system_id: String, target_capacity: u64)
    "ScaleUpFileSystem" -> ScaleUpFileSystemOutput {
    0 "FileSystemId" file_system_id, 1 "TargetCapacity" target_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleUpFileSystemOutput {
    pub file_system_id: Option<String>,
    pub target_capacity: Option<u64>,
}
model! { ScaleUpFileSystemOutput {
    0 "FileSystemId" file_system_id, 1 "TargetCapacity" target_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserQuota {
    pub file_system_id: String,
    pub user_type: String,
    pub user_id: Option<String>,
    pub capacity_hard_limit: Option<u64>,
    pub file_hard_limit: Option<u64>,
    pub directory_path: Option<String>,
}
operation! { SetUserQuota(file_system_id: String, user_type: String) "SetUserQuota" -> SetUserQuotaOutput {
    0 "FileSystemId" file_system_id, 1 "UserType" user_type, 2 "UserId" user_id: String,
    3 "CapacityHardLimit" capacity_hard_limit: u64, 4 "FileHardLimit" file_hard_limit: u64,
    5 "DirectoryPath" directory_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserQuotaOutput {
    pub user_id: Option<String>,
}
model! { SetUserQuotaOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignUpCfsService {}
operation! { SignUpCfsService() "SignUpCfsService" -> SignUpCfsServiceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignUpCfsServiceOutput {
    pub cfs_service_status: Option<String>,
}
model! { SignUpCfsServiceOutput {
    0 "CfsServiceStatus" cfs_service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLifecycleDataTask {
    pub task_id: String,
}
operation! { StopLifecycleDataTask(task_id: String) "StopLifecycleDataTask" -> Empty {
    0 "TaskId" task_id
} }

pub type StopLifecycleDataTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigrationTask {
    pub task_id: String,
}
operation! { StopMigrationTask(task_id: String) "StopMigrationTask" -> StopMigrationTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigrationTaskOutput {
    pub task_id: Option<String>,
    pub status: Option<u64>,
}
model! { StopMigrationTaskOutput {
    0 "TaskId" task_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAutoSnapshotPolicy {
    pub file_system_ids: String,
    pub auto_snapshot_policy_id: String,
}
operation! { UnbindAutoSnapshotPolicy(file_system_ids: String, auto_snapshot_policy_id: String)
    "UnbindAutoSnapshotPolicy" -> UnbindAutoSnapshotPolicyOutput {
    0 "FileSystemIds" file_system_ids, 1 "AutoSnapshotPolicyId" auto_snapshot_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
}
model! { UnbindAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoSnapshotPolicy {
    pub auto_snapshot_policy_id: String,
    pub policy_name: Option<String>,
    pub day_of_week: Option<String>,
    pub hour: Option<String>,
    pub alive_days: Option<u64>,
    pub is_activated: Option<u64>,
    pub day_of_month: Option<String>,
    pub interval_days: Option<u64>,
}
operation! { UpdateAutoSnapshotPolicy(auto_snapshot_policy_id: String)
    "UpdateAutoSnapshotPolicy" -> UpdateAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "PolicyName" policy_name: String,
    2 "DayOfWeek" day_of_week: String, 3 "Hour" hour: String, 4 "AliveDays" alive_days: u64,
    5 "IsActivated" is_activated: u64, 6 "DayOfMonth" day_of_month: String, 7 "IntervalDays" interval_days: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
}
model! { UpdateAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsFileSystemName {
    pub file_system_id: String,
    pub fs_name: Option<String>,
}
operation! { UpdateCfsFileSystemName(file_system_id: String)
    "UpdateCfsFileSystemName" -> UpdateCfsFileSystemNameOutput {
    0 "FileSystemId" file_system_id, 1 "FsName" fs_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsFileSystemNameOutput {
    pub creation_token: Option<String>,
    pub file_system_id: Option<String>,
    pub fs_name: Option<String>,
}
model! { UpdateCfsFileSystemNameOutput {
    0 "CreationToken" creation_token, 1 "FileSystemId" file_system_id, 2 "FsName" fs_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsFileSystemPGroup {
    pub p_group_id: String,
    pub file_system_id: String,
}
operation! { UpdateCfsFileSystemPGroup(p_group_id: String, file_system_id: String)
    "UpdateCfsFileSystemPGroup" -> UpdateCfsFileSystemPGroupOutput {
    0 "PGroupId" p_group_id, 1 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsFileSystemPGroupOutput {
    pub p_group_id: Option<String>,
    pub file_system_id: Option<String>,
}
model! { UpdateCfsFileSystemPGroupOutput {
    0 "PGroupId" p_group_id, 1 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsFileSystemSizeLimit {
    pub fs_limit: u64,
    pub file_system_id: String,
}
operation! { UpdateCfsFileSystemSizeLimit(fs_limit: u64, file_system_id: String)
    "UpdateCfsFileSystemSizeLimit" -> Empty {
    0 "FsLimit" fs_limit, 1 "FileSystemId" file_system_id
} }

pub type UpdateCfsFileSystemSizeLimitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsPGroup {
    pub p_group_id: String,
    pub name: Option<String>,
    pub desc_info: Option<String>,
}
operation! { UpdateCfsPGroup(p_group_id: String) "UpdateCfsPGroup" -> UpdateCfsPGroupOutput {
    0 "PGroupId" p_group_id, 1 "Name" name: String, 2 "DescInfo" desc_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsPGroupOutput {
    pub p_group_id: Option<String>,
    pub name: Option<String>,
    pub desc_info: Option<String>,
}
model! { UpdateCfsPGroupOutput {
    0 "PGroupId" p_group_id, 1 "Name" name, 2 "DescInfo" desc_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsRule {
    pub p_group_id: String,
    pub rule_id: String,
    pub auth_client_ip: Option<String>,
    pub rw_permission: Option<String>,
    pub user_permission: Option<String>,
    pub priority: Option<i64>,
}
operation! { UpdateCfsRule(p_group_id: String, rule_id: String) "UpdateCfsRule" -> UpdateCfsRuleOutput {
    0 "PGroupId" p_group_id, 1 "RuleId" rule_id, 2 "AuthClientIp" auth_client_ip: String,
    3 "RWPermission" rw_permission: String, 4 "UserPermission" user_permission: String, 5 "Priority" priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsRuleOutput {
    pub p_group_id: Option<String>,
    pub rule_id: Option<String>,
    pub auth_client_ip: Option<String>,
    pub rw_permission: Option<String>,
    pub user_permission: Option<String>,
    pub priority: Option<i64>,
}
model! { UpdateCfsRuleOutput {
    0 "PGroupId" p_group_id, 1 "RuleId" rule_id, 2 "AuthClientIp" auth_client_ip, 3 "RWPermission" rw_permission,
    4 "UserPermission" user_permission, 5 "Priority" priority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsSnapshotAttribute {
    pub snapshot_id: String,
    pub snapshot_name: Option<String>,
    pub alive_days: Option<u64>,
}
operation! { UpdateCfsSnapshotAttribute(snapshot_id: String)
    "UpdateCfsSnapshotAttribute" -> UpdateCfsSnapshotAttributeOutput {
    0 "SnapshotId" snapshot_id, 1 "SnapshotName" snapshot_name: String, 2 "AliveDays" alive_days: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsSnapshotAttributeOutput {
    pub snapshot_id: Option<String>,
}
model! { UpdateCfsSnapshotAttributeOutput {
    0 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileSystemBandwidthLimit {
    pub file_system_id: String,
    pub bandwidth_limit: i64,
}
operation! { UpdateFileSystemBandwidthLimit(file_system_id: String, bandwidth_limit: i64)
    "UpdateFileSystemBandwidthLimit" -> Empty {
    0 "FileSystemId" file_system_id, 1 "BandwidthLimit" bandwidth_limit
} }

pub type UpdateFileSystemBandwidthLimitOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_GET_ROLE_FAILED: &str = "AuthFailure.GetRoleFailed";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ADJUST_FREQUENCY_LIMIT: &str = "FailedOperation.AdjustFrequencyLimit";
    pub const FAILED_OPERATION_BIND_RESOURCE_PKG_FAILED: &str = "FailedOperation.BindResourcePkgFailed";
    pub const FAILED_OPERATION_CLIENT_TOKEN_IN_USE: &str = "FailedOperation.ClientTokenInUse";
    pub const FAILED_OPERATION_COS_MULTI_VERSION_DISABLED: &str = "FailedOperation.CosMultiVersionDisabled";
    pub const FAILED_OPERATION_MOUNT_TARGET_EXISTS: &str = "FailedOperation.MountTargetExists";
    pub const FAILED_OPERATION_PGROUP_IN_USE: &str = "FailedOperation.PgroupInUse";
    pub const FAILED_OPERATION_PGROUP_IS_UPDATING: &str = "FailedOperation.PgroupIsUpdating";
    pub const FAILED_OPERATION_PGROUP_LINK_CFSV10: &str = "FailedOperation.PgroupLinkCfsv10";
    pub const FAILED_OPERATION_UNTAG_RESOURCE_FAILED: &str = "FailedOperation.UntagResourceFailed";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CREATE_FS_FAILED: &str = "InternalError.CreateFsFailed";
    pub const INTERNAL_ERROR_GET_ACCOUNT_STATUS_FAILED: &str = "InternalError.GetAccountStatusFailed";
    pub const INTERNAL_ERROR_INTERNAL_ERROR: &str = "InternalError.InternalError";
    pub const INTERNAL_ERROR_TIMEOUT: &str = "InternalError.Timeout";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_AUTO_POLICY_NOT_FOUND: &str = "InvalidParameter.AutoPolicyNotFound";
    pub const INVALID_PARAMETER_INVALID_ALIVED_DAYS: &str = "InvalidParameter.InvalidAlivedDays";
    pub const INVALID_PARAMETER_INVALID_PARAM_DAYOF_WEEK: &str = "InvalidParameter.InvalidParamDayofWeek";
    pub const INVALID_PARAMETER_INVALID_PARAM_HOUR: &str = "InvalidParameter.InvalidParamHour";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_INVALID_SNAP_POLICY_STATUS: &str = "InvalidParameter.InvalidSnapPolicyStatus";
    pub const INVALID_PARAMETER_INVALID_SNAPSHOT_NAME: &str = "InvalidParameter.InvalidSnapshotName";
    pub const INVALID_PARAMETER_INVALID_SNAPSHOT_POLICY_NAME: &str = "InvalidParameter.InvalidSnapshotPolicyName";
    pub const INVALID_PARAMETER_LIST_PATH_AND_TASK_PATH_CONFLICT: &str = "InvalidParameter.ListPathAndTaskPathConflict";
    pub const INVALID_PARAMETER_LIST_PATH_INVALID_PREFIX: &str = "InvalidParameter.ListPathInvalidPrefix";
    pub const INVALID_PARAMETER_MISSING_POLICY_PARAM: &str = "InvalidParameter.MissingPolicyParam";
    pub const INVALID_PARAMETER_SNAPSHOT_NAME_LIMIT_EXCEEDED: &str = "InvalidParameter.SnapshotNameLimitExceeded";
    pub const INVALID_PARAMETER_SNAPSHOT_POLICY_NAME_LIMIT_EXCEEDED: &str =
        "InvalidParameter.SnapshotPolicyNameLimitExceeded";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_AUTO_POLICY_NOT_FOUND: &str = "InvalidParameterValue.AutoPolicyNotFound";
    pub const INVALID_PARAMETER_VALUE_BIND_INFREQUENTACCESS_FIRST: &str =
        "InvalidParameterValue.BindInfrequentaccessFirst";
    pub const INVALID_PARAMETER_VALUE_CFS_PATH: &str = "InvalidParameterValue.CfsPath";
    pub const INVALID_PARAMETER_VALUE_CLIENT_TOKEN_LIMIT_EXCEEDED: &str =
        "InvalidParameterValue.ClientTokenLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_DATA_RETRIEVAL_SCHEDULE_CONFLICT: &str =
        "InvalidParameterValue.DataRetrievalScheduleConflict";
    pub const INVALID_PARAMETER_VALUE_DUPLICATED_PGROUP_NAME: &str = "InvalidParameterValue.DuplicatedPgroupName";
    pub const INVALID_PARAMETER_VALUE_DUPLICATED_RULE_AUTH_CLIENT_IP: &str =
        "InvalidParameterValue.DuplicatedRuleAuthClientIp";
    pub const INVALID_PARAMETER_VALUE_DUPLICATED_TAG_KEY: &str = "InvalidParameterValue.DuplicatedTagKey";
    pub const INVALID_PARAMETER_VALUE_EXTERNAL_STORAGE_SUPPORT_DATAFLOW_ONLY: &str =
        "InvalidParameterValue.ExternalStorageSupportDataflowOnly";
    pub const INVALID_PARAMETER_VALUE_FS_NAME_LIMIT_EXCEEDED: &str = "InvalidParameterValue.FsNameLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_FS_SIZE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.FsSizeLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_INVALID_ALIVE_DAYS: &str = "InvalidParameterValue.InvalidAliveDays";
    pub const INVALID_PARAMETER_VALUE_INVALID_AUTH_CLIENT_IP: &str = "InvalidParameterValue.InvalidAuthClientIp";
    pub const INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALE_UP_PARAMS: &str =
        "InvalidParameterValue.InvalidAutoScaleUpParams";
    pub const INVALID_PARAMETER_VALUE_INVALID_CLIENT_TOKEN: &str = "InvalidParameterValue.InvalidClientToken";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_ID: &str = "InvalidParameterValue.InvalidDataFlowId";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_NAME: &str = "InvalidParameterValue.InvalidDataFlowName";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_SOURCE_INFO: &str =
        "InvalidParameterValue.InvalidDataFlowSourceInfo";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_SOURCE_STORAGE_TYPE: &str =
        "InvalidParameterValue.InvalidDataFlowSourceStorageType";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_TARGET_PATH: &str =
        "InvalidParameterValue.InvalidDataFlowTargetPath";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATA_RETRIEVAL_ID: &str = "InvalidParameterValue.InvalidDataRetrievalId";
    pub const INVALID_PARAMETER_VALUE_INVALID_DESTINATION_REGIONS: &str =
        "InvalidParameterValue.InvalidDestinationRegions";
    pub const INVALID_PARAMETER_VALUE_INVALID_ENCRYPTED: &str = "InvalidParameterValue.InvalidEncrypted";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID: &str = "InvalidParameterValue.InvalidFileSystemId";
    pub const INVALID_PARAMETER_VALUE_INVALID_FS_NAME: &str = "InvalidParameterValue.InvalidFsName";
    pub const INVALID_PARAMETER_VALUE_INVALID_FS_SIZE_LIMIT: &str = "InvalidParameterValue.InvalidFsSizeLimit";
    pub const INVALID_PARAMETER_VALUE_INVALID_FS_STATUS: &str = "InvalidParameterValue.InvalidFsStatus";
    pub const INVALID_PARAMETER_VALUE_INVALID_LIFECYCLE_DATA_TASK_TYPE: &str =
        "InvalidParameterValue.InvalidLifecycleDataTaskType";
    pub const INVALID_PARAMETER_VALUE_INVALID_LIFECYCLE_TASK_ID: &str = "InvalidParameterValue.InvalidLifecycleTaskId";
    pub const INVALID_PARAMETER_VALUE_INVALID_META_TYPE: &str = "InvalidParameterValue.InvalidMetaType";
    pub const INVALID_PARAMETER_VALUE_INVALID_MOUNT_TARGET_IP: &str = "InvalidParameterValue.InvalidMountTargetIp";
    pub const INVALID_PARAMETER_VALUE_INVALID_NET_INTERFACE: &str = "InvalidParameterValue.InvalidNetInterface";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAM_DAY_OF_MONTH: &str = "InvalidParameterValue.InvalidParamDayOfMonth";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAM_DAY_OF_WEEK: &str = "InvalidParameterValue.InvalidParamDayOfWeek";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAM_INTERVAL_DAYS: &str =
        "InvalidParameterValue.InvalidParamIntervalDays";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAM_IS_CREATE_REAL_TIME_SYNC: &str =
        "InvalidParameterValue.InvalidParamIsCreateRealTimeSync";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAM_IS_MODIFY_REAL_TIME_SYNC: &str =
        "InvalidParameterValue.InvalidParamIsModifyRealTimeSync";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAM_IS_SYNC_DELETE: &str =
        "InvalidParameterValue.InvalidParamIsSyncDelete";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue.InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_PGROUP: &str = "InvalidParameterValue.InvalidPgroup";
    pub const INVALID_PARAMETER_VALUE_INVALID_PGROUP_ID: &str = "InvalidParameterValue.InvalidPgroupId";
    pub const INVALID_PARAMETER_VALUE_INVALID_PGROUP_NAME: &str = "InvalidParameterValue.InvalidPgroupName";
    pub const INVALID_PARAMETER_VALUE_INVALID_POLICY_FS_PATH: &str = "InvalidParameterValue.InvalidPolicyFsPath";
    pub const INVALID_PARAMETER_VALUE_INVALID_PRIORITY: &str = "InvalidParameterValue.InvalidPriority";
    pub const INVALID_PARAMETER_VALUE_INVALID_PROTOCOL: &str = "InvalidParameterValue.InvalidProtocol";
    pub const INVALID_PARAMETER_VALUE_INVALID_REGION_ZONE_INFO: &str = "InvalidParameterValue.InvalidRegionZoneInfo";
    pub const INVALID_PARAMETER_VALUE_INVALID_RESOURCE_TAGS: &str = "InvalidParameterValue.InvalidResourceTags";
    pub const INVALID_PARAMETER_VALUE_INVALID_RW_PERMISSION: &str = "InvalidParameterValue.InvalidRwPermission";
    pub const INVALID_PARAMETER_VALUE_INVALID_SCALEUP_TARGET_CAPACITY: &str =
        "InvalidParameterValue.InvalidScaleupTargetCapacity";
    pub const INVALID_PARAMETER_VALUE_INVALID_SNAP_POLICY_STATUS: &str =
        "InvalidParameterValue.InvalidSnapPolicyStatus";
    pub const INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_NAME: &str = "InvalidParameterValue.InvalidSnapshotName";
    pub const INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_POLICY_NAME: &str =
        "InvalidParameterValue.InvalidSnapshotPolicyName";
    pub const INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_STATUS: &str = "InvalidParameterValue.InvalidSnapshotStatus";
    pub const INVALID_PARAMETER_VALUE_INVALID_STORAGE_RESOURCE_PKG: &str =
        "InvalidParameterValue.InvalidStorageResourcePkg";
    pub const INVALID_PARAMETER_VALUE_INVALID_STORAGE_TYPE: &str = "InvalidParameterValue.InvalidStorageType";
    pub const INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID: &str = "InvalidParameterValue.InvalidSubnetId";
    pub const INVALID_PARAMETER_VALUE_INVALID_TAG_KEY: &str = "InvalidParameterValue.InvalidTagKey";
    pub const INVALID_PARAMETER_VALUE_INVALID_TAG_VALUE: &str = "InvalidParameterValue.InvalidTagValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_TURBO_CAPACITY: &str = "InvalidParameterValue.InvalidTurboCapacity";
    pub const INVALID_PARAMETER_VALUE_INVALID_USER_PERMISSION: &str = "InvalidParameterValue.InvalidUserPermission";
    pub const INVALID_PARAMETER_VALUE_INVALID_VIP: &str = "InvalidParameterValue.InvalidVip";
    pub const INVALID_PARAMETER_VALUE_INVALID_VPC_ID: &str = "InvalidParameterValue.InvalidVpcId";
    pub const INVALID_PARAMETER_VALUE_INVALID_VPC_PARAMETER: &str = "InvalidParameterValue.InvalidVpcParameter";
    pub const INVALID_PARAMETER_VALUE_INVALID_ZONE_ID: &str = "InvalidParameterValue.InvalidZoneId";
    pub const INVALID_PARAMETER_VALUE_INVALID_ZONE_OR_ZONE_ID: &str = "InvalidParameterValue.InvalidZoneOrZoneId";
    pub const INVALID_PARAMETER_VALUE_LIST_PATH_FILE_INVALID: &str = "InvalidParameterValue.ListPathFileInvalid";
    pub const INVALID_PARAMETER_VALUE_LIST_PATH_FILE_NOT_FOUND: &str = "InvalidParameterValue.ListPathFileNotFound";
    pub const INVALID_PARAMETER_VALUE_MISSING_FILE_SYSTEM_ID: &str = "InvalidParameterValue.MissingFileSystemId";
    pub const INVALID_PARAMETER_VALUE_MISSING_FILE_SYSTEM_ID_OR_REGION: &str =
        "InvalidParameterValue.MissingFileSystemIdOrRegion";
    pub const INVALID_PARAMETER_VALUE_MISSING_FS_PARAMETER: &str = "InvalidParameterValue.MissingFsParameter";
    pub const INVALID_PARAMETER_VALUE_MISSING_KMS_KEY_ID: &str = "InvalidParameterValue.MissingKmsKeyId";
    pub const INVALID_PARAMETER_VALUE_MISSING_NAME_OR_DESCINFO: &str = "InvalidParameterValue.MissingNameOrDescinfo";
    pub const INVALID_PARAMETER_VALUE_MISSING_PGROUP_NAME: &str = "InvalidParameterValue.MissingPgroupName";
    pub const INVALID_PARAMETER_VALUE_MISSING_POLICY_PARAM: &str = "InvalidParameterValue.MissingPolicyParam";
    pub const INVALID_PARAMETER_VALUE_MISSING_SNAP_NAME_OR_ALIVE_DAY: &str =
        "InvalidParameterValue.MissingSnapNameOrAliveDay";
    pub const INVALID_PARAMETER_VALUE_MISSING_STORAGE_RESOURCE_PKG: &str =
        "InvalidParameterValue.MissingStorageResourcePkg";
    pub const INVALID_PARAMETER_VALUE_MISSING_SUBNETID_OR_UNSUBNETID: &str =
        "InvalidParameterValue.MissingSubnetidOrUnsubnetid";
    pub const INVALID_PARAMETER_VALUE_MISSING_TASK_ID_OR_REGION: &str = "InvalidParameterValue.MissingTaskIdOrRegion";
    pub const INVALID_PARAMETER_VALUE_MISSING_VPC_PARAMETER: &str = "InvalidParameterValue.MissingVpcParameter";
    pub const INVALID_PARAMETER_VALUE_MISSING_VPCID_OR_UNVPCID: &str = "InvalidParameterValue.MissingVpcidOrUnvpcid";
    pub const INVALID_PARAMETER_VALUE_MISSING_ZONE_ID: &str = "InvalidParameterValue.MissingZoneId";
    pub const INVALID_PARAMETER_VALUE_MISSING_ZONE_OR_ZONE_ID: &str = "InvalidParameterValue.MissingZoneOrZoneId";
    pub const INVALID_PARAMETER_VALUE_PATH_USED_IN_DATAFLOW: &str = "InvalidParameterValue.PathUsedInDataflow";
    pub const INVALID_PARAMETER_VALUE_PGROUP_DESCINFO_LIMIT_EXCEEDED: &str =
        "InvalidParameterValue.PgroupDescinfoLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_PGROUP_NAME_LIMIT_EXCEEDED: &str =
        "InvalidParameterValue.PgroupNameLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_POLICY_RULE_STORAGE_TYPE_INVALID: &str =
        "InvalidParameterValue.PolicyRuleStorageTypeInvalid";
    pub const INVALID_PARAMETER_VALUE_PROJECT_QUOTAS_DIR_NESTED: &str = "InvalidParameterValue.ProjectQuotasDirNested";
    pub const INVALID_PARAMETER_VALUE_PROJECT_QUOTAS_EXCEEDED: &str = "InvalidParameterValue.ProjectQuotasExceeded";
    pub const INVALID_PARAMETER_VALUE_QUOTA_CAP_LIMIT_ERROR: &str = "InvalidParameterValue.QuotaCapLimitError";
    pub const INVALID_PARAMETER_VALUE_QUOTA_FILE_LIMIT_ERROR: &str = "InvalidParameterValue.QuotaFileLimitError";
    pub const INVALID_PARAMETER_VALUE_QUOTA_USER_ID_ERROR: &str = "InvalidParameterValue.QuotaUserIdError";
    pub const INVALID_PARAMETER_VALUE_QUOTA_USER_TYPE_ERROR: &str = "InvalidParameterValue.QuotaUserTypeError";
    pub const INVALID_PARAMETER_VALUE_RULE_NOT_MATCH_PGROUP: &str = "InvalidParameterValue.RuleNotMatchPgroup";
    pub const INVALID_PARAMETER_VALUE_SNAPSHOT_NAME_LIMIT_EXCEEDED: &str =
        "InvalidParameterValue.SnapshotNameLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_SNAPSHOT_POLICY_NAME_LIMIT_EXCEEDED: &str =
        "InvalidParameterValue.SnapshotPolicyNameLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_STORAGE_TYPE_INVALID: &str = "InvalidParameterValue.StorageTypeInvalid";
    pub const INVALID_PARAMETER_VALUE_TAG_KEY_FILTER_LIMIT_EXCEEDED: &str =
        "InvalidParameterValue.TagKeyFilterLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_TAG_KEY_LIMIT_EXCEEDED: &str = "InvalidParameterValue.TagKeyLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_TAG_VALUE_FILTER_LIMIT_EXCEEDED: &str =
        "InvalidParameterValue.TagValueFilterLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_TAG_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.TagValueLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_UNAVAILABLE_REGION: &str = "InvalidParameterValue.UnavailableRegion";
    pub const INVALID_PARAMETER_VALUE_UNAVAILABLE_ZONE: &str = "InvalidParameterValue.UnavailableZone";
    pub const INVALID_PARAMETER_VALUE_WAITING_TASK_LIMIT_EXCEEDED: &str =
        "InvalidParameterValue.WaitingTaskLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_ZONE_ID_REGION_NOT_MATCH: &str = "InvalidParameterValue.ZoneIdRegionNotMatch";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_MISSING_PARAMETER: &str = "MissingParameter.MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_DATA_RETRIEVAL_HAS_TASK: &str = "ResourceInUse.DataRetrievalHasTask";
    pub const RESOURCE_IN_USE_DATA_RETRIEVAL_TASK_RUNNING: &str = "ResourceInUse.DataRetrievalTaskRunning";
    pub const RESOURCE_INSUFFICIENT_DATA_FLOW_LIMIT_EXCEEDED: &str = "ResourceInsufficient.DataFlowLimitExceeded";
    pub const RESOURCE_INSUFFICIENT_FILE_SYSTEM_LIMIT_EXCEEDED: &str = "ResourceInsufficient.FileSystemLimitExceeded";
    pub const RESOURCE_INSUFFICIENT_PGROUP_NUMBER_LIMIT_EXCEEDED: &str =
        "ResourceInsufficient.PgroupNumberLimitExceeded";
    pub const RESOURCE_INSUFFICIENT_POLICY_FS_LIMIT_EXCEEDED: &str = "ResourceInsufficient.PolicyFsLimitExceeded";
    pub const RESOURCE_INSUFFICIENT_POLICY_FS_PATH_LIMIT_EXCEEDED: &str =
        "ResourceInsufficient.PolicyFsPathLimitExceeded";
    pub const RESOURCE_INSUFFICIENT_POLICY_LIMIT_EXCEEDED: &str = "ResourceInsufficient.PolicyLimitExceeded";
    pub const RESOURCE_INSUFFICIENT_REGION_SOLD_OUT: &str = "ResourceInsufficient.RegionSoldOut";
    pub const RESOURCE_INSUFFICIENT_RULE_LIMIT_EXCEEDED: &str = "ResourceInsufficient.RuleLimitExceeded";
    pub const RESOURCE_INSUFFICIENT_SNAPSHOT_SIZE_LIMIT_EXCEEDED: &str =
        "ResourceInsufficient.SnapshotSizeLimitExceeded";
    pub const RESOURCE_INSUFFICIENT_SUBNET_IP_ALL_OCCUPIED: &str = "ResourceInsufficient.SubnetIpAllOccupied";
    pub const RESOURCE_INSUFFICIENT_TAG_LIMIT_EXCEEDED: &str = "ResourceInsufficient.TagLimitExceeded";
    pub const RESOURCE_INSUFFICIENT_TAG_QUOTAS_EXCEEDED: &str = "ResourceInsufficient.TagQuotasExceeded";
    pub const RESOURCE_INSUFFICIENT_TURBO_SPECIAL_CAPACITY_FILE_SYSTEM_COUNT_LIMIT: &str =
        "ResourceInsufficient.TurboSpecialCapacityFileSystemCountLimit";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_DATA_RETRIEVAL_NOT_FOUND: &str = "ResourceNotFound.DataRetrievalNotFound";
    pub const RESOURCE_NOT_FOUND_FILE_SYSTEM_NOT_FOUND: &str = "ResourceNotFound.FileSystemNotFound";
    pub const RESOURCE_NOT_FOUND_FS_NOT_EXIST: &str = "ResourceNotFound.FsNotExist";
    pub const RESOURCE_NOT_FOUND_MOUNT_TARGET_NOT_FOUND: &str = "ResourceNotFound.MountTargetNotFound";
    pub const RESOURCE_NOT_FOUND_PGROUP_NOT_FOUND: &str = "ResourceNotFound.PgroupNotFound";
    pub const RESOURCE_NOT_FOUND_RESOURCE_PACKAGE_NOT_FOUND: &str = "ResourceNotFound.ResourcePackageNotFound";
    pub const RESOURCE_NOT_FOUND_RULE_NOT_FOUND: &str = "ResourceNotFound.RuleNotFound";
    pub const RESOURCE_NOT_FOUND_SNAPSHOT_NOT_FOUND: &str = "ResourceNotFound.SnapshotNotFound";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation.UnauthorizedOperation";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_BASIC_NET_INTERFACE_NOT_SUPPORTED: &str =
        "UnsupportedOperation.BasicNetInterfaceNotSupported";
    pub const UNSUPPORTED_OPERATION_FIELD_ONLY_FOR_EXTERNAL_STORAGE: &str =
        "UnsupportedOperation.FieldOnlyForExternalStorage";
    pub const UNSUPPORTED_OPERATION_INVALID_CFS_VERSION: &str = "UnsupportedOperation.InvalidCfsVersion";
    pub const UNSUPPORTED_OPERATION_INVALID_LIFECYCLE_DATA_TASK_STATUS: &str =
        "UnsupportedOperation.InvalidLifecycleDataTaskStatus";
    pub const UNSUPPORTED_OPERATION_MISSING_KMS_ACCESS_PERMISSION: &str =
        "UnsupportedOperation.MissingKmsAccessPermission";
    pub const UNSUPPORTED_OPERATION_OUT_OF_SERVICE: &str = "UnsupportedOperation.OutOfService";
    pub const UNSUPPORTED_OPERATION_UNAUTHORIZED_CFS_QCS_ROLE: &str = "UnsupportedOperation.UnauthorizedCfsQcsRole";
    pub const UNSUPPORTED_OPERATION_UNVERIFIED_USER: &str = "UnsupportedOperation.UnverifiedUser";
}

#[cfg(feature = "reflect")]
register! {
    ApplyPathLifecyclePolicy, BindAutoSnapshotPolicy, CreateAccessCert, CreateAutoSnapshotPolicy, CreateCfsFileSystem,
    CreateCfsPGroup, CreateCfsRule, CreateCfsSnapshot, CreateDataFlow, CreateDataRetrieval, CreateLifecycleDataTask,
    CreateLifecyclePolicy, CreateLifecyclePolicyDownloadTask, CreateMigrationTask, DeleteAutoSnapshotPolicy,
    DeleteCfsFileSystem, DeleteCfsPGroup, DeleteCfsRule, DeleteCfsSnapshot, DeleteDataFlow, DeleteDataRetrieval,
    DeleteLifecyclePolicy, DeleteMigrationTask, DeleteUserQuota, DescribeAutoSnapshotPolicies,
    DescribeAvailableZoneInfo, DescribeBucketList, DescribeCfsFileSystemClients, DescribeCfsFileSystems,
    DescribeCfsPGroups, DescribeCfsRules, DescribeCfsServiceStatus, DescribeCfsSnapshotOverview, DescribeCfsSnapshots,
    DescribeDataFlow, DescribeDataRetrieval, DescribeDataRetrievalTask, DescribeLifecycleDataTask,
    DescribeLifecyclePolicies, DescribeMigrationTasks, DescribeMountTargets, DescribeSnapshotOperationLogs,
    DescribeUserQuota, DoDirectoryOperation, ModifyDataFlow, ModifyDataRetrieval, ModifyFileSystemAutoScaleUpRule,
    ModifyLifecyclePolicy, OverrideCfsRules, RunDataRetrievalTask, ScaleUpFileSystem, SetUserQuota, SignUpCfsService,
    StopLifecycleDataTask, StopMigrationTask, UnbindAutoSnapshotPolicy, UpdateAutoSnapshotPolicy,
    UpdateCfsFileSystemName, UpdateCfsFileSystemPGroup, UpdateCfsFileSystemSizeLimit, UpdateCfsPGroup, UpdateCfsRule,
    UpdateCfsSnapshotAttribute, UpdateFileSystemBandwidthLimit
}
