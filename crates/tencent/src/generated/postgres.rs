//! `postgres` of Tencent Cloud, API version 2017-03-12.
//!
//! Endpoint: `postgres.tencentcloudapi.com`, or `postgres.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, postgres::DescribeBackupDownloadRestriction};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBackupDownloadRestriction::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "postgres",
    "2017-03-12",
    "postgres",
    &Endpoints::NONE,
);

/// Adds db instance to read only group: `AddDBInstanceToReadOnlyGroup` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=AddDBInstanceToReadOnlyGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::FAILED_OPERATION_RO_GROUP_MASTER_INSTANCE_NOT_RIGHT`],
/// [`codes::FAILED_OPERATION_RO_GROUP_NOT_FOUND_ERROR`], [`codes::FAILED_OPERATION_RO_INSTANCE_HAS_IN_RO_GROUP_ERROR`],
/// [`codes::INSTANCE_NOT_EXIST`], [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_READ_ONLY_GROUP_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_READ_ONLY_GROUP_NOT_EXIST`], [`codes::OPERATION_DENIED_RO_GROUP_STATUS_ERROR`],
/// [`codes::OPERATION_DENIED_RO_INSTANCE_STATUS_LIMIT_OP_ERROR`],
/// [`codes::OPERATION_DENIED_RO_INSTANCE_COUNT_EXEED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDBInstanceToReadOnlyGroup {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub read_only_group_id: String,
}
operation! { AddDBInstanceToReadOnlyGroup(db_instance_id: String, read_only_group_id: String)
    "AddDBInstanceToReadOnlyGroup" -> AddDBInstanceToReadOnlyGroupOutput {
    0 "DBInstanceId" db_instance_id, 1 "ReadOnlyGroupId" read_only_group_id
} }

/// Response of [`AddDBInstanceToReadOnlyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDBInstanceToReadOnlyGroupOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { AddDBInstanceToReadOnlyGroupOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Clones db instance: `CloneDBInstance` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CloneDBInstance>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_ALLOCATE_QUOTAS_ERROR`],
/// [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`], [`codes::FAILED_OPERATION_CDB_CGW_CONNECT_ERROR`],
/// [`codes::FAILED_OPERATION_GET_SUBNET_ERROR`], [`codes::FAILED_OPERATION_GET_VPC_INFO_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_SPEC_ERROR`], [`codes::FAILED_OPERATION_QUERY_VPC_FAILED`],
/// [`codes::FAILED_OPERATION_QUERY_VPC_FALIED`], [`codes::INTERNAL_ERROR_JSON_PARSE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PROJECT_ID`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_RECOGNIZED_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`], [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`],
/// [`codes::OPERATION_DENIED_TRADE_PERMISSION_ERROR`], [`codes::OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDBInstance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub spec_code: String,
    /// Required.
    pub storage: i64,
    /// Required.
    pub period: i64,
    /// Required.
    pub auto_renew_flag: i64,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    pub name: Option<String>,
    pub instance_charge_type: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub project_id: Option<i64>,
    pub tag_list: Option<Vec<Tag>>,
    pub db_node_set: Option<Vec<DBNode>>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<String>,
    pub activity_id: Option<i64>,
    pub backup_set_id: Option<String>,
    pub recovery_target_time: Option<String>,
    pub sync_mode: Option<String>,
    pub deletion_protection: Option<bool>,
}

/// Arguments of [`CloneDBInstance::new`].
pub struct CloneDBInstanceRequired {
    pub db_instance_id: String,
    pub spec_code: String,
    pub storage: i64,
    pub period: i64,
    pub auto_renew_flag: i64,
    pub vpc_id: String,
    pub subnet_id: String,
}
operation! {
    CloneDBInstance { CloneDBInstanceRequired: db_instance_id, spec_code, storage, period, auto_renew_flag, vpc_id, subnet_id }
    "CloneDBInstance" -> CloneDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "SpecCode" spec_code, 2 "Storage" storage, 3 "Period" period,
    4 "AutoRenewFlag" auto_renew_flag, 5 "VpcId" vpc_id, 6 "SubnetId" subnet_id, 7 "Name" name: String,
    8 "InstanceChargeType" instance_charge_type: String, 9 "SecurityGroupIds" security_group_ids: Vec<String>,
    10 "ProjectId" project_id: i64, 11 "TagList" tag_list: Vec<Tag>, 12 "DBNodeSet" db_node_set: Vec<DBNode>,
    13 "AutoVoucher" auto_voucher: i64, 14 "VoucherIds" voucher_ids: String, 15 "ActivityId" activity_id: i64,
    16 "BackupSetId" backup_set_id: String, 17 "RecoveryTargetTime" recovery_target_time: String,
    18 "SyncMode" sync_mode: String, 19 "DeletionProtection" deletion_protection: bool
} }

/// In the request of [`CloneDBInstance`].
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

/// In the request of [`CloneDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBNode {
    /// Required.
    pub role: Option<String>,
    /// Required.
    pub zone: Option<String>,
    pub dedicated_cluster_id: Option<String>,
}
input! { DBNode(role: String, zone: String) {
    0 "Role" role: String, 1 "Zone" zone: String, 2 "DedicatedClusterId" dedicated_cluster_id: String
} }

/// Response of [`CloneDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDBInstanceOutput {
    pub deal_name: Option<String>,
    pub bill_id: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { CloneDBInstanceOutput {
    0 "DealName" deal_name: String, 1 "BillId" bill_id: String, 2 "DBInstanceId" db_instance_id: String
} }

/// Closes account cam: `CloseAccountCAM` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CloseAccountCAM>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CHECK_ACCOUNT_CAM_OPEN_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_REGION_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_WHITE_LIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAccountCAM {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub password: Secret,
    pub password_encrypt: Option<bool>,
}
operation! { CloseAccountCAM(db_instance_id: String, user_name: String, password: Secret) "CloseAccountCAM" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name, 2 "Password" password,
    3 "PasswordEncrypt" password_encrypt: bool
} }

/// Response of [`CloseAccountCAM`]: empty.
pub type CloseAccountCAMOutput = Empty;

/// Closes audit service: `CloseAuditService` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CloseAuditService>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_INPUT_PARAMETER`], [`codes::OPERATION_DENIED_RESOURCE_NOT_FOUND_ERROR`],
/// [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAuditService {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
}
operation! { CloseAuditService(instance_id: String, product: String) "CloseAuditService" -> Empty {
    0 "InstanceId" instance_id, 1 "Product" product
} }

/// Response of [`CloseAuditService`]: empty.
pub type CloseAuditServiceOutput = Empty;

/// Closes db extranet access: `CloseDBExtranetAccess` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CloseDBExtranetAccess>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_FLOW_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDBExtranetAccess {
    /// Required.
    pub db_instance_id: String,
    pub is_ipv6: Option<i64>,
}
operation! { CloseDBExtranetAccess(db_instance_id: String) "CloseDBExtranetAccess" -> CloseDBExtranetAccessOutput {
    0 "DBInstanceId" db_instance_id, 1 "IsIpv6" is_ipv6: i64
} }

/// Response of [`CloseDBExtranetAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDBExtranetAccessOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { CloseDBExtranetAccessOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Creates account: `CreateAccount` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CreateAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DECRYPT_PASSWORD_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATABASE_NAME_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD_VALUE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_LENGTH_LIMIT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_REGION_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`], [`codes::OPERATION_DENIED_KERNEL_VERSION_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_WHITE_LIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub r#type: String,
    /// Secret.
    pub password: Option<Secret>,
    pub remark: Option<String>,
    pub open_cam: Option<bool>,
}
operation! { CreateAccount(db_instance_id: String, user_name: String, r#type: String) "CreateAccount" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name, 2 "Type" r#type, 3 "Password" password: Secret,
    4 "Remark" remark: String, 5 "OpenCam" open_cam: bool
} }

/// Response of [`CreateAccount`]: empty.
pub type CreateAccountOutput = Empty;

/// Creates audit log file: `CreateAuditLogFile` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CreateAuditLogFile>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_INPUT_PARAMETER`], [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditLogFile {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub product: String,
    pub filter: Option<AuditLogFilter>,
}
operation! { CreateAuditLogFile(instance_id: String, start_time: String, end_time: String, product: String)
    "CreateAuditLogFile" -> Empty {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product,
    4 "Filter" filter: AuditLogFilter
} }

/// Response of [`CreateAuditLogFile`]: empty.
pub type CreateAuditLogFileOutput = Empty;

/// In the request of [`CreateAuditLogFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogFilter {
    pub affect_rows: Option<i64>,
    pub db_name: Option<Vec<String>>,
    pub exec_time: Option<i64>,
    pub host: Option<Vec<String>>,
    pub sql: Option<String>,
    pub user: Option<Vec<String>>,
    pub sql_type: Option<Vec<String>>,
}
input! { AuditLogFilter() {
    0 "AffectRows" affect_rows: i64, 1 "DBName" db_name: Vec<String>, 2 "ExecTime" exec_time: i64,
    3 "Host" host: Vec<String>, 4 "Sql" sql: String, 5 "User" user: Vec<String>, 6 "SqlType" sql_type: Vec<String>
} }

/// Creates backup plan: `CreateBackupPlan` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CreateBackupPlan>.
///
/// Errors: [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_LENGTH_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlan {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub plan_name: String,
    /// Required.
    pub backup_period_type: String,
    /// Required.
    pub backup_period: Vec<String>,
    pub min_backup_start_time: Option<String>,
    pub max_backup_start_time: Option<String>,
    pub base_backup_retention_period: Option<i64>,
}
operation! {
    CreateBackupPlan(db_instance_id: String, plan_name: String, backup_period_type: String, backup_period: Vec<String>)
    "CreateBackupPlan" -> CreateBackupPlanOutput {
    0 "DBInstanceId" db_instance_id, 1 "PlanName" plan_name, 2 "BackupPeriodType" backup_period_type,
    3 "BackupPeriod" backup_period, 4 "MinBackupStartTime" min_backup_start_time: String,
    5 "MaxBackupStartTime" max_backup_start_time: String,
    6 "BaseBackupRetentionPeriod" base_backup_retention_period: i64
} }

/// Response of [`CreateBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlanOutput {
    pub plan_id: Option<String>,
}
model! { CreateBackupPlanOutput {
    0 "PlanId" plan_id: String
} }

/// Creates base backup: `CreateBaseBackup` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CreateBaseBackup>.
///
/// Errors: [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBaseBackup {
    /// Required.
    pub db_instance_id: String,
    pub backup_method: Option<String>,
}
operation! { CreateBaseBackup(db_instance_id: String) "CreateBaseBackup" -> CreateBaseBackupOutput {
    0 "DBInstanceId" db_instance_id, 1 "BackupMethod" backup_method: String
} }

/// Response of [`CreateBaseBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBaseBackupOutput {
    pub base_backup_id: Option<String>,
}
model! { CreateBaseBackupOutput {
    0 "BaseBackupId" base_backup_id: String
} }

/// Creates db instance network access: `CreateDBInstanceNetworkAccess` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CreateDBInstanceNetworkAccess>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CREATE_BASIC_NETWORK_DENIED_ERROR`],
/// [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_GET_SUBNET_ERROR`],
/// [`codes::FAILED_OPERATION_GET_VPC_INFO_ERROR`], [`codes::FAILED_OPERATION_NETWORK_NUM_LIMIT_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_SPEC_ERROR`], [`codes::FAILED_OPERATION_SERVERLESS_NOT_SUPPORTED_ERROR`],
/// [`codes::FLOW_ERROR`], [`codes::INTERNAL_ERROR_MARSHAL_ERROR`], [`codes::INVALID_PARAMETER_VPC_NOT_FOUND_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_IPV6_NOT_SUPPORTED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceNetworkAccess {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub is_assign_vip: bool,
    pub vip: Option<String>,
}
operation! {
    CreateDBInstanceNetworkAccess(db_instance_id: String, vpc_id: String, subnet_id: String, is_assign_vip: bool)
    "CreateDBInstanceNetworkAccess" -> CreateDBInstanceNetworkAccessOutput {
    0 "DBInstanceId" db_instance_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "IsAssignVip" is_assign_vip,
    4 "Vip" vip: String
} }

/// Response of [`CreateDBInstanceNetworkAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceNetworkAccessOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { CreateDBInstanceNetworkAccessOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Creates db proxy: `CreateDBProxy` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CreateDBProxy>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBProxy {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub proxy_node_custom: Vec<ProxyNodeCustom>,
    pub security_group: Option<Vec<String>>,
    pub description: Option<String>,
    pub connection_pool_limit: Option<i64>,
}
operation! {
    CreateDBProxy(db_instance_id: String, vpc_id: String, subnet_id: String, proxy_node_custom: Vec<ProxyNodeCustom>)
    "CreateDBProxy" -> CreateDBProxyOutput {
    0 "DBInstanceId" db_instance_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "ProxyNodeCustom" proxy_node_custom,
    4 "SecurityGroup" security_group: Vec<String>, 5 "Description" description: String,
    6 "ConnectionPoolLimit" connection_pool_limit: i64
} }

/// In the request of [`CreateDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyNodeCustom {
    /// Required.
    pub node_count: Option<i64>,
    /// Required.
    pub zone: Option<String>,
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub mem: Option<i64>,
}
input! { ProxyNodeCustom(node_count: i64, zone: String, cpu: i64, mem: i64) {
    0 "NodeCount" node_count: i64, 1 "Zone" zone: String, 2 "Cpu" cpu: i64, 3 "Mem" mem: i64
} }

/// Response of [`CreateDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBProxyOutput {
    pub deal_name: Option<String>,
    pub proxy_group_id: Option<String>,
}
model! { CreateDBProxyOutput {
    0 "DealName" deal_name: String, 1 "ProxyGroupId" proxy_group_id: String
} }

/// Creates database: `CreateDatabase` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CreateDatabase>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CHARSET_NOT_FOUND_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_LENGTH_LIMIT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_OUT_RANGE_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database_name: String,
    /// Required.
    pub database_owner: String,
    pub encoding: Option<String>,
    pub collate: Option<String>,
    pub ctype: Option<String>,
}
operation! { CreateDatabase(db_instance_id: String, database_name: String, database_owner: String)
    "CreateDatabase" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DatabaseName" database_name, 2 "DatabaseOwner" database_owner,
    3 "Encoding" encoding: String, 4 "Collate" collate: String, 5 "Ctype" ctype: String
} }

/// Response of [`CreateDatabase`]: empty.
pub type CreateDatabaseOutput = Empty;

/// Creates instances: `CreateInstances` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CreateInstances>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_ALLOCATE_QUOTAS_ERROR`],
/// [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`], [`codes::FAILED_OPERATION_CDB_CGW_CONNECT_ERROR`],
/// [`codes::FAILED_OPERATION_CREATE_BASIC_NETWORK_DENIED_ERROR`], [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`],
/// [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_GET_SUBNET_ERROR`],
/// [`codes::FAILED_OPERATION_GET_VPC_INFO_ERROR`], [`codes::FAILED_OPERATION_INVALID_TRADE_OPERATE`],
/// [`codes::FAILED_OPERATION_PAY_ORDER_FAILED`], [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`],
/// [`codes::FAILED_OPERATION_QUERY_SPEC_ERROR`], [`codes::FAILED_OPERATION_QUERY_VPC_FAILED`],
/// [`codes::FAILED_OPERATION_QUERY_VPC_FALIED`], [`codes::FAILED_OPERATION_SERVICE_ACCESS_ERROR`],
/// [`codes::FAILED_OPERATION_STORAGE_MEMORY_CHECK_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ERROR`],
/// [`codes::FAILED_OPERATION_TRADE_PAY_ORDERS_ERROR`], [`codes::FAILED_OPERATION_WHITELIST_CONNECT_ERROR`],
/// [`codes::INTERNAL_ERROR_CGW_ERROR`], [`codes::INTERNAL_ERROR_CNS_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DFW_ERROR`], [`codes::INTERNAL_ERROR_FLOW_ERROR`],
/// [`codes::INTERNAL_ERROR_JSON_PARSE_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_TRADE_ACCESS_DENIED_ERROR`], [`codes::INVALID_PARAMETER_VPC_NOT_FOUND_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_BAD_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_CHARSET_NOT_FOUND_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DECRYPT_PASSWORD_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PROJECT_ID`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_INTERFACE_NAME_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHARSET`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_NUM`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ORDER_NUM`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD_VALUE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_LENGTH_LIMIT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_OUT_RANGE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_RECOGNIZED_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_STRUCT_PARSE_FAILED`], [`codes::INVALID_PID`],
/// [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`], [`codes::OPERATION_DENIED_TRADE_PERMISSION_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR`], [`codes::OPERATION_DENIED_VPC_DENIED_ERROR`],
/// [`codes::RESOURCE_INSUFFICIENT_RESOURCE_NOT_ENOUGH`], [`codes::RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_NO_PERMISSION`], [`codes::RESOURCE_UNAVAILABLE_VPC_RESOURCE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_HAS_NO_REALNAME_AUTHENTICATION`], [`codes::UNKNOWN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    /// Required.
    pub spec_code: String,
    /// Required.
    pub storage: i64,
    /// Required.
    pub instance_count: i64,
    /// Required.
    pub period: i64,
    /// Required.
    pub charset: String,
    /// Required.
    pub admin_name: String,
    /// Required. Secret.
    pub admin_password: Secret,
    /// Required.
    pub zone: String,
    pub db_major_version: Option<String>,
    pub db_version: Option<String>,
    pub db_kernel_version: Option<String>,
    pub instance_charge_type: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub db_node_set: Option<Vec<DBNode>>,
    pub auto_renew_flag: Option<i64>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub project_id: Option<i64>,
    pub activity_id: Option<i64>,
    pub name: Option<String>,
    pub tag_list: Option<Vec<Tag>>,
    pub security_group_ids: Option<Vec<String>>,
    pub need_support_tde: Option<i64>,
    pub kms_key_id: Option<String>,
    pub kms_region: Option<String>,
    pub kms_cluster_id: Option<String>,
    pub db_engine: Option<String>,
    pub db_engine_config: Option<String>,
    pub sync_mode: Option<String>,
    pub need_support_ipv6: Option<i64>,
    pub deletion_protection: Option<bool>,
    pub storage_type: Option<String>,
}

/// Arguments of [`CreateInstances::new`].
pub struct CreateInstancesRequired {
    pub spec_code: String,
    pub storage: i64,
    pub instance_count: i64,
    pub period: i64,
    pub charset: String,
    pub admin_name: String,
    pub admin_password: Secret,
    pub zone: String,
}
operation! {
    CreateInstances { CreateInstancesRequired: spec_code, storage, instance_count, period, charset, admin_name, admin_password, zone }
    "CreateInstances" -> CreateInstancesOutput {
    0 "SpecCode" spec_code, 1 "Storage" storage, 2 "InstanceCount" instance_count, 3 "Period" period,
    4 "Charset" charset, 5 "AdminName" admin_name, 6 "AdminPassword" admin_password, 7 "Zone" zone,
    8 "DBMajorVersion" db_major_version: String, 9 "DBVersion" db_version: String,
    10 "DBKernelVersion" db_kernel_version: String, 11 "InstanceChargeType" instance_charge_type: String,
    12 "VpcId" vpc_id: String, 13 "SubnetId" subnet_id: String, 14 "DBNodeSet" db_node_set: Vec<DBNode>,
    15 "AutoRenewFlag" auto_renew_flag: i64, 16 "AutoVoucher" auto_voucher: i64,
    17 "VoucherIds" voucher_ids: Vec<String>, 18 "ProjectId" project_id: i64, 19 "ActivityId" activity_id: i64,
    20 "Name" name: String, 21 "TagList" tag_list: Vec<Tag>, 22 "SecurityGroupIds" security_group_ids: Vec<String>,
    23 "NeedSupportTDE" need_support_tde: i64, 24 "KMSKeyId" kms_key_id: String, 25 "KMSRegion" kms_region: String,
    26 "KMSClusterId" kms_cluster_id: String, 27 "DBEngine" db_engine: String,
    28 "DBEngineConfig" db_engine_config: String, 29 "SyncMode" sync_mode: String,
    30 "NeedSupportIpv6" need_support_ipv6: i64, 31 "DeletionProtection" deletion_protection: bool,
    32 "StorageType" storage_type: String
} }

/// Response of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesOutput {
    pub deal_names: Vec<String>,
    pub bill_id: Option<String>,
    pub db_instance_id_set: Vec<String>,
}
model! { CreateInstancesOutput {
    0 "DealNames" deal_names: Vec<String>, 1 "BillId" bill_id: String,
    2 "DBInstanceIdSet" db_instance_id_set: Vec<String>
} }

/// Creates parameter template: `CreateParameterTemplate` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CreateParameterTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterTemplate {
    /// Required.
    pub template_name: String,
    /// Required.
    pub db_major_version: String,
    /// Required.
    pub db_engine: String,
    pub template_description: Option<String>,
}
operation! { CreateParameterTemplate(template_name: String, db_major_version: String, db_engine: String)
    "CreateParameterTemplate" -> CreateParameterTemplateOutput {
    0 "TemplateName" template_name, 1 "DBMajorVersion" db_major_version, 2 "DBEngine" db_engine,
    3 "TemplateDescription" template_description: String
} }

