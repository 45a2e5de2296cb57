//! `tcaplusdb` of Tencent Cloud, API version 2019-08-23.
//!
//! Endpoint: `tcaplusdb.tencentcloudapi.com`, or `tcaplusdb.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tcaplusdb::DescribeApplications};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeApplications::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "tcaplusdb",
    "2019-08-23",
    "tcaplusdb",
    &Endpoints::NONE,
);

/// Clears tables: `ClearTables` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=ClearTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearTables {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub selected_tables: Vec<SelectedTableInfoNew>,
}
operation! { ClearTables(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "ClearTables" -> ClearTablesOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

/// In the request of [`ClearTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedTableInfoNew {
    /// Required.
    pub table_group_id: Option<String>,
    /// Required.
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

/// Response of [`ClearTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearTablesOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<TableResultNew>,
}
model! { ClearTablesOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<TableResultNew>
} }

/// In the response of [`ClearTables`].
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
    pub task_ids: Vec<String>,
    pub application_id: Option<String>,
}
model! { TableResultNew {
    0 "TableInstanceId" table_instance_id: String, 1 "TaskId" task_id: String, 2 "TableName" table_name: String,
    3 "TableType" table_type: String, 4 "TableIdlType" table_idl_type: String, 5 "TableGroupId" table_group_id: String,
    6 "Error" error: ErrorInfo, 7 "TaskIds" task_ids: Vec<String>, 8 "ApplicationId" application_id: String
} }

/// In the response of [`ClearTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorInfo {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ErrorInfo {
    0 "Code" code: String, 1 "Message" message: String
} }

/// `CompareIdlFiles` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=CompareIdlFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareIdlFiles {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub selected_tables: Vec<SelectedTableInfoNew>,
    pub existing_idl_files: Option<Vec<IdlFileInfo>>,
    pub new_idl_files: Option<Vec<IdlFileInfo>>,
}
operation! { CompareIdlFiles(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "CompareIdlFiles" -> CompareIdlFilesOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables,
    2 "ExistingIdlFiles" existing_idl_files: Vec<IdlFileInfo>, 3 "NewIdlFiles" new_idl_files: Vec<IdlFileInfo>
} }

/// In the request of [`CompareIdlFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdlFileInfo {
    /// Required.
    pub file_name: Option<String>,
    /// Required.
    pub file_type: Option<String>,
    /// Required.
    pub file_ext_type: Option<String>,
    /// Required.
    pub file_size: Option<i64>,
    pub file_id: Option<i64>,
    pub file_content: Option<String>,
}
input! { IdlFileInfo(file_name: String, file_type: String, file_ext_type: String, file_size: i64) {
    0 "FileName" file_name: String, 1 "FileType" file_type: String, 2 "FileExtType" file_ext_type: String,
    3 "FileSize" file_size: i64, 4 "FileId" file_id: i64, 5 "FileContent" file_content: String
} }

/// Response of [`CompareIdlFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareIdlFilesOutput {
    pub idl_files: Vec<IdlFileInfo>,
    pub total_count: Option<i64>,
    pub table_infos: Vec<ParsedTableInfoNew>,
}
model! { CompareIdlFilesOutput {
    0 "IdlFiles" idl_files: Vec<IdlFileInfo>, 1 "TotalCount" total_count: i64,
    2 "TableInfos" table_infos: Vec<ParsedTableInfoNew>
} }

/// In the response of [`CompareIdlFiles`].
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
    0 "TableIdlType" table_idl_type: String, 1 "TableInstanceId" table_instance_id: String,
    2 "TableName" table_name: String, 3 "TableType" table_type: String, 4 "KeyFields" key_fields: String,
    5 "OldKeyFields" old_key_fields: String, 6 "ValueFields" value_fields: String,
    7 "OldValueFields" old_value_fields: String, 8 "TableGroupId" table_group_id: String,
    9 "SumKeyFieldSize" sum_key_field_size: i64, 10 "SumValueFieldSize" sum_value_field_size: i64,
    11 "IndexKeySet" index_key_set: String, 12 "ShardingKeySet" sharding_key_set: String,
    13 "TdrVersion" tdr_version: i64, 14 "Error" error: ErrorInfo, 15 "ListElementNum" list_element_num: i64,
    16 "SortFieldNum" sort_field_num: i64, 17 "SortRule" sort_rule: i64
} }

/// Creates backup: `CreateBackup` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=CreateBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub selected_tables: Vec<SelectedTableInfoNew>,
    pub remark: Option<String>,
}
operation! { CreateBackup(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "CreateBackup" -> CreateBackupOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables, 2 "Remark" remark: String
} }

/// Response of [`CreateBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub task_ids: Vec<String>,
    pub application_ids: Vec<String>,
}
model! { CreateBackupOutput {
    0 "TaskIds" task_ids: Vec<String>, 1 "ApplicationIds" application_ids: Vec<String>
} }

/// Creates cluster: `CreateCluster` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=CreateCluster>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_CLUSTER_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORT_IDL_TYPE`], [`codes::RESOURCE_INSUFFICIENT_BALANCE_ERROR`],
/// [`codes::RESOURCE_INSUFFICIENT_NO_AVAILABLE_CLUSTER`], [`codes::RESOURCE_INSUFFICIENT_NO_ENOUGH_VIP_IN_VPC`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_DUPLICATE_CLUSTER_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    /// Required.
    pub idl_type: String,
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required. Secret.
    pub password: Secret,
    pub resource_tags: Option<Vec<TagInfoUnit>>,
    pub ipv6_enable: Option<i64>,
    pub server_list: Option<Vec<MachineInfo>>,
    pub proxy_list: Option<Vec<MachineInfo>>,
    pub cluster_type: Option<i64>,
    pub auth_type: Option<i64>,
}

