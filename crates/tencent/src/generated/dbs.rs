//! `dbs` 2021-11-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "dbs", version: "2021-11-08", code: "dbs", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureBackupPlan {
    pub backup_plan_id: String,
    pub backup_plan_name: Option<String>,
    pub upper_parallel: Option<i64>,
    pub source_end_point: Option<BackupEndpoint>,
    pub backup_object: Option<BackupObject>,
    pub backup_strategy: Option<BackupStrategy>,
    pub plain_text: Option<String>,
}
operation! { ConfigureBackupPlan(backup_plan_id: String) "ConfigureBackupPlan" -> Empty {
    0 "BackupPlanId" backup_plan_id, 1 "BackupPlanName" backup_plan_name: String, 2 "UpperParallel" upper_parallel: i64,
    3 "SourceEndPoint" source_end_point: BackupEndpoint, 4 "BackupObject" backup_object: BackupObject,
    5 "BackupStrategy" backup_strategy: BackupStrategy, 6 "PlainText" plain_text: String
} }

pub type ConfigureBackupPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupEndpoint {
    pub database_type: Option<String>,
    pub access_type: Option<String>,
    pub user_name: Option<String>,
    pub password: Option<Secret>,
    pub region: Option<String>,
    pub supplier: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub instance_id: Option<String>,
    pub cvm_instance_id: Option<String>,
    pub uniq_dcg_id: Option<String>,
    pub uniq_vpn_gw_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub ccn_id: Option<String>,
    pub engine_version: Option<String>,
    pub db_kernel: Option<String>,
}