/// Response of [`CreateParameterTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateParameterTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Creates read only db instance: `CreateReadOnlyDBInstance` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CreateReadOnlyDBInstance>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_ALLOCATE_QUOTAS_ERROR`],
/// [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`], [`codes::FAILED_OPERATION_CDB_CGW_CONNECT_ERROR`],
/// [`codes::FAILED_OPERATION_CREATE_BASIC_NETWORK_DENIED_ERROR`], [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`],
/// [`codes::FAILED_OPERATION_GET_SUBNET_ERROR`], [`codes::FAILED_OPERATION_GET_VPC_INFO_ERROR`],
/// [`codes::FAILED_OPERATION_INVALID_TRADE_OPERATE`], [`codes::FAILED_OPERATION_PAY_ORDER_FAILED`],
/// [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`], [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`],
/// [`codes::FAILED_OPERATION_QUERY_SPEC_ERROR`], [`codes::FAILED_OPERATION_QUERY_VPC_FAILED`],
/// [`codes::FAILED_OPERATION_QUERY_VPC_FALIED`], [`codes::FAILED_OPERATION_RO_GROUP_NOT_FOUND_ERROR`],
/// [`codes::FAILED_OPERATION_RO_GROUP_NUM_EXCEED_ERROR`], [`codes::FAILED_OPERATION_SERVICE_ACCESS_ERROR`],
/// [`codes::FAILED_OPERATION_STORAGE_MEMORY_CHECK_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ERROR`],
/// [`codes::FAILED_OPERATION_TRADE_PAY_ORDERS_ERROR`], [`codes::FAILED_OPERATION_WHITELIST_CONNECT_ERROR`],
/// [`codes::INTERNAL_ERROR_CGW_ERROR`], [`codes::INTERNAL_ERROR_CNS_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DFW_ERROR`], [`codes::INTERNAL_ERROR_FLOW_ERROR`],
/// [`codes::INTERNAL_ERROR_JSON_PARSE_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_TRADE_ACCESS_DENIED_ERROR`], [`codes::INVALID_PARAMETER_VPC_NOT_FOUND_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_BAD_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PROJECT_ID`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_INTERFACE_NAME_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHARSET`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_NUM`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ORDER_NUM`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PID`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_LENGTH_LIMIT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_STRUCT_PARSE_FAILED`],
/// [`codes::INVALID_PID`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`],
/// [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`], [`codes::OPERATION_DENIED_PAY_MODE_ERROR`],
/// [`codes::OPERATION_DENIED_RO_GROUP_STATUS_ERROR`], [`codes::OPERATION_DENIED_RO_INSTANCE_COUNT_EXEED_ERROR`],
/// [`codes::OPERATION_DENIED_TRADE_PERMISSION_ERROR`], [`codes::OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR`],
/// [`codes::OPERATION_DENIED_VPC_DENIED_ERROR`], [`codes::RESOURCE_INSUFFICIENT_RESOURCE_NOT_ENOUGH`],
/// [`codes::RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_NO_PERMISSION`],
/// [`codes::RESOURCE_UNAVAILABLE_VPC_RESOURCE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_HAS_NO_REALNAME_AUTHENTICATION`], [`codes::UNKNOWN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyDBInstance {
    /// Required.
    pub zone: String,
    /// Required.
    pub master_db_instance_id: String,
    /// Required.
    pub spec_code: String,
    /// Required.
    pub storage: i64,
    /// Required.
    pub instance_count: i64,
    /// Required.
    pub period: i64,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub auto_renew_flag: Option<i64>,
    pub project_id: Option<i64>,
    pub activity_id: Option<i64>,
    pub read_only_group_id: Option<String>,
    pub tag_list: Option<Tag>,
    pub security_group_ids: Option<Vec<String>>,
    pub need_support_ipv6: Option<i64>,
    pub name: Option<String>,
    /// Deprecated.
    pub db_version: Option<String>,
    pub dedicated_cluster_id: Option<String>,
    pub deletion_protection: Option<bool>,
    pub tags: Option<Vec<Tag>>,
}

/// Arguments of [`CreateReadOnlyDBInstance::new`].
pub struct CreateReadOnlyDBInstanceRequired {
    pub zone: String,
    pub master_db_instance_id: String,
    pub spec_code: String,
    pub storage: i64,
    pub instance_count: i64,
    pub period: i64,
}
operation! {
    CreateReadOnlyDBInstance { CreateReadOnlyDBInstanceRequired: zone, master_db_instance_id, spec_code, storage, instance_count, period }
    "CreateReadOnlyDBInstance" -> CreateReadOnlyDBInstanceOutput {
    0 "Zone" zone, 1 "MasterDBInstanceId" master_db_instance_id, 2 "SpecCode" spec_code, 3 "Storage" storage,
    4 "InstanceCount" instance_count, 5 "Period" period, 6 "VpcId" vpc_id: String, 7 "SubnetId" subnet_id: String,
    8 "InstanceChargeType" instance_charge_type: String, 9 "AutoVoucher" auto_voucher: i64,
    10 "VoucherIds" voucher_ids: Vec<String>, 11 "AutoRenewFlag" auto_renew_flag: i64, 12 "ProjectId" project_id: i64,
    13 "ActivityId" activity_id: i64, 14 "ReadOnlyGroupId" read_only_group_id: String, 15 "TagList" tag_list: Tag,
    16 "SecurityGroupIds" security_group_ids: Vec<String>, 17 "NeedSupportIpv6" need_support_ipv6: i64,
    18 "Name" name: String, 19 "DBVersion" db_version: String, 20 "DedicatedClusterId" dedicated_cluster_id: String,
    21 "DeletionProtection" deletion_protection: bool, 22 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateReadOnlyDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyDBInstanceOutput {
    pub deal_names: Vec<String>,
    pub bill_id: Option<String>,
    pub db_instance_id_set: Vec<String>,
    pub billing_parameters: Option<String>,
}
model! { CreateReadOnlyDBInstanceOutput {
    0 "DealNames" deal_names: Vec<String>, 1 "BillId" bill_id: String,
    2 "DBInstanceIdSet" db_instance_id_set: Vec<String>, 3 "BillingParameters" billing_parameters: String
} }

/// Creates read only group: `CreateReadOnlyGroup` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CreateReadOnlyGroup>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_ALLOCATE_QUOTAS_ERROR`],
/// [`codes::FAILED_OPERATION_CREATE_BASIC_NETWORK_DENIED_ERROR`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::FAILED_OPERATION_GET_VPC_INFO_ERROR`], [`codes::FAILED_OPERATION_ILLEGAL_RO_INSTANCE_NUM`],
/// [`codes::FAILED_OPERATION_MASTER_INSTANCE_QUERY_ERROR`], [`codes::FAILED_OPERATION_RO_GROUP_NUM_EXCEED_ERROR`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VPC_NOT_FOUND_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INTERFACE_NAME_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_LENGTH_LIMIT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORTED`], [`codes::STRUCT_PARSE_FAILED`], [`codes::UNKNOWN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyGroup {
    /// Required.
    pub master_db_instance_id: String,
    /// Required.
    pub name: String,
    pub project_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub replay_lag_eliminate: Option<i64>,
    pub replay_latency_eliminate: Option<i64>,
    pub max_replay_lag: Option<i64>,
    pub max_replay_latency: Option<i64>,
    pub min_delay_eliminate_reserve: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
}
operation! { CreateReadOnlyGroup(master_db_instance_id: String, name: String)
    "CreateReadOnlyGroup" -> CreateReadOnlyGroupOutput {
    0 "MasterDBInstanceId" master_db_instance_id, 1 "Name" name, 2 "ProjectId" project_id: i64,
    3 "VpcId" vpc_id: String, 4 "SubnetId" subnet_id: String, 5 "ReplayLagEliminate" replay_lag_eliminate: i64,
    6 "ReplayLatencyEliminate" replay_latency_eliminate: i64, 7 "MaxReplayLag" max_replay_lag: i64,
    8 "MaxReplayLatency" max_replay_latency: i64, 9 "MinDelayEliminateReserve" min_delay_eliminate_reserve: i64,
    10 "SecurityGroupIds" security_group_ids: Vec<String>
} }

/// Response of [`CreateReadOnlyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyGroupOutput {
    pub read_only_group_id: Option<String>,
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { CreateReadOnlyGroupOutput {
    0 "ReadOnlyGroupId" read_only_group_id: String, 1 "FlowId" flow_id: i64, 2 "TaskId" task_id: i64
} }

/// Creates read only group network access: `CreateReadOnlyGroupNetworkAccess` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=CreateReadOnlyGroupNetworkAccess>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CREATE_BASIC_NETWORK_DENIED_ERROR`],
/// [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_GET_SUBNET_ERROR`],
/// [`codes::FAILED_OPERATION_GET_VPC_INFO_ERROR`], [`codes::FAILED_OPERATION_NETWORK_NUM_LIMIT_ERROR`],
/// [`codes::FAILED_OPERATION_RO_GROUP_NOT_FOUND_ERROR`], [`codes::FLOW_ERROR`], [`codes::INTERNAL_ERROR_FLOW_ERROR`],
/// [`codes::INTERNAL_ERROR_MARSHAL_ERROR`], [`codes::OPERATION_DENIED_RO_GROUP_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyGroupNetworkAccess {
    /// Required.
    pub read_only_group_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub is_assign_vip: bool,
    pub vip: Option<String>,
}
operation! {
    CreateReadOnlyGroupNetworkAccess(read_only_group_id: String, vpc_id: String, subnet_id: String, is_assign_vip: bool)
    "CreateReadOnlyGroupNetworkAccess" -> CreateReadOnlyGroupNetworkAccessOutput {
    0 "ReadOnlyGroupId" read_only_group_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "IsAssignVip" is_assign_vip,
    4 "Vip" vip: String
} }

/// Response of [`CreateReadOnlyGroupNetworkAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyGroupNetworkAccessOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { CreateReadOnlyGroupNetworkAccessOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Deletes account: `DeleteAccount` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DeleteAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_REGION_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_WHITE_LIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub user_name: String,
}
operation! { DeleteAccount(db_instance_id: String, user_name: String) "DeleteAccount" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name
} }

/// Response of [`DeleteAccount`]: empty.
pub type DeleteAccountOutput = Empty;

/// Deletes audit log file: `DeleteAuditLogFile` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DeleteAuditLogFile>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_INPUT_PARAMETER`], [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditLogFile {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    /// Required.
    pub file_name: String,
}
operation! { DeleteAuditLogFile(instance_id: String, product: String, file_name: String) "DeleteAuditLogFile" -> Empty {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "FileName" file_name
} }

/// Response of [`DeleteAuditLogFile`]: empty.
pub type DeleteAuditLogFileOutput = Empty;

/// Deletes backup plan: `DeleteBackupPlan` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DeleteBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupPlan {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub plan_id: String,
}
operation! { DeleteBackupPlan(db_instance_id: String, plan_id: String) "DeleteBackupPlan" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "PlanId" plan_id
} }

/// Response of [`DeleteBackupPlan`]: empty.
pub type DeleteBackupPlanOutput = Empty;

/// Deletes base backup: `DeleteBaseBackup` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DeleteBaseBackup>.
///
/// Errors: [`codes::OPERATION_DENIED_DELETE_RUNNING_BACKUP_TASK_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBaseBackup {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub base_backup_id: String,
}
operation! { DeleteBaseBackup(db_instance_id: String, base_backup_id: String) "DeleteBaseBackup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "BaseBackupId" base_backup_id
} }

/// Response of [`DeleteBaseBackup`]: empty.
pub type DeleteBaseBackupOutput = Empty;

/// Deletes db instance network access: `DeleteDBInstanceNetworkAccess` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DeleteDBInstanceNetworkAccess>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`],
/// [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_GET_VPC_INFO_ERROR`],
/// [`codes::FAILED_OPERATION_NETWORK_NUM_LIMIT_ERROR`], [`codes::FAILED_OPERATION_QUERY_SPEC_ERROR`],
/// [`codes::FAILED_OPERATION_SERVERLESS_NOT_SUPPORTED_ERROR`], [`codes::INVALID_PARAMETER_VPC_NOT_FOUND_ERROR`],
/// [`codes::OPERATION_DENIED_RO_INSTANCE_IPV6_NOT_SUPPORTED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceNetworkAccess {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub vip: String,
}
operation! { DeleteDBInstanceNetworkAccess(db_instance_id: String, vpc_id: String, subnet_id: String, vip: String)
    "DeleteDBInstanceNetworkAccess" -> DeleteDBInstanceNetworkAccessOutput {
    0 "DBInstanceId" db_instance_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "Vip" vip
} }

/// Response of [`DeleteDBInstanceNetworkAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceNetworkAccessOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { DeleteDBInstanceNetworkAccessOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Deletes database: `DeleteDatabase` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DeleteDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabase {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database_name: String,
}
operation! { DeleteDatabase(db_instance_id: String, database_name: String) "DeleteDatabase" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DatabaseName" database_name
} }

/// Response of [`DeleteDatabase`]: empty.
pub type DeleteDatabaseOutput = Empty;

/// Deletes log backup: `DeleteLogBackup` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DeleteLogBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogBackup {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub log_backup_id: String,
}
operation! { DeleteLogBackup(db_instance_id: String, log_backup_id: String) "DeleteLogBackup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "LogBackupId" log_backup_id
} }

/// Response of [`DeleteLogBackup`]: empty.
pub type DeleteLogBackupOutput = Empty;

/// Deletes parameter template: `DeleteParameterTemplate` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DeleteParameterTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteParameterTemplate(template_id: String) "DeleteParameterTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteParameterTemplate`]: empty.
pub type DeleteParameterTemplateOutput = Empty;

/// Deletes read only group: `DeleteReadOnlyGroup` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DeleteReadOnlyGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::FAILED_OPERATION_RO_GROUP_CANNOT_BE_DELETED_ERROR`], [`codes::FAILED_OPERATION_RO_GROUP_NOT_FOUND_ERROR`],
/// [`codes::INTERNAL_ERROR_FLOW_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERFACE_NAME_NOT_FOUND`], [`codes::SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReadOnlyGroup {
    /// Required.
    pub read_only_group_id: String,
}
operation! { DeleteReadOnlyGroup(read_only_group_id: String) "DeleteReadOnlyGroup" -> DeleteReadOnlyGroupOutput {
    0 "ReadOnlyGroupId" read_only_group_id
} }

/// Response of [`DeleteReadOnlyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReadOnlyGroupOutput {
    pub flow_id: Option<i64>,
}
model! { DeleteReadOnlyGroupOutput {
    0 "FlowId" flow_id: i64
} }

/// Deletes read only group network access: `DeleteReadOnlyGroupNetworkAccess` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DeleteReadOnlyGroupNetworkAccess>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`],
/// [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_GET_VPC_INFO_ERROR`],
/// [`codes::FAILED_OPERATION_NETWORK_NUM_LIMIT_ERROR`], [`codes::FAILED_OPERATION_RO_GROUP_NOT_FOUND_ERROR`],
/// [`codes::INVALID_PARAMETER_VPC_NOT_FOUND_ERROR`], [`codes::OPERATION_DENIED_RO_GROUP_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReadOnlyGroupNetworkAccess {
    /// Required.
    pub read_only_group_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub vip: String,
}
operation! {
    DeleteReadOnlyGroupNetworkAccess(read_only_group_id: String, vpc_id: String, subnet_id: String, vip: String)
    "DeleteReadOnlyGroupNetworkAccess" -> DeleteReadOnlyGroupNetworkAccessOutput {
    0 "ReadOnlyGroupId" read_only_group_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "Vip" vip
} }

/// Response of [`DeleteReadOnlyGroupNetworkAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReadOnlyGroupNetworkAccessOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { DeleteReadOnlyGroupNetworkAccessOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Describes account privileges: `DescribeAccountPrivileges` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeAccountPrivileges>.
///
/// Errors: [`codes::DB_ERROR`], [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATABASE_OBJECT_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivileges {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub database_object_set: Vec<DatabaseObject>,
}
operation! {
    DescribeAccountPrivileges(db_instance_id: String, user_name: String, database_object_set: Vec<DatabaseObject>)
    "DescribeAccountPrivileges" -> DescribeAccountPrivilegesOutput {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name, 2 "DatabaseObjectSet" database_object_set
} }

/// In the request of [`DescribeAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseObject {
    /// Required.
    pub object_type: Option<String>,
    /// Required.
    pub object_name: Option<String>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
}
input! { DatabaseObject(object_type: String, object_name: String) {
    0 "ObjectType" object_type: String, 1 "ObjectName" object_name: String, 2 "DatabaseName" database_name: String,
    3 "SchemaName" schema_name: String, 4 "TableName" table_name: String
} }

/// Response of [`DescribeAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivilegesOutput {
    pub privilege_set: Vec<DatabasePrivilege>,
}
model! { DescribeAccountPrivilegesOutput {
    0 "PrivilegeSet" privilege_set: Vec<DatabasePrivilege>
} }

/// In the request of [`DescribeAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasePrivilege {
    pub object: Option<DatabaseObject>,
    pub privilege_set: Option<Vec<String>>,
}
input! { DatabasePrivilege() {
    0 "Object" object: DatabaseObject, 1 "PrivilegeSet" privilege_set: Vec<String>
} }

/// Describes accounts: `DescribeAccounts` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeAccounts>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DB_ERROR`],
/// [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    /// Required.
    pub db_instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeAccounts(db_instance_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "DBInstanceId" db_instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "OrderBy" order_by: String,
    4 "OrderByType" order_by_type: String
} }
paged! { DescribeAccounts: AccountInfo = Offset "Offset", "Details" details, total "TotalCount" }

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub total_count: Option<i64>,
    pub details: Vec<AccountInfo>,
}
model! { DescribeAccountsOutput {
    0 "TotalCount" total_count: i64, 1 "Details" details: Vec<AccountInfo>
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountInfo {
    pub db_instance_id: Option<String>,
    pub user_name: Option<String>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub password_update_time: Option<String>,
    pub user_type: Option<String>,
    pub open_cam: Option<bool>,
}
model! { AccountInfo {
    0 "DBInstanceId" db_instance_id: String, 1 "UserName" user_name: String, 2 "Remark" remark: String,
    3 "Status" status: i64, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String,
    6 "PasswordUpdateTime" password_update_time: String, 7 "UserType" user_type: String, 8 "OpenCam" open_cam: bool
} }

/// Describes audit instance list: `DescribeAuditInstanceList` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeAuditInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_ACCOUNT_OPERATION_DENIED`],
/// [`codes::OPERATION_DENIED_AUDIT_FILE_OVER_QUOTA_ERROR`], [`codes::OPERATION_DENIED_INTERNAL_TRADE_ERROR_ERR`],
/// [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`], [`codes::UNKNOWN_PARAMETER_CREATE_AUDIT_LOG_FILE_ERROR`],
/// [`codes::UNKNOWN_PARAMETER_HTTP_ERROR`], [`codes::UNKNOWN_PARAMETER_INTERNAL_INNER_SERVICE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceList {
    /// Required.
    pub product: String,
    /// Required.
    pub audit_switch: i64,
    /// Required.
    pub limit: i64,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAuditInstanceList(product: String, audit_switch: i64, limit: i64)
    "DescribeAuditInstanceList" -> DescribeAuditInstanceListOutput {
    0 "Product" product, 1 "AuditSwitch" audit_switch, 2 "Limit" limit, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAuditInstanceList: AuditInstanceInfo = Offset "Offset", "Items" items, total "TotalCount" }

/// In the request of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceListOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AuditInstanceInfo>,
}
model! { DescribeAuditInstanceListOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AuditInstanceInfo>
} }

/// In the response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInstanceInfo {
    pub instance_id: Option<String>,
    pub audit_status: Option<String>,
    pub log_expire_day: Option<i64>,
    pub hot_log_expire_day: Option<i64>,
    pub cold_log_expire_day: Option<i64>,
    pub hot_log_size: Option<f64>,
    pub cold_log_size: Option<f64>,
    pub create_time: Option<String>,
    pub deliver: Option<String>,
    pub deliver_summary: Vec<DeliverSummary>,
    pub instance_info: Option<LogInstanceInfo>,
}
model! { AuditInstanceInfo {
    0 "InstanceId" instance_id: String, 1 "AuditStatus" audit_status: String, 2 "LogExpireDay" log_expire_day: i64,
    3 "HotLogExpireDay" hot_log_expire_day: i64, 4 "ColdLogExpireDay" cold_log_expire_day: i64,
    5 "HotLogSize" hot_log_size: f64, 6 "ColdLogSize" cold_log_size: f64, 7 "CreateTime" create_time: String,
    8 "Deliver" deliver: String, 9 "DeliverSummary" deliver_summary: Vec<DeliverSummary>,
    10 "InstanceInfo" instance_info: LogInstanceInfo
} }

/// In the response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverSummary {
    pub deliver_consumer: Option<String>,
    pub deliver_consumer_name: Option<String>,
    pub deliver_type: Option<String>,
    pub deliver_sub_type: Option<String>,
    pub deliver_error: Option<String>,
}
model! { DeliverSummary {
    0 "DeliverConsumer" deliver_consumer: String, 1 "DeliverConsumerName" deliver_consumer_name: String,
    2 "DeliverType" deliver_type: String, 3 "DeliverSubType" deliver_sub_type: String,
    4 "DeliverError" deliver_error: String
} }

/// In the response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogInstanceInfo {
    pub instance_name: Option<String>,
    pub project_id: Option<i64>,
    pub tag_list: Vec<Tag>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub instance_status: Option<String>,
    pub is_support_audit: Option<i64>,
    pub instance_id: Option<String>,
    pub audit_type: Option<String>,
}
model! { LogInstanceInfo {
    0 "InstanceName" instance_name: String, 1 "ProjectId" project_id: i64, 2 "TagList" tag_list: Vec<Tag>,
    3 "Engine" engine: String, 4 "EngineVersion" engine_version: String, 5 "InstanceStatus" instance_status: String,
    6 "IsSupportAudit" is_support_audit: i64, 7 "InstanceId" instance_id: String, 8 "AuditType" audit_type: String
} }

/// Describes audit log files: `DescribeAuditLogFiles` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeAuditLogFiles>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_INPUT_PARAMETER`], [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFiles {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    pub file_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeAuditLogFiles(instance_id: String, product: String)
    "DescribeAuditLogFiles" -> DescribeAuditLogFilesOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "FileName" file_name: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribeAuditLogFiles: AuditLogFile = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeAuditLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFilesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AuditLogFile>,
}
model! { DescribeAuditLogFilesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AuditLogFile>
} }

/// In the response of [`DescribeAuditLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogFile {
    pub file_name: Option<String>,
    pub status: Option<String>,
    pub file_size: Option<i64>,
    pub create_time: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub err_msg: Option<String>,
    pub progress: Option<i64>,
    pub finish_time: Option<String>,
}
model! { AuditLogFile {
    0 "FileName" file_name: String, 1 "Status" status: String, 2 "FileSize" file_size: i64,
    3 "CreateTime" create_time: String, 4 "DownloadUrl" download_url: Secret, 5 "ErrMsg" err_msg: String,
    6 "Progress" progress: i64, 7 "FinishTime" finish_time: String
} }

/// Describes audit logs: `DescribeAuditLogs` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeAuditLogs>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_INPUT_PARAMETER`], [`codes::OPERATION_DENIED_RESOURCE_NOT_FOUND_ERROR`],
/// [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub product: String,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub filter: Option<AuditLogFilter>,
}

/// Arguments of [`DescribeAuditLogs::new`].
pub struct DescribeAuditLogsRequired {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub limit: i64,
    pub product: String,
}
operation! { DescribeAuditLogs { DescribeAuditLogsRequired: instance_id, start_time, end_time, limit, product }
    "DescribeAuditLogs" -> DescribeAuditLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Limit" limit, 4 "Product" product,
    5 "Offset" offset: i64, 6 "Order" order: String, 7 "OrderBy" order_by: String, 8 "Filter" filter: AuditLogFilter
} }
paged! { DescribeAuditLogs: AuditLog = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeAuditLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AuditLog>,
}
model! { DescribeAuditLogsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AuditLog>
} }