/// Arguments of [`CreateCluster::new`].
pub struct CreateClusterRequired {
    pub idl_type: String,
    pub cluster_name: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub password: Secret,
}
operation! { CreateCluster { CreateClusterRequired: idl_type, cluster_name, vpc_id, subnet_id, password }
    "CreateCluster" -> CreateClusterOutput {
    0 "IdlType" idl_type, 1 "ClusterName" cluster_name, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id, 4 "Password" password,
    5 "ResourceTags" resource_tags: Vec<TagInfoUnit>, 6 "Ipv6Enable" ipv6_enable: i64,
    7 "ServerList" server_list: Vec<MachineInfo>, 8 "ProxyList" proxy_list: Vec<MachineInfo>,
    9 "ClusterType" cluster_type: i64, 10 "AuthType" auth_type: i64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfoUnit {
    /// Required.
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfoUnit(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineInfo {
    /// Required.
    pub machine_type: Option<String>,
    /// Required.
    pub machine_num: Option<i64>,
}
input! { MachineInfo(machine_type: String, machine_num: i64) {
    0 "MachineType" machine_type: String, 1 "MachineNum" machine_num: i64
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Creates snapshots: `CreateSnapshots` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=CreateSnapshots>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshots {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub selected_tables: Vec<SnapshotInfo>,
}
operation! { CreateSnapshots(cluster_id: String, selected_tables: Vec<SnapshotInfo>)
    "CreateSnapshots" -> CreateSnapshotsOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

/// In the request of [`CreateSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotInfo {
    /// Required.
    pub table_group_id: Option<String>,
    /// Required.
    pub table_name: Option<String>,
    /// Required.
    pub snapshot_name: Option<String>,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub snapshot_time: Option<String>,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub snapshot_dead_time: Option<String>,
}

/// Arguments of [`SnapshotInfo::new`].
pub struct SnapshotInfoRequired {
    pub table_group_id: String,
    pub table_name: String,
    pub snapshot_name: String,
    pub snapshot_time: String,
    pub snapshot_dead_time: String,
}
input! {
    SnapshotInfo { SnapshotInfoRequired: table_group_id, table_name, snapshot_name, snapshot_time, snapshot_dead_time } {
    0 "TableGroupId" table_group_id: String, 1 "TableName" table_name: String, 2 "SnapshotName" snapshot_name: String,
    3 "SnapshotTime" snapshot_time: String, 4 "SnapshotDeadTime" snapshot_dead_time: String
} }

/// Response of [`CreateSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotsOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<SnapshotResult>,
}
model! { CreateSnapshotsOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<SnapshotResult>
} }

/// In the response of [`CreateSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotResult {
    pub table_group_id: Option<String>,
    pub table_name: Option<String>,
    pub task_id: Option<String>,
    pub error: Option<ErrorInfo>,
    pub snapshot_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub snapshot_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub snapshot_dead_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub snapshot_create_time: Option<String>,
    pub snapshot_size: Option<i64>,
    pub snapshot_status: Option<i64>,
    pub application_id: Option<String>,
}
model! { SnapshotResult {
    0 "TableGroupId" table_group_id: String, 1 "TableName" table_name: String, 2 "TaskId" task_id: String,
    3 "Error" error: ErrorInfo, 4 "SnapshotName" snapshot_name: String, 5 "SnapshotTime" snapshot_time: String,
    6 "SnapshotDeadTime" snapshot_dead_time: String, 7 "SnapshotCreateTime" snapshot_create_time: String,
    8 "SnapshotSize" snapshot_size: i64, 9 "SnapshotStatus" snapshot_status: i64,
    10 "ApplicationId" application_id: String
} }

/// Creates table group: `CreateTableGroup` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=CreateTableGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_TABLE_GROUP_NAME`],
/// [`codes::RESOURCE_UNAVAILABLE_DUPLICATE_TABLE_GROUP_INFO`],
/// [`codes::RESOURCE_UNAVAILABLE_DUPLICATE_TABLE_GROUP_NAME`],
/// [`codes::RESOURCE_UNAVAILABLE_NO_AVAILABLE_TABLE_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableGroup {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub table_group_name: String,
    pub table_group_id: Option<String>,
    pub resource_tags: Option<Vec<TagInfoUnit>>,
}
operation! { CreateTableGroup(cluster_id: String, table_group_name: String)
    "CreateTableGroup" -> CreateTableGroupOutput {
    0 "ClusterId" cluster_id, 1 "TableGroupName" table_group_name, 2 "TableGroupId" table_group_id: String,
    3 "ResourceTags" resource_tags: Vec<TagInfoUnit>
} }

/// Response of [`CreateTableGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableGroupOutput {
    pub table_group_id: Option<String>,
}
model! { CreateTableGroupOutput {
    0 "TableGroupId" table_group_id: String
} }

/// Creates tables: `CreateTables` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=CreateTables>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT_BALANCE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTables {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub idl_files: Vec<IdlFileInfo>,
    /// Required.
    pub selected_tables: Vec<SelectedTableInfoNew>,
    pub resource_tags: Option<Vec<TagInfoUnit>>,
}
operation! { CreateTables(cluster_id: String, idl_files: Vec<IdlFileInfo>, selected_tables: Vec<SelectedTableInfoNew>)
    "CreateTables" -> CreateTablesOutput {
    0 "ClusterId" cluster_id, 1 "IdlFiles" idl_files, 2 "SelectedTables" selected_tables,
    3 "ResourceTags" resource_tags: Vec<TagInfoUnit>
} }

/// Response of [`CreateTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTablesOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<TableResultNew>,
}
model! { CreateTablesOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<TableResultNew>
} }

/// Deletes backup records: `DeleteBackupRecords` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DeleteBackupRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupRecords {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub backup_records: Vec<BackupRecords>,
}
operation! { DeleteBackupRecords(cluster_id: String, backup_records: Vec<BackupRecords>)
    "DeleteBackupRecords" -> DeleteBackupRecordsOutput {
    0 "ClusterId" cluster_id, 1 "BackupRecords" backup_records
} }

/// In the request of [`DeleteBackupRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupRecords {
    /// Required.
    pub zone_id: Option<i64>,
    /// Required.
    pub table_name: Option<String>,
    /// Required.
    pub backup_type: Option<String>,
    /// Required.
    pub file_tag: Option<String>,
    /// Required.
    pub shard_count: Option<i64>,
    /// Required.
    pub backup_batch_time: Option<String>,
    /// Required.
    pub backup_file_size: Option<i64>,
    /// Required.
    pub backup_succ_rate: Option<String>,
    /// Required.
    pub backup_expire_time: Option<String>,
    /// Required.
    pub app_id: Option<i64>,
}

/// Arguments of [`BackupRecords::new`].
pub struct BackupRecordsRequired {
    pub zone_id: i64,
    pub table_name: String,
    pub backup_type: String,
    pub file_tag: String,
    pub shard_count: i64,
    pub backup_batch_time: String,
    pub backup_file_size: i64,
    pub backup_succ_rate: String,
    pub backup_expire_time: String,
    pub app_id: i64,
}
input! {
    BackupRecords { BackupRecordsRequired: zone_id, table_name, backup_type, file_tag, shard_count, backup_batch_time, backup_file_size, backup_succ_rate, backup_expire_time, app_id } {
    0 "ZoneId" zone_id: i64, 1 "TableName" table_name: String, 2 "BackupType" backup_type: String,
    3 "FileTag" file_tag: String, 4 "ShardCount" shard_count: i64, 5 "BackupBatchTime" backup_batch_time: String,
    6 "BackupFileSize" backup_file_size: i64, 7 "BackupSuccRate" backup_succ_rate: String,
    8 "BackupExpireTime" backup_expire_time: String, 9 "AppId" app_id: i64
} }

/// Response of [`DeleteBackupRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupRecordsOutput {
    pub task_id: Option<String>,
}
model! { DeleteBackupRecordsOutput {
    0 "TaskId" task_id: String
} }

/// Deletes cluster: `DeleteCluster` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DeleteCluster>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> DeleteClusterOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DeleteCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub task_id: Option<String>,
}
model! { DeleteClusterOutput {
    0 "TaskId" task_id: String
} }

/// Deletes idl files: `DeleteIdlFiles` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DeleteIdlFiles>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIdlFiles {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub idl_files: Vec<IdlFileInfo>,
}
operation! { DeleteIdlFiles(cluster_id: String, idl_files: Vec<IdlFileInfo>) "DeleteIdlFiles" -> DeleteIdlFilesOutput {
    0 "ClusterId" cluster_id, 1 "IdlFiles" idl_files
} }

/// Response of [`DeleteIdlFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIdlFilesOutput {
    pub total_count: Option<i64>,
    pub idl_file_infos: Vec<IdlFileInfoWithoutContent>,
}
model! { DeleteIdlFilesOutput {
    0 "TotalCount" total_count: i64, 1 "IdlFileInfos" idl_file_infos: Vec<IdlFileInfoWithoutContent>
} }

/// In the response of [`DeleteIdlFiles`].
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
    0 "FileName" file_name: String, 1 "FileType" file_type: String, 2 "FileExtType" file_ext_type: String,
    3 "FileSize" file_size: i64, 4 "FileId" file_id: i64, 5 "Error" error: ErrorInfo
} }

