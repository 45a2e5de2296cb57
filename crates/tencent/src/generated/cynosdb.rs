//! `cynosdb` 2019-01-07.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "cynosdb", version: "2019-01-07", code: "cynosdb", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateInstance {
    pub cluster_id: String,
    pub instance_id_list: Vec<String>,
}
operation! { ActivateInstance(cluster_id: String, instance_id_list: Vec<String>)
    "ActivateInstance" -> ActivateInstanceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIdList" instance_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { ActivateInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLibraDBCluster {
    pub cluster_id: String,
}
operation! { ActivateLibraDBCluster(cluster_id: String) "ActivateLibraDBCluster" -> ActivateLibraDBClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLibraDBClusterOutput {
    pub flow_id: Option<i64>,
}
model! { ActivateLibraDBClusterOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLibraDBInstance {
    pub cluster_id: String,
    pub instance_id_list: Vec<String>,
}
operation! { ActivateLibraDBInstance(cluster_id: String, instance_id_list: Vec<String>)
    "ActivateLibraDBInstance" -> ActivateLibraDBInstanceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIdList" instance_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLibraDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { ActivateLibraDBInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClusterSlaveZone {
    pub cluster_id: String,
    pub slave_zone: String,
    pub binlog_sync_way: Option<String>,
    pub semi_sync_timeout: Option<i64>,
}
operation! { AddClusterSlaveZone(cluster_id: String, slave_zone: String)
    "AddClusterSlaveZone" -> AddClusterSlaveZoneOutput {
    0 "ClusterId" cluster_id, 1 "SlaveZone" slave_zone, 2 "BinlogSyncWay" binlog_sync_way: String,
    3 "SemiSyncTimeout" semi_sync_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClusterSlaveZoneOutput {
    pub flow_id: Option<i64>,
}
model! { AddClusterSlaveZoneOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstances {
    pub cluster_id: String,
    pub cpu: i64,
    pub memory: i64,
    pub read_only_count: i64,
    pub device_type: Option<String>,
    /// Deprecated.
    pub instance_grp_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub port: Option<i64>,
    pub instance_name: Option<String>,
    pub auto_voucher: Option<i64>,
    pub db_type: Option<String>,
    pub order_source: Option<String>,
    pub deal_mode: Option<i64>,
    pub param_template_id: Option<i64>,
    pub instance_params: Option<Vec<ModifyParamItem>>,
    pub security_group_ids: Option<Vec<String>>,
    pub upgrade_proxy: Option<UpgradeProxyItem>,
}
operation! { AddInstances(cluster_id: String, cpu: i64, memory: i64, read_only_count: i64)
    "AddInstances" -> AddInstancesOutput {
    0 "ClusterId" cluster_id, 1 "Cpu" cpu, 2 "Memory" memory, 3 "ReadOnlyCount" read_only_count,
    4 "DeviceType" device_type: String, 5 "InstanceGrpId" instance_grp_id: String, 6 "VpcId" vpc_id: String,
    7 "SubnetId" subnet_id: String, 8 "Port" port: i64, 9 "InstanceName" instance_name: String,
    10 "AutoVoucher" auto_voucher: i64, 11 "DbType" db_type: String, 12 "OrderSource" order_source: String,
    13 "DealMode" deal_mode: i64, 14 "ParamTemplateId" param_template_id: i64,
    15 "InstanceParams" instance_params: Vec<ModifyParamItem>, 16 "SecurityGroupIds" security_group_ids: Vec<String>,
    17 "UpgradeProxy" upgrade_proxy: UpgradeProxyItem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParamItem {
    pub param_name: Option<String>,
    pub current_value: Option<String>,
    pub old_value: Option<String>,
    pub component: Option<String>,
}
input! { ModifyParamItem(param_name: String, current_value: String) {
    0 "ParamName" param_name: String, 1 "CurrentValue" current_value: String, 2 "OldValue" old_value: String,
    3 "Component" component: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxyItem {
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
    pub proxy_zones: Option<Vec<ProxyZone>>,
    pub reload_balance: Option<String>,
}
input! { UpgradeProxyItem(cpu: i64, mem: i64, proxy_zones: Vec<ProxyZone>) {
    0 "Cpu" cpu: i64, 1 "Mem" mem: i64, 2 "ProxyZones" proxy_zones: Vec<ProxyZone>,
    3 "ReloadBalance" reload_balance: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyZone {
    pub proxy_node_zone: Option<String>,
    pub proxy_node_count: Option<i64>,
}
input! { ProxyZone() {
    0 "ProxyNodeZone" proxy_node_zone: String, 1 "ProxyNodeCount" proxy_node_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstancesOutput {
    pub tran_id: Option<String>,
    pub deal_names: Option<Vec<String>>,
    /// Deprecated.
    pub resource_ids: Option<Vec<String>>,
    pub big_deal_ids: Option<Vec<String>>,
}
model! { AddInstancesOutput {
    0 "TranId" tran_id, 1 "DealNames" deal_names, 2 "ResourceIds" resource_ids, 3 "BigDealIds" big_deal_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLibraDBInstances {
    pub zone: String,
    pub cluster_id: String,
    pub cpu: i64,
    pub mem: i64,
    pub storage_size: i64,
    pub pay_mode: i64,
    pub objects: Objects,
    pub port: Option<i64>,
    pub goods_num: Option<i64>,
    pub instance_name: Option<String>,
    pub replicas_num: Option<i64>,
    pub instance_type: Option<String>,
    pub storage_type: Option<String>,
    pub auto_voucher: Option<i64>,
    pub order_source: Option<String>,
    pub deal_mode: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub libra_db_version: Option<String>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub src_instance_id: Option<String>,
}

/// What [`AddLibraDBInstances::new`] takes.
pub struct AddLibraDBInstancesRequired {
    pub zone: String,
    pub cluster_id: String,
    pub cpu: i64,
    pub mem: i64,
    pub storage_size: i64,
    pub pay_mode: i64,
    pub objects: Objects,
}
operation! { AddLibraDBInstances{AddLibraDBInstancesRequired: zone, cluster_id, cpu, mem, storage_size, pay_mode, objects}
    "AddLibraDBInstances" -> AddLibraDBInstancesOutput {
    0 "Zone" zone, 1 "ClusterId" cluster_id, 2 "Cpu" cpu, 3 "Mem" mem, 4 "StorageSize" storage_size,
    5 "PayMode" pay_mode, 6 "Objects" objects, 7 "Port" port: i64, 8 "GoodsNum" goods_num: i64,
    9 "InstanceName" instance_name: String, 10 "ReplicasNum" replicas_num: i64, 11 "InstanceType" instance_type: String,
    12 "StorageType" storage_type: String, 13 "AutoVoucher" auto_voucher: i64, 14 "OrderSource" order_source: String,
    15 "DealMode" deal_mode: i64, 16 "VpcId" vpc_id: String, 17 "SubnetId" subnet_id: String,
    18 "SecurityGroupIds" security_group_ids: Vec<String>, 19 "LibraDBVersion" libra_db_version: String,
    20 "TimeSpan" time_span: i64, 21 "TimeUnit" time_unit: String, 22 "SrcInstanceId" src_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Objects {
    pub database_tables: Option<MigrateObject>,
}
input! { Objects() {
    0 "DatabaseTables" database_tables: MigrateObject
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateObject {
    pub migrate_db_mode: Option<String>,
    pub databases: Option<Vec<MigrateDBItem>>,
}
input! { MigrateObject() {
    0 "MigrateDBMode" migrate_db_mode: String, 1 "Databases" databases: Vec<MigrateDBItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDBItem {
    pub db_name: Option<String>,
    pub migrate_table_mode: Option<String>,
    pub tables: Option<Vec<MigrateTableItem>>,
}
input! { MigrateDBItem() {
    0 "DbName" db_name: String, 1 "MigrateTableMode" migrate_table_mode: String,
    2 "Tables" tables: Vec<MigrateTableItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateTableItem {
    pub table_name: Option<String>,
}
input! { MigrateTableItem() {
    0 "TableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLibraDBInstancesOutput {
    pub big_deal_ids: Option<Vec<String>>,
    pub tran_id: Option<String>,
    pub deal_names: Option<Vec<String>>,
    pub resource_ids: Option<Vec<String>>,
}
model! { AddLibraDBInstancesOutput {
    0 "BigDealIds" big_deal_ids, 1 "TranId" tran_id, 2 "DealNames" deal_names, 3 "ResourceIds" resource_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServerlessRoInstances {
    pub cluster_id: String,
    pub min_cpu: Option<f64>,
    pub max_cpu: Option<f64>,
    pub instance_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub port: Option<u64>,
    pub security_group_ids: Option<Vec<String>>,
    pub auto_pause: Option<String>,
    pub auto_pause_delay: Option<i64>,
    pub instance_params: Option<Vec<ModifyParamItem>>,
    pub param_template_id: Option<i64>,
    pub ro_count: Option<i64>,
}
operation! { AddServerlessRoInstances(cluster_id: String) "AddServerlessRoInstances" -> AddServerlessRoInstancesOutput {
    0 "ClusterId" cluster_id, 1 "MinCpu" min_cpu: f64, 2 "MaxCpu" max_cpu: f64, 3 "InstanceName" instance_name: String,
    4 "VpcId" vpc_id: String, 5 "SubnetId" subnet_id: String, 6 "Port" port: u64,
    7 "SecurityGroupIds" security_group_ids: Vec<String>, 8 "AutoPause" auto_pause: String,
    9 "AutoPauseDelay" auto_pause_delay: i64, 10 "InstanceParams" instance_params: Vec<ModifyParamItem>,
    11 "ParamTemplateId" param_template_id: i64, 12 "RoCount" ro_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServerlessRoInstancesOutput {
    pub tran_id: Option<String>,
    pub deal_names: Option<Vec<String>>,
    pub resource_ids: Option<Vec<String>>,
    pub big_deal_ids: Option<Vec<String>>,
}
model! { AddServerlessRoInstancesOutput {
    0 "TranId" tran_id, 1 "DealNames" deal_names, 2 "ResourceIds" resource_ids, 3 "BigDealIds" big_deal_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroups {
    pub instance_ids: Vec<String>,
    pub security_group_ids: Vec<String>,
    /// Deprecated.
    pub zone: Option<String>,
}
operation! { AssociateSecurityGroups(instance_ids: Vec<String>, security_group_ids: Vec<String>)
    "AssociateSecurityGroups" -> Empty {
    0 "InstanceIds" instance_ids, 1 "SecurityGroupIds" security_group_ids, 2 "Zone" zone: String
} }

pub type AssociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindClusterResourcePackages {
    pub package_ids: Vec<String>,
    pub cluster_id: String,
}
operation! { BindClusterResourcePackages(package_ids: Vec<String>, cluster_id: String)
    "BindClusterResourcePackages" -> Empty {
    0 "PackageIds" package_ids, 1 "ClusterId" cluster_id
} }

pub type BindClusterResourcePackagesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateBackupSaveSecExpires {
    pub vault_id: String,
    pub backup_save_seconds: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { CalculateBackupSaveSecExpires(vault_id: String)
    "CalculateBackupSaveSecExpires" -> CalculateBackupSaveSecExpiresOutput {
    0 "VaultId" vault_id, 1 "BackupSaveSeconds" backup_save_seconds: i64, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "OrderBy" order_by: String, 5 "OrderByType" order_by_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateBackupSaveSecExpiresOutput {
    pub will_delete_backup_file_count: Option<i64>,
    pub will_delete_backup_files: Option<Vec<WillDeleteItem>>,
    pub will_delete_binlog_file_count: Option<i64>,
    pub will_delete_binlog_files: Option<Vec<WillDeleteItem>>,
    pub will_delete_redo_log_file_count: Option<i64>,
    pub will_delete_redo_log_files: Option<Vec<WillDeleteItem>>,
}
model! { CalculateBackupSaveSecExpiresOutput {
    0 "WillDeleteBackupFileCount" will_delete_backup_file_count, 1 "WillDeleteBackupFiles" will_delete_backup_files,
    2 "WillDeleteBinlogFileCount" will_delete_binlog_file_count, 3 "WillDeleteBinlogFiles" will_delete_binlog_files,
    4 "WillDeleteRedoLogFileCount" will_delete_redo_log_file_count,
    5 "WillDeleteRedoLogFiles" will_delete_redo_log_files
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WillDeleteItem {
    pub backup_id: Option<i64>,
    pub backup_name: Option<String>,
}
model! { WillDeleteItem {
    0 "BackupId" backup_id, 1 "BackupName" backup_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelClusterServerlessScalePlan {
    pub cluster_id: String,
    pub plan_id: i64,
}
operation! { CancelClusterServerlessScalePlan(cluster_id: String, plan_id: i64)
    "CancelClusterServerlessScalePlan" -> CancelClusterServerlessScalePlanOutput {
    0 "ClusterId" cluster_id, 1 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelClusterServerlessScalePlanOutput {
    pub task_id: Option<i64>,
}
model! { CancelClusterServerlessScalePlanOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreateLibraDBInstance {
    pub cluster_id: String,
    pub instance_id: Option<String>,
}
operation! { CheckCreateLibraDBInstance(cluster_id: String)
    "CheckCreateLibraDBInstance" -> CheckCreateLibraDBInstanceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreateLibraDBInstanceOutput {
    pub status: Option<String>,
    pub check_item: Option<Vec<CheckItem>>,
}
model! { CheckCreateLibraDBInstanceOutput {
    0 "Status" status, 1 "CheckItem" check_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckItem {
    pub item: Option<String>,
    pub result: Option<String>,
    pub current_value: Option<String>,
    pub expected_value: Option<String>,
}
model! { CheckItem {
    0 "Item" item, 1 "Result" result, 2 "CurrentValue" current_value, 3 "ExpectedValue" expected_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTransferClusterZone {
    pub cluster_id: String,
    pub dst_zone: String,
    pub proxy_zones: Option<Vec<ProxyZone>>,
}
operation! { CheckTransferClusterZone(cluster_id: String, dst_zone: String)
    "CheckTransferClusterZone" -> CheckTransferClusterZoneOutput {
    0 "ClusterId" cluster_id, 1 "DstZone" dst_zone, 2 "ProxyZones" proxy_zones: Vec<ProxyZone>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTransferClusterZoneOutput {
    pub check_status: Option<bool>,
    pub check_msg: Option<String>,
}
model! { CheckTransferClusterZoneOutput {
    0 "CheckStatus" check_status, 1 "CheckMsg" check_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAuditService {
    pub instance_id: String,
}
operation! { CloseAuditService(instance_id: String) "CloseAuditService" -> Empty {
    0 "InstanceId" instance_id
} }

pub type CloseAuditServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseClusterPasswordComplexity {
    pub cluster_ids: Vec<String>,
}
operation! { CloseClusterPasswordComplexity(cluster_ids: Vec<String>)
    "CloseClusterPasswordComplexity" -> CloseClusterPasswordComplexityOutput {
    0 "ClusterIds" cluster_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseClusterPasswordComplexityOutput {
    pub flow_id: Option<i64>,
}
model! { CloseClusterPasswordComplexityOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProxy {
    pub cluster_id: String,
    pub proxy_group_id: Option<String>,
    pub only_close_rw: Option<bool>,
}
operation! { CloseProxy(cluster_id: String) "CloseProxy" -> CloseProxyOutput {
    0 "ClusterId" cluster_id, 1 "ProxyGroupId" proxy_group_id: String, 2 "OnlyCloseRW" only_close_rw: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProxyOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { CloseProxyOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProxyEndPoint {
    pub cluster_id: String,
    pub proxy_group_id: String,
}
operation! { CloseProxyEndPoint(cluster_id: String, proxy_group_id: String)
    "CloseProxyEndPoint" -> CloseProxyEndPointOutput {
    0 "ClusterId" cluster_id, 1 "ProxyGroupId" proxy_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProxyEndPointOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { CloseProxyEndPointOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSSL {
    pub cluster_id: String,
    pub instance_id: Option<String>,
}
operation! { CloseSSL(cluster_id: String) "CloseSSL" -> CloseSSLOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSSLOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { CloseSSLOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseWan {
    /// Deprecated.
    pub instance_grp_id: Option<String>,
    pub instance_group_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { CloseWan() "CloseWan" -> CloseWanOutput {
    0 "InstanceGrpId" instance_grp_id: String, 1 "InstanceGroupId" instance_group_id: String,
    2 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseWanOutput {
    pub flow_id: Option<i64>,
}
model! { CloseWanOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyBackupToVault {
    pub vault_id: Option<String>,
    pub backup_ids: Option<Vec<i64>>,
}
operation! { CopyBackupToVault() "CopyBackupToVault" -> CopyBackupToVaultOutput {
    0 "VaultId" vault_id: String, 1 "BackupIds" backup_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyBackupToVaultOutput {
    pub task_id: Option<i64>,
}
model! { CopyBackupToVaultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyClusterPasswordComplexity {
    pub cluster_ids: Vec<String>,
    pub source_cluster_id: String,
}
operation! { CopyClusterPasswordComplexity(cluster_ids: Vec<String>, source_cluster_id: String)
    "CopyClusterPasswordComplexity" -> CopyClusterPasswordComplexityOutput {
    0 "ClusterIds" cluster_ids, 1 "SourceClusterId" source_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyClusterPasswordComplexityOutput {
    pub flow_id: Option<i64>,
}
model! { CopyClusterPasswordComplexityOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccounts {
    pub cluster_id: String,
    pub accounts: Vec<NewAccount>,
}
operation! { CreateAccounts(cluster_id: String, accounts: Vec<NewAccount>) "CreateAccounts" -> CreateAccountsOutput {
    0 "ClusterId" cluster_id, 1 "Accounts" accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewAccount {
    pub account_name: Option<String>,
    pub host: Option<String>,
    pub account_password: Option<Secret>,
    pub password_rotation: Option<i64>,
    pub description: Option<String>,
    pub max_user_connections: Option<i64>,
}
input! { NewAccount(account_name: String, host: String, account_password: Secret) {
    0 "AccountName" account_name: String, 1 "Host" host: String, 2 "AccountPassword" account_password: Secret,
    3 "PasswordRotation" password_rotation: i64, 4 "Description" description: String,
    5 "MaxUserConnections" max_user_connections: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountsOutput {
    pub task_id: Option<i64>,
}
model! { CreateAccountsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditLogFile {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub order: Option<String>,
    pub order_by: Option<String>,
    /// Deprecated.
    pub filter: Option<AuditLogFilter>,
    pub log_filter: Option<Vec<InstanceAuditLogFilter>>,
    pub column_filter: Option<Vec<String>>,
}
operation! { CreateAuditLogFile(instance_id: String, start_time: String, end_time: String)
    "CreateAuditLogFile" -> CreateAuditLogFileOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Order" order: String,
    4 "OrderBy" order_by: String, 5 "Filter" filter: AuditLogFilter,
    6 "LogFilter" log_filter: Vec<InstanceAuditLogFilter>, 7 "ColumnFilter" column_filter: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogFilter {
    pub host: Option<Vec<String>>,
    pub user: Option<Vec<String>>,
    pub db_name: Option<Vec<String>>,
    pub table_name: Option<Vec<String>>,
    pub policy_name: Option<Vec<String>>,
    pub sql: Option<String>,
    pub sql_type: Option<String>,
    pub exec_time: Option<i64>,
    pub affect_rows: Option<i64>,
    pub sql_types: Option<Vec<String>>,
    pub sqls: Option<Vec<String>>,
    pub sent_rows: Option<u64>,
    pub thread_id: Option<Vec<String>>,
}
input! { AuditLogFilter() {
    0 "Host" host: Vec<String>, 1 "User" user: Vec<String>, 2 "DBName" db_name: Vec<String>,
    3 "TableName" table_name: Vec<String>, 4 "PolicyName" policy_name: Vec<String>, 5 "Sql" sql: String,
    6 "SqlType" sql_type: String, 7 "ExecTime" exec_time: i64, 8 "AffectRows" affect_rows: i64,
    9 "SqlTypes" sql_types: Vec<String>, 10 "Sqls" sqls: Vec<String>, 11 "SentRows" sent_rows: u64,
    12 "ThreadId" thread_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAuditLogFilter {
    pub r#type: Option<String>,
    pub compare: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { InstanceAuditLogFilter(r#type: String, compare: String, value: Vec<String>) {
    0 "Type" r#type: String, 1 "Compare" compare: String, 2 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditLogFileOutput {
    pub file_name: Option<String>,
}
model! { CreateAuditLogFileOutput {
    0 "FileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditRuleTemplate {
    pub rule_filters: Vec<RuleFilters>,
    pub rule_template_name: String,
    pub description: Option<String>,
    pub alarm_level: Option<u64>,
    pub alarm_policy: Option<u64>,
}
operation! { CreateAuditRuleTemplate(rule_filters: Vec<RuleFilters>, rule_template_name: String)
    "CreateAuditRuleTemplate" -> CreateAuditRuleTemplateOutput {
    0 "RuleFilters" rule_filters, 1 "RuleTemplateName" rule_template_name, 2 "Description" description: String,
    3 "AlarmLevel" alarm_level: u64, 4 "AlarmPolicy" alarm_policy: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleFilters {
    pub r#type: Option<String>,
    pub compare: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { RuleFilters(r#type: String, compare: String, value: Vec<String>) {
    0 "Type" r#type: String, 1 "Compare" compare: String, 2 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditRuleTemplateOutput {
    pub rule_template_id: Option<String>,
}
model! { CreateAuditRuleTemplateOutput {
    0 "RuleTemplateId" rule_template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    pub cluster_id: String,
    pub backup_type: Option<String>,
    pub backup_databases: Option<Vec<String>>,
    pub backup_tables: Option<Vec<DatabaseTables>>,
    pub backup_name: Option<String>,
    pub vaults: Option<Vec<CreateBackupVaultItem>>,
}
operation! { CreateBackup(cluster_id: String) "CreateBackup" -> CreateBackupOutput {
    0 "ClusterId" cluster_id, 1 "BackupType" backup_type: String, 2 "BackupDatabases" backup_databases: Vec<String>,
    3 "BackupTables" backup_tables: Vec<DatabaseTables>, 4 "BackupName" backup_name: String,
    5 "Vaults" vaults: Vec<CreateBackupVaultItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseTables {
    pub database: Option<String>,
    pub tables: Option<Vec<String>>,
}
input! { DatabaseTables() {
    0 "Database" database: String, 1 "Tables" tables: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupVaultItem {
    pub vault_id: Option<String>,
    pub vault_region: Option<String>,
}
input! { CreateBackupVaultItem() {
    0 "VaultId" vault_id: String, 1 "VaultRegion" vault_region: String
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
pub struct CreateCLSDelivery {
    pub instance_id: String,
    pub cls_info_list: Vec<CLSInfo>,
    pub log_type: Option<String>,
    pub is_in_maintain_period: Option<String>,
}
operation! { CreateCLSDelivery(instance_id: String, cls_info_list: Vec<CLSInfo>)
    "CreateCLSDelivery" -> CreateCLSDeliveryOutput {
    0 "InstanceId" instance_id, 1 "CLSInfoList" cls_info_list, 2 "LogType" log_type: String,
    3 "IsInMaintainPeriod" is_in_maintain_period: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLSInfo {
    pub topic_operation: Option<String>,
    pub group_operation: Option<String>,
    pub region: Option<String>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
input! { CLSInfo(topic_operation: String, group_operation: String, region: String) {
    0 "TopicOperation" topic_operation: String, 1 "GroupOperation" group_operation: String, 2 "Region" region: String,
    3 "TopicId" topic_id: String, 4 "TopicName" topic_name: String, 5 "GroupId" group_id: String,
    6 "GroupName" group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCLSDeliveryOutput {
    pub task_id: Option<i64>,
}
model! { CreateCLSDeliveryOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterDatabase {
    pub cluster_id: String,
    pub db_name: String,
    pub character_set: String,
    pub collate_rule: String,
    pub user_host_privileges: Option<Vec<UserHostPrivilege>>,
    pub description: Option<String>,
}
operation! { CreateClusterDatabase(cluster_id: String, db_name: String, character_set: String, collate_rule: String)
    "CreateClusterDatabase" -> Empty {
    0 "ClusterId" cluster_id, 1 "DbName" db_name, 2 "CharacterSet" character_set, 3 "CollateRule" collate_rule,
    4 "UserHostPrivileges" user_host_privileges: Vec<UserHostPrivilege>, 5 "Description" description: String
} }

pub type CreateClusterDatabaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserHostPrivilege {
    pub db_user_name: Option<String>,
    pub db_host: Option<String>,
    pub db_privilege: Option<String>,
}
input! { UserHostPrivilege(db_user_name: String, db_host: String, db_privilege: String) {
    0 "DbUserName" db_user_name: String, 1 "DbHost" db_host: String, 2 "DbPrivilege" db_privilege: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterPeriodScalePolicy {
    pub cluster_id: String,
    pub instance_type: String,
    pub scale_start_time: String,
    pub scale_end_time: String,
    pub policy_start_time: String,
    pub policy_end_time: String,
    pub period_type: String,
    pub min_cpu: Option<f64>,
    pub max_cpu: Option<f64>,
    pub period_config: Option<Vec<i64>>,
}

/// What [`CreateClusterPeriodScalePolicy::new`] takes.
pub struct CreateClusterPeriodScalePolicyRequired {
    pub cluster_id: String,
    pub instance_type: String,
    pub scale_start_time: String,
    pub scale_end_time: String,
    pub policy_start_time: String,
    pub policy_end_time: String,
    pub period_type: String,
}
operation! { CreateClusterPeriodScalePolicy{CreateClusterPeriodScalePolicyRequired: cluster_id, instance_type, scale_start_time, scale_end_time, policy_start_time, policy_end_time, period_type}
    "CreateClusterPeriodScalePolicy" -> CreateClusterPeriodScalePolicyOutput {
    0 "ClusterId" cluster_id, 1 "InstanceType" instance_type, 2 "ScaleStartTime" scale_start_time,
    3 "ScaleEndTime" scale_end_time, 4 "PolicyStartTime" policy_start_time, 5 "PolicyEndTime" policy_end_time,
    6 "PeriodType" period_type, 7 "MinCpu" min_cpu: f64, 8 "MaxCpu" max_cpu: f64,
    9 "PeriodConfig" period_config: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterPeriodScalePolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreateClusterPeriodScalePolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusters {
    pub zone: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub db_type: String,
    pub db_version: String,
    pub project_id: Option<i64>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub instance_count: Option<i64>,
    pub storage: Option<i64>,
    pub cluster_name: Option<String>,
    pub admin_password: Option<Secret>,
    pub port: Option<i64>,
    pub pay_mode: Option<i64>,
    pub count: Option<i64>,
    pub rollback_strategy: Option<String>,
    pub rollback_id: Option<u64>,
    pub original_cluster_id: Option<String>,
    pub expect_time: Option<String>,
    pub expect_time_thresh: Option<u64>,
    pub storage_limit: Option<i64>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub auto_voucher: Option<i64>,
    pub ha_count: Option<i64>,
    pub order_source: Option<String>,
    pub resource_tags: Option<Vec<Tag>>,
    pub db_mode: Option<String>,
    pub min_cpu: Option<f64>,
    pub max_cpu: Option<f64>,
    pub auto_pause: Option<String>,
    pub auto_pause_delay: Option<i64>,
    pub storage_pay_mode: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub alarm_policy_ids: Option<Vec<String>>,
    pub cluster_params: Option<Vec<ParamItem>>,
    pub deal_mode: Option<i64>,
    pub param_template_id: Option<i64>,
    pub slave_zone: Option<String>,
    pub instance_init_infos: Option<Vec<InstanceInitInfo>>,
    pub gdn_id: Option<String>,
    pub proxy_config: Option<ProxyConfig>,
    pub auto_archive: Option<String>,
    pub auto_archive_delay_hours: Option<i64>,
    pub cluster_level: Option<String>,
    pub cynos_version: Option<String>,
    pub sync_way: Option<String>,
    pub semi_sync_timeout: Option<i64>,
}

/// What [`CreateClusters::new`] takes.
pub struct CreateClustersRequired {
    pub zone: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub db_type: String,
    pub db_version: String,
}
operation! { CreateClusters{CreateClustersRequired: zone, vpc_id, subnet_id, db_type, db_version}
    "CreateClusters" -> CreateClustersOutput {
    0 "Zone" zone, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "DbType" db_type, 4 "DbVersion" db_version,
    5 "ProjectId" project_id: i64, 6 "Cpu" cpu: i64, 7 "Memory" memory: i64, 8 "InstanceCount" instance_count: i64,
    9 "Storage" storage: i64, 10 "ClusterName" cluster_name: String, 11 "AdminPassword" admin_password: Secret,
    12 "Port" port: i64, 13 "PayMode" pay_mode: i64, 14 "Count" count: i64,
    15 "RollbackStrategy" rollback_strategy: String, 16 "RollbackId" rollback_id: u64,
    17 "OriginalClusterId" original_cluster_id: String, 18 "ExpectTime" expect_time: String,
    19 "ExpectTimeThresh" expect_time_thresh: u64, 20 "StorageLimit" storage_limit: i64, 21 "TimeSpan" time_span: i64,
    22 "TimeUnit" time_unit: String, 23 "AutoRenewFlag" auto_renew_flag: i64, 24 "AutoVoucher" auto_voucher: i64,
    25 "HaCount" ha_count: i64, 26 "OrderSource" order_source: String, 27 "ResourceTags" resource_tags: Vec<Tag>,
    28 "DbMode" db_mode: String, 29 "MinCpu" min_cpu: f64, 30 "MaxCpu" max_cpu: f64, 31 "AutoPause" auto_pause: String,
    32 "AutoPauseDelay" auto_pause_delay: i64, 33 "StoragePayMode" storage_pay_mode: i64,
    34 "SecurityGroupIds" security_group_ids: Vec<String>, 35 "AlarmPolicyIds" alarm_policy_ids: Vec<String>,
    36 "ClusterParams" cluster_params: Vec<ParamItem>, 37 "DealMode" deal_mode: i64,
    38 "ParamTemplateId" param_template_id: i64, 39 "SlaveZone" slave_zone: String,
    40 "InstanceInitInfos" instance_init_infos: Vec<InstanceInitInfo>, 41 "GdnId" gdn_id: String,
    42 "ProxyConfig" proxy_config: ProxyConfig, 43 "AutoArchive" auto_archive: String,
    44 "AutoArchiveDelayHours" auto_archive_delay_hours: i64, 45 "ClusterLevel" cluster_level: String,
    46 "CynosVersion" cynos_version: String, 47 "SyncWay" sync_way: String, 48 "SemiSyncTimeout" semi_sync_timeout: i64
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
pub struct ParamItem {
    pub param_name: Option<String>,
    pub current_value: Option<String>,
    pub old_value: Option<String>,
}
input! { ParamItem(param_name: String, current_value: String, old_value: String) {
    0 "ParamName" param_name: String, 1 "CurrentValue" current_value: String, 2 "OldValue" old_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInitInfo {
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub instance_type: Option<String>,
    pub instance_count: Option<i64>,
    pub min_ro_count: Option<i64>,
    pub max_ro_count: Option<i64>,
    pub min_ro_cpu: Option<f64>,
    pub max_ro_cpu: Option<f64>,
    pub device_type: Option<String>,
}
input! { InstanceInitInfo(cpu: i64, memory: i64, instance_type: String, instance_count: i64) {
    0 "Cpu" cpu: i64, 1 "Memory" memory: i64, 2 "InstanceType" instance_type: String,
    3 "InstanceCount" instance_count: i64, 4 "MinRoCount" min_ro_count: i64, 5 "MaxRoCount" max_ro_count: i64,
    6 "MinRoCpu" min_ro_cpu: f64, 7 "MaxRoCpu" max_ro_cpu: f64, 8 "DeviceType" device_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyConfig {
    /// Deprecated.
    pub proxy_count: Option<i64>,
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
    pub connection_pool_type: Option<String>,
    pub open_connection_pool: Option<String>,
    pub connection_pool_time_out: Option<i64>,
    pub description: Option<String>,
    pub proxy_zones: Option<Vec<ProxyZone>>,
}
input! { ProxyConfig() {
    0 "ProxyCount" proxy_count: i64, 1 "Cpu" cpu: i64, 2 "Mem" mem: i64,
    3 "ConnectionPoolType" connection_pool_type: String, 4 "OpenConnectionPool" open_connection_pool: String,
    5 "ConnectionPoolTimeOut" connection_pool_time_out: i64, 6 "Description" description: String,
    7 "ProxyZones" proxy_zones: Vec<ProxyZone>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClustersOutput {
    pub tran_id: Option<String>,
    pub deal_names: Option<Vec<String>>,
    pub resource_ids: Option<Vec<String>>,
    pub cluster_ids: Option<Vec<String>>,
    pub big_deal_ids: Option<Vec<String>>,
}
model! { CreateClustersOutput {
    0 "TranId" tran_id, 1 "DealNames" deal_names, 2 "ResourceIds" resource_ids, 3 "ClusterIds" cluster_ids,
    4 "BigDealIds" big_deal_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrateCluster {
    pub zone: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub db_version: String,
    pub project_id: Option<i64>,
    pub cluster_name: Option<String>,
    pub admin_password: Option<Secret>,
    pub port: Option<i64>,
    pub pay_mode: Option<i64>,
    pub count: Option<i64>,
    pub storage_limit: Option<i64>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub auto_voucher: Option<i64>,
    pub resource_tags: Option<Vec<Tag>>,
    pub storage_pay_mode: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub alarm_policy_ids: Option<Vec<String>>,
    pub cluster_params: Option<Vec<ParamItem>>,
    pub deal_mode: Option<i64>,
    pub param_template_id: Option<i64>,
    pub slave_zone: Option<String>,
    pub instance_init_infos: Option<Vec<IntegrateInstanceInfo>>,
    pub gdn_id: Option<String>,
    pub proxy_config: Option<ProxyConfigInfo>,
    pub auto_archive: Option<String>,
    pub auto_archive_delay_hours: Option<i64>,
    pub encrypt_method: Option<String>,
    pub integrate_create_cluster_config: Option<IntegrateCreateClusterConfig>,
    pub storage_version: Option<String>,
}
operation! { CreateIntegrateCluster(zone: String, vpc_id: String, subnet_id: String, db_version: String)
    "CreateIntegrateCluster" -> CreateIntegrateClusterOutput {
    0 "Zone" zone, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "DbVersion" db_version, 4 "ProjectId" project_id: i64,
    5 "ClusterName" cluster_name: String, 6 "AdminPassword" admin_password: Secret, 7 "Port" port: i64,
    8 "PayMode" pay_mode: i64, 9 "Count" count: i64, 10 "StorageLimit" storage_limit: i64, 11 "TimeSpan" time_span: i64,
    12 "TimeUnit" time_unit: String, 13 "AutoRenewFlag" auto_renew_flag: i64, 14 "AutoVoucher" auto_voucher: i64,
    15 "ResourceTags" resource_tags: Vec<Tag>, 16 "StoragePayMode" storage_pay_mode: i64,
    17 "SecurityGroupIds" security_group_ids: Vec<String>, 18 "AlarmPolicyIds" alarm_policy_ids: Vec<String>,
    19 "ClusterParams" cluster_params: Vec<ParamItem>, 20 "DealMode" deal_mode: i64,
    21 "ParamTemplateId" param_template_id: i64, 22 "SlaveZone" slave_zone: String,
    23 "InstanceInitInfos" instance_init_infos: Vec<IntegrateInstanceInfo>, 24 "GdnId" gdn_id: String,
    25 "ProxyConfig" proxy_config: ProxyConfigInfo, 26 "AutoArchive" auto_archive: String,
    27 "AutoArchiveDelayHours" auto_archive_delay_hours: i64, 28 "EncryptMethod" encrypt_method: String,
    29 "IntegrateCreateClusterConfig" integrate_create_cluster_config: IntegrateCreateClusterConfig,
    30 "StorageVersion" storage_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrateInstanceInfo {
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub instance_type: Option<String>,
    pub instance_count: Option<i64>,
    pub device_type: Option<String>,
}
input! { IntegrateInstanceInfo(cpu: i64, memory: i64, instance_type: String, instance_count: i64) {
    0 "Cpu" cpu: i64, 1 "Memory" memory: i64, 2 "InstanceType" instance_type: String,
    3 "InstanceCount" instance_count: i64, 4 "DeviceType" device_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyConfigInfo {
    pub proxy_count: Option<i64>,
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
    pub description: Option<String>,
    pub proxy_zones: Option<Vec<ProxyZone>>,
}
input! { ProxyConfigInfo() {
    0 "ProxyCount" proxy_count: i64, 1 "Cpu" cpu: i64, 2 "Mem" mem: i64, 3 "Description" description: String,
    4 "ProxyZones" proxy_zones: Vec<ProxyZone>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrateCreateClusterConfig {
    pub binlog_save_days: Option<i64>,
    pub backup_save_days: Option<i64>,
    pub semi_sync_timeout: Option<i64>,
    pub proxy_end_point_configs: Option<Vec<ProxyEndPointConfigInfo>>,
}
input! { IntegrateCreateClusterConfig() {
    0 "BinlogSaveDays" binlog_save_days: i64, 1 "BackupSaveDays" backup_save_days: i64,
    2 "SemiSyncTimeout" semi_sync_timeout: i64,
    3 "ProxyEndPointConfigs" proxy_end_point_configs: Vec<ProxyEndPointConfigInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyEndPointConfigInfo {
    pub unique_vpc_id: Option<String>,
    pub unique_subnet_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub weight_mode: Option<String>,
    pub auto_add_ro: Option<String>,
    pub rw_type: Option<String>,
    pub instance_name_weights: Option<Vec<InstanceNameWeight>>,
}
input! { ProxyEndPointConfigInfo() {
    0 "UniqueVpcId" unique_vpc_id: String, 1 "UniqueSubnetId" unique_subnet_id: String,
    2 "SecurityGroupIds" security_group_ids: Vec<String>, 3 "WeightMode" weight_mode: String,
    4 "AutoAddRo" auto_add_ro: String, 5 "RwType" rw_type: String,
    6 "InstanceNameWeights" instance_name_weights: Vec<InstanceNameWeight>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNameWeight {
    pub instance_name: Option<String>,
    pub weight: Option<i64>,
}
input! { InstanceNameWeight() {
    0 "InstanceName" instance_name: String, 1 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrateClusterOutput {
    pub tran_id: Option<String>,
    pub deal_names: Option<Vec<String>>,
    pub resource_ids: Option<Vec<String>>,
    pub cluster_ids: Option<Vec<String>>,
    pub big_deal_ids: Option<Vec<String>>,
}
model! { CreateIntegrateClusterOutput {
    0 "TranId" tran_id, 1 "DealNames" deal_names, 2 "ResourceIds" resource_ids, 3 "ClusterIds" cluster_ids,
    4 "BigDealIds" big_deal_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraDBClusterAccounts {
    pub cluster_id: String,
    pub accounts: Vec<NewAccount>,
    pub encrypt_method: Option<String>,
}
operation! { CreateLibraDBClusterAccounts(cluster_id: String, accounts: Vec<NewAccount>)
    "CreateLibraDBClusterAccounts" -> Empty {
    0 "ClusterId" cluster_id, 1 "Accounts" accounts, 2 "EncryptMethod" encrypt_method: String
} }

pub type CreateLibraDBClusterAccountsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraDBClusters {
    pub count: i64,
    pub zone: String,
    pub instance_init_infos: Vec<LibraDBInstanceInitInfo>,
    pub admin_password: Option<Secret>,
    pub auto_renew_flag: Option<i64>,
    pub auto_voucher: Option<i64>,
    pub cluster_name: Option<String>,
    pub deal_mode: Option<String>,
    pub encrypt_method: Option<String>,
    pub libra_db_version: Option<String>,
    pub order_source: Option<String>,
    pub pay_mode: Option<i64>,
    pub project_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub resource_tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub port: Option<String>,
}
operation! { CreateLibraDBClusters(count: i64, zone: String, instance_init_infos: Vec<LibraDBInstanceInitInfo>)
    "CreateLibraDBClusters" -> CreateLibraDBClustersOutput {
    0 "Count" count, 1 "Zone" zone, 2 "InstanceInitInfos" instance_init_infos, 3 "AdminPassword" admin_password: Secret,
    4 "AutoRenewFlag" auto_renew_flag: i64, 5 "AutoVoucher" auto_voucher: i64, 6 "ClusterName" cluster_name: String,
    7 "DealMode" deal_mode: String, 8 "EncryptMethod" encrypt_method: String,
    9 "LibraDBVersion" libra_db_version: String, 10 "OrderSource" order_source: String, 11 "PayMode" pay_mode: i64,
    12 "ProjectId" project_id: String, 13 "SecurityGroupIds" security_group_ids: Vec<String>,
    14 "TimeSpan" time_span: i64, 15 "TimeUnit" time_unit: String, 16 "ResourceTags" resource_tags: Vec<Tag>,
    17 "VpcId" vpc_id: String, 18 "SubnetId" subnet_id: String, 19 "Port" port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibraDBInstanceInitInfo {
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub storage_size: Option<i64>,
    pub storage_type: Option<String>,
    pub instance_type: Option<String>,
    pub libra_db_version: Option<String>,
    pub instance_count: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub port: Option<i64>,
    pub replicas_num: Option<i64>,
}
input! { LibraDBInstanceInitInfo() {
    0 "Cpu" cpu: i64, 1 "Memory" memory: i64, 2 "StorageSize" storage_size: i64, 3 "StorageType" storage_type: String,
    4 "InstanceType" instance_type: String, 5 "LibraDBVersion" libra_db_version: String,
    6 "InstanceCount" instance_count: i64, 7 "VpcId" vpc_id: String, 8 "SubnetId" subnet_id: String, 9 "Port" port: i64,
    10 "ReplicasNum" replicas_num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraDBClustersOutput {
    pub big_deal_ids: Option<Vec<String>>,
    pub cluster_ids: Option<Vec<String>>,
    pub deal_names: Option<Vec<String>>,
    pub tran_id: Option<String>,
    pub resource_ids: Option<Vec<String>>,
}
model! { CreateLibraDBClustersOutput {
    0 "BigDealIds" big_deal_ids, 1 "ClusterIds" cluster_ids, 2 "DealNames" deal_names, 3 "TranId" tran_id,
    4 "ResourceIds" resource_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParamTemplate {
    pub template_name: String,
    pub engine_version: String,
    pub template_description: Option<String>,
    pub template_id: Option<i64>,
    pub db_mode: Option<String>,
    pub param_list: Option<Vec<ParamItem>>,
}
operation! { CreateParamTemplate(template_name: String, engine_version: String)
    "CreateParamTemplate" -> CreateParamTemplateOutput {
    0 "TemplateName" template_name, 1 "EngineVersion" engine_version,
    2 "TemplateDescription" template_description: String, 3 "TemplateId" template_id: i64, 4 "DbMode" db_mode: String,
    5 "ParamList" param_list: Vec<ParamItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParamTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateParamTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxy {
    pub cluster_id: String,
    pub cpu: i64,
    pub mem: i64,
    pub unique_vpc_id: Option<String>,
    pub unique_subnet_id: Option<String>,
    pub proxy_count: Option<i64>,
    pub connection_pool_type: Option<String>,
    pub open_connection_pool: Option<String>,
    pub connection_pool_time_out: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub description: Option<String>,
    pub proxy_zones: Option<Vec<ProxyZone>>,
}
operation! { CreateProxy(cluster_id: String, cpu: i64, mem: i64) "CreateProxy" -> CreateProxyOutput {
    0 "ClusterId" cluster_id, 1 "Cpu" cpu, 2 "Mem" mem, 3 "UniqueVpcId" unique_vpc_id: String,
    4 "UniqueSubnetId" unique_subnet_id: String, 5 "ProxyCount" proxy_count: i64,
    6 "ConnectionPoolType" connection_pool_type: String, 7 "OpenConnectionPool" open_connection_pool: String,
    8 "ConnectionPoolTimeOut" connection_pool_time_out: i64, 9 "SecurityGroupIds" security_group_ids: Vec<String>,
    10 "Description" description: String, 11 "ProxyZones" proxy_zones: Vec<ProxyZone>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
    pub proxy_group_id: Option<String>,
}
model! { CreateProxyOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id, 2 "ProxyGroupId" proxy_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyEndPoint {
    pub cluster_id: String,
    pub unique_vpc_id: String,
    pub unique_subnet_id: String,
    pub connection_pool_type: Option<String>,
    pub open_connection_pool: Option<String>,
    pub connection_pool_time_out: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub description: Option<String>,
    pub vip: Option<String>,
    pub weight_mode: Option<String>,
    pub auto_add_ro: Option<String>,
    pub fail_over: Option<String>,
    pub consistency_type: Option<String>,
    pub rw_type: Option<String>,
    pub consistency_time_out: Option<i64>,
    pub trans_split: Option<bool>,
    pub access_mode: Option<String>,
    pub instance_weights: Option<Vec<ProxyInstanceWeight>>,
    pub load_balance_mode: Option<String>,
}
operation! { CreateProxyEndPoint(cluster_id: String, unique_vpc_id: String, unique_subnet_id: String)
    "CreateProxyEndPoint" -> CreateProxyEndPointOutput {
    0 "ClusterId" cluster_id, 1 "UniqueVpcId" unique_vpc_id, 2 "UniqueSubnetId" unique_subnet_id,
    3 "ConnectionPoolType" connection_pool_type: String, 4 "OpenConnectionPool" open_connection_pool: String,
    5 "ConnectionPoolTimeOut" connection_pool_time_out: i64, 6 "SecurityGroupIds" security_group_ids: Vec<String>,
    7 "Description" description: String, 8 "Vip" vip: String, 9 "WeightMode" weight_mode: String,
    10 "AutoAddRo" auto_add_ro: String, 11 "FailOver" fail_over: String, 12 "ConsistencyType" consistency_type: String,
    13 "RwType" rw_type: String, 14 "ConsistencyTimeOut" consistency_time_out: i64, 15 "TransSplit" trans_split: bool,
    16 "AccessMode" access_mode: String, 17 "InstanceWeights" instance_weights: Vec<ProxyInstanceWeight>,
    18 "LoadBalanceMode" load_balance_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyInstanceWeight {
    pub instance_id: Option<String>,
    pub weight: Option<i64>,
}
input! { ProxyInstanceWeight(instance_id: String, weight: i64) {
    0 "InstanceId" instance_id: String, 1 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyEndPointOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
    pub proxy_group_id: Option<String>,
}
model! { CreateProxyEndPointOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id, 2 "ProxyGroupId" proxy_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourcePackage {
    pub instance_type: String,
    pub package_region: String,
    pub package_type: String,
    pub package_version: String,
    pub package_spec: f64,
    pub expire_day: i64,
    pub package_count: i64,
    pub package_name: Option<String>,
}

/// What [`CreateResourcePackage::new`] takes.
pub struct CreateResourcePackageRequired {
    pub instance_type: String,
    pub package_region: String,
    pub package_type: String,
    pub package_version: String,
    pub package_spec: f64,
    pub expire_day: i64,
    pub package_count: i64,
}
operation! { CreateResourcePackage{CreateResourcePackageRequired: instance_type, package_region, package_type, package_version, package_spec, expire_day, package_count}
    "CreateResourcePackage" -> CreateResourcePackageOutput {
    0 "InstanceType" instance_type, 1 "PackageRegion" package_region, 2 "PackageType" package_type,
    3 "PackageVersion" package_version, 4 "PackageSpec" package_spec, 5 "ExpireDay" expire_day,
    6 "PackageCount" package_count, 7 "PackageName" package_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourcePackageOutput {
    pub big_deal_ids: Option<Vec<String>>,
    pub deal_names: Option<Vec<String>>,
}
model! { CreateResourcePackageOutput {
    0 "BigDealIds" big_deal_ids, 1 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVault {
    pub vault_name: String,
    pub backup_save_seconds: i64,
    pub vault_describe: Option<String>,
    pub key_id: Option<String>,
    pub key_type: Option<String>,
    pub key_region: Option<String>,
    pub locked_time: Option<String>,
}
operation! { CreateVault(vault_name: String, backup_save_seconds: i64) "CreateVault" -> CreateVaultOutput {
    0 "VaultName" vault_name, 1 "BackupSaveSeconds" backup_save_seconds, 2 "VaultDescribe" vault_describe: String,
    3 "KeyId" key_id: String, 4 "KeyType" key_type: String, 5 "KeyRegion" key_region: String,
    6 "LockedTime" locked_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVaultOutput {
    pub task_id: Option<i64>,
}
model! { CreateVaultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccounts {
    pub cluster_id: String,
    pub accounts: Option<Vec<InputAccount>>,
}
operation! { DeleteAccounts(cluster_id: String) "DeleteAccounts" -> Empty {
    0 "ClusterId" cluster_id, 1 "Accounts" accounts: Vec<InputAccount>
} }

pub type DeleteAccountsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAccount {
    pub account_name: Option<String>,
    pub host: Option<String>,
}
input! { InputAccount(account_name: String) {
    0 "AccountName" account_name: String, 1 "Host" host: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditLogFile {
    pub instance_id: String,
    pub file_name: String,
}
operation! { DeleteAuditLogFile(instance_id: String, file_name: String) "DeleteAuditLogFile" -> Empty {
    0 "InstanceId" instance_id, 1 "FileName" file_name
} }

pub type DeleteAuditLogFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditRuleTemplates {
    pub rule_template_ids: Vec<String>,
}
operation! { DeleteAuditRuleTemplates(rule_template_ids: Vec<String>) "DeleteAuditRuleTemplates" -> Empty {
    0 "RuleTemplateIds" rule_template_ids
} }

pub type DeleteAuditRuleTemplatesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackup {
    pub cluster_id: String,
    pub snapshot_id_list: Option<Vec<i64>>,
    pub backup_ids: Option<Vec<i64>>,
}
operation! { DeleteBackup(cluster_id: String) "DeleteBackup" -> Empty {
    0 "ClusterId" cluster_id, 1 "SnapshotIdList" snapshot_id_list: Vec<i64>, 2 "BackupIds" backup_ids: Vec<i64>
} }

pub type DeleteBackupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupVault {
    pub vault_id: String,
    pub backup_ids: Vec<i64>,
}
operation! { DeleteBackupVault(vault_id: String, backup_ids: Vec<i64>) "DeleteBackupVault" -> DeleteBackupVaultOutput {
    0 "VaultId" vault_id, 1 "BackupIds" backup_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupVaultOutput {
    pub task_id: Option<i64>,
}
model! { DeleteBackupVaultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCLSDelivery {
    pub instance_id: String,
    pub cls_topic_ids: Vec<String>,
    pub log_type: Option<String>,
    pub is_in_maintain_period: Option<String>,
}
operation! { DeleteCLSDelivery(instance_id: String, cls_topic_ids: Vec<String>)
    "DeleteCLSDelivery" -> DeleteCLSDeliveryOutput {
    0 "InstanceId" instance_id, 1 "CLSTopicIds" cls_topic_ids, 2 "LogType" log_type: String,
    3 "IsInMaintainPeriod" is_in_maintain_period: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCLSDeliveryOutput {
    pub task_id: Option<i64>,
}
model! { DeleteCLSDeliveryOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterDatabase {
    pub cluster_id: String,
    pub db_names: Vec<String>,
}
operation! { DeleteClusterDatabase(cluster_id: String, db_names: Vec<String>) "DeleteClusterDatabase" -> Empty {
    0 "ClusterId" cluster_id, 1 "DbNames" db_names
} }

pub type DeleteClusterDatabaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterPeriodScalePolicy {
    pub cluster_id: String,
    pub policy_id: String,
}
operation! { DeleteClusterPeriodScalePolicy(cluster_id: String, policy_id: String)
    "DeleteClusterPeriodScalePolicy" -> Empty {
    0 "ClusterId" cluster_id, 1 "PolicyId" policy_id
} }

pub type DeleteClusterPeriodScalePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterSaveBackup {
    pub cluster_id: String,
    pub save_backup_id: Option<i64>,
}
operation! { DeleteClusterSaveBackup(cluster_id: String) "DeleteClusterSaveBackup" -> DeleteClusterSaveBackupOutput {
    0 "ClusterId" cluster_id, 1 "SaveBackupId" save_backup_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterSaveBackupOutput {
    pub task_id: Option<i64>,
}
model! { DeleteClusterSaveBackupOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibraDBCluster {
    pub cluster_id: String,
}
operation! { DeleteLibraDBCluster(cluster_id: String) "DeleteLibraDBCluster" -> DeleteLibraDBClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibraDBClusterOutput {
    pub flow_id: Option<i64>,
}
model! { DeleteLibraDBClusterOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibraDBClusterAccounts {
    pub cluster_id: String,
    pub accounts: Vec<InputAccount>,
}
operation! { DeleteLibraDBClusterAccounts(cluster_id: String, accounts: Vec<InputAccount>)
    "DeleteLibraDBClusterAccounts" -> Empty {
    0 "ClusterId" cluster_id, 1 "Accounts" accounts
} }

pub type DeleteLibraDBClusterAccountsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParamTemplate {
    pub template_id: i64,
}
operation! { DeleteParamTemplate(template_id: i64) "DeleteParamTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeleteParamTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVaults {
    pub vault_ids: Vec<String>,
}
operation! { DeleteVaults(vault_ids: Vec<String>) "DeleteVaults" -> DeleteVaultsOutput {
    0 "VaultIds" vault_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVaultsOutput {
    pub vault_task: Option<Vec<DeleteVaultTask>>,
}
model! { DeleteVaultsOutput {
    0 "VaultTask" vault_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVaultTask {
    pub vault_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteVaultTask {
    0 "VaultId" vault_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAllGrantPrivileges {
    pub cluster_id: String,
    pub account: InputAccount,
}
operation! { DescribeAccountAllGrantPrivileges(cluster_id: String, account: InputAccount)
    "DescribeAccountAllGrantPrivileges" -> DescribeAccountAllGrantPrivilegesOutput {
    0 "ClusterId" cluster_id, 1 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAllGrantPrivilegesOutput {
    pub privilege_statements: Option<Vec<String>>,
    pub global_privileges: Option<Vec<String>>,
    pub database_privileges: Option<Vec<DatabasePrivileges>>,
    pub table_privileges: Option<Vec<TablePrivileges>>,
}
model! { DescribeAccountAllGrantPrivilegesOutput {
    0 "PrivilegeStatements" privilege_statements, 1 "GlobalPrivileges" global_privileges,
    2 "DatabasePrivileges" database_privileges, 3 "TablePrivileges" table_privileges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasePrivileges {
    pub db: Option<String>,
    pub privileges: Option<Vec<String>>,
}
input! { DatabasePrivileges(db: String, privileges: Vec<String>) {
    0 "Db" db: String, 1 "Privileges" privileges: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TablePrivileges {
    pub db: Option<String>,
    pub table_name: Option<String>,
    pub privileges: Option<Vec<String>>,
}
input! { TablePrivileges(db: String, table_name: String, privileges: Vec<String>) {
    0 "Db" db: String, 1 "TableName" table_name: String, 2 "Privileges" privileges: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivileges {
    pub cluster_id: String,
    pub account_name: String,
    pub host: String,
    pub db: String,
    pub r#type: String,
    pub table_name: Option<String>,
}

/// What [`DescribeAccountPrivileges::new`] takes.
pub struct DescribeAccountPrivilegesRequired {
    pub cluster_id: String,
    pub account_name: String,
    pub host: String,
    pub db: String,
    pub r#type: String,
}
operation! { DescribeAccountPrivileges{DescribeAccountPrivilegesRequired: cluster_id, account_name, host, db, r#type}
    "DescribeAccountPrivileges" -> DescribeAccountPrivilegesOutput {
    0 "ClusterId" cluster_id, 1 "AccountName" account_name, 2 "Host" host, 3 "Db" db, 4 "Type" r#type,
    5 "TableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivilegesOutput {
    pub privileges: Option<Vec<String>>,
}
model! { DescribeAccountPrivilegesOutput {
    0 "Privileges" privileges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub cluster_id: String,
    pub account_names: Option<Vec<String>>,
    pub db_type: Option<String>,
    pub hosts: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub account_regular: Option<String>,
}
operation! { DescribeAccounts(cluster_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "ClusterId" cluster_id, 1 "AccountNames" account_names: Vec<String>, 2 "DbType" db_type: String,
    3 "Hosts" hosts: Vec<String>, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "AccountRegular" account_regular: String
} }
paged! { DescribeAccounts: Account = Offset "Offset", "AccountSet" account_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub account_set: Option<Vec<Account>>,
    pub total_count: Option<i64>,
}
model! { DescribeAccountsOutput {
    0 "AccountSet" account_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    pub account_name: Option<String>,
    pub host: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub max_user_connections: Option<i64>,
    pub password_rotation: Option<i64>,
}
model! { Account {
    0 "AccountName" account_name, 1 "Host" host, 2 "Description" description, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time, 5 "MaxUserConnections" max_user_connections, 6 "PasswordRotation" password_rotation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceList {
    pub audit_switch: Option<i64>,
    pub filters: Option<Vec<AuditInstanceFilters>>,
    pub audit_mode: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeAuditInstanceList() "DescribeAuditInstanceList" -> DescribeAuditInstanceListOutput {
    0 "AuditSwitch" audit_switch: i64, 1 "Filters" filters: Vec<AuditInstanceFilters>, 2 "AuditMode" audit_mode: i64,
    3 "Limit" limit: u64, 4 "Offset" offset: u64
} }
paged! { DescribeAuditInstanceList: InstanceAuditStatus = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInstanceFilters {
    pub name: Option<String>,
    pub exact_match: Option<bool>,
    pub values: Option<Vec<String>>,
}
input! { AuditInstanceFilters(name: String, exact_match: bool, values: Vec<String>) {
    0 "Name" name: String, 1 "ExactMatch" exact_match: bool, 2 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceListOutput {
    pub total_count: Option<u64>,
    pub items: Option<Vec<InstanceAuditStatus>>,
}
model! { DescribeAuditInstanceListOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAuditStatus {
    pub instance_id: Option<String>,
    pub audit_status: Option<String>,
    pub log_expire_day: Option<u64>,
    pub high_log_expire_day: Option<u64>,
    pub low_log_expire_day: Option<u64>,
    pub billing_amount: Option<f64>,
    pub high_real_storage: Option<f64>,
    pub low_real_storage: Option<f64>,
    pub audit_all: Option<bool>,
    pub create_at: Option<String>,
    pub instance_info: Option<AuditInstanceInfo>,
    pub real_storage: Option<f64>,
    pub rule_template_ids: Option<Vec<String>>,
    pub deliver: Option<String>,
    pub deliver_summary: Option<Vec<DeliverSummary>>,
}
model! { InstanceAuditStatus {
    0 "InstanceId" instance_id, 1 "AuditStatus" audit_status, 2 "LogExpireDay" log_expire_day,
    3 "HighLogExpireDay" high_log_expire_day, 4 "LowLogExpireDay" low_log_expire_day, 5 "BillingAmount" billing_amount,
    6 "HighRealStorage" high_real_storage, 7 "LowRealStorage" low_real_storage, 8 "AuditAll" audit_all,
    9 "CreateAt" create_at, 10 "InstanceInfo" instance_info, 11 "RealStorage" real_storage,
    12 "RuleTemplateIds" rule_template_ids, 13 "Deliver" deliver, 14 "DeliverSummary" deliver_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInstanceInfo {
    pub project_id: Option<i64>,
    pub tag_list: Option<Vec<Tag>>,
}
model! { AuditInstanceInfo {
    0 "ProjectId" project_id, 1 "TagList" tag_list
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
pub struct DescribeAuditLogFiles {
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub file_name: Option<String>,
}
operation! { DescribeAuditLogFiles(instance_id: String) "DescribeAuditLogFiles" -> DescribeAuditLogFilesOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "FileName" file_name: String
} }
paged! { DescribeAuditLogFiles: AuditLogFile = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFilesOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<AuditLogFile>>,
}
model! { DescribeAuditLogFilesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogFile {
    pub file_name: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub file_size: Option<i64>,
    pub download_url: Option<Secret>,
    pub err_msg: Option<String>,
    pub progress_rate: Option<i64>,
}
model! { AuditLogFile {
    0 "FileName" file_name, 1 "CreateTime" create_time, 2 "Status" status, 3 "FileSize" file_size,
    4 "DownloadUrl" download_url, 5 "ErrMsg" err_msg, 6 "ProgressRate" progress_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogs {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub order: Option<String>,
    pub order_by: Option<String>,
    /// Deprecated.
    pub filter: Option<AuditLogFilter>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub log_filter: Option<Vec<InstanceAuditLogFilter>>,
}
operation! { DescribeAuditLogs(instance_id: String, start_time: String, end_time: String)
    "DescribeAuditLogs" -> DescribeAuditLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Order" order: String,
    4 "OrderBy" order_by: String, 5 "Filter" filter: AuditLogFilter, 6 "Limit" limit: i64, 7 "Offset" offset: i64,
    8 "LogFilter" log_filter: Vec<InstanceAuditLogFilter>
} }
paged! { DescribeAuditLogs: AuditLog = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<AuditLog>>,
}
model! { DescribeAuditLogsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLog {
    pub affect_rows: Option<i64>,
    pub err_code: Option<i64>,
    pub sql_type: Option<String>,
    pub table_name: Option<String>,
    pub instance_name: Option<String>,
    pub policy_name: Option<String>,
    pub db_name: Option<String>,
    pub sql: Option<String>,
    pub host: Option<String>,
    pub user: Option<String>,
    pub exec_time: Option<i64>,
    pub timestamp: Option<String>,
    pub sent_rows: Option<i64>,
    pub thread_id: Option<i64>,
    pub check_rows: Option<i64>,
    pub cpu_time: Option<f64>,
    pub io_wait_time: Option<i64>,
    pub lock_wait_time: Option<i64>,
    pub trx_living_time: Option<i64>,
    pub ns_time: Option<i64>,
    pub template_info: Option<Vec<LogRuleTemplateInfo>>,
    pub trx_id: Option<i64>,
    pub client_port: Option<i64>,
}
model! { AuditLog {
    0 "AffectRows" affect_rows, 1 "ErrCode" err_code, 2 "SqlType" sql_type, 3 "TableName" table_name,
    4 "InstanceName" instance_name, 5 "PolicyName" policy_name, 6 "DBName" db_name, 7 "Sql" sql, 8 "Host" host,
    9 "User" user, 10 "ExecTime" exec_time, 11 "Timestamp" timestamp, 12 "SentRows" sent_rows, 13 "ThreadId" thread_id,
    14 "CheckRows" check_rows, 15 "CpuTime" cpu_time, 16 "IoWaitTime" io_wait_time, 17 "LockWaitTime" lock_wait_time,
    18 "TrxLivingTime" trx_living_time, 19 "NsTime" ns_time, 20 "TemplateInfo" template_info, 21 "TrxId" trx_id,
    22 "ClientPort" client_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogRuleTemplateInfo {
    pub rule_template_id: Option<String>,
    pub rule_template_name: Option<String>,
    pub alarm_level: Option<String>,
    pub rule_template_status: Option<i64>,
}
model! { LogRuleTemplateInfo {
    0 "RuleTemplateId" rule_template_id, 1 "RuleTemplateName" rule_template_name, 2 "AlarmLevel" alarm_level,
    3 "RuleTemplateStatus" rule_template_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRuleTemplates {
    pub rule_template_ids: Option<Vec<String>>,
    pub rule_template_names: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub alarm_level: Option<u64>,
    pub alarm_policy: Option<u64>,
}
operation! { DescribeAuditRuleTemplates() "DescribeAuditRuleTemplates" -> DescribeAuditRuleTemplatesOutput {
    0 "RuleTemplateIds" rule_template_ids: Vec<String>, 1 "RuleTemplateNames" rule_template_names: Vec<String>,
    2 "Limit" limit: u64, 3 "Offset" offset: u64, 4 "AlarmLevel" alarm_level: u64, 5 "AlarmPolicy" alarm_policy: u64
} }
paged! { DescribeAuditRuleTemplates: AuditRuleTemplateInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRuleTemplatesOutput {
    pub total_count: Option<u64>,
    pub items: Option<Vec<AuditRuleTemplateInfo>>,
}
model! { DescribeAuditRuleTemplatesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditRuleTemplateInfo {
    pub rule_template_id: Option<String>,
    pub rule_template_name: Option<String>,
    pub rule_filters: Option<Vec<RuleFilters>>,
    pub description: Option<String>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
    pub alarm_level: Option<u64>,
    pub alarm_policy: Option<u64>,
    pub status: Option<u64>,
    pub affected_instances: Option<Vec<String>>,
}
model! { AuditRuleTemplateInfo {
    0 "RuleTemplateId" rule_template_id, 1 "RuleTemplateName" rule_template_name, 2 "RuleFilters" rule_filters,
    3 "Description" description, 4 "CreateAt" create_at, 5 "UpdateAt" update_at, 6 "AlarmLevel" alarm_level,
    7 "AlarmPolicy" alarm_policy, 8 "Status" status, 9 "AffectedInstances" affected_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRuleWithInstanceIds {
    pub instance_ids: Vec<String>,
}
operation! { DescribeAuditRuleWithInstanceIds(instance_ids: Vec<String>)
    "DescribeAuditRuleWithInstanceIds" -> DescribeAuditRuleWithInstanceIdsOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRuleWithInstanceIdsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<InstanceAuditRule>>,
}
model! { DescribeAuditRuleWithInstanceIdsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAuditRule {
    pub instance_id: Option<String>,
    pub audit_rule: Option<bool>,
    pub audit_rule_filters: Option<Vec<AuditRuleFilters>>,
    pub old_rule: Option<bool>,
    pub rule_templates: Option<Vec<RuleTemplateInfo>>,
}
model! { InstanceAuditRule {
    0 "InstanceId" instance_id, 1 "AuditRule" audit_rule, 2 "AuditRuleFilters" audit_rule_filters, 3 "OldRule" old_rule,
    4 "RuleTemplates" rule_templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditRuleFilters {
    pub rule_filters: Option<Vec<RuleFilters>>,
}
input! { AuditRuleFilters(rule_filters: Vec<RuleFilters>) {
    0 "RuleFilters" rule_filters: Vec<RuleFilters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleTemplateInfo {
    pub rule_template_id: Option<String>,
    pub rule_template_name: Option<String>,
    pub rule_filters: Option<Vec<RuleFilters>>,
    pub alarm_level: Option<i64>,
    pub alarm_policy: Option<i64>,
    pub description: Option<String>,
}
model! { RuleTemplateInfo {
    0 "RuleTemplateId" rule_template_id, 1 "RuleTemplateName" rule_template_name, 2 "RuleFilters" rule_filters,
    3 "AlarmLevel" alarm_level, 4 "AlarmPolicy" alarm_policy, 5 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupConfig {
    pub cluster_id: String,
}
operation! { DescribeBackupConfig(cluster_id: String) "DescribeBackupConfig" -> DescribeBackupConfigOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupConfigOutput {
    pub backup_time_beg: Option<u64>,
    pub backup_time_end: Option<u64>,
    pub reserve_duration: Option<u64>,
    pub backup_freq: Option<Vec<String>>,
    pub backup_type: Option<String>,
    pub logic_cross_regions_config_update_time: Option<String>,
    pub logic_backup_config: Option<LogicBackupConfigInfo>,
    pub snapshot_secondary_backup_config: Option<BackupConfigInfo>,
    pub sparse_backup_config: Option<SparseBackupConfigRsp>,
}
model! { DescribeBackupConfigOutput {
    0 "BackupTimeBeg" backup_time_beg, 1 "BackupTimeEnd" backup_time_end, 2 "ReserveDuration" reserve_duration,
    3 "BackupFreq" backup_freq, 4 "BackupType" backup_type,
    5 "LogicCrossRegionsConfigUpdateTime" logic_cross_regions_config_update_time,
    6 "LogicBackupConfig" logic_backup_config, 7 "SnapshotSecondaryBackupConfig" snapshot_secondary_backup_config,
    8 "SparseBackupConfig" sparse_backup_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogicBackupConfigInfo {
    pub logic_backup_enable: Option<String>,
    pub logic_backup_time_beg: Option<u64>,
    pub logic_backup_time_end: Option<u64>,
    pub logic_reserve_duration: Option<u64>,
    pub logic_cross_regions_enable: Option<String>,
    pub logic_cross_regions: Option<Vec<String>>,
    pub auto_copy_vaults: Option<Vec<CreateBackupVaultItem>>,
    pub logic_cross_region_save_days: Option<i64>,
}
input! { LogicBackupConfigInfo() {
    0 "LogicBackupEnable" logic_backup_enable: String, 1 "LogicBackupTimeBeg" logic_backup_time_beg: u64,
    2 "LogicBackupTimeEnd" logic_backup_time_end: u64, 3 "LogicReserveDuration" logic_reserve_duration: u64,
    4 "LogicCrossRegionsEnable" logic_cross_regions_enable: String,
    5 "LogicCrossRegions" logic_cross_regions: Vec<String>,
    6 "AutoCopyVaults" auto_copy_vaults: Vec<CreateBackupVaultItem>,
    7 "LogicCrossRegionSaveDays" logic_cross_region_save_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupConfigInfo {
    pub backup_custom_auto_time: Option<bool>,
    pub backup_time_beg: Option<u64>,
    pub backup_time_end: Option<u64>,
    pub backup_week_days: Option<Vec<String>>,
    pub backup_interval_time: Option<i64>,
    pub reserve_duration: Option<u64>,
    pub cross_regions_enable: Option<String>,
    pub cross_regions: Option<Vec<String>>,
    pub cross_region_save_days: Option<i64>,
    pub backup_trigger_strategy: Option<String>,
    pub auto_copy_vaults: Option<Vec<CreateBackupVaultItem>>,
}
model! { BackupConfigInfo {
    0 "BackupCustomAutoTime" backup_custom_auto_time, 1 "BackupTimeBeg" backup_time_beg,
    2 "BackupTimeEnd" backup_time_end, 3 "BackupWeekDays" backup_week_days, 4 "BackupIntervalTime" backup_interval_time,
    5 "ReserveDuration" reserve_duration, 6 "CrossRegionsEnable" cross_regions_enable, 7 "CrossRegions" cross_regions,
    8 "CrossRegionSaveDays" cross_region_save_days, 9 "BackupTriggerStrategy" backup_trigger_strategy,
    10 "AutoCopyVaults" auto_copy_vaults
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparseBackupConfigRsp {
    pub sparse_backup_switch: Option<String>,
    pub sparse_backup_config_infos: Option<Vec<SparseBackupConfigInfo>>,
}
model! { SparseBackupConfigRsp {
    0 "SparseBackupSwitch" sparse_backup_switch, 1 "SparseBackupConfigInfos" sparse_backup_config_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparseBackupConfigInfo {
    pub op_type: Option<String>,
    pub config_id: Option<String>,
    pub sparse_period_config: Option<String>,
    pub sparse_period_time: Option<SparsePeriodTime>,
    pub sparse_backup_save_days: Option<i64>,
}
input! { SparseBackupConfigInfo(op_type: String) {
    0 "OpType" op_type: String, 1 "ConfigId" config_id: String, 2 "SparsePeriodConfig" sparse_period_config: String,
    3 "SparsePeriodTime" sparse_period_time: SparsePeriodTime, 4 "SparseBackupSaveDays" sparse_backup_save_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparsePeriodTime {
    pub week_days: Option<Vec<i64>>,
    pub days: Option<Vec<i64>>,
    pub month_days: Option<Vec<MonthDay>>,
}
input! { SparsePeriodTime() {
    0 "WeekDays" week_days: Vec<i64>, 1 "Days" days: Vec<i64>, 2 "MonthDays" month_days: Vec<MonthDay>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonthDay {
    pub month: Option<i64>,
    pub day: Option<i64>,
}
input! { MonthDay(month: i64, day: i64) {
    0 "Month" month: i64, 1 "Day" day: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestriction {
    pub cluster_ids: Vec<String>,
}
operation! { DescribeBackupDownloadRestriction(cluster_ids: Vec<String>)
    "DescribeBackupDownloadRestriction" -> DescribeBackupDownloadRestrictionOutput {
    0 "ClusterIds" cluster_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestrictionOutput {
    pub backup_limit_cluster_restrictions: Option<Vec<BackupLimitClusterRestriction>>,
}
model! { DescribeBackupDownloadRestrictionOutput {
    0 "BackupLimitClusterRestrictions" backup_limit_cluster_restrictions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupLimitClusterRestriction {
    pub cluster_id: Option<String>,
    pub backup_limit_restriction: Option<BackupLimitRestriction>,
}
model! { BackupLimitClusterRestriction {
    0 "ClusterId" cluster_id, 1 "BackupLimitRestriction" backup_limit_restriction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupLimitRestriction {
    pub limit_type: Option<String>,
    pub vpc_comparison_symbol: Option<String>,
    pub ip_comparison_symbol: Option<String>,
    pub limit_vpcs: Option<Vec<BackupLimitVpcItem>>,
    pub limit_ips: Option<Vec<String>>,
}
input! { BackupLimitRestriction() {
    0 "LimitType" limit_type: String, 1 "VpcComparisonSymbol" vpc_comparison_symbol: String,
    2 "IpComparisonSymbol" ip_comparison_symbol: String, 3 "LimitVpcs" limit_vpcs: Vec<BackupLimitVpcItem>,
    4 "LimitIps" limit_ips: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupLimitVpcItem {
    pub region: Option<String>,
    pub vpc_list: Option<Vec<String>>,
}
input! { BackupLimitVpcItem() {
    0 "Region" region: String, 1 "VpcList" vpc_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadUrl {
    pub cluster_id: String,
    pub backup_id: i64,
    pub download_restriction: Option<BackupLimitRestriction>,
}
operation! { DescribeBackupDownloadUrl(cluster_id: String, backup_id: i64)
    "DescribeBackupDownloadUrl" -> DescribeBackupDownloadUrlOutput {
    0 "ClusterId" cluster_id, 1 "BackupId" backup_id,
    2 "DownloadRestriction" download_restriction: BackupLimitRestriction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadUrlOutput {
    pub download_url: Option<Secret>,
}
model! { DescribeBackupDownloadUrlOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadUserRestriction {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub only_user_restriction: Option<bool>,
}
operation! { DescribeBackupDownloadUserRestriction()
    "DescribeBackupDownloadUserRestriction" -> DescribeBackupDownloadUserRestrictionOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "OnlyUserRestriction" only_user_restriction: bool
} }
paged! { DescribeBackupDownloadUserRestriction: BackupLimitClusterRestriction =
    Offset "Offset", "BackupLimitClusterRestrictions" backup_limit_cluster_restrictions, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadUserRestrictionOutput {
    pub backup_limit_cluster_restrictions: Option<Vec<BackupLimitClusterRestriction>>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupDownloadUserRestrictionOutput {
    0 "BackupLimitClusterRestrictions" backup_limit_cluster_restrictions, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupList {
    pub cluster_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub db_type: Option<String>,
    pub backup_ids: Option<Vec<i64>>,
    pub backup_type: Option<String>,
    pub backup_method: Option<String>,
    pub snap_shot_type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub file_names: Option<Vec<String>>,
    pub backup_names: Option<Vec<String>>,
    pub snapshot_id_list: Option<Vec<i64>>,
    pub backup_region: Option<String>,
    pub is_cross_regions_backup: Option<String>,
    pub backup_status: Option<Vec<String>>,
}
operation! { DescribeBackupList(cluster_id: String) "DescribeBackupList" -> DescribeBackupListOutput {
    0 "ClusterId" cluster_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "DbType" db_type: String,
    4 "BackupIds" backup_ids: Vec<i64>, 5 "BackupType" backup_type: String, 6 "BackupMethod" backup_method: String,
    7 "SnapShotType" snap_shot_type: String, 8 "StartTime" start_time: String, 9 "EndTime" end_time: String,
    10 "FileNames" file_names: Vec<String>, 11 "BackupNames" backup_names: Vec<String>,
    12 "SnapshotIdList" snapshot_id_list: Vec<i64>, 13 "BackupRegion" backup_region: String,
    14 "IsCrossRegionsBackup" is_cross_regions_backup: String, 15 "BackupStatus" backup_status: Vec<String>
} }
paged! { DescribeBackupList: BackupFileInfo = Offset "Offset", "BackupList" backup_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupListOutput {
    pub total_count: Option<i64>,
    pub backup_list: Option<Vec<BackupFileInfo>>,
}
model! { DescribeBackupListOutput {
    0 "TotalCount" total_count, 1 "BackupList" backup_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupFileInfo {
    pub snapshot_id: Option<u64>,
    pub file_name: Option<String>,
    pub file_size: Option<u64>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub backup_type: Option<String>,
    pub backup_method: Option<String>,
    pub backup_status: Option<String>,
    pub snapshot_time: Option<String>,
    pub backup_id: Option<i64>,
    pub snap_shot_type: Option<String>,
    pub backup_name: Option<String>,
    pub copy_status: Option<String>,
    pub encrypt_key_id: Option<String>,
    pub encrypt_region: Option<String>,
    pub vault_infos: Option<Vec<VaultInfo>>,
    pub backup_period_strategy: Option<String>,
}
model! { BackupFileInfo {
    0 "SnapshotId" snapshot_id, 1 "FileName" file_name, 2 "FileSize" file_size, 3 "StartTime" start_time,
    4 "FinishTime" finish_time, 5 "BackupType" backup_type, 6 "BackupMethod" backup_method,
    7 "BackupStatus" backup_status, 8 "SnapshotTime" snapshot_time, 9 "BackupId" backup_id,
    10 "SnapShotType" snap_shot_type, 11 "BackupName" backup_name, 12 "CopyStatus" copy_status,
    13 "EncryptKeyId" encrypt_key_id, 14 "EncryptRegion" encrypt_region, 15 "VaultInfos" vault_infos,
    16 "BackupPeriodStrategy" backup_period_strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VaultInfo {
    pub vault_id: Option<String>,
    pub vault_name: Option<String>,
    pub vault_region: Option<String>,
    pub vault_status: Option<String>,
    pub backup_save_seconds: Option<i64>,
}
model! { VaultInfo {
    0 "VaultId" vault_id, 1 "VaultName" vault_name, 2 "VaultRegion" vault_region, 3 "VaultStatus" vault_status,
    4 "BackupSaveSeconds" backup_save_seconds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupListByVault {
    pub vault_id: String,
    pub backup_ids: Option<Vec<i64>>,
    pub cluster_id: Option<String>,
    pub backup_names: Option<Vec<String>>,
    pub file_names: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeBackupListByVault(vault_id: String)
    "DescribeBackupListByVault" -> DescribeBackupListByVaultOutput {
    0 "VaultId" vault_id, 1 "BackupIds" backup_ids: Vec<i64>, 2 "ClusterId" cluster_id: String,
    3 "BackupNames" backup_names: Vec<String>, 4 "FileNames" file_names: Vec<String>, 5 "Limit" limit: i64,
    6 "Offset" offset: i64, 7 "OrderBy" order_by: String, 8 "OrderByType" order_by_type: String,
    9 "Status" status: String
} }
paged! { DescribeBackupListByVault: DescribeBackupListByVaultItem =
    Offset "Offset", "BackupList" backup_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupListByVaultOutput {
    pub total_count: Option<i64>,
    pub backup_list: Option<Vec<DescribeBackupListByVaultItem>>,
}
model! { DescribeBackupListByVaultOutput {
    0 "TotalCount" total_count, 1 "BackupList" backup_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupListByVaultItem {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub backup_file_info: Option<BackupFileInfo>,
}
model! { DescribeBackupListByVaultItem {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "BackupFileInfo" backup_file_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupOverview {
    pub cluster_id: String,
}
operation! { DescribeBackupOverview(cluster_id: String) "DescribeBackupOverview" -> DescribeBackupOverviewOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupOverviewOutput {
    pub backup_total_volume: Option<f64>,
    pub backup_snapshot_volume: Option<f64>,
    pub backup_logic_volume: Option<f64>,
    pub log_total_volume: Option<f64>,
    pub log_binlog_volume: Option<f64>,
    pub log_redo_log_volume: Option<f64>,
    pub cross_total_volume: Option<f64>,
    pub cross_region_backup_volume: Option<f64>,
    pub cross_region_log_volume: Option<f64>,
    pub backup_volume_infos: Option<Vec<BackupVolumeInfo>>,
    pub cross_region_backup_volume_infos: Option<Vec<BackupVolumeInfo>>,
    pub cross_regions: Option<Vec<String>>,
}
model! { DescribeBackupOverviewOutput {
    0 "BackupTotalVolume" backup_total_volume, 1 "BackupSnapshotVolume" backup_snapshot_volume,
    2 "BackupLogicVolume" backup_logic_volume, 3 "LogTotalVolume" log_total_volume,
    4 "LogBinlogVolume" log_binlog_volume, 5 "LogRedoLogVolume" log_redo_log_volume,
    6 "CrossTotalVolume" cross_total_volume, 7 "CrossRegionBackupVolume" cross_region_backup_volume,
    8 "CrossRegionLogVolume" cross_region_log_volume, 9 "BackupVolumeInfos" backup_volume_infos,
    10 "CrossRegionBackupVolumeInfos" cross_region_backup_volume_infos, 11 "CrossRegions" cross_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupVolumeInfo {
    pub backup_volume: Option<f64>,
    pub backup_type: Option<String>,
    pub backup_method: Option<String>,
}
model! { BackupVolumeInfo {
    0 "BackupVolume" backup_volume, 1 "BackupType" backup_type, 2 "BackupMethod" backup_method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogConfig {
    pub cluster_id: String,
}
operation! { DescribeBinlogConfig(cluster_id: String) "DescribeBinlogConfig" -> DescribeBinlogConfigOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogConfigOutput {
    pub binlog_cross_regions_config_update_time: Option<String>,
    pub binlog_config: Option<BinlogConfigInfo>,
}
model! { DescribeBinlogConfigOutput {
    0 "BinlogCrossRegionsConfigUpdateTime" binlog_cross_regions_config_update_time, 1 "BinlogConfig" binlog_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BinlogConfigInfo {
    pub binlog_save_days: Option<i64>,
    pub binlog_cross_regions_enable: Option<String>,
    pub binlog_cross_regions: Option<Vec<String>>,
    pub binlog_cross_region_save_days: Option<i64>,
    pub auto_copy_vaults: Option<Vec<CreateBackupVaultItem>>,
}
input! { BinlogConfigInfo(binlog_save_days: i64, binlog_cross_regions_enable: String) {
    0 "BinlogSaveDays" binlog_save_days: i64, 1 "BinlogCrossRegionsEnable" binlog_cross_regions_enable: String,
    2 "BinlogCrossRegions" binlog_cross_regions: Vec<String>,
    3 "BinlogCrossRegionSaveDays" binlog_cross_region_save_days: i64,
    4 "AutoCopyVaults" auto_copy_vaults: Vec<CreateBackupVaultItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogDownloadUrl {
    pub cluster_id: String,
    pub binlog_id: i64,
    pub download_restriction: Option<BackupLimitRestriction>,
}
operation! { DescribeBinlogDownloadUrl(cluster_id: String, binlog_id: i64)
    "DescribeBinlogDownloadUrl" -> DescribeBinlogDownloadUrlOutput {
    0 "ClusterId" cluster_id, 1 "BinlogId" binlog_id,
    2 "DownloadRestriction" download_restriction: BackupLimitRestriction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogDownloadUrlOutput {
    pub download_url: Option<Secret>,
}
model! { DescribeBinlogDownloadUrlOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogListByVault {
    pub vault_id: String,
    pub cluster_id: Option<String>,
    pub backup_ids: Option<Vec<i64>>,
    pub backup_names: Option<Vec<String>>,
    pub file_names: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeBinlogListByVault(vault_id: String)
    "DescribeBinlogListByVault" -> DescribeBinlogListByVaultOutput {
    0 "VaultId" vault_id, 1 "ClusterId" cluster_id: String, 2 "BackupIds" backup_ids: Vec<i64>,
    3 "BackupNames" backup_names: Vec<String>, 4 "FileNames" file_names: Vec<String>, 5 "Limit" limit: i64,
    6 "Offset" offset: i64, 7 "OrderBy" order_by: String, 8 "OrderByType" order_by_type: String,
    9 "Status" status: String
} }
paged! { DescribeBinlogListByVault: DescribeBinlogListByVaultItem =
    Offset "Offset", "BinlogList" binlog_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogListByVaultOutput {
    pub total_count: Option<i64>,
    pub binlog_list: Option<Vec<DescribeBinlogListByVaultItem>>,
}
model! { DescribeBinlogListByVaultOutput {
    0 "TotalCount" total_count, 1 "BinlogList" binlog_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogListByVaultItem {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub binlog_file_info: Option<BinlogItem>,
}
model! { DescribeBinlogListByVaultItem {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "BinlogFileInfo" binlog_file_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BinlogItem {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub binlog_id: Option<i64>,
    pub cross_regions: Option<Vec<String>>,
    pub copy_status: Option<String>,
    pub vault_infos: Option<Vec<VaultInfo>>,
    pub encrypt_key_id: Option<String>,
    pub encrypt_region: Option<String>,
    pub exist_regions: Option<Vec<BinlogRegionInfo>>,
}
model! { BinlogItem {
    0 "FileName" file_name, 1 "FileSize" file_size, 2 "StartTime" start_time, 3 "FinishTime" finish_time,
    4 "BinlogId" binlog_id, 5 "CrossRegions" cross_regions, 6 "CopyStatus" copy_status, 7 "VaultInfos" vault_infos,
    8 "EncryptKeyId" encrypt_key_id, 9 "EncryptRegion" encrypt_region, 10 "ExistRegions" exist_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BinlogRegionInfo {
    pub backup_region: Option<String>,
    pub backup_id: Option<i64>,
}
model! { BinlogRegionInfo {
    0 "BackupRegion" backup_region, 1 "BackupId" backup_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogSaveDays {
    pub cluster_id: String,
}
operation! { DescribeBinlogSaveDays(cluster_id: String) "DescribeBinlogSaveDays" -> DescribeBinlogSaveDaysOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogSaveDaysOutput {
    pub binlog_save_days: Option<i64>,
}
model! { DescribeBinlogSaveDaysOutput {
    0 "BinlogSaveDays" binlog_save_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogs {
    pub cluster_id: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeBinlogs(cluster_id: String) "DescribeBinlogs" -> DescribeBinlogsOutput {
    0 "ClusterId" cluster_id, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeBinlogs: BinlogItem = Offset "Offset", "Binlogs" binlogs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogsOutput {
    pub total_count: Option<i64>,
    pub binlogs: Option<Vec<BinlogItem>>,
}
model! { DescribeBinlogsOutput {
    0 "TotalCount" total_count, 1 "Binlogs" binlogs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangedParamsAfterUpgrade {
    pub instance_id: String,
    pub dst_cpu: i64,
    pub dst_mem: i64,
}
operation! { DescribeChangedParamsAfterUpgrade(instance_id: String, dst_cpu: i64, dst_mem: i64)
    "DescribeChangedParamsAfterUpgrade" -> DescribeChangedParamsAfterUpgradeOutput {
    0 "InstanceId" instance_id, 1 "DstCpu" dst_cpu, 2 "DstMem" dst_mem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangedParamsAfterUpgradeOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ParamItemInfo>>,
}
model! { DescribeChangedParamsAfterUpgradeOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamItemInfo {
    pub param_name: Option<String>,
    pub new_value: Option<String>,
    pub old_value: Option<String>,
    pub value_function: Option<String>,
}
model! { ParamItemInfo {
    0 "ParamName" param_name, 1 "NewValue" new_value, 2 "OldValue" old_value, 3 "ValueFunction" value_function
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDatabaseTables {
    pub cluster_id: String,
    pub db: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub table_type: Option<String>,
}
operation! { DescribeClusterDatabaseTables(cluster_id: String, db: String)
    "DescribeClusterDatabaseTables" -> DescribeClusterDatabaseTablesOutput {
    0 "ClusterId" cluster_id, 1 "Db" db, 2 "Offset" offset: i64, 3 "Limit" limit: i64, 4 "TableType" table_type: String
} }
paged! { DescribeClusterDatabaseTables: String = Offset "Offset", "Tables" tables, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDatabaseTablesOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tables: Option<Vec<String>>,
}
model! { DescribeClusterDatabaseTablesOutput {
    0 "TotalCount" total_count, 1 "Offset" offset, 2 "Limit" limit, 3 "Tables" tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDatabases {
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeClusterDatabases(cluster_id: String) "DescribeClusterDatabases" -> DescribeClusterDatabasesOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeClusterDatabases: String = Offset "Offset", "Databases" databases, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDatabasesOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub databases: Option<Vec<String>>,
    pub limit: Option<i64>,
}
model! { DescribeClusterDatabasesOutput {
    0 "TotalCount" total_count, 1 "Offset" offset, 2 "Databases" databases, 3 "Limit" limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetail {
    pub cluster_id: String,
}
operation! { DescribeClusterDetail(cluster_id: String) "DescribeClusterDetail" -> DescribeClusterDetailOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailOutput {
    pub detail: Option<CynosdbClusterDetail>,
}
model! { DescribeClusterDetailOutput {
    0 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CynosdbClusterDetail {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub physical_zone: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub serverless_status: Option<String>,
    pub storage_id: Option<String>,
    pub storage: Option<i64>,
    pub max_storage_size: Option<i64>,
    pub min_storage_size: Option<i64>,
    pub storage_pay_mode: Option<i64>,
    pub vpc_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_name: Option<String>,
    pub subnet_id: Option<String>,
    pub charset: Option<String>,
    pub create_time: Option<String>,
    pub db_type: Option<String>,
    pub db_mode: Option<String>,
    pub db_version: Option<String>,
    pub storage_limit: Option<i64>,
    pub used_storage: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub ro_addr: Option<Vec<Addr>>,
    pub ability: Option<Ability>,
    pub cynos_version: Option<String>,
    pub business_type: Option<String>,
    pub has_slave_zone: Option<String>,
    pub is_freeze: Option<String>,
    pub tasks: Option<Vec<ObjectTask>>,
    pub master_zone: Option<String>,
    pub slave_zones: Option<Vec<String>>,
    pub instance_set: Option<Vec<ClusterInstanceDetail>>,
    pub pay_mode: Option<i64>,
    pub period_end_time: Option<String>,
    pub project_id: Option<i64>,
    pub resource_tags: Option<Vec<Tag>>,
    pub proxy_status: Option<String>,
    pub log_bin: Option<String>,
    pub is_skip_trade: Option<String>,
    pub pitr_type: Option<String>,
    pub is_open_password_complexity: Option<String>,
    pub network_status: Option<String>,
    pub resource_packages: Option<Vec<ResourcePackage>>,
    pub renew_flag: Option<i64>,
    pub network_type: Option<String>,
    pub slave_zone_attr: Option<Vec<SlaveZoneAttrItem>>,
    pub cynos_version_tag: Option<String>,
    pub gdn_id: Option<String>,
    pub gdn_role: Option<String>,
    pub used_archive_storage: Option<i64>,
    pub archive_status: Option<String>,
    pub archive_progress: Option<i64>,
    pub cluster_level: Option<String>,
    pub is_open_tde: Option<bool>,
    pub real_zone: Option<String>,
    pub storage_over_use: Option<String>,
    pub storage_auto_expand: Option<String>,
}
model! { CynosdbClusterDetail {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "Region" region, 3 "Zone" zone,
    4 "PhysicalZone" physical_zone, 5 "Status" status, 6 "StatusDesc" status_desc,
    7 "ServerlessStatus" serverless_status, 8 "StorageId" storage_id, 9 "Storage" storage,
    10 "MaxStorageSize" max_storage_size, 11 "MinStorageSize" min_storage_size, 12 "StoragePayMode" storage_pay_mode,
    13 "VpcName" vpc_name, 14 "VpcId" vpc_id, 15 "SubnetName" subnet_name, 16 "SubnetId" subnet_id,
    17 "Charset" charset, 18 "CreateTime" create_time, 19 "DbType" db_type, 20 "DbMode" db_mode,
    21 "DbVersion" db_version, 22 "StorageLimit" storage_limit, 23 "UsedStorage" used_storage, 24 "Vip" vip,
    25 "Vport" vport, 26 "RoAddr" ro_addr, 27 "Ability" ability, 28 "CynosVersion" cynos_version,
    29 "BusinessType" business_type, 30 "HasSlaveZone" has_slave_zone, 31 "IsFreeze" is_freeze, 32 "Tasks" tasks,
    33 "MasterZone" master_zone, 34 "SlaveZones" slave_zones, 35 "InstanceSet" instance_set, 36 "PayMode" pay_mode,
    37 "PeriodEndTime" period_end_time, 38 "ProjectID" project_id, 39 "ResourceTags" resource_tags,
    40 "ProxyStatus" proxy_status, 41 "LogBin" log_bin, 42 "IsSkipTrade" is_skip_trade, 43 "PitrType" pitr_type,
    44 "IsOpenPasswordComplexity" is_open_password_complexity, 45 "NetworkStatus" network_status,
    46 "ResourcePackages" resource_packages, 47 "RenewFlag" renew_flag, 48 "NetworkType" network_type,
    49 "SlaveZoneAttr" slave_zone_attr, 50 "CynosVersionTag" cynos_version_tag, 51 "GdnId" gdn_id,
    52 "GdnRole" gdn_role, 53 "UsedArchiveStorage" used_archive_storage, 54 "ArchiveStatus" archive_status,
    55 "ArchiveProgress" archive_progress, 56 "ClusterLevel" cluster_level, 57 "IsOpenTDE" is_open_tde,
    58 "RealZone" real_zone, 59 "StorageOverUse" storage_over_use, 60 "StorageAutoExpand" storage_auto_expand
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Addr {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { Addr {
    0 "IP" ip, 1 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ability {
    pub is_support_slave_zone: Option<String>,
    pub nonsupport_slave_zone_reason: Option<String>,
    pub is_support_ro: Option<String>,
    pub nonsupport_ro_reason: Option<String>,
    pub is_support_manual_snapshot: Option<String>,
    pub is_support_transparent_data_encryption: Option<String>,
    pub no_support_transparent_data_encryption_reason: Option<String>,
    pub is_support_manual_logic: Option<String>,
    pub is_support_global_encryption: Option<String>,
    pub no_support_global_encryption_reason: Option<String>,
    pub no_support_transparent_data_encryption_reason_code: Option<String>,
    pub no_support_global_encryption_reason_code: Option<String>,
}
model! { Ability {
    0 "IsSupportSlaveZone" is_support_slave_zone, 1 "NonsupportSlaveZoneReason" nonsupport_slave_zone_reason,
    2 "IsSupportRo" is_support_ro, 3 "NonsupportRoReason" nonsupport_ro_reason,
    4 "IsSupportManualSnapshot" is_support_manual_snapshot,
    5 "IsSupportTransparentDataEncryption" is_support_transparent_data_encryption,
    6 "NoSupportTransparentDataEncryptionReason" no_support_transparent_data_encryption_reason,
    7 "IsSupportManualLogic" is_support_manual_logic, 8 "IsSupportGlobalEncryption" is_support_global_encryption,
    9 "NoSupportGlobalEncryptionReason" no_support_global_encryption_reason,
    10 "NoSupportTransparentDataEncryptionReasonCode" no_support_transparent_data_encryption_reason_code,
    11 "NoSupportGlobalEncryptionReasonCode" no_support_global_encryption_reason_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectTask {
    pub task_id: Option<i64>,
    pub task_type: Option<String>,
    pub task_status: Option<String>,
    pub object_id: Option<String>,
    pub object_type: Option<String>,
}
model! { ObjectTask {
    0 "TaskId" task_id, 1 "TaskType" task_type, 2 "TaskStatus" task_status, 3 "ObjectId" object_id,
    4 "ObjectType" object_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterInstanceDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub instance_status: Option<String>,
    pub instance_status_desc: Option<String>,
    pub instance_cpu: Option<i64>,
    pub instance_memory: Option<i64>,
    pub instance_storage: Option<i64>,
    pub instance_role: Option<String>,
    pub maintain_start_time: Option<i64>,
    pub maintain_duration: Option<i64>,
    pub maintain_week_days: Option<Vec<String>>,
    pub serverless_status: Option<String>,
    pub instance_tasks: Option<Vec<ObjectTask>>,
    pub instance_device_type: Option<String>,
    pub instance_storage_type: Option<String>,
    pub db_mode: Option<String>,
    pub node_list: Option<Vec<String>>,
    pub ai_optimizer_status: Option<AIOptimizerStatus>,
}
model! { ClusterInstanceDetail {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "InstanceType" instance_type,
    3 "InstanceStatus" instance_status, 4 "InstanceStatusDesc" instance_status_desc, 5 "InstanceCpu" instance_cpu,
    6 "InstanceMemory" instance_memory, 7 "InstanceStorage" instance_storage, 8 "InstanceRole" instance_role,
    9 "MaintainStartTime" maintain_start_time, 10 "MaintainDuration" maintain_duration,
    11 "MaintainWeekDays" maintain_week_days, 12 "ServerlessStatus" serverless_status,
    13 "InstanceTasks" instance_tasks, 14 "InstanceDeviceType" instance_device_type,
    15 "InstanceStorageType" instance_storage_type, 16 "DbMode" db_mode, 17 "NodeList" node_list,
    18 "AIOptimizerStatus" ai_optimizer_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIOptimizerStatus {
    pub status: Option<String>,
    pub open_time: Option<String>,
    pub training_progress: Option<i64>,
}
model! { AIOptimizerStatus {
    0 "Status" status, 1 "OpenTime" open_time, 2 "TrainingProgress" training_progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourcePackage {
    pub package_id: Option<String>,
    pub package_type: Option<String>,
    pub deduction_priority: Option<i64>,
}
model! { ResourcePackage {
    0 "PackageId" package_id, 1 "PackageType" package_type, 2 "DeductionPriority" deduction_priority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveZoneAttrItem {
    pub zone: Option<String>,
    pub binlog_sync_way: Option<String>,
    pub semi_sync_timeout: Option<i64>,
}
model! { SlaveZoneAttrItem {
    0 "Zone" zone, 1 "BinlogSyncWay" binlog_sync_way, 2 "SemiSyncTimeout" semi_sync_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailDatabases {
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub db_name: Option<String>,
}
operation! { DescribeClusterDetailDatabases(cluster_id: String)
    "DescribeClusterDetailDatabases" -> DescribeClusterDetailDatabasesOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "DbName" db_name: String
} }
paged! { DescribeClusterDetailDatabases: DbInfo = Offset "Offset", "DbInfos" db_infos, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailDatabasesOutput {
    pub db_infos: Option<Vec<DbInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterDetailDatabasesOutput {
    0 "DbInfos" db_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbInfo {
    pub db_name: Option<String>,
    pub character_set: Option<String>,
    pub status: Option<String>,
    pub collate_rule: Option<String>,
    pub description: Option<String>,
    pub user_host_privileges: Option<Vec<UserHostPrivilege>>,
    pub db_id: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub cluster_id: Option<String>,
}
model! { DbInfo {
    0 "DbName" db_name, 1 "CharacterSet" character_set, 2 "Status" status, 3 "CollateRule" collate_rule,
    4 "Description" description, 5 "UserHostPrivileges" user_host_privileges, 6 "DbId" db_id,
    7 "CreateTime" create_time, 8 "UpdateTime" update_time, 9 "AppId" app_id, 10 "Uin" uin, 11 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstanceGroups {
    pub cluster_id: String,
}
operation! { DescribeClusterInstanceGroups(cluster_id: String)
    "DescribeClusterInstanceGroups" -> DescribeClusterInstanceGroupsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstanceGroupsOutput {
    pub total_count: Option<i64>,
    pub instance_group_info_list: Option<Vec<CynosdbInstanceGroup>>,
}
model! { DescribeClusterInstanceGroupsOutput {
    0 "TotalCount" total_count, 1 "InstanceGroupInfoList" instance_group_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CynosdbInstanceGroup {
    pub app_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub created_time: Option<String>,
    pub deleted_time: Option<String>,
    pub instance_group_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub updated_time: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub wan_domain: Option<String>,
    pub wan_ip: Option<String>,
    pub wan_port: Option<i64>,
    pub wan_status: Option<String>,
    pub instance_set: Option<Vec<CynosdbInstance>>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub old_addr_info: Option<OldAddrInfo>,
    pub processing_tasks: Option<Vec<String>>,
    pub tasks: Option<Vec<ObjectTask>>,
    pub net_service_id: Option<i64>,
}
model! { CynosdbInstanceGroup {
    0 "AppId" app_id, 1 "ClusterId" cluster_id, 2 "CreatedTime" created_time, 3 "DeletedTime" deleted_time,
    4 "InstanceGroupId" instance_group_id, 5 "Status" status, 6 "Type" r#type, 7 "UpdatedTime" updated_time,
    8 "Vip" vip, 9 "Vport" vport, 10 "WanDomain" wan_domain, 11 "WanIP" wan_ip, 12 "WanPort" wan_port,
    13 "WanStatus" wan_status, 14 "InstanceSet" instance_set, 15 "UniqVpcId" uniq_vpc_id,
    16 "UniqSubnetId" uniq_subnet_id, 17 "OldAddrInfo" old_addr_info, 18 "ProcessingTasks" processing_tasks,
    19 "Tasks" tasks, 20 "NetServiceId" net_service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CynosdbInstance {
    pub uin: Option<String>,
    pub app_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub project_id: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub db_mode: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub instance_type: Option<String>,
    pub instance_role: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub pay_mode: Option<i64>,
    pub period_end_time: Option<String>,
    pub destroy_deadline_text: Option<String>,
    pub isolate_time: Option<String>,
    pub net_type: Option<i64>,
    pub wan_domain: Option<String>,
    pub wan_ip: Option<String>,
    pub wan_port: Option<i64>,
    pub wan_status: Option<String>,
    pub destroy_time: Option<String>,
    pub cynos_version: Option<String>,
    pub processing_task: Option<String>,
    pub renew_flag: Option<i64>,
    pub min_cpu: Option<f64>,
    pub max_cpu: Option<f64>,
    pub serverless_status: Option<String>,
    pub storage_id: Option<String>,
    pub storage_pay_mode: Option<i64>,
    pub physical_zone: Option<String>,
    pub business_type: Option<String>,
    pub tasks: Option<Vec<ObjectTask>>,
    pub is_freeze: Option<String>,
    pub resource_tags: Option<Vec<Tag>>,
    pub master_zone: Option<String>,
    pub slave_zones: Option<Vec<String>>,
    pub instance_net_info: Option<Vec<InstanceNetInfo>>,
    pub resource_packages: Option<Vec<ResourcePackage>>,
    pub instance_index_mode: Option<String>,
    pub instance_ability: Option<InstanceAbility>,
    pub device_type: Option<String>,
    pub instance_storage_type: Option<String>,
    pub cynos_version_tag: Option<String>,
    pub node_list: Option<Vec<String>>,
    pub gdn_id: Option<String>,
    pub real_zone: Option<String>,
}
model! { CynosdbInstance {
    0 "Uin" uin, 1 "AppId" app_id, 2 "ClusterId" cluster_id, 3 "ClusterName" cluster_name, 4 "InstanceId" instance_id,
    5 "InstanceName" instance_name, 6 "ProjectId" project_id, 7 "Region" region, 8 "Zone" zone, 9 "Status" status,
    10 "StatusDesc" status_desc, 11 "DbMode" db_mode, 12 "DbType" db_type, 13 "DbVersion" db_version, 14 "Cpu" cpu,
    15 "Memory" memory, 16 "Storage" storage, 17 "InstanceType" instance_type, 18 "InstanceRole" instance_role,
    19 "UpdateTime" update_time, 20 "CreateTime" create_time, 21 "VpcId" vpc_id, 22 "SubnetId" subnet_id, 23 "Vip" vip,
    24 "Vport" vport, 25 "PayMode" pay_mode, 26 "PeriodEndTime" period_end_time,
    27 "DestroyDeadlineText" destroy_deadline_text, 28 "IsolateTime" isolate_time, 29 "NetType" net_type,
    30 "WanDomain" wan_domain, 31 "WanIP" wan_ip, 32 "WanPort" wan_port, 33 "WanStatus" wan_status,
    34 "DestroyTime" destroy_time, 35 "CynosVersion" cynos_version, 36 "ProcessingTask" processing_task,
    37 "RenewFlag" renew_flag, 38 "MinCpu" min_cpu, 39 "MaxCpu" max_cpu, 40 "ServerlessStatus" serverless_status,
    41 "StorageId" storage_id, 42 "StoragePayMode" storage_pay_mode, 43 "PhysicalZone" physical_zone,
    44 "BusinessType" business_type, 45 "Tasks" tasks, 46 "IsFreeze" is_freeze, 47 "ResourceTags" resource_tags,
    48 "MasterZone" master_zone, 49 "SlaveZones" slave_zones, 50 "InstanceNetInfo" instance_net_info,
    51 "ResourcePackages" resource_packages, 52 "InstanceIndexMode" instance_index_mode,
    53 "InstanceAbility" instance_ability, 54 "DeviceType" device_type, 55 "InstanceStorageType" instance_storage_type,
    56 "CynosVersionTag" cynos_version_tag, 57 "NodeList" node_list, 58 "GdnId" gdn_id, 59 "RealZone" real_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNetInfo {
    pub instance_group_type: Option<String>,
    pub instance_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub net_type: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub wan_domain: Option<String>,
    pub wan_ip: Option<String>,
    pub wan_port: Option<i64>,
    pub wan_status: Option<String>,
}
model! { InstanceNetInfo {
    0 "InstanceGroupType" instance_group_type, 1 "InstanceGroupId" instance_group_id, 2 "VpcId" vpc_id,
    3 "SubnetId" subnet_id, 4 "NetType" net_type, 5 "Vip" vip, 6 "Vport" vport, 7 "WanDomain" wan_domain,
    8 "WanIP" wan_ip, 9 "WanPort" wan_port, 10 "WanStatus" wan_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAbility {
    pub is_support_force_restart: Option<String>,
    pub nonsupport_force_restart_reason: Option<String>,
}
model! { InstanceAbility {
    0 "IsSupportForceRestart" is_support_force_restart, 1 "NonsupportForceRestartReason" nonsupport_force_restart_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldAddrInfo {
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub return_time: Option<String>,
}
model! { OldAddrInfo {
    0 "Vip" vip, 1 "Vport" vport, 2 "ReturnTime" return_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstanceGrps {
    pub cluster_id: String,
}
operation! { DescribeClusterInstanceGrps(cluster_id: String)
    "DescribeClusterInstanceGrps" -> DescribeClusterInstanceGrpsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstanceGrpsOutput {
    pub total_count: Option<i64>,
    /// Deprecated.
    pub instance_grp_info_list: Option<Vec<CynosdbInstanceGrp>>,
    pub instance_group_info_list: Option<Vec<CynosdbInstanceGroup>>,
}
model! { DescribeClusterInstanceGrpsOutput {
    0 "TotalCount" total_count, 1 "InstanceGrpInfoList" instance_grp_info_list,
    2 "InstanceGroupInfoList" instance_group_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CynosdbInstanceGrp {
    pub app_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub created_time: Option<String>,
    pub deleted_time: Option<String>,
    pub instance_grp_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub updated_time: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub wan_domain: Option<String>,
    pub wan_ip: Option<String>,
    pub wan_port: Option<i64>,
    pub wan_status: Option<String>,
    pub instance_set: Option<Vec<CynosdbInstance>>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub old_addr_info: Option<OldAddrInfo>,
    pub processing_tasks: Option<Vec<String>>,
    pub tasks: Option<Vec<ObjectTask>>,
    pub net_service_id: Option<i64>,
}
model! { CynosdbInstanceGrp {
    0 "AppId" app_id, 1 "ClusterId" cluster_id, 2 "CreatedTime" created_time, 3 "DeletedTime" deleted_time,
    4 "InstanceGrpId" instance_grp_id, 5 "Status" status, 6 "Type" r#type, 7 "UpdatedTime" updated_time, 8 "Vip" vip,
    9 "Vport" vport, 10 "WanDomain" wan_domain, 11 "WanIP" wan_ip, 12 "WanPort" wan_port, 13 "WanStatus" wan_status,
    14 "InstanceSet" instance_set, 15 "UniqVpcId" uniq_vpc_id, 16 "UniqSubnetId" uniq_subnet_id,
    17 "OldAddrInfo" old_addr_info, 18 "ProcessingTasks" processing_tasks, 19 "Tasks" tasks,
    20 "NetServiceId" net_service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLevels {
    pub zone: Option<String>,
}
operation! { DescribeClusterLevels() "DescribeClusterLevels" -> DescribeClusterLevelsOutput {
    0 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLevelsOutput {
    pub level_list: Option<Vec<String>>,
    pub zones: Option<Vec<String>>,
}
model! { DescribeClusterLevelsOutput {
    0 "LevelList" level_list, 1 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterParamLogs {
    pub cluster_id: String,
    pub instance_ids: Option<Vec<String>>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeClusterParamLogs(cluster_id: String) "DescribeClusterParamLogs" -> DescribeClusterParamLogsOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIds" instance_ids: Vec<String>, 2 "OrderBy" order_by: String,
    3 "OrderByType" order_by_type: String, 4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DescribeClusterParamLogs: ClusterParamModifyLog =
    Offset "Offset", "ClusterParamLogs" cluster_param_logs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterParamLogsOutput {
    pub total_count: Option<i64>,
    pub cluster_param_logs: Option<Vec<ClusterParamModifyLog>>,
}
model! { DescribeClusterParamLogsOutput {
    0 "TotalCount" total_count, 1 "ClusterParamLogs" cluster_param_logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterParamModifyLog {
    pub param_name: Option<String>,
    pub current_value: Option<String>,
    pub update_value: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub cluster_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { ClusterParamModifyLog {
    0 "ParamName" param_name, 1 "CurrentValue" current_value, 2 "UpdateValue" update_value, 3 "Status" status,
    4 "CreateTime" create_time, 5 "UpdateTime" update_time, 6 "ClusterId" cluster_id, 7 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterParams {
    pub cluster_id: String,
    pub param_name: Option<String>,
    pub is_global: Option<String>,
}
operation! { DescribeClusterParams(cluster_id: String) "DescribeClusterParams" -> DescribeClusterParamsOutput {
    0 "ClusterId" cluster_id, 1 "ParamName" param_name: String, 2 "IsGlobal" is_global: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterParamsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ParamInfo>>,
}
model! { DescribeClusterParamsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamInfo {
    pub current_value: Option<String>,
    pub default: Option<String>,
    pub enum_value: Option<Vec<String>>,
    pub max: Option<String>,
    pub min: Option<String>,
    pub param_name: Option<String>,
    pub need_reboot: Option<i64>,
    pub param_type: Option<String>,
    pub match_type: Option<String>,
    pub match_value: Option<String>,
    pub description: Option<String>,
    pub is_global: Option<i64>,
    pub modifiable_info: Option<ModifiableInfo>,
    pub is_func: Option<bool>,
    pub func: Option<String>,
    pub func_pattern: Option<String>,
}
model! { ParamInfo {
    0 "CurrentValue" current_value, 1 "Default" default, 2 "EnumValue" enum_value, 3 "Max" max, 4 "Min" min,
    5 "ParamName" param_name, 6 "NeedReboot" need_reboot, 7 "ParamType" param_type, 8 "MatchType" match_type,
    9 "MatchValue" match_value, 10 "Description" description, 11 "IsGlobal" is_global,
    12 "ModifiableInfo" modifiable_info, 13 "IsFunc" is_func, 14 "Func" func, 15 "FuncPattern" func_pattern
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifiableInfo {
    pub is_modifiable: Option<i64>,
}
model! { ModifiableInfo {
    0 "IsModifiable" is_modifiable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPasswordComplexity {
    pub cluster_id: String,
}
operation! { DescribeClusterPasswordComplexity(cluster_id: String)
    "DescribeClusterPasswordComplexity" -> DescribeClusterPasswordComplexityOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPasswordComplexityOutput {
    pub validate_password_dictionary: Option<ParamInfo>,
    pub validate_password_length: Option<ParamInfo>,
    pub validate_password_mixed_case_count: Option<ParamInfo>,
    pub validate_password_number_count: Option<ParamInfo>,
    pub validate_password_policy: Option<ParamInfo>,
    pub validate_password_special_char_count: Option<ParamInfo>,
}
model! { DescribeClusterPasswordComplexityOutput {
    0 "ValidatePasswordDictionary" validate_password_dictionary, 1 "ValidatePasswordLength" validate_password_length,
    2 "ValidatePasswordMixedCaseCount" validate_password_mixed_case_count,
    3 "ValidatePasswordNumberCount" validate_password_number_count, 4 "ValidatePasswordPolicy" validate_password_policy,
    5 "ValidatePasswordSpecialCharCount" validate_password_special_char_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPeriodScalePolicy {
    pub cluster_id: String,
}
operation! { DescribeClusterPeriodScalePolicy(cluster_id: String)
    "DescribeClusterPeriodScalePolicy" -> DescribeClusterPeriodScalePolicyOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPeriodScalePolicyOutput {
    pub policy_list: Option<Vec<ClusterPeriodScalePolicy>>,
}
model! { DescribeClusterPeriodScalePolicyOutput {
    0 "PolicyList" policy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterPeriodScalePolicy {
    pub policy_id: Option<String>,
    pub instance_type: Option<String>,
    pub min_cpu: Option<f64>,
    pub max_cpu: Option<f64>,
    pub scale_start_time: Option<String>,
    pub scale_end_time: Option<String>,
    pub policy_start_time: Option<String>,
    pub policy_end_time: Option<String>,
    pub period_type: Option<String>,
    pub period_config: Option<Vec<i64>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<String>,
}
model! { ClusterPeriodScalePolicy {
    0 "PolicyId" policy_id, 1 "InstanceType" instance_type, 2 "MinCpu" min_cpu, 3 "MaxCpu" max_cpu,
    4 "ScaleStartTime" scale_start_time, 5 "ScaleEndTime" scale_end_time, 6 "PolicyStartTime" policy_start_time,
    7 "PolicyEndTime" policy_end_time, 8 "PeriodType" period_type, 9 "PeriodConfig" period_config,
    10 "CreateTime" create_time, 11 "UpdateTime" update_time, 12 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReadOnly {
    pub cluster_ids: Vec<String>,
}
operation! { DescribeClusterReadOnly(cluster_ids: Vec<String>)
    "DescribeClusterReadOnly" -> DescribeClusterReadOnlyOutput {
    0 "ClusterIds" cluster_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReadOnlyOutput {
    pub cluster_read_only_values: Option<Vec<ClusterReadOnlyValue>>,
}
model! { DescribeClusterReadOnlyOutput {
    0 "ClusterReadOnlyValues" cluster_read_only_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterReadOnlyValue {
    pub cluster_id: Option<String>,
    pub read_only_value: Option<String>,
}
model! { ClusterReadOnlyValue {
    0 "ClusterId" cluster_id, 1 "ReadOnlyValue" read_only_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterServerlessScalePlans {
    pub cluster_id: String,
    pub instance_ids: Option<Vec<String>>,
    pub policy_type: Option<String>,
    pub plan_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub expected_start_time: Option<String>,
    pub expected_end_time: Option<String>,
}
operation! { DescribeClusterServerlessScalePlans(cluster_id: String)
    "DescribeClusterServerlessScalePlans" -> DescribeClusterServerlessScalePlansOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIds" instance_ids: Vec<String>, 2 "PolicyType" policy_type: String,
    3 "PlanId" plan_id: i64, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "ExpectedStartTime" expected_start_time: String, 7 "ExpectedEndTime" expected_end_time: String
} }
paged! { DescribeClusterServerlessScalePlans: ClusterServerlessScalePlan =
    Offset "Offset", "ServerlessScalePlans" serverless_scale_plans, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterServerlessScalePlansOutput {
    pub total_count: Option<i64>,
    pub serverless_scale_plans: Option<Vec<ClusterServerlessScalePlan>>,
}
model! { DescribeClusterServerlessScalePlansOutput {
    0 "TotalCount" total_count, 1 "ServerlessScalePlans" serverless_scale_plans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterServerlessScalePlan {
    pub plan_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub object_instance: Option<String>,
    pub policy_id: Option<String>,
    pub policy_type: Option<String>,
    pub source_min_cpu: Option<f64>,
    pub source_max_cpu: Option<f64>,
    pub target_min_cpu: Option<f64>,
    pub target_max_cpu: Option<f64>,
    pub status: Option<String>,
    pub scale_task_id: Option<i64>,
    pub fail_reason: Option<String>,
    pub expected_start_time: Option<String>,
    pub expected_end_time: Option<String>,
    pub reset_task_id: Option<i64>,
    pub reset_type: Option<String>,
    pub reset_time: Option<String>,
}
model! { ClusterServerlessScalePlan {
    0 "PlanId" plan_id, 1 "ClusterId" cluster_id, 2 "ObjectInstance" object_instance, 3 "PolicyId" policy_id,
    4 "PolicyType" policy_type, 5 "SourceMinCpu" source_min_cpu, 6 "SourceMaxCpu" source_max_cpu,
    7 "TargetMinCpu" target_min_cpu, 8 "TargetMaxCpu" target_max_cpu, 9 "Status" status, 10 "ScaleTaskId" scale_task_id,
    11 "FailReason" fail_reason, 12 "ExpectedStartTime" expected_start_time, 13 "ExpectedEndTime" expected_end_time,
    14 "ResetTaskId" reset_task_id, 15 "ResetType" reset_type, 16 "ResetTime" reset_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTransparentEncryptInfo {
    pub cluster_id: String,
}
operation! { DescribeClusterTransparentEncryptInfo(cluster_id: String)
    "DescribeClusterTransparentEncryptInfo" -> DescribeClusterTransparentEncryptInfoOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTransparentEncryptInfoOutput {
    pub key_id: Option<String>,
    pub key_region: Option<String>,
    pub key_type: Option<String>,
    pub is_open_global_encryption: Option<bool>,
}
model! { DescribeClusterTransparentEncryptInfoOutput {
    0 "KeyId" key_id, 1 "KeyRegion" key_region, 2 "KeyType" key_type,
    3 "IsOpenGlobalEncryption" is_open_global_encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub db_type: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub filters: Option<Vec<QueryFilter>>,
}
operation! { DescribeClusters() "DescribeClusters" -> DescribeClustersOutput {
    0 "DbType" db_type: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "OrderBy" order_by: String,
    4 "OrderByType" order_by_type: String, 5 "Filters" filters: Vec<QueryFilter>
} }
paged! { DescribeClusters: CynosdbCluster = Offset "Offset", "ClusterSet" cluster_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFilter {
    pub values: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub exact_match: Option<bool>,
    pub name: Option<String>,
    /// Deprecated.
    pub operator: Option<String>,
}
input! { QueryFilter(values: Vec<String>) {
    0 "Values" values: Vec<String>, 1 "Names" names: Vec<String>, 2 "ExactMatch" exact_match: bool,
    3 "Name" name: String, 4 "Operator" operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub total_count: Option<i64>,
    pub cluster_set: Option<Vec<CynosdbCluster>>,
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count, 1 "ClusterSet" cluster_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CynosdbCluster {
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub zone: Option<String>,
    pub cluster_name: Option<String>,
    pub region: Option<String>,
    pub db_version: Option<String>,
    pub cluster_id: Option<String>,
    pub instance_num: Option<i64>,
    pub uin: Option<String>,
    pub db_type: Option<String>,
    pub app_id: Option<i64>,
    pub status_desc: Option<String>,
    pub create_time: Option<String>,
    pub pay_mode: Option<i64>,
    pub period_end_time: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub project_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub cynos_version: Option<String>,
    pub cynos_version_tag: Option<String>,
    pub storage_limit: Option<i64>,
    pub renew_flag: Option<i64>,
    pub processing_task: Option<String>,
    pub tasks: Option<Vec<ObjectTask>>,
    pub resource_tags: Option<Vec<Tag>>,
    pub db_mode: Option<String>,
    pub serverless_status: Option<String>,
    pub storage: Option<i64>,
    pub storage_id: Option<String>,
    pub storage_pay_mode: Option<i64>,
    pub min_storage_size: Option<i64>,
    pub max_storage_size: Option<i64>,
    pub net_addrs: Option<Vec<NetAddr>>,
    pub physical_zone: Option<String>,
    pub master_zone: Option<String>,
    pub has_slave_zone: Option<String>,
    pub slave_zones: Option<Vec<String>>,
    pub business_type: Option<String>,
    pub is_freeze: Option<String>,
    pub order_source: Option<String>,
    pub ability: Option<Ability>,
    pub resource_packages: Option<Vec<ResourcePackage>>,
    pub gdn_id: Option<String>,
    pub gdn_role: Option<String>,
}
model! { CynosdbCluster {
    0 "Status" status, 1 "UpdateTime" update_time, 2 "Zone" zone, 3 "ClusterName" cluster_name, 4 "Region" region,
    5 "DbVersion" db_version, 6 "ClusterId" cluster_id, 7 "InstanceNum" instance_num, 8 "Uin" uin, 9 "DbType" db_type,
    10 "AppId" app_id, 11 "StatusDesc" status_desc, 12 "CreateTime" create_time, 13 "PayMode" pay_mode,
    14 "PeriodEndTime" period_end_time, 15 "Vip" vip, 16 "Vport" vport, 17 "ProjectID" project_id, 18 "VpcId" vpc_id,
    19 "SubnetId" subnet_id, 20 "CynosVersion" cynos_version, 21 "CynosVersionTag" cynos_version_tag,
    22 "StorageLimit" storage_limit, 23 "RenewFlag" renew_flag, 24 "ProcessingTask" processing_task, 25 "Tasks" tasks,
    26 "ResourceTags" resource_tags, 27 "DbMode" db_mode, 28 "ServerlessStatus" serverless_status, 29 "Storage" storage,
    30 "StorageId" storage_id, 31 "StoragePayMode" storage_pay_mode, 32 "MinStorageSize" min_storage_size,
    33 "MaxStorageSize" max_storage_size, 34 "NetAddrs" net_addrs, 35 "PhysicalZone" physical_zone,
    36 "MasterZone" master_zone, 37 "HasSlaveZone" has_slave_zone, 38 "SlaveZones" slave_zones,
    39 "BusinessType" business_type, 40 "IsFreeze" is_freeze, 41 "OrderSource" order_source, 42 "Ability" ability,
    43 "ResourcePackages" resource_packages, 44 "GdnId" gdn_id, 45 "GdnRole" gdn_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetAddr {
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub wan_domain: Option<String>,
    pub wan_port: Option<i64>,
    pub net_type: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub description: Option<String>,
    pub wan_ip: Option<String>,
    pub wan_status: Option<String>,
    pub instance_group_id: Option<String>,
}
model! { NetAddr {
    0 "Vip" vip, 1 "Vport" vport, 2 "WanDomain" wan_domain, 3 "WanPort" wan_port, 4 "NetType" net_type,
    5 "UniqSubnetId" uniq_subnet_id, 6 "UniqVpcId" uniq_vpc_id, 7 "Description" description, 8 "WanIP" wan_ip,
    9 "WanStatus" wan_status, 10 "InstanceGroupId" instance_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroups {
    /// Deprecated.
    pub instance_id: Option<String>,
    pub instance_group_id: Option<String>,
}
operation! { DescribeDBSecurityGroups() "DescribeDBSecurityGroups" -> DescribeDBSecurityGroupsOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceGroupId" instance_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroupsOutput {
    pub groups: Option<Vec<SecurityGroup>>,
}
model! { DescribeDBSecurityGroupsOutput {
    0 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
    pub inbound: Option<Vec<PolicyRule>>,
    pub outbound: Option<Vec<PolicyRule>>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
}
model! { SecurityGroup {
    0 "ProjectId" project_id, 1 "CreateTime" create_time, 2 "Inbound" inbound, 3 "Outbound" outbound,
    4 "SecurityGroupId" security_group_id, 5 "SecurityGroupName" security_group_name,
    6 "SecurityGroupRemark" security_group_remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyRule {
    pub action: Option<String>,
    pub cidr_ip: Option<String>,
    pub port_range: Option<String>,
    pub ip_protocol: Option<String>,
    pub service_module: Option<String>,
    pub address_module: Option<String>,
    pub id: Option<String>,
    pub desc: Option<String>,
}
model! { PolicyRule {
    0 "Action" action, 1 "CidrIp" cidr_ip, 2 "PortRange" port_range, 3 "IpProtocol" ip_protocol,
    4 "ServiceModule" service_module, 5 "AddressModule" address_module, 6 "Id" id, 7 "Desc" desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlow {
    pub flow_id: i64,
}
operation! { DescribeFlow(flow_id: i64) "DescribeFlow" -> DescribeFlowOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowOutput {
    pub status: Option<i64>,
}
model! { DescribeFlowOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCLSLogDelivery {
    pub instance_id: String,
    pub log_type: Option<String>,
}
operation! { DescribeInstanceCLSLogDelivery(instance_id: String)
    "DescribeInstanceCLSLogDelivery" -> DescribeInstanceCLSLogDeliveryOutput {
    0 "InstanceId" instance_id, 1 "LogType" log_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCLSLogDeliveryOutput {
    pub total_count: Option<i64>,
    pub instance_cls_delivery_infos: Option<Vec<InstanceCLSDeliveryInfo>>,
}
model! { DescribeInstanceCLSLogDeliveryOutput {
    0 "TotalCount" total_count, 1 "InstanceCLSDeliveryInfos" instance_cls_delivery_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceCLSDeliveryInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub log_type: Option<String>,
}
model! { InstanceCLSDeliveryInfo {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "TopicId" topic_id, 3 "TopicName" topic_name,
    4 "GroupId" group_id, 5 "GroupName" group_name, 6 "Region" region, 7 "Status" status, 8 "LogType" log_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetail {
    pub instance_id: String,
}
operation! { DescribeInstanceDetail(instance_id: String) "DescribeInstanceDetail" -> DescribeInstanceDetailOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetailOutput {
    pub detail: Option<CynosdbInstanceDetail>,
}
model! { DescribeInstanceDetailOutput {
    0 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CynosdbInstanceDetail {
    pub uin: Option<String>,
    pub app_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub project_id: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub serverless_status: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub instance_type: Option<String>,
    pub instance_role: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub pay_mode: Option<i64>,
    pub period_end_time: Option<String>,
    pub net_type: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub wan_domain: Option<String>,
    pub charset: Option<String>,
    pub cynos_version: Option<String>,
    pub renew_flag: Option<i64>,
    pub min_cpu: Option<f64>,
    pub max_cpu: Option<f64>,
    pub db_mode: Option<String>,
    pub master_zone: Option<String>,
}
model! { CynosdbInstanceDetail {
    0 "Uin" uin, 1 "AppId" app_id, 2 "ClusterId" cluster_id, 3 "ClusterName" cluster_name, 4 "InstanceId" instance_id,
    5 "InstanceName" instance_name, 6 "ProjectId" project_id, 7 "Region" region, 8 "Zone" zone, 9 "Status" status,
    10 "StatusDesc" status_desc, 11 "ServerlessStatus" serverless_status, 12 "DbType" db_type,
    13 "DbVersion" db_version, 14 "Cpu" cpu, 15 "Memory" memory, 16 "Storage" storage, 17 "InstanceType" instance_type,
    18 "InstanceRole" instance_role, 19 "UpdateTime" update_time, 20 "CreateTime" create_time, 21 "PayMode" pay_mode,
    22 "PeriodEndTime" period_end_time, 23 "NetType" net_type, 24 "VpcId" vpc_id, 25 "SubnetId" subnet_id, 26 "Vip" vip,
    27 "Vport" vport, 28 "WanDomain" wan_domain, 29 "Charset" charset, 30 "CynosVersion" cynos_version,
    31 "RenewFlag" renew_flag, 32 "MinCpu" min_cpu, 33 "MaxCpu" max_cpu, 34 "DbMode" db_mode,
    35 "MasterZone" master_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceErrorLogs {
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub log_levels: Option<Vec<String>>,
    pub key_words: Option<Vec<String>>,
}
operation! { DescribeInstanceErrorLogs(instance_id: String)
    "DescribeInstanceErrorLogs" -> DescribeInstanceErrorLogsOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "OrderBy" order_by: String, 6 "OrderByType" order_by_type: String,
    7 "LogLevels" log_levels: Vec<String>, 8 "KeyWords" key_words: Vec<String>
} }
paged! { DescribeInstanceErrorLogs: CynosdbErrorLogItem = Offset "Offset", "ErrorLogs" error_logs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceErrorLogsOutput {
    pub total_count: Option<i64>,
    pub error_logs: Option<Vec<CynosdbErrorLogItem>>,
}
model! { DescribeInstanceErrorLogsOutput {
    0 "TotalCount" total_count, 1 "ErrorLogs" error_logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CynosdbErrorLogItem {
    pub timestamp: Option<i64>,
    pub level: Option<String>,
    pub content: Option<String>,
}
model! { CynosdbErrorLogItem {
    0 "Timestamp" timestamp, 1 "Level" level, 2 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParams {
    pub cluster_id: String,
    pub instance_ids: Vec<String>,
    pub param_keyword: Option<String>,
    pub is_global: Option<String>,
}
operation! { DescribeInstanceParams(cluster_id: String, instance_ids: Vec<String>)
    "DescribeInstanceParams" -> DescribeInstanceParamsOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIds" instance_ids, 2 "ParamKeyword" param_keyword: String,
    3 "IsGlobal" is_global: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamsOutput {
    pub items: Option<Vec<InstanceParamItem>>,
}
model! { DescribeInstanceParamsOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceParamItem {
    pub instance_id: Option<String>,
    pub params_items: Option<Vec<ParamItemDetail>>,
}
model! { InstanceParamItem {
    0 "InstanceId" instance_id, 1 "ParamsItems" params_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamItemDetail {
    pub current_value: Option<String>,
    pub default: Option<String>,
    pub enum_value: Option<Vec<String>>,
    pub is_global: Option<i64>,
    pub max: Option<String>,
    pub min: Option<String>,
    pub need_reboot: Option<i64>,
    pub param_name: Option<String>,
    pub param_type: Option<String>,
    pub modifiable_info: Option<ModifiableInfo>,
    pub description: Option<String>,
    pub is_func: Option<bool>,
    pub func: Option<String>,
    pub func_pattern: Option<String>,
}
model! { ParamItemDetail {
    0 "CurrentValue" current_value, 1 "Default" default, 2 "EnumValue" enum_value, 3 "IsGlobal" is_global, 4 "Max" max,
    5 "Min" min, 6 "NeedReboot" need_reboot, 7 "ParamName" param_name, 8 "ParamType" param_type,
    9 "ModifiableInfo" modifiable_info, 10 "Description" description, 11 "IsFunc" is_func, 12 "Func" func,
    13 "FuncPattern" func_pattern
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSlowQueries {
    pub instance_id: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub username: Option<String>,
    pub host: Option<String>,
    pub database: Option<String>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub sql_text: Option<String>,
}
operation! { DescribeInstanceSlowQueries(instance_id: String)
    "DescribeInstanceSlowQueries" -> DescribeInstanceSlowQueriesOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Username" username: String, 6 "Host" host: String, 7 "Database" database: String,
    8 "OrderBy" order_by: String, 9 "OrderByType" order_by_type: String, 10 "SqlText" sql_text: String
} }
paged! { DescribeInstanceSlowQueries: SlowQueriesItem =
    Offset "Offset", "SlowQueries" slow_queries, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSlowQueriesOutput {
    pub total_count: Option<i64>,
    pub slow_queries: Option<Vec<SlowQueriesItem>>,
}
model! { DescribeInstanceSlowQueriesOutput {
    0 "TotalCount" total_count, 1 "SlowQueries" slow_queries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowQueriesItem {
    pub timestamp: Option<i64>,
    pub query_time: Option<f64>,
    pub sql_text: Option<String>,
    pub user_host: Option<String>,
    pub user_name: Option<String>,
    pub database: Option<String>,
    pub lock_time: Option<f64>,
    pub rows_examined: Option<i64>,
    pub rows_sent: Option<i64>,
    pub sql_template: Option<String>,
    pub sql_md5: Option<String>,
    pub sync_read_count_remote: Option<i64>,
    pub sync_read_bytes_remote: Option<i64>,
    pub sync_read_time_remote: Option<i64>,
    pub sync_write_count_remote: Option<i64>,
    pub sync_write_bytes_remote: Option<i64>,
    pub sync_write_time_remote: Option<i64>,
    pub trx_commit_delay: Option<i64>,
}
model! { SlowQueriesItem {
    0 "Timestamp" timestamp, 1 "QueryTime" query_time, 2 "SqlText" sql_text, 3 "UserHost" user_host,
    4 "UserName" user_name, 5 "Database" database, 6 "LockTime" lock_time, 7 "RowsExamined" rows_examined,
    8 "RowsSent" rows_sent, 9 "SqlTemplate" sql_template, 10 "SqlMd5" sql_md5,
    11 "SyncReadCountRemote" sync_read_count_remote, 12 "SyncReadBytesRemote" sync_read_bytes_remote,
    13 "SyncReadTimeRemote" sync_read_time_remote, 14 "SyncWriteCountRemote" sync_write_count_remote,
    15 "SyncWriteBytesRemote" sync_write_bytes_remote, 16 "SyncWriteTimeRemote" sync_write_time_remote,
    17 "TrxCommitDelay" trx_commit_delay
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecs {
    pub db_type: String,
    pub include_zone_stocks: Option<bool>,
    pub device_type: Option<String>,
    pub cluster_level: Option<String>,
}
operation! { DescribeInstanceSpecs(db_type: String) "DescribeInstanceSpecs" -> DescribeInstanceSpecsOutput {
    0 "DbType" db_type, 1 "IncludeZoneStocks" include_zone_stocks: bool, 2 "DeviceType" device_type: String,
    3 "ClusterLevel" cluster_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecsOutput {
    pub instance_spec_set: Option<Vec<InstanceSpec>>,
}
model! { DescribeInstanceSpecsOutput {
    0 "InstanceSpecSet" instance_spec_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSpec {
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub max_storage_size: Option<u64>,
    pub min_storage_size: Option<u64>,
    pub has_stock: Option<bool>,
    pub machine_type: Option<String>,
    pub max_iops: Option<i64>,
    pub max_io_band_width: Option<i64>,
    pub zone_stock_infos: Option<Vec<ZoneStockInfo>>,
    pub stock_count: Option<i64>,
    pub max_cpu: Option<f64>,
    pub min_cpu: Option<f64>,
}
model! { InstanceSpec {
    0 "Cpu" cpu, 1 "Memory" memory, 2 "MaxStorageSize" max_storage_size, 3 "MinStorageSize" min_storage_size,
    4 "HasStock" has_stock, 5 "MachineType" machine_type, 6 "MaxIops" max_iops, 7 "MaxIoBandWidth" max_io_band_width,
    8 "ZoneStockInfos" zone_stock_infos, 9 "StockCount" stock_count, 10 "MaxCpu" max_cpu, 11 "MinCpu" min_cpu
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneStockInfo {
    pub zone: Option<String>,
    pub has_stock: Option<bool>,
    pub stock_count: Option<i64>,
    pub slave_zone_stock_infos: Option<Vec<SlaveZoneStockInfo>>,
}
model! { ZoneStockInfo {
    0 "Zone" zone, 1 "HasStock" has_stock, 2 "StockCount" stock_count, 3 "SlaveZoneStockInfos" slave_zone_stock_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveZoneStockInfo {
    pub slave_zone: Option<String>,
    pub stock_count: Option<u64>,
    pub has_stock: Option<bool>,
}
model! { SlaveZoneStockInfo {
    0 "SlaveZone" slave_zone, 1 "StockCount" stock_count, 2 "HasStock" has_stock
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecsByOperationType {
    pub cluster_id: String,
    pub operation_type: String,
    pub instance_id: Option<String>,
    pub device_type: Option<String>,
}
operation! { DescribeInstanceSpecsByOperationType(cluster_id: String, operation_type: String)
    "DescribeInstanceSpecsByOperationType" -> DescribeInstanceSpecsByOperationTypeOutput {
    0 "ClusterId" cluster_id, 1 "OperationType" operation_type, 2 "InstanceId" instance_id: String,
    3 "DeviceType" device_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecsByOperationTypeOutput {
    pub instance_spec_set: Option<Vec<InstanceSpec>>,
}
model! { DescribeInstanceSpecsByOperationTypeOutput {
    0 "InstanceSpecSet" instance_spec_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub filters: Option<Vec<QueryFilter>>,
    pub db_type: Option<String>,
    pub status: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub cluster_type: Option<String>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "OrderBy" order_by: String, 3 "OrderByType" order_by_type: String,
    4 "Filters" filters: Vec<QueryFilter>, 5 "DbType" db_type: String, 6 "Status" status: String,
    7 "InstanceIds" instance_ids: Vec<String>, 8 "ClusterType" cluster_type: String
} }
paged! { DescribeInstances: CynosdbInstance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Option<Vec<CynosdbInstance>>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesWithinSameCluster {
    pub uniq_vpc_id: String,
    pub vip: String,
}
operation! { DescribeInstancesWithinSameCluster(uniq_vpc_id: String, vip: String)
    "DescribeInstancesWithinSameCluster" -> DescribeInstancesWithinSameClusterOutput {
    0 "UniqVpcId" uniq_vpc_id, 1 "Vip" vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesWithinSameClusterOutput {
    pub total_count: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
}
model! { DescribeInstancesWithinSameClusterOutput {
    0 "TotalCount" total_count, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrateTask {
    pub big_deal_id: Option<String>,
    pub deal_names: Option<Vec<String>>,
}
operation! { DescribeIntegrateTask() "DescribeIntegrateTask" -> DescribeIntegrateTaskOutput {
    0 "BigDealId" big_deal_id: String, 1 "DealNames" deal_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrateTaskOutput {
    pub current_step: Option<String>,
    pub current_progress: Option<String>,
    pub task_status: Option<String>,
}
model! { DescribeIntegrateTaskOutput {
    0 "CurrentStep" current_step, 1 "CurrentProgress" current_progress, 2 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIsolatedInstances {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub filters: Option<Vec<QueryFilter>>,
    pub db_type: Option<String>,
}
operation! { DescribeIsolatedInstances() "DescribeIsolatedInstances" -> DescribeIsolatedInstancesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "OrderBy" order_by: String, 3 "OrderByType" order_by_type: String,
    4 "Filters" filters: Vec<QueryFilter>, 5 "DbType" db_type: String
} }
paged! { DescribeIsolatedInstances: CynosdbInstance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIsolatedInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Option<Vec<CynosdbInstance>>,
}
model! { DescribeIsolatedInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAccountAllPrivileges {
    pub cluster_id: String,
    pub account: InputAccount,
}
operation! { DescribeLibraDBClusterAccountAllPrivileges(cluster_id: String, account: InputAccount)
    "DescribeLibraDBClusterAccountAllPrivileges" -> DescribeLibraDBClusterAccountAllPrivilegesOutput {
    0 "ClusterId" cluster_id, 1 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAccountAllPrivilegesOutput {
    pub privilege_statements: Option<Vec<String>>,
    pub global_privileges: Option<Vec<String>>,
    pub database_privileges: Option<Vec<DatabasePrivileges>>,
    pub table_privileges: Option<Vec<TablePrivileges>>,
}
model! { DescribeLibraDBClusterAccountAllPrivilegesOutput {
    0 "PrivilegeStatements" privilege_statements, 1 "GlobalPrivileges" global_privileges,
    2 "DatabasePrivileges" database_privileges, 3 "TablePrivileges" table_privileges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAccountPrivileges {
    pub cluster_id: String,
    pub account_name: String,
    pub host: String,
    pub db: String,
    pub r#type: String,
    pub table_name: Option<String>,
}

/// What [`DescribeLibraDBClusterAccountPrivileges::new`] takes.
pub struct DescribeLibraDBClusterAccountPrivilegesRequired {
    pub cluster_id: String,
    pub account_name: String,
    pub host: String,
    pub db: String,
    pub r#type: String,
}
operation! { DescribeLibraDBClusterAccountPrivileges{DescribeLibraDBClusterAccountPrivilegesRequired: cluster_id, account_name, host, db, r#type}
    "DescribeLibraDBClusterAccountPrivileges" -> DescribeLibraDBClusterAccountPrivilegesOutput {
    0 "ClusterId" cluster_id, 1 "AccountName" account_name, 2 "Host" host, 3 "Db" db, 4 "Type" r#type,
    5 "TableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAccountPrivilegesOutput {
    pub privileges: Option<Vec<String>>,
}
model! { DescribeLibraDBClusterAccountPrivilegesOutput {
    0 "Privileges" privileges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAccounts {
    pub cluster_id: String,
    pub account_names: Option<Vec<String>>,
    pub account_regular: Option<String>,
    pub hosts: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeLibraDBClusterAccounts(cluster_id: String)
    "DescribeLibraDBClusterAccounts" -> DescribeLibraDBClusterAccountsOutput {
    0 "ClusterId" cluster_id, 1 "AccountNames" account_names: Vec<String>, 2 "AccountRegular" account_regular: String,
    3 "Hosts" hosts: Vec<String>, 4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DescribeLibraDBClusterAccounts: Account = Offset "Offset", "AccountSet" account_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAccountsOutput {
    pub account_set: Option<Vec<Account>>,
    pub total_count: Option<i64>,
}
model! { DescribeLibraDBClusterAccountsOutput {
    0 "AccountSet" account_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAutoMapRule {
    pub cluster_id: String,
    pub instance_id: String,
}
operation! { DescribeLibraDBClusterAutoMapRule(cluster_id: String, instance_id: String)
    "DescribeLibraDBClusterAutoMapRule" -> DescribeLibraDBClusterAutoMapRuleOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAutoMapRuleOutput {
    pub auto_map_rules: Option<Vec<AutoMapRule>>,
}
model! { DescribeLibraDBClusterAutoMapRuleOutput {
    0 "AutoMapRules" auto_map_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoMapRule {
    pub src_instance_id: Option<String>,
    pub src_database_regex: Option<String>,
    pub src_table_regex: Option<String>,
    pub dst_database_regex: Option<String>,
    pub dst_table_regex: Option<String>,
}

/// What [`AutoMapRule::new`] takes.
pub struct AutoMapRuleRequired {
    pub src_instance_id: String,
    pub src_database_regex: String,
    pub src_table_regex: String,
    pub dst_database_regex: String,
    pub dst_table_regex: String,
}
input! { AutoMapRule{AutoMapRuleRequired: src_instance_id, src_database_regex, src_table_regex, dst_database_regex, dst_table_regex} {
    0 "SrcInstanceId" src_instance_id: String, 1 "SrcDatabaseRegex" src_database_regex: String,
    2 "SrcTableRegex" src_table_regex: String, 3 "DstDatabaseRegex" dst_database_regex: String,
    4 "DstTableRegex" dst_table_regex: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterDetail {
    pub cluster_id: String,
    pub get_server_info: Option<String>,
}
operation! { DescribeLibraDBClusterDetail(cluster_id: String)
    "DescribeLibraDBClusterDetail" -> DescribeLibraDBClusterDetailOutput {
    0 "ClusterId" cluster_id, 1 "GetServerInfo" get_server_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterDetailOutput {
    pub detail: Option<LibraDBClusterDetail>,
}
model! { DescribeLibraDBClusterDetailOutput {
    0 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibraDBClusterDetail {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub storage: Option<i64>,
    pub vpc_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_name: Option<String>,
    pub subnet_id: Option<String>,
    pub create_time: Option<String>,
    pub db_version: Option<String>,
    pub used_storage: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub ro_addr: Option<Vec<RoAddr>>,
    pub cynos_version: Option<String>,
    pub is_freeze: Option<String>,
    pub tasks: Option<Vec<ObjectTask>>,
    pub master_zone: Option<String>,
    pub instance_set: Option<Vec<InstanceSet>>,
    pub pay_mode: Option<i64>,
    pub period_end_time: Option<String>,
    pub project_id: Option<i64>,
    pub renew_flag: Option<i64>,
    pub cynos_version_tag: Option<String>,
    pub no_support_add_ro: Option<String>,
    pub zone: Option<String>,
    pub physical_zone: Option<String>,
    pub analysis_upgrade_version_info: Option<UpgradeAnalysisInstanceVersionInfo>,
}
model! { LibraDBClusterDetail {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "Region" region, 3 "Status" status,
    4 "StatusDesc" status_desc, 5 "Storage" storage, 6 "VpcName" vpc_name, 7 "VpcId" vpc_id, 8 "SubnetName" subnet_name,
    9 "SubnetId" subnet_id, 10 "CreateTime" create_time, 11 "DbVersion" db_version, 12 "UsedStorage" used_storage,
    13 "Vip" vip, 14 "Vport" vport, 15 "RoAddr" ro_addr, 16 "CynosVersion" cynos_version, 17 "IsFreeze" is_freeze,
    18 "Tasks" tasks, 19 "MasterZone" master_zone, 20 "InstanceSet" instance_set, 21 "PayMode" pay_mode,
    22 "PeriodEndTime" period_end_time, 23 "ProjectID" project_id, 24 "RenewFlag" renew_flag,
    25 "CynosVersionTag" cynos_version_tag, 26 "NoSupportAddRo" no_support_add_ro, 27 "Zone" zone,
    28 "PhysicalZone" physical_zone, 29 "AnalysisUpgradeVersionInfo" analysis_upgrade_version_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoAddr {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { RoAddr {
    0 "IP" ip, 1 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSet {
    pub db_mode: Option<String>,
    pub instance_cpu: Option<i64>,
    pub instance_device_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_memory: Option<i64>,
    pub instance_name: Option<String>,
    pub instance_role: Option<String>,
    pub instance_status: Option<String>,
    pub instance_status_desc: Option<String>,
    pub instance_storage: Option<i64>,
    pub instance_storage_type: Option<String>,
    pub instance_type: Option<String>,
    pub maintain_duration: Option<i64>,
    pub maintain_start_time: Option<i64>,
    pub maintain_week_days: Option<Vec<String>>,
    pub node_list: Option<Vec<String>>,
    pub instance_tasks: Option<Vec<ObjectTask>>,
}
model! { InstanceSet {
    0 "DbMode" db_mode, 1 "InstanceCpu" instance_cpu, 2 "InstanceDeviceType" instance_device_type,
    3 "InstanceId" instance_id, 4 "InstanceMemory" instance_memory, 5 "InstanceName" instance_name,
    6 "InstanceRole" instance_role, 7 "InstanceStatus" instance_status, 8 "InstanceStatusDesc" instance_status_desc,
    9 "InstanceStorage" instance_storage, 10 "InstanceStorageType" instance_storage_type,
    11 "InstanceType" instance_type, 12 "MaintainDuration" maintain_duration,
    13 "MaintainStartTime" maintain_start_time, 14 "MaintainWeekDays" maintain_week_days, 15 "NodeList" node_list,
    16 "InstanceTasks" instance_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAnalysisInstanceVersionInfo {
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub engine_version: Option<String>,
    pub expired_time: Option<i64>,
}
model! { UpgradeAnalysisInstanceVersionInfo {
    0 "Vip" vip, 1 "Vport" vport, 2 "EngineVersion" engine_version, 3 "ExpiredTime" expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterTableMapping {
    pub cluster_id: String,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub src_schemas: Option<Vec<String>>,
    pub src_table_name: Option<Vec<String>>,
    pub status_list: Option<Vec<String>>,
    pub map_schemas: Option<Vec<String>>,
    pub map_table_name: Option<Vec<String>>,
    pub map_schema_not_empty: Option<bool>,
    pub map_table_name_not_empty: Option<bool>,
}
operation! { DescribeLibraDBClusterTableMapping(cluster_id: String, instance_id: String)
    "DescribeLibraDBClusterTableMapping" -> DescribeLibraDBClusterTableMappingOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "SrcSchemas" src_schemas: Vec<String>, 6 "SrcTableName" src_table_name: Vec<String>,
    7 "StatusList" status_list: Vec<String>, 8 "MapSchemas" map_schemas: Vec<String>,
    9 "MapTableName" map_table_name: Vec<String>, 10 "MapSchemaNotEmpty" map_schema_not_empty: bool,
    11 "MapTableNameNotEmpty" map_table_name_not_empty: bool
} }
paged! { DescribeLibraDBClusterTableMapping: TableMappingObject =
    Offset "Offset", "TableMappings" table_mappings, total "TotalCnt"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterTableMappingOutput {
    pub total_cnt: Option<i64>,
    pub table_mappings: Option<Vec<TableMappingObject>>,
}
model! { DescribeLibraDBClusterTableMappingOutput {
    0 "TotalCnt" total_cnt, 1 "TableMappings" table_mappings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableMappingObject {
    pub src_instance_id: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub map_database_name: Option<String>,
    pub map_table_name: Option<String>,
    pub status: Option<String>,
    pub process: Option<f64>,
    pub lag: Option<i64>,
    pub message: Option<String>,
    pub is_primary: Option<bool>,
    pub virtual_col_value: Option<String>,
}
model! { TableMappingObject {
    0 "SrcInstanceId" src_instance_id, 1 "DatabaseName" database_name, 2 "TableName" table_name,
    3 "MapDatabaseName" map_database_name, 4 "MapTableName" map_table_name, 5 "Status" status, 6 "Process" process,
    7 "Lag" lag, 8 "Message" message, 9 "IsPrimary" is_primary, 10 "VirtualColValue" virtual_col_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusters {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub filters: Option<Vec<QueryFilter>>,
}
operation! { DescribeLibraDBClusters() "DescribeLibraDBClusters" -> DescribeLibraDBClustersOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "OrderBy" order_by: String, 3 "OrderByType" order_by_type: String,
    4 "Filters" filters: Vec<QueryFilter>
} }
paged! { DescribeLibraDBClusters: LibraDBClusterSet = Offset "Offset", "ClusterSet" cluster_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClustersOutput {
    pub cluster_set: Option<Vec<LibraDBClusterSet>>,
    pub total_count: Option<i64>,
}
model! { DescribeLibraDBClustersOutput {
    0 "ClusterSet" cluster_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibraDBClusterSet {
    pub app_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub create_time: Option<String>,
    pub cynos_version: Option<String>,
    pub cynos_version_tag: Option<String>,
    pub db_version: Option<String>,
    pub instance_num: Option<i64>,
    pub is_freeze: Option<String>,
    pub net_addrs: Option<Vec<NetAddr>>,
    pub pay_mode: Option<i64>,
    pub period_end_time: Option<String>,
    pub project_id: Option<i64>,
    pub region: Option<String>,
    pub renew_flag: Option<i64>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub storage: Option<i64>,
    pub subnet_id: Option<String>,
    pub tasks: Option<Vec<ObjectTask>>,
    pub uin: Option<String>,
    pub vip: Option<String>,
    pub vpc_id: Option<String>,
    pub vport: Option<i64>,
    pub update_time: Option<String>,
    pub master_zone: Option<String>,
    pub physical_zone: Option<String>,
    pub zone: Option<String>,
}
model! { LibraDBClusterSet {
    0 "AppId" app_id, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name, 3 "CreateTime" create_time,
    4 "CynosVersion" cynos_version, 5 "CynosVersionTag" cynos_version_tag, 6 "DbVersion" db_version,
    7 "InstanceNum" instance_num, 8 "IsFreeze" is_freeze, 9 "NetAddrs" net_addrs, 10 "PayMode" pay_mode,
    11 "PeriodEndTime" period_end_time, 12 "ProjectID" project_id, 13 "Region" region, 14 "RenewFlag" renew_flag,
    15 "Status" status, 16 "StatusDesc" status_desc, 17 "Storage" storage, 18 "SubnetId" subnet_id, 19 "Tasks" tasks,
    20 "Uin" uin, 21 "Vip" vip, 22 "VpcId" vpc_id, 23 "Vport" vport, 24 "UpdateTime" update_time,
    25 "MasterZone" master_zone, 26 "PhysicalZone" physical_zone, 27 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBDataSource {
    pub cluster_id: String,
    pub instance_id: String,
}
operation! { DescribeLibraDBDataSource(cluster_id: String, instance_id: String)
    "DescribeLibraDBDataSource" -> DescribeLibraDBDataSourceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBDataSourceOutput {
    pub data_source_list: Option<Vec<DataSourceItem>>,
}
model! { DescribeLibraDBDataSourceOutput {
    0 "DataSourceList" data_source_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceItem {
    pub instance_id: Option<String>,
    pub cluster_id: Option<String>,
    pub db_type: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub src_uin: Option<String>,
    pub account_mode: Option<String>,
    pub replication_job_status: Option<String>,
}
model! { DataSourceItem {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id, 2 "DBType" db_type, 3 "IP" ip, 4 "Port" port,
    5 "Region" region, 6 "Zone" zone, 7 "SrcUin" src_uin, 8 "AccountMode" account_mode,
    9 "ReplicationJobStatus" replication_job_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBForwardConfig {
    pub instance_id: String,
}
operation! { DescribeLibraDBForwardConfig(instance_id: String)
    "DescribeLibraDBForwardConfig" -> DescribeLibraDBForwardConfigOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBForwardConfigOutput {
    pub forward_mode: Option<String>,
    pub forward_list: Option<Vec<ForwardInstanceInfo>>,
}
model! { DescribeLibraDBForwardConfigOutput {
    0 "ForwardMode" forward_mode, 1 "ForwardList" forward_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardInstanceInfo {
    pub instance_id: Option<String>,
    pub region: Option<String>,
}
input! { ForwardInstanceInfo() {
    0 "InstanceId" instance_id: String, 1 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBInstanceDetail {
    pub cluster_id: String,
    pub instance_id: String,
}
operation! { DescribeLibraDBInstanceDetail(cluster_id: String, instance_id: String)
    "DescribeLibraDBInstanceDetail" -> DescribeLibraDBInstanceDetailOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBInstanceDetailOutput {
    pub uin: Option<String>,
    pub app_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub project_id: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub libra_db_version: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub storage_type: Option<String>,
    pub instance_type: Option<String>,
    pub instance_role: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub pay_mode: Option<i64>,
    pub period_start_time: Option<String>,
    pub period_end_time: Option<String>,
    pub renew_flag: Option<i64>,
    pub net_type: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub instance_net_info: Option<InstanceNetInfo>,
    pub resource_tags: Option<Vec<Tag>>,
    pub node_info: Option<Vec<LibraDBNodeInfo>>,
    pub node_count: Option<u64>,
    pub analysis_upgrade_version_info: Option<UpgradeAnalysisInstanceVersionInfo>,
}
model! { DescribeLibraDBInstanceDetailOutput {
    0 "Uin" uin, 1 "AppId" app_id, 2 "ClusterId" cluster_id, 3 "ClusterName" cluster_name, 4 "InstanceId" instance_id,
    5 "InstanceName" instance_name, 6 "ProjectId" project_id, 7 "Region" region, 8 "Zone" zone, 9 "Status" status,
    10 "StatusDesc" status_desc, 11 "LibraDBVersion" libra_db_version, 12 "Cpu" cpu, 13 "Memory" memory,
    14 "Storage" storage, 15 "StorageType" storage_type, 16 "InstanceType" instance_type,
    17 "InstanceRole" instance_role, 18 "UpdateTime" update_time, 19 "CreateTime" create_time, 20 "PayMode" pay_mode,
    21 "PeriodStartTime" period_start_time, 22 "PeriodEndTime" period_end_time, 23 "RenewFlag" renew_flag,
    24 "NetType" net_type, 25 "VpcId" vpc_id, 26 "SubnetId" subnet_id, 27 "Vip" vip, 28 "Vport" vport,
    29 "InstanceNetInfo" instance_net_info, 30 "ResourceTags" resource_tags, 31 "NodeInfo" node_info,
    32 "NodeCount" node_count, 33 "AnalysisUpgradeVersionInfo" analysis_upgrade_version_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibraDBNodeInfo {
    pub node_id: Option<String>,
    pub status: Option<String>,
    pub data_status: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub storage: Option<u64>,
    pub message: Option<String>,
}
model! { LibraDBNodeInfo {
    0 "NodeId" node_id, 1 "Status" status, 2 "DataStatus" data_status, 3 "Cpu" cpu, 4 "Memory" memory,
    5 "Storage" storage, 6 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBInstanceSpecs {}
operation! { DescribeLibraDBInstanceSpecs() "DescribeLibraDBInstanceSpecs" -> DescribeLibraDBInstanceSpecsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBInstanceSpecsOutput {
    pub instance_spec_set: Option<Vec<RegionInstanceSpecInfo>>,
}
model! { DescribeLibraDBInstanceSpecsOutput {
    0 "InstanceSpecSet" instance_spec_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInstanceSpecInfo {
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub min_storage_size: Option<i64>,
    pub max_storage_size: Option<i64>,
    pub has_stock: Option<bool>,
    pub instance_type: Option<String>,
    pub storage_type: Option<String>,
    pub min_replica_num: Option<u64>,
    pub max_replica_num: Option<u64>,
    pub zone_stock_infos: Option<Vec<ZoneStockInfo4Libra>>,
}
model! { RegionInstanceSpecInfo {
    0 "Cpu" cpu, 1 "Memory" memory, 2 "MinStorageSize" min_storage_size, 3 "MaxStorageSize" max_storage_size,
    4 "HasStock" has_stock, 5 "InstanceType" instance_type, 6 "StorageType" storage_type,
    7 "MinReplicaNum" min_replica_num, 8 "MaxReplicaNum" max_replica_num, 9 "ZoneStockInfos" zone_stock_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneStockInfo4Libra {
    pub zone: Option<String>,
    pub has_stock: Option<bool>,
}
model! { ZoneStockInfo4Libra {
    0 "Zone" zone, 1 "HasStock" has_stock
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBSlowLogs {
    pub instance_id: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub limit: Option<String>,
    pub offset: Option<String>,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub log_filter: Option<Vec<LogFilter>>,
}
operation! { DescribeLibraDBSlowLogs() "DescribeLibraDBSlowLogs" -> Empty {
    0 "InstanceId" instance_id: String, 1 "StartTime" start_time: u64, 2 "EndTime" end_time: u64,
    3 "Limit" limit: String, 4 "Offset" offset: String, 5 "Order" order: String, 6 "OrderBy" order_by: String,
    7 "LogFilter" log_filter: Vec<LogFilter>
} }

pub type DescribeLibraDBSlowLogsOutput = Empty;

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
pub struct DescribeLibraDBVersion {}
operation! { DescribeLibraDBVersion() "DescribeLibraDBVersion" -> DescribeLibraDBVersionOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBVersionOutput {
    pub version_list: Option<Vec<LibraDBVersion>>,
}
model! { DescribeLibraDBVersionOutput {
    0 "VersionList" version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibraDBVersion {
    pub version: Option<String>,
    pub tag: Option<String>,
    pub has_permission: Option<bool>,
}
model! { LibraDBVersion {
    0 "Version" version, 1 "Tag" tag, 2 "HasPermission" has_permission
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintainPeriod {
    pub instance_id: String,
}
operation! { DescribeMaintainPeriod(instance_id: String) "DescribeMaintainPeriod" -> DescribeMaintainPeriodOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintainPeriodOutput {
    pub maintain_week_days: Option<Vec<String>>,
    pub maintain_start_time: Option<i64>,
    pub maintain_duration: Option<i64>,
}
model! { DescribeMaintainPeriodOutput {
    0 "MaintainWeekDays" maintain_week_days, 1 "MaintainStartTime" maintain_start_time,
    2 "MaintainDuration" maintain_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplateDetail {
    pub template_id: i64,
}
operation! { DescribeParamTemplateDetail(template_id: i64)
    "DescribeParamTemplateDetail" -> DescribeParamTemplateDetailOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplateDetailOutput {
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub template_description: Option<String>,
    pub engine_version: Option<String>,
    pub total_count: Option<i64>,
    pub items: Option<Vec<ParamDetail>>,
    pub db_mode: Option<String>,
}
model! { DescribeParamTemplateDetailOutput {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "TemplateDescription" template_description,
    3 "EngineVersion" engine_version, 4 "TotalCount" total_count, 5 "Items" items, 6 "DbMode" db_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamDetail {
    pub param_name: Option<String>,
    pub param_type: Option<String>,
    pub support_func: Option<bool>,
    pub default: Option<String>,
    pub description: Option<String>,
    pub current_value: Option<String>,
    pub need_reboot: Option<i64>,
    pub max: Option<String>,
    pub min: Option<String>,
    pub enum_value: Option<Vec<String>>,
    pub is_global: Option<i64>,
    pub match_type: Option<String>,
    pub match_value: Option<String>,
    pub is_func: Option<bool>,
    pub func: Option<String>,
    pub modifiable_info: Option<ModifiableInfo>,
    pub func_pattern: Option<String>,
}
model! { ParamDetail {
    0 "ParamName" param_name, 1 "ParamType" param_type, 2 "SupportFunc" support_func, 3 "Default" default,
    4 "Description" description, 5 "CurrentValue" current_value, 6 "NeedReboot" need_reboot, 7 "Max" max, 8 "Min" min,
    9 "EnumValue" enum_value, 10 "IsGlobal" is_global, 11 "MatchType" match_type, 12 "MatchValue" match_value,
    13 "IsFunc" is_func, 14 "Func" func, 15 "ModifiableInfo" modifiable_info, 16 "FuncPattern" func_pattern
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplates {
    pub engine_versions: Option<Vec<String>>,
    pub template_names: Option<Vec<String>>,
    pub template_ids: Option<Vec<i64>>,
    pub db_modes: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub products: Option<Vec<String>>,
    pub template_types: Option<Vec<String>>,
    pub engine_types: Option<Vec<String>>,
    pub order_by: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeParamTemplates() "DescribeParamTemplates" -> DescribeParamTemplatesOutput {
    0 "EngineVersions" engine_versions: Vec<String>, 1 "TemplateNames" template_names: Vec<String>,
    2 "TemplateIds" template_ids: Vec<i64>, 3 "DbModes" db_modes: Vec<String>, 4 "Offset" offset: i64,
    5 "Limit" limit: i64, 6 "Products" products: Vec<String>, 7 "TemplateTypes" template_types: Vec<String>,
    8 "EngineTypes" engine_types: Vec<String>, 9 "OrderBy" order_by: String, 10 "OrderDirection" order_direction: String
} }
paged! { DescribeParamTemplates: ParamTemplateListInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplatesOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ParamTemplateListInfo>>,
}
model! { DescribeParamTemplatesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamTemplateListInfo {
    pub id: Option<i64>,
    pub template_name: Option<String>,
    pub template_description: Option<String>,
    pub engine_version: Option<String>,
    pub db_mode: Option<String>,
    pub param_info_set: Option<Vec<TemplateParamInfo>>,
}
model! { ParamTemplateListInfo {
    0 "Id" id, 1 "TemplateName" template_name, 2 "TemplateDescription" template_description,
    3 "EngineVersion" engine_version, 4 "DbMode" db_mode, 5 "ParamInfoSet" param_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateParamInfo {
    pub current_value: Option<String>,
    pub default: Option<String>,
    pub enum_value: Option<Vec<String>>,
    pub max: Option<String>,
    pub min: Option<String>,
    pub param_name: Option<String>,
    pub need_reboot: Option<i64>,
    pub description: Option<String>,
    pub param_type: Option<String>,
}
model! { TemplateParamInfo {
    0 "CurrentValue" current_value, 1 "Default" default, 2 "EnumValue" enum_value, 3 "Max" max, 4 "Min" min,
    5 "ParamName" param_name, 6 "NeedReboot" need_reboot, 7 "Description" description, 8 "ParamType" param_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroups {
    pub project_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub search_key: Option<String>,
}
operation! { DescribeProjectSecurityGroups() "DescribeProjectSecurityGroups" -> DescribeProjectSecurityGroupsOutput {
    0 "ProjectId" project_id: i64, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "SearchKey" search_key: String
} }
paged! { DescribeProjectSecurityGroups: SecurityGroup = Offset "Offset", "Groups" groups, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroupsOutput {
    pub groups: Option<Vec<SecurityGroup>>,
    pub total: Option<i64>,
}
model! { DescribeProjectSecurityGroupsOutput {
    0 "Groups" groups, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxies {
    pub cluster_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub filters: Option<Vec<QueryParamFilter>>,
}
operation! { DescribeProxies() "DescribeProxies" -> DescribeProxiesOutput {
    0 "ClusterId" cluster_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "OrderBy" order_by: String,
    4 "OrderByType" order_by_type: String, 5 "Filters" filters: Vec<QueryParamFilter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryParamFilter {
    pub names: Option<Vec<String>>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { QueryParamFilter(names: Vec<String>, values: Vec<String>) {
    0 "Names" names: Vec<String>, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxiesOutput {
    pub total_count: Option<i64>,
    pub proxy_group_infos: Option<Vec<ProxyGroupInfo>>,
    pub proxy_node_infos: Option<Vec<ProxyNodeInfo>>,
    pub column_store_proxy_forward: Option<String>,
}
model! { DescribeProxiesOutput {
    0 "TotalCount" total_count, 1 "ProxyGroupInfos" proxy_group_infos, 2 "ProxyNodeInfos" proxy_node_infos,
    3 "ColumnStoreProxyForward" column_store_proxy_forward
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyGroupInfo {
    pub proxy_group: Option<ProxyGroup>,
    pub proxy_group_rw_info: Option<ProxyGroupRwInfo>,
    pub proxy_nodes: Option<Vec<ProxyNodeInfo>>,
    pub connection_pool: Option<ProxyConnectionPoolInfo>,
    pub net_addr_infos: Option<Vec<NetAddr>>,
    pub tasks: Option<Vec<ObjectTask>>,
}
model! { ProxyGroupInfo {
    0 "ProxyGroup" proxy_group, 1 "ProxyGroupRwInfo" proxy_group_rw_info, 2 "ProxyNodes" proxy_nodes,
    3 "ConnectionPool" connection_pool, 4 "NetAddrInfos" net_addr_infos, 5 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyGroup {
    pub proxy_group_id: Option<String>,
    pub proxy_node_count: Option<i64>,
    pub status: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub current_proxy_version: Option<String>,
    pub cluster_id: Option<String>,
    pub app_id: Option<i64>,
    pub open_rw: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ProxyGroup {
    0 "ProxyGroupId" proxy_group_id, 1 "ProxyNodeCount" proxy_node_count, 2 "Status" status, 3 "Region" region,
    4 "Zone" zone, 5 "CurrentProxyVersion" current_proxy_version, 6 "ClusterId" cluster_id, 7 "AppId" app_id,
    8 "OpenRw" open_rw, 9 "CreateTime" create_time, 10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyGroupRwInfo {
    pub consistency_type: Option<String>,
    pub consistency_time_out: Option<i64>,
    pub weight_mode: Option<String>,
    pub fail_over: Option<String>,
    pub auto_add_ro: Option<String>,
    pub instance_weights: Option<Vec<ProxyInstanceWeight>>,
    pub open_rw: Option<String>,
    pub rw_type: Option<String>,
    pub trans_split: Option<bool>,
    pub access_mode: Option<String>,
    pub ap_node_as_ro_node: Option<bool>,
    pub ap_query_to_other_node: Option<bool>,
    pub load_balance_mode: Option<String>,
}
model! { ProxyGroupRwInfo {
    0 "ConsistencyType" consistency_type, 1 "ConsistencyTimeOut" consistency_time_out, 2 "WeightMode" weight_mode,
    3 "FailOver" fail_over, 4 "AutoAddRo" auto_add_ro, 5 "InstanceWeights" instance_weights, 6 "OpenRw" open_rw,
    7 "RwType" rw_type, 8 "TransSplit" trans_split, 9 "AccessMode" access_mode, 10 "ApNodeAsRoNode" ap_node_as_ro_node,
    11 "ApQueryToOtherNode" ap_query_to_other_node, 12 "LoadBalanceMode" load_balance_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyNodeInfo {
    pub proxy_node_id: Option<String>,
    pub proxy_node_connections: Option<i64>,
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
    pub status: Option<String>,
    pub proxy_group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub app_id: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub oss_proxy_node_name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ProxyNodeInfo {
    0 "ProxyNodeId" proxy_node_id, 1 "ProxyNodeConnections" proxy_node_connections, 2 "Cpu" cpu, 3 "Mem" mem,
    4 "Status" status, 5 "ProxyGroupId" proxy_group_id, 6 "ClusterId" cluster_id, 7 "AppId" app_id, 8 "Region" region,
    9 "Zone" zone, 10 "OssProxyNodeName" oss_proxy_node_name, 11 "CreateTime" create_time, 12 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyConnectionPoolInfo {
    pub connection_pool_time_out: Option<i64>,
    pub open_connection_pool: Option<String>,
    pub connection_pool_type: Option<String>,
}
model! { ProxyConnectionPoolInfo {
    0 "ConnectionPoolTimeOut" connection_pool_time_out, 1 "OpenConnectionPool" open_connection_pool,
    2 "ConnectionPoolType" connection_pool_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyNodes {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub filters: Option<Vec<QueryFilter>>,
}
operation! { DescribeProxyNodes() "DescribeProxyNodes" -> DescribeProxyNodesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "OrderBy" order_by: String, 3 "OrderByType" order_by_type: String,
    4 "Filters" filters: Vec<QueryFilter>
} }
paged! { DescribeProxyNodes: ProxyNodeInfo = Offset "Offset", "ProxyNodeInfos" proxy_node_infos, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyNodesOutput {
    pub total_count: Option<i64>,
    pub proxy_node_infos: Option<Vec<ProxyNodeInfo>>,
}
model! { DescribeProxyNodesOutput {
    0 "TotalCount" total_count, 1 "ProxyNodeInfos" proxy_node_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySpecs {
    pub cluster_id: Option<String>,
}
operation! { DescribeProxySpecs() "DescribeProxySpecs" -> DescribeProxySpecsOutput {
    0 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySpecsOutput {
    pub proxy_specs: Option<Vec<ProxySpec>>,
}
model! { DescribeProxySpecsOutput {
    0 "ProxySpecs" proxy_specs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxySpec {
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
}
model! { ProxySpec {
    0 "Cpu" cpu, 1 "Mem" mem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedoLogListByVault {
    pub vault_id: String,
    pub backup_ids: Option<Vec<i64>>,
    pub cluster_id: Option<String>,
    pub backup_names: Option<Vec<String>>,
    pub file_names: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeRedoLogListByVault(vault_id: String)
    "DescribeRedoLogListByVault" -> DescribeRedoLogListByVaultOutput {
    0 "VaultId" vault_id, 1 "BackupIds" backup_ids: Vec<i64>, 2 "ClusterId" cluster_id: String,
    3 "BackupNames" backup_names: Vec<String>, 4 "FileNames" file_names: Vec<String>, 5 "Limit" limit: i64,
    6 "Offset" offset: i64, 7 "OrderBy" order_by: String, 8 "OrderByType" order_by_type: String,
    9 "Status" status: String
} }
paged! { DescribeRedoLogListByVault: DescribeRedoLogListByVaultItem =
    Offset "Offset", "RedoLogList" redo_log_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedoLogListByVaultOutput {
    pub total_count: Option<i64>,
    pub redo_log_list: Option<Vec<DescribeRedoLogListByVaultItem>>,
}
model! { DescribeRedoLogListByVaultOutput {
    0 "TotalCount" total_count, 1 "RedoLogList" redo_log_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedoLogListByVaultItem {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub redo_file_info: Option<RedoLogItem>,
}
model! { DescribeRedoLogListByVaultItem {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "RedoFileInfo" redo_file_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedoLogItem {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub backup_time: Option<String>,
    pub redo_log_id: Option<i64>,
    pub redo_cross_regions: Option<Vec<BackupRegionAndIds>>,
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub vault_infos: Option<Vec<VaultInfo>>,
    pub copy_status: Option<String>,
    pub encrypt_key_id: Option<String>,
    pub encrypt_region: Option<String>,
}
model! { RedoLogItem {
    0 "FileName" file_name, 1 "FileSize" file_size, 2 "BackupTime" backup_time, 3 "RedoLogId" redo_log_id,
    4 "RedoCrossRegions" redo_cross_regions, 5 "Status" status, 6 "StartTime" start_time, 7 "FinishTime" finish_time,
    8 "VaultInfos" vault_infos, 9 "CopyStatus" copy_status, 10 "EncryptKeyId" encrypt_key_id,
    11 "EncryptRegion" encrypt_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupRegionAndIds {
    pub backup_region: Option<String>,
    pub backup_id: Option<i64>,
}
model! { BackupRegionAndIds {
    0 "BackupRegion" backup_region, 1 "BackupId" backup_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedoLogs {
    pub cluster_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub file_names: Option<Vec<String>>,
}
operation! { DescribeRedoLogs(cluster_id: String) "DescribeRedoLogs" -> DescribeRedoLogsOutput {
    0 "ClusterId" cluster_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "FileNames" file_names: Vec<String>
} }
paged! { DescribeRedoLogs: RedoLogItem = Offset "Offset", "RedoLogs" redo_logs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedoLogsOutput {
    pub total_count: Option<i64>,
    pub redo_logs: Option<Vec<RedoLogItem>>,
}
model! { DescribeRedoLogsOutput {
    0 "TotalCount" total_count, 1 "RedoLogs" redo_logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageDetail {
    pub package_id: String,
    pub cluster_ids: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<String>,
    pub limit: Option<String>,
    pub instance_ids: Option<Vec<String>>,
}
operation! { DescribeResourcePackageDetail(package_id: String)
    "DescribeResourcePackageDetail" -> DescribeResourcePackageDetailOutput {
    0 "PackageId" package_id, 1 "ClusterIds" cluster_ids: Vec<String>, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Offset" offset: String, 5 "Limit" limit: String,
    6 "InstanceIds" instance_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageDetailOutput {
    pub total: Option<i64>,
    pub detail: Option<Vec<PackageDetail>>,
}
model! { DescribeResourcePackageDetailOutput {
    0 "Total" total, 1 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageDetail {
    pub app_id: Option<i64>,
    pub package_id: Option<String>,
    pub instance_id: Option<String>,
    pub success_deduct_spec: Option<f64>,
    pub package_total_used_spec: Option<f64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub extend_info: Option<String>,
}
model! { PackageDetail {
    0 "AppId" app_id, 1 "PackageId" package_id, 2 "InstanceId" instance_id, 3 "SuccessDeductSpec" success_deduct_spec,
    4 "PackageTotalUsedSpec" package_total_used_spec, 5 "StartTime" start_time, 6 "EndTime" end_time,
    7 "ExtendInfo" extend_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageList {
    pub package_id: Option<Vec<String>>,
    pub package_name: Option<Vec<String>>,
    pub package_type: Option<Vec<String>>,
    pub package_region: Option<Vec<String>>,
    pub status: Option<Vec<String>>,
    pub order_by: Option<Vec<String>>,
    pub order_direction: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeResourcePackageList() "DescribeResourcePackageList" -> DescribeResourcePackageListOutput {
    0 "PackageId" package_id: Vec<String>, 1 "PackageName" package_name: Vec<String>,
    2 "PackageType" package_type: Vec<String>, 3 "PackageRegion" package_region: Vec<String>,
    4 "Status" status: Vec<String>, 5 "OrderBy" order_by: Vec<String>, 6 "OrderDirection" order_direction: String,
    7 "Offset" offset: i64, 8 "Limit" limit: i64
} }
paged! { DescribeResourcePackageList: Package = Offset "Offset", "Detail" detail, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageListOutput {
    pub total: Option<i64>,
    pub detail: Option<Vec<Package>>,
}
model! { DescribeResourcePackageListOutput {
    0 "Total" total, 1 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Package {
    pub app_id: Option<i64>,
    pub package_id: Option<String>,
    pub package_name: Option<String>,
    pub package_type: Option<String>,
    pub package_region: Option<String>,
    pub status: Option<String>,
    pub package_total_spec: Option<f64>,
    pub package_used_spec: Option<f64>,
    pub has_quota: Option<bool>,
    pub bind_instance_infos: Option<Vec<BindInstanceInfo>>,
    pub start_time: Option<String>,
    pub expire_time: Option<String>,
    pub history_bind_resource_infos: Option<Vec<BindInstanceInfo>>,
}
model! { Package {
    0 "AppId" app_id, 1 "PackageId" package_id, 2 "PackageName" package_name, 3 "PackageType" package_type,
    4 "PackageRegion" package_region, 5 "Status" status, 6 "PackageTotalSpec" package_total_spec,
    7 "PackageUsedSpec" package_used_spec, 8 "HasQuota" has_quota, 9 "BindInstanceInfos" bind_instance_infos,
    10 "StartTime" start_time, 11 "ExpireTime" expire_time, 12 "HistoryBindResourceInfos" history_bind_resource_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_region: Option<String>,
    pub instance_type: Option<String>,
    pub extend_ids: Option<Vec<String>>,
}
model! { BindInstanceInfo {
    0 "InstanceId" instance_id, 1 "InstanceRegion" instance_region, 2 "InstanceType" instance_type,
    3 "ExtendIds" extend_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageSaleSpec {
    pub instance_type: String,
    pub package_region: String,
    pub package_type: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeResourcePackageSaleSpec(instance_type: String, package_region: String, package_type: String)
    "DescribeResourcePackageSaleSpec" -> DescribeResourcePackageSaleSpecOutput {
    0 "InstanceType" instance_type, 1 "PackageRegion" package_region, 2 "PackageType" package_type,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeResourcePackageSaleSpec: SalePackageSpec = Offset "Offset", "Detail" detail, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageSaleSpecOutput {
    pub total: Option<i64>,
    pub detail: Option<Vec<SalePackageSpec>>,
}
model! { DescribeResourcePackageSaleSpecOutput {
    0 "Total" total, 1 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePackageSpec {
    pub package_region: Option<String>,
    pub package_type: Option<String>,
    pub package_version: Option<String>,
    pub min_package_spec: Option<f64>,
    pub max_package_spec: Option<f64>,
    pub expire_day: Option<i64>,
}
model! { SalePackageSpec {
    0 "PackageRegion" package_region, 1 "PackageType" package_type, 2 "PackageVersion" package_version,
    3 "MinPackageSpec" min_package_spec, 4 "MaxPackageSpec" max_package_spec, 5 "ExpireDay" expire_day
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByDealName {
    pub deal_name: Option<String>,
    pub deal_names: Option<Vec<String>>,
}
operation! { DescribeResourcesByDealName() "DescribeResourcesByDealName" -> DescribeResourcesByDealNameOutput {
    0 "DealName" deal_name: String, 1 "DealNames" deal_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByDealNameOutput {
    pub billing_resource_infos: Option<Vec<BillingResourceInfo>>,
}
model! { DescribeResourcesByDealNameOutput {
    0 "BillingResourceInfos" billing_resource_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingResourceInfo {
    pub cluster_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub deal_name: Option<String>,
}
model! { BillingResourceInfo {
    0 "ClusterId" cluster_id, 1 "InstanceIds" instance_ids, 2 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackTimeRange {
    pub cluster_id: String,
    pub vault_id: Option<String>,
    pub vault_region: Option<String>,
}
operation! { DescribeRollbackTimeRange(cluster_id: String)
    "DescribeRollbackTimeRange" -> DescribeRollbackTimeRangeOutput {
    0 "ClusterId" cluster_id, 1 "VaultId" vault_id: String, 2 "VaultRegion" vault_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackTimeRangeOutput {
    pub time_range_start: Option<String>,
    pub time_range_end: Option<String>,
    pub rollback_time_ranges: Option<Vec<RollbackTimeRange>>,
}
model! { DescribeRollbackTimeRangeOutput {
    0 "TimeRangeStart" time_range_start, 1 "TimeRangeEnd" time_range_end, 2 "RollbackTimeRanges" rollback_time_ranges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTimeRange {
    pub time_range_start: Option<String>,
    pub time_range_end: Option<String>,
}
model! { RollbackTimeRange {
    0 "TimeRangeStart" time_range_start, 1 "TimeRangeEnd" time_range_end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLExecutionPlan {
    pub cluster_id: String,
    pub instance_id: String,
    pub template_id: String,
    pub plan_detail_id: i64,
}
operation! { DescribeSQLExecutionPlan(cluster_id: String, instance_id: String, template_id: String, plan_detail_id: i64)
    "DescribeSQLExecutionPlan" -> DescribeSQLExecutionPlanOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "TemplateID" template_id, 3 "PlanDetailId" plan_detail_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLExecutionPlanOutput {
    pub plan_detail: Option<ExecutionPlanDetail>,
}
model! { DescribeSQLExecutionPlanOutput {
    0 "PlanDetail" plan_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutionPlanDetail {
    pub template_id: Option<String>,
    pub db: Option<String>,
    pub sql_sample: Option<String>,
    pub sql_sample_rewritten: Option<String>,
    pub table_plan_before: Option<Vec<ExplainRow>>,
    pub table_plan_after: Option<Vec<ExplainRow>>,
    pub tree_plan_before: Option<String>,
    pub tree_plan_after: Option<String>,
    pub query_time_before: Option<f64>,
    pub query_time_after: Option<f64>,
    pub sql_scan_rows_before: Option<i64>,
    pub sql_scan_rows_after: Option<i64>,
}
model! { ExecutionPlanDetail {
    0 "TemplateID" template_id, 1 "Db" db, 2 "SQLSample" sql_sample, 3 "SQLSampleRewritten" sql_sample_rewritten,
    4 "TablePlanBefore" table_plan_before, 5 "TablePlanAfter" table_plan_after, 6 "TreePlanBefore" tree_plan_before,
    7 "TreePlanAfter" tree_plan_after, 8 "QueryTimeBefore" query_time_before, 9 "QueryTimeAfter" query_time_after,
    10 "SQLScanRowsBefore" sql_scan_rows_before, 11 "SQLScanRowsAfter" sql_scan_rows_after
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExplainRow {
    pub id: Option<i64>,
    pub select_type: Option<String>,
    pub table: Option<String>,
    pub partitions: Option<String>,
    pub r#type: Option<String>,
    pub possible_keys: Option<String>,
    pub key: Option<String>,
    pub key_len: Option<String>,
    pub r#ref: Option<String>,
    pub rows: Option<i64>,
    pub filtered: Option<f64>,
    pub extra: Option<String>,
}
model! { ExplainRow {
    0 "Id" id, 1 "SelectType" select_type, 2 "Table" table, 3 "Partitions" partitions, 4 "Type" r#type,
    5 "PossibleKeys" possible_keys, 6 "Key" key, 7 "KeyLen" key_len, 8 "Ref" r#ref, 9 "Rows" rows,
    10 "Filtered" filtered, 11 "Extra" extra
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSLStatus {
    pub cluster_id: String,
    pub instance_id: Option<String>,
}
operation! { DescribeSSLStatus(cluster_id: String) "DescribeSSLStatus" -> DescribeSSLStatusOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSLStatusOutput {
    pub is_open_ssl: Option<String>,
    pub download_url: Option<Secret>,
}
model! { DescribeSSLStatusOutput {
    0 "IsOpenSSL" is_open_ssl, 1 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaveBackupClusters {
    pub limit: i64,
    pub offset: Option<i64>,
    pub filters: Option<Vec<QuerySimpleFilter>>,
}
operation! { DescribeSaveBackupClusters(limit: i64) "DescribeSaveBackupClusters" -> DescribeSaveBackupClustersOutput {
    0 "Limit" limit, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<QuerySimpleFilter>
} }
paged! { DescribeSaveBackupClusters: SaveBackupClusterInfo =
    Offset "Offset", "SaveBackupClusterInfos" save_backup_cluster_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySimpleFilter {
    pub names: Option<Vec<String>>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { QuerySimpleFilter() {
    0 "Names" names: Vec<String>, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaveBackupClustersOutput {
    pub total_count: Option<i64>,
    pub save_backup_cluster_infos: Option<Vec<SaveBackupClusterInfo>>,
}
model! { DescribeSaveBackupClustersOutput {
    0 "TotalCount" total_count, 1 "SaveBackupClusterInfos" save_backup_cluster_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveBackupClusterInfo {
    pub backup_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub backup_time: Option<String>,
    pub db_version: Option<String>,
    pub db_mode: Option<String>,
    pub cluster_status: Option<String>,
    pub tasks: Option<Vec<ObjectTask>>,
}
model! { SaveBackupClusterInfo {
    0 "BackupId" backup_id, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name, 3 "Region" region, 4 "Zone" zone,
    5 "BackupTime" backup_time, 6 "DbVersion" db_version, 7 "DbMode" db_mode, 8 "ClusterStatus" cluster_status,
    9 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessInstanceSpecs {
    pub zone: Option<String>,
    pub cluster_level: Option<String>,
}
operation! { DescribeServerlessInstanceSpecs()
    "DescribeServerlessInstanceSpecs" -> DescribeServerlessInstanceSpecsOutput {
    0 "Zone" zone: String, 1 "ClusterLevel" cluster_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessInstanceSpecsOutput {
    pub specs: Option<Vec<ServerlessSpec>>,
}
model! { DescribeServerlessInstanceSpecsOutput {
    0 "Specs" specs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessSpec {
    pub min_cpu: Option<f64>,
    pub max_cpu: Option<f64>,
    pub max_storage_size: Option<i64>,
    pub is_default: Option<i64>,
    pub has_stock: Option<bool>,
    pub stock_count: Option<i64>,
    pub zone_stock_infos: Option<Vec<ServerlessZoneStockInfo>>,
}
model! { ServerlessSpec {
    0 "MinCpu" min_cpu, 1 "MaxCpu" max_cpu, 2 "MaxStorageSize" max_storage_size, 3 "IsDefault" is_default,
    4 "HasStock" has_stock, 5 "StockCount" stock_count, 6 "ZoneStockInfos" zone_stock_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessZoneStockInfo {
    pub zone: Option<String>,
    pub stock_count: Option<i64>,
    pub has_stock: Option<bool>,
    pub slave_zone_stock_infos: Option<Vec<SlaveZoneStockInfo>>,
}
model! { ServerlessZoneStockInfo {
    0 "Zone" zone, 1 "StockCount" stock_count, 2 "HasStock" has_stock, 3 "SlaveZoneStockInfos" slave_zone_stock_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessStrategy {
    pub cluster_id: String,
}
operation! { DescribeServerlessStrategy(cluster_id: String)
    "DescribeServerlessStrategy" -> DescribeServerlessStrategyOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessStrategyOutput {
    pub auto_pause_delay: Option<i64>,
    pub auto_scale_up_delay: Option<i64>,
    pub auto_scale_down_delay: Option<i64>,
    pub auto_pause: Option<String>,
    pub auto_scale_up: Option<String>,
    pub auto_scale_down: Option<String>,
    pub auto_archive: Option<String>,
}
model! { DescribeServerlessStrategyOutput {
    0 "AutoPauseDelay" auto_pause_delay, 1 "AutoScaleUpDelay" auto_scale_up_delay,
    2 "AutoScaleDownDelay" auto_scale_down_delay, 3 "AutoPause" auto_pause, 4 "AutoScaleUp" auto_scale_up,
    5 "AutoScaleDown" auto_scale_down, 6 "AutoArchive" auto_archive
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlaveZones {
    pub zone: String,
    pub oss_cluster_id: Option<i64>,
    pub storage_version: Option<String>,
}
operation! { DescribeSlaveZones(zone: String) "DescribeSlaveZones" -> DescribeSlaveZonesOutput {
    0 "Zone" zone, 1 "OssClusterId" oss_cluster_id: i64, 2 "StorageVersion" storage_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlaveZonesOutput {
    pub slave_zones: Option<Vec<String>>,
}
model! { DescribeSlaveZonesOutput {
    0 "SlaveZones" slave_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportProxyVersion {
    pub cluster_id: String,
    pub proxy_group_id: Option<String>,
}
operation! { DescribeSupportProxyVersion(cluster_id: String)
    "DescribeSupportProxyVersion" -> DescribeSupportProxyVersionOutput {
    0 "ClusterId" cluster_id, 1 "ProxyGroupId" proxy_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportProxyVersionOutput {
    pub support_proxy_versions: Option<Vec<String>>,
    pub current_proxy_version: Option<String>,
    pub support_proxy_version_detail: Option<Vec<ProxyVersionInfo>>,
}
model! { DescribeSupportProxyVersionOutput {
    0 "SupportProxyVersions" support_proxy_versions, 1 "CurrentProxyVersion" current_proxy_version,
    2 "SupportProxyVersionDetail" support_proxy_version_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyVersionInfo {
    pub proxy_version: Option<String>,
    pub proxy_version_type: Option<String>,
}
model! { ProxyVersionInfo {
    0 "ProxyVersion" proxy_version, 1 "ProxyVersionType" proxy_version_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub start_time_begin: Option<String>,
    pub start_time_end: Option<String>,
    pub filters: Option<Vec<QueryFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "StartTimeBegin" start_time_begin: String, 1 "StartTimeEnd" start_time_end: String,
    2 "Filters" filters: Vec<QueryFilter>, 3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeTasks: BizTaskInfo = Offset "Offset", "TaskList" task_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub total_count: Option<i64>,
    pub task_list: Option<Vec<BizTaskInfo>>,
}
model! { DescribeTasksOutput {
    0 "TotalCount" total_count, 1 "TaskList" task_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BizTaskInfo {
    pub id: Option<i64>,
    pub app_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub region: Option<String>,
    pub create_time: Option<String>,
    pub delay_time: Option<String>,
    pub err_msg: Option<String>,
    pub flow_id: Option<i64>,
    pub input: Option<String>,
    /// Deprecated.
    pub instance_grp_id: Option<String>,
    pub instance_group_id: Option<String>,
    pub instance_id: Option<String>,
    pub object_id: Option<String>,
    pub object_type: Option<String>,
    pub operator: Option<String>,
    pub output: Option<String>,
    pub status: Option<String>,
    pub task_type: Option<String>,
    pub trigger_task_id: Option<i64>,
    pub update_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cluster_name: Option<String>,
    pub instance_name: Option<String>,
    pub process: Option<i64>,
    /// Deprecated.
    pub modify_params_data: Option<Vec<ModifyParamsData>>,
    pub create_clusters_data: Option<CreateClustersData>,
    pub rollback_data: Option<RollbackData>,
    pub modify_instance_data: Option<ModifyInstanceData>,
    pub manual_backup_data: Option<ManualBackupData>,
    pub modify_db_version_data: Option<ModifyDbVersionData>,
    pub cluster_slave_data: Option<ClusterSlaveData>,
    pub switch_cluster_log_bin: Option<SwitchClusterLogBin>,
    pub modify_instance_params_data: Option<BizTaskModifyParamsData>,
    pub task_maintain_info: Option<TaskMaintainInfo>,
    pub instance_cls_delivery_infos: Option<Vec<InstanceCLSDeliveryInfo>>,
    pub task_progress_info: Option<TaskProgressInfo>,
    pub gdn_task_info: Option<GdnTaskInfo>,
    pub vault_id: Option<String>,
    pub vault_name: Option<String>,
    pub ai_optimizer_task_data: Option<AIOptimizerTaskData>,
}
model! { BizTaskInfo {
    0 "ID" id, 1 "AppId" app_id, 2 "ClusterId" cluster_id, 3 "Region" region, 4 "CreateTime" create_time,
    5 "DelayTime" delay_time, 6 "ErrMsg" err_msg, 7 "FlowId" flow_id, 8 "Input" input,
    9 "InstanceGrpId" instance_grp_id, 10 "InstanceGroupId" instance_group_id, 11 "InstanceId" instance_id,
    12 "ObjectId" object_id, 13 "ObjectType" object_type, 14 "Operator" operator, 15 "Output" output,
    16 "Status" status, 17 "TaskType" task_type, 18 "TriggerTaskId" trigger_task_id, 19 "UpdateTime" update_time,
    20 "StartTime" start_time, 21 "EndTime" end_time, 22 "ClusterName" cluster_name, 23 "InstanceName" instance_name,
    24 "Process" process, 25 "ModifyParamsData" modify_params_data, 26 "CreateClustersData" create_clusters_data,
    27 "RollbackData" rollback_data, 28 "ModifyInstanceData" modify_instance_data,
    29 "ManualBackupData" manual_backup_data, 30 "ModifyDbVersionData" modify_db_version_data,
    31 "ClusterSlaveData" cluster_slave_data, 32 "SwitchClusterLogBin" switch_cluster_log_bin,
    33 "ModifyInstanceParamsData" modify_instance_params_data, 34 "TaskMaintainInfo" task_maintain_info,
    35 "InstanceCLSDeliveryInfos" instance_cls_delivery_infos, 36 "TaskProgressInfo" task_progress_info,
    37 "GdnTaskInfo" gdn_task_info, 38 "VaultId" vault_id, 39 "VaultName" vault_name,
    40 "AIOptimizerTaskData" ai_optimizer_task_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParamsData {
    pub name: Option<String>,
    pub old_value: Option<String>,
    pub cur_value: Option<String>,
}
model! { ModifyParamsData {
    0 "Name" name, 1 "OldValue" old_value, 2 "CurValue" cur_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClustersData {
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub storage_limit: Option<i64>,
}
model! { CreateClustersData {
    0 "Cpu" cpu, 1 "Memory" memory, 2 "StorageLimit" storage_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackData {
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub storage_limit: Option<i64>,
    pub original_cluster_id: Option<String>,
    pub original_cluster_name: Option<String>,
    pub rollback_strategy: Option<String>,
    pub snapshot_time: Option<String>,
    pub min_cpu: Option<i64>,
    pub max_cpu: Option<i64>,
    pub snap_shot_id: Option<u64>,
    pub rollback_databases: Option<Vec<RollbackDatabase>>,
    pub rollback_tables: Option<Vec<RollbackTable>>,
    pub backup_file_name: Option<String>,
    pub rollback_process: Option<RollbackProcessInfo>,
}
model! { RollbackData {
    0 "Cpu" cpu, 1 "Memory" memory, 2 "StorageLimit" storage_limit, 3 "OriginalClusterId" original_cluster_id,
    4 "OriginalClusterName" original_cluster_name, 5 "RollbackStrategy" rollback_strategy,
    6 "SnapshotTime" snapshot_time, 7 "MinCpu" min_cpu, 8 "MaxCpu" max_cpu, 9 "SnapShotId" snap_shot_id,
    10 "RollbackDatabases" rollback_databases, 11 "RollbackTables" rollback_tables,
    12 "BackupFileName" backup_file_name, 13 "RollbackProcess" rollback_process
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackDatabase {
    pub old_database: Option<String>,
    pub new_database: Option<String>,
}
input! { RollbackDatabase(old_database: String, new_database: String) {
    0 "OldDatabase" old_database: String, 1 "NewDatabase" new_database: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTable {
    pub database: Option<String>,
    pub tables: Option<Vec<RollbackTableInfo>>,
}
input! { RollbackTable(database: String, tables: Vec<RollbackTableInfo>) {
    0 "Database" database: String, 1 "Tables" tables: Vec<RollbackTableInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTableInfo {
    pub old_table: Option<String>,
    pub new_table: Option<String>,
}
input! { RollbackTableInfo(old_table: String, new_table: String) {
    0 "OldTable" old_table: String, 1 "NewTable" new_table: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackProcessInfo {
    pub is_vip_switchable: Option<bool>,
    pub vip_switchable_time: Option<String>,
    pub exchange_instance_info_list: Option<Vec<ExchangeInstanceInfo>>,
    pub exchange_ro_group_info_list: Option<Vec<ExchangeRoGroupInfo>>,
    pub current_step: Option<String>,
    pub current_step_progress: Option<i64>,
    pub current_step_remaining_time: Option<String>,
}
model! { RollbackProcessInfo {
    0 "IsVipSwitchable" is_vip_switchable, 1 "VipSwitchableTime" vip_switchable_time,
    2 "ExchangeInstanceInfoList" exchange_instance_info_list, 3 "ExchangeRoGroupInfoList" exchange_ro_group_info_list,
    4 "CurrentStep" current_step, 5 "CurrentStepProgress" current_step_progress,
    6 "CurrentStepRemainingTime" current_step_remaining_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeInstanceInfo {
    pub src_instance_info: Option<RollbackInstanceInfo>,
    pub dst_instance_info: Option<RollbackInstanceInfo>,
}
model! { ExchangeInstanceInfo {
    0 "SrcInstanceInfo" src_instance_info, 1 "DstInstanceInfo" dst_instance_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackInstanceInfo {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub status: Option<String>,
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
    pub storage_limit: Option<i64>,
}
model! { RollbackInstanceInfo {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "UniqVpcId" uniq_vpc_id, 3 "UniqSubnetId" uniq_subnet_id,
    4 "Vip" vip, 5 "Vport" vport, 6 "InstanceId" instance_id, 7 "InstanceName" instance_name, 8 "Status" status,
    9 "Cpu" cpu, 10 "Mem" mem, 11 "StorageLimit" storage_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeRoGroupInfo {
    pub src_ro_group_info: Option<RollbackRoGroupInfo>,
    pub dst_ro_group_info: Option<RollbackRoGroupInfo>,
}
model! { ExchangeRoGroupInfo {
    0 "SrcRoGroupInfo" src_ro_group_info, 1 "DstRoGroupInfo" dst_ro_group_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackRoGroupInfo {
    pub instance_group_id: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
}
model! { RollbackRoGroupInfo {
    0 "InstanceGroupId" instance_group_id, 1 "UniqVpcId" uniq_vpc_id, 2 "UniqSubnetId" uniq_subnet_id, 3 "Vip" vip,
    4 "Vport" vport
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceData {
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub storage_limit: Option<i64>,
    pub old_cpu: Option<i64>,
    pub old_memory: Option<i64>,
    pub old_storage_limit: Option<i64>,
    pub old_device_type: Option<String>,
    pub device_type: Option<String>,
    pub upgrade_type: Option<String>,
    pub libra_node_count: Option<i64>,
    pub old_libra_node_count: Option<i64>,
}
model! { ModifyInstanceData {
    0 "Cpu" cpu, 1 "Memory" memory, 2 "StorageLimit" storage_limit, 3 "OldCpu" old_cpu, 4 "OldMemory" old_memory,
    5 "OldStorageLimit" old_storage_limit, 6 "OldDeviceType" old_device_type, 7 "DeviceType" device_type,
    8 "UpgradeType" upgrade_type, 9 "LibraNodeCount" libra_node_count, 10 "OldLibraNodeCount" old_libra_node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualBackupData {
    pub backup_type: Option<String>,
    pub backup_method: Option<String>,
    pub snapshot_time: Option<String>,
    pub cross_region_backup_infos: Option<Vec<CrossRegionBackupItem>>,
}
model! { ManualBackupData {
    0 "BackupType" backup_type, 1 "BackupMethod" backup_method, 2 "SnapshotTime" snapshot_time,
    3 "CrossRegionBackupInfos" cross_region_backup_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossRegionBackupItem {
    pub cross_region: Option<String>,
    pub backup_id: Option<i64>,
    pub backup_status: Option<String>,
}
model! { CrossRegionBackupItem {
    0 "CrossRegion" cross_region, 1 "BackupId" backup_id, 2 "BackupStatus" backup_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDbVersionData {
    pub old_version: Option<String>,
    pub new_version: Option<String>,
    pub upgrade_type: Option<String>,
}
model! { ModifyDbVersionData {
    0 "OldVersion" old_version, 1 "NewVersion" new_version, 2 "UpgradeType" upgrade_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterSlaveData {
    pub old_master_zone: Option<String>,
    pub old_slave_zone: Option<Vec<String>>,
    pub new_master_zone: Option<String>,
    pub new_slave_zone: Option<Vec<String>>,
    pub new_slave_zone_attr: Option<Vec<SlaveZoneAttrItem>>,
    pub old_slave_zone_attr: Option<Vec<SlaveZoneAttrItem>>,
}
model! { ClusterSlaveData {
    0 "OldMasterZone" old_master_zone, 1 "OldSlaveZone" old_slave_zone, 2 "NewMasterZone" new_master_zone,
    3 "NewSlaveZone" new_slave_zone, 4 "NewSlaveZoneAttr" new_slave_zone_attr, 5 "OldSlaveZoneAttr" old_slave_zone_attr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchClusterLogBin {
    pub status: Option<String>,
}
model! { SwitchClusterLogBin {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BizTaskModifyParamsData {
    pub cluster_id: Option<String>,
    pub cluster_param_list: Option<Vec<ModifyParamItem>>,
    pub modify_instance_params: Option<Vec<BizTaskModifyInstanceParam>>,
}
model! { BizTaskModifyParamsData {
    0 "ClusterId" cluster_id, 1 "ClusterParamList" cluster_param_list, 2 "ModifyInstanceParams" modify_instance_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BizTaskModifyInstanceParam {
    pub instance_id: Option<String>,
    pub modify_instance_param_list: Option<Vec<ModifyParamItem>>,
}
model! { BizTaskModifyInstanceParam {
    0 "InstanceId" instance_id, 1 "ModifyInstanceParamList" modify_instance_param_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskMaintainInfo {
    pub maintain_start_time: Option<i64>,
    pub maintain_duration: Option<i64>,
    pub maintain_week_days: Option<Vec<String>>,
}
model! { TaskMaintainInfo {
    0 "MaintainStartTime" maintain_start_time, 1 "MaintainDuration" maintain_duration,
    2 "MaintainWeekDays" maintain_week_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskProgressInfo {
    pub current_step: Option<String>,
    pub current_step_progress: Option<i64>,
    pub current_step_remaining_time: Option<String>,
}
model! { TaskProgressInfo {
    0 "CurrentStep" current_step, 1 "CurrentStepProgress" current_step_progress,
    2 "CurrentStepRemainingTime" current_step_remaining_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GdnTaskInfo {
    pub gdn_id: Option<String>,
    pub gdn_name: Option<String>,
    pub primary_cluster_id: Option<String>,
    pub primary_cluster_region: Option<String>,
    pub standby_cluster_region: Option<String>,
    pub standby_cluster_id: Option<String>,
    pub standby_cluster_name: Option<String>,
    pub force_switch_gdn: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub is_support_force: Option<String>,
}
model! { GdnTaskInfo {
    0 "GdnId" gdn_id, 1 "GdnName" gdn_name, 2 "PrimaryClusterId" primary_cluster_id,
    3 "PrimaryClusterRegion" primary_cluster_region, 4 "StandbyClusterRegion" standby_cluster_region,
    5 "StandbyClusterId" standby_cluster_id, 6 "StandbyClusterName" standby_cluster_name,
    7 "ForceSwitchGdn" force_switch_gdn, 8 "Code" code, 9 "Message" message, 10 "IsSupportForce" is_support_force
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIOptimizerTaskData {
    pub template_id: Option<String>,
}
model! { AIOptimizerTaskData {
    0 "TemplateID" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultBackupClusterInfo {
    pub vault_id: String,
}
operation! { DescribeVaultBackupClusterInfo(vault_id: String)
    "DescribeVaultBackupClusterInfo" -> DescribeVaultBackupClusterInfoOutput {
    0 "VaultId" vault_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultBackupClusterInfoOutput {
    pub cluster_infos: Option<Vec<DescribeVaultBackupClusterInfoItem>>,
}
model! { DescribeVaultBackupClusterInfoOutput {
    0 "ClusterInfos" cluster_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultBackupClusterInfoItem {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_status: Option<String>,
    pub cluster_region: Option<String>,
    pub cluster_zone: Option<String>,
}
model! { DescribeVaultBackupClusterInfoItem {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "ClusterStatus" cluster_status,
    3 "ClusterRegion" cluster_region, 4 "ClusterZone" cluster_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaults {
    pub vault_ids: Option<Vec<String>>,
    pub vault_name: Option<String>,
    pub status: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeVaults() "DescribeVaults" -> DescribeVaultsOutput {
    0 "VaultIds" vault_ids: Vec<String>, 1 "VaultName" vault_name: String, 2 "Status" status: Vec<String>,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "OrderBy" order_by: String, 6 "OrderByType" order_by_type: String
} }
paged! { DescribeVaults: DescribeVaultsItem = Offset "Offset", "Vaults" vaults, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultsOutput {
    pub vaults: Option<Vec<DescribeVaultsItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeVaultsOutput {
    0 "Vaults" vaults, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultsItem {
    pub vault_id: Option<String>,
    pub vault_name: Option<String>,
    pub vault_describe: Option<String>,
    pub key_id: Option<String>,
    pub key_region: Option<String>,
    pub key_type: Option<String>,
    pub backup_file_count: Option<i64>,
    pub backup_file_size: Option<i64>,
    pub binlog_file_count: Option<i64>,
    pub binlog_file_size: Option<i64>,
    pub redo_log_file_count: Option<i64>,
    pub redo_log_file_size: Option<i64>,
    pub status: Option<String>,
    pub backup_save_seconds: Option<i64>,
    pub locked_time: Option<String>,
    pub tasks: Option<Vec<ObjectTask>>,
    pub vault_region: Option<String>,
    pub auto_copy_configs: Option<Vec<AutoCopyConfig>>,
}
model! { DescribeVaultsItem {
    0 "VaultId" vault_id, 1 "VaultName" vault_name, 2 "VaultDescribe" vault_describe, 3 "KeyId" key_id,
    4 "KeyRegion" key_region, 5 "KeyType" key_type, 6 "BackupFileCount" backup_file_count,
    7 "BackupFileSize" backup_file_size, 8 "BinlogFileCount" binlog_file_count, 9 "BinlogFileSize" binlog_file_size,
    10 "RedoLogFileCount" redo_log_file_count, 11 "RedoLogFileSize" redo_log_file_size, 12 "Status" status,
    13 "BackupSaveSeconds" backup_save_seconds, 14 "LockedTime" locked_time, 15 "Tasks" tasks,
    16 "VaultRegion" vault_region, 17 "AutoCopyConfigs" auto_copy_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoCopyConfig {
    pub cluster_id: Option<String>,
    pub vault_id: Option<String>,
    pub vault_region: Option<String>,
    pub copy_type: Option<String>,
}
model! { AutoCopyConfig {
    0 "ClusterId" cluster_id, 1 "VaultId" vault_id, 2 "VaultRegion" vault_region, 3 "CopyType" copy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub include_virtual_zones: Option<bool>,
    pub show_permission: Option<bool>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "IncludeVirtualZones" include_virtual_zones: bool, 1 "ShowPermission" show_permission: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub region_set: Option<Vec<SaleRegion>>,
}
model! { DescribeZonesOutput {
    0 "RegionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleRegion {
    pub region: Option<String>,
    pub region_id: Option<i64>,
    pub region_zh: Option<String>,
    pub zone_set: Option<Vec<SaleZone>>,
    pub db_type: Option<String>,
    pub modules: Option<Vec<Module>>,
}
model! { SaleRegion {
    0 "Region" region, 1 "RegionId" region_id, 2 "RegionZh" region_zh, 3 "ZoneSet" zone_set, 4 "DbType" db_type,
    5 "Modules" modules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleZone {
    pub zone: Option<String>,
    pub zone_id: Option<i64>,
    pub zone_zh: Option<String>,
    pub is_support_serverless: Option<i64>,
    pub is_support_normal: Option<i64>,
    pub physical_zone: Option<String>,
    pub has_permission: Option<bool>,
    pub is_whole_rdma_zone: Option<String>,
    pub is_support_create_cluster: Option<i64>,
}
model! { SaleZone {
    0 "Zone" zone, 1 "ZoneId" zone_id, 2 "ZoneZh" zone_zh, 3 "IsSupportServerless" is_support_serverless,
    4 "IsSupportNormal" is_support_normal, 5 "PhysicalZone" physical_zone, 6 "HasPermission" has_permission,
    7 "IsWholeRdmaZone" is_whole_rdma_zone, 8 "IsSupportCreateCluster" is_support_create_cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Module {
    pub is_disable: Option<String>,
    pub module_name: Option<String>,
}
model! { Module {
    0 "IsDisable" is_disable, 1 "ModuleName" module_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    pub instance_ids: Vec<String>,
    pub security_group_ids: Vec<String>,
    /// Deprecated.
    pub zone: Option<String>,
}
operation! { DisassociateSecurityGroups(instance_ids: Vec<String>, security_group_ids: Vec<String>)
    "DisassociateSecurityGroups" -> Empty {
    0 "InstanceIds" instance_ids, 1 "SecurityGroupIds" security_group_ids, 2 "Zone" zone: String
} }

pub type DisassociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadLibraDBClusterList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub filters: Option<Vec<QueryFilter>>,
}
operation! { DownloadLibraDBClusterList() "DownloadLibraDBClusterList" -> DownloadLibraDBClusterListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "OrderBy" order_by: String, 3 "OrderByType" order_by_type: String,
    4 "Filters" filters: Vec<QueryFilter>
} }
paged! { DownloadLibraDBClusterList: LibraClusterSet = Offset "Offset", "ClusterSet" cluster_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadLibraDBClusterListOutput {
    pub cluster_set: Option<Vec<LibraClusterSet>>,
    pub total_count: Option<i64>,
}
model! { DownloadLibraDBClusterListOutput {
    0 "ClusterSet" cluster_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibraClusterSet {
    pub app_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub create_time: Option<String>,
    pub db_version: Option<String>,
    pub instance_set: Option<Vec<LibraInstanceSet>>,
    pub pay_mode: Option<i64>,
    pub period_end_time: Option<String>,
    pub project_id: Option<i64>,
    pub region: Option<String>,
    pub renew_flag: Option<i64>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub storage: Option<i64>,
    pub used_storage: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
}
model! { LibraClusterSet {
    0 "AppId" app_id, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name, 3 "CreateTime" create_time,
    4 "DbVersion" db_version, 5 "InstanceSet" instance_set, 6 "PayMode" pay_mode, 7 "PeriodEndTime" period_end_time,
    8 "ProjectID" project_id, 9 "Region" region, 10 "RenewFlag" renew_flag, 11 "Status" status,
    12 "StatusDesc" status_desc, 13 "Storage" storage, 14 "UsedStorage" used_storage, 15 "Vip" vip, 16 "Vport" vport
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibraInstanceSet {
    pub db_mode: Option<String>,
    pub instance_cpu: Option<i64>,
    pub instance_device_type: Option<String>,
    pub instance_group_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_memory: Option<i64>,
    pub instance_name: Option<String>,
    pub instance_pay_mode: Option<i64>,
    pub instance_period_end_time: Option<String>,
    pub instance_role: Option<String>,
    pub instance_status: Option<String>,
    pub instance_status_desc: Option<String>,
    pub net_type: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub wan_domain: Option<String>,
    pub wan_ip: Option<String>,
    pub wan_port: Option<i64>,
    pub wan_status: Option<String>,
    pub instance_storage: Option<i64>,
    pub instance_storage_type: Option<String>,
}
model! { LibraInstanceSet {
    0 "DbMode" db_mode, 1 "InstanceCpu" instance_cpu, 2 "InstanceDeviceType" instance_device_type,
    3 "InstanceGroupId" instance_group_id, 4 "InstanceId" instance_id, 5 "InstanceMemory" instance_memory,
    6 "InstanceName" instance_name, 7 "InstancePayMode" instance_pay_mode,
    8 "InstancePeriodEndTime" instance_period_end_time, 9 "InstanceRole" instance_role,
    10 "InstanceStatus" instance_status, 11 "InstanceStatusDesc" instance_status_desc, 12 "NetType" net_type,
    13 "UniqSubnetId" uniq_subnet_id, 14 "UniqVpcId" uniq_vpc_id, 15 "Vip" vip, 16 "Vport" vport,
    17 "WanDomain" wan_domain, 18 "WanIP" wan_ip, 19 "WanPort" wan_port, 20 "WanStatus" wan_status,
    21 "InstanceStorage" instance_storage, 22 "InstanceStorageType" instance_storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInstanceErrorLogs {
    pub instance_id: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub log_levels: Option<Vec<String>>,
    pub key_words: Option<Vec<String>>,
    pub file_type: Option<String>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { ExportInstanceErrorLogs(instance_id: String) "ExportInstanceErrorLogs" -> ExportInstanceErrorLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "LogLevels" log_levels: Vec<String>, 6 "KeyWords" key_words: Vec<String>,
    7 "FileType" file_type: String, 8 "OrderBy" order_by: String, 9 "OrderByType" order_by_type: String
} }
paged! { ExportInstanceErrorLogs: ErrorLogItemExport = Offset "Offset", "ErrorLogItems" error_log_items }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInstanceErrorLogsOutput {
    pub error_log_items: Option<Vec<ErrorLogItemExport>>,
    pub file_content: Option<String>,
}
model! { ExportInstanceErrorLogsOutput {
    0 "ErrorLogItems" error_log_items, 1 "FileContent" file_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorLogItemExport {
    pub timestamp: Option<String>,
    pub level: Option<String>,
    pub content: Option<String>,
}
model! { ErrorLogItemExport {
    0 "Timestamp" timestamp, 1 "Level" level, 2 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInstanceSlowQueries {
    pub instance_id: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub username: Option<String>,
    pub host: Option<String>,
    pub database: Option<String>,
    pub file_type: Option<String>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { ExportInstanceSlowQueries(instance_id: String)
    "ExportInstanceSlowQueries" -> ExportInstanceSlowQueriesOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Username" username: String, 6 "Host" host: String, 7 "Database" database: String,
    8 "FileType" file_type: String, 9 "OrderBy" order_by: String, 10 "OrderByType" order_by_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInstanceSlowQueriesOutput {
    pub file_content: Option<String>,
}
model! { ExportInstanceSlowQueriesOutput {
    0 "FileContent" file_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportResourcePackageDeductDetails {
    pub package_id: String,
    pub cluster_ids: Option<Vec<String>>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<String>,
    pub offset: Option<String>,
    pub file_type: Option<String>,
}
operation! { ExportResourcePackageDeductDetails(package_id: String)
    "ExportResourcePackageDeductDetails" -> ExportResourcePackageDeductDetailsOutput {
    0 "PackageId" package_id, 1 "ClusterIds" cluster_ids: Vec<String>, 2 "OrderBy" order_by: String,
    3 "OrderByType" order_by_type: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "Limit" limit: String, 7 "Offset" offset: String, 8 "FileType" file_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportResourcePackageDeductDetailsOutput {
    pub file_content: Option<String>,
}
model! { ExportResourcePackageDeductDetailsOutput {
    0 "FileContent" file_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantAccountPrivileges {
    pub cluster_id: String,
    pub account: InputAccount,
    pub db_table_privileges: Vec<String>,
    pub db_tables: Vec<DbTable>,
}
operation! { GrantAccountPrivileges(cluster_id: String, account: InputAccount, db_table_privileges: Vec<String>, db_tables: Vec<DbTable>)
    "GrantAccountPrivileges" -> Empty {
    0 "ClusterId" cluster_id, 1 "Account" account, 2 "DbTablePrivileges" db_table_privileges, 3 "DbTables" db_tables
} }

pub type GrantAccountPrivilegesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbTable {
    pub db: Option<String>,
    pub table_name: Option<String>,
}
input! { DbTable(db: String) {
    0 "Db" db: String, 1 "TableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreate {
    pub zone: String,
    pub goods_num: i64,
    pub instance_pay_mode: String,
    pub storage_pay_mode: String,
    pub device_type: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub ccu: Option<f64>,
    pub storage_limit: Option<i64>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub storage_version: Option<String>,
    pub is_multi_az: Option<bool>,
}
operation! { InquirePriceCreate(zone: String, goods_num: i64, instance_pay_mode: String, storage_pay_mode: String)
    "InquirePriceCreate" -> InquirePriceCreateOutput {
    0 "Zone" zone, 1 "GoodsNum" goods_num, 2 "InstancePayMode" instance_pay_mode, 3 "StoragePayMode" storage_pay_mode,
    4 "DeviceType" device_type: String, 5 "Cpu" cpu: i64, 6 "Memory" memory: i64, 7 "Ccu" ccu: f64,
    8 "StorageLimit" storage_limit: i64, 9 "TimeSpan" time_span: i64, 10 "TimeUnit" time_unit: String,
    11 "StorageVersion" storage_version: String, 12 "IsMultiAz" is_multi_az: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateOutput {
    pub instance_price: Option<TradePrice>,
    pub storage_price: Option<TradePrice>,
}
model! { InquirePriceCreateOutput {
    0 "InstancePrice" instance_price, 1 "StoragePrice" storage_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TradePrice {
    pub total_price: Option<i64>,
    pub discount: Option<f64>,
    pub total_price_discount: Option<i64>,
    pub unit_price: Option<i64>,
    pub unit_price_discount: Option<i64>,
    pub charge_unit: Option<String>,
    pub unit_price_high_precision: Option<String>,
    pub unit_price_discount_high_precision: Option<String>,
    pub amount_unit: Option<String>,
}
model! { TradePrice {
    0 "TotalPrice" total_price, 1 "Discount" discount, 2 "TotalPriceDiscount" total_price_discount,
    3 "UnitPrice" unit_price, 4 "UnitPriceDiscount" unit_price_discount, 5 "ChargeUnit" charge_unit,
    6 "UnitPriceHighPrecision" unit_price_high_precision,
    7 "UnitPriceDiscountHighPrecision" unit_price_discount_high_precision, 8 "AmountUnit" amount_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModify {
    pub cluster_id: String,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub storage_limit: Option<i64>,
    pub instance_id: Option<String>,
    pub device_type: Option<String>,
    pub ccu: Option<f64>,
}
operation! { InquirePriceModify(cluster_id: String) "InquirePriceModify" -> InquirePriceModifyOutput {
    0 "ClusterId" cluster_id, 1 "Cpu" cpu: i64, 2 "Memory" memory: i64, 3 "StorageLimit" storage_limit: i64,
    4 "InstanceId" instance_id: String, 5 "DeviceType" device_type: String, 6 "Ccu" ccu: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyOutput {
    pub instance_price: Option<TradePrice>,
    pub storage_price: Option<TradePrice>,
}
model! { InquirePriceModifyOutput {
    0 "InstancePrice" instance_price, 1 "StoragePrice" storage_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceMultiSpec {
    pub zone: String,
    pub instance_pay_mode: String,
    pub storage_pay_mode: String,
    pub goods_specs: Vec<GoodsSpec>,
}
operation! { InquirePriceMultiSpec(zone: String, instance_pay_mode: String, storage_pay_mode: String, goods_specs: Vec<GoodsSpec>)
    "InquirePriceMultiSpec" -> InquirePriceMultiSpecOutput {
    0 "Zone" zone, 1 "InstancePayMode" instance_pay_mode, 2 "StoragePayMode" storage_pay_mode,
    3 "GoodsSpecs" goods_specs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsSpec {
    pub goods_num: Option<i64>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub ccu: Option<f64>,
    pub storage_limit: Option<i64>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub device_type: Option<String>,
}
input! { GoodsSpec() {
    0 "GoodsNum" goods_num: i64, 1 "Cpu" cpu: i64, 2 "Memory" memory: i64, 3 "Ccu" ccu: f64,
    4 "StorageLimit" storage_limit: i64, 5 "TimeSpan" time_span: i64, 6 "TimeUnit" time_unit: String,
    7 "DeviceType" device_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceMultiSpecOutput {
    pub goods_price: Option<Vec<GoodsPrice>>,
}
model! { InquirePriceMultiSpecOutput {
    0 "GoodsPrice" goods_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsPrice {
    pub instance_price: Option<TradePrice>,
    pub storage_price: Option<TradePrice>,
    pub goods_spec: Option<GoodsSpec>,
}
model! { GoodsPrice {
    0 "InstancePrice" instance_price, 1 "StoragePrice" storage_price, 2 "GoodsSpec" goods_spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenew {
    pub cluster_id: String,
    pub time_span: i64,
    pub time_unit: String,
}
operation! { InquirePriceRenew(cluster_id: String, time_span: i64, time_unit: String)
    "InquirePriceRenew" -> InquirePriceRenewOutput {
    0 "ClusterId" cluster_id, 1 "TimeSpan" time_span, 2 "TimeUnit" time_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewOutput {
    pub cluster_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub prices: Option<Vec<TradePrice>>,
    pub instance_real_total_price: Option<i64>,
    pub storage_real_total_price: Option<i64>,
}
model! { InquirePriceRenewOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIds" instance_ids, 2 "Prices" prices,
    3 "InstanceRealTotalPrice" instance_real_total_price, 4 "StorageRealTotalPrice" storage_real_total_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateCluster {
    pub cluster_id: String,
    pub db_type: Option<String>,
    pub isolate_reason_types: Option<Vec<i64>>,
    pub isolate_reason: Option<String>,
    pub save_backup: Option<bool>,
}
operation! { IsolateCluster(cluster_id: String) "IsolateCluster" -> IsolateClusterOutput {
    0 "ClusterId" cluster_id, 1 "DbType" db_type: String, 2 "IsolateReasonTypes" isolate_reason_types: Vec<i64>,
    3 "IsolateReason" isolate_reason: String, 4 "SaveBackup" save_backup: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateClusterOutput {
    pub flow_id: Option<i64>,
    pub deal_names: Option<Vec<String>>,
}
model! { IsolateClusterOutput {
    0 "FlowId" flow_id, 1 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateInstance {
    pub cluster_id: String,
    pub instance_id_list: Vec<String>,
    pub db_type: Option<String>,
    pub isolate_reason_types: Option<Vec<i64>>,
    pub isolate_reason: Option<String>,
    pub save_backup: Option<bool>,
}
operation! { IsolateInstance(cluster_id: String, instance_id_list: Vec<String>)
    "IsolateInstance" -> IsolateInstanceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIdList" instance_id_list, 2 "DbType" db_type: String,
    3 "IsolateReasonTypes" isolate_reason_types: Vec<i64>, 4 "IsolateReason" isolate_reason: String,
    5 "SaveBackup" save_backup: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateInstanceOutput {
    pub flow_id: Option<i64>,
    pub deal_names: Option<Vec<String>>,
}
model! { IsolateInstanceOutput {
    0 "FlowId" flow_id, 1 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateLibraDBCluster {
    pub cluster_id: String,
    pub isolate_reason_types: Option<Vec<i64>>,
    pub isolate_reason: Option<String>,
}
operation! { IsolateLibraDBCluster(cluster_id: String) "IsolateLibraDBCluster" -> IsolateLibraDBClusterOutput {
    0 "ClusterId" cluster_id, 1 "IsolateReasonTypes" isolate_reason_types: Vec<i64>,
    2 "IsolateReason" isolate_reason: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateLibraDBClusterOutput {
    pub flow_id: Option<i64>,
    pub deal_names: Option<Vec<String>>,
}
model! { IsolateLibraDBClusterOutput {
    0 "FlowId" flow_id, 1 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateLibraDBInstance {
    pub cluster_id: String,
    pub instance_id_list: Vec<String>,
    pub force_isolate: Option<bool>,
    pub isolate_reason_types: Option<Vec<i64>>,
    pub isolate_reason: Option<String>,
}
operation! { IsolateLibraDBInstance(cluster_id: String, instance_id_list: Vec<String>)
    "IsolateLibraDBInstance" -> IsolateLibraDBInstanceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIdList" instance_id_list, 2 "ForceIsolate" force_isolate: bool,
    3 "IsolateReasonTypes" isolate_reason_types: Vec<i64>, 4 "IsolateReason" isolate_reason: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateLibraDBInstanceOutput {
    pub flow_id: Option<i64>,
    pub deal_names: Option<Vec<String>>,
}
model! { IsolateLibraDBInstanceOutput {
    0 "FlowId" flow_id, 1 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    pub account_name: String,
    pub description: String,
    pub cluster_id: String,
    pub host: Option<String>,
}
operation! { ModifyAccountDescription(account_name: String, description: String, cluster_id: String)
    "ModifyAccountDescription" -> Empty {
    0 "AccountName" account_name, 1 "Description" description, 2 "ClusterId" cluster_id, 3 "Host" host: String
} }

pub type ModifyAccountDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountHost {
    pub cluster_id: String,
    pub new_host: String,
    pub account: InputAccount,
}
operation! { ModifyAccountHost(cluster_id: String, new_host: String, account: InputAccount)
    "ModifyAccountHost" -> Empty {
    0 "ClusterId" cluster_id, 1 "NewHost" new_host, 2 "Account" account
} }

pub type ModifyAccountHostOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountParams {
    pub cluster_id: String,
    pub account: InputAccount,
    pub account_params: Vec<AccountParam>,
}
operation! { ModifyAccountParams(cluster_id: String, account: InputAccount, account_params: Vec<AccountParam>)
    "ModifyAccountParams" -> Empty {
    0 "ClusterId" cluster_id, 1 "Account" account, 2 "AccountParams" account_params
} }

pub type ModifyAccountParamsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountParam {
    pub param_name: Option<String>,
    pub param_value: Option<String>,
}
input! { AccountParam(param_name: String, param_value: String) {
    0 "ParamName" param_name: String, 1 "ParamValue" param_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivileges {
    pub cluster_id: String,
    pub account: InputAccount,
    pub global_privileges: Option<Vec<String>>,
    pub database_privileges: Option<Vec<DatabasePrivileges>>,
    pub table_privileges: Option<Vec<TablePrivileges>>,
}
operation! { ModifyAccountPrivileges(cluster_id: String, account: InputAccount) "ModifyAccountPrivileges" -> Empty {
    0 "ClusterId" cluster_id, 1 "Account" account, 2 "GlobalPrivileges" global_privileges: Vec<String>,
    3 "DatabasePrivileges" database_privileges: Vec<DatabasePrivileges>,
    4 "TablePrivileges" table_privileges: Vec<TablePrivileges>
} }

pub type ModifyAccountPrivilegesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditRuleTemplates {
    pub rule_template_ids: Vec<String>,
    pub rule_filters: Option<Vec<RuleFilters>>,
    pub rule_template_name: Option<String>,
    pub description: Option<String>,
    pub alarm_level: Option<u64>,
    pub alarm_policy: Option<u64>,
}
operation! { ModifyAuditRuleTemplates(rule_template_ids: Vec<String>) "ModifyAuditRuleTemplates" -> Empty {
    0 "RuleTemplateIds" rule_template_ids, 1 "RuleFilters" rule_filters: Vec<RuleFilters>,
    2 "RuleTemplateName" rule_template_name: String, 3 "Description" description: String,
    4 "AlarmLevel" alarm_level: u64, 5 "AlarmPolicy" alarm_policy: u64
} }

pub type ModifyAuditRuleTemplatesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditService {
    pub instance_id: String,
    pub log_expire_day: Option<u64>,
    pub high_log_expire_day: Option<u64>,
    pub audit_all: Option<bool>,
    pub audit_rule_filters: Option<Vec<AuditRuleFilters>>,
    pub rule_template_ids: Option<Vec<String>>,
}
operation! { ModifyAuditService(instance_id: String) "ModifyAuditService" -> Empty {
    0 "InstanceId" instance_id, 1 "LogExpireDay" log_expire_day: u64, 2 "HighLogExpireDay" high_log_expire_day: u64,
    3 "AuditAll" audit_all: bool, 4 "AuditRuleFilters" audit_rule_filters: Vec<AuditRuleFilters>,
    5 "RuleTemplateIds" rule_template_ids: Vec<String>
} }

pub type ModifyAuditServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupConfig {
    pub cluster_id: String,
    pub backup_time_beg: Option<u64>,
    pub backup_time_end: Option<u64>,
    pub reserve_duration: Option<u64>,
    pub backup_freq: Option<Vec<String>>,
    pub backup_type: Option<String>,
    pub logic_backup_config: Option<LogicBackupConfigInfo>,
    pub delete_auto_logic_backup: Option<bool>,
    pub snapshot_secondary_backup_config: Option<SnapshotBackupConfig>,
    pub sparse_backup_config: Option<SparseBackupConfig>,
}
operation! { ModifyBackupConfig(cluster_id: String) "ModifyBackupConfig" -> Empty {
    0 "ClusterId" cluster_id, 1 "BackupTimeBeg" backup_time_beg: u64, 2 "BackupTimeEnd" backup_time_end: u64,
    3 "ReserveDuration" reserve_duration: u64, 4 "BackupFreq" backup_freq: Vec<String>,
    5 "BackupType" backup_type: String, 6 "LogicBackupConfig" logic_backup_config: LogicBackupConfigInfo,
    7 "DeleteAutoLogicBackup" delete_auto_logic_backup: bool,
    8 "SnapshotSecondaryBackupConfig" snapshot_secondary_backup_config: SnapshotBackupConfig,
    9 "SparseBackupConfig" sparse_backup_config: SparseBackupConfig
} }

pub type ModifyBackupConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotBackupConfig {
    pub backup_custom_auto_time: Option<bool>,
    pub backup_time_beg: Option<u64>,
    pub backup_time_end: Option<u64>,
    pub backup_week_days: Option<Vec<String>>,
    pub backup_interval_time: Option<i64>,
    pub reserve_duration: Option<u64>,
    pub backup_trigger_strategy: Option<String>,
    pub auto_copy_vaults: Option<Vec<CreateBackupVaultItem>>,
}
input! { SnapshotBackupConfig() {
    0 "BackupCustomAutoTime" backup_custom_auto_time: bool, 1 "BackupTimeBeg" backup_time_beg: u64,
    2 "BackupTimeEnd" backup_time_end: u64, 3 "BackupWeekDays" backup_week_days: Vec<String>,
    4 "BackupIntervalTime" backup_interval_time: i64, 5 "ReserveDuration" reserve_duration: u64,
    6 "BackupTriggerStrategy" backup_trigger_strategy: String,
    7 "AutoCopyVaults" auto_copy_vaults: Vec<CreateBackupVaultItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparseBackupConfig {
    pub sparse_backup_switch: Option<String>,
    pub sparse_backup_config_infos: Option<Vec<SparseBackupConfigInfo>>,
}
input! { SparseBackupConfig() {
    0 "SparseBackupSwitch" sparse_backup_switch: String,
    1 "SparseBackupConfigInfos" sparse_backup_config_infos: Vec<SparseBackupConfigInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupDownloadRestriction {
    pub cluster_ids: Vec<String>,
    pub limit_type: String,
    pub vpc_comparison_symbol: Option<String>,
    pub ip_comparison_symbol: Option<String>,
    pub limit_vpcs: Option<Vec<BackupLimitVpcItem>>,
    pub limit_ips: Option<Vec<String>>,
}
operation! { ModifyBackupDownloadRestriction(cluster_ids: Vec<String>, limit_type: String)
    "ModifyBackupDownloadRestriction" -> Empty {
    0 "ClusterIds" cluster_ids, 1 "LimitType" limit_type, 2 "VpcComparisonSymbol" vpc_comparison_symbol: String,
    3 "IpComparisonSymbol" ip_comparison_symbol: String, 4 "LimitVpcs" limit_vpcs: Vec<BackupLimitVpcItem>,
    5 "LimitIps" limit_ips: Vec<String>
} }

pub type ModifyBackupDownloadRestrictionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupDownloadUserRestriction {
    pub limit_type: String,
    pub vpc_comparison_symbol: Option<String>,
    pub ip_comparison_symbol: Option<String>,
    pub limit_vpcs: Option<Vec<BackupLimitVpcItem>>,
    pub limit_ips: Option<Vec<String>>,
}
operation! { ModifyBackupDownloadUserRestriction(limit_type: String) "ModifyBackupDownloadUserRestriction" -> Empty {
    0 "LimitType" limit_type, 1 "VpcComparisonSymbol" vpc_comparison_symbol: String,
    2 "IpComparisonSymbol" ip_comparison_symbol: String, 3 "LimitVpcs" limit_vpcs: Vec<BackupLimitVpcItem>,
    4 "LimitIps" limit_ips: Vec<String>
} }

pub type ModifyBackupDownloadUserRestrictionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupName {
    pub cluster_id: String,
    pub backup_id: i64,
    pub backup_name: String,
}
operation! { ModifyBackupName(cluster_id: String, backup_id: i64, backup_name: String) "ModifyBackupName" -> Empty {
    0 "ClusterId" cluster_id, 1 "BackupId" backup_id, 2 "BackupName" backup_name
} }

pub type ModifyBackupNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBinlogConfig {
    pub cluster_id: String,
    pub binlog_config: BinlogConfigInfo,
}
operation! { ModifyBinlogConfig(cluster_id: String, binlog_config: BinlogConfigInfo) "ModifyBinlogConfig" -> Empty {
    0 "ClusterId" cluster_id, 1 "BinlogConfig" binlog_config
} }

pub type ModifyBinlogConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBinlogSaveDays {
    pub cluster_id: String,
    pub binlog_save_days: i64,
    pub binlog_cross_region_save_days: Option<i64>,
}
operation! { ModifyBinlogSaveDays(cluster_id: String, binlog_save_days: i64) "ModifyBinlogSaveDays" -> Empty {
    0 "ClusterId" cluster_id, 1 "BinlogSaveDays" binlog_save_days,
    2 "BinlogCrossRegionSaveDays" binlog_cross_region_save_days: i64
} }

pub type ModifyBinlogSaveDaysOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterBinlogRedoLogAutoCopyVault {
    pub cluster_id: String,
    pub auto_copy_vaults: Option<Vec<CreateBackupVaultItem>>,
}
operation! { ModifyClusterBinlogRedoLogAutoCopyVault(cluster_id: String)
    "ModifyClusterBinlogRedoLogAutoCopyVault" -> ModifyClusterBinlogRedoLogAutoCopyVaultOutput {
    0 "ClusterId" cluster_id, 1 "AutoCopyVaults" auto_copy_vaults: Vec<CreateBackupVaultItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterBinlogRedoLogAutoCopyVaultOutput {
    pub task_id: Option<i64>,
}
model! { ModifyClusterBinlogRedoLogAutoCopyVaultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterDatabase {
    pub cluster_id: String,
    pub db_name: String,
    pub new_user_host_privileges: Option<Vec<UserHostPrivilege>>,
    pub description: Option<String>,
    pub old_user_host_privileges: Option<Vec<UserHostPrivilege>>,
}
operation! { ModifyClusterDatabase(cluster_id: String, db_name: String) "ModifyClusterDatabase" -> Empty {
    0 "ClusterId" cluster_id, 1 "DbName" db_name,
    2 "NewUserHostPrivileges" new_user_host_privileges: Vec<UserHostPrivilege>, 3 "Description" description: String,
    4 "OldUserHostPrivileges" old_user_host_privileges: Vec<UserHostPrivilege>
} }

pub type ModifyClusterDatabaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterGlobalEncryption {
    pub cluster_id: String,
    pub is_open_global_encryption: Option<bool>,
}
operation! { ModifyClusterGlobalEncryption(cluster_id: String)
    "ModifyClusterGlobalEncryption" -> ModifyClusterGlobalEncryptionOutput {
    0 "ClusterId" cluster_id, 1 "IsOpenGlobalEncryption" is_open_global_encryption: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterGlobalEncryptionOutput {
    pub task_id: Option<i64>,
}
model! { ModifyClusterGlobalEncryptionOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterName {
    pub cluster_id: String,
    pub cluster_name: String,
}
operation! { ModifyClusterName(cluster_id: String, cluster_name: String) "ModifyClusterName" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name
} }

pub type ModifyClusterNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterParam {
    pub cluster_id: String,
    pub param_list: Vec<ParamItem>,
    pub is_in_maintain_period: Option<String>,
}
operation! { ModifyClusterParam(cluster_id: String, param_list: Vec<ParamItem>)
    "ModifyClusterParam" -> ModifyClusterParamOutput {
    0 "ClusterId" cluster_id, 1 "ParamList" param_list, 2 "IsInMaintainPeriod" is_in_maintain_period: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterParamOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyClusterParamOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterPasswordComplexity {
    pub cluster_id: String,
    pub validate_password_length: i64,
    pub validate_password_mixed_case_count: i64,
    pub validate_password_special_char_count: i64,
    pub validate_password_number_count: i64,
    pub validate_password_policy: String,
    pub validate_password_dictionary: Option<Vec<String>>,
}

/// What [`ModifyClusterPasswordComplexity::new`] takes.
pub struct ModifyClusterPasswordComplexityRequired {
    pub cluster_id: String,
    pub validate_password_length: i64,
    pub validate_password_mixed_case_count: i64,
    pub validate_password_special_char_count: i64,
    pub validate_password_number_count: i64,
    pub validate_password_policy: String,
}
operation! { ModifyClusterPasswordComplexity{ModifyClusterPasswordComplexityRequired: cluster_id, validate_password_length, validate_password_mixed_case_count, validate_password_special_char_count, validate_password_number_count, validate_password_policy}
    "ModifyClusterPasswordComplexity" -> ModifyClusterPasswordComplexityOutput {
    0 "ClusterId" cluster_id, 1 "ValidatePasswordLength" validate_password_length,
    2 "ValidatePasswordMixedCaseCount" validate_password_mixed_case_count,
    3 "ValidatePasswordSpecialCharCount" validate_password_special_char_count,
    4 "ValidatePasswordNumberCount" validate_password_number_count, 5 "ValidatePasswordPolicy" validate_password_policy,
    6 "ValidatePasswordDictionary" validate_password_dictionary: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterPasswordComplexityOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyClusterPasswordComplexityOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterPeriodScalePolicy {
    pub cluster_id: String,
    pub policy_id: String,
    pub scale_start_time: Option<String>,
    pub scale_end_time: Option<String>,
    pub policy_start_time: Option<String>,
    pub policy_end_time: Option<String>,
    pub period_type: Option<String>,
    pub period_config: Option<Vec<i64>>,
    pub min_cpu: Option<f64>,
    pub max_cpu: Option<f64>,
}
operation! { ModifyClusterPeriodScalePolicy(cluster_id: String, policy_id: String)
    "ModifyClusterPeriodScalePolicy" -> Empty {
    0 "ClusterId" cluster_id, 1 "PolicyId" policy_id, 2 "ScaleStartTime" scale_start_time: String,
    3 "ScaleEndTime" scale_end_time: String, 4 "PolicyStartTime" policy_start_time: String,
    5 "PolicyEndTime" policy_end_time: String, 6 "PeriodType" period_type: String,
    7 "PeriodConfig" period_config: Vec<i64>, 8 "MinCpu" min_cpu: f64, 9 "MaxCpu" max_cpu: f64
} }

pub type ModifyClusterPeriodScalePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterReadOnly {
    pub cluster_ids: Vec<String>,
    pub read_only_operation: String,
    pub is_in_maintain_period: Option<String>,
}
operation! { ModifyClusterReadOnly(cluster_ids: Vec<String>, read_only_operation: String)
    "ModifyClusterReadOnly" -> ModifyClusterReadOnlyOutput {
    0 "ClusterIds" cluster_ids, 1 "ReadOnlyOperation" read_only_operation,
    2 "IsInMaintainPeriod" is_in_maintain_period: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterReadOnlyOutput {
    pub cluster_task_ids: Option<Vec<ClusterTaskId>>,
}
model! { ModifyClusterReadOnlyOutput {
    0 "ClusterTaskIds" cluster_task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterTaskId {
    pub cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ClusterTaskId {
    0 "ClusterId" cluster_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterSlaveZone {
    pub cluster_id: String,
    pub old_slave_zone: String,
    pub new_slave_zone: String,
    pub binlog_sync_way: Option<String>,
    pub semi_sync_timeout: Option<i64>,
}
operation! { ModifyClusterSlaveZone(cluster_id: String, old_slave_zone: String, new_slave_zone: String)
    "ModifyClusterSlaveZone" -> ModifyClusterSlaveZoneOutput {
    0 "ClusterId" cluster_id, 1 "OldSlaveZone" old_slave_zone, 2 "NewSlaveZone" new_slave_zone,
    3 "BinlogSyncWay" binlog_sync_way: String, 4 "SemiSyncTimeout" semi_sync_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterSlaveZoneOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyClusterSlaveZoneOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterStorage {
    pub cluster_id: String,
    pub new_storage_limit: i64,
    pub old_storage_limit: i64,
    pub deal_mode: Option<i64>,
}
operation! { ModifyClusterStorage(cluster_id: String, new_storage_limit: i64, old_storage_limit: i64)
    "ModifyClusterStorage" -> ModifyClusterStorageOutput {
    0 "ClusterId" cluster_id, 1 "NewStorageLimit" new_storage_limit, 2 "OldStorageLimit" old_storage_limit,
    3 "DealMode" deal_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterStorageOutput {
    pub tran_id: Option<String>,
    pub big_deal_ids: Option<Vec<String>>,
    pub deal_names: Option<Vec<String>>,
}
model! { ModifyClusterStorageOutput {
    0 "TranId" tran_id, 1 "BigDealIds" big_deal_ids, 2 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    pub instance_id: String,
    pub security_group_ids: Vec<String>,
    pub zone: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
}
operation! { ModifyDBInstanceSecurityGroups(instance_id: String, security_group_ids: Vec<String>)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityGroupIds" security_group_ids, 2 "Zone" zone: String,
    3 "UniqVpcId" uniq_vpc_id: String, 4 "Vip" vip: String, 5 "Vport" vport: i64
} }

pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceName {
    pub instance_id: String,
    pub instance_name: String,
}
operation! { ModifyInstanceName(instance_id: String, instance_name: String) "ModifyInstanceName" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

pub type ModifyInstanceNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParam {
    pub cluster_id: String,
    pub instance_ids: Option<Vec<String>>,
    pub cluster_param_list: Option<Vec<ModifyParamItem>>,
    pub instance_param_list: Option<Vec<ModifyParamItem>>,
    pub is_in_maintain_period: Option<String>,
}
operation! { ModifyInstanceParam(cluster_id: String) "ModifyInstanceParam" -> ModifyInstanceParamOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIds" instance_ids: Vec<String>,
    2 "ClusterParamList" cluster_param_list: Vec<ModifyParamItem>,
    3 "InstanceParamList" instance_param_list: Vec<ModifyParamItem>,
    4 "IsInMaintainPeriod" is_in_maintain_period: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParamOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyInstanceParamOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceUpgradeLimitDays {
    pub cluster_id: String,
    pub instance_id: String,
    pub upgrade_limit_days: i64,
}
operation! { ModifyInstanceUpgradeLimitDays(cluster_id: String, instance_id: String, upgrade_limit_days: i64)
    "ModifyInstanceUpgradeLimitDays" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "UpgradeLimitDays" upgrade_limit_days
} }

pub type ModifyInstanceUpgradeLimitDaysOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterAccountDescription {
    pub cluster_id: String,
    pub account_name: String,
    pub description: String,
    pub host: Option<String>,
}
operation! { ModifyLibraDBClusterAccountDescription(cluster_id: String, account_name: String, description: String)
    "ModifyLibraDBClusterAccountDescription" -> Empty {
    0 "ClusterId" cluster_id, 1 "AccountName" account_name, 2 "Description" description, 3 "Host" host: String
} }

pub type ModifyLibraDBClusterAccountDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterAccountHost {
    pub cluster_id: String,
    pub account: InputAccount,
    pub new_host: String,
}
operation! { ModifyLibraDBClusterAccountHost(cluster_id: String, account: InputAccount, new_host: String)
    "ModifyLibraDBClusterAccountHost" -> Empty {
    0 "ClusterId" cluster_id, 1 "Account" account, 2 "NewHost" new_host
} }

pub type ModifyLibraDBClusterAccountHostOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterAccountPrivilege {
    pub cluster_id: String,
    pub account: InputAccount,
    pub global_privileges: Option<Vec<String>>,
    pub database_privileges: Option<Vec<DatabasePrivileges>>,
    pub table_privileges: Option<Vec<TablePrivileges>>,
}
operation! { ModifyLibraDBClusterAccountPrivilege(cluster_id: String, account: InputAccount)
    "ModifyLibraDBClusterAccountPrivilege" -> Empty {
    0 "ClusterId" cluster_id, 1 "Account" account, 2 "GlobalPrivileges" global_privileges: Vec<String>,
    3 "DatabasePrivileges" database_privileges: Vec<DatabasePrivileges>,
    4 "TablePrivileges" table_privileges: Vec<TablePrivileges>
} }

pub type ModifyLibraDBClusterAccountPrivilegeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterDataSource {
    pub cluster_id: String,
    pub instance_id: String,
    pub src_info: Option<Vec<LibraDBClusterSrcInfo>>,
}
operation! { ModifyLibraDBClusterDataSource(cluster_id: String, instance_id: String)
    "ModifyLibraDBClusterDataSource" -> ModifyLibraDBClusterDataSourceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "SrcInfo" src_info: Vec<LibraDBClusterSrcInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibraDBClusterSrcInfo {
    pub src_instance_type: Option<String>,
    pub access_type: Option<String>,
    pub src_instance_id: Option<String>,
    pub src_cluster_id: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
    pub user: Option<String>,
    pub password: Option<Secret>,
    pub sql_mode: Option<String>,
    pub src_app_id: Option<i64>,
    pub src_uin: Option<String>,
    pub src_sub_account_uin: Option<String>,
    pub account_mode: Option<String>,
    pub region: Option<String>,
    pub operation: Option<String>,
}
input! { LibraDBClusterSrcInfo(src_instance_type: String) {
    0 "SrcInstanceType" src_instance_type: String, 1 "AccessType" access_type: String,
    2 "SrcInstanceId" src_instance_id: String, 3 "SrcClusterId" src_cluster_id: String, 4 "IP" ip: String,
    5 "Port" port: String, 6 "User" user: String, 7 "Password" password: Secret, 8 "SqlMode" sql_mode: String,
    9 "SrcAppId" src_app_id: i64, 10 "SrcUin" src_uin: String, 11 "SrcSubAccountUin" src_sub_account_uin: String,
    12 "AccountMode" account_mode: String, 13 "Region" region: String, 14 "Operation" operation: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterDataSourceOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyLibraDBClusterDataSourceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterName {
    pub cluster_id: String,
    pub cluster_name: String,
}
operation! { ModifyLibraDBClusterName(cluster_id: String, cluster_name: String) "ModifyLibraDBClusterName" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name
} }

pub type ModifyLibraDBClusterNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterProject {
    pub cluster_id_set: Option<Vec<String>>,
    pub project_id: Option<i64>,
}
operation! { ModifyLibraDBClusterProject() "ModifyLibraDBClusterProject" -> ModifyLibraDBClusterProjectOutput {
    0 "ClusterIdSet" cluster_id_set: Vec<String>, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterProjectOutput {
    pub affected_cluster_id_set: Option<Vec<String>>,
}
model! { ModifyLibraDBClusterProjectOutput {
    0 "AffectedClusterIdSet" affected_cluster_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterReplicationObject {
    pub cluster_id: String,
    pub instance_id: String,
    pub force_default_map_rule: Option<String>,
    pub objects: Option<Vec<ReplicationObject>>,
    pub auto_map_rules: Option<Vec<AutoMapRule>>,
    pub refresh_mapping: Option<bool>,
}
operation! { ModifyLibraDBClusterReplicationObject(cluster_id: String, instance_id: String)
    "ModifyLibraDBClusterReplicationObject" -> ModifyLibraDBClusterReplicationObjectOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "ForceDefaultMapRule" force_default_map_rule: String,
    3 "Objects" objects: Vec<ReplicationObject>, 4 "AutoMapRules" auto_map_rules: Vec<AutoMapRule>,
    5 "RefreshMapping" refresh_mapping: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationObject {
    pub src_instance_type: Option<String>,
    pub src_cluster_id: Option<String>,
    pub src_instance_id: Option<String>,
    pub replication_job_id: Option<String>,
    pub migrate_objects: Option<MigrateOpt>,
}
input! { ReplicationObject(src_instance_type: String) {
    0 "SrcInstanceType" src_instance_type: String, 1 "SrcClusterId" src_cluster_id: String,
    2 "SrcInstanceId" src_instance_id: String, 3 "ReplicationJobId" replication_job_id: String,
    4 "MigrateObjects" migrate_objects: MigrateOpt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateOpt {
    pub database_tables: Option<MigrateObject>,
}
input! { MigrateOpt() {
    0 "DatabaseTables" database_tables: MigrateObject
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterReplicationObjectOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyLibraDBClusterReplicationObjectOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBForwardConfig {
    pub instance_id: String,
    pub forward_mode: Option<String>,
    pub forward_list: Option<Vec<ForwardInstanceInfo>>,
}
operation! { ModifyLibraDBForwardConfig(instance_id: String) "ModifyLibraDBForwardConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ForwardMode" forward_mode: String,
    2 "ForwardList" forward_list: Vec<ForwardInstanceInfo>
} }

pub type ModifyLibraDBForwardConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintainPeriodConfig {
    pub instance_id: String,
    pub maintain_start_time: i64,
    pub maintain_duration: i64,
    pub maintain_week_days: Vec<String>,
}
operation! { ModifyMaintainPeriodConfig(instance_id: String, maintain_start_time: i64, maintain_duration: i64, maintain_week_days: Vec<String>)
    "ModifyMaintainPeriodConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "MaintainStartTime" maintain_start_time, 2 "MaintainDuration" maintain_duration,
    3 "MaintainWeekDays" maintain_week_days
} }

pub type ModifyMaintainPeriodConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParamTemplate {
    pub template_id: i64,
    pub template_name: Option<String>,
    pub template_description: Option<String>,
    pub param_list: Option<Vec<ModifyParamItem>>,
}
operation! { ModifyParamTemplate(template_id: i64) "ModifyParamTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateName" template_name: String,
    2 "TemplateDescription" template_description: String, 3 "ParamList" param_list: Vec<ModifyParamItem>
} }

pub type ModifyParamTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProxyDesc {
    pub cluster_id: String,
    pub proxy_group_id: String,
    pub description: String,
}
operation! { ModifyProxyDesc(cluster_id: String, proxy_group_id: String, description: String)
    "ModifyProxyDesc" -> Empty {
    0 "ClusterId" cluster_id, 1 "ProxyGroupId" proxy_group_id, 2 "Description" description
} }

pub type ModifyProxyDescOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProxyRwSplit {
    pub cluster_id: String,
    pub proxy_group_id: String,
    pub consistency_type: Option<String>,
    pub consistency_time_out: Option<String>,
    pub weight_mode: Option<String>,
    pub instance_weights: Option<Vec<ProxyInstanceWeight>>,
    pub fail_over: Option<String>,
    pub auto_add_ro: Option<String>,
    pub open_rw: Option<String>,
    pub rw_type: Option<String>,
    pub trans_split: Option<bool>,
    pub access_mode: Option<String>,
    pub open_connection_pool: Option<String>,
    pub connection_pool_type: Option<String>,
    pub connection_pool_time_out: Option<i64>,
    pub ap_node_as_ro_node: Option<bool>,
    pub ap_query_to_other_node: Option<bool>,
    pub load_balance_mode: Option<String>,
}
operation! { ModifyProxyRwSplit(cluster_id: String, proxy_group_id: String)
    "ModifyProxyRwSplit" -> ModifyProxyRwSplitOutput {
    0 "ClusterId" cluster_id, 1 "ProxyGroupId" proxy_group_id, 2 "ConsistencyType" consistency_type: String,
    3 "ConsistencyTimeOut" consistency_time_out: String, 4 "WeightMode" weight_mode: String,
    5 "InstanceWeights" instance_weights: Vec<ProxyInstanceWeight>, 6 "FailOver" fail_over: String,
    7 "AutoAddRo" auto_add_ro: String, 8 "OpenRw" open_rw: String, 9 "RwType" rw_type: String,
    10 "TransSplit" trans_split: bool, 11 "AccessMode" access_mode: String,
    12 "OpenConnectionPool" open_connection_pool: String, 13 "ConnectionPoolType" connection_pool_type: String,
    14 "ConnectionPoolTimeOut" connection_pool_time_out: i64, 15 "ApNodeAsRoNode" ap_node_as_ro_node: bool,
    16 "ApQueryToOtherNode" ap_query_to_other_node: bool, 17 "LoadBalanceMode" load_balance_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProxyRwSplitOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { ModifyProxyRwSplitOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePackageClusters {
    pub package_id: String,
    pub bind_cluster_ids: Option<Vec<String>>,
    pub unbind_cluster_ids: Option<Vec<String>>,
}
operation! { ModifyResourcePackageClusters(package_id: String) "ModifyResourcePackageClusters" -> Empty {
    0 "PackageId" package_id, 1 "BindClusterIds" bind_cluster_ids: Vec<String>,
    2 "UnbindClusterIds" unbind_cluster_ids: Vec<String>
} }

pub type ModifyResourcePackageClustersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePackageName {
    pub package_id: String,
    pub package_name: String,
}
operation! { ModifyResourcePackageName(package_id: String, package_name: String) "ModifyResourcePackageName" -> Empty {
    0 "PackageId" package_id, 1 "PackageName" package_name
} }

pub type ModifyResourcePackageNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePackagesDeductionPriority {
    pub package_type: String,
    pub cluster_id: String,
    pub deduction_priorities: Vec<PackagePriority>,
}
operation! { ModifyResourcePackagesDeductionPriority(package_type: String, cluster_id: String, deduction_priorities: Vec<PackagePriority>)
    "ModifyResourcePackagesDeductionPriority" -> Empty {
    0 "PackageType" package_type, 1 "ClusterId" cluster_id, 2 "DeductionPriorities" deduction_priorities
} }

pub type ModifyResourcePackagesDeductionPriorityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackagePriority {
    pub package_id: Option<String>,
    pub deduction_priority: Option<i64>,
}
input! { PackagePriority() {
    0 "PackageId" package_id: String, 1 "DeductionPriority" deduction_priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServerlessStrategy {
    pub cluster_id: String,
    pub auto_pause: Option<String>,
    pub auto_pause_delay: Option<i64>,
    pub auto_scale_up_delay: Option<i64>,
    pub auto_scale_down_delay: Option<i64>,
    pub min_cpu: Option<f64>,
    pub max_cpu: Option<f64>,
    pub min_ro_cpu: Option<f64>,
    pub max_ro_cpu: Option<f64>,
    pub min_ro_count: Option<i64>,
    pub max_ro_count: Option<i64>,
    pub auto_archive: Option<String>,
    pub upgrade_type: Option<String>,
    pub security_group_ids_for_new_ro: Option<Vec<String>>,
}
operation! { ModifyServerlessStrategy(cluster_id: String) "ModifyServerlessStrategy" -> ModifyServerlessStrategyOutput {
    0 "ClusterId" cluster_id, 1 "AutoPause" auto_pause: String, 2 "AutoPauseDelay" auto_pause_delay: i64,
    3 "AutoScaleUpDelay" auto_scale_up_delay: i64, 4 "AutoScaleDownDelay" auto_scale_down_delay: i64,
    5 "MinCpu" min_cpu: f64, 6 "MaxCpu" max_cpu: f64, 7 "MinRoCpu" min_ro_cpu: f64, 8 "MaxRoCpu" max_ro_cpu: f64,
    9 "MinRoCount" min_ro_count: i64, 10 "MaxRoCount" max_ro_count: i64, 11 "AutoArchive" auto_archive: String,
    12 "UpgradeType" upgrade_type: String, 13 "SecurityGroupIdsForNewRo" security_group_ids_for_new_ro: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServerlessStrategyOutput {
    /// Deprecated.
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { ModifyServerlessStrategyOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapBackupCrossRegionConfig {
    pub cluster_id: String,
    pub cross_regions_enable: Option<String>,
    pub cross_regions: Option<Vec<String>>,
    pub cross_region_save_days: Option<i64>,
}
operation! { ModifySnapBackupCrossRegionConfig(cluster_id: String)
    "ModifySnapBackupCrossRegionConfig" -> ModifySnapBackupCrossRegionConfigOutput {
    0 "ClusterId" cluster_id, 1 "CrossRegionsEnable" cross_regions_enable: String,
    2 "CrossRegions" cross_regions: Vec<String>, 3 "CrossRegionSaveDays" cross_region_save_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapBackupCrossRegionConfigOutput {
    pub task_id: Option<i64>,
}
model! { ModifySnapBackupCrossRegionConfigOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVault {
    pub vault_id: String,
    pub vault_name: Option<String>,
    pub vault_describe: Option<String>,
    pub backup_save_seconds: Option<i64>,
    pub key_id: Option<String>,
    pub key_type: Option<String>,
    pub key_region: Option<String>,
    pub is_lock: Option<bool>,
    pub locked_time: Option<String>,
    pub is_encryption: Option<bool>,
}
operation! { ModifyVault(vault_id: String) "ModifyVault" -> ModifyVaultOutput {
    0 "VaultId" vault_id, 1 "VaultName" vault_name: String, 2 "VaultDescribe" vault_describe: String,
    3 "BackupSaveSeconds" backup_save_seconds: i64, 4 "KeyId" key_id: String, 5 "KeyType" key_type: String,
    6 "KeyRegion" key_region: String, 7 "IsLock" is_lock: bool, 8 "LockedTime" locked_time: String,
    9 "IsEncryption" is_encryption: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVaultOutput {
    pub task_id: Option<i64>,
}
model! { ModifyVaultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVipVport {
    pub cluster_id: String,
    /// Deprecated.
    pub instance_grp_id: Option<String>,
    pub instance_group_id: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub db_type: Option<String>,
    pub old_ip_reserve_hours: Option<i64>,
}
operation! { ModifyVipVport(cluster_id: String) "ModifyVipVport" -> ModifyVipVportOutput {
    0 "ClusterId" cluster_id, 1 "InstanceGrpId" instance_grp_id: String, 2 "InstanceGroupId" instance_group_id: String,
    3 "Vip" vip: String, 4 "Vport" vport: i64, 5 "DbType" db_type: String,
    6 "OldIpReserveHours" old_ip_reserve_hours: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVipVportOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyVipVportOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineCluster {
    pub cluster_id: String,
}
operation! { OfflineCluster(cluster_id: String) "OfflineCluster" -> OfflineClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineClusterOutput {
    pub flow_id: Option<i64>,
}
model! { OfflineClusterOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineInstance {
    pub cluster_id: String,
    pub instance_id_list: Vec<String>,
}
operation! { OfflineInstance(cluster_id: String, instance_id_list: Vec<String>)
    "OfflineInstance" -> OfflineInstanceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIdList" instance_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { OfflineInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineLibraDBCluster {
    pub cluster_id: String,
}
operation! { OfflineLibraDBCluster(cluster_id: String) "OfflineLibraDBCluster" -> OfflineLibraDBClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineLibraDBClusterOutput {
    pub flow_id: Option<i64>,
}
model! { OfflineLibraDBClusterOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineLibraDBInstance {
    pub cluster_id: String,
    pub instance_id_list: Vec<String>,
}
operation! { OfflineLibraDBInstance(cluster_id: String, instance_id_list: Vec<String>)
    "OfflineLibraDBInstance" -> OfflineLibraDBInstanceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIdList" instance_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineLibraDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { OfflineLibraDBInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAIOptimizer {
    pub cluster_id: String,
    pub instance_id: String,
}
operation! { OpenAIOptimizer(cluster_id: String, instance_id: String) "OpenAIOptimizer" -> OpenAIOptimizerOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAIOptimizerOutput {
    pub task_id: Option<i64>,
}
model! { OpenAIOptimizerOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAuditService {
    pub instance_id: String,
    pub log_expire_day: u64,
    pub high_log_expire_day: Option<u64>,
    /// Deprecated.
    pub audit_rule_filters: Option<Vec<AuditRuleFilters>>,
    pub rule_template_ids: Option<Vec<String>>,
    pub audit_all: Option<bool>,
}
operation! { OpenAuditService(instance_id: String, log_expire_day: u64) "OpenAuditService" -> Empty {
    0 "InstanceId" instance_id, 1 "LogExpireDay" log_expire_day, 2 "HighLogExpireDay" high_log_expire_day: u64,
    3 "AuditRuleFilters" audit_rule_filters: Vec<AuditRuleFilters>, 4 "RuleTemplateIds" rule_template_ids: Vec<String>,
    5 "AuditAll" audit_all: bool
} }

pub type OpenAuditServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClusterPasswordComplexity {
    pub cluster_id: String,
    pub validate_password_length: i64,
    pub validate_password_mixed_case_count: i64,
    pub validate_password_special_char_count: i64,
    pub validate_password_number_count: i64,
    pub validate_password_policy: String,
    pub validate_password_dictionary: Option<Vec<String>>,
}

/// What [`OpenClusterPasswordComplexity::new`] takes.
pub struct OpenClusterPasswordComplexityRequired {
    pub cluster_id: String,
    pub validate_password_length: i64,
    pub validate_password_mixed_case_count: i64,
    pub validate_password_special_char_count: i64,
    pub validate_password_number_count: i64,
    pub validate_password_policy: String,
}
operation! { OpenClusterPasswordComplexity{OpenClusterPasswordComplexityRequired: cluster_id, validate_password_length, validate_password_mixed_case_count, validate_password_special_char_count, validate_password_number_count, validate_password_policy}
    "OpenClusterPasswordComplexity" -> OpenClusterPasswordComplexityOutput {
    0 "ClusterId" cluster_id, 1 "ValidatePasswordLength" validate_password_length,
    2 "ValidatePasswordMixedCaseCount" validate_password_mixed_case_count,
    3 "ValidatePasswordSpecialCharCount" validate_password_special_char_count,
    4 "ValidatePasswordNumberCount" validate_password_number_count, 5 "ValidatePasswordPolicy" validate_password_policy,
    6 "ValidatePasswordDictionary" validate_password_dictionary: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClusterPasswordComplexityOutput {
    pub flow_id: Option<i64>,
}
model! { OpenClusterPasswordComplexityOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClusterReadOnlyInstanceGroupAccess {
    pub cluster_id: String,
    pub port: String,
    pub security_group_ids: Option<Vec<String>>,
}
operation! { OpenClusterReadOnlyInstanceGroupAccess(cluster_id: String, port: String)
    "OpenClusterReadOnlyInstanceGroupAccess" -> OpenClusterReadOnlyInstanceGroupAccessOutput {
    0 "ClusterId" cluster_id, 1 "Port" port, 2 "SecurityGroupIds" security_group_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClusterReadOnlyInstanceGroupAccessOutput {
    pub flow_id: Option<i64>,
}
model! { OpenClusterReadOnlyInstanceGroupAccessOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClusterTransparentEncrypt {
    pub cluster_id: String,
    pub key_type: String,
    pub key_id: Option<String>,
    pub key_region: Option<String>,
    pub is_open_global_encryption: Option<bool>,
}
operation! { OpenClusterTransparentEncrypt(cluster_id: String, key_type: String)
    "OpenClusterTransparentEncrypt" -> OpenClusterTransparentEncryptOutput {
    0 "ClusterId" cluster_id, 1 "KeyType" key_type, 2 "KeyId" key_id: String, 3 "KeyRegion" key_region: String,
    4 "IsOpenGlobalEncryption" is_open_global_encryption: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClusterTransparentEncryptOutput {
    pub task_id: Option<i64>,
}
model! { OpenClusterTransparentEncryptOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenReadOnlyInstanceExclusiveAccess {
    pub cluster_id: String,
    pub instance_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub port: i64,
    pub security_group_ids: Option<Vec<String>>,
}

/// What [`OpenReadOnlyInstanceExclusiveAccess::new`] takes.
pub struct OpenReadOnlyInstanceExclusiveAccessRequired {
    pub cluster_id: String,
    pub instance_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub port: i64,
}
operation! { OpenReadOnlyInstanceExclusiveAccess{OpenReadOnlyInstanceExclusiveAccessRequired: cluster_id, instance_id, vpc_id, subnet_id, port}
    "OpenReadOnlyInstanceExclusiveAccess" -> OpenReadOnlyInstanceExclusiveAccessOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id, 4 "Port" port,
    5 "SecurityGroupIds" security_group_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenReadOnlyInstanceExclusiveAccessOutput {
    pub flow_id: Option<i64>,
}
model! { OpenReadOnlyInstanceExclusiveAccessOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSSL {
    pub cluster_id: String,
    pub instance_id: Option<String>,
}
operation! { OpenSSL(cluster_id: String) "OpenSSL" -> OpenSSLOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSSLOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { OpenSSLOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWan {
    /// Deprecated.
    pub instance_grp_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_group_id: Option<String>,
}
operation! { OpenWan() "OpenWan" -> OpenWanOutput {
    0 "InstanceGrpId" instance_grp_id: String, 1 "InstanceId" instance_id: String,
    2 "InstanceGroupId" instance_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWanOutput {
    pub flow_id: Option<i64>,
}
model! { OpenWanOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseServerless {
    pub cluster_id: String,
    pub force_pause: Option<i64>,
}
operation! { PauseServerless(cluster_id: String) "PauseServerless" -> PauseServerlessOutput {
    0 "ClusterId" cluster_id, 1 "ForcePause" force_pause: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseServerlessOutput {
    pub flow_id: Option<i64>,
}
model! { PauseServerlessOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundResourcePackage {
    pub package_id: String,
}
operation! { RefundResourcePackage(package_id: String) "RefundResourcePackage" -> RefundResourcePackageOutput {
    0 "PackageId" package_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundResourcePackageOutput {
    pub deal_names: Option<Vec<String>>,
}
model! { RefundResourcePackageOutput {
    0 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReloadBalanceProxyNode {
    pub cluster_id: String,
    pub proxy_group_id: String,
}
operation! { ReloadBalanceProxyNode(cluster_id: String, proxy_group_id: String)
    "ReloadBalanceProxyNode" -> ReloadBalanceProxyNodeOutput {
    0 "ClusterId" cluster_id, 1 "ProxyGroupId" proxy_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReloadBalanceProxyNodeOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { ReloadBalanceProxyNodeOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveClusterSlaveZone {
    pub cluster_id: String,
    pub slave_zone: String,
}
operation! { RemoveClusterSlaveZone(cluster_id: String, slave_zone: String)
    "RemoveClusterSlaveZone" -> RemoveClusterSlaveZoneOutput {
    0 "ClusterId" cluster_id, 1 "SlaveZone" slave_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveClusterSlaveZoneOutput {
    pub flow_id: Option<i64>,
}
model! { RemoveClusterSlaveZoneOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewClusters {
    pub cluster_id: String,
    pub time_span: f64,
    pub time_unit: String,
    pub deal_mode: Option<i64>,
}
operation! { RenewClusters(cluster_id: String, time_span: f64, time_unit: String)
    "RenewClusters" -> RenewClustersOutput {
    0 "ClusterId" cluster_id, 1 "TimeSpan" time_span, 2 "TimeUnit" time_unit, 3 "DealMode" deal_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewClustersOutput {
    pub big_deal_ids: Option<Vec<String>>,
    pub deal_names: Option<Vec<String>>,
    pub tran_id: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub cluster_ids: Option<Vec<String>>,
}
model! { RenewClustersOutput {
    0 "BigDealIds" big_deal_ids, 1 "DealNames" deal_names, 2 "TranId" tran_id, 3 "ResourceIds" resource_ids,
    4 "ClusterIds" cluster_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLibraDBClusters {
    pub time_span: i64,
    pub time_unit: String,
    pub cluster_id: String,
    pub deal_mode: Option<i64>,
}
operation! { RenewLibraDBClusters(time_span: i64, time_unit: String, cluster_id: String)
    "RenewLibraDBClusters" -> RenewLibraDBClustersOutput {
    0 "TimeSpan" time_span, 1 "TimeUnit" time_unit, 2 "ClusterId" cluster_id, 3 "DealMode" deal_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLibraDBClustersOutput {
    pub big_deal_ids: Option<Vec<String>>,
    pub tran_id: Option<String>,
    pub deal_names: Option<Vec<String>>,
    pub resource_ids: Option<Vec<String>>,
    pub cluster_ids: Option<Vec<String>>,
}
model! { RenewLibraDBClustersOutput {
    0 "BigDealIds" big_deal_ids, 1 "TranId" tran_id, 2 "DealNames" deal_names, 3 "ResourceIds" resource_ids,
    4 "ClusterIds" cluster_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplayInstanceAuditLog {
    pub source_cluster_id: String,
    pub source_instance_id: String,
    pub target_cluster_id: String,
    pub target_instance_id: String,
    pub target_user_name: String,
    pub target_password: Secret,
    pub start_time: String,
    pub end_time: String,
}

/// What [`ReplayInstanceAuditLog::new`] takes.
pub struct ReplayInstanceAuditLogRequired {
    pub source_cluster_id: String,
    pub source_instance_id: String,
    pub target_cluster_id: String,
    pub target_instance_id: String,
    pub target_user_name: String,
    pub target_password: Secret,
    pub start_time: String,
    pub end_time: String,
}
operation! { ReplayInstanceAuditLog{ReplayInstanceAuditLogRequired: source_cluster_id, source_instance_id, target_cluster_id, target_instance_id, target_user_name, target_password, start_time, end_time}
    "ReplayInstanceAuditLog" -> ReplayInstanceAuditLogOutput {
    0 "SourceClusterId" source_cluster_id, 1 "SourceInstanceId" source_instance_id,
    2 "TargetClusterId" target_cluster_id, 3 "TargetInstanceId" target_instance_id, 4 "TargetUserName" target_user_name,
    5 "TargetPassword" target_password, 6 "StartTime" start_time, 7 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplayInstanceAuditLogOutput {
    pub task_id: Option<i64>,
}
model! { ReplayInstanceAuditLogOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    pub account_name: String,
    pub account_password: Secret,
    pub cluster_id: String,
    pub host: Option<String>,
}
operation! { ResetAccountPassword(account_name: String, account_password: Secret, cluster_id: String)
    "ResetAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "ClusterId" cluster_id, 3 "Host" host: String
} }

pub type ResetAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetLibraDBClusterAccountPassword {
    pub cluster_id: String,
    pub account_password: Secret,
    pub account_name: String,
    pub encrypt_method: Option<String>,
    pub host: Option<String>,
}
operation! { ResetLibraDBClusterAccountPassword(cluster_id: String, account_password: Secret, account_name: String)
    "ResetLibraDBClusterAccountPassword" -> Empty {
    0 "ClusterId" cluster_id, 1 "AccountPassword" account_password, 2 "AccountName" account_name,
    3 "EncryptMethod" encrypt_method: String, 4 "Host" host: String
} }

pub type ResetLibraDBClusterAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    pub instance_id: String,
}
operation! { RestartInstance(instance_id: String) "RestartInstance" -> RestartInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { RestartInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLibraDBInstance {
    pub instance_id: String,
}
operation! { RestartLibraDBInstance(instance_id: String) "RestartLibraDBInstance" -> RestartLibraDBInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLibraDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { RestartLibraDBInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeServerless {
    pub cluster_id: String,
}
operation! { ResumeServerless(cluster_id: String) "ResumeServerless" -> ResumeServerlessOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeServerlessOutput {
    pub flow_id: Option<i64>,
}
model! { ResumeServerlessOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAccountPrivileges {
    pub cluster_id: String,
    pub account: InputAccount,
    pub db_table_privileges: Vec<String>,
    pub db_tables: Vec<DbTable>,
}
operation! { RevokeAccountPrivileges(cluster_id: String, account: InputAccount, db_table_privileges: Vec<String>, db_tables: Vec<DbTable>)
    "RevokeAccountPrivileges" -> Empty {
    0 "ClusterId" cluster_id, 1 "Account" account, 2 "DbTablePrivileges" db_table_privileges, 3 "DbTables" db_tables
} }

pub type RevokeAccountPrivilegesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollBackCluster {
    pub cluster_id: String,
    pub rollback_strategy: String,
    pub rollback_id: Option<u64>,
    pub expect_time: Option<String>,
    pub expect_time_thresh: Option<u64>,
    pub rollback_databases: Option<Vec<RollbackDatabase>>,
    pub rollback_tables: Option<Vec<RollbackTable>>,
    pub rollback_mode: Option<String>,
    pub vault_id: Option<String>,
}
operation! { RollBackCluster(cluster_id: String, rollback_strategy: String) "RollBackCluster" -> RollBackClusterOutput {
    0 "ClusterId" cluster_id, 1 "RollbackStrategy" rollback_strategy, 2 "RollbackId" rollback_id: u64,
    3 "ExpectTime" expect_time: String, 4 "ExpectTimeThresh" expect_time_thresh: u64,
    5 "RollbackDatabases" rollback_databases: Vec<RollbackDatabase>,
    6 "RollbackTables" rollback_tables: Vec<RollbackTable>, 7 "RollbackMode" rollback_mode: String,
    8 "VaultId" vault_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollBackClusterOutput {
    pub flow_id: Option<i64>,
}
model! { RollBackClusterOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackToNewCluster {
    pub zone: String,
    pub original_cluster_id: String,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub cluster_name: Option<String>,
    pub rollback_id: Option<u64>,
    pub expect_time: Option<String>,
    pub auto_voucher: Option<i64>,
    pub resource_tags: Option<Vec<Tag>>,
    pub db_mode: Option<String>,
    pub min_cpu: Option<f64>,
    pub max_cpu: Option<f64>,
    pub auto_pause: Option<String>,
    pub auto_pause_delay: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub alarm_policy_ids: Option<Vec<String>>,
    pub cluster_params: Option<Vec<ParamItem>>,
    pub param_template_id: Option<i64>,
    pub instance_init_infos: Option<Vec<InstanceInitInfo>>,
    pub deal_mode: Option<i64>,
    pub pay_mode: Option<i64>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub rollback_databases: Option<Vec<RollbackDatabase>>,
    pub rollback_tables: Option<Vec<RollbackTable>>,
    pub original_ro_instance_list: Option<Vec<String>>,
    pub project_id: Option<i64>,
    pub auto_archive: Option<String>,
    pub from_save_backup: Option<bool>,
    pub sync_way: Option<String>,
    pub semi_sync_timeout: Option<i64>,
    pub slave_zone: Option<String>,
}
operation! { RollbackToNewCluster(zone: String, original_cluster_id: String)
    "RollbackToNewCluster" -> RollbackToNewClusterOutput {
    0 "Zone" zone, 1 "OriginalClusterId" original_cluster_id, 2 "UniqVpcId" uniq_vpc_id: String,
    3 "UniqSubnetId" uniq_subnet_id: String, 4 "ClusterName" cluster_name: String, 5 "RollbackId" rollback_id: u64,
    6 "ExpectTime" expect_time: String, 7 "AutoVoucher" auto_voucher: i64, 8 "ResourceTags" resource_tags: Vec<Tag>,
    9 "DbMode" db_mode: String, 10 "MinCpu" min_cpu: f64, 11 "MaxCpu" max_cpu: f64, 12 "AutoPause" auto_pause: String,
    13 "AutoPauseDelay" auto_pause_delay: i64, 14 "SecurityGroupIds" security_group_ids: Vec<String>,
    15 "AlarmPolicyIds" alarm_policy_ids: Vec<String>, 16 "ClusterParams" cluster_params: Vec<ParamItem>,
    17 "ParamTemplateId" param_template_id: i64, 18 "InstanceInitInfos" instance_init_infos: Vec<InstanceInitInfo>,
    19 "DealMode" deal_mode: i64, 20 "PayMode" pay_mode: i64, 21 "TimeSpan" time_span: i64,
    22 "TimeUnit" time_unit: String, 23 "RollbackDatabases" rollback_databases: Vec<RollbackDatabase>,
    24 "RollbackTables" rollback_tables: Vec<RollbackTable>,
    25 "OriginalROInstanceList" original_ro_instance_list: Vec<String>, 26 "ProjectId" project_id: i64,
    27 "AutoArchive" auto_archive: String, 28 "FromSaveBackup" from_save_backup: bool, 29 "SyncWay" sync_way: String,
    30 "SemiSyncTimeout" semi_sync_timeout: i64, 31 "SlaveZone" slave_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackToNewClusterOutput {
    pub tran_id: Option<String>,
    pub deal_names: Option<Vec<String>>,
    pub resource_ids: Option<Vec<String>>,
    pub cluster_ids: Option<Vec<String>>,
    pub big_deal_ids: Option<Vec<String>>,
}
model! { RollbackToNewClusterOutput {
    0 "TranId" tran_id, 1 "DealNames" deal_names, 2 "ResourceIds" resource_ids, 3 "ClusterIds" cluster_ids,
    4 "BigDealIds" big_deal_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClusterDatabases {
    pub cluster_id: String,
    pub database: Option<String>,
    pub match_type: Option<i64>,
}
operation! { SearchClusterDatabases(cluster_id: String) "SearchClusterDatabases" -> SearchClusterDatabasesOutput {
    0 "ClusterId" cluster_id, 1 "Database" database: String, 2 "MatchType" match_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClusterDatabasesOutput {
    pub databases: Option<Vec<String>>,
}
model! { SearchClusterDatabasesOutput {
    0 "Databases" databases
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClusterTables {
    pub cluster_id: String,
    pub database: Option<String>,
    pub table: Option<String>,
    pub table_type: Option<String>,
}
operation! { SearchClusterTables(cluster_id: String) "SearchClusterTables" -> SearchClusterTablesOutput {
    0 "ClusterId" cluster_id, 1 "Database" database: String, 2 "Table" table: String, 3 "TableType" table_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClusterTablesOutput {
    pub tables: Option<Vec<DatabaseTables>>,
}
model! { SearchClusterTablesOutput {
    0 "Tables" tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLibraDBClusterRenewFlag {
    pub resource_ids: Option<Vec<String>>,
    pub auto_renew_flag: Option<i64>,
}
operation! { SetLibraDBClusterRenewFlag() "SetLibraDBClusterRenewFlag" -> SetLibraDBClusterRenewFlagOutput {
    0 "ResourceIds" resource_ids: Vec<String>, 1 "AutoRenewFlag" auto_renew_flag: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLibraDBClusterRenewFlagOutput {
    pub count: Option<i64>,
}
model! { SetLibraDBClusterRenewFlagOutput {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRenewFlag {
    pub resource_ids: Vec<String>,
    pub auto_renew_flag: i64,
}
operation! { SetRenewFlag(resource_ids: Vec<String>, auto_renew_flag: i64) "SetRenewFlag" -> SetRenewFlagOutput {
    0 "ResourceIds" resource_ids, 1 "AutoRenewFlag" auto_renew_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRenewFlagOutput {
    pub count: Option<i64>,
}
model! { SetRenewFlagOutput {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCLSDelivery {
    pub instance_id: String,
    pub cls_topic_ids: Vec<String>,
    pub log_type: Option<String>,
    pub is_in_maintain_period: Option<String>,
}
operation! { StartCLSDelivery(instance_id: String, cls_topic_ids: Vec<String>)
    "StartCLSDelivery" -> StartCLSDeliveryOutput {
    0 "InstanceId" instance_id, 1 "CLSTopicIds" cls_topic_ids, 2 "LogType" log_type: String,
    3 "IsInMaintainPeriod" is_in_maintain_period: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCLSDeliveryOutput {
    pub task_id: Option<i64>,
}
model! { StartCLSDeliveryOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCLSDelivery {
    pub instance_id: String,
    pub cls_topic_ids: Vec<String>,
    pub log_type: Option<String>,
    pub is_in_maintain_period: Option<String>,
}
operation! { StopCLSDelivery(instance_id: String, cls_topic_ids: Vec<String>)
    "StopCLSDelivery" -> StopCLSDeliveryOutput {
    0 "InstanceId" instance_id, 1 "CLSTopicIds" cls_topic_ids, 2 "LogType" log_type: String,
    3 "IsInMaintainPeriod" is_in_maintain_period: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCLSDeliveryOutput {
    pub task_id: Option<i64>,
}
model! { StopCLSDeliveryOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchClusterVpc {
    pub cluster_id: String,
    pub uniq_vpc_id: String,
    pub uniq_subnet_id: String,
    pub old_ip_reserve_hours: i64,
}
operation! { SwitchClusterVpc(cluster_id: String, uniq_vpc_id: String, uniq_subnet_id: String, old_ip_reserve_hours: i64)
    "SwitchClusterVpc" -> SwitchClusterVpcOutput {
    0 "ClusterId" cluster_id, 1 "UniqVpcId" uniq_vpc_id, 2 "UniqSubnetId" uniq_subnet_id,
    3 "OldIpReserveHours" old_ip_reserve_hours
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchClusterVpcOutput {
    pub flow_id: Option<i64>,
}
model! { SwitchClusterVpcOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchClusterZone {
    pub cluster_id: String,
    pub old_zone: String,
    pub new_zone: String,
    pub is_in_maintain_period: Option<String>,
}
operation! { SwitchClusterZone(cluster_id: String, old_zone: String, new_zone: String)
    "SwitchClusterZone" -> SwitchClusterZoneOutput {
    0 "ClusterId" cluster_id, 1 "OldZone" old_zone, 2 "NewZone" new_zone,
    3 "IsInMaintainPeriod" is_in_maintain_period: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchClusterZoneOutput {
    pub task_id: Option<i64>,
    pub flow_id: Option<i64>,
}
model! { SwitchClusterZoneOutput {
    0 "TaskId" task_id, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchProxyVpc {
    pub cluster_id: String,
    pub uniq_vpc_id: String,
    pub uniq_subnet_id: String,
    pub old_ip_reserve_hours: i64,
    pub proxy_group_id: String,
}

/// What [`SwitchProxyVpc::new`] takes.
pub struct SwitchProxyVpcRequired {
    pub cluster_id: String,
    pub uniq_vpc_id: String,
    pub uniq_subnet_id: String,
    pub old_ip_reserve_hours: i64,
    pub proxy_group_id: String,
}
operation! { SwitchProxyVpc{SwitchProxyVpcRequired: cluster_id, uniq_vpc_id, uniq_subnet_id, old_ip_reserve_hours, proxy_group_id}
    "SwitchProxyVpc" -> SwitchProxyVpcOutput {
    0 "ClusterId" cluster_id, 1 "UniqVpcId" uniq_vpc_id, 2 "UniqSubnetId" uniq_subnet_id,
    3 "OldIpReserveHours" old_ip_reserve_hours, 4 "ProxyGroupId" proxy_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchProxyVpcOutput {
    pub flow_id: Option<i64>,
}
model! { SwitchProxyVpcOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferClusterPrepayToPostpay {}
operation! { TransferClusterPrepayToPostpay() "TransferClusterPrepayToPostpay" -> Empty {} }

pub type TransferClusterPrepayToPostpayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferClusterZone {
    pub cluster_id: String,
    pub dst_zone: String,
    pub max_lag: i64,
    pub transfer_type: String,
    pub dst_slave_zone: Option<String>,
    pub proxy_zones: Option<Vec<ProxyZone>>,
}
operation! { TransferClusterZone(cluster_id: String, dst_zone: String, max_lag: i64, transfer_type: String)
    "TransferClusterZone" -> TransferClusterZoneOutput {
    0 "ClusterId" cluster_id, 1 "DstZone" dst_zone, 2 "MaxLag" max_lag, 3 "TransferType" transfer_type,
    4 "DstSlaveZone" dst_slave_zone: String, 5 "ProxyZones" proxy_zones: Vec<ProxyZone>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferClusterZoneOutput {
    pub task_id: Option<i64>,
}
model! { TransferClusterZoneOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferStoragePrepayToPostpay {}
operation! { TransferStoragePrepayToPostpay() "TransferStoragePrepayToPostpay" -> Empty {} }

pub type TransferStoragePrepayToPostpayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindClusterResourcePackages {
    pub cluster_id: String,
    pub package_ids: Option<Vec<String>>,
}
operation! { UnbindClusterResourcePackages(cluster_id: String) "UnbindClusterResourcePackages" -> Empty {
    0 "ClusterId" cluster_id, 1 "PackageIds" package_ids: Vec<String>
} }

pub type UnbindClusterResourcePackagesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterVersion {
    pub cluster_id: String,
    pub cynos_version: String,
    pub upgrade_type: String,
}
operation! { UpgradeClusterVersion(cluster_id: String, cynos_version: String, upgrade_type: String)
    "UpgradeClusterVersion" -> UpgradeClusterVersionOutput {
    0 "ClusterId" cluster_id, 1 "CynosVersion" cynos_version, 2 "UpgradeType" upgrade_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterVersionOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeClusterVersionOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    pub instance_id: String,
    pub cpu: i64,
    pub memory: i64,
    pub upgrade_type: String,
    pub device_type: Option<String>,
    pub storage_limit: Option<u64>,
    pub auto_voucher: Option<i64>,
    pub db_type: Option<String>,
    pub deal_mode: Option<i64>,
    pub upgrade_mode: Option<String>,
    pub upgrade_proxy: Option<UpgradeProxyItem>,
}
operation! { UpgradeInstance(instance_id: String, cpu: i64, memory: i64, upgrade_type: String)
    "UpgradeInstance" -> UpgradeInstanceOutput {
    0 "InstanceId" instance_id, 1 "Cpu" cpu, 2 "Memory" memory, 3 "UpgradeType" upgrade_type,
    4 "DeviceType" device_type: String, 5 "StorageLimit" storage_limit: u64, 6 "AutoVoucher" auto_voucher: i64,
    7 "DbType" db_type: String, 8 "DealMode" deal_mode: i64, 9 "UpgradeMode" upgrade_mode: String,
    10 "UpgradeProxy" upgrade_proxy: UpgradeProxyItem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceOutput {
    pub tran_id: Option<String>,
    pub big_deal_ids: Option<Vec<String>>,
    pub deal_names: Option<Vec<String>>,
}
model! { UpgradeInstanceOutput {
    0 "TranId" tran_id, 1 "BigDealIds" big_deal_ids, 2 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxy {
    pub cluster_id: String,
    pub cpu: i64,
    pub mem: i64,
    pub proxy_count: Option<i64>,
    pub proxy_group_id: Option<String>,
    pub reload_balance: Option<String>,
    pub is_in_maintain_period: Option<String>,
    pub proxy_zones: Option<Vec<ProxyZone>>,
    pub is_roll_upgrade: Option<String>,
    pub roll_upgrade_waiting_time: Option<i64>,
}
operation! { UpgradeProxy(cluster_id: String, cpu: i64, mem: i64) "UpgradeProxy" -> UpgradeProxyOutput {
    0 "ClusterId" cluster_id, 1 "Cpu" cpu, 2 "Mem" mem, 3 "ProxyCount" proxy_count: i64,
    4 "ProxyGroupId" proxy_group_id: String, 5 "ReloadBalance" reload_balance: String,
    6 "IsInMaintainPeriod" is_in_maintain_period: String, 7 "ProxyZones" proxy_zones: Vec<ProxyZone>,
    8 "IsRollUpgrade" is_roll_upgrade: String, 9 "RollUpgradeWaitingTime" roll_upgrade_waiting_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxyOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { UpgradeProxyOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxyVersion {
    pub cluster_id: String,
    pub src_proxy_version: String,
    pub dst_proxy_version: String,
    pub proxy_group_id: Option<String>,
    pub is_in_maintain_period: Option<String>,
}
operation! { UpgradeProxyVersion(cluster_id: String, src_proxy_version: String, dst_proxy_version: String)
    "UpgradeProxyVersion" -> UpgradeProxyVersionOutput {
    0 "ClusterId" cluster_id, 1 "SrcProxyVersion" src_proxy_version, 2 "DstProxyVersion" dst_proxy_version,
    3 "ProxyGroupId" proxy_group_id: String, 4 "IsInMaintainPeriod" is_in_maintain_period: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxyVersionOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { UpgradeProxyVersionOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_BATCH_GET_INSTANCE_ERROR: &str = "FailedOperation.BatchGetInstanceError";
    pub const FAILED_OPERATION_BIND_SOURCE_PACKAGE_ERROR: &str = "FailedOperation.BindSourcePackageError";
    pub const FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR: &str = "FailedOperation.CamCheckResourceError";
    pub const FAILED_OPERATION_CAM_SIG_AND_AUTH_ERROR: &str = "FailedOperation.CamSigAndAuthError";
    pub const FAILED_OPERATION_CHECK_VPC_AND_SUBNET_ERROR: &str = "FailedOperation.CheckVpcAndSubnetError";
    pub const FAILED_OPERATION_CREATE_AUDIT_FAIL_ERROR: &str = "FailedOperation.CreateAuditFailError";
    pub const FAILED_OPERATION_CREATE_ORDER: &str = "FailedOperation.CreateOrder";
    pub const FAILED_OPERATION_CREATE_SOURCE_PACKAGE_ERROR: &str = "FailedOperation.CreateSourcePackageError";
    pub const FAILED_OPERATION_CYNOSDB_MYSQL_SET_BACKUP_STRATEGY: &str =
        "FailedOperation.CynosdbMysqlSetBackupStrategy";
    pub const FAILED_OPERATION_DATABASE_ACCESS_ERROR: &str = "FailedOperation.DatabaseAccessError";
    pub const FAILED_OPERATION_DESCRIBE_ACCOUNT_PRIVILEGES_ERROR: &str =
        "FailedOperation.DescribeAccountPrivilegesError";
    pub const FAILED_OPERATION_FLOW_CREATE_ERROR: &str = "FailedOperation.FlowCreateError";
    pub const FAILED_OPERATION_FLOW_NOT_FOUND_ERROR: &str = "FailedOperation.FlowNotFoundError";
    pub const FAILED_OPERATION_GET_BACKUP_STRATEGY_ERROR: &str = "FailedOperation.GetBackupStrategyError";
    pub const FAILED_OPERATION_GET_NET_SERVICE_INFO_ERROR: &str = "FailedOperation.GetNetServiceInfoError";
    pub const FAILED_OPERATION_GET_OSS_INFO_ERROR: &str = "FailedOperation.GetOssInfoError";
    pub const FAILED_OPERATION_INSTANCE_QUERY_ERROR: &str = "FailedOperation.InstanceQueryError";
    pub const FAILED_OPERATION_INSUFFICIENT_BALANCE: &str = "FailedOperation.InsufficientBalance";
    pub const FAILED_OPERATION_MODIFY_DEDUCTION_PRIORITY_ERROR: &str = "FailedOperation.ModifyDeductionPriorityError";
    pub const FAILED_OPERATION_OPERATION_FAILED_ERROR: &str = "FailedOperation.OperationFailedError";
    pub const FAILED_OPERATION_PROXY_CHECK_ERROR: &str = "FailedOperation.ProxyCheckError";
    pub const FAILED_OPERATION_QUERY_SOURCE_PACKAGE_DETAIL_ERROR: &str =
        "FailedOperation.QuerySourcePackageDetailError";
    pub const FAILED_OPERATION_QUERY_SOURCE_PACKAGE_ERROR: &str = "FailedOperation.QuerySourcePackageError";
    pub const FAILED_OPERATION_QUERY_SPEC_BY_SPEC_CODE_ERROR: &str = "FailedOperation.QuerySpecBySpecCodeError";
    pub const FAILED_OPERATION_REFUND_SOURCE_PACKAGE_ERROR: &str = "FailedOperation.RefundSourcePackageError";
    pub const FAILED_OPERATION_SERVERLESS_SET_STRATEGY_ERROR: &str = "FailedOperation.ServerlessSetStrategyError";
    pub const FAILED_OPERATION_SERVICE_ACCESS_ERROR: &str = "FailedOperation.ServiceAccessError";
    pub const FAILED_OPERATION_SPEC_NOT_FOUND_ERROR: &str = "FailedOperation.SpecNotFoundError";
    pub const FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR: &str = "FailedOperation.TradeCreateOrderError";
    pub const FAILED_OPERATION_UN_BIND_SOURCE_PACKAGE_ERROR: &str = "FailedOperation.UnBindSourcePackageError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DBError";
    pub const INTERNAL_ERROR_DB_OPERATION_FAILED: &str = "InternalError.DbOperationFailed";
    pub const INTERNAL_ERROR_GET_ROLE_ERROR: &str = "InternalError.GetRoleError";
    pub const INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED: &str = "InternalError.GetSecurityGroupDetailFailed";
    pub const INTERNAL_ERROR_GET_SUBNET_FAILED: &str = "InternalError.GetSubnetFailed";
    pub const INTERNAL_ERROR_GET_VPC_FAILED: &str = "InternalError.GetVpcFailed";
    pub const INTERNAL_ERROR_HTTP_ERROR: &str = "InternalError.HttpError";
    pub const INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR: &str = "InternalError.InternalHttpServerError";
    pub const INTERNAL_ERROR_INTERNAL_INNER_SERVICE_ERROR: &str = "InternalError.InternalInnerServiceError";
    pub const INTERNAL_ERROR_LIST_INSTANCE_FAILED: &str = "InternalError.ListInstanceFailed";
    pub const INTERNAL_ERROR_LIST_INSTANCES_ERROR: &str = "InternalError.ListInstancesError";
    pub const INTERNAL_ERROR_OPERATE_WAN_FAIL: &str = "InternalError.OperateWanFail";
    pub const INTERNAL_ERROR_OPERATION_NOT_SUPPORT: &str = "InternalError.OperationNotSupport";
    pub const INTERNAL_ERROR_QUERY_DATABASE_FAILED: &str = "InternalError.QueryDatabaseFailed";
    pub const INTERNAL_ERROR_SERVICE_ERROR: &str = "InternalError.ServiceError";
    pub const INTERNAL_ERROR_SYSTEM_ERROR: &str = "InternalError.SystemError";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR: &str = "InvalidParameter.ControllerNotFoundError";
    pub const INVALID_PARAMETER_EXCEPTION_PARAM: &str = "InvalidParameter.ExceptionParam";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_ERROR: &str = "InvalidParameter.InvalidParameterError";
    pub const INVALID_PARAMETER_ISOLATE_NOT_ALLOWED: &str = "InvalidParameter.IsolateNotAllowed";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_ALREADY_EXIST_ERROR: &str =
        "InvalidParameterValue.AccountAlreadyExistError";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_EXIST: &str = "InvalidParameterValue.AccountExist";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR: &str = "InvalidParameterValue.AccountNotExistError";
    pub const INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND: &str = "InvalidParameterValue.ClusterNotFound";
    pub const INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND: &str = "InvalidParameterValue.DBTypeNotFound";
    pub const INVALID_PARAMETER_VALUE_DB_MODE_NOT_SERVERLESS_ERROR: &str =
        "InvalidParameterValue.DbModeNotServerlessError";
    pub const INVALID_PARAMETER_VALUE_DEAL_NAME_NOT_FOUND: &str = "InvalidParameterValue.DealNameNotFound";
    pub const INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND: &str = "InvalidParameterValue.FlowNotFound";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME: &str = "InvalidParameterValue.IllegalInstanceName";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY: &str = "InvalidParameterValue.IllegalOrderBy";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD: &str = "InvalidParameterValue.IllegalPassword";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND: &str = "InvalidParameterValue.InstanceNotFound";
    pub const INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT: &str = "InvalidParameterValue.InternalAccount";
    pub const INVALID_PARAMETER_VALUE_INTERNAL_DOMAIN_RESERVE_TOO_SHORT_ERROR: &str =
        "InvalidParameterValue.InternalDomainReserveTooShortError";
    pub const INVALID_PARAMETER_VALUE_INVALID_DB_VERSION: &str = "InvalidParameterValue.InvalidDBVersion";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.InvalidParameterValueError";
    pub const INVALID_PARAMETER_VALUE_INVALID_PASSWORD_VALUE_ERROR: &str =
        "InvalidParameterValue.InvalidPasswordValueError";
    pub const INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR: &str = "InvalidParameterValue.InvalidRegionIdError";
    pub const INVALID_PARAMETER_VALUE_INVALID_SPEC: &str = "InvalidParameterValue.InvalidSpec";
    pub const INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR: &str = "InvalidParameterValue.InvalidZoneIdError";
    pub const INVALID_PARAMETER_VALUE_PARAM_BOTH_SET_ERROR: &str = "InvalidParameterValue.ParamBothSetError";
    pub const INVALID_PARAMETER_VALUE_PARAM_ERROR: &str = "InvalidParameterValue.ParamError";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH_ERROR: &str = "InvalidParameterValue.ParameterMismatchError";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_OUT_RANGE_ERROR: &str = "InvalidParameterValue.ParameterOutRangeError";
    pub const INVALID_PARAMETER_VALUE_PRE_PAY_PAY_MODE_ERROR: &str = "InvalidParameterValue.PrePayPayModeError";
    pub const INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_FOUND: &str = "InvalidParameterValue.ProjectIdNotFound";
    pub const INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE: &str = "InvalidParameterValue.RegionZoneUnavailable";
    pub const INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND: &str = "InvalidParameterValue.StoragePoolNotFound";
    pub const INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND: &str = "InvalidParameterValue.SubnetNotFound";
    pub const INVALID_PARAMETER_VALUE_SUBNET_UNCHANGED_ERROR: &str = "InvalidParameterValue.SubnetUnchangedError";
    pub const INVALID_PARAMETER_VALUE_VALUE_NOT_FOUND: &str = "InvalidParameterValue.ValueNotFound";
    pub const INVALID_PARAMETER_VALUE_VPC_NOT_FOUND: &str = "InvalidParameterValue.VpcNotFound";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_CLUSTER_INSTANCE_LIMIT: &str = "LimitExceeded.ClusterInstanceLimit";
    pub const LIMIT_EXCEEDED_USER_INSTANCE_LIMIT: &str = "LimitExceeded.UserInstanceLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED_AUDIT_FILE_OVER_QUOTA_ERROR: &str = "OperationDenied.AuditFileOverQuotaError";
    pub const OPERATION_DENIED_AUDIT_LOG_CLOSED_ERROR: &str = "OperationDenied.AuditLogClosedError";
    pub const OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR: &str = "OperationDenied.AuditPolicyNotExistError";
    pub const OPERATION_DENIED_AUDIT_STATUS_ERROR: &str = "OperationDenied.AuditStatusError";
    pub const OPERATION_DENIED_BACKUP_VAULT_TASK_CONFLICT_ERROR: &str = "OperationDenied.BackupVaultTaskConflictError";
    pub const OPERATION_DENIED_CAM_DENIED_ERROR: &str = "OperationDenied.CamDeniedError";
    pub const OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR: &str = "OperationDenied.ClusterOpNotAllowedError";
    pub const OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR: &str = "OperationDenied.ClusterStatusDeniedError";
    pub const OPERATION_DENIED_CLUSTER_TASK_CONFLICT_ERROR: &str = "OperationDenied.ClusterTaskConflictError";
    pub const OPERATION_DENIED_CREATE_TASK_AND_FLOW_ERROR: &str = "OperationDenied.CreateTaskAndFlowError";
    pub const OPERATION_DENIED_CYNOSDB_VERSION_NOT_SUPPORT_ERROR: &str =
        "OperationDenied.CynosdbVersionNotSupportError";
    pub const OPERATION_DENIED_DISABLE_NEW_STORAGE_MULTI_ZONE_DEPLOYMENT_ERROR: &str =
        "OperationDenied.DisableNewStorageMultiZoneDeploymentError";
    pub const OPERATION_DENIED_FEATURE_NOT_SUPPORT_ERROR: &str = "OperationDenied.FeatureNotSupportError";
    pub const OPERATION_DENIED_GET_PROXY_GROUP_FAILED_ERROR: &str = "OperationDenied.GetProxyGroupFailedError";
    pub const OPERATION_DENIED_INSTANCE_ACCESS_DENIED_ERROR: &str = "OperationDenied.InstanceAccessDeniedError";
    pub const OPERATION_DENIED_INSTANCE_GRP_TASK_CONFLICT_ERROR: &str = "OperationDenied.InstanceGrpTaskConflictError";
    pub const OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR: &str = "OperationDenied.InstanceStatusDeniedError";
    pub const OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR: &str = "OperationDenied.InstanceStatusLimitError";
    pub const OPERATION_DENIED_INSTANCE_TASK_CONFLICT_ERROR: &str = "OperationDenied.InstanceTaskConflictError";
    pub const OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR: &str = "OperationDenied.InsufficientBalanceError";
    pub const OPERATION_DENIED_INVALID_REGION_FOR_ROLLBACK_NEW_CLUSTER: &str =
        "OperationDenied.InvalidRegionForRollbackNewCluster";
    pub const OPERATION_DENIED_IS_NOT_ROLLBACK_CLUSTER_ERROR: &str = "OperationDenied.IsNotRollbackClusterError";
    pub const OPERATION_DENIED_LENGTH_OVER_LIMIT: &str = "OperationDenied.LengthOverLimit";
    pub const OPERATION_DENIED_LIMIT_DAY_FOR_AUDIT_REPLAY_ERROR: &str = "OperationDenied.LimitDayForAuditReplayError";
    pub const OPERATION_DENIED_MISSING_PARAMETER_ERROR: &str = "OperationDenied.MissingParameterError";
    pub const OPERATION_DENIED_NEW_STORAGE_ONLY_SUPPORT80_ERROR: &str = "OperationDenied.NewStorageOnlySupport80Error";
    pub const OPERATION_DENIED_NO_AVALIABLE_RESOUCE_ERROR: &str = "OperationDenied.NoAvaliableResouceError";
    pub const OPERATION_DENIED_ONLY_NEW_STORAGE_SUPPORT_STORAGE_COMPRESSION_ERROR: &str =
        "OperationDenied.OnlyNewStorageSupportStorageCompressionError";
    pub const OPERATION_DENIED_OPERATION_DENIED_ERROR: &str = "OperationDenied.OperationDeniedError";
    pub const OPERATION_DENIED_PAUSED_SLS_NOT_ALLOW_MODIFY_SLAVE: &str = "OperationDenied.PausedSlsNotAllowModifySlave";
    pub const OPERATION_DENIED_PROXY_CONNECT_COUNT_CHECK_ERROR: &str = "OperationDenied.ProxyConnectCountCheckError";
    pub const OPERATION_DENIED_PROXY_NODE_COUNT_CHECK_ERROR: &str = "OperationDenied.ProxyNodeCountCheckError";
    pub const OPERATION_DENIED_PROXY_NOT_RUNNING_ERROR: &str = "OperationDenied.ProxyNotRunningError";
    pub const OPERATION_DENIED_PROXY_SALE_ZONE_CHECK_ERROR: &str = "OperationDenied.ProxySaleZoneCheckError";
    pub const OPERATION_DENIED_PROXY_STOCK_CHECK_ERROR: &str = "OperationDenied.ProxyStockCheckError";
    pub const OPERATION_DENIED_PROXY_VERSION_CHECK_ERROR: &str = "OperationDenied.ProxyVersionCheckError";
    pub const OPERATION_DENIED_PROXY_ZONE_CHECK_ERROR: &str = "OperationDenied.ProxyZoneCheckError";
    pub const OPERATION_DENIED_SECONDARY_CACHE_UNKNOWN_ERROR: &str = "OperationDenied.SecondaryCacheUnknownError";
    pub const OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED: &str = "OperationDenied.ServerlessClusterStatusDenied";
    pub const OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED: &str =
        "OperationDenied.ServerlessInstanceStatusDenied";
    pub const OPERATION_DENIED_TASK_CONFLICT_ERROR: &str = "OperationDenied.TaskConflictError";
    pub const OPERATION_DENIED_TRADE_BUSINESS_CHECK_ERROR: &str = "OperationDenied.TradeBusinessCheckError";
    pub const OPERATION_DENIED_UN_SUPPORT_SALE_SPEC_ERROR: &str = "OperationDenied.UnSupportSaleSpecError";
    pub const OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR: &str = "OperationDenied.UnsupportOpenAuditError";
    pub const OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR: &str = "OperationDenied.UserNotAuthenticatedError";
    pub const OPERATION_DENIED_USER_RESOURCE_TASK_CONFLICT_ERROR: &str =
        "OperationDenied.UserResourceTaskConflictError";
    pub const OPERATION_DENIED_VERSION_NOT_SUPPORT_ERROR: &str = "OperationDenied.VersionNotSupportError";
    pub const RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND_ERROR: &str = "ResourceNotFound.ClusterNotFoundError";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR: &str = "ResourceNotFound.InstanceNotFoundError";
    pub const RESOURCE_NOT_FOUND_RESOURCE_ERROR: &str = "ResourceNotFound.ResourceError";
    pub const RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_ERR: &str = "ResourceNotFound.ResourceNotFoundErr";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL: &str = "ResourceUnavailable.InstanceLockFail";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL: &str = "ResourceUnavailable.InstanceStatusAbnormal";
    pub const UNAUTHORIZED_OPERATION_NOT_REAL_NAME_ACCOUNT: &str = "UnauthorizedOperation.NotRealNameAccount";
    pub const UNAUTHORIZED_OPERATION_PERMISSION_DENIED: &str = "UnauthorizedOperation.PermissionDenied";
    pub const UNAUTHORIZED_OPERATION_ROLE_UNAUTHORIZED: &str = "UnauthorizedOperation.RoleUnauthorized";
}

#[cfg(feature = "reflect")]
register! {
    ActivateInstance, ActivateLibraDBCluster, ActivateLibraDBInstance, AddClusterSlaveZone, AddInstances,
    AddLibraDBInstances, AddServerlessRoInstances, AssociateSecurityGroups, BindClusterResourcePackages,
    CalculateBackupSaveSecExpires, CancelClusterServerlessScalePlan, CheckCreateLibraDBInstance,
    CheckTransferClusterZone, CloseAuditService, CloseClusterPasswordComplexity, CloseProxy, CloseProxyEndPoint,
    CloseSSL, CloseWan, CopyBackupToVault, CopyClusterPasswordComplexity, CreateAccounts, CreateAuditLogFile,
    CreateAuditRuleTemplate, CreateBackup, CreateCLSDelivery, CreateClusterDatabase, CreateClusterPeriodScalePolicy,
    CreateClusters, CreateIntegrateCluster, CreateLibraDBClusterAccounts, CreateLibraDBClusters, CreateParamTemplate,
    CreateProxy, CreateProxyEndPoint, CreateResourcePackage, CreateVault, DeleteAccounts, DeleteAuditLogFile,
    DeleteAuditRuleTemplates, DeleteBackup, DeleteBackupVault, DeleteCLSDelivery, DeleteClusterDatabase,
    DeleteClusterPeriodScalePolicy, DeleteClusterSaveBackup, DeleteLibraDBCluster, DeleteLibraDBClusterAccounts,
    DeleteParamTemplate, DeleteVaults, DescribeAccountAllGrantPrivileges, DescribeAccountPrivileges, DescribeAccounts,
    DescribeAuditInstanceList, DescribeAuditLogFiles, DescribeAuditLogs, DescribeAuditRuleTemplates,
    DescribeAuditRuleWithInstanceIds, DescribeBackupConfig, DescribeBackupDownloadRestriction,
    DescribeBackupDownloadUrl, DescribeBackupDownloadUserRestriction, DescribeBackupList, DescribeBackupListByVault,
    DescribeBackupOverview, DescribeBinlogConfig, DescribeBinlogDownloadUrl, DescribeBinlogListByVault,
    DescribeBinlogSaveDays, DescribeBinlogs, DescribeChangedParamsAfterUpgrade, DescribeClusterDatabaseTables,
    DescribeClusterDatabases, DescribeClusterDetail, DescribeClusterDetailDatabases, DescribeClusterInstanceGroups,
    DescribeClusterInstanceGrps, DescribeClusterLevels, DescribeClusterParamLogs, DescribeClusterParams,
    DescribeClusterPasswordComplexity, DescribeClusterPeriodScalePolicy, DescribeClusterReadOnly,
    DescribeClusterServerlessScalePlans, DescribeClusterTransparentEncryptInfo, DescribeClusters,
    DescribeDBSecurityGroups, DescribeFlow, DescribeInstanceCLSLogDelivery, DescribeInstanceDetail,
    DescribeInstanceErrorLogs, DescribeInstanceParams, DescribeInstanceSlowQueries, DescribeInstanceSpecs,
    DescribeInstanceSpecsByOperationType, DescribeInstances, DescribeInstancesWithinSameCluster, DescribeIntegrateTask,
    DescribeIsolatedInstances, DescribeLibraDBClusterAccountAllPrivileges, DescribeLibraDBClusterAccountPrivileges,
    DescribeLibraDBClusterAccounts, DescribeLibraDBClusterAutoMapRule, DescribeLibraDBClusterDetail,
    DescribeLibraDBClusterTableMapping, DescribeLibraDBClusters, DescribeLibraDBDataSource,
    DescribeLibraDBForwardConfig, DescribeLibraDBInstanceDetail, DescribeLibraDBInstanceSpecs, DescribeLibraDBSlowLogs,
    DescribeLibraDBVersion, DescribeMaintainPeriod, DescribeParamTemplateDetail, DescribeParamTemplates,
    DescribeProjectSecurityGroups, DescribeProxies, DescribeProxyNodes, DescribeProxySpecs, DescribeRedoLogListByVault,
    DescribeRedoLogs, DescribeResourcePackageDetail, DescribeResourcePackageList, DescribeResourcePackageSaleSpec,
    DescribeResourcesByDealName, DescribeRollbackTimeRange, DescribeSQLExecutionPlan, DescribeSSLStatus,
    DescribeSaveBackupClusters, DescribeServerlessInstanceSpecs, DescribeServerlessStrategy, DescribeSlaveZones,
    DescribeSupportProxyVersion, DescribeTasks, DescribeVaultBackupClusterInfo, DescribeVaults, DescribeZones,
    DisassociateSecurityGroups, DownloadLibraDBClusterList, ExportInstanceErrorLogs, ExportInstanceSlowQueries,
    ExportResourcePackageDeductDetails, GrantAccountPrivileges, InquirePriceCreate, InquirePriceModify,
    InquirePriceMultiSpec, InquirePriceRenew, IsolateCluster, IsolateInstance, IsolateLibraDBCluster,
    IsolateLibraDBInstance, ModifyAccountDescription, ModifyAccountHost, ModifyAccountParams, ModifyAccountPrivileges,
    ModifyAuditRuleTemplates, ModifyAuditService, ModifyBackupConfig, ModifyBackupDownloadRestriction,
    ModifyBackupDownloadUserRestriction, ModifyBackupName, ModifyBinlogConfig, ModifyBinlogSaveDays,
    ModifyClusterBinlogRedoLogAutoCopyVault, ModifyClusterDatabase, ModifyClusterGlobalEncryption, ModifyClusterName,
    ModifyClusterParam, ModifyClusterPasswordComplexity, ModifyClusterPeriodScalePolicy, ModifyClusterReadOnly,
    ModifyClusterSlaveZone, ModifyClusterStorage, ModifyDBInstanceSecurityGroups, ModifyInstanceName,
    ModifyInstanceParam, ModifyInstanceUpgradeLimitDays, ModifyLibraDBClusterAccountDescription,
    ModifyLibraDBClusterAccountHost, ModifyLibraDBClusterAccountPrivilege, ModifyLibraDBClusterDataSource,
    ModifyLibraDBClusterName, ModifyLibraDBClusterProject, ModifyLibraDBClusterReplicationObject,
    ModifyLibraDBForwardConfig, ModifyMaintainPeriodConfig, ModifyParamTemplate, ModifyProxyDesc, ModifyProxyRwSplit,
    ModifyResourcePackageClusters, ModifyResourcePackageName, ModifyResourcePackagesDeductionPriority,
    ModifyServerlessStrategy, ModifySnapBackupCrossRegionConfig, ModifyVault, ModifyVipVport, OfflineCluster,
    OfflineInstance, OfflineLibraDBCluster, OfflineLibraDBInstance, OpenAIOptimizer, OpenAuditService,
    OpenClusterPasswordComplexity, OpenClusterReadOnlyInstanceGroupAccess, OpenClusterTransparentEncrypt,
    OpenReadOnlyInstanceExclusiveAccess, OpenSSL, OpenWan, PauseServerless, RefundResourcePackage,
    ReloadBalanceProxyNode, RemoveClusterSlaveZone, RenewClusters, RenewLibraDBClusters, ReplayInstanceAuditLog,
    ResetAccountPassword, ResetLibraDBClusterAccountPassword, RestartInstance, RestartLibraDBInstance, ResumeServerless,
    RevokeAccountPrivileges, RollBackCluster, RollbackToNewCluster, SearchClusterDatabases, SearchClusterTables,
    SetLibraDBClusterRenewFlag, SetRenewFlag, StartCLSDelivery, StopCLSDelivery, SwitchClusterVpc, SwitchClusterZone,
    SwitchProxyVpc, TransferClusterPrepayToPostpay, TransferClusterZone, TransferStoragePrepayToPostpay,
    UnbindClusterResourcePackages, UpgradeClusterVersion, UpgradeInstance, UpgradeProxy, UpgradeProxyVersion
}