/// In the response of [`DescribeAuditLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLog {
    pub timestamp: Option<String>,
    pub affect_rows: Option<i64>,
    pub db_name: Option<String>,
    pub err_code: Option<String>,
    pub error_message: Option<String>,
    pub exec_time: Option<i64>,
    pub host: Option<String>,
    pub instance_id: Option<String>,
    pub object_name: Option<String>,
    pub object_type: Option<String>,
    pub sql: Option<String>,
    pub sql_type: Option<String>,
    pub thread_id: Option<String>,
    pub user: Option<String>,
}
model! { AuditLog {
    0 "Timestamp" timestamp: String, 1 "AffectRows" affect_rows: i64, 2 "DBName" db_name: String,
    3 "ErrCode" err_code: String, 4 "ErrorMessage" error_message: String, 5 "ExecTime" exec_time: i64,
    6 "Host" host: String, 7 "InstanceId" instance_id: String, 8 "ObjectName" object_name: String,
    9 "ObjectType" object_type: String, 10 "Sql" sql: String, 11 "SqlType" sql_type: String,
    12 "ThreadId" thread_id: String, 13 "User" user: String
} }

/// Describes available recovery time: `DescribeAvailableRecoveryTime` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeAvailableRecoveryTime>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableRecoveryTime {
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeAvailableRecoveryTime(db_instance_id: String)
    "DescribeAvailableRecoveryTime" -> DescribeAvailableRecoveryTimeOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeAvailableRecoveryTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableRecoveryTimeOutput {
    pub recovery_begin_time: Option<String>,
    pub recovery_end_time: Option<String>,
}
model! { DescribeAvailableRecoveryTimeOutput {
    0 "RecoveryBeginTime" recovery_begin_time: String, 1 "RecoveryEndTime" recovery_end_time: String
} }

/// Describes backup download restriction: `DescribeBackupDownloadRestriction` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeBackupDownloadRestriction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestriction {}
operation! { DescribeBackupDownloadRestriction()
    "DescribeBackupDownloadRestriction" -> DescribeBackupDownloadRestrictionOutput {} }

/// Response of [`DescribeBackupDownloadRestriction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestrictionOutput {
    pub restriction_type: Option<String>,
    pub vpc_restriction_effect: Option<String>,
    pub vpc_id_set: Vec<String>,
    pub ip_restriction_effect: Option<String>,
    pub ip_set: Vec<String>,
}
model! { DescribeBackupDownloadRestrictionOutput {
    0 "RestrictionType" restriction_type: String, 1 "VpcRestrictionEffect" vpc_restriction_effect: String,
    2 "VpcIdSet" vpc_id_set: Vec<String>, 3 "IpRestrictionEffect" ip_restriction_effect: String,
    4 "IpSet" ip_set: Vec<String>
} }

/// Describes backup download url: `DescribeBackupDownloadURL` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeBackupDownloadURL>.
///
/// Errors: [`codes::INTERNAL_ERROR_INSTANCE_DATA_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_EXCEED_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadURL {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub backup_type: String,
    /// Required.
    pub backup_id: String,
    pub url_expire_time: Option<i64>,
    pub backup_download_restriction: Option<BackupDownloadRestriction>,
}
operation! { DescribeBackupDownloadURL(db_instance_id: String, backup_type: String, backup_id: String)
    "DescribeBackupDownloadURL" -> DescribeBackupDownloadURLOutput {
    0 "DBInstanceId" db_instance_id, 1 "BackupType" backup_type, 2 "BackupId" backup_id,
    3 "URLExpireTime" url_expire_time: i64,
    4 "BackupDownloadRestriction" backup_download_restriction: BackupDownloadRestriction
} }

/// In the request of [`DescribeBackupDownloadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupDownloadRestriction {
    pub restriction_type: Option<String>,
    pub vpc_restriction_effect: Option<String>,
    pub vpc_id_set: Option<Vec<String>>,
    pub ip_restriction_effect: Option<String>,
    pub ip_set: Option<Vec<String>>,
}
input! { BackupDownloadRestriction() {
    0 "RestrictionType" restriction_type: String, 1 "VpcRestrictionEffect" vpc_restriction_effect: String,
    2 "VpcIdSet" vpc_id_set: Vec<String>, 3 "IpRestrictionEffect" ip_restriction_effect: String,
    4 "IpSet" ip_set: Vec<String>
} }

/// Response of [`DescribeBackupDownloadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadURLOutput {
    /// Secret.
    pub backup_download_url: Option<Secret>,
}
model! { DescribeBackupDownloadURLOutput {
    0 "BackupDownloadURL" backup_download_url: Secret
} }

/// Describes backup overview: `DescribeBackupOverview` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeBackupOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupOverview {}
operation! { DescribeBackupOverview() "DescribeBackupOverview" -> DescribeBackupOverviewOutput {} }

/// Response of [`DescribeBackupOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupOverviewOutput {
    pub total_free_size: Option<i64>,
    pub used_free_size: Option<i64>,
    pub used_billing_size: Option<i64>,
    pub log_backup_count: Option<i64>,
    pub log_backup_size: Option<i64>,
    pub manual_base_backup_count: Option<i64>,
    pub manual_base_backup_size: Option<i64>,
    pub auto_base_backup_count: Option<i64>,
    pub auto_base_backup_size: Option<i64>,
}
model! { DescribeBackupOverviewOutput {
    0 "TotalFreeSize" total_free_size: i64, 1 "UsedFreeSize" used_free_size: i64,
    2 "UsedBillingSize" used_billing_size: i64, 3 "LogBackupCount" log_backup_count: i64,
    4 "LogBackupSize" log_backup_size: i64, 5 "ManualBaseBackupCount" manual_base_backup_count: i64,
    6 "ManualBaseBackupSize" manual_base_backup_size: i64, 7 "AutoBaseBackupCount" auto_base_backup_count: i64,
    8 "AutoBaseBackupSize" auto_base_backup_size: i64
} }

/// Describes backup plans: `DescribeBackupPlans` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeBackupPlans>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlans {
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeBackupPlans(db_instance_id: String) "DescribeBackupPlans" -> DescribeBackupPlansOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansOutput {
    pub plans: Vec<BackupPlan>,
}
model! { DescribeBackupPlansOutput {
    0 "Plans" plans: Vec<BackupPlan>
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupPlan {
    pub backup_period: Option<String>,
    pub base_backup_retention_period: Option<i64>,
    pub min_backup_start_time: Option<String>,
    pub max_backup_start_time: Option<String>,
    pub backup_method: Option<String>,
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub log_backup_retention_period: Option<i64>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub plan_type: Option<String>,
    pub backup_period_type: Option<String>,
}
model! { BackupPlan {
    0 "BackupPeriod" backup_period: String, 1 "BaseBackupRetentionPeriod" base_backup_retention_period: i64,
    2 "MinBackupStartTime" min_backup_start_time: String, 3 "MaxBackupStartTime" max_backup_start_time: String,
    4 "BackupMethod" backup_method: String, 5 "PlanId" plan_id: String, 6 "PlanName" plan_name: String,
    7 "LogBackupRetentionPeriod" log_backup_retention_period: i64, 8 "CreatedTime" created_time: String,
    9 "UpdatedTime" updated_time: String, 10 "PlanType" plan_type: String,
    11 "BackupPeriodType" backup_period_type: String
} }

/// Describes backup summaries: `DescribeBackupSummaries` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeBackupSummaries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummaries {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeBackupSummaries() "DescribeBackupSummaries" -> DescribeBackupSummariesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "OrderBy" order_by: String,
    4 "OrderByType" order_by_type: String
} }
paged! { DescribeBackupSummaries: BackupSummary =
    Offset "Offset", "BackupSummarySet" backup_summary_set, total "TotalCount" }

/// Response of [`DescribeBackupSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummariesOutput {
    pub backup_summary_set: Vec<BackupSummary>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupSummariesOutput {
    0 "BackupSummarySet" backup_summary_set: Vec<BackupSummary>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBackupSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupSummary {
    pub db_instance_id: Option<String>,
    pub log_backup_count: Option<i64>,
    pub log_backup_size: Option<i64>,
    pub manual_base_backup_count: Option<i64>,
    pub manual_base_backup_size: Option<i64>,
    pub auto_base_backup_count: Option<i64>,
    pub auto_base_backup_size: Option<i64>,
    pub total_backup_count: Option<i64>,
    pub total_backup_size: Option<i64>,
}
model! { BackupSummary {
    0 "DBInstanceId" db_instance_id: String, 1 "LogBackupCount" log_backup_count: i64,
    2 "LogBackupSize" log_backup_size: i64, 3 "ManualBaseBackupCount" manual_base_backup_count: i64,
    4 "ManualBaseBackupSize" manual_base_backup_size: i64, 5 "AutoBaseBackupCount" auto_base_backup_count: i64,
    6 "AutoBaseBackupSize" auto_base_backup_size: i64, 7 "TotalBackupCount" total_backup_count: i64,
    8 "TotalBackupSize" total_backup_size: i64
} }

/// Describes base backups: `DescribeBaseBackups` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeBaseBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseBackups {
    pub min_finish_time: Option<String>,
    pub max_finish_time: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeBaseBackups() "DescribeBaseBackups" -> DescribeBaseBackupsOutput {
    0 "MinFinishTime" min_finish_time: String, 1 "MaxFinishTime" max_finish_time: String,
    2 "Filters" filters: Vec<Filter>, 3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "OrderBy" order_by: String,
    6 "OrderByType" order_by_type: String
} }
paged! { DescribeBaseBackups: BaseBackup = Offset "Offset", "BaseBackupSet" base_backup_set, total "TotalCount" }

/// Response of [`DescribeBaseBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseBackupsOutput {
    pub total_count: Option<i64>,
    pub base_backup_set: Vec<BaseBackup>,
}
model! { DescribeBaseBackupsOutput {
    0 "TotalCount" total_count: i64, 1 "BaseBackupSet" base_backup_set: Vec<BaseBackup>
} }

/// In the response of [`DescribeBaseBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseBackup {
    pub db_instance_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub backup_method: Option<String>,
    pub backup_mode: Option<String>,
    pub state: Option<String>,
    pub size: Option<i64>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { BaseBackup {
    0 "DBInstanceId" db_instance_id: String, 1 "Id" id: String, 2 "Name" name: String,
    3 "BackupMethod" backup_method: String, 4 "BackupMode" backup_mode: String, 5 "State" state: String,
    6 "Size" size: i64, 7 "StartTime" start_time: String, 8 "FinishTime" finish_time: String,
    9 "ExpireTime" expire_time: String
} }

/// Describes classes: `DescribeClasses` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeClasses>.
///
/// Errors: [`codes::FAILED_OPERATION_WHITELIST_CONNECT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClasses {
    /// Required.
    pub zone: String,
    /// Required.
    pub db_engine: String,
    /// Required.
    pub db_major_version: String,
    pub storage_type: Option<String>,
}
operation! { DescribeClasses(zone: String, db_engine: String, db_major_version: String)
    "DescribeClasses" -> DescribeClassesOutput {
    0 "Zone" zone, 1 "DBEngine" db_engine, 2 "DBMajorVersion" db_major_version, 3 "StorageType" storage_type: String
} }

/// Response of [`DescribeClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassesOutput {
    pub class_info_set: Vec<ClassInfo>,
}
model! { DescribeClassesOutput {
    0 "ClassInfoSet" class_info_set: Vec<ClassInfo>
} }

/// In the response of [`DescribeClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassInfo {
    pub spec_code: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub max_storage: Option<i64>,
    pub min_storage: Option<i64>,
    pub qps: Option<i64>,
}
model! { ClassInfo {
    0 "SpecCode" spec_code: String, 1 "CPU" cpu: i64, 2 "Memory" memory: i64, 3 "MaxStorage" max_storage: i64,
    4 "MinStorage" min_storage: i64, 5 "QPS" qps: i64
} }

/// Describes clone db instance spec: `DescribeCloneDBInstanceSpec` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeCloneDBInstanceSpec>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`], [`codes::FAILED_OPERATION_QUERY_SPEC_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloneDBInstanceSpec {
    /// Required.
    pub db_instance_id: String,
    pub backup_set_id: Option<String>,
    pub recovery_target_time: Option<String>,
}
operation! { DescribeCloneDBInstanceSpec(db_instance_id: String)
    "DescribeCloneDBInstanceSpec" -> DescribeCloneDBInstanceSpecOutput {
    0 "DBInstanceId" db_instance_id, 1 "BackupSetId" backup_set_id: String,
    2 "RecoveryTargetTime" recovery_target_time: String
} }

/// Response of [`DescribeCloneDBInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloneDBInstanceSpecOutput {
    pub min_spec_code: Option<String>,
    pub min_storage: Option<i64>,
}
model! { DescribeCloneDBInstanceSpecOutput {
    0 "MinSpecCode" min_spec_code: String, 1 "MinStorage" min_storage: i64
} }

/// Describes db backups: `DescribeDBBackups` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDBBackups>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_OSS_ACCESS_ERROR`],
/// [`codes::FAILED_OPERATION_OSS_OPERATION_FAILED`], [`codes::FAILED_OPERATION_PRESIGNED_URL_GET_ERROR`],
/// [`codes::FAILED_OPERATION_STORE_PATH_SPLIT_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_INSTANCE_DATA_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`],
/// [`codes::UNKNOWN_ERROR`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBBackups {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub r#type: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeDBBackups(db_instance_id: String, r#type: i64, start_time: String, end_time: String)
    "DescribeDBBackups" -> DescribeDBBackupsOutput {
    0 "DBInstanceId" db_instance_id, 1 "Type" r#type, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DescribeDBBackups: DBBackup = Offset "Offset", "BackupList" backup_list, total "TotalCount" }

/// Response of [`DescribeDBBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBBackupsOutput {
    pub total_count: Option<i64>,
    pub backup_list: Vec<DBBackup>,
}
model! { DescribeDBBackupsOutput {
    0 "TotalCount" total_count: i64, 1 "BackupList" backup_list: Vec<DBBackup>
} }

/// In the response of [`DescribeDBBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBBackup {
    pub id: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub size: Option<i64>,
    pub strategy: Option<i64>,
    pub way: Option<i64>,
    pub r#type: Option<i64>,
    pub status: Option<i64>,
    pub db_list: Vec<String>,
    pub internal_addr: Option<String>,
    pub external_addr: Option<String>,
    pub set_id: Option<String>,
}
model! { DBBackup {
    0 "Id" id: i64, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Size" size: i64,
    4 "Strategy" strategy: i64, 5 "Way" way: i64, 6 "Type" r#type: i64, 7 "Status" status: i64,
    8 "DbList" db_list: Vec<String>, 9 "InternalAddr" internal_addr: String, 10 "ExternalAddr" external_addr: String,
    11 "SetId" set_id: String
} }

/// Describes db errlogs: `DescribeDBErrlogs` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDBErrlogs>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_ES_CONNECT_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERFACE_NAME_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_EXCEED_ERROR`], [`codes::UNKNOWN_PARAMETER_HTTP_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBErrlogs {
    /// Required.
    pub db_instance_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub database_name: Option<String>,
    pub search_keys: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub log_filters: Option<Vec<LogFilter>>,
}
operation! { DescribeDBErrlogs(db_instance_id: String, start_time: String, end_time: String)
    "DescribeDBErrlogs" -> DescribeDBErrlogsOutput {
    0 "DBInstanceId" db_instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time,
    3 "DatabaseName" database_name: String, 4 "SearchKeys" search_keys: Vec<String>, 5 "Limit" limit: i64,
    6 "Offset" offset: i64, 7 "LogFilters" log_filters: Vec<LogFilter>
} }
paged! { DescribeDBErrlogs: ErrLogDetail = Offset "Offset", "Details" details, total "TotalCount" }

/// In the request of [`DescribeDBErrlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFilter {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub compare: Option<String>,
    /// Required.
    pub value: Option<Vec<String>>,
}
input! { LogFilter(r#type: String, compare: String, value: Vec<String>) {
    0 "Type" r#type: String, 1 "Compare" compare: String, 2 "Value" value: Vec<String>
} }

/// Response of [`DescribeDBErrlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBErrlogsOutput {
    pub total_count: Option<i64>,
    pub details: Vec<ErrLogDetail>,
}
model! { DescribeDBErrlogsOutput {
    0 "TotalCount" total_count: i64, 1 "Details" details: Vec<ErrLogDetail>
} }

/// In the response of [`DescribeDBErrlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrLogDetail {
    pub user_name: Option<String>,
    pub database: Option<String>,
    pub err_time: Option<String>,
    pub err_msg: Option<String>,
    pub process_id: Option<i64>,
    pub client_addr: Option<String>,
    pub session_id: Option<String>,
    pub session_start_time: Option<String>,
    pub virtual_transaction_id: Option<String>,
    pub sql_state_code: Option<String>,
    pub application_name: Option<String>,
}
model! { ErrLogDetail {
    0 "UserName" user_name: String, 1 "Database" database: String, 2 "ErrTime" err_time: String,
    3 "ErrMsg" err_msg: String, 4 "ProcessId" process_id: i64, 5 "ClientAddr" client_addr: String,
    6 "SessionId" session_id: String, 7 "SessionStartTime" session_start_time: String,
    8 "VirtualTransactionId" virtual_transaction_id: String, 9 "SqlStateCode" sql_state_code: String,
    10 "ApplicationName" application_name: String
} }

