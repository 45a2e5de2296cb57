//! `cynosdb` of Tencent Cloud, API version 2019-01-07.
//!
//! Endpoint: `cynosdb.tencentcloudapi.com`, or `cynosdb.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cynosdb::DescribeAuditInstanceList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAuditInstanceList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "cynosdb",
    "2019-01-07",
    "cynosdb",
    &Endpoints::NONE,
);

/// Activates instance: `ActivateInstance` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ActivateInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_PRE_PAY_PAY_MODE_ERROR`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateInstance {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id_list: Vec<String>,
}
operation! { ActivateInstance(cluster_id: String, instance_id_list: Vec<String>)
    "ActivateInstance" -> ActivateInstanceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIdList" instance_id_list
} }

/// Response of [`ActivateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { ActivateInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// Activates libra db cluster: `ActivateLibraDBCluster` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ActivateLibraDBCluster>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PRE_PAY_PAY_MODE_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLibraDBCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { ActivateLibraDBCluster(cluster_id: String) "ActivateLibraDBCluster" -> ActivateLibraDBClusterOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`ActivateLibraDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLibraDBClusterOutput {
    pub flow_id: Option<i64>,
}
model! { ActivateLibraDBClusterOutput {
    0 "FlowId" flow_id: i64
} }

/// Activates libra db instance: `ActivateLibraDBInstance` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ActivateLibraDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_PRE_PAY_PAY_MODE_ERROR`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLibraDBInstance {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id_list: Vec<String>,
}
operation! { ActivateLibraDBInstance(cluster_id: String, instance_id_list: Vec<String>)
    "ActivateLibraDBInstance" -> ActivateLibraDBInstanceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIdList" instance_id_list
} }

/// Response of [`ActivateLibraDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLibraDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { ActivateLibraDBInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// Adds cluster slave zone: `AddClusterSlaveZone` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=AddClusterSlaveZone>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClusterSlaveZone {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub slave_zone: String,
    pub binlog_sync_way: Option<String>,
    pub semi_sync_timeout: Option<i64>,
}
operation! { AddClusterSlaveZone(cluster_id: String, slave_zone: String)
    "AddClusterSlaveZone" -> AddClusterSlaveZoneOutput {
    0 "ClusterId" cluster_id, 1 "SlaveZone" slave_zone, 2 "BinlogSyncWay" binlog_sync_way: String,
    3 "SemiSyncTimeout" semi_sync_timeout: i64
} }

/// Response of [`AddClusterSlaveZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClusterSlaveZoneOutput {
    pub flow_id: Option<i64>,
}
model! { AddClusterSlaveZoneOutput {
    0 "FlowId" flow_id: i64
} }

/// Adds instances: `AddInstances` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=AddInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR`], [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cpu: i64,
    /// Required.
    pub memory: i64,
    /// Required.
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

/// In the request of [`AddInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParamItem {
    /// Required.
    pub param_name: Option<String>,
    /// Required.
    pub current_value: Option<String>,
    pub old_value: Option<String>,
    pub component: Option<String>,
}
input! { ModifyParamItem(param_name: String, current_value: String) {
    0 "ParamName" param_name: String, 1 "CurrentValue" current_value: String, 2 "OldValue" old_value: String,
    3 "Component" component: String
} }

/// In the request of [`AddInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxyItem {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub mem: Option<i64>,
    /// Required.
    pub proxy_zones: Option<Vec<ProxyZone>>,
    pub reload_balance: Option<String>,
}
input! { UpgradeProxyItem(cpu: i64, mem: i64, proxy_zones: Vec<ProxyZone>) {
    0 "Cpu" cpu: i64, 1 "Mem" mem: i64, 2 "ProxyZones" proxy_zones: Vec<ProxyZone>,
    3 "ReloadBalance" reload_balance: String
} }

/// In the request of [`AddInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyZone {
    pub proxy_node_zone: Option<String>,
    pub proxy_node_count: Option<i64>,
}
input! { ProxyZone() {
    0 "ProxyNodeZone" proxy_node_zone: String, 1 "ProxyNodeCount" proxy_node_count: i64
} }

/// Response of [`AddInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstancesOutput {
    pub tran_id: Option<String>,
    pub deal_names: Vec<String>,
    /// Deprecated.
    pub resource_ids: Vec<String>,
    pub big_deal_ids: Vec<String>,
}
model! { AddInstancesOutput {
    0 "TranId" tran_id: String, 1 "DealNames" deal_names: Vec<String>, 2 "ResourceIds" resource_ids: Vec<String>,
    3 "BigDealIds" big_deal_ids: Vec<String>
} }

/// Adds libra db instances: `AddLibraDBInstances` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=AddLibraDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR`], [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLibraDBInstances {
    /// Required.
    pub zone: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cpu: i64,
    /// Required.
    pub mem: i64,
    /// Required.
    pub storage_size: i64,
    /// Required.
    pub pay_mode: i64,
    /// Required.
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

/// Arguments of [`AddLibraDBInstances::new`].
pub struct AddLibraDBInstancesRequired {
    pub zone: String,
    pub cluster_id: String,
    pub cpu: i64,
    pub mem: i64,
    pub storage_size: i64,
    pub pay_mode: i64,
    pub objects: Objects,
}
operation! {
    AddLibraDBInstances { AddLibraDBInstancesRequired: zone, cluster_id, cpu, mem, storage_size, pay_mode, objects }
    "AddLibraDBInstances" -> AddLibraDBInstancesOutput {
    0 "Zone" zone, 1 "ClusterId" cluster_id, 2 "Cpu" cpu, 3 "Mem" mem, 4 "StorageSize" storage_size,
    5 "PayMode" pay_mode, 6 "Objects" objects, 7 "Port" port: i64, 8 "GoodsNum" goods_num: i64,
    9 "InstanceName" instance_name: String, 10 "ReplicasNum" replicas_num: i64, 11 "InstanceType" instance_type: String,
    12 "StorageType" storage_type: String, 13 "AutoVoucher" auto_voucher: i64, 14 "OrderSource" order_source: String,
    15 "DealMode" deal_mode: i64, 16 "VpcId" vpc_id: String, 17 "SubnetId" subnet_id: String,
    18 "SecurityGroupIds" security_group_ids: Vec<String>, 19 "LibraDBVersion" libra_db_version: String,
    20 "TimeSpan" time_span: i64, 21 "TimeUnit" time_unit: String, 22 "SrcInstanceId" src_instance_id: String
} }

/// In the request of [`AddLibraDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Objects {
    pub database_tables: Option<MigrateObject>,
}
input! { Objects() {
    0 "DatabaseTables" database_tables: MigrateObject
} }

/// In the request of [`AddLibraDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateObject {
    pub migrate_db_mode: Option<String>,
    pub databases: Option<Vec<MigrateDBItem>>,
}
input! { MigrateObject() {
    0 "MigrateDBMode" migrate_db_mode: String, 1 "Databases" databases: Vec<MigrateDBItem>
} }

/// In the request of [`AddLibraDBInstances`].
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

/// In the request of [`AddLibraDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateTableItem {
    pub table_name: Option<String>,
}
input! { MigrateTableItem() {
    0 "TableName" table_name: String
} }

/// Response of [`AddLibraDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLibraDBInstancesOutput {
    pub big_deal_ids: Vec<String>,
    pub tran_id: Option<String>,
    pub deal_names: Vec<String>,
    pub resource_ids: Vec<String>,
}
model! { AddLibraDBInstancesOutput {
    0 "BigDealIds" big_deal_ids: Vec<String>, 1 "TranId" tran_id: String, 2 "DealNames" deal_names: Vec<String>,
    3 "ResourceIds" resource_ids: Vec<String>
} }

/// Adds serverless ro instances: `AddServerlessRoInstances` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=AddServerlessRoInstances>.
///
/// Errors: [`codes::OPERATION_DENIED_CAM_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServerlessRoInstances {
    /// Required.
    pub cluster_id: String,
    pub min_cpu: Option<f64>,
    pub max_cpu: Option<f64>,
    pub instance_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub port: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub auto_pause: Option<String>,
    pub auto_pause_delay: Option<i64>,
    pub instance_params: Option<Vec<ModifyParamItem>>,
    pub param_template_id: Option<i64>,
    pub ro_count: Option<i64>,
}
operation! { AddServerlessRoInstances(cluster_id: String) "AddServerlessRoInstances" -> AddServerlessRoInstancesOutput {
    0 "ClusterId" cluster_id, 1 "MinCpu" min_cpu: f64, 2 "MaxCpu" max_cpu: f64, 3 "InstanceName" instance_name: String,
    4 "VpcId" vpc_id: String, 5 "SubnetId" subnet_id: String, 6 "Port" port: i64,
    7 "SecurityGroupIds" security_group_ids: Vec<String>, 8 "AutoPause" auto_pause: String,
    9 "AutoPauseDelay" auto_pause_delay: i64, 10 "InstanceParams" instance_params: Vec<ModifyParamItem>,
    11 "ParamTemplateId" param_template_id: i64, 12 "RoCount" ro_count: i64
} }

/// Response of [`AddServerlessRoInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServerlessRoInstancesOutput {
    pub tran_id: Option<String>,
    pub deal_names: Vec<String>,
    pub resource_ids: Vec<String>,
    pub big_deal_ids: Vec<String>,
}
model! { AddServerlessRoInstancesOutput {
    0 "TranId" tran_id: String, 1 "DealNames" deal_names: Vec<String>, 2 "ResourceIds" resource_ids: Vec<String>,
    3 "BigDealIds" big_deal_ids: Vec<String>
} }

/// Associates security groups: `AssociateSecurityGroups` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=AssociateSecurityGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`], [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroups {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub security_group_ids: Vec<String>,
    /// Deprecated.
    pub zone: Option<String>,
}
operation! { AssociateSecurityGroups(instance_ids: Vec<String>, security_group_ids: Vec<String>)
    "AssociateSecurityGroups" -> Empty {
    0 "InstanceIds" instance_ids, 1 "SecurityGroupIds" security_group_ids, 2 "Zone" zone: String
} }

/// Response of [`AssociateSecurityGroups`]: empty.
pub type AssociateSecurityGroupsOutput = Empty;

/// Binds cluster resource packages: `BindClusterResourcePackages` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=BindClusterResourcePackages>.
///
/// Errors: [`codes::FAILED_OPERATION_BIND_SOURCE_PACKAGE_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_SOURCE_PACKAGE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindClusterResourcePackages {
    /// Required.
    pub package_ids: Vec<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { BindClusterResourcePackages(package_ids: Vec<String>, cluster_id: String)
    "BindClusterResourcePackages" -> Empty {
    0 "PackageIds" package_ids, 1 "ClusterId" cluster_id
} }

/// Response of [`BindClusterResourcePackages`]: empty.
pub type BindClusterResourcePackagesOutput = Empty;

/// `CalculateBackupSaveSecExpires` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CalculateBackupSaveSecExpires>.
///
/// Errors: [`codes::FAILED_OPERATION_BIND_SOURCE_PACKAGE_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_SOURCE_PACKAGE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateBackupSaveSecExpires {
    /// Required.
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

/// Response of [`CalculateBackupSaveSecExpires`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculateBackupSaveSecExpiresOutput {
    pub will_delete_backup_file_count: Option<i64>,
    pub will_delete_backup_files: Vec<WillDeleteItem>,
    pub will_delete_binlog_file_count: Option<i64>,
    pub will_delete_binlog_files: Vec<WillDeleteItem>,
    pub will_delete_redo_log_file_count: Option<i64>,
    pub will_delete_redo_log_files: Vec<WillDeleteItem>,
}
model! { CalculateBackupSaveSecExpiresOutput {
    0 "WillDeleteBackupFileCount" will_delete_backup_file_count: i64,
    1 "WillDeleteBackupFiles" will_delete_backup_files: Vec<WillDeleteItem>,
    2 "WillDeleteBinlogFileCount" will_delete_binlog_file_count: i64,
    3 "WillDeleteBinlogFiles" will_delete_binlog_files: Vec<WillDeleteItem>,
    4 "WillDeleteRedoLogFileCount" will_delete_redo_log_file_count: i64,
    5 "WillDeleteRedoLogFiles" will_delete_redo_log_files: Vec<WillDeleteItem>
} }

/// In the response of [`CalculateBackupSaveSecExpires`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WillDeleteItem {
    pub backup_id: Option<i64>,
    pub backup_name: Option<String>,
}
model! { WillDeleteItem {
    0 "BackupId" backup_id: i64, 1 "BackupName" backup_name: String
} }

/// Cancels cluster serverless scale plan: `CancelClusterServerlessScalePlan` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CancelClusterServerlessScalePlan>.
///
/// Errors: [`codes::FAILED_OPERATION_BIND_SOURCE_PACKAGE_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_SOURCE_PACKAGE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelClusterServerlessScalePlan {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub plan_id: i64,
}
operation! { CancelClusterServerlessScalePlan(cluster_id: String, plan_id: i64)
    "CancelClusterServerlessScalePlan" -> CancelClusterServerlessScalePlanOutput {
    0 "ClusterId" cluster_id, 1 "PlanId" plan_id
} }

/// Response of [`CancelClusterServerlessScalePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelClusterServerlessScalePlanOutput {
    pub task_id: Option<i64>,
}
model! { CancelClusterServerlessScalePlanOutput {
    0 "TaskId" task_id: i64
} }

/// Checks create libra db instance: `CheckCreateLibraDBInstance` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CheckCreateLibraDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR`], [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreateLibraDBInstance {
    /// Required.
    pub cluster_id: String,
    pub instance_id: Option<String>,
}
operation! { CheckCreateLibraDBInstance(cluster_id: String)
    "CheckCreateLibraDBInstance" -> CheckCreateLibraDBInstanceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id: String
} }

/// Response of [`CheckCreateLibraDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreateLibraDBInstanceOutput {
    pub status: Option<String>,
    pub check_item: Vec<CheckItem>,
}
model! { CheckCreateLibraDBInstanceOutput {
    0 "Status" status: String, 1 "CheckItem" check_item: Vec<CheckItem>
} }

/// In the response of [`CheckCreateLibraDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckItem {
    pub item: Option<String>,
    pub result: Option<String>,
    pub current_value: Option<String>,
    pub expected_value: Option<String>,
}
model! { CheckItem {
    0 "Item" item: String, 1 "Result" result: String, 2 "CurrentValue" current_value: String,
    3 "ExpectedValue" expected_value: String
} }

/// Checks transfer cluster zone: `CheckTransferClusterZone` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CheckTransferClusterZone>.
///
/// Errors: [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR`], [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTransferClusterZone {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub dst_zone: String,
    pub proxy_zones: Option<Vec<ProxyZone>>,
}
operation! { CheckTransferClusterZone(cluster_id: String, dst_zone: String)
    "CheckTransferClusterZone" -> CheckTransferClusterZoneOutput {
    0 "ClusterId" cluster_id, 1 "DstZone" dst_zone, 2 "ProxyZones" proxy_zones: Vec<ProxyZone>
} }

/// Response of [`CheckTransferClusterZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTransferClusterZoneOutput {
    pub check_status: Option<bool>,
    pub check_msg: Option<String>,
}
model! { CheckTransferClusterZoneOutput {
    0 "CheckStatus" check_status: bool, 1 "CheckMsg" check_msg: String
} }

/// Closes audit service: `CloseAuditService` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CloseAuditService>.
///
/// Errors: [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAuditService {
    /// Required.
    pub instance_id: String,
}
operation! { CloseAuditService(instance_id: String) "CloseAuditService" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`CloseAuditService`]: empty.
pub type CloseAuditServiceOutput = Empty;

/// Closes cluster password complexity: `CloseClusterPasswordComplexity` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CloseClusterPasswordComplexity>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseClusterPasswordComplexity {
    /// Required.
    pub cluster_ids: Vec<String>,
}
operation! { CloseClusterPasswordComplexity(cluster_ids: Vec<String>)
    "CloseClusterPasswordComplexity" -> CloseClusterPasswordComplexityOutput {
    0 "ClusterIds" cluster_ids
} }

/// Response of [`CloseClusterPasswordComplexity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseClusterPasswordComplexityOutput {
    pub flow_id: Option<i64>,
}
model! { CloseClusterPasswordComplexityOutput {
    0 "FlowId" flow_id: i64
} }

/// Closes proxy: `CloseProxy` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CloseProxy>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProxy {
    /// Required.
    pub cluster_id: String,
    pub proxy_group_id: Option<String>,
    pub only_close_rw: Option<bool>,
}
operation! { CloseProxy(cluster_id: String) "CloseProxy" -> CloseProxyOutput {
    0 "ClusterId" cluster_id, 1 "ProxyGroupId" proxy_group_id: String, 2 "OnlyCloseRW" only_close_rw: bool
} }

/// Response of [`CloseProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProxyOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { CloseProxyOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Closes proxy end point: `CloseProxyEndPoint` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CloseProxyEndPoint>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProxyEndPoint {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub proxy_group_id: String,
}
operation! { CloseProxyEndPoint(cluster_id: String, proxy_group_id: String)
    "CloseProxyEndPoint" -> CloseProxyEndPointOutput {
    0 "ClusterId" cluster_id, 1 "ProxyGroupId" proxy_group_id
} }

/// Response of [`CloseProxyEndPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProxyEndPointOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { CloseProxyEndPointOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Closes ssl: `CloseSSL` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CloseSSL>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSSL {
    /// Required.
    pub cluster_id: String,
    pub instance_id: Option<String>,
}
operation! { CloseSSL(cluster_id: String) "CloseSSL" -> CloseSSLOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id: String
} }

/// Response of [`CloseSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSSLOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { CloseSSLOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Closes wan: `CloseWan` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CloseWan>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_GET_NET_SERVICE_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`],
/// [`codes::INTERNAL_ERROR_SERVICE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`].
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

/// Response of [`CloseWan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseWanOutput {
    pub flow_id: Option<i64>,
}
model! { CloseWanOutput {
    0 "FlowId" flow_id: i64
} }

/// Copies backup to vault: `CopyBackupToVault` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CopyBackupToVault>.
///
/// Errors: [`codes::OPERATION_DENIED_BACKUP_VAULT_TASK_CONFLICT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyBackupToVault {
    pub vault_id: Option<String>,
    pub backup_ids: Option<Vec<i64>>,
}
operation! { CopyBackupToVault() "CopyBackupToVault" -> CopyBackupToVaultOutput {
    0 "VaultId" vault_id: String, 1 "BackupIds" backup_ids: Vec<i64>
} }

/// Response of [`CopyBackupToVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyBackupToVaultOutput {
    pub task_id: Option<i64>,
}
model! { CopyBackupToVaultOutput {
    0 "TaskId" task_id: i64
} }

/// Copies cluster password complexity: `CopyClusterPasswordComplexity` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CopyClusterPasswordComplexity>.
///
/// Errors: [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyClusterPasswordComplexity {
    /// Required.
    pub cluster_ids: Vec<String>,
    /// Required.
    pub source_cluster_id: String,
}
operation! { CopyClusterPasswordComplexity(cluster_ids: Vec<String>, source_cluster_id: String)
    "CopyClusterPasswordComplexity" -> CopyClusterPasswordComplexityOutput {
    0 "ClusterIds" cluster_ids, 1 "SourceClusterId" source_cluster_id
} }

/// Response of [`CopyClusterPasswordComplexity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyClusterPasswordComplexityOutput {
    pub flow_id: Option<i64>,
}
model! { CopyClusterPasswordComplexityOutput {
    0 "FlowId" flow_id: i64
} }

/// Creates accounts: `CreateAccounts` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateAccounts>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`], [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_ALREADY_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccounts {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub accounts: Vec<NewAccount>,
}
operation! { CreateAccounts(cluster_id: String, accounts: Vec<NewAccount>) "CreateAccounts" -> CreateAccountsOutput {
    0 "ClusterId" cluster_id, 1 "Accounts" accounts
} }

/// In the request of [`CreateAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewAccount {
    /// Required.
    pub account_name: Option<String>,
    /// Required.
    pub host: Option<String>,
    /// Required. Secret.
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

/// Response of [`CreateAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountsOutput {
    pub task_id: Option<i64>,
}
model! { CreateAccountsOutput {
    0 "TaskId" task_id: i64
} }

/// Creates audit log file: `CreateAuditLogFile` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateAuditLogFile>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::OPERATION_DENIED_AUDIT_FILE_OVER_QUOTA_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditLogFile {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
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

/// In the request of [`CreateAuditLogFile`].
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
    pub sent_rows: Option<i64>,
    pub thread_id: Option<Vec<String>>,
}
input! { AuditLogFilter() {
    0 "Host" host: Vec<String>, 1 "User" user: Vec<String>, 2 "DBName" db_name: Vec<String>,
    3 "TableName" table_name: Vec<String>, 4 "PolicyName" policy_name: Vec<String>, 5 "Sql" sql: String,
    6 "SqlType" sql_type: String, 7 "ExecTime" exec_time: i64, 8 "AffectRows" affect_rows: i64,
    9 "SqlTypes" sql_types: Vec<String>, 10 "Sqls" sqls: Vec<String>, 11 "SentRows" sent_rows: i64,
    12 "ThreadId" thread_id: Vec<String>
} }

/// In the request of [`CreateAuditLogFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAuditLogFilter {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub compare: Option<String>,
    /// Required.
    pub value: Option<Vec<String>>,
}
input! { InstanceAuditLogFilter(r#type: String, compare: String, value: Vec<String>) {
    0 "Type" r#type: String, 1 "Compare" compare: String, 2 "Value" value: Vec<String>
} }

/// Response of [`CreateAuditLogFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditLogFileOutput {
    pub file_name: Option<String>,
}
model! { CreateAuditLogFileOutput {
    0 "FileName" file_name: String
} }

/// Creates audit rule template: `CreateAuditRuleTemplate` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateAuditRuleTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditRuleTemplate {
    /// Required.
    pub rule_filters: Vec<RuleFilters>,
    /// Required.
    pub rule_template_name: String,
    pub description: Option<String>,
    pub alarm_level: Option<i64>,
    pub alarm_policy: Option<i64>,
}
operation! { CreateAuditRuleTemplate(rule_filters: Vec<RuleFilters>, rule_template_name: String)
    "CreateAuditRuleTemplate" -> CreateAuditRuleTemplateOutput {
    0 "RuleFilters" rule_filters, 1 "RuleTemplateName" rule_template_name, 2 "Description" description: String,
    3 "AlarmLevel" alarm_level: i64, 4 "AlarmPolicy" alarm_policy: i64
} }

/// In the request of [`CreateAuditRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleFilters {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub compare: Option<String>,
    /// Required.
    pub value: Option<Vec<String>>,
}
input! { RuleFilters(r#type: String, compare: String, value: Vec<String>) {
    0 "Type" r#type: String, 1 "Compare" compare: String, 2 "Value" value: Vec<String>
} }

/// Response of [`CreateAuditRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditRuleTemplateOutput {
    pub rule_template_id: Option<String>,
}
model! { CreateAuditRuleTemplateOutput {
    0 "RuleTemplateId" rule_template_id: String
} }

/// Creates backup: `CreateBackup` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateBackup>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::OPERATION_DENIED_BACKUP_VAULT_TASK_CONFLICT_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_TASK_CONFLICT_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_GRP_TASK_CONFLICT_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_TASK_CONFLICT_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`],
/// [`codes::OPERATION_DENIED_USER_RESOURCE_TASK_CONFLICT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    /// Required.
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

/// In the request of [`CreateBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseTables {
    pub database: Option<String>,
    pub tables: Option<Vec<String>>,
}
input! { DatabaseTables() {
    0 "Database" database: String, 1 "Tables" tables: Vec<String>
} }

/// In the request of [`CreateBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupVaultItem {
    pub vault_id: Option<String>,
    pub vault_region: Option<String>,
}
input! { CreateBackupVaultItem() {
    0 "VaultId" vault_id: String, 1 "VaultRegion" vault_region: String
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

/// Creates cls delivery: `CreateCLSDelivery` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateCLSDelivery>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_RESOURCE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCLSDelivery {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cls_info_list: Vec<CLSInfo>,
    pub log_type: Option<String>,
    pub is_in_maintain_period: Option<String>,
}
operation! { CreateCLSDelivery(instance_id: String, cls_info_list: Vec<CLSInfo>)
    "CreateCLSDelivery" -> CreateCLSDeliveryOutput {
    0 "InstanceId" instance_id, 1 "CLSInfoList" cls_info_list, 2 "LogType" log_type: String,
    3 "IsInMaintainPeriod" is_in_maintain_period: String
} }

/// In the request of [`CreateCLSDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLSInfo {
    /// Required.
    pub topic_operation: Option<String>,
    /// Required.
    pub group_operation: Option<String>,
    /// Required.
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

/// Response of [`CreateCLSDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCLSDeliveryOutput {
    pub task_id: Option<i64>,
}
model! { CreateCLSDeliveryOutput {
    0 "TaskId" task_id: i64
} }

/// Creates cluster database: `CreateClusterDatabase` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateClusterDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterDatabase {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub character_set: String,
    /// Required.
    pub collate_rule: String,
    pub user_host_privileges: Option<Vec<UserHostPrivilege>>,
    pub description: Option<String>,
}
operation! { CreateClusterDatabase(cluster_id: String, db_name: String, character_set: String, collate_rule: String)
    "CreateClusterDatabase" -> Empty {
    0 "ClusterId" cluster_id, 1 "DbName" db_name, 2 "CharacterSet" character_set, 3 "CollateRule" collate_rule,
    4 "UserHostPrivileges" user_host_privileges: Vec<UserHostPrivilege>, 5 "Description" description: String
} }

/// Response of [`CreateClusterDatabase`]: empty.
pub type CreateClusterDatabaseOutput = Empty;

/// In the request of [`CreateClusterDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserHostPrivilege {
    /// Required.
    pub db_user_name: Option<String>,
    /// Required.
    pub db_host: Option<String>,
    /// Required.
    pub db_privilege: Option<String>,
}
input! { UserHostPrivilege(db_user_name: String, db_host: String, db_privilege: String) {
    0 "DbUserName" db_user_name: String, 1 "DbHost" db_host: String, 2 "DbPrivilege" db_privilege: String
} }

/// Creates cluster period scale policy: `CreateClusterPeriodScalePolicy` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateClusterPeriodScalePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterPeriodScalePolicy {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub scale_start_time: String,
    /// Required.
    pub scale_end_time: String,
    /// Required.
    pub policy_start_time: String,
    /// Required.
    pub policy_end_time: String,
    /// Required.
    pub period_type: String,
    pub min_cpu: Option<f64>,
    pub max_cpu: Option<f64>,
    pub period_config: Option<Vec<i64>>,
}

/// Arguments of [`CreateClusterPeriodScalePolicy::new`].
pub struct CreateClusterPeriodScalePolicyRequired {
    pub cluster_id: String,
    pub instance_type: String,
    pub scale_start_time: String,
    pub scale_end_time: String,
    pub policy_start_time: String,
    pub policy_end_time: String,
    pub period_type: String,
}
operation! {
    CreateClusterPeriodScalePolicy { CreateClusterPeriodScalePolicyRequired: cluster_id, instance_type, scale_start_time, scale_end_time, policy_start_time, policy_end_time, period_type }
    "CreateClusterPeriodScalePolicy" -> CreateClusterPeriodScalePolicyOutput {
    0 "ClusterId" cluster_id, 1 "InstanceType" instance_type, 2 "ScaleStartTime" scale_start_time,
    3 "ScaleEndTime" scale_end_time, 4 "PolicyStartTime" policy_start_time, 5 "PolicyEndTime" policy_end_time,
    6 "PeriodType" period_type, 7 "MinCpu" min_cpu: f64, 8 "MaxCpu" max_cpu: f64,
    9 "PeriodConfig" period_config: Vec<i64>
} }

/// Response of [`CreateClusterPeriodScalePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterPeriodScalePolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreateClusterPeriodScalePolicyOutput {
    0 "PolicyId" policy_id: String
} }

/// Creates clusters: `CreateClusters` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER`], [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`],
/// [`codes::FAILED_OPERATION_QUERY_SPEC_BY_SPEC_CODE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`], [`codes::INTERNAL_ERROR_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`], [`codes::OPERATION_DENIED_CYNOSDB_VERSION_NOT_SUPPORT_ERROR`],
/// [`codes::OPERATION_DENIED_DISABLE_NEW_STORAGE_MULTI_ZONE_DEPLOYMENT_ERROR`],
/// [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`],
/// [`codes::OPERATION_DENIED_NEW_STORAGE_ONLY_SUPPORT80_ERROR`],
/// [`codes::OPERATION_DENIED_ONLY_NEW_STORAGE_SUPPORT_STORAGE_COMPRESSION_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR`], [`codes::UNAUTHORIZED_OPERATION_NOT_REAL_NAME_ACCOUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusters {
    /// Required.
    pub zone: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub db_type: String,
    /// Required.
    pub db_version: String,
    pub project_id: Option<i64>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub instance_count: Option<i64>,
    pub storage: Option<i64>,
    pub cluster_name: Option<String>,
    /// Secret.
    pub admin_password: Option<Secret>,
    pub port: Option<i64>,
    pub pay_mode: Option<i64>,
    pub count: Option<i64>,
    pub rollback_strategy: Option<String>,
    pub rollback_id: Option<i64>,
    pub original_cluster_id: Option<String>,
    pub expect_time: Option<String>,
    pub expect_time_thresh: Option<i64>,
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

/// Arguments of [`CreateClusters::new`].
pub struct CreateClustersRequired {
    pub zone: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub db_type: String,
    pub db_version: String,
}
operation! { CreateClusters { CreateClustersRequired: zone, vpc_id, subnet_id, db_type, db_version }
    "CreateClusters" -> CreateClustersOutput {
    0 "Zone" zone, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "DbType" db_type, 4 "DbVersion" db_version,
    5 "ProjectId" project_id: i64, 6 "Cpu" cpu: i64, 7 "Memory" memory: i64, 8 "InstanceCount" instance_count: i64,
    9 "Storage" storage: i64, 10 "ClusterName" cluster_name: String, 11 "AdminPassword" admin_password: Secret,
    12 "Port" port: i64, 13 "PayMode" pay_mode: i64, 14 "Count" count: i64,
    15 "RollbackStrategy" rollback_strategy: String, 16 "RollbackId" rollback_id: i64,
    17 "OriginalClusterId" original_cluster_id: String, 18 "ExpectTime" expect_time: String,
    19 "ExpectTimeThresh" expect_time_thresh: i64, 20 "StorageLimit" storage_limit: i64, 21 "TimeSpan" time_span: i64,
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

/// In the request of [`CreateClusters`].
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

/// In the request of [`CreateClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamItem {
    /// Required.
    pub param_name: Option<String>,
    /// Required.
    pub current_value: Option<String>,
    /// Required.
    pub old_value: Option<String>,
}
input! { ParamItem(param_name: String, current_value: String, old_value: String) {
    0 "ParamName" param_name: String, 1 "CurrentValue" current_value: String, 2 "OldValue" old_value: String
} }

/// In the request of [`CreateClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInitInfo {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory: Option<i64>,
    /// Required.
    pub instance_type: Option<String>,
    /// Required.
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

/// In the request of [`CreateClusters`].
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

/// Response of [`CreateClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClustersOutput {
    pub tran_id: Option<String>,
    pub deal_names: Vec<String>,
    pub resource_ids: Vec<String>,
    pub cluster_ids: Vec<String>,
    pub big_deal_ids: Vec<String>,
}
model! { CreateClustersOutput {
    0 "TranId" tran_id: String, 1 "DealNames" deal_names: Vec<String>, 2 "ResourceIds" resource_ids: Vec<String>,
    3 "ClusterIds" cluster_ids: Vec<String>, 4 "BigDealIds" big_deal_ids: Vec<String>
} }

/// Creates integrate cluster: `CreateIntegrateCluster` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateIntegrateCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER`], [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`],
/// [`codes::FAILED_OPERATION_QUERY_SPEC_BY_SPEC_CODE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`], [`codes::INTERNAL_ERROR_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`], [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR`], [`codes::UNAUTHORIZED_OPERATION_NOT_REAL_NAME_ACCOUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrateCluster {
    /// Required.
    pub zone: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub db_version: String,
    pub project_id: Option<i64>,
    pub cluster_name: Option<String>,
    /// Secret.
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

/// In the request of [`CreateIntegrateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrateInstanceInfo {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory: Option<i64>,
    /// Required.
    pub instance_type: Option<String>,
    /// Required.
    pub instance_count: Option<i64>,
    pub device_type: Option<String>,
}
input! { IntegrateInstanceInfo(cpu: i64, memory: i64, instance_type: String, instance_count: i64) {
    0 "Cpu" cpu: i64, 1 "Memory" memory: i64, 2 "InstanceType" instance_type: String,
    3 "InstanceCount" instance_count: i64, 4 "DeviceType" device_type: String
} }

/// In the request of [`CreateIntegrateCluster`].
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

/// In the request of [`CreateIntegrateCluster`].
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

/// In the request of [`CreateIntegrateCluster`].
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

/// In the request of [`CreateIntegrateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNameWeight {
    pub instance_name: Option<String>,
    pub weight: Option<i64>,
}
input! { InstanceNameWeight() {
    0 "InstanceName" instance_name: String, 1 "Weight" weight: i64
} }

/// Response of [`CreateIntegrateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrateClusterOutput {
    pub tran_id: Option<String>,
    pub deal_names: Vec<String>,
    pub resource_ids: Vec<String>,
    pub cluster_ids: Vec<String>,
    pub big_deal_ids: Vec<String>,
}
model! { CreateIntegrateClusterOutput {
    0 "TranId" tran_id: String, 1 "DealNames" deal_names: Vec<String>, 2 "ResourceIds" resource_ids: Vec<String>,
    3 "ClusterIds" cluster_ids: Vec<String>, 4 "BigDealIds" big_deal_ids: Vec<String>
} }

/// Creates libra db cluster accounts: `CreateLibraDBClusterAccounts` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateLibraDBClusterAccounts>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_INSTANCE_QUERY_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`], [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`],
/// [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`], [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`],
/// [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_ALREADY_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::OPERATION_DENIED_CREATE_TASK_AND_FLOW_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_INVALID_REGION_FOR_ROLLBACK_NEW_CLUSTER`],
/// [`codes::OPERATION_DENIED_MISSING_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_NO_AVALIABLE_RESOUCE_ERROR`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED_ERROR`], [`codes::OPERATION_DENIED_SECONDARY_CACHE_UNKNOWN_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_ERR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraDBClusterAccounts {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub accounts: Vec<NewAccount>,
    pub encrypt_method: Option<String>,
}
operation! { CreateLibraDBClusterAccounts(cluster_id: String, accounts: Vec<NewAccount>)
    "CreateLibraDBClusterAccounts" -> Empty {
    0 "ClusterId" cluster_id, 1 "Accounts" accounts, 2 "EncryptMethod" encrypt_method: String
} }

/// Response of [`CreateLibraDBClusterAccounts`]: empty.
pub type CreateLibraDBClusterAccountsOutput = Empty;

/// Creates libra db clusters: `CreateLibraDBClusters` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateLibraDBClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER`], [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`],
/// [`codes::FAILED_OPERATION_QUERY_SPEC_BY_SPEC_CODE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`], [`codes::INTERNAL_ERROR_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`], [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR`], [`codes::UNAUTHORIZED_OPERATION_NOT_REAL_NAME_ACCOUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraDBClusters {
    /// Required.
    pub count: i64,
    /// Required.
    pub zone: String,
    /// Required.
    pub instance_init_infos: Vec<LibraDBInstanceInitInfo>,
    /// Secret.
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

/// In the request of [`CreateLibraDBClusters`].
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

/// Response of [`CreateLibraDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraDBClustersOutput {
    pub big_deal_ids: Vec<String>,
    pub cluster_ids: Vec<String>,
    pub deal_names: Vec<String>,
    pub tran_id: Option<String>,
    pub resource_ids: Vec<String>,
}
model! { CreateLibraDBClustersOutput {
    0 "BigDealIds" big_deal_ids: Vec<String>, 1 "ClusterIds" cluster_ids: Vec<String>,
    2 "DealNames" deal_names: Vec<String>, 3 "TranId" tran_id: String, 4 "ResourceIds" resource_ids: Vec<String>
} }