/// Deletes snapshots: `DeleteSnapshots` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DeleteSnapshots>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshots {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub selected_tables: Vec<SnapshotInfoNew>,
}
operation! { DeleteSnapshots(cluster_id: String, selected_tables: Vec<SnapshotInfoNew>)
    "DeleteSnapshots" -> DeleteSnapshotsOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

/// In the request of [`DeleteSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotInfoNew {
    /// Required.
    pub table_group_id: Option<String>,
    /// Required.
    pub table_name: Option<String>,
    /// Required.
    pub snapshot_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub snapshot_dead_time: Option<String>,
}
input! { SnapshotInfoNew(table_group_id: String, table_name: String, snapshot_name: String) {
    0 "TableGroupId" table_group_id: String, 1 "TableName" table_name: String, 2 "SnapshotName" snapshot_name: String,
    3 "SnapshotDeadTime" snapshot_dead_time: String
} }

/// Response of [`DeleteSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotsOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<SnapshotResult>,
}
model! { DeleteSnapshotsOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<SnapshotResult>
} }

/// Deletes table data flow: `DeleteTableDataFlow` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DeleteTableDataFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableDataFlow {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub selected_tables: Vec<SelectedTableInfoNew>,
}
operation! { DeleteTableDataFlow(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "DeleteTableDataFlow" -> DeleteTableDataFlowOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

/// Response of [`DeleteTableDataFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableDataFlowOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<TableResultNew>,
}
model! { DeleteTableDataFlowOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<TableResultNew>
} }

/// Deletes table group: `DeleteTableGroup` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DeleteTableGroup>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableGroup {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub table_group_id: String,
}
operation! { DeleteTableGroup(cluster_id: String, table_group_id: String) "DeleteTableGroup" -> DeleteTableGroupOutput {
    0 "ClusterId" cluster_id, 1 "TableGroupId" table_group_id
} }

/// Response of [`DeleteTableGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableGroupOutput {
    pub task_id: Option<String>,
}
model! { DeleteTableGroupOutput {
    0 "TaskId" task_id: String
} }

/// Deletes table index: `DeleteTableIndex` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DeleteTableIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableIndex {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub selected_tables: Vec<SelectedTableInfoNew>,
}
operation! { DeleteTableIndex(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "DeleteTableIndex" -> DeleteTableIndexOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

/// Response of [`DeleteTableIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableIndexOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<TableResultNew>,
}
model! { DeleteTableIndexOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<TableResultNew>
} }

/// Deletes tables: `DeleteTables` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DeleteTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTables {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub selected_tables: Vec<SelectedTableInfoNew>,
}
operation! { DeleteTables(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "DeleteTables" -> DeleteTablesOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

/// Response of [`DeleteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTablesOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<TableResultNew>,
}
model! { DeleteTablesOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<TableResultNew>
} }

/// Describes applications: `DescribeApplications` of `tcaplusdb` 2019-08-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DescribeApplications>.
///
/// Errors: [`codes::FAILED_OPERATION_REGION_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplications {
    pub cluster_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub censor_status: Option<i64>,
    pub table_group_id: Option<String>,
    pub table_name: Option<String>,
    pub applicant: Option<String>,
    pub apply_type: Option<i64>,
}
operation! { DescribeApplications() "DescribeApplications" -> DescribeApplicationsOutput {
    0 "ClusterId" cluster_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "CensorStatus" censor_status: i64,
    4 "TableGroupId" table_group_id: String, 5 "TableName" table_name: String, 6 "Applicant" applicant: String,
    7 "ApplyType" apply_type: i64
} }
paged! { DescribeApplications: Application = Offset "Offset", "Applications" applications, total "TotalCount" }

/// Response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsOutput {
    pub applications: Vec<Application>,
    pub total_count: Option<i64>,
}
model! { DescribeApplicationsOutput {
    0 "Applications" applications: Vec<Application>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApplications`].
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
    0 "ApplicationId" application_id: String, 1 "ApplicationType" application_type: i64,
    2 "ClusterId" cluster_id: String, 3 "ClusterName" cluster_name: String, 4 "TableGroupName" table_group_name: String,
    5 "TableName" table_name: String, 6 "Applicant" applicant: String, 7 "CreatedTime" created_time: String,
    8 "ApplicationStatus" application_status: i64, 9 "TableGroupId" table_group_id: String, 10 "TaskId" task_id: String,
    11 "TableInstanceId" table_instance_id: String, 12 "UpdateTime" update_time: String,
    13 "ExecuteUser" execute_user: String, 14 "ExecuteStatus" execute_status: String, 15 "CanCensor" can_censor: bool,
    16 "CanWithdrawal" can_withdrawal: bool
} }

/// Describes backup records: `DescribeBackupRecords` of `tcaplusdb` 2019-08-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DescribeBackupRecords>.
///
/// Errors: [`codes::FAILED_OPERATION_REGION_MISMATCH`].
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

/// Response of [`DescribeBackupRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupRecordsOutput {
    pub backup_records: Vec<BackupRecords>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupRecordsOutput {
    0 "BackupRecords" backup_records: Vec<BackupRecords>, 1 "TotalCount" total_count: i64
} }

/// Describes cluster tags: `DescribeClusterTags` of `tcaplusdb` 2019-08-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DescribeClusterTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTags {
    /// Required.
    pub cluster_ids: Vec<String>,
}
operation! { DescribeClusterTags(cluster_ids: Vec<String>) "DescribeClusterTags" -> DescribeClusterTagsOutput {
    0 "ClusterIds" cluster_ids
} }

/// Response of [`DescribeClusterTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTagsOutput {
    pub rows: Vec<TagsInfoOfCluster>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterTagsOutput {
    0 "Rows" rows: Vec<TagsInfoOfCluster>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClusterTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagsInfoOfCluster {
    pub cluster_id: Option<String>,
    pub tags: Vec<TagInfoUnit>,
    pub error: Option<ErrorInfo>,
}
model! { TagsInfoOfCluster {
    0 "ClusterId" cluster_id: String, 1 "Tags" tags: Vec<TagInfoUnit>, 2 "Error" error: ErrorInfo
} }

/// Describes clusters: `DescribeClusters` of `tcaplusdb` 2019-08-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DescribeClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_REGION_MISMATCH`].
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

/// In the request of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    pub value: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String) {
    0 "Name" name: String, 1 "Value" value: String, 2 "Values" values: Vec<String>
} }

/// Response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub total_count: Option<i64>,
    pub clusters: Vec<ClusterInfo>,
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count: i64, 1 "Clusters" clusters: Vec<ClusterInfo>
} }

/// In the response of [`DescribeClusters`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
    /// Secret.
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
    pub server_list: Vec<ServerDetailInfo>,
    pub proxy_list: Vec<ProxyDetailInfo>,
    pub censorship: Option<i64>,
    pub dba_uins: Vec<String>,
    pub data_flow_status: Option<i64>,
    pub kafka_info: Option<KafkaInfo>,
    pub txh_backup_expire_day: Option<i64>,
    pub ulog_backup_expire_day: Option<i64>,
    pub is_read_only_ulog_backup_expire_day: Option<i64>,
    pub rest_proxy_status: Option<i64>,
    pub shard_total_num: Option<i64>,
    pub shard_used_num: Option<i64>,
}
model! { ClusterInfo {
    0 "ClusterName" cluster_name: String, 1 "ClusterId" cluster_id: String, 2 "Region" region: String,
    3 "IdlType" idl_type: String, 4 "NetworkType" network_type: String, 5 "VpcId" vpc_id: String,
    6 "SubnetId" subnet_id: String, 7 "CreatedTime" created_time: String, 8 "Password" password: Secret,
    9 "PasswordStatus" password_status: String, 10 "ApiAccessId" api_access_id: String,
    11 "ApiAccessIp" api_access_ip: String, 12 "ApiAccessPort" api_access_port: i64,
    13 "OldPasswordExpireTime" old_password_expire_time: String, 14 "ApiAccessIpv6" api_access_ipv6: String,
    15 "ClusterType" cluster_type: i64, 16 "ClusterStatus" cluster_status: i64,
    17 "ReadCapacityUnit" read_capacity_unit: i64, 18 "WriteCapacityUnit" write_capacity_unit: i64,
    19 "DiskVolume" disk_volume: i64, 20 "ServerList" server_list: Vec<ServerDetailInfo>,
    21 "ProxyList" proxy_list: Vec<ProxyDetailInfo>, 22 "Censorship" censorship: i64,
    23 "DbaUins" dba_uins: Vec<String>, 24 "DataFlowStatus" data_flow_status: i64, 25 "KafkaInfo" kafka_info: KafkaInfo,
    26 "TxhBackupExpireDay" txh_backup_expire_day: i64, 27 "UlogBackupExpireDay" ulog_backup_expire_day: i64,
    28 "IsReadOnlyUlogBackupExpireDay" is_read_only_ulog_backup_expire_day: i64,
    29 "RestProxyStatus" rest_proxy_status: i64, 30 "ShardTotalNum" shard_total_num: i64,
    31 "ShardUsedNum" shard_used_num: i64
} }

