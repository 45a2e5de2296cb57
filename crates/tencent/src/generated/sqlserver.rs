//! `sqlserver` of Tencent Cloud, API version 2018-03-28.
//!
//! Endpoint: `sqlserver.tencentcloudapi.com`, or `sqlserver.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, sqlserver::DescribeBackupSummary};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBackupSummary::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "sqlserver",
    "2018-03-28",
    "sqlserver",
    &Endpoints::NONE,
);

/// Associates security groups: `AssociateSecurityGroups` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=AssociateSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_SECURITY_GROUP_OPERATION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID_IS_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroups {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub instance_id_set: Vec<String>,
}
operation! { AssociateSecurityGroups(security_group_id: String, instance_id_set: Vec<String>)
    "AssociateSecurityGroups" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "InstanceIdSet" instance_id_set
} }

/// Response of [`AssociateSecurityGroups`]: empty.
pub type AssociateSecurityGroupsOutput = Empty;

/// `BalanceReadOnlyGroup` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=BalanceReadOnlyGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceReadOnlyGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub read_only_group_id: String,
}
operation! { BalanceReadOnlyGroup(instance_id: String, read_only_group_id: String) "BalanceReadOnlyGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "ReadOnlyGroupId" read_only_group_id
} }

/// Response of [`BalanceReadOnlyGroup`]: empty.
pub type BalanceReadOnlyGroupOutput = Empty;

/// Clones db: `CloneDB` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CloneDB>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INTERNAL_ERROR_CREATE_FLOW_FAILED`],
/// [`codes::INTERNAL_ERROR_DB_CONNECT_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_BACKUP_NAME_IS_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_DB_CHAR_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_EXIST`], [`codes::INVALID_PARAMETER_VALUE_DB_NAME_IS_KEY_WRODS`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_NAME_SAME`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_TYPE_ERROR`],
/// [`codes::LIMIT_EXCEEDED_TOO_MANY_DB`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_EXIT`],
/// [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_DB_INVALID_STATUS`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDB {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rename_restore: Vec<RenameRestoreDatabase>,
}
operation! { CloneDB(instance_id: String, rename_restore: Vec<RenameRestoreDatabase>) "CloneDB" -> CloneDBOutput {
    0 "InstanceId" instance_id, 1 "RenameRestore" rename_restore
} }

/// In the request of [`CloneDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameRestoreDatabase {
    pub old_name: Option<String>,
    pub new_name: Option<String>,
}
input! { RenameRestoreDatabase() {
    0 "OldName" old_name: String, 1 "NewName" new_name: String
} }

/// Response of [`CloneDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDBOutput {
    pub flow_id: Option<i64>,
}
model! { CloneDBOutput {
    0 "FlowId" flow_id: i64
} }

/// Closes inter communication: `CloseInterCommunication` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CloseInterCommunication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseInterCommunication {
    /// Required.
    pub instance_id_set: Vec<String>,
}
operation! { CloseInterCommunication(instance_id_set: Vec<String>)
    "CloseInterCommunication" -> CloseInterCommunicationOutput {
    0 "InstanceIdSet" instance_id_set
} }

/// Response of [`CloseInterCommunication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseInterCommunicationOutput {
    pub inter_instance_flow_set: Vec<InterInstanceFlow>,
}
model! { CloseInterCommunicationOutput {
    0 "InterInstanceFlowSet" inter_instance_flow_set: Vec<InterInstanceFlow>
} }

/// In the response of [`CloseInterCommunication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterInstanceFlow {
    pub instance_id: Option<String>,
    pub flow_id: Option<i64>,
}
model! { InterInstanceFlow {
    0 "InstanceId" instance_id: String, 1 "FlowId" flow_id: i64
} }

/// Closes log: `CloseLog` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CloseLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseLog {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_type: String,
}
operation! { CloseLog(instance_id: String, log_type: String) "CloseLog" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type
} }

/// Response of [`CloseLog`]: empty.
pub type CloseLogOutput = Empty;

/// Completes expansion: `CompleteExpansion` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CompleteExpansion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteExpansion {
    /// Required.
    pub instance_id: String,
}
operation! { CompleteExpansion(instance_id: String) "CompleteExpansion" -> CompleteExpansionOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`CompleteExpansion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteExpansionOutput {
    pub flow_id: Option<i64>,
}
model! { CompleteExpansionOutput {
    0 "FlowId" flow_id: i64
} }

/// Completes migration: `CompleteMigration` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CompleteMigration>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_CREATE_FLOW_FAILED`],
/// [`codes::INTERNAL_ERROR_DB_CONNECT_ERROR`], [`codes::INTERNAL_ERROR_GCS_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_EXIT`],
/// [`codes::RESOURCE_UNAVAILABLE_DB_INVALID_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteMigration {
    /// Required.
    pub migrate_id: i64,
}
operation! { CompleteMigration(migrate_id: i64) "CompleteMigration" -> CompleteMigrationOutput {
    0 "MigrateId" migrate_id
} }

/// Response of [`CompleteMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteMigrationOutput {
    pub flow_id: Option<i64>,
}
model! { CompleteMigrationOutput {
    0 "FlowId" flow_id: i64
} }

/// Creates account: `CreateAccount` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CreateAccount>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NAME_IS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NAME_IS_KEY_WORDS`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_REMARK_IS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_ADMIN_ACCOUNT_NOT_UNIQUE`], [`codes::INVALID_PARAMETER_VALUE_GRANT_IS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_IS_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub accounts: Vec<AccountCreateInfo>,
}
operation! { CreateAccount(instance_id: String, accounts: Vec<AccountCreateInfo>)
    "CreateAccount" -> CreateAccountOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts
} }

/// In the request of [`CreateAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountCreateInfo {
    /// Required.
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub db_privileges: Option<Vec<DBPrivilege>>,
    pub remark: Option<String>,
    pub is_admin: Option<bool>,
    pub authentication: Option<String>,
    pub account_type: Option<String>,
    pub is_cam: Option<bool>,
    pub encrypted_version: Option<i64>,
}
input! { AccountCreateInfo(user_name: String) {
    0 "UserName" user_name: String, 1 "Password" password: Secret, 2 "DBPrivileges" db_privileges: Vec<DBPrivilege>,
    3 "Remark" remark: String, 4 "IsAdmin" is_admin: bool, 5 "Authentication" authentication: String,
    6 "AccountType" account_type: String, 7 "IsCam" is_cam: bool, 8 "EncryptedVersion" encrypted_version: i64
} }

/// In the request of [`CreateAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBPrivilege {
    /// Required.
    pub db_name: Option<String>,
    /// Required.
    pub privilege: Option<String>,
}
input! { DBPrivilege(db_name: String, privilege: String) {
    0 "DBName" db_name: String, 1 "Privilege" privilege: String
} }

/// Response of [`CreateAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountOutput {
    pub flow_id: Option<i64>,
}
model! { CreateAccountOutput {
    0 "FlowId" flow_id: i64
} }

/// Creates backup: `CreateBackup` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CreateBackup>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_GCS_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_BACKUP_NAME_IS_ILLEGAL`], [`codes::LIMIT_EXCEEDED_TOO_MANY_DB`],
/// [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_DB_INVALID_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    pub strategy: Option<i64>,
    pub db_names: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub backup_name: Option<String>,
    pub storage_strategy: Option<i64>,
}
operation! { CreateBackup() "CreateBackup" -> CreateBackupOutput {
    0 "Strategy" strategy: i64, 1 "DBNames" db_names: Vec<String>, 2 "InstanceId" instance_id: String,
    3 "BackupName" backup_name: String, 4 "StorageStrategy" storage_strategy: i64
} }

/// Response of [`CreateBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub flow_id: Option<i64>,
}
model! { CreateBackupOutput {
    0 "FlowId" flow_id: i64
} }

/// Creates backup migration: `CreateBackupMigration` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CreateBackupMigration>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BACKUP_NAME_IS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_MIGRATION_NAME_IS_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupMigration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub recovery_type: String,
    /// Required.
    pub upload_type: String,
    /// Required.
    pub migration_name: String,
    pub backup_files: Option<Vec<String>>,
}
operation! {
    CreateBackupMigration(instance_id: String, recovery_type: String, upload_type: String, migration_name: String)
    "CreateBackupMigration" -> CreateBackupMigrationOutput {
    0 "InstanceId" instance_id, 1 "RecoveryType" recovery_type, 2 "UploadType" upload_type,
    3 "MigrationName" migration_name, 4 "BackupFiles" backup_files: Vec<String>
} }

/// Response of [`CreateBackupMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupMigrationOutput {
    pub backup_migration_id: Option<String>,
}
model! { CreateBackupMigrationOutput {
    0 "BackupMigrationId" backup_migration_id: String
} }

/// Creates basic db instances: `CreateBasicDBInstances` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CreateBasicDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_VPC_ERROR`], [`codes::INVALID_PARAMETER_PAY_ORDER_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID_IS_ILLEGAL`], [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_VPC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicDBInstances {
    /// Required.
    pub zone: String,
    /// Required.
    pub cpu: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub machine_type: String,
    pub instance_charge_type: Option<String>,
    pub project_id: Option<i64>,
    pub goods_num: Option<i64>,
    pub db_version: Option<String>,
    pub period: Option<i64>,
    pub security_group_list: Option<Vec<String>>,
    pub auto_renew_flag: Option<i64>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub weekly: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub span: Option<i64>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub collation: Option<String>,
    pub time_zone: Option<String>,
    pub disk_encrypt_flag: Option<i64>,
    pub throughput_performance: Option<i64>,
}

/// Arguments of [`CreateBasicDBInstances::new`].
pub struct CreateBasicDBInstancesRequired {
    pub zone: String,
    pub cpu: i64,
    pub memory: i64,
    pub storage: i64,
    pub subnet_id: String,
    pub vpc_id: String,
    pub machine_type: String,
}
operation! {
    CreateBasicDBInstances { CreateBasicDBInstancesRequired: zone, cpu, memory, storage, subnet_id, vpc_id, machine_type }
    "CreateBasicDBInstances" -> CreateBasicDBInstancesOutput {
    0 "Zone" zone, 1 "Cpu" cpu, 2 "Memory" memory, 3 "Storage" storage, 4 "SubnetId" subnet_id, 5 "VpcId" vpc_id,
    6 "MachineType" machine_type, 7 "InstanceChargeType" instance_charge_type: String, 8 "ProjectId" project_id: i64,
    9 "GoodsNum" goods_num: i64, 10 "DBVersion" db_version: String, 11 "Period" period: i64,
    12 "SecurityGroupList" security_group_list: Vec<String>, 13 "AutoRenewFlag" auto_renew_flag: i64,
    14 "AutoVoucher" auto_voucher: i64, 15 "VoucherIds" voucher_ids: Vec<String>, 16 "Weekly" weekly: Vec<i64>,
    17 "StartTime" start_time: String, 18 "Span" span: i64, 19 "ResourceTags" resource_tags: Vec<ResourceTag>,
    20 "Collation" collation: String, 21 "TimeZone" time_zone: String, 22 "DiskEncryptFlag" disk_encrypt_flag: i64,
    23 "ThroughputPerformance" throughput_performance: i64
} }

/// In the request of [`CreateBasicDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { ResourceTag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateBasicDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicDBInstancesOutput {
    pub deal_name: Option<String>,
}
model! { CreateBasicDBInstancesOutput {
    0 "DealName" deal_name: String
} }

/// Creates business db instances: `CreateBusinessDBInstances` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CreateBusinessDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER_PAY_ORDER_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID_IS_ILLEGAL`],
/// [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_VPC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessDBInstances {
    /// Required.
    pub zone: String,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    /// Required.
    pub cpu: i64,
    /// Required.
    pub machine_type: String,
    pub project_id: Option<i64>,
    pub goods_num: Option<i64>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub db_version: Option<String>,
    pub security_group_list: Option<Vec<String>>,
    pub weekly: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub span: Option<i64>,
    pub resource_tags: Option<Vec<ResourceTag>>,
}

/// Arguments of [`CreateBusinessDBInstances::new`].
pub struct CreateBusinessDBInstancesRequired {
    pub zone: String,
    pub memory: i64,
    pub storage: i64,
    pub cpu: i64,
    pub machine_type: String,
}
operation! { CreateBusinessDBInstances { CreateBusinessDBInstancesRequired: zone, memory, storage, cpu, machine_type }
    "CreateBusinessDBInstances" -> CreateBusinessDBInstancesOutput {
    0 "Zone" zone, 1 "Memory" memory, 2 "Storage" storage, 3 "Cpu" cpu, 4 "MachineType" machine_type,
    5 "ProjectId" project_id: i64, 6 "GoodsNum" goods_num: i64, 7 "SubnetId" subnet_id: String,
    8 "VpcId" vpc_id: String, 9 "DBVersion" db_version: String, 10 "SecurityGroupList" security_group_list: Vec<String>,
    11 "Weekly" weekly: Vec<i64>, 12 "StartTime" start_time: String, 13 "Span" span: i64,
    14 "ResourceTags" resource_tags: Vec<ResourceTag>
} }

/// Response of [`CreateBusinessDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessDBInstancesOutput {
    pub deal_name: Option<String>,
    pub flow_id: Option<i64>,
    pub instance_id_set: Vec<String>,
}
model! { CreateBusinessDBInstancesOutput {
    0 "DealName" deal_name: String, 1 "FlowId" flow_id: i64, 2 "InstanceIdSet" instance_id_set: Vec<String>
} }

/// Creates business intelligence file: `CreateBusinessIntelligenceFile` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CreateBusinessIntelligenceFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessIntelligenceFile {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub file_url: String,
    /// Required.
    pub file_type: String,
    pub remark: Option<String>,
}
operation! { CreateBusinessIntelligenceFile(instance_id: String, file_url: String, file_type: String)
    "CreateBusinessIntelligenceFile" -> CreateBusinessIntelligenceFileOutput {
    0 "InstanceId" instance_id, 1 "FileURL" file_url, 2 "FileType" file_type, 3 "Remark" remark: String
} }

/// Response of [`CreateBusinessIntelligenceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessIntelligenceFileOutput {
    pub file_task_id: Option<String>,
}
model! { CreateBusinessIntelligenceFileOutput {
    0 "FileTaskId" file_task_id: String
} }

/// Creates cloud db instances: `CreateCloudDBInstances` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CreateCloudDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER_PAY_ORDER_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID_IS_ILLEGAL`],
/// [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_VPC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudDBInstances {
    /// Required.
    pub zone: String,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    /// Required.
    pub cpu: i64,
    /// Required.
    pub machine_type: String,
    pub instance_charge_type: Option<String>,
    pub project_id: Option<i64>,
    pub goods_num: Option<i64>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub period: Option<i64>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub db_version: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub security_group_list: Option<Vec<String>>,
    pub weekly: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub span: Option<i64>,
    pub multi_zones: Option<bool>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub collation: Option<String>,
    pub time_zone: Option<String>,
    pub multi_nodes: Option<bool>,
    pub dr_zones: Option<Vec<String>>,
    pub disk_encrypt_flag: Option<i64>,
    pub throughput_performance: Option<i64>,
    pub availability_strategy: Option<String>,
}

/// Arguments of [`CreateCloudDBInstances::new`].
pub struct CreateCloudDBInstancesRequired {
    pub zone: String,
    pub memory: i64,
    pub storage: i64,
    pub cpu: i64,
    pub machine_type: String,
}
operation! { CreateCloudDBInstances { CreateCloudDBInstancesRequired: zone, memory, storage, cpu, machine_type }
    "CreateCloudDBInstances" -> CreateCloudDBInstancesOutput {
    0 "Zone" zone, 1 "Memory" memory, 2 "Storage" storage, 3 "Cpu" cpu, 4 "MachineType" machine_type,
    5 "InstanceChargeType" instance_charge_type: String, 6 "ProjectId" project_id: i64, 7 "GoodsNum" goods_num: i64,
    8 "SubnetId" subnet_id: String, 9 "VpcId" vpc_id: String, 10 "Period" period: i64,
    11 "AutoVoucher" auto_voucher: i64, 12 "VoucherIds" voucher_ids: Vec<String>, 13 "DBVersion" db_version: String,
    14 "AutoRenewFlag" auto_renew_flag: i64, 15 "SecurityGroupList" security_group_list: Vec<String>,
    16 "Weekly" weekly: Vec<i64>, 17 "StartTime" start_time: String, 18 "Span" span: i64,
    19 "MultiZones" multi_zones: bool, 20 "ResourceTags" resource_tags: Vec<ResourceTag>,
    21 "Collation" collation: String, 22 "TimeZone" time_zone: String, 23 "MultiNodes" multi_nodes: bool,
    24 "DrZones" dr_zones: Vec<String>, 25 "DiskEncryptFlag" disk_encrypt_flag: i64,
    26 "ThroughputPerformance" throughput_performance: i64, 27 "AvailabilityStrategy" availability_strategy: String
} }

/// Response of [`CreateCloudDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudDBInstancesOutput {
    pub deal_name: Option<String>,
}
model! { CreateCloudDBInstancesOutput {
    0 "DealName" deal_name: String
} }

/// Creates cloud read only db instances: `CreateCloudReadOnlyDBInstances` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CreateCloudReadOnlyDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_VPC_ERROR`], [`codes::INVALID_PARAMETER_PAY_ORDER_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_RO_GROUP_NAME_IS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID_IS_ILLEGAL`], [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_VPC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudReadOnlyDBInstances {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub zone: String,
    /// Required.
    pub read_only_group_type: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    /// Required.
    pub cpu: i64,
    /// Required.
    pub machine_type: String,
    pub read_only_group_forced_upgrade: Option<i64>,
    pub read_only_group_id: Option<String>,
    pub read_only_group_name: Option<String>,
    pub read_only_group_is_offline_delay: Option<i64>,
    pub read_only_group_max_delay_time: Option<i64>,
    pub read_only_group_min_in_group: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub goods_num: Option<i64>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub period: Option<i64>,
    pub security_group_list: Option<Vec<String>>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub collation: Option<String>,
    pub time_zone: Option<String>,
    pub disk_encrypt_flag: Option<i64>,
    pub throughput_performance: Option<i64>,
}

/// Arguments of [`CreateCloudReadOnlyDBInstances::new`].
pub struct CreateCloudReadOnlyDBInstancesRequired {
    pub instance_id: String,
    pub zone: String,
    pub read_only_group_type: i64,
    pub memory: i64,
    pub storage: i64,
    pub cpu: i64,
    pub machine_type: String,
}
operation! {
    CreateCloudReadOnlyDBInstances { CreateCloudReadOnlyDBInstancesRequired: instance_id, zone, read_only_group_type, memory, storage, cpu, machine_type }
    "CreateCloudReadOnlyDBInstances" -> CreateCloudReadOnlyDBInstancesOutput {
    0 "InstanceId" instance_id, 1 "Zone" zone, 2 "ReadOnlyGroupType" read_only_group_type, 3 "Memory" memory,
    4 "Storage" storage, 5 "Cpu" cpu, 6 "MachineType" machine_type,
    7 "ReadOnlyGroupForcedUpgrade" read_only_group_forced_upgrade: i64, 8 "ReadOnlyGroupId" read_only_group_id: String,
    9 "ReadOnlyGroupName" read_only_group_name: String,
    10 "ReadOnlyGroupIsOfflineDelay" read_only_group_is_offline_delay: i64,
    11 "ReadOnlyGroupMaxDelayTime" read_only_group_max_delay_time: i64,
    12 "ReadOnlyGroupMinInGroup" read_only_group_min_in_group: i64,
    13 "InstanceChargeType" instance_charge_type: String, 14 "GoodsNum" goods_num: i64, 15 "SubnetId" subnet_id: String,
    16 "VpcId" vpc_id: String, 17 "Period" period: i64, 18 "SecurityGroupList" security_group_list: Vec<String>,
    19 "AutoVoucher" auto_voucher: i64, 20 "VoucherIds" voucher_ids: Vec<String>,
    21 "ResourceTags" resource_tags: Vec<ResourceTag>, 22 "Collation" collation: String,
    23 "TimeZone" time_zone: String, 24 "DiskEncryptFlag" disk_encrypt_flag: i64,
    25 "ThroughputPerformance" throughput_performance: i64
} }

/// Response of [`CreateCloudReadOnlyDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudReadOnlyDBInstancesOutput {
    pub deal_names: Vec<String>,
}
model! { CreateCloudReadOnlyDBInstancesOutput {
    0 "DealNames" deal_names: Vec<String>
} }

/// Creates db: `CreateDB` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CreateDB>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CHARSET_IS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_CHAR_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_DB_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_NAME_IS_KEY_WRODS`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_BASE_REMARK_IS_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_GRANT_IS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVILEGE_IS_ILLEGAL`], [`codes::LIMIT_EXCEEDED_TOO_MANY_DB`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDB {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub dbs: Vec<DBCreateInfo>,
}
operation! { CreateDB(instance_id: String, dbs: Vec<DBCreateInfo>) "CreateDB" -> CreateDBOutput {
    0 "InstanceId" instance_id, 1 "DBs" dbs
} }

/// In the request of [`CreateDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBCreateInfo {
    /// Required.
    pub db_name: Option<String>,
    pub charset: Option<String>,
    pub accounts: Option<Vec<AccountPrivilege>>,
    pub remark: Option<String>,
}
input! { DBCreateInfo(db_name: String) {
    0 "DBName" db_name: String, 1 "Charset" charset: String, 2 "Accounts" accounts: Vec<AccountPrivilege>,
    3 "Remark" remark: String
} }

/// In the request of [`CreateDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountPrivilege {
    /// Required.
    pub user_name: Option<String>,
    /// Required.
    pub privilege: Option<String>,
    pub account_type: Option<String>,
}
input! { AccountPrivilege(user_name: String, privilege: String) {
    0 "UserName" user_name: String, 1 "Privilege" privilege: String, 2 "AccountType" account_type: String
} }

/// Response of [`CreateDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBOutput {
    pub flow_id: Option<i64>,
}
model! { CreateDBOutput {
    0 "FlowId" flow_id: i64
} }

/// Creates db instances: `CreateDBInstances` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CreateDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER_PAY_ORDER_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID_IS_ILLEGAL`],
/// [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_VPC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstances {
    /// Required.
    pub zone: String,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    pub instance_charge_type: Option<String>,
    pub project_id: Option<i64>,
    pub goods_num: Option<i64>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub period: Option<i64>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub db_version: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub security_group_list: Option<Vec<String>>,
    pub weekly: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub span: Option<i64>,
    pub ha_type: Option<String>,
    pub multi_zones: Option<bool>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub collation: Option<String>,
    pub time_zone: Option<String>,
    pub multi_nodes: Option<bool>,
    pub dr_zones: Option<Vec<String>>,
    pub availability_strategy: Option<String>,
}
operation! { CreateDBInstances(zone: String, memory: i64, storage: i64) "CreateDBInstances" -> CreateDBInstancesOutput {
    0 "Zone" zone, 1 "Memory" memory, 2 "Storage" storage, 3 "InstanceChargeType" instance_charge_type: String,
    4 "ProjectId" project_id: i64, 5 "GoodsNum" goods_num: i64, 6 "SubnetId" subnet_id: String,
    7 "VpcId" vpc_id: String, 8 "Period" period: i64, 9 "AutoVoucher" auto_voucher: i64,
    10 "VoucherIds" voucher_ids: Vec<String>, 11 "DBVersion" db_version: String,
    12 "AutoRenewFlag" auto_renew_flag: i64, 13 "SecurityGroupList" security_group_list: Vec<String>,
    14 "Weekly" weekly: Vec<i64>, 15 "StartTime" start_time: String, 16 "Span" span: i64, 17 "HAType" ha_type: String,
    18 "MultiZones" multi_zones: bool, 19 "ResourceTags" resource_tags: Vec<ResourceTag>,
    20 "Collation" collation: String, 21 "TimeZone" time_zone: String, 22 "MultiNodes" multi_nodes: bool,
    23 "DrZones" dr_zones: Vec<String>, 24 "AvailabilityStrategy" availability_strategy: String
} }

/// Response of [`CreateDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstancesOutput {
    pub deal_name: Option<String>,
    pub deal_names: Vec<String>,
}
model! { CreateDBInstancesOutput {
    0 "DealName" deal_name: String, 1 "DealNames" deal_names: Vec<String>
} }

/// Creates export task: `CreateExportTask` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CreateExportTask>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER_PAY_ORDER_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID_IS_ILLEGAL`],
/// [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_VPC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_type: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub log_filter: Option<Vec<LogFilter>>,
    pub column_filter: Option<Vec<String>>,
}
operation! { CreateExportTask(instance_id: String, log_type: String, start_time: String, end_time: String)
    "CreateExportTask" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "LogFilter" log_filter: Vec<LogFilter>, 5 "ColumnFilter" column_filter: Vec<String>
} }

/// Response of [`CreateExportTask`]: empty.
pub type CreateExportTaskOutput = Empty;

/// In the request of [`CreateExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFilter {
    pub r#type: Option<String>,
    pub compare: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { LogFilter() {
    0 "Type" r#type: String, 1 "Compare" compare: String, 2 "Value" value: Vec<String>
} }

/// Creates incremental migration: `CreateIncrementalMigration` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CreateIncrementalMigration>.
///
/// Errors: [`codes::FAILED_OPERATION_MIGRATION_LOCK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_BACKUP_NAME_IS_ILLEGAL`],
/// [`codes::RESOURCE_IN_USE_INCREMENTAL_MIGRATION_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_FULL_BACKUP_MIGRATION_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_BACKUP_MIGRATION_RECOVERY_TYPE_ERR`], [`codes::RESOURCE_UNAVAILABLE_COS_STATUS_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncrementalMigration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_migration_id: String,
    pub backup_files: Option<Vec<String>>,
    pub is_recovery: Option<String>,
}
operation! { CreateIncrementalMigration(instance_id: String, backup_migration_id: String)
    "CreateIncrementalMigration" -> CreateIncrementalMigrationOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id, 2 "BackupFiles" backup_files: Vec<String>,
    3 "IsRecovery" is_recovery: String
} }

/// Response of [`CreateIncrementalMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncrementalMigrationOutput {
    pub incremental_migration_id: Option<String>,
}
model! { CreateIncrementalMigrationOutput {
    0 "IncrementalMigrationId" incremental_migration_id: String
} }

/// Creates migration: `CreateMigration` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CreateMigration>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_CREATE_FLOW_FAILED`], [`codes::INTERNAL_ERROR_DB_CONNECT_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_CHAR_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_DB_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_MIGRATION_NAME_IS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_ON_CVM_TYPE_NOT_SUPPORTED`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_MIGRATE_REGION_ILLEGAL`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_MIGRATE_STATUS_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigration {
    /// Required.
    pub migrate_name: String,
    /// Required.
    pub migrate_type: i64,
    /// Required.
    pub source_type: i64,
    /// Required.
    pub source: MigrateSource,
    /// Required.
    pub target: MigrateTarget,
    pub migrate_db_set: Option<Vec<MigrateDB>>,
    pub rename_restore: Option<Vec<RenameRestoreDatabase>>,
}