/// Creates param template: `CreateParamTemplate` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateParamTemplate>.
///
/// Errors: [`codes::OPERATION_DENIED_CAM_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParamTemplate {
    /// Required.
    pub template_name: String,
    /// Required.
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

/// Response of [`CreateParamTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParamTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateParamTemplateOutput {
    0 "TemplateId" template_id: i64
} }

/// Creates proxy: `CreateProxy` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateProxy>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxy {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cpu: i64,
    /// Required.
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

/// Response of [`CreateProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
    pub proxy_group_id: Option<String>,
}
model! { CreateProxyOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64, 2 "ProxyGroupId" proxy_group_id: String
} }

/// Creates proxy end point: `CreateProxyEndPoint` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateProxyEndPoint>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyEndPoint {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub unique_vpc_id: String,
    /// Required.
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

/// In the request of [`CreateProxyEndPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyInstanceWeight {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub weight: Option<i64>,
}
input! { ProxyInstanceWeight(instance_id: String, weight: i64) {
    0 "InstanceId" instance_id: String, 1 "Weight" weight: i64
} }

/// Response of [`CreateProxyEndPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyEndPointOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
    pub proxy_group_id: Option<String>,
}
model! { CreateProxyEndPointOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64, 2 "ProxyGroupId" proxy_group_id: String
} }

/// Creates resource package: `CreateResourcePackage` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateResourcePackage>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_SOURCE_PACKAGE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourcePackage {
    /// Required.
    pub instance_type: String,
    /// Required.
    pub package_region: String,
    /// Required.
    pub package_type: String,
    /// Required.
    pub package_version: String,
    /// Required.
    pub package_spec: f64,
    /// Required.
    pub expire_day: i64,
    /// Required.
    pub package_count: i64,
    pub package_name: Option<String>,
}

/// Arguments of [`CreateResourcePackage::new`].
pub struct CreateResourcePackageRequired {
    pub instance_type: String,
    pub package_region: String,
    pub package_type: String,
    pub package_version: String,
    pub package_spec: f64,
    pub expire_day: i64,
    pub package_count: i64,
}
operation! {
    CreateResourcePackage { CreateResourcePackageRequired: instance_type, package_region, package_type, package_version, package_spec, expire_day, package_count }
    "CreateResourcePackage" -> CreateResourcePackageOutput {
    0 "InstanceType" instance_type, 1 "PackageRegion" package_region, 2 "PackageType" package_type,
    3 "PackageVersion" package_version, 4 "PackageSpec" package_spec, 5 "ExpireDay" expire_day,
    6 "PackageCount" package_count, 7 "PackageName" package_name: String
} }

/// Response of [`CreateResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourcePackageOutput {
    pub big_deal_ids: Vec<String>,
    pub deal_names: Vec<String>,
}
model! { CreateResourcePackageOutput {
    0 "BigDealIds" big_deal_ids: Vec<String>, 1 "DealNames" deal_names: Vec<String>
} }

/// Creates vault: `CreateVault` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=CreateVault>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVault {
    /// Required.
    pub vault_name: String,
    /// Required.
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

/// Response of [`CreateVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVaultOutput {
    pub task_id: Option<i64>,
}
model! { CreateVaultOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes accounts: `DeleteAccounts` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteAccounts>.
///
/// Errors: [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccounts {
    /// Required.
    pub cluster_id: String,
    pub accounts: Option<Vec<InputAccount>>,
}
operation! { DeleteAccounts(cluster_id: String) "DeleteAccounts" -> Empty {
    0 "ClusterId" cluster_id, 1 "Accounts" accounts: Vec<InputAccount>
} }

/// Response of [`DeleteAccounts`]: empty.
pub type DeleteAccountsOutput = Empty;

/// In the request of [`DeleteAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAccount {
    /// Required.
    pub account_name: Option<String>,
    pub host: Option<String>,
}
input! { InputAccount(account_name: String) {
    0 "AccountName" account_name: String, 1 "Host" host: String
} }

/// Deletes audit log file: `DeleteAuditLogFile` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteAuditLogFile>.
///
/// Errors: [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditLogFile {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub file_name: String,
}
operation! { DeleteAuditLogFile(instance_id: String, file_name: String) "DeleteAuditLogFile" -> Empty {
    0 "InstanceId" instance_id, 1 "FileName" file_name
} }

/// Response of [`DeleteAuditLogFile`]: empty.
pub type DeleteAuditLogFileOutput = Empty;

/// Deletes audit rule templates: `DeleteAuditRuleTemplates` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteAuditRuleTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditRuleTemplates {
    /// Required.
    pub rule_template_ids: Vec<String>,
}
operation! { DeleteAuditRuleTemplates(rule_template_ids: Vec<String>) "DeleteAuditRuleTemplates" -> Empty {
    0 "RuleTemplateIds" rule_template_ids
} }

/// Response of [`DeleteAuditRuleTemplates`]: empty.
pub type DeleteAuditRuleTemplatesOutput = Empty;

/// Deletes backup: `DeleteBackup` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteBackup>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackup {
    /// Required.
    pub cluster_id: String,
    pub snapshot_id_list: Option<Vec<i64>>,
    pub backup_ids: Option<Vec<i64>>,
}
operation! { DeleteBackup(cluster_id: String) "DeleteBackup" -> Empty {
    0 "ClusterId" cluster_id, 1 "SnapshotIdList" snapshot_id_list: Vec<i64>, 2 "BackupIds" backup_ids: Vec<i64>
} }

/// Response of [`DeleteBackup`]: empty.
pub type DeleteBackupOutput = Empty;

/// Deletes backup vault: `DeleteBackupVault` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteBackupVault>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupVault {
    /// Required.
    pub vault_id: String,
    /// Required.
    pub backup_ids: Vec<i64>,
}
operation! { DeleteBackupVault(vault_id: String, backup_ids: Vec<i64>) "DeleteBackupVault" -> DeleteBackupVaultOutput {
    0 "VaultId" vault_id, 1 "BackupIds" backup_ids
} }

/// Response of [`DeleteBackupVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupVaultOutput {
    pub task_id: Option<i64>,
}
model! { DeleteBackupVaultOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes cls delivery: `DeleteCLSDelivery` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteCLSDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCLSDelivery {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cls_topic_ids: Vec<String>,
    pub log_type: Option<String>,
    pub is_in_maintain_period: Option<String>,
}
operation! { DeleteCLSDelivery(instance_id: String, cls_topic_ids: Vec<String>)
    "DeleteCLSDelivery" -> DeleteCLSDeliveryOutput {
    0 "InstanceId" instance_id, 1 "CLSTopicIds" cls_topic_ids, 2 "LogType" log_type: String,
    3 "IsInMaintainPeriod" is_in_maintain_period: String
} }

/// Response of [`DeleteCLSDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCLSDeliveryOutput {
    pub task_id: Option<i64>,
}
model! { DeleteCLSDeliveryOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes cluster database: `DeleteClusterDatabase` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteClusterDatabase>.
///
/// Errors: [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterDatabase {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub db_names: Vec<String>,
}
operation! { DeleteClusterDatabase(cluster_id: String, db_names: Vec<String>) "DeleteClusterDatabase" -> Empty {
    0 "ClusterId" cluster_id, 1 "DbNames" db_names
} }

/// Response of [`DeleteClusterDatabase`]: empty.
pub type DeleteClusterDatabaseOutput = Empty;

/// Deletes cluster period scale policy: `DeleteClusterPeriodScalePolicy` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteClusterPeriodScalePolicy>.
///
/// Errors: [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterPeriodScalePolicy {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub policy_id: String,
}
operation! { DeleteClusterPeriodScalePolicy(cluster_id: String, policy_id: String)
    "DeleteClusterPeriodScalePolicy" -> Empty {
    0 "ClusterId" cluster_id, 1 "PolicyId" policy_id
} }

/// Response of [`DeleteClusterPeriodScalePolicy`]: empty.
pub type DeleteClusterPeriodScalePolicyOutput = Empty;

/// Deletes cluster save backup: `DeleteClusterSaveBackup` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteClusterSaveBackup>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterSaveBackup {
    /// Required.
    pub cluster_id: String,
    pub save_backup_id: Option<i64>,
}
operation! { DeleteClusterSaveBackup(cluster_id: String) "DeleteClusterSaveBackup" -> DeleteClusterSaveBackupOutput {
    0 "ClusterId" cluster_id, 1 "SaveBackupId" save_backup_id: i64
} }

/// Response of [`DeleteClusterSaveBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterSaveBackupOutput {
    pub task_id: Option<i64>,
}
model! { DeleteClusterSaveBackupOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes libra db cluster: `DeleteLibraDBCluster` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteLibraDBCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibraDBCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteLibraDBCluster(cluster_id: String) "DeleteLibraDBCluster" -> DeleteLibraDBClusterOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DeleteLibraDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibraDBClusterOutput {
    pub flow_id: Option<i64>,
}
model! { DeleteLibraDBClusterOutput {
    0 "FlowId" flow_id: i64
} }

/// Deletes libra db cluster accounts: `DeleteLibraDBClusterAccounts` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteLibraDBClusterAccounts>.
///
/// Errors: [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibraDBClusterAccounts {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub accounts: Vec<InputAccount>,
}
operation! { DeleteLibraDBClusterAccounts(cluster_id: String, accounts: Vec<InputAccount>)
    "DeleteLibraDBClusterAccounts" -> Empty {
    0 "ClusterId" cluster_id, 1 "Accounts" accounts
} }

/// Response of [`DeleteLibraDBClusterAccounts`]: empty.
pub type DeleteLibraDBClusterAccountsOutput = Empty;

/// Deletes param template: `DeleteParamTemplate` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteParamTemplate>.
///
/// Errors: [`codes::OPERATION_DENIED_CAM_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParamTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DeleteParamTemplate(template_id: i64) "DeleteParamTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteParamTemplate`]: empty.
pub type DeleteParamTemplateOutput = Empty;

/// Deletes vaults: `DeleteVaults` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DeleteVaults>.
///
/// Errors: [`codes::OPERATION_DENIED_CAM_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVaults {
    /// Required.
    pub vault_ids: Vec<String>,
}
operation! { DeleteVaults(vault_ids: Vec<String>) "DeleteVaults" -> DeleteVaultsOutput {
    0 "VaultIds" vault_ids
} }

/// Response of [`DeleteVaults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVaultsOutput {
    pub vault_task: Vec<DeleteVaultTask>,
}
model! { DeleteVaultsOutput {
    0 "VaultTask" vault_task: Vec<DeleteVaultTask>
} }

/// In the response of [`DeleteVaults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVaultTask {
    pub vault_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeleteVaultTask {
    0 "VaultId" vault_id: String, 1 "TaskId" task_id: i64
} }

/// Describes account all grant privileges: `DescribeAccountAllGrantPrivileges` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeAccountAllGrantPrivileges>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`], [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAllGrantPrivileges {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub account: InputAccount,
}
operation! { DescribeAccountAllGrantPrivileges(cluster_id: String, account: InputAccount)
    "DescribeAccountAllGrantPrivileges" -> DescribeAccountAllGrantPrivilegesOutput {
    0 "ClusterId" cluster_id, 1 "Account" account
} }

/// Response of [`DescribeAccountAllGrantPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAllGrantPrivilegesOutput {
    pub privilege_statements: Vec<String>,
    pub global_privileges: Vec<String>,
    pub database_privileges: Vec<DatabasePrivileges>,
    pub table_privileges: Vec<TablePrivileges>,
}
model! { DescribeAccountAllGrantPrivilegesOutput {
    0 "PrivilegeStatements" privilege_statements: Vec<String>, 1 "GlobalPrivileges" global_privileges: Vec<String>,
    2 "DatabasePrivileges" database_privileges: Vec<DatabasePrivileges>,
    3 "TablePrivileges" table_privileges: Vec<TablePrivileges>
} }

/// In the request of [`DescribeAccountAllGrantPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasePrivileges {
    /// Required.
    pub db: Option<String>,
    /// Required.
    pub privileges: Option<Vec<String>>,
}
input! { DatabasePrivileges(db: String, privileges: Vec<String>) {
    0 "Db" db: String, 1 "Privileges" privileges: Vec<String>
} }

/// In the request of [`DescribeAccountAllGrantPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TablePrivileges {
    /// Required.
    pub db: Option<String>,
    /// Required.
    pub table_name: Option<String>,
    /// Required.
    pub privileges: Option<Vec<String>>,
}
input! { TablePrivileges(db: String, table_name: String, privileges: Vec<String>) {
    0 "Db" db: String, 1 "TableName" table_name: String, 2 "Privileges" privileges: Vec<String>
} }

/// Describes account privileges: `DescribeAccountPrivileges` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeAccountPrivileges>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`], [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivileges {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub account_name: String,
    /// Required.
    pub host: String,
    /// Required.
    pub db: String,
    /// Required.
    pub r#type: String,
    pub table_name: Option<String>,
}

/// Arguments of [`DescribeAccountPrivileges::new`].
pub struct DescribeAccountPrivilegesRequired {
    pub cluster_id: String,
    pub account_name: String,
    pub host: String,
    pub db: String,
    pub r#type: String,
}
operation! {
    DescribeAccountPrivileges { DescribeAccountPrivilegesRequired: cluster_id, account_name, host, db, r#type }
    "DescribeAccountPrivileges" -> DescribeAccountPrivilegesOutput {
    0 "ClusterId" cluster_id, 1 "AccountName" account_name, 2 "Host" host, 3 "Db" db, 4 "Type" r#type,
    5 "TableName" table_name: String
} }

/// Response of [`DescribeAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivilegesOutput {
    pub privileges: Vec<String>,
}
model! { DescribeAccountPrivilegesOutput {
    0 "Privileges" privileges: Vec<String>
} }

/// Describes accounts: `DescribeAccounts` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeAccounts>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    /// Required.
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

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub account_set: Vec<Account>,
    pub total_count: Option<i64>,
}
model! { DescribeAccountsOutput {
    0 "AccountSet" account_set: Vec<Account>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    pub account_name: Option<String>,
    pub host: Option<String>,
    pub description: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub max_user_connections: Option<i64>,
    pub password_rotation: Option<i64>,
}
model! { Account {
    0 "AccountName" account_name: String, 1 "Host" host: String, 2 "Description" description: String,
    3 "CreateTime" create_time: String, 4 "UpdateTime" update_time: String,
    5 "MaxUserConnections" max_user_connections: i64, 6 "PasswordRotation" password_rotation: i64
} }

/// Describes audit instance list: `DescribeAuditInstanceList` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeAuditInstanceList>.
///
/// Errors: [`codes::INTERNAL_ERROR_HTTP_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceList {
    pub audit_switch: Option<i64>,
    pub filters: Option<Vec<AuditInstanceFilters>>,
    pub audit_mode: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeAuditInstanceList() "DescribeAuditInstanceList" -> DescribeAuditInstanceListOutput {
    0 "AuditSwitch" audit_switch: i64, 1 "Filters" filters: Vec<AuditInstanceFilters>, 2 "AuditMode" audit_mode: i64,
    3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeAuditInstanceList: InstanceAuditStatus = Offset "Offset", "Items" items, total "TotalCount" }

/// In the request of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInstanceFilters {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub exact_match: Option<bool>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { AuditInstanceFilters(name: String, exact_match: bool, values: Vec<String>) {
    0 "Name" name: String, 1 "ExactMatch" exact_match: bool, 2 "Values" values: Vec<String>
} }

/// Response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceListOutput {
    pub total_count: Option<i64>,
    pub items: Vec<InstanceAuditStatus>,
}
model! { DescribeAuditInstanceListOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<InstanceAuditStatus>
} }

/// In the response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAuditStatus {
    pub instance_id: Option<String>,
    pub audit_status: Option<String>,
    pub log_expire_day: Option<i64>,
    pub high_log_expire_day: Option<i64>,
    pub low_log_expire_day: Option<i64>,
    pub billing_amount: Option<f64>,
    pub high_real_storage: Option<f64>,
    pub low_real_storage: Option<f64>,
    pub audit_all: Option<bool>,
    pub create_at: Option<String>,
    pub instance_info: Option<AuditInstanceInfo>,
    pub real_storage: Option<f64>,
    pub rule_template_ids: Vec<String>,
    pub deliver: Option<String>,
    pub deliver_summary: Vec<DeliverSummary>,
}
model! { InstanceAuditStatus {
    0 "InstanceId" instance_id: String, 1 "AuditStatus" audit_status: String, 2 "LogExpireDay" log_expire_day: i64,
    3 "HighLogExpireDay" high_log_expire_day: i64, 4 "LowLogExpireDay" low_log_expire_day: i64,
    5 "BillingAmount" billing_amount: f64, 6 "HighRealStorage" high_real_storage: f64,
    7 "LowRealStorage" low_real_storage: f64, 8 "AuditAll" audit_all: bool, 9 "CreateAt" create_at: String,
    10 "InstanceInfo" instance_info: AuditInstanceInfo, 11 "RealStorage" real_storage: f64,
    12 "RuleTemplateIds" rule_template_ids: Vec<String>, 13 "Deliver" deliver: String,
    14 "DeliverSummary" deliver_summary: Vec<DeliverSummary>
} }

/// In the response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInstanceInfo {
    pub project_id: Option<i64>,
    pub tag_list: Vec<Tag>,
}
model! { AuditInstanceInfo {
    0 "ProjectId" project_id: i64, 1 "TagList" tag_list: Vec<Tag>
} }

/// In the response of [`DescribeAuditInstanceList`].
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

/// Describes audit log files: `DescribeAuditLogFiles` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeAuditLogFiles>.
///
/// Errors: [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFiles {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub file_name: Option<String>,
}
operation! { DescribeAuditLogFiles(instance_id: String) "DescribeAuditLogFiles" -> DescribeAuditLogFilesOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "FileName" file_name: String
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
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub file_size: Option<i64>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub err_msg: Option<String>,
    pub progress_rate: Option<i64>,
}
model! { AuditLogFile {
    0 "FileName" file_name: String, 1 "CreateTime" create_time: String, 2 "Status" status: String,
    3 "FileSize" file_size: i64, 4 "DownloadUrl" download_url: Secret, 5 "ErrMsg" err_msg: String,
    6 "ProgressRate" progress_rate: i64
} }

/// Describes audit logs: `DescribeAuditLogs` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeAuditLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
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
    pub template_info: Vec<LogRuleTemplateInfo>,
    pub trx_id: Option<i64>,
    pub client_port: Option<i64>,
}
model! { AuditLog {
    0 "AffectRows" affect_rows: i64, 1 "ErrCode" err_code: i64, 2 "SqlType" sql_type: String,
    3 "TableName" table_name: String, 4 "InstanceName" instance_name: String, 5 "PolicyName" policy_name: String,
    6 "DBName" db_name: String, 7 "Sql" sql: String, 8 "Host" host: String, 9 "User" user: String,
    10 "ExecTime" exec_time: i64, 11 "Timestamp" timestamp: String, 12 "SentRows" sent_rows: i64,
    13 "ThreadId" thread_id: i64, 14 "CheckRows" check_rows: i64, 15 "CpuTime" cpu_time: f64,
    16 "IoWaitTime" io_wait_time: i64, 17 "LockWaitTime" lock_wait_time: i64, 18 "TrxLivingTime" trx_living_time: i64,
    19 "NsTime" ns_time: i64, 20 "TemplateInfo" template_info: Vec<LogRuleTemplateInfo>, 21 "TrxId" trx_id: i64,
    22 "ClientPort" client_port: i64
} }

/// In the response of [`DescribeAuditLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogRuleTemplateInfo {
    pub rule_template_id: Option<String>,
    pub rule_template_name: Option<String>,
    pub alarm_level: Option<String>,
    pub rule_template_status: Option<i64>,
}
model! { LogRuleTemplateInfo {
    0 "RuleTemplateId" rule_template_id: String, 1 "RuleTemplateName" rule_template_name: String,
    2 "AlarmLevel" alarm_level: String, 3 "RuleTemplateStatus" rule_template_status: i64
} }

/// Describes audit rule templates: `DescribeAuditRuleTemplates` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeAuditRuleTemplates>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRuleTemplates {
    pub rule_template_ids: Option<Vec<String>>,
    pub rule_template_names: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub alarm_level: Option<i64>,
    pub alarm_policy: Option<i64>,
}
operation! { DescribeAuditRuleTemplates() "DescribeAuditRuleTemplates" -> DescribeAuditRuleTemplatesOutput {
    0 "RuleTemplateIds" rule_template_ids: Vec<String>, 1 "RuleTemplateNames" rule_template_names: Vec<String>,
    2 "Limit" limit: i64, 3 "Offset" offset: i64, 4 "AlarmLevel" alarm_level: i64, 5 "AlarmPolicy" alarm_policy: i64
} }
paged! { DescribeAuditRuleTemplates: AuditRuleTemplateInfo = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeAuditRuleTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRuleTemplatesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AuditRuleTemplateInfo>,
}
model! { DescribeAuditRuleTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AuditRuleTemplateInfo>
} }

/// In the response of [`DescribeAuditRuleTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditRuleTemplateInfo {
    pub rule_template_id: Option<String>,
    pub rule_template_name: Option<String>,
    pub rule_filters: Vec<RuleFilters>,
    pub description: Option<String>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
    pub alarm_level: Option<i64>,
    pub alarm_policy: Option<i64>,
    pub status: Option<i64>,
    pub affected_instances: Vec<String>,
}
model! { AuditRuleTemplateInfo {
    0 "RuleTemplateId" rule_template_id: String, 1 "RuleTemplateName" rule_template_name: String,
    2 "RuleFilters" rule_filters: Vec<RuleFilters>, 3 "Description" description: String, 4 "CreateAt" create_at: String,
    5 "UpdateAt" update_at: String, 6 "AlarmLevel" alarm_level: i64, 7 "AlarmPolicy" alarm_policy: i64,
    8 "Status" status: i64, 9 "AffectedInstances" affected_instances: Vec<String>
} }

/// Describes audit rule with instance ids: `DescribeAuditRuleWithInstanceIds` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeAuditRuleWithInstanceIds>.
///
/// Errors: [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRuleWithInstanceIds {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeAuditRuleWithInstanceIds(instance_ids: Vec<String>)
    "DescribeAuditRuleWithInstanceIds" -> DescribeAuditRuleWithInstanceIdsOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeAuditRuleWithInstanceIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRuleWithInstanceIdsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<InstanceAuditRule>,
}
model! { DescribeAuditRuleWithInstanceIdsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<InstanceAuditRule>
} }

/// In the response of [`DescribeAuditRuleWithInstanceIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAuditRule {
    pub instance_id: Option<String>,
    pub audit_rule: Option<bool>,
    pub audit_rule_filters: Vec<AuditRuleFilters>,
    pub old_rule: Option<bool>,
    pub rule_templates: Vec<RuleTemplateInfo>,
}
model! { InstanceAuditRule {
    0 "InstanceId" instance_id: String, 1 "AuditRule" audit_rule: bool,
    2 "AuditRuleFilters" audit_rule_filters: Vec<AuditRuleFilters>, 3 "OldRule" old_rule: bool,
    4 "RuleTemplates" rule_templates: Vec<RuleTemplateInfo>
} }

/// In the request of [`DescribeAuditRuleWithInstanceIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditRuleFilters {
    /// Required.
    pub rule_filters: Option<Vec<RuleFilters>>,
}
input! { AuditRuleFilters(rule_filters: Vec<RuleFilters>) {
    0 "RuleFilters" rule_filters: Vec<RuleFilters>
} }

/// In the response of [`DescribeAuditRuleWithInstanceIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleTemplateInfo {
    pub rule_template_id: Option<String>,
    pub rule_template_name: Option<String>,
    pub rule_filters: Vec<RuleFilters>,
    pub alarm_level: Option<i64>,
    pub alarm_policy: Option<i64>,
    pub description: Option<String>,
}
model! { RuleTemplateInfo {
    0 "RuleTemplateId" rule_template_id: String, 1 "RuleTemplateName" rule_template_name: String,
    2 "RuleFilters" rule_filters: Vec<RuleFilters>, 3 "AlarmLevel" alarm_level: i64, 4 "AlarmPolicy" alarm_policy: i64,
    5 "Description" description: String
} }

/// Describes backup config: `DescribeBackupConfig` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBackupConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_BACKUP_STRATEGY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupConfig {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeBackupConfig(cluster_id: String) "DescribeBackupConfig" -> DescribeBackupConfigOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeBackupConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupConfigOutput {
    pub backup_time_beg: Option<i64>,
    pub backup_time_end: Option<i64>,
    pub reserve_duration: Option<i64>,
    pub backup_freq: Vec<String>,
    pub backup_type: Option<String>,
    pub logic_cross_regions_config_update_time: Option<String>,
    pub logic_backup_config: Option<LogicBackupConfigInfo>,
    pub snapshot_secondary_backup_config: Option<BackupConfigInfo>,
    pub sparse_backup_config: Option<SparseBackupConfigRsp>,
}
model! { DescribeBackupConfigOutput {
    0 "BackupTimeBeg" backup_time_beg: i64, 1 "BackupTimeEnd" backup_time_end: i64,
    2 "ReserveDuration" reserve_duration: i64, 3 "BackupFreq" backup_freq: Vec<String>,
    4 "BackupType" backup_type: String,
    5 "LogicCrossRegionsConfigUpdateTime" logic_cross_regions_config_update_time: String,
    6 "LogicBackupConfig" logic_backup_config: LogicBackupConfigInfo,
    7 "SnapshotSecondaryBackupConfig" snapshot_secondary_backup_config: BackupConfigInfo,
    8 "SparseBackupConfig" sparse_backup_config: SparseBackupConfigRsp
} }

/// In the request of [`DescribeBackupConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogicBackupConfigInfo {
    pub logic_backup_enable: Option<String>,
    pub logic_backup_time_beg: Option<i64>,
    pub logic_backup_time_end: Option<i64>,
    pub logic_reserve_duration: Option<i64>,
    pub logic_cross_regions_enable: Option<String>,
    pub logic_cross_regions: Option<Vec<String>>,
    pub auto_copy_vaults: Option<Vec<CreateBackupVaultItem>>,
    pub logic_cross_region_save_days: Option<i64>,
}
input! { LogicBackupConfigInfo() {
    0 "LogicBackupEnable" logic_backup_enable: String, 1 "LogicBackupTimeBeg" logic_backup_time_beg: i64,
    2 "LogicBackupTimeEnd" logic_backup_time_end: i64, 3 "LogicReserveDuration" logic_reserve_duration: i64,
    4 "LogicCrossRegionsEnable" logic_cross_regions_enable: String,
    5 "LogicCrossRegions" logic_cross_regions: Vec<String>,
    6 "AutoCopyVaults" auto_copy_vaults: Vec<CreateBackupVaultItem>,
    7 "LogicCrossRegionSaveDays" logic_cross_region_save_days: i64
} }

/// In the response of [`DescribeBackupConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupConfigInfo {
    pub backup_custom_auto_time: Option<bool>,
    pub backup_time_beg: Option<i64>,
    pub backup_time_end: Option<i64>,
    pub backup_week_days: Vec<String>,
    pub backup_interval_time: Option<i64>,
    pub reserve_duration: Option<i64>,
    pub cross_regions_enable: Option<String>,
    pub cross_regions: Vec<String>,
    pub cross_region_save_days: Option<i64>,
    pub backup_trigger_strategy: Option<String>,
    pub auto_copy_vaults: Vec<CreateBackupVaultItem>,
}
model! { BackupConfigInfo {
    0 "BackupCustomAutoTime" backup_custom_auto_time: bool, 1 "BackupTimeBeg" backup_time_beg: i64,
    2 "BackupTimeEnd" backup_time_end: i64, 3 "BackupWeekDays" backup_week_days: Vec<String>,
    4 "BackupIntervalTime" backup_interval_time: i64, 5 "ReserveDuration" reserve_duration: i64,
    6 "CrossRegionsEnable" cross_regions_enable: String, 7 "CrossRegions" cross_regions: Vec<String>,
    8 "CrossRegionSaveDays" cross_region_save_days: i64, 9 "BackupTriggerStrategy" backup_trigger_strategy: String,
    10 "AutoCopyVaults" auto_copy_vaults: Vec<CreateBackupVaultItem>
} }

/// In the response of [`DescribeBackupConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparseBackupConfigRsp {
    pub sparse_backup_switch: Option<String>,
    pub sparse_backup_config_infos: Vec<SparseBackupConfigInfo>,
}
model! { SparseBackupConfigRsp {
    0 "SparseBackupSwitch" sparse_backup_switch: String,
    1 "SparseBackupConfigInfos" sparse_backup_config_infos: Vec<SparseBackupConfigInfo>
} }

/// In the request of [`DescribeBackupConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparseBackupConfigInfo {
    /// Required.
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

/// In the request of [`DescribeBackupConfig`].
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

/// In the request of [`DescribeBackupConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonthDay {
    /// Required.
    pub month: Option<i64>,
    /// Required.
    pub day: Option<i64>,
}
input! { MonthDay(month: i64, day: i64) {
    0 "Month" month: i64, 1 "Day" day: i64
} }

/// Describes backup download restriction: `DescribeBackupDownloadRestriction` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBackupDownloadRestriction>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestriction {
    /// Required.
    pub cluster_ids: Vec<String>,
}
operation! { DescribeBackupDownloadRestriction(cluster_ids: Vec<String>)
    "DescribeBackupDownloadRestriction" -> DescribeBackupDownloadRestrictionOutput {
    0 "ClusterIds" cluster_ids
} }

/// Response of [`DescribeBackupDownloadRestriction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestrictionOutput {
    pub backup_limit_cluster_restrictions: Vec<BackupLimitClusterRestriction>,
}
model! { DescribeBackupDownloadRestrictionOutput {
    0 "BackupLimitClusterRestrictions" backup_limit_cluster_restrictions: Vec<BackupLimitClusterRestriction>
} }

/// In the response of [`DescribeBackupDownloadRestriction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupLimitClusterRestriction {
    pub cluster_id: Option<String>,
    pub backup_limit_restriction: Option<BackupLimitRestriction>,
}
model! { BackupLimitClusterRestriction {
    0 "ClusterId" cluster_id: String, 1 "BackupLimitRestriction" backup_limit_restriction: BackupLimitRestriction
} }

/// In the request of [`DescribeBackupDownloadRestriction`].
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

/// In the request of [`DescribeBackupDownloadRestriction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupLimitVpcItem {
    pub region: Option<String>,
    pub vpc_list: Option<Vec<String>>,
}
input! { BackupLimitVpcItem() {
    0 "Region" region: String, 1 "VpcList" vpc_list: Vec<String>
} }

/// Describes backup download url: `DescribeBackupDownloadUrl` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBackupDownloadUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadUrl {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub backup_id: i64,
    pub download_restriction: Option<BackupLimitRestriction>,
}
operation! { DescribeBackupDownloadUrl(cluster_id: String, backup_id: i64)
    "DescribeBackupDownloadUrl" -> DescribeBackupDownloadUrlOutput {
    0 "ClusterId" cluster_id, 1 "BackupId" backup_id,
    2 "DownloadRestriction" download_restriction: BackupLimitRestriction
} }

/// Response of [`DescribeBackupDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadUrlOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { DescribeBackupDownloadUrlOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// Describes backup download user restriction: `DescribeBackupDownloadUserRestriction` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBackupDownloadUserRestriction>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
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
    Offset "Offset", "BackupLimitClusterRestrictions" backup_limit_cluster_restrictions, total "TotalCount" }

/// Response of [`DescribeBackupDownloadUserRestriction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadUserRestrictionOutput {
    pub backup_limit_cluster_restrictions: Vec<BackupLimitClusterRestriction>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupDownloadUserRestrictionOutput {
    0 "BackupLimitClusterRestrictions" backup_limit_cluster_restrictions: Vec<BackupLimitClusterRestriction>,
    1 "TotalCount" total_count: i64
} }

/// Describes backup list: `DescribeBackupList` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBackupList>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_BACKUP_STRATEGY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupList {
    /// Required.
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

/// Response of [`DescribeBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupListOutput {
    pub total_count: Option<i64>,
    pub backup_list: Vec<BackupFileInfo>,
}
model! { DescribeBackupListOutput {
    0 "TotalCount" total_count: i64, 1 "BackupList" backup_list: Vec<BackupFileInfo>
} }

/// In the response of [`DescribeBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupFileInfo {
    pub snapshot_id: Option<i64>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
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
    pub vault_infos: Vec<VaultInfo>,
    pub backup_period_strategy: Option<String>,
}
model! { BackupFileInfo {
    0 "SnapshotId" snapshot_id: i64, 1 "FileName" file_name: String, 2 "FileSize" file_size: i64,
    3 "StartTime" start_time: String, 4 "FinishTime" finish_time: String, 5 "BackupType" backup_type: String,
    6 "BackupMethod" backup_method: String, 7 "BackupStatus" backup_status: String,
    8 "SnapshotTime" snapshot_time: String, 9 "BackupId" backup_id: i64, 10 "SnapShotType" snap_shot_type: String,
    11 "BackupName" backup_name: String, 12 "CopyStatus" copy_status: String, 13 "EncryptKeyId" encrypt_key_id: String,
    14 "EncryptRegion" encrypt_region: String, 15 "VaultInfos" vault_infos: Vec<VaultInfo>,
    16 "BackupPeriodStrategy" backup_period_strategy: String
} }

/// In the response of [`DescribeBackupList`].
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
    0 "VaultId" vault_id: String, 1 "VaultName" vault_name: String, 2 "VaultRegion" vault_region: String,
    3 "VaultStatus" vault_status: String, 4 "BackupSaveSeconds" backup_save_seconds: i64
} }

/// Describes backup list by vault: `DescribeBackupListByVault` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBackupListByVault>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_BACKUP_STRATEGY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupListByVault {
    /// Required.
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
    Offset "Offset", "BackupList" backup_list, total "TotalCount" }

/// Response of [`DescribeBackupListByVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupListByVaultOutput {
    pub total_count: Option<i64>,
    pub backup_list: Vec<DescribeBackupListByVaultItem>,
}
model! { DescribeBackupListByVaultOutput {
    0 "TotalCount" total_count: i64, 1 "BackupList" backup_list: Vec<DescribeBackupListByVaultItem>
} }

/// In the response of [`DescribeBackupListByVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupListByVaultItem {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub backup_file_info: Option<BackupFileInfo>,
}
model! { DescribeBackupListByVaultItem {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String,
    2 "BackupFileInfo" backup_file_info: BackupFileInfo
} }

/// Describes backup overview: `DescribeBackupOverview` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBackupOverview>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupOverview {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeBackupOverview(cluster_id: String) "DescribeBackupOverview" -> DescribeBackupOverviewOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeBackupOverview`].
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
    pub backup_volume_infos: Vec<BackupVolumeInfo>,
    pub cross_region_backup_volume_infos: Vec<BackupVolumeInfo>,
    pub cross_regions: Vec<String>,
}
model! { DescribeBackupOverviewOutput {
    0 "BackupTotalVolume" backup_total_volume: f64, 1 "BackupSnapshotVolume" backup_snapshot_volume: f64,
    2 "BackupLogicVolume" backup_logic_volume: f64, 3 "LogTotalVolume" log_total_volume: f64,
    4 "LogBinlogVolume" log_binlog_volume: f64, 5 "LogRedoLogVolume" log_redo_log_volume: f64,
    6 "CrossTotalVolume" cross_total_volume: f64, 7 "CrossRegionBackupVolume" cross_region_backup_volume: f64,
    8 "CrossRegionLogVolume" cross_region_log_volume: f64,
    9 "BackupVolumeInfos" backup_volume_infos: Vec<BackupVolumeInfo>,
    10 "CrossRegionBackupVolumeInfos" cross_region_backup_volume_infos: Vec<BackupVolumeInfo>,
    11 "CrossRegions" cross_regions: Vec<String>
} }

