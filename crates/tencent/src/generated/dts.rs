//! `dts` 2021-12-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20180330;

static SERVICE: Service = Service { name: "dts", version: "2021-12-06", code: "dts", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteMigrateJob {
    pub job_id: String,
    pub complete_mode: Option<String>,
}
operation! { CompleteMigrateJob(job_id: String) "CompleteMigrateJob" -> Empty {
    0 "JobId" job_id, 1 "CompleteMode" complete_mode: String
} }

pub type CompleteMigrateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSubscribeJob {
    pub subscribe_id: String,
    pub subscribe_mode: String,
    pub access_type: String,
    pub endpoints: Vec<EndpointItem>,
    pub kafka_config: SubscribeKafkaConfig,
    pub subscribe_objects: Option<Vec<SubscribeObject>>,
    pub protocol: Option<String>,
    pub pipeline_info: Option<Vec<PipelineInfo>>,
    pub extra_attr: Option<Vec<KeyValuePairOption>>,
    pub consumer_vpc_id: Option<String>,
    pub consumer_subnet_id: Option<String>,
}

/// What [`ConfigureSubscribeJob::new`] takes.
pub struct ConfigureSubscribeJobRequired {
    pub subscribe_id: String,
    pub subscribe_mode: String,
    pub access_type: String,
    pub endpoints: Vec<EndpointItem>,
    pub kafka_config: SubscribeKafkaConfig,
}
operation! { ConfigureSubscribeJob{ConfigureSubscribeJobRequired: subscribe_id, subscribe_mode, access_type, endpoints, kafka_config}
    "ConfigureSubscribeJob" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "SubscribeMode" subscribe_mode, 2 "AccessType" access_type, 3 "Endpoints" endpoints,
    4 "KafkaConfig" kafka_config, 5 "SubscribeObjects" subscribe_objects: Vec<SubscribeObject>,
    6 "Protocol" protocol: String, 7 "PipelineInfo" pipeline_info: Vec<PipelineInfo>,
    8 "ExtraAttr" extra_attr: Vec<KeyValuePairOption>, 9 "ConsumerVpcId" consumer_vpc_id: String,
    10 "ConsumerSubnetId" consumer_subnet_id: String
} }

