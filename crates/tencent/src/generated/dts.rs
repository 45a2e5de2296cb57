//! `dts` of Tencent Cloud, API version 2021-12-06.
//!
//! Endpoint: `dts.tencentcloudapi.com`, or `dts.<region>.tencentcloudapi.com`. Other versions: [`v20180330`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, dts::DescribeCheckSyncJobResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCheckSyncJobResult::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20180330;

static SERVICE: Service<'_> = Service::new("dts", "2021-12-06", "dts", &Endpoints::NONE);

/// Completes migrate job: `CompleteMigrateJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=CompleteMigrateJob>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATION`], [`codes::FAILED_OPERATION_STATUS_IN_CONFLICT`],
/// [`codes::INTERNAL_ERROR_CELERY_ERROR`], [`codes::INTERNAL_ERROR_DATABASE_ERROR`],
/// [`codes::INTERNAL_ERROR_DUPLICATE_JOB`], [`codes::INTERNAL_ERROR_PROTOCOL_ERROR`],
/// [`codes::OPERATION_DENIED_JOB_OPERATION_DENIED_ERROR`], [`codes::RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_JOB_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NOT_ENOUGH_PRIVILEGES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteMigrateJob {
    /// Required.
    pub job_id: String,
    pub complete_mode: Option<String>,
}
operation! { CompleteMigrateJob(job_id: String) "CompleteMigrateJob" -> Empty {
    0 "JobId" job_id, 1 "CompleteMode" complete_mode: String
} }

/// Response of [`CompleteMigrateJob`]: empty.
pub type CompleteMigrateJobOutput = Empty;

/// Configures subscribe job: `ConfigureSubscribeJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ConfigureSubscribeJob>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSubscribeJob {
    /// Required.
    pub subscribe_id: String,
    /// Required.
    pub subscribe_mode: String,
    /// Required.
    pub access_type: String,
    /// Required.
    pub endpoints: Vec<EndpointItem>,
    /// Required.
    pub kafka_config: SubscribeKafkaConfig,
    pub subscribe_objects: Option<Vec<SubscribeObject>>,
    pub protocol: Option<String>,
    pub pipeline_info: Option<Vec<PipelineInfo>>,
    pub extra_attr: Option<Vec<KeyValuePairOption>>,
    pub consumer_vpc_id: Option<String>,
    pub consumer_subnet_id: Option<String>,
}

/// Arguments of [`ConfigureSubscribeJob::new`].
pub struct ConfigureSubscribeJobRequired {
    pub subscribe_id: String,
    pub subscribe_mode: String,
    pub access_type: String,
    pub endpoints: Vec<EndpointItem>,
    pub kafka_config: SubscribeKafkaConfig,
}
operation! {
    ConfigureSubscribeJob { ConfigureSubscribeJobRequired: subscribe_id, subscribe_mode, access_type, endpoints, kafka_config }
    "ConfigureSubscribeJob" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "SubscribeMode" subscribe_mode, 2 "AccessType" access_type, 3 "Endpoints" endpoints,
    4 "KafkaConfig" kafka_config, 5 "SubscribeObjects" subscribe_objects: Vec<SubscribeObject>,
    6 "Protocol" protocol: String, 7 "PipelineInfo" pipeline_info: Vec<PipelineInfo>,
    8 "ExtraAttr" extra_attr: Vec<KeyValuePairOption>, 9 "ConsumerVpcId" consumer_vpc_id: String,
    10 "ConsumerSubnetId" consumer_subnet_id: String
} }

/// Response of [`ConfigureSubscribeJob`]: empty.
pub type ConfigureSubscribeJobOutput = Empty;

/// In the request of [`ConfigureSubscribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointItem {
    /// Required.
    pub database_region: Option<String>,
    /// Required.
    pub user: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
    pub instance_id: Option<String>,
    pub cvm_instance_id: Option<String>,
    pub uniq_dcg_id: Option<String>,
    pub ccn_id: Option<String>,
    pub uniq_vpn_gw_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub host_name: Option<String>,
    pub port: Option<i64>,
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
    9 "SubnetId" subnet_id: String, 10 "HostName" host_name: String, 11 "Port" port: i64,
    12 "EncryptConn" encrypt_conn: String, 13 "DatabaseNetEnv" database_net_env: String,
    14 "CcnOwnerUin" ccn_owner_uin: String, 15 "ExtraAttr" extra_attr: Vec<KeyValuePairOption>,
    16 "ChildInstanceId" child_instance_id: String, 17 "ChildInstanceType" child_instance_type: String
} }

/// In the request of [`ConfigureSubscribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValuePairOption {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { KeyValuePairOption() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`ConfigureSubscribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeKafkaConfig {
    /// Required.
    pub number_of_partitions: Option<i64>,
    pub distribute_rules: Option<Vec<DistributeRule>>,
    pub default_rule_type: Option<String>,
}
input! { SubscribeKafkaConfig(number_of_partitions: i64) {
    0 "NumberOfPartitions" number_of_partitions: i64, 1 "DistributeRules" distribute_rules: Vec<DistributeRule>,
    2 "DefaultRuleType" default_rule_type: String
} }

/// In the request of [`ConfigureSubscribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeRule {
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub db_pattern: Option<String>,
    /// Required.
    pub table_pattern: Option<String>,
    pub columns: Option<Vec<String>>,
}
input! { DistributeRule(rule_type: String, db_pattern: String, table_pattern: String) {
    0 "RuleType" rule_type: String, 1 "DbPattern" db_pattern: String, 2 "TablePattern" table_pattern: String,
    3 "Columns" columns: Vec<String>
} }

/// In the request of [`ConfigureSubscribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeObject {
    /// Required.
    pub object_type: Option<String>,
    /// Required.
    pub database: Option<String>,
    pub tables: Option<Vec<String>>,
}
input! { SubscribeObject(object_type: String, database: String) {
    0 "ObjectType" object_type: String, 1 "Database" database: String, 2 "Tables" tables: Vec<String>
} }

/// In the request of [`ConfigureSubscribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PipelineInfo {
    pub agg_op: Option<String>,
    pub agg_cmd: Option<String>,
}
input! { PipelineInfo() {
    0 "AggOp" agg_op: String, 1 "AggCmd" agg_cmd: String
} }

/// Configures sync job: `ConfigureSyncJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ConfigureSyncJob>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSyncJob {
    /// Required.
    pub job_id: String,
    /// Required.
    pub src_access_type: String,
    /// Required.
    pub dst_access_type: String,
    /// Required.
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

/// Response of [`ConfigureSyncJob`]: empty.
pub type ConfigureSyncJobOutput = Empty;

/// In the request of [`ConfigureSyncJob`].
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

/// In the request of [`ConfigureSyncJob`].
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

/// In the request of [`ConfigureSyncJob`].
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

/// In the request of [`ConfigureSyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Column {
    pub column_name: Option<String>,
    pub new_column_name: Option<String>,
}
input! { Column() {
    0 "ColumnName" column_name: String, 1 "NewColumnName" new_column_name: String
} }

/// In the request of [`ConfigureSyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct View {
    pub view_name: Option<String>,
    pub new_view_name: Option<String>,
}
input! { View() {
    0 "ViewName" view_name: String, 1 "NewViewName" new_view_name: String
} }

/// In the request of [`ConfigureSyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineDDL {
    /// Required.
    pub status: Option<String>,
}
input! { OnlineDDL(status: String) {
    0 "Status" status: String
} }

/// In the request of [`ConfigureSyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBOpFilter {
    /// Required.
    pub db_name: Option<String>,
    pub op_filter: Option<OpFilter>,
    pub tables: Option<Vec<TableFilter>>,
    pub views: Option<Vec<ViewFilter>>,
}
input! { DBOpFilter(db_name: String) {
    0 "DbName" db_name: String, 1 "OpFilter" op_filter: OpFilter, 2 "Tables" tables: Vec<TableFilter>,
    3 "Views" views: Vec<ViewFilter>
} }

/// In the request of [`ConfigureSyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpFilter {
    pub op_types: Option<Vec<String>>,
    pub ddl_options: Option<Vec<DdlOption>>,
}
input! { OpFilter() {
    0 "OpTypes" op_types: Vec<String>, 1 "DdlOptions" ddl_options: Vec<DdlOption>
} }

/// In the request of [`ConfigureSyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DdlOption {
    pub ddl_object: Option<String>,
    pub ddl_value: Option<Vec<String>>,
}
input! { DdlOption() {
    0 "DdlObject" ddl_object: String, 1 "DdlValue" ddl_value: Vec<String>
} }

/// In the request of [`ConfigureSyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableFilter {
    /// Required.
    pub table_name: Option<String>,
    pub op_filter: Option<OpFilter>,
}
input! { TableFilter(table_name: String) {
    0 "TableName" table_name: String, 1 "OpFilter" op_filter: OpFilter
} }

/// In the request of [`ConfigureSyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewFilter {
    /// Required.
    pub view_name: Option<String>,
    pub op_filter: Option<OpFilter>,
}
input! { ViewFilter(view_name: String) {
    0 "ViewName" view_name: String, 1 "OpFilter" op_filter: OpFilter
} }

/// In the request of [`ConfigureSyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Endpoint {
    pub region: Option<String>,
    pub role: Option<String>,
    pub db_kernel: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub user: Option<String>,
    /// Secret.
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
    /// Secret.
    pub tmp_secret_key: Option<Secret>,
    /// Secret.
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
    3 "InstanceId" instance_id: String, 4 "Ip" ip: String, 5 "Port" port: i64, 6 "User" user: String,
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

/// In the request of [`ConfigureSyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDBEndpointInfos {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub access_type: Option<String>,
    /// Required.
    pub database_type: Option<String>,
    /// Required.
    pub info: Option<Vec<Endpoint>>,
}
input! { SyncDBEndpointInfos(region: String, access_type: String, database_type: String, info: Vec<Endpoint>) {
    0 "Region" region: String, 1 "AccessType" access_type: String, 2 "DatabaseType" database_type: String,
    3 "Info" info: Vec<Endpoint>
} }

/// In the request of [`ConfigureSyncJob`].
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

/// In the request of [`ConfigureSyncJob`].
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

/// In the request of [`ConfigureSyncJob`].
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

/// In the request of [`ConfigureSyncJob`].
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

/// In the request of [`ConfigureSyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitOption {
    /// Required.
    pub current_dump_thread: Option<i64>,
    /// Required.
    pub default_dump_thread: Option<i64>,
    /// Required.
    pub current_dump_rps: Option<i64>,
    /// Required.
    pub default_dump_rps: Option<i64>,
    /// Required.
    pub current_load_thread: Option<i64>,
    /// Required.
    pub default_load_thread: Option<i64>,
    /// Required.
    pub current_load_rps: Option<i64>,
    /// Required.
    pub default_load_rps: Option<i64>,
    /// Required.
    pub current_sinker_thread: Option<i64>,
    /// Required.
    pub default_sinker_thread: Option<i64>,
    /// Required.
    pub has_user_set_rate_limit: Option<String>,
}

/// Arguments of [`RateLimitOption::new`].
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
input! {
    RateLimitOption { RateLimitOptionRequired: current_dump_thread, default_dump_thread, current_dump_rps, default_dump_rps, current_load_thread, default_load_thread, current_load_rps, default_load_rps, current_sinker_thread, default_sinker_thread, has_user_set_rate_limit } {
    0 "CurrentDumpThread" current_dump_thread: i64, 1 "DefaultDumpThread" default_dump_thread: i64,
    2 "CurrentDumpRps" current_dump_rps: i64, 3 "DefaultDumpRps" default_dump_rps: i64,
    4 "CurrentLoadThread" current_load_thread: i64, 5 "DefaultLoadThread" default_load_thread: i64,
    6 "CurrentLoadRps" current_load_rps: i64, 7 "DefaultLoadRps" default_load_rps: i64,
    8 "CurrentSinkerThread" current_sinker_thread: i64, 9 "DefaultSinkerThread" default_sinker_thread: i64,
    10 "HasUserSetRateLimit" has_user_set_rate_limit: String
} }

/// `ContinueMigrateJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ContinueMigrateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueMigrateJob {
    /// Required.
    pub job_id: String,
}
operation! { ContinueMigrateJob(job_id: String) "ContinueMigrateJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`ContinueMigrateJob`]: empty.
pub type ContinueMigrateJobOutput = Empty;

/// `ContinueSyncJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ContinueSyncJob>.
///
/// Errors: [`codes::OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueSyncJob {
    /// Required.
    pub job_id: String,
}
operation! { ContinueSyncJob(job_id: String) "ContinueSyncJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`ContinueSyncJob`]: empty.
pub type ContinueSyncJobOutput = Empty;

/// Creates check sync job: `CreateCheckSyncJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=CreateCheckSyncJob>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_INTRA_NET_USER_NOT_TAGGED_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_INTRA_NET_USER_NOT_TAGGED_FOR_SYNC_JOB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckSyncJob {
    /// Required.
    pub job_id: String,
}
operation! { CreateCheckSyncJob(job_id: String) "CreateCheckSyncJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`CreateCheckSyncJob`]: empty.
pub type CreateCheckSyncJobOutput = Empty;

/// Creates compare task: `CreateCompareTask` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=CreateCompareTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompareTask {
    /// Required.
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

/// In the request of [`CreateCompareTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareObject {
    /// Required.
    pub object_mode: Option<String>,
    pub object_items: Option<Vec<CompareObjectItem>>,
    pub advanced_objects: Option<Vec<String>>,
}
input! { CompareObject(object_mode: String) {
    0 "ObjectMode" object_mode: String, 1 "ObjectItems" object_items: Vec<CompareObjectItem>,
    2 "AdvancedObjects" advanced_objects: Vec<String>
} }