/// In the response of [`DescribeBackupOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupVolumeInfo {
    pub backup_volume: Option<f64>,
    pub backup_type: Option<String>,
    pub backup_method: Option<String>,
}
model! { BackupVolumeInfo {
    0 "BackupVolume" backup_volume: f64, 1 "BackupType" backup_type: String, 2 "BackupMethod" backup_method: String
} }

/// Describes binlog config: `DescribeBinlogConfig` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBinlogConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogConfig {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeBinlogConfig(cluster_id: String) "DescribeBinlogConfig" -> DescribeBinlogConfigOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeBinlogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogConfigOutput {
    pub binlog_cross_regions_config_update_time: Option<String>,
    pub binlog_config: Option<BinlogConfigInfo>,
}
model! { DescribeBinlogConfigOutput {
    0 "BinlogCrossRegionsConfigUpdateTime" binlog_cross_regions_config_update_time: String,
    1 "BinlogConfig" binlog_config: BinlogConfigInfo
} }

/// In the request of [`DescribeBinlogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BinlogConfigInfo {
    /// Required.
    pub binlog_save_days: Option<i64>,
    /// Required.
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

/// Describes binlog download url: `DescribeBinlogDownloadUrl` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBinlogDownloadUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogDownloadUrl {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub binlog_id: i64,
    pub download_restriction: Option<BackupLimitRestriction>,
}
operation! { DescribeBinlogDownloadUrl(cluster_id: String, binlog_id: i64)
    "DescribeBinlogDownloadUrl" -> DescribeBinlogDownloadUrlOutput {
    0 "ClusterId" cluster_id, 1 "BinlogId" binlog_id,
    2 "DownloadRestriction" download_restriction: BackupLimitRestriction
} }

/// Response of [`DescribeBinlogDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogDownloadUrlOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { DescribeBinlogDownloadUrlOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// Describes binlog list by vault: `DescribeBinlogListByVault` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBinlogListByVault>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogListByVault {
    /// Required.
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
    Offset "Offset", "BinlogList" binlog_list, total "TotalCount" }

/// Response of [`DescribeBinlogListByVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogListByVaultOutput {
    pub total_count: Option<i64>,
    pub binlog_list: Vec<DescribeBinlogListByVaultItem>,
}
model! { DescribeBinlogListByVaultOutput {
    0 "TotalCount" total_count: i64, 1 "BinlogList" binlog_list: Vec<DescribeBinlogListByVaultItem>
} }

/// In the response of [`DescribeBinlogListByVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogListByVaultItem {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub binlog_file_info: Option<BinlogItem>,
}
model! { DescribeBinlogListByVaultItem {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String,
    2 "BinlogFileInfo" binlog_file_info: BinlogItem
} }

/// In the response of [`DescribeBinlogListByVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BinlogItem {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub binlog_id: Option<i64>,
    pub cross_regions: Vec<String>,
    pub copy_status: Option<String>,
    pub vault_infos: Vec<VaultInfo>,
    pub encrypt_key_id: Option<String>,
    pub encrypt_region: Option<String>,
    pub exist_regions: Vec<BinlogRegionInfo>,
}
model! { BinlogItem {
    0 "FileName" file_name: String, 1 "FileSize" file_size: i64, 2 "StartTime" start_time: String,
    3 "FinishTime" finish_time: String, 4 "BinlogId" binlog_id: i64, 5 "CrossRegions" cross_regions: Vec<String>,
    6 "CopyStatus" copy_status: String, 7 "VaultInfos" vault_infos: Vec<VaultInfo>,
    8 "EncryptKeyId" encrypt_key_id: String, 9 "EncryptRegion" encrypt_region: String,
    10 "ExistRegions" exist_regions: Vec<BinlogRegionInfo>
} }

/// In the response of [`DescribeBinlogListByVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BinlogRegionInfo {
    pub backup_region: Option<String>,
    pub backup_id: Option<i64>,
}
model! { BinlogRegionInfo {
    0 "BackupRegion" backup_region: String, 1 "BackupId" backup_id: i64
} }

/// Describes binlog save days: `DescribeBinlogSaveDays` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBinlogSaveDays>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_BACKUP_STRATEGY_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogSaveDays {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeBinlogSaveDays(cluster_id: String) "DescribeBinlogSaveDays" -> DescribeBinlogSaveDaysOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeBinlogSaveDays`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogSaveDaysOutput {
    pub binlog_save_days: Option<i64>,
}
model! { DescribeBinlogSaveDaysOutput {
    0 "BinlogSaveDays" binlog_save_days: i64
} }

/// Describes binlogs: `DescribeBinlogs` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeBinlogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogs {
    /// Required.
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

/// Response of [`DescribeBinlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogsOutput {
    pub total_count: Option<i64>,
    pub binlogs: Vec<BinlogItem>,
}
model! { DescribeBinlogsOutput {
    0 "TotalCount" total_count: i64, 1 "Binlogs" binlogs: Vec<BinlogItem>
} }

/// Describes changed params after upgrade: `DescribeChangedParamsAfterUpgrade` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeChangedParamsAfterUpgrade>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangedParamsAfterUpgrade {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub dst_cpu: i64,
    /// Required.
    pub dst_mem: i64,
}
operation! { DescribeChangedParamsAfterUpgrade(instance_id: String, dst_cpu: i64, dst_mem: i64)
    "DescribeChangedParamsAfterUpgrade" -> DescribeChangedParamsAfterUpgradeOutput {
    0 "InstanceId" instance_id, 1 "DstCpu" dst_cpu, 2 "DstMem" dst_mem
} }

/// Response of [`DescribeChangedParamsAfterUpgrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangedParamsAfterUpgradeOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ParamItemInfo>,
}
model! { DescribeChangedParamsAfterUpgradeOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ParamItemInfo>
} }

/// In the response of [`DescribeChangedParamsAfterUpgrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamItemInfo {
    pub param_name: Option<String>,
    pub new_value: Option<String>,
    pub old_value: Option<String>,
    pub value_function: Option<String>,
}
model! { ParamItemInfo {
    0 "ParamName" param_name: String, 1 "NewValue" new_value: String, 2 "OldValue" old_value: String,
    3 "ValueFunction" value_function: String
} }

/// Describes cluster database tables: `DescribeClusterDatabaseTables` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterDatabaseTables>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`], [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDatabaseTables {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`DescribeClusterDatabaseTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDatabaseTablesOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tables: Vec<String>,
}
model! { DescribeClusterDatabaseTablesOutput {
    0 "TotalCount" total_count: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Tables" tables: Vec<String>
} }

/// Describes cluster databases: `DescribeClusterDatabases` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterDatabases>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`], [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDatabases {
    /// Required.
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeClusterDatabases(cluster_id: String) "DescribeClusterDatabases" -> DescribeClusterDatabasesOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeClusterDatabases: String = Offset "Offset", "Databases" databases, total "TotalCount" }

/// Response of [`DescribeClusterDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDatabasesOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub databases: Vec<String>,
    pub limit: Option<i64>,
}
model! { DescribeClusterDatabasesOutput {
    0 "TotalCount" total_count: i64, 1 "Offset" offset: i64, 2 "Databases" databases: Vec<String>, 3 "Limit" limit: i64
} }

/// Describes cluster detail: `DescribeClusterDetail` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_SIG_AND_AUTH_ERROR`], [`codes::INTERNAL_ERROR_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_VERSION_NOT_SUPPORT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetail {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterDetail(cluster_id: String) "DescribeClusterDetail" -> DescribeClusterDetailOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailOutput {
    pub detail: Option<CynosdbClusterDetail>,
}
model! { DescribeClusterDetailOutput {
    0 "Detail" detail: CynosdbClusterDetail
} }

/// In the response of [`DescribeClusterDetail`].
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
    pub ro_addr: Vec<Addr>,
    pub ability: Option<Ability>,
    pub cynos_version: Option<String>,
    pub business_type: Option<String>,
    pub has_slave_zone: Option<String>,
    pub is_freeze: Option<String>,
    pub tasks: Vec<ObjectTask>,
    pub master_zone: Option<String>,
    pub slave_zones: Vec<String>,
    pub instance_set: Vec<ClusterInstanceDetail>,
    pub pay_mode: Option<i64>,
    pub period_end_time: Option<String>,
    pub project_id: Option<i64>,
    pub resource_tags: Vec<Tag>,
    pub proxy_status: Option<String>,
    pub log_bin: Option<String>,
    pub is_skip_trade: Option<String>,
    pub pitr_type: Option<String>,
    pub is_open_password_complexity: Option<String>,
    pub network_status: Option<String>,
    pub resource_packages: Vec<ResourcePackage>,
    pub renew_flag: Option<i64>,
    pub network_type: Option<String>,
    pub slave_zone_attr: Vec<SlaveZoneAttrItem>,
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
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Region" region: String,
    3 "Zone" zone: String, 4 "PhysicalZone" physical_zone: String, 5 "Status" status: String,
    6 "StatusDesc" status_desc: String, 7 "ServerlessStatus" serverless_status: String,
    8 "StorageId" storage_id: String, 9 "Storage" storage: i64, 10 "MaxStorageSize" max_storage_size: i64,
    11 "MinStorageSize" min_storage_size: i64, 12 "StoragePayMode" storage_pay_mode: i64, 13 "VpcName" vpc_name: String,
    14 "VpcId" vpc_id: String, 15 "SubnetName" subnet_name: String, 16 "SubnetId" subnet_id: String,
    17 "Charset" charset: String, 18 "CreateTime" create_time: String, 19 "DbType" db_type: String,
    20 "DbMode" db_mode: String, 21 "DbVersion" db_version: String, 22 "StorageLimit" storage_limit: i64,
    23 "UsedStorage" used_storage: i64, 24 "Vip" vip: String, 25 "Vport" vport: i64, 26 "RoAddr" ro_addr: Vec<Addr>,
    27 "Ability" ability: Ability, 28 "CynosVersion" cynos_version: String, 29 "BusinessType" business_type: String,
    30 "HasSlaveZone" has_slave_zone: String, 31 "IsFreeze" is_freeze: String, 32 "Tasks" tasks: Vec<ObjectTask>,
    33 "MasterZone" master_zone: String, 34 "SlaveZones" slave_zones: Vec<String>,
    35 "InstanceSet" instance_set: Vec<ClusterInstanceDetail>, 36 "PayMode" pay_mode: i64,
    37 "PeriodEndTime" period_end_time: String, 38 "ProjectID" project_id: i64,
    39 "ResourceTags" resource_tags: Vec<Tag>, 40 "ProxyStatus" proxy_status: String, 41 "LogBin" log_bin: String,
    42 "IsSkipTrade" is_skip_trade: String, 43 "PitrType" pitr_type: String,
    44 "IsOpenPasswordComplexity" is_open_password_complexity: String, 45 "NetworkStatus" network_status: String,
    46 "ResourcePackages" resource_packages: Vec<ResourcePackage>, 47 "RenewFlag" renew_flag: i64,
    48 "NetworkType" network_type: String, 49 "SlaveZoneAttr" slave_zone_attr: Vec<SlaveZoneAttrItem>,
    50 "CynosVersionTag" cynos_version_tag: String, 51 "GdnId" gdn_id: String, 52 "GdnRole" gdn_role: String,
    53 "UsedArchiveStorage" used_archive_storage: i64, 54 "ArchiveStatus" archive_status: String,
    55 "ArchiveProgress" archive_progress: i64, 56 "ClusterLevel" cluster_level: String,
    57 "IsOpenTDE" is_open_tde: bool, 58 "RealZone" real_zone: String, 59 "StorageOverUse" storage_over_use: String,
    60 "StorageAutoExpand" storage_auto_expand: String
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Addr {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { Addr {
    0 "IP" ip: String, 1 "Port" port: i64
} }

/// In the response of [`DescribeClusterDetail`].
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
    0 "IsSupportSlaveZone" is_support_slave_zone: String,
    1 "NonsupportSlaveZoneReason" nonsupport_slave_zone_reason: String, 2 "IsSupportRo" is_support_ro: String,
    3 "NonsupportRoReason" nonsupport_ro_reason: String, 4 "IsSupportManualSnapshot" is_support_manual_snapshot: String,
    5 "IsSupportTransparentDataEncryption" is_support_transparent_data_encryption: String,
    6 "NoSupportTransparentDataEncryptionReason" no_support_transparent_data_encryption_reason: String,
    7 "IsSupportManualLogic" is_support_manual_logic: String,
    8 "IsSupportGlobalEncryption" is_support_global_encryption: String,
    9 "NoSupportGlobalEncryptionReason" no_support_global_encryption_reason: String,
    10 "NoSupportTransparentDataEncryptionReasonCode" no_support_transparent_data_encryption_reason_code: String,
    11 "NoSupportGlobalEncryptionReasonCode" no_support_global_encryption_reason_code: String
} }

/// In the response of [`DescribeClusterDetail`].
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
    0 "TaskId" task_id: i64, 1 "TaskType" task_type: String, 2 "TaskStatus" task_status: String,
    3 "ObjectId" object_id: String, 4 "ObjectType" object_type: String
} }

/// In the response of [`DescribeClusterDetail`].
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
    pub maintain_week_days: Vec<String>,
    pub serverless_status: Option<String>,
    pub instance_tasks: Vec<ObjectTask>,
    pub instance_device_type: Option<String>,
    pub instance_storage_type: Option<String>,
    pub db_mode: Option<String>,
    pub node_list: Vec<String>,
    pub ai_optimizer_status: Option<AIOptimizerStatus>,
}
model! { ClusterInstanceDetail {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "InstanceType" instance_type: String,
    3 "InstanceStatus" instance_status: String, 4 "InstanceStatusDesc" instance_status_desc: String,
    5 "InstanceCpu" instance_cpu: i64, 6 "InstanceMemory" instance_memory: i64,
    7 "InstanceStorage" instance_storage: i64, 8 "InstanceRole" instance_role: String,
    9 "MaintainStartTime" maintain_start_time: i64, 10 "MaintainDuration" maintain_duration: i64,
    11 "MaintainWeekDays" maintain_week_days: Vec<String>, 12 "ServerlessStatus" serverless_status: String,
    13 "InstanceTasks" instance_tasks: Vec<ObjectTask>, 14 "InstanceDeviceType" instance_device_type: String,
    15 "InstanceStorageType" instance_storage_type: String, 16 "DbMode" db_mode: String,
    17 "NodeList" node_list: Vec<String>, 18 "AIOptimizerStatus" ai_optimizer_status: AIOptimizerStatus
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIOptimizerStatus {
    pub status: Option<String>,
    pub open_time: Option<String>,
    pub training_progress: Option<i64>,
}
model! { AIOptimizerStatus {
    0 "Status" status: String, 1 "OpenTime" open_time: String, 2 "TrainingProgress" training_progress: i64
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourcePackage {
    pub package_id: Option<String>,
    pub package_type: Option<String>,
    pub deduction_priority: Option<i64>,
}
model! { ResourcePackage {
    0 "PackageId" package_id: String, 1 "PackageType" package_type: String,
    2 "DeductionPriority" deduction_priority: i64
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveZoneAttrItem {
    pub zone: Option<String>,
    pub binlog_sync_way: Option<String>,
    pub semi_sync_timeout: Option<i64>,
}
model! { SlaveZoneAttrItem {
    0 "Zone" zone: String, 1 "BinlogSyncWay" binlog_sync_way: String, 2 "SemiSyncTimeout" semi_sync_timeout: i64
} }

/// Describes cluster detail databases: `DescribeClusterDetailDatabases` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterDetailDatabases>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailDatabases {
    /// Required.
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

/// Response of [`DescribeClusterDetailDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailDatabasesOutput {
    pub db_infos: Vec<DbInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterDetailDatabasesOutput {
    0 "DbInfos" db_infos: Vec<DbInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClusterDetailDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbInfo {
    pub db_name: Option<String>,
    pub character_set: Option<String>,
    pub status: Option<String>,
    pub collate_rule: Option<String>,
    pub description: Option<String>,
    pub user_host_privileges: Vec<UserHostPrivilege>,
    pub db_id: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub cluster_id: Option<String>,
}
model! { DbInfo {
    0 "DbName" db_name: String, 1 "CharacterSet" character_set: String, 2 "Status" status: String,
    3 "CollateRule" collate_rule: String, 4 "Description" description: String,
    5 "UserHostPrivileges" user_host_privileges: Vec<UserHostPrivilege>, 6 "DbId" db_id: i64,
    7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String, 9 "AppId" app_id: i64, 10 "Uin" uin: String,
    11 "ClusterId" cluster_id: String
} }

/// Describes cluster instance groups: `DescribeClusterInstanceGroups` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterInstanceGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstanceGroups {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterInstanceGroups(cluster_id: String)
    "DescribeClusterInstanceGroups" -> DescribeClusterInstanceGroupsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterInstanceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstanceGroupsOutput {
    pub total_count: Option<i64>,
    pub instance_group_info_list: Vec<CynosdbInstanceGroup>,
}
model! { DescribeClusterInstanceGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceGroupInfoList" instance_group_info_list: Vec<CynosdbInstanceGroup>
} }

/// In the response of [`DescribeClusterInstanceGroups`].
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
    pub instance_set: Vec<CynosdbInstance>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub old_addr_info: Option<OldAddrInfo>,
    pub processing_tasks: Vec<String>,
    pub tasks: Vec<ObjectTask>,
    pub net_service_id: Option<i64>,
}
model! { CynosdbInstanceGroup {
    0 "AppId" app_id: i64, 1 "ClusterId" cluster_id: String, 2 "CreatedTime" created_time: String,
    3 "DeletedTime" deleted_time: String, 4 "InstanceGroupId" instance_group_id: String, 5 "Status" status: String,
    6 "Type" r#type: String, 7 "UpdatedTime" updated_time: String, 8 "Vip" vip: String, 9 "Vport" vport: i64,
    10 "WanDomain" wan_domain: String, 11 "WanIP" wan_ip: String, 12 "WanPort" wan_port: i64,
    13 "WanStatus" wan_status: String, 14 "InstanceSet" instance_set: Vec<CynosdbInstance>,
    15 "UniqVpcId" uniq_vpc_id: String, 16 "UniqSubnetId" uniq_subnet_id: String,
    17 "OldAddrInfo" old_addr_info: OldAddrInfo, 18 "ProcessingTasks" processing_tasks: Vec<String>,
    19 "Tasks" tasks: Vec<ObjectTask>, 20 "NetServiceId" net_service_id: i64
} }

/// In the response of [`DescribeClusterInstanceGroups`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub pay_mode: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub period_end_time: Option<String>,
    pub destroy_deadline_text: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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
    pub tasks: Vec<ObjectTask>,
    pub is_freeze: Option<String>,
    pub resource_tags: Vec<Tag>,
    pub master_zone: Option<String>,
    pub slave_zones: Vec<String>,
    pub instance_net_info: Vec<InstanceNetInfo>,
    pub resource_packages: Vec<ResourcePackage>,
    pub instance_index_mode: Option<String>,
    pub instance_ability: Option<InstanceAbility>,
    pub device_type: Option<String>,
    pub instance_storage_type: Option<String>,
    pub cynos_version_tag: Option<String>,
    pub node_list: Vec<String>,
    pub gdn_id: Option<String>,
    pub real_zone: Option<String>,
}
model! { CynosdbInstance {
    0 "Uin" uin: String, 1 "AppId" app_id: i64, 2 "ClusterId" cluster_id: String, 3 "ClusterName" cluster_name: String,
    4 "InstanceId" instance_id: String, 5 "InstanceName" instance_name: String, 6 "ProjectId" project_id: i64,
    7 "Region" region: String, 8 "Zone" zone: String, 9 "Status" status: String, 10 "StatusDesc" status_desc: String,
    11 "DbMode" db_mode: String, 12 "DbType" db_type: String, 13 "DbVersion" db_version: String, 14 "Cpu" cpu: i64,
    15 "Memory" memory: i64, 16 "Storage" storage: i64, 17 "InstanceType" instance_type: String,
    18 "InstanceRole" instance_role: String, 19 "UpdateTime" update_time: String, 20 "CreateTime" create_time: String,
    21 "VpcId" vpc_id: String, 22 "SubnetId" subnet_id: String, 23 "Vip" vip: String, 24 "Vport" vport: i64,
    25 "PayMode" pay_mode: i64, 26 "PeriodEndTime" period_end_time: String,
    27 "DestroyDeadlineText" destroy_deadline_text: String, 28 "IsolateTime" isolate_time: String,
    29 "NetType" net_type: i64, 30 "WanDomain" wan_domain: String, 31 "WanIP" wan_ip: String,
    32 "WanPort" wan_port: i64, 33 "WanStatus" wan_status: String, 34 "DestroyTime" destroy_time: String,
    35 "CynosVersion" cynos_version: String, 36 "ProcessingTask" processing_task: String,
    37 "RenewFlag" renew_flag: i64, 38 "MinCpu" min_cpu: f64, 39 "MaxCpu" max_cpu: f64,
    40 "ServerlessStatus" serverless_status: String, 41 "StorageId" storage_id: String,
    42 "StoragePayMode" storage_pay_mode: i64, 43 "PhysicalZone" physical_zone: String,
    44 "BusinessType" business_type: String, 45 "Tasks" tasks: Vec<ObjectTask>, 46 "IsFreeze" is_freeze: String,
    47 "ResourceTags" resource_tags: Vec<Tag>, 48 "MasterZone" master_zone: String,
    49 "SlaveZones" slave_zones: Vec<String>, 50 "InstanceNetInfo" instance_net_info: Vec<InstanceNetInfo>,
    51 "ResourcePackages" resource_packages: Vec<ResourcePackage>, 52 "InstanceIndexMode" instance_index_mode: String,
    53 "InstanceAbility" instance_ability: InstanceAbility, 54 "DeviceType" device_type: String,
    55 "InstanceStorageType" instance_storage_type: String, 56 "CynosVersionTag" cynos_version_tag: String,
    57 "NodeList" node_list: Vec<String>, 58 "GdnId" gdn_id: String, 59 "RealZone" real_zone: String
} }

/// In the response of [`DescribeClusterInstanceGroups`].
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
    0 "InstanceGroupType" instance_group_type: String, 1 "InstanceGroupId" instance_group_id: String,
    2 "VpcId" vpc_id: String, 3 "SubnetId" subnet_id: String, 4 "NetType" net_type: i64, 5 "Vip" vip: String,
    6 "Vport" vport: i64, 7 "WanDomain" wan_domain: String, 8 "WanIP" wan_ip: String, 9 "WanPort" wan_port: i64,
    10 "WanStatus" wan_status: String
} }

/// In the response of [`DescribeClusterInstanceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAbility {
    pub is_support_force_restart: Option<String>,
    pub nonsupport_force_restart_reason: Option<String>,
}
model! { InstanceAbility {
    0 "IsSupportForceRestart" is_support_force_restart: String,
    1 "NonsupportForceRestartReason" nonsupport_force_restart_reason: String
} }

/// In the response of [`DescribeClusterInstanceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldAddrInfo {
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub return_time: Option<String>,
}
model! { OldAddrInfo {
    0 "Vip" vip: String, 1 "Vport" vport: i64, 2 "ReturnTime" return_time: String
} }

/// Describes cluster instance grps: `DescribeClusterInstanceGrps` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterInstanceGrps>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstanceGrps {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterInstanceGrps(cluster_id: String)
    "DescribeClusterInstanceGrps" -> DescribeClusterInstanceGrpsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterInstanceGrps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstanceGrpsOutput {
    pub total_count: Option<i64>,
    /// Deprecated.
    pub instance_grp_info_list: Vec<CynosdbInstanceGrp>,
    pub instance_group_info_list: Vec<CynosdbInstanceGroup>,
}
model! { DescribeClusterInstanceGrpsOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceGrpInfoList" instance_grp_info_list: Vec<CynosdbInstanceGrp>,
    2 "InstanceGroupInfoList" instance_group_info_list: Vec<CynosdbInstanceGroup>
} }

/// In the response of [`DescribeClusterInstanceGrps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CynosdbInstanceGrp {
    pub app_id: Option<i64>,
    pub cluster_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deleted_time: Option<String>,
    pub instance_grp_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub updated_time: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub wan_domain: Option<String>,
    pub wan_ip: Option<String>,
    pub wan_port: Option<i64>,
    pub wan_status: Option<String>,
    pub instance_set: Vec<CynosdbInstance>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub old_addr_info: Option<OldAddrInfo>,
    pub processing_tasks: Vec<String>,
    pub tasks: Vec<ObjectTask>,
    pub net_service_id: Option<i64>,
}
model! { CynosdbInstanceGrp {
    0 "AppId" app_id: i64, 1 "ClusterId" cluster_id: String, 2 "CreatedTime" created_time: String,
    3 "DeletedTime" deleted_time: String, 4 "InstanceGrpId" instance_grp_id: String, 5 "Status" status: String,
    6 "Type" r#type: String, 7 "UpdatedTime" updated_time: String, 8 "Vip" vip: String, 9 "Vport" vport: i64,
    10 "WanDomain" wan_domain: String, 11 "WanIP" wan_ip: String, 12 "WanPort" wan_port: i64,
    13 "WanStatus" wan_status: String, 14 "InstanceSet" instance_set: Vec<CynosdbInstance>,
    15 "UniqVpcId" uniq_vpc_id: String, 16 "UniqSubnetId" uniq_subnet_id: String,
    17 "OldAddrInfo" old_addr_info: OldAddrInfo, 18 "ProcessingTasks" processing_tasks: Vec<String>,
    19 "Tasks" tasks: Vec<ObjectTask>, 20 "NetServiceId" net_service_id: i64
} }

/// Describes cluster levels: `DescribeClusterLevels` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterLevels>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLevels {
    pub zone: Option<String>,
}
operation! { DescribeClusterLevels() "DescribeClusterLevels" -> DescribeClusterLevelsOutput {
    0 "Zone" zone: String
} }

/// Response of [`DescribeClusterLevels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLevelsOutput {
    pub level_list: Vec<String>,
    pub zones: Vec<String>,
}
model! { DescribeClusterLevelsOutput {
    0 "LevelList" level_list: Vec<String>, 1 "Zones" zones: Vec<String>
} }

/// Describes cluster param logs: `DescribeClusterParamLogs` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterParamLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_NOT_FOUND_ERROR`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterParamLogs {
    /// Required.
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
    Offset "Offset", "ClusterParamLogs" cluster_param_logs, total "TotalCount" }

/// Response of [`DescribeClusterParamLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterParamLogsOutput {
    pub total_count: Option<i64>,
    pub cluster_param_logs: Vec<ClusterParamModifyLog>,
}
model! { DescribeClusterParamLogsOutput {
    0 "TotalCount" total_count: i64, 1 "ClusterParamLogs" cluster_param_logs: Vec<ClusterParamModifyLog>
} }

/// In the response of [`DescribeClusterParamLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterParamModifyLog {
    pub param_name: Option<String>,
    pub current_value: Option<String>,
    pub update_value: Option<String>,
    pub status: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
    pub cluster_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { ClusterParamModifyLog {
    0 "ParamName" param_name: String, 1 "CurrentValue" current_value: String, 2 "UpdateValue" update_value: String,
    3 "Status" status: String, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String,
    6 "ClusterId" cluster_id: String, 7 "InstanceId" instance_id: String
} }

/// Describes cluster params: `DescribeClusterParams` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterParams>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterParams {
    /// Required.
    pub cluster_id: String,
    pub param_name: Option<String>,
    pub is_global: Option<String>,
}
operation! { DescribeClusterParams(cluster_id: String) "DescribeClusterParams" -> DescribeClusterParamsOutput {
    0 "ClusterId" cluster_id, 1 "ParamName" param_name: String, 2 "IsGlobal" is_global: String
} }

/// Response of [`DescribeClusterParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterParamsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ParamInfo>,
}
model! { DescribeClusterParamsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ParamInfo>
} }

/// In the response of [`DescribeClusterParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamInfo {
    pub current_value: Option<String>,
    pub default: Option<String>,
    pub enum_value: Vec<String>,
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
    0 "CurrentValue" current_value: String, 1 "Default" default: String, 2 "EnumValue" enum_value: Vec<String>,
    3 "Max" max: String, 4 "Min" min: String, 5 "ParamName" param_name: String, 6 "NeedReboot" need_reboot: i64,
    7 "ParamType" param_type: String, 8 "MatchType" match_type: String, 9 "MatchValue" match_value: String,
    10 "Description" description: String, 11 "IsGlobal" is_global: i64,
    12 "ModifiableInfo" modifiable_info: ModifiableInfo, 13 "IsFunc" is_func: bool, 14 "Func" func: String,
    15 "FuncPattern" func_pattern: String
} }

/// In the response of [`DescribeClusterParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifiableInfo {
    pub is_modifiable: Option<i64>,
}
model! { ModifiableInfo {
    0 "IsModifiable" is_modifiable: i64
} }

/// Describes cluster password complexity: `DescribeClusterPasswordComplexity` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterPasswordComplexity>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_OSS_INFO_ERROR`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPasswordComplexity {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterPasswordComplexity(cluster_id: String)
    "DescribeClusterPasswordComplexity" -> DescribeClusterPasswordComplexityOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterPasswordComplexity`].
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
    0 "ValidatePasswordDictionary" validate_password_dictionary: ParamInfo,
    1 "ValidatePasswordLength" validate_password_length: ParamInfo,
    2 "ValidatePasswordMixedCaseCount" validate_password_mixed_case_count: ParamInfo,
    3 "ValidatePasswordNumberCount" validate_password_number_count: ParamInfo,
    4 "ValidatePasswordPolicy" validate_password_policy: ParamInfo,
    5 "ValidatePasswordSpecialCharCount" validate_password_special_char_count: ParamInfo
} }

/// Describes cluster period scale policy: `DescribeClusterPeriodScalePolicy` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterPeriodScalePolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_OSS_INFO_ERROR`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPeriodScalePolicy {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterPeriodScalePolicy(cluster_id: String)
    "DescribeClusterPeriodScalePolicy" -> DescribeClusterPeriodScalePolicyOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterPeriodScalePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPeriodScalePolicyOutput {
    pub policy_list: Vec<ClusterPeriodScalePolicy>,
}
model! { DescribeClusterPeriodScalePolicyOutput {
    0 "PolicyList" policy_list: Vec<ClusterPeriodScalePolicy>
} }

/// In the response of [`DescribeClusterPeriodScalePolicy`].
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
    pub period_config: Vec<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<String>,
}
model! { ClusterPeriodScalePolicy {
    0 "PolicyId" policy_id: String, 1 "InstanceType" instance_type: String, 2 "MinCpu" min_cpu: f64,
    3 "MaxCpu" max_cpu: f64, 4 "ScaleStartTime" scale_start_time: String, 5 "ScaleEndTime" scale_end_time: String,
    6 "PolicyStartTime" policy_start_time: String, 7 "PolicyEndTime" policy_end_time: String,
    8 "PeriodType" period_type: String, 9 "PeriodConfig" period_config: Vec<i64>, 10 "CreateTime" create_time: String,
    11 "UpdateTime" update_time: String, 12 "Status" status: String
} }

/// Describes cluster read only: `DescribeClusterReadOnly` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterReadOnly>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReadOnly {
    /// Required.
    pub cluster_ids: Vec<String>,
}
operation! { DescribeClusterReadOnly(cluster_ids: Vec<String>)
    "DescribeClusterReadOnly" -> DescribeClusterReadOnlyOutput {
    0 "ClusterIds" cluster_ids
} }

/// Response of [`DescribeClusterReadOnly`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReadOnlyOutput {
    pub cluster_read_only_values: Vec<ClusterReadOnlyValue>,
}
model! { DescribeClusterReadOnlyOutput {
    0 "ClusterReadOnlyValues" cluster_read_only_values: Vec<ClusterReadOnlyValue>
} }

/// In the response of [`DescribeClusterReadOnly`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterReadOnlyValue {
    pub cluster_id: Option<String>,
    pub read_only_value: Option<String>,
}
model! { ClusterReadOnlyValue {
    0 "ClusterId" cluster_id: String, 1 "ReadOnlyValue" read_only_value: String
} }

/// Describes cluster serverless scale plans: `DescribeClusterServerlessScalePlans` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterServerlessScalePlans>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterServerlessScalePlans {
    /// Required.
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
    Offset "Offset", "ServerlessScalePlans" serverless_scale_plans, total "TotalCount" }

/// Response of [`DescribeClusterServerlessScalePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterServerlessScalePlansOutput {
    pub total_count: Option<i64>,
    pub serverless_scale_plans: Vec<ClusterServerlessScalePlan>,
}
model! { DescribeClusterServerlessScalePlansOutput {
    0 "TotalCount" total_count: i64, 1 "ServerlessScalePlans" serverless_scale_plans: Vec<ClusterServerlessScalePlan>
} }

/// In the response of [`DescribeClusterServerlessScalePlans`].
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
    0 "PlanId" plan_id: i64, 1 "ClusterId" cluster_id: String, 2 "ObjectInstance" object_instance: String,
    3 "PolicyId" policy_id: String, 4 "PolicyType" policy_type: String, 5 "SourceMinCpu" source_min_cpu: f64,
    6 "SourceMaxCpu" source_max_cpu: f64, 7 "TargetMinCpu" target_min_cpu: f64, 8 "TargetMaxCpu" target_max_cpu: f64,
    9 "Status" status: String, 10 "ScaleTaskId" scale_task_id: i64, 11 "FailReason" fail_reason: String,
    12 "ExpectedStartTime" expected_start_time: String, 13 "ExpectedEndTime" expected_end_time: String,
    14 "ResetTaskId" reset_task_id: i64, 15 "ResetType" reset_type: String, 16 "ResetTime" reset_time: String
} }

/// Describes cluster transparent encrypt info: `DescribeClusterTransparentEncryptInfo` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusterTransparentEncryptInfo>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTransparentEncryptInfo {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterTransparentEncryptInfo(cluster_id: String)
    "DescribeClusterTransparentEncryptInfo" -> DescribeClusterTransparentEncryptInfoOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterTransparentEncryptInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTransparentEncryptInfoOutput {
    pub key_id: Option<String>,
    pub key_region: Option<String>,
    pub key_type: Option<String>,
    pub is_open_global_encryption: Option<bool>,
}
model! { DescribeClusterTransparentEncryptInfoOutput {
    0 "KeyId" key_id: String, 1 "KeyRegion" key_region: String, 2 "KeyType" key_type: String,
    3 "IsOpenGlobalEncryption" is_open_global_encryption: bool
} }

/// Describes clusters: `DescribeClusters` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`], [`codes::INVALID_PARAMETER_VALUE_PARAM_BOTH_SET_ERROR`].
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

/// In the request of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFilter {
    /// Required.
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

/// Response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub total_count: Option<i64>,
    pub cluster_set: Vec<CynosdbCluster>,
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count: i64, 1 "ClusterSet" cluster_set: Vec<CynosdbCluster>
} }