/// In the response of [`DescribeClusters`].
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
    0 "ServerUid" server_uid: String, 1 "MachineType" machine_type: String, 2 "MemoryRate" memory_rate: i64,
    3 "DiskRate" disk_rate: i64, 4 "ReadNum" read_num: i64, 5 "WriteNum" write_num: i64, 6 "Version" version: String
} }

/// In the response of [`DescribeClusters`].
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
    0 "ProxyUid" proxy_uid: String, 1 "MachineType" machine_type: String, 2 "ProcessSpeed" process_speed: i64,
    3 "AverageProcessDelay" average_process_delay: i64, 4 "SlowProcessSpeed" slow_process_speed: i64,
    5 "Version" version: String
} }

/// In the request of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KafkaInfo {
    pub address: Option<String>,
    pub topic: Option<String>,
    pub user: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub instance: Option<String>,
    pub is_vpc: Option<i64>,
}
input! { KafkaInfo() {
    0 "Address" address: String, 1 "Topic" topic: String, 2 "User" user: String, 3 "Password" password: Secret,
    4 "Instance" instance: String, 5 "IsVpc" is_vpc: i64
} }

/// Describes idl file infos: `DescribeIdlFileInfos` of `tcaplusdb` 2019-08-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DescribeIdlFileInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdlFileInfos {
    /// Required.
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

/// Response of [`DescribeIdlFileInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdlFileInfosOutput {
    pub total_count: Option<i64>,
    pub idl_file_infos: Vec<IdlFileInfo>,
}
model! { DescribeIdlFileInfosOutput {
    0 "TotalCount" total_count: i64, 1 "IdlFileInfos" idl_file_infos: Vec<IdlFileInfo>
} }

/// Describes machine: `DescribeMachine` of `tcaplusdb` 2019-08-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DescribeMachine>.
///
/// Errors: [`codes::FAILED_OPERATION_REGION_MISMATCH`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachine {
    pub ipv6_enable: Option<i64>,
}
operation! { DescribeMachine() "DescribeMachine" -> DescribeMachineOutput {
    0 "Ipv6Enable" ipv6_enable: i64
} }

/// Response of [`DescribeMachine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineOutput {
    pub pool_list: Vec<PoolInfo>,
}
model! { DescribeMachineOutput {
    0 "PoolList" pool_list: Vec<PoolInfo>
} }

/// In the response of [`DescribeMachine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoolInfo {
    pub pool_uid: Option<i64>,
    pub ipv6_enable: Option<i64>,
    pub available_app_count: Option<i64>,
    pub server_list: Vec<ServerMachineInfo>,
    pub proxy_list: Vec<ProxyMachineInfo>,
}
model! { PoolInfo {
    0 "PoolUid" pool_uid: i64, 1 "Ipv6Enable" ipv6_enable: i64, 2 "AvailableAppCount" available_app_count: i64,
    3 "ServerList" server_list: Vec<ServerMachineInfo>, 4 "ProxyList" proxy_list: Vec<ProxyMachineInfo>
} }

/// In the response of [`DescribeMachine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerMachineInfo {
    pub server_uid: Option<String>,
    pub machine_type: Option<String>,
}
model! { ServerMachineInfo {
    0 "ServerUid" server_uid: String, 1 "MachineType" machine_type: String
} }

/// In the response of [`DescribeMachine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyMachineInfo {
    pub proxy_uid: Option<String>,
    pub machine_type: Option<String>,
    pub available_count: Option<i64>,
}
model! { ProxyMachineInfo {
    0 "ProxyUid" proxy_uid: String, 1 "MachineType" machine_type: String, 2 "AvailableCount" available_count: i64
} }

/// Describes regions: `DescribeRegions` of `tcaplusdb` 2019-08-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<i64>,
    pub region_infos: Vec<RegionInfo>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count: i64, 1 "RegionInfos" region_infos: Vec<RegionInfo>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region_name: Option<String>,
    pub region_abbr: Option<String>,
    pub region_id: Option<i64>,
    pub ipv6_enable: Option<i64>,
}
model! { RegionInfo {
    0 "RegionName" region_name: String, 1 "RegionAbbr" region_abbr: String, 2 "RegionId" region_id: i64,
    3 "Ipv6Enable" ipv6_enable: i64
} }

/// Describes snapshots: `DescribeSnapshots` of `tcaplusdb` 2019-08-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DescribeSnapshots>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_NAME`],
/// [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshots {
    /// Required.
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

/// Response of [`DescribeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<SnapshotResult>,
}
model! { DescribeSnapshotsOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<SnapshotResult>
} }

/// Describes table group tags: `DescribeTableGroupTags` of `tcaplusdb` 2019-08-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DescribeTableGroupTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableGroupTags {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub table_group_ids: Vec<String>,
}
operation! { DescribeTableGroupTags(cluster_id: String, table_group_ids: Vec<String>)
    "DescribeTableGroupTags" -> DescribeTableGroupTagsOutput {
    0 "ClusterId" cluster_id, 1 "TableGroupIds" table_group_ids
} }

/// Response of [`DescribeTableGroupTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableGroupTagsOutput {
    pub rows: Vec<TagsInfoOfTableGroup>,
    pub total_count: Option<i64>,
}
model! { DescribeTableGroupTagsOutput {
    0 "Rows" rows: Vec<TagsInfoOfTableGroup>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTableGroupTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagsInfoOfTableGroup {
    pub cluster_id: Option<String>,
    pub table_group_id: Option<String>,
    pub tags: Vec<TagInfoUnit>,
    pub error: Option<ErrorInfo>,
}
model! { TagsInfoOfTableGroup {
    0 "ClusterId" cluster_id: String, 1 "TableGroupId" table_group_id: String, 2 "Tags" tags: Vec<TagInfoUnit>,
    3 "Error" error: ErrorInfo
} }

/// Describes table groups: `DescribeTableGroups` of `tcaplusdb` 2019-08-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DescribeTableGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_REGION_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableGroups {
    /// Required.
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

/// Response of [`DescribeTableGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableGroupsOutput {
    pub total_count: Option<i64>,
    pub table_groups: Vec<TableGroupInfo>,
}
model! { DescribeTableGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "TableGroups" table_groups: Vec<TableGroupInfo>
} }

/// In the response of [`DescribeTableGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableGroupInfo {
    pub table_group_id: Option<String>,
    pub table_group_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
    pub table_count: Option<i64>,
    pub total_size: Option<i64>,
    pub txh_backup_expire_day: Option<i64>,
    pub enable_mysql: Option<i64>,
    pub mysql_conn_ip: Option<String>,
    pub mysql_conn_port: Option<i64>,
}
model! { TableGroupInfo {
    0 "TableGroupId" table_group_id: String, 1 "TableGroupName" table_group_name: String,
    2 "CreatedTime" created_time: String, 3 "TableCount" table_count: i64, 4 "TotalSize" total_size: i64,
    5 "TxhBackupExpireDay" txh_backup_expire_day: i64, 6 "EnableMysql" enable_mysql: i64,
    7 "MysqlConnIp" mysql_conn_ip: String, 8 "MysqlConnPort" mysql_conn_port: i64
} }