/// In the request of [`CreateCompareTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareObjectItem {
    /// Required.
    pub db_name: Option<String>,
    /// Required.
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

/// In the request of [`CreateCompareTask`].
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

/// In the request of [`CreateCompareTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareColumnItem {
    pub column_name: Option<String>,
}
input! { CompareColumnItem() {
    0 "ColumnName" column_name: String
} }

/// In the request of [`CreateCompareTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareViewItem {
    pub view_name: Option<String>,
}
input! { CompareViewItem() {
    0 "ViewName" view_name: String
} }

/// In the request of [`CreateCompareTask`].
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

/// Response of [`CreateCompareTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompareTaskOutput {
    pub compare_task_id: Option<String>,
}
model! { CreateCompareTaskOutput {
    0 "CompareTaskId" compare_task_id: String
} }

/// Creates consumer group: `CreateConsumerGroup` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=CreateConsumerGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroup {
    /// Required.
    pub subscribe_id: String,
    /// Required.
    pub consumer_group_name: String,
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub password: Secret,
    pub description: Option<String>,
}
operation! {
    CreateConsumerGroup(subscribe_id: String, consumer_group_name: String, account_name: String, password: Secret)
    "CreateConsumerGroup" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "ConsumerGroupName" consumer_group_name, 2 "AccountName" account_name,
    3 "Password" password, 4 "Description" description: String
} }

/// Response of [`CreateConsumerGroup`]: empty.
pub type CreateConsumerGroupOutput = Empty;

/// Creates migrate check job: `CreateMigrateCheckJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=CreateMigrateCheckJob>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATION`], [`codes::INTERNAL_ERROR_ADD_TASK_ERROR`],
/// [`codes::INTERNAL_ERROR_CELERY_ERROR`], [`codes::INTERNAL_ERROR_CGW_SYSTEM_ERROR`],
/// [`codes::INTERNAL_ERROR_DATABASE_ERROR`], [`codes::INTERNAL_ERROR_DUPLICATE_JOB`],
/// [`codes::INTERNAL_ERROR_LOCK_ERROR`], [`codes::INTERNAL_ERROR_PROTOCOL_ERROR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::INVALID_PARAMETER_INSTANCE_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED_MAX_UNUSED_JOBS`], [`codes::OPERATION_DENIED_JOB_OPERATION_DENIED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_JOB_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NOT_ENOUGH_PRIVILEGES`],
/// [`codes::UNSUPPORTED_OPERATION_INTRA_NET_USER_NOT_TAGGED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrateCheckJob {
    /// Required.
    pub job_id: String,
}
operation! { CreateMigrateCheckJob(job_id: String) "CreateMigrateCheckJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`CreateMigrateCheckJob`]: empty.
pub type CreateMigrateCheckJobOutput = Empty;

/// Creates migration service: `CreateMigrationService` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=CreateMigrationService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrationService {
    /// Required.
    pub src_database_type: String,
    /// Required.
    pub dst_database_type: String,
    /// Required.
    pub src_region: String,
    /// Required.
    pub dst_region: String,
    /// Required.
    pub instance_class: String,
    pub count: Option<i64>,
    pub job_name: Option<String>,
    pub tags: Option<Vec<TagItem>>,
}

/// Arguments of [`CreateMigrationService::new`].
pub struct CreateMigrationServiceRequired {
    pub src_database_type: String,
    pub dst_database_type: String,
    pub src_region: String,
    pub dst_region: String,
    pub instance_class: String,
}
operation! {
    CreateMigrationService { CreateMigrationServiceRequired: src_database_type, dst_database_type, src_region, dst_region, instance_class }
    "CreateMigrationService" -> CreateMigrationServiceOutput {
    0 "SrcDatabaseType" src_database_type, 1 "DstDatabaseType" dst_database_type, 2 "SrcRegion" src_region,
    3 "DstRegion" dst_region, 4 "InstanceClass" instance_class, 5 "Count" count: i64, 6 "JobName" job_name: String,
    7 "Tags" tags: Vec<TagItem>
} }

/// In the request of [`CreateMigrationService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagItem {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagItem() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateMigrationService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrationServiceOutput {
    pub job_ids: Vec<String>,
}
model! { CreateMigrationServiceOutput {
    0 "JobIds" job_ids: Vec<String>
} }

/// Creates modify check sync job: `CreateModifyCheckSyncJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=CreateModifyCheckSyncJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModifyCheckSyncJob {
    /// Required.
    pub job_id: String,
}
operation! { CreateModifyCheckSyncJob(job_id: String) "CreateModifyCheckSyncJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`CreateModifyCheckSyncJob`]: empty.
pub type CreateModifyCheckSyncJobOutput = Empty;

/// Creates subscribe: `CreateSubscribe` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=CreateSubscribe>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_NOT_AUTHED`], [`codes::OPERATION_DENIED_NOT_ENOUGH_MONEY_ERROR`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscribe {
    /// Required.
    pub product: String,
    /// Required.
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

/// Response of [`CreateSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscribeOutput {
    pub subscribe_ids: Vec<String>,
}
model! { CreateSubscribeOutput {
    0 "SubscribeIds" subscribe_ids: Vec<String>
} }

/// Creates subscribe check job: `CreateSubscribeCheckJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=CreateSubscribeCheckJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscribeCheckJob {
    /// Required.
    pub subscribe_id: String,
}
operation! { CreateSubscribeCheckJob(subscribe_id: String) "CreateSubscribeCheckJob" -> Empty {
    0 "SubscribeId" subscribe_id
} }

/// Response of [`CreateSubscribeCheckJob`]: empty.
pub type CreateSubscribeCheckJobOutput = Empty;

/// Creates sync compare task: `CreateSyncCompareTask` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=CreateSyncCompareTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyncCompareTask {
    /// Required.
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

/// Response of [`CreateSyncCompareTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyncCompareTaskOutput {
    pub compare_task_id: Option<String>,
}
model! { CreateSyncCompareTaskOutput {
    0 "CompareTaskId" compare_task_id: String
} }

/// Creates sync job: `CreateSyncJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=CreateSyncJob>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_INNER_COMMON_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_TRADE_ERROR`], [`codes::INTERNAL_ERROR_NOT_ENOUGH_MONEY_ERROR`],
/// [`codes::OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR`], [`codes::OPERATION_DENIED_NOT_ENOUGH_MONEY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyncJob {
    /// Required.
    pub pay_mode: String,
    /// Required.
    pub src_database_type: String,
    /// Required.
    pub src_region: String,
    /// Required.
    pub dst_database_type: String,
    /// Required.
    pub dst_region: String,
    pub specification: Option<String>,
    pub time_span: Option<i64>,
    pub tags: Option<Vec<TagItem>>,
    pub count: Option<i64>,
    pub auto_renew: Option<i64>,
    pub instance_class: Option<String>,
    pub job_name: Option<String>,
    pub existed_job_id: Option<String>,
}

/// Arguments of [`CreateSyncJob::new`].
pub struct CreateSyncJobRequired {
    pub pay_mode: String,
    pub src_database_type: String,
    pub src_region: String,
    pub dst_database_type: String,
    pub dst_region: String,
}
operation! {
    CreateSyncJob { CreateSyncJobRequired: pay_mode, src_database_type, src_region, dst_database_type, dst_region }
    "CreateSyncJob" -> CreateSyncJobOutput {
    0 "PayMode" pay_mode, 1 "SrcDatabaseType" src_database_type, 2 "SrcRegion" src_region,
    3 "DstDatabaseType" dst_database_type, 4 "DstRegion" dst_region, 5 "Specification" specification: String,
    6 "TimeSpan" time_span: i64, 7 "Tags" tags: Vec<TagItem>, 8 "Count" count: i64, 9 "AutoRenew" auto_renew: i64,
    10 "InstanceClass" instance_class: String, 11 "JobName" job_name: String, 12 "ExistedJobId" existed_job_id: String
} }

/// Response of [`CreateSyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyncJobOutput {
    pub job_ids: Vec<String>,
}
model! { CreateSyncJobOutput {
    0 "JobIds" job_ids: Vec<String>
} }

/// Deletes compare task: `DeleteCompareTask` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DeleteCompareTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCompareTask {
    /// Required.
    pub job_id: String,
    /// Required.
    pub compare_task_id: String,
}
operation! { DeleteCompareTask(job_id: String, compare_task_id: String) "DeleteCompareTask" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id
} }

/// Response of [`DeleteCompareTask`]: empty.
pub type DeleteCompareTaskOutput = Empty;

/// Deletes consumer group: `DeleteConsumerGroup` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DeleteConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroup {
    /// Required.
    pub subscribe_id: String,
    /// Required.
    pub consumer_group_name: String,
    /// Required.
    pub account_name: String,
    pub backend_job_id: Option<String>,
}
operation! { DeleteConsumerGroup(subscribe_id: String, consumer_group_name: String, account_name: String)
    "DeleteConsumerGroup" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "ConsumerGroupName" consumer_group_name, 2 "AccountName" account_name,
    3 "BackendJobId" backend_job_id: String
} }

/// Response of [`DeleteConsumerGroup`]: empty.
pub type DeleteConsumerGroupOutput = Empty;

/// Deletes sync compare task: `DeleteSyncCompareTask` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DeleteSyncCompareTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSyncCompareTask {
    /// Required.
    pub job_id: String,
    /// Required.
    pub compare_task_id: String,
}
operation! { DeleteSyncCompareTask(job_id: String, compare_task_id: String) "DeleteSyncCompareTask" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id
} }

/// Response of [`DeleteSyncCompareTask`]: empty.
pub type DeleteSyncCompareTaskOutput = Empty;

/// Describes check sync job result: `DescribeCheckSyncJobResult` of `dts` 2021-12-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeCheckSyncJobResult>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckSyncJobResult {
    pub job_id: Option<String>,
}
operation! { DescribeCheckSyncJobResult() "DescribeCheckSyncJobResult" -> DescribeCheckSyncJobResultOutput {
    0 "JobId" job_id: String
} }

/// Response of [`DescribeCheckSyncJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckSyncJobResultOutput {
    pub status: Option<String>,
    pub step_count: Option<i64>,
    pub step_cur: Option<i64>,
    pub progress: Option<i64>,
    pub step_infos: Vec<StepInfo>,
}
model! { DescribeCheckSyncJobResultOutput {
    0 "Status" status: String, 1 "StepCount" step_count: i64, 2 "StepCur" step_cur: i64, 3 "Progress" progress: i64,
    4 "StepInfos" step_infos: Vec<StepInfo>
} }

/// In the response of [`DescribeCheckSyncJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepInfo {
    pub step_no: Option<i64>,
    pub step_name: Option<String>,
    pub step_id: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub errors: Vec<StepTip>,
    pub warnings: Vec<StepTip>,
    pub progress: Option<i64>,
}
model! { StepInfo {
    0 "StepNo" step_no: i64, 1 "StepName" step_name: String, 2 "StepId" step_id: String, 3 "Status" status: String,
    4 "StartTime" start_time: String, 5 "FinishTime" finish_time: String, 6 "Errors" errors: Vec<StepTip>,
    7 "Warnings" warnings: Vec<StepTip>, 8 "Progress" progress: i64
} }

/// In the response of [`DescribeCheckSyncJobResult`].
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
    0 "Code" code: String, 1 "Message" message: String, 2 "Solution" solution: String, 3 "HelpDoc" help_doc: String,
    4 "SkipInfo" skip_info: String
} }

/// Describes compare diff items: `DescribeCompareDiffItems` of `dts` 2021-12-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeCompareDiffItems>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompareDiffItems {
    /// Required.
    pub job_id: String,
    /// Required.
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

/// Response of [`DescribeCompareDiffItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompareDiffItemsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<DiffChunkItem>,
}
model! { DescribeCompareDiffItemsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<DiffChunkItem>
} }

/// In the response of [`DescribeCompareDiffItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiffChunkItem {
    pub db_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub chunk_id: Option<i64>,
    pub identifier: Option<String>,
    pub diff_type: Option<String>,
    pub schema_info: Vec<String>,
    pub src_item: Vec<String>,
    pub dst_item: Vec<String>,
    pub finished_at: Option<String>,
}
model! { DiffChunkItem {
    0 "DBName" db_name: String, 1 "SchemaName" schema_name: String, 2 "TableName" table_name: String,
    3 "ChunkId" chunk_id: i64, 4 "Identifier" identifier: String, 5 "DiffType" diff_type: String,
    6 "SchemaInfo" schema_info: Vec<String>, 7 "SrcItem" src_item: Vec<String>, 8 "DstItem" dst_item: Vec<String>,
    9 "FinishedAt" finished_at: String
} }