/// Describes db instance attribute: `DescribeDBInstanceAttribute` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDBInstanceAttribute>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_INSTANCE_BATCH_ERROR`], [`codes::FAILED_OPERATION_QUERY_SPEC_BY_SPEC_CODE_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INTERNAL_ERROR_TRANSACTIO_BEGIN_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttribute {
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeDBInstanceAttribute(db_instance_id: String)
    "DescribeDBInstanceAttribute" -> DescribeDBInstanceAttributeOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeOutput {
    pub db_instance: Option<DBInstance>,
}
model! { DescribeDBInstanceAttributeOutput {
    0 "DBInstance" db_instance: DBInstance
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBInstance {
    pub region: Option<String>,
    pub zone: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_memory: Option<i64>,
    pub db_instance_storage: Option<i64>,
    pub db_instance_cpu: Option<i64>,
    pub db_instance_class: Option<String>,
    pub db_major_version: Option<String>,
    pub db_version: Option<String>,
    pub db_kernel_version: Option<String>,
    pub db_instance_type: Option<String>,
    pub db_instance_version: Option<String>,
    pub db_charset: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub expire_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub isolated_time: Option<String>,
    pub pay_type: Option<String>,
    pub auto_renew: Option<i64>,
    pub db_instance_net_info: Vec<DBInstanceNetInfo>,
    pub r#type: Option<String>,
    pub app_id: Option<i64>,
    pub uid: Option<i64>,
    pub project_id: Option<i64>,
    pub tag_list: Vec<Tag>,
    pub master_db_instance_id: Option<String>,
    pub read_only_instance_num: Option<i64>,
    pub status_in_readonly_group: Option<String>,
    pub offline_time: Option<String>,
    pub db_node_set: Vec<DBNode>,
    pub is_support_tde: Option<i64>,
    pub db_engine: Option<String>,
    pub db_engine_config: Option<String>,
    pub network_access_list: Vec<NetworkAccess>,
    pub support_ipv6: Option<i64>,
    pub expanded_cpu: Option<i64>,
    pub deletion_protection: Option<bool>,
    pub db_instance_storage_type: Option<String>,
}
model! { DBInstance {
    0 "Region" region: String, 1 "Zone" zone: String, 2 "VpcId" vpc_id: String, 3 "SubnetId" subnet_id: String,
    4 "DBInstanceId" db_instance_id: String, 5 "DBInstanceName" db_instance_name: String,
    6 "DBInstanceStatus" db_instance_status: String, 7 "DBInstanceMemory" db_instance_memory: i64,
    8 "DBInstanceStorage" db_instance_storage: i64, 9 "DBInstanceCpu" db_instance_cpu: i64,
    10 "DBInstanceClass" db_instance_class: String, 11 "DBMajorVersion" db_major_version: String,
    12 "DBVersion" db_version: String, 13 "DBKernelVersion" db_kernel_version: String,
    14 "DBInstanceType" db_instance_type: String, 15 "DBInstanceVersion" db_instance_version: String,
    16 "DBCharset" db_charset: String, 17 "CreateTime" create_time: String, 18 "UpdateTime" update_time: String,
    19 "ExpireTime" expire_time: String, 20 "IsolatedTime" isolated_time: String, 21 "PayType" pay_type: String,
    22 "AutoRenew" auto_renew: i64, 23 "DBInstanceNetInfo" db_instance_net_info: Vec<DBInstanceNetInfo>,
    24 "Type" r#type: String, 25 "AppId" app_id: i64, 26 "Uid" uid: i64, 27 "ProjectId" project_id: i64,
    28 "TagList" tag_list: Vec<Tag>, 29 "MasterDBInstanceId" master_db_instance_id: String,
    30 "ReadOnlyInstanceNum" read_only_instance_num: i64, 31 "StatusInReadonlyGroup" status_in_readonly_group: String,
    32 "OfflineTime" offline_time: String, 33 "DBNodeSet" db_node_set: Vec<DBNode>,
    34 "IsSupportTDE" is_support_tde: i64, 35 "DBEngine" db_engine: String,
    36 "DBEngineConfig" db_engine_config: String, 37 "NetworkAccessList" network_access_list: Vec<NetworkAccess>,
    38 "SupportIpv6" support_ipv6: i64, 39 "ExpandedCpu" expanded_cpu: i64,
    40 "DeletionProtection" deletion_protection: bool, 41 "DBInstanceStorageType" db_instance_storage_type: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBInstanceNetInfo {
    pub address: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub net_type: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub protocol_type: Option<String>,
}
model! { DBInstanceNetInfo {
    0 "Address" address: String, 1 "Ip" ip: String, 2 "Port" port: i64, 3 "NetType" net_type: String,
    4 "Status" status: String, 5 "VpcId" vpc_id: String, 6 "SubnetId" subnet_id: String,
    7 "ProtocolType" protocol_type: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkAccess {
    pub resource_id: Option<String>,
    pub resource_type: Option<i64>,
    pub vpc_id: Option<String>,
    pub vip: Option<String>,
    pub vip6: Option<String>,
    pub vport: Option<i64>,
    pub subnet_id: Option<String>,
    pub vpc_status: Option<i64>,
}
model! { NetworkAccess {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: i64, 2 "VpcId" vpc_id: String,
    3 "Vip" vip: String, 4 "Vip6" vip6: String, 5 "Vport" vport: i64, 6 "SubnetId" subnet_id: String,
    7 "VpcStatus" vpc_status: i64
} }

/// Describes db instance ha config: `DescribeDBInstanceHAConfig` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDBInstanceHAConfig>.
///
/// Errors: [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHAConfig {
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeDBInstanceHAConfig(db_instance_id: String)
    "DescribeDBInstanceHAConfig" -> DescribeDBInstanceHAConfigOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeDBInstanceHAConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHAConfigOutput {
    pub sync_mode: Option<String>,
    pub max_standby_latency: Option<i64>,
    pub max_standby_lag: Option<i64>,
    pub max_sync_standby_latency: Option<i64>,
    pub max_sync_standby_lag: Option<i64>,
}
model! { DescribeDBInstanceHAConfigOutput {
    0 "SyncMode" sync_mode: String, 1 "MaxStandbyLatency" max_standby_latency: i64,
    2 "MaxStandbyLag" max_standby_lag: i64, 3 "MaxSyncStandbyLatency" max_sync_standby_latency: i64,
    4 "MaxSyncStandbyLag" max_sync_standby_lag: i64
} }

/// Describes db instance parameters: `DescribeDBInstanceParameters` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDBInstanceParameters>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`],
/// [`codes::UNKNOWN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceParameters {
    /// Required.
    pub db_instance_id: String,
    pub param_name: Option<String>,
}
operation! { DescribeDBInstanceParameters(db_instance_id: String)
    "DescribeDBInstanceParameters" -> DescribeDBInstanceParametersOutput {
    0 "DBInstanceId" db_instance_id, 1 "ParamName" param_name: String
} }

/// Response of [`DescribeDBInstanceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceParametersOutput {
    pub total_count: Option<i64>,
    pub detail: Vec<ParamInfo>,
}
model! { DescribeDBInstanceParametersOutput {
    0 "TotalCount" total_count: i64, 1 "Detail" detail: Vec<ParamInfo>
} }

/// In the response of [`DescribeDBInstanceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub param_value_type: Option<String>,
    pub unit: Option<String>,
    pub default_value: Option<String>,
    pub current_value: Option<String>,
    pub max: Option<f64>,
    pub enum_value: Vec<String>,
    pub min: Option<f64>,
    pub param_description_ch: Option<String>,
    pub param_description_en: Option<String>,
    pub need_reboot: Option<bool>,
    pub classification_cn: Option<String>,
    pub classification_en: Option<String>,
    pub spec_related: Option<bool>,
    pub advanced: Option<bool>,
    pub last_modify_time: Option<String>,
    pub standby_related: Option<i64>,
    pub version_relation_set: Vec<ParamVersionRelation>,
    pub spec_relation_set: Vec<ParamSpecRelation>,
}
model! { ParamInfo {
    0 "ID" id: i64, 1 "Name" name: String, 2 "ParamValueType" param_value_type: String, 3 "Unit" unit: String,
    4 "DefaultValue" default_value: String, 5 "CurrentValue" current_value: String, 6 "Max" max: f64,
    7 "EnumValue" enum_value: Vec<String>, 8 "Min" min: f64, 9 "ParamDescriptionCH" param_description_ch: String,
    10 "ParamDescriptionEN" param_description_en: String, 11 "NeedReboot" need_reboot: bool,
    12 "ClassificationCN" classification_cn: String, 13 "ClassificationEN" classification_en: String,
    14 "SpecRelated" spec_related: bool, 15 "Advanced" advanced: bool, 16 "LastModifyTime" last_modify_time: String,
    17 "StandbyRelated" standby_related: i64, 18 "VersionRelationSet" version_relation_set: Vec<ParamVersionRelation>,
    19 "SpecRelationSet" spec_relation_set: Vec<ParamSpecRelation>
} }

/// In the response of [`DescribeDBInstanceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamVersionRelation {
    pub name: Option<String>,
    pub db_kernel_version: Option<String>,
    pub value: Option<String>,
    pub unit: Option<String>,
    pub max: Option<f64>,
    pub min: Option<f64>,
    pub enum_value: Vec<String>,
}
model! { ParamVersionRelation {
    0 "Name" name: String, 1 "DBKernelVersion" db_kernel_version: String, 2 "Value" value: String,
    3 "Unit" unit: String, 4 "Max" max: f64, 5 "Min" min: f64, 6 "EnumValue" enum_value: Vec<String>
} }

/// In the response of [`DescribeDBInstanceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamSpecRelation {
    pub name: Option<String>,
    pub memory: Option<String>,
    pub value: Option<String>,
    pub unit: Option<String>,
    pub max: Option<f64>,
    pub min: Option<f64>,
    pub enum_value: Vec<String>,
}
model! { ParamSpecRelation {
    0 "Name" name: String, 1 "Memory" memory: String, 2 "Value" value: String, 3 "Unit" unit: String, 4 "Max" max: f64,
    5 "Min" min: f64, 6 "EnumValue" enum_value: Vec<String>
} }

/// Describes db instance ssl config: `DescribeDBInstanceSSLConfig` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDBInstanceSSLConfig>.
///
/// Errors: [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSLConfig {
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeDBInstanceSSLConfig(db_instance_id: String)
    "DescribeDBInstanceSSLConfig" -> DescribeDBInstanceSSLConfigOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeDBInstanceSSLConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSLConfigOutput {
    pub ssl_enabled: Option<bool>,
    pub ca_url: Option<String>,
    pub connect_address: Option<String>,
    pub ca_cert: Option<String>,
    pub cajks: Option<String>,
    pub cap7b: Option<String>,
}
model! { DescribeDBInstanceSSLConfigOutput {
    0 "SSLEnabled" ssl_enabled: bool, 1 "CAUrl" ca_url: String, 2 "ConnectAddress" connect_address: String,
    3 "CACert" ca_cert: String, 4 "CAJKS" cajks: String, 5 "CAP7B" cap7b: String
} }

/// Describes db instance security groups: `DescribeDBInstanceSecurityGroups` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDBInstanceSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_RO_GROUP_NOT_FOUND_ERROR`], [`codes::OPERATION_DENIED_RO_GROUP_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSecurityGroups {
    pub db_instance_id: Option<String>,
    pub read_only_group_id: Option<String>,
}
operation! { DescribeDBInstanceSecurityGroups()
    "DescribeDBInstanceSecurityGroups" -> DescribeDBInstanceSecurityGroupsOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ReadOnlyGroupId" read_only_group_id: String
} }

/// Response of [`DescribeDBInstanceSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSecurityGroupsOutput {
    pub security_group_set: Vec<SecurityGroup>,
}
model! { DescribeDBInstanceSecurityGroupsOutput {
    0 "SecurityGroupSet" security_group_set: Vec<SecurityGroup>
} }

/// In the response of [`DescribeDBInstanceSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
    pub inbound: Vec<PolicyRule>,
    pub outbound: Vec<PolicyRule>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_description: Option<String>,
}
model! { SecurityGroup {
    0 "ProjectId" project_id: i64, 1 "CreateTime" create_time: String, 2 "Inbound" inbound: Vec<PolicyRule>,
    3 "Outbound" outbound: Vec<PolicyRule>, 4 "SecurityGroupId" security_group_id: String,
    5 "SecurityGroupName" security_group_name: String, 6 "SecurityGroupDescription" security_group_description: String
} }

/// In the response of [`DescribeDBInstanceSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyRule {
    pub action: Option<String>,
    pub cidr_ip: Option<String>,
    pub port_range: Option<String>,
    pub ip_protocol: Option<String>,
    pub description: Option<String>,
}
model! { PolicyRule {
    0 "Action" action: String, 1 "CidrIp" cidr_ip: String, 2 "PortRange" port_range: String,
    3 "IpProtocol" ip_protocol: String, 4 "Description" description: String
} }

/// Describes db instances: `DescribeDBInstances` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDBInstances>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`],
/// [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_FAILED`], [`codes::FAILED_OPERATION_LIMIT_OPERATION`],
/// [`codes::FAILED_OPERATION_OSS_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_TRANSACTIO_BEGIN_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_STRUCT_PARSE_FAILED`],
/// [`codes::RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeDBInstances() "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "OrderBy" order_by: String,
    4 "OrderByType" order_by_type: String
} }
paged! { DescribeDBInstances: DBInstance = Offset "Offset", "DBInstanceSet" db_instance_set, total "TotalCount" }

/// Response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub total_count: Option<i64>,
    pub db_instance_set: Vec<DBInstance>,
}
model! { DescribeDBInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "DBInstanceSet" db_instance_set: Vec<DBInstance>
} }

/// Describes db proxy: `DescribeDBProxy` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDBProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxy {
    /// Required.
    pub db_instance_id: String,
    pub proxy_group_id: Option<String>,
}
operation! { DescribeDBProxy(db_instance_id: String) "DescribeDBProxy" -> DescribeDBProxyOutput {
    0 "DBInstanceId" db_instance_id, 1 "ProxyGroupId" proxy_group_id: String
} }

/// Response of [`DescribeDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyOutput {
    pub count: Option<i64>,
    pub proxy_infos: Vec<ProxyGroupInfo>,
}
model! { DescribeDBProxyOutput {
    0 "Count" count: i64, 1 "ProxyInfos" proxy_infos: Vec<ProxyGroupInfo>
} }

/// In the response of [`DescribeDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyGroupInfo {
    pub proxy_group_id: Option<String>,
    pub status: Option<String>,
    pub task_status: Option<String>,
    pub description: Option<String>,
    pub proxy_version: Option<String>,
    pub connection_pool_limit: Option<i64>,
    pub proxy_node_set: Vec<ProxyNode>,
    pub proxy_address_set: Vec<ProxyAddress>,
    pub create_time: Option<String>,
}
model! { ProxyGroupInfo {
    0 "ProxyGroupId" proxy_group_id: String, 1 "Status" status: String, 2 "TaskStatus" task_status: String,
    3 "Description" description: String, 4 "ProxyVersion" proxy_version: String,
    5 "ConnectionPoolLimit" connection_pool_limit: i64, 6 "ProxyNodeSet" proxy_node_set: Vec<ProxyNode>,
    7 "ProxyAddressSet" proxy_address_set: Vec<ProxyAddress>, 8 "CreateTime" create_time: String
} }

/// In the response of [`DescribeDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyNode {
    pub proxy_node_id: Option<String>,
    pub zone: Option<String>,
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
    pub status: Option<String>,
    pub connection: Option<i64>,
}
model! { ProxyNode {
    0 "ProxyNodeId" proxy_node_id: String, 1 "Zone" zone: String, 2 "Cpu" cpu: i64, 3 "Mem" mem: i64,
    4 "Status" status: String, 5 "Connection" connection: i64
} }

/// In the response of [`DescribeDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyAddress {
    pub address_id: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub description: Option<String>,
    pub connection_pool: Option<bool>,
    pub routes: Vec<ProxyRoute>,
    pub connection_pool_limit: Option<i64>,
}
model! { ProxyAddress {
    0 "AddressId" address_id: String, 1 "Vip" vip: String, 2 "Vport" vport: i64, 3 "VpcId" vpc_id: String,
    4 "SubnetId" subnet_id: String, 5 "Description" description: String, 6 "ConnectionPool" connection_pool: bool,
    7 "Routes" routes: Vec<ProxyRoute>, 8 "ConnectionPoolLimit" connection_pool_limit: i64
} }

/// In the response of [`DescribeDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyRoute {
    pub node_id: Option<String>,
    pub role: Option<String>,
    pub weight: Option<i64>,
    pub status: Option<String>,
}
model! { ProxyRoute {
    0 "NodeId" node_id: String, 1 "Role" role: String, 2 "Weight" weight: i64, 3 "Status" status: String
} }

/// Describes db proxy specs: `DescribeDBProxySpecs` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDBProxySpecs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxySpecs {
    pub db_instance_id: Option<String>,
}
operation! { DescribeDBProxySpecs() "DescribeDBProxySpecs" -> DescribeDBProxySpecsOutput {
    0 "DBInstanceId" db_instance_id: String
} }

/// Response of [`DescribeDBProxySpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxySpecsOutput {
    pub spec_set: Vec<ProxySpecItem>,
    pub support_proxy: Option<bool>,
    pub available_zones: Vec<String>,
}
model! { DescribeDBProxySpecsOutput {
    0 "SpecSet" spec_set: Vec<ProxySpecItem>, 1 "SupportProxy" support_proxy: bool,
    2 "AvailableZones" available_zones: Vec<String>
} }

/// In the response of [`DescribeDBProxySpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxySpecItem {
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub min_node_num: Option<i64>,
    pub max_node_num: Option<i64>,
}
model! { ProxySpecItem {
    0 "Cpu" cpu: i64, 1 "Memory" memory: i64, 2 "MinNodeNum" min_node_num: i64, 3 "MaxNodeNum" max_node_num: i64
} }

/// Describes db versions: `DescribeDBVersions` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDBVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBVersions {
    pub storage_type: Option<String>,
}
operation! { DescribeDBVersions() "DescribeDBVersions" -> DescribeDBVersionsOutput {
    0 "StorageType" storage_type: String
} }

/// Response of [`DescribeDBVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBVersionsOutput {
    pub version_set: Vec<Version>,
}
model! { DescribeDBVersionsOutput {
    0 "VersionSet" version_set: Vec<Version>
} }

/// In the response of [`DescribeDBVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Version {
    pub db_engine: Option<String>,
    pub db_version: Option<String>,
    pub db_major_version: Option<String>,
    pub db_kernel_version: Option<String>,
    pub supported_feature_names: Vec<String>,
    pub status: Option<String>,
    pub available_upgrade_target: Vec<String>,
}
model! { Version {
    0 "DBEngine" db_engine: String, 1 "DBVersion" db_version: String, 2 "DBMajorVersion" db_major_version: String,
    3 "DBKernelVersion" db_kernel_version: String, 4 "SupportedFeatureNames" supported_feature_names: Vec<String>,
    5 "Status" status: String, 6 "AvailableUpgradeTarget" available_upgrade_target: Vec<String>
} }

/// Describes db xlogs: `DescribeDBXlogs` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDBXlogs>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_OSS_ACCESS_ERROR`],
/// [`codes::FAILED_OPERATION_OSS_OPERATION_FAILED`], [`codes::FAILED_OPERATION_PRESIGNED_URL_GET_ERROR`],
/// [`codes::FAILED_OPERATION_STORE_PATH_SPLIT_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_INSTANCE_DATA_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`],
/// [`codes::UNKNOWN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBXlogs {
    /// Required.
    pub db_instance_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDBXlogs(db_instance_id: String, start_time: String, end_time: String)
    "DescribeDBXlogs" -> DescribeDBXlogsOutput {
    0 "DBInstanceId" db_instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeDBXlogs: Xlog = Offset "Offset", "XlogList" xlog_list, total "TotalCount" }

/// Response of [`DescribeDBXlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBXlogsOutput {
    pub total_count: Option<i64>,
    pub xlog_list: Vec<Xlog>,
}
model! { DescribeDBXlogsOutput {
    0 "TotalCount" total_count: i64, 1 "XlogList" xlog_list: Vec<Xlog>
} }

/// In the response of [`DescribeDBXlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Xlog {
    pub id: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub internal_addr: Option<String>,
    pub external_addr: Option<String>,
    pub size: Option<i64>,
}
model! { Xlog {
    0 "Id" id: i64, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "InternalAddr" internal_addr: String, 4 "ExternalAddr" external_addr: String, 5 "Size" size: i64
} }

/// Describes database objects: `DescribeDatabaseObjects` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDatabaseObjects>.
///
/// Errors: [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseObjects {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub object_type: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
}
operation! { DescribeDatabaseObjects(db_instance_id: String, object_type: String)
    "DescribeDatabaseObjects" -> DescribeDatabaseObjectsOutput {
    0 "DBInstanceId" db_instance_id, 1 "ObjectType" object_type, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "DatabaseName" database_name: String, 5 "SchemaName" schema_name: String, 6 "TableName" table_name: String
} }
paged! { DescribeDatabaseObjects: String = Offset "Offset", "ObjectSet" object_set, total "TotalCount" }

/// Response of [`DescribeDatabaseObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseObjectsOutput {
    pub object_set: Vec<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDatabaseObjectsOutput {
    0 "ObjectSet" object_set: Vec<String>, 1 "TotalCount" total_count: i64
} }

/// Describes databases: `DescribeDatabases` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDatabases>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DB_ERROR`],
/// [`codes::FAILED_OPERATION_LIMIT_OPERATION`], [`codes::FAILED_OPERATION_OSS_ACCESS_ERROR`],
/// [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_INSTANCE_DATA_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_INSTANCE_STATUS`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    /// Required.
    pub db_instance_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDatabases(db_instance_id: String) "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "DBInstanceId" db_instance_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeDatabases: Database = Offset "Offset", "Databases" databases, total "TotalCount" }

/// Response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub items: Vec<String>,
    pub total_count: Option<i64>,
    pub databases: Vec<Database>,
}
model! { DescribeDatabasesOutput {
    0 "Items" items: Vec<String>, 1 "TotalCount" total_count: i64, 2 "Databases" databases: Vec<Database>
} }

/// In the response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Database {
    pub database_name: Option<String>,
    pub database_owner: Option<String>,
    pub encoding: Option<String>,
    pub collate: Option<String>,
    pub ctype: Option<String>,
    pub allow_conn: Option<bool>,
    pub conn_limit: Option<i64>,
    pub privileges: Option<String>,
}
model! { Database {
    0 "DatabaseName" database_name: String, 1 "DatabaseOwner" database_owner: String, 2 "Encoding" encoding: String,
    3 "Collate" collate: String, 4 "Ctype" ctype: String, 5 "AllowConn" allow_conn: bool, 6 "ConnLimit" conn_limit: i64,
    7 "Privileges" privileges: String
} }

/// Describes dedicated clusters: `DescribeDedicatedClusters` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDedicatedClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_JSON_PARSE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusters {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDedicatedClusters() "DescribeDedicatedClusters" -> DescribeDedicatedClustersOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeDedicatedClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClustersOutput {
    pub dedicated_cluster_set: Vec<DedicatedCluster>,
}
model! { DescribeDedicatedClustersOutput {
    0 "DedicatedClusterSet" dedicated_cluster_set: Vec<DedicatedCluster>
} }

/// In the response of [`DescribeDedicatedClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedCluster {
    pub dedicated_cluster_id: Option<String>,
    pub name: Option<String>,
    pub zone: Option<String>,
    pub standby_dedicated_cluster_set: Vec<String>,
    pub instance_count: Option<i64>,
    pub cpu_total: Option<i64>,
    pub cpu_available: Option<i64>,
    pub mem_total: Option<i64>,
    pub mem_available: Option<i64>,
    pub disk_total: Option<i64>,
    pub disk_available: Option<i64>,
}
model! { DedicatedCluster {
    0 "DedicatedClusterId" dedicated_cluster_id: String, 1 "Name" name: String, 2 "Zone" zone: String,
    3 "StandbyDedicatedClusterSet" standby_dedicated_cluster_set: Vec<String>, 4 "InstanceCount" instance_count: i64,
    5 "CpuTotal" cpu_total: i64, 6 "CpuAvailable" cpu_available: i64, 7 "MemTotal" mem_total: i64,
    8 "MemAvailable" mem_available: i64, 9 "DiskTotal" disk_total: i64, 10 "DiskAvailable" disk_available: i64
} }

/// Describes default parameters: `DescribeDefaultParameters` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeDefaultParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultParameters {
    /// Required.
    pub db_major_version: String,
    /// Required.
    pub db_engine: String,
}
operation! { DescribeDefaultParameters(db_major_version: String, db_engine: String)
    "DescribeDefaultParameters" -> DescribeDefaultParametersOutput {
    0 "DBMajorVersion" db_major_version, 1 "DBEngine" db_engine
} }

/// Response of [`DescribeDefaultParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultParametersOutput {
    pub total_count: Option<i64>,
    pub param_info_set: Vec<ParamInfo>,
}
model! { DescribeDefaultParametersOutput {
    0 "TotalCount" total_count: i64, 1 "ParamInfoSet" param_info_set: Vec<ParamInfo>
} }

/// Describes encryption keys: `DescribeEncryptionKeys` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeEncryptionKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionKeys {
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeEncryptionKeys(db_instance_id: String) "DescribeEncryptionKeys" -> DescribeEncryptionKeysOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeEncryptionKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionKeysOutput {
    pub encryption_keys: Vec<EncryptionKey>,
}
model! { DescribeEncryptionKeysOutput {
    0 "EncryptionKeys" encryption_keys: Vec<EncryptionKey>
} }

/// In the response of [`DescribeEncryptionKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptionKey {
    pub key_id: Option<String>,
    pub key_alias: Option<String>,
    pub dek_cipher_text_blob: Option<String>,
    pub is_enabled: Option<i64>,
    pub key_region: Option<String>,
    pub create_time: Option<String>,
    pub kms_cluster_id: Option<String>,
}
model! { EncryptionKey {
    0 "KeyId" key_id: String, 1 "KeyAlias" key_alias: String, 2 "DEKCipherTextBlob" dek_cipher_text_blob: String,
    3 "IsEnabled" is_enabled: i64, 4 "KeyRegion" key_region: String, 5 "CreateTime" create_time: String,
    6 "KMSClusterId" kms_cluster_id: String
} }

/// Describes log backups: `DescribeLogBackups` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeLogBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackups {
    pub min_finish_time: Option<String>,
    pub max_finish_time: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeLogBackups() "DescribeLogBackups" -> DescribeLogBackupsOutput {
    0 "MinFinishTime" min_finish_time: String, 1 "MaxFinishTime" max_finish_time: String,
    2 "Filters" filters: Vec<Filter>, 3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "OrderBy" order_by: String,
    6 "OrderByType" order_by_type: String
} }
paged! { DescribeLogBackups: LogBackup = Offset "Offset", "LogBackupSet" log_backup_set, total "TotalCount" }

/// Response of [`DescribeLogBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupsOutput {
    pub total_count: Option<i64>,
    pub log_backup_set: Vec<LogBackup>,
}
model! { DescribeLogBackupsOutput {
    0 "TotalCount" total_count: i64, 1 "LogBackupSet" log_backup_set: Vec<LogBackup>
} }

/// In the response of [`DescribeLogBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogBackup {
    pub db_instance_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub backup_method: Option<String>,
    pub backup_mode: Option<String>,
    pub state: Option<String>,
    pub size: Option<i64>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { LogBackup {
    0 "DBInstanceId" db_instance_id: String, 1 "Id" id: String, 2 "Name" name: String,
    3 "BackupMethod" backup_method: String, 4 "BackupMode" backup_mode: String, 5 "State" state: String,
    6 "Size" size: i64, 7 "StartTime" start_time: String, 8 "FinishTime" finish_time: String,
    9 "ExpireTime" expire_time: String
} }