/// What [`BackupEndpoint::new`] takes.
pub struct BackupEndpointRequired {
    pub database_type: String,
    pub access_type: String,
    pub user_name: String,
    pub password: Secret,
    pub region: String,
    pub supplier: String,
}
input! { BackupEndpoint{BackupEndpointRequired: database_type, access_type, user_name, password, region, supplier} {
    0 "DatabaseType" database_type: String, 1 "AccessType" access_type: String, 2 "UserName" user_name: String,
    3 "Password" password: Secret, 4 "Region" region: String, 5 "Supplier" supplier: String, 6 "Ip" ip: String,
    7 "Port" port: i64, 8 "InstanceId" instance_id: String, 9 "CvmInstanceId" cvm_instance_id: String,
    10 "UniqDcgId" uniq_dcg_id: String, 11 "UniqVpnGwId" uniq_vpn_gw_id: String, 12 "VpcId" vpc_id: String,
    13 "SubnetId" subnet_id: String, 14 "CcnId" ccn_id: String, 15 "EngineVersion" engine_version: String,
    16 "DBKernel" db_kernel: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupObject {
    pub object_mode: Option<String>,
    pub object_items: Option<Vec<BackupObjectItem>>,
}
input! { BackupObject(object_mode: String) {
    0 "ObjectMode" object_mode: String, 1 "ObjectItems" object_items: Vec<BackupObjectItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupObjectItem {
    pub db_name: Option<String>,
    pub new_db_name: Option<String>,
    pub schema_name: Option<String>,
    pub new_schema_name: Option<String>,
    pub db_mode: Option<String>,
    pub table_mode: Option<String>,
    pub tables: Option<Vec<BackupTableItem>>,
}
input! { BackupObjectItem() {
    0 "DBName" db_name: String, 1 "NewDBName" new_db_name: String, 2 "SchemaName" schema_name: String,
    3 "NewSchemaName" new_schema_name: String, 4 "DbMode" db_mode: String, 5 "TableMode" table_mode: String,
    6 "Tables" tables: Vec<BackupTableItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupTableItem {
    pub table_name: Option<String>,
    pub new_table_name: Option<String>,
    pub columns: Option<Vec<BackupColumnItem>>,
}
input! { BackupTableItem() {
    0 "TableName" table_name: String, 1 "NewTableName" new_table_name: String,
    2 "Columns" columns: Vec<BackupColumnItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupColumnItem {
    pub column_name: Option<String>,
    pub new_column_name: Option<String>,
}
input! { BackupColumnItem() {
    0 "ColumnName" column_name: String, 1 "NewColumnName" new_column_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupStrategy {
    pub backup_start_time: Option<String>,
    pub storage_strategy: Option<StorageStrategy>,
    pub backup_period: Option<BackupPeriod>,
    pub backup_method: Option<String>,
    pub strategy_type: Option<String>,
    pub enable_increment: Option<bool>,
}
input! { BackupStrategy(backup_start_time: String, storage_strategy: StorageStrategy, backup_period: BackupPeriod) {
    0 "BackupStartTime" backup_start_time: String, 1 "StorageStrategy" storage_strategy: StorageStrategy,
    2 "BackupPeriod" backup_period: BackupPeriod, 3 "BackupMethod" backup_method: String,
    4 "StrategyType" strategy_type: String, 5 "EnableIncrement" enable_increment: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageStrategy {
    pub storage_type: Option<String>,
    pub encryption: Option<String>,
    pub backup_retention_period: Option<i64>,
}
input! { StorageStrategy() {
    0 "StorageType" storage_type: String, 1 "Encryption" encryption: String,
    2 "BackupRetentionPeriod" backup_retention_period: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupPeriod {
    pub period_type: Option<String>,
    pub day: Option<Vec<String>>,
}
input! { BackupPeriod(period_type: String, day: Vec<String>) {
    0 "PeriodType" period_type: String, 1 "Day" day: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlan {
    pub database_type: String,
    pub backup_method: Option<String>,
    pub instance_class: Option<String>,
    pub period: Option<i64>,
    pub pay_type: Option<String>,
    pub count: Option<i64>,
    pub auto_renew: Option<i64>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateBackupPlan(database_type: String) "CreateBackupPlan" -> CreateBackupPlanOutput {
    0 "DatabaseType" database_type, 1 "BackupMethod" backup_method: String, 2 "InstanceClass" instance_class: String,
    3 "Period" period: i64, 4 "PayType" pay_type: String, 5 "Count" count: i64, 6 "AutoRenew" auto_renew: i64,
    7 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlanOutput {
    pub order_id: Option<String>,
    pub backup_plan_ids: Option<Vec<String>>,
}
model! { CreateBackupPlanOutput {
    0 "OrderId" order_id, 1 "BackupPlanIds" backup_plan_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectTestJob {
    pub endpoint: Option<BackupEndpoint>,
}
operation! { CreateConnectTestJob() "CreateConnectTestJob" -> CreateConnectTestJobOutput {
    0 "Endpoint" endpoint: BackupEndpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectTestJobOutput {
    pub conn_task_id: Option<String>,
}
model! { CreateConnectTestJobOutput {
    0 "ConnTaskId" conn_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupCheckJob {
    pub backup_plan_id: String,
}
operation! { DescribeBackupCheckJob(backup_plan_id: String) "DescribeBackupCheckJob" -> DescribeBackupCheckJobOutput {
    0 "BackupPlanId" backup_plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupCheckJobOutput {
    pub status: Option<String>,
    pub progress: Option<i64>,
    pub check_flag: Option<i64>,
    pub err_message: Option<String>,
}
model! { DescribeBackupCheckJobOutput {
    0 "Status" status, 1 "Progress" progress, 2 "CheckFlag" check_flag, 3 "ErrMessage" err_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlans {
    pub backup_plan_id: Option<String>,
    pub status: Option<Vec<String>>,
    pub database_type: Option<Vec<String>>,
    pub access_type: Option<Vec<String>>,
    pub backup_plan_name: Option<String>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeBackupPlans() "DescribeBackupPlans" -> DescribeBackupPlansOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "Status" status: Vec<String>,
    2 "DatabaseType" database_type: Vec<String>, 3 "AccessType" access_type: Vec<String>,
    4 "BackupPlanName" backup_plan_name: String, 5 "TagFilters" tag_filters: Vec<TagFilter>, 6 "Limit" limit: i64,
    7 "Offset" offset: i64
} }
paged! { DescribeBackupPlans: BackupPlanInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String, tag_value: Vec<String>) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<BackupPlanInfo>>,
}
model! { DescribeBackupPlansOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupPlanInfo {
    pub region: Option<String>,
    pub backup_plan_id: Option<String>,
    pub backup_plan_name: Option<String>,
    pub status: Option<String>,
    pub database_type: Option<String>,
    pub access_type: Option<String>,
    pub source_info: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub offline_time: Option<String>,
    pub instance_class: Option<String>,
    pub backup_method: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub auto_renew_flag: Option<i64>,
    pub enable_increment: Option<bool>,
    pub pay_type: Option<String>,
    pub set_source_info: Option<Vec<String>>,
}
model! { BackupPlanInfo {
    0 "Region" region, 1 "BackupPlanId" backup_plan_id, 2 "BackupPlanName" backup_plan_name, 3 "Status" status,
    4 "DatabaseType" database_type, 5 "AccessType" access_type, 6 "SourceInfo" source_info, 7 "CreateTime" create_time,
    8 "ExpireTime" expire_time, 9 "OfflineTime" offline_time, 10 "InstanceClass" instance_class,
    11 "BackupMethod" backup_method, 12 "Tags" tags, 13 "AutoRenewFlag" auto_renew_flag,
    14 "EnableIncrement" enable_increment, 15 "PayType" pay_type, 16 "SetSourceInfo" set_source_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectTestResult {
    pub task_ids: Option<Vec<i64>>,
}
operation! { DescribeConnectTestResult() "DescribeConnectTestResult" -> DescribeConnectTestResultOutput {
    0 "TaskIds" task_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectTestResultOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ConnectTestResult>>,
}
model! { DescribeConnectTestResultOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectTestResult {
    pub task_id: Option<i64>,
    pub status: Option<String>,
    pub is_pass: Option<i64>,
    pub addr: Option<String>,
    pub s_nat_ip: Option<String>,
    pub test_items: Option<Vec<TestItem>>,
}
model! { ConnectTestResult {
    0 "TaskId" task_id, 1 "Status" status, 2 "IsPass" is_pass, 3 "Addr" addr, 4 "SNatIp" s_nat_ip,
    5 "TestItems" test_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestItem {
    pub test_name: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { TestItem {
    0 "TestName" test_name, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBackupCheckJob {
    pub backup_plan_id: String,
}
operation! { StartBackupCheckJob(backup_plan_id: String) "StartBackupCheckJob" -> Empty {
    0 "BackupPlanId" backup_plan_id
} }

pub type StartBackupCheckJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBackupPlan {
    pub backup_plan_id: String,
}
operation! { StartBackupPlan(backup_plan_id: String) "StartBackupPlan" -> Empty {
    0 "BackupPlanId" backup_plan_id
} }

pub type StartBackupPlanOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION_ERROR: &str = "AuthFailure.UnauthorizedOperationError";
    pub const FAILED_OPERATION_CREATE_BACKUP_ERR: &str = "FailedOperation.CreateBackupErr";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DATABASE_ACCESS_ERROR: &str = "InternalError.DatabaseAccessError";
    pub const INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR: &str = "InternalError.InternalHttpServerError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR: &str = "OperationDenied.BizOperationDeniedError";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    ConfigureBackupPlan, CreateBackupPlan, CreateConnectTestJob, DescribeBackupCheckJob, DescribeBackupPlans,
    DescribeConnectTestResult, StartBackupCheckJob, StartBackupPlan
}