/// Arguments of [`CreateMigration::new`].
pub struct CreateMigrationRequired {
    pub migrate_name: String,
    pub migrate_type: i64,
    pub source_type: i64,
    pub source: MigrateSource,
    pub target: MigrateTarget,
}
operation! { CreateMigration { CreateMigrationRequired: migrate_name, migrate_type, source_type, source, target }
    "CreateMigration" -> CreateMigrationOutput {
    0 "MigrateName" migrate_name, 1 "MigrateType" migrate_type, 2 "SourceType" source_type, 3 "Source" source,
    4 "Target" target, 5 "MigrateDBSet" migrate_db_set: Vec<MigrateDB>,
    6 "RenameRestore" rename_restore: Vec<RenameRestoreDatabase>
} }

/// In the request of [`CreateMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateSource {
    pub instance_id: Option<String>,
    pub cvm_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub url: Option<Vec<String>>,
    /// Secret.
    pub url_password: Option<Secret>,
}
input! { MigrateSource() {
    0 "InstanceId" instance_id: String, 1 "CvmId" cvm_id: String, 2 "VpcId" vpc_id: String,
    3 "SubnetId" subnet_id: String, 4 "UserName" user_name: String, 5 "Password" password: Secret, 6 "Ip" ip: String,
    7 "Port" port: i64, 8 "Url" url: Vec<String>, 9 "UrlPassword" url_password: Secret
} }

/// In the request of [`CreateMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateTarget {
    pub instance_id: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { MigrateTarget() {
    0 "InstanceId" instance_id: String, 1 "UserName" user_name: String, 2 "Password" password: Secret
} }

/// In the request of [`CreateMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDB {
    pub db_name: Option<String>,
}
input! { MigrateDB() {
    0 "DBName" db_name: String
} }

/// Response of [`CreateMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrationOutput {
    pub migrate_id: Option<i64>,
}
model! { CreateMigrationOutput {
    0 "MigrateId" migrate_id: i64
} }

/// Creates publish subscribe: `CreatePublishSubscribe` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CreatePublishSubscribe>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DB_EXIST`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublishSubscribe {
    /// Required.
    pub publish_instance_id: String,
    /// Required.
    pub subscribe_instance_id: String,
    /// Required.
    pub database_tuple_set: Vec<DatabaseTuple>,
    pub publish_subscribe_name: Option<String>,
}
operation! {
    CreatePublishSubscribe(publish_instance_id: String, subscribe_instance_id: String, database_tuple_set: Vec<DatabaseTuple>)
    "CreatePublishSubscribe" -> CreatePublishSubscribeOutput {
    0 "PublishInstanceId" publish_instance_id, 1 "SubscribeInstanceId" subscribe_instance_id,
    2 "DatabaseTupleSet" database_tuple_set, 3 "PublishSubscribeName" publish_subscribe_name: String
} }

/// In the request of [`CreatePublishSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseTuple {
    /// Required.
    pub publish_database: Option<String>,
    /// Required.
    pub subscribe_database: Option<String>,
}
input! { DatabaseTuple(publish_database: String, subscribe_database: String) {
    0 "PublishDatabase" publish_database: String, 1 "SubscribeDatabase" subscribe_database: String
} }

/// Response of [`CreatePublishSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublishSubscribeOutput {
    pub flow_id: Option<i64>,
}
model! { CreatePublishSubscribeOutput {
    0 "FlowId" flow_id: i64
} }

/// Creates read only db instances: `CreateReadOnlyDBInstances` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CreateReadOnlyDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_VPC_ERROR`], [`codes::INVALID_PARAMETER_PAY_ORDER_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_RO_GROUP_NAME_IS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID_IS_ILLEGAL`], [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyDBInstances {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub zone: String,
    /// Required.
    pub read_only_group_type: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    pub read_only_group_forced_upgrade: Option<i64>,
    pub read_only_group_id: Option<String>,
    pub read_only_group_name: Option<String>,
    pub read_only_group_is_offline_delay: Option<i64>,
    pub read_only_group_max_delay_time: Option<i64>,
    pub read_only_group_min_in_group: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub goods_num: Option<i64>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub period: Option<i64>,
    pub security_group_list: Option<Vec<String>>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub collation: Option<String>,
    pub time_zone: Option<String>,
}

/// Arguments of [`CreateReadOnlyDBInstances::new`].
pub struct CreateReadOnlyDBInstancesRequired {
    pub instance_id: String,
    pub zone: String,
    pub read_only_group_type: i64,
    pub memory: i64,
    pub storage: i64,
}
operation! {
    CreateReadOnlyDBInstances { CreateReadOnlyDBInstancesRequired: instance_id, zone, read_only_group_type, memory, storage }
    "CreateReadOnlyDBInstances" -> CreateReadOnlyDBInstancesOutput {
    0 "InstanceId" instance_id, 1 "Zone" zone, 2 "ReadOnlyGroupType" read_only_group_type, 3 "Memory" memory,
    4 "Storage" storage, 5 "ReadOnlyGroupForcedUpgrade" read_only_group_forced_upgrade: i64,
    6 "ReadOnlyGroupId" read_only_group_id: String, 7 "ReadOnlyGroupName" read_only_group_name: String,
    8 "ReadOnlyGroupIsOfflineDelay" read_only_group_is_offline_delay: i64,
    9 "ReadOnlyGroupMaxDelayTime" read_only_group_max_delay_time: i64,
    10 "ReadOnlyGroupMinInGroup" read_only_group_min_in_group: i64,
    11 "InstanceChargeType" instance_charge_type: String, 12 "GoodsNum" goods_num: i64, 13 "SubnetId" subnet_id: String,
    14 "VpcId" vpc_id: String, 15 "Period" period: i64, 16 "SecurityGroupList" security_group_list: Vec<String>,
    17 "AutoVoucher" auto_voucher: i64, 18 "VoucherIds" voucher_ids: Vec<String>,
    19 "ResourceTags" resource_tags: Vec<ResourceTag>, 20 "Collation" collation: String, 21 "TimeZone" time_zone: String
} }

/// Response of [`CreateReadOnlyDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyDBInstancesOutput {
    pub deal_names: Vec<String>,
}
model! { CreateReadOnlyDBInstancesOutput {
    0 "DealNames" deal_names: Vec<String>
} }

/// `CutXEvents` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=CutXEvents>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::FAILED_OPERATION_NOT_SUPPORT`],
/// [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CutXEvents {
    /// Required.
    pub instance_id: String,
}
operation! { CutXEvents(instance_id: String) "CutXEvents" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`CutXEvents`]: empty.
pub type CutXEventsOutput = Empty;

/// Deletes account: `DeleteAccount` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DeleteAccount>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ACCOUNT_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_ACCOUNT_INVALID_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_names: Vec<String>,
}
operation! { DeleteAccount(instance_id: String, user_names: Vec<String>) "DeleteAccount" -> DeleteAccountOutput {
    0 "InstanceId" instance_id, 1 "UserNames" user_names
} }

/// Response of [`DeleteAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountOutput {
    pub flow_id: Option<i64>,
}
model! { DeleteAccountOutput {
    0 "FlowId" flow_id: i64
} }

/// Deletes backup migration: `DeleteBackupMigration` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DeleteBackupMigration>.
///
/// Errors: [`codes::FAILED_OPERATION_MIGRATION_LOCK_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_FULL_BACKUP_MIGRATION_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_COS_STATUS_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupMigration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_migration_id: String,
}
operation! { DeleteBackupMigration(instance_id: String, backup_migration_id: String) "DeleteBackupMigration" -> Empty {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id
} }

/// Response of [`DeleteBackupMigration`]: empty.
pub type DeleteBackupMigrationOutput = Empty;

/// Deletes business intelligence file: `DeleteBusinessIntelligenceFile` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DeleteBusinessIntelligenceFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBusinessIntelligenceFile {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub file_name_set: Vec<String>,
}
operation! { DeleteBusinessIntelligenceFile(instance_id: String, file_name_set: Vec<String>)
    "DeleteBusinessIntelligenceFile" -> Empty {
    0 "InstanceId" instance_id, 1 "FileNameSet" file_name_set
} }

/// Response of [`DeleteBusinessIntelligenceFile`]: empty.
pub type DeleteBusinessIntelligenceFileOutput = Empty;

/// Deletes db: `DeleteDB` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DeleteDB>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DB_INVALID_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDB {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub names: Vec<String>,
    pub no_do_backup: Option<i64>,
}
operation! { DeleteDB(instance_id: String, names: Vec<String>) "DeleteDB" -> DeleteDBOutput {
    0 "InstanceId" instance_id, 1 "Names" names, 2 "NoDoBackup" no_do_backup: i64
} }

/// Response of [`DeleteDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBOutput {
    pub flow_id: Option<i64>,
}
model! { DeleteDBOutput {
    0 "FlowId" flow_id: i64
} }

/// Deletes db instance: `DeleteDBInstance` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DeleteDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteDBInstance(instance_id: String) "DeleteDBInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteDBInstance`]: empty.
pub type DeleteDBInstanceOutput = Empty;

/// Deletes export task: `DeleteExportTask` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DeleteExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExportTask {
    /// Required.
    pub log_type: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteExportTask(log_type: String, file_name: String, instance_id: String) "DeleteExportTask" -> Empty {
    0 "LogType" log_type, 1 "FileName" file_name, 2 "InstanceId" instance_id
} }

/// Response of [`DeleteExportTask`]: empty.
pub type DeleteExportTaskOutput = Empty;

/// Deletes incremental migration: `DeleteIncrementalMigration` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DeleteIncrementalMigration>.
///
/// Errors: [`codes::FAILED_OPERATION_MIGRATION_LOCK_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_INCRE_BACKUP_MIGRATION_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_COS_STATUS_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIncrementalMigration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_migration_id: String,
    /// Required.
    pub incremental_migration_id: String,
}
operation! {
    DeleteIncrementalMigration(instance_id: String, backup_migration_id: String, incremental_migration_id: String)
    "DeleteIncrementalMigration" -> Empty {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id,
    2 "IncrementalMigrationId" incremental_migration_id
} }

/// Response of [`DeleteIncrementalMigration`]: empty.
pub type DeleteIncrementalMigrationOutput = Empty;

/// Deletes migration: `DeleteMigration` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DeleteMigration>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_MIGRATE_STATUS_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMigration {
    /// Required.
    pub migrate_id: i64,
}
operation! { DeleteMigration(migrate_id: i64) "DeleteMigration" -> Empty {
    0 "MigrateId" migrate_id
} }

/// Response of [`DeleteMigration`]: empty.
pub type DeleteMigrationOutput = Empty;

/// Deletes publish subscribe: `DeletePublishSubscribe` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DeletePublishSubscribe>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INTERNAL_ERROR_GCS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePublishSubscribe {
    /// Required.
    pub publish_subscribe_id: i64,
    /// Required.
    pub database_tuple_set: Vec<DatabaseTuple>,
}
operation! { DeletePublishSubscribe(publish_subscribe_id: i64, database_tuple_set: Vec<DatabaseTuple>)
    "DeletePublishSubscribe" -> Empty {
    0 "PublishSubscribeId" publish_subscribe_id, 1 "DatabaseTupleSet" database_tuple_set
} }

/// Response of [`DeletePublishSubscribe`]: empty.
pub type DeletePublishSubscribeOutput = Empty;

/// Deletes restore task: `DeleteRestoreTask` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DeleteRestoreTask>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::RESOURCE_NOT_FOUND_PARAMS_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRestoreTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub restore_ids: Vec<i64>,
}
operation! { DeleteRestoreTask(instance_id: String, restore_ids: Vec<i64>) "DeleteRestoreTask" -> Empty {
    0 "InstanceId" instance_id, 1 "RestoreIds" restore_ids
} }

/// Response of [`DeleteRestoreTask`]: empty.
pub type DeleteRestoreTaskOutput = Empty;

/// Describes account privilege by db: `DescribeAccountPrivilegeByDB` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeAccountPrivilegeByDB>.
///
/// Errors: [`codes::INTERNAL_ERROR_GCS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DB_NAME_NOT_NULL`],
/// [`codes::RESOURCE_NOT_FOUND_PARAMS_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivilegeByDB {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub db_name: String,
    pub account_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeAccountPrivilegeByDB(instance_id: String, db_name: String)
    "DescribeAccountPrivilegeByDB" -> DescribeAccountPrivilegeByDBOutput {
    0 "InstanceId" instance_id, 1 "DBName" db_name, 2 "AccountName" account_name: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribeAccountPrivilegeByDB: AccountPrivilege = Offset "Offset", "Accounts" accounts, total "TotalCount" }

/// Response of [`DescribeAccountPrivilegeByDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivilegeByDBOutput {
    pub total_count: Option<i64>,
    pub accounts: Vec<AccountPrivilege>,
}
model! { DescribeAccountPrivilegeByDBOutput {
    0 "TotalCount" total_count: i64, 1 "Accounts" accounts: Vec<AccountPrivilege>
} }

/// Describes accounts: `DescribeAccounts` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeAccounts>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub name: Option<String>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeAccounts(instance_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Name" name: String,
    4 "OrderBy" order_by: String, 5 "OrderByType" order_by_type: String
} }
paged! { DescribeAccounts: AccountDetail = Offset "Offset", "Accounts" accounts, total "TotalCount" }

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub instance_id: Option<String>,
    pub accounts: Vec<AccountDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeAccountsOutput {
    0 "InstanceId" instance_id: String, 1 "Accounts" accounts: Vec<AccountDetail>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountDetail {
    pub name: Option<String>,
    pub remark: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub status: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub pass_time: Option<String>,
    pub internal_status: Option<String>,
    pub dbs: Vec<DBPrivilege>,
    pub is_admin: Option<bool>,
    pub is_cam: Option<bool>,
    pub authentication: Option<String>,
    pub host: Option<String>,
    pub account_type: Option<String>,
}
model! { AccountDetail {
    0 "Name" name: String, 1 "Remark" remark: String, 2 "CreateTime" create_time: String, 3 "Status" status: i64,
    4 "UpdateTime" update_time: String, 5 "PassTime" pass_time: String, 6 "InternalStatus" internal_status: String,
    7 "Dbs" dbs: Vec<DBPrivilege>, 8 "IsAdmin" is_admin: bool, 9 "IsCam" is_cam: bool,
    10 "Authentication" authentication: String, 11 "Host" host: String, 12 "AccountType" account_type: String
} }

/// Describes backup by flow id: `DescribeBackupByFlowId` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeBackupByFlowId>.
///
/// Errors: [`codes::INTERNAL_ERROR_COS_ERROR`], [`codes::RESOURCE_NOT_FOUND_BACKUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupByFlowId {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub flow_id: String,
}
operation! { DescribeBackupByFlowId(instance_id: String, flow_id: String)
    "DescribeBackupByFlowId" -> DescribeBackupByFlowIdOutput {
    0 "InstanceId" instance_id, 1 "FlowId" flow_id
} }

/// Response of [`DescribeBackupByFlowId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupByFlowIdOutput {
    pub id: Option<i64>,
    pub file_name: Option<String>,
    pub backup_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub size: Option<i64>,
    pub strategy: Option<i64>,
    pub status: Option<i64>,
    pub backup_way: Option<i64>,
    pub dbs: Vec<String>,
    pub internal_addr: Option<String>,
    pub external_addr: Option<String>,
    pub group_id: Option<String>,
}
model! { DescribeBackupByFlowIdOutput {
    0 "Id" id: i64, 1 "FileName" file_name: String, 2 "BackupName" backup_name: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "Size" size: i64, 6 "Strategy" strategy: i64,
    7 "Status" status: i64, 8 "BackupWay" backup_way: i64, 9 "DBs" dbs: Vec<String>,
    10 "InternalAddr" internal_addr: String, 11 "ExternalAddr" external_addr: String, 12 "GroupId" group_id: String
} }

/// Describes backup command: `DescribeBackupCommand` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeBackupCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupCommand {
    /// Required.
    pub backup_file_type: String,
    /// Required.
    pub data_base_name: String,
    /// Required.
    pub is_recovery: String,
    pub local_path: Option<String>,
}
operation! { DescribeBackupCommand(backup_file_type: String, data_base_name: String, is_recovery: String)
    "DescribeBackupCommand" -> DescribeBackupCommandOutput {
    0 "BackupFileType" backup_file_type, 1 "DataBaseName" data_base_name, 2 "IsRecovery" is_recovery,
    3 "LocalPath" local_path: String
} }

/// Response of [`DescribeBackupCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupCommandOutput {
    pub command: Option<String>,
}
model! { DescribeBackupCommandOutput {
    0 "Command" command: String
} }

/// Describes backup files: `DescribeBackupFiles` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeBackupFiles>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_COS_ERROR`], [`codes::INTERNAL_ERROR_GCS_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupFiles {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub database_name: Option<String>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeBackupFiles(instance_id: String, group_id: String)
    "DescribeBackupFiles" -> DescribeBackupFilesOutput {
    0 "InstanceId" instance_id, 1 "GroupId" group_id, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "DatabaseName" database_name: String, 5 "OrderBy" order_by: String, 6 "OrderByType" order_by_type: String
} }
paged! { DescribeBackupFiles: BackupFile = Offset "Offset", "BackupFiles" backup_files, total "TotalCount" }

/// Response of [`DescribeBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupFilesOutput {
    pub total_count: Option<i64>,
    pub backup_files: Vec<BackupFile>,
}
model! { DescribeBackupFilesOutput {
    0 "TotalCount" total_count: i64, 1 "BackupFiles" backup_files: Vec<BackupFile>
} }

/// In the response of [`DescribeBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupFile {
    pub id: Option<i64>,
    pub file_name: Option<String>,
    pub size: Option<i64>,
    pub dbs: Vec<String>,
    pub download_link: Option<String>,
    pub region: Option<String>,
    pub cross_backup_addr: Vec<CrossBackupAddr>,
}
model! { BackupFile {
    0 "Id" id: i64, 1 "FileName" file_name: String, 2 "Size" size: i64, 3 "DBs" dbs: Vec<String>,
    4 "DownloadLink" download_link: String, 5 "Region" region: String,
    6 "CrossBackupAddr" cross_backup_addr: Vec<CrossBackupAddr>
} }

/// In the response of [`DescribeBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossBackupAddr {
    pub cross_region: Option<String>,
    pub cross_internal_addr: Option<String>,
    pub cross_external_addr: Option<String>,
}
model! { CrossBackupAddr {
    0 "CrossRegion" cross_region: String, 1 "CrossInternalAddr" cross_internal_addr: String,
    2 "CrossExternalAddr" cross_external_addr: String
} }

/// Describes backup migration: `DescribeBackupMigration` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeBackupMigration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupMigration {
    /// Required.
    pub instance_id: String,
    pub backup_migration_id: Option<String>,
    pub migration_name: Option<String>,
    pub backup_file_name: Option<String>,
    pub status_set: Option<Vec<i64>>,
    pub recovery_type: Option<String>,
    pub upload_type: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeBackupMigration(instance_id: String) "DescribeBackupMigration" -> DescribeBackupMigrationOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id: String,
    2 "MigrationName" migration_name: String, 3 "BackupFileName" backup_file_name: String,
    4 "StatusSet" status_set: Vec<i64>, 5 "RecoveryType" recovery_type: String, 6 "UploadType" upload_type: String,
    7 "Limit" limit: i64, 8 "Offset" offset: i64, 9 "OrderBy" order_by: String, 10 "OrderByType" order_by_type: String
} }
paged! { DescribeBackupMigration: Migration =
    Offset "Offset", "BackupMigrationSet" backup_migration_set, total "TotalCount" }

/// Response of [`DescribeBackupMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupMigrationOutput {
    pub total_count: Option<i64>,
    pub backup_migration_set: Vec<Migration>,
}
model! { DescribeBackupMigrationOutput {
    0 "TotalCount" total_count: i64, 1 "BackupMigrationSet" backup_migration_set: Vec<Migration>
} }

/// In the response of [`DescribeBackupMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Migration {
    pub migration_id: Option<String>,
    pub migration_name: Option<String>,
    pub app_id: Option<i64>,
    pub region: Option<String>,
    pub instance_id: Option<String>,
    pub recovery_type: Option<String>,
    pub upload_type: Option<String>,
    pub backup_files: Vec<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub message: Option<String>,
    pub detail: Option<MigrationDetail>,
    pub action: Option<MigrationAction>,
    pub is_recovery: Option<String>,
    pub db_rename: Vec<DBRenameRes>,
}
model! { Migration {
    0 "MigrationId" migration_id: String, 1 "MigrationName" migration_name: String, 2 "AppId" app_id: i64,
    3 "Region" region: String, 4 "InstanceId" instance_id: String, 5 "RecoveryType" recovery_type: String,
    6 "UploadType" upload_type: String, 7 "BackupFiles" backup_files: Vec<String>, 8 "Status" status: i64,
    9 "CreateTime" create_time: String, 10 "StartTime" start_time: String, 11 "EndTime" end_time: String,
    12 "Message" message: String, 13 "Detail" detail: MigrationDetail, 14 "Action" action: MigrationAction,
    15 "IsRecovery" is_recovery: String, 16 "DBRename" db_rename: Vec<DBRenameRes>
} }

/// In the response of [`DescribeBackupMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationDetail {
    pub step_all: Option<i64>,
    pub step_now: Option<i64>,
    pub progress: Option<i64>,
    pub step_info: Vec<MigrationStep>,
}
model! { MigrationDetail {
    0 "StepAll" step_all: i64, 1 "StepNow" step_now: i64, 2 "Progress" progress: i64,
    3 "StepInfo" step_info: Vec<MigrationStep>
} }

/// In the response of [`DescribeBackupMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationStep {
    pub step_no: Option<i64>,
    pub step_name: Option<String>,
    pub step_id: Option<String>,
    pub status: Option<i64>,
}
model! { MigrationStep {
    0 "StepNo" step_no: i64, 1 "StepName" step_name: String, 2 "StepId" step_id: String, 3 "Status" status: i64
} }

/// In the response of [`DescribeBackupMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationAction {
    pub all_action: Vec<String>,
    pub allowed_action: Vec<String>,
}
model! { MigrationAction {
    0 "AllAction" all_action: Vec<String>, 1 "AllowedAction" allowed_action: Vec<String>
} }

/// In the response of [`DescribeBackupMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBRenameRes {
    pub new_name: Option<String>,
    pub old_name: Option<String>,
}
model! { DBRenameRes {
    0 "NewName" new_name: String, 1 "OldName" old_name: String
} }

/// Describes backup monitor: `DescribeBackupMonitor` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeBackupMonitor>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupMonitor {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeBackupMonitor(start_time: String, end_time: String)
    "DescribeBackupMonitor" -> DescribeBackupMonitorOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Type" r#type: String
} }

/// Response of [`DescribeBackupMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupMonitorOutput {
    pub time_stamp: Vec<String>,
    pub free_space: Vec<f64>,
    pub actual_used_space: Vec<f64>,
    pub log_backup_space: Vec<f64>,
    pub data_backup_space: Vec<f64>,
}
model! { DescribeBackupMonitorOutput {
    0 "TimeStamp" time_stamp: Vec<String>, 1 "FreeSpace" free_space: Vec<f64>,
    2 "ActualUsedSpace" actual_used_space: Vec<f64>, 3 "LogBackupSpace" log_backup_space: Vec<f64>,
    4 "DataBackupSpace" data_backup_space: Vec<f64>
} }

/// Describes backup statistical: `DescribeBackupStatistical` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeBackupStatistical>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStatistical {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub instance_id_set: Option<Vec<String>>,
    pub instance_name_set: Option<Vec<String>>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeBackupStatistical(limit: i64, offset: i64)
    "DescribeBackupStatistical" -> DescribeBackupStatisticalOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "InstanceIdSet" instance_id_set: Vec<String>,
    3 "InstanceNameSet" instance_name_set: Vec<String>, 4 "OrderBy" order_by: String,
    5 "OrderByType" order_by_type: String
} }
paged! { DescribeBackupStatistical: SummaryDetailRes = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeBackupStatistical`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStatisticalOutput {
    pub total_count: Option<i64>,
    pub items: Vec<SummaryDetailRes>,
}
model! { DescribeBackupStatisticalOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<SummaryDetailRes>
} }

/// In the response of [`DescribeBackupStatistical`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummaryDetailRes {
    pub region_id: Option<i64>,
    pub status: Option<i64>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub actual_used_space: Option<i64>,
    pub data_backup_space: Option<i64>,
    pub data_backup_count: Option<i64>,
    pub log_backup_space: Option<i64>,
    pub log_backup_count: Option<i64>,
    pub auto_backup_space: Option<i64>,
    pub auto_backup_count: Option<i64>,
    pub manual_backup_space: Option<i64>,
    pub manual_backup_count: Option<i64>,
    pub region: Option<String>,
}
model! { SummaryDetailRes {
    0 "RegionId" region_id: i64, 1 "Status" status: i64, 2 "InstanceId" instance_id: String, 3 "Name" name: String,
    4 "ActualUsedSpace" actual_used_space: i64, 5 "DataBackupSpace" data_backup_space: i64,
    6 "DataBackupCount" data_backup_count: i64, 7 "LogBackupSpace" log_backup_space: i64,
    8 "LogBackupCount" log_backup_count: i64, 9 "AutoBackupSpace" auto_backup_space: i64,
    10 "AutoBackupCount" auto_backup_count: i64, 11 "ManualBackupSpace" manual_backup_space: i64,
    12 "ManualBackupCount" manual_backup_count: i64, 13 "Region" region: String
} }

/// Describes backup summary: `DescribeBackupSummary` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeBackupSummary>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummary {}
operation! { DescribeBackupSummary() "DescribeBackupSummary" -> DescribeBackupSummaryOutput {} }

/// Response of [`DescribeBackupSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummaryOutput {
    pub free_space: Option<i64>,
    pub actual_used_space: Option<i64>,
    pub backup_files_total: Option<i64>,
    pub billing_space: Option<i64>,
    pub data_backup_space: Option<i64>,
    pub data_backup_count: Option<i64>,
    pub manual_backup_space: Option<i64>,
    pub manual_backup_count: Option<i64>,
    pub auto_backup_space: Option<i64>,
    pub auto_backup_count: Option<i64>,
    pub log_backup_space: Option<i64>,
    pub log_backup_count: Option<i64>,
    pub estimated_amount: Option<f64>,
    pub local_backup_files_total: Option<i64>,
    pub cross_backup_files_total: Option<i64>,
    pub cross_billing_space: Option<i64>,
    pub cross_auto_backup_space: Option<i64>,
    pub cross_auto_backup_count: Option<i64>,
    pub local_log_backup_space: Option<i64>,
    pub local_log_backup_count: Option<i64>,
    pub cross_log_backup_space: Option<i64>,
    pub cross_log_backup_count: Option<i64>,
    pub cross_estimated_amount: Option<f64>,
}
model! { DescribeBackupSummaryOutput {
    0 "FreeSpace" free_space: i64, 1 "ActualUsedSpace" actual_used_space: i64,
    2 "BackupFilesTotal" backup_files_total: i64, 3 "BillingSpace" billing_space: i64,
    4 "DataBackupSpace" data_backup_space: i64, 5 "DataBackupCount" data_backup_count: i64,
    6 "ManualBackupSpace" manual_backup_space: i64, 7 "ManualBackupCount" manual_backup_count: i64,
    8 "AutoBackupSpace" auto_backup_space: i64, 9 "AutoBackupCount" auto_backup_count: i64,
    10 "LogBackupSpace" log_backup_space: i64, 11 "LogBackupCount" log_backup_count: i64,
    12 "EstimatedAmount" estimated_amount: f64, 13 "LocalBackupFilesTotal" local_backup_files_total: i64,
    14 "CrossBackupFilesTotal" cross_backup_files_total: i64, 15 "CrossBillingSpace" cross_billing_space: i64,
    16 "CrossAutoBackupSpace" cross_auto_backup_space: i64, 17 "CrossAutoBackupCount" cross_auto_backup_count: i64,
    18 "LocalLogBackupSpace" local_log_backup_space: i64, 19 "LocalLogBackupCount" local_log_backup_count: i64,
    20 "CrossLogBackupSpace" cross_log_backup_space: i64, 21 "CrossLogBackupCount" cross_log_backup_count: i64,
    22 "CrossEstimatedAmount" cross_estimated_amount: f64
} }

/// Describes backup upload size: `DescribeBackupUploadSize` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeBackupUploadSize>.
///
/// Errors: [`codes::INTERNAL_ERROR_COS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_COS_PATH_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_FULL_BACKUP_MIGRATION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_INCRE_BACKUP_MIGRATION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupUploadSize {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_migration_id: String,
    pub incremental_migration_id: Option<String>,
}
operation! { DescribeBackupUploadSize(instance_id: String, backup_migration_id: String)
    "DescribeBackupUploadSize" -> DescribeBackupUploadSizeOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id,
    2 "IncrementalMigrationId" incremental_migration_id: String
} }