/// Describes maintain time window: `DescribeMaintainTimeWindow` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeMaintainTimeWindow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintainTimeWindow {
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeMaintainTimeWindow(db_instance_id: String)
    "DescribeMaintainTimeWindow" -> DescribeMaintainTimeWindowOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeMaintainTimeWindow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintainTimeWindowOutput {
    pub db_instance_id: Option<String>,
    pub maintain_start_time: Option<String>,
    pub maintain_duration: Option<i64>,
    pub maintain_week_days: Vec<String>,
}
model! { DescribeMaintainTimeWindowOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "MaintainStartTime" maintain_start_time: String,
    2 "MaintainDuration" maintain_duration: i64, 3 "MaintainWeekDays" maintain_week_days: Vec<String>
} }

/// Describes orders: `DescribeOrders` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeOrders>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_QUERY_DEAL_FAILED`],
/// [`codes::FAILED_OPERATION_TRADE_QUERY_ORDER_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_NULL_DEAL_NAMES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrders {
    /// Required.
    pub deal_names: Vec<String>,
}
operation! { DescribeOrders(deal_names: Vec<String>) "DescribeOrders" -> DescribeOrdersOutput {
    0 "DealNames" deal_names
} }

/// Response of [`DescribeOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrdersOutput {
    pub total_count: Option<i64>,
    pub deals: Vec<PgDeal>,
}
model! { DescribeOrdersOutput {
    0 "TotalCount" total_count: i64, 1 "Deals" deals: Vec<PgDeal>
} }

/// In the response of [`DescribeOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PgDeal {
    pub deal_name: Option<String>,
    pub owner_uin: Option<String>,
    pub count: Option<i64>,
    pub pay_mode: Option<i64>,
    pub flow_id: Option<i64>,
    pub db_instance_id_set: Vec<String>,
}
model! { PgDeal {
    0 "DealName" deal_name: String, 1 "OwnerUin" owner_uin: String, 2 "Count" count: i64, 3 "PayMode" pay_mode: i64,
    4 "FlowId" flow_id: i64, 5 "DBInstanceIdSet" db_instance_id_set: Vec<String>
} }

/// Describes parameter template attributes: `DescribeParameterTemplateAttributes` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeParameterTemplateAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplateAttributes {
    /// Required.
    pub template_id: String,
}
operation! { DescribeParameterTemplateAttributes(template_id: String)
    "DescribeParameterTemplateAttributes" -> DescribeParameterTemplateAttributesOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribeParameterTemplateAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplateAttributesOutput {
    pub template_id: Option<String>,
    pub total_count: Option<i64>,
    pub param_info_set: Vec<ParamInfo>,
    pub template_name: Option<String>,
    pub db_major_version: Option<String>,
    pub db_engine: Option<String>,
    pub template_description: Option<String>,
}
model! { DescribeParameterTemplateAttributesOutput {
    0 "TemplateId" template_id: String, 1 "TotalCount" total_count: i64,
    2 "ParamInfoSet" param_info_set: Vec<ParamInfo>, 3 "TemplateName" template_name: String,
    4 "DBMajorVersion" db_major_version: String, 5 "DBEngine" db_engine: String,
    6 "TemplateDescription" template_description: String
} }

/// Describes parameter templates: `DescribeParameterTemplates` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeParameterTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplates {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeParameterTemplates() "DescribeParameterTemplates" -> DescribeParameterTemplatesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "OrderBy" order_by: String,
    4 "OrderByType" order_by_type: String
} }
paged! { DescribeParameterTemplates: ParameterTemplate =
    Offset "Offset", "ParameterTemplateSet" parameter_template_set, total "TotalCount" }

/// Response of [`DescribeParameterTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplatesOutput {
    pub total_count: Option<i64>,
    pub parameter_template_set: Vec<ParameterTemplate>,
}
model! { DescribeParameterTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "ParameterTemplateSet" parameter_template_set: Vec<ParameterTemplate>
} }

/// In the response of [`DescribeParameterTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParameterTemplate {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub db_major_version: Option<String>,
    pub db_engine: Option<String>,
    pub template_description: Option<String>,
}
model! { ParameterTemplate {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String,
    2 "DBMajorVersion" db_major_version: String, 3 "DBEngine" db_engine: String,
    4 "TemplateDescription" template_description: String
} }

/// Describes params event: `DescribeParamsEvent` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeParamsEvent>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`], [`codes::FAILED_OPERATION_OSS_OPERATION_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamsEvent {
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeParamsEvent(db_instance_id: String) "DescribeParamsEvent" -> DescribeParamsEventOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeParamsEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamsEventOutput {
    pub total_count: Option<i64>,
    pub event_items: Vec<EventItem>,
}
model! { DescribeParamsEventOutput {
    0 "TotalCount" total_count: i64, 1 "EventItems" event_items: Vec<EventItem>
} }

/// In the response of [`DescribeParamsEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventItem {
    pub param_name: Option<String>,
    pub event_count: Option<i64>,
    pub event_detail: Vec<EventInfo>,
}
model! { EventItem {
    0 "ParamName" param_name: String, 1 "EventCount" event_count: i64, 2 "EventDetail" event_detail: Vec<EventInfo>
} }

/// In the response of [`DescribeParamsEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventInfo {
    pub param_name: Option<String>,
    pub old_value: Option<String>,
    pub new_value: Option<String>,
    pub modify_time: Option<String>,
    pub effective_time: Option<String>,
    pub state: Option<String>,
    pub operator: Option<String>,
    pub event_log: Option<String>,
}
model! { EventInfo {
    0 "ParamName" param_name: String, 1 "OldValue" old_value: String, 2 "NewValue" new_value: String,
    3 "ModifyTime" modify_time: String, 4 "EffectiveTime" effective_time: String, 5 "State" state: String,
    6 "Operator" operator: String, 7 "EventLog" event_log: String
} }

/// Describes product config: `DescribeProductConfig` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeProductConfig>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_WHITELIST_CONNECT_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_BAD_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductConfig {
    pub zone: Option<String>,
    pub db_engine: Option<String>,
    pub storage_type: Option<String>,
}
operation! { DescribeProductConfig() "DescribeProductConfig" -> DescribeProductConfigOutput {
    0 "Zone" zone: String, 1 "DBEngine" db_engine: String, 2 "StorageType" storage_type: String
} }

/// Response of [`DescribeProductConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductConfigOutput {
    pub spec_info_list: Vec<SpecInfo>,
}
model! { DescribeProductConfigOutput {
    0 "SpecInfoList" spec_info_list: Vec<SpecInfo>
} }

/// In the response of [`DescribeProductConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecInfo {
    pub region: Option<String>,
    pub zone: Option<String>,
    pub spec_item_info_list: Vec<SpecItemInfo>,
    pub support_kms_regions: Vec<String>,
}
model! { SpecInfo {
    0 "Region" region: String, 1 "Zone" zone: String, 2 "SpecItemInfoList" spec_item_info_list: Vec<SpecItemInfo>,
    3 "SupportKMSRegions" support_kms_regions: Vec<String>
} }

/// In the response of [`DescribeProductConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecItemInfo {
    pub spec_code: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub max_storage: Option<i64>,
    pub min_storage: Option<i64>,
    pub qps: Option<i64>,
    pub pid: Option<i64>,
    pub r#type: Option<String>,
    pub major_version: Option<String>,
    pub kernel_version: Option<String>,
    pub is_support_tde: Option<i64>,
}
model! { SpecItemInfo {
    0 "SpecCode" spec_code: String, 1 "Version" version: String, 2 "VersionName" version_name: String, 3 "Cpu" cpu: i64,
    4 "Memory" memory: i64, 5 "MaxStorage" max_storage: i64, 6 "MinStorage" min_storage: i64, 7 "Qps" qps: i64,
    8 "Pid" pid: i64, 9 "Type" r#type: String, 10 "MajorVersion" major_version: String,
    11 "KernelVersion" kernel_version: String, 12 "IsSupportTDE" is_support_tde: i64
} }

/// Describes read only groups: `DescribeReadOnlyGroups` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeReadOnlyGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`], [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INTERFACE_NAME_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroups {
    pub filters: Option<Vec<Filter>>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeReadOnlyGroups() "DescribeReadOnlyGroups" -> DescribeReadOnlyGroupsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64,
    3 "OrderBy" order_by: String, 4 "OrderByType" order_by_type: String
} }
paged! { DescribeReadOnlyGroups: ReadOnlyGroup = Number "PageNumber", "ReadOnlyGroupList" read_only_group_list }

/// Response of [`DescribeReadOnlyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroupsOutput {
    pub read_only_group_list: Vec<ReadOnlyGroup>,
}
model! { DescribeReadOnlyGroupsOutput {
    0 "ReadOnlyGroupList" read_only_group_list: Vec<ReadOnlyGroup>
} }

/// In the response of [`DescribeReadOnlyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadOnlyGroup {
    pub read_only_group_id: Option<String>,
    pub read_only_group_name: Option<String>,
    pub project_id: Option<i64>,
    pub master_db_instance_id: Option<String>,
    pub min_delay_eliminate_reserve: Option<i64>,
    pub max_replay_latency: Option<i64>,
    pub replay_latency_eliminate: Option<i64>,
    pub max_replay_lag: Option<f64>,
    pub replay_lag_eliminate: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub status: Option<String>,
    pub read_only_db_instance_list: Vec<DBInstance>,
    pub rebalance: Option<i64>,
    pub db_instance_net_info: Vec<DBInstanceNetInfo>,
    pub network_access_list: Vec<NetworkAccess>,
}
model! { ReadOnlyGroup {
    0 "ReadOnlyGroupId" read_only_group_id: String, 1 "ReadOnlyGroupName" read_only_group_name: String,
    2 "ProjectId" project_id: i64, 3 "MasterDBInstanceId" master_db_instance_id: String,
    4 "MinDelayEliminateReserve" min_delay_eliminate_reserve: i64, 5 "MaxReplayLatency" max_replay_latency: i64,
    6 "ReplayLatencyEliminate" replay_latency_eliminate: i64, 7 "MaxReplayLag" max_replay_lag: f64,
    8 "ReplayLagEliminate" replay_lag_eliminate: i64, 9 "VpcId" vpc_id: String, 10 "SubnetId" subnet_id: String,
    11 "Region" region: String, 12 "Zone" zone: String, 13 "Status" status: String,
    14 "ReadOnlyDBInstanceList" read_only_db_instance_list: Vec<DBInstance>, 15 "Rebalance" rebalance: i64,
    16 "DBInstanceNetInfo" db_instance_net_info: Vec<DBInstanceNetInfo>,
    17 "NetworkAccessList" network_access_list: Vec<NetworkAccess>
} }

/// Describes regions: `DescribeRegions` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeRegions>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_WHITELIST_CONNECT_ERROR`],
/// [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERFACE_NAME_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_STRUCT_PARSE_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<i64>,
    pub region_set: Vec<RegionInfo>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count: i64, 1 "RegionSet" region_set: Vec<RegionInfo>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<i64>,
    pub region_state: Option<String>,
    pub support_international: Option<i64>,
}
model! { RegionInfo {
    0 "Region" region: String, 1 "RegionName" region_name: String, 2 "RegionId" region_id: i64,
    3 "RegionState" region_state: String, 4 "SupportInternational" support_international: i64
} }

/// Describes slow query analysis: `DescribeSlowQueryAnalysis` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeSlowQueryAnalysis>.
///
/// Errors: [`codes::FAILED_OPERATION_ES_QUERY_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_EXCEED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryAnalysis {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub database_name: Option<String>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSlowQueryAnalysis(db_instance_id: String, start_time: String, end_time: String)
    "DescribeSlowQueryAnalysis" -> DescribeSlowQueryAnalysisOutput {
    0 "DBInstanceId" db_instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time,
    3 "DatabaseName" database_name: String, 4 "OrderBy" order_by: String, 5 "OrderByType" order_by_type: String,
    6 "Limit" limit: i64, 7 "Offset" offset: i64
} }
paged! { DescribeSlowQueryAnalysis: AnalysisItems =
    Offset "Offset", "Detail.AnalysisItems" detail.analysis_items, total "TotalCount" }

/// Response of [`DescribeSlowQueryAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryAnalysisOutput {
    pub total_count: Option<i64>,
    pub detail: Option<Detail>,
}
model! { DescribeSlowQueryAnalysisOutput {
    0 "TotalCount" total_count: i64, 1 "Detail" detail: Detail
} }

/// In the response of [`DescribeSlowQueryAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Detail {
    pub total_time: Option<f64>,
    pub total_call_num: Option<i64>,
    pub analysis_items: Vec<AnalysisItems>,
}
model! { Detail {
    0 "TotalTime" total_time: f64, 1 "TotalCallNum" total_call_num: i64,
    2 "AnalysisItems" analysis_items: Vec<AnalysisItems>
} }

/// In the response of [`DescribeSlowQueryAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalysisItems {
    pub database_name: Option<String>,
    pub user_name: Option<String>,
    pub normal_query: Option<String>,
    pub client_addr: Option<String>,
    pub call_num: Option<i64>,
    pub call_percent: Option<f64>,
    pub cost_time: Option<f64>,
    pub cost_percent: Option<f64>,
    pub min_cost_time: Option<f64>,
    pub max_cost_time: Option<f64>,
    pub avg_cost_time: Option<f64>,
    pub first_time: Option<String>,
    pub last_time: Option<String>,
}
model! { AnalysisItems {
    0 "DatabaseName" database_name: String, 1 "UserName" user_name: String, 2 "NormalQuery" normal_query: String,
    3 "ClientAddr" client_addr: String, 4 "CallNum" call_num: i64, 5 "CallPercent" call_percent: f64,
    6 "CostTime" cost_time: f64, 7 "CostPercent" cost_percent: f64, 8 "MinCostTime" min_cost_time: f64,
    9 "MaxCostTime" max_cost_time: f64, 10 "AvgCostTime" avg_cost_time: f64, 11 "FirstTime" first_time: String,
    12 "LastTime" last_time: String
} }

/// Describes slow query list: `DescribeSlowQueryList` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeSlowQueryList>.
///
/// Errors: [`codes::INTERNAL_ERROR_HTTP_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_EXCEED_ERROR`],
/// [`codes::UNKNOWN_PARAMETER_HTTP_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryList {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub database_name: Option<String>,
    pub order_by_type: Option<String>,
    pub order_by: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSlowQueryList(db_instance_id: String, start_time: String, end_time: String)
    "DescribeSlowQueryList" -> DescribeSlowQueryListOutput {
    0 "DBInstanceId" db_instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time,
    3 "DatabaseName" database_name: String, 4 "OrderByType" order_by_type: String, 5 "OrderBy" order_by: String,
    6 "Limit" limit: i64, 7 "Offset" offset: i64
} }

/// Response of [`DescribeSlowQueryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryListOutput {
    pub total_count: Option<i64>,
    pub duration_analysis: Vec<DurationAnalysis>,
    pub raw_slow_query_list: Vec<RawSlowQuery>,
}
model! { DescribeSlowQueryListOutput {
    0 "TotalCount" total_count: i64, 1 "DurationAnalysis" duration_analysis: Vec<DurationAnalysis>,
    2 "RawSlowQueryList" raw_slow_query_list: Vec<RawSlowQuery>
} }

/// In the response of [`DescribeSlowQueryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DurationAnalysis {
    pub time_segment: Option<String>,
    pub count: Option<i64>,
}
model! { DurationAnalysis {
    0 "TimeSegment" time_segment: String, 1 "Count" count: i64
} }

/// In the response of [`DescribeSlowQueryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawSlowQuery {
    pub raw_query: Option<String>,
    pub database_name: Option<String>,
    pub duration: Option<f64>,
    pub client_addr: Option<String>,
    pub user_name: Option<String>,
    pub session_start_time: Option<String>,
    pub process_id: Option<i64>,
    pub session_id: Option<String>,
    pub virtual_transaction_id: Option<String>,
    pub sql_state_code: Option<String>,
    pub application_name: Option<String>,
}
model! { RawSlowQuery {
    0 "RawQuery" raw_query: String, 1 "DatabaseName" database_name: String, 2 "Duration" duration: f64,
    3 "ClientAddr" client_addr: String, 4 "UserName" user_name: String, 5 "SessionStartTime" session_start_time: String,
    6 "ProcessId" process_id: i64, 7 "SessionId" session_id: String,
    8 "VirtualTransactionId" virtual_transaction_id: String, 9 "SqlStateCode" sql_state_code: String,
    10 "ApplicationName" application_name: String
} }

/// Describes tasks: `DescribeTasks` of `postgres` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_EXCEED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub task_id: Option<i64>,
    pub db_instance_id: Option<String>,
    pub min_start_time: Option<String>,
    pub max_start_time: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "TaskId" task_id: i64, 1 "DBInstanceId" db_instance_id: String, 2 "MinStartTime" min_start_time: String,
    3 "MaxStartTime" max_start_time: String, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "OrderBy" order_by: String,
    7 "OrderByType" order_by_type: String
} }
paged! { DescribeTasks: TaskSet = Offset "Offset", "TaskSet" task_set, total "TotalCount" }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub total_count: Option<i64>,
    pub task_set: Vec<TaskSet>,
}
model! { DescribeTasksOutput {
    0 "TotalCount" total_count: i64, 1 "TaskSet" task_set: Vec<TaskSet>
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSet {
    pub task_id: Option<i64>,
    pub task_type: Option<String>,
    pub db_instance_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<String>,
    pub progress: Option<i64>,
    pub task_detail: Option<TaskDetail>,
}
model! { TaskSet {
    0 "TaskId" task_id: i64, 1 "TaskType" task_type: String, 2 "DBInstanceId" db_instance_id: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "Status" status: String,
    6 "Progress" progress: i64, 7 "TaskDetail" task_detail: TaskDetail
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDetail {
    pub current_step: Option<String>,
    pub all_steps: Option<String>,
    pub input: Option<String>,
    pub output: Option<String>,
    pub switch_tag: Option<i64>,
    pub switch_time: Option<String>,
    pub message: Option<String>,
}
model! { TaskDetail {
    0 "CurrentStep" current_step: String, 1 "AllSteps" all_steps: String, 2 "Input" input: String,
    3 "Output" output: String, 4 "SwitchTag" switch_tag: i64, 5 "SwitchTime" switch_time: String,
    6 "Message" message: String
} }

/// Describes zones: `DescribeZones` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DescribeZones>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_WHITELIST_CONNECT_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_STRUCT_PARSE_FAILED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub storage_type: Option<String>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "StorageType" storage_type: String
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub total_count: Option<i64>,
    pub zone_set: Vec<ZoneInfo>,
}
model! { DescribeZonesOutput {
    0 "TotalCount" total_count: i64, 1 "ZoneSet" zone_set: Vec<ZoneInfo>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub zone_id: Option<i64>,
    pub zone_state: Option<String>,
    pub zone_support_ipv6: Option<i64>,
    pub standby_zone_set: Vec<String>,
}
model! { ZoneInfo {
    0 "Zone" zone: String, 1 "ZoneName" zone_name: String, 2 "ZoneId" zone_id: i64, 3 "ZoneState" zone_state: String,
    4 "ZoneSupportIpv6" zone_support_ipv6: i64, 5 "StandbyZoneSet" standby_zone_set: Vec<String>
} }

/// Destroys db instance: `DestroyDBInstance` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DestroyDBInstance>.
///
/// Errors: [`codes::ACCOUNT_NOT_EXIST`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_CMQ_RESPONSE_ERROR`], [`codes::FAILED_OPERATION_DELETE_RESOURCE_PROJECT_TAG_ERROR`],
/// [`codes::FAILED_OPERATION_DELETE_RESOURCES_TO_TAG_ERROR`], [`codes::FAILED_OPERATION_LIMIT_OPERATION`],
/// [`codes::FAILED_OPERATION_OPERATE_FREQUENCY_LIMITED_ERROR`], [`codes::FAILED_OPERATION_POST_PAID_UNBLOCK_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`], [`codes::FAILED_OPERATION_TRADE_ACCESS_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_FLOW_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_ACCOUNT_STATUS`], [`codes::INVALID_INSTANCE_STATUS`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_STRUCT_PARSE_FAILED`],
/// [`codes::LIMIT_OPERATION`], [`codes::RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS`], [`codes::STRUCT_PARSE_FAILED`],
/// [`codes::SYSTEM_ERROR`], [`codes::UNKNOWN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBInstance {
    /// Required.
    pub db_instance_id: String,
}
operation! { DestroyDBInstance(db_instance_id: String) "DestroyDBInstance" -> Empty {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DestroyDBInstance`]: empty.
pub type DestroyDBInstanceOutput = Empty;

/// Destroys db proxy: `DestroyDBProxy` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DestroyDBProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBProxy {
    /// Required.
    pub db_instance_id: String,
    pub proxy_group_id: Option<String>,
}
operation! { DestroyDBProxy(db_instance_id: String) "DestroyDBProxy" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ProxyGroupId" proxy_group_id: String
} }

/// Response of [`DestroyDBProxy`]: empty.
pub type DestroyDBProxyOutput = Empty;

/// `DisIsolateDBInstances` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=DisIsolateDBInstances>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`],
/// [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`], [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_FAILED`],
/// [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_INVALID_TRADE_OPERATE`],
/// [`codes::FAILED_OPERATION_QUERY_TRADE_STATUS_ERROR`], [`codes::FAILED_OPERATION_TRADE_ACCESS_ERROR`],
/// [`codes::FAILED_OPERATION_TRADE_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_PAY_ORDERS_ERROR`],
/// [`codes::FAILED_OPERATION_TRADE_QUERY_ORDER_ERROR`], [`codes::FAILED_OPERATION_TRADE_QUERY_PRICE_ERROR`],
/// [`codes::INVALID_INSTANCE_STATUS`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_TRADE_ACCESS_DENIED_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_CHARACTER_LIMIT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_LENGTH_LIMIT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_STRUCT_PARSE_FAILED`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_OPERATION`],
/// [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`], [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`],
/// [`codes::OPERATION_DENIED_TRADE_PERMISSION_ERROR`], [`codes::OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisIsolateDBInstances {
    /// Required.
    pub db_instance_id_set: Vec<String>,
    pub period: Option<i64>,
    pub auto_voucher: Option<bool>,
    pub voucher_ids: Option<Vec<String>>,
}
operation! { DisIsolateDBInstances(db_instance_id_set: Vec<String>) "DisIsolateDBInstances" -> Empty {
    0 "DBInstanceIdSet" db_instance_id_set, 1 "Period" period: i64, 2 "AutoVoucher" auto_voucher: bool,
    3 "VoucherIds" voucher_ids: Vec<String>
} }

/// Response of [`DisIsolateDBInstances`]: empty.
pub type DisIsolateDBInstancesOutput = Empty;

/// `InquiryPriceCreateDBInstances` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=InquiryPriceCreateDBInstances>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`],
/// [`codes::FAILED_OPERATION_QUERY_SPEC_BY_SPEC_CODE_ERROR`], [`codes::FAILED_OPERATION_TRADE_QUERY_PRICE_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_BAD_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_RECOGNIZED_ERROR`], [`codes::INVALID_PID`],
/// [`codes::OPERATION_DENIED_PAY_MODE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDBInstances {
    /// Required.
    pub zone: String,
    /// Required.
    pub spec_code: String,
    /// Required.
    pub storage: i64,
    /// Required.
    pub instance_count: i64,
    /// Required.
    pub period: i64,
    pub pid: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub instance_type: Option<String>,
    pub db_engine: Option<String>,
    pub storage_type: Option<String>,
}

/// Arguments of [`InquiryPriceCreateDBInstances::new`].
pub struct InquiryPriceCreateDBInstancesRequired {
    pub zone: String,
    pub spec_code: String,
    pub storage: i64,
    pub instance_count: i64,
    pub period: i64,
}
operation! {
    InquiryPriceCreateDBInstances { InquiryPriceCreateDBInstancesRequired: zone, spec_code, storage, instance_count, period }
    "InquiryPriceCreateDBInstances" -> InquiryPriceCreateDBInstancesOutput {
    0 "Zone" zone, 1 "SpecCode" spec_code, 2 "Storage" storage, 3 "InstanceCount" instance_count, 4 "Period" period,
    5 "Pid" pid: i64, 6 "InstanceChargeType" instance_charge_type: String, 7 "InstanceType" instance_type: String,
    8 "DBEngine" db_engine: String, 9 "StorageType" storage_type: String
} }

/// Response of [`InquiryPriceCreateDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDBInstancesOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
    pub currency: Option<String>,
}
model! { InquiryPriceCreateDBInstancesOutput {
    0 "OriginalPrice" original_price: i64, 1 "Price" price: i64, 2 "Currency" currency: String
} }

/// `InquiryPriceRenewDBInstance` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=InquiryPriceRenewDBInstance>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`],
/// [`codes::FAILED_OPERATION_TRADE_QUERY_PRICE_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_BAD_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_CHARGE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`], [`codes::OPERATION_DENIED_POST_PAID_PAY_MODE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewDBInstance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub period: i64,
}
operation! { InquiryPriceRenewDBInstance(db_instance_id: String, period: i64)
    "InquiryPriceRenewDBInstance" -> InquiryPriceRenewDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "Period" period
} }