/// In the response of [`DescribeClusters`].
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
    pub tasks: Vec<ObjectTask>,
    pub resource_tags: Vec<Tag>,
    pub db_mode: Option<String>,
    pub serverless_status: Option<String>,
    pub storage: Option<i64>,
    pub storage_id: Option<String>,
    pub storage_pay_mode: Option<i64>,
    pub min_storage_size: Option<i64>,
    pub max_storage_size: Option<i64>,
    pub net_addrs: Vec<NetAddr>,
    pub physical_zone: Option<String>,
    pub master_zone: Option<String>,
    pub has_slave_zone: Option<String>,
    pub slave_zones: Vec<String>,
    pub business_type: Option<String>,
    pub is_freeze: Option<String>,
    pub order_source: Option<String>,
    pub ability: Option<Ability>,
    pub resource_packages: Vec<ResourcePackage>,
    pub gdn_id: Option<String>,
    pub gdn_role: Option<String>,
}
model! { CynosdbCluster {
    0 "Status" status: String, 1 "UpdateTime" update_time: String, 2 "Zone" zone: String,
    3 "ClusterName" cluster_name: String, 4 "Region" region: String, 5 "DbVersion" db_version: String,
    6 "ClusterId" cluster_id: String, 7 "InstanceNum" instance_num: i64, 8 "Uin" uin: String,
    9 "DbType" db_type: String, 10 "AppId" app_id: i64, 11 "StatusDesc" status_desc: String,
    12 "CreateTime" create_time: String, 13 "PayMode" pay_mode: i64, 14 "PeriodEndTime" period_end_time: String,
    15 "Vip" vip: String, 16 "Vport" vport: i64, 17 "ProjectID" project_id: i64, 18 "VpcId" vpc_id: String,
    19 "SubnetId" subnet_id: String, 20 "CynosVersion" cynos_version: String,
    21 "CynosVersionTag" cynos_version_tag: String, 22 "StorageLimit" storage_limit: i64,
    23 "RenewFlag" renew_flag: i64, 24 "ProcessingTask" processing_task: String, 25 "Tasks" tasks: Vec<ObjectTask>,
    26 "ResourceTags" resource_tags: Vec<Tag>, 27 "DbMode" db_mode: String,
    28 "ServerlessStatus" serverless_status: String, 29 "Storage" storage: i64, 30 "StorageId" storage_id: String,
    31 "StoragePayMode" storage_pay_mode: i64, 32 "MinStorageSize" min_storage_size: i64,
    33 "MaxStorageSize" max_storage_size: i64, 34 "NetAddrs" net_addrs: Vec<NetAddr>,
    35 "PhysicalZone" physical_zone: String, 36 "MasterZone" master_zone: String,
    37 "HasSlaveZone" has_slave_zone: String, 38 "SlaveZones" slave_zones: Vec<String>,
    39 "BusinessType" business_type: String, 40 "IsFreeze" is_freeze: String, 41 "OrderSource" order_source: String,
    42 "Ability" ability: Ability, 43 "ResourcePackages" resource_packages: Vec<ResourcePackage>,
    44 "GdnId" gdn_id: String, 45 "GdnRole" gdn_role: String
} }

/// In the response of [`DescribeClusters`].
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
    0 "Vip" vip: String, 1 "Vport" vport: i64, 2 "WanDomain" wan_domain: String, 3 "WanPort" wan_port: i64,
    4 "NetType" net_type: String, 5 "UniqSubnetId" uniq_subnet_id: String, 6 "UniqVpcId" uniq_vpc_id: String,
    7 "Description" description: String, 8 "WanIP" wan_ip: String, 9 "WanStatus" wan_status: String,
    10 "InstanceGroupId" instance_group_id: String
} }

/// Describes db security groups: `DescribeDBSecurityGroups` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeDBSecurityGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::OPERATION_DENIED_CAM_DENIED_ERROR`].
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

/// Response of [`DescribeDBSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroupsOutput {
    pub groups: Vec<SecurityGroup>,
}
model! { DescribeDBSecurityGroupsOutput {
    0 "Groups" groups: Vec<SecurityGroup>
} }

/// In the response of [`DescribeDBSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
    pub inbound: Vec<PolicyRule>,
    pub outbound: Vec<PolicyRule>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
}
model! { SecurityGroup {
    0 "ProjectId" project_id: i64, 1 "CreateTime" create_time: String, 2 "Inbound" inbound: Vec<PolicyRule>,
    3 "Outbound" outbound: Vec<PolicyRule>, 4 "SecurityGroupId" security_group_id: String,
    5 "SecurityGroupName" security_group_name: String, 6 "SecurityGroupRemark" security_group_remark: String
} }

/// In the response of [`DescribeDBSecurityGroups`].
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
    0 "Action" action: String, 1 "CidrIp" cidr_ip: String, 2 "PortRange" port_range: String,
    3 "IpProtocol" ip_protocol: String, 4 "ServiceModule" service_module: String,
    5 "AddressModule" address_module: String, 6 "Id" id: String, 7 "Desc" desc: String
} }

/// Describes flow: `DescribeFlow` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeFlow>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_NOT_FOUND_ERROR`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlow {
    /// Required.
    pub flow_id: i64,
}
operation! { DescribeFlow(flow_id: i64) "DescribeFlow" -> DescribeFlowOutput {
    0 "FlowId" flow_id
} }

/// Response of [`DescribeFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowOutput {
    pub status: Option<i64>,
}
model! { DescribeFlowOutput {
    0 "Status" status: i64
} }

/// Describes instance cls log delivery: `DescribeInstanceCLSLogDelivery` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstanceCLSLogDelivery>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_ROLE_ERROR`], [`codes::OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCLSLogDelivery {
    /// Required.
    pub instance_id: String,
    pub log_type: Option<String>,
}
operation! { DescribeInstanceCLSLogDelivery(instance_id: String)
    "DescribeInstanceCLSLogDelivery" -> DescribeInstanceCLSLogDeliveryOutput {
    0 "InstanceId" instance_id, 1 "LogType" log_type: String
} }

/// Response of [`DescribeInstanceCLSLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCLSLogDeliveryOutput {
    pub total_count: Option<i64>,
    pub instance_cls_delivery_infos: Vec<InstanceCLSDeliveryInfo>,
}
model! { DescribeInstanceCLSLogDeliveryOutput {
    0 "TotalCount" total_count: i64,
    1 "InstanceCLSDeliveryInfos" instance_cls_delivery_infos: Vec<InstanceCLSDeliveryInfo>
} }

/// In the response of [`DescribeInstanceCLSLogDelivery`].
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
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "TopicId" topic_id: String,
    3 "TopicName" topic_name: String, 4 "GroupId" group_id: String, 5 "GroupName" group_name: String,
    6 "Region" region: String, 7 "Status" status: String, 8 "LogType" log_type: String
} }

/// Describes instance detail: `DescribeInstanceDetail` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstanceDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_SIG_AND_AUTH_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_CAM_DENIED_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetail {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceDetail(instance_id: String) "DescribeInstanceDetail" -> DescribeInstanceDetailOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetailOutput {
    pub detail: Option<CynosdbInstanceDetail>,
}
model! { DescribeInstanceDetailOutput {
    0 "Detail" detail: CynosdbInstanceDetail
} }

/// In the response of [`DescribeInstanceDetail`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub pay_mode: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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
    0 "Uin" uin: String, 1 "AppId" app_id: i64, 2 "ClusterId" cluster_id: String, 3 "ClusterName" cluster_name: String,
    4 "InstanceId" instance_id: String, 5 "InstanceName" instance_name: String, 6 "ProjectId" project_id: i64,
    7 "Region" region: String, 8 "Zone" zone: String, 9 "Status" status: String, 10 "StatusDesc" status_desc: String,
    11 "ServerlessStatus" serverless_status: String, 12 "DbType" db_type: String, 13 "DbVersion" db_version: String,
    14 "Cpu" cpu: i64, 15 "Memory" memory: i64, 16 "Storage" storage: i64, 17 "InstanceType" instance_type: String,
    18 "InstanceRole" instance_role: String, 19 "UpdateTime" update_time: String, 20 "CreateTime" create_time: String,
    21 "PayMode" pay_mode: i64, 22 "PeriodEndTime" period_end_time: String, 23 "NetType" net_type: i64,
    24 "VpcId" vpc_id: String, 25 "SubnetId" subnet_id: String, 26 "Vip" vip: String, 27 "Vport" vport: i64,
    28 "WanDomain" wan_domain: String, 29 "Charset" charset: String, 30 "CynosVersion" cynos_version: String,
    31 "RenewFlag" renew_flag: i64, 32 "MinCpu" min_cpu: f64, 33 "MaxCpu" max_cpu: f64, 34 "DbMode" db_mode: String,
    35 "MasterZone" master_zone: String
} }

/// Describes instance error logs: `DescribeInstanceErrorLogs` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstanceErrorLogs>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VALUE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceErrorLogs {
    /// Required.
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

/// Response of [`DescribeInstanceErrorLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceErrorLogsOutput {
    pub total_count: Option<i64>,
    pub error_logs: Vec<CynosdbErrorLogItem>,
}
model! { DescribeInstanceErrorLogsOutput {
    0 "TotalCount" total_count: i64, 1 "ErrorLogs" error_logs: Vec<CynosdbErrorLogItem>
} }

/// In the response of [`DescribeInstanceErrorLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CynosdbErrorLogItem {
    pub timestamp: Option<i64>,
    pub level: Option<String>,
    pub content: Option<String>,
}
model! { CynosdbErrorLogItem {
    0 "Timestamp" timestamp: i64, 1 "Level" level: String, 2 "Content" content: String
} }

/// Describes instance params: `DescribeInstanceParams` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstanceParams>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::OPERATION_DENIED_CAM_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParams {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
    pub param_keyword: Option<String>,
    pub is_global: Option<String>,
}
operation! { DescribeInstanceParams(cluster_id: String, instance_ids: Vec<String>)
    "DescribeInstanceParams" -> DescribeInstanceParamsOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIds" instance_ids, 2 "ParamKeyword" param_keyword: String,
    3 "IsGlobal" is_global: String
} }

/// Response of [`DescribeInstanceParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamsOutput {
    pub items: Vec<InstanceParamItem>,
}
model! { DescribeInstanceParamsOutput {
    0 "Items" items: Vec<InstanceParamItem>
} }

/// In the response of [`DescribeInstanceParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceParamItem {
    pub instance_id: Option<String>,
    pub params_items: Vec<ParamItemDetail>,
}
model! { InstanceParamItem {
    0 "InstanceId" instance_id: String, 1 "ParamsItems" params_items: Vec<ParamItemDetail>
} }

/// In the response of [`DescribeInstanceParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamItemDetail {
    pub current_value: Option<String>,
    pub default: Option<String>,
    pub enum_value: Vec<String>,
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
    0 "CurrentValue" current_value: String, 1 "Default" default: String, 2 "EnumValue" enum_value: Vec<String>,
    3 "IsGlobal" is_global: i64, 4 "Max" max: String, 5 "Min" min: String, 6 "NeedReboot" need_reboot: i64,
    7 "ParamName" param_name: String, 8 "ParamType" param_type: String,
    9 "ModifiableInfo" modifiable_info: ModifiableInfo, 10 "Description" description: String, 11 "IsFunc" is_func: bool,
    12 "Func" func: String, 13 "FuncPattern" func_pattern: String
} }

/// Describes instance slow queries: `DescribeInstanceSlowQueries` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstanceSlowQueries>.
///
/// Errors: [`codes::OPERATION_DENIED_CAM_DENIED_ERROR`], [`codes::OPERATION_DENIED_LENGTH_OVER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSlowQueries {
    /// Required.
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
    Offset "Offset", "SlowQueries" slow_queries, total "TotalCount" }

/// Response of [`DescribeInstanceSlowQueries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSlowQueriesOutput {
    pub total_count: Option<i64>,
    pub slow_queries: Vec<SlowQueriesItem>,
}
model! { DescribeInstanceSlowQueriesOutput {
    0 "TotalCount" total_count: i64, 1 "SlowQueries" slow_queries: Vec<SlowQueriesItem>
} }

/// In the response of [`DescribeInstanceSlowQueries`].
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
    0 "Timestamp" timestamp: i64, 1 "QueryTime" query_time: f64, 2 "SqlText" sql_text: String,
    3 "UserHost" user_host: String, 4 "UserName" user_name: String, 5 "Database" database: String,
    6 "LockTime" lock_time: f64, 7 "RowsExamined" rows_examined: i64, 8 "RowsSent" rows_sent: i64,
    9 "SqlTemplate" sql_template: String, 10 "SqlMd5" sql_md5: String,
    11 "SyncReadCountRemote" sync_read_count_remote: i64, 12 "SyncReadBytesRemote" sync_read_bytes_remote: i64,
    13 "SyncReadTimeRemote" sync_read_time_remote: i64, 14 "SyncWriteCountRemote" sync_write_count_remote: i64,
    15 "SyncWriteBytesRemote" sync_write_bytes_remote: i64, 16 "SyncWriteTimeRemote" sync_write_time_remote: i64,
    17 "TrxCommitDelay" trx_commit_delay: i64
} }

/// Describes instance specs: `DescribeInstanceSpecs` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstanceSpecs>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecs {
    /// Required.
    pub db_type: String,
    pub include_zone_stocks: Option<bool>,
    pub device_type: Option<String>,
    pub cluster_level: Option<String>,
}
operation! { DescribeInstanceSpecs(db_type: String) "DescribeInstanceSpecs" -> DescribeInstanceSpecsOutput {
    0 "DbType" db_type, 1 "IncludeZoneStocks" include_zone_stocks: bool, 2 "DeviceType" device_type: String,
    3 "ClusterLevel" cluster_level: String
} }

/// Response of [`DescribeInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecsOutput {
    pub instance_spec_set: Vec<InstanceSpec>,
}
model! { DescribeInstanceSpecsOutput {
    0 "InstanceSpecSet" instance_spec_set: Vec<InstanceSpec>
} }

/// In the response of [`DescribeInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSpec {
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub max_storage_size: Option<i64>,
    pub min_storage_size: Option<i64>,
    pub has_stock: Option<bool>,
    pub machine_type: Option<String>,
    pub max_iops: Option<i64>,
    pub max_io_band_width: Option<i64>,
    pub zone_stock_infos: Vec<ZoneStockInfo>,
    pub stock_count: Option<i64>,
    pub max_cpu: Option<f64>,
    pub min_cpu: Option<f64>,
}
model! { InstanceSpec {
    0 "Cpu" cpu: i64, 1 "Memory" memory: i64, 2 "MaxStorageSize" max_storage_size: i64,
    3 "MinStorageSize" min_storage_size: i64, 4 "HasStock" has_stock: bool, 5 "MachineType" machine_type: String,
    6 "MaxIops" max_iops: i64, 7 "MaxIoBandWidth" max_io_band_width: i64,
    8 "ZoneStockInfos" zone_stock_infos: Vec<ZoneStockInfo>, 9 "StockCount" stock_count: i64, 10 "MaxCpu" max_cpu: f64,
    11 "MinCpu" min_cpu: f64
} }

/// In the response of [`DescribeInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneStockInfo {
    pub zone: Option<String>,
    pub has_stock: Option<bool>,
    pub stock_count: Option<i64>,
    pub slave_zone_stock_infos: Vec<SlaveZoneStockInfo>,
}
model! { ZoneStockInfo {
    0 "Zone" zone: String, 1 "HasStock" has_stock: bool, 2 "StockCount" stock_count: i64,
    3 "SlaveZoneStockInfos" slave_zone_stock_infos: Vec<SlaveZoneStockInfo>
} }

/// In the response of [`DescribeInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveZoneStockInfo {
    pub slave_zone: Option<String>,
    pub stock_count: Option<i64>,
    pub has_stock: Option<bool>,
}
model! { SlaveZoneStockInfo {
    0 "SlaveZone" slave_zone: String, 1 "StockCount" stock_count: i64, 2 "HasStock" has_stock: bool
} }

/// Describes instance specs by operation type: `DescribeInstanceSpecsByOperationType` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstanceSpecsByOperationType>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecsByOperationType {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub operation_type: String,
    pub instance_id: Option<String>,
    pub device_type: Option<String>,
}
operation! { DescribeInstanceSpecsByOperationType(cluster_id: String, operation_type: String)
    "DescribeInstanceSpecsByOperationType" -> DescribeInstanceSpecsByOperationTypeOutput {
    0 "ClusterId" cluster_id, 1 "OperationType" operation_type, 2 "InstanceId" instance_id: String,
    3 "DeviceType" device_type: String
} }

/// Response of [`DescribeInstanceSpecsByOperationType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecsByOperationTypeOutput {
    pub instance_spec_set: Vec<InstanceSpec>,
}
model! { DescribeInstanceSpecsByOperationTypeOutput {
    0 "InstanceSpecSet" instance_spec_set: Vec<InstanceSpec>
} }

/// Describes instances: `DescribeInstances` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`], [`codes::FAILED_OPERATION_CAM_SIG_AND_AUTH_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`], [`codes::INVALID_PARAMETER_VALUE_PARAM_BOTH_SET_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`].
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

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Vec<CynosdbInstance>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<CynosdbInstance>
} }

/// Describes instances within same cluster: `DescribeInstancesWithinSameCluster` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeInstancesWithinSameCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`], [`codes::FAILED_OPERATION_CAM_SIG_AND_AUTH_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesWithinSameCluster {
    /// Required.
    pub uniq_vpc_id: String,
    /// Required.
    pub vip: String,
}
operation! { DescribeInstancesWithinSameCluster(uniq_vpc_id: String, vip: String)
    "DescribeInstancesWithinSameCluster" -> DescribeInstancesWithinSameClusterOutput {
    0 "UniqVpcId" uniq_vpc_id, 1 "Vip" vip
} }

/// Response of [`DescribeInstancesWithinSameCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesWithinSameClusterOutput {
    pub total_count: Option<i64>,
    pub instance_ids: Vec<String>,
}
model! { DescribeInstancesWithinSameClusterOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceIds" instance_ids: Vec<String>
} }

/// Describes integrate task: `DescribeIntegrateTask` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeIntegrateTask>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrateTask {
    pub big_deal_id: Option<String>,
    pub deal_names: Option<Vec<String>>,
}
operation! { DescribeIntegrateTask() "DescribeIntegrateTask" -> DescribeIntegrateTaskOutput {
    0 "BigDealId" big_deal_id: String, 1 "DealNames" deal_names: Vec<String>
} }

/// Response of [`DescribeIntegrateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrateTaskOutput {
    pub current_step: Option<String>,
    pub current_progress: Option<String>,
    pub task_status: Option<String>,
}
model! { DescribeIntegrateTaskOutput {
    0 "CurrentStep" current_step: String, 1 "CurrentProgress" current_progress: String,
    2 "TaskStatus" task_status: String
} }

/// Describes isolated instances: `DescribeIsolatedInstances` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeIsolatedInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`], [`codes::FAILED_OPERATION_CAM_SIG_AND_AUTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`], [`codes::INVALID_PARAMETER_VALUE_PARAM_BOTH_SET_ERROR`].
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

/// Response of [`DescribeIsolatedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIsolatedInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Vec<CynosdbInstance>,
}
model! { DescribeIsolatedInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<CynosdbInstance>
} }

/// Describes libra db cluster account all privileges: `DescribeLibraDBClusterAccountAllPrivileges` of `cynosdb`
/// 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBClusterAccountAllPrivileges>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`], [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAccountAllPrivileges {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub account: InputAccount,
}
operation! { DescribeLibraDBClusterAccountAllPrivileges(cluster_id: String, account: InputAccount)
    "DescribeLibraDBClusterAccountAllPrivileges" -> DescribeLibraDBClusterAccountAllPrivilegesOutput {
    0 "ClusterId" cluster_id, 1 "Account" account
} }

/// Response of [`DescribeLibraDBClusterAccountAllPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAccountAllPrivilegesOutput {
    pub privilege_statements: Vec<String>,
    pub global_privileges: Vec<String>,
    pub database_privileges: Vec<DatabasePrivileges>,
    pub table_privileges: Vec<TablePrivileges>,
}
model! { DescribeLibraDBClusterAccountAllPrivilegesOutput {
    0 "PrivilegeStatements" privilege_statements: Vec<String>, 1 "GlobalPrivileges" global_privileges: Vec<String>,
    2 "DatabasePrivileges" database_privileges: Vec<DatabasePrivileges>,
    3 "TablePrivileges" table_privileges: Vec<TablePrivileges>
} }

/// Describes libra db cluster account privileges: `DescribeLibraDBClusterAccountPrivileges` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBClusterAccountPrivileges>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`], [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAccountPrivileges {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub account_name: String,
    /// Required.
    pub host: String,
    /// Required.
    pub db: String,
    /// Required.
    pub r#type: String,
    pub table_name: Option<String>,
}

/// Arguments of [`DescribeLibraDBClusterAccountPrivileges::new`].
pub struct DescribeLibraDBClusterAccountPrivilegesRequired {
    pub cluster_id: String,
    pub account_name: String,
    pub host: String,
    pub db: String,
    pub r#type: String,
}
operation! {
    DescribeLibraDBClusterAccountPrivileges { DescribeLibraDBClusterAccountPrivilegesRequired: cluster_id, account_name, host, db, r#type }
    "DescribeLibraDBClusterAccountPrivileges" -> DescribeLibraDBClusterAccountPrivilegesOutput {
    0 "ClusterId" cluster_id, 1 "AccountName" account_name, 2 "Host" host, 3 "Db" db, 4 "Type" r#type,
    5 "TableName" table_name: String
} }

/// Response of [`DescribeLibraDBClusterAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAccountPrivilegesOutput {
    pub privileges: Vec<String>,
}
model! { DescribeLibraDBClusterAccountPrivilegesOutput {
    0 "Privileges" privileges: Vec<String>
} }

/// Describes libra db cluster accounts: `DescribeLibraDBClusterAccounts` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBClusterAccounts>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAccounts {
    /// Required.
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

/// Response of [`DescribeLibraDBClusterAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAccountsOutput {
    pub account_set: Vec<Account>,
    pub total_count: Option<i64>,
}
model! { DescribeLibraDBClusterAccountsOutput {
    0 "AccountSet" account_set: Vec<Account>, 1 "TotalCount" total_count: i64
} }

/// Describes libra db cluster auto map rule: `DescribeLibraDBClusterAutoMapRule` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBClusterAutoMapRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAutoMapRule {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeLibraDBClusterAutoMapRule(cluster_id: String, instance_id: String)
    "DescribeLibraDBClusterAutoMapRule" -> DescribeLibraDBClusterAutoMapRuleOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id
} }

/// Response of [`DescribeLibraDBClusterAutoMapRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterAutoMapRuleOutput {
    pub auto_map_rules: Vec<AutoMapRule>,
}
model! { DescribeLibraDBClusterAutoMapRuleOutput {
    0 "AutoMapRules" auto_map_rules: Vec<AutoMapRule>
} }

/// In the request of [`DescribeLibraDBClusterAutoMapRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoMapRule {
    /// Required.
    pub src_instance_id: Option<String>,
    /// Required.
    pub src_database_regex: Option<String>,
    /// Required.
    pub src_table_regex: Option<String>,
    /// Required.
    pub dst_database_regex: Option<String>,
    /// Required.
    pub dst_table_regex: Option<String>,
}

/// Arguments of [`AutoMapRule::new`].
pub struct AutoMapRuleRequired {
    pub src_instance_id: String,
    pub src_database_regex: String,
    pub src_table_regex: String,
    pub dst_database_regex: String,
    pub dst_table_regex: String,
}
input! {
    AutoMapRule { AutoMapRuleRequired: src_instance_id, src_database_regex, src_table_regex, dst_database_regex, dst_table_regex } {
    0 "SrcInstanceId" src_instance_id: String, 1 "SrcDatabaseRegex" src_database_regex: String,
    2 "SrcTableRegex" src_table_regex: String, 3 "DstDatabaseRegex" dst_database_regex: String,
    4 "DstTableRegex" dst_table_regex: String
} }

/// Describes libra db cluster detail: `DescribeLibraDBClusterDetail` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBClusterDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_SIG_AND_AUTH_ERROR`], [`codes::INTERNAL_ERROR_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_VERSION_NOT_SUPPORT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterDetail {
    /// Required.
    pub cluster_id: String,
    pub get_server_info: Option<String>,
}
operation! { DescribeLibraDBClusterDetail(cluster_id: String)
    "DescribeLibraDBClusterDetail" -> DescribeLibraDBClusterDetailOutput {
    0 "ClusterId" cluster_id, 1 "GetServerInfo" get_server_info: String
} }

/// Response of [`DescribeLibraDBClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterDetailOutput {
    pub detail: Option<LibraDBClusterDetail>,
}
model! { DescribeLibraDBClusterDetailOutput {
    0 "Detail" detail: LibraDBClusterDetail
} }

/// In the response of [`DescribeLibraDBClusterDetail`].
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
    pub ro_addr: Vec<RoAddr>,
    pub cynos_version: Option<String>,
    pub is_freeze: Option<String>,
    pub tasks: Vec<ObjectTask>,
    pub master_zone: Option<String>,
    pub instance_set: Vec<InstanceSet>,
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
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Region" region: String,
    3 "Status" status: String, 4 "StatusDesc" status_desc: String, 5 "Storage" storage: i64,
    6 "VpcName" vpc_name: String, 7 "VpcId" vpc_id: String, 8 "SubnetName" subnet_name: String,
    9 "SubnetId" subnet_id: String, 10 "CreateTime" create_time: String, 11 "DbVersion" db_version: String,
    12 "UsedStorage" used_storage: i64, 13 "Vip" vip: String, 14 "Vport" vport: i64, 15 "RoAddr" ro_addr: Vec<RoAddr>,
    16 "CynosVersion" cynos_version: String, 17 "IsFreeze" is_freeze: String, 18 "Tasks" tasks: Vec<ObjectTask>,
    19 "MasterZone" master_zone: String, 20 "InstanceSet" instance_set: Vec<InstanceSet>, 21 "PayMode" pay_mode: i64,
    22 "PeriodEndTime" period_end_time: String, 23 "ProjectID" project_id: i64, 24 "RenewFlag" renew_flag: i64,
    25 "CynosVersionTag" cynos_version_tag: String, 26 "NoSupportAddRo" no_support_add_ro: String,
    27 "Zone" zone: String, 28 "PhysicalZone" physical_zone: String,
    29 "AnalysisUpgradeVersionInfo" analysis_upgrade_version_info: UpgradeAnalysisInstanceVersionInfo
} }

/// In the response of [`DescribeLibraDBClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoAddr {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { RoAddr {
    0 "IP" ip: String, 1 "Port" port: i64
} }

/// In the response of [`DescribeLibraDBClusterDetail`].
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
    pub maintain_week_days: Vec<String>,
    pub node_list: Vec<String>,
    pub instance_tasks: Vec<ObjectTask>,
}
model! { InstanceSet {
    0 "DbMode" db_mode: String, 1 "InstanceCpu" instance_cpu: i64, 2 "InstanceDeviceType" instance_device_type: String,
    3 "InstanceId" instance_id: String, 4 "InstanceMemory" instance_memory: i64, 5 "InstanceName" instance_name: String,
    6 "InstanceRole" instance_role: String, 7 "InstanceStatus" instance_status: String,
    8 "InstanceStatusDesc" instance_status_desc: String, 9 "InstanceStorage" instance_storage: i64,
    10 "InstanceStorageType" instance_storage_type: String, 11 "InstanceType" instance_type: String,
    12 "MaintainDuration" maintain_duration: i64, 13 "MaintainStartTime" maintain_start_time: i64,
    14 "MaintainWeekDays" maintain_week_days: Vec<String>, 15 "NodeList" node_list: Vec<String>,
    16 "InstanceTasks" instance_tasks: Vec<ObjectTask>
} }

/// In the response of [`DescribeLibraDBClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAnalysisInstanceVersionInfo {
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub engine_version: Option<String>,
    pub expired_time: Option<i64>,
}
model! { UpgradeAnalysisInstanceVersionInfo {
    0 "Vip" vip: String, 1 "Vport" vport: i64, 2 "EngineVersion" engine_version: String,
    3 "ExpiredTime" expired_time: i64
} }

/// Describes libra db cluster table mapping: `DescribeLibraDBClusterTableMapping` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBClusterTableMapping>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_SIG_AND_AUTH_ERROR`], [`codes::INTERNAL_ERROR_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_VERSION_NOT_SUPPORT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterTableMapping {
    /// Required.
    pub cluster_id: String,
    /// Required.
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
    Offset "Offset", "TableMappings" table_mappings, total "TotalCnt" }

/// Response of [`DescribeLibraDBClusterTableMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClusterTableMappingOutput {
    pub total_cnt: Option<i64>,
    pub table_mappings: Vec<TableMappingObject>,
}
model! { DescribeLibraDBClusterTableMappingOutput {
    0 "TotalCnt" total_cnt: i64, 1 "TableMappings" table_mappings: Vec<TableMappingObject>
} }

/// In the response of [`DescribeLibraDBClusterTableMapping`].
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
    0 "SrcInstanceId" src_instance_id: String, 1 "DatabaseName" database_name: String, 2 "TableName" table_name: String,
    3 "MapDatabaseName" map_database_name: String, 4 "MapTableName" map_table_name: String, 5 "Status" status: String,
    6 "Process" process: f64, 7 "Lag" lag: i64, 8 "Message" message: String, 9 "IsPrimary" is_primary: bool,
    10 "VirtualColValue" virtual_col_value: String
} }

/// Describes libra db clusters: `DescribeLibraDBClusters` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`], [`codes::INVALID_PARAMETER_VALUE_PARAM_BOTH_SET_ERROR`].
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

/// Response of [`DescribeLibraDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBClustersOutput {
    pub cluster_set: Vec<LibraDBClusterSet>,
    pub total_count: Option<i64>,
}
model! { DescribeLibraDBClustersOutput {
    0 "ClusterSet" cluster_set: Vec<LibraDBClusterSet>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLibraDBClusters`].
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
    pub net_addrs: Vec<NetAddr>,
    pub pay_mode: Option<i64>,
    pub period_end_time: Option<String>,
    pub project_id: Option<i64>,
    pub region: Option<String>,
    pub renew_flag: Option<i64>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub storage: Option<i64>,
    pub subnet_id: Option<String>,
    pub tasks: Vec<ObjectTask>,
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
    0 "AppId" app_id: i64, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "CreateTime" create_time: String, 4 "CynosVersion" cynos_version: String,
    5 "CynosVersionTag" cynos_version_tag: String, 6 "DbVersion" db_version: String, 7 "InstanceNum" instance_num: i64,
    8 "IsFreeze" is_freeze: String, 9 "NetAddrs" net_addrs: Vec<NetAddr>, 10 "PayMode" pay_mode: i64,
    11 "PeriodEndTime" period_end_time: String, 12 "ProjectID" project_id: i64, 13 "Region" region: String,
    14 "RenewFlag" renew_flag: i64, 15 "Status" status: String, 16 "StatusDesc" status_desc: String,
    17 "Storage" storage: i64, 18 "SubnetId" subnet_id: String, 19 "Tasks" tasks: Vec<ObjectTask>, 20 "Uin" uin: String,
    21 "Vip" vip: String, 22 "VpcId" vpc_id: String, 23 "Vport" vport: i64, 24 "UpdateTime" update_time: String,
    25 "MasterZone" master_zone: String, 26 "PhysicalZone" physical_zone: String, 27 "Zone" zone: String
} }

/// Describes libra db data source: `DescribeLibraDBDataSource` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBDataSource>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`], [`codes::INVALID_PARAMETER_VALUE_PARAM_BOTH_SET_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBDataSource {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeLibraDBDataSource(cluster_id: String, instance_id: String)
    "DescribeLibraDBDataSource" -> DescribeLibraDBDataSourceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id
} }

/// Response of [`DescribeLibraDBDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBDataSourceOutput {
    pub data_source_list: Vec<DataSourceItem>,
}
model! { DescribeLibraDBDataSourceOutput {
    0 "DataSourceList" data_source_list: Vec<DataSourceItem>
} }

/// In the response of [`DescribeLibraDBDataSource`].
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
    0 "InstanceId" instance_id: String, 1 "ClusterId" cluster_id: String, 2 "DBType" db_type: String, 3 "IP" ip: String,
    4 "Port" port: i64, 5 "Region" region: String, 6 "Zone" zone: String, 7 "SrcUin" src_uin: String,
    8 "AccountMode" account_mode: String, 9 "ReplicationJobStatus" replication_job_status: String
} }

/// Describes libra db forward config: `DescribeLibraDBForwardConfig` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBForwardConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`], [`codes::INVALID_PARAMETER_VALUE_PARAM_BOTH_SET_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBForwardConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeLibraDBForwardConfig(instance_id: String)
    "DescribeLibraDBForwardConfig" -> DescribeLibraDBForwardConfigOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeLibraDBForwardConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBForwardConfigOutput {
    pub forward_mode: Option<String>,
    pub forward_list: Vec<ForwardInstanceInfo>,
}
model! { DescribeLibraDBForwardConfigOutput {
    0 "ForwardMode" forward_mode: String, 1 "ForwardList" forward_list: Vec<ForwardInstanceInfo>
} }

/// In the request of [`DescribeLibraDBForwardConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardInstanceInfo {
    pub instance_id: Option<String>,
    pub region: Option<String>,
}
input! { ForwardInstanceInfo() {
    0 "InstanceId" instance_id: String, 1 "Region" region: String
} }

/// Describes libra db instance detail: `DescribeLibraDBInstanceDetail` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBInstanceDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_PRE_PAY_PAY_MODE_ERROR`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBInstanceDetail {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeLibraDBInstanceDetail(cluster_id: String, instance_id: String)
    "DescribeLibraDBInstanceDetail" -> DescribeLibraDBInstanceDetailOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id
} }

/// Response of [`DescribeLibraDBInstanceDetail`].
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
    pub resource_tags: Vec<Tag>,
    pub node_info: Vec<LibraDBNodeInfo>,
    pub node_count: Option<i64>,
    pub analysis_upgrade_version_info: Option<UpgradeAnalysisInstanceVersionInfo>,
}
model! { DescribeLibraDBInstanceDetailOutput {
    0 "Uin" uin: String, 1 "AppId" app_id: i64, 2 "ClusterId" cluster_id: String, 3 "ClusterName" cluster_name: String,
    4 "InstanceId" instance_id: String, 5 "InstanceName" instance_name: String, 6 "ProjectId" project_id: i64,
    7 "Region" region: String, 8 "Zone" zone: String, 9 "Status" status: String, 10 "StatusDesc" status_desc: String,
    11 "LibraDBVersion" libra_db_version: String, 12 "Cpu" cpu: i64, 13 "Memory" memory: i64, 14 "Storage" storage: i64,
    15 "StorageType" storage_type: String, 16 "InstanceType" instance_type: String,
    17 "InstanceRole" instance_role: String, 18 "UpdateTime" update_time: String, 19 "CreateTime" create_time: String,
    20 "PayMode" pay_mode: i64, 21 "PeriodStartTime" period_start_time: String,
    22 "PeriodEndTime" period_end_time: String, 23 "RenewFlag" renew_flag: i64, 24 "NetType" net_type: i64,
    25 "VpcId" vpc_id: String, 26 "SubnetId" subnet_id: String, 27 "Vip" vip: String, 28 "Vport" vport: i64,
    29 "InstanceNetInfo" instance_net_info: InstanceNetInfo, 30 "ResourceTags" resource_tags: Vec<Tag>,
    31 "NodeInfo" node_info: Vec<LibraDBNodeInfo>, 32 "NodeCount" node_count: i64,
    33 "AnalysisUpgradeVersionInfo" analysis_upgrade_version_info: UpgradeAnalysisInstanceVersionInfo
} }

/// In the response of [`DescribeLibraDBInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibraDBNodeInfo {
    pub node_id: Option<String>,
    pub status: Option<String>,
    pub data_status: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub message: Option<String>,
}
model! { LibraDBNodeInfo {
    0 "NodeId" node_id: String, 1 "Status" status: String, 2 "DataStatus" data_status: String, 3 "Cpu" cpu: i64,
    4 "Memory" memory: i64, 5 "Storage" storage: i64, 6 "Message" message: String
} }

/// Describes libra db instance specs: `DescribeLibraDBInstanceSpecs` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBInstanceSpecs>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_PRE_PAY_PAY_MODE_ERROR`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBInstanceSpecs {}
operation! { DescribeLibraDBInstanceSpecs() "DescribeLibraDBInstanceSpecs" -> DescribeLibraDBInstanceSpecsOutput {} }

/// Response of [`DescribeLibraDBInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBInstanceSpecsOutput {
    pub instance_spec_set: Vec<RegionInstanceSpecInfo>,
}
model! { DescribeLibraDBInstanceSpecsOutput {
    0 "InstanceSpecSet" instance_spec_set: Vec<RegionInstanceSpecInfo>
} }