/// Describes compare report: `DescribeCompareReport` of `dts` 2021-12-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeCompareReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompareReport {
    /// Required.
    pub job_id: String,
    /// Required.
    pub compare_task_id: String,
    pub difference_limit: Option<i64>,
    pub difference_offset: Option<i64>,
    pub difference_db: Option<String>,
    pub difference_table: Option<String>,
    pub skipped_limit: Option<i64>,
    pub skipped_offset: Option<i64>,
    pub skipped_db: Option<String>,
    pub skipped_table: Option<String>,
}
operation! { DescribeCompareReport(job_id: String, compare_task_id: String)
    "DescribeCompareReport" -> DescribeCompareReportOutput {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "DifferenceLimit" difference_limit: i64,
    3 "DifferenceOffset" difference_offset: i64, 4 "DifferenceDB" difference_db: String,
    5 "DifferenceTable" difference_table: String, 6 "SkippedLimit" skipped_limit: i64,
    7 "SkippedOffset" skipped_offset: i64, 8 "SkippedDB" skipped_db: String, 9 "SkippedTable" skipped_table: String
} }

/// Response of [`DescribeCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompareReportOutput {
    pub r#abstract: Option<CompareAbstractInfo>,
    pub detail: Option<CompareDetailInfo>,
}
model! { DescribeCompareReportOutput {
    0 "Abstract" r#abstract: CompareAbstractInfo, 1 "Detail" detail: CompareDetailInfo
} }

/// In the response of [`DescribeCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareAbstractInfo {
    pub options: Option<CompareOptions>,
    pub objects: Option<CompareObject>,
    pub conclusion: Option<String>,
    pub status: Option<String>,
    pub total_tables: Option<i64>,
    pub checked_tables: Option<i64>,
    pub different_tables: Option<i64>,
    pub skipped_tables: Option<i64>,
    pub nearly_table_count: Option<i64>,
    pub different_rows: Option<i64>,
    pub src_sample_rows: Option<i64>,
    pub dst_sample_rows: Option<i64>,
    pub started_at: Option<String>,
    pub finished_at: Option<String>,
}
model! { CompareAbstractInfo {
    0 "Options" options: CompareOptions, 1 "Objects" objects: CompareObject, 2 "Conclusion" conclusion: String,
    3 "Status" status: String, 4 "TotalTables" total_tables: i64, 5 "CheckedTables" checked_tables: i64,
    6 "DifferentTables" different_tables: i64, 7 "SkippedTables" skipped_tables: i64,
    8 "NearlyTableCount" nearly_table_count: i64, 9 "DifferentRows" different_rows: i64,
    10 "SrcSampleRows" src_sample_rows: i64, 11 "DstSampleRows" dst_sample_rows: i64, 12 "StartedAt" started_at: String,
    13 "FinishedAt" finished_at: String
} }

/// In the response of [`DescribeCompareReport`].
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
    0 "Difference" difference: DifferenceDetail, 1 "Skipped" skipped: SkippedDetail,
    2 "DifferenceAdvancedObjects" difference_advanced_objects: DifferenceAdvancedObjectsDetail,
    3 "DifferenceData" difference_data: DifferenceDataDetail, 4 "DifferenceRow" difference_row: DifferenceRowDetail,
    5 "DifferenceSchema" difference_schema: DifferenceSchemaDetail,
    6 "DifferenceOwner" difference_owner: DifferenceOwnerDetail, 7 "FullProgress" full_progress: CompareTableInfo,
    8 "IncDifference" inc_difference: CompareTableInfo
} }

/// In the response of [`DescribeCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceDetail {
    pub total_count: Option<i64>,
    pub items: Vec<DifferenceItem>,
}
model! { DifferenceDetail {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<DifferenceItem>
} }

/// In the response of [`DescribeCompareReport`].
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
    0 "Db" db: String, 1 "Schema" schema: String, 2 "Table" table: String, 3 "Chunk" chunk: i64,
    4 "SrcItem" src_item: String, 5 "DstItem" dst_item: String, 6 "IndexName" index_name: String,
    7 "LowerBoundary" lower_boundary: String, 8 "UpperBoundary" upper_boundary: String, 9 "CostTime" cost_time: f64,
    10 "FinishedAt" finished_at: String
} }

/// In the response of [`DescribeCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkippedDetail {
    pub total_count: Option<i64>,
    pub items: Vec<SkippedItem>,
}
model! { SkippedDetail {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<SkippedItem>
} }

/// In the response of [`DescribeCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkippedItem {
    pub db: Option<String>,
    pub schema: Option<String>,
    pub table: Option<String>,
    pub reason: Option<String>,
}
model! { SkippedItem {
    0 "Db" db: String, 1 "Schema" schema: String, 2 "Table" table: String, 3 "Reason" reason: String
} }

/// In the response of [`DescribeCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceAdvancedObjectsDetail {
    pub total_count: Option<i64>,
    pub items: Vec<AdvancedObjectsItem>,
}
model! { DifferenceAdvancedObjectsDetail {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AdvancedObjectsItem>
} }

/// In the response of [`DescribeCompareReport`].
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
    0 "ObjectType" object_type: String, 1 "SrcChunk" src_chunk: String, 2 "DstChunk" dst_chunk: String,
    3 "SrcItem" src_item: String, 4 "DstItem" dst_item: String
} }

/// In the response of [`DescribeCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceDataDetail {
    pub total_count: Option<i64>,
    pub items: Vec<DifferenceData>,
}
model! { DifferenceDataDetail {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<DifferenceData>
} }

/// In the response of [`DescribeCompareReport`].
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
    0 "Db" db: String, 1 "Table" table: String, 2 "SrcChunk" src_chunk: String, 3 "DstChunk" dst_chunk: String,
    4 "SrcItem" src_item: String, 5 "DstItem" dst_item: String, 6 "CreatedAt" created_at: String,
    7 "UpdatedAt" updated_at: String
} }

/// In the response of [`DescribeCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceRowDetail {
    pub total_count: Option<i64>,
    pub items: Vec<RowsCountDifference>,
}
model! { DifferenceRowDetail {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<RowsCountDifference>
} }

/// In the response of [`DescribeCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowsCountDifference {
    pub db: Option<String>,
    pub table: Option<String>,
    pub src_count: Option<i64>,
    pub dst_count: Option<i64>,
}
model! { RowsCountDifference {
    0 "Db" db: String, 1 "Table" table: String, 2 "SrcCount" src_count: i64, 3 "DstCount" dst_count: i64
} }

/// In the response of [`DescribeCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceSchemaDetail {
    pub total_count: Option<i64>,
    pub items: Vec<SchemaDifference>,
}
model! { DifferenceSchemaDetail {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<SchemaDifference>
} }

/// In the response of [`DescribeCompareReport`].
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
    0 "Db" db: String, 1 "Schema" schema: String, 2 "Table" table: String, 3 "SrcSchema" src_schema: String,
    4 "DstSchema" dst_schema: String
} }

/// In the response of [`DescribeCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceOwnerDetail {
    pub total_count: Option<i64>,
    pub items: Vec<OwnerDifference>,
}
model! { DifferenceOwnerDetail {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<OwnerDifference>
} }

/// In the response of [`DescribeCompareReport`].
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
    0 "Db" db: String, 1 "Schema" schema: String, 2 "ObjectName" object_name: String,
    3 "ObjectType" object_type: String, 4 "SrcOwner" src_owner: String, 5 "DstOwner" dst_owner: String
} }

/// In the response of [`DescribeCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareTableInfo {
    pub total_count: Option<i64>,
    pub items: Vec<CompareTableResult>,
}
model! { CompareTableInfo {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<CompareTableResult>
} }

/// In the response of [`DescribeCompareReport`].
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
    0 "Db" db: String, 1 "Schema" schema: String, 2 "Table" table: String, 3 "Conclusion" conclusion: String,
    4 "Status" status: String, 5 "Progress" progress: i64, 6 "RowCount" row_count: i64,
    7 "StartedAt" started_at: String, 8 "FinishedAt" finished_at: String, 9 "ExpectedAt" expected_at: String,
    10 "SrcItem" src_item: String, 11 "DstItem" dst_item: String
} }

/// Describes compare tasks: `DescribeCompareTasks` of `dts` 2021-12-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeCompareTasks>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompareTasks {
    /// Required.
    pub job_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub compare_task_id: Option<String>,
    pub status: Option<Vec<String>>,
}
operation! { DescribeCompareTasks(job_id: String) "DescribeCompareTasks" -> DescribeCompareTasksOutput {
    0 "JobId" job_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "CompareTaskId" compare_task_id: String,
    4 "Status" status: Vec<String>
} }
paged! { DescribeCompareTasks: CompareTaskItem = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeCompareTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompareTasksOutput {
    pub total_count: Option<i64>,
    pub items: Vec<CompareTaskItem>,
}
model! { DescribeCompareTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<CompareTaskItem>
} }

/// In the response of [`DescribeCompareTasks`].
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
    0 "JobId" job_id: String, 1 "CompareTaskId" compare_task_id: String, 2 "TaskName" task_name: String,
    3 "Status" status: String, 4 "Config" config: CompareObject, 5 "CheckProcess" check_process: ProcessProgress,
    6 "CompareProcess" compare_process: ProcessProgress, 7 "Conclusion" conclusion: String,
    8 "CreatedAt" created_at: String, 9 "StartedAt" started_at: String, 10 "FinishedAt" finished_at: String,
    11 "Method" method: String, 12 "Options" options: CompareOptions, 13 "Message" message: String
} }

/// In the response of [`DescribeCompareTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessProgress {
    pub status: Option<String>,
    pub percent: Option<i64>,
    pub step_all: Option<i64>,
    pub step_now: Option<i64>,
    pub message: Option<String>,
    pub steps: Vec<StepDetailInfo>,
}
model! { ProcessProgress {
    0 "Status" status: String, 1 "Percent" percent: i64, 2 "StepAll" step_all: i64, 3 "StepNow" step_now: i64,
    4 "Message" message: String, 5 "Steps" steps: Vec<StepDetailInfo>
} }

/// In the response of [`DescribeCompareTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepDetailInfo {
    pub step_no: Option<i64>,
    pub step_name: Option<String>,
    pub step_id: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub step_message: Option<String>,
    pub percent: Option<i64>,
    pub errors: Vec<ProcessStepTip>,
    pub warnings: Vec<ProcessStepTip>,
}
model! { StepDetailInfo {
    0 "StepNo" step_no: i64, 1 "StepName" step_name: String, 2 "StepId" step_id: String, 3 "Status" status: String,
    4 "StartTime" start_time: String, 5 "FinishTime" finish_time: String, 6 "StepMessage" step_message: String,
    7 "Percent" percent: i64, 8 "Errors" errors: Vec<ProcessStepTip>, 9 "Warnings" warnings: Vec<ProcessStepTip>
} }

/// In the response of [`DescribeCompareTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessStepTip {
    pub message: Option<String>,
    pub solution: Option<String>,
    pub help_doc: Option<String>,
}
model! { ProcessStepTip {
    0 "Message" message: String, 1 "Solution" solution: String, 2 "HelpDoc" help_doc: String
} }

/// Describes consumer groups: `DescribeConsumerGroups` of `dts` 2021-12-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeConsumerGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroups {
    /// Required.
    pub subscribe_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeConsumerGroups(subscribe_id: String) "DescribeConsumerGroups" -> DescribeConsumerGroupsOutput {
    0 "SubscribeId" subscribe_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeConsumerGroups: GroupInfo = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeConsumerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<GroupInfo>,
}
model! { DescribeConsumerGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<GroupInfo>
} }

/// In the response of [`DescribeConsumerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub account: Option<String>,
    pub consumer_group_name: Option<String>,
    pub description: Option<String>,
    pub consumer_group_offset: Option<i64>,
    pub consumer_group_lag: Option<i64>,
    pub latency: Option<i64>,
    pub state_of_partition: Vec<MonitorInfo>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub consumer_group_state: Option<String>,
    pub partition_assignment: Vec<PartitionAssignment>,
}
model! { GroupInfo {
    0 "Account" account: String, 1 "ConsumerGroupName" consumer_group_name: String, 2 "Description" description: String,
    3 "ConsumerGroupOffset" consumer_group_offset: i64, 4 "ConsumerGroupLag" consumer_group_lag: i64,
    5 "Latency" latency: i64, 6 "StateOfPartition" state_of_partition: Vec<MonitorInfo>,
    7 "CreatedAt" created_at: String, 8 "UpdatedAt" updated_at: String,
    9 "ConsumerGroupState" consumer_group_state: String,
    10 "PartitionAssignment" partition_assignment: Vec<PartitionAssignment>
} }