/// Response of [`InquiryPriceRenewDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewDBInstanceOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
    pub currency: Option<String>,
}
model! { InquiryPriceRenewDBInstanceOutput {
    0 "OriginalPrice" original_price: i64, 1 "Price" price: i64, 2 "Currency" currency: String
} }

/// `InquiryPriceUpgradeDBInstance` of `postgres` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=InquiryPriceUpgradeDBInstance>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CDB_CGW_CONNECT_ERROR`],
/// [`codes::FAILED_OPERATION_GET_PURCHASE_RECORD_FAILED`], [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`],
/// [`codes::FAILED_OPERATION_TRADE_QUERY_PRICE_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_BAD_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_CHARGE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_VOLUME`], [`codes::RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpgradeDBInstance {
    /// Required.
    pub storage: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub db_instance_id: String,
    /// Deprecated.
    pub instance_charge_type: Option<String>,
    pub cpu: Option<i64>,
}
operation! { InquiryPriceUpgradeDBInstance(storage: i64, memory: i64, db_instance_id: String)
    "InquiryPriceUpgradeDBInstance" -> InquiryPriceUpgradeDBInstanceOutput {
    0 "Storage" storage, 1 "Memory" memory, 2 "DBInstanceId" db_instance_id,
    3 "InstanceChargeType" instance_charge_type: String, 4 "Cpu" cpu: i64
} }

/// Response of [`InquiryPriceUpgradeDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpgradeDBInstanceOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
    pub currency: Option<String>,
}
model! { InquiryPriceUpgradeDBInstanceOutput {
    0 "OriginalPrice" original_price: i64, 1 "Price" price: i64, 2 "Currency" currency: String
} }

/// Isolates db instances: `IsolateDBInstances` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=IsolateDBInstances>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DB_ERROR`],
/// [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_GET_INSTANCE_BY_RESOURCE_ID_ERROR`],
/// [`codes::FAILED_OPERATION_INVALID_ACCOUNT_STATUS`], [`codes::FAILED_OPERATION_OPERATE_FREQUENCY_LIMITED_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_TRADE_STATUS_ERROR`], [`codes::FAILED_OPERATION_TRADE_ACCESS_ERROR`],
/// [`codes::FAILED_OPERATION_TRADE_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_PAY_ORDERS_ERROR`],
/// [`codes::FAILED_OPERATION_TRADE_QUERY_ORDER_ERROR`], [`codes::FAILED_OPERATION_TRADE_QUERY_PRICE_ERROR`],
/// [`codes::INSTANCE_NOT_EXIST`], [`codes::INTERNAL_ERROR_INSTANCE_DATA_ERROR`], [`codes::INVALID_INSTANCE_STATUS`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_TRADE_ACCESS_DENIED_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_OPERATION`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED_DTS_INSTANCE_STATUS_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`],
/// [`codes::REGION_NOT_SUPPORTED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBInstances {
    /// Required.
    pub db_instance_id_set: Vec<String>,
}
operation! { IsolateDBInstances(db_instance_id_set: Vec<String>) "IsolateDBInstances" -> Empty {
    0 "DBInstanceIdSet" db_instance_id_set
} }

/// Response of [`IsolateDBInstances`]: empty.
pub type IsolateDBInstancesOutput = Empty;

/// Locks account: `LockAccount` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=LockAccount>.
///
/// Errors: [`codes::DB_ERROR`], [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockAccount {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub user_name: String,
}
operation! { LockAccount(db_instance_id: String, user_name: String) "LockAccount" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name
} }

/// Response of [`LockAccount`]: empty.
pub type LockAccountOutput = Empty;

/// Modifies account privileges: `ModifyAccountPrivileges` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyAccountPrivileges>.
///
/// Errors: [`codes::DB_ERROR`], [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATABASE_OBJECT_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_OUT_OF_RANGE`], [`codes::OPERATION_DENIED_KERNEL_VERSION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivileges {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub modify_privilege_set: Vec<ModifyPrivilege>,
}
operation! {
    ModifyAccountPrivileges(db_instance_id: String, user_name: String, modify_privilege_set: Vec<ModifyPrivilege>)
    "ModifyAccountPrivileges" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name, 2 "ModifyPrivilegeSet" modify_privilege_set
} }

/// Response of [`ModifyAccountPrivileges`]: empty.
pub type ModifyAccountPrivilegesOutput = Empty;

/// In the request of [`ModifyAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivilege {
    pub database_privilege: Option<DatabasePrivilege>,
    pub modify_type: Option<String>,
    pub is_cascade: Option<bool>,
}
input! { ModifyPrivilege() {
    0 "DatabasePrivilege" database_privilege: DatabasePrivilege, 1 "ModifyType" modify_type: String,
    2 "IsCascade" is_cascade: bool
} }

/// Modifies account remark: `ModifyAccountRemark` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyAccountRemark>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_LENGTH_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountRemark {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub remark: String,
}
operation! { ModifyAccountRemark(db_instance_id: String, user_name: String, remark: String)
    "ModifyAccountRemark" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name, 2 "Remark" remark
} }

/// Response of [`ModifyAccountRemark`]: empty.
pub type ModifyAccountRemarkOutput = Empty;

/// Modifies audit service: `ModifyAuditService` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyAuditService>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_INPUT_PARAMETER`], [`codes::OPERATION_DENIED_RESOURCE_NOT_FOUND_ERROR`],
/// [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditService {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_expire_day: i64,
    /// Required.
    pub hot_log_expire_day: i64,
    /// Required.
    pub audit_type: String,
    /// Required.
    pub product: String,
}

/// Arguments of [`ModifyAuditService::new`].
pub struct ModifyAuditServiceRequired {
    pub instance_id: String,
    pub log_expire_day: i64,
    pub hot_log_expire_day: i64,
    pub audit_type: String,
    pub product: String,
}
operation! {
    ModifyAuditService { ModifyAuditServiceRequired: instance_id, log_expire_day, hot_log_expire_day, audit_type, product }
    "ModifyAuditService" -> Empty {
    0 "InstanceId" instance_id, 1 "LogExpireDay" log_expire_day, 2 "HotLogExpireDay" hot_log_expire_day,
    3 "AuditType" audit_type, 4 "Product" product
} }

/// Response of [`ModifyAuditService`]: empty.
pub type ModifyAuditServiceOutput = Empty;

/// Modifies backup download restriction: `ModifyBackupDownloadRestriction` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyBackupDownloadRestriction>.
///
/// Errors: [`codes::INVALID_PARAMETER_VPC_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupDownloadRestriction {
    /// Required.
    pub restriction_type: String,
    pub vpc_restriction_effect: Option<String>,
    pub vpc_id_set: Option<Vec<String>>,
    pub ip_restriction_effect: Option<String>,
    pub ip_set: Option<Vec<String>>,
}
operation! { ModifyBackupDownloadRestriction(restriction_type: String) "ModifyBackupDownloadRestriction" -> Empty {
    0 "RestrictionType" restriction_type, 1 "VpcRestrictionEffect" vpc_restriction_effect: String,
    2 "VpcIdSet" vpc_id_set: Vec<String>, 3 "IpRestrictionEffect" ip_restriction_effect: String,
    4 "IpSet" ip_set: Vec<String>
} }

/// Response of [`ModifyBackupDownloadRestriction`]: empty.
pub type ModifyBackupDownloadRestrictionOutput = Empty;

/// Modifies backup plan: `ModifyBackupPlan` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPlan {
    /// Required.
    pub db_instance_id: String,
    pub min_backup_start_time: Option<String>,
    pub max_backup_start_time: Option<String>,
    pub base_backup_retention_period: Option<i64>,
    pub backup_period: Option<Vec<String>>,
    pub log_backup_retention_period: Option<i64>,
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub backup_method: Option<String>,
}
operation! { ModifyBackupPlan(db_instance_id: String) "ModifyBackupPlan" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "MinBackupStartTime" min_backup_start_time: String,
    2 "MaxBackupStartTime" max_backup_start_time: String,
    3 "BaseBackupRetentionPeriod" base_backup_retention_period: i64, 4 "BackupPeriod" backup_period: Vec<String>,
    5 "LogBackupRetentionPeriod" log_backup_retention_period: i64, 6 "PlanId" plan_id: String,
    7 "PlanName" plan_name: String, 8 "BackupMethod" backup_method: String
} }

/// Response of [`ModifyBackupPlan`]: empty.
pub type ModifyBackupPlanOutput = Empty;

/// Modifies base backup expire time: `ModifyBaseBackupExpireTime` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyBaseBackupExpireTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaseBackupExpireTime {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub base_backup_id: String,
    /// Required.
    pub new_expire_time: String,
}
operation! { ModifyBaseBackupExpireTime(db_instance_id: String, base_backup_id: String, new_expire_time: String)
    "ModifyBaseBackupExpireTime" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "BaseBackupId" base_backup_id, 2 "NewExpireTime" new_expire_time
} }

/// Response of [`ModifyBaseBackupExpireTime`]: empty.
pub type ModifyBaseBackupExpireTimeOutput = Empty;

/// Modifies db instance charge type: `ModifyDBInstanceChargeType` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyDBInstanceChargeType>.
///
/// Errors: [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`],
/// [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`], [`codes::OPERATION_DENIED_TRADE_PERMISSION_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceChargeType {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub instance_charge_type: String,
    /// Required.
    pub period: i64,
    pub auto_renew_flag: Option<i64>,
    pub auto_voucher: Option<i64>,
}
operation! { ModifyDBInstanceChargeType(db_instance_id: String, instance_charge_type: String, period: i64)
    "ModifyDBInstanceChargeType" -> ModifyDBInstanceChargeTypeOutput {
    0 "DBInstanceId" db_instance_id, 1 "InstanceChargeType" instance_charge_type, 2 "Period" period,
    3 "AutoRenewFlag" auto_renew_flag: i64, 4 "AutoVoucher" auto_voucher: i64
} }

/// Response of [`ModifyDBInstanceChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceChargeTypeOutput {
    pub deal_name: Option<String>,
}
model! { ModifyDBInstanceChargeTypeOutput {
    0 "DealName" deal_name: String
} }

/// Modifies db instance deletion protection: `ModifyDBInstanceDeletionProtection` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyDBInstanceDeletionProtection>.
///
/// Errors: [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDeletionProtection {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub deletion_protection: bool,
}
operation! { ModifyDBInstanceDeletionProtection(db_instance_id: String, deletion_protection: bool)
    "ModifyDBInstanceDeletionProtection" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DeletionProtection" deletion_protection
} }

/// Response of [`ModifyDBInstanceDeletionProtection`]: empty.
pub type ModifyDBInstanceDeletionProtectionOutput = Empty;

/// Modifies db instance deployment: `ModifyDBInstanceDeployment` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyDBInstanceDeployment>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDeployment {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_node_set: Vec<DBNode>,
    /// Required.
    pub switch_tag: i64,
    pub switch_start_time: Option<String>,
    pub switch_end_time: Option<String>,
}
operation! { ModifyDBInstanceDeployment(db_instance_id: String, db_node_set: Vec<DBNode>, switch_tag: i64)
    "ModifyDBInstanceDeployment" -> ModifyDBInstanceDeploymentOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBNodeSet" db_node_set, 2 "SwitchTag" switch_tag,
    3 "SwitchStartTime" switch_start_time: String, 4 "SwitchEndTime" switch_end_time: String
} }

/// Response of [`ModifyDBInstanceDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDeploymentOutput {
    pub task_id: Option<i64>,
}
model! { ModifyDBInstanceDeploymentOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies db instance ha config: `ModifyDBInstanceHAConfig` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyDBInstanceHAConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_PARAMETERS_NOT_SET`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_OUT_OF_RANGE`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceHAConfig {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub sync_mode: String,
    /// Required.
    pub max_standby_latency: i64,
    /// Required.
    pub max_standby_lag: i64,
    pub max_sync_standby_latency: Option<i64>,
    pub max_sync_standby_lag: Option<i64>,
}
operation! {
    ModifyDBInstanceHAConfig(db_instance_id: String, sync_mode: String, max_standby_latency: i64, max_standby_lag: i64)
    "ModifyDBInstanceHAConfig" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "SyncMode" sync_mode, 2 "MaxStandbyLatency" max_standby_latency,
    3 "MaxStandbyLag" max_standby_lag, 4 "MaxSyncStandbyLatency" max_sync_standby_latency: i64,
    5 "MaxSyncStandbyLag" max_sync_standby_lag: i64
} }

/// Response of [`ModifyDBInstanceHAConfig`]: empty.
pub type ModifyDBInstanceHAConfigOutput = Empty;

/// Modifies db instance name: `ModifyDBInstanceName` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyDBInstanceName>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_OSS_ACCESS_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_LENGTH_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceName {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub instance_name: String,
}
operation! { ModifyDBInstanceName(db_instance_id: String, instance_name: String) "ModifyDBInstanceName" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "InstanceName" instance_name
} }

/// Response of [`ModifyDBInstanceName`]: empty.
pub type ModifyDBInstanceNameOutput = Empty;

/// Modifies db instance parameters: `ModifyDBInstanceParameters` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyDBInstanceParameters>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceParameters {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub param_list: Vec<ParamEntry>,
}
operation! { ModifyDBInstanceParameters(db_instance_id: String, param_list: Vec<ParamEntry>)
    "ModifyDBInstanceParameters" -> ModifyDBInstanceParametersOutput {
    0 "DBInstanceId" db_instance_id, 1 "ParamList" param_list
} }

/// In the request of [`ModifyDBInstanceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamEntry {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub expected_value: Option<String>,
}
input! { ParamEntry(name: String, expected_value: String) {
    0 "Name" name: String, 1 "ExpectedValue" expected_value: String
} }

/// Response of [`ModifyDBInstanceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceParametersOutput {
    pub task_id: Option<i64>,
}
model! { ModifyDBInstanceParametersOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies db instance read only group: `ModifyDBInstanceReadOnlyGroup` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyDBInstanceReadOnlyGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::FAILED_OPERATION_ILLEGAL_RO_INSTANCE_NUM`], [`codes::FAILED_OPERATION_RO_GROUP_NOT_FOUND_ERROR`],
/// [`codes::INSTANCE_NOT_EXIST`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_INSTANCE_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_READ_ONLY_GROUP_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_READ_ONLY_GROUP_NOT_EXIST`], [`codes::OPERATION_DENIED_RO_GROUP_STATUS_ERROR`],
/// [`codes::OPERATION_DENIED_RO_INSTANCE_COUNT_EXEED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceReadOnlyGroup {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub read_only_group_id: String,
    /// Required.
    pub new_read_only_group_id: String,
}
operation! {
    ModifyDBInstanceReadOnlyGroup(db_instance_id: String, read_only_group_id: String, new_read_only_group_id: String)
    "ModifyDBInstanceReadOnlyGroup" -> ModifyDBInstanceReadOnlyGroupOutput {
    0 "DBInstanceId" db_instance_id, 1 "ReadOnlyGroupId" read_only_group_id,
    2 "NewReadOnlyGroupId" new_read_only_group_id
} }

/// Response of [`ModifyDBInstanceReadOnlyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceReadOnlyGroupOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { ModifyDBInstanceReadOnlyGroupOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Modifies db instance ssl config: `ModifyDBInstanceSSLConfig` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyDBInstanceSSLConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_CHARACTER_LIMIT_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSSLConfig {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub ssl_enabled: bool,
    pub connect_address: Option<String>,
}
operation! { ModifyDBInstanceSSLConfig(db_instance_id: String, ssl_enabled: bool)
    "ModifyDBInstanceSSLConfig" -> ModifyDBInstanceSSLConfigOutput {
    0 "DBInstanceId" db_instance_id, 1 "SSLEnabled" ssl_enabled, 2 "ConnectAddress" connect_address: String
} }

/// Response of [`ModifyDBInstanceSSLConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSSLConfigOutput {
    pub task_id: Option<i64>,
}
model! { ModifyDBInstanceSSLConfigOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies db instance security groups: `ModifyDBInstanceSecurityGroups` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyDBInstanceSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_RO_GROUP_NOT_FOUND_ERROR`], [`codes::OPERATION_DENIED_RO_GROUP_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    /// Required.
    pub security_group_id_set: Vec<String>,
    pub db_instance_id: Option<String>,
    pub read_only_group_id: Option<String>,
}
operation! { ModifyDBInstanceSecurityGroups(security_group_id_set: Vec<String>)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "SecurityGroupIdSet" security_group_id_set, 1 "DBInstanceId" db_instance_id: String,
    2 "ReadOnlyGroupId" read_only_group_id: String
} }

/// Response of [`ModifyDBInstanceSecurityGroups`]: empty.
pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

/// Modifies db instance spec: `ModifyDBInstanceSpec` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyDBInstanceSpec>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`],
/// [`codes::FAILED_OPERATION_PAY_ORDER_FAILED`], [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`], [`codes::FAILED_OPERATION_QUERY_SPEC_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`], [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`],
/// [`codes::OPERATION_DENIED_TRADE_PERMISSION_ERROR`], [`codes::OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpec {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub activity_id: Option<i64>,
    pub switch_tag: Option<i64>,
    pub switch_start_time: Option<String>,
    pub switch_end_time: Option<String>,
    pub cpu: Option<i64>,
    pub sync_modify_params: Option<Vec<ParamEntry>>,
}
operation! { ModifyDBInstanceSpec(db_instance_id: String, memory: i64, storage: i64)
    "ModifyDBInstanceSpec" -> ModifyDBInstanceSpecOutput {
    0 "DBInstanceId" db_instance_id, 1 "Memory" memory, 2 "Storage" storage, 3 "AutoVoucher" auto_voucher: i64,
    4 "VoucherIds" voucher_ids: Vec<String>, 5 "ActivityId" activity_id: i64, 6 "SwitchTag" switch_tag: i64,
    7 "SwitchStartTime" switch_start_time: String, 8 "SwitchEndTime" switch_end_time: String, 9 "Cpu" cpu: i64,
    10 "SyncModifyParams" sync_modify_params: Vec<ParamEntry>
} }

/// Response of [`ModifyDBInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpecOutput {
    pub deal_name: Option<String>,
    pub bill_id: Option<String>,
}
model! { ModifyDBInstanceSpecOutput {
    0 "DealName" deal_name: String, 1 "BillId" bill_id: String
} }

/// Modifies db instances project: `ModifyDBInstancesProject` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyDBInstancesProject>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CDB_CGW_CONNECT_ERROR`],
/// [`codes::FAILED_OPERATION_UPDATE_RESOURCE_PROJECT_TAG_VALUE_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PROJECT_ID`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstancesProject {
    /// Required.
    pub db_instance_id_set: Vec<String>,
    /// Required.
    pub project_id: String,
}
operation! { ModifyDBInstancesProject(db_instance_id_set: Vec<String>, project_id: String)
    "ModifyDBInstancesProject" -> ModifyDBInstancesProjectOutput {
    0 "DBInstanceIdSet" db_instance_id_set, 1 "ProjectId" project_id
} }

/// Response of [`ModifyDBInstancesProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstancesProjectOutput {
    pub count: Option<i64>,
}
model! { ModifyDBInstancesProjectOutput {
    0 "Count" count: i64
} }

/// Modifies db proxy: `ModifyDBProxy` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyDBProxy>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_MODIFY_RESOURCE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxy {
    /// Required.
    pub db_instance_id: String,
    pub proxy_group_id: Option<String>,
    pub description: Option<String>,
    pub proxy_node_custom: Option<Vec<ProxyNodeCustom>>,
    pub reload_balance: Option<String>,
    pub switch_tag: Option<i64>,
    pub switch_start_time: Option<String>,
    pub switch_end_time: Option<String>,
}
operation! { ModifyDBProxy(db_instance_id: String) "ModifyDBProxy" -> ModifyDBProxyOutput {
    0 "DBInstanceId" db_instance_id, 1 "ProxyGroupId" proxy_group_id: String, 2 "Description" description: String,
    3 "ProxyNodeCustom" proxy_node_custom: Vec<ProxyNodeCustom>, 4 "ReloadBalance" reload_balance: String,
    5 "SwitchTag" switch_tag: i64, 6 "SwitchStartTime" switch_start_time: String,
    7 "SwitchEndTime" switch_end_time: String
} }

/// Response of [`ModifyDBProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyOutput {
    pub deal_name: Option<String>,
}
model! { ModifyDBProxyOutput {
    0 "DealName" deal_name: String
} }