/// In the response of [`DescribeLibraDBInstanceSpecs`].
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
    pub min_replica_num: Option<i64>,
    pub max_replica_num: Option<i64>,
    pub zone_stock_infos: Vec<ZoneStockInfo4Libra>,
}
model! { RegionInstanceSpecInfo {
    0 "Cpu" cpu: i64, 1 "Memory" memory: i64, 2 "MinStorageSize" min_storage_size: i64,
    3 "MaxStorageSize" max_storage_size: i64, 4 "HasStock" has_stock: bool, 5 "InstanceType" instance_type: String,
    6 "StorageType" storage_type: String, 7 "MinReplicaNum" min_replica_num: i64,
    8 "MaxReplicaNum" max_replica_num: i64, 9 "ZoneStockInfos" zone_stock_infos: Vec<ZoneStockInfo4Libra>
} }

/// In the response of [`DescribeLibraDBInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneStockInfo4Libra {
    pub zone: Option<String>,
    pub has_stock: Option<bool>,
}
model! { ZoneStockInfo4Libra {
    0 "Zone" zone: String, 1 "HasStock" has_stock: bool
} }

/// Describes libra db slow logs: `DescribeLibraDBSlowLogs` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBSlowLogs>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_INNER_SERVICE_ERROR`],
/// [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBSlowLogs {
    pub instance_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub limit: Option<String>,
    pub offset: Option<String>,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub log_filter: Option<Vec<LogFilter>>,
}
operation! { DescribeLibraDBSlowLogs() "DescribeLibraDBSlowLogs" -> Empty {
    0 "InstanceId" instance_id: String, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64,
    3 "Limit" limit: String, 4 "Offset" offset: String, 5 "Order" order: String, 6 "OrderBy" order_by: String,
    7 "LogFilter" log_filter: Vec<LogFilter>
} }

/// Response of [`DescribeLibraDBSlowLogs`]: empty.
pub type DescribeLibraDBSlowLogsOutput = Empty;

/// In the request of [`DescribeLibraDBSlowLogs`].
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

/// Describes libra db version: `DescribeLibraDBVersion` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeLibraDBVersion>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_INNER_SERVICE_ERROR`],
/// [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBVersion {}
operation! { DescribeLibraDBVersion() "DescribeLibraDBVersion" -> DescribeLibraDBVersionOutput {} }

/// Response of [`DescribeLibraDBVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraDBVersionOutput {
    pub version_list: Vec<LibraDBVersion>,
}
model! { DescribeLibraDBVersionOutput {
    0 "VersionList" version_list: Vec<LibraDBVersion>
} }

/// In the response of [`DescribeLibraDBVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibraDBVersion {
    pub version: Option<String>,
    pub tag: Option<String>,
    pub has_permission: Option<bool>,
}
model! { LibraDBVersion {
    0 "Version" version: String, 1 "Tag" tag: String, 2 "HasPermission" has_permission: bool
} }

/// Describes maintain period: `DescribeMaintainPeriod` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeMaintainPeriod>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`], [`codes::OPERATION_DENIED_CAM_DENIED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintainPeriod {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeMaintainPeriod(instance_id: String) "DescribeMaintainPeriod" -> DescribeMaintainPeriodOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeMaintainPeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintainPeriodOutput {
    pub maintain_week_days: Vec<String>,
    pub maintain_start_time: Option<i64>,
    pub maintain_duration: Option<i64>,
}
model! { DescribeMaintainPeriodOutput {
    0 "MaintainWeekDays" maintain_week_days: Vec<String>, 1 "MaintainStartTime" maintain_start_time: i64,
    2 "MaintainDuration" maintain_duration: i64
} }

/// Describes param template detail: `DescribeParamTemplateDetail` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeParamTemplateDetail>.
///
/// Errors: [`codes::OPERATION_DENIED_CAM_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplateDetail {
    /// Required.
    pub template_id: i64,
}
operation! { DescribeParamTemplateDetail(template_id: i64)
    "DescribeParamTemplateDetail" -> DescribeParamTemplateDetailOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribeParamTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplateDetailOutput {
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub template_description: Option<String>,
    pub engine_version: Option<String>,
    pub total_count: Option<i64>,
    pub items: Vec<ParamDetail>,
    pub db_mode: Option<String>,
}
model! { DescribeParamTemplateDetailOutput {
    0 "TemplateId" template_id: i64, 1 "TemplateName" template_name: String,
    2 "TemplateDescription" template_description: String, 3 "EngineVersion" engine_version: String,
    4 "TotalCount" total_count: i64, 5 "Items" items: Vec<ParamDetail>, 6 "DbMode" db_mode: String
} }

/// In the response of [`DescribeParamTemplateDetail`].
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
    pub enum_value: Vec<String>,
    pub is_global: Option<i64>,
    pub match_type: Option<String>,
    pub match_value: Option<String>,
    pub is_func: Option<bool>,
    pub func: Option<String>,
    pub modifiable_info: Option<ModifiableInfo>,
    pub func_pattern: Option<String>,
}
model! { ParamDetail {
    0 "ParamName" param_name: String, 1 "ParamType" param_type: String, 2 "SupportFunc" support_func: bool,
    3 "Default" default: String, 4 "Description" description: String, 5 "CurrentValue" current_value: String,
    6 "NeedReboot" need_reboot: i64, 7 "Max" max: String, 8 "Min" min: String, 9 "EnumValue" enum_value: Vec<String>,
    10 "IsGlobal" is_global: i64, 11 "MatchType" match_type: String, 12 "MatchValue" match_value: String,
    13 "IsFunc" is_func: bool, 14 "Func" func: String, 15 "ModifiableInfo" modifiable_info: ModifiableInfo,
    16 "FuncPattern" func_pattern: String
} }

/// Describes param templates: `DescribeParamTemplates` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeParamTemplates>.
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

/// Response of [`DescribeParamTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplatesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ParamTemplateListInfo>,
}
model! { DescribeParamTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ParamTemplateListInfo>
} }

/// In the response of [`DescribeParamTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamTemplateListInfo {
    pub id: Option<i64>,
    pub template_name: Option<String>,
    pub template_description: Option<String>,
    pub engine_version: Option<String>,
    pub db_mode: Option<String>,
    pub param_info_set: Vec<TemplateParamInfo>,
}
model! { ParamTemplateListInfo {
    0 "Id" id: i64, 1 "TemplateName" template_name: String, 2 "TemplateDescription" template_description: String,
    3 "EngineVersion" engine_version: String, 4 "DbMode" db_mode: String,
    5 "ParamInfoSet" param_info_set: Vec<TemplateParamInfo>
} }

/// In the response of [`DescribeParamTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateParamInfo {
    pub current_value: Option<String>,
    pub default: Option<String>,
    pub enum_value: Vec<String>,
    pub max: Option<String>,
    pub min: Option<String>,
    pub param_name: Option<String>,
    pub need_reboot: Option<i64>,
    pub description: Option<String>,
    pub param_type: Option<String>,
}
model! { TemplateParamInfo {
    0 "CurrentValue" current_value: String, 1 "Default" default: String, 2 "EnumValue" enum_value: Vec<String>,
    3 "Max" max: String, 4 "Min" min: String, 5 "ParamName" param_name: String, 6 "NeedReboot" need_reboot: i64,
    7 "Description" description: String, 8 "ParamType" param_type: String
} }

/// Describes project security groups: `DescribeProjectSecurityGroups` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeProjectSecurityGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`].
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

/// Response of [`DescribeProjectSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroupsOutput {
    pub groups: Vec<SecurityGroup>,
    pub total: Option<i64>,
}
model! { DescribeProjectSecurityGroupsOutput {
    0 "Groups" groups: Vec<SecurityGroup>, 1 "Total" total: i64
} }

/// Describes proxies: `DescribeProxies` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeProxies>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_BOTH_SET_ERROR`].
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

/// In the request of [`DescribeProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryParamFilter {
    /// Required.
    pub names: Option<Vec<String>>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { QueryParamFilter(names: Vec<String>, values: Vec<String>) {
    0 "Names" names: Vec<String>, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

/// Response of [`DescribeProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxiesOutput {
    pub total_count: Option<i64>,
    pub proxy_group_infos: Vec<ProxyGroupInfo>,
    pub proxy_node_infos: Vec<ProxyNodeInfo>,
    pub column_store_proxy_forward: Option<String>,
}
model! { DescribeProxiesOutput {
    0 "TotalCount" total_count: i64, 1 "ProxyGroupInfos" proxy_group_infos: Vec<ProxyGroupInfo>,
    2 "ProxyNodeInfos" proxy_node_infos: Vec<ProxyNodeInfo>,
    3 "ColumnStoreProxyForward" column_store_proxy_forward: String
} }

/// In the response of [`DescribeProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyGroupInfo {
    pub proxy_group: Option<ProxyGroup>,
    pub proxy_group_rw_info: Option<ProxyGroupRwInfo>,
    pub proxy_nodes: Vec<ProxyNodeInfo>,
    pub connection_pool: Option<ProxyConnectionPoolInfo>,
    pub net_addr_infos: Vec<NetAddr>,
    pub tasks: Vec<ObjectTask>,
}
model! { ProxyGroupInfo {
    0 "ProxyGroup" proxy_group: ProxyGroup, 1 "ProxyGroupRwInfo" proxy_group_rw_info: ProxyGroupRwInfo,
    2 "ProxyNodes" proxy_nodes: Vec<ProxyNodeInfo>, 3 "ConnectionPool" connection_pool: ProxyConnectionPoolInfo,
    4 "NetAddrInfos" net_addr_infos: Vec<NetAddr>, 5 "Tasks" tasks: Vec<ObjectTask>
} }

/// In the response of [`DescribeProxies`].
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
    0 "ProxyGroupId" proxy_group_id: String, 1 "ProxyNodeCount" proxy_node_count: i64, 2 "Status" status: String,
    3 "Region" region: String, 4 "Zone" zone: String, 5 "CurrentProxyVersion" current_proxy_version: String,
    6 "ClusterId" cluster_id: String, 7 "AppId" app_id: i64, 8 "OpenRw" open_rw: String,
    9 "CreateTime" create_time: String, 10 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyGroupRwInfo {
    pub consistency_type: Option<String>,
    pub consistency_time_out: Option<i64>,
    pub weight_mode: Option<String>,
    pub fail_over: Option<String>,
    pub auto_add_ro: Option<String>,
    pub instance_weights: Vec<ProxyInstanceWeight>,
    pub open_rw: Option<String>,
    pub rw_type: Option<String>,
    pub trans_split: Option<bool>,
    pub access_mode: Option<String>,
    pub ap_node_as_ro_node: Option<bool>,
    pub ap_query_to_other_node: Option<bool>,
    pub load_balance_mode: Option<String>,
}
model! { ProxyGroupRwInfo {
    0 "ConsistencyType" consistency_type: String, 1 "ConsistencyTimeOut" consistency_time_out: i64,
    2 "WeightMode" weight_mode: String, 3 "FailOver" fail_over: String, 4 "AutoAddRo" auto_add_ro: String,
    5 "InstanceWeights" instance_weights: Vec<ProxyInstanceWeight>, 6 "OpenRw" open_rw: String,
    7 "RwType" rw_type: String, 8 "TransSplit" trans_split: bool, 9 "AccessMode" access_mode: String,
    10 "ApNodeAsRoNode" ap_node_as_ro_node: bool, 11 "ApQueryToOtherNode" ap_query_to_other_node: bool,
    12 "LoadBalanceMode" load_balance_mode: String
} }

/// In the response of [`DescribeProxies`].
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
    0 "ProxyNodeId" proxy_node_id: String, 1 "ProxyNodeConnections" proxy_node_connections: i64, 2 "Cpu" cpu: i64,
    3 "Mem" mem: i64, 4 "Status" status: String, 5 "ProxyGroupId" proxy_group_id: String,
    6 "ClusterId" cluster_id: String, 7 "AppId" app_id: i64, 8 "Region" region: String, 9 "Zone" zone: String,
    10 "OssProxyNodeName" oss_proxy_node_name: String, 11 "CreateTime" create_time: String,
    12 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyConnectionPoolInfo {
    pub connection_pool_time_out: Option<i64>,
    pub open_connection_pool: Option<String>,
    pub connection_pool_type: Option<String>,
}
model! { ProxyConnectionPoolInfo {
    0 "ConnectionPoolTimeOut" connection_pool_time_out: i64, 1 "OpenConnectionPool" open_connection_pool: String,
    2 "ConnectionPoolType" connection_pool_type: String
} }

/// Describes proxy nodes: `DescribeProxyNodes` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeProxyNodes>.
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

/// Response of [`DescribeProxyNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyNodesOutput {
    pub total_count: Option<i64>,
    pub proxy_node_infos: Vec<ProxyNodeInfo>,
}
model! { DescribeProxyNodesOutput {
    0 "TotalCount" total_count: i64, 1 "ProxyNodeInfos" proxy_node_infos: Vec<ProxyNodeInfo>
} }

/// Describes proxy specs: `DescribeProxySpecs` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeProxySpecs>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySpecs {
    pub cluster_id: Option<String>,
}
operation! { DescribeProxySpecs() "DescribeProxySpecs" -> DescribeProxySpecsOutput {
    0 "ClusterId" cluster_id: String
} }

/// Response of [`DescribeProxySpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySpecsOutput {
    pub proxy_specs: Vec<ProxySpec>,
}
model! { DescribeProxySpecsOutput {
    0 "ProxySpecs" proxy_specs: Vec<ProxySpec>
} }

/// In the response of [`DescribeProxySpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxySpec {
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
}
model! { ProxySpec {
    0 "Cpu" cpu: i64, 1 "Mem" mem: i64
} }

/// Describes redo log list by vault: `DescribeRedoLogListByVault` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeRedoLogListByVault>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedoLogListByVault {
    /// Required.
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
    Offset "Offset", "RedoLogList" redo_log_list, total "TotalCount" }

/// Response of [`DescribeRedoLogListByVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedoLogListByVaultOutput {
    pub total_count: Option<i64>,
    pub redo_log_list: Vec<DescribeRedoLogListByVaultItem>,
}
model! { DescribeRedoLogListByVaultOutput {
    0 "TotalCount" total_count: i64, 1 "RedoLogList" redo_log_list: Vec<DescribeRedoLogListByVaultItem>
} }

/// In the response of [`DescribeRedoLogListByVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedoLogListByVaultItem {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub redo_file_info: Option<RedoLogItem>,
}
model! { DescribeRedoLogListByVaultItem {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "RedoFileInfo" redo_file_info: RedoLogItem
} }

/// In the response of [`DescribeRedoLogListByVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedoLogItem {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub backup_time: Option<String>,
    pub redo_log_id: Option<i64>,
    pub redo_cross_regions: Vec<BackupRegionAndIds>,
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub vault_infos: Vec<VaultInfo>,
    pub copy_status: Option<String>,
    pub encrypt_key_id: Option<String>,
    pub encrypt_region: Option<String>,
}
model! { RedoLogItem {
    0 "FileName" file_name: String, 1 "FileSize" file_size: i64, 2 "BackupTime" backup_time: String,
    3 "RedoLogId" redo_log_id: i64, 4 "RedoCrossRegions" redo_cross_regions: Vec<BackupRegionAndIds>,
    5 "Status" status: String, 6 "StartTime" start_time: String, 7 "FinishTime" finish_time: String,
    8 "VaultInfos" vault_infos: Vec<VaultInfo>, 9 "CopyStatus" copy_status: String,
    10 "EncryptKeyId" encrypt_key_id: String, 11 "EncryptRegion" encrypt_region: String
} }

/// In the response of [`DescribeRedoLogListByVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupRegionAndIds {
    pub backup_region: Option<String>,
    pub backup_id: Option<i64>,
}
model! { BackupRegionAndIds {
    0 "BackupRegion" backup_region: String, 1 "BackupId" backup_id: i64
} }

/// Describes redo logs: `DescribeRedoLogs` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeRedoLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedoLogs {
    /// Required.
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

/// Response of [`DescribeRedoLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedoLogsOutput {
    pub total_count: Option<i64>,
    pub redo_logs: Vec<RedoLogItem>,
}
model! { DescribeRedoLogsOutput {
    0 "TotalCount" total_count: i64, 1 "RedoLogs" redo_logs: Vec<RedoLogItem>
} }

/// Describes resource package detail: `DescribeResourcePackageDetail` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeResourcePackageDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_SOURCE_PACKAGE_DETAIL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageDetail {
    /// Required.
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

/// Response of [`DescribeResourcePackageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageDetailOutput {
    pub total: Option<i64>,
    pub detail: Vec<PackageDetail>,
}
model! { DescribeResourcePackageDetailOutput {
    0 "Total" total: i64, 1 "Detail" detail: Vec<PackageDetail>
} }

/// In the response of [`DescribeResourcePackageDetail`].
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
    0 "AppId" app_id: i64, 1 "PackageId" package_id: String, 2 "InstanceId" instance_id: String,
    3 "SuccessDeductSpec" success_deduct_spec: f64, 4 "PackageTotalUsedSpec" package_total_used_spec: f64,
    5 "StartTime" start_time: String, 6 "EndTime" end_time: String, 7 "ExtendInfo" extend_info: String
} }

/// Describes resource package list: `DescribeResourcePackageList` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeResourcePackageList>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_SOURCE_PACKAGE_ERROR`].
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

/// Response of [`DescribeResourcePackageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageListOutput {
    pub total: Option<i64>,
    pub detail: Vec<Package>,
}
model! { DescribeResourcePackageListOutput {
    0 "Total" total: i64, 1 "Detail" detail: Vec<Package>
} }

/// In the response of [`DescribeResourcePackageList`].
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
    pub bind_instance_infos: Vec<BindInstanceInfo>,
    pub start_time: Option<String>,
    pub expire_time: Option<String>,
    pub history_bind_resource_infos: Vec<BindInstanceInfo>,
}
model! { Package {
    0 "AppId" app_id: i64, 1 "PackageId" package_id: String, 2 "PackageName" package_name: String,
    3 "PackageType" package_type: String, 4 "PackageRegion" package_region: String, 5 "Status" status: String,
    6 "PackageTotalSpec" package_total_spec: f64, 7 "PackageUsedSpec" package_used_spec: f64,
    8 "HasQuota" has_quota: bool, 9 "BindInstanceInfos" bind_instance_infos: Vec<BindInstanceInfo>,
    10 "StartTime" start_time: String, 11 "ExpireTime" expire_time: String,
    12 "HistoryBindResourceInfos" history_bind_resource_infos: Vec<BindInstanceInfo>
} }

/// In the response of [`DescribeResourcePackageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_region: Option<String>,
    pub instance_type: Option<String>,
    pub extend_ids: Vec<String>,
}
model! { BindInstanceInfo {
    0 "InstanceId" instance_id: String, 1 "InstanceRegion" instance_region: String,
    2 "InstanceType" instance_type: String, 3 "ExtendIds" extend_ids: Vec<String>
} }

/// Describes resource package sale spec: `DescribeResourcePackageSaleSpec` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeResourcePackageSaleSpec>.
///
/// Errors: [`codes::OPERATION_DENIED_UN_SUPPORT_SALE_SPEC_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageSaleSpec {
    /// Required.
    pub instance_type: String,
    /// Required.
    pub package_region: String,
    /// Required.
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

/// Response of [`DescribeResourcePackageSaleSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageSaleSpecOutput {
    pub total: Option<i64>,
    pub detail: Vec<SalePackageSpec>,
}
model! { DescribeResourcePackageSaleSpecOutput {
    0 "Total" total: i64, 1 "Detail" detail: Vec<SalePackageSpec>
} }

/// In the response of [`DescribeResourcePackageSaleSpec`].
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
    0 "PackageRegion" package_region: String, 1 "PackageType" package_type: String,
    2 "PackageVersion" package_version: String, 3 "MinPackageSpec" min_package_spec: f64,
    4 "MaxPackageSpec" max_package_spec: f64, 5 "ExpireDay" expire_day: i64
} }

/// Describes resources by deal name: `DescribeResourcesByDealName` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeResourcesByDealName>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEAL_NAME_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_OUT_RANGE_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_ACCESS_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByDealName {
    pub deal_name: Option<String>,
    pub deal_names: Option<Vec<String>>,
}
operation! { DescribeResourcesByDealName() "DescribeResourcesByDealName" -> DescribeResourcesByDealNameOutput {
    0 "DealName" deal_name: String, 1 "DealNames" deal_names: Vec<String>
} }

/// Response of [`DescribeResourcesByDealName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByDealNameOutput {
    pub billing_resource_infos: Vec<BillingResourceInfo>,
}
model! { DescribeResourcesByDealNameOutput {
    0 "BillingResourceInfos" billing_resource_infos: Vec<BillingResourceInfo>
} }

/// In the response of [`DescribeResourcesByDealName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingResourceInfo {
    pub cluster_id: Option<String>,
    pub instance_ids: Vec<String>,
    pub deal_name: Option<String>,
}
model! { BillingResourceInfo {
    0 "ClusterId" cluster_id: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "DealName" deal_name: String
} }

/// Describes rollback time range: `DescribeRollbackTimeRange` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeRollbackTimeRange>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackTimeRange {
    /// Required.
    pub cluster_id: String,
    pub vault_id: Option<String>,
    pub vault_region: Option<String>,
}
operation! { DescribeRollbackTimeRange(cluster_id: String)
    "DescribeRollbackTimeRange" -> DescribeRollbackTimeRangeOutput {
    0 "ClusterId" cluster_id, 1 "VaultId" vault_id: String, 2 "VaultRegion" vault_region: String
} }

/// Response of [`DescribeRollbackTimeRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackTimeRangeOutput {
    pub time_range_start: Option<String>,
    pub time_range_end: Option<String>,
    pub rollback_time_ranges: Vec<RollbackTimeRange>,
}
model! { DescribeRollbackTimeRangeOutput {
    0 "TimeRangeStart" time_range_start: String, 1 "TimeRangeEnd" time_range_end: String,
    2 "RollbackTimeRanges" rollback_time_ranges: Vec<RollbackTimeRange>
} }

/// In the response of [`DescribeRollbackTimeRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTimeRange {
    pub time_range_start: Option<String>,
    pub time_range_end: Option<String>,
}
model! { RollbackTimeRange {
    0 "TimeRangeStart" time_range_start: String, 1 "TimeRangeEnd" time_range_end: String
} }

/// Describes sql execution plan: `DescribeSQLExecutionPlan` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeSQLExecutionPlan>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLExecutionPlan {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub template_id: String,
    /// Required.
    pub plan_detail_id: i64,
}
operation! {
    DescribeSQLExecutionPlan(cluster_id: String, instance_id: String, template_id: String, plan_detail_id: i64)
    "DescribeSQLExecutionPlan" -> DescribeSQLExecutionPlanOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "TemplateID" template_id, 3 "PlanDetailId" plan_detail_id
} }

/// Response of [`DescribeSQLExecutionPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLExecutionPlanOutput {
    pub plan_detail: Option<ExecutionPlanDetail>,
}
model! { DescribeSQLExecutionPlanOutput {
    0 "PlanDetail" plan_detail: ExecutionPlanDetail
} }

/// In the response of [`DescribeSQLExecutionPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutionPlanDetail {
    pub template_id: Option<String>,
    pub db: Option<String>,
    pub sql_sample: Option<String>,
    pub sql_sample_rewritten: Option<String>,
    pub table_plan_before: Vec<ExplainRow>,
    pub table_plan_after: Vec<ExplainRow>,
    pub tree_plan_before: Option<String>,
    pub tree_plan_after: Option<String>,
    pub query_time_before: Option<f64>,
    pub query_time_after: Option<f64>,
    pub sql_scan_rows_before: Option<i64>,
    pub sql_scan_rows_after: Option<i64>,
}
model! { ExecutionPlanDetail {
    0 "TemplateID" template_id: String, 1 "Db" db: String, 2 "SQLSample" sql_sample: String,
    3 "SQLSampleRewritten" sql_sample_rewritten: String, 4 "TablePlanBefore" table_plan_before: Vec<ExplainRow>,
    5 "TablePlanAfter" table_plan_after: Vec<ExplainRow>, 6 "TreePlanBefore" tree_plan_before: String,
    7 "TreePlanAfter" tree_plan_after: String, 8 "QueryTimeBefore" query_time_before: f64,
    9 "QueryTimeAfter" query_time_after: f64, 10 "SQLScanRowsBefore" sql_scan_rows_before: i64,
    11 "SQLScanRowsAfter" sql_scan_rows_after: i64
} }

/// In the response of [`DescribeSQLExecutionPlan`].
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
    0 "Id" id: i64, 1 "SelectType" select_type: String, 2 "Table" table: String, 3 "Partitions" partitions: String,
    4 "Type" r#type: String, 5 "PossibleKeys" possible_keys: String, 6 "Key" key: String, 7 "KeyLen" key_len: String,
    8 "Ref" r#ref: String, 9 "Rows" rows: i64, 10 "Filtered" filtered: f64, 11 "Extra" extra: String
} }

/// Describes ssl status: `DescribeSSLStatus` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeSSLStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSLStatus {
    /// Required.
    pub cluster_id: String,
    pub instance_id: Option<String>,
}
operation! { DescribeSSLStatus(cluster_id: String) "DescribeSSLStatus" -> DescribeSSLStatusOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id: String
} }

/// Response of [`DescribeSSLStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSLStatusOutput {
    pub is_open_ssl: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { DescribeSSLStatusOutput {
    0 "IsOpenSSL" is_open_ssl: String, 1 "DownloadUrl" download_url: Secret
} }

/// Describes save backup clusters: `DescribeSaveBackupClusters` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeSaveBackupClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaveBackupClusters {
    /// Required.
    pub limit: i64,
    pub offset: Option<i64>,
    pub filters: Option<Vec<QuerySimpleFilter>>,
}
operation! { DescribeSaveBackupClusters(limit: i64) "DescribeSaveBackupClusters" -> DescribeSaveBackupClustersOutput {
    0 "Limit" limit, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<QuerySimpleFilter>
} }
paged! { DescribeSaveBackupClusters: SaveBackupClusterInfo =
    Offset "Offset", "SaveBackupClusterInfos" save_backup_cluster_infos, total "TotalCount" }

/// In the request of [`DescribeSaveBackupClusters`].
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

/// Response of [`DescribeSaveBackupClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaveBackupClustersOutput {
    pub total_count: Option<i64>,
    pub save_backup_cluster_infos: Vec<SaveBackupClusterInfo>,
}
model! { DescribeSaveBackupClustersOutput {
    0 "TotalCount" total_count: i64, 1 "SaveBackupClusterInfos" save_backup_cluster_infos: Vec<SaveBackupClusterInfo>
} }

/// In the response of [`DescribeSaveBackupClusters`].
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
    pub tasks: Vec<ObjectTask>,
}
model! { SaveBackupClusterInfo {
    0 "BackupId" backup_id: i64, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "Region" region: String, 4 "Zone" zone: String, 5 "BackupTime" backup_time: String,
    6 "DbVersion" db_version: String, 7 "DbMode" db_mode: String, 8 "ClusterStatus" cluster_status: String,
    9 "Tasks" tasks: Vec<ObjectTask>
} }

/// Describes serverless instance specs: `DescribeServerlessInstanceSpecs` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeServerlessInstanceSpecs>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`].
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

/// Response of [`DescribeServerlessInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessInstanceSpecsOutput {
    pub specs: Vec<ServerlessSpec>,
}
model! { DescribeServerlessInstanceSpecsOutput {
    0 "Specs" specs: Vec<ServerlessSpec>
} }

/// In the response of [`DescribeServerlessInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessSpec {
    pub min_cpu: Option<f64>,
    pub max_cpu: Option<f64>,
    pub max_storage_size: Option<i64>,
    pub is_default: Option<i64>,
    pub has_stock: Option<bool>,
    pub stock_count: Option<i64>,
    pub zone_stock_infos: Vec<ServerlessZoneStockInfo>,
}
model! { ServerlessSpec {
    0 "MinCpu" min_cpu: f64, 1 "MaxCpu" max_cpu: f64, 2 "MaxStorageSize" max_storage_size: i64,
    3 "IsDefault" is_default: i64, 4 "HasStock" has_stock: bool, 5 "StockCount" stock_count: i64,
    6 "ZoneStockInfos" zone_stock_infos: Vec<ServerlessZoneStockInfo>
} }

/// In the response of [`DescribeServerlessInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessZoneStockInfo {
    pub zone: Option<String>,
    pub stock_count: Option<i64>,
    pub has_stock: Option<bool>,
    pub slave_zone_stock_infos: Vec<SlaveZoneStockInfo>,
}
model! { ServerlessZoneStockInfo {
    0 "Zone" zone: String, 1 "StockCount" stock_count: i64, 2 "HasStock" has_stock: bool,
    3 "SlaveZoneStockInfos" slave_zone_stock_infos: Vec<SlaveZoneStockInfo>
} }

/// Describes serverless strategy: `DescribeServerlessStrategy` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeServerlessStrategy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_MODE_NOT_SERVERLESS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessStrategy {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeServerlessStrategy(cluster_id: String)
    "DescribeServerlessStrategy" -> DescribeServerlessStrategyOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeServerlessStrategy`].
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
    0 "AutoPauseDelay" auto_pause_delay: i64, 1 "AutoScaleUpDelay" auto_scale_up_delay: i64,
    2 "AutoScaleDownDelay" auto_scale_down_delay: i64, 3 "AutoPause" auto_pause: String,
    4 "AutoScaleUp" auto_scale_up: String, 5 "AutoScaleDown" auto_scale_down: String,
    6 "AutoArchive" auto_archive: String
} }

/// Describes slave zones: `DescribeSlaveZones` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeSlaveZones>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlaveZones {
    /// Required.
    pub zone: String,
    pub oss_cluster_id: Option<i64>,
    pub storage_version: Option<String>,
}
operation! { DescribeSlaveZones(zone: String) "DescribeSlaveZones" -> DescribeSlaveZonesOutput {
    0 "Zone" zone, 1 "OssClusterId" oss_cluster_id: i64, 2 "StorageVersion" storage_version: String
} }

/// Response of [`DescribeSlaveZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlaveZonesOutput {
    pub slave_zones: Vec<String>,
}
model! { DescribeSlaveZonesOutput {
    0 "SlaveZones" slave_zones: Vec<String>
} }

/// Describes support proxy version: `DescribeSupportProxyVersion` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeSupportProxyVersion>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportProxyVersion {
    /// Required.
    pub cluster_id: String,
    pub proxy_group_id: Option<String>,
}
operation! { DescribeSupportProxyVersion(cluster_id: String)
    "DescribeSupportProxyVersion" -> DescribeSupportProxyVersionOutput {
    0 "ClusterId" cluster_id, 1 "ProxyGroupId" proxy_group_id: String
} }

/// Response of [`DescribeSupportProxyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportProxyVersionOutput {
    pub support_proxy_versions: Vec<String>,
    pub current_proxy_version: Option<String>,
    pub support_proxy_version_detail: Vec<ProxyVersionInfo>,
}
model! { DescribeSupportProxyVersionOutput {
    0 "SupportProxyVersions" support_proxy_versions: Vec<String>, 1 "CurrentProxyVersion" current_proxy_version: String,
    2 "SupportProxyVersionDetail" support_proxy_version_detail: Vec<ProxyVersionInfo>
} }

/// In the response of [`DescribeSupportProxyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyVersionInfo {
    pub proxy_version: Option<String>,
    pub proxy_version_type: Option<String>,
}
model! { ProxyVersionInfo {
    0 "ProxyVersion" proxy_version: String, 1 "ProxyVersionType" proxy_version_type: String
} }

/// Describes tasks: `DescribeTasks` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
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

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub total_count: Option<i64>,
    pub task_list: Vec<BizTaskInfo>,
}
model! { DescribeTasksOutput {
    0 "TotalCount" total_count: i64, 1 "TaskList" task_list: Vec<BizTaskInfo>
} }