/// In the response of [`DescribeConsumerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorInfo {
    pub partition_no: Option<i64>,
    pub consumer_group_offset: Option<i64>,
    pub consumer_group_lag: Option<i64>,
    pub latency: Option<i64>,
}
model! { MonitorInfo {
    0 "PartitionNo" partition_no: i64, 1 "ConsumerGroupOffset" consumer_group_offset: i64,
    2 "ConsumerGroupLag" consumer_group_lag: i64, 3 "Latency" latency: i64
} }

/// In the response of [`DescribeConsumerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionAssignment {
    pub client_id: Option<String>,
    pub partition_no: Vec<i64>,
}
model! { PartitionAssignment {
    0 "ClientId" client_id: String, 1 "PartitionNo" partition_no: Vec<i64>
} }

/// Describes migrate db instances: `DescribeMigrateDBInstances` of `dts` 2021-12-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeMigrateDBInstances>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION_ERROR`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_PERMISSION_DENIED`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateDBInstances {
    /// Required.
    pub database_type: String,
    pub migrate_role: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub account_mode: Option<String>,
    pub tmp_secret_id: Option<String>,
    /// Secret.
    pub tmp_secret_key: Option<Secret>,
    /// Secret.
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

/// Response of [`DescribeMigrateDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateDBInstancesOutput {
    pub total_count: Option<i64>,
    pub instances: Vec<MigrateDBItem>,
}
model! { DescribeMigrateDBInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "Instances" instances: Vec<MigrateDBItem>
} }

/// In the response of [`DescribeMigrateDBInstances`].
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
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Vip" vip: String,
    3 "Vport" vport: i64, 4 "Usable" usable: i64, 5 "Hint" hint: String
} }

/// Describes migrate gtid compare report: `DescribeMigrateGtidCompareReport` of `dts` 2021-12-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeMigrateGtidCompareReport>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARSE_BINLOG_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateGtidCompareReport {
    /// Required.
    pub job_id: String,
    pub compare_task_id: Option<String>,
    pub need_diff_detail: Option<bool>,
}
operation! { DescribeMigrateGtidCompareReport(job_id: String)
    "DescribeMigrateGtidCompareReport" -> DescribeMigrateGtidCompareReportOutput {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id: String, 2 "NeedDiffDetail" need_diff_detail: bool
} }

/// Response of [`DescribeMigrateGtidCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateGtidCompareReportOutput {
    pub conclusion: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub detail: Vec<DifferenceDetails>,
}
model! { DescribeMigrateGtidCompareReportOutput {
    0 "Conclusion" conclusion: String, 1 "Status" status: String, 2 "Type" r#type: String,
    3 "Detail" detail: Vec<DifferenceDetails>
} }

/// In the response of [`DescribeMigrateGtidCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DifferenceDetails {
    pub result: Option<String>,
    pub src_gtid_sets: Option<String>,
    pub dst_gtid_sets: Option<String>,
    pub diff_src: Option<String>,
    pub diff_src_tables: Vec<String>,
    pub diff_dst: Option<String>,
    pub compare_timestamp: Option<String>,
    pub diff_src_tables_need_sync: Vec<String>,
    pub diff_src_is_need_sync: Option<bool>,
}
model! { DifferenceDetails {
    0 "Result" result: String, 1 "SrcGtidSets" src_gtid_sets: String, 2 "DstGtidSets" dst_gtid_sets: String,
    3 "DiffSrc" diff_src: String, 4 "DiffSrcTables" diff_src_tables: Vec<String>, 5 "DiffDst" diff_dst: String,
    6 "CompareTimestamp" compare_timestamp: String, 7 "DiffSrcTablesNeedSync" diff_src_tables_need_sync: Vec<String>,
    8 "DiffSrcIsNeedSync" diff_src_is_need_sync: bool
} }

/// Describes migration check job: `DescribeMigrationCheckJob` of `dts` 2021-12-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeMigrationCheckJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationCheckJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribeMigrationCheckJob(job_id: String) "DescribeMigrationCheckJob" -> DescribeMigrationCheckJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeMigrationCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationCheckJobOutput {
    pub status: Option<String>,
    pub brief_msg: Option<String>,
    pub step_info: Vec<CheckStep>,
    pub check_flag: Option<String>,
}
model! { DescribeMigrationCheckJobOutput {
    0 "Status" status: String, 1 "BriefMsg" brief_msg: String, 2 "StepInfo" step_info: Vec<CheckStep>,
    3 "CheckFlag" check_flag: String
} }

/// In the response of [`DescribeMigrationCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckStep {
    pub step_no: Option<i64>,
    pub step_id: Option<String>,
    pub step_name: Option<String>,
    pub step_status: Option<String>,
    pub step_message: Option<String>,
    pub detail_check_items: Vec<DetailCheckItem>,
    pub has_skipped: Option<bool>,
}
model! { CheckStep {
    0 "StepNo" step_no: i64, 1 "StepId" step_id: String, 2 "StepName" step_name: String,
    3 "StepStatus" step_status: String, 4 "StepMessage" step_message: String,
    5 "DetailCheckItems" detail_check_items: Vec<DetailCheckItem>, 6 "HasSkipped" has_skipped: bool
} }

/// In the response of [`DescribeMigrationCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailCheckItem {
    pub check_item_name: Option<String>,
    pub description: Option<String>,
    pub check_result: Option<String>,
    pub failure_reason: Option<String>,
    pub solution: Option<String>,
    pub error_log: Vec<String>,
    pub help_doc: Vec<String>,
    pub skip_info: Option<String>,
}
model! { DetailCheckItem {
    0 "CheckItemName" check_item_name: String, 1 "Description" description: String,
    2 "CheckResult" check_result: String, 3 "FailureReason" failure_reason: String, 4 "Solution" solution: String,
    5 "ErrorLog" error_log: Vec<String>, 6 "HelpDoc" help_doc: Vec<String>, 7 "SkipInfo" skip_info: String
} }

/// Describes migration detail: `DescribeMigrationDetail` of `dts` 2021-12-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeMigrationDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationDetail {
    /// Required.
    pub job_id: String,
}
operation! { DescribeMigrationDetail(job_id: String) "DescribeMigrationDetail" -> DescribeMigrationDetailOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeMigrationDetail`].
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
    pub tags: Vec<TagItem>,
    pub run_mode: Option<String>,
    pub expect_run_time: Option<String>,
    pub migrate_option: Option<MigrateOption>,
    pub check_step_info: Option<CheckStepInfo>,
    pub trade_info: Option<TradeInfo>,
    pub error_info: Vec<ErrorInfoItem>,
    pub dumper_resume_ctrl: Option<String>,
    pub rate_limit_option: Option<RateLimitOption>,
}
model! { DescribeMigrationDetailOutput {
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "CreateTime" create_time: String,
    3 "UpdateTime" update_time: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "BriefMsg" brief_msg: String, 7 "Status" status: String, 8 "Action" action: MigrateAction,
    9 "StepInfo" step_info: MigrateDetailInfo, 10 "SrcInfo" src_info: DBEndpointInfo,
    11 "DstInfo" dst_info: DBEndpointInfo, 12 "CompareTask" compare_task: CompareTaskInfo, 13 "Tags" tags: Vec<TagItem>,
    14 "RunMode" run_mode: String, 15 "ExpectRunTime" expect_run_time: String,
    16 "MigrateOption" migrate_option: MigrateOption, 17 "CheckStepInfo" check_step_info: CheckStepInfo,
    18 "TradeInfo" trade_info: TradeInfo, 19 "ErrorInfo" error_info: Vec<ErrorInfoItem>,
    20 "DumperResumeCtrl" dumper_resume_ctrl: String, 21 "RateLimitOption" rate_limit_option: RateLimitOption
} }

/// In the response of [`DescribeMigrationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateAction {
    pub all_action: Vec<String>,
    pub allowed_action: Vec<String>,
}
model! { MigrateAction {
    0 "AllAction" all_action: Vec<String>, 1 "AllowedAction" allowed_action: Vec<String>
} }

/// In the response of [`DescribeMigrationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDetailInfo {
    pub step_all: Option<i64>,
    pub step_now: Option<i64>,
    pub master_slave_distance: Option<i64>,
    pub seconds_behind_master: Option<i64>,
    pub step_info: Vec<StepDetailInfo>,
}
model! { MigrateDetailInfo {
    0 "StepAll" step_all: i64, 1 "StepNow" step_now: i64, 2 "MasterSlaveDistance" master_slave_distance: i64,
    3 "SecondsBehindMaster" seconds_behind_master: i64, 4 "StepInfo" step_info: Vec<StepDetailInfo>
} }

/// In the request of [`DescribeMigrationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBEndpointInfo {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub access_type: Option<String>,
    /// Required.
    pub database_type: Option<String>,
    /// Required.
    pub node_type: Option<String>,
    /// Required.
    pub info: Option<Vec<DBInfo>>,
    pub supplier: Option<String>,
    pub extra_attr: Option<Vec<KeyValuePairOption>>,
    pub database_net_env: Option<String>,
    pub connect_type: Option<String>,
    pub ccn_owner_uin: Option<String>,
}

/// Arguments of [`DBEndpointInfo::new`].
pub struct DBEndpointInfoRequired {
    pub region: String,
    pub access_type: String,
    pub database_type: String,
    pub node_type: String,
    pub info: Vec<DBInfo>,
}
input! { DBEndpointInfo { DBEndpointInfoRequired: region, access_type, database_type, node_type, info } {
    0 "Region" region: String, 1 "AccessType" access_type: String, 2 "DatabaseType" database_type: String,
    3 "NodeType" node_type: String, 4 "Info" info: Vec<DBInfo>, 5 "Supplier" supplier: String,
    6 "ExtraAttr" extra_attr: Vec<KeyValuePairOption>, 7 "DatabaseNetEnv" database_net_env: String,
    8 "ConnectType" connect_type: String, 9 "CcnOwnerUin" ccn_owner_uin: String
} }

/// In the request of [`DescribeMigrationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBInfo {
    pub role: Option<String>,
    pub db_kernel: Option<String>,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub user: Option<String>,
    /// Secret.
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
    /// Secret.
    pub tmp_secret_key: Option<Secret>,
    /// Secret.
    pub tmp_token: Option<Secret>,
    pub encrypt_conn: Option<String>,
    pub set_id: Option<String>,
}
input! { DBInfo() {
    0 "Role" role: String, 1 "DbKernel" db_kernel: String, 2 "Host" host: String, 3 "Port" port: i64,
    4 "User" user: String, 5 "Password" password: Secret, 6 "CvmInstanceId" cvm_instance_id: String,
    7 "UniqVpnGwId" uniq_vpn_gw_id: String, 8 "UniqDcgId" uniq_dcg_id: String, 9 "InstanceId" instance_id: String,
    10 "CcnGwId" ccn_gw_id: String, 11 "VpcId" vpc_id: String, 12 "SubnetId" subnet_id: String,
    13 "EngineVersion" engine_version: String, 14 "Account" account: String, 15 "AccountRole" account_role: String,
    16 "AccountMode" account_mode: String, 17 "TmpSecretId" tmp_secret_id: String,
    18 "TmpSecretKey" tmp_secret_key: Secret, 19 "TmpToken" tmp_token: Secret, 20 "EncryptConn" encrypt_conn: String,
    21 "SetId" set_id: String
} }

/// In the response of [`DescribeMigrationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareTaskInfo {
    pub compare_task_id: Option<String>,
    pub status: Option<String>,
}
model! { CompareTaskInfo {
    0 "CompareTaskId" compare_task_id: String, 1 "Status" status: String
} }

/// In the request of [`DescribeMigrationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateOption {
    /// Required.
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

/// In the request of [`DescribeMigrationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseTableObject {
    /// Required.
    pub object_mode: Option<String>,
    pub databases: Option<Vec<DBItem>>,
    pub advanced_objects: Option<Vec<String>>,
}
input! { DatabaseTableObject(object_mode: String) {
    0 "ObjectMode" object_mode: String, 1 "Databases" databases: Vec<DBItem>,
    2 "AdvancedObjects" advanced_objects: Vec<String>
} }

/// In the request of [`DescribeMigrationDetail`].
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

/// In the request of [`DescribeMigrationDetail`].
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

/// In the request of [`DescribeMigrationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewItem {
    pub view_name: Option<String>,
    pub new_view_name: Option<String>,
}
input! { ViewItem() {
    0 "ViewName" view_name: String, 1 "NewViewName" new_view_name: String
} }

/// In the request of [`DescribeMigrationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleItem {
    pub role_name: Option<String>,
    pub new_role_name: Option<String>,
}
input! { RoleItem() {
    0 "RoleName" role_name: String, 1 "NewRoleName" new_role_name: String
} }

/// In the request of [`DescribeMigrationDetail`].
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

/// In the request of [`DescribeMigrationDetail`].
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

/// In the response of [`DescribeMigrationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckStepInfo {
    pub start_at: Option<String>,
    pub end_at: Option<String>,
    pub progress: Option<ProcessProgress>,
}
model! { CheckStepInfo {
    0 "StartAt" start_at: String, 1 "EndAt" end_at: String, 2 "Progress" progress: ProcessProgress
} }