/// Response of [`DescribeBackupUploadSize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupUploadSizeOutput {
    pub cos_upload_backup_file_set: Vec<CosUploadBackupFile>,
}
model! { DescribeBackupUploadSizeOutput {
    0 "CosUploadBackupFileSet" cos_upload_backup_file_set: Vec<CosUploadBackupFile>
} }

/// In the response of [`DescribeBackupUploadSize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosUploadBackupFile {
    pub file_name: Option<String>,
    pub size: Option<i64>,
}
model! { CosUploadBackupFile {
    0 "FileName" file_name: String, 1 "Size" size: i64
} }

/// Describes backups: `DescribeBackups` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeBackups>.
///
/// Errors: [`codes::FAILED_OPERATION_COS_ERROR`], [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub backup_name: Option<String>,
    pub strategy: Option<i64>,
    pub backup_way: Option<i64>,
    pub backup_id: Option<i64>,
    pub database_name: Option<String>,
    pub group: Option<i64>,
    pub r#type: Option<i64>,
    pub backup_format: Option<String>,
    pub storage_strategy: Option<i64>,
}
operation! { DescribeBackups(start_time: String, end_time: String, instance_id: String)
    "DescribeBackups" -> DescribeBackupsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "BackupName" backup_name: String, 6 "Strategy" strategy: i64,
    7 "BackupWay" backup_way: i64, 8 "BackupId" backup_id: i64, 9 "DatabaseName" database_name: String,
    10 "Group" group: i64, 11 "Type" r#type: i64, 12 "BackupFormat" backup_format: String,
    13 "StorageStrategy" storage_strategy: i64
} }
paged! { DescribeBackups: Backup = Offset "Offset", "Backups" backups, total "TotalCount" }

/// Response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub total_count: Option<i64>,
    pub backups: Vec<Backup>,
}
model! { DescribeBackupsOutput {
    0 "TotalCount" total_count: i64, 1 "Backups" backups: Vec<Backup>
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Backup {
    pub file_name: Option<String>,
    pub size: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub internal_addr: Option<String>,
    pub external_addr: Option<String>,
    pub id: Option<i64>,
    pub status: Option<i64>,
    pub dbs: Vec<String>,
    pub strategy: Option<i64>,
    pub storage_strategy: Option<i64>,
    pub backup_way: Option<i64>,
    pub backup_name: Option<String>,
    pub group_id: Option<String>,
    pub backup_format: Option<String>,
    pub region: Option<String>,
    pub cross_backup_addr: Vec<CrossBackupAddr>,
    pub cross_backup_status: Vec<CrossRegionStatus>,
}
model! { Backup {
    0 "FileName" file_name: String, 1 "Size" size: i64, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String,
    4 "InternalAddr" internal_addr: String, 5 "ExternalAddr" external_addr: String, 6 "Id" id: i64,
    7 "Status" status: i64, 8 "DBs" dbs: Vec<String>, 9 "Strategy" strategy: i64,
    10 "StorageStrategy" storage_strategy: i64, 11 "BackupWay" backup_way: i64, 12 "BackupName" backup_name: String,
    13 "GroupId" group_id: String, 14 "BackupFormat" backup_format: String, 15 "Region" region: String,
    16 "CrossBackupAddr" cross_backup_addr: Vec<CrossBackupAddr>,
    17 "CrossBackupStatus" cross_backup_status: Vec<CrossRegionStatus>
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossRegionStatus {
    pub cross_region: Option<String>,
    pub cross_status: Option<i64>,
}
model! { CrossRegionStatus {
    0 "CrossRegion" cross_region: String, 1 "CrossStatus" cross_status: i64
} }

/// Describes business intelligence file: `DescribeBusinessIntelligenceFile` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeBusinessIntelligenceFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessIntelligenceFile {
    /// Required.
    pub instance_id: String,
    pub file_name: Option<String>,
    pub status_set: Option<Vec<i64>>,
    pub file_type: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeBusinessIntelligenceFile(instance_id: String)
    "DescribeBusinessIntelligenceFile" -> DescribeBusinessIntelligenceFileOutput {
    0 "InstanceId" instance_id, 1 "FileName" file_name: String, 2 "StatusSet" status_set: Vec<i64>,
    3 "FileType" file_type: String, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "OrderBy" order_by: String,
    7 "OrderByType" order_by_type: String
} }
paged! { DescribeBusinessIntelligenceFile: BusinessIntelligenceFile =
    Offset "Offset", "BackupMigrationSet" backup_migration_set, total "TotalCount" }

/// Response of [`DescribeBusinessIntelligenceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessIntelligenceFileOutput {
    pub total_count: Option<i64>,
    pub backup_migration_set: Vec<BusinessIntelligenceFile>,
}
model! { DescribeBusinessIntelligenceFileOutput {
    0 "TotalCount" total_count: i64, 1 "BackupMigrationSet" backup_migration_set: Vec<BusinessIntelligenceFile>
} }

/// In the response of [`DescribeBusinessIntelligenceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessIntelligenceFile {
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
    pub file_path: Option<String>,
    pub file_size: Option<i64>,
    pub file_md5: Option<String>,
    pub status: Option<i64>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub message: Option<String>,
    pub instance_id: Option<String>,
    pub action: Option<FileAction>,
}
model! { BusinessIntelligenceFile {
    0 "FileName" file_name: String, 1 "FileType" file_type: String, 2 "FileURL" file_url: String,
    3 "FilePath" file_path: String, 4 "FileSize" file_size: i64, 5 "FileMd5" file_md5: String, 6 "Status" status: i64,
    7 "Remark" remark: String, 8 "CreateTime" create_time: String, 9 "StartTime" start_time: String,
    10 "EndTime" end_time: String, 11 "Message" message: String, 12 "InstanceId" instance_id: String,
    13 "Action" action: FileAction
} }

/// In the response of [`DescribeBusinessIntelligenceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileAction {
    pub all_action: Vec<String>,
    pub allowed_action: Vec<String>,
}
model! { FileAction {
    0 "AllAction" all_action: Vec<String>, 1 "AllowedAction" allowed_action: Vec<String>
} }

/// Describes collation time zone: `DescribeCollationTimeZone` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeCollationTimeZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollationTimeZone {
    pub machine_type: Option<String>,
    pub db_version: Option<String>,
}
operation! { DescribeCollationTimeZone() "DescribeCollationTimeZone" -> DescribeCollationTimeZoneOutput {
    0 "MachineType" machine_type: String, 1 "DBVersion" db_version: String
} }

/// Response of [`DescribeCollationTimeZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollationTimeZoneOutput {
    pub collation: Vec<String>,
    pub time_zone: Vec<String>,
}
model! { DescribeCollationTimeZoneOutput {
    0 "Collation" collation: Vec<String>, 1 "TimeZone" time_zone: Vec<String>
} }

/// Describes cross backup statistical: `DescribeCrossBackupStatistical` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeCrossBackupStatistical>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBackupStatistical {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub instance_id_set: Option<Vec<String>>,
    pub instance_name_set: Option<Vec<String>>,
    pub cross_backup_status: Option<String>,
    pub cross_region: Option<String>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeCrossBackupStatistical(offset: i64, limit: i64)
    "DescribeCrossBackupStatistical" -> DescribeCrossBackupStatisticalOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "InstanceIdSet" instance_id_set: Vec<String>,
    3 "InstanceNameSet" instance_name_set: Vec<String>, 4 "CrossBackupStatus" cross_backup_status: String,
    5 "CrossRegion" cross_region: String, 6 "OrderBy" order_by: String, 7 "OrderByType" order_by_type: String
} }
paged! { DescribeCrossBackupStatistical: CrossSummaryDetailRes = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeCrossBackupStatistical`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBackupStatisticalOutput {
    pub total_count: Option<i64>,
    pub items: Vec<CrossSummaryDetailRes>,
}
model! { DescribeCrossBackupStatisticalOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<CrossSummaryDetailRes>
} }

/// In the response of [`DescribeCrossBackupStatistical`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossSummaryDetailRes {
    pub status: Option<i64>,
    pub region: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub cross_backup_enabled: Option<String>,
    pub cross_regions: Vec<String>,
    pub last_backup_start_time: Option<String>,
    pub cross_backup_save_days: Option<i64>,
    pub data_backup_space: Option<i64>,
    pub data_backup_count: Option<i64>,
    pub log_backup_space: Option<i64>,
    pub log_backup_count: Option<i64>,
    pub actual_used_space: Option<i64>,
    pub actual_used_count: Option<i64>,
}
model! { CrossSummaryDetailRes {
    0 "Status" status: i64, 1 "Region" region: String, 2 "InstanceId" instance_id: String, 3 "Name" name: String,
    4 "CrossBackupEnabled" cross_backup_enabled: String, 5 "CrossRegions" cross_regions: Vec<String>,
    6 "LastBackupStartTime" last_backup_start_time: String, 7 "CrossBackupSaveDays" cross_backup_save_days: i64,
    8 "DataBackupSpace" data_backup_space: i64, 9 "DataBackupCount" data_backup_count: i64,
    10 "LogBackupSpace" log_backup_space: i64, 11 "LogBackupCount" log_backup_count: i64,
    12 "ActualUsedSpace" actual_used_space: i64, 13 "ActualUsedCount" actual_used_count: i64
} }

/// Describes cross region zone: `DescribeCrossRegionZone` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeCrossRegionZone>.
///
/// Errors: [`codes::INTERNAL_ERROR_GCS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionZone {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeCrossRegionZone(instance_id: String) "DescribeCrossRegionZone" -> DescribeCrossRegionZoneOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeCrossRegionZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionZoneOutput {
    pub region: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeCrossRegionZoneOutput {
    0 "Region" region: String, 1 "Zone" zone: String
} }

/// Describes cross regions: `DescribeCrossRegions` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeCrossRegions>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegions {}
operation! { DescribeCrossRegions() "DescribeCrossRegions" -> DescribeCrossRegionsOutput {} }

/// Response of [`DescribeCrossRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionsOutput {
    pub regions: Vec<String>,
}
model! { DescribeCrossRegionsOutput {
    0 "Regions" regions: Vec<String>
} }

/// Describes db charsets: `DescribeDBCharsets` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeDBCharsets>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_DB_CONNECT_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INTERFACE_NAME_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_TYPE_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCharsets {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBCharsets(instance_id: String) "DescribeDBCharsets" -> DescribeDBCharsetsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBCharsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCharsetsOutput {
    pub database_charsets: Vec<String>,
}
model! { DescribeDBCharsetsOutput {
    0 "DatabaseCharsets" database_charsets: Vec<String>
} }

/// Describes db instance inter: `DescribeDBInstanceInter` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeDBInstanceInter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceInter {
    /// Required.
    pub limit: i64,
    pub instance_id: Option<String>,
    pub status: Option<i64>,
    pub version_set: Option<Vec<String>>,
    pub zone: Option<String>,
    pub offset: Option<i64>,
}
operation! { DescribeDBInstanceInter(limit: i64) "DescribeDBInstanceInter" -> DescribeDBInstanceInterOutput {
    0 "Limit" limit, 1 "InstanceId" instance_id: String, 2 "Status" status: i64,
    3 "VersionSet" version_set: Vec<String>, 4 "Zone" zone: String, 5 "Offset" offset: i64
} }
paged! { DescribeDBInstanceInter: InterInstance =
    Offset "Offset", "InterInstanceSet" inter_instance_set, total "TotalCount" }

/// Response of [`DescribeDBInstanceInter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceInterOutput {
    pub total_count: Option<i64>,
    pub inter_instance_set: Vec<InterInstance>,
}
model! { DescribeDBInstanceInterOutput {
    0 "TotalCount" total_count: i64, 1 "InterInstanceSet" inter_instance_set: Vec<InterInstance>
} }

/// In the response of [`DescribeDBInstanceInter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterInstance {
    pub instance_id: Option<String>,
    pub inter_vip: Option<String>,
    pub inter_port: Option<i64>,
    pub status: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
    pub name: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
}
model! { InterInstance {
    0 "InstanceId" instance_id: String, 1 "InterVip" inter_vip: String, 2 "InterPort" inter_port: i64,
    3 "Status" status: i64, 4 "Region" region: String, 5 "Zone" zone: String, 6 "Version" version: String,
    7 "VersionName" version_name: String, 8 "Name" name: String, 9 "Vip" vip: String, 10 "Vport" vport: i64
} }

/// Describes db instances: `DescribeDBInstances` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_VPC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub project_id: Option<i64>,
    pub status: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub instance_id_set: Option<Vec<String>>,
    pub pay_mode: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vip_set: Option<Vec<String>>,
    pub instance_name_set: Option<Vec<String>>,
    pub version_set: Option<Vec<String>>,
    pub zone: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub search_key: Option<String>,
    pub uid_set: Option<Vec<String>>,
    pub instance_type: Option<String>,
    pub pagination_type: Option<String>,
}
operation! { DescribeDBInstances() "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "ProjectId" project_id: i64, 1 "Status" status: i64, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "InstanceIdSet" instance_id_set: Vec<String>, 5 "PayMode" pay_mode: i64, 6 "VpcId" vpc_id: String,
    7 "SubnetId" subnet_id: String, 8 "VipSet" vip_set: Vec<String>, 9 "InstanceNameSet" instance_name_set: Vec<String>,
    10 "VersionSet" version_set: Vec<String>, 11 "Zone" zone: String, 12 "TagKeys" tag_keys: Vec<String>,
    13 "SearchKey" search_key: String, 14 "UidSet" uid_set: Vec<String>, 15 "InstanceType" instance_type: String,
    16 "PaginationType" pagination_type: String
} }
paged! { DescribeDBInstances: DBInstance = Offset "Offset", "DBInstances" db_instances, total "TotalCount" }

/// Response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub total_count: Option<i64>,
    pub db_instances: Vec<DBInstance>,
}
model! { DescribeDBInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "DBInstances" db_instances: Vec<DBInstance>
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBInstance {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub vpc_id: Option<i64>,
    pub subnet_id: Option<i64>,
    pub status: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub isolate_time: Option<String>,
    pub memory: Option<i64>,
    pub used_storage: Option<i64>,
    pub storage: Option<i64>,
    pub version_name: Option<String>,
    pub renew_flag: Option<i64>,
    pub model: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub backup_time: Option<String>,
    pub pay_mode: Option<i64>,
    pub uid: Option<String>,
    pub cpu: Option<i64>,
    pub version: Option<String>,
    pub r#type: Option<String>,
    pub pid: Option<i64>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub isolate_operator: Option<String>,
    pub sub_flag: Option<String>,
    pub ro_flag: Option<String>,
    pub ha_flag: Option<String>,
    pub resource_tags: Vec<ResourceTag>,
    pub backup_model: Option<String>,
    pub instance_note: Option<String>,
    pub backup_cycle: Vec<i64>,
    pub backup_cycle_type: Option<String>,
    pub backup_save_days: Option<i64>,
    pub instance_type: Option<String>,
    pub cross_regions: Vec<String>,
    pub cross_backup_enabled: Option<String>,
    pub cross_backup_save_days: Option<i64>,
    pub dns_pod_domain: Option<String>,
    pub tgw_wan_v_port: Option<i64>,
    pub collation: Option<String>,
    pub time_zone: Option<String>,
    pub is_dr_zone: Option<bool>,
    pub slave_zones: Option<SlaveZones>,
    pub architecture: Option<String>,
    pub style: Option<String>,
    pub multi_slave_zones: Vec<SlaveZones>,
    pub throughput_performance: Option<i64>,
}
model! { DBInstance {
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: i64, 4 "ZoneId" zone_id: i64, 5 "VpcId" vpc_id: i64, 6 "SubnetId" subnet_id: i64,
    7 "Status" status: i64, 8 "Vip" vip: String, 9 "Vport" vport: i64, 10 "CreateTime" create_time: String,
    11 "UpdateTime" update_time: String, 12 "StartTime" start_time: String, 13 "EndTime" end_time: String,
    14 "IsolateTime" isolate_time: String, 15 "Memory" memory: i64, 16 "UsedStorage" used_storage: i64,
    17 "Storage" storage: i64, 18 "VersionName" version_name: String, 19 "RenewFlag" renew_flag: i64,
    20 "Model" model: i64, 21 "Region" region: String, 22 "Zone" zone: String, 23 "BackupTime" backup_time: String,
    24 "PayMode" pay_mode: i64, 25 "Uid" uid: String, 26 "Cpu" cpu: i64, 27 "Version" version: String,
    28 "Type" r#type: String, 29 "Pid" pid: i64, 30 "UniqVpcId" uniq_vpc_id: String,
    31 "UniqSubnetId" uniq_subnet_id: String, 32 "IsolateOperator" isolate_operator: String,
    33 "SubFlag" sub_flag: String, 34 "ROFlag" ro_flag: String, 35 "HAFlag" ha_flag: String,
    36 "ResourceTags" resource_tags: Vec<ResourceTag>, 37 "BackupModel" backup_model: String,
    38 "InstanceNote" instance_note: String, 39 "BackupCycle" backup_cycle: Vec<i64>,
    40 "BackupCycleType" backup_cycle_type: String, 41 "BackupSaveDays" backup_save_days: i64,
    42 "InstanceType" instance_type: String, 43 "CrossRegions" cross_regions: Vec<String>,
    44 "CrossBackupEnabled" cross_backup_enabled: String, 45 "CrossBackupSaveDays" cross_backup_save_days: i64,
    46 "DnsPodDomain" dns_pod_domain: String, 47 "TgwWanVPort" tgw_wan_v_port: i64, 48 "Collation" collation: String,
    49 "TimeZone" time_zone: String, 50 "IsDrZone" is_dr_zone: bool, 51 "SlaveZones" slave_zones: SlaveZones,
    52 "Architecture" architecture: String, 53 "Style" style: String,
    54 "MultiSlaveZones" multi_slave_zones: Vec<SlaveZones>, 55 "ThroughputPerformance" throughput_performance: i64
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveZones {
    pub slave_zone: Option<String>,
    pub slave_zone_name: Option<String>,
    pub dr_instance_id: Option<String>,
}
model! { SlaveZones {
    0 "SlaveZone" slave_zone: String, 1 "SlaveZoneName" slave_zone_name: String, 2 "DrInstanceId" dr_instance_id: String
} }

/// Describes db instances attribute: `DescribeDBInstancesAttribute` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeDBInstancesAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesAttribute {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBInstancesAttribute(instance_id: String)
    "DescribeDBInstancesAttribute" -> DescribeDBInstancesAttributeOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBInstancesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesAttributeOutput {
    pub instance_id: Option<String>,
    pub regular_backup_enable: Option<String>,
    pub regular_backup_save_days: Option<i64>,
    pub regular_backup_strategy: Option<String>,
    pub regular_backup_counts: Option<i64>,
    pub regular_backup_start_time: Option<String>,
    pub blocked_threshold: Option<i64>,
    pub event_save_days: Option<i64>,
    pub tde_config: Option<TDEConfigAttribute>,
    pub ssl_config: Option<SSLConfig>,
    pub dr_readable_info: Option<DrReadableInfo>,
    pub old_vip_list: Vec<OldVip>,
    pub x_event_status: Option<String>,
    pub multi_dr_readable_info: Vec<DrReadableInfo>,
    pub is_disk_encrypt_flag: Option<i64>,
    pub is_safety_limited: Option<i64>,
    pub is_support_sa: Option<i64>,
    pub slow_log_threshold: Option<i64>,
}
model! { DescribeDBInstancesAttributeOutput {
    0 "InstanceId" instance_id: String, 1 "RegularBackupEnable" regular_backup_enable: String,
    2 "RegularBackupSaveDays" regular_backup_save_days: i64, 3 "RegularBackupStrategy" regular_backup_strategy: String,
    4 "RegularBackupCounts" regular_backup_counts: i64, 5 "RegularBackupStartTime" regular_backup_start_time: String,
    6 "BlockedThreshold" blocked_threshold: i64, 7 "EventSaveDays" event_save_days: i64,
    8 "TDEConfig" tde_config: TDEConfigAttribute, 9 "SSLConfig" ssl_config: SSLConfig,
    10 "DrReadableInfo" dr_readable_info: DrReadableInfo, 11 "OldVipList" old_vip_list: Vec<OldVip>,
    12 "XEventStatus" x_event_status: String, 13 "MultiDrReadableInfo" multi_dr_readable_info: Vec<DrReadableInfo>,
    14 "IsDiskEncryptFlag" is_disk_encrypt_flag: i64, 15 "IsSafetyLimited" is_safety_limited: i64,
    16 "IsSupportSA" is_support_sa: i64, 17 "SlowLogThreshold" slow_log_threshold: i64
} }

/// In the response of [`DescribeDBInstancesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TDEConfigAttribute {
    pub encryption: Option<String>,
    pub certificate_attribution: Option<String>,
    pub quote_uin: Option<String>,
    pub cmk_id: Option<String>,
    pub cmk_region: Option<String>,
}
model! { TDEConfigAttribute {
    0 "Encryption" encryption: String, 1 "CertificateAttribution" certificate_attribution: String,
    2 "QuoteUin" quote_uin: String, 3 "CMKId" cmk_id: String, 4 "CMKRegion" cmk_region: String
} }

/// In the response of [`DescribeDBInstancesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SSLConfig {
    pub encryption: Option<String>,
    pub ssl_validity_period: Option<String>,
    pub ssl_validity: Option<i64>,
    pub is_kms: Option<i64>,
    pub cmk_id: Option<String>,
    pub cmk_region: Option<String>,
}
model! { SSLConfig {
    0 "Encryption" encryption: String, 1 "SSLValidityPeriod" ssl_validity_period: String,
    2 "SSLValidity" ssl_validity: i64, 3 "IsKMS" is_kms: i64, 4 "CMKId" cmk_id: String, 5 "CMKRegion" cmk_region: String
} }

/// In the response of [`DescribeDBInstancesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrReadableInfo {
    pub dr_instance_id: Option<String>,
    pub zone: Option<String>,
    pub slave_status: Option<String>,
    pub readable_status: Option<String>,
    pub vip: Option<String>,
    pub v_port: Option<i64>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub ro_weight: Option<i64>,
    pub read_mode: Option<String>,
}
model! { DrReadableInfo {
    0 "DrInstanceId" dr_instance_id: String, 1 "Zone" zone: String, 2 "SlaveStatus" slave_status: String,
    3 "ReadableStatus" readable_status: String, 4 "Vip" vip: String, 5 "VPort" v_port: i64,
    6 "UniqVpcId" uniq_vpc_id: String, 7 "UniqSubnetId" uniq_subnet_id: String, 8 "RoWeight" ro_weight: i64,
    9 "ReadMode" read_mode: String
} }

/// In the response of [`DescribeDBInstancesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldVip {
    pub vip: Option<String>,
    pub recycle_time: Option<String>,
    pub old_ip_retain_time: Option<i64>,
}
model! { OldVip {
    0 "Vip" vip: String, 1 "RecycleTime" recycle_time: String, 2 "OldIpRetainTime" old_ip_retain_time: i64
} }

/// Describes db privilege by account: `DescribeDBPrivilegeByAccount` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeDBPrivilegeByAccount>.
///
/// Errors: [`codes::INTERNAL_ERROR_GCS_ERROR`], [`codes::RESOURCE_NOT_FOUND_PARAMS_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DB_INVALID_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBPrivilegeByAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub account_name: String,
    pub db_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeDBPrivilegeByAccount(instance_id: String, account_name: String)
    "DescribeDBPrivilegeByAccount" -> DescribeDBPrivilegeByAccountOutput {
    0 "InstanceId" instance_id, 1 "AccountName" account_name, 2 "DBName" db_name: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribeDBPrivilegeByAccount: DBPrivilege = Offset "Offset", "DBList" db_list, total "TotalCount" }

/// Response of [`DescribeDBPrivilegeByAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBPrivilegeByAccountOutput {
    pub total_count: Option<i64>,
    pub db_list: Vec<DBPrivilege>,
}
model! { DescribeDBPrivilegeByAccountOutput {
    0 "TotalCount" total_count: i64, 1 "DBList" db_list: Vec<DBPrivilege>
} }

/// Describes db restore time: `DescribeDBRestoreTime` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeDBRestoreTime>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBRestoreTime {
    /// Required.
    pub instance_id: String,
    pub target_instance_id: Option<String>,
    pub time: Option<String>,
    pub backup_id: Option<i64>,
    pub db_name: Option<String>,
}
operation! { DescribeDBRestoreTime(instance_id: String) "DescribeDBRestoreTime" -> DescribeDBRestoreTimeOutput {
    0 "InstanceId" instance_id, 1 "TargetInstanceId" target_instance_id: String, 2 "Time" time: String,
    3 "BackupId" backup_id: i64, 4 "DBName" db_name: String
} }