/// In the response of [`DescribeTasks`].
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
    pub modify_params_data: Vec<ModifyParamsData>,
    pub create_clusters_data: Option<CreateClustersData>,
    pub rollback_data: Option<RollbackData>,
    pub modify_instance_data: Option<ModifyInstanceData>,
    pub manual_backup_data: Option<ManualBackupData>,
    pub modify_db_version_data: Option<ModifyDbVersionData>,
    pub cluster_slave_data: Option<ClusterSlaveData>,
    pub switch_cluster_log_bin: Option<SwitchClusterLogBin>,
    pub modify_instance_params_data: Option<BizTaskModifyParamsData>,
    pub task_maintain_info: Option<TaskMaintainInfo>,
    pub instance_cls_delivery_infos: Vec<InstanceCLSDeliveryInfo>,
    pub task_progress_info: Option<TaskProgressInfo>,
    pub gdn_task_info: Option<GdnTaskInfo>,
    pub vault_id: Option<String>,
    pub vault_name: Option<String>,
    pub ai_optimizer_task_data: Option<AIOptimizerTaskData>,
}
model! { BizTaskInfo {
    0 "ID" id: i64, 1 "AppId" app_id: i64, 2 "ClusterId" cluster_id: String, 3 "Region" region: String,
    4 "CreateTime" create_time: String, 5 "DelayTime" delay_time: String, 6 "ErrMsg" err_msg: String,
    7 "FlowId" flow_id: i64, 8 "Input" input: String, 9 "InstanceGrpId" instance_grp_id: String,
    10 "InstanceGroupId" instance_group_id: String, 11 "InstanceId" instance_id: String,
    12 "ObjectId" object_id: String, 13 "ObjectType" object_type: String, 14 "Operator" operator: String,
    15 "Output" output: String, 16 "Status" status: String, 17 "TaskType" task_type: String,
    18 "TriggerTaskId" trigger_task_id: i64, 19 "UpdateTime" update_time: String, 20 "StartTime" start_time: String,
    21 "EndTime" end_time: String, 22 "ClusterName" cluster_name: String, 23 "InstanceName" instance_name: String,
    24 "Process" process: i64, 25 "ModifyParamsData" modify_params_data: Vec<ModifyParamsData>,
    26 "CreateClustersData" create_clusters_data: CreateClustersData, 27 "RollbackData" rollback_data: RollbackData,
    28 "ModifyInstanceData" modify_instance_data: ModifyInstanceData,
    29 "ManualBackupData" manual_backup_data: ManualBackupData,
    30 "ModifyDbVersionData" modify_db_version_data: ModifyDbVersionData,
    31 "ClusterSlaveData" cluster_slave_data: ClusterSlaveData,
    32 "SwitchClusterLogBin" switch_cluster_log_bin: SwitchClusterLogBin,
    33 "ModifyInstanceParamsData" modify_instance_params_data: BizTaskModifyParamsData,
    34 "TaskMaintainInfo" task_maintain_info: TaskMaintainInfo,
    35 "InstanceCLSDeliveryInfos" instance_cls_delivery_infos: Vec<InstanceCLSDeliveryInfo>,
    36 "TaskProgressInfo" task_progress_info: TaskProgressInfo, 37 "GdnTaskInfo" gdn_task_info: GdnTaskInfo,
    38 "VaultId" vault_id: String, 39 "VaultName" vault_name: String,
    40 "AIOptimizerTaskData" ai_optimizer_task_data: AIOptimizerTaskData
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParamsData {
    pub name: Option<String>,
    pub old_value: Option<String>,
    pub cur_value: Option<String>,
}
model! { ModifyParamsData {
    0 "Name" name: String, 1 "OldValue" old_value: String, 2 "CurValue" cur_value: String
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClustersData {
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub storage_limit: Option<i64>,
}
model! { CreateClustersData {
    0 "Cpu" cpu: i64, 1 "Memory" memory: i64, 2 "StorageLimit" storage_limit: i64
} }

/// In the response of [`DescribeTasks`].
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
    pub snap_shot_id: Option<i64>,
    pub rollback_databases: Vec<RollbackDatabase>,
    pub rollback_tables: Vec<RollbackTable>,
    pub backup_file_name: Option<String>,
    pub rollback_process: Option<RollbackProcessInfo>,
}
model! { RollbackData {
    0 "Cpu" cpu: i64, 1 "Memory" memory: i64, 2 "StorageLimit" storage_limit: i64,
    3 "OriginalClusterId" original_cluster_id: String, 4 "OriginalClusterName" original_cluster_name: String,
    5 "RollbackStrategy" rollback_strategy: String, 6 "SnapshotTime" snapshot_time: String, 7 "MinCpu" min_cpu: i64,
    8 "MaxCpu" max_cpu: i64, 9 "SnapShotId" snap_shot_id: i64,
    10 "RollbackDatabases" rollback_databases: Vec<RollbackDatabase>,
    11 "RollbackTables" rollback_tables: Vec<RollbackTable>, 12 "BackupFileName" backup_file_name: String,
    13 "RollbackProcess" rollback_process: RollbackProcessInfo
} }

/// In the request of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackDatabase {
    /// Required.
    pub old_database: Option<String>,
    /// Required.
    pub new_database: Option<String>,
}
input! { RollbackDatabase(old_database: String, new_database: String) {
    0 "OldDatabase" old_database: String, 1 "NewDatabase" new_database: String
} }

/// In the request of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTable {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub tables: Option<Vec<RollbackTableInfo>>,
}
input! { RollbackTable(database: String, tables: Vec<RollbackTableInfo>) {
    0 "Database" database: String, 1 "Tables" tables: Vec<RollbackTableInfo>
} }

/// In the request of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTableInfo {
    /// Required.
    pub old_table: Option<String>,
    /// Required.
    pub new_table: Option<String>,
}
input! { RollbackTableInfo(old_table: String, new_table: String) {
    0 "OldTable" old_table: String, 1 "NewTable" new_table: String
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackProcessInfo {
    pub is_vip_switchable: Option<bool>,
    pub vip_switchable_time: Option<String>,
    pub exchange_instance_info_list: Vec<ExchangeInstanceInfo>,
    pub exchange_ro_group_info_list: Vec<ExchangeRoGroupInfo>,
    pub current_step: Option<String>,
    pub current_step_progress: Option<i64>,
    pub current_step_remaining_time: Option<String>,
}
model! { RollbackProcessInfo {
    0 "IsVipSwitchable" is_vip_switchable: bool, 1 "VipSwitchableTime" vip_switchable_time: String,
    2 "ExchangeInstanceInfoList" exchange_instance_info_list: Vec<ExchangeInstanceInfo>,
    3 "ExchangeRoGroupInfoList" exchange_ro_group_info_list: Vec<ExchangeRoGroupInfo>,
    4 "CurrentStep" current_step: String, 5 "CurrentStepProgress" current_step_progress: i64,
    6 "CurrentStepRemainingTime" current_step_remaining_time: String
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeInstanceInfo {
    pub src_instance_info: Option<RollbackInstanceInfo>,
    pub dst_instance_info: Option<RollbackInstanceInfo>,
}
model! { ExchangeInstanceInfo {
    0 "SrcInstanceInfo" src_instance_info: RollbackInstanceInfo,
    1 "DstInstanceInfo" dst_instance_info: RollbackInstanceInfo
} }

/// In the response of [`DescribeTasks`].
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
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "UniqVpcId" uniq_vpc_id: String,
    3 "UniqSubnetId" uniq_subnet_id: String, 4 "Vip" vip: String, 5 "Vport" vport: i64,
    6 "InstanceId" instance_id: String, 7 "InstanceName" instance_name: String, 8 "Status" status: String,
    9 "Cpu" cpu: i64, 10 "Mem" mem: i64, 11 "StorageLimit" storage_limit: i64
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeRoGroupInfo {
    pub src_ro_group_info: Option<RollbackRoGroupInfo>,
    pub dst_ro_group_info: Option<RollbackRoGroupInfo>,
}
model! { ExchangeRoGroupInfo {
    0 "SrcRoGroupInfo" src_ro_group_info: RollbackRoGroupInfo, 1 "DstRoGroupInfo" dst_ro_group_info: RollbackRoGroupInfo
} }

/// In the response of [`DescribeTasks`].
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
    0 "InstanceGroupId" instance_group_id: String, 1 "UniqVpcId" uniq_vpc_id: String,
    2 "UniqSubnetId" uniq_subnet_id: String, 3 "Vip" vip: String, 4 "Vport" vport: i64
} }

/// In the response of [`DescribeTasks`].
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
    0 "Cpu" cpu: i64, 1 "Memory" memory: i64, 2 "StorageLimit" storage_limit: i64, 3 "OldCpu" old_cpu: i64,
    4 "OldMemory" old_memory: i64, 5 "OldStorageLimit" old_storage_limit: i64,
    6 "OldDeviceType" old_device_type: String, 7 "DeviceType" device_type: String, 8 "UpgradeType" upgrade_type: String,
    9 "LibraNodeCount" libra_node_count: i64, 10 "OldLibraNodeCount" old_libra_node_count: i64
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualBackupData {
    pub backup_type: Option<String>,
    pub backup_method: Option<String>,
    pub snapshot_time: Option<String>,
    pub cross_region_backup_infos: Vec<CrossRegionBackupItem>,
}
model! { ManualBackupData {
    0 "BackupType" backup_type: String, 1 "BackupMethod" backup_method: String, 2 "SnapshotTime" snapshot_time: String,
    3 "CrossRegionBackupInfos" cross_region_backup_infos: Vec<CrossRegionBackupItem>
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossRegionBackupItem {
    pub cross_region: Option<String>,
    pub backup_id: Option<i64>,
    pub backup_status: Option<String>,
}
model! { CrossRegionBackupItem {
    0 "CrossRegion" cross_region: String, 1 "BackupId" backup_id: i64, 2 "BackupStatus" backup_status: String
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDbVersionData {
    pub old_version: Option<String>,
    pub new_version: Option<String>,
    pub upgrade_type: Option<String>,
}
model! { ModifyDbVersionData {
    0 "OldVersion" old_version: String, 1 "NewVersion" new_version: String, 2 "UpgradeType" upgrade_type: String
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterSlaveData {
    pub old_master_zone: Option<String>,
    pub old_slave_zone: Vec<String>,
    pub new_master_zone: Option<String>,
    pub new_slave_zone: Vec<String>,
    pub new_slave_zone_attr: Vec<SlaveZoneAttrItem>,
    pub old_slave_zone_attr: Vec<SlaveZoneAttrItem>,
}
model! { ClusterSlaveData {
    0 "OldMasterZone" old_master_zone: String, 1 "OldSlaveZone" old_slave_zone: Vec<String>,
    2 "NewMasterZone" new_master_zone: String, 3 "NewSlaveZone" new_slave_zone: Vec<String>,
    4 "NewSlaveZoneAttr" new_slave_zone_attr: Vec<SlaveZoneAttrItem>,
    5 "OldSlaveZoneAttr" old_slave_zone_attr: Vec<SlaveZoneAttrItem>
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchClusterLogBin {
    pub status: Option<String>,
}
model! { SwitchClusterLogBin {
    0 "Status" status: String
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BizTaskModifyParamsData {
    pub cluster_id: Option<String>,
    pub cluster_param_list: Vec<ModifyParamItem>,
    pub modify_instance_params: Vec<BizTaskModifyInstanceParam>,
}
model! { BizTaskModifyParamsData {
    0 "ClusterId" cluster_id: String, 1 "ClusterParamList" cluster_param_list: Vec<ModifyParamItem>,
    2 "ModifyInstanceParams" modify_instance_params: Vec<BizTaskModifyInstanceParam>
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BizTaskModifyInstanceParam {
    pub instance_id: Option<String>,
    pub modify_instance_param_list: Vec<ModifyParamItem>,
}
model! { BizTaskModifyInstanceParam {
    0 "InstanceId" instance_id: String, 1 "ModifyInstanceParamList" modify_instance_param_list: Vec<ModifyParamItem>
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskMaintainInfo {
    pub maintain_start_time: Option<i64>,
    pub maintain_duration: Option<i64>,
    pub maintain_week_days: Vec<String>,
}
model! { TaskMaintainInfo {
    0 "MaintainStartTime" maintain_start_time: i64, 1 "MaintainDuration" maintain_duration: i64,
    2 "MaintainWeekDays" maintain_week_days: Vec<String>
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskProgressInfo {
    pub current_step: Option<String>,
    pub current_step_progress: Option<i64>,
    pub current_step_remaining_time: Option<String>,
}
model! { TaskProgressInfo {
    0 "CurrentStep" current_step: String, 1 "CurrentStepProgress" current_step_progress: i64,
    2 "CurrentStepRemainingTime" current_step_remaining_time: String
} }

/// In the response of [`DescribeTasks`].
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
    0 "GdnId" gdn_id: String, 1 "GdnName" gdn_name: String, 2 "PrimaryClusterId" primary_cluster_id: String,
    3 "PrimaryClusterRegion" primary_cluster_region: String, 4 "StandbyClusterRegion" standby_cluster_region: String,
    5 "StandbyClusterId" standby_cluster_id: String, 6 "StandbyClusterName" standby_cluster_name: String,
    7 "ForceSwitchGdn" force_switch_gdn: String, 8 "Code" code: i64, 9 "Message" message: String,
    10 "IsSupportForce" is_support_force: String
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIOptimizerTaskData {
    pub template_id: Option<String>,
}
model! { AIOptimizerTaskData {
    0 "TemplateID" template_id: String
} }

/// Describes vault backup cluster info: `DescribeVaultBackupClusterInfo` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeVaultBackupClusterInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultBackupClusterInfo {
    /// Required.
    pub vault_id: String,
}
operation! { DescribeVaultBackupClusterInfo(vault_id: String)
    "DescribeVaultBackupClusterInfo" -> DescribeVaultBackupClusterInfoOutput {
    0 "VaultId" vault_id
} }

/// Response of [`DescribeVaultBackupClusterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultBackupClusterInfoOutput {
    pub cluster_infos: Vec<DescribeVaultBackupClusterInfoItem>,
}
model! { DescribeVaultBackupClusterInfoOutput {
    0 "ClusterInfos" cluster_infos: Vec<DescribeVaultBackupClusterInfoItem>
} }

/// In the response of [`DescribeVaultBackupClusterInfo`].
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
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterStatus" cluster_status: String,
    3 "ClusterRegion" cluster_region: String, 4 "ClusterZone" cluster_zone: String
} }

/// Describes vaults: `DescribeVaults` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeVaults>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
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

/// Response of [`DescribeVaults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultsOutput {
    pub vaults: Vec<DescribeVaultsItem>,
    pub total_count: Option<i64>,
}
model! { DescribeVaultsOutput {
    0 "Vaults" vaults: Vec<DescribeVaultsItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVaults`].
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
    pub tasks: Vec<ObjectTask>,
    pub vault_region: Option<String>,
    pub auto_copy_configs: Vec<AutoCopyConfig>,
}
model! { DescribeVaultsItem {
    0 "VaultId" vault_id: String, 1 "VaultName" vault_name: String, 2 "VaultDescribe" vault_describe: String,
    3 "KeyId" key_id: String, 4 "KeyRegion" key_region: String, 5 "KeyType" key_type: String,
    6 "BackupFileCount" backup_file_count: i64, 7 "BackupFileSize" backup_file_size: i64,
    8 "BinlogFileCount" binlog_file_count: i64, 9 "BinlogFileSize" binlog_file_size: i64,
    10 "RedoLogFileCount" redo_log_file_count: i64, 11 "RedoLogFileSize" redo_log_file_size: i64,
    12 "Status" status: String, 13 "BackupSaveSeconds" backup_save_seconds: i64, 14 "LockedTime" locked_time: String,
    15 "Tasks" tasks: Vec<ObjectTask>, 16 "VaultRegion" vault_region: String,
    17 "AutoCopyConfigs" auto_copy_configs: Vec<AutoCopyConfig>
} }

/// In the response of [`DescribeVaults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoCopyConfig {
    pub cluster_id: Option<String>,
    pub vault_id: Option<String>,
    pub vault_region: Option<String>,
    pub copy_type: Option<String>,
}
model! { AutoCopyConfig {
    0 "ClusterId" cluster_id: String, 1 "VaultId" vault_id: String, 2 "VaultRegion" vault_region: String,
    3 "CopyType" copy_type: String
} }

/// Describes zones: `DescribeZones` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DescribeZones>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub include_virtual_zones: Option<bool>,
    pub show_permission: Option<bool>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "IncludeVirtualZones" include_virtual_zones: bool, 1 "ShowPermission" show_permission: bool
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub region_set: Vec<SaleRegion>,
}
model! { DescribeZonesOutput {
    0 "RegionSet" region_set: Vec<SaleRegion>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleRegion {
    pub region: Option<String>,
    pub region_id: Option<i64>,
    pub region_zh: Option<String>,
    pub zone_set: Vec<SaleZone>,
    pub db_type: Option<String>,
    pub modules: Vec<Module>,
}
model! { SaleRegion {
    0 "Region" region: String, 1 "RegionId" region_id: i64, 2 "RegionZh" region_zh: String,
    3 "ZoneSet" zone_set: Vec<SaleZone>, 4 "DbType" db_type: String, 5 "Modules" modules: Vec<Module>
} }

/// In the response of [`DescribeZones`].
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
    0 "Zone" zone: String, 1 "ZoneId" zone_id: i64, 2 "ZoneZh" zone_zh: String,
    3 "IsSupportServerless" is_support_serverless: i64, 4 "IsSupportNormal" is_support_normal: i64,
    5 "PhysicalZone" physical_zone: String, 6 "HasPermission" has_permission: bool,
    7 "IsWholeRdmaZone" is_whole_rdma_zone: String, 8 "IsSupportCreateCluster" is_support_create_cluster: i64
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Module {
    pub is_disable: Option<String>,
    pub module_name: Option<String>,
}
model! { Module {
    0 "IsDisable" is_disable: String, 1 "ModuleName" module_name: String
} }

/// Disassociates security groups: `DisassociateSecurityGroups` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DisassociateSecurityGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`], [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub security_group_ids: Vec<String>,
    /// Deprecated.
    pub zone: Option<String>,
}
operation! { DisassociateSecurityGroups(instance_ids: Vec<String>, security_group_ids: Vec<String>)
    "DisassociateSecurityGroups" -> Empty {
    0 "InstanceIds" instance_ids, 1 "SecurityGroupIds" security_group_ids, 2 "Zone" zone: String
} }

/// Response of [`DisassociateSecurityGroups`]: empty.
pub type DisassociateSecurityGroupsOutput = Empty;

/// Downloads libra db cluster list: `DownloadLibraDBClusterList` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=DownloadLibraDBClusterList>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`], [`codes::INVALID_PARAMETER_VALUE_PARAM_BOTH_SET_ERROR`].
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

/// Response of [`DownloadLibraDBClusterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadLibraDBClusterListOutput {
    pub cluster_set: Vec<LibraClusterSet>,
    pub total_count: Option<i64>,
}
model! { DownloadLibraDBClusterListOutput {
    0 "ClusterSet" cluster_set: Vec<LibraClusterSet>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DownloadLibraDBClusterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibraClusterSet {
    pub app_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub create_time: Option<String>,
    pub db_version: Option<String>,
    pub instance_set: Vec<LibraInstanceSet>,
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
    0 "AppId" app_id: i64, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "CreateTime" create_time: String, 4 "DbVersion" db_version: String,
    5 "InstanceSet" instance_set: Vec<LibraInstanceSet>, 6 "PayMode" pay_mode: i64,
    7 "PeriodEndTime" period_end_time: String, 8 "ProjectID" project_id: i64, 9 "Region" region: String,
    10 "RenewFlag" renew_flag: i64, 11 "Status" status: String, 12 "StatusDesc" status_desc: String,
    13 "Storage" storage: i64, 14 "UsedStorage" used_storage: i64, 15 "Vip" vip: String, 16 "Vport" vport: i64
} }

/// In the response of [`DownloadLibraDBClusterList`].
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
    0 "DbMode" db_mode: String, 1 "InstanceCpu" instance_cpu: i64, 2 "InstanceDeviceType" instance_device_type: String,
    3 "InstanceGroupId" instance_group_id: String, 4 "InstanceId" instance_id: String,
    5 "InstanceMemory" instance_memory: i64, 6 "InstanceName" instance_name: String,
    7 "InstancePayMode" instance_pay_mode: i64, 8 "InstancePeriodEndTime" instance_period_end_time: String,
    9 "InstanceRole" instance_role: String, 10 "InstanceStatus" instance_status: String,
    11 "InstanceStatusDesc" instance_status_desc: String, 12 "NetType" net_type: String,
    13 "UniqSubnetId" uniq_subnet_id: String, 14 "UniqVpcId" uniq_vpc_id: String, 15 "Vip" vip: String,
    16 "Vport" vport: i64, 17 "WanDomain" wan_domain: String, 18 "WanIP" wan_ip: String, 19 "WanPort" wan_port: i64,
    20 "WanStatus" wan_status: String, 21 "InstanceStorage" instance_storage: i64,
    22 "InstanceStorageType" instance_storage_type: String
} }

/// Exports instance error logs: `ExportInstanceErrorLogs` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ExportInstanceErrorLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInstanceErrorLogs {
    /// Required.
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

/// Response of [`ExportInstanceErrorLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInstanceErrorLogsOutput {
    pub error_log_items: Vec<ErrorLogItemExport>,
    pub file_content: Option<String>,
}
model! { ExportInstanceErrorLogsOutput {
    0 "ErrorLogItems" error_log_items: Vec<ErrorLogItemExport>, 1 "FileContent" file_content: String
} }

/// In the response of [`ExportInstanceErrorLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorLogItemExport {
    pub timestamp: Option<String>,
    pub level: Option<String>,
    pub content: Option<String>,
}
model! { ErrorLogItemExport {
    0 "Timestamp" timestamp: String, 1 "Level" level: String, 2 "Content" content: String
} }

/// Exports instance slow queries: `ExportInstanceSlowQueries` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ExportInstanceSlowQueries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInstanceSlowQueries {
    /// Required.
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

/// Response of [`ExportInstanceSlowQueries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInstanceSlowQueriesOutput {
    pub file_content: Option<String>,
}
model! { ExportInstanceSlowQueriesOutput {
    0 "FileContent" file_content: String
} }

/// Exports resource package deduct details: `ExportResourcePackageDeductDetails` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ExportResourcePackageDeductDetails>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_SOURCE_PACKAGE_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportResourcePackageDeductDetails {
    /// Required.
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

/// Response of [`ExportResourcePackageDeductDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportResourcePackageDeductDetailsOutput {
    pub file_content: Option<String>,
}
model! { ExportResourcePackageDeductDetailsOutput {
    0 "FileContent" file_content: String
} }

/// Grants account privileges: `GrantAccountPrivileges` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=GrantAccountPrivileges>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_ACCOUNT_PRIVILEGES_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`], [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantAccountPrivileges {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub account: InputAccount,
    /// Required.
    pub db_table_privileges: Vec<String>,
    /// Required.
    pub db_tables: Vec<DbTable>,
}
operation! {
    GrantAccountPrivileges(cluster_id: String, account: InputAccount, db_table_privileges: Vec<String>, db_tables: Vec<DbTable>)
    "GrantAccountPrivileges" -> Empty {
    0 "ClusterId" cluster_id, 1 "Account" account, 2 "DbTablePrivileges" db_table_privileges, 3 "DbTables" db_tables
} }

/// Response of [`GrantAccountPrivileges`]: empty.
pub type GrantAccountPrivilegesOutput = Empty;

/// In the request of [`GrantAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbTable {
    /// Required.
    pub db: Option<String>,
    pub table_name: Option<String>,
}
input! { DbTable(db: String) {
    0 "Db" db: String, 1 "TableName" table_name: String
} }

/// Asks for price create: `InquirePriceCreate` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=InquirePriceCreate>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreate {
    /// Required.
    pub zone: String,
    /// Required.
    pub goods_num: i64,
    /// Required.
    pub instance_pay_mode: String,
    /// Required.
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

/// Response of [`InquirePriceCreate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateOutput {
    pub instance_price: Option<TradePrice>,
    pub storage_price: Option<TradePrice>,
}
model! { InquirePriceCreateOutput {
    0 "InstancePrice" instance_price: TradePrice, 1 "StoragePrice" storage_price: TradePrice
} }

/// In the response of [`InquirePriceCreate`].
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
    0 "TotalPrice" total_price: i64, 1 "Discount" discount: f64, 2 "TotalPriceDiscount" total_price_discount: i64,
    3 "UnitPrice" unit_price: i64, 4 "UnitPriceDiscount" unit_price_discount: i64, 5 "ChargeUnit" charge_unit: String,
    6 "UnitPriceHighPrecision" unit_price_high_precision: String,
    7 "UnitPriceDiscountHighPrecision" unit_price_discount_high_precision: String, 8 "AmountUnit" amount_unit: String
} }

/// Asks for price modify: `InquirePriceModify` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=InquirePriceModify>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModify {
    /// Required.
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

/// Response of [`InquirePriceModify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyOutput {
    pub instance_price: Option<TradePrice>,
    pub storage_price: Option<TradePrice>,
}
model! { InquirePriceModifyOutput {
    0 "InstancePrice" instance_price: TradePrice, 1 "StoragePrice" storage_price: TradePrice
} }

/// Asks for price multi spec: `InquirePriceMultiSpec` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=InquirePriceMultiSpec>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceMultiSpec {
    /// Required.
    pub zone: String,
    /// Required.
    pub instance_pay_mode: String,
    /// Required.
    pub storage_pay_mode: String,
    /// Required.
    pub goods_specs: Vec<GoodsSpec>,
}
operation! {
    InquirePriceMultiSpec(zone: String, instance_pay_mode: String, storage_pay_mode: String, goods_specs: Vec<GoodsSpec>)
    "InquirePriceMultiSpec" -> InquirePriceMultiSpecOutput {
    0 "Zone" zone, 1 "InstancePayMode" instance_pay_mode, 2 "StoragePayMode" storage_pay_mode,
    3 "GoodsSpecs" goods_specs
} }

/// In the request of [`InquirePriceMultiSpec`].
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

/// Response of [`InquirePriceMultiSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceMultiSpecOutput {
    pub goods_price: Vec<GoodsPrice>,
}
model! { InquirePriceMultiSpecOutput {
    0 "GoodsPrice" goods_price: Vec<GoodsPrice>
} }

/// In the response of [`InquirePriceMultiSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsPrice {
    pub instance_price: Option<TradePrice>,
    pub storage_price: Option<TradePrice>,
    pub goods_spec: Option<GoodsSpec>,
}
model! { GoodsPrice {
    0 "InstancePrice" instance_price: TradePrice, 1 "StoragePrice" storage_price: TradePrice,
    2 "GoodsSpec" goods_spec: GoodsSpec
} }

/// Asks for price renew: `InquirePriceRenew` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=InquirePriceRenew>.
///
/// Errors: [`codes::FAILED_OPERATION_BATCH_GET_INSTANCE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenew {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub time_span: i64,
    /// Required.
    pub time_unit: String,
}
operation! { InquirePriceRenew(cluster_id: String, time_span: i64, time_unit: String)
    "InquirePriceRenew" -> InquirePriceRenewOutput {
    0 "ClusterId" cluster_id, 1 "TimeSpan" time_span, 2 "TimeUnit" time_unit
} }

/// Response of [`InquirePriceRenew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewOutput {
    pub cluster_id: Option<String>,
    pub instance_ids: Vec<String>,
    pub prices: Vec<TradePrice>,
    pub instance_real_total_price: Option<i64>,
    pub storage_real_total_price: Option<i64>,
}
model! { InquirePriceRenewOutput {
    0 "ClusterId" cluster_id: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "Prices" prices: Vec<TradePrice>,
    3 "InstanceRealTotalPrice" instance_real_total_price: i64, 4 "StorageRealTotalPrice" storage_real_total_price: i64
} }

/// Isolates cluster: `IsolateCluster` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=IsolateCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateCluster {
    /// Required.
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

/// Response of [`IsolateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateClusterOutput {
    pub flow_id: Option<i64>,
    pub deal_names: Vec<String>,
}
model! { IsolateClusterOutput {
    0 "FlowId" flow_id: i64, 1 "DealNames" deal_names: Vec<String>
} }

/// Isolates instance: `IsolateInstance` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=IsolateInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateInstance {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`IsolateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateInstanceOutput {
    pub flow_id: Option<i64>,
    pub deal_names: Vec<String>,
}
model! { IsolateInstanceOutput {
    0 "FlowId" flow_id: i64, 1 "DealNames" deal_names: Vec<String>
} }

/// Isolates libra db cluster: `IsolateLibraDBCluster` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=IsolateLibraDBCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateLibraDBCluster {
    /// Required.
    pub cluster_id: String,
    pub isolate_reason_types: Option<Vec<i64>>,
    pub isolate_reason: Option<String>,
}
operation! { IsolateLibraDBCluster(cluster_id: String) "IsolateLibraDBCluster" -> IsolateLibraDBClusterOutput {
    0 "ClusterId" cluster_id, 1 "IsolateReasonTypes" isolate_reason_types: Vec<i64>,
    2 "IsolateReason" isolate_reason: String
} }

/// Response of [`IsolateLibraDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateLibraDBClusterOutput {
    pub flow_id: Option<i64>,
    pub deal_names: Vec<String>,
}
model! { IsolateLibraDBClusterOutput {
    0 "FlowId" flow_id: i64, 1 "DealNames" deal_names: Vec<String>
} }

/// Isolates libra db instance: `IsolateLibraDBInstance` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=IsolateLibraDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_PRE_PAY_PAY_MODE_ERROR`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateLibraDBInstance {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`IsolateLibraDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateLibraDBInstanceOutput {
    pub flow_id: Option<i64>,
    pub deal_names: Vec<String>,
}
model! { IsolateLibraDBInstanceOutput {
    0 "FlowId" flow_id: i64, 1 "DealNames" deal_names: Vec<String>
} }

/// Modifies account description: `ModifyAccountDescription` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyAccountDescription>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    /// Required.
    pub account_name: String,
    /// Required.
    pub description: String,
    /// Required.
    pub cluster_id: String,
    pub host: Option<String>,
}
operation! { ModifyAccountDescription(account_name: String, description: String, cluster_id: String)
    "ModifyAccountDescription" -> Empty {
    0 "AccountName" account_name, 1 "Description" description, 2 "ClusterId" cluster_id, 3 "Host" host: String
} }

/// Response of [`ModifyAccountDescription`]: empty.
pub type ModifyAccountDescriptionOutput = Empty;

/// Modifies account host: `ModifyAccountHost` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyAccountHost>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`], [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountHost {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub new_host: String,
    /// Required.
    pub account: InputAccount,
}
operation! { ModifyAccountHost(cluster_id: String, new_host: String, account: InputAccount)
    "ModifyAccountHost" -> Empty {
    0 "ClusterId" cluster_id, 1 "NewHost" new_host, 2 "Account" account
} }

/// Response of [`ModifyAccountHost`]: empty.
pub type ModifyAccountHostOutput = Empty;

/// Modifies account params: `ModifyAccountParams` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyAccountParams>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`], [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`],
/// [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`], [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountParams {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub account: InputAccount,
    /// Required.
    pub account_params: Vec<AccountParam>,
}
operation! { ModifyAccountParams(cluster_id: String, account: InputAccount, account_params: Vec<AccountParam>)
    "ModifyAccountParams" -> Empty {
    0 "ClusterId" cluster_id, 1 "Account" account, 2 "AccountParams" account_params
} }

/// Response of [`ModifyAccountParams`]: empty.
pub type ModifyAccountParamsOutput = Empty;

/// In the request of [`ModifyAccountParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountParam {
    /// Required.
    pub param_name: Option<String>,
    /// Required.
    pub param_value: Option<String>,
}
input! { AccountParam(param_name: String, param_value: String) {
    0 "ParamName" param_name: String, 1 "ParamValue" param_value: String
} }

/// Modifies account privileges: `ModifyAccountPrivileges` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyAccountPrivileges>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`], [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivileges {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`ModifyAccountPrivileges`]: empty.
pub type ModifyAccountPrivilegesOutput = Empty;

/// Modifies audit rule templates: `ModifyAuditRuleTemplates` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyAuditRuleTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditRuleTemplates {
    /// Required.
    pub rule_template_ids: Vec<String>,
    pub rule_filters: Option<Vec<RuleFilters>>,
    pub rule_template_name: Option<String>,
    pub description: Option<String>,
    pub alarm_level: Option<i64>,
    pub alarm_policy: Option<i64>,
}
operation! { ModifyAuditRuleTemplates(rule_template_ids: Vec<String>) "ModifyAuditRuleTemplates" -> Empty {
    0 "RuleTemplateIds" rule_template_ids, 1 "RuleFilters" rule_filters: Vec<RuleFilters>,
    2 "RuleTemplateName" rule_template_name: String, 3 "Description" description: String,
    4 "AlarmLevel" alarm_level: i64, 5 "AlarmPolicy" alarm_policy: i64
} }

/// Response of [`ModifyAuditRuleTemplates`]: empty.
pub type ModifyAuditRuleTemplatesOutput = Empty;

/// Modifies audit service: `ModifyAuditService` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyAuditService>.
///
/// Errors: [`codes::INTERNAL_ERROR_HTTP_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::OPERATION_DENIED_AUDIT_STATUS_ERROR`], [`codes::OPERATION_DENIED_OPERATION_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditService {
    /// Required.
    pub instance_id: String,
    pub log_expire_day: Option<i64>,
    pub high_log_expire_day: Option<i64>,
    pub audit_all: Option<bool>,
    pub audit_rule_filters: Option<Vec<AuditRuleFilters>>,
    pub rule_template_ids: Option<Vec<String>>,
}
operation! { ModifyAuditService(instance_id: String) "ModifyAuditService" -> Empty {
    0 "InstanceId" instance_id, 1 "LogExpireDay" log_expire_day: i64, 2 "HighLogExpireDay" high_log_expire_day: i64,
    3 "AuditAll" audit_all: bool, 4 "AuditRuleFilters" audit_rule_filters: Vec<AuditRuleFilters>,
    5 "RuleTemplateIds" rule_template_ids: Vec<String>
} }

/// Response of [`ModifyAuditService`]: empty.
pub type ModifyAuditServiceOutput = Empty;

/// Modifies backup config: `ModifyBackupConfig` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyBackupConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CYNOSDB_MYSQL_SET_BACKUP_STRATEGY`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupConfig {
    /// Required.
    pub cluster_id: String,
    pub backup_time_beg: Option<i64>,
    pub backup_time_end: Option<i64>,
    pub reserve_duration: Option<i64>,
    pub backup_freq: Option<Vec<String>>,
    pub backup_type: Option<String>,
    pub logic_backup_config: Option<LogicBackupConfigInfo>,
    pub delete_auto_logic_backup: Option<bool>,
    pub snapshot_secondary_backup_config: Option<SnapshotBackupConfig>,
    pub sparse_backup_config: Option<SparseBackupConfig>,
}
operation! { ModifyBackupConfig(cluster_id: String) "ModifyBackupConfig" -> Empty {
    0 "ClusterId" cluster_id, 1 "BackupTimeBeg" backup_time_beg: i64, 2 "BackupTimeEnd" backup_time_end: i64,
    3 "ReserveDuration" reserve_duration: i64, 4 "BackupFreq" backup_freq: Vec<String>,
    5 "BackupType" backup_type: String, 6 "LogicBackupConfig" logic_backup_config: LogicBackupConfigInfo,
    7 "DeleteAutoLogicBackup" delete_auto_logic_backup: bool,
    8 "SnapshotSecondaryBackupConfig" snapshot_secondary_backup_config: SnapshotBackupConfig,
    9 "SparseBackupConfig" sparse_backup_config: SparseBackupConfig
} }

/// Response of [`ModifyBackupConfig`]: empty.
pub type ModifyBackupConfigOutput = Empty;

/// In the request of [`ModifyBackupConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotBackupConfig {
    pub backup_custom_auto_time: Option<bool>,
    pub backup_time_beg: Option<i64>,
    pub backup_time_end: Option<i64>,
    pub backup_week_days: Option<Vec<String>>,
    pub backup_interval_time: Option<i64>,
    pub reserve_duration: Option<i64>,
    pub backup_trigger_strategy: Option<String>,
    pub auto_copy_vaults: Option<Vec<CreateBackupVaultItem>>,
}
input! { SnapshotBackupConfig() {
    0 "BackupCustomAutoTime" backup_custom_auto_time: bool, 1 "BackupTimeBeg" backup_time_beg: i64,
    2 "BackupTimeEnd" backup_time_end: i64, 3 "BackupWeekDays" backup_week_days: Vec<String>,
    4 "BackupIntervalTime" backup_interval_time: i64, 5 "ReserveDuration" reserve_duration: i64,
    6 "BackupTriggerStrategy" backup_trigger_strategy: String,
    7 "AutoCopyVaults" auto_copy_vaults: Vec<CreateBackupVaultItem>
} }

/// In the request of [`ModifyBackupConfig`].
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

/// Modifies backup download restriction: `ModifyBackupDownloadRestriction` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyBackupDownloadRestriction>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupDownloadRestriction {
    /// Required.
    pub cluster_ids: Vec<String>,
    /// Required.
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

/// Response of [`ModifyBackupDownloadRestriction`]: empty.
pub type ModifyBackupDownloadRestrictionOutput = Empty;

/// Modifies backup download user restriction: `ModifyBackupDownloadUserRestriction` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyBackupDownloadUserRestriction>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupDownloadUserRestriction {
    /// Required.
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

/// Response of [`ModifyBackupDownloadUserRestriction`]: empty.
pub type ModifyBackupDownloadUserRestrictionOutput = Empty;

/// Modifies backup name: `ModifyBackupName` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyBackupName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupName {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub backup_id: i64,
    /// Required.
    pub backup_name: String,
}
operation! { ModifyBackupName(cluster_id: String, backup_id: i64, backup_name: String) "ModifyBackupName" -> Empty {
    0 "ClusterId" cluster_id, 1 "BackupId" backup_id, 2 "BackupName" backup_name
} }

/// Response of [`ModifyBackupName`]: empty.
pub type ModifyBackupNameOutput = Empty;

/// Modifies binlog config: `ModifyBinlogConfig` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyBinlogConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBinlogConfig {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub binlog_config: BinlogConfigInfo,
}
operation! { ModifyBinlogConfig(cluster_id: String, binlog_config: BinlogConfigInfo) "ModifyBinlogConfig" -> Empty {
    0 "ClusterId" cluster_id, 1 "BinlogConfig" binlog_config
} }

/// Response of [`ModifyBinlogConfig`]: empty.
pub type ModifyBinlogConfigOutput = Empty;

/// Modifies binlog save days: `ModifyBinlogSaveDays` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyBinlogSaveDays>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBinlogSaveDays {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub binlog_save_days: i64,
    pub binlog_cross_region_save_days: Option<i64>,
}
operation! { ModifyBinlogSaveDays(cluster_id: String, binlog_save_days: i64) "ModifyBinlogSaveDays" -> Empty {
    0 "ClusterId" cluster_id, 1 "BinlogSaveDays" binlog_save_days,
    2 "BinlogCrossRegionSaveDays" binlog_cross_region_save_days: i64
} }

/// Response of [`ModifyBinlogSaveDays`]: empty.
pub type ModifyBinlogSaveDaysOutput = Empty;

/// Modifies cluster binlog redo log auto copy vault: `ModifyClusterBinlogRedoLogAutoCopyVault` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterBinlogRedoLogAutoCopyVault>.
///
/// Errors: [`codes::OPERATION_DENIED_BACKUP_VAULT_TASK_CONFLICT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterBinlogRedoLogAutoCopyVault {
    /// Required.
    pub cluster_id: String,
    pub auto_copy_vaults: Option<Vec<CreateBackupVaultItem>>,
}
operation! { ModifyClusterBinlogRedoLogAutoCopyVault(cluster_id: String)
    "ModifyClusterBinlogRedoLogAutoCopyVault" -> ModifyClusterBinlogRedoLogAutoCopyVaultOutput {
    0 "ClusterId" cluster_id, 1 "AutoCopyVaults" auto_copy_vaults: Vec<CreateBackupVaultItem>
} }