/// In the response of [`DescribeMigrationDetail`].
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
    0 "DealName" deal_name: String, 1 "LastDealName" last_deal_name: String, 2 "InstanceClass" instance_class: String,
    3 "TradeStatus" trade_status: String, 4 "ExpireTime" expire_time: String, 5 "OfflineTime" offline_time: String,
    6 "IsolateTime" isolate_time: String, 7 "OfflineReason" offline_reason: String,
    8 "IsolateReason" isolate_reason: String, 9 "PayType" pay_type: String, 10 "BillingType" billing_type: String
} }

/// In the response of [`DescribeMigrationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorInfoItem {
    pub code: Option<String>,
    pub solution: Option<String>,
    pub error_log: Option<String>,
    pub help_doc: Option<String>,
}
model! { ErrorInfoItem {
    0 "Code" code: String, 1 "Solution" solution: String, 2 "ErrorLog" error_log: String, 3 "HelpDoc" help_doc: String
} }

/// Describes migration jobs: `DescribeMigrationJobs` of `dts` 2021-12-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeMigrationJobs>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR`].
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
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeMigrationJobs() "DescribeMigrationJobs" -> DescribeMigrationJobsOutput {
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "Status" status: Vec<String>,
    3 "SrcInstanceId" src_instance_id: String, 4 "SrcRegion" src_region: String,
    5 "SrcDatabaseType" src_database_type: Vec<String>, 6 "SrcAccessType" src_access_type: Vec<String>,
    7 "DstInstanceId" dst_instance_id: String, 8 "DstRegion" dst_region: String,
    9 "DstDatabaseType" dst_database_type: Vec<String>, 10 "DstAccessType" dst_access_type: Vec<String>,
    11 "RunMode" run_mode: String, 12 "OrderSeq" order_seq: String, 13 "Limit" limit: i64, 14 "Offset" offset: i64,
    15 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeMigrationJobs: JobItem = Offset "Offset", "JobList" job_list, total "TotalCount" }

/// In the request of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    /// Required.
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

/// Response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsOutput {
    pub total_count: Option<i64>,
    pub job_list: Vec<JobItem>,
}
model! { DescribeMigrationJobsOutput {
    0 "TotalCount" total_count: i64, 1 "JobList" job_list: Vec<JobItem>
} }

/// In the response of [`DescribeMigrationJobs`].
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
    pub tags: Vec<TagItem>,
    pub auto_retry_time_range_minutes: Option<i64>,
    pub dumper_resume_ctrl: Option<String>,
}
model! { JobItem {
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "CreateTime" create_time: String,
    3 "UpdateTime" update_time: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "BriefMsg" brief_msg: String, 7 "Status" status: String, 8 "RunMode" run_mode: String,
    9 "ExpectRunTime" expect_run_time: String, 10 "Action" action: MigrateAction,
    11 "StepInfo" step_info: MigrateDetailInfo, 12 "SrcInfo" src_info: DBEndpointInfo,
    13 "DstInfo" dst_info: DBEndpointInfo, 14 "CompareTask" compare_task: CompareTaskInfo,
    15 "TradeInfo" trade_info: TradeInfo, 16 "Tags" tags: Vec<TagItem>,
    17 "AutoRetryTimeRangeMinutes" auto_retry_time_range_minutes: i64, 18 "DumperResumeCtrl" dumper_resume_ctrl: String
} }

/// Describes modify check sync job result: `DescribeModifyCheckSyncJobResult` of `dts` 2021-12-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeModifyCheckSyncJobResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyCheckSyncJobResult {
    /// Required.
    pub job_id: String,
}
operation! { DescribeModifyCheckSyncJobResult(job_id: String)
    "DescribeModifyCheckSyncJobResult" -> DescribeModifyCheckSyncJobResultOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeModifyCheckSyncJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyCheckSyncJobResultOutput {
    pub status: Option<String>,
    pub step_count: Option<i64>,
    pub step_cur: Option<i64>,
    pub progress: Option<i64>,
    pub step_infos: Vec<StepInfo>,
}
model! { DescribeModifyCheckSyncJobResultOutput {
    0 "Status" status: String, 1 "StepCount" step_count: i64, 2 "StepCur" step_cur: i64, 3 "Progress" progress: i64,
    4 "StepInfos" step_infos: Vec<StepInfo>
} }

/// Describes offset by time: `DescribeOffsetByTime` of `dts` 2021-12-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeOffsetByTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOffsetByTime {
    /// Required.
    pub subscribe_id: String,
    /// Required.
    pub time: String,
}
operation! { DescribeOffsetByTime(subscribe_id: String, time: String)
    "DescribeOffsetByTime" -> DescribeOffsetByTimeOutput {
    0 "SubscribeId" subscribe_id, 1 "Time" time
} }

/// Response of [`DescribeOffsetByTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOffsetByTimeOutput {
    pub items: Vec<OffsetTimeMap>,
}
model! { DescribeOffsetByTimeOutput {
    0 "Items" items: Vec<OffsetTimeMap>
} }

/// In the response of [`DescribeOffsetByTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OffsetTimeMap {
    pub partition_no: Option<i64>,
    pub offset: Option<i64>,
}
model! { OffsetTimeMap {
    0 "PartitionNo" partition_no: i64, 1 "Offset" offset: i64
} }

/// Describes subscribe check job: `DescribeSubscribeCheckJob` of `dts` 2021-12-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeSubscribeCheckJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeCheckJob {
    /// Required.
    pub subscribe_id: String,
}
operation! { DescribeSubscribeCheckJob(subscribe_id: String)
    "DescribeSubscribeCheckJob" -> DescribeSubscribeCheckJobOutput {
    0 "SubscribeId" subscribe_id
} }

/// Response of [`DescribeSubscribeCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeCheckJobOutput {
    pub subscribe_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub progress: Option<i64>,
    pub step_all: Option<i64>,
    pub step_now: Option<i64>,
    pub steps: Vec<SubscribeCheckStepInfo>,
}
model! { DescribeSubscribeCheckJobOutput {
    0 "SubscribeId" subscribe_id: String, 1 "Message" message: String, 2 "Status" status: String,
    3 "Progress" progress: i64, 4 "StepAll" step_all: i64, 5 "StepNow" step_now: i64,
    6 "Steps" steps: Vec<SubscribeCheckStepInfo>
} }

/// In the response of [`DescribeSubscribeCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeCheckStepInfo {
    pub step_name: Option<String>,
    pub step_id: Option<String>,
    pub step_no: Option<i64>,
    pub status: Option<String>,
    pub percent: Option<i64>,
    pub errors: Vec<SubscribeCheckStepTip>,
    pub warnings: Vec<SubscribeCheckStepTip>,
}
model! { SubscribeCheckStepInfo {
    0 "StepName" step_name: String, 1 "StepId" step_id: String, 2 "StepNo" step_no: i64, 3 "Status" status: String,
    4 "Percent" percent: i64, 5 "Errors" errors: Vec<SubscribeCheckStepTip>,
    6 "Warnings" warnings: Vec<SubscribeCheckStepTip>
} }

/// In the response of [`DescribeSubscribeCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeCheckStepTip {
    pub message: Option<String>,
    pub help_doc: Option<String>,
}
model! { SubscribeCheckStepTip {
    0 "Message" message: String, 1 "HelpDoc" help_doc: String
} }

/// Describes subscribe detail: `DescribeSubscribeDetail` of `dts` 2021-12-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeSubscribeDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeDetail {
    /// Required.
    pub subscribe_id: String,
}
operation! { DescribeSubscribeDetail(subscribe_id: String) "DescribeSubscribeDetail" -> DescribeSubscribeDetailOutput {
    0 "SubscribeId" subscribe_id
} }

/// Response of [`DescribeSubscribeDetail`].
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
    pub subscribe_objects: Vec<SubscribeObject>,
    pub kafka_config: Option<SubscribeKafkaConfig>,
    pub kafka_version: Option<String>,
    pub access_type: Option<String>,
    pub endpoints: Vec<EndpointItem>,
    pub pipeline_info: Vec<PipelineInfo>,
    pub tags: Vec<TagItem>,
    pub errors: Vec<SubsErr>,
    pub extra_attr: Vec<KeyValuePairOption>,
    pub subscribe_version: Option<String>,
    pub consumer_vpc_id: Option<String>,
    pub consumer_subnet_id: Option<String>,
    pub instance_class: Option<String>,
}
model! { DescribeSubscribeDetailOutput {
    0 "SubscribeId" subscribe_id: String, 1 "SubscribeName" subscribe_name: String, 2 "Product" product: String,
    3 "InstanceId" instance_id: String, 4 "InstanceStatus" instance_status: String, 5 "Status" status: String,
    6 "SubsStatus" subs_status: String, 7 "ModifyTime" modify_time: String, 8 "CreateTime" create_time: String,
    9 "IsolateTime" isolate_time: String, 10 "ExpireTime" expire_time: String, 11 "OfflineTime" offline_time: String,
    12 "PayType" pay_type: i64, 13 "AutoRenewFlag" auto_renew_flag: i64, 14 "Region" region: String,
    15 "Topic" topic: String, 16 "Broker" broker: String, 17 "SubscribeMode" subscribe_mode: String,
    18 "Protocol" protocol: String, 19 "SubscribeObjects" subscribe_objects: Vec<SubscribeObject>,
    20 "KafkaConfig" kafka_config: SubscribeKafkaConfig, 21 "KafkaVersion" kafka_version: String,
    22 "AccessType" access_type: String, 23 "Endpoints" endpoints: Vec<EndpointItem>,
    24 "PipelineInfo" pipeline_info: Vec<PipelineInfo>, 25 "Tags" tags: Vec<TagItem>, 26 "Errors" errors: Vec<SubsErr>,
    27 "ExtraAttr" extra_attr: Vec<KeyValuePairOption>, 28 "SubscribeVersion" subscribe_version: String,
    29 "ConsumerVpcId" consumer_vpc_id: String, 30 "ConsumerSubnetId" consumer_subnet_id: String,
    31 "InstanceClass" instance_class: String
} }

/// In the response of [`DescribeSubscribeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubsErr {
    pub message: Option<String>,
    pub reason: Option<String>,
    pub solution: Option<String>,
}
model! { SubsErr {
    0 "Message" message: String, 1 "Reason" reason: String, 2 "Solution" solution: String
} }

/// Describes subscribe jobs: `DescribeSubscribeJobs` of `dts` 2021-12-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeSubscribeJobs>.
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

/// Response of [`DescribeSubscribeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeJobsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<SubscribeInfo>,
}
model! { DescribeSubscribeJobsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<SubscribeInfo>
} }

/// In the response of [`DescribeSubscribeJobs`].
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
    pub endpoints: Vec<EndpointItem>,
    pub subscribe_version: Option<String>,
    pub tags: Vec<TagItem>,
    pub errors: Vec<SubsErr>,
    pub instance_class: Option<String>,
    pub consumer_route_phase: Option<String>,
}
model! { SubscribeInfo {
    0 "SubscribeId" subscribe_id: String, 1 "SubscribeName" subscribe_name: String, 2 "Topic" topic: String,
    3 "Product" product: String, 4 "InstanceId" instance_id: String, 5 "InstanceStatus" instance_status: String,
    6 "Status" status: String, 7 "SubsStatus" subs_status: String, 8 "ModifyTime" modify_time: String,
    9 "CreateTime" create_time: String, 10 "IsolateTime" isolate_time: String, 11 "ExpireTime" expire_time: String,
    12 "OfflineTime" offline_time: String, 13 "PayType" pay_type: i64, 14 "AutoRenewFlag" auto_renew_flag: i64,
    15 "Region" region: String, 16 "AccessType" access_type: String, 17 "Endpoints" endpoints: Vec<EndpointItem>,
    18 "SubscribeVersion" subscribe_version: String, 19 "Tags" tags: Vec<TagItem>, 20 "Errors" errors: Vec<SubsErr>,
    21 "InstanceClass" instance_class: String, 22 "ConsumerRoutePhase" consumer_route_phase: String
} }

/// Describes subscribe returnable: `DescribeSubscribeReturnable` of `dts` 2021-12-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeSubscribeReturnable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeReturnable {
    /// Required.
    pub subscribe_id: String,
}
operation! { DescribeSubscribeReturnable(subscribe_id: String)
    "DescribeSubscribeReturnable" -> DescribeSubscribeReturnableOutput {
    0 "SubscribeId" subscribe_id
} }

/// Response of [`DescribeSubscribeReturnable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeReturnableOutput {
    pub is_returnable: Option<bool>,
    pub return_fail_message: Option<String>,
}
model! { DescribeSubscribeReturnableOutput {
    0 "IsReturnable" is_returnable: bool, 1 "ReturnFailMessage" return_fail_message: String
} }

/// Describes sync compare diff items: `DescribeSyncCompareDiffItems` of `dts` 2021-12-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeSyncCompareDiffItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncCompareDiffItems {
    /// Required.
    pub job_id: String,
    /// Required.
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

/// Response of [`DescribeSyncCompareDiffItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncCompareDiffItemsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<DiffChunkItem>,
}
model! { DescribeSyncCompareDiffItemsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<DiffChunkItem>
} }

