//! `dlc` of Tencent Cloud, API version 2021-01-25.
//!
//! Endpoint: `dlc.tencentcloudapi.com`, or `dlc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, dlc::CheckDataEngineConfigPairsValidity};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckDataEngineConfigPairsValidity::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("dlc", "2021-01-25", "dlc", &Endpoints::NONE);

/// Adds dms partitions: `AddDMSPartitions` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=AddDMSPartitions>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDMSPartitions {
    pub partitions: Option<Vec<DMSPartition>>,
}
operation! { AddDMSPartitions() "AddDMSPartitions" -> AddDMSPartitionsOutput {
    0 "Partitions" partitions: Vec<DMSPartition>
} }

/// In the request of [`AddDMSPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DMSPartition {
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub data_version: Option<i64>,
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub storage_size: Option<i64>,
    pub record_count: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    /// RFC 3339 time.
    pub last_access_time: Option<String>,
    pub params: Option<Vec<KVPair>>,
    pub sds: Option<DMSSds>,
    pub datasource_connection_name: Option<String>,
}
input! { DMSPartition() {
    0 "DatabaseName" database_name: String, 1 "SchemaName" schema_name: String, 2 "TableName" table_name: String,
    3 "DataVersion" data_version: i64, 4 "Name" name: String, 5 "Values" values: Vec<String>,
    6 "StorageSize" storage_size: i64, 7 "RecordCount" record_count: i64, 8 "CreateTime" create_time: String,
    9 "ModifiedTime" modified_time: String, 10 "LastAccessTime" last_access_time: String,
    11 "Params" params: Vec<KVPair>, 12 "Sds" sds: DMSSds,
    13 "DatasourceConnectionName" datasource_connection_name: String
} }

/// In the request of [`AddDMSPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVPair {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { KVPair(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`AddDMSPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DMSSds {
    pub location: Option<String>,
    pub input_format: Option<String>,
    pub output_format: Option<String>,
    pub num_buckets: Option<i64>,
    pub compressed: Option<bool>,
    pub stored_as_sub_directories: Option<bool>,
    pub serde_lib: Option<String>,
    pub serde_name: Option<String>,
    pub bucket_cols: Option<Vec<String>>,
    pub serde_params: Option<Vec<KVPair>>,
    pub params: Option<Vec<KVPair>>,
    pub sort_cols: Option<DMSColumnOrder>,
    pub cols: Option<Vec<DMSColumn>>,
    pub sort_columns: Option<Vec<DMSColumnOrder>>,
}
input! { DMSSds() {
    0 "Location" location: String, 1 "InputFormat" input_format: String, 2 "OutputFormat" output_format: String,
    3 "NumBuckets" num_buckets: i64, 4 "Compressed" compressed: bool,
    5 "StoredAsSubDirectories" stored_as_sub_directories: bool, 6 "SerdeLib" serde_lib: String,
    7 "SerdeName" serde_name: String, 8 "BucketCols" bucket_cols: Vec<String>,
    9 "SerdeParams" serde_params: Vec<KVPair>, 10 "Params" params: Vec<KVPair>, 11 "SortCols" sort_cols: DMSColumnOrder,
    12 "Cols" cols: Vec<DMSColumn>, 13 "SortColumns" sort_columns: Vec<DMSColumnOrder>
} }

/// In the request of [`AddDMSPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DMSColumnOrder {
    pub col: Option<String>,
    pub order: Option<i64>,
}
input! { DMSColumnOrder() {
    0 "Col" col: String, 1 "Order" order: i64
} }

/// In the request of [`AddDMSPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DMSColumn {
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub position: Option<i64>,
    pub params: Option<Vec<KVPair>>,
    pub biz_params: Option<Vec<KVPair>>,
    pub is_partition: Option<bool>,
}
input! { DMSColumn() {
    0 "Name" name: String, 1 "Description" description: String, 2 "Type" r#type: String, 3 "Position" position: i64,
    4 "Params" params: Vec<KVPair>, 5 "BizParams" biz_params: Vec<KVPair>, 6 "IsPartition" is_partition: bool
} }

/// Response of [`AddDMSPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDMSPartitionsOutput {
    pub total: Option<i64>,
    pub partitions: Vec<DMSPartition>,
}
model! { AddDMSPartitionsOutput {
    0 "Total" total: i64, 1 "Partitions" partitions: Vec<DMSPartition>
} }

/// Adds optimizer engines: `AddOptimizerEngines` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=AddOptimizerEngines>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOptimizerEngines {
    /// Required.
    pub catalog: String,
    /// Required.
    pub engines: Vec<OptimizerEngineInfo>,
    pub database: Option<String>,
    pub table: Option<String>,
}
operation! { AddOptimizerEngines(catalog: String, engines: Vec<OptimizerEngineInfo>) "AddOptimizerEngines" -> Empty {
    0 "Catalog" catalog, 1 "Engines" engines, 2 "Database" database: String, 3 "Table" table: String
} }

/// Response of [`AddOptimizerEngines`]: empty.
pub type AddOptimizerEnginesOutput = Empty;

/// In the request of [`AddOptimizerEngines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptimizerEngineInfo {
    /// Required.
    pub house_name: Option<String>,
    /// Required.
    pub house_id: Option<String>,
    pub house_size: Option<i64>,
}
input! { OptimizerEngineInfo(house_name: String, house_id: String) {
    0 "HouseName" house_name: String, 1 "HouseId" house_id: String, 2 "HouseSize" house_size: i64
} }

/// Adds users to work group: `AddUsersToWorkGroup` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=AddUsersToWorkGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_GROUP_ID`], [`codes::INVALID_PARAMETER_INVALID_USER_NAME`],
/// [`codes::UNAUTHORIZED_OPERATION_ADD_USERS_TO_WORKGROUP`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUsersToWorkGroup {
    /// Required.
    pub add_info: UserIdSetOfWorkGroupId,
}
operation! { AddUsersToWorkGroup(add_info: UserIdSetOfWorkGroupId) "AddUsersToWorkGroup" -> Empty {
    0 "AddInfo" add_info
} }

/// Response of [`AddUsersToWorkGroup`]: empty.
pub type AddUsersToWorkGroupOutput = Empty;

/// In the request of [`AddUsersToWorkGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserIdSetOfWorkGroupId {
    /// Required.
    pub work_group_id: Option<i64>,
    /// Required.
    pub user_ids: Option<Vec<String>>,
}
input! { UserIdSetOfWorkGroupId(work_group_id: i64, user_ids: Vec<String>) {
    0 "WorkGroupId" work_group_id: i64, 1 "UserIds" user_ids: Vec<String>
} }

/// `AlterDMSDatabase` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=AlterDMSDatabase>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterDMSDatabase {
    pub current_name: Option<String>,
    pub schema_name: Option<String>,
    pub location: Option<String>,
    pub asset: Option<Asset>,
    pub datasource_connection_name: Option<String>,
}
operation! { AlterDMSDatabase() "AlterDMSDatabase" -> Empty {
    0 "CurrentName" current_name: String, 1 "SchemaName" schema_name: String, 2 "Location" location: String,
    3 "Asset" asset: Asset, 4 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`AlterDMSDatabase`]: empty.
pub type AlterDMSDatabaseOutput = Empty;

/// In the request of [`AlterDMSDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Asset {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub guid: Option<String>,
    pub catalog: Option<String>,
    pub description: Option<String>,
    pub owner: Option<String>,
    pub owner_account: Option<String>,
    pub perm_values: Option<Vec<KVPair>>,
    pub params: Option<Vec<KVPair>>,
    pub biz_params: Option<Vec<KVPair>>,
    pub data_version: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub datasource_id: Option<i64>,
}
input! { Asset() {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Guid" guid: String, 3 "Catalog" catalog: String,
    4 "Description" description: String, 5 "Owner" owner: String, 6 "OwnerAccount" owner_account: String,
    7 "PermValues" perm_values: Vec<KVPair>, 8 "Params" params: Vec<KVPair>, 9 "BizParams" biz_params: Vec<KVPair>,
    10 "DataVersion" data_version: i64, 11 "CreateTime" create_time: String, 12 "ModifiedTime" modified_time: String,
    13 "DatasourceId" datasource_id: i64
} }

/// `AlterDMSPartition` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=AlterDMSPartition>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterDMSPartition {
    /// Required.
    pub current_db_name: String,
    /// Required.
    pub current_table_name: String,
    /// Required.
    pub current_values: String,
    pub partition: Option<DMSPartition>,
    pub datasource_connection_name: Option<String>,
}
operation! { AlterDMSPartition(current_db_name: String, current_table_name: String, current_values: String)
    "AlterDMSPartition" -> Empty {
    0 "CurrentDbName" current_db_name, 1 "CurrentTableName" current_table_name, 2 "CurrentValues" current_values,
    3 "Partition" partition: DMSPartition, 4 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`AlterDMSPartition`]: empty.
pub type AlterDMSPartitionOutput = Empty;

/// `AlterDMSTable` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=AlterDMSTable>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterDMSTable {
    /// Required.
    pub current_name: String,
    /// Required.
    pub current_db_name: String,
    pub asset: Option<Asset>,
    pub r#type: Option<String>,
    pub db_name: Option<String>,
    pub storage_size: Option<i64>,
    pub record_count: Option<i64>,
    pub life_time: Option<i64>,
    /// RFC 3339 time.
    pub data_update_time: Option<String>,
    /// RFC 3339 time.
    pub struct_update_time: Option<String>,
    /// RFC 3339 time.
    pub last_access_time: Option<String>,
    pub sds: Option<DMSSds>,
    pub columns: Option<Vec<DMSColumn>>,
    pub partition_keys: Option<Vec<DMSColumn>>,
    pub view_original_text: Option<String>,
    pub view_expanded_text: Option<String>,
    pub partitions: Option<Vec<DMSPartition>>,
    pub name: Option<String>,
    pub datasource_connection_name: Option<String>,
}
operation! { AlterDMSTable(current_name: String, current_db_name: String) "AlterDMSTable" -> Empty {
    0 "CurrentName" current_name, 1 "CurrentDbName" current_db_name, 2 "Asset" asset: Asset, 3 "Type" r#type: String,
    4 "DbName" db_name: String, 5 "StorageSize" storage_size: i64, 6 "RecordCount" record_count: i64,
    7 "LifeTime" life_time: i64, 8 "DataUpdateTime" data_update_time: String,
    9 "StructUpdateTime" struct_update_time: String, 10 "LastAccessTime" last_access_time: String, 11 "Sds" sds: DMSSds,
    12 "Columns" columns: Vec<DMSColumn>, 13 "PartitionKeys" partition_keys: Vec<DMSColumn>,
    14 "ViewOriginalText" view_original_text: String, 15 "ViewExpandedText" view_expanded_text: String,
    16 "Partitions" partitions: Vec<DMSPartition>, 17 "Name" name: String,
    18 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`AlterDMSTable`]: empty.
pub type AlterDMSTableOutput = Empty;

/// `AlterTableComment` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=AlterTableComment>.
///
/// Errors: [`codes::FAILED_OPERATION_GOVERN_ERROR`], [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterTableComment {
    /// Required.
    pub table_base_info: TableBaseInfo,
}
operation! { AlterTableComment(table_base_info: TableBaseInfo) "AlterTableComment" -> Empty {
    0 "TableBaseInfo" table_base_info
} }

/// Response of [`AlterTableComment`]: empty.
pub type AlterTableCommentOutput = Empty;

/// In the request of [`AlterTableComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableBaseInfo {
    /// Required.
    pub database_name: Option<String>,
    /// Required.
    pub table_name: Option<String>,
    pub datasource_connection_name: Option<String>,
    pub table_comment: Option<String>,
    pub r#type: Option<String>,
    pub table_format: Option<String>,
    pub user_alias: Option<String>,
    pub user_sub_uin: Option<String>,
    /// Deprecated.
    pub govern_policy: Option<DataGovernPolicy>,
    /// Deprecated.
    pub db_govern_policy_is_disable: Option<String>,
    pub smart_policy: Option<SmartPolicy>,
    pub primary_keys: Option<Vec<String>>,
}
input! { TableBaseInfo(database_name: String, table_name: String) {
    0 "DatabaseName" database_name: String, 1 "TableName" table_name: String,
    2 "DatasourceConnectionName" datasource_connection_name: String, 3 "TableComment" table_comment: String,
    4 "Type" r#type: String, 5 "TableFormat" table_format: String, 6 "UserAlias" user_alias: String,
    7 "UserSubUin" user_sub_uin: String, 8 "GovernPolicy" govern_policy: DataGovernPolicy,
    9 "DbGovernPolicyIsDisable" db_govern_policy_is_disable: String, 10 "SmartPolicy" smart_policy: SmartPolicy,
    11 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`AlterTableComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataGovernPolicy {
    pub rule_type: Option<String>,
    pub govern_engine: Option<String>,
}
input! { DataGovernPolicy() {
    0 "RuleType" rule_type: String, 1 "GovernEngine" govern_engine: String
} }

/// In the request of [`AlterTableComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartPolicy {
    pub base_info: Option<SmartPolicyBaseInfo>,
    pub policy: Option<SmartOptimizerPolicy>,
}
input! { SmartPolicy() {
    0 "BaseInfo" base_info: SmartPolicyBaseInfo, 1 "Policy" policy: SmartOptimizerPolicy
} }

/// In the request of [`AlterTableComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartPolicyBaseInfo {
    /// Required.
    pub uin: Option<String>,
    pub policy_type: Option<String>,
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub table: Option<String>,
    pub app_id: Option<String>,
}
input! { SmartPolicyBaseInfo(uin: String) {
    0 "Uin" uin: String, 1 "PolicyType" policy_type: String, 2 "Catalog" catalog: String, 3 "Database" database: String,
    4 "Table" table: String, 5 "AppId" app_id: String
} }

/// In the request of [`AlterTableComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartOptimizerPolicy {
    pub inherit: Option<String>,
    pub resources: Option<Vec<ResourceInfo>>,
    pub written: Option<SmartOptimizerWrittenPolicy>,
    pub lifecycle: Option<SmartOptimizerLifecyclePolicy>,
    pub index: Option<SmartOptimizerIndexPolicy>,
    pub change_table: Option<SmartOptimizerChangeTablePolicy>,
    pub table_expiration: Option<TableExpirationPolicy>,
}
input! { SmartOptimizerPolicy() {
    0 "Inherit" inherit: String, 1 "Resources" resources: Vec<ResourceInfo>,
    2 "Written" written: SmartOptimizerWrittenPolicy, 3 "Lifecycle" lifecycle: SmartOptimizerLifecyclePolicy,
    4 "Index" index: SmartOptimizerIndexPolicy, 5 "ChangeTable" change_table: SmartOptimizerChangeTablePolicy,
    6 "TableExpiration" table_expiration: TableExpirationPolicy
} }

/// In the request of [`AlterTableComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInfo {
    pub attribution_type: Option<String>,
    pub resource_type: Option<String>,
    pub name: Option<String>,
    pub instance: Option<String>,
    pub favor: Option<Vec<FavorInfo>>,
    pub status: Option<i64>,
    pub resource_group_name: Option<String>,
    pub resource_conf: Option<ResourceConf>,
}
input! { ResourceInfo() {
    0 "AttributionType" attribution_type: String, 1 "ResourceType" resource_type: String, 2 "Name" name: String,
    3 "Instance" instance: String, 4 "Favor" favor: Vec<FavorInfo>, 5 "Status" status: i64,
    6 "ResourceGroupName" resource_group_name: String, 7 "ResourceConf" resource_conf: ResourceConf
} }

/// In the request of [`AlterTableComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FavorInfo {
    pub priority: Option<i64>,
    pub catalog: Option<String>,
    pub data_base: Option<String>,
    pub table: Option<String>,
}
input! { FavorInfo() {
    0 "Priority" priority: i64, 1 "Catalog" catalog: String, 2 "DataBase" data_base: String, 3 "Table" table: String
} }

/// In the request of [`AlterTableComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceConf {
    pub parallelism: Option<i64>,
}
input! { ResourceConf() {
    0 "Parallelism" parallelism: i64
} }

/// In the request of [`AlterTableComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartOptimizerWrittenPolicy {
    pub written_enable: Option<String>,
    pub advance_policy: Option<WrittenAdvancePolicy>,
}
input! { SmartOptimizerWrittenPolicy() {
    0 "WrittenEnable" written_enable: String, 1 "AdvancePolicy" advance_policy: WrittenAdvancePolicy
} }

/// In the request of [`AlterTableComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrittenAdvancePolicy {
    pub compact_enable: Option<String>,
    pub delete_enable: Option<String>,
    pub min_input_files: Option<i64>,
    pub target_file_size_bytes: Option<i64>,
    pub retain_last: Option<i64>,
    pub before_days: Option<i64>,
    pub expired_snapshots_interval_min: Option<i64>,
    pub remove_orphan_interval_min: Option<i64>,
    pub cow_compact_enable: Option<String>,
    pub compact_strategy: Option<String>,
    pub sort_orders: Option<Vec<SortOrder>>,
}
input! { WrittenAdvancePolicy() {
    0 "CompactEnable" compact_enable: String, 1 "DeleteEnable" delete_enable: String,
    2 "MinInputFiles" min_input_files: i64, 3 "TargetFileSizeBytes" target_file_size_bytes: i64,
    4 "RetainLast" retain_last: i64, 5 "BeforeDays" before_days: i64,
    6 "ExpiredSnapshotsIntervalMin" expired_snapshots_interval_min: i64,
    7 "RemoveOrphanIntervalMin" remove_orphan_interval_min: i64, 8 "CowCompactEnable" cow_compact_enable: String,
    9 "CompactStrategy" compact_strategy: String, 10 "SortOrders" sort_orders: Vec<SortOrder>
} }

/// In the request of [`AlterTableComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortOrder {
    pub column: Option<String>,
    pub sort_direction: Option<String>,
    pub null_order: Option<String>,
}
input! { SortOrder() {
    0 "Column" column: String, 1 "SortDirection" sort_direction: String, 2 "NullOrder" null_order: String
} }

/// In the request of [`AlterTableComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartOptimizerLifecyclePolicy {
    pub lifecycle_enable: Option<String>,
    pub expiration: Option<i64>,
    /// Deprecated.
    pub drop_table: Option<bool>,
    pub expired_field: Option<String>,
    pub expired_field_format: Option<String>,
}
input! { SmartOptimizerLifecyclePolicy() {
    0 "LifecycleEnable" lifecycle_enable: String, 1 "Expiration" expiration: i64, 2 "DropTable" drop_table: bool,
    3 "ExpiredField" expired_field: String, 4 "ExpiredFieldFormat" expired_field_format: String
} }

/// In the request of [`AlterTableComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartOptimizerIndexPolicy {
    pub index_enable: Option<String>,
}
input! { SmartOptimizerIndexPolicy() {
    0 "IndexEnable" index_enable: String
} }

/// In the request of [`AlterTableComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartOptimizerChangeTablePolicy {
    pub data_retention_time: Option<i64>,
}
input! { SmartOptimizerChangeTablePolicy() {
    0 "DataRetentionTime" data_retention_time: i64
} }

/// In the request of [`AlterTableComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableExpirationPolicy {
    /// Required.
    pub enabled: Option<bool>,
    /// Required.
    pub expiration: Option<i64>,
}
input! { TableExpirationPolicy(enabled: bool, expiration: i64) {
    0 "Enabled" enabled: bool, 1 "Expiration" expiration: i64
} }

/// Assigns manged table properties: `AssignMangedTableProperties` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=AssignMangedTableProperties>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_COLUMN_NAME_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_COLUMN_NUMBER`],
/// [`codes::INVALID_PARAMETER_INVALID_DECIMAL_TYPE`], [`codes::INVALID_PARAMETER_INVALID_TABLE_NAME_LENGTH`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignMangedTableProperties {
    /// Required.
    pub table_base_info: TableBaseInfo,
    /// Required.
    pub columns: Vec<TColumn>,
    pub partitions: Option<Vec<TPartition>>,
    pub properties: Option<Vec<Property>>,
    pub upsert_keys: Option<Vec<String>>,
}
operation! { AssignMangedTableProperties(table_base_info: TableBaseInfo, columns: Vec<TColumn>)
    "AssignMangedTableProperties" -> AssignMangedTablePropertiesOutput {
    0 "TableBaseInfo" table_base_info, 1 "Columns" columns, 2 "Partitions" partitions: Vec<TPartition>,
    3 "Properties" properties: Vec<Property>, 4 "UpsertKeys" upsert_keys: Vec<String>
} }

/// In the request of [`AssignMangedTableProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TColumn {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub comment: Option<String>,
    pub default: Option<String>,
    pub not_null: Option<bool>,
    pub precision: Option<i64>,
    pub scale: Option<i64>,
    pub position: Option<i64>,
    pub is_partition: Option<bool>,
}
input! { TColumn(name: String, r#type: String) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Comment" comment: String, 3 "Default" default: String,
    4 "NotNull" not_null: bool, 5 "Precision" precision: i64, 6 "Scale" scale: i64, 7 "Position" position: i64,
    8 "IsPartition" is_partition: bool
} }

/// In the request of [`AssignMangedTableProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TPartition {
    /// Required.
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub comment: Option<String>,
    pub partition_type: Option<String>,
    pub partition_format: Option<String>,
    pub partition_dot: Option<i64>,
    pub transform: Option<String>,
    pub transform_args: Option<Vec<String>>,
}
input! { TPartition(name: String) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Comment" comment: String,
    3 "PartitionType" partition_type: String, 4 "PartitionFormat" partition_format: String,
    5 "PartitionDot" partition_dot: i64, 6 "Transform" transform: String, 7 "TransformArgs" transform_args: Vec<String>
} }

/// In the request of [`AssignMangedTableProperties`].
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

/// Response of [`AssignMangedTableProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignMangedTablePropertiesOutput {
    pub properties: Vec<Property>,
}
model! { AssignMangedTablePropertiesOutput {
    0 "Properties" properties: Vec<Property>
} }

/// Associates datasource house: `AssociateDatasourceHouse` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=AssociateDatasourceHouse>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_NETWORK_CONNECTION_TYPE`],
/// [`codes::FAILED_OPERATION_NETWORK_CONNECTION_EXIST`], [`codes::INVALID_PARAMETER_VPC_CIDR_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VPC_CIDR_OVERLAP`], [`codes::UNAUTHORIZED_OPERATION_YUNTI_USER_UN_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateDatasourceHouse {
    /// Required.
    pub datasource_connection_name: String,
    /// Required.
    pub datasource_connection_type: String,
    /// Required.
    pub datasource_connection_config: DatasourceConnectionConfig,
    /// Required.
    pub data_engine_names: Vec<String>,
    /// Required.
    pub network_connection_type: i64,
    pub network_connection_desc: Option<String>,
}

/// Arguments of [`AssociateDatasourceHouse::new`].
pub struct AssociateDatasourceHouseRequired {
    pub datasource_connection_name: String,
    pub datasource_connection_type: String,
    pub datasource_connection_config: DatasourceConnectionConfig,
    pub data_engine_names: Vec<String>,
    pub network_connection_type: i64,
}
operation! {
    AssociateDatasourceHouse { AssociateDatasourceHouseRequired: datasource_connection_name, datasource_connection_type, datasource_connection_config, data_engine_names, network_connection_type }
    "AssociateDatasourceHouse" -> Empty {
    0 "DatasourceConnectionName" datasource_connection_name, 1 "DatasourceConnectionType" datasource_connection_type,
    2 "DatasourceConnectionConfig" datasource_connection_config, 3 "DataEngineNames" data_engine_names,
    4 "NetworkConnectionType" network_connection_type, 5 "NetworkConnectionDesc" network_connection_desc: String
} }

/// Response of [`AssociateDatasourceHouse`]: empty.
pub type AssociateDatasourceHouseOutput = Empty;

/// In the request of [`AssociateDatasourceHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasourceConnectionConfig {
    pub mysql: Option<MysqlInfo>,
    pub hive: Option<HiveInfo>,
    pub kafka: Option<KafkaInfo>,
    pub other_datasource_connection: Option<OtherDatasourceConnection>,
    pub postgre_sql: Option<DataSourceInfo>,
    pub sql_server: Option<DataSourceInfo>,
    pub click_house: Option<DataSourceInfo>,
    pub elasticsearch: Option<ElasticsearchInfo>,
    pub tdsql_postgre_sql: Option<DataSourceInfo>,
    pub tc_house_d: Option<TCHouseD>,
    pub tcc_hive: Option<TccHive>,
    pub mongo_db: Option<DataSourceInfo>,
    pub tc_house_p: Option<TCHousePInfo>,
}
input! { DatasourceConnectionConfig() {
    0 "Mysql" mysql: MysqlInfo, 1 "Hive" hive: HiveInfo, 2 "Kafka" kafka: KafkaInfo,
    3 "OtherDatasourceConnection" other_datasource_connection: OtherDatasourceConnection,
    4 "PostgreSql" postgre_sql: DataSourceInfo, 5 "SqlServer" sql_server: DataSourceInfo,
    6 "ClickHouse" click_house: DataSourceInfo, 7 "Elasticsearch" elasticsearch: ElasticsearchInfo,
    8 "TDSQLPostgreSql" tdsql_postgre_sql: DataSourceInfo, 9 "TCHouseD" tc_house_d: TCHouseD,
    10 "TccHive" tcc_hive: TccHive, 11 "MongoDB" mongo_db: DataSourceInfo, 12 "TCHouseP" tc_house_p: TCHousePInfo
} }

/// In the request of [`AssociateDatasourceHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MysqlInfo {
    /// Required. Secret.
    pub jdbc_url: Option<Secret>,
    /// Required.
    pub user: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
    /// Required.
    pub location: Option<DatasourceConnectionLocation>,
    pub db_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
input! { MysqlInfo(jdbc_url: Secret, user: String, password: Secret, location: DatasourceConnectionLocation) {
    0 "JdbcUrl" jdbc_url: Secret, 1 "User" user: String, 2 "Password" password: Secret,
    3 "Location" location: DatasourceConnectionLocation, 4 "DbName" db_name: String, 5 "InstanceId" instance_id: String,
    6 "InstanceName" instance_name: String
} }

/// In the request of [`AssociateDatasourceHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasourceConnectionLocation {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub vpc_cidr_block: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
    /// Required.
    pub subnet_cidr_block: Option<String>,
}
input! {
    DatasourceConnectionLocation(vpc_id: String, vpc_cidr_block: String, subnet_id: String, subnet_cidr_block: String) {
    0 "VpcId" vpc_id: String, 1 "VpcCidrBlock" vpc_cidr_block: String, 2 "SubnetId" subnet_id: String,
    3 "SubnetCidrBlock" subnet_cidr_block: String
} }

/// In the request of [`AssociateDatasourceHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HiveInfo {
    /// Required.
    pub meta_store_url: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub location: Option<DatasourceConnectionLocation>,
    pub user: Option<String>,
    pub high_availability: Option<bool>,
    pub bucket_url: Option<String>,
    pub hdfs_properties: Option<String>,
    pub mysql: Option<MysqlInfo>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub hive_version: Option<String>,
    pub kerberos_info: Option<KerberosInfo>,
    pub kerberos_enable: Option<bool>,
}
input! { HiveInfo(meta_store_url: String, r#type: String, location: DatasourceConnectionLocation) {
    0 "MetaStoreUrl" meta_store_url: String, 1 "Type" r#type: String,
    2 "Location" location: DatasourceConnectionLocation, 3 "User" user: String,
    4 "HighAvailability" high_availability: bool, 5 "BucketUrl" bucket_url: String,
    6 "HdfsProperties" hdfs_properties: String, 7 "Mysql" mysql: MysqlInfo, 8 "InstanceId" instance_id: String,
    9 "InstanceName" instance_name: String, 10 "HiveVersion" hive_version: String,
    11 "KerberosInfo" kerberos_info: KerberosInfo, 12 "KerberosEnable" kerberos_enable: bool
} }

/// In the request of [`AssociateDatasourceHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KerberosInfo {
    pub krb5_conf: Option<String>,
    pub key_tab: Option<String>,
    pub service_principal: Option<String>,
}
input! { KerberosInfo() {
    0 "Krb5Conf" krb5_conf: String, 1 "KeyTab" key_tab: String, 2 "ServicePrincipal" service_principal: String
} }

/// In the request of [`AssociateDatasourceHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KafkaInfo {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub location: Option<DatasourceConnectionLocation>,
}
input! { KafkaInfo(instance_id: String, location: DatasourceConnectionLocation) {
    0 "InstanceId" instance_id: String, 1 "Location" location: DatasourceConnectionLocation
} }

/// In the request of [`AssociateDatasourceHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherDatasourceConnection {
    /// Required.
    pub location: Option<DatasourceConnectionLocation>,
}
input! { OtherDatasourceConnection(location: DatasourceConnectionLocation) {
    0 "Location" location: DatasourceConnectionLocation
} }

/// In the request of [`AssociateDatasourceHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    /// Secret.
    pub jdbc_url: Option<Secret>,
    pub user: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub location: Option<DatasourceConnectionLocation>,
    pub db_name: Option<String>,
}
input! { DataSourceInfo() {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "JdbcUrl" jdbc_url: Secret,
    3 "User" user: String, 4 "Password" password: Secret, 5 "Location" location: DatasourceConnectionLocation,
    6 "DbName" db_name: String
} }

/// In the request of [`AssociateDatasourceHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElasticsearchInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub user: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub location: Option<DatasourceConnectionLocation>,
    pub db_name: Option<String>,
    pub service_info: Option<Vec<IpPortPair>>,
}
input! { ElasticsearchInfo() {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "User" user: String,
    3 "Password" password: Secret, 4 "Location" location: DatasourceConnectionLocation, 5 "DbName" db_name: String,
    6 "ServiceInfo" service_info: Vec<IpPortPair>
} }

/// In the request of [`AssociateDatasourceHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpPortPair {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
input! { IpPortPair() {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

/// In the request of [`AssociateDatasourceHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCHouseD {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    /// Secret.
    pub jdbc_url: Option<Secret>,
    pub user: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub location: Option<DatasourceConnectionLocation>,
    pub db_name: Option<String>,
    pub access_info: Option<String>,
}
input! { TCHouseD() {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "JdbcUrl" jdbc_url: Secret,
    3 "User" user: String, 4 "Password" password: Secret, 5 "Location" location: DatasourceConnectionLocation,
    6 "DbName" db_name: String, 7 "AccessInfo" access_info: String
} }

/// In the request of [`AssociateDatasourceHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TccHive {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub endpoint_service_id: Option<String>,
    pub meta_store_url: Option<String>,
    pub hive_version: Option<String>,
    pub tcc_connection: Option<NetWork>,
    pub hms_endpoint_service_id: Option<String>,
}
input! { TccHive() {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "EndpointServiceId" endpoint_service_id: String, 3 "MetaStoreUrl" meta_store_url: String,
    4 "HiveVersion" hive_version: String, 5 "TccConnection" tcc_connection: NetWork,
    6 "HmsEndpointServiceId" hms_endpoint_service_id: String
} }

/// In the request of [`AssociateDatasourceHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetWork {
    pub clb_ip: Option<String>,
    pub clb_port: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_cidr_block: Option<String>,
}
input! { NetWork() {
    0 "ClbIp" clb_ip: String, 1 "ClbPort" clb_port: String, 2 "VpcId" vpc_id: String,
    3 "VpcCidrBlock" vpc_cidr_block: String, 4 "SubnetId" subnet_id: String,
    5 "SubnetCidrBlock" subnet_cidr_block: String
} }

/// In the request of [`AssociateDatasourceHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCHousePInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    /// Secret.
    pub jdbc_url: Option<Secret>,
    pub user: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub location: Option<DatasourceConnectionLocation>,
    pub db_name: Option<String>,
    pub access_info: Option<String>,
}
input! { TCHousePInfo() {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "JdbcUrl" jdbc_url: Secret,
    3 "User" user: String, 4 "Password" password: Secret, 5 "Location" location: DatasourceConnectionLocation,
    6 "DbName" db_name: String, 7 "AccessInfo" access_info: String
} }

/// Attaches data mask policy: `AttachDataMaskPolicy` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=AttachDataMaskPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_POLICY_FAILED`], [`codes::FAILED_OPERATION_GET_USER_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_GET_WORK_GROUP_INFO_FAILED`], [`codes::FAILED_OPERATION_GRANT_POLICY_FAILED`],
/// [`codes::FAILED_OPERATION_REVOKE_POLICY_FAILED`], [`codes::INVALID_PARAMETER_INVALID_ACCESS_POLICY`],
/// [`codes::INVALID_PARAMETER_INVALID_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_COLUMN_TYPE_NOT_COMPATIBLE`],
/// [`codes::UNAUTHORIZED_OPERATION_GRANT_POLICY`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDataMaskPolicy {
    pub data_mask_strategy_policy_set: Option<Vec<DataMaskStrategyPolicy>>,
}
operation! { AttachDataMaskPolicy() "AttachDataMaskPolicy" -> Empty {
    0 "DataMaskStrategyPolicySet" data_mask_strategy_policy_set: Vec<DataMaskStrategyPolicy>
} }

/// Response of [`AttachDataMaskPolicy`]: empty.
pub type AttachDataMaskPolicyOutput = Empty;

/// In the request of [`AttachDataMaskPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataMaskStrategyPolicy {
    pub policy_info: Option<Policy>,
    pub data_mask_strategy_id: Option<String>,
    pub column_type: Option<String>,
}
input! { DataMaskStrategyPolicy() {
    0 "PolicyInfo" policy_info: Policy, 1 "DataMaskStrategyId" data_mask_strategy_id: String,
    2 "ColumnType" column_type: String
} }

/// In the request of [`AttachDataMaskPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Policy {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub catalog: Option<String>,
    /// Required.
    pub table: Option<String>,
    /// Required.
    pub operation: Option<String>,
    pub policy_type: Option<String>,
    pub function: Option<String>,
    pub view: Option<String>,
    pub column: Option<String>,
    pub data_engine: Option<String>,
    pub re_auth: Option<bool>,
    pub source: Option<String>,
    pub mode: Option<String>,
    pub operator: Option<String>,
    pub create_time: Option<String>,
    pub source_id: Option<i64>,
    pub source_name: Option<String>,
    pub id: Option<i64>,
    pub engine_generation: Option<String>,
    pub model: Option<String>,
    pub is_admin_policy: Option<bool>,
    pub policy_id: Option<String>,
}
input! { Policy(database: String, catalog: String, table: String, operation: String) {
    0 "Database" database: String, 1 "Catalog" catalog: String, 2 "Table" table: String,
    3 "Operation" operation: String, 4 "PolicyType" policy_type: String, 5 "Function" function: String,
    6 "View" view: String, 7 "Column" column: String, 8 "DataEngine" data_engine: String, 9 "ReAuth" re_auth: bool,
    10 "Source" source: String, 11 "Mode" mode: String, 12 "Operator" operator: String,
    13 "CreateTime" create_time: String, 14 "SourceId" source_id: i64, 15 "SourceName" source_name: String,
    16 "Id" id: i64, 17 "EngineGeneration" engine_generation: String, 18 "Model" model: String,
    19 "IsAdminPolicy" is_admin_policy: bool, 20 "PolicyId" policy_id: String
} }

/// Attaches user policy: `AttachUserPolicy` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=AttachUserPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_POLICY_FAILED`], [`codes::FAILED_OPERATION_GET_USER_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_GET_WORK_GROUP_INFO_FAILED`], [`codes::FAILED_OPERATION_GRANT_POLICY_FAILED`],
/// [`codes::INVALID_PARAMETER_INVALID_ACCESS_POLICY`], [`codes::INVALID_PARAMETER_INVALID_USER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_USER_TYPE`], [`codes::RESOURCES_SOLD_OUT_UNAUTHORIZED_GRANT_POLICY`],
/// [`codes::UNAUTHORIZED_OPERATION_GRANT_POLICY`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_OWNER_UNSUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachUserPolicy {
    /// Required.
    pub user_id: String,
    pub policy_set: Option<Vec<Policy>>,
    pub account_type: Option<String>,
}
operation! { AttachUserPolicy(user_id: String) "AttachUserPolicy" -> AttachUserPolicyOutput {
    0 "UserId" user_id, 1 "PolicySet" policy_set: Vec<Policy>, 2 "AccountType" account_type: String
} }

/// Response of [`AttachUserPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachUserPolicyOutput {
    pub policy_set: Vec<Policy>,
}
model! { AttachUserPolicyOutput {
    0 "PolicySet" policy_set: Vec<Policy>
} }

/// Attaches work group policy: `AttachWorkGroupPolicy` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=AttachWorkGroupPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_POLICY_FAILED`], [`codes::FAILED_OPERATION_GET_USER_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_GET_WORK_GROUP_INFO_FAILED`], [`codes::FAILED_OPERATION_GRANT_POLICY_FAILED`],
/// [`codes::FAILED_OPERATION_REVOKE_POLICY_FAILED`], [`codes::INVALID_PARAMETER_INVALID_ACCESS_POLICY`],
/// [`codes::INVALID_PARAMETER_INVALID_GROUP_ID`], [`codes::UNAUTHORIZED_OPERATION_GRANT_POLICY`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWorkGroupPolicy {
    /// Required.
    pub work_group_id: i64,
    pub policy_set: Option<Vec<Policy>>,
}
operation! { AttachWorkGroupPolicy(work_group_id: i64) "AttachWorkGroupPolicy" -> AttachWorkGroupPolicyOutput {
    0 "WorkGroupId" work_group_id, 1 "PolicySet" policy_set: Vec<Policy>
} }

/// Response of [`AttachWorkGroupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWorkGroupPolicyOutput {
    pub policy_set: Vec<Policy>,
}
model! { AttachWorkGroupPolicyOutput {
    0 "PolicySet" policy_set: Vec<Policy>
} }

/// Binds work groups to user: `BindWorkGroupsToUser` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=BindWorkGroupsToUser>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_GROUP_ID`], [`codes::INVALID_PARAMETER_INVALID_USER_NAME`],
/// [`codes::UNAUTHORIZED_OPERATION_BIND_WORKGROUPS_TO_USER`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_OWNER_UNSUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindWorkGroupsToUser {
    /// Required.
    pub add_info: WorkGroupIdSetOfUserId,
}
operation! { BindWorkGroupsToUser(add_info: WorkGroupIdSetOfUserId) "BindWorkGroupsToUser" -> Empty {
    0 "AddInfo" add_info
} }

/// Response of [`BindWorkGroupsToUser`]: empty.
pub type BindWorkGroupsToUserOutput = Empty;

/// In the request of [`BindWorkGroupsToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkGroupIdSetOfUserId {
    /// Required.
    pub user_id: Option<String>,
    /// Required.
    pub work_group_ids: Option<Vec<i64>>,
}
input! { WorkGroupIdSetOfUserId(user_id: String, work_group_ids: Vec<i64>) {
    0 "UserId" user_id: String, 1 "WorkGroupIds" work_group_ids: Vec<i64>
} }

/// Cancels notebook session statement: `CancelNotebookSessionStatement` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CancelNotebookSessionStatement>.
///
/// Errors: [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_DEAD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelNotebookSessionStatement {
    /// Required.
    pub session_id: String,
    /// Required.
    pub statement_id: String,
}
operation! { CancelNotebookSessionStatement(session_id: String, statement_id: String)
    "CancelNotebookSessionStatement" -> Empty {
    0 "SessionId" session_id, 1 "StatementId" statement_id
} }

/// Response of [`CancelNotebookSessionStatement`]: empty.
pub type CancelNotebookSessionStatementOutput = Empty;

/// Cancels notebook session statement batch: `CancelNotebookSessionStatementBatch` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CancelNotebookSessionStatementBatch>.
///
/// Errors: [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_DEAD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelNotebookSessionStatementBatch {
    /// Required.
    pub session_id: String,
    /// Required.
    pub batch_id: String,
}
operation! { CancelNotebookSessionStatementBatch(session_id: String, batch_id: String)
    "CancelNotebookSessionStatementBatch" -> Empty {
    0 "SessionId" session_id, 1 "BatchId" batch_id
} }

/// Response of [`CancelNotebookSessionStatementBatch`]: empty.
pub type CancelNotebookSessionStatementBatchOutput = Empty;

/// Cancels ray job: `CancelRayJob` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CancelRayJob>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRayJob {
    /// Required.
    pub id: String,
}
operation! { CancelRayJob(id: String) "CancelRayJob" -> Empty {
    0 "Id" id
} }

/// Response of [`CancelRayJob`]: empty.
pub type CancelRayJobOutput = Empty;

/// Cancels spark session batch sql: `CancelSparkSessionBatchSQL` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CancelSparkSessionBatchSQL>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_BATCH_SQL_TASK_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_DEAD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSparkSessionBatchSQL {
    /// Required.
    pub batch_id: String,
    pub custom_key: Option<String>,
}
operation! { CancelSparkSessionBatchSQL(batch_id: String) "CancelSparkSessionBatchSQL" -> Empty {
    0 "BatchId" batch_id, 1 "CustomKey" custom_key: String
} }

/// Response of [`CancelSparkSessionBatchSQL`]: empty.
pub type CancelSparkSessionBatchSQLOutput = Empty;

/// Cancels task: `CancelTask` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CancelTask>.
///
/// Errors: [`codes::FAILED_OPERATION_ANOTHER_REQUEST_PROCESSING`],
/// [`codes::FAILED_OPERATION_HTTP_CLIENT_DO_REQUEST_FAILED`], [`codes::INVALID_PARAMETER_INVALID_TASK_ID`],
/// [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::INVALID_PARAMETER_TASK_ALREADY_FINISHED`],
/// [`codes::RESOURCE_NOT_FOUND_TASK_ALREADY_FAILED`], [`codes::RESOURCE_NOT_FOUND_TASK_ALREADY_FINISHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    /// Required.
    pub task_id: String,
}
operation! { CancelTask(task_id: String) "CancelTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`CancelTask`]: empty.
pub type CancelTaskOutput = Empty;

/// Cancels tasks: `CancelTasks` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CancelTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_HTTP_CLIENT_DO_REQUEST_FAILED`],
/// [`codes::INVALID_PARAMETER_INVALID_SQL_CONFIG_SQL`], [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TASK_ALREADY_FINISHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTasks {
    /// Required.
    pub task_id: Vec<String>,
    pub config: Option<Vec<KVPair>>,
}
operation! { CancelTasks(task_id: Vec<String>) "CancelTasks" -> Empty {
    0 "TaskId" task_id, 1 "Config" config: Vec<KVPair>
} }

/// Response of [`CancelTasks`]: empty.
pub type CancelTasksOutput = Empty;

/// Checks data engine config pairs validity: `CheckDataEngineConfigPairsValidity` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CheckDataEngineConfigPairsValidity>.
///
/// Errors: [`codes::INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_SUBMIT_METHOD_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_STATE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_USER_RECORDS_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_INVALID_WHITE_LIST_KEY`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataEngineConfigPairsValidity {
    pub child_image_version_id: Option<String>,
    pub data_engine_config_pairs: Option<Vec<DataEngineConfigPair>>,
    pub image_version_id: Option<String>,
}
operation! { CheckDataEngineConfigPairsValidity()
    "CheckDataEngineConfigPairsValidity" -> CheckDataEngineConfigPairsValidityOutput {
    0 "ChildImageVersionId" child_image_version_id: String,
    1 "DataEngineConfigPairs" data_engine_config_pairs: Vec<DataEngineConfigPair>,
    2 "ImageVersionId" image_version_id: String
} }

/// In the request of [`CheckDataEngineConfigPairsValidity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEngineConfigPair {
    /// Required.
    pub config_item: Option<String>,
    /// Required.
    pub config_value: Option<String>,
}
input! { DataEngineConfigPair(config_item: String, config_value: String) {
    0 "ConfigItem" config_item: String, 1 "ConfigValue" config_value: String
} }

/// Response of [`CheckDataEngineConfigPairsValidity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataEngineConfigPairsValidityOutput {
    pub is_available: Option<bool>,
    pub unavailable_config: Vec<String>,
}
model! { CheckDataEngineConfigPairsValidityOutput {
    0 "IsAvailable" is_available: bool, 1 "UnavailableConfig" unavailable_config: Vec<String>
} }

/// Checks data engine image can be rollback: `CheckDataEngineImageCanBeRollback` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CheckDataEngineImageCanBeRollback>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATA_ENGINE_IMAGE_OPERATE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_STATE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_USER_RECORDS_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`], [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_ACTIVITY`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_UNIQUE`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataEngineImageCanBeRollback {
    /// Required.
    pub data_engine_id: String,
}
operation! { CheckDataEngineImageCanBeRollback(data_engine_id: String)
    "CheckDataEngineImageCanBeRollback" -> CheckDataEngineImageCanBeRollbackOutput {
    0 "DataEngineId" data_engine_id
} }

/// Response of [`CheckDataEngineImageCanBeRollback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataEngineImageCanBeRollbackOutput {
    pub to_record_id: Option<String>,
    pub from_record_id: Option<String>,
    pub is_rollback: Option<bool>,
}
model! { CheckDataEngineImageCanBeRollbackOutput {
    0 "ToRecordId" to_record_id: String, 1 "FromRecordId" from_record_id: String, 2 "IsRollback" is_rollback: bool
} }

/// Checks data engine image can be upgrade: `CheckDataEngineImageCanBeUpgrade` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CheckDataEngineImageCanBeUpgrade>.
///
/// Errors: [`codes::INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_STATE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_USER_RECORDS_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_INVALID_SQL`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataEngineImageCanBeUpgrade {
    /// Required.
    pub data_engine_id: String,
}
operation! { CheckDataEngineImageCanBeUpgrade(data_engine_id: String)
    "CheckDataEngineImageCanBeUpgrade" -> CheckDataEngineImageCanBeUpgradeOutput {
    0 "DataEngineId" data_engine_id
} }

/// Response of [`CheckDataEngineImageCanBeUpgrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataEngineImageCanBeUpgradeOutput {
    pub child_image_version_id: Option<String>,
    pub is_upgrade: Option<bool>,
}
model! { CheckDataEngineImageCanBeUpgradeOutput {
    0 "ChildImageVersionId" child_image_version_id: String, 1 "IsUpgrade" is_upgrade: bool
} }

/// Checks lock meta data: `CheckLockMetaData` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CheckLockMetaData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLockMetaData {
    /// Required.
    pub lock_id: i64,
    pub datasource_connection_name: Option<String>,
    pub txn_id: Option<i64>,
    pub elapsed_ms: Option<i64>,
}
operation! { CheckLockMetaData(lock_id: i64) "CheckLockMetaData" -> CheckLockMetaDataOutput {
    0 "LockId" lock_id, 1 "DatasourceConnectionName" datasource_connection_name: String, 2 "TxnId" txn_id: i64,
    3 "ElapsedMs" elapsed_ms: i64
} }

/// Response of [`CheckLockMetaData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLockMetaDataOutput {
    pub lock_id: Option<i64>,
    pub lock_state: Option<String>,
}
model! { CheckLockMetaDataOutput {
    0 "LockId" lock_id: i64, 1 "LockState" lock_state: String
} }

/// Checks modify partition: `CheckModifyPartition` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CheckModifyPartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckModifyPartition {
    /// Required.
    pub partition_code: String,
    /// Required.
    pub target_resource_quota_list: Vec<ResourceQuota>,
}
operation! { CheckModifyPartition(partition_code: String, target_resource_quota_list: Vec<ResourceQuota>)
    "CheckModifyPartition" -> CheckModifyPartitionOutput {
    0 "PartitionCode" partition_code, 1 "TargetResourceQuotaList" target_resource_quota_list
} }

/// In the request of [`CheckModifyPartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceQuota {
    pub resource_spec: Option<ResourceSpec>,
    pub quota: Option<i64>,
}
input! { ResourceQuota() {
    0 "ResourceSpec" resource_spec: ResourceSpec, 1 "Quota" quota: i64
} }

/// In the request of [`CheckModifyPartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceSpec {
    pub resource_type: Option<String>,
    pub instance_type: Option<String>,
    pub billing_item: Option<String>,
    pub spec_desc: Option<String>,
    pub spec: Option<String>,
    pub gpu_type: Option<String>,
    pub max_card_per_node: Option<i64>,
}
input! { ResourceSpec() {
    0 "ResourceType" resource_type: String, 1 "InstanceType" instance_type: String,
    2 "BillingItem" billing_item: String, 3 "SpecDesc" spec_desc: String, 4 "Spec" spec: String,
    5 "GpuType" gpu_type: String, 6 "MaxCardPerNode" max_card_per_node: i64
} }

/// Response of [`CheckModifyPartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckModifyPartitionOutput {
    pub can_modify: Option<bool>,
    pub message_list: Vec<MessageItem>,
}
model! { CheckModifyPartitionOutput {
    0 "CanModify" can_modify: bool, 1 "MessageList" message_list: Vec<MessageItem>
} }

/// In the response of [`CheckModifyPartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageItem {
    pub billing_item: Option<String>,
    pub message: Option<String>,
}
model! { MessageItem {
    0 "BillingItem" billing_item: String, 1 "Message" message: String
} }

/// Checks queue name: `CheckQueueName` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CheckQueueName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckQueueName {
    /// Required.
    pub queue_name: String,
    pub partition_code: Option<String>,
}
operation! { CheckQueueName(queue_name: String) "CheckQueueName" -> CheckQueueNameOutput {
    0 "QueueName" queue_name, 1 "PartitionCode" partition_code: String
} }

/// Response of [`CheckQueueName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckQueueNameOutput {
    pub is_valid: Option<String>,
    pub message: Option<String>,
}
model! { CheckQueueNameOutput {
    0 "IsValid" is_valid: String, 1 "Message" message: String
} }

/// Checks resource name: `CheckResourceName` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CheckResourceName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourceName {
    /// Required.
    pub resource_name: String,
}
operation! { CheckResourceName(resource_name: String) "CheckResourceName" -> CheckResourceNameOutput {
    0 "ResourceName" resource_name
} }

/// Response of [`CheckResourceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourceNameOutput {
    pub is_valid: Option<String>,
}
model! { CheckResourceNameOutput {
    0 "IsValid" is_valid: String
} }

/// Copies job spec: `CopyJobSpec` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CopyJobSpec>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyJobSpec {
    /// Required.
    pub spec_id: String,
    pub new_name: Option<String>,
}
operation! { CopyJobSpec(spec_id: String) "CopyJobSpec" -> CopyJobSpecOutput {
    0 "SpecId" spec_id, 1 "NewName" new_name: String
} }

/// Response of [`CopyJobSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyJobSpecOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub entrypoint: Option<String>,
    pub image: Option<String>,
    pub image_pull_type: Option<String>,
    pub image_pull_policy: Option<String>,
    pub resource_config: Option<String>,
    pub runtime_env: Option<String>,
    pub catalog: Option<String>,
    pub autoscaler_options: Option<String>,
    pub resource_config_id: Option<String>,
    pub resource_config_changed: Option<bool>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub job_package: Option<String>,
    pub job_package_name: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub job_instance_count: Option<i64>,
    pub has_running_jobs: Option<bool>,
    pub advanced_options: Option<String>,
    pub group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub priority: Option<i64>,
    pub tags: Vec<Tag>,
    pub dispatch_strategy: Option<String>,
    pub submission_target: Option<String>,
    pub group_name: Option<String>,
    pub cluster_name: Option<String>,
}
model! { CopyJobSpecOutput {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "Entrypoint" entrypoint: String,
    4 "Image" image: String, 5 "ImagePullType" image_pull_type: String, 6 "ImagePullPolicy" image_pull_policy: String,
    7 "ResourceConfig" resource_config: String, 8 "RuntimeEnv" runtime_env: String, 9 "Catalog" catalog: String,
    10 "AutoscalerOptions" autoscaler_options: String, 11 "ResourceConfigId" resource_config_id: String,
    12 "ResourceConfigChanged" resource_config_changed: bool, 13 "ResourcePartitionId" resource_partition_id: String,
    14 "ResourcePartitionName" resource_partition_name: String, 15 "Queue" queue: String,
    16 "JobPackage" job_package: String, 17 "JobPackageName" job_package_name: String, 18 "AppId" app_id: i64,
    19 "Uin" uin: String, 20 "CreateTime" create_time: i64, 21 "UpdateTime" update_time: i64,
    22 "JobInstanceCount" job_instance_count: i64, 23 "HasRunningJobs" has_running_jobs: bool,
    24 "AdvancedOptions" advanced_options: String, 25 "GroupId" group_id: String, 26 "ClusterId" cluster_id: String,
    27 "Priority" priority: i64, 28 "Tags" tags: Vec<Tag>, 29 "DispatchStrategy" dispatch_strategy: String,
    30 "SubmissionTarget" submission_target: String, 31 "GroupName" group_name: String,
    32 "ClusterName" cluster_name: String
} }

/// In the request of [`CopyJobSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Creates chdfs binding product: `CreateCHDFSBindingProduct` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateCHDFSBindingProduct>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BUCKET_NAME`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCHDFSBindingProduct {
    /// Required.
    pub mount_point: String,
    /// Required.
    pub bucket_type: String,
    /// Required.
    pub product_name: String,
    pub engine_name: Option<String>,
    pub vpc_info: Option<Vec<VpcInfo>>,
}
operation! { CreateCHDFSBindingProduct(mount_point: String, bucket_type: String, product_name: String)
    "CreateCHDFSBindingProduct" -> CreateCHDFSBindingProductOutput {
    0 "MountPoint" mount_point, 1 "BucketType" bucket_type, 2 "ProductName" product_name,
    3 "EngineName" engine_name: String, 4 "VpcInfo" vpc_info: Vec<VpcInfo>
} }

/// In the request of [`CreateCHDFSBindingProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcInfo {
    pub vpc_id: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub rule_id: Option<i64>,
    pub access_group_id: Option<String>,
}
input! { VpcInfo() {
    0 "VpcId" vpc_id: String, 1 "VpcCidrBlock" vpc_cidr_block: String, 2 "RuleId" rule_id: i64,
    3 "AccessGroupId" access_group_id: String
} }

/// Response of [`CreateCHDFSBindingProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCHDFSBindingProductOutput {
    pub mount_point_associates: Vec<MountPointAssociates>,
}
model! { CreateCHDFSBindingProductOutput {
    0 "MountPointAssociates" mount_point_associates: Vec<MountPointAssociates>
} }

/// In the response of [`CreateCHDFSBindingProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountPointAssociates {
    pub bucket_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub access_group_id: Option<String>,
    pub access_rule_id: Option<i64>,
}
model! { MountPointAssociates {
    0 "BucketId" bucket_id: String, 1 "VpcId" vpc_id: String, 2 "VpcCidrBlock" vpc_cidr_block: String,
    3 "AccessGroupId" access_group_id: String, 4 "AccessRuleId" access_rule_id: i64
} }

/// Creates cluster group: `CreateClusterGroup` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateClusterGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`], [`codes::INVALID_PARAMETER_COMBINATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterGroup {
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub config: Option<String>,
}
operation! { CreateClusterGroup(name: String) "CreateClusterGroup" -> CreateClusterGroupOutput {
    0 "Name" name, 1 "Description" description: String, 2 "Config" config: String
} }

/// Response of [`CreateClusterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterGroupOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub config: Option<String>,
    pub deleted: Option<bool>,
    pub delete_time: Option<i64>,
}
model! { CreateClusterGroupOutput {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "AppId" app_id: i64,
    4 "Uin" uin: String, 5 "SubAccountUin" sub_account_uin: String, 6 "CreateTime" create_time: i64,
    7 "UpdateTime" update_time: i64, 8 "Config" config: String, 9 "Deleted" deleted: bool,
    10 "DeleteTime" delete_time: i64
} }

/// Creates dms database: `CreateDMSDatabase` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateDMSDatabase>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDMSDatabase {
    pub asset: Option<Asset>,
    pub schema_name: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub datasource_connection_name: Option<String>,
}
operation! { CreateDMSDatabase() "CreateDMSDatabase" -> Empty {
    0 "Asset" asset: Asset, 1 "SchemaName" schema_name: String, 2 "Location" location: String, 3 "Name" name: String,
    4 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`CreateDMSDatabase`]: empty.
pub type CreateDMSDatabaseOutput = Empty;

/// Creates dms table: `CreateDMSTable` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateDMSTable>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDMSTable {
    pub asset: Option<Asset>,
    pub r#type: Option<String>,
    pub db_name: Option<String>,
    pub storage_size: Option<i64>,
    pub record_count: Option<i64>,
    pub life_time: Option<i64>,
    /// RFC 3339 time.
    pub data_update_time: Option<String>,
    /// RFC 3339 time.
    pub struct_update_time: Option<String>,
    /// RFC 3339 time.
    pub last_access_time: Option<String>,
    pub sds: Option<DMSSds>,
    pub columns: Option<Vec<DMSColumn>>,
    pub partition_keys: Option<Vec<DMSColumn>>,
    pub view_original_text: Option<String>,
    pub view_expanded_text: Option<String>,
    pub partitions: Option<Vec<DMSPartition>>,
    pub name: Option<String>,
    pub datasource_connection_name: Option<String>,
}
operation! { CreateDMSTable() "CreateDMSTable" -> Empty {
    0 "Asset" asset: Asset, 1 "Type" r#type: String, 2 "DbName" db_name: String, 3 "StorageSize" storage_size: i64,
    4 "RecordCount" record_count: i64, 5 "LifeTime" life_time: i64, 6 "DataUpdateTime" data_update_time: String,
    7 "StructUpdateTime" struct_update_time: String, 8 "LastAccessTime" last_access_time: String, 9 "Sds" sds: DMSSds,
    10 "Columns" columns: Vec<DMSColumn>, 11 "PartitionKeys" partition_keys: Vec<DMSColumn>,
    12 "ViewOriginalText" view_original_text: String, 13 "ViewExpandedText" view_expanded_text: String,
    14 "Partitions" partitions: Vec<DMSPartition>, 15 "Name" name: String,
    16 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`CreateDMSTable`]: empty.
pub type CreateDMSTableOutput = Empty;

/// Creates data engine: `CreateDataEngine` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateDataEngine>.
///
/// Errors: [`codes::FAILED_OPERATION_ABNORMAL_ORDER_STATUS`],
/// [`codes::FAILED_OPERATION_ANOTHER_CREATE_PROCESS_RUNNING`], [`codes::FAILED_OPERATION_ANOTHER_PROCESS_RUNNING`],
/// [`codes::FAILED_OPERATION_ANOTHER_REQUEST_PROCESSING`], [`codes::FAILED_OPERATION_BALANCE_NOT_ENOUGH`],
/// [`codes::FAILED_OPERATION_BILLING_SYSTEM_ERROR`], [`codes::FAILED_OPERATION_BIND_TOO_MANY_TAGS`],
/// [`codes::FAILED_OPERATION_CREATE_DATA_ENGINE_FAILED`], [`codes::FAILED_OPERATION_DELIVER_GOODS_FAILED`],
/// [`codes::FAILED_OPERATION_DUPLICATE_TAG_KEY`], [`codes::FAILED_OPERATION_FEE_DEDUCTION_FAILED`],
/// [`codes::FAILED_OPERATION_GET_PRODUCT_INFORMATION_FAILED`], [`codes::FAILED_OPERATION_ILLEGAL_RESOURCE`],
/// [`codes::FAILED_OPERATION_ILLEGAL_TAG_KEY`], [`codes::FAILED_OPERATION_ILLEGAL_TAG_VALUE`],
/// [`codes::FAILED_OPERATION_INQUIRE_PRICE_FAILED`], [`codes::FAILED_OPERATION_MODIFY_INSTANCE_FAILED`],
/// [`codes::FAILED_OPERATION_NO_PERMISSION`], [`codes::FAILED_OPERATION_NO_REAL_NAME_AUTHENTICATION`],
/// [`codes::FAILED_OPERATION_NUMBER_EXCEED_LIMIT`], [`codes::FAILED_OPERATION_PARAMETER_VALIDATION_FAILED`],
/// [`codes::FAILED_OPERATION_REFUND_DEPOSIT_FAILED`], [`codes::FAILED_OPERATION_TAG_ALREADY_ATTACHED`],
/// [`codes::FAILED_OPERATION_TAG_KEY_TOO_LONG`], [`codes::FAILED_OPERATION_TAG_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_TAG_VALUE_TOO_LONG`], [`codes::FAILED_OPERATION_TOO_MANY_RESOURCES`],
/// [`codes::FAILED_OPERATION_TOO_MANY_TAGS`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_MODE_NOT_MATCH`], [`codes::INVALID_PARAMETER_DATA_ENGINE_SIZE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_DUPLICATE_DATA_ENGINE_NAME`], [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_CIDR_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_MODE`],
/// [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_NAME`], [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_SPECS`],
/// [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_TIME_SPAN`],
/// [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_TIME_UNIT`], [`codes::INVALID_PARAMETER_INVALID_ENGINE_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_PAY_MODE`], [`codes::INVALID_PARAMETER_INVALID_TIME_SPAN`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_UNIT`], [`codes::INVALID_PARAMETER_VPC_CIDR_FORMAT_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PAYMENT_AUTHORITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataEngine {
    /// Required.
    pub engine_type: String,
    /// Required.
    pub data_engine_name: String,
    /// Required.
    pub cluster_type: String,
    /// Required.
    pub mode: i64,
    /// Required.
    pub auto_resume: bool,
    pub min_clusters: Option<i64>,
    pub max_clusters: Option<i64>,
    /// Deprecated.
    pub default_data_engine: Option<bool>,
    pub cidr_block: Option<String>,
    pub message: Option<String>,
    pub size: Option<i64>,
    pub pay_mode: Option<i64>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub auto_renew: Option<i64>,
    pub tags: Option<Vec<TagInfo>>,
    pub auto_suspend: Option<bool>,
    pub crontab_resume_suspend: Option<i64>,
    pub crontab_resume_suspend_strategy: Option<CrontabResumeSuspendStrategy>,
    pub engine_exec_type: Option<String>,
    pub max_concurrency: Option<i64>,
    pub tolerable_queue_time: Option<i64>,
    pub auto_suspend_time: Option<i64>,
    pub resource_type: Option<String>,
    pub data_engine_config_pairs: Option<Vec<DataEngineConfigPair>>,
    pub image_version_name: Option<String>,
    pub main_cluster_name: Option<String>,
    pub elastic_switch: Option<bool>,
    pub elastic_limit: Option<i64>,
    pub session_resource_template: Option<SessionResourceTemplate>,
    pub auto_authorization: Option<bool>,
    pub engine_network_id: Option<String>,
    pub engine_generation: Option<String>,
}

/// Arguments of [`CreateDataEngine::new`].
pub struct CreateDataEngineRequired {
    pub engine_type: String,
    pub data_engine_name: String,
    pub cluster_type: String,
    pub mode: i64,
    pub auto_resume: bool,
}
operation! {
    CreateDataEngine { CreateDataEngineRequired: engine_type, data_engine_name, cluster_type, mode, auto_resume }
    "CreateDataEngine" -> CreateDataEngineOutput {
    0 "EngineType" engine_type, 1 "DataEngineName" data_engine_name, 2 "ClusterType" cluster_type, 3 "Mode" mode,
    4 "AutoResume" auto_resume, 5 "MinClusters" min_clusters: i64, 6 "MaxClusters" max_clusters: i64,
    7 "DefaultDataEngine" default_data_engine: bool, 8 "CidrBlock" cidr_block: String, 9 "Message" message: String,
    10 "Size" size: i64, 11 "PayMode" pay_mode: i64, 12 "TimeSpan" time_span: i64, 13 "TimeUnit" time_unit: String,
    14 "AutoRenew" auto_renew: i64, 15 "Tags" tags: Vec<TagInfo>, 16 "AutoSuspend" auto_suspend: bool,
    17 "CrontabResumeSuspend" crontab_resume_suspend: i64,
    18 "CrontabResumeSuspendStrategy" crontab_resume_suspend_strategy: CrontabResumeSuspendStrategy,
    19 "EngineExecType" engine_exec_type: String, 20 "MaxConcurrency" max_concurrency: i64,
    21 "TolerableQueueTime" tolerable_queue_time: i64, 22 "AutoSuspendTime" auto_suspend_time: i64,
    23 "ResourceType" resource_type: String,
    24 "DataEngineConfigPairs" data_engine_config_pairs: Vec<DataEngineConfigPair>,
    25 "ImageVersionName" image_version_name: String, 26 "MainClusterName" main_cluster_name: String,
    27 "ElasticSwitch" elastic_switch: bool, 28 "ElasticLimit" elastic_limit: i64,
    29 "SessionResourceTemplate" session_resource_template: SessionResourceTemplate,
    30 "AutoAuthorization" auto_authorization: bool, 31 "EngineNetworkId" engine_network_id: String,
    32 "EngineGeneration" engine_generation: String
} }

/// In the request of [`CreateDataEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfo() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the request of [`CreateDataEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrontabResumeSuspendStrategy {
    pub resume_time: Option<String>,
    pub suspend_time: Option<String>,
    pub suspend_strategy: Option<i64>,
}
input! { CrontabResumeSuspendStrategy() {
    0 "ResumeTime" resume_time: String, 1 "SuspendTime" suspend_time: String, 2 "SuspendStrategy" suspend_strategy: i64
} }

/// In the request of [`CreateDataEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionResourceTemplate {
    pub driver_size: Option<String>,
    pub executor_size: Option<String>,
    pub executor_nums: Option<i64>,
    pub executor_max_numbers: Option<i64>,
    pub running_time_parameters: Option<Vec<DataEngineConfigPair>>,
}
input! { SessionResourceTemplate() {
    0 "DriverSize" driver_size: String, 1 "ExecutorSize" executor_size: String, 2 "ExecutorNums" executor_nums: i64,
    3 "ExecutorMaxNumbers" executor_max_numbers: i64,
    4 "RunningTimeParameters" running_time_parameters: Vec<DataEngineConfigPair>
} }

/// Response of [`CreateDataEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataEngineOutput {
    pub data_engine_id: Option<String>,
}
model! { CreateDataEngineOutput {
    0 "DataEngineId" data_engine_id: String
} }

/// Creates data mask strategy: `CreateDataMaskStrategy` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateDataMaskStrategy>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataMaskStrategy {
    pub strategy: Option<DataMaskStrategyInfo>,
}
operation! { CreateDataMaskStrategy() "CreateDataMaskStrategy" -> CreateDataMaskStrategyOutput {
    0 "Strategy" strategy: DataMaskStrategyInfo
} }

/// In the request of [`CreateDataMaskStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataMaskStrategyInfo {
    pub strategy_name: Option<String>,
    pub strategy_type: Option<String>,
    pub strategy_desc: Option<String>,
    pub groups: Option<Vec<GroupInfo>>,
    pub users: Option<String>,
    pub strategy_id: Option<String>,
}
input! { DataMaskStrategyInfo() {
    0 "StrategyName" strategy_name: String, 1 "StrategyType" strategy_type: String,
    2 "StrategyDesc" strategy_desc: String, 3 "Groups" groups: Vec<GroupInfo>, 4 "Users" users: String,
    5 "StrategyId" strategy_id: String
} }

/// In the request of [`CreateDataMaskStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub work_group_id: Option<i64>,
    pub strategy_type: Option<String>,
}
input! { GroupInfo() {
    0 "WorkGroupId" work_group_id: i64, 1 "StrategyType" strategy_type: String
} }

/// Response of [`CreateDataMaskStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataMaskStrategyOutput {
    pub strategy_id: Option<String>,
}
model! { CreateDataMaskStrategyOutput {
    0 "StrategyId" strategy_id: String
} }

/// Creates database: `CreateDatabase` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    /// Required.
    pub database_info: DatabaseInfo,
    pub datasource_connection_name: Option<String>,
}
operation! { CreateDatabase(database_info: DatabaseInfo) "CreateDatabase" -> CreateDatabaseOutput {
    0 "DatabaseInfo" database_info, 1 "DatasourceConnectionName" datasource_connection_name: String
} }

/// In the request of [`CreateDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseInfo {
    /// Required.
    pub database_name: Option<String>,
    pub comment: Option<String>,
    pub properties: Option<Vec<Property>>,
    pub location: Option<String>,
}
input! { DatabaseInfo(database_name: String) {
    0 "DatabaseName" database_name: String, 1 "Comment" comment: String, 2 "Properties" properties: Vec<Property>,
    3 "Location" location: String
} }

/// Response of [`CreateDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseOutput {
    pub execution: Option<Execution>,
}
model! { CreateDatabaseOutput {
    0 "Execution" execution: Execution
} }

/// In the response of [`CreateDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Execution {
    pub sql: Option<String>,
}
model! { Execution {
    0 "SQL" sql: String
} }

/// Creates datasource connection: `CreateDatasourceConnection` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateDatasourceConnection>.
///
/// Errors: [`codes::FAILED_OPERATION_ANOTHER_CREATE_PROCESS_RUNNING`],
/// [`codes::FAILED_OPERATION_ANOTHER_PROCESS_RUNNING`], [`codes::FAILED_OPERATION_ANOTHER_REQUEST_PROCESSING`],
/// [`codes::INVALID_PARAMETER_DATASOURCE_TYPE_ERROR`], [`codes::INVALID_PARAMETER_DUPLICATE_DATASOURCE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_DATASOURCE_CONNECTION_CONFIG`],
/// [`codes::INVALID_PARAMETER_INVALID_DATASOURCE_NAME`], [`codes::INVALID_PARAMETER_INVALID_HIVE_VERSION`],
/// [`codes::INVALID_PARAMETER_URL_FORMAT_ERROR`], [`codes::INVALID_PARAMETER_VPC_CIDR_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VPC_CIDR_OVERLAP`], [`codes::RESOURCE_NOT_FOUND_EKS_RESOURCE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_CREATE_CATALOG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceConnection {
    /// Required.
    pub datasource_connection_name: String,
    /// Required.
    pub datasource_connection_type: String,
    /// Required.
    pub datasource_connection_config: DatasourceConnectionConfig,
    /// Required.
    pub service_type: String,
    pub datasource_connection_desc: Option<String>,
    pub data_engine_names: Option<Vec<String>>,
    pub network_connection_name: Option<String>,
    pub network_connection_desc: Option<String>,
    pub network_connection_type: Option<i64>,
    pub custom_config: Option<Vec<CustomConfig>>,
}
operation! {
    CreateDatasourceConnection(datasource_connection_name: String, datasource_connection_type: String, datasource_connection_config: DatasourceConnectionConfig, service_type: String)
    "CreateDatasourceConnection" -> CreateDatasourceConnectionOutput {
    0 "DatasourceConnectionName" datasource_connection_name, 1 "DatasourceConnectionType" datasource_connection_type,
    2 "DatasourceConnectionConfig" datasource_connection_config, 3 "ServiceType" service_type,
    4 "DatasourceConnectionDesc" datasource_connection_desc: String, 5 "DataEngineNames" data_engine_names: Vec<String>,
    6 "NetworkConnectionName" network_connection_name: String,
    7 "NetworkConnectionDesc" network_connection_desc: String, 8 "NetworkConnectionType" network_connection_type: i64,
    9 "CustomConfig" custom_config: Vec<CustomConfig>
} }

/// In the request of [`CreateDatasourceConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomConfig {
    pub config_key: Option<String>,
    pub config_value: Option<String>,
}
input! { CustomConfig() {
    0 "ConfigKey" config_key: String, 1 "ConfigValue" config_value: String
} }

/// Response of [`CreateDatasourceConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceConnectionOutput {
    pub datasource_connection_id: Option<String>,
}
model! { CreateDatasourceConnectionOutput {
    0 "DatasourceConnectionId" datasource_connection_id: String
} }

/// Creates export task: `CreateExportTask` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateExportTask>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PERMISSION`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportTask {
    /// Required.
    pub input_type: String,
    /// Required.
    pub input_conf: Vec<KVPair>,
    /// Required.
    pub output_conf: Vec<KVPair>,
    pub output_type: Option<String>,
}
operation! { CreateExportTask(input_type: String, input_conf: Vec<KVPair>, output_conf: Vec<KVPair>)
    "CreateExportTask" -> CreateExportTaskOutput {
    0 "InputType" input_type, 1 "InputConf" input_conf, 2 "OutputConf" output_conf, 3 "OutputType" output_type: String
} }

/// Response of [`CreateExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateExportTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates import task: `CreateImportTask` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateImportTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImportTask {
    /// Required.
    pub input_type: String,
    /// Required.
    pub input_conf: Vec<KVPair>,
    /// Required.
    pub output_conf: Vec<KVPair>,
    pub output_type: Option<String>,
}
operation! { CreateImportTask(input_type: String, input_conf: Vec<KVPair>, output_conf: Vec<KVPair>)
    "CreateImportTask" -> CreateImportTaskOutput {
    0 "InputType" input_type, 1 "InputConf" input_conf, 2 "OutputConf" output_conf, 3 "OutputType" output_type: String
} }

/// Response of [`CreateImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImportTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateImportTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates inference model: `CreateInferenceModel` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateInferenceModel>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceModel {
    /// Required.
    pub name: String,
    /// Required.
    pub model_type: String,
    /// Required.
    pub initial_version: String,
    pub provider: Option<String>,
    pub description: Option<String>,
    pub parameter_size: Option<String>,
    pub tags: Option<Vec<String>>,
    pub storage_uri: Option<String>,
    pub use_custom_storage: Option<bool>,
    pub tasks: Option<Vec<String>>,
    pub model_uid: Option<String>,
    pub resource_tags: Option<Vec<Tag>>,
    pub goose_fs_config: Option<GooseFSConfig>,
    pub storage_type: Option<String>,
}
operation! { CreateInferenceModel(name: String, model_type: String, initial_version: String)
    "CreateInferenceModel" -> CreateInferenceModelOutput {
    0 "Name" name, 1 "ModelType" model_type, 2 "InitialVersion" initial_version, 3 "Provider" provider: String,
    4 "Description" description: String, 5 "ParameterSize" parameter_size: String, 6 "Tags" tags: Vec<String>,
    7 "StorageUri" storage_uri: String, 8 "UseCustomStorage" use_custom_storage: bool, 9 "Tasks" tasks: Vec<String>,
    10 "ModelUid" model_uid: String, 11 "ResourceTags" resource_tags: Vec<Tag>,
    12 "GooseFSConfig" goose_fs_config: GooseFSConfig, 13 "StorageType" storage_type: String
} }

/// In the request of [`CreateInferenceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSConfig {
    /// Required.
    pub cluster_id: Option<String>,
    /// Required.
    pub goose_fs_path: Option<String>,
    /// Required.
    pub master_addresses: Option<Vec<String>>,
}
input! { GooseFSConfig(cluster_id: String, goose_fs_path: String, master_addresses: Vec<String>) {
    0 "ClusterId" cluster_id: String, 1 "GooseFSPath" goose_fs_path: String,
    2 "MasterAddresses" master_addresses: Vec<String>
} }

/// Response of [`CreateInferenceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceModelOutput {
    pub model_id: Option<String>,
    pub model_uid: Option<String>,
    pub name: Option<String>,
    pub provider: Option<String>,
    pub description: Option<String>,
    pub model_type: Option<String>,
    pub parameter_size: Option<String>,
    pub tags: Vec<String>,
    pub latest_version: Option<String>,
    pub version_count: Option<i64>,
    pub service_count: Option<i64>,
    pub has_storage: Option<bool>,
    pub has_custom_storage: Option<bool>,
    pub storage_type: Option<String>,
    pub built_in: Option<bool>,
    pub tasks: Vec<String>,
    pub app_id: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub sub_account_uin: Option<String>,
    pub resource_tags: Vec<Tag>,
}
model! { CreateInferenceModelOutput {
    0 "ModelId" model_id: String, 1 "ModelUid" model_uid: String, 2 "Name" name: String, 3 "Provider" provider: String,
    4 "Description" description: String, 5 "ModelType" model_type: String, 6 "ParameterSize" parameter_size: String,
    7 "Tags" tags: Vec<String>, 8 "LatestVersion" latest_version: String, 9 "VersionCount" version_count: i64,
    10 "ServiceCount" service_count: i64, 11 "HasStorage" has_storage: bool,
    12 "HasCustomStorage" has_custom_storage: bool, 13 "StorageType" storage_type: String, 14 "BuiltIn" built_in: bool,
    15 "Tasks" tasks: Vec<String>, 16 "AppId" app_id: i64, 17 "CreateTime" create_time: i64,
    18 "UpdateTime" update_time: i64, 19 "SubAccountUin" sub_account_uin: String,
    20 "ResourceTags" resource_tags: Vec<Tag>
} }

/// Creates inference service: `CreateInferenceService` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateInferenceService>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceService {
    /// Required.
    pub name: String,
    /// Required.
    pub model_uid: String,
    /// Required.
    pub engine: String,
    /// Required.
    pub replicas: i64,
    /// Required.
    pub resource_partition_id: String,
    /// Required.
    pub image: String,
    /// Required.
    pub model_identifier: String,
    /// Required.
    pub queue: String,
    pub deployment_name: Option<String>,
    pub model_version: Option<String>,
    pub head_high_availability_enabled: Option<bool>,
    pub advanced_params: Option<String>,
    pub image_pull_policy: Option<String>,
    pub autoscaling_enabled: Option<bool>,
    pub min_replicas: Option<i64>,
    pub max_replicas: Option<i64>,
    pub autoscaler_options: Option<String>,
    pub api_key_ids: Option<Vec<String>>,
    pub advanced_options: Option<String>,
    pub resource_tags: Option<Vec<Tag>>,
    pub is_custom: Option<bool>,
    pub runtime_env: Option<String>,
}

/// Arguments of [`CreateInferenceService::new`].
pub struct CreateInferenceServiceRequired {
    pub name: String,
    pub model_uid: String,
    pub engine: String,
    pub replicas: i64,
    pub resource_partition_id: String,
    pub image: String,
    pub model_identifier: String,
    pub queue: String,
}
operation! {
    CreateInferenceService { CreateInferenceServiceRequired: name, model_uid, engine, replicas, resource_partition_id, image, model_identifier, queue }
    "CreateInferenceService" -> CreateInferenceServiceOutput {
    0 "Name" name, 1 "ModelUid" model_uid, 2 "Engine" engine, 3 "Replicas" replicas,
    4 "ResourcePartitionId" resource_partition_id, 5 "Image" image, 6 "ModelIdentifier" model_identifier,
    7 "Queue" queue, 8 "DeploymentName" deployment_name: String, 9 "ModelVersion" model_version: String,
    10 "HeadHighAvailabilityEnabled" head_high_availability_enabled: bool, 11 "AdvancedParams" advanced_params: String,
    12 "ImagePullPolicy" image_pull_policy: String, 13 "AutoscalingEnabled" autoscaling_enabled: bool,
    14 "MinReplicas" min_replicas: i64, 15 "MaxReplicas" max_replicas: i64,
    16 "AutoscalerOptions" autoscaler_options: String, 17 "ApiKeyIds" api_key_ids: Vec<String>,
    18 "AdvancedOptions" advanced_options: String, 19 "ResourceTags" resource_tags: Vec<Tag>,
    20 "IsCustom" is_custom: bool, 21 "RuntimeEnv" runtime_env: String
} }

/// Response of [`CreateInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceServiceOutput {
    pub service_id: Option<String>,
    pub name: Option<String>,
    pub model_id: Option<i64>,
    pub model_uid: Option<String>,
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub model_identifier: Option<String>,
    pub model_type: Option<String>,
    pub status: Option<String>,
    pub endpoint_url: Option<String>,
    pub unified_endpoint_url: Option<String>,
    pub unified_v2_endpoint_url: Option<String>,
    pub head_high_availability_enabled: Option<bool>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub deployment_count: Option<i64>,
    pub has_running_deployment: Option<bool>,
    pub api_key_auth_enabled: Option<bool>,
    pub api_key_auth_force_enabled: Option<bool>,
    pub skip_tls_verify: Option<bool>,
    pub api_key_bind_message: Option<String>,
    pub sub_account_uin: Option<String>,
    pub cpu_resource_summary: Option<CpuSummaryItem>,
    pub resource_config: Option<String>,
    pub advanced_options: Option<String>,
    pub resource_tags: Vec<Tag>,
    pub deployment_mode: Option<String>,
    pub is_custom: Option<bool>,
}
model! { CreateInferenceServiceOutput {
    0 "ServiceId" service_id: String, 1 "Name" name: String, 2 "ModelId" model_id: i64, 3 "ModelUid" model_uid: String,
    4 "ModelName" model_name: String, 5 "ModelVersion" model_version: String,
    6 "ModelIdentifier" model_identifier: String, 7 "ModelType" model_type: String, 8 "Status" status: String,
    9 "EndpointUrl" endpoint_url: String, 10 "UnifiedEndpointUrl" unified_endpoint_url: String,
    11 "UnifiedV2EndpointUrl" unified_v2_endpoint_url: String,
    12 "HeadHighAvailabilityEnabled" head_high_availability_enabled: bool, 13 "AppId" app_id: i64, 14 "Uin" uin: String,
    15 "CreateTime" create_time: i64, 16 "UpdateTime" update_time: i64, 17 "DeploymentCount" deployment_count: i64,
    18 "HasRunningDeployment" has_running_deployment: bool, 19 "ApiKeyAuthEnabled" api_key_auth_enabled: bool,
    20 "ApiKeyAuthForceEnabled" api_key_auth_force_enabled: bool, 21 "SkipTlsVerify" skip_tls_verify: bool,
    22 "ApiKeyBindMessage" api_key_bind_message: String, 23 "SubAccountUin" sub_account_uin: String,
    24 "CpuResourceSummary" cpu_resource_summary: CpuSummaryItem, 25 "ResourceConfig" resource_config: String,
    26 "AdvancedOptions" advanced_options: String, 27 "ResourceTags" resource_tags: Vec<Tag>,
    28 "DeploymentMode" deployment_mode: String, 29 "IsCustom" is_custom: bool
} }

/// In the response of [`CreateInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpuSummaryItem {
    pub total_cpu_cores: Option<i64>,
    pub total_memory_gb: Option<i64>,
    pub replicas: Option<i64>,
}
model! { CpuSummaryItem {
    0 "TotalCpuCores" total_cpu_cores: i64, 1 "TotalMemoryGB" total_memory_gb: i64, 2 "Replicas" replicas: i64
} }

/// Creates internal table: `CreateInternalTable` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateInternalTable>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInternalTable {
    /// Required.
    pub table_base_info: TableBaseInfo,
    /// Required.
    pub columns: Vec<TColumn>,
    pub partitions: Option<Vec<TPartition>>,
    pub properties: Option<Vec<Property>>,
}
operation! { CreateInternalTable(table_base_info: TableBaseInfo, columns: Vec<TColumn>)
    "CreateInternalTable" -> CreateInternalTableOutput {
    0 "TableBaseInfo" table_base_info, 1 "Columns" columns, 2 "Partitions" partitions: Vec<TPartition>,
    3 "Properties" properties: Vec<Property>
} }

/// Response of [`CreateInternalTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInternalTableOutput {
    pub execution: Option<String>,
}
model! { CreateInternalTableOutput {
    0 "Execution" execution: String
} }

/// Creates job spec: `CreateJobSpec` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateJobSpec>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobSpec {
    /// Required.
    pub entrypoint: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub image: Option<String>,
    pub image_pull_type: Option<String>,
    pub image_pull_policy: Option<String>,
    pub resource_config: Option<String>,
    pub runtime_env: Option<String>,
    pub catalog: Option<String>,
    pub autoscaler_options: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_config_id: Option<String>,
    pub queue: Option<String>,
    pub job_package: Option<String>,
    pub job_package_name: Option<String>,
    pub job_package_source: Option<String>,
    pub advanced_options: Option<String>,
    pub group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub priority: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub dispatch_strategy: Option<String>,
}
operation! { CreateJobSpec(entrypoint: String) "CreateJobSpec" -> CreateJobSpecOutput {
    0 "Entrypoint" entrypoint, 1 "Name" name: String, 2 "Description" description: String, 3 "Image" image: String,
    4 "ImagePullType" image_pull_type: String, 5 "ImagePullPolicy" image_pull_policy: String,
    6 "ResourceConfig" resource_config: String, 7 "RuntimeEnv" runtime_env: String, 8 "Catalog" catalog: String,
    9 "AutoscalerOptions" autoscaler_options: String, 10 "ResourcePartitionId" resource_partition_id: String,
    11 "ResourceConfigId" resource_config_id: String, 12 "Queue" queue: String, 13 "JobPackage" job_package: String,
    14 "JobPackageName" job_package_name: String, 15 "JobPackageSource" job_package_source: String,
    16 "AdvancedOptions" advanced_options: String, 17 "GroupId" group_id: String, 18 "ClusterId" cluster_id: String,
    19 "Priority" priority: i64, 20 "Tags" tags: Vec<Tag>, 21 "DispatchStrategy" dispatch_strategy: String
} }

/// Response of [`CreateJobSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobSpecOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub entrypoint: Option<String>,
    pub image: Option<String>,
    pub image_pull_type: Option<String>,
    pub image_pull_policy: Option<String>,
    pub resource_config: Option<String>,
    pub runtime_env: Option<String>,
    pub catalog: Option<String>,
    pub autoscaler_options: Option<String>,
    pub resource_config_id: Option<String>,
    pub resource_config_changed: Option<bool>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub job_package: Option<String>,
    pub job_package_name: Option<String>,
    pub job_package_source: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub sub_account_name: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub job_instance_count: Option<i64>,
    pub has_running_jobs: Option<bool>,
    pub advanced_options: Option<String>,
    pub group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub priority: Option<i64>,
    pub tags: Vec<Tag>,
    pub dispatch_strategy: Option<String>,
    pub submission_target: Option<String>,
    pub group_name: Option<String>,
    pub cluster_name: Option<String>,
}
model! { CreateJobSpecOutput {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "Entrypoint" entrypoint: String,
    4 "Image" image: String, 5 "ImagePullType" image_pull_type: String, 6 "ImagePullPolicy" image_pull_policy: String,
    7 "ResourceConfig" resource_config: String, 8 "RuntimeEnv" runtime_env: String, 9 "Catalog" catalog: String,
    10 "AutoscalerOptions" autoscaler_options: String, 11 "ResourceConfigId" resource_config_id: String,
    12 "ResourceConfigChanged" resource_config_changed: bool, 13 "ResourcePartitionId" resource_partition_id: String,
    14 "ResourcePartitionName" resource_partition_name: String, 15 "Queue" queue: String,
    16 "JobPackage" job_package: String, 17 "JobPackageName" job_package_name: String,
    18 "JobPackageSource" job_package_source: String, 19 "AppId" app_id: i64, 20 "Uin" uin: String,
    21 "SubAccountUin" sub_account_uin: String, 22 "SubAccountName" sub_account_name: String,
    23 "CreateTime" create_time: i64, 24 "UpdateTime" update_time: i64, 25 "JobInstanceCount" job_instance_count: i64,
    26 "HasRunningJobs" has_running_jobs: bool, 27 "AdvancedOptions" advanced_options: String,
    28 "GroupId" group_id: String, 29 "ClusterId" cluster_id: String, 30 "Priority" priority: i64,
    31 "Tags" tags: Vec<Tag>, 32 "DispatchStrategy" dispatch_strategy: String,
    33 "SubmissionTarget" submission_target: String, 34 "GroupName" group_name: String,
    35 "ClusterName" cluster_name: String
} }

/// Creates lab: `CreateLab` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateLab>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLab {
    /// Required.
    pub name: String,
    /// Required.
    pub resource_partition_id: String,
    /// Required.
    pub queue: String,
    pub image: Option<String>,
    pub lab_image: Option<String>,
    pub description: Option<String>,
    pub image_pull_policy: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub catalog: Option<String>,
    pub group_id: Option<String>,
    pub service_types: Option<Vec<String>>,
    pub example_id: Option<String>,
    pub code_archive_url: Option<String>,
    pub lab_image_pull_policy: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub persistent_work_dir: Option<PersistentWorkDir>,
    pub enable_token: Option<bool>,
    pub image_pull_type: Option<String>,
    pub lab_image_pull_type: Option<String>,
}
operation! { CreateLab(name: String, resource_partition_id: String, queue: String) "CreateLab" -> CreateLabOutput {
    0 "Name" name, 1 "ResourcePartitionId" resource_partition_id, 2 "Queue" queue, 3 "Image" image: String,
    4 "LabImage" lab_image: String, 5 "Description" description: String, 6 "ImagePullPolicy" image_pull_policy: String,
    7 "ResourceConfig" resource_config: String, 8 "ResourceConfigId" resource_config_id: String,
    9 "Catalog" catalog: String, 10 "GroupId" group_id: String, 11 "ServiceTypes" service_types: Vec<String>,
    12 "ExampleId" example_id: String, 13 "CodeArchiveUrl" code_archive_url: String,
    14 "LabImagePullPolicy" lab_image_pull_policy: String, 15 "AdvancedOptions" advanced_options: String,
    16 "Priority" priority: i64, 17 "Tags" tags: Vec<Tag>,
    18 "PersistentWorkDir" persistent_work_dir: PersistentWorkDir, 19 "EnableToken" enable_token: bool,
    20 "ImagePullType" image_pull_type: String, 21 "LabImagePullType" lab_image_pull_type: String
} }

/// In the request of [`CreateLab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersistentWorkDir {
    pub enabled: Option<bool>,
    pub r#type: Option<String>,
    pub bucket: Option<String>,
    pub file_system_id: Option<String>,
    pub volume_sub_path: Option<String>,
}
input! { PersistentWorkDir() {
    0 "Enabled" enabled: bool, 1 "Type" r#type: String, 2 "Bucket" bucket: String,
    3 "FileSystemId" file_system_id: String, 4 "VolumeSubPath" volume_sub_path: String
} }

/// Response of [`CreateLab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLabOutput {
    pub example_id: Option<String>,
    pub code_archive_url: Option<String>,
    pub services: Vec<TypeKVPair>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<i64>,
    pub group_id: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub image_pull_policy: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub tags: Vec<Tag>,
    pub persistent_work_dir: Option<PersistentWorkDir>,
    pub enable_token: Option<bool>,
    pub lab_image_pull_type: Option<String>,
    pub sub_account_name: Option<String>,
    pub image_pull_type: Option<String>,
}
model! { CreateLabOutput {
    0 "ExampleId" example_id: String, 1 "CodeArchiveUrl" code_archive_url: String,
    2 "Services" services: Vec<TypeKVPair>, 3 "Id" id: String, 4 "Type" r#type: String, 5 "Name" name: String,
    6 "Description" description: String, 7 "ResourcePartitionId" resource_partition_id: String,
    8 "ResourcePartitionName" resource_partition_name: String, 9 "Queue" queue: String, 10 "AppId" app_id: i64,
    11 "Uin" uin: String, 12 "SubAccountUin" sub_account_uin: String, 13 "Status" status: String,
    14 "CreateTime" create_time: i64, 15 "GroupId" group_id: String, 16 "ResourceConfig" resource_config: String,
    17 "ResourceConfigId" resource_config_id: String, 18 "Image" image: String, 19 "Catalog" catalog: String,
    20 "ImagePullPolicy" image_pull_policy: String, 21 "AdvancedOptions" advanced_options: String,
    22 "Priority" priority: i64, 23 "Tags" tags: Vec<Tag>,
    24 "PersistentWorkDir" persistent_work_dir: PersistentWorkDir, 25 "EnableToken" enable_token: bool,
    26 "LabImagePullType" lab_image_pull_type: String, 27 "SubAccountName" sub_account_name: String,
    28 "ImagePullType" image_pull_type: String
} }

/// In the response of [`CreateLab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypeKVPair {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { TypeKVPair {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Creates meta database: `CreateMetaDatabase` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateMetaDatabase>.
///
/// Errors: [`codes::FAILED_OPERATION_GOVERN_ERROR`], [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_FAILURE_TOLERANCE`], [`codes::INVALID_PARAMETER_INVALID_SQL`],
/// [`codes::INVALID_PARAMETER_INVALID_SQL_NUM`], [`codes::INVALID_PARAMETER_INVALID_STORE_LOCATION`],
/// [`codes::INVALID_PARAMETER_INVALID_TASK_TYPE`], [`codes::INVALID_PARAMETER_SQL_BASE64_DECODE_FAIL`],
/// [`codes::INVALID_PARAMETER_SQL_PARAMETER_PREPROCESSING_FAILED`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_RUNNING`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`], [`codes::RESOURCE_NOT_FOUND_DEFAULT_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SYSTEM_CONFIG_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_BALANCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaDatabase {
    pub datasource_connection_name: Option<String>,
    pub meta_database_info: Option<MetaDatabaseInfo>,
    pub govern_policy: Option<DataGovernPolicy>,
    pub smart_policy: Option<SmartPolicy>,
}
operation! { CreateMetaDatabase() "CreateMetaDatabase" -> CreateMetaDatabaseOutput {
    0 "DatasourceConnectionName" datasource_connection_name: String,
    1 "MetaDatabaseInfo" meta_database_info: MetaDatabaseInfo, 2 "GovernPolicy" govern_policy: DataGovernPolicy,
    3 "SmartPolicy" smart_policy: SmartPolicy
} }

/// In the request of [`CreateMetaDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaDatabaseInfo {
    /// Required.
    pub database_name: Option<String>,
    pub comment: Option<String>,
}
input! { MetaDatabaseInfo(database_name: String) {
    0 "DatabaseName" database_name: String, 1 "Comment" comment: String
} }

/// Response of [`CreateMetaDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaDatabaseOutput {
    pub batch_id: Option<String>,
    pub task_id_set: Vec<String>,
}
model! { CreateMetaDatabaseOutput {
    0 "BatchId" batch_id: String, 1 "TaskIdSet" task_id_set: Vec<String>
} }

/// Creates model version: `CreateModelVersion` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateModelVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelVersion {
    /// Required.
    pub model_uid: String,
    /// Required.
    pub model_version: String,
    pub description: Option<String>,
    pub storage_uri: Option<String>,
    pub use_custom_storage: Option<bool>,
    pub goose_fs_config: Option<GooseFSConfig>,
    pub storage_type: Option<String>,
}
operation! { CreateModelVersion(model_uid: String, model_version: String)
    "CreateModelVersion" -> CreateModelVersionOutput {
    0 "ModelUid" model_uid, 1 "ModelVersion" model_version, 2 "Description" description: String,
    3 "StorageUri" storage_uri: String, 4 "UseCustomStorage" use_custom_storage: bool,
    5 "GooseFSConfig" goose_fs_config: GooseFSConfig, 6 "StorageType" storage_type: String
} }

/// Response of [`CreateModelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelVersionOutput {
    pub version_id: Option<String>,
    pub model_id: Option<String>,
    pub storage_uri: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub linked_services: Vec<LinkedServiceInfo>,
    pub version: Option<String>,
    pub use_custom_storage: Option<bool>,
}
model! { CreateModelVersionOutput {
    0 "VersionId" version_id: String, 1 "ModelId" model_id: String, 2 "StorageUri" storage_uri: String,
    3 "Description" description: String, 4 "CreateTime" create_time: i64, 5 "UpdateTime" update_time: i64,
    6 "LinkedServices" linked_services: Vec<LinkedServiceInfo>, 7 "Version" version: String,
    8 "UseCustomStorage" use_custom_storage: bool
} }

/// In the response of [`CreateModelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedServiceInfo {
    pub service_id: Option<String>,
    pub service_name: Option<String>,
}
model! { LinkedServiceInfo {
    0 "ServiceId" service_id: String, 1 "ServiceName" service_name: String
} }

/// Creates notebook session: `CreateNotebookSession` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateNotebookSession>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PERMISSION_TO_USE_THE_DATA_ENGINE`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_ONLY_SUPPORT_SPARK_BATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_SUBMIT_METHOD_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_STATE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_USER_RECORDS_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_INVALID_DRIVER_SIZE`],
/// [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ALLOCATION_MAX_EXECUTORS`],
/// [`codes::INVALID_PARAMETER_INVALID_EXECUTOR_SIZE`], [`codes::INVALID_PARAMETER_INVALID_FILE_COMPRESSION_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILE_PATH_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_SQL`],
/// [`codes::INVALID_PARAMETER_INVALID_SESSION_KIND_TYPE`], [`codes::INVALID_PARAMETER_INVALID_WHITE_LIST_KEY`],
/// [`codes::INVALID_PARAMETER_NUMBER_OF_SQL_EXCEEDS_THE_LIMIT`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::INVALID_PARAMETER_SQL_BASE64_DECODE_FAIL`],
/// [`codes::INVALID_PARAMETER_SQL_PARAMETER_PREPROCESSING_FAILED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_ACTIVITY`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`], [`codes::RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_ARN_RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_INSUFFICIENT_RESOURCES`], [`codes::RESOURCE_NOT_FOUND_SHUFFLE_DIR_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_WAREHOUSE_DIR_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookSession {
    /// Required.
    pub name: String,
    /// Required.
    pub kind: String,
    /// Required.
    pub data_engine_name: String,
    pub program_dependent_files: Option<Vec<String>>,
    pub program_dependent_jars: Option<Vec<String>>,
    pub program_dependent_python: Option<Vec<String>>,
    pub program_archives: Option<Vec<String>>,
    pub driver_size: Option<String>,
    pub executor_size: Option<String>,
    pub executor_numbers: Option<i64>,
    pub arguments: Option<Vec<KVPair>>,
    pub proxy_user: Option<String>,
    pub timeout_in_second: Option<i64>,
    pub executor_max_numbers: Option<i64>,
    pub spark_image: Option<String>,
    pub is_inherit: Option<i64>,
}
operation! { CreateNotebookSession(name: String, kind: String, data_engine_name: String)
    "CreateNotebookSession" -> CreateNotebookSessionOutput {
    0 "Name" name, 1 "Kind" kind, 2 "DataEngineName" data_engine_name,
    3 "ProgramDependentFiles" program_dependent_files: Vec<String>,
    4 "ProgramDependentJars" program_dependent_jars: Vec<String>,
    5 "ProgramDependentPython" program_dependent_python: Vec<String>, 6 "ProgramArchives" program_archives: Vec<String>,
    7 "DriverSize" driver_size: String, 8 "ExecutorSize" executor_size: String,
    9 "ExecutorNumbers" executor_numbers: i64, 10 "Arguments" arguments: Vec<KVPair>, 11 "ProxyUser" proxy_user: String,
    12 "TimeoutInSecond" timeout_in_second: i64, 13 "ExecutorMaxNumbers" executor_max_numbers: i64,
    14 "SparkImage" spark_image: String, 15 "IsInherit" is_inherit: i64
} }

/// Response of [`CreateNotebookSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookSessionOutput {
    pub session_id: Option<String>,
    pub spark_app_id: Option<String>,
    pub state: Option<String>,
}
model! { CreateNotebookSessionOutput {
    0 "SessionId" session_id: String, 1 "SparkAppId" spark_app_id: String, 2 "State" state: String
} }

/// Creates notebook session statement: `CreateNotebookSessionStatement` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateNotebookSessionStatement>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_INVALID_SESSION_KIND_TYPE`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::INVALID_PARAMETER_SQL_BASE64_DECODE_FAIL`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_DEAD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookSessionStatement {
    /// Required.
    pub session_id: String,
    /// Required.
    pub code: String,
    /// Required.
    pub kind: String,
}
operation! { CreateNotebookSessionStatement(session_id: String, code: String, kind: String)
    "CreateNotebookSessionStatement" -> CreateNotebookSessionStatementOutput {
    0 "SessionId" session_id, 1 "Code" code, 2 "Kind" kind
} }

/// Response of [`CreateNotebookSessionStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookSessionStatementOutput {
    pub notebook_session_statement: Option<NotebookSessionStatementInfo>,
}
model! { CreateNotebookSessionStatementOutput {
    0 "NotebookSessionStatement" notebook_session_statement: NotebookSessionStatementInfo
} }

/// In the response of [`CreateNotebookSessionStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotebookSessionStatementInfo {
    pub completed: Option<i64>,
    pub started: Option<i64>,
    pub progress: Option<f64>,
    pub statement_id: Option<String>,
    pub state: Option<String>,
    pub out_put: Option<StatementOutput>,
    pub batch_id: Option<String>,
    pub code: Option<String>,
    pub task_id: Option<String>,
}
model! { NotebookSessionStatementInfo {
    0 "Completed" completed: i64, 1 "Started" started: i64, 2 "Progress" progress: f64,
    3 "StatementId" statement_id: String, 4 "State" state: String, 5 "OutPut" out_put: StatementOutput,
    6 "BatchId" batch_id: String, 7 "Code" code: String, 8 "TaskId" task_id: String
} }

/// In the response of [`CreateNotebookSessionStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementOutput {
    pub execution_count: Option<i64>,
    pub data: Vec<KVPair>,
    pub status: Option<String>,
    pub error_name: Option<String>,
    pub error_value: Option<String>,
    pub error_message: Vec<String>,
    pub sql_result: Option<String>,
}
model! { StatementOutput {
    0 "ExecutionCount" execution_count: i64, 1 "Data" data: Vec<KVPair>, 2 "Status" status: String,
    3 "ErrorName" error_name: String, 4 "ErrorValue" error_value: String, 5 "ErrorMessage" error_message: Vec<String>,
    6 "SQLResult" sql_result: String
} }

/// Creates notebook session statement support batch sql: `CreateNotebookSessionStatementSupportBatchSQL` of `dlc`
/// 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateNotebookSessionStatementSupportBatchSQL>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_INVALID_STATEMENT_KIND_TYPE`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RESULT_SAVE_PATH_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_DEAD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookSessionStatementSupportBatchSQL {
    /// Required.
    pub session_id: String,
    /// Required.
    pub code: String,
    /// Required.
    pub kind: String,
    /// Required.
    pub save_result: bool,
}
operation! {
    CreateNotebookSessionStatementSupportBatchSQL(session_id: String, code: String, kind: String, save_result: bool)
    "CreateNotebookSessionStatementSupportBatchSQL" -> CreateNotebookSessionStatementSupportBatchSQLOutput {
    0 "SessionId" session_id, 1 "Code" code, 2 "Kind" kind, 3 "SaveResult" save_result
} }

/// Response of [`CreateNotebookSessionStatementSupportBatchSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookSessionStatementSupportBatchSQLOutput {
    pub notebook_session_statement_batches: Option<
        NotebookSessionStatementBatchInformation,
    >,
}
model! { CreateNotebookSessionStatementSupportBatchSQLOutput {
    0 "NotebookSessionStatementBatches" notebook_session_statement_batches: NotebookSessionStatementBatchInformation
} }

/// In the response of [`CreateNotebookSessionStatementSupportBatchSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotebookSessionStatementBatchInformation {
    pub notebook_session_statement_batch: Vec<NotebookSessionStatementInfo>,
    pub is_available: Option<bool>,
    pub session_id: Option<String>,
    pub batch_id: Option<String>,
}
model! { NotebookSessionStatementBatchInformation {
    0 "NotebookSessionStatementBatch" notebook_session_statement_batch: Vec<NotebookSessionStatementInfo>,
    1 "IsAvailable" is_available: bool, 2 "SessionId" session_id: String, 3 "BatchId" batch_id: String
} }

/// Creates partition: `CreatePartition` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreatePartition>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_INVALID_STATEMENT_KIND_TYPE`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RESULT_SAVE_PATH_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_DEAD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartition {
    /// Required.
    pub action_type: String,
    /// Required.
    pub pay_mode: i64,
    /// Required.
    pub resource_quota_list: Vec<ResourceQuota>,
    /// Required.
    pub time_span: i64,
    /// Required.
    pub time_unit: String,
    pub auto_renew_flag: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
}

/// Arguments of [`CreatePartition::new`].
pub struct CreatePartitionRequired {
    pub action_type: String,
    pub pay_mode: i64,
    pub resource_quota_list: Vec<ResourceQuota>,
    pub time_span: i64,
    pub time_unit: String,
}
operation! {
    CreatePartition { CreatePartitionRequired: action_type, pay_mode, resource_quota_list, time_span, time_unit }
    "CreatePartition" -> CreatePartitionOutput {
    0 "ActionType" action_type, 1 "PayMode" pay_mode, 2 "ResourceQuotaList" resource_quota_list, 3 "TimeSpan" time_span,
    4 "TimeUnit" time_unit, 5 "AutoRenewFlag" auto_renew_flag: i64, 6 "Name" name: String,
    7 "Description" description: String
} }

/// Response of [`CreatePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartitionOutput {
    pub deal_name: Option<String>,
    pub big_deal_id: Option<String>,
}
model! { CreatePartitionOutput {
    0 "DealName" deal_name: String, 1 "BigDealId" big_deal_id: String
} }

/// Creates partition queue: `CreatePartitionQueue` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreatePartitionQueue>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUEUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_QUOTA_EXCEEDED`],
/// [`codes::OPERATION_DENIED_PARTITION_NOT_READY`], [`codes::RESOURCE_IN_USE_QUEUE_NAME`],
/// [`codes::RESOURCE_NOT_FOUND_PARTITION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartitionQueue {
    /// Required.
    pub partition_code: String,
    /// Required.
    pub queue_name: String,
    /// Required.
    pub resource_usages: Vec<ResourceUsage>,
    /// Required.
    pub queue_type: i64,
    pub description: Option<String>,
}
operation! {
    CreatePartitionQueue(partition_code: String, queue_name: String, resource_usages: Vec<ResourceUsage>, queue_type: i64)
    "CreatePartitionQueue" -> CreatePartitionQueueOutput {
    0 "PartitionCode" partition_code, 1 "QueueName" queue_name, 2 "ResourceUsages" resource_usages,
    3 "QueueType" queue_type, 4 "Description" description: String
} }

/// In the request of [`CreatePartitionQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceUsage {
    pub resource_spec: Option<ResourceSpec>,
    pub min: Option<i64>,
    pub max: Option<i64>,
}
input! { ResourceUsage() {
    0 "ResourceSpec" resource_spec: ResourceSpec, 1 "Min" min: i64, 2 "Max" max: i64
} }

/// Response of [`CreatePartitionQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartitionQueueOutput {
    pub id: Option<i64>,
}
model! { CreatePartitionQueueOutput {
    0 "Id" id: i64
} }

/// Creates ray cluster: `CreateRayCluster` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateRayCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRayCluster {
    pub name: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub resource_partition_id: Option<String>,
    pub queue: Option<String>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub image_pull_type: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub catalog: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateRayCluster() "CreateRayCluster" -> CreateRayClusterOutput {
    0 "Name" name: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "ResourcePartitionId" resource_partition_id: String, 4 "Queue" queue: String, 5 "Image" image: String,
    6 "ImagePullPolicy" image_pull_policy: String, 7 "ImagePullType" image_pull_type: String,
    8 "ResourceConfig" resource_config: String, 9 "ResourceConfigId" resource_config_id: String,
    10 "Catalog" catalog: String, 11 "AdvancedOptions" advanced_options: String, 12 "Priority" priority: i64,
    13 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRayClusterOutput {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub sub_account_name: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<i64>,
    pub group_id: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub image_pull_policy: Option<String>,
    pub image_pull_type: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { CreateRayClusterOutput {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Description" description: String,
    4 "ResourcePartitionId" resource_partition_id: String, 5 "ResourcePartitionName" resource_partition_name: String,
    6 "Queue" queue: String, 7 "AppId" app_id: i64, 8 "Uin" uin: String, 9 "SubAccountUin" sub_account_uin: String,
    10 "SubAccountName" sub_account_name: String, 11 "Status" status: String, 12 "CreateTime" create_time: i64,
    13 "GroupId" group_id: String, 14 "ResourceConfig" resource_config: String,
    15 "ResourceConfigId" resource_config_id: String, 16 "Image" image: String, 17 "Catalog" catalog: String,
    18 "ImagePullPolicy" image_pull_policy: String, 19 "ImagePullType" image_pull_type: String,
    20 "AdvancedOptions" advanced_options: String, 21 "Priority" priority: i64, 22 "Tags" tags: Vec<Tag>
} }

/// Creates resource config: `CreateResourceConfig` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateResourceConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceConfig {
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub head: Option<HeadSpecDTO>,
    pub worker: Option<Vec<WorkerSpecDTO>>,
    pub r#type: Option<String>,
}
operation! { CreateResourceConfig(name: String) "CreateResourceConfig" -> CreateResourceConfigOutput {
    0 "Name" name, 1 "Description" description: String, 2 "Head" head: HeadSpecDTO,
    3 "Worker" worker: Vec<WorkerSpecDTO>, 4 "Type" r#type: String
} }

/// In the request of [`CreateResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadSpecDTO {
    pub name: Option<String>,
    pub pod_cpu: Option<i64>,
    pub pod_mem: Option<i64>,
    pub gpu_type: Option<String>,
    pub gpu_num: Option<i64>,
    pub envs: Option<Vec<Env>>,
    pub labels: Option<Vec<Label>>,
    pub resources_labels: Option<Vec<Label>>,
    pub pod_num: Option<i64>,
    pub high_availability: Option<bool>,
    pub resource_type: Option<String>,
    pub instance_type: Option<String>,
    pub spec: Option<i64>,
    pub billing_item: Option<String>,
}
input! { HeadSpecDTO() {
    0 "Name" name: String, 1 "PodCpu" pod_cpu: i64, 2 "PodMem" pod_mem: i64, 3 "GpuType" gpu_type: String,
    4 "GpuNum" gpu_num: i64, 5 "Envs" envs: Vec<Env>, 6 "Labels" labels: Vec<Label>,
    7 "ResourcesLabels" resources_labels: Vec<Label>, 8 "PodNum" pod_num: i64,
    9 "HighAvailability" high_availability: bool, 10 "ResourceType" resource_type: String,
    11 "InstanceType" instance_type: String, 12 "Spec" spec: i64, 13 "BillingItem" billing_item: String
} }

/// In the request of [`CreateResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Env {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { Env() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { Label() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkerSpecDTO {
    pub name: Option<String>,
    pub pod_cpu: Option<i64>,
    pub pod_mem: Option<i64>,
    pub gpu_type: Option<String>,
    pub gpu_num: Option<i64>,
    pub envs: Option<Vec<Env>>,
    pub labels: Option<Vec<Label>>,
    pub resources_labels: Option<Vec<Label>>,
    pub min_pod_num: Option<i64>,
    pub max_pod_num: Option<i64>,
    pub enable_auto_scaling: Option<bool>,
    pub resource_type: Option<String>,
    pub instance_type: Option<String>,
    pub spec: Option<i64>,
    pub billing_item: Option<String>,
}
input! { WorkerSpecDTO() {
    0 "Name" name: String, 1 "PodCpu" pod_cpu: i64, 2 "PodMem" pod_mem: i64, 3 "GpuType" gpu_type: String,
    4 "GpuNum" gpu_num: i64, 5 "Envs" envs: Vec<Env>, 6 "Labels" labels: Vec<Label>,
    7 "ResourcesLabels" resources_labels: Vec<Label>, 8 "MinPodNum" min_pod_num: i64, 9 "MaxPodNum" max_pod_num: i64,
    10 "EnableAutoScaling" enable_auto_scaling: bool, 11 "ResourceType" resource_type: String,
    12 "InstanceType" instance_type: String, 13 "Spec" spec: i64, 14 "BillingItem" billing_item: String
} }

/// Response of [`CreateResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceConfigOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub head: Option<HeadSpecDTO>,
    pub worker: Vec<WorkerSpecDTO>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
}
model! { CreateResourceConfigOutput {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "Type" r#type: String,
    4 "Head" head: HeadSpecDTO, 5 "Worker" worker: Vec<WorkerSpecDTO>, 6 "CreateTime" create_time: i64,
    7 "UpdateTime" update_time: i64, 8 "AppId" app_id: i64, 9 "Uin" uin: String,
    10 "SubAccountUin" sub_account_uin: String
} }

/// Creates result download: `CreateResultDownload` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateResultDownload>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResultDownload {
    /// Required.
    pub task_id: String,
    /// Required.
    pub format: String,
    pub force: Option<bool>,
}
operation! { CreateResultDownload(task_id: String, format: String)
    "CreateResultDownload" -> CreateResultDownloadOutput {
    0 "TaskId" task_id, 1 "Format" format, 2 "Force" force: bool
} }

/// Response of [`CreateResultDownload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResultDownloadOutput {
    pub download_id: Option<String>,
}
model! { CreateResultDownloadOutput {
    0 "DownloadId" download_id: String
} }

/// Creates script: `CreateScript` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScript {
    /// Required.
    pub script_name: String,
    /// Required.
    pub sql_statement: String,
    pub script_desc: Option<String>,
    pub database_name: Option<String>,
}
operation! { CreateScript(script_name: String, sql_statement: String) "CreateScript" -> Empty {
    0 "ScriptName" script_name, 1 "SQLStatement" sql_statement, 2 "ScriptDesc" script_desc: String,
    3 "DatabaseName" database_name: String
} }

/// Response of [`CreateScript`]: empty.
pub type CreateScriptOutput = Empty;

/// Creates spark app: `CreateSparkApp` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateSparkApp>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_APP_FILE_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_DRIVER_SIZE`],
/// [`codes::INVALID_PARAMETER_INVALID_EXECUTOR_SIZE`], [`codes::INVALID_PARAMETER_INVALID_FILE_PATH_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_ROLE_ARN`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_UNIQUE`],
/// [`codes::INVALID_PARAMETER_SPARK_JOB_ONLY_SUPPORT_SPARK_BATCH_ENGINE`],
/// [`codes::RESOURCE_INSUFFICIENT_SPARK_JOB_INSUFFICIENT_RESOURCES`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_INSUFFICIENT_RESOURCES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkApp {
    /// Required.
    pub app_name: String,
    /// Required.
    pub app_type: i64,
    /// Required.
    pub data_engine: String,
    /// Required.
    pub app_file: String,
    /// Required.
    pub role_arn: i64,
    /// Required.
    pub app_driver_size: String,
    /// Required.
    pub app_executor_size: String,
    /// Required.
    pub app_executor_nums: i64,
    pub eni: Option<String>,
    pub is_local: Option<String>,
    pub main_class: Option<String>,
    pub app_conf: Option<String>,
    pub is_local_jars: Option<String>,
    pub app_jars: Option<String>,
    pub is_local_files: Option<String>,
    pub app_files: Option<String>,
    pub cmd_args: Option<String>,
    pub max_retries: Option<i64>,
    pub data_source: Option<String>,
    pub is_local_python_files: Option<String>,
    pub app_python_files: Option<String>,
    pub is_local_archives: Option<String>,
    pub app_archives: Option<String>,
    pub spark_image: Option<String>,
    pub spark_image_version: Option<String>,
    pub app_executor_max_numbers: Option<i64>,
    pub session_id: Option<String>,
    pub is_inherit: Option<i64>,
    pub is_session_started: Option<bool>,
    pub dependency_packages: Option<Vec<DependencyPackage>>,
}

/// Arguments of [`CreateSparkApp::new`].
pub struct CreateSparkAppRequired {
    pub app_name: String,
    pub app_type: i64,
    pub data_engine: String,
    pub app_file: String,
    pub role_arn: i64,
    pub app_driver_size: String,
    pub app_executor_size: String,
    pub app_executor_nums: i64,
}
operation! {
    CreateSparkApp { CreateSparkAppRequired: app_name, app_type, data_engine, app_file, role_arn, app_driver_size, app_executor_size, app_executor_nums }
    "CreateSparkApp" -> CreateSparkAppOutput {
    0 "AppName" app_name, 1 "AppType" app_type, 2 "DataEngine" data_engine, 3 "AppFile" app_file, 4 "RoleArn" role_arn,
    5 "AppDriverSize" app_driver_size, 6 "AppExecutorSize" app_executor_size, 7 "AppExecutorNums" app_executor_nums,
    8 "Eni" eni: String, 9 "IsLocal" is_local: String, 10 "MainClass" main_class: String, 11 "AppConf" app_conf: String,
    12 "IsLocalJars" is_local_jars: String, 13 "AppJars" app_jars: String, 14 "IsLocalFiles" is_local_files: String,
    15 "AppFiles" app_files: String, 16 "CmdArgs" cmd_args: String, 17 "MaxRetries" max_retries: i64,
    18 "DataSource" data_source: String, 19 "IsLocalPythonFiles" is_local_python_files: String,
    20 "AppPythonFiles" app_python_files: String, 21 "IsLocalArchives" is_local_archives: String,
    22 "AppArchives" app_archives: String, 23 "SparkImage" spark_image: String,
    24 "SparkImageVersion" spark_image_version: String, 25 "AppExecutorMaxNumbers" app_executor_max_numbers: i64,
    26 "SessionId" session_id: String, 27 "IsInherit" is_inherit: i64, 28 "IsSessionStarted" is_session_started: bool,
    29 "DependencyPackages" dependency_packages: Vec<DependencyPackage>
} }

/// In the request of [`CreateSparkApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependencyPackage {
    pub package_source: Option<String>,
    pub maven_package: Option<String>,
    pub maven_repository: Option<String>,
    pub maven_exclusion: Option<String>,
    pub pypi_package: Option<String>,
    pub pypi_index_url: Option<String>,
    pub package_type: Option<String>,
    pub package_path: Option<String>,
}
input! { DependencyPackage() {
    0 "PackageSource" package_source: String, 1 "MavenPackage" maven_package: String,
    2 "MavenRepository" maven_repository: String, 3 "MavenExclusion" maven_exclusion: String,
    4 "PypiPackage" pypi_package: String, 5 "PypiIndexUrl" pypi_index_url: String, 6 "PackageType" package_type: String,
    7 "PackagePath" package_path: String
} }

/// Response of [`CreateSparkApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkAppOutput {
    pub spark_app_id: Option<String>,
}
model! { CreateSparkAppOutput {
    0 "SparkAppId" spark_app_id: String
} }

/// Creates spark app for tdlc: `CreateSparkAppForTDLC` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateSparkAppForTDLC>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_APP_FILE_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_DRIVER_SIZE`],
/// [`codes::INVALID_PARAMETER_INVALID_EXECUTOR_SIZE`], [`codes::INVALID_PARAMETER_INVALID_FILE_PATH_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_ROLE_ARN`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_UNIQUE`],
/// [`codes::INVALID_PARAMETER_SPARK_JOB_ONLY_SUPPORT_SPARK_BATCH_ENGINE`],
/// [`codes::RESOURCE_INSUFFICIENT_SPARK_JOB_INSUFFICIENT_RESOURCES`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_INSUFFICIENT_RESOURCES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkAppForTDLC {
    /// Required.
    pub app_name: String,
    /// Required.
    pub app_type: i64,
    /// Required.
    pub data_engine: String,
    /// Required.
    pub app_file: String,
    /// Required.
    pub role_arn: i64,
    /// Required.
    pub app_driver_size: String,
    /// Required.
    pub app_executor_size: String,
    /// Required.
    pub app_executor_nums: i64,
    pub eni: Option<String>,
    pub is_local: Option<String>,
    pub main_class: Option<String>,
    pub app_conf: Option<String>,
    pub is_local_jars: Option<String>,
    pub app_jars: Option<String>,
    pub is_local_files: Option<String>,
    pub app_files: Option<String>,
    pub cmd_args: Option<String>,
    pub max_retries: Option<i64>,
    pub data_source: Option<String>,
    pub is_local_python_files: Option<String>,
    pub app_python_files: Option<String>,
    pub is_local_archives: Option<String>,
    pub app_archives: Option<String>,
    pub spark_image: Option<String>,
    pub spark_image_version: Option<String>,
    pub app_executor_max_numbers: Option<i64>,
    pub session_id: Option<String>,
    pub is_inherit: Option<i64>,
    pub is_session_started: Option<bool>,
    pub dependency_packages: Option<Vec<DependencyPackage>>,
}

/// Arguments of [`CreateSparkAppForTDLC::new`].
pub struct CreateSparkAppForTDLCRequired {
    pub app_name: String,
    pub app_type: i64,
    pub data_engine: String,
    pub app_file: String,
    pub role_arn: i64,
    pub app_driver_size: String,
    pub app_executor_size: String,
    pub app_executor_nums: i64,
}
operation! {
    CreateSparkAppForTDLC { CreateSparkAppForTDLCRequired: app_name, app_type, data_engine, app_file, role_arn, app_driver_size, app_executor_size, app_executor_nums }
    "CreateSparkAppForTDLC" -> CreateSparkAppForTDLCOutput {
    0 "AppName" app_name, 1 "AppType" app_type, 2 "DataEngine" data_engine, 3 "AppFile" app_file, 4 "RoleArn" role_arn,
    5 "AppDriverSize" app_driver_size, 6 "AppExecutorSize" app_executor_size, 7 "AppExecutorNums" app_executor_nums,
    8 "Eni" eni: String, 9 "IsLocal" is_local: String, 10 "MainClass" main_class: String, 11 "AppConf" app_conf: String,
    12 "IsLocalJars" is_local_jars: String, 13 "AppJars" app_jars: String, 14 "IsLocalFiles" is_local_files: String,
    15 "AppFiles" app_files: String, 16 "CmdArgs" cmd_args: String, 17 "MaxRetries" max_retries: i64,
    18 "DataSource" data_source: String, 19 "IsLocalPythonFiles" is_local_python_files: String,
    20 "AppPythonFiles" app_python_files: String, 21 "IsLocalArchives" is_local_archives: String,
    22 "AppArchives" app_archives: String, 23 "SparkImage" spark_image: String,
    24 "SparkImageVersion" spark_image_version: String, 25 "AppExecutorMaxNumbers" app_executor_max_numbers: i64,
    26 "SessionId" session_id: String, 27 "IsInherit" is_inherit: i64, 28 "IsSessionStarted" is_session_started: bool,
    29 "DependencyPackages" dependency_packages: Vec<DependencyPackage>
} }

/// Response of [`CreateSparkAppForTDLC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkAppForTDLCOutput {
    pub spark_app_id: Option<String>,
}
model! { CreateSparkAppForTDLCOutput {
    0 "SparkAppId" spark_app_id: String
} }

/// Creates spark app task: `CreateSparkAppTask` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateSparkAppTask>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PERMISSION_TO_USE_THE_DATA_ENGINE`],
/// [`codes::INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_SUBMIT_METHOD_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_SESSION_PARAMETERS_FORMAT_NOT_JSON`],
/// [`codes::INVALID_PARAMETER_IMAGE_STATE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_USER_RECORDS_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_INVALID_ROLE_ARN`], [`codes::INVALID_PARAMETER_INVALID_SPARK_APP_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_SPARK_CONFIG_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_TCR_SPARK_IMAGE_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_WHITE_LIST_KEY`],
/// [`codes::INVALID_PARAMETER_NUMBER_OF_SQL_EXCEEDS_THE_LIMIT`],
/// [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::INVALID_PARAMETER_SQL_BASE64_DECODE_FAIL`],
/// [`codes::INVALID_PARAMETER_SQL_PARAMETER_PREPROCESSING_FAILED`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_UNIQUE`], [`codes::INVALID_PARAMETER_SPARK_JOB_ROLE_ARN_NOT_FOUND`],
/// [`codes::RESOURCE_INSUFFICIENT_SPARK_JOB_INSUFFICIENT_RESOURCES`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_ACTIVITY`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`], [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_UNIQUE`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_USAGE_OUT_OF_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_SHUFFLE_DIR_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_WAREHOUSE_DIR_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION_USE_COMPUTING_ENGINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkAppTask {
    /// Required.
    pub job_name: String,
    pub cmd_args: Option<String>,
    pub source_info: Option<Vec<KVPair>>,
}
operation! { CreateSparkAppTask(job_name: String) "CreateSparkAppTask" -> CreateSparkAppTaskOutput {
    0 "JobName" job_name, 1 "CmdArgs" cmd_args: String, 2 "SourceInfo" source_info: Vec<KVPair>
} }

/// Response of [`CreateSparkAppTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkAppTaskOutput {
    pub batch_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateSparkAppTaskOutput {
    0 "BatchId" batch_id: String, 1 "TaskId" task_id: String
} }

/// Creates spark session batch sql: `CreateSparkSessionBatchSQL` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateSparkSessionBatchSQL>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PERMISSION_TO_USE_THE_DATA_ENGINE`],
/// [`codes::INVALID_PARAMETER_BATCH_SQL_CUSTOM_KEY_NOT_UNIQUE`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_ONLY_SUPPORT_SPARK_BATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_SUBMIT_METHOD_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_STATE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_INVALID_DRIVER_SIZE`],
/// [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ALLOCATION_MAX_EXECUTORS`],
/// [`codes::INVALID_PARAMETER_INVALID_EXECUTOR_SIZE`], [`codes::INVALID_PARAMETER_INVALID_FILE_COMPRESSION_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILE_PATH_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_SQL`],
/// [`codes::INVALID_PARAMETER_INVALID_SESSION_KIND_TYPE`], [`codes::INVALID_PARAMETER_INVALID_STATEMENT_KIND_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_WHITE_LIST_KEY`], [`codes::INVALID_PARAMETER_NUMBER_OF_SQL_EXCEEDS_THE_LIMIT`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::INVALID_PARAMETER_SQL_BASE64_DECODE_FAIL`],
/// [`codes::INVALID_PARAMETER_SQL_PARAMETER_PREPROCESSING_FAILED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_RUNNING`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`], [`codes::RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_RESULT_SAVE_PATH_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_ARN_RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_INSUFFICIENT_RESOURCES`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_DEAD`], [`codes::RESOURCE_NOT_FOUND_SHUFFLE_DIR_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_WAREHOUSE_DIR_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkSessionBatchSQL {
    /// Required.
    pub data_engine_name: String,
    /// Required.
    pub execute_sql: String,
    pub driver_size: Option<String>,
    pub executor_size: Option<String>,
    pub executor_numbers: Option<i64>,
    pub executor_max_numbers: Option<i64>,
    pub timeout_in_second: Option<i64>,
    pub session_id: Option<String>,
    pub session_name: Option<String>,
    pub arguments: Option<Vec<KVPair>>,
    pub is_inherit: Option<i64>,
    pub custom_key: Option<String>,
    pub source_info: Option<Vec<KVPair>>,
}
operation! { CreateSparkSessionBatchSQL(data_engine_name: String, execute_sql: String)
    "CreateSparkSessionBatchSQL" -> CreateSparkSessionBatchSQLOutput {
    0 "DataEngineName" data_engine_name, 1 "ExecuteSQL" execute_sql, 2 "DriverSize" driver_size: String,
    3 "ExecutorSize" executor_size: String, 4 "ExecutorNumbers" executor_numbers: i64,
    5 "ExecutorMaxNumbers" executor_max_numbers: i64, 6 "TimeoutInSecond" timeout_in_second: i64,
    7 "SessionId" session_id: String, 8 "SessionName" session_name: String, 9 "Arguments" arguments: Vec<KVPair>,
    10 "IsInherit" is_inherit: i64, 11 "CustomKey" custom_key: String, 12 "SourceInfo" source_info: Vec<KVPair>
} }

/// Response of [`CreateSparkSessionBatchSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkSessionBatchSQLOutput {
    pub batch_id: Option<String>,
    pub statements: Vec<StatementInformation>,
}
model! { CreateSparkSessionBatchSQLOutput {
    0 "BatchId" batch_id: String, 1 "Statements" statements: Vec<StatementInformation>
} }

/// In the response of [`CreateSparkSessionBatchSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementInformation {
    pub task_id: Option<String>,
    pub sql: Option<String>,
}
model! { StatementInformation {
    0 "TaskId" task_id: String, 1 "SQL" sql: String
} }

/// Creates spark submit task: `CreateSparkSubmitTask` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateSparkSubmitTask>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PERMISSION_TO_USE_THE_DATA_ENGINE`],
/// [`codes::INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_SUBMIT_METHOD_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_SESSION_PARAMETERS_FORMAT_NOT_JSON`],
/// [`codes::INVALID_PARAMETER_IMAGE_STATE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_USER_RECORDS_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_INVALID_APP_FILE_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_DRIVER_SIZE`],
/// [`codes::INVALID_PARAMETER_INVALID_EXECUTOR_SIZE`], [`codes::INVALID_PARAMETER_INVALID_FILE_PATH_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_INT_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_ROLE_ARN`],
/// [`codes::INVALID_PARAMETER_INVALID_SPARK_APP_PARAM`], [`codes::INVALID_PARAMETER_INVALID_TCR_SPARK_IMAGE_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_WHITE_LIST_KEY`], [`codes::INVALID_PARAMETER_NUMBER_OF_SQL_EXCEEDS_THE_LIMIT`],
/// [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::INVALID_PARAMETER_SQL_BASE64_DECODE_FAIL`],
/// [`codes::INVALID_PARAMETER_SQL_PARAMETER_PREPROCESSING_FAILED`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_UNIQUE`],
/// [`codes::INVALID_PARAMETER_SPARK_JOB_ONLY_SUPPORT_SPARK_BATCH_ENGINE`],
/// [`codes::INVALID_PARAMETER_SPARK_JOB_ROLE_ARN_NOT_FOUND`],
/// [`codes::RESOURCE_INSUFFICIENT_SPARK_JOB_INSUFFICIENT_RESOURCES`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_ACTIVITY`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`], [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_UNIQUE`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_USAGE_OUT_OF_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_INSUFFICIENT_RESOURCES`], [`codes::RESOURCE_NOT_FOUND_SHUFFLE_DIR_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SPARK_JOB_INSUFFICIENT_RESOURCES`],
/// [`codes::RESOURCE_NOT_FOUND_WAREHOUSE_DIR_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION_USE_COMPUTING_ENGINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkSubmitTask {
    /// Required.
    pub task_name: String,
    /// Required.
    pub task_type: i64,
    /// Required.
    pub data_engine_name: String,
    /// Required.
    pub package_path: String,
    /// Required.
    pub role_arn: i64,
    /// Required.
    pub is_inherit: i64,
    pub main_class: Option<String>,
    pub driver_size: Option<String>,
    pub executor_size: Option<String>,
    pub executor_numbers: Option<i64>,
    pub executor_max_numbers: Option<i64>,
    pub cmd_args: Option<Vec<KVPair>>,
    pub source_info: Option<Vec<KVPair>>,
    pub resource_group_name: Option<String>,
}

/// Arguments of [`CreateSparkSubmitTask::new`].
pub struct CreateSparkSubmitTaskRequired {
    pub task_name: String,
    pub task_type: i64,
    pub data_engine_name: String,
    pub package_path: String,
    pub role_arn: i64,
    pub is_inherit: i64,
}
operation! {
    CreateSparkSubmitTask { CreateSparkSubmitTaskRequired: task_name, task_type, data_engine_name, package_path, role_arn, is_inherit }
    "CreateSparkSubmitTask" -> CreateSparkSubmitTaskOutput {
    0 "TaskName" task_name, 1 "TaskType" task_type, 2 "DataEngineName" data_engine_name, 3 "PackagePath" package_path,
    4 "RoleArn" role_arn, 5 "IsInherit" is_inherit, 6 "MainClass" main_class: String,
    7 "DriverSize" driver_size: String, 8 "ExecutorSize" executor_size: String,
    9 "ExecutorNumbers" executor_numbers: i64, 10 "ExecutorMaxNumbers" executor_max_numbers: i64,
    11 "CmdArgs" cmd_args: Vec<KVPair>, 12 "SourceInfo" source_info: Vec<KVPair>,
    13 "ResourceGroupName" resource_group_name: String
} }

/// Response of [`CreateSparkSubmitTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkSubmitTaskOutput {
    pub batch_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateSparkSubmitTaskOutput {
    0 "BatchId" batch_id: String, 1 "TaskId" task_id: String
} }

/// Creates standard engine resource group: `CreateStandardEngineResourceGroup` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateStandardEngineResourceGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_GATEWAY_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_CODE_GATEWAY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_UNAVAILABLE_CODE_GATEWAY_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardEngineResourceGroup {
    /// Required.
    pub engine_resource_group_name: String,
    /// Required.
    pub data_engine_name: String,
    pub auto_launch: Option<i64>,
    pub auto_pause: Option<i64>,
    pub driver_cu_spec: Option<String>,
    pub executor_cu_spec: Option<String>,
    pub min_executor_nums: Option<i64>,
    pub max_executor_nums: Option<i64>,
    pub is_launch_now: Option<i64>,
    pub auto_pause_time: Option<i64>,
    pub static_config_pairs: Option<Vec<EngineResourceGroupConfigPair>>,
    pub dynamic_config_pairs: Option<Vec<EngineResourceGroupConfigPair>>,
    pub max_concurrency: Option<i64>,
    pub network_config_names: Option<Vec<String>>,
    pub public_domain: Option<String>,
    pub registry_id: Option<String>,
    pub frame_type: Option<String>,
    pub image_type: Option<String>,
    pub image_name: Option<String>,
    pub image_version: Option<String>,
    pub size: Option<i64>,
    pub resource_group_scene: Option<String>,
    pub region_name: Option<String>,
    pub python_cu_spec: Option<String>,
    pub spark_spec_mode: Option<String>,
    pub spark_size: Option<i64>,
    pub driver_gpu_spec: Option<i64>,
    pub executor_gpu_spec: Option<i64>,
    pub gpu_limit_size: Option<i64>,
    pub gpu_size: Option<i64>,
    pub python_gpu_spec: Option<i64>,
}
operation! { CreateStandardEngineResourceGroup(engine_resource_group_name: String, data_engine_name: String)
    "CreateStandardEngineResourceGroup" -> Empty {
    0 "EngineResourceGroupName" engine_resource_group_name, 1 "DataEngineName" data_engine_name,
    2 "AutoLaunch" auto_launch: i64, 3 "AutoPause" auto_pause: i64, 4 "DriverCuSpec" driver_cu_spec: String,
    5 "ExecutorCuSpec" executor_cu_spec: String, 6 "MinExecutorNums" min_executor_nums: i64,
    7 "MaxExecutorNums" max_executor_nums: i64, 8 "IsLaunchNow" is_launch_now: i64,
    9 "AutoPauseTime" auto_pause_time: i64,
    10 "StaticConfigPairs" static_config_pairs: Vec<EngineResourceGroupConfigPair>,
    11 "DynamicConfigPairs" dynamic_config_pairs: Vec<EngineResourceGroupConfigPair>,
    12 "MaxConcurrency" max_concurrency: i64, 13 "NetworkConfigNames" network_config_names: Vec<String>,
    14 "PublicDomain" public_domain: String, 15 "RegistryId" registry_id: String, 16 "FrameType" frame_type: String,
    17 "ImageType" image_type: String, 18 "ImageName" image_name: String, 19 "ImageVersion" image_version: String,
    20 "Size" size: i64, 21 "ResourceGroupScene" resource_group_scene: String, 22 "RegionName" region_name: String,
    23 "PythonCuSpec" python_cu_spec: String, 24 "SparkSpecMode" spark_spec_mode: String,
    25 "SparkSize" spark_size: i64, 26 "DriverGPUSpec" driver_gpu_spec: i64,
    27 "ExecutorGPUSpec" executor_gpu_spec: i64, 28 "GPULimitSize" gpu_limit_size: i64, 29 "GPUSize" gpu_size: i64,
    30 "PythonGPUSpec" python_gpu_spec: i64
} }

/// Response of [`CreateStandardEngineResourceGroup`]: empty.
pub type CreateStandardEngineResourceGroupOutput = Empty;

/// In the request of [`CreateStandardEngineResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EngineResourceGroupConfigPair {
    /// Required.
    pub config_item: Option<String>,
    /// Required.
    pub config_value: Option<String>,
}
input! { EngineResourceGroupConfigPair(config_item: String, config_value: String) {
    0 "ConfigItem" config_item: String, 1 "ConfigValue" config_value: String
} }

/// Creates store location: `CreateStoreLocation` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateStoreLocation>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_STORE_LOCATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStoreLocation {
    /// Required.
    pub store_location: String,
}
operation! { CreateStoreLocation(store_location: String) "CreateStoreLocation" -> Empty {
    0 "StoreLocation" store_location
} }

/// Response of [`CreateStoreLocation`]: empty.
pub type CreateStoreLocationOutput = Empty;

/// Creates table: `CreateTable` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateTable>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_COLUMN_NAME_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_COLUMN_NUMBER`],
/// [`codes::INVALID_PARAMETER_INVALID_COLUMN_TYPE`], [`codes::INVALID_PARAMETER_INVALID_DECIMAL_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_TABLE_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_TABLE_FORMAT_SIZE`],
/// [`codes::INVALID_PARAMETER_INVALID_TABLE_LOCATION`], [`codes::INVALID_PARAMETER_INVALID_TABLE_NAME_LENGTH`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTable {
    /// Required.
    pub table_info: TableInfo,
}
operation! { CreateTable(table_info: TableInfo) "CreateTable" -> CreateTableOutput {
    0 "TableInfo" table_info
} }

/// In the request of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableInfo {
    /// Required.
    pub table_base_info: Option<TableBaseInfo>,
    /// Required.
    pub data_format: Option<DataFormat>,
    /// Required.
    pub columns: Option<Vec<Column>>,
    /// Required.
    pub partitions: Option<Vec<Partition>>,
    /// Required.
    pub location: Option<String>,
}

/// Arguments of [`TableInfo::new`].
pub struct TableInfoRequired {
    pub table_base_info: TableBaseInfo,
    pub data_format: DataFormat,
    pub columns: Vec<Column>,
    pub partitions: Vec<Partition>,
    pub location: String,
}
input! { TableInfo { TableInfoRequired: table_base_info, data_format, columns, partitions, location } {
    0 "TableBaseInfo" table_base_info: TableBaseInfo, 1 "DataFormat" data_format: DataFormat,
    2 "Columns" columns: Vec<Column>, 3 "Partitions" partitions: Vec<Partition>, 4 "Location" location: String
} }

/// In the request of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataFormat {
    pub text_file: Option<TextFile>,
    pub csv: Option<CSV>,
    pub json: Option<Other>,
    pub parquet: Option<Other>,
    pub orc: Option<Other>,
    pub avro: Option<Other>,
}
input! { DataFormat() {
    0 "TextFile" text_file: TextFile, 1 "CSV" csv: CSV, 2 "Json" json: Other, 3 "Parquet" parquet: Other,
    4 "ORC" orc: Other, 5 "AVRO" avro: Other
} }

/// In the request of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextFile {
    pub format: Option<String>,
    pub regex: Option<String>,
}
input! { TextFile() {
    0 "Format" format: String, 1 "Regex" regex: String
} }

/// In the request of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CSV {
    pub code_compress: Option<String>,
    pub csv_serde: Option<CSVSerde>,
    pub head_lines: Option<i64>,
    pub format: Option<String>,
}
input! { CSV() {
    0 "CodeCompress" code_compress: String, 1 "CSVSerde" csv_serde: CSVSerde, 2 "HeadLines" head_lines: i64,
    3 "Format" format: String
} }

/// In the request of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CSVSerde {
    pub escape: Option<String>,
    pub quote: Option<String>,
    pub separator: Option<String>,
}
input! { CSVSerde() {
    0 "Escape" escape: String, 1 "Quote" quote: String, 2 "Separator" separator: String
} }

/// In the request of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Other {
    pub format: Option<String>,
}
input! { Other() {
    0 "Format" format: String
} }

/// In the request of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Column {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub comment: Option<String>,
    pub precision: Option<i64>,
    pub scale: Option<i64>,
    pub nullable: Option<String>,
    pub position: Option<i64>,
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
    pub is_partition: Option<bool>,
    pub data_mask_strategy_info: Option<DataMaskStrategyInfo>,
    pub type_text: Option<String>,
}
input! { Column(name: String, r#type: String) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Comment" comment: String, 3 "Precision" precision: i64,
    4 "Scale" scale: i64, 5 "Nullable" nullable: String, 6 "Position" position: i64, 7 "CreateTime" create_time: String,
    8 "ModifiedTime" modified_time: String, 9 "IsPartition" is_partition: bool,
    10 "DataMaskStrategyInfo" data_mask_strategy_info: DataMaskStrategyInfo, 11 "TypeText" type_text: String
} }

/// In the request of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Partition {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub comment: Option<String>,
    pub transform: Option<String>,
    pub transform_args: Option<Vec<String>>,
    pub create_time: Option<i64>,
}
input! { Partition() {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Comment" comment: String, 3 "Transform" transform: String,
    4 "TransformArgs" transform_args: Vec<String>, 5 "CreateTime" create_time: i64
} }

/// Response of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableOutput {
    pub execution: Option<Execution>,
}
model! { CreateTableOutput {
    0 "Execution" execution: Execution
} }

/// Creates task: `CreateTask` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateTask>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PERMISSION_TO_USE_THE_DATA_ENGINE`],
/// [`codes::FAILED_OPERATION_SQL_TASK_PARSE_FAILED`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_ONLY_SUPPORT_SQL`], [`codes::INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_SUBMIT_METHOD_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_INVALID_CONFIG_KEY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INVALID_CONFIG_VALUE_LENGTH_OUT_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_CONFIG_VALUE_REGEXP_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_NAME`], [`codes::INVALID_PARAMETER_INVALID_FAILURE_TOLERANCE`],
/// [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_INVALID_SQL_CONFIG`],
/// [`codes::INVALID_PARAMETER_INVALID_SQL_CONFIG_SQL`], [`codes::INVALID_PARAMETER_INVALID_SQL_NUM`],
/// [`codes::INVALID_PARAMETER_INVALID_STORE_LOCATION`], [`codes::INVALID_PARAMETER_INVALID_TASK_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_WHITE_LIST_KEY`], [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::INVALID_PARAMETER_SQL_BASE64_DECODE_FAIL`],
/// [`codes::INVALID_PARAMETER_SQL_PARAMETER_PREPROCESSING_FAILED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_RUNNING`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`], [`codes::RESOURCE_NOT_FOUND_DEFAULT_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RESULT_OUTPUT_PATH_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_BALANCE_INSUFFICIENT`],
/// [`codes::UNAUTHORIZED_OPERATION_USE_COMPUTING_ENGINE`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_FILE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    /// Required.
    pub task: Task,
    pub database_name: Option<String>,
    pub datasource_connection_name: Option<String>,
    pub data_engine_name: Option<String>,
    pub resource_group_name: Option<String>,
    pub source_info: Option<Vec<KVPair>>,
}
operation! { CreateTask(task: Task) "CreateTask" -> CreateTaskOutput {
    0 "Task" task, 1 "DatabaseName" database_name: String,
    2 "DatasourceConnectionName" datasource_connection_name: String, 3 "DataEngineName" data_engine_name: String,
    4 "ResourceGroupName" resource_group_name: String, 5 "SourceInfo" source_info: Vec<KVPair>
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub sql_task: Option<SQLTask>,
    pub spark_sql_task: Option<SQLTask>,
}
input! { Task() {
    0 "SQLTask" sql_task: SQLTask, 1 "SparkSQLTask" spark_sql_task: SQLTask
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SQLTask {
    /// Required.
    pub sql: Option<String>,
    pub config: Option<Vec<KVPair>>,
}
input! { SQLTask(sql: String) {
    0 "SQL" sql: String, 1 "Config" config: Vec<KVPair>
} }

/// Response of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates tasks: `CreateTasks` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PERMISSION_TO_USE_THE_DATA_ENGINE`],
/// [`codes::FAILED_OPERATION_SQL_TASK_PARSE_FAILED`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_CONFIG_KEY_PROHIBITED`], [`codes::INVALID_PARAMETER_DATA_ENGINE_ONLY_SUPPORT_SQL`],
/// [`codes::INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_SUBMIT_METHOD_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_INVALID_CONFIG_KEY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INVALID_CONFIG_VALUE_LENGTH_OUT_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_CONFIG_VALUE_REGEXP_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_NAME`], [`codes::INVALID_PARAMETER_INVALID_FAILURE_TOLERANCE`],
/// [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_INVALID_SQL_NUM`],
/// [`codes::INVALID_PARAMETER_INVALID_STORE_LOCATION`], [`codes::INVALID_PARAMETER_INVALID_TASK_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_WHITE_LIST_KEY`], [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SQL_BASE64_DECODE_FAIL`],
/// [`codes::INVALID_PARAMETER_SQL_PARAMETER_PREPROCESSING_FAILED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_RUNNING`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`], [`codes::RESOURCE_NOT_FOUND_DEFAULT_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RESULT_OUTPUT_PATH_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_BALANCE_INSUFFICIENT`],
/// [`codes::UNAUTHORIZED_OPERATION_USE_COMPUTING_ENGINE`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_FILE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTasks {
    /// Required.
    pub database_name: String,
    /// Required.
    pub tasks: TasksInfo,
    pub datasource_connection_name: Option<String>,
    pub data_engine_name: Option<String>,
    pub resource_group_name: Option<String>,
    pub is_multi_statement: Option<bool>,
    pub source_info: Option<Vec<KVPair>>,
}
operation! { CreateTasks(database_name: String, tasks: TasksInfo) "CreateTasks" -> CreateTasksOutput {
    0 "DatabaseName" database_name, 1 "Tasks" tasks, 2 "DatasourceConnectionName" datasource_connection_name: String,
    3 "DataEngineName" data_engine_name: String, 4 "ResourceGroupName" resource_group_name: String,
    5 "IsMultiStatement" is_multi_statement: bool, 6 "SourceInfo" source_info: Vec<KVPair>
} }

/// In the request of [`CreateTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksInfo {
    /// Required.
    pub task_type: Option<String>,
    /// Required.
    pub failure_tolerance: Option<String>,
    /// Required.
    pub sql: Option<String>,
    pub config: Option<Vec<KVPair>>,
    pub params: Option<Vec<KVPair>>,
}
input! { TasksInfo(task_type: String, failure_tolerance: String, sql: String) {
    0 "TaskType" task_type: String, 1 "FailureTolerance" failure_tolerance: String, 2 "SQL" sql: String,
    3 "Config" config: Vec<KVPair>, 4 "Params" params: Vec<KVPair>
} }

/// Response of [`CreateTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTasksOutput {
    pub batch_id: Option<String>,
    pub task_id_set: Vec<String>,
}
model! { CreateTasksOutput {
    0 "BatchId" batch_id: String, 1 "TaskIdSet" task_id_set: Vec<String>
} }

/// Creates tasks in order: `CreateTasksInOrder` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateTasksInOrder>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_INVALID_STORE_LOCATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTasksInOrder {
    /// Required.
    pub database_name: String,
    /// Required.
    pub tasks: TasksInfo,
    pub datasource_connection_name: Option<String>,
}
operation! { CreateTasksInOrder(database_name: String, tasks: TasksInfo)
    "CreateTasksInOrder" -> CreateTasksInOrderOutput {
    0 "DatabaseName" database_name, 1 "Tasks" tasks, 2 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`CreateTasksInOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTasksInOrderOutput {
    pub batch_id: Option<String>,
    pub task_id_set: Vec<String>,
}
model! { CreateTasksInOrderOutput {
    0 "BatchId" batch_id: String, 1 "TaskIdSet" task_id_set: Vec<String>
} }

/// Creates tc iceberg table: `CreateTcIcebergTable` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateTcIcebergTable>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_COLUMN_NAME_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_COLUMN_NUMBER`],
/// [`codes::INVALID_PARAMETER_INVALID_DECIMAL_TYPE`], [`codes::INVALID_PARAMETER_INVALID_TABLE_NAME_LENGTH`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTcIcebergTable {
    /// Required.
    pub table_base_info: TableBaseInfo,
    /// Required.
    pub columns: Vec<TColumn>,
    /// Required.
    pub dry_run: bool,
    pub partitions: Option<Vec<TPartition>>,
    pub properties: Option<Vec<Property>>,
}
operation! { CreateTcIcebergTable(table_base_info: TableBaseInfo, columns: Vec<TColumn>, dry_run: bool)
    "CreateTcIcebergTable" -> CreateTcIcebergTableOutput {
    0 "TableBaseInfo" table_base_info, 1 "Columns" columns, 2 "DryRun" dry_run,
    3 "Partitions" partitions: Vec<TPartition>, 4 "Properties" properties: Vec<Property>
} }

/// Response of [`CreateTcIcebergTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTcIcebergTableOutput {
    pub session_id: Option<String>,
    pub sql: Option<String>,
    pub dry_run: Option<bool>,
}
model! { CreateTcIcebergTableOutput {
    0 "SessionId" session_id: String, 1 "SQL" sql: String, 2 "DryRun" dry_run: bool
} }

/// Creates user: `CreateUser` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateUser>.
///
/// Errors: [`codes::FAILED_OPERATION_GRANT_POLICY_FAILED`], [`codes::INVALID_PARAMETER_DUPLICATE_USER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_ACCESS_POLICY`], [`codes::INVALID_PARAMETER_INVALID_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_INVALID_USER_ALIAS`], [`codes::INVALID_PARAMETER_INVALID_USER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_USER_TYPE`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::RESOURCES_SOLD_OUT_UNAUTHORIZED_GRANT_POLICY`],
/// [`codes::RESOURCES_SOLD_OUT_UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_CREATE_ADMINISTRATOR`],
/// [`codes::UNAUTHORIZED_OPERATION_GRANT_POLICY`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    /// Required.
    pub user_id: String,
    pub user_description: Option<String>,
    pub policy_set: Option<Vec<Policy>>,
    pub user_type: Option<String>,
    pub work_group_ids: Option<Vec<i64>>,
    pub user_alias: Option<String>,
    pub account_type: Option<String>,
}
operation! { CreateUser(user_id: String) "CreateUser" -> Empty {
    0 "UserId" user_id, 1 "UserDescription" user_description: String, 2 "PolicySet" policy_set: Vec<Policy>,
    3 "UserType" user_type: String, 4 "WorkGroupIds" work_group_ids: Vec<i64>, 5 "UserAlias" user_alias: String,
    6 "AccountType" account_type: String
} }

/// Response of [`CreateUser`]: empty.
pub type CreateUserOutput = Empty;

/// Creates user role: `CreateUserRole` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateUserRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserRole {
    /// Required.
    pub arn: String,
    /// Required.
    pub desc: String,
    pub name: Option<String>,
    pub cos_permission_list: Option<Vec<CosPermission>>,
    pub permission_json: Option<String>,
    pub is_default: Option<i64>,
}
operation! { CreateUserRole(arn: String, desc: String) "CreateUserRole" -> Empty {
    0 "Arn" arn, 1 "Desc" desc, 2 "Name" name: String, 3 "CosPermissionList" cos_permission_list: Vec<CosPermission>,
    4 "PermissionJson" permission_json: String, 5 "IsDefault" is_default: i64
} }

/// Response of [`CreateUserRole`]: empty.
pub type CreateUserRoleOutput = Empty;

/// In the request of [`CreateUserRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosPermission {
    pub cos_path: Option<String>,
    pub permissions: Option<Vec<String>>,
}
input! { CosPermission() {
    0 "CosPath" cos_path: String, 1 "Permissions" permissions: Vec<String>
} }

/// Creates user vpc connection: `CreateUserVpcConnection` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateUserVpcConnection>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_DUPLICATE_USER_VPC_CONNECTION_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_WHITE_LIST_KEY`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserVpcConnection {
    /// Required.
    pub user_vpc_id: String,
    /// Required.
    pub user_subnet_id: String,
    /// Required.
    pub user_vpc_endpoint_name: String,
    /// Required.
    pub engine_network_id: String,
    pub user_vpc_endpoint_vip: Option<String>,
}
operation! {
    CreateUserVpcConnection(user_vpc_id: String, user_subnet_id: String, user_vpc_endpoint_name: String, engine_network_id: String)
    "CreateUserVpcConnection" -> CreateUserVpcConnectionOutput {
    0 "UserVpcId" user_vpc_id, 1 "UserSubnetId" user_subnet_id, 2 "UserVpcEndpointName" user_vpc_endpoint_name,
    3 "EngineNetworkId" engine_network_id, 4 "UserVpcEndpointVip" user_vpc_endpoint_vip: String
} }

/// Response of [`CreateUserVpcConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserVpcConnectionOutput {
    pub user_vpc_endpoint_id: Option<String>,
}
model! { CreateUserVpcConnectionOutput {
    0 "UserVpcEndpointId" user_vpc_endpoint_id: String
} }

/// Creates work group: `CreateWorkGroup` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=CreateWorkGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_GRANT_POLICY_FAILED`], [`codes::INVALID_PARAMETER_DUPLICATE_GROUP_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_ACCESS_POLICY`], [`codes::INVALID_PARAMETER_INVALID_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_INVALID_WORK_GROUP_NAME`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::RESOURCES_SOLD_OUT_UNAUTHORIZED_GRANT_POLICY`], [`codes::RESOURCES_SOLD_OUT_UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_CREATE_WORKGROUP`],
/// [`codes::UNAUTHORIZED_OPERATION_GRANT_POLICY`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkGroup {
    /// Required.
    pub work_group_name: String,
    pub work_group_description: Option<String>,
    pub policy_set: Option<Vec<Policy>>,
    pub user_ids: Option<Vec<String>>,
}
operation! { CreateWorkGroup(work_group_name: String) "CreateWorkGroup" -> CreateWorkGroupOutput {
    0 "WorkGroupName" work_group_name, 1 "WorkGroupDescription" work_group_description: String,
    2 "PolicySet" policy_set: Vec<Policy>, 3 "UserIds" user_ids: Vec<String>
} }

/// Response of [`CreateWorkGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkGroupOutput {
    pub work_group_id: Option<i64>,
}
model! { CreateWorkGroupOutput {
    0 "WorkGroupId" work_group_id: i64
} }

/// Deletes chdfs binding product: `DeleteCHDFSBindingProduct` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteCHDFSBindingProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCHDFSBindingProduct {
    /// Required.
    pub mount_point: String,
    /// Required.
    pub bucket_type: String,
    /// Required.
    pub product_name: String,
    pub engine_name: Option<String>,
    pub vpc_info: Option<Vec<VpcInfo>>,
}
operation! { DeleteCHDFSBindingProduct(mount_point: String, bucket_type: String, product_name: String)
    "DeleteCHDFSBindingProduct" -> Empty {
    0 "MountPoint" mount_point, 1 "BucketType" bucket_type, 2 "ProductName" product_name,
    3 "EngineName" engine_name: String, 4 "VpcInfo" vpc_info: Vec<VpcInfo>
} }

/// Response of [`DeleteCHDFSBindingProduct`]: empty.
pub type DeleteCHDFSBindingProductOutput = Empty;

/// Deletes cluster group: `DeleteClusterGroup` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteClusterGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterGroup {
    /// Required.
    pub id: String,
    pub force: Option<bool>,
}
operation! { DeleteClusterGroup(id: String) "DeleteClusterGroup" -> DeleteClusterGroupOutput {
    0 "Id" id, 1 "Force" force: bool
} }

/// Response of [`DeleteClusterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterGroupOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub config: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub deleted: Option<bool>,
    pub delete_time: Option<i64>,
}
model! { DeleteClusterGroupOutput {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "Config" config: String,
    4 "AppId" app_id: i64, 5 "Uin" uin: String, 6 "SubAccountUin" sub_account_uin: String,
    7 "CreateTime" create_time: i64, 8 "UpdateTime" update_time: i64, 9 "Deleted" deleted: bool,
    10 "DeleteTime" delete_time: i64
} }

/// Deletes data engine: `DeleteDataEngine` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteDataEngine>.
///
/// Errors: [`codes::FAILED_OPERATION_ABNORMAL_ORDER_STATUS`], [`codes::FAILED_OPERATION_ANOTHER_PROCESS_RUNNING`],
/// [`codes::FAILED_OPERATION_ANOTHER_REQUEST_PROCESSING`], [`codes::FAILED_OPERATION_BALANCE_NOT_ENOUGH`],
/// [`codes::FAILED_OPERATION_BILLING_SYSTEM_ERROR`], [`codes::FAILED_OPERATION_DELETE_DATA_ENGINE_FAILED`],
/// [`codes::FAILED_OPERATION_DELIVER_GOODS_FAILED`], [`codes::FAILED_OPERATION_FEE_DEDUCTION_FAILED`],
/// [`codes::FAILED_OPERATION_GET_PRODUCT_INFORMATION_FAILED`], [`codes::FAILED_OPERATION_INQUIRE_PRICE_FAILED`],
/// [`codes::FAILED_OPERATION_MODIFY_INSTANCE_FAILED`], [`codes::FAILED_OPERATION_NO_REAL_NAME_AUTHENTICATION`],
/// [`codes::FAILED_OPERATION_NUMBER_EXCEED_LIMIT`], [`codes::FAILED_OPERATION_PARAMETER_VALIDATION_FAILED`],
/// [`codes::FAILED_OPERATION_REFUND_DEPOSIT_FAILED`], [`codes::FAILED_OPERATION_TOO_MANY_RESOURCES`],
/// [`codes::INVALID_PARAMETER_INSTANCE_IN_PROCESS`], [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_NAME`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`], [`codes::UNAUTHORIZED_OPERATION_DELETE_COMPUTING_ENGINE`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PAYMENT_AUTHORITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataEngine {
    /// Required.
    pub data_engine_names: Vec<String>,
}
operation! { DeleteDataEngine(data_engine_names: Vec<String>) "DeleteDataEngine" -> Empty {
    0 "DataEngineNames" data_engine_names
} }

/// Response of [`DeleteDataEngine`]: empty.
pub type DeleteDataEngineOutput = Empty;

/// Deletes data mask strategy: `DeleteDataMaskStrategy` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteDataMaskStrategy>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataMaskStrategy {
    pub strategy_id: Option<String>,
}
operation! { DeleteDataMaskStrategy() "DeleteDataMaskStrategy" -> Empty {
    0 "StrategyId" strategy_id: String
} }

/// Response of [`DeleteDataMaskStrategy`]: empty.
pub type DeleteDataMaskStrategyOutput = Empty;

/// Deletes job spec: `DeleteJobSpec` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteJobSpec>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobSpec {
    /// Required.
    pub spec_id: String,
}
operation! { DeleteJobSpec(spec_id: String) "DeleteJobSpec" -> Empty {
    0 "SpecId" spec_id
} }

/// Response of [`DeleteJobSpec`]: empty.
pub type DeleteJobSpecOutput = Empty;

/// Deletes lab: `DeleteLab` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteLab>.
///
/// Errors: [`codes::FAILED_OPERATION_LAB_IN_TRANSITION`], [`codes::FAILED_OPERATION_LAB_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_LAB_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLab {
    /// Required.
    pub id: String,
}
operation! { DeleteLab(id: String) "DeleteLab" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteLab`]: empty.
pub type DeleteLabOutput = Empty;

/// Deletes meta database: `DeleteMetaDatabase` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteMetaDatabase>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_FAILURE_TOLERANCE`], [`codes::INVALID_PARAMETER_INVALID_SQL`],
/// [`codes::INVALID_PARAMETER_INVALID_SQL_NUM`], [`codes::INVALID_PARAMETER_INVALID_STORE_LOCATION`],
/// [`codes::INVALID_PARAMETER_INVALID_TASK_TYPE`], [`codes::INVALID_PARAMETER_SQL_BASE64_DECODE_FAIL`],
/// [`codes::INVALID_PARAMETER_SQL_PARAMETER_PREPROCESSING_FAILED`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_RUNNING`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`], [`codes::RESOURCE_NOT_FOUND_DEFAULT_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_BALANCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetaDatabase {
    /// Required.
    pub database_name: String,
    pub datasource_connection_name: Option<String>,
}
operation! { DeleteMetaDatabase(database_name: String) "DeleteMetaDatabase" -> DeleteMetaDatabaseOutput {
    0 "DatabaseName" database_name, 1 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`DeleteMetaDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetaDatabaseOutput {
    pub batch_id: Option<String>,
    pub task_id_set: Vec<String>,
}
model! { DeleteMetaDatabaseOutput {
    0 "BatchId" batch_id: String, 1 "TaskIdSet" task_id_set: Vec<String>
} }

/// Deletes native spark session: `DeleteNativeSparkSession` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteNativeSparkSession>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_OPERATE_COMPUTING_ENGINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNativeSparkSession {
    pub data_engine_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub engine_session_name: Option<String>,
}
operation! { DeleteNativeSparkSession() "DeleteNativeSparkSession" -> Empty {
    0 "DataEngineId" data_engine_id: String, 1 "ResourceGroupId" resource_group_id: String,
    2 "EngineSessionName" engine_session_name: String
} }

/// Response of [`DeleteNativeSparkSession`]: empty.
pub type DeleteNativeSparkSessionOutput = Empty;

/// Deletes notebook session: `DeleteNotebookSession` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteNotebookSession>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_DEAD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotebookSession {
    /// Required.
    pub session_id: String,
}
operation! { DeleteNotebookSession(session_id: String) "DeleteNotebookSession" -> Empty {
    0 "SessionId" session_id
} }

/// Response of [`DeleteNotebookSession`]: empty.
pub type DeleteNotebookSessionOutput = Empty;

/// Deletes partition queue: `DeletePartitionQueue` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeletePartitionQueue>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUEUE_ID_MISMATCH`],
/// [`codes::OPERATION_DENIED_DEFAULT_QUEUE_DELETE_FORBIDDEN`], [`codes::OPERATION_DENIED_PARTITION_NOT_READY`],
/// [`codes::RESOURCE_NOT_FOUND_PARTITION`], [`codes::RESOURCE_NOT_FOUND_PARTITION_QUEUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePartitionQueue {
    /// Required.
    pub partition_code: String,
    /// Required.
    pub queue_name: String,
    /// Required.
    pub id: i64,
}
operation! { DeletePartitionQueue(partition_code: String, queue_name: String, id: i64) "DeletePartitionQueue" -> Empty {
    0 "PartitionCode" partition_code, 1 "QueueName" queue_name, 2 "Id" id
} }

/// Response of [`DeletePartitionQueue`]: empty.
pub type DeletePartitionQueueOutput = Empty;

/// Deletes ray cluster: `DeleteRayCluster` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteRayCluster>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUEUE_ID_MISMATCH`],
/// [`codes::OPERATION_DENIED_DEFAULT_QUEUE_DELETE_FORBIDDEN`], [`codes::OPERATION_DENIED_PARTITION_NOT_READY`],
/// [`codes::RESOURCE_NOT_FOUND_PARTITION`], [`codes::RESOURCE_NOT_FOUND_PARTITION_QUEUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRayCluster {
    /// Required.
    pub id: String,
}
operation! { DeleteRayCluster(id: String) "DeleteRayCluster" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteRayCluster`]: empty.
pub type DeleteRayClusterOutput = Empty;

/// Deletes ray job: `DeleteRayJob` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteRayJob>.
///
/// Errors: [`codes::FAILED_OPERATION_OTHER_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRayJob {
    /// Required.
    pub id: String,
}
operation! { DeleteRayJob(id: String) "DeleteRayJob" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteRayJob`]: empty.
pub type DeleteRayJobOutput = Empty;

/// Deletes resource config: `DeleteResourceConfig` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteResourceConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceConfig {
    /// Required.
    pub id: String,
}
operation! { DeleteResourceConfig(id: String) "DeleteResourceConfig" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteResourceConfig`]: empty.
pub type DeleteResourceConfigOutput = Empty;

/// Deletes script: `DeleteScript` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScript {
    /// Required.
    pub script_ids: Vec<String>,
}
operation! { DeleteScript(script_ids: Vec<String>) "DeleteScript" -> DeleteScriptOutput {
    0 "ScriptIds" script_ids
} }

/// Response of [`DeleteScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScriptOutput {
    pub scripts_affected: Option<i64>,
}
model! { DeleteScriptOutput {
    0 "ScriptsAffected" scripts_affected: i64
} }

/// Deletes spark app: `DeleteSparkApp` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteSparkApp>.
///
/// Errors: [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSparkApp {
    /// Required.
    pub app_name: String,
}
operation! { DeleteSparkApp(app_name: String) "DeleteSparkApp" -> Empty {
    0 "AppName" app_name
} }

/// Response of [`DeleteSparkApp`]: empty.
pub type DeleteSparkAppOutput = Empty;

/// Deletes standard engine resource group: `DeleteStandardEngineResourceGroup` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteStandardEngineResourceGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_CODE_GATEWAY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_UNAVAILABLE_CODE_GATEWAY_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardEngineResourceGroup {
    /// Required.
    pub engine_resource_group_name: String,
}
operation! { DeleteStandardEngineResourceGroup(engine_resource_group_name: String)
    "DeleteStandardEngineResourceGroup" -> Empty {
    0 "EngineResourceGroupName" engine_resource_group_name
} }

/// Response of [`DeleteStandardEngineResourceGroup`]: empty.
pub type DeleteStandardEngineResourceGroupOutput = Empty;

/// Deletes table: `DeleteTable` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteTable>.
///
/// Errors: [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTable {
    /// Required.
    pub table_base_info: TableBaseInfo,
}
operation! { DeleteTable(table_base_info: TableBaseInfo) "DeleteTable" -> Empty {
    0 "TableBaseInfo" table_base_info
} }

/// Response of [`DeleteTable`]: empty.
pub type DeleteTableOutput = Empty;

/// Deletes third party access user: `DeleteThirdPartyAccessUser` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteThirdPartyAccessUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteThirdPartyAccessUser {}
operation! { DeleteThirdPartyAccessUser() "DeleteThirdPartyAccessUser" -> Empty {} }

/// Response of [`DeleteThirdPartyAccessUser`]: empty.
pub type DeleteThirdPartyAccessUserOutput = Empty;

/// Deletes user: `DeleteUser` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteUser>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_USER_INFO_FAILED`], [`codes::FAILED_OPERATION_REVOKE_POLICY_FAILED`],
/// [`codes::INVALID_PARAMETER_INVALID_USER_NAME`], [`codes::RESOURCES_SOLD_OUT_UNAUTHORIZED_REVOKE_POLICY`],
/// [`codes::UNAUTHORIZED_OPERATION_DELETE_USER`], [`codes::UNAUTHORIZED_OPERATION_REVOKE_POLICY`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_MODIFY_OWNER_UNSUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Required.
    pub user_ids: Vec<String>,
    pub account_type: Option<String>,
}
operation! { DeleteUser(user_ids: Vec<String>) "DeleteUser" -> Empty {
    0 "UserIds" user_ids, 1 "AccountType" account_type: String
} }

/// Response of [`DeleteUser`]: empty.
pub type DeleteUserOutput = Empty;

/// Deletes user vpc connection: `DeleteUserVpcConnection` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteUserVpcConnection>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_USER_INFO_FAILED`], [`codes::FAILED_OPERATION_REVOKE_POLICY_FAILED`],
/// [`codes::INVALID_PARAMETER_INVALID_USER_NAME`], [`codes::RESOURCES_SOLD_OUT_UNAUTHORIZED_REVOKE_POLICY`],
/// [`codes::UNAUTHORIZED_OPERATION_DELETE_USER`], [`codes::UNAUTHORIZED_OPERATION_REVOKE_POLICY`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_MODIFY_OWNER_UNSUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserVpcConnection {
    /// Required.
    pub engine_network_id: String,
    /// Required.
    pub user_vpc_endpoint_id: String,
}
operation! { DeleteUserVpcConnection(engine_network_id: String, user_vpc_endpoint_id: String)
    "DeleteUserVpcConnection" -> Empty {
    0 "EngineNetworkId" engine_network_id, 1 "UserVpcEndpointId" user_vpc_endpoint_id
} }

/// Response of [`DeleteUserVpcConnection`]: empty.
pub type DeleteUserVpcConnectionOutput = Empty;

/// Deletes users from work group: `DeleteUsersFromWorkGroup` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteUsersFromWorkGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_GROUP_ID`],
/// [`codes::UNAUTHORIZED_OPERATION_DELETE_USERS_FROM_WORKGROUP`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsersFromWorkGroup {
    /// Required.
    pub add_info: UserIdSetOfWorkGroupId,
}
operation! { DeleteUsersFromWorkGroup(add_info: UserIdSetOfWorkGroupId) "DeleteUsersFromWorkGroup" -> Empty {
    0 "AddInfo" add_info
} }

/// Response of [`DeleteUsersFromWorkGroup`]: empty.
pub type DeleteUsersFromWorkGroupOutput = Empty;

/// Deletes work group: `DeleteWorkGroup` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DeleteWorkGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_REVOKE_POLICY_FAILED`], [`codes::UNAUTHORIZED_OPERATION_DELETE_WORKGROUP`],
/// [`codes::UNAUTHORIZED_OPERATION_REVOKE_POLICY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkGroup {
    /// Required.
    pub work_group_ids: Vec<i64>,
}
operation! { DeleteWorkGroup(work_group_ids: Vec<i64>) "DeleteWorkGroup" -> Empty {
    0 "WorkGroupIds" work_group_ids
} }

/// Response of [`DeleteWorkGroup`]: empty.
pub type DeleteWorkGroupOutput = Empty;

/// Describes advanced store location: `DescribeAdvancedStoreLocation` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeAdvancedStoreLocation>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedStoreLocation {}
operation! { DescribeAdvancedStoreLocation() "DescribeAdvancedStoreLocation" -> DescribeAdvancedStoreLocationOutput {} }

/// Response of [`DescribeAdvancedStoreLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedStoreLocationOutput {
    pub enable: Option<i64>,
    pub store_location: Option<String>,
    pub has_lake_fs: Option<bool>,
    pub lake_fs_status: Option<String>,
    pub bucket_type: Option<String>,
}
model! { DescribeAdvancedStoreLocationOutput {
    0 "Enable" enable: i64, 1 "StoreLocation" store_location: String, 2 "HasLakeFs" has_lake_fs: bool,
    3 "LakeFsStatus" lake_fs_status: String, 4 "BucketType" bucket_type: String
} }

/// Describes cluster group: `DescribeClusterGroup` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeClusterGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterGroup {
    /// Required.
    pub id: String,
    pub include_deleted: Option<bool>,
}
operation! { DescribeClusterGroup(id: String) "DescribeClusterGroup" -> DescribeClusterGroupOutput {
    0 "Id" id, 1 "IncludeDeleted" include_deleted: bool
} }

/// Response of [`DescribeClusterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterGroupOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub config: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub deleted: Option<bool>,
    pub delete_time: Option<i64>,
}
model! { DescribeClusterGroupOutput {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "Config" config: String,
    4 "AppId" app_id: i64, 5 "Uin" uin: String, 6 "SubAccountUin" sub_account_uin: String,
    7 "CreateTime" create_time: i64, 8 "UpdateTime" update_time: i64, 9 "Deleted" deleted: bool,
    10 "DeleteTime" delete_time: i64
} }

/// Describes cluster group clusters: `DescribeClusterGroupClusters` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeClusterGroupClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_GROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterGroupClusters {
    /// Required.
    pub id: String,
    pub sample_limit: Option<i64>,
    pub status: Option<Vec<String>>,
}
operation! { DescribeClusterGroupClusters(id: String)
    "DescribeClusterGroupClusters" -> DescribeClusterGroupClustersOutput {
    0 "Id" id, 1 "SampleLimit" sample_limit: i64, 2 "Status" status: Vec<String>
} }

/// Response of [`DescribeClusterGroupClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterGroupClustersOutput {
    pub count: Option<i64>,
    pub sample_clusters: Vec<RayClusterEntity>,
}
model! { DescribeClusterGroupClustersOutput {
    0 "Count" count: i64, 1 "SampleClusters" sample_clusters: Vec<RayClusterEntity>
} }

/// In the response of [`DescribeClusterGroupClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RayClusterEntity {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub sub_account_name: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub create_time: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub history_url: Option<String>,
    pub image_pull_policy: Option<String>,
    pub image_pull_type: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { RayClusterEntity {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Name" name: String,
    3 "ResourcePartitionId" resource_partition_id: String, 4 "ResourcePartitionName" resource_partition_name: String,
    5 "Queue" queue: String, 6 "AppId" app_id: i64, 7 "Uin" uin: String, 8 "SubAccountUin" sub_account_uin: String,
    9 "SubAccountName" sub_account_name: String, 10 "Status" status: String, 11 "StatusMessage" status_message: String,
    12 "CreateTime" create_time: i64, 13 "GroupId" group_id: String, 14 "GroupName" group_name: String,
    15 "ResourceConfig" resource_config: String, 16 "ResourceConfigId" resource_config_id: String,
    17 "Image" image: String, 18 "Catalog" catalog: String, 19 "HistoryUrl" history_url: String,
    20 "ImagePullPolicy" image_pull_policy: String, 21 "ImagePullType" image_pull_type: String,
    22 "AdvancedOptions" advanced_options: String, 23 "Priority" priority: i64, 24 "StartTime" start_time: i64,
    25 "StopTime" stop_time: i64, 26 "Tags" tags: Vec<Tag>
} }

/// Describes cluster monitor infos: `DescribeClusterMonitorInfos` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeClusterMonitorInfos>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_FILTERS_VALUES_NUMBER_OUT_OF_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_FILTERS_KEY_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_SQL_TASK_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_SORT_BY_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_TASK_STATE_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMonitorInfos {
    /// Required.
    pub data_engine_id: String,
    pub time_start: Option<String>,
    pub time_end: Option<String>,
    pub metric_name: Option<String>,
}
operation! { DescribeClusterMonitorInfos(data_engine_id: String)
    "DescribeClusterMonitorInfos" -> DescribeClusterMonitorInfosOutput {
    0 "DataEngineId" data_engine_id, 1 "TimeStart" time_start: String, 2 "TimeEnd" time_end: String,
    3 "MetricName" metric_name: String
} }

/// Response of [`DescribeClusterMonitorInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMonitorInfosOutput {
    pub info: Option<String>,
}
model! { DescribeClusterMonitorInfosOutput {
    0 "Info" info: String
} }

/// Describes dlc catalog access: `DescribeDLCCatalogAccess` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDLCCatalogAccess>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_FILTERS_VALUES_NUMBER_OUT_OF_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_FILTERS_KEY_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_SQL_TASK_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_SORT_BY_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_TASK_STATE_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLCCatalogAccess {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filter: Option<Filter>,
}
operation! { DescribeDLCCatalogAccess() "DescribeDLCCatalogAccess" -> DescribeDLCCatalogAccessOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filter" filter: Filter
} }
paged! { DescribeDLCCatalogAccess: DLCCatalogAccess = Offset "Offset", "Rows" rows, total "TotalCount" }

/// In the request of [`DescribeDLCCatalogAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub operator: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Operator" operator: String, 2 "Values" values: Vec<String>
} }

/// Response of [`DescribeDLCCatalogAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLCCatalogAccessOutput {
    pub total_count: Option<i64>,
    pub rows: Vec<DLCCatalogAccess>,
}
model! { DescribeDLCCatalogAccessOutput {
    0 "TotalCount" total_count: i64, 1 "Rows" rows: Vec<DLCCatalogAccess>
} }

/// In the response of [`DescribeDLCCatalogAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLCCatalogAccess {
    pub vpc_id: Option<String>,
    pub product: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
}
model! { DLCCatalogAccess {
    0 "VpcId" vpc_id: String, 1 "Product" product: String, 2 "Description" description: String,
    3 "CreateTime" create_time: String
} }

/// Describes dms database: `DescribeDMSDatabase` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDMSDatabase>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDMSDatabase {
    pub name: Option<String>,
    pub schema_name: Option<String>,
    pub pattern: Option<String>,
    pub datasource_connection_name: Option<String>,
}
operation! { DescribeDMSDatabase() "DescribeDMSDatabase" -> DescribeDMSDatabaseOutput {
    0 "Name" name: String, 1 "SchemaName" schema_name: String, 2 "Pattern" pattern: String,
    3 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`DescribeDMSDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDMSDatabaseOutput {
    pub name: Option<String>,
    pub schema_name: Option<String>,
    pub location: Option<String>,
    pub asset: Option<Asset>,
}
model! { DescribeDMSDatabaseOutput {
    0 "Name" name: String, 1 "SchemaName" schema_name: String, 2 "Location" location: String, 3 "Asset" asset: Asset
} }

/// Describes dms partitions: `DescribeDMSPartitions` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDMSPartitions>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDMSPartitions {
    /// Required.
    pub database_name: String,
    /// Required.
    pub table_name: String,
    pub schema_name: Option<String>,
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub partition_names: Option<Vec<String>>,
    pub part_values: Option<Vec<String>>,
    pub filter: Option<String>,
    pub max_parts: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub expression: Option<String>,
    pub datasource_connection_name: Option<String>,
}
operation! { DescribeDMSPartitions(database_name: String, table_name: String)
    "DescribeDMSPartitions" -> DescribeDMSPartitionsOutput {
    0 "DatabaseName" database_name, 1 "TableName" table_name, 2 "SchemaName" schema_name: String, 3 "Name" name: String,
    4 "Values" values: Vec<String>, 5 "PartitionNames" partition_names: Vec<String>,
    6 "PartValues" part_values: Vec<String>, 7 "Filter" filter: String, 8 "MaxParts" max_parts: i64,
    9 "Offset" offset: i64, 10 "Limit" limit: i64, 11 "Expression" expression: String,
    12 "DatasourceConnectionName" datasource_connection_name: String
} }
paged! { DescribeDMSPartitions: DMSPartition = Offset "Offset", "Partitions" partitions, total "Total" }

/// Response of [`DescribeDMSPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDMSPartitionsOutput {
    pub partitions: Vec<DMSPartition>,
    pub total: Option<i64>,
}
model! { DescribeDMSPartitionsOutput {
    0 "Partitions" partitions: Vec<DMSPartition>, 1 "Total" total: i64
} }

/// Describes dms table: `DescribeDMSTable` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDMSTable>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDMSTable {
    pub db_name: Option<String>,
    pub schema_name: Option<String>,
    pub name: Option<String>,
    pub catalog: Option<String>,
    pub keyword: Option<String>,
    pub pattern: Option<String>,
    pub r#type: Option<String>,
    pub datasource_connection_name: Option<String>,
}
operation! { DescribeDMSTable() "DescribeDMSTable" -> DescribeDMSTableOutput {
    0 "DbName" db_name: String, 1 "SchemaName" schema_name: String, 2 "Name" name: String, 3 "Catalog" catalog: String,
    4 "Keyword" keyword: String, 5 "Pattern" pattern: String, 6 "Type" r#type: String,
    7 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`DescribeDMSTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDMSTableOutput {
    pub asset: Option<Asset>,
    pub view_original_text: Option<String>,
    pub view_expanded_text: Option<String>,
    pub retention: Option<i64>,
    pub sds: Option<DMSSds>,
    pub partition_keys: Vec<DMSColumn>,
    pub partitions: Vec<DMSPartition>,
    pub r#type: Option<String>,
    pub db_name: Option<String>,
    pub schema_name: Option<String>,
    pub storage_size: Option<i64>,
    pub record_count: Option<i64>,
    pub life_time: Option<i64>,
    /// RFC 3339 time.
    pub last_access_time: Option<String>,
    /// RFC 3339 time.
    pub data_update_time: Option<String>,
    /// RFC 3339 time.
    pub struct_update_time: Option<String>,
    pub columns: Vec<DMSColumn>,
    pub name: Option<String>,
}
model! { DescribeDMSTableOutput {
    0 "Asset" asset: Asset, 1 "ViewOriginalText" view_original_text: String,
    2 "ViewExpandedText" view_expanded_text: String, 3 "Retention" retention: i64, 4 "Sds" sds: DMSSds,
    5 "PartitionKeys" partition_keys: Vec<DMSColumn>, 6 "Partitions" partitions: Vec<DMSPartition>,
    7 "Type" r#type: String, 8 "DbName" db_name: String, 9 "SchemaName" schema_name: String,
    10 "StorageSize" storage_size: i64, 11 "RecordCount" record_count: i64, 12 "LifeTime" life_time: i64,
    13 "LastAccessTime" last_access_time: String, 14 "DataUpdateTime" data_update_time: String,
    15 "StructUpdateTime" struct_update_time: String, 16 "Columns" columns: Vec<DMSColumn>, 17 "Name" name: String
} }

/// Describes dms tables: `DescribeDMSTables` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDMSTables>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDMSTables {
    pub db_name: Option<String>,
    pub schema_name: Option<String>,
    pub name: Option<String>,
    pub catalog: Option<String>,
    pub keyword: Option<String>,
    pub pattern: Option<String>,
    pub r#type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub sort: Option<String>,
    pub asc: Option<bool>,
    pub datasource_connection_name: Option<String>,
}
operation! { DescribeDMSTables() "DescribeDMSTables" -> DescribeDMSTablesOutput {
    0 "DbName" db_name: String, 1 "SchemaName" schema_name: String, 2 "Name" name: String, 3 "Catalog" catalog: String,
    4 "Keyword" keyword: String, 5 "Pattern" pattern: String, 6 "Type" r#type: String, 7 "StartTime" start_time: String,
    8 "EndTime" end_time: String, 9 "Limit" limit: i64, 10 "Offset" offset: i64, 11 "Sort" sort: String,
    12 "Asc" asc: bool, 13 "DatasourceConnectionName" datasource_connection_name: String
} }
paged! { DescribeDMSTables: DMSTableInfo = Offset "Offset", "TableList" table_list, total "TotalCount" }

/// Response of [`DescribeDMSTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDMSTablesOutput {
    pub table_list: Vec<DMSTableInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDMSTablesOutput {
    0 "TableList" table_list: Vec<DMSTableInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDMSTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DMSTableInfo {
    pub table: Option<DMSTable>,
    pub asset: Option<Asset>,
}
model! { DMSTableInfo {
    0 "Table" table: DMSTable, 1 "Asset" asset: Asset
} }

/// In the response of [`DescribeDMSTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DMSTable {
    pub view_original_text: Option<String>,
    pub view_expanded_text: Option<String>,
    pub retention: Option<i64>,
    pub sds: Option<DMSSds>,
    pub partition_keys: Vec<DMSColumn>,
    pub partitions: Vec<DMSPartition>,
    pub r#type: Option<String>,
    pub db_name: Option<String>,
    pub schema_name: Option<String>,
    pub storage_size: Option<i64>,
    pub record_count: Option<i64>,
    pub life_time: Option<i64>,
    /// RFC 3339 time.
    pub last_access_time: Option<String>,
    /// RFC 3339 time.
    pub data_update_time: Option<String>,
    /// RFC 3339 time.
    pub struct_update_time: Option<String>,
    pub columns: Vec<DMSColumn>,
    pub name: Option<String>,
}
model! { DMSTable {
    0 "ViewOriginalText" view_original_text: String, 1 "ViewExpandedText" view_expanded_text: String,
    2 "Retention" retention: i64, 3 "Sds" sds: DMSSds, 4 "PartitionKeys" partition_keys: Vec<DMSColumn>,
    5 "Partitions" partitions: Vec<DMSPartition>, 6 "Type" r#type: String, 7 "DbName" db_name: String,
    8 "SchemaName" schema_name: String, 9 "StorageSize" storage_size: i64, 10 "RecordCount" record_count: i64,
    11 "LifeTime" life_time: i64, 12 "LastAccessTime" last_access_time: String,
    13 "DataUpdateTime" data_update_time: String, 14 "StructUpdateTime" struct_update_time: String,
    15 "Columns" columns: Vec<DMSColumn>, 16 "Name" name: String
} }

/// Describes data engine: `DescribeDataEngine` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDataEngine>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngine {
    /// Required.
    pub data_engine_name: String,
}
operation! { DescribeDataEngine(data_engine_name: String) "DescribeDataEngine" -> DescribeDataEngineOutput {
    0 "DataEngineName" data_engine_name
} }

/// Response of [`DescribeDataEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngineOutput {
    pub data_engine: Option<DataEngineInfo>,
}
model! { DescribeDataEngineOutput {
    0 "DataEngine" data_engine: DataEngineInfo
} }

/// In the response of [`DescribeDataEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEngineInfo {
    pub data_engine_name: Option<String>,
    pub engine_type: Option<String>,
    pub cluster_type: Option<String>,
    pub quota_id: Option<String>,
    pub state: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub size: Option<i64>,
    pub mode: Option<i64>,
    pub min_clusters: Option<i64>,
    pub max_clusters: Option<i64>,
    pub auto_resume: Option<bool>,
    pub spend_after: Option<i64>,
    pub cidr_block: Option<String>,
    pub default_data_engine: Option<bool>,
    pub message: Option<String>,
    pub data_engine_id: Option<String>,
    pub sub_account_uin: Option<String>,
    pub expire_time: Option<String>,
    pub isolated_time: Option<String>,
    pub reversal_time: Option<String>,
    pub user_alias: Option<String>,
    pub tag_list: Vec<TagInfo>,
    pub permissions: Vec<String>,
    pub auto_suspend: Option<bool>,
    pub crontab_resume_suspend: Option<i64>,
    pub crontab_resume_suspend_strategy: Option<CrontabResumeSuspendStrategy>,
    pub engine_exec_type: Option<String>,
    pub renew_flag: Option<i64>,
    pub auto_suspend_time: Option<i64>,
    pub network_connection_set: Vec<NetworkConnection>,
    pub ui_url: Option<String>,
    pub resource_type: Option<String>,
    pub image_version_id: Option<String>,
    pub child_image_version_id: Option<String>,
    pub image_version_name: Option<String>,
    pub start_standby_cluster: Option<bool>,
    pub elastic_switch: Option<bool>,
    pub elastic_limit: Option<i64>,
    pub default_house: Option<bool>,
    pub max_concurrency: Option<i64>,
    pub tolerable_queue_time: Option<i64>,
    pub user_app_id: Option<i64>,
    pub user_uin: Option<String>,
    pub session_resource_template: Option<SessionResourceTemplate>,
    pub auto_authorization: Option<bool>,
    pub engine_generation: Option<String>,
    pub engine_type_detail: Option<String>,
    pub engine_network_id: Option<String>,
    pub engine_resource_group_count: Option<i64>,
    pub engine_resource_used_cu: Option<i64>,
    pub access_infos: Vec<AccessInfo>,
    pub engine_network_name: Option<String>,
    pub is_pool_mode: Option<String>,
    pub is_support_ai: Option<bool>,
    pub gateway_id: Option<String>,
    pub gateway_state: Option<i64>,
    pub is_ai_gateway: Option<bool>,
    pub is_ai_engine: Option<i64>,
    pub schedule_elasticity_conf: Option<ScheduleElasticityConf>,
    pub gpu_info: Option<GPUInfo>,
    pub engine_resource_used_gpu: Option<i64>,
    pub gpu_total_size: Option<i64>,
    pub instance_model: Option<String>,
    pub node_num: Option<i64>,
    pub size_with_elastic: Option<i64>,
    pub max_elastic_size: Option<i64>,
}
model! { DataEngineInfo {
    0 "DataEngineName" data_engine_name: String, 1 "EngineType" engine_type: String,
    2 "ClusterType" cluster_type: String, 3 "QuotaId" quota_id: String, 4 "State" state: i64,
    5 "CreateTime" create_time: i64, 6 "UpdateTime" update_time: i64, 7 "Size" size: i64, 8 "Mode" mode: i64,
    9 "MinClusters" min_clusters: i64, 10 "MaxClusters" max_clusters: i64, 11 "AutoResume" auto_resume: bool,
    12 "SpendAfter" spend_after: i64, 13 "CidrBlock" cidr_block: String,
    14 "DefaultDataEngine" default_data_engine: bool, 15 "Message" message: String,
    16 "DataEngineId" data_engine_id: String, 17 "SubAccountUin" sub_account_uin: String,
    18 "ExpireTime" expire_time: String, 19 "IsolatedTime" isolated_time: String,
    20 "ReversalTime" reversal_time: String, 21 "UserAlias" user_alias: String, 22 "TagList" tag_list: Vec<TagInfo>,
    23 "Permissions" permissions: Vec<String>, 24 "AutoSuspend" auto_suspend: bool,
    25 "CrontabResumeSuspend" crontab_resume_suspend: i64,
    26 "CrontabResumeSuspendStrategy" crontab_resume_suspend_strategy: CrontabResumeSuspendStrategy,
    27 "EngineExecType" engine_exec_type: String, 28 "RenewFlag" renew_flag: i64,
    29 "AutoSuspendTime" auto_suspend_time: i64,
    30 "NetworkConnectionSet" network_connection_set: Vec<NetworkConnection>, 31 "UiURL" ui_url: String,
    32 "ResourceType" resource_type: String, 33 "ImageVersionId" image_version_id: String,
    34 "ChildImageVersionId" child_image_version_id: String, 35 "ImageVersionName" image_version_name: String,
    36 "StartStandbyCluster" start_standby_cluster: bool, 37 "ElasticSwitch" elastic_switch: bool,
    38 "ElasticLimit" elastic_limit: i64, 39 "DefaultHouse" default_house: bool,
    40 "MaxConcurrency" max_concurrency: i64, 41 "TolerableQueueTime" tolerable_queue_time: i64,
    42 "UserAppId" user_app_id: i64, 43 "UserUin" user_uin: String,
    44 "SessionResourceTemplate" session_resource_template: SessionResourceTemplate,
    45 "AutoAuthorization" auto_authorization: bool, 46 "EngineGeneration" engine_generation: String,
    47 "EngineTypeDetail" engine_type_detail: String, 48 "EngineNetworkId" engine_network_id: String,
    49 "EngineResourceGroupCount" engine_resource_group_count: i64,
    50 "EngineResourceUsedCU" engine_resource_used_cu: i64, 51 "AccessInfos" access_infos: Vec<AccessInfo>,
    52 "EngineNetworkName" engine_network_name: String, 53 "IsPoolMode" is_pool_mode: String,
    54 "IsSupportAI" is_support_ai: bool, 55 "GatewayId" gateway_id: String, 56 "GatewayState" gateway_state: i64,
    57 "IsAIGateway" is_ai_gateway: bool, 58 "IsAIEngine" is_ai_engine: i64,
    59 "ScheduleElasticityConf" schedule_elasticity_conf: ScheduleElasticityConf, 60 "GPUInfo" gpu_info: GPUInfo,
    61 "EngineResourceUsedGPU" engine_resource_used_gpu: i64, 62 "GPUTotalSize" gpu_total_size: i64,
    63 "InstanceModel" instance_model: String, 64 "NodeNum" node_num: i64, 65 "SizeWithElastic" size_with_elastic: i64,
    66 "MaxElasticSize" max_elastic_size: i64
} }

/// In the response of [`DescribeDataEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkConnection {
    pub id: Option<i64>,
    pub associate_id: Option<String>,
    pub house_id: Option<String>,
    pub datasource_connection_id: Option<String>,
    pub state: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub appid: Option<i64>,
    pub house_name: Option<String>,
    pub datasource_connection_name: Option<String>,
    pub network_connection_type: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub network_connection_desc: Option<String>,
    pub datasource_connection_vpc_id: Option<String>,
    pub datasource_connection_subnet_id: Option<String>,
    pub datasource_connection_cidr_block: Option<String>,
    pub datasource_connection_subnet_cidr_block: Option<String>,
    pub eg_support: Option<i64>,
}
model! { NetworkConnection {
    0 "Id" id: i64, 1 "AssociateId" associate_id: String, 2 "HouseId" house_id: String,
    3 "DatasourceConnectionId" datasource_connection_id: String, 4 "State" state: i64, 5 "CreateTime" create_time: i64,
    6 "UpdateTime" update_time: i64, 7 "Appid" appid: i64, 8 "HouseName" house_name: String,
    9 "DatasourceConnectionName" datasource_connection_name: String,
    10 "NetworkConnectionType" network_connection_type: i64, 11 "Uin" uin: String,
    12 "SubAccountUin" sub_account_uin: String, 13 "NetworkConnectionDesc" network_connection_desc: String,
    14 "DatasourceConnectionVpcId" datasource_connection_vpc_id: String,
    15 "DatasourceConnectionSubnetId" datasource_connection_subnet_id: String,
    16 "DatasourceConnectionCidrBlock" datasource_connection_cidr_block: String,
    17 "DatasourceConnectionSubnetCidrBlock" datasource_connection_subnet_cidr_block: String,
    18 "EGSupport" eg_support: i64
} }

/// In the response of [`DescribeDataEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessInfo {
    pub access_type: Option<String>,
    pub access_connection_infos: Vec<String>,
}
model! { AccessInfo {
    0 "AccessType" access_type: String, 1 "AccessConnectionInfos" access_connection_infos: Vec<String>
} }

/// In the request of [`DescribeDataEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleElasticityConf {
    pub scheduled_elasticity_enabled: Option<bool>,
    pub schedule_type: Option<String>,
    pub schedule_days: Option<Vec<i64>>,
    pub time_zone: Option<String>,
    pub elastic_plans: Option<Vec<ElasticPlan>>,
}
input! { ScheduleElasticityConf() {
    0 "ScheduledElasticityEnabled" scheduled_elasticity_enabled: bool, 1 "ScheduleType" schedule_type: String,
    2 "ScheduleDays" schedule_days: Vec<i64>, 3 "TimeZone" time_zone: String,
    4 "ElasticPlans" elastic_plans: Vec<ElasticPlan>
} }

/// In the request of [`DescribeDataEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElasticPlan {
    pub min_elastic_clusters: Option<i64>,
    pub max_elastic_clusters: Option<i64>,
    pub tolerable_queue_time: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub elastic_limit: Option<i64>,
}
input! { ElasticPlan() {
    0 "MinElasticClusters" min_elastic_clusters: i64, 1 "MaxElasticClusters" max_elastic_clusters: i64,
    2 "TolerableQueueTime" tolerable_queue_time: i64, 3 "StartTime" start_time: String, 4 "EndTime" end_time: String,
    5 "ElasticLimit" elastic_limit: i64
} }

/// In the response of [`DescribeDataEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GPUInfo {
    pub billing_item: Option<String>,
    pub model: Option<String>,
    pub cu: Option<i64>,
    pub r#type: Option<String>,
    pub num: Option<i64>,
    pub gpu_memory: Option<i64>,
    pub instance_type: Option<String>,
    pub sale_status: Option<i64>,
}
model! { GPUInfo {
    0 "BillingItem" billing_item: String, 1 "Model" model: String, 2 "CU" cu: i64, 3 "Type" r#type: String,
    4 "Num" num: i64, 5 "GPUMemory" gpu_memory: i64, 6 "InstanceType" instance_type: String,
    7 "SaleStatus" sale_status: i64
} }

/// Describes data engine events: `DescribeDataEngineEvents` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDataEngineEvents>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_TIME_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_TIME_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_MONITOR_COMPUTING_ENGINE`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngineEvents {
    /// Required.
    pub data_engine_name: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub session_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeDataEngineEvents(data_engine_name: String)
    "DescribeDataEngineEvents" -> DescribeDataEngineEventsOutput {
    0 "DataEngineName" data_engine_name, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "SessionId" session_id: String,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String
} }
paged! { DescribeDataEngineEvents: HouseEventsInfo = Offset "Offset", "Events" events, total "TotalCount" }

/// Response of [`DescribeDataEngineEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngineEventsOutput {
    pub events: Vec<HouseEventsInfo>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total_pages: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDataEngineEventsOutput {
    0 "Events" events: Vec<HouseEventsInfo>, 1 "Page" page: i64, 2 "Size" size: i64, 3 "TotalPages" total_pages: i64,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataEngineEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HouseEventsInfo {
    pub time: Vec<String>,
    pub events_action: Vec<String>,
    pub cluster_info: Vec<String>,
}
model! { HouseEventsInfo {
    0 "Time" time: Vec<String>, 1 "EventsAction" events_action: Vec<String>, 2 "ClusterInfo" cluster_info: Vec<String>
} }

/// Describes data engine image versions: `DescribeDataEngineImageVersions` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDataEngineImageVersions>.
///
/// Errors: [`codes::INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_USER_RECORDS_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_INVALID_SQL`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_ACTIVITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngineImageVersions {
    /// Required.
    pub engine_type: String,
    pub sort: Option<String>,
    pub asc: Option<bool>,
}
operation! { DescribeDataEngineImageVersions(engine_type: String)
    "DescribeDataEngineImageVersions" -> DescribeDataEngineImageVersionsOutput {
    0 "EngineType" engine_type, 1 "Sort" sort: String, 2 "Asc" asc: bool
} }

/// Response of [`DescribeDataEngineImageVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngineImageVersionsOutput {
    pub image_parent_versions: Vec<DataEngineImageVersion>,
    pub total: Option<i64>,
}
model! { DescribeDataEngineImageVersionsOutput {
    0 "ImageParentVersions" image_parent_versions: Vec<DataEngineImageVersion>, 1 "Total" total: i64
} }

/// In the response of [`DescribeDataEngineImageVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEngineImageVersion {
    pub image_version_id: Option<String>,
    pub image_version: Option<String>,
    pub description: Option<String>,
    pub is_public: Option<i64>,
    pub engine_type: Option<String>,
    pub is_shared_engine: Option<i64>,
    pub state: Option<i64>,
    pub insert_time: Option<String>,
    pub update_time: Option<String>,
}
model! { DataEngineImageVersion {
    0 "ImageVersionId" image_version_id: String, 1 "ImageVersion" image_version: String,
    2 "Description" description: String, 3 "IsPublic" is_public: i64, 4 "EngineType" engine_type: String,
    5 "IsSharedEngine" is_shared_engine: i64, 6 "State" state: i64, 7 "InsertTime" insert_time: String,
    8 "UpdateTime" update_time: String
} }

/// Describes data engine python spark images: `DescribeDataEnginePythonSparkImages` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDataEnginePythonSparkImages>.
///
/// Errors: [`codes::INVALID_PARAMETER_IMAGE_USER_RECORDS_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_INVALID_SQL`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEnginePythonSparkImages {
    /// Required.
    pub child_image_version_id: String,
}
operation! { DescribeDataEnginePythonSparkImages(child_image_version_id: String)
    "DescribeDataEnginePythonSparkImages" -> DescribeDataEnginePythonSparkImagesOutput {
    0 "ChildImageVersionId" child_image_version_id
} }

/// Response of [`DescribeDataEnginePythonSparkImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEnginePythonSparkImagesOutput {
    pub python_spark_images: Vec<PythonSparkImage>,
}
model! { DescribeDataEnginePythonSparkImagesOutput {
    0 "PythonSparkImages" python_spark_images: Vec<PythonSparkImage>
} }

/// In the response of [`DescribeDataEnginePythonSparkImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PythonSparkImage {
    pub spark_image_id: Option<String>,
    pub child_image_version_id: Option<String>,
    pub spark_image_version: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { PythonSparkImage {
    0 "SparkImageId" spark_image_id: String, 1 "ChildImageVersionId" child_image_version_id: String,
    2 "SparkImageVersion" spark_image_version: String, 3 "Description" description: String,
    4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String
} }

/// Describes data engine session parameters: `DescribeDataEngineSessionParameters` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDataEngineSessionParameters>.
///
/// Errors: [`codes::INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_SUBMIT_METHOD_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_INVALID_SQL`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_DEFAULT_DATA_ENGINE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngineSessionParameters {
    /// Required.
    pub data_engine_id: String,
    pub data_engine_name: Option<String>,
}
operation! { DescribeDataEngineSessionParameters(data_engine_id: String)
    "DescribeDataEngineSessionParameters" -> DescribeDataEngineSessionParametersOutput {
    0 "DataEngineId" data_engine_id, 1 "DataEngineName" data_engine_name: String
} }

/// Response of [`DescribeDataEngineSessionParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngineSessionParametersOutput {
    pub data_engine_parameters: Vec<DataEngineImageSessionParameter>,
}
model! { DescribeDataEngineSessionParametersOutput {
    0 "DataEngineParameters" data_engine_parameters: Vec<DataEngineImageSessionParameter>
} }

/// In the response of [`DescribeDataEngineSessionParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEngineImageSessionParameter {
    pub parameter_id: Option<String>,
    pub child_image_version_id: Option<String>,
    pub engine_type: Option<String>,
    pub key_name: Option<String>,
    pub key_description: Option<String>,
    pub value_type: Option<String>,
    pub value_length_limit: Option<String>,
    pub value_regexp_limit: Option<String>,
    pub value_default: Option<String>,
    pub is_public: Option<i64>,
    pub parameter_type: Option<i64>,
    pub submit_method: Option<String>,
    pub operator: Option<String>,
    pub insert_time: Option<String>,
    pub update_time: Option<String>,
}
model! { DataEngineImageSessionParameter {
    0 "ParameterId" parameter_id: String, 1 "ChildImageVersionId" child_image_version_id: String,
    2 "EngineType" engine_type: String, 3 "KeyName" key_name: String, 4 "KeyDescription" key_description: String,
    5 "ValueType" value_type: String, 6 "ValueLengthLimit" value_length_limit: String,
    7 "ValueRegexpLimit" value_regexp_limit: String, 8 "ValueDefault" value_default: String,
    9 "IsPublic" is_public: i64, 10 "ParameterType" parameter_type: i64, 11 "SubmitMethod" submit_method: String,
    12 "Operator" operator: String, 13 "InsertTime" insert_time: String, 14 "UpdateTime" update_time: String
} }

/// Describes data engines: `DescribeDataEngines` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDataEngines>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_USER_INFO_FAILED`], [`codes::FAILED_OPERATION_HTTP_CLIENT_DO_REQUEST_FAILED`],
/// [`codes::INVALID_PARAMETER_DESCRIBE_DATA_ENGINES_SORT_BY_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_INVALID_SQL`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngines {
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_by: Option<String>,
    pub sorting: Option<String>,
    pub limit: Option<i64>,
    pub datasource_connection_name: Option<String>,
    pub exclude_public_engine: Option<bool>,
    pub access_types: Option<Vec<String>>,
    pub engine_exec_type: Option<String>,
    pub engine_type: Option<String>,
    pub datasource_connection_name_set: Option<Vec<String>>,
    pub engine_generation: Option<String>,
    pub engine_type_detail: Option<String>,
    pub list_has_listener: Option<bool>,
}
operation! { DescribeDataEngines() "DescribeDataEngines" -> DescribeDataEnginesOutput {
    0 "Offset" offset: i64, 1 "Filters" filters: Vec<Filter>, 2 "SortBy" sort_by: String, 3 "Sorting" sorting: String,
    4 "Limit" limit: i64, 5 "DatasourceConnectionName" datasource_connection_name: String,
    6 "ExcludePublicEngine" exclude_public_engine: bool, 7 "AccessTypes" access_types: Vec<String>,
    8 "EngineExecType" engine_exec_type: String, 9 "EngineType" engine_type: String,
    10 "DatasourceConnectionNameSet" datasource_connection_name_set: Vec<String>,
    11 "EngineGeneration" engine_generation: String, 12 "EngineTypeDetail" engine_type_detail: String,
    13 "ListHasListener" list_has_listener: bool
} }
paged! { DescribeDataEngines: DataEngineInfo = Offset "Offset", "DataEngines" data_engines, total "TotalCount" }

/// Response of [`DescribeDataEngines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEnginesOutput {
    pub data_engines: Vec<DataEngineInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDataEnginesOutput {
    0 "DataEngines" data_engines: Vec<DataEngineInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes data engines scale detail: `DescribeDataEnginesScaleDetail` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDataEnginesScaleDetail>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_MONITOR_COMPUTING_ENGINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEnginesScaleDetail {
    pub data_engine_names: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeDataEnginesScaleDetail() "DescribeDataEnginesScaleDetail" -> DescribeDataEnginesScaleDetailOutput {
    0 "DataEngineNames" data_engine_names: Vec<String>, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

/// Response of [`DescribeDataEnginesScaleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEnginesScaleDetailOutput {
    pub scales: Vec<DataEngineScaleInfo>,
}
model! { DescribeDataEnginesScaleDetailOutput {
    0 "Scales" scales: Vec<DataEngineScaleInfo>
} }

/// In the response of [`DescribeDataEnginesScaleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEngineScaleInfo {
    pub data_engine_id: Option<String>,
    pub data_engine_name: Option<String>,
    pub scale_detail: Vec<DataEngineScaleInfoDetail>,
}
model! { DataEngineScaleInfo {
    0 "DataEngineId" data_engine_id: String, 1 "DataEngineName" data_engine_name: String,
    2 "ScaleDetail" scale_detail: Vec<DataEngineScaleInfoDetail>
} }

/// In the response of [`DescribeDataEnginesScaleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEngineScaleInfoDetail {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cu: Option<i64>,
}
model! { DataEngineScaleInfoDetail {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "CU" cu: i64
} }

/// Describes data mask strategies: `DescribeDataMaskStrategies` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDataMaskStrategies>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataMaskStrategies {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDataMaskStrategies() "DescribeDataMaskStrategies" -> DescribeDataMaskStrategiesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeDataMaskStrategies: DataMaskStrategy = Offset "Offset", "Strategies" strategies, total "TotalCount" }

/// Response of [`DescribeDataMaskStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataMaskStrategiesOutput {
    pub total_count: Option<i64>,
    pub strategies: Vec<DataMaskStrategy>,
}
model! { DescribeDataMaskStrategiesOutput {
    0 "TotalCount" total_count: i64, 1 "Strategies" strategies: Vec<DataMaskStrategy>
} }

/// In the response of [`DescribeDataMaskStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataMaskStrategy {
    pub strategy_id: Option<String>,
    pub user_app_id: Option<String>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub strategy_name: Option<String>,
    pub strategy_type: Option<String>,
    pub strategy_desc: Option<String>,
    pub groups: Vec<GroupInfo>,
    pub users: Option<String>,
    pub state: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { DataMaskStrategy {
    0 "StrategyId" strategy_id: String, 1 "UserAppId" user_app_id: String, 2 "Uin" uin: String,
    3 "SubAccountUin" sub_account_uin: String, 4 "StrategyName" strategy_name: String,
    5 "StrategyType" strategy_type: String, 6 "StrategyDesc" strategy_desc: String, 7 "Groups" groups: Vec<GroupInfo>,
    8 "Users" users: String, 9 "State" state: i64, 10 "CreateTime" create_time: i64, 11 "UpdateTime" update_time: i64
} }

/// Describes database: `DescribeDatabase` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDatabase>.
///
/// Errors: [`codes::FAILED_OPERATION_METASTORE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_DATASOURCE_CONNECTION_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabase {
    /// Required.
    pub database_name: String,
    pub datasource_connection_name: Option<String>,
}
operation! { DescribeDatabase(database_name: String) "DescribeDatabase" -> DescribeDatabaseOutput {
    0 "DatabaseName" database_name, 1 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`DescribeDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseOutput {
    pub database_info: Option<DatabaseResponseInfo>,
}
model! { DescribeDatabaseOutput {
    0 "DatabaseInfo" database_info: DatabaseResponseInfo
} }

/// In the response of [`DescribeDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseResponseInfo {
    pub database_name: Option<String>,
    pub comment: Option<String>,
    pub properties: Vec<Property>,
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
    pub location: Option<String>,
    pub user_alias: Option<String>,
    pub user_sub_uin: Option<String>,
    pub govern_policy: Option<DataGovernPolicy>,
    pub database_id: Option<String>,
    pub catalog_name: Option<String>,
    pub catalog_type: Option<String>,
    pub is_information_schema: Option<bool>,
}
model! { DatabaseResponseInfo {
    0 "DatabaseName" database_name: String, 1 "Comment" comment: String, 2 "Properties" properties: Vec<Property>,
    3 "CreateTime" create_time: String, 4 "ModifiedTime" modified_time: String, 5 "Location" location: String,
    6 "UserAlias" user_alias: String, 7 "UserSubUin" user_sub_uin: String,
    8 "GovernPolicy" govern_policy: DataGovernPolicy, 9 "DatabaseId" database_id: String,
    10 "CatalogName" catalog_name: String, 11 "CatalogType" catalog_type: String,
    12 "IsInformationSchema" is_information_schema: bool
} }

/// Describes databases: `DescribeDatabases` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDatabases>.
///
/// Errors: [`codes::FAILED_OPERATION_GOVERN_ERROR`], [`codes::FAILED_OPERATION_METASTORE_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DATASOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_DATASOURCE_CONNECTION_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub key_word: Option<String>,
    pub datasource_connection_name: Option<String>,
    pub sort: Option<String>,
    pub asc: Option<bool>,
    pub describe_type: Option<String>,
}
operation! { DescribeDatabases() "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "KeyWord" key_word: String,
    3 "DatasourceConnectionName" datasource_connection_name: String, 4 "Sort" sort: String, 5 "Asc" asc: bool,
    6 "DescribeType" describe_type: String
} }
paged! { DescribeDatabases: DatabaseResponseInfo = Offset "Offset", "DatabaseList" database_list, total "TotalCount" }

/// Response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub database_list: Vec<DatabaseResponseInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDatabasesOutput {
    0 "DatabaseList" database_list: Vec<DatabaseResponseInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes datasource connection: `DescribeDatasourceConnection` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeDatasourceConnection>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_DATASOURCE_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasourceConnection {
    pub datasource_connection_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
    pub sorting: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub datasource_connection_names: Option<Vec<String>>,
    pub datasource_connection_types: Option<Vec<String>>,
    pub hive_version: Option<Vec<String>>,
}
operation! { DescribeDatasourceConnection() "DescribeDatasourceConnection" -> DescribeDatasourceConnectionOutput {
    0 "DatasourceConnectionIds" datasource_connection_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Offset" offset: i64, 3 "Limit" limit: i64, 4 "SortBy" sort_by: String, 5 "Sorting" sorting: String,
    6 "StartTime" start_time: String, 7 "EndTime" end_time: String,
    8 "DatasourceConnectionNames" datasource_connection_names: Vec<String>,
    9 "DatasourceConnectionTypes" datasource_connection_types: Vec<String>, 10 "HiveVersion" hive_version: Vec<String>
} }
paged! { DescribeDatasourceConnection: DatasourceConnectionInfo =
    Offset "Offset", "ConnectionSet" connection_set, total "TotalCount" }

/// Response of [`DescribeDatasourceConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasourceConnectionOutput {
    pub total_count: Option<i64>,
    pub connection_set: Vec<DatasourceConnectionInfo>,
}
model! { DescribeDatasourceConnectionOutput {
    0 "TotalCount" total_count: i64, 1 "ConnectionSet" connection_set: Vec<DatasourceConnectionInfo>
} }

/// In the response of [`DescribeDatasourceConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasourceConnectionInfo {
    pub id: Option<i64>,
    pub datasource_connection_id: Option<String>,
    pub datasource_connection_name: Option<String>,
    pub datasource_connection_desc: Option<String>,
    pub datasource_connection_type: Option<String>,
    pub datasource_connection_config: Option<DatasourceConnectionConfig>,
    pub state: Option<i64>,
    pub region: Option<String>,
    pub app_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub message: Option<String>,
    pub data_engines: Vec<DataEngineInfo>,
    pub user_alias: Option<String>,
    pub network_connection_set: Vec<NetworkConnection>,
    pub connectivity_state: Option<i64>,
    pub connectivity_tips: Option<String>,
    pub custom_config: Vec<CustomConfig>,
    pub allow_rollback: Option<bool>,
}
model! { DatasourceConnectionInfo {
    0 "Id" id: i64, 1 "DatasourceConnectionId" datasource_connection_id: String,
    2 "DatasourceConnectionName" datasource_connection_name: String,
    3 "DatasourceConnectionDesc" datasource_connection_desc: String,
    4 "DatasourceConnectionType" datasource_connection_type: String,
    5 "DatasourceConnectionConfig" datasource_connection_config: DatasourceConnectionConfig, 6 "State" state: i64,
    7 "Region" region: String, 8 "AppId" app_id: String, 9 "CreateTime" create_time: String,
    10 "UpdateTime" update_time: String, 11 "Message" message: String,
    12 "DataEngines" data_engines: Vec<DataEngineInfo>, 13 "UserAlias" user_alias: String,
    14 "NetworkConnectionSet" network_connection_set: Vec<NetworkConnection>,
    15 "ConnectivityState" connectivity_state: i64, 16 "ConnectivityTips" connectivity_tips: String,
    17 "CustomConfig" custom_config: Vec<CustomConfig>, 18 "AllowRollback" allow_rollback: bool
} }

/// Describes engine networks: `DescribeEngineNetworks` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeEngineNetworks>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineNetworks {
    pub sort_by: Option<String>,
    pub sorting: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeEngineNetworks() "DescribeEngineNetworks" -> DescribeEngineNetworksOutput {
    0 "SortBy" sort_by: String, 1 "Sorting" sorting: String, 2 "Filters" filters: Vec<Filter>, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribeEngineNetworks: EngineNetworkInfo =
    Offset "Offset", "EngineNetworkInfos" engine_network_infos, total "Total" }

/// Response of [`DescribeEngineNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineNetworksOutput {
    pub engine_network_infos: Vec<EngineNetworkInfo>,
    pub total: Option<i64>,
}
model! { DescribeEngineNetworksOutput {
    0 "EngineNetworkInfos" engine_network_infos: Vec<EngineNetworkInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeEngineNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EngineNetworkInfo {
    pub engine_network_name: Option<String>,
    pub engine_network_state: Option<i64>,
    pub engine_network_cidr: Option<String>,
    pub engine_network_id: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub private_link_number: Option<i64>,
    pub engine_number: Option<i64>,
    pub gate_way_info: Vec<GatewayInfo>,
}
model! { EngineNetworkInfo {
    0 "EngineNetworkName" engine_network_name: String, 1 "EngineNetworkState" engine_network_state: i64,
    2 "EngineNetworkCidr" engine_network_cidr: String, 3 "EngineNetworkId" engine_network_id: String,
    4 "CreateTime" create_time: i64, 5 "UpdateTime" update_time: i64, 6 "PrivateLinkNumber" private_link_number: i64,
    7 "EngineNumber" engine_number: i64, 8 "GateWayInfo" gate_way_info: Vec<GatewayInfo>
} }

/// In the response of [`DescribeEngineNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayInfo {
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub size: Option<i64>,
    pub state: Option<i64>,
    pub pay_mode: Option<i64>,
    pub mode: Option<i64>,
}
model! { GatewayInfo {
    0 "GatewayId" gateway_id: String, 1 "GatewayName" gateway_name: String, 2 "Size" size: i64, 3 "State" state: i64,
    4 "PayMode" pay_mode: i64, 5 "Mode" mode: i64
} }

/// Describes engine node spec: `DescribeEngineNodeSpec` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeEngineNodeSpec>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineNodeSpec {
    pub data_engine_name: Option<String>,
}
operation! { DescribeEngineNodeSpec() "DescribeEngineNodeSpec" -> DescribeEngineNodeSpecOutput {
    0 "DataEngineName" data_engine_name: String
} }

/// Response of [`DescribeEngineNodeSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineNodeSpecOutput {
    pub driver_spec: Vec<SpecInfo>,
    pub executor_spec: Vec<SpecInfo>,
}
model! { DescribeEngineNodeSpecOutput {
    0 "DriverSpec" driver_spec: Vec<SpecInfo>, 1 "ExecutorSpec" executor_spec: Vec<SpecInfo>
} }

/// In the response of [`DescribeEngineNodeSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecInfo {
    pub name: Option<String>,
    pub cu: Option<i64>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
}
model! { SpecInfo {
    0 "Name" name: String, 1 "Cu" cu: i64, 2 "Cpu" cpu: i64, 3 "Memory" memory: i64
} }

/// Describes engine usage info: `DescribeEngineUsageInfo` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeEngineUsageInfo>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineUsageInfo {
    /// Required.
    pub data_engine_id: String,
}
operation! { DescribeEngineUsageInfo(data_engine_id: String)
    "DescribeEngineUsageInfo" -> DescribeEngineUsageInfoOutput {
    0 "DataEngineId" data_engine_id
} }

/// Response of [`DescribeEngineUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineUsageInfoOutput {
    pub total: Option<i64>,
    pub used: Option<i64>,
    pub available: Option<i64>,
    pub avail_percent: Option<i64>,
}
model! { DescribeEngineUsageInfoOutput {
    0 "Total" total: i64, 1 "Used" used: i64, 2 "Available" available: i64, 3 "AvailPercent" avail_percent: i64
} }

/// Describes flow detail list: `DescribeFlowDetailList` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeFlowDetailList>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowDetailList {
    /// Required.
    pub partition_code: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeFlowDetailList(partition_code: String) "DescribeFlowDetailList" -> DescribeFlowDetailListOutput {
    0 "PartitionCode" partition_code, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeFlowDetailList: FlowDetail = Number "Page", "FlowDetailList" flow_detail_list, total "Total" }

/// Response of [`DescribeFlowDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowDetailListOutput {
    pub flow_detail_list: Vec<FlowDetail>,
    pub total: Option<i64>,
}
model! { DescribeFlowDetailListOutput {
    0 "FlowDetailList" flow_detail_list: Vec<FlowDetail>, 1 "Total" total: i64
} }

/// In the response of [`DescribeFlowDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowDetail {
    pub flow_id: Option<i64>,
    pub work_flow_id: Option<String>,
    pub work_flow_code: Option<String>,
    pub progress: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub activities: Vec<FlowActivityDetail>,
}
model! { FlowDetail {
    0 "FlowId" flow_id: i64, 1 "WorkFlowId" work_flow_id: String, 2 "WorkFlowCode" work_flow_code: String,
    3 "Progress" progress: i64, 4 "Status" status: i64, 5 "CreateTime" create_time: String,
    6 "Activities" activities: Vec<FlowActivityDetail>
} }

/// In the response of [`DescribeFlowDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowActivityDetail {
    pub activity_code: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub duration: Option<i64>,
}
model! { FlowActivityDetail {
    0 "ActivityCode" activity_code: String, 1 "Status" status: i64, 2 "CreateTime" create_time: String,
    3 "Duration" duration: i64
} }

/// Describes flow list: `DescribeFlowList` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeFlowList>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowList {
    /// Required.
    pub partition_code: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeFlowList(partition_code: String) "DescribeFlowList" -> DescribeFlowListOutput {
    0 "PartitionCode" partition_code, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeFlowList: FlowInfo = Number "Page", "FlowInfoList" flow_info_list, total "Total" }

/// Response of [`DescribeFlowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowListOutput {
    pub flow_info_list: Vec<FlowInfo>,
    pub total: Option<i64>,
}
model! { DescribeFlowListOutput {
    0 "FlowInfoList" flow_info_list: Vec<FlowInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeFlowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowInfo {
    pub flow_id: Option<i64>,
    pub work_flow_code: Option<String>,
    pub status: Option<i64>,
}
model! { FlowInfo {
    0 "FlowId" flow_id: i64, 1 "WorkFlowCode" work_flow_code: String, 2 "Status" status: i64
} }

/// Describes forbidden table pro: `DescribeForbiddenTablePro` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeForbiddenTablePro>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForbiddenTablePro {}
operation! { DescribeForbiddenTablePro() "DescribeForbiddenTablePro" -> Empty {} }

/// Response of [`DescribeForbiddenTablePro`]: empty.
pub type DescribeForbiddenTableProOutput = Empty;

/// Describes lake fs dir summary: `DescribeLakeFsDirSummary` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeLakeFsDirSummary>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLakeFsDirSummary {}
operation! { DescribeLakeFsDirSummary() "DescribeLakeFsDirSummary" -> Empty {} }

/// Response of [`DescribeLakeFsDirSummary`]: empty.
pub type DescribeLakeFsDirSummaryOutput = Empty;

/// Describes lake fs info: `DescribeLakeFsInfo` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeLakeFsInfo>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLakeFsInfo {}
operation! { DescribeLakeFsInfo() "DescribeLakeFsInfo" -> DescribeLakeFsInfoOutput {} }

/// Response of [`DescribeLakeFsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLakeFsInfoOutput {
    pub lake_fs_infos: Vec<LakeFsInfo>,
}
model! { DescribeLakeFsInfoOutput {
    0 "LakeFsInfos" lake_fs_infos: Vec<LakeFsInfo>
} }

/// In the response of [`DescribeLakeFsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LakeFsInfo {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub space_used_size: Option<f64>,
    pub create_time_stamp: Option<i64>,
    pub default_bucket: Option<i64>,
    pub short_name: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub tag_list: Vec<TagInfo>,
}
model! { LakeFsInfo {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "SpaceUsedSize" space_used_size: f64,
    3 "CreateTimeStamp" create_time_stamp: i64, 4 "DefaultBucket" default_bucket: i64, 5 "ShortName" short_name: String,
    6 "Description" description: String, 7 "Status" status: String, 8 "TagList" tag_list: Vec<TagInfo>
} }

/// Describes lake fs task result: `DescribeLakeFsTaskResult` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeLakeFsTaskResult>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLakeFsTaskResult {
    /// Required.
    pub fs_path: String,
}
operation! { DescribeLakeFsTaskResult(fs_path: String) "DescribeLakeFsTaskResult" -> DescribeLakeFsTaskResultOutput {
    0 "FsPath" fs_path
} }

/// Response of [`DescribeLakeFsTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLakeFsTaskResultOutput {
    pub access_token: Option<LakeFileSystemToken>,
}
model! { DescribeLakeFsTaskResultOutput {
    0 "AccessToken" access_token: LakeFileSystemToken
} }

/// In the response of [`DescribeLakeFsTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LakeFileSystemToken {
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
    pub expired_time: Option<i64>,
    pub issue_time: Option<i64>,
}
model! { LakeFileSystemToken {
    0 "SecretId" secret_id: String, 1 "SecretKey" secret_key: Secret, 2 "Token" token: Secret,
    3 "ExpiredTime" expired_time: i64, 4 "IssueTime" issue_time: i64
} }

/// Describes mcp sub uin: `DescribeMCPSubUin` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeMCPSubUin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMCPSubUin {}
operation! { DescribeMCPSubUin() "DescribeMCPSubUin" -> DescribeMCPSubUinOutput {} }

/// Response of [`DescribeMCPSubUin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMCPSubUinOutput {
    pub subuin: Option<String>,
}
model! { DescribeMCPSubUinOutput {
    0 "Subuin" subuin: String
} }

/// Describes mcp task: `DescribeMCPTask` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeMCPTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_FILTERS_VALUES_NUMBER_OUT_OF_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_FILTERS_KEY_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_SQL_TASK_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_SORT_BY_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_TASK_STATE_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMCPTask {
    pub task_id: Option<String>,
}
operation! { DescribeMCPTask() "DescribeMCPTask" -> DescribeMCPTaskOutput {
    0 "TaskId" task_id: String
} }

/// Response of [`DescribeMCPTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMCPTaskOutput {
    pub task_info: Option<MCPTaskInfo>,
}
model! { DescribeMCPTaskOutput {
    0 "TaskInfo" task_info: MCPTaskInfo
} }

/// In the response of [`DescribeMCPTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MCPTaskInfo {
    pub id: Option<String>,
    pub batch_id: Option<String>,
    pub state: Option<i64>,
    pub task_type: Option<String>,
    pub task_kind: Option<String>,
    pub engine_type_detail: Option<String>,
    pub sql_type: Option<String>,
    pub sql: Option<String>,
    pub is_sql_cut_off: Option<bool>,
    pub database_name: Option<String>,
    pub data_engine_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub spark_job_id: Option<String>,
    pub spark_job_name: Option<String>,
    pub operate_uin: Option<String>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub update_time: Option<String>,
    pub used_time: Option<i64>,
    pub total_time: Option<i64>,
    pub progress: Option<i64>,
    pub output_message: Option<String>,
    pub data_set: Option<String>,
}
model! { MCPTaskInfo {
    0 "Id" id: String, 1 "BatchId" batch_id: String, 2 "State" state: i64, 3 "TaskType" task_type: String,
    4 "TaskKind" task_kind: String, 5 "EngineTypeDetail" engine_type_detail: String, 6 "SQLType" sql_type: String,
    7 "SQL" sql: String, 8 "IsSQLCutOff" is_sql_cut_off: bool, 9 "DatabaseName" database_name: String,
    10 "DataEngineId" data_engine_id: String, 11 "ResourceGroupName" resource_group_name: String,
    12 "SparkJobId" spark_job_id: String, 13 "SparkJobName" spark_job_name: String, 14 "OperateUin" operate_uin: String,
    15 "CreateTime" create_time: String, 16 "StartTime" start_time: String, 17 "EndTime" end_time: String,
    18 "UpdateTime" update_time: String, 19 "UsedTime" used_time: i64, 20 "TotalTime" total_time: i64,
    21 "Progress" progress: i64, 22 "OutputMessage" output_message: String, 23 "DataSet" data_set: String
} }

/// Describes mcp task result: `DescribeMCPTaskResult` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeMCPTaskResult>.
///
/// Errors: [`codes::FAILED_OPERATION_HTTP_CLIENT_DO_REQUEST_FAILED`],
/// [`codes::FAILED_OPERATION_SQL_TASK_RESULT_OVERSIZE`], [`codes::FAILED_OPERATION_TASK_OVERTIME_FETCH_RESULT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMCPTaskResult {
    /// Required.
    pub task_id: String,
    pub next_token: Option<String>,
}
operation! { DescribeMCPTaskResult(task_id: String) "DescribeMCPTaskResult" -> DescribeMCPTaskResultOutput {
    0 "TaskId" task_id, 1 "NextToken" next_token: String
} }
paged! { DescribeMCPTaskResult: Column =
    Token "NextToken", "TaskResult.ResultSchema" task_result.result_schema, next "TaskResult.NextToken" }

/// Response of [`DescribeMCPTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMCPTaskResultOutput {
    pub task_result: Option<MCPTaskResultInfo>,
}
model! { DescribeMCPTaskResultOutput {
    0 "TaskResult" task_result: MCPTaskResultInfo
} }

/// In the response of [`DescribeMCPTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MCPTaskResultInfo {
    pub task_id: Option<String>,
    pub state: Option<i64>,
    pub result_schema: Vec<Column>,
    pub result_set: Option<String>,
    pub next_token: Option<String>,
    pub row_affect_info: Option<String>,
    pub output_message: Option<String>,
    pub display_format: Option<String>,
    pub can_download: Option<bool>,
    pub query_result_time: Option<f64>,
    pub is_result_oversize: Option<bool>,
}
model! { MCPTaskResultInfo {
    0 "TaskId" task_id: String, 1 "State" state: i64, 2 "ResultSchema" result_schema: Vec<Column>,
    3 "ResultSet" result_set: String, 4 "NextToken" next_token: String, 5 "RowAffectInfo" row_affect_info: String,
    6 "OutputMessage" output_message: String, 7 "DisplayFormat" display_format: String,
    8 "CanDownload" can_download: bool, 9 "QueryResultTime" query_result_time: f64,
    10 "IsResultOversize" is_result_oversize: bool
} }

/// Describes native spark sessions: `DescribeNativeSparkSessions` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeNativeSparkSessions>.
///
/// Errors: [`codes::FAILED_OPERATION_HTTP_CLIENT_DO_REQUEST_FAILED`],
/// [`codes::FAILED_OPERATION_SQL_TASK_RESULT_OVERSIZE`], [`codes::FAILED_OPERATION_TASK_OVERTIME_FETCH_RESULT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNativeSparkSessions {
    pub data_engine_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub project_id: Option<String>,
    pub user_uin: Option<String>,
}
operation! { DescribeNativeSparkSessions() "DescribeNativeSparkSessions" -> DescribeNativeSparkSessionsOutput {
    0 "DataEngineId" data_engine_id: String, 1 "ResourceGroupId" resource_group_id: String,
    2 "ProjectId" project_id: String, 3 "UserUin" user_uin: String
} }

/// Response of [`DescribeNativeSparkSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNativeSparkSessionsOutput {
    pub spark_sessions_list: Vec<SparkSessionInfo>,
    pub total_spec: Option<i64>,
    pub total_available: Option<i64>,
}
model! { DescribeNativeSparkSessionsOutput {
    0 "SparkSessionsList" spark_sessions_list: Vec<SparkSessionInfo>, 1 "TotalSpec" total_spec: i64,
    2 "TotalAvailable" total_available: i64
} }

/// In the response of [`DescribeNativeSparkSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparkSessionInfo {
    pub spark_session_id: Option<String>,
    pub spark_session_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub engine_session_id: Option<String>,
    pub engine_session_name: Option<String>,
    pub idle_timeout_min: Option<i64>,
    pub driver_spec: Option<String>,
    pub executor_spec: Option<String>,
    pub executor_num_min: Option<i64>,
    pub executor_num_max: Option<i64>,
    pub total_spec_min: Option<i64>,
    pub total_spec_max: Option<i64>,
    pub state: Option<String>,
}
model! { SparkSessionInfo {
    0 "SparkSessionId" spark_session_id: String, 1 "SparkSessionName" spark_session_name: String,
    2 "ResourceGroupId" resource_group_id: String, 3 "EngineSessionId" engine_session_id: String,
    4 "EngineSessionName" engine_session_name: String, 5 "IdleTimeoutMin" idle_timeout_min: i64,
    6 "DriverSpec" driver_spec: String, 7 "ExecutorSpec" executor_spec: String,
    8 "ExecutorNumMin" executor_num_min: i64, 9 "ExecutorNumMax" executor_num_max: i64,
    10 "TotalSpecMin" total_spec_min: i64, 11 "TotalSpecMax" total_spec_max: i64, 12 "State" state: String
} }

/// Describes network connections: `DescribeNetworkConnections` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeNetworkConnections>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkConnections {
    pub network_connection_type: Option<i64>,
    pub data_engine_name: Option<String>,
    pub datasource_connection_vpc_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub network_connection_name: Option<String>,
}
operation! { DescribeNetworkConnections() "DescribeNetworkConnections" -> DescribeNetworkConnectionsOutput {
    0 "NetworkConnectionType" network_connection_type: i64, 1 "DataEngineName" data_engine_name: String,
    2 "DatasourceConnectionVpcId" datasource_connection_vpc_id: String, 3 "Limit" limit: i64, 4 "Offset" offset: i64,
    5 "NetworkConnectionName" network_connection_name: String
} }
paged! { DescribeNetworkConnections: NetworkConnection =
    Offset "Offset", "NetworkConnectionSet" network_connection_set, total "TotalCount" }

/// Response of [`DescribeNetworkConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkConnectionsOutput {
    pub total_count: Option<i64>,
    pub network_connection_set: Vec<NetworkConnection>,
}
model! { DescribeNetworkConnectionsOutput {
    0 "TotalCount" total_count: i64, 1 "NetworkConnectionSet" network_connection_set: Vec<NetworkConnection>
} }

/// Describes notebook session: `DescribeNotebookSession` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeNotebookSession>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_DEAD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSession {
    /// Required.
    pub session_id: String,
}
operation! { DescribeNotebookSession(session_id: String) "DescribeNotebookSession" -> DescribeNotebookSessionOutput {
    0 "SessionId" session_id
} }

/// Response of [`DescribeNotebookSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionOutput {
    pub session: Option<NotebookSessionInfo>,
}
model! { DescribeNotebookSessionOutput {
    0 "Session" session: NotebookSessionInfo
} }

/// In the response of [`DescribeNotebookSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotebookSessionInfo {
    pub name: Option<String>,
    pub kind: Option<String>,
    pub data_engine_name: Option<String>,
    pub arguments: Vec<KVPair>,
    pub program_dependent_files: Vec<String>,
    pub program_dependent_jars: Vec<String>,
    pub program_dependent_python: Vec<String>,
    pub program_archives: Vec<String>,
    pub driver_size: Option<String>,
    pub executor_size: Option<String>,
    pub executor_numbers: Option<i64>,
    pub proxy_user: Option<String>,
    pub timeout_in_second: Option<i64>,
    pub spark_app_id: Option<String>,
    pub session_id: Option<String>,
    pub state: Option<String>,
    pub create_time: Option<String>,
    pub app_info: Vec<KVPair>,
    pub spark_ui_url: Option<String>,
    pub executor_max_numbers: Option<i64>,
    pub session_type: Option<String>,
    pub data_engine_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub pod_size: Option<i64>,
    pub pod_numbers: Option<i64>,
    pub spark_app_name: Option<String>,
}
model! { NotebookSessionInfo {
    0 "Name" name: String, 1 "Kind" kind: String, 2 "DataEngineName" data_engine_name: String,
    3 "Arguments" arguments: Vec<KVPair>, 4 "ProgramDependentFiles" program_dependent_files: Vec<String>,
    5 "ProgramDependentJars" program_dependent_jars: Vec<String>,
    6 "ProgramDependentPython" program_dependent_python: Vec<String>, 7 "ProgramArchives" program_archives: Vec<String>,
    8 "DriverSize" driver_size: String, 9 "ExecutorSize" executor_size: String,
    10 "ExecutorNumbers" executor_numbers: i64, 11 "ProxyUser" proxy_user: String,
    12 "TimeoutInSecond" timeout_in_second: i64, 13 "SparkAppId" spark_app_id: String,
    14 "SessionId" session_id: String, 15 "State" state: String, 16 "CreateTime" create_time: String,
    17 "AppInfo" app_info: Vec<KVPair>, 18 "SparkUiUrl" spark_ui_url: String,
    19 "ExecutorMaxNumbers" executor_max_numbers: i64, 20 "SessionType" session_type: String,
    21 "DataEngineId" data_engine_id: String, 22 "ResourceGroupId" resource_group_id: String,
    23 "ResourceGroupName" resource_group_name: String, 24 "PodSize" pod_size: i64, 25 "PodNumbers" pod_numbers: i64,
    26 "SparkAppName" spark_app_name: String
} }

/// Describes notebook session log: `DescribeNotebookSessionLog` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeNotebookSessionLog>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_DEAD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionLog {
    /// Required.
    pub session_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeNotebookSessionLog(session_id: String)
    "DescribeNotebookSessionLog" -> DescribeNotebookSessionLogOutput {
    0 "SessionId" session_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeNotebookSessionLog: String = Offset "Offset", "Logs" logs }

/// Response of [`DescribeNotebookSessionLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionLogOutput {
    pub logs: Vec<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
model! { DescribeNotebookSessionLogOutput {
    0 "Logs" logs: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }

/// Describes notebook session statement: `DescribeNotebookSessionStatement` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeNotebookSessionStatement>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_DEAD`], [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_SHUTTING_DOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionStatement {
    /// Required.
    pub session_id: String,
    /// Required.
    pub statement_id: String,
    pub task_id: Option<String>,
}
operation! { DescribeNotebookSessionStatement(session_id: String, statement_id: String)
    "DescribeNotebookSessionStatement" -> DescribeNotebookSessionStatementOutput {
    0 "SessionId" session_id, 1 "StatementId" statement_id, 2 "TaskId" task_id: String
} }

/// Response of [`DescribeNotebookSessionStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionStatementOutput {
    pub notebook_session_statement: Option<NotebookSessionStatementInfo>,
}
model! { DescribeNotebookSessionStatementOutput {
    0 "NotebookSessionStatement" notebook_session_statement: NotebookSessionStatementInfo
} }

/// Describes notebook session statement sql result: `DescribeNotebookSessionStatementSqlResult` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeNotebookSessionStatementSqlResult>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_MAX_RESULTS`],
/// [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_DEAD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionStatementSqlResult {
    /// Required.
    pub task_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub batch_id: Option<String>,
    pub data_field_cut_len: Option<i64>,
}
operation! { DescribeNotebookSessionStatementSqlResult(task_id: String)
    "DescribeNotebookSessionStatementSqlResult" -> DescribeNotebookSessionStatementSqlResultOutput {
    0 "TaskId" task_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "BatchId" batch_id: String,
    4 "DataFieldCutLen" data_field_cut_len: i64
} }
paged! { DescribeNotebookSessionStatementSqlResult: Column =
    Token "NextToken", "ResultSchema" result_schema, next "NextToken" }

/// Response of [`DescribeNotebookSessionStatementSqlResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionStatementSqlResultOutput {
    pub task_id: Option<String>,
    pub result_set: Option<String>,
    pub result_schema: Vec<Column>,
    pub next_token: Option<String>,
    pub output_path: Option<String>,
    pub use_time: Option<i64>,
    pub affect_rows: Option<i64>,
    pub data_amount: Option<i64>,
    pub ui_url: Option<String>,
}
model! { DescribeNotebookSessionStatementSqlResultOutput {
    0 "TaskId" task_id: String, 1 "ResultSet" result_set: String, 2 "ResultSchema" result_schema: Vec<Column>,
    3 "NextToken" next_token: String, 4 "OutputPath" output_path: String, 5 "UseTime" use_time: i64,
    6 "AffectRows" affect_rows: i64, 7 "DataAmount" data_amount: i64, 8 "UiUrl" ui_url: String
} }

/// Describes notebook session statements: `DescribeNotebookSessionStatements` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeNotebookSessionStatements>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_DEAD`], [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_SHUTTING_DOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionStatements {
    /// Required.
    pub session_id: String,
    /// Required.
    pub batch_id: String,
}
operation! { DescribeNotebookSessionStatements(session_id: String, batch_id: String)
    "DescribeNotebookSessionStatements" -> DescribeNotebookSessionStatementsOutput {
    0 "SessionId" session_id, 1 "BatchId" batch_id
} }

/// Response of [`DescribeNotebookSessionStatements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionStatementsOutput {
    pub notebook_session_statements: Option<NotebookSessionStatementBatchInformation>,
}
model! { DescribeNotebookSessionStatementsOutput {
    0 "NotebookSessionStatements" notebook_session_statements: NotebookSessionStatementBatchInformation
} }

/// Describes notebook sessions: `DescribeNotebookSessions` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeNotebookSessions>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessions {
    /// Required.
    pub data_engine_name: String,
    pub state: Option<Vec<String>>,
    pub sort_fields: Option<Vec<String>>,
    pub asc: Option<bool>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeNotebookSessions(data_engine_name: String)
    "DescribeNotebookSessions" -> DescribeNotebookSessionsOutput {
    0 "DataEngineName" data_engine_name, 1 "State" state: Vec<String>, 2 "SortFields" sort_fields: Vec<String>,
    3 "Asc" asc: bool, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "Filters" filters: Vec<Filter>
} }
paged! { DescribeNotebookSessions: NotebookSessions = Offset "Offset", "Sessions" sessions, total "TotalElements" }

/// Response of [`DescribeNotebookSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionsOutput {
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub sessions: Vec<NotebookSessions>,
}
model! { DescribeNotebookSessionsOutput {
    0 "TotalElements" total_elements: i64, 1 "TotalPages" total_pages: i64, 2 "Page" page: i64, 3 "Size" size: i64,
    4 "Sessions" sessions: Vec<NotebookSessions>
} }

/// In the response of [`DescribeNotebookSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotebookSessions {
    pub kind: Option<String>,
    pub session_id: Option<String>,
    pub proxy_user: Option<String>,
    pub state: Option<String>,
    pub spark_app_id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
    pub data_engine_name: Option<String>,
    pub last_running_time: Option<String>,
    pub creator: Option<String>,
    pub spark_ui_url: Option<String>,
    pub session_type: Option<String>,
    pub data_engine_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub kernel_id: Option<String>,
    pub spark_app_name: Option<String>,
}
model! { NotebookSessions {
    0 "Kind" kind: String, 1 "SessionId" session_id: String, 2 "ProxyUser" proxy_user: String, 3 "State" state: String,
    4 "SparkAppId" spark_app_id: String, 5 "Name" name: String, 6 "CreateTime" create_time: String,
    7 "DataEngineName" data_engine_name: String, 8 "LastRunningTime" last_running_time: String,
    9 "Creator" creator: String, 10 "SparkUiUrl" spark_ui_url: String, 11 "SessionType" session_type: String,
    12 "DataEngineId" data_engine_id: String, 13 "ResourceGroupId" resource_group_id: String,
    14 "ResourceGroupName" resource_group_name: String, 15 "KernelId" kernel_id: String,
    16 "SparkAppName" spark_app_name: String
} }

/// Describes other chdfs binding list: `DescribeOtherCHDFSBindingList` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeOtherCHDFSBindingList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOtherCHDFSBindingList {
    /// Required.
    pub bucket_id: String,
}
operation! { DescribeOtherCHDFSBindingList(bucket_id: String)
    "DescribeOtherCHDFSBindingList" -> DescribeOtherCHDFSBindingListOutput {
    0 "BucketId" bucket_id
} }

/// Response of [`DescribeOtherCHDFSBindingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOtherCHDFSBindingListOutput {
    pub other_chdfs_binding_list: Vec<OtherCHDFSBinding>,
    pub total: Option<i64>,
}
model! { DescribeOtherCHDFSBindingListOutput {
    0 "OtherCHDFSBindingList" other_chdfs_binding_list: Vec<OtherCHDFSBinding>, 1 "Total" total: i64
} }

/// In the response of [`DescribeOtherCHDFSBindingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherCHDFSBinding {
    pub product_name: Option<String>,
    pub super_user: Vec<String>,
    pub vpc_info: Vec<CHDFSProductVpcInfo>,
    pub is_bind: Option<bool>,
}
model! { OtherCHDFSBinding {
    0 "ProductName" product_name: String, 1 "SuperUser" super_user: Vec<String>,
    2 "VpcInfo" vpc_info: Vec<CHDFSProductVpcInfo>, 3 "IsBind" is_bind: bool
} }

/// In the response of [`DescribeOtherCHDFSBindingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CHDFSProductVpcInfo {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Vec<VpcCidrBlock>,
    pub rule_id: Option<i64>,
    pub access_group_id: Option<String>,
}
model! { CHDFSProductVpcInfo {
    0 "VpcId" vpc_id: String, 1 "VpcName" vpc_name: String, 2 "VpcCidrBlock" vpc_cidr_block: Vec<VpcCidrBlock>,
    3 "RuleId" rule_id: i64, 4 "AccessGroupId" access_group_id: String
} }

/// In the response of [`DescribeOtherCHDFSBindingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcCidrBlock {
    pub cidr_id: Option<String>,
    pub cidr_addr: Option<String>,
}
model! { VpcCidrBlock {
    0 "CidrId" cidr_id: String, 1 "CidrAddr" cidr_addr: String
} }

/// Describes partition detail: `DescribePartitionDetail` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribePartitionDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartitionDetail {
    /// Required.
    pub partition_code: String,
}
operation! { DescribePartitionDetail(partition_code: String)
    "DescribePartitionDetail" -> DescribePartitionDetailOutput {
    0 "PartitionCode" partition_code
} }

/// Response of [`DescribePartitionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartitionDetailOutput {
    pub partition_detail: Option<PartitionDetail>,
}
model! { DescribePartitionDetailOutput {
    0 "PartitionDetail" partition_detail: PartitionDetail
} }

/// In the response of [`DescribePartitionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionDetail {
    pub partition_code: Option<String>,
    pub partition_name: Option<String>,
    pub description: Option<String>,
    pub region: Option<i64>,
    pub product_info: Option<String>,
    pub resource_pool_code: Option<String>,
    pub resource_quota: Vec<ResourceQuota>,
    pub pay_mode: Option<i64>,
    pub renew_flag: Option<i64>,
    pub scheduler: Option<String>,
    pub status: Option<i64>,
}
model! { PartitionDetail {
    0 "PartitionCode" partition_code: String, 1 "PartitionName" partition_name: String,
    2 "Description" description: String, 3 "Region" region: i64, 4 "ProductInfo" product_info: String,
    5 "ResourcePoolCode" resource_pool_code: String, 6 "ResourceQuota" resource_quota: Vec<ResourceQuota>,
    7 "PayMode" pay_mode: i64, 8 "RenewFlag" renew_flag: i64, 9 "Scheduler" scheduler: String, 10 "Status" status: i64
} }

/// Describes partition queues: `DescribePartitionQueues` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribePartitionQueues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartitionQueues {
    /// Required.
    pub partition_code: String,
    pub sort_fields: Option<Vec<SortField>>,
    pub filters: Option<Vec<Filter>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribePartitionQueues(partition_code: String)
    "DescribePartitionQueues" -> DescribePartitionQueuesOutput {
    0 "PartitionCode" partition_code, 1 "SortFields" sort_fields: Vec<SortField>, 2 "Filters" filters: Vec<Filter>,
    3 "Page" page: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribePartitionQueues: QueueInfo = Number "Page", "QueueList" queue_list, total "Total" }

/// In the request of [`DescribePartitionQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortField {
    pub field: Option<String>,
    pub order: Option<String>,
}
input! { SortField() {
    0 "Field" field: String, 1 "Order" order: String
} }

/// Response of [`DescribePartitionQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartitionQueuesOutput {
    pub queue_list: Vec<QueueInfo>,
    pub default_queue: Option<QueueInfo>,
    pub total: Option<i64>,
}
model! { DescribePartitionQueuesOutput {
    0 "QueueList" queue_list: Vec<QueueInfo>, 1 "DefaultQueue" default_queue: QueueInfo, 2 "Total" total: i64
} }

/// In the response of [`DescribePartitionQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueInfo {
    pub id: Option<i64>,
    pub queue_name: Option<String>,
    pub resource_usage: Vec<ResourceUsage>,
    pub description: Option<String>,
    pub is_default: Option<i64>,
    pub queue_type: Option<i64>,
}
model! { QueueInfo {
    0 "Id" id: i64, 1 "QueueName" queue_name: String, 2 "ResourceUsage" resource_usage: Vec<ResourceUsage>,
    3 "Description" description: String, 4 "IsDefault" is_default: i64, 5 "QueueType" queue_type: i64
} }

/// Describes partitions: `DescribePartitions` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribePartitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartitions {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_fields: Option<Vec<SortField>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePartitions() "DescribePartitions" -> DescribePartitionsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "SortFields" sort_fields: Vec<SortField>,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribePartitions: PartitionInfo = Number "Page", "Partitions" partitions, total "Total" }

/// Response of [`DescribePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartitionsOutput {
    pub partitions: Vec<PartitionInfo>,
    pub total: Option<i64>,
}
model! { DescribePartitionsOutput {
    0 "Partitions" partitions: Vec<PartitionInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionInfo {
    pub name: Option<String>,
    pub partition_code: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub queue_count: Option<i64>,
    pub resource_quota: Vec<ResourceQuota>,
    pub pay_mode: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { PartitionInfo {
    0 "Name" name: String, 1 "PartitionCode" partition_code: String, 2 "Description" description: String,
    3 "Status" status: i64, 4 "QueueCount" queue_count: i64, 5 "ResourceQuota" resource_quota: Vec<ResourceQuota>,
    6 "PayMode" pay_mode: i64, 7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String,
    9 "ExpireTime" expire_time: String
} }

/// Describes resource group usage info: `DescribeResourceGroupUsageInfo` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeResourceGroupUsageInfo>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupUsageInfo {
    /// Required.
    pub session_id: String,
}
operation! { DescribeResourceGroupUsageInfo(session_id: String)
    "DescribeResourceGroupUsageInfo" -> DescribeResourceGroupUsageInfoOutput {
    0 "SessionId" session_id
} }

/// Response of [`DescribeResourceGroupUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupUsageInfoOutput {
    pub total: Option<i64>,
    pub used: Option<i64>,
    pub available: Option<i64>,
}
model! { DescribeResourceGroupUsageInfoOutput {
    0 "Total" total: i64, 1 "Used" used: i64, 2 "Available" available: i64
} }

/// Describes result download: `DescribeResultDownload` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeResultDownload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResultDownload {
    /// Required.
    pub download_id: String,
}
operation! { DescribeResultDownload(download_id: String) "DescribeResultDownload" -> DescribeResultDownloadOutput {
    0 "DownloadId" download_id
} }

/// Response of [`DescribeResultDownload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResultDownloadOutput {
    pub path: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { DescribeResultDownloadOutput {
    0 "Path" path: String, 1 "Status" status: String, 2 "Reason" reason: String, 3 "SecretId" secret_id: String,
    4 "SecretKey" secret_key: Secret, 5 "Token" token: Secret
} }

/// Describes sale regions: `DescribeSaleRegions` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeSaleRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleRegions {}
operation! { DescribeSaleRegions() "DescribeSaleRegions" -> DescribeSaleRegionsOutput {} }

/// Response of [`DescribeSaleRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleRegionsOutput {
    pub region_list: Vec<RegionInfo>,
}
model! { DescribeSaleRegionsOutput {
    0 "RegionList" region_list: Vec<RegionInfo>
} }

/// In the response of [`DescribeSaleRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region_code: Option<String>,
    pub region_name: Option<String>,
    pub status: Option<String>,
}
model! { RegionInfo {
    0 "RegionCode" region_code: String, 1 "RegionName" region_name: String, 2 "Status" status: String
} }

/// Describes sale resource info: `DescribeSaleResourceInfo` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeSaleResourceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleResourceInfo {}
operation! { DescribeSaleResourceInfo() "DescribeSaleResourceInfo" -> DescribeSaleResourceInfoOutput {} }

/// Response of [`DescribeSaleResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleResourceInfoOutput {
    pub sale_resource_info_list: Vec<ResourceSaleInfo>,
}
model! { DescribeSaleResourceInfoOutput {
    0 "SaleResourceInfoList" sale_resource_info_list: Vec<ResourceSaleInfo>
} }

/// In the response of [`DescribeSaleResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceSaleInfo {
    pub resource_spec: Option<ResourceSpec>,
    pub step: Option<i64>,
    pub max_spec: Option<i64>,
    pub status_category: Option<String>,
}
model! { ResourceSaleInfo {
    0 "ResourceSpec" resource_spec: ResourceSpec, 1 "Step" step: i64, 2 "MaxSpec" max_spec: i64,
    3 "StatusCategory" status_category: String
} }

/// Describes scripts: `DescribeScripts` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeScripts>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScripts {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub sort_by: Option<String>,
    pub sorting: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeScripts() "DescribeScripts" -> DescribeScriptsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "SortBy" sort_by: String, 3 "Sorting" sorting: String,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeScripts: Script = Offset "Offset", "Scripts" scripts, total "TotalCount" }

/// Response of [`DescribeScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScriptsOutput {
    pub scripts: Vec<Script>,
    pub total_count: Option<i64>,
}
model! { DescribeScriptsOutput {
    0 "Scripts" scripts: Vec<Script>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Script {
    pub script_id: Option<String>,
    pub script_name: Option<String>,
    pub script_desc: Option<String>,
    pub database_name: Option<String>,
    pub sql_statement: Option<String>,
    pub update_time: Option<i64>,
}
model! { Script {
    0 "ScriptId" script_id: String, 1 "ScriptName" script_name: String, 2 "ScriptDesc" script_desc: String,
    3 "DatabaseName" database_name: String, 4 "SQLStatement" sql_statement: String, 5 "UpdateTime" update_time: i64
} }

/// Describes session image version: `DescribeSessionImageVersion` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeSessionImageVersion>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CONFIG_VALUE_REGEXP_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionImageVersion {
    /// Required.
    pub data_engine_id: String,
    /// Required.
    pub framework_type: String,
}
operation! { DescribeSessionImageVersion(data_engine_id: String, framework_type: String)
    "DescribeSessionImageVersion" -> DescribeSessionImageVersionOutput {
    0 "DataEngineId" data_engine_id, 1 "FrameworkType" framework_type
} }

/// Response of [`DescribeSessionImageVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionImageVersionOutput {
    pub engine_session_images: Vec<EngineSessionImage>,
}
model! { DescribeSessionImageVersionOutput {
    0 "EngineSessionImages" engine_session_images: Vec<EngineSessionImage>
} }

/// In the response of [`DescribeSessionImageVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EngineSessionImage {
    pub spark_image_id: Option<String>,
    pub spark_image_version: Option<String>,
    pub spark_image_type: Option<i64>,
    pub spark_image_tag: Option<String>,
}
model! { EngineSessionImage {
    0 "SparkImageId" spark_image_id: String, 1 "SparkImageVersion" spark_image_version: String,
    2 "SparkImageType" spark_image_type: i64, 3 "SparkImageTag" spark_image_tag: String
} }

/// Describes spark app job: `DescribeSparkAppJob` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeSparkAppJob>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SPARK_APP_PARAM`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_UNIQUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkAppJob {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
}
operation! { DescribeSparkAppJob() "DescribeSparkAppJob" -> DescribeSparkAppJobOutput {
    0 "JobId" job_id: String, 1 "JobName" job_name: String
} }

/// Response of [`DescribeSparkAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkAppJobOutput {
    pub job: Option<SparkJobInfo>,
    pub is_exists: Option<bool>,
}
model! { DescribeSparkAppJobOutput {
    0 "Job" job: SparkJobInfo, 1 "IsExists" is_exists: bool
} }

/// In the response of [`DescribeSparkAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparkJobInfo {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub job_type: Option<i64>,
    pub data_engine: Option<String>,
    pub eni: Option<String>,
    pub is_local: Option<String>,
    pub job_file: Option<String>,
    pub role_arn: Option<i64>,
    pub main_class: Option<String>,
    pub cmd_args: Option<String>,
    pub job_conf: Option<String>,
    pub is_local_jars: Option<String>,
    pub job_jars: Option<String>,
    pub is_local_files: Option<String>,
    pub job_files: Option<String>,
    pub job_driver_size: Option<String>,
    pub job_executor_size: Option<String>,
    pub job_executor_nums: Option<i64>,
    pub job_max_attempts: Option<i64>,
    pub job_creator: Option<String>,
    pub job_create_time: Option<i64>,
    pub job_update_time: Option<i64>,
    pub current_task_id: Option<String>,
    pub job_status: Option<i64>,
    pub streaming_stat: Option<StreamingStatistics>,
    pub data_source: Option<String>,
    pub is_local_python_files: Option<String>,
    pub app_python_files: Option<String>,
    pub is_local_archives: Option<String>,
    pub job_archives: Option<String>,
    pub spark_image: Option<String>,
    pub job_python_files: Option<String>,
    pub task_num: Option<i64>,
    pub data_engine_status: Option<i64>,
    pub job_executor_max_numbers: Option<i64>,
    pub spark_image_version: Option<String>,
    pub session_id: Option<String>,
    pub data_engine_cluster_type: Option<String>,
    pub data_engine_image_version: Option<String>,
    pub is_inherit: Option<i64>,
    pub is_session_started: Option<bool>,
    pub engine_type_detail: Option<String>,
}
model! { SparkJobInfo {
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "JobType" job_type: i64,
    3 "DataEngine" data_engine: String, 4 "Eni" eni: String, 5 "IsLocal" is_local: String, 6 "JobFile" job_file: String,
    7 "RoleArn" role_arn: i64, 8 "MainClass" main_class: String, 9 "CmdArgs" cmd_args: String,
    10 "JobConf" job_conf: String, 11 "IsLocalJars" is_local_jars: String, 12 "JobJars" job_jars: String,
    13 "IsLocalFiles" is_local_files: String, 14 "JobFiles" job_files: String,
    15 "JobDriverSize" job_driver_size: String, 16 "JobExecutorSize" job_executor_size: String,
    17 "JobExecutorNums" job_executor_nums: i64, 18 "JobMaxAttempts" job_max_attempts: i64,
    19 "JobCreator" job_creator: String, 20 "JobCreateTime" job_create_time: i64,
    21 "JobUpdateTime" job_update_time: i64, 22 "CurrentTaskId" current_task_id: String, 23 "JobStatus" job_status: i64,
    24 "StreamingStat" streaming_stat: StreamingStatistics, 25 "DataSource" data_source: String,
    26 "IsLocalPythonFiles" is_local_python_files: String, 27 "AppPythonFiles" app_python_files: String,
    28 "IsLocalArchives" is_local_archives: String, 29 "JobArchives" job_archives: String,
    30 "SparkImage" spark_image: String, 31 "JobPythonFiles" job_python_files: String, 32 "TaskNum" task_num: i64,
    33 "DataEngineStatus" data_engine_status: i64, 34 "JobExecutorMaxNumbers" job_executor_max_numbers: i64,
    35 "SparkImageVersion" spark_image_version: String, 36 "SessionId" session_id: String,
    37 "DataEngineClusterType" data_engine_cluster_type: String,
    38 "DataEngineImageVersion" data_engine_image_version: String, 39 "IsInherit" is_inherit: i64,
    40 "IsSessionStarted" is_session_started: bool, 41 "EngineTypeDetail" engine_type_detail: String
} }

/// In the response of [`DescribeSparkAppJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamingStatistics {
    pub start_time: Option<String>,
    pub receivers: Option<i64>,
    pub num_active_receivers: Option<i64>,
    pub num_inactive_receivers: Option<i64>,
    pub num_active_batches: Option<i64>,
    pub num_retained_completed_batches: Option<i64>,
    pub num_total_completed_batches: Option<i64>,
    pub average_input_rate: Option<f64>,
    pub average_scheduling_delay: Option<f64>,
    pub average_processing_time: Option<f64>,
    pub average_total_delay: Option<f64>,
}
model! { StreamingStatistics {
    0 "StartTime" start_time: String, 1 "Receivers" receivers: i64, 2 "NumActiveReceivers" num_active_receivers: i64,
    3 "NumInactiveReceivers" num_inactive_receivers: i64, 4 "NumActiveBatches" num_active_batches: i64,
    5 "NumRetainedCompletedBatches" num_retained_completed_batches: i64,
    6 "NumTotalCompletedBatches" num_total_completed_batches: i64, 7 "AverageInputRate" average_input_rate: f64,
    8 "AverageSchedulingDelay" average_scheduling_delay: f64, 9 "AverageProcessingTime" average_processing_time: f64,
    10 "AverageTotalDelay" average_total_delay: f64
} }

/// Describes spark app jobs: `DescribeSparkAppJobs` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeSparkAppJobs>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_INVALID_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_SPARK_JOB_FILTERS_KEY_TYPE_NOT_MATH`],
/// [`codes::INVALID_PARAMETER_SPARK_JOB_SORT_BY_TYPE_NOT_MATCH`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_BATCH_SQL_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkAppJobs {
    pub sort_by: Option<String>,
    pub sorting: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSparkAppJobs() "DescribeSparkAppJobs" -> DescribeSparkAppJobsOutput {
    0 "SortBy" sort_by: String, 1 "Sorting" sorting: String, 2 "Filters" filters: Vec<Filter>,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "Offset" offset: i64, 6 "Limit" limit: i64
} }
paged! { DescribeSparkAppJobs: SparkJobInfo = Offset "Offset", "SparkAppJobs" spark_app_jobs, total "TotalCount" }

/// Response of [`DescribeSparkAppJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkAppJobsOutput {
    pub spark_app_jobs: Vec<SparkJobInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeSparkAppJobsOutput {
    0 "SparkAppJobs" spark_app_jobs: Vec<SparkJobInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes spark app tasks: `DescribeSparkAppTasks` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeSparkAppTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_FILTERS_VALUES_NUMBER_OUT_OF_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_TIME_PARAMETER`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SPARK_JOB_FILTERS_KEY_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_UNIQUE`], [`codes::RESOURCE_UNAVAILABLE_WHITE_LIST_FUNCTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkAppTasks {
    /// Required.
    pub job_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub task_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeSparkAppTasks(job_id: String) "DescribeSparkAppTasks" -> DescribeSparkAppTasksOutput {
    0 "JobId" job_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "TaskId" task_id: String,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Filters" filters: Vec<Filter>
} }
paged! { DescribeSparkAppTasks: TaskResponseInfo =
    Offset "Offset", "SparkAppTasks" spark_app_tasks, total "TotalCount" }

/// Response of [`DescribeSparkAppTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkAppTasksOutput {
    pub tasks: Option<TaskResponseInfo>,
    pub total_count: Option<i64>,
    pub spark_app_tasks: Vec<TaskResponseInfo>,
}
model! { DescribeSparkAppTasksOutput {
    0 "Tasks" tasks: TaskResponseInfo, 1 "TotalCount" total_count: i64,
    2 "SparkAppTasks" spark_app_tasks: Vec<TaskResponseInfo>
} }

/// In the response of [`DescribeSparkAppTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskResponseInfo {
    pub database_name: Option<String>,
    pub data_amount: Option<i64>,
    pub id: Option<String>,
    pub used_time: Option<i64>,
    pub output_path: Option<String>,
    pub create_time: Option<String>,
    pub state: Option<i64>,
    pub sql_type: Option<String>,
    pub sql: Option<String>,
    pub result_expired: Option<bool>,
    pub row_affect_info: Option<String>,
    pub data_set: Option<String>,
    pub error: Option<String>,
    pub percentage: Option<i64>,
    pub output_message: Option<String>,
    pub task_type: Option<String>,
    pub progress_detail: Option<String>,
    pub update_time: Option<String>,
    pub data_engine_id: Option<String>,
    pub operate_uin: Option<String>,
    pub data_engine_name: Option<String>,
    pub input_type: Option<String>,
    pub input_conf: Option<String>,
    pub data_number: Option<i64>,
    pub can_download: Option<bool>,
    pub user_alias: Option<String>,
    pub spark_job_name: Option<String>,
    pub spark_job_id: Option<String>,
    pub spark_job_file: Option<String>,
    pub ui_url: Option<String>,
    pub total_time: Option<i64>,
    pub cmd_args: Option<String>,
    pub image_version: Option<String>,
    pub driver_size: Option<String>,
    pub executor_size: Option<String>,
    pub executor_nums: Option<i64>,
    pub executor_max_numbers: Option<i64>,
    pub common_metrics: Option<CommonMetrics>,
    pub spark_monitor_metrics: Option<SparkMonitorMetrics>,
    pub presto_monitor_metrics: Option<PrestoMonitorMetrics>,
    pub result_format: Option<String>,
    pub engine_type_detail: Option<String>,
    pub resource_group_name: Option<String>,
    pub job_time_sum: Option<i64>,
}
model! { TaskResponseInfo {
    0 "DatabaseName" database_name: String, 1 "DataAmount" data_amount: i64, 2 "Id" id: String,
    3 "UsedTime" used_time: i64, 4 "OutputPath" output_path: String, 5 "CreateTime" create_time: String,
    6 "State" state: i64, 7 "SQLType" sql_type: String, 8 "SQL" sql: String, 9 "ResultExpired" result_expired: bool,
    10 "RowAffectInfo" row_affect_info: String, 11 "DataSet" data_set: String, 12 "Error" error: String,
    13 "Percentage" percentage: i64, 14 "OutputMessage" output_message: String, 15 "TaskType" task_type: String,
    16 "ProgressDetail" progress_detail: String, 17 "UpdateTime" update_time: String,
    18 "DataEngineId" data_engine_id: String, 19 "OperateUin" operate_uin: String,
    20 "DataEngineName" data_engine_name: String, 21 "InputType" input_type: String, 22 "InputConf" input_conf: String,
    23 "DataNumber" data_number: i64, 24 "CanDownload" can_download: bool, 25 "UserAlias" user_alias: String,
    26 "SparkJobName" spark_job_name: String, 27 "SparkJobId" spark_job_id: String,
    28 "SparkJobFile" spark_job_file: String, 29 "UiUrl" ui_url: String, 30 "TotalTime" total_time: i64,
    31 "CmdArgs" cmd_args: String, 32 "ImageVersion" image_version: String, 33 "DriverSize" driver_size: String,
    34 "ExecutorSize" executor_size: String, 35 "ExecutorNums" executor_nums: i64,
    36 "ExecutorMaxNumbers" executor_max_numbers: i64, 37 "CommonMetrics" common_metrics: CommonMetrics,
    38 "SparkMonitorMetrics" spark_monitor_metrics: SparkMonitorMetrics,
    39 "PrestoMonitorMetrics" presto_monitor_metrics: PrestoMonitorMetrics, 40 "ResultFormat" result_format: String,
    41 "EngineTypeDetail" engine_type_detail: String, 42 "ResourceGroupName" resource_group_name: String,
    43 "JobTimeSum" job_time_sum: i64
} }

/// In the response of [`DescribeSparkAppTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonMetrics {
    pub create_task_time: Option<f64>,
    pub process_time: Option<f64>,
    pub queue_time: Option<f64>,
    pub execution_time: Option<f64>,
    pub is_result_cache_hit: Option<bool>,
    pub matched_mv_bytes: Option<i64>,
    pub matched_mvs: Option<String>,
    pub affected_bytes: Option<String>,
    pub affected_rows: Option<i64>,
    pub processed_bytes: Option<i64>,
    pub processed_rows: Option<i64>,
}
model! { CommonMetrics {
    0 "CreateTaskTime" create_task_time: f64, 1 "ProcessTime" process_time: f64, 2 "QueueTime" queue_time: f64,
    3 "ExecutionTime" execution_time: f64, 4 "IsResultCacheHit" is_result_cache_hit: bool,
    5 "MatchedMVBytes" matched_mv_bytes: i64, 6 "MatchedMVs" matched_mvs: String,
    7 "AffectedBytes" affected_bytes: String, 8 "AffectedRows" affected_rows: i64,
    9 "ProcessedBytes" processed_bytes: i64, 10 "ProcessedRows" processed_rows: i64
} }

/// In the response of [`DescribeSparkAppTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparkMonitorMetrics {
    pub shuffle_write_bytes_cos: Option<i64>,
    pub shuffle_write_bytes_total: Option<i64>,
}
model! { SparkMonitorMetrics {
    0 "ShuffleWriteBytesCos" shuffle_write_bytes_cos: i64, 1 "ShuffleWriteBytesTotal" shuffle_write_bytes_total: i64
} }

/// In the response of [`DescribeSparkAppTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrestoMonitorMetrics {
    pub local_cache_hit_rate: Option<f64>,
    pub fragment_cache_hit_rate: Option<f64>,
}
model! { PrestoMonitorMetrics {
    0 "LocalCacheHitRate" local_cache_hit_rate: f64, 1 "FragmentCacheHitRate" fragment_cache_hit_rate: f64
} }

/// Describes spark session batch sql: `DescribeSparkSessionBatchSQL` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeSparkSessionBatchSQL>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_BATCH_SQL_TASK_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_SHUTTING_DOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkSessionBatchSQL {
    /// Required.
    pub batch_id: String,
    pub custom_key: Option<String>,
}
operation! { DescribeSparkSessionBatchSQL(batch_id: String)
    "DescribeSparkSessionBatchSQL" -> DescribeSparkSessionBatchSQLOutput {
    0 "BatchId" batch_id, 1 "CustomKey" custom_key: String
} }

/// Response of [`DescribeSparkSessionBatchSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkSessionBatchSQLOutput {
    pub state: Option<i64>,
    pub tasks: Vec<BatchSqlTask>,
    pub event: Option<String>,
}
model! { DescribeSparkSessionBatchSQLOutput {
    0 "State" state: i64, 1 "Tasks" tasks: Vec<BatchSqlTask>, 2 "Event" event: String
} }

/// In the response of [`DescribeSparkSessionBatchSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSqlTask {
    pub task_id: Option<String>,
    pub execute_sql: Option<String>,
    pub message: Option<String>,
}
model! { BatchSqlTask {
    0 "TaskId" task_id: String, 1 "ExecuteSQL" execute_sql: String, 2 "Message" message: String
} }

/// Describes spark session batch sql cost: `DescribeSparkSessionBatchSQLCost` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeSparkSessionBatchSQLCost>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_BATCH_SQL_TASK_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SESSION_STATE_SHUTTING_DOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkSessionBatchSQLCost {
    pub batch_ids: Option<Vec<String>>,
}
operation! { DescribeSparkSessionBatchSQLCost()
    "DescribeSparkSessionBatchSQLCost" -> DescribeSparkSessionBatchSQLCostOutput {
    0 "BatchIds" batch_ids: Vec<String>
} }

/// Response of [`DescribeSparkSessionBatchSQLCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkSessionBatchSQLCostOutput {
    pub cost_info: Vec<BatchSQLCostInfo>,
}
model! { DescribeSparkSessionBatchSQLCostOutput {
    0 "CostInfo" cost_info: Vec<BatchSQLCostInfo>
} }

/// In the response of [`DescribeSparkSessionBatchSQLCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSQLCostInfo {
    pub batch_id: Option<String>,
    pub data_engine_name: Option<String>,
    pub data_engine_id: Option<String>,
    pub cost: Option<f64>,
    pub time_cost: Option<i64>,
    pub operator: Option<String>,
}
model! { BatchSQLCostInfo {
    0 "BatchId" batch_id: String, 1 "DataEngineName" data_engine_name: String, 2 "DataEngineId" data_engine_id: String,
    3 "Cost" cost: f64, 4 "TimeCost" time_cost: i64, 5 "Operator" operator: String
} }

/// Describes spark session batch sql log: `DescribeSparkSessionBatchSqlLog` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeSparkSessionBatchSqlLog>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_BATCH_SQL_TASK_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_BATCH_SQL_TASK_NOT_UNIQUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkSessionBatchSqlLog {
    /// Required.
    pub batch_id: String,
    pub custom_key: Option<String>,
}
operation! { DescribeSparkSessionBatchSqlLog(batch_id: String)
    "DescribeSparkSessionBatchSqlLog" -> DescribeSparkSessionBatchSqlLogOutput {
    0 "BatchId" batch_id, 1 "CustomKey" custom_key: String
} }

/// Response of [`DescribeSparkSessionBatchSqlLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkSessionBatchSqlLogOutput {
    pub state: Option<i64>,
    pub log_set: Vec<SparkSessionBatchLog>,
}
model! { DescribeSparkSessionBatchSqlLogOutput {
    0 "State" state: i64, 1 "LogSet" log_set: Vec<SparkSessionBatchLog>
} }

/// In the response of [`DescribeSparkSessionBatchSqlLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparkSessionBatchLog {
    pub step: Option<String>,
    pub time: Option<String>,
    pub message: Option<String>,
    pub operate: Vec<SparkSessionBatchLogOperate>,
}
model! { SparkSessionBatchLog {
    0 "Step" step: String, 1 "Time" time: String, 2 "Message" message: String,
    3 "Operate" operate: Vec<SparkSessionBatchLogOperate>
} }

/// In the response of [`DescribeSparkSessionBatchSqlLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparkSessionBatchLogOperate {
    pub text: Option<String>,
    pub operate: Option<String>,
    pub supplement: Vec<KVPair>,
}
model! { SparkSessionBatchLogOperate {
    0 "Text" text: String, 1 "Operate" operate: String, 2 "Supplement" supplement: Vec<KVPair>
} }

/// Describes standard engine resource group config info: `DescribeStandardEngineResourceGroupConfigInfo` of `dlc`
/// 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeStandardEngineResourceGroupConfigInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStandardEngineResourceGroupConfigInfo {
    pub sort_by: Option<String>,
    pub sorting: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeStandardEngineResourceGroupConfigInfo()
    "DescribeStandardEngineResourceGroupConfigInfo" -> DescribeStandardEngineResourceGroupConfigInfoOutput {
    0 "SortBy" sort_by: String, 1 "Sorting" sorting: String, 2 "Filters" filters: Vec<Filter>, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribeStandardEngineResourceGroupConfigInfo: StandardEngineResourceGroupConfigInfo =
    Offset "Offset", "StandardEngineResourceGroupConfigInfos" standard_engine_resource_group_config_infos, total "Total" }

/// Response of [`DescribeStandardEngineResourceGroupConfigInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStandardEngineResourceGroupConfigInfoOutput {
    pub total: Option<i64>,
    pub standard_engine_resource_group_config_infos: Vec<
        StandardEngineResourceGroupConfigInfo,
    >,
}
model! { DescribeStandardEngineResourceGroupConfigInfoOutput {
    0 "Total" total: i64,
    1 "StandardEngineResourceGroupConfigInfos" standard_engine_resource_group_config_infos: Vec<StandardEngineResourceGroupConfigInfo>
} }

/// In the response of [`DescribeStandardEngineResourceGroupConfigInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardEngineResourceGroupConfigInfo {
    pub resource_group_id: Option<String>,
    pub data_engine_id: Option<String>,
    pub static_config_pairs: Vec<EngineResourceGroupConfigPair>,
    pub dynamic_config_pairs: Vec<EngineResourceGroupConfigPair>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { StandardEngineResourceGroupConfigInfo {
    0 "ResourceGroupId" resource_group_id: String, 1 "DataEngineId" data_engine_id: String,
    2 "StaticConfigPairs" static_config_pairs: Vec<EngineResourceGroupConfigPair>,
    3 "DynamicConfigPairs" dynamic_config_pairs: Vec<EngineResourceGroupConfigPair>, 4 "CreateTime" create_time: i64,
    5 "UpdateTime" update_time: i64
} }

/// Describes standard engine resource groups: `DescribeStandardEngineResourceGroups` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeStandardEngineResourceGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStandardEngineResourceGroups {
    pub sort_by: Option<String>,
    pub sorting: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeStandardEngineResourceGroups()
    "DescribeStandardEngineResourceGroups" -> DescribeStandardEngineResourceGroupsOutput {
    0 "SortBy" sort_by: String, 1 "Sorting" sorting: String, 2 "Filters" filters: Vec<Filter>, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribeStandardEngineResourceGroups: StandardEngineResourceGroupInfo =
    Offset "Offset", "UserEngineResourceGroupInfos" user_engine_resource_group_infos, total "Total" }

/// Response of [`DescribeStandardEngineResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStandardEngineResourceGroupsOutput {
    pub user_engine_resource_group_infos: Vec<StandardEngineResourceGroupInfo>,
    pub total: Option<i64>,
}
model! { DescribeStandardEngineResourceGroupsOutput {
    0 "UserEngineResourceGroupInfos" user_engine_resource_group_infos: Vec<StandardEngineResourceGroupInfo>,
    1 "Total" total: i64
} }

/// In the response of [`DescribeStandardEngineResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardEngineResourceGroupInfo {
    pub engine_resource_group_id: Option<String>,
    pub engine_resource_group_name: Option<String>,
    pub creator: Option<String>,
    pub resource_group_state: Option<i64>,
    pub auto_launch: Option<i64>,
    pub auto_pause: Option<i64>,
    pub auto_pause_time: Option<i64>,
    pub driver_cu_spec: Option<String>,
    pub executor_cu_spec: Option<String>,
    pub max_concurrency: Option<i64>,
    pub min_executor_nums: Option<i64>,
    pub max_executor_nums: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub need_restart: Option<i64>,
    pub data_engine_name: Option<String>,
    pub data_engine_id: Option<String>,
    pub data_engine_state: Option<i64>,
    pub access_point_id: Option<String>,
    pub access_point_name: Option<String>,
    pub access_point_state: Option<i64>,
    pub resource_group_type: Option<String>,
    pub engine_network_id: Option<String>,
    pub network_config_names: Vec<String>,
    pub frame_type: Option<String>,
    pub image_type: Option<String>,
    pub image_name: Option<String>,
    pub image_version: Option<String>,
    pub size: Option<i64>,
    pub is_default: Option<bool>,
    pub resource_group_scene: Option<String>,
    pub python_cu_spec: Option<String>,
    pub spark_spec_mode: Option<String>,
    pub spark_size: Option<i64>,
    pub spark_min_size: Option<i64>,
    pub public_domain: Option<String>,
    pub registry_id: Option<String>,
    pub region_name: Option<String>,
    pub launch_time: Option<String>,
}
model! { StandardEngineResourceGroupInfo {
    0 "EngineResourceGroupId" engine_resource_group_id: String,
    1 "EngineResourceGroupName" engine_resource_group_name: String, 2 "Creator" creator: String,
    3 "ResourceGroupState" resource_group_state: i64, 4 "AutoLaunch" auto_launch: i64, 5 "AutoPause" auto_pause: i64,
    6 "AutoPauseTime" auto_pause_time: i64, 7 "DriverCuSpec" driver_cu_spec: String,
    8 "ExecutorCuSpec" executor_cu_spec: String, 9 "MaxConcurrency" max_concurrency: i64,
    10 "MinExecutorNums" min_executor_nums: i64, 11 "MaxExecutorNums" max_executor_nums: i64,
    12 "CreateTime" create_time: i64, 13 "UpdateTime" update_time: i64, 14 "NeedRestart" need_restart: i64,
    15 "DataEngineName" data_engine_name: String, 16 "DataEngineId" data_engine_id: String,
    17 "DataEngineState" data_engine_state: i64, 18 "AccessPointId" access_point_id: String,
    19 "AccessPointName" access_point_name: String, 20 "AccessPointState" access_point_state: i64,
    21 "ResourceGroupType" resource_group_type: String, 22 "EngineNetworkId" engine_network_id: String,
    23 "NetworkConfigNames" network_config_names: Vec<String>, 24 "FrameType" frame_type: String,
    25 "ImageType" image_type: String, 26 "ImageName" image_name: String, 27 "ImageVersion" image_version: String,
    28 "Size" size: i64, 29 "IsDefault" is_default: bool, 30 "ResourceGroupScene" resource_group_scene: String,
    31 "PythonCuSpec" python_cu_spec: String, 32 "SparkSpecMode" spark_spec_mode: String,
    33 "SparkSize" spark_size: i64, 34 "SparkMinSize" spark_min_size: i64, 35 "PublicDomain" public_domain: String,
    36 "RegistryId" registry_id: String, 37 "RegionName" region_name: String, 38 "LaunchTime" launch_time: String
} }

/// Describes store location: `DescribeStoreLocation` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeStoreLocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoreLocation {}
operation! { DescribeStoreLocation() "DescribeStoreLocation" -> DescribeStoreLocationOutput {} }

/// Response of [`DescribeStoreLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoreLocationOutput {
    pub store_location: Option<String>,
}
model! { DescribeStoreLocationOutput {
    0 "StoreLocation" store_location: String
} }

/// Describes sub user access policy: `DescribeSubUserAccessPolicy` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeSubUserAccessPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubUserAccessPolicy {}
operation! { DescribeSubUserAccessPolicy() "DescribeSubUserAccessPolicy" -> DescribeSubUserAccessPolicyOutput {} }

/// Response of [`DescribeSubUserAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubUserAccessPolicyOutput {
    pub policy_document: Option<String>,
}
model! { DescribeSubUserAccessPolicyOutput {
    0 "PolicyDocument" policy_document: String
} }

/// Describes tc lake meta instance: `DescribeTCLakeMetaInstance` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeTCLakeMetaInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTCLakeMetaInstance {}
operation! { DescribeTCLakeMetaInstance() "DescribeTCLakeMetaInstance" -> DescribeTCLakeMetaInstanceOutput {} }

/// Response of [`DescribeTCLakeMetaInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTCLakeMetaInstanceOutput {
    pub status: Option<String>,
}
model! { DescribeTCLakeMetaInstanceOutput {
    0 "Status" status: String
} }

/// Describes table: `DescribeTable` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeTable>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_DATASOURCE_CONNECTION_NOT_UNIQUE`],
/// [`codes::INVALID_PARAMETER_INVALID_DATASOURCE_CONNECTION_CONFIG`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DATASOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TABLE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_DATASOURCE_CONNECTION_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTable {
    /// Required.
    pub table_name: String,
    /// Required.
    pub database_name: String,
    pub datasource_connection_name: Option<String>,
}
operation! { DescribeTable(table_name: String, database_name: String) "DescribeTable" -> DescribeTableOutput {
    0 "TableName" table_name, 1 "DatabaseName" database_name,
    2 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`DescribeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableOutput {
    pub table: Option<TableResponseInfo>,
}
model! { DescribeTableOutput {
    0 "Table" table: TableResponseInfo
} }

/// In the response of [`DescribeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableResponseInfo {
    pub table_base_info: Option<TableBaseInfo>,
    pub columns: Vec<Column>,
    pub partitions: Vec<Partition>,
    pub location: Option<String>,
    pub properties: Vec<Property>,
    pub modified_time: Option<String>,
    pub create_time: Option<String>,
    pub input_format: Option<String>,
    pub storage_size: Option<i64>,
    pub record_count: Option<i64>,
    pub map_materialized_view_name: Option<String>,
    pub heat_value: Option<i64>,
    pub input_format_short: Option<String>,
}
model! { TableResponseInfo {
    0 "TableBaseInfo" table_base_info: TableBaseInfo, 1 "Columns" columns: Vec<Column>,
    2 "Partitions" partitions: Vec<Partition>, 3 "Location" location: String, 4 "Properties" properties: Vec<Property>,
    5 "ModifiedTime" modified_time: String, 6 "CreateTime" create_time: String, 7 "InputFormat" input_format: String,
    8 "StorageSize" storage_size: i64, 9 "RecordCount" record_count: i64,
    10 "MapMaterializedViewName" map_materialized_view_name: String, 11 "HeatValue" heat_value: i64,
    12 "InputFormatShort" input_format_short: String
} }

/// Describes table partitions: `DescribeTablePartitions` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeTablePartitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablePartitions {
    /// Required.
    pub catalog: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub fuzzy_partition: Option<String>,
    pub sorts: Option<Vec<Sort>>,
    pub cursor: Option<String>,
}

/// Arguments of [`DescribeTablePartitions::new`].
pub struct DescribeTablePartitionsRequired {
    pub catalog: String,
    pub database: String,
    pub table: String,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeTablePartitions { DescribeTablePartitionsRequired: catalog, database, table, offset, limit }
    "DescribeTablePartitions" -> DescribeTablePartitionsOutput {
    0 "Catalog" catalog, 1 "Database" database, 2 "Table" table, 3 "Offset" offset, 4 "Limit" limit,
    5 "FuzzyPartition" fuzzy_partition: String, 6 "Sorts" sorts: Vec<Sort>, 7 "Cursor" cursor: String
} }

/// In the request of [`DescribeTablePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    /// Required.
    pub field: Option<String>,
    /// Required.
    pub asc: Option<bool>,
}
input! { Sort(field: String, asc: bool) {
    0 "Field" field: String, 1 "Asc" asc: bool
} }

/// Response of [`DescribeTablePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablePartitionsOutput {
    pub mixed_partitions: Option<MixedTablePartitions>,
}
model! { DescribeTablePartitionsOutput {
    0 "MixedPartitions" mixed_partitions: MixedTablePartitions
} }

/// In the response of [`DescribeTablePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixedTablePartitions {
    pub table_format: Option<String>,
    pub total_size: Option<i64>,
    pub next_cursor: Option<String>,
    pub iceberg_partitions: Vec<IcebergTablePartition>,
    pub hive_partitions: Vec<HiveTablePartition>,
}
model! { MixedTablePartitions {
    0 "TableFormat" table_format: String, 1 "TotalSize" total_size: i64, 2 "NextCursor" next_cursor: String,
    3 "IcebergPartitions" iceberg_partitions: Vec<IcebergTablePartition>,
    4 "HivePartitions" hive_partitions: Vec<HiveTablePartition>
} }

/// In the response of [`DescribeTablePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IcebergTablePartition {
    pub partition: Option<String>,
    pub records: Option<i64>,
    pub data_file_size: Option<i64>,
    pub data_file_storage: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub last_update_snapshot_id: Option<String>,
    pub location: Option<LocationInfo>,
}
model! { IcebergTablePartition {
    0 "Partition" partition: String, 1 "Records" records: i64, 2 "DataFileSize" data_file_size: i64,
    3 "DataFileStorage" data_file_storage: i64, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String,
    6 "LastUpdateSnapshotId" last_update_snapshot_id: String, 7 "Location" location: LocationInfo
} }

/// In the response of [`DescribeTablePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationInfo {
    pub bucket: Option<String>,
    pub data_location: Option<String>,
}
model! { LocationInfo {
    0 "Bucket" bucket: String, 1 "DataLocation" data_location: String
} }

/// In the response of [`DescribeTablePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HiveTablePartition {
    pub partition: Option<String>,
    pub records: Option<i64>,
    pub data_file_storage: Option<i64>,
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
    pub last_access_time: Option<String>,
}
model! { HiveTablePartition {
    0 "Partition" partition: String, 1 "Records" records: i64, 2 "DataFileStorage" data_file_storage: i64,
    3 "CreateTime" create_time: String, 4 "ModifiedTime" modified_time: String,
    5 "LastAccessTime" last_access_time: String
} }

/// Describes tables: `DescribeTables` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeTables>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATASOURCE_CONNECTION_NOT_UNIQUE`],
/// [`codes::INVALID_PARAMETER_INVALID_DATASOURCE_CONNECTION_CONFIG`], [`codes::INVALID_PARAMETER_INVALID_FILTER_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_TIME_PARAMETER`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::RESOURCE_NOT_FOUND_DATASOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TABLE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_DATASOURCE_CONNECTION_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTables {
    /// Required.
    pub database_name: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub datasource_connection_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub sort: Option<String>,
    pub asc: Option<bool>,
    pub table_type: Option<String>,
    pub table_format: Option<String>,
    pub describe_type: Option<String>,
}
operation! { DescribeTables(database_name: String) "DescribeTables" -> DescribeTablesOutput {
    0 "DatabaseName" database_name, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>,
    4 "DatasourceConnectionName" datasource_connection_name: String, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "Sort" sort: String, 8 "Asc" asc: bool, 9 "TableType" table_type: String,
    10 "TableFormat" table_format: String, 11 "DescribeType" describe_type: String
} }
paged! { DescribeTables: TableResponseInfo = Offset "Offset", "TableList" table_list, total "TotalCount" }

/// Response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesOutput {
    pub table_list: Vec<TableResponseInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeTablesOutput {
    0 "TableList" table_list: Vec<TableResponseInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes tables name: `DescribeTablesName` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeTablesName>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DATASOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesName {
    /// Required.
    pub database_name: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub datasource_connection_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub sort: Option<String>,
    pub asc: Option<bool>,
    pub table_type: Option<String>,
    pub table_format: Option<String>,
}
operation! { DescribeTablesName(database_name: String) "DescribeTablesName" -> DescribeTablesNameOutput {
    0 "DatabaseName" database_name, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>,
    4 "DatasourceConnectionName" datasource_connection_name: String, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "Sort" sort: String, 8 "Asc" asc: bool, 9 "TableType" table_type: String,
    10 "TableFormat" table_format: String
} }
paged! { DescribeTablesName: String = Offset "Offset", "TableNameList" table_name_list, total "TotalCount" }

/// Response of [`DescribeTablesName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesNameOutput {
    pub table_name_list: Vec<String>,
    pub total_count: Option<i64>,
}
model! { DescribeTablesNameOutput {
    0 "TableNameList" table_name_list: Vec<String>, 1 "TotalCount" total_count: i64
} }

/// Describes task detail: `DescribeTaskDetail` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeTaskDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_FILTERS_VALUES_NUMBER_OUT_OF_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_FILTERS_KEY_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_SQL_TASK_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_SORT_BY_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_TASK_STATE_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_NOT_FOUND_TASK_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetail {
    /// Required.
    pub task_instance_id: String,
}
operation! { DescribeTaskDetail(task_instance_id: String) "DescribeTaskDetail" -> DescribeTaskDetailOutput {
    0 "TaskInstanceId" task_instance_id
} }

/// Response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetailOutput {
    pub task_detail: Option<TaskFullRespInfo>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskDetail" task_detail: TaskFullRespInfo
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskFullRespInfo {
    pub database_name: Option<String>,
    pub data_amount: Option<i64>,
    pub id: Option<String>,
    pub used_time: Option<i64>,
    pub output_path: Option<String>,
    pub create_time: Option<String>,
    pub state: Option<i64>,
    pub sql_type: Option<String>,
    pub sql: Option<String>,
    pub result_expired: Option<bool>,
    pub row_affect_info: Option<String>,
    pub data_set: Option<String>,
    pub error: Option<String>,
    pub percentage: Option<i64>,
    pub output_message: Option<String>,
    pub task_type: Option<String>,
    pub progress_detail: Option<String>,
    pub update_time: Option<String>,
    pub data_engine_id: Option<String>,
    pub operate_uin: Option<String>,
    pub data_engine_name: Option<String>,
    pub input_type: Option<String>,
    pub input_conf: Option<String>,
    pub data_number: Option<i64>,
    pub can_download: Option<bool>,
    pub user_alias: Option<String>,
    pub spark_job_name: Option<String>,
    pub spark_job_id: Option<String>,
    pub spark_job_file: Option<String>,
    pub ui_url: Option<String>,
    pub total_time: Option<i64>,
    pub cmd_args: Option<String>,
    pub image_version: Option<String>,
    pub driver_size: Option<String>,
    pub executor_size: Option<String>,
    pub executor_nums: Option<i64>,
    pub executor_max_numbers: Option<i64>,
    pub common_metrics: Option<CommonMetrics>,
    pub spark_monitor_metrics: Option<SparkMonitorMetrics>,
    pub presto_monitor_metrics: Option<PrestoMonitorMetrics>,
    pub result_format: Option<String>,
    pub engine_type_detail: Option<String>,
    pub resource_group_name: Option<String>,
    pub source: Option<String>,
    pub source_extra: Option<String>,
    pub creator_uin: Option<String>,
    pub creator_alias: Option<String>,
    pub customized_conf: Option<String>,
    pub task_time_sum: Option<i64>,
    pub stage_start_time: Option<i64>,
    pub input_records_sum: Option<i64>,
    pub analysis_status_type: Option<i64>,
    pub output_records_sum: Option<i64>,
    pub output_bytes_sum: Option<i64>,
    pub output_files_num: Option<i64>,
    pub output_small_files_num: Option<i64>,
    pub shuffle_read_records_sum: Option<i64>,
    pub shuffle_read_bytes_sum: Option<i64>,
    pub spark_app_id: Option<String>,
    pub task_category: Option<String>,
    pub task_name: Option<String>,
    pub engine_type: Option<String>,
    pub engine_has_listener_config: Option<bool>,
    pub resource_group_id: Option<String>,
    pub job_time_sum: Option<i64>,
    pub launch_time: Option<String>,
    pub gpu_driver_size: Option<i64>,
    pub gpu_executor_size: Option<i64>,
    pub shuffle_write_bytes_sum: Option<i64>,
    pub active_core: Option<i64>,
    pub queue_time: Option<i64>,
    pub resource_group_type: Option<String>,
}
model! { TaskFullRespInfo {
    0 "DatabaseName" database_name: String, 1 "DataAmount" data_amount: i64, 2 "Id" id: String,
    3 "UsedTime" used_time: i64, 4 "OutputPath" output_path: String, 5 "CreateTime" create_time: String,
    6 "State" state: i64, 7 "SQLType" sql_type: String, 8 "SQL" sql: String, 9 "ResultExpired" result_expired: bool,
    10 "RowAffectInfo" row_affect_info: String, 11 "DataSet" data_set: String, 12 "Error" error: String,
    13 "Percentage" percentage: i64, 14 "OutputMessage" output_message: String, 15 "TaskType" task_type: String,
    16 "ProgressDetail" progress_detail: String, 17 "UpdateTime" update_time: String,
    18 "DataEngineId" data_engine_id: String, 19 "OperateUin" operate_uin: String,
    20 "DataEngineName" data_engine_name: String, 21 "InputType" input_type: String, 22 "InputConf" input_conf: String,
    23 "DataNumber" data_number: i64, 24 "CanDownload" can_download: bool, 25 "UserAlias" user_alias: String,
    26 "SparkJobName" spark_job_name: String, 27 "SparkJobId" spark_job_id: String,
    28 "SparkJobFile" spark_job_file: String, 29 "UiUrl" ui_url: String, 30 "TotalTime" total_time: i64,
    31 "CmdArgs" cmd_args: String, 32 "ImageVersion" image_version: String, 33 "DriverSize" driver_size: String,
    34 "ExecutorSize" executor_size: String, 35 "ExecutorNums" executor_nums: i64,
    36 "ExecutorMaxNumbers" executor_max_numbers: i64, 37 "CommonMetrics" common_metrics: CommonMetrics,
    38 "SparkMonitorMetrics" spark_monitor_metrics: SparkMonitorMetrics,
    39 "PrestoMonitorMetrics" presto_monitor_metrics: PrestoMonitorMetrics, 40 "ResultFormat" result_format: String,
    41 "EngineTypeDetail" engine_type_detail: String, 42 "ResourceGroupName" resource_group_name: String,
    43 "Source" source: String, 44 "SourceExtra" source_extra: String, 45 "CreatorUin" creator_uin: String,
    46 "CreatorAlias" creator_alias: String, 47 "CustomizedConf" customized_conf: String,
    48 "TaskTimeSum" task_time_sum: i64, 49 "StageStartTime" stage_start_time: i64,
    50 "InputRecordsSum" input_records_sum: i64, 51 "AnalysisStatusType" analysis_status_type: i64,
    52 "OutputRecordsSum" output_records_sum: i64, 53 "OutputBytesSum" output_bytes_sum: i64,
    54 "OutputFilesNum" output_files_num: i64, 55 "OutputSmallFilesNum" output_small_files_num: i64,
    56 "ShuffleReadRecordsSum" shuffle_read_records_sum: i64, 57 "ShuffleReadBytesSum" shuffle_read_bytes_sum: i64,
    58 "SparkAppId" spark_app_id: String, 59 "TaskCategory" task_category: String, 60 "TaskName" task_name: String,
    61 "EngineType" engine_type: String, 62 "EngineHasListenerConfig" engine_has_listener_config: bool,
    63 "ResourceGroupId" resource_group_id: String, 64 "JobTimeSum" job_time_sum: i64,
    65 "LaunchTime" launch_time: String, 66 "GpuDriverSize" gpu_driver_size: i64,
    67 "GpuExecutorSize" gpu_executor_size: i64, 68 "ShuffleWriteBytesSum" shuffle_write_bytes_sum: i64,
    69 "ActiveCore" active_core: i64, 70 "QueueTime" queue_time: i64, 71 "ResourceGroupType" resource_group_type: String
} }

/// Describes task list: `DescribeTaskList` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeTaskList>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_FILTERS_VALUES_NUMBER_OUT_OF_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_TASKS_FILTER_LENGTH`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_FORMAT`], [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_FILTERS_KEY_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_SQL_TASK_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_SORT_BY_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_TASK_LIST_FILTERS_KEY_TYPE_NOT_MATH`],
/// [`codes::INVALID_PARAMETER_TASK_LIST_SORT_BY_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_TASK_STATE_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_by: Option<String>,
    pub sorting: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data_engine_name: Option<String>,
    pub resource_group_name: Option<String>,
    pub house_ids: Option<Vec<String>>,
}
operation! { DescribeTaskList() "DescribeTaskList" -> DescribeTaskListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "SortBy" sort_by: String,
    4 "Sorting" sorting: String, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "DataEngineName" data_engine_name: String, 8 "ResourceGroupName" resource_group_name: String,
    9 "HouseIds" house_ids: Vec<String>
} }
paged! { DescribeTaskList: TaskFullRespInfo = Offset "Offset", "TaskList" task_list, total "TotalCount" }

/// Response of [`DescribeTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskListOutput {
    pub task_list: Vec<TaskFullRespInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeTaskListOutput {
    0 "TaskList" task_list: Vec<TaskFullRespInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes task log: `DescribeTaskLog` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeTaskLog>.
///
/// Errors: [`codes::INVALID_PARAMETER_BATCH_SQL_FILTERS_KEY_TYPE_NOT_MATH`],
/// [`codes::INVALID_PARAMETER_BATCH_SQL_TASK_SORT_BY_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_SQL`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_PARAMETER`], [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_NOT_FOUND`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_TASK_STATE_TYPE_NOT_MATH`], [`codes::RESOURCE_NOT_FOUND_BATCH_SQL_TASK_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_BATCH_SQL_TASK_NOT_UNIQUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLog {
    /// Required.
    pub task_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub limit: i64,
    pub context: Option<String>,
    pub asc: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub batch_id: Option<String>,
}
operation! { DescribeTaskLog(task_id: String, start_time: i64, end_time: i64, limit: i64)
    "DescribeTaskLog" -> DescribeTaskLogOutput {
    0 "TaskId" task_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Limit" limit, 4 "Context" context: String,
    5 "Asc" asc: bool, 6 "Filters" filters: Vec<Filter>, 7 "BatchId" batch_id: String
} }
paged! { DescribeTaskLog: JobLogResult = Token "Context", "Results" results, next "Context" }

/// Response of [`DescribeTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLogOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub results: Vec<JobLogResult>,
    pub log_url: Option<String>,
}
model! { DescribeTaskLogOutput {
    0 "Context" context: String, 1 "ListOver" list_over: bool, 2 "Results" results: Vec<JobLogResult>,
    3 "LogUrl" log_url: String
} }

/// In the response of [`DescribeTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobLogResult {
    pub time: Option<i64>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub log_json: Option<String>,
    pub pkg_log_id: Option<String>,
}
model! { JobLogResult {
    0 "Time" time: i64, 1 "TopicId" topic_id: String, 2 "TopicName" topic_name: String, 3 "LogJson" log_json: String,
    4 "PkgLogId" pkg_log_id: String
} }

/// Describes task monitor infos: `DescribeTaskMonitorInfos` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeTaskMonitorInfos>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_FILTERS_VALUES_NUMBER_OUT_OF_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_FILTERS_KEY_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_SQL_TASK_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_SORT_BY_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_TASK_STATE_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskMonitorInfos {
    pub task_id_list: Option<Vec<String>>,
    pub house_name: Option<String>,
    pub create_time_start: Option<String>,
    pub create_time_end: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeTaskMonitorInfos() "DescribeTaskMonitorInfos" -> DescribeTaskMonitorInfosOutput {
    0 "TaskIdList" task_id_list: Vec<String>, 1 "HouseName" house_name: String,
    2 "CreateTimeStart" create_time_start: String, 3 "CreateTimeEnd" create_time_end: String, 4 "Limit" limit: i64,
    5 "Offset" offset: i64
} }
paged! { DescribeTaskMonitorInfos: TaskMonitorInfo =
    Offset "Offset", "TaskMonitorInfoList" task_monitor_info_list, total "TotalCount" }

/// Response of [`DescribeTaskMonitorInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskMonitorInfosOutput {
    pub task_monitor_info_list: Vec<TaskMonitorInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeTaskMonitorInfosOutput {
    0 "TaskMonitorInfoList" task_monitor_info_list: Vec<TaskMonitorInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTaskMonitorInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskMonitorInfo {
    pub task_id: Option<String>,
    pub house_name: Option<String>,
    pub query_sql: Option<String>,
    pub create_time: Option<String>,
    pub used_time: Option<String>,
    pub data_amount: Option<String>,
    pub query_stats: Option<String>,
}
model! { TaskMonitorInfo {
    0 "TaskId" task_id: String, 1 "HouseName" house_name: String, 2 "QuerySQL" query_sql: String,
    3 "CreateTime" create_time: String, 4 "UsedTime" used_time: String, 5 "DataAmount" data_amount: String,
    6 "QueryStats" query_stats: String
} }

/// Describes task resource usage: `DescribeTaskResourceUsage` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeTaskResourceUsage>.
///
/// Errors: [`codes::FAILED_OPERATION_HTTP_CLIENT_DO_REQUEST_FAILED`], [`codes::INVALID_PARAMETER_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResourceUsage {
    /// Required.
    pub task_instance_id: String,
}
operation! { DescribeTaskResourceUsage(task_instance_id: String)
    "DescribeTaskResourceUsage" -> DescribeTaskResourceUsageOutput {
    0 "TaskInstanceId" task_instance_id
} }

/// Response of [`DescribeTaskResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResourceUsageOutput {
    pub core_info: Option<CoreInfo>,
}
model! { DescribeTaskResourceUsageOutput {
    0 "CoreInfo" core_info: CoreInfo
} }

/// In the response of [`DescribeTaskResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoreInfo {
    pub timestamp: Vec<i64>,
    pub core_usage: Vec<i64>,
}
model! { CoreInfo {
    0 "Timestamp" timestamp: Vec<i64>, 1 "CoreUsage" core_usage: Vec<i64>
} }

/// Describes task result: `DescribeTaskResult` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeTaskResult>.
///
/// Errors: [`codes::FAILED_OPERATION_HTTP_CLIENT_DO_REQUEST_FAILED`], [`codes::FAILED_OPERATION_RESULT_EXPIRED`],
/// [`codes::INVALID_PARAMETER_INVALID_MAX_RESULTS`], [`codes::INVALID_PARAMETER_INVALID_SQL_TASK_MAX_RESULTS`],
/// [`codes::INVALID_PARAMETER_INVALID_TASK_ID`], [`codes::INVALID_PARAMETER_MAX_RESULT_ONLY_SUPPORT_HUNDRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResult {
    /// Required.
    pub task_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub is_transform_data_type: Option<bool>,
    pub data_field_cut_len: Option<i64>,
}
operation! { DescribeTaskResult(task_id: String) "DescribeTaskResult" -> DescribeTaskResultOutput {
    0 "TaskId" task_id, 1 "NextToken" next_token: String, 2 "MaxResults" max_results: i64,
    3 "IsTransformDataType" is_transform_data_type: bool, 4 "DataFieldCutLen" data_field_cut_len: i64
} }
paged! { DescribeTaskResult: Column =
    Token "NextToken", "TaskInfo.ResultSchema" task_info.result_schema, next "TaskInfo.NextToken" }

/// Response of [`DescribeTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResultOutput {
    pub task_info: Option<TaskResultInfo>,
}
model! { DescribeTaskResultOutput {
    0 "TaskInfo" task_info: TaskResultInfo
} }

/// In the response of [`DescribeTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskResultInfo {
    pub task_id: Option<String>,
    pub datasource_connection_name: Option<String>,
    pub database_name: Option<String>,
    pub sql: Option<String>,
    pub sql_type: Option<String>,
    pub state: Option<i64>,
    pub data_amount: Option<i64>,
    pub used_time: Option<i64>,
    pub output_path: Option<String>,
    pub create_time: Option<String>,
    pub output_message: Option<String>,
    pub row_affect_info: Option<String>,
    pub result_schema: Vec<Column>,
    pub result_set: Option<String>,
    pub next_token: Option<String>,
    pub percentage: Option<i64>,
    pub progress_detail: Option<String>,
    pub display_format: Option<String>,
    pub total_time: Option<i64>,
    pub query_result_time: Option<f64>,
    pub result_set_encode: Option<String>,
}
model! { TaskResultInfo {
    0 "TaskId" task_id: String, 1 "DatasourceConnectionName" datasource_connection_name: String,
    2 "DatabaseName" database_name: String, 3 "SQL" sql: String, 4 "SQLType" sql_type: String, 5 "State" state: i64,
    6 "DataAmount" data_amount: i64, 7 "UsedTime" used_time: i64, 8 "OutputPath" output_path: String,
    9 "CreateTime" create_time: String, 10 "OutputMessage" output_message: String,
    11 "RowAffectInfo" row_affect_info: String, 12 "ResultSchema" result_schema: Vec<Column>,
    13 "ResultSet" result_set: String, 14 "NextToken" next_token: String, 15 "Percentage" percentage: i64,
    16 "ProgressDetail" progress_detail: String, 17 "DisplayFormat" display_format: String,
    18 "TotalTime" total_time: i64, 19 "QueryResultTime" query_result_time: f64,
    20 "ResultSetEncode" result_set_encode: String
} }

/// Describes tasks: `DescribeTasks` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_FILTERS_VALUES_NUMBER_OUT_OF_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_FILTERS_KEY_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_SQL_TASK_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_SORT_BY_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_TASK_STATE_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_by: Option<String>,
    pub sorting: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data_engine_name: Option<String>,
    pub resource_group_name: Option<String>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "SortBy" sort_by: String,
    4 "Sorting" sorting: String, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "DataEngineName" data_engine_name: String, 8 "ResourceGroupName" resource_group_name: String
} }
paged! { DescribeTasks: TaskResponseInfo = Offset "Offset", "TaskList" task_list, total "TotalCount" }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub task_list: Vec<TaskResponseInfo>,
    pub total_count: Option<i64>,
    pub tasks_overview: Option<TasksOverview>,
}
model! { DescribeTasksOutput {
    0 "TaskList" task_list: Vec<TaskResponseInfo>, 1 "TotalCount" total_count: i64,
    2 "TasksOverview" tasks_overview: TasksOverview
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksOverview {
    pub task_queued_count: Option<i64>,
    pub task_init_count: Option<i64>,
    pub task_running_count: Option<i64>,
    pub total_task_count: Option<i64>,
}
model! { TasksOverview {
    0 "TaskQueuedCount" task_queued_count: i64, 1 "TaskInitCount" task_init_count: i64,
    2 "TaskRunningCount" task_running_count: i64, 3 "TotalTaskCount" total_task_count: i64
} }

/// Describes tasks analysis: `DescribeTasksAnalysis` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeTasksAnalysis>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_FILTERS_VALUES_NUMBER_OUT_OF_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_LENGTH`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_SQL_TASK_ANALYSIS_SORT_BY_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_FORMAT`], [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_ILLEGAL`], [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_ANALYSIS_FILTERS_KEY_TYPE_NOT_MATH`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_FILTERS_KEY_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_SQL_TASK_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_SORT_BY_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_TASK_STATE_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksAnalysis {
    pub data_engine_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_by: Option<String>,
    pub sorting: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeTasksAnalysis() "DescribeTasksAnalysis" -> DescribeTasksAnalysisOutput {
    0 "DataEngineName" data_engine_name: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "Filters" filters: Vec<Filter>, 4 "SortBy" sort_by: String, 5 "Sorting" sorting: String,
    6 "StartTime" start_time: String, 7 "EndTime" end_time: String
} }
paged! { DescribeTasksAnalysis: AnalysisTaskResults = Offset "Offset", "TaskList" task_list, total "TotalCount" }

/// Response of [`DescribeTasksAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksAnalysisOutput {
    pub task_list: Vec<AnalysisTaskResults>,
    pub total_count: Option<i64>,
}
model! { DescribeTasksAnalysisOutput {
    0 "TaskList" task_list: Vec<AnalysisTaskResults>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTasksAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalysisTaskResults {
    pub id: Option<String>,
    pub instance_start_time: Option<i64>,
    pub instance_complete_time: Option<i64>,
    pub state: Option<i64>,
    pub sql: Option<String>,
    pub data_engine_name: Option<String>,
    pub job_time_sum: Option<i64>,
    pub task_time_sum: Option<i64>,
    pub input_records_sum: Option<i64>,
    pub input_bytes_sum: Option<i64>,
    pub output_records_sum: Option<i64>,
    pub output_bytes_sum: Option<i64>,
    pub shuffle_read_bytes_sum: Option<i64>,
    pub shuffle_read_records_sum: Option<i64>,
    pub analysis_status: Option<String>,
    pub output_files_num: Option<i64>,
    pub output_small_files_num: Option<i64>,
    pub shuffle_write_bytes_sum: Option<i64>,
}
model! { AnalysisTaskResults {
    0 "Id" id: String, 1 "InstanceStartTime" instance_start_time: i64,
    2 "InstanceCompleteTime" instance_complete_time: i64, 3 "State" state: i64, 4 "SQL" sql: String,
    5 "DataEngineName" data_engine_name: String, 6 "JobTimeSum" job_time_sum: i64, 7 "TaskTimeSum" task_time_sum: i64,
    8 "InputRecordsSum" input_records_sum: i64, 9 "InputBytesSum" input_bytes_sum: i64,
    10 "OutputRecordsSum" output_records_sum: i64, 11 "OutputBytesSum" output_bytes_sum: i64,
    12 "ShuffleReadBytesSum" shuffle_read_bytes_sum: i64, 13 "ShuffleReadRecordsSum" shuffle_read_records_sum: i64,
    14 "AnalysisStatus" analysis_status: String, 15 "OutputFilesNum" output_files_num: i64,
    16 "OutputSmallFilesNum" output_small_files_num: i64, 17 "ShuffleWriteBytesSum" shuffle_write_bytes_sum: i64
} }

/// Describes tasks cost info: `DescribeTasksCostInfo` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeTasksCostInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_FILTERS_VALUES_NUMBER_OUT_OF_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_FILTERS_KEY_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_SQL_TASK_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_SORT_BY_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_TASK_STATE_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksCostInfo {
    pub filters: Option<Vec<Filter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data_engine_name: Option<String>,
    pub search_after: Option<String>,
    pub page_size: Option<i64>,
}
operation! { DescribeTasksCostInfo() "DescribeTasksCostInfo" -> DescribeTasksCostInfoOutput {
    0 "Filters" filters: Vec<Filter>, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "DataEngineName" data_engine_name: String, 4 "SearchAfter" search_after: String, 5 "PageSize" page_size: i64
} }

/// Response of [`DescribeTasksCostInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksCostInfoOutput {
    pub search_after: Option<String>,
    pub data: Option<String>,
}
model! { DescribeTasksCostInfoOutput {
    0 "SearchAfter" search_after: String, 1 "Data" data: String
} }

/// Describes tasks overview: `DescribeTasksOverview` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeTasksOverview>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_INVALID_TASKS_FILTER_LENGTH`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOverview {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub data_engine_name: Option<String>,
    pub house_ids: Option<Vec<String>>,
}
operation! { DescribeTasksOverview() "DescribeTasksOverview" -> DescribeTasksOverviewOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "Filters" filters: Vec<Filter>,
    3 "DataEngineName" data_engine_name: String, 4 "HouseIds" house_ids: Vec<String>
} }

/// Response of [`DescribeTasksOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOverviewOutput {
    pub tasks_overview: Option<TasksOverview>,
}
model! { DescribeTasksOverviewOutput {
    0 "TasksOverview" tasks_overview: TasksOverview
} }

/// Describes third party access user: `DescribeThirdPartyAccessUser` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeThirdPartyAccessUser>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThirdPartyAccessUser {}
operation! { DescribeThirdPartyAccessUser() "DescribeThirdPartyAccessUser" -> DescribeThirdPartyAccessUserOutput {} }

/// Response of [`DescribeThirdPartyAccessUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThirdPartyAccessUserOutput {
    pub user_info: Option<OpendThirdAccessUserInfo>,
}
model! { DescribeThirdPartyAccessUserOutput {
    0 "UserInfo" user_info: OpendThirdAccessUserInfo
} }

/// In the response of [`DescribeThirdPartyAccessUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpendThirdAccessUserInfo {
    pub id: Option<i64>,
    pub uin: Option<String>,
    pub app_id: Option<String>,
    pub create_time: Option<String>,
}
model! { OpendThirdAccessUserInfo {
    0 "Id" id: i64, 1 "Uin" uin: String, 2 "AppId" app_id: String, 3 "CreateTime" create_time: String
} }

/// Describes udf policy: `DescribeUDFPolicy` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeUDFPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_POLICY_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUDFPolicy {
    /// Required.
    pub name: String,
    /// Required.
    pub database_name: String,
    /// Required.
    pub catalog_name: String,
}
operation! { DescribeUDFPolicy(name: String, database_name: String, catalog_name: String)
    "DescribeUDFPolicy" -> DescribeUDFPolicyOutput {
    0 "Name" name, 1 "DatabaseName" database_name, 2 "CatalogName" catalog_name
} }

/// Response of [`DescribeUDFPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUDFPolicyOutput {
    pub udf_policy_infos: Vec<UDFPolicyInfo>,
}
model! { DescribeUDFPolicyOutput {
    0 "UDFPolicyInfos" udf_policy_infos: Vec<UDFPolicyInfo>
} }

/// In the request of [`DescribeUDFPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UDFPolicyInfo {
    pub accesses: Option<Vec<String>>,
    pub users: Option<Vec<String>>,
    pub groups: Option<Vec<String>>,
}
input! { UDFPolicyInfo() {
    0 "Accesses" accesses: Vec<String>, 1 "Users" users: Vec<String>, 2 "Groups" groups: Vec<String>
} }

/// Describes updatable data engines: `DescribeUpdatableDataEngines` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeUpdatableDataEngines>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_INVALID_ENGINE_EXEC_TYPE`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpdatableDataEngines {
    /// Required.
    pub data_engine_config_command: String,
    pub use_lake_fs: Option<bool>,
    pub custom_result_path: Option<String>,
}
operation! { DescribeUpdatableDataEngines(data_engine_config_command: String)
    "DescribeUpdatableDataEngines" -> DescribeUpdatableDataEnginesOutput {
    0 "DataEngineConfigCommand" data_engine_config_command, 1 "UseLakeFs" use_lake_fs: bool,
    2 "CustomResultPath" custom_result_path: String
} }

/// Response of [`DescribeUpdatableDataEngines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpdatableDataEnginesOutput {
    pub data_engine_basic_infos: Vec<DataEngineBasicInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeUpdatableDataEnginesOutput {
    0 "DataEngineBasicInfos" data_engine_basic_infos: Vec<DataEngineBasicInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUpdatableDataEngines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEngineBasicInfo {
    pub data_engine_name: Option<String>,
    pub state: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub message: Option<String>,
    pub data_engine_id: Option<String>,
    pub data_engine_type: Option<String>,
    pub app_id: Option<i64>,
    pub user_uin: Option<String>,
}
model! { DataEngineBasicInfo {
    0 "DataEngineName" data_engine_name: String, 1 "State" state: i64, 2 "CreateTime" create_time: i64,
    3 "UpdateTime" update_time: i64, 4 "Message" message: String, 5 "DataEngineId" data_engine_id: String,
    6 "DataEngineType" data_engine_type: String, 7 "AppId" app_id: i64, 8 "UserUin" user_uin: String
} }

/// Describes user data engine config: `DescribeUserDataEngineConfig` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeUserDataEngineConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDataEngineConfig {
    pub sorting: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub sort_by: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeUserDataEngineConfig() "DescribeUserDataEngineConfig" -> DescribeUserDataEngineConfigOutput {
    0 "Sorting" sorting: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "SortBy" sort_by: String,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeUserDataEngineConfig: DataEngineConfigInstanceInfo =
    Offset "Offset", "DataEngineConfigInstanceInfos" data_engine_config_instance_infos, total "TotalCount" }

/// Response of [`DescribeUserDataEngineConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDataEngineConfigOutput {
    pub data_engine_config_instance_infos: Vec<DataEngineConfigInstanceInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeUserDataEngineConfigOutput {
    0 "DataEngineConfigInstanceInfos" data_engine_config_instance_infos: Vec<DataEngineConfigInstanceInfo>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUserDataEngineConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEngineConfigInstanceInfo {
    pub data_engine_id: Option<String>,
    pub data_engine_config_pairs: Vec<DataEngineConfigPair>,
    pub session_resource_template: Option<SessionResourceTemplate>,
}
model! { DataEngineConfigInstanceInfo {
    0 "DataEngineId" data_engine_id: String,
    1 "DataEngineConfigPairs" data_engine_config_pairs: Vec<DataEngineConfigPair>,
    2 "SessionResourceTemplate" session_resource_template: SessionResourceTemplate
} }

/// Describes user info: `DescribeUserInfo` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeUserInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_POLICY_FAILED`], [`codes::FAILED_OPERATION_GET_USER_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_GET_WORK_GROUP_INFO_FAILED`], [`codes::INVALID_PARAMETER_INVALID_ACCESS_POLICY`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_KEY`], [`codes::INVALID_PARAMETER_INVALID_INFO_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_SORT_BY_TYPE`], [`codes::INVALID_PARAMETER_INVALID_USER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_USER_TYPE`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfo {
    pub user_id: Option<String>,
    pub r#type: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub sort_by: Option<String>,
    pub sorting: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub account_type: Option<String>,
    pub policy_id: Option<String>,
}
operation! { DescribeUserInfo() "DescribeUserInfo" -> DescribeUserInfoOutput {
    0 "UserId" user_id: String, 1 "Type" r#type: String, 2 "Filters" filters: Vec<Filter>, 3 "SortBy" sort_by: String,
    4 "Sorting" sorting: String, 5 "Limit" limit: i64, 6 "Offset" offset: i64, 7 "AccountType" account_type: String,
    8 "PolicyId" policy_id: String
} }

/// Response of [`DescribeUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfoOutput {
    pub user_info: Option<UserDetailInfo>,
}
model! { DescribeUserInfoOutput {
    0 "UserInfo" user_info: UserDetailInfo
} }

/// In the response of [`DescribeUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDetailInfo {
    pub user_id: Option<String>,
    pub r#type: Option<String>,
    pub user_type: Option<String>,
    pub user_description: Option<String>,
    pub data_policy_info: Option<Policys>,
    pub engine_policy_info: Option<Policys>,
    pub work_group_info: Option<WorkGroups>,
    pub user_alias: Option<String>,
    pub row_filter_info: Option<Policys>,
    pub account_type: Option<String>,
    pub catalog_policy_info: Option<Policys>,
    pub model_policy_info: Option<Policys>,
}
model! { UserDetailInfo {
    0 "UserId" user_id: String, 1 "Type" r#type: String, 2 "UserType" user_type: String,
    3 "UserDescription" user_description: String, 4 "DataPolicyInfo" data_policy_info: Policys,
    5 "EnginePolicyInfo" engine_policy_info: Policys, 6 "WorkGroupInfo" work_group_info: WorkGroups,
    7 "UserAlias" user_alias: String, 8 "RowFilterInfo" row_filter_info: Policys, 9 "AccountType" account_type: String,
    10 "CatalogPolicyInfo" catalog_policy_info: Policys, 11 "ModelPolicyInfo" model_policy_info: Policys
} }

/// In the response of [`DescribeUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Policys {
    pub policy_set: Vec<Policy>,
    pub total_count: Option<i64>,
}
model! { Policys {
    0 "PolicySet" policy_set: Vec<Policy>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkGroups {
    pub work_group_set: Vec<WorkGroupMessage>,
    pub total_count: Option<i64>,
}
model! { WorkGroups {
    0 "WorkGroupSet" work_group_set: Vec<WorkGroupMessage>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkGroupMessage {
    pub work_group_id: Option<i64>,
    pub work_group_name: Option<String>,
    pub work_group_description: Option<String>,
    pub creator: Option<String>,
    pub create_time: Option<String>,
}
model! { WorkGroupMessage {
    0 "WorkGroupId" work_group_id: i64, 1 "WorkGroupName" work_group_name: String,
    2 "WorkGroupDescription" work_group_description: String, 3 "Creator" creator: String,
    4 "CreateTime" create_time: String
} }

/// Describes user register time: `DescribeUserRegisterTime` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeUserRegisterTime>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserRegisterTime {}
operation! { DescribeUserRegisterTime() "DescribeUserRegisterTime" -> DescribeUserRegisterTimeOutput {} }

/// Response of [`DescribeUserRegisterTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserRegisterTimeOutput {
    pub register_time: Option<i64>,
    pub is_old_user: Option<bool>,
}
model! { DescribeUserRegisterTimeOutput {
    0 "RegisterTime" register_time: i64, 1 "IsOldUser" is_old_user: bool
} }

/// Describes user roles: `DescribeUserRoles` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeUserRoles>.
///
/// Errors: [`codes::REGION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserRoles {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub fuzzy: Option<String>,
    pub sort_by: Option<String>,
    pub sorting: Option<String>,
    pub is_default: Option<i64>,
}
operation! { DescribeUserRoles(limit: i64, offset: i64) "DescribeUserRoles" -> DescribeUserRolesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Fuzzy" fuzzy: String, 3 "SortBy" sort_by: String,
    4 "Sorting" sorting: String, 5 "IsDefault" is_default: i64
} }
paged! { DescribeUserRoles: UserRole = Offset "Offset", "UserRoles" user_roles, total "Total" }

/// Response of [`DescribeUserRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserRolesOutput {
    pub total: Option<i64>,
    pub user_roles: Vec<UserRole>,
}
model! { DescribeUserRolesOutput {
    0 "Total" total: i64, 1 "UserRoles" user_roles: Vec<UserRole>
} }

/// In the response of [`DescribeUserRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserRole {
    pub role_id: Option<i64>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub arn: Option<String>,
    pub modify_time: Option<i64>,
    pub desc: Option<String>,
    pub role_name: Option<String>,
    pub creator: Option<String>,
    pub cos_permission_list: Vec<CosPermission>,
    pub permission_json: Option<String>,
    pub is_default: Option<i64>,
}
model! { UserRole {
    0 "RoleId" role_id: i64, 1 "AppId" app_id: String, 2 "Uin" uin: String, 3 "Arn" arn: String,
    4 "ModifyTime" modify_time: i64, 5 "Desc" desc: String, 6 "RoleName" role_name: String, 7 "Creator" creator: String,
    8 "CosPermissionList" cos_permission_list: Vec<CosPermission>, 9 "PermissionJson" permission_json: String,
    10 "IsDefault" is_default: i64
} }

/// Describes user type: `DescribeUserType` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeUserType>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserType {
    pub user_id: Option<String>,
    pub account_type: Option<String>,
}
operation! { DescribeUserType() "DescribeUserType" -> DescribeUserTypeOutput {
    0 "UserId" user_id: String, 1 "AccountType" account_type: String
} }

/// Response of [`DescribeUserType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTypeOutput {
    pub user_type: Option<String>,
}
model! { DescribeUserTypeOutput {
    0 "UserType" user_type: String
} }

/// Describes user vpc connection: `DescribeUserVpcConnection` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeUserVpcConnection>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserVpcConnection {
    /// Required.
    pub engine_network_id: String,
    pub data_engine_ids: Option<Vec<String>>,
    pub user_vpc_endpoint_ids: Option<Vec<String>>,
}
operation! { DescribeUserVpcConnection(engine_network_id: String)
    "DescribeUserVpcConnection" -> DescribeUserVpcConnectionOutput {
    0 "EngineNetworkId" engine_network_id, 1 "DataEngineIds" data_engine_ids: Vec<String>,
    2 "UserVpcEndpointIds" user_vpc_endpoint_ids: Vec<String>
} }

/// Response of [`DescribeUserVpcConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserVpcConnectionOutput {
    pub user_vpc_connection_infos: Vec<UserVpcConnectionInfo>,
}
model! { DescribeUserVpcConnectionOutput {
    0 "UserVpcConnectionInfos" user_vpc_connection_infos: Vec<UserVpcConnectionInfo>
} }

/// In the response of [`DescribeUserVpcConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserVpcConnectionInfo {
    pub engine_network_id: Option<String>,
    pub user_vpc_id: Option<String>,
    pub user_vpc_endpoint_id: Option<String>,
    pub user_vpc_endpoint_name: Option<String>,
    pub access_connection_infos: Vec<String>,
}
model! { UserVpcConnectionInfo {
    0 "EngineNetworkId" engine_network_id: String, 1 "UserVpcId" user_vpc_id: String,
    2 "UserVpcEndpointId" user_vpc_endpoint_id: String, 3 "UserVpcEndpointName" user_vpc_endpoint_name: String,
    4 "AccessConnectionInfos" access_connection_infos: Vec<String>
} }

/// Describes users: `DescribeUsers` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeUsers>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_POLICY_FAILED`], [`codes::FAILED_OPERATION_GET_USER_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_GET_WORK_GROUP_INFO_FAILED`], [`codes::INVALID_PARAMETER_INVALID_ACCESS_POLICY`],
/// [`codes::INVALID_PARAMETER_INVALID_OFFSET`], [`codes::INVALID_PARAMETER_INVALID_SORT_BY_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsers {
    pub user_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
    pub sorting: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub account_type: Option<String>,
}
operation! { DescribeUsers() "DescribeUsers" -> DescribeUsersOutput {
    0 "UserId" user_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "SortBy" sort_by: String,
    4 "Sorting" sorting: String, 5 "Filters" filters: Vec<Filter>, 6 "AccountType" account_type: String
} }
paged! { DescribeUsers: UserInfo = Offset "Offset", "UserSet" user_set, total "TotalCount" }

/// Response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersOutput {
    pub total_count: Option<i64>,
    pub user_set: Vec<UserInfo>,
}
model! { DescribeUsersOutput {
    0 "TotalCount" total_count: i64, 1 "UserSet" user_set: Vec<UserInfo>
} }

/// In the response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub user_id: Option<String>,
    pub user_description: Option<String>,
    pub policy_set: Vec<Policy>,
    pub creator: Option<String>,
    pub create_time: Option<String>,
    pub work_group_set: Vec<WorkGroupMessage>,
    pub is_owner: Option<bool>,
    pub user_type: Option<String>,
    pub user_alias: Option<String>,
    pub account_type: Option<String>,
}
model! { UserInfo {
    0 "UserId" user_id: String, 1 "UserDescription" user_description: String, 2 "PolicySet" policy_set: Vec<Policy>,
    3 "Creator" creator: String, 4 "CreateTime" create_time: String,
    5 "WorkGroupSet" work_group_set: Vec<WorkGroupMessage>, 6 "IsOwner" is_owner: bool, 7 "UserType" user_type: String,
    8 "UserAlias" user_alias: String, 9 "AccountType" account_type: String
} }

/// Describes views: `DescribeViews` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeViews>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATASOURCE_CONNECTION_NOT_UNIQUE`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_DATASOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_DATASOURCE_CONNECTION_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeViews {
    /// Required.
    pub database_name: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub datasource_connection_name: Option<String>,
    pub sort: Option<String>,
    pub asc: Option<bool>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub describe_type: Option<String>,
}
operation! { DescribeViews(database_name: String) "DescribeViews" -> DescribeViewsOutput {
    0 "DatabaseName" database_name, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>,
    4 "DatasourceConnectionName" datasource_connection_name: String, 5 "Sort" sort: String, 6 "Asc" asc: bool,
    7 "StartTime" start_time: String, 8 "EndTime" end_time: String, 9 "DescribeType" describe_type: String
} }
paged! { DescribeViews: ViewResponseInfo = Offset "Offset", "ViewList" view_list, total "TotalCount" }

/// Response of [`DescribeViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeViewsOutput {
    pub view_list: Vec<ViewResponseInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeViewsOutput {
    0 "ViewList" view_list: Vec<ViewResponseInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewResponseInfo {
    pub view_base_info: Option<ViewBaseInfo>,
    pub columns: Vec<Column>,
    pub properties: Vec<Property>,
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
}
model! { ViewResponseInfo {
    0 "ViewBaseInfo" view_base_info: ViewBaseInfo, 1 "Columns" columns: Vec<Column>,
    2 "Properties" properties: Vec<Property>, 3 "CreateTime" create_time: String, 4 "ModifiedTime" modified_time: String
} }

/// In the response of [`DescribeViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewBaseInfo {
    pub database_name: Option<String>,
    pub view_name: Option<String>,
    pub user_alias: Option<String>,
    pub user_sub_uin: Option<String>,
}
model! { ViewBaseInfo {
    0 "DatabaseName" database_name: String, 1 "ViewName" view_name: String, 2 "UserAlias" user_alias: String,
    3 "UserSubUin" user_sub_uin: String
} }

/// Describes work group info: `DescribeWorkGroupInfo` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeWorkGroupInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_POLICY_FAILED`], [`codes::FAILED_OPERATION_GET_USER_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_GET_WORK_GROUP_INFO_FAILED`], [`codes::INVALID_PARAMETER_INVALID_FILTER_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_GROUP_ID`], [`codes::INVALID_PARAMETER_INVALID_INFO_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_SORT_BY_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkGroupInfo {
    pub work_group_id: Option<i64>,
    pub r#type: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub sort_by: Option<String>,
    pub sorting: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub policy_id: Option<String>,
}
operation! { DescribeWorkGroupInfo() "DescribeWorkGroupInfo" -> DescribeWorkGroupInfoOutput {
    0 "WorkGroupId" work_group_id: i64, 1 "Type" r#type: String, 2 "Filters" filters: Vec<Filter>,
    3 "SortBy" sort_by: String, 4 "Sorting" sorting: String, 5 "Limit" limit: i64, 6 "Offset" offset: i64,
    7 "PolicyId" policy_id: String
} }

/// Response of [`DescribeWorkGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkGroupInfoOutput {
    pub work_group_info: Option<WorkGroupDetailInfo>,
}
model! { DescribeWorkGroupInfoOutput {
    0 "WorkGroupInfo" work_group_info: WorkGroupDetailInfo
} }

/// In the response of [`DescribeWorkGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkGroupDetailInfo {
    pub work_group_id: Option<i64>,
    pub work_group_name: Option<String>,
    pub r#type: Option<String>,
    pub user_info: Option<Users>,
    pub data_policy_info: Option<Policys>,
    pub engine_policy_info: Option<Policys>,
    pub work_group_description: Option<String>,
    pub row_filter_info: Option<Policys>,
    pub catalog_policy_info: Option<Policy>,
    pub data_catalog_policy_info: Option<Policys>,
    pub model_policy_info: Option<Policys>,
}
model! { WorkGroupDetailInfo {
    0 "WorkGroupId" work_group_id: i64, 1 "WorkGroupName" work_group_name: String, 2 "Type" r#type: String,
    3 "UserInfo" user_info: Users, 4 "DataPolicyInfo" data_policy_info: Policys,
    5 "EnginePolicyInfo" engine_policy_info: Policys, 6 "WorkGroupDescription" work_group_description: String,
    7 "RowFilterInfo" row_filter_info: Policys, 8 "CatalogPolicyInfo" catalog_policy_info: Policy,
    9 "DataCatalogPolicyInfo" data_catalog_policy_info: Policys, 10 "ModelPolicyInfo" model_policy_info: Policys
} }

/// In the response of [`DescribeWorkGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Users {
    pub user_set: Vec<UserMessage>,
    pub total_count: Option<i64>,
}
model! { Users {
    0 "UserSet" user_set: Vec<UserMessage>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWorkGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserMessage {
    pub user_id: Option<String>,
    pub user_description: Option<String>,
    pub creator: Option<String>,
    pub create_time: Option<String>,
    pub user_alias: Option<String>,
    pub account_type: Option<String>,
}
model! { UserMessage {
    0 "UserId" user_id: String, 1 "UserDescription" user_description: String, 2 "Creator" creator: String,
    3 "CreateTime" create_time: String, 4 "UserAlias" user_alias: String, 5 "AccountType" account_type: String
} }

/// Describes work groups: `DescribeWorkGroups` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DescribeWorkGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_POLICY_FAILED`], [`codes::FAILED_OPERATION_GET_USER_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_GET_WORK_GROUP_INFO_FAILED`], [`codes::INVALID_PARAMETER_INVALID_ACCESS_POLICY`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_KEY`], [`codes::INVALID_PARAMETER_INVALID_OFFSET`],
/// [`codes::INVALID_PARAMETER_INVALID_SORT_BY_TYPE`], [`codes::INVALID_PARAMETER_INVALID_SORTING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkGroups {
    pub work_group_id: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
    pub sorting: Option<String>,
}
operation! { DescribeWorkGroups() "DescribeWorkGroups" -> DescribeWorkGroupsOutput {
    0 "WorkGroupId" work_group_id: i64, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "SortBy" sort_by: String, 5 "Sorting" sorting: String
} }
paged! { DescribeWorkGroups: WorkGroupInfo = Offset "Offset", "WorkGroupSet" work_group_set, total "TotalCount" }

/// Response of [`DescribeWorkGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkGroupsOutput {
    pub total_count: Option<i64>,
    pub work_group_set: Vec<WorkGroupInfo>,
}
model! { DescribeWorkGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "WorkGroupSet" work_group_set: Vec<WorkGroupInfo>
} }

/// In the response of [`DescribeWorkGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkGroupInfo {
    pub work_group_id: Option<i64>,
    pub work_group_name: Option<String>,
    pub work_group_description: Option<String>,
    pub user_num: Option<i64>,
    pub user_set: Vec<UserMessage>,
    pub policy_set: Vec<Policy>,
    pub creator: Option<String>,
    pub create_time: Option<String>,
}
model! { WorkGroupInfo {
    0 "WorkGroupId" work_group_id: i64, 1 "WorkGroupName" work_group_name: String,
    2 "WorkGroupDescription" work_group_description: String, 3 "UserNum" user_num: i64,
    4 "UserSet" user_set: Vec<UserMessage>, 5 "PolicySet" policy_set: Vec<Policy>, 6 "Creator" creator: String,
    7 "CreateTime" create_time: String
} }

/// Detaches user policy: `DetachUserPolicy` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DetachUserPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_POLICY_FAILED`], [`codes::FAILED_OPERATION_GET_USER_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_GET_WORK_GROUP_INFO_FAILED`], [`codes::FAILED_OPERATION_GRANT_POLICY_FAILED`],
/// [`codes::FAILED_OPERATION_REVOKE_POLICY_FAILED`], [`codes::INVALID_PARAMETER_INVALID_ACCESS_POLICY`],
/// [`codes::INVALID_PARAMETER_INVALID_USER_NAME`], [`codes::INVALID_PARAMETER_POLICY_TYPE_CONFLICT`],
/// [`codes::UNAUTHORIZED_OPERATION_GRANT_POLICY`], [`codes::UNAUTHORIZED_OPERATION_PROHIBITED_OPERATION_ADMIN`],
/// [`codes::UNAUTHORIZED_OPERATION_REVOKE_POLICY`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_OWNER_UNSUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachUserPolicy {
    /// Required.
    pub user_id: String,
    pub policy_set: Option<Vec<Policy>>,
    pub account_type: Option<String>,
    pub policy_ids: Option<Vec<String>>,
}
operation! { DetachUserPolicy(user_id: String) "DetachUserPolicy" -> Empty {
    0 "UserId" user_id, 1 "PolicySet" policy_set: Vec<Policy>, 2 "AccountType" account_type: String,
    3 "PolicyIds" policy_ids: Vec<String>
} }

/// Response of [`DetachUserPolicy`]: empty.
pub type DetachUserPolicyOutput = Empty;

/// Detaches work group policy: `DetachWorkGroupPolicy` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DetachWorkGroupPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_POLICY_FAILED`], [`codes::FAILED_OPERATION_GET_USER_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_GET_WORK_GROUP_INFO_FAILED`], [`codes::FAILED_OPERATION_GRANT_POLICY_FAILED`],
/// [`codes::FAILED_OPERATION_REVOKE_POLICY_FAILED`], [`codes::INVALID_PARAMETER_INVALID_ACCESS_POLICY`],
/// [`codes::UNAUTHORIZED_OPERATION_GRANT_POLICY`], [`codes::UNAUTHORIZED_OPERATION_REVOKE_POLICY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWorkGroupPolicy {
    /// Required.
    pub work_group_id: i64,
    pub policy_set: Option<Vec<Policy>>,
    pub policy_ids: Option<Vec<String>>,
}
operation! { DetachWorkGroupPolicy(work_group_id: i64) "DetachWorkGroupPolicy" -> Empty {
    0 "WorkGroupId" work_group_id, 1 "PolicySet" policy_set: Vec<Policy>, 2 "PolicyIds" policy_ids: Vec<String>
} }

/// Response of [`DetachWorkGroupPolicy`]: empty.
pub type DetachWorkGroupPolicyOutput = Empty;

/// `DropDMSDatabase` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DropDMSDatabase>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropDMSDatabase {
    /// Required.
    pub name: String,
    pub delete_data: Option<bool>,
    pub cascade: Option<bool>,
    pub datasource_connection_name: Option<String>,
}
operation! { DropDMSDatabase(name: String) "DropDMSDatabase" -> Empty {
    0 "Name" name, 1 "DeleteData" delete_data: bool, 2 "Cascade" cascade: bool,
    3 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`DropDMSDatabase`]: empty.
pub type DropDMSDatabaseOutput = Empty;

/// `DropDMSPartitions` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DropDMSPartitions>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropDMSPartitions {
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub delete_data: Option<bool>,
    pub datasource_connection_name: Option<String>,
}
operation! { DropDMSPartitions() "DropDMSPartitions" -> DropDMSPartitionsOutput {
    0 "DatabaseName" database_name: String, 1 "SchemaName" schema_name: String, 2 "TableName" table_name: String,
    3 "Name" name: String, 4 "Values" values: Vec<String>, 5 "DeleteData" delete_data: bool,
    6 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`DropDMSPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropDMSPartitionsOutput {
    pub status: Option<bool>,
}
model! { DropDMSPartitionsOutput {
    0 "Status" status: bool
} }

/// `DropDMSTable` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=DropDMSTable>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropDMSTable {
    pub db_name: Option<String>,
    pub name: Option<String>,
    pub delete_data: Option<bool>,
    pub env_props: Option<KVPair>,
    pub datasource_connection_name: Option<String>,
}
operation! { DropDMSTable() "DropDMSTable" -> Empty {
    0 "DbName" db_name: String, 1 "Name" name: String, 2 "DeleteData" delete_data: bool, 3 "EnvProps" env_props: KVPair,
    4 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`DropDMSTable`]: empty.
pub type DropDMSTableOutput = Empty;

/// Generates create manged table sql: `GenerateCreateMangedTableSql` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GenerateCreateMangedTableSql>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_COLUMN_NAME_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_COLUMN_NUMBER`],
/// [`codes::INVALID_PARAMETER_INVALID_DECIMAL_TYPE`], [`codes::INVALID_PARAMETER_INVALID_TABLE_NAME_LENGTH`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCreateMangedTableSql {
    /// Required.
    pub table_base_info: TableBaseInfo,
    /// Required.
    pub columns: Vec<TColumn>,
    pub partitions: Option<Vec<TPartition>>,
    pub properties: Option<Vec<Property>>,
    pub upsert_keys: Option<Vec<String>>,
}
operation! { GenerateCreateMangedTableSql(table_base_info: TableBaseInfo, columns: Vec<TColumn>)
    "GenerateCreateMangedTableSql" -> GenerateCreateMangedTableSqlOutput {
    0 "TableBaseInfo" table_base_info, 1 "Columns" columns, 2 "Partitions" partitions: Vec<TPartition>,
    3 "Properties" properties: Vec<Property>, 4 "UpsertKeys" upsert_keys: Vec<String>
} }

/// Response of [`GenerateCreateMangedTableSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCreateMangedTableSqlOutput {
    pub execution: Option<Execution>,
}
model! { GenerateCreateMangedTableSqlOutput {
    0 "Execution" execution: Execution
} }

/// Generates internal table: `GenerateInternalTable` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GenerateInternalTable>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateInternalTable {
    /// Required.
    pub table_base_info: TableBaseInfo,
    /// Required.
    pub columns: Vec<TColumn>,
    pub partitions: Option<Vec<TPartition>>,
    pub properties: Option<Vec<Property>>,
    pub upsert_keys: Option<Vec<String>>,
}
operation! { GenerateInternalTable(table_base_info: TableBaseInfo, columns: Vec<TColumn>)
    "GenerateInternalTable" -> GenerateInternalTableOutput {
    0 "TableBaseInfo" table_base_info, 1 "Columns" columns, 2 "Partitions" partitions: Vec<TPartition>,
    3 "Properties" properties: Vec<Property>, 4 "UpsertKeys" upsert_keys: Vec<String>
} }

/// Response of [`GenerateInternalTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateInternalTableOutput {
    pub execution: Option<Execution>,
    pub is_t_iceberg_sql: Option<bool>,
}
model! { GenerateInternalTableOutput {
    0 "Execution" execution: Execution, 1 "IsTIcebergSql" is_t_iceberg_sql: bool
} }

/// Gets example detail: `GetExampleDetail` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetExampleDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_EXAMPLE`], [`codes::FAILED_OPERATION_EXAMPLE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExampleDetail {
    /// Required.
    pub example_id: String,
}
operation! { GetExampleDetail(example_id: String) "GetExampleDetail" -> GetExampleDetailOutput {
    0 "ExampleId" example_id
} }

/// Response of [`GetExampleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExampleDetailOutput {
    pub id: Option<i64>,
    pub example_id: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub readme: Option<String>,
    pub code_archive_url: Option<String>,
    pub image: Option<String>,
    pub lab_image: Option<String>,
    pub resource_config: Option<String>,
    pub category: Option<String>,
    pub tags: Vec<String>,
    pub difficulty: Option<String>,
    pub estimated_time: Option<i64>,
    pub sort_order: Option<i64>,
    pub is_enabled: Option<bool>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub deleted: Option<i64>,
    pub popularity: Option<i64>,
}
model! { GetExampleDetailOutput {
    0 "Id" id: i64, 1 "ExampleId" example_id: String, 2 "Title" title: String, 3 "Description" description: String,
    4 "Readme" readme: String, 5 "CodeArchiveUrl" code_archive_url: String, 6 "Image" image: String,
    7 "LabImage" lab_image: String, 8 "ResourceConfig" resource_config: String, 9 "Category" category: String,
    10 "Tags" tags: Vec<String>, 11 "Difficulty" difficulty: String, 12 "EstimatedTime" estimated_time: i64,
    13 "SortOrder" sort_order: i64, 14 "IsEnabled" is_enabled: bool, 15 "CreateTime" create_time: i64,
    16 "UpdateTime" update_time: i64, 17 "Deleted" deleted: i64, 18 "Popularity" popularity: i64
} }

/// Gets inference model: `GetInferenceModel` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetInferenceModel>.
///
/// Errors: [`codes::FAILED_OPERATION_EXAMPLE`], [`codes::FAILED_OPERATION_EXAMPLE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInferenceModel {
    pub model_uid: Option<String>,
}
operation! { GetInferenceModel() "GetInferenceModel" -> GetInferenceModelOutput {
    0 "ModelUid" model_uid: String
} }

/// Response of [`GetInferenceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInferenceModelOutput {
    pub model_id: Option<String>,
    pub model_uid: Option<String>,
    pub name: Option<String>,
    pub provider: Option<String>,
    pub description: Option<String>,
    pub model_type: Option<String>,
    pub parameter_size: Option<String>,
    pub tags: Vec<String>,
    pub latest_version: Option<String>,
    pub version_count: Option<i64>,
    pub service_count: Option<i64>,
    pub has_storage: Option<bool>,
    pub storage_region: Option<String>,
    pub has_custom_storage: Option<bool>,
    pub storage_type: Option<String>,
    pub built_in: Option<bool>,
    pub tasks: Vec<String>,
    pub supported_engines: Vec<String>,
    pub uin: Option<String>,
    pub app_id: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub sub_account_uin: Option<String>,
    pub resource_tags: Vec<Tag>,
}
model! { GetInferenceModelOutput {
    0 "ModelId" model_id: String, 1 "ModelUid" model_uid: String, 2 "Name" name: String, 3 "Provider" provider: String,
    4 "Description" description: String, 5 "ModelType" model_type: String, 6 "ParameterSize" parameter_size: String,
    7 "Tags" tags: Vec<String>, 8 "LatestVersion" latest_version: String, 9 "VersionCount" version_count: i64,
    10 "ServiceCount" service_count: i64, 11 "HasStorage" has_storage: bool, 12 "StorageRegion" storage_region: String,
    13 "HasCustomStorage" has_custom_storage: bool, 14 "StorageType" storage_type: String, 15 "BuiltIn" built_in: bool,
    16 "Tasks" tasks: Vec<String>, 17 "SupportedEngines" supported_engines: Vec<String>, 18 "Uin" uin: String,
    19 "AppId" app_id: i64, 20 "CreateTime" create_time: i64, 21 "UpdateTime" update_time: i64,
    22 "SubAccountUin" sub_account_uin: String, 23 "ResourceTags" resource_tags: Vec<Tag>
} }

/// Gets inference service: `GetInferenceService` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetInferenceService>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInferenceService {
    /// Required.
    pub service_id: String,
}
operation! { GetInferenceService(service_id: String) "GetInferenceService" -> GetInferenceServiceOutput {
    0 "ServiceId" service_id
} }

/// Response of [`GetInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInferenceServiceOutput {
    pub service_id: Option<String>,
    pub name: Option<String>,
    pub model_uid: Option<String>,
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub model_identifier: Option<String>,
    pub model_type: Option<String>,
    pub status: Option<String>,
    pub endpoint_url: Option<String>,
    pub unified_endpoint_url: Option<String>,
    pub unified_v2_endpoint_url: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub deployment_count: Option<i64>,
    pub has_running_deployment: Option<bool>,
    pub ray_dashboard_url: Option<String>,
    pub api_key_auth_enabled: Option<bool>,
    pub api_key_auth_force_enabled: Option<bool>,
    pub skip_tls_verify: Option<bool>,
    pub gpu_resource_summary: Vec<GpuSummaryItem>,
    pub sub_account_uin: Option<String>,
    pub cpu_resource_summary: Option<CpuSummaryItem>,
    pub resource_config: Option<String>,
    pub deployment_mode: Option<String>,
    pub is_custom: Option<bool>,
    pub resource_tags: Vec<Tag>,
}
model! { GetInferenceServiceOutput {
    0 "ServiceId" service_id: String, 1 "Name" name: String, 2 "ModelUid" model_uid: String,
    3 "ModelName" model_name: String, 4 "ModelVersion" model_version: String,
    5 "ModelIdentifier" model_identifier: String, 6 "ModelType" model_type: String, 7 "Status" status: String,
    8 "EndpointUrl" endpoint_url: String, 9 "UnifiedEndpointUrl" unified_endpoint_url: String,
    10 "UnifiedV2EndpointUrl" unified_v2_endpoint_url: String, 11 "AppId" app_id: i64, 12 "Uin" uin: String,
    13 "CreateTime" create_time: i64, 14 "UpdateTime" update_time: i64, 15 "DeploymentCount" deployment_count: i64,
    16 "HasRunningDeployment" has_running_deployment: bool, 17 "RayDashboardUrl" ray_dashboard_url: String,
    18 "ApiKeyAuthEnabled" api_key_auth_enabled: bool, 19 "ApiKeyAuthForceEnabled" api_key_auth_force_enabled: bool,
    20 "SkipTlsVerify" skip_tls_verify: bool, 21 "GpuResourceSummary" gpu_resource_summary: Vec<GpuSummaryItem>,
    22 "SubAccountUin" sub_account_uin: String, 23 "CpuResourceSummary" cpu_resource_summary: CpuSummaryItem,
    24 "ResourceConfig" resource_config: String, 25 "DeploymentMode" deployment_mode: String,
    26 "IsCustom" is_custom: bool, 27 "ResourceTags" resource_tags: Vec<Tag>
} }

/// In the response of [`GetInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GpuSummaryItem {
    pub gpu_type: Option<String>,
    pub gpu_count: Option<i64>,
    pub replicas: Option<i64>,
}
model! { GpuSummaryItem {
    0 "GpuType" gpu_type: String, 1 "GpuCount" gpu_count: i64, 2 "Replicas" replicas: i64
} }

/// Gets job spec: `GetJobSpec` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetJobSpec>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobSpec {
    /// Required.
    pub spec_id: String,
}
operation! { GetJobSpec(spec_id: String) "GetJobSpec" -> GetJobSpecOutput {
    0 "SpecId" spec_id
} }

/// Response of [`GetJobSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobSpecOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub entrypoint: Option<String>,
    pub image: Option<String>,
    pub image_pull_type: Option<String>,
    pub image_pull_policy: Option<String>,
    pub resource_config: Option<String>,
    pub runtime_env: Option<String>,
    pub catalog: Option<String>,
    pub autoscaler_options: Option<String>,
    pub resource_config_id: Option<String>,
    pub resource_config_changed: Option<bool>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub job_package: Option<String>,
    pub job_package_name: Option<String>,
    pub job_package_source: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub sub_account_name: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub job_instance_count: Option<i64>,
    pub has_running_jobs: Option<bool>,
    pub advanced_options: Option<String>,
    pub group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub priority: Option<i64>,
    pub tags: Vec<Tag>,
    pub dispatch_strategy: Option<String>,
    pub submission_target: Option<String>,
    pub group_name: Option<String>,
    pub cluster_name: Option<String>,
}
model! { GetJobSpecOutput {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "Entrypoint" entrypoint: String,
    4 "Image" image: String, 5 "ImagePullType" image_pull_type: String, 6 "ImagePullPolicy" image_pull_policy: String,
    7 "ResourceConfig" resource_config: String, 8 "RuntimeEnv" runtime_env: String, 9 "Catalog" catalog: String,
    10 "AutoscalerOptions" autoscaler_options: String, 11 "ResourceConfigId" resource_config_id: String,
    12 "ResourceConfigChanged" resource_config_changed: bool, 13 "ResourcePartitionId" resource_partition_id: String,
    14 "ResourcePartitionName" resource_partition_name: String, 15 "Queue" queue: String,
    16 "JobPackage" job_package: String, 17 "JobPackageName" job_package_name: String,
    18 "JobPackageSource" job_package_source: String, 19 "AppId" app_id: i64, 20 "Uin" uin: String,
    21 "SubAccountUin" sub_account_uin: String, 22 "SubAccountName" sub_account_name: String,
    23 "CreateTime" create_time: i64, 24 "UpdateTime" update_time: i64, 25 "JobInstanceCount" job_instance_count: i64,
    26 "HasRunningJobs" has_running_jobs: bool, 27 "AdvancedOptions" advanced_options: String,
    28 "GroupId" group_id: String, 29 "ClusterId" cluster_id: String, 30 "Priority" priority: i64,
    31 "Tags" tags: Vec<Tag>, 32 "DispatchStrategy" dispatch_strategy: String,
    33 "SubmissionTarget" submission_target: String, 34 "GroupName" group_name: String,
    35 "ClusterName" cluster_name: String
} }

/// Gets lab detail: `GetLabDetail` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetLabDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`], [`codes::FAILED_OPERATION_LAB_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabDetail {
    /// Required.
    pub id: String,
}
operation! { GetLabDetail(id: String) "GetLabDetail" -> GetLabDetailOutput {
    0 "Id" id
} }

/// Response of [`GetLabDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabDetailOutput {
    pub example_id: Option<String>,
    pub code_archive_url: Option<String>,
    pub services: Vec<TypeKVPair>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub history_url: Option<String>,
    pub image_pull_policy: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
    pub delete_time: Option<i64>,
    pub tags: Vec<Tag>,
    pub persistent_work_dir: Option<PersistentWorkDir>,
    pub enable_token: Option<bool>,
    pub lab_image_pull_type: Option<String>,
    pub sub_account_name: Option<String>,
    pub image_pull_type: Option<String>,
}
model! { GetLabDetailOutput {
    0 "ExampleId" example_id: String, 1 "CodeArchiveUrl" code_archive_url: String,
    2 "Services" services: Vec<TypeKVPair>, 3 "Id" id: String, 4 "Type" r#type: String, 5 "Name" name: String,
    6 "Description" description: String, 7 "ResourcePartitionId" resource_partition_id: String,
    8 "ResourcePartitionName" resource_partition_name: String, 9 "Queue" queue: String, 10 "AppId" app_id: i64,
    11 "Uin" uin: String, 12 "SubAccountUin" sub_account_uin: String, 13 "Status" status: String,
    14 "StatusMessage" status_message: String, 15 "ResourceConfig" resource_config: String,
    16 "ResourceConfigId" resource_config_id: String, 17 "Image" image: String, 18 "Catalog" catalog: String,
    19 "HistoryUrl" history_url: String, 20 "ImagePullPolicy" image_pull_policy: String,
    21 "AdvancedOptions" advanced_options: String, 22 "Priority" priority: i64, 23 "StartTime" start_time: i64,
    24 "StopTime" stop_time: i64, 25 "DeleteTime" delete_time: i64, 26 "Tags" tags: Vec<Tag>,
    27 "PersistentWorkDir" persistent_work_dir: PersistentWorkDir, 28 "EnableToken" enable_token: bool,
    29 "LabImagePullType" lab_image_pull_type: String, 30 "SubAccountName" sub_account_name: String,
    31 "ImagePullType" image_pull_type: String
} }

/// Gets lab event: `GetLabEvent` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetLabEvent>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`], [`codes::FAILED_OPERATION_LAB_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabEvent {
    /// Required.
    pub id: String,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { GetLabEvent(id: String) "GetLabEvent" -> GetLabEventOutput {
    0 "Id" id, 1 "PageSize" page_size: i64, 2 "StartTime" start_time: i64, 3 "EndTime" end_time: i64,
    4 "SortFields" sort_fields: Vec<SortField>
} }

/// Response of [`GetLabEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabEventOutput {
    pub list_over: Option<bool>,
    pub events: Vec<EventItem>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { GetLabEventOutput {
    0 "ListOver" list_over: bool, 1 "Events" events: Vec<EventItem>, 2 "StartTime" start_time: i64,
    3 "EndTime" end_time: i64
} }

/// In the response of [`GetLabEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventItem {
    pub event_time: Option<i64>,
    pub component: Option<String>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub involved_object_name: Option<String>,
    pub source_component: Option<String>,
    pub reason: Option<String>,
}
model! { EventItem {
    0 "EventTime" event_time: i64, 1 "Component" component: String, 2 "Level" level: String,
    3 "Message" message: String, 4 "InvolvedObjectName" involved_object_name: String,
    5 "SourceComponent" source_component: String, 6 "Reason" reason: String
} }

/// Gets lab history: `GetLabHistory` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetLabHistory>.
///
/// Errors: [`codes::FAILED_OPERATION_LAB_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabHistory {
    /// Required.
    pub id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetLabHistory(id: String) "GetLabHistory" -> GetLabHistoryOutput {
    0 "Id" id, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { GetLabHistory: RayClusterHistory = Number "Page", "Items" items, total "Total" }

/// Response of [`GetLabHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabHistoryOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<RayClusterHistory>,
}
model! { GetLabHistoryOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<RayClusterHistory>
} }

/// In the response of [`GetLabHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RayClusterHistory {
    pub id: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub from_state: Option<String>,
    pub to_state: Option<String>,
    pub event: Option<String>,
    pub message: Option<String>,
    pub transition_time: Option<i64>,
}
model! { RayClusterHistory {
    0 "Id" id: i64, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "FromState" from_state: String, 4 "ToState" to_state: String, 5 "Event" event: String,
    6 "Message" message: String, 7 "TransitionTime" transition_time: i64
} }

/// Gets lab pod yaml: `GetLabPodYaml` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetLabPodYaml>.
///
/// Errors: [`codes::FAILED_OPERATION_LAB_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabPodYaml {
    /// Required.
    pub id: String,
    pub pod_name: Option<String>,
}
operation! { GetLabPodYaml(id: String) "GetLabPodYaml" -> GetLabPodYamlOutput {
    0 "Id" id, 1 "PodName" pod_name: String
} }

/// Response of [`GetLabPodYaml`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabPodYamlOutput {
    pub yaml: Option<String>,
}
model! { GetLabPodYamlOutput {
    0 "Yaml" yaml: String
} }

/// Gets lab pods: `GetLabPods` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetLabPods>.
///
/// Errors: [`codes::FAILED_OPERATION_LAB_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabPods {
    /// Required.
    pub id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { GetLabPods(id: String) "GetLabPods" -> GetLabPodsOutput {
    0 "Id" id, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "Filters" filters: Vec<Filter>, 6 "SortFields" sort_fields: Vec<SortField>
} }
paged! { GetLabPods: ClusterPod = Number "Page", "Items" items, total "Total" }

/// Response of [`GetLabPods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabPodsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<ClusterPod>,
}
model! { GetLabPodsOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<ClusterPod>
} }

/// In the response of [`GetLabPods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterPod {
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
    pub status: Option<String>,
    pub phase: Option<String>,
    pub node_name: Option<String>,
    pub node_ip: Option<String>,
    pub namespace: Option<String>,
    pub cpu_request: Option<String>,
    pub cpu_limit: Option<String>,
    pub memory_request: Option<String>,
    pub memory_limit: Option<String>,
    pub gpu_count: Option<String>,
    pub image: Option<String>,
    pub role: Option<String>,
    pub create_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { ClusterPod {
    0 "PodName" pod_name: String, 1 "PodIp" pod_ip: String, 2 "Status" status: String, 3 "Phase" phase: String,
    4 "NodeName" node_name: String, 5 "NodeIp" node_ip: String, 6 "Namespace" namespace: String,
    7 "CpuRequest" cpu_request: String, 8 "CpuLimit" cpu_limit: String, 9 "MemoryRequest" memory_request: String,
    10 "MemoryLimit" memory_limit: String, 11 "GpuCount" gpu_count: String, 12 "Image" image: String,
    13 "Role" role: String, 14 "CreateTime" create_time: i64, 15 "StartTime" start_time: i64
} }

/// Gets lab service urls: `GetLabServiceUrls` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetLabServiceUrls>.
///
/// Errors: [`codes::FAILED_OPERATION_LAB_NOT_FOUND`], [`codes::FAILED_OPERATION_LAB_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabServiceUrls {
    /// Required.
    pub id: String,
}
operation! { GetLabServiceUrls(id: String) "GetLabServiceUrls" -> GetLabServiceUrlsOutput {
    0 "Id" id
} }

/// Response of [`GetLabServiceUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabServiceUrlsOutput {
    pub service_urls: Vec<KVPair>,
}
model! { GetLabServiceUrlsOutput {
    0 "ServiceUrls" service_urls: Vec<KVPair>
} }

/// Gets lab yaml: `GetLabYaml` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetLabYaml>.
///
/// Errors: [`codes::FAILED_OPERATION_LAB_NOT_FOUND`], [`codes::FAILED_OPERATION_LAB_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabYaml {
    /// Required.
    pub id: String,
}
operation! { GetLabYaml(id: String) "GetLabYaml" -> GetLabYamlOutput {
    0 "Id" id
} }

/// Response of [`GetLabYaml`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabYamlOutput {
    pub yaml: Option<String>,
}
model! { GetLabYamlOutput {
    0 "Yaml" yaml: String
} }

/// Gets model config: `GetModelConfig` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetModelConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelConfig {
    /// Required.
    pub model_uid: String,
    pub model_version: Option<String>,
}
operation! { GetModelConfig(model_uid: String) "GetModelConfig" -> GetModelConfigOutput {
    0 "ModelUid" model_uid, 1 "ModelVersion" model_version: String
} }

/// Response of [`GetModelConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelConfigOutput {
    pub model_name: Option<String>,
    pub config_json: Option<String>,
}
model! { GetModelConfigOutput {
    0 "ModelName" model_name: String, 1 "ConfigJson" config_json: String
} }

/// Gets model files: `GetModelFiles` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetModelFiles>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFiles {
    /// Required.
    pub model_uid: String,
    pub model_version: Option<String>,
}
operation! { GetModelFiles(model_uid: String) "GetModelFiles" -> GetModelFilesOutput {
    0 "ModelUid" model_uid, 1 "ModelVersion" model_version: String
} }

/// Response of [`GetModelFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFilesOutput {
    pub model_id: Option<i64>,
    pub model_name: Option<String>,
    pub files: Vec<FileNode>,
}
model! { GetModelFilesOutput {
    0 "ModelId" model_id: i64, 1 "ModelName" model_name: String, 2 "Files" files: Vec<FileNode>
} }

/// In the response of [`GetModelFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileNode {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub size: Option<i64>,
    pub children: Vec<FileNode>,
    pub last_modify_time: Option<i64>,
}
model! { FileNode {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Size" size: i64, 3 "Children" children: Vec<FileNode>,
    4 "LastModifyTime" last_modify_time: i64
} }

/// Gets model readme: `GetModelReadme` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetModelReadme>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelReadme {
    /// Required.
    pub model_uid: String,
    pub model_version: Option<String>,
}
operation! { GetModelReadme(model_uid: String) "GetModelReadme" -> GetModelReadmeOutput {
    0 "ModelUid" model_uid, 1 "ModelVersion" model_version: String
} }

/// Response of [`GetModelReadme`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelReadmeOutput {
    pub model_name: Option<String>,
    pub provider: Option<String>,
    pub model_type: Option<String>,
    pub parameter_size: Option<String>,
    pub built_in: Option<bool>,
    pub readme: Option<String>,
}
model! { GetModelReadmeOutput {
    0 "ModelName" model_name: String, 1 "Provider" provider: String, 2 "ModelType" model_type: String,
    3 "ParameterSize" parameter_size: String, 4 "BuiltIn" built_in: bool, 5 "Readme" readme: String
} }

/// Gets optimizer policy: `GetOptimizerPolicy` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetOptimizerPolicy>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOptimizerPolicy {
    /// Required.
    pub smart_policy: SmartPolicy,
}
operation! { GetOptimizerPolicy(smart_policy: SmartPolicy) "GetOptimizerPolicy" -> GetOptimizerPolicyOutput {
    0 "SmartPolicy" smart_policy
} }

/// Response of [`GetOptimizerPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOptimizerPolicyOutput {
    pub smart_optimizer_policy: Option<SmartOptimizerPolicy>,
}
model! { GetOptimizerPolicyOutput {
    0 "SmartOptimizerPolicy" smart_optimizer_policy: SmartOptimizerPolicy
} }

/// Gets ray cluster: `GetRayCluster` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetRayCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayCluster {
    /// Required.
    pub id: String,
}
operation! { GetRayCluster(id: String) "GetRayCluster" -> GetRayClusterOutput {
    0 "Id" id
} }

/// Response of [`GetRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterOutput {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub sub_account_name: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub create_time: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub resource_config: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub history_url: Option<String>,
    pub image_pull_policy: Option<String>,
    pub image_pull_type: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
    pub tags: Vec<Tag>,
    pub resource_config_id: Option<String>,
}
model! { GetRayClusterOutput {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Description" description: String,
    4 "ResourcePartitionId" resource_partition_id: String, 5 "ResourcePartitionName" resource_partition_name: String,
    6 "Queue" queue: String, 7 "AppId" app_id: i64, 8 "Uin" uin: String, 9 "SubAccountUin" sub_account_uin: String,
    10 "SubAccountName" sub_account_name: String, 11 "Status" status: String, 12 "StatusMessage" status_message: String,
    13 "CreateTime" create_time: i64, 14 "GroupId" group_id: String, 15 "GroupName" group_name: String,
    16 "ResourceConfig" resource_config: String, 17 "Image" image: String, 18 "Catalog" catalog: String,
    19 "HistoryUrl" history_url: String, 20 "ImagePullPolicy" image_pull_policy: String,
    21 "ImagePullType" image_pull_type: String, 22 "AdvancedOptions" advanced_options: String,
    23 "Priority" priority: i64, 24 "StartTime" start_time: i64, 25 "StopTime" stop_time: i64, 26 "Tags" tags: Vec<Tag>,
    27 "ResourceConfigId" resource_config_id: String
} }

/// Gets ray cluster event: `GetRayClusterEvent` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetRayClusterEvent>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterEvent {
    /// Required.
    pub id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub sort_fields: Option<Vec<SortField>>,
    pub context: Option<String>,
}
operation! { GetRayClusterEvent(id: String) "GetRayClusterEvent" -> GetRayClusterEventOutput {
    0 "Id" id, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "SortFields" sort_fields: Vec<SortField>, 6 "Context" context: String
} }
paged! { GetRayClusterEvent: EventItem = Token "Context", "Events" events, next "Context" }

/// Response of [`GetRayClusterEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterEventOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub events: Vec<EventItem>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { GetRayClusterEventOutput {
    0 "Context" context: String, 1 "ListOver" list_over: bool, 2 "Events" events: Vec<EventItem>,
    3 "StartTime" start_time: i64, 4 "EndTime" end_time: i64
} }

/// Gets ray cluster history: `GetRayClusterHistory` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetRayClusterHistory>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterHistory {
    /// Required.
    pub id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetRayClusterHistory(id: String) "GetRayClusterHistory" -> GetRayClusterHistoryOutput {
    0 "Id" id, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { GetRayClusterHistory: RayClusterHistory = Number "Page", "Items" items, total "Total" }

/// Response of [`GetRayClusterHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterHistoryOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<RayClusterHistory>,
}
model! { GetRayClusterHistoryOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<RayClusterHistory>
} }

/// Gets ray cluster pod yaml: `GetRayClusterPodYaml` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetRayClusterPodYaml>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterPodYaml {
    /// Required.
    pub id: String,
    pub pod_name: Option<String>,
}
operation! { GetRayClusterPodYaml(id: String) "GetRayClusterPodYaml" -> GetRayClusterPodYamlOutput {
    0 "Id" id, 1 "PodName" pod_name: String
} }

/// Response of [`GetRayClusterPodYaml`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterPodYamlOutput {
    pub yaml: Option<String>,
}
model! { GetRayClusterPodYamlOutput {
    0 "Yaml" yaml: String
} }

/// Gets ray cluster pods: `GetRayClusterPods` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetRayClusterPods>.
///
/// Errors: [`codes::FAILED_OPERATION_OTHER_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterPods {
    /// Required.
    pub id: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { GetRayClusterPods(id: String) "GetRayClusterPods" -> GetRayClusterPodsOutput {
    0 "Id" id, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64, 3 "Page" page: i64,
    4 "PageSize" page_size: i64, 5 "Filters" filters: Vec<Filter>, 6 "SortFields" sort_fields: Vec<SortField>
} }
paged! { GetRayClusterPods: ClusterPod = Number "Page", "Items" items, total "Total" }

/// Response of [`GetRayClusterPods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterPodsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<ClusterPod>,
}
model! { GetRayClusterPodsOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<ClusterPod>
} }

/// Gets ray cluster yaml: `GetRayClusterYaml` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetRayClusterYaml>.
///
/// Errors: [`codes::FAILED_OPERATION_OTHER_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterYaml {
    /// Required.
    pub id: String,
}
operation! { GetRayClusterYaml(id: String) "GetRayClusterYaml" -> GetRayClusterYamlOutput {
    0 "Id" id
} }

/// Response of [`GetRayClusterYaml`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterYamlOutput {
    pub yaml: Option<String>,
}
model! { GetRayClusterYamlOutput {
    0 "Yaml" yaml: String
} }

/// Gets ray job: `GetRayJob` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetRayJob>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJob {
    /// Required.
    pub id: String,
}
operation! { GetRayJob(id: String) "GetRayJob" -> GetRayJobOutput {
    0 "Id" id
} }

/// Response of [`GetRayJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobOutput {
    pub id: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub status: Option<String>,
    pub entrypoint: Option<String>,
    pub job_name: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub history_url: Option<String>,
    pub running_time: Option<i64>,
    pub finish_time: Option<i64>,
    pub create_time: Option<i64>,
    pub error_message: Option<String>,
    pub runtime_env: Option<String>,
    pub image: Option<String>,
    pub resource_config: Option<String>,
    pub catalog: Option<String>,
    pub image_pull_policy: Option<String>,
    pub autoscaler_options: Option<String>,
    pub spec_id: Option<String>,
    pub spec_name: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub tags: Vec<Tag>,
    pub job_source: Option<String>,
    pub cluster_name: Option<String>,
}
model! { GetRayJobOutput {
    0 "Id" id: String, 1 "ResourcePartitionId" resource_partition_id: String,
    2 "ResourcePartitionName" resource_partition_name: String, 3 "Queue" queue: String, 4 "Status" status: String,
    5 "Entrypoint" entrypoint: String, 6 "JobName" job_name: String, 7 "AppId" app_id: i64, 8 "Uin" uin: String,
    9 "SubAccountUin" sub_account_uin: String, 10 "HistoryUrl" history_url: String, 11 "RunningTime" running_time: i64,
    12 "FinishTime" finish_time: i64, 13 "CreateTime" create_time: i64, 14 "ErrorMessage" error_message: String,
    15 "RuntimeEnv" runtime_env: String, 16 "Image" image: String, 17 "ResourceConfig" resource_config: String,
    18 "Catalog" catalog: String, 19 "ImagePullPolicy" image_pull_policy: String,
    20 "AutoscalerOptions" autoscaler_options: String, 21 "SpecId" spec_id: String, 22 "SpecName" spec_name: String,
    23 "AdvancedOptions" advanced_options: String, 24 "Priority" priority: i64, 25 "Tags" tags: Vec<Tag>,
    26 "JobSource" job_source: String, 27 "ClusterName" cluster_name: String
} }

/// Gets ray job event: `GetRayJobEvent` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetRayJobEvent>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobEvent {
    /// Required.
    pub id: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub sort_fields: Option<Vec<SortField>>,
    pub context: Option<String>,
    pub page_size: Option<i64>,
    pub event_type: Option<String>,
}
operation! { GetRayJobEvent(id: String) "GetRayJobEvent" -> GetRayJobEventOutput {
    0 "Id" id, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64, 3 "SortFields" sort_fields: Vec<SortField>,
    4 "Context" context: String, 5 "PageSize" page_size: i64, 6 "EventType" event_type: String
} }
paged! { GetRayJobEvent: RayJobEventItem = Token "Context", "Events" events, next "Context" }

/// Response of [`GetRayJobEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobEventOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub events: Vec<RayJobEventItem>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { GetRayJobEventOutput {
    0 "Context" context: String, 1 "ListOver" list_over: bool, 2 "Events" events: Vec<RayJobEventItem>,
    3 "StartTime" start_time: i64, 4 "EndTime" end_time: i64
} }

/// In the response of [`GetRayJobEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RayJobEventItem {
    pub event_time: Option<i64>,
    pub component: Option<String>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub involved_object_name: Option<String>,
    pub source_component: Option<String>,
    pub reason: Option<String>,
}
model! { RayJobEventItem {
    0 "EventTime" event_time: i64, 1 "Component" component: String, 2 "Level" level: String,
    3 "Message" message: String, 4 "InvolvedObjectName" involved_object_name: String,
    5 "SourceComponent" source_component: String, 6 "Reason" reason: String
} }

/// Gets ray job event log: `GetRayJobEventLog` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetRayJobEventLog>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobEventLog {
    /// Required.
    pub id: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { GetRayJobEventLog(id: String) "GetRayJobEventLog" -> GetRayJobEventLogOutput {
    0 "Id" id, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64, 3 "Page" page: i64,
    4 "PageSize" page_size: i64, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { GetRayJobEventLog: EventLogItem = Number "Page", "Events" events, total "TotalCount" }

/// Response of [`GetRayJobEventLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobEventLogOutput {
    pub total_count: Option<i64>,
    pub events: Vec<EventLogItem>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { GetRayJobEventLogOutput {
    0 "TotalCount" total_count: i64, 1 "Events" events: Vec<EventLogItem>, 2 "Page" page: i64,
    3 "PageSize" page_size: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`GetRayJobEventLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventLogItem {
    pub event_time: Option<i64>,
    pub component: Option<String>,
    pub level: Option<String>,
    pub message: Option<String>,
}
model! { EventLogItem {
    0 "EventTime" event_time: i64, 1 "Component" component: String, 2 "Level" level: String, 3 "Message" message: String
} }

/// Gets ray job history: `GetRayJobHistory` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetRayJobHistory>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobHistory {
    /// Required.
    pub id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetRayJobHistory(id: String) "GetRayJobHistory" -> GetRayJobHistoryOutput {
    0 "Id" id, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { GetRayJobHistory: JobStatusHistory = Number "Page", "Items" items, total "Total" }

/// Response of [`GetRayJobHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobHistoryOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<JobStatusHistory>,
}
model! { GetRayJobHistoryOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<JobStatusHistory>
} }

/// In the response of [`GetRayJobHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobStatusHistory {
    pub id: Option<i64>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub from_state: Option<String>,
    pub to_state: Option<String>,
    pub event: Option<String>,
    pub message: Option<String>,
    pub transition_time: Option<i64>,
}
model! { JobStatusHistory {
    0 "Id" id: i64, 1 "JobId" job_id: String, 2 "JobName" job_name: String, 3 "FromState" from_state: String,
    4 "ToState" to_state: String, 5 "Event" event: String, 6 "Message" message: String,
    7 "TransitionTime" transition_time: i64
} }

/// Gets ray job pod yaml: `GetRayJobPodYaml` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetRayJobPodYaml>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobPodYaml {
    pub id: Option<String>,
    pub pod_name: Option<String>,
}
operation! { GetRayJobPodYaml() "GetRayJobPodYaml" -> GetRayJobPodYamlOutput {
    0 "Id" id: String, 1 "PodName" pod_name: String
} }

/// Response of [`GetRayJobPodYaml`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobPodYamlOutput {
    pub yaml: Option<String>,
}
model! { GetRayJobPodYamlOutput {
    0 "Yaml" yaml: String
} }

/// Gets ray job pods: `GetRayJobPods` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetRayJobPods>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobPods {
    /// Required.
    pub id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { GetRayJobPods(id: String) "GetRayJobPods" -> GetRayJobPodsOutput {
    0 "Id" id, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "Filters" filters: Vec<Filter>, 6 "SortFields" sort_fields: Vec<SortField>
} }
paged! { GetRayJobPods: JobPodEntity = Number "Page", "Items" items, total "Total" }

/// Response of [`GetRayJobPods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobPodsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<JobPodEntity>,
}
model! { GetRayJobPodsOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<JobPodEntity>
} }

/// In the response of [`GetRayJobPods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobPodEntity {
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
    pub status: Option<String>,
    pub phase: Option<String>,
    pub node_name: Option<String>,
    pub node_ip: Option<String>,
    pub namespace: Option<String>,
    pub cpu_request: Option<String>,
    pub cpu_limit: Option<String>,
    pub memory_request: Option<String>,
    pub memory_limit: Option<String>,
    pub gpu_count: Option<String>,
    pub image: Option<String>,
    pub role: Option<String>,
    pub create_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { JobPodEntity {
    0 "PodName" pod_name: String, 1 "PodIp" pod_ip: String, 2 "Status" status: String, 3 "Phase" phase: String,
    4 "NodeName" node_name: String, 5 "NodeIp" node_ip: String, 6 "Namespace" namespace: String,
    7 "CpuRequest" cpu_request: String, 8 "CpuLimit" cpu_limit: String, 9 "MemoryRequest" memory_request: String,
    10 "MemoryLimit" memory_limit: String, 11 "GpuCount" gpu_count: String, 12 "Image" image: String,
    13 "Role" role: String, 14 "CreateTime" create_time: i64, 15 "StartTime" start_time: i64
} }

/// Gets ray job yaml: `GetRayJobYaml` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetRayJobYaml>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobYaml {
    /// Required.
    pub id: String,
}
operation! { GetRayJobYaml(id: String) "GetRayJobYaml" -> GetRayJobYamlOutput {
    0 "Id" id
} }

/// Response of [`GetRayJobYaml`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobYamlOutput {
    pub yaml: Option<String>,
}
model! { GetRayJobYamlOutput {
    0 "Yaml" yaml: String
} }

/// Gets resource config: `GetResourceConfig` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GetResourceConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfig {
    /// Required.
    pub id: String,
}
operation! { GetResourceConfig(id: String) "GetResourceConfig" -> GetResourceConfigOutput {
    0 "Id" id
} }

/// Response of [`GetResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfigOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub head: Option<HeadSpecDTO>,
    pub worker: Vec<WorkerSpecDTO>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
}
model! { GetResourceConfigOutput {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "Type" r#type: String,
    4 "Head" head: HeadSpecDTO, 5 "Worker" worker: Vec<WorkerSpecDTO>, 6 "CreateTime" create_time: i64,
    7 "UpdateTime" update_time: i64, 8 "AppId" app_id: i64, 9 "Uin" uin: String,
    10 "SubAccountUin" sub_account_uin: String
} }

/// Grants dlc catalog access: `GrantDLCCatalogAccess` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=GrantDLCCatalogAccess>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantDLCCatalogAccess {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub product: String,
    pub description: Option<String>,
    pub vpc_uin: Option<String>,
    pub vpc_app_id: Option<i64>,
}
operation! { GrantDLCCatalogAccess(vpc_id: String, product: String) "GrantDLCCatalogAccess" -> Empty {
    0 "VpcId" vpc_id, 1 "Product" product, 2 "Description" description: String, 3 "VpcUin" vpc_uin: String,
    4 "VpcAppId" vpc_app_id: i64
} }

/// Response of [`GrantDLCCatalogAccess`]: empty.
pub type GrantDLCCatalogAccessOutput = Empty;

/// Initializes tc lake: `InitializeTCLake` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=InitializeTCLake>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeTCLake {}
operation! { InitializeTCLake() "InitializeTCLake" -> InitializeTCLakeOutput {} }

/// Response of [`InitializeTCLake`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeTCLakeOutput {
    pub instance_id: Option<String>,
    pub is_success: Option<bool>,
}
model! { InitializeTCLakeOutput {
    0 "InstanceId" instance_id: String, 1 "IsSuccess" is_success: bool
} }

/// `LaunchStandardEngineResourceGroups` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=LaunchStandardEngineResourceGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_CODE_GATEWAY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_UNAVAILABLE_CODE_GATEWAY_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchStandardEngineResourceGroups {
    /// Required.
    pub engine_resource_group_names: Vec<String>,
}
operation! { LaunchStandardEngineResourceGroups(engine_resource_group_names: Vec<String>)
    "LaunchStandardEngineResourceGroups" -> LaunchStandardEngineResourceGroupsOutput {
    0 "EngineResourceGroupNames" engine_resource_group_names
} }

/// Response of [`LaunchStandardEngineResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchStandardEngineResourceGroupsOutput {
    pub operate_engine_resource_group_fail_messages: Vec<
        OperateEngineResourceGroupFailMessage,
    >,
}
model! { LaunchStandardEngineResourceGroupsOutput {
    0 "OperateEngineResourceGroupFailMessages" operate_engine_resource_group_fail_messages: Vec<OperateEngineResourceGroupFailMessage>
} }

/// In the response of [`LaunchStandardEngineResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateEngineResourceGroupFailMessage {
    pub engine_resource_group_name: Option<String>,
    pub fail_message: Option<String>,
}
model! { OperateEngineResourceGroupFailMessage {
    0 "EngineResourceGroupName" engine_resource_group_name: String, 1 "FailMessage" fail_message: String
} }

/// Lists cluster groups: `ListClusterGroups` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListClusterGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_OTHER_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterGroups {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListClusterGroups() "ListClusterGroups" -> ListClusterGroupsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "StartTime" start_time: i64, 3 "EndTime" end_time: i64,
    4 "Filters" filters: Vec<Filter>, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListClusterGroups: ClusterGroup = Number "Page", "Items" items, total "Total" }

/// Response of [`ListClusterGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterGroupsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<ClusterGroup>,
}
model! { ListClusterGroupsOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<ClusterGroup>
} }

/// In the response of [`ListClusterGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterGroup {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub config: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub deleted: Option<bool>,
    pub delete_time: Option<i64>,
}
model! { ClusterGroup {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "Config" config: String,
    4 "AppId" app_id: i64, 5 "Uin" uin: String, 6 "SubAccountUin" sub_account_uin: String,
    7 "CreateTime" create_time: i64, 8 "UpdateTime" update_time: i64, 9 "Deleted" deleted: bool,
    10 "DeleteTime" delete_time: i64
} }

/// Lists example categories: `ListExampleCategories` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListExampleCategories>.
///
/// Errors: [`codes::FAILED_OPERATION_EXAMPLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExampleCategories {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListExampleCategories() "ListExampleCategories" -> ListExampleCategoriesOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64
} }
paged! { ListExampleCategories: ExampleCategories = Number "Page", "Items" items, total "Total" }

/// Response of [`ListExampleCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExampleCategoriesOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<ExampleCategories>,
}
model! { ListExampleCategoriesOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<ExampleCategories>
} }

/// In the response of [`ListExampleCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExampleCategories {
    pub categories: Option<String>,
}
model! { ExampleCategories {
    0 "Categories" categories: String
} }

/// Lists example difficulties: `ListExampleDifficulties` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListExampleDifficulties>.
///
/// Errors: [`codes::FAILED_OPERATION_EXAMPLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExampleDifficulties {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListExampleDifficulties() "ListExampleDifficulties" -> ListExampleDifficultiesOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64
} }
paged! { ListExampleDifficulties: ExampleDifficulties = Number "Page", "Items" items, total "Total" }

/// Response of [`ListExampleDifficulties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExampleDifficultiesOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<ExampleDifficulties>,
}
model! { ListExampleDifficultiesOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<ExampleDifficulties>
} }

/// In the response of [`ListExampleDifficulties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExampleDifficulties {
    pub difficulty: Option<String>,
}
model! { ExampleDifficulties {
    0 "Difficulty" difficulty: String
} }

/// Lists example tags: `ListExampleTags` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListExampleTags>.
///
/// Errors: [`codes::FAILED_OPERATION_EXAMPLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExampleTags {
    pub category: Option<String>,
}
operation! { ListExampleTags() "ListExampleTags" -> ListExampleTagsOutput {
    0 "Category" category: String
} }

/// Response of [`ListExampleTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExampleTagsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<ExampleTag>,
}
model! { ListExampleTagsOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<ExampleTag>
} }

/// In the response of [`ListExampleTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExampleTag {
    pub tag: Option<String>,
    pub count: Option<i64>,
}
model! { ExampleTag {
    0 "Tag" tag: String, 1 "Count" count: i64
} }

/// Lists examples: `ListExamples` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListExamples>.
///
/// Errors: [`codes::FAILED_OPERATION_EXAMPLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExamples {
    pub category: Option<String>,
    pub keyword: Option<String>,
    pub tags: Option<Vec<String>>,
    pub order_by: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListExamples() "ListExamples" -> ListExamplesOutput {
    0 "Category" category: String, 1 "Keyword" keyword: String, 2 "Tags" tags: Vec<String>,
    3 "OrderBy" order_by: String, 4 "Page" page: i64, 5 "PageSize" page_size: i64
} }
paged! { ListExamples: ExampleEntity = Number "Page", "Items" items, total "Total" }

/// Response of [`ListExamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExamplesOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<ExampleEntity>,
}
model! { ListExamplesOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<ExampleEntity>
} }

/// In the response of [`ListExamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExampleEntity {
    pub id: Option<i64>,
    pub example_id: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub readme: Option<String>,
    pub code_archive_url: Option<String>,
    pub image: Option<String>,
    pub lab_image: Option<String>,
    pub resource_config: Option<String>,
    pub category: Option<String>,
    pub tags: Vec<String>,
    pub popularity: Option<i64>,
    pub difficulty: Option<String>,
    pub estimated_time: Option<i64>,
    pub sort_order: Option<i64>,
    pub is_enabled: Option<bool>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub deleted: Option<i64>,
}
model! { ExampleEntity {
    0 "Id" id: i64, 1 "ExampleId" example_id: String, 2 "Title" title: String, 3 "Description" description: String,
    4 "Readme" readme: String, 5 "CodeArchiveUrl" code_archive_url: String, 6 "Image" image: String,
    7 "LabImage" lab_image: String, 8 "ResourceConfig" resource_config: String, 9 "Category" category: String,
    10 "Tags" tags: Vec<String>, 11 "Popularity" popularity: i64, 12 "Difficulty" difficulty: String,
    13 "EstimatedTime" estimated_time: i64, 14 "SortOrder" sort_order: i64, 15 "IsEnabled" is_enabled: bool,
    16 "CreateTime" create_time: i64, 17 "UpdateTime" update_time: i64, 18 "Deleted" deleted: i64
} }

/// Lists images: `ListImages` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListImages>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImages {
    pub keyword: Option<String>,
    pub r#type: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListImages() "ListImages" -> ListImagesOutput {
    0 "Keyword" keyword: String, 1 "Type" r#type: String, 2 "Page" page: i64, 3 "PageSize" page_size: i64
} }
paged! { ListImages: ImageDto = Number "Page", "Items" items, total "Total" }

/// Response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<ImageDto>,
}
model! { ListImagesOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<ImageDto>
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageDto {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub ray_version: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { ImageDto {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Url" url: String, 3 "Description" description: String,
    4 "Type" r#type: String, 5 "RayVersion" ray_version: String, 6 "CreateTime" create_time: i64,
    7 "UpdateTime" update_time: i64
} }

/// Lists inference engines: `ListInferenceEngines` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListInferenceEngines>.
///
/// Errors: [`codes::FAILED_OPERATION_OTHER_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceEngines {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListInferenceEngines() "ListInferenceEngines" -> ListInferenceEnginesOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "StartTime" start_time: i64, 3 "EndTime" end_time: i64,
    4 "Filters" filters: Vec<Filter>, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListInferenceEngines: InferenceEngineInfo = Number "Page", "Items" items, total "Total" }

/// Response of [`ListInferenceEngines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceEnginesOutput {
    pub items: Vec<InferenceEngineInfo>,
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListInferenceEnginesOutput {
    0 "Items" items: Vec<InferenceEngineInfo>, 1 "Total" total: i64, 2 "Page" page: i64, 3 "PageSize" page_size: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListInferenceEngines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceEngineInfo {
    pub engine_id: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
    pub description: Option<String>,
    pub tags: Vec<String>,
    pub model_types: Vec<String>,
    pub exclusive: Option<bool>,
    pub enabled: Option<bool>,
    pub capabilities: Option<EngineCapabilities>,
}
model! { InferenceEngineInfo {
    0 "EngineId" engine_id: String, 1 "Name" name: String, 2 "Version" version: String,
    3 "Description" description: String, 4 "Tags" tags: Vec<String>, 5 "ModelTypes" model_types: Vec<String>,
    6 "Exclusive" exclusive: bool, 7 "Enabled" enabled: bool, 8 "Capabilities" capabilities: EngineCapabilities
} }

/// In the response of [`ListInferenceEngines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EngineCapabilities {
    pub gpu_optional: Option<bool>,
    pub supports_parallel_config: Option<bool>,
    pub supports_remote_code: Option<bool>,
    pub gpu_memory_key: Option<String>,
    pub parallel_keys: Vec<ParallelKeyMapping>,
}
model! { EngineCapabilities {
    0 "GpuOptional" gpu_optional: bool, 1 "SupportsParallelConfig" supports_parallel_config: bool,
    2 "SupportsRemoteCode" supports_remote_code: bool, 3 "GpuMemoryKey" gpu_memory_key: String,
    4 "ParallelKeys" parallel_keys: Vec<ParallelKeyMapping>
} }

/// In the response of [`ListInferenceEngines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParallelKeyMapping {
    pub r#type: Option<String>,
    pub keys: Vec<String>,
}
model! { ParallelKeyMapping {
    0 "Type" r#type: String, 1 "Keys" keys: Vec<String>
} }

/// Lists inference models: `ListInferenceModels` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListInferenceModels>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceModels {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
    pub parameter_size_min: Option<f64>,
    pub parameter_size_max: Option<f64>,
}
operation! { ListInferenceModels() "ListInferenceModels" -> ListInferenceModelsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "StartTime" start_time: i64, 3 "EndTime" end_time: i64,
    4 "Filters" filters: Vec<Filter>, 5 "SortFields" sort_fields: Vec<SortField>,
    6 "ParameterSizeMin" parameter_size_min: f64, 7 "ParameterSizeMax" parameter_size_max: f64
} }
paged! { ListInferenceModels: InferenceModelInfo = Number "Page", "Items" items, total "Total" }

/// Response of [`ListInferenceModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceModelsOutput {
    pub items: Vec<InferenceModelInfo>,
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListInferenceModelsOutput {
    0 "Items" items: Vec<InferenceModelInfo>, 1 "Total" total: i64, 2 "Page" page: i64, 3 "PageSize" page_size: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListInferenceModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceModelInfo {
    pub model_id: Option<String>,
    pub model_uid: Option<String>,
    pub name: Option<String>,
    pub provider: Option<String>,
    pub description: Option<String>,
    pub model_type: Option<String>,
    pub supported_engines: Vec<String>,
    pub parameter_size: Option<String>,
    pub tags: Vec<String>,
    pub latest_version: Option<String>,
    pub version_count: Option<i64>,
    pub service_count: Option<i64>,
    pub has_storage: Option<bool>,
    pub storage_region: Option<String>,
    pub has_custom_storage: Option<bool>,
    pub storage_type: Option<String>,
    pub built_in: Option<bool>,
    pub tasks: Vec<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub sub_account_uin: Option<String>,
    pub resource_tags: Vec<Tag>,
}
model! { InferenceModelInfo {
    0 "ModelId" model_id: String, 1 "ModelUid" model_uid: String, 2 "Name" name: String, 3 "Provider" provider: String,
    4 "Description" description: String, 5 "ModelType" model_type: String,
    6 "SupportedEngines" supported_engines: Vec<String>, 7 "ParameterSize" parameter_size: String,
    8 "Tags" tags: Vec<String>, 9 "LatestVersion" latest_version: String, 10 "VersionCount" version_count: i64,
    11 "ServiceCount" service_count: i64, 12 "HasStorage" has_storage: bool, 13 "StorageRegion" storage_region: String,
    14 "HasCustomStorage" has_custom_storage: bool, 15 "StorageType" storage_type: String, 16 "BuiltIn" built_in: bool,
    17 "Tasks" tasks: Vec<String>, 18 "AppId" app_id: i64, 19 "Uin" uin: String, 20 "CreateTime" create_time: i64,
    21 "UpdateTime" update_time: i64, 22 "SubAccountUin" sub_account_uin: String,
    23 "ResourceTags" resource_tags: Vec<Tag>
} }

/// Lists inference services: `ListInferenceServices` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListInferenceServices>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceServices {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListInferenceServices() "ListInferenceServices" -> ListInferenceServicesOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "StartTime" start_time: i64, 3 "EndTime" end_time: i64,
    4 "Filters" filters: Vec<Filter>, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListInferenceServices: InferenceServiceInfo = Number "Page", "Items" items, total "Total" }

/// Response of [`ListInferenceServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceServicesOutput {
    pub items: Vec<InferenceServiceInfo>,
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListInferenceServicesOutput {
    0 "Items" items: Vec<InferenceServiceInfo>, 1 "Total" total: i64, 2 "Page" page: i64, 3 "PageSize" page_size: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListInferenceServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceServiceInfo {
    pub service_id: Option<String>,
    pub name: Option<String>,
    pub model_id: Option<i64>,
    pub model_uid: Option<String>,
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub model_identifier: Option<String>,
    pub model_type: Option<String>,
    pub status: Option<String>,
    pub endpoint_url: Option<String>,
    pub unified_endpoint_url: Option<String>,
    pub unified_v2_endpoint_url: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub deployment_count: Option<i64>,
    pub has_running_deployment: Option<bool>,
    pub ray_dashboard_url: Option<String>,
    pub api_key_auth_enabled: Option<bool>,
    pub api_key_auth_force_enabled: Option<bool>,
    pub skip_tls_verify: Option<bool>,
    pub gpu_resource_summary: Vec<GpuSummaryItem>,
    pub sub_account_uin: Option<String>,
    pub cpu_resource_summary: Option<CpuSummaryItem>,
    pub resource_config: Option<String>,
}
model! { InferenceServiceInfo {
    0 "ServiceId" service_id: String, 1 "Name" name: String, 2 "ModelId" model_id: i64, 3 "ModelUid" model_uid: String,
    4 "ModelName" model_name: String, 5 "ModelVersion" model_version: String,
    6 "ModelIdentifier" model_identifier: String, 7 "ModelType" model_type: String, 8 "Status" status: String,
    9 "EndpointUrl" endpoint_url: String, 10 "UnifiedEndpointUrl" unified_endpoint_url: String,
    11 "UnifiedV2EndpointUrl" unified_v2_endpoint_url: String, 12 "AppId" app_id: i64, 13 "Uin" uin: String,
    14 "CreateTime" create_time: i64, 15 "UpdateTime" update_time: i64, 16 "DeploymentCount" deployment_count: i64,
    17 "HasRunningDeployment" has_running_deployment: bool, 18 "RayDashboardUrl" ray_dashboard_url: String,
    19 "ApiKeyAuthEnabled" api_key_auth_enabled: bool, 20 "ApiKeyAuthForceEnabled" api_key_auth_force_enabled: bool,
    21 "SkipTlsVerify" skip_tls_verify: bool, 22 "GpuResourceSummary" gpu_resource_summary: Vec<GpuSummaryItem>,
    23 "SubAccountUin" sub_account_uin: String, 24 "CpuResourceSummary" cpu_resource_summary: CpuSummaryItem,
    25 "ResourceConfig" resource_config: String
} }

/// Lists job specs: `ListJobSpecs` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListJobSpecs>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSpecs {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListJobSpecs() "ListJobSpecs" -> ListJobSpecsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "Filters" filters: Vec<Filter>, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListJobSpecs: JobSpec = Number "Page", "Items" items, total "Total" }

/// Response of [`ListJobSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSpecsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<JobSpec>,
}
model! { ListJobSpecsOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<JobSpec>
} }

/// In the response of [`ListJobSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobSpec {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub entrypoint: Option<String>,
    pub image: Option<String>,
    pub image_pull_type: Option<String>,
    pub image_pull_policy: Option<String>,
    pub resource_config: Option<String>,
    pub runtime_env: Option<String>,
    pub catalog: Option<String>,
    pub autoscaler_options: Option<String>,
    pub resource_config_id: Option<String>,
    pub resource_config_changed: Option<bool>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_group: Option<String>,
    pub job_package: Option<String>,
    pub job_package_name: Option<String>,
    pub priority: Option<i64>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub job_instance_count: Option<i64>,
    pub has_running_jobs: Option<bool>,
    pub advanced_options: Option<String>,
    pub tags: Vec<Tag>,
    pub dispatch_strategy: Option<String>,
    pub submission_target: Option<String>,
    pub group_name: Option<String>,
    pub cluster_name: Option<String>,
}
model! { JobSpec {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "Entrypoint" entrypoint: String,
    4 "Image" image: String, 5 "ImagePullType" image_pull_type: String, 6 "ImagePullPolicy" image_pull_policy: String,
    7 "ResourceConfig" resource_config: String, 8 "RuntimeEnv" runtime_env: String, 9 "Catalog" catalog: String,
    10 "AutoscalerOptions" autoscaler_options: String, 11 "ResourceConfigId" resource_config_id: String,
    12 "ResourceConfigChanged" resource_config_changed: bool, 13 "ResourcePartitionId" resource_partition_id: String,
    14 "ResourcePartitionName" resource_partition_name: String, 15 "Queue" queue: String, 16 "GroupId" group_id: String,
    17 "ClusterId" cluster_id: String, 18 "ClusterGroup" cluster_group: String, 19 "JobPackage" job_package: String,
    20 "JobPackageName" job_package_name: String, 21 "Priority" priority: i64, 22 "AppId" app_id: i64,
    23 "Uin" uin: String, 24 "SubAccountUin" sub_account_uin: String, 25 "CreateTime" create_time: i64,
    26 "UpdateTime" update_time: i64, 27 "JobInstanceCount" job_instance_count: i64,
    28 "HasRunningJobs" has_running_jobs: bool, 29 "AdvancedOptions" advanced_options: String, 30 "Tags" tags: Vec<Tag>,
    31 "DispatchStrategy" dispatch_strategy: String, 32 "SubmissionTarget" submission_target: String,
    33 "GroupName" group_name: String, 34 "ClusterName" cluster_name: String
} }

/// Lists jobs by spec: `ListJobsBySpec` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListJobsBySpec>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsBySpec {
    /// Required.
    pub spec_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListJobsBySpec(spec_id: String) "ListJobsBySpec" -> ListJobsBySpecOutput {
    0 "SpecId" spec_id, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "Filters" filters: Vec<Filter>, 6 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListJobsBySpec: RayJobSubmitEntity = Number "Page", "Items" items, total "Total" }

/// Response of [`ListJobsBySpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsBySpecOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<RayJobSubmitEntity>,
}
model! { ListJobsBySpecOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<RayJobSubmitEntity>
} }

/// In the response of [`ListJobsBySpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RayJobSubmitEntity {
    pub id: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub status: Option<String>,
    pub entrypoint: Option<String>,
    pub job_name: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub sub_account_name: Option<String>,
    pub history_url: Option<String>,
    pub running_time: Option<i64>,
    pub finish_time: Option<i64>,
    pub create_time: Option<i64>,
    pub error_message: Option<String>,
    pub runtime_env: Option<String>,
    pub image: Option<String>,
    pub resource_config: Option<String>,
    pub catalog: Option<String>,
    pub image_pull_policy: Option<String>,
    pub autoscaler_options: Option<String>,
    pub spec_id: Option<String>,
    pub spec_name: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub tags: Vec<Tag>,
    pub job_source: Option<String>,
}
model! { RayJobSubmitEntity {
    0 "Id" id: String, 1 "ResourcePartitionId" resource_partition_id: String,
    2 "ResourcePartitionName" resource_partition_name: String, 3 "Queue" queue: String, 4 "Status" status: String,
    5 "Entrypoint" entrypoint: String, 6 "JobName" job_name: String, 7 "AppId" app_id: i64, 8 "Uin" uin: String,
    9 "SubAccountUin" sub_account_uin: String, 10 "SubAccountName" sub_account_name: String,
    11 "HistoryUrl" history_url: String, 12 "RunningTime" running_time: i64, 13 "FinishTime" finish_time: i64,
    14 "CreateTime" create_time: i64, 15 "ErrorMessage" error_message: String, 16 "RuntimeEnv" runtime_env: String,
    17 "Image" image: String, 18 "ResourceConfig" resource_config: String, 19 "Catalog" catalog: String,
    20 "ImagePullPolicy" image_pull_policy: String, 21 "AutoscalerOptions" autoscaler_options: String,
    22 "SpecId" spec_id: String, 23 "SpecName" spec_name: String, 24 "AdvancedOptions" advanced_options: String,
    25 "Priority" priority: i64, 26 "Tags" tags: Vec<Tag>, 27 "JobSource" job_source: String
} }

/// Lists labs: `ListLabs` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListLabs>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLabs {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListLabs() "ListLabs" -> ListLabsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "StartTime" start_time: i64, 3 "EndTime" end_time: i64,
    4 "Filters" filters: Vec<Filter>, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListLabs: LabResponse = Number "Page", "Items" items, total "Total" }

/// Response of [`ListLabs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLabsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<LabResponse>,
}
model! { ListLabsOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<LabResponse>
} }

/// In the response of [`ListLabs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabResponse {
    pub example_id: Option<String>,
    pub code_archive_url: Option<String>,
    pub services: Vec<TypeKVPair>,
    pub lab_image: Option<String>,
    pub lab_image_pull_policy: Option<String>,
    pub lab_image_pull_type: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub sub_account_name: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub create_time: Option<i64>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub runtime_env: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub history_url: Option<String>,
    pub image_pull_policy: Option<String>,
    pub image_pull_type: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
    pub delete_time: Option<i64>,
    pub tags: Vec<Tag>,
    pub persistent_work_dir: Option<PersistentWorkDir>,
    pub enable_token: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { LabResponse {
    0 "ExampleId" example_id: String, 1 "CodeArchiveUrl" code_archive_url: String,
    2 "Services" services: Vec<TypeKVPair>, 3 "LabImage" lab_image: String,
    4 "LabImagePullPolicy" lab_image_pull_policy: String, 5 "LabImagePullType" lab_image_pull_type: String,
    6 "Id" id: String, 7 "Type" r#type: String, 8 "Name" name: String, 9 "Description" description: String,
    10 "ResourcePartitionId" resource_partition_id: String, 11 "ResourcePartitionName" resource_partition_name: String,
    12 "Queue" queue: String, 13 "AppId" app_id: i64, 14 "Uin" uin: String, 15 "SubAccountUin" sub_account_uin: String,
    16 "SubAccountName" sub_account_name: String, 17 "Status" status: String, 18 "StatusMessage" status_message: String,
    19 "CreateTime" create_time: i64, 20 "GroupName" group_name: String, 21 "GroupId" group_id: String,
    22 "ResourceConfig" resource_config: String, 23 "ResourceConfigId" resource_config_id: String,
    24 "RuntimeEnv" runtime_env: String, 25 "Image" image: String, 26 "Catalog" catalog: String,
    27 "HistoryUrl" history_url: String, 28 "ImagePullPolicy" image_pull_policy: String,
    29 "ImagePullType" image_pull_type: String, 30 "AdvancedOptions" advanced_options: String,
    31 "Priority" priority: i64, 32 "StartTime" start_time: i64, 33 "StopTime" stop_time: i64,
    34 "DeleteTime" delete_time: i64, 35 "Tags" tags: Vec<Tag>,
    36 "PersistentWorkDir" persistent_work_dir: PersistentWorkDir, 37 "EnableToken" enable_token: bool,
    38 "Token" token: Secret
} }

/// Lists model versions: `ListModelVersions` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListModelVersions>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelVersions {
    /// Required.
    pub model_uid: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListModelVersions(model_uid: String) "ListModelVersions" -> ListModelVersionsOutput {
    0 "ModelUid" model_uid, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64, 3 "Filters" filters: Vec<Filter>,
    4 "SortFields" sort_fields: Vec<SortField>, 5 "Page" page: i64, 6 "PageSize" page_size: i64
} }
paged! { ListModelVersions: ModelVersionInfo = Number "Page", "Items" items, total "Total" }

/// Response of [`ListModelVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelVersionsOutput {
    pub items: Vec<ModelVersionInfo>,
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListModelVersionsOutput {
    0 "Items" items: Vec<ModelVersionInfo>, 1 "Total" total: i64, 2 "Page" page: i64, 3 "PageSize" page_size: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListModelVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelVersionInfo {
    pub version_id: Option<String>,
    pub model_id: Option<String>,
    pub version: Option<String>,
    pub storage_uri: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub linked_services: Vec<LinkedServiceInfo>,
    pub use_custom_storage: Option<bool>,
}
model! { ModelVersionInfo {
    0 "VersionId" version_id: String, 1 "ModelId" model_id: String, 2 "Version" version: String,
    3 "StorageUri" storage_uri: String, 4 "Description" description: String, 5 "CreateTime" create_time: i64,
    6 "UpdateTime" update_time: i64, 7 "LinkedServices" linked_services: Vec<LinkedServiceInfo>,
    8 "UseCustomStorage" use_custom_storage: bool
} }

/// Lists ray cluster jobs: `ListRayClusterJobs` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListRayClusterJobs>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayClusterJobs {
    /// Required.
    pub cluster_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListRayClusterJobs(cluster_id: String) "ListRayClusterJobs" -> ListRayClusterJobsOutput {
    0 "ClusterId" cluster_id, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "Filters" filters: Vec<Filter>,
    4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64, 6 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListRayClusterJobs: RayJobSubmitEntity = Number "Page", "Items" items }

/// Response of [`ListRayClusterJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayClusterJobsOutput {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<RayJobSubmitEntity>,
}
model! { ListRayClusterJobsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "TotalPages" total_pages: i64,
    3 "Items" items: Vec<RayJobSubmitEntity>
} }

/// Lists ray clusters: `ListRayClusters` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListRayClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayClusters {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListRayClusters() "ListRayClusters" -> ListRayClustersOutput {
    0 "StartTime" start_time: i64, 1 "EndTime" end_time: i64, 2 "Page" page: i64, 3 "PageSize" page_size: i64,
    4 "Filters" filters: Vec<Filter>, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListRayClusters: RayClusterEntity = Number "Page", "Items" items, total "Total" }

/// Response of [`ListRayClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayClustersOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<RayClusterEntity>,
}
model! { ListRayClustersOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<RayClusterEntity>
} }

/// Lists ray jobs: `ListRayJobs` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListRayJobs>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayJobs {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListRayJobs() "ListRayJobs" -> ListRayJobsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "Filters" filters: Vec<Filter>, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListRayJobs: RayJobSubmitEntity = Number "Page", "Items" items }

/// Response of [`ListRayJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayJobsOutput {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<RayJobSubmitEntity>,
}
model! { ListRayJobsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "TotalPages" total_pages: i64,
    3 "Items" items: Vec<RayJobSubmitEntity>
} }

/// Lists resource configs: `ListResourceConfigs` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListResourceConfigs>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceConfigs {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListResourceConfigs() "ListResourceConfigs" -> ListResourceConfigsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "Filters" filters: Vec<Filter>, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListResourceConfigs: ResourceConfig = Number "Page", "Items" items, total "Total" }

/// Response of [`ListResourceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceConfigsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<ResourceConfig>,
}
model! { ListResourceConfigsOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<ResourceConfig>
} }

/// In the response of [`ListResourceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceConfig {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub head: Option<HeadSpecDTO>,
    pub worker: Vec<WorkerSpecDTO>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { ResourceConfig {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "Type" r#type: String,
    4 "Head" head: HeadSpecDTO, 5 "Worker" worker: Vec<WorkerSpecDTO>, 6 "AppId" app_id: i64, 7 "Uin" uin: String,
    8 "SubAccountUin" sub_account_uin: String, 9 "CreateTime" create_time: i64, 10 "UpdateTime" update_time: i64
} }

/// Lists task job log detail: `ListTaskJobLogDetail` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListTaskJobLogDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_BATCH_SQL_FILTERS_KEY_TYPE_NOT_MATH`],
/// [`codes::INVALID_PARAMETER_BATCH_SQL_TASK_SORT_BY_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_SQL`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_PARAMETER`], [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_NOT_FOUND`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_TASK_STATE_TYPE_NOT_MATH`], [`codes::RESOURCE_NOT_FOUND_BATCH_SQL_TASK_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_BATCH_SQL_TASK_NOT_UNIQUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskJobLogDetail {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub context: String,
    pub task_id: Option<String>,
    pub asc: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub batch_id: Option<String>,
    pub data_engine_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ListTaskJobLogDetail(start_time: i64, end_time: i64, limit: i64, context: String)
    "ListTaskJobLogDetail" -> ListTaskJobLogDetailOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Limit" limit, 3 "Context" context, 4 "TaskId" task_id: String,
    5 "Asc" asc: bool, 6 "Filters" filters: Vec<Filter>, 7 "BatchId" batch_id: String,
    8 "DataEngineId" data_engine_id: String, 9 "ResourceGroupId" resource_group_id: String
} }
paged! { ListTaskJobLogDetail: JobLogResult = Token "Context", "Results" results, next "Context" }

/// Response of [`ListTaskJobLogDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskJobLogDetailOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub results: Vec<JobLogResult>,
    pub log_url: Option<String>,
}
model! { ListTaskJobLogDetailOutput {
    0 "Context" context: String, 1 "ListOver" list_over: bool, 2 "Results" results: Vec<JobLogResult>,
    3 "LogUrl" log_url: String
} }

/// Lists task job log name: `ListTaskJobLogName` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ListTaskJobLogName>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_SQL_TASK_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_BATCH_SQL_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskJobLogName {
    /// Required.
    pub task_id: String,
    pub batch_id: Option<String>,
}
operation! { ListTaskJobLogName(task_id: String) "ListTaskJobLogName" -> ListTaskJobLogNameOutput {
    0 "TaskId" task_id, 1 "BatchId" batch_id: String
} }

/// Response of [`ListTaskJobLogName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskJobLogNameOutput {
    pub names: Vec<String>,
}
model! { ListTaskJobLogNameOutput {
    0 "Names" names: Vec<String>
} }

/// Locks meta data: `LockMetaData` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=LockMetaData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockMetaData {
    /// Required.
    pub lock_component_list: Vec<LockComponentInfo>,
    pub datasource_connection_name: Option<String>,
    pub txn_id: Option<i64>,
    pub agent_info: Option<String>,
    pub hostname: Option<String>,
}
operation! { LockMetaData(lock_component_list: Vec<LockComponentInfo>) "LockMetaData" -> LockMetaDataOutput {
    0 "LockComponentList" lock_component_list, 1 "DatasourceConnectionName" datasource_connection_name: String,
    2 "TxnId" txn_id: i64, 3 "AgentInfo" agent_info: String, 4 "Hostname" hostname: String
} }

/// In the request of [`LockMetaData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockComponentInfo {
    /// Required.
    pub db_name: Option<String>,
    pub table_name: Option<String>,
    pub partition: Option<String>,
    pub lock_type: Option<String>,
    pub lock_level: Option<String>,
    pub data_operation_type: Option<String>,
    pub is_acid: Option<bool>,
    pub is_dynamic_partition_write: Option<bool>,
}
input! { LockComponentInfo(db_name: String) {
    0 "DbName" db_name: String, 1 "TableName" table_name: String, 2 "Partition" partition: String,
    3 "LockType" lock_type: String, 4 "LockLevel" lock_level: String, 5 "DataOperationType" data_operation_type: String,
    6 "IsAcid" is_acid: bool, 7 "IsDynamicPartitionWrite" is_dynamic_partition_write: bool
} }

/// Response of [`LockMetaData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockMetaDataOutput {
    pub lock_id: Option<i64>,
    pub lock_state: Option<String>,
}
model! { LockMetaDataOutput {
    0 "LockId" lock_id: i64, 1 "LockState" lock_state: String
} }

/// Modifies advanced store location: `ModifyAdvancedStoreLocation` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ModifyAdvancedStoreLocation>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_STORE_LOCATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAdvancedStoreLocation {
    /// Required.
    pub store_location: String,
    /// Required.
    pub enable: i64,
}
operation! { ModifyAdvancedStoreLocation(store_location: String, enable: i64) "ModifyAdvancedStoreLocation" -> Empty {
    0 "StoreLocation" store_location, 1 "Enable" enable
} }

/// Response of [`ModifyAdvancedStoreLocation`]: empty.
pub type ModifyAdvancedStoreLocationOutput = Empty;

/// Modifies cluster priority: `ModifyClusterPriority` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ModifyClusterPriority>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterPriority {
    /// Required.
    pub id: String,
    /// Required.
    pub priority: i64,
}
operation! { ModifyClusterPriority(id: String, priority: i64) "ModifyClusterPriority" -> ModifyClusterPriorityOutput {
    0 "Id" id, 1 "Priority" priority
} }

/// Response of [`ModifyClusterPriority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterPriorityOutput {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub resource_partition_id: Option<String>,
    pub queue: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub history_url: Option<String>,
    pub image_pull_policy: Option<String>,
    pub image_pull_type: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub start_time: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { ModifyClusterPriorityOutput {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Name" name: String,
    3 "ResourcePartitionId" resource_partition_id: String, 4 "Queue" queue: String, 5 "AppId" app_id: i64,
    6 "Uin" uin: String, 7 "SubAccountUin" sub_account_uin: String, 8 "Status" status: String,
    9 "CreateTime" create_time: i64, 10 "GroupId" group_id: String, 11 "GroupName" group_name: String,
    12 "ResourceConfig" resource_config: String, 13 "ResourceConfigId" resource_config_id: String,
    14 "Image" image: String, 15 "Catalog" catalog: String, 16 "HistoryUrl" history_url: String,
    17 "ImagePullPolicy" image_pull_policy: String, 18 "ImagePullType" image_pull_type: String,
    19 "AdvancedOptions" advanced_options: String, 20 "Priority" priority: i64, 21 "StartTime" start_time: i64,
    22 "Tags" tags: Vec<Tag>
} }

/// Modifies data engine description: `ModifyDataEngineDescription` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ModifyDataEngineDescription>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_NAME`], [`codes::UNAUTHORIZED_OPERATION_MODIFY_COMPUTING_ENGINE`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataEngineDescription {
    /// Required.
    pub data_engine_name: String,
    /// Required.
    pub message: String,
}
operation! { ModifyDataEngineDescription(data_engine_name: String, message: String)
    "ModifyDataEngineDescription" -> Empty {
    0 "DataEngineName" data_engine_name, 1 "Message" message
} }

/// Response of [`ModifyDataEngineDescription`]: empty.
pub type ModifyDataEngineDescriptionOutput = Empty;

/// Modifies govern event rule: `ModifyGovernEventRule` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ModifyGovernEventRule>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernEventRule {}
operation! { ModifyGovernEventRule() "ModifyGovernEventRule" -> Empty {} }

/// Response of [`ModifyGovernEventRule`]: empty.
pub type ModifyGovernEventRuleOutput = Empty;

/// Modifies lab priority: `ModifyLabPriority` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ModifyLabPriority>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLabPriority {
    /// Required.
    pub id: String,
    /// Required.
    pub priority: i64,
}
operation! { ModifyLabPriority(id: String, priority: i64) "ModifyLabPriority" -> ModifyLabPriorityOutput {
    0 "Id" id, 1 "Priority" priority
} }

/// Response of [`ModifyLabPriority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLabPriorityOutput {
    pub example_id: Option<String>,
    pub code_archive_url: Option<String>,
    pub services: Vec<TypeKVPair>,
    pub lab_image: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub create_time: Option<i64>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub history_url: Option<String>,
    pub image_pull_policy: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
    pub tags: Vec<Tag>,
    pub persistent_work_dir: Option<PersistentWorkDir>,
    pub enable_token: Option<bool>,
    pub lab_image_pull_type: Option<String>,
    pub sub_account_name: Option<String>,
    pub image_pull_type: Option<String>,
}
model! { ModifyLabPriorityOutput {
    0 "ExampleId" example_id: String, 1 "CodeArchiveUrl" code_archive_url: String,
    2 "Services" services: Vec<TypeKVPair>, 3 "LabImage" lab_image: String, 4 "Id" id: String, 5 "Type" r#type: String,
    6 "Name" name: String, 7 "Description" description: String, 8 "ResourcePartitionId" resource_partition_id: String,
    9 "ResourcePartitionName" resource_partition_name: String, 10 "Queue" queue: String, 11 "AppId" app_id: i64,
    12 "Uin" uin: String, 13 "SubAccountUin" sub_account_uin: String, 14 "Status" status: String,
    15 "StatusMessage" status_message: String, 16 "CreateTime" create_time: i64, 17 "GroupName" group_name: String,
    18 "GroupId" group_id: String, 19 "ResourceConfig" resource_config: String,
    20 "ResourceConfigId" resource_config_id: String, 21 "Image" image: String, 22 "Catalog" catalog: String,
    23 "HistoryUrl" history_url: String, 24 "ImagePullPolicy" image_pull_policy: String,
    25 "AdvancedOptions" advanced_options: String, 26 "Priority" priority: i64, 27 "StartTime" start_time: i64,
    28 "StopTime" stop_time: i64, 29 "Tags" tags: Vec<Tag>,
    30 "PersistentWorkDir" persistent_work_dir: PersistentWorkDir, 31 "EnableToken" enable_token: bool,
    32 "LabImagePullType" lab_image_pull_type: String, 33 "SubAccountName" sub_account_name: String,
    34 "ImagePullType" image_pull_type: String
} }

/// Modifies partition description: `ModifyPartitionDescription` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ModifyPartitionDescription>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPartitionDescription {
    /// Required.
    pub partition_code: String,
    /// Required.
    pub description: String,
}
operation! { ModifyPartitionDescription(partition_code: String, description: String)
    "ModifyPartitionDescription" -> Empty {
    0 "PartitionCode" partition_code, 1 "Description" description
} }

/// Response of [`ModifyPartitionDescription`]: empty.
pub type ModifyPartitionDescriptionOutput = Empty;

/// Modifies partition queue: `ModifyPartitionQueue` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ModifyPartitionQueue>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUEUE_ID_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_QUOTA_EXCEEDED`],
/// [`codes::OPERATION_DENIED_PARTITION_NOT_READY`], [`codes::RESOURCE_NOT_FOUND_PARTITION`],
/// [`codes::RESOURCE_NOT_FOUND_PARTITION_QUEUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPartitionQueue {
    /// Required.
    pub id: i64,
    pub partition_code: Option<String>,
    pub queue_name: Option<String>,
    pub description: Option<String>,
    pub resource_usages: Option<Vec<ResourceUsage>>,
    pub queue_type: Option<i64>,
}
operation! { ModifyPartitionQueue(id: i64) "ModifyPartitionQueue" -> Empty {
    0 "Id" id, 1 "PartitionCode" partition_code: String, 2 "QueueName" queue_name: String,
    3 "Description" description: String, 4 "ResourceUsages" resource_usages: Vec<ResourceUsage>,
    5 "QueueType" queue_type: i64
} }

/// Response of [`ModifyPartitionQueue`]: empty.
pub type ModifyPartitionQueueOutput = Empty;

/// Modifies spark app: `ModifySparkApp` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ModifySparkApp>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_APP_FILE_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_DRIVER_SIZE`], [`codes::INVALID_PARAMETER_INVALID_EXECUTOR_SIZE`],
/// [`codes::INVALID_PARAMETER_INVALID_FILE_COMPRESSION_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_FILE_PATH_FORMAT`],
/// [`codes::INVALID_PARAMETER_SQL_BASE64_DECODE_FAIL`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SPARK_JOB_ONLY_SUPPORT_SPARK_BATCH_ENGINE`],
/// [`codes::RESOURCE_INSUFFICIENT_SPARK_JOB_INSUFFICIENT_RESOURCES`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySparkApp {
    /// Required.
    pub app_name: String,
    /// Required.
    pub app_type: i64,
    /// Required.
    pub data_engine: String,
    /// Required.
    pub app_file: String,
    /// Required.
    pub role_arn: i64,
    /// Required.
    pub app_driver_size: String,
    /// Required.
    pub app_executor_size: String,
    /// Required.
    pub app_executor_nums: i64,
    /// Required.
    pub spark_app_id: String,
    pub eni: Option<String>,
    pub is_local: Option<String>,
    pub main_class: Option<String>,
    pub app_conf: Option<String>,
    pub is_local_jars: Option<String>,
    pub app_jars: Option<String>,
    pub is_local_files: Option<String>,
    pub app_files: Option<String>,
    pub is_local_python_files: Option<String>,
    pub app_python_files: Option<String>,
    pub cmd_args: Option<String>,
    pub max_retries: Option<i64>,
    pub data_source: Option<String>,
    pub is_local_archives: Option<String>,
    pub app_archives: Option<String>,
    pub spark_image: Option<String>,
    pub spark_image_version: Option<String>,
    pub app_executor_max_numbers: Option<i64>,
    pub session_id: Option<String>,
    pub is_inherit: Option<i64>,
    pub is_session_started: Option<bool>,
    pub dependency_packages: Option<Vec<DependencyPackage>>,
}

/// Arguments of [`ModifySparkApp::new`].
pub struct ModifySparkAppRequired {
    pub app_name: String,
    pub app_type: i64,
    pub data_engine: String,
    pub app_file: String,
    pub role_arn: i64,
    pub app_driver_size: String,
    pub app_executor_size: String,
    pub app_executor_nums: i64,
    pub spark_app_id: String,
}
operation! {
    ModifySparkApp { ModifySparkAppRequired: app_name, app_type, data_engine, app_file, role_arn, app_driver_size, app_executor_size, app_executor_nums, spark_app_id }
    "ModifySparkApp" -> Empty {
    0 "AppName" app_name, 1 "AppType" app_type, 2 "DataEngine" data_engine, 3 "AppFile" app_file, 4 "RoleArn" role_arn,
    5 "AppDriverSize" app_driver_size, 6 "AppExecutorSize" app_executor_size, 7 "AppExecutorNums" app_executor_nums,
    8 "SparkAppId" spark_app_id, 9 "Eni" eni: String, 10 "IsLocal" is_local: String, 11 "MainClass" main_class: String,
    12 "AppConf" app_conf: String, 13 "IsLocalJars" is_local_jars: String, 14 "AppJars" app_jars: String,
    15 "IsLocalFiles" is_local_files: String, 16 "AppFiles" app_files: String,
    17 "IsLocalPythonFiles" is_local_python_files: String, 18 "AppPythonFiles" app_python_files: String,
    19 "CmdArgs" cmd_args: String, 20 "MaxRetries" max_retries: i64, 21 "DataSource" data_source: String,
    22 "IsLocalArchives" is_local_archives: String, 23 "AppArchives" app_archives: String,
    24 "SparkImage" spark_image: String, 25 "SparkImageVersion" spark_image_version: String,
    26 "AppExecutorMaxNumbers" app_executor_max_numbers: i64, 27 "SessionId" session_id: String,
    28 "IsInherit" is_inherit: i64, 29 "IsSessionStarted" is_session_started: bool,
    30 "DependencyPackages" dependency_packages: Vec<DependencyPackage>
} }

/// Response of [`ModifySparkApp`]: empty.
pub type ModifySparkAppOutput = Empty;

/// Modifies spark app batch: `ModifySparkAppBatch` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ModifySparkAppBatch>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SPARK_JOB_IS_INHERIT_TYPE_NOT_MATCH`],
/// [`codes::RESOURCE_INSUFFICIENT_SPARK_JOB_INSUFFICIENT_RESOURCES`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySparkAppBatch {
    /// Required.
    pub spark_app_id: Vec<String>,
    pub data_engine: Option<String>,
    pub app_driver_size: Option<String>,
    pub app_executor_size: Option<String>,
    pub app_executor_nums: Option<i64>,
    pub app_executor_max_numbers: Option<i64>,
    pub is_inherit: Option<i64>,
}
operation! { ModifySparkAppBatch(spark_app_id: Vec<String>) "ModifySparkAppBatch" -> Empty {
    0 "SparkAppId" spark_app_id, 1 "DataEngine" data_engine: String, 2 "AppDriverSize" app_driver_size: String,
    3 "AppExecutorSize" app_executor_size: String, 4 "AppExecutorNums" app_executor_nums: i64,
    5 "AppExecutorMaxNumbers" app_executor_max_numbers: i64, 6 "IsInherit" is_inherit: i64
} }

/// Response of [`ModifySparkAppBatch`]: empty.
pub type ModifySparkAppBatchOutput = Empty;

/// Modifies spark app for tdlc: `ModifySparkAppForTDLC` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ModifySparkAppForTDLC>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_APP_FILE_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_DRIVER_SIZE`], [`codes::INVALID_PARAMETER_INVALID_EXECUTOR_SIZE`],
/// [`codes::INVALID_PARAMETER_INVALID_FILE_COMPRESSION_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_FILE_PATH_FORMAT`],
/// [`codes::INVALID_PARAMETER_SQL_BASE64_DECODE_FAIL`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SPARK_JOB_ONLY_SUPPORT_SPARK_BATCH_ENGINE`],
/// [`codes::RESOURCE_INSUFFICIENT_SPARK_JOB_INSUFFICIENT_RESOURCES`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySparkAppForTDLC {
    /// Required.
    pub app_name: String,
    /// Required.
    pub app_type: i64,
    /// Required.
    pub data_engine: String,
    /// Required.
    pub app_file: String,
    /// Required.
    pub role_arn: i64,
    /// Required.
    pub app_driver_size: String,
    /// Required.
    pub app_executor_size: String,
    /// Required.
    pub app_executor_nums: i64,
    /// Required.
    pub spark_app_id: String,
    pub eni: Option<String>,
    pub is_local: Option<String>,
    pub main_class: Option<String>,
    pub app_conf: Option<String>,
    pub is_local_jars: Option<String>,
    pub app_jars: Option<String>,
    pub is_local_files: Option<String>,
    pub app_files: Option<String>,
    pub is_local_python_files: Option<String>,
    pub app_python_files: Option<String>,
    pub cmd_args: Option<String>,
    pub max_retries: Option<i64>,
    pub data_source: Option<String>,
    pub is_local_archives: Option<String>,
    pub app_archives: Option<String>,
    pub spark_image: Option<String>,
    pub spark_image_version: Option<String>,
    pub app_executor_max_numbers: Option<i64>,
    pub session_id: Option<String>,
    pub is_inherit: Option<i64>,
    pub is_session_started: Option<bool>,
    pub dependency_packages: Option<Vec<DependencyPackage>>,
}

/// Arguments of [`ModifySparkAppForTDLC::new`].
pub struct ModifySparkAppForTDLCRequired {
    pub app_name: String,
    pub app_type: i64,
    pub data_engine: String,
    pub app_file: String,
    pub role_arn: i64,
    pub app_driver_size: String,
    pub app_executor_size: String,
    pub app_executor_nums: i64,
    pub spark_app_id: String,
}
operation! {
    ModifySparkAppForTDLC { ModifySparkAppForTDLCRequired: app_name, app_type, data_engine, app_file, role_arn, app_driver_size, app_executor_size, app_executor_nums, spark_app_id }
    "ModifySparkAppForTDLC" -> Empty {
    0 "AppName" app_name, 1 "AppType" app_type, 2 "DataEngine" data_engine, 3 "AppFile" app_file, 4 "RoleArn" role_arn,
    5 "AppDriverSize" app_driver_size, 6 "AppExecutorSize" app_executor_size, 7 "AppExecutorNums" app_executor_nums,
    8 "SparkAppId" spark_app_id, 9 "Eni" eni: String, 10 "IsLocal" is_local: String, 11 "MainClass" main_class: String,
    12 "AppConf" app_conf: String, 13 "IsLocalJars" is_local_jars: String, 14 "AppJars" app_jars: String,
    15 "IsLocalFiles" is_local_files: String, 16 "AppFiles" app_files: String,
    17 "IsLocalPythonFiles" is_local_python_files: String, 18 "AppPythonFiles" app_python_files: String,
    19 "CmdArgs" cmd_args: String, 20 "MaxRetries" max_retries: i64, 21 "DataSource" data_source: String,
    22 "IsLocalArchives" is_local_archives: String, 23 "AppArchives" app_archives: String,
    24 "SparkImage" spark_image: String, 25 "SparkImageVersion" spark_image_version: String,
    26 "AppExecutorMaxNumbers" app_executor_max_numbers: i64, 27 "SessionId" session_id: String,
    28 "IsInherit" is_inherit: i64, 29 "IsSessionStarted" is_session_started: bool,
    30 "DependencyPackages" dependency_packages: Vec<DependencyPackage>
} }

/// Response of [`ModifySparkAppForTDLC`]: empty.
pub type ModifySparkAppForTDLCOutput = Empty;

/// Modifies user: `ModifyUser` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ModifyUser>.
///
/// Errors: [`codes::RESOURCES_SOLD_OUT_UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_MODIFY_USER_INFO`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_OWNER_UNSUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUser {
    /// Required.
    pub user_id: String,
    /// Required.
    pub user_description: String,
    pub account_type: Option<String>,
}
operation! { ModifyUser(user_id: String, user_description: String) "ModifyUser" -> Empty {
    0 "UserId" user_id, 1 "UserDescription" user_description, 2 "AccountType" account_type: String
} }

/// Response of [`ModifyUser`]: empty.
pub type ModifyUserOutput = Empty;

/// Modifies user type: `ModifyUserType` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ModifyUserType>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_USER_INFO_FAILED`], [`codes::FAILED_OPERATION_GRANT_POLICY_FAILED`],
/// [`codes::INVALID_PARAMETER_INVALID_ACCESS_POLICY`], [`codes::INVALID_PARAMETER_INVALID_USER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_USER_TYPE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_GRANT_POLICY`], [`codes::UNAUTHORIZED_OPERATION_MODIFY_USER_TYPE`],
/// [`codes::UNAUTHORIZED_OPERATION_REVOKE_POLICY`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_OWNER_UNSUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserType {
    /// Required.
    pub user_id: String,
    /// Required.
    pub user_type: String,
    pub account_type: Option<String>,
}
operation! { ModifyUserType(user_id: String, user_type: String) "ModifyUserType" -> Empty {
    0 "UserId" user_id, 1 "UserType" user_type, 2 "AccountType" account_type: String
} }

/// Response of [`ModifyUserType`]: empty.
pub type ModifyUserTypeOutput = Empty;

/// Modifies work group: `ModifyWorkGroup` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ModifyWorkGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_GROUP_ID`], [`codes::UNAUTHORIZED_OPERATION_MODIFY_WORKGROUP_INFO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkGroup {
    /// Required.
    pub work_group_id: i64,
    /// Required.
    pub work_group_description: String,
}
operation! { ModifyWorkGroup(work_group_id: i64, work_group_description: String) "ModifyWorkGroup" -> Empty {
    0 "WorkGroupId" work_group_id, 1 "WorkGroupDescription" work_group_description
} }

/// Response of [`ModifyWorkGroup`]: empty.
pub type ModifyWorkGroupOutput = Empty;

/// Pauses standard engine resource groups: `PauseStandardEngineResourceGroups` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=PauseStandardEngineResourceGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_CODE_GATEWAY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_UNAVAILABLE_CODE_GATEWAY_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseStandardEngineResourceGroups {
    /// Required.
    pub engine_resource_group_names: Vec<String>,
}
operation! { PauseStandardEngineResourceGroups(engine_resource_group_names: Vec<String>)
    "PauseStandardEngineResourceGroups" -> PauseStandardEngineResourceGroupsOutput {
    0 "EngineResourceGroupNames" engine_resource_group_names
} }

/// Response of [`PauseStandardEngineResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseStandardEngineResourceGroupsOutput {
    pub operate_engine_resource_group_fail_messages: Vec<
        OperateEngineResourceGroupFailMessage,
    >,
}
model! { PauseStandardEngineResourceGroupsOutput {
    0 "OperateEngineResourceGroupFailMessages" operate_engine_resource_group_fail_messages: Vec<OperateEngineResourceGroupFailMessage>
} }

/// Queries dashboard overview: `QueryDashboardOverview` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=QueryDashboardOverview>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_CODE_GATEWAY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_UNAVAILABLE_CODE_GATEWAY_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDashboardOverview {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
}
operation! { QueryDashboardOverview(start_time: String, end_time: String)
    "QueryDashboardOverview" -> QueryDashboardOverviewOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

/// Response of [`QueryDashboardOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDashboardOverviewOutput {
    pub total_requests_per_second: Option<f64>,
    pub average_p99_latency_ms: Option<f64>,
    pub error_rate: Option<f64>,
}
model! { QueryDashboardOverviewOutput {
    0 "TotalRequestsPerSecond" total_requests_per_second: f64, 1 "AverageP99LatencyMs" average_p99_latency_ms: f64,
    2 "ErrorRate" error_rate: f64
} }

/// Queries dashboard service list: `QueryDashboardServiceList` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=QueryDashboardServiceList>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_CODE_GATEWAY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_UNAVAILABLE_CODE_GATEWAY_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDashboardServiceList {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { QueryDashboardServiceList() "QueryDashboardServiceList" -> QueryDashboardServiceListOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "Filters" filters: Vec<Filter>,
    3 "SortFields" sort_fields: Vec<SortField>
} }
paged! { QueryDashboardServiceList: ServiceMetricsItem = Number "Page", "Items" items, total "Total" }

/// Response of [`QueryDashboardServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDashboardServiceListOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Vec<ServiceMetricsItem>,
}
model! { QueryDashboardServiceListOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "TotalPages" total_pages: i64,
    4 "Items" items: Vec<ServiceMetricsItem>
} }

/// In the response of [`QueryDashboardServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceMetricsItem {
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub engine: Option<String>,
    pub model_name: Option<String>,
    pub model_identifier: Option<String>,
    pub replicas: Option<ReplicaInfo>,
    pub metrics: Option<MetricsData>,
}
model! { ServiceMetricsItem {
    0 "ServiceId" service_id: String, 1 "ServiceName" service_name: String, 2 "Status" status: String,
    3 "Engine" engine: String, 4 "ModelName" model_name: String, 5 "ModelIdentifier" model_identifier: String,
    6 "Replicas" replicas: ReplicaInfo, 7 "Metrics" metrics: MetricsData
} }

/// In the response of [`QueryDashboardServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicaInfo {
    pub desired: Option<i64>,
    pub available: Option<i64>,
}
model! { ReplicaInfo {
    0 "Desired" desired: i64, 1 "Available" available: i64
} }

/// In the response of [`QueryDashboardServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricsData {
    pub requests_per_second: Option<f64>,
    pub error_rate: Option<f64>,
    pub p95_latency_ms: Option<f64>,
    pub p99_latency_ms: Option<f64>,
    pub queue_depth: Option<f64>,
    pub time_to_first_token_p99_ms: Option<f64>,
    pub time_per_output_token_p99_ms: Option<f64>,
    pub token_throughput: Option<f64>,
    pub gpu_utilization: Option<f64>,
    pub gpu_memory_used_mb: Option<f64>,
    pub gpu_memory_total_mb: Option<f64>,
    pub cpu_utilization: Option<f64>,
    pub memory_used_bytes: Option<f64>,
    pub memory_total_bytes: Option<f64>,
    pub network_receive_mb_per_second: Option<f64>,
    pub network_send_mb_per_second: Option<f64>,
}
model! { MetricsData {
    0 "RequestsPerSecond" requests_per_second: f64, 1 "ErrorRate" error_rate: f64, 2 "P95LatencyMs" p95_latency_ms: f64,
    3 "P99LatencyMs" p99_latency_ms: f64, 4 "QueueDepth" queue_depth: f64,
    5 "TimeToFirstTokenP99Ms" time_to_first_token_p99_ms: f64,
    6 "TimePerOutputTokenP99Ms" time_per_output_token_p99_ms: f64, 7 "TokenThroughput" token_throughput: f64,
    8 "GpuUtilization" gpu_utilization: f64, 9 "GpuMemoryUsedMB" gpu_memory_used_mb: f64,
    10 "GpuMemoryTotalMB" gpu_memory_total_mb: f64, 11 "CpuUtilization" cpu_utilization: f64,
    12 "MemoryUsedBytes" memory_used_bytes: f64, 13 "MemoryTotalBytes" memory_total_bytes: f64,
    14 "NetworkReceiveMBPerSecond" network_receive_mb_per_second: f64,
    15 "NetworkSendMBPerSecond" network_send_mb_per_second: f64
} }

/// Queries internal table warehouse: `QueryInternalTableWarehouse` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=QueryInternalTableWarehouse>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInternalTableWarehouse {
    /// Required.
    pub database_name: String,
    /// Required.
    pub table_name: String,
    pub datasource_connection_name: Option<String>,
}
operation! { QueryInternalTableWarehouse(database_name: String, table_name: String)
    "QueryInternalTableWarehouse" -> QueryInternalTableWarehouseOutput {
    0 "DatabaseName" database_name, 1 "TableName" table_name,
    2 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`QueryInternalTableWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInternalTableWarehouseOutput {
    pub warehouse_path: Option<String>,
}
model! { QueryInternalTableWarehouseOutput {
    0 "WarehousePath" warehouse_path: String
} }

/// Queries monitor overview: `QueryMonitorOverview` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=QueryMonitorOverview>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SQL`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMonitorOverview {
    /// Required.
    pub chart_types: Vec<String>,
    /// Required.
    pub service_id: String,
}
operation! { QueryMonitorOverview(chart_types: Vec<String>, service_id: String)
    "QueryMonitorOverview" -> QueryMonitorOverviewOutput {
    0 "ChartTypes" chart_types, 1 "ServiceId" service_id
} }

/// Response of [`QueryMonitorOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMonitorOverviewOutput {
    pub items: Vec<OverviewItem>,
}
model! { QueryMonitorOverviewOutput {
    0 "Items" items: Vec<OverviewItem>
} }

/// In the response of [`QueryMonitorOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverviewItem {
    pub chart_type: Option<String>,
    pub value: Option<f64>,
}
model! { OverviewItem {
    0 "ChartType" chart_type: String, 1 "Value" value: f64
} }

/// Queries result: `QueryResult` of `dlc` 2021-01-25.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=QueryResult>.
///
/// Errors: [`codes::FAILED_OPERATION_HTTP_CLIENT_DO_REQUEST_FAILED`],
/// [`codes::FAILED_OPERATION_TASK_OVERTIME_FETCH_RESULT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResult {
    /// Required.
    pub task_id: String,
    pub next_token: Option<String>,
}
operation! { QueryResult(task_id: String) "QueryResult" -> QueryResultOutput {
    0 "TaskId" task_id, 1 "NextToken" next_token: String
} }
paged! { QueryResult: Column = Token "NextToken", "ResultSchema" result_schema, next "NextToken" }

/// Response of [`QueryResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResultOutput {
    pub task_id: Option<String>,
    pub result_set: Option<String>,
    pub result_schema: Vec<Column>,
    pub next_token: Option<String>,
}
model! { QueryResultOutput {
    0 "TaskId" task_id: String, 1 "ResultSet" result_set: String, 2 "ResultSchema" result_schema: Vec<Column>,
    3 "NextToken" next_token: String
} }

/// Queries task cost detail: `QueryTaskCostDetail` of `dlc` 2021-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=QueryTaskCostDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_FILTERS_VALUES_NUMBER_OUT_OF_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_LENGTH`], [`codes::INVALID_PARAMETER_INVALID_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_FILTERS_KEY_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_SQL_TASK_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SQL_TASK_SORT_BY_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SPARK_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_TASK_STATE_TYPE_NOT_MATH`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskCostDetail {
    pub filters: Option<Vec<Filter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data_engine_name: Option<String>,
    pub search_after: Option<String>,
    pub page_size: Option<i64>,
}
operation! { QueryTaskCostDetail() "QueryTaskCostDetail" -> QueryTaskCostDetailOutput {
    0 "Filters" filters: Vec<Filter>, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "DataEngineName" data_engine_name: String, 4 "SearchAfter" search_after: String, 5 "PageSize" page_size: i64
} }

/// Response of [`QueryTaskCostDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskCostDetailOutput {
    pub search_after: Option<String>,
    pub data: Option<String>,
}
model! { QueryTaskCostDetailOutput {
    0 "SearchAfter" search_after: String, 1 "Data" data: String
} }

/// Registers third party access user: `RegisterThirdPartyAccessUser` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=RegisterThirdPartyAccessUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterThirdPartyAccessUser {}
operation! { RegisterThirdPartyAccessUser() "RegisterThirdPartyAccessUser" -> Empty {} }

/// Response of [`RegisterThirdPartyAccessUser`]: empty.
pub type RegisterThirdPartyAccessUserOutput = Empty;

/// Renews data engine: `RenewDataEngine` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=RenewDataEngine>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_IN_PROCESS`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_RENEW_COMPUTING_ENGINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDataEngine {
    /// Required.
    pub data_engine_name: String,
    /// Required.
    pub time_span: i64,
    pub pay_mode: Option<i64>,
    pub time_unit: Option<String>,
    pub renew_flag: Option<i64>,
}
operation! { RenewDataEngine(data_engine_name: String, time_span: i64) "RenewDataEngine" -> Empty {
    0 "DataEngineName" data_engine_name, 1 "TimeSpan" time_span, 2 "PayMode" pay_mode: i64,
    3 "TimeUnit" time_unit: String, 4 "RenewFlag" renew_flag: i64
} }

/// Response of [`RenewDataEngine`]: empty.
pub type RenewDataEngineOutput = Empty;

/// Reports heartbeat meta data: `ReportHeartbeatMetaData` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=ReportHeartbeatMetaData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportHeartbeatMetaData {
    pub datasource_connection_name: Option<String>,
    pub lock_id: Option<i64>,
    pub txn_id: Option<i64>,
}
operation! { ReportHeartbeatMetaData() "ReportHeartbeatMetaData" -> Empty {
    0 "DatasourceConnectionName" datasource_connection_name: String, 1 "LockId" lock_id: i64, 2 "TxnId" txn_id: i64
} }

/// Response of [`ReportHeartbeatMetaData`]: empty.
pub type ReportHeartbeatMetaDataOutput = Empty;

/// Restarts data engine: `RestartDataEngine` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=RestartDataEngine>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PERMISSION_TO_USE_THE_DATA_ENGINE`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_ACTIVITY`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_RUNNING`],
/// [`codes::RESOURCE_NOT_FOUND_DEFAULT_DATA_ENGINE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDataEngine {
    /// Required.
    pub data_engine_id: String,
    pub forced_operation: Option<bool>,
}
operation! { RestartDataEngine(data_engine_id: String) "RestartDataEngine" -> Empty {
    0 "DataEngineId" data_engine_id, 1 "ForcedOperation" forced_operation: bool
} }

/// Response of [`RestartDataEngine`]: empty.
pub type RestartDataEngineOutput = Empty;

/// Restarts inference service: `RestartInferenceService` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=RestartInferenceService>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInferenceService {
    /// Required.
    pub service_id: String,
}
operation! { RestartInferenceService(service_id: String) "RestartInferenceService" -> RestartInferenceServiceOutput {
    0 "ServiceId" service_id
} }

/// Response of [`RestartInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInferenceServiceOutput {
    pub service_id: Option<String>,
    pub name: Option<String>,
    pub model_uid: Option<String>,
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub model_identifier: Option<String>,
    pub model_type: Option<String>,
    pub status: Option<String>,
    pub endpoint_url: Option<String>,
    pub unified_endpoint_url: Option<String>,
    pub unified_v2_endpoint_url: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub deployment_count: Option<i64>,
    pub has_running_deployment: Option<bool>,
    pub api_key_auth_enabled: Option<bool>,
    pub api_key_auth_force_enabled: Option<bool>,
    pub skip_tls_verify: Option<bool>,
    pub sub_account_uin: Option<String>,
    pub cpu_resource_summary: Option<CpuSummaryItem>,
    pub resource_config: Option<String>,
    pub resource_tags: Vec<Tag>,
}
model! { RestartInferenceServiceOutput {
    0 "ServiceId" service_id: String, 1 "Name" name: String, 2 "ModelUid" model_uid: String,
    3 "ModelName" model_name: String, 4 "ModelVersion" model_version: String,
    5 "ModelIdentifier" model_identifier: String, 6 "ModelType" model_type: String, 7 "Status" status: String,
    8 "EndpointUrl" endpoint_url: String, 9 "UnifiedEndpointUrl" unified_endpoint_url: String,
    10 "UnifiedV2EndpointUrl" unified_v2_endpoint_url: String, 11 "AppId" app_id: i64, 12 "Uin" uin: String,
    13 "CreateTime" create_time: i64, 14 "UpdateTime" update_time: i64, 15 "DeploymentCount" deployment_count: i64,
    16 "HasRunningDeployment" has_running_deployment: bool, 17 "ApiKeyAuthEnabled" api_key_auth_enabled: bool,
    18 "ApiKeyAuthForceEnabled" api_key_auth_force_enabled: bool, 19 "SkipTlsVerify" skip_tls_verify: bool,
    20 "SubAccountUin" sub_account_uin: String, 21 "CpuResourceSummary" cpu_resource_summary: CpuSummaryItem,
    22 "ResourceConfig" resource_config: String, 23 "ResourceTags" resource_tags: Vec<Tag>
} }

/// Revokes dlc catalog access: `RevokeDLCCatalogAccess` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=RevokeDLCCatalogAccess>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeDLCCatalogAccess {
    /// Required.
    pub vpc_id: String,
}
operation! { RevokeDLCCatalogAccess(vpc_id: String) "RevokeDLCCatalogAccess" -> Empty {
    0 "VpcId" vpc_id
} }

/// Response of [`RevokeDLCCatalogAccess`]: empty.
pub type RevokeDLCCatalogAccessOutput = Empty;

/// `RollbackDataEngineImage` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=RollbackDataEngineImage>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PERMISSION_TO_USE_THE_DATA_ENGINE`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_EXEC_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_IMAGE_OPERATE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_PAY_MODE_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_CLUSTER_PARAMETERS_FORMAT_NOT_JSON`],
/// [`codes::INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_IMAGE_SESSION_PARAMETERS_FORMAT_NOT_JSON`],
/// [`codes::INVALID_PARAMETER_IMAGE_STATE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_USER_RECORDS_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_ACTIVITY`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_MULTI_VERSION`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_ACTIVITY`], [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_UNIQUE`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackDataEngineImage {
    /// Required.
    pub data_engine_id: String,
    pub from_record_id: Option<String>,
    pub to_record_id: Option<String>,
}
operation! { RollbackDataEngineImage(data_engine_id: String) "RollbackDataEngineImage" -> Empty {
    0 "DataEngineId" data_engine_id, 1 "FromRecordId" from_record_id: String, 2 "ToRecordId" to_record_id: String
} }

/// Response of [`RollbackDataEngineImage`]: empty.
pub type RollbackDataEngineImageOutput = Empty;

/// Runs job spec: `RunJobSpec` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=RunJobSpec>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunJobSpec {
    /// Required.
    pub spec_id: String,
    pub flow_id: Option<String>,
    pub execution_id: Option<String>,
    pub job_source: Option<String>,
}
operation! { RunJobSpec(spec_id: String) "RunJobSpec" -> RunJobSpecOutput {
    0 "SpecId" spec_id, 1 "FlowId" flow_id: String, 2 "ExecutionId" execution_id: String,
    3 "JobSource" job_source: String
} }

/// Response of [`RunJobSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunJobSpecOutput {
    pub id: Option<String>,
    pub resource_partition_id: Option<String>,
    pub queue: Option<String>,
    pub status: Option<String>,
    pub entrypoint: Option<String>,
    pub job_name: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub running_time: Option<i64>,
    pub create_time: Option<i64>,
    pub runtime_env: Option<String>,
    pub image: Option<String>,
    pub resource_config: Option<String>,
    pub catalog: Option<String>,
    pub image_pull_policy: Option<String>,
    pub autoscaler_options: Option<String>,
    pub spec_id: Option<String>,
    pub spec_name: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub tags: Vec<Tag>,
    pub job_source: Option<String>,
}
model! { RunJobSpecOutput {
    0 "Id" id: String, 1 "ResourcePartitionId" resource_partition_id: String, 2 "Queue" queue: String,
    3 "Status" status: String, 4 "Entrypoint" entrypoint: String, 5 "JobName" job_name: String, 6 "AppId" app_id: i64,
    7 "Uin" uin: String, 8 "SubAccountUin" sub_account_uin: String, 9 "RunningTime" running_time: i64,
    10 "CreateTime" create_time: i64, 11 "RuntimeEnv" runtime_env: String, 12 "Image" image: String,
    13 "ResourceConfig" resource_config: String, 14 "Catalog" catalog: String,
    15 "ImagePullPolicy" image_pull_policy: String, 16 "AutoscalerOptions" autoscaler_options: String,
    17 "SpecId" spec_id: String, 18 "SpecName" spec_name: String, 19 "AdvancedOptions" advanced_options: String,
    20 "Priority" priority: i64, 21 "Tags" tags: Vec<Tag>, 22 "JobSource" job_source: String
} }

/// Sets optimizer policy: `SetOptimizerPolicy` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=SetOptimizerPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOptimizerPolicy {
    /// Required.
    pub smart_policy: SmartPolicy,
}
operation! { SetOptimizerPolicy(smart_policy: SmartPolicy) "SetOptimizerPolicy" -> Empty {
    0 "SmartPolicy" smart_policy
} }

/// Response of [`SetOptimizerPolicy`]: empty.
pub type SetOptimizerPolicyOutput = Empty;

/// Starts lab: `StartLab` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=StartLab>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`], [`codes::FAILED_OPERATION_LAB_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLab {
    /// Required.
    pub id: String,
}
operation! { StartLab(id: String) "StartLab" -> StartLabOutput {
    0 "Id" id
} }

/// Response of [`StartLab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLabOutput {
    pub example_id: Option<String>,
    pub code_archive_url: Option<String>,
    pub services: Vec<TypeKVPair>,
    pub lab_image: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<i64>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub history_url: Option<String>,
    pub image_pull_policy: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub start_time: Option<i64>,
    pub tags: Vec<Tag>,
    pub persistent_work_dir: Option<PersistentWorkDir>,
    pub enable_token: Option<bool>,
    pub lab_image_pull_type: Option<String>,
    pub sub_account_name: Option<String>,
    pub image_pull_type: Option<String>,
}
model! { StartLabOutput {
    0 "ExampleId" example_id: String, 1 "CodeArchiveUrl" code_archive_url: String,
    2 "Services" services: Vec<TypeKVPair>, 3 "LabImage" lab_image: String, 4 "Id" id: String, 5 "Type" r#type: String,
    6 "Name" name: String, 7 "Description" description: String, 8 "ResourcePartitionId" resource_partition_id: String,
    9 "ResourcePartitionName" resource_partition_name: String, 10 "Queue" queue: String, 11 "AppId" app_id: i64,
    12 "Uin" uin: String, 13 "SubAccountUin" sub_account_uin: String, 14 "Status" status: String,
    15 "CreateTime" create_time: i64, 16 "GroupName" group_name: String, 17 "GroupId" group_id: String,
    18 "ResourceConfig" resource_config: String, 19 "ResourceConfigId" resource_config_id: String,
    20 "Image" image: String, 21 "Catalog" catalog: String, 22 "HistoryUrl" history_url: String,
    23 "ImagePullPolicy" image_pull_policy: String, 24 "AdvancedOptions" advanced_options: String,
    25 "Priority" priority: i64, 26 "StartTime" start_time: i64, 27 "Tags" tags: Vec<Tag>,
    28 "PersistentWorkDir" persistent_work_dir: PersistentWorkDir, 29 "EnableToken" enable_token: bool,
    30 "LabImagePullType" lab_image_pull_type: String, 31 "SubAccountName" sub_account_name: String,
    32 "ImagePullType" image_pull_type: String
} }

/// Starts ray cluster: `StartRayCluster` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=StartRayCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_OTHER_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRayCluster {
    /// Required.
    pub id: String,
}
operation! { StartRayCluster(id: String) "StartRayCluster" -> StartRayClusterOutput {
    0 "Id" id
} }

/// Response of [`StartRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRayClusterOutput {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub history_url: Option<String>,
    pub image_pull_policy: Option<String>,
    pub image_pull_type: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { StartRayClusterOutput {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Description" description: String,
    4 "ResourcePartitionId" resource_partition_id: String, 5 "ResourcePartitionName" resource_partition_name: String,
    6 "Queue" queue: String, 7 "AppId" app_id: i64, 8 "Uin" uin: String, 9 "SubAccountUin" sub_account_uin: String,
    10 "Status" status: String, 11 "CreateTime" create_time: i64, 12 "GroupId" group_id: String,
    13 "GroupName" group_name: String, 14 "ResourceConfig" resource_config: String,
    15 "ResourceConfigId" resource_config_id: String, 16 "Image" image: String, 17 "Catalog" catalog: String,
    18 "HistoryUrl" history_url: String, 19 "ImagePullPolicy" image_pull_policy: String,
    20 "ImagePullType" image_pull_type: String, 21 "AdvancedOptions" advanced_options: String,
    22 "Priority" priority: i64, 23 "StartTime" start_time: i64, 24 "StopTime" stop_time: i64, 25 "Tags" tags: Vec<Tag>
} }

/// Stops inference service: `StopInferenceService` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=StopInferenceService>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInferenceService {
    /// Required.
    pub service_id: String,
}
operation! { StopInferenceService(service_id: String) "StopInferenceService" -> StopInferenceServiceOutput {
    0 "ServiceId" service_id
} }

/// Response of [`StopInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInferenceServiceOutput {
    pub service_id: Option<String>,
    pub name: Option<String>,
    pub model_uid: Option<String>,
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub model_identifier: Option<String>,
    pub model_type: Option<String>,
    pub status: Option<String>,
    pub endpoint_url: Option<String>,
    pub unified_endpoint_url: Option<String>,
    pub unified_v2_endpoint_url: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub deployment_count: Option<i64>,
    pub has_running_deployment: Option<bool>,
    pub api_key_auth_enabled: Option<bool>,
    pub api_key_auth_force_enabled: Option<bool>,
    pub skip_tls_verify: Option<bool>,
    pub sub_account_uin: Option<String>,
    pub cpu_resource_summary: Option<CpuSummaryItem>,
    pub resource_config: Option<String>,
    pub resource_tags: Vec<Tag>,
    pub deployment_mode: Option<String>,
    pub is_custom: Option<bool>,
}
model! { StopInferenceServiceOutput {
    0 "ServiceId" service_id: String, 1 "Name" name: String, 2 "ModelUid" model_uid: String,
    3 "ModelName" model_name: String, 4 "ModelVersion" model_version: String,
    5 "ModelIdentifier" model_identifier: String, 6 "ModelType" model_type: String, 7 "Status" status: String,
    8 "EndpointUrl" endpoint_url: String, 9 "UnifiedEndpointUrl" unified_endpoint_url: String,
    10 "UnifiedV2EndpointUrl" unified_v2_endpoint_url: String, 11 "AppId" app_id: i64, 12 "Uin" uin: String,
    13 "CreateTime" create_time: i64, 14 "UpdateTime" update_time: i64, 15 "DeploymentCount" deployment_count: i64,
    16 "HasRunningDeployment" has_running_deployment: bool, 17 "ApiKeyAuthEnabled" api_key_auth_enabled: bool,
    18 "ApiKeyAuthForceEnabled" api_key_auth_force_enabled: bool, 19 "SkipTlsVerify" skip_tls_verify: bool,
    20 "SubAccountUin" sub_account_uin: String, 21 "CpuResourceSummary" cpu_resource_summary: CpuSummaryItem,
    22 "ResourceConfig" resource_config: String, 23 "ResourceTags" resource_tags: Vec<Tag>,
    24 "DeploymentMode" deployment_mode: String, 25 "IsCustom" is_custom: bool
} }

/// Stops lab: `StopLab` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=StopLab>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`], [`codes::FAILED_OPERATION_LAB_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLab {
    /// Required.
    pub id: String,
}
operation! { StopLab(id: String) "StopLab" -> StopLabOutput {
    0 "Id" id
} }

/// Response of [`StopLab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLabOutput {
    pub example_id: Option<String>,
    pub services: Vec<TypeKVPair>,
    pub lab_image: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<i64>,
    pub resource_config: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub history_url: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub start_time: Option<i64>,
    pub tags: Vec<Tag>,
    pub persistent_work_dir: Option<PersistentWorkDir>,
    pub enable_token: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
    pub lab_image_pull_type: Option<String>,
    pub sub_account_name: Option<String>,
    pub image_pull_type: Option<String>,
}
model! { StopLabOutput {
    0 "ExampleId" example_id: String, 1 "Services" services: Vec<TypeKVPair>, 2 "LabImage" lab_image: String,
    3 "Id" id: String, 4 "Type" r#type: String, 5 "Name" name: String,
    6 "ResourcePartitionId" resource_partition_id: String, 7 "ResourcePartitionName" resource_partition_name: String,
    8 "Queue" queue: String, 9 "AppId" app_id: i64, 10 "Uin" uin: String, 11 "SubAccountUin" sub_account_uin: String,
    12 "Status" status: String, 13 "CreateTime" create_time: i64, 14 "ResourceConfig" resource_config: String,
    15 "Image" image: String, 16 "Catalog" catalog: String, 17 "HistoryUrl" history_url: String,
    18 "AdvancedOptions" advanced_options: String, 19 "Priority" priority: i64, 20 "StartTime" start_time: i64,
    21 "Tags" tags: Vec<Tag>, 22 "PersistentWorkDir" persistent_work_dir: PersistentWorkDir,
    23 "EnableToken" enable_token: bool, 24 "Token" token: Secret, 25 "LabImagePullType" lab_image_pull_type: String,
    26 "SubAccountName" sub_account_name: String, 27 "ImagePullType" image_pull_type: String
} }

/// Stops ray cluster: `StopRayCluster` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=StopRayCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_OTHER_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRayCluster {
    /// Required.
    pub id: String,
}
operation! { StopRayCluster(id: String) "StopRayCluster" -> StopRayClusterOutput {
    0 "Id" id
} }

/// Response of [`StopRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRayClusterOutput {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub resource_config: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub history_url: Option<String>,
    pub image_pull_policy: Option<String>,
    pub image_pull_type: Option<String>,
    pub priority: Option<i64>,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { StopRayClusterOutput {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Name" name: String,
    3 "ResourcePartitionId" resource_partition_id: String, 4 "ResourcePartitionName" resource_partition_name: String,
    5 "Queue" queue: String, 6 "AppId" app_id: i64, 7 "Uin" uin: String, 8 "SubAccountUin" sub_account_uin: String,
    9 "Status" status: String, 10 "CreateTime" create_time: i64, 11 "GroupId" group_id: String,
    12 "GroupName" group_name: String, 13 "ResourceConfig" resource_config: String, 14 "Image" image: String,
    15 "Catalog" catalog: String, 16 "HistoryUrl" history_url: String, 17 "ImagePullPolicy" image_pull_policy: String,
    18 "ImagePullType" image_pull_type: String, 19 "Priority" priority: i64, 20 "StartTime" start_time: i64,
    21 "StopTime" stop_time: i64, 22 "Tags" tags: Vec<Tag>
} }

/// `SuspendResumeDataEngine` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=SuspendResumeDataEngine>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATA_ENGINE_CLUSTER_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_INVALID_SQL`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_OPERATE_COMPUTING_ENGINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendResumeDataEngine {
    /// Required.
    pub data_engine_name: String,
    /// Required.
    pub operate: String,
}
operation! { SuspendResumeDataEngine(data_engine_name: String, operate: String)
    "SuspendResumeDataEngine" -> SuspendResumeDataEngineOutput {
    0 "DataEngineName" data_engine_name, 1 "Operate" operate
} }

/// Response of [`SuspendResumeDataEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendResumeDataEngineOutput {
    pub data_engine_name: Option<String>,
}
model! { SuspendResumeDataEngineOutput {
    0 "DataEngineName" data_engine_name: String
} }

/// Switches data engine: `SwitchDataEngine` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=SwitchDataEngine>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDataEngine {
    /// Required.
    pub data_engine_name: String,
    /// Required.
    pub start_standby_cluster: bool,
}
operation! { SwitchDataEngine(data_engine_name: String, start_standby_cluster: bool) "SwitchDataEngine" -> Empty {
    0 "DataEngineName" data_engine_name, 1 "StartStandbyCluster" start_standby_cluster
} }

/// Response of [`SwitchDataEngine`]: empty.
pub type SwitchDataEngineOutput = Empty;

/// Switches data engine image: `SwitchDataEngineImage` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=SwitchDataEngineImage>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PERMISSION_TO_USE_THE_DATA_ENGINE`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_EXEC_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_PAY_MODE_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_CLUSTER_PARAMETERS_FORMAT_NOT_JSON`],
/// [`codes::INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_IMAGE_SESSION_PARAMETERS_FORMAT_NOT_JSON`],
/// [`codes::INVALID_PARAMETER_IMAGE_STATE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_USER_RECORDS_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_ACTIVITY`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_MULTI_VERSION`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_ACTIVITY`], [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDataEngineImage {
    /// Required.
    pub data_engine_id: String,
    /// Required.
    pub new_image_version_id: String,
}
operation! { SwitchDataEngineImage(data_engine_id: String, new_image_version_id: String)
    "SwitchDataEngineImage" -> Empty {
    0 "DataEngineId" data_engine_id, 1 "NewImageVersionId" new_image_version_id
} }

/// Response of [`SwitchDataEngineImage`]: empty.
pub type SwitchDataEngineImageOutput = Empty;

/// Unbinds work groups from user: `UnbindWorkGroupsFromUser` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UnbindWorkGroupsFromUser>.
///
/// Errors: [`codes::INVALID_PARAMETER_DUPLICATE_USER_NAME`], [`codes::INVALID_PARAMETER_INVALID_GROUP_ID`],
/// [`codes::UNAUTHORIZED_OPERATION_UNBIND_WORKGROUPS_FROM_USER`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindWorkGroupsFromUser {
    /// Required.
    pub add_info: WorkGroupIdSetOfUserId,
}
operation! { UnbindWorkGroupsFromUser(add_info: WorkGroupIdSetOfUserId) "UnbindWorkGroupsFromUser" -> Empty {
    0 "AddInfo" add_info
} }

/// Response of [`UnbindWorkGroupsFromUser`]: empty.
pub type UnbindWorkGroupsFromUserOutput = Empty;

/// `UnboundDatasourceHouse` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UnboundDatasourceHouse>.
///
/// Errors: [`codes::FAILED_OPERATION_NETWORK_CONNECTION_IN_USED`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_EKS_RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_NETWORK_CONNECTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnboundDatasourceHouse {
    pub network_connection_name: Option<String>,
}
operation! { UnboundDatasourceHouse() "UnboundDatasourceHouse" -> Empty {
    0 "NetworkConnectionName" network_connection_name: String
} }

/// Response of [`UnboundDatasourceHouse`]: empty.
pub type UnboundDatasourceHouseOutput = Empty;

/// `UnlockMetaData` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UnlockMetaData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockMetaData {
    /// Required.
    pub lock_id: i64,
    pub datasource_connection_name: Option<String>,
}
operation! { UnlockMetaData(lock_id: i64) "UnlockMetaData" -> Empty {
    0 "LockId" lock_id, 1 "DatasourceConnectionName" datasource_connection_name: String
} }

/// Response of [`UnlockMetaData`]: empty.
pub type UnlockMetaDataOutput = Empty;

/// Updates cluster group: `UpdateClusterGroup` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateClusterGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_OTHER_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterGroup {
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub config: Option<String>,
}
operation! { UpdateClusterGroup(id: String) "UpdateClusterGroup" -> UpdateClusterGroupOutput {
    0 "Id" id, 1 "Name" name: String, 2 "Description" description: String, 3 "Config" config: String
} }

/// Response of [`UpdateClusterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterGroupOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub config: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub deleted: Option<bool>,
    pub delete_time: Option<i64>,
}
model! { UpdateClusterGroupOutput {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "Config" config: String,
    4 "AppId" app_id: i64, 5 "Uin" uin: String, 6 "SubAccountUin" sub_account_uin: String,
    7 "CreateTime" create_time: i64, 8 "UpdateTime" update_time: i64, 9 "Deleted" deleted: bool,
    10 "DeleteTime" delete_time: i64
} }

/// Updates data engine: `UpdateDataEngine` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateDataEngine>.
///
/// Errors: [`codes::FAILED_OPERATION_ABNORMAL_ORDER_STATUS`], [`codes::FAILED_OPERATION_ANOTHER_PROCESS_RUNNING`],
/// [`codes::FAILED_OPERATION_ANOTHER_REQUEST_PROCESSING`], [`codes::FAILED_OPERATION_BALANCE_NOT_ENOUGH`],
/// [`codes::FAILED_OPERATION_BILLING_SYSTEM_ERROR`], [`codes::FAILED_OPERATION_DELIVER_GOODS_FAILED`],
/// [`codes::FAILED_OPERATION_FEE_DEDUCTION_FAILED`], [`codes::FAILED_OPERATION_GET_PRODUCT_INFORMATION_FAILED`],
/// [`codes::FAILED_OPERATION_MODIFY_INSTANCE_FAILED`], [`codes::FAILED_OPERATION_NUMBER_EXCEED_LIMIT`],
/// [`codes::FAILED_OPERATION_PARAMETER_VALIDATION_FAILED`], [`codes::FAILED_OPERATION_REFUND_DEPOSIT_FAILED`],
/// [`codes::FAILED_OPERATION_TOO_MANY_RESOURCES`], [`codes::INVALID_PARAMETER_INSTANCE_IN_PROCESS`],
/// [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_DESCRIPTION`], [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_MODE`],
/// [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_NAME`], [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_SPECS`],
/// [`codes::INVALID_PARAMETER_INVALID_DEFAULT_DATA_ENGINE`], [`codes::INVALID_PARAMETER_INVALID_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_INVALID_MIN_CLUSTERS`], [`codes::INVALID_PARAMETER_INVALID_SQL`],
/// [`codes::INVALID_PARAMETER_INVALID_SCHEDULED_ELASTICITY_MIN_ELASTIC_CLUSTERS`],
/// [`codes::RESOURCE_IN_USE_UNFINISHED_SQLS`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_MODIFY_COMPUTING_ENGINE`], [`codes::UNAUTHORIZED_OPERATION_NO_PAYMENT_AUTHORITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataEngine {
    /// Required.
    pub size: i64,
    /// Required.
    pub min_clusters: i64,
    /// Required.
    pub max_clusters: i64,
    /// Required.
    pub auto_resume: bool,
    /// Required.
    pub data_engine_name: String,
    /// Required.
    pub message: String,
    pub auto_suspend: Option<bool>,
    pub crontab_resume_suspend: Option<i64>,
    pub crontab_resume_suspend_strategy: Option<CrontabResumeSuspendStrategy>,
    pub max_concurrency: Option<i64>,
    pub tolerable_queue_time: Option<i64>,
    pub auto_suspend_time: Option<i64>,
    pub elastic_switch: Option<bool>,
    pub elastic_limit: Option<i64>,
    pub session_resource_template: Option<SessionResourceTemplate>,
    pub schedule_elasticity_conf: Option<ScheduleElasticityConf>,
}

/// Arguments of [`UpdateDataEngine::new`].
pub struct UpdateDataEngineRequired {
    pub size: i64,
    pub min_clusters: i64,
    pub max_clusters: i64,
    pub auto_resume: bool,
    pub data_engine_name: String,
    pub message: String,
}
operation! {
    UpdateDataEngine { UpdateDataEngineRequired: size, min_clusters, max_clusters, auto_resume, data_engine_name, message }
    "UpdateDataEngine" -> Empty {
    0 "Size" size, 1 "MinClusters" min_clusters, 2 "MaxClusters" max_clusters, 3 "AutoResume" auto_resume,
    4 "DataEngineName" data_engine_name, 5 "Message" message, 6 "AutoSuspend" auto_suspend: bool,
    7 "CrontabResumeSuspend" crontab_resume_suspend: i64,
    8 "CrontabResumeSuspendStrategy" crontab_resume_suspend_strategy: CrontabResumeSuspendStrategy,
    9 "MaxConcurrency" max_concurrency: i64, 10 "TolerableQueueTime" tolerable_queue_time: i64,
    11 "AutoSuspendTime" auto_suspend_time: i64, 12 "ElasticSwitch" elastic_switch: bool,
    13 "ElasticLimit" elastic_limit: i64,
    14 "SessionResourceTemplate" session_resource_template: SessionResourceTemplate,
    15 "ScheduleElasticityConf" schedule_elasticity_conf: ScheduleElasticityConf
} }

/// Response of [`UpdateDataEngine`]: empty.
pub type UpdateDataEngineOutput = Empty;

/// Updates data engine config: `UpdateDataEngineConfig` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateDataEngineConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PERMISSION_TO_USE_THE_DATA_ENGINE`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_EXEC_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_PAY_MODE_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_ACTIVITY`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_MULTI_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataEngineConfig {
    /// Required.
    pub data_engine_ids: Vec<String>,
    /// Required.
    pub data_engine_config_command: String,
    pub use_lake_fs: Option<bool>,
    pub custom_result_path: Option<String>,
}
operation! { UpdateDataEngineConfig(data_engine_ids: Vec<String>, data_engine_config_command: String)
    "UpdateDataEngineConfig" -> Empty {
    0 "DataEngineIds" data_engine_ids, 1 "DataEngineConfigCommand" data_engine_config_command,
    2 "UseLakeFs" use_lake_fs: bool, 3 "CustomResultPath" custom_result_path: String
} }

/// Response of [`UpdateDataEngineConfig`]: empty.
pub type UpdateDataEngineConfigOutput = Empty;

/// Updates data mask strategy: `UpdateDataMaskStrategy` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateDataMaskStrategy>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataMaskStrategy {
    pub strategy: Option<DataMaskStrategyInfo>,
}
operation! { UpdateDataMaskStrategy() "UpdateDataMaskStrategy" -> Empty {
    0 "Strategy" strategy: DataMaskStrategyInfo
} }

/// Response of [`UpdateDataMaskStrategy`]: empty.
pub type UpdateDataMaskStrategyOutput = Empty;

/// Updates engine resource group network config info: `UpdateEngineResourceGroupNetworkConfigInfo` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateEngineResourceGroupNetworkConfigInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_CODE_GATEWAY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_UNAVAILABLE_CODE_GATEWAY_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEngineResourceGroupNetworkConfigInfo {
    /// Required.
    pub engine_resource_group_id: String,
    /// Required.
    pub is_effective_now: i64,
    pub network_config_names: Option<Vec<String>>,
}
operation! { UpdateEngineResourceGroupNetworkConfigInfo(engine_resource_group_id: String, is_effective_now: i64)
    "UpdateEngineResourceGroupNetworkConfigInfo" -> Empty {
    0 "EngineResourceGroupId" engine_resource_group_id, 1 "IsEffectiveNow" is_effective_now,
    2 "NetworkConfigNames" network_config_names: Vec<String>
} }

/// Response of [`UpdateEngineResourceGroupNetworkConfigInfo`]: empty.
pub type UpdateEngineResourceGroupNetworkConfigInfoOutput = Empty;

/// Updates inference model: `UpdateInferenceModel` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateInferenceModel>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInferenceModel {
    /// Required.
    pub model_uid: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub parameter_size: Option<String>,
    pub tags: Option<Vec<String>>,
    pub resource_tags: Option<Vec<Tag>>,
}
operation! { UpdateInferenceModel(model_uid: String) "UpdateInferenceModel" -> UpdateInferenceModelOutput {
    0 "ModelUid" model_uid, 1 "Name" name: String, 2 "Description" description: String,
    3 "ParameterSize" parameter_size: String, 4 "Tags" tags: Vec<String>, 5 "ResourceTags" resource_tags: Vec<Tag>
} }

/// Response of [`UpdateInferenceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInferenceModelOutput {
    pub model_id: Option<String>,
    pub model_uid: Option<String>,
    pub name: Option<String>,
    pub provider: Option<String>,
    pub description: Option<String>,
    pub model_type: Option<String>,
    pub parameter_size: Option<String>,
    pub tags: Vec<String>,
    pub latest_version: Option<String>,
    pub version_count: Option<i64>,
    pub service_count: Option<i64>,
    pub has_storage: Option<bool>,
    pub has_custom_storage: Option<bool>,
    pub storage_type: Option<String>,
    pub built_in: Option<bool>,
    pub tasks: Vec<String>,
    pub app_id: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub sub_account_uin: Option<String>,
    pub resource_tags: Vec<Tag>,
}
model! { UpdateInferenceModelOutput {
    0 "ModelId" model_id: String, 1 "ModelUid" model_uid: String, 2 "Name" name: String, 3 "Provider" provider: String,
    4 "Description" description: String, 5 "ModelType" model_type: String, 6 "ParameterSize" parameter_size: String,
    7 "Tags" tags: Vec<String>, 8 "LatestVersion" latest_version: String, 9 "VersionCount" version_count: i64,
    10 "ServiceCount" service_count: i64, 11 "HasStorage" has_storage: bool,
    12 "HasCustomStorage" has_custom_storage: bool, 13 "StorageType" storage_type: String, 14 "BuiltIn" built_in: bool,
    15 "Tasks" tasks: Vec<String>, 16 "AppId" app_id: i64, 17 "CreateTime" create_time: i64,
    18 "UpdateTime" update_time: i64, 19 "SubAccountUin" sub_account_uin: String,
    20 "ResourceTags" resource_tags: Vec<Tag>
} }

/// Updates job spec: `UpdateJobSpec` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateJobSpec>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`], [`codes::INVALID_PARAMETER_RESOURCE_SPEC_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobSpec {
    /// Required.
    pub spec_id: String,
    /// Required.
    pub entrypoint: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub image: Option<String>,
    pub image_pull_type: Option<String>,
    pub image_pull_policy: Option<String>,
    pub resource_config: Option<String>,
    pub runtime_env: Option<String>,
    pub catalog: Option<String>,
    pub autoscaler_options: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_config_id: Option<String>,
    pub queue: Option<String>,
    pub job_package: Option<String>,
    pub job_package_name: Option<String>,
    pub job_package_source: Option<String>,
    pub advanced_options: Option<String>,
    pub group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub priority: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub dispatch_strategy: Option<String>,
}
operation! { UpdateJobSpec(spec_id: String, entrypoint: String) "UpdateJobSpec" -> UpdateJobSpecOutput {
    0 "SpecId" spec_id, 1 "Entrypoint" entrypoint, 2 "Name" name: String, 3 "Description" description: String,
    4 "Image" image: String, 5 "ImagePullType" image_pull_type: String, 6 "ImagePullPolicy" image_pull_policy: String,
    7 "ResourceConfig" resource_config: String, 8 "RuntimeEnv" runtime_env: String, 9 "Catalog" catalog: String,
    10 "AutoscalerOptions" autoscaler_options: String, 11 "ResourcePartitionId" resource_partition_id: String,
    12 "ResourceConfigId" resource_config_id: String, 13 "Queue" queue: String, 14 "JobPackage" job_package: String,
    15 "JobPackageName" job_package_name: String, 16 "JobPackageSource" job_package_source: String,
    17 "AdvancedOptions" advanced_options: String, 18 "GroupId" group_id: String, 19 "ClusterId" cluster_id: String,
    20 "Priority" priority: i64, 21 "Tags" tags: Vec<Tag>, 22 "DispatchStrategy" dispatch_strategy: String
} }

/// Response of [`UpdateJobSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobSpecOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub entrypoint: Option<String>,
    pub image: Option<String>,
    pub image_pull_type: Option<String>,
    pub image_pull_policy: Option<String>,
    pub resource_config: Option<String>,
    pub runtime_env: Option<String>,
    pub catalog: Option<String>,
    pub autoscaler_options: Option<String>,
    pub resource_config_id: Option<String>,
    pub resource_config_changed: Option<bool>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub job_package: Option<String>,
    pub job_package_name: Option<String>,
    pub job_package_source: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub sub_account_name: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub job_instance_count: Option<i64>,
    pub has_running_jobs: Option<bool>,
    pub advanced_options: Option<String>,
    pub group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub priority: Option<i64>,
    pub tags: Vec<Tag>,
    pub dispatch_strategy: Option<String>,
    pub submission_target: Option<String>,
    pub group_name: Option<String>,
    pub cluster_name: Option<String>,
}
model! { UpdateJobSpecOutput {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "Entrypoint" entrypoint: String,
    4 "Image" image: String, 5 "ImagePullType" image_pull_type: String, 6 "ImagePullPolicy" image_pull_policy: String,
    7 "ResourceConfig" resource_config: String, 8 "RuntimeEnv" runtime_env: String, 9 "Catalog" catalog: String,
    10 "AutoscalerOptions" autoscaler_options: String, 11 "ResourceConfigId" resource_config_id: String,
    12 "ResourceConfigChanged" resource_config_changed: bool, 13 "ResourcePartitionId" resource_partition_id: String,
    14 "ResourcePartitionName" resource_partition_name: String, 15 "Queue" queue: String,
    16 "JobPackage" job_package: String, 17 "JobPackageName" job_package_name: String,
    18 "JobPackageSource" job_package_source: String, 19 "AppId" app_id: i64, 20 "Uin" uin: String,
    21 "SubAccountUin" sub_account_uin: String, 22 "SubAccountName" sub_account_name: String,
    23 "CreateTime" create_time: i64, 24 "UpdateTime" update_time: i64, 25 "JobInstanceCount" job_instance_count: i64,
    26 "HasRunningJobs" has_running_jobs: bool, 27 "AdvancedOptions" advanced_options: String,
    28 "GroupId" group_id: String, 29 "ClusterId" cluster_id: String, 30 "Priority" priority: i64,
    31 "Tags" tags: Vec<Tag>, 32 "DispatchStrategy" dispatch_strategy: String,
    33 "SubmissionTarget" submission_target: String, 34 "GroupName" group_name: String,
    35 "ClusterName" cluster_name: String
} }

/// Updates job spec priority: `UpdateJobSpecPriority` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateJobSpecPriority>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobSpecPriority {
    /// Required.
    pub spec_id: String,
    /// Required.
    pub priority: i64,
}
operation! { UpdateJobSpecPriority(spec_id: String, priority: i64)
    "UpdateJobSpecPriority" -> UpdateJobSpecPriorityOutput {
    0 "SpecId" spec_id, 1 "Priority" priority
} }

/// Response of [`UpdateJobSpecPriority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobSpecPriorityOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub entrypoint: Option<String>,
    pub image: Option<String>,
    pub image_pull_type: Option<String>,
    pub image_pull_policy: Option<String>,
    pub resource_config: Option<String>,
    pub runtime_env: Option<String>,
    pub catalog: Option<String>,
    pub autoscaler_options: Option<String>,
    pub resource_config_id: Option<String>,
    pub resource_config_changed: Option<bool>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub dispatch_strategy: Option<String>,
    pub job_package: Option<String>,
    pub job_package_name: Option<String>,
    pub priority: Option<i64>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub job_instance_count: Option<i64>,
    pub has_running_jobs: Option<bool>,
    pub advanced_options: Option<String>,
    pub tags: Vec<Tag>,
    pub job_package_source: Option<String>,
}
model! { UpdateJobSpecPriorityOutput {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "Entrypoint" entrypoint: String,
    4 "Image" image: String, 5 "ImagePullType" image_pull_type: String, 6 "ImagePullPolicy" image_pull_policy: String,
    7 "ResourceConfig" resource_config: String, 8 "RuntimeEnv" runtime_env: String, 9 "Catalog" catalog: String,
    10 "AutoscalerOptions" autoscaler_options: String, 11 "ResourceConfigId" resource_config_id: String,
    12 "ResourceConfigChanged" resource_config_changed: bool, 13 "ResourcePartitionId" resource_partition_id: String,
    14 "ResourcePartitionName" resource_partition_name: String, 15 "Queue" queue: String, 16 "GroupId" group_id: String,
    17 "ClusterId" cluster_id: String, 18 "DispatchStrategy" dispatch_strategy: String,
    19 "JobPackage" job_package: String, 20 "JobPackageName" job_package_name: String, 21 "Priority" priority: i64,
    22 "AppId" app_id: i64, 23 "Uin" uin: String, 24 "SubAccountUin" sub_account_uin: String,
    25 "CreateTime" create_time: i64, 26 "UpdateTime" update_time: i64, 27 "JobInstanceCount" job_instance_count: i64,
    28 "HasRunningJobs" has_running_jobs: bool, 29 "AdvancedOptions" advanced_options: String, 30 "Tags" tags: Vec<Tag>,
    31 "JobPackageSource" job_package_source: String
} }

/// Updates lab: `UpdateLab` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateLab>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`], [`codes::FAILED_OPERATION_LAB_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_LAB_NOT_UPDATABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLab {
    /// Required.
    pub name: String,
    pub image: Option<String>,
    pub lab_image: Option<String>,
    pub description: Option<String>,
    pub image_pull_policy: Option<String>,
    pub resource_config_id: Option<String>,
    pub group_id: Option<String>,
    pub resource_partition_id: Option<String>,
    pub queue: Option<String>,
    pub example_id: Option<String>,
    pub code_archive_url: Option<String>,
    pub lab_image_pull_policy: Option<String>,
    pub priority: Option<i64>,
    pub enable_token: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub persistent_work_dir: Option<PersistentWorkDir>,
    pub image_pull_type: Option<String>,
    pub lab_image_pull_type: Option<String>,
}
operation! { UpdateLab(name: String) "UpdateLab" -> UpdateLabOutput {
    0 "Name" name, 1 "Image" image: String, 2 "LabImage" lab_image: String, 3 "Description" description: String,
    4 "ImagePullPolicy" image_pull_policy: String, 5 "ResourceConfigId" resource_config_id: String,
    6 "GroupId" group_id: String, 7 "ResourcePartitionId" resource_partition_id: String, 8 "Queue" queue: String,
    9 "ExampleId" example_id: String, 10 "CodeArchiveUrl" code_archive_url: String,
    11 "LabImagePullPolicy" lab_image_pull_policy: String, 12 "Priority" priority: i64,
    13 "EnableToken" enable_token: bool, 14 "Tags" tags: Vec<Tag>,
    15 "PersistentWorkDir" persistent_work_dir: PersistentWorkDir, 16 "ImagePullType" image_pull_type: String,
    17 "LabImagePullType" lab_image_pull_type: String
} }

/// Response of [`UpdateLab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLabOutput {
    pub example_id: Option<String>,
    pub code_archive_url: Option<String>,
    pub services: Vec<TypeKVPair>,
    pub lab_image: Option<String>,
    pub lab_image_pull_policy: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub status: Option<String>,
    pub group_id: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub priority: Option<i64>,
    pub persistent_work_dir: Option<PersistentWorkDir>,
    pub enable_token: Option<bool>,
    pub lab_image_pull_type: Option<String>,
    pub sub_account_name: Option<String>,
    pub image_pull_type: Option<String>,
}
model! { UpdateLabOutput {
    0 "ExampleId" example_id: String, 1 "CodeArchiveUrl" code_archive_url: String,
    2 "Services" services: Vec<TypeKVPair>, 3 "LabImage" lab_image: String,
    4 "LabImagePullPolicy" lab_image_pull_policy: String, 5 "Id" id: String, 6 "Type" r#type: String,
    7 "Name" name: String, 8 "Description" description: String, 9 "ResourcePartitionId" resource_partition_id: String,
    10 "ResourcePartitionName" resource_partition_name: String, 11 "Queue" queue: String, 12 "AppId" app_id: i64,
    13 "Uin" uin: String, 14 "Status" status: String, 15 "GroupId" group_id: String,
    16 "ResourceConfig" resource_config: String, 17 "ResourceConfigId" resource_config_id: String,
    18 "Image" image: String, 19 "ImagePullPolicy" image_pull_policy: String, 20 "Priority" priority: i64,
    21 "PersistentWorkDir" persistent_work_dir: PersistentWorkDir, 22 "EnableToken" enable_token: bool,
    23 "LabImagePullType" lab_image_pull_type: String, 24 "SubAccountName" sub_account_name: String,
    25 "ImagePullType" image_pull_type: String
} }

/// Updates network connection: `UpdateNetworkConnection` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateNetworkConnection>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`], [`codes::FAILED_OPERATION_LAB_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_LAB_NOT_UPDATABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkConnection {
    pub network_connection_desc: Option<String>,
    pub network_connection_name: Option<String>,
}
operation! { UpdateNetworkConnection() "UpdateNetworkConnection" -> Empty {
    0 "NetworkConnectionDesc" network_connection_desc: String, 1 "NetworkConnectionName" network_connection_name: String
} }

/// Response of [`UpdateNetworkConnection`]: empty.
pub type UpdateNetworkConnectionOutput = Empty;

/// Updates ray cluster: `UpdateRayCluster` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateRayCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRayCluster {
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub resource_partition_id: Option<String>,
    pub queue: Option<String>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub image_pull_type: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub catalog: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub tags: Option<Vec<Tag>>,
}
operation! { UpdateRayCluster(id: String) "UpdateRayCluster" -> UpdateRayClusterOutput {
    0 "Id" id, 1 "Name" name: String, 2 "Description" description: String, 3 "GroupId" group_id: String,
    4 "ResourcePartitionId" resource_partition_id: String, 5 "Queue" queue: String, 6 "Image" image: String,
    7 "ImagePullPolicy" image_pull_policy: String, 8 "ImagePullType" image_pull_type: String,
    9 "ResourceConfig" resource_config: String, 10 "ResourceConfigId" resource_config_id: String,
    11 "Catalog" catalog: String, 12 "AdvancedOptions" advanced_options: String, 13 "Priority" priority: i64,
    14 "Tags" tags: Vec<Tag>
} }

/// Response of [`UpdateRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRayClusterOutput {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub sub_account_name: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<i64>,
    pub group_id: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub image_pull_policy: Option<String>,
    pub image_pull_type: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { UpdateRayClusterOutput {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Description" description: String,
    4 "ResourcePartitionId" resource_partition_id: String, 5 "ResourcePartitionName" resource_partition_name: String,
    6 "Queue" queue: String, 7 "AppId" app_id: i64, 8 "Uin" uin: String, 9 "SubAccountUin" sub_account_uin: String,
    10 "SubAccountName" sub_account_name: String, 11 "Status" status: String, 12 "CreateTime" create_time: i64,
    13 "GroupId" group_id: String, 14 "ResourceConfig" resource_config: String,
    15 "ResourceConfigId" resource_config_id: String, 16 "Image" image: String, 17 "Catalog" catalog: String,
    18 "ImagePullPolicy" image_pull_policy: String, 19 "ImagePullType" image_pull_type: String,
    20 "AdvancedOptions" advanced_options: String, 21 "Priority" priority: i64, 22 "Tags" tags: Vec<Tag>
} }

/// Updates ray job priority: `UpdateRayJobPriority` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateRayJobPriority>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRayJobPriority {
    /// Required.
    pub id: String,
    /// Required.
    pub priority: i64,
}
operation! { UpdateRayJobPriority(id: String, priority: i64) "UpdateRayJobPriority" -> UpdateRayJobPriorityOutput {
    0 "Id" id, 1 "Priority" priority
} }

/// Response of [`UpdateRayJobPriority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRayJobPriorityOutput {
    pub id: Option<String>,
    pub resource_partition_id: Option<String>,
    pub resource_partition_name: Option<String>,
    pub queue: Option<String>,
    pub status: Option<String>,
    pub entrypoint: Option<String>,
    pub job_name: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub history_url: Option<String>,
    pub running_time: Option<i64>,
    pub finish_time: Option<i64>,
    pub create_time: Option<i64>,
    pub image: Option<String>,
    pub resource_config: Option<String>,
    pub catalog: Option<String>,
    pub image_pull_policy: Option<String>,
    pub spec_id: Option<String>,
    pub priority: Option<i64>,
    pub tags: Vec<Tag>,
    pub job_source: Option<String>,
}
model! { UpdateRayJobPriorityOutput {
    0 "Id" id: String, 1 "ResourcePartitionId" resource_partition_id: String,
    2 "ResourcePartitionName" resource_partition_name: String, 3 "Queue" queue: String, 4 "Status" status: String,
    5 "Entrypoint" entrypoint: String, 6 "JobName" job_name: String, 7 "AppId" app_id: i64, 8 "Uin" uin: String,
    9 "SubAccountUin" sub_account_uin: String, 10 "HistoryUrl" history_url: String, 11 "RunningTime" running_time: i64,
    12 "FinishTime" finish_time: i64, 13 "CreateTime" create_time: i64, 14 "Image" image: String,
    15 "ResourceConfig" resource_config: String, 16 "Catalog" catalog: String,
    17 "ImagePullPolicy" image_pull_policy: String, 18 "SpecId" spec_id: String, 19 "Priority" priority: i64,
    20 "Tags" tags: Vec<Tag>, 21 "JobSource" job_source: String
} }

/// Updates resource config: `UpdateResourceConfig` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateResourceConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceConfig {
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub head: Option<HeadSpecDTO>,
    pub worker: Option<Vec<WorkerSpecDTO>>,
    pub r#type: Option<String>,
}
operation! { UpdateResourceConfig(id: String) "UpdateResourceConfig" -> UpdateResourceConfigOutput {
    0 "Id" id, 1 "Name" name: String, 2 "Description" description: String, 3 "Head" head: HeadSpecDTO,
    4 "Worker" worker: Vec<WorkerSpecDTO>, 5 "Type" r#type: String
} }

/// Response of [`UpdateResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceConfigOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub head: Option<HeadSpecDTO>,
    pub worker: Vec<WorkerSpecDTO>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub r#type: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
}
model! { UpdateResourceConfigOutput {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "Head" head: HeadSpecDTO,
    4 "Worker" worker: Vec<WorkerSpecDTO>, 5 "CreateTime" create_time: i64, 6 "UpdateTime" update_time: i64,
    7 "Type" r#type: String, 8 "AppId" app_id: i64, 9 "Uin" uin: String, 10 "SubAccountUin" sub_account_uin: String
} }

/// Updates row filter: `UpdateRowFilter` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateRowFilter>.
///
/// Errors: [`codes::FAILED_OPERATION_EXTERNAL_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRowFilter {
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub policy: Policy,
}
operation! { UpdateRowFilter(policy_id: i64, policy: Policy) "UpdateRowFilter" -> Empty {
    0 "PolicyId" policy_id, 1 "Policy" policy
} }

/// Response of [`UpdateRowFilter`]: empty.
pub type UpdateRowFilterOutput = Empty;

/// Updates standard engine resource group base info: `UpdateStandardEngineResourceGroupBaseInfo` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateStandardEngineResourceGroupBaseInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_CODE_GATEWAY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_UNAVAILABLE_CODE_GATEWAY_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardEngineResourceGroupBaseInfo {
    /// Required.
    pub engine_resource_group_name: String,
    /// Required.
    pub auto_launch: i64,
    /// Required.
    pub auto_pause: i64,
    pub auto_pause_time: Option<i64>,
    pub max_concurrency: Option<i64>,
}
operation! {
    UpdateStandardEngineResourceGroupBaseInfo(engine_resource_group_name: String, auto_launch: i64, auto_pause: i64)
    "UpdateStandardEngineResourceGroupBaseInfo" -> Empty {
    0 "EngineResourceGroupName" engine_resource_group_name, 1 "AutoLaunch" auto_launch, 2 "AutoPause" auto_pause,
    3 "AutoPauseTime" auto_pause_time: i64, 4 "MaxConcurrency" max_concurrency: i64
} }

/// Response of [`UpdateStandardEngineResourceGroupBaseInfo`]: empty.
pub type UpdateStandardEngineResourceGroupBaseInfoOutput = Empty;

/// Updates standard engine resource group config info: `UpdateStandardEngineResourceGroupConfigInfo` of `dlc`
/// 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateStandardEngineResourceGroupConfigInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_CODE_GATEWAY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_GATEWAY_NOT_RUNNING`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_UNAVAILABLE_CODE_GATEWAY_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardEngineResourceGroupConfigInfo {
    /// Required.
    pub engine_resource_group_name: String,
    /// Required.
    pub update_conf_context: Vec<UpdateConfContext>,
    /// Required.
    pub is_effective_now: i64,
}
operation! {
    UpdateStandardEngineResourceGroupConfigInfo(engine_resource_group_name: String, update_conf_context: Vec<UpdateConfContext>, is_effective_now: i64)
    "UpdateStandardEngineResourceGroupConfigInfo" -> Empty {
    0 "EngineResourceGroupName" engine_resource_group_name, 1 "UpdateConfContext" update_conf_context,
    2 "IsEffectiveNow" is_effective_now
} }

/// Response of [`UpdateStandardEngineResourceGroupConfigInfo`]: empty.
pub type UpdateStandardEngineResourceGroupConfigInfoOutput = Empty;

/// In the request of [`UpdateStandardEngineResourceGroupConfigInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfContext {
    /// Required.
    pub config_type: Option<String>,
    /// Required.
    pub params: Option<Vec<Param>>,
}
input! { UpdateConfContext(config_type: String, params: Vec<Param>) {
    0 "ConfigType" config_type: String, 1 "Params" params: Vec<Param>
} }

/// In the request of [`UpdateStandardEngineResourceGroupConfigInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Param {
    pub config_item: Option<String>,
    pub config_value: Option<String>,
    pub operate: Option<String>,
}
input! { Param() {
    0 "ConfigItem" config_item: String, 1 "ConfigValue" config_value: String, 2 "Operate" operate: String
} }

/// Updates standard engine resource group resource info: `UpdateStandardEngineResourceGroupResourceInfo` of `dlc`
/// 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateStandardEngineResourceGroupResourceInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_CODE_GATEWAY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_UNAVAILABLE_CODE_GATEWAY_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardEngineResourceGroupResourceInfo {
    /// Required.
    pub engine_resource_group_name: String,
    pub driver_cu_spec: Option<String>,
    pub executor_cu_spec: Option<String>,
    pub min_executor_nums: Option<i64>,
    pub max_executor_nums: Option<i64>,
    pub is_effective_now: Option<i64>,
    pub size: Option<i64>,
    pub image_type: Option<String>,
    pub image_name: Option<String>,
    pub image_version: Option<String>,
    pub frame_type: Option<String>,
    pub public_domain: Option<String>,
    pub registry_id: Option<String>,
    pub region_name: Option<String>,
    pub python_cu_spec: Option<String>,
    pub spark_spec_mode: Option<String>,
    pub spark_size: Option<i64>,
    pub driver_gpu_spec: Option<i64>,
    pub executor_gpu_spec: Option<i64>,
    pub gpu_limit_size: Option<i64>,
    pub gpu_size: Option<i64>,
    pub python_gpu_spec: Option<i64>,
}
operation! { UpdateStandardEngineResourceGroupResourceInfo(engine_resource_group_name: String)
    "UpdateStandardEngineResourceGroupResourceInfo" -> Empty {
    0 "EngineResourceGroupName" engine_resource_group_name, 1 "DriverCuSpec" driver_cu_spec: String,
    2 "ExecutorCuSpec" executor_cu_spec: String, 3 "MinExecutorNums" min_executor_nums: i64,
    4 "MaxExecutorNums" max_executor_nums: i64, 5 "IsEffectiveNow" is_effective_now: i64, 6 "Size" size: i64,
    7 "ImageType" image_type: String, 8 "ImageName" image_name: String, 9 "ImageVersion" image_version: String,
    10 "FrameType" frame_type: String, 11 "PublicDomain" public_domain: String, 12 "RegistryId" registry_id: String,
    13 "RegionName" region_name: String, 14 "PythonCuSpec" python_cu_spec: String,
    15 "SparkSpecMode" spark_spec_mode: String, 16 "SparkSize" spark_size: i64, 17 "DriverGPUSpec" driver_gpu_spec: i64,
    18 "ExecutorGPUSpec" executor_gpu_spec: i64, 19 "GPULimitSize" gpu_limit_size: i64, 20 "GPUSize" gpu_size: i64,
    21 "PythonGPUSpec" python_gpu_spec: i64
} }

/// Response of [`UpdateStandardEngineResourceGroupResourceInfo`]: empty.
pub type UpdateStandardEngineResourceGroupResourceInfoOutput = Empty;

/// Updates udf policy: `UpdateUDFPolicy` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateUDFPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_POLICY_FAILED`], [`codes::FAILED_OPERATION_UPDATE_POLICY_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUDFPolicy {
    /// Required.
    pub name: String,
    /// Required.
    pub database_name: String,
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub udf_policy_infos: Vec<UDFPolicyInfo>,
}
operation! {
    UpdateUDFPolicy(name: String, database_name: String, catalog_name: String, udf_policy_infos: Vec<UDFPolicyInfo>)
    "UpdateUDFPolicy" -> UpdateUDFPolicyOutput {
    0 "Name" name, 1 "DatabaseName" database_name, 2 "CatalogName" catalog_name, 3 "UDFPolicyInfos" udf_policy_infos
} }

/// Response of [`UpdateUDFPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUDFPolicyOutput {
    pub udf_policy_infos: Vec<UDFPolicyInfo>,
}
model! { UpdateUDFPolicyOutput {
    0 "UDFPolicyInfos" udf_policy_infos: Vec<UDFPolicyInfo>
} }

/// Updates user data engine config: `UpdateUserDataEngineConfig` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpdateUserDataEngineConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATA_ENGINE_CONFIG_PAIRS_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_SUBMIT_METHOD_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_INVALID_DATA_ENGINE_CONFIG_PAIRS`], [`codes::INVALID_PARAMETER_INVALID_WHITE_LIST_KEY`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_ACTIVITY`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_MULTI_VERSION`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_TYPE_ONLY_SUPPORT_BATCH`],
/// [`codes::RESOURCE_NOT_FOUND_DEFAULT_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_UNIQUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDataEngineConfig {
    /// Required.
    pub data_engine_id: String,
    pub data_engine_config_pairs: Option<Vec<DataEngineConfigPair>>,
    pub session_resource_template: Option<SessionResourceTemplate>,
}
operation! { UpdateUserDataEngineConfig(data_engine_id: String) "UpdateUserDataEngineConfig" -> Empty {
    0 "DataEngineId" data_engine_id, 1 "DataEngineConfigPairs" data_engine_config_pairs: Vec<DataEngineConfigPair>,
    2 "SessionResourceTemplate" session_resource_template: SessionResourceTemplate
} }

/// Response of [`UpdateUserDataEngineConfig`]: empty.
pub type UpdateUserDataEngineConfigOutput = Empty;

/// `UpgradeDataEngineImage` of `dlc` 2021-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dlc&Version=2021-01-25&Action=UpgradeDataEngineImage>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PERMISSION_TO_USE_THE_DATA_ENGINE`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_EXEC_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_PAY_MODE_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_CLUSTER_PARAMETERS_FORMAT_NOT_JSON`],
/// [`codes::INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_IMAGE_PARAMETER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_IMAGE_SESSION_PARAMETERS_FORMAT_NOT_JSON`],
/// [`codes::INVALID_PARAMETER_IMAGE_STATE_NOT_MATCH`], [`codes::INVALID_PARAMETER_IMAGE_USER_RECORDS_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_ACTIVITY`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_MULTI_VERSION`], [`codes::RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_UNIQUE`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDataEngineImage {
    /// Required.
    pub data_engine_id: String,
}
operation! { UpgradeDataEngineImage(data_engine_id: String) "UpgradeDataEngineImage" -> Empty {
    0 "DataEngineId" data_engine_id
} }

/// Response of [`UpgradeDataEngineImage`]: empty.
pub type UpgradeDataEngineImageOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ABNORMAL_ORDER_STATUS "FailedOperation.AbnormalOrderStatus",
    FAILED_OPERATION_ANOTHER_CREATE_PROCESS_RUNNING "FailedOperation.AnotherCreateProcessRunning",
    FAILED_OPERATION_ANOTHER_PROCESS_RUNNING "FailedOperation.AnotherProcessRunning",
    FAILED_OPERATION_ANOTHER_REQUEST_PROCESSING "FailedOperation.AnotherRequestProcessing",
    FAILED_OPERATION_BALANCE_NOT_ENOUGH "FailedOperation.BalanceNotEnough",
    FAILED_OPERATION_BILLING_SYSTEM_ERROR "FailedOperation.BillingSystemError",
    FAILED_OPERATION_BIND_TOO_MANY_TAGS "FailedOperation.BindTooManyTags",
    FAILED_OPERATION_CLUSTER_GROUP_NOT_FOUND "FailedOperation.ClusterGroupNotFound",
    FAILED_OPERATION_CREATE_DATA_ENGINE_FAILED "FailedOperation.CreateDataEngineFailed",
    FAILED_OPERATION_DELETE_DATA_ENGINE_FAILED "FailedOperation.DeleteDataEngineFailed",
    FAILED_OPERATION_DELIVER_GOODS_FAILED "FailedOperation.DeliverGoodsFailed",
    FAILED_OPERATION_DUPLICATE_TAG_KEY "FailedOperation.DuplicateTagKey",
    FAILED_OPERATION_EXAMPLE "FailedOperation.Example",
    FAILED_OPERATION_EXAMPLE_NOT_FOUND "FailedOperation.ExampleNotFound",
    FAILED_OPERATION_EXTERNAL_SERVICE "FailedOperation.ExternalService",
    FAILED_OPERATION_FEE_DEDUCTION_FAILED "FailedOperation.FeeDeductionFailed",
    FAILED_OPERATION_GET_POLICY_FAILED "FailedOperation.GetPolicyFailed",
    FAILED_OPERATION_GET_PRODUCT_INFORMATION_FAILED "FailedOperation.GetProductInformationFailed",
    FAILED_OPERATION_GET_USER_INFO_FAILED "FailedOperation.GetUserInfoFailed",
    FAILED_OPERATION_GET_WORK_GROUP_INFO_FAILED "FailedOperation.GetWorkGroupInfoFailed",
    FAILED_OPERATION_GOVERN_ERROR "FailedOperation.GovernError",
    FAILED_OPERATION_GRANT_POLICY_FAILED "FailedOperation.GrantPolicyFailed",
    FAILED_OPERATION_HTTP_CLIENT_DO_REQUEST_FAILED "FailedOperation.HttpClientDoRequestFailed",
    FAILED_OPERATION_ILLEGAL_RESOURCE "FailedOperation.IllegalResource",
    FAILED_OPERATION_ILLEGAL_TAG_KEY "FailedOperation.IllegalTagKey",
    FAILED_OPERATION_ILLEGAL_TAG_VALUE "FailedOperation.IllegalTagValue",
    FAILED_OPERATION_INQUIRE_PRICE_FAILED "FailedOperation.InquirePriceFailed",
    FAILED_OPERATION_INVALID_NETWORK_CONNECTION_TYPE "FailedOperation.InvalidNetworkConnectionType",
    FAILED_OPERATION_LAB_IN_TRANSITION "FailedOperation.LabInTransition",
    FAILED_OPERATION_LAB_NOT_FOUND "FailedOperation.LabNotFound",
    FAILED_OPERATION_LAB_NOT_RUNNING "FailedOperation.LabNotRunning",
    FAILED_OPERATION_LAB_NOT_UPDATABLE "FailedOperation.LabNotUpdatable",
    FAILED_OPERATION_LAB_RUNNING "FailedOperation.LabRunning",
    FAILED_OPERATION_METASTORE_ERROR "FailedOperation.MetastoreError",
    FAILED_OPERATION_MODIFY_INSTANCE_FAILED "FailedOperation.ModifyInstanceFailed",
    FAILED_OPERATION_NETWORK_CONNECTION_EXIST "FailedOperation.NetworkConnectionExist",
    FAILED_OPERATION_NETWORK_CONNECTION_IN_USED "FailedOperation.NetworkConnectionInUsed",
    FAILED_OPERATION_NO_PERMISSION "FailedOperation.NoPermission",
    FAILED_OPERATION_NO_PERMISSION_TO_USE_THE_DATA_ENGINE "FailedOperation.NoPermissionToUseTheDataEngine",
    FAILED_OPERATION_NO_REAL_NAME_AUTHENTICATION "FailedOperation.NoRealNameAuthentication",
    FAILED_OPERATION_NUMBER_EXCEED_LIMIT "FailedOperation.NumberExceedLimit",
    FAILED_OPERATION_OTHER_EXCEPTION "FailedOperation.OtherException",
    FAILED_OPERATION_PARAMETER_VALIDATION_FAILED "FailedOperation.ParameterValidationFailed",
    FAILED_OPERATION_REFUND_DEPOSIT_FAILED "FailedOperation.RefundDepositFailed",
    FAILED_OPERATION_RESULT_EXPIRED "FailedOperation.ResultExpired",
    FAILED_OPERATION_REVOKE_POLICY_FAILED "FailedOperation.RevokePolicyFailed",
    FAILED_OPERATION_SQL_TASK_PARSE_FAILED "FailedOperation.SQLTaskParseFailed",
    FAILED_OPERATION_SQL_TASK_RESULT_OVERSIZE "FailedOperation.SQLTaskResultOversize",
    FAILED_OPERATION_TAG_ALREADY_ATTACHED "FailedOperation.TagAlreadyAttached",
    FAILED_OPERATION_TAG_KEY_TOO_LONG "FailedOperation.TagKeyTooLong",
    FAILED_OPERATION_TAG_NOT_EXIST "FailedOperation.TagNotExist",
    FAILED_OPERATION_TAG_VALUE_TOO_LONG "FailedOperation.TagValueTooLong",
    FAILED_OPERATION_TASK_OVERTIME_FETCH_RESULT "FailedOperation.TaskOvertimeFetchResult",
    FAILED_OPERATION_TOO_MANY_RESOURCES "FailedOperation.TooManyResources",
    FAILED_OPERATION_TOO_MANY_TAGS "FailedOperation.TooManyTags",
    FAILED_OPERATION_UPDATE_POLICY_FAILED "FailedOperation.UpdatePolicyFailed", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DB_ERROR "InternalError.DBError",
    INTERNAL_ERROR_INTERNAL_SYSTEM_EXCEPTION "InternalError.InternalSystemException",
    INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_BATCH_SQL_CUSTOM_KEY_NOT_UNIQUE "InvalidParameter.BatchSQLCustomKeyNotUnique",
    INVALID_PARAMETER_BATCH_SQL_FILTERS_KEY_TYPE_NOT_MATH "InvalidParameter.BatchSQLFiltersKeyTypeNotMath",
    INVALID_PARAMETER_BATCH_SQL_TASK_SORT_BY_TYPE_NOT_MATCH "InvalidParameter.BatchSQLTaskSortByTypeNotMatch",
    INVALID_PARAMETER_CONFIG_KEY_PROHIBITED "InvalidParameter.ConfigKeyProhibited",
    INVALID_PARAMETER_DATA_ENGINE_CLUSTER_TYPE_NOT_MATCH "InvalidParameter.DataEngineClusterTypeNotMatch",
    INVALID_PARAMETER_DATA_ENGINE_CONFIG_PAIRS_DUPLICATE "InvalidParameter.DataEngineConfigPairsDuplicate",
    INVALID_PARAMETER_DATA_ENGINE_EXEC_TYPE_NOT_MATCH "InvalidParameter.DataEngineExecTypeNotMatch",
    INVALID_PARAMETER_DATA_ENGINE_IMAGE_OPERATE_NOT_MATCH "InvalidParameter.DataEngineImageOperateNotMatch",
    INVALID_PARAMETER_DATA_ENGINE_MODE_NOT_MATCH "InvalidParameter.DataEngineModeNotMatch",
    INVALID_PARAMETER_DATA_ENGINE_ONLY_SUPPORT_SQL "InvalidParameter.DataEngineOnlySupportSQL",
    INVALID_PARAMETER_DATA_ENGINE_ONLY_SUPPORT_SPARK_BATCH "InvalidParameter.DataEngineOnlySupportSparkBatch",
    INVALID_PARAMETER_DATA_ENGINE_PAY_MODE_TYPE_NOT_MATCH "InvalidParameter.DataEnginePayModeTypeNotMatch",
    INVALID_PARAMETER_DATA_ENGINE_SIZE_NOT_MATCH "InvalidParameter.DataEngineSizeNotMatch",
    INVALID_PARAMETER_DATA_ENGINE_TYPE_NOT_MATCH "InvalidParameter.DataEngineTypeNotMatch",
    INVALID_PARAMETER_DATASOURCE_CONNECTION_NOT_UNIQUE "InvalidParameter.DatasourceConnectionNotUnique",
    INVALID_PARAMETER_DATASOURCE_TYPE_ERROR "InvalidParameter.DatasourceTypeError",
    INVALID_PARAMETER_DESCRIBE_DATA_ENGINES_SORT_BY_TYPE_NOT_MATCH "InvalidParameter.DescribeDataEnginesSortByTypeNotMatch",
    INVALID_PARAMETER_DUPLICATE_DATA_ENGINE_NAME "InvalidParameter.DuplicateDataEngineName",
    INVALID_PARAMETER_DUPLICATE_DATASOURCE_NAME "InvalidParameter.DuplicateDatasourceName",
    INVALID_PARAMETER_DUPLICATE_GROUP_NAME "InvalidParameter.DuplicateGroupName",
    INVALID_PARAMETER_DUPLICATE_USER_NAME "InvalidParameter.DuplicateUserName",
    INVALID_PARAMETER_DUPLICATE_USER_VPC_CONNECTION_NAME "InvalidParameter.DuplicateUserVpcConnectionName",
    INVALID_PARAMETER_FILTERS_VALUES_NUMBER_OUT_OF_LIMIT "InvalidParameter.FiltersValuesNumberOutOfLimit",
    INVALID_PARAMETER_IMAGE_CLUSTER_PARAMETERS_FORMAT_NOT_JSON "InvalidParameter.ImageClusterParametersFormatNotJson",
    INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH "InvalidParameter.ImageEngineTypeNotMatch",
    INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH "InvalidParameter.ImageIsPublicNotMatch",
    INVALID_PARAMETER_IMAGE_PARAMETER_NOT_FOUND "InvalidParameter.ImageParameterNotFound",
    INVALID_PARAMETER_IMAGE_PARAMETER_SUBMIT_METHOD_NOT_MATCH "InvalidParameter.ImageParameterSubmitMethodNotMatch",
    INVALID_PARAMETER_IMAGE_PARAMETER_TYPE_NOT_MATCH "InvalidParameter.ImageParameterTypeNotMatch",
    INVALID_PARAMETER_IMAGE_SESSION_PARAMETERS_FORMAT_NOT_JSON "InvalidParameter.ImageSessionParametersFormatNotJson",
    INVALID_PARAMETER_IMAGE_STATE_NOT_MATCH "InvalidParameter.ImageStateNotMatch",
    INVALID_PARAMETER_IMAGE_USER_RECORDS_TYPE_NOT_MATCH "InvalidParameter.ImageUserRecordsTypeNotMatch",
    INVALID_PARAMETER_INSTANCE_IN_PROCESS "InvalidParameter.InstanceInProcess",
    INVALID_PARAMETER_INVALID_ACCESS_POLICY "InvalidParameter.InvalidAccessPolicy",
    INVALID_PARAMETER_INVALID_APP_FILE_FORMAT "InvalidParameter.InvalidAppFileFormat",
    INVALID_PARAMETER_INVALID_BUCKET_NAME "InvalidParameter.InvalidBucketName",
    INVALID_PARAMETER_INVALID_COLUMN_NAME_LENGTH "InvalidParameter.InvalidColumnNameLength",
    INVALID_PARAMETER_INVALID_COLUMN_NUMBER "InvalidParameter.InvalidColumnNumber",
    INVALID_PARAMETER_INVALID_COLUMN_TYPE "InvalidParameter.InvalidColumnType",
    INVALID_PARAMETER_INVALID_CONFIG_KEY_NOT_FOUND "InvalidParameter.InvalidConfigKeyNotFound",
    INVALID_PARAMETER_INVALID_CONFIG_VALUE_LENGTH_OUT_LIMIT "InvalidParameter.InvalidConfigValueLengthOutLimit",
    INVALID_PARAMETER_INVALID_CONFIG_VALUE_REGEXP_NOT_MATCH "InvalidParameter.InvalidConfigValueRegexpNotMatch",
    INVALID_PARAMETER_INVALID_DATA_ENGINE_CIDR_FORMAT "InvalidParameter.InvalidDataEngineCidrFormat",
    INVALID_PARAMETER_INVALID_DATA_ENGINE_CONFIG_PAIRS "InvalidParameter.InvalidDataEngineConfigPairs",
    INVALID_PARAMETER_INVALID_DATA_ENGINE_DESCRIPTION "InvalidParameter.InvalidDataEngineDescription",
    INVALID_PARAMETER_INVALID_DATA_ENGINE_MODE "InvalidParameter.InvalidDataEngineMode",
    INVALID_PARAMETER_INVALID_DATA_ENGINE_NAME "InvalidParameter.InvalidDataEngineName",
    INVALID_PARAMETER_INVALID_DATA_ENGINE_SPECS "InvalidParameter.InvalidDataEngineSpecs",
    INVALID_PARAMETER_INVALID_DATA_ENGINE_TIME_SPAN "InvalidParameter.InvalidDataEngineTimeSpan",
    INVALID_PARAMETER_INVALID_DATA_ENGINE_TIME_UNIT "InvalidParameter.InvalidDataEngineTimeUnit",
    INVALID_PARAMETER_INVALID_DATASOURCE_CONNECTION_CONFIG "InvalidParameter.InvalidDatasourceConnectionConfig",
    INVALID_PARAMETER_INVALID_DATASOURCE_NAME "InvalidParameter.InvalidDatasourceName",
    INVALID_PARAMETER_INVALID_DECIMAL_TYPE "InvalidParameter.InvalidDecimalType",
    INVALID_PARAMETER_INVALID_DEFAULT_DATA_ENGINE "InvalidParameter.InvalidDefaultDataEngine",
    INVALID_PARAMETER_INVALID_DESCRIPTION "InvalidParameter.InvalidDescription",
    INVALID_PARAMETER_INVALID_DRIVER_SIZE "InvalidParameter.InvalidDriverSize",
    INVALID_PARAMETER_INVALID_DYNAMIC_ALLOCATION_MAX_EXECUTORS "InvalidParameter.InvalidDynamicAllocationMaxExecutors",
    INVALID_PARAMETER_INVALID_ENGINE_EXEC_TYPE "InvalidParameter.InvalidEngineExecType",
    INVALID_PARAMETER_INVALID_ENGINE_TYPE "InvalidParameter.InvalidEngineType",
    INVALID_PARAMETER_INVALID_EXECUTOR_SIZE "InvalidParameter.InvalidExecutorSize",
    INVALID_PARAMETER_INVALID_FAILURE_TOLERANCE "InvalidParameter.InvalidFailureTolerance",
    INVALID_PARAMETER_INVALID_FILE_COMPRESSION_FORMAT "InvalidParameter.InvalidFileCompressionFormat",
    INVALID_PARAMETER_INVALID_FILE_PATH_FORMAT "InvalidParameter.InvalidFilePathFormat",
    INVALID_PARAMETER_INVALID_FILTER_KEY "InvalidParameter.InvalidFilterKey",
    INVALID_PARAMETER_INVALID_FILTER_LENGTH "InvalidParameter.InvalidFilterLength",
    INVALID_PARAMETER_INVALID_GROUP_ID "InvalidParameter.InvalidGroupId",
    INVALID_PARAMETER_INVALID_HIVE_VERSION "InvalidParameter.InvalidHiveVersion",
    INVALID_PARAMETER_INVALID_INFO_TYPE "InvalidParameter.InvalidInfoType",
    INVALID_PARAMETER_INVALID_INT_FORMAT "InvalidParameter.InvalidIntFormat",
    INVALID_PARAMETER_INVALID_MAX_RESULTS "InvalidParameter.InvalidMaxResults",
    INVALID_PARAMETER_INVALID_MIN_CLUSTERS "InvalidParameter.InvalidMinClusters",
    INVALID_PARAMETER_INVALID_OFFSET "InvalidParameter.InvalidOffset",
    INVALID_PARAMETER_INVALID_PARAMETER_COLUMN_TYPE_NOT_COMPATIBLE "InvalidParameter.InvalidParameter_ColumnTypeNotCompatible",
    INVALID_PARAMETER_INVALID_PARAMETER_SQL_TASK_ANALYSIS_SORT_BY_TYPE_NOT_MATCH "InvalidParameter.InvalidParameter_SQLTaskAnalysisSortByTypeNotMatch",
    INVALID_PARAMETER_INVALID_PAY_MODE "InvalidParameter.InvalidPayMode",
    INVALID_PARAMETER_INVALID_ROLE_ARN "InvalidParameter.InvalidRoleArn",
    INVALID_PARAMETER_INVALID_SQL "InvalidParameter.InvalidSQL",
    INVALID_PARAMETER_INVALID_SQL_CONFIG "InvalidParameter.InvalidSQLConfig",
    INVALID_PARAMETER_INVALID_SQL_CONFIG_SQL "InvalidParameter.InvalidSQLConfigSQL",
    INVALID_PARAMETER_INVALID_SQL_NUM "InvalidParameter.InvalidSQLNum",
    INVALID_PARAMETER_INVALID_SQL_TASK_MAX_RESULTS "InvalidParameter.InvalidSQLTaskMaxResults",
    INVALID_PARAMETER_INVALID_SCHEDULED_ELASTICITY_MIN_ELASTIC_CLUSTERS "InvalidParameter.InvalidScheduledElasticityMinElasticClusters",
    INVALID_PARAMETER_INVALID_SESSION_KIND_TYPE "InvalidParameter.InvalidSessionKindType",
    INVALID_PARAMETER_INVALID_SORT_BY_TYPE "InvalidParameter.InvalidSortByType",
    INVALID_PARAMETER_INVALID_SORTING "InvalidParameter.InvalidSorting",
    INVALID_PARAMETER_INVALID_SPARK_APP_PARAM "InvalidParameter.InvalidSparkAppParam",
    INVALID_PARAMETER_INVALID_SPARK_CONFIG_FORMAT "InvalidParameter.InvalidSparkConfigFormat",
    INVALID_PARAMETER_INVALID_STATEMENT_KIND_TYPE "InvalidParameter.InvalidStatementKindType",
    INVALID_PARAMETER_INVALID_STORE_LOCATION "InvalidParameter.InvalidStoreLocation",
    INVALID_PARAMETER_INVALID_TABLE_FORMAT "InvalidParameter.InvalidTableFormat",
    INVALID_PARAMETER_INVALID_TABLE_FORMAT_SIZE "InvalidParameter.InvalidTableFormatSize",
    INVALID_PARAMETER_INVALID_TABLE_LOCATION "InvalidParameter.InvalidTableLocation",
    INVALID_PARAMETER_INVALID_TABLE_NAME_LENGTH "InvalidParameter.InvalidTableNameLength",
    INVALID_PARAMETER_INVALID_TASK_ID "InvalidParameter.InvalidTaskId",
    INVALID_PARAMETER_INVALID_TASK_TYPE "InvalidParameter.InvalidTaskType",
    INVALID_PARAMETER_INVALID_TASKS_FILTER_LENGTH "InvalidParameter.InvalidTasksFilterLength",
    INVALID_PARAMETER_INVALID_TCR_SPARK_IMAGE_FORMAT "InvalidParameter.InvalidTcrSparkImageFormat",
    INVALID_PARAMETER_INVALID_TIME_FORMAT "InvalidParameter.InvalidTimeFormat",
    INVALID_PARAMETER_INVALID_TIME_PARAMETER "InvalidParameter.InvalidTimeParameter",
    INVALID_PARAMETER_INVALID_TIME_SPAN "InvalidParameter.InvalidTimeSpan",
    INVALID_PARAMETER_INVALID_TIME_UNIT "InvalidParameter.InvalidTimeUnit",
    INVALID_PARAMETER_INVALID_USER_ALIAS "InvalidParameter.InvalidUserAlias",
    INVALID_PARAMETER_INVALID_USER_NAME "InvalidParameter.InvalidUserName",
    INVALID_PARAMETER_INVALID_USER_TYPE "InvalidParameter.InvalidUserType",
    INVALID_PARAMETER_INVALID_WHITE_LIST_KEY "InvalidParameter.InvalidWhiteListKey",
    INVALID_PARAMETER_INVALID_WORK_GROUP_NAME "InvalidParameter.InvalidWorkGroupName",
    INVALID_PARAMETER_MAX_RESULT_ONLY_SUPPORT_HUNDRED "InvalidParameter.MaxResultOnlySupportHundred",
    INVALID_PARAMETER_NUMBER_OF_SQL_EXCEEDS_THE_LIMIT "InvalidParameter.NumberOfSQLExceedsTheLimit",
    INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED "InvalidParameter.ParameterBase64DecodeFailed",
    INVALID_PARAMETER_PARAMETER_ILLEGAL "InvalidParameter.ParameterIllegal",
    INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE "InvalidParameter.ParameterNotFoundOrBeNone",
    INVALID_PARAMETER_POLICY_TYPE_CONFLICT "InvalidParameter.PolicyTypeConflict",
    INVALID_PARAMETER_RESOURCE_SPEC_NOT_FOUND "InvalidParameter.ResourceSpecNotFound",
    INVALID_PARAMETER_SQL_BASE64_DECODE_FAIL "InvalidParameter.SQLBase64DecodeFail",
    INVALID_PARAMETER_SQL_PARAMETER_PREPROCESSING_FAILED "InvalidParameter.SQLParameterPreprocessingFailed",
    INVALID_PARAMETER_SQL_TASK_ANALYSIS_FILTERS_KEY_TYPE_NOT_MATH "InvalidParameter.SQLTaskAnalysisFiltersKeyTypeNotMath",
    INVALID_PARAMETER_SQL_TASK_FILTERS_KEY_TYPE_NOT_MATH "InvalidParameter.SQLTaskFiltersKeyTypeNotMath",
    INVALID_PARAMETER_SQL_TASK_NOT_FOUND "InvalidParameter.SQLTaskNotFound",
    INVALID_PARAMETER_SQL_TASK_SORT_BY_TYPE_NOT_MATCH "InvalidParameter.SQLTaskSortByTypeNotMatch",
    INVALID_PARAMETER_SPARK_JOB_FILTERS_KEY_TYPE_NOT_MATH "InvalidParameter.SparkJobFiltersKeyTypeNotMath",
    INVALID_PARAMETER_SPARK_JOB_IS_INHERIT_TYPE_NOT_MATCH "InvalidParameter.SparkJobIsInheritTypeNotMatch",
    INVALID_PARAMETER_SPARK_JOB_NOT_FOUND "InvalidParameter.SparkJobNotFound",
    INVALID_PARAMETER_SPARK_JOB_NOT_UNIQUE "InvalidParameter.SparkJobNotUnique",
    INVALID_PARAMETER_SPARK_JOB_ONLY_SUPPORT_SPARK_BATCH_ENGINE "InvalidParameter.SparkJobOnlySupportSparkBatchEngine",
    INVALID_PARAMETER_SPARK_JOB_ROLE_ARN_NOT_FOUND "InvalidParameter.SparkJobRoleArnNotFound",
    INVALID_PARAMETER_SPARK_JOB_SORT_BY_TYPE_NOT_MATCH "InvalidParameter.SparkJobSortByTypeNotMatch",
    INVALID_PARAMETER_TASK_ALREADY_FINISHED "InvalidParameter.TaskAlreadyFinished",
    INVALID_PARAMETER_TASK_LIST_FILTERS_KEY_TYPE_NOT_MATH "InvalidParameter.TaskListFiltersKeyTypeNotMath",
    INVALID_PARAMETER_TASK_LIST_SORT_BY_TYPE_NOT_MATCH "InvalidParameter.TaskListSortByTypeNotMatch",
    INVALID_PARAMETER_TASK_NOT_FOUND "InvalidParameter.TaskNotFound",
    INVALID_PARAMETER_TASK_STATE_TYPE_NOT_MATH "InvalidParameter.TaskStateTypeNotMath",
    INVALID_PARAMETER_URL_FORMAT_ERROR "InvalidParameter.UrlFormatError",
    INVALID_PARAMETER_VPC_CIDR_FORMAT_ERROR "InvalidParameter.VpcCidrFormatError",
    INVALID_PARAMETER_VPC_CIDR_OVERLAP "InvalidParameter.VpcCidrOverlap",
    INVALID_PARAMETER_COMBINATION "InvalidParameterCombination", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_QUEUE_ID_MISMATCH "InvalidParameterValue.QueueIdMismatch",
    INVALID_PARAMETER_VALUE_QUEUE_NAME "InvalidParameterValue.QueueName",
    INVALID_PARAMETER_VALUE_QUOTA_EXCEEDED "InvalidParameterValue.QuotaExceeded", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_DEFAULT_QUEUE_DELETE_FORBIDDEN "OperationDenied.DefaultQueueDeleteForbidden",
    OPERATION_DENIED_PARTITION_NOT_READY "OperationDenied.PartitionNotReady", REGION_ERROR "RegionError",
    RESOURCE_IN_USE "ResourceInUse", RESOURCE_IN_USE_QUEUE_NAME "ResourceInUse.QueueName",
    RESOURCE_IN_USE_UNFINISHED_SQLS "ResourceInUse.UnfinishedSQLs",
    RESOURCE_INSUFFICIENT_SPARK_JOB_INSUFFICIENT_RESOURCES "ResourceInsufficient.SparkJobInsufficientResources",
    RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_BATCH_SQL_TASK_NOT_FOUND "ResourceNotFound.BatchSQLTaskNotFound",
    RESOURCE_NOT_FOUND_BATCH_SQL_TASK_NOT_UNIQUE "ResourceNotFound.BatchSQLTaskNotUnique",
    RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_FOUND "ResourceNotFound.DataEngineConfigInstanceNotFound",
    RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_UNIQUE "ResourceNotFound.DataEngineConfigInstanceNotUnique",
    RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_ACTIVITY "ResourceNotFound.DataEngineNotActivity",
    RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND "ResourceNotFound.DataEngineNotFound",
    RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_MULTI_VERSION "ResourceNotFound.DataEngineNotMultiVersion",
    RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_RUNNING "ResourceNotFound.DataEngineNotRunning",
    RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE "ResourceNotFound.DataEngineNotUnique",
    RESOURCE_NOT_FOUND_DATA_ENGINE_TYPE_ONLY_SUPPORT_BATCH "ResourceNotFound.DataEngineTypeOnlySupportBatch",
    RESOURCE_NOT_FOUND_DATASOURCE_NOT_FOUND "ResourceNotFound.DatasourceNotFound",
    RESOURCE_NOT_FOUND_DEFAULT_DATA_ENGINE_NOT_FOUND "ResourceNotFound.DefaultDataEngineNotFound",
    RESOURCE_NOT_FOUND_EKS_RESOURCE_NOT_FOUND "ResourceNotFound.EksResourceNotFound",
    RESOURCE_NOT_FOUND_GATEWAY_NOT_FOUND "ResourceNotFound.GatewayNotFound",
    RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_FOUND "ResourceNotFound.ImageSessionConfigNotFound",
    RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_UNIQUE "ResourceNotFound.ImageSessionConfigNotUnique",
    RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_ACTIVITY "ResourceNotFound.ImageVersionNotActivity",
    RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_FOUND "ResourceNotFound.ImageVersionNotFound",
    RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_UNIQUE "ResourceNotFound.ImageVersionNotUnique",
    RESOURCE_NOT_FOUND_NETWORK_CONNECTION_NOT_FOUND "ResourceNotFound.NetworkConnectionNotFound",
    RESOURCE_NOT_FOUND_PARTITION "ResourceNotFound.Partition",
    RESOURCE_NOT_FOUND_PARTITION_QUEUE "ResourceNotFound.PartitionQueue",
    RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_CODE_GATEWAY_NOT_FOUND "ResourceNotFound.ResourceNotFoundCode_GatewayNotFound",
    RESOURCE_NOT_FOUND_RESOURCE_USAGE_OUT_OF_LIMIT "ResourceNotFound.ResourceUsageOutOfLimit",
    RESOURCE_NOT_FOUND_RESULT_OUTPUT_PATH_NOT_FOUND "ResourceNotFound.ResultOutputPathNotFound",
    RESOURCE_NOT_FOUND_RESULT_SAVE_PATH_NOT_FOUND "ResourceNotFound.ResultSavePathNotFound",
    RESOURCE_NOT_FOUND_ROLE_ARN_RESOURCE_NOT_FOUND "ResourceNotFound.RoleArnResourceNotFound",
    RESOURCE_NOT_FOUND_SESSION_INSUFFICIENT_RESOURCES "ResourceNotFound.SessionInsufficientResources",
    RESOURCE_NOT_FOUND_SESSION_NOT_FOUND "ResourceNotFound.SessionNotFound",
    RESOURCE_NOT_FOUND_SESSION_STATE_DEAD "ResourceNotFound.SessionStateDead",
    RESOURCE_NOT_FOUND_SESSION_STATE_SHUTTING_DOWN "ResourceNotFound.SessionStateShuttingDown",
    RESOURCE_NOT_FOUND_SHUFFLE_DIR_NOT_FOUND "ResourceNotFound.ShuffleDirNotFound",
    RESOURCE_NOT_FOUND_SPARK_JOB_INSUFFICIENT_RESOURCES "ResourceNotFound.SparkJobInsufficientResources",
    RESOURCE_NOT_FOUND_SYSTEM_CONFIG_NOT_FOUND "ResourceNotFound.SystemConfigNotFound",
    RESOURCE_NOT_FOUND_TABLE_NOT_FOUND "ResourceNotFound.TableNotFound",
    RESOURCE_NOT_FOUND_TASK_ALREADY_FAILED "ResourceNotFound.TaskAlreadyFailed",
    RESOURCE_NOT_FOUND_TASK_ALREADY_FINISHED "ResourceNotFound.TaskAlreadyFinished",
    RESOURCE_NOT_FOUND_TASK_INFO_NOT_FOUND "ResourceNotFound.TaskInfoNotFound",
    RESOURCE_NOT_FOUND_USER_NOT_EXIST "ResourceNotFound.UserNotExist",
    RESOURCE_NOT_FOUND_WAREHOUSE_DIR_NOT_FOUND "ResourceNotFound.WarehouseDirNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_BALANCE_INSUFFICIENT "ResourceUnavailable.BalanceInsufficient",
    RESOURCE_UNAVAILABLE_GATEWAY_NOT_RUNNING "ResourceUnavailable.GatewayNotRunning",
    RESOURCE_UNAVAILABLE_RESOURCE_UNAVAILABLE_CODE_GATEWAY_NOT_RUNNING "ResourceUnavailable.ResourceUnavailableCode_GatewayNotRunning",
    RESOURCE_UNAVAILABLE_WHITE_LIST_FUNCTION "ResourceUnavailable.WhiteListFunction",
    RESOURCES_SOLD_OUT "ResourcesSoldOut",
    RESOURCES_SOLD_OUT_UNAUTHORIZED_GRANT_POLICY "ResourcesSoldOut.UnauthorizedGrantPolicy",
    RESOURCES_SOLD_OUT_UNAUTHORIZED_OPERATION "ResourcesSoldOut.UnauthorizedOperation",
    RESOURCES_SOLD_OUT_UNAUTHORIZED_REVOKE_POLICY "ResourcesSoldOut.UnauthorizedRevokePolicy",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_ADD_USERS_TO_WORKGROUP "UnauthorizedOperation.AddUsersToWorkgroup",
    UNAUTHORIZED_OPERATION_BIND_WORKGROUPS_TO_USER "UnauthorizedOperation.BindWorkgroupsToUser",
    UNAUTHORIZED_OPERATION_CREATE_ADMINISTRATOR "UnauthorizedOperation.CreateAdministrator",
    UNAUTHORIZED_OPERATION_CREATE_CATALOG "UnauthorizedOperation.CreateCatalog",
    UNAUTHORIZED_OPERATION_CREATE_WORKGROUP "UnauthorizedOperation.CreateWorkgroup",
    UNAUTHORIZED_OPERATION_DELETE_COMPUTING_ENGINE "UnauthorizedOperation.DeleteComputingEngine",
    UNAUTHORIZED_OPERATION_DELETE_USER "UnauthorizedOperation.DeleteUser",
    UNAUTHORIZED_OPERATION_DELETE_USERS_FROM_WORKGROUP "UnauthorizedOperation.DeleteUsersFromWorkgroup",
    UNAUTHORIZED_OPERATION_DELETE_WORKGROUP "UnauthorizedOperation.DeleteWorkgroup",
    UNAUTHORIZED_OPERATION_GRANT_POLICY "UnauthorizedOperation.GrantPolicy",
    UNAUTHORIZED_OPERATION_MODIFY_COMPUTING_ENGINE "UnauthorizedOperation.ModifyComputingEngine",
    UNAUTHORIZED_OPERATION_MODIFY_USER_INFO "UnauthorizedOperation.ModifyUserInfo",
    UNAUTHORIZED_OPERATION_MODIFY_USER_TYPE "UnauthorizedOperation.ModifyUserType",
    UNAUTHORIZED_OPERATION_MODIFY_WORKGROUP_INFO "UnauthorizedOperation.ModifyWorkgroupInfo",
    UNAUTHORIZED_OPERATION_MONITOR_COMPUTING_ENGINE "UnauthorizedOperation.MonitorComputingEngine",
    UNAUTHORIZED_OPERATION_NO_PAYMENT_AUTHORITY "UnauthorizedOperation.NoPaymentAuthority",
    UNAUTHORIZED_OPERATION_OPERATE_COMPUTING_ENGINE "UnauthorizedOperation.OperateComputingEngine",
    UNAUTHORIZED_OPERATION_PROHIBITED_OPERATION_ADMIN "UnauthorizedOperation.ProhibitedOperationAdmin",
    UNAUTHORIZED_OPERATION_RENEW_COMPUTING_ENGINE "UnauthorizedOperation.RenewComputingEngine",
    UNAUTHORIZED_OPERATION_REVOKE_POLICY "UnauthorizedOperation.RevokePolicy",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION "UnauthorizedOperation.UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS "UnauthorizedOperation.UnauthorizedOperationCode_NoEngineCamPermissions",
    UNAUTHORIZED_OPERATION_UNBIND_WORKGROUPS_FROM_USER "UnauthorizedOperation.UnbindWorkgroupsFromUser",
    UNAUTHORIZED_OPERATION_USE_COMPUTING_ENGINE "UnauthorizedOperation.UseComputingEngine",
    UNAUTHORIZED_OPERATION_USER_NOT_EXIST "UnauthorizedOperation.UserNotExist",
    UNAUTHORIZED_OPERATION_YUNTI_USER_UN_SUPPORT "UnauthorizedOperation.YuntiUserUnSupport",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_MODIFY_OWNER_UNSUPPORTED "UnsupportedOperation.ModifyOwnerUnsupported",
    UNSUPPORTED_OPERATION_UNSUPPORTED_DATASOURCE_CONNECTION_TYPE "UnsupportedOperation.UnsupportedDatasourceConnectionType",
    UNSUPPORTED_OPERATION_UNSUPPORTED_FILE_TYPE "UnsupportedOperation.UnsupportedFileType"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddDMSPartitions, AddOptimizerEngines, AddUsersToWorkGroup, AlterDMSDatabase, AlterDMSPartition, AlterDMSTable,
    AlterTableComment, AssignMangedTableProperties, AssociateDatasourceHouse, AttachDataMaskPolicy, AttachUserPolicy,
    AttachWorkGroupPolicy, BindWorkGroupsToUser, CancelNotebookSessionStatement, CancelNotebookSessionStatementBatch,
    CancelRayJob, CancelSparkSessionBatchSQL, CancelTask, CancelTasks, CheckDataEngineConfigPairsValidity,
    CheckDataEngineImageCanBeRollback, CheckDataEngineImageCanBeUpgrade, CheckLockMetaData, CheckModifyPartition,
    CheckQueueName, CheckResourceName, CopyJobSpec, CreateCHDFSBindingProduct, CreateClusterGroup, CreateDMSDatabase,
    CreateDMSTable, CreateDataEngine, CreateDataMaskStrategy, CreateDatabase, CreateDatasourceConnection,
    CreateExportTask, CreateImportTask, CreateInferenceModel, CreateInferenceService, CreateInternalTable,
    CreateJobSpec, CreateLab, CreateMetaDatabase, CreateModelVersion, CreateNotebookSession,
    CreateNotebookSessionStatement, CreateNotebookSessionStatementSupportBatchSQL, CreatePartition,
    CreatePartitionQueue, CreateRayCluster, CreateResourceConfig, CreateResultDownload, CreateScript, CreateSparkApp,
    CreateSparkAppForTDLC, CreateSparkAppTask, CreateSparkSessionBatchSQL, CreateSparkSubmitTask,
    CreateStandardEngineResourceGroup, CreateStoreLocation, CreateTable, CreateTask, CreateTasks, CreateTasksInOrder,
    CreateTcIcebergTable, CreateUser, CreateUserRole, CreateUserVpcConnection, CreateWorkGroup,
    DeleteCHDFSBindingProduct, DeleteClusterGroup, DeleteDataEngine, DeleteDataMaskStrategy, DeleteJobSpec, DeleteLab,
    DeleteMetaDatabase, DeleteNativeSparkSession, DeleteNotebookSession, DeletePartitionQueue, DeleteRayCluster,
    DeleteRayJob, DeleteResourceConfig, DeleteScript, DeleteSparkApp, DeleteStandardEngineResourceGroup, DeleteTable,
    DeleteThirdPartyAccessUser, DeleteUser, DeleteUserVpcConnection, DeleteUsersFromWorkGroup, DeleteWorkGroup,
    DescribeAdvancedStoreLocation, DescribeClusterGroup, DescribeClusterGroupClusters, DescribeClusterMonitorInfos,
    DescribeDLCCatalogAccess, DescribeDMSDatabase, DescribeDMSPartitions, DescribeDMSTable, DescribeDMSTables,
    DescribeDataEngine, DescribeDataEngineEvents, DescribeDataEngineImageVersions, DescribeDataEnginePythonSparkImages,
    DescribeDataEngineSessionParameters, DescribeDataEngines, DescribeDataEnginesScaleDetail,
    DescribeDataMaskStrategies, DescribeDatabase, DescribeDatabases, DescribeDatasourceConnection,
    DescribeEngineNetworks, DescribeEngineNodeSpec, DescribeEngineUsageInfo, DescribeFlowDetailList, DescribeFlowList,
    DescribeForbiddenTablePro, DescribeLakeFsDirSummary, DescribeLakeFsInfo, DescribeLakeFsTaskResult,
    DescribeMCPSubUin, DescribeMCPTask, DescribeMCPTaskResult, DescribeNativeSparkSessions, DescribeNetworkConnections,
    DescribeNotebookSession, DescribeNotebookSessionLog, DescribeNotebookSessionStatement,
    DescribeNotebookSessionStatementSqlResult, DescribeNotebookSessionStatements, DescribeNotebookSessions,
    DescribeOtherCHDFSBindingList, DescribePartitionDetail, DescribePartitionQueues, DescribePartitions,
    DescribeResourceGroupUsageInfo, DescribeResultDownload, DescribeSaleRegions, DescribeSaleResourceInfo,
    DescribeScripts, DescribeSessionImageVersion, DescribeSparkAppJob, DescribeSparkAppJobs, DescribeSparkAppTasks,
    DescribeSparkSessionBatchSQL, DescribeSparkSessionBatchSQLCost, DescribeSparkSessionBatchSqlLog,
    DescribeStandardEngineResourceGroupConfigInfo, DescribeStandardEngineResourceGroups, DescribeStoreLocation,
    DescribeSubUserAccessPolicy, DescribeTCLakeMetaInstance, DescribeTable, DescribeTablePartitions, DescribeTables,
    DescribeTablesName, DescribeTaskDetail, DescribeTaskList, DescribeTaskLog, DescribeTaskMonitorInfos,
    DescribeTaskResourceUsage, DescribeTaskResult, DescribeTasks, DescribeTasksAnalysis, DescribeTasksCostInfo,
    DescribeTasksOverview, DescribeThirdPartyAccessUser, DescribeUDFPolicy, DescribeUpdatableDataEngines,
    DescribeUserDataEngineConfig, DescribeUserInfo, DescribeUserRegisterTime, DescribeUserRoles, DescribeUserType,
    DescribeUserVpcConnection, DescribeUsers, DescribeViews, DescribeWorkGroupInfo, DescribeWorkGroups,
    DetachUserPolicy, DetachWorkGroupPolicy, DropDMSDatabase, DropDMSPartitions, DropDMSTable,
    GenerateCreateMangedTableSql, GenerateInternalTable, GetExampleDetail, GetInferenceModel, GetInferenceService,
    GetJobSpec, GetLabDetail, GetLabEvent, GetLabHistory, GetLabPodYaml, GetLabPods, GetLabServiceUrls, GetLabYaml,
    GetModelConfig, GetModelFiles, GetModelReadme, GetOptimizerPolicy, GetRayCluster, GetRayClusterEvent,
    GetRayClusterHistory, GetRayClusterPodYaml, GetRayClusterPods, GetRayClusterYaml, GetRayJob, GetRayJobEvent,
    GetRayJobEventLog, GetRayJobHistory, GetRayJobPodYaml, GetRayJobPods, GetRayJobYaml, GetResourceConfig,
    GrantDLCCatalogAccess, InitializeTCLake, LaunchStandardEngineResourceGroups, ListClusterGroups,
    ListExampleCategories, ListExampleDifficulties, ListExampleTags, ListExamples, ListImages, ListInferenceEngines,
    ListInferenceModels, ListInferenceServices, ListJobSpecs, ListJobsBySpec, ListLabs, ListModelVersions,
    ListRayClusterJobs, ListRayClusters, ListRayJobs, ListResourceConfigs, ListTaskJobLogDetail, ListTaskJobLogName,
    LockMetaData, ModifyAdvancedStoreLocation, ModifyClusterPriority, ModifyDataEngineDescription,
    ModifyGovernEventRule, ModifyLabPriority, ModifyPartitionDescription, ModifyPartitionQueue, ModifySparkApp,
    ModifySparkAppBatch, ModifySparkAppForTDLC, ModifyUser, ModifyUserType, ModifyWorkGroup,
    PauseStandardEngineResourceGroups, QueryDashboardOverview, QueryDashboardServiceList, QueryInternalTableWarehouse,
    QueryMonitorOverview, QueryResult, QueryTaskCostDetail, RegisterThirdPartyAccessUser, RenewDataEngine,
    ReportHeartbeatMetaData, RestartDataEngine, RestartInferenceService, RevokeDLCCatalogAccess,
    RollbackDataEngineImage, RunJobSpec, SetOptimizerPolicy, StartLab, StartRayCluster, StopInferenceService, StopLab,
    StopRayCluster, SuspendResumeDataEngine, SwitchDataEngine, SwitchDataEngineImage, UnbindWorkGroupsFromUser,
    UnboundDatasourceHouse, UnlockMetaData, UpdateClusterGroup, UpdateDataEngine, UpdateDataEngineConfig,
    UpdateDataMaskStrategy, UpdateEngineResourceGroupNetworkConfigInfo, UpdateInferenceModel, UpdateJobSpec,
    UpdateJobSpecPriority, UpdateLab, UpdateNetworkConnection, UpdateRayCluster, UpdateRayJobPriority,
    UpdateResourceConfig, UpdateRowFilter, UpdateStandardEngineResourceGroupBaseInfo,
    UpdateStandardEngineResourceGroupConfigInfo, UpdateStandardEngineResourceGroupResourceInfo, UpdateUDFPolicy,
    UpdateUserDataEngineConfig, UpgradeDataEngineImage
}
