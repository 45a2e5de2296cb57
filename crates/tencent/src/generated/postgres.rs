//! `postgres` 2017-03-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "postgres", version: "2017-03-12", code: "postgres", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDBInstanceToReadOnlyGroup {
    pub db_instance_id: String,
    pub read_only_group_id: String,
}
operation! { AddDBInstanceToReadOnlyGroup(db_instance_id: String, read_only_group_id: String)
    "AddDBInstanceToReadOnlyGroup" -> AddDBInstanceToReadOnlyGroupOutput {
    0 "DBInstanceId" db_instance_id, 1 "ReadOnlyGroupId" read_only_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDBInstanceToReadOnlyGroupOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { AddDBInstanceToReadOnlyGroupOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDBInstance {
    pub db_instance_id: String,
    pub spec_code: String,
    pub storage: i64,
    pub period: i64,
    pub auto_renew_flag: i64,
    pub vpc_id: String,
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

/// What [`CloneDBInstance::new`] takes.
pub struct CloneDBInstanceRequired {
    pub db_instance_id: String,
    pub spec_code: String,
    pub storage: i64,
    pub period: i64,
    pub auto_renew_flag: i64,
    pub vpc_id: String,
    pub subnet_id: String,
}
operation! { CloneDBInstance{CloneDBInstanceRequired: db_instance_id, spec_code, storage, period, auto_renew_flag, vpc_id, subnet_id}
    "CloneDBInstance" -> CloneDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "SpecCode" spec_code, 2 "Storage" storage, 3 "Period" period,
    4 "AutoRenewFlag" auto_renew_flag, 5 "VpcId" vpc_id, 6 "SubnetId" subnet_id, 7 "Name" name: String,
    8 "InstanceChargeType" instance_charge_type: String, 9 "SecurityGroupIds" security_group_ids: Vec<String>,
    10 "ProjectId" project_id: i64, 11 "TagList" tag_list: Vec<Tag>, 12 "DBNodeSet" db_node_set: Vec<DBNode>,
    13 "AutoVoucher" auto_voucher: i64, 14 "VoucherIds" voucher_ids: String, 15 "ActivityId" activity_id: i64,
    16 "BackupSetId" backup_set_id: String, 17 "RecoveryTargetTime" recovery_target_time: String,
    18 "SyncMode" sync_mode: String, 19 "DeletionProtection" deletion_protection: bool
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
pub struct DBNode {
    pub role: Option<String>,
    pub zone: Option<String>,
    pub dedicated_cluster_id: Option<String>,
}
input! { DBNode(role: String, zone: String) {
    0 "Role" role: String, 1 "Zone" zone: String, 2 "DedicatedClusterId" dedicated_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDBInstanceOutput {
    pub deal_name: Option<String>,
    pub bill_id: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { CloneDBInstanceOutput {
    0 "DealName" deal_name, 1 "BillId" bill_id, 2 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAccountCAM {
    pub db_instance_id: String,
    pub user_name: String,
    pub password: Secret,
    pub password_encrypt: Option<bool>,
}
operation! { CloseAccountCAM(db_instance_id: String, user_name: String, password: Secret) "CloseAccountCAM" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name, 2 "Password" password,
    3 "PasswordEncrypt" password_encrypt: bool
} }

pub type CloseAccountCAMOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAuditService {
    pub instance_id: String,
    pub product: String,
}
operation! { CloseAuditService(instance_id: String, product: String) "CloseAuditService" -> Empty {
    0 "InstanceId" instance_id, 1 "Product" product
} }

pub type CloseAuditServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDBExtranetAccess {
    pub db_instance_id: String,
    pub is_ipv6: Option<i64>,
}
operation! { CloseDBExtranetAccess(db_instance_id: String) "CloseDBExtranetAccess" -> CloseDBExtranetAccessOutput {
    0 "DBInstanceId" db_instance_id, 1 "IsIpv6" is_ipv6: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDBExtranetAccessOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { CloseDBExtranetAccessOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub db_instance_id: String,
    pub user_name: String,
    pub r#type: String,
    pub password: Option<Secret>,
    pub remark: Option<String>,
    pub open_cam: Option<bool>,
}
operation! { CreateAccount(db_instance_id: String, user_name: String, r#type: String) "CreateAccount" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name, 2 "Type" r#type, 3 "Password" password: Secret,
    4 "Remark" remark: String, 5 "OpenCam" open_cam: bool
} }

pub type CreateAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditLogFile {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub product: String,
    pub filter: Option<AuditLogFilter>,
}
operation! { CreateAuditLogFile(instance_id: String, start_time: String, end_time: String, product: String)
    "CreateAuditLogFile" -> Empty {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product,
    4 "Filter" filter: AuditLogFilter
} }

pub type CreateAuditLogFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogFilter {
    pub affect_rows: Option<u64>,
    pub db_name: Option<Vec<String>>,
    pub exec_time: Option<u64>,
    pub host: Option<Vec<String>>,
    pub sql: Option<String>,
    pub user: Option<Vec<String>>,
    pub sql_type: Option<Vec<String>>,
}
input! { AuditLogFilter() {
    0 "AffectRows" affect_rows: u64, 1 "DBName" db_name: Vec<String>, 2 "ExecTime" exec_time: u64,
    3 "Host" host: Vec<String>, 4 "Sql" sql: String, 5 "User" user: Vec<String>, 6 "SqlType" sql_type: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlan {
    pub db_instance_id: String,
    pub plan_name: String,
    pub backup_period_type: String,
    pub backup_period: Vec<String>,
    pub min_backup_start_time: Option<String>,
    pub max_backup_start_time: Option<String>,
    pub base_backup_retention_period: Option<u64>,
}
operation! { CreateBackupPlan(db_instance_id: String, plan_name: String, backup_period_type: String, backup_period: Vec<String>)
    "CreateBackupPlan" -> CreateBackupPlanOutput {
    0 "DBInstanceId" db_instance_id, 1 "PlanName" plan_name, 2 "BackupPeriodType" backup_period_type,
    3 "BackupPeriod" backup_period, 4 "MinBackupStartTime" min_backup_start_time: String,
    5 "MaxBackupStartTime" max_backup_start_time: String,
    6 "BaseBackupRetentionPeriod" base_backup_retention_period: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlanOutput {
    pub plan_id: Option<String>,
}
model! { CreateBackupPlanOutput {
    0 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBaseBackup {
    pub db_instance_id: String,
    pub backup_method: Option<String>,
}
operation! { CreateBaseBackup(db_instance_id: String) "CreateBaseBackup" -> CreateBaseBackupOutput {
    0 "DBInstanceId" db_instance_id, 1 "BackupMethod" backup_method: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBaseBackupOutput {
    pub base_backup_id: Option<String>,
}
model! { CreateBaseBackupOutput {
    0 "BaseBackupId" base_backup_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceNetworkAccess {
    pub db_instance_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub is_assign_vip: bool,
    pub vip: Option<String>,
}
operation! { CreateDBInstanceNetworkAccess(db_instance_id: String, vpc_id: String, subnet_id: String, is_assign_vip: bool)
    "CreateDBInstanceNetworkAccess" -> CreateDBInstanceNetworkAccessOutput {
    0 "DBInstanceId" db_instance_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "IsAssignVip" is_assign_vip,
    4 "Vip" vip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceNetworkAccessOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { CreateDBInstanceNetworkAccessOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBProxy {
    pub db_instance_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub proxy_node_custom: Vec<ProxyNodeCustom>,
    pub security_group: Option<Vec<String>>,
    pub description: Option<String>,
    pub connection_pool_limit: Option<i64>,
}
operation! { CreateDBProxy(db_instance_id: String, vpc_id: String, subnet_id: String, proxy_node_custom: Vec<ProxyNodeCustom>)
    "CreateDBProxy" -> CreateDBProxyOutput {
    0 "DBInstanceId" db_instance_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "ProxyNodeCustom" proxy_node_custom,
    4 "SecurityGroup" security_group: Vec<String>, 5 "Description" description: String,
    6 "ConnectionPoolLimit" connection_pool_limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyNodeCustom {
    pub node_count: Option<i64>,
    pub zone: Option<String>,
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
}
input! { ProxyNodeCustom(node_count: i64, zone: String, cpu: i64, mem: i64) {
    0 "NodeCount" node_count: i64, 1 "Zone" zone: String, 2 "Cpu" cpu: i64, 3 "Mem" mem: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBProxyOutput {
    pub deal_name: Option<String>,
    pub proxy_group_id: Option<String>,
}
model! { CreateDBProxyOutput {
    0 "DealName" deal_name, 1 "ProxyGroupId" proxy_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    pub db_instance_id: String,
    pub database_name: String,
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

pub type CreateDatabaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    pub spec_code: String,
    pub storage: u64,
    pub instance_count: u64,
    pub period: u64,
    pub charset: String,
    pub admin_name: String,
    pub admin_password: Secret,
    pub zone: String,
    pub db_major_version: Option<String>,
    pub db_version: Option<String>,
    pub db_kernel_version: Option<String>,
    pub instance_charge_type: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub db_node_set: Option<Vec<DBNode>>,
    pub auto_renew_flag: Option<i64>,
    pub auto_voucher: Option<u64>,
    pub voucher_ids: Option<Vec<String>>,
    pub project_id: Option<i64>,
    pub activity_id: Option<i64>,
    pub name: Option<String>,
    pub tag_list: Option<Vec<Tag>>,
    pub security_group_ids: Option<Vec<String>>,
    pub need_support_tde: Option<u64>,
    pub kms_key_id: Option<String>,
    pub kms_region: Option<String>,
    pub kms_cluster_id: Option<String>,
    pub db_engine: Option<String>,
    pub db_engine_config: Option<String>,
    pub sync_mode: Option<String>,
    pub need_support_ipv6: Option<u64>,
    pub deletion_protection: Option<bool>,
    pub storage_type: Option<String>,
}

/// What [`CreateInstances::new`] takes.
pub struct CreateInstancesRequired {
    pub spec_code: String,
    pub storage: u64,
    pub instance_count: u64,
    pub period: u64,
    pub charset: String,
    pub admin_name: String,
    pub admin_password: Secret,
    pub zone: String,
}
operation! { CreateInstances{CreateInstancesRequired: spec_code, storage, instance_count, period, charset, admin_name, admin_password, zone}
    "CreateInstances" -> CreateInstancesOutput {
    0 "SpecCode" spec_code, 1 "Storage" storage, 2 "InstanceCount" instance_count, 3 "Period" period,
    4 "Charset" charset, 5 "AdminName" admin_name, 6 "AdminPassword" admin_password, 7 "Zone" zone,
    8 "DBMajorVersion" db_major_version: String, 9 "DBVersion" db_version: String,
    10 "DBKernelVersion" db_kernel_version: String, 11 "InstanceChargeType" instance_charge_type: String,
    12 "VpcId" vpc_id: String, 13 "SubnetId" subnet_id: String, 14 "DBNodeSet" db_node_set: Vec<DBNode>,
    15 "AutoRenewFlag" auto_renew_flag: i64, 16 "AutoVoucher" auto_voucher: u64,
    17 "VoucherIds" voucher_ids: Vec<String>, 18 "ProjectId" project_id: i64, 19 "ActivityId" activity_id: i64,
    20 "Name" name: String, 21 "TagList" tag_list: Vec<Tag>, 22 "SecurityGroupIds" security_group_ids: Vec<String>,
    23 "NeedSupportTDE" need_support_tde: u64, 24 "KMSKeyId" kms_key_id: String, 25 "KMSRegion" kms_region: String,
    26 "KMSClusterId" kms_cluster_id: String, 27 "DBEngine" db_engine: String,
    28 "DBEngineConfig" db_engine_config: String, 29 "SyncMode" sync_mode: String,
    30 "NeedSupportIpv6" need_support_ipv6: u64, 31 "DeletionProtection" deletion_protection: bool,
    32 "StorageType" storage_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesOutput {
    pub deal_names: Option<Vec<String>>,
    pub bill_id: Option<String>,
    pub db_instance_id_set: Option<Vec<String>>,
}
model! { CreateInstancesOutput {
    0 "DealNames" deal_names, 1 "BillId" bill_id, 2 "DBInstanceIdSet" db_instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterTemplate {
    pub template_name: String,
    pub db_major_version: String,
    pub db_engine: String,
    pub template_description: Option<String>,
}
operation! { CreateParameterTemplate(template_name: String, db_major_version: String, db_engine: String)
    "CreateParameterTemplate" -> CreateParameterTemplateOutput {
    0 "TemplateName" template_name, 1 "DBMajorVersion" db_major_version, 2 "DBEngine" db_engine,
    3 "TemplateDescription" template_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateParameterTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyDBInstance {
    pub zone: String,
    pub master_db_instance_id: String,
    pub spec_code: String,
    pub storage: u64,
    pub instance_count: u64,
    pub period: u64,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub auto_voucher: Option<u64>,
    pub voucher_ids: Option<Vec<String>>,
    pub auto_renew_flag: Option<i64>,
    pub project_id: Option<u64>,
    pub activity_id: Option<i64>,
    pub read_only_group_id: Option<String>,
    pub tag_list: Option<Tag>,
    pub security_group_ids: Option<Vec<String>>,
    pub need_support_ipv6: Option<u64>,
    pub name: Option<String>,
    /// Deprecated.
    pub db_version: Option<String>,
    pub dedicated_cluster_id: Option<String>,
    pub deletion_protection: Option<bool>,
    pub tags: Option<Vec<Tag>>,
}

/// What [`CreateReadOnlyDBInstance::new`] takes.
pub struct CreateReadOnlyDBInstanceRequired {
    pub zone: String,
    pub master_db_instance_id: String,
    pub spec_code: String,
    pub storage: u64,
    pub instance_count: u64,
    pub period: u64,
}
operation! { CreateReadOnlyDBInstance{CreateReadOnlyDBInstanceRequired: zone, master_db_instance_id, spec_code, storage, instance_count, period}
    "CreateReadOnlyDBInstance" -> CreateReadOnlyDBInstanceOutput {
    0 "Zone" zone, 1 "MasterDBInstanceId" master_db_instance_id, 2 "SpecCode" spec_code, 3 "Storage" storage,
    4 "InstanceCount" instance_count, 5 "Period" period, 6 "VpcId" vpc_id: String, 7 "SubnetId" subnet_id: String,
    8 "InstanceChargeType" instance_charge_type: String, 9 "AutoVoucher" auto_voucher: u64,
    10 "VoucherIds" voucher_ids: Vec<String>, 11 "AutoRenewFlag" auto_renew_flag: i64, 12 "ProjectId" project_id: u64,
    13 "ActivityId" activity_id: i64, 14 "ReadOnlyGroupId" read_only_group_id: String, 15 "TagList" tag_list: Tag,
    16 "SecurityGroupIds" security_group_ids: Vec<String>, 17 "NeedSupportIpv6" need_support_ipv6: u64,
    18 "Name" name: String, 19 "DBVersion" db_version: String, 20 "DedicatedClusterId" dedicated_cluster_id: String,
    21 "DeletionProtection" deletion_protection: bool, 22 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyDBInstanceOutput {
    pub deal_names: Option<Vec<String>>,
    pub bill_id: Option<String>,
    pub db_instance_id_set: Option<Vec<String>>,
    pub billing_parameters: Option<String>,
}
model! { CreateReadOnlyDBInstanceOutput {
    0 "DealNames" deal_names, 1 "BillId" bill_id, 2 "DBInstanceIdSet" db_instance_id_set,
    3 "BillingParameters" billing_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyGroup {
    pub master_db_instance_id: String,
    pub name: String,
    pub project_id: Option<u64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub replay_lag_eliminate: Option<u64>,
    pub replay_latency_eliminate: Option<u64>,
    pub max_replay_lag: Option<u64>,
    pub max_replay_latency: Option<u64>,
    pub min_delay_eliminate_reserve: Option<u64>,
    pub security_group_ids: Option<Vec<String>>,
}
operation! { CreateReadOnlyGroup(master_db_instance_id: String, name: String)
    "CreateReadOnlyGroup" -> CreateReadOnlyGroupOutput {
    0 "MasterDBInstanceId" master_db_instance_id, 1 "Name" name, 2 "ProjectId" project_id: u64,
    3 "VpcId" vpc_id: String, 4 "SubnetId" subnet_id: String, 5 "ReplayLagEliminate" replay_lag_eliminate: u64,
    6 "ReplayLatencyEliminate" replay_latency_eliminate: u64, 7 "MaxReplayLag" max_replay_lag: u64,
    8 "MaxReplayLatency" max_replay_latency: u64, 9 "MinDelayEliminateReserve" min_delay_eliminate_reserve: u64,
    10 "SecurityGroupIds" security_group_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyGroupOutput {
    pub read_only_group_id: Option<String>,
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { CreateReadOnlyGroupOutput {
    0 "ReadOnlyGroupId" read_only_group_id, 1 "FlowId" flow_id, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyGroupNetworkAccess {
    pub read_only_group_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub is_assign_vip: bool,
    pub vip: Option<String>,
}
operation! { CreateReadOnlyGroupNetworkAccess(read_only_group_id: String, vpc_id: String, subnet_id: String, is_assign_vip: bool)
    "CreateReadOnlyGroupNetworkAccess" -> CreateReadOnlyGroupNetworkAccessOutput {
    0 "ReadOnlyGroupId" read_only_group_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "IsAssignVip" is_assign_vip,
    4 "Vip" vip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReadOnlyGroupNetworkAccessOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { CreateReadOnlyGroupNetworkAccessOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub db_instance_id: String,
    pub user_name: String,
}
operation! { DeleteAccount(db_instance_id: String, user_name: String) "DeleteAccount" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name
} }

pub type DeleteAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditLogFile {
    pub instance_id: String,
    pub product: String,
    pub file_name: String,
}
operation! { DeleteAuditLogFile(instance_id: String, product: String, file_name: String) "DeleteAuditLogFile" -> Empty {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "FileName" file_name
} }

pub type DeleteAuditLogFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupPlan {
    pub db_instance_id: String,
    pub plan_id: String,
}
operation! { DeleteBackupPlan(db_instance_id: String, plan_id: String) "DeleteBackupPlan" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "PlanId" plan_id
} }

pub type DeleteBackupPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBaseBackup {
    pub db_instance_id: String,
    pub base_backup_id: String,
}
operation! { DeleteBaseBackup(db_instance_id: String, base_backup_id: String) "DeleteBaseBackup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "BaseBackupId" base_backup_id
} }

pub type DeleteBaseBackupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceNetworkAccess {
    pub db_instance_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub vip: String,
}
operation! { DeleteDBInstanceNetworkAccess(db_instance_id: String, vpc_id: String, subnet_id: String, vip: String)
    "DeleteDBInstanceNetworkAccess" -> DeleteDBInstanceNetworkAccessOutput {
    0 "DBInstanceId" db_instance_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "Vip" vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceNetworkAccessOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { DeleteDBInstanceNetworkAccessOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabase {
    pub db_instance_id: String,
    pub database_name: String,
}
operation! { DeleteDatabase(db_instance_id: String, database_name: String) "DeleteDatabase" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DatabaseName" database_name
} }

pub type DeleteDatabaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogBackup {
    pub db_instance_id: String,
    pub log_backup_id: String,
}
operation! { DeleteLogBackup(db_instance_id: String, log_backup_id: String) "DeleteLogBackup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "LogBackupId" log_backup_id
} }

pub type DeleteLogBackupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterTemplate {
    pub template_id: String,
}
operation! { DeleteParameterTemplate(template_id: String) "DeleteParameterTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeleteParameterTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReadOnlyGroup {
    pub read_only_group_id: String,
}
operation! { DeleteReadOnlyGroup(read_only_group_id: String) "DeleteReadOnlyGroup" -> DeleteReadOnlyGroupOutput {
    0 "ReadOnlyGroupId" read_only_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReadOnlyGroupOutput {
    pub flow_id: Option<i64>,
}
model! { DeleteReadOnlyGroupOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReadOnlyGroupNetworkAccess {
    pub read_only_group_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub vip: String,
}
operation! { DeleteReadOnlyGroupNetworkAccess(read_only_group_id: String, vpc_id: String, subnet_id: String, vip: String)
    "DeleteReadOnlyGroupNetworkAccess" -> DeleteReadOnlyGroupNetworkAccessOutput {
    0 "ReadOnlyGroupId" read_only_group_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "Vip" vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReadOnlyGroupNetworkAccessOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { DeleteReadOnlyGroupNetworkAccessOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivileges {
    pub db_instance_id: String,
    pub user_name: String,
    pub database_object_set: Vec<DatabaseObject>,
}
operation! { DescribeAccountPrivileges(db_instance_id: String, user_name: String, database_object_set: Vec<DatabaseObject>)
    "DescribeAccountPrivileges" -> DescribeAccountPrivilegesOutput {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name, 2 "DatabaseObjectSet" database_object_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseObject {
    pub object_type: Option<String>,
    pub object_name: Option<String>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
}
input! { DatabaseObject(object_type: String, object_name: String) {
    0 "ObjectType" object_type: String, 1 "ObjectName" object_name: String, 2 "DatabaseName" database_name: String,
    3 "SchemaName" schema_name: String, 4 "TableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivilegesOutput {
    pub privilege_set: Option<Vec<DatabasePrivilege>>,
}
model! { DescribeAccountPrivilegesOutput {
    0 "PrivilegeSet" privilege_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasePrivilege {
    pub object: Option<DatabaseObject>,
    pub privilege_set: Option<Vec<String>>,
}
input! { DatabasePrivilege() {
    0 "Object" object: DatabaseObject, 1 "PrivilegeSet" privilege_set: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub total_count: Option<i64>,
    pub details: Option<Vec<AccountInfo>>,
}
model! { DescribeAccountsOutput {
    0 "TotalCount" total_count, 1 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountInfo {
    pub db_instance_id: Option<String>,
    pub user_name: Option<String>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub password_update_time: Option<String>,
    pub user_type: Option<String>,
    pub open_cam: Option<bool>,
}
model! { AccountInfo {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name, 2 "Remark" remark, 3 "Status" status,
    4 "CreateTime" create_time, 5 "UpdateTime" update_time, 6 "PasswordUpdateTime" password_update_time,
    7 "UserType" user_type, 8 "OpenCam" open_cam
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceList {
    pub product: String,
    pub audit_switch: u64,
    pub limit: u64,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAuditInstanceList(product: String, audit_switch: u64, limit: u64)
    "DescribeAuditInstanceList" -> DescribeAuditInstanceListOutput {
    0 "Product" product, 1 "AuditSwitch" audit_switch, 2 "Limit" limit, 3 "Offset" offset: u64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAuditInstanceList: AuditInstanceInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceListOutput {
    pub total_count: Option<u64>,
    pub items: Option<Vec<AuditInstanceInfo>>,
}
model! { DescribeAuditInstanceListOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInstanceInfo {
    pub instance_id: Option<String>,
    pub audit_status: Option<String>,
    pub log_expire_day: Option<u64>,
    pub hot_log_expire_day: Option<u64>,
    pub cold_log_expire_day: Option<u64>,
    pub hot_log_size: Option<f64>,
    pub cold_log_size: Option<f64>,
    pub create_time: Option<String>,
    pub deliver: Option<String>,
    pub deliver_summary: Option<Vec<DeliverSummary>>,
    pub instance_info: Option<LogInstanceInfo>,
}
model! { AuditInstanceInfo {
    0 "InstanceId" instance_id, 1 "AuditStatus" audit_status, 2 "LogExpireDay" log_expire_day,
    3 "HotLogExpireDay" hot_log_expire_day, 4 "ColdLogExpireDay" cold_log_expire_day, 5 "HotLogSize" hot_log_size,
    6 "ColdLogSize" cold_log_size, 7 "CreateTime" create_time, 8 "Deliver" deliver, 9 "DeliverSummary" deliver_summary,
    10 "InstanceInfo" instance_info
} }

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
    0 "DeliverConsumer" deliver_consumer, 1 "DeliverConsumerName" deliver_consumer_name, 2 "DeliverType" deliver_type,
    3 "DeliverSubType" deliver_sub_type, 4 "DeliverError" deliver_error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogInstanceInfo {
    pub instance_name: Option<String>,
    pub project_id: Option<i64>,
    pub tag_list: Option<Vec<Tag>>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub instance_status: Option<String>,
    pub is_support_audit: Option<i64>,
    pub instance_id: Option<String>,
    pub audit_type: Option<String>,
}
model! { LogInstanceInfo {
    0 "InstanceName" instance_name, 1 "ProjectId" project_id, 2 "TagList" tag_list, 3 "Engine" engine,
    4 "EngineVersion" engine_version, 5 "InstanceStatus" instance_status, 6 "IsSupportAudit" is_support_audit,
    7 "InstanceId" instance_id, 8 "AuditType" audit_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFiles {
    pub instance_id: String,
    pub product: String,
    pub file_name: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeAuditLogFiles(instance_id: String, product: String)
    "DescribeAuditLogFiles" -> DescribeAuditLogFilesOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "FileName" file_name: String, 3 "Limit" limit: u64,
    4 "Offset" offset: u64
} }
paged! { DescribeAuditLogFiles: AuditLogFile = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFilesOutput {
    pub total_count: Option<u64>,
    pub items: Option<Vec<AuditLogFile>>,
}
model! { DescribeAuditLogFilesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogFile {
    pub file_name: Option<String>,
    pub status: Option<String>,
    pub file_size: Option<u64>,
    pub create_time: Option<String>,
    pub download_url: Option<Secret>,
    pub err_msg: Option<String>,
    pub progress: Option<u64>,
    pub finish_time: Option<String>,
}
model! { AuditLogFile {
    0 "FileName" file_name, 1 "Status" status, 2 "FileSize" file_size, 3 "CreateTime" create_time,
    4 "DownloadUrl" download_url, 5 "ErrMsg" err_msg, 6 "Progress" progress, 7 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogs {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub limit: u64,
    pub product: String,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub filter: Option<AuditLogFilter>,
}

/// What [`DescribeAuditLogs::new`] takes.
pub struct DescribeAuditLogsRequired {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub limit: u64,
    pub product: String,
}
operation! { DescribeAuditLogs{DescribeAuditLogsRequired: instance_id, start_time, end_time, limit, product}
    "DescribeAuditLogs" -> DescribeAuditLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Limit" limit, 4 "Product" product,
    5 "Offset" offset: u64, 6 "Order" order: String, 7 "OrderBy" order_by: String, 8 "Filter" filter: AuditLogFilter
} }
paged! { DescribeAuditLogs: AuditLog = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogsOutput {
    pub total_count: Option<u64>,
    pub items: Option<Vec<AuditLog>>,
}
model! { DescribeAuditLogsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

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
    0 "Timestamp" timestamp, 1 "AffectRows" affect_rows, 2 "DBName" db_name, 3 "ErrCode" err_code,
    4 "ErrorMessage" error_message, 5 "ExecTime" exec_time, 6 "Host" host, 7 "InstanceId" instance_id,
    8 "ObjectName" object_name, 9 "ObjectType" object_type, 10 "Sql" sql, 11 "SqlType" sql_type,
    12 "ThreadId" thread_id, 13 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableRecoveryTime {
    pub db_instance_id: String,
}
operation! { DescribeAvailableRecoveryTime(db_instance_id: String)
    "DescribeAvailableRecoveryTime" -> DescribeAvailableRecoveryTimeOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableRecoveryTimeOutput {
    pub recovery_begin_time: Option<String>,
    pub recovery_end_time: Option<String>,
}
model! { DescribeAvailableRecoveryTimeOutput {
    0 "RecoveryBeginTime" recovery_begin_time, 1 "RecoveryEndTime" recovery_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestriction {}
operation! { DescribeBackupDownloadRestriction()
"DescribeBackupDownloadRestriction" -> DescribeBackupDownloadRestrictionOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestrictionOutput {
    pub restriction_type: Option<String>,
    pub vpc_restriction_effect: Option<String>,
    pub vpc_id_set: Option<Vec<String>>,
    pub ip_restriction_effect: Option<String>,
    pub ip_set: Option<Vec<String>>,
}
model! { DescribeBackupDownloadRestrictionOutput {
    0 "RestrictionType" restriction_type, 1 "VpcRestrictionEffect" vpc_restriction_effect, 2 "VpcIdSet" vpc_id_set,
    3 "IpRestrictionEffect" ip_restriction_effect, 4 "IpSet" ip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadURL {
    pub db_instance_id: String,
    pub backup_type: String,
    pub backup_id: String,
    pub url_expire_time: Option<u64>,
    pub backup_download_restriction: Option<BackupDownloadRestriction>,
}
operation! { DescribeBackupDownloadURL(db_instance_id: String, backup_type: String, backup_id: String)
    "DescribeBackupDownloadURL" -> DescribeBackupDownloadURLOutput {
    0 "DBInstanceId" db_instance_id, 1 "BackupType" backup_type, 2 "BackupId" backup_id,
    3 "URLExpireTime" url_expire_time: u64,
    4 "BackupDownloadRestriction" backup_download_restriction: BackupDownloadRestriction
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadURLOutput {
    pub backup_download_url: Option<Secret>,
}
model! { DescribeBackupDownloadURLOutput {
    0 "BackupDownloadURL" backup_download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupOverview {}
operation! { DescribeBackupOverview() "DescribeBackupOverview" -> DescribeBackupOverviewOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupOverviewOutput {
    pub total_free_size: Option<u64>,
    pub used_free_size: Option<u64>,
    pub used_billing_size: Option<u64>,
    pub log_backup_count: Option<u64>,
    pub log_backup_size: Option<u64>,
    pub manual_base_backup_count: Option<u64>,
    pub manual_base_backup_size: Option<u64>,
    pub auto_base_backup_count: Option<u64>,
    pub auto_base_backup_size: Option<u64>,
}
model! { DescribeBackupOverviewOutput {
    0 "TotalFreeSize" total_free_size, 1 "UsedFreeSize" used_free_size, 2 "UsedBillingSize" used_billing_size,
    3 "LogBackupCount" log_backup_count, 4 "LogBackupSize" log_backup_size,
    5 "ManualBaseBackupCount" manual_base_backup_count, 6 "ManualBaseBackupSize" manual_base_backup_size,
    7 "AutoBaseBackupCount" auto_base_backup_count, 8 "AutoBaseBackupSize" auto_base_backup_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlans {
    pub db_instance_id: String,
}
operation! { DescribeBackupPlans(db_instance_id: String) "DescribeBackupPlans" -> DescribeBackupPlansOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansOutput {
    pub plans: Option<Vec<BackupPlan>>,
}
model! { DescribeBackupPlansOutput {
    0 "Plans" plans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupPlan {
    pub backup_period: Option<String>,
    pub base_backup_retention_period: Option<u64>,
    pub min_backup_start_time: Option<String>,
    pub max_backup_start_time: Option<String>,
    pub backup_method: Option<String>,
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub log_backup_retention_period: Option<u64>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub plan_type: Option<String>,
    pub backup_period_type: Option<String>,
}
model! { BackupPlan {
    0 "BackupPeriod" backup_period, 1 "BaseBackupRetentionPeriod" base_backup_retention_period,
    2 "MinBackupStartTime" min_backup_start_time, 3 "MaxBackupStartTime" max_backup_start_time,
    4 "BackupMethod" backup_method, 5 "PlanId" plan_id, 6 "PlanName" plan_name,
    7 "LogBackupRetentionPeriod" log_backup_retention_period, 8 "CreatedTime" created_time,
    9 "UpdatedTime" updated_time, 10 "PlanType" plan_type, 11 "BackupPeriodType" backup_period_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummaries {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeBackupSummaries() "DescribeBackupSummaries" -> DescribeBackupSummariesOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "OrderBy" order_by: String,
    4 "OrderByType" order_by_type: String
} }
paged! { DescribeBackupSummaries: BackupSummary =
    Offset "Offset", "BackupSummarySet" backup_summary_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummariesOutput {
    pub backup_summary_set: Option<Vec<BackupSummary>>,
    pub total_count: Option<u64>,
}
model! { DescribeBackupSummariesOutput {
    0 "BackupSummarySet" backup_summary_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupSummary {
    pub db_instance_id: Option<String>,
    pub log_backup_count: Option<u64>,
    pub log_backup_size: Option<u64>,
    pub manual_base_backup_count: Option<u64>,
    pub manual_base_backup_size: Option<u64>,
    pub auto_base_backup_count: Option<u64>,
    pub auto_base_backup_size: Option<u64>,
    pub total_backup_count: Option<u64>,
    pub total_backup_size: Option<u64>,
}
model! { BackupSummary {
    0 "DBInstanceId" db_instance_id, 1 "LogBackupCount" log_backup_count, 2 "LogBackupSize" log_backup_size,
    3 "ManualBaseBackupCount" manual_base_backup_count, 4 "ManualBaseBackupSize" manual_base_backup_size,
    5 "AutoBaseBackupCount" auto_base_backup_count, 6 "AutoBaseBackupSize" auto_base_backup_size,
    7 "TotalBackupCount" total_backup_count, 8 "TotalBackupSize" total_backup_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseBackups {
    pub min_finish_time: Option<String>,
    pub max_finish_time: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeBaseBackups() "DescribeBaseBackups" -> DescribeBaseBackupsOutput {
    0 "MinFinishTime" min_finish_time: String, 1 "MaxFinishTime" max_finish_time: String,
    2 "Filters" filters: Vec<Filter>, 3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "OrderBy" order_by: String,
    6 "OrderByType" order_by_type: String
} }
paged! { DescribeBaseBackups: BaseBackup = Offset "Offset", "BaseBackupSet" base_backup_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseBackupsOutput {
    pub total_count: Option<u64>,
    pub base_backup_set: Option<Vec<BaseBackup>>,
}
model! { DescribeBaseBackupsOutput {
    0 "TotalCount" total_count, 1 "BaseBackupSet" base_backup_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseBackup {
    pub db_instance_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub backup_method: Option<String>,
    pub backup_mode: Option<String>,
    pub state: Option<String>,
    pub size: Option<u64>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { BaseBackup {
    0 "DBInstanceId" db_instance_id, 1 "Id" id, 2 "Name" name, 3 "BackupMethod" backup_method,
    4 "BackupMode" backup_mode, 5 "State" state, 6 "Size" size, 7 "StartTime" start_time, 8 "FinishTime" finish_time,
    9 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClasses {
    pub zone: String,
    pub db_engine: String,
    pub db_major_version: String,
    pub storage_type: Option<String>,
}
operation! { DescribeClasses(zone: String, db_engine: String, db_major_version: String)
    "DescribeClasses" -> DescribeClassesOutput {
    0 "Zone" zone, 1 "DBEngine" db_engine, 2 "DBMajorVersion" db_major_version, 3 "StorageType" storage_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassesOutput {
    pub class_info_set: Option<Vec<ClassInfo>>,
}
model! { DescribeClassesOutput {
    0 "ClassInfoSet" class_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassInfo {
    pub spec_code: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub max_storage: Option<u64>,
    pub min_storage: Option<u64>,
    pub qps: Option<u64>,
}
model! { ClassInfo {
    0 "SpecCode" spec_code, 1 "CPU" cpu, 2 "Memory" memory, 3 "MaxStorage" max_storage, 4 "MinStorage" min_storage,
    5 "QPS" qps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloneDBInstanceSpec {
    pub db_instance_id: String,
    pub backup_set_id: Option<String>,
    pub recovery_target_time: Option<String>,
}
operation! { DescribeCloneDBInstanceSpec(db_instance_id: String)
    "DescribeCloneDBInstanceSpec" -> DescribeCloneDBInstanceSpecOutput {
    0 "DBInstanceId" db_instance_id, 1 "BackupSetId" backup_set_id: String,
    2 "RecoveryTargetTime" recovery_target_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloneDBInstanceSpecOutput {
    pub min_spec_code: Option<String>,
    pub min_storage: Option<i64>,
}
model! { DescribeCloneDBInstanceSpecOutput {
    0 "MinSpecCode" min_spec_code, 1 "MinStorage" min_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBBackups {
    pub db_instance_id: String,
    pub r#type: i64,
    pub start_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBBackupsOutput {
    pub total_count: Option<i64>,
    pub backup_list: Option<Vec<DBBackup>>,
}
model! { DescribeDBBackupsOutput {
    0 "TotalCount" total_count, 1 "BackupList" backup_list
} }

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
    pub db_list: Option<Vec<String>>,
    pub internal_addr: Option<String>,
    pub external_addr: Option<String>,
    pub set_id: Option<String>,
}
model! { DBBackup {
    0 "Id" id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Size" size, 4 "Strategy" strategy, 5 "Way" way,
    6 "Type" r#type, 7 "Status" status, 8 "DbList" db_list, 9 "InternalAddr" internal_addr,
    10 "ExternalAddr" external_addr, 11 "SetId" set_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBErrlogs {
    pub db_instance_id: String,
    pub start_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFilter {
    pub r#type: Option<String>,
    pub compare: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { LogFilter(r#type: String, compare: String, value: Vec<String>) {
    0 "Type" r#type: String, 1 "Compare" compare: String, 2 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBErrlogsOutput {
    pub total_count: Option<i64>,
    pub details: Option<Vec<ErrLogDetail>>,
}
model! { DescribeDBErrlogsOutput {
    0 "TotalCount" total_count, 1 "Details" details
} }

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
    0 "UserName" user_name, 1 "Database" database, 2 "ErrTime" err_time, 3 "ErrMsg" err_msg, 4 "ProcessId" process_id,
    5 "ClientAddr" client_addr, 6 "SessionId" session_id, 7 "SessionStartTime" session_start_time,
    8 "VirtualTransactionId" virtual_transaction_id, 9 "SqlStateCode" sql_state_code,
    10 "ApplicationName" application_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttribute {
    pub db_instance_id: String,
}
operation! { DescribeDBInstanceAttribute(db_instance_id: String)
    "DescribeDBInstanceAttribute" -> DescribeDBInstanceAttributeOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeOutput {
    pub db_instance: Option<DBInstance>,
}
model! { DescribeDBInstanceAttributeOutput {
    0 "DBInstance" db_instance
} }

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
    pub db_instance_memory: Option<u64>,
    pub db_instance_storage: Option<u64>,
    pub db_instance_cpu: Option<u64>,
    pub db_instance_class: Option<String>,
    pub db_major_version: Option<String>,
    pub db_version: Option<String>,
    pub db_kernel_version: Option<String>,
    pub db_instance_type: Option<String>,
    pub db_instance_version: Option<String>,
    pub db_charset: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub expire_time: Option<String>,
    pub isolated_time: Option<String>,
    pub pay_type: Option<String>,
    pub auto_renew: Option<u64>,
    pub db_instance_net_info: Option<Vec<DBInstanceNetInfo>>,
    pub r#type: Option<String>,
    pub app_id: Option<u64>,
    pub uid: Option<u64>,
    pub project_id: Option<u64>,
    pub tag_list: Option<Vec<Tag>>,
    pub master_db_instance_id: Option<String>,
    pub read_only_instance_num: Option<i64>,
    pub status_in_readonly_group: Option<String>,
    pub offline_time: Option<String>,
    pub db_node_set: Option<Vec<DBNode>>,
    pub is_support_tde: Option<i64>,
    pub db_engine: Option<String>,
    pub db_engine_config: Option<String>,
    pub network_access_list: Option<Vec<NetworkAccess>>,
    pub support_ipv6: Option<u64>,
    pub expanded_cpu: Option<u64>,
    pub deletion_protection: Option<bool>,
    pub db_instance_storage_type: Option<String>,
}
model! { DBInstance {
    0 "Region" region, 1 "Zone" zone, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id, 4 "DBInstanceId" db_instance_id,
    5 "DBInstanceName" db_instance_name, 6 "DBInstanceStatus" db_instance_status,
    7 "DBInstanceMemory" db_instance_memory, 8 "DBInstanceStorage" db_instance_storage,
    9 "DBInstanceCpu" db_instance_cpu, 10 "DBInstanceClass" db_instance_class, 11 "DBMajorVersion" db_major_version,
    12 "DBVersion" db_version, 13 "DBKernelVersion" db_kernel_version, 14 "DBInstanceType" db_instance_type,
    15 "DBInstanceVersion" db_instance_version, 16 "DBCharset" db_charset, 17 "CreateTime" create_time,
    18 "UpdateTime" update_time, 19 "ExpireTime" expire_time, 20 "IsolatedTime" isolated_time, 21 "PayType" pay_type,
    22 "AutoRenew" auto_renew, 23 "DBInstanceNetInfo" db_instance_net_info, 24 "Type" r#type, 25 "AppId" app_id,
    26 "Uid" uid, 27 "ProjectId" project_id, 28 "TagList" tag_list, 29 "MasterDBInstanceId" master_db_instance_id,
    30 "ReadOnlyInstanceNum" read_only_instance_num, 31 "StatusInReadonlyGroup" status_in_readonly_group,
    32 "OfflineTime" offline_time, 33 "DBNodeSet" db_node_set, 34 "IsSupportTDE" is_support_tde,
    35 "DBEngine" db_engine, 36 "DBEngineConfig" db_engine_config, 37 "NetworkAccessList" network_access_list,
    38 "SupportIpv6" support_ipv6, 39 "ExpandedCpu" expanded_cpu, 40 "DeletionProtection" deletion_protection,
    41 "DBInstanceStorageType" db_instance_storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBInstanceNetInfo {
    pub address: Option<String>,
    pub ip: Option<String>,
    pub port: Option<u64>,
    pub net_type: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub protocol_type: Option<String>,
}
model! { DBInstanceNetInfo {
    0 "Address" address, 1 "Ip" ip, 2 "Port" port, 3 "NetType" net_type, 4 "Status" status, 5 "VpcId" vpc_id,
    6 "SubnetId" subnet_id, 7 "ProtocolType" protocol_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkAccess {
    pub resource_id: Option<String>,
    pub resource_type: Option<u64>,
    pub vpc_id: Option<String>,
    pub vip: Option<String>,
    pub vip6: Option<String>,
    pub vport: Option<i64>,
    pub subnet_id: Option<String>,
    pub vpc_status: Option<i64>,
}
model! { NetworkAccess {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "VpcId" vpc_id, 3 "Vip" vip, 4 "Vip6" vip6,
    5 "Vport" vport, 6 "SubnetId" subnet_id, 7 "VpcStatus" vpc_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHAConfig {
    pub db_instance_id: String,
}
operation! { DescribeDBInstanceHAConfig(db_instance_id: String)
    "DescribeDBInstanceHAConfig" -> DescribeDBInstanceHAConfigOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceHAConfigOutput {
    pub sync_mode: Option<String>,
    pub max_standby_latency: Option<u64>,
    pub max_standby_lag: Option<u64>,
    pub max_sync_standby_latency: Option<u64>,
    pub max_sync_standby_lag: Option<u64>,
}
model! { DescribeDBInstanceHAConfigOutput {
    0 "SyncMode" sync_mode, 1 "MaxStandbyLatency" max_standby_latency, 2 "MaxStandbyLag" max_standby_lag,
    3 "MaxSyncStandbyLatency" max_sync_standby_latency, 4 "MaxSyncStandbyLag" max_sync_standby_lag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceParameters {
    pub db_instance_id: String,
    pub param_name: Option<String>,
}
operation! { DescribeDBInstanceParameters(db_instance_id: String)
    "DescribeDBInstanceParameters" -> DescribeDBInstanceParametersOutput {
    0 "DBInstanceId" db_instance_id, 1 "ParamName" param_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceParametersOutput {
    pub total_count: Option<i64>,
    pub detail: Option<Vec<ParamInfo>>,
}
model! { DescribeDBInstanceParametersOutput {
    0 "TotalCount" total_count, 1 "Detail" detail
} }

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
    pub enum_value: Option<Vec<String>>,
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
    pub version_relation_set: Option<Vec<ParamVersionRelation>>,
    pub spec_relation_set: Option<Vec<ParamSpecRelation>>,
}
model! { ParamInfo {
    0 "ID" id, 1 "Name" name, 2 "ParamValueType" param_value_type, 3 "Unit" unit, 4 "DefaultValue" default_value,
    5 "CurrentValue" current_value, 6 "Max" max, 7 "EnumValue" enum_value, 8 "Min" min,
    9 "ParamDescriptionCH" param_description_ch, 10 "ParamDescriptionEN" param_description_en,
    11 "NeedReboot" need_reboot, 12 "ClassificationCN" classification_cn, 13 "ClassificationEN" classification_en,
    14 "SpecRelated" spec_related, 15 "Advanced" advanced, 16 "LastModifyTime" last_modify_time,
    17 "StandbyRelated" standby_related, 18 "VersionRelationSet" version_relation_set,
    19 "SpecRelationSet" spec_relation_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamVersionRelation {
    pub name: Option<String>,
    pub db_kernel_version: Option<String>,
    pub value: Option<String>,
    pub unit: Option<String>,
    pub max: Option<f64>,
    pub min: Option<f64>,
    pub enum_value: Option<Vec<String>>,
}
model! { ParamVersionRelation {
    0 "Name" name, 1 "DBKernelVersion" db_kernel_version, 2 "Value" value, 3 "Unit" unit, 4 "Max" max, 5 "Min" min,
    6 "EnumValue" enum_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamSpecRelation {
    pub name: Option<String>,
    pub memory: Option<String>,
    pub value: Option<String>,
    pub unit: Option<String>,
    pub max: Option<f64>,
    pub min: Option<f64>,
    pub enum_value: Option<Vec<String>>,
}
model! { ParamSpecRelation {
    0 "Name" name, 1 "Memory" memory, 2 "Value" value, 3 "Unit" unit, 4 "Max" max, 5 "Min" min, 6 "EnumValue" enum_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSLConfig {
    pub db_instance_id: String,
}
operation! { DescribeDBInstanceSSLConfig(db_instance_id: String)
    "DescribeDBInstanceSSLConfig" -> DescribeDBInstanceSSLConfigOutput {
    0 "DBInstanceId" db_instance_id
} }

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
    0 "SSLEnabled" ssl_enabled, 1 "CAUrl" ca_url, 2 "ConnectAddress" connect_address, 3 "CACert" ca_cert,
    4 "CAJKS" cajks, 5 "CAP7B" cap7b
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSecurityGroupsOutput {
    pub security_group_set: Option<Vec<SecurityGroup>>,
}
model! { DescribeDBInstanceSecurityGroupsOutput {
    0 "SecurityGroupSet" security_group_set
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
    pub security_group_description: Option<String>,
}
model! { SecurityGroup {
    0 "ProjectId" project_id, 1 "CreateTime" create_time, 2 "Inbound" inbound, 3 "Outbound" outbound,
    4 "SecurityGroupId" security_group_id, 5 "SecurityGroupName" security_group_name,
    6 "SecurityGroupDescription" security_group_description
} }

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
    0 "Action" action, 1 "CidrIp" cidr_ip, 2 "PortRange" port_range, 3 "IpProtocol" ip_protocol,
    4 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeDBInstances() "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "OrderBy" order_by: String,
    4 "OrderByType" order_by_type: String
} }
paged! { DescribeDBInstances: DBInstance = Offset "Offset", "DBInstanceSet" db_instance_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub total_count: Option<u64>,
    pub db_instance_set: Option<Vec<DBInstance>>,
}
model! { DescribeDBInstancesOutput {
    0 "TotalCount" total_count, 1 "DBInstanceSet" db_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxy {
    pub db_instance_id: String,
    pub proxy_group_id: Option<String>,
}
operation! { DescribeDBProxy(db_instance_id: String) "DescribeDBProxy" -> DescribeDBProxyOutput {
    0 "DBInstanceId" db_instance_id, 1 "ProxyGroupId" proxy_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyOutput {
    pub count: Option<i64>,
    pub proxy_infos: Option<Vec<ProxyGroupInfo>>,
}
model! { DescribeDBProxyOutput {
    0 "Count" count, 1 "ProxyInfos" proxy_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyGroupInfo {
    pub proxy_group_id: Option<String>,
    pub status: Option<String>,
    pub task_status: Option<String>,
    pub description: Option<String>,
    pub proxy_version: Option<String>,
    pub connection_pool_limit: Option<i64>,
    pub proxy_node_set: Option<Vec<ProxyNode>>,
    pub proxy_address_set: Option<Vec<ProxyAddress>>,
    pub create_time: Option<String>,
}
model! { ProxyGroupInfo {
    0 "ProxyGroupId" proxy_group_id, 1 "Status" status, 2 "TaskStatus" task_status, 3 "Description" description,
    4 "ProxyVersion" proxy_version, 5 "ConnectionPoolLimit" connection_pool_limit, 6 "ProxyNodeSet" proxy_node_set,
    7 "ProxyAddressSet" proxy_address_set, 8 "CreateTime" create_time
} }

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
    0 "ProxyNodeId" proxy_node_id, 1 "Zone" zone, 2 "Cpu" cpu, 3 "Mem" mem, 4 "Status" status, 5 "Connection" connection
} }

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
    pub routes: Option<Vec<ProxyRoute>>,
    pub connection_pool_limit: Option<u64>,
}
model! { ProxyAddress {
    0 "AddressId" address_id, 1 "Vip" vip, 2 "Vport" vport, 3 "VpcId" vpc_id, 4 "SubnetId" subnet_id,
    5 "Description" description, 6 "ConnectionPool" connection_pool, 7 "Routes" routes,
    8 "ConnectionPoolLimit" connection_pool_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyRoute {
    pub node_id: Option<String>,
    pub role: Option<String>,
    pub weight: Option<i64>,
    pub status: Option<String>,
}
model! { ProxyRoute {
    0 "NodeId" node_id, 1 "Role" role, 2 "Weight" weight, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxySpecs {
    pub db_instance_id: Option<String>,
}
operation! { DescribeDBProxySpecs() "DescribeDBProxySpecs" -> DescribeDBProxySpecsOutput {
    0 "DBInstanceId" db_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxySpecsOutput {
    pub spec_set: Option<Vec<ProxySpecItem>>,
    pub support_proxy: Option<bool>,
    pub available_zones: Option<Vec<String>>,
}
model! { DescribeDBProxySpecsOutput {
    0 "SpecSet" spec_set, 1 "SupportProxy" support_proxy, 2 "AvailableZones" available_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxySpecItem {
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub min_node_num: Option<u64>,
    pub max_node_num: Option<u64>,
}
model! { ProxySpecItem {
    0 "Cpu" cpu, 1 "Memory" memory, 2 "MinNodeNum" min_node_num, 3 "MaxNodeNum" max_node_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBVersions {
    pub storage_type: Option<String>,
}
operation! { DescribeDBVersions() "DescribeDBVersions" -> DescribeDBVersionsOutput {
    0 "StorageType" storage_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBVersionsOutput {
    pub version_set: Option<Vec<Version>>,
}
model! { DescribeDBVersionsOutput {
    0 "VersionSet" version_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Version {
    pub db_engine: Option<String>,
    pub db_version: Option<String>,
    pub db_major_version: Option<String>,
    pub db_kernel_version: Option<String>,
    pub supported_feature_names: Option<Vec<String>>,
    pub status: Option<String>,
    pub available_upgrade_target: Option<Vec<String>>,
}
model! { Version {
    0 "DBEngine" db_engine, 1 "DBVersion" db_version, 2 "DBMajorVersion" db_major_version,
    3 "DBKernelVersion" db_kernel_version, 4 "SupportedFeatureNames" supported_feature_names, 5 "Status" status,
    6 "AvailableUpgradeTarget" available_upgrade_target
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBXlogs {
    pub db_instance_id: String,
    pub start_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBXlogsOutput {
    pub total_count: Option<i64>,
    pub xlog_list: Option<Vec<Xlog>>,
}
model! { DescribeDBXlogsOutput {
    0 "TotalCount" total_count, 1 "XlogList" xlog_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Xlog {
    pub id: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub internal_addr: Option<String>,
    pub external_addr: Option<String>,
    pub size: Option<i64>,
}
model! { Xlog {
    0 "Id" id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "InternalAddr" internal_addr,
    4 "ExternalAddr" external_addr, 5 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseObjects {
    pub db_instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseObjectsOutput {
    pub object_set: Option<Vec<String>>,
    pub total_count: Option<u64>,
}
model! { DescribeDatabaseObjectsOutput {
    0 "ObjectSet" object_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    pub db_instance_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeDatabases(db_instance_id: String) "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "DBInstanceId" db_instance_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeDatabases: Database = Offset "Offset", "Databases" databases, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub items: Option<Vec<String>>,
    pub total_count: Option<u64>,
    pub databases: Option<Vec<Database>>,
}
model! { DescribeDatabasesOutput {
    0 "Items" items, 1 "TotalCount" total_count, 2 "Databases" databases
} }

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
    0 "DatabaseName" database_name, 1 "DatabaseOwner" database_owner, 2 "Encoding" encoding, 3 "Collate" collate,
    4 "Ctype" ctype, 5 "AllowConn" allow_conn, 6 "ConnLimit" conn_limit, 7 "Privileges" privileges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusters {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDedicatedClusters() "DescribeDedicatedClusters" -> DescribeDedicatedClustersOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClustersOutput {
    pub dedicated_cluster_set: Option<Vec<DedicatedCluster>>,
}
model! { DescribeDedicatedClustersOutput {
    0 "DedicatedClusterSet" dedicated_cluster_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedCluster {
    pub dedicated_cluster_id: Option<String>,
    pub name: Option<String>,
    pub zone: Option<String>,
    pub standby_dedicated_cluster_set: Option<Vec<String>>,
    pub instance_count: Option<i64>,
    pub cpu_total: Option<i64>,
    pub cpu_available: Option<i64>,
    pub mem_total: Option<i64>,
    pub mem_available: Option<i64>,
    pub disk_total: Option<i64>,
    pub disk_available: Option<i64>,
}
model! { DedicatedCluster {
    0 "DedicatedClusterId" dedicated_cluster_id, 1 "Name" name, 2 "Zone" zone,
    3 "StandbyDedicatedClusterSet" standby_dedicated_cluster_set, 4 "InstanceCount" instance_count,
    5 "CpuTotal" cpu_total, 6 "CpuAvailable" cpu_available, 7 "MemTotal" mem_total, 8 "MemAvailable" mem_available,
    9 "DiskTotal" disk_total, 10 "DiskAvailable" disk_available
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultParameters {
    pub db_major_version: String,
    pub db_engine: String,
}
operation! { DescribeDefaultParameters(db_major_version: String, db_engine: String)
    "DescribeDefaultParameters" -> DescribeDefaultParametersOutput {
    0 "DBMajorVersion" db_major_version, 1 "DBEngine" db_engine
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultParametersOutput {
    pub total_count: Option<i64>,
    pub param_info_set: Option<Vec<ParamInfo>>,
}
model! { DescribeDefaultParametersOutput {
    0 "TotalCount" total_count, 1 "ParamInfoSet" param_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionKeys {
    pub db_instance_id: String,
}
operation! { DescribeEncryptionKeys(db_instance_id: String) "DescribeEncryptionKeys" -> DescribeEncryptionKeysOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionKeysOutput {
    pub encryption_keys: Option<Vec<EncryptionKey>>,
}
model! { DescribeEncryptionKeysOutput {
    0 "EncryptionKeys" encryption_keys
} }

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
    0 "KeyId" key_id, 1 "KeyAlias" key_alias, 2 "DEKCipherTextBlob" dek_cipher_text_blob, 3 "IsEnabled" is_enabled,
    4 "KeyRegion" key_region, 5 "CreateTime" create_time, 6 "KMSClusterId" kms_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackups {
    pub min_finish_time: Option<String>,
    pub max_finish_time: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeLogBackups() "DescribeLogBackups" -> DescribeLogBackupsOutput {
    0 "MinFinishTime" min_finish_time: String, 1 "MaxFinishTime" max_finish_time: String,
    2 "Filters" filters: Vec<Filter>, 3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "OrderBy" order_by: String,
    6 "OrderByType" order_by_type: String
} }
paged! { DescribeLogBackups: LogBackup = Offset "Offset", "LogBackupSet" log_backup_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupsOutput {
    pub total_count: Option<u64>,
    pub log_backup_set: Option<Vec<LogBackup>>,
}
model! { DescribeLogBackupsOutput {
    0 "TotalCount" total_count, 1 "LogBackupSet" log_backup_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogBackup {
    pub db_instance_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub backup_method: Option<String>,
    pub backup_mode: Option<String>,
    pub state: Option<String>,
    pub size: Option<u64>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { LogBackup {
    0 "DBInstanceId" db_instance_id, 1 "Id" id, 2 "Name" name, 3 "BackupMethod" backup_method,
    4 "BackupMode" backup_mode, 5 "State" state, 6 "Size" size, 7 "StartTime" start_time, 8 "FinishTime" finish_time,
    9 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintainTimeWindow {
    pub db_instance_id: String,
}
operation! { DescribeMaintainTimeWindow(db_instance_id: String)
    "DescribeMaintainTimeWindow" -> DescribeMaintainTimeWindowOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintainTimeWindowOutput {
    pub db_instance_id: Option<String>,
    pub maintain_start_time: Option<String>,
    pub maintain_duration: Option<u64>,
    pub maintain_week_days: Option<Vec<String>>,
}
model! { DescribeMaintainTimeWindowOutput {
    0 "DBInstanceId" db_instance_id, 1 "MaintainStartTime" maintain_start_time, 2 "MaintainDuration" maintain_duration,
    3 "MaintainWeekDays" maintain_week_days
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
    pub total_count: Option<i64>,
    pub deals: Option<Vec<PgDeal>>,
}
model! { DescribeOrdersOutput {
    0 "TotalCount" total_count, 1 "Deals" deals
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PgDeal {
    pub deal_name: Option<String>,
    pub owner_uin: Option<String>,
    pub count: Option<i64>,
    pub pay_mode: Option<i64>,
    pub flow_id: Option<i64>,
    pub db_instance_id_set: Option<Vec<String>>,
}
model! { PgDeal {
    0 "DealName" deal_name, 1 "OwnerUin" owner_uin, 2 "Count" count, 3 "PayMode" pay_mode, 4 "FlowId" flow_id,
    5 "DBInstanceIdSet" db_instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplateAttributes {
    pub template_id: String,
}
operation! { DescribeParameterTemplateAttributes(template_id: String)
    "DescribeParameterTemplateAttributes" -> DescribeParameterTemplateAttributesOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplateAttributesOutput {
    pub template_id: Option<String>,
    pub total_count: Option<i64>,
    pub param_info_set: Option<Vec<ParamInfo>>,
    pub template_name: Option<String>,
    pub db_major_version: Option<String>,
    pub db_engine: Option<String>,
    pub template_description: Option<String>,
}
model! { DescribeParameterTemplateAttributesOutput {
    0 "TemplateId" template_id, 1 "TotalCount" total_count, 2 "ParamInfoSet" param_info_set,
    3 "TemplateName" template_name, 4 "DBMajorVersion" db_major_version, 5 "DBEngine" db_engine,
    6 "TemplateDescription" template_description
} }

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
    Offset "Offset", "ParameterTemplateSet" parameter_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplatesOutput {
    pub total_count: Option<i64>,
    pub parameter_template_set: Option<Vec<ParameterTemplate>>,
}
model! { DescribeParameterTemplatesOutput {
    0 "TotalCount" total_count, 1 "ParameterTemplateSet" parameter_template_set
} }

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
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "DBMajorVersion" db_major_version,
    3 "DBEngine" db_engine, 4 "TemplateDescription" template_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamsEvent {
    pub db_instance_id: String,
}
operation! { DescribeParamsEvent(db_instance_id: String) "DescribeParamsEvent" -> DescribeParamsEventOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamsEventOutput {
    pub total_count: Option<i64>,
    pub event_items: Option<Vec<EventItem>>,
}
model! { DescribeParamsEventOutput {
    0 "TotalCount" total_count, 1 "EventItems" event_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventItem {
    pub param_name: Option<String>,
    pub event_count: Option<i64>,
    pub event_detail: Option<Vec<EventInfo>>,
}
model! { EventItem {
    0 "ParamName" param_name, 1 "EventCount" event_count, 2 "EventDetail" event_detail
} }

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
    0 "ParamName" param_name, 1 "OldValue" old_value, 2 "NewValue" new_value, 3 "ModifyTime" modify_time,
    4 "EffectiveTime" effective_time, 5 "State" state, 6 "Operator" operator, 7 "EventLog" event_log
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductConfigOutput {
    pub spec_info_list: Option<Vec<SpecInfo>>,
}
model! { DescribeProductConfigOutput {
    0 "SpecInfoList" spec_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecInfo {
    pub region: Option<String>,
    pub zone: Option<String>,
    pub spec_item_info_list: Option<Vec<SpecItemInfo>>,
    pub support_kms_regions: Option<Vec<String>>,
}
model! { SpecInfo {
    0 "Region" region, 1 "Zone" zone, 2 "SpecItemInfoList" spec_item_info_list,
    3 "SupportKMSRegions" support_kms_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecItemInfo {
    pub spec_code: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub max_storage: Option<u64>,
    pub min_storage: Option<u64>,
    pub qps: Option<u64>,
    pub pid: Option<u64>,
    pub r#type: Option<String>,
    pub major_version: Option<String>,
    pub kernel_version: Option<String>,
    pub is_support_tde: Option<i64>,
}
model! { SpecItemInfo {
    0 "SpecCode" spec_code, 1 "Version" version, 2 "VersionName" version_name, 3 "Cpu" cpu, 4 "Memory" memory,
    5 "MaxStorage" max_storage, 6 "MinStorage" min_storage, 7 "Qps" qps, 8 "Pid" pid, 9 "Type" r#type,
    10 "MajorVersion" major_version, 11 "KernelVersion" kernel_version, 12 "IsSupportTDE" is_support_tde
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReadOnlyGroupsOutput {
    pub read_only_group_list: Option<Vec<ReadOnlyGroup>>,
}
model! { DescribeReadOnlyGroupsOutput {
    0 "ReadOnlyGroupList" read_only_group_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadOnlyGroup {
    pub read_only_group_id: Option<String>,
    pub read_only_group_name: Option<String>,
    pub project_id: Option<u64>,
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
    pub read_only_db_instance_list: Option<Vec<DBInstance>>,
    pub rebalance: Option<i64>,
    pub db_instance_net_info: Option<Vec<DBInstanceNetInfo>>,
    pub network_access_list: Option<Vec<NetworkAccess>>,
}
model! { ReadOnlyGroup {
    0 "ReadOnlyGroupId" read_only_group_id, 1 "ReadOnlyGroupName" read_only_group_name, 2 "ProjectId" project_id,
    3 "MasterDBInstanceId" master_db_instance_id, 4 "MinDelayEliminateReserve" min_delay_eliminate_reserve,
    5 "MaxReplayLatency" max_replay_latency, 6 "ReplayLatencyEliminate" replay_latency_eliminate,
    7 "MaxReplayLag" max_replay_lag, 8 "ReplayLagEliminate" replay_lag_eliminate, 9 "VpcId" vpc_id,
    10 "SubnetId" subnet_id, 11 "Region" region, 12 "Zone" zone, 13 "Status" status,
    14 "ReadOnlyDBInstanceList" read_only_db_instance_list, 15 "Rebalance" rebalance,
    16 "DBInstanceNetInfo" db_instance_net_info, 17 "NetworkAccessList" network_access_list
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
    pub region_id: Option<u64>,
    pub region_state: Option<String>,
    pub support_international: Option<u64>,
}
model! { RegionInfo {
    0 "Region" region, 1 "RegionName" region_name, 2 "RegionId" region_id, 3 "RegionState" region_state,
    4 "SupportInternational" support_international
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryAnalysis {
    pub db_instance_id: String,
    pub start_time: String,
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
    Offset "Offset", "Detail.AnalysisItems" detail.analysis_items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryAnalysisOutput {
    pub total_count: Option<i64>,
    pub detail: Option<Detail>,
}
model! { DescribeSlowQueryAnalysisOutput {
    0 "TotalCount" total_count, 1 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Detail {
    pub total_time: Option<f64>,
    pub total_call_num: Option<u64>,
    pub analysis_items: Option<Vec<AnalysisItems>>,
}
model! { Detail {
    0 "TotalTime" total_time, 1 "TotalCallNum" total_call_num, 2 "AnalysisItems" analysis_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalysisItems {
    pub database_name: Option<String>,
    pub user_name: Option<String>,
    pub normal_query: Option<String>,
    pub client_addr: Option<String>,
    pub call_num: Option<u64>,
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
    0 "DatabaseName" database_name, 1 "UserName" user_name, 2 "NormalQuery" normal_query, 3 "ClientAddr" client_addr,
    4 "CallNum" call_num, 5 "CallPercent" call_percent, 6 "CostTime" cost_time, 7 "CostPercent" cost_percent,
    8 "MinCostTime" min_cost_time, 9 "MaxCostTime" max_cost_time, 10 "AvgCostTime" avg_cost_time,
    11 "FirstTime" first_time, 12 "LastTime" last_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryList {
    pub db_instance_id: String,
    pub start_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryListOutput {
    pub total_count: Option<i64>,
    pub duration_analysis: Option<Vec<DurationAnalysis>>,
    pub raw_slow_query_list: Option<Vec<RawSlowQuery>>,
}
model! { DescribeSlowQueryListOutput {
    0 "TotalCount" total_count, 1 "DurationAnalysis" duration_analysis, 2 "RawSlowQueryList" raw_slow_query_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DurationAnalysis {
    pub time_segment: Option<String>,
    pub count: Option<i64>,
}
model! { DurationAnalysis {
    0 "TimeSegment" time_segment, 1 "Count" count
} }

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
    0 "RawQuery" raw_query, 1 "DatabaseName" database_name, 2 "Duration" duration, 3 "ClientAddr" client_addr,
    4 "UserName" user_name, 5 "SessionStartTime" session_start_time, 6 "ProcessId" process_id, 7 "SessionId" session_id,
    8 "VirtualTransactionId" virtual_transaction_id, 9 "SqlStateCode" sql_state_code,
    10 "ApplicationName" application_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub task_id: Option<u64>,
    pub db_instance_id: Option<String>,
    pub min_start_time: Option<String>,
    pub max_start_time: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "TaskId" task_id: u64, 1 "DBInstanceId" db_instance_id: String, 2 "MinStartTime" min_start_time: String,
    3 "MaxStartTime" max_start_time: String, 4 "Limit" limit: u64, 5 "Offset" offset: u64, 6 "OrderBy" order_by: String,
    7 "OrderByType" order_by_type: String
} }
paged! { DescribeTasks: TaskSet = Offset "Offset", "TaskSet" task_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub total_count: Option<u64>,
    pub task_set: Option<Vec<TaskSet>>,
}
model! { DescribeTasksOutput {
    0 "TotalCount" total_count, 1 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSet {
    pub task_id: Option<u64>,
    pub task_type: Option<String>,
    pub db_instance_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<String>,
    pub progress: Option<u64>,
    pub task_detail: Option<TaskDetail>,
}
model! { TaskSet {
    0 "TaskId" task_id, 1 "TaskType" task_type, 2 "DBInstanceId" db_instance_id, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "Status" status, 6 "Progress" progress, 7 "TaskDetail" task_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDetail {
    pub current_step: Option<String>,
    pub all_steps: Option<String>,
    pub input: Option<String>,
    pub output: Option<String>,
    pub switch_tag: Option<u64>,
    pub switch_time: Option<String>,
    pub message: Option<String>,
}
model! { TaskDetail {
    0 "CurrentStep" current_step, 1 "AllSteps" all_steps, 2 "Input" input, 3 "Output" output, 4 "SwitchTag" switch_tag,
    5 "SwitchTime" switch_time, 6 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub storage_type: Option<String>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "StorageType" storage_type: String
} }

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
    pub zone_id: Option<u64>,
    pub zone_state: Option<String>,
    pub zone_support_ipv6: Option<u64>,
    pub standby_zone_set: Option<Vec<String>>,
}
model! { ZoneInfo {
    0 "Zone" zone, 1 "ZoneName" zone_name, 2 "ZoneId" zone_id, 3 "ZoneState" zone_state,
    4 "ZoneSupportIpv6" zone_support_ipv6, 5 "StandbyZoneSet" standby_zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBInstance {
    pub db_instance_id: String,
}
operation! { DestroyDBInstance(db_instance_id: String) "DestroyDBInstance" -> Empty {
    0 "DBInstanceId" db_instance_id
} }

pub type DestroyDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBProxy {
    pub db_instance_id: String,
    pub proxy_group_id: Option<String>,
}
operation! { DestroyDBProxy(db_instance_id: String) "DestroyDBProxy" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ProxyGroupId" proxy_group_id: String
} }

pub type DestroyDBProxyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisIsolateDBInstances {
    pub db_instance_id_set: Vec<String>,
    pub period: Option<i64>,
    pub auto_voucher: Option<bool>,
    pub voucher_ids: Option<Vec<String>>,
}
operation! { DisIsolateDBInstances(db_instance_id_set: Vec<String>) "DisIsolateDBInstances" -> Empty {
    0 "DBInstanceIdSet" db_instance_id_set, 1 "Period" period: i64, 2 "AutoVoucher" auto_voucher: bool,
    3 "VoucherIds" voucher_ids: Vec<String>
} }

pub type DisIsolateDBInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDBInstances {
    pub zone: String,
    pub spec_code: String,
    pub storage: u64,
    pub instance_count: u64,
    pub period: u64,
    pub pid: Option<u64>,
    pub instance_charge_type: Option<String>,
    pub instance_type: Option<String>,
    pub db_engine: Option<String>,
    pub storage_type: Option<String>,
}

/// What [`InquiryPriceCreateDBInstances::new`] takes.
pub struct InquiryPriceCreateDBInstancesRequired {
    pub zone: String,
    pub spec_code: String,
    pub storage: u64,
    pub instance_count: u64,
    pub period: u64,
}
operation! { InquiryPriceCreateDBInstances{InquiryPriceCreateDBInstancesRequired: zone, spec_code, storage, instance_count, period}
    "InquiryPriceCreateDBInstances" -> InquiryPriceCreateDBInstancesOutput {
    0 "Zone" zone, 1 "SpecCode" spec_code, 2 "Storage" storage, 3 "InstanceCount" instance_count, 4 "Period" period,
    5 "Pid" pid: u64, 6 "InstanceChargeType" instance_charge_type: String, 7 "InstanceType" instance_type: String,
    8 "DBEngine" db_engine: String, 9 "StorageType" storage_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDBInstancesOutput {
    pub original_price: Option<u64>,
    pub price: Option<u64>,
    pub currency: Option<String>,
}
model! { InquiryPriceCreateDBInstancesOutput {
    0 "OriginalPrice" original_price, 1 "Price" price, 2 "Currency" currency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewDBInstance {
    pub db_instance_id: String,
    pub period: i64,
}
operation! { InquiryPriceRenewDBInstance(db_instance_id: String, period: i64)
    "InquiryPriceRenewDBInstance" -> InquiryPriceRenewDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "Period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewDBInstanceOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
    pub currency: Option<String>,
}
model! { InquiryPriceRenewDBInstanceOutput {
    0 "OriginalPrice" original_price, 1 "Price" price, 2 "Currency" currency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpgradeDBInstance {
    pub storage: i64,
    pub memory: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpgradeDBInstanceOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
    pub currency: Option<String>,
}
model! { InquiryPriceUpgradeDBInstanceOutput {
    0 "OriginalPrice" original_price, 1 "Price" price, 2 "Currency" currency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBInstances {
    pub db_instance_id_set: Vec<String>,
}
operation! { IsolateDBInstances(db_instance_id_set: Vec<String>) "IsolateDBInstances" -> Empty {
    0 "DBInstanceIdSet" db_instance_id_set
} }

pub type IsolateDBInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockAccount {
    pub db_instance_id: String,
    pub user_name: String,
}
operation! { LockAccount(db_instance_id: String, user_name: String) "LockAccount" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name
} }

pub type LockAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivileges {
    pub db_instance_id: String,
    pub user_name: String,
    pub modify_privilege_set: Vec<ModifyPrivilege>,
}
operation! { ModifyAccountPrivileges(db_instance_id: String, user_name: String, modify_privilege_set: Vec<ModifyPrivilege>)
    "ModifyAccountPrivileges" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name, 2 "ModifyPrivilegeSet" modify_privilege_set
} }

pub type ModifyAccountPrivilegesOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountRemark {
    pub db_instance_id: String,
    pub user_name: String,
    pub remark: String,
}
operation! { ModifyAccountRemark(db_instance_id: String, user_name: String, remark: String)
    "ModifyAccountRemark" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name, 2 "Remark" remark
} }

pub type ModifyAccountRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditService {
    pub instance_id: String,
    pub log_expire_day: u64,
    pub hot_log_expire_day: u64,
    pub audit_type: String,
    pub product: String,
}

/// What [`ModifyAuditService::new`] takes.
pub struct ModifyAuditServiceRequired {
    pub instance_id: String,
    pub log_expire_day: u64,
    pub hot_log_expire_day: u64,
    pub audit_type: String,
    pub product: String,
}
operation! { ModifyAuditService{ModifyAuditServiceRequired: instance_id, log_expire_day, hot_log_expire_day, audit_type, product}
    "ModifyAuditService" -> Empty {
    0 "InstanceId" instance_id, 1 "LogExpireDay" log_expire_day, 2 "HotLogExpireDay" hot_log_expire_day,
    3 "AuditType" audit_type, 4 "Product" product
} }

pub type ModifyAuditServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupDownloadRestriction {
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

pub type ModifyBackupDownloadRestrictionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPlan {
    pub db_instance_id: String,
    pub min_backup_start_time: Option<String>,
    pub max_backup_start_time: Option<String>,
    pub base_backup_retention_period: Option<u64>,
    pub backup_period: Option<Vec<String>>,
    pub log_backup_retention_period: Option<u64>,
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub backup_method: Option<String>,
}
operation! { ModifyBackupPlan(db_instance_id: String) "ModifyBackupPlan" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "MinBackupStartTime" min_backup_start_time: String,
    2 "MaxBackupStartTime" max_backup_start_time: String,
    3 "BaseBackupRetentionPeriod" base_backup_retention_period: u64, 4 "BackupPeriod" backup_period: Vec<String>,
    5 "LogBackupRetentionPeriod" log_backup_retention_period: u64, 6 "PlanId" plan_id: String,
    7 "PlanName" plan_name: String, 8 "BackupMethod" backup_method: String
} }

pub type ModifyBackupPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaseBackupExpireTime {
    pub db_instance_id: String,
    pub base_backup_id: String,
    pub new_expire_time: String,
}
operation! { ModifyBaseBackupExpireTime(db_instance_id: String, base_backup_id: String, new_expire_time: String)
    "ModifyBaseBackupExpireTime" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "BaseBackupId" base_backup_id, 2 "NewExpireTime" new_expire_time
} }

pub type ModifyBaseBackupExpireTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceChargeType {
    pub db_instance_id: String,
    pub instance_charge_type: String,
    pub period: i64,
    pub auto_renew_flag: Option<i64>,
    pub auto_voucher: Option<i64>,
}
operation! { ModifyDBInstanceChargeType(db_instance_id: String, instance_charge_type: String, period: i64)
    "ModifyDBInstanceChargeType" -> ModifyDBInstanceChargeTypeOutput {
    0 "DBInstanceId" db_instance_id, 1 "InstanceChargeType" instance_charge_type, 2 "Period" period,
    3 "AutoRenewFlag" auto_renew_flag: i64, 4 "AutoVoucher" auto_voucher: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceChargeTypeOutput {
    pub deal_name: Option<String>,
}
model! { ModifyDBInstanceChargeTypeOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDeletionProtection {
    pub db_instance_id: String,
    pub deletion_protection: bool,
}
operation! { ModifyDBInstanceDeletionProtection(db_instance_id: String, deletion_protection: bool)
    "ModifyDBInstanceDeletionProtection" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DeletionProtection" deletion_protection
} }

pub type ModifyDBInstanceDeletionProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDeployment {
    pub db_instance_id: String,
    pub db_node_set: Vec<DBNode>,
    pub switch_tag: i64,
    pub switch_start_time: Option<String>,
    pub switch_end_time: Option<String>,
}
operation! { ModifyDBInstanceDeployment(db_instance_id: String, db_node_set: Vec<DBNode>, switch_tag: i64)
    "ModifyDBInstanceDeployment" -> ModifyDBInstanceDeploymentOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBNodeSet" db_node_set, 2 "SwitchTag" switch_tag,
    3 "SwitchStartTime" switch_start_time: String, 4 "SwitchEndTime" switch_end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDeploymentOutput {
    pub task_id: Option<i64>,
}
model! { ModifyDBInstanceDeploymentOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceHAConfig {
    pub db_instance_id: String,
    pub sync_mode: String,
    pub max_standby_latency: u64,
    pub max_standby_lag: u64,
    pub max_sync_standby_latency: Option<u64>,
    pub max_sync_standby_lag: Option<u64>,
}
operation! { ModifyDBInstanceHAConfig(db_instance_id: String, sync_mode: String, max_standby_latency: u64, max_standby_lag: u64)
    "ModifyDBInstanceHAConfig" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "SyncMode" sync_mode, 2 "MaxStandbyLatency" max_standby_latency,
    3 "MaxStandbyLag" max_standby_lag, 4 "MaxSyncStandbyLatency" max_sync_standby_latency: u64,
    5 "MaxSyncStandbyLag" max_sync_standby_lag: u64
} }

pub type ModifyDBInstanceHAConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceName {
    pub db_instance_id: String,
    pub instance_name: String,
}
operation! { ModifyDBInstanceName(db_instance_id: String, instance_name: String) "ModifyDBInstanceName" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "InstanceName" instance_name
} }

pub type ModifyDBInstanceNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceParameters {
    pub db_instance_id: String,
    pub param_list: Vec<ParamEntry>,
}
operation! { ModifyDBInstanceParameters(db_instance_id: String, param_list: Vec<ParamEntry>)
    "ModifyDBInstanceParameters" -> ModifyDBInstanceParametersOutput {
    0 "DBInstanceId" db_instance_id, 1 "ParamList" param_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamEntry {
    pub name: Option<String>,
    pub expected_value: Option<String>,
}
input! { ParamEntry(name: String, expected_value: String) {
    0 "Name" name: String, 1 "ExpectedValue" expected_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceParametersOutput {
    pub task_id: Option<i64>,
}
model! { ModifyDBInstanceParametersOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceReadOnlyGroup {
    pub db_instance_id: String,
    pub read_only_group_id: String,
    pub new_read_only_group_id: String,
}
operation! { ModifyDBInstanceReadOnlyGroup(db_instance_id: String, read_only_group_id: String, new_read_only_group_id: String)
    "ModifyDBInstanceReadOnlyGroup" -> ModifyDBInstanceReadOnlyGroupOutput {
    0 "DBInstanceId" db_instance_id, 1 "ReadOnlyGroupId" read_only_group_id,
    2 "NewReadOnlyGroupId" new_read_only_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceReadOnlyGroupOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { ModifyDBInstanceReadOnlyGroupOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSSLConfig {
    pub db_instance_id: String,
    pub ssl_enabled: bool,
    pub connect_address: Option<String>,
}
operation! { ModifyDBInstanceSSLConfig(db_instance_id: String, ssl_enabled: bool)
    "ModifyDBInstanceSSLConfig" -> ModifyDBInstanceSSLConfigOutput {
    0 "DBInstanceId" db_instance_id, 1 "SSLEnabled" ssl_enabled, 2 "ConnectAddress" connect_address: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSSLConfigOutput {
    pub task_id: Option<i64>,
}
model! { ModifyDBInstanceSSLConfigOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    pub security_group_id_set: Vec<String>,
    pub db_instance_id: Option<String>,
    pub read_only_group_id: Option<String>,
}
operation! { ModifyDBInstanceSecurityGroups(security_group_id_set: Vec<String>)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "SecurityGroupIdSet" security_group_id_set, 1 "DBInstanceId" db_instance_id: String,
    2 "ReadOnlyGroupId" read_only_group_id: String
} }

pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpec {
    pub db_instance_id: String,
    pub memory: u64,
    pub storage: u64,
    pub auto_voucher: Option<u64>,
    pub voucher_ids: Option<Vec<String>>,
    pub activity_id: Option<u64>,
    pub switch_tag: Option<u64>,
    pub switch_start_time: Option<String>,
    pub switch_end_time: Option<String>,
    pub cpu: Option<u64>,
    pub sync_modify_params: Option<Vec<ParamEntry>>,
}
operation! { ModifyDBInstanceSpec(db_instance_id: String, memory: u64, storage: u64)
    "ModifyDBInstanceSpec" -> ModifyDBInstanceSpecOutput {
    0 "DBInstanceId" db_instance_id, 1 "Memory" memory, 2 "Storage" storage, 3 "AutoVoucher" auto_voucher: u64,
    4 "VoucherIds" voucher_ids: Vec<String>, 5 "ActivityId" activity_id: u64, 6 "SwitchTag" switch_tag: u64,
    7 "SwitchStartTime" switch_start_time: String, 8 "SwitchEndTime" switch_end_time: String, 9 "Cpu" cpu: u64,
    10 "SyncModifyParams" sync_modify_params: Vec<ParamEntry>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpecOutput {
    pub deal_name: Option<String>,
    pub bill_id: Option<String>,
}
model! { ModifyDBInstanceSpecOutput {
    0 "DealName" deal_name, 1 "BillId" bill_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstancesProject {
    pub db_instance_id_set: Vec<String>,
    pub project_id: String,
}
operation! { ModifyDBInstancesProject(db_instance_id_set: Vec<String>, project_id: String)
    "ModifyDBInstancesProject" -> ModifyDBInstancesProjectOutput {
    0 "DBInstanceIdSet" db_instance_id_set, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstancesProjectOutput {
    pub count: Option<i64>,
}
model! { ModifyDBInstancesProjectOutput {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxy {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyOutput {
    pub deal_name: Option<String>,
}
model! { ModifyDBProxyOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBProxyAddress {
    pub db_instance_id: String,
    pub address_id: String,
    pub proxy_group_id: Option<String>,
    pub description: Option<String>,
    pub connection_pool: Option<bool>,
}
operation! { ModifyDBProxyAddress(db_instance_id: String, address_id: String) "ModifyDBProxyAddress" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "AddressId" address_id, 2 "ProxyGroupId" proxy_group_id: String,
    3 "Description" description: String, 4 "ConnectionPool" connection_pool: bool
} }

pub type ModifyDBProxyAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseOwner {
    pub db_instance_id: String,
    pub database_name: String,
    pub database_owner: String,
}
operation! { ModifyDatabaseOwner(db_instance_id: String, database_name: String, database_owner: String)
    "ModifyDatabaseOwner" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DatabaseName" database_name, 2 "DatabaseOwner" database_owner
} }

pub type ModifyDatabaseOwnerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintainTimeWindow {
    pub db_instance_id: String,
    pub maintain_start_time: Option<String>,
    pub maintain_duration: Option<u64>,
    pub maintain_week_days: Option<Vec<String>>,
}
operation! { ModifyMaintainTimeWindow(db_instance_id: String) "ModifyMaintainTimeWindow" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "MaintainStartTime" maintain_start_time: String,
    2 "MaintainDuration" maintain_duration: u64, 3 "MaintainWeekDays" maintain_week_days: Vec<String>
} }

pub type ModifyMaintainTimeWindowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameterTemplate {
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

pub type ModifyParameterTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReadOnlyDBInstanceWeight {
    pub db_instance_id: String,
    pub read_only_group_id: String,
    pub weight: i64,
}
operation! { ModifyReadOnlyDBInstanceWeight(db_instance_id: String, read_only_group_id: String, weight: i64)
    "ModifyReadOnlyDBInstanceWeight" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ReadOnlyGroupId" read_only_group_id, 2 "Weight" weight
} }

pub type ModifyReadOnlyDBInstanceWeightOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReadOnlyGroupConfig {
    pub read_only_group_id: String,
    pub read_only_group_name: Option<String>,
    pub replay_lag_eliminate: Option<u64>,
    pub replay_latency_eliminate: Option<u64>,
    pub max_replay_latency: Option<u64>,
    pub max_replay_lag: Option<u64>,
    pub rebalance: Option<u64>,
    pub min_delay_eliminate_reserve: Option<u64>,
}
operation! { ModifyReadOnlyGroupConfig(read_only_group_id: String) "ModifyReadOnlyGroupConfig" -> Empty {
    0 "ReadOnlyGroupId" read_only_group_id, 1 "ReadOnlyGroupName" read_only_group_name: String,
    2 "ReplayLagEliminate" replay_lag_eliminate: u64, 3 "ReplayLatencyEliminate" replay_latency_eliminate: u64,
    4 "MaxReplayLatency" max_replay_latency: u64, 5 "MaxReplayLag" max_replay_lag: u64, 6 "Rebalance" rebalance: u64,
    7 "MinDelayEliminateReserve" min_delay_eliminate_reserve: u64
} }

pub type ModifyReadOnlyGroupConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySwitchTimePeriod {
    pub db_instance_id: String,
    pub switch_tag: u64,
}
operation! { ModifySwitchTimePeriod(db_instance_id: String, switch_tag: u64) "ModifySwitchTimePeriod" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "SwitchTag" switch_tag
} }

pub type ModifySwitchTimePeriodOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAccountCAM {
    pub db_instance_id: String,
    pub user_name: String,
}
operation! { OpenAccountCAM(db_instance_id: String, user_name: String) "OpenAccountCAM" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name
} }

pub type OpenAccountCAMOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAuditService {
    pub instance_id: String,
    pub log_expire_day: u64,
    pub hot_log_expire_day: u64,
    pub audit_type: String,
    pub product: String,
}

/// What [`OpenAuditService::new`] takes.
pub struct OpenAuditServiceRequired {
    pub instance_id: String,
    pub log_expire_day: u64,
    pub hot_log_expire_day: u64,
    pub audit_type: String,
    pub product: String,
}
operation! { OpenAuditService{OpenAuditServiceRequired: instance_id, log_expire_day, hot_log_expire_day, audit_type, product}
    "OpenAuditService" -> Empty {
    0 "InstanceId" instance_id, 1 "LogExpireDay" log_expire_day, 2 "HotLogExpireDay" hot_log_expire_day,
    3 "AuditType" audit_type, 4 "Product" product
} }

pub type OpenAuditServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDBExtranetAccess {
    pub db_instance_id: String,
    pub is_ipv6: Option<i64>,
}
operation! { OpenDBExtranetAccess(db_instance_id: String) "OpenDBExtranetAccess" -> OpenDBExtranetAccessOutput {
    0 "DBInstanceId" db_instance_id, 1 "IsIpv6" is_ipv6: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDBExtranetAccessOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { OpenDBExtranetAccessOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebalanceReadOnlyGroup {
    pub read_only_group_id: String,
}
operation! { RebalanceReadOnlyGroup(read_only_group_id: String) "RebalanceReadOnlyGroup" -> Empty {
    0 "ReadOnlyGroupId" read_only_group_id
} }

pub type RebalanceReadOnlyGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAccountPassword {
    pub db_instance_id: String,
    pub user_name: String,
}
operation! { RefreshAccountPassword(db_instance_id: String, user_name: String) "RefreshAccountPassword" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name
} }

pub type RefreshAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReloadBalanceDBProxyNode {
    pub db_instance_id: String,
    pub proxy_group_id: Option<String>,
    pub address_id: Option<String>,
}
operation! { ReloadBalanceDBProxyNode(db_instance_id: String) "ReloadBalanceDBProxyNode" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ProxyGroupId" proxy_group_id: String, 2 "AddressId" address_id: String
} }

pub type ReloadBalanceDBProxyNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDBInstanceFromReadOnlyGroup {
    pub db_instance_id: String,
    pub read_only_group_id: String,
}
operation! { RemoveDBInstanceFromReadOnlyGroup(db_instance_id: String, read_only_group_id: String)
    "RemoveDBInstanceFromReadOnlyGroup" -> RemoveDBInstanceFromReadOnlyGroupOutput {
    0 "DBInstanceId" db_instance_id, 1 "ReadOnlyGroupId" read_only_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDBInstanceFromReadOnlyGroupOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { RemoveDBInstanceFromReadOnlyGroupOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub db_instance_id: String,
    pub period: i64,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
}
operation! { RenewInstance(db_instance_id: String, period: i64) "RenewInstance" -> RenewInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "Period" period, 2 "AutoVoucher" auto_voucher: i64,
    3 "VoucherIds" voucher_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub deal_name: Option<String>,
}
model! { RenewInstanceOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    pub db_instance_id: String,
    pub user_name: String,
    pub password: Secret,
}
operation! { ResetAccountPassword(db_instance_id: String, user_name: String, password: Secret)
    "ResetAccountPassword" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name, 2 "Password" password
} }

pub type ResetAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstance {
    pub db_instance_id: String,
}
operation! { RestartDBInstance(db_instance_id: String) "RestartDBInstance" -> RestartDBInstanceOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstanceOutput {
    pub flow_id: Option<i64>,
    pub task_id: Option<i64>,
}
model! { RestartDBInstanceOutput {
    0 "FlowId" flow_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDBInstanceObjects {
    pub db_instance_id: String,
    pub restore_objects: Vec<String>,
    pub backup_set_id: Option<String>,
    pub restore_target_time: Option<String>,
}
operation! { RestoreDBInstanceObjects(db_instance_id: String, restore_objects: Vec<String>)
    "RestoreDBInstanceObjects" -> RestoreDBInstanceObjectsOutput {
    0 "DBInstanceId" db_instance_id, 1 "RestoreObjects" restore_objects, 2 "BackupSetId" backup_set_id: String,
    3 "RestoreTargetTime" restore_target_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDBInstanceObjectsOutput {
    pub task_id: Option<i64>,
}
model! { RestoreDBInstanceObjectsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoRenewFlag {
    pub db_instance_id_set: Vec<String>,
    pub auto_renew_flag: i64,
}
operation! { SetAutoRenewFlag(db_instance_id_set: Vec<String>, auto_renew_flag: i64)
    "SetAutoRenewFlag" -> SetAutoRenewFlagOutput {
    0 "DBInstanceIdSet" db_instance_id_set, 1 "AutoRenewFlag" auto_renew_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoRenewFlagOutput {
    pub count: Option<i64>,
}
model! { SetAutoRenewFlagOutput {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstancePrimary {
    pub db_instance_id: String,
    pub force: Option<bool>,
    pub switch_tag: Option<u64>,
    pub switch_start_time: Option<String>,
    pub switch_end_time: Option<String>,
}
operation! { SwitchDBInstancePrimary(db_instance_id: String)
    "SwitchDBInstancePrimary" -> SwitchDBInstancePrimaryOutput {
    0 "DBInstanceId" db_instance_id, 1 "Force" force: bool, 2 "SwitchTag" switch_tag: u64,
    3 "SwitchStartTime" switch_start_time: String, 4 "SwitchEndTime" switch_end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstancePrimaryOutput {
    pub task_id: Option<i64>,
}
model! { SwitchDBInstancePrimaryOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockAccount {
    pub db_instance_id: String,
    pub user_name: String,
}
operation! { UnlockAccount(db_instance_id: String, user_name: String) "UnlockAccount" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "UserName" user_name
} }

pub type UnlockAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersion {
    pub db_instance_id: String,
    pub target_db_kernel_version: String,
    pub switch_tag: Option<u64>,
    pub switch_start_time: Option<String>,
    pub switch_end_time: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { UpgradeDBInstanceKernelVersion(db_instance_id: String, target_db_kernel_version: String)
    "UpgradeDBInstanceKernelVersion" -> UpgradeDBInstanceKernelVersionOutput {
    0 "DBInstanceId" db_instance_id, 1 "TargetDBKernelVersion" target_db_kernel_version, 2 "SwitchTag" switch_tag: u64,
    3 "SwitchStartTime" switch_start_time: String, 4 "SwitchEndTime" switch_end_time: String, 5 "DryRun" dry_run: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersionOutput {
    pub task_id: Option<i64>,
}
model! { UpgradeDBInstanceKernelVersionOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersion {
    pub db_instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersionOutput {
    pub task_id: Option<i64>,
}
model! { UpgradeDBInstanceMajorVersionOutput {
    0 "TaskId" task_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const ACCOUNT_NOT_EXIST: &str = "AccountNotExist";
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const DB_ERROR: &str = "DBError";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ALLOCATE_QUOTAS_ERROR: &str = "FailedOperation.AllocateQuotasError";
    pub const FAILED_OPERATION_BASE_NETWORK_ACCESS_ERROR: &str = "FailedOperation.BaseNetworkAccessError";
    pub const FAILED_OPERATION_CMQ_RESPONSE_ERROR: &str = "FailedOperation.CMQResponseError";
    pub const FAILED_OPERATION_CAM_AUTH_FAILED: &str = "FailedOperation.CamAuthFailed";
    pub const FAILED_OPERATION_CAM_CHECK_RESOURCE_ERROR: &str = "FailedOperation.CamCheckResourceError";
    pub const FAILED_OPERATION_CAM_CHECK_RESOURCE_FAILED: &str = "FailedOperation.CamCheckResourceFailed";
    pub const FAILED_OPERATION_CAM_SIG_AND_AUTH_ERROR: &str = "FailedOperation.CamSigAndAuthError";
    pub const FAILED_OPERATION_CDB_CGW_CONNECT_ERROR: &str = "FailedOperation.CdbCgwConnectError";
    pub const FAILED_OPERATION_CHECK_ACCOUNT_CAM_CLOSE_ERROR: &str = "FailedOperation.CheckAccountCAMCloseError";
    pub const FAILED_OPERATION_CHECK_ACCOUNT_CAM_OPEN_ERROR: &str = "FailedOperation.CheckAccountCAMOpenError";
    pub const FAILED_OPERATION_CREATE_BASIC_NETWORK_DENIED_ERROR: &str =
        "FailedOperation.CreateBasicNetworkDeniedError";
    pub const FAILED_OPERATION_CREATE_ORDER_FAILED: &str = "FailedOperation.CreateOrderFailed";
    pub const FAILED_OPERATION_DB_ERROR: &str = "FailedOperation.DBError";
    pub const FAILED_OPERATION_DATABASE_ACCESS_ERROR: &str = "FailedOperation.DatabaseAccessError";
    pub const FAILED_OPERATION_DATABASE_AFFECTED_ERROR: &str = "FailedOperation.DatabaseAffectedError";
    pub const FAILED_OPERATION_DELETE_ALL_ROUTE: &str = "FailedOperation.DeleteAllRoute";
    pub const FAILED_OPERATION_DELETE_RESOURCE_PROJECT_TAG_ERROR: &str =
        "FailedOperation.DeleteResourceProjectTagError";
    pub const FAILED_OPERATION_DELETE_RESOURCES_TO_TAG_ERROR: &str = "FailedOperation.DeleteResourcesToTagError";
    pub const FAILED_OPERATION_ES_CONNECT_ERROR: &str = "FailedOperation.ESConnectError";
    pub const FAILED_OPERATION_ES_QUERY_ERROR: &str = "FailedOperation.ESQueryError";
    pub const FAILED_OPERATION_FAILED_OPERATION_ERROR: &str = "FailedOperation.FailedOperationError";
    pub const FAILED_OPERATION_FLOW_CREATE_ERROR: &str = "FailedOperation.FlowCreateError";
    pub const FAILED_OPERATION_GET_INSTANCE_BY_RESOURCE_ID_ERROR: &str = "FailedOperation.GetInstanceByResourceIdError";
    pub const FAILED_OPERATION_GET_PURCHASE_RECORD_FAILED: &str = "FailedOperation.GetPurchaseRecordFailed";
    pub const FAILED_OPERATION_GET_SUBNET_ERROR: &str = "FailedOperation.GetSubnetError";
    pub const FAILED_OPERATION_GET_VPC_INFO_ERROR: &str = "FailedOperation.GetVpcInfoError";
    pub const FAILED_OPERATION_ILLEGAL_RO_INSTANCE_NUM: &str = "FailedOperation.IllegalROInstanceNum";
    pub const FAILED_OPERATION_INVALID_ACCOUNT_STATUS: &str = "FailedOperation.InvalidAccountStatus";
    pub const FAILED_OPERATION_INVALID_TRADE_OPERATE: &str = "FailedOperation.InvalidTradeOperate";
    pub const FAILED_OPERATION_LIMIT_OPERATION: &str = "FailedOperation.LimitOperation";
    pub const FAILED_OPERATION_MASTER_INSTANCE_QUERY_ERROR: &str = "FailedOperation.MasterInstanceQueryError";
    pub const FAILED_OPERATION_MODIFY_RO_GROUP_ERROR: &str = "FailedOperation.ModifyROGroupError";
    pub const FAILED_OPERATION_MODIFY_RESOURCE_ERROR: &str = "FailedOperation.ModifyResourceError";
    pub const FAILED_OPERATION_NETWORK_NUM_LIMIT_ERROR: &str = "FailedOperation.NetworkNumLimitError";
    pub const FAILED_OPERATION_NO_AVAILABLE_STANDBY: &str = "FailedOperation.NoAvailableStandby";
    pub const FAILED_OPERATION_OPERATE_FREQUENCY_LIMITED_ERROR: &str = "FailedOperation.OperateFrequencyLimitedError";
    pub const FAILED_OPERATION_OSS_ACCESS_ERROR: &str = "FailedOperation.OssAccessError";
    pub const FAILED_OPERATION_OSS_OPERATION_FAILED: &str = "FailedOperation.OssOperationFailed";
    pub const FAILED_OPERATION_PAY_ORDER_FAILED: &str = "FailedOperation.PayOrderFailed";
    pub const FAILED_OPERATION_POST_PAID_UNBLOCK_ERROR: &str = "FailedOperation.PostPaidUnblockError";
    pub const FAILED_OPERATION_PRE_CHECK_ERROR: &str = "FailedOperation.PreCheckError";
    pub const FAILED_OPERATION_PRESIGNED_URL_GET_ERROR: &str = "FailedOperation.PresignedURLGetError";
    pub const FAILED_OPERATION_QUERY_DEAL_FAILED: &str = "FailedOperation.QueryDealFailed";
    pub const FAILED_OPERATION_QUERY_INSTANCE_BATCH_ERROR: &str = "FailedOperation.QueryInstanceBatchError";
    pub const FAILED_OPERATION_QUERY_PRICE_FAILED: &str = "FailedOperation.QueryPriceFailed";
    pub const FAILED_OPERATION_QUERY_SPEC_BY_SPEC_CODE_ERROR: &str = "FailedOperation.QuerySpecBySpecCodeError";
    pub const FAILED_OPERATION_QUERY_SPEC_ERROR: &str = "FailedOperation.QuerySpecError";
    pub const FAILED_OPERATION_QUERY_TRADE_STATUS_ERROR: &str = "FailedOperation.QueryTradeStatusError";
    pub const FAILED_OPERATION_QUERY_VPC_FAILED: &str = "FailedOperation.QueryVpcFailed";
    pub const FAILED_OPERATION_QUERY_VPC_FALIED: &str = "FailedOperation.QueryVpcFalied";
    pub const FAILED_OPERATION_RO_GROUP_CANNOT_BE_DELETED_ERROR: &str = "FailedOperation.ROGroupCannotBeDeletedError";
    pub const FAILED_OPERATION_RO_GROUP_MASTER_INSTANCE_NOT_RIGHT: &str =
        "FailedOperation.ROGroupMasterInstanceNotRight";
    pub const FAILED_OPERATION_RO_GROUP_NOT_FOUND_ERROR: &str = "FailedOperation.ROGroupNotFoundError";
    pub const FAILED_OPERATION_RO_GROUP_NUM_EXCEED_ERROR: &str = "FailedOperation.ROGroupNumExceedError";
    pub const FAILED_OPERATION_RO_INSTANCE_HAS_IN_RO_GROUP_ERROR: &str = "FailedOperation.ROInstanceHasInROGroupError";
    pub const FAILED_OPERATION_SERVERLESS_NOT_SUPPORTED_ERROR: &str = "FailedOperation.ServerlessNotSupportedError";
    pub const FAILED_OPERATION_SERVICE_ACCESS_ERROR: &str = "FailedOperation.ServiceAccessError";
    pub const FAILED_OPERATION_SET_AUTO_RENEW_FLAG_ERROR: &str = "FailedOperation.SetAutoRenewFlagError";
    pub const FAILED_OPERATION_STORAGE_MEMORY_CHECK_ERROR: &str = "FailedOperation.StorageMemoryCheckError";
    pub const FAILED_OPERATION_STORE_PATH_SPLIT_ERROR: &str = "FailedOperation.StorePathSplitError";
    pub const FAILED_OPERATION_TRADE_ACCESS_ERROR: &str = "FailedOperation.TradeAccessError";
    pub const FAILED_OPERATION_TRADE_CREATE_ERROR: &str = "FailedOperation.TradeCreateError";
    pub const FAILED_OPERATION_TRADE_PAY_ORDERS_ERROR: &str = "FailedOperation.TradePayOrdersError";
    pub const FAILED_OPERATION_TRADE_QUERY_ORDER_ERROR: &str = "FailedOperation.TradeQueryOrderError";
    pub const FAILED_OPERATION_TRADE_QUERY_PRICE_ERROR: &str = "FailedOperation.TradeQueryPriceError";
    pub const FAILED_OPERATION_UPDATE_RESOURCE_PROJECT_TAG_VALUE_ERROR: &str =
        "FailedOperation.UpdateResourceProjectTagValueError";
    pub const FAILED_OPERATION_VPC_RESET_SERVICE_ERROR: &str = "FailedOperation.VPCResetServiceError";
    pub const FAILED_OPERATION_VPC_UPDATE_ROUTE_ERROR: &str = "FailedOperation.VPCUpdateRouteError";
    pub const FAILED_OPERATION_WHITELIST_CONNECT_ERROR: &str = "FailedOperation.WhitelistConnectError";
    pub const FLOW_ERROR: &str = "FlowError";
    pub const INSTANCE_NOT_EXIST: &str = "InstanceNotExist";
    pub const INTERFACE_NAME_NOT_FOUND: &str = "InterfaceNameNotFound";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CGW_ERROR: &str = "InternalError.CgwError";
    pub const INTERNAL_ERROR_CNS_ERROR: &str = "InternalError.CnsError";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DBError";
    pub const INTERNAL_ERROR_DFW_ERROR: &str = "InternalError.DfwError";
    pub const INTERNAL_ERROR_FLOW_ERROR: &str = "InternalError.FlowError";
    pub const INTERNAL_ERROR_HTTP_ERROR: &str = "InternalError.HttpError";
    pub const INTERNAL_ERROR_INSTANCE_DATA_ERROR: &str = "InternalError.InstanceDataError";
    pub const INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR: &str = "InternalError.InternalHttpServerError";
    pub const INTERNAL_ERROR_JSON_PARSE_ERROR: &str = "InternalError.JsonParseError";
    pub const INTERNAL_ERROR_LIST_INSTANCES_ERROR: &str = "InternalError.ListInstancesError";
    pub const INTERNAL_ERROR_MARSHAL_ERROR: &str = "InternalError.MarshalError";
    pub const INTERNAL_ERROR_SYSTEM_ERROR: &str = "InternalError.SystemError";
    pub const INTERNAL_ERROR_TRANSACTIO_BEGIN_ERROR: &str = "InternalError.TransactioBeginError";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INTERNAL_ERROR_VPC_ERROR: &str = "InternalError.VpcError";
    pub const INVALID_ACCOUNT_PASSWORD: &str = "InvalidAccountPassword";
    pub const INVALID_ACCOUNT_STATUS: &str = "InvalidAccountStatus";
    pub const INVALID_INSTANCE_STATUS: &str = "InvalidInstanceStatus";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_EXCEPTION_PARAM: &str = "InvalidParameter.ExceptionParam";
    pub const INVALID_PARAMETER_ILLEGAL_INPUT_PARAMETER: &str = "InvalidParameter.IllegalInputParameter";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_ERROR: &str = "InvalidParameter.InvalidParameterError";
    pub const INVALID_PARAMETER_PARAMETER_CHECK_ERROR: &str = "InvalidParameter.ParameterCheckError";
    pub const INVALID_PARAMETER_PARAMETERS_NOT_SET: &str = "InvalidParameter.ParametersNotSet";
    pub const INVALID_PARAMETER_TRADE_ACCESS_DENIED_ERROR: &str = "InvalidParameter.TradeAccessDeniedError";
    pub const INVALID_PARAMETER_VPC_NOT_FOUND_ERROR: &str = "InvalidParameter.VpcNotFoundError";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_EXIST: &str = "InvalidParameterValue.AccountExist";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST: &str = "InvalidParameterValue.AccountNotExist";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST_ERROR: &str = "InvalidParameterValue.AccountNotExistError";
    pub const INVALID_PARAMETER_VALUE_BAD_SPEC: &str = "InvalidParameterValue.BadSpec";
    pub const INVALID_PARAMETER_VALUE_BIZ_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.BizInvalidParameterValueError";
    pub const INVALID_PARAMETER_VALUE_CHARSET_NOT_FOUND_ERROR: &str = "InvalidParameterValue.CharsetNotFoundError";
    pub const INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR: &str = "InvalidParameterValue.DataConvertError";
    pub const INVALID_PARAMETER_VALUE_DECRYPT_PASSWORD_FAILED: &str = "InvalidParameterValue.DecryptPasswordFailed";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_CHARGE_TYPE: &str = "InvalidParameterValue.IllegalChargeType";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_CHARGE_TYPE: &str =
        "InvalidParameterValue.IllegalInstanceChargeType";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_PROJECT_ID: &str = "InvalidParameterValue.IllegalProjectId";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_REGION: &str = "InvalidParameterValue.IllegalRegion";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_ZONE: &str = "InvalidParameterValue.IllegalZone";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST: &str = "InvalidParameterValue.InstanceNotExist";
    pub const INVALID_PARAMETER_VALUE_INTERFACE_NAME_NOT_FOUND: &str = "InvalidParameterValue.InterfaceNameNotFound";
    pub const INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_ERROR: &str = "InvalidParameterValue.InvalidAccountError";
    pub const INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_FORMAT: &str = "InvalidParameterValue.InvalidAccountFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME: &str = "InvalidParameterValue.InvalidAccountName";
    pub const INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_ERROR: &str =
        "InvalidParameterValue.InvalidAccountNameError";
    pub const INVALID_PARAMETER_VALUE_INVALID_ACCOUNT_NAME_FORMAT_ERROR: &str =
        "InvalidParameterValue.InvalidAccountNameFormatError";
    pub const INVALID_PARAMETER_VALUE_INVALID_CHARSET: &str = "InvalidParameterValue.InvalidCharset";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATABASE_NAME_FORMAT_ERROR: &str =
        "InvalidParameterValue.InvalidDatabaseNameFormatError";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATABASE_OBJECT_NAME: &str =
        "InvalidParameterValue.InvalidDatabaseObjectName";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_NUM: &str = "InvalidParameterValue.InvalidInstanceNum";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_VOLUME: &str = "InvalidParameterValue.InvalidInstanceVolume";
    pub const INVALID_PARAMETER_VALUE_INVALID_ORDER_NUM: &str = "InvalidParameterValue.InvalidOrderNum";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.InvalidParameterValueError";
    pub const INVALID_PARAMETER_VALUE_INVALID_PASSWORD_FORMAT: &str = "InvalidParameterValue.InvalidPasswordFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_PASSWORD_LENGTH_ERROR: &str =
        "InvalidParameterValue.InvalidPasswordLengthError";
    pub const INVALID_PARAMETER_VALUE_INVALID_PASSWORD_VALUE_ERROR: &str =
        "InvalidParameterValue.InvalidPasswordValueError";
    pub const INVALID_PARAMETER_VALUE_INVALID_PID: &str = "InvalidParameterValue.InvalidPid";
    pub const INVALID_PARAMETER_VALUE_INVALID_READ_ONLY_GROUP_STATUS: &str =
        "InvalidParameterValue.InvalidReadOnlyGroupStatus";
    pub const INVALID_PARAMETER_VALUE_INVALID_REGION_ID_ERROR: &str = "InvalidParameterValue.InvalidRegionIdError";
    pub const INVALID_PARAMETER_VALUE_INVALID_ZONE_ID_ERROR: &str = "InvalidParameterValue.InvalidZoneIdError";
    pub const INVALID_PARAMETER_VALUE_NULL_DEAL_NAMES: &str = "InvalidParameterValue.NullDealNames";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_CHARACTER_ERROR: &str = "InvalidParameterValue.ParameterCharacterError";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_CHARACTER_LIMIT_ERROR: &str =
        "InvalidParameterValue.ParameterCharacterLimitError";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_HANDLE_ERROR: &str = "InvalidParameterValue.ParameterHandleError";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_LENGTH_LIMIT_ERROR: &str =
        "InvalidParameterValue.ParameterLengthLimitError";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_OUT_OF_RANGE: &str = "InvalidParameterValue.ParameterOutOfRange";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_OUT_RANGE_ERROR: &str = "InvalidParameterValue.ParameterOutRangeError";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_VALUE_EXCEED_ERROR: &str =
        "InvalidParameterValue.ParameterValueExceedError";
    pub const INVALID_PARAMETER_VALUE_READ_ONLY_GROUP_NOT_EXIST: &str = "InvalidParameterValue.ReadOnlyGroupNotExist";
    pub const INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORTED: &str = "InvalidParameterValue.RegionNotSupported";
    pub const INVALID_PARAMETER_VALUE_SPEC_NOT_RECOGNIZED_ERROR: &str = "InvalidParameterValue.SpecNotRecognizedError";
    pub const INVALID_PARAMETER_VALUE_STRUCT_PARSE_FAILED: &str = "InvalidParameterValue.StructParseFailed";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_REGION_ERROR: &str = "InvalidParameterValue.UnsupportedRegionError";
    pub const INVALID_PID: &str = "InvalidPid";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_OPERATION: &str = "LimitOperation";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED_ACCOUNT_OPERATION_DENIED: &str = "OperationDenied.AccountOperationDenied";
    pub const OPERATION_DENIED_AUDIT_FILE_OVER_QUOTA_ERROR: &str = "OperationDenied.AuditFileOverQuotaError";
    pub const OPERATION_DENIED_CAM_DENIED_ERROR: &str = "OperationDenied.CamDeniedError";
    pub const OPERATION_DENIED_DTS_INSTANCE_STATUS_ERROR: &str = "OperationDenied.DTSInstanceStatusError";
    pub const OPERATION_DENIED_DELETE_RUNNING_BACKUP_TASK_ERR: &str = "OperationDenied.DeleteRunningBackupTaskErr";
    pub const OPERATION_DENIED_INSTANCE_ACCESS_DENIED_ERROR: &str = "OperationDenied.InstanceAccessDeniedError";
    pub const OPERATION_DENIED_INSTANCE_IPV6_NOT_SUPPORTED_ERROR: &str =
        "OperationDenied.InstanceIpv6NotSupportedError";
    pub const OPERATION_DENIED_INSTANCE_STATUS_DENIED_ERROR: &str = "OperationDenied.InstanceStatusDeniedError";
    pub const OPERATION_DENIED_INSTANCE_STATUS_LIMIT_ERROR: &str = "OperationDenied.InstanceStatusLimitError";
    pub const OPERATION_DENIED_INSTANCE_STATUS_LIMIT_OP_ERROR: &str = "OperationDenied.InstanceStatusLimitOpError";
    pub const OPERATION_DENIED_INSTANCE_TYPE_DENIED: &str = "OperationDenied.InstanceTypeDenied";
    pub const OPERATION_DENIED_INSUFFICIENT_BALANCE_ERROR: &str = "OperationDenied.InsufficientBalanceError";
    pub const OPERATION_DENIED_INTERNAL_TRADE_ERROR_ERR: &str = "OperationDenied.InternalTradeErrorErr";
    pub const OPERATION_DENIED_KERNEL_VERSION_ERROR: &str = "OperationDenied.KernelVersionError";
    pub const OPERATION_DENIED_PAY_MODE_ERROR: &str = "OperationDenied.PayModeError";
    pub const OPERATION_DENIED_POST_PAID_PAY_MODE_ERROR: &str = "OperationDenied.PostPaidPayModeError";
    pub const OPERATION_DENIED_RO_GROUP_STATUS_ERROR: &str = "OperationDenied.ROGroupStatusError";
    pub const OPERATION_DENIED_RO_INSTANCE_IPV6_NOT_SUPPORTED_ERROR: &str =
        "OperationDenied.ROInstanceIpv6NotSupportedError";
    pub const OPERATION_DENIED_RO_INSTANCE_STATUS_LIMIT_OP_ERROR: &str = "OperationDenied.ROInstanceStatusLimitOpError";
    pub const OPERATION_DENIED_RESOURCE_NOT_FOUND_ERROR: &str = "OperationDenied.ResourceNotFoundError";
    pub const OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR: &str = "OperationDenied.ResourceNotFundError";
    pub const OPERATION_DENIED_RO_INSTANCE_COUNT_EXEED_ERROR: &str = "OperationDenied.RoInstanceCountExeedError";
    pub const OPERATION_DENIED_TRADE_PERMISSION_ERROR: &str = "OperationDenied.TradePermissionError";
    pub const OPERATION_DENIED_USER_NOT_AUTHENTICATED_ERROR: &str = "OperationDenied.UserNotAuthenticatedError";
    pub const OPERATION_DENIED_USER_NOT_IN_WHITE_LIST_ERROR: &str = "OperationDenied.UserNotInWhiteListError";
    pub const OPERATION_DENIED_VPC_DENIED_ERROR: &str = "OperationDenied.VpcDeniedError";
    pub const REGION_NOT_SUPPORTED: &str = "RegionNotSupported";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_INSUFFICIENT_RESOURCE_NOT_ENOUGH: &str = "ResourceInsufficient.ResourceNotEnough";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR: &str = "ResourceNotFound.InstanceNotFoundError";
    pub const RESOURCE_UNAVAILABLE_INVALID_INSTANCE_STATUS: &str = "ResourceUnavailable.InvalidInstanceStatus";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_NO_PERMISSION: &str = "ResourceUnavailable.ResourceNoPermission";
    pub const RESOURCE_UNAVAILABLE_VPC_RESOURCE_NOT_FOUND: &str = "ResourceUnavailable.VpcResourceNotFound";
    pub const STRUCT_PARSE_FAILED: &str = "StructParseFailed";
    pub const SYSTEM_ERROR: &str = "SystemError";
    pub const UNAUTHORIZED_OPERATION_USER_HAS_NO_REALNAME_AUTHENTICATION: &str =
        "UnauthorizedOperation.UserHasNoRealnameAuthentication";
    pub const UNKNOWN_ERROR: &str = "UnknownError";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNKNOWN_PARAMETER_CREATE_AUDIT_LOG_FILE_ERROR: &str = "UnknownParameter.CreateAuditLogFileError";
    pub const UNKNOWN_PARAMETER_HTTP_ERROR: &str = "UnknownParameter.HttpError";
    pub const UNKNOWN_PARAMETER_INTERNAL_INNER_SERVICE_ERROR: &str = "UnknownParameter.InternalInnerServiceError";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const VPC_ERROR: &str = "VpcError";
}

#[cfg(feature = "reflect")]
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