/// Describes sync compare report: `DescribeSyncCompareReport` of `dts` 2021-12-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeSyncCompareReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncCompareReport {
    /// Required.
    pub job_id: String,
    /// Required.
    pub compare_task_id: String,
    pub difference_limit: Option<i64>,
    pub difference_offset: Option<i64>,
    pub difference_db: Option<String>,
    pub difference_table: Option<String>,
    pub skipped_limit: Option<i64>,
    pub skipped_offset: Option<i64>,
    pub skipped_db: Option<String>,
    pub skipped_table: Option<String>,
}
operation! { DescribeSyncCompareReport(job_id: String, compare_task_id: String)
    "DescribeSyncCompareReport" -> DescribeSyncCompareReportOutput {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "DifferenceLimit" difference_limit: i64,
    3 "DifferenceOffset" difference_offset: i64, 4 "DifferenceDB" difference_db: String,
    5 "DifferenceTable" difference_table: String, 6 "SkippedLimit" skipped_limit: i64,
    7 "SkippedOffset" skipped_offset: i64, 8 "SkippedDB" skipped_db: String, 9 "SkippedTable" skipped_table: String
} }

/// Response of [`DescribeSyncCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncCompareReportOutput {
    pub r#abstract: Option<CompareAbstractInfo>,
    pub detail: Option<CompareDetailInfo>,
    pub inc_abstract: Option<IncCompareAbstractInfo>,
}
model! { DescribeSyncCompareReportOutput {
    0 "Abstract" r#abstract: CompareAbstractInfo, 1 "Detail" detail: CompareDetailInfo,
    2 "IncAbstract" inc_abstract: IncCompareAbstractInfo
} }

/// In the response of [`DescribeSyncCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncCompareAbstractInfo {
    pub start_position: Option<String>,
    pub current_position: Option<String>,
    pub checked_record: Option<i64>,
    pub diff_record: Option<i64>,
    pub diff_table: Option<i64>,
}
model! { IncCompareAbstractInfo {
    0 "StartPosition" start_position: String, 1 "CurrentPosition" current_position: String,
    2 "CheckedRecord" checked_record: i64, 3 "DiffRecord" diff_record: i64, 4 "DiffTable" diff_table: i64
} }

/// Describes sync compare tasks: `DescribeSyncCompareTasks` of `dts` 2021-12-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeSyncCompareTasks>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncCompareTasks {
    /// Required.
    pub job_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub compare_task_id: Option<String>,
    pub status: Option<Vec<String>>,
}
operation! { DescribeSyncCompareTasks(job_id: String) "DescribeSyncCompareTasks" -> DescribeSyncCompareTasksOutput {
    0 "JobId" job_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "CompareTaskId" compare_task_id: String,
    4 "Status" status: Vec<String>
} }
paged! { DescribeSyncCompareTasks: CompareTaskItem = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeSyncCompareTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncCompareTasksOutput {
    pub total_count: Option<i64>,
    pub items: Vec<CompareTaskItem>,
}
model! { DescribeSyncCompareTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<CompareTaskItem>
} }

/// Describes sync gtid compare report: `DescribeSyncGtidCompareReport` of `dts` 2021-12-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeSyncGtidCompareReport>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARSE_BINLOG_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncGtidCompareReport {
    /// Required.
    pub job_id: String,
    pub compare_task_id: Option<String>,
    pub need_diff_detail: Option<bool>,
}
operation! { DescribeSyncGtidCompareReport(job_id: String)
    "DescribeSyncGtidCompareReport" -> DescribeSyncGtidCompareReportOutput {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id: String, 2 "NeedDiffDetail" need_diff_detail: bool
} }

/// Response of [`DescribeSyncGtidCompareReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncGtidCompareReportOutput {
    pub conclusion: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub detail: Vec<DifferenceDetails>,
}
model! { DescribeSyncGtidCompareReportOutput {
    0 "Conclusion" conclusion: String, 1 "Status" status: String, 2 "Type" r#type: String,
    3 "Detail" detail: Vec<DifferenceDetails>
} }

/// Describes sync jobs: `DescribeSyncJobs` of `dts` 2021-12-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DescribeSyncJobs>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION_ERROR`], [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATION`],
/// [`codes::INTERNAL_ERROR_DATABASE_ERROR`], [`codes::INTERNAL_ERROR_PROTOCOL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncJobs {
    pub job_id: Option<String>,
    pub job_ids: Option<Vec<String>>,
    pub job_name: Option<String>,
    pub order: Option<String>,
    pub order_seq: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
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
    4 "OrderSeq" order_seq: String, 5 "Offset" offset: i64, 6 "Limit" limit: i64, 7 "Status" status: Vec<String>,
    8 "RunMode" run_mode: String, 9 "JobType" job_type: String, 10 "PayMode" pay_mode: String,
    11 "TagFilters" tag_filters: Vec<TagFilter>, 12 "SrcInfoPattern" src_info_pattern: String,
    13 "DstInfoPattern" dst_info_pattern: String
} }
paged! { DescribeSyncJobs: SyncJobInfo = Offset "Offset", "JobList" job_list, total "TotalCount" }

/// Response of [`DescribeSyncJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncJobsOutput {
    pub total_count: Option<i64>,
    pub job_list: Vec<SyncJobInfo>,
}
model! { DescribeSyncJobsOutput {
    0 "TotalCount" total_count: i64, 1 "JobList" job_list: Vec<SyncJobInfo>
} }

/// In the response of [`DescribeSyncJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncJobInfo {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub pay_mode: Option<String>,
    pub run_mode: Option<String>,
    pub expect_run_time: Option<String>,
    pub all_actions: Vec<String>,
    pub actions: Vec<String>,
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
    pub tags: Vec<TagItem>,
    pub detail: Option<SyncDetailInfo>,
    pub trade_status: Option<String>,
    pub instance_class: Option<String>,
    pub auto_renew: Option<i64>,
    pub offline_time: Option<String>,
    pub opt_obj_status: Option<String>,
    pub auto_retry_time_range_minutes: Option<i64>,
    pub dumper_resume_ctrl: Option<String>,
}
model! { SyncJobInfo {
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "PayMode" pay_mode: String, 3 "RunMode" run_mode: String,
    4 "ExpectRunTime" expect_run_time: String, 5 "AllActions" all_actions: Vec<String>,
    6 "Actions" actions: Vec<String>, 7 "Options" options: Options, 8 "Objects" objects: Objects,
    9 "Specification" specification: String, 10 "ExpireTime" expire_time: String, 11 "SrcRegion" src_region: String,
    12 "SrcDatabaseType" src_database_type: String, 13 "SrcAccessType" src_access_type: String,
    14 "SrcInfo" src_info: Endpoint, 15 "SrcNodeType" src_node_type: String,
    16 "SrcInfos" src_infos: SyncDBEndpointInfos, 17 "DstRegion" dst_region: String,
    18 "DstDatabaseType" dst_database_type: String, 19 "DstAccessType" dst_access_type: String,
    20 "DstInfo" dst_info: Endpoint, 21 "DstNodeType" dst_node_type: String,
    22 "DstInfos" dst_infos: SyncDBEndpointInfos, 23 "CreateTime" create_time: String,
    24 "StartTime" start_time: String, 25 "Status" status: String, 26 "EndTime" end_time: String,
    27 "Tags" tags: Vec<TagItem>, 28 "Detail" detail: SyncDetailInfo, 29 "TradeStatus" trade_status: String,
    30 "InstanceClass" instance_class: String, 31 "AutoRenew" auto_renew: i64, 32 "OfflineTime" offline_time: String,
    33 "OptObjStatus" opt_obj_status: String, 34 "AutoRetryTimeRangeMinutes" auto_retry_time_range_minutes: i64,
    35 "DumperResumeCtrl" dumper_resume_ctrl: String
} }

/// In the response of [`DescribeSyncJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDetailInfo {
    pub step_all: Option<i64>,
    pub step_now: Option<i64>,
    pub progress: Option<i64>,
    pub current_step_progress: Option<i64>,
    pub master_slave_distance: Option<i64>,
    pub seconds_behind_master: Option<i64>,
    pub message: Option<String>,
    pub step_infos: Vec<StepInfo>,
    pub cause_of_compare_disable: Option<String>,
    pub err_info: Option<ErrInfo>,
}
model! { SyncDetailInfo {
    0 "StepAll" step_all: i64, 1 "StepNow" step_now: i64, 2 "Progress" progress: i64,
    3 "CurrentStepProgress" current_step_progress: i64, 4 "MasterSlaveDistance" master_slave_distance: i64,
    5 "SecondsBehindMaster" seconds_behind_master: i64, 6 "Message" message: String,
    7 "StepInfos" step_infos: Vec<StepInfo>, 8 "CauseOfCompareDisable" cause_of_compare_disable: String,
    9 "ErrInfo" err_info: ErrInfo
} }

/// In the response of [`DescribeSyncJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrInfo {
    pub reason: Option<String>,
    pub message: Option<String>,
    pub solution: Option<String>,
}
model! { ErrInfo {
    0 "Reason" reason: String, 1 "Message" message: String, 2 "Solution" solution: String
} }

/// Destroys isolated subscribe: `DestroyIsolatedSubscribe` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DestroyIsolatedSubscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyIsolatedSubscribe {
    /// Required.
    pub subscribe_id: String,
}
operation! { DestroyIsolatedSubscribe(subscribe_id: String) "DestroyIsolatedSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

/// Response of [`DestroyIsolatedSubscribe`]: empty.
pub type DestroyIsolatedSubscribeOutput = Empty;

/// Destroys migrate job: `DestroyMigrateJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DestroyMigrateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyMigrateJob {
    pub job_id: Option<String>,
}
operation! { DestroyMigrateJob() "DestroyMigrateJob" -> Empty {
    0 "JobId" job_id: String
} }

/// Response of [`DestroyMigrateJob`]: empty.
pub type DestroyMigrateJobOutput = Empty;

/// Destroys sync job: `DestroySyncJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=DestroySyncJob>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_TRADE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroySyncJob {
    /// Required.
    pub job_id: String,
}
operation! { DestroySyncJob(job_id: String) "DestroySyncJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`DestroySyncJob`]: empty.
pub type DestroySyncJobOutput = Empty;

/// Isolates migrate job: `IsolateMigrateJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=IsolateMigrateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateMigrateJob {
    /// Required.
    pub job_id: String,
}
operation! { IsolateMigrateJob(job_id: String) "IsolateMigrateJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`IsolateMigrateJob`]: empty.
pub type IsolateMigrateJobOutput = Empty;

/// Isolates subscribe: `IsolateSubscribe` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=IsolateSubscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateSubscribe {
    /// Required.
    pub subscribe_id: String,
}
operation! { IsolateSubscribe(subscribe_id: String) "IsolateSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

/// Response of [`IsolateSubscribe`]: empty.
pub type IsolateSubscribeOutput = Empty;

/// Isolates sync job: `IsolateSyncJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=IsolateSyncJob>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_TRADE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateSyncJob {
    /// Required.
    pub job_id: String,
}
operation! { IsolateSyncJob(job_id: String) "IsolateSyncJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`IsolateSyncJob`]: empty.
pub type IsolateSyncJobOutput = Empty;

/// Modifies compare task: `ModifyCompareTask` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifyCompareTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCompareTask {
    /// Required.
    pub job_id: String,
    /// Required.
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

/// Response of [`ModifyCompareTask`]: empty.
pub type ModifyCompareTaskOutput = Empty;

/// Modifies compare task name: `ModifyCompareTaskName` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifyCompareTaskName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCompareTaskName {
    /// Required.
    pub job_id: String,
    /// Required.
    pub compare_task_id: String,
    /// Required.
    pub task_name: String,
}
operation! { ModifyCompareTaskName(job_id: String, compare_task_id: String, task_name: String)
    "ModifyCompareTaskName" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "TaskName" task_name
} }

/// Response of [`ModifyCompareTaskName`]: empty.
pub type ModifyCompareTaskNameOutput = Empty;

/// Modifies consumer group description: `ModifyConsumerGroupDescription` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifyConsumerGroupDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerGroupDescription {
    /// Required.
    pub subscribe_id: String,
    /// Required.
    pub consumer_group_name: String,
    /// Required.
    pub account_name: String,
    /// Required.
    pub description: String,
}
operation! {
    ModifyConsumerGroupDescription(subscribe_id: String, consumer_group_name: String, account_name: String, description: String)
    "ModifyConsumerGroupDescription" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "ConsumerGroupName" consumer_group_name, 2 "AccountName" account_name,
    3 "Description" description
} }

/// Response of [`ModifyConsumerGroupDescription`]: empty.
pub type ModifyConsumerGroupDescriptionOutput = Empty;