/// Describes table tags: `DescribeTableTags` of `tcaplusdb` 2019-08-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DescribeTableTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableTags {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub selected_tables: Vec<SelectedTableInfoNew>,
}
operation! { DescribeTableTags(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "DescribeTableTags" -> DescribeTableTagsOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

/// Response of [`DescribeTableTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableTagsOutput {
    pub total_count: Option<i64>,
    pub rows: Vec<TagsInfoOfTable>,
}
model! { DescribeTableTagsOutput {
    0 "TotalCount" total_count: i64, 1 "Rows" rows: Vec<TagsInfoOfTable>
} }

/// In the response of [`DescribeTableTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagsInfoOfTable {
    pub table_instance_id: Option<String>,
    pub table_name: Option<String>,
    pub table_group_id: Option<String>,
    pub tags: Vec<TagInfoUnit>,
    pub error: Option<ErrorInfo>,
}
model! { TagsInfoOfTable {
    0 "TableInstanceId" table_instance_id: String, 1 "TableName" table_name: String,
    2 "TableGroupId" table_group_id: String, 3 "Tags" tags: Vec<TagInfoUnit>, 4 "Error" error: ErrorInfo
} }

/// Describes tables: `DescribeTables` of `tcaplusdb` 2019-08-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DescribeTables>.
///
/// Errors: [`codes::FAILED_OPERATION_REGION_MISMATCH`].
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

/// Response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesOutput {
    pub total_count: Option<i64>,
    pub table_infos: Vec<TableInfoNew>,
}
model! { DescribeTablesOutput {
    0 "TotalCount" total_count: i64, 1 "TableInfos" table_infos: Vec<TableInfoNew>
} }

/// In the response of [`DescribeTables`].
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
    pub list_element_num: Option<i64>,
    pub idl_files: Vec<IdlFileInfo>,
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
    pub txh_backup_expire_day: Option<i64>,
    pub sync_table_info: Option<SyncTableInfo>,
    pub shard_num: Option<i64>,
}
model! { TableInfoNew {
    0 "TableName" table_name: String, 1 "TableInstanceId" table_instance_id: String, 2 "TableType" table_type: String,
    3 "TableIdlType" table_idl_type: String, 4 "ClusterId" cluster_id: String, 5 "ClusterName" cluster_name: String,
    6 "TableGroupId" table_group_id: String, 7 "TableGroupName" table_group_name: String,
    8 "KeyStruct" key_struct: String, 9 "ValueStruct" value_struct: String,
    10 "ShardingKeySet" sharding_key_set: String, 11 "IndexStruct" index_struct: String,
    12 "ListElementNum" list_element_num: i64, 13 "IdlFiles" idl_files: Vec<IdlFileInfo>,
    14 "ReservedVolume" reserved_volume: i64, 15 "ReservedReadQps" reserved_read_qps: i64,
    16 "ReservedWriteQps" reserved_write_qps: i64, 17 "TableSize" table_size: i64, 18 "Status" status: String,
    19 "CreatedTime" created_time: String, 20 "UpdatedTime" updated_time: String, 21 "Memo" memo: String,
    22 "Error" error: ErrorInfo, 23 "ApiAccessId" api_access_id: String, 24 "SortFieldNum" sort_field_num: i64,
    25 "SortRule" sort_rule: i64, 26 "DbClusterInfoStruct" db_cluster_info_struct: String,
    27 "TxhBackupExpireDay" txh_backup_expire_day: i64, 28 "SyncTableInfo" sync_table_info: SyncTableInfo,
    29 "ShardNum" shard_num: i64
} }

/// In the response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncTableInfo {
    pub target_table_split_num: Option<i64>,
    pub target_table_name_prefix: Vec<String>,
    pub target_sync_db_instance_id: Option<String>,
    pub target_database_name: Option<String>,
    pub status: Option<i64>,
    pub cluster_id: Option<String>,
    pub table_group_id: Option<i64>,
    pub table_name: Option<String>,
    pub table_id: Option<String>,
    pub key_field_mapping: Vec<SyncTableField>,
    pub value_field_mapping: Vec<SyncTableField>,
}
model! { SyncTableInfo {
    0 "TargetTableSplitNum" target_table_split_num: i64,
    1 "TargetTableNamePrefix" target_table_name_prefix: Vec<String>,
    2 "TargetSyncDBInstanceId" target_sync_db_instance_id: String, 3 "TargetDatabaseName" target_database_name: String,
    4 "Status" status: i64, 5 "ClusterId" cluster_id: String, 6 "TableGroupId" table_group_id: i64,
    7 "TableName" table_name: String, 8 "TableId" table_id: String,
    9 "KeyFieldMapping" key_field_mapping: Vec<SyncTableField>,
    10 "ValueFieldMapping" value_field_mapping: Vec<SyncTableField>
} }

/// In the response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncTableField {
    pub source_name: Option<String>,
    pub target_name: Option<String>,
}
model! { SyncTableField {
    0 "SourceName" source_name: String, 1 "TargetName" target_name: String
} }

/// Describes tables in recycle: `DescribeTablesInRecycle` of `tcaplusdb` 2019-08-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DescribeTablesInRecycle>.
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

/// Response of [`DescribeTablesInRecycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesInRecycleOutput {
    pub total_count: Option<i64>,
    pub table_infos: Vec<TableInfoNew>,
}
model! { DescribeTablesInRecycleOutput {
    0 "TotalCount" total_count: i64, 1 "TableInfos" table_infos: Vec<TableInfoNew>
} }