/// Response of [`DescribeDBRestoreTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBRestoreTimeOutput {
    pub total_count: Option<i64>,
    pub details: Vec<DBRenameRes>,
}
model! { DescribeDBRestoreTimeOutput {
    0 "TotalCount" total_count: i64, 1 "Details" details: Vec<DBRenameRes>
} }

/// Describes db security groups: `DescribeDBSecurityGroups` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeDBSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::FAILED_OPERATION_SECURITY_GROUP_OPERATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroups {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBSecurityGroups(instance_id: String)
    "DescribeDBSecurityGroups" -> DescribeDBSecurityGroupsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroupsOutput {
    pub security_group_set: Vec<SecurityGroup>,
}
model! { DescribeDBSecurityGroupsOutput {
    0 "SecurityGroupSet" security_group_set: Vec<SecurityGroup>
} }

/// In the response of [`DescribeDBSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
    pub inbound_set: Vec<SecurityGroupPolicy>,
    pub outbound_set: Vec<SecurityGroupPolicy>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
}
model! { SecurityGroup {
    0 "ProjectId" project_id: i64, 1 "CreateTime" create_time: String,
    2 "InboundSet" inbound_set: Vec<SecurityGroupPolicy>, 3 "OutboundSet" outbound_set: Vec<SecurityGroupPolicy>,
    4 "SecurityGroupId" security_group_id: String, 5 "SecurityGroupName" security_group_name: String,
    6 "SecurityGroupRemark" security_group_remark: String
} }

/// In the response of [`DescribeDBSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupPolicy {
    pub action: Option<String>,
    pub cidr_ip: Option<String>,
    pub port_range: Option<String>,
    pub ip_protocol: Option<String>,
    pub dir: Option<String>,
}
model! { SecurityGroupPolicy {
    0 "Action" action: String, 1 "CidrIp" cidr_ip: String, 2 "PortRange" port_range: String,
    3 "IpProtocol" ip_protocol: String, 4 "Dir" dir: String
} }

/// Describes dbs: `DescribeDBs` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeDBs>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBs {
    /// Required.
    pub instance_id_set: Vec<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub name: Option<String>,
    pub order_by_type: Option<String>,
    pub encryption: Option<String>,
    pub order_by: Option<String>,
}
operation! { DescribeDBs(instance_id_set: Vec<String>) "DescribeDBs" -> DescribeDBsOutput {
    0 "InstanceIdSet" instance_id_set, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Name" name: String,
    4 "OrderByType" order_by_type: String, 5 "Encryption" encryption: String, 6 "OrderBy" order_by: String
} }
paged! { DescribeDBs: InstanceDBDetail = Offset "Offset", "DBInstances" db_instances, total "TotalCount" }

/// Response of [`DescribeDBs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBsOutput {
    pub total_count: Option<i64>,
    pub db_instances: Vec<InstanceDBDetail>,
}
model! { DescribeDBsOutput {
    0 "TotalCount" total_count: i64, 1 "DBInstances" db_instances: Vec<InstanceDBDetail>
} }

/// In the response of [`DescribeDBs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDBDetail {
    pub instance_id: Option<String>,
    pub db_details: Vec<DBDetail>,
}
model! { InstanceDBDetail {
    0 "InstanceId" instance_id: String, 1 "DBDetails" db_details: Vec<DBDetail>
} }

/// In the response of [`DescribeDBs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBDetail {
    pub name: Option<String>,
    pub charset: Option<String>,
    pub remark: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub accounts: Vec<AccountPrivilege>,
    pub internal_status: Option<String>,
    pub encryption: Option<String>,
}
model! { DBDetail {
    0 "Name" name: String, 1 "Charset" charset: String, 2 "Remark" remark: String, 3 "CreateTime" create_time: String,
    4 "Status" status: i64, 5 "Accounts" accounts: Vec<AccountPrivilege>, 6 "InternalStatus" internal_status: String,
    7 "Encryption" encryption: String
} }

/// Describes dbs normal: `DescribeDBsNormal` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeDBsNormal>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INTERNAL_ERROR_GCS_ERROR`],
/// [`codes::INVALID_PARAMETER_INTERFACE_NAME_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBsNormal {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBsNormal(instance_id: String) "DescribeDBsNormal" -> DescribeDBsNormalOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBsNormal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBsNormalOutput {
    pub total_count: Option<i64>,
    pub db_list: Vec<DbNormalDetail>,
}
model! { DescribeDBsNormalOutput {
    0 "TotalCount" total_count: i64, 1 "DBList" db_list: Vec<DbNormalDetail>
} }

/// In the response of [`DescribeDBsNormal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbNormalDetail {
    pub is_subscribed: Option<String>,
    pub collation_name: Option<String>,
    pub is_auto_cleanup_on: Option<String>,
    pub is_broker_enabled: Option<String>,
    pub is_cdc_enabled: Option<String>,
    pub is_db_chaining_on: Option<String>,
    pub is_encrypted: Option<String>,
    /// Deprecated.
    pub is_fulltext_enabled: Option<String>,
    pub is_mirroring: Option<String>,
    pub is_published: Option<String>,
    pub is_read_committed_snapshot_on: Option<String>,
    pub is_trustworthy_on: Option<String>,
    pub mirroring_state: Option<String>,
    pub name: Option<String>,
    pub recovery_model_desc: Option<String>,
    pub retention_period: Option<String>,
    pub state_desc: Option<String>,
    pub user_access_desc: Option<String>,
    pub create_time: Option<String>,
    pub is_full_text_enabled: Option<String>,
    pub is_availability_groups: Option<String>,
    pub ag_sync_state: Option<String>,
}
model! { DbNormalDetail {
    0 "IsSubscribed" is_subscribed: String, 1 "CollationName" collation_name: String,
    2 "IsAutoCleanupOn" is_auto_cleanup_on: String, 3 "IsBrokerEnabled" is_broker_enabled: String,
    4 "IsCdcEnabled" is_cdc_enabled: String, 5 "IsDbChainingOn" is_db_chaining_on: String,
    6 "IsEncrypted" is_encrypted: String, 7 "IsFulltextEnabled" is_fulltext_enabled: String,
    8 "IsMirroring" is_mirroring: String, 9 "IsPublished" is_published: String,
    10 "IsReadCommittedSnapshotOn" is_read_committed_snapshot_on: String,
    11 "IsTrustworthyOn" is_trustworthy_on: String, 12 "MirroringState" mirroring_state: String, 13 "Name" name: String,
    14 "RecoveryModelDesc" recovery_model_desc: String, 15 "RetentionPeriod" retention_period: String,
    16 "StateDesc" state_desc: String, 17 "UserAccessDesc" user_access_desc: String,
    18 "CreateTime" create_time: String, 19 "IsFullTextEnabled" is_full_text_enabled: String,
    20 "IsAvailabilityGroups" is_availability_groups: String, 21 "AGSyncState" ag_sync_state: String
} }

/// Describes database names: `DescribeDatabaseNames` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeDatabaseNames>.
///
/// Errors: [`codes::INTERNAL_ERROR_GCS_ERROR`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseNames {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub account_name: String,
}
operation! { DescribeDatabaseNames(instance_id: String, account_name: String)
    "DescribeDatabaseNames" -> DescribeDatabaseNamesOutput {
    0 "InstanceId" instance_id, 1 "AccountName" account_name
} }

/// Response of [`DescribeDatabaseNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseNamesOutput {
    pub total_count: Option<i64>,
    pub database_name_set: Vec<String>,
}
model! { DescribeDatabaseNamesOutput {
    0 "TotalCount" total_count: i64, 1 "DatabaseNameSet" database_name_set: Vec<String>
} }

/// Describes databases: `DescribeDatabases` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeDatabases>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    /// Required.
    pub instance_id_set: Vec<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub name: Option<String>,
    pub order_by_type: Option<String>,
    pub encryption: Option<String>,
    pub order_by: Option<String>,
}
operation! { DescribeDatabases(instance_id_set: Vec<String>) "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "InstanceIdSet" instance_id_set, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Name" name: String,
    4 "OrderByType" order_by_type: String, 5 "Encryption" encryption: String, 6 "OrderBy" order_by: String
} }
paged! { DescribeDatabases: InstanceDBDetail = Offset "Offset", "DBInstances" db_instances, total "TotalCount" }

/// Response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub total_count: Option<i64>,
    pub db_instances: Vec<InstanceDBDetail>,
}
model! { DescribeDatabasesOutput {
    0 "TotalCount" total_count: i64, 1 "DBInstances" db_instances: Vec<InstanceDBDetail>
} }

/// Describes databases normal: `DescribeDatabasesNormal` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeDatabasesNormal>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INTERNAL_ERROR_GCS_ERROR`],
/// [`codes::INVALID_PARAMETER_INTERFACE_NAME_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesNormal {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDatabasesNormal(instance_id: String) "DescribeDatabasesNormal" -> DescribeDatabasesNormalOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDatabasesNormal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesNormalOutput {
    pub total_count: Option<i64>,
    pub db_list: Vec<DbNormalDetail>,
}
model! { DescribeDatabasesNormalOutput {
    0 "TotalCount" total_count: i64, 1 "DBList" db_list: Vec<DbNormalDetail>
} }

/// Describes export tasks: `DescribeExportTasks` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeExportTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INTERNAL_ERROR_GCS_ERROR`],
/// [`codes::INVALID_PARAMETER_INTERFACE_NAME_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportTasks {
    /// Required.
    pub log_type: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeExportTasks(log_type: String, limit: i64, offset: i64, instance_id: String)
    "DescribeExportTasks" -> DescribeExportTasksOutput {
    0 "LogType" log_type, 1 "Limit" limit, 2 "Offset" offset, 3 "InstanceId" instance_id
} }
paged! { DescribeExportTasks: ExportFile = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportTasksOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ExportFile>,
}
model! { DescribeExportTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ExportFile>
} }

/// In the response of [`DescribeExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportFile {
    pub file_name: Option<String>,
    pub status: Option<String>,
    pub file_size: Option<i64>,
    pub create_time: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub err_msg: Option<String>,
    pub progress: Option<i64>,
    pub finish_time: Option<String>,
    pub async_request_id: Option<i64>,
}
model! { ExportFile {
    0 "FileName" file_name: String, 1 "Status" status: String, 2 "FileSize" file_size: i64,
    3 "CreateTime" create_time: String, 4 "DownloadUrl" download_url: Secret, 5 "ErrMsg" err_msg: String,
    6 "Progress" progress: i64, 7 "FinishTime" finish_time: String, 8 "AsyncRequestId" async_request_id: i64
} }

/// Describes flow status: `DescribeFlowStatus` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeFlowStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowStatus {
    /// Required.
    pub flow_id: i64,
}
operation! { DescribeFlowStatus(flow_id: i64) "DescribeFlowStatus" -> DescribeFlowStatusOutput {
    0 "FlowId" flow_id
} }

/// Response of [`DescribeFlowStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowStatusOutput {
    pub status: Option<i64>,
}
model! { DescribeFlowStatusOutput {
    0 "Status" status: i64
} }

/// Describes ha switch log: `DescribeHASwitchLog` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeHASwitchLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHASwitchLog {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub switch_type: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeHASwitchLog(instance_id: String, start_time: String, end_time: String)
    "DescribeHASwitchLog" -> DescribeHASwitchLogOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SwitchType" switch_type: i64,
    4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DescribeHASwitchLog: SwitchLog = Offset "Offset", "SwitchLog" switch_log, total "TotalCount" }

/// Response of [`DescribeHASwitchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHASwitchLogOutput {
    pub total_count: Option<i64>,
    pub switch_log: Vec<SwitchLog>,
}
model! { DescribeHASwitchLogOutput {
    0 "TotalCount" total_count: i64, 1 "SwitchLog" switch_log: Vec<SwitchLog>
} }

/// In the response of [`DescribeHASwitchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchLog {
    pub event_id: Option<String>,
    pub switch_type: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub reason: Option<String>,
}
model! { SwitchLog {
    0 "EventId" event_id: String, 1 "SwitchType" switch_type: i64, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Reason" reason: String
} }

/// Describes incremental migration: `DescribeIncrementalMigration` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeIncrementalMigration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIncrementalMigration {
    /// Required.
    pub backup_migration_id: String,
    /// Required.
    pub instance_id: String,
    pub backup_file_name: Option<String>,
    pub status_set: Option<Vec<i64>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub incremental_migration_id: Option<String>,
}
operation! { DescribeIncrementalMigration(backup_migration_id: String, instance_id: String)
    "DescribeIncrementalMigration" -> DescribeIncrementalMigrationOutput {
    0 "BackupMigrationId" backup_migration_id, 1 "InstanceId" instance_id, 2 "BackupFileName" backup_file_name: String,
    3 "StatusSet" status_set: Vec<i64>, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "OrderBy" order_by: String,
    7 "OrderByType" order_by_type: String, 8 "IncrementalMigrationId" incremental_migration_id: String
} }
paged! { DescribeIncrementalMigration: Migration =
    Offset "Offset", "IncrementalMigrationSet" incremental_migration_set, total "TotalCount" }

/// Response of [`DescribeIncrementalMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIncrementalMigrationOutput {
    pub total_count: Option<i64>,
    pub incremental_migration_set: Vec<Migration>,
}
model! { DescribeIncrementalMigrationOutput {
    0 "TotalCount" total_count: i64, 1 "IncrementalMigrationSet" incremental_migration_set: Vec<Migration>
} }

/// Describes inquiry price parameter: `DescribeInquiryPriceParameter` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeInquiryPriceParameter>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`], [`codes::INVALID_PARAMETER_VALUE_BAD_GOODS_NUM`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInquiryPriceParameter {
    /// Required.
    pub zone: String,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    /// Required.
    pub instance_type: String,
    pub instance_charge_type: Option<String>,
    pub cpu: Option<i64>,
    pub period: Option<i64>,
    pub goods_num: Option<i64>,
    pub db_version: Option<String>,
    pub machine_type: Option<String>,
    pub dr_zones: Option<Vec<String>>,
}
operation! { DescribeInquiryPriceParameter(zone: String, memory: i64, storage: i64, instance_type: String)
    "DescribeInquiryPriceParameter" -> DescribeInquiryPriceParameterOutput {
    0 "Zone" zone, 1 "Memory" memory, 2 "Storage" storage, 3 "InstanceType" instance_type,
    4 "InstanceChargeType" instance_charge_type: String, 5 "Cpu" cpu: i64, 6 "Period" period: i64,
    7 "GoodsNum" goods_num: i64, 8 "DBVersion" db_version: String, 9 "MachineType" machine_type: String,
    10 "DrZones" dr_zones: Vec<String>
} }

/// Response of [`DescribeInquiryPriceParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInquiryPriceParameterOutput {
    pub parameter: Option<String>,
}
model! { DescribeInquiryPriceParameterOutput {
    0 "Parameter" parameter: String
} }

/// Describes instance by orders: `DescribeInstanceByOrders` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeInstanceByOrders>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_PARAMS_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceByOrders {
    /// Required.
    pub deal_names: Vec<String>,
}
operation! { DescribeInstanceByOrders(deal_names: Vec<String>)
    "DescribeInstanceByOrders" -> DescribeInstanceByOrdersOutput {
    0 "DealNames" deal_names
} }

/// Response of [`DescribeInstanceByOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceByOrdersOutput {
    pub deal_instance: Vec<DealInstance>,
}
model! { DescribeInstanceByOrdersOutput {
    0 "DealInstance" deal_instance: Vec<DealInstance>
} }

/// In the response of [`DescribeInstanceByOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DealInstance {
    pub instance_id: Vec<String>,
    pub deal_name: Option<String>,
}
model! { DealInstance {
    0 "InstanceId" instance_id: Vec<String>, 1 "DealName" deal_name: String
} }

/// Describes instance param records: `DescribeInstanceParamRecords` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeInstanceParamRecords>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamRecords {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeInstanceParamRecords(instance_id: String)
    "DescribeInstanceParamRecords" -> DescribeInstanceParamRecordsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeInstanceParamRecords: ParamRecord = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeInstanceParamRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamRecordsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ParamRecord>,
}
model! { DescribeInstanceParamRecordsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ParamRecord>
} }

/// In the response of [`DescribeInstanceParamRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamRecord {
    pub instance_id: Option<String>,
    pub param_name: Option<String>,
    pub old_value: Option<String>,
    pub new_value: Option<String>,
    pub status: Option<i64>,
    pub modify_time: Option<String>,
}
model! { ParamRecord {
    0 "InstanceId" instance_id: String, 1 "ParamName" param_name: String, 2 "OldValue" old_value: String,
    3 "NewValue" new_value: String, 4 "Status" status: i64, 5 "ModifyTime" modify_time: String
} }

/// Describes instance params: `DescribeInstanceParams` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeInstanceParams>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INTERNAL_ERROR_GCS_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_PARAMS_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParams {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceParams(instance_id: String) "DescribeInstanceParams" -> DescribeInstanceParamsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ParameterDetail>,
}
model! { DescribeInstanceParamsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ParameterDetail>
} }

/// In the response of [`DescribeInstanceParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParameterDetail {
    pub name: Option<String>,
    pub param_type: Option<String>,
    pub default: Option<String>,
    pub description: Option<String>,
    pub current_value: Option<String>,
    pub need_reboot: Option<i64>,
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub enum_value: Vec<String>,
    pub status: Option<i64>,
}
model! { ParameterDetail {
    0 "Name" name: String, 1 "ParamType" param_type: String, 2 "Default" default: String,
    3 "Description" description: String, 4 "CurrentValue" current_value: String, 5 "NeedReboot" need_reboot: i64,
    6 "Max" max: i64, 7 "Min" min: i64, 8 "EnumValue" enum_value: Vec<String>, 9 "Status" status: i64
} }

/// Describes instance tasks: `DescribeInstanceTasks` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeInstanceTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTasks {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub limit: i64,
    pub status: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInstanceTasks(instance_id: String, limit: i64)
    "DescribeInstanceTasks" -> DescribeInstanceTasksOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit, 2 "Status" status: i64, 3 "Offset" offset: i64
} }
paged! { DescribeInstanceTasks: InstanceTask =
    Offset "Offset", "InstanceTaskSet" instance_task_set, total "TotalCount" }

/// Response of [`DescribeInstanceTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTasksOutput {
    pub total_count: Option<i64>,
    pub instance_task_set: Vec<InstanceTask>,
}
model! { DescribeInstanceTasksOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceTaskSet" instance_task_set: Vec<InstanceTask>
} }

/// In the response of [`DescribeInstanceTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTask {
    pub id: Option<i64>,
    pub r#type: Option<i64>,
    pub status: Option<i64>,
    pub progress: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
}
model! { InstanceTask {
    0 "Id" id: i64, 1 "Type" r#type: i64, 2 "Status" status: i64, 3 "Progress" progress: i64,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "ErrorCode" error_code: i64,
    7 "Message" message: String
} }

/// Describes instance trade parameter: `DescribeInstanceTradeParameter` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeInstanceTradeParameter>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER_PAY_ORDER_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID_IS_ILLEGAL`],
/// [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_VPC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTradeParameter {
    /// Required.
    pub zone: String,
    /// Required.
    pub cpu: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub machine_type: String,
    pub instance_charge_type: Option<String>,
    pub project_id: Option<i64>,
    pub goods_num: Option<i64>,
    pub db_version: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub period: Option<i64>,
    pub security_group_list: Option<Vec<String>>,
    pub auto_renew_flag: Option<i64>,
    pub weekly: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub span: Option<i64>,
    pub multi_zones: Option<bool>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub time_zone: Option<String>,
    pub collation: Option<String>,
    pub multi_nodes: Option<bool>,
    pub dr_zones: Option<Vec<String>>,
}

/// Arguments of [`DescribeInstanceTradeParameter::new`].
pub struct DescribeInstanceTradeParameterRequired {
    pub zone: String,
    pub cpu: i64,
    pub memory: i64,
    pub storage: i64,
    pub instance_type: String,
    pub machine_type: String,
}
operation! {
    DescribeInstanceTradeParameter { DescribeInstanceTradeParameterRequired: zone, cpu, memory, storage, instance_type, machine_type }
    "DescribeInstanceTradeParameter" -> DescribeInstanceTradeParameterOutput {
    0 "Zone" zone, 1 "Cpu" cpu, 2 "Memory" memory, 3 "Storage" storage, 4 "InstanceType" instance_type,
    5 "MachineType" machine_type, 6 "InstanceChargeType" instance_charge_type: String, 7 "ProjectId" project_id: i64,
    8 "GoodsNum" goods_num: i64, 9 "DBVersion" db_version: String, 10 "SubnetId" subnet_id: String,
    11 "VpcId" vpc_id: String, 12 "Period" period: i64, 13 "SecurityGroupList" security_group_list: Vec<String>,
    14 "AutoRenewFlag" auto_renew_flag: i64, 15 "Weekly" weekly: Vec<i64>, 16 "StartTime" start_time: String,
    17 "Span" span: i64, 18 "MultiZones" multi_zones: bool, 19 "ResourceTags" resource_tags: Vec<ResourceTag>,
    20 "TimeZone" time_zone: String, 21 "Collation" collation: String, 22 "MultiNodes" multi_nodes: bool,
    23 "DrZones" dr_zones: Vec<String>
} }

/// Response of [`DescribeInstanceTradeParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTradeParameterOutput {
    pub parameter: Option<String>,
}
model! { DescribeInstanceTradeParameterOutput {
    0 "Parameter" parameter: String
} }

/// Describes log instance list: `DescribeLogInstanceList` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeLogInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER_PAY_ORDER_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID_IS_ILLEGAL`],
/// [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_VPC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogInstanceList {
    /// Required.
    pub log_type: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub log_switch: Option<String>,
}
operation! { DescribeLogInstanceList(log_type: String) "DescribeLogInstanceList" -> DescribeLogInstanceListOutput {
    0 "LogType" log_type, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>,
    4 "LogSwitch" log_switch: String
} }
paged! { DescribeLogInstanceList: LogInstance = Offset "Offset", "Items" items, total "TotalCount" }

/// In the request of [`DescribeLogInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

/// Response of [`DescribeLogInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogInstanceListOutput {
    pub total_count: Option<i64>,
    pub items: Vec<LogInstance>,
}
model! { DescribeLogInstanceListOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<LogInstance>
} }

/// In the response of [`DescribeLogInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogInstance {
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub enable_query: Option<String>,
    pub create_at: Option<String>,
    pub high_log_expire_day: Option<i64>,
    pub low_log_expire_day: Option<i64>,
    pub log_expire_day: Option<i64>,
    pub high_storage: Option<f64>,
    pub low_storage: Option<f64>,
    pub log_storage: Option<f64>,
    pub deliver: Option<String>,
    pub deliver_summary: Vec<DeliverSummary>,
    pub instance_info: Option<InstanceInfo>,
}
model! { LogInstance {
    0 "InstanceId" instance_id: String, 1 "Status" status: String, 2 "EnableQuery" enable_query: String,
    3 "CreateAt" create_at: String, 4 "HighLogExpireDay" high_log_expire_day: i64,
    5 "LowLogExpireDay" low_log_expire_day: i64, 6 "LogExpireDay" log_expire_day: i64,
    7 "HighStorage" high_storage: f64, 8 "LowStorage" low_storage: f64, 9 "LogStorage" log_storage: f64,
    10 "Deliver" deliver: String, 11 "DeliverSummary" deliver_summary: Vec<DeliverSummary>,
    12 "InstanceInfo" instance_info: InstanceInfo
} }

/// In the response of [`DescribeLogInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverSummary {
    pub deliver_type: Option<String>,
    pub deliver_sub_type: Option<String>,
    pub deliver_consumer: Option<String>,
    pub deliver_consumer_name: Option<String>,
    pub deliver_error: Option<String>,
}
model! { DeliverSummary {
    0 "DeliverType" deliver_type: String, 1 "DeliverSubType" deliver_sub_type: String,
    2 "DeliverConsumer" deliver_consumer: String, 3 "DeliverConsumerName" deliver_consumer_name: String,
    4 "DeliverError" deliver_error: String
} }

/// In the response of [`DescribeLogInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub project_id: Option<i64>,
    pub tag_list: Vec<TagList>,
    pub status: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub architecture: Option<String>,
    pub ro_flag: Option<String>,
    pub ha_flag: Option<String>,
    pub instance_type: Option<String>,
    pub r#type: Option<String>,
    pub audit_log_status: Option<String>,
    pub audit_log_hosts: Vec<String>,
    pub audit_log_status_message: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
}
model! { InstanceInfo {
    0 "InstanceName" instance_name: String, 1 "InstanceId" instance_id: String, 2 "ProjectId" project_id: i64,
    3 "TagList" tag_list: Vec<TagList>, 4 "Status" status: i64, 5 "Vip" vip: String, 6 "Vport" vport: i64,
    7 "Architecture" architecture: String, 8 "ROFlag" ro_flag: String, 9 "HAFlag" ha_flag: String,
    10 "InstanceType" instance_type: String, 11 "Type" r#type: String, 12 "AuditLogStatus" audit_log_status: String,
    13 "AuditLogHosts" audit_log_hosts: Vec<String>, 14 "AuditLogStatusMessage" audit_log_status_message: String,
    15 "Version" version: String, 16 "VersionName" version_name: String, 17 "RegionId" region_id: i64,
    18 "ZoneId" zone_id: i64, 19 "Region" region: String, 20 "Zone" zone: String
} }

/// In the response of [`DescribeLogInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { TagList {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes logs: `DescribeLogs` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER_PAY_ORDER_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID_IS_ILLEGAL`],
/// [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_VPC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub log_type: String,
    pub log_filter: Option<Vec<LogFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub order_by: Option<String>,
}
operation! { DescribeLogs(instance_id: String, start_time: String, end_time: String, log_type: String)
    "DescribeLogs" -> DescribeLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "LogType" log_type,
    4 "LogFilter" log_filter: Vec<LogFilter>, 5 "Limit" limit: i64, 6 "Offset" offset: i64, 7 "Order" order: String,
    8 "OrderBy" order_by: String
} }
paged! { DescribeLogs: LogResult = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<LogResult>,
}
model! { DescribeLogsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<LogResult>
} }