/// Modifies consumer group password: `ModifyConsumerGroupPassword` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifyConsumerGroupPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerGroupPassword {
    /// Required.
    pub subscribe_id: String,
    /// Required.
    pub account_name: String,
    /// Required.
    pub consumer_group_name: String,
    /// Required. Secret.
    pub new_password: Secret,
}
operation! {
    ModifyConsumerGroupPassword(subscribe_id: String, account_name: String, consumer_group_name: String, new_password: Secret)
    "ModifyConsumerGroupPassword" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "AccountName" account_name, 2 "ConsumerGroupName" consumer_group_name,
    3 "NewPassword" new_password
} }

/// Response of [`ModifyConsumerGroupPassword`]: empty.
pub type ModifyConsumerGroupPasswordOutput = Empty;

/// Modifies migrate job spec: `ModifyMigrateJobSpec` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifyMigrateJobSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrateJobSpec {
    /// Required.
    pub job_id: String,
    /// Required.
    pub new_instance_class: String,
}
operation! { ModifyMigrateJobSpec(job_id: String, new_instance_class: String) "ModifyMigrateJobSpec" -> Empty {
    0 "JobId" job_id, 1 "NewInstanceClass" new_instance_class
} }

/// Response of [`ModifyMigrateJobSpec`]: empty.
pub type ModifyMigrateJobSpecOutput = Empty;

/// Modifies migrate name: `ModifyMigrateName` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifyMigrateName>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_JOB_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrateName {
    /// Required.
    pub job_id: String,
    /// Required.
    pub job_name: String,
}
operation! { ModifyMigrateName(job_id: String, job_name: String) "ModifyMigrateName" -> Empty {
    0 "JobId" job_id, 1 "JobName" job_name
} }

/// Response of [`ModifyMigrateName`]: empty.
pub type ModifyMigrateNameOutput = Empty;

/// Modifies migrate rate limit: `ModifyMigrateRateLimit` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifyMigrateRateLimit>.
///
/// Errors: [`codes::AUTH_FAILURE_AUTHORIZED_OPERATION_DENY_ERROR`], [`codes::FAILED_OPERATION_STATUS_IN_CONFLICT`],
/// [`codes::FAILED_OPERATION_STATUS_IN_CONFLICT_ERROR`], [`codes::INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_INNER_COMMON_ERROR`],
/// [`codes::INTERNAL_ERROR_NOT_ENOUGH_MONEY_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_BIZ_INVALID_PARAMETER_VALUE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE`],
/// [`codes::OPERATION_DENIED_JOB_OPERATION_DENIED_ERROR`], [`codes::OPERATION_DENIED_OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_NOT_ENOUGH_PRIVILEGES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrateRateLimit {
    /// Required.
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

/// Response of [`ModifyMigrateRateLimit`]: empty.
pub type ModifyMigrateRateLimitOutput = Empty;

/// Modifies migrate runtime attribute: `ModifyMigrateRuntimeAttribute` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifyMigrateRuntimeAttribute>.
///
/// Errors: [`codes::INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrateRuntimeAttribute {
    /// Required.
    pub job_id: String,
    /// Required.
    pub other_options: Vec<KeyValuePairOption>,
}
operation! { ModifyMigrateRuntimeAttribute(job_id: String, other_options: Vec<KeyValuePairOption>)
    "ModifyMigrateRuntimeAttribute" -> Empty {
    0 "JobId" job_id, 1 "OtherOptions" other_options
} }

/// Response of [`ModifyMigrateRuntimeAttribute`]: empty.
pub type ModifyMigrateRuntimeAttributeOutput = Empty;

/// Modifies migration job: `ModifyMigrationJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifyMigrationJob>.
///
/// Errors: [`codes::AUTH_FAILURE_AUTHORIZED_OPERATION_DENY_ERROR`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrationJob {
    /// Required.
    pub job_id: String,
    /// Required.
    pub run_mode: String,
    /// Required.
    pub migrate_option: MigrateOption,
    /// Required.
    pub src_info: DBEndpointInfo,
    /// Required.
    pub dst_info: DBEndpointInfo,
    pub job_name: Option<String>,
    pub expect_run_time: Option<String>,
    pub tags: Option<Vec<TagItem>>,
    pub auto_retry_time_range_minutes: Option<i64>,
}

/// Arguments of [`ModifyMigrationJob::new`].
pub struct ModifyMigrationJobRequired {
    pub job_id: String,
    pub run_mode: String,
    pub migrate_option: MigrateOption,
    pub src_info: DBEndpointInfo,
    pub dst_info: DBEndpointInfo,
}
operation! { ModifyMigrationJob { ModifyMigrationJobRequired: job_id, run_mode, migrate_option, src_info, dst_info }
    "ModifyMigrationJob" -> Empty {
    0 "JobId" job_id, 1 "RunMode" run_mode, 2 "MigrateOption" migrate_option, 3 "SrcInfo" src_info,
    4 "DstInfo" dst_info, 5 "JobName" job_name: String, 6 "ExpectRunTime" expect_run_time: String,
    7 "Tags" tags: Vec<TagItem>, 8 "AutoRetryTimeRangeMinutes" auto_retry_time_range_minutes: i64
} }

/// Response of [`ModifyMigrationJob`]: empty.
pub type ModifyMigrationJobOutput = Empty;

/// Modifies subscribe auto renew flag: `ModifySubscribeAutoRenewFlag` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifySubscribeAutoRenewFlag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeAutoRenewFlag {
    /// Required.
    pub subscribe_id: String,
    /// Required.
    pub auto_renew_flag: i64,
}
operation! { ModifySubscribeAutoRenewFlag(subscribe_id: String, auto_renew_flag: i64)
    "ModifySubscribeAutoRenewFlag" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "AutoRenewFlag" auto_renew_flag
} }

/// Response of [`ModifySubscribeAutoRenewFlag`]: empty.
pub type ModifySubscribeAutoRenewFlagOutput = Empty;

/// Modifies subscribe name: `ModifySubscribeName` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifySubscribeName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeName {
    /// Required.
    pub subscribe_id: String,
    /// Required.
    pub subscribe_name: String,
}
operation! { ModifySubscribeName(subscribe_id: String, subscribe_name: String) "ModifySubscribeName" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "SubscribeName" subscribe_name
} }

/// Response of [`ModifySubscribeName`]: empty.
pub type ModifySubscribeNameOutput = Empty;

/// Modifies subscribe objects: `ModifySubscribeObjects` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifySubscribeObjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeObjects {
    /// Required.
    pub subscribe_id: String,
    /// Required.
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

/// Response of [`ModifySubscribeObjects`]: empty.
pub type ModifySubscribeObjectsOutput = Empty;

/// In the request of [`ModifySubscribeObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifiedSubscribeObject {
    /// Required.
    pub objects_type: Option<i64>,
    /// Required.
    pub database_name: Option<String>,
    pub table_names: Option<Vec<String>>,
}
input! { ModifiedSubscribeObject(objects_type: i64, database_name: String) {
    0 "ObjectsType" objects_type: i64, 1 "DatabaseName" database_name: String, 2 "TableNames" table_names: Vec<String>
} }

/// Modifies sync compare task: `ModifySyncCompareTask` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifySyncCompareTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySyncCompareTask {
    /// Required.
    pub job_id: String,
    /// Required.
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

/// Response of [`ModifySyncCompareTask`]: empty.
pub type ModifySyncCompareTaskOutput = Empty;

/// Modifies sync compare task name: `ModifySyncCompareTaskName` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifySyncCompareTaskName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySyncCompareTaskName {
    /// Required.
    pub job_id: String,
    /// Required.
    pub compare_task_id: String,
    /// Required.
    pub task_name: String,
}
operation! { ModifySyncCompareTaskName(job_id: String, compare_task_id: String, task_name: String)
    "ModifySyncCompareTaskName" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "TaskName" task_name
} }

/// Response of [`ModifySyncCompareTaskName`]: empty.
pub type ModifySyncCompareTaskNameOutput = Empty;

/// Modifies sync job config: `ModifySyncJobConfig` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifySyncJobConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySyncJobConfig {
    /// Required.
    pub job_id: String,
    pub dynamic_objects: Option<Objects>,
    pub dynamic_options: Option<DynamicOptions>,
}
operation! { ModifySyncJobConfig(job_id: String) "ModifySyncJobConfig" -> Empty {
    0 "JobId" job_id, 1 "DynamicObjects" dynamic_objects: Objects, 2 "DynamicOptions" dynamic_options: DynamicOptions
} }

/// Response of [`ModifySyncJobConfig`]: empty.
pub type ModifySyncJobConfigOutput = Empty;

/// In the request of [`ModifySyncJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicOptions {
    /// Required.
    pub op_types: Option<Vec<String>>,
    /// Required.
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

/// Modifies sync rate limit: `ModifySyncRateLimit` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ModifySyncRateLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySyncRateLimit {
    /// Required.
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

/// Response of [`ModifySyncRateLimit`]: empty.
pub type ModifySyncRateLimitOutput = Empty;

/// Pauses migrate job: `PauseMigrateJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=PauseMigrateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseMigrateJob {
    /// Required.
    pub job_id: String,
}
operation! { PauseMigrateJob(job_id: String) "PauseMigrateJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`PauseMigrateJob`]: empty.
pub type PauseMigrateJobOutput = Empty;

/// Pauses sync job: `PauseSyncJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=PauseSyncJob>.
///
/// Errors: [`codes::OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSyncJob {
    /// Required.
    pub job_id: String,
}
operation! { PauseSyncJob(job_id: String) "PauseSyncJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`PauseSyncJob`]: empty.
pub type PauseSyncJobOutput = Empty;

/// Recovers migrate job: `RecoverMigrateJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=RecoverMigrateJob>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverMigrateJob {
    /// Required.
    pub job_id: String,
}
operation! { RecoverMigrateJob(job_id: String) "RecoverMigrateJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`RecoverMigrateJob`]: empty.
pub type RecoverMigrateJobOutput = Empty;

/// Recovers sync job: `RecoverSyncJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=RecoverSyncJob>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverSyncJob {
    /// Required.
    pub job_id: String,
}
operation! { RecoverSyncJob(job_id: String) "RecoverSyncJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`RecoverSyncJob`]: empty.
pub type RecoverSyncJobOutput = Empty;

/// Resets consumer group offset: `ResetConsumerGroupOffset` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ResetConsumerGroupOffset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetConsumerGroupOffset {
    /// Required.
    pub subscribe_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub consumer_group_name: String,
    /// Required.
    pub partition_nos: Vec<i64>,
    /// Required.
    pub reset_mode: String,
    pub reset_datetime: Option<String>,
}

/// Arguments of [`ResetConsumerGroupOffset::new`].
pub struct ResetConsumerGroupOffsetRequired {
    pub subscribe_id: String,
    pub topic_name: String,
    pub consumer_group_name: String,
    pub partition_nos: Vec<i64>,
    pub reset_mode: String,
}
operation! {
    ResetConsumerGroupOffset { ResetConsumerGroupOffsetRequired: subscribe_id, topic_name, consumer_group_name, partition_nos, reset_mode }
    "ResetConsumerGroupOffset" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "TopicName" topic_name, 2 "ConsumerGroupName" consumer_group_name,
    3 "PartitionNos" partition_nos, 4 "ResetMode" reset_mode, 5 "ResetDatetime" reset_datetime: String
} }

/// Response of [`ResetConsumerGroupOffset`]: empty.
pub type ResetConsumerGroupOffsetOutput = Empty;

/// Resets subscribe: `ResetSubscribe` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ResetSubscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSubscribe {
    /// Required.
    pub subscribe_id: String,
}
operation! { ResetSubscribe(subscribe_id: String) "ResetSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

/// Response of [`ResetSubscribe`]: empty.
pub type ResetSubscribeOutput = Empty;

/// Resets sync job: `ResetSyncJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ResetSyncJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSyncJob {
    /// Required.
    pub job_id: String,
}
operation! { ResetSyncJob(job_id: String) "ResetSyncJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`ResetSyncJob`]: empty.
pub type ResetSyncJobOutput = Empty;

/// Resizes sync job: `ResizeSyncJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ResizeSyncJob>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_TRADE_ERROR`], [`codes::INTERNAL_ERROR_NOT_ENOUGH_MONEY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeSyncJob {
    /// Required.
    pub job_id: String,
    /// Required.
    pub new_instance_class: String,
}
operation! { ResizeSyncJob(job_id: String, new_instance_class: String) "ResizeSyncJob" -> Empty {
    0 "JobId" job_id, 1 "NewInstanceClass" new_instance_class
} }

/// Response of [`ResizeSyncJob`]: empty.
pub type ResizeSyncJobOutput = Empty;

/// Resumes migrate job: `ResumeMigrateJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ResumeMigrateJob>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATION`], [`codes::INTERNAL_ERROR_DATABASE_ERROR`],
/// [`codes::INTERNAL_ERROR_DUPLICATE_JOB`], [`codes::INTERNAL_ERROR_PROTOCOL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_NOT_FOUND_JOB_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NOT_ENOUGH_PRIVILEGES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeMigrateJob {
    /// Required.
    pub job_id: String,
    pub resume_option: Option<String>,
}
operation! { ResumeMigrateJob(job_id: String) "ResumeMigrateJob" -> Empty {
    0 "JobId" job_id, 1 "ResumeOption" resume_option: String
} }