/// Response of [`ModifyClusterBinlogRedoLogAutoCopyVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterBinlogRedoLogAutoCopyVaultOutput {
    pub task_id: Option<i64>,
}
model! { ModifyClusterBinlogRedoLogAutoCopyVaultOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies cluster database: `ModifyClusterDatabase` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterDatabase {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`ModifyClusterDatabase`]: empty.
pub type ModifyClusterDatabaseOutput = Empty;

/// Modifies cluster global encryption: `ModifyClusterGlobalEncryption` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterGlobalEncryption>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterGlobalEncryption {
    /// Required.
    pub cluster_id: String,
    pub is_open_global_encryption: Option<bool>,
}
operation! { ModifyClusterGlobalEncryption(cluster_id: String)
    "ModifyClusterGlobalEncryption" -> ModifyClusterGlobalEncryptionOutput {
    0 "ClusterId" cluster_id, 1 "IsOpenGlobalEncryption" is_open_global_encryption: bool
} }

/// Response of [`ModifyClusterGlobalEncryption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterGlobalEncryptionOutput {
    pub task_id: Option<i64>,
}
model! { ModifyClusterGlobalEncryptionOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies cluster name: `ModifyClusterName` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterName>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterName {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_name: String,
}
operation! { ModifyClusterName(cluster_id: String, cluster_name: String) "ModifyClusterName" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name
} }

/// Response of [`ModifyClusterName`]: empty.
pub type ModifyClusterNameOutput = Empty;

/// Modifies cluster param: `ModifyClusterParam` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterParam>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`],
/// [`codes::OPERATION_DENIED_TASK_CONFLICT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterParam {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub param_list: Vec<ParamItem>,
    pub is_in_maintain_period: Option<String>,
}
operation! { ModifyClusterParam(cluster_id: String, param_list: Vec<ParamItem>)
    "ModifyClusterParam" -> ModifyClusterParamOutput {
    0 "ClusterId" cluster_id, 1 "ParamList" param_list, 2 "IsInMaintainPeriod" is_in_maintain_period: String
} }

/// Response of [`ModifyClusterParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterParamOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyClusterParamOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Modifies cluster password complexity: `ModifyClusterPasswordComplexity` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterPasswordComplexity>.
///
/// Errors: [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterPasswordComplexity {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub validate_password_length: i64,
    /// Required.
    pub validate_password_mixed_case_count: i64,
    /// Required.
    pub validate_password_special_char_count: i64,
    /// Required.
    pub validate_password_number_count: i64,
    /// Required.
    pub validate_password_policy: String,
    pub validate_password_dictionary: Option<Vec<String>>,
}

/// Arguments of [`ModifyClusterPasswordComplexity::new`].
pub struct ModifyClusterPasswordComplexityRequired {
    pub cluster_id: String,
    pub validate_password_length: i64,
    pub validate_password_mixed_case_count: i64,
    pub validate_password_special_char_count: i64,
    pub validate_password_number_count: i64,
    pub validate_password_policy: String,
}
operation! {
    ModifyClusterPasswordComplexity { ModifyClusterPasswordComplexityRequired: cluster_id, validate_password_length, validate_password_mixed_case_count, validate_password_special_char_count, validate_password_number_count, validate_password_policy }
    "ModifyClusterPasswordComplexity" -> ModifyClusterPasswordComplexityOutput {
    0 "ClusterId" cluster_id, 1 "ValidatePasswordLength" validate_password_length,
    2 "ValidatePasswordMixedCaseCount" validate_password_mixed_case_count,
    3 "ValidatePasswordSpecialCharCount" validate_password_special_char_count,
    4 "ValidatePasswordNumberCount" validate_password_number_count, 5 "ValidatePasswordPolicy" validate_password_policy,
    6 "ValidatePasswordDictionary" validate_password_dictionary: Vec<String>
} }

/// Response of [`ModifyClusterPasswordComplexity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterPasswordComplexityOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyClusterPasswordComplexityOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies cluster period scale policy: `ModifyClusterPeriodScalePolicy` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterPeriodScalePolicy>.
///
/// Errors: [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterPeriodScalePolicy {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`ModifyClusterPeriodScalePolicy`]: empty.
pub type ModifyClusterPeriodScalePolicyOutput = Empty;

/// Modifies cluster read only: `ModifyClusterReadOnly` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterReadOnly>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`], [`codes::OPERATION_DENIED_TASK_CONFLICT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterReadOnly {
    /// Required.
    pub cluster_ids: Vec<String>,
    /// Required.
    pub read_only_operation: String,
    pub is_in_maintain_period: Option<String>,
}
operation! { ModifyClusterReadOnly(cluster_ids: Vec<String>, read_only_operation: String)
    "ModifyClusterReadOnly" -> ModifyClusterReadOnlyOutput {
    0 "ClusterIds" cluster_ids, 1 "ReadOnlyOperation" read_only_operation,
    2 "IsInMaintainPeriod" is_in_maintain_period: String
} }

/// Response of [`ModifyClusterReadOnly`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterReadOnlyOutput {
    pub cluster_task_ids: Vec<ClusterTaskId>,
}
model! { ModifyClusterReadOnlyOutput {
    0 "ClusterTaskIds" cluster_task_ids: Vec<ClusterTaskId>
} }

/// In the response of [`ModifyClusterReadOnly`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterTaskId {
    pub cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ClusterTaskId {
    0 "ClusterId" cluster_id: String, 1 "TaskId" task_id: String
} }

/// Modifies cluster slave zone: `ModifyClusterSlaveZone` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterSlaveZone>.
///
/// Errors: [`codes::OPERATION_DENIED_PAUSED_SLS_NOT_ALLOW_MODIFY_SLAVE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterSlaveZone {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub old_slave_zone: String,
    /// Required.
    pub new_slave_zone: String,
    pub binlog_sync_way: Option<String>,
    pub semi_sync_timeout: Option<i64>,
}
operation! { ModifyClusterSlaveZone(cluster_id: String, old_slave_zone: String, new_slave_zone: String)
    "ModifyClusterSlaveZone" -> ModifyClusterSlaveZoneOutput {
    0 "ClusterId" cluster_id, 1 "OldSlaveZone" old_slave_zone, 2 "NewSlaveZone" new_slave_zone,
    3 "BinlogSyncWay" binlog_sync_way: String, 4 "SemiSyncTimeout" semi_sync_timeout: i64
} }

/// Response of [`ModifyClusterSlaveZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterSlaveZoneOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyClusterSlaveZoneOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies cluster storage: `ModifyClusterStorage` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyClusterStorage>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CREATE_ORDER`],
/// [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterStorage {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub new_storage_limit: i64,
    /// Required.
    pub old_storage_limit: i64,
    pub deal_mode: Option<i64>,
}
operation! { ModifyClusterStorage(cluster_id: String, new_storage_limit: i64, old_storage_limit: i64)
    "ModifyClusterStorage" -> ModifyClusterStorageOutput {
    0 "ClusterId" cluster_id, 1 "NewStorageLimit" new_storage_limit, 2 "OldStorageLimit" old_storage_limit,
    3 "DealMode" deal_mode: i64
} }

/// Response of [`ModifyClusterStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterStorageOutput {
    pub tran_id: Option<String>,
    pub big_deal_ids: Vec<String>,
    pub deal_names: Vec<String>,
}
model! { ModifyClusterStorageOutput {
    0 "TranId" tran_id: String, 1 "BigDealIds" big_deal_ids: Vec<String>, 2 "DealNames" deal_names: Vec<String>
} }

/// Modifies db instance security groups: `ModifyDBInstanceSecurityGroups` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyDBInstanceSecurityGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`], [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`ModifyDBInstanceSecurityGroups`]: empty.
pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

/// Modifies instance name: `ModifyInstanceName` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyInstanceName>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceName {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_name: String,
}
operation! { ModifyInstanceName(instance_id: String, instance_name: String) "ModifyInstanceName" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

/// Response of [`ModifyInstanceName`]: empty.
pub type ModifyInstanceNameOutput = Empty;

/// Modifies instance param: `ModifyInstanceParam` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyInstanceParam>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParam {
    /// Required.
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

/// Response of [`ModifyInstanceParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParamOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyInstanceParamOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies instance upgrade limit days: `ModifyInstanceUpgradeLimitDays` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyInstanceUpgradeLimitDays>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceUpgradeLimitDays {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub upgrade_limit_days: i64,
}
operation! { ModifyInstanceUpgradeLimitDays(cluster_id: String, instance_id: String, upgrade_limit_days: i64)
    "ModifyInstanceUpgradeLimitDays" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "UpgradeLimitDays" upgrade_limit_days
} }

/// Response of [`ModifyInstanceUpgradeLimitDays`]: empty.
pub type ModifyInstanceUpgradeLimitDaysOutput = Empty;

/// Modifies libra db cluster account description: `ModifyLibraDBClusterAccountDescription` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyLibraDBClusterAccountDescription>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterAccountDescription {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub account_name: String,
    /// Required.
    pub description: String,
    pub host: Option<String>,
}
operation! { ModifyLibraDBClusterAccountDescription(cluster_id: String, account_name: String, description: String)
    "ModifyLibraDBClusterAccountDescription" -> Empty {
    0 "ClusterId" cluster_id, 1 "AccountName" account_name, 2 "Description" description, 3 "Host" host: String
} }

/// Response of [`ModifyLibraDBClusterAccountDescription`]: empty.
pub type ModifyLibraDBClusterAccountDescriptionOutput = Empty;

/// Modifies libra db cluster account host: `ModifyLibraDBClusterAccountHost` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyLibraDBClusterAccountHost>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterAccountHost {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub account: InputAccount,
    /// Required.
    pub new_host: String,
}
operation! { ModifyLibraDBClusterAccountHost(cluster_id: String, account: InputAccount, new_host: String)
    "ModifyLibraDBClusterAccountHost" -> Empty {
    0 "ClusterId" cluster_id, 1 "Account" account, 2 "NewHost" new_host
} }

/// Response of [`ModifyLibraDBClusterAccountHost`]: empty.
pub type ModifyLibraDBClusterAccountHostOutput = Empty;

/// Modifies libra db cluster account privilege: `ModifyLibraDBClusterAccountPrivilege` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyLibraDBClusterAccountPrivilege>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`], [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterAccountPrivilege {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`ModifyLibraDBClusterAccountPrivilege`]: empty.
pub type ModifyLibraDBClusterAccountPrivilegeOutput = Empty;

/// Modifies libra db cluster data source: `ModifyLibraDBClusterDataSource` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyLibraDBClusterDataSource>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`], [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterDataSource {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id: String,
    pub src_info: Option<Vec<LibraDBClusterSrcInfo>>,
}
operation! { ModifyLibraDBClusterDataSource(cluster_id: String, instance_id: String)
    "ModifyLibraDBClusterDataSource" -> ModifyLibraDBClusterDataSourceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "SrcInfo" src_info: Vec<LibraDBClusterSrcInfo>
} }

/// In the request of [`ModifyLibraDBClusterDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibraDBClusterSrcInfo {
    /// Required.
    pub src_instance_type: Option<String>,
    pub access_type: Option<String>,
    pub src_instance_id: Option<String>,
    pub src_cluster_id: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
    pub user: Option<String>,
    /// Secret.
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

/// Response of [`ModifyLibraDBClusterDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterDataSourceOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyLibraDBClusterDataSourceOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies libra db cluster name: `ModifyLibraDBClusterName` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyLibraDBClusterName>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterName {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_name: String,
}
operation! { ModifyLibraDBClusterName(cluster_id: String, cluster_name: String) "ModifyLibraDBClusterName" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name
} }

/// Response of [`ModifyLibraDBClusterName`]: empty.
pub type ModifyLibraDBClusterNameOutput = Empty;

/// Modifies libra db cluster project: `ModifyLibraDBClusterProject` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyLibraDBClusterProject>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterProject {
    pub cluster_id_set: Option<Vec<String>>,
    pub project_id: Option<i64>,
}
operation! { ModifyLibraDBClusterProject() "ModifyLibraDBClusterProject" -> ModifyLibraDBClusterProjectOutput {
    0 "ClusterIdSet" cluster_id_set: Vec<String>, 1 "ProjectId" project_id: i64
} }

/// Response of [`ModifyLibraDBClusterProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterProjectOutput {
    pub affected_cluster_id_set: Vec<String>,
}
model! { ModifyLibraDBClusterProjectOutput {
    0 "AffectedClusterIdSet" affected_cluster_id_set: Vec<String>
} }

/// Modifies libra db cluster replication object: `ModifyLibraDBClusterReplicationObject` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyLibraDBClusterReplicationObject>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterReplicationObject {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// In the request of [`ModifyLibraDBClusterReplicationObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationObject {
    /// Required.
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

/// In the request of [`ModifyLibraDBClusterReplicationObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateOpt {
    pub database_tables: Option<MigrateObject>,
}
input! { MigrateOpt() {
    0 "DatabaseTables" database_tables: MigrateObject
} }

/// Response of [`ModifyLibraDBClusterReplicationObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBClusterReplicationObjectOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyLibraDBClusterReplicationObjectOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies libra db forward config: `ModifyLibraDBForwardConfig` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyLibraDBForwardConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibraDBForwardConfig {
    /// Required.
    pub instance_id: String,
    pub forward_mode: Option<String>,
    pub forward_list: Option<Vec<ForwardInstanceInfo>>,
}
operation! { ModifyLibraDBForwardConfig(instance_id: String) "ModifyLibraDBForwardConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ForwardMode" forward_mode: String,
    2 "ForwardList" forward_list: Vec<ForwardInstanceInfo>
} }

/// Response of [`ModifyLibraDBForwardConfig`]: empty.
pub type ModifyLibraDBForwardConfigOutput = Empty;

/// Modifies maintain period config: `ModifyMaintainPeriodConfig` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyMaintainPeriodConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintainPeriodConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub maintain_start_time: i64,
    /// Required.
    pub maintain_duration: i64,
    /// Required.
    pub maintain_week_days: Vec<String>,
}
operation! {
    ModifyMaintainPeriodConfig(instance_id: String, maintain_start_time: i64, maintain_duration: i64, maintain_week_days: Vec<String>)
    "ModifyMaintainPeriodConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "MaintainStartTime" maintain_start_time, 2 "MaintainDuration" maintain_duration,
    3 "MaintainWeekDays" maintain_week_days
} }

/// Response of [`ModifyMaintainPeriodConfig`]: empty.
pub type ModifyMaintainPeriodConfigOutput = Empty;

/// Modifies param template: `ModifyParamTemplate` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyParamTemplate>.
///
/// Errors: [`codes::OPERATION_DENIED_CAM_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParamTemplate {
    /// Required.
    pub template_id: i64,
    pub template_name: Option<String>,
    pub template_description: Option<String>,
    pub param_list: Option<Vec<ModifyParamItem>>,
}
operation! { ModifyParamTemplate(template_id: i64) "ModifyParamTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateName" template_name: String,
    2 "TemplateDescription" template_description: String, 3 "ParamList" param_list: Vec<ModifyParamItem>
} }

/// Response of [`ModifyParamTemplate`]: empty.
pub type ModifyParamTemplateOutput = Empty;

/// Modifies proxy desc: `ModifyProxyDesc` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyProxyDesc>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProxyDesc {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub proxy_group_id: String,
    /// Required.
    pub description: String,
}
operation! { ModifyProxyDesc(cluster_id: String, proxy_group_id: String, description: String)
    "ModifyProxyDesc" -> Empty {
    0 "ClusterId" cluster_id, 1 "ProxyGroupId" proxy_group_id, 2 "Description" description
} }

/// Response of [`ModifyProxyDesc`]: empty.
pub type ModifyProxyDescOutput = Empty;

/// Modifies proxy rw split: `ModifyProxyRwSplit` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyProxyRwSplit>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProxyRwSplit {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`ModifyProxyRwSplit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProxyRwSplitOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { ModifyProxyRwSplitOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Modifies resource package clusters: `ModifyResourcePackageClusters` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyResourcePackageClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_BIND_SOURCE_PACKAGE_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_SOURCE_PACKAGE_ERROR`], [`codes::FAILED_OPERATION_UN_BIND_SOURCE_PACKAGE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePackageClusters {
    /// Required.
    pub package_id: String,
    pub bind_cluster_ids: Option<Vec<String>>,
    pub unbind_cluster_ids: Option<Vec<String>>,
}
operation! { ModifyResourcePackageClusters(package_id: String) "ModifyResourcePackageClusters" -> Empty {
    0 "PackageId" package_id, 1 "BindClusterIds" bind_cluster_ids: Vec<String>,
    2 "UnbindClusterIds" unbind_cluster_ids: Vec<String>
} }

/// Response of [`ModifyResourcePackageClusters`]: empty.
pub type ModifyResourcePackageClustersOutput = Empty;

/// Modifies resource package name: `ModifyResourcePackageName` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyResourcePackageName>.
///
/// Errors: [`codes::FAILED_OPERATION_BIND_SOURCE_PACKAGE_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_SOURCE_PACKAGE_ERROR`], [`codes::FAILED_OPERATION_UN_BIND_SOURCE_PACKAGE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePackageName {
    /// Required.
    pub package_id: String,
    /// Required.
    pub package_name: String,
}
operation! { ModifyResourcePackageName(package_id: String, package_name: String) "ModifyResourcePackageName" -> Empty {
    0 "PackageId" package_id, 1 "PackageName" package_name
} }

/// Response of [`ModifyResourcePackageName`]: empty.
pub type ModifyResourcePackageNameOutput = Empty;

/// Modifies resource packages deduction priority: `ModifyResourcePackagesDeductionPriority` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyResourcePackagesDeductionPriority>.
///
/// Errors: [`codes::FAILED_OPERATION_MODIFY_DEDUCTION_PRIORITY_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePackagesDeductionPriority {
    /// Required.
    pub package_type: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub deduction_priorities: Vec<PackagePriority>,
}
operation! {
    ModifyResourcePackagesDeductionPriority(package_type: String, cluster_id: String, deduction_priorities: Vec<PackagePriority>)
    "ModifyResourcePackagesDeductionPriority" -> Empty {
    0 "PackageType" package_type, 1 "ClusterId" cluster_id, 2 "DeductionPriorities" deduction_priorities
} }

/// Response of [`ModifyResourcePackagesDeductionPriority`]: empty.
pub type ModifyResourcePackagesDeductionPriorityOutput = Empty;

/// In the request of [`ModifyResourcePackagesDeductionPriority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackagePriority {
    pub package_id: Option<String>,
    pub deduction_priority: Option<i64>,
}
input! { PackagePriority() {
    0 "PackageId" package_id: String, 1 "DeductionPriority" deduction_priority: i64
} }

/// Modifies serverless strategy: `ModifyServerlessStrategy` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyServerlessStrategy>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVERLESS_SET_STRATEGY_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_MODE_NOT_SERVERLESS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServerlessStrategy {
    /// Required.
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

/// Response of [`ModifyServerlessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServerlessStrategyOutput {
    /// Deprecated.
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { ModifyServerlessStrategyOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Modifies snap backup cross region config: `ModifySnapBackupCrossRegionConfig` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifySnapBackupCrossRegionConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CYNOSDB_MYSQL_SET_BACKUP_STRATEGY`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapBackupCrossRegionConfig {
    /// Required.
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

/// Response of [`ModifySnapBackupCrossRegionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapBackupCrossRegionConfigOutput {
    pub task_id: Option<i64>,
}
model! { ModifySnapBackupCrossRegionConfigOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies vault: `ModifyVault` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyVault>.
///
/// Errors: [`codes::OPERATION_DENIED_BACKUP_VAULT_TASK_CONFLICT_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVault {
    /// Required.
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

/// Response of [`ModifyVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVaultOutput {
    pub task_id: Option<i64>,
}
model! { ModifyVaultOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies vip vport: `ModifyVipVport` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ModifyVipVport>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVipVport {
    /// Required.
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

/// Response of [`ModifyVipVport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVipVportOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyVipVportOutput {
    0 "FlowId" flow_id: i64
} }

/// `OfflineCluster` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OfflineCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { OfflineCluster(cluster_id: String) "OfflineCluster" -> OfflineClusterOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`OfflineCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineClusterOutput {
    pub flow_id: Option<i64>,
}
model! { OfflineClusterOutput {
    0 "FlowId" flow_id: i64
} }

/// `OfflineInstance` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OfflineInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineInstance {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id_list: Vec<String>,
}
operation! { OfflineInstance(cluster_id: String, instance_id_list: Vec<String>)
    "OfflineInstance" -> OfflineInstanceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIdList" instance_id_list
} }

/// Response of [`OfflineInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { OfflineInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// `OfflineLibraDBCluster` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OfflineLibraDBCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineLibraDBCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { OfflineLibraDBCluster(cluster_id: String) "OfflineLibraDBCluster" -> OfflineLibraDBClusterOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`OfflineLibraDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineLibraDBClusterOutput {
    pub flow_id: Option<i64>,
}
model! { OfflineLibraDBClusterOutput {
    0 "FlowId" flow_id: i64
} }

/// `OfflineLibraDBInstance` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OfflineLibraDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_PRE_PAY_PAY_MODE_ERROR`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineLibraDBInstance {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id_list: Vec<String>,
}
operation! { OfflineLibraDBInstance(cluster_id: String, instance_id_list: Vec<String>)
    "OfflineLibraDBInstance" -> OfflineLibraDBInstanceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIdList" instance_id_list
} }

/// Response of [`OfflineLibraDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineLibraDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { OfflineLibraDBInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// Opens ai optimizer: `OpenAIOptimizer` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OpenAIOptimizer>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAIOptimizer {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { OpenAIOptimizer(cluster_id: String, instance_id: String) "OpenAIOptimizer" -> OpenAIOptimizerOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id
} }

/// Response of [`OpenAIOptimizer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAIOptimizerOutput {
    pub task_id: Option<i64>,
}
model! { OpenAIOptimizerOutput {
    0 "TaskId" task_id: i64
} }

/// Opens audit service: `OpenAuditService` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OpenAuditService>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_AUDIT_FAIL_ERROR`], [`codes::FAILED_OPERATION_INSTANCE_QUERY_ERROR`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAuditService {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_expire_day: i64,
    pub high_log_expire_day: Option<i64>,
    /// Deprecated.
    pub audit_rule_filters: Option<Vec<AuditRuleFilters>>,
    pub rule_template_ids: Option<Vec<String>>,
    pub audit_all: Option<bool>,
}
operation! { OpenAuditService(instance_id: String, log_expire_day: i64) "OpenAuditService" -> Empty {
    0 "InstanceId" instance_id, 1 "LogExpireDay" log_expire_day, 2 "HighLogExpireDay" high_log_expire_day: i64,
    3 "AuditRuleFilters" audit_rule_filters: Vec<AuditRuleFilters>, 4 "RuleTemplateIds" rule_template_ids: Vec<String>,
    5 "AuditAll" audit_all: bool
} }

/// Response of [`OpenAuditService`]: empty.
pub type OpenAuditServiceOutput = Empty;

/// Opens cluster password complexity: `OpenClusterPasswordComplexity` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OpenClusterPasswordComplexity>.
///
/// Errors: [`codes::OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClusterPasswordComplexity {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub validate_password_length: i64,
    /// Required.
    pub validate_password_mixed_case_count: i64,
    /// Required.
    pub validate_password_special_char_count: i64,
    /// Required.
    pub validate_password_number_count: i64,
    /// Required.
    pub validate_password_policy: String,
    pub validate_password_dictionary: Option<Vec<String>>,
}

/// Arguments of [`OpenClusterPasswordComplexity::new`].
pub struct OpenClusterPasswordComplexityRequired {
    pub cluster_id: String,
    pub validate_password_length: i64,
    pub validate_password_mixed_case_count: i64,
    pub validate_password_special_char_count: i64,
    pub validate_password_number_count: i64,
    pub validate_password_policy: String,
}
operation! {
    OpenClusterPasswordComplexity { OpenClusterPasswordComplexityRequired: cluster_id, validate_password_length, validate_password_mixed_case_count, validate_password_special_char_count, validate_password_number_count, validate_password_policy }
    "OpenClusterPasswordComplexity" -> OpenClusterPasswordComplexityOutput {
    0 "ClusterId" cluster_id, 1 "ValidatePasswordLength" validate_password_length,
    2 "ValidatePasswordMixedCaseCount" validate_password_mixed_case_count,
    3 "ValidatePasswordSpecialCharCount" validate_password_special_char_count,
    4 "ValidatePasswordNumberCount" validate_password_number_count, 5 "ValidatePasswordPolicy" validate_password_policy,
    6 "ValidatePasswordDictionary" validate_password_dictionary: Vec<String>
} }

/// Response of [`OpenClusterPasswordComplexity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClusterPasswordComplexityOutput {
    pub flow_id: Option<i64>,
}
model! { OpenClusterPasswordComplexityOutput {
    0 "FlowId" flow_id: i64
} }

/// Opens cluster read only instance group access: `OpenClusterReadOnlyInstanceGroupAccess` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OpenClusterReadOnlyInstanceGroupAccess>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClusterReadOnlyInstanceGroupAccess {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub port: String,
    pub security_group_ids: Option<Vec<String>>,
}
operation! { OpenClusterReadOnlyInstanceGroupAccess(cluster_id: String, port: String)
    "OpenClusterReadOnlyInstanceGroupAccess" -> OpenClusterReadOnlyInstanceGroupAccessOutput {
    0 "ClusterId" cluster_id, 1 "Port" port, 2 "SecurityGroupIds" security_group_ids: Vec<String>
} }

/// Response of [`OpenClusterReadOnlyInstanceGroupAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClusterReadOnlyInstanceGroupAccessOutput {
    pub flow_id: Option<i64>,
}
model! { OpenClusterReadOnlyInstanceGroupAccessOutput {
    0 "FlowId" flow_id: i64
} }

/// Opens cluster transparent encrypt: `OpenClusterTransparentEncrypt` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OpenClusterTransparentEncrypt>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_ROLE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClusterTransparentEncrypt {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`OpenClusterTransparentEncrypt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClusterTransparentEncryptOutput {
    pub task_id: Option<i64>,
}
model! { OpenClusterTransparentEncryptOutput {
    0 "TaskId" task_id: i64
} }

/// Opens read only instance exclusive access: `OpenReadOnlyInstanceExclusiveAccess` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OpenReadOnlyInstanceExclusiveAccess>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenReadOnlyInstanceExclusiveAccess {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub port: i64,
    pub security_group_ids: Option<Vec<String>>,
}

/// Arguments of [`OpenReadOnlyInstanceExclusiveAccess::new`].
pub struct OpenReadOnlyInstanceExclusiveAccessRequired {
    pub cluster_id: String,
    pub instance_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub port: i64,
}
operation! {
    OpenReadOnlyInstanceExclusiveAccess { OpenReadOnlyInstanceExclusiveAccessRequired: cluster_id, instance_id, vpc_id, subnet_id, port }
    "OpenReadOnlyInstanceExclusiveAccess" -> OpenReadOnlyInstanceExclusiveAccessOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id, 4 "Port" port,
    5 "SecurityGroupIds" security_group_ids: Vec<String>
} }

/// Response of [`OpenReadOnlyInstanceExclusiveAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenReadOnlyInstanceExclusiveAccessOutput {
    pub flow_id: Option<i64>,
}
model! { OpenReadOnlyInstanceExclusiveAccessOutput {
    0 "FlowId" flow_id: i64
} }

/// Opens ssl: `OpenSSL` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OpenSSL>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSSL {
    /// Required.
    pub cluster_id: String,
    pub instance_id: Option<String>,
}
operation! { OpenSSL(cluster_id: String) "OpenSSL" -> OpenSSLOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id: String
} }

/// Response of [`OpenSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSSLOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { OpenSSLOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Opens wan: `OpenWan` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=OpenWan>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_GET_NET_SERVICE_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`].
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

/// Response of [`OpenWan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWanOutput {
    pub flow_id: Option<i64>,
}
model! { OpenWanOutput {
    0 "FlowId" flow_id: i64
} }

/// Pauses serverless: `PauseServerless` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=PauseServerless>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_MODE_NOT_SERVERLESS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseServerless {
    /// Required.
    pub cluster_id: String,
    pub force_pause: Option<i64>,
}
operation! { PauseServerless(cluster_id: String) "PauseServerless" -> PauseServerlessOutput {
    0 "ClusterId" cluster_id, 1 "ForcePause" force_pause: i64
} }

/// Response of [`PauseServerless`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseServerlessOutput {
    pub flow_id: Option<i64>,
}
model! { PauseServerlessOutput {
    0 "FlowId" flow_id: i64
} }

/// `RefundResourcePackage` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=RefundResourcePackage>.
///
/// Errors: [`codes::FAILED_OPERATION_REFUND_SOURCE_PACKAGE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundResourcePackage {
    /// Required.
    pub package_id: String,
}
operation! { RefundResourcePackage(package_id: String) "RefundResourcePackage" -> RefundResourcePackageOutput {
    0 "PackageId" package_id
} }

/// Response of [`RefundResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundResourcePackageOutput {
    pub deal_names: Vec<String>,
}
model! { RefundResourcePackageOutput {
    0 "DealNames" deal_names: Vec<String>
} }

/// `ReloadBalanceProxyNode` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ReloadBalanceProxyNode>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReloadBalanceProxyNode {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub proxy_group_id: String,
}
operation! { ReloadBalanceProxyNode(cluster_id: String, proxy_group_id: String)
    "ReloadBalanceProxyNode" -> ReloadBalanceProxyNodeOutput {
    0 "ClusterId" cluster_id, 1 "ProxyGroupId" proxy_group_id
} }

/// Response of [`ReloadBalanceProxyNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReloadBalanceProxyNodeOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { ReloadBalanceProxyNodeOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// Removes cluster slave zone: `RemoveClusterSlaveZone` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=RemoveClusterSlaveZone>.
///
/// Errors: [`codes::OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveClusterSlaveZone {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub slave_zone: String,
}
operation! { RemoveClusterSlaveZone(cluster_id: String, slave_zone: String)
    "RemoveClusterSlaveZone" -> RemoveClusterSlaveZoneOutput {
    0 "ClusterId" cluster_id, 1 "SlaveZone" slave_zone
} }

/// Response of [`RemoveClusterSlaveZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveClusterSlaveZoneOutput {
    pub flow_id: Option<i64>,
}
model! { RemoveClusterSlaveZoneOutput {
    0 "FlowId" flow_id: i64
} }

/// Renews clusters: `RenewClusters` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=RenewClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewClusters {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub time_span: f64,
    /// Required.
    pub time_unit: String,
    pub deal_mode: Option<i64>,
}
operation! { RenewClusters(cluster_id: String, time_span: f64, time_unit: String)
    "RenewClusters" -> RenewClustersOutput {
    0 "ClusterId" cluster_id, 1 "TimeSpan" time_span, 2 "TimeUnit" time_unit, 3 "DealMode" deal_mode: i64
} }

/// Response of [`RenewClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewClustersOutput {
    pub big_deal_ids: Vec<String>,
    pub deal_names: Vec<String>,
    pub tran_id: Option<String>,
    pub resource_ids: Vec<String>,
    pub cluster_ids: Vec<String>,
}
model! { RenewClustersOutput {
    0 "BigDealIds" big_deal_ids: Vec<String>, 1 "DealNames" deal_names: Vec<String>, 2 "TranId" tran_id: String,
    3 "ResourceIds" resource_ids: Vec<String>, 4 "ClusterIds" cluster_ids: Vec<String>
} }

/// Renews libra db clusters: `RenewLibraDBClusters` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=RenewLibraDBClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLibraDBClusters {
    /// Required.
    pub time_span: i64,
    /// Required.
    pub time_unit: String,
    /// Required.
    pub cluster_id: String,
    pub deal_mode: Option<i64>,
}
operation! { RenewLibraDBClusters(time_span: i64, time_unit: String, cluster_id: String)
    "RenewLibraDBClusters" -> RenewLibraDBClustersOutput {
    0 "TimeSpan" time_span, 1 "TimeUnit" time_unit, 2 "ClusterId" cluster_id, 3 "DealMode" deal_mode: i64
} }

/// Response of [`RenewLibraDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLibraDBClustersOutput {
    pub big_deal_ids: Vec<String>,
    pub tran_id: Option<String>,
    pub deal_names: Vec<String>,
    pub resource_ids: Vec<String>,
    pub cluster_ids: Vec<String>,
}
model! { RenewLibraDBClustersOutput {
    0 "BigDealIds" big_deal_ids: Vec<String>, 1 "TranId" tran_id: String, 2 "DealNames" deal_names: Vec<String>,
    3 "ResourceIds" resource_ids: Vec<String>, 4 "ClusterIds" cluster_ids: Vec<String>
} }

/// `ReplayInstanceAuditLog` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ReplayInstanceAuditLog>.
///
/// Errors: [`codes::OPERATION_DENIED_AUDIT_LOG_CLOSED_ERROR`], [`codes::OPERATION_DENIED_FEATURE_NOT_SUPPORT_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`], [`codes::OPERATION_DENIED_IS_NOT_ROLLBACK_CLUSTER_ERROR`],
/// [`codes::OPERATION_DENIED_LIMIT_DAY_FOR_AUDIT_REPLAY_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplayInstanceAuditLog {
    /// Required.
    pub source_cluster_id: String,
    /// Required.
    pub source_instance_id: String,
    /// Required.
    pub target_cluster_id: String,
    /// Required.
    pub target_instance_id: String,
    /// Required.
    pub target_user_name: String,
    /// Required. Secret.
    pub target_password: Secret,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
}

/// Arguments of [`ReplayInstanceAuditLog::new`].
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
operation! {
    ReplayInstanceAuditLog { ReplayInstanceAuditLogRequired: source_cluster_id, source_instance_id, target_cluster_id, target_instance_id, target_user_name, target_password, start_time, end_time }
    "ReplayInstanceAuditLog" -> ReplayInstanceAuditLogOutput {
    0 "SourceClusterId" source_cluster_id, 1 "SourceInstanceId" source_instance_id,
    2 "TargetClusterId" target_cluster_id, 3 "TargetInstanceId" target_instance_id, 4 "TargetUserName" target_user_name,
    5 "TargetPassword" target_password, 6 "StartTime" start_time, 7 "EndTime" end_time
} }

/// Response of [`ReplayInstanceAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplayInstanceAuditLogOutput {
    pub task_id: Option<i64>,
}
model! { ReplayInstanceAuditLogOutput {
    0 "TaskId" task_id: i64
} }

/// Resets account password: `ResetAccountPassword` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ResetAccountPassword>.
///
/// Errors: [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD_VALUE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub cluster_id: String,
    pub host: Option<String>,
}
operation! { ResetAccountPassword(account_name: String, account_password: Secret, cluster_id: String)
    "ResetAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "ClusterId" cluster_id, 3 "Host" host: String
} }

/// Response of [`ResetAccountPassword`]: empty.
pub type ResetAccountPasswordOutput = Empty;

/// Resets libra db cluster account password: `ResetLibraDBClusterAccountPassword` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ResetLibraDBClusterAccountPassword>.
///
/// Errors: [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD_VALUE_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetLibraDBClusterAccountPassword {
    /// Required.
    pub cluster_id: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub account_name: String,
    pub encrypt_method: Option<String>,
    pub host: Option<String>,
}
operation! { ResetLibraDBClusterAccountPassword(cluster_id: String, account_password: Secret, account_name: String)
    "ResetLibraDBClusterAccountPassword" -> Empty {
    0 "ClusterId" cluster_id, 1 "AccountPassword" account_password, 2 "AccountName" account_name,
    3 "EncryptMethod" encrypt_method: String, 4 "Host" host: String
} }

/// Response of [`ResetLibraDBClusterAccountPassword`]: empty.
pub type ResetLibraDBClusterAccountPasswordOutput = Empty;

