//! `dlc` 2021-01-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "dlc", version: "2021-01-25", code: "dlc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDMSPartitions {
    pub partitions: Option<Vec<DMSPartition>>,
}
operation! { AddDMSPartitions() "AddDMSPartitions" -> AddDMSPartitionsOutput {
    0 "Partitions" partitions: Vec<DMSPartition>
} }

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
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVPair {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { KVPair(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DMSColumnOrder {
    pub col: Option<String>,
    pub order: Option<i64>,
}
input! { DMSColumnOrder() {
    0 "Col" col: String, 1 "Order" order: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDMSPartitionsOutput {
    pub total: Option<i64>,
    pub partitions: Option<Vec<DMSPartition>>,
}
model! { AddDMSPartitionsOutput {
    0 "Total" total, 1 "Partitions" partitions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOptimizerEngines {
    pub catalog: String,
    pub engines: Vec<OptimizerEngineInfo>,
    pub database: Option<String>,
    pub table: Option<String>,
}
operation! { AddOptimizerEngines(catalog: String, engines: Vec<OptimizerEngineInfo>) "AddOptimizerEngines" -> Empty {
    0 "Catalog" catalog, 1 "Engines" engines, 2 "Database" database: String, 3 "Table" table: String
} }

pub type AddOptimizerEnginesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptimizerEngineInfo {
    pub house_name: Option<String>,
    pub house_id: Option<String>,
    pub house_size: Option<i64>,
}
input! { OptimizerEngineInfo(house_name: String, house_id: String) {
    0 "HouseName" house_name: String, 1 "HouseId" house_id: String, 2 "HouseSize" house_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUsersToWorkGroup {
    pub add_info: UserIdSetOfWorkGroupId,
}
operation! { AddUsersToWorkGroup(add_info: UserIdSetOfWorkGroupId) "AddUsersToWorkGroup" -> Empty {
    0 "AddInfo" add_info
} }

pub type AddUsersToWorkGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserIdSetOfWorkGroupId {
    pub work_group_id: Option<i64>,
    pub user_ids: Option<Vec<String>>,
}
input! { UserIdSetOfWorkGroupId(work_group_id: i64, user_ids: Vec<String>) {
    0 "WorkGroupId" work_group_id: i64, 1 "UserIds" user_ids: Vec<String>
} }

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

pub type AlterDMSDatabaseOutput = Empty;

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
    pub create_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterDMSPartition {
    pub current_db_name: String,
    pub current_table_name: String,
    pub current_values: String,
    pub partition: Option<DMSPartition>,
    pub datasource_connection_name: Option<String>,
}
operation! { AlterDMSPartition(current_db_name: String, current_table_name: String, current_values: String)
    "AlterDMSPartition" -> Empty {
    0 "CurrentDbName" current_db_name, 1 "CurrentTableName" current_table_name, 2 "CurrentValues" current_values,
    3 "Partition" partition: DMSPartition, 4 "DatasourceConnectionName" datasource_connection_name: String
} }

pub type AlterDMSPartitionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterDMSTable {
    pub current_name: String,
    pub current_db_name: String,
    pub asset: Option<Asset>,
    pub r#type: Option<String>,
    pub db_name: Option<String>,
    pub storage_size: Option<i64>,
    pub record_count: Option<i64>,
    pub life_time: Option<i64>,
    pub data_update_time: Option<String>,
    pub struct_update_time: Option<String>,
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

pub type AlterDMSTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterTableComment {
    pub table_base_info: TableBaseInfo,
}
operation! { AlterTableComment(table_base_info: TableBaseInfo) "AlterTableComment" -> Empty {
    0 "TableBaseInfo" table_base_info
} }

pub type AlterTableCommentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableBaseInfo {
    pub database_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataGovernPolicy {
    pub rule_type: Option<String>,
    pub govern_engine: Option<String>,
}
input! { DataGovernPolicy() {
    0 "RuleType" rule_type: String, 1 "GovernEngine" govern_engine: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartPolicy {
    pub base_info: Option<SmartPolicyBaseInfo>,
    pub policy: Option<SmartOptimizerPolicy>,
}
input! { SmartPolicy() {
    0 "BaseInfo" base_info: SmartPolicyBaseInfo, 1 "Policy" policy: SmartOptimizerPolicy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartPolicyBaseInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceConf {
    pub parallelism: Option<i64>,
}
input! { ResourceConf() {
    0 "Parallelism" parallelism: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartOptimizerWrittenPolicy {
    pub written_enable: Option<String>,
    pub advance_policy: Option<WrittenAdvancePolicy>,
}
input! { SmartOptimizerWrittenPolicy() {
    0 "WrittenEnable" written_enable: String, 1 "AdvancePolicy" advance_policy: WrittenAdvancePolicy
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartOptimizerIndexPolicy {
    pub index_enable: Option<String>,
}
input! { SmartOptimizerIndexPolicy() {
    0 "IndexEnable" index_enable: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartOptimizerChangeTablePolicy {
    pub data_retention_time: Option<i64>,
}
input! { SmartOptimizerChangeTablePolicy() {
    0 "DataRetentionTime" data_retention_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableExpirationPolicy {
    pub enabled: Option<bool>,
    pub expiration: Option<u64>,
}
input! { TableExpirationPolicy(enabled: bool, expiration: u64) {
    0 "Enabled" enabled: bool, 1 "Expiration" expiration: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignMangedTableProperties {
    pub table_base_info: TableBaseInfo,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TColumn {
    pub name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TPartition {
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
pub struct AssignMangedTablePropertiesOutput {
    pub properties: Option<Vec<Property>>,
}
model! { AssignMangedTablePropertiesOutput {
    0 "Properties" properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateDatasourceHouse {
    pub datasource_connection_name: String,
    pub datasource_connection_type: String,
    pub datasource_connection_config: DatasourceConnectionConfig,
    pub data_engine_names: Vec<String>,
    pub network_connection_type: i64,
    pub network_connection_desc: Option<String>,
}

/// What [`AssociateDatasourceHouse::new`] takes.
pub struct AssociateDatasourceHouseRequired {
    pub datasource_connection_name: String,
    pub datasource_connection_type: String,
    pub datasource_connection_config: DatasourceConnectionConfig,
    pub data_engine_names: Vec<String>,
    pub network_connection_type: i64,
}
operation! { AssociateDatasourceHouse{AssociateDatasourceHouseRequired: datasource_connection_name, datasource_connection_type, datasource_connection_config, data_engine_names, network_connection_type}
    "AssociateDatasourceHouse" -> Empty {
    0 "DatasourceConnectionName" datasource_connection_name, 1 "DatasourceConnectionType" datasource_connection_type,
    2 "DatasourceConnectionConfig" datasource_connection_config, 3 "DataEngineNames" data_engine_names,
    4 "NetworkConnectionType" network_connection_type, 5 "NetworkConnectionDesc" network_connection_desc: String
} }

pub type AssociateDatasourceHouseOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MysqlInfo {
    pub jdbc_url: Option<Secret>,
    pub user: Option<String>,
    pub password: Option<Secret>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasourceConnectionLocation {
    pub vpc_id: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_cidr_block: Option<String>,
}
input! { DatasourceConnectionLocation(vpc_id: String, vpc_cidr_block: String, subnet_id: String, subnet_cidr_block: String) {
    0 "VpcId" vpc_id: String, 1 "VpcCidrBlock" vpc_cidr_block: String, 2 "SubnetId" subnet_id: String,
    3 "SubnetCidrBlock" subnet_cidr_block: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HiveInfo {
    pub meta_store_url: Option<String>,
    pub r#type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KafkaInfo {
    pub instance_id: Option<String>,
    pub location: Option<DatasourceConnectionLocation>,
}
input! { KafkaInfo(instance_id: String, location: DatasourceConnectionLocation) {
    0 "InstanceId" instance_id: String, 1 "Location" location: DatasourceConnectionLocation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherDatasourceConnection {
    pub location: Option<DatasourceConnectionLocation>,
}
input! { OtherDatasourceConnection(location: DatasourceConnectionLocation) {
    0 "Location" location: DatasourceConnectionLocation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub jdbc_url: Option<Secret>,
    pub user: Option<String>,
    pub password: Option<Secret>,
    pub location: Option<DatasourceConnectionLocation>,
    pub db_name: Option<String>,
}
input! { DataSourceInfo() {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "JdbcUrl" jdbc_url: Secret,
    3 "User" user: String, 4 "Password" password: Secret, 5 "Location" location: DatasourceConnectionLocation,
    6 "DbName" db_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElasticsearchInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub user: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpPortPair {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
input! { IpPortPair() {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCHouseD {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub jdbc_url: Option<Secret>,
    pub user: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCHousePInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub jdbc_url: Option<Secret>,
    pub user: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDataMaskPolicy {
    pub data_mask_strategy_policy_set: Option<Vec<DataMaskStrategyPolicy>>,
}
operation! { AttachDataMaskPolicy() "AttachDataMaskPolicy" -> Empty {
    0 "DataMaskStrategyPolicySet" data_mask_strategy_policy_set: Vec<DataMaskStrategyPolicy>
} }

pub type AttachDataMaskPolicyOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Policy {
    pub database: Option<String>,
    pub catalog: Option<String>,
    pub table: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachUserPolicy {
    pub user_id: String,
    pub policy_set: Option<Vec<Policy>>,
    pub account_type: Option<String>,
}
operation! { AttachUserPolicy(user_id: String) "AttachUserPolicy" -> AttachUserPolicyOutput {
    0 "UserId" user_id, 1 "PolicySet" policy_set: Vec<Policy>, 2 "AccountType" account_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachUserPolicyOutput {
    pub policy_set: Option<Vec<Policy>>,
}
model! { AttachUserPolicyOutput {
    0 "PolicySet" policy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWorkGroupPolicy {
    pub work_group_id: i64,
    pub policy_set: Option<Vec<Policy>>,
}
operation! { AttachWorkGroupPolicy(work_group_id: i64) "AttachWorkGroupPolicy" -> AttachWorkGroupPolicyOutput {
    0 "WorkGroupId" work_group_id, 1 "PolicySet" policy_set: Vec<Policy>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWorkGroupPolicyOutput {
    pub policy_set: Option<Vec<Policy>>,
}
model! { AttachWorkGroupPolicyOutput {
    0 "PolicySet" policy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindWorkGroupsToUser {
    pub add_info: WorkGroupIdSetOfUserId,
}
operation! { BindWorkGroupsToUser(add_info: WorkGroupIdSetOfUserId) "BindWorkGroupsToUser" -> Empty {
    0 "AddInfo" add_info
} }

pub type BindWorkGroupsToUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkGroupIdSetOfUserId {
    pub user_id: Option<String>,
    pub work_group_ids: Option<Vec<i64>>,
}
input! { WorkGroupIdSetOfUserId(user_id: String, work_group_ids: Vec<i64>) {
    0 "UserId" user_id: String, 1 "WorkGroupIds" work_group_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelNotebookSessionStatement {
    pub session_id: String,
    pub statement_id: String,
}
operation! { CancelNotebookSessionStatement(session_id: String, statement_id: String)
    "CancelNotebookSessionStatement" -> Empty {
    0 "SessionId" session_id, 1 "StatementId" statement_id
} }

pub type CancelNotebookSessionStatementOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelNotebookSessionStatementBatch {
    pub session_id: String,
    pub batch_id: String,
}
operation! { CancelNotebookSessionStatementBatch(session_id: String, batch_id: String)
    "CancelNotebookSessionStatementBatch" -> Empty {
    0 "SessionId" session_id, 1 "BatchId" batch_id
} }

pub type CancelNotebookSessionStatementBatchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRayJob {
    pub id: String,
}
operation! { CancelRayJob(id: String) "CancelRayJob" -> Empty {
    0 "Id" id
} }

pub type CancelRayJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSparkSessionBatchSQL {
    pub batch_id: String,
    pub custom_key: Option<String>,
}
operation! { CancelSparkSessionBatchSQL(batch_id: String) "CancelSparkSessionBatchSQL" -> Empty {
    0 "BatchId" batch_id, 1 "CustomKey" custom_key: String
} }

pub type CancelSparkSessionBatchSQLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    pub task_id: String,
}
operation! { CancelTask(task_id: String) "CancelTask" -> Empty {
    0 "TaskId" task_id
} }

pub type CancelTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTasks {
    pub task_id: Vec<String>,
    pub config: Option<Vec<KVPair>>,
}
operation! { CancelTasks(task_id: Vec<String>) "CancelTasks" -> Empty {
    0 "TaskId" task_id, 1 "Config" config: Vec<KVPair>
} }

pub type CancelTasksOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEngineConfigPair {
    pub config_item: Option<String>,
    pub config_value: Option<String>,
}
input! { DataEngineConfigPair(config_item: String, config_value: String) {
    0 "ConfigItem" config_item: String, 1 "ConfigValue" config_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataEngineConfigPairsValidityOutput {
    pub is_available: Option<bool>,
    pub unavailable_config: Option<Vec<String>>,
}
model! { CheckDataEngineConfigPairsValidityOutput {
    0 "IsAvailable" is_available, 1 "UnavailableConfig" unavailable_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataEngineImageCanBeRollback {
    pub data_engine_id: String,
}
operation! { CheckDataEngineImageCanBeRollback(data_engine_id: String)
    "CheckDataEngineImageCanBeRollback" -> CheckDataEngineImageCanBeRollbackOutput {
    0 "DataEngineId" data_engine_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataEngineImageCanBeRollbackOutput {
    pub to_record_id: Option<String>,
    pub from_record_id: Option<String>,
    pub is_rollback: Option<bool>,
}
model! { CheckDataEngineImageCanBeRollbackOutput {
    0 "ToRecordId" to_record_id, 1 "FromRecordId" from_record_id, 2 "IsRollback" is_rollback
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataEngineImageCanBeUpgrade {
    pub data_engine_id: String,
}
operation! { CheckDataEngineImageCanBeUpgrade(data_engine_id: String)
    "CheckDataEngineImageCanBeUpgrade" -> CheckDataEngineImageCanBeUpgradeOutput {
    0 "DataEngineId" data_engine_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataEngineImageCanBeUpgradeOutput {
    pub child_image_version_id: Option<String>,
    pub is_upgrade: Option<bool>,
}
model! { CheckDataEngineImageCanBeUpgradeOutput {
    0 "ChildImageVersionId" child_image_version_id, 1 "IsUpgrade" is_upgrade
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLockMetaData {
    pub lock_id: i64,
    pub datasource_connection_name: Option<String>,
    pub txn_id: Option<i64>,
    pub elapsed_ms: Option<i64>,
}
operation! { CheckLockMetaData(lock_id: i64) "CheckLockMetaData" -> CheckLockMetaDataOutput {
    0 "LockId" lock_id, 1 "DatasourceConnectionName" datasource_connection_name: String, 2 "TxnId" txn_id: i64,
    3 "ElapsedMs" elapsed_ms: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLockMetaDataOutput {
    pub lock_id: Option<i64>,
    pub lock_state: Option<String>,
}
model! { CheckLockMetaDataOutput {
    0 "LockId" lock_id, 1 "LockState" lock_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckModifyPartition {
    pub partition_code: String,
    pub target_resource_quota_list: Vec<ResourceQuota>,
}
operation! { CheckModifyPartition(partition_code: String, target_resource_quota_list: Vec<ResourceQuota>)
    "CheckModifyPartition" -> CheckModifyPartitionOutput {
    0 "PartitionCode" partition_code, 1 "TargetResourceQuotaList" target_resource_quota_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceQuota {
    pub resource_spec: Option<ResourceSpec>,
    pub quota: Option<i64>,
}
input! { ResourceQuota() {
    0 "ResourceSpec" resource_spec: ResourceSpec, 1 "Quota" quota: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckModifyPartitionOutput {
    pub can_modify: Option<bool>,
    pub message_list: Option<Vec<MessageItem>>,
}
model! { CheckModifyPartitionOutput {
    0 "CanModify" can_modify, 1 "MessageList" message_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageItem {
    pub billing_item: Option<String>,
    pub message: Option<String>,
}
model! { MessageItem {
    0 "BillingItem" billing_item, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckQueueName {
    pub queue_name: String,
    pub partition_code: Option<String>,
}
operation! { CheckQueueName(queue_name: String) "CheckQueueName" -> CheckQueueNameOutput {
    0 "QueueName" queue_name, 1 "PartitionCode" partition_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckQueueNameOutput {
    pub is_valid: Option<String>,
    pub message: Option<String>,
}
model! { CheckQueueNameOutput {
    0 "IsValid" is_valid, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourceName {
    pub resource_name: String,
}
operation! { CheckResourceName(resource_name: String) "CheckResourceName" -> CheckResourceNameOutput {
    0 "ResourceName" resource_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourceNameOutput {
    pub is_valid: Option<String>,
}
model! { CheckResourceNameOutput {
    0 "IsValid" is_valid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyJobSpec {
    pub spec_id: String,
    pub new_name: Option<String>,
}
operation! { CopyJobSpec(spec_id: String) "CopyJobSpec" -> CopyJobSpecOutput {
    0 "SpecId" spec_id, 1 "NewName" new_name: String
} }

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
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub job_instance_count: Option<i64>,
    pub has_running_jobs: Option<bool>,
    pub advanced_options: Option<String>,
    pub group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub priority: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub dispatch_strategy: Option<String>,
    pub submission_target: Option<String>,
    pub group_name: Option<String>,
    pub cluster_name: Option<String>,
}
model! { CopyJobSpecOutput {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Entrypoint" entrypoint, 4 "Image" image,
    5 "ImagePullType" image_pull_type, 6 "ImagePullPolicy" image_pull_policy, 7 "ResourceConfig" resource_config,
    8 "RuntimeEnv" runtime_env, 9 "Catalog" catalog, 10 "AutoscalerOptions" autoscaler_options,
    11 "ResourceConfigId" resource_config_id, 12 "ResourceConfigChanged" resource_config_changed,
    13 "ResourcePartitionId" resource_partition_id, 14 "ResourcePartitionName" resource_partition_name,
    15 "Queue" queue, 16 "JobPackage" job_package, 17 "JobPackageName" job_package_name, 18 "AppId" app_id,
    19 "Uin" uin, 20 "CreateTime" create_time, 21 "UpdateTime" update_time, 22 "JobInstanceCount" job_instance_count,
    23 "HasRunningJobs" has_running_jobs, 24 "AdvancedOptions" advanced_options, 25 "GroupId" group_id,
    26 "ClusterId" cluster_id, 27 "Priority" priority, 28 "Tags" tags, 29 "DispatchStrategy" dispatch_strategy,
    30 "SubmissionTarget" submission_target, 31 "GroupName" group_name, 32 "ClusterName" cluster_name
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
pub struct CreateCHDFSBindingProduct {
    pub mount_point: String,
    pub bucket_type: String,
    pub product_name: String,
    pub engine_name: Option<String>,
    pub vpc_info: Option<Vec<VpcInfo>>,
}
operation! { CreateCHDFSBindingProduct(mount_point: String, bucket_type: String, product_name: String)
    "CreateCHDFSBindingProduct" -> CreateCHDFSBindingProductOutput {
    0 "MountPoint" mount_point, 1 "BucketType" bucket_type, 2 "ProductName" product_name,
    3 "EngineName" engine_name: String, 4 "VpcInfo" vpc_info: Vec<VpcInfo>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCHDFSBindingProductOutput {
    pub mount_point_associates: Option<Vec<MountPointAssociates>>,
}
model! { CreateCHDFSBindingProductOutput {
    0 "MountPointAssociates" mount_point_associates
} }

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
    0 "BucketId" bucket_id, 1 "VpcId" vpc_id, 2 "VpcCidrBlock" vpc_cidr_block, 3 "AccessGroupId" access_group_id,
    4 "AccessRuleId" access_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterGroup {
    pub name: String,
    pub description: Option<String>,
    pub config: Option<String>,
}
operation! { CreateClusterGroup(name: String) "CreateClusterGroup" -> CreateClusterGroupOutput {
    0 "Name" name, 1 "Description" description: String, 2 "Config" config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterGroupOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub config: Option<String>,
    pub deleted: Option<bool>,
    pub delete_time: Option<u64>,
}
model! { CreateClusterGroupOutput {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "AppId" app_id, 4 "Uin" uin,
    5 "SubAccountUin" sub_account_uin, 6 "CreateTime" create_time, 7 "UpdateTime" update_time, 8 "Config" config,
    9 "Deleted" deleted, 10 "DeleteTime" delete_time
} }

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

pub type CreateDMSDatabaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDMSTable {
    pub asset: Option<Asset>,
    pub r#type: Option<String>,
    pub db_name: Option<String>,
    pub storage_size: Option<i64>,
    pub record_count: Option<i64>,
    pub life_time: Option<i64>,
    pub data_update_time: Option<String>,
    pub struct_update_time: Option<String>,
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

pub type CreateDMSTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataEngine {
    pub engine_type: String,
    pub data_engine_name: String,
    pub cluster_type: String,
    pub mode: i64,
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

/// What [`CreateDataEngine::new`] takes.
pub struct CreateDataEngineRequired {
    pub engine_type: String,
    pub data_engine_name: String,
    pub cluster_type: String,
    pub mode: i64,
    pub auto_resume: bool,
}
operation! { CreateDataEngine{CreateDataEngineRequired: engine_type, data_engine_name, cluster_type, mode, auto_resume}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfo() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionResourceTemplate {
    pub driver_size: Option<String>,
    pub executor_size: Option<String>,
    pub executor_nums: Option<u64>,
    pub executor_max_numbers: Option<u64>,
    pub running_time_parameters: Option<Vec<DataEngineConfigPair>>,
}
input! { SessionResourceTemplate() {
    0 "DriverSize" driver_size: String, 1 "ExecutorSize" executor_size: String, 2 "ExecutorNums" executor_nums: u64,
    3 "ExecutorMaxNumbers" executor_max_numbers: u64,
    4 "RunningTimeParameters" running_time_parameters: Vec<DataEngineConfigPair>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataEngineOutput {
    pub data_engine_id: Option<String>,
}
model! { CreateDataEngineOutput {
    0 "DataEngineId" data_engine_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataMaskStrategy {
    pub strategy: Option<DataMaskStrategyInfo>,
}
operation! { CreateDataMaskStrategy() "CreateDataMaskStrategy" -> CreateDataMaskStrategyOutput {
    0 "Strategy" strategy: DataMaskStrategyInfo
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub work_group_id: Option<i64>,
    pub strategy_type: Option<String>,
}
input! { GroupInfo() {
    0 "WorkGroupId" work_group_id: i64, 1 "StrategyType" strategy_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataMaskStrategyOutput {
    pub strategy_id: Option<String>,
}
model! { CreateDataMaskStrategyOutput {
    0 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    pub database_info: DatabaseInfo,
    pub datasource_connection_name: Option<String>,
}
operation! { CreateDatabase(database_info: DatabaseInfo) "CreateDatabase" -> CreateDatabaseOutput {
    0 "DatabaseInfo" database_info, 1 "DatasourceConnectionName" datasource_connection_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseInfo {
    pub database_name: Option<String>,
    pub comment: Option<String>,
    pub properties: Option<Vec<Property>>,
    pub location: Option<String>,
}
input! { DatabaseInfo(database_name: String) {
    0 "DatabaseName" database_name: String, 1 "Comment" comment: String, 2 "Properties" properties: Vec<Property>,
    3 "Location" location: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseOutput {
    pub execution: Option<Execution>,
}
model! { CreateDatabaseOutput {
    0 "Execution" execution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Execution {
    pub sql: Option<String>,
}
model! { Execution {
    0 "SQL" sql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceConnection {
    pub datasource_connection_name: String,
    pub datasource_connection_type: String,
    pub datasource_connection_config: DatasourceConnectionConfig,
    pub service_type: String,
    pub datasource_connection_desc: Option<String>,
    pub data_engine_names: Option<Vec<String>>,
    pub network_connection_name: Option<String>,
    pub network_connection_desc: Option<String>,
    pub network_connection_type: Option<i64>,
    pub custom_config: Option<Vec<CustomConfig>>,
}
operation! { CreateDatasourceConnection(datasource_connection_name: String, datasource_connection_type: String, datasource_connection_config: DatasourceConnectionConfig, service_type: String)
    "CreateDatasourceConnection" -> CreateDatasourceConnectionOutput {
    0 "DatasourceConnectionName" datasource_connection_name, 1 "DatasourceConnectionType" datasource_connection_type,
    2 "DatasourceConnectionConfig" datasource_connection_config, 3 "ServiceType" service_type,
    4 "DatasourceConnectionDesc" datasource_connection_desc: String, 5 "DataEngineNames" data_engine_names: Vec<String>,
    6 "NetworkConnectionName" network_connection_name: String,
    7 "NetworkConnectionDesc" network_connection_desc: String, 8 "NetworkConnectionType" network_connection_type: i64,
    9 "CustomConfig" custom_config: Vec<CustomConfig>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomConfig {
    pub config_key: Option<String>,
    pub config_value: Option<String>,
}
input! { CustomConfig() {
    0 "ConfigKey" config_key: String, 1 "ConfigValue" config_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceConnectionOutput {
    pub datasource_connection_id: Option<String>,
}
model! { CreateDatasourceConnectionOutput {
    0 "DatasourceConnectionId" datasource_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportTask {
    pub input_type: String,
    pub input_conf: Vec<KVPair>,
    pub output_conf: Vec<KVPair>,
    pub output_type: Option<String>,
}
operation! { CreateExportTask(input_type: String, input_conf: Vec<KVPair>, output_conf: Vec<KVPair>)
    "CreateExportTask" -> CreateExportTaskOutput {
    0 "InputType" input_type, 1 "InputConf" input_conf, 2 "OutputConf" output_conf, 3 "OutputType" output_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateExportTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImportTask {
    pub input_type: String,
    pub input_conf: Vec<KVPair>,
    pub output_conf: Vec<KVPair>,
    pub output_type: Option<String>,
}
operation! { CreateImportTask(input_type: String, input_conf: Vec<KVPair>, output_conf: Vec<KVPair>)
    "CreateImportTask" -> CreateImportTaskOutput {
    0 "InputType" input_type, 1 "InputConf" input_conf, 2 "OutputConf" output_conf, 3 "OutputType" output_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImportTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateImportTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceModel {
    pub name: String,
    pub model_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSConfig {
    pub cluster_id: Option<String>,
    pub goose_fs_path: Option<String>,
    pub master_addresses: Option<Vec<String>>,
}
input! { GooseFSConfig(cluster_id: String, goose_fs_path: String, master_addresses: Vec<String>) {
    0 "ClusterId" cluster_id: String, 1 "GooseFSPath" goose_fs_path: String,
    2 "MasterAddresses" master_addresses: Vec<String>
} }

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
    pub tags: Option<Vec<String>>,
    pub latest_version: Option<String>,
    pub version_count: Option<i64>,
    pub service_count: Option<i64>,
    pub has_storage: Option<bool>,
    pub has_custom_storage: Option<bool>,
    pub storage_type: Option<String>,
    pub built_in: Option<bool>,
    pub tasks: Option<Vec<String>>,
    pub app_id: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub sub_account_uin: Option<String>,
    pub resource_tags: Option<Vec<Tag>>,
}
model! { CreateInferenceModelOutput {
    0 "ModelId" model_id, 1 "ModelUid" model_uid, 2 "Name" name, 3 "Provider" provider, 4 "Description" description,
    5 "ModelType" model_type, 6 "ParameterSize" parameter_size, 7 "Tags" tags, 8 "LatestVersion" latest_version,
    9 "VersionCount" version_count, 10 "ServiceCount" service_count, 11 "HasStorage" has_storage,
    12 "HasCustomStorage" has_custom_storage, 13 "StorageType" storage_type, 14 "BuiltIn" built_in, 15 "Tasks" tasks,
    16 "AppId" app_id, 17 "CreateTime" create_time, 18 "UpdateTime" update_time, 19 "SubAccountUin" sub_account_uin,
    20 "ResourceTags" resource_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceService {
    pub name: String,
    pub model_uid: String,
    pub engine: String,
    pub replicas: i64,
    pub resource_partition_id: String,
    pub image: String,
    pub model_identifier: String,
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

/// What [`CreateInferenceService::new`] takes.
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
operation! { CreateInferenceService{CreateInferenceServiceRequired: name, model_uid, engine, replicas, resource_partition_id, image, model_identifier, queue}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceServiceOutput {
    pub service_id: Option<String>,
    pub name: Option<String>,
    pub model_id: Option<u64>,
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
    pub resource_tags: Option<Vec<Tag>>,
    pub deployment_mode: Option<String>,
    pub is_custom: Option<bool>,
}
model! { CreateInferenceServiceOutput {
    0 "ServiceId" service_id, 1 "Name" name, 2 "ModelId" model_id, 3 "ModelUid" model_uid, 4 "ModelName" model_name,
    5 "ModelVersion" model_version, 6 "ModelIdentifier" model_identifier, 7 "ModelType" model_type, 8 "Status" status,
    9 "EndpointUrl" endpoint_url, 10 "UnifiedEndpointUrl" unified_endpoint_url,
    11 "UnifiedV2EndpointUrl" unified_v2_endpoint_url, 12 "HeadHighAvailabilityEnabled" head_high_availability_enabled,
    13 "AppId" app_id, 14 "Uin" uin, 15 "CreateTime" create_time, 16 "UpdateTime" update_time,
    17 "DeploymentCount" deployment_count, 18 "HasRunningDeployment" has_running_deployment,
    19 "ApiKeyAuthEnabled" api_key_auth_enabled, 20 "ApiKeyAuthForceEnabled" api_key_auth_force_enabled,
    21 "SkipTlsVerify" skip_tls_verify, 22 "ApiKeyBindMessage" api_key_bind_message, 23 "SubAccountUin" sub_account_uin,
    24 "CpuResourceSummary" cpu_resource_summary, 25 "ResourceConfig" resource_config,
    26 "AdvancedOptions" advanced_options, 27 "ResourceTags" resource_tags, 28 "DeploymentMode" deployment_mode,
    29 "IsCustom" is_custom
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpuSummaryItem {
    pub total_cpu_cores: Option<i64>,
    pub total_memory_gb: Option<i64>,
    pub replicas: Option<i64>,
}
model! { CpuSummaryItem {
    0 "TotalCpuCores" total_cpu_cores, 1 "TotalMemoryGB" total_memory_gb, 2 "Replicas" replicas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInternalTable {
    pub table_base_info: TableBaseInfo,
    pub columns: Vec<TColumn>,
    pub partitions: Option<Vec<TPartition>>,
    pub properties: Option<Vec<Property>>,
}
operation! { CreateInternalTable(table_base_info: TableBaseInfo, columns: Vec<TColumn>)
    "CreateInternalTable" -> CreateInternalTableOutput {
    0 "TableBaseInfo" table_base_info, 1 "Columns" columns, 2 "Partitions" partitions: Vec<TPartition>,
    3 "Properties" properties: Vec<Property>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInternalTableOutput {
    pub execution: Option<String>,
}
model! { CreateInternalTableOutput {
    0 "Execution" execution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobSpec {
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
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub job_instance_count: Option<i64>,
    pub has_running_jobs: Option<bool>,
    pub advanced_options: Option<String>,
    pub group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub priority: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub dispatch_strategy: Option<String>,
    pub submission_target: Option<String>,
    pub group_name: Option<String>,
    pub cluster_name: Option<String>,
}
model! { CreateJobSpecOutput {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Entrypoint" entrypoint, 4 "Image" image,
    5 "ImagePullType" image_pull_type, 6 "ImagePullPolicy" image_pull_policy, 7 "ResourceConfig" resource_config,
    8 "RuntimeEnv" runtime_env, 9 "Catalog" catalog, 10 "AutoscalerOptions" autoscaler_options,
    11 "ResourceConfigId" resource_config_id, 12 "ResourceConfigChanged" resource_config_changed,
    13 "ResourcePartitionId" resource_partition_id, 14 "ResourcePartitionName" resource_partition_name,
    15 "Queue" queue, 16 "JobPackage" job_package, 17 "JobPackageName" job_package_name,
    18 "JobPackageSource" job_package_source, 19 "AppId" app_id, 20 "Uin" uin, 21 "SubAccountUin" sub_account_uin,
    22 "SubAccountName" sub_account_name, 23 "CreateTime" create_time, 24 "UpdateTime" update_time,
    25 "JobInstanceCount" job_instance_count, 26 "HasRunningJobs" has_running_jobs,
    27 "AdvancedOptions" advanced_options, 28 "GroupId" group_id, 29 "ClusterId" cluster_id, 30 "Priority" priority,
    31 "Tags" tags, 32 "DispatchStrategy" dispatch_strategy, 33 "SubmissionTarget" submission_target,
    34 "GroupName" group_name, 35 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLab {
    pub name: String,
    pub resource_partition_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLabOutput {
    pub example_id: Option<String>,
    pub code_archive_url: Option<String>,
    pub services: Option<Vec<TypeKVPair>>,
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
    pub create_time: Option<u64>,
    pub group_id: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub image_pull_policy: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub persistent_work_dir: Option<PersistentWorkDir>,
    pub enable_token: Option<bool>,
    pub lab_image_pull_type: Option<String>,
    pub sub_account_name: Option<String>,
    pub image_pull_type: Option<String>,
}
model! { CreateLabOutput {
    0 "ExampleId" example_id, 1 "CodeArchiveUrl" code_archive_url, 2 "Services" services, 3 "Id" id, 4 "Type" r#type,
    5 "Name" name, 6 "Description" description, 7 "ResourcePartitionId" resource_partition_id,
    8 "ResourcePartitionName" resource_partition_name, 9 "Queue" queue, 10 "AppId" app_id, 11 "Uin" uin,
    12 "SubAccountUin" sub_account_uin, 13 "Status" status, 14 "CreateTime" create_time, 15 "GroupId" group_id,
    16 "ResourceConfig" resource_config, 17 "ResourceConfigId" resource_config_id, 18 "Image" image,
    19 "Catalog" catalog, 20 "ImagePullPolicy" image_pull_policy, 21 "AdvancedOptions" advanced_options,
    22 "Priority" priority, 23 "Tags" tags, 24 "PersistentWorkDir" persistent_work_dir, 25 "EnableToken" enable_token,
    26 "LabImagePullType" lab_image_pull_type, 27 "SubAccountName" sub_account_name, 28 "ImagePullType" image_pull_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypeKVPair {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { TypeKVPair {
    0 "Key" key, 1 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaDatabaseInfo {
    pub database_name: Option<String>,
    pub comment: Option<String>,
}
input! { MetaDatabaseInfo(database_name: String) {
    0 "DatabaseName" database_name: String, 1 "Comment" comment: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaDatabaseOutput {
    pub batch_id: Option<String>,
    pub task_id_set: Option<Vec<String>>,
}
model! { CreateMetaDatabaseOutput {
    0 "BatchId" batch_id, 1 "TaskIdSet" task_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelVersion {
    pub model_uid: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelVersionOutput {
    pub version_id: Option<String>,
    pub model_id: Option<String>,
    pub storage_uri: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub linked_services: Option<Vec<LinkedServiceInfo>>,
    pub version: Option<String>,
    pub use_custom_storage: Option<bool>,
}
model! { CreateModelVersionOutput {
    0 "VersionId" version_id, 1 "ModelId" model_id, 2 "StorageUri" storage_uri, 3 "Description" description,
    4 "CreateTime" create_time, 5 "UpdateTime" update_time, 6 "LinkedServices" linked_services, 7 "Version" version,
    8 "UseCustomStorage" use_custom_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedServiceInfo {
    pub service_id: Option<String>,
    pub service_name: Option<String>,
}
model! { LinkedServiceInfo {
    0 "ServiceId" service_id, 1 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookSession {
    pub name: String,
    pub kind: String,
    pub data_engine_name: String,
    pub program_dependent_files: Option<Vec<String>>,
    pub program_dependent_jars: Option<Vec<String>>,
    pub program_dependent_python: Option<Vec<String>>,
    pub program_archives: Option<Vec<String>>,
    pub driver_size: Option<String>,
    pub executor_size: Option<String>,
    pub executor_numbers: Option<u64>,
    pub arguments: Option<Vec<KVPair>>,
    pub proxy_user: Option<String>,
    pub timeout_in_second: Option<i64>,
    pub executor_max_numbers: Option<u64>,
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
    9 "ExecutorNumbers" executor_numbers: u64, 10 "Arguments" arguments: Vec<KVPair>, 11 "ProxyUser" proxy_user: String,
    12 "TimeoutInSecond" timeout_in_second: i64, 13 "ExecutorMaxNumbers" executor_max_numbers: u64,
    14 "SparkImage" spark_image: String, 15 "IsInherit" is_inherit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookSessionOutput {
    pub session_id: Option<String>,
    pub spark_app_id: Option<String>,
    pub state: Option<String>,
}
model! { CreateNotebookSessionOutput {
    0 "SessionId" session_id, 1 "SparkAppId" spark_app_id, 2 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookSessionStatement {
    pub session_id: String,
    pub code: String,
    pub kind: String,
}
operation! { CreateNotebookSessionStatement(session_id: String, code: String, kind: String)
    "CreateNotebookSessionStatement" -> CreateNotebookSessionStatementOutput {
    0 "SessionId" session_id, 1 "Code" code, 2 "Kind" kind
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookSessionStatementOutput {
    pub notebook_session_statement: Option<NotebookSessionStatementInfo>,
}
model! { CreateNotebookSessionStatementOutput {
    0 "NotebookSessionStatement" notebook_session_statement
} }

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
    0 "Completed" completed, 1 "Started" started, 2 "Progress" progress, 3 "StatementId" statement_id, 4 "State" state,
    5 "OutPut" out_put, 6 "BatchId" batch_id, 7 "Code" code, 8 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementOutput {
    pub execution_count: Option<i64>,
    pub data: Option<Vec<KVPair>>,
    pub status: Option<String>,
    pub error_name: Option<String>,
    pub error_value: Option<String>,
    pub error_message: Option<Vec<String>>,
    pub sql_result: Option<String>,
}
model! { StatementOutput {
    0 "ExecutionCount" execution_count, 1 "Data" data, 2 "Status" status, 3 "ErrorName" error_name,
    4 "ErrorValue" error_value, 5 "ErrorMessage" error_message, 6 "SQLResult" sql_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookSessionStatementSupportBatchSQL {
    pub session_id: String,
    pub code: String,
    pub kind: String,
    pub save_result: bool,
}
operation! { CreateNotebookSessionStatementSupportBatchSQL(session_id: String, code: String, kind: String, save_result: bool)
    "CreateNotebookSessionStatementSupportBatchSQL" -> CreateNotebookSessionStatementSupportBatchSQLOutput {
    0 "SessionId" session_id, 1 "Code" code, 2 "Kind" kind, 3 "SaveResult" save_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookSessionStatementSupportBatchSQLOutput {
    pub notebook_session_statement_batches: Option<NotebookSessionStatementBatchInformation>,
}
model! { CreateNotebookSessionStatementSupportBatchSQLOutput {
    0 "NotebookSessionStatementBatches" notebook_session_statement_batches
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotebookSessionStatementBatchInformation {
    pub notebook_session_statement_batch: Option<Vec<NotebookSessionStatementInfo>>,
    pub is_available: Option<bool>,
    pub session_id: Option<String>,
    pub batch_id: Option<String>,
}
model! { NotebookSessionStatementBatchInformation {
    0 "NotebookSessionStatementBatch" notebook_session_statement_batch, 1 "IsAvailable" is_available,
    2 "SessionId" session_id, 3 "BatchId" batch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartition {
    pub action_type: String,
    pub pay_mode: u64,
    pub resource_quota_list: Vec<ResourceQuota>,
    pub time_span: i64,
    pub time_unit: String,
    pub auto_renew_flag: Option<u64>,
    pub name: Option<String>,
    pub description: Option<String>,
}

/// What [`CreatePartition::new`] takes.
pub struct CreatePartitionRequired {
    pub action_type: String,
    pub pay_mode: u64,
    pub resource_quota_list: Vec<ResourceQuota>,
    pub time_span: i64,
    pub time_unit: String,
}
operation! { CreatePartition{CreatePartitionRequired: action_type, pay_mode, resource_quota_list, time_span, time_unit}
    "CreatePartition" -> CreatePartitionOutput {
    0 "ActionType" action_type, 1 "PayMode" pay_mode, 2 "ResourceQuotaList" resource_quota_list, 3 "TimeSpan" time_span,
    4 "TimeUnit" time_unit, 5 "AutoRenewFlag" auto_renew_flag: u64, 6 "Name" name: String,
    7 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartitionOutput {
    pub deal_name: Option<String>,
    pub big_deal_id: Option<String>,
}
model! { CreatePartitionOutput {
    0 "DealName" deal_name, 1 "BigDealId" big_deal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartitionQueue {
    pub partition_code: String,
    pub queue_name: String,
    pub resource_usages: Vec<ResourceUsage>,
    pub queue_type: i64,
    pub description: Option<String>,
}
operation! { CreatePartitionQueue(partition_code: String, queue_name: String, resource_usages: Vec<ResourceUsage>, queue_type: i64)
    "CreatePartitionQueue" -> CreatePartitionQueueOutput {
    0 "PartitionCode" partition_code, 1 "QueueName" queue_name, 2 "ResourceUsages" resource_usages,
    3 "QueueType" queue_type, 4 "Description" description: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartitionQueueOutput {
    pub id: Option<i64>,
}
model! { CreatePartitionQueueOutput {
    0 "Id" id
} }

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
    pub create_time: Option<u64>,
    pub group_id: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub image_pull_policy: Option<String>,
    pub image_pull_type: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub tags: Option<Vec<Tag>>,
}
model! { CreateRayClusterOutput {
    0 "Id" id, 1 "Type" r#type, 2 "Name" name, 3 "Description" description,
    4 "ResourcePartitionId" resource_partition_id, 5 "ResourcePartitionName" resource_partition_name, 6 "Queue" queue,
    7 "AppId" app_id, 8 "Uin" uin, 9 "SubAccountUin" sub_account_uin, 10 "SubAccountName" sub_account_name,
    11 "Status" status, 12 "CreateTime" create_time, 13 "GroupId" group_id, 14 "ResourceConfig" resource_config,
    15 "ResourceConfigId" resource_config_id, 16 "Image" image, 17 "Catalog" catalog,
    18 "ImagePullPolicy" image_pull_policy, 19 "ImagePullType" image_pull_type, 20 "AdvancedOptions" advanced_options,
    21 "Priority" priority, 22 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceConfig {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Env {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { Env() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { Label() {
    0 "Name" name: String, 1 "Value" value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceConfigOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub head: Option<HeadSpecDTO>,
    pub worker: Option<Vec<WorkerSpecDTO>>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
}
model! { CreateResourceConfigOutput {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Type" r#type, 4 "Head" head, 5 "Worker" worker,
    6 "CreateTime" create_time, 7 "UpdateTime" update_time, 8 "AppId" app_id, 9 "Uin" uin,
    10 "SubAccountUin" sub_account_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResultDownload {
    pub task_id: String,
    pub format: String,
    pub force: Option<bool>,
}
operation! { CreateResultDownload(task_id: String, format: String)
    "CreateResultDownload" -> CreateResultDownloadOutput {
    0 "TaskId" task_id, 1 "Format" format, 2 "Force" force: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResultDownloadOutput {
    pub download_id: Option<String>,
}
model! { CreateResultDownloadOutput {
    0 "DownloadId" download_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScript {
    pub script_name: String,
    pub sql_statement: String,
    pub script_desc: Option<String>,
    pub database_name: Option<String>,
}
operation! { CreateScript(script_name: String, sql_statement: String) "CreateScript" -> Empty {
    0 "ScriptName" script_name, 1 "SQLStatement" sql_statement, 2 "ScriptDesc" script_desc: String,
    3 "DatabaseName" database_name: String
} }

pub type CreateScriptOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkApp {
    pub app_name: String,
    pub app_type: i64,
    pub data_engine: String,
    pub app_file: String,
    pub role_arn: i64,
    pub app_driver_size: String,
    pub app_executor_size: String,
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
    pub is_inherit: Option<u64>,
    pub is_session_started: Option<bool>,
    pub dependency_packages: Option<Vec<DependencyPackage>>,
}

/// What [`CreateSparkApp::new`] takes.
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
operation! { CreateSparkApp{CreateSparkAppRequired: app_name, app_type, data_engine, app_file, role_arn, app_driver_size, app_executor_size, app_executor_nums}
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
    26 "SessionId" session_id: String, 27 "IsInherit" is_inherit: u64, 28 "IsSessionStarted" is_session_started: bool,
    29 "DependencyPackages" dependency_packages: Vec<DependencyPackage>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkAppOutput {
    pub spark_app_id: Option<String>,
}
model! { CreateSparkAppOutput {
    0 "SparkAppId" spark_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkAppForTDLC {
    pub app_name: String,
    pub app_type: i64,
    pub data_engine: String,
    pub app_file: String,
    pub role_arn: i64,
    pub app_driver_size: String,
    pub app_executor_size: String,
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
    pub is_inherit: Option<u64>,
    pub is_session_started: Option<bool>,
    pub dependency_packages: Option<Vec<DependencyPackage>>,
}

/// What [`CreateSparkAppForTDLC::new`] takes.
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
operation! { CreateSparkAppForTDLC{CreateSparkAppForTDLCRequired: app_name, app_type, data_engine, app_file, role_arn, app_driver_size, app_executor_size, app_executor_nums}
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
    26 "SessionId" session_id: String, 27 "IsInherit" is_inherit: u64, 28 "IsSessionStarted" is_session_started: bool,
    29 "DependencyPackages" dependency_packages: Vec<DependencyPackage>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkAppForTDLCOutput {
    pub spark_app_id: Option<String>,
}
model! { CreateSparkAppForTDLCOutput {
    0 "SparkAppId" spark_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkAppTask {
    pub job_name: String,
    pub cmd_args: Option<String>,
    pub source_info: Option<Vec<KVPair>>,
}
operation! { CreateSparkAppTask(job_name: String) "CreateSparkAppTask" -> CreateSparkAppTaskOutput {
    0 "JobName" job_name, 1 "CmdArgs" cmd_args: String, 2 "SourceInfo" source_info: Vec<KVPair>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkAppTaskOutput {
    pub batch_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateSparkAppTaskOutput {
    0 "BatchId" batch_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkSessionBatchSQL {
    pub data_engine_name: String,
    pub execute_sql: String,
    pub driver_size: Option<String>,
    pub executor_size: Option<String>,
    pub executor_numbers: Option<u64>,
    pub executor_max_numbers: Option<u64>,
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
    3 "ExecutorSize" executor_size: String, 4 "ExecutorNumbers" executor_numbers: u64,
    5 "ExecutorMaxNumbers" executor_max_numbers: u64, 6 "TimeoutInSecond" timeout_in_second: i64,
    7 "SessionId" session_id: String, 8 "SessionName" session_name: String, 9 "Arguments" arguments: Vec<KVPair>,
    10 "IsInherit" is_inherit: i64, 11 "CustomKey" custom_key: String, 12 "SourceInfo" source_info: Vec<KVPair>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkSessionBatchSQLOutput {
    pub batch_id: Option<String>,
    pub statements: Option<Vec<StatementInformation>>,
}
model! { CreateSparkSessionBatchSQLOutput {
    0 "BatchId" batch_id, 1 "Statements" statements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatementInformation {
    pub task_id: Option<String>,
    pub sql: Option<String>,
}
model! { StatementInformation {
    0 "TaskId" task_id, 1 "SQL" sql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkSubmitTask {
    pub task_name: String,
    pub task_type: u64,
    pub data_engine_name: String,
    pub package_path: String,
    pub role_arn: i64,
    pub is_inherit: u64,
    pub main_class: Option<String>,
    pub driver_size: Option<String>,
    pub executor_size: Option<String>,
    pub executor_numbers: Option<u64>,
    pub executor_max_numbers: Option<u64>,
    pub cmd_args: Option<Vec<KVPair>>,
    pub source_info: Option<Vec<KVPair>>,
    pub resource_group_name: Option<String>,
}

/// What [`CreateSparkSubmitTask::new`] takes.
pub struct CreateSparkSubmitTaskRequired {
    pub task_name: String,
    pub task_type: u64,
    pub data_engine_name: String,
    pub package_path: String,
    pub role_arn: i64,
    pub is_inherit: u64,
}
operation! { CreateSparkSubmitTask{CreateSparkSubmitTaskRequired: task_name, task_type, data_engine_name, package_path, role_arn, is_inherit}
    "CreateSparkSubmitTask" -> CreateSparkSubmitTaskOutput {
    0 "TaskName" task_name, 1 "TaskType" task_type, 2 "DataEngineName" data_engine_name, 3 "PackagePath" package_path,
    4 "RoleArn" role_arn, 5 "IsInherit" is_inherit, 6 "MainClass" main_class: String,
    7 "DriverSize" driver_size: String, 8 "ExecutorSize" executor_size: String,
    9 "ExecutorNumbers" executor_numbers: u64, 10 "ExecutorMaxNumbers" executor_max_numbers: u64,
    11 "CmdArgs" cmd_args: Vec<KVPair>, 12 "SourceInfo" source_info: Vec<KVPair>,
    13 "ResourceGroupName" resource_group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSparkSubmitTaskOutput {
    pub batch_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateSparkSubmitTaskOutput {
    0 "BatchId" batch_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardEngineResourceGroup {
    pub engine_resource_group_name: String,
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

pub type CreateStandardEngineResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EngineResourceGroupConfigPair {
    pub config_item: Option<String>,
    pub config_value: Option<String>,
}
input! { EngineResourceGroupConfigPair(config_item: String, config_value: String) {
    0 "ConfigItem" config_item: String, 1 "ConfigValue" config_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStoreLocation {
    pub store_location: String,
}
operation! { CreateStoreLocation(store_location: String) "CreateStoreLocation" -> Empty {
    0 "StoreLocation" store_location
} }

pub type CreateStoreLocationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTable {
    pub table_info: TableInfo,
}
operation! { CreateTable(table_info: TableInfo) "CreateTable" -> CreateTableOutput {
    0 "TableInfo" table_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableInfo {
    pub table_base_info: Option<TableBaseInfo>,
    pub data_format: Option<DataFormat>,
    pub columns: Option<Vec<Column>>,
    pub partitions: Option<Vec<Partition>>,
    pub location: Option<String>,
}

/// What [`TableInfo::new`] takes.
pub struct TableInfoRequired {
    pub table_base_info: TableBaseInfo,
    pub data_format: DataFormat,
    pub columns: Vec<Column>,
    pub partitions: Vec<Partition>,
    pub location: String,
}
input! { TableInfo{TableInfoRequired: table_base_info, data_format, columns, partitions, location} {
    0 "TableBaseInfo" table_base_info: TableBaseInfo, 1 "DataFormat" data_format: DataFormat,
    2 "Columns" columns: Vec<Column>, 3 "Partitions" partitions: Vec<Partition>, 4 "Location" location: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextFile {
    pub format: Option<String>,
    pub regex: Option<String>,
}
input! { TextFile() {
    0 "Format" format: String, 1 "Regex" regex: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Other {
    pub format: Option<String>,
}
input! { Other() {
    0 "Format" format: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Column {
    pub name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableOutput {
    pub execution: Option<Execution>,
}
model! { CreateTableOutput {
    0 "Execution" execution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub sql_task: Option<SQLTask>,
    pub spark_sql_task: Option<SQLTask>,
}
input! { Task() {
    0 "SQLTask" sql_task: SQLTask, 1 "SparkSQLTask" spark_sql_task: SQLTask
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SQLTask {
    pub sql: Option<String>,
    pub config: Option<Vec<KVPair>>,
}
input! { SQLTask(sql: String) {
    0 "SQL" sql: String, 1 "Config" config: Vec<KVPair>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTasks {
    pub database_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksInfo {
    pub task_type: Option<String>,
    pub failure_tolerance: Option<String>,
    pub sql: Option<String>,
    pub config: Option<Vec<KVPair>>,
    pub params: Option<Vec<KVPair>>,
}
input! { TasksInfo(task_type: String, failure_tolerance: String, sql: String) {
    0 "TaskType" task_type: String, 1 "FailureTolerance" failure_tolerance: String, 2 "SQL" sql: String,
    3 "Config" config: Vec<KVPair>, 4 "Params" params: Vec<KVPair>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTasksOutput {
    pub batch_id: Option<String>,
    pub task_id_set: Option<Vec<String>>,
}
model! { CreateTasksOutput {
    0 "BatchId" batch_id, 1 "TaskIdSet" task_id_set
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTasksInOrder {
    pub database_name: String,
    pub tasks: TasksInfo,
    pub datasource_connection_name: Option<String>,
}
operation! { CreateTasksInOrder(database_name: String, tasks: TasksInfo)
    "CreateTasksInOrder" -> CreateTasksInOrderOutput {
    0 "DatabaseName" database_name, 1 "Tasks" tasks, 2 "DatasourceConnectionName" datasource_connection_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTasksInOrderOutput {
    pub batch_id: Option<String>,
    pub task_id_set: Option<Vec<String>>,
}
model! { CreateTasksInOrderOutput {
    0 "BatchId" batch_id, 1 "TaskIdSet" task_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTcIcebergTable {
    pub table_base_info: TableBaseInfo,
    pub columns: Vec<TColumn>,
    pub dry_run: bool,
    pub partitions: Option<Vec<TPartition>>,
    pub properties: Option<Vec<Property>>,
}
operation! { CreateTcIcebergTable(table_base_info: TableBaseInfo, columns: Vec<TColumn>, dry_run: bool)
    "CreateTcIcebergTable" -> CreateTcIcebergTableOutput {
    0 "TableBaseInfo" table_base_info, 1 "Columns" columns, 2 "DryRun" dry_run,
    3 "Partitions" partitions: Vec<TPartition>, 4 "Properties" properties: Vec<Property>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTcIcebergTableOutput {
    pub session_id: Option<String>,
    pub sql: Option<String>,
    pub dry_run: Option<bool>,
}
model! { CreateTcIcebergTableOutput {
    0 "SessionId" session_id, 1 "SQL" sql, 2 "DryRun" dry_run
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
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

pub type CreateUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserRole {
    pub arn: String,
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

pub type CreateUserRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosPermission {
    pub cos_path: Option<String>,
    pub permissions: Option<Vec<String>>,
}
input! { CosPermission() {
    0 "CosPath" cos_path: String, 1 "Permissions" permissions: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserVpcConnection {
    pub user_vpc_id: String,
    pub user_subnet_id: String,
    pub user_vpc_endpoint_name: String,
    pub engine_network_id: String,
    pub user_vpc_endpoint_vip: Option<String>,
}
operation! { CreateUserVpcConnection(user_vpc_id: String, user_subnet_id: String, user_vpc_endpoint_name: String, engine_network_id: String)
    "CreateUserVpcConnection" -> CreateUserVpcConnectionOutput {
    0 "UserVpcId" user_vpc_id, 1 "UserSubnetId" user_subnet_id, 2 "UserVpcEndpointName" user_vpc_endpoint_name,
    3 "EngineNetworkId" engine_network_id, 4 "UserVpcEndpointVip" user_vpc_endpoint_vip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserVpcConnectionOutput {
    pub user_vpc_endpoint_id: Option<String>,
}
model! { CreateUserVpcConnectionOutput {
    0 "UserVpcEndpointId" user_vpc_endpoint_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkGroup {
    pub work_group_name: String,
    pub work_group_description: Option<String>,
    pub policy_set: Option<Vec<Policy>>,
    pub user_ids: Option<Vec<String>>,
}
operation! { CreateWorkGroup(work_group_name: String) "CreateWorkGroup" -> CreateWorkGroupOutput {
    0 "WorkGroupName" work_group_name, 1 "WorkGroupDescription" work_group_description: String,
    2 "PolicySet" policy_set: Vec<Policy>, 3 "UserIds" user_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkGroupOutput {
    pub work_group_id: Option<i64>,
}
model! { CreateWorkGroupOutput {
    0 "WorkGroupId" work_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCHDFSBindingProduct {
    pub mount_point: String,
    pub bucket_type: String,
    pub product_name: String,
    pub engine_name: Option<String>,
    pub vpc_info: Option<Vec<VpcInfo>>,
}
operation! { DeleteCHDFSBindingProduct(mount_point: String, bucket_type: String, product_name: String)
    "DeleteCHDFSBindingProduct" -> Empty {
    0 "MountPoint" mount_point, 1 "BucketType" bucket_type, 2 "ProductName" product_name,
    3 "EngineName" engine_name: String, 4 "VpcInfo" vpc_info: Vec<VpcInfo>
} }

pub type DeleteCHDFSBindingProductOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterGroup {
    pub id: String,
    pub force: Option<bool>,
}
operation! { DeleteClusterGroup(id: String) "DeleteClusterGroup" -> DeleteClusterGroupOutput {
    0 "Id" id, 1 "Force" force: bool
} }

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
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Config" config, 4 "AppId" app_id, 5 "Uin" uin,
    6 "SubAccountUin" sub_account_uin, 7 "CreateTime" create_time, 8 "UpdateTime" update_time, 9 "Deleted" deleted,
    10 "DeleteTime" delete_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataEngine {
    pub data_engine_names: Vec<String>,
}
operation! { DeleteDataEngine(data_engine_names: Vec<String>) "DeleteDataEngine" -> Empty {
    0 "DataEngineNames" data_engine_names
} }

pub type DeleteDataEngineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataMaskStrategy {
    pub strategy_id: Option<String>,
}
operation! { DeleteDataMaskStrategy() "DeleteDataMaskStrategy" -> Empty {
    0 "StrategyId" strategy_id: String
} }

pub type DeleteDataMaskStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobSpec {
    pub spec_id: String,
}
operation! { DeleteJobSpec(spec_id: String) "DeleteJobSpec" -> Empty {
    0 "SpecId" spec_id
} }

pub type DeleteJobSpecOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLab {
    pub id: String,
}
operation! { DeleteLab(id: String) "DeleteLab" -> Empty {
    0 "Id" id
} }

pub type DeleteLabOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetaDatabase {
    pub database_name: String,
    pub datasource_connection_name: Option<String>,
}
operation! { DeleteMetaDatabase(database_name: String) "DeleteMetaDatabase" -> DeleteMetaDatabaseOutput {
    0 "DatabaseName" database_name, 1 "DatasourceConnectionName" datasource_connection_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetaDatabaseOutput {
    pub batch_id: Option<String>,
    pub task_id_set: Option<Vec<String>>,
}
model! { DeleteMetaDatabaseOutput {
    0 "BatchId" batch_id, 1 "TaskIdSet" task_id_set
} }

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

pub type DeleteNativeSparkSessionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotebookSession {
    pub session_id: String,
}
operation! { DeleteNotebookSession(session_id: String) "DeleteNotebookSession" -> Empty {
    0 "SessionId" session_id
} }

pub type DeleteNotebookSessionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePartitionQueue {
    pub partition_code: String,
    pub queue_name: String,
    pub id: i64,
}
operation! { DeletePartitionQueue(partition_code: String, queue_name: String, id: i64) "DeletePartitionQueue" -> Empty {
    0 "PartitionCode" partition_code, 1 "QueueName" queue_name, 2 "Id" id
} }

pub type DeletePartitionQueueOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRayCluster {
    pub id: String,
}
operation! { DeleteRayCluster(id: String) "DeleteRayCluster" -> Empty {
    0 "Id" id
} }

pub type DeleteRayClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRayJob {
    pub id: String,
}
operation! { DeleteRayJob(id: String) "DeleteRayJob" -> Empty {
    0 "Id" id
} }

pub type DeleteRayJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceConfig {
    pub id: String,
}
operation! { DeleteResourceConfig(id: String) "DeleteResourceConfig" -> Empty {
    0 "Id" id
} }

pub type DeleteResourceConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScript {
    pub script_ids: Vec<String>,
}
operation! { DeleteScript(script_ids: Vec<String>) "DeleteScript" -> DeleteScriptOutput {
    0 "ScriptIds" script_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScriptOutput {
    pub scripts_affected: Option<i64>,
}
model! { DeleteScriptOutput {
    0 "ScriptsAffected" scripts_affected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSparkApp {
    pub app_name: String,
}
operation! { DeleteSparkApp(app_name: String) "DeleteSparkApp" -> Empty {
    0 "AppName" app_name
} }

pub type DeleteSparkAppOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardEngineResourceGroup {
    pub engine_resource_group_name: String,
}
operation! { DeleteStandardEngineResourceGroup(engine_resource_group_name: String)
    "DeleteStandardEngineResourceGroup" -> Empty {
    0 "EngineResourceGroupName" engine_resource_group_name
} }

pub type DeleteStandardEngineResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTable {
    pub table_base_info: TableBaseInfo,
}
operation! { DeleteTable(table_base_info: TableBaseInfo) "DeleteTable" -> Empty {
    0 "TableBaseInfo" table_base_info
} }

pub type DeleteTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteThirdPartyAccessUser {}
operation! { DeleteThirdPartyAccessUser() "DeleteThirdPartyAccessUser" -> Empty {} }

pub type DeleteThirdPartyAccessUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub user_ids: Vec<String>,
    pub account_type: Option<String>,
}
operation! { DeleteUser(user_ids: Vec<String>) "DeleteUser" -> Empty {
    0 "UserIds" user_ids, 1 "AccountType" account_type: String
} }

pub type DeleteUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserVpcConnection {
    pub engine_network_id: String,
    pub user_vpc_endpoint_id: String,
}
operation! { DeleteUserVpcConnection(engine_network_id: String, user_vpc_endpoint_id: String)
    "DeleteUserVpcConnection" -> Empty {
    0 "EngineNetworkId" engine_network_id, 1 "UserVpcEndpointId" user_vpc_endpoint_id
} }

pub type DeleteUserVpcConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsersFromWorkGroup {
    pub add_info: UserIdSetOfWorkGroupId,
}
operation! { DeleteUsersFromWorkGroup(add_info: UserIdSetOfWorkGroupId) "DeleteUsersFromWorkGroup" -> Empty {
    0 "AddInfo" add_info
} }

pub type DeleteUsersFromWorkGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkGroup {
    pub work_group_ids: Vec<i64>,
}
operation! { DeleteWorkGroup(work_group_ids: Vec<i64>) "DeleteWorkGroup" -> Empty {
    0 "WorkGroupIds" work_group_ids
} }

pub type DeleteWorkGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedStoreLocation {}
operation! { DescribeAdvancedStoreLocation() "DescribeAdvancedStoreLocation" -> DescribeAdvancedStoreLocationOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedStoreLocationOutput {
    pub enable: Option<u64>,
    pub store_location: Option<String>,
    pub has_lake_fs: Option<bool>,
    pub lake_fs_status: Option<String>,
    pub bucket_type: Option<String>,
}
model! { DescribeAdvancedStoreLocationOutput {
    0 "Enable" enable, 1 "StoreLocation" store_location, 2 "HasLakeFs" has_lake_fs, 3 "LakeFsStatus" lake_fs_status,
    4 "BucketType" bucket_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterGroup {
    pub id: String,
    pub include_deleted: Option<bool>,
}
operation! { DescribeClusterGroup(id: String) "DescribeClusterGroup" -> DescribeClusterGroupOutput {
    0 "Id" id, 1 "IncludeDeleted" include_deleted: bool
} }

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
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub deleted: Option<bool>,
    pub delete_time: Option<u64>,
}
model! { DescribeClusterGroupOutput {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Config" config, 4 "AppId" app_id, 5 "Uin" uin,
    6 "SubAccountUin" sub_account_uin, 7 "CreateTime" create_time, 8 "UpdateTime" update_time, 9 "Deleted" deleted,
    10 "DeleteTime" delete_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterGroupClusters {
    pub id: String,
    pub sample_limit: Option<i64>,
    pub status: Option<Vec<String>>,
}
operation! { DescribeClusterGroupClusters(id: String)
    "DescribeClusterGroupClusters" -> DescribeClusterGroupClustersOutput {
    0 "Id" id, 1 "SampleLimit" sample_limit: i64, 2 "Status" status: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterGroupClustersOutput {
    pub count: Option<u64>,
    pub sample_clusters: Option<Vec<RayClusterEntity>>,
}
model! { DescribeClusterGroupClustersOutput {
    0 "Count" count, 1 "SampleClusters" sample_clusters
} }

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
    pub create_time: Option<u64>,
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
    pub start_time: Option<u64>,
    pub stop_time: Option<u64>,
    pub tags: Option<Vec<Tag>>,
}
model! { RayClusterEntity {
    0 "Id" id, 1 "Type" r#type, 2 "Name" name, 3 "ResourcePartitionId" resource_partition_id,
    4 "ResourcePartitionName" resource_partition_name, 5 "Queue" queue, 6 "AppId" app_id, 7 "Uin" uin,
    8 "SubAccountUin" sub_account_uin, 9 "SubAccountName" sub_account_name, 10 "Status" status,
    11 "StatusMessage" status_message, 12 "CreateTime" create_time, 13 "GroupId" group_id, 14 "GroupName" group_name,
    15 "ResourceConfig" resource_config, 16 "ResourceConfigId" resource_config_id, 17 "Image" image,
    18 "Catalog" catalog, 19 "HistoryUrl" history_url, 20 "ImagePullPolicy" image_pull_policy,
    21 "ImagePullType" image_pull_type, 22 "AdvancedOptions" advanced_options, 23 "Priority" priority,
    24 "StartTime" start_time, 25 "StopTime" stop_time, 26 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMonitorInfos {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMonitorInfosOutput {
    pub info: Option<String>,
}
model! { DescribeClusterMonitorInfosOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLCCatalogAccess {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filter: Option<Filter>,
}
operation! { DescribeDLCCatalogAccess() "DescribeDLCCatalogAccess" -> DescribeDLCCatalogAccessOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filter" filter: Filter
} }
paged! { DescribeDLCCatalogAccess: DLCCatalogAccess = Offset "Offset", "Rows" rows, total "TotalCount" }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLCCatalogAccessOutput {
    pub total_count: Option<u64>,
    pub rows: Option<Vec<DLCCatalogAccess>>,
}
model! { DescribeDLCCatalogAccessOutput {
    0 "TotalCount" total_count, 1 "Rows" rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLCCatalogAccess {
    pub vpc_id: Option<String>,
    pub product: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
}
model! { DLCCatalogAccess {
    0 "VpcId" vpc_id, 1 "Product" product, 2 "Description" description, 3 "CreateTime" create_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDMSDatabaseOutput {
    pub name: Option<String>,
    pub schema_name: Option<String>,
    pub location: Option<String>,
    pub asset: Option<Asset>,
}
model! { DescribeDMSDatabaseOutput {
    0 "Name" name, 1 "SchemaName" schema_name, 2 "Location" location, 3 "Asset" asset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDMSPartitions {
    pub database_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDMSPartitionsOutput {
    pub partitions: Option<Vec<DMSPartition>>,
    pub total: Option<i64>,
}
model! { DescribeDMSPartitionsOutput {
    0 "Partitions" partitions, 1 "Total" total
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDMSTableOutput {
    pub asset: Option<Asset>,
    pub view_original_text: Option<String>,
    pub view_expanded_text: Option<String>,
    pub retention: Option<i64>,
    pub sds: Option<DMSSds>,
    pub partition_keys: Option<Vec<DMSColumn>>,
    pub partitions: Option<Vec<DMSPartition>>,
    pub r#type: Option<String>,
    pub db_name: Option<String>,
    pub schema_name: Option<String>,
    pub storage_size: Option<i64>,
    pub record_count: Option<i64>,
    pub life_time: Option<i64>,
    pub last_access_time: Option<String>,
    pub data_update_time: Option<String>,
    pub struct_update_time: Option<String>,
    pub columns: Option<Vec<DMSColumn>>,
    pub name: Option<String>,
}
model! { DescribeDMSTableOutput {
    0 "Asset" asset, 1 "ViewOriginalText" view_original_text, 2 "ViewExpandedText" view_expanded_text,
    3 "Retention" retention, 4 "Sds" sds, 5 "PartitionKeys" partition_keys, 6 "Partitions" partitions, 7 "Type" r#type,
    8 "DbName" db_name, 9 "SchemaName" schema_name, 10 "StorageSize" storage_size, 11 "RecordCount" record_count,
    12 "LifeTime" life_time, 13 "LastAccessTime" last_access_time, 14 "DataUpdateTime" data_update_time,
    15 "StructUpdateTime" struct_update_time, 16 "Columns" columns, 17 "Name" name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDMSTablesOutput {
    pub table_list: Option<Vec<DMSTableInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeDMSTablesOutput {
    0 "TableList" table_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DMSTableInfo {
    pub table: Option<DMSTable>,
    pub asset: Option<Asset>,
}
model! { DMSTableInfo {
    0 "Table" table, 1 "Asset" asset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DMSTable {
    pub view_original_text: Option<String>,
    pub view_expanded_text: Option<String>,
    pub retention: Option<i64>,
    pub sds: Option<DMSSds>,
    pub partition_keys: Option<Vec<DMSColumn>>,
    pub partitions: Option<Vec<DMSPartition>>,
    pub r#type: Option<String>,
    pub db_name: Option<String>,
    pub schema_name: Option<String>,
    pub storage_size: Option<i64>,
    pub record_count: Option<i64>,
    pub life_time: Option<i64>,
    pub last_access_time: Option<String>,
    pub data_update_time: Option<String>,
    pub struct_update_time: Option<String>,
    pub columns: Option<Vec<DMSColumn>>,
    pub name: Option<String>,
}
model! { DMSTable {
    0 "ViewOriginalText" view_original_text, 1 "ViewExpandedText" view_expanded_text, 2 "Retention" retention,
    3 "Sds" sds, 4 "PartitionKeys" partition_keys, 5 "Partitions" partitions, 6 "Type" r#type, 7 "DbName" db_name,
    8 "SchemaName" schema_name, 9 "StorageSize" storage_size, 10 "RecordCount" record_count, 11 "LifeTime" life_time,
    12 "LastAccessTime" last_access_time, 13 "DataUpdateTime" data_update_time,
    14 "StructUpdateTime" struct_update_time, 15 "Columns" columns, 16 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngine {
    pub data_engine_name: String,
}
operation! { DescribeDataEngine(data_engine_name: String) "DescribeDataEngine" -> DescribeDataEngineOutput {
    0 "DataEngineName" data_engine_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngineOutput {
    pub data_engine: Option<DataEngineInfo>,
}
model! { DescribeDataEngineOutput {
    0 "DataEngine" data_engine
} }

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
    pub tag_list: Option<Vec<TagInfo>>,
    pub permissions: Option<Vec<String>>,
    pub auto_suspend: Option<bool>,
    pub crontab_resume_suspend: Option<i64>,
    pub crontab_resume_suspend_strategy: Option<CrontabResumeSuspendStrategy>,
    pub engine_exec_type: Option<String>,
    pub renew_flag: Option<i64>,
    pub auto_suspend_time: Option<i64>,
    pub network_connection_set: Option<Vec<NetworkConnection>>,
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
    pub access_infos: Option<Vec<AccessInfo>>,
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
    pub size_with_elastic: Option<u64>,
    pub max_elastic_size: Option<u64>,
}
model! { DataEngineInfo {
    0 "DataEngineName" data_engine_name, 1 "EngineType" engine_type, 2 "ClusterType" cluster_type, 3 "QuotaId" quota_id,
    4 "State" state, 5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "Size" size, 8 "Mode" mode,
    9 "MinClusters" min_clusters, 10 "MaxClusters" max_clusters, 11 "AutoResume" auto_resume,
    12 "SpendAfter" spend_after, 13 "CidrBlock" cidr_block, 14 "DefaultDataEngine" default_data_engine,
    15 "Message" message, 16 "DataEngineId" data_engine_id, 17 "SubAccountUin" sub_account_uin,
    18 "ExpireTime" expire_time, 19 "IsolatedTime" isolated_time, 20 "ReversalTime" reversal_time,
    21 "UserAlias" user_alias, 22 "TagList" tag_list, 23 "Permissions" permissions, 24 "AutoSuspend" auto_suspend,
    25 "CrontabResumeSuspend" crontab_resume_suspend, 26 "CrontabResumeSuspendStrategy" crontab_resume_suspend_strategy,
    27 "EngineExecType" engine_exec_type, 28 "RenewFlag" renew_flag, 29 "AutoSuspendTime" auto_suspend_time,
    30 "NetworkConnectionSet" network_connection_set, 31 "UiURL" ui_url, 32 "ResourceType" resource_type,
    33 "ImageVersionId" image_version_id, 34 "ChildImageVersionId" child_image_version_id,
    35 "ImageVersionName" image_version_name, 36 "StartStandbyCluster" start_standby_cluster,
    37 "ElasticSwitch" elastic_switch, 38 "ElasticLimit" elastic_limit, 39 "DefaultHouse" default_house,
    40 "MaxConcurrency" max_concurrency, 41 "TolerableQueueTime" tolerable_queue_time, 42 "UserAppId" user_app_id,
    43 "UserUin" user_uin, 44 "SessionResourceTemplate" session_resource_template,
    45 "AutoAuthorization" auto_authorization, 46 "EngineGeneration" engine_generation,
    47 "EngineTypeDetail" engine_type_detail, 48 "EngineNetworkId" engine_network_id,
    49 "EngineResourceGroupCount" engine_resource_group_count, 50 "EngineResourceUsedCU" engine_resource_used_cu,
    51 "AccessInfos" access_infos, 52 "EngineNetworkName" engine_network_name, 53 "IsPoolMode" is_pool_mode,
    54 "IsSupportAI" is_support_ai, 55 "GatewayId" gateway_id, 56 "GatewayState" gateway_state,
    57 "IsAIGateway" is_ai_gateway, 58 "IsAIEngine" is_ai_engine, 59 "ScheduleElasticityConf" schedule_elasticity_conf,
    60 "GPUInfo" gpu_info, 61 "EngineResourceUsedGPU" engine_resource_used_gpu, 62 "GPUTotalSize" gpu_total_size,
    63 "InstanceModel" instance_model, 64 "NodeNum" node_num, 65 "SizeWithElastic" size_with_elastic,
    66 "MaxElasticSize" max_elastic_size
} }

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
    0 "Id" id, 1 "AssociateId" associate_id, 2 "HouseId" house_id, 3 "DatasourceConnectionId" datasource_connection_id,
    4 "State" state, 5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "Appid" appid, 8 "HouseName" house_name,
    9 "DatasourceConnectionName" datasource_connection_name, 10 "NetworkConnectionType" network_connection_type,
    11 "Uin" uin, 12 "SubAccountUin" sub_account_uin, 13 "NetworkConnectionDesc" network_connection_desc,
    14 "DatasourceConnectionVpcId" datasource_connection_vpc_id,
    15 "DatasourceConnectionSubnetId" datasource_connection_subnet_id,
    16 "DatasourceConnectionCidrBlock" datasource_connection_cidr_block,
    17 "DatasourceConnectionSubnetCidrBlock" datasource_connection_subnet_cidr_block, 18 "EGSupport" eg_support
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessInfo {
    pub access_type: Option<String>,
    pub access_connection_infos: Option<Vec<String>>,
}
model! { AccessInfo {
    0 "AccessType" access_type, 1 "AccessConnectionInfos" access_connection_infos
} }

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
    0 "BillingItem" billing_item, 1 "Model" model, 2 "CU" cu, 3 "Type" r#type, 4 "Num" num, 5 "GPUMemory" gpu_memory,
    6 "InstanceType" instance_type, 7 "SaleStatus" sale_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngineEvents {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngineEventsOutput {
    pub events: Option<Vec<HouseEventsInfo>>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total_pages: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDataEngineEventsOutput {
    0 "Events" events, 1 "Page" page, 2 "Size" size, 3 "TotalPages" total_pages, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HouseEventsInfo {
    pub time: Option<Vec<String>>,
    pub events_action: Option<Vec<String>>,
    pub cluster_info: Option<Vec<String>>,
}
model! { HouseEventsInfo {
    0 "Time" time, 1 "EventsAction" events_action, 2 "ClusterInfo" cluster_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngineImageVersions {
    pub engine_type: String,
    pub sort: Option<String>,
    pub asc: Option<bool>,
}
operation! { DescribeDataEngineImageVersions(engine_type: String)
    "DescribeDataEngineImageVersions" -> DescribeDataEngineImageVersionsOutput {
    0 "EngineType" engine_type, 1 "Sort" sort: String, 2 "Asc" asc: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngineImageVersionsOutput {
    pub image_parent_versions: Option<Vec<DataEngineImageVersion>>,
    pub total: Option<u64>,
}
model! { DescribeDataEngineImageVersionsOutput {
    0 "ImageParentVersions" image_parent_versions, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEngineImageVersion {
    pub image_version_id: Option<String>,
    pub image_version: Option<String>,
    pub description: Option<String>,
    pub is_public: Option<u64>,
    pub engine_type: Option<String>,
    pub is_shared_engine: Option<u64>,
    pub state: Option<u64>,
    pub insert_time: Option<String>,
    pub update_time: Option<String>,
}
model! { DataEngineImageVersion {
    0 "ImageVersionId" image_version_id, 1 "ImageVersion" image_version, 2 "Description" description,
    3 "IsPublic" is_public, 4 "EngineType" engine_type, 5 "IsSharedEngine" is_shared_engine, 6 "State" state,
    7 "InsertTime" insert_time, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEnginePythonSparkImages {
    pub child_image_version_id: String,
}
operation! { DescribeDataEnginePythonSparkImages(child_image_version_id: String)
    "DescribeDataEnginePythonSparkImages" -> DescribeDataEnginePythonSparkImagesOutput {
    0 "ChildImageVersionId" child_image_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEnginePythonSparkImagesOutput {
    pub python_spark_images: Option<Vec<PythonSparkImage>>,
}
model! { DescribeDataEnginePythonSparkImagesOutput {
    0 "PythonSparkImages" python_spark_images
} }

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
    0 "SparkImageId" spark_image_id, 1 "ChildImageVersionId" child_image_version_id,
    2 "SparkImageVersion" spark_image_version, 3 "Description" description, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngineSessionParameters {
    pub data_engine_id: String,
    pub data_engine_name: Option<String>,
}
operation! { DescribeDataEngineSessionParameters(data_engine_id: String)
    "DescribeDataEngineSessionParameters" -> DescribeDataEngineSessionParametersOutput {
    0 "DataEngineId" data_engine_id, 1 "DataEngineName" data_engine_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEngineSessionParametersOutput {
    pub data_engine_parameters: Option<Vec<DataEngineImageSessionParameter>>,
}
model! { DescribeDataEngineSessionParametersOutput {
    0 "DataEngineParameters" data_engine_parameters
} }

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
    pub is_public: Option<u64>,
    pub parameter_type: Option<u64>,
    pub submit_method: Option<String>,
    pub operator: Option<String>,
    pub insert_time: Option<String>,
    pub update_time: Option<String>,
}
model! { DataEngineImageSessionParameter {
    0 "ParameterId" parameter_id, 1 "ChildImageVersionId" child_image_version_id, 2 "EngineType" engine_type,
    3 "KeyName" key_name, 4 "KeyDescription" key_description, 5 "ValueType" value_type,
    6 "ValueLengthLimit" value_length_limit, 7 "ValueRegexpLimit" value_regexp_limit, 8 "ValueDefault" value_default,
    9 "IsPublic" is_public, 10 "ParameterType" parameter_type, 11 "SubmitMethod" submit_method, 12 "Operator" operator,
    13 "InsertTime" insert_time, 14 "UpdateTime" update_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEnginesOutput {
    pub data_engines: Option<Vec<DataEngineInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeDataEnginesOutput {
    0 "DataEngines" data_engines, 1 "TotalCount" total_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataEnginesScaleDetailOutput {
    pub scales: Option<Vec<DataEngineScaleInfo>>,
}
model! { DescribeDataEnginesScaleDetailOutput {
    0 "Scales" scales
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEngineScaleInfo {
    pub data_engine_id: Option<String>,
    pub data_engine_name: Option<String>,
    pub scale_detail: Option<Vec<DataEngineScaleInfoDetail>>,
}
model! { DataEngineScaleInfo {
    0 "DataEngineId" data_engine_id, 1 "DataEngineName" data_engine_name, 2 "ScaleDetail" scale_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEngineScaleInfoDetail {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cu: Option<i64>,
}
model! { DataEngineScaleInfoDetail {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "CU" cu
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataMaskStrategiesOutput {
    pub total_count: Option<u64>,
    pub strategies: Option<Vec<DataMaskStrategy>>,
}
model! { DescribeDataMaskStrategiesOutput {
    0 "TotalCount" total_count, 1 "Strategies" strategies
} }

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
    pub groups: Option<Vec<GroupInfo>>,
    pub users: Option<String>,
    pub state: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { DataMaskStrategy {
    0 "StrategyId" strategy_id, 1 "UserAppId" user_app_id, 2 "Uin" uin, 3 "SubAccountUin" sub_account_uin,
    4 "StrategyName" strategy_name, 5 "StrategyType" strategy_type, 6 "StrategyDesc" strategy_desc, 7 "Groups" groups,
    8 "Users" users, 9 "State" state, 10 "CreateTime" create_time, 11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabase {
    pub database_name: String,
    pub datasource_connection_name: Option<String>,
}
operation! { DescribeDatabase(database_name: String) "DescribeDatabase" -> DescribeDatabaseOutput {
    0 "DatabaseName" database_name, 1 "DatasourceConnectionName" datasource_connection_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseOutput {
    pub database_info: Option<DatabaseResponseInfo>,
}
model! { DescribeDatabaseOutput {
    0 "DatabaseInfo" database_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseResponseInfo {
    pub database_name: Option<String>,
    pub comment: Option<String>,
    pub properties: Option<Vec<Property>>,
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
    0 "DatabaseName" database_name, 1 "Comment" comment, 2 "Properties" properties, 3 "CreateTime" create_time,
    4 "ModifiedTime" modified_time, 5 "Location" location, 6 "UserAlias" user_alias, 7 "UserSubUin" user_sub_uin,
    8 "GovernPolicy" govern_policy, 9 "DatabaseId" database_id, 10 "CatalogName" catalog_name,
    11 "CatalogType" catalog_type, 12 "IsInformationSchema" is_information_schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    pub limit: Option<u64>,
    pub offset: Option<i64>,
    pub key_word: Option<String>,
    pub datasource_connection_name: Option<String>,
    pub sort: Option<String>,
    pub asc: Option<bool>,
    pub describe_type: Option<String>,
}
operation! { DescribeDatabases() "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: i64, 2 "KeyWord" key_word: String,
    3 "DatasourceConnectionName" datasource_connection_name: String, 4 "Sort" sort: String, 5 "Asc" asc: bool,
    6 "DescribeType" describe_type: String
} }
paged! { DescribeDatabases: DatabaseResponseInfo = Offset "Offset", "DatabaseList" database_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub database_list: Option<Vec<DatabaseResponseInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeDatabasesOutput {
    0 "DatabaseList" database_list, 1 "TotalCount" total_count
} }

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
    Offset "Offset", "ConnectionSet" connection_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasourceConnectionOutput {
    pub total_count: Option<i64>,
    pub connection_set: Option<Vec<DatasourceConnectionInfo>>,
}
model! { DescribeDatasourceConnectionOutput {
    0 "TotalCount" total_count, 1 "ConnectionSet" connection_set
} }

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
    pub data_engines: Option<Vec<DataEngineInfo>>,
    pub user_alias: Option<String>,
    pub network_connection_set: Option<Vec<NetworkConnection>>,
    pub connectivity_state: Option<u64>,
    pub connectivity_tips: Option<String>,
    pub custom_config: Option<Vec<CustomConfig>>,
    pub allow_rollback: Option<bool>,
}
model! { DatasourceConnectionInfo {
    0 "Id" id, 1 "DatasourceConnectionId" datasource_connection_id,
    2 "DatasourceConnectionName" datasource_connection_name, 3 "DatasourceConnectionDesc" datasource_connection_desc,
    4 "DatasourceConnectionType" datasource_connection_type,
    5 "DatasourceConnectionConfig" datasource_connection_config, 6 "State" state, 7 "Region" region, 8 "AppId" app_id,
    9 "CreateTime" create_time, 10 "UpdateTime" update_time, 11 "Message" message, 12 "DataEngines" data_engines,
    13 "UserAlias" user_alias, 14 "NetworkConnectionSet" network_connection_set,
    15 "ConnectivityState" connectivity_state, 16 "ConnectivityTips" connectivity_tips, 17 "CustomConfig" custom_config,
    18 "AllowRollback" allow_rollback
} }

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
    Offset "Offset", "EngineNetworkInfos" engine_network_infos, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineNetworksOutput {
    pub engine_network_infos: Option<Vec<EngineNetworkInfo>>,
    pub total: Option<i64>,
}
model! { DescribeEngineNetworksOutput {
    0 "EngineNetworkInfos" engine_network_infos, 1 "Total" total
} }

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
    pub gate_way_info: Option<Vec<GatewayInfo>>,
}
model! { EngineNetworkInfo {
    0 "EngineNetworkName" engine_network_name, 1 "EngineNetworkState" engine_network_state,
    2 "EngineNetworkCidr" engine_network_cidr, 3 "EngineNetworkId" engine_network_id, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time, 6 "PrivateLinkNumber" private_link_number, 7 "EngineNumber" engine_number,
    8 "GateWayInfo" gate_way_info
} }

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
    0 "GatewayId" gateway_id, 1 "GatewayName" gateway_name, 2 "Size" size, 3 "State" state, 4 "PayMode" pay_mode,
    5 "Mode" mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineNodeSpec {
    pub data_engine_name: Option<String>,
}
operation! { DescribeEngineNodeSpec() "DescribeEngineNodeSpec" -> DescribeEngineNodeSpecOutput {
    0 "DataEngineName" data_engine_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineNodeSpecOutput {
    pub driver_spec: Option<Vec<SpecInfo>>,
    pub executor_spec: Option<Vec<SpecInfo>>,
}
model! { DescribeEngineNodeSpecOutput {
    0 "DriverSpec" driver_spec, 1 "ExecutorSpec" executor_spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecInfo {
    pub name: Option<String>,
    pub cu: Option<i64>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
}
model! { SpecInfo {
    0 "Name" name, 1 "Cu" cu, 2 "Cpu" cpu, 3 "Memory" memory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineUsageInfo {
    pub data_engine_id: String,
}
operation! { DescribeEngineUsageInfo(data_engine_id: String)
    "DescribeEngineUsageInfo" -> DescribeEngineUsageInfoOutput {
    0 "DataEngineId" data_engine_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEngineUsageInfoOutput {
    pub total: Option<i64>,
    pub used: Option<i64>,
    pub available: Option<i64>,
    pub avail_percent: Option<i64>,
}
model! { DescribeEngineUsageInfoOutput {
    0 "Total" total, 1 "Used" used, 2 "Available" available, 3 "AvailPercent" avail_percent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowDetailList {
    pub partition_code: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeFlowDetailList(partition_code: String) "DescribeFlowDetailList" -> DescribeFlowDetailListOutput {
    0 "PartitionCode" partition_code, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeFlowDetailList: FlowDetail = Number "Page", "FlowDetailList" flow_detail_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowDetailListOutput {
    pub flow_detail_list: Option<Vec<FlowDetail>>,
    pub total: Option<i64>,
}
model! { DescribeFlowDetailListOutput {
    0 "FlowDetailList" flow_detail_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowDetail {
    pub flow_id: Option<i64>,
    pub work_flow_id: Option<String>,
    pub work_flow_code: Option<String>,
    pub progress: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub activities: Option<Vec<FlowActivityDetail>>,
}
model! { FlowDetail {
    0 "FlowId" flow_id, 1 "WorkFlowId" work_flow_id, 2 "WorkFlowCode" work_flow_code, 3 "Progress" progress,
    4 "Status" status, 5 "CreateTime" create_time, 6 "Activities" activities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowActivityDetail {
    pub activity_code: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub duration: Option<i64>,
}
model! { FlowActivityDetail {
    0 "ActivityCode" activity_code, 1 "Status" status, 2 "CreateTime" create_time, 3 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowList {
    pub partition_code: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeFlowList(partition_code: String) "DescribeFlowList" -> DescribeFlowListOutput {
    0 "PartitionCode" partition_code, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeFlowList: FlowInfo = Number "Page", "FlowInfoList" flow_info_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowListOutput {
    pub flow_info_list: Option<Vec<FlowInfo>>,
    pub total: Option<i64>,
}
model! { DescribeFlowListOutput {
    0 "FlowInfoList" flow_info_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowInfo {
    pub flow_id: Option<i64>,
    pub work_flow_code: Option<String>,
    pub status: Option<i64>,
}
model! { FlowInfo {
    0 "FlowId" flow_id, 1 "WorkFlowCode" work_flow_code, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForbiddenTablePro {}
operation! { DescribeForbiddenTablePro() "DescribeForbiddenTablePro" -> Empty {} }

pub type DescribeForbiddenTableProOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLakeFsDirSummary {}
operation! { DescribeLakeFsDirSummary() "DescribeLakeFsDirSummary" -> Empty {} }

pub type DescribeLakeFsDirSummaryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLakeFsInfo {}
operation! { DescribeLakeFsInfo() "DescribeLakeFsInfo" -> DescribeLakeFsInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLakeFsInfoOutput {
    pub lake_fs_infos: Option<Vec<LakeFsInfo>>,
}
model! { DescribeLakeFsInfoOutput {
    0 "LakeFsInfos" lake_fs_infos
} }

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
    pub tag_list: Option<Vec<TagInfo>>,
}
model! { LakeFsInfo {
    0 "Name" name, 1 "Type" r#type, 2 "SpaceUsedSize" space_used_size, 3 "CreateTimeStamp" create_time_stamp,
    4 "DefaultBucket" default_bucket, 5 "ShortName" short_name, 6 "Description" description, 7 "Status" status,
    8 "TagList" tag_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLakeFsTaskResult {
    pub fs_path: String,
}
operation! { DescribeLakeFsTaskResult(fs_path: String) "DescribeLakeFsTaskResult" -> DescribeLakeFsTaskResultOutput {
    0 "FsPath" fs_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLakeFsTaskResultOutput {
    pub access_token: Option<LakeFileSystemToken>,
}
model! { DescribeLakeFsTaskResultOutput {
    0 "AccessToken" access_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LakeFileSystemToken {
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub token: Option<Secret>,
    pub expired_time: Option<i64>,
    pub issue_time: Option<i64>,
}
model! { LakeFileSystemToken {
    0 "SecretId" secret_id, 1 "SecretKey" secret_key, 2 "Token" token, 3 "ExpiredTime" expired_time,
    4 "IssueTime" issue_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMCPSubUin {}
operation! { DescribeMCPSubUin() "DescribeMCPSubUin" -> DescribeMCPSubUinOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMCPSubUinOutput {
    pub subuin: Option<String>,
}
model! { DescribeMCPSubUinOutput {
    0 "Subuin" subuin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMCPTask {
    pub task_id: Option<String>,
}
operation! { DescribeMCPTask() "DescribeMCPTask" -> DescribeMCPTaskOutput {
    0 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMCPTaskOutput {
    pub task_info: Option<MCPTaskInfo>,
}
model! { DescribeMCPTaskOutput {
    0 "TaskInfo" task_info
} }

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
    0 "Id" id, 1 "BatchId" batch_id, 2 "State" state, 3 "TaskType" task_type, 4 "TaskKind" task_kind,
    5 "EngineTypeDetail" engine_type_detail, 6 "SQLType" sql_type, 7 "SQL" sql, 8 "IsSQLCutOff" is_sql_cut_off,
    9 "DatabaseName" database_name, 10 "DataEngineId" data_engine_id, 11 "ResourceGroupName" resource_group_name,
    12 "SparkJobId" spark_job_id, 13 "SparkJobName" spark_job_name, 14 "OperateUin" operate_uin,
    15 "CreateTime" create_time, 16 "StartTime" start_time, 17 "EndTime" end_time, 18 "UpdateTime" update_time,
    19 "UsedTime" used_time, 20 "TotalTime" total_time, 21 "Progress" progress, 22 "OutputMessage" output_message,
    23 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMCPTaskResult {
    pub task_id: String,
    pub next_token: Option<String>,
}
operation! { DescribeMCPTaskResult(task_id: String) "DescribeMCPTaskResult" -> DescribeMCPTaskResultOutput {
    0 "TaskId" task_id, 1 "NextToken" next_token: String
} }
paged! { DescribeMCPTaskResult: Column =
    Token "NextToken", "TaskResult.ResultSchema" task_result.result_schema, next "TaskResult.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMCPTaskResultOutput {
    pub task_result: Option<MCPTaskResultInfo>,
}
model! { DescribeMCPTaskResultOutput {
    0 "TaskResult" task_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MCPTaskResultInfo {
    pub task_id: Option<String>,
    pub state: Option<i64>,
    pub result_schema: Option<Vec<Column>>,
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
    0 "TaskId" task_id, 1 "State" state, 2 "ResultSchema" result_schema, 3 "ResultSet" result_set,
    4 "NextToken" next_token, 5 "RowAffectInfo" row_affect_info, 6 "OutputMessage" output_message,
    7 "DisplayFormat" display_format, 8 "CanDownload" can_download, 9 "QueryResultTime" query_result_time,
    10 "IsResultOversize" is_result_oversize
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNativeSparkSessionsOutput {
    pub spark_sessions_list: Option<Vec<SparkSessionInfo>>,
    pub total_spec: Option<i64>,
    pub total_available: Option<i64>,
}
model! { DescribeNativeSparkSessionsOutput {
    0 "SparkSessionsList" spark_sessions_list, 1 "TotalSpec" total_spec, 2 "TotalAvailable" total_available
} }

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
    0 "SparkSessionId" spark_session_id, 1 "SparkSessionName" spark_session_name, 2 "ResourceGroupId" resource_group_id,
    3 "EngineSessionId" engine_session_id, 4 "EngineSessionName" engine_session_name,
    5 "IdleTimeoutMin" idle_timeout_min, 6 "DriverSpec" driver_spec, 7 "ExecutorSpec" executor_spec,
    8 "ExecutorNumMin" executor_num_min, 9 "ExecutorNumMax" executor_num_max, 10 "TotalSpecMin" total_spec_min,
    11 "TotalSpecMax" total_spec_max, 12 "State" state
} }

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
    Offset "Offset", "NetworkConnectionSet" network_connection_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkConnectionsOutput {
    pub total_count: Option<i64>,
    pub network_connection_set: Option<Vec<NetworkConnection>>,
}
model! { DescribeNetworkConnectionsOutput {
    0 "TotalCount" total_count, 1 "NetworkConnectionSet" network_connection_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSession {
    pub session_id: String,
}
operation! { DescribeNotebookSession(session_id: String) "DescribeNotebookSession" -> DescribeNotebookSessionOutput {
    0 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionOutput {
    pub session: Option<NotebookSessionInfo>,
}
model! { DescribeNotebookSessionOutput {
    0 "Session" session
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotebookSessionInfo {
    pub name: Option<String>,
    pub kind: Option<String>,
    pub data_engine_name: Option<String>,
    pub arguments: Option<Vec<KVPair>>,
    pub program_dependent_files: Option<Vec<String>>,
    pub program_dependent_jars: Option<Vec<String>>,
    pub program_dependent_python: Option<Vec<String>>,
    pub program_archives: Option<Vec<String>>,
    pub driver_size: Option<String>,
    pub executor_size: Option<String>,
    pub executor_numbers: Option<u64>,
    pub proxy_user: Option<String>,
    pub timeout_in_second: Option<i64>,
    pub spark_app_id: Option<String>,
    pub session_id: Option<String>,
    pub state: Option<String>,
    pub create_time: Option<String>,
    pub app_info: Option<Vec<KVPair>>,
    pub spark_ui_url: Option<String>,
    pub executor_max_numbers: Option<u64>,
    pub session_type: Option<String>,
    pub data_engine_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub pod_size: Option<i64>,
    pub pod_numbers: Option<i64>,
    pub spark_app_name: Option<String>,
}
model! { NotebookSessionInfo {
    0 "Name" name, 1 "Kind" kind, 2 "DataEngineName" data_engine_name, 3 "Arguments" arguments,
    4 "ProgramDependentFiles" program_dependent_files, 5 "ProgramDependentJars" program_dependent_jars,
    6 "ProgramDependentPython" program_dependent_python, 7 "ProgramArchives" program_archives,
    8 "DriverSize" driver_size, 9 "ExecutorSize" executor_size, 10 "ExecutorNumbers" executor_numbers,
    11 "ProxyUser" proxy_user, 12 "TimeoutInSecond" timeout_in_second, 13 "SparkAppId" spark_app_id,
    14 "SessionId" session_id, 15 "State" state, 16 "CreateTime" create_time, 17 "AppInfo" app_info,
    18 "SparkUiUrl" spark_ui_url, 19 "ExecutorMaxNumbers" executor_max_numbers, 20 "SessionType" session_type,
    21 "DataEngineId" data_engine_id, 22 "ResourceGroupId" resource_group_id,
    23 "ResourceGroupName" resource_group_name, 24 "PodSize" pod_size, 25 "PodNumbers" pod_numbers,
    26 "SparkAppName" spark_app_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionLog {
    pub session_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeNotebookSessionLog(session_id: String)
    "DescribeNotebookSessionLog" -> DescribeNotebookSessionLogOutput {
    0 "SessionId" session_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeNotebookSessionLog: String = Offset "Offset", "Logs" logs }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionLogOutput {
    pub logs: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
model! { DescribeNotebookSessionLogOutput {
    0 "Logs" logs, 1 "Limit" limit, 2 "Offset" offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionStatement {
    pub session_id: String,
    pub statement_id: String,
    pub task_id: Option<String>,
}
operation! { DescribeNotebookSessionStatement(session_id: String, statement_id: String)
    "DescribeNotebookSessionStatement" -> DescribeNotebookSessionStatementOutput {
    0 "SessionId" session_id, 1 "StatementId" statement_id, 2 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionStatementOutput {
    pub notebook_session_statement: Option<NotebookSessionStatementInfo>,
}
model! { DescribeNotebookSessionStatementOutput {
    0 "NotebookSessionStatement" notebook_session_statement
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionStatementSqlResult {
    pub task_id: String,
    pub max_results: Option<u64>,
    pub next_token: Option<String>,
    pub batch_id: Option<String>,
    pub data_field_cut_len: Option<i64>,
}
operation! { DescribeNotebookSessionStatementSqlResult(task_id: String)
    "DescribeNotebookSessionStatementSqlResult" -> DescribeNotebookSessionStatementSqlResultOutput {
    0 "TaskId" task_id, 1 "MaxResults" max_results: u64, 2 "NextToken" next_token: String, 3 "BatchId" batch_id: String,
    4 "DataFieldCutLen" data_field_cut_len: i64
} }
paged! { DescribeNotebookSessionStatementSqlResult: Column =
    Token "NextToken", "ResultSchema" result_schema, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionStatementSqlResultOutput {
    pub task_id: Option<String>,
    pub result_set: Option<String>,
    pub result_schema: Option<Vec<Column>>,
    pub next_token: Option<String>,
    pub output_path: Option<String>,
    pub use_time: Option<i64>,
    pub affect_rows: Option<i64>,
    pub data_amount: Option<i64>,
    pub ui_url: Option<String>,
}
model! { DescribeNotebookSessionStatementSqlResultOutput {
    0 "TaskId" task_id, 1 "ResultSet" result_set, 2 "ResultSchema" result_schema, 3 "NextToken" next_token,
    4 "OutputPath" output_path, 5 "UseTime" use_time, 6 "AffectRows" affect_rows, 7 "DataAmount" data_amount,
    8 "UiUrl" ui_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionStatements {
    pub session_id: String,
    pub batch_id: String,
}
operation! { DescribeNotebookSessionStatements(session_id: String, batch_id: String)
    "DescribeNotebookSessionStatements" -> DescribeNotebookSessionStatementsOutput {
    0 "SessionId" session_id, 1 "BatchId" batch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionStatementsOutput {
    pub notebook_session_statements: Option<NotebookSessionStatementBatchInformation>,
}
model! { DescribeNotebookSessionStatementsOutput {
    0 "NotebookSessionStatements" notebook_session_statements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessions {
    pub data_engine_name: String,
    pub state: Option<Vec<String>>,
    pub sort_fields: Option<Vec<String>>,
    pub asc: Option<bool>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeNotebookSessions(data_engine_name: String)
    "DescribeNotebookSessions" -> DescribeNotebookSessionsOutput {
    0 "DataEngineName" data_engine_name, 1 "State" state: Vec<String>, 2 "SortFields" sort_fields: Vec<String>,
    3 "Asc" asc: bool, 4 "Limit" limit: u64, 5 "Offset" offset: u64, 6 "Filters" filters: Vec<Filter>
} }
paged! { DescribeNotebookSessions: NotebookSessions = Offset "Offset", "Sessions" sessions, total "TotalElements" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSessionsOutput {
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
    pub page: Option<u64>,
    pub size: Option<u64>,
    pub sessions: Option<Vec<NotebookSessions>>,
}
model! { DescribeNotebookSessionsOutput {
    0 "TotalElements" total_elements, 1 "TotalPages" total_pages, 2 "Page" page, 3 "Size" size, 4 "Sessions" sessions
} }

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
    0 "Kind" kind, 1 "SessionId" session_id, 2 "ProxyUser" proxy_user, 3 "State" state, 4 "SparkAppId" spark_app_id,
    5 "Name" name, 6 "CreateTime" create_time, 7 "DataEngineName" data_engine_name,
    8 "LastRunningTime" last_running_time, 9 "Creator" creator, 10 "SparkUiUrl" spark_ui_url,
    11 "SessionType" session_type, 12 "DataEngineId" data_engine_id, 13 "ResourceGroupId" resource_group_id,
    14 "ResourceGroupName" resource_group_name, 15 "KernelId" kernel_id, 16 "SparkAppName" spark_app_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOtherCHDFSBindingList {
    pub bucket_id: String,
}
operation! { DescribeOtherCHDFSBindingList(bucket_id: String)
    "DescribeOtherCHDFSBindingList" -> DescribeOtherCHDFSBindingListOutput {
    0 "BucketId" bucket_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOtherCHDFSBindingListOutput {
    pub other_chdfs_binding_list: Option<Vec<OtherCHDFSBinding>>,
    pub total: Option<i64>,
}
model! { DescribeOtherCHDFSBindingListOutput {
    0 "OtherCHDFSBindingList" other_chdfs_binding_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherCHDFSBinding {
    pub product_name: Option<String>,
    pub super_user: Option<Vec<String>>,
    pub vpc_info: Option<Vec<CHDFSProductVpcInfo>>,
    pub is_bind: Option<bool>,
}
model! { OtherCHDFSBinding {
    0 "ProductName" product_name, 1 "SuperUser" super_user, 2 "VpcInfo" vpc_info, 3 "IsBind" is_bind
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CHDFSProductVpcInfo {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<Vec<VpcCidrBlock>>,
    pub rule_id: Option<i64>,
    pub access_group_id: Option<String>,
}
model! { CHDFSProductVpcInfo {
    0 "VpcId" vpc_id, 1 "VpcName" vpc_name, 2 "VpcCidrBlock" vpc_cidr_block, 3 "RuleId" rule_id,
    4 "AccessGroupId" access_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcCidrBlock {
    pub cidr_id: Option<String>,
    pub cidr_addr: Option<String>,
}
model! { VpcCidrBlock {
    0 "CidrId" cidr_id, 1 "CidrAddr" cidr_addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartitionDetail {
    pub partition_code: String,
}
operation! { DescribePartitionDetail(partition_code: String)
    "DescribePartitionDetail" -> DescribePartitionDetailOutput {
    0 "PartitionCode" partition_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartitionDetailOutput {
    pub partition_detail: Option<PartitionDetail>,
}
model! { DescribePartitionDetailOutput {
    0 "PartitionDetail" partition_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionDetail {
    pub partition_code: Option<String>,
    pub partition_name: Option<String>,
    pub description: Option<String>,
    pub region: Option<i64>,
    pub product_info: Option<String>,
    pub resource_pool_code: Option<String>,
    pub resource_quota: Option<Vec<ResourceQuota>>,
    pub pay_mode: Option<i64>,
    pub renew_flag: Option<i64>,
    pub scheduler: Option<String>,
    pub status: Option<i64>,
}
model! { PartitionDetail {
    0 "PartitionCode" partition_code, 1 "PartitionName" partition_name, 2 "Description" description, 3 "Region" region,
    4 "ProductInfo" product_info, 5 "ResourcePoolCode" resource_pool_code, 6 "ResourceQuota" resource_quota,
    7 "PayMode" pay_mode, 8 "RenewFlag" renew_flag, 9 "Scheduler" scheduler, 10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartitionQueues {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortField {
    pub field: Option<String>,
    pub order: Option<String>,
}
input! { SortField() {
    0 "Field" field: String, 1 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartitionQueuesOutput {
    pub queue_list: Option<Vec<QueueInfo>>,
    pub default_queue: Option<QueueInfo>,
    pub total: Option<i64>,
}
model! { DescribePartitionQueuesOutput {
    0 "QueueList" queue_list, 1 "DefaultQueue" default_queue, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueInfo {
    pub id: Option<i64>,
    pub queue_name: Option<String>,
    pub resource_usage: Option<Vec<ResourceUsage>>,
    pub description: Option<String>,
    pub is_default: Option<i64>,
    pub queue_type: Option<i64>,
}
model! { QueueInfo {
    0 "Id" id, 1 "QueueName" queue_name, 2 "ResourceUsage" resource_usage, 3 "Description" description,
    4 "IsDefault" is_default, 5 "QueueType" queue_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartitionsOutput {
    pub partitions: Option<Vec<PartitionInfo>>,
    pub total: Option<i64>,
}
model! { DescribePartitionsOutput {
    0 "Partitions" partitions, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionInfo {
    pub name: Option<String>,
    pub partition_code: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub queue_count: Option<i64>,
    pub resource_quota: Option<Vec<ResourceQuota>>,
    pub pay_mode: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { PartitionInfo {
    0 "Name" name, 1 "PartitionCode" partition_code, 2 "Description" description, 3 "Status" status,
    4 "QueueCount" queue_count, 5 "ResourceQuota" resource_quota, 6 "PayMode" pay_mode, 7 "CreateTime" create_time,
    8 "UpdateTime" update_time, 9 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupUsageInfo {
    pub session_id: String,
}
operation! { DescribeResourceGroupUsageInfo(session_id: String)
    "DescribeResourceGroupUsageInfo" -> DescribeResourceGroupUsageInfoOutput {
    0 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupUsageInfoOutput {
    pub total: Option<i64>,
    pub used: Option<i64>,
    pub available: Option<i64>,
}
model! { DescribeResourceGroupUsageInfoOutput {
    0 "Total" total, 1 "Used" used, 2 "Available" available
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResultDownload {
    pub download_id: String,
}
operation! { DescribeResultDownload(download_id: String) "DescribeResultDownload" -> DescribeResultDownloadOutput {
    0 "DownloadId" download_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResultDownloadOutput {
    pub path: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub token: Option<Secret>,
}
model! { DescribeResultDownloadOutput {
    0 "Path" path, 1 "Status" status, 2 "Reason" reason, 3 "SecretId" secret_id, 4 "SecretKey" secret_key,
    5 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleRegions {}
operation! { DescribeSaleRegions() "DescribeSaleRegions" -> DescribeSaleRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleRegionsOutput {
    pub region_list: Option<Vec<RegionInfo>>,
}
model! { DescribeSaleRegionsOutput {
    0 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region_code: Option<String>,
    pub region_name: Option<String>,
    pub status: Option<String>,
}
model! { RegionInfo {
    0 "RegionCode" region_code, 1 "RegionName" region_name, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleResourceInfo {}
operation! { DescribeSaleResourceInfo() "DescribeSaleResourceInfo" -> DescribeSaleResourceInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleResourceInfoOutput {
    pub sale_resource_info_list: Option<Vec<ResourceSaleInfo>>,
}
model! { DescribeSaleResourceInfoOutput {
    0 "SaleResourceInfoList" sale_resource_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceSaleInfo {
    pub resource_spec: Option<ResourceSpec>,
    pub step: Option<i64>,
    pub max_spec: Option<i64>,
    pub status_category: Option<String>,
}
model! { ResourceSaleInfo {
    0 "ResourceSpec" resource_spec, 1 "Step" step, 2 "MaxSpec" max_spec, 3 "StatusCategory" status_category
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScriptsOutput {
    pub scripts: Option<Vec<Script>>,
    pub total_count: Option<i64>,
}
model! { DescribeScriptsOutput {
    0 "Scripts" scripts, 1 "TotalCount" total_count
} }

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
    0 "ScriptId" script_id, 1 "ScriptName" script_name, 2 "ScriptDesc" script_desc, 3 "DatabaseName" database_name,
    4 "SQLStatement" sql_statement, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionImageVersion {
    pub data_engine_id: String,
    pub framework_type: String,
}
operation! { DescribeSessionImageVersion(data_engine_id: String, framework_type: String)
    "DescribeSessionImageVersion" -> DescribeSessionImageVersionOutput {
    0 "DataEngineId" data_engine_id, 1 "FrameworkType" framework_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionImageVersionOutput {
    pub engine_session_images: Option<Vec<EngineSessionImage>>,
}
model! { DescribeSessionImageVersionOutput {
    0 "EngineSessionImages" engine_session_images
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EngineSessionImage {
    pub spark_image_id: Option<String>,
    pub spark_image_version: Option<String>,
    pub spark_image_type: Option<i64>,
    pub spark_image_tag: Option<String>,
}
model! { EngineSessionImage {
    0 "SparkImageId" spark_image_id, 1 "SparkImageVersion" spark_image_version, 2 "SparkImageType" spark_image_type,
    3 "SparkImageTag" spark_image_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkAppJob {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
}
operation! { DescribeSparkAppJob() "DescribeSparkAppJob" -> DescribeSparkAppJobOutput {
    0 "JobId" job_id: String, 1 "JobName" job_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkAppJobOutput {
    pub job: Option<SparkJobInfo>,
    pub is_exists: Option<bool>,
}
model! { DescribeSparkAppJobOutput {
    0 "Job" job, 1 "IsExists" is_exists
} }

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
    pub job_update_time: Option<u64>,
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
    pub is_inherit: Option<u64>,
    pub is_session_started: Option<bool>,
    pub engine_type_detail: Option<String>,
}
model! { SparkJobInfo {
    0 "JobId" job_id, 1 "JobName" job_name, 2 "JobType" job_type, 3 "DataEngine" data_engine, 4 "Eni" eni,
    5 "IsLocal" is_local, 6 "JobFile" job_file, 7 "RoleArn" role_arn, 8 "MainClass" main_class, 9 "CmdArgs" cmd_args,
    10 "JobConf" job_conf, 11 "IsLocalJars" is_local_jars, 12 "JobJars" job_jars, 13 "IsLocalFiles" is_local_files,
    14 "JobFiles" job_files, 15 "JobDriverSize" job_driver_size, 16 "JobExecutorSize" job_executor_size,
    17 "JobExecutorNums" job_executor_nums, 18 "JobMaxAttempts" job_max_attempts, 19 "JobCreator" job_creator,
    20 "JobCreateTime" job_create_time, 21 "JobUpdateTime" job_update_time, 22 "CurrentTaskId" current_task_id,
    23 "JobStatus" job_status, 24 "StreamingStat" streaming_stat, 25 "DataSource" data_source,
    26 "IsLocalPythonFiles" is_local_python_files, 27 "AppPythonFiles" app_python_files,
    28 "IsLocalArchives" is_local_archives, 29 "JobArchives" job_archives, 30 "SparkImage" spark_image,
    31 "JobPythonFiles" job_python_files, 32 "TaskNum" task_num, 33 "DataEngineStatus" data_engine_status,
    34 "JobExecutorMaxNumbers" job_executor_max_numbers, 35 "SparkImageVersion" spark_image_version,
    36 "SessionId" session_id, 37 "DataEngineClusterType" data_engine_cluster_type,
    38 "DataEngineImageVersion" data_engine_image_version, 39 "IsInherit" is_inherit,
    40 "IsSessionStarted" is_session_started, 41 "EngineTypeDetail" engine_type_detail
} }

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
    0 "StartTime" start_time, 1 "Receivers" receivers, 2 "NumActiveReceivers" num_active_receivers,
    3 "NumInactiveReceivers" num_inactive_receivers, 4 "NumActiveBatches" num_active_batches,
    5 "NumRetainedCompletedBatches" num_retained_completed_batches,
    6 "NumTotalCompletedBatches" num_total_completed_batches, 7 "AverageInputRate" average_input_rate,
    8 "AverageSchedulingDelay" average_scheduling_delay, 9 "AverageProcessingTime" average_processing_time,
    10 "AverageTotalDelay" average_total_delay
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkAppJobsOutput {
    pub spark_app_jobs: Option<Vec<SparkJobInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeSparkAppJobsOutput {
    0 "SparkAppJobs" spark_app_jobs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkAppTasks {
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
    Offset "Offset", "SparkAppTasks" spark_app_tasks, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkAppTasksOutput {
    pub tasks: Option<TaskResponseInfo>,
    pub total_count: Option<i64>,
    pub spark_app_tasks: Option<Vec<TaskResponseInfo>>,
}
model! { DescribeSparkAppTasksOutput {
    0 "Tasks" tasks, 1 "TotalCount" total_count, 2 "SparkAppTasks" spark_app_tasks
} }

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
    pub executor_nums: Option<u64>,
    pub executor_max_numbers: Option<u64>,
    pub common_metrics: Option<CommonMetrics>,
    pub spark_monitor_metrics: Option<SparkMonitorMetrics>,
    pub presto_monitor_metrics: Option<PrestoMonitorMetrics>,
    pub result_format: Option<String>,
    pub engine_type_detail: Option<String>,
    pub resource_group_name: Option<String>,
    pub job_time_sum: Option<i64>,
}
model! { TaskResponseInfo {
    0 "DatabaseName" database_name, 1 "DataAmount" data_amount, 2 "Id" id, 3 "UsedTime" used_time,
    4 "OutputPath" output_path, 5 "CreateTime" create_time, 6 "State" state, 7 "SQLType" sql_type, 8 "SQL" sql,
    9 "ResultExpired" result_expired, 10 "RowAffectInfo" row_affect_info, 11 "DataSet" data_set, 12 "Error" error,
    13 "Percentage" percentage, 14 "OutputMessage" output_message, 15 "TaskType" task_type,
    16 "ProgressDetail" progress_detail, 17 "UpdateTime" update_time, 18 "DataEngineId" data_engine_id,
    19 "OperateUin" operate_uin, 20 "DataEngineName" data_engine_name, 21 "InputType" input_type,
    22 "InputConf" input_conf, 23 "DataNumber" data_number, 24 "CanDownload" can_download, 25 "UserAlias" user_alias,
    26 "SparkJobName" spark_job_name, 27 "SparkJobId" spark_job_id, 28 "SparkJobFile" spark_job_file, 29 "UiUrl" ui_url,
    30 "TotalTime" total_time, 31 "CmdArgs" cmd_args, 32 "ImageVersion" image_version, 33 "DriverSize" driver_size,
    34 "ExecutorSize" executor_size, 35 "ExecutorNums" executor_nums, 36 "ExecutorMaxNumbers" executor_max_numbers,
    37 "CommonMetrics" common_metrics, 38 "SparkMonitorMetrics" spark_monitor_metrics,
    39 "PrestoMonitorMetrics" presto_monitor_metrics, 40 "ResultFormat" result_format,
    41 "EngineTypeDetail" engine_type_detail, 42 "ResourceGroupName" resource_group_name, 43 "JobTimeSum" job_time_sum
} }

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
    0 "CreateTaskTime" create_task_time, 1 "ProcessTime" process_time, 2 "QueueTime" queue_time,
    3 "ExecutionTime" execution_time, 4 "IsResultCacheHit" is_result_cache_hit, 5 "MatchedMVBytes" matched_mv_bytes,
    6 "MatchedMVs" matched_mvs, 7 "AffectedBytes" affected_bytes, 8 "AffectedRows" affected_rows,
    9 "ProcessedBytes" processed_bytes, 10 "ProcessedRows" processed_rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparkMonitorMetrics {
    pub shuffle_write_bytes_cos: Option<i64>,
    pub shuffle_write_bytes_total: Option<i64>,
}
model! { SparkMonitorMetrics {
    0 "ShuffleWriteBytesCos" shuffle_write_bytes_cos, 1 "ShuffleWriteBytesTotal" shuffle_write_bytes_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrestoMonitorMetrics {
    pub local_cache_hit_rate: Option<f64>,
    pub fragment_cache_hit_rate: Option<f64>,
}
model! { PrestoMonitorMetrics {
    0 "LocalCacheHitRate" local_cache_hit_rate, 1 "FragmentCacheHitRate" fragment_cache_hit_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkSessionBatchSQL {
    pub batch_id: String,
    pub custom_key: Option<String>,
}
operation! { DescribeSparkSessionBatchSQL(batch_id: String)
    "DescribeSparkSessionBatchSQL" -> DescribeSparkSessionBatchSQLOutput {
    0 "BatchId" batch_id, 1 "CustomKey" custom_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkSessionBatchSQLOutput {
    pub state: Option<u64>,
    pub tasks: Option<Vec<BatchSqlTask>>,
    pub event: Option<String>,
}
model! { DescribeSparkSessionBatchSQLOutput {
    0 "State" state, 1 "Tasks" tasks, 2 "Event" event
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSqlTask {
    pub task_id: Option<String>,
    pub execute_sql: Option<String>,
    pub message: Option<String>,
}
model! { BatchSqlTask {
    0 "TaskId" task_id, 1 "ExecuteSQL" execute_sql, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkSessionBatchSQLCost {
    pub batch_ids: Option<Vec<String>>,
}
operation! { DescribeSparkSessionBatchSQLCost()
    "DescribeSparkSessionBatchSQLCost" -> DescribeSparkSessionBatchSQLCostOutput {
    0 "BatchIds" batch_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkSessionBatchSQLCostOutput {
    pub cost_info: Option<Vec<BatchSQLCostInfo>>,
}
model! { DescribeSparkSessionBatchSQLCostOutput {
    0 "CostInfo" cost_info
} }

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
    0 "BatchId" batch_id, 1 "DataEngineName" data_engine_name, 2 "DataEngineId" data_engine_id, 3 "Cost" cost,
    4 "TimeCost" time_cost, 5 "Operator" operator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkSessionBatchSqlLog {
    pub batch_id: String,
    pub custom_key: Option<String>,
}
operation! { DescribeSparkSessionBatchSqlLog(batch_id: String)
    "DescribeSparkSessionBatchSqlLog" -> DescribeSparkSessionBatchSqlLogOutput {
    0 "BatchId" batch_id, 1 "CustomKey" custom_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSparkSessionBatchSqlLogOutput {
    pub state: Option<u64>,
    pub log_set: Option<Vec<SparkSessionBatchLog>>,
}
model! { DescribeSparkSessionBatchSqlLogOutput {
    0 "State" state, 1 "LogSet" log_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparkSessionBatchLog {
    pub step: Option<String>,
    pub time: Option<String>,
    pub message: Option<String>,
    pub operate: Option<Vec<SparkSessionBatchLogOperate>>,
}
model! { SparkSessionBatchLog {
    0 "Step" step, 1 "Time" time, 2 "Message" message, 3 "Operate" operate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparkSessionBatchLogOperate {
    pub text: Option<String>,
    pub operate: Option<String>,
    pub supplement: Option<Vec<KVPair>>,
}
model! { SparkSessionBatchLogOperate {
    0 "Text" text, 1 "Operate" operate, 2 "Supplement" supplement
} }

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
    Offset "Offset", "StandardEngineResourceGroupConfigInfos" standard_engine_resource_group_config_infos, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStandardEngineResourceGroupConfigInfoOutput {
    pub total: Option<i64>,
    pub standard_engine_resource_group_config_infos: Option<Vec<StandardEngineResourceGroupConfigInfo>>,
}
model! { DescribeStandardEngineResourceGroupConfigInfoOutput {
    0 "Total" total, 1 "StandardEngineResourceGroupConfigInfos" standard_engine_resource_group_config_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardEngineResourceGroupConfigInfo {
    pub resource_group_id: Option<String>,
    pub data_engine_id: Option<String>,
    pub static_config_pairs: Option<Vec<EngineResourceGroupConfigPair>>,
    pub dynamic_config_pairs: Option<Vec<EngineResourceGroupConfigPair>>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { StandardEngineResourceGroupConfigInfo {
    0 "ResourceGroupId" resource_group_id, 1 "DataEngineId" data_engine_id, 2 "StaticConfigPairs" static_config_pairs,
    3 "DynamicConfigPairs" dynamic_config_pairs, 4 "CreateTime" create_time, 5 "UpdateTime" update_time
} }

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
    Offset "Offset", "UserEngineResourceGroupInfos" user_engine_resource_group_infos, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStandardEngineResourceGroupsOutput {
    pub user_engine_resource_group_infos: Option<Vec<StandardEngineResourceGroupInfo>>,
    pub total: Option<i64>,
}
model! { DescribeStandardEngineResourceGroupsOutput {
    0 "UserEngineResourceGroupInfos" user_engine_resource_group_infos, 1 "Total" total
} }

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
    pub network_config_names: Option<Vec<String>>,
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
    0 "EngineResourceGroupId" engine_resource_group_id, 1 "EngineResourceGroupName" engine_resource_group_name,
    2 "Creator" creator, 3 "ResourceGroupState" resource_group_state, 4 "AutoLaunch" auto_launch,
    5 "AutoPause" auto_pause, 6 "AutoPauseTime" auto_pause_time, 7 "DriverCuSpec" driver_cu_spec,
    8 "ExecutorCuSpec" executor_cu_spec, 9 "MaxConcurrency" max_concurrency, 10 "MinExecutorNums" min_executor_nums,
    11 "MaxExecutorNums" max_executor_nums, 12 "CreateTime" create_time, 13 "UpdateTime" update_time,
    14 "NeedRestart" need_restart, 15 "DataEngineName" data_engine_name, 16 "DataEngineId" data_engine_id,
    17 "DataEngineState" data_engine_state, 18 "AccessPointId" access_point_id, 19 "AccessPointName" access_point_name,
    20 "AccessPointState" access_point_state, 21 "ResourceGroupType" resource_group_type,
    22 "EngineNetworkId" engine_network_id, 23 "NetworkConfigNames" network_config_names, 24 "FrameType" frame_type,
    25 "ImageType" image_type, 26 "ImageName" image_name, 27 "ImageVersion" image_version, 28 "Size" size,
    29 "IsDefault" is_default, 30 "ResourceGroupScene" resource_group_scene, 31 "PythonCuSpec" python_cu_spec,
    32 "SparkSpecMode" spark_spec_mode, 33 "SparkSize" spark_size, 34 "SparkMinSize" spark_min_size,
    35 "PublicDomain" public_domain, 36 "RegistryId" registry_id, 37 "RegionName" region_name,
    38 "LaunchTime" launch_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoreLocation {}
operation! { DescribeStoreLocation() "DescribeStoreLocation" -> DescribeStoreLocationOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoreLocationOutput {
    pub store_location: Option<String>,
}
model! { DescribeStoreLocationOutput {
    0 "StoreLocation" store_location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubUserAccessPolicy {}
operation! { DescribeSubUserAccessPolicy() "DescribeSubUserAccessPolicy" -> DescribeSubUserAccessPolicyOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubUserAccessPolicyOutput {
    pub policy_document: Option<String>,
}
model! { DescribeSubUserAccessPolicyOutput {
    0 "PolicyDocument" policy_document
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTCLakeMetaInstance {}
operation! { DescribeTCLakeMetaInstance() "DescribeTCLakeMetaInstance" -> DescribeTCLakeMetaInstanceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTCLakeMetaInstanceOutput {
    pub status: Option<String>,
}
model! { DescribeTCLakeMetaInstanceOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTable {
    pub table_name: String,
    pub database_name: String,
    pub datasource_connection_name: Option<String>,
}
operation! { DescribeTable(table_name: String, database_name: String) "DescribeTable" -> DescribeTableOutput {
    0 "TableName" table_name, 1 "DatabaseName" database_name,
    2 "DatasourceConnectionName" datasource_connection_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableOutput {
    pub table: Option<TableResponseInfo>,
}
model! { DescribeTableOutput {
    0 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableResponseInfo {
    pub table_base_info: Option<TableBaseInfo>,
    pub columns: Option<Vec<Column>>,
    pub partitions: Option<Vec<Partition>>,
    pub location: Option<String>,
    pub properties: Option<Vec<Property>>,
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
    0 "TableBaseInfo" table_base_info, 1 "Columns" columns, 2 "Partitions" partitions, 3 "Location" location,
    4 "Properties" properties, 5 "ModifiedTime" modified_time, 6 "CreateTime" create_time, 7 "InputFormat" input_format,
    8 "StorageSize" storage_size, 9 "RecordCount" record_count, 10 "MapMaterializedViewName" map_materialized_view_name,
    11 "HeatValue" heat_value, 12 "InputFormatShort" input_format_short
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablePartitions {
    pub catalog: String,
    pub database: String,
    pub table: String,
    pub offset: i64,
    pub limit: i64,
    pub fuzzy_partition: Option<String>,
    pub sorts: Option<Vec<Sort>>,
    pub cursor: Option<String>,
}

/// What [`DescribeTablePartitions::new`] takes.
pub struct DescribeTablePartitionsRequired {
    pub catalog: String,
    pub database: String,
    pub table: String,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeTablePartitions{DescribeTablePartitionsRequired: catalog, database, table, offset, limit}
    "DescribeTablePartitions" -> DescribeTablePartitionsOutput {
    0 "Catalog" catalog, 1 "Database" database, 2 "Table" table, 3 "Offset" offset, 4 "Limit" limit,
    5 "FuzzyPartition" fuzzy_partition: String, 6 "Sorts" sorts: Vec<Sort>, 7 "Cursor" cursor: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    pub field: Option<String>,
    pub asc: Option<bool>,
}
input! { Sort(field: String, asc: bool) {
    0 "Field" field: String, 1 "Asc" asc: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablePartitionsOutput {
    pub mixed_partitions: Option<MixedTablePartitions>,
}
model! { DescribeTablePartitionsOutput {
    0 "MixedPartitions" mixed_partitions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixedTablePartitions {
    pub table_format: Option<String>,
    pub total_size: Option<i64>,
    pub next_cursor: Option<String>,
    pub iceberg_partitions: Option<Vec<IcebergTablePartition>>,
    pub hive_partitions: Option<Vec<HiveTablePartition>>,
}
model! { MixedTablePartitions {
    0 "TableFormat" table_format, 1 "TotalSize" total_size, 2 "NextCursor" next_cursor,
    3 "IcebergPartitions" iceberg_partitions, 4 "HivePartitions" hive_partitions
} }

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
    0 "Partition" partition, 1 "Records" records, 2 "DataFileSize" data_file_size,
    3 "DataFileStorage" data_file_storage, 4 "CreateTime" create_time, 5 "UpdateTime" update_time,
    6 "LastUpdateSnapshotId" last_update_snapshot_id, 7 "Location" location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationInfo {
    pub bucket: Option<String>,
    pub data_location: Option<String>,
}
model! { LocationInfo {
    0 "Bucket" bucket, 1 "DataLocation" data_location
} }

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
    0 "Partition" partition, 1 "Records" records, 2 "DataFileStorage" data_file_storage, 3 "CreateTime" create_time,
    4 "ModifiedTime" modified_time, 5 "LastAccessTime" last_access_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTables {
    pub database_name: String,
    pub limit: Option<i64>,
    pub offset: Option<u64>,
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
    0 "DatabaseName" database_name, 1 "Limit" limit: i64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>,
    4 "DatasourceConnectionName" datasource_connection_name: String, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "Sort" sort: String, 8 "Asc" asc: bool, 9 "TableType" table_type: String,
    10 "TableFormat" table_format: String, 11 "DescribeType" describe_type: String
} }
paged! { DescribeTables: TableResponseInfo = Offset "Offset", "TableList" table_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesOutput {
    pub table_list: Option<Vec<TableResponseInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeTablesOutput {
    0 "TableList" table_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesName {
    pub database_name: String,
    pub limit: Option<i64>,
    pub offset: Option<u64>,
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
    0 "DatabaseName" database_name, 1 "Limit" limit: i64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>,
    4 "DatasourceConnectionName" datasource_connection_name: String, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "Sort" sort: String, 8 "Asc" asc: bool, 9 "TableType" table_type: String,
    10 "TableFormat" table_format: String
} }
paged! { DescribeTablesName: String = Offset "Offset", "TableNameList" table_name_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesNameOutput {
    pub table_name_list: Option<Vec<String>>,
    pub total_count: Option<u64>,
}
model! { DescribeTablesNameOutput {
    0 "TableNameList" table_name_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetail {
    pub task_instance_id: String,
}
operation! { DescribeTaskDetail(task_instance_id: String) "DescribeTaskDetail" -> DescribeTaskDetailOutput {
    0 "TaskInstanceId" task_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetailOutput {
    pub task_detail: Option<TaskFullRespInfo>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskDetail" task_detail
} }

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
    pub executor_nums: Option<u64>,
    pub executor_max_numbers: Option<u64>,
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
    0 "DatabaseName" database_name, 1 "DataAmount" data_amount, 2 "Id" id, 3 "UsedTime" used_time,
    4 "OutputPath" output_path, 5 "CreateTime" create_time, 6 "State" state, 7 "SQLType" sql_type, 8 "SQL" sql,
    9 "ResultExpired" result_expired, 10 "RowAffectInfo" row_affect_info, 11 "DataSet" data_set, 12 "Error" error,
    13 "Percentage" percentage, 14 "OutputMessage" output_message, 15 "TaskType" task_type,
    16 "ProgressDetail" progress_detail, 17 "UpdateTime" update_time, 18 "DataEngineId" data_engine_id,
    19 "OperateUin" operate_uin, 20 "DataEngineName" data_engine_name, 21 "InputType" input_type,
    22 "InputConf" input_conf, 23 "DataNumber" data_number, 24 "CanDownload" can_download, 25 "UserAlias" user_alias,
    26 "SparkJobName" spark_job_name, 27 "SparkJobId" spark_job_id, 28 "SparkJobFile" spark_job_file, 29 "UiUrl" ui_url,
    30 "TotalTime" total_time, 31 "CmdArgs" cmd_args, 32 "ImageVersion" image_version, 33 "DriverSize" driver_size,
    34 "ExecutorSize" executor_size, 35 "ExecutorNums" executor_nums, 36 "ExecutorMaxNumbers" executor_max_numbers,
    37 "CommonMetrics" common_metrics, 38 "SparkMonitorMetrics" spark_monitor_metrics,
    39 "PrestoMonitorMetrics" presto_monitor_metrics, 40 "ResultFormat" result_format,
    41 "EngineTypeDetail" engine_type_detail, 42 "ResourceGroupName" resource_group_name, 43 "Source" source,
    44 "SourceExtra" source_extra, 45 "CreatorUin" creator_uin, 46 "CreatorAlias" creator_alias,
    47 "CustomizedConf" customized_conf, 48 "TaskTimeSum" task_time_sum, 49 "StageStartTime" stage_start_time,
    50 "InputRecordsSum" input_records_sum, 51 "AnalysisStatusType" analysis_status_type,
    52 "OutputRecordsSum" output_records_sum, 53 "OutputBytesSum" output_bytes_sum,
    54 "OutputFilesNum" output_files_num, 55 "OutputSmallFilesNum" output_small_files_num,
    56 "ShuffleReadRecordsSum" shuffle_read_records_sum, 57 "ShuffleReadBytesSum" shuffle_read_bytes_sum,
    58 "SparkAppId" spark_app_id, 59 "TaskCategory" task_category, 60 "TaskName" task_name, 61 "EngineType" engine_type,
    62 "EngineHasListenerConfig" engine_has_listener_config, 63 "ResourceGroupId" resource_group_id,
    64 "JobTimeSum" job_time_sum, 65 "LaunchTime" launch_time, 66 "GpuDriverSize" gpu_driver_size,
    67 "GpuExecutorSize" gpu_executor_size, 68 "ShuffleWriteBytesSum" shuffle_write_bytes_sum,
    69 "ActiveCore" active_core, 70 "QueueTime" queue_time, 71 "ResourceGroupType" resource_group_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskListOutput {
    pub task_list: Option<Vec<TaskFullRespInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeTaskListOutput {
    0 "TaskList" task_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLog {
    pub task_id: String,
    pub start_time: i64,
    pub end_time: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLogOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub results: Option<Vec<JobLogResult>>,
    pub log_url: Option<String>,
}
model! { DescribeTaskLogOutput {
    0 "Context" context, 1 "ListOver" list_over, 2 "Results" results, 3 "LogUrl" log_url
} }

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
    0 "Time" time, 1 "TopicId" topic_id, 2 "TopicName" topic_name, 3 "LogJson" log_json, 4 "PkgLogId" pkg_log_id
} }

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
    Offset "Offset", "TaskMonitorInfoList" task_monitor_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskMonitorInfosOutput {
    pub task_monitor_info_list: Option<Vec<TaskMonitorInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeTaskMonitorInfosOutput {
    0 "TaskMonitorInfoList" task_monitor_info_list, 1 "TotalCount" total_count
} }

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
    0 "TaskId" task_id, 1 "HouseName" house_name, 2 "QuerySQL" query_sql, 3 "CreateTime" create_time,
    4 "UsedTime" used_time, 5 "DataAmount" data_amount, 6 "QueryStats" query_stats
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResourceUsage {
    pub task_instance_id: String,
}
operation! { DescribeTaskResourceUsage(task_instance_id: String)
    "DescribeTaskResourceUsage" -> DescribeTaskResourceUsageOutput {
    0 "TaskInstanceId" task_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResourceUsageOutput {
    pub core_info: Option<CoreInfo>,
}
model! { DescribeTaskResourceUsageOutput {
    0 "CoreInfo" core_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoreInfo {
    pub timestamp: Option<Vec<i64>>,
    pub core_usage: Option<Vec<i64>>,
}
model! { CoreInfo {
    0 "Timestamp" timestamp, 1 "CoreUsage" core_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResult {
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
    Token "NextToken", "TaskInfo.ResultSchema" task_info.result_schema, next "TaskInfo.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResultOutput {
    pub task_info: Option<TaskResultInfo>,
}
model! { DescribeTaskResultOutput {
    0 "TaskInfo" task_info
} }

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
    pub result_schema: Option<Vec<Column>>,
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
    0 "TaskId" task_id, 1 "DatasourceConnectionName" datasource_connection_name, 2 "DatabaseName" database_name,
    3 "SQL" sql, 4 "SQLType" sql_type, 5 "State" state, 6 "DataAmount" data_amount, 7 "UsedTime" used_time,
    8 "OutputPath" output_path, 9 "CreateTime" create_time, 10 "OutputMessage" output_message,
    11 "RowAffectInfo" row_affect_info, 12 "ResultSchema" result_schema, 13 "ResultSet" result_set,
    14 "NextToken" next_token, 15 "Percentage" percentage, 16 "ProgressDetail" progress_detail,
    17 "DisplayFormat" display_format, 18 "TotalTime" total_time, 19 "QueryResultTime" query_result_time,
    20 "ResultSetEncode" result_set_encode
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub task_list: Option<Vec<TaskResponseInfo>>,
    pub total_count: Option<u64>,
    pub tasks_overview: Option<TasksOverview>,
}
model! { DescribeTasksOutput {
    0 "TaskList" task_list, 1 "TotalCount" total_count, 2 "TasksOverview" tasks_overview
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksOverview {
    pub task_queued_count: Option<i64>,
    pub task_init_count: Option<i64>,
    pub task_running_count: Option<i64>,
    pub total_task_count: Option<i64>,
}
model! { TasksOverview {
    0 "TaskQueuedCount" task_queued_count, 1 "TaskInitCount" task_init_count, 2 "TaskRunningCount" task_running_count,
    3 "TotalTaskCount" total_task_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksAnalysisOutput {
    pub task_list: Option<Vec<AnalysisTaskResults>>,
    pub total_count: Option<u64>,
}
model! { DescribeTasksAnalysisOutput {
    0 "TaskList" task_list, 1 "TotalCount" total_count
} }

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
    0 "Id" id, 1 "InstanceStartTime" instance_start_time, 2 "InstanceCompleteTime" instance_complete_time,
    3 "State" state, 4 "SQL" sql, 5 "DataEngineName" data_engine_name, 6 "JobTimeSum" job_time_sum,
    7 "TaskTimeSum" task_time_sum, 8 "InputRecordsSum" input_records_sum, 9 "InputBytesSum" input_bytes_sum,
    10 "OutputRecordsSum" output_records_sum, 11 "OutputBytesSum" output_bytes_sum,
    12 "ShuffleReadBytesSum" shuffle_read_bytes_sum, 13 "ShuffleReadRecordsSum" shuffle_read_records_sum,
    14 "AnalysisStatus" analysis_status, 15 "OutputFilesNum" output_files_num,
    16 "OutputSmallFilesNum" output_small_files_num, 17 "ShuffleWriteBytesSum" shuffle_write_bytes_sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksCostInfo {
    pub filters: Option<Vec<Filter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data_engine_name: Option<String>,
    pub search_after: Option<String>,
    pub page_size: Option<u64>,
}
operation! { DescribeTasksCostInfo() "DescribeTasksCostInfo" -> DescribeTasksCostInfoOutput {
    0 "Filters" filters: Vec<Filter>, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "DataEngineName" data_engine_name: String, 4 "SearchAfter" search_after: String, 5 "PageSize" page_size: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksCostInfoOutput {
    pub search_after: Option<String>,
    pub data: Option<String>,
}
model! { DescribeTasksCostInfoOutput {
    0 "SearchAfter" search_after, 1 "Data" data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOverviewOutput {
    pub tasks_overview: Option<TasksOverview>,
}
model! { DescribeTasksOverviewOutput {
    0 "TasksOverview" tasks_overview
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThirdPartyAccessUser {}
operation! { DescribeThirdPartyAccessUser() "DescribeThirdPartyAccessUser" -> DescribeThirdPartyAccessUserOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThirdPartyAccessUserOutput {
    pub user_info: Option<OpendThirdAccessUserInfo>,
}
model! { DescribeThirdPartyAccessUserOutput {
    0 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpendThirdAccessUserInfo {
    pub id: Option<i64>,
    pub uin: Option<String>,
    pub app_id: Option<String>,
    pub create_time: Option<String>,
}
model! { OpendThirdAccessUserInfo {
    0 "Id" id, 1 "Uin" uin, 2 "AppId" app_id, 3 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUDFPolicy {
    pub name: String,
    pub database_name: String,
    pub catalog_name: String,
}
operation! { DescribeUDFPolicy(name: String, database_name: String, catalog_name: String)
    "DescribeUDFPolicy" -> DescribeUDFPolicyOutput {
    0 "Name" name, 1 "DatabaseName" database_name, 2 "CatalogName" catalog_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUDFPolicyOutput {
    pub udf_policy_infos: Option<Vec<UDFPolicyInfo>>,
}
model! { DescribeUDFPolicyOutput {
    0 "UDFPolicyInfos" udf_policy_infos
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpdatableDataEngines {
    pub data_engine_config_command: String,
    pub use_lake_fs: Option<bool>,
    pub custom_result_path: Option<String>,
}
operation! { DescribeUpdatableDataEngines(data_engine_config_command: String)
    "DescribeUpdatableDataEngines" -> DescribeUpdatableDataEnginesOutput {
    0 "DataEngineConfigCommand" data_engine_config_command, 1 "UseLakeFs" use_lake_fs: bool,
    2 "CustomResultPath" custom_result_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpdatableDataEnginesOutput {
    pub data_engine_basic_infos: Option<Vec<DataEngineBasicInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeUpdatableDataEnginesOutput {
    0 "DataEngineBasicInfos" data_engine_basic_infos, 1 "TotalCount" total_count
} }

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
    0 "DataEngineName" data_engine_name, 1 "State" state, 2 "CreateTime" create_time, 3 "UpdateTime" update_time,
    4 "Message" message, 5 "DataEngineId" data_engine_id, 6 "DataEngineType" data_engine_type, 7 "AppId" app_id,
    8 "UserUin" user_uin
} }

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
    Offset "Offset", "DataEngineConfigInstanceInfos" data_engine_config_instance_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDataEngineConfigOutput {
    pub data_engine_config_instance_infos: Option<Vec<DataEngineConfigInstanceInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeUserDataEngineConfigOutput {
    0 "DataEngineConfigInstanceInfos" data_engine_config_instance_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEngineConfigInstanceInfo {
    pub data_engine_id: Option<String>,
    pub data_engine_config_pairs: Option<Vec<DataEngineConfigPair>>,
    pub session_resource_template: Option<SessionResourceTemplate>,
}
model! { DataEngineConfigInstanceInfo {
    0 "DataEngineId" data_engine_id, 1 "DataEngineConfigPairs" data_engine_config_pairs,
    2 "SessionResourceTemplate" session_resource_template
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfoOutput {
    pub user_info: Option<UserDetailInfo>,
}
model! { DescribeUserInfoOutput {
    0 "UserInfo" user_info
} }

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
    0 "UserId" user_id, 1 "Type" r#type, 2 "UserType" user_type, 3 "UserDescription" user_description,
    4 "DataPolicyInfo" data_policy_info, 5 "EnginePolicyInfo" engine_policy_info, 6 "WorkGroupInfo" work_group_info,
    7 "UserAlias" user_alias, 8 "RowFilterInfo" row_filter_info, 9 "AccountType" account_type,
    10 "CatalogPolicyInfo" catalog_policy_info, 11 "ModelPolicyInfo" model_policy_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Policys {
    pub policy_set: Option<Vec<Policy>>,
    pub total_count: Option<i64>,
}
model! { Policys {
    0 "PolicySet" policy_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkGroups {
    pub work_group_set: Option<Vec<WorkGroupMessage>>,
    pub total_count: Option<i64>,
}
model! { WorkGroups {
    0 "WorkGroupSet" work_group_set, 1 "TotalCount" total_count
} }

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
    0 "WorkGroupId" work_group_id, 1 "WorkGroupName" work_group_name, 2 "WorkGroupDescription" work_group_description,
    3 "Creator" creator, 4 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserRegisterTime {}
operation! { DescribeUserRegisterTime() "DescribeUserRegisterTime" -> DescribeUserRegisterTimeOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserRegisterTimeOutput {
    pub register_time: Option<i64>,
    pub is_old_user: Option<bool>,
}
model! { DescribeUserRegisterTimeOutput {
    0 "RegisterTime" register_time, 1 "IsOldUser" is_old_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserRoles {
    pub limit: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserRolesOutput {
    pub total: Option<i64>,
    pub user_roles: Option<Vec<UserRole>>,
}
model! { DescribeUserRolesOutput {
    0 "Total" total, 1 "UserRoles" user_roles
} }

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
    pub cos_permission_list: Option<Vec<CosPermission>>,
    pub permission_json: Option<String>,
    pub is_default: Option<i64>,
}
model! { UserRole {
    0 "RoleId" role_id, 1 "AppId" app_id, 2 "Uin" uin, 3 "Arn" arn, 4 "ModifyTime" modify_time, 5 "Desc" desc,
    6 "RoleName" role_name, 7 "Creator" creator, 8 "CosPermissionList" cos_permission_list,
    9 "PermissionJson" permission_json, 10 "IsDefault" is_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserType {
    pub user_id: Option<String>,
    pub account_type: Option<String>,
}
operation! { DescribeUserType() "DescribeUserType" -> DescribeUserTypeOutput {
    0 "UserId" user_id: String, 1 "AccountType" account_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTypeOutput {
    pub user_type: Option<String>,
}
model! { DescribeUserTypeOutput {
    0 "UserType" user_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserVpcConnection {
    pub engine_network_id: String,
    pub data_engine_ids: Option<Vec<String>>,
    pub user_vpc_endpoint_ids: Option<Vec<String>>,
}
operation! { DescribeUserVpcConnection(engine_network_id: String)
    "DescribeUserVpcConnection" -> DescribeUserVpcConnectionOutput {
    0 "EngineNetworkId" engine_network_id, 1 "DataEngineIds" data_engine_ids: Vec<String>,
    2 "UserVpcEndpointIds" user_vpc_endpoint_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserVpcConnectionOutput {
    pub user_vpc_connection_infos: Option<Vec<UserVpcConnectionInfo>>,
}
model! { DescribeUserVpcConnectionOutput {
    0 "UserVpcConnectionInfos" user_vpc_connection_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserVpcConnectionInfo {
    pub engine_network_id: Option<String>,
    pub user_vpc_id: Option<String>,
    pub user_vpc_endpoint_id: Option<String>,
    pub user_vpc_endpoint_name: Option<String>,
    pub access_connection_infos: Option<Vec<String>>,
}
model! { UserVpcConnectionInfo {
    0 "EngineNetworkId" engine_network_id, 1 "UserVpcId" user_vpc_id, 2 "UserVpcEndpointId" user_vpc_endpoint_id,
    3 "UserVpcEndpointName" user_vpc_endpoint_name, 4 "AccessConnectionInfos" access_connection_infos
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersOutput {
    pub total_count: Option<i64>,
    pub user_set: Option<Vec<UserInfo>>,
}
model! { DescribeUsersOutput {
    0 "TotalCount" total_count, 1 "UserSet" user_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub user_id: Option<String>,
    pub user_description: Option<String>,
    pub policy_set: Option<Vec<Policy>>,
    pub creator: Option<String>,
    pub create_time: Option<String>,
    pub work_group_set: Option<Vec<WorkGroupMessage>>,
    pub is_owner: Option<bool>,
    pub user_type: Option<String>,
    pub user_alias: Option<String>,
    pub account_type: Option<String>,
}
model! { UserInfo {
    0 "UserId" user_id, 1 "UserDescription" user_description, 2 "PolicySet" policy_set, 3 "Creator" creator,
    4 "CreateTime" create_time, 5 "WorkGroupSet" work_group_set, 6 "IsOwner" is_owner, 7 "UserType" user_type,
    8 "UserAlias" user_alias, 9 "AccountType" account_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeViews {
    pub database_name: String,
    pub limit: Option<i64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub datasource_connection_name: Option<String>,
    pub sort: Option<String>,
    pub asc: Option<bool>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub describe_type: Option<String>,
}
operation! { DescribeViews(database_name: String) "DescribeViews" -> DescribeViewsOutput {
    0 "DatabaseName" database_name, 1 "Limit" limit: i64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>,
    4 "DatasourceConnectionName" datasource_connection_name: String, 5 "Sort" sort: String, 6 "Asc" asc: bool,
    7 "StartTime" start_time: String, 8 "EndTime" end_time: String, 9 "DescribeType" describe_type: String
} }
paged! { DescribeViews: ViewResponseInfo = Offset "Offset", "ViewList" view_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeViewsOutput {
    pub view_list: Option<Vec<ViewResponseInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeViewsOutput {
    0 "ViewList" view_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewResponseInfo {
    pub view_base_info: Option<ViewBaseInfo>,
    pub columns: Option<Vec<Column>>,
    pub properties: Option<Vec<Property>>,
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
}
model! { ViewResponseInfo {
    0 "ViewBaseInfo" view_base_info, 1 "Columns" columns, 2 "Properties" properties, 3 "CreateTime" create_time,
    4 "ModifiedTime" modified_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewBaseInfo {
    pub database_name: Option<String>,
    pub view_name: Option<String>,
    pub user_alias: Option<String>,
    pub user_sub_uin: Option<String>,
}
model! { ViewBaseInfo {
    0 "DatabaseName" database_name, 1 "ViewName" view_name, 2 "UserAlias" user_alias, 3 "UserSubUin" user_sub_uin
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkGroupInfoOutput {
    pub work_group_info: Option<WorkGroupDetailInfo>,
}
model! { DescribeWorkGroupInfoOutput {
    0 "WorkGroupInfo" work_group_info
} }

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
    0 "WorkGroupId" work_group_id, 1 "WorkGroupName" work_group_name, 2 "Type" r#type, 3 "UserInfo" user_info,
    4 "DataPolicyInfo" data_policy_info, 5 "EnginePolicyInfo" engine_policy_info,
    6 "WorkGroupDescription" work_group_description, 7 "RowFilterInfo" row_filter_info,
    8 "CatalogPolicyInfo" catalog_policy_info, 9 "DataCatalogPolicyInfo" data_catalog_policy_info,
    10 "ModelPolicyInfo" model_policy_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Users {
    pub user_set: Option<Vec<UserMessage>>,
    pub total_count: Option<i64>,
}
model! { Users {
    0 "UserSet" user_set, 1 "TotalCount" total_count
} }

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
    0 "UserId" user_id, 1 "UserDescription" user_description, 2 "Creator" creator, 3 "CreateTime" create_time,
    4 "UserAlias" user_alias, 5 "AccountType" account_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkGroupsOutput {
    pub total_count: Option<i64>,
    pub work_group_set: Option<Vec<WorkGroupInfo>>,
}
model! { DescribeWorkGroupsOutput {
    0 "TotalCount" total_count, 1 "WorkGroupSet" work_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkGroupInfo {
    pub work_group_id: Option<i64>,
    pub work_group_name: Option<String>,
    pub work_group_description: Option<String>,
    pub user_num: Option<i64>,
    pub user_set: Option<Vec<UserMessage>>,
    pub policy_set: Option<Vec<Policy>>,
    pub creator: Option<String>,
    pub create_time: Option<String>,
}
model! { WorkGroupInfo {
    0 "WorkGroupId" work_group_id, 1 "WorkGroupName" work_group_name, 2 "WorkGroupDescription" work_group_description,
    3 "UserNum" user_num, 4 "UserSet" user_set, 5 "PolicySet" policy_set, 6 "Creator" creator,
    7 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachUserPolicy {
    pub user_id: String,
    pub policy_set: Option<Vec<Policy>>,
    pub account_type: Option<String>,
    pub policy_ids: Option<Vec<String>>,
}
operation! { DetachUserPolicy(user_id: String) "DetachUserPolicy" -> Empty {
    0 "UserId" user_id, 1 "PolicySet" policy_set: Vec<Policy>, 2 "AccountType" account_type: String,
    3 "PolicyIds" policy_ids: Vec<String>
} }

pub type DetachUserPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachWorkGroupPolicy {
    pub work_group_id: i64,
    pub policy_set: Option<Vec<Policy>>,
    pub policy_ids: Option<Vec<String>>,
}
operation! { DetachWorkGroupPolicy(work_group_id: i64) "DetachWorkGroupPolicy" -> Empty {
    0 "WorkGroupId" work_group_id, 1 "PolicySet" policy_set: Vec<Policy>, 2 "PolicyIds" policy_ids: Vec<String>
} }

pub type DetachWorkGroupPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropDMSDatabase {
    pub name: String,
    pub delete_data: Option<bool>,
    pub cascade: Option<bool>,
    pub datasource_connection_name: Option<String>,
}
operation! { DropDMSDatabase(name: String) "DropDMSDatabase" -> Empty {
    0 "Name" name, 1 "DeleteData" delete_data: bool, 2 "Cascade" cascade: bool,
    3 "DatasourceConnectionName" datasource_connection_name: String
} }

pub type DropDMSDatabaseOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropDMSPartitionsOutput {
    pub status: Option<bool>,
}
model! { DropDMSPartitionsOutput {
    0 "Status" status
} }

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

pub type DropDMSTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCreateMangedTableSql {
    pub table_base_info: TableBaseInfo,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCreateMangedTableSqlOutput {
    pub execution: Option<Execution>,
}
model! { GenerateCreateMangedTableSqlOutput {
    0 "Execution" execution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateInternalTable {
    pub table_base_info: TableBaseInfo,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateInternalTableOutput {
    pub execution: Option<Execution>,
    pub is_t_iceberg_sql: Option<bool>,
}
model! { GenerateInternalTableOutput {
    0 "Execution" execution, 1 "IsTIcebergSql" is_t_iceberg_sql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExampleDetail {
    pub example_id: String,
}
operation! { GetExampleDetail(example_id: String) "GetExampleDetail" -> GetExampleDetailOutput {
    0 "ExampleId" example_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExampleDetailOutput {
    pub id: Option<u64>,
    pub example_id: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub readme: Option<String>,
    pub code_archive_url: Option<String>,
    pub image: Option<String>,
    pub lab_image: Option<String>,
    pub resource_config: Option<String>,
    pub category: Option<String>,
    pub tags: Option<Vec<String>>,
    pub difficulty: Option<String>,
    pub estimated_time: Option<i64>,
    pub sort_order: Option<i64>,
    pub is_enabled: Option<bool>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub deleted: Option<i64>,
    pub popularity: Option<i64>,
}
model! { GetExampleDetailOutput {
    0 "Id" id, 1 "ExampleId" example_id, 2 "Title" title, 3 "Description" description, 4 "Readme" readme,
    5 "CodeArchiveUrl" code_archive_url, 6 "Image" image, 7 "LabImage" lab_image, 8 "ResourceConfig" resource_config,
    9 "Category" category, 10 "Tags" tags, 11 "Difficulty" difficulty, 12 "EstimatedTime" estimated_time,
    13 "SortOrder" sort_order, 14 "IsEnabled" is_enabled, 15 "CreateTime" create_time, 16 "UpdateTime" update_time,
    17 "Deleted" deleted, 18 "Popularity" popularity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInferenceModel {
    pub model_uid: Option<String>,
}
operation! { GetInferenceModel() "GetInferenceModel" -> GetInferenceModelOutput {
    0 "ModelUid" model_uid: String
} }

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
    pub tags: Option<Vec<String>>,
    pub latest_version: Option<String>,
    pub version_count: Option<i64>,
    pub service_count: Option<i64>,
    pub has_storage: Option<bool>,
    pub storage_region: Option<String>,
    pub has_custom_storage: Option<bool>,
    pub storage_type: Option<String>,
    pub built_in: Option<bool>,
    pub tasks: Option<Vec<String>>,
    pub supported_engines: Option<Vec<String>>,
    pub uin: Option<String>,
    pub app_id: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub sub_account_uin: Option<String>,
    pub resource_tags: Option<Vec<Tag>>,
}
model! { GetInferenceModelOutput {
    0 "ModelId" model_id, 1 "ModelUid" model_uid, 2 "Name" name, 3 "Provider" provider, 4 "Description" description,
    5 "ModelType" model_type, 6 "ParameterSize" parameter_size, 7 "Tags" tags, 8 "LatestVersion" latest_version,
    9 "VersionCount" version_count, 10 "ServiceCount" service_count, 11 "HasStorage" has_storage,
    12 "StorageRegion" storage_region, 13 "HasCustomStorage" has_custom_storage, 14 "StorageType" storage_type,
    15 "BuiltIn" built_in, 16 "Tasks" tasks, 17 "SupportedEngines" supported_engines, 18 "Uin" uin, 19 "AppId" app_id,
    20 "CreateTime" create_time, 21 "UpdateTime" update_time, 22 "SubAccountUin" sub_account_uin,
    23 "ResourceTags" resource_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInferenceService {
    pub service_id: String,
}
operation! { GetInferenceService(service_id: String) "GetInferenceService" -> GetInferenceServiceOutput {
    0 "ServiceId" service_id
} }

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
    pub gpu_resource_summary: Option<Vec<GpuSummaryItem>>,
    pub sub_account_uin: Option<String>,
    pub cpu_resource_summary: Option<CpuSummaryItem>,
    pub resource_config: Option<String>,
    pub deployment_mode: Option<String>,
    pub is_custom: Option<bool>,
    pub resource_tags: Option<Vec<Tag>>,
}
model! { GetInferenceServiceOutput {
    0 "ServiceId" service_id, 1 "Name" name, 2 "ModelUid" model_uid, 3 "ModelName" model_name,
    4 "ModelVersion" model_version, 5 "ModelIdentifier" model_identifier, 6 "ModelType" model_type, 7 "Status" status,
    8 "EndpointUrl" endpoint_url, 9 "UnifiedEndpointUrl" unified_endpoint_url,
    10 "UnifiedV2EndpointUrl" unified_v2_endpoint_url, 11 "AppId" app_id, 12 "Uin" uin, 13 "CreateTime" create_time,
    14 "UpdateTime" update_time, 15 "DeploymentCount" deployment_count,
    16 "HasRunningDeployment" has_running_deployment, 17 "RayDashboardUrl" ray_dashboard_url,
    18 "ApiKeyAuthEnabled" api_key_auth_enabled, 19 "ApiKeyAuthForceEnabled" api_key_auth_force_enabled,
    20 "SkipTlsVerify" skip_tls_verify, 21 "GpuResourceSummary" gpu_resource_summary,
    22 "SubAccountUin" sub_account_uin, 23 "CpuResourceSummary" cpu_resource_summary,
    24 "ResourceConfig" resource_config, 25 "DeploymentMode" deployment_mode, 26 "IsCustom" is_custom,
    27 "ResourceTags" resource_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GpuSummaryItem {
    pub gpu_type: Option<String>,
    pub gpu_count: Option<i64>,
    pub replicas: Option<i64>,
}
model! { GpuSummaryItem {
    0 "GpuType" gpu_type, 1 "GpuCount" gpu_count, 2 "Replicas" replicas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobSpec {
    pub spec_id: String,
}
operation! { GetJobSpec(spec_id: String) "GetJobSpec" -> GetJobSpecOutput {
    0 "SpecId" spec_id
} }

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
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub job_instance_count: Option<i64>,
    pub has_running_jobs: Option<bool>,
    pub advanced_options: Option<String>,
    pub group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub priority: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub dispatch_strategy: Option<String>,
    pub submission_target: Option<String>,
    pub group_name: Option<String>,
    pub cluster_name: Option<String>,
}
model! { GetJobSpecOutput {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Entrypoint" entrypoint, 4 "Image" image,
    5 "ImagePullType" image_pull_type, 6 "ImagePullPolicy" image_pull_policy, 7 "ResourceConfig" resource_config,
    8 "RuntimeEnv" runtime_env, 9 "Catalog" catalog, 10 "AutoscalerOptions" autoscaler_options,
    11 "ResourceConfigId" resource_config_id, 12 "ResourceConfigChanged" resource_config_changed,
    13 "ResourcePartitionId" resource_partition_id, 14 "ResourcePartitionName" resource_partition_name,
    15 "Queue" queue, 16 "JobPackage" job_package, 17 "JobPackageName" job_package_name,
    18 "JobPackageSource" job_package_source, 19 "AppId" app_id, 20 "Uin" uin, 21 "SubAccountUin" sub_account_uin,
    22 "SubAccountName" sub_account_name, 23 "CreateTime" create_time, 24 "UpdateTime" update_time,
    25 "JobInstanceCount" job_instance_count, 26 "HasRunningJobs" has_running_jobs,
    27 "AdvancedOptions" advanced_options, 28 "GroupId" group_id, 29 "ClusterId" cluster_id, 30 "Priority" priority,
    31 "Tags" tags, 32 "DispatchStrategy" dispatch_strategy, 33 "SubmissionTarget" submission_target,
    34 "GroupName" group_name, 35 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabDetail {
    pub id: String,
}
operation! { GetLabDetail(id: String) "GetLabDetail" -> GetLabDetailOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabDetailOutput {
    pub example_id: Option<String>,
    pub code_archive_url: Option<String>,
    pub services: Option<Vec<TypeKVPair>>,
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
    pub start_time: Option<u64>,
    pub stop_time: Option<u64>,
    pub delete_time: Option<u64>,
    pub tags: Option<Vec<Tag>>,
    pub persistent_work_dir: Option<PersistentWorkDir>,
    pub enable_token: Option<bool>,
    pub lab_image_pull_type: Option<String>,
    pub sub_account_name: Option<String>,
    pub image_pull_type: Option<String>,
}
model! { GetLabDetailOutput {
    0 "ExampleId" example_id, 1 "CodeArchiveUrl" code_archive_url, 2 "Services" services, 3 "Id" id, 4 "Type" r#type,
    5 "Name" name, 6 "Description" description, 7 "ResourcePartitionId" resource_partition_id,
    8 "ResourcePartitionName" resource_partition_name, 9 "Queue" queue, 10 "AppId" app_id, 11 "Uin" uin,
    12 "SubAccountUin" sub_account_uin, 13 "Status" status, 14 "StatusMessage" status_message,
    15 "ResourceConfig" resource_config, 16 "ResourceConfigId" resource_config_id, 17 "Image" image,
    18 "Catalog" catalog, 19 "HistoryUrl" history_url, 20 "ImagePullPolicy" image_pull_policy,
    21 "AdvancedOptions" advanced_options, 22 "Priority" priority, 23 "StartTime" start_time, 24 "StopTime" stop_time,
    25 "DeleteTime" delete_time, 26 "Tags" tags, 27 "PersistentWorkDir" persistent_work_dir,
    28 "EnableToken" enable_token, 29 "LabImagePullType" lab_image_pull_type, 30 "SubAccountName" sub_account_name,
    31 "ImagePullType" image_pull_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabEvent {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabEventOutput {
    pub list_over: Option<bool>,
    pub events: Option<Vec<EventItem>>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
}
model! { GetLabEventOutput {
    0 "ListOver" list_over, 1 "Events" events, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

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
    0 "EventTime" event_time, 1 "Component" component, 2 "Level" level, 3 "Message" message,
    4 "InvolvedObjectName" involved_object_name, 5 "SourceComponent" source_component, 6 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabHistory {
    pub id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetLabHistory(id: String) "GetLabHistory" -> GetLabHistoryOutput {
    0 "Id" id, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { GetLabHistory: RayClusterHistory = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabHistoryOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<RayClusterHistory>>,
}
model! { GetLabHistoryOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

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
    0 "Id" id, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name, 3 "FromState" from_state, 4 "ToState" to_state,
    5 "Event" event, 6 "Message" message, 7 "TransitionTime" transition_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabPodYaml {
    pub id: String,
    pub pod_name: Option<String>,
}
operation! { GetLabPodYaml(id: String) "GetLabPodYaml" -> GetLabPodYamlOutput {
    0 "Id" id, 1 "PodName" pod_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabPodYamlOutput {
    pub yaml: Option<String>,
}
model! { GetLabPodYamlOutput {
    0 "Yaml" yaml
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabPods {
    pub id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { GetLabPods(id: String) "GetLabPods" -> GetLabPodsOutput {
    0 "Id" id, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "StartTime" start_time: u64,
    4 "EndTime" end_time: u64, 5 "Filters" filters: Vec<Filter>, 6 "SortFields" sort_fields: Vec<SortField>
} }
paged! { GetLabPods: ClusterPod = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabPodsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<ClusterPod>>,
}
model! { GetLabPodsOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

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
    pub create_time: Option<u64>,
    pub start_time: Option<u64>,
}
model! { ClusterPod {
    0 "PodName" pod_name, 1 "PodIp" pod_ip, 2 "Status" status, 3 "Phase" phase, 4 "NodeName" node_name,
    5 "NodeIp" node_ip, 6 "Namespace" namespace, 7 "CpuRequest" cpu_request, 8 "CpuLimit" cpu_limit,
    9 "MemoryRequest" memory_request, 10 "MemoryLimit" memory_limit, 11 "GpuCount" gpu_count, 12 "Image" image,
    13 "Role" role, 14 "CreateTime" create_time, 15 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabServiceUrls {
    pub id: String,
}
operation! { GetLabServiceUrls(id: String) "GetLabServiceUrls" -> GetLabServiceUrlsOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabServiceUrlsOutput {
    pub service_urls: Option<Vec<KVPair>>,
}
model! { GetLabServiceUrlsOutput {
    0 "ServiceUrls" service_urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabYaml {
    pub id: String,
}
operation! { GetLabYaml(id: String) "GetLabYaml" -> GetLabYamlOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabYamlOutput {
    pub yaml: Option<String>,
}
model! { GetLabYamlOutput {
    0 "Yaml" yaml
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelConfig {
    pub model_uid: String,
    pub model_version: Option<String>,
}
operation! { GetModelConfig(model_uid: String) "GetModelConfig" -> GetModelConfigOutput {
    0 "ModelUid" model_uid, 1 "ModelVersion" model_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelConfigOutput {
    pub model_name: Option<String>,
    pub config_json: Option<String>,
}
model! { GetModelConfigOutput {
    0 "ModelName" model_name, 1 "ConfigJson" config_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFiles {
    pub model_uid: String,
    pub model_version: Option<String>,
}
operation! { GetModelFiles(model_uid: String) "GetModelFiles" -> GetModelFilesOutput {
    0 "ModelUid" model_uid, 1 "ModelVersion" model_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFilesOutput {
    pub model_id: Option<i64>,
    pub model_name: Option<String>,
    pub files: Option<Vec<FileNode>>,
}
model! { GetModelFilesOutput {
    0 "ModelId" model_id, 1 "ModelName" model_name, 2 "Files" files
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileNode {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub size: Option<i64>,
    pub children: Option<Vec<FileNode>>,
    pub last_modify_time: Option<i64>,
}
model! { FileNode {
    0 "Name" name, 1 "Type" r#type, 2 "Size" size, 3 "Children" children, 4 "LastModifyTime" last_modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelReadme {
    pub model_uid: String,
    pub model_version: Option<String>,
}
operation! { GetModelReadme(model_uid: String) "GetModelReadme" -> GetModelReadmeOutput {
    0 "ModelUid" model_uid, 1 "ModelVersion" model_version: String
} }

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
    0 "ModelName" model_name, 1 "Provider" provider, 2 "ModelType" model_type, 3 "ParameterSize" parameter_size,
    4 "BuiltIn" built_in, 5 "Readme" readme
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOptimizerPolicy {
    pub smart_policy: SmartPolicy,
}
operation! { GetOptimizerPolicy(smart_policy: SmartPolicy) "GetOptimizerPolicy" -> GetOptimizerPolicyOutput {
    0 "SmartPolicy" smart_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOptimizerPolicyOutput {
    pub smart_optimizer_policy: Option<SmartOptimizerPolicy>,
}
model! { GetOptimizerPolicyOutput {
    0 "SmartOptimizerPolicy" smart_optimizer_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayCluster {
    pub id: String,
}
operation! { GetRayCluster(id: String) "GetRayCluster" -> GetRayClusterOutput {
    0 "Id" id
} }

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
    pub create_time: Option<u64>,
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
    pub start_time: Option<u64>,
    pub stop_time: Option<u64>,
    pub tags: Option<Vec<Tag>>,
    pub resource_config_id: Option<String>,
}
model! { GetRayClusterOutput {
    0 "Id" id, 1 "Type" r#type, 2 "Name" name, 3 "Description" description,
    4 "ResourcePartitionId" resource_partition_id, 5 "ResourcePartitionName" resource_partition_name, 6 "Queue" queue,
    7 "AppId" app_id, 8 "Uin" uin, 9 "SubAccountUin" sub_account_uin, 10 "SubAccountName" sub_account_name,
    11 "Status" status, 12 "StatusMessage" status_message, 13 "CreateTime" create_time, 14 "GroupId" group_id,
    15 "GroupName" group_name, 16 "ResourceConfig" resource_config, 17 "Image" image, 18 "Catalog" catalog,
    19 "HistoryUrl" history_url, 20 "ImagePullPolicy" image_pull_policy, 21 "ImagePullType" image_pull_type,
    22 "AdvancedOptions" advanced_options, 23 "Priority" priority, 24 "StartTime" start_time, 25 "StopTime" stop_time,
    26 "Tags" tags, 27 "ResourceConfigId" resource_config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterEvent {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterEventOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub events: Option<Vec<EventItem>>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
}
model! { GetRayClusterEventOutput {
    0 "Context" context, 1 "ListOver" list_over, 2 "Events" events, 3 "StartTime" start_time, 4 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterHistory {
    pub id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetRayClusterHistory(id: String) "GetRayClusterHistory" -> GetRayClusterHistoryOutput {
    0 "Id" id, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { GetRayClusterHistory: RayClusterHistory = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterHistoryOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<RayClusterHistory>>,
}
model! { GetRayClusterHistoryOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterPodYaml {
    pub id: String,
    pub pod_name: Option<String>,
}
operation! { GetRayClusterPodYaml(id: String) "GetRayClusterPodYaml" -> GetRayClusterPodYamlOutput {
    0 "Id" id, 1 "PodName" pod_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterPodYamlOutput {
    pub yaml: Option<String>,
}
model! { GetRayClusterPodYamlOutput {
    0 "Yaml" yaml
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterPods {
    pub id: String,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { GetRayClusterPods(id: String) "GetRayClusterPods" -> GetRayClusterPodsOutput {
    0 "Id" id, 1 "StartTime" start_time: u64, 2 "EndTime" end_time: u64, 3 "Page" page: i64,
    4 "PageSize" page_size: i64, 5 "Filters" filters: Vec<Filter>, 6 "SortFields" sort_fields: Vec<SortField>
} }
paged! { GetRayClusterPods: ClusterPod = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterPodsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<ClusterPod>>,
}
model! { GetRayClusterPodsOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterYaml {
    pub id: String,
}
operation! { GetRayClusterYaml(id: String) "GetRayClusterYaml" -> GetRayClusterYamlOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterYamlOutput {
    pub yaml: Option<String>,
}
model! { GetRayClusterYamlOutput {
    0 "Yaml" yaml
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJob {
    pub id: String,
}
operation! { GetRayJob(id: String) "GetRayJob" -> GetRayJobOutput {
    0 "Id" id
} }

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
    pub finish_time: Option<u64>,
    pub create_time: Option<u64>,
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
    pub tags: Option<Vec<Tag>>,
    pub job_source: Option<String>,
    pub cluster_name: Option<String>,
}
model! { GetRayJobOutput {
    0 "Id" id, 1 "ResourcePartitionId" resource_partition_id, 2 "ResourcePartitionName" resource_partition_name,
    3 "Queue" queue, 4 "Status" status, 5 "Entrypoint" entrypoint, 6 "JobName" job_name, 7 "AppId" app_id, 8 "Uin" uin,
    9 "SubAccountUin" sub_account_uin, 10 "HistoryUrl" history_url, 11 "RunningTime" running_time,
    12 "FinishTime" finish_time, 13 "CreateTime" create_time, 14 "ErrorMessage" error_message,
    15 "RuntimeEnv" runtime_env, 16 "Image" image, 17 "ResourceConfig" resource_config, 18 "Catalog" catalog,
    19 "ImagePullPolicy" image_pull_policy, 20 "AutoscalerOptions" autoscaler_options, 21 "SpecId" spec_id,
    22 "SpecName" spec_name, 23 "AdvancedOptions" advanced_options, 24 "Priority" priority, 25 "Tags" tags,
    26 "JobSource" job_source, 27 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobEvent {
    pub id: String,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub sort_fields: Option<Vec<SortField>>,
    pub context: Option<String>,
    pub page_size: Option<u64>,
    pub event_type: Option<String>,
}
operation! { GetRayJobEvent(id: String) "GetRayJobEvent" -> GetRayJobEventOutput {
    0 "Id" id, 1 "StartTime" start_time: u64, 2 "EndTime" end_time: u64, 3 "SortFields" sort_fields: Vec<SortField>,
    4 "Context" context: String, 5 "PageSize" page_size: u64, 6 "EventType" event_type: String
} }
paged! { GetRayJobEvent: RayJobEventItem = Token "Context", "Events" events, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobEventOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub events: Option<Vec<RayJobEventItem>>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
}
model! { GetRayJobEventOutput {
    0 "Context" context, 1 "ListOver" list_over, 2 "Events" events, 3 "StartTime" start_time, 4 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RayJobEventItem {
    pub event_time: Option<u64>,
    pub component: Option<String>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub involved_object_name: Option<String>,
    pub source_component: Option<String>,
    pub reason: Option<String>,
}
model! { RayJobEventItem {
    0 "EventTime" event_time, 1 "Component" component, 2 "Level" level, 3 "Message" message,
    4 "InvolvedObjectName" involved_object_name, 5 "SourceComponent" source_component, 6 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobEventLog {
    pub id: String,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { GetRayJobEventLog(id: String) "GetRayJobEventLog" -> GetRayJobEventLogOutput {
    0 "Id" id, 1 "StartTime" start_time: u64, 2 "EndTime" end_time: u64, 3 "Page" page: i64,
    4 "PageSize" page_size: i64, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { GetRayJobEventLog: EventLogItem = Number "Page", "Events" events, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobEventLogOutput {
    pub total_count: Option<i64>,
    pub events: Option<Vec<EventLogItem>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { GetRayJobEventLogOutput {
    0 "TotalCount" total_count, 1 "Events" events, 2 "Page" page, 3 "PageSize" page_size, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventLogItem {
    pub event_time: Option<u64>,
    pub component: Option<String>,
    pub level: Option<String>,
    pub message: Option<String>,
}
model! { EventLogItem {
    0 "EventTime" event_time, 1 "Component" component, 2 "Level" level, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobHistory {
    pub id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetRayJobHistory(id: String) "GetRayJobHistory" -> GetRayJobHistoryOutput {
    0 "Id" id, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { GetRayJobHistory: JobStatusHistory = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobHistoryOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<JobStatusHistory>>,
}
model! { GetRayJobHistoryOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

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
    pub transition_time: Option<u64>,
}
model! { JobStatusHistory {
    0 "Id" id, 1 "JobId" job_id, 2 "JobName" job_name, 3 "FromState" from_state, 4 "ToState" to_state, 5 "Event" event,
    6 "Message" message, 7 "TransitionTime" transition_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobPodYaml {
    pub id: Option<String>,
    pub pod_name: Option<String>,
}
operation! { GetRayJobPodYaml() "GetRayJobPodYaml" -> GetRayJobPodYamlOutput {
    0 "Id" id: String, 1 "PodName" pod_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobPodYamlOutput {
    pub yaml: Option<String>,
}
model! { GetRayJobPodYamlOutput {
    0 "Yaml" yaml
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobPods {
    pub id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { GetRayJobPods(id: String) "GetRayJobPods" -> GetRayJobPodsOutput {
    0 "Id" id, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "StartTime" start_time: u64,
    4 "EndTime" end_time: u64, 5 "Filters" filters: Vec<Filter>, 6 "SortFields" sort_fields: Vec<SortField>
} }
paged! { GetRayJobPods: JobPodEntity = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobPodsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<JobPodEntity>>,
}
model! { GetRayJobPodsOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

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
    pub create_time: Option<u64>,
    pub start_time: Option<u64>,
}
model! { JobPodEntity {
    0 "PodName" pod_name, 1 "PodIp" pod_ip, 2 "Status" status, 3 "Phase" phase, 4 "NodeName" node_name,
    5 "NodeIp" node_ip, 6 "Namespace" namespace, 7 "CpuRequest" cpu_request, 8 "CpuLimit" cpu_limit,
    9 "MemoryRequest" memory_request, 10 "MemoryLimit" memory_limit, 11 "GpuCount" gpu_count, 12 "Image" image,
    13 "Role" role, 14 "CreateTime" create_time, 15 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobYaml {
    pub id: String,
}
operation! { GetRayJobYaml(id: String) "GetRayJobYaml" -> GetRayJobYamlOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobYamlOutput {
    pub yaml: Option<String>,
}
model! { GetRayJobYamlOutput {
    0 "Yaml" yaml
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfig {
    pub id: String,
}
operation! { GetResourceConfig(id: String) "GetResourceConfig" -> GetResourceConfigOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConfigOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub head: Option<HeadSpecDTO>,
    pub worker: Option<Vec<WorkerSpecDTO>>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
}
model! { GetResourceConfigOutput {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Type" r#type, 4 "Head" head, 5 "Worker" worker,
    6 "CreateTime" create_time, 7 "UpdateTime" update_time, 8 "AppId" app_id, 9 "Uin" uin,
    10 "SubAccountUin" sub_account_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantDLCCatalogAccess {
    pub vpc_id: String,
    pub product: String,
    pub description: Option<String>,
    pub vpc_uin: Option<String>,
    pub vpc_app_id: Option<u64>,
}
operation! { GrantDLCCatalogAccess(vpc_id: String, product: String) "GrantDLCCatalogAccess" -> Empty {
    0 "VpcId" vpc_id, 1 "Product" product, 2 "Description" description: String, 3 "VpcUin" vpc_uin: String,
    4 "VpcAppId" vpc_app_id: u64
} }

pub type GrantDLCCatalogAccessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeTCLake {}
operation! { InitializeTCLake() "InitializeTCLake" -> InitializeTCLakeOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeTCLakeOutput {
    pub instance_id: Option<String>,
    pub is_success: Option<bool>,
}
model! { InitializeTCLakeOutput {
    0 "InstanceId" instance_id, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchStandardEngineResourceGroups {
    pub engine_resource_group_names: Vec<String>,
}
operation! { LaunchStandardEngineResourceGroups(engine_resource_group_names: Vec<String>)
    "LaunchStandardEngineResourceGroups" -> LaunchStandardEngineResourceGroupsOutput {
    0 "EngineResourceGroupNames" engine_resource_group_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchStandardEngineResourceGroupsOutput {
    pub operate_engine_resource_group_fail_messages: Option<Vec<OperateEngineResourceGroupFailMessage>>,
}
model! { LaunchStandardEngineResourceGroupsOutput {
    0 "OperateEngineResourceGroupFailMessages" operate_engine_resource_group_fail_messages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateEngineResourceGroupFailMessage {
    pub engine_resource_group_name: Option<String>,
    pub fail_message: Option<String>,
}
model! { OperateEngineResourceGroupFailMessage {
    0 "EngineResourceGroupName" engine_resource_group_name, 1 "FailMessage" fail_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterGroups {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListClusterGroups() "ListClusterGroups" -> ListClusterGroupsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "StartTime" start_time: u64, 3 "EndTime" end_time: u64,
    4 "Filters" filters: Vec<Filter>, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListClusterGroups: ClusterGroup = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterGroupsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<ClusterGroup>>,
}
model! { ListClusterGroupsOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

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
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub deleted: Option<bool>,
    pub delete_time: Option<u64>,
}
model! { ClusterGroup {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Config" config, 4 "AppId" app_id, 5 "Uin" uin,
    6 "SubAccountUin" sub_account_uin, 7 "CreateTime" create_time, 8 "UpdateTime" update_time, 9 "Deleted" deleted,
    10 "DeleteTime" delete_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExampleCategoriesOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<ExampleCategories>>,
}
model! { ListExampleCategoriesOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExampleCategories {
    pub categories: Option<String>,
}
model! { ExampleCategories {
    0 "Categories" categories
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExampleDifficultiesOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<ExampleDifficulties>>,
}
model! { ListExampleDifficultiesOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExampleDifficulties {
    pub difficulty: Option<String>,
}
model! { ExampleDifficulties {
    0 "Difficulty" difficulty
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExampleTags {
    pub category: Option<String>,
}
operation! { ListExampleTags() "ListExampleTags" -> ListExampleTagsOutput {
    0 "Category" category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExampleTagsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<ExampleTag>>,
}
model! { ListExampleTagsOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExampleTag {
    pub tag: Option<String>,
    pub count: Option<i64>,
}
model! { ExampleTag {
    0 "Tag" tag, 1 "Count" count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExamplesOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<ExampleEntity>>,
}
model! { ListExamplesOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExampleEntity {
    pub id: Option<u64>,
    pub example_id: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub readme: Option<String>,
    pub code_archive_url: Option<String>,
    pub image: Option<String>,
    pub lab_image: Option<String>,
    pub resource_config: Option<String>,
    pub category: Option<String>,
    pub tags: Option<Vec<String>>,
    pub popularity: Option<i64>,
    pub difficulty: Option<String>,
    pub estimated_time: Option<i64>,
    pub sort_order: Option<i64>,
    pub is_enabled: Option<bool>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub deleted: Option<i64>,
}
model! { ExampleEntity {
    0 "Id" id, 1 "ExampleId" example_id, 2 "Title" title, 3 "Description" description, 4 "Readme" readme,
    5 "CodeArchiveUrl" code_archive_url, 6 "Image" image, 7 "LabImage" lab_image, 8 "ResourceConfig" resource_config,
    9 "Category" category, 10 "Tags" tags, 11 "Popularity" popularity, 12 "Difficulty" difficulty,
    13 "EstimatedTime" estimated_time, 14 "SortOrder" sort_order, 15 "IsEnabled" is_enabled,
    16 "CreateTime" create_time, 17 "UpdateTime" update_time, 18 "Deleted" deleted
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<ImageDto>>,
}
model! { ListImagesOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageDto {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub ray_version: Option<String>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { ImageDto {
    0 "Id" id, 1 "Name" name, 2 "Url" url, 3 "Description" description, 4 "Type" r#type, 5 "RayVersion" ray_version,
    6 "CreateTime" create_time, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceEngines {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListInferenceEngines() "ListInferenceEngines" -> ListInferenceEnginesOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "StartTime" start_time: u64, 3 "EndTime" end_time: u64,
    4 "Filters" filters: Vec<Filter>, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListInferenceEngines: InferenceEngineInfo = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceEnginesOutput {
    pub items: Option<Vec<InferenceEngineInfo>>,
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListInferenceEnginesOutput {
    0 "Items" items, 1 "Total" total, 2 "Page" page, 3 "PageSize" page_size, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceEngineInfo {
    pub engine_id: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<String>>,
    pub model_types: Option<Vec<String>>,
    pub exclusive: Option<bool>,
    pub enabled: Option<bool>,
    pub capabilities: Option<EngineCapabilities>,
}
model! { InferenceEngineInfo {
    0 "EngineId" engine_id, 1 "Name" name, 2 "Version" version, 3 "Description" description, 4 "Tags" tags,
    5 "ModelTypes" model_types, 6 "Exclusive" exclusive, 7 "Enabled" enabled, 8 "Capabilities" capabilities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EngineCapabilities {
    pub gpu_optional: Option<bool>,
    pub supports_parallel_config: Option<bool>,
    pub supports_remote_code: Option<bool>,
    pub gpu_memory_key: Option<String>,
    pub parallel_keys: Option<Vec<ParallelKeyMapping>>,
}
model! { EngineCapabilities {
    0 "GpuOptional" gpu_optional, 1 "SupportsParallelConfig" supports_parallel_config,
    2 "SupportsRemoteCode" supports_remote_code, 3 "GpuMemoryKey" gpu_memory_key, 4 "ParallelKeys" parallel_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParallelKeyMapping {
    pub r#type: Option<String>,
    pub keys: Option<Vec<String>>,
}
model! { ParallelKeyMapping {
    0 "Type" r#type, 1 "Keys" keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceModels {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
    pub parameter_size_min: Option<f64>,
    pub parameter_size_max: Option<f64>,
}
operation! { ListInferenceModels() "ListInferenceModels" -> ListInferenceModelsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "StartTime" start_time: u64, 3 "EndTime" end_time: u64,
    4 "Filters" filters: Vec<Filter>, 5 "SortFields" sort_fields: Vec<SortField>,
    6 "ParameterSizeMin" parameter_size_min: f64, 7 "ParameterSizeMax" parameter_size_max: f64
} }
paged! { ListInferenceModels: InferenceModelInfo = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceModelsOutput {
    pub items: Option<Vec<InferenceModelInfo>>,
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListInferenceModelsOutput {
    0 "Items" items, 1 "Total" total, 2 "Page" page, 3 "PageSize" page_size, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceModelInfo {
    pub model_id: Option<String>,
    pub model_uid: Option<String>,
    pub name: Option<String>,
    pub provider: Option<String>,
    pub description: Option<String>,
    pub model_type: Option<String>,
    pub supported_engines: Option<Vec<String>>,
    pub parameter_size: Option<String>,
    pub tags: Option<Vec<String>>,
    pub latest_version: Option<String>,
    pub version_count: Option<i64>,
    pub service_count: Option<i64>,
    pub has_storage: Option<bool>,
    pub storage_region: Option<String>,
    pub has_custom_storage: Option<bool>,
    pub storage_type: Option<String>,
    pub built_in: Option<bool>,
    pub tasks: Option<Vec<String>>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub sub_account_uin: Option<String>,
    pub resource_tags: Option<Vec<Tag>>,
}
model! { InferenceModelInfo {
    0 "ModelId" model_id, 1 "ModelUid" model_uid, 2 "Name" name, 3 "Provider" provider, 4 "Description" description,
    5 "ModelType" model_type, 6 "SupportedEngines" supported_engines, 7 "ParameterSize" parameter_size, 8 "Tags" tags,
    9 "LatestVersion" latest_version, 10 "VersionCount" version_count, 11 "ServiceCount" service_count,
    12 "HasStorage" has_storage, 13 "StorageRegion" storage_region, 14 "HasCustomStorage" has_custom_storage,
    15 "StorageType" storage_type, 16 "BuiltIn" built_in, 17 "Tasks" tasks, 18 "AppId" app_id, 19 "Uin" uin,
    20 "CreateTime" create_time, 21 "UpdateTime" update_time, 22 "SubAccountUin" sub_account_uin,
    23 "ResourceTags" resource_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceServices {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListInferenceServices() "ListInferenceServices" -> ListInferenceServicesOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "StartTime" start_time: u64, 3 "EndTime" end_time: u64,
    4 "Filters" filters: Vec<Filter>, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListInferenceServices: InferenceServiceInfo = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceServicesOutput {
    pub items: Option<Vec<InferenceServiceInfo>>,
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListInferenceServicesOutput {
    0 "Items" items, 1 "Total" total, 2 "Page" page, 3 "PageSize" page_size, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceServiceInfo {
    pub service_id: Option<String>,
    pub name: Option<String>,
    pub model_id: Option<u64>,
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
    pub gpu_resource_summary: Option<Vec<GpuSummaryItem>>,
    pub sub_account_uin: Option<String>,
    pub cpu_resource_summary: Option<CpuSummaryItem>,
    pub resource_config: Option<String>,
}
model! { InferenceServiceInfo {
    0 "ServiceId" service_id, 1 "Name" name, 2 "ModelId" model_id, 3 "ModelUid" model_uid, 4 "ModelName" model_name,
    5 "ModelVersion" model_version, 6 "ModelIdentifier" model_identifier, 7 "ModelType" model_type, 8 "Status" status,
    9 "EndpointUrl" endpoint_url, 10 "UnifiedEndpointUrl" unified_endpoint_url,
    11 "UnifiedV2EndpointUrl" unified_v2_endpoint_url, 12 "AppId" app_id, 13 "Uin" uin, 14 "CreateTime" create_time,
    15 "UpdateTime" update_time, 16 "DeploymentCount" deployment_count,
    17 "HasRunningDeployment" has_running_deployment, 18 "RayDashboardUrl" ray_dashboard_url,
    19 "ApiKeyAuthEnabled" api_key_auth_enabled, 20 "ApiKeyAuthForceEnabled" api_key_auth_force_enabled,
    21 "SkipTlsVerify" skip_tls_verify, 22 "GpuResourceSummary" gpu_resource_summary,
    23 "SubAccountUin" sub_account_uin, 24 "CpuResourceSummary" cpu_resource_summary,
    25 "ResourceConfig" resource_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSpecs {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListJobSpecs() "ListJobSpecs" -> ListJobSpecsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "Filters" filters: Vec<Filter>, 3 "StartTime" start_time: u64,
    4 "EndTime" end_time: u64, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListJobSpecs: JobSpec = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSpecsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<JobSpec>>,
}
model! { ListJobSpecsOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

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
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub job_instance_count: Option<i64>,
    pub has_running_jobs: Option<bool>,
    pub advanced_options: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub dispatch_strategy: Option<String>,
    pub submission_target: Option<String>,
    pub group_name: Option<String>,
    pub cluster_name: Option<String>,
}
model! { JobSpec {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Entrypoint" entrypoint, 4 "Image" image,
    5 "ImagePullType" image_pull_type, 6 "ImagePullPolicy" image_pull_policy, 7 "ResourceConfig" resource_config,
    8 "RuntimeEnv" runtime_env, 9 "Catalog" catalog, 10 "AutoscalerOptions" autoscaler_options,
    11 "ResourceConfigId" resource_config_id, 12 "ResourceConfigChanged" resource_config_changed,
    13 "ResourcePartitionId" resource_partition_id, 14 "ResourcePartitionName" resource_partition_name,
    15 "Queue" queue, 16 "GroupId" group_id, 17 "ClusterId" cluster_id, 18 "ClusterGroup" cluster_group,
    19 "JobPackage" job_package, 20 "JobPackageName" job_package_name, 21 "Priority" priority, 22 "AppId" app_id,
    23 "Uin" uin, 24 "SubAccountUin" sub_account_uin, 25 "CreateTime" create_time, 26 "UpdateTime" update_time,
    27 "JobInstanceCount" job_instance_count, 28 "HasRunningJobs" has_running_jobs,
    29 "AdvancedOptions" advanced_options, 30 "Tags" tags, 31 "DispatchStrategy" dispatch_strategy,
    32 "SubmissionTarget" submission_target, 33 "GroupName" group_name, 34 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsBySpec {
    pub spec_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListJobsBySpec(spec_id: String) "ListJobsBySpec" -> ListJobsBySpecOutput {
    0 "SpecId" spec_id, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "StartTime" start_time: u64,
    4 "EndTime" end_time: u64, 5 "Filters" filters: Vec<Filter>, 6 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListJobsBySpec: RayJobSubmitEntity = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsBySpecOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<RayJobSubmitEntity>>,
}
model! { ListJobsBySpecOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

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
    pub finish_time: Option<u64>,
    pub create_time: Option<u64>,
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
    pub tags: Option<Vec<Tag>>,
    pub job_source: Option<String>,
}
model! { RayJobSubmitEntity {
    0 "Id" id, 1 "ResourcePartitionId" resource_partition_id, 2 "ResourcePartitionName" resource_partition_name,
    3 "Queue" queue, 4 "Status" status, 5 "Entrypoint" entrypoint, 6 "JobName" job_name, 7 "AppId" app_id, 8 "Uin" uin,
    9 "SubAccountUin" sub_account_uin, 10 "SubAccountName" sub_account_name, 11 "HistoryUrl" history_url,
    12 "RunningTime" running_time, 13 "FinishTime" finish_time, 14 "CreateTime" create_time,
    15 "ErrorMessage" error_message, 16 "RuntimeEnv" runtime_env, 17 "Image" image, 18 "ResourceConfig" resource_config,
    19 "Catalog" catalog, 20 "ImagePullPolicy" image_pull_policy, 21 "AutoscalerOptions" autoscaler_options,
    22 "SpecId" spec_id, 23 "SpecName" spec_name, 24 "AdvancedOptions" advanced_options, 25 "Priority" priority,
    26 "Tags" tags, 27 "JobSource" job_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLabs {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListLabs() "ListLabs" -> ListLabsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "StartTime" start_time: u64, 3 "EndTime" end_time: u64,
    4 "Filters" filters: Vec<Filter>, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListLabs: LabResponse = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLabsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<LabResponse>>,
}
model! { ListLabsOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabResponse {
    pub example_id: Option<String>,
    pub code_archive_url: Option<String>,
    pub services: Option<Vec<TypeKVPair>>,
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
    pub create_time: Option<u64>,
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
    pub start_time: Option<u64>,
    pub stop_time: Option<u64>,
    pub delete_time: Option<u64>,
    pub tags: Option<Vec<Tag>>,
    pub persistent_work_dir: Option<PersistentWorkDir>,
    pub enable_token: Option<bool>,
    pub token: Option<Secret>,
}
model! { LabResponse {
    0 "ExampleId" example_id, 1 "CodeArchiveUrl" code_archive_url, 2 "Services" services, 3 "LabImage" lab_image,
    4 "LabImagePullPolicy" lab_image_pull_policy, 5 "LabImagePullType" lab_image_pull_type, 6 "Id" id, 7 "Type" r#type,
    8 "Name" name, 9 "Description" description, 10 "ResourcePartitionId" resource_partition_id,
    11 "ResourcePartitionName" resource_partition_name, 12 "Queue" queue, 13 "AppId" app_id, 14 "Uin" uin,
    15 "SubAccountUin" sub_account_uin, 16 "SubAccountName" sub_account_name, 17 "Status" status,
    18 "StatusMessage" status_message, 19 "CreateTime" create_time, 20 "GroupName" group_name, 21 "GroupId" group_id,
    22 "ResourceConfig" resource_config, 23 "ResourceConfigId" resource_config_id, 24 "RuntimeEnv" runtime_env,
    25 "Image" image, 26 "Catalog" catalog, 27 "HistoryUrl" history_url, 28 "ImagePullPolicy" image_pull_policy,
    29 "ImagePullType" image_pull_type, 30 "AdvancedOptions" advanced_options, 31 "Priority" priority,
    32 "StartTime" start_time, 33 "StopTime" stop_time, 34 "DeleteTime" delete_time, 35 "Tags" tags,
    36 "PersistentWorkDir" persistent_work_dir, 37 "EnableToken" enable_token, 38 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelVersions {
    pub model_uid: String,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListModelVersions(model_uid: String) "ListModelVersions" -> ListModelVersionsOutput {
    0 "ModelUid" model_uid, 1 "StartTime" start_time: u64, 2 "EndTime" end_time: u64, 3 "Filters" filters: Vec<Filter>,
    4 "SortFields" sort_fields: Vec<SortField>, 5 "Page" page: i64, 6 "PageSize" page_size: i64
} }
paged! { ListModelVersions: ModelVersionInfo = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelVersionsOutput {
    pub items: Option<Vec<ModelVersionInfo>>,
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListModelVersionsOutput {
    0 "Items" items, 1 "Total" total, 2 "Page" page, 3 "PageSize" page_size, 4 "TotalPages" total_pages
} }

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
    pub linked_services: Option<Vec<LinkedServiceInfo>>,
    pub use_custom_storage: Option<bool>,
}
model! { ModelVersionInfo {
    0 "VersionId" version_id, 1 "ModelId" model_id, 2 "Version" version, 3 "StorageUri" storage_uri,
    4 "Description" description, 5 "CreateTime" create_time, 6 "UpdateTime" update_time,
    7 "LinkedServices" linked_services, 8 "UseCustomStorage" use_custom_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayClusterJobs {
    pub cluster_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListRayClusterJobs(cluster_id: String) "ListRayClusterJobs" -> ListRayClusterJobsOutput {
    0 "ClusterId" cluster_id, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "Filters" filters: Vec<Filter>,
    4 "StartTime" start_time: u64, 5 "EndTime" end_time: u64, 6 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListRayClusterJobs: RayJobSubmitEntity = Number "Page", "Items" items }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayClusterJobsOutput {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<RayJobSubmitEntity>>,
}
model! { ListRayClusterJobsOutput {
    0 "Page" page, 1 "PageSize" page_size, 2 "TotalPages" total_pages, 3 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayClusters {
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListRayClusters() "ListRayClusters" -> ListRayClustersOutput {
    0 "StartTime" start_time: u64, 1 "EndTime" end_time: u64, 2 "Page" page: i64, 3 "PageSize" page_size: i64,
    4 "Filters" filters: Vec<Filter>, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListRayClusters: RayClusterEntity = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayClustersOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<RayClusterEntity>>,
}
model! { ListRayClustersOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayJobs {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListRayJobs() "ListRayJobs" -> ListRayJobsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "Filters" filters: Vec<Filter>, 3 "StartTime" start_time: u64,
    4 "EndTime" end_time: u64, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListRayJobs: RayJobSubmitEntity = Number "Page", "Items" items }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayJobsOutput {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<RayJobSubmitEntity>>,
}
model! { ListRayJobsOutput {
    0 "Page" page, 1 "PageSize" page_size, 2 "TotalPages" total_pages, 3 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceConfigs {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { ListResourceConfigs() "ListResourceConfigs" -> ListResourceConfigsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "Filters" filters: Vec<Filter>, 3 "StartTime" start_time: u64,
    4 "EndTime" end_time: u64, 5 "SortFields" sort_fields: Vec<SortField>
} }
paged! { ListResourceConfigs: ResourceConfig = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceConfigsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub items: Option<Vec<ResourceConfig>>,
}
model! { ListResourceConfigsOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceConfig {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub head: Option<HeadSpecDTO>,
    pub worker: Option<Vec<WorkerSpecDTO>>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { ResourceConfig {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Type" r#type, 4 "Head" head, 5 "Worker" worker,
    6 "AppId" app_id, 7 "Uin" uin, 8 "SubAccountUin" sub_account_uin, 9 "CreateTime" create_time,
    10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskJobLogDetail {
    pub start_time: i64,
    pub end_time: i64,
    pub limit: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskJobLogDetailOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub results: Option<Vec<JobLogResult>>,
    pub log_url: Option<String>,
}
model! { ListTaskJobLogDetailOutput {
    0 "Context" context, 1 "ListOver" list_over, 2 "Results" results, 3 "LogUrl" log_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskJobLogName {
    pub task_id: String,
    pub batch_id: Option<String>,
}
operation! { ListTaskJobLogName(task_id: String) "ListTaskJobLogName" -> ListTaskJobLogNameOutput {
    0 "TaskId" task_id, 1 "BatchId" batch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskJobLogNameOutput {
    pub names: Option<Vec<String>>,
}
model! { ListTaskJobLogNameOutput {
    0 "Names" names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockMetaData {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockComponentInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockMetaDataOutput {
    pub lock_id: Option<i64>,
    pub lock_state: Option<String>,
}
model! { LockMetaDataOutput {
    0 "LockId" lock_id, 1 "LockState" lock_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAdvancedStoreLocation {
    pub store_location: String,
    pub enable: u64,
}
operation! { ModifyAdvancedStoreLocation(store_location: String, enable: u64) "ModifyAdvancedStoreLocation" -> Empty {
    0 "StoreLocation" store_location, 1 "Enable" enable
} }

pub type ModifyAdvancedStoreLocationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterPriority {
    pub id: String,
    pub priority: i64,
}
operation! { ModifyClusterPriority(id: String, priority: i64) "ModifyClusterPriority" -> ModifyClusterPriorityOutput {
    0 "Id" id, 1 "Priority" priority
} }

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
    pub create_time: Option<u64>,
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
    pub start_time: Option<u64>,
    pub tags: Option<Vec<Tag>>,
}
model! { ModifyClusterPriorityOutput {
    0 "Id" id, 1 "Type" r#type, 2 "Name" name, 3 "ResourcePartitionId" resource_partition_id, 4 "Queue" queue,
    5 "AppId" app_id, 6 "Uin" uin, 7 "SubAccountUin" sub_account_uin, 8 "Status" status, 9 "CreateTime" create_time,
    10 "GroupId" group_id, 11 "GroupName" group_name, 12 "ResourceConfig" resource_config,
    13 "ResourceConfigId" resource_config_id, 14 "Image" image, 15 "Catalog" catalog, 16 "HistoryUrl" history_url,
    17 "ImagePullPolicy" image_pull_policy, 18 "ImagePullType" image_pull_type, 19 "AdvancedOptions" advanced_options,
    20 "Priority" priority, 21 "StartTime" start_time, 22 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataEngineDescription {
    pub data_engine_name: String,
    pub message: String,
}
operation! { ModifyDataEngineDescription(data_engine_name: String, message: String)
    "ModifyDataEngineDescription" -> Empty {
    0 "DataEngineName" data_engine_name, 1 "Message" message
} }

pub type ModifyDataEngineDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernEventRule {}
operation! { ModifyGovernEventRule() "ModifyGovernEventRule" -> Empty {} }

pub type ModifyGovernEventRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLabPriority {
    pub id: String,
    pub priority: i64,
}
operation! { ModifyLabPriority(id: String, priority: i64) "ModifyLabPriority" -> ModifyLabPriorityOutput {
    0 "Id" id, 1 "Priority" priority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLabPriorityOutput {
    pub example_id: Option<String>,
    pub code_archive_url: Option<String>,
    pub services: Option<Vec<TypeKVPair>>,
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
    pub create_time: Option<u64>,
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
    pub start_time: Option<u64>,
    pub stop_time: Option<u64>,
    pub tags: Option<Vec<Tag>>,
    pub persistent_work_dir: Option<PersistentWorkDir>,
    pub enable_token: Option<bool>,
    pub lab_image_pull_type: Option<String>,
    pub sub_account_name: Option<String>,
    pub image_pull_type: Option<String>,
}
model! { ModifyLabPriorityOutput {
    0 "ExampleId" example_id, 1 "CodeArchiveUrl" code_archive_url, 2 "Services" services, 3 "LabImage" lab_image,
    4 "Id" id, 5 "Type" r#type, 6 "Name" name, 7 "Description" description,
    8 "ResourcePartitionId" resource_partition_id, 9 "ResourcePartitionName" resource_partition_name, 10 "Queue" queue,
    11 "AppId" app_id, 12 "Uin" uin, 13 "SubAccountUin" sub_account_uin, 14 "Status" status,
    15 "StatusMessage" status_message, 16 "CreateTime" create_time, 17 "GroupName" group_name, 18 "GroupId" group_id,
    19 "ResourceConfig" resource_config, 20 "ResourceConfigId" resource_config_id, 21 "Image" image,
    22 "Catalog" catalog, 23 "HistoryUrl" history_url, 24 "ImagePullPolicy" image_pull_policy,
    25 "AdvancedOptions" advanced_options, 26 "Priority" priority, 27 "StartTime" start_time, 28 "StopTime" stop_time,
    29 "Tags" tags, 30 "PersistentWorkDir" persistent_work_dir, 31 "EnableToken" enable_token,
    32 "LabImagePullType" lab_image_pull_type, 33 "SubAccountName" sub_account_name, 34 "ImagePullType" image_pull_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPartitionDescription {
    pub partition_code: String,
    pub description: String,
}
operation! { ModifyPartitionDescription(partition_code: String, description: String)
    "ModifyPartitionDescription" -> Empty {
    0 "PartitionCode" partition_code, 1 "Description" description
} }

pub type ModifyPartitionDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPartitionQueue {
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

pub type ModifyPartitionQueueOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySparkApp {
    pub app_name: String,
    pub app_type: i64,
    pub data_engine: String,
    pub app_file: String,
    pub role_arn: i64,
    pub app_driver_size: String,
    pub app_executor_size: String,
    pub app_executor_nums: i64,
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
    pub is_inherit: Option<u64>,
    pub is_session_started: Option<bool>,
    pub dependency_packages: Option<Vec<DependencyPackage>>,
}

/// What [`ModifySparkApp::new`] takes.
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
operation! { ModifySparkApp{ModifySparkAppRequired: app_name, app_type, data_engine, app_file, role_arn, app_driver_size, app_executor_size, app_executor_nums, spark_app_id}
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
    28 "IsInherit" is_inherit: u64, 29 "IsSessionStarted" is_session_started: bool,
    30 "DependencyPackages" dependency_packages: Vec<DependencyPackage>
} }

pub type ModifySparkAppOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySparkAppBatch {
    pub spark_app_id: Vec<String>,
    pub data_engine: Option<String>,
    pub app_driver_size: Option<String>,
    pub app_executor_size: Option<String>,
    pub app_executor_nums: Option<u64>,
    pub app_executor_max_numbers: Option<u64>,
    pub is_inherit: Option<u64>,
}
operation! { ModifySparkAppBatch(spark_app_id: Vec<String>) "ModifySparkAppBatch" -> Empty {
    0 "SparkAppId" spark_app_id, 1 "DataEngine" data_engine: String, 2 "AppDriverSize" app_driver_size: String,
    3 "AppExecutorSize" app_executor_size: String, 4 "AppExecutorNums" app_executor_nums: u64,
    5 "AppExecutorMaxNumbers" app_executor_max_numbers: u64, 6 "IsInherit" is_inherit: u64
} }

pub type ModifySparkAppBatchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySparkAppForTDLC {
    pub app_name: String,
    pub app_type: i64,
    pub data_engine: String,
    pub app_file: String,
    pub role_arn: i64,
    pub app_driver_size: String,
    pub app_executor_size: String,
    pub app_executor_nums: i64,
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
    pub is_inherit: Option<u64>,
    pub is_session_started: Option<bool>,
    pub dependency_packages: Option<Vec<DependencyPackage>>,
}

/// What [`ModifySparkAppForTDLC::new`] takes.
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
operation! { ModifySparkAppForTDLC{ModifySparkAppForTDLCRequired: app_name, app_type, data_engine, app_file, role_arn, app_driver_size, app_executor_size, app_executor_nums, spark_app_id}
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
    28 "IsInherit" is_inherit: u64, 29 "IsSessionStarted" is_session_started: bool,
    30 "DependencyPackages" dependency_packages: Vec<DependencyPackage>
} }

pub type ModifySparkAppForTDLCOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUser {
    pub user_id: String,
    pub user_description: String,
    pub account_type: Option<String>,
}
operation! { ModifyUser(user_id: String, user_description: String) "ModifyUser" -> Empty {
    0 "UserId" user_id, 1 "UserDescription" user_description, 2 "AccountType" account_type: String
} }

pub type ModifyUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserType {
    pub user_id: String,
    pub user_type: String,
    pub account_type: Option<String>,
}
operation! { ModifyUserType(user_id: String, user_type: String) "ModifyUserType" -> Empty {
    0 "UserId" user_id, 1 "UserType" user_type, 2 "AccountType" account_type: String
} }

pub type ModifyUserTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkGroup {
    pub work_group_id: i64,
    pub work_group_description: String,
}
operation! { ModifyWorkGroup(work_group_id: i64, work_group_description: String) "ModifyWorkGroup" -> Empty {
    0 "WorkGroupId" work_group_id, 1 "WorkGroupDescription" work_group_description
} }

pub type ModifyWorkGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseStandardEngineResourceGroups {
    pub engine_resource_group_names: Vec<String>,
}
operation! { PauseStandardEngineResourceGroups(engine_resource_group_names: Vec<String>)
    "PauseStandardEngineResourceGroups" -> PauseStandardEngineResourceGroupsOutput {
    0 "EngineResourceGroupNames" engine_resource_group_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseStandardEngineResourceGroupsOutput {
    pub operate_engine_resource_group_fail_messages: Option<Vec<OperateEngineResourceGroupFailMessage>>,
}
model! { PauseStandardEngineResourceGroupsOutput {
    0 "OperateEngineResourceGroupFailMessages" operate_engine_resource_group_fail_messages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDashboardOverview {
    pub start_time: String,
    pub end_time: String,
}
operation! { QueryDashboardOverview(start_time: String, end_time: String)
    "QueryDashboardOverview" -> QueryDashboardOverviewOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDashboardOverviewOutput {
    pub total_requests_per_second: Option<f64>,
    pub average_p99_latency_ms: Option<f64>,
    pub error_rate: Option<f64>,
}
model! { QueryDashboardOverviewOutput {
    0 "TotalRequestsPerSecond" total_requests_per_second, 1 "AverageP99LatencyMs" average_p99_latency_ms,
    2 "ErrorRate" error_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDashboardServiceList {
    pub page: Option<u64>,
    pub page_size: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_fields: Option<Vec<SortField>>,
}
operation! { QueryDashboardServiceList() "QueryDashboardServiceList" -> QueryDashboardServiceListOutput {
    0 "Page" page: u64, 1 "PageSize" page_size: u64, 2 "Filters" filters: Vec<Filter>,
    3 "SortFields" sort_fields: Vec<SortField>
} }
paged! { QueryDashboardServiceList: ServiceMetricsItem = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDashboardServiceListOutput {
    pub total: Option<u64>,
    pub page: Option<u64>,
    pub page_size: Option<u64>,
    pub total_pages: Option<u64>,
    pub items: Option<Vec<ServiceMetricsItem>>,
}
model! { QueryDashboardServiceListOutput {
    0 "Total" total, 1 "Page" page, 2 "PageSize" page_size, 3 "TotalPages" total_pages, 4 "Items" items
} }

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
    0 "ServiceId" service_id, 1 "ServiceName" service_name, 2 "Status" status, 3 "Engine" engine,
    4 "ModelName" model_name, 5 "ModelIdentifier" model_identifier, 6 "Replicas" replicas, 7 "Metrics" metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicaInfo {
    pub desired: Option<u64>,
    pub available: Option<u64>,
}
model! { ReplicaInfo {
    0 "Desired" desired, 1 "Available" available
} }

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
    0 "RequestsPerSecond" requests_per_second, 1 "ErrorRate" error_rate, 2 "P95LatencyMs" p95_latency_ms,
    3 "P99LatencyMs" p99_latency_ms, 4 "QueueDepth" queue_depth, 5 "TimeToFirstTokenP99Ms" time_to_first_token_p99_ms,
    6 "TimePerOutputTokenP99Ms" time_per_output_token_p99_ms, 7 "TokenThroughput" token_throughput,
    8 "GpuUtilization" gpu_utilization, 9 "GpuMemoryUsedMB" gpu_memory_used_mb,
    10 "GpuMemoryTotalMB" gpu_memory_total_mb, 11 "CpuUtilization" cpu_utilization,
    12 "MemoryUsedBytes" memory_used_bytes, 13 "MemoryTotalBytes" memory_total_bytes,
    14 "NetworkReceiveMBPerSecond" network_receive_mb_per_second, 15 "NetworkSendMBPerSecond" network_send_mb_per_second
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInternalTableWarehouse {
    pub database_name: String,
    pub table_name: String,
    pub datasource_connection_name: Option<String>,
}
operation! { QueryInternalTableWarehouse(database_name: String, table_name: String)
    "QueryInternalTableWarehouse" -> QueryInternalTableWarehouseOutput {
    0 "DatabaseName" database_name, 1 "TableName" table_name,
    2 "DatasourceConnectionName" datasource_connection_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInternalTableWarehouseOutput {
    pub warehouse_path: Option<String>,
}
model! { QueryInternalTableWarehouseOutput {
    0 "WarehousePath" warehouse_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMonitorOverview {
    pub chart_types: Vec<String>,
    pub service_id: String,
}
operation! { QueryMonitorOverview(chart_types: Vec<String>, service_id: String)
    "QueryMonitorOverview" -> QueryMonitorOverviewOutput {
    0 "ChartTypes" chart_types, 1 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMonitorOverviewOutput {
    pub items: Option<Vec<OverviewItem>>,
}
model! { QueryMonitorOverviewOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverviewItem {
    pub chart_type: Option<String>,
    pub value: Option<f64>,
}
model! { OverviewItem {
    0 "ChartType" chart_type, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResult {
    pub task_id: String,
    pub next_token: Option<String>,
}
operation! { QueryResult(task_id: String) "QueryResult" -> QueryResultOutput {
    0 "TaskId" task_id, 1 "NextToken" next_token: String
} }
paged! { QueryResult: Column = Token "NextToken", "ResultSchema" result_schema, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResultOutput {
    pub task_id: Option<String>,
    pub result_set: Option<String>,
    pub result_schema: Option<Vec<Column>>,
    pub next_token: Option<String>,
}
model! { QueryResultOutput {
    0 "TaskId" task_id, 1 "ResultSet" result_set, 2 "ResultSchema" result_schema, 3 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskCostDetail {
    pub filters: Option<Vec<Filter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data_engine_name: Option<String>,
    pub search_after: Option<String>,
    pub page_size: Option<u64>,
}
operation! { QueryTaskCostDetail() "QueryTaskCostDetail" -> QueryTaskCostDetailOutput {
    0 "Filters" filters: Vec<Filter>, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "DataEngineName" data_engine_name: String, 4 "SearchAfter" search_after: String, 5 "PageSize" page_size: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskCostDetailOutput {
    pub search_after: Option<String>,
    pub data: Option<String>,
}
model! { QueryTaskCostDetailOutput {
    0 "SearchAfter" search_after, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterThirdPartyAccessUser {}
operation! { RegisterThirdPartyAccessUser() "RegisterThirdPartyAccessUser" -> Empty {} }

pub type RegisterThirdPartyAccessUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDataEngine {
    pub data_engine_name: String,
    pub time_span: i64,
    pub pay_mode: Option<i64>,
    pub time_unit: Option<String>,
    pub renew_flag: Option<i64>,
}
operation! { RenewDataEngine(data_engine_name: String, time_span: i64) "RenewDataEngine" -> Empty {
    0 "DataEngineName" data_engine_name, 1 "TimeSpan" time_span, 2 "PayMode" pay_mode: i64,
    3 "TimeUnit" time_unit: String, 4 "RenewFlag" renew_flag: i64
} }

pub type RenewDataEngineOutput = Empty;

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

pub type ReportHeartbeatMetaDataOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDataEngine {
    pub data_engine_id: String,
    pub forced_operation: Option<bool>,
}
operation! { RestartDataEngine(data_engine_id: String) "RestartDataEngine" -> Empty {
    0 "DataEngineId" data_engine_id, 1 "ForcedOperation" forced_operation: bool
} }

pub type RestartDataEngineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInferenceService {
    pub service_id: String,
}
operation! { RestartInferenceService(service_id: String) "RestartInferenceService" -> RestartInferenceServiceOutput {
    0 "ServiceId" service_id
} }

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
    pub resource_tags: Option<Vec<Tag>>,
}
model! { RestartInferenceServiceOutput {
    0 "ServiceId" service_id, 1 "Name" name, 2 "ModelUid" model_uid, 3 "ModelName" model_name,
    4 "ModelVersion" model_version, 5 "ModelIdentifier" model_identifier, 6 "ModelType" model_type, 7 "Status" status,
    8 "EndpointUrl" endpoint_url, 9 "UnifiedEndpointUrl" unified_endpoint_url,
    10 "UnifiedV2EndpointUrl" unified_v2_endpoint_url, 11 "AppId" app_id, 12 "Uin" uin, 13 "CreateTime" create_time,
    14 "UpdateTime" update_time, 15 "DeploymentCount" deployment_count,
    16 "HasRunningDeployment" has_running_deployment, 17 "ApiKeyAuthEnabled" api_key_auth_enabled,
    18 "ApiKeyAuthForceEnabled" api_key_auth_force_enabled, 19 "SkipTlsVerify" skip_tls_verify,
    20 "SubAccountUin" sub_account_uin, 21 "CpuResourceSummary" cpu_resource_summary,
    22 "ResourceConfig" resource_config, 23 "ResourceTags" resource_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeDLCCatalogAccess {
    pub vpc_id: String,
}
operation! { RevokeDLCCatalogAccess(vpc_id: String) "RevokeDLCCatalogAccess" -> Empty {
    0 "VpcId" vpc_id
} }

pub type RevokeDLCCatalogAccessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackDataEngineImage {
    pub data_engine_id: String,
    pub from_record_id: Option<String>,
    pub to_record_id: Option<String>,
}
operation! { RollbackDataEngineImage(data_engine_id: String) "RollbackDataEngineImage" -> Empty {
    0 "DataEngineId" data_engine_id, 1 "FromRecordId" from_record_id: String, 2 "ToRecordId" to_record_id: String
} }

pub type RollbackDataEngineImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunJobSpec {
    pub spec_id: String,
    pub flow_id: Option<String>,
    pub execution_id: Option<String>,
    pub job_source: Option<String>,
}
operation! { RunJobSpec(spec_id: String) "RunJobSpec" -> RunJobSpecOutput {
    0 "SpecId" spec_id, 1 "FlowId" flow_id: String, 2 "ExecutionId" execution_id: String,
    3 "JobSource" job_source: String
} }

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
    pub create_time: Option<u64>,
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
    pub tags: Option<Vec<Tag>>,
    pub job_source: Option<String>,
}
model! { RunJobSpecOutput {
    0 "Id" id, 1 "ResourcePartitionId" resource_partition_id, 2 "Queue" queue, 3 "Status" status,
    4 "Entrypoint" entrypoint, 5 "JobName" job_name, 6 "AppId" app_id, 7 "Uin" uin, 8 "SubAccountUin" sub_account_uin,
    9 "RunningTime" running_time, 10 "CreateTime" create_time, 11 "RuntimeEnv" runtime_env, 12 "Image" image,
    13 "ResourceConfig" resource_config, 14 "Catalog" catalog, 15 "ImagePullPolicy" image_pull_policy,
    16 "AutoscalerOptions" autoscaler_options, 17 "SpecId" spec_id, 18 "SpecName" spec_name,
    19 "AdvancedOptions" advanced_options, 20 "Priority" priority, 21 "Tags" tags, 22 "JobSource" job_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOptimizerPolicy {
    pub smart_policy: SmartPolicy,
}
operation! { SetOptimizerPolicy(smart_policy: SmartPolicy) "SetOptimizerPolicy" -> Empty {
    0 "SmartPolicy" smart_policy
} }

pub type SetOptimizerPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLab {
    pub id: String,
}
operation! { StartLab(id: String) "StartLab" -> StartLabOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLabOutput {
    pub example_id: Option<String>,
    pub code_archive_url: Option<String>,
    pub services: Option<Vec<TypeKVPair>>,
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
    pub create_time: Option<u64>,
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
    pub start_time: Option<u64>,
    pub tags: Option<Vec<Tag>>,
    pub persistent_work_dir: Option<PersistentWorkDir>,
    pub enable_token: Option<bool>,
    pub lab_image_pull_type: Option<String>,
    pub sub_account_name: Option<String>,
    pub image_pull_type: Option<String>,
}
model! { StartLabOutput {
    0 "ExampleId" example_id, 1 "CodeArchiveUrl" code_archive_url, 2 "Services" services, 3 "LabImage" lab_image,
    4 "Id" id, 5 "Type" r#type, 6 "Name" name, 7 "Description" description,
    8 "ResourcePartitionId" resource_partition_id, 9 "ResourcePartitionName" resource_partition_name, 10 "Queue" queue,
    11 "AppId" app_id, 12 "Uin" uin, 13 "SubAccountUin" sub_account_uin, 14 "Status" status,
    15 "CreateTime" create_time, 16 "GroupName" group_name, 17 "GroupId" group_id, 18 "ResourceConfig" resource_config,
    19 "ResourceConfigId" resource_config_id, 20 "Image" image, 21 "Catalog" catalog, 22 "HistoryUrl" history_url,
    23 "ImagePullPolicy" image_pull_policy, 24 "AdvancedOptions" advanced_options, 25 "Priority" priority,
    26 "StartTime" start_time, 27 "Tags" tags, 28 "PersistentWorkDir" persistent_work_dir,
    29 "EnableToken" enable_token, 30 "LabImagePullType" lab_image_pull_type, 31 "SubAccountName" sub_account_name,
    32 "ImagePullType" image_pull_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRayCluster {
    pub id: String,
}
operation! { StartRayCluster(id: String) "StartRayCluster" -> StartRayClusterOutput {
    0 "Id" id
} }

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
    pub create_time: Option<u64>,
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
    pub start_time: Option<u64>,
    pub stop_time: Option<u64>,
    pub tags: Option<Vec<Tag>>,
}
model! { StartRayClusterOutput {
    0 "Id" id, 1 "Type" r#type, 2 "Name" name, 3 "Description" description,
    4 "ResourcePartitionId" resource_partition_id, 5 "ResourcePartitionName" resource_partition_name, 6 "Queue" queue,
    7 "AppId" app_id, 8 "Uin" uin, 9 "SubAccountUin" sub_account_uin, 10 "Status" status, 11 "CreateTime" create_time,
    12 "GroupId" group_id, 13 "GroupName" group_name, 14 "ResourceConfig" resource_config,
    15 "ResourceConfigId" resource_config_id, 16 "Image" image, 17 "Catalog" catalog, 18 "HistoryUrl" history_url,
    19 "ImagePullPolicy" image_pull_policy, 20 "ImagePullType" image_pull_type, 21 "AdvancedOptions" advanced_options,
    22 "Priority" priority, 23 "StartTime" start_time, 24 "StopTime" stop_time, 25 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInferenceService {
    pub service_id: String,
}
operation! { StopInferenceService(service_id: String) "StopInferenceService" -> StopInferenceServiceOutput {
    0 "ServiceId" service_id
} }

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
    pub resource_tags: Option<Vec<Tag>>,
    pub deployment_mode: Option<String>,
    pub is_custom: Option<bool>,
}
model! { StopInferenceServiceOutput {
    0 "ServiceId" service_id, 1 "Name" name, 2 "ModelUid" model_uid, 3 "ModelName" model_name,
    4 "ModelVersion" model_version, 5 "ModelIdentifier" model_identifier, 6 "ModelType" model_type, 7 "Status" status,
    8 "EndpointUrl" endpoint_url, 9 "UnifiedEndpointUrl" unified_endpoint_url,
    10 "UnifiedV2EndpointUrl" unified_v2_endpoint_url, 11 "AppId" app_id, 12 "Uin" uin, 13 "CreateTime" create_time,
    14 "UpdateTime" update_time, 15 "DeploymentCount" deployment_count,
    16 "HasRunningDeployment" has_running_deployment, 17 "ApiKeyAuthEnabled" api_key_auth_enabled,
    18 "ApiKeyAuthForceEnabled" api_key_auth_force_enabled, 19 "SkipTlsVerify" skip_tls_verify,
    20 "SubAccountUin" sub_account_uin, 21 "CpuResourceSummary" cpu_resource_summary,
    22 "ResourceConfig" resource_config, 23 "ResourceTags" resource_tags, 24 "DeploymentMode" deployment_mode,
    25 "IsCustom" is_custom
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLab {
    pub id: String,
}
operation! { StopLab(id: String) "StopLab" -> StopLabOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLabOutput {
    pub example_id: Option<String>,
    pub services: Option<Vec<TypeKVPair>>,
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
    pub create_time: Option<u64>,
    pub resource_config: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub history_url: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub start_time: Option<u64>,
    pub tags: Option<Vec<Tag>>,
    pub persistent_work_dir: Option<PersistentWorkDir>,
    pub enable_token: Option<bool>,
    pub token: Option<Secret>,
    pub lab_image_pull_type: Option<String>,
    pub sub_account_name: Option<String>,
    pub image_pull_type: Option<String>,
}
model! { StopLabOutput {
    0 "ExampleId" example_id, 1 "Services" services, 2 "LabImage" lab_image, 3 "Id" id, 4 "Type" r#type, 5 "Name" name,
    6 "ResourcePartitionId" resource_partition_id, 7 "ResourcePartitionName" resource_partition_name, 8 "Queue" queue,
    9 "AppId" app_id, 10 "Uin" uin, 11 "SubAccountUin" sub_account_uin, 12 "Status" status, 13 "CreateTime" create_time,
    14 "ResourceConfig" resource_config, 15 "Image" image, 16 "Catalog" catalog, 17 "HistoryUrl" history_url,
    18 "AdvancedOptions" advanced_options, 19 "Priority" priority, 20 "StartTime" start_time, 21 "Tags" tags,
    22 "PersistentWorkDir" persistent_work_dir, 23 "EnableToken" enable_token, 24 "Token" token,
    25 "LabImagePullType" lab_image_pull_type, 26 "SubAccountName" sub_account_name, 27 "ImagePullType" image_pull_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRayCluster {
    pub id: String,
}
operation! { StopRayCluster(id: String) "StopRayCluster" -> StopRayClusterOutput {
    0 "Id" id
} }

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
    pub create_time: Option<u64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub resource_config: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub history_url: Option<String>,
    pub image_pull_policy: Option<String>,
    pub image_pull_type: Option<String>,
    pub priority: Option<i64>,
    pub start_time: Option<u64>,
    pub stop_time: Option<u64>,
    pub tags: Option<Vec<Tag>>,
}
model! { StopRayClusterOutput {
    0 "Id" id, 1 "Type" r#type, 2 "Name" name, 3 "ResourcePartitionId" resource_partition_id,
    4 "ResourcePartitionName" resource_partition_name, 5 "Queue" queue, 6 "AppId" app_id, 7 "Uin" uin,
    8 "SubAccountUin" sub_account_uin, 9 "Status" status, 10 "CreateTime" create_time, 11 "GroupId" group_id,
    12 "GroupName" group_name, 13 "ResourceConfig" resource_config, 14 "Image" image, 15 "Catalog" catalog,
    16 "HistoryUrl" history_url, 17 "ImagePullPolicy" image_pull_policy, 18 "ImagePullType" image_pull_type,
    19 "Priority" priority, 20 "StartTime" start_time, 21 "StopTime" stop_time, 22 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendResumeDataEngine {
    pub data_engine_name: String,
    pub operate: String,
}
operation! { SuspendResumeDataEngine(data_engine_name: String, operate: String)
    "SuspendResumeDataEngine" -> SuspendResumeDataEngineOutput {
    0 "DataEngineName" data_engine_name, 1 "Operate" operate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendResumeDataEngineOutput {
    pub data_engine_name: Option<String>,
}
model! { SuspendResumeDataEngineOutput {
    0 "DataEngineName" data_engine_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDataEngine {
    pub data_engine_name: String,
    pub start_standby_cluster: bool,
}
operation! { SwitchDataEngine(data_engine_name: String, start_standby_cluster: bool) "SwitchDataEngine" -> Empty {
    0 "DataEngineName" data_engine_name, 1 "StartStandbyCluster" start_standby_cluster
} }

pub type SwitchDataEngineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDataEngineImage {
    pub data_engine_id: String,
    pub new_image_version_id: String,
}
operation! { SwitchDataEngineImage(data_engine_id: String, new_image_version_id: String)
    "SwitchDataEngineImage" -> Empty {
    0 "DataEngineId" data_engine_id, 1 "NewImageVersionId" new_image_version_id
} }

pub type SwitchDataEngineImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindWorkGroupsFromUser {
    pub add_info: WorkGroupIdSetOfUserId,
}
operation! { UnbindWorkGroupsFromUser(add_info: WorkGroupIdSetOfUserId) "UnbindWorkGroupsFromUser" -> Empty {
    0 "AddInfo" add_info
} }

pub type UnbindWorkGroupsFromUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnboundDatasourceHouse {
    pub network_connection_name: Option<String>,
}
operation! { UnboundDatasourceHouse() "UnboundDatasourceHouse" -> Empty {
    0 "NetworkConnectionName" network_connection_name: String
} }

pub type UnboundDatasourceHouseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockMetaData {
    pub lock_id: i64,
    pub datasource_connection_name: Option<String>,
}
operation! { UnlockMetaData(lock_id: i64) "UnlockMetaData" -> Empty {
    0 "LockId" lock_id, 1 "DatasourceConnectionName" datasource_connection_name: String
} }

pub type UnlockMetaDataOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterGroup {
    pub id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub config: Option<String>,
}
operation! { UpdateClusterGroup(id: String) "UpdateClusterGroup" -> UpdateClusterGroupOutput {
    0 "Id" id, 1 "Name" name: String, 2 "Description" description: String, 3 "Config" config: String
} }

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
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub deleted: Option<bool>,
    pub delete_time: Option<u64>,
}
model! { UpdateClusterGroupOutput {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Config" config, 4 "AppId" app_id, 5 "Uin" uin,
    6 "SubAccountUin" sub_account_uin, 7 "CreateTime" create_time, 8 "UpdateTime" update_time, 9 "Deleted" deleted,
    10 "DeleteTime" delete_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataEngine {
    pub size: i64,
    pub min_clusters: i64,
    pub max_clusters: i64,
    pub auto_resume: bool,
    pub data_engine_name: String,
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

/// What [`UpdateDataEngine::new`] takes.
pub struct UpdateDataEngineRequired {
    pub size: i64,
    pub min_clusters: i64,
    pub max_clusters: i64,
    pub auto_resume: bool,
    pub data_engine_name: String,
    pub message: String,
}
operation! { UpdateDataEngine{UpdateDataEngineRequired: size, min_clusters, max_clusters, auto_resume, data_engine_name, message}
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

pub type UpdateDataEngineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataEngineConfig {
    pub data_engine_ids: Vec<String>,
    pub data_engine_config_command: String,
    pub use_lake_fs: Option<bool>,
    pub custom_result_path: Option<String>,
}
operation! { UpdateDataEngineConfig(data_engine_ids: Vec<String>, data_engine_config_command: String)
    "UpdateDataEngineConfig" -> Empty {
    0 "DataEngineIds" data_engine_ids, 1 "DataEngineConfigCommand" data_engine_config_command,
    2 "UseLakeFs" use_lake_fs: bool, 3 "CustomResultPath" custom_result_path: String
} }

pub type UpdateDataEngineConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataMaskStrategy {
    pub strategy: Option<DataMaskStrategyInfo>,
}
operation! { UpdateDataMaskStrategy() "UpdateDataMaskStrategy" -> Empty {
    0 "Strategy" strategy: DataMaskStrategyInfo
} }

pub type UpdateDataMaskStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEngineResourceGroupNetworkConfigInfo {
    pub engine_resource_group_id: String,
    pub is_effective_now: i64,
    pub network_config_names: Option<Vec<String>>,
}
operation! { UpdateEngineResourceGroupNetworkConfigInfo(engine_resource_group_id: String, is_effective_now: i64)
    "UpdateEngineResourceGroupNetworkConfigInfo" -> Empty {
    0 "EngineResourceGroupId" engine_resource_group_id, 1 "IsEffectiveNow" is_effective_now,
    2 "NetworkConfigNames" network_config_names: Vec<String>
} }

pub type UpdateEngineResourceGroupNetworkConfigInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInferenceModel {
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
    pub tags: Option<Vec<String>>,
    pub latest_version: Option<String>,
    pub version_count: Option<i64>,
    pub service_count: Option<i64>,
    pub has_storage: Option<bool>,
    pub has_custom_storage: Option<bool>,
    pub storage_type: Option<String>,
    pub built_in: Option<bool>,
    pub tasks: Option<Vec<String>>,
    pub app_id: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub sub_account_uin: Option<String>,
    pub resource_tags: Option<Vec<Tag>>,
}
model! { UpdateInferenceModelOutput {
    0 "ModelId" model_id, 1 "ModelUid" model_uid, 2 "Name" name, 3 "Provider" provider, 4 "Description" description,
    5 "ModelType" model_type, 6 "ParameterSize" parameter_size, 7 "Tags" tags, 8 "LatestVersion" latest_version,
    9 "VersionCount" version_count, 10 "ServiceCount" service_count, 11 "HasStorage" has_storage,
    12 "HasCustomStorage" has_custom_storage, 13 "StorageType" storage_type, 14 "BuiltIn" built_in, 15 "Tasks" tasks,
    16 "AppId" app_id, 17 "CreateTime" create_time, 18 "UpdateTime" update_time, 19 "SubAccountUin" sub_account_uin,
    20 "ResourceTags" resource_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobSpec {
    pub spec_id: String,
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
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub job_instance_count: Option<i64>,
    pub has_running_jobs: Option<bool>,
    pub advanced_options: Option<String>,
    pub group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub priority: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub dispatch_strategy: Option<String>,
    pub submission_target: Option<String>,
    pub group_name: Option<String>,
    pub cluster_name: Option<String>,
}
model! { UpdateJobSpecOutput {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Entrypoint" entrypoint, 4 "Image" image,
    5 "ImagePullType" image_pull_type, 6 "ImagePullPolicy" image_pull_policy, 7 "ResourceConfig" resource_config,
    8 "RuntimeEnv" runtime_env, 9 "Catalog" catalog, 10 "AutoscalerOptions" autoscaler_options,
    11 "ResourceConfigId" resource_config_id, 12 "ResourceConfigChanged" resource_config_changed,
    13 "ResourcePartitionId" resource_partition_id, 14 "ResourcePartitionName" resource_partition_name,
    15 "Queue" queue, 16 "JobPackage" job_package, 17 "JobPackageName" job_package_name,
    18 "JobPackageSource" job_package_source, 19 "AppId" app_id, 20 "Uin" uin, 21 "SubAccountUin" sub_account_uin,
    22 "SubAccountName" sub_account_name, 23 "CreateTime" create_time, 24 "UpdateTime" update_time,
    25 "JobInstanceCount" job_instance_count, 26 "HasRunningJobs" has_running_jobs,
    27 "AdvancedOptions" advanced_options, 28 "GroupId" group_id, 29 "ClusterId" cluster_id, 30 "Priority" priority,
    31 "Tags" tags, 32 "DispatchStrategy" dispatch_strategy, 33 "SubmissionTarget" submission_target,
    34 "GroupName" group_name, 35 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobSpecPriority {
    pub spec_id: String,
    pub priority: i64,
}
operation! { UpdateJobSpecPriority(spec_id: String, priority: i64)
    "UpdateJobSpecPriority" -> UpdateJobSpecPriorityOutput {
    0 "SpecId" spec_id, 1 "Priority" priority
} }

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
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub job_instance_count: Option<i64>,
    pub has_running_jobs: Option<bool>,
    pub advanced_options: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub job_package_source: Option<String>,
}
model! { UpdateJobSpecPriorityOutput {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Entrypoint" entrypoint, 4 "Image" image,
    5 "ImagePullType" image_pull_type, 6 "ImagePullPolicy" image_pull_policy, 7 "ResourceConfig" resource_config,
    8 "RuntimeEnv" runtime_env, 9 "Catalog" catalog, 10 "AutoscalerOptions" autoscaler_options,
    11 "ResourceConfigId" resource_config_id, 12 "ResourceConfigChanged" resource_config_changed,
    13 "ResourcePartitionId" resource_partition_id, 14 "ResourcePartitionName" resource_partition_name,
    15 "Queue" queue, 16 "GroupId" group_id, 17 "ClusterId" cluster_id, 18 "DispatchStrategy" dispatch_strategy,
    19 "JobPackage" job_package, 20 "JobPackageName" job_package_name, 21 "Priority" priority, 22 "AppId" app_id,
    23 "Uin" uin, 24 "SubAccountUin" sub_account_uin, 25 "CreateTime" create_time, 26 "UpdateTime" update_time,
    27 "JobInstanceCount" job_instance_count, 28 "HasRunningJobs" has_running_jobs,
    29 "AdvancedOptions" advanced_options, 30 "Tags" tags, 31 "JobPackageSource" job_package_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLab {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLabOutput {
    pub example_id: Option<String>,
    pub code_archive_url: Option<String>,
    pub services: Option<Vec<TypeKVPair>>,
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
    0 "ExampleId" example_id, 1 "CodeArchiveUrl" code_archive_url, 2 "Services" services, 3 "LabImage" lab_image,
    4 "LabImagePullPolicy" lab_image_pull_policy, 5 "Id" id, 6 "Type" r#type, 7 "Name" name,
    8 "Description" description, 9 "ResourcePartitionId" resource_partition_id,
    10 "ResourcePartitionName" resource_partition_name, 11 "Queue" queue, 12 "AppId" app_id, 13 "Uin" uin,
    14 "Status" status, 15 "GroupId" group_id, 16 "ResourceConfig" resource_config,
    17 "ResourceConfigId" resource_config_id, 18 "Image" image, 19 "ImagePullPolicy" image_pull_policy,
    20 "Priority" priority, 21 "PersistentWorkDir" persistent_work_dir, 22 "EnableToken" enable_token,
    23 "LabImagePullType" lab_image_pull_type, 24 "SubAccountName" sub_account_name, 25 "ImagePullType" image_pull_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkConnection {
    pub network_connection_desc: Option<String>,
    pub network_connection_name: Option<String>,
}
operation! { UpdateNetworkConnection() "UpdateNetworkConnection" -> Empty {
    0 "NetworkConnectionDesc" network_connection_desc: String, 1 "NetworkConnectionName" network_connection_name: String
} }

pub type UpdateNetworkConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRayCluster {
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
    pub create_time: Option<u64>,
    pub group_id: Option<String>,
    pub resource_config: Option<String>,
    pub resource_config_id: Option<String>,
    pub image: Option<String>,
    pub catalog: Option<String>,
    pub image_pull_policy: Option<String>,
    pub image_pull_type: Option<String>,
    pub advanced_options: Option<String>,
    pub priority: Option<i64>,
    pub tags: Option<Vec<Tag>>,
}
model! { UpdateRayClusterOutput {
    0 "Id" id, 1 "Type" r#type, 2 "Name" name, 3 "Description" description,
    4 "ResourcePartitionId" resource_partition_id, 5 "ResourcePartitionName" resource_partition_name, 6 "Queue" queue,
    7 "AppId" app_id, 8 "Uin" uin, 9 "SubAccountUin" sub_account_uin, 10 "SubAccountName" sub_account_name,
    11 "Status" status, 12 "CreateTime" create_time, 13 "GroupId" group_id, 14 "ResourceConfig" resource_config,
    15 "ResourceConfigId" resource_config_id, 16 "Image" image, 17 "Catalog" catalog,
    18 "ImagePullPolicy" image_pull_policy, 19 "ImagePullType" image_pull_type, 20 "AdvancedOptions" advanced_options,
    21 "Priority" priority, 22 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRayJobPriority {
    pub id: String,
    pub priority: i64,
}
operation! { UpdateRayJobPriority(id: String, priority: i64) "UpdateRayJobPriority" -> UpdateRayJobPriorityOutput {
    0 "Id" id, 1 "Priority" priority
} }

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
    pub finish_time: Option<u64>,
    pub create_time: Option<u64>,
    pub image: Option<String>,
    pub resource_config: Option<String>,
    pub catalog: Option<String>,
    pub image_pull_policy: Option<String>,
    pub spec_id: Option<String>,
    pub priority: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub job_source: Option<String>,
}
model! { UpdateRayJobPriorityOutput {
    0 "Id" id, 1 "ResourcePartitionId" resource_partition_id, 2 "ResourcePartitionName" resource_partition_name,
    3 "Queue" queue, 4 "Status" status, 5 "Entrypoint" entrypoint, 6 "JobName" job_name, 7 "AppId" app_id, 8 "Uin" uin,
    9 "SubAccountUin" sub_account_uin, 10 "HistoryUrl" history_url, 11 "RunningTime" running_time,
    12 "FinishTime" finish_time, 13 "CreateTime" create_time, 14 "Image" image, 15 "ResourceConfig" resource_config,
    16 "Catalog" catalog, 17 "ImagePullPolicy" image_pull_policy, 18 "SpecId" spec_id, 19 "Priority" priority,
    20 "Tags" tags, 21 "JobSource" job_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceConfig {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceConfigOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub head: Option<HeadSpecDTO>,
    pub worker: Option<Vec<WorkerSpecDTO>>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub r#type: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
}
model! { UpdateResourceConfigOutput {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Head" head, 4 "Worker" worker, 5 "CreateTime" create_time,
    6 "UpdateTime" update_time, 7 "Type" r#type, 8 "AppId" app_id, 9 "Uin" uin, 10 "SubAccountUin" sub_account_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRowFilter {
    pub policy_id: i64,
    pub policy: Policy,
}
operation! { UpdateRowFilter(policy_id: i64, policy: Policy) "UpdateRowFilter" -> Empty {
    0 "PolicyId" policy_id, 1 "Policy" policy
} }

pub type UpdateRowFilterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardEngineResourceGroupBaseInfo {
    pub engine_resource_group_name: String,
    pub auto_launch: i64,
    pub auto_pause: i64,
    pub auto_pause_time: Option<i64>,
    pub max_concurrency: Option<i64>,
}
operation! { UpdateStandardEngineResourceGroupBaseInfo(engine_resource_group_name: String, auto_launch: i64, auto_pause: i64)
    "UpdateStandardEngineResourceGroupBaseInfo" -> Empty {
    0 "EngineResourceGroupName" engine_resource_group_name, 1 "AutoLaunch" auto_launch, 2 "AutoPause" auto_pause,
    3 "AutoPauseTime" auto_pause_time: i64, 4 "MaxConcurrency" max_concurrency: i64
} }

pub type UpdateStandardEngineResourceGroupBaseInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardEngineResourceGroupConfigInfo {
    pub engine_resource_group_name: String,
    pub update_conf_context: Vec<UpdateConfContext>,
    pub is_effective_now: i64,
}
operation! { UpdateStandardEngineResourceGroupConfigInfo(engine_resource_group_name: String, update_conf_context: Vec<UpdateConfContext>, is_effective_now: i64)
    "UpdateStandardEngineResourceGroupConfigInfo" -> Empty {
    0 "EngineResourceGroupName" engine_resource_group_name, 1 "UpdateConfContext" update_conf_context,
    2 "IsEffectiveNow" is_effective_now
} }

pub type UpdateStandardEngineResourceGroupConfigInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfContext {
    pub config_type: Option<String>,
    pub params: Option<Vec<Param>>,
}
input! { UpdateConfContext(config_type: String, params: Vec<Param>) {
    0 "ConfigType" config_type: String, 1 "Params" params: Vec<Param>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardEngineResourceGroupResourceInfo {
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

pub type UpdateStandardEngineResourceGroupResourceInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUDFPolicy {
    pub name: String,
    pub database_name: String,
    pub catalog_name: String,
    pub udf_policy_infos: Vec<UDFPolicyInfo>,
}
operation! { UpdateUDFPolicy(name: String, database_name: String, catalog_name: String, udf_policy_infos: Vec<UDFPolicyInfo>)
    "UpdateUDFPolicy" -> UpdateUDFPolicyOutput {
    0 "Name" name, 1 "DatabaseName" database_name, 2 "CatalogName" catalog_name, 3 "UDFPolicyInfos" udf_policy_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUDFPolicyOutput {
    pub udf_policy_infos: Option<Vec<UDFPolicyInfo>>,
}
model! { UpdateUDFPolicyOutput {
    0 "UDFPolicyInfos" udf_policy_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDataEngineConfig {
    pub data_engine_id: String,
    pub data_engine_config_pairs: Option<Vec<DataEngineConfigPair>>,
    pub session_resource_template: Option<SessionResourceTemplate>,
}
operation! { UpdateUserDataEngineConfig(data_engine_id: String) "UpdateUserDataEngineConfig" -> Empty {
    0 "DataEngineId" data_engine_id, 1 "DataEngineConfigPairs" data_engine_config_pairs: Vec<DataEngineConfigPair>,
    2 "SessionResourceTemplate" session_resource_template: SessionResourceTemplate
} }

pub type UpdateUserDataEngineConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDataEngineImage {
    pub data_engine_id: String,
}
operation! { UpgradeDataEngineImage(data_engine_id: String) "UpgradeDataEngineImage" -> Empty {
    0 "DataEngineId" data_engine_id
} }

pub type UpgradeDataEngineImageOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ABNORMAL_ORDER_STATUS: &str = "FailedOperation.AbnormalOrderStatus";
    pub const FAILED_OPERATION_ANOTHER_CREATE_PROCESS_RUNNING: &str = "FailedOperation.AnotherCreateProcessRunning";
    pub const FAILED_OPERATION_ANOTHER_PROCESS_RUNNING: &str = "FailedOperation.AnotherProcessRunning";
    pub const FAILED_OPERATION_ANOTHER_REQUEST_PROCESSING: &str = "FailedOperation.AnotherRequestProcessing";
    pub const FAILED_OPERATION_BALANCE_NOT_ENOUGH: &str = "FailedOperation.BalanceNotEnough";
    pub const FAILED_OPERATION_BILLING_SYSTEM_ERROR: &str = "FailedOperation.BillingSystemError";
    pub const FAILED_OPERATION_BIND_TOO_MANY_TAGS: &str = "FailedOperation.BindTooManyTags";
    pub const FAILED_OPERATION_CLUSTER_GROUP_NOT_FOUND: &str = "FailedOperation.ClusterGroupNotFound";
    pub const FAILED_OPERATION_CREATE_DATA_ENGINE_FAILED: &str = "FailedOperation.CreateDataEngineFailed";
    pub const FAILED_OPERATION_DELETE_DATA_ENGINE_FAILED: &str = "FailedOperation.DeleteDataEngineFailed";
    pub const FAILED_OPERATION_DELIVER_GOODS_FAILED: &str = "FailedOperation.DeliverGoodsFailed";
    pub const FAILED_OPERATION_DUPLICATE_TAG_KEY: &str = "FailedOperation.DuplicateTagKey";
    pub const FAILED_OPERATION_EXAMPLE: &str = "FailedOperation.Example";
    pub const FAILED_OPERATION_EXAMPLE_NOT_FOUND: &str = "FailedOperation.ExampleNotFound";
    pub const FAILED_OPERATION_EXTERNAL_SERVICE: &str = "FailedOperation.ExternalService";
    pub const FAILED_OPERATION_FEE_DEDUCTION_FAILED: &str = "FailedOperation.FeeDeductionFailed";
    pub const FAILED_OPERATION_GET_POLICY_FAILED: &str = "FailedOperation.GetPolicyFailed";
    pub const FAILED_OPERATION_GET_PRODUCT_INFORMATION_FAILED: &str = "FailedOperation.GetProductInformationFailed";
    pub const FAILED_OPERATION_GET_USER_INFO_FAILED: &str = "FailedOperation.GetUserInfoFailed";
    pub const FAILED_OPERATION_GET_WORK_GROUP_INFO_FAILED: &str = "FailedOperation.GetWorkGroupInfoFailed";
    pub const FAILED_OPERATION_GOVERN_ERROR: &str = "FailedOperation.GovernError";
    pub const FAILED_OPERATION_GRANT_POLICY_FAILED: &str = "FailedOperation.GrantPolicyFailed";
    pub const FAILED_OPERATION_HTTP_CLIENT_DO_REQUEST_FAILED: &str = "FailedOperation.HttpClientDoRequestFailed";
    pub const FAILED_OPERATION_ILLEGAL_RESOURCE: &str = "FailedOperation.IllegalResource";
    pub const FAILED_OPERATION_ILLEGAL_TAG_KEY: &str = "FailedOperation.IllegalTagKey";
    pub const FAILED_OPERATION_ILLEGAL_TAG_VALUE: &str = "FailedOperation.IllegalTagValue";
    pub const FAILED_OPERATION_INQUIRE_PRICE_FAILED: &str = "FailedOperation.InquirePriceFailed";
    pub const FAILED_OPERATION_INVALID_NETWORK_CONNECTION_TYPE: &str = "FailedOperation.InvalidNetworkConnectionType";
    pub const FAILED_OPERATION_LAB_IN_TRANSITION: &str = "FailedOperation.LabInTransition";
    pub const FAILED_OPERATION_LAB_NOT_FOUND: &str = "FailedOperation.LabNotFound";
    pub const FAILED_OPERATION_LAB_NOT_RUNNING: &str = "FailedOperation.LabNotRunning";
    pub const FAILED_OPERATION_LAB_NOT_UPDATABLE: &str = "FailedOperation.LabNotUpdatable";
    pub const FAILED_OPERATION_LAB_RUNNING: &str = "FailedOperation.LabRunning";
    pub const FAILED_OPERATION_METASTORE_ERROR: &str = "FailedOperation.MetastoreError";
    pub const FAILED_OPERATION_MODIFY_INSTANCE_FAILED: &str = "FailedOperation.ModifyInstanceFailed";
    pub const FAILED_OPERATION_NETWORK_CONNECTION_EXIST: &str = "FailedOperation.NetworkConnectionExist";
    pub const FAILED_OPERATION_NETWORK_CONNECTION_IN_USED: &str = "FailedOperation.NetworkConnectionInUsed";
    pub const FAILED_OPERATION_NO_PERMISSION: &str = "FailedOperation.NoPermission";
    pub const FAILED_OPERATION_NO_PERMISSION_TO_USE_THE_DATA_ENGINE: &str =
        "FailedOperation.NoPermissionToUseTheDataEngine";
    pub const FAILED_OPERATION_NO_REAL_NAME_AUTHENTICATION: &str = "FailedOperation.NoRealNameAuthentication";
    pub const FAILED_OPERATION_NUMBER_EXCEED_LIMIT: &str = "FailedOperation.NumberExceedLimit";
    pub const FAILED_OPERATION_OTHER_EXCEPTION: &str = "FailedOperation.OtherException";
    pub const FAILED_OPERATION_PARAMETER_VALIDATION_FAILED: &str = "FailedOperation.ParameterValidationFailed";
    pub const FAILED_OPERATION_REFUND_DEPOSIT_FAILED: &str = "FailedOperation.RefundDepositFailed";
    pub const FAILED_OPERATION_RESULT_EXPIRED: &str = "FailedOperation.ResultExpired";
    pub const FAILED_OPERATION_REVOKE_POLICY_FAILED: &str = "FailedOperation.RevokePolicyFailed";
    pub const FAILED_OPERATION_SQL_TASK_PARSE_FAILED: &str = "FailedOperation.SQLTaskParseFailed";
    pub const FAILED_OPERATION_SQL_TASK_RESULT_OVERSIZE: &str = "FailedOperation.SQLTaskResultOversize";
    pub const FAILED_OPERATION_TAG_ALREADY_ATTACHED: &str = "FailedOperation.TagAlreadyAttached";
    pub const FAILED_OPERATION_TAG_KEY_TOO_LONG: &str = "FailedOperation.TagKeyTooLong";
    pub const FAILED_OPERATION_TAG_NOT_EXIST: &str = "FailedOperation.TagNotExist";
    pub const FAILED_OPERATION_TAG_VALUE_TOO_LONG: &str = "FailedOperation.TagValueTooLong";
    pub const FAILED_OPERATION_TASK_OVERTIME_FETCH_RESULT: &str = "FailedOperation.TaskOvertimeFetchResult";
    pub const FAILED_OPERATION_TOO_MANY_RESOURCES: &str = "FailedOperation.TooManyResources";
    pub const FAILED_OPERATION_TOO_MANY_TAGS: &str = "FailedOperation.TooManyTags";
    pub const FAILED_OPERATION_UPDATE_POLICY_FAILED: &str = "FailedOperation.UpdatePolicyFailed";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DBError";
    pub const INTERNAL_ERROR_INTERNAL_SYSTEM_EXCEPTION: &str = "InternalError.InternalSystemException";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_BATCH_SQL_CUSTOM_KEY_NOT_UNIQUE: &str = "InvalidParameter.BatchSQLCustomKeyNotUnique";
    pub const INVALID_PARAMETER_BATCH_SQL_FILTERS_KEY_TYPE_NOT_MATH: &str =
        "InvalidParameter.BatchSQLFiltersKeyTypeNotMath";
    pub const INVALID_PARAMETER_BATCH_SQL_TASK_SORT_BY_TYPE_NOT_MATCH: &str =
        "InvalidParameter.BatchSQLTaskSortByTypeNotMatch";
    pub const INVALID_PARAMETER_CONFIG_KEY_PROHIBITED: &str = "InvalidParameter.ConfigKeyProhibited";
    pub const INVALID_PARAMETER_DATA_ENGINE_CLUSTER_TYPE_NOT_MATCH: &str =
        "InvalidParameter.DataEngineClusterTypeNotMatch";
    pub const INVALID_PARAMETER_DATA_ENGINE_CONFIG_PAIRS_DUPLICATE: &str =
        "InvalidParameter.DataEngineConfigPairsDuplicate";
    pub const INVALID_PARAMETER_DATA_ENGINE_EXEC_TYPE_NOT_MATCH: &str = "InvalidParameter.DataEngineExecTypeNotMatch";
    pub const INVALID_PARAMETER_DATA_ENGINE_IMAGE_OPERATE_NOT_MATCH: &str =
        "InvalidParameter.DataEngineImageOperateNotMatch";
    pub const INVALID_PARAMETER_DATA_ENGINE_MODE_NOT_MATCH: &str = "InvalidParameter.DataEngineModeNotMatch";
    pub const INVALID_PARAMETER_DATA_ENGINE_ONLY_SUPPORT_SQL: &str = "InvalidParameter.DataEngineOnlySupportSQL";
    pub const INVALID_PARAMETER_DATA_ENGINE_ONLY_SUPPORT_SPARK_BATCH: &str =
        "InvalidParameter.DataEngineOnlySupportSparkBatch";
    pub const INVALID_PARAMETER_DATA_ENGINE_PAY_MODE_TYPE_NOT_MATCH: &str =
        "InvalidParameter.DataEnginePayModeTypeNotMatch";
    pub const INVALID_PARAMETER_DATA_ENGINE_SIZE_NOT_MATCH: &str = "InvalidParameter.DataEngineSizeNotMatch";
    pub const INVALID_PARAMETER_DATA_ENGINE_TYPE_NOT_MATCH: &str = "InvalidParameter.DataEngineTypeNotMatch";
    pub const INVALID_PARAMETER_DATASOURCE_CONNECTION_NOT_UNIQUE: &str =
        "InvalidParameter.DatasourceConnectionNotUnique";
    pub const INVALID_PARAMETER_DATASOURCE_TYPE_ERROR: &str = "InvalidParameter.DatasourceTypeError";
    pub const INVALID_PARAMETER_DESCRIBE_DATA_ENGINES_SORT_BY_TYPE_NOT_MATCH: &str =
        "InvalidParameter.DescribeDataEnginesSortByTypeNotMatch";
    pub const INVALID_PARAMETER_DUPLICATE_DATA_ENGINE_NAME: &str = "InvalidParameter.DuplicateDataEngineName";
    pub const INVALID_PARAMETER_DUPLICATE_DATASOURCE_NAME: &str = "InvalidParameter.DuplicateDatasourceName";
    pub const INVALID_PARAMETER_DUPLICATE_GROUP_NAME: &str = "InvalidParameter.DuplicateGroupName";
    pub const INVALID_PARAMETER_DUPLICATE_USER_NAME: &str = "InvalidParameter.DuplicateUserName";
    pub const INVALID_PARAMETER_DUPLICATE_USER_VPC_CONNECTION_NAME: &str =
        "InvalidParameter.DuplicateUserVpcConnectionName";
    pub const INVALID_PARAMETER_FILTERS_VALUES_NUMBER_OUT_OF_LIMIT: &str =
        "InvalidParameter.FiltersValuesNumberOutOfLimit";
    pub const INVALID_PARAMETER_IMAGE_CLUSTER_PARAMETERS_FORMAT_NOT_JSON: &str =
        "InvalidParameter.ImageClusterParametersFormatNotJson";
    pub const INVALID_PARAMETER_IMAGE_ENGINE_TYPE_NOT_MATCH: &str = "InvalidParameter.ImageEngineTypeNotMatch";
    pub const INVALID_PARAMETER_IMAGE_IS_PUBLIC_NOT_MATCH: &str = "InvalidParameter.ImageIsPublicNotMatch";
    pub const INVALID_PARAMETER_IMAGE_PARAMETER_NOT_FOUND: &str = "InvalidParameter.ImageParameterNotFound";
    pub const INVALID_PARAMETER_IMAGE_PARAMETER_SUBMIT_METHOD_NOT_MATCH: &str =
        "InvalidParameter.ImageParameterSubmitMethodNotMatch";
    pub const INVALID_PARAMETER_IMAGE_PARAMETER_TYPE_NOT_MATCH: &str = "InvalidParameter.ImageParameterTypeNotMatch";
    pub const INVALID_PARAMETER_IMAGE_SESSION_PARAMETERS_FORMAT_NOT_JSON: &str =
        "InvalidParameter.ImageSessionParametersFormatNotJson";
    pub const INVALID_PARAMETER_IMAGE_STATE_NOT_MATCH: &str = "InvalidParameter.ImageStateNotMatch";
    pub const INVALID_PARAMETER_IMAGE_USER_RECORDS_TYPE_NOT_MATCH: &str =
        "InvalidParameter.ImageUserRecordsTypeNotMatch";
    pub const INVALID_PARAMETER_INSTANCE_IN_PROCESS: &str = "InvalidParameter.InstanceInProcess";
    pub const INVALID_PARAMETER_INVALID_ACCESS_POLICY: &str = "InvalidParameter.InvalidAccessPolicy";
    pub const INVALID_PARAMETER_INVALID_APP_FILE_FORMAT: &str = "InvalidParameter.InvalidAppFileFormat";
    pub const INVALID_PARAMETER_INVALID_BUCKET_NAME: &str = "InvalidParameter.InvalidBucketName";
    pub const INVALID_PARAMETER_INVALID_COLUMN_NAME_LENGTH: &str = "InvalidParameter.InvalidColumnNameLength";
    pub const INVALID_PARAMETER_INVALID_COLUMN_NUMBER: &str = "InvalidParameter.InvalidColumnNumber";
    pub const INVALID_PARAMETER_INVALID_COLUMN_TYPE: &str = "InvalidParameter.InvalidColumnType";
    pub const INVALID_PARAMETER_INVALID_CONFIG_KEY_NOT_FOUND: &str = "InvalidParameter.InvalidConfigKeyNotFound";
    pub const INVALID_PARAMETER_INVALID_CONFIG_VALUE_LENGTH_OUT_LIMIT: &str =
        "InvalidParameter.InvalidConfigValueLengthOutLimit";
    pub const INVALID_PARAMETER_INVALID_CONFIG_VALUE_REGEXP_NOT_MATCH: &str =
        "InvalidParameter.InvalidConfigValueRegexpNotMatch";
    pub const INVALID_PARAMETER_INVALID_DATA_ENGINE_CIDR_FORMAT: &str = "InvalidParameter.InvalidDataEngineCidrFormat";
    pub const INVALID_PARAMETER_INVALID_DATA_ENGINE_CONFIG_PAIRS: &str =
        "InvalidParameter.InvalidDataEngineConfigPairs";
    pub const INVALID_PARAMETER_INVALID_DATA_ENGINE_DESCRIPTION: &str = "InvalidParameter.InvalidDataEngineDescription";
    pub const INVALID_PARAMETER_INVALID_DATA_ENGINE_MODE: &str = "InvalidParameter.InvalidDataEngineMode";
    pub const INVALID_PARAMETER_INVALID_DATA_ENGINE_NAME: &str = "InvalidParameter.InvalidDataEngineName";
    pub const INVALID_PARAMETER_INVALID_DATA_ENGINE_SPECS: &str = "InvalidParameter.InvalidDataEngineSpecs";
    pub const INVALID_PARAMETER_INVALID_DATA_ENGINE_TIME_SPAN: &str = "InvalidParameter.InvalidDataEngineTimeSpan";
    pub const INVALID_PARAMETER_INVALID_DATA_ENGINE_TIME_UNIT: &str = "InvalidParameter.InvalidDataEngineTimeUnit";
    pub const INVALID_PARAMETER_INVALID_DATASOURCE_CONNECTION_CONFIG: &str =
        "InvalidParameter.InvalidDatasourceConnectionConfig";
    pub const INVALID_PARAMETER_INVALID_DATASOURCE_NAME: &str = "InvalidParameter.InvalidDatasourceName";
    pub const INVALID_PARAMETER_INVALID_DECIMAL_TYPE: &str = "InvalidParameter.InvalidDecimalType";
    pub const INVALID_PARAMETER_INVALID_DEFAULT_DATA_ENGINE: &str = "InvalidParameter.InvalidDefaultDataEngine";
    pub const INVALID_PARAMETER_INVALID_DESCRIPTION: &str = "InvalidParameter.InvalidDescription";
    pub const INVALID_PARAMETER_INVALID_DRIVER_SIZE: &str = "InvalidParameter.InvalidDriverSize";
    pub const INVALID_PARAMETER_INVALID_DYNAMIC_ALLOCATION_MAX_EXECUTORS: &str =
        "InvalidParameter.InvalidDynamicAllocationMaxExecutors";
    pub const INVALID_PARAMETER_INVALID_ENGINE_EXEC_TYPE: &str = "InvalidParameter.InvalidEngineExecType";
    pub const INVALID_PARAMETER_INVALID_ENGINE_TYPE: &str = "InvalidParameter.InvalidEngineType";
    pub const INVALID_PARAMETER_INVALID_EXECUTOR_SIZE: &str = "InvalidParameter.InvalidExecutorSize";
    pub const INVALID_PARAMETER_INVALID_FAILURE_TOLERANCE: &str = "InvalidParameter.InvalidFailureTolerance";
    pub const INVALID_PARAMETER_INVALID_FILE_COMPRESSION_FORMAT: &str = "InvalidParameter.InvalidFileCompressionFormat";
    pub const INVALID_PARAMETER_INVALID_FILE_PATH_FORMAT: &str = "InvalidParameter.InvalidFilePathFormat";
    pub const INVALID_PARAMETER_INVALID_FILTER_KEY: &str = "InvalidParameter.InvalidFilterKey";
    pub const INVALID_PARAMETER_INVALID_FILTER_LENGTH: &str = "InvalidParameter.InvalidFilterLength";
    pub const INVALID_PARAMETER_INVALID_GROUP_ID: &str = "InvalidParameter.InvalidGroupId";
    pub const INVALID_PARAMETER_INVALID_HIVE_VERSION: &str = "InvalidParameter.InvalidHiveVersion";
    pub const INVALID_PARAMETER_INVALID_INFO_TYPE: &str = "InvalidParameter.InvalidInfoType";
    pub const INVALID_PARAMETER_INVALID_INT_FORMAT: &str = "InvalidParameter.InvalidIntFormat";
    pub const INVALID_PARAMETER_INVALID_MAX_RESULTS: &str = "InvalidParameter.InvalidMaxResults";
    pub const INVALID_PARAMETER_INVALID_MIN_CLUSTERS: &str = "InvalidParameter.InvalidMinClusters";
    pub const INVALID_PARAMETER_INVALID_OFFSET: &str = "InvalidParameter.InvalidOffset";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_COLUMN_TYPE_NOT_COMPATIBLE: &str =
        "InvalidParameter.InvalidParameter_ColumnTypeNotCompatible";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_SQL_TASK_ANALYSIS_SORT_BY_TYPE_NOT_MATCH: &str =
        "InvalidParameter.InvalidParameter_SQLTaskAnalysisSortByTypeNotMatch";
    pub const INVALID_PARAMETER_INVALID_PAY_MODE: &str = "InvalidParameter.InvalidPayMode";
    pub const INVALID_PARAMETER_INVALID_ROLE_ARN: &str = "InvalidParameter.InvalidRoleArn";
    pub const INVALID_PARAMETER_INVALID_SQL: &str = "InvalidParameter.InvalidSQL";
    pub const INVALID_PARAMETER_INVALID_SQL_CONFIG: &str = "InvalidParameter.InvalidSQLConfig";
    pub const INVALID_PARAMETER_INVALID_SQL_CONFIG_SQL: &str = "InvalidParameter.InvalidSQLConfigSQL";
    pub const INVALID_PARAMETER_INVALID_SQL_NUM: &str = "InvalidParameter.InvalidSQLNum";
    pub const INVALID_PARAMETER_INVALID_SQL_TASK_MAX_RESULTS: &str = "InvalidParameter.InvalidSQLTaskMaxResults";
    pub const INVALID_PARAMETER_INVALID_SCHEDULED_ELASTICITY_MIN_ELASTIC_CLUSTERS: &str =
        "InvalidParameter.InvalidScheduledElasticityMinElasticClusters";
    pub const INVALID_PARAMETER_INVALID_SESSION_KIND_TYPE: &str = "InvalidParameter.InvalidSessionKindType";
    pub const INVALID_PARAMETER_INVALID_SORT_BY_TYPE: &str = "InvalidParameter.InvalidSortByType";
    pub const INVALID_PARAMETER_INVALID_SORTING: &str = "InvalidParameter.InvalidSorting";
    pub const INVALID_PARAMETER_INVALID_SPARK_APP_PARAM: &str = "InvalidParameter.InvalidSparkAppParam";
    pub const INVALID_PARAMETER_INVALID_SPARK_CONFIG_FORMAT: &str = "InvalidParameter.InvalidSparkConfigFormat";
    pub const INVALID_PARAMETER_INVALID_STATEMENT_KIND_TYPE: &str = "InvalidParameter.InvalidStatementKindType";
    pub const INVALID_PARAMETER_INVALID_STORE_LOCATION: &str = "InvalidParameter.InvalidStoreLocation";
    pub const INVALID_PARAMETER_INVALID_TABLE_FORMAT: &str = "InvalidParameter.InvalidTableFormat";
    pub const INVALID_PARAMETER_INVALID_TABLE_FORMAT_SIZE: &str = "InvalidParameter.InvalidTableFormatSize";
    pub const INVALID_PARAMETER_INVALID_TABLE_LOCATION: &str = "InvalidParameter.InvalidTableLocation";
    pub const INVALID_PARAMETER_INVALID_TABLE_NAME_LENGTH: &str = "InvalidParameter.InvalidTableNameLength";
    pub const INVALID_PARAMETER_INVALID_TASK_ID: &str = "InvalidParameter.InvalidTaskId";
    pub const INVALID_PARAMETER_INVALID_TASK_TYPE: &str = "InvalidParameter.InvalidTaskType";
    pub const INVALID_PARAMETER_INVALID_TASKS_FILTER_LENGTH: &str = "InvalidParameter.InvalidTasksFilterLength";
    pub const INVALID_PARAMETER_INVALID_TCR_SPARK_IMAGE_FORMAT: &str = "InvalidParameter.InvalidTcrSparkImageFormat";
    pub const INVALID_PARAMETER_INVALID_TIME_FORMAT: &str = "InvalidParameter.InvalidTimeFormat";
    pub const INVALID_PARAMETER_INVALID_TIME_PARAMETER: &str = "InvalidParameter.InvalidTimeParameter";
    pub const INVALID_PARAMETER_INVALID_TIME_SPAN: &str = "InvalidParameter.InvalidTimeSpan";
    pub const INVALID_PARAMETER_INVALID_TIME_UNIT: &str = "InvalidParameter.InvalidTimeUnit";
    pub const INVALID_PARAMETER_INVALID_USER_ALIAS: &str = "InvalidParameter.InvalidUserAlias";
    pub const INVALID_PARAMETER_INVALID_USER_NAME: &str = "InvalidParameter.InvalidUserName";
    pub const INVALID_PARAMETER_INVALID_USER_TYPE: &str = "InvalidParameter.InvalidUserType";
    pub const INVALID_PARAMETER_INVALID_WHITE_LIST_KEY: &str = "InvalidParameter.InvalidWhiteListKey";
    pub const INVALID_PARAMETER_INVALID_WORK_GROUP_NAME: &str = "InvalidParameter.InvalidWorkGroupName";
    pub const INVALID_PARAMETER_MAX_RESULT_ONLY_SUPPORT_HUNDRED: &str = "InvalidParameter.MaxResultOnlySupportHundred";
    pub const INVALID_PARAMETER_NUMBER_OF_SQL_EXCEEDS_THE_LIMIT: &str = "InvalidParameter.NumberOfSQLExceedsTheLimit";
    pub const INVALID_PARAMETER_PARAMETER_BASE64_DECODE_FAILED: &str = "InvalidParameter.ParameterBase64DecodeFailed";
    pub const INVALID_PARAMETER_PARAMETER_ILLEGAL: &str = "InvalidParameter.ParameterIllegal";
    pub const INVALID_PARAMETER_PARAMETER_NOT_FOUND_OR_BE_NONE: &str = "InvalidParameter.ParameterNotFoundOrBeNone";
    pub const INVALID_PARAMETER_POLICY_TYPE_CONFLICT: &str = "InvalidParameter.PolicyTypeConflict";
    pub const INVALID_PARAMETER_RESOURCE_SPEC_NOT_FOUND: &str = "InvalidParameter.ResourceSpecNotFound";
    pub const INVALID_PARAMETER_SQL_BASE64_DECODE_FAIL: &str = "InvalidParameter.SQLBase64DecodeFail";
    pub const INVALID_PARAMETER_SQL_PARAMETER_PREPROCESSING_FAILED: &str =
        "InvalidParameter.SQLParameterPreprocessingFailed";
    pub const INVALID_PARAMETER_SQL_TASK_ANALYSIS_FILTERS_KEY_TYPE_NOT_MATH: &str =
        "InvalidParameter.SQLTaskAnalysisFiltersKeyTypeNotMath";
    pub const INVALID_PARAMETER_SQL_TASK_FILTERS_KEY_TYPE_NOT_MATH: &str =
        "InvalidParameter.SQLTaskFiltersKeyTypeNotMath";
    pub const INVALID_PARAMETER_SQL_TASK_NOT_FOUND: &str = "InvalidParameter.SQLTaskNotFound";
    pub const INVALID_PARAMETER_SQL_TASK_SORT_BY_TYPE_NOT_MATCH: &str = "InvalidParameter.SQLTaskSortByTypeNotMatch";
    pub const INVALID_PARAMETER_SPARK_JOB_FILTERS_KEY_TYPE_NOT_MATH: &str =
        "InvalidParameter.SparkJobFiltersKeyTypeNotMath";
    pub const INVALID_PARAMETER_SPARK_JOB_IS_INHERIT_TYPE_NOT_MATCH: &str =
        "InvalidParameter.SparkJobIsInheritTypeNotMatch";
    pub const INVALID_PARAMETER_SPARK_JOB_NOT_FOUND: &str = "InvalidParameter.SparkJobNotFound";
    pub const INVALID_PARAMETER_SPARK_JOB_NOT_UNIQUE: &str = "InvalidParameter.SparkJobNotUnique";
    pub const INVALID_PARAMETER_SPARK_JOB_ONLY_SUPPORT_SPARK_BATCH_ENGINE: &str =
        "InvalidParameter.SparkJobOnlySupportSparkBatchEngine";
    pub const INVALID_PARAMETER_SPARK_JOB_ROLE_ARN_NOT_FOUND: &str = "InvalidParameter.SparkJobRoleArnNotFound";
    pub const INVALID_PARAMETER_SPARK_JOB_SORT_BY_TYPE_NOT_MATCH: &str = "InvalidParameter.SparkJobSortByTypeNotMatch";
    pub const INVALID_PARAMETER_TASK_ALREADY_FINISHED: &str = "InvalidParameter.TaskAlreadyFinished";
    pub const INVALID_PARAMETER_TASK_LIST_FILTERS_KEY_TYPE_NOT_MATH: &str =
        "InvalidParameter.TaskListFiltersKeyTypeNotMath";
    pub const INVALID_PARAMETER_TASK_LIST_SORT_BY_TYPE_NOT_MATCH: &str = "InvalidParameter.TaskListSortByTypeNotMatch";
    pub const INVALID_PARAMETER_TASK_NOT_FOUND: &str = "InvalidParameter.TaskNotFound";
    pub const INVALID_PARAMETER_TASK_STATE_TYPE_NOT_MATH: &str = "InvalidParameter.TaskStateTypeNotMath";
    pub const INVALID_PARAMETER_URL_FORMAT_ERROR: &str = "InvalidParameter.UrlFormatError";
    pub const INVALID_PARAMETER_VPC_CIDR_FORMAT_ERROR: &str = "InvalidParameter.VpcCidrFormatError";
    pub const INVALID_PARAMETER_VPC_CIDR_OVERLAP: &str = "InvalidParameter.VpcCidrOverlap";
    pub const INVALID_PARAMETER_COMBINATION: &str = "InvalidParameterCombination";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_QUEUE_ID_MISMATCH: &str = "InvalidParameterValue.QueueIdMismatch";
    pub const INVALID_PARAMETER_VALUE_QUEUE_NAME: &str = "InvalidParameterValue.QueueName";
    pub const INVALID_PARAMETER_VALUE_QUOTA_EXCEEDED: &str = "InvalidParameterValue.QuotaExceeded";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_DEFAULT_QUEUE_DELETE_FORBIDDEN: &str = "OperationDenied.DefaultQueueDeleteForbidden";
    pub const OPERATION_DENIED_PARTITION_NOT_READY: &str = "OperationDenied.PartitionNotReady";
    pub const REGION_ERROR: &str = "RegionError";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_QUEUE_NAME: &str = "ResourceInUse.QueueName";
    pub const RESOURCE_IN_USE_UNFINISHED_SQLS: &str = "ResourceInUse.UnfinishedSQLs";
    pub const RESOURCE_INSUFFICIENT_SPARK_JOB_INSUFFICIENT_RESOURCES: &str =
        "ResourceInsufficient.SparkJobInsufficientResources";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_BATCH_SQL_TASK_NOT_FOUND: &str = "ResourceNotFound.BatchSQLTaskNotFound";
    pub const RESOURCE_NOT_FOUND_BATCH_SQL_TASK_NOT_UNIQUE: &str = "ResourceNotFound.BatchSQLTaskNotUnique";
    pub const RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_FOUND: &str =
        "ResourceNotFound.DataEngineConfigInstanceNotFound";
    pub const RESOURCE_NOT_FOUND_DATA_ENGINE_CONFIG_INSTANCE_NOT_UNIQUE: &str =
        "ResourceNotFound.DataEngineConfigInstanceNotUnique";
    pub const RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_ACTIVITY: &str = "ResourceNotFound.DataEngineNotActivity";
    pub const RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_FOUND: &str = "ResourceNotFound.DataEngineNotFound";
    pub const RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_MULTI_VERSION: &str = "ResourceNotFound.DataEngineNotMultiVersion";
    pub const RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_RUNNING: &str = "ResourceNotFound.DataEngineNotRunning";
    pub const RESOURCE_NOT_FOUND_DATA_ENGINE_NOT_UNIQUE: &str = "ResourceNotFound.DataEngineNotUnique";
    pub const RESOURCE_NOT_FOUND_DATA_ENGINE_TYPE_ONLY_SUPPORT_BATCH: &str =
        "ResourceNotFound.DataEngineTypeOnlySupportBatch";
    pub const RESOURCE_NOT_FOUND_DATASOURCE_NOT_FOUND: &str = "ResourceNotFound.DatasourceNotFound";
    pub const RESOURCE_NOT_FOUND_DEFAULT_DATA_ENGINE_NOT_FOUND: &str = "ResourceNotFound.DefaultDataEngineNotFound";
    pub const RESOURCE_NOT_FOUND_EKS_RESOURCE_NOT_FOUND: &str = "ResourceNotFound.EksResourceNotFound";
    pub const RESOURCE_NOT_FOUND_GATEWAY_NOT_FOUND: &str = "ResourceNotFound.GatewayNotFound";
    pub const RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_FOUND: &str = "ResourceNotFound.ImageSessionConfigNotFound";
    pub const RESOURCE_NOT_FOUND_IMAGE_SESSION_CONFIG_NOT_UNIQUE: &str = "ResourceNotFound.ImageSessionConfigNotUnique";
    pub const RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_ACTIVITY: &str = "ResourceNotFound.ImageVersionNotActivity";
    pub const RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_FOUND: &str = "ResourceNotFound.ImageVersionNotFound";
    pub const RESOURCE_NOT_FOUND_IMAGE_VERSION_NOT_UNIQUE: &str = "ResourceNotFound.ImageVersionNotUnique";
    pub const RESOURCE_NOT_FOUND_NETWORK_CONNECTION_NOT_FOUND: &str = "ResourceNotFound.NetworkConnectionNotFound";
    pub const RESOURCE_NOT_FOUND_PARTITION: &str = "ResourceNotFound.Partition";
    pub const RESOURCE_NOT_FOUND_PARTITION_QUEUE: &str = "ResourceNotFound.PartitionQueue";
    pub const RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_CODE_GATEWAY_NOT_FOUND: &str =
        "ResourceNotFound.ResourceNotFoundCode_GatewayNotFound";
    pub const RESOURCE_NOT_FOUND_RESOURCE_USAGE_OUT_OF_LIMIT: &str = "ResourceNotFound.ResourceUsageOutOfLimit";
    pub const RESOURCE_NOT_FOUND_RESULT_OUTPUT_PATH_NOT_FOUND: &str = "ResourceNotFound.ResultOutputPathNotFound";
    pub const RESOURCE_NOT_FOUND_RESULT_SAVE_PATH_NOT_FOUND: &str = "ResourceNotFound.ResultSavePathNotFound";
    pub const RESOURCE_NOT_FOUND_ROLE_ARN_RESOURCE_NOT_FOUND: &str = "ResourceNotFound.RoleArnResourceNotFound";
    pub const RESOURCE_NOT_FOUND_SESSION_INSUFFICIENT_RESOURCES: &str = "ResourceNotFound.SessionInsufficientResources";
    pub const RESOURCE_NOT_FOUND_SESSION_NOT_FOUND: &str = "ResourceNotFound.SessionNotFound";
    pub const RESOURCE_NOT_FOUND_SESSION_STATE_DEAD: &str = "ResourceNotFound.SessionStateDead";
    pub const RESOURCE_NOT_FOUND_SESSION_STATE_SHUTTING_DOWN: &str = "ResourceNotFound.SessionStateShuttingDown";
    pub const RESOURCE_NOT_FOUND_SHUFFLE_DIR_NOT_FOUND: &str = "ResourceNotFound.ShuffleDirNotFound";
    pub const RESOURCE_NOT_FOUND_SPARK_JOB_INSUFFICIENT_RESOURCES: &str =
        "ResourceNotFound.SparkJobInsufficientResources";
    pub const RESOURCE_NOT_FOUND_SYSTEM_CONFIG_NOT_FOUND: &str = "ResourceNotFound.SystemConfigNotFound";
    pub const RESOURCE_NOT_FOUND_TABLE_NOT_FOUND: &str = "ResourceNotFound.TableNotFound";
    pub const RESOURCE_NOT_FOUND_TASK_ALREADY_FAILED: &str = "ResourceNotFound.TaskAlreadyFailed";
    pub const RESOURCE_NOT_FOUND_TASK_ALREADY_FINISHED: &str = "ResourceNotFound.TaskAlreadyFinished";
    pub const RESOURCE_NOT_FOUND_TASK_INFO_NOT_FOUND: &str = "ResourceNotFound.TaskInfoNotFound";
    pub const RESOURCE_NOT_FOUND_USER_NOT_EXIST: &str = "ResourceNotFound.UserNotExist";
    pub const RESOURCE_NOT_FOUND_WAREHOUSE_DIR_NOT_FOUND: &str = "ResourceNotFound.WarehouseDirNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_BALANCE_INSUFFICIENT: &str = "ResourceUnavailable.BalanceInsufficient";
    pub const RESOURCE_UNAVAILABLE_GATEWAY_NOT_RUNNING: &str = "ResourceUnavailable.GatewayNotRunning";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_UNAVAILABLE_CODE_GATEWAY_NOT_RUNNING: &str =
        "ResourceUnavailable.ResourceUnavailableCode_GatewayNotRunning";
    pub const RESOURCE_UNAVAILABLE_WHITE_LIST_FUNCTION: &str = "ResourceUnavailable.WhiteListFunction";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const RESOURCES_SOLD_OUT_UNAUTHORIZED_GRANT_POLICY: &str = "ResourcesSoldOut.UnauthorizedGrantPolicy";
    pub const RESOURCES_SOLD_OUT_UNAUTHORIZED_OPERATION: &str = "ResourcesSoldOut.UnauthorizedOperation";
    pub const RESOURCES_SOLD_OUT_UNAUTHORIZED_REVOKE_POLICY: &str = "ResourcesSoldOut.UnauthorizedRevokePolicy";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_ADD_USERS_TO_WORKGROUP: &str = "UnauthorizedOperation.AddUsersToWorkgroup";
    pub const UNAUTHORIZED_OPERATION_BIND_WORKGROUPS_TO_USER: &str = "UnauthorizedOperation.BindWorkgroupsToUser";
    pub const UNAUTHORIZED_OPERATION_CREATE_ADMINISTRATOR: &str = "UnauthorizedOperation.CreateAdministrator";
    pub const UNAUTHORIZED_OPERATION_CREATE_CATALOG: &str = "UnauthorizedOperation.CreateCatalog";
    pub const UNAUTHORIZED_OPERATION_CREATE_WORKGROUP: &str = "UnauthorizedOperation.CreateWorkgroup";
    pub const UNAUTHORIZED_OPERATION_DELETE_COMPUTING_ENGINE: &str = "UnauthorizedOperation.DeleteComputingEngine";
    pub const UNAUTHORIZED_OPERATION_DELETE_USER: &str = "UnauthorizedOperation.DeleteUser";
    pub const UNAUTHORIZED_OPERATION_DELETE_USERS_FROM_WORKGROUP: &str =
        "UnauthorizedOperation.DeleteUsersFromWorkgroup";
    pub const UNAUTHORIZED_OPERATION_DELETE_WORKGROUP: &str = "UnauthorizedOperation.DeleteWorkgroup";
    pub const UNAUTHORIZED_OPERATION_GRANT_POLICY: &str = "UnauthorizedOperation.GrantPolicy";
    pub const UNAUTHORIZED_OPERATION_MODIFY_COMPUTING_ENGINE: &str = "UnauthorizedOperation.ModifyComputingEngine";
    pub const UNAUTHORIZED_OPERATION_MODIFY_USER_INFO: &str = "UnauthorizedOperation.ModifyUserInfo";
    pub const UNAUTHORIZED_OPERATION_MODIFY_USER_TYPE: &str = "UnauthorizedOperation.ModifyUserType";
    pub const UNAUTHORIZED_OPERATION_MODIFY_WORKGROUP_INFO: &str = "UnauthorizedOperation.ModifyWorkgroupInfo";
    pub const UNAUTHORIZED_OPERATION_MONITOR_COMPUTING_ENGINE: &str = "UnauthorizedOperation.MonitorComputingEngine";
    pub const UNAUTHORIZED_OPERATION_NO_PAYMENT_AUTHORITY: &str = "UnauthorizedOperation.NoPaymentAuthority";
    pub const UNAUTHORIZED_OPERATION_OPERATE_COMPUTING_ENGINE: &str = "UnauthorizedOperation.OperateComputingEngine";
    pub const UNAUTHORIZED_OPERATION_PROHIBITED_OPERATION_ADMIN: &str =
        "UnauthorizedOperation.ProhibitedOperationAdmin";
    pub const UNAUTHORIZED_OPERATION_RENEW_COMPUTING_ENGINE: &str = "UnauthorizedOperation.RenewComputingEngine";
    pub const UNAUTHORIZED_OPERATION_REVOKE_POLICY: &str = "UnauthorizedOperation.RevokePolicy";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation.UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_CODE_NO_ENGINE_CAM_PERMISSIONS: &str =
        "UnauthorizedOperation.UnauthorizedOperationCode_NoEngineCamPermissions";
    pub const UNAUTHORIZED_OPERATION_UNBIND_WORKGROUPS_FROM_USER: &str =
        "UnauthorizedOperation.UnbindWorkgroupsFromUser";
    pub const UNAUTHORIZED_OPERATION_USE_COMPUTING_ENGINE: &str = "UnauthorizedOperation.UseComputingEngine";
    pub const UNAUTHORIZED_OPERATION_USER_NOT_EXIST: &str = "UnauthorizedOperation.UserNotExist";
    pub const UNAUTHORIZED_OPERATION_YUNTI_USER_UN_SUPPORT: &str = "UnauthorizedOperation.YuntiUserUnSupport";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_MODIFY_OWNER_UNSUPPORTED: &str = "UnsupportedOperation.ModifyOwnerUnsupported";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_DATASOURCE_CONNECTION_TYPE: &str =
        "UnsupportedOperation.UnsupportedDatasourceConnectionType";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_FILE_TYPE: &str = "UnsupportedOperation.UnsupportedFileType";
}

#[cfg(feature = "reflect")]
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