/// Describes tasks: `DescribeTasks` of `tcaplusdb` 2019-08-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DescribeTasks>.
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

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub total_count: Option<i64>,
    pub task_infos: Vec<TaskInfoNew>,
}
model! { DescribeTasksOutput {
    0 "TotalCount" total_count: i64, 1 "TaskInfos" task_infos: Vec<TaskInfoNew>
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfoNew {
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub trans_id: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub progress: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub operator: Option<String>,
    pub content: Option<String>,
    pub table_group_id: Option<String>,
    pub table_group_name: Option<String>,
    pub table_name: Option<String>,
}
model! { TaskInfoNew {
    0 "TaskId" task_id: String, 1 "TaskType" task_type: String, 2 "TransId" trans_id: String,
    3 "ClusterId" cluster_id: String, 4 "ClusterName" cluster_name: String, 5 "Progress" progress: i64,
    6 "StartTime" start_time: String, 7 "UpdateTime" update_time: String, 8 "Operator" operator: String,
    9 "Content" content: String, 10 "TableGroupId" table_group_id: String, 11 "TableGroupName" table_group_name: String,
    12 "TableName" table_name: String
} }

/// Describes uin in whitelist: `DescribeUinInWhitelist` of `tcaplusdb` 2019-08-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DescribeUinInWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUinInWhitelist {}
operation! { DescribeUinInWhitelist() "DescribeUinInWhitelist" -> DescribeUinInWhitelistOutput {} }

/// Response of [`DescribeUinInWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUinInWhitelistOutput {
    pub result: Option<String>,
}
model! { DescribeUinInWhitelistOutput {
    0 "Result" result: String
} }

/// Disables rest proxy: `DisableRestProxy` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=DisableRestProxy>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRestProxy {
    /// Required.
    pub cluster_id: String,
}
operation! { DisableRestProxy(cluster_id: String) "DisableRestProxy" -> DisableRestProxyOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DisableRestProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRestProxyOutput {
    pub rest_proxy_status: Option<i64>,
    pub task_id: Option<String>,
}
model! { DisableRestProxyOutput {
    0 "RestProxyStatus" rest_proxy_status: i64, 1 "TaskId" task_id: String
} }

/// Enables rest proxy: `EnableRestProxy` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=EnableRestProxy>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CLUSTER_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TABLE_GROUP_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_NAME`], [`codes::INVALID_PARAMETER_VALUE_UNSUPPORT_IDL_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRestProxy {
    /// Required.
    pub cluster_id: String,
}
operation! { EnableRestProxy(cluster_id: String) "EnableRestProxy" -> EnableRestProxyOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`EnableRestProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRestProxyOutput {
    pub rest_proxy_status: Option<i64>,
    pub task_id: Option<String>,
}
model! { EnableRestProxyOutput {
    0 "RestProxyStatus" rest_proxy_status: i64, 1 "TaskId" task_id: String
} }

/// Imports snapshots: `ImportSnapshots` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=ImportSnapshots>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT_BALANCE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSnapshots {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub snapshots: SnapshotInfo,
    /// Required.
    pub import_special_key: String,
    /// Required.
    pub import_origin_table: String,
    pub key_file: Option<KeyFile>,
    pub new_table_group_id: Option<String>,
    pub new_table_name: Option<String>,
}
operation! {
    ImportSnapshots(cluster_id: String, snapshots: SnapshotInfo, import_special_key: String, import_origin_table: String)
    "ImportSnapshots" -> ImportSnapshotsOutput {
    0 "ClusterId" cluster_id, 1 "Snapshots" snapshots, 2 "ImportSpecialKey" import_special_key,
    3 "ImportOriginTable" import_origin_table, 4 "KeyFile" key_file: KeyFile,
    5 "NewTableGroupId" new_table_group_id: String, 6 "NewTableName" new_table_name: String
} }

/// In the request of [`ImportSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyFile {
    /// Required.
    pub file_name: Option<String>,
    /// Required.
    pub file_ext_type: Option<String>,
    /// Required.
    pub file_content: Option<String>,
    pub file_size: Option<i64>,
}
input! { KeyFile(file_name: String, file_ext_type: String, file_content: String) {
    0 "FileName" file_name: String, 1 "FileExtType" file_ext_type: String, 2 "FileContent" file_content: String,
    3 "FileSize" file_size: i64
} }

/// Response of [`ImportSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSnapshotsOutput {
    pub task_id: Option<String>,
    pub application_id: Option<String>,
}
model! { ImportSnapshotsOutput {
    0 "TaskId" task_id: String, 1 "ApplicationId" application_id: String
} }

/// `MergeTablesData` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=MergeTablesData>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeTablesData {
    /// Required.
    pub selected_tables: Vec<MergeTablesInfo>,
    /// Required.
    pub is_only_compare: bool,
}
operation! { MergeTablesData(selected_tables: Vec<MergeTablesInfo>, is_only_compare: bool)
    "MergeTablesData" -> MergeTablesDataOutput {
    0 "SelectedTables" selected_tables, 1 "IsOnlyCompare" is_only_compare
} }

/// In the request of [`MergeTablesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeTablesInfo {
    /// Required.
    pub merge_tables: Option<CompareTablesInfo>,
    /// Required.
    pub check_index: Option<bool>,
}
input! { MergeTablesInfo(merge_tables: CompareTablesInfo, check_index: bool) {
    0 "MergeTables" merge_tables: CompareTablesInfo, 1 "CheckIndex" check_index: bool
} }

/// In the request of [`MergeTablesData`].
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

/// Response of [`MergeTablesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeTablesDataOutput {
    pub results: Vec<MergeTableResult>,
}
model! { MergeTablesDataOutput {
    0 "Results" results: Vec<MergeTableResult>
} }

/// In the response of [`MergeTablesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeTableResult {
    pub task_id: Option<String>,
    pub error: Option<ErrorInfo>,
    pub table: Option<CompareTablesInfo>,
    pub application_id: Option<String>,
}
model! { MergeTableResult {
    0 "TaskId" task_id: String, 1 "Error" error: ErrorInfo, 2 "Table" table: CompareTablesInfo,
    3 "ApplicationId" application_id: String
} }

/// Modifies censorship: `ModifyCensorship` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=ModifyCensorship>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CLUSTER_NAME`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCensorship {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub censorship: i64,
    pub uins: Option<Vec<String>>,
}
operation! { ModifyCensorship(cluster_id: String, censorship: i64) "ModifyCensorship" -> ModifyCensorshipOutput {
    0 "ClusterId" cluster_id, 1 "Censorship" censorship, 2 "Uins" uins: Vec<String>
} }

/// Response of [`ModifyCensorship`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCensorshipOutput {
    pub cluster_id: Option<String>,
    pub uins: Vec<String>,
    pub censorship: Option<i64>,
}
model! { ModifyCensorshipOutput {
    0 "ClusterId" cluster_id: String, 1 "Uins" uins: Vec<String>, 2 "Censorship" censorship: i64
} }

/// Modifies cluster machine: `ModifyClusterMachine` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=ModifyClusterMachine>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_NO_AVAILABLE_APP`], [`codes::RESOURCE_INSUFFICIENT_NO_AVAILABLE_CLUSTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterMachine {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub server_list: Vec<MachineInfo>,
    /// Required.
    pub proxy_list: Vec<MachineInfo>,
    /// Required.
    pub cluster_type: i64,
}
operation! {
    ModifyClusterMachine(cluster_id: String, server_list: Vec<MachineInfo>, proxy_list: Vec<MachineInfo>, cluster_type: i64)
    "ModifyClusterMachine" -> ModifyClusterMachineOutput {
    0 "ClusterId" cluster_id, 1 "ServerList" server_list, 2 "ProxyList" proxy_list, 3 "ClusterType" cluster_type
} }

/// Response of [`ModifyClusterMachine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterMachineOutput {
    pub cluster_id: Option<String>,
}
model! { ModifyClusterMachineOutput {
    0 "ClusterId" cluster_id: String
} }

/// Modifies cluster name: `ModifyClusterName` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=ModifyClusterName>.
///
/// Errors: [`codes::FAILED_OPERATION_REGION_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CLUSTER_NAME`],
/// [`codes::RESOURCE_UNAVAILABLE_DUPLICATE_CLUSTER_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterName {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_name: String,
}
operation! { ModifyClusterName(cluster_id: String, cluster_name: String) "ModifyClusterName" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name
} }

/// Response of [`ModifyClusterName`]: empty.
pub type ModifyClusterNameOutput = Empty;

/// Modifies cluster password: `ModifyClusterPassword` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=ModifyClusterPassword>.
///
/// Errors: [`codes::FAILED_OPERATION_OLD_PASSWORD_HAS_EXPIRED`], [`codes::FAILED_OPERATION_OLD_PASSWORD_IN_USE`],
/// [`codes::FAILED_OPERATION_PASSWORD_FAILURE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_VALUE`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterPassword {
    /// Required.
    pub cluster_id: String,
    /// Required. Secret.
    pub old_password: Secret,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub old_password_expire_time: String,
    /// Required. Secret.
    pub new_password: Secret,
    pub mode: Option<String>,
}
operation! {
    ModifyClusterPassword(cluster_id: String, old_password: Secret, old_password_expire_time: String, new_password: Secret)
    "ModifyClusterPassword" -> Empty {
    0 "ClusterId" cluster_id, 1 "OldPassword" old_password, 2 "OldPasswordExpireTime" old_password_expire_time,
    3 "NewPassword" new_password, 4 "Mode" mode: String
} }