/// In the response of [`DescribeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogResult {
    pub timestamp: Option<i64>,
    pub category: Option<String>,
    pub client_app_name: Option<String>,
    pub client_host_name: Option<String>,
    pub cpu_time: Option<i64>,
    pub database_id: Option<i64>,
    pub database_name: Option<String>,
    pub duration: Option<i64>,
    pub error_number: Option<i64>,
    pub is_intercepted: Option<String>,
    pub last_row_count: Option<i64>,
    pub logical_reads: Option<i64>,
    pub message: Option<String>,
    pub object_id: Option<i64>,
    pub object_name: Option<String>,
    pub object_type: Option<String>,
    pub output_parameters: Option<String>,
    pub parameterized_plan_handle: Option<String>,
    pub physical_reads: Option<i64>,
    pub result: Option<String>,
    pub row_count: Option<i64>,
    pub server_principal_name: Option<String>,
    pub session_server_principal_name: Option<String>,
    pub severity: Option<i64>,
    pub source_database_id: Option<i64>,
    pub sql_text: Option<String>,
    pub state: Option<i64>,
    pub statement: Option<String>,
    pub system_thread_id: Option<i64>,
    pub transaction_id: Option<i64>,
    pub user_defined: Option<String>,
    pub user_name: Option<String>,
    pub writes: Option<i64>,
    pub destination: Option<String>,
}
model! { LogResult {
    0 "Timestamp" timestamp: i64, 1 "Category" category: String, 2 "ClientAppName" client_app_name: String,
    3 "ClientHostName" client_host_name: String, 4 "CpuTime" cpu_time: i64, 5 "DatabaseId" database_id: i64,
    6 "DatabaseName" database_name: String, 7 "Duration" duration: i64, 8 "ErrorNumber" error_number: i64,
    9 "IsIntercepted" is_intercepted: String, 10 "LastRowCount" last_row_count: i64,
    11 "LogicalReads" logical_reads: i64, 12 "Message" message: String, 13 "ObjectId" object_id: i64,
    14 "ObjectName" object_name: String, 15 "ObjectType" object_type: String,
    16 "OutputParameters" output_parameters: String, 17 "ParameterizedPlanHandle" parameterized_plan_handle: String,
    18 "PhysicalReads" physical_reads: i64, 19 "Result" result: String, 20 "RowCount" row_count: i64,
    21 "ServerPrincipalName" server_principal_name: String,
    22 "SessionServerPrincipalName" session_server_principal_name: String, 23 "Severity" severity: i64,
    24 "SourceDatabaseId" source_database_id: i64, 25 "SqlText" sql_text: String, 26 "State" state: i64,
    27 "Statement" statement: String, 28 "SystemThreadId" system_thread_id: i64, 29 "TransactionId" transaction_id: i64,
    30 "UserDefined" user_defined: String, 31 "UserName" user_name: String, 32 "Writes" writes: i64,
    33 "Destination" destination: String
} }

/// Describes maintenance span: `DescribeMaintenanceSpan` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeMaintenanceSpan>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INTERNAL_ERROR_GCS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceSpan {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeMaintenanceSpan(instance_id: String) "DescribeMaintenanceSpan" -> DescribeMaintenanceSpanOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeMaintenanceSpan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceSpanOutput {
    pub weekly: Vec<i64>,
    pub start_time: Option<String>,
    pub span: Option<i64>,
}
model! { DescribeMaintenanceSpanOutput {
    0 "Weekly" weekly: Vec<i64>, 1 "StartTime" start_time: String, 2 "Span" span: i64
} }

/// Describes migration databases: `DescribeMigrationDatabases` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeMigrationDatabases>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_DB_CONNECT_ERROR`], [`codes::INTERNAL_ERROR_GCS_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_IS_ILLEGAL`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationDatabases {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub password: Secret,
}
operation! { DescribeMigrationDatabases(instance_id: String, user_name: String, password: Secret)
    "DescribeMigrationDatabases" -> DescribeMigrationDatabasesOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Password" password
} }

/// Response of [`DescribeMigrationDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationDatabasesOutput {
    pub amount: Option<i64>,
    pub migrate_db_set: Vec<String>,
}
model! { DescribeMigrationDatabasesOutput {
    0 "Amount" amount: i64, 1 "MigrateDBSet" migrate_db_set: Vec<String>
} }

/// Describes migration detail: `DescribeMigrationDetail` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeMigrationDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationDetail {
    /// Required.
    pub migrate_id: i64,
}
operation! { DescribeMigrationDetail(migrate_id: i64) "DescribeMigrationDetail" -> DescribeMigrationDetailOutput {
    0 "MigrateId" migrate_id
} }

/// Response of [`DescribeMigrationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationDetailOutput {
    pub migrate_id: Option<i64>,
    pub migrate_name: Option<String>,
    pub app_id: Option<i64>,
    pub region: Option<String>,
    pub source_type: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub progress: Option<i64>,
    pub migrate_type: Option<i64>,
    pub source: Option<MigrateSource>,
    pub target: Option<MigrateTarget>,
    pub migrate_db_set: Vec<MigrateDB>,
}
model! { DescribeMigrationDetailOutput {
    0 "MigrateId" migrate_id: i64, 1 "MigrateName" migrate_name: String, 2 "AppId" app_id: i64,
    3 "Region" region: String, 4 "SourceType" source_type: i64, 5 "CreateTime" create_time: String,
    6 "StartTime" start_time: String, 7 "EndTime" end_time: String, 8 "Status" status: i64, 9 "Progress" progress: i64,
    10 "MigrateType" migrate_type: i64, 11 "Source" source: MigrateSource, 12 "Target" target: MigrateTarget,
    13 "MigrateDBSet" migrate_db_set: Vec<MigrateDB>
} }

/// Describes migrations: `DescribeMigrations` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeMigrations>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrations {
    pub status_set: Option<Vec<i64>>,
    pub migrate_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeMigrations() "DescribeMigrations" -> DescribeMigrationsOutput {
    0 "StatusSet" status_set: Vec<i64>, 1 "MigrateName" migrate_name: String, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "OrderBy" order_by: String, 5 "OrderByType" order_by_type: String
} }
paged! { DescribeMigrations: MigrateTask = Offset "Offset", "MigrateTaskSet" migrate_task_set, total "TotalCount" }

/// Response of [`DescribeMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationsOutput {
    pub total_count: Option<i64>,
    pub migrate_task_set: Vec<MigrateTask>,
}
model! { DescribeMigrationsOutput {
    0 "TotalCount" total_count: i64, 1 "MigrateTaskSet" migrate_task_set: Vec<MigrateTask>
} }

/// In the response of [`DescribeMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateTask {
    pub migrate_id: Option<i64>,
    pub migrate_name: Option<String>,
    pub app_id: Option<i64>,
    pub region: Option<String>,
    pub source_type: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub message: Option<String>,
    pub check_flag: Option<i64>,
    pub progress: Option<i64>,
    pub migrate_detail: Option<MigrateDetail>,
}
model! { MigrateTask {
    0 "MigrateId" migrate_id: i64, 1 "MigrateName" migrate_name: String, 2 "AppId" app_id: i64,
    3 "Region" region: String, 4 "SourceType" source_type: i64, 5 "CreateTime" create_time: String,
    6 "StartTime" start_time: String, 7 "EndTime" end_time: String, 8 "Status" status: i64, 9 "Message" message: String,
    10 "CheckFlag" check_flag: i64, 11 "Progress" progress: i64, 12 "MigrateDetail" migrate_detail: MigrateDetail
} }

/// In the response of [`DescribeMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDetail {
    pub step_name: Option<String>,
    pub progress: Option<i64>,
}
model! { MigrateDetail {
    0 "StepName" step_name: String, 1 "Progress" progress: i64
} }

/// Describes orders: `DescribeOrders` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeOrders>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_ORDER_FAILED`].
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
    pub deals: Vec<DealInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeOrdersOutput {
    0 "Deals" deals: Vec<DealInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DealInfo {
    pub deal_name: Option<String>,
    pub count: Option<i64>,
    pub flow_id: Option<i64>,
    pub instance_id_set: Vec<String>,
    pub owner_uin: Option<String>,
    pub instance_charge_type: Option<String>,
}
model! { DealInfo {
    0 "DealName" deal_name: String, 1 "Count" count: i64, 2 "FlowId" flow_id: i64,
    3 "InstanceIdSet" instance_id_set: Vec<String>, 4 "OwnerUin" owner_uin: String,
    5 "InstanceChargeType" instance_charge_type: String
} }

/// Describes product config: `DescribeProductConfig` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeProductConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductConfig {
    /// Required.
    pub zone: String,
    pub instance_type: Option<String>,
}
operation! { DescribeProductConfig(zone: String) "DescribeProductConfig" -> DescribeProductConfigOutput {
    0 "Zone" zone, 1 "InstanceType" instance_type: String
} }

/// Response of [`DescribeProductConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductConfigOutput {
    pub spec_info_list: Vec<SpecInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeProductConfigOutput {
    0 "SpecInfoList" spec_info_list: Vec<SpecInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProductConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecInfo {
    pub spec_id: Option<i64>,
    pub machine_type: Option<String>,
    pub machine_type_name: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
    pub memory: Option<i64>,
    pub cpu: Option<i64>,
    pub min_storage: Option<i64>,
    pub max_storage: Option<i64>,
    pub qps: Option<i64>,
    pub suit_info: Option<String>,
    pub pid: Option<i64>,
    pub post_pid: Vec<i64>,
    pub pay_mode_status: Option<String>,
    pub instance_type: Option<String>,
    pub multi_zones_status: Option<String>,
    pub min_baseline_iops: Option<i64>,
    pub max_baseline_iops: Option<i64>,
    pub min_baseline_throughput: Option<i64>,
    pub max_baseline_throughput: Option<i64>,
    pub extra_io_supported: Option<bool>,
    pub max_extra_throughput: Option<i64>,
    pub min_disk_size_for_extra_io: Option<i64>,
}
model! { SpecInfo {
    0 "SpecId" spec_id: i64, 1 "MachineType" machine_type: String, 2 "MachineTypeName" machine_type_name: String,
    3 "Version" version: String, 4 "VersionName" version_name: String, 5 "Memory" memory: i64, 6 "CPU" cpu: i64,
    7 "MinStorage" min_storage: i64, 8 "MaxStorage" max_storage: i64, 9 "QPS" qps: i64, 10 "SuitInfo" suit_info: String,
    11 "Pid" pid: i64, 12 "PostPid" post_pid: Vec<i64>, 13 "PayModeStatus" pay_mode_status: String,
    14 "InstanceType" instance_type: String, 15 "MultiZonesStatus" multi_zones_status: String,
    16 "MinBaselineIOPS" min_baseline_iops: i64, 17 "MaxBaselineIOPS" max_baseline_iops: i64,
    18 "MinBaselineThroughput" min_baseline_throughput: i64, 19 "MaxBaselineThroughput" max_baseline_throughput: i64,
    20 "ExtraIOSupported" extra_io_supported: bool, 21 "MaxExtraThroughput" max_extra_throughput: i64,
    22 "MinDiskSizeForExtraIO" min_disk_size_for_extra_io: i64
} }

/// Describes product spec: `DescribeProductSpec` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeProductSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductSpec {}
operation! { DescribeProductSpec() "DescribeProductSpec" -> DescribeProductSpecOutput {} }

/// Response of [`DescribeProductSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductSpecOutput {
    pub total_count: Option<i64>,
    pub spec_info_list: Vec<ProductSpec>,
}
model! { DescribeProductSpecOutput {
    0 "TotalCount" total_count: i64, 1 "SpecInfoList" spec_info_list: Vec<ProductSpec>
} }

/// In the response of [`DescribeProductSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSpec {
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub info: Vec<SpecInfo>,
}
model! { ProductSpec {
    0 "RegionId" region_id: i64, 1 "ZoneId" zone_id: i64, 2 "Info" info: Vec<SpecInfo>
} }

/// Describes project security groups: `DescribeProjectSecurityGroups` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeProjectSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_SECURITY_GROUP_OPERATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroups {
    /// Required.
    pub project_id: i64,
}
operation! { DescribeProjectSecurityGroups(project_id: i64)
    "DescribeProjectSecurityGroups" -> DescribeProjectSecurityGroupsOutput {
    0 "ProjectId" project_id
} }

/// Response of [`DescribeProjectSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroupsOutput {
    pub security_group_set: Vec<SecurityGroup>,
}
model! { DescribeProjectSecurityGroupsOutput {
    0 "SecurityGroupSet" security_group_set: Vec<SecurityGroup>
} }

/// Describes publish subscribe: `DescribePublishSubscribe` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribePublishSubscribe>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INTERNAL_ERROR_GCS_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PUB_SUB_NAME_IS_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishSubscribe {
    /// Required.
    pub instance_id: String,
    pub pub_or_sub_instance_id: Option<String>,
    pub pub_or_sub_instance_ip: Option<String>,
    pub publish_subscribe_id: Option<i64>,
    pub publish_subscribe_name: Option<String>,
    pub publish_db_name: Option<String>,
    pub subscribe_db_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePublishSubscribe(instance_id: String)
    "DescribePublishSubscribe" -> DescribePublishSubscribeOutput {
    0 "InstanceId" instance_id, 1 "PubOrSubInstanceId" pub_or_sub_instance_id: String,
    2 "PubOrSubInstanceIp" pub_or_sub_instance_ip: String, 3 "PublishSubscribeId" publish_subscribe_id: i64,
    4 "PublishSubscribeName" publish_subscribe_name: String, 5 "PublishDBName" publish_db_name: String,
    6 "SubscribeDBName" subscribe_db_name: String, 7 "Offset" offset: i64, 8 "Limit" limit: i64
} }
paged! { DescribePublishSubscribe: PublishSubscribe =
    Offset "Offset", "PublishSubscribeSet" publish_subscribe_set, total "TotalCount" }

/// Response of [`DescribePublishSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishSubscribeOutput {
    pub total_count: Option<i64>,
    pub publish_subscribe_set: Vec<PublishSubscribe>,
}
model! { DescribePublishSubscribeOutput {
    0 "TotalCount" total_count: i64, 1 "PublishSubscribeSet" publish_subscribe_set: Vec<PublishSubscribe>
} }

/// In the response of [`DescribePublishSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishSubscribe {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub publish_instance_id: Option<String>,
    pub publish_instance_name: Option<String>,
    pub publish_instance_ip: Option<String>,
    pub subscribe_instance_id: Option<String>,
    pub subscribe_instance_name: Option<String>,
    pub subscribe_instance_ip: Option<String>,
    pub database_tuple_set: Vec<DatabaseTupleStatus>,
}
model! { PublishSubscribe {
    0 "Id" id: i64, 1 "Name" name: String, 2 "PublishInstanceId" publish_instance_id: String,
    3 "PublishInstanceName" publish_instance_name: String, 4 "PublishInstanceIp" publish_instance_ip: String,
    5 "SubscribeInstanceId" subscribe_instance_id: String, 6 "SubscribeInstanceName" subscribe_instance_name: String,
    7 "SubscribeInstanceIp" subscribe_instance_ip: String,
    8 "DatabaseTupleSet" database_tuple_set: Vec<DatabaseTupleStatus>
} }

/// In the response of [`DescribePublishSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseTupleStatus {
    pub publish_database: Option<String>,
    pub subscribe_database: Option<String>,
    pub last_sync_time: Option<String>,
    pub status: Option<String>,
}
model! { DatabaseTupleStatus {
    0 "PublishDatabase" publish_database: String, 1 "SubscribeDatabase" subscribe_database: String,
    2 "LastSyncTime" last_sync_time: String, 3 "Status" status: String
} }

/// Describes read only group auto weight: `DescribeReadOnlyGroupAutoWeight` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeReadOnlyGroupAutoWeight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroupAutoWeight {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub read_only_group_id: String,
}
operation! { DescribeReadOnlyGroupAutoWeight(instance_id: String, read_only_group_id: String)
    "DescribeReadOnlyGroupAutoWeight" -> DescribeReadOnlyGroupAutoWeightOutput {
    0 "InstanceId" instance_id, 1 "ReadOnlyGroupId" read_only_group_id
} }

/// Response of [`DescribeReadOnlyGroupAutoWeight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroupAutoWeightOutput {
    pub read_only_group_id: Option<String>,
    pub read_only_group_name: Option<String>,
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
    pub is_offline_delay: Option<i64>,
    pub read_only_max_delay_time: Option<i64>,
    pub min_read_only_in_group: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub read_only_instance_set: Vec<ReadOnlyInstance>,
    pub status: Option<i64>,
    pub master_instance_id: Option<String>,
}
model! { DescribeReadOnlyGroupAutoWeightOutput {
    0 "ReadOnlyGroupId" read_only_group_id: String, 1 "ReadOnlyGroupName" read_only_group_name: String,
    2 "RegionId" region_id: String, 3 "ZoneId" zone_id: String, 4 "IsOfflineDelay" is_offline_delay: i64,
    5 "ReadOnlyMaxDelayTime" read_only_max_delay_time: i64, 6 "MinReadOnlyInGroup" min_read_only_in_group: i64,
    7 "Vip" vip: String, 8 "Vport" vport: i64, 9 "VpcId" vpc_id: String, 10 "SubnetId" subnet_id: String,
    11 "ReadOnlyInstanceSet" read_only_instance_set: Vec<ReadOnlyInstance>, 12 "Status" status: i64,
    13 "MasterInstanceId" master_instance_id: String
} }

/// In the response of [`DescribeReadOnlyGroupAutoWeight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadOnlyInstance {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub uid: Option<String>,
    pub project_id: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub cpu: Option<i64>,
    pub version: Option<String>,
    pub r#type: Option<String>,
    pub model: Option<i64>,
    pub pay_mode: Option<i64>,
    pub weight: Option<i64>,
    pub delay_time: Option<String>,
    pub syn_status: Option<String>,
    pub database_difference: Option<String>,
    pub account_difference: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub isolate_time: Option<String>,
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ReadOnlyInstance {
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "Uid" uid: String, 3 "ProjectId" project_id: i64,
    4 "Status" status: i64, 5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String,
    7 "Memory" memory: i64, 8 "Storage" storage: i64, 9 "Cpu" cpu: i64, 10 "Version" version: String,
    11 "Type" r#type: String, 12 "Model" model: i64, 13 "PayMode" pay_mode: i64, 14 "Weight" weight: i64,
    15 "DelayTime" delay_time: String, 16 "SynStatus" syn_status: String,
    17 "DatabaseDifference" database_difference: String, 18 "AccountDifference" account_difference: String,
    19 "StartTime" start_time: String, 20 "EndTime" end_time: String, 21 "IsolateTime" isolate_time: String,
    22 "RegionId" region_id: String, 23 "ZoneId" zone_id: String
} }

/// Describes read only group by read only instance: `DescribeReadOnlyGroupByReadOnlyInstance` of `sqlserver`
/// 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeReadOnlyGroupByReadOnlyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroupByReadOnlyInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeReadOnlyGroupByReadOnlyInstance(instance_id: String)
    "DescribeReadOnlyGroupByReadOnlyInstance" -> DescribeReadOnlyGroupByReadOnlyInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeReadOnlyGroupByReadOnlyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroupByReadOnlyInstanceOutput {
    pub read_only_group_id: Option<String>,
    pub read_only_group_name: Option<String>,
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
    pub is_offline_delay: Option<i64>,
    pub read_only_max_delay_time: Option<i64>,
    pub min_read_only_in_group: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub master_instance_id: Option<String>,
    pub master_region_id: Option<String>,
}
model! { DescribeReadOnlyGroupByReadOnlyInstanceOutput {
    0 "ReadOnlyGroupId" read_only_group_id: String, 1 "ReadOnlyGroupName" read_only_group_name: String,
    2 "RegionId" region_id: String, 3 "ZoneId" zone_id: String, 4 "IsOfflineDelay" is_offline_delay: i64,
    5 "ReadOnlyMaxDelayTime" read_only_max_delay_time: i64, 6 "MinReadOnlyInGroup" min_read_only_in_group: i64,
    7 "Vip" vip: String, 8 "Vport" vport: i64, 9 "VpcId" vpc_id: String, 10 "SubnetId" subnet_id: String,
    11 "MasterInstanceId" master_instance_id: String, 12 "MasterRegionId" master_region_id: String
} }

/// Describes read only group details: `DescribeReadOnlyGroupDetails` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeReadOnlyGroupDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroupDetails {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub read_only_group_id: String,
}
operation! { DescribeReadOnlyGroupDetails(instance_id: String, read_only_group_id: String)
    "DescribeReadOnlyGroupDetails" -> DescribeReadOnlyGroupDetailsOutput {
    0 "InstanceId" instance_id, 1 "ReadOnlyGroupId" read_only_group_id
} }

/// Response of [`DescribeReadOnlyGroupDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroupDetailsOutput {
    pub read_only_group_id: Option<String>,
    pub read_only_group_name: Option<String>,
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
    pub is_offline_delay: Option<i64>,
    pub read_only_max_delay_time: Option<i64>,
    pub min_read_only_in_group: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub read_only_instance_set: Vec<ReadOnlyInstance>,
    pub status: Option<i64>,
    pub master_instance_id: Option<String>,
}
model! { DescribeReadOnlyGroupDetailsOutput {
    0 "ReadOnlyGroupId" read_only_group_id: String, 1 "ReadOnlyGroupName" read_only_group_name: String,
    2 "RegionId" region_id: String, 3 "ZoneId" zone_id: String, 4 "IsOfflineDelay" is_offline_delay: i64,
    5 "ReadOnlyMaxDelayTime" read_only_max_delay_time: i64, 6 "MinReadOnlyInGroup" min_read_only_in_group: i64,
    7 "Vip" vip: String, 8 "Vport" vport: i64, 9 "VpcId" vpc_id: String, 10 "SubnetId" subnet_id: String,
    11 "ReadOnlyInstanceSet" read_only_instance_set: Vec<ReadOnlyInstance>, 12 "Status" status: i64,
    13 "MasterInstanceId" master_instance_id: String
} }

/// Describes read only group list: `DescribeReadOnlyGroupList` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeReadOnlyGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroupList {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeReadOnlyGroupList(instance_id: String)
    "DescribeReadOnlyGroupList" -> DescribeReadOnlyGroupListOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeReadOnlyGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroupListOutput {
    pub read_only_group_set: Vec<ReadOnlyGroup>,
}
model! { DescribeReadOnlyGroupListOutput {
    0 "ReadOnlyGroupSet" read_only_group_set: Vec<ReadOnlyGroup>
} }

/// In the response of [`DescribeReadOnlyGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadOnlyGroup {
    pub read_only_group_id: Option<String>,
    pub read_only_group_name: Option<String>,
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
    pub is_offline_delay: Option<i64>,
    pub read_only_max_delay_time: Option<i64>,
    pub min_read_only_in_group: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<i64>,
    pub master_instance_id: Option<String>,
    pub read_only_instance_set: Vec<ReadOnlyInstance>,
    pub dns_pod_domain: Option<String>,
    pub tgw_wan_v_port: Option<i64>,
    pub read_only_group_type: Option<i64>,
    pub read_only_group_forced_upgrade: Option<i64>,
}
model! { ReadOnlyGroup {
    0 "ReadOnlyGroupId" read_only_group_id: String, 1 "ReadOnlyGroupName" read_only_group_name: String,
    2 "RegionId" region_id: String, 3 "ZoneId" zone_id: String, 4 "IsOfflineDelay" is_offline_delay: i64,
    5 "ReadOnlyMaxDelayTime" read_only_max_delay_time: i64, 6 "MinReadOnlyInGroup" min_read_only_in_group: i64,
    7 "Vip" vip: String, 8 "Vport" vport: i64, 9 "VpcId" vpc_id: String, 10 "SubnetId" subnet_id: String,
    11 "Status" status: i64, 12 "MasterInstanceId" master_instance_id: String,
    13 "ReadOnlyInstanceSet" read_only_instance_set: Vec<ReadOnlyInstance>, 14 "DnsPodDomain" dns_pod_domain: String,
    15 "TgwWanVPort" tgw_wan_v_port: i64, 16 "ReadOnlyGroupType" read_only_group_type: i64,
    17 "ReadOnlyGroupForcedUpgrade" read_only_group_forced_upgrade: i64
} }

/// Describes regions: `DescribeRegions` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeRegions>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`].
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
}
model! { RegionInfo {
    0 "Region" region: String, 1 "RegionName" region_name: String, 2 "RegionId" region_id: i64,
    3 "RegionState" region_state: String
} }

/// Describes regular backup plan: `DescribeRegularBackupPlan` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeRegularBackupPlan>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::FAILED_OPERATION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegularBackupPlan {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub regular_backup_save_days: i64,
    /// Required.
    pub regular_backup_strategy: String,
    /// Required.
    pub regular_backup_counts: i64,
    /// Required.
    pub regular_backup_start_time: String,
    /// Required.
    pub backup_cycle: Vec<i64>,
}

/// Arguments of [`DescribeRegularBackupPlan::new`].
pub struct DescribeRegularBackupPlanRequired {
    pub instance_id: String,
    pub regular_backup_save_days: i64,
    pub regular_backup_strategy: String,
    pub regular_backup_counts: i64,
    pub regular_backup_start_time: String,
    pub backup_cycle: Vec<i64>,
}
operation! {
    DescribeRegularBackupPlan { DescribeRegularBackupPlanRequired: instance_id, regular_backup_save_days, regular_backup_strategy, regular_backup_counts, regular_backup_start_time, backup_cycle }
    "DescribeRegularBackupPlan" -> DescribeRegularBackupPlanOutput {
    0 "InstanceId" instance_id, 1 "RegularBackupSaveDays" regular_backup_save_days,
    2 "RegularBackupStrategy" regular_backup_strategy, 3 "RegularBackupCounts" regular_backup_counts,
    4 "RegularBackupStartTime" regular_backup_start_time, 5 "BackupCycle" backup_cycle
} }

/// Response of [`DescribeRegularBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegularBackupPlanOutput {
    pub save_mode_period: Vec<String>,
    pub save_mode_regular: Vec<String>,
}
model! { DescribeRegularBackupPlanOutput {
    0 "SaveModePeriod" save_mode_period: Vec<String>, 1 "SaveModeRegular" save_mode_regular: Vec<String>
} }

/// Describes restore task: `DescribeRestoreTask` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeRestoreTask>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub restore_type: Option<i64>,
    pub target_region: Option<String>,
    pub target_type: Option<i64>,
    pub status: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub flow_id: Option<i64>,
}
operation! { DescribeRestoreTask(instance_id: String, start_time: String, end_time: String)
    "DescribeRestoreTask" -> DescribeRestoreTaskOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "RestoreType" restore_type: i64,
    4 "TargetRegion" target_region: String, 5 "TargetType" target_type: i64, 6 "Status" status: i64,
    7 "Offset" offset: i64, 8 "Limit" limit: i64, 9 "OrderBy" order_by: String, 10 "OrderByType" order_by_type: String,
    11 "FlowId" flow_id: i64
} }
paged! { DescribeRestoreTask: RestoreTask = Offset "Offset", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribeRestoreTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTaskOutput {
    pub total_count: Option<i64>,
    pub tasks: Vec<RestoreTask>,
}
model! { DescribeRestoreTaskOutput {
    0 "TotalCount" total_count: i64, 1 "Tasks" tasks: Vec<RestoreTask>
} }

/// In the response of [`DescribeRestoreTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreTask {
    pub target_instance_id: Option<String>,
    pub target_instance_name: Option<String>,
    pub target_instance_status: Option<i64>,
    pub target_region: Option<String>,
    pub restore_id: Option<i64>,
    pub target_type: Option<i64>,
    pub restore_type: Option<i64>,
    pub restore_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub flow_id: Option<i64>,
}
model! { RestoreTask {
    0 "TargetInstanceId" target_instance_id: String, 1 "TargetInstanceName" target_instance_name: String,
    2 "TargetInstanceStatus" target_instance_status: i64, 3 "TargetRegion" target_region: String,
    4 "RestoreId" restore_id: i64, 5 "TargetType" target_type: i64, 6 "RestoreType" restore_type: i64,
    7 "RestoreTime" restore_time: String, 8 "StartTime" start_time: String, 9 "EndTime" end_time: String,
    10 "Status" status: i64, 11 "FlowId" flow_id: i64
} }