/// Modifies db proxy address: `ModifyDBProxyAddress` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyDBProxyAddress>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BIZ_INVALID_PARAMETER_VALUE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyAddress {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub address_id: String,
    pub proxy_group_id: Option<String>,
    pub description: Option<String>,
    pub connection_pool: Option<bool>,
}
operation! { ModifyDBProxyAddress(db_instance_id: String, address_id: String) "ModifyDBProxyAddress" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "AddressId" address_id, 2 "ProxyGroupId" proxy_group_id: String,
    3 "Description" description: String, 4 "ConnectionPool" connection_pool: bool
} }

/// Response of [`ModifyDBProxyAddress`]: empty.
pub type ModifyDBProxyAddressOutput = Empty;

/// Modifies database owner: `ModifyDatabaseOwner` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyDatabaseOwner>.
///
/// Errors: [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATABASE_NAME_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_LENGTH_LIMIT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_OUT_RANGE_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseOwner {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database_name: String,
    /// Required.
    pub database_owner: String,
}
operation! { ModifyDatabaseOwner(db_instance_id: String, database_name: String, database_owner: String)
    "ModifyDatabaseOwner" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DatabaseName" database_name, 2 "DatabaseOwner" database_owner
} }

/// Response of [`ModifyDatabaseOwner`]: empty.
pub type ModifyDatabaseOwnerOutput = Empty;

/// Modifies maintain time window: `ModifyMaintainTimeWindow` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyMaintainTimeWindow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintainTimeWindow {
    /// Required.
    pub db_instance_id: String,
    pub maintain_start_time: Option<String>,
    pub maintain_duration: Option<i64>,
    pub maintain_week_days: Option<Vec<String>>,
}
operation! { ModifyMaintainTimeWindow(db_instance_id: String) "ModifyMaintainTimeWindow" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "MaintainStartTime" maintain_start_time: String,
    2 "MaintainDuration" maintain_duration: i64, 3 "MaintainWeekDays" maintain_week_days: Vec<String>
} }

/// Response of [`ModifyMaintainTimeWindow`]: empty.
pub type ModifyMaintainTimeWindowOutput = Empty;

/// Modifies parameter template: `ModifyParameterTemplate` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyParameterTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameterTemplate {
    /// Required.
    pub template_id: String,
    pub template_name: Option<String>,
    pub template_description: Option<String>,
    pub modify_param_entry_set: Option<Vec<ParamEntry>>,
    pub delete_param_set: Option<Vec<String>>,
}
operation! { ModifyParameterTemplate(template_id: String) "ModifyParameterTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateName" template_name: String,
    2 "TemplateDescription" template_description: String,
    3 "ModifyParamEntrySet" modify_param_entry_set: Vec<ParamEntry>, 4 "DeleteParamSet" delete_param_set: Vec<String>
} }

/// Response of [`ModifyParameterTemplate`]: empty.
pub type ModifyParameterTemplateOutput = Empty;

/// Modifies read only db instance weight: `ModifyReadOnlyDBInstanceWeight` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyReadOnlyDBInstanceWeight>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`], [`codes::FAILED_OPERATION_ILLEGAL_RO_INSTANCE_NUM`],
/// [`codes::FAILED_OPERATION_RO_GROUP_MASTER_INSTANCE_NOT_RIGHT`],
/// [`codes::FAILED_OPERATION_RO_GROUP_NOT_FOUND_ERROR`], [`codes::INSTANCE_NOT_EXIST`],
/// [`codes::INVALID_INSTANCE_STATUS`], [`codes::INVALID_PARAMETER_VALUE_INVALID_READ_ONLY_GROUP_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_READ_ONLY_GROUP_NOT_EXIST`], [`codes::OPERATION_DENIED_RO_GROUP_STATUS_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReadOnlyDBInstanceWeight {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub read_only_group_id: String,
    /// Required.
    pub weight: i64,
}
operation! { ModifyReadOnlyDBInstanceWeight(db_instance_id: String, read_only_group_id: String, weight: i64)
    "ModifyReadOnlyDBInstanceWeight" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ReadOnlyGroupId" read_only_group_id, 2 "Weight" weight
} }

/// Response of [`ModifyReadOnlyDBInstanceWeight`]: empty.
pub type ModifyReadOnlyDBInstanceWeightOutput = Empty;

/// Modifies read only group config: `ModifyReadOnlyGroupConfig` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifyReadOnlyGroupConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_BASE_NETWORK_ACCESS_ERROR`], [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`],
/// [`codes::FAILED_OPERATION_DELETE_ALL_ROUTE`], [`codes::FAILED_OPERATION_MODIFY_RO_GROUP_ERROR`],
/// [`codes::FAILED_OPERATION_RO_GROUP_NOT_FOUND_ERROR`], [`codes::FAILED_OPERATION_SERVICE_ACCESS_ERROR`],
/// [`codes::FAILED_OPERATION_VPC_RESET_SERVICE_ERROR`], [`codes::FAILED_OPERATION_VPC_UPDATE_ROUTE_ERROR`],
/// [`codes::INTERFACE_NAME_NOT_FOUND`], [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_READ_ONLY_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReadOnlyGroupConfig {
    /// Required.
    pub read_only_group_id: String,
    pub read_only_group_name: Option<String>,
    pub replay_lag_eliminate: Option<i64>,
    pub replay_latency_eliminate: Option<i64>,
    pub max_replay_latency: Option<i64>,
    pub max_replay_lag: Option<i64>,
    pub rebalance: Option<i64>,
    pub min_delay_eliminate_reserve: Option<i64>,
}
operation! { ModifyReadOnlyGroupConfig(read_only_group_id: String) "ModifyReadOnlyGroupConfig" -> Empty {
    0 "ReadOnlyGroupId" read_only_group_id, 1 "ReadOnlyGroupName" read_only_group_name: String,
    2 "ReplayLagEliminate" replay_lag_eliminate: i64, 3 "ReplayLatencyEliminate" replay_latency_eliminate: i64,
    4 "MaxReplayLatency" max_replay_latency: i64, 5 "MaxReplayLag" max_replay_lag: i64, 6 "Rebalance" rebalance: i64,
    7 "MinDelayEliminateReserve" min_delay_eliminate_reserve: i64
} }

/// Response of [`ModifyReadOnlyGroupConfig`]: empty.
pub type ModifyReadOnlyGroupConfigOutput = Empty;

/// Modifies switch time period: `ModifySwitchTimePeriod` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ModifySwitchTimePeriod>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`],
/// [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`], [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_FAILED`],
/// [`codes::FAILED_OPERATION_QUERY_SPEC_ERROR`], [`codes::UNKNOWN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySwitchTimePeriod {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub switch_tag: i64,
}
operation! { ModifySwitchTimePeriod(db_instance_id: String, switch_tag: i64) "ModifySwitchTimePeriod" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "SwitchTag" switch_tag
} }

/// Response of [`ModifySwitchTimePeriod`]: empty.
pub type ModifySwitchTimePeriodOutput = Empty;

/// Opens account cam: `OpenAccountCAM` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=OpenAccountCAM>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_ACCOUNT_CAM_CLOSE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_REGION_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_WHITE_LIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAccountCAM {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub user_name: String,
}
operation! { OpenAccountCAM(db_instance_id: String, user_name: String) "OpenAccountCAM" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name
} }

/// Response of [`OpenAccountCAM`]: empty.
pub type OpenAccountCAMOutput = Empty;

/// Opens audit service: `OpenAuditService` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=OpenAuditService>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_INPUT_PARAMETER`], [`codes::OPERATION_DENIED_RESOURCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAuditService {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_expire_day: i64,
    /// Required.
    pub hot_log_expire_day: i64,
    /// Required.
    pub audit_type: String,
    /// Required.
    pub product: String,
}

/// Arguments of [`OpenAuditService::new`].
pub struct OpenAuditServiceRequired {
    pub instance_id: String,
    pub log_expire_day: i64,
    pub hot_log_expire_day: i64,
    pub audit_type: String,
    pub product: String,
}
operation! {
    OpenAuditService { OpenAuditServiceRequired: instance_id, log_expire_day, hot_log_expire_day, audit_type, product }
    "OpenAuditService" -> Empty {
    0 "InstanceId" instance_id, 1 "LogExpireDay" log_expire_day, 2 "HotLogExpireDay" hot_log_expire_day,
    3 "AuditType" audit_type, 4 "Product" product
} }

/// Response of [`OpenAuditService`]: empty.
pub type OpenAuditServiceOutput = Empty;

/// Opens db extranet access: `OpenDBExtranetAccess` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=OpenDBExtranetAccess>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_FLOW_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`],
/// [`codes::OPERATION_DENIED_INSTANCE_IPV6_NOT_SUPPORTED_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDBExtranetAccess {
    /// Required.
    pub db_instance_id: String,
    pub is_ipv6: Option<i64>,
}
operation! { OpenDBExtranetAccess(db_instance_id: String) "OpenDBExtranetAccess" -> OpenDBExtranetAccessOutput {
    0 "DBInstanceId" db_instance_id, 1 "IsIpv6" is_ipv6: i64
} }

/// Response of [`OpenDBExtranetAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDBExtranetAccessOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { OpenDBExtranetAccessOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// `RebalanceReadOnlyGroup` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=RebalanceReadOnlyGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_BASE_NETWORK_ACCESS_ERROR`], [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`],
/// [`codes::FAILED_OPERATION_DELETE_ALL_ROUTE`], [`codes::FAILED_OPERATION_RO_GROUP_NOT_FOUND_ERROR`],
/// [`codes::FAILED_OPERATION_VPC_RESET_SERVICE_ERROR`], [`codes::FAILED_OPERATION_VPC_UPDATE_ROUTE_ERROR`],
/// [`codes::INTERFACE_NAME_NOT_FOUND`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::VPC_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebalanceReadOnlyGroup {
    /// Required.
    pub read_only_group_id: String,
}
operation! { RebalanceReadOnlyGroup(read_only_group_id: String) "RebalanceReadOnlyGroup" -> Empty {
    0 "ReadOnlyGroupId" read_only_group_id
} }

/// Response of [`RebalanceReadOnlyGroup`]: empty.
pub type RebalanceReadOnlyGroupOutput = Empty;

/// Refreshes account password: `RefreshAccountPassword` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=RefreshAccountPassword>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_ACCOUNT_CAM_OPEN_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_REGION_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`], [`codes::OPERATION_DENIED_USER_NOT_IN_WHITE_LIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAccountPassword {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub user_name: String,
}
operation! { RefreshAccountPassword(db_instance_id: String, user_name: String) "RefreshAccountPassword" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name
} }

/// Response of [`RefreshAccountPassword`]: empty.
pub type RefreshAccountPasswordOutput = Empty;

/// `ReloadBalanceDBProxyNode` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ReloadBalanceDBProxyNode>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BIZ_INVALID_PARAMETER_VALUE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReloadBalanceDBProxyNode {
    /// Required.
    pub db_instance_id: String,
    pub proxy_group_id: Option<String>,
    pub address_id: Option<String>,
}
operation! { ReloadBalanceDBProxyNode(db_instance_id: String) "ReloadBalanceDBProxyNode" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ProxyGroupId" proxy_group_id: String, 2 "AddressId" address_id: String
} }

/// Response of [`ReloadBalanceDBProxyNode`]: empty.
pub type ReloadBalanceDBProxyNodeOutput = Empty;

/// Removes db instance from read only group: `RemoveDBInstanceFromReadOnlyGroup` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=RemoveDBInstanceFromReadOnlyGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_AUTH_FAILED`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::FAILED_OPERATION_ILLEGAL_RO_INSTANCE_NUM`], [`codes::FAILED_OPERATION_RO_GROUP_MASTER_INSTANCE_NOT_RIGHT`],
/// [`codes::FAILED_OPERATION_RO_GROUP_NOT_FOUND_ERROR`], [`codes::INSTANCE_NOT_EXIST`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_INSTANCE_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_READ_ONLY_GROUP_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_READ_ONLY_GROUP_NOT_EXIST`], [`codes::OPERATION_DENIED_RO_GROUP_STATUS_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDBInstanceFromReadOnlyGroup {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub read_only_group_id: String,
}
operation! { RemoveDBInstanceFromReadOnlyGroup(db_instance_id: String, read_only_group_id: String)
    "RemoveDBInstanceFromReadOnlyGroup" -> RemoveDBInstanceFromReadOnlyGroupOutput {
    0 "DBInstanceId" db_instance_id, 1 "ReadOnlyGroupId" read_only_group_id
} }

/// Response of [`RemoveDBInstanceFromReadOnlyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDBInstanceFromReadOnlyGroupOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { RemoveDBInstanceFromReadOnlyGroupOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Renews instance: `RenewInstance` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=RenewInstance>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`],
/// [`codes::FAILED_OPERATION_GET_VPC_INFO_ERROR`], [`codes::FAILED_OPERATION_QUERY_VPC_FAILED`],
/// [`codes::FAILED_OPERATION_QUERY_VPC_FALIED`], [`codes::FAILED_OPERATION_TRADE_CREATE_ERROR`],
/// [`codes::FAILED_OPERATION_TRADE_PAY_ORDERS_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VPC_NOT_FOUND_ERROR`], [`codes::INVALID_PARAMETER_VALUE_BAD_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_CHARGE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`], [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`],
/// [`codes::OPERATION_DENIED_POST_PAID_PAY_MODE_ERROR`], [`codes::OPERATION_DENIED_TRADE_PERMISSION_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR`], [`codes::OPERATION_DENIED_VPC_DENIED_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_NO_PERMISSION`], [`codes::RESOURCE_UNAVAILABLE_VPC_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub period: i64,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
}
operation! { RenewInstance(db_instance_id: String, period: i64) "RenewInstance" -> RenewInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "Period" period, 2 "AutoVoucher" auto_voucher: i64,
    3 "VoucherIds" voucher_ids: Vec<String>
} }

/// Response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub deal_name: Option<String>,
}
model! { RenewInstanceOutput {
    0 "DealName" deal_name: String
} }

/// Resets account password: `ResetAccountPassword` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=ResetAccountPassword>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CHECK_ACCOUNT_CAM_CLOSE_ERROR`],
/// [`codes::FAILED_OPERATION_OSS_ACCESS_ERROR`], [`codes::FAILED_OPERATION_OSS_OPERATION_FAILED`],
/// [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_ACCOUNT_PASSWORD`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DECRYPT_PASSWORD_FAILED`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD_VALUE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub password: Secret,
}
operation! { ResetAccountPassword(db_instance_id: String, user_name: String, password: Secret)
    "ResetAccountPassword" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name, 2 "Password" password
} }

/// Response of [`ResetAccountPassword`]: empty.
pub type ResetAccountPasswordOutput = Empty;

/// Restarts db instance: `RestartDBInstance` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=RestartDBInstance>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_FLOW_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstance {
    /// Required.
    pub db_instance_id: String,
}
operation! { RestartDBInstance(db_instance_id: String) "RestartDBInstance" -> RestartDBInstanceOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`RestartDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstanceOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { RestartDBInstanceOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Restores db instance objects: `RestoreDBInstanceObjects` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=RestoreDBInstanceObjects>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDBInstanceObjects {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub restore_objects: Vec<String>,
    pub backup_set_id: Option<String>,
    pub restore_target_time: Option<String>,
}
operation! { RestoreDBInstanceObjects(db_instance_id: String, restore_objects: Vec<String>)
    "RestoreDBInstanceObjects" -> RestoreDBInstanceObjectsOutput {
    0 "DBInstanceId" db_instance_id, 1 "RestoreObjects" restore_objects, 2 "BackupSetId" backup_set_id: String,
    3 "RestoreTargetTime" restore_target_time: String
} }

/// Response of [`RestoreDBInstanceObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDBInstanceObjectsOutput {
    pub task_id: Option<i64>,
}
model! { RestoreDBInstanceObjectsOutput {
    0 "TaskId" task_id: i64
} }

/// Sets auto renew flag: `SetAutoRenewFlag` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=SetAutoRenewFlag>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_SET_AUTO_RENEW_FLAG_ERROR`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST`], [`codes::OPERATION_DENIED_POST_PAID_PAY_MODE_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoRenewFlag {
    /// Required.
    pub db_instance_id_set: Vec<String>,
    /// Required.
    pub auto_renew_flag: i64,
}
operation! { SetAutoRenewFlag(db_instance_id_set: Vec<String>, auto_renew_flag: i64)
    "SetAutoRenewFlag" -> SetAutoRenewFlagOutput {
    0 "DBInstanceIdSet" db_instance_id_set, 1 "AutoRenewFlag" auto_renew_flag
} }

/// Response of [`SetAutoRenewFlag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoRenewFlagOutput {
    pub count: Option<i64>,
}
model! { SetAutoRenewFlagOutput {
    0 "Count" count: i64
} }

/// Switches db instance primary: `SwitchDBInstancePrimary` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=SwitchDBInstancePrimary>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_NO_AVAILABLE_STANDBY`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_TYPE_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstancePrimary {
    /// Required.
    pub db_instance_id: String,
    pub force: Option<bool>,
    pub switch_tag: Option<i64>,
    pub switch_start_time: Option<String>,
    pub switch_end_time: Option<String>,
}
operation! { SwitchDBInstancePrimary(db_instance_id: String)
    "SwitchDBInstancePrimary" -> SwitchDBInstancePrimaryOutput {
    0 "DBInstanceId" db_instance_id, 1 "Force" force: bool, 2 "SwitchTag" switch_tag: i64,
    3 "SwitchStartTime" switch_start_time: String, 4 "SwitchEndTime" switch_end_time: String
} }

/// Response of [`SwitchDBInstancePrimary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstancePrimaryOutput {
    pub task_id: Option<i64>,
}
model! { SwitchDBInstancePrimaryOutput {
    0 "TaskId" task_id: i64
} }

/// `UnlockAccount` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=UnlockAccount>.
///
/// Errors: [`codes::DB_ERROR`], [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATABASE_OBJECT_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_LENGTH_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockAccount {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub user_name: String,
}
operation! { UnlockAccount(db_instance_id: String, user_name: String) "UnlockAccount" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name
} }

/// Response of [`UnlockAccount`]: empty.
pub type UnlockAccountOutput = Empty;

/// `UpgradeDBInstanceKernelVersion` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=UpgradeDBInstanceKernelVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_PRE_CHECK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersion {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub target_db_kernel_version: String,
    pub switch_tag: Option<i64>,
    pub switch_start_time: Option<String>,
    pub switch_end_time: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { UpgradeDBInstanceKernelVersion(db_instance_id: String, target_db_kernel_version: String)
    "UpgradeDBInstanceKernelVersion" -> UpgradeDBInstanceKernelVersionOutput {
    0 "DBInstanceId" db_instance_id, 1 "TargetDBKernelVersion" target_db_kernel_version, 2 "SwitchTag" switch_tag: i64,
    3 "SwitchStartTime" switch_start_time: String, 4 "SwitchEndTime" switch_end_time: String, 5 "DryRun" dry_run: bool
} }

/// Response of [`UpgradeDBInstanceKernelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersionOutput {
    pub task_id: Option<i64>,
}
model! { UpgradeDBInstanceKernelVersionOutput {
    0 "TaskId" task_id: i64
} }

/// `UpgradeDBInstanceMajorVersion` of `postgres` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=postgres&Version=2017-03-12&Action=UpgradeDBInstanceMajorVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersion {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub target_db_kernel_version: String,
    pub upgrade_check: Option<bool>,
    pub backup_before_upgrade: Option<bool>,
    pub statistics_refresh_option: Option<i64>,
    pub extension_upgrade_option: Option<i64>,
    pub upgrade_time_option: Option<i64>,
    pub upgrade_time_begin: Option<String>,
    pub upgrade_time_end: Option<String>,
}
operation! { UpgradeDBInstanceMajorVersion(db_instance_id: String, target_db_kernel_version: String)
    "UpgradeDBInstanceMajorVersion" -> UpgradeDBInstanceMajorVersionOutput {
    0 "DBInstanceId" db_instance_id, 1 "TargetDBKernelVersion" target_db_kernel_version,
    2 "UpgradeCheck" upgrade_check: bool, 3 "BackupBeforeUpgrade" backup_before_upgrade: bool,
    4 "StatisticsRefreshOption" statistics_refresh_option: i64,
    5 "ExtensionUpgradeOption" extension_upgrade_option: i64, 6 "UpgradeTimeOption" upgrade_time_option: i64,
    7 "UpgradeTimeBegin" upgrade_time_begin: String, 8 "UpgradeTimeEnd" upgrade_time_end: String
} }

/// Response of [`UpgradeDBInstanceMajorVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersionOutput {
    pub task_id: Option<i64>,
}
model! { UpgradeDBInstanceMajorVersionOutput {
    0 "TaskId" task_id: i64
} }