/// Restarts instance: `RestartInstance` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=RestartInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`], [`codes::INTERNAL_ERROR_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`], [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`],
/// [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`], [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`],
/// [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_CLUSTER_INSTANCE_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`], [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`],
/// [`codes::UNAUTHORIZED_OPERATION_NOT_REAL_NAME_ACCOUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    /// Required.
    pub instance_id: String,
}
operation! { RestartInstance(instance_id: String) "RestartInstance" -> RestartInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`RestartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { RestartInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// Restarts libra db instance: `RestartLibraDBInstance` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=RestartLibraDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`], [`codes::INTERNAL_ERROR_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`], [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`],
/// [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`], [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`],
/// [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_CLUSTER_INSTANCE_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`], [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`],
/// [`codes::UNAUTHORIZED_OPERATION_NOT_REAL_NAME_ACCOUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLibraDBInstance {
    /// Required.
    pub instance_id: String,
}
operation! { RestartLibraDBInstance(instance_id: String) "RestartLibraDBInstance" -> RestartLibraDBInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`RestartLibraDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLibraDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { RestartLibraDBInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// Resumes serverless: `ResumeServerless` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=ResumeServerless>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_MODE_NOT_SERVERLESS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeServerless {
    /// Required.
    pub cluster_id: String,
}
operation! { ResumeServerless(cluster_id: String) "ResumeServerless" -> ResumeServerlessOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`ResumeServerless`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeServerlessOutput {
    pub flow_id: Option<i64>,
}
model! { ResumeServerlessOutput {
    0 "FlowId" flow_id: i64
} }

/// Revokes account privileges: `RevokeAccountPrivileges` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=RevokeAccountPrivileges>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`], [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAccountPrivileges {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub account: InputAccount,
    /// Required.
    pub db_table_privileges: Vec<String>,
    /// Required.
    pub db_tables: Vec<DbTable>,
}
operation! {
    RevokeAccountPrivileges(cluster_id: String, account: InputAccount, db_table_privileges: Vec<String>, db_tables: Vec<DbTable>)
    "RevokeAccountPrivileges" -> Empty {
    0 "ClusterId" cluster_id, 1 "Account" account, 2 "DbTablePrivileges" db_table_privileges, 3 "DbTables" db_tables
} }

/// Response of [`RevokeAccountPrivileges`]: empty.
pub type RevokeAccountPrivilegesOutput = Empty;

/// `RollBackCluster` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=RollBackCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollBackCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub rollback_strategy: String,
    pub rollback_id: Option<i64>,
    pub expect_time: Option<String>,
    pub expect_time_thresh: Option<i64>,
    pub rollback_databases: Option<Vec<RollbackDatabase>>,
    pub rollback_tables: Option<Vec<RollbackTable>>,
    pub rollback_mode: Option<String>,
    pub vault_id: Option<String>,
}
operation! { RollBackCluster(cluster_id: String, rollback_strategy: String) "RollBackCluster" -> RollBackClusterOutput {
    0 "ClusterId" cluster_id, 1 "RollbackStrategy" rollback_strategy, 2 "RollbackId" rollback_id: i64,
    3 "ExpectTime" expect_time: String, 4 "ExpectTimeThresh" expect_time_thresh: i64,
    5 "RollbackDatabases" rollback_databases: Vec<RollbackDatabase>,
    6 "RollbackTables" rollback_tables: Vec<RollbackTable>, 7 "RollbackMode" rollback_mode: String,
    8 "VaultId" vault_id: String
} }

/// Response of [`RollBackCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollBackClusterOutput {
    pub flow_id: Option<i64>,
}
model! { RollBackClusterOutput {
    0 "FlowId" flow_id: i64
} }

/// `RollbackToNewCluster` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=RollbackToNewCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER`], [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`],
/// [`codes::FAILED_OPERATION_QUERY_SPEC_BY_SPEC_CODE_ERROR`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`], [`codes::INTERNAL_ERROR_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`], [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR`], [`codes::UNAUTHORIZED_OPERATION_NOT_REAL_NAME_ACCOUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackToNewCluster {
    /// Required.
    pub zone: String,
    /// Required.
    pub original_cluster_id: String,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub cluster_name: Option<String>,
    pub rollback_id: Option<i64>,
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
    3 "UniqSubnetId" uniq_subnet_id: String, 4 "ClusterName" cluster_name: String, 5 "RollbackId" rollback_id: i64,
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

/// Response of [`RollbackToNewCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackToNewClusterOutput {
    pub tran_id: Option<String>,
    pub deal_names: Vec<String>,
    pub resource_ids: Vec<String>,
    pub cluster_ids: Vec<String>,
    pub big_deal_ids: Vec<String>,
}
model! { RollbackToNewClusterOutput {
    0 "TranId" tran_id: String, 1 "DealNames" deal_names: Vec<String>, 2 "ResourceIds" resource_ids: Vec<String>,
    3 "ClusterIds" cluster_ids: Vec<String>, 4 "BigDealIds" big_deal_ids: Vec<String>
} }

/// Searches cluster databases: `SearchClusterDatabases` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=SearchClusterDatabases>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClusterDatabases {
    /// Required.
    pub cluster_id: String,
    pub database: Option<String>,
    pub match_type: Option<i64>,
}
operation! { SearchClusterDatabases(cluster_id: String) "SearchClusterDatabases" -> SearchClusterDatabasesOutput {
    0 "ClusterId" cluster_id, 1 "Database" database: String, 2 "MatchType" match_type: i64
} }

/// Response of [`SearchClusterDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClusterDatabasesOutput {
    pub databases: Vec<String>,
}
model! { SearchClusterDatabasesOutput {
    0 "Databases" databases: Vec<String>
} }

/// Searches cluster tables: `SearchClusterTables` of `cynosdb` 2019-01-07.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=SearchClusterTables>.
///
/// Errors: [`codes::OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClusterTables {
    /// Required.
    pub cluster_id: String,
    pub database: Option<String>,
    pub table: Option<String>,
    pub table_type: Option<String>,
}
operation! { SearchClusterTables(cluster_id: String) "SearchClusterTables" -> SearchClusterTablesOutput {
    0 "ClusterId" cluster_id, 1 "Database" database: String, 2 "Table" table: String, 3 "TableType" table_type: String
} }

/// Response of [`SearchClusterTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClusterTablesOutput {
    pub tables: Vec<DatabaseTables>,
}
model! { SearchClusterTablesOutput {
    0 "Tables" tables: Vec<DatabaseTables>
} }

/// Sets libra db cluster renew flag: `SetLibraDBClusterRenewFlag` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=SetLibraDBClusterRenewFlag>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLibraDBClusterRenewFlag {
    pub resource_ids: Option<Vec<String>>,
    pub auto_renew_flag: Option<i64>,
}
operation! { SetLibraDBClusterRenewFlag() "SetLibraDBClusterRenewFlag" -> SetLibraDBClusterRenewFlagOutput {
    0 "ResourceIds" resource_ids: Vec<String>, 1 "AutoRenewFlag" auto_renew_flag: i64
} }

/// Response of [`SetLibraDBClusterRenewFlag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLibraDBClusterRenewFlagOutput {
    pub count: Option<i64>,
}
model! { SetLibraDBClusterRenewFlagOutput {
    0 "Count" count: i64
} }

/// Sets renew flag: `SetRenewFlag` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=SetRenewFlag>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRenewFlag {
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub auto_renew_flag: i64,
}
operation! { SetRenewFlag(resource_ids: Vec<String>, auto_renew_flag: i64) "SetRenewFlag" -> SetRenewFlagOutput {
    0 "ResourceIds" resource_ids, 1 "AutoRenewFlag" auto_renew_flag
} }

/// Response of [`SetRenewFlag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRenewFlagOutput {
    pub count: Option<i64>,
}
model! { SetRenewFlagOutput {
    0 "Count" count: i64
} }

/// Starts cls delivery: `StartCLSDelivery` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=StartCLSDelivery>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCLSDelivery {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cls_topic_ids: Vec<String>,
    pub log_type: Option<String>,
    pub is_in_maintain_period: Option<String>,
}
operation! { StartCLSDelivery(instance_id: String, cls_topic_ids: Vec<String>)
    "StartCLSDelivery" -> StartCLSDeliveryOutput {
    0 "InstanceId" instance_id, 1 "CLSTopicIds" cls_topic_ids, 2 "LogType" log_type: String,
    3 "IsInMaintainPeriod" is_in_maintain_period: String
} }

/// Response of [`StartCLSDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCLSDeliveryOutput {
    pub task_id: Option<i64>,
}
model! { StartCLSDeliveryOutput {
    0 "TaskId" task_id: i64
} }

/// Stops cls delivery: `StopCLSDelivery` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=StopCLSDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCLSDelivery {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cls_topic_ids: Vec<String>,
    pub log_type: Option<String>,
    pub is_in_maintain_period: Option<String>,
}
operation! { StopCLSDelivery(instance_id: String, cls_topic_ids: Vec<String>)
    "StopCLSDelivery" -> StopCLSDeliveryOutput {
    0 "InstanceId" instance_id, 1 "CLSTopicIds" cls_topic_ids, 2 "LogType" log_type: String,
    3 "IsInMaintainPeriod" is_in_maintain_period: String
} }

/// Response of [`StopCLSDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCLSDeliveryOutput {
    pub task_id: Option<i64>,
}
model! { StopCLSDeliveryOutput {
    0 "TaskId" task_id: i64
} }

/// Switches cluster vpc: `SwitchClusterVpc` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=SwitchClusterVpc>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_VPC_AND_SUBNET_ERROR`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_DOMAIN_RESERVE_TOO_SHORT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_UNCHANGED_ERROR`],
/// [`codes::OPERATION_DENIED_USER_RESOURCE_TASK_CONFLICT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchClusterVpc {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub uniq_vpc_id: String,
    /// Required.
    pub uniq_subnet_id: String,
    /// Required.
    pub old_ip_reserve_hours: i64,
}
operation! {
    SwitchClusterVpc(cluster_id: String, uniq_vpc_id: String, uniq_subnet_id: String, old_ip_reserve_hours: i64)
    "SwitchClusterVpc" -> SwitchClusterVpcOutput {
    0 "ClusterId" cluster_id, 1 "UniqVpcId" uniq_vpc_id, 2 "UniqSubnetId" uniq_subnet_id,
    3 "OldIpReserveHours" old_ip_reserve_hours
} }

/// Response of [`SwitchClusterVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchClusterVpcOutput {
    pub flow_id: Option<i64>,
}
model! { SwitchClusterVpcOutput {
    0 "FlowId" flow_id: i64
} }

/// Switches cluster zone: `SwitchClusterZone` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=SwitchClusterZone>.
///
/// Errors: [`codes::OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchClusterZone {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub old_zone: String,
    /// Required.
    pub new_zone: String,
    pub is_in_maintain_period: Option<String>,
}
operation! { SwitchClusterZone(cluster_id: String, old_zone: String, new_zone: String)
    "SwitchClusterZone" -> SwitchClusterZoneOutput {
    0 "ClusterId" cluster_id, 1 "OldZone" old_zone, 2 "NewZone" new_zone,
    3 "IsInMaintainPeriod" is_in_maintain_period: String
} }

/// Response of [`SwitchClusterZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchClusterZoneOutput {
    pub task_id: Option<i64>,
    pub flow_id: Option<i64>,
}
model! { SwitchClusterZoneOutput {
    0 "TaskId" task_id: i64, 1 "FlowId" flow_id: i64
} }

/// Switches proxy vpc: `SwitchProxyVpc` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=SwitchProxyVpc>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_VPC_AND_SUBNET_ERROR`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::FAILED_OPERATION_PROXY_CHECK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::OPERATION_DENIED_USER_RESOURCE_TASK_CONFLICT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchProxyVpc {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub uniq_vpc_id: String,
    /// Required.
    pub uniq_subnet_id: String,
    /// Required.
    pub old_ip_reserve_hours: i64,
    /// Required.
    pub proxy_group_id: String,
}

/// Arguments of [`SwitchProxyVpc::new`].
pub struct SwitchProxyVpcRequired {
    pub cluster_id: String,
    pub uniq_vpc_id: String,
    pub uniq_subnet_id: String,
    pub old_ip_reserve_hours: i64,
    pub proxy_group_id: String,
}
operation! {
    SwitchProxyVpc { SwitchProxyVpcRequired: cluster_id, uniq_vpc_id, uniq_subnet_id, old_ip_reserve_hours, proxy_group_id }
    "SwitchProxyVpc" -> SwitchProxyVpcOutput {
    0 "ClusterId" cluster_id, 1 "UniqVpcId" uniq_vpc_id, 2 "UniqSubnetId" uniq_subnet_id,
    3 "OldIpReserveHours" old_ip_reserve_hours, 4 "ProxyGroupId" proxy_group_id
} }

/// Response of [`SwitchProxyVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchProxyVpcOutput {
    pub flow_id: Option<i64>,
}
model! { SwitchProxyVpcOutput {
    0 "FlowId" flow_id: i64
} }

/// `TransferClusterPrepayToPostpay` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=TransferClusterPrepayToPostpay>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_VPC_AND_SUBNET_ERROR`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::FAILED_OPERATION_PROXY_CHECK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::OPERATION_DENIED_USER_RESOURCE_TASK_CONFLICT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferClusterPrepayToPostpay {}
operation! { TransferClusterPrepayToPostpay() "TransferClusterPrepayToPostpay" -> Empty {} }

/// Response of [`TransferClusterPrepayToPostpay`]: empty.
pub type TransferClusterPrepayToPostpayOutput = Empty;

/// `TransferClusterZone` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=TransferClusterZone>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_VPC_AND_SUBNET_ERROR`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::FAILED_OPERATION_PROXY_CHECK_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::OPERATION_DENIED_USER_RESOURCE_TASK_CONFLICT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferClusterZone {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub dst_zone: String,
    /// Required.
    pub max_lag: i64,
    /// Required.
    pub transfer_type: String,
    pub dst_slave_zone: Option<String>,
    pub proxy_zones: Option<Vec<ProxyZone>>,
}
operation! { TransferClusterZone(cluster_id: String, dst_zone: String, max_lag: i64, transfer_type: String)
    "TransferClusterZone" -> TransferClusterZoneOutput {
    0 "ClusterId" cluster_id, 1 "DstZone" dst_zone, 2 "MaxLag" max_lag, 3 "TransferType" transfer_type,
    4 "DstSlaveZone" dst_slave_zone: String, 5 "ProxyZones" proxy_zones: Vec<ProxyZone>
} }

/// Response of [`TransferClusterZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferClusterZoneOutput {
    pub task_id: Option<i64>,
}
model! { TransferClusterZoneOutput {
    0 "TaskId" task_id: i64
} }

/// `TransferStoragePrepayToPostpay` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=TransferStoragePrepayToPostpay>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR`],
/// [`codes::OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferStoragePrepayToPostpay {}
operation! { TransferStoragePrepayToPostpay() "TransferStoragePrepayToPostpay" -> Empty {} }

/// Response of [`TransferStoragePrepayToPostpay`]: empty.
pub type TransferStoragePrepayToPostpayOutput = Empty;

/// Unbinds cluster resource packages: `UnbindClusterResourcePackages` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=UnbindClusterResourcePackages>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_SOURCE_PACKAGE_ERROR`],
/// [`codes::FAILED_OPERATION_UN_BIND_SOURCE_PACKAGE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindClusterResourcePackages {
    /// Required.
    pub cluster_id: String,
    pub package_ids: Option<Vec<String>>,
}
operation! { UnbindClusterResourcePackages(cluster_id: String) "UnbindClusterResourcePackages" -> Empty {
    0 "ClusterId" cluster_id, 1 "PackageIds" package_ids: Vec<String>
} }

/// Response of [`UnbindClusterResourcePackages`]: empty.
pub type UnbindClusterResourcePackagesOutput = Empty;

/// `UpgradeClusterVersion` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=UpgradeClusterVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`], [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`], [`codes::INTERNAL_ERROR_GET_VPC_FAILED`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCE_FAILED`], [`codes::INTERNAL_ERROR_OPERATE_WAN_FAIL`],
/// [`codes::INTERNAL_ERROR_OPERATION_NOT_SUPPORT`], [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`],
/// [`codes::INVALID_PARAMETER_ISOLATE_NOT_ALLOWED`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_CLUSTER_INSTANCE_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_USER_INSTANCE_LIMIT`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL`],
/// [`codes::UNAUTHORIZED_OPERATION_NOT_REAL_NAME_ACCOUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterVersion {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cynos_version: String,
    /// Required.
    pub upgrade_type: String,
}
operation! { UpgradeClusterVersion(cluster_id: String, cynos_version: String, upgrade_type: String)
    "UpgradeClusterVersion" -> UpgradeClusterVersionOutput {
    0 "ClusterId" cluster_id, 1 "CynosVersion" cynos_version, 2 "UpgradeType" upgrade_type
} }

/// Response of [`UpgradeClusterVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterVersionOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeClusterVersionOutput {
    0 "FlowId" flow_id: i64
} }

/// `UpgradeInstance` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=UpgradeInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER`], [`codes::FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_ERROR`], [`codes::OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR`], [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR`],
/// [`codes::OPERATION_DENIED_TRADE_BUSINESS_CHECK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cpu: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub upgrade_type: String,
    pub device_type: Option<String>,
    pub storage_limit: Option<i64>,
    pub auto_voucher: Option<i64>,
    pub db_type: Option<String>,
    pub deal_mode: Option<i64>,
    pub upgrade_mode: Option<String>,
    pub upgrade_proxy: Option<UpgradeProxyItem>,
}
operation! { UpgradeInstance(instance_id: String, cpu: i64, memory: i64, upgrade_type: String)
    "UpgradeInstance" -> UpgradeInstanceOutput {
    0 "InstanceId" instance_id, 1 "Cpu" cpu, 2 "Memory" memory, 3 "UpgradeType" upgrade_type,
    4 "DeviceType" device_type: String, 5 "StorageLimit" storage_limit: i64, 6 "AutoVoucher" auto_voucher: i64,
    7 "DbType" db_type: String, 8 "DealMode" deal_mode: i64, 9 "UpgradeMode" upgrade_mode: String,
    10 "UpgradeProxy" upgrade_proxy: UpgradeProxyItem
} }

/// Response of [`UpgradeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceOutput {
    pub tran_id: Option<String>,
    pub big_deal_ids: Vec<String>,
    pub deal_names: Vec<String>,
}
model! { UpgradeInstanceOutput {
    0 "TranId" tran_id: String, 1 "BigDealIds" big_deal_ids: Vec<String>, 2 "DealNames" deal_names: Vec<String>
} }

/// `UpgradeProxy` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=UpgradeProxy>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::FAILED_OPERATION_SPEC_NOT_FOUND_ERROR`], [`codes::OPERATION_DENIED_GET_PROXY_GROUP_FAILED_ERROR`],
/// [`codes::OPERATION_DENIED_PROXY_CONNECT_COUNT_CHECK_ERROR`],
/// [`codes::OPERATION_DENIED_PROXY_NODE_COUNT_CHECK_ERROR`], [`codes::OPERATION_DENIED_PROXY_NOT_RUNNING_ERROR`],
/// [`codes::OPERATION_DENIED_PROXY_SALE_ZONE_CHECK_ERROR`], [`codes::OPERATION_DENIED_PROXY_VERSION_CHECK_ERROR`],
/// [`codes::OPERATION_DENIED_PROXY_ZONE_CHECK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxy {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cpu: i64,
    /// Required.
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

/// Response of [`UpgradeProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxyOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { UpgradeProxyOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

/// `UpgradeProxyVersion` of `cynosdb` 2019-01-07.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=UpgradeProxyVersion>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_FLOW_CREATE_ERROR`],
/// [`codes::OPERATION_DENIED_PROXY_STOCK_CHECK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxyVersion {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub src_proxy_version: String,
    /// Required.
    pub dst_proxy_version: String,
    pub proxy_group_id: Option<String>,
    pub is_in_maintain_period: Option<String>,
}
operation! { UpgradeProxyVersion(cluster_id: String, src_proxy_version: String, dst_proxy_version: String)
    "UpgradeProxyVersion" -> UpgradeProxyVersionOutput {
    0 "ClusterId" cluster_id, 1 "SrcProxyVersion" src_proxy_version, 2 "DstProxyVersion" dst_proxy_version,
    3 "ProxyGroupId" proxy_group_id: String, 4 "IsInMaintainPeriod" is_in_maintain_period: String
} }

/// Response of [`UpgradeProxyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxyVersionOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { UpgradeProxyVersionOutput {
    0 "FlowId" flow_id: i64, 1 "TaskId" task_id: i64
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_BATCH_GET_INSTANCE_ERROR "FailedOperation.BatchGetInstanceError",
    FAILED_OPERATION_BIND_SOURCE_PACKAGE_ERROR "FailedOperation.BindSourcePackageError",
    FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR "FailedOperation.CamCheckResourceError",
    FAILED_OPERATION_CAM_SIG_AND_AUTH_ERROR "FailedOperation.CamSigAndAuthError",
    FAILED_OPERATION_CHECK_VPC_AND_SUBNET_ERROR "FailedOperation.CheckVpcAndSubnetError",
    FAILED_OPERATION_CREATE_AUDIT_FAIL_ERROR "FailedOperation.CreateAuditFailError",
    FAILED_OPERATION_CREATE_ORDER "FailedOperation.CreateOrder",
    FAILED_OPERATION_CREATE_SOURCE_PACKAGE_ERROR "FailedOperation.CreateSourcePackageError",
    FAILED_OPERATION_CYNOSDB_MYSQL_SET_BACKUP_STRATEGY "FailedOperation.CynosdbMysqlSetBackupStrategy",
    FAILED_OPERATION_DATABASE_ACCESS_ERROR "FailedOperation.DatabaseAccessError",
    FAILED_OPERATION_DESCRIBE_ACCOUNT_PRIVILEGES_ERROR "FailedOperation.DescribeAccountPrivilegesError",
    FAILED_OPERATION_FLOW_CREATE_ERROR "FailedOperation.FlowCreateError",
    FAILED_OPERATION_FLOW_NOT_FOUND_ERROR "FailedOperation.FlowNotFoundError",
    FAILED_OPERATION_GET_BACKUP_STRATEGY_ERROR "FailedOperation.GetBackupStrategyError",
    FAILED_OPERATION_GET_NET_SERVICE_INFO_ERROR "FailedOperation.GetNetServiceInfoError",
    FAILED_OPERATION_GET_OSS_INFO_ERROR "FailedOperation.GetOssInfoError",
    FAILED_OPERATION_INSTANCE_QUERY_ERROR "FailedOperation.InstanceQueryError",
    FAILED_OPERATION_INSUFFICIENT_BALANCE "FailedOperation.InsufficientBalance",
    FAILED_OPERATION_MODIFY_DEDUCTION_PRIORITY_ERROR "FailedOperation.ModifyDeductionPriorityError",
    FAILED_OPERATION_OPERATION_FAILED_ERROR "FailedOperation.OperationFailedError",
    FAILED_OPERATION_PROXY_CHECK_ERROR "FailedOperation.ProxyCheckError",
    FAILED_OPERATION_QUERY_SOURCE_PACKAGE_DETAIL_ERROR "FailedOperation.QuerySourcePackageDetailError",
    FAILED_OPERATION_QUERY_SOURCE_PACKAGE_ERROR "FailedOperation.QuerySourcePackageError",
    FAILED_OPERATION_QUERY_SPEC_BY_SPEC_CODE_ERROR "FailedOperation.QuerySpecBySpecCodeError",
    FAILED_OPERATION_REFUND_SOURCE_PACKAGE_ERROR "FailedOperation.RefundSourcePackageError",
    FAILED_OPERATION_SERVERLESS_SET_STRATEGY_ERROR "FailedOperation.ServerlessSetStrategyError",
    FAILED_OPERATION_SERVICE_ACCESS_ERROR "FailedOperation.ServiceAccessError",
    FAILED_OPERATION_SPEC_NOT_FOUND_ERROR "FailedOperation.SpecNotFoundError",
    FAILED_OPERATION_TRADE_CREATE_ORDER_ERROR "FailedOperation.TradeCreateOrderError",
    FAILED_OPERATION_UN_BIND_SOURCE_PACKAGE_ERROR "FailedOperation.UnBindSourcePackageError",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_DB_ERROR "InternalError.DBError",
    INTERNAL_ERROR_DB_OPERATION_FAILED "InternalError.DbOperationFailed",
    INTERNAL_ERROR_GET_ROLE_ERROR "InternalError.GetRoleError",
    INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED "InternalError.GetSecurityGroupDetailFailed",
    INTERNAL_ERROR_GET_SUBNET_FAILED "InternalError.GetSubnetFailed",
    INTERNAL_ERROR_GET_VPC_FAILED "InternalError.GetVpcFailed", INTERNAL_ERROR_HTTP_ERROR "InternalError.HttpError",
    INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR "InternalError.InternalHttpServerError",
    INTERNAL_ERROR_INTERNAL_INNER_SERVICE_ERROR "InternalError.InternalInnerServiceError",
    INTERNAL_ERROR_LIST_INSTANCE_FAILED "InternalError.ListInstanceFailed",
    INTERNAL_ERROR_LIST_INSTANCES_ERROR "InternalError.ListInstancesError",
    INTERNAL_ERROR_OPERATE_WAN_FAIL "InternalError.OperateWanFail",
    INTERNAL_ERROR_OPERATION_NOT_SUPPORT "InternalError.OperationNotSupport",
    INTERNAL_ERROR_QUERY_DATABASE_FAILED "InternalError.QueryDatabaseFailed",
    INTERNAL_ERROR_SERVICE_ERROR "InternalError.ServiceError", INTERNAL_ERROR_SYSTEM_ERROR "InternalError.SystemError",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR "InvalidParameter.ControllerNotFoundError",
    INVALID_PARAMETER_EXCEPTION_PARAM "InvalidParameter.ExceptionParam",
    INVALID_PARAMETER_INVALID_PARAMETER_ERROR "InvalidParameter.InvalidParameterError",
    INVALID_PARAMETER_ISOLATE_NOT_ALLOWED "InvalidParameter.IsolateNotAllowed",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ACCOUNT_ALREADY_EXIST_ERROR "InvalidParameterValue.AccountAlreadyExistError",
    INVALID_PARAMETER_VALUE_ACCOUNT_EXIST "InvalidParameterValue.AccountExist",
    INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR "InvalidParameterValue.AccountNotExistError",
    INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND "InvalidParameterValue.ClusterNotFound",
    INVALID_PARAMETER_VALUE_DB_TYPE_NOT_FOUND "InvalidParameterValue.DBTypeNotFound",
    INVALID_PARAMETER_VALUE_DB_MODE_NOT_SERVERLESS_ERROR "InvalidParameterValue.DbModeNotServerlessError",
    INVALID_PARAMETER_VALUE_DEAL_NAME_NOT_FOUND "InvalidParameterValue.DealNameNotFound",
    INVALID_PARAMETER_VALUE_FLOW_NOT_FOUND "InvalidParameterValue.FlowNotFound",
    INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME "InvalidParameterValue.IllegalInstanceName",
    INVALID_PARAMETER_VALUE_ILLEGAL_ORDER_BY "InvalidParameterValue.IllegalOrderBy",
    INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD "InvalidParameterValue.IllegalPassword",
    INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND "InvalidParameterValue.InstanceNotFound",
    INVALID_PARAMETER_VALUE_INTERNAL_ACCOUNT "InvalidParameterValue.InternalAccount",
    INVALID_PARAMETER_VALUE_INTERNAL_DOMAIN_RESERVE_TOO_SHORT_ERROR "InvalidParameterValue.InternalDomainReserveTooShortError",
    INVALID_PARAMETER_VALUE_INVALID_DB_VERSION "InvalidParameterValue.InvalidDBVersion",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR "InvalidParameterValue.InvalidParameterValueError",
    INVALID_PARAMETER_VALUE_INVALID_PASSWORD_VALUE_ERROR "InvalidParameterValue.InvalidPasswordValueError",
    INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR "InvalidParameterValue.InvalidRegionIdError",
    INVALID_PARAMETER_VALUE_INVALID_SPEC "InvalidParameterValue.InvalidSpec",
    INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR "InvalidParameterValue.InvalidZoneIdError",
    INVALID_PARAMETER_VALUE_PARAM_BOTH_SET_ERROR "InvalidParameterValue.ParamBothSetError",
    INVALID_PARAMETER_VALUE_PARAM_ERROR "InvalidParameterValue.ParamError",
    INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH_ERROR "InvalidParameterValue.ParameterMismatchError",
    INVALID_PARAMETER_VALUE_PARAMETER_OUT_RANGE_ERROR "InvalidParameterValue.ParameterOutRangeError",
    INVALID_PARAMETER_VALUE_PRE_PAY_PAY_MODE_ERROR "InvalidParameterValue.PrePayPayModeError",
    INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_FOUND "InvalidParameterValue.ProjectIdNotFound",
    INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE "InvalidParameterValue.RegionZoneUnavailable",
    INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND "InvalidParameterValue.StoragePoolNotFound",
    INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND "InvalidParameterValue.SubnetNotFound",
    INVALID_PARAMETER_VALUE_SUBNET_UNCHANGED_ERROR "InvalidParameterValue.SubnetUnchangedError",
    INVALID_PARAMETER_VALUE_VALUE_NOT_FOUND "InvalidParameterValue.ValueNotFound",
    INVALID_PARAMETER_VALUE_VPC_NOT_FOUND "InvalidParameterValue.VpcNotFound", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_CLUSTER_INSTANCE_LIMIT "LimitExceeded.ClusterInstanceLimit",
    LIMIT_EXCEEDED_USER_INSTANCE_LIMIT "LimitExceeded.UserInstanceLimit", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED_AUDIT_FILE_OVER_QUOTA_ERROR "OperationDenied.AuditFileOverQuotaError",
    OPERATION_DENIED_AUDIT_LOG_CLOSED_ERROR "OperationDenied.AuditLogClosedError",
    OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR "OperationDenied.AuditPolicyNotExistError",
    OPERATION_DENIED_AUDIT_STATUS_ERROR "OperationDenied.AuditStatusError",
    OPERATION_DENIED_BACKUP_VAULT_TASK_CONFLICT_ERROR "OperationDenied.BackupVaultTaskConflictError",
    OPERATION_DENIED_CAM_DENIED_ERROR "OperationDenied.CamDeniedError",
    OPERATION_DENIED_CLUSTER_OP_NOT_ALLOWED_ERROR "OperationDenied.ClusterOpNotAllowedError",
    OPERATION_DENIED_CLUSTER_STATUS_DENIED_ERROR "OperationDenied.ClusterStatusDeniedError",
    OPERATION_DENIED_CLUSTER_TASK_CONFLICT_ERROR "OperationDenied.ClusterTaskConflictError",
    OPERATION_DENIED_CREATE_TASK_AND_FLOW_ERROR "OperationDenied.CreateTaskAndFlowError",
    OPERATION_DENIED_CYNOSDB_VERSION_NOT_SUPPORT_ERROR "OperationDenied.CynosdbVersionNotSupportError",
    OPERATION_DENIED_DISABLE_NEW_STORAGE_MULTI_ZONE_DEPLOYMENT_ERROR "OperationDenied.DisableNewStorageMultiZoneDeploymentError",
    OPERATION_DENIED_FEATURE_NOT_SUPPORT_ERROR "OperationDenied.FeatureNotSupportError",
    OPERATION_DENIED_GET_PROXY_GROUP_FAILED_ERROR "OperationDenied.GetProxyGroupFailedError",
    OPERATION_DENIED_INSTANCE_ACCESS_DENIED_ERROR "OperationDenied.InstanceAccessDeniedError",
    OPERATION_DENIED_INSTANCE_GRP_TASK_CONFLICT_ERROR "OperationDenied.InstanceGrpTaskConflictError",
    OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR "OperationDenied.InstanceStatusDeniedError",
    OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR "OperationDenied.InstanceStatusLimitError",
    OPERATION_DENIED_INSTANCE_TASK_CONFLICT_ERROR "OperationDenied.InstanceTaskConflictError",
    OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR "OperationDenied.InsufficientBalanceError",
    OPERATION_DENIED_INVALID_REGION_FOR_ROLLBACK_NEW_CLUSTER "OperationDenied.InvalidRegionForRollbackNewCluster",
    OPERATION_DENIED_IS_NOT_ROLLBACK_CLUSTER_ERROR "OperationDenied.IsNotRollbackClusterError",
    OPERATION_DENIED_LENGTH_OVER_LIMIT "OperationDenied.LengthOverLimit",
    OPERATION_DENIED_LIMIT_DAY_FOR_AUDIT_REPLAY_ERROR "OperationDenied.LimitDayForAuditReplayError",
    OPERATION_DENIED_MISSING_PARAMETER_ERROR "OperationDenied.MissingParameterError",
    OPERATION_DENIED_NEW_STORAGE_ONLY_SUPPORT80_ERROR "OperationDenied.NewStorageOnlySupport80Error",
    OPERATION_DENIED_NO_AVALIABLE_RESOUCE_ERROR "OperationDenied.NoAvaliableResouceError",
    OPERATION_DENIED_ONLY_NEW_STORAGE_SUPPORT_STORAGE_COMPRESSION_ERROR "OperationDenied.OnlyNewStorageSupportStorageCompressionError",
    OPERATION_DENIED_OPERATION_DENIED_ERROR "OperationDenied.OperationDeniedError",
    OPERATION_DENIED_PAUSED_SLS_NOT_ALLOW_MODIFY_SLAVE "OperationDenied.PausedSlsNotAllowModifySlave",
    OPERATION_DENIED_PROXY_CONNECT_COUNT_CHECK_ERROR "OperationDenied.ProxyConnectCountCheckError",
    OPERATION_DENIED_PROXY_NODE_COUNT_CHECK_ERROR "OperationDenied.ProxyNodeCountCheckError",
    OPERATION_DENIED_PROXY_NOT_RUNNING_ERROR "OperationDenied.ProxyNotRunningError",
    OPERATION_DENIED_PROXY_SALE_ZONE_CHECK_ERROR "OperationDenied.ProxySaleZoneCheckError",
    OPERATION_DENIED_PROXY_STOCK_CHECK_ERROR "OperationDenied.ProxyStockCheckError",
    OPERATION_DENIED_PROXY_VERSION_CHECK_ERROR "OperationDenied.ProxyVersionCheckError",
    OPERATION_DENIED_PROXY_ZONE_CHECK_ERROR "OperationDenied.ProxyZoneCheckError",
    OPERATION_DENIED_SECONDARY_CACHE_UNKNOWN_ERROR "OperationDenied.SecondaryCacheUnknownError",
    OPERATION_DENIED_SERVERLESS_CLUSTER_STATUS_DENIED "OperationDenied.ServerlessClusterStatusDenied",
    OPERATION_DENIED_SERVERLESS_INSTANCE_STATUS_DENIED "OperationDenied.ServerlessInstanceStatusDenied",
    OPERATION_DENIED_TASK_CONFLICT_ERROR "OperationDenied.TaskConflictError",
    OPERATION_DENIED_TRADE_BUSINESS_CHECK_ERROR "OperationDenied.TradeBusinessCheckError",
    OPERATION_DENIED_UN_SUPPORT_SALE_SPEC_ERROR "OperationDenied.UnSupportSaleSpecError",
    OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR "OperationDenied.UnsupportOpenAuditError",
    OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR "OperationDenied.UserNotAuthenticatedError",
    OPERATION_DENIED_USER_RESOURCE_TASK_CONFLICT_ERROR "OperationDenied.UserResourceTaskConflictError",
    OPERATION_DENIED_VERSION_NOT_SUPPORT_ERROR "OperationDenied.VersionNotSupportError",
    RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND_ERROR "ResourceNotFound.ClusterNotFoundError",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR "ResourceNotFound.InstanceNotFoundError",
    RESOURCE_NOT_FOUND_RESOURCE_ERROR "ResourceNotFound.ResourceError",
    RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_ERR "ResourceNotFound.ResourceNotFoundErr",
    RESOURCE_UNAVAILABLE_INSTANCE_LOCK_FAIL "ResourceUnavailable.InstanceLockFail",
    RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL "ResourceUnavailable.InstanceStatusAbnormal",
    UNAUTHORIZED_OPERATION_NOT_REAL_NAME_ACCOUNT "UnauthorizedOperation.NotRealNameAccount",
    UNAUTHORIZED_OPERATION_PERMISSION_DENIED "UnauthorizedOperation.PermissionDenied",
    UNAUTHORIZED_OPERATION_ROLE_UNAUTHORIZED "UnauthorizedOperation.RoleUnauthorized"
}

#[cfg(feature = "unstable-registry")]
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