/// Describes restore time range: `DescribeRestoreTimeRange` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeRestoreTimeRange>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTimeRange {
    /// Required.
    pub instance_id: String,
    pub target_instance_id: Option<String>,
}
operation! { DescribeRestoreTimeRange(instance_id: String)
    "DescribeRestoreTimeRange" -> DescribeRestoreTimeRangeOutput {
    0 "InstanceId" instance_id, 1 "TargetInstanceId" target_instance_id: String
} }

/// Response of [`DescribeRestoreTimeRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTimeRangeOutput {
    pub min_time: Option<String>,
    pub max_time: Option<String>,
}
model! { DescribeRestoreTimeRangeOutput {
    0 "MinTime" min_time: String, 1 "MaxTime" max_time: String
} }

/// Describes rollback time: `DescribeRollbackTime` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeRollbackTime>.
///
/// Errors: [`codes::INTERNAL_ERROR_GCS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackTime {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub dbs: Vec<String>,
}
operation! { DescribeRollbackTime(instance_id: String, dbs: Vec<String>)
    "DescribeRollbackTime" -> DescribeRollbackTimeOutput {
    0 "InstanceId" instance_id, 1 "DBs" dbs
} }

/// Response of [`DescribeRollbackTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackTimeOutput {
    pub details: Vec<DbRollbackTimeInfo>,
}
model! { DescribeRollbackTimeOutput {
    0 "Details" details: Vec<DbRollbackTimeInfo>
} }

/// In the response of [`DescribeRollbackTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbRollbackTimeInfo {
    pub db_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
}
model! { DbRollbackTimeInfo {
    0 "DBName" db_name: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

/// Describes slowlogs: `DescribeSlowlogs` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeSlowlogs>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INTERNAL_ERROR_COS_ERROR`],
/// [`codes::INTERNAL_ERROR_GCS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowlogs {
    /// Required.
    pub instance_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSlowlogs(instance_id: String, start_time: String, end_time: String)
    "DescribeSlowlogs" -> DescribeSlowlogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }

/// Response of [`DescribeSlowlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowlogsOutput {
    pub total_count: Option<i64>,
    /// Deprecated.
    pub slowlogs: Vec<SlowlogInfo>,
    pub slow_logs: Vec<SlowLog>,
}
model! { DescribeSlowlogsOutput {
    0 "TotalCount" total_count: i64, 1 "Slowlogs" slowlogs: Vec<SlowlogInfo>, 2 "SlowLogs" slow_logs: Vec<SlowLog>
} }

/// In the response of [`DescribeSlowlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowlogInfo {
    pub id: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub size: Option<i64>,
    pub count: Option<i64>,
    pub internal_addr: Option<String>,
    pub external_addr: Option<String>,
    pub status: Option<i64>,
}
model! { SlowlogInfo {
    0 "Id" id: i64, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Size" size: i64,
    4 "Count" count: i64, 5 "InternalAddr" internal_addr: String, 6 "ExternalAddr" external_addr: String,
    7 "Status" status: i64
} }

/// In the response of [`DescribeSlowlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLog {
    pub id: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub size: Option<i64>,
    pub count: Option<i64>,
    pub internal_addr: Option<String>,
    pub external_addr: Option<String>,
    pub status: Option<i64>,
}
model! { SlowLog {
    0 "Id" id: i64, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Size" size: i64,
    4 "Count" count: i64, 5 "InternalAddr" internal_addr: String, 6 "ExternalAddr" external_addr: String,
    7 "Status" status: i64
} }

/// Describes spec sell status: `DescribeSpecSellStatus` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeSpecSellStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecSellStatus {
    /// Required.
    pub zone: String,
    /// Required.
    pub spec_id_set: Vec<i64>,
    /// Required.
    pub db_version: String,
    /// Required.
    pub pid: i64,
    /// Required.
    pub pay_mode: String,
    /// Required.
    pub currency: String,
}

/// Arguments of [`DescribeSpecSellStatus::new`].
pub struct DescribeSpecSellStatusRequired {
    pub zone: String,
    pub spec_id_set: Vec<i64>,
    pub db_version: String,
    pub pid: i64,
    pub pay_mode: String,
    pub currency: String,
}
operation! {
    DescribeSpecSellStatus { DescribeSpecSellStatusRequired: zone, spec_id_set, db_version, pid, pay_mode, currency }
    "DescribeSpecSellStatus" -> DescribeSpecSellStatusOutput {
    0 "Zone" zone, 1 "SpecIdSet" spec_id_set, 2 "DBVersion" db_version, 3 "Pid" pid, 4 "PayMode" pay_mode,
    5 "Currency" currency
} }

/// Response of [`DescribeSpecSellStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecSellStatusOutput {
    pub describe_spec_sell_status_set: Vec<SpecSellStatus>,
}
model! { DescribeSpecSellStatusOutput {
    0 "DescribeSpecSellStatusSet" describe_spec_sell_status_set: Vec<SpecSellStatus>
} }

/// In the response of [`DescribeSpecSellStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecSellStatus {
    pub id: Option<String>,
    pub spec_id: Option<i64>,
    pub pay_mode_status: Option<String>,
    pub instance_type: Option<String>,
    pub multi_zones_status: Option<String>,
    pub architecture: Option<String>,
    pub style: Option<String>,
    pub version: Option<String>,
    pub zone_status_set: Vec<ZoneStatus>,
    pub price: Option<Price>,
    pub status: Option<i64>,
    pub min_baseline_iops: Option<i64>,
    pub max_baseline_iops: Option<i64>,
    pub min_baseline_throughput: Option<i64>,
    pub max_baseline_throughput: Option<i64>,
    pub extra_io_supported: Option<bool>,
    pub max_extra_throughput: Option<i64>,
    pub min_disk_size_for_extra_io: Option<i64>,
}
model! { SpecSellStatus {
    0 "Id" id: String, 1 "SpecId" spec_id: i64, 2 "PayModeStatus" pay_mode_status: String,
    3 "InstanceType" instance_type: String, 4 "MultiZonesStatus" multi_zones_status: String,
    5 "Architecture" architecture: String, 6 "Style" style: String, 7 "Version" version: String,
    8 "ZoneStatusSet" zone_status_set: Vec<ZoneStatus>, 9 "Price" price: Price, 10 "Status" status: i64,
    11 "MinBaselineIOPS" min_baseline_iops: i64, 12 "MaxBaselineIOPS" max_baseline_iops: i64,
    13 "MinBaselineThroughput" min_baseline_throughput: i64, 14 "MaxBaselineThroughput" max_baseline_throughput: i64,
    15 "ExtraIOSupported" extra_io_supported: bool, 16 "MaxExtraThroughput" max_extra_throughput: i64,
    17 "MinDiskSizeForExtraIO" min_disk_size_for_extra_io: i64
} }

/// In the response of [`DescribeSpecSellStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneStatus {
    pub zone: Option<String>,
    pub region: Option<String>,
    pub status: Option<i64>,
}
model! { ZoneStatus {
    0 "Zone" zone: String, 1 "Region" region: String, 2 "Status" status: i64
} }

/// In the response of [`DescribeSpecSellStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub prepaid_price: Option<i64>,
    pub prepaid_price_unit: Option<String>,
    pub postpaid_price: Option<i64>,
    pub postpaid_price_unit: Option<String>,
}
model! { Price {
    0 "PrepaidPrice" prepaid_price: i64, 1 "PrepaidPriceUnit" prepaid_price_unit: String,
    2 "PostpaidPrice" postpaid_price: i64, 3 "PostpaidPriceUnit" postpaid_price_unit: String
} }

/// Describes upgrade instance check: `DescribeUpgradeInstanceCheck` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeUpgradeInstanceCheck>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`], [`codes::INVALID_PARAMETER_NOT_SUPPORT_PUB_SUB_INSTANCE`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_READ_ONLY_MASTER_INSTANCE`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_SINGLE_INSTANCE`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SPEC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeInstanceCheck {
    /// Required.
    pub instance_id: String,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub db_version: Option<String>,
    pub ha_type: Option<String>,
    pub multi_zones: Option<String>,
    pub dr_zones: Option<Vec<DrZoneInfo>>,
    pub throughput_performance: Option<i64>,
}
operation! { DescribeUpgradeInstanceCheck(instance_id: String)
    "DescribeUpgradeInstanceCheck" -> DescribeUpgradeInstanceCheckOutput {
    0 "InstanceId" instance_id, 1 "Cpu" cpu: i64, 2 "Memory" memory: i64, 3 "Storage" storage: i64,
    4 "DBVersion" db_version: String, 5 "HAType" ha_type: String, 6 "MultiZones" multi_zones: String,
    7 "DrZones" dr_zones: Vec<DrZoneInfo>, 8 "ThroughputPerformance" throughput_performance: i64
} }

/// In the request of [`DescribeUpgradeInstanceCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrZoneInfo {
    pub dr_instance_id: Option<String>,
    pub zone: Option<String>,
}
input! { DrZoneInfo() {
    0 "DrInstanceId" dr_instance_id: String, 1 "Zone" zone: String
} }

/// Response of [`DescribeUpgradeInstanceCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeInstanceCheckOutput {
    pub is_affect: Option<i64>,
    pub passed: Option<i64>,
    pub modify_mode: Option<String>,
    pub check_items: Vec<CheckItem>,
}
model! { DescribeUpgradeInstanceCheckOutput {
    0 "IsAffect" is_affect: i64, 1 "Passed" passed: i64, 2 "ModifyMode" modify_mode: String,
    3 "CheckItems" check_items: Vec<CheckItem>
} }

/// In the response of [`DescribeUpgradeInstanceCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckItem {
    pub check_name: Option<String>,
    pub current_value: Option<String>,
    pub passed: Option<i64>,
    pub is_affect: Option<i64>,
    pub msg: Option<String>,
    pub msg_code: Option<i64>,
}
model! { CheckItem {
    0 "CheckName" check_name: String, 1 "CurrentValue" current_value: String, 2 "Passed" passed: i64,
    3 "IsAffect" is_affect: i64, 4 "Msg" msg: String, 5 "MsgCode" msg_code: i64
} }

/// Describes upload backup info: `DescribeUploadBackupInfo` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeUploadBackupInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_COS_PROPERTIES_ERROR`], [`codes::FAILED_OPERATION_MIGRATION_LOCK_ERROR`],
/// [`codes::INTERNAL_ERROR_STS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_COS_PATH_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_FULL_BACKUP_MIGRATION_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_COS_STATUS_ERR`],
/// [`codes::UNSUPPORTED_OPERATION_UPLOAD_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadBackupInfo {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_migration_id: String,
}
operation! { DescribeUploadBackupInfo(instance_id: String, backup_migration_id: String)
    "DescribeUploadBackupInfo" -> DescribeUploadBackupInfoOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id
} }

/// Response of [`DescribeUploadBackupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadBackupInfoOutput {
    pub bucket_name: Option<String>,
    pub region: Option<String>,
    pub path: Option<String>,
    pub tmp_secret_id: Option<String>,
    /// Secret.
    pub tmp_secret_key: Option<Secret>,
    /// Deprecated. Secret.
    pub x_cos_security_token: Option<Secret>,
    pub start_time: Option<String>,
    pub expired_time: Option<String>,
    /// Secret.
    pub cos_security_token: Option<Secret>,
}
model! { DescribeUploadBackupInfoOutput {
    0 "BucketName" bucket_name: String, 1 "Region" region: String, 2 "Path" path: String,
    3 "TmpSecretId" tmp_secret_id: String, 4 "TmpSecretKey" tmp_secret_key: Secret,
    5 "XCosSecurityToken" x_cos_security_token: Secret, 6 "StartTime" start_time: String,
    7 "ExpiredTime" expired_time: String, 8 "CosSecurityToken" cos_security_token: Secret
} }

/// Describes upload incremental info: `DescribeUploadIncrementalInfo` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeUploadIncrementalInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_COS_PROPERTIES_ERROR`], [`codes::FAILED_OPERATION_MIGRATION_LOCK_ERROR`],
/// [`codes::INTERNAL_ERROR_STS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_COS_PATH_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_FULL_BACKUP_MIGRATION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_INCRE_BACKUP_MIGRATION_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_COS_STATUS_ERR`],
/// [`codes::UNSUPPORTED_OPERATION_UPLOAD_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadIncrementalInfo {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_migration_id: String,
    /// Required.
    pub incremental_migration_id: String,
}
operation! {
    DescribeUploadIncrementalInfo(instance_id: String, backup_migration_id: String, incremental_migration_id: String)
    "DescribeUploadIncrementalInfo" -> DescribeUploadIncrementalInfoOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id,
    2 "IncrementalMigrationId" incremental_migration_id
} }

/// Response of [`DescribeUploadIncrementalInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadIncrementalInfoOutput {
    pub bucket_name: Option<String>,
    pub region: Option<String>,
    pub path: Option<String>,
    pub tmp_secret_id: Option<String>,
    /// Secret.
    pub tmp_secret_key: Option<Secret>,
    /// Deprecated. Secret.
    pub x_cos_security_token: Option<Secret>,
    pub start_time: Option<String>,
    pub expired_time: Option<String>,
    /// Secret.
    pub cos_security_token: Option<Secret>,
}
model! { DescribeUploadIncrementalInfoOutput {
    0 "BucketName" bucket_name: String, 1 "Region" region: String, 2 "Path" path: String,
    3 "TmpSecretId" tmp_secret_id: String, 4 "TmpSecretKey" tmp_secret_key: Secret,
    5 "XCosSecurityToken" x_cos_security_token: Secret, 6 "StartTime" start_time: String,
    7 "ExpiredTime" expired_time: String, 8 "CosSecurityToken" cos_security_token: Secret
} }

/// Describes x events: `DescribeXEvents` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeXEvents>.
///
/// Errors: [`codes::FAILED_OPERATION_COS_ERROR`], [`codes::FAILED_OPERATION_GCS_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_PARAMS_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXEvents {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub event_type: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeXEvents(instance_id: String, event_type: String, start_time: String, end_time: String)
    "DescribeXEvents" -> DescribeXEventsOutput {
    0 "InstanceId" instance_id, 1 "EventType" event_type, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeXEvents: Events = Offset "Offset", "Events" events, total "TotalCount" }

/// Response of [`DescribeXEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXEventsOutput {
    pub events: Vec<Events>,
    pub total_count: Option<i64>,
}
model! { DescribeXEventsOutput {
    0 "Events" events: Vec<Events>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeXEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Events {
    pub id: Option<i64>,
    pub file_name: Option<String>,
    pub size: Option<i64>,
    pub event_type: Option<String>,
    pub status: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub internal_addr: Option<String>,
    pub external_addr: Option<String>,
}
model! { Events {
    0 "Id" id: i64, 1 "FileName" file_name: String, 2 "Size" size: i64, 3 "EventType" event_type: String,
    4 "Status" status: i64, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "InternalAddr" internal_addr: String, 8 "ExternalAddr" external_addr: String
} }

/// Describes zones: `DescribeZones` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DescribeZones>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {} }

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
    pub spec_id: Option<i64>,
    pub version: Option<String>,
}
model! { ZoneInfo {
    0 "Zone" zone: String, 1 "ZoneName" zone_name: String, 2 "ZoneId" zone_id: i64, 3 "SpecId" spec_id: i64,
    4 "Version" version: String
} }

/// Disassociates security groups: `DisassociateSecurityGroups` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=DisassociateSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_SECURITY_GROUP_OPERATION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID_IS_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub instance_id_set: Vec<String>,
}
operation! { DisassociateSecurityGroups(security_group_id: String, instance_id_set: Vec<String>)
    "DisassociateSecurityGroups" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "InstanceIdSet" instance_id_set
} }

/// Response of [`DisassociateSecurityGroups`]: empty.
pub type DisassociateSecurityGroupsOutput = Empty;

/// `InquiryPriceCreateDBInstances` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=InquiryPriceCreateDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`], [`codes::INVALID_PARAMETER_VALUE_BAD_GOODS_NUM`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDBInstances {
    /// Required.
    pub zone: String,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    pub instance_charge_type: Option<String>,
    pub period: Option<i64>,
    pub goods_num: Option<i64>,
    pub db_version: Option<String>,
    pub cpu: Option<i64>,
    pub instance_type: Option<String>,
    pub machine_type: Option<String>,
    pub dr_zones: Option<Vec<String>>,
    pub throughput_performance: Option<i64>,
}
operation! { InquiryPriceCreateDBInstances(zone: String, memory: i64, storage: i64)
    "InquiryPriceCreateDBInstances" -> InquiryPriceCreateDBInstancesOutput {
    0 "Zone" zone, 1 "Memory" memory, 2 "Storage" storage, 3 "InstanceChargeType" instance_charge_type: String,
    4 "Period" period: i64, 5 "GoodsNum" goods_num: i64, 6 "DBVersion" db_version: String, 7 "Cpu" cpu: i64,
    8 "InstanceType" instance_type: String, 9 "MachineType" machine_type: String, 10 "DrZones" dr_zones: Vec<String>,
    11 "ThroughputPerformance" throughput_performance: i64
} }

/// Response of [`InquiryPriceCreateDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDBInstancesOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
}
model! { InquiryPriceCreateDBInstancesOutput {
    0 "OriginalPrice" original_price: i64, 1 "Price" price: i64
} }

/// `InquiryPriceRenewDBInstance` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=InquiryPriceRenewDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`], [`codes::INVALID_PARAMETER_VALUE_COST_TYPE_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewDBInstance {
    /// Required.
    pub instance_id: String,
    pub period: Option<i64>,
    pub time_unit: Option<String>,
}
operation! { InquiryPriceRenewDBInstance(instance_id: String)
    "InquiryPriceRenewDBInstance" -> InquiryPriceRenewDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "Period" period: i64, 2 "TimeUnit" time_unit: String
} }

/// Response of [`InquiryPriceRenewDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewDBInstanceOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
}
model! { InquiryPriceRenewDBInstanceOutput {
    0 "OriginalPrice" original_price: i64, 1 "Price" price: i64
} }

/// `InquiryPriceUpgradeDBInstance` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=InquiryPriceUpgradeDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`], [`codes::INVALID_PARAMETER_VALUE_COST_TYPE_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_EXPAND_VOLUME_LOW`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpgradeDBInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    pub cpu: Option<i64>,
    pub throughput_performance: Option<i64>,
}
operation! { InquiryPriceUpgradeDBInstance(instance_id: String, memory: i64, storage: i64)
    "InquiryPriceUpgradeDBInstance" -> InquiryPriceUpgradeDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory, 2 "Storage" storage, 3 "Cpu" cpu: i64,
    4 "ThroughputPerformance" throughput_performance: i64
} }

/// Response of [`InquiryPriceUpgradeDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpgradeDBInstanceOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
}
model! { InquiryPriceUpgradeDBInstanceOutput {
    0 "OriginalPrice" original_price: i64, 1 "Price" price: i64
} }

/// Modifies account privilege: `ModifyAccountPrivilege` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyAccountPrivilege>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ADMIN_ACCOUNT_NOT_UNIQUE`], [`codes::INVALID_PARAMETER_VALUE_GRANT_IS_ILLEGAL`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_EXIT`],
/// [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_ACCOUNT_INVALID_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilege {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub accounts: Vec<AccountPrivilegeModifyInfo>,
}
operation! { ModifyAccountPrivilege(instance_id: String, accounts: Vec<AccountPrivilegeModifyInfo>)
    "ModifyAccountPrivilege" -> ModifyAccountPrivilegeOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts
} }

/// In the request of [`ModifyAccountPrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountPrivilegeModifyInfo {
    /// Required.
    pub user_name: Option<String>,
    /// Required.
    pub db_privileges: Option<Vec<DBPrivilegeModifyInfo>>,
    pub is_admin: Option<bool>,
    pub account_type: Option<String>,
    pub acc_all_db: Option<SelectAllDB>,
}
input! { AccountPrivilegeModifyInfo(user_name: String, db_privileges: Vec<DBPrivilegeModifyInfo>) {
    0 "UserName" user_name: String, 1 "DBPrivileges" db_privileges: Vec<DBPrivilegeModifyInfo>,
    2 "IsAdmin" is_admin: bool, 3 "AccountType" account_type: String, 4 "AccAllDB" acc_all_db: SelectAllDB
} }

/// In the request of [`ModifyAccountPrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBPrivilegeModifyInfo {
    /// Required.
    pub db_name: Option<String>,
    /// Required.
    pub privilege: Option<String>,
}
input! { DBPrivilegeModifyInfo(db_name: String, privilege: String) {
    0 "DBName" db_name: String, 1 "Privilege" privilege: String
} }

/// In the request of [`ModifyAccountPrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectAllDB {
    /// Required.
    pub privilege: Option<String>,
}
input! { SelectAllDB(privilege: String) {
    0 "Privilege" privilege: String
} }

/// Response of [`ModifyAccountPrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilegeOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyAccountPrivilegeOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies account remark: `ModifyAccountRemark` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyAccountRemark>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_REMARK_IS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_CHAR_ILLEGAL`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountRemark {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub accounts: Vec<AccountRemark>,
}
operation! { ModifyAccountRemark(instance_id: String, accounts: Vec<AccountRemark>) "ModifyAccountRemark" -> Empty {
    0 "InstanceId" instance_id, 1 "Accounts" accounts
} }

/// Response of [`ModifyAccountRemark`]: empty.
pub type ModifyAccountRemarkOutput = Empty;

/// In the request of [`ModifyAccountRemark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountRemark {
    pub user_name: Option<String>,
    pub remark: Option<String>,
}
input! { AccountRemark() {
    0 "UserName" user_name: String, 1 "Remark" remark: String
} }

/// Modifies backup migration: `ModifyBackupMigration` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyBackupMigration>.
///
/// Errors: [`codes::FAILED_OPERATION_MIGRATION_LOCK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_BACKUP_NAME_IS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_MIGRATION_NAME_IS_ILLEGAL`],
/// [`codes::RESOURCE_NOT_FOUND_FULL_BACKUP_MIGRATION_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_COS_STATUS_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupMigration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_migration_id: String,
    pub migration_name: Option<String>,
    pub recovery_type: Option<String>,
    pub upload_type: Option<String>,
    pub backup_files: Option<Vec<String>>,
    pub db_rename: Option<Vec<RenameRestoreDatabase>>,
}
operation! { ModifyBackupMigration(instance_id: String, backup_migration_id: String)
    "ModifyBackupMigration" -> ModifyBackupMigrationOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id, 2 "MigrationName" migration_name: String,
    3 "RecoveryType" recovery_type: String, 4 "UploadType" upload_type: String,
    5 "BackupFiles" backup_files: Vec<String>, 6 "DBRename" db_rename: Vec<RenameRestoreDatabase>
} }

/// Response of [`ModifyBackupMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupMigrationOutput {
    pub backup_migration_id: Option<String>,
}
model! { ModifyBackupMigrationOutput {
    0 "BackupMigrationId" backup_migration_id: String
} }

/// Modifies backup name: `ModifyBackupName` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyBackupName>.
///
/// Errors: [`codes::INTERNAL_ERROR_COS_ERROR`], [`codes::INTERNAL_ERROR_GCS_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_BACKUP_NAME_IS_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupName {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_name: String,
    pub backup_id: Option<i64>,
    pub group_id: Option<String>,
}
operation! { ModifyBackupName(instance_id: String, backup_name: String) "ModifyBackupName" -> Empty {
    0 "InstanceId" instance_id, 1 "BackupName" backup_name, 2 "BackupId" backup_id: i64, 3 "GroupId" group_id: String
} }

/// Response of [`ModifyBackupName`]: empty.
pub type ModifyBackupNameOutput = Empty;

/// Modifies backup strategy: `ModifyBackupStrategy` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyBackupStrategy>.
///
/// Errors: [`codes::INTERNAL_ERROR_GCS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupStrategy {
    /// Required.
    pub instance_id: String,
    pub backup_type: Option<String>,
    pub backup_time: Option<i64>,
    pub backup_day: Option<i64>,
    pub backup_model: Option<String>,
    pub backup_cycle: Option<Vec<i64>>,
    pub backup_save_days: Option<i64>,
    pub regular_backup_enable: Option<String>,
    pub regular_backup_save_days: Option<i64>,
    pub regular_backup_strategy: Option<String>,
    pub regular_backup_counts: Option<i64>,
    pub regular_backup_start_time: Option<String>,
}
operation! { ModifyBackupStrategy(instance_id: String) "ModifyBackupStrategy" -> ModifyBackupStrategyOutput {
    0 "InstanceId" instance_id, 1 "BackupType" backup_type: String, 2 "BackupTime" backup_time: i64,
    3 "BackupDay" backup_day: i64, 4 "BackupModel" backup_model: String, 5 "BackupCycle" backup_cycle: Vec<i64>,
    6 "BackupSaveDays" backup_save_days: i64, 7 "RegularBackupEnable" regular_backup_enable: String,
    8 "RegularBackupSaveDays" regular_backup_save_days: i64, 9 "RegularBackupStrategy" regular_backup_strategy: String,
    10 "RegularBackupCounts" regular_backup_counts: i64, 11 "RegularBackupStartTime" regular_backup_start_time: String
} }

/// Response of [`ModifyBackupStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupStrategyOutput {
    /// Deprecated.
    pub errno: Option<i64>,
    pub msg: Option<String>,
    pub code: Option<i64>,
}
model! { ModifyBackupStrategyOutput {
    0 "Errno" errno: i64, 1 "Msg" msg: String, 2 "Code" code: i64
} }

/// Modifies close wan ip: `ModifyCloseWanIp` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyCloseWanIp>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_OPERATION_FAILED`], [`codes::FAILED_OPERATION_GCS_ERROR`],
/// [`codes::FAILED_OPERATION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloseWanIp {
    /// Required.
    pub instance_id: String,
    pub ro_group_id: Option<String>,
}
operation! { ModifyCloseWanIp(instance_id: String) "ModifyCloseWanIp" -> ModifyCloseWanIpOutput {
    0 "InstanceId" instance_id, 1 "RoGroupId" ro_group_id: String
} }

