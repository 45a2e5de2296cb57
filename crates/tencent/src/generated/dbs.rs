//! `dbs` of Tencent Cloud, API version 2021-11-08.
//!
//! Endpoint: `dbs.tencentcloudapi.com`, or `dbs.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=dbs&Version=2021-11-08>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, dbs::DescribeBackupPlans};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBackupPlans::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("dbs", "2021-11-08", "dbs", &Endpoints::NONE);

/// Configures backup plan: `ConfigureBackupPlan` of `dbs` 2021-11-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbs&Version=2021-11-08&Action=ConfigureBackupPlan>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureBackupPlan {
    /// Required.
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

/// Response of [`ConfigureBackupPlan`]: empty.
pub type ConfigureBackupPlanOutput = Empty;

/// In the request of [`ConfigureBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupEndpoint {
    /// Required.
    pub database_type: Option<String>,
    /// Required.
    pub access_type: Option<String>,
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
    /// Required.
    pub region: Option<String>,
    /// Required.
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

/// Arguments of [`BackupEndpoint::new`].
pub struct BackupEndpointRequired {
    pub database_type: String,
    pub access_type: String,
    pub user_name: String,
    pub password: Secret,
    pub region: String,
    pub supplier: String,
}
input! { BackupEndpoint { BackupEndpointRequired: database_type, access_type, user_name, password, region, supplier } {
    0 "DatabaseType" database_type: String, 1 "AccessType" access_type: String, 2 "UserName" user_name: String,
    3 "Password" password: Secret, 4 "Region" region: String, 5 "Supplier" supplier: String, 6 "Ip" ip: String,
    7 "Port" port: i64, 8 "InstanceId" instance_id: String, 9 "CvmInstanceId" cvm_instance_id: String,
    10 "UniqDcgId" uniq_dcg_id: String, 11 "UniqVpnGwId" uniq_vpn_gw_id: String, 12 "VpcId" vpc_id: String,
    13 "SubnetId" subnet_id: String, 14 "CcnId" ccn_id: String, 15 "EngineVersion" engine_version: String,
    16 "DBKernel" db_kernel: String
} }

/// In the request of [`ConfigureBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupObject {
    /// Required.
    pub object_mode: Option<String>,
    pub object_items: Option<Vec<BackupObjectItem>>,
}
input! { BackupObject(object_mode: String) {
    0 "ObjectMode" object_mode: String, 1 "ObjectItems" object_items: Vec<BackupObjectItem>
} }

/// In the request of [`ConfigureBackupPlan`].
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

/// In the request of [`ConfigureBackupPlan`].
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

/// In the request of [`ConfigureBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupColumnItem {
    pub column_name: Option<String>,
    pub new_column_name: Option<String>,
}
input! { BackupColumnItem() {
    0 "ColumnName" column_name: String, 1 "NewColumnName" new_column_name: String
} }

/// In the request of [`ConfigureBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupStrategy {
    /// Required.
    pub backup_start_time: Option<String>,
    /// Required.
    pub storage_strategy: Option<StorageStrategy>,
    /// Required.
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

/// In the request of [`ConfigureBackupPlan`].
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

/// In the request of [`ConfigureBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupPeriod {
    /// Required.
    pub period_type: Option<String>,
    /// Required.
    pub day: Option<Vec<String>>,
}
input! { BackupPeriod(period_type: String, day: Vec<String>) {
    0 "PeriodType" period_type: String, 1 "Day" day: Vec<String>
} }

/// Creates backup plan: `CreateBackupPlan` of `dbs` 2021-11-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbs&Version=2021-11-08&Action=CreateBackupPlan>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_BACKUP_ERR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlan {
    /// Required.
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

/// In the request of [`CreateBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlanOutput {
    pub order_id: Option<String>,
    pub backup_plan_ids: Vec<String>,
}
model! { CreateBackupPlanOutput {
    0 "OrderId" order_id: String, 1 "BackupPlanIds" backup_plan_ids: Vec<String>
} }

/// Creates connect test job: `CreateConnectTestJob` of `dbs` 2021-11-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbs&Version=2021-11-08&Action=CreateConnectTestJob>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectTestJob {
    pub endpoint: Option<BackupEndpoint>,
}
operation! { CreateConnectTestJob() "CreateConnectTestJob" -> CreateConnectTestJobOutput {
    0 "Endpoint" endpoint: BackupEndpoint
} }

/// Response of [`CreateConnectTestJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectTestJobOutput {
    pub conn_task_id: Option<String>,
}
model! { CreateConnectTestJobOutput {
    0 "ConnTaskId" conn_task_id: String
} }

/// Describes backup check job: `DescribeBackupCheckJob` of `dbs` 2021-11-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbs&Version=2021-11-08&Action=DescribeBackupCheckJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupCheckJob {
    /// Required.
    pub backup_plan_id: String,
}
operation! { DescribeBackupCheckJob(backup_plan_id: String) "DescribeBackupCheckJob" -> DescribeBackupCheckJobOutput {
    0 "BackupPlanId" backup_plan_id
} }