/// Response of [`ModifyClusterPassword`]: empty.
pub type ModifyClusterPasswordOutput = Empty;

/// Modifies cluster tags: `ModifyClusterTags` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=ModifyClusterTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterTags {
    /// Required.
    pub cluster_id: String,
    pub replace_tags: Option<Vec<TagInfoUnit>>,
    pub delete_tags: Option<Vec<TagInfoUnit>>,
}
operation! { ModifyClusterTags(cluster_id: String) "ModifyClusterTags" -> ModifyClusterTagsOutput {
    0 "ClusterId" cluster_id, 1 "ReplaceTags" replace_tags: Vec<TagInfoUnit>,
    2 "DeleteTags" delete_tags: Vec<TagInfoUnit>
} }

/// Response of [`ModifyClusterTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterTagsOutput {
    pub task_id: Option<String>,
}
model! { ModifyClusterTagsOutput {
    0 "TaskId" task_id: String
} }

/// Modifies snapshots: `ModifySnapshots` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=ModifySnapshots>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshots {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub selected_tables: Vec<SnapshotInfoNew>,
}
operation! { ModifySnapshots(cluster_id: String, selected_tables: Vec<SnapshotInfoNew>)
    "ModifySnapshots" -> ModifySnapshotsOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

/// Response of [`ModifySnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotsOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<SnapshotResult>,
}
model! { ModifySnapshotsOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<SnapshotResult>
} }

/// Modifies table group name: `ModifyTableGroupName` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=ModifyTableGroupName>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_TABLE_GROUP_NAME`],
/// [`codes::RESOURCE_UNAVAILABLE_DUPLICATE_TABLE_GROUP_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableGroupName {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub table_group_id: String,
    /// Required.
    pub table_group_name: String,
}
operation! { ModifyTableGroupName(cluster_id: String, table_group_id: String, table_group_name: String)
    "ModifyTableGroupName" -> Empty {
    0 "ClusterId" cluster_id, 1 "TableGroupId" table_group_id, 2 "TableGroupName" table_group_name
} }

/// Response of [`ModifyTableGroupName`]: empty.
pub type ModifyTableGroupNameOutput = Empty;

/// Modifies table group tags: `ModifyTableGroupTags` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=ModifyTableGroupTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableGroupTags {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub table_group_id: String,
    pub replace_tags: Option<Vec<TagInfoUnit>>,
    pub delete_tags: Option<Vec<TagInfoUnit>>,
}
operation! { ModifyTableGroupTags(cluster_id: String, table_group_id: String)
    "ModifyTableGroupTags" -> ModifyTableGroupTagsOutput {
    0 "ClusterId" cluster_id, 1 "TableGroupId" table_group_id, 2 "ReplaceTags" replace_tags: Vec<TagInfoUnit>,
    3 "DeleteTags" delete_tags: Vec<TagInfoUnit>
} }

/// Response of [`ModifyTableGroupTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableGroupTagsOutput {
    pub task_id: Option<String>,
}
model! { ModifyTableGroupTagsOutput {
    0 "TaskId" task_id: String
} }

/// Modifies table memos: `ModifyTableMemos` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=ModifyTableMemos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableMemos {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub table_memos: Vec<SelectedTableInfoNew>,
}
operation! { ModifyTableMemos(cluster_id: String, table_memos: Vec<SelectedTableInfoNew>)
    "ModifyTableMemos" -> ModifyTableMemosOutput {
    0 "ClusterId" cluster_id, 1 "TableMemos" table_memos
} }

/// Response of [`ModifyTableMemos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableMemosOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<TableResultNew>,
}
model! { ModifyTableMemosOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<TableResultNew>
} }

/// Modifies table quotas: `ModifyTableQuotas` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=ModifyTableQuotas>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT_BALANCE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableQuotas {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub table_quotas: Vec<SelectedTableInfoNew>,
}
operation! { ModifyTableQuotas(cluster_id: String, table_quotas: Vec<SelectedTableInfoNew>)
    "ModifyTableQuotas" -> ModifyTableQuotasOutput {
    0 "ClusterId" cluster_id, 1 "TableQuotas" table_quotas
} }

/// Response of [`ModifyTableQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableQuotasOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<TableResultNew>,
}
model! { ModifyTableQuotasOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<TableResultNew>
} }

/// Modifies table tags: `ModifyTableTags` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=ModifyTableTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableTags {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub selected_tables: Vec<SelectedTableInfoNew>,
    pub replace_tags: Option<Vec<TagInfoUnit>>,
    pub delete_tags: Option<Vec<TagInfoUnit>>,
}
operation! { ModifyTableTags(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "ModifyTableTags" -> ModifyTableTagsOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables, 2 "ReplaceTags" replace_tags: Vec<TagInfoUnit>,
    3 "DeleteTags" delete_tags: Vec<TagInfoUnit>
} }

/// Response of [`ModifyTableTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTableTagsOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<TableResultNew>,
}
model! { ModifyTableTagsOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<TableResultNew>
} }

/// Modifies tables: `ModifyTables` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=ModifyTables>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTables {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub idl_files: Vec<IdlFileInfo>,
    /// Required.
    pub selected_tables: Vec<SelectedTableInfoNew>,
}
operation! { ModifyTables(cluster_id: String, idl_files: Vec<IdlFileInfo>, selected_tables: Vec<SelectedTableInfoNew>)
    "ModifyTables" -> ModifyTablesOutput {
    0 "ClusterId" cluster_id, 1 "IdlFiles" idl_files, 2 "SelectedTables" selected_tables
} }

/// Response of [`ModifyTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTablesOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<TableResultNew>,
}
model! { ModifyTablesOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<TableResultNew>
} }

/// Recovers recycle tables: `RecoverRecycleTables` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=RecoverRecycleTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverRecycleTables {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub selected_tables: Vec<SelectedTableInfoNew>,
}
operation! { RecoverRecycleTables(cluster_id: String, selected_tables: Vec<SelectedTableInfoNew>)
    "RecoverRecycleTables" -> RecoverRecycleTablesOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

/// Response of [`RecoverRecycleTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverRecycleTablesOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<TableResultNew>,
}
model! { RecoverRecycleTablesOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<TableResultNew>
} }

/// Sets backup expire rule: `SetBackupExpireRule` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=SetBackupExpireRule>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackupExpireRule {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub backup_expire_rules: Vec<BackupExpireRuleInfo>,
}
operation! { SetBackupExpireRule(cluster_id: String, backup_expire_rules: Vec<BackupExpireRuleInfo>)
    "SetBackupExpireRule" -> SetBackupExpireRuleOutput {
    0 "ClusterId" cluster_id, 1 "BackupExpireRules" backup_expire_rules
} }

/// In the request of [`SetBackupExpireRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupExpireRuleInfo {
    /// Required.
    pub table_group_id: Option<String>,
    /// Required.
    pub table_name: Option<String>,
    /// Required.
    pub file_tag: Option<i64>,
    /// Required.
    pub expire_day: Option<i64>,
    /// Required.
    pub oper_type: Option<i64>,
}

/// Arguments of [`BackupExpireRuleInfo::new`].
pub struct BackupExpireRuleInfoRequired {
    pub table_group_id: String,
    pub table_name: String,
    pub file_tag: i64,
    pub expire_day: i64,
    pub oper_type: i64,
}
input! {
    BackupExpireRuleInfo { BackupExpireRuleInfoRequired: table_group_id, table_name, file_tag, expire_day, oper_type } {
    0 "TableGroupId" table_group_id: String, 1 "TableName" table_name: String, 2 "FileTag" file_tag: i64,
    3 "ExpireDay" expire_day: i64, 4 "OperType" oper_type: i64
} }

