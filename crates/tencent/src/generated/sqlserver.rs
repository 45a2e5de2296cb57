//! `sqlserver` 2018-03-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "sqlserver", version: "2018-03-28", code: "sqlserver", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroups {
    pub security_group_id: String,
    pub instance_id_set: Vec<String>,
}
operation! { AssociateSecurityGroups(security_group_id: String, instance_id_set: Vec<String>)
    "AssociateSecurityGroups" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "InstanceIdSet" instance_id_set
} }

pub type AssociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceReadOnlyGroup {
    pub instance_id: String,
    pub read_only_group_id: String,
}
operation! { BalanceReadOnlyGroup(instance_id: String, read_only_group_id: String) "BalanceReadOnlyGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "ReadOnlyGroupId" read_only_group_id
} }

pub type BalanceReadOnlyGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDB {
    pub instance_id: String,
    pub rename_restore: Vec<RenameRestoreDatabase>,
}
operation! { CloneDB(instance_id: String, rename_restore: Vec<RenameRestoreDatabase>) "CloneDB" -> CloneDBOutput {
    0 "InstanceId" instance_id, 1 "RenameRestore" rename_restore
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameRestoreDatabase {
    pub old_name: Option<String>,
    pub new_name: Option<String>,
}
input! { RenameRestoreDatabase() {
    0 "OldName" old_name: String, 1 "NewName" new_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDBOutput {
    pub flow_id: Option<i64>,
}
model! { CloneDBOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseInterCommunication {
    pub instance_id_set: Vec<String>,
}
operation! { CloseInterCommunication(instance_id_set: Vec<String>)
    "CloseInterCommunication" -> CloseInterCommunicationOutput {
    0 "InstanceIdSet" instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseInterCommunicationOutput {
    pub inter_instance_flow_set: Option<Vec<InterInstanceFlow>>,
}
model! { CloseInterCommunicationOutput {
    0 "InterInstanceFlowSet" inter_instance_flow_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterInstanceFlow {
    pub instance_id: Option<String>,
    pub flow_id: Option<i64>,
}
model! { InterInstanceFlow {
    0 "InstanceId" instance_id, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseLog {
    pub instance_id: String,
    pub log_type: String,
}
operation! { CloseLog(instance_id: String, log_type: String) "CloseLog" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type
} }

pub type CloseLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteExpansion {
    pub instance_id: String,
}
operation! { CompleteExpansion(instance_id: String) "CompleteExpansion" -> CompleteExpansionOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteExpansionOutput {
    pub flow_id: Option<u64>,
}
model! { CompleteExpansionOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteMigration {
    pub migrate_id: i64,
}
operation! { CompleteMigration(migrate_id: i64) "CompleteMigration" -> CompleteMigrationOutput {
    0 "MigrateId" migrate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteMigrationOutput {
    pub flow_id: Option<i64>,
}
model! { CompleteMigrationOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub instance_id: String,
    pub accounts: Vec<AccountCreateInfo>,
}
operation! { CreateAccount(instance_id: String, accounts: Vec<AccountCreateInfo>)
    "CreateAccount" -> CreateAccountOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountCreateInfo {
    pub user_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBPrivilege {
    pub db_name: Option<String>,
    pub privilege: Option<String>,
}
input! { DBPrivilege(db_name: String, privilege: String) {
    0 "DBName" db_name: String, 1 "Privilege" privilege: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountOutput {
    pub flow_id: Option<i64>,
}
model! { CreateAccountOutput {
    0 "FlowId" flow_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub flow_id: Option<i64>,
}
model! { CreateBackupOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupMigration {
    pub instance_id: String,
    pub recovery_type: String,
    pub upload_type: String,
    pub migration_name: String,
    pub backup_files: Option<Vec<String>>,
}
operation! { CreateBackupMigration(instance_id: String, recovery_type: String, upload_type: String, migration_name: String)
    "CreateBackupMigration" -> CreateBackupMigrationOutput {
    0 "InstanceId" instance_id, 1 "RecoveryType" recovery_type, 2 "UploadType" upload_type,
    3 "MigrationName" migration_name, 4 "BackupFiles" backup_files: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupMigrationOutput {
    pub backup_migration_id: Option<String>,
}
model! { CreateBackupMigrationOutput {
    0 "BackupMigrationId" backup_migration_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicDBInstances {
    pub zone: String,
    pub cpu: u64,
    pub memory: u64,
    pub storage: u64,
    pub subnet_id: String,
    pub vpc_id: String,
    pub machine_type: String,
    pub instance_charge_type: Option<String>,
    pub project_id: Option<u64>,
    pub goods_num: Option<u64>,
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
    pub throughput_performance: Option<u64>,
}

/// What [`CreateBasicDBInstances::new`] takes.
pub struct CreateBasicDBInstancesRequired {
    pub zone: String,
    pub cpu: u64,
    pub memory: u64,
    pub storage: u64,
    pub subnet_id: String,
    pub vpc_id: String,
    pub machine_type: String,
}
operation! { CreateBasicDBInstances{CreateBasicDBInstancesRequired: zone, cpu, memory, storage, subnet_id, vpc_id, machine_type}
    "CreateBasicDBInstances" -> CreateBasicDBInstancesOutput {
    0 "Zone" zone, 1 "Cpu" cpu, 2 "Memory" memory, 3 "Storage" storage, 4 "SubnetId" subnet_id, 5 "VpcId" vpc_id,
    6 "MachineType" machine_type, 7 "InstanceChargeType" instance_charge_type: String, 8 "ProjectId" project_id: u64,
    9 "GoodsNum" goods_num: u64, 10 "DBVersion" db_version: String, 11 "Period" period: i64,
    12 "SecurityGroupList" security_group_list: Vec<String>, 13 "AutoRenewFlag" auto_renew_flag: i64,
    14 "AutoVoucher" auto_voucher: i64, 15 "VoucherIds" voucher_ids: Vec<String>, 16 "Weekly" weekly: Vec<i64>,
    17 "StartTime" start_time: String, 18 "Span" span: i64, 19 "ResourceTags" resource_tags: Vec<ResourceTag>,
    20 "Collation" collation: String, 21 "TimeZone" time_zone: String, 22 "DiskEncryptFlag" disk_encrypt_flag: i64,
    23 "ThroughputPerformance" throughput_performance: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { ResourceTag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicDBInstancesOutput {
    pub deal_name: Option<String>,
}
model! { CreateBasicDBInstancesOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessDBInstances {
    pub zone: String,
    pub memory: i64,
    pub storage: i64,
    pub cpu: i64,
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

/// What [`CreateBusinessDBInstances::new`] takes.
pub struct CreateBusinessDBInstancesRequired {
    pub zone: String,
    pub memory: i64,
    pub storage: i64,
    pub cpu: i64,
    pub machine_type: String,
}
operation! { CreateBusinessDBInstances{CreateBusinessDBInstancesRequired: zone, memory, storage, cpu, machine_type}
    "CreateBusinessDBInstances" -> CreateBusinessDBInstancesOutput {
    0 "Zone" zone, 1 "Memory" memory, 2 "Storage" storage, 3 "Cpu" cpu, 4 "MachineType" machine_type,
    5 "ProjectId" project_id: i64, 6 "GoodsNum" goods_num: i64, 7 "SubnetId" subnet_id: String,
    8 "VpcId" vpc_id: String, 9 "DBVersion" db_version: String, 10 "SecurityGroupList" security_group_list: Vec<String>,
    11 "Weekly" weekly: Vec<i64>, 12 "StartTime" start_time: String, 13 "Span" span: i64,
    14 "ResourceTags" resource_tags: Vec<ResourceTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessDBInstancesOutput {
    pub deal_name: Option<String>,
    pub flow_id: Option<i64>,
    pub instance_id_set: Option<Vec<String>>,
}
model! { CreateBusinessDBInstancesOutput {
    0 "DealName" deal_name, 1 "FlowId" flow_id, 2 "InstanceIdSet" instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessIntelligenceFile {
    pub instance_id: String,
    pub file_url: String,
    pub file_type: String,
    pub remark: Option<String>,
}
operation! { CreateBusinessIntelligenceFile(instance_id: String, file_url: String, file_type: String)
    "CreateBusinessIntelligenceFile" -> CreateBusinessIntelligenceFileOutput {
    0 "InstanceId" instance_id, 1 "FileURL" file_url, 2 "FileType" file_type, 3 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessIntelligenceFileOutput {
    pub file_task_id: Option<String>,
}
model! { CreateBusinessIntelligenceFileOutput {
    0 "FileTaskId" file_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudDBInstances {
    pub zone: String,
    pub memory: i64,
    pub storage: i64,
    pub cpu: u64,
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
    pub throughput_performance: Option<u64>,
    pub availability_strategy: Option<String>,
}

/// What [`CreateCloudDBInstances::new`] takes.
pub struct CreateCloudDBInstancesRequired {
    pub zone: String,
    pub memory: i64,
    pub storage: i64,
    pub cpu: u64,
    pub machine_type: String,
}
operation! { CreateCloudDBInstances{CreateCloudDBInstancesRequired: zone, memory, storage, cpu, machine_type}
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
    26 "ThroughputPerformance" throughput_performance: u64, 27 "AvailabilityStrategy" availability_strategy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudDBInstancesOutput {
    pub deal_name: Option<String>,
}
model! { CreateCloudDBInstancesOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudReadOnlyDBInstances {
    pub instance_id: String,
    pub zone: String,
    pub read_only_group_type: i64,
    pub memory: i64,
    pub storage: i64,
    pub cpu: u64,
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
    pub throughput_performance: Option<u64>,
}

/// What [`CreateCloudReadOnlyDBInstances::new`] takes.
pub struct CreateCloudReadOnlyDBInstancesRequired {
    pub instance_id: String,
    pub zone: String,
    pub read_only_group_type: i64,
    pub memory: i64,
    pub storage: i64,
    pub cpu: u64,
    pub machine_type: String,
}
operation! { CreateCloudReadOnlyDBInstances{CreateCloudReadOnlyDBInstancesRequired: instance_id, zone, read_only_group_type, memory, storage, cpu, machine_type}
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
    25 "ThroughputPerformance" throughput_performance: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudReadOnlyDBInstancesOutput {
    pub deal_names: Option<Vec<String>>,
}
model! { CreateCloudReadOnlyDBInstancesOutput {
    0 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDB {
    pub instance_id: String,
    pub dbs: Vec<DBCreateInfo>,
}
operation! { CreateDB(instance_id: String, dbs: Vec<DBCreateInfo>) "CreateDB" -> CreateDBOutput {
    0 "InstanceId" instance_id, 1 "DBs" dbs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBCreateInfo {
    pub db_name: Option<String>,
    pub charset: Option<String>,
    pub accounts: Option<Vec<AccountPrivilege>>,
    pub remark: Option<String>,
}
input! { DBCreateInfo(db_name: String) {
    0 "DBName" db_name: String, 1 "Charset" charset: String, 2 "Accounts" accounts: Vec<AccountPrivilege>,
    3 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountPrivilege {
    pub user_name: Option<String>,
    pub privilege: Option<String>,
    pub account_type: Option<String>,
}
input! { AccountPrivilege(user_name: String, privilege: String) {
    0 "UserName" user_name: String, 1 "Privilege" privilege: String, 2 "AccountType" account_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBOutput {
    pub flow_id: Option<i64>,
}
model! { CreateDBOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstances {
    pub zone: String,
    pub memory: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstancesOutput {
    pub deal_name: Option<String>,
    pub deal_names: Option<Vec<String>>,
}
model! { CreateDBInstancesOutput {
    0 "DealName" deal_name, 1 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportTask {
    pub instance_id: String,
    pub log_type: String,
    pub start_time: String,
    pub end_time: String,
    pub log_filter: Option<Vec<LogFilter>>,
    pub column_filter: Option<Vec<String>>,
}
operation! { CreateExportTask(instance_id: String, log_type: String, start_time: String, end_time: String)
    "CreateExportTask" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "LogFilter" log_filter: Vec<LogFilter>, 5 "ColumnFilter" column_filter: Vec<String>
} }

pub type CreateExportTaskOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncrementalMigration {
    pub instance_id: String,
    pub backup_migration_id: String,
    pub backup_files: Option<Vec<String>>,
    pub is_recovery: Option<String>,
}
operation! { CreateIncrementalMigration(instance_id: String, backup_migration_id: String)
    "CreateIncrementalMigration" -> CreateIncrementalMigrationOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id, 2 "BackupFiles" backup_files: Vec<String>,
    3 "IsRecovery" is_recovery: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncrementalMigrationOutput {
    pub incremental_migration_id: Option<String>,
}
model! { CreateIncrementalMigrationOutput {
    0 "IncrementalMigrationId" incremental_migration_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigration {
    pub migrate_name: String,
    pub migrate_type: u64,
    pub source_type: u64,
    pub source: MigrateSource,
    pub target: MigrateTarget,
    pub migrate_db_set: Option<Vec<MigrateDB>>,
    pub rename_restore: Option<Vec<RenameRestoreDatabase>>,
}

/// What [`CreateMigration::new`] takes.
pub struct CreateMigrationRequired {
    pub migrate_name: String,
    pub migrate_type: u64,
    pub source_type: u64,
    pub source: MigrateSource,
    pub target: MigrateTarget,
}
operation! { CreateMigration{CreateMigrationRequired: migrate_name, migrate_type, source_type, source, target}
    "CreateMigration" -> CreateMigrationOutput {
    0 "MigrateName" migrate_name, 1 "MigrateType" migrate_type, 2 "SourceType" source_type, 3 "Source" source,
    4 "Target" target, 5 "MigrateDBSet" migrate_db_set: Vec<MigrateDB>,
    6 "RenameRestore" rename_restore: Vec<RenameRestoreDatabase>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateSource {
    pub instance_id: Option<String>,
    pub cvm_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub user_name: Option<String>,
    pub password: Option<Secret>,
    pub ip: Option<String>,
    pub port: Option<u64>,
    pub url: Option<Vec<String>>,
    pub url_password: Option<Secret>,
}
input! { MigrateSource() {
    0 "InstanceId" instance_id: String, 1 "CvmId" cvm_id: String, 2 "VpcId" vpc_id: String,
    3 "SubnetId" subnet_id: String, 4 "UserName" user_name: String, 5 "Password" password: Secret, 6 "Ip" ip: String,
    7 "Port" port: u64, 8 "Url" url: Vec<String>, 9 "UrlPassword" url_password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateTarget {
    pub instance_id: Option<String>,
    pub user_name: Option<String>,
    pub password: Option<Secret>,
}
input! { MigrateTarget() {
    0 "InstanceId" instance_id: String, 1 "UserName" user_name: String, 2 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDB {
    pub db_name: Option<String>,
}
input! { MigrateDB() {
    0 "DBName" db_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrationOutput {
    pub migrate_id: Option<i64>,
}
model! { CreateMigrationOutput {
    0 "MigrateId" migrate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublishSubscribe {
    pub publish_instance_id: String,
    pub subscribe_instance_id: String,
    pub database_tuple_set: Vec<DatabaseTuple>,
    pub publish_subscribe_name: Option<String>,
}
operation! { CreatePublishSubscribe(publish_instance_id: String, subscribe_instance_id: String, database_tuple_set: Vec<DatabaseTuple>)
    "CreatePublishSubscribe" -> CreatePublishSubscribeOutput {
    0 "PublishInstanceId" publish_instance_id, 1 "SubscribeInstanceId" subscribe_instance_id,
    2 "DatabaseTupleSet" database_tuple_set, 3 "PublishSubscribeName" publish_subscribe_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseTuple {
    pub publish_database: Option<String>,
    pub subscribe_database: Option<String>,
}
input! { DatabaseTuple(publish_database: String, subscribe_database: String) {
    0 "PublishDatabase" publish_database: String, 1 "SubscribeDatabase" subscribe_database: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublishSubscribeOutput {
    pub flow_id: Option<u64>,
}
model! { CreatePublishSubscribeOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyDBInstances {
    pub instance_id: String,
    pub zone: String,
    pub read_only_group_type: i64,
    pub memory: i64,
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

/// What [`CreateReadOnlyDBInstances::new`] takes.
pub struct CreateReadOnlyDBInstancesRequired {
    pub instance_id: String,
    pub zone: String,
    pub read_only_group_type: i64,
    pub memory: i64,
    pub storage: i64,
}
operation! { CreateReadOnlyDBInstances{CreateReadOnlyDBInstancesRequired: instance_id, zone, read_only_group_type, memory, storage}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyDBInstancesOutput {
    pub deal_names: Option<Vec<String>>,
}
model! { CreateReadOnlyDBInstancesOutput {
    0 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CutXEvents {
    pub instance_id: String,
}
operation! { CutXEvents(instance_id: String) "CutXEvents" -> Empty {
    0 "InstanceId" instance_id
} }

pub type CutXEventsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub instance_id: String,
    pub user_names: Vec<String>,
}
operation! { DeleteAccount(instance_id: String, user_names: Vec<String>) "DeleteAccount" -> DeleteAccountOutput {
    0 "InstanceId" instance_id, 1 "UserNames" user_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountOutput {
    pub flow_id: Option<i64>,
}
model! { DeleteAccountOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupMigration {
    pub instance_id: String,
    pub backup_migration_id: String,
}
operation! { DeleteBackupMigration(instance_id: String, backup_migration_id: String) "DeleteBackupMigration" -> Empty {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id
} }

pub type DeleteBackupMigrationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBusinessIntelligenceFile {
    pub instance_id: String,
    pub file_name_set: Vec<String>,
}
operation! { DeleteBusinessIntelligenceFile(instance_id: String, file_name_set: Vec<String>)
    "DeleteBusinessIntelligenceFile" -> Empty {
    0 "InstanceId" instance_id, 1 "FileNameSet" file_name_set
} }

pub type DeleteBusinessIntelligenceFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDB {
    pub instance_id: String,
    pub names: Vec<String>,
    pub no_do_backup: Option<u64>,
}
operation! { DeleteDB(instance_id: String, names: Vec<String>) "DeleteDB" -> DeleteDBOutput {
    0 "InstanceId" instance_id, 1 "Names" names, 2 "NoDoBackup" no_do_backup: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBOutput {
    pub flow_id: Option<i64>,
}
model! { DeleteDBOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstance {
    pub instance_id: String,
}
operation! { DeleteDBInstance(instance_id: String) "DeleteDBInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DeleteDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExportTask {
    pub log_type: String,
    pub file_name: String,
    pub instance_id: String,
}
operation! { DeleteExportTask(log_type: String, file_name: String, instance_id: String) "DeleteExportTask" -> Empty {
    0 "LogType" log_type, 1 "FileName" file_name, 2 "InstanceId" instance_id
} }

pub type DeleteExportTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIncrementalMigration {
    pub instance_id: String,
    pub backup_migration_id: String,
    pub incremental_migration_id: String,
}
operation! { DeleteIncrementalMigration(instance_id: String, backup_migration_id: String, incremental_migration_id: String)
    "DeleteIncrementalMigration" -> Empty {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id,
    2 "IncrementalMigrationId" incremental_migration_id
} }

pub type DeleteIncrementalMigrationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMigration {
    pub migrate_id: u64,
}
operation! { DeleteMigration(migrate_id: u64) "DeleteMigration" -> Empty {
    0 "MigrateId" migrate_id
} }

pub type DeleteMigrationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePublishSubscribe {
    pub publish_subscribe_id: u64,
    pub database_tuple_set: Vec<DatabaseTuple>,
}
operation! { DeletePublishSubscribe(publish_subscribe_id: u64, database_tuple_set: Vec<DatabaseTuple>)
    "DeletePublishSubscribe" -> Empty {
    0 "PublishSubscribeId" publish_subscribe_id, 1 "DatabaseTupleSet" database_tuple_set
} }

pub type DeletePublishSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRestoreTask {
    pub instance_id: String,
    pub restore_ids: Vec<i64>,
}
operation! { DeleteRestoreTask(instance_id: String, restore_ids: Vec<i64>) "DeleteRestoreTask" -> Empty {
    0 "InstanceId" instance_id, 1 "RestoreIds" restore_ids
} }

pub type DeleteRestoreTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivilegeByDB {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivilegeByDBOutput {
    pub total_count: Option<i64>,
    pub accounts: Option<Vec<AccountPrivilege>>,
}
model! { DescribeAccountPrivilegeByDBOutput {
    0 "TotalCount" total_count, 1 "Accounts" accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub instance_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub name: Option<String>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeAccounts(instance_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Name" name: String,
    4 "OrderBy" order_by: String, 5 "OrderByType" order_by_type: String
} }
paged! { DescribeAccounts: AccountDetail = Offset "Offset", "Accounts" accounts, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub instance_id: Option<String>,
    pub accounts: Option<Vec<AccountDetail>>,
    pub total_count: Option<i64>,
}
model! { DescribeAccountsOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountDetail {
    pub name: Option<String>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub update_time: Option<String>,
    pub pass_time: Option<String>,
    pub internal_status: Option<String>,
    pub dbs: Option<Vec<DBPrivilege>>,
    pub is_admin: Option<bool>,
    pub is_cam: Option<bool>,
    pub authentication: Option<String>,
    pub host: Option<String>,
    pub account_type: Option<String>,
}
model! { AccountDetail {
    0 "Name" name, 1 "Remark" remark, 2 "CreateTime" create_time, 3 "Status" status, 4 "UpdateTime" update_time,
    5 "PassTime" pass_time, 6 "InternalStatus" internal_status, 7 "Dbs" dbs, 8 "IsAdmin" is_admin, 9 "IsCam" is_cam,
    10 "Authentication" authentication, 11 "Host" host, 12 "AccountType" account_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupByFlowId {
    pub instance_id: String,
    pub flow_id: String,
}
operation! { DescribeBackupByFlowId(instance_id: String, flow_id: String)
    "DescribeBackupByFlowId" -> DescribeBackupByFlowIdOutput {
    0 "InstanceId" instance_id, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupByFlowIdOutput {
    pub id: Option<u64>,
    pub file_name: Option<String>,
    pub backup_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub size: Option<u64>,
    pub strategy: Option<i64>,
    pub status: Option<i64>,
    pub backup_way: Option<i64>,
    pub dbs: Option<Vec<String>>,
    pub internal_addr: Option<String>,
    pub external_addr: Option<String>,
    pub group_id: Option<String>,
}
model! { DescribeBackupByFlowIdOutput {
    0 "Id" id, 1 "FileName" file_name, 2 "BackupName" backup_name, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Size" size, 6 "Strategy" strategy, 7 "Status" status, 8 "BackupWay" backup_way, 9 "DBs" dbs,
    10 "InternalAddr" internal_addr, 11 "ExternalAddr" external_addr, 12 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupCommand {
    pub backup_file_type: String,
    pub data_base_name: String,
    pub is_recovery: String,
    pub local_path: Option<String>,
}
operation! { DescribeBackupCommand(backup_file_type: String, data_base_name: String, is_recovery: String)
    "DescribeBackupCommand" -> DescribeBackupCommandOutput {
    0 "BackupFileType" backup_file_type, 1 "DataBaseName" data_base_name, 2 "IsRecovery" is_recovery,
    3 "LocalPath" local_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupCommandOutput {
    pub command: Option<String>,
}
model! { DescribeBackupCommandOutput {
    0 "Command" command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupFiles {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupFilesOutput {
    pub total_count: Option<i64>,
    pub backup_files: Option<Vec<BackupFile>>,
}
model! { DescribeBackupFilesOutput {
    0 "TotalCount" total_count, 1 "BackupFiles" backup_files
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupFile {
    pub id: Option<u64>,
    pub file_name: Option<String>,
    pub size: Option<u64>,
    pub dbs: Option<Vec<String>>,
    pub download_link: Option<String>,
    pub region: Option<String>,
    pub cross_backup_addr: Option<Vec<CrossBackupAddr>>,
}
model! { BackupFile {
    0 "Id" id, 1 "FileName" file_name, 2 "Size" size, 3 "DBs" dbs, 4 "DownloadLink" download_link, 5 "Region" region,
    6 "CrossBackupAddr" cross_backup_addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossBackupAddr {
    pub cross_region: Option<String>,
    pub cross_internal_addr: Option<String>,
    pub cross_external_addr: Option<String>,
}
model! { CrossBackupAddr {
    0 "CrossRegion" cross_region, 1 "CrossInternalAddr" cross_internal_addr, 2 "CrossExternalAddr" cross_external_addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupMigration {
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
    Offset "Offset", "BackupMigrationSet" backup_migration_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupMigrationOutput {
    pub total_count: Option<i64>,
    pub backup_migration_set: Option<Vec<Migration>>,
}
model! { DescribeBackupMigrationOutput {
    0 "TotalCount" total_count, 1 "BackupMigrationSet" backup_migration_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Migration {
    pub migration_id: Option<String>,
    pub migration_name: Option<String>,
    pub app_id: Option<u64>,
    pub region: Option<String>,
    pub instance_id: Option<String>,
    pub recovery_type: Option<String>,
    pub upload_type: Option<String>,
    pub backup_files: Option<Vec<String>>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub message: Option<String>,
    pub detail: Option<MigrationDetail>,
    pub action: Option<MigrationAction>,
    pub is_recovery: Option<String>,
    pub db_rename: Option<Vec<DBRenameRes>>,
}
model! { Migration {
    0 "MigrationId" migration_id, 1 "MigrationName" migration_name, 2 "AppId" app_id, 3 "Region" region,
    4 "InstanceId" instance_id, 5 "RecoveryType" recovery_type, 6 "UploadType" upload_type,
    7 "BackupFiles" backup_files, 8 "Status" status, 9 "CreateTime" create_time, 10 "StartTime" start_time,
    11 "EndTime" end_time, 12 "Message" message, 13 "Detail" detail, 14 "Action" action, 15 "IsRecovery" is_recovery,
    16 "DBRename" db_rename
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationDetail {
    pub step_all: Option<i64>,
    pub step_now: Option<i64>,
    pub progress: Option<i64>,
    pub step_info: Option<Vec<MigrationStep>>,
}
model! { MigrationDetail {
    0 "StepAll" step_all, 1 "StepNow" step_now, 2 "Progress" progress, 3 "StepInfo" step_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationStep {
    pub step_no: Option<i64>,
    pub step_name: Option<String>,
    pub step_id: Option<String>,
    pub status: Option<i64>,
}
model! { MigrationStep {
    0 "StepNo" step_no, 1 "StepName" step_name, 2 "StepId" step_id, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationAction {
    pub all_action: Option<Vec<String>>,
    pub allowed_action: Option<Vec<String>>,
}
model! { MigrationAction {
    0 "AllAction" all_action, 1 "AllowedAction" allowed_action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBRenameRes {
    pub new_name: Option<String>,
    pub old_name: Option<String>,
}
model! { DBRenameRes {
    0 "NewName" new_name, 1 "OldName" old_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupMonitor {
    pub start_time: String,
    pub end_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeBackupMonitor(start_time: String, end_time: String)
    "DescribeBackupMonitor" -> DescribeBackupMonitorOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupMonitorOutput {
    pub time_stamp: Option<Vec<String>>,
    pub free_space: Option<Vec<f64>>,
    pub actual_used_space: Option<Vec<f64>>,
    pub log_backup_space: Option<Vec<f64>>,
    pub data_backup_space: Option<Vec<f64>>,
}
model! { DescribeBackupMonitorOutput {
    0 "TimeStamp" time_stamp, 1 "FreeSpace" free_space, 2 "ActualUsedSpace" actual_used_space,
    3 "LogBackupSpace" log_backup_space, 4 "DataBackupSpace" data_backup_space
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStatistical {
    pub limit: u64,
    pub offset: u64,
    pub instance_id_set: Option<Vec<String>>,
    pub instance_name_set: Option<Vec<String>>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeBackupStatistical(limit: u64, offset: u64)
    "DescribeBackupStatistical" -> DescribeBackupStatisticalOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "InstanceIdSet" instance_id_set: Vec<String>,
    3 "InstanceNameSet" instance_name_set: Vec<String>, 4 "OrderBy" order_by: String,
    5 "OrderByType" order_by_type: String
} }
paged! { DescribeBackupStatistical: SummaryDetailRes = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStatisticalOutput {
    pub total_count: Option<u64>,
    pub items: Option<Vec<SummaryDetailRes>>,
}
model! { DescribeBackupStatisticalOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummaryDetailRes {
    pub region_id: Option<u64>,
    pub status: Option<i64>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub actual_used_space: Option<u64>,
    pub data_backup_space: Option<u64>,
    pub data_backup_count: Option<u64>,
    pub log_backup_space: Option<u64>,
    pub log_backup_count: Option<u64>,
    pub auto_backup_space: Option<u64>,
    pub auto_backup_count: Option<u64>,
    pub manual_backup_space: Option<u64>,
    pub manual_backup_count: Option<u64>,
    pub region: Option<String>,
}
model! { SummaryDetailRes {
    0 "RegionId" region_id, 1 "Status" status, 2 "InstanceId" instance_id, 3 "Name" name,
    4 "ActualUsedSpace" actual_used_space, 5 "DataBackupSpace" data_backup_space, 6 "DataBackupCount" data_backup_count,
    7 "LogBackupSpace" log_backup_space, 8 "LogBackupCount" log_backup_count, 9 "AutoBackupSpace" auto_backup_space,
    10 "AutoBackupCount" auto_backup_count, 11 "ManualBackupSpace" manual_backup_space,
    12 "ManualBackupCount" manual_backup_count, 13 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummary {}
operation! { DescribeBackupSummary() "DescribeBackupSummary" -> DescribeBackupSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummaryOutput {
    pub free_space: Option<u64>,
    pub actual_used_space: Option<u64>,
    pub backup_files_total: Option<u64>,
    pub billing_space: Option<u64>,
    pub data_backup_space: Option<u64>,
    pub data_backup_count: Option<u64>,
    pub manual_backup_space: Option<u64>,
    pub manual_backup_count: Option<u64>,
    pub auto_backup_space: Option<u64>,
    pub auto_backup_count: Option<u64>,
    pub log_backup_space: Option<u64>,
    pub log_backup_count: Option<u64>,
    pub estimated_amount: Option<f64>,
    pub local_backup_files_total: Option<u64>,
    pub cross_backup_files_total: Option<u64>,
    pub cross_billing_space: Option<u64>,
    pub cross_auto_backup_space: Option<u64>,
    pub cross_auto_backup_count: Option<u64>,
    pub local_log_backup_space: Option<u64>,
    pub local_log_backup_count: Option<u64>,
    pub cross_log_backup_space: Option<u64>,
    pub cross_log_backup_count: Option<u64>,
    pub cross_estimated_amount: Option<f64>,
}
model! { DescribeBackupSummaryOutput {
    0 "FreeSpace" free_space, 1 "ActualUsedSpace" actual_used_space, 2 "BackupFilesTotal" backup_files_total,
    3 "BillingSpace" billing_space, 4 "DataBackupSpace" data_backup_space, 5 "DataBackupCount" data_backup_count,
    6 "ManualBackupSpace" manual_backup_space, 7 "ManualBackupCount" manual_backup_count,
    8 "AutoBackupSpace" auto_backup_space, 9 "AutoBackupCount" auto_backup_count, 10 "LogBackupSpace" log_backup_space,
    11 "LogBackupCount" log_backup_count, 12 "EstimatedAmount" estimated_amount,
    13 "LocalBackupFilesTotal" local_backup_files_total, 14 "CrossBackupFilesTotal" cross_backup_files_total,
    15 "CrossBillingSpace" cross_billing_space, 16 "CrossAutoBackupSpace" cross_auto_backup_space,
    17 "CrossAutoBackupCount" cross_auto_backup_count, 18 "LocalLogBackupSpace" local_log_backup_space,
    19 "LocalLogBackupCount" local_log_backup_count, 20 "CrossLogBackupSpace" cross_log_backup_space,
    21 "CrossLogBackupCount" cross_log_backup_count, 22 "CrossEstimatedAmount" cross_estimated_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupUploadSize {
    pub instance_id: String,
    pub backup_migration_id: String,
    pub incremental_migration_id: Option<String>,
}
operation! { DescribeBackupUploadSize(instance_id: String, backup_migration_id: String)
    "DescribeBackupUploadSize" -> DescribeBackupUploadSizeOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id,
    2 "IncrementalMigrationId" incremental_migration_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupUploadSizeOutput {
    pub cos_upload_backup_file_set: Option<Vec<CosUploadBackupFile>>,
}
model! { DescribeBackupUploadSizeOutput {
    0 "CosUploadBackupFileSet" cos_upload_backup_file_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosUploadBackupFile {
    pub file_name: Option<String>,
    pub size: Option<i64>,
}
model! { CosUploadBackupFile {
    0 "FileName" file_name, 1 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub start_time: String,
    pub end_time: String,
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub backup_name: Option<String>,
    pub strategy: Option<i64>,
    pub backup_way: Option<i64>,
    pub backup_id: Option<u64>,
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
    7 "BackupWay" backup_way: i64, 8 "BackupId" backup_id: u64, 9 "DatabaseName" database_name: String,
    10 "Group" group: i64, 11 "Type" r#type: i64, 12 "BackupFormat" backup_format: String,
    13 "StorageStrategy" storage_strategy: i64
} }
paged! { DescribeBackups: Backup = Offset "Offset", "Backups" backups, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub total_count: Option<i64>,
    pub backups: Option<Vec<Backup>>,
}
model! { DescribeBackupsOutput {
    0 "TotalCount" total_count, 1 "Backups" backups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Backup {
    pub file_name: Option<String>,
    pub size: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub internal_addr: Option<String>,
    pub external_addr: Option<String>,
    pub id: Option<u64>,
    pub status: Option<u64>,
    pub dbs: Option<Vec<String>>,
    pub strategy: Option<i64>,
    pub storage_strategy: Option<i64>,
    pub backup_way: Option<i64>,
    pub backup_name: Option<String>,
    pub group_id: Option<String>,
    pub backup_format: Option<String>,
    pub region: Option<String>,
    pub cross_backup_addr: Option<Vec<CrossBackupAddr>>,
    pub cross_backup_status: Option<Vec<CrossRegionStatus>>,
}
model! { Backup {
    0 "FileName" file_name, 1 "Size" size, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "InternalAddr" internal_addr, 5 "ExternalAddr" external_addr, 6 "Id" id, 7 "Status" status, 8 "DBs" dbs,
    9 "Strategy" strategy, 10 "StorageStrategy" storage_strategy, 11 "BackupWay" backup_way,
    12 "BackupName" backup_name, 13 "GroupId" group_id, 14 "BackupFormat" backup_format, 15 "Region" region,
    16 "CrossBackupAddr" cross_backup_addr, 17 "CrossBackupStatus" cross_backup_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossRegionStatus {
    pub cross_region: Option<String>,
    pub cross_status: Option<i64>,
}
model! { CrossRegionStatus {
    0 "CrossRegion" cross_region, 1 "CrossStatus" cross_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessIntelligenceFile {
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
    Offset "Offset", "BackupMigrationSet" backup_migration_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessIntelligenceFileOutput {
    pub total_count: Option<i64>,
    pub backup_migration_set: Option<Vec<BusinessIntelligenceFile>>,
}
model! { DescribeBusinessIntelligenceFileOutput {
    0 "TotalCount" total_count, 1 "BackupMigrationSet" backup_migration_set
} }

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
    0 "FileName" file_name, 1 "FileType" file_type, 2 "FileURL" file_url, 3 "FilePath" file_path,
    4 "FileSize" file_size, 5 "FileMd5" file_md5, 6 "Status" status, 7 "Remark" remark, 8 "CreateTime" create_time,
    9 "StartTime" start_time, 10 "EndTime" end_time, 11 "Message" message, 12 "InstanceId" instance_id,
    13 "Action" action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileAction {
    pub all_action: Option<Vec<String>>,
    pub allowed_action: Option<Vec<String>>,
}
model! { FileAction {
    0 "AllAction" all_action, 1 "AllowedAction" allowed_action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollationTimeZone {
    pub machine_type: Option<String>,
    pub db_version: Option<String>,
}
operation! { DescribeCollationTimeZone() "DescribeCollationTimeZone" -> DescribeCollationTimeZoneOutput {
    0 "MachineType" machine_type: String, 1 "DBVersion" db_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollationTimeZoneOutput {
    pub collation: Option<Vec<String>>,
    pub time_zone: Option<Vec<String>>,
}
model! { DescribeCollationTimeZoneOutput {
    0 "Collation" collation, 1 "TimeZone" time_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBackupStatistical {
    pub offset: u64,
    pub limit: u64,
    pub instance_id_set: Option<Vec<String>>,
    pub instance_name_set: Option<Vec<String>>,
    pub cross_backup_status: Option<String>,
    pub cross_region: Option<String>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeCrossBackupStatistical(offset: u64, limit: u64)
    "DescribeCrossBackupStatistical" -> DescribeCrossBackupStatisticalOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "InstanceIdSet" instance_id_set: Vec<String>,
    3 "InstanceNameSet" instance_name_set: Vec<String>, 4 "CrossBackupStatus" cross_backup_status: String,
    5 "CrossRegion" cross_region: String, 6 "OrderBy" order_by: String, 7 "OrderByType" order_by_type: String
} }
paged! { DescribeCrossBackupStatistical: CrossSummaryDetailRes = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBackupStatisticalOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<CrossSummaryDetailRes>>,
}
model! { DescribeCrossBackupStatisticalOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossSummaryDetailRes {
    pub status: Option<i64>,
    pub region: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub cross_backup_enabled: Option<String>,
    pub cross_regions: Option<Vec<String>>,
    pub last_backup_start_time: Option<String>,
    pub cross_backup_save_days: Option<i64>,
    pub data_backup_space: Option<u64>,
    pub data_backup_count: Option<u64>,
    pub log_backup_space: Option<u64>,
    pub log_backup_count: Option<u64>,
    pub actual_used_space: Option<u64>,
    pub actual_used_count: Option<u64>,
}
model! { CrossSummaryDetailRes {
    0 "Status" status, 1 "Region" region, 2 "InstanceId" instance_id, 3 "Name" name,
    4 "CrossBackupEnabled" cross_backup_enabled, 5 "CrossRegions" cross_regions,
    6 "LastBackupStartTime" last_backup_start_time, 7 "CrossBackupSaveDays" cross_backup_save_days,
    8 "DataBackupSpace" data_backup_space, 9 "DataBackupCount" data_backup_count, 10 "LogBackupSpace" log_backup_space,
    11 "LogBackupCount" log_backup_count, 12 "ActualUsedSpace" actual_used_space, 13 "ActualUsedCount" actual_used_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionZone {
    pub instance_id: String,
}
operation! { DescribeCrossRegionZone(instance_id: String) "DescribeCrossRegionZone" -> DescribeCrossRegionZoneOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionZoneOutput {
    pub region: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeCrossRegionZoneOutput {
    0 "Region" region, 1 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegions {}
operation! { DescribeCrossRegions() "DescribeCrossRegions" -> DescribeCrossRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionsOutput {
    pub regions: Option<Vec<String>>,
}
model! { DescribeCrossRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCharsets {
    pub instance_id: String,
}
operation! { DescribeDBCharsets(instance_id: String) "DescribeDBCharsets" -> DescribeDBCharsetsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCharsetsOutput {
    pub database_charsets: Option<Vec<String>>,
}
model! { DescribeDBCharsetsOutput {
    0 "DatabaseCharsets" database_charsets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceInter {
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
    Offset "Offset", "InterInstanceSet" inter_instance_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceInterOutput {
    pub total_count: Option<i64>,
    pub inter_instance_set: Option<Vec<InterInstance>>,
}
model! { DescribeDBInstanceInterOutput {
    0 "TotalCount" total_count, 1 "InterInstanceSet" inter_instance_set
} }

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
    0 "InstanceId" instance_id, 1 "InterVip" inter_vip, 2 "InterPort" inter_port, 3 "Status" status, 4 "Region" region,
    5 "Zone" zone, 6 "Version" version, 7 "VersionName" version_name, 8 "Name" name, 9 "Vip" vip, 10 "Vport" vport
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub project_id: Option<u64>,
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
    0 "ProjectId" project_id: u64, 1 "Status" status: i64, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "InstanceIdSet" instance_id_set: Vec<String>, 5 "PayMode" pay_mode: i64, 6 "VpcId" vpc_id: String,
    7 "SubnetId" subnet_id: String, 8 "VipSet" vip_set: Vec<String>, 9 "InstanceNameSet" instance_name_set: Vec<String>,
    10 "VersionSet" version_set: Vec<String>, 11 "Zone" zone: String, 12 "TagKeys" tag_keys: Vec<String>,
    13 "SearchKey" search_key: String, 14 "UidSet" uid_set: Vec<String>, 15 "InstanceType" instance_type: String,
    16 "PaginationType" pagination_type: String
} }
paged! { DescribeDBInstances: DBInstance = Offset "Offset", "DBInstances" db_instances, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub total_count: Option<i64>,
    pub db_instances: Option<Vec<DBInstance>>,
}
model! { DescribeDBInstancesOutput {
    0 "TotalCount" total_count, 1 "DBInstances" db_instances
} }

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
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
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
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub backup_model: Option<String>,
    pub instance_note: Option<String>,
    pub backup_cycle: Option<Vec<i64>>,
    pub backup_cycle_type: Option<String>,
    pub backup_save_days: Option<i64>,
    pub instance_type: Option<String>,
    pub cross_regions: Option<Vec<String>>,
    pub cross_backup_enabled: Option<String>,
    pub cross_backup_save_days: Option<u64>,
    pub dns_pod_domain: Option<String>,
    pub tgw_wan_v_port: Option<i64>,
    pub collation: Option<String>,
    pub time_zone: Option<String>,
    pub is_dr_zone: Option<bool>,
    pub slave_zones: Option<SlaveZones>,
    pub architecture: Option<String>,
    pub style: Option<String>,
    pub multi_slave_zones: Option<Vec<SlaveZones>>,
    pub throughput_performance: Option<i64>,
}
model! { DBInstance {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "ProjectId" project_id, 3 "RegionId" region_id, 4 "ZoneId" zone_id,
    5 "VpcId" vpc_id, 6 "SubnetId" subnet_id, 7 "Status" status, 8 "Vip" vip, 9 "Vport" vport,
    10 "CreateTime" create_time, 11 "UpdateTime" update_time, 12 "StartTime" start_time, 13 "EndTime" end_time,
    14 "IsolateTime" isolate_time, 15 "Memory" memory, 16 "UsedStorage" used_storage, 17 "Storage" storage,
    18 "VersionName" version_name, 19 "RenewFlag" renew_flag, 20 "Model" model, 21 "Region" region, 22 "Zone" zone,
    23 "BackupTime" backup_time, 24 "PayMode" pay_mode, 25 "Uid" uid, 26 "Cpu" cpu, 27 "Version" version,
    28 "Type" r#type, 29 "Pid" pid, 30 "UniqVpcId" uniq_vpc_id, 31 "UniqSubnetId" uniq_subnet_id,
    32 "IsolateOperator" isolate_operator, 33 "SubFlag" sub_flag, 34 "ROFlag" ro_flag, 35 "HAFlag" ha_flag,
    36 "ResourceTags" resource_tags, 37 "BackupModel" backup_model, 38 "InstanceNote" instance_note,
    39 "BackupCycle" backup_cycle, 40 "BackupCycleType" backup_cycle_type, 41 "BackupSaveDays" backup_save_days,
    42 "InstanceType" instance_type, 43 "CrossRegions" cross_regions, 44 "CrossBackupEnabled" cross_backup_enabled,
    45 "CrossBackupSaveDays" cross_backup_save_days, 46 "DnsPodDomain" dns_pod_domain, 47 "TgwWanVPort" tgw_wan_v_port,
    48 "Collation" collation, 49 "TimeZone" time_zone, 50 "IsDrZone" is_dr_zone, 51 "SlaveZones" slave_zones,
    52 "Architecture" architecture, 53 "Style" style, 54 "MultiSlaveZones" multi_slave_zones,
    55 "ThroughputPerformance" throughput_performance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveZones {
    pub slave_zone: Option<String>,
    pub slave_zone_name: Option<String>,
    pub dr_instance_id: Option<String>,
}
model! { SlaveZones {
    0 "SlaveZone" slave_zone, 1 "SlaveZoneName" slave_zone_name, 2 "DrInstanceId" dr_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesAttribute {
    pub instance_id: String,
}
operation! { DescribeDBInstancesAttribute(instance_id: String)
    "DescribeDBInstancesAttribute" -> DescribeDBInstancesAttributeOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesAttributeOutput {
    pub instance_id: Option<String>,
    pub regular_backup_enable: Option<String>,
    pub regular_backup_save_days: Option<u64>,
    pub regular_backup_strategy: Option<String>,
    pub regular_backup_counts: Option<u64>,
    pub regular_backup_start_time: Option<String>,
    pub blocked_threshold: Option<i64>,
    pub event_save_days: Option<i64>,
    pub tde_config: Option<TDEConfigAttribute>,
    pub ssl_config: Option<SSLConfig>,
    pub dr_readable_info: Option<DrReadableInfo>,
    pub old_vip_list: Option<Vec<OldVip>>,
    pub x_event_status: Option<String>,
    pub multi_dr_readable_info: Option<Vec<DrReadableInfo>>,
    pub is_disk_encrypt_flag: Option<i64>,
    pub is_safety_limited: Option<u64>,
    pub is_support_sa: Option<u64>,
    pub slow_log_threshold: Option<i64>,
}
model! { DescribeDBInstancesAttributeOutput {
    0 "InstanceId" instance_id, 1 "RegularBackupEnable" regular_backup_enable,
    2 "RegularBackupSaveDays" regular_backup_save_days, 3 "RegularBackupStrategy" regular_backup_strategy,
    4 "RegularBackupCounts" regular_backup_counts, 5 "RegularBackupStartTime" regular_backup_start_time,
    6 "BlockedThreshold" blocked_threshold, 7 "EventSaveDays" event_save_days, 8 "TDEConfig" tde_config,
    9 "SSLConfig" ssl_config, 10 "DrReadableInfo" dr_readable_info, 11 "OldVipList" old_vip_list,
    12 "XEventStatus" x_event_status, 13 "MultiDrReadableInfo" multi_dr_readable_info,
    14 "IsDiskEncryptFlag" is_disk_encrypt_flag, 15 "IsSafetyLimited" is_safety_limited, 16 "IsSupportSA" is_support_sa,
    17 "SlowLogThreshold" slow_log_threshold
} }

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
    0 "Encryption" encryption, 1 "CertificateAttribution" certificate_attribution, 2 "QuoteUin" quote_uin,
    3 "CMKId" cmk_id, 4 "CMKRegion" cmk_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SSLConfig {
    pub encryption: Option<String>,
    pub ssl_validity_period: Option<String>,
    pub ssl_validity: Option<u64>,
    pub is_kms: Option<i64>,
    pub cmk_id: Option<String>,
    pub cmk_region: Option<String>,
}
model! { SSLConfig {
    0 "Encryption" encryption, 1 "SSLValidityPeriod" ssl_validity_period, 2 "SSLValidity" ssl_validity,
    3 "IsKMS" is_kms, 4 "CMKId" cmk_id, 5 "CMKRegion" cmk_region
} }

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
    pub ro_weight: Option<u64>,
    pub read_mode: Option<String>,
}
model! { DrReadableInfo {
    0 "DrInstanceId" dr_instance_id, 1 "Zone" zone, 2 "SlaveStatus" slave_status, 3 "ReadableStatus" readable_status,
    4 "Vip" vip, 5 "VPort" v_port, 6 "UniqVpcId" uniq_vpc_id, 7 "UniqSubnetId" uniq_subnet_id, 8 "RoWeight" ro_weight,
    9 "ReadMode" read_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldVip {
    pub vip: Option<String>,
    pub recycle_time: Option<String>,
    pub old_ip_retain_time: Option<i64>,
}
model! { OldVip {
    0 "Vip" vip, 1 "RecycleTime" recycle_time, 2 "OldIpRetainTime" old_ip_retain_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBPrivilegeByAccount {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBPrivilegeByAccountOutput {
    pub total_count: Option<i64>,
    pub db_list: Option<Vec<DBPrivilege>>,
}
model! { DescribeDBPrivilegeByAccountOutput {
    0 "TotalCount" total_count, 1 "DBList" db_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBRestoreTime {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBRestoreTimeOutput {
    pub total_count: Option<i64>,
    pub details: Option<Vec<DBRenameRes>>,
}
model! { DescribeDBRestoreTimeOutput {
    0 "TotalCount" total_count, 1 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroups {
    pub instance_id: String,
}
operation! { DescribeDBSecurityGroups(instance_id: String)
    "DescribeDBSecurityGroups" -> DescribeDBSecurityGroupsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroupsOutput {
    pub security_group_set: Option<Vec<SecurityGroup>>,
}
model! { DescribeDBSecurityGroupsOutput {
    0 "SecurityGroupSet" security_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
    pub inbound_set: Option<Vec<SecurityGroupPolicy>>,
    pub outbound_set: Option<Vec<SecurityGroupPolicy>>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
}
model! { SecurityGroup {
    0 "ProjectId" project_id, 1 "CreateTime" create_time, 2 "InboundSet" inbound_set, 3 "OutboundSet" outbound_set,
    4 "SecurityGroupId" security_group_id, 5 "SecurityGroupName" security_group_name,
    6 "SecurityGroupRemark" security_group_remark
} }

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
    0 "Action" action, 1 "CidrIp" cidr_ip, 2 "PortRange" port_range, 3 "IpProtocol" ip_protocol, 4 "Dir" dir
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBs {
    pub instance_id_set: Vec<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub name: Option<String>,
    pub order_by_type: Option<String>,
    pub encryption: Option<String>,
    pub order_by: Option<String>,
}
operation! { DescribeDBs(instance_id_set: Vec<String>) "DescribeDBs" -> DescribeDBsOutput {
    0 "InstanceIdSet" instance_id_set, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Name" name: String,
    4 "OrderByType" order_by_type: String, 5 "Encryption" encryption: String, 6 "OrderBy" order_by: String
} }
paged! { DescribeDBs: InstanceDBDetail = Offset "Offset", "DBInstances" db_instances, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBsOutput {
    pub total_count: Option<i64>,
    pub db_instances: Option<Vec<InstanceDBDetail>>,
}
model! { DescribeDBsOutput {
    0 "TotalCount" total_count, 1 "DBInstances" db_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDBDetail {
    pub instance_id: Option<String>,
    pub db_details: Option<Vec<DBDetail>>,
}
model! { InstanceDBDetail {
    0 "InstanceId" instance_id, 1 "DBDetails" db_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBDetail {
    pub name: Option<String>,
    pub charset: Option<String>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub accounts: Option<Vec<AccountPrivilege>>,
    pub internal_status: Option<String>,
    pub encryption: Option<String>,
}
model! { DBDetail {
    0 "Name" name, 1 "Charset" charset, 2 "Remark" remark, 3 "CreateTime" create_time, 4 "Status" status,
    5 "Accounts" accounts, 6 "InternalStatus" internal_status, 7 "Encryption" encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBsNormal {
    pub instance_id: String,
}
operation! { DescribeDBsNormal(instance_id: String) "DescribeDBsNormal" -> DescribeDBsNormalOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBsNormalOutput {
    pub total_count: Option<i64>,
    pub db_list: Option<Vec<DbNormalDetail>>,
}
model! { DescribeDBsNormalOutput {
    0 "TotalCount" total_count, 1 "DBList" db_list
} }

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
    0 "IsSubscribed" is_subscribed, 1 "CollationName" collation_name, 2 "IsAutoCleanupOn" is_auto_cleanup_on,
    3 "IsBrokerEnabled" is_broker_enabled, 4 "IsCdcEnabled" is_cdc_enabled, 5 "IsDbChainingOn" is_db_chaining_on,
    6 "IsEncrypted" is_encrypted, 7 "IsFulltextEnabled" is_fulltext_enabled, 8 "IsMirroring" is_mirroring,
    9 "IsPublished" is_published, 10 "IsReadCommittedSnapshotOn" is_read_committed_snapshot_on,
    11 "IsTrustworthyOn" is_trustworthy_on, 12 "MirroringState" mirroring_state, 13 "Name" name,
    14 "RecoveryModelDesc" recovery_model_desc, 15 "RetentionPeriod" retention_period, 16 "StateDesc" state_desc,
    17 "UserAccessDesc" user_access_desc, 18 "CreateTime" create_time, 19 "IsFullTextEnabled" is_full_text_enabled,
    20 "IsAvailabilityGroups" is_availability_groups, 21 "AGSyncState" ag_sync_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseNames {
    pub instance_id: String,
    pub account_name: String,
}
operation! { DescribeDatabaseNames(instance_id: String, account_name: String)
    "DescribeDatabaseNames" -> DescribeDatabaseNamesOutput {
    0 "InstanceId" instance_id, 1 "AccountName" account_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseNamesOutput {
    pub total_count: Option<i64>,
    pub database_name_set: Option<Vec<String>>,
}
model! { DescribeDatabaseNamesOutput {
    0 "TotalCount" total_count, 1 "DatabaseNameSet" database_name_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    pub instance_id_set: Vec<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub name: Option<String>,
    pub order_by_type: Option<String>,
    pub encryption: Option<String>,
    pub order_by: Option<String>,
}
operation! { DescribeDatabases(instance_id_set: Vec<String>) "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "InstanceIdSet" instance_id_set, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Name" name: String,
    4 "OrderByType" order_by_type: String, 5 "Encryption" encryption: String, 6 "OrderBy" order_by: String
} }
paged! { DescribeDatabases: InstanceDBDetail = Offset "Offset", "DBInstances" db_instances, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub total_count: Option<i64>,
    pub db_instances: Option<Vec<InstanceDBDetail>>,
}
model! { DescribeDatabasesOutput {
    0 "TotalCount" total_count, 1 "DBInstances" db_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesNormal {
    pub instance_id: String,
}
operation! { DescribeDatabasesNormal(instance_id: String) "DescribeDatabasesNormal" -> DescribeDatabasesNormalOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesNormalOutput {
    pub total_count: Option<i64>,
    pub db_list: Option<Vec<DbNormalDetail>>,
}
model! { DescribeDatabasesNormalOutput {
    0 "TotalCount" total_count, 1 "DBList" db_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportTasks {
    pub log_type: String,
    pub limit: i64,
    pub offset: i64,
    pub instance_id: String,
}
operation! { DescribeExportTasks(log_type: String, limit: i64, offset: i64, instance_id: String)
    "DescribeExportTasks" -> DescribeExportTasksOutput {
    0 "LogType" log_type, 1 "Limit" limit, 2 "Offset" offset, 3 "InstanceId" instance_id
} }
paged! { DescribeExportTasks: ExportFile = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportTasksOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ExportFile>>,
}
model! { DescribeExportTasksOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportFile {
    pub file_name: Option<String>,
    pub status: Option<String>,
    pub file_size: Option<i64>,
    pub create_time: Option<String>,
    pub download_url: Option<Secret>,
    pub err_msg: Option<String>,
    pub progress: Option<i64>,
    pub finish_time: Option<String>,
    pub async_request_id: Option<i64>,
}
model! { ExportFile {
    0 "FileName" file_name, 1 "Status" status, 2 "FileSize" file_size, 3 "CreateTime" create_time,
    4 "DownloadUrl" download_url, 5 "ErrMsg" err_msg, 6 "Progress" progress, 7 "FinishTime" finish_time,
    8 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowStatus {
    pub flow_id: i64,
}
operation! { DescribeFlowStatus(flow_id: i64) "DescribeFlowStatus" -> DescribeFlowStatusOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowStatusOutput {
    pub status: Option<i64>,
}
model! { DescribeFlowStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHASwitchLog {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub switch_type: Option<u64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeHASwitchLog(instance_id: String, start_time: String, end_time: String)
    "DescribeHASwitchLog" -> DescribeHASwitchLogOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SwitchType" switch_type: u64,
    4 "Limit" limit: u64, 5 "Offset" offset: u64
} }
paged! { DescribeHASwitchLog: SwitchLog = Offset "Offset", "SwitchLog" switch_log, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHASwitchLogOutput {
    pub total_count: Option<u64>,
    pub switch_log: Option<Vec<SwitchLog>>,
}
model! { DescribeHASwitchLogOutput {
    0 "TotalCount" total_count, 1 "SwitchLog" switch_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchLog {
    pub event_id: Option<String>,
    pub switch_type: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub reason: Option<String>,
}
model! { SwitchLog {
    0 "EventId" event_id, 1 "SwitchType" switch_type, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIncrementalMigration {
    pub backup_migration_id: String,
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
    Offset "Offset", "IncrementalMigrationSet" incremental_migration_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIncrementalMigrationOutput {
    pub total_count: Option<i64>,
    pub incremental_migration_set: Option<Vec<Migration>>,
}
model! { DescribeIncrementalMigrationOutput {
    0 "TotalCount" total_count, 1 "IncrementalMigrationSet" incremental_migration_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInquiryPriceParameter {
    pub zone: String,
    pub memory: i64,
    pub storage: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInquiryPriceParameterOutput {
    pub parameter: Option<String>,
}
model! { DescribeInquiryPriceParameterOutput {
    0 "Parameter" parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceByOrders {
    pub deal_names: Vec<String>,
}
operation! { DescribeInstanceByOrders(deal_names: Vec<String>)
    "DescribeInstanceByOrders" -> DescribeInstanceByOrdersOutput {
    0 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceByOrdersOutput {
    pub deal_instance: Option<Vec<DealInstance>>,
}
model! { DescribeInstanceByOrdersOutput {
    0 "DealInstance" deal_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DealInstance {
    pub instance_id: Option<Vec<String>>,
    pub deal_name: Option<String>,
}
model! { DealInstance {
    0 "InstanceId" instance_id, 1 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamRecords {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeInstanceParamRecords(instance_id: String)
    "DescribeInstanceParamRecords" -> DescribeInstanceParamRecordsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeInstanceParamRecords: ParamRecord = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamRecordsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ParamRecord>>,
}
model! { DescribeInstanceParamRecordsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

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
    0 "InstanceId" instance_id, 1 "ParamName" param_name, 2 "OldValue" old_value, 3 "NewValue" new_value,
    4 "Status" status, 5 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParams {
    pub instance_id: String,
}
operation! { DescribeInstanceParams(instance_id: String) "DescribeInstanceParams" -> DescribeInstanceParamsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ParameterDetail>>,
}
model! { DescribeInstanceParamsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

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
    pub enum_value: Option<Vec<String>>,
    pub status: Option<i64>,
}
model! { ParameterDetail {
    0 "Name" name, 1 "ParamType" param_type, 2 "Default" default, 3 "Description" description,
    4 "CurrentValue" current_value, 5 "NeedReboot" need_reboot, 6 "Max" max, 7 "Min" min, 8 "EnumValue" enum_value,
    9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTasks {
    pub instance_id: String,
    pub limit: i64,
    pub status: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInstanceTasks(instance_id: String, limit: i64)
    "DescribeInstanceTasks" -> DescribeInstanceTasksOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit, 2 "Status" status: i64, 3 "Offset" offset: i64
} }
paged! { DescribeInstanceTasks: InstanceTask =
    Offset "Offset", "InstanceTaskSet" instance_task_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTasksOutput {
    pub total_count: Option<i64>,
    pub instance_task_set: Option<Vec<InstanceTask>>,
}
model! { DescribeInstanceTasksOutput {
    0 "TotalCount" total_count, 1 "InstanceTaskSet" instance_task_set
} }

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
    0 "Id" id, 1 "Type" r#type, 2 "Status" status, 3 "Progress" progress, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "ErrorCode" error_code, 7 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTradeParameter {
    pub zone: String,
    pub cpu: u64,
    pub memory: i64,
    pub storage: i64,
    pub instance_type: String,
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

/// What [`DescribeInstanceTradeParameter::new`] takes.
pub struct DescribeInstanceTradeParameterRequired {
    pub zone: String,
    pub cpu: u64,
    pub memory: i64,
    pub storage: i64,
    pub instance_type: String,
    pub machine_type: String,
}
operation! { DescribeInstanceTradeParameter{DescribeInstanceTradeParameterRequired: zone, cpu, memory, storage, instance_type, machine_type}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTradeParameterOutput {
    pub parameter: Option<String>,
}
model! { DescribeInstanceTradeParameterOutput {
    0 "Parameter" parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogInstanceList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogInstanceListOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<LogInstance>>,
}
model! { DescribeLogInstanceListOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

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
    pub deliver_summary: Option<Vec<DeliverSummary>>,
    pub instance_info: Option<InstanceInfo>,
}
model! { LogInstance {
    0 "InstanceId" instance_id, 1 "Status" status, 2 "EnableQuery" enable_query, 3 "CreateAt" create_at,
    4 "HighLogExpireDay" high_log_expire_day, 5 "LowLogExpireDay" low_log_expire_day, 6 "LogExpireDay" log_expire_day,
    7 "HighStorage" high_storage, 8 "LowStorage" low_storage, 9 "LogStorage" log_storage, 10 "Deliver" deliver,
    11 "DeliverSummary" deliver_summary, 12 "InstanceInfo" instance_info
} }

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
    0 "DeliverType" deliver_type, 1 "DeliverSubType" deliver_sub_type, 2 "DeliverConsumer" deliver_consumer,
    3 "DeliverConsumerName" deliver_consumer_name, 4 "DeliverError" deliver_error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub project_id: Option<i64>,
    pub tag_list: Option<Vec<TagList>>,
    pub status: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub architecture: Option<String>,
    pub ro_flag: Option<String>,
    pub ha_flag: Option<String>,
    pub instance_type: Option<String>,
    pub r#type: Option<String>,
    pub audit_log_status: Option<String>,
    pub audit_log_hosts: Option<Vec<String>>,
    pub audit_log_status_message: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
}
model! { InstanceInfo {
    0 "InstanceName" instance_name, 1 "InstanceId" instance_id, 2 "ProjectId" project_id, 3 "TagList" tag_list,
    4 "Status" status, 5 "Vip" vip, 6 "Vport" vport, 7 "Architecture" architecture, 8 "ROFlag" ro_flag,
    9 "HAFlag" ha_flag, 10 "InstanceType" instance_type, 11 "Type" r#type, 12 "AuditLogStatus" audit_log_status,
    13 "AuditLogHosts" audit_log_hosts, 14 "AuditLogStatusMessage" audit_log_status_message, 15 "Version" version,
    16 "VersionName" version_name, 17 "RegionId" region_id, 18 "ZoneId" zone_id, 19 "Region" region, 20 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { TagList {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogs {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<LogResult>>,
}
model! { DescribeLogsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

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
    0 "Timestamp" timestamp, 1 "Category" category, 2 "ClientAppName" client_app_name,
    3 "ClientHostName" client_host_name, 4 "CpuTime" cpu_time, 5 "DatabaseId" database_id,
    6 "DatabaseName" database_name, 7 "Duration" duration, 8 "ErrorNumber" error_number,
    9 "IsIntercepted" is_intercepted, 10 "LastRowCount" last_row_count, 11 "LogicalReads" logical_reads,
    12 "Message" message, 13 "ObjectId" object_id, 14 "ObjectName" object_name, 15 "ObjectType" object_type,
    16 "OutputParameters" output_parameters, 17 "ParameterizedPlanHandle" parameterized_plan_handle,
    18 "PhysicalReads" physical_reads, 19 "Result" result, 20 "RowCount" row_count,
    21 "ServerPrincipalName" server_principal_name, 22 "SessionServerPrincipalName" session_server_principal_name,
    23 "Severity" severity, 24 "SourceDatabaseId" source_database_id, 25 "SqlText" sql_text, 26 "State" state,
    27 "Statement" statement, 28 "SystemThreadId" system_thread_id, 29 "TransactionId" transaction_id,
    30 "UserDefined" user_defined, 31 "UserName" user_name, 32 "Writes" writes, 33 "Destination" destination
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceSpan {
    pub instance_id: String,
}
operation! { DescribeMaintenanceSpan(instance_id: String) "DescribeMaintenanceSpan" -> DescribeMaintenanceSpanOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceSpanOutput {
    pub weekly: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub span: Option<u64>,
}
model! { DescribeMaintenanceSpanOutput {
    0 "Weekly" weekly, 1 "StartTime" start_time, 2 "Span" span
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationDatabases {
    pub instance_id: String,
    pub user_name: String,
    pub password: Secret,
}
operation! { DescribeMigrationDatabases(instance_id: String, user_name: String, password: Secret)
    "DescribeMigrationDatabases" -> DescribeMigrationDatabasesOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationDatabasesOutput {
    pub amount: Option<i64>,
    pub migrate_db_set: Option<Vec<String>>,
}
model! { DescribeMigrationDatabasesOutput {
    0 "Amount" amount, 1 "MigrateDBSet" migrate_db_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationDetail {
    pub migrate_id: u64,
}
operation! { DescribeMigrationDetail(migrate_id: u64) "DescribeMigrationDetail" -> DescribeMigrationDetailOutput {
    0 "MigrateId" migrate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationDetailOutput {
    pub migrate_id: Option<u64>,
    pub migrate_name: Option<String>,
    pub app_id: Option<u64>,
    pub region: Option<String>,
    pub source_type: Option<i64>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<u64>,
    pub progress: Option<i64>,
    pub migrate_type: Option<i64>,
    pub source: Option<MigrateSource>,
    pub target: Option<MigrateTarget>,
    pub migrate_db_set: Option<Vec<MigrateDB>>,
}
model! { DescribeMigrationDetailOutput {
    0 "MigrateId" migrate_id, 1 "MigrateName" migrate_name, 2 "AppId" app_id, 3 "Region" region,
    4 "SourceType" source_type, 5 "CreateTime" create_time, 6 "StartTime" start_time, 7 "EndTime" end_time,
    8 "Status" status, 9 "Progress" progress, 10 "MigrateType" migrate_type, 11 "Source" source, 12 "Target" target,
    13 "MigrateDBSet" migrate_db_set
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationsOutput {
    pub total_count: Option<i64>,
    pub migrate_task_set: Option<Vec<MigrateTask>>,
}
model! { DescribeMigrationsOutput {
    0 "TotalCount" total_count, 1 "MigrateTaskSet" migrate_task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateTask {
    pub migrate_id: Option<u64>,
    pub migrate_name: Option<String>,
    pub app_id: Option<u64>,
    pub region: Option<String>,
    pub source_type: Option<i64>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<u64>,
    pub message: Option<String>,
    pub check_flag: Option<u64>,
    pub progress: Option<i64>,
    pub migrate_detail: Option<MigrateDetail>,
}
model! { MigrateTask {
    0 "MigrateId" migrate_id, 1 "MigrateName" migrate_name, 2 "AppId" app_id, 3 "Region" region,
    4 "SourceType" source_type, 5 "CreateTime" create_time, 6 "StartTime" start_time, 7 "EndTime" end_time,
    8 "Status" status, 9 "Message" message, 10 "CheckFlag" check_flag, 11 "Progress" progress,
    12 "MigrateDetail" migrate_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDetail {
    pub step_name: Option<String>,
    pub progress: Option<i64>,
}
model! { MigrateDetail {
    0 "StepName" step_name, 1 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrders {
    pub deal_names: Vec<String>,
}
operation! { DescribeOrders(deal_names: Vec<String>) "DescribeOrders" -> DescribeOrdersOutput {
    0 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrdersOutput {
    pub deals: Option<Vec<DealInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeOrdersOutput {
    0 "Deals" deals, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DealInfo {
    pub deal_name: Option<String>,
    pub count: Option<u64>,
    pub flow_id: Option<i64>,
    pub instance_id_set: Option<Vec<String>>,
    pub owner_uin: Option<String>,
    pub instance_charge_type: Option<String>,
}
model! { DealInfo {
    0 "DealName" deal_name, 1 "Count" count, 2 "FlowId" flow_id, 3 "InstanceIdSet" instance_id_set,
    4 "OwnerUin" owner_uin, 5 "InstanceChargeType" instance_charge_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductConfig {
    pub zone: String,
    pub instance_type: Option<String>,
}
operation! { DescribeProductConfig(zone: String) "DescribeProductConfig" -> DescribeProductConfigOutput {
    0 "Zone" zone, 1 "InstanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductConfigOutput {
    pub spec_info_list: Option<Vec<SpecInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeProductConfigOutput {
    0 "SpecInfoList" spec_info_list, 1 "TotalCount" total_count
} }

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
    pub post_pid: Option<Vec<i64>>,
    pub pay_mode_status: Option<String>,
    pub instance_type: Option<String>,
    pub multi_zones_status: Option<String>,
    pub min_baseline_iops: Option<u64>,
    pub max_baseline_iops: Option<u64>,
    pub min_baseline_throughput: Option<u64>,
    pub max_baseline_throughput: Option<u64>,
    pub extra_io_supported: Option<bool>,
    pub max_extra_throughput: Option<u64>,
    pub min_disk_size_for_extra_io: Option<u64>,
}
model! { SpecInfo {
    0 "SpecId" spec_id, 1 "MachineType" machine_type, 2 "MachineTypeName" machine_type_name, 3 "Version" version,
    4 "VersionName" version_name, 5 "Memory" memory, 6 "CPU" cpu, 7 "MinStorage" min_storage,
    8 "MaxStorage" max_storage, 9 "QPS" qps, 10 "SuitInfo" suit_info, 11 "Pid" pid, 12 "PostPid" post_pid,
    13 "PayModeStatus" pay_mode_status, 14 "InstanceType" instance_type, 15 "MultiZonesStatus" multi_zones_status,
    16 "MinBaselineIOPS" min_baseline_iops, 17 "MaxBaselineIOPS" max_baseline_iops,
    18 "MinBaselineThroughput" min_baseline_throughput, 19 "MaxBaselineThroughput" max_baseline_throughput,
    20 "ExtraIOSupported" extra_io_supported, 21 "MaxExtraThroughput" max_extra_throughput,
    22 "MinDiskSizeForExtraIO" min_disk_size_for_extra_io
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductSpec {}
operation! { DescribeProductSpec() "DescribeProductSpec" -> DescribeProductSpecOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductSpecOutput {
    pub total_count: Option<i64>,
    pub spec_info_list: Option<Vec<ProductSpec>>,
}
model! { DescribeProductSpecOutput {
    0 "TotalCount" total_count, 1 "SpecInfoList" spec_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSpec {
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub info: Option<Vec<SpecInfo>>,
}
model! { ProductSpec {
    0 "RegionId" region_id, 1 "ZoneId" zone_id, 2 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroups {
    pub project_id: i64,
}
operation! { DescribeProjectSecurityGroups(project_id: i64)
    "DescribeProjectSecurityGroups" -> DescribeProjectSecurityGroupsOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroupsOutput {
    pub security_group_set: Option<Vec<SecurityGroup>>,
}
model! { DescribeProjectSecurityGroupsOutput {
    0 "SecurityGroupSet" security_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishSubscribe {
    pub instance_id: String,
    pub pub_or_sub_instance_id: Option<String>,
    pub pub_or_sub_instance_ip: Option<String>,
    pub publish_subscribe_id: Option<u64>,
    pub publish_subscribe_name: Option<String>,
    pub publish_db_name: Option<String>,
    pub subscribe_db_name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribePublishSubscribe(instance_id: String)
    "DescribePublishSubscribe" -> DescribePublishSubscribeOutput {
    0 "InstanceId" instance_id, 1 "PubOrSubInstanceId" pub_or_sub_instance_id: String,
    2 "PubOrSubInstanceIp" pub_or_sub_instance_ip: String, 3 "PublishSubscribeId" publish_subscribe_id: u64,
    4 "PublishSubscribeName" publish_subscribe_name: String, 5 "PublishDBName" publish_db_name: String,
    6 "SubscribeDBName" subscribe_db_name: String, 7 "Offset" offset: u64, 8 "Limit" limit: u64
} }
paged! { DescribePublishSubscribe: PublishSubscribe =
    Offset "Offset", "PublishSubscribeSet" publish_subscribe_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishSubscribeOutput {
    pub total_count: Option<u64>,
    pub publish_subscribe_set: Option<Vec<PublishSubscribe>>,
}
model! { DescribePublishSubscribeOutput {
    0 "TotalCount" total_count, 1 "PublishSubscribeSet" publish_subscribe_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishSubscribe {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub publish_instance_id: Option<String>,
    pub publish_instance_name: Option<String>,
    pub publish_instance_ip: Option<String>,
    pub subscribe_instance_id: Option<String>,
    pub subscribe_instance_name: Option<String>,
    pub subscribe_instance_ip: Option<String>,
    pub database_tuple_set: Option<Vec<DatabaseTupleStatus>>,
}
model! { PublishSubscribe {
    0 "Id" id, 1 "Name" name, 2 "PublishInstanceId" publish_instance_id, 3 "PublishInstanceName" publish_instance_name,
    4 "PublishInstanceIp" publish_instance_ip, 5 "SubscribeInstanceId" subscribe_instance_id,
    6 "SubscribeInstanceName" subscribe_instance_name, 7 "SubscribeInstanceIp" subscribe_instance_ip,
    8 "DatabaseTupleSet" database_tuple_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseTupleStatus {
    pub publish_database: Option<String>,
    pub subscribe_database: Option<String>,
    pub last_sync_time: Option<String>,
    pub status: Option<String>,
}
model! { DatabaseTupleStatus {
    0 "PublishDatabase" publish_database, 1 "SubscribeDatabase" subscribe_database, 2 "LastSyncTime" last_sync_time,
    3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroupAutoWeight {
    pub instance_id: String,
    pub read_only_group_id: String,
}
operation! { DescribeReadOnlyGroupAutoWeight(instance_id: String, read_only_group_id: String)
    "DescribeReadOnlyGroupAutoWeight" -> DescribeReadOnlyGroupAutoWeightOutput {
    0 "InstanceId" instance_id, 1 "ReadOnlyGroupId" read_only_group_id
} }

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
    pub read_only_instance_set: Option<Vec<ReadOnlyInstance>>,
    pub status: Option<i64>,
    pub master_instance_id: Option<String>,
}
model! { DescribeReadOnlyGroupAutoWeightOutput {
    0 "ReadOnlyGroupId" read_only_group_id, 1 "ReadOnlyGroupName" read_only_group_name, 2 "RegionId" region_id,
    3 "ZoneId" zone_id, 4 "IsOfflineDelay" is_offline_delay, 5 "ReadOnlyMaxDelayTime" read_only_max_delay_time,
    6 "MinReadOnlyInGroup" min_read_only_in_group, 7 "Vip" vip, 8 "Vport" vport, 9 "VpcId" vpc_id,
    10 "SubnetId" subnet_id, 11 "ReadOnlyInstanceSet" read_only_instance_set, 12 "Status" status,
    13 "MasterInstanceId" master_instance_id
} }

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
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Uid" uid, 3 "ProjectId" project_id, 4 "Status" status,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "Memory" memory, 8 "Storage" storage, 9 "Cpu" cpu,
    10 "Version" version, 11 "Type" r#type, 12 "Model" model, 13 "PayMode" pay_mode, 14 "Weight" weight,
    15 "DelayTime" delay_time, 16 "SynStatus" syn_status, 17 "DatabaseDifference" database_difference,
    18 "AccountDifference" account_difference, 19 "StartTime" start_time, 20 "EndTime" end_time,
    21 "IsolateTime" isolate_time, 22 "RegionId" region_id, 23 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroupByReadOnlyInstance {
    pub instance_id: String,
}
operation! { DescribeReadOnlyGroupByReadOnlyInstance(instance_id: String)
    "DescribeReadOnlyGroupByReadOnlyInstance" -> DescribeReadOnlyGroupByReadOnlyInstanceOutput {
    0 "InstanceId" instance_id
} }

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
    0 "ReadOnlyGroupId" read_only_group_id, 1 "ReadOnlyGroupName" read_only_group_name, 2 "RegionId" region_id,
    3 "ZoneId" zone_id, 4 "IsOfflineDelay" is_offline_delay, 5 "ReadOnlyMaxDelayTime" read_only_max_delay_time,
    6 "MinReadOnlyInGroup" min_read_only_in_group, 7 "Vip" vip, 8 "Vport" vport, 9 "VpcId" vpc_id,
    10 "SubnetId" subnet_id, 11 "MasterInstanceId" master_instance_id, 12 "MasterRegionId" master_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroupDetails {
    pub instance_id: String,
    pub read_only_group_id: String,
}
operation! { DescribeReadOnlyGroupDetails(instance_id: String, read_only_group_id: String)
    "DescribeReadOnlyGroupDetails" -> DescribeReadOnlyGroupDetailsOutput {
    0 "InstanceId" instance_id, 1 "ReadOnlyGroupId" read_only_group_id
} }

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
    pub read_only_instance_set: Option<Vec<ReadOnlyInstance>>,
    pub status: Option<i64>,
    pub master_instance_id: Option<String>,
}
model! { DescribeReadOnlyGroupDetailsOutput {
    0 "ReadOnlyGroupId" read_only_group_id, 1 "ReadOnlyGroupName" read_only_group_name, 2 "RegionId" region_id,
    3 "ZoneId" zone_id, 4 "IsOfflineDelay" is_offline_delay, 5 "ReadOnlyMaxDelayTime" read_only_max_delay_time,
    6 "MinReadOnlyInGroup" min_read_only_in_group, 7 "Vip" vip, 8 "Vport" vport, 9 "VpcId" vpc_id,
    10 "SubnetId" subnet_id, 11 "ReadOnlyInstanceSet" read_only_instance_set, 12 "Status" status,
    13 "MasterInstanceId" master_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroupList {
    pub instance_id: String,
}
operation! { DescribeReadOnlyGroupList(instance_id: String)
    "DescribeReadOnlyGroupList" -> DescribeReadOnlyGroupListOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroupListOutput {
    pub read_only_group_set: Option<Vec<ReadOnlyGroup>>,
}
model! { DescribeReadOnlyGroupListOutput {
    0 "ReadOnlyGroupSet" read_only_group_set
} }

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
    pub read_only_instance_set: Option<Vec<ReadOnlyInstance>>,
    pub dns_pod_domain: Option<String>,
    pub tgw_wan_v_port: Option<u64>,
    pub read_only_group_type: Option<i64>,
    pub read_only_group_forced_upgrade: Option<i64>,
}
model! { ReadOnlyGroup {
    0 "ReadOnlyGroupId" read_only_group_id, 1 "ReadOnlyGroupName" read_only_group_name, 2 "RegionId" region_id,
    3 "ZoneId" zone_id, 4 "IsOfflineDelay" is_offline_delay, 5 "ReadOnlyMaxDelayTime" read_only_max_delay_time,
    6 "MinReadOnlyInGroup" min_read_only_in_group, 7 "Vip" vip, 8 "Vport" vport, 9 "VpcId" vpc_id,
    10 "SubnetId" subnet_id, 11 "Status" status, 12 "MasterInstanceId" master_instance_id,
    13 "ReadOnlyInstanceSet" read_only_instance_set, 14 "DnsPodDomain" dns_pod_domain, 15 "TgwWanVPort" tgw_wan_v_port,
    16 "ReadOnlyGroupType" read_only_group_type, 17 "ReadOnlyGroupForcedUpgrade" read_only_group_forced_upgrade
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<i64>,
    pub region_set: Option<Vec<RegionInfo>>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count, 1 "RegionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<i64>,
    pub region_state: Option<String>,
}
model! { RegionInfo {
    0 "Region" region, 1 "RegionName" region_name, 2 "RegionId" region_id, 3 "RegionState" region_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegularBackupPlan {
    pub instance_id: String,
    pub regular_backup_save_days: u64,
    pub regular_backup_strategy: String,
    pub regular_backup_counts: u64,
    pub regular_backup_start_time: String,
    pub backup_cycle: Vec<u64>,
}

/// What [`DescribeRegularBackupPlan::new`] takes.
pub struct DescribeRegularBackupPlanRequired {
    pub instance_id: String,
    pub regular_backup_save_days: u64,
    pub regular_backup_strategy: String,
    pub regular_backup_counts: u64,
    pub regular_backup_start_time: String,
    pub backup_cycle: Vec<u64>,
}
operation! { DescribeRegularBackupPlan{DescribeRegularBackupPlanRequired: instance_id, regular_backup_save_days, regular_backup_strategy, regular_backup_counts, regular_backup_start_time, backup_cycle}
    "DescribeRegularBackupPlan" -> DescribeRegularBackupPlanOutput {
    0 "InstanceId" instance_id, 1 "RegularBackupSaveDays" regular_backup_save_days,
    2 "RegularBackupStrategy" regular_backup_strategy, 3 "RegularBackupCounts" regular_backup_counts,
    4 "RegularBackupStartTime" regular_backup_start_time, 5 "BackupCycle" backup_cycle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegularBackupPlanOutput {
    pub save_mode_period: Option<Vec<String>>,
    pub save_mode_regular: Option<Vec<String>>,
}
model! { DescribeRegularBackupPlanOutput {
    0 "SaveModePeriod" save_mode_period, 1 "SaveModeRegular" save_mode_regular
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTask {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub restore_type: Option<u64>,
    pub target_region: Option<String>,
    pub target_type: Option<u64>,
    pub status: Option<u64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub flow_id: Option<i64>,
}
operation! { DescribeRestoreTask(instance_id: String, start_time: String, end_time: String)
    "DescribeRestoreTask" -> DescribeRestoreTaskOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "RestoreType" restore_type: u64,
    4 "TargetRegion" target_region: String, 5 "TargetType" target_type: u64, 6 "Status" status: u64,
    7 "Offset" offset: i64, 8 "Limit" limit: i64, 9 "OrderBy" order_by: String, 10 "OrderByType" order_by_type: String,
    11 "FlowId" flow_id: i64
} }
paged! { DescribeRestoreTask: RestoreTask = Offset "Offset", "Tasks" tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTaskOutput {
    pub total_count: Option<i64>,
    pub tasks: Option<Vec<RestoreTask>>,
}
model! { DescribeRestoreTaskOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

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
    0 "TargetInstanceId" target_instance_id, 1 "TargetInstanceName" target_instance_name,
    2 "TargetInstanceStatus" target_instance_status, 3 "TargetRegion" target_region, 4 "RestoreId" restore_id,
    5 "TargetType" target_type, 6 "RestoreType" restore_type, 7 "RestoreTime" restore_time, 8 "StartTime" start_time,
    9 "EndTime" end_time, 10 "Status" status, 11 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTimeRange {
    pub instance_id: String,
    pub target_instance_id: Option<String>,
}
operation! { DescribeRestoreTimeRange(instance_id: String)
    "DescribeRestoreTimeRange" -> DescribeRestoreTimeRangeOutput {
    0 "InstanceId" instance_id, 1 "TargetInstanceId" target_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTimeRangeOutput {
    pub min_time: Option<String>,
    pub max_time: Option<String>,
}
model! { DescribeRestoreTimeRangeOutput {
    0 "MinTime" min_time, 1 "MaxTime" max_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackTime {
    pub instance_id: String,
    pub dbs: Vec<String>,
}
operation! { DescribeRollbackTime(instance_id: String, dbs: Vec<String>)
    "DescribeRollbackTime" -> DescribeRollbackTimeOutput {
    0 "InstanceId" instance_id, 1 "DBs" dbs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackTimeOutput {
    pub details: Option<Vec<DbRollbackTimeInfo>>,
}
model! { DescribeRollbackTimeOutput {
    0 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbRollbackTimeInfo {
    pub db_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DbRollbackTimeInfo {
    0 "DBName" db_name, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowlogs {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub limit: Option<i64>,
    pub offset: Option<u64>,
}
operation! { DescribeSlowlogs(instance_id: String, start_time: String, end_time: String)
    "DescribeSlowlogs" -> DescribeSlowlogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Limit" limit: i64,
    4 "Offset" offset: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowlogsOutput {
    pub total_count: Option<i64>,
    /// Deprecated.
    pub slowlogs: Option<Vec<SlowlogInfo>>,
    pub slow_logs: Option<Vec<SlowLog>>,
}
model! { DescribeSlowlogsOutput {
    0 "TotalCount" total_count, 1 "Slowlogs" slowlogs, 2 "SlowLogs" slow_logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowlogInfo {
    pub id: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub size: Option<i64>,
    pub count: Option<i64>,
    pub internal_addr: Option<String>,
    pub external_addr: Option<String>,
    pub status: Option<i64>,
}
model! { SlowlogInfo {
    0 "Id" id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Size" size, 4 "Count" count,
    5 "InternalAddr" internal_addr, 6 "ExternalAddr" external_addr, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLog {
    pub id: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub size: Option<i64>,
    pub count: Option<i64>,
    pub internal_addr: Option<String>,
    pub external_addr: Option<String>,
    pub status: Option<i64>,
}
model! { SlowLog {
    0 "Id" id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Size" size, 4 "Count" count,
    5 "InternalAddr" internal_addr, 6 "ExternalAddr" external_addr, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecSellStatus {
    pub zone: String,
    pub spec_id_set: Vec<u64>,
    pub db_version: String,
    pub pid: u64,
    pub pay_mode: String,
    pub currency: String,
}

/// What [`DescribeSpecSellStatus::new`] takes.
pub struct DescribeSpecSellStatusRequired {
    pub zone: String,
    pub spec_id_set: Vec<u64>,
    pub db_version: String,
    pub pid: u64,
    pub pay_mode: String,
    pub currency: String,
}
operation! { DescribeSpecSellStatus{DescribeSpecSellStatusRequired: zone, spec_id_set, db_version, pid, pay_mode, currency}
    "DescribeSpecSellStatus" -> DescribeSpecSellStatusOutput {
    0 "Zone" zone, 1 "SpecIdSet" spec_id_set, 2 "DBVersion" db_version, 3 "Pid" pid, 4 "PayMode" pay_mode,
    5 "Currency" currency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecSellStatusOutput {
    pub describe_spec_sell_status_set: Option<Vec<SpecSellStatus>>,
}
model! { DescribeSpecSellStatusOutput {
    0 "DescribeSpecSellStatusSet" describe_spec_sell_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecSellStatus {
    pub id: Option<String>,
    pub spec_id: Option<u64>,
    pub pay_mode_status: Option<String>,
    pub instance_type: Option<String>,
    pub multi_zones_status: Option<String>,
    pub architecture: Option<String>,
    pub style: Option<String>,
    pub version: Option<String>,
    pub zone_status_set: Option<Vec<ZoneStatus>>,
    pub price: Option<Price>,
    pub status: Option<u64>,
    pub min_baseline_iops: Option<u64>,
    pub max_baseline_iops: Option<u64>,
    pub min_baseline_throughput: Option<u64>,
    pub max_baseline_throughput: Option<u64>,
    pub extra_io_supported: Option<bool>,
    pub max_extra_throughput: Option<u64>,
    pub min_disk_size_for_extra_io: Option<u64>,
}
model! { SpecSellStatus {
    0 "Id" id, 1 "SpecId" spec_id, 2 "PayModeStatus" pay_mode_status, 3 "InstanceType" instance_type,
    4 "MultiZonesStatus" multi_zones_status, 5 "Architecture" architecture, 6 "Style" style, 7 "Version" version,
    8 "ZoneStatusSet" zone_status_set, 9 "Price" price, 10 "Status" status, 11 "MinBaselineIOPS" min_baseline_iops,
    12 "MaxBaselineIOPS" max_baseline_iops, 13 "MinBaselineThroughput" min_baseline_throughput,
    14 "MaxBaselineThroughput" max_baseline_throughput, 15 "ExtraIOSupported" extra_io_supported,
    16 "MaxExtraThroughput" max_extra_throughput, 17 "MinDiskSizeForExtraIO" min_disk_size_for_extra_io
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneStatus {
    pub zone: Option<String>,
    pub region: Option<String>,
    pub status: Option<u64>,
}
model! { ZoneStatus {
    0 "Zone" zone, 1 "Region" region, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub prepaid_price: Option<u64>,
    pub prepaid_price_unit: Option<String>,
    pub postpaid_price: Option<u64>,
    pub postpaid_price_unit: Option<String>,
}
model! { Price {
    0 "PrepaidPrice" prepaid_price, 1 "PrepaidPriceUnit" prepaid_price_unit, 2 "PostpaidPrice" postpaid_price,
    3 "PostpaidPriceUnit" postpaid_price_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeInstanceCheck {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrZoneInfo {
    pub dr_instance_id: Option<String>,
    pub zone: Option<String>,
}
input! { DrZoneInfo() {
    0 "DrInstanceId" dr_instance_id: String, 1 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeInstanceCheckOutput {
    pub is_affect: Option<i64>,
    pub passed: Option<i64>,
    pub modify_mode: Option<String>,
    pub check_items: Option<Vec<CheckItem>>,
}
model! { DescribeUpgradeInstanceCheckOutput {
    0 "IsAffect" is_affect, 1 "Passed" passed, 2 "ModifyMode" modify_mode, 3 "CheckItems" check_items
} }

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
    0 "CheckName" check_name, 1 "CurrentValue" current_value, 2 "Passed" passed, 3 "IsAffect" is_affect, 4 "Msg" msg,
    5 "MsgCode" msg_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadBackupInfo {
    pub instance_id: String,
    pub backup_migration_id: String,
}
operation! { DescribeUploadBackupInfo(instance_id: String, backup_migration_id: String)
    "DescribeUploadBackupInfo" -> DescribeUploadBackupInfoOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadBackupInfoOutput {
    pub bucket_name: Option<String>,
    pub region: Option<String>,
    pub path: Option<String>,
    pub tmp_secret_id: Option<String>,
    pub tmp_secret_key: Option<Secret>,
    /// Deprecated.
    pub x_cos_security_token: Option<Secret>,
    pub start_time: Option<String>,
    pub expired_time: Option<String>,
    pub cos_security_token: Option<Secret>,
}
model! { DescribeUploadBackupInfoOutput {
    0 "BucketName" bucket_name, 1 "Region" region, 2 "Path" path, 3 "TmpSecretId" tmp_secret_id,
    4 "TmpSecretKey" tmp_secret_key, 5 "XCosSecurityToken" x_cos_security_token, 6 "StartTime" start_time,
    7 "ExpiredTime" expired_time, 8 "CosSecurityToken" cos_security_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadIncrementalInfo {
    pub instance_id: String,
    pub backup_migration_id: String,
    pub incremental_migration_id: String,
}
operation! { DescribeUploadIncrementalInfo(instance_id: String, backup_migration_id: String, incremental_migration_id: String)
    "DescribeUploadIncrementalInfo" -> DescribeUploadIncrementalInfoOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id,
    2 "IncrementalMigrationId" incremental_migration_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadIncrementalInfoOutput {
    pub bucket_name: Option<String>,
    pub region: Option<String>,
    pub path: Option<String>,
    pub tmp_secret_id: Option<String>,
    pub tmp_secret_key: Option<Secret>,
    /// Deprecated.
    pub x_cos_security_token: Option<Secret>,
    pub start_time: Option<String>,
    pub expired_time: Option<String>,
    pub cos_security_token: Option<Secret>,
}
model! { DescribeUploadIncrementalInfoOutput {
    0 "BucketName" bucket_name, 1 "Region" region, 2 "Path" path, 3 "TmpSecretId" tmp_secret_id,
    4 "TmpSecretKey" tmp_secret_key, 5 "XCosSecurityToken" x_cos_security_token, 6 "StartTime" start_time,
    7 "ExpiredTime" expired_time, 8 "CosSecurityToken" cos_security_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXEvents {
    pub instance_id: String,
    pub event_type: String,
    pub start_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXEventsOutput {
    pub events: Option<Vec<Events>>,
    pub total_count: Option<i64>,
}
model! { DescribeXEventsOutput {
    0 "Events" events, 1 "TotalCount" total_count
} }

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
    0 "Id" id, 1 "FileName" file_name, 2 "Size" size, 3 "EventType" event_type, 4 "Status" status,
    5 "StartTime" start_time, 6 "EndTime" end_time, 7 "InternalAddr" internal_addr, 8 "ExternalAddr" external_addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub total_count: Option<i64>,
    pub zone_set: Option<Vec<ZoneInfo>>,
}
model! { DescribeZonesOutput {
    0 "TotalCount" total_count, 1 "ZoneSet" zone_set
} }

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
    0 "Zone" zone, 1 "ZoneName" zone_name, 2 "ZoneId" zone_id, 3 "SpecId" spec_id, 4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    pub security_group_id: String,
    pub instance_id_set: Vec<String>,
}
operation! { DisassociateSecurityGroups(security_group_id: String, instance_id_set: Vec<String>)
    "DisassociateSecurityGroups" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "InstanceIdSet" instance_id_set
} }

pub type DisassociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDBInstances {
    pub zone: String,
    pub memory: i64,
    pub storage: i64,
    pub instance_charge_type: Option<String>,
    pub period: Option<i64>,
    pub goods_num: Option<i64>,
    pub db_version: Option<String>,
    pub cpu: Option<i64>,
    pub instance_type: Option<String>,
    pub machine_type: Option<String>,
    pub dr_zones: Option<Vec<String>>,
    pub throughput_performance: Option<u64>,
}
operation! { InquiryPriceCreateDBInstances(zone: String, memory: i64, storage: i64)
    "InquiryPriceCreateDBInstances" -> InquiryPriceCreateDBInstancesOutput {
    0 "Zone" zone, 1 "Memory" memory, 2 "Storage" storage, 3 "InstanceChargeType" instance_charge_type: String,
    4 "Period" period: i64, 5 "GoodsNum" goods_num: i64, 6 "DBVersion" db_version: String, 7 "Cpu" cpu: i64,
    8 "InstanceType" instance_type: String, 9 "MachineType" machine_type: String, 10 "DrZones" dr_zones: Vec<String>,
    11 "ThroughputPerformance" throughput_performance: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDBInstancesOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
}
model! { InquiryPriceCreateDBInstancesOutput {
    0 "OriginalPrice" original_price, 1 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewDBInstance {
    pub instance_id: String,
    pub period: Option<u64>,
    pub time_unit: Option<String>,
}
operation! { InquiryPriceRenewDBInstance(instance_id: String)
    "InquiryPriceRenewDBInstance" -> InquiryPriceRenewDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "Period" period: u64, 2 "TimeUnit" time_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewDBInstanceOutput {
    pub original_price: Option<u64>,
    pub price: Option<u64>,
}
model! { InquiryPriceRenewDBInstanceOutput {
    0 "OriginalPrice" original_price, 1 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpgradeDBInstance {
    pub instance_id: String,
    pub memory: i64,
    pub storage: i64,
    pub cpu: Option<i64>,
    pub throughput_performance: Option<u64>,
}
operation! { InquiryPriceUpgradeDBInstance(instance_id: String, memory: i64, storage: i64)
    "InquiryPriceUpgradeDBInstance" -> InquiryPriceUpgradeDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory, 2 "Storage" storage, 3 "Cpu" cpu: i64,
    4 "ThroughputPerformance" throughput_performance: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpgradeDBInstanceOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
}
model! { InquiryPriceUpgradeDBInstanceOutput {
    0 "OriginalPrice" original_price, 1 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilege {
    pub instance_id: String,
    pub accounts: Vec<AccountPrivilegeModifyInfo>,
}
operation! { ModifyAccountPrivilege(instance_id: String, accounts: Vec<AccountPrivilegeModifyInfo>)
    "ModifyAccountPrivilege" -> ModifyAccountPrivilegeOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountPrivilegeModifyInfo {
    pub user_name: Option<String>,
    pub db_privileges: Option<Vec<DBPrivilegeModifyInfo>>,
    pub is_admin: Option<bool>,
    pub account_type: Option<String>,
    pub acc_all_db: Option<SelectAllDB>,
}
input! { AccountPrivilegeModifyInfo(user_name: String, db_privileges: Vec<DBPrivilegeModifyInfo>) {
    0 "UserName" user_name: String, 1 "DBPrivileges" db_privileges: Vec<DBPrivilegeModifyInfo>,
    2 "IsAdmin" is_admin: bool, 3 "AccountType" account_type: String, 4 "AccAllDB" acc_all_db: SelectAllDB
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBPrivilegeModifyInfo {
    pub db_name: Option<String>,
    pub privilege: Option<String>,
}
input! { DBPrivilegeModifyInfo(db_name: String, privilege: String) {
    0 "DBName" db_name: String, 1 "Privilege" privilege: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectAllDB {
    pub privilege: Option<String>,
}
input! { SelectAllDB(privilege: String) {
    0 "Privilege" privilege: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilegeOutput {
    pub flow_id: Option<u64>,
}
model! { ModifyAccountPrivilegeOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountRemark {
    pub instance_id: String,
    pub accounts: Vec<AccountRemark>,
}
operation! { ModifyAccountRemark(instance_id: String, accounts: Vec<AccountRemark>) "ModifyAccountRemark" -> Empty {
    0 "InstanceId" instance_id, 1 "Accounts" accounts
} }

pub type ModifyAccountRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountRemark {
    pub user_name: Option<String>,
    pub remark: Option<String>,
}
input! { AccountRemark() {
    0 "UserName" user_name: String, 1 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupMigration {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupMigrationOutput {
    pub backup_migration_id: Option<String>,
}
model! { ModifyBackupMigrationOutput {
    0 "BackupMigrationId" backup_migration_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupName {
    pub instance_id: String,
    pub backup_name: String,
    pub backup_id: Option<u64>,
    pub group_id: Option<String>,
}
operation! { ModifyBackupName(instance_id: String, backup_name: String) "ModifyBackupName" -> Empty {
    0 "InstanceId" instance_id, 1 "BackupName" backup_name, 2 "BackupId" backup_id: u64, 3 "GroupId" group_id: String
} }

pub type ModifyBackupNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupStrategy {
    pub instance_id: String,
    pub backup_type: Option<String>,
    pub backup_time: Option<u64>,
    pub backup_day: Option<u64>,
    pub backup_model: Option<String>,
    pub backup_cycle: Option<Vec<u64>>,
    pub backup_save_days: Option<u64>,
    pub regular_backup_enable: Option<String>,
    pub regular_backup_save_days: Option<u64>,
    pub regular_backup_strategy: Option<String>,
    pub regular_backup_counts: Option<u64>,
    pub regular_backup_start_time: Option<String>,
}
operation! { ModifyBackupStrategy(instance_id: String) "ModifyBackupStrategy" -> ModifyBackupStrategyOutput {
    0 "InstanceId" instance_id, 1 "BackupType" backup_type: String, 2 "BackupTime" backup_time: u64,
    3 "BackupDay" backup_day: u64, 4 "BackupModel" backup_model: String, 5 "BackupCycle" backup_cycle: Vec<u64>,
    6 "BackupSaveDays" backup_save_days: u64, 7 "RegularBackupEnable" regular_backup_enable: String,
    8 "RegularBackupSaveDays" regular_backup_save_days: u64, 9 "RegularBackupStrategy" regular_backup_strategy: String,
    10 "RegularBackupCounts" regular_backup_counts: u64, 11 "RegularBackupStartTime" regular_backup_start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupStrategyOutput {
    /// Deprecated.
    pub errno: Option<i64>,
    pub msg: Option<String>,
    pub code: Option<i64>,
}
model! { ModifyBackupStrategyOutput {
    0 "Errno" errno, 1 "Msg" msg, 2 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloseWanIp {
    pub instance_id: String,
    pub ro_group_id: Option<String>,
}
operation! { ModifyCloseWanIp(instance_id: String) "ModifyCloseWanIp" -> ModifyCloseWanIpOutput {
    0 "InstanceId" instance_id, 1 "RoGroupId" ro_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloseWanIpOutput {
    pub flow_id: Option<u64>,
}
model! { ModifyCloseWanIpOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCrossBackupStrategy {
    pub cross_backup_enabled: String,
    pub instance_id: Option<String>,
    pub instance_id_set: Option<Vec<String>>,
    pub cross_backup_save_days: Option<u64>,
    pub cross_backup_region: Option<Vec<String>>,
    pub clean_up_cross_backup: Option<u64>,
}
operation! { ModifyCrossBackupStrategy(cross_backup_enabled: String) "ModifyCrossBackupStrategy" -> Empty {
    0 "CrossBackupEnabled" cross_backup_enabled, 1 "InstanceId" instance_id: String,
    2 "InstanceIdSet" instance_id_set: Vec<String>, 3 "CrossBackupSaveDays" cross_backup_save_days: u64,
    4 "CrossBackupRegion" cross_backup_region: Vec<String>, 5 "CleanUpCrossBackup" clean_up_cross_backup: u64
} }

pub type ModifyCrossBackupStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBEncryptAttributes {
    pub instance_id: String,
    pub dbtde_encrypt: Vec<DBTDEEncrypt>,
}
operation! { ModifyDBEncryptAttributes(instance_id: String, dbtde_encrypt: Vec<DBTDEEncrypt>)
    "ModifyDBEncryptAttributes" -> ModifyDBEncryptAttributesOutput {
    0 "InstanceId" instance_id, 1 "DBTDEEncrypt" dbtde_encrypt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBTDEEncrypt {
    pub db_name: Option<String>,
    pub encryption: Option<String>,
}
input! { DBTDEEncrypt() {
    0 "DBName" db_name: String, 1 "Encryption" encryption: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBEncryptAttributesOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDBEncryptAttributesOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceName {
    pub instance_id: String,
    pub instance_name: String,
}
operation! { ModifyDBInstanceName(instance_id: String, instance_name: String) "ModifyDBInstanceName" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

pub type ModifyDBInstanceNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetwork {
    pub instance_id: String,
    pub new_vpc_id: String,
    pub new_subnet_id: String,
    pub old_ip_retain_time: Option<i64>,
    pub vip: Option<String>,
    pub dr_network: Option<u64>,
    pub dr_instance_id: Option<String>,
}
operation! { ModifyDBInstanceNetwork(instance_id: String, new_vpc_id: String, new_subnet_id: String)
    "ModifyDBInstanceNetwork" -> ModifyDBInstanceNetworkOutput {
    0 "InstanceId" instance_id, 1 "NewVpcId" new_vpc_id, 2 "NewSubnetId" new_subnet_id,
    3 "OldIpRetainTime" old_ip_retain_time: i64, 4 "Vip" vip: String, 5 "DRNetwork" dr_network: u64,
    6 "DrInstanceId" dr_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDBInstanceNetworkOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNote {
    pub instance_id: String,
    pub instance_note: String,
}
operation! { ModifyDBInstanceNote(instance_id: String, instance_note: String) "ModifyDBInstanceNote" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceNote" instance_note
} }

pub type ModifyDBInstanceNoteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceProject {
    pub instance_id_set: Vec<String>,
    pub project_id: i64,
}
operation! { ModifyDBInstanceProject(instance_id_set: Vec<String>, project_id: i64)
    "ModifyDBInstanceProject" -> ModifyDBInstanceProjectOutput {
    0 "InstanceIdSet" instance_id_set, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceProjectOutput {
    pub count: Option<i64>,
}
model! { ModifyDBInstanceProjectOutput {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceRenewFlag {
    pub renew_flags: Vec<InstanceRenewInfo>,
}
operation! { ModifyDBInstanceRenewFlag(renew_flags: Vec<InstanceRenewInfo>)
    "ModifyDBInstanceRenewFlag" -> ModifyDBInstanceRenewFlagOutput {
    0 "RenewFlags" renew_flags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceRenewInfo {
    pub instance_id: Option<String>,
    pub renew_flag: Option<i64>,
}
input! { InstanceRenewInfo(instance_id: String, renew_flag: i64) {
    0 "InstanceId" instance_id: String, 1 "RenewFlag" renew_flag: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceRenewFlagOutput {
    pub count: Option<i64>,
}
model! { ModifyDBInstanceRenewFlagOutput {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSSL {
    pub instance_id: String,
    pub r#type: String,
    pub wait_switch: u64,
    pub is_kms: Option<i64>,
    pub key_id: Option<String>,
    pub key_region: Option<String>,
}
operation! { ModifyDBInstanceSSL(instance_id: String, r#type: String, wait_switch: u64)
    "ModifyDBInstanceSSL" -> ModifyDBInstanceSSLOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "WaitSwitch" wait_switch, 3 "IsKMS" is_kms: i64,
    4 "KeyId" key_id: String, 5 "KeyRegion" key_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSSLOutput {
    pub flow_id: Option<u64>,
}
model! { ModifyDBInstanceSSLOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    pub instance_id: String,
    pub security_group_id_set: Vec<String>,
}
operation! { ModifyDBInstanceSecurityGroups(instance_id: String, security_group_id_set: Vec<String>)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityGroupIdSet" security_group_id_set
} }

pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBName {
    pub instance_id: String,
    pub old_db_name: String,
    pub new_db_name: String,
}
operation! { ModifyDBName(instance_id: String, old_db_name: String, new_db_name: String)
    "ModifyDBName" -> ModifyDBNameOutput {
    0 "InstanceId" instance_id, 1 "OldDBName" old_db_name, 2 "NewDBName" new_db_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNameOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDBNameOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBRemark {
    pub instance_id: String,
    pub db_remarks: Vec<DBRemark>,
}
operation! { ModifyDBRemark(instance_id: String, db_remarks: Vec<DBRemark>) "ModifyDBRemark" -> Empty {
    0 "InstanceId" instance_id, 1 "DBRemarks" db_remarks
} }

pub type ModifyDBRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBRemark {
    pub name: Option<String>,
    pub remark: Option<String>,
}
input! { DBRemark(name: String, remark: String) {
    0 "Name" name: String, 1 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDReadable {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDReadableOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDReadableOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseCDC {
    pub db_names: Vec<String>,
    pub modify_type: String,
    pub instance_id: String,
}
operation! { ModifyDatabaseCDC(db_names: Vec<String>, modify_type: String, instance_id: String)
    "ModifyDatabaseCDC" -> ModifyDatabaseCDCOutput {
    0 "DBNames" db_names, 1 "ModifyType" modify_type, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseCDCOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDatabaseCDCOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseCT {
    pub db_names: Vec<String>,
    pub modify_type: String,
    pub instance_id: String,
    pub change_retention_day: Option<i64>,
}
operation! { ModifyDatabaseCT(db_names: Vec<String>, modify_type: String, instance_id: String)
    "ModifyDatabaseCT" -> ModifyDatabaseCTOutput {
    0 "DBNames" db_names, 1 "ModifyType" modify_type, 2 "InstanceId" instance_id,
    3 "ChangeRetentionDay" change_retention_day: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseCTOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDatabaseCTOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseMdf {
    pub db_names: Vec<String>,
    pub instance_id: String,
}
operation! { ModifyDatabaseMdf(db_names: Vec<String>, instance_id: String)
    "ModifyDatabaseMdf" -> ModifyDatabaseMdfOutput {
    0 "DBNames" db_names, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseMdfOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDatabaseMdfOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabasePrivilege {
    pub instance_id: String,
    pub data_base_set: Vec<DataBasePrivilegeModifyInfo>,
}
operation! { ModifyDatabasePrivilege(instance_id: String, data_base_set: Vec<DataBasePrivilegeModifyInfo>)
    "ModifyDatabasePrivilege" -> ModifyDatabasePrivilegeOutput {
    0 "InstanceId" instance_id, 1 "DataBaseSet" data_base_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataBasePrivilegeModifyInfo {
    pub data_base_name: Option<String>,
    pub account_privileges: Option<Vec<AccountPrivilege>>,
}
input! { DataBasePrivilegeModifyInfo(data_base_name: String, account_privileges: Vec<AccountPrivilege>) {
    0 "DataBaseName" data_base_name: String, 1 "AccountPrivileges" account_privileges: Vec<AccountPrivilege>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabasePrivilegeOutput {
    pub flow_id: Option<u64>,
}
model! { ModifyDatabasePrivilegeOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseShrinkMDF {
    pub db_names: Vec<String>,
    pub instance_id: String,
}
operation! { ModifyDatabaseShrinkMDF(db_names: Vec<String>, instance_id: String)
    "ModifyDatabaseShrinkMDF" -> ModifyDatabaseShrinkMDFOutput {
    0 "DBNames" db_names, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseShrinkMDFOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDatabaseShrinkMDFOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIncrementalMigration {
    pub instance_id: String,
    pub backup_migration_id: String,
    pub incremental_migration_id: String,
    pub is_recovery: Option<String>,
    pub backup_files: Option<Vec<String>>,
}
operation! { ModifyIncrementalMigration(instance_id: String, backup_migration_id: String, incremental_migration_id: String)
    "ModifyIncrementalMigration" -> ModifyIncrementalMigrationOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id,
    2 "IncrementalMigrationId" incremental_migration_id, 3 "IsRecovery" is_recovery: String,
    4 "BackupFiles" backup_files: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIncrementalMigrationOutput {
    pub incremental_migration_id: Option<String>,
}
model! { ModifyIncrementalMigrationOutput {
    0 "IncrementalMigrationId" incremental_migration_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceEncryptAttributes {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceEncryptAttributesOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyInstanceEncryptAttributesOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParam {
    pub instance_ids: Vec<String>,
    pub param_list: Vec<Parameter>,
    pub wait_switch: Option<i64>,
}
operation! { ModifyInstanceParam(instance_ids: Vec<String>, param_list: Vec<Parameter>) "ModifyInstanceParam" -> Empty {
    0 "InstanceIds" instance_ids, 1 "ParamList" param_list, 2 "WaitSwitch" wait_switch: i64
} }

pub type ModifyInstanceParamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parameter {
    pub name: Option<String>,
    pub current_value: Option<String>,
}
input! { Parameter() {
    0 "Name" name: String, 1 "CurrentValue" current_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLog {
    pub instance_id: String,
    pub log_type: String,
    pub log_expire_day: i64,
    pub high_log_expire_day: i64,
}
operation! { ModifyLog(instance_id: String, log_type: String, log_expire_day: i64, high_log_expire_day: i64)
    "ModifyLog" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "LogExpireDay" log_expire_day,
    3 "HighLogExpireDay" high_log_expire_day
} }

pub type ModifyLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintenanceSpan {
    pub instance_id: String,
    pub weekly: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub span: Option<u64>,
}
operation! { ModifyMaintenanceSpan(instance_id: String) "ModifyMaintenanceSpan" -> Empty {
    0 "InstanceId" instance_id, 1 "Weekly" weekly: Vec<i64>, 2 "StartTime" start_time: String, 3 "Span" span: u64
} }

pub type ModifyMaintenanceSpanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigration {
    pub migrate_id: u64,
    pub migrate_name: Option<String>,
    pub migrate_type: Option<u64>,
    pub source_type: Option<u64>,
    pub source: Option<MigrateSource>,
    pub target: Option<MigrateTarget>,
    pub migrate_db_set: Option<Vec<MigrateDB>>,
}
operation! { ModifyMigration(migrate_id: u64) "ModifyMigration" -> ModifyMigrationOutput {
    0 "MigrateId" migrate_id, 1 "MigrateName" migrate_name: String, 2 "MigrateType" migrate_type: u64,
    3 "SourceType" source_type: u64, 4 "Source" source: MigrateSource, 5 "Target" target: MigrateTarget,
    6 "MigrateDBSet" migrate_db_set: Vec<MigrateDB>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrationOutput {
    pub migrate_id: Option<u64>,
}
model! { ModifyMigrationOutput {
    0 "MigrateId" migrate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenWanIp {
    pub instance_id: String,
    pub ro_group_id: Option<String>,
}
operation! { ModifyOpenWanIp(instance_id: String) "ModifyOpenWanIp" -> ModifyOpenWanIpOutput {
    0 "InstanceId" instance_id, 1 "RoGroupId" ro_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenWanIpOutput {
    pub flow_id: Option<u64>,
}
model! { ModifyOpenWanIpOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPublishSubscribe {
    pub instance_id: String,
    pub publish_subscribe_id: i64,
    pub database_tuple_set: Vec<ModifyDataBaseTuple>,
}
operation! { ModifyPublishSubscribe(instance_id: String, publish_subscribe_id: i64, database_tuple_set: Vec<ModifyDataBaseTuple>)
    "ModifyPublishSubscribe" -> ModifyPublishSubscribeOutput {
    0 "InstanceId" instance_id, 1 "PublishSubscribeId" publish_subscribe_id, 2 "DatabaseTupleSet" database_tuple_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataBaseTuple {
    pub database_tuple: Option<DatabaseTuple>,
    pub new_database_tuple: Option<DatabaseTuple>,
    pub delete_data_bases_tuple: Option<bool>,
}
input! { ModifyDataBaseTuple(database_tuple: DatabaseTuple) {
    0 "DatabaseTuple" database_tuple: DatabaseTuple, 1 "NewDatabaseTuple" new_database_tuple: DatabaseTuple,
    2 "DeleteDataBasesTuple" delete_data_bases_tuple: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPublishSubscribeOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyPublishSubscribeOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPublishSubscribeName {
    pub publish_subscribe_id: u64,
    pub publish_subscribe_name: String,
}
operation! { ModifyPublishSubscribeName(publish_subscribe_id: u64, publish_subscribe_name: String)
    "ModifyPublishSubscribeName" -> Empty {
    0 "PublishSubscribeId" publish_subscribe_id, 1 "PublishSubscribeName" publish_subscribe_name
} }

pub type ModifyPublishSubscribeNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReadOnlyGroupDetails {
    pub instance_id: String,
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

pub type ModifyReadOnlyGroupDetailsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadOnlyInstanceWeightPair {
    pub read_only_instance_id: Option<String>,
    pub read_only_weight: Option<i64>,
}
input! { ReadOnlyInstanceWeightPair(read_only_instance_id: String, read_only_weight: i64) {
    0 "ReadOnlyInstanceId" read_only_instance_id: String, 1 "ReadOnlyWeight" read_only_weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenInterCommunication {
    pub instance_id_set: Vec<String>,
}
operation! { OpenInterCommunication(instance_id_set: Vec<String>)
    "OpenInterCommunication" -> OpenInterCommunicationOutput {
    0 "InstanceIdSet" instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenInterCommunicationOutput {
    pub inter_instance_flow_set: Option<Vec<InterInstanceFlow>>,
}
model! { OpenInterCommunicationOutput {
    0 "InterInstanceFlowSet" inter_instance_flow_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLog {
    pub instance_id: String,
    pub log_type: String,
    pub log_expire_day: i64,
    pub high_log_expire_day: i64,
}
operation! { OpenLog(instance_id: String, log_type: String, log_expire_day: i64, high_log_expire_day: i64)
    "OpenLog" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "LogExpireDay" log_expire_day,
    3 "HighLogExpireDay" high_log_expire_day
} }

pub type OpenLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMigrationCheckProcess {
    pub migrate_id: i64,
}
operation! { QueryMigrationCheckProcess(migrate_id: i64)
    "QueryMigrationCheckProcess" -> QueryMigrationCheckProcessOutput {
    0 "MigrateId" migrate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMigrationCheckProcessOutput {
    pub total_step: Option<i64>,
    pub current_step: Option<i64>,
    pub step_details: Option<Vec<StepDetail>>,
}
model! { QueryMigrationCheckProcessOutput {
    0 "TotalStep" total_step, 1 "CurrentStep" current_step, 2 "StepDetails" step_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepDetail {
    pub msg: Option<String>,
    pub status: Option<i64>,
    pub name: Option<String>,
}
model! { StepDetail {
    0 "Msg" msg, 1 "Status" status, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecycleDBInstance {
    pub instance_id: String,
}
operation! { RecycleDBInstance(instance_id: String) "RecycleDBInstance" -> RecycleDBInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecycleDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { RecycleDBInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecycleReadOnlyGroup {
    pub instance_id: String,
    pub read_only_group_id: String,
}
operation! { RecycleReadOnlyGroup(instance_id: String, read_only_group_id: String)
    "RecycleReadOnlyGroup" -> RecycleReadOnlyGroupOutput {
    0 "InstanceId" instance_id, 1 "ReadOnlyGroupId" read_only_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecycleReadOnlyGroupOutput {
    pub flow_id: Option<i64>,
}
model! { RecycleReadOnlyGroupOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackups {
    pub instance_id: String,
    pub backup_names: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { RemoveBackups(instance_id: String) "RemoveBackups" -> Empty {
    0 "InstanceId" instance_id, 1 "BackupNames" backup_names: Vec<String>, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String
} }

pub type RemoveBackupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstance {
    pub instance_id: String,
    pub period: Option<u64>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub auto_renew_flag: Option<i64>,
}
operation! { RenewDBInstance(instance_id: String) "RenewDBInstance" -> RenewDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "Period" period: u64, 2 "AutoVoucher" auto_voucher: i64,
    3 "VoucherIds" voucher_ids: Vec<String>, 4 "AutoRenewFlag" auto_renew_flag: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstanceOutput {
    pub deal_name: Option<String>,
}
model! { RenewDBInstanceOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewPostpaidDBInstance {
    pub instance_id: String,
}
operation! { RenewPostpaidDBInstance(instance_id: String) "RenewPostpaidDBInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type RenewPostpaidDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    pub instance_id: String,
    pub accounts: Vec<AccountPassword>,
}
operation! { ResetAccountPassword(instance_id: String, accounts: Vec<AccountPassword>)
    "ResetAccountPassword" -> ResetAccountPasswordOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountPassword {
    pub user_name: Option<String>,
    pub password: Option<Secret>,
    pub encrypted_version: Option<i64>,
}
input! { AccountPassword(user_name: String, password: Secret) {
    0 "UserName" user_name: String, 1 "Password" password: Secret, 2 "EncryptedVersion" encrypted_version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordOutput {
    pub flow_id: Option<i64>,
}
model! { ResetAccountPasswordOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstance {
    pub instance_id: String,
    pub wait_switch: Option<u64>,
}
operation! { RestartDBInstance(instance_id: String) "RestartDBInstance" -> RestartDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "WaitSwitch" wait_switch: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstanceOutput {
    pub flow_id: Option<u64>,
}
model! { RestartDBInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstance {
    pub instance_id: String,
    pub backup_id: i64,
    pub target_instance_id: Option<String>,
    pub rename_restore: Option<Vec<RenameRestoreDatabase>>,
    pub r#type: Option<u64>,
    pub db_list: Option<Vec<String>>,
    pub group_id: Option<String>,
}
operation! { RestoreInstance(instance_id: String, backup_id: i64) "RestoreInstance" -> RestoreInstanceOutput {
    0 "InstanceId" instance_id, 1 "BackupId" backup_id, 2 "TargetInstanceId" target_instance_id: String,
    3 "RenameRestore" rename_restore: Vec<RenameRestoreDatabase>, 4 "Type" r#type: u64, 5 "DBList" db_list: Vec<String>,
    6 "GroupId" group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { RestoreInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackInstance {
    pub instance_id: String,
    pub r#type: u64,
    pub time: String,
    pub dbs: Option<Vec<String>>,
    pub target_instance_id: Option<String>,
    pub rename_restore: Option<Vec<RenameRestoreDatabase>>,
}
operation! { RollbackInstance(instance_id: String, r#type: u64, time: String)
    "RollbackInstance" -> RollbackInstanceOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "Time" time, 3 "DBs" dbs: Vec<String>,
    4 "TargetInstanceId" target_instance_id: String, 5 "RenameRestore" rename_restore: Vec<RenameRestoreDatabase>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackInstanceOutput {
    pub flow_id: Option<u64>,
}
model! { RollbackInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMigration {
    pub migrate_id: u64,
}
operation! { RunMigration(migrate_id: u64) "RunMigration" -> RunMigrationOutput {
    0 "MigrateId" migrate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMigrationOutput {
    pub flow_id: Option<i64>,
}
model! { RunMigrationOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBackupMigration {
    pub instance_id: String,
    pub backup_migration_id: String,
}
operation! { StartBackupMigration(instance_id: String, backup_migration_id: String)
    "StartBackupMigration" -> StartBackupMigrationOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBackupMigrationOutput {
    pub flow_id: Option<u64>,
}
model! { StartBackupMigrationOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIncrementalMigration {
    pub instance_id: String,
    pub backup_migration_id: String,
    pub incremental_migration_id: String,
}
operation! { StartIncrementalMigration(instance_id: String, backup_migration_id: String, incremental_migration_id: String)
    "StartIncrementalMigration" -> StartIncrementalMigrationOutput {
    0 "InstanceId" instance_id, 1 "BackupMigrationId" backup_migration_id,
    2 "IncrementalMigrationId" incremental_migration_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIncrementalMigrationOutput {
    pub flow_id: Option<u64>,
}
model! { StartIncrementalMigrationOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceXEvent {
    pub instance_id: String,
    pub event_config: Vec<EventConfig>,
}
operation! { StartInstanceXEvent(instance_id: String, event_config: Vec<EventConfig>) "StartInstanceXEvent" -> Empty {
    0 "InstanceId" instance_id, 1 "EventConfig" event_config
} }

pub type StartInstanceXEventOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventConfig {
    pub event_type: Option<String>,
    pub threshold: Option<i64>,
}
input! { EventConfig(event_type: String, threshold: i64) {
    0 "EventType" event_type: String, 1 "Threshold" threshold: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMigrationCheck {
    pub migrate_id: i64,
}
operation! { StartMigrationCheck(migrate_id: i64) "StartMigrationCheck" -> StartMigrationCheckOutput {
    0 "MigrateId" migrate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMigrationCheckOutput {
    pub flow_id: Option<i64>,
}
model! { StartMigrationCheckOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigration {
    pub migrate_id: i64,
}
operation! { StopMigration(migrate_id: i64) "StopMigration" -> StopMigrationOutput {
    0 "MigrateId" migrate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigrationOutput {
    pub flow_id: Option<i64>,
}
model! { StopMigrationOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchCloudInstanceHA {
    pub instance_id: String,
    pub wait_switch: Option<u64>,
}
operation! { SwitchCloudInstanceHA(instance_id: String) "SwitchCloudInstanceHA" -> SwitchCloudInstanceHAOutput {
    0 "InstanceId" instance_id, 1 "WaitSwitch" wait_switch: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchCloudInstanceHAOutput {
    pub flow_id: Option<i64>,
}
model! { SwitchCloudInstanceHAOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDBInstance {
    pub instance_id_set: Vec<String>,
}
operation! { TerminateDBInstance(instance_id_set: Vec<String>) "TerminateDBInstance" -> Empty {
    0 "InstanceIdSet" instance_id_set
} }

pub type TerminateDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstance {
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
    pub throughput_performance: Option<u64>,
}
operation! { UpgradeDBInstance(instance_id: String) "UpgradeDBInstance" -> UpgradeDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory: i64, 2 "Storage" storage: i64, 3 "AutoVoucher" auto_voucher: i64,
    4 "VoucherIds" voucher_ids: Vec<String>, 5 "Cpu" cpu: i64, 6 "DBVersion" db_version: String,
    7 "HAType" ha_type: String, 8 "MultiZones" multi_zones: String, 9 "WaitSwitch" wait_switch: i64,
    10 "DrZones" dr_zones: Vec<DrZoneInfo>, 11 "UpgradeCompatLevel" upgrade_compat_level: i64,
    12 "ThroughputPerformance" throughput_performance: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceOutput {
    pub deal_name: Option<String>,
}
model! { UpgradeDBInstanceOutput {
    0 "DealName" deal_name
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION_COS_ERROR: &str = "FailedOperation.CosError";
    pub const FAILED_OPERATION_COS_PROPERTIES_ERROR: &str = "FailedOperation.CosPropertiesError";
    pub const FAILED_OPERATION_CREATE_ORDER_FAILED: &str = "FailedOperation.CreateOrderFailed";
    pub const FAILED_OPERATION_DB_ERROR: &str = "FailedOperation.DBError";
    pub const FAILED_OPERATION_DOMAIN_OPERATION_FAILED: &str = "FailedOperation.DomainOperationFailed";
    pub const FAILED_OPERATION_GCS_ERROR: &str = "FailedOperation.GcsError";
    pub const FAILED_OPERATION_GET_VPC_FAILED: &str = "FailedOperation.GetVpcFailed";
    pub const FAILED_OPERATION_MIGRATION_LOCK_ERROR: &str = "FailedOperation.MigrationLockError";
    pub const FAILED_OPERATION_NOT_SUPPORT: &str = "FailedOperation.NotSupport";
    pub const FAILED_OPERATION_QUERY_ORDER_FAILED: &str = "FailedOperation.QueryOrderFailed";
    pub const FAILED_OPERATION_QUERY_PRICE_FAILED: &str = "FailedOperation.QueryPriceFailed";
    pub const FAILED_OPERATION_SECURITY_GROUP_OPERATION_ERROR: &str = "FailedOperation.SecurityGroupOperationError";
    pub const FAILED_OPERATION_VPC_ERROR: &str = "FailedOperation.VPCError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CAM_AUTH_FAILED: &str = "InternalError.CamAuthFailed";
    pub const INTERNAL_ERROR_COS_ERROR: &str = "InternalError.CosError";
    pub const INTERNAL_ERROR_CREATE_FLOW_FAILED: &str = "InternalError.CreateFlowFailed";
    pub const INTERNAL_ERROR_DB_CONNECT_ERROR: &str = "InternalError.DBConnectError";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DBError";
    pub const INTERNAL_ERROR_DATA_ERROR: &str = "InternalError.DataError";
    pub const INTERNAL_ERROR_GCS_ERROR: &str = "InternalError.GcsError";
    pub const INTERNAL_ERROR_STS_ERROR: &str = "InternalError.StsError";
    pub const INTERNAL_ERROR_SYSTEM_ERROR: &str = "InternalError.SystemError";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INTERNAL_ERROR_VPC_ERROR: &str = "InternalError.VPCError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_INPUT_ILLEGAL: &str = "InvalidParameter.InputIllegal";
    pub const INVALID_PARAMETER_INTERFACE_NAME_NOT_FOUND: &str = "InvalidParameter.InterfaceNameNotFound";
    pub const INVALID_PARAMETER_NOT_SUPPORT_PUB_SUB_INSTANCE: &str = "InvalidParameter.NotSupportPubSubInstance";
    pub const INVALID_PARAMETER_NOT_SUPPORT_READ_ONLY_MASTER_INSTANCE: &str =
        "InvalidParameter.NotSupportReadOnlyMasterInstance";
    pub const INVALID_PARAMETER_NOT_SUPPORT_SINGLE_INSTANCE: &str = "InvalidParameter.NotSupportSingleInstance";
    pub const INVALID_PARAMETER_PARAMS_ASSERT_FAILED: &str = "InvalidParameter.ParamsAssertFailed";
    pub const INVALID_PARAMETER_PAY_ORDER_FAILED: &str = "InvalidParameter.PayOrderFailed";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_EXIST: &str = "InvalidParameterValue.AccountExist";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_NAME_IS_ILLEGAL: &str = "InvalidParameterValue.AccountNameIsIllegal";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_NAME_IS_KEY_WORDS: &str = "InvalidParameterValue.AccountNameIsKeyWords";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_REMARK_IS_ILLEGAL: &str = "InvalidParameterValue.AccountRemarkIsIllegal";
    pub const INVALID_PARAMETER_VALUE_ADMIN_ACCOUNT_NOT_UNIQUE: &str = "InvalidParameterValue.AdminAccountNotUnique";
    pub const INVALID_PARAMETER_VALUE_BACKUP_NAME_IS_ILLEGAL: &str = "InvalidParameterValue.BackupNameIsIllegal";
    pub const INVALID_PARAMETER_VALUE_BAD_GOODS_NUM: &str = "InvalidParameterValue.BadGoodsNum";
    pub const INVALID_PARAMETER_VALUE_CHARSET_IS_ILLEGAL: &str = "InvalidParameterValue.CharsetIsIllegal";
    pub const INVALID_PARAMETER_VALUE_COS_PATH_ERROR: &str = "InvalidParameterValue.CosPathError";
    pub const INVALID_PARAMETER_VALUE_COST_TYPE_NOT_SUPPORTED: &str = "InvalidParameterValue.CostTypeNotSupported";
    pub const INVALID_PARAMETER_VALUE_DB_CHAR_ILLEGAL: &str = "InvalidParameterValue.DBCharIllegal";
    pub const INVALID_PARAMETER_VALUE_DB_EXIST: &str = "InvalidParameterValue.DBExist";
    pub const INVALID_PARAMETER_VALUE_DB_NAME_IS_KEY_WRODS: &str = "InvalidParameterValue.DBNameIsKeyWrods";
    pub const INVALID_PARAMETER_VALUE_DB_NAME_NOT_NULL: &str = "InvalidParameterValue.DBNameNotNull";
    pub const INVALID_PARAMETER_VALUE_DB_NAME_SAME: &str = "InvalidParameterValue.DBNameSame";
    pub const INVALID_PARAMETER_VALUE_DATA_BASE_REMARK_IS_ILLEGAL: &str =
        "InvalidParameterValue.DataBaseRemarkIsIllegal";
    pub const INVALID_PARAMETER_VALUE_GRANT_IS_ILLEGAL: &str = "InvalidParameterValue.GrantIsIllegal";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_REGION: &str = "InvalidParameterValue.IllegalRegion";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_SPEC: &str = "InvalidParameterValue.IllegalSpec";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_ZONE: &str = "InvalidParameterValue.IllegalZone";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_EXPAND_VOLUME_LOW: &str =
        "InvalidParameterValue.InstanceExpandVolumeLow";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NAME_IS_ILLEGAL: &str = "InvalidParameterValue.InstanceNameIsIllegal";
    pub const INVALID_PARAMETER_VALUE_MIGRATION_NAME_IS_ILLEGAL: &str = "InvalidParameterValue.MigrationNameIsIllegal";
    pub const INVALID_PARAMETER_VALUE_MODIFY_TYPE_VALUE_INVALID: &str = "InvalidParameterValue.ModifyTypeValueInvalid";
    pub const INVALID_PARAMETER_VALUE_ON_CVM_TYPE_NOT_SUPPORTED: &str = "InvalidParameterValue.OnCvmTypeNotSupported";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_TYPE_ERROR: &str = "InvalidParameterValue.ParameterTypeError";
    pub const INVALID_PARAMETER_VALUE_PASSWORD_IS_ILLEGAL: &str = "InvalidParameterValue.PasswordIsIllegal";
    pub const INVALID_PARAMETER_VALUE_PRIVILEGE_IS_ILLEGAL: &str = "InvalidParameterValue.PrivilegeIsIllegal";
    pub const INVALID_PARAMETER_VALUE_PUB_SUB_NAME_IS_ILLEGAL: &str = "InvalidParameterValue.PubSubNameIsIllegal";
    pub const INVALID_PARAMETER_VALUE_RO_GROUP_NAME_IS_ILLEGAL: &str = "InvalidParameterValue.RoGroupNameIsIllegal";
    pub const INVALID_PARAMETER_VALUE_RO_GROUP_STATUS_IS_ILLEGAL: &str = "InvalidParameterValue.RoGroupStatusIsIllegal";
    pub const INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID_IS_ILLEGAL: &str =
        "InvalidParameterValue.SecurityGroupIdIsIllegal";
    pub const LIMIT_EXCEEDED_TOO_MANY_DB: &str = "LimitExceeded.TooManyDB";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const RESOURCE_IN_USE_INCREMENTAL_MIGRATION_EXIST: &str = "ResourceInUse.IncrementalMigrationExist";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_ACCOUNT_NOT_EXIST: &str = "ResourceNotFound.AccountNotExist";
    pub const RESOURCE_NOT_FOUND_BACKUP_NOT_FOUND: &str = "ResourceNotFound.BackupNotFound";
    pub const RESOURCE_NOT_FOUND_DB_NOT_EXIT: &str = "ResourceNotFound.DBNotExit";
    pub const RESOURCE_NOT_FOUND_DB_NOT_FOUND: &str = "ResourceNotFound.DBNotFound";
    pub const RESOURCE_NOT_FOUND_FULL_BACKUP_MIGRATION_NOT_EXIST: &str = "ResourceNotFound.FullBackupMigrationNotExist";
    pub const RESOURCE_NOT_FOUND_INCRE_BACKUP_MIGRATION_NOT_EXIST: &str =
        "ResourceNotFound.IncreBackupMigrationNotExist";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND: &str = "ResourceNotFound.InstanceNotFound";
    pub const RESOURCE_NOT_FOUND_PARAMS_NOT_FOUND: &str = "ResourceNotFound.ParamsNotFound";
    pub const RESOURCE_NOT_FOUND_VPC_NOT_EXIST: &str = "ResourceNotFound.VpcNotExist";
    pub const RESOURCE_UNAVAILABLE_ACCOUNT_INVALID_STATUS: &str = "ResourceUnavailable.AccountInvalidStatus";
    pub const RESOURCE_UNAVAILABLE_BACKUP_MIGRATION_RECOVERY_TYPE_ERR: &str =
        "ResourceUnavailable.BackupMigrationRecoveryTypeErr";
    pub const RESOURCE_UNAVAILABLE_COS_STATUS_ERR: &str = "ResourceUnavailable.CosStatusErr";
    pub const RESOURCE_UNAVAILABLE_DB_INVALID_STATUS: &str = "ResourceUnavailable.DBInvalidStatus";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_MIGRATE_REGION_ILLEGAL: &str =
        "ResourceUnavailable.InstanceMigrateRegionIllegal";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_MIGRATE_STATUS_INVALID: &str =
        "ResourceUnavailable.InstanceMigrateStatusInvalid";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_STATUS_INVALID: &str = "ResourceUnavailable.InstanceStatusInvalid";
    pub const RESOURCE_UNAVAILABLE_NOT_SUPPORT_RO_INSTANCE: &str = "ResourceUnavailable.NotSupportRoInstance";
    pub const RESOURCE_UNAVAILABLE_VPC_NOT_EXIST: &str = "ResourceUnavailable.VpcNotExist";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_PERMISSION_DENIED: &str = "UnauthorizedOperation.PermissionDenied";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_REPEAT: &str = "UnsupportedOperation.NotSupportRepeat";
    pub const UNSUPPORTED_OPERATION_UPLOAD_TYPE_ERROR: &str = "UnsupportedOperation.UploadTypeError";
}

#[cfg(feature = "reflect")]
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