pub type ConfigureSubscribeJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointItem {
    pub database_region: Option<String>,
    pub user: Option<String>,
    pub password: Option<Secret>,
    pub instance_id: Option<String>,
    pub cvm_instance_id: Option<String>,
    pub uniq_dcg_id: Option<String>,
    pub ccn_id: Option<String>,
    pub uniq_vpn_gw_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub host_name: Option<String>,
    pub port: Option<u64>,
    pub encrypt_conn: Option<String>,
    pub database_net_env: Option<String>,
    pub ccn_owner_uin: Option<String>,
    pub extra_attr: Option<Vec<KeyValuePairOption>>,
    pub child_instance_id: Option<String>,
    pub child_instance_type: Option<String>,
}
input! { EndpointItem(database_region: String, user: String, password: Secret) {
    0 "DatabaseRegion" database_region: String, 1 "User" user: String, 2 "Password" password: Secret,
    3 "InstanceId" instance_id: String, 4 "CvmInstanceId" cvm_instance_id: String, 5 "UniqDcgId" uniq_dcg_id: String,
    6 "CcnId" ccn_id: String, 7 "UniqVpnGwId" uniq_vpn_gw_id: String, 8 "VpcId" vpc_id: String,
    9 "SubnetId" subnet_id: String, 10 "HostName" host_name: String, 11 "Port" port: u64,
    12 "EncryptConn" encrypt_conn: String, 13 "DatabaseNetEnv" database_net_env: String,
    14 "CcnOwnerUin" ccn_owner_uin: String, 15 "ExtraAttr" extra_attr: Vec<KeyValuePairOption>,
    16 "ChildInstanceId" child_instance_id: String, 17 "ChildInstanceType" child_instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValuePairOption {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { KeyValuePairOption() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeKafkaConfig {
    pub number_of_partitions: Option<u64>,
    pub distribute_rules: Option<Vec<DistributeRule>>,
    pub default_rule_type: Option<String>,
}
input! { SubscribeKafkaConfig(number_of_partitions: u64) {
    0 "NumberOfPartitions" number_of_partitions: u64, 1 "DistributeRules" distribute_rules: Vec<DistributeRule>,
    2 "DefaultRuleType" default_rule_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeRule {
    pub rule_type: Option<String>,
    pub db_pattern: Option<String>,
    pub table_pattern: Option<String>,
    pub columns: Option<Vec<String>>,
}
input! { DistributeRule(rule_type: String, db_pattern: String, table_pattern: String) {
    0 "RuleType" rule_type: String, 1 "DbPattern" db_pattern: String, 2 "TablePattern" table_pattern: String,
    3 "Columns" columns: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeObject {
    pub object_type: Option<String>,
    pub database: Option<String>,
    pub tables: Option<Vec<String>>,
}
input! { SubscribeObject(object_type: String, database: String) {
    0 "ObjectType" object_type: String, 1 "Database" database: String, 2 "Tables" tables: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PipelineInfo {
    pub agg_op: Option<String>,
    pub agg_cmd: Option<String>,
}
input! { PipelineInfo() {
    0 "AggOp" agg_op: String, 1 "AggCmd" agg_cmd: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSyncJob {
    pub job_id: String,
    pub src_access_type: String,
    pub dst_access_type: String,
    pub objects: Objects,
    pub job_name: Option<String>,
    pub job_mode: Option<String>,
    pub run_mode: Option<String>,
    pub expect_run_time: Option<String>,
    pub src_connect_type: Option<String>,
    pub src_info: Option<Endpoint>,
    pub src_infos: Option<SyncDBEndpointInfos>,
    pub src_node_type: Option<String>,
    pub dst_info: Option<Endpoint>,
    pub dst_infos: Option<SyncDBEndpointInfos>,
    pub dst_node_type: Option<String>,
    pub options: Option<Options>,
    pub auto_retry_time_range_minutes: Option<i64>,
}
operation! { ConfigureSyncJob(job_id: String, src_access_type: String, dst_access_type: String, objects: Objects)
    "ConfigureSyncJob" -> Empty {
    0 "JobId" job_id, 1 "SrcAccessType" src_access_type, 2 "DstAccessType" dst_access_type, 3 "Objects" objects,
    4 "JobName" job_name: String, 5 "JobMode" job_mode: String, 6 "RunMode" run_mode: String,
    7 "ExpectRunTime" expect_run_time: String, 8 "SrcConnectType" src_connect_type: String,
    9 "SrcInfo" src_info: Endpoint, 10 "SrcInfos" src_infos: SyncDBEndpointInfos,
    11 "SrcNodeType" src_node_type: String, 12 "DstInfo" dst_info: Endpoint,
    13 "DstInfos" dst_infos: SyncDBEndpointInfos, 14 "DstNodeType" dst_node_type: String, 15 "Options" options: Options,
    16 "AutoRetryTimeRangeMinutes" auto_retry_time_range_minutes: i64
} }

pub type ConfigureSyncJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Objects {
    pub mode: Option<String>,
    pub databases: Option<Vec<Database>>,
    pub advanced_objects: Option<Vec<String>>,
    pub online_ddl: Option<OnlineDDL>,
    pub databases_op_filter: Option<Vec<DBOpFilter>>,
}
input! { Objects() {
    0 "Mode" mode: String, 1 "Databases" databases: Vec<Database>, 2 "AdvancedObjects" advanced_objects: Vec<String>,
    3 "OnlineDDL" online_ddl: OnlineDDL, 4 "DatabasesOpFilter" databases_op_filter: Vec<DBOpFilter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Database {
    pub db_name: Option<String>,
    pub new_db_name: Option<String>,
    pub db_mode: Option<String>,
    pub schema_name: Option<String>,
    pub new_schema_name: Option<String>,
    pub schema_mode: Option<String>,
    pub table_mode: Option<String>,
    pub tables: Option<Vec<Table>>,
    pub view_mode: Option<String>,
    pub views: Option<Vec<View>>,
    pub function_mode: Option<String>,
    pub functions: Option<Vec<String>>,
    pub procedure_mode: Option<String>,
    pub procedures: Option<Vec<String>>,
    pub trigger_mode: Option<String>,
    pub triggers: Option<Vec<String>>,
    pub event_mode: Option<String>,
    pub events: Option<Vec<String>>,
}
input! { Database() {
    0 "DbName" db_name: String, 1 "NewDbName" new_db_name: String, 2 "DbMode" db_mode: String,
    3 "SchemaName" schema_name: String, 4 "NewSchemaName" new_schema_name: String, 5 "SchemaMode" schema_mode: String,
    6 "TableMode" table_mode: String, 7 "Tables" tables: Vec<Table>, 8 "ViewMode" view_mode: String,
    9 "Views" views: Vec<View>, 10 "FunctionMode" function_mode: String, 11 "Functions" functions: Vec<String>,
    12 "ProcedureMode" procedure_mode: String, 13 "Procedures" procedures: Vec<String>,
    14 "TriggerMode" trigger_mode: String, 15 "Triggers" triggers: Vec<String>, 16 "EventMode" event_mode: String,
    17 "Events" events: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Table {
    pub table_name: Option<String>,
    pub new_table_name: Option<String>,
    pub filter_condition: Option<String>,
    pub column_mode: Option<String>,
    pub columns: Option<Vec<Column>>,
    pub tmp_tables: Option<Vec<String>>,
    pub table_edit_mode: Option<String>,
}
input! { Table() {
    0 "TableName" table_name: String, 1 "NewTableName" new_table_name: String,
    2 "FilterCondition" filter_condition: String, 3 "ColumnMode" column_mode: String, 4 "Columns" columns: Vec<Column>,
    5 "TmpTables" tmp_tables: Vec<String>, 6 "TableEditMode" table_edit_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Column {
    pub column_name: Option<String>,
    pub new_column_name: Option<String>,
}
input! { Column() {
    0 "ColumnName" column_name: String, 1 "NewColumnName" new_column_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct View {
    pub view_name: Option<String>,
    pub new_view_name: Option<String>,
}
input! { View() {
    0 "ViewName" view_name: String, 1 "NewViewName" new_view_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineDDL {
    pub status: Option<String>,
}
input! { OnlineDDL(status: String) {
    0 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBOpFilter {
    pub db_name: Option<String>,
    pub op_filter: Option<OpFilter>,
    pub tables: Option<Vec<TableFilter>>,
    pub views: Option<Vec<ViewFilter>>,
}
input! { DBOpFilter(db_name: String) {
    0 "DbName" db_name: String, 1 "OpFilter" op_filter: OpFilter, 2 "Tables" tables: Vec<TableFilter>,
    3 "Views" views: Vec<ViewFilter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpFilter {
    pub op_types: Option<Vec<String>>,
    pub ddl_options: Option<Vec<DdlOption>>,
}
input! { OpFilter() {
    0 "OpTypes" op_types: Vec<String>, 1 "DdlOptions" ddl_options: Vec<DdlOption>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DdlOption {
    pub ddl_object: Option<String>,
    pub ddl_value: Option<Vec<String>>,
}
input! { DdlOption() {
    0 "DdlObject" ddl_object: String, 1 "DdlValue" ddl_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableFilter {
    pub table_name: Option<String>,
    pub op_filter: Option<OpFilter>,
}
input! { TableFilter(table_name: String) {
    0 "TableName" table_name: String, 1 "OpFilter" op_filter: OpFilter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewFilter {
    pub view_name: Option<String>,
    pub op_filter: Option<OpFilter>,
}
input! { ViewFilter(view_name: String) {
    0 "ViewName" view_name: String, 1 "OpFilter" op_filter: OpFilter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Endpoint {
    pub region: Option<String>,
    pub role: Option<String>,
    pub db_kernel: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub port: Option<u64>,
    pub user: Option<String>,
    pub password: Option<Secret>,
    pub db_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub cvm_instance_id: Option<String>,
    pub uniq_dcg_id: Option<String>,
    pub uniq_vpn_gw_id: Option<String>,
    pub ccn_id: Option<String>,
    pub supplier: Option<String>,
    pub engine_version: Option<String>,
    pub account: Option<String>,
    pub account_mode: Option<String>,
    pub account_role: Option<String>,
    pub role_external_id: Option<String>,
    pub tmp_secret_id: Option<String>,
    pub tmp_secret_key: Option<Secret>,
    pub tmp_token: Option<Secret>,
    pub encrypt_conn: Option<String>,
    pub database_net_env: Option<String>,
    pub ccn_owner_uin: Option<String>,
    pub child_instance_id: Option<String>,
    pub child_instance_type: Option<String>,
    pub set_id: Option<String>,
}
input! { Endpoint() {
    0 "Region" region: String, 1 "Role" role: String, 2 "DbKernel" db_kernel: String,
    3 "InstanceId" instance_id: String, 4 "Ip" ip: String, 5 "Port" port: u64, 6 "User" user: String,
    7 "Password" password: Secret, 8 "DbName" db_name: String, 9 "VpcId" vpc_id: String,
    10 "SubnetId" subnet_id: String, 11 "CvmInstanceId" cvm_instance_id: String, 12 "UniqDcgId" uniq_dcg_id: String,
    13 "UniqVpnGwId" uniq_vpn_gw_id: String, 14 "CcnId" ccn_id: String, 15 "Supplier" supplier: String,
    16 "EngineVersion" engine_version: String, 17 "Account" account: String, 18 "AccountMode" account_mode: String,
    19 "AccountRole" account_role: String, 20 "RoleExternalId" role_external_id: String,
    21 "TmpSecretId" tmp_secret_id: String, 22 "TmpSecretKey" tmp_secret_key: Secret, 23 "TmpToken" tmp_token: Secret,
    24 "EncryptConn" encrypt_conn: String, 25 "DatabaseNetEnv" database_net_env: String,
    26 "CcnOwnerUin" ccn_owner_uin: String, 27 "ChildInstanceId" child_instance_id: String,
    28 "ChildInstanceType" child_instance_type: String, 29 "SetId" set_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDBEndpointInfos {
    pub region: Option<String>,
    pub access_type: Option<String>,
    pub database_type: Option<String>,
    pub info: Option<Vec<Endpoint>>,
}
input! { SyncDBEndpointInfos(region: String, access_type: String, database_type: String, info: Vec<Endpoint>) {
    0 "Region" region: String, 1 "AccessType" access_type: String, 2 "DatabaseType" database_type: String,
    3 "Info" info: Vec<Endpoint>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Options {
    pub init_type: Option<String>,
    pub deal_of_exist_same_table: Option<String>,
    pub conflict_handle_type: Option<String>,
    pub add_additional_column: Option<bool>,
    pub op_types: Option<Vec<String>>,
    pub conflict_handle_option: Option<ConflictHandleOption>,
    pub ddl_options: Option<Vec<DdlOption>>,
    pub kafka_option: Option<KafkaOption>,
    pub rate_limit_option: Option<RateLimitOption>,
    pub auto_retry_time_range_minutes: Option<i64>,
    pub start_position: Option<String>,
    pub filter_begin_commit: Option<bool>,
    pub filter_checkpoint: Option<bool>,
}
input! { Options() {
    0 "InitType" init_type: String, 1 "DealOfExistSameTable" deal_of_exist_same_table: String,
    2 "ConflictHandleType" conflict_handle_type: String, 3 "AddAdditionalColumn" add_additional_column: bool,
    4 "OpTypes" op_types: Vec<String>, 5 "ConflictHandleOption" conflict_handle_option: ConflictHandleOption,
    6 "DdlOptions" ddl_options: Vec<DdlOption>, 7 "KafkaOption" kafka_option: KafkaOption,
    8 "RateLimitOption" rate_limit_option: RateLimitOption,
    9 "AutoRetryTimeRangeMinutes" auto_retry_time_range_minutes: i64, 10 "StartPosition" start_position: String,
    11 "FilterBeginCommit" filter_begin_commit: bool, 12 "FilterCheckpoint" filter_checkpoint: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConflictHandleOption {
    pub condition_column: Option<String>,
    pub condition_operator: Option<String>,
    pub condition_order_in_src_and_dst: Option<String>,
}
input! { ConflictHandleOption() {
    0 "ConditionColumn" condition_column: String, 1 "ConditionOperator" condition_operator: String,
    2 "ConditionOrderInSrcAndDst" condition_order_in_src_and_dst: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KafkaOption {
    pub data_type: Option<String>,
    pub topic_type: Option<String>,
    pub ddl_topic_name: Option<String>,
    pub topic_rules: Option<Vec<TopicRule>>,
    pub data_option: Option<Vec<KeyValuePairOption>>,
}
input! { KafkaOption() {
    0 "DataType" data_type: String, 1 "TopicType" topic_type: String, 2 "DDLTopicName" ddl_topic_name: String,
    3 "TopicRules" topic_rules: Vec<TopicRule>, 4 "DataOption" data_option: Vec<KeyValuePairOption>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicRule {
    pub topic_name: Option<String>,
    pub partition_type: Option<String>,
    pub db_match_mode: Option<String>,
    pub db_name: Option<String>,
    pub table_match_mode: Option<String>,
    pub table_name: Option<String>,
    pub columns: Option<Vec<String>>,
}
input! { TopicRule() {
    0 "TopicName" topic_name: String, 1 "PartitionType" partition_type: String, 2 "DbMatchMode" db_match_mode: String,
    3 "DbName" db_name: String, 4 "TableMatchMode" table_match_mode: String, 5 "TableName" table_name: String,
    6 "Columns" columns: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitOption {
    pub current_dump_thread: Option<i64>,
    pub default_dump_thread: Option<i64>,
    pub current_dump_rps: Option<i64>,
    pub default_dump_rps: Option<i64>,
    pub current_load_thread: Option<i64>,
    pub default_load_thread: Option<i64>,
    pub current_load_rps: Option<i64>,
    pub default_load_rps: Option<i64>,
    pub current_sinker_thread: Option<i64>,
    pub default_sinker_thread: Option<i64>,
    pub has_user_set_rate_limit: Option<String>,
}

/// What [`RateLimitOption::new`] takes.
pub struct RateLimitOptionRequired {
    pub current_dump_thread: i64,
    pub default_dump_thread: i64,
    pub current_dump_rps: i64,
    pub default_dump_rps: i64,
    pub current_load_thread: i64,
    pub default_load_thread: i64,
    pub current_load_rps: i64,
    pub default_load_rps: i64,
    pub current_sinker_thread: i64,
    pub default_sinker_thread: i64,
    pub has_user_set_rate_limit: String,
}
input! { RateLimitOption{RateLimitOptionRequired: current_dump_thread, default_dump_thread, current_dump_rps, default_dump_rps, current_load_thread, default_load_thread, current_load_rps, default_load_rps, current_sinker_thread, default_sinker_thread, has_user_set_rate_limit} {
    0 "CurrentDumpThread" current_dump_thread: i64, 1 "DefaultDumpThread" default_dump_thread: i64,
    2 "CurrentDumpRps" current_dump_rps: i64, 3 "DefaultDumpRps" default_dump_rps: i64,
    4 "CurrentLoadThread" current_load_thread: i64, 5 "DefaultLoadThread" default_load_thread: i64,
    6 "CurrentLoadRps" current_load_rps: i64, 7 "DefaultLoadRps" default_load_rps: i64,
    8 "CurrentSinkerThread" current_sinker_thread: i64, 9 "DefaultSinkerThread" default_sinker_thread: i64,
    10 "HasUserSetRateLimit" has_user_set_rate_limit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueMigrateJob {
    pub job_id: String,
}
operation! { ContinueMigrateJob(job_id: String) "ContinueMigrateJob" -> Empty {
    0 "JobId" job_id
} }

pub type ContinueMigrateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueSyncJob {
    pub job_id: String,
}
operation! { ContinueSyncJob(job_id: String) "ContinueSyncJob" -> Empty {
    0 "JobId" job_id
} }

pub type ContinueSyncJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckSyncJob {
    pub job_id: String,
}
operation! { CreateCheckSyncJob(job_id: String) "CreateCheckSyncJob" -> Empty {
    0 "JobId" job_id
} }

pub type CreateCheckSyncJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompareTask {
    pub job_id: String,
    pub task_name: Option<String>,
    pub object_mode: Option<String>,
    pub objects: Option<CompareObject>,
    pub options: Option<CompareOptions>,
}
operation! { CreateCompareTask(job_id: String) "CreateCompareTask" -> CreateCompareTaskOutput {
    0 "JobId" job_id, 1 "TaskName" task_name: String, 2 "ObjectMode" object_mode: String,
    3 "Objects" objects: CompareObject, 4 "Options" options: CompareOptions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareObject {
    pub object_mode: Option<String>,
    pub object_items: Option<Vec<CompareObjectItem>>,
    pub advanced_objects: Option<Vec<String>>,
}
input! { CompareObject(object_mode: String) {
    0 "ObjectMode" object_mode: String, 1 "ObjectItems" object_items: Vec<CompareObjectItem>,
    2 "AdvancedObjects" advanced_objects: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareObjectItem {
    pub db_name: Option<String>,
    pub db_mode: Option<String>,
    pub schema_name: Option<String>,
    pub table_mode: Option<String>,
    pub tables: Option<Vec<CompareTableItem>>,
    pub view_mode: Option<String>,
    pub views: Option<Vec<CompareViewItem>>,
}
input! { CompareObjectItem(db_name: String, db_mode: String) {
    0 "DbName" db_name: String, 1 "DbMode" db_mode: String, 2 "SchemaName" schema_name: String,
    3 "TableMode" table_mode: String, 4 "Tables" tables: Vec<CompareTableItem>, 5 "ViewMode" view_mode: String,
    6 "Views" views: Vec<CompareViewItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareTableItem {
    pub table_name: Option<String>,
    pub column_mode: Option<String>,
    pub columns: Option<Vec<CompareColumnItem>>,
    pub filter_condition: Option<String>,
    pub filter_time_zone: Option<String>,
}
input! { CompareTableItem() {
    0 "TableName" table_name: String, 1 "ColumnMode" column_mode: String, 2 "Columns" columns: Vec<CompareColumnItem>,
    3 "FilterCondition" filter_condition: String, 4 "FilterTimeZone" filter_time_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareColumnItem {
    pub column_name: Option<String>,
}
input! { CompareColumnItem() {
    0 "ColumnName" column_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareViewItem {
    pub view_name: Option<String>,
}
input! { CompareViewItem() {
    0 "ViewName" view_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareOptions {
    pub method: Option<String>,
    pub sample_rate: Option<i64>,
    pub thread_count: Option<i64>,
    pub r#type: Option<String>,
    pub compare_mode: Option<Vec<String>>,
    pub re_check_time: Option<i64>,
    pub re_check_interval: Option<i64>,
}
input! { CompareOptions() {
    0 "Method" method: String, 1 "SampleRate" sample_rate: i64, 2 "ThreadCount" thread_count: i64,
    3 "Type" r#type: String, 4 "CompareMode" compare_mode: Vec<String>, 5 "ReCheckTime" re_check_time: i64,
    6 "ReCheckInterval" re_check_interval: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompareTaskOutput {
    pub compare_task_id: Option<String>,
}
model! { CreateCompareTaskOutput {
    0 "CompareTaskId" compare_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroup {
    pub subscribe_id: String,
    pub consumer_group_name: String,
    pub account_name: String,
    pub password: Secret,
    pub description: Option<String>,
}
operation! { CreateConsumerGroup(subscribe_id: String, consumer_group_name: String, account_name: String, password: Secret)
    "CreateConsumerGroup" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "ConsumerGroupName" consumer_group_name, 2 "AccountName" account_name,
    3 "Password" password, 4 "Description" description: String
} }

pub type CreateConsumerGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrateCheckJob {
    pub job_id: String,
}
operation! { CreateMigrateCheckJob(job_id: String) "CreateMigrateCheckJob" -> Empty {
    0 "JobId" job_id
} }

pub type CreateMigrateCheckJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrationService {
    pub src_database_type: String,
    pub dst_database_type: String,
    pub src_region: String,
    pub dst_region: String,
    pub instance_class: String,
    pub count: Option<u64>,
    pub job_name: Option<String>,
    pub tags: Option<Vec<TagItem>>,
}

/// What [`CreateMigrationService::new`] takes.
pub struct CreateMigrationServiceRequired {
    pub src_database_type: String,
    pub dst_database_type: String,
    pub src_region: String,
    pub dst_region: String,
    pub instance_class: String,
}
operation! { CreateMigrationService{CreateMigrationServiceRequired: src_database_type, dst_database_type, src_region, dst_region, instance_class}
    "CreateMigrationService" -> CreateMigrationServiceOutput {
    0 "SrcDatabaseType" src_database_type, 1 "DstDatabaseType" dst_database_type, 2 "SrcRegion" src_region,
    3 "DstRegion" dst_region, 4 "InstanceClass" instance_class, 5 "Count" count: u64, 6 "JobName" job_name: String,
    7 "Tags" tags: Vec<TagItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagItem {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagItem() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrationServiceOutput {
    pub job_ids: Option<Vec<String>>,
}
model! { CreateMigrationServiceOutput {
    0 "JobIds" job_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModifyCheckSyncJob {
    pub job_id: String,
}
operation! { CreateModifyCheckSyncJob(job_id: String) "CreateModifyCheckSyncJob" -> Empty {
    0 "JobId" job_id
} }

pub type CreateModifyCheckSyncJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscribe {
    pub product: String,
    pub pay_type: i64,
    pub duration: Option<i64>,
    pub auto_renew: Option<i64>,
    pub count: Option<i64>,
    pub tags: Option<Vec<TagItem>>,
    pub name: Option<String>,
    pub subscribe_version: Option<String>,
    pub instance_class: Option<String>,
}
operation! { CreateSubscribe(product: String, pay_type: i64) "CreateSubscribe" -> CreateSubscribeOutput {
    0 "Product" product, 1 "PayType" pay_type, 2 "Duration" duration: i64, 3 "AutoRenew" auto_renew: i64,
    4 "Count" count: i64, 5 "Tags" tags: Vec<TagItem>, 6 "Name" name: String,
    7 "SubscribeVersion" subscribe_version: String, 8 "InstanceClass" instance_class: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscribeOutput {
    pub subscribe_ids: Option<Vec<String>>,
}
model! { CreateSubscribeOutput {
    0 "SubscribeIds" subscribe_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscribeCheckJob {
    pub subscribe_id: String,
}
operation! { CreateSubscribeCheckJob(subscribe_id: String) "CreateSubscribeCheckJob" -> Empty {
    0 "SubscribeId" subscribe_id
} }

pub type CreateSubscribeCheckJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyncCompareTask {
    pub job_id: String,
    pub task_name: Option<String>,
    pub object_mode: Option<String>,
    pub objects: Option<CompareObject>,
    pub options: Option<CompareOptions>,
}
operation! { CreateSyncCompareTask(job_id: String) "CreateSyncCompareTask" -> CreateSyncCompareTaskOutput {
    0 "JobId" job_id, 1 "TaskName" task_name: String, 2 "ObjectMode" object_mode: String,
    3 "Objects" objects: CompareObject, 4 "Options" options: CompareOptions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyncCompareTaskOutput {
    pub compare_task_id: Option<String>,
}
model! { CreateSyncCompareTaskOutput {
    0 "CompareTaskId" compare_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyncJob {
    pub pay_mode: String,
    pub src_database_type: String,
    pub src_region: String,
    pub dst_database_type: String,
    pub dst_region: String,
    pub specification: Option<String>,
    pub time_span: Option<u64>,
    pub tags: Option<Vec<TagItem>>,
    pub count: Option<u64>,
    pub auto_renew: Option<u64>,
    pub instance_class: Option<String>,
    pub job_name: Option<String>,
    pub existed_job_id: Option<String>,
}

/// What [`CreateSyncJob::new`] takes.
pub struct CreateSyncJobRequired {
    pub pay_mode: String,
    pub src_database_type: String,
    pub src_region: String,
    pub dst_database_type: String,
    pub dst_region: String,
}
operation! { CreateSyncJob{CreateSyncJobRequired: pay_mode, src_database_type, src_region, dst_database_type, dst_region}
    "CreateSyncJob" -> CreateSyncJobOutput {
    0 "PayMode" pay_mode, 1 "SrcDatabaseType" src_database_type, 2 "SrcRegion" src_region,
    3 "DstDatabaseType" dst_database_type, 4 "DstRegion" dst_region, 5 "Specification" specification: String,
    6 "TimeSpan" time_span: u64, 7 "Tags" tags: Vec<TagItem>, 8 "Count" count: u64, 9 "AutoRenew" auto_renew: u64,
    10 "InstanceClass" instance_class: String, 11 "JobName" job_name: String, 12 "ExistedJobId" existed_job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyncJobOutput {
    pub job_ids: Option<Vec<String>>,
}
model! { CreateSyncJobOutput {
    0 "JobIds" job_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCompareTask {
    pub job_id: String,
    pub compare_task_id: String,
}
operation! { DeleteCompareTask(job_id: String, compare_task_id: String) "DeleteCompareTask" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id
} }

pub type DeleteCompareTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroup {
    pub subscribe_id: String,
    pub consumer_group_name: String,
    pub account_name: String,
    pub backend_job_id: Option<String>,
}
operation! { DeleteConsumerGroup(subscribe_id: String, consumer_group_name: String, account_name: String)
    "DeleteConsumerGroup" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "ConsumerGroupName" consumer_group_name, 2 "AccountName" account_name,
    3 "BackendJobId" backend_job_id: String
} }

pub type DeleteConsumerGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSyncCompareTask {
    pub job_id: String,
    pub compare_task_id: String,
}
operation! { DeleteSyncCompareTask(job_id: String, compare_task_id: String) "DeleteSyncCompareTask" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id
} }

pub type DeleteSyncCompareTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckSyncJobResult {
    pub job_id: Option<String>,
}
operation! { DescribeCheckSyncJobResult() "DescribeCheckSyncJobResult" -> DescribeCheckSyncJobResultOutput {
    0 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckSyncJobResultOutput {
    pub status: Option<String>,
    pub step_count: Option<u64>,
    pub step_cur: Option<u64>,
    pub progress: Option<u64>,
    pub step_infos: Option<Vec<StepInfo>>,
}
model! { DescribeCheckSyncJobResultOutput {
    0 "Status" status, 1 "StepCount" step_count, 2 "StepCur" step_cur, 3 "Progress" progress, 4 "StepInfos" step_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepInfo {
    pub step_no: Option<u64>,
    pub step_name: Option<String>,
    pub step_id: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub errors: Option<Vec<StepTip>>,
    pub warnings: Option<Vec<StepTip>>,
    pub progress: Option<i64>,
}
model! { StepInfo {
    0 "StepNo" step_no, 1 "StepName" step_name, 2 "StepId" step_id, 3 "Status" status, 4 "StartTime" start_time,
    5 "FinishTime" finish_time, 6 "Errors" errors, 7 "Warnings" warnings, 8 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepTip {
    pub code: Option<String>,
    pub message: Option<String>,
    pub solution: Option<String>,
    pub help_doc: Option<String>,
    pub skip_info: Option<String>,
}
model! { StepTip {
    0 "Code" code, 1 "Message" message, 2 "Solution" solution, 3 "HelpDoc" help_doc, 4 "SkipInfo" skip_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompareDiffItems {
    pub job_id: String,
    pub compare_task_id: String,
    pub db_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub chunk_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeCompareDiffItems(job_id: String, compare_task_id: String)
    "DescribeCompareDiffItems" -> DescribeCompareDiffItemsOutput {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "DBName" db_name: String, 3 "SchemaName" schema_name: String,
    4 "TableName" table_name: String, 5 "ChunkId" chunk_id: i64, 6 "Limit" limit: i64, 7 "Offset" offset: i64
} }
paged! { DescribeCompareDiffItems: DiffChunkItem = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompareDiffItemsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<DiffChunkItem>>,
}
model! { DescribeCompareDiffItemsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiffChunkItem {
    pub db_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub chunk_id: Option<i64>,
    pub identifier: Option<String>,
    pub diff_type: Option<String>,
    pub schema_info: Option<Vec<String>>,
    pub src_item: Option<Vec<String>>,
    pub dst_item: Option<Vec<String>>,
    pub finished_at: Option<String>,
}
model! { DiffChunkItem {
    0 "DBName" db_name, 1 "SchemaName" schema_name, 2 "TableName" table_name, 3 "ChunkId" chunk_id,
    4 "Identifier" identifier, 5 "DiffType" diff_type, 6 "SchemaInfo" schema_info, 7 "SrcItem" src_item,
    8 "DstItem" dst_item, 9 "FinishedAt" finished_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompareReport {
    pub job_id: String,
    pub compare_task_id: String,
    pub difference_limit: Option<u64>,
    pub difference_offset: Option<u64>,
    pub difference_db: Option<String>,
    pub difference_table: Option<String>,
    pub skipped_limit: Option<u64>,
    pub skipped_offset: Option<u64>,
    pub skipped_db: Option<String>,
    pub skipped_table: Option<String>,
}
operation! { DescribeCompareReport(job_id: String, compare_task_id: String)
    "DescribeCompareReport" -> DescribeCompareReportOutput {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "DifferenceLimit" difference_limit: u64,
    3 "DifferenceOffset" difference_offset: u64, 4 "DifferenceDB" difference_db: String,
    5 "DifferenceTable" difference_table: String, 6 "SkippedLimit" skipped_limit: u64,
    7 "SkippedOffset" skipped_offset: u64, 8 "SkippedDB" skipped_db: String, 9 "SkippedTable" skipped_table: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompareReportOutput {
    pub r#abstract: Option<CompareAbstractInfo>,
    pub detail: Option<CompareDetailInfo>,
}
model! { DescribeCompareReportOutput {
    0 "Abstract" r#abstract, 1 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareAbstractInfo {
    pub options: Option<CompareOptions>,
    pub objects: Option<CompareObject>,
    pub conclusion: Option<String>,
    pub status: Option<String>,
    pub total_tables: Option<u64>,
    pub checked_tables: Option<u64>,
    pub different_tables: Option<u64>,
    pub skipped_tables: Option<u64>,
    pub nearly_table_count: Option<u64>,
    pub different_rows: Option<u64>,
    pub src_sample_rows: Option<u64>,
    pub dst_sample_rows: Option<u64>,
    pub started_at: Option<String>,
    pub finished_at: Option<String>,
}
model! { CompareAbstractInfo {
    0 "Options" options, 1 "Objects" objects, 2 "Conclusion" conclusion, 3 "Status" status,
    4 "TotalTables" total_tables, 5 "CheckedTables" checked_tables, 6 "DifferentTables" different_tables,
    7 "SkippedTables" skipped_tables, 8 "NearlyTableCount" nearly_table_count, 9 "DifferentRows" different_rows,
    10 "SrcSampleRows" src_sample_rows, 11 "DstSampleRows" dst_sample_rows, 12 "StartedAt" started_at,
    13 "FinishedAt" finished_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareDetailInfo {
    pub difference: Option<DifferenceDetail>,
    pub skipped: Option<SkippedDetail>,
    pub difference_advanced_objects: Option<DifferenceAdvancedObjectsDetail>,
    pub difference_data: Option<DifferenceDataDetail>,
    pub difference_row: Option<DifferenceRowDetail>,
    pub difference_schema: Option<DifferenceSchemaDetail>,
    pub difference_owner: Option<DifferenceOwnerDetail>,
    pub full_progress: Option<CompareTableInfo>,
    pub inc_difference: Option<CompareTableInfo>,
}
model! { CompareDetailInfo {
    0 "Difference" difference, 1 "Skipped" skipped, 2 "DifferenceAdvancedObjects" difference_advanced_objects,
    3 "DifferenceData" difference_data, 4 "DifferenceRow" difference_row, 5 "DifferenceSchema" difference_schema,
    6 "DifferenceOwner" difference_owner, 7 "FullProgress" full_progress, 8 "IncDifference" inc_difference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceDetail {
    pub total_count: Option<u64>,
    pub items: Option<Vec<DifferenceItem>>,
}
model! { DifferenceDetail {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceItem {
    pub db: Option<String>,
    pub schema: Option<String>,
    pub table: Option<String>,
    pub chunk: Option<i64>,
    pub src_item: Option<String>,
    pub dst_item: Option<String>,
    pub index_name: Option<String>,
    pub lower_boundary: Option<String>,
    pub upper_boundary: Option<String>,
    pub cost_time: Option<f64>,
    pub finished_at: Option<String>,
}
model! { DifferenceItem {
    0 "Db" db, 1 "Schema" schema, 2 "Table" table, 3 "Chunk" chunk, 4 "SrcItem" src_item, 5 "DstItem" dst_item,
    6 "IndexName" index_name, 7 "LowerBoundary" lower_boundary, 8 "UpperBoundary" upper_boundary,
    9 "CostTime" cost_time, 10 "FinishedAt" finished_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkippedDetail {
    pub total_count: Option<u64>,
    pub items: Option<Vec<SkippedItem>>,
}
model! { SkippedDetail {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkippedItem {
    pub db: Option<String>,
    pub schema: Option<String>,
    pub table: Option<String>,
    pub reason: Option<String>,
}
model! { SkippedItem {
    0 "Db" db, 1 "Schema" schema, 2 "Table" table, 3 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceAdvancedObjectsDetail {
    pub total_count: Option<i64>,
    pub items: Option<Vec<AdvancedObjectsItem>>,
}
model! { DifferenceAdvancedObjectsDetail {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedObjectsItem {
    pub object_type: Option<String>,
    pub src_chunk: Option<String>,
    pub dst_chunk: Option<String>,
    pub src_item: Option<String>,
    pub dst_item: Option<String>,
}
model! { AdvancedObjectsItem {
    0 "ObjectType" object_type, 1 "SrcChunk" src_chunk, 2 "DstChunk" dst_chunk, 3 "SrcItem" src_item,
    4 "DstItem" dst_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceDataDetail {
    pub total_count: Option<i64>,
    pub items: Option<Vec<DifferenceData>>,
}
model! { DifferenceDataDetail {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceData {
    pub db: Option<String>,
    pub table: Option<String>,
    pub src_chunk: Option<String>,
    pub dst_chunk: Option<String>,
    pub src_item: Option<String>,
    pub dst_item: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}
model! { DifferenceData {
    0 "Db" db, 1 "Table" table, 2 "SrcChunk" src_chunk, 3 "DstChunk" dst_chunk, 4 "SrcItem" src_item,
    5 "DstItem" dst_item, 6 "CreatedAt" created_at, 7 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceRowDetail {
    pub total_count: Option<i64>,
    pub items: Option<Vec<RowsCountDifference>>,
}
model! { DifferenceRowDetail {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowsCountDifference {
    pub db: Option<String>,
    pub table: Option<String>,
    pub src_count: Option<i64>,
    pub dst_count: Option<i64>,
}
model! { RowsCountDifference {
    0 "Db" db, 1 "Table" table, 2 "SrcCount" src_count, 3 "DstCount" dst_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceSchemaDetail {
    pub total_count: Option<i64>,
    pub items: Option<Vec<SchemaDifference>>,
}
model! { DifferenceSchemaDetail {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaDifference {
    pub db: Option<String>,
    pub schema: Option<String>,
    pub table: Option<String>,
    pub src_schema: Option<String>,
    pub dst_schema: Option<String>,
}
model! { SchemaDifference {
    0 "Db" db, 1 "Schema" schema, 2 "Table" table, 3 "SrcSchema" src_schema, 4 "DstSchema" dst_schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceOwnerDetail {
    pub total_count: Option<i64>,
    pub items: Option<Vec<OwnerDifference>>,
}
model! { DifferenceOwnerDetail {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnerDifference {
    pub db: Option<String>,
    pub schema: Option<String>,
    pub object_name: Option<String>,
    pub object_type: Option<String>,
    pub src_owner: Option<String>,
    pub dst_owner: Option<String>,
}
model! { OwnerDifference {
    0 "Db" db, 1 "Schema" schema, 2 "ObjectName" object_name, 3 "ObjectType" object_type, 4 "SrcOwner" src_owner,
    5 "DstOwner" dst_owner
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareTableInfo {
    pub total_count: Option<u64>,
    pub items: Option<Vec<CompareTableResult>>,
}
model! { CompareTableInfo {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareTableResult {
    pub db: Option<String>,
    pub schema: Option<String>,
    pub table: Option<String>,
    pub conclusion: Option<String>,
    pub status: Option<String>,
    pub progress: Option<i64>,
    pub row_count: Option<i64>,
    pub started_at: Option<String>,
    pub finished_at: Option<String>,
    pub expected_at: Option<String>,
    pub src_item: Option<String>,
    pub dst_item: Option<String>,
}
model! { CompareTableResult {
    0 "Db" db, 1 "Schema" schema, 2 "Table" table, 3 "Conclusion" conclusion, 4 "Status" status, 5 "Progress" progress,
    6 "RowCount" row_count, 7 "StartedAt" started_at, 8 "FinishedAt" finished_at, 9 "ExpectedAt" expected_at,
    10 "SrcItem" src_item, 11 "DstItem" dst_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompareTasks {
    pub job_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub compare_task_id: Option<String>,
    pub status: Option<Vec<String>>,
}
operation! { DescribeCompareTasks(job_id: String) "DescribeCompareTasks" -> DescribeCompareTasksOutput {
    0 "JobId" job_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "CompareTaskId" compare_task_id: String,
    4 "Status" status: Vec<String>
} }
paged! { DescribeCompareTasks: CompareTaskItem = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompareTasksOutput {
    pub total_count: Option<u64>,
    pub items: Option<Vec<CompareTaskItem>>,
}
model! { DescribeCompareTasksOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareTaskItem {
    pub job_id: Option<String>,
    pub compare_task_id: Option<String>,
    pub task_name: Option<String>,
    pub status: Option<String>,
    pub config: Option<CompareObject>,
    pub check_process: Option<ProcessProgress>,
    pub compare_process: Option<ProcessProgress>,
    pub conclusion: Option<String>,
    pub created_at: Option<String>,
    pub started_at: Option<String>,
    pub finished_at: Option<String>,
    pub method: Option<String>,
    pub options: Option<CompareOptions>,
    pub message: Option<String>,
}
model! { CompareTaskItem {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "TaskName" task_name, 3 "Status" status, 4 "Config" config,
    5 "CheckProcess" check_process, 6 "CompareProcess" compare_process, 7 "Conclusion" conclusion,
    8 "CreatedAt" created_at, 9 "StartedAt" started_at, 10 "FinishedAt" finished_at, 11 "Method" method,
    12 "Options" options, 13 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessProgress {
    pub status: Option<String>,
    pub percent: Option<u64>,
    pub step_all: Option<u64>,
    pub step_now: Option<u64>,
    pub message: Option<String>,
    pub steps: Option<Vec<StepDetailInfo>>,
}
model! { ProcessProgress {
    0 "Status" status, 1 "Percent" percent, 2 "StepAll" step_all, 3 "StepNow" step_now, 4 "Message" message,
    5 "Steps" steps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepDetailInfo {
    pub step_no: Option<u64>,
    pub step_name: Option<String>,
    pub step_id: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub step_message: Option<String>,
    pub percent: Option<u64>,
    pub errors: Option<Vec<ProcessStepTip>>,
    pub warnings: Option<Vec<ProcessStepTip>>,
}
model! { StepDetailInfo {
    0 "StepNo" step_no, 1 "StepName" step_name, 2 "StepId" step_id, 3 "Status" status, 4 "StartTime" start_time,
    5 "FinishTime" finish_time, 6 "StepMessage" step_message, 7 "Percent" percent, 8 "Errors" errors,
    9 "Warnings" warnings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessStepTip {
    pub message: Option<String>,
    pub solution: Option<String>,
    pub help_doc: Option<String>,
}
model! { ProcessStepTip {
    0 "Message" message, 1 "Solution" solution, 2 "HelpDoc" help_doc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroups {
    pub subscribe_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeConsumerGroups(subscribe_id: String) "DescribeConsumerGroups" -> DescribeConsumerGroupsOutput {
    0 "SubscribeId" subscribe_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeConsumerGroups: GroupInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<GroupInfo>>,
}
model! { DescribeConsumerGroupsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub account: Option<String>,
    pub consumer_group_name: Option<String>,
    pub description: Option<String>,
    pub consumer_group_offset: Option<i64>,
    pub consumer_group_lag: Option<i64>,
    pub latency: Option<i64>,
    pub state_of_partition: Option<Vec<MonitorInfo>>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub consumer_group_state: Option<String>,
    pub partition_assignment: Option<Vec<PartitionAssignment>>,
}
model! { GroupInfo {
    0 "Account" account, 1 "ConsumerGroupName" consumer_group_name, 2 "Description" description,
    3 "ConsumerGroupOffset" consumer_group_offset, 4 "ConsumerGroupLag" consumer_group_lag, 5 "Latency" latency,
    6 "StateOfPartition" state_of_partition, 7 "CreatedAt" created_at, 8 "UpdatedAt" updated_at,
    9 "ConsumerGroupState" consumer_group_state, 10 "PartitionAssignment" partition_assignment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorInfo {
    pub partition_no: Option<i64>,
    pub consumer_group_offset: Option<i64>,
    pub consumer_group_lag: Option<i64>,
    pub latency: Option<i64>,
}
model! { MonitorInfo {
    0 "PartitionNo" partition_no, 1 "ConsumerGroupOffset" consumer_group_offset,
    2 "ConsumerGroupLag" consumer_group_lag, 3 "Latency" latency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionAssignment {
    pub client_id: Option<String>,
    pub partition_no: Option<Vec<u64>>,
}
model! { PartitionAssignment {
    0 "ClientId" client_id, 1 "PartitionNo" partition_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateDBInstances {
    pub database_type: String,
    pub migrate_role: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub account_mode: Option<String>,
    pub tmp_secret_id: Option<String>,
    pub tmp_secret_key: Option<Secret>,
    pub tmp_token: Option<Secret>,
}
operation! { DescribeMigrateDBInstances(database_type: String)
    "DescribeMigrateDBInstances" -> DescribeMigrateDBInstancesOutput {
    0 "DatabaseType" database_type, 1 "MigrateRole" migrate_role: String, 2 "InstanceId" instance_id: String,
    3 "InstanceName" instance_name: String, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "AccountMode" account_mode: String, 7 "TmpSecretId" tmp_secret_id: String,
    8 "TmpSecretKey" tmp_secret_key: Secret, 9 "TmpToken" tmp_token: Secret
} }
paged! { DescribeMigrateDBInstances: MigrateDBItem = Offset "Offset", "Instances" instances, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateDBInstancesOutput {
    pub total_count: Option<i64>,
    pub instances: Option<Vec<MigrateDBItem>>,
}
model! { DescribeMigrateDBInstancesOutput {
    0 "TotalCount" total_count, 1 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBItem {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub usable: Option<i64>,
    pub hint: Option<String>,
}
model! { MigrateDBItem {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Vip" vip, 3 "Vport" vport, 4 "Usable" usable,
    5 "Hint" hint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateGtidCompareReport {
    pub job_id: String,
    pub compare_task_id: Option<String>,
    pub need_diff_detail: Option<bool>,
}
operation! { DescribeMigrateGtidCompareReport(job_id: String)
    "DescribeMigrateGtidCompareReport" -> DescribeMigrateGtidCompareReportOutput {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id: String, 2 "NeedDiffDetail" need_diff_detail: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateGtidCompareReportOutput {
    pub conclusion: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub detail: Option<Vec<DifferenceDetails>>,
}
model! { DescribeMigrateGtidCompareReportOutput {
    0 "Conclusion" conclusion, 1 "Status" status, 2 "Type" r#type, 3 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceDetails {
    pub result: Option<String>,
    pub src_gtid_sets: Option<String>,
    pub dst_gtid_sets: Option<String>,
    pub diff_src: Option<String>,
    pub diff_src_tables: Option<Vec<String>>,
    pub diff_dst: Option<String>,
    pub compare_timestamp: Option<String>,
    pub diff_src_tables_need_sync: Option<Vec<String>>,
    pub diff_src_is_need_sync: Option<bool>,
}
model! { DifferenceDetails {
    0 "Result" result, 1 "SrcGtidSets" src_gtid_sets, 2 "DstGtidSets" dst_gtid_sets, 3 "DiffSrc" diff_src,
    4 "DiffSrcTables" diff_src_tables, 5 "DiffDst" diff_dst, 6 "CompareTimestamp" compare_timestamp,
    7 "DiffSrcTablesNeedSync" diff_src_tables_need_sync, 8 "DiffSrcIsNeedSync" diff_src_is_need_sync
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationCheckJob {
    pub job_id: String,
}
operation! { DescribeMigrationCheckJob(job_id: String) "DescribeMigrationCheckJob" -> DescribeMigrationCheckJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationCheckJobOutput {
    pub status: Option<String>,
    pub brief_msg: Option<String>,
    pub step_info: Option<Vec<CheckStep>>,
    pub check_flag: Option<String>,
}
model! { DescribeMigrationCheckJobOutput {
    0 "Status" status, 1 "BriefMsg" brief_msg, 2 "StepInfo" step_info, 3 "CheckFlag" check_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckStep {
    pub step_no: Option<u64>,
    pub step_id: Option<String>,
    pub step_name: Option<String>,
    pub step_status: Option<String>,
    pub step_message: Option<String>,
    pub detail_check_items: Option<Vec<DetailCheckItem>>,
    pub has_skipped: Option<bool>,
}
model! { CheckStep {
    0 "StepNo" step_no, 1 "StepId" step_id, 2 "StepName" step_name, 3 "StepStatus" step_status,
    4 "StepMessage" step_message, 5 "DetailCheckItems" detail_check_items, 6 "HasSkipped" has_skipped
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailCheckItem {
    pub check_item_name: Option<String>,
    pub description: Option<String>,
    pub check_result: Option<String>,
    pub failure_reason: Option<String>,
    pub solution: Option<String>,
    pub error_log: Option<Vec<String>>,
    pub help_doc: Option<Vec<String>>,
    pub skip_info: Option<String>,
}
model! { DetailCheckItem {
    0 "CheckItemName" check_item_name, 1 "Description" description, 2 "CheckResult" check_result,
    3 "FailureReason" failure_reason, 4 "Solution" solution, 5 "ErrorLog" error_log, 6 "HelpDoc" help_doc,
    7 "SkipInfo" skip_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationDetail {
    pub job_id: String,
}
operation! { DescribeMigrationDetail(job_id: String) "DescribeMigrationDetail" -> DescribeMigrationDetailOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationDetailOutput {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub brief_msg: Option<String>,
    pub status: Option<String>,
    pub action: Option<MigrateAction>,
    pub step_info: Option<MigrateDetailInfo>,
    pub src_info: Option<DBEndpointInfo>,
    pub dst_info: Option<DBEndpointInfo>,
    pub compare_task: Option<CompareTaskInfo>,
    pub tags: Option<Vec<TagItem>>,
    pub run_mode: Option<String>,
    pub expect_run_time: Option<String>,
    pub migrate_option: Option<MigrateOption>,
    pub check_step_info: Option<CheckStepInfo>,
    pub trade_info: Option<TradeInfo>,
    pub error_info: Option<Vec<ErrorInfoItem>>,
    pub dumper_resume_ctrl: Option<String>,
    pub rate_limit_option: Option<RateLimitOption>,
}
model! { DescribeMigrationDetailOutput {
    0 "JobId" job_id, 1 "JobName" job_name, 2 "CreateTime" create_time, 3 "UpdateTime" update_time,
    4 "StartTime" start_time, 5 "EndTime" end_time, 6 "BriefMsg" brief_msg, 7 "Status" status, 8 "Action" action,
    9 "StepInfo" step_info, 10 "SrcInfo" src_info, 11 "DstInfo" dst_info, 12 "CompareTask" compare_task, 13 "Tags" tags,
    14 "RunMode" run_mode, 15 "ExpectRunTime" expect_run_time, 16 "MigrateOption" migrate_option,
    17 "CheckStepInfo" check_step_info, 18 "TradeInfo" trade_info, 19 "ErrorInfo" error_info,
    20 "DumperResumeCtrl" dumper_resume_ctrl, 21 "RateLimitOption" rate_limit_option
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateAction {
    pub all_action: Option<Vec<String>>,
    pub allowed_action: Option<Vec<String>>,
}
model! { MigrateAction {
    0 "AllAction" all_action, 1 "AllowedAction" allowed_action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDetailInfo {
    pub step_all: Option<u64>,
    pub step_now: Option<u64>,
    pub master_slave_distance: Option<i64>,
    pub seconds_behind_master: Option<i64>,
    pub step_info: Option<Vec<StepDetailInfo>>,
}
model! { MigrateDetailInfo {
    0 "StepAll" step_all, 1 "StepNow" step_now, 2 "MasterSlaveDistance" master_slave_distance,
    3 "SecondsBehindMaster" seconds_behind_master, 4 "StepInfo" step_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBEndpointInfo {
    pub region: Option<String>,
    pub access_type: Option<String>,
    pub database_type: Option<String>,
    pub node_type: Option<String>,
    pub info: Option<Vec<DBInfo>>,
    pub supplier: Option<String>,
    pub extra_attr: Option<Vec<KeyValuePairOption>>,
    pub database_net_env: Option<String>,
    pub connect_type: Option<String>,
    pub ccn_owner_uin: Option<String>,
}

/// What [`DBEndpointInfo::new`] takes.
pub struct DBEndpointInfoRequired {
    pub region: String,
    pub access_type: String,
    pub database_type: String,
    pub node_type: String,
    pub info: Vec<DBInfo>,
}
input! { DBEndpointInfo{DBEndpointInfoRequired: region, access_type, database_type, node_type, info} {
    0 "Region" region: String, 1 "AccessType" access_type: String, 2 "DatabaseType" database_type: String,
    3 "NodeType" node_type: String, 4 "Info" info: Vec<DBInfo>, 5 "Supplier" supplier: String,
    6 "ExtraAttr" extra_attr: Vec<KeyValuePairOption>, 7 "DatabaseNetEnv" database_net_env: String,
    8 "ConnectType" connect_type: String, 9 "CcnOwnerUin" ccn_owner_uin: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBInfo {
    pub role: Option<String>,
    pub db_kernel: Option<String>,
    pub host: Option<String>,
    pub port: Option<u64>,
    pub user: Option<String>,
    pub password: Option<Secret>,
    pub cvm_instance_id: Option<String>,
    pub uniq_vpn_gw_id: Option<String>,
    pub uniq_dcg_id: Option<String>,
    pub instance_id: Option<String>,
    pub ccn_gw_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub engine_version: Option<String>,
    pub account: Option<String>,
    pub account_role: Option<String>,
    pub account_mode: Option<String>,
    pub tmp_secret_id: Option<String>,
    pub tmp_secret_key: Option<Secret>,
    pub tmp_token: Option<Secret>,
    pub encrypt_conn: Option<String>,
    pub set_id: Option<String>,
}
input! { DBInfo() {
    0 "Role" role: String, 1 "DbKernel" db_kernel: String, 2 "Host" host: String, 3 "Port" port: u64,
    4 "User" user: String, 5 "Password" password: Secret, 6 "CvmInstanceId" cvm_instance_id: String,
    7 "UniqVpnGwId" uniq_vpn_gw_id: String, 8 "UniqDcgId" uniq_dcg_id: String, 9 "InstanceId" instance_id: String,
    10 "CcnGwId" ccn_gw_id: String, 11 "VpcId" vpc_id: String, 12 "SubnetId" subnet_id: String,
    13 "EngineVersion" engine_version: String, 14 "Account" account: String, 15 "AccountRole" account_role: String,
    16 "AccountMode" account_mode: String, 17 "TmpSecretId" tmp_secret_id: String,
    18 "TmpSecretKey" tmp_secret_key: Secret, 19 "TmpToken" tmp_token: Secret, 20 "EncryptConn" encrypt_conn: String,
    21 "SetId" set_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareTaskInfo {
    pub compare_task_id: Option<String>,
    pub status: Option<String>,
}
model! { CompareTaskInfo {
    0 "CompareTaskId" compare_task_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateOption {
    pub database_table: Option<DatabaseTableObject>,
    pub migrate_type: Option<String>,
    pub consistency: Option<ConsistencyOption>,
    pub is_migrate_account: Option<bool>,
    pub is_override_root: Option<bool>,
    pub is_dst_read_only: Option<bool>,
    pub extra_attr: Option<Vec<KeyValuePairOption>>,
    pub migrate_way: Option<String>,
    pub rate_limit: Option<RateLimit>,
}
input! { MigrateOption(database_table: DatabaseTableObject) {
    0 "DatabaseTable" database_table: DatabaseTableObject, 1 "MigrateType" migrate_type: String,
    2 "Consistency" consistency: ConsistencyOption, 3 "IsMigrateAccount" is_migrate_account: bool,
    4 "IsOverrideRoot" is_override_root: bool, 5 "IsDstReadOnly" is_dst_read_only: bool,
    6 "ExtraAttr" extra_attr: Vec<KeyValuePairOption>, 7 "MigrateWay" migrate_way: String,
    8 "RateLimit" rate_limit: RateLimit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseTableObject {
    pub object_mode: Option<String>,
    pub databases: Option<Vec<DBItem>>,
    pub advanced_objects: Option<Vec<String>>,
}
input! { DatabaseTableObject(object_mode: String) {
    0 "ObjectMode" object_mode: String, 1 "Databases" databases: Vec<DBItem>,
    2 "AdvancedObjects" advanced_objects: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBItem {
    pub db_name: Option<String>,
    pub new_db_name: Option<String>,
    pub schema_name: Option<String>,
    pub new_schema_name: Option<String>,
    pub db_mode: Option<String>,
    pub schema_mode: Option<String>,
    pub table_mode: Option<String>,
    pub tables: Option<Vec<TableItem>>,
    pub view_mode: Option<String>,
    pub views: Option<Vec<ViewItem>>,
    pub role_mode: Option<String>,
    pub roles: Option<Vec<RoleItem>>,
    pub function_mode: Option<String>,
    pub trigger_mode: Option<String>,
    pub event_mode: Option<String>,
    pub procedure_mode: Option<String>,
    pub functions: Option<Vec<String>>,
    pub procedures: Option<Vec<String>>,
    pub events: Option<Vec<String>>,
    pub triggers: Option<Vec<String>>,
}
input! { DBItem() {
    0 "DbName" db_name: String, 1 "NewDbName" new_db_name: String, 2 "SchemaName" schema_name: String,
    3 "NewSchemaName" new_schema_name: String, 4 "DBMode" db_mode: String, 5 "SchemaMode" schema_mode: String,
    6 "TableMode" table_mode: String, 7 "Tables" tables: Vec<TableItem>, 8 "ViewMode" view_mode: String,
    9 "Views" views: Vec<ViewItem>, 10 "RoleMode" role_mode: String, 11 "Roles" roles: Vec<RoleItem>,
    12 "FunctionMode" function_mode: String, 13 "TriggerMode" trigger_mode: String, 14 "EventMode" event_mode: String,
    15 "ProcedureMode" procedure_mode: String, 16 "Functions" functions: Vec<String>,
    17 "Procedures" procedures: Vec<String>, 18 "Events" events: Vec<String>, 19 "Triggers" triggers: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableItem {
    pub table_name: Option<String>,
    pub new_table_name: Option<String>,
    pub tmp_tables: Option<Vec<String>>,
    pub table_edit_mode: Option<String>,
}
input! { TableItem() {
    0 "TableName" table_name: String, 1 "NewTableName" new_table_name: String, 2 "TmpTables" tmp_tables: Vec<String>,
    3 "TableEditMode" table_edit_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewItem {
    pub view_name: Option<String>,
    pub new_view_name: Option<String>,
}
input! { ViewItem() {
    0 "ViewName" view_name: String, 1 "NewViewName" new_view_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleItem {
    pub role_name: Option<String>,
    pub new_role_name: Option<String>,
}
input! { RoleItem() {
    0 "RoleName" role_name: String, 1 "NewRoleName" new_role_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsistencyOption {
    pub mode: Option<String>,
    pub object_mode: Option<String>,
    pub objects: Option<DatabaseTableObject>,
    pub options: Option<CompareOptions>,
}
input! { ConsistencyOption() {
    0 "Mode" mode: String, 1 "ObjectMode" object_mode: String, 2 "Objects" objects: DatabaseTableObject,
    3 "Options" options: CompareOptions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimit {
    pub dump_thread: Option<i64>,
    pub dump_rps: Option<i64>,
    pub load_thread: Option<i64>,
    pub load_rps: Option<i64>,
    pub sinker_thread: Option<i64>,
}
input! { RateLimit() {
    0 "DumpThread" dump_thread: i64, 1 "DumpRps" dump_rps: i64, 2 "LoadThread" load_thread: i64,
    3 "LoadRps" load_rps: i64, 4 "SinkerThread" sinker_thread: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckStepInfo {
    pub start_at: Option<String>,
    pub end_at: Option<String>,
    pub progress: Option<ProcessProgress>,
}
model! { CheckStepInfo {
    0 "StartAt" start_at, 1 "EndAt" end_at, 2 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TradeInfo {
    pub deal_name: Option<String>,
    pub last_deal_name: Option<String>,
    pub instance_class: Option<String>,
    pub trade_status: Option<String>,
    pub expire_time: Option<String>,
    pub offline_time: Option<String>,
    pub isolate_time: Option<String>,
    pub offline_reason: Option<String>,
    pub isolate_reason: Option<String>,
    pub pay_type: Option<String>,
    pub billing_type: Option<String>,
}
model! { TradeInfo {
    0 "DealName" deal_name, 1 "LastDealName" last_deal_name, 2 "InstanceClass" instance_class,
    3 "TradeStatus" trade_status, 4 "ExpireTime" expire_time, 5 "OfflineTime" offline_time,
    6 "IsolateTime" isolate_time, 7 "OfflineReason" offline_reason, 8 "IsolateReason" isolate_reason,
    9 "PayType" pay_type, 10 "BillingType" billing_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorInfoItem {
    pub code: Option<String>,
    pub solution: Option<String>,
    pub error_log: Option<String>,
    pub help_doc: Option<String>,
}
model! { ErrorInfoItem {
    0 "Code" code, 1 "Solution" solution, 2 "ErrorLog" error_log, 3 "HelpDoc" help_doc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobs {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub status: Option<Vec<String>>,
    pub src_instance_id: Option<String>,
    pub src_region: Option<String>,
    pub src_database_type: Option<Vec<String>>,
    pub src_access_type: Option<Vec<String>>,
    pub dst_instance_id: Option<String>,
    pub dst_region: Option<String>,
    pub dst_database_type: Option<Vec<String>>,
    pub dst_access_type: Option<Vec<String>>,
    pub run_mode: Option<String>,
    pub order_seq: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeMigrationJobs() "DescribeMigrationJobs" -> DescribeMigrationJobsOutput {
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "Status" status: Vec<String>,
    3 "SrcInstanceId" src_instance_id: String, 4 "SrcRegion" src_region: String,
    5 "SrcDatabaseType" src_database_type: Vec<String>, 6 "SrcAccessType" src_access_type: Vec<String>,
    7 "DstInstanceId" dst_instance_id: String, 8 "DstRegion" dst_region: String,
    9 "DstDatabaseType" dst_database_type: Vec<String>, 10 "DstAccessType" dst_access_type: Vec<String>,
    11 "RunMode" run_mode: String, 12 "OrderSeq" order_seq: String, 13 "Limit" limit: u64, 14 "Offset" offset: u64,
    15 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeMigrationJobs: JobItem = Offset "Offset", "JobList" job_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsOutput {
    pub total_count: Option<u64>,
    pub job_list: Option<Vec<JobItem>>,
}
model! { DescribeMigrationJobsOutput {
    0 "TotalCount" total_count, 1 "JobList" job_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobItem {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub brief_msg: Option<String>,
    pub status: Option<String>,
    pub run_mode: Option<String>,
    pub expect_run_time: Option<String>,
    pub action: Option<MigrateAction>,
    pub step_info: Option<MigrateDetailInfo>,
    pub src_info: Option<DBEndpointInfo>,
    pub dst_info: Option<DBEndpointInfo>,
    pub compare_task: Option<CompareTaskInfo>,
    pub trade_info: Option<TradeInfo>,
    pub tags: Option<Vec<TagItem>>,
    pub auto_retry_time_range_minutes: Option<i64>,
    pub dumper_resume_ctrl: Option<String>,
}
model! { JobItem {
    0 "JobId" job_id, 1 "JobName" job_name, 2 "CreateTime" create_time, 3 "UpdateTime" update_time,
    4 "StartTime" start_time, 5 "EndTime" end_time, 6 "BriefMsg" brief_msg, 7 "Status" status, 8 "RunMode" run_mode,
    9 "ExpectRunTime" expect_run_time, 10 "Action" action, 11 "StepInfo" step_info, 12 "SrcInfo" src_info,
    13 "DstInfo" dst_info, 14 "CompareTask" compare_task, 15 "TradeInfo" trade_info, 16 "Tags" tags,
    17 "AutoRetryTimeRangeMinutes" auto_retry_time_range_minutes, 18 "DumperResumeCtrl" dumper_resume_ctrl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyCheckSyncJobResult {
    pub job_id: String,
}
operation! { DescribeModifyCheckSyncJobResult(job_id: String)
    "DescribeModifyCheckSyncJobResult" -> DescribeModifyCheckSyncJobResultOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyCheckSyncJobResultOutput {
    pub status: Option<String>,
    pub step_count: Option<u64>,
    pub step_cur: Option<u64>,
    pub progress: Option<u64>,
    pub step_infos: Option<Vec<StepInfo>>,
}
model! { DescribeModifyCheckSyncJobResultOutput {
    0 "Status" status, 1 "StepCount" step_count, 2 "StepCur" step_cur, 3 "Progress" progress, 4 "StepInfos" step_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOffsetByTime {
    pub subscribe_id: String,
    pub time: String,
}
operation! { DescribeOffsetByTime(subscribe_id: String, time: String)
    "DescribeOffsetByTime" -> DescribeOffsetByTimeOutput {
    0 "SubscribeId" subscribe_id, 1 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOffsetByTimeOutput {
    pub items: Option<Vec<OffsetTimeMap>>,
}
model! { DescribeOffsetByTimeOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OffsetTimeMap {
    pub partition_no: Option<u64>,
    pub offset: Option<u64>,
}
model! { OffsetTimeMap {
    0 "PartitionNo" partition_no, 1 "Offset" offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeCheckJob {
    pub subscribe_id: String,
}
operation! { DescribeSubscribeCheckJob(subscribe_id: String)
    "DescribeSubscribeCheckJob" -> DescribeSubscribeCheckJobOutput {
    0 "SubscribeId" subscribe_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeCheckJobOutput {
    pub subscribe_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub progress: Option<u64>,
    pub step_all: Option<u64>,
    pub step_now: Option<u64>,
    pub steps: Option<Vec<SubscribeCheckStepInfo>>,
}
model! { DescribeSubscribeCheckJobOutput {
    0 "SubscribeId" subscribe_id, 1 "Message" message, 2 "Status" status, 3 "Progress" progress, 4 "StepAll" step_all,
    5 "StepNow" step_now, 6 "Steps" steps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeCheckStepInfo {
    pub step_name: Option<String>,
    pub step_id: Option<String>,
    pub step_no: Option<u64>,
    pub status: Option<String>,
    pub percent: Option<u64>,
    pub errors: Option<Vec<SubscribeCheckStepTip>>,
    pub warnings: Option<Vec<SubscribeCheckStepTip>>,
}
model! { SubscribeCheckStepInfo {
    0 "StepName" step_name, 1 "StepId" step_id, 2 "StepNo" step_no, 3 "Status" status, 4 "Percent" percent,
    5 "Errors" errors, 6 "Warnings" warnings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeCheckStepTip {
    pub message: Option<String>,
    pub help_doc: Option<String>,
}
model! { SubscribeCheckStepTip {
    0 "Message" message, 1 "HelpDoc" help_doc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeDetail {
    pub subscribe_id: String,
}
operation! { DescribeSubscribeDetail(subscribe_id: String) "DescribeSubscribeDetail" -> DescribeSubscribeDetailOutput {
    0 "SubscribeId" subscribe_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeDetailOutput {
    pub subscribe_id: Option<String>,
    pub subscribe_name: Option<String>,
    pub product: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub status: Option<String>,
    pub subs_status: Option<String>,
    pub modify_time: Option<String>,
    pub create_time: Option<String>,
    pub isolate_time: Option<String>,
    pub expire_time: Option<String>,
    pub offline_time: Option<String>,
    pub pay_type: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub region: Option<String>,
    pub topic: Option<String>,
    pub broker: Option<String>,
    pub subscribe_mode: Option<String>,
    pub protocol: Option<String>,
    pub subscribe_objects: Option<Vec<SubscribeObject>>,
    pub kafka_config: Option<SubscribeKafkaConfig>,
    pub kafka_version: Option<String>,
    pub access_type: Option<String>,
    pub endpoints: Option<Vec<EndpointItem>>,
    pub pipeline_info: Option<Vec<PipelineInfo>>,
    pub tags: Option<Vec<TagItem>>,
    pub errors: Option<Vec<SubsErr>>,
    pub extra_attr: Option<Vec<KeyValuePairOption>>,
    pub subscribe_version: Option<String>,
    pub consumer_vpc_id: Option<String>,
    pub consumer_subnet_id: Option<String>,
    pub instance_class: Option<String>,
}
model! { DescribeSubscribeDetailOutput {
    0 "SubscribeId" subscribe_id, 1 "SubscribeName" subscribe_name, 2 "Product" product, 3 "InstanceId" instance_id,
    4 "InstanceStatus" instance_status, 5 "Status" status, 6 "SubsStatus" subs_status, 7 "ModifyTime" modify_time,
    8 "CreateTime" create_time, 9 "IsolateTime" isolate_time, 10 "ExpireTime" expire_time,
    11 "OfflineTime" offline_time, 12 "PayType" pay_type, 13 "AutoRenewFlag" auto_renew_flag, 14 "Region" region,
    15 "Topic" topic, 16 "Broker" broker, 17 "SubscribeMode" subscribe_mode, 18 "Protocol" protocol,
    19 "SubscribeObjects" subscribe_objects, 20 "KafkaConfig" kafka_config, 21 "KafkaVersion" kafka_version,
    22 "AccessType" access_type, 23 "Endpoints" endpoints, 24 "PipelineInfo" pipeline_info, 25 "Tags" tags,
    26 "Errors" errors, 27 "ExtraAttr" extra_attr, 28 "SubscribeVersion" subscribe_version,
    29 "ConsumerVpcId" consumer_vpc_id, 30 "ConsumerSubnetId" consumer_subnet_id, 31 "InstanceClass" instance_class
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubsErr {
    pub message: Option<String>,
    pub reason: Option<String>,
    pub solution: Option<String>,
}
model! { SubsErr {
    0 "Message" message, 1 "Reason" reason, 2 "Solution" solution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeJobs {
    pub subscribe_id: Option<String>,
    pub subscribe_ids: Option<Vec<String>>,
    pub subscribe_name: Option<String>,
    pub instance_id: Option<String>,
    pub topic: Option<String>,
    pub pay_type: Option<i64>,
    pub product: Option<String>,
    pub status: Option<Vec<String>>,
    pub subs_status: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_direction: Option<String>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeSubscribeJobs() "DescribeSubscribeJobs" -> DescribeSubscribeJobsOutput {
    0 "SubscribeId" subscribe_id: String, 1 "SubscribeIds" subscribe_ids: Vec<String>,
    2 "SubscribeName" subscribe_name: String, 3 "InstanceId" instance_id: String, 4 "Topic" topic: String,
    5 "PayType" pay_type: i64, 6 "Product" product: String, 7 "Status" status: Vec<String>,
    8 "SubsStatus" subs_status: Vec<String>, 9 "Offset" offset: i64, 10 "Limit" limit: i64,
    11 "OrderDirection" order_direction: String, 12 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeSubscribeJobs: SubscribeInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeJobsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<SubscribeInfo>>,
}
model! { DescribeSubscribeJobsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeInfo {
    pub subscribe_id: Option<String>,
    pub subscribe_name: Option<String>,
    pub topic: Option<String>,
    pub product: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub status: Option<String>,
    pub subs_status: Option<String>,
    pub modify_time: Option<String>,
    pub create_time: Option<String>,
    pub isolate_time: Option<String>,
    pub expire_time: Option<String>,
    pub offline_time: Option<String>,
    pub pay_type: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub region: Option<String>,
    pub access_type: Option<String>,
    pub endpoints: Option<Vec<EndpointItem>>,
    pub subscribe_version: Option<String>,
    pub tags: Option<Vec<TagItem>>,
    pub errors: Option<Vec<SubsErr>>,
    pub instance_class: Option<String>,
    pub consumer_route_phase: Option<String>,
}
model! { SubscribeInfo {
    0 "SubscribeId" subscribe_id, 1 "SubscribeName" subscribe_name, 2 "Topic" topic, 3 "Product" product,
    4 "InstanceId" instance_id, 5 "InstanceStatus" instance_status, 6 "Status" status, 7 "SubsStatus" subs_status,
    8 "ModifyTime" modify_time, 9 "CreateTime" create_time, 10 "IsolateTime" isolate_time, 11 "ExpireTime" expire_time,
    12 "OfflineTime" offline_time, 13 "PayType" pay_type, 14 "AutoRenewFlag" auto_renew_flag, 15 "Region" region,
    16 "AccessType" access_type, 17 "Endpoints" endpoints, 18 "SubscribeVersion" subscribe_version, 19 "Tags" tags,
    20 "Errors" errors, 21 "InstanceClass" instance_class, 22 "ConsumerRoutePhase" consumer_route_phase
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeReturnable {
    pub subscribe_id: String,
}
operation! { DescribeSubscribeReturnable(subscribe_id: String)
    "DescribeSubscribeReturnable" -> DescribeSubscribeReturnableOutput {
    0 "SubscribeId" subscribe_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeReturnableOutput {
    pub is_returnable: Option<bool>,
    pub return_fail_message: Option<String>,
}
model! { DescribeSubscribeReturnableOutput {
    0 "IsReturnable" is_returnable, 1 "ReturnFailMessage" return_fail_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncCompareDiffItems {
    pub job_id: String,
    pub compare_task_id: String,
    pub db_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub chunk_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSyncCompareDiffItems(job_id: String, compare_task_id: String)
    "DescribeSyncCompareDiffItems" -> DescribeSyncCompareDiffItemsOutput {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "DBName" db_name: String, 3 "SchemaName" schema_name: String,
    4 "TableName" table_name: String, 5 "ChunkId" chunk_id: i64, 6 "Limit" limit: i64, 7 "Offset" offset: i64
} }
paged! { DescribeSyncCompareDiffItems: DiffChunkItem = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncCompareDiffItemsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<DiffChunkItem>>,
}
model! { DescribeSyncCompareDiffItemsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncCompareReport {
    pub job_id: String,
    pub compare_task_id: String,
    pub difference_limit: Option<u64>,
    pub difference_offset: Option<u64>,
    pub difference_db: Option<String>,
    pub difference_table: Option<String>,
    pub skipped_limit: Option<u64>,
    pub skipped_offset: Option<u64>,
    pub skipped_db: Option<String>,
    pub skipped_table: Option<String>,
}
operation! { DescribeSyncCompareReport(job_id: String, compare_task_id: String)
    "DescribeSyncCompareReport" -> DescribeSyncCompareReportOutput {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "DifferenceLimit" difference_limit: u64,
    3 "DifferenceOffset" difference_offset: u64, 4 "DifferenceDB" difference_db: String,
    5 "DifferenceTable" difference_table: String, 6 "SkippedLimit" skipped_limit: u64,
    7 "SkippedOffset" skipped_offset: u64, 8 "SkippedDB" skipped_db: String, 9 "SkippedTable" skipped_table: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncCompareReportOutput {
    pub r#abstract: Option<CompareAbstractInfo>,
    pub detail: Option<CompareDetailInfo>,
    pub inc_abstract: Option<IncCompareAbstractInfo>,
}
model! { DescribeSyncCompareReportOutput {
    0 "Abstract" r#abstract, 1 "Detail" detail, 2 "IncAbstract" inc_abstract
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncCompareAbstractInfo {
    pub start_position: Option<String>,
    pub current_position: Option<String>,
    pub checked_record: Option<u64>,
    pub diff_record: Option<u64>,
    pub diff_table: Option<u64>,
}
model! { IncCompareAbstractInfo {
    0 "StartPosition" start_position, 1 "CurrentPosition" current_position, 2 "CheckedRecord" checked_record,
    3 "DiffRecord" diff_record, 4 "DiffTable" diff_table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncCompareTasks {
    pub job_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub compare_task_id: Option<String>,
    pub status: Option<Vec<String>>,
}
operation! { DescribeSyncCompareTasks(job_id: String) "DescribeSyncCompareTasks" -> DescribeSyncCompareTasksOutput {
    0 "JobId" job_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "CompareTaskId" compare_task_id: String,
    4 "Status" status: Vec<String>
} }
paged! { DescribeSyncCompareTasks: CompareTaskItem = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncCompareTasksOutput {
    pub total_count: Option<u64>,
    pub items: Option<Vec<CompareTaskItem>>,
}
model! { DescribeSyncCompareTasksOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncGtidCompareReport {
    pub job_id: String,
    pub compare_task_id: Option<String>,
    pub need_diff_detail: Option<bool>,
}
operation! { DescribeSyncGtidCompareReport(job_id: String)
    "DescribeSyncGtidCompareReport" -> DescribeSyncGtidCompareReportOutput {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id: String, 2 "NeedDiffDetail" need_diff_detail: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncGtidCompareReportOutput {
    pub conclusion: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub detail: Option<Vec<DifferenceDetails>>,
}
model! { DescribeSyncGtidCompareReportOutput {
    0 "Conclusion" conclusion, 1 "Status" status, 2 "Type" r#type, 3 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncJobs {
    pub job_id: Option<String>,
    pub job_ids: Option<Vec<String>>,
    pub job_name: Option<String>,
    pub order: Option<String>,
    pub order_seq: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub status: Option<Vec<String>>,
    pub run_mode: Option<String>,
    pub job_type: Option<String>,
    pub pay_mode: Option<String>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub src_info_pattern: Option<String>,
    pub dst_info_pattern: Option<String>,
}
operation! { DescribeSyncJobs() "DescribeSyncJobs" -> DescribeSyncJobsOutput {
    0 "JobId" job_id: String, 1 "JobIds" job_ids: Vec<String>, 2 "JobName" job_name: String, 3 "Order" order: String,
    4 "OrderSeq" order_seq: String, 5 "Offset" offset: u64, 6 "Limit" limit: u64, 7 "Status" status: Vec<String>,
    8 "RunMode" run_mode: String, 9 "JobType" job_type: String, 10 "PayMode" pay_mode: String,
    11 "TagFilters" tag_filters: Vec<TagFilter>, 12 "SrcInfoPattern" src_info_pattern: String,
    13 "DstInfoPattern" dst_info_pattern: String
} }
paged! { DescribeSyncJobs: SyncJobInfo = Offset "Offset", "JobList" job_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncJobsOutput {
    pub total_count: Option<u64>,
    pub job_list: Option<Vec<SyncJobInfo>>,
}
model! { DescribeSyncJobsOutput {
    0 "TotalCount" total_count, 1 "JobList" job_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncJobInfo {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub pay_mode: Option<String>,
    pub run_mode: Option<String>,
    pub expect_run_time: Option<String>,
    pub all_actions: Option<Vec<String>>,
    pub actions: Option<Vec<String>>,
    pub options: Option<Options>,
    pub objects: Option<Objects>,
    pub specification: Option<String>,
    pub expire_time: Option<String>,
    pub src_region: Option<String>,
    pub src_database_type: Option<String>,
    pub src_access_type: Option<String>,
    pub src_info: Option<Endpoint>,
    pub src_node_type: Option<String>,
    pub src_infos: Option<SyncDBEndpointInfos>,
    pub dst_region: Option<String>,
    pub dst_database_type: Option<String>,
    pub dst_access_type: Option<String>,
    pub dst_info: Option<Endpoint>,
    pub dst_node_type: Option<String>,
    pub dst_infos: Option<SyncDBEndpointInfos>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub end_time: Option<String>,
    pub tags: Option<Vec<TagItem>>,
    pub detail: Option<SyncDetailInfo>,
    pub trade_status: Option<String>,
    pub instance_class: Option<String>,
    pub auto_renew: Option<u64>,
    pub offline_time: Option<String>,
    pub opt_obj_status: Option<String>,
    pub auto_retry_time_range_minutes: Option<i64>,
    pub dumper_resume_ctrl: Option<String>,
}
model! { SyncJobInfo {
    0 "JobId" job_id, 1 "JobName" job_name, 2 "PayMode" pay_mode, 3 "RunMode" run_mode,
    4 "ExpectRunTime" expect_run_time, 5 "AllActions" all_actions, 6 "Actions" actions, 7 "Options" options,
    8 "Objects" objects, 9 "Specification" specification, 10 "ExpireTime" expire_time, 11 "SrcRegion" src_region,
    12 "SrcDatabaseType" src_database_type, 13 "SrcAccessType" src_access_type, 14 "SrcInfo" src_info,
    15 "SrcNodeType" src_node_type, 16 "SrcInfos" src_infos, 17 "DstRegion" dst_region,
    18 "DstDatabaseType" dst_database_type, 19 "DstAccessType" dst_access_type, 20 "DstInfo" dst_info,
    21 "DstNodeType" dst_node_type, 22 "DstInfos" dst_infos, 23 "CreateTime" create_time, 24 "StartTime" start_time,
    25 "Status" status, 26 "EndTime" end_time, 27 "Tags" tags, 28 "Detail" detail, 29 "TradeStatus" trade_status,
    30 "InstanceClass" instance_class, 31 "AutoRenew" auto_renew, 32 "OfflineTime" offline_time,
    33 "OptObjStatus" opt_obj_status, 34 "AutoRetryTimeRangeMinutes" auto_retry_time_range_minutes,
    35 "DumperResumeCtrl" dumper_resume_ctrl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDetailInfo {
    pub step_all: Option<u64>,
    pub step_now: Option<u64>,
    pub progress: Option<i64>,
    pub current_step_progress: Option<i64>,
    pub master_slave_distance: Option<i64>,
    pub seconds_behind_master: Option<i64>,
    pub message: Option<String>,
    pub step_infos: Option<Vec<StepInfo>>,
    pub cause_of_compare_disable: Option<String>,
    pub err_info: Option<ErrInfo>,
}
model! { SyncDetailInfo {
    0 "StepAll" step_all, 1 "StepNow" step_now, 2 "Progress" progress, 3 "CurrentStepProgress" current_step_progress,
    4 "MasterSlaveDistance" master_slave_distance, 5 "SecondsBehindMaster" seconds_behind_master, 6 "Message" message,
    7 "StepInfos" step_infos, 8 "CauseOfCompareDisable" cause_of_compare_disable, 9 "ErrInfo" err_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrInfo {
    pub reason: Option<String>,
    pub message: Option<String>,
    pub solution: Option<String>,
}
model! { ErrInfo {
    0 "Reason" reason, 1 "Message" message, 2 "Solution" solution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyIsolatedSubscribe {
    pub subscribe_id: String,
}
operation! { DestroyIsolatedSubscribe(subscribe_id: String) "DestroyIsolatedSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

pub type DestroyIsolatedSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyMigrateJob {
    pub job_id: Option<String>,
}
operation! { DestroyMigrateJob() "DestroyMigrateJob" -> Empty {
    0 "JobId" job_id: String
} }

pub type DestroyMigrateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroySyncJob {
    pub job_id: String,
}
operation! { DestroySyncJob(job_id: String) "DestroySyncJob" -> Empty {
    0 "JobId" job_id
} }

pub type DestroySyncJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateMigrateJob {
    pub job_id: String,
}
operation! { IsolateMigrateJob(job_id: String) "IsolateMigrateJob" -> Empty {
    0 "JobId" job_id
} }

pub type IsolateMigrateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateSubscribe {
    pub subscribe_id: String,
}
operation! { IsolateSubscribe(subscribe_id: String) "IsolateSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

pub type IsolateSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateSyncJob {
    pub job_id: String,
}
operation! { IsolateSyncJob(job_id: String) "IsolateSyncJob" -> Empty {
    0 "JobId" job_id
} }

pub type IsolateSyncJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCompareTask {
    pub job_id: String,
    pub compare_task_id: String,
    pub task_name: Option<String>,
    pub object_mode: Option<String>,
    pub objects: Option<CompareObject>,
    pub options: Option<CompareOptions>,
}
operation! { ModifyCompareTask(job_id: String, compare_task_id: String) "ModifyCompareTask" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "TaskName" task_name: String,
    3 "ObjectMode" object_mode: String, 4 "Objects" objects: CompareObject, 5 "Options" options: CompareOptions
} }

pub type ModifyCompareTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCompareTaskName {
    pub job_id: String,
    pub compare_task_id: String,
    pub task_name: String,
}
operation! { ModifyCompareTaskName(job_id: String, compare_task_id: String, task_name: String)
    "ModifyCompareTaskName" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "TaskName" task_name
} }

pub type ModifyCompareTaskNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerGroupDescription {
    pub subscribe_id: String,
    pub consumer_group_name: String,
    pub account_name: String,
    pub description: String,
}
operation! { ModifyConsumerGroupDescription(subscribe_id: String, consumer_group_name: String, account_name: String, description: String)
    "ModifyConsumerGroupDescription" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "ConsumerGroupName" consumer_group_name, 2 "AccountName" account_name,
    3 "Description" description
} }

pub type ModifyConsumerGroupDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerGroupPassword {
    pub subscribe_id: String,
    pub account_name: String,
    pub consumer_group_name: String,
    pub new_password: Secret,
}
operation! { ModifyConsumerGroupPassword(subscribe_id: String, account_name: String, consumer_group_name: String, new_password: Secret)
    "ModifyConsumerGroupPassword" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "AccountName" account_name, 2 "ConsumerGroupName" consumer_group_name,
    3 "NewPassword" new_password
} }

pub type ModifyConsumerGroupPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrateJobSpec {
    pub job_id: String,
    pub new_instance_class: String,
}
operation! { ModifyMigrateJobSpec(job_id: String, new_instance_class: String) "ModifyMigrateJobSpec" -> Empty {
    0 "JobId" job_id, 1 "NewInstanceClass" new_instance_class
} }

pub type ModifyMigrateJobSpecOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrateName {
    pub job_id: String,
    pub job_name: String,
}
operation! { ModifyMigrateName(job_id: String, job_name: String) "ModifyMigrateName" -> Empty {
    0 "JobId" job_id, 1 "JobName" job_name
} }

pub type ModifyMigrateNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrateRateLimit {
    pub job_id: String,
    pub dump_thread: Option<i64>,
    pub dump_rps: Option<i64>,
    pub load_thread: Option<i64>,
    pub sinker_thread: Option<i64>,
    pub load_rps: Option<i64>,
}
operation! { ModifyMigrateRateLimit(job_id: String) "ModifyMigrateRateLimit" -> Empty {
    0 "JobId" job_id, 1 "DumpThread" dump_thread: i64, 2 "DumpRps" dump_rps: i64, 3 "LoadThread" load_thread: i64,
    4 "SinkerThread" sinker_thread: i64, 5 "LoadRps" load_rps: i64
} }

pub type ModifyMigrateRateLimitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrateRuntimeAttribute {
    pub job_id: String,
    pub other_options: Vec<KeyValuePairOption>,
}
operation! { ModifyMigrateRuntimeAttribute(job_id: String, other_options: Vec<KeyValuePairOption>)
    "ModifyMigrateRuntimeAttribute" -> Empty {
    0 "JobId" job_id, 1 "OtherOptions" other_options
} }

pub type ModifyMigrateRuntimeAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrationJob {
    pub job_id: String,
    pub run_mode: String,
    pub migrate_option: MigrateOption,
    pub src_info: DBEndpointInfo,
    pub dst_info: DBEndpointInfo,
    pub job_name: Option<String>,
    pub expect_run_time: Option<String>,
    pub tags: Option<Vec<TagItem>>,
    pub auto_retry_time_range_minutes: Option<i64>,
}

/// What [`ModifyMigrationJob::new`] takes.
pub struct ModifyMigrationJobRequired {
    pub job_id: String,
    pub run_mode: String,
    pub migrate_option: MigrateOption,
    pub src_info: DBEndpointInfo,
    pub dst_info: DBEndpointInfo,
}
operation! { ModifyMigrationJob{ModifyMigrationJobRequired: job_id, run_mode, migrate_option, src_info, dst_info}
    "ModifyMigrationJob" -> Empty {
    0 "JobId" job_id, 1 "RunMode" run_mode, 2 "MigrateOption" migrate_option, 3 "SrcInfo" src_info,
    4 "DstInfo" dst_info, 5 "JobName" job_name: String, 6 "ExpectRunTime" expect_run_time: String,
    7 "Tags" tags: Vec<TagItem>, 8 "AutoRetryTimeRangeMinutes" auto_retry_time_range_minutes: i64
} }

pub type ModifyMigrationJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeAutoRenewFlag {
    pub subscribe_id: String,
    pub auto_renew_flag: i64,
}
operation! { ModifySubscribeAutoRenewFlag(subscribe_id: String, auto_renew_flag: i64)
    "ModifySubscribeAutoRenewFlag" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "AutoRenewFlag" auto_renew_flag
} }

pub type ModifySubscribeAutoRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeName {
    pub subscribe_id: String,
    pub subscribe_name: String,
}
operation! { ModifySubscribeName(subscribe_id: String, subscribe_name: String) "ModifySubscribeName" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "SubscribeName" subscribe_name
} }

pub type ModifySubscribeNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeObjects {
    pub subscribe_id: String,
    pub subscribe_object_type: i64,
    pub objects: Option<Vec<ModifiedSubscribeObject>>,
    pub distribute_rules: Option<Vec<DistributeRule>>,
    pub default_rule_type: Option<String>,
    pub pipeline_info: Option<Vec<PipelineInfo>>,
}
operation! { ModifySubscribeObjects(subscribe_id: String, subscribe_object_type: i64)
    "ModifySubscribeObjects" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "SubscribeObjectType" subscribe_object_type,
    2 "Objects" objects: Vec<ModifiedSubscribeObject>, 3 "DistributeRules" distribute_rules: Vec<DistributeRule>,
    4 "DefaultRuleType" default_rule_type: String, 5 "PipelineInfo" pipeline_info: Vec<PipelineInfo>
} }

pub type ModifySubscribeObjectsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifiedSubscribeObject {
    pub objects_type: Option<i64>,
    pub database_name: Option<String>,
    pub table_names: Option<Vec<String>>,
}
input! { ModifiedSubscribeObject(objects_type: i64, database_name: String) {
    0 "ObjectsType" objects_type: i64, 1 "DatabaseName" database_name: String, 2 "TableNames" table_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySyncCompareTask {
    pub job_id: String,
    pub compare_task_id: String,
    pub task_name: Option<String>,
    pub object_mode: Option<String>,
    pub objects: Option<CompareObject>,
    pub options: Option<CompareOptions>,
}
operation! { ModifySyncCompareTask(job_id: String, compare_task_id: String) "ModifySyncCompareTask" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "TaskName" task_name: String,
    3 "ObjectMode" object_mode: String, 4 "Objects" objects: CompareObject, 5 "Options" options: CompareOptions
} }

pub type ModifySyncCompareTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySyncCompareTaskName {
    pub job_id: String,
    pub compare_task_id: String,
    pub task_name: String,
}
operation! { ModifySyncCompareTaskName(job_id: String, compare_task_id: String, task_name: String)
    "ModifySyncCompareTaskName" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "TaskName" task_name
} }

pub type ModifySyncCompareTaskNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySyncJobConfig {
    pub job_id: String,
    pub dynamic_objects: Option<Objects>,
    pub dynamic_options: Option<DynamicOptions>,
}
operation! { ModifySyncJobConfig(job_id: String) "ModifySyncJobConfig" -> Empty {
    0 "JobId" job_id, 1 "DynamicObjects" dynamic_objects: Objects, 2 "DynamicOptions" dynamic_options: DynamicOptions
} }

pub type ModifySyncJobConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicOptions {
    pub op_types: Option<Vec<String>>,
    pub ddl_options: Option<Vec<DdlOption>>,
    pub conflict_handle_type: Option<String>,
    pub conflict_handle_option: Option<ConflictHandleOption>,
    pub kafka_option: Option<KafkaOption>,
    pub filter_begin_commit: Option<bool>,
    pub filter_checkpoint: Option<bool>,
    pub deal_of_exist_same_table: Option<String>,
    pub start_position: Option<String>,
}
input! { DynamicOptions(op_types: Vec<String>, ddl_options: Vec<DdlOption>) {
    0 "OpTypes" op_types: Vec<String>, 1 "DdlOptions" ddl_options: Vec<DdlOption>,
    2 "ConflictHandleType" conflict_handle_type: String,
    3 "ConflictHandleOption" conflict_handle_option: ConflictHandleOption, 4 "KafkaOption" kafka_option: KafkaOption,
    5 "FilterBeginCommit" filter_begin_commit: bool, 6 "FilterCheckpoint" filter_checkpoint: bool,
    7 "DealOfExistSameTable" deal_of_exist_same_table: String, 8 "StartPosition" start_position: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySyncRateLimit {
    pub job_id: String,
    pub dump_thread: Option<i64>,
    pub dump_rps: Option<i64>,
    pub load_thread: Option<i64>,
    pub sinker_thread: Option<i64>,
    pub load_rps: Option<i64>,
}
operation! { ModifySyncRateLimit(job_id: String) "ModifySyncRateLimit" -> Empty {
    0 "JobId" job_id, 1 "DumpThread" dump_thread: i64, 2 "DumpRps" dump_rps: i64, 3 "LoadThread" load_thread: i64,
    4 "SinkerThread" sinker_thread: i64, 5 "LoadRps" load_rps: i64
} }

pub type ModifySyncRateLimitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseMigrateJob {
    pub job_id: String,
}
operation! { PauseMigrateJob(job_id: String) "PauseMigrateJob" -> Empty {
    0 "JobId" job_id
} }

pub type PauseMigrateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSyncJob {
    pub job_id: String,
}
operation! { PauseSyncJob(job_id: String) "PauseSyncJob" -> Empty {
    0 "JobId" job_id
} }

pub type PauseSyncJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverMigrateJob {
    pub job_id: String,
}
operation! { RecoverMigrateJob(job_id: String) "RecoverMigrateJob" -> Empty {
    0 "JobId" job_id
} }

pub type RecoverMigrateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverSyncJob {
    pub job_id: String,
}
operation! { RecoverSyncJob(job_id: String) "RecoverSyncJob" -> Empty {
    0 "JobId" job_id
} }

pub type RecoverSyncJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetConsumerGroupOffset {
    pub subscribe_id: String,
    pub topic_name: String,
    pub consumer_group_name: String,
    pub partition_nos: Vec<i64>,
    pub reset_mode: String,
    pub reset_datetime: Option<String>,
}

/// What [`ResetConsumerGroupOffset::new`] takes.
pub struct ResetConsumerGroupOffsetRequired {
    pub subscribe_id: String,
    pub topic_name: String,
    pub consumer_group_name: String,
    pub partition_nos: Vec<i64>,
    pub reset_mode: String,
}
operation! { ResetConsumerGroupOffset{ResetConsumerGroupOffsetRequired: subscribe_id, topic_name, consumer_group_name, partition_nos, reset_mode}
    "ResetConsumerGroupOffset" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "TopicName" topic_name, 2 "ConsumerGroupName" consumer_group_name,
    3 "PartitionNos" partition_nos, 4 "ResetMode" reset_mode, 5 "ResetDatetime" reset_datetime: String
} }

pub type ResetConsumerGroupOffsetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSubscribe {
    pub subscribe_id: String,
}
operation! { ResetSubscribe(subscribe_id: String) "ResetSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

pub type ResetSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSyncJob {
    pub job_id: String,
}
operation! { ResetSyncJob(job_id: String) "ResetSyncJob" -> Empty {
    0 "JobId" job_id
} }

pub type ResetSyncJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeSyncJob {
    pub job_id: String,
    pub new_instance_class: String,
}
operation! { ResizeSyncJob(job_id: String, new_instance_class: String) "ResizeSyncJob" -> Empty {
    0 "JobId" job_id, 1 "NewInstanceClass" new_instance_class
} }

pub type ResizeSyncJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeMigrateJob {
    pub job_id: String,
    pub resume_option: Option<String>,
}
operation! { ResumeMigrateJob(job_id: String) "ResumeMigrateJob" -> Empty {
    0 "JobId" job_id, 1 "ResumeOption" resume_option: String
} }

pub type ResumeMigrateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSubscribe {
    pub subscribe_id: String,
}
operation! { ResumeSubscribe(subscribe_id: String) "ResumeSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

pub type ResumeSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSyncJob {
    pub job_id: String,
}
operation! { ResumeSyncJob(job_id: String) "ResumeSyncJob" -> Empty {
    0 "JobId" job_id
} }

pub type ResumeSyncJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipCheckItem {
    pub job_id: String,
    pub step_ids: Vec<String>,
    pub foreign_key_flag: Option<String>,
}
operation! { SkipCheckItem(job_id: String, step_ids: Vec<String>) "SkipCheckItem" -> SkipCheckItemOutput {
    0 "JobId" job_id, 1 "StepIds" step_ids, 2 "ForeignKeyFlag" foreign_key_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipCheckItemOutput {
    pub message: Option<String>,
}
model! { SkipCheckItemOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipSyncCheckItem {
    pub job_id: String,
    pub step_ids: Vec<String>,
}
operation! { SkipSyncCheckItem(job_id: String, step_ids: Vec<String>) "SkipSyncCheckItem" -> Empty {
    0 "JobId" job_id, 1 "StepIds" step_ids
} }

pub type SkipSyncCheckItemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCompare {
    pub job_id: String,
    pub compare_task_id: String,
}
operation! { StartCompare(job_id: String, compare_task_id: String) "StartCompare" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id
} }

pub type StartCompareOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMigrateJob {
    pub job_id: String,
}
operation! { StartMigrateJob(job_id: String) "StartMigrateJob" -> Empty {
    0 "JobId" job_id
} }

pub type StartMigrateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartModifySyncJob {
    pub job_id: String,
}
operation! { StartModifySyncJob(job_id: String) "StartModifySyncJob" -> Empty {
    0 "JobId" job_id
} }

pub type StartModifySyncJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSubscribe {
    pub subscribe_id: String,
}
operation! { StartSubscribe(subscribe_id: String) "StartSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

pub type StartSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSyncCompare {
    pub job_id: String,
    pub compare_task_id: String,
}
operation! { StartSyncCompare(job_id: String, compare_task_id: String) "StartSyncCompare" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id
} }

pub type StartSyncCompareOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSyncJob {
    pub job_id: Option<String>,
}
operation! { StartSyncJob() "StartSyncJob" -> Empty {
    0 "JobId" job_id: String
} }

pub type StartSyncJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCompare {
    pub job_id: String,
    pub compare_task_id: String,
    pub force_stop: Option<bool>,
}
operation! { StopCompare(job_id: String, compare_task_id: String) "StopCompare" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "ForceStop" force_stop: bool
} }

pub type StopCompareOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigrateJob {
    pub job_id: String,
}
operation! { StopMigrateJob(job_id: String) "StopMigrateJob" -> Empty {
    0 "JobId" job_id
} }

pub type StopMigrateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSyncCompare {
    pub job_id: String,
    pub compare_task_id: String,
    pub force_stop: Option<bool>,
}
operation! { StopSyncCompare(job_id: String, compare_task_id: String) "StopSyncCompare" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "ForceStop" force_stop: bool
} }

pub type StopSyncCompareOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSyncJob {
    pub job_id: String,
}
operation! { StopSyncJob(job_id: String) "StopSyncJob" -> Empty {
    0 "JobId" job_id
} }

pub type StopSyncJobOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_AUTH_FAILURE_ERROR: &str = "AuthFailure.AuthFailureError";
    pub const AUTH_FAILURE_AUTHORIZED_OPERATION_DENY_ERROR: &str = "AuthFailure.AuthorizedOperationDenyError";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION_ERROR: &str = "AuthFailure.UnauthorizedOperationError";
    pub const DRY_RUN_OPERATION_DRY_RUN_OPERATION_ERROR: &str = "DryRunOperation.DryRunOperationError";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_FAILED_OPERATION_ERROR: &str = "FailedOperation.FailedOperationError";
    pub const FAILED_OPERATION_NOT_ALLOW_OPERATION: &str = "FailedOperation.NotAllowOperation";
    pub const FAILED_OPERATION_START_JOB_FAILED: &str = "FailedOperation.StartJobFailed";
    pub const FAILED_OPERATION_STATUS_IN_CONFLICT: &str = "FailedOperation.StatusInConflict";
    pub const FAILED_OPERATION_STATUS_IN_CONFLICT_ERROR: &str = "FailedOperation.StatusInConflictError";
    pub const FAILED_OPERATION_USER_NOT_AUTHED: &str = "FailedOperation.UserNotAuthed";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ADD_TASK_ERROR: &str = "InternalError.AddTaskError";
    pub const INTERNAL_ERROR_CELERY_ERROR: &str = "InternalError.CeleryError";
    pub const INTERNAL_ERROR_CGW_SYSTEM_ERROR: &str = "InternalError.CgwSystemError";
    pub const INTERNAL_ERROR_DATABASE_ERROR: &str = "InternalError.DatabaseError";
    pub const INTERNAL_ERROR_DUPLICATE_JOB: &str = "InternalError.DuplicateJob";
    pub const INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR: &str = "InternalError.ExecHttpRequestError";
    pub const INTERNAL_ERROR_INTERNAL_ERROR_ERROR: &str = "InternalError.InternalErrorError";
    pub const INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR: &str = "InternalError.InternalHttpServerError";
    pub const INTERNAL_ERROR_INTERNAL_INNER_COMMON_ERROR: &str = "InternalError.InternalInnerCommonError";
    pub const INTERNAL_ERROR_INTERNAL_TRADE_ERROR: &str = "InternalError.InternalTradeError";
    pub const INTERNAL_ERROR_LOCK_ERROR: &str = "InternalError.LockError";
    pub const INTERNAL_ERROR_NOT_ENOUGH_MONEY_ERROR: &str = "InternalError.NotEnoughMoneyError";
    pub const INTERNAL_ERROR_PARSE_BINLOG_ERROR: &str = "InternalError.ParseBinlogError";
    pub const INTERNAL_ERROR_PROTOCOL_ERROR: &str = "InternalError.ProtocolError";
    pub const INTERNAL_ERROR_UNDEFINED_ERROR: &str = "InternalError.UndefinedError";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR: &str = "InvalidParameter.ControllerNotFoundError";
    pub const INVALID_PARAMETER_INSTANCE_NOT_FOUND: &str = "InvalidParameter.InstanceNotFound";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_ERROR: &str = "InvalidParameter.InvalidParameterError";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_BIZ_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.BizInvalidParameterValueError";
    pub const INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR: &str = "InvalidParameterValue.DataConvertError";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue.InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.InvalidParameterValueError";
    pub const LIMIT_EXCEEDED_LIMIT_EXCEEDED_ERROR: &str = "LimitExceeded.LimitExceededError";
    pub const LIMIT_EXCEEDED_MAX_UNUSED_JOBS: &str = "LimitExceeded.MaxUnusedJobs";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_MISSING_PARAMETER_ERROR: &str = "MissingParameter.MissingParameterError";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR: &str = "OperationDenied.BizOperationDeniedError";
    pub const OPERATION_DENIED_JOB_OPERATION_DENIED_ERROR: &str = "OperationDenied.JobOperationDeniedError";
    pub const OPERATION_DENIED_NOT_ENOUGH_MONEY_ERROR: &str = "OperationDenied.NotEnoughMoneyError";
    pub const OPERATION_DENIED_OPERATION_DENIED: &str = "OperationDenied.OperationDenied";
    pub const OPERATION_DENIED_OPERATION_DENIED_ERROR: &str = "OperationDenied.OperationDeniedError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const REQUEST_LIMIT_EXCEEDED_REQUEST_LIMIT_EXCEEDED_ERROR: &str =
        "RequestLimitExceeded.RequestLimitExceededError";
    pub const RESOURCE_IN_USE_RESOURCE_IN_USE_ERROR: &str = "ResourceInUse.ResourceInUseError";
    pub const RESOURCE_INSUFFICIENT_RESOURCE_INSUFFICIENT_ERROR: &str =
        "ResourceInsufficient.ResourceInsufficientError";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR: &str = "ResourceNotFound.BizResourceNotFoundError";
    pub const RESOURCE_NOT_FOUND_JOB_NOT_EXIST: &str = "ResourceNotFound.JobNotExist";
    pub const RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND: &str = "ResourceNotFound.ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_ERROR: &str = "ResourceNotFound.ResourceNotFoundError";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_UNAVAILABLE_ERROR: &str = "ResourceUnavailable.ResourceUnavailableError";
    pub const RESOURCES_SOLD_OUT_RESOURCES_SOLD_OUT_ERROR: &str = "ResourcesSoldOut.ResourcesSoldOutError";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_NOT_ENOUGH_PRIVILEGES: &str = "UnauthorizedOperation.NotEnoughPrivileges";
    pub const UNAUTHORIZED_OPERATION_PERMISSION_DENIED: &str = "UnauthorizedOperation.PermissionDenied";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_ERROR: &str =
        "UnauthorizedOperation.UnauthorizedOperationError";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNKNOWN_PARAMETER_UNKNOWN_PARAMETER_ERROR: &str = "UnknownParameter.UnknownParameterError";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_INTRA_NET_USER_NOT_TAGGED_ERROR: &str =
        "UnsupportedOperation.IntraNetUserNotTaggedError";
    pub const UNSUPPORTED_OPERATION_INTRA_NET_USER_NOT_TAGGED_FOR_SYNC_JOB_ERROR: &str =
        "UnsupportedOperation.IntraNetUserNotTaggedForSyncJobError";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_OPERATION_ERROR: &str =
        "UnsupportedOperation.UnsupportedOperationError";
}

#[cfg(feature = "reflect")]
register! {
    CompleteMigrateJob, ConfigureSubscribeJob, ConfigureSyncJob, ContinueMigrateJob, ContinueSyncJob,
    CreateCheckSyncJob, CreateCompareTask, CreateConsumerGroup, CreateMigrateCheckJob, CreateMigrationService,
    CreateModifyCheckSyncJob, CreateSubscribe, CreateSubscribeCheckJob, CreateSyncCompareTask, CreateSyncJob,
    DeleteCompareTask, DeleteConsumerGroup, DeleteSyncCompareTask, DescribeCheckSyncJobResult, DescribeCompareDiffItems,
    DescribeCompareReport, DescribeCompareTasks, DescribeConsumerGroups, DescribeMigrateDBInstances,
    DescribeMigrateGtidCompareReport, DescribeMigrationCheckJob, DescribeMigrationDetail, DescribeMigrationJobs,
    DescribeModifyCheckSyncJobResult, DescribeOffsetByTime, DescribeSubscribeCheckJob, DescribeSubscribeDetail,
    DescribeSubscribeJobs, DescribeSubscribeReturnable, DescribeSyncCompareDiffItems, DescribeSyncCompareReport,
    DescribeSyncCompareTasks, DescribeSyncGtidCompareReport, DescribeSyncJobs, DestroyIsolatedSubscribe,
    DestroyMigrateJob, DestroySyncJob, IsolateMigrateJob, IsolateSubscribe, IsolateSyncJob, ModifyCompareTask,
    ModifyCompareTaskName, ModifyConsumerGroupDescription, ModifyConsumerGroupPassword, ModifyMigrateJobSpec,
    ModifyMigrateName, ModifyMigrateRateLimit, ModifyMigrateRuntimeAttribute, ModifyMigrationJob,
    ModifySubscribeAutoRenewFlag, ModifySubscribeName, ModifySubscribeObjects, ModifySyncCompareTask,
    ModifySyncCompareTaskName, ModifySyncJobConfig, ModifySyncRateLimit, PauseMigrateJob, PauseSyncJob,
    RecoverMigrateJob, RecoverSyncJob, ResetConsumerGroupOffset, ResetSubscribe, ResetSyncJob, ResizeSyncJob,
    ResumeMigrateJob, ResumeSubscribe, ResumeSyncJob, SkipCheckItem, SkipSyncCheckItem, StartCompare, StartMigrateJob,
    StartModifySyncJob, StartSubscribe, StartSyncCompare, StartSyncJob, StopCompare, StopMigrateJob, StopSyncCompare,
    StopSyncJob
}
