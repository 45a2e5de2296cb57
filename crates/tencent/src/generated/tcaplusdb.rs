//! `tcaplusdb` 2019-08-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "tcaplusdb", version: "2019-08-23", code: "tcaplusdb", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearTables {
    pub cluster_id: String,
    pub selected_tables: Vec<SelectedTableInfoNew>,
}
operation! { ClearTables(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "ClearTables" -> ClearTablesOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedTableInfoNew {
    pub table_group_id: Option<String>,
    pub table_name: Option<String>,
    pub table_instance_id: Option<String>,
    pub table_idl_type: Option<String>,
    pub table_type: Option<String>,
    pub list_element_num: Option<i64>,
    pub reserved_volume: Option<i64>,
    pub reserved_read_qps: Option<i64>,
    pub reserved_write_qps: Option<i64>,
    pub memo: Option<String>,
    pub file_name: Option<String>,
    pub file_ext_type: Option<String>,
    pub file_size: Option<i64>,
    pub file_content: Option<String>,
}
input! { SelectedTableInfoNew(table_group_id: String, table_name: String) {
    0 "TableGroupId" table_group_id: String, 1 "TableName" table_name: String,
    2 "TableInstanceId" table_instance_id: String, 3 "TableIdlType" table_idl_type: String,
    4 "TableType" table_type: String, 5 "ListElementNum" list_element_num: i64, 6 "ReservedVolume" reserved_volume: i64,
    7 "ReservedReadQps" reserved_read_qps: i64, 8 "ReservedWriteQps" reserved_write_qps: i64, 9 "Memo" memo: String,
    10 "FileName" file_name: String, 11 "FileExtType" file_ext_type: String, 12 "FileSize" file_size: i64,
    13 "FileContent" file_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearTablesOutput {
    pub total_count: Option<u64>,
    pub table_results: Option<Vec<TableResultNew>>,
}
model! { ClearTablesOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableResultNew {
    pub table_instance_id: Option<String>,
    pub task_id: Option<String>,
    pub table_name: Option<String>,
    pub table_type: Option<String>,
    pub table_idl_type: Option<String>,
    pub table_group_id: Option<String>,
    pub error: Option<ErrorInfo>,
    pub task_ids: Option<Vec<String>>,
    pub application_id: Option<String>,
}
model! { TableResultNew {
    0 "TableInstanceId" table_instance_id, 1 "TaskId" task_id, 2 "TableName" table_name, 3 "TableType" table_type,
    4 "TableIdlType" table_idl_type, 5 "TableGroupId" table_group_id, 6 "Error" error, 7 "TaskIds" task_ids,
    8 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorInfo {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ErrorInfo {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareIdlFiles {
    pub cluster_id: String,
    pub selected_tables: Vec<SelectedTableInfoNew>,
    pub existing_idl_files: Option<Vec<IdlFileInfo>>,
    pub new_idl_files: Option<Vec<IdlFileInfo>>,
}
operation! { CompareIdlFiles(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "CompareIdlFiles" -> CompareIdlFilesOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables,
    2 "ExistingIdlFiles" existing_idl_files: Vec<IdlFileInfo>, 3 "NewIdlFiles" new_idl_files: Vec<IdlFileInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdlFileInfo {
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_ext_type: Option<String>,
    pub file_size: Option<i64>,
    pub file_id: Option<i64>,
    pub file_content: Option<String>,
}
input! { IdlFileInfo(file_name: String, file_type: String, file_ext_type: String, file_size: i64) {
    0 "FileName" file_name: String, 1 "FileType" file_type: String, 2 "FileExtType" file_ext_type: String,
    3 "FileSize" file_size: i64, 4 "FileId" file_id: i64, 5 "FileContent" file_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareIdlFilesOutput {
    pub idl_files: Option<Vec<IdlFileInfo>>,
    pub total_count: Option<u64>,
    pub table_infos: Option<Vec<ParsedTableInfoNew>>,
}
model! { CompareIdlFilesOutput {
    0 "IdlFiles" idl_files, 1 "TotalCount" total_count, 2 "TableInfos" table_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParsedTableInfoNew {
    pub table_idl_type: Option<String>,
    pub table_instance_id: Option<String>,
    pub table_name: Option<String>,
    pub table_type: Option<String>,
    pub key_fields: Option<String>,
    pub old_key_fields: Option<String>,
    pub value_fields: Option<String>,
    pub old_value_fields: Option<String>,
    pub table_group_id: Option<String>,
    pub sum_key_field_size: Option<i64>,
    pub sum_value_field_size: Option<i64>,
    pub index_key_set: Option<String>,
    pub sharding_key_set: Option<String>,
    pub tdr_version: Option<i64>,
    pub error: Option<ErrorInfo>,
    pub list_element_num: Option<i64>,
    pub sort_field_num: Option<i64>,
    pub sort_rule: Option<i64>,
}
model! { ParsedTableInfoNew {
    0 "TableIdlType" table_idl_type, 1 "TableInstanceId" table_instance_id, 2 "TableName" table_name,
    3 "TableType" table_type, 4 "KeyFields" key_fields, 5 "OldKeyFields" old_key_fields, 6 "ValueFields" value_fields,
    7 "OldValueFields" old_value_fields, 8 "TableGroupId" table_group_id, 9 "SumKeyFieldSize" sum_key_field_size,
    10 "SumValueFieldSize" sum_value_field_size, 11 "IndexKeySet" index_key_set, 12 "ShardingKeySet" sharding_key_set,
    13 "TdrVersion" tdr_version, 14 "Error" error, 15 "ListElementNum" list_element_num,
    16 "SortFieldNum" sort_field_num, 17 "SortRule" sort_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    pub cluster_id: String,
    pub selected_tables: Vec<SelectedTableInfoNew>,
    pub remark: Option<String>,
}
operation! { CreateBackup(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "CreateBackup" -> CreateBackupOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables, 2 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub task_ids: Option<Vec<String>>,
    pub application_ids: Option<Vec<String>>,
}
model! { CreateBackupOutput {
    0 "TaskIds" task_ids, 1 "ApplicationIds" application_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub idl_type: String,
    pub cluster_name: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub password: Secret,
    pub resource_tags: Option<Vec<TagInfoUnit>>,
    pub ipv6_enable: Option<i64>,
    pub server_list: Option<Vec<MachineInfo>>,
    pub proxy_list: Option<Vec<MachineInfo>>,
    pub cluster_type: Option<i64>,
    pub auth_type: Option<i64>,
}

/// What [`CreateCluster::new`] takes.
pub struct CreateClusterRequired {
    pub idl_type: String,
    pub cluster_name: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub password: Secret,
}
operation! { CreateCluster{CreateClusterRequired: idl_type, cluster_name, vpc_id, subnet_id, password}
    "CreateCluster" -> CreateClusterOutput {
    0 "IdlType" idl_type, 1 "ClusterName" cluster_name, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id, 4 "Password" password,
    5 "ResourceTags" resource_tags: Vec<TagInfoUnit>, 6 "Ipv6Enable" ipv6_enable: i64,
    7 "ServerList" server_list: Vec<MachineInfo>, 8 "ProxyList" proxy_list: Vec<MachineInfo>,
    9 "ClusterType" cluster_type: i64, 10 "AuthType" auth_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfoUnit {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfoUnit(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineInfo {
    pub machine_type: Option<String>,
    pub machine_num: Option<i64>,
}
input! { MachineInfo(machine_type: String, machine_num: i64) {
    0 "MachineType" machine_type: String, 1 "MachineNum" machine_num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshots {
    pub cluster_id: String,
    pub selected_tables: Vec<SnapshotInfo>,
}
operation! { CreateSnapshots(cluster_id: String, selected_tables: Vec<SnapshotInfo>)
    "CreateSnapshots" -> CreateSnapshotsOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotInfo {
    pub table_group_id: Option<String>,
    pub table_name: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_time: Option<String>,
    pub snapshot_dead_time: Option<String>,
}

/// What [`SnapshotInfo::new`] takes.
pub struct SnapshotInfoRequired {
    pub table_group_id: String,
    pub table_name: String,
    pub snapshot_name: String,
    pub snapshot_time: String,
    pub snapshot_dead_time: String,
}
input! { SnapshotInfo{SnapshotInfoRequired: table_group_id, table_name, snapshot_name, snapshot_time, snapshot_dead_time} {
    0 "TableGroupId" table_group_id: String, 1 "TableName" table_name: String, 2 "SnapshotName" snapshot_name: String,
    3 "SnapshotTime" snapshot_time: String, 4 "SnapshotDeadTime" snapshot_dead_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotsOutput {
    pub total_count: Option<u64>,
    pub table_results: Option<Vec<SnapshotResult>>,
}
model! { CreateSnapshotsOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotResult {
    pub table_group_id: Option<String>,
    pub table_name: Option<String>,
    pub task_id: Option<String>,
    pub error: Option<ErrorInfo>,
    pub snapshot_name: Option<String>,
    pub snapshot_time: Option<String>,
    pub snapshot_dead_time: Option<String>,
    pub snapshot_create_time: Option<String>,
    pub snapshot_size: Option<u64>,
    pub snapshot_status: Option<u64>,
    pub application_id: Option<String>,
}
model! { SnapshotResult {
    0 "TableGroupId" table_group_id, 1 "TableName" table_name, 2 "TaskId" task_id, 3 "Error" error,
    4 "SnapshotName" snapshot_name, 5 "SnapshotTime" snapshot_time, 6 "SnapshotDeadTime" snapshot_dead_time,
    7 "SnapshotCreateTime" snapshot_create_time, 8 "SnapshotSize" snapshot_size, 9 "SnapshotStatus" snapshot_status,
    10 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableGroup {
    pub cluster_id: String,
    pub table_group_name: String,
    pub table_group_id: Option<String>,
    pub resource_tags: Option<Vec<TagInfoUnit>>,
}
operation! { CreateTableGroup(cluster_id: String, table_group_name: String)
    "CreateTableGroup" -> CreateTableGroupOutput {
    0 "ClusterId" cluster_id, 1 "TableGroupName" table_group_name, 2 "TableGroupId" table_group_id: String,
    3 "ResourceTags" resource_tags: Vec<TagInfoUnit>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableGroupOutput {
    pub table_group_id: Option<String>,
}
model! { CreateTableGroupOutput {
    0 "TableGroupId" table_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTables {
    pub cluster_id: String,
    pub idl_files: Vec<IdlFileInfo>,
    pub selected_tables: Vec<SelectedTableInfoNew>,
    pub resource_tags: Option<Vec<TagInfoUnit>>,
}
operation! { CreateTables(cluster_id: String, idl_files: Vec<IdlFileInfo>, selected_tables: Vec<SelectedTableInfoNew>)
    "CreateTables" -> CreateTablesOutput {
    0 "ClusterId" cluster_id, 1 "IdlFiles" idl_files, 2 "SelectedTables" selected_tables,
    3 "ResourceTags" resource_tags: Vec<TagInfoUnit>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTablesOutput {
    pub total_count: Option<u64>,
    pub table_results: Option<Vec<TableResultNew>>,
}
model! { CreateTablesOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupRecords {
    pub cluster_id: String,
    pub backup_records: Vec<BackupRecords>,
}
operation! { DeleteBackupRecords(cluster_id: String, backup_records: Vec<BackupRecords>)
    "DeleteBackupRecords" -> DeleteBackupRecordsOutput {
    0 "ClusterId" cluster_id, 1 "BackupRecords" backup_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupRecords {
    pub zone_id: Option<u64>,
    pub table_name: Option<String>,
    pub backup_type: Option<String>,
    pub file_tag: Option<String>,
    pub shard_count: Option<u64>,
    pub backup_batch_time: Option<String>,
    pub backup_file_size: Option<u64>,
    pub backup_succ_rate: Option<String>,
    pub backup_expire_time: Option<String>,
    pub app_id: Option<u64>,
}

/// What [`BackupRecords::new`] takes.
pub struct BackupRecordsRequired {
    pub zone_id: u64,
    pub table_name: String,
    pub backup_type: String,
    pub file_tag: String,
    pub shard_count: u64,
    pub backup_batch_time: String,
    pub backup_file_size: u64,
    pub backup_succ_rate: String,
    pub backup_expire_time: String,
    pub app_id: u64,
}
input! { BackupRecords{BackupRecordsRequired: zone_id, table_name, backup_type, file_tag, shard_count, backup_batch_time, backup_file_size, backup_succ_rate, backup_expire_time, app_id} {
    0 "ZoneId" zone_id: u64, 1 "TableName" table_name: String, 2 "BackupType" backup_type: String,
    3 "FileTag" file_tag: String, 4 "ShardCount" shard_count: u64, 5 "BackupBatchTime" backup_batch_time: String,
    6 "BackupFileSize" backup_file_size: u64, 7 "BackupSuccRate" backup_succ_rate: String,
    8 "BackupExpireTime" backup_expire_time: String, 9 "AppId" app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupRecordsOutput {
    pub task_id: Option<String>,
}
model! { DeleteBackupRecordsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> DeleteClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub task_id: Option<String>,
}
model! { DeleteClusterOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIdlFiles {
    pub cluster_id: String,
    pub idl_files: Vec<IdlFileInfo>,
}
operation! { DeleteIdlFiles(cluster_id: String, idl_files: Vec<IdlFileInfo>) "DeleteIdlFiles" -> DeleteIdlFilesOutput {
    0 "ClusterId" cluster_id, 1 "IdlFiles" idl_files
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIdlFilesOutput {
    pub total_count: Option<u64>,
    pub idl_file_infos: Option<Vec<IdlFileInfoWithoutContent>>,
}
model! { DeleteIdlFilesOutput {
    0 "TotalCount" total_count, 1 "IdlFileInfos" idl_file_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdlFileInfoWithoutContent {
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_ext_type: Option<String>,
    pub file_size: Option<i64>,
    pub file_id: Option<i64>,
    pub error: Option<ErrorInfo>,
}
model! { IdlFileInfoWithoutContent {
    0 "FileName" file_name, 1 "FileType" file_type, 2 "FileExtType" file_ext_type, 3 "FileSize" file_size,
    4 "FileId" file_id, 5 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshots {
    pub cluster_id: String,
    pub selected_tables: Vec<SnapshotInfoNew>,
}
operation! { DeleteSnapshots(cluster_id: String, selected_tables: Vec<SnapshotInfoNew>)
    "DeleteSnapshots" -> DeleteSnapshotsOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotInfoNew {
    pub table_group_id: Option<String>,
    pub table_name: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_dead_time: Option<String>,
}
input! { SnapshotInfoNew(table_group_id: String, table_name: String, snapshot_name: String) {
    0 "TableGroupId" table_group_id: String, 1 "TableName" table_name: String, 2 "SnapshotName" snapshot_name: String,
    3 "SnapshotDeadTime" snapshot_dead_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotsOutput {
    pub total_count: Option<u64>,
    pub table_results: Option<Vec<SnapshotResult>>,
}
model! { DeleteSnapshotsOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableDataFlow {
    pub cluster_id: String,
    pub selected_tables: Vec<SelectedTableInfoNew>,
}
operation! { DeleteTableDataFlow(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "DeleteTableDataFlow" -> DeleteTableDataFlowOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableDataFlowOutput {
    pub total_count: Option<u64>,
    pub table_results: Option<Vec<TableResultNew>>,
}
model! { DeleteTableDataFlowOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableGroup {
    pub cluster_id: String,
    pub table_group_id: String,
}
operation! { DeleteTableGroup(cluster_id: String, table_group_id: String) "DeleteTableGroup" -> DeleteTableGroupOutput {
    0 "ClusterId" cluster_id, 1 "TableGroupId" table_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableGroupOutput {
    pub task_id: Option<String>,
}
model! { DeleteTableGroupOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableIndex {
    pub cluster_id: String,
    pub selected_tables: Vec<SelectedTableInfoNew>,
}
operation! { DeleteTableIndex(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "DeleteTableIndex" -> DeleteTableIndexOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableIndexOutput {
    pub total_count: Option<u64>,
    pub table_results: Option<Vec<TableResultNew>>,
}
model! { DeleteTableIndexOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTables {
    pub cluster_id: String,
    pub selected_tables: Vec<SelectedTableInfoNew>,
}
operation! { DeleteTables(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "DeleteTables" -> DeleteTablesOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTablesOutput {
    pub total_count: Option<u64>,
    pub table_results: Option<Vec<TableResultNew>>,
}
model! { DeleteTablesOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplications {
    pub cluster_id: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub censor_status: Option<i64>,
    pub table_group_id: Option<String>,
    pub table_name: Option<String>,
    pub applicant: Option<String>,
    pub apply_type: Option<i64>,
}
operation! { DescribeApplications() "DescribeApplications" -> DescribeApplicationsOutput {
    0 "ClusterId" cluster_id: String, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "CensorStatus" censor_status: i64,
    4 "TableGroupId" table_group_id: String, 5 "TableName" table_name: String, 6 "Applicant" applicant: String,
    7 "ApplyType" apply_type: i64
} }
paged! { DescribeApplications: Application = Offset "Offset", "Applications" applications, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsOutput {
    pub applications: Option<Vec<Application>>,
    pub total_count: Option<i64>,
}
model! { DescribeApplicationsOutput {
    0 "Applications" applications, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Application {
    pub application_id: Option<String>,
    pub application_type: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub table_group_name: Option<String>,
    pub table_name: Option<String>,
    pub applicant: Option<String>,
    pub created_time: Option<String>,
    pub application_status: Option<i64>,
    pub table_group_id: Option<String>,
    pub task_id: Option<String>,
    pub table_instance_id: Option<String>,
    pub update_time: Option<String>,
    pub execute_user: Option<String>,
    pub execute_status: Option<String>,
    pub can_censor: Option<bool>,
    pub can_withdrawal: Option<bool>,
}
model! { Application {
    0 "ApplicationId" application_id, 1 "ApplicationType" application_type, 2 "ClusterId" cluster_id,
    3 "ClusterName" cluster_name, 4 "TableGroupName" table_group_name, 5 "TableName" table_name,
    6 "Applicant" applicant, 7 "CreatedTime" created_time, 8 "ApplicationStatus" application_status,
    9 "TableGroupId" table_group_id, 10 "TaskId" task_id, 11 "TableInstanceId" table_instance_id,
    12 "UpdateTime" update_time, 13 "ExecuteUser" execute_user, 14 "ExecuteStatus" execute_status,
    15 "CanCensor" can_censor, 16 "CanWithdrawal" can_withdrawal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupRecords {
    pub cluster_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub table_group_id: Option<String>,
    pub table_name: Option<String>,
}
operation! { DescribeBackupRecords() "DescribeBackupRecords" -> DescribeBackupRecordsOutput {
    0 "ClusterId" cluster_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "TableGroupId" table_group_id: String, 4 "TableName" table_name: String
} }
paged! { DescribeBackupRecords: BackupRecords = Offset "Offset", "BackupRecords" backup_records, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupRecordsOutput {
    pub backup_records: Option<Vec<BackupRecords>>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupRecordsOutput {
    0 "BackupRecords" backup_records, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTags {
    pub cluster_ids: Vec<String>,
}
operation! { DescribeClusterTags(cluster_ids: Vec<String>) "DescribeClusterTags" -> DescribeClusterTagsOutput {
    0 "ClusterIds" cluster_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTagsOutput {
    pub rows: Option<Vec<TagsInfoOfCluster>>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterTagsOutput {
    0 "Rows" rows, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagsInfoOfCluster {
    pub cluster_id: Option<String>,
    pub tags: Option<Vec<TagInfoUnit>>,
    pub error: Option<ErrorInfo>,
}
model! { TagsInfoOfCluster {
    0 "ClusterId" cluster_id, 1 "Tags" tags, 2 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub cluster_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub ipv6_enable: Option<i64>,
}
operation! { DescribeClusters() "DescribeClusters" -> DescribeClustersOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "Ipv6Enable" ipv6_enable: i64
} }
paged! { DescribeClusters: ClusterInfo = Offset "Offset", "Clusters" clusters, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub value: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String) {
    0 "Name" name: String, 1 "Value" value: String, 2 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub total_count: Option<i64>,
    pub clusters: Option<Vec<ClusterInfo>>,
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count, 1 "Clusters" clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterInfo {
    pub cluster_name: Option<String>,
    pub cluster_id: Option<String>,
    pub region: Option<String>,
    pub idl_type: Option<String>,
    pub network_type: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub created_time: Option<String>,
    pub password: Option<Secret>,
    pub password_status: Option<String>,
    pub api_access_id: Option<String>,
    pub api_access_ip: Option<String>,
    pub api_access_port: Option<i64>,
    pub old_password_expire_time: Option<String>,
    pub api_access_ipv6: Option<String>,
    pub cluster_type: Option<i64>,
    pub cluster_status: Option<i64>,
    pub read_capacity_unit: Option<i64>,
    pub write_capacity_unit: Option<i64>,
    pub disk_volume: Option<i64>,
    pub server_list: Option<Vec<ServerDetailInfo>>,
    pub proxy_list: Option<Vec<ProxyDetailInfo>>,
    pub censorship: Option<i64>,
    pub dba_uins: Option<Vec<String>>,
    pub data_flow_status: Option<i64>,
    pub kafka_info: Option<KafkaInfo>,
    pub txh_backup_expire_day: Option<u64>,
    pub ulog_backup_expire_day: Option<u64>,
    pub is_read_only_ulog_backup_expire_day: Option<u64>,
    pub rest_proxy_status: Option<i64>,
    pub shard_total_num: Option<i64>,
    pub shard_used_num: Option<i64>,
}
model! { ClusterInfo {
    0 "ClusterName" cluster_name, 1 "ClusterId" cluster_id, 2 "Region" region, 3 "IdlType" idl_type,
    4 "NetworkType" network_type, 5 "VpcId" vpc_id, 6 "SubnetId" subnet_id, 7 "CreatedTime" created_time,
    8 "Password" password, 9 "PasswordStatus" password_status, 10 "ApiAccessId" api_access_id,
    11 "ApiAccessIp" api_access_ip, 12 "ApiAccessPort" api_access_port,
    13 "OldPasswordExpireTime" old_password_expire_time, 14 "ApiAccessIpv6" api_access_ipv6,
    15 "ClusterType" cluster_type, 16 "ClusterStatus" cluster_status, 17 "ReadCapacityUnit" read_capacity_unit,
    18 "WriteCapacityUnit" write_capacity_unit, 19 "DiskVolume" disk_volume, 20 "ServerList" server_list,
    21 "ProxyList" proxy_list, 22 "Censorship" censorship, 23 "DbaUins" dba_uins, 24 "DataFlowStatus" data_flow_status,
    25 "KafkaInfo" kafka_info, 26 "TxhBackupExpireDay" txh_backup_expire_day,
    27 "UlogBackupExpireDay" ulog_backup_expire_day,
    28 "IsReadOnlyUlogBackupExpireDay" is_read_only_ulog_backup_expire_day, 29 "RestProxyStatus" rest_proxy_status,
    30 "ShardTotalNum" shard_total_num, 31 "ShardUsedNum" shard_used_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerDetailInfo {
    pub server_uid: Option<String>,
    pub machine_type: Option<String>,
    pub memory_rate: Option<i64>,
    pub disk_rate: Option<i64>,
    pub read_num: Option<i64>,
    pub write_num: Option<i64>,
    pub version: Option<String>,
}
model! { ServerDetailInfo {
    0 "ServerUid" server_uid, 1 "MachineType" machine_type, 2 "MemoryRate" memory_rate, 3 "DiskRate" disk_rate,
    4 "ReadNum" read_num, 5 "WriteNum" write_num, 6 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyDetailInfo {
    pub proxy_uid: Option<String>,
    pub machine_type: Option<String>,
    pub process_speed: Option<i64>,
    pub average_process_delay: Option<i64>,
    pub slow_process_speed: Option<i64>,
    pub version: Option<String>,
}
model! { ProxyDetailInfo {
    0 "ProxyUid" proxy_uid, 1 "MachineType" machine_type, 2 "ProcessSpeed" process_speed,
    3 "AverageProcessDelay" average_process_delay, 4 "SlowProcessSpeed" slow_process_speed, 5 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KafkaInfo {
    pub address: Option<String>,
    pub topic: Option<String>,
    pub user: Option<String>,
    pub password: Option<Secret>,
    pub instance: Option<String>,
    pub is_vpc: Option<i64>,
}
input! { KafkaInfo() {
    0 "Address" address: String, 1 "Topic" topic: String, 2 "User" user: String, 3 "Password" password: Secret,
    4 "Instance" instance: String, 5 "IsVpc" is_vpc: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdlFileInfos {
    pub cluster_id: String,
    pub table_group_ids: Option<Vec<String>>,
    pub idl_file_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeIdlFileInfos(cluster_id: String) "DescribeIdlFileInfos" -> DescribeIdlFileInfosOutput {
    0 "ClusterId" cluster_id, 1 "TableGroupIds" table_group_ids: Vec<String>, 2 "IdlFileIds" idl_file_ids: Vec<String>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeIdlFileInfos: IdlFileInfo = Offset "Offset", "IdlFileInfos" idl_file_infos, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdlFileInfosOutput {
    pub total_count: Option<u64>,
    pub idl_file_infos: Option<Vec<IdlFileInfo>>,
}
model! { DescribeIdlFileInfosOutput {
    0 "TotalCount" total_count, 1 "IdlFileInfos" idl_file_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachine {
    pub ipv6_enable: Option<i64>,
}
operation! { DescribeMachine() "DescribeMachine" -> DescribeMachineOutput {
    0 "Ipv6Enable" ipv6_enable: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineOutput {
    pub pool_list: Option<Vec<PoolInfo>>,
}
model! { DescribeMachineOutput {
    0 "PoolList" pool_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoolInfo {
    pub pool_uid: Option<i64>,
    pub ipv6_enable: Option<i64>,
    pub available_app_count: Option<i64>,
    pub server_list: Option<Vec<ServerMachineInfo>>,
    pub proxy_list: Option<Vec<ProxyMachineInfo>>,
}
model! { PoolInfo {
    0 "PoolUid" pool_uid, 1 "Ipv6Enable" ipv6_enable, 2 "AvailableAppCount" available_app_count,
    3 "ServerList" server_list, 4 "ProxyList" proxy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerMachineInfo {
    pub server_uid: Option<String>,
    pub machine_type: Option<String>,
}
model! { ServerMachineInfo {
    0 "ServerUid" server_uid, 1 "MachineType" machine_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyMachineInfo {
    pub proxy_uid: Option<String>,
    pub machine_type: Option<String>,
    pub available_count: Option<i64>,
}
model! { ProxyMachineInfo {
    0 "ProxyUid" proxy_uid, 1 "MachineType" machine_type, 2 "AvailableCount" available_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<u64>,
    pub region_infos: Option<Vec<RegionInfo>>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count, 1 "RegionInfos" region_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region_name: Option<String>,
    pub region_abbr: Option<String>,
    pub region_id: Option<u64>,
    pub ipv6_enable: Option<u64>,
}
model! { RegionInfo {
    0 "RegionName" region_name, 1 "RegionAbbr" region_abbr, 2 "RegionId" region_id, 3 "Ipv6Enable" ipv6_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshots {
    pub cluster_id: String,
    pub table_group_id: Option<String>,
    pub table_name: Option<String>,
    pub snapshot_name: Option<String>,
    pub selected_tables: Option<Vec<SelectedTableInfoNew>>,
}
operation! { DescribeSnapshots(cluster_id: String) "DescribeSnapshots" -> DescribeSnapshotsOutput {
    0 "ClusterId" cluster_id, 1 "TableGroupId" table_group_id: String, 2 "TableName" table_name: String,
    3 "SnapshotName" snapshot_name: String, 4 "SelectedTables" selected_tables: Vec<SelectedTableInfoNew>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsOutput {
    pub total_count: Option<u64>,
    pub table_results: Option<Vec<SnapshotResult>>,
}
model! { DescribeSnapshotsOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableGroupTags {
    pub cluster_id: String,
    pub table_group_ids: Vec<String>,
}
operation! { DescribeTableGroupTags(cluster_id: String, table_group_ids: Vec<String>)
    "DescribeTableGroupTags" -> DescribeTableGroupTagsOutput {
    0 "ClusterId" cluster_id, 1 "TableGroupIds" table_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableGroupTagsOutput {
    pub rows: Option<Vec<TagsInfoOfTableGroup>>,
    pub total_count: Option<i64>,
}
model! { DescribeTableGroupTagsOutput {
    0 "Rows" rows, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagsInfoOfTableGroup {
    pub cluster_id: Option<String>,
    pub table_group_id: Option<String>,
    pub tags: Option<Vec<TagInfoUnit>>,
    pub error: Option<ErrorInfo>,
}
model! { TagsInfoOfTableGroup {
    0 "ClusterId" cluster_id, 1 "TableGroupId" table_group_id, 2 "Tags" tags, 3 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableGroups {
    pub cluster_id: String,
    pub table_group_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTableGroups(cluster_id: String) "DescribeTableGroups" -> DescribeTableGroupsOutput {
    0 "ClusterId" cluster_id, 1 "TableGroupIds" table_group_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeTableGroups: TableGroupInfo = Offset "Offset", "TableGroups" table_groups, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableGroupsOutput {
    pub total_count: Option<i64>,
    pub table_groups: Option<Vec<TableGroupInfo>>,
}
model! { DescribeTableGroupsOutput {
    0 "TotalCount" total_count, 1 "TableGroups" table_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableGroupInfo {
    pub table_group_id: Option<String>,
    pub table_group_name: Option<String>,
    pub created_time: Option<String>,
    pub table_count: Option<u64>,
    pub total_size: Option<u64>,
    pub txh_backup_expire_day: Option<u64>,
    pub enable_mysql: Option<u64>,
    pub mysql_conn_ip: Option<String>,
    pub mysql_conn_port: Option<u64>,
}
model! { TableGroupInfo {
    0 "TableGroupId" table_group_id, 1 "TableGroupName" table_group_name, 2 "CreatedTime" created_time,
    3 "TableCount" table_count, 4 "TotalSize" total_size, 5 "TxhBackupExpireDay" txh_backup_expire_day,
    6 "EnableMysql" enable_mysql, 7 "MysqlConnIp" mysql_conn_ip, 8 "MysqlConnPort" mysql_conn_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableTags {
    pub cluster_id: String,
    pub selected_tables: Vec<SelectedTableInfoNew>,
}
operation! { DescribeTableTags(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "DescribeTableTags" -> DescribeTableTagsOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableTagsOutput {
    pub total_count: Option<i64>,
    pub rows: Option<Vec<TagsInfoOfTable>>,
}
model! { DescribeTableTagsOutput {
    0 "TotalCount" total_count, 1 "Rows" rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagsInfoOfTable {
    pub table_instance_id: Option<String>,
    pub table_name: Option<String>,
    pub table_group_id: Option<String>,
    pub tags: Option<Vec<TagInfoUnit>>,
    pub error: Option<ErrorInfo>,
}
model! { TagsInfoOfTable {
    0 "TableInstanceId" table_instance_id, 1 "TableName" table_name, 2 "TableGroupId" table_group_id, 3 "Tags" tags,
    4 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTables {
    pub cluster_id: Option<String>,
    pub table_group_ids: Option<Vec<String>>,
    pub selected_tables: Option<Vec<SelectedTableInfoNew>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTables() "DescribeTables" -> DescribeTablesOutput {
    0 "ClusterId" cluster_id: String, 1 "TableGroupIds" table_group_ids: Vec<String>,
    2 "SelectedTables" selected_tables: Vec<SelectedTableInfoNew>, 3 "Filters" filters: Vec<Filter>,
    4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeTables: TableInfoNew = Offset "Offset", "TableInfos" table_infos, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesOutput {
    pub total_count: Option<u64>,
    pub table_infos: Option<Vec<TableInfoNew>>,
}
model! { DescribeTablesOutput {
    0 "TotalCount" total_count, 1 "TableInfos" table_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableInfoNew {
    pub table_name: Option<String>,
    pub table_instance_id: Option<String>,
    pub table_type: Option<String>,
    pub table_idl_type: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub table_group_id: Option<String>,
    pub table_group_name: Option<String>,
    pub key_struct: Option<String>,
    pub value_struct: Option<String>,
    pub sharding_key_set: Option<String>,
    pub index_struct: Option<String>,
    pub list_element_num: Option<u64>,
    pub idl_files: Option<Vec<IdlFileInfo>>,
    pub reserved_volume: Option<i64>,
    pub reserved_read_qps: Option<i64>,
    pub reserved_write_qps: Option<i64>,
    pub table_size: Option<i64>,
    pub status: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub memo: Option<String>,
    pub error: Option<ErrorInfo>,
    pub api_access_id: Option<String>,
    pub sort_field_num: Option<i64>,
    pub sort_rule: Option<i64>,
    pub db_cluster_info_struct: Option<String>,
    pub txh_backup_expire_day: Option<u64>,
    pub sync_table_info: Option<SyncTableInfo>,
    pub shard_num: Option<u64>,
}
model! { TableInfoNew {
    0 "TableName" table_name, 1 "TableInstanceId" table_instance_id, 2 "TableType" table_type,
    3 "TableIdlType" table_idl_type, 4 "ClusterId" cluster_id, 5 "ClusterName" cluster_name,
    6 "TableGroupId" table_group_id, 7 "TableGroupName" table_group_name, 8 "KeyStruct" key_struct,
    9 "ValueStruct" value_struct, 10 "ShardingKeySet" sharding_key_set, 11 "IndexStruct" index_struct,
    12 "ListElementNum" list_element_num, 13 "IdlFiles" idl_files, 14 "ReservedVolume" reserved_volume,
    15 "ReservedReadQps" reserved_read_qps, 16 "ReservedWriteQps" reserved_write_qps, 17 "TableSize" table_size,
    18 "Status" status, 19 "CreatedTime" created_time, 20 "UpdatedTime" updated_time, 21 "Memo" memo, 22 "Error" error,
    23 "ApiAccessId" api_access_id, 24 "SortFieldNum" sort_field_num, 25 "SortRule" sort_rule,
    26 "DbClusterInfoStruct" db_cluster_info_struct, 27 "TxhBackupExpireDay" txh_backup_expire_day,
    28 "SyncTableInfo" sync_table_info, 29 "ShardNum" shard_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncTableInfo {
    pub target_table_split_num: Option<u64>,
    pub target_table_name_prefix: Option<Vec<String>>,
    pub target_sync_db_instance_id: Option<String>,
    pub target_database_name: Option<String>,
    pub status: Option<i64>,
    pub cluster_id: Option<String>,
    pub table_group_id: Option<u64>,
    pub table_name: Option<String>,
    pub table_id: Option<String>,
    pub key_field_mapping: Option<Vec<SyncTableField>>,
    pub value_field_mapping: Option<Vec<SyncTableField>>,
}
model! { SyncTableInfo {
    0 "TargetTableSplitNum" target_table_split_num, 1 "TargetTableNamePrefix" target_table_name_prefix,
    2 "TargetSyncDBInstanceId" target_sync_db_instance_id, 3 "TargetDatabaseName" target_database_name,
    4 "Status" status, 5 "ClusterId" cluster_id, 6 "TableGroupId" table_group_id, 7 "TableName" table_name,
    8 "TableId" table_id, 9 "KeyFieldMapping" key_field_mapping, 10 "ValueFieldMapping" value_field_mapping
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncTableField {
    pub source_name: Option<String>,
    pub target_name: Option<String>,
}
model! { SyncTableField {
    0 "SourceName" source_name, 1 "TargetName" target_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesInRecycle {
    pub cluster_id: Option<String>,
    pub table_group_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTablesInRecycle() "DescribeTablesInRecycle" -> DescribeTablesInRecycleOutput {
    0 "ClusterId" cluster_id: String, 1 "TableGroupIds" table_group_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeTablesInRecycle: TableInfoNew = Offset "Offset", "TableInfos" table_infos, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesInRecycleOutput {
    pub total_count: Option<u64>,
    pub table_infos: Option<Vec<TableInfoNew>>,
}
model! { DescribeTablesInRecycleOutput {
    0 "TotalCount" total_count, 1 "TableInfos" table_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub cluster_ids: Option<Vec<String>>,
    pub task_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "TaskIds" task_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeTasks: TaskInfoNew = Offset "Offset", "TaskInfos" task_infos, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub total_count: Option<u64>,
    pub task_infos: Option<Vec<TaskInfoNew>>,
}
model! { DescribeTasksOutput {
    0 "TotalCount" total_count, 1 "TaskInfos" task_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfoNew {
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub trans_id: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub progress: Option<i64>,
    pub start_time: Option<String>,
    pub update_time: Option<String>,
    pub operator: Option<String>,
    pub content: Option<String>,
    pub table_group_id: Option<String>,
    pub table_group_name: Option<String>,
    pub table_name: Option<String>,
}
model! { TaskInfoNew {
    0 "TaskId" task_id, 1 "TaskType" task_type, 2 "TransId" trans_id, 3 "ClusterId" cluster_id,
    4 "ClusterName" cluster_name, 5 "Progress" progress, 6 "StartTime" start_time, 7 "UpdateTime" update_time,
    8 "Operator" operator, 9 "Content" content, 10 "TableGroupId" table_group_id, 11 "TableGroupName" table_group_name,
    12 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUinInWhitelist {}
operation! { DescribeUinInWhitelist() "DescribeUinInWhitelist" -> DescribeUinInWhitelistOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUinInWhitelistOutput {
    pub result: Option<String>,
}
model! { DescribeUinInWhitelistOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRestProxy {
    pub cluster_id: String,
}
operation! { DisableRestProxy(cluster_id: String) "DisableRestProxy" -> DisableRestProxyOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRestProxyOutput {
    pub rest_proxy_status: Option<u64>,
    pub task_id: Option<String>,
}
model! { DisableRestProxyOutput {
    0 "RestProxyStatus" rest_proxy_status, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRestProxy {
    pub cluster_id: String,
}
operation! { EnableRestProxy(cluster_id: String) "EnableRestProxy" -> EnableRestProxyOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRestProxyOutput {
    pub rest_proxy_status: Option<u64>,
    pub task_id: Option<String>,
}
model! { EnableRestProxyOutput {
    0 "RestProxyStatus" rest_proxy_status, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSnapshots {
    pub cluster_id: String,
    pub snapshots: SnapshotInfo,
    pub import_special_key: String,
    pub import_origin_table: String,
    pub key_file: Option<KeyFile>,
    pub new_table_group_id: Option<String>,
    pub new_table_name: Option<String>,
}
operation! { ImportSnapshots(cluster_id: String, snapshots: SnapshotInfo, import_special_key: String, import_origin_table: String)
    "ImportSnapshots" -> ImportSnapshotsOutput {
    0 "ClusterId" cluster_id, 1 "Snapshots" snapshots, 2 "ImportSpecialKey" import_special_key,
    3 "ImportOriginTable" import_origin_table, 4 "KeyFile" key_file: KeyFile,
    5 "NewTableGroupId" new_table_group_id: String, 6 "NewTableName" new_table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyFile {
    pub file_name: Option<String>,
    pub file_ext_type: Option<String>,
    pub file_content: Option<String>,
    pub file_size: Option<i64>,
}
input! { KeyFile(file_name: String, file_ext_type: String, file_content: String) {
    0 "FileName" file_name: String, 1 "FileExtType" file_ext_type: String, 2 "FileContent" file_content: String,
    3 "FileSize" file_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSnapshotsOutput {
    pub task_id: Option<String>,
    pub application_id: Option<String>,
}
model! { ImportSnapshotsOutput {
    0 "TaskId" task_id, 1 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeTablesData {
    pub selected_tables: Vec<MergeTablesInfo>,
    pub is_only_compare: bool,
}
operation! { MergeTablesData(selected_tables: Vec<MergeTablesInfo>, is_only_compare: bool)
    "MergeTablesData" -> MergeTablesDataOutput {
    0 "SelectedTables" selected_tables, 1 "IsOnlyCompare" is_only_compare
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeTablesInfo {
    pub merge_tables: Option<CompareTablesInfo>,
    pub check_index: Option<bool>,
}
input! { MergeTablesInfo(merge_tables: CompareTablesInfo, check_index: bool) {
    0 "MergeTables" merge_tables: CompareTablesInfo, 1 "CheckIndex" check_index: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareTablesInfo {
    pub src_table_cluster_id: Option<String>,
    pub src_table_group_id: Option<String>,
    pub src_table_name: Option<String>,
    pub dst_table_cluster_id: Option<String>,
    pub dst_table_group_id: Option<String>,
    pub dst_table_name: Option<String>,
    pub src_table_instance_id: Option<String>,
    pub dst_table_instance_id: Option<String>,
}
input! { CompareTablesInfo() {
    0 "SrcTableClusterId" src_table_cluster_id: String, 1 "SrcTableGroupId" src_table_group_id: String,
    2 "SrcTableName" src_table_name: String, 3 "DstTableClusterId" dst_table_cluster_id: String,
    4 "DstTableGroupId" dst_table_group_id: String, 5 "DstTableName" dst_table_name: String,
    6 "SrcTableInstanceId" src_table_instance_id: String, 7 "DstTableInstanceId" dst_table_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeTablesDataOutput {
    pub results: Option<Vec<MergeTableResult>>,
}
model! { MergeTablesDataOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeTableResult {
    pub task_id: Option<String>,
    pub error: Option<ErrorInfo>,
    pub table: Option<CompareTablesInfo>,
    pub application_id: Option<String>,
}
model! { MergeTableResult {
    0 "TaskId" task_id, 1 "Error" error, 2 "Table" table, 3 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCensorship {
    pub cluster_id: String,
    pub censorship: i64,
    pub uins: Option<Vec<String>>,
}
operation! { ModifyCensorship(cluster_id: String, censorship: i64) "ModifyCensorship" -> ModifyCensorshipOutput {
    0 "ClusterId" cluster_id, 1 "Censorship" censorship, 2 "Uins" uins: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCensorshipOutput {
    pub cluster_id: Option<String>,
    pub uins: Option<Vec<String>>,
    pub censorship: Option<i64>,
}
model! { ModifyCensorshipOutput {
    0 "ClusterId" cluster_id, 1 "Uins" uins, 2 "Censorship" censorship
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterMachine {
    pub cluster_id: String,
    pub server_list: Vec<MachineInfo>,
    pub proxy_list: Vec<MachineInfo>,
    pub cluster_type: i64,
}
operation! { ModifyClusterMachine(cluster_id: String, server_list: Vec<MachineInfo>, proxy_list: Vec<MachineInfo>, cluster_type: i64)
    "ModifyClusterMachine" -> ModifyClusterMachineOutput {
    0 "ClusterId" cluster_id, 1 "ServerList" server_list, 2 "ProxyList" proxy_list, 3 "ClusterType" cluster_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterMachineOutput {
    pub cluster_id: Option<String>,
}
model! { ModifyClusterMachineOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterName {
    pub cluster_id: String,
    pub cluster_name: String,
}
operation! { ModifyClusterName(cluster_id: String, cluster_name: String) "ModifyClusterName" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name
} }

pub type ModifyClusterNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterPassword {
    pub cluster_id: String,
    pub old_password: Secret,
    pub old_password_expire_time: String,
    pub new_password: Secret,
    pub mode: Option<String>,
}
operation! { ModifyClusterPassword(cluster_id: String, old_password: Secret, old_password_expire_time: String, new_password: Secret)
    "ModifyClusterPassword" -> Empty {
    0 "ClusterId" cluster_id, 1 "OldPassword" old_password, 2 "OldPasswordExpireTime" old_password_expire_time,
    3 "NewPassword" new_password, 4 "Mode" mode: String
} }

pub type ModifyClusterPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterTags {
    pub cluster_id: String,
    pub replace_tags: Option<Vec<TagInfoUnit>>,
    pub delete_tags: Option<Vec<TagInfoUnit>>,
}
operation! { ModifyClusterTags(cluster_id: String) "ModifyClusterTags" -> ModifyClusterTagsOutput {
    0 "ClusterId" cluster_id, 1 "ReplaceTags" replace_tags: Vec<TagInfoUnit>,
    2 "DeleteTags" delete_tags: Vec<TagInfoUnit>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterTagsOutput {
    pub task_id: Option<String>,
}
model! { ModifyClusterTagsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshots {
    pub cluster_id: String,
    pub selected_tables: Vec<SnapshotInfoNew>,
}
operation! { ModifySnapshots(cluster_id: String, selected_tables: Vec<SnapshotInfoNew>)
    "ModifySnapshots" -> ModifySnapshotsOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotsOutput {
    pub total_count: Option<u64>,
    pub table_results: Option<Vec<SnapshotResult>>,
}
model! { ModifySnapshotsOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableGroupName {
    pub cluster_id: String,
    pub table_group_id: String,
    pub table_group_name: String,
}
operation! { ModifyTableGroupName(cluster_id: String, table_group_id: String, table_group_name: String)
    "ModifyTableGroupName" -> Empty {
    0 "ClusterId" cluster_id, 1 "TableGroupId" table_group_id, 2 "TableGroupName" table_group_name
} }

pub type ModifyTableGroupNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableGroupTags {
    pub cluster_id: String,
    pub table_group_id: String,
    pub replace_tags: Option<Vec<TagInfoUnit>>,
    pub delete_tags: Option<Vec<TagInfoUnit>>,
}
operation! { ModifyTableGroupTags(cluster_id: String, table_group_id: String)
    "ModifyTableGroupTags" -> ModifyTableGroupTagsOutput {
    0 "ClusterId" cluster_id, 1 "TableGroupId" table_group_id, 2 "ReplaceTags" replace_tags: Vec<TagInfoUnit>,
    3 "DeleteTags" delete_tags: Vec<TagInfoUnit>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableGroupTagsOutput {
    pub task_id: Option<String>,
}
model! { ModifyTableGroupTagsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableMemos {
    pub cluster_id: String,
    pub table_memos: Vec<SelectedTableInfoNew>,
}
operation! { ModifyTableMemos(cluster_id: String, table_memos: Vec<SelectedTableInfoNew>)
    "ModifyTableMemos" -> ModifyTableMemosOutput {
    0 "ClusterId" cluster_id, 1 "TableMemos" table_memos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableMemosOutput {
    pub total_count: Option<u64>,
    pub table_results: Option<Vec<TableResultNew>>,
}
model! { ModifyTableMemosOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableQuotas {
    pub cluster_id: String,
    pub table_quotas: Vec<SelectedTableInfoNew>,
}
operation! { ModifyTableQuotas(cluster_id: String, table_quotas: Vec<SelectedTableInfoNew>)
    "ModifyTableQuotas" -> ModifyTableQuotasOutput {
    0 "ClusterId" cluster_id, 1 "TableQuotas" table_quotas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableQuotasOutput {
    pub total_count: Option<u64>,
    pub table_results: Option<Vec<TableResultNew>>,
}
model! { ModifyTableQuotasOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableTags {
    pub cluster_id: String,
    pub selected_tables: Vec<SelectedTableInfoNew>,
    pub replace_tags: Option<Vec<TagInfoUnit>>,
    pub delete_tags: Option<Vec<TagInfoUnit>>,
}
operation! { ModifyTableTags(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "ModifyTableTags" -> ModifyTableTagsOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables, 2 "ReplaceTags" replace_tags: Vec<TagInfoUnit>,
    3 "DeleteTags" delete_tags: Vec<TagInfoUnit>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableTagsOutput {
    pub total_count: Option<i64>,
    pub table_results: Option<Vec<TableResultNew>>,
}
model! { ModifyTableTagsOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTables {
    pub cluster_id: String,
    pub idl_files: Vec<IdlFileInfo>,
    pub selected_tables: Vec<SelectedTableInfoNew>,
}
operation! { ModifyTables(cluster_id: String, idl_files: Vec<IdlFileInfo>, selected_tables: Vec<SelectedTableInfoNew>)
    "ModifyTables" -> ModifyTablesOutput {
    0 "ClusterId" cluster_id, 1 "IdlFiles" idl_files, 2 "SelectedTables" selected_tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTablesOutput {
    pub total_count: Option<u64>,
    pub table_results: Option<Vec<TableResultNew>>,
}
model! { ModifyTablesOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverRecycleTables {
    pub cluster_id: String,
    pub selected_tables: Vec<SelectedTableInfoNew>,
}
operation! { RecoverRecycleTables(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "RecoverRecycleTables" -> RecoverRecycleTablesOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverRecycleTablesOutput {
    pub total_count: Option<u64>,
    pub table_results: Option<Vec<TableResultNew>>,
}
model! { RecoverRecycleTablesOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackupExpireRule {
    pub cluster_id: String,
    pub backup_expire_rules: Vec<BackupExpireRuleInfo>,
}
operation! { SetBackupExpireRule(cluster_id: String, backup_expire_rules: Vec<BackupExpireRuleInfo>)
    "SetBackupExpireRule" -> SetBackupExpireRuleOutput {
    0 "ClusterId" cluster_id, 1 "BackupExpireRules" backup_expire_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupExpireRuleInfo {
    pub table_group_id: Option<String>,
    pub table_name: Option<String>,
    pub file_tag: Option<u64>,
    pub expire_day: Option<u64>,
    pub oper_type: Option<u64>,
}

/// What [`BackupExpireRuleInfo::new`] takes.
pub struct BackupExpireRuleInfoRequired {
    pub table_group_id: String,
    pub table_name: String,
    pub file_tag: u64,
    pub expire_day: u64,
    pub oper_type: u64,
}
input! { BackupExpireRuleInfo{BackupExpireRuleInfoRequired: table_group_id, table_name, file_tag, expire_day, oper_type} {
    0 "TableGroupId" table_group_id: String, 1 "TableName" table_name: String, 2 "FileTag" file_tag: u64,
    3 "ExpireDay" expire_day: u64, 4 "OperType" oper_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackupExpireRuleOutput {
    pub task_id: Option<String>,
}
model! { SetBackupExpireRuleOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTableDataFlow {
    pub cluster_id: String,
    pub selected_tables: Vec<SelectedTableWithField>,
}
operation! { SetTableDataFlow(cluster_id: String, selected_tables: Vec<SelectedTableWithField>)
    "SetTableDataFlow" -> SetTableDataFlowOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedTableWithField {
    pub table_group_id: Option<String>,
    pub table_name: Option<String>,
    pub table_instance_id: Option<String>,
    pub table_idl_type: Option<String>,
    pub table_type: Option<String>,
    pub selected_fields: Option<Vec<FieldInfo>>,
    pub shard_num: Option<u64>,
    pub kafka_info: Option<KafkaInfo>,
}
input! { SelectedTableWithField(table_group_id: String, table_name: String) {
    0 "TableGroupId" table_group_id: String, 1 "TableName" table_name: String,
    2 "TableInstanceId" table_instance_id: String, 3 "TableIdlType" table_idl_type: String,
    4 "TableType" table_type: String, 5 "SelectedFields" selected_fields: Vec<FieldInfo>, 6 "ShardNum" shard_num: u64,
    7 "KafkaInfo" kafka_info: KafkaInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldInfo {
    pub field_name: Option<String>,
    pub is_primary_key: Option<String>,
    pub field_type: Option<String>,
    pub field_size: Option<i64>,
}
input! { FieldInfo(field_name: String, is_primary_key: String) {
    0 "FieldName" field_name: String, 1 "IsPrimaryKey" is_primary_key: String, 2 "FieldType" field_type: String,
    3 "FieldSize" field_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTableDataFlowOutput {
    pub total_count: Option<u64>,
    pub table_results: Option<Vec<TableResultNew>>,
}
model! { SetTableDataFlowOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTableIndex {
    pub cluster_id: String,
    pub selected_tables: Vec<SelectedTableWithField>,
}
operation! { SetTableIndex(cluster_id: String, selected_tables: Vec<SelectedTableWithField>)
    "SetTableIndex" -> SetTableIndexOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTableIndexOutput {
    pub total_count: Option<u64>,
    pub table_results: Option<Vec<TableResultNew>>,
}
model! { SetTableIndexOutput {
    0 "TotalCount" total_count, 1 "TableResults" table_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApply {
    pub apply_status: Vec<ApplyStatus>,
}
operation! { UpdateApply(apply_status: Vec<ApplyStatus>) "UpdateApply" -> UpdateApplyOutput {
    0 "ApplyStatus" apply_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyStatus {
    pub application_id: Option<String>,
    pub application_status: Option<i64>,
    pub application_type: Option<i64>,
    pub cluster_id: Option<String>,
}
input! { ApplyStatus(application_id: String, application_status: i64, application_type: i64, cluster_id: String) {
    0 "ApplicationId" application_id: String, 1 "ApplicationStatus" application_status: i64,
    2 "ApplicationType" application_type: i64, 3 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplyOutput {
    pub apply_results: Option<Vec<ApplyResult>>,
    pub total_count: Option<u64>,
}
model! { UpdateApplyOutput {
    0 "ApplyResults" apply_results, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyResult {
    pub application_id: Option<String>,
    pub application_type: Option<i64>,
    pub application_status: Option<i64>,
    pub task_id: Option<String>,
    pub error: Option<ErrorInfo>,
}
model! { ApplyResult {
    0 "ApplicationId" application_id, 1 "ApplicationType" application_type, 2 "ApplicationStatus" application_status,
    3 "TaskId" task_id, 4 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyIdlFiles {
    pub cluster_id: String,
    pub table_group_id: Option<String>,
    pub existing_idl_files: Option<Vec<IdlFileInfo>>,
    pub new_idl_files: Option<Vec<IdlFileInfo>>,
}
operation! { VerifyIdlFiles(cluster_id: String) "VerifyIdlFiles" -> VerifyIdlFilesOutput {
    0 "ClusterId" cluster_id, 1 "TableGroupId" table_group_id: String,
    2 "ExistingIdlFiles" existing_idl_files: Vec<IdlFileInfo>, 3 "NewIdlFiles" new_idl_files: Vec<IdlFileInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyIdlFilesOutput {
    pub idl_files: Option<Vec<IdlFileInfo>>,
    pub total_count: Option<u64>,
    pub table_infos: Option<Vec<ParsedTableInfoNew>>,
}
model! { VerifyIdlFilesOutput {
    0 "IdlFiles" idl_files, 1 "TotalCount" total_count, 2 "TableInfos" table_infos
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_OLD_PASSWORD_HAS_EXPIRED: &str = "FailedOperation.OldPasswordHasExpired";
    pub const FAILED_OPERATION_OLD_PASSWORD_IN_USE: &str = "FailedOperation.OldPasswordInUse";
    pub const FAILED_OPERATION_PASSWORD_FAILURE: &str = "FailedOperation.PasswordFailure";
    pub const FAILED_OPERATION_REGION_MISMATCH: &str = "FailedOperation.RegionMismatch";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_APP_NAME: &str = "InvalidParameterValue.InvalidAppName";
    pub const INVALID_PARAMETER_VALUE_INVALID_CLUSTER_NAME: &str = "InvalidParameterValue.InvalidClusterName";
    pub const INVALID_PARAMETER_VALUE_INVALID_TABLE_GROUP_NAME: &str = "InvalidParameterValue.InvalidTableGroupName";
    pub const INVALID_PARAMETER_VALUE_INVALID_TIME_VALUE: &str = "InvalidParameterValue.InvalidTimeValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_ZONE_NAME: &str = "InvalidParameterValue.InvalidZoneName";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORT_IDL_TYPE: &str = "InvalidParameterValue.UnsupportIdlType";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_INSUFFICIENT_BALANCE_ERROR: &str = "ResourceInsufficient.BalanceError";
    pub const RESOURCE_INSUFFICIENT_NO_AVAILABLE_APP: &str = "ResourceInsufficient.NoAvailableApp";
    pub const RESOURCE_INSUFFICIENT_NO_AVAILABLE_CLUSTER: &str = "ResourceInsufficient.NoAvailableCluster";
    pub const RESOURCE_INSUFFICIENT_NO_ENOUGH_VIP_IN_VPC: &str = "ResourceInsufficient.NoEnoughVipInVPC";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_DUPLICATE_CLUSTER_NAME: &str = "ResourceUnavailable.DuplicateClusterName";
    pub const RESOURCE_UNAVAILABLE_DUPLICATE_TABLE_GROUP_INFO: &str = "ResourceUnavailable.DuplicateTableGroupInfo";
    pub const RESOURCE_UNAVAILABLE_DUPLICATE_TABLE_GROUP_NAME: &str = "ResourceUnavailable.DuplicateTableGroupName";
    pub const RESOURCE_UNAVAILABLE_NO_AVAILABLE_TABLE_GROUP: &str = "ResourceUnavailable.NoAvailableTableGroup";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    ClearTables, CompareIdlFiles, CreateBackup, CreateCluster, CreateSnapshots, CreateTableGroup, CreateTables,
    DeleteBackupRecords, DeleteCluster, DeleteIdlFiles, DeleteSnapshots, DeleteTableDataFlow, DeleteTableGroup,
    DeleteTableIndex, DeleteTables, DescribeApplications, DescribeBackupRecords, DescribeClusterTags, DescribeClusters,
    DescribeIdlFileInfos, DescribeMachine, DescribeRegions, DescribeSnapshots, DescribeTableGroupTags,
    DescribeTableGroups, DescribeTableTags, DescribeTables, DescribeTablesInRecycle, DescribeTasks,
    DescribeUinInWhitelist, DisableRestProxy, EnableRestProxy, ImportSnapshots, MergeTablesData, ModifyCensorship,
    ModifyClusterMachine, ModifyClusterName, ModifyClusterPassword, ModifyClusterTags, ModifySnapshots,
    ModifyTableGroupName, ModifyTableGroupTags, ModifyTableMemos, ModifyTableQuotas, ModifyTableTags, ModifyTables,
    RecoverRecycleTables, SetBackupExpireRule, SetTableDataFlow, SetTableIndex, UpdateApply, VerifyIdlFiles
}