/// Response of [`ModifyCloseWanIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloseWanIpOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyCloseWanIpOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies cross backup strategy: `ModifyCrossBackupStrategy` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyCrossBackupStrategy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCrossBackupStrategy {
    /// Required.
    pub cross_backup_enabled: String,
    pub instance_id: Option<String>,
    pub instance_id_set: Option<Vec<String>>,
    pub cross_backup_save_days: Option<i64>,
    pub cross_backup_region: Option<Vec<String>>,
    pub clean_up_cross_backup: Option<i64>,
}
operation! { ModifyCrossBackupStrategy(cross_backup_enabled: String) "ModifyCrossBackupStrategy" -> Empty {
    0 "CrossBackupEnabled" cross_backup_enabled, 1 "InstanceId" instance_id: String,
    2 "InstanceIdSet" instance_id_set: Vec<String>, 3 "CrossBackupSaveDays" cross_backup_save_days: i64,
    4 "CrossBackupRegion" cross_backup_region: Vec<String>, 5 "CleanUpCrossBackup" clean_up_cross_backup: i64
} }

/// Response of [`ModifyCrossBackupStrategy`]: empty.
pub type ModifyCrossBackupStrategyOutput = Empty;

/// Modifies db encrypt attributes: `ModifyDBEncryptAttributes` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDBEncryptAttributes>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::FAILED_OPERATION_NOT_SUPPORT`],
/// [`codes::RESOURCE_NOT_FOUND_PARAMS_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_REPEAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBEncryptAttributes {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub dbtde_encrypt: Vec<DBTDEEncrypt>,
}
operation! { ModifyDBEncryptAttributes(instance_id: String, dbtde_encrypt: Vec<DBTDEEncrypt>)
    "ModifyDBEncryptAttributes" -> ModifyDBEncryptAttributesOutput {
    0 "InstanceId" instance_id, 1 "DBTDEEncrypt" dbtde_encrypt
} }

/// In the request of [`ModifyDBEncryptAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBTDEEncrypt {
    pub db_name: Option<String>,
    pub encryption: Option<String>,
}
input! { DBTDEEncrypt() {
    0 "DBName" db_name: String, 1 "Encryption" encryption: String
} }

/// Response of [`ModifyDBEncryptAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBEncryptAttributesOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDBEncryptAttributesOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies db instance name: `ModifyDBInstanceName` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDBInstanceName>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_IS_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceName {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_name: String,
}
operation! { ModifyDBInstanceName(instance_id: String, instance_name: String) "ModifyDBInstanceName" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

/// Response of [`ModifyDBInstanceName`]: empty.
pub type ModifyDBInstanceNameOutput = Empty;

/// Modifies db instance network: `ModifyDBInstanceNetwork` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDBInstanceNetwork>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::FAILED_OPERATION_GET_VPC_FAILED`],
/// [`codes::FAILED_OPERATION_VPC_ERROR`], [`codes::INTERNAL_ERROR_CAM_AUTH_FAILED`],
/// [`codes::INTERNAL_ERROR_CREATE_FLOW_FAILED`], [`codes::INTERNAL_ERROR_DB_CONNECT_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_VPC_NOT_EXIST`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_REPEAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetwork {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub new_vpc_id: String,
    /// Required.
    pub new_subnet_id: String,
    pub old_ip_retain_time: Option<i64>,
    pub vip: Option<String>,
    pub dr_network: Option<i64>,
    pub dr_instance_id: Option<String>,
}
operation! { ModifyDBInstanceNetwork(instance_id: String, new_vpc_id: String, new_subnet_id: String)
    "ModifyDBInstanceNetwork" -> ModifyDBInstanceNetworkOutput {
    0 "InstanceId" instance_id, 1 "NewVpcId" new_vpc_id, 2 "NewSubnetId" new_subnet_id,
    3 "OldIpRetainTime" old_ip_retain_time: i64, 4 "Vip" vip: String, 5 "DRNetwork" dr_network: i64,
    6 "DrInstanceId" dr_instance_id: String
} }

/// Response of [`ModifyDBInstanceNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDBInstanceNetworkOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies db instance note: `ModifyDBInstanceNote` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDBInstanceNote>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_IS_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNote {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_note: String,
}
operation! { ModifyDBInstanceNote(instance_id: String, instance_note: String) "ModifyDBInstanceNote" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceNote" instance_note
} }

/// Response of [`ModifyDBInstanceNote`]: empty.
pub type ModifyDBInstanceNoteOutput = Empty;

/// Modifies db instance project: `ModifyDBInstanceProject` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDBInstanceProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceProject {
    /// Required.
    pub instance_id_set: Vec<String>,
    /// Required.
    pub project_id: i64,
}
operation! { ModifyDBInstanceProject(instance_id_set: Vec<String>, project_id: i64)
    "ModifyDBInstanceProject" -> ModifyDBInstanceProjectOutput {
    0 "InstanceIdSet" instance_id_set, 1 "ProjectId" project_id
} }

/// Response of [`ModifyDBInstanceProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceProjectOutput {
    pub count: Option<i64>,
}
model! { ModifyDBInstanceProjectOutput {
    0 "Count" count: i64
} }

/// Modifies db instance renew flag: `ModifyDBInstanceRenewFlag` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDBInstanceRenewFlag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceRenewFlag {
    /// Required.
    pub renew_flags: Vec<InstanceRenewInfo>,
}
operation! { ModifyDBInstanceRenewFlag(renew_flags: Vec<InstanceRenewInfo>)
    "ModifyDBInstanceRenewFlag" -> ModifyDBInstanceRenewFlagOutput {
    0 "RenewFlags" renew_flags
} }

/// In the request of [`ModifyDBInstanceRenewFlag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceRenewInfo {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub renew_flag: Option<i64>,
}
input! { InstanceRenewInfo(instance_id: String, renew_flag: i64) {
    0 "InstanceId" instance_id: String, 1 "RenewFlag" renew_flag: i64
} }

/// Response of [`ModifyDBInstanceRenewFlag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceRenewFlagOutput {
    pub count: Option<i64>,
}
model! { ModifyDBInstanceRenewFlagOutput {
    0 "Count" count: i64
} }

/// Modifies db instance ssl: `ModifyDBInstanceSSL` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDBInstanceSSL>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_REPEAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSSL {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub wait_switch: i64,
    pub is_kms: Option<i64>,
    pub key_id: Option<String>,
    pub key_region: Option<String>,
}
operation! { ModifyDBInstanceSSL(instance_id: String, r#type: String, wait_switch: i64)
    "ModifyDBInstanceSSL" -> ModifyDBInstanceSSLOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "WaitSwitch" wait_switch, 3 "IsKMS" is_kms: i64,
    4 "KeyId" key_id: String, 5 "KeyRegion" key_region: String
} }

/// Response of [`ModifyDBInstanceSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSSLOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDBInstanceSSLOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies db instance security groups: `ModifyDBInstanceSecurityGroups` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDBInstanceSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_SECURITY_GROUP_OPERATION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID_IS_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub security_group_id_set: Vec<String>,
}
operation! { ModifyDBInstanceSecurityGroups(instance_id: String, security_group_id_set: Vec<String>)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityGroupIdSet" security_group_id_set
} }

/// Response of [`ModifyDBInstanceSecurityGroups`]: empty.
pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

/// Modifies db name: `ModifyDBName` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDBName>.
///
/// Errors: [`codes::INTERNAL_ERROR_GCS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DB_CHAR_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_EXIST`], [`codes::INVALID_PARAMETER_VALUE_DB_NAME_IS_KEY_WRODS`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_NAME_SAME`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DB_INVALID_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBName {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub old_db_name: String,
    /// Required.
    pub new_db_name: String,
}
operation! { ModifyDBName(instance_id: String, old_db_name: String, new_db_name: String)
    "ModifyDBName" -> ModifyDBNameOutput {
    0 "InstanceId" instance_id, 1 "OldDBName" old_db_name, 2 "NewDBName" new_db_name
} }

/// Response of [`ModifyDBName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNameOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDBNameOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies db remark: `ModifyDBRemark` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDBRemark>.
///
/// Errors: [`codes::INTERNAL_ERROR_GCS_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_BASE_REMARK_IS_ILLEGAL`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBRemark {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub db_remarks: Vec<DBRemark>,
}
operation! { ModifyDBRemark(instance_id: String, db_remarks: Vec<DBRemark>) "ModifyDBRemark" -> Empty {
    0 "InstanceId" instance_id, 1 "DBRemarks" db_remarks
} }

/// Response of [`ModifyDBRemark`]: empty.
pub type ModifyDBRemarkOutput = Empty;

/// In the request of [`ModifyDBRemark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBRemark {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub remark: Option<String>,
}
input! { DBRemark(name: String, remark: String) {
    0 "Name" name: String, 1 "Remark" remark: String
} }

/// Modifies d readable: `ModifyDReadable` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDReadable>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::FAILED_OPERATION_NOT_SUPPORT`],
/// [`codes::RESOURCE_NOT_FOUND_PARAMS_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_VPC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDReadable {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: String,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vip: Option<String>,
    pub read_mode: Option<String>,
}
operation! { ModifyDReadable(instance_id: String, r#type: String) "ModifyDReadable" -> ModifyDReadableOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "VpcId" vpc_id: String, 3 "SubnetId" subnet_id: String,
    4 "Vip" vip: String, 5 "ReadMode" read_mode: String
} }

/// Response of [`ModifyDReadable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDReadableOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDReadableOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies database cdc: `ModifyDatabaseCDC` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDatabaseCDC>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DB_NAME_NOT_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_MODIFY_TYPE_VALUE_INVALID`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DB_INVALID_STATUS`], [`codes::RESOURCE_UNAVAILABLE_NOT_SUPPORT_RO_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseCDC {
    /// Required.
    pub db_names: Vec<String>,
    /// Required.
    pub modify_type: String,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyDatabaseCDC(db_names: Vec<String>, modify_type: String, instance_id: String)
    "ModifyDatabaseCDC" -> ModifyDatabaseCDCOutput {
    0 "DBNames" db_names, 1 "ModifyType" modify_type, 2 "InstanceId" instance_id
} }

/// Response of [`ModifyDatabaseCDC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseCDCOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDatabaseCDCOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies database ct: `ModifyDatabaseCT` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDatabaseCT>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DB_NAME_NOT_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_MODIFY_TYPE_VALUE_INVALID`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DB_INVALID_STATUS`], [`codes::RESOURCE_UNAVAILABLE_NOT_SUPPORT_RO_INSTANCE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_REPEAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseCT {
    /// Required.
    pub db_names: Vec<String>,
    /// Required.
    pub modify_type: String,
    /// Required.
    pub instance_id: String,
    pub change_retention_day: Option<i64>,
}
operation! { ModifyDatabaseCT(db_names: Vec<String>, modify_type: String, instance_id: String)
    "ModifyDatabaseCT" -> ModifyDatabaseCTOutput {
    0 "DBNames" db_names, 1 "ModifyType" modify_type, 2 "InstanceId" instance_id,
    3 "ChangeRetentionDay" change_retention_day: i64
} }

/// Response of [`ModifyDatabaseCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseCTOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDatabaseCTOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies database mdf: `ModifyDatabaseMdf` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDatabaseMdf>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DB_NAME_NOT_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_MODIFY_TYPE_VALUE_INVALID`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DB_INVALID_STATUS`], [`codes::RESOURCE_UNAVAILABLE_NOT_SUPPORT_RO_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseMdf {
    /// Required.
    pub db_names: Vec<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyDatabaseMdf(db_names: Vec<String>, instance_id: String)
    "ModifyDatabaseMdf" -> ModifyDatabaseMdfOutput {
    0 "DBNames" db_names, 1 "InstanceId" instance_id
} }

/// Response of [`ModifyDatabaseMdf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseMdfOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDatabaseMdfOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies database privilege: `ModifyDatabasePrivilege` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDatabasePrivilege>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATA_ERROR`], [`codes::INVALID_PARAMETER_INTERFACE_NAME_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_GRANT_IS_ILLEGAL`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_DB_NOT_EXIT`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabasePrivilege {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub data_base_set: Vec<DataBasePrivilegeModifyInfo>,
}
operation! { ModifyDatabasePrivilege(instance_id: String, data_base_set: Vec<DataBasePrivilegeModifyInfo>)
    "ModifyDatabasePrivilege" -> ModifyDatabasePrivilegeOutput {
    0 "InstanceId" instance_id, 1 "DataBaseSet" data_base_set
} }

/// In the request of [`ModifyDatabasePrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataBasePrivilegeModifyInfo {
    /// Required.
    pub data_base_name: Option<String>,
    /// Required.
    pub account_privileges: Option<Vec<AccountPrivilege>>,
}
input! { DataBasePrivilegeModifyInfo(data_base_name: String, account_privileges: Vec<AccountPrivilege>) {
    0 "DataBaseName" data_base_name: String, 1 "AccountPrivileges" account_privileges: Vec<AccountPrivilege>
} }

/// Response of [`ModifyDatabasePrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabasePrivilegeOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDatabasePrivilegeOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies database shrink mdf: `ModifyDatabaseShrinkMDF` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyDatabaseShrinkMDF>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DB_NAME_NOT_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_MODIFY_TYPE_VALUE_INVALID`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DB_INVALID_STATUS`], [`codes::RESOURCE_UNAVAILABLE_NOT_SUPPORT_RO_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseShrinkMDF {
    /// Required.
    pub db_names: Vec<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyDatabaseShrinkMDF(db_names: Vec<String>, instance_id: String)
    "ModifyDatabaseShrinkMDF" -> ModifyDatabaseShrinkMDFOutput {
    0 "DBNames" db_names, 1 "InstanceId" instance_id
} }

/// Response of [`ModifyDatabaseShrinkMDF`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseShrinkMDFOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDatabaseShrinkMDFOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies incremental migration: `ModifyIncrementalMigration` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyIncrementalMigration>.
///
/// Errors: [`codes::FAILED_OPERATION_MIGRATION_LOCK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_BACKUP_NAME_IS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_MIGRATION_NAME_IS_ILLEGAL`],
/// [`codes::RESOURCE_NOT_FOUND_FULL_BACKUP_MIGRATION_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_COS_STATUS_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIncrementalMigration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_migration_id: String,
    /// Required.
    pub incremental_migration_id: String,
    pub is_recovery: Option<String>,
    pub backup_files: Option<Vec<String>>,
}
operation! {
    ModifyIncrementalMigration(instance_id: String, backup_migration_id: String, incremental_migration_id: String)
    "ModifyIncrementalMigration" -> ModifyIncrementalMigrationOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id,
    2 "IncrementalMigrationId" incremental_migration_id, 3 "IsRecovery" is_recovery: String,
    4 "BackupFiles" backup_files: Vec<String>
} }

/// Response of [`ModifyIncrementalMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIncrementalMigrationOutput {
    pub incremental_migration_id: Option<String>,
}
model! { ModifyIncrementalMigrationOutput {
    0 "IncrementalMigrationId" incremental_migration_id: String
} }

/// Modifies instance encrypt attributes: `ModifyInstanceEncryptAttributes` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyInstanceEncryptAttributes>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_SUPPORT`], [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_REPEAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceEncryptAttributes {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub certificate_attribution: String,
    pub quote_uin: Option<String>,
    pub key_id: Option<String>,
    pub key_region: Option<String>,
}
operation! { ModifyInstanceEncryptAttributes(instance_id: String, certificate_attribution: String)
    "ModifyInstanceEncryptAttributes" -> ModifyInstanceEncryptAttributesOutput {
    0 "InstanceId" instance_id, 1 "CertificateAttribution" certificate_attribution, 2 "QuoteUin" quote_uin: String,
    3 "KeyId" key_id: String, 4 "KeyRegion" key_region: String
} }

/// Response of [`ModifyInstanceEncryptAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceEncryptAttributesOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyInstanceEncryptAttributesOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies instance param: `ModifyInstanceParam` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyInstanceParam>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParam {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub param_list: Vec<Parameter>,
    pub wait_switch: Option<i64>,
}
operation! { ModifyInstanceParam(instance_ids: Vec<String>, param_list: Vec<Parameter>) "ModifyInstanceParam" -> Empty {
    0 "InstanceIds" instance_ids, 1 "ParamList" param_list, 2 "WaitSwitch" wait_switch: i64
} }

/// Response of [`ModifyInstanceParam`]: empty.
pub type ModifyInstanceParamOutput = Empty;

/// In the request of [`ModifyInstanceParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parameter {
    pub name: Option<String>,
    pub current_value: Option<String>,
}
input! { Parameter() {
    0 "Name" name: String, 1 "CurrentValue" current_value: String
} }

/// Modifies log: `ModifyLog` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyLog>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLog {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_type: String,
    /// Required.
    pub log_expire_day: i64,
    /// Required.
    pub high_log_expire_day: i64,
}
operation! { ModifyLog(instance_id: String, log_type: String, log_expire_day: i64, high_log_expire_day: i64)
    "ModifyLog" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "LogExpireDay" log_expire_day,
    3 "HighLogExpireDay" high_log_expire_day
} }

/// Response of [`ModifyLog`]: empty.
pub type ModifyLogOutput = Empty;

/// Modifies maintenance span: `ModifyMaintenanceSpan` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyMaintenanceSpan>.
///
/// Errors: [`codes::INTERNAL_ERROR_GCS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintenanceSpan {
    /// Required.
    pub instance_id: String,
    pub weekly: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub span: Option<i64>,
}
operation! { ModifyMaintenanceSpan(instance_id: String) "ModifyMaintenanceSpan" -> Empty {
    0 "InstanceId" instance_id, 1 "Weekly" weekly: Vec<i64>, 2 "StartTime" start_time: String, 3 "Span" span: i64
} }

/// Response of [`ModifyMaintenanceSpan`]: empty.
pub type ModifyMaintenanceSpanOutput = Empty;

/// Modifies migration: `ModifyMigration` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyMigration>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_CREATE_FLOW_FAILED`],
/// [`codes::INTERNAL_ERROR_DB_CONNECT_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_MIGRATION_NAME_IS_ILLEGAL`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_MIGRATE_REGION_ILLEGAL`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_MIGRATE_STATUS_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigration {
    /// Required.
    pub migrate_id: i64,
    pub migrate_name: Option<String>,
    pub migrate_type: Option<i64>,
    pub source_type: Option<i64>,
    pub source: Option<MigrateSource>,
    pub target: Option<MigrateTarget>,
    pub migrate_db_set: Option<Vec<MigrateDB>>,
}
operation! { ModifyMigration(migrate_id: i64) "ModifyMigration" -> ModifyMigrationOutput {
    0 "MigrateId" migrate_id, 1 "MigrateName" migrate_name: String, 2 "MigrateType" migrate_type: i64,
    3 "SourceType" source_type: i64, 4 "Source" source: MigrateSource, 5 "Target" target: MigrateTarget,
    6 "MigrateDBSet" migrate_db_set: Vec<MigrateDB>
} }

/// Response of [`ModifyMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrationOutput {
    pub migrate_id: Option<i64>,
}
model! { ModifyMigrationOutput {
    0 "MigrateId" migrate_id: i64
} }

/// Modifies open wan ip: `ModifyOpenWanIp` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyOpenWanIp>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_OPERATION_FAILED`], [`codes::FAILED_OPERATION_GCS_ERROR`],
/// [`codes::FAILED_OPERATION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenWanIp {
    /// Required.
    pub instance_id: String,
    pub ro_group_id: Option<String>,
}
operation! { ModifyOpenWanIp(instance_id: String) "ModifyOpenWanIp" -> ModifyOpenWanIpOutput {
    0 "InstanceId" instance_id, 1 "RoGroupId" ro_group_id: String
} }

/// Response of [`ModifyOpenWanIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenWanIpOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyOpenWanIpOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies publish subscribe: `ModifyPublishSubscribe` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyPublishSubscribe>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPublishSubscribe {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub publish_subscribe_id: i64,
    /// Required.
    pub database_tuple_set: Vec<ModifyDataBaseTuple>,
}
operation! {
    ModifyPublishSubscribe(instance_id: String, publish_subscribe_id: i64, database_tuple_set: Vec<ModifyDataBaseTuple>)
    "ModifyPublishSubscribe" -> ModifyPublishSubscribeOutput {
    0 "InstanceId" instance_id, 1 "PublishSubscribeId" publish_subscribe_id, 2 "DatabaseTupleSet" database_tuple_set
} }

/// In the request of [`ModifyPublishSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataBaseTuple {
    /// Required.
    pub database_tuple: Option<DatabaseTuple>,
    pub new_database_tuple: Option<DatabaseTuple>,
    pub delete_data_bases_tuple: Option<bool>,
}
input! { ModifyDataBaseTuple(database_tuple: DatabaseTuple) {
    0 "DatabaseTuple" database_tuple: DatabaseTuple, 1 "NewDatabaseTuple" new_database_tuple: DatabaseTuple,
    2 "DeleteDataBasesTuple" delete_data_bases_tuple: bool
} }

/// Response of [`ModifyPublishSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPublishSubscribeOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyPublishSubscribeOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies publish subscribe name: `ModifyPublishSubscribeName` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyPublishSubscribeName>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PUB_SUB_NAME_IS_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPublishSubscribeName {
    /// Required.
    pub publish_subscribe_id: i64,
    /// Required.
    pub publish_subscribe_name: String,
}
operation! { ModifyPublishSubscribeName(publish_subscribe_id: i64, publish_subscribe_name: String)
    "ModifyPublishSubscribeName" -> Empty {
    0 "PublishSubscribeId" publish_subscribe_id, 1 "PublishSubscribeName" publish_subscribe_name
} }

/// Response of [`ModifyPublishSubscribeName`]: empty.
pub type ModifyPublishSubscribeNameOutput = Empty;

/// Modifies read only group details: `ModifyReadOnlyGroupDetails` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ModifyReadOnlyGroupDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReadOnlyGroupDetails {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub read_only_group_id: String,
    pub read_only_group_name: Option<String>,
    pub is_offline_delay: Option<i64>,
    pub read_only_max_delay_time: Option<i64>,
    pub min_read_only_in_group: Option<i64>,
    pub weight_pairs: Option<Vec<ReadOnlyInstanceWeightPair>>,
    pub auto_weight: Option<i64>,
    pub balance_weight: Option<i64>,
}
operation! { ModifyReadOnlyGroupDetails(instance_id: String, read_only_group_id: String)
    "ModifyReadOnlyGroupDetails" -> Empty {
    0 "InstanceId" instance_id, 1 "ReadOnlyGroupId" read_only_group_id,
    2 "ReadOnlyGroupName" read_only_group_name: String, 3 "IsOfflineDelay" is_offline_delay: i64,
    4 "ReadOnlyMaxDelayTime" read_only_max_delay_time: i64, 5 "MinReadOnlyInGroup" min_read_only_in_group: i64,
    6 "WeightPairs" weight_pairs: Vec<ReadOnlyInstanceWeightPair>, 7 "AutoWeight" auto_weight: i64,
    8 "BalanceWeight" balance_weight: i64
} }

/// Response of [`ModifyReadOnlyGroupDetails`]: empty.
pub type ModifyReadOnlyGroupDetailsOutput = Empty;

/// In the request of [`ModifyReadOnlyGroupDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadOnlyInstanceWeightPair {
    /// Required.
    pub read_only_instance_id: Option<String>,
    /// Required.
    pub read_only_weight: Option<i64>,
}
input! { ReadOnlyInstanceWeightPair(read_only_instance_id: String, read_only_weight: i64) {
    0 "ReadOnlyInstanceId" read_only_instance_id: String, 1 "ReadOnlyWeight" read_only_weight: i64
} }

/// Opens inter communication: `OpenInterCommunication` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=OpenInterCommunication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenInterCommunication {
    /// Required.
    pub instance_id_set: Vec<String>,
}
operation! { OpenInterCommunication(instance_id_set: Vec<String>)
    "OpenInterCommunication" -> OpenInterCommunicationOutput {
    0 "InstanceIdSet" instance_id_set
} }

/// Response of [`OpenInterCommunication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenInterCommunicationOutput {
    pub inter_instance_flow_set: Vec<InterInstanceFlow>,
}
model! { OpenInterCommunicationOutput {
    0 "InterInstanceFlowSet" inter_instance_flow_set: Vec<InterInstanceFlow>
} }

/// Opens log: `OpenLog` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=OpenLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLog {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_type: String,
    /// Required.
    pub log_expire_day: i64,
    /// Required.
    pub high_log_expire_day: i64,
}
operation! { OpenLog(instance_id: String, log_type: String, log_expire_day: i64, high_log_expire_day: i64)
    "OpenLog" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "LogExpireDay" log_expire_day,
    3 "HighLogExpireDay" high_log_expire_day
} }

/// Response of [`OpenLog`]: empty.
pub type OpenLogOutput = Empty;

/// Queries migration check process: `QueryMigrationCheckProcess` of `sqlserver` 2018-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=QueryMigrationCheckProcess>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_DB_CONNECT_ERROR`], [`codes::INTERNAL_ERROR_GCS_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMigrationCheckProcess {
    /// Required.
    pub migrate_id: i64,
}
operation! { QueryMigrationCheckProcess(migrate_id: i64)
    "QueryMigrationCheckProcess" -> QueryMigrationCheckProcessOutput {
    0 "MigrateId" migrate_id
} }

/// Response of [`QueryMigrationCheckProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMigrationCheckProcessOutput {
    pub total_step: Option<i64>,
    pub current_step: Option<i64>,
    pub step_details: Vec<StepDetail>,
}
model! { QueryMigrationCheckProcessOutput {
    0 "TotalStep" total_step: i64, 1 "CurrentStep" current_step: i64, 2 "StepDetails" step_details: Vec<StepDetail>
} }

/// In the response of [`QueryMigrationCheckProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepDetail {
    pub msg: Option<String>,
    pub status: Option<i64>,
    pub name: Option<String>,
}
model! { StepDetail {
    0 "Msg" msg: String, 1 "Status" status: i64, 2 "Name" name: String
} }

/// `RecycleDBInstance` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=RecycleDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecycleDBInstance {
    /// Required.
    pub instance_id: String,
}
operation! { RecycleDBInstance(instance_id: String) "RecycleDBInstance" -> RecycleDBInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`RecycleDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecycleDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { RecycleDBInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// `RecycleReadOnlyGroup` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=RecycleReadOnlyGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RO_GROUP_STATUS_IS_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecycleReadOnlyGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub read_only_group_id: String,
}
operation! { RecycleReadOnlyGroup(instance_id: String, read_only_group_id: String)
    "RecycleReadOnlyGroup" -> RecycleReadOnlyGroupOutput {
    0 "InstanceId" instance_id, 1 "ReadOnlyGroupId" read_only_group_id
} }

/// Response of [`RecycleReadOnlyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecycleReadOnlyGroupOutput {
    pub flow_id: Option<i64>,
}
model! { RecycleReadOnlyGroupOutput {
    0 "FlowId" flow_id: i64
} }

/// Removes backups: `RemoveBackups` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=RemoveBackups>.
///
/// Errors: [`codes::INTERNAL_ERROR_COS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackups {
    /// Required.
    pub instance_id: String,
    pub backup_names: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { RemoveBackups(instance_id: String) "RemoveBackups" -> Empty {
    0 "InstanceId" instance_id, 1 "BackupNames" backup_names: Vec<String>, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String
} }

/// Response of [`RemoveBackups`]: empty.
pub type RemoveBackupsOutput = Empty;

/// Renews db instance: `RenewDBInstance` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=RenewDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::INVALID_PARAMETER_PAY_ORDER_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SPEC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstance {
    /// Required.
    pub instance_id: String,
    pub period: Option<i64>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub auto_renew_flag: Option<i64>,
}
operation! { RenewDBInstance(instance_id: String) "RenewDBInstance" -> RenewDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "Period" period: i64, 2 "AutoVoucher" auto_voucher: i64,
    3 "VoucherIds" voucher_ids: Vec<String>, 4 "AutoRenewFlag" auto_renew_flag: i64
} }