/// Response of [`SetBackupExpireRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackupExpireRuleOutput {
    pub task_id: Option<String>,
}
model! { SetBackupExpireRuleOutput {
    0 "TaskId" task_id: String
} }

/// Sets table data flow: `SetTableDataFlow` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=SetTableDataFlow>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTableDataFlow {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub selected_tables: Vec<SelectedTableWithField>,
}
operation! { SetTableDataFlow(cluster_id: String, selected_tables: Vec<SelectedTableWithField>)
    "SetTableDataFlow" -> SetTableDataFlowOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

/// In the request of [`SetTableDataFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedTableWithField {
    /// Required.
    pub table_group_id: Option<String>,
    /// Required.
    pub table_name: Option<String>,
    pub table_instance_id: Option<String>,
    pub table_idl_type: Option<String>,
    pub table_type: Option<String>,
    pub selected_fields: Option<Vec<FieldInfo>>,
    pub shard_num: Option<i64>,
    pub kafka_info: Option<KafkaInfo>,
}
input! { SelectedTableWithField(table_group_id: String, table_name: String) {
    0 "TableGroupId" table_group_id: String, 1 "TableName" table_name: String,
    2 "TableInstanceId" table_instance_id: String, 3 "TableIdlType" table_idl_type: String,
    4 "TableType" table_type: String, 5 "SelectedFields" selected_fields: Vec<FieldInfo>, 6 "ShardNum" shard_num: i64,
    7 "KafkaInfo" kafka_info: KafkaInfo
} }

/// In the request of [`SetTableDataFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldInfo {
    /// Required.
    pub field_name: Option<String>,
    /// Required.
    pub is_primary_key: Option<String>,
    pub field_type: Option<String>,
    pub field_size: Option<i64>,
}
input! { FieldInfo(field_name: String, is_primary_key: String) {
    0 "FieldName" field_name: String, 1 "IsPrimaryKey" is_primary_key: String, 2 "FieldType" field_type: String,
    3 "FieldSize" field_size: i64
} }

/// Response of [`SetTableDataFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTableDataFlowOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<TableResultNew>,
}
model! { SetTableDataFlowOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<TableResultNew>
} }

/// Sets table index: `SetTableIndex` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=SetTableIndex>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTableIndex {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub selected_tables: Vec<SelectedTableWithField>,
}
operation! { SetTableIndex(cluster_id: String, selected_tables: Vec<SelectedTableWithField>)
    "SetTableIndex" -> SetTableIndexOutput {
    0 "ClusterId" cluster_id, 1 "SelectedTables" selected_tables
} }

/// Response of [`SetTableIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTableIndexOutput {
    pub total_count: Option<i64>,
    pub table_results: Vec<TableResultNew>,
}
model! { SetTableIndexOutput {
    0 "TotalCount" total_count: i64, 1 "TableResults" table_results: Vec<TableResultNew>
} }

/// Updates apply: `UpdateApply` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=UpdateApply>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApply {
    /// Required.
    pub apply_status: Vec<ApplyStatus>,
}
operation! { UpdateApply(apply_status: Vec<ApplyStatus>) "UpdateApply" -> UpdateApplyOutput {
    0 "ApplyStatus" apply_status
} }

/// In the request of [`UpdateApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyStatus {
    /// Required.
    pub application_id: Option<String>,
    /// Required.
    pub application_status: Option<i64>,
    /// Required.
    pub application_type: Option<i64>,
    /// Required.
    pub cluster_id: Option<String>,
}
input! { ApplyStatus(application_id: String, application_status: i64, application_type: i64, cluster_id: String) {
    0 "ApplicationId" application_id: String, 1 "ApplicationStatus" application_status: i64,
    2 "ApplicationType" application_type: i64, 3 "ClusterId" cluster_id: String
} }

/// Response of [`UpdateApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplyOutput {
    pub apply_results: Vec<ApplyResult>,
    pub total_count: Option<i64>,
}
model! { UpdateApplyOutput {
    0 "ApplyResults" apply_results: Vec<ApplyResult>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`UpdateApply`].
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
    0 "ApplicationId" application_id: String, 1 "ApplicationType" application_type: i64,
    2 "ApplicationStatus" application_status: i64, 3 "TaskId" task_id: String, 4 "Error" error: ErrorInfo
} }

/// Verifies idl files: `VerifyIdlFiles` of `tcaplusdb` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcaplusdb&Version=2019-08-23&Action=VerifyIdlFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyIdlFiles {
    /// Required.
    pub cluster_id: String,
    pub table_group_id: Option<String>,
    pub existing_idl_files: Option<Vec<IdlFileInfo>>,
    pub new_idl_files: Option<Vec<IdlFileInfo>>,
}
operation! { VerifyIdlFiles(cluster_id: String) "VerifyIdlFiles" -> VerifyIdlFilesOutput {
    0 "ClusterId" cluster_id, 1 "TableGroupId" table_group_id: String,
    2 "ExistingIdlFiles" existing_idl_files: Vec<IdlFileInfo>, 3 "NewIdlFiles" new_idl_files: Vec<IdlFileInfo>
} }

/// Response of [`VerifyIdlFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyIdlFilesOutput {
    pub idl_files: Vec<IdlFileInfo>,
    pub total_count: Option<i64>,
    pub table_infos: Vec<ParsedTableInfoNew>,
}
model! { VerifyIdlFilesOutput {
    0 "IdlFiles" idl_files: Vec<IdlFileInfo>, 1 "TotalCount" total_count: i64,
    2 "TableInfos" table_infos: Vec<ParsedTableInfoNew>
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_OLD_PASSWORD_HAS_EXPIRED "FailedOperation.OldPasswordHasExpired",
    FAILED_OPERATION_OLD_PASSWORD_IN_USE "FailedOperation.OldPasswordInUse",
    FAILED_OPERATION_PASSWORD_FAILURE "FailedOperation.PasswordFailure",
    FAILED_OPERATION_REGION_MISMATCH "FailedOperation.RegionMismatch", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_APP_NAME "InvalidParameterValue.InvalidAppName",
    INVALID_PARAMETER_VALUE_INVALID_CLUSTER_NAME "InvalidParameterValue.InvalidClusterName",
    INVALID_PARAMETER_VALUE_INVALID_TABLE_GROUP_NAME "InvalidParameterValue.InvalidTableGroupName",
    INVALID_PARAMETER_VALUE_INVALID_TIME_VALUE "InvalidParameterValue.InvalidTimeValue",
    INVALID_PARAMETER_VALUE_INVALID_ZONE_NAME "InvalidParameterValue.InvalidZoneName",
    INVALID_PARAMETER_VALUE_UNSUPPORT_IDL_TYPE "InvalidParameterValue.UnsupportIdlType", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_INSUFFICIENT_BALANCE_ERROR "ResourceInsufficient.BalanceError",
    RESOURCE_INSUFFICIENT_NO_AVAILABLE_APP "ResourceInsufficient.NoAvailableApp",
    RESOURCE_INSUFFICIENT_NO_AVAILABLE_CLUSTER "ResourceInsufficient.NoAvailableCluster",
    RESOURCE_INSUFFICIENT_NO_ENOUGH_VIP_IN_VPC "ResourceInsufficient.NoEnoughVipInVPC",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_DUPLICATE_CLUSTER_NAME "ResourceUnavailable.DuplicateClusterName",
    RESOURCE_UNAVAILABLE_DUPLICATE_TABLE_GROUP_INFO "ResourceUnavailable.DuplicateTableGroupInfo",
    RESOURCE_UNAVAILABLE_DUPLICATE_TABLE_GROUP_NAME "ResourceUnavailable.DuplicateTableGroupName",
    RESOURCE_UNAVAILABLE_NO_AVAILABLE_TABLE_GROUP "ResourceUnavailable.NoAvailableTableGroup",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
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