/// Response of [`ResumeMigrateJob`]: empty.
pub type ResumeMigrateJobOutput = Empty;

/// Resumes subscribe: `ResumeSubscribe` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ResumeSubscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSubscribe {
    /// Required.
    pub subscribe_id: String,
}
operation! { ResumeSubscribe(subscribe_id: String) "ResumeSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

/// Response of [`ResumeSubscribe`]: empty.
pub type ResumeSubscribeOutput = Empty;

/// Resumes sync job: `ResumeSyncJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=ResumeSyncJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSyncJob {
    /// Required.
    pub job_id: String,
}
operation! { ResumeSyncJob(job_id: String) "ResumeSyncJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`ResumeSyncJob`]: empty.
pub type ResumeSyncJobOutput = Empty;

/// `SkipCheckItem` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=SkipCheckItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipCheckItem {
    /// Required.
    pub job_id: String,
    /// Required.
    pub step_ids: Vec<String>,
    pub foreign_key_flag: Option<String>,
}
operation! { SkipCheckItem(job_id: String, step_ids: Vec<String>) "SkipCheckItem" -> SkipCheckItemOutput {
    0 "JobId" job_id, 1 "StepIds" step_ids, 2 "ForeignKeyFlag" foreign_key_flag: String
} }

/// Response of [`SkipCheckItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipCheckItemOutput {
    pub message: Option<String>,
}
model! { SkipCheckItemOutput {
    0 "Message" message: String
} }

/// `SkipSyncCheckItem` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=SkipSyncCheckItem>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATABASE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipSyncCheckItem {
    /// Required.
    pub job_id: String,
    /// Required.
    pub step_ids: Vec<String>,
}
operation! { SkipSyncCheckItem(job_id: String, step_ids: Vec<String>) "SkipSyncCheckItem" -> Empty {
    0 "JobId" job_id, 1 "StepIds" step_ids
} }

/// Response of [`SkipSyncCheckItem`]: empty.
pub type SkipSyncCheckItemOutput = Empty;

/// Starts compare: `StartCompare` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=StartCompare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCompare {
    /// Required.
    pub job_id: String,
    /// Required.
    pub compare_task_id: String,
}
operation! { StartCompare(job_id: String, compare_task_id: String) "StartCompare" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id
} }

/// Response of [`StartCompare`]: empty.
pub type StartCompareOutput = Empty;

/// Starts migrate job: `StartMigrateJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=StartMigrateJob>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATION`], [`codes::FAILED_OPERATION_START_JOB_FAILED`],
/// [`codes::FAILED_OPERATION_STATUS_IN_CONFLICT`], [`codes::INTERNAL_ERROR_ADD_TASK_ERROR`],
/// [`codes::INTERNAL_ERROR_DATABASE_ERROR`], [`codes::INTERNAL_ERROR_DUPLICATE_JOB`],
/// [`codes::INTERNAL_ERROR_INTERNAL_INNER_COMMON_ERROR`], [`codes::INTERNAL_ERROR_LOCK_ERROR`],
/// [`codes::INTERNAL_ERROR_PROTOCOL_ERROR`], [`codes::LIMIT_EXCEEDED_MAX_UNUSED_JOBS`],
/// [`codes::OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR`], [`codes::OPERATION_DENIED_JOB_OPERATION_DENIED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_JOB_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NOT_ENOUGH_PRIVILEGES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMigrateJob {
    /// Required.
    pub job_id: String,
}
operation! { StartMigrateJob(job_id: String) "StartMigrateJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`StartMigrateJob`]: empty.
pub type StartMigrateJobOutput = Empty;

/// Starts modify sync job: `StartModifySyncJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=StartModifySyncJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartModifySyncJob {
    /// Required.
    pub job_id: String,
}
operation! { StartModifySyncJob(job_id: String) "StartModifySyncJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`StartModifySyncJob`]: empty.
pub type StartModifySyncJobOutput = Empty;

/// Starts subscribe: `StartSubscribe` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=StartSubscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSubscribe {
    /// Required.
    pub subscribe_id: String,
}
operation! { StartSubscribe(subscribe_id: String) "StartSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

/// Response of [`StartSubscribe`]: empty.
pub type StartSubscribeOutput = Empty;

/// Starts sync compare: `StartSyncCompare` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=StartSyncCompare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSyncCompare {
    /// Required.
    pub job_id: String,
    /// Required.
    pub compare_task_id: String,
}
operation! { StartSyncCompare(job_id: String, compare_task_id: String) "StartSyncCompare" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id
} }

/// Response of [`StartSyncCompare`]: empty.
pub type StartSyncCompareOutput = Empty;

/// Starts sync job: `StartSyncJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=StartSyncJob>.
///
/// Errors: [`codes::OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSyncJob {
    pub job_id: Option<String>,
}
operation! { StartSyncJob() "StartSyncJob" -> Empty {
    0 "JobId" job_id: String
} }

/// Response of [`StartSyncJob`]: empty.
pub type StartSyncJobOutput = Empty;

/// Stops compare: `StopCompare` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=StopCompare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCompare {
    /// Required.
    pub job_id: String,
    /// Required.
    pub compare_task_id: String,
    pub force_stop: Option<bool>,
}
operation! { StopCompare(job_id: String, compare_task_id: String) "StopCompare" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "ForceStop" force_stop: bool
} }

/// Response of [`StopCompare`]: empty.
pub type StopCompareOutput = Empty;

/// Stops migrate job: `StopMigrateJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=StopMigrateJob>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW_OPERATION`], [`codes::FAILED_OPERATION_STATUS_IN_CONFLICT`],
/// [`codes::INTERNAL_ERROR_DATABASE_ERROR`], [`codes::INTERNAL_ERROR_DUPLICATE_JOB`],
/// [`codes::INTERNAL_ERROR_PROTOCOL_ERROR`], [`codes::OPERATION_DENIED_JOB_OPERATION_DENIED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_JOB_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NOT_ENOUGH_PRIVILEGES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigrateJob {
    /// Required.
    pub job_id: String,
}
operation! { StopMigrateJob(job_id: String) "StopMigrateJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`StopMigrateJob`]: empty.
pub type StopMigrateJobOutput = Empty;

/// Stops sync compare: `StopSyncCompare` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=StopSyncCompare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSyncCompare {
    /// Required.
    pub job_id: String,
    /// Required.
    pub compare_task_id: String,
    pub force_stop: Option<bool>,
}
operation! { StopSyncCompare(job_id: String, compare_task_id: String) "StopSyncCompare" -> Empty {
    0 "JobId" job_id, 1 "CompareTaskId" compare_task_id, 2 "ForceStop" force_stop: bool
} }

/// Response of [`StopSyncCompare`]: empty.
pub type StopSyncCompareOutput = Empty;

/// Stops sync job: `StopSyncJob` of `dts` 2021-12-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2021-12-06&Action=StopSyncJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSyncJob {
    /// Required.
    pub job_id: String,
}
operation! { StopSyncJob(job_id: String) "StopSyncJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`StopSyncJob`]: empty.
pub type StopSyncJobOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_AUTH_FAILURE_ERROR "AuthFailure.AuthFailureError",
    AUTH_FAILURE_AUTHORIZED_OPERATION_DENY_ERROR "AuthFailure.AuthorizedOperationDenyError",
    AUTH_FAILURE_UNAUTHORIZED_OPERATION_ERROR "AuthFailure.UnauthorizedOperationError",
    DRY_RUN_OPERATION_DRY_RUN_OPERATION_ERROR "DryRunOperation.DryRunOperationError",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_FAILED_OPERATION_ERROR "FailedOperation.FailedOperationError",
    FAILED_OPERATION_NOT_ALLOW_OPERATION "FailedOperation.NotAllowOperation",
    FAILED_OPERATION_START_JOB_FAILED "FailedOperation.StartJobFailed",
    FAILED_OPERATION_STATUS_IN_CONFLICT "FailedOperation.StatusInConflict",
    FAILED_OPERATION_STATUS_IN_CONFLICT_ERROR "FailedOperation.StatusInConflictError",
    FAILED_OPERATION_USER_NOT_AUTHED "FailedOperation.UserNotAuthed", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_ADD_TASK_ERROR "InternalError.AddTaskError", INTERNAL_ERROR_CELERY_ERROR "InternalError.CeleryError",
    INTERNAL_ERROR_CGW_SYSTEM_ERROR "InternalError.CgwSystemError",
    INTERNAL_ERROR_DATABASE_ERROR "InternalError.DatabaseError",
    INTERNAL_ERROR_DUPLICATE_JOB "InternalError.DuplicateJob",
    INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR "InternalError.ExecHttpRequestError",
    INTERNAL_ERROR_INTERNAL_ERROR_ERROR "InternalError.InternalErrorError",
    INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR "InternalError.InternalHttpServerError",
    INTERNAL_ERROR_INTERNAL_INNER_COMMON_ERROR "InternalError.InternalInnerCommonError",
    INTERNAL_ERROR_INTERNAL_TRADE_ERROR "InternalError.InternalTradeError",
    INTERNAL_ERROR_LOCK_ERROR "InternalError.LockError",
    INTERNAL_ERROR_NOT_ENOUGH_MONEY_ERROR "InternalError.NotEnoughMoneyError",
    INTERNAL_ERROR_PARSE_BINLOG_ERROR "InternalError.ParseBinlogError",
    INTERNAL_ERROR_PROTOCOL_ERROR "InternalError.ProtocolError",
    INTERNAL_ERROR_UNDEFINED_ERROR "InternalError.UndefinedError",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR "InvalidParameter.ControllerNotFoundError",
    INVALID_PARAMETER_INSTANCE_NOT_FOUND "InvalidParameter.InstanceNotFound",
    INVALID_PARAMETER_INVALID_PARAMETER_ERROR "InvalidParameter.InvalidParameterError",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_BIZ_INVALID_PARAMETER_VALUE_ERROR "InvalidParameterValue.BizInvalidParameterValueError",
    INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR "InvalidParameterValue.DataConvertError",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE "InvalidParameterValue.InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR "InvalidParameterValue.InvalidParameterValueError",
    LIMIT_EXCEEDED_LIMIT_EXCEEDED_ERROR "LimitExceeded.LimitExceededError",
    LIMIT_EXCEEDED_MAX_UNUSED_JOBS "LimitExceeded.MaxUnusedJobs", MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_MISSING_PARAMETER_ERROR "MissingParameter.MissingParameterError",
    OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR "OperationDenied.BizOperationDeniedError",
    OPERATION_DENIED_JOB_OPERATION_DENIED_ERROR "OperationDenied.JobOperationDeniedError",
    OPERATION_DENIED_NOT_ENOUGH_MONEY_ERROR "OperationDenied.NotEnoughMoneyError",
    OPERATION_DENIED_OPERATION_DENIED "OperationDenied.OperationDenied",
    OPERATION_DENIED_OPERATION_DENIED_ERROR "OperationDenied.OperationDeniedError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    REQUEST_LIMIT_EXCEEDED_REQUEST_LIMIT_EXCEEDED_ERROR "RequestLimitExceeded.RequestLimitExceededError",
    RESOURCE_IN_USE_RESOURCE_IN_USE_ERROR "ResourceInUse.ResourceInUseError",
    RESOURCE_INSUFFICIENT_RESOURCE_INSUFFICIENT_ERROR "ResourceInsufficient.ResourceInsufficientError",
    RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR "ResourceNotFound.BizResourceNotFoundError",
    RESOURCE_NOT_FOUND_JOB_NOT_EXIST "ResourceNotFound.JobNotExist",
    RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND "ResourceNotFound.ResourceNotFound",
    RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_ERROR "ResourceNotFound.ResourceNotFoundError",
    RESOURCE_UNAVAILABLE_RESOURCE_UNAVAILABLE_ERROR "ResourceUnavailable.ResourceUnavailableError",
    RESOURCES_SOLD_OUT_RESOURCES_SOLD_OUT_ERROR "ResourcesSoldOut.ResourcesSoldOutError",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_NOT_ENOUGH_PRIVILEGES "UnauthorizedOperation.NotEnoughPrivileges",
    UNAUTHORIZED_OPERATION_PERMISSION_DENIED "UnauthorizedOperation.PermissionDenied",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_ERROR "UnauthorizedOperation.UnauthorizedOperationError",
    UNKNOWN_PARAMETER "UnknownParameter",
    UNKNOWN_PARAMETER_UNKNOWN_PARAMETER_ERROR "UnknownParameter.UnknownParameterError",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_INTRA_NET_USER_NOT_TAGGED_ERROR "UnsupportedOperation.IntraNetUserNotTaggedError",
    UNSUPPORTED_OPERATION_INTRA_NET_USER_NOT_TAGGED_FOR_SYNC_JOB_ERROR "UnsupportedOperation.IntraNetUserNotTaggedForSyncJobError",
    UNSUPPORTED_OPERATION_UNSUPPORTED_OPERATION_ERROR "UnsupportedOperation.UnsupportedOperationError"
}

#[cfg(feature = "unstable-registry")]
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