/// Response of [`RenewDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstanceOutput {
    pub deal_name: Option<String>,
}
model! { RenewDBInstanceOutput {
    0 "DealName" deal_name: String
} }

/// Renews postpaid db instance: `RenewPostpaidDBInstance` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=RenewPostpaidDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewPostpaidDBInstance {
    /// Required.
    pub instance_id: String,
}
operation! { RenewPostpaidDBInstance(instance_id: String) "RenewPostpaidDBInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`RenewPostpaidDBInstance`]: empty.
pub type RenewPostpaidDBInstanceOutput = Empty;

/// Resets account password: `ResetAccountPassword` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=ResetAccountPassword>.
///
/// Errors: [`codes::INTERNAL_ERROR_GCS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD_IS_ILLEGAL`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_ACCOUNT_INVALID_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub accounts: Vec<AccountPassword>,
}
operation! { ResetAccountPassword(instance_id: String, accounts: Vec<AccountPassword>)
    "ResetAccountPassword" -> ResetAccountPasswordOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts
} }

/// In the request of [`ResetAccountPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountPassword {
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
    pub encrypted_version: Option<i64>,
}
input! { AccountPassword(user_name: String, password: Secret) {
    0 "UserName" user_name: String, 1 "Password" password: Secret, 2 "EncryptedVersion" encrypted_version: i64
} }

/// Response of [`ResetAccountPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordOutput {
    pub flow_id: Option<i64>,
}
model! { ResetAccountPasswordOutput {
    0 "FlowId" flow_id: i64
} }

/// Restarts db instance: `RestartDBInstance` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=RestartDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstance {
    /// Required.
    pub instance_id: String,
    pub wait_switch: Option<i64>,
}
operation! { RestartDBInstance(instance_id: String) "RestartDBInstance" -> RestartDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "WaitSwitch" wait_switch: i64
} }

/// Response of [`RestartDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { RestartDBInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// Restores instance: `RestoreInstance` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=RestoreInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DB_EXIST`],
/// [`codes::LIMIT_EXCEEDED_TOO_MANY_DB`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DB_INVALID_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_id: i64,
    pub target_instance_id: Option<String>,
    pub rename_restore: Option<Vec<RenameRestoreDatabase>>,
    pub r#type: Option<i64>,
    pub db_list: Option<Vec<String>>,
    pub group_id: Option<String>,
}
operation! { RestoreInstance(instance_id: String, backup_id: i64) "RestoreInstance" -> RestoreInstanceOutput {
    0 "InstanceId" instance_id, 1 "BackupId" backup_id, 2 "TargetInstanceId" target_instance_id: String,
    3 "RenameRestore" rename_restore: Vec<RenameRestoreDatabase>, 4 "Type" r#type: i64, 5 "DBList" db_list: Vec<String>,
    6 "GroupId" group_id: String
} }

/// Response of [`RestoreInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { RestoreInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// `RollbackInstance` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=RollbackInstance>.
///
/// Errors: [`codes::INTERNAL_ERROR_GCS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DB_CHAR_ILLEGAL`],
/// [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_DB_INVALID_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub time: String,
    pub dbs: Option<Vec<String>>,
    pub target_instance_id: Option<String>,
    pub rename_restore: Option<Vec<RenameRestoreDatabase>>,
}
operation! { RollbackInstance(instance_id: String, r#type: i64, time: String)
    "RollbackInstance" -> RollbackInstanceOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "Time" time, 3 "DBs" dbs: Vec<String>,
    4 "TargetInstanceId" target_instance_id: String, 5 "RenameRestore" rename_restore: Vec<RenameRestoreDatabase>
} }

/// Response of [`RollbackInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { RollbackInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// Runs migration: `RunMigration` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=RunMigration>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::LIMIT_EXCEEDED_TOO_MANY_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMigration {
    /// Required.
    pub migrate_id: i64,
}
operation! { RunMigration(migrate_id: i64) "RunMigration" -> RunMigrationOutput {
    0 "MigrateId" migrate_id
} }

/// Response of [`RunMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMigrationOutput {
    pub flow_id: Option<i64>,
}
model! { RunMigrationOutput {
    0 "FlowId" flow_id: i64
} }

/// Starts backup migration: `StartBackupMigration` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=StartBackupMigration>.
///
/// Errors: [`codes::FAILED_OPERATION_MIGRATION_LOCK_ERROR`], [`codes::INTERNAL_ERROR_COS_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_BACKUP_NAME_IS_ILLEGAL`], [`codes::RESOURCE_NOT_FOUND_BACKUP_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_FULL_BACKUP_MIGRATION_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_COS_STATUS_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBackupMigration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_migration_id: String,
}
operation! { StartBackupMigration(instance_id: String, backup_migration_id: String)
    "StartBackupMigration" -> StartBackupMigrationOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id
} }

/// Response of [`StartBackupMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBackupMigrationOutput {
    pub flow_id: Option<i64>,
}
model! { StartBackupMigrationOutput {
    0 "FlowId" flow_id: i64
} }

/// Starts incremental migration: `StartIncrementalMigration` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=StartIncrementalMigration>.
///
/// Errors: [`codes::FAILED_OPERATION_MIGRATION_LOCK_ERROR`], [`codes::INTERNAL_ERROR_COS_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER_VALUE_BACKUP_NAME_IS_ILLEGAL`],
/// [`codes::RESOURCE_NOT_FOUND_BACKUP_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_FULL_BACKUP_MIGRATION_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_COS_STATUS_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIncrementalMigration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_migration_id: String,
    /// Required.
    pub incremental_migration_id: String,
}
operation! {
    StartIncrementalMigration(instance_id: String, backup_migration_id: String, incremental_migration_id: String)
    "StartIncrementalMigration" -> StartIncrementalMigrationOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id,
    2 "IncrementalMigrationId" incremental_migration_id
} }

/// Response of [`StartIncrementalMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIncrementalMigrationOutput {
    pub flow_id: Option<i64>,
}
model! { StartIncrementalMigrationOutput {
    0 "FlowId" flow_id: i64
} }

/// Starts instance x event: `StartInstanceXEvent` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=StartInstanceXEvent>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::RESOURCE_NOT_FOUND_PARAMS_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceXEvent {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub event_config: Vec<EventConfig>,
}
operation! { StartInstanceXEvent(instance_id: String, event_config: Vec<EventConfig>) "StartInstanceXEvent" -> Empty {
    0 "InstanceId" instance_id, 1 "EventConfig" event_config
} }

/// Response of [`StartInstanceXEvent`]: empty.
pub type StartInstanceXEventOutput = Empty;

/// In the request of [`StartInstanceXEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventConfig {
    /// Required.
    pub event_type: Option<String>,
    /// Required.
    pub threshold: Option<i64>,
}
input! { EventConfig(event_type: String, threshold: i64) {
    0 "EventType" event_type: String, 1 "Threshold" threshold: i64
} }

/// Starts migration check: `StartMigrationCheck` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=StartMigrationCheck>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_CREATE_FLOW_FAILED`],
/// [`codes::INTERNAL_ERROR_DB_CONNECT_ERROR`], [`codes::INTERNAL_ERROR_GCS_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DB_INVALID_STATUS`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_MIGRATE_STATUS_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMigrationCheck {
    /// Required.
    pub migrate_id: i64,
}
operation! { StartMigrationCheck(migrate_id: i64) "StartMigrationCheck" -> StartMigrationCheckOutput {
    0 "MigrateId" migrate_id
} }

/// Response of [`StartMigrationCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMigrationCheckOutput {
    pub flow_id: Option<i64>,
}
model! { StartMigrationCheckOutput {
    0 "FlowId" flow_id: i64
} }

/// Stops migration: `StopMigration` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=StopMigration>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_CREATE_FLOW_FAILED`],
/// [`codes::INTERNAL_ERROR_DB_CONNECT_ERROR`], [`codes::INTERNAL_ERROR_GCS_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_DB_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DB_INVALID_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigration {
    /// Required.
    pub migrate_id: i64,
}
operation! { StopMigration(migrate_id: i64) "StopMigration" -> StopMigrationOutput {
    0 "MigrateId" migrate_id
} }

/// Response of [`StopMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigrationOutput {
    pub flow_id: Option<i64>,
}
model! { StopMigrationOutput {
    0 "FlowId" flow_id: i64
} }

/// Switches cloud instance ha: `SwitchCloudInstanceHA` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=SwitchCloudInstanceHA>.
///
/// Errors: [`codes::FAILED_OPERATION_GCS_ERROR`], [`codes::FAILED_OPERATION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchCloudInstanceHA {
    /// Required.
    pub instance_id: String,
    pub wait_switch: Option<i64>,
}
operation! { SwitchCloudInstanceHA(instance_id: String) "SwitchCloudInstanceHA" -> SwitchCloudInstanceHAOutput {
    0 "InstanceId" instance_id, 1 "WaitSwitch" wait_switch: i64
} }

/// Response of [`SwitchCloudInstanceHA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchCloudInstanceHAOutput {
    pub flow_id: Option<i64>,
}
model! { SwitchCloudInstanceHAOutput {
    0 "FlowId" flow_id: i64
} }

/// `TerminateDBInstance` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=TerminateDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDBInstance {
    /// Required.
    pub instance_id_set: Vec<String>,
}
operation! { TerminateDBInstance(instance_id_set: Vec<String>) "TerminateDBInstance" -> Empty {
    0 "InstanceIdSet" instance_id_set
} }

/// Response of [`TerminateDBInstance`]: empty.
pub type TerminateDBInstanceOutput = Empty;

/// `UpgradeDBInstance` of `sqlserver` 2018-03-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sqlserver&Version=2018-03-28&Action=UpgradeDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`],
/// [`codes::INVALID_PARAMETER_PAY_ORDER_FAILED`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstance {
    /// Required.
    pub instance_id: String,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub cpu: Option<i64>,
    pub db_version: Option<String>,
    pub ha_type: Option<String>,
    pub multi_zones: Option<String>,
    pub wait_switch: Option<i64>,
    pub dr_zones: Option<Vec<DrZoneInfo>>,
    pub upgrade_compat_level: Option<i64>,
    pub throughput_performance: Option<i64>,
}
operation! { UpgradeDBInstance(instance_id: String) "UpgradeDBInstance" -> UpgradeDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory: i64, 2 "Storage" storage: i64, 3 "AutoVoucher" auto_voucher: i64,
    4 "VoucherIds" voucher_ids: Vec<String>, 5 "Cpu" cpu: i64, 6 "DBVersion" db_version: String,
    7 "HAType" ha_type: String, 8 "MultiZones" multi_zones: String, 9 "WaitSwitch" wait_switch: i64,
    10 "DrZones" dr_zones: Vec<DrZoneInfo>, 11 "UpgradeCompatLevel" upgrade_compat_level: i64,
    12 "ThroughputPerformance" throughput_performance: i64
} }

/// Response of [`UpgradeDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceOutput {
    pub deal_name: Option<String>,
}
model! { UpgradeDBInstanceOutput {
    0 "DealName" deal_name: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION_COS_ERROR "FailedOperation.CosError",
    FAILED_OPERATION_COS_PROPERTIES_ERROR "FailedOperation.CosPropertiesError",
    FAILED_OPERATION_CREATE_ORDER_FAILED "FailedOperation.CreateOrderFailed",
    FAILED_OPERATION_DB_ERROR "FailedOperation.DBError",
    FAILED_OPERATION_DOMAIN_OPERATION_FAILED "FailedOperation.DomainOperationFailed",
    FAILED_OPERATION_GCS_ERROR "FailedOperation.GcsError",
    FAILED_OPERATION_GET_VPC_FAILED "FailedOperation.GetVpcFailed",
    FAILED_OPERATION_MIGRATION_LOCK_ERROR "FailedOperation.MigrationLockError",
    FAILED_OPERATION_NOT_SUPPORT "FailedOperation.NotSupport",
    FAILED_OPERATION_QUERY_ORDER_FAILED "FailedOperation.QueryOrderFailed",
    FAILED_OPERATION_QUERY_PRICE_FAILED "FailedOperation.QueryPriceFailed",
    FAILED_OPERATION_SECURITY_GROUP_OPERATION_ERROR "FailedOperation.SecurityGroupOperationError",
    FAILED_OPERATION_VPC_ERROR "FailedOperation.VPCError", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_CAM_AUTH_FAILED "InternalError.CamAuthFailed", INTERNAL_ERROR_COS_ERROR "InternalError.CosError",
    INTERNAL_ERROR_CREATE_FLOW_FAILED "InternalError.CreateFlowFailed",
    INTERNAL_ERROR_DB_CONNECT_ERROR "InternalError.DBConnectError", INTERNAL_ERROR_DB_ERROR "InternalError.DBError",
    INTERNAL_ERROR_DATA_ERROR "InternalError.DataError", INTERNAL_ERROR_GCS_ERROR "InternalError.GcsError",
    INTERNAL_ERROR_STS_ERROR "InternalError.StsError", INTERNAL_ERROR_SYSTEM_ERROR "InternalError.SystemError",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError", INTERNAL_ERROR_VPC_ERROR "InternalError.VPCError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_INPUT_ILLEGAL "InvalidParameter.InputIllegal",
    INVALID_PARAMETER_INTERFACE_NAME_NOT_FOUND "InvalidParameter.InterfaceNameNotFound",
    INVALID_PARAMETER_NOT_SUPPORT_PUB_SUB_INSTANCE "InvalidParameter.NotSupportPubSubInstance",
    INVALID_PARAMETER_NOT_SUPPORT_READ_ONLY_MASTER_INSTANCE "InvalidParameter.NotSupportReadOnlyMasterInstance",
    INVALID_PARAMETER_NOT_SUPPORT_SINGLE_INSTANCE "InvalidParameter.NotSupportSingleInstance",
    INVALID_PARAMETER_PARAMS_ASSERT_FAILED "InvalidParameter.ParamsAssertFailed",
    INVALID_PARAMETER_PAY_ORDER_FAILED "InvalidParameter.PayOrderFailed",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ACCOUNT_EXIST "InvalidParameterValue.AccountExist",
    INVALID_PARAMETER_VALUE_ACCOUNT_NAME_IS_ILLEGAL "InvalidParameterValue.AccountNameIsIllegal",
    INVALID_PARAMETER_VALUE_ACCOUNT_NAME_IS_KEY_WORDS "InvalidParameterValue.AccountNameIsKeyWords",
    INVALID_PARAMETER_VALUE_ACCOUNT_REMARK_IS_ILLEGAL "InvalidParameterValue.AccountRemarkIsIllegal",
    INVALID_PARAMETER_VALUE_ADMIN_ACCOUNT_NOT_UNIQUE "InvalidParameterValue.AdminAccountNotUnique",
    INVALID_PARAMETER_VALUE_BACKUP_NAME_IS_ILLEGAL "InvalidParameterValue.BackupNameIsIllegal",
    INVALID_PARAMETER_VALUE_BAD_GOODS_NUM "InvalidParameterValue.BadGoodsNum",
    INVALID_PARAMETER_VALUE_CHARSET_IS_ILLEGAL "InvalidParameterValue.CharsetIsIllegal",
    INVALID_PARAMETER_VALUE_COS_PATH_ERROR "InvalidParameterValue.CosPathError",
    INVALID_PARAMETER_VALUE_COST_TYPE_NOT_SUPPORTED "InvalidParameterValue.CostTypeNotSupported",
    INVALID_PARAMETER_VALUE_DB_CHAR_ILLEGAL "InvalidParameterValue.DBCharIllegal",
    INVALID_PARAMETER_VALUE_DB_EXIST "InvalidParameterValue.DBExist",
    INVALID_PARAMETER_VALUE_DB_NAME_IS_KEY_WRODS "InvalidParameterValue.DBNameIsKeyWrods",
    INVALID_PARAMETER_VALUE_DB_NAME_NOT_NULL "InvalidParameterValue.DBNameNotNull",
    INVALID_PARAMETER_VALUE_DB_NAME_SAME "InvalidParameterValue.DBNameSame",
    INVALID_PARAMETER_VALUE_DATA_BASE_REMARK_IS_ILLEGAL "InvalidParameterValue.DataBaseRemarkIsIllegal",
    INVALID_PARAMETER_VALUE_GRANT_IS_ILLEGAL "InvalidParameterValue.GrantIsIllegal",
    INVALID_PARAMETER_VALUE_ILLEGAL_REGION "InvalidParameterValue.IllegalRegion",
    INVALID_PARAMETER_VALUE_ILLEGAL_SPEC "InvalidParameterValue.IllegalSpec",
    INVALID_PARAMETER_VALUE_ILLEGAL_ZONE "InvalidParameterValue.IllegalZone",
    INVALID_PARAMETER_VALUE_INSTANCE_EXPAND_VOLUME_LOW "InvalidParameterValue.InstanceExpandVolumeLow",
    INVALID_PARAMETER_VALUE_INSTANCE_NAME_IS_ILLEGAL "InvalidParameterValue.InstanceNameIsIllegal",
    INVALID_PARAMETER_VALUE_MIGRATION_NAME_IS_ILLEGAL "InvalidParameterValue.MigrationNameIsIllegal",
    INVALID_PARAMETER_VALUE_MODIFY_TYPE_VALUE_INVALID "InvalidParameterValue.ModifyTypeValueInvalid",
    INVALID_PARAMETER_VALUE_ON_CVM_TYPE_NOT_SUPPORTED "InvalidParameterValue.OnCvmTypeNotSupported",
    INVALID_PARAMETER_VALUE_PARAMETER_TYPE_ERROR "InvalidParameterValue.ParameterTypeError",
    INVALID_PARAMETER_VALUE_PASSWORD_IS_ILLEGAL "InvalidParameterValue.PasswordIsIllegal",
    INVALID_PARAMETER_VALUE_PRIVILEGE_IS_ILLEGAL "InvalidParameterValue.PrivilegeIsIllegal",
    INVALID_PARAMETER_VALUE_PUB_SUB_NAME_IS_ILLEGAL "InvalidParameterValue.PubSubNameIsIllegal",
    INVALID_PARAMETER_VALUE_RO_GROUP_NAME_IS_ILLEGAL "InvalidParameterValue.RoGroupNameIsIllegal",
    INVALID_PARAMETER_VALUE_RO_GROUP_STATUS_IS_ILLEGAL "InvalidParameterValue.RoGroupStatusIsIllegal",
    INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID_IS_ILLEGAL "InvalidParameterValue.SecurityGroupIdIsIllegal",
    LIMIT_EXCEEDED_TOO_MANY_DB "LimitExceeded.TooManyDB", MISSING_PARAMETER "MissingParameter",
    RESOURCE_IN_USE_INCREMENTAL_MIGRATION_EXIST "ResourceInUse.IncrementalMigrationExist",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_ACCOUNT_NOT_EXIST "ResourceNotFound.AccountNotExist",
    RESOURCE_NOT_FOUND_BACKUP_NOT_FOUND "ResourceNotFound.BackupNotFound",
    RESOURCE_NOT_FOUND_DB_NOT_EXIT "ResourceNotFound.DBNotExit",
    RESOURCE_NOT_FOUND_DB_NOT_FOUND "ResourceNotFound.DBNotFound",
    RESOURCE_NOT_FOUND_FULL_BACKUP_MIGRATION_NOT_EXIST "ResourceNotFound.FullBackupMigrationNotExist",
    RESOURCE_NOT_FOUND_INCRE_BACKUP_MIGRATION_NOT_EXIST "ResourceNotFound.IncreBackupMigrationNotExist",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND "ResourceNotFound.InstanceNotFound",
    RESOURCE_NOT_FOUND_PARAMS_NOT_FOUND "ResourceNotFound.ParamsNotFound",
    RESOURCE_NOT_FOUND_VPC_NOT_EXIST "ResourceNotFound.VpcNotExist",
    RESOURCE_UNAVAILABLE_ACCOUNT_INVALID_STATUS "ResourceUnavailable.AccountInvalidStatus",
    RESOURCE_UNAVAILABLE_BACKUP_MIGRATION_RECOVERY_TYPE_ERR "ResourceUnavailable.BackupMigrationRecoveryTypeErr",
    RESOURCE_UNAVAILABLE_COS_STATUS_ERR "ResourceUnavailable.CosStatusErr",
    RESOURCE_UNAVAILABLE_DB_INVALID_STATUS "ResourceUnavailable.DBInvalidStatus",
    RESOURCE_UNAVAILABLE_INSTANCE_MIGRATE_REGION_ILLEGAL "ResourceUnavailable.InstanceMigrateRegionIllegal",
    RESOURCE_UNAVAILABLE_INSTANCE_MIGRATE_STATUS_INVALID "ResourceUnavailable.InstanceMigrateStatusInvalid",
    RESOURCE_UNAVAILABLE_INSTANCE_STATUS_INVALID "ResourceUnavailable.InstanceStatusInvalid",
    RESOURCE_UNAVAILABLE_NOT_SUPPORT_RO_INSTANCE "ResourceUnavailable.NotSupportRoInstance",
    RESOURCE_UNAVAILABLE_VPC_NOT_EXIST "ResourceUnavailable.VpcNotExist",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_PERMISSION_DENIED "UnauthorizedOperation.PermissionDenied",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_REPEAT "UnsupportedOperation.NotSupportRepeat",
    UNSUPPORTED_OPERATION_UPLOAD_TYPE_ERROR "UnsupportedOperation.UploadTypeError"
}

#[cfg(feature = "unstable-registry")]
register! {
    AssociateSecurityGroups, BalanceReadOnlyGroup, CloneDB, CloseInterCommunication, CloseLog, CompleteExpansion,
    CompleteMigration, CreateAccount, CreateBackup, CreateBackupMigration, CreateBasicDBInstances,
    CreateBusinessDBInstances, CreateBusinessIntelligenceFile, CreateCloudDBInstances, CreateCloudReadOnlyDBInstances,
    CreateDB, CreateDBInstances, CreateExportTask, CreateIncrementalMigration, CreateMigration, CreatePublishSubscribe,
    CreateReadOnlyDBInstances, CutXEvents, DeleteAccount, DeleteBackupMigration, DeleteBusinessIntelligenceFile,
    DeleteDB, DeleteDBInstance, DeleteExportTask, DeleteIncrementalMigration, DeleteMigration, DeletePublishSubscribe,
    DeleteRestoreTask, DescribeAccountPrivilegeByDB, DescribeAccounts, DescribeBackupByFlowId, DescribeBackupCommand,
    DescribeBackupFiles, DescribeBackupMigration, DescribeBackupMonitor, DescribeBackupStatistical,
    DescribeBackupSummary, DescribeBackupUploadSize, DescribeBackups, DescribeBusinessIntelligenceFile,
    DescribeCollationTimeZone, DescribeCrossBackupStatistical, DescribeCrossRegionZone, DescribeCrossRegions,
    DescribeDBCharsets, DescribeDBInstanceInter, DescribeDBInstances, DescribeDBInstancesAttribute,
    DescribeDBPrivilegeByAccount, DescribeDBRestoreTime, DescribeDBSecurityGroups, DescribeDBs, DescribeDBsNormal,
    DescribeDatabaseNames, DescribeDatabases, DescribeDatabasesNormal, DescribeExportTasks, DescribeFlowStatus,
    DescribeHASwitchLog, DescribeIncrementalMigration, DescribeInquiryPriceParameter, DescribeInstanceByOrders,
    DescribeInstanceParamRecords, DescribeInstanceParams, DescribeInstanceTasks, DescribeInstanceTradeParameter,
    DescribeLogInstanceList, DescribeLogs, DescribeMaintenanceSpan, DescribeMigrationDatabases, DescribeMigrationDetail,
    DescribeMigrations, DescribeOrders, DescribeProductConfig, DescribeProductSpec, DescribeProjectSecurityGroups,
    DescribePublishSubscribe, DescribeReadOnlyGroupAutoWeight, DescribeReadOnlyGroupByReadOnlyInstance,
    DescribeReadOnlyGroupDetails, DescribeReadOnlyGroupList, DescribeRegions, DescribeRegularBackupPlan,
    DescribeRestoreTask, DescribeRestoreTimeRange, DescribeRollbackTime, DescribeSlowlogs, DescribeSpecSellStatus,
    DescribeUpgradeInstanceCheck, DescribeUploadBackupInfo, DescribeUploadIncrementalInfo, DescribeXEvents,
    DescribeZones, DisassociateSecurityGroups, InquiryPriceCreateDBInstances, InquiryPriceRenewDBInstance,
    InquiryPriceUpgradeDBInstance, ModifyAccountPrivilege, ModifyAccountRemark, ModifyBackupMigration, ModifyBackupName,
    ModifyBackupStrategy, ModifyCloseWanIp, ModifyCrossBackupStrategy, ModifyDBEncryptAttributes, ModifyDBInstanceName,
    ModifyDBInstanceNetwork, ModifyDBInstanceNote, ModifyDBInstanceProject, ModifyDBInstanceRenewFlag,
    ModifyDBInstanceSSL, ModifyDBInstanceSecurityGroups, ModifyDBName, ModifyDBRemark, ModifyDReadable,
    ModifyDatabaseCDC, ModifyDatabaseCT, ModifyDatabaseMdf, ModifyDatabasePrivilege, ModifyDatabaseShrinkMDF,
    ModifyIncrementalMigration, ModifyInstanceEncryptAttributes, ModifyInstanceParam, ModifyLog, ModifyMaintenanceSpan,
    ModifyMigration, ModifyOpenWanIp, ModifyPublishSubscribe, ModifyPublishSubscribeName, ModifyReadOnlyGroupDetails,
    OpenInterCommunication, OpenLog, QueryMigrationCheckProcess, RecycleDBInstance, RecycleReadOnlyGroup, RemoveBackups,
    RenewDBInstance, RenewPostpaidDBInstance, ResetAccountPassword, RestartDBInstance, RestoreInstance,
    RollbackInstance, RunMigration, StartBackupMigration, StartIncrementalMigration, StartInstanceXEvent,
    StartMigrationCheck, StopMigration, SwitchCloudInstanceHA, TerminateDBInstance, UpgradeDBInstance
}