codes! {
    ACCOUNT_NOT_EXIST "AccountNotExist", AUTH_FAILURE "AuthFailure",
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation", DB_ERROR "DBError",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_ALLOCATE_QUOTAS_ERROR "FailedOperation.AllocateQuotasError",
    FAILED_OPERATION_BASE_NETWORK_ACCESS_ERROR "FailedOperation.BaseNetworkAccessError",
    FAILED_OPERATION_CMQ_RESPONSE_ERROR "FailedOperation.CMQResponseError",
    FAILED_OPERATION_CAM_AUTH_FAILED "FailedOperation.CamAuthFailed",
    FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR "FailedOperation.CamCheckResourceError",
    FAILED_OPERATION_CAM_CHECK_RESOURCE_FAILED "FailedOperation.CamCheckResourceFailed",
    FAILED_OPERATION_CAM_SIG_AND_AUTH_ERROR "FailedOperation.CamSigAndAuthError",
    FAILED_OPERATION_CDB_CGW_CONNECT_ERROR "FailedOperation.CdbCgwConnectError",
    FAILED_OPERATION_CHECK_ACCOUNT_CAM_CLOSE_ERROR "FailedOperation.CheckAccountCAMCloseError",
    FAILED_OPERATION_CHECK_ACCOUNT_CAM_OPEN_ERROR "FailedOperation.CheckAccountCAMOpenError",
    FAILED_OPERATION_CREATE_BASIC_NETWORK_DENIED_ERROR "FailedOperation.CreateBasicNetworkDeniedError",
    FAILED_OPERATION_CREATE_ORDER_FAILED "FailedOperation.CreateOrderFailed",
    FAILED_OPERATION_DB_ERROR "FailedOperation.DBError",
    FAILED_OPERATION_DATABASE_ACCESS_ERROR "FailedOperation.DatabaseAccessError",
    FAILED_OPERATION_DATABASE_AFFECTED_ERROR "FailedOperation.DatabaseAffectedError",
    FAILED_OPERATION_DELETE_ALL_ROUTE "FailedOperation.DeleteAllRoute",
    FAILED_OPERATION_DELETE_RESOURCE_PROJECT_TAG_ERROR "FailedOperation.DeleteResourceProjectTagError",
    FAILED_OPERATION_DELETE_RESOURCES_TO_TAG_ERROR "FailedOperation.DeleteResourcesToTagError",
    FAILED_OPERATION_ES_CONNECT_ERROR "FailedOperation.ESConnectError",
    FAILED_OPERATION_ES_QUERY_ERROR "FailedOperation.ESQueryError",
    FAILED_OPERATION_FAILED_OPERATION_ERROR "FailedOperation.FailedOperationError",
    FAILED_OPERATION_FLOW_CREATE_ERROR "FailedOperation.FlowCreateError",
    FAILED_OPERATION_GET_INSTANCE_BY_RESOURCE_ID_ERROR "FailedOperation.GetInstanceByResourceIdError",
    FAILED_OPERATION_GET_PURCHASE_RECORD_FAILED "FailedOperation.GetPurchaseRecordFailed",
    FAILED_OPERATION_GET_SUBNET_ERROR "FailedOperation.GetSubnetError",
    FAILED_OPERATION_GET_VPC_INFO_ERROR "FailedOperation.GetVpcInfoError",
    FAILED_OPERATION_ILLEGAL_RO_INSTANCE_NUM "FailedOperation.IllegalROInstanceNum",
    FAILED_OPERATION_INVALID_ACCOUNT_STATUS "FailedOperation.InvalidAccountStatus",
    FAILED_OPERATION_INVALID_TRADE_OPERATE "FailedOperation.InvalidTradeOperate",
    FAILED_OPERATION_LIMIT_OPERATION "FailedOperation.LimitOperation",
    FAILED_OPERATION_MASTER_INSTANCE_QUERY_ERROR "FailedOperation.MasterInstanceQueryError",
    FAILED_OPERATION_MODIFY_RO_GROUP_ERROR "FailedOperation.ModifyROGroupError",
    FAILED_OPERATION_MODIFY_RESOURCE_ERROR "FailedOperation.ModifyResourceError",
    FAILED_OPERATION_NETWORK_NUM_LIMIT_ERROR "FailedOperation.NetworkNumLimitError",
    FAILED_OPERATION_NO_AVAILABLE_STANDBY "FailedOperation.NoAvailableStandby",
    FAILED_OPERATION_OPERATE_FREQUENCY_LIMITED_ERROR "FailedOperation.OperateFrequencyLimitedError",
    FAILED_OPERATION_OSS_ACCESS_ERROR "FailedOperation.OssAccessError",
    FAILED_OPERATION_OSS_OPERATION_FAILED "FailedOperation.OssOperationFailed",
    FAILED_OPERATION_PAY_ORDER_FAILED "FailedOperation.PayOrderFailed",
    FAILED_OPERATION_POST_PAID_UNBLOCK_ERROR "FailedOperation.PostPaidUnblockError",
    FAILED_OPERATION_PRE_CHECK_ERROR "FailedOperation.PreCheckError",
    FAILED_OPERATION_PRESIGNED_URL_GET_ERROR "FailedOperation.PresignedURLGetError",
    FAILED_OPERATION_QUERY_DEAL_FAILED "FailedOperation.QueryDealFailed",
    FAILED_OPERATION_QUERY_INSTANCE_BATCH_ERROR "FailedOperation.QueryInstanceBatchError",
    FAILED_OPERATION_QUERY_PRICE_FAILED "FailedOperation.QueryPriceFailed",
    FAILED_OPERATION_QUERY_SPEC_BY_SPEC_CODE_ERROR "FailedOperation.QuerySpecBySpecCodeError",
    FAILED_OPERATION_QUERY_SPEC_ERROR "FailedOperation.QuerySpecError",
    FAILED_OPERATION_QUERY_TRADE_STATUS_ERROR "FailedOperation.QueryTradeStatusError",
    FAILED_OPERATION_QUERY_VPC_FAILED "FailedOperation.QueryVpcFailed",
    FAILED_OPERATION_QUERY_VPC_FALIED "FailedOperation.QueryVpcFalied",
    FAILED_OPERATION_RO_GROUP_CANNOT_BE_DELETED_ERROR "FailedOperation.ROGroupCannotBeDeletedError",
    FAILED_OPERATION_RO_GROUP_MASTER_INSTANCE_NOT_RIGHT "FailedOperation.ROGroupMasterInstanceNotRight",
    FAILED_OPERATION_RO_GROUP_NOT_FOUND_ERROR "FailedOperation.ROGroupNotFoundError",
    FAILED_OPERATION_RO_GROUP_NUM_EXCEED_ERROR "FailedOperation.ROGroupNumExceedError",
    FAILED_OPERATION_RO_INSTANCE_HAS_IN_RO_GROUP_ERROR "FailedOperation.ROInstanceHasInROGroupError",
    FAILED_OPERATION_SERVERLESS_NOT_SUPPORTED_ERROR "FailedOperation.ServerlessNotSupportedError",
    FAILED_OPERATION_SERVICE_ACCESS_ERROR "FailedOperation.ServiceAccessError",
    FAILED_OPERATION_SET_AUTO_RENEW_FLAG_ERROR "FailedOperation.SetAutoRenewFlagError",
    FAILED_OPERATION_STORAGE_MEMORY_CHECK_ERROR "FailedOperation.StorageMemoryCheckError",
    FAILED_OPERATION_STORE_PATH_SPLIT_ERROR "FailedOperation.StorePathSplitError",
    FAILED_OPERATION_TRADE_ACCESS_ERROR "FailedOperation.TradeAccessError",
    FAILED_OPERATION_TRADE_CREATE_ERROR "FailedOperation.TradeCreateError",
    FAILED_OPERATION_TRADE_PAY_ORDERS_ERROR "FailedOperation.TradePayOrdersError",
    FAILED_OPERATION_TRADE_QUERY_ORDER_ERROR "FailedOperation.TradeQueryOrderError",
    FAILED_OPERATION_TRADE_QUERY_PRICE_ERROR "FailedOperation.TradeQueryPriceError",
    FAILED_OPERATION_UPDATE_RESOURCE_PROJECT_TAG_VALUE_ERROR "FailedOperation.UpdateResourceProjectTagValueError",
    FAILED_OPERATION_VPC_RESET_SERVICE_ERROR "FailedOperation.VPCResetServiceError",
    FAILED_OPERATION_VPC_UPDATE_ROUTE_ERROR "FailedOperation.VPCUpdateRouteError",
    FAILED_OPERATION_WHITELIST_CONNECT_ERROR "FailedOperation.WhitelistConnectError", FLOW_ERROR "FlowError",
    INSTANCE_NOT_EXIST "InstanceNotExist", INTERFACE_NAME_NOT_FOUND "InterfaceNameNotFound",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_CGW_ERROR "InternalError.CgwError",
    INTERNAL_ERROR_CNS_ERROR "InternalError.CnsError", INTERNAL_ERROR_DB_ERROR "InternalError.DBError",
    INTERNAL_ERROR_DFW_ERROR "InternalError.DfwError", INTERNAL_ERROR_FLOW_ERROR "InternalError.FlowError",
    INTERNAL_ERROR_HTTP_ERROR "InternalError.HttpError",
    INTERNAL_ERROR_INSTANCE_DATA_ERROR "InternalError.InstanceDataError",
    INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR "InternalError.InternalHttpServerError",
    INTERNAL_ERROR_JSON_PARSE_ERROR "InternalError.JsonParseError",
    INTERNAL_ERROR_LIST_INSTANCES_ERROR "InternalError.ListInstancesError",
    INTERNAL_ERROR_MARSHAL_ERROR "InternalError.MarshalError", INTERNAL_ERROR_SYSTEM_ERROR "InternalError.SystemError",
    INTERNAL_ERROR_TRANSACTIO_BEGIN_ERROR "InternalError.TransactioBeginError",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError", INTERNAL_ERROR_VPC_ERROR "InternalError.VpcError",
    INVALID_ACCOUNT_PASSWORD "InvalidAccountPassword", INVALID_ACCOUNT_STATUS "InvalidAccountStatus",
    INVALID_INSTANCE_STATUS "InvalidInstanceStatus", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_EXCEPTION_PARAM "InvalidParameter.ExceptionParam",
    INVALID_PARAMETER_ILLEGAL_INPUT_PARAMETER "InvalidParameter.IllegalInputParameter",
    INVALID_PARAMETER_INVALID_PARAMETER_ERROR "InvalidParameter.InvalidParameterError",
    INVALID_PARAMETER_PARAMETER_CHECK_ERROR "InvalidParameter.ParameterCheckError",
    INVALID_PARAMETER_PARAMETERS_NOT_SET "InvalidParameter.ParametersNotSet",
    INVALID_PARAMETER_TRADE_ACCESS_DENIED_ERROR "InvalidParameter.TradeAccessDeniedError",
    INVALID_PARAMETER_VPC_NOT_FOUND_ERROR "InvalidParameter.VpcNotFoundError",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ACCOUNT_EXIST "InvalidParameterValue.AccountExist",
    INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST "InvalidParameterValue.AccountNotExist",
    INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR "InvalidParameterValue.AccountNotExistError",
    INVALID_PARAMETER_VALUE_BAD_SPEC "InvalidParameterValue.BadSpec",
    INVALID_PARAMETER_VALUE_BIZ_INVALID_PARAMETER_VALUE_ERROR "InvalidParameterValue.BizInvalidParameterValueError",
    INVALID_PARAMETER_VALUE_CHARSET_NOT_FOUND_ERROR "InvalidParameterValue.CharsetNotFoundError",
    INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR "InvalidParameterValue.DataConvertError",
    INVALID_PARAMETER_VALUE_DECRYPT_PASSWORD_FAILED "InvalidParameterValue.DecryptPasswordFailed",
    INVALID_PARAMETER_VALUE_ILLEGAL_CHARGE_TYPE "InvalidParameterValue.IllegalChargeType",
    INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_CHARGE_TYPE "InvalidParameterValue.IllegalInstanceChargeType",
    INVALID_PARAMETER_VALUE_ILLEGAL_PROJECT_ID "InvalidParameterValue.IllegalProjectId",
    INVALID_PARAMETER_VALUE_ILLEGAL_REGION "InvalidParameterValue.IllegalRegion",
    INVALID_PARAMETER_VALUE_ILLEGAL_ZONE "InvalidParameterValue.IllegalZone",
    INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST "InvalidParameterValue.InstanceNotExist",
    INVALID_PARAMETER_VALUE_INTERFACE_NAME_NOT_FOUND "InvalidParameterValue.InterfaceNameNotFound",
    INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_ERROR "InvalidParameterValue.InvalidAccountError",
    INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_FORMAT "InvalidParameterValue.InvalidAccountFormat",
    INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME "InvalidParameterValue.InvalidAccountName",
    INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_ERROR "InvalidParameterValue.InvalidAccountNameError",
    INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_FORMAT_ERROR "InvalidParameterValue.InvalidAccountNameFormatError",
    INVALID_PARAMETER_VALUE_INVALID_CHARSET "InvalidParameterValue.InvalidCharset",
    INVALID_PARAMETER_VALUE_INVALID_DATABASE_NAME_FORMAT_ERROR "InvalidParameterValue.InvalidDatabaseNameFormatError",
    INVALID_PARAMETER_VALUE_INVALID_DATABASE_OBJECT_NAME "InvalidParameterValue.InvalidDatabaseObjectName",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_NUM "InvalidParameterValue.InvalidInstanceNum",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_VOLUME "InvalidParameterValue.InvalidInstanceVolume",
    INVALID_PARAMETER_VALUE_INVALID_ORDER_NUM "InvalidParameterValue.InvalidOrderNum",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR "InvalidParameterValue.InvalidParameterValueError",
    INVALID_PARAMETER_VALUE_INVALID_PASSWORD_FORMAT "InvalidParameterValue.InvalidPasswordFormat",
    INVALID_PARAMETER_VALUE_INVALID_PASSWORD_LENGTH_ERROR "InvalidParameterValue.InvalidPasswordLengthError",
    INVALID_PARAMETER_VALUE_INVALID_PASSWORD_VALUE_ERROR "InvalidParameterValue.InvalidPasswordValueError",
    INVALID_PARAMETER_VALUE_INVALID_PID "InvalidParameterValue.InvalidPid",
    INVALID_PARAMETER_VALUE_INVALID_READ_ONLY_GROUP_STATUS "InvalidParameterValue.InvalidReadOnlyGroupStatus",
    INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR "InvalidParameterValue.InvalidRegionIdError",
    INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR "InvalidParameterValue.InvalidZoneIdError",
    INVALID_PARAMETER_VALUE_NULL_DEAL_NAMES "InvalidParameterValue.NullDealNames",
    INVALID_PARAMETER_VALUE_PARAMETER_CHARACTER_ERROR "InvalidParameterValue.ParameterCharacterError",
    INVALID_PARAMETER_VALUE_PARAMETER_CHARACTER_LIMIT_ERROR "InvalidParameterValue.ParameterCharacterLimitError",
    INVALID_PARAMETER_VALUE_PARAMETER_HANDLE_ERROR "InvalidParameterValue.ParameterHandleError",
    INVALID_PARAMETER_VALUE_PARAMETER_LENGTH_LIMIT_ERROR "InvalidParameterValue.ParameterLengthLimitError",
    INVALID_PARAMETER_VALUE_PARAMETER_OUT_OF_RANGE "InvalidParameterValue.ParameterOutOfRange",
    INVALID_PARAMETER_VALUE_PARAMETER_OUT_RANGE_ERROR "InvalidParameterValue.ParameterOutRangeError",
    INVALID_PARAMETER_VALUE_PARAMETER_VALUE_EXCEED_ERROR "InvalidParameterValue.ParameterValueExceedError",
    INVALID_PARAMETER_VALUE_READ_ONLY_GROUP_NOT_EXIST "InvalidParameterValue.ReadOnlyGroupNotExist",
    INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORTED "InvalidParameterValue.RegionNotSupported",
    INVALID_PARAMETER_VALUE_SPEC_NOT_RECOGNIZED_ERROR "InvalidParameterValue.SpecNotRecognizedError",
    INVALID_PARAMETER_VALUE_STRUCT_PARSE_FAILED "InvalidParameterValue.StructParseFailed",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_REGION_ERROR "InvalidParameterValue.UnsupportedRegionError",
    INVALID_PID "InvalidPid", LIMIT_EXCEEDED "LimitExceeded", LIMIT_OPERATION "LimitOperation",
    MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED_ACCOUNT_OPERATION_DENIED "OperationDenied.AccountOperationDenied",
    OPERATION_DENIED_AUDIT_FILE_OVER_QUOTA_ERROR "OperationDenied.AuditFileOverQuotaError",
    OPERATION_DENIED_CAM_DENIED_ERROR "OperationDenied.CamDeniedError",
    OPERATION_DENIED_DTS_INSTANCE_STATUS_ERROR "OperationDenied.DTSInstanceStatusError",
    OPERATION_DENIED_DELETE_RUNNING_BACKUP_TASK_ERR "OperationDenied.DeleteRunningBackupTaskErr",
    OPERATION_DENIED_INSTANCE_ACCESS_DENIED_ERROR "OperationDenied.InstanceAccessDeniedError",
    OPERATION_DENIED_INSTANCE_IPV6_NOT_SUPPORTED_ERROR "OperationDenied.InstanceIpv6NotSupportedError",
    OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR "OperationDenied.InstanceStatusDeniedError",
    OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR "OperationDenied.InstanceStatusLimitError",
    OPERATION_DENIED_INSTANCE_STATUS_LIMIT_OP_ERROR "OperationDenied.InstanceStatusLimitOpError",
    OPERATION_DENIED_INSTANCE_TYPE_DENIED "OperationDenied.InstanceTypeDenied",
    OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR "OperationDenied.InsufficientBalanceError",
    OPERATION_DENIED_INTERNAL_TRADE_ERROR_ERR "OperationDenied.InternalTradeErrorErr",
    OPERATION_DENIED_KERNEL_VERSION_ERROR "OperationDenied.KernelVersionError",
    OPERATION_DENIED_PAY_MODE_ERROR "OperationDenied.PayModeError",
    OPERATION_DENIED_POST_PAID_PAY_MODE_ERROR "OperationDenied.PostPaidPayModeError",
    OPERATION_DENIED_RO_GROUP_STATUS_ERROR "OperationDenied.ROGroupStatusError",
    OPERATION_DENIED_RO_INSTANCE_IPV6_NOT_SUPPORTED_ERROR "OperationDenied.ROInstanceIpv6NotSupportedError",
    OPERATION_DENIED_RO_INSTANCE_STATUS_LIMIT_OP_ERROR "OperationDenied.ROInstanceStatusLimitOpError",
    OPERATION_DENIED_RESOURCE_NOT_FOUND_ERROR "OperationDenied.ResourceNotFoundError",
    OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR "OperationDenied.ResourceNotFundError",
    OPERATION_DENIED_RO_INSTANCE_COUNT_EXEED_ERROR "OperationDenied.RoInstanceCountExeedError",
    OPERATION_DENIED_TRADE_PERMISSION_ERROR "OperationDenied.TradePermissionError",
    OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR "OperationDenied.UserNotAuthenticatedError",
    OPERATION_DENIED_USER_NOT_IN_WHITE_LIST_ERROR "OperationDenied.UserNotInWhiteListError",
    OPERATION_DENIED_VPC_DENIED_ERROR "OperationDenied.VpcDeniedError", REGION_NOT_SUPPORTED "RegionNotSupported",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    RESOURCE_INSUFFICIENT_RESOURCE_NOT_ENOUGH "ResourceInsufficient.ResourceNotEnough",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR "ResourceNotFound.InstanceNotFoundError",
    RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS "ResourceUnavailable.InvalidInstanceStatus",
    RESOURCE_UNAVAILABLE_RESOURCE_NO_PERMISSION "ResourceUnavailable.ResourceNoPermission",
    RESOURCE_UNAVAILABLE_VPC_RESOURCE_NOT_FOUND "ResourceUnavailable.VpcResourceNotFound",
    STRUCT_PARSE_FAILED "StructParseFailed", SYSTEM_ERROR "SystemError",
    UNAUTHORIZED_OPERATION_USER_HAS_NO_REALNAME_AUTHENTICATION "UnauthorizedOperation.UserHasNoRealnameAuthentication",
    UNKNOWN_ERROR "UnknownError", UNKNOWN_PARAMETER "UnknownParameter",
    UNKNOWN_PARAMETER_CREATE_AUDIT_LOG_FILE_ERROR "UnknownParameter.CreateAuditLogFileError",
    UNKNOWN_PARAMETER_HTTP_ERROR "UnknownParameter.HttpError",
    UNKNOWN_PARAMETER_INTERNAL_INNER_SERVICE_ERROR "UnknownParameter.InternalInnerServiceError",
    UNSUPPORTED_OPERATION "UnsupportedOperation", VPC_ERROR "VpcError"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddDBInstanceToReadOnlyGroup, CloneDBInstance, CloseAccountCAM, CloseAuditService, CloseDBExtranetAccess,
    CreateAccount, CreateAuditLogFile, CreateBackupPlan, CreateBaseBackup, CreateDBInstanceNetworkAccess, CreateDBProxy,
    CreateDatabase, CreateInstances, CreateParameterTemplate, CreateReadOnlyDBInstance, CreateReadOnlyGroup,
    CreateReadOnlyGroupNetworkAccess, DeleteAccount, DeleteAuditLogFile, DeleteBackupPlan, DeleteBaseBackup,
    DeleteDBInstanceNetworkAccess, DeleteDatabase, DeleteLogBackup, DeleteParameterTemplate, DeleteReadOnlyGroup,
    DeleteReadOnlyGroupNetworkAccess, DescribeAccountPrivileges, DescribeAccounts, DescribeAuditInstanceList,
    DescribeAuditLogFiles, DescribeAuditLogs, DescribeAvailableRecoveryTime, DescribeBackupDownloadRestriction,
    DescribeBackupDownloadURL, DescribeBackupOverview, DescribeBackupPlans, DescribeBackupSummaries,
    DescribeBaseBackups, DescribeClasses, DescribeCloneDBInstanceSpec, DescribeDBBackups, DescribeDBErrlogs,
    DescribeDBInstanceAttribute, DescribeDBInstanceHAConfig, DescribeDBInstanceParameters, DescribeDBInstanceSSLConfig,
    DescribeDBInstanceSecurityGroups, DescribeDBInstances, DescribeDBProxy, DescribeDBProxySpecs, DescribeDBVersions,
    DescribeDBXlogs, DescribeDatabaseObjects, DescribeDatabases, DescribeDedicatedClusters, DescribeDefaultParameters,
    DescribeEncryptionKeys, DescribeLogBackups, DescribeMaintainTimeWindow, DescribeOrders,
    DescribeParameterTemplateAttributes, DescribeParameterTemplates, DescribeParamsEvent, DescribeProductConfig,
    DescribeReadOnlyGroups, DescribeRegions, DescribeSlowQueryAnalysis, DescribeSlowQueryList, DescribeTasks,
    DescribeZones, DestroyDBInstance, DestroyDBProxy, DisIsolateDBInstances, InquiryPriceCreateDBInstances,
    InquiryPriceRenewDBInstance, InquiryPriceUpgradeDBInstance, IsolateDBInstances, LockAccount,
    ModifyAccountPrivileges, ModifyAccountRemark, ModifyAuditService, ModifyBackupDownloadRestriction, ModifyBackupPlan,
    ModifyBaseBackupExpireTime, ModifyDBInstanceChargeType, ModifyDBInstanceDeletionProtection,
    ModifyDBInstanceDeployment, ModifyDBInstanceHAConfig, ModifyDBInstanceName, ModifyDBInstanceParameters,
    ModifyDBInstanceReadOnlyGroup, ModifyDBInstanceSSLConfig, ModifyDBInstanceSecurityGroups, ModifyDBInstanceSpec,
    ModifyDBInstancesProject, ModifyDBProxy, ModifyDBProxyAddress, ModifyDatabaseOwner, ModifyMaintainTimeWindow,
    ModifyParameterTemplate, ModifyReadOnlyDBInstanceWeight, ModifyReadOnlyGroupConfig, ModifySwitchTimePeriod,
    OpenAccountCAM, OpenAuditService, OpenDBExtranetAccess, RebalanceReadOnlyGroup, RefreshAccountPassword,
    ReloadBalanceDBProxyNode, RemoveDBInstanceFromReadOnlyGroup, RenewInstance, ResetAccountPassword, RestartDBInstance,
    RestoreDBInstanceObjects, SetAutoRenewFlag, SwitchDBInstancePrimary, UnlockAccount, UpgradeDBInstanceKernelVersion,
    UpgradeDBInstanceMajorVersion
}