/// Response of [`DescribeBackupCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupCheckJobOutput {
    pub status: Option<String>,
    pub progress: Option<i64>,
    pub check_flag: Option<i64>,
    pub err_message: Option<String>,
}
model! { DescribeBackupCheckJobOutput {
    0 "Status" status: String, 1 "Progress" progress: i64, 2 "CheckFlag" check_flag: i64,
    3 "ErrMessage" err_message: String
} }

/// Describes backup plans: `DescribeBackupPlans` of `dbs` 2021-11-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbs&Version=2021-11-08&Action=DescribeBackupPlans>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
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

/// In the request of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String, tag_value: Vec<String>) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

/// Response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansOutput {
    pub total_count: Option<i64>,
    pub items: Vec<BackupPlanInfo>,
}
model! { DescribeBackupPlansOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<BackupPlanInfo>
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupPlanInfo {
    pub region: Option<String>,
    pub backup_plan_id: Option<String>,
    pub backup_plan_name: Option<String>,
    pub status: Option<String>,
    pub database_type: Option<String>,
    pub access_type: Option<String>,
    pub source_info: Vec<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub offline_time: Option<String>,
    pub instance_class: Option<String>,
    pub backup_method: Option<String>,
    pub tags: Vec<Tag>,
    pub auto_renew_flag: Option<i64>,
    pub enable_increment: Option<bool>,
    pub pay_type: Option<String>,
    pub set_source_info: Vec<String>,
}
model! { BackupPlanInfo {
    0 "Region" region: String, 1 "BackupPlanId" backup_plan_id: String, 2 "BackupPlanName" backup_plan_name: String,
    3 "Status" status: String, 4 "DatabaseType" database_type: String, 5 "AccessType" access_type: String,
    6 "SourceInfo" source_info: Vec<String>, 7 "CreateTime" create_time: String, 8 "ExpireTime" expire_time: String,
    9 "OfflineTime" offline_time: String, 10 "InstanceClass" instance_class: String,
    11 "BackupMethod" backup_method: String, 12 "Tags" tags: Vec<Tag>, 13 "AutoRenewFlag" auto_renew_flag: i64,
    14 "EnableIncrement" enable_increment: bool, 15 "PayType" pay_type: String,
    16 "SetSourceInfo" set_source_info: Vec<String>
} }

/// Describes connect test result: `DescribeConnectTestResult` of `dbs` 2021-11-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbs&Version=2021-11-08&Action=DescribeConnectTestResult>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectTestResult {
    pub task_ids: Option<Vec<i64>>,
}
operation! { DescribeConnectTestResult() "DescribeConnectTestResult" -> DescribeConnectTestResultOutput {
    0 "TaskIds" task_ids: Vec<i64>
} }

/// Response of [`DescribeConnectTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectTestResultOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ConnectTestResult>,
}
model! { DescribeConnectTestResultOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ConnectTestResult>
} }

/// In the response of [`DescribeConnectTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectTestResult {
    pub task_id: Option<i64>,
    pub status: Option<String>,
    pub is_pass: Option<i64>,
    pub addr: Option<String>,
    pub s_nat_ip: Option<String>,
    pub test_items: Vec<TestItem>,
}
model! { ConnectTestResult {
    0 "TaskId" task_id: i64, 1 "Status" status: String, 2 "IsPass" is_pass: i64, 3 "Addr" addr: String,
    4 "SNatIp" s_nat_ip: String, 5 "TestItems" test_items: Vec<TestItem>
} }

/// In the response of [`DescribeConnectTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestItem {
    pub test_name: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { TestItem {
    0 "TestName" test_name: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Starts backup check job: `StartBackupCheckJob` of `dbs` 2021-11-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbs&Version=2021-11-08&Action=StartBackupCheckJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBackupCheckJob {
    /// Required.
    pub backup_plan_id: String,
}
operation! { StartBackupCheckJob(backup_plan_id: String) "StartBackupCheckJob" -> Empty {
    0 "BackupPlanId" backup_plan_id
} }

/// Response of [`StartBackupCheckJob`]: empty.
pub type StartBackupCheckJobOutput = Empty;

/// Starts backup plan: `StartBackupPlan` of `dbs` 2021-11-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbs&Version=2021-11-08&Action=StartBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBackupPlan {
    /// Required.
    pub backup_plan_id: String,
}
operation! { StartBackupPlan(backup_plan_id: String) "StartBackupPlan" -> Empty {
    0 "BackupPlanId" backup_plan_id
} }

/// Response of [`StartBackupPlan`]: empty.
pub type StartBackupPlanOutput = Empty;

codes! {
    AUTH_FAILURE_UNAUTHORIZED_OPERATION_ERROR "AuthFailure.UnauthorizedOperationError",
    FAILED_OPERATION_CREATE_BACKUP_ERR "FailedOperation.CreateBackupErr", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DATABASE_ACCESS_ERROR "InternalError.DatabaseAccessError",
    INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR "InternalError.InternalHttpServerError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR "OperationDenied.BizOperationDeniedError",
    RESOURCE_NOT_FOUND "ResourceNotFound", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    ConfigureBackupPlan, CreateBackupPlan, CreateConnectTestJob, DescribeBackupCheckJob, DescribeBackupPlans,
    DescribeConnectTestResult, StartBackupCheckJob, StartBackupPlan
}
