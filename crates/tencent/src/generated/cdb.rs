//! `cdb` 2017-03-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cdb", version: "2017-03-20", code: "cdb", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTimeWindow {
    pub instance_id: String,
    pub monday: Option<Vec<String>>,
    pub tuesday: Option<Vec<String>>,
    pub wednesday: Option<Vec<String>>,
    pub thursday: Option<Vec<String>>,
    pub friday: Option<Vec<String>>,
    pub saturday: Option<Vec<String>>,
    pub sunday: Option<Vec<String>>,
    pub max_delay_time: Option<u64>,
}
operation! { AddTimeWindow(instance_id: String) "AddTimeWindow" -> Empty {
    0 "InstanceId" instance_id, 1 "Monday" monday: Vec<String>, 2 "Tuesday" tuesday: Vec<String>,
    3 "Wednesday" wednesday: Vec<String>, 4 "Thursday" thursday: Vec<String>, 5 "Friday" friday: Vec<String>,
    6 "Saturday" saturday: Vec<String>, 7 "Sunday" sunday: Vec<String>, 8 "MaxDelayTime" max_delay_time: u64
} }

pub type AddTimeWindowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustCdbProxy {
    pub instance_id: String,
    pub proxy_group_id: String,
    pub proxy_node_custom: Vec<ProxyNodeCustom>,
    pub reload_balance: String,
    pub upgrade_time: String,
}

/// What [`AdjustCdbProxy::new`] takes.
pub struct AdjustCdbProxyRequired {
    pub instance_id: String,
    pub proxy_group_id: String,
    pub proxy_node_custom: Vec<ProxyNodeCustom>,
    pub reload_balance: String,
    pub upgrade_time: String,
}
operation! { AdjustCdbProxy{AdjustCdbProxyRequired: instance_id, proxy_group_id, proxy_node_custom, reload_balance, upgrade_time}
    "AdjustCdbProxy" -> AdjustCdbProxyOutput {
    0 "InstanceId" instance_id, 1 "ProxyGroupId" proxy_group_id, 2 "ProxyNodeCustom" proxy_node_custom,
    3 "ReloadBalance" reload_balance, 4 "UpgradeTime" upgrade_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyNodeCustom {
    pub node_count: Option<u64>,
    pub cpu: Option<u64>,
    pub mem: Option<u64>,
    pub region: Option<String>,
    pub zone: Option<String>,
}

/// What [`ProxyNodeCustom::new`] takes.
pub struct ProxyNodeCustomRequired {
    pub node_count: u64,
    pub cpu: u64,
    pub mem: u64,
    pub region: String,
    pub zone: String,
}
input! { ProxyNodeCustom{ProxyNodeCustomRequired: node_count, cpu, mem, region, zone} {
    0 "NodeCount" node_count: u64, 1 "Cpu" cpu: u64, 2 "Mem" mem: u64, 3 "Region" region: String, 4 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustCdbProxyOutput {
    pub async_request_id: Option<String>,
}
model! { AdjustCdbProxyOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustCdbProxyAddress {
    pub proxy_group_id: String,
    pub weight_mode: String,
    pub is_kick_out: bool,
    pub min_count: u64,
    pub max_delay: u64,
    pub fail_over: bool,
    pub auto_add_ro: bool,
    pub read_only: bool,
    pub proxy_address_id: String,
    pub trans_split: Option<bool>,
    pub connection_pool: Option<bool>,
    pub proxy_allocation: Option<Vec<ProxyAllocation>>,
    pub auto_load_balance: Option<bool>,
    pub access_mode: Option<String>,
    pub ap_node_as_ro_node: Option<bool>,
    pub ap_query_to_other_node: Option<bool>,
}

/// What [`AdjustCdbProxyAddress::new`] takes.
pub struct AdjustCdbProxyAddressRequired {
    pub proxy_group_id: String,
    pub weight_mode: String,
    pub is_kick_out: bool,
    pub min_count: u64,
    pub max_delay: u64,
    pub fail_over: bool,
    pub auto_add_ro: bool,
    pub read_only: bool,
    pub proxy_address_id: String,
}
operation! { AdjustCdbProxyAddress{AdjustCdbProxyAddressRequired: proxy_group_id, weight_mode, is_kick_out, min_count, max_delay, fail_over, auto_add_ro, read_only, proxy_address_id}
    "AdjustCdbProxyAddress" -> AdjustCdbProxyAddressOutput {
    0 "ProxyGroupId" proxy_group_id, 1 "WeightMode" weight_mode, 2 "IsKickOut" is_kick_out, 3 "MinCount" min_count,
    4 "MaxDelay" max_delay, 5 "FailOver" fail_over, 6 "AutoAddRo" auto_add_ro, 7 "ReadOnly" read_only,
    8 "ProxyAddressId" proxy_address_id, 9 "TransSplit" trans_split: bool, 10 "ConnectionPool" connection_pool: bool,
    11 "ProxyAllocation" proxy_allocation: Vec<ProxyAllocation>, 12 "AutoLoadBalance" auto_load_balance: bool,
    13 "AccessMode" access_mode: String, 14 "ApNodeAsRoNode" ap_node_as_ro_node: bool,
    15 "ApQueryToOtherNode" ap_query_to_other_node: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyAllocation {
    pub region: Option<String>,
    pub zone: Option<String>,
    pub proxy_instance: Option<Vec<ProxyInst>>,
}
input! { ProxyAllocation(region: String, zone: String, proxy_instance: Vec<ProxyInst>) {
    0 "Region" region: String, 1 "Zone" zone: String, 2 "ProxyInstance" proxy_instance: Vec<ProxyInst>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyInst {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<i64>,
    pub status: Option<i64>,
    pub weight: Option<u64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub inst_node_id: Option<String>,
    pub inst_node_role: Option<String>,
}
input! { ProxyInst() {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "InstanceType" instance_type: i64,
    3 "Status" status: i64, 4 "Weight" weight: u64, 5 "Region" region: String, 6 "Zone" zone: String,
    7 "InstNodeId" inst_node_id: String, 8 "InstNodeRole" inst_node_role: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustCdbProxyAddressOutput {
    pub async_request_id: Option<String>,
}
model! { AdjustCdbProxyAddressOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeAuditLogs {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub aggregation_conditions: Vec<AggregationCondition>,
    /// Deprecated.
    pub audit_log_filter: Option<AuditLogFilter>,
    pub log_filter: Option<Vec<InstanceAuditLogFilters>>,
}
operation! { AnalyzeAuditLogs(instance_id: String, start_time: String, end_time: String, aggregation_conditions: Vec<AggregationCondition>)
    "AnalyzeAuditLogs" -> AnalyzeAuditLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time,
    3 "AggregationConditions" aggregation_conditions, 4 "AuditLogFilter" audit_log_filter: AuditLogFilter,
    5 "LogFilter" log_filter: Vec<InstanceAuditLogFilters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AggregationCondition {
    pub aggregation_field: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
input! { AggregationCondition(aggregation_field: String) {
    0 "AggregationField" aggregation_field: String, 1 "Offset" offset: u64, 2 "Limit" limit: u64
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
    pub affect_rows_section: Option<String>,
    pub sent_rows_section: Option<String>,
    pub exec_time_section: Option<String>,
    pub lock_wait_time_section: Option<String>,
    pub io_wait_time_section: Option<String>,
    pub transaction_living_time_section: Option<String>,
    pub thread_id: Option<Vec<String>>,
    pub sent_rows: Option<i64>,
    pub err_code: Option<Vec<i64>>,
}
input! { AuditLogFilter() {
    0 "Host" host: Vec<String>, 1 "User" user: Vec<String>, 2 "DBName" db_name: Vec<String>,
    3 "TableName" table_name: Vec<String>, 4 "PolicyName" policy_name: Vec<String>, 5 "Sql" sql: String,
    6 "SqlType" sql_type: String, 7 "ExecTime" exec_time: i64, 8 "AffectRows" affect_rows: i64,
    9 "SqlTypes" sql_types: Vec<String>, 10 "Sqls" sqls: Vec<String>,
    11 "AffectRowsSection" affect_rows_section: String, 12 "SentRowsSection" sent_rows_section: String,
    13 "ExecTimeSection" exec_time_section: String, 14 "LockWaitTimeSection" lock_wait_time_section: String,
    15 "IoWaitTimeSection" io_wait_time_section: String,
    16 "TransactionLivingTimeSection" transaction_living_time_section: String, 17 "ThreadId" thread_id: Vec<String>,
    18 "SentRows" sent_rows: i64, 19 "ErrCode" err_code: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAuditLogFilters {
    pub r#type: Option<String>,
    pub compare: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { InstanceAuditLogFilters() {
    0 "Type" r#type: String, 1 "Compare" compare: String, 2 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeAuditLogsOutput {
    pub items: Option<Vec<AuditLogAggregationResult>>,
    pub total_count: Option<i64>,
}
model! { AnalyzeAuditLogsOutput {
    0 "Items" items, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogAggregationResult {
    pub aggregation_field: Option<String>,
    pub buckets: Option<Vec<Bucket>>,
}
model! { AuditLogAggregationResult {
    0 "AggregationField" aggregation_field, 1 "Buckets" buckets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bucket {
    pub key: Option<String>,
    pub count: Option<u64>,
}
model! { Bucket {
    0 "Key" key, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroups {
    pub security_group_id: String,
    pub instance_ids: Vec<String>,
    pub for_readonly_instance: Option<bool>,
}
operation! { AssociateSecurityGroups(security_group_id: String, instance_ids: Vec<String>)
    "AssociateSecurityGroups" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "InstanceIds" instance_ids,
    2 "ForReadonlyInstance" for_readonly_instance: bool
} }

pub type AssociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceRoGroupLoad {
    pub ro_group_id: String,
}
operation! { BalanceRoGroupLoad(ro_group_id: String) "BalanceRoGroupLoad" -> Empty {
    0 "RoGroupId" ro_group_id
} }

pub type BalanceRoGroupLoadOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMigrateCluster {
    pub instance_id: String,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub volume: Option<i64>,
    pub disk_type: Option<String>,
    pub cluster_topology: Option<ClusterTopology>,
    pub device_type: Option<String>,
    pub ro_info: Option<Vec<MigrateClusterRoInfo>>,
}
operation! { CheckMigrateCluster(instance_id: String) "CheckMigrateCluster" -> CheckMigrateClusterOutput {
    0 "InstanceId" instance_id, 1 "Cpu" cpu: i64, 2 "Memory" memory: i64, 3 "Volume" volume: i64,
    4 "DiskType" disk_type: String, 5 "ClusterTopology" cluster_topology: ClusterTopology,
    6 "DeviceType" device_type: String, 7 "RoInfo" ro_info: Vec<MigrateClusterRoInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterTopology {
    pub read_write_node: Option<ReadWriteNode>,
    pub read_only_nodes: Option<Vec<ReadonlyNode>>,
}
input! { ClusterTopology() {
    0 "ReadWriteNode" read_write_node: ReadWriteNode, 1 "ReadOnlyNodes" read_only_nodes: Vec<ReadonlyNode>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadWriteNode {
    pub zone: Option<String>,
    pub node_id: Option<String>,
}
input! { ReadWriteNode(zone: String) {
    0 "Zone" zone: String, 1 "NodeId" node_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadonlyNode {
    pub is_random_zone: Option<String>,
    pub zone: Option<String>,
    pub node_id: Option<String>,
}
input! { ReadonlyNode() {
    0 "IsRandomZone" is_random_zone: String, 1 "Zone" zone: String, 2 "NodeId" node_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateClusterRoInfo {
    pub ro_instance_id: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub volume: Option<i64>,
    pub disk_type: Option<String>,
    pub zone: Option<String>,
    pub device_type: Option<String>,
    pub ro_group_id: Option<String>,
    pub src_alarm_policy_list: Option<Vec<i64>>,
}
input! { MigrateClusterRoInfo() {
    0 "RoInstanceId" ro_instance_id: String, 1 "Cpu" cpu: i64, 2 "Memory" memory: i64, 3 "Volume" volume: i64,
    4 "DiskType" disk_type: String, 5 "Zone" zone: String, 6 "DeviceType" device_type: String,
    7 "RoGroupId" ro_group_id: String, 8 "SrcAlarmPolicyList" src_alarm_policy_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMigrateClusterOutput {
    pub check_result: Option<String>,
    pub items: Option<Vec<CheckMigrateResult>>,
}
model! { CheckMigrateClusterOutput {
    0 "CheckResult" check_result, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMigrateResult {
    pub name: Option<String>,
    pub status: Option<String>,
    pub desc: Option<String>,
}
model! { CheckMigrateResult {
    0 "Name" name, 1 "Status" status, 2 "Desc" desc
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
pub struct CloseCDBProxy {
    pub instance_id: String,
    pub proxy_group_id: Option<String>,
    pub only_close_rw: Option<bool>,
}
operation! { CloseCDBProxy(instance_id: String) "CloseCDBProxy" -> Empty {
    0 "InstanceId" instance_id, 1 "ProxyGroupId" proxy_group_id: String, 2 "OnlyCloseRW" only_close_rw: bool
} }

pub type CloseCDBProxyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseCdbProxyAddress {
    pub proxy_group_id: String,
    pub proxy_address_id: String,
}
operation! { CloseCdbProxyAddress(proxy_group_id: String, proxy_address_id: String) "CloseCdbProxyAddress" -> Empty {
    0 "ProxyGroupId" proxy_group_id, 1 "ProxyAddressId" proxy_address_id
} }

pub type CloseCdbProxyAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSSL {
    pub instance_id: Option<String>,
    pub ro_group_id: Option<String>,
}
operation! { CloseSSL() "CloseSSL" -> CloseSSLOutput {
    0 "InstanceId" instance_id: String, 1 "RoGroupId" ro_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSSLOutput {
    pub async_request_id: Option<String>,
}
model! { CloseSSLOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseWanService {
    pub instance_id: String,
    pub op_resource_id: Option<String>,
}
operation! { CloseWanService(instance_id: String) "CloseWanService" -> CloseWanServiceOutput {
    0 "InstanceId" instance_id, 1 "OpResourceId" op_resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseWanServiceOutput {
    pub async_request_id: Option<String>,
}
model! { CloseWanServiceOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccounts {
    pub instance_id: String,
    pub accounts: Vec<Account>,
    pub password: Secret,
    pub description: Option<String>,
    pub max_user_connections: Option<i64>,
}
operation! { CreateAccounts(instance_id: String, accounts: Vec<Account>, password: Secret)
    "CreateAccounts" -> CreateAccountsOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts, 2 "Password" password, 3 "Description" description: String,
    4 "MaxUserConnections" max_user_connections: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    pub user: Option<String>,
    pub host: Option<String>,
}
input! { Account(user: String, host: String) {
    0 "User" user: String, 1 "Host" host: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountsOutput {
    pub async_request_id: Option<String>,
}
model! { CreateAccountsOutput {
    0 "AsyncRequestId" async_request_id
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
    pub log_filter: Option<Vec<InstanceAuditLogFilters>>,
    pub column_filter: Option<Vec<String>>,
}
operation! { CreateAuditLogFile(instance_id: String, start_time: String, end_time: String)
    "CreateAuditLogFile" -> CreateAuditLogFileOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Order" order: String,
    4 "OrderBy" order_by: String, 5 "Filter" filter: AuditLogFilter,
    6 "LogFilter" log_filter: Vec<InstanceAuditLogFilters>, 7 "ColumnFilter" column_filter: Vec<String>
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
pub struct CreateAuditPolicy {
    pub name: String,
    pub rule_id: String,
    pub instance_id: String,
    pub log_expire_day: Option<i64>,
}
operation! { CreateAuditPolicy(name: String, rule_id: String, instance_id: String)
    "CreateAuditPolicy" -> CreateAuditPolicyOutput {
    0 "Name" name, 1 "RuleId" rule_id, 2 "InstanceId" instance_id, 3 "LogExpireDay" log_expire_day: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditPolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreateAuditPolicyOutput {
    0 "PolicyId" policy_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditRule {
    pub rule_name: String,
    pub description: Option<String>,
    pub rule_filters: Option<Vec<AuditFilter>>,
    pub audit_all: Option<bool>,
}
operation! { CreateAuditRule(rule_name: String) "CreateAuditRule" -> CreateAuditRuleOutput {
    0 "RuleName" rule_name, 1 "Description" description: String, 2 "RuleFilters" rule_filters: Vec<AuditFilter>,
    3 "AuditAll" audit_all: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditFilter {
    pub r#type: Option<String>,
    pub compare: Option<String>,
    pub value: Option<String>,
}
input! { AuditFilter(r#type: String, compare: String, value: String) {
    0 "Type" r#type: String, 1 "Compare" compare: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateAuditRuleOutput {
    0 "RuleId" rule_id
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
    pub instance_id: String,
    pub backup_method: String,
    pub backup_db_table_list: Option<Vec<BackupItem>>,
    pub manual_backup_name: Option<String>,
    pub encryption_flag: Option<String>,
}
operation! { CreateBackup(instance_id: String, backup_method: String) "CreateBackup" -> CreateBackupOutput {
    0 "InstanceId" instance_id, 1 "BackupMethod" backup_method,
    2 "BackupDBTableList" backup_db_table_list: Vec<BackupItem>, 3 "ManualBackupName" manual_backup_name: String,
    4 "EncryptionFlag" encryption_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupItem {
    pub db: Option<String>,
    pub table: Option<String>,
}
input! { BackupItem(db: String) {
    0 "Db" db: String, 1 "Table" table: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub backup_id: Option<u64>,
}
model! { CreateBackupOutput {
    0 "BackupId" backup_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdbProxy {
    pub instance_id: String,
    pub uniq_vpc_id: String,
    pub uniq_subnet_id: String,
    pub proxy_node_custom: Vec<ProxyNodeCustom>,
    pub security_group: Option<Vec<String>>,
    pub desc: Option<String>,
    pub connection_pool_limit: Option<u64>,
    pub proxy_version: Option<String>,
}
operation! { CreateCdbProxy(instance_id: String, uniq_vpc_id: String, uniq_subnet_id: String, proxy_node_custom: Vec<ProxyNodeCustom>)
    "CreateCdbProxy" -> CreateCdbProxyOutput {
    0 "InstanceId" instance_id, 1 "UniqVpcId" uniq_vpc_id, 2 "UniqSubnetId" uniq_subnet_id,
    3 "ProxyNodeCustom" proxy_node_custom, 4 "SecurityGroup" security_group: Vec<String>, 5 "Desc" desc: String,
    6 "ConnectionPoolLimit" connection_pool_limit: u64, 7 "ProxyVersion" proxy_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdbProxyOutput {
    pub async_request_id: Option<String>,
}
model! { CreateCdbProxyOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdbProxyAddress {
    pub proxy_group_id: String,
    pub weight_mode: String,
    pub is_kick_out: bool,
    pub min_count: u64,
    pub max_delay: u64,
    pub fail_over: bool,
    pub auto_add_ro: bool,
    pub read_only: bool,
    pub trans_split: bool,
    pub proxy_allocation: Vec<ProxyAllocation>,
    pub uniq_vpc_id: String,
    pub uniq_subnet_id: String,
    pub connection_pool: Option<bool>,
    pub desc: Option<String>,
    pub vip: Option<String>,
    pub v_port: Option<u64>,
    pub security_group: Option<Vec<String>>,
    pub connection_pool_type: Option<String>,
    pub auto_load_balance: Option<bool>,
    pub access_mode: Option<String>,
}

/// What [`CreateCdbProxyAddress::new`] takes.
pub struct CreateCdbProxyAddressRequired {
    pub proxy_group_id: String,
    pub weight_mode: String,
    pub is_kick_out: bool,
    pub min_count: u64,
    pub max_delay: u64,
    pub fail_over: bool,
    pub auto_add_ro: bool,
    pub read_only: bool,
    pub trans_split: bool,
    pub proxy_allocation: Vec<ProxyAllocation>,
    pub uniq_vpc_id: String,
    pub uniq_subnet_id: String,
}
operation! { CreateCdbProxyAddress{CreateCdbProxyAddressRequired: proxy_group_id, weight_mode, is_kick_out, min_count, max_delay, fail_over, auto_add_ro, read_only, trans_split, proxy_allocation, uniq_vpc_id, uniq_subnet_id}
    "CreateCdbProxyAddress" -> CreateCdbProxyAddressOutput {
    0 "ProxyGroupId" proxy_group_id, 1 "WeightMode" weight_mode, 2 "IsKickOut" is_kick_out, 3 "MinCount" min_count,
    4 "MaxDelay" max_delay, 5 "FailOver" fail_over, 6 "AutoAddRo" auto_add_ro, 7 "ReadOnly" read_only,
    8 "TransSplit" trans_split, 9 "ProxyAllocation" proxy_allocation, 10 "UniqVpcId" uniq_vpc_id,
    11 "UniqSubnetId" uniq_subnet_id, 12 "ConnectionPool" connection_pool: bool, 13 "Desc" desc: String,
    14 "Vip" vip: String, 15 "VPort" v_port: u64, 16 "SecurityGroup" security_group: Vec<String>,
    17 "ConnectionPoolType" connection_pool_type: String, 18 "AutoLoadBalance" auto_load_balance: bool,
    19 "AccessMode" access_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdbProxyAddressOutput {
    pub async_request_id: Option<String>,
}
model! { CreateCdbProxyAddressOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloneInstance {
    pub instance_id: String,
    pub specified_rollback_time: Option<String>,
    pub specified_backup_id: Option<i64>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub memory: Option<i64>,
    pub volume: Option<i64>,
    pub instance_name: Option<String>,
    pub security_group: Option<Vec<String>>,
    pub resource_tags: Option<Vec<TagInfo>>,
    pub cpu: Option<i64>,
    pub protect_mode: Option<i64>,
    pub deploy_mode: Option<i64>,
    pub slave_zone: Option<String>,
    pub backup_zone: Option<String>,
    pub device_type: Option<String>,
    pub instance_nodes: Option<i64>,
    pub deploy_group_id: Option<String>,
    pub dry_run: Option<bool>,
    pub cage_id: Option<String>,
    pub project_id: Option<u64>,
    pub pay_type: Option<String>,
    pub period: Option<i64>,
    pub cluster_topology: Option<ClusterTopology>,
    pub src_region: Option<String>,
    pub specified_sub_backup_id: Option<i64>,
    /// Deprecated.
    pub master_zone: Option<String>,
    pub zone: Option<String>,
    pub fourth_zone: Option<String>,
}
operation! { CreateCloneInstance(instance_id: String) "CreateCloneInstance" -> CreateCloneInstanceOutput {
    0 "InstanceId" instance_id, 1 "SpecifiedRollbackTime" specified_rollback_time: String,
    2 "SpecifiedBackupId" specified_backup_id: i64, 3 "UniqVpcId" uniq_vpc_id: String,
    4 "UniqSubnetId" uniq_subnet_id: String, 5 "Memory" memory: i64, 6 "Volume" volume: i64,
    7 "InstanceName" instance_name: String, 8 "SecurityGroup" security_group: Vec<String>,
    9 "ResourceTags" resource_tags: Vec<TagInfo>, 10 "Cpu" cpu: i64, 11 "ProtectMode" protect_mode: i64,
    12 "DeployMode" deploy_mode: i64, 13 "SlaveZone" slave_zone: String, 14 "BackupZone" backup_zone: String,
    15 "DeviceType" device_type: String, 16 "InstanceNodes" instance_nodes: i64,
    17 "DeployGroupId" deploy_group_id: String, 18 "DryRun" dry_run: bool, 19 "CageId" cage_id: String,
    20 "ProjectId" project_id: u64, 21 "PayType" pay_type: String, 22 "Period" period: i64,
    23 "ClusterTopology" cluster_topology: ClusterTopology, 24 "SrcRegion" src_region: String,
    25 "SpecifiedSubBackupId" specified_sub_backup_id: i64, 26 "MasterZone" master_zone: String, 27 "Zone" zone: String,
    28 "FourthZone" fourth_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagInfo(tag_key: String, tag_value: Vec<String>) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloneInstanceOutput {
    pub async_request_id: Option<String>,
}
model! { CreateCloneInstanceOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBImportJob {
    pub instance_id: String,
    pub user: String,
    pub file_name: Option<String>,
    pub password: Option<Secret>,
    pub db_name: Option<String>,
    pub cos_url: Option<String>,
}
operation! { CreateDBImportJob(instance_id: String, user: String) "CreateDBImportJob" -> CreateDBImportJobOutput {
    0 "InstanceId" instance_id, 1 "User" user, 2 "FileName" file_name: String, 3 "Password" password: Secret,
    4 "DbName" db_name: String, 5 "CosUrl" cos_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBImportJobOutput {
    pub async_request_id: Option<String>,
}
model! { CreateDBImportJobOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    pub memory: i64,
    pub volume: i64,
    pub period: i64,
    pub goods_num: i64,
    pub zone: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub project_id: Option<i64>,
    pub port: Option<i64>,
    pub instance_role: Option<String>,
    pub master_instance_id: Option<String>,
    pub engine_version: Option<String>,
    pub password: Option<Secret>,
    pub protect_mode: Option<i64>,
    pub deploy_mode: Option<i64>,
    pub slave_zone: Option<String>,
    pub param_list: Option<Vec<ParamInfo>>,
    pub backup_zone: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub master_region: Option<String>,
    pub security_group: Option<Vec<String>>,
    pub ro_group: Option<RoGroup>,
    pub instance_name: Option<String>,
    pub resource_tags: Option<Vec<TagInfo>>,
    pub deploy_group_id: Option<String>,
    pub client_token: Option<String>,
    pub device_type: Option<String>,
    pub param_template_id: Option<i64>,
    pub alarm_policy_list: Option<Vec<i64>>,
    pub instance_nodes: Option<i64>,
    pub cpu: Option<i64>,
    pub auto_sync_flag: Option<i64>,
    pub cage_id: Option<String>,
    pub param_template_type: Option<String>,
    pub alarm_policy_id_list: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub engine_type: Option<String>,
    pub vips: Option<Vec<String>>,
    pub data_protect_volume: Option<i64>,
    pub cluster_topology: Option<ClusterTopology>,
    pub disk_type: Option<String>,
    pub disk_encryption: Option<String>,
    pub destroy_protect: Option<String>,
    pub fourth_zone: Option<String>,
}
operation! { CreateDBInstance(memory: i64, volume: i64, period: i64, goods_num: i64)
    "CreateDBInstance" -> CreateDBInstanceOutput {
    0 "Memory" memory, 1 "Volume" volume, 2 "Period" period, 3 "GoodsNum" goods_num, 4 "Zone" zone: String,
    5 "UniqVpcId" uniq_vpc_id: String, 6 "UniqSubnetId" uniq_subnet_id: String, 7 "ProjectId" project_id: i64,
    8 "Port" port: i64, 9 "InstanceRole" instance_role: String, 10 "MasterInstanceId" master_instance_id: String,
    11 "EngineVersion" engine_version: String, 12 "Password" password: Secret, 13 "ProtectMode" protect_mode: i64,
    14 "DeployMode" deploy_mode: i64, 15 "SlaveZone" slave_zone: String, 16 "ParamList" param_list: Vec<ParamInfo>,
    17 "BackupZone" backup_zone: String, 18 "AutoRenewFlag" auto_renew_flag: i64,
    19 "MasterRegion" master_region: String, 20 "SecurityGroup" security_group: Vec<String>,
    21 "RoGroup" ro_group: RoGroup, 22 "InstanceName" instance_name: String,
    23 "ResourceTags" resource_tags: Vec<TagInfo>, 24 "DeployGroupId" deploy_group_id: String,
    25 "ClientToken" client_token: String, 26 "DeviceType" device_type: String,
    27 "ParamTemplateId" param_template_id: i64, 28 "AlarmPolicyList" alarm_policy_list: Vec<i64>,
    29 "InstanceNodes" instance_nodes: i64, 30 "Cpu" cpu: i64, 31 "AutoSyncFlag" auto_sync_flag: i64,
    32 "CageId" cage_id: String, 33 "ParamTemplateType" param_template_type: String,
    34 "AlarmPolicyIdList" alarm_policy_id_list: Vec<String>, 35 "DryRun" dry_run: bool,
    36 "EngineType" engine_type: String, 37 "Vips" vips: Vec<String>, 38 "DataProtectVolume" data_protect_volume: i64,
    39 "ClusterTopology" cluster_topology: ClusterTopology, 40 "DiskType" disk_type: String,
    41 "DiskEncryption" disk_encryption: String, 42 "DestroyProtect" destroy_protect: String,
    43 "FourthZone" fourth_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamInfo {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { ParamInfo(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoGroup {
    pub ro_group_mode: Option<String>,
    pub ro_group_id: Option<String>,
    pub ro_group_name: Option<String>,
    pub ro_offline_delay: Option<i64>,
    pub ro_max_delay_time: Option<i64>,
    pub min_ro_in_group: Option<i64>,
    pub weight_mode: Option<String>,
    pub weight: Option<i64>,
    pub ro_instances: Option<Vec<RoInstanceInfo>>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub ro_group_region: Option<String>,
    pub ro_group_zone: Option<String>,
    pub delay_replication_time: Option<i64>,
    pub ro_group_type: Option<String>,
}
input! { RoGroup(ro_group_mode: String) {
    0 "RoGroupMode" ro_group_mode: String, 1 "RoGroupId" ro_group_id: String, 2 "RoGroupName" ro_group_name: String,
    3 "RoOfflineDelay" ro_offline_delay: i64, 4 "RoMaxDelayTime" ro_max_delay_time: i64,
    5 "MinRoInGroup" min_ro_in_group: i64, 6 "WeightMode" weight_mode: String, 7 "Weight" weight: i64,
    8 "RoInstances" ro_instances: Vec<RoInstanceInfo>, 9 "Vip" vip: String, 10 "Vport" vport: i64,
    11 "UniqVpcId" uniq_vpc_id: String, 12 "UniqSubnetId" uniq_subnet_id: String,
    13 "RoGroupRegion" ro_group_region: String, 14 "RoGroupZone" ro_group_zone: String,
    15 "DelayReplicationTime" delay_replication_time: i64, 16 "RoGroupType" ro_group_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoInstanceInfo {
    pub master_instance_id: Option<String>,
    pub ro_status: Option<String>,
    pub offline_time: Option<String>,
    pub weight: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<i64>,
    pub instance_type: Option<i64>,
    pub instance_name: Option<String>,
    pub hour_fee_status: Option<i64>,
    pub task_status: Option<i64>,
    pub memory: Option<i64>,
    pub volume: Option<i64>,
    pub qps: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub vpc_id: Option<i64>,
    pub subnet_id: Option<i64>,
    pub device_type: Option<String>,
    pub engine_version: Option<String>,
    pub deadline_time: Option<String>,
    pub pay_type: Option<i64>,
    pub replication_status: Option<String>,
}
input! { RoInstanceInfo() {
    0 "MasterInstanceId" master_instance_id: String, 1 "RoStatus" ro_status: String,
    2 "OfflineTime" offline_time: String, 3 "Weight" weight: i64, 4 "Region" region: String, 5 "Zone" zone: String,
    6 "InstanceId" instance_id: String, 7 "Status" status: i64, 8 "InstanceType" instance_type: i64,
    9 "InstanceName" instance_name: String, 10 "HourFeeStatus" hour_fee_status: i64, 11 "TaskStatus" task_status: i64,
    12 "Memory" memory: i64, 13 "Volume" volume: i64, 14 "Qps" qps: i64, 15 "Vip" vip: String, 16 "Vport" vport: i64,
    17 "VpcId" vpc_id: i64, 18 "SubnetId" subnet_id: i64, 19 "DeviceType" device_type: String,
    20 "EngineVersion" engine_version: String, 21 "DeadlineTime" deadline_time: String, 22 "PayType" pay_type: i64,
    23 "ReplicationStatus" replication_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub deal_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
}
model! { CreateDBInstanceOutput {
    0 "DealIds" deal_ids, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceHour {
    pub goods_num: i64,
    pub memory: i64,
    pub volume: i64,
    pub engine_version: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub project_id: Option<i64>,
    pub zone: Option<String>,
    pub master_instance_id: Option<String>,
    pub instance_role: Option<String>,
    pub master_region: Option<String>,
    pub port: Option<i64>,
    pub password: Option<Secret>,
    pub param_list: Option<Vec<ParamInfo>>,
    pub protect_mode: Option<i64>,
    pub deploy_mode: Option<i64>,
    pub slave_zone: Option<String>,
    pub backup_zone: Option<String>,
    pub security_group: Option<Vec<String>>,
    pub ro_group: Option<RoGroup>,
    pub auto_renew_flag: Option<i64>,
    pub instance_name: Option<String>,
    pub resource_tags: Option<Vec<TagInfo>>,
    pub deploy_group_id: Option<String>,
    pub client_token: Option<String>,
    pub device_type: Option<String>,
    pub param_template_id: Option<i64>,
    pub alarm_policy_list: Option<Vec<i64>>,
    pub instance_nodes: Option<i64>,
    pub cpu: Option<i64>,
    pub auto_sync_flag: Option<i64>,
    pub cage_id: Option<String>,
    pub param_template_type: Option<String>,
    pub alarm_policy_id_list: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub engine_type: Option<String>,
    pub vips: Option<Vec<String>>,
    pub data_protect_volume: Option<i64>,
    pub cluster_topology: Option<ClusterTopology>,
    pub disk_type: Option<String>,
    pub cdc_id: Option<String>,
    pub cluster_type: Option<String>,
    pub disk_encryption: Option<String>,
    pub destroy_protect: Option<String>,
    pub fourth_zone: Option<String>,
}
operation! { CreateDBInstanceHour(goods_num: i64, memory: i64, volume: i64)
    "CreateDBInstanceHour" -> CreateDBInstanceHourOutput {
    0 "GoodsNum" goods_num, 1 "Memory" memory, 2 "Volume" volume, 3 "EngineVersion" engine_version: String,
    4 "UniqVpcId" uniq_vpc_id: String, 5 "UniqSubnetId" uniq_subnet_id: String, 6 "ProjectId" project_id: i64,
    7 "Zone" zone: String, 8 "MasterInstanceId" master_instance_id: String, 9 "InstanceRole" instance_role: String,
    10 "MasterRegion" master_region: String, 11 "Port" port: i64, 12 "Password" password: Secret,
    13 "ParamList" param_list: Vec<ParamInfo>, 14 "ProtectMode" protect_mode: i64, 15 "DeployMode" deploy_mode: i64,
    16 "SlaveZone" slave_zone: String, 17 "BackupZone" backup_zone: String,
    18 "SecurityGroup" security_group: Vec<String>, 19 "RoGroup" ro_group: RoGroup,
    20 "AutoRenewFlag" auto_renew_flag: i64, 21 "InstanceName" instance_name: String,
    22 "ResourceTags" resource_tags: Vec<TagInfo>, 23 "DeployGroupId" deploy_group_id: String,
    24 "ClientToken" client_token: String, 25 "DeviceType" device_type: String,
    26 "ParamTemplateId" param_template_id: i64, 27 "AlarmPolicyList" alarm_policy_list: Vec<i64>,
    28 "InstanceNodes" instance_nodes: i64, 29 "Cpu" cpu: i64, 30 "AutoSyncFlag" auto_sync_flag: i64,
    31 "CageId" cage_id: String, 32 "ParamTemplateType" param_template_type: String,
    33 "AlarmPolicyIdList" alarm_policy_id_list: Vec<String>, 34 "DryRun" dry_run: bool,
    35 "EngineType" engine_type: String, 36 "Vips" vips: Vec<String>, 37 "DataProtectVolume" data_protect_volume: i64,
    38 "ClusterTopology" cluster_topology: ClusterTopology, 39 "DiskType" disk_type: String, 40 "CdcId" cdc_id: String,
    41 "ClusterType" cluster_type: String, 42 "DiskEncryption" disk_encryption: String,
    43 "DestroyProtect" destroy_protect: String, 44 "FourthZone" fourth_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceHourOutput {
    pub deal_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
}
model! { CreateDBInstanceHourOutput {
    0 "DealIds" deal_ids, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    pub instance_id: String,
    pub db_name: String,
    pub character_set_name: String,
}
operation! { CreateDatabase(instance_id: String, db_name: String, character_set_name: String)
    "CreateDatabase" -> Empty {
    0 "InstanceId" instance_id, 1 "DBName" db_name, 2 "CharacterSetName" character_set_name
} }

pub type CreateDatabaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeployGroup {
    pub deploy_group_name: String,
    pub description: Option<String>,
    pub affinity: Option<Vec<i64>>,
    pub limit_num: Option<i64>,
    pub dev_class: Option<Vec<String>>,
}
operation! { CreateDeployGroup(deploy_group_name: String) "CreateDeployGroup" -> CreateDeployGroupOutput {
    0 "DeployGroupName" deploy_group_name, 1 "Description" description: String, 2 "Affinity" affinity: Vec<i64>,
    3 "LimitNum" limit_num: i64, 4 "DevClass" dev_class: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeployGroupOutput {
    pub deploy_group_id: Option<String>,
}
model! { CreateDeployGroupOutput {
    0 "DeployGroupId" deploy_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParamTemplate {
    pub name: String,
    pub description: Option<String>,
    pub engine_version: Option<String>,
    pub template_id: Option<i64>,
    pub param_list: Option<Vec<Parameter>>,
    pub template_type: Option<String>,
    pub engine_type: Option<String>,
}
operation! { CreateParamTemplate(name: String) "CreateParamTemplate" -> CreateParamTemplateOutput {
    0 "Name" name, 1 "Description" description: String, 2 "EngineVersion" engine_version: String,
    3 "TemplateId" template_id: i64, 4 "ParamList" param_list: Vec<Parameter>, 5 "TemplateType" template_type: String,
    6 "EngineType" engine_type: String
} }

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
pub struct CreateParamTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateParamTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoInstanceIp {
    pub instance_id: String,
    pub uniq_subnet_id: Option<String>,
    pub uniq_vpc_id: Option<String>,
}
operation! { CreateRoInstanceIp(instance_id: String) "CreateRoInstanceIp" -> CreateRoInstanceIpOutput {
    0 "InstanceId" instance_id, 1 "UniqSubnetId" uniq_subnet_id: String, 2 "UniqVpcId" uniq_vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoInstanceIpOutput {
    pub ro_vpc_id: Option<i64>,
    pub ro_subnet_id: Option<i64>,
    pub ro_vip: Option<String>,
    pub ro_vport: Option<i64>,
}
model! { CreateRoInstanceIpOutput {
    0 "RoVpcId" ro_vpc_id, 1 "RoSubnetId" ro_subnet_id, 2 "RoVip" ro_vip, 3 "RoVport" ro_vport
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRotationPassword {
    pub instance_id: String,
    pub accounts: Vec<Account>,
}
operation! { CreateRotationPassword(instance_id: String, accounts: Vec<Account>) "CreateRotationPassword" -> Empty {
    0 "InstanceId" instance_id, 1 "Accounts" accounts
} }

pub type CreateRotationPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccounts {
    pub instance_id: String,
    pub accounts: Vec<Account>,
}
operation! { DeleteAccounts(instance_id: String, accounts: Vec<Account>) "DeleteAccounts" -> DeleteAccountsOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountsOutput {
    pub async_request_id: Option<String>,
}
model! { DeleteAccountsOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditLogFile {
    pub file_name: String,
    pub instance_id: String,
}
operation! { DeleteAuditLogFile(file_name: String, instance_id: String) "DeleteAuditLogFile" -> Empty {
    0 "FileName" file_name, 1 "InstanceId" instance_id
} }

pub type DeleteAuditLogFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditPolicy {
    pub policy_id: String,
    pub instance_id: Option<String>,
}
operation! { DeleteAuditPolicy(policy_id: String) "DeleteAuditPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "InstanceId" instance_id: String
} }

pub type DeleteAuditPolicyOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditRule {
    pub rule_id: String,
}
operation! { DeleteAuditRule(rule_id: String) "DeleteAuditRule" -> Empty {
    0 "RuleId" rule_id
} }

pub type DeleteAuditRuleOutput = Empty;

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
    pub instance_id: String,
    pub backup_id: i64,
}
operation! { DeleteBackup(instance_id: String, backup_id: i64) "DeleteBackup" -> Empty {
    0 "InstanceId" instance_id, 1 "BackupId" backup_id
} }

pub type DeleteBackupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabase {
    pub instance_id: String,
    pub db_name: String,
}
operation! { DeleteDatabase(instance_id: String, db_name: String) "DeleteDatabase" -> Empty {
    0 "InstanceId" instance_id, 1 "DBName" db_name
} }

pub type DeleteDatabaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeployGroups {
    pub deploy_group_ids: Vec<String>,
}
operation! { DeleteDeployGroups(deploy_group_ids: Vec<String>) "DeleteDeployGroups" -> Empty {
    0 "DeployGroupIds" deploy_group_ids
} }

pub type DeleteDeployGroupsOutput = Empty;

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
pub struct DeleteRotationPassword {
    pub instance_id: String,
    pub user: String,
    pub host: String,
    pub password: Secret,
    pub encrypt_method: Option<String>,
}
operation! { DeleteRotationPassword(instance_id: String, user: String, host: String, password: Secret)
    "DeleteRotationPassword" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Host" host, 3 "Password" password,
    4 "EncryptMethod" encrypt_method: String
} }

pub type DeleteRotationPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTimeWindow {
    pub instance_id: String,
}
operation! { DeleteTimeWindow(instance_id: String) "DeleteTimeWindow" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DeleteTimeWindowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivileges {
    pub instance_id: String,
    pub user: String,
    pub host: String,
}
operation! { DescribeAccountPrivileges(instance_id: String, user: String, host: String)
    "DescribeAccountPrivileges" -> DescribeAccountPrivilegesOutput {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Host" host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivilegesOutput {
    pub global_privileges: Option<Vec<String>>,
    pub database_privileges: Option<Vec<DatabasePrivilege>>,
    pub table_privileges: Option<Vec<TablePrivilege>>,
    pub column_privileges: Option<Vec<ColumnPrivilege>>,
}
model! { DescribeAccountPrivilegesOutput {
    0 "GlobalPrivileges" global_privileges, 1 "DatabasePrivileges" database_privileges,
    2 "TablePrivileges" table_privileges, 3 "ColumnPrivileges" column_privileges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasePrivilege {
    pub privileges: Option<Vec<String>>,
    pub database: Option<String>,
}
input! { DatabasePrivilege(privileges: Vec<String>, database: String) {
    0 "Privileges" privileges: Vec<String>, 1 "Database" database: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TablePrivilege {
    pub database: Option<String>,
    pub table: Option<String>,
    pub privileges: Option<Vec<String>>,
}
input! { TablePrivilege(database: String, table: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "Table" table: String, 2 "Privileges" privileges: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnPrivilege {
    pub database: Option<String>,
    pub table: Option<String>,
    pub column: Option<String>,
    pub privileges: Option<Vec<String>>,
}
input! { ColumnPrivilege(database: String, table: String, column: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "Table" table: String, 2 "Column" column: String,
    3 "Privileges" privileges: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub account_regexp: Option<String>,
    pub sort_by: Option<String>,
    pub order_by: Option<String>,
    pub host_regexp: Option<String>,
}
operation! { DescribeAccounts(instance_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "AccountRegexp" account_regexp: String,
    4 "SortBy" sort_by: String, 5 "OrderBy" order_by: String, 6 "HostRegexp" host_regexp: String
} }
paged! { DescribeAccounts: AccountInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<AccountInfo>>,
    pub max_user_connections: Option<i64>,
}
model! { DescribeAccountsOutput {
    0 "TotalCount" total_count, 1 "Items" items, 2 "MaxUserConnections" max_user_connections
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountInfo {
    pub notes: Option<String>,
    pub host: Option<String>,
    pub user: Option<String>,
    pub modify_time: Option<String>,
    pub modify_password_time: Option<String>,
    /// Deprecated.
    pub create_time: Option<String>,
    pub max_user_connections: Option<i64>,
    pub open_cam: Option<bool>,
}
model! { AccountInfo {
    0 "Notes" notes, 1 "Host" host, 2 "User" user, 3 "ModifyTime" modify_time,
    4 "ModifyPasswordTime" modify_password_time, 5 "CreateTime" create_time,
    6 "MaxUserConnections" max_user_connections, 7 "OpenCam" open_cam
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfo {
    pub async_request_id: String,
}
operation! { DescribeAsyncRequestInfo(async_request_id: String)
    "DescribeAsyncRequestInfo" -> DescribeAsyncRequestInfoOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfoOutput {
    pub status: Option<String>,
    pub info: Option<String>,
}
model! { DescribeAsyncRequestInfoOutput {
    0 "Status" status, 1 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditConfig {
    pub instance_id: String,
}
operation! { DescribeAuditConfig(instance_id: String) "DescribeAuditConfig" -> DescribeAuditConfigOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditConfigOutput {
    pub log_expire_day: Option<i64>,
    pub log_type: Option<String>,
    pub is_closing: Option<String>,
    pub is_opening: Option<String>,
    pub create_time: Option<String>,
}
model! { DescribeAuditConfigOutput {
    0 "LogExpireDay" log_expire_day, 1 "LogType" log_type, 2 "IsClosing" is_closing, 3 "IsOpening" is_opening,
    4 "CreateTime" create_time
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
paged! { DescribeAuditInstanceList: InstanceDbAuditStatus = Offset "Offset", "Items" items, total "TotalCount" }

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
    pub items: Option<Vec<InstanceDbAuditStatus>>,
}
model! { DescribeAuditInstanceListOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDbAuditStatus {
    pub instance_id: Option<String>,
    pub audit_status: Option<String>,
    pub audit_task: Option<u64>,
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
    pub old_rule: Option<bool>,
    pub rule_template_ids: Option<Vec<String>>,
    pub trial_status: Option<String>,
    pub trial_start_time: Option<i64>,
    pub trial_duration: Option<i64>,
    pub trial_close_time: Option<i64>,
    pub trial_describe_log_hours: Option<i64>,
    pub deliver_summary: Option<Vec<DeliverSummary>>,
    pub deliver: Option<String>,
}
model! { InstanceDbAuditStatus {
    0 "InstanceId" instance_id, 1 "AuditStatus" audit_status, 2 "AuditTask" audit_task, 3 "LogExpireDay" log_expire_day,
    4 "HighLogExpireDay" high_log_expire_day, 5 "LowLogExpireDay" low_log_expire_day, 6 "BillingAmount" billing_amount,
    7 "HighRealStorage" high_real_storage, 8 "LowRealStorage" low_real_storage, 9 "AuditAll" audit_all,
    10 "CreateAt" create_at, 11 "InstanceInfo" instance_info, 12 "RealStorage" real_storage, 13 "OldRule" old_rule,
    14 "RuleTemplateIds" rule_template_ids, 15 "TrialStatus" trial_status, 16 "TrialStartTime" trial_start_time,
    17 "TrialDuration" trial_duration, 18 "TrialCloseTime" trial_close_time,
    19 "TrialDescribeLogHours" trial_describe_log_hours, 20 "DeliverSummary" deliver_summary, 21 "Deliver" deliver
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInstanceInfo {
    pub project_id: Option<i64>,
    pub tag_list: Option<Vec<TagInfoUnit>>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
}
model! { AuditInstanceInfo {
    0 "ProjectId" project_id, 1 "TagList" tag_list, 2 "DbType" db_type, 3 "DbVersion" db_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfoUnit {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { TagInfoUnit {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
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
}
model! { AuditLogFile {
    0 "FileName" file_name, 1 "CreateTime" create_time, 2 "Status" status, 3 "FileSize" file_size,
    4 "DownloadUrl" download_url, 5 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogs {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub log_filter: Option<Vec<InstanceAuditLogFilters>>,
}
operation! { DescribeAuditLogs(instance_id: String, start_time: String, end_time: String)
    "DescribeAuditLogs" -> DescribeAuditLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Order" order: String, 6 "OrderBy" order_by: String,
    7 "LogFilter" log_filter: Vec<InstanceAuditLogFilters>
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
    pub io_wait_time: Option<u64>,
    pub lock_wait_time: Option<u64>,
    pub ns_time: Option<u64>,
    pub trx_living_time: Option<u64>,
    pub template_info: Option<Vec<LogRuleTemplateInfo>>,
    pub trx_id: Option<i64>,
    pub client_port: Option<i64>,
}
model! { AuditLog {
    0 "AffectRows" affect_rows, 1 "ErrCode" err_code, 2 "SqlType" sql_type, 3 "PolicyName" policy_name,
    4 "DBName" db_name, 5 "Sql" sql, 6 "Host" host, 7 "User" user, 8 "ExecTime" exec_time, 9 "Timestamp" timestamp,
    10 "SentRows" sent_rows, 11 "ThreadId" thread_id, 12 "CheckRows" check_rows, 13 "CpuTime" cpu_time,
    14 "IoWaitTime" io_wait_time, 15 "LockWaitTime" lock_wait_time, 16 "NsTime" ns_time,
    17 "TrxLivingTime" trx_living_time, 18 "TemplateInfo" template_info, 19 "TrxId" trx_id, 20 "ClientPort" client_port
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
pub struct DescribeAuditPolicies {
    pub instance_id: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub rule_id: Option<String>,
    pub instance_name: Option<String>,
}
operation! { DescribeAuditPolicies() "DescribeAuditPolicies" -> DescribeAuditPoliciesOutput {
    0 "InstanceId" instance_id: String, 1 "PolicyId" policy_id: String, 2 "PolicyName" policy_name: String,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "RuleId" rule_id: String, 6 "InstanceName" instance_name: String
} }
paged! { DescribeAuditPolicies: AuditPolicy = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditPoliciesOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<AuditPolicy>>,
}
model! { DescribeAuditPoliciesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditPolicy {
    pub policy_id: Option<String>,
    pub status: Option<String>,
    pub instance_id: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub policy_name: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub instance_name: Option<String>,
}
model! { AuditPolicy {
    0 "PolicyId" policy_id, 1 "Status" status, 2 "InstanceId" instance_id, 3 "CreateTime" create_time,
    4 "ModifyTime" modify_time, 5 "PolicyName" policy_name, 6 "RuleId" rule_id, 7 "RuleName" rule_name,
    8 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRuleTemplateModifyHistory {
    pub rule_template_ids: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
}
operation! { DescribeAuditRuleTemplateModifyHistory()
    "DescribeAuditRuleTemplateModifyHistory" -> DescribeAuditRuleTemplateModifyHistoryOutput {
    0 "RuleTemplateIds" rule_template_ids: Vec<String>, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "Order" order: String
} }
paged! { DescribeAuditRuleTemplateModifyHistory: RuleTemplateRecordInfo =
    Offset "Offset", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRuleTemplateModifyHistoryOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<RuleTemplateRecordInfo>>,
}
model! { DescribeAuditRuleTemplateModifyHistoryOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleTemplateRecordInfo {
    pub task_id: Option<i64>,
    pub modify_before_info: Option<RuleTemplateInfo>,
    pub modify_after_info: Option<RuleTemplateInfo>,
    pub affected_instances: Option<Vec<String>>,
    pub operator: Option<String>,
    pub update_time: Option<String>,
}
model! { RuleTemplateRecordInfo {
    0 "TaskId" task_id, 1 "ModifyBeforeInfo" modify_before_info, 2 "ModifyAfterInfo" modify_after_info,
    3 "AffectedInstances" affected_instances, 4 "Operator" operator, 5 "UpdateTime" update_time
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
    pub alarm_level: Option<u64>,
    pub alarm_policy: Option<u64>,
    pub affected_instances: Option<Vec<String>>,
    pub status: Option<u64>,
    pub update_at: Option<String>,
}
model! { AuditRuleTemplateInfo {
    0 "RuleTemplateId" rule_template_id, 1 "RuleTemplateName" rule_template_name, 2 "RuleFilters" rule_filters,
    3 "Description" description, 4 "CreateAt" create_at, 5 "AlarmLevel" alarm_level, 6 "AlarmPolicy" alarm_policy,
    7 "AffectedInstances" affected_instances, 8 "Status" status, 9 "UpdateAt" update_at
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRules {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeAuditRules() "DescribeAuditRules" -> DescribeAuditRulesOutput {
    0 "RuleId" rule_id: String, 1 "RuleName" rule_name: String, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeAuditRules: AuditRule = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRulesOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<AuditRule>>,
}
model! { DescribeAuditRulesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditRule {
    pub rule_id: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub rule_name: Option<String>,
    pub description: Option<String>,
    pub rule_filters: Option<Vec<AuditFilter>>,
    pub audit_all: Option<bool>,
}
model! { AuditRule {
    0 "RuleId" rule_id, 1 "CreateTime" create_time, 2 "ModifyTime" modify_time, 3 "RuleName" rule_name,
    4 "Description" description, 5 "RuleFilters" rule_filters, 6 "AuditAll" audit_all
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupConfig {
    pub instance_id: String,
}
operation! { DescribeBackupConfig(instance_id: String) "DescribeBackupConfig" -> DescribeBackupConfigOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupConfigOutput {
    /// Deprecated.
    pub start_time_min: Option<i64>,
    /// Deprecated.
    pub start_time_max: Option<i64>,
    pub backup_expire_days: Option<i64>,
    pub backup_method: Option<String>,
    pub binlog_expire_days: Option<i64>,
    pub backup_time_window: Option<CommonTimeWindow>,
    pub enable_backup_period_save: Option<String>,
    pub backup_period_save_days: Option<i64>,
    pub backup_period_save_interval: Option<String>,
    pub backup_period_save_count: Option<i64>,
    pub start_backup_period_save_date: Option<String>,
    pub enable_backup_archive: Option<String>,
    pub backup_archive_days: Option<i64>,
    pub enable_binlog_archive: Option<String>,
    pub binlog_archive_days: Option<i64>,
    pub enable_backup_standby: Option<String>,
    pub backup_standby_days: Option<i64>,
    pub enable_binlog_standby: Option<String>,
    pub binlog_standby_days: Option<i64>,
}
model! { DescribeBackupConfigOutput {
    0 "StartTimeMin" start_time_min, 1 "StartTimeMax" start_time_max, 2 "BackupExpireDays" backup_expire_days,
    3 "BackupMethod" backup_method, 4 "BinlogExpireDays" binlog_expire_days, 5 "BackupTimeWindow" backup_time_window,
    6 "EnableBackupPeriodSave" enable_backup_period_save, 7 "BackupPeriodSaveDays" backup_period_save_days,
    8 "BackupPeriodSaveInterval" backup_period_save_interval, 9 "BackupPeriodSaveCount" backup_period_save_count,
    10 "StartBackupPeriodSaveDate" start_backup_period_save_date, 11 "EnableBackupArchive" enable_backup_archive,
    12 "BackupArchiveDays" backup_archive_days, 13 "EnableBinlogArchive" enable_binlog_archive,
    14 "BinlogArchiveDays" binlog_archive_days, 15 "EnableBackupStandby" enable_backup_standby,
    16 "BackupStandbyDays" backup_standby_days, 17 "EnableBinlogStandby" enable_binlog_standby,
    18 "BinlogStandbyDays" binlog_standby_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonTimeWindow {
    pub monday: Option<String>,
    pub tuesday: Option<String>,
    pub wednesday: Option<String>,
    pub thursday: Option<String>,
    pub friday: Option<String>,
    pub saturday: Option<String>,
    pub sunday: Option<String>,
    pub backup_period_strategy: Option<String>,
    pub days: Option<Vec<i64>>,
    pub backup_period_time: Option<String>,
}
input! { CommonTimeWindow() {
    0 "Monday" monday: String, 1 "Tuesday" tuesday: String, 2 "Wednesday" wednesday: String,
    3 "Thursday" thursday: String, 4 "Friday" friday: String, 5 "Saturday" saturday: String, 6 "Sunday" sunday: String,
    7 "BackupPeriodStrategy" backup_period_strategy: String, 8 "Days" days: Vec<i64>,
    9 "BackupPeriodTime" backup_period_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDecryptionKey {
    pub instance_id: String,
    pub backup_id: i64,
    pub backup_type: Option<String>,
}
operation! { DescribeBackupDecryptionKey(instance_id: String, backup_id: i64)
    "DescribeBackupDecryptionKey" -> DescribeBackupDecryptionKeyOutput {
    0 "InstanceId" instance_id, 1 "BackupId" backup_id, 2 "BackupType" backup_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDecryptionKeyOutput {
    pub decryption_key: Option<String>,
}
model! { DescribeBackupDecryptionKeyOutput {
    0 "DecryptionKey" decryption_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestriction {}
operation! { DescribeBackupDownloadRestriction()
"DescribeBackupDownloadRestriction" -> DescribeBackupDownloadRestrictionOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestrictionOutput {
    pub limit_type: Option<String>,
    pub vpc_comparison_symbol: Option<String>,
    pub ip_comparison_symbol: Option<String>,
    pub limit_vpc: Option<Vec<BackupLimitVpcItem>>,
    pub limit_ip: Option<Vec<String>>,
}
model! { DescribeBackupDownloadRestrictionOutput {
    0 "LimitType" limit_type, 1 "VpcComparisonSymbol" vpc_comparison_symbol,
    2 "IpComparisonSymbol" ip_comparison_symbol, 3 "LimitVpc" limit_vpc, 4 "LimitIp" limit_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupLimitVpcItem {
    pub region: Option<String>,
    pub vpc_list: Option<Vec<String>>,
}
input! { BackupLimitVpcItem(region: String, vpc_list: Vec<String>) {
    0 "Region" region: String, 1 "VpcList" vpc_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupEncryptionStatus {
    pub instance_id: String,
}
operation! { DescribeBackupEncryptionStatus(instance_id: String)
    "DescribeBackupEncryptionStatus" -> DescribeBackupEncryptionStatusOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupEncryptionStatusOutput {
    pub encryption_status: Option<String>,
}
model! { DescribeBackupEncryptionStatusOutput {
    0 "EncryptionStatus" encryption_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupOverview {
    pub product: String,
}
operation! { DescribeBackupOverview(product: String) "DescribeBackupOverview" -> DescribeBackupOverviewOutput {
    0 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupOverviewOutput {
    pub backup_count: Option<i64>,
    pub backup_volume: Option<i64>,
    pub billing_volume: Option<i64>,
    pub free_volume: Option<i64>,
    pub remote_backup_volume: Option<i64>,
    pub backup_archive_volume: Option<i64>,
    pub backup_standby_volume: Option<i64>,
}
model! { DescribeBackupOverviewOutput {
    0 "BackupCount" backup_count, 1 "BackupVolume" backup_volume, 2 "BillingVolume" billing_volume,
    3 "FreeVolume" free_volume, 4 "RemoteBackupVolume" remote_backup_volume,
    5 "BackupArchiveVolume" backup_archive_volume, 6 "BackupStandbyVolume" backup_standby_volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummaries {
    pub product: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeBackupSummaries(product: String) "DescribeBackupSummaries" -> DescribeBackupSummariesOutput {
    0 "Product" product, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "OrderBy" order_by: String,
    4 "OrderDirection" order_direction: String
} }
paged! { DescribeBackupSummaries: BackupSummaryItem = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummariesOutput {
    pub items: Option<Vec<BackupSummaryItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupSummariesOutput {
    0 "Items" items, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupSummaryItem {
    pub instance_id: Option<String>,
    pub auto_backup_count: Option<i64>,
    pub auto_backup_volume: Option<i64>,
    pub manual_backup_count: Option<i64>,
    pub manual_backup_volume: Option<i64>,
    pub data_backup_count: Option<i64>,
    pub data_backup_volume: Option<i64>,
    pub binlog_backup_count: Option<i64>,
    pub binlog_backup_volume: Option<i64>,
    pub backup_volume: Option<i64>,
}
model! { BackupSummaryItem {
    0 "InstanceId" instance_id, 1 "AutoBackupCount" auto_backup_count, 2 "AutoBackupVolume" auto_backup_volume,
    3 "ManualBackupCount" manual_backup_count, 4 "ManualBackupVolume" manual_backup_volume,
    5 "DataBackupCount" data_backup_count, 6 "DataBackupVolume" data_backup_volume,
    7 "BinlogBackupCount" binlog_backup_count, 8 "BinlogBackupVolume" binlog_backup_volume,
    9 "BackupVolume" backup_volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeBackups(instance_id: String) "DescribeBackups" -> DescribeBackupsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeBackups: BackupInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<BackupInfo>>,
}
model! { DescribeBackupsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupInfo {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub date: Option<String>,
    pub intranet_url: Option<String>,
    pub internet_url: Option<String>,
    pub r#type: Option<String>,
    pub backup_id: Option<i64>,
    pub status: Option<String>,
    pub finish_time: Option<String>,
    pub creator: Option<String>,
    pub start_time: Option<String>,
    pub method: Option<String>,
    pub way: Option<String>,
    pub manual_backup_name: Option<String>,
    pub save_mode: Option<String>,
    pub region: Option<String>,
    pub remote_info: Option<Vec<RemoteBackupInfo>>,
    pub cos_storage_type: Option<i64>,
    pub instance_id: Option<String>,
    pub progress: Option<i64>,
    pub encryption_flag: Option<String>,
    pub executed_gtid_set: Option<String>,
    pub md5: Option<String>,
}
model! { BackupInfo {
    0 "Name" name, 1 "Size" size, 2 "Date" date, 3 "IntranetUrl" intranet_url, 4 "InternetUrl" internet_url,
    5 "Type" r#type, 6 "BackupId" backup_id, 7 "Status" status, 8 "FinishTime" finish_time, 9 "Creator" creator,
    10 "StartTime" start_time, 11 "Method" method, 12 "Way" way, 13 "ManualBackupName" manual_backup_name,
    14 "SaveMode" save_mode, 15 "Region" region, 16 "RemoteInfo" remote_info, 17 "CosStorageType" cos_storage_type,
    18 "InstanceId" instance_id, 19 "Progress" progress, 20 "EncryptionFlag" encryption_flag,
    21 "ExecutedGTIDSet" executed_gtid_set, 22 "MD5" md5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteBackupInfo {
    pub sub_backup_id: Option<i64>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub url: Option<String>,
}
model! { RemoteBackupInfo {
    0 "SubBackupId" sub_backup_id, 1 "Region" region, 2 "Status" status, 3 "StartTime" start_time,
    4 "FinishTime" finish_time, 5 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogBackupOverview {
    pub product: String,
}
operation! { DescribeBinlogBackupOverview(product: String)
    "DescribeBinlogBackupOverview" -> DescribeBinlogBackupOverviewOutput {
    0 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogBackupOverviewOutput {
    pub binlog_backup_volume: Option<i64>,
    pub binlog_backup_count: Option<i64>,
    pub remote_binlog_volume: Option<i64>,
    pub remote_binlog_count: Option<i64>,
    pub binlog_archive_volume: Option<i64>,
    pub binlog_archive_count: Option<i64>,
    pub binlog_standby_volume: Option<i64>,
    pub binlog_standby_count: Option<i64>,
}
model! { DescribeBinlogBackupOverviewOutput {
    0 "BinlogBackupVolume" binlog_backup_volume, 1 "BinlogBackupCount" binlog_backup_count,
    2 "RemoteBinlogVolume" remote_binlog_volume, 3 "RemoteBinlogCount" remote_binlog_count,
    4 "BinlogArchiveVolume" binlog_archive_volume, 5 "BinlogArchiveCount" binlog_archive_count,
    6 "BinlogStandbyVolume" binlog_standby_volume, 7 "BinlogStandbyCount" binlog_standby_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogs {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub min_start_time: Option<String>,
    pub max_start_time: Option<String>,
    pub contains_min_start_time: Option<bool>,
}
operation! { DescribeBinlogs(instance_id: String) "DescribeBinlogs" -> DescribeBinlogsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "MinStartTime" min_start_time: String,
    4 "MaxStartTime" max_start_time: String, 5 "ContainsMinStartTime" contains_min_start_time: bool
} }
paged! { DescribeBinlogs: BinlogInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<BinlogInfo>>,
}
model! { DescribeBinlogsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BinlogInfo {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub date: Option<String>,
    pub intranet_url: Option<String>,
    pub internet_url: Option<String>,
    pub r#type: Option<String>,
    pub binlog_start_time: Option<String>,
    pub binlog_finish_time: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub remote_info: Option<Vec<RemoteBackupInfo>>,
    pub cos_storage_type: Option<i64>,
    /// Deprecated.
    pub instance_id: Option<String>,
    pub progress: Option<i64>,
}
model! { BinlogInfo {
    0 "Name" name, 1 "Size" size, 2 "Date" date, 3 "IntranetUrl" intranet_url, 4 "InternetUrl" internet_url,
    5 "Type" r#type, 6 "BinlogStartTime" binlog_start_time, 7 "BinlogFinishTime" binlog_finish_time, 8 "Region" region,
    9 "Status" status, 10 "RemoteInfo" remote_info, 11 "CosStorageType" cos_storage_type, 12 "InstanceId" instance_id,
    13 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCPUExpandStrategyInfo {
    pub instance_id: String,
}
operation! { DescribeCPUExpandStrategyInfo(instance_id: String)
    "DescribeCPUExpandStrategyInfo" -> DescribeCPUExpandStrategyInfoOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCPUExpandStrategyInfoOutput {
    pub r#type: Option<String>,
    pub expand_cpu: Option<i64>,
    pub auto_strategy: Option<AutoStrategy>,
    pub period_strategy: Option<PeriodStrategy>,
    pub time_interval_strategy: Option<TimeIntervalStrategy>,
}
model! { DescribeCPUExpandStrategyInfoOutput {
    0 "Type" r#type, 1 "ExpandCpu" expand_cpu, 2 "AutoStrategy" auto_strategy, 3 "PeriodStrategy" period_strategy,
    4 "TimeIntervalStrategy" time_interval_strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoStrategy {
    pub expand_threshold: Option<i64>,
    pub shrink_threshold: Option<i64>,
    /// Deprecated.
    pub expand_period: Option<i64>,
    /// Deprecated.
    pub shrink_period: Option<i64>,
    pub expand_second_period: Option<i64>,
    pub shrink_second_period: Option<i64>,
}
input! { AutoStrategy(expand_threshold: i64, shrink_threshold: i64) {
    0 "ExpandThreshold" expand_threshold: i64, 1 "ShrinkThreshold" shrink_threshold: i64,
    2 "ExpandPeriod" expand_period: i64, 3 "ShrinkPeriod" shrink_period: i64,
    4 "ExpandSecondPeriod" expand_second_period: i64, 5 "ShrinkSecondPeriod" shrink_second_period: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeriodStrategy {
    pub time_cycle: Option<TImeCycle>,
    pub time_interval: Option<TimeInterval>,
}
input! { PeriodStrategy() {
    0 "TimeCycle" time_cycle: TImeCycle, 1 "TimeInterval" time_interval: TimeInterval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TImeCycle {
    pub monday: Option<bool>,
    pub tuesday: Option<bool>,
    pub wednesday: Option<bool>,
    pub thursday: Option<bool>,
    pub friday: Option<bool>,
    pub saturday: Option<bool>,
    pub sunday: Option<bool>,
}
input! { TImeCycle() {
    0 "Monday" monday: bool, 1 "Tuesday" tuesday: bool, 2 "Wednesday" wednesday: bool, 3 "Thursday" thursday: bool,
    4 "Friday" friday: bool, 5 "Saturday" saturday: bool, 6 "Sunday" sunday: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeInterval {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { TimeInterval() {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeIntervalStrategy {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
input! { TimeIntervalStrategy() {
    0 "StartTime" start_time: i64, 1 "EndTime" end_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdbProxyInfo {
    pub instance_id: String,
    pub proxy_group_id: Option<String>,
}
operation! { DescribeCdbProxyInfo(instance_id: String) "DescribeCdbProxyInfo" -> DescribeCdbProxyInfoOutput {
    0 "InstanceId" instance_id, 1 "ProxyGroupId" proxy_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdbProxyInfoOutput {
    pub count: Option<u64>,
    pub proxy_infos: Option<Vec<ProxyGroupInfo>>,
}
model! { DescribeCdbProxyInfoOutput {
    0 "Count" count, 1 "ProxyInfos" proxy_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyGroupInfo {
    pub proxy_group_id: Option<String>,
    pub proxy_version: Option<String>,
    pub support_upgrade_proxy_version: Option<String>,
    pub status: Option<String>,
    pub task_status: Option<String>,
    pub proxy_node: Option<Vec<ProxyNode>>,
    pub proxy_address: Option<Vec<ProxyAddress>>,
    pub connection_pool_limit: Option<u64>,
    pub support_create_proxy_address: Option<bool>,
    pub support_upgrade_proxy_mysql_version: Option<String>,
}
model! { ProxyGroupInfo {
    0 "ProxyGroupId" proxy_group_id, 1 "ProxyVersion" proxy_version,
    2 "SupportUpgradeProxyVersion" support_upgrade_proxy_version, 3 "Status" status, 4 "TaskStatus" task_status,
    5 "ProxyNode" proxy_node, 6 "ProxyAddress" proxy_address, 7 "ConnectionPoolLimit" connection_pool_limit,
    8 "SupportCreateProxyAddress" support_create_proxy_address,
    9 "SupportUpgradeProxyMysqlVersion" support_upgrade_proxy_mysql_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyNode {
    pub proxy_id: Option<String>,
    pub cpu: Option<u64>,
    pub mem: Option<u64>,
    pub status: Option<String>,
    pub zone: Option<String>,
    pub region: Option<String>,
    pub connection: Option<u64>,
}
model! { ProxyNode {
    0 "ProxyId" proxy_id, 1 "Cpu" cpu, 2 "Mem" mem, 3 "Status" status, 4 "Zone" zone, 5 "Region" region,
    6 "Connection" connection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyAddress {
    pub proxy_address_id: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub vip: Option<String>,
    pub v_port: Option<u64>,
    pub weight_mode: Option<String>,
    pub is_kick_out: Option<bool>,
    pub min_count: Option<u64>,
    pub max_delay: Option<u64>,
    pub auto_add_ro: Option<bool>,
    pub read_only: Option<bool>,
    pub trans_split: Option<bool>,
    pub fail_over: Option<bool>,
    pub connection_pool: Option<bool>,
    pub desc: Option<String>,
    pub proxy_allocation: Option<Vec<ProxyAllocation>>,
    pub access_mode: Option<String>,
    pub auto_load_balance: Option<bool>,
    pub ap_node_as_ro_node: Option<bool>,
    pub ap_query_to_other_node: Option<bool>,
    pub region: Option<String>,
}
model! { ProxyAddress {
    0 "ProxyAddressId" proxy_address_id, 1 "UniqVpcId" uniq_vpc_id, 2 "UniqSubnetId" uniq_subnet_id, 3 "Vip" vip,
    4 "VPort" v_port, 5 "WeightMode" weight_mode, 6 "IsKickOut" is_kick_out, 7 "MinCount" min_count,
    8 "MaxDelay" max_delay, 9 "AutoAddRo" auto_add_ro, 10 "ReadOnly" read_only, 11 "TransSplit" trans_split,
    12 "FailOver" fail_over, 13 "ConnectionPool" connection_pool, 14 "Desc" desc, 15 "ProxyAllocation" proxy_allocation,
    16 "AccessMode" access_mode, 17 "AutoLoadBalance" auto_load_balance, 18 "ApNodeAsRoNode" ap_node_as_ro_node,
    19 "ApQueryToOtherNode" ap_query_to_other_node, 20 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdbZoneConfig {}
operation! { DescribeCdbZoneConfig() "DescribeCdbZoneConfig" -> DescribeCdbZoneConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdbZoneConfigOutput {
    pub data_result: Option<CdbZoneDataResult>,
}
model! { DescribeCdbZoneConfigOutput {
    0 "DataResult" data_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdbZoneDataResult {
    pub configs: Option<Vec<CdbSellConfig>>,
    pub regions: Option<Vec<CdbRegionSellConf>>,
}
model! { CdbZoneDataResult {
    0 "Configs" configs, 1 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdbSellConfig {
    pub memory: Option<i64>,
    pub cpu: Option<i64>,
    pub volume_min: Option<i64>,
    pub volume_max: Option<i64>,
    pub volume_step: Option<i64>,
    pub iops: Option<i64>,
    pub info: Option<String>,
    pub status: Option<i64>,
    pub device_type: Option<String>,
    pub engine_type: Option<String>,
    pub id: Option<i64>,
}
model! { CdbSellConfig {
    0 "Memory" memory, 1 "Cpu" cpu, 2 "VolumeMin" volume_min, 3 "VolumeMax" volume_max, 4 "VolumeStep" volume_step,
    5 "Iops" iops, 6 "Info" info, 7 "Status" status, 8 "DeviceType" device_type, 9 "EngineType" engine_type, 10 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdbRegionSellConf {
    pub region_name: Option<String>,
    pub area: Option<String>,
    pub is_default_region: Option<i64>,
    pub region: Option<String>,
    pub region_config: Option<Vec<CdbZoneSellConf>>,
}
model! { CdbRegionSellConf {
    0 "RegionName" region_name, 1 "Area" area, 2 "IsDefaultRegion" is_default_region, 3 "Region" region,
    4 "RegionConfig" region_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdbZoneSellConf {
    pub status: Option<i64>,
    pub zone_name: Option<String>,
    pub is_custom: Option<bool>,
    pub is_support_dr: Option<bool>,
    pub is_support_vpc: Option<bool>,
    pub hour_instance_sale_max_num: Option<i64>,
    pub is_default_zone: Option<bool>,
    pub is_bm: Option<bool>,
    pub pay_type: Option<Vec<String>>,
    pub protect_mode: Option<Vec<String>>,
    pub zone: Option<String>,
    pub zone_conf: Option<ZoneConf>,
    pub dr_zone: Option<Vec<String>>,
    pub is_support_remote_ro: Option<bool>,
    pub remote_ro_zone: Option<Vec<String>>,
    pub ex_cluster_status: Option<i64>,
    pub ex_cluster_remote_ro_zone: Option<Vec<String>>,
    pub ex_cluster_zone_conf: Option<ZoneConf>,
    pub sell_type: Option<Vec<CdbSellType>>,
    pub zone_id: Option<i64>,
    pub is_support_ipv6: Option<bool>,
    pub engine_type: Option<Vec<String>>,
    pub cloud_native_cluster_status: Option<i64>,
    pub disk_type_conf: Option<Vec<DiskTypeConfigItem>>,
}
model! { CdbZoneSellConf {
    0 "Status" status, 1 "ZoneName" zone_name, 2 "IsCustom" is_custom, 3 "IsSupportDr" is_support_dr,
    4 "IsSupportVpc" is_support_vpc, 5 "HourInstanceSaleMaxNum" hour_instance_sale_max_num,
    6 "IsDefaultZone" is_default_zone, 7 "IsBm" is_bm, 8 "PayType" pay_type, 9 "ProtectMode" protect_mode,
    10 "Zone" zone, 11 "ZoneConf" zone_conf, 12 "DrZone" dr_zone, 13 "IsSupportRemoteRo" is_support_remote_ro,
    14 "RemoteRoZone" remote_ro_zone, 15 "ExClusterStatus" ex_cluster_status,
    16 "ExClusterRemoteRoZone" ex_cluster_remote_ro_zone, 17 "ExClusterZoneConf" ex_cluster_zone_conf,
    18 "SellType" sell_type, 19 "ZoneId" zone_id, 20 "IsSupportIpv6" is_support_ipv6, 21 "EngineType" engine_type,
    22 "CloudNativeClusterStatus" cloud_native_cluster_status, 23 "DiskTypeConf" disk_type_conf
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneConf {
    pub deploy_mode: Option<Vec<i64>>,
    pub master_zone: Option<Vec<String>>,
    pub slave_zone: Option<Vec<String>>,
    pub backup_zone: Option<Vec<String>>,
}
model! { ZoneConf {
    0 "DeployMode" deploy_mode, 1 "MasterZone" master_zone, 2 "SlaveZone" slave_zone, 3 "BackupZone" backup_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdbSellType {
    pub type_name: Option<String>,
    pub engine_version: Option<Vec<String>>,
    pub config_ids: Option<Vec<i64>>,
}
model! { CdbSellType {
    0 "TypeName" type_name, 1 "EngineVersion" engine_version, 2 "ConfigIds" config_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskTypeConfigItem {
    pub device_type: Option<String>,
    pub disk_type: Option<Vec<String>>,
}
model! { DiskTypeConfigItem {
    0 "DeviceType" device_type, 1 "DiskType" disk_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloneList {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCloneList(instance_id: String) "DescribeCloneList" -> DescribeCloneListOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeCloneList: CloneItem = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloneListOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<CloneItem>>,
}
model! { DescribeCloneListOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneItem {
    pub src_instance_id: Option<String>,
    pub dst_instance_id: Option<String>,
    pub clone_job_id: Option<i64>,
    pub rollback_strategy: Option<String>,
    pub rollback_target_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_status: Option<String>,
    pub new_region_id: Option<i64>,
    pub src_region_id: Option<i64>,
}
model! { CloneItem {
    0 "SrcInstanceId" src_instance_id, 1 "DstInstanceId" dst_instance_id, 2 "CloneJobId" clone_job_id,
    3 "RollbackStrategy" rollback_strategy, 4 "RollbackTargetTime" rollback_target_time, 5 "StartTime" start_time,
    6 "EndTime" end_time, 7 "TaskStatus" task_status, 8 "NewRegionId" new_region_id, 9 "SrcRegionId" src_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInfo {
    pub instance_id: String,
}
operation! { DescribeClusterInfo(instance_id: String) "DescribeClusterInfo" -> DescribeClusterInfoOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInfoOutput {
    pub cluster_name: Option<String>,
    pub read_write_address: Option<AddressInfo>,
    pub read_only_address: Option<Vec<AddressInfo>>,
    pub node_list: Option<Vec<ClusterNodeInfo>>,
    pub readonly_limit: Option<i64>,
    pub node_count: Option<i64>,
}
model! { DescribeClusterInfoOutput {
    0 "ClusterName" cluster_name, 1 "ReadWriteAddress" read_write_address, 2 "ReadOnlyAddress" read_only_address,
    3 "NodeList" node_list, 4 "ReadonlyLimit" readonly_limit, 5 "NodeCount" node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressInfo {
    pub resource_id: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub vip: Option<String>,
    pub v_port: Option<i64>,
    pub wan_domain: Option<String>,
    pub wan_port: Option<i64>,
}
model! { AddressInfo {
    0 "ResourceId" resource_id, 1 "UniqVpcId" uniq_vpc_id, 2 "UniqSubnetId" uniq_subnet_id, 3 "Vip" vip,
    4 "VPort" v_port, 5 "WanDomain" wan_domain, 6 "WanPort" wan_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterNodeInfo {
    pub node_id: Option<String>,
    pub role: Option<String>,
    pub zone: Option<String>,
    pub weight: Option<u64>,
    pub status: Option<String>,
}
model! { ClusterNodeInfo {
    0 "NodeId" node_id, 1 "Role" role, 2 "Zone" zone, 3 "Weight" weight, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCpuExpandHistory {
    pub instance_id: String,
    pub expand_strategy: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeCpuExpandHistory(instance_id: String)
    "DescribeCpuExpandHistory" -> DescribeCpuExpandHistoryOutput {
    0 "InstanceId" instance_id, 1 "ExpandStrategy" expand_strategy: String, 2 "Status" status: String,
    3 "StartTime" start_time: i64, 4 "EndTime" end_time: i64, 5 "Offset" offset: u64, 6 "Limit" limit: u64
} }
paged! { DescribeCpuExpandHistory: HistoryJob = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCpuExpandHistoryOutput {
    pub items: Option<Vec<HistoryJob>>,
    pub total_count: Option<i64>,
}
model! { DescribeCpuExpandHistoryOutput {
    0 "Items" items, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistoryJob {
    pub operation_type: Option<String>,
    pub expand_type: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub old_cpu: Option<i64>,
    pub new_cpu: Option<i64>,
    pub extend_cpu_num: Option<i64>,
    pub error: Option<String>,
}
model! { HistoryJob {
    0 "OperationType" operation_type, 1 "ExpandType" expand_type, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "OldCpu" old_cpu, 5 "NewCpu" new_cpu, 6 "ExtendCPUNum" extend_cpu_num, 7 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBFeatures {
    pub instance_id: String,
}
operation! { DescribeDBFeatures(instance_id: String) "DescribeDBFeatures" -> DescribeDBFeaturesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBFeaturesOutput {
    pub is_support_audit: Option<bool>,
    pub audit_need_upgrade: Option<bool>,
    pub is_support_encryption: Option<bool>,
    pub encryption_need_upgrade: Option<bool>,
    pub is_remote_ro: Option<bool>,
    pub master_region: Option<String>,
    pub is_support_update_sub_version: Option<bool>,
    pub current_sub_version: Option<String>,
    pub target_sub_version: Option<String>,
}
model! { DescribeDBFeaturesOutput {
    0 "IsSupportAudit" is_support_audit, 1 "AuditNeedUpgrade" audit_need_upgrade,
    2 "IsSupportEncryption" is_support_encryption, 3 "EncryptionNeedUpgrade" encryption_need_upgrade,
    4 "IsRemoteRo" is_remote_ro, 5 "MasterRegion" master_region,
    6 "IsSupportUpdateSubVersion" is_support_update_sub_version, 7 "CurrentSubVersion" current_sub_version,
    8 "TargetSubVersion" target_sub_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBImportRecords {
    pub instance_id: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDBImportRecords(instance_id: String) "DescribeDBImportRecords" -> DescribeDBImportRecordsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeDBImportRecords: ImportRecord = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBImportRecordsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ImportRecord>>,
}
model! { DescribeDBImportRecordsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportRecord {
    pub status: Option<i64>,
    pub code: Option<i64>,
    pub cost_time: Option<i64>,
    pub instance_id: Option<String>,
    pub work_id: Option<String>,
    pub file_name: Option<String>,
    pub process: Option<i64>,
    pub create_time: Option<String>,
    pub file_size: Option<String>,
    pub message: Option<String>,
    pub job_id: Option<i64>,
    pub db_name: Option<String>,
    pub async_request_id: Option<String>,
}
model! { ImportRecord {
    0 "Status" status, 1 "Code" code, 2 "CostTime" cost_time, 3 "InstanceId" instance_id, 4 "WorkId" work_id,
    5 "FileName" file_name, 6 "Process" process, 7 "CreateTime" create_time, 8 "FileSize" file_size,
    9 "Message" message, 10 "JobId" job_id, 11 "DbName" db_name, 12 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceCharset {
    pub instance_id: String,
}
operation! { DescribeDBInstanceCharset(instance_id: String)
    "DescribeDBInstanceCharset" -> DescribeDBInstanceCharsetOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceCharsetOutput {
    pub charset: Option<String>,
}
model! { DescribeDBInstanceCharsetOutput {
    0 "Charset" charset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfig {
    pub instance_id: String,
}
operation! { DescribeDBInstanceConfig(instance_id: String)
    "DescribeDBInstanceConfig" -> DescribeDBInstanceConfigOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfigOutput {
    pub protect_mode: Option<i64>,
    pub deploy_mode: Option<i64>,
    pub zone: Option<String>,
    pub slave_config: Option<SlaveConfig>,
    pub backup_config: Option<BackupConfig>,
    pub switched: Option<bool>,
    pub fourth_config: Option<BackupConfig>,
}
model! { DescribeDBInstanceConfigOutput {
    0 "ProtectMode" protect_mode, 1 "DeployMode" deploy_mode, 2 "Zone" zone, 3 "SlaveConfig" slave_config,
    4 "BackupConfig" backup_config, 5 "Switched" switched, 6 "FourthConfig" fourth_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveConfig {
    pub replication_mode: Option<String>,
    pub zone: Option<String>,
}
model! { SlaveConfig {
    0 "ReplicationMode" replication_mode, 1 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupConfig {
    pub replication_mode: Option<String>,
    pub zone: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<u64>,
}
model! { BackupConfig {
    0 "ReplicationMode" replication_mode, 1 "Zone" zone, 2 "Vip" vip, 3 "Vport" vport
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceGTID {
    pub instance_id: String,
}
operation! { DescribeDBInstanceGTID(instance_id: String) "DescribeDBInstanceGTID" -> DescribeDBInstanceGTIDOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceGTIDOutput {
    pub is_gtid_open: Option<i64>,
}
model! { DescribeDBInstanceGTIDOutput {
    0 "IsGTIDOpen" is_gtid_open
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceInfo {
    pub instance_id: String,
}
operation! { DescribeDBInstanceInfo(instance_id: String) "DescribeDBInstanceInfo" -> DescribeDBInstanceInfoOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceInfoOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub encryption: Option<String>,
    pub key_id: Option<String>,
    pub key_region: Option<String>,
    pub default_kms_region: Option<String>,
}
model! { DescribeDBInstanceInfoOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Encryption" encryption, 3 "KeyId" key_id,
    4 "KeyRegion" key_region, 5 "DefaultKmsRegion" default_kms_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceLogToCLS {
    pub instance_id: String,
    pub cls_region: Option<String>,
}
operation! { DescribeDBInstanceLogToCLS(instance_id: String)
    "DescribeDBInstanceLogToCLS" -> DescribeDBInstanceLogToCLSOutput {
    0 "InstanceId" instance_id, 1 "ClsRegion" cls_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceLogToCLSOutput {
    pub error_log: Option<LogToCLSConfig>,
    pub slow_log: Option<LogToCLSConfig>,
}
model! { DescribeDBInstanceLogToCLSOutput {
    0 "ErrorLog" error_log, 1 "SlowLog" slow_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogToCLSConfig {
    pub status: Option<String>,
    pub log_set_id: Option<String>,
    pub log_topic_id: Option<String>,
    pub cls_region: Option<String>,
}
model! { LogToCLSConfig {
    0 "Status" status, 1 "LogSetId" log_set_id, 2 "LogTopicId" log_topic_id, 3 "ClsRegion" cls_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceRebootTime {
    pub instance_ids: Vec<String>,
}
operation! { DescribeDBInstanceRebootTime(instance_ids: Vec<String>)
    "DescribeDBInstanceRebootTime" -> DescribeDBInstanceRebootTimeOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceRebootTimeOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<InstanceRebootTime>>,
}
model! { DescribeDBInstanceRebootTimeOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceRebootTime {
    pub instance_id: Option<String>,
    pub time_in_seconds: Option<i64>,
}
model! { InstanceRebootTime {
    0 "InstanceId" instance_id, 1 "TimeInSeconds" time_in_seconds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub project_id: Option<i64>,
    pub instance_types: Option<Vec<u64>>,
    pub vips: Option<Vec<String>>,
    pub status: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub security_group_id: Option<String>,
    pub pay_types: Option<Vec<u64>>,
    pub instance_names: Option<Vec<String>>,
    pub task_status: Option<Vec<u64>>,
    pub engine_versions: Option<Vec<String>>,
    pub vpc_ids: Option<Vec<u64>>,
    pub zone_ids: Option<Vec<u64>>,
    pub subnet_ids: Option<Vec<u64>>,
    pub cdb_errors: Option<Vec<i64>>,
    pub order_by: Option<String>,
    pub order_direction: Option<String>,
    pub with_security_group: Option<i64>,
    pub with_ex_cluster: Option<i64>,
    pub ex_cluster_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub init_flag: Option<i64>,
    pub with_dr: Option<i64>,
    pub with_ro: Option<i64>,
    pub with_master: Option<i64>,
    pub deploy_group_ids: Option<Vec<String>>,
    pub tag_keys_for_search: Option<Vec<String>>,
    pub cage_ids: Option<Vec<String>>,
    pub tag_values: Option<Vec<String>>,
    pub unique_vpc_ids: Option<Vec<String>>,
    pub uniq_subnet_ids: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub proxy_vips: Option<Vec<String>>,
    pub proxy_ids: Option<Vec<String>>,
    pub engine_types: Option<Vec<String>>,
    pub query_cluster_info: Option<bool>,
}
operation! { DescribeDBInstances() "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "ProjectId" project_id: i64, 1 "InstanceTypes" instance_types: Vec<u64>, 2 "Vips" vips: Vec<String>,
    3 "Status" status: Vec<u64>, 4 "Offset" offset: u64, 5 "Limit" limit: u64,
    6 "SecurityGroupId" security_group_id: String, 7 "PayTypes" pay_types: Vec<u64>,
    8 "InstanceNames" instance_names: Vec<String>, 9 "TaskStatus" task_status: Vec<u64>,
    10 "EngineVersions" engine_versions: Vec<String>, 11 "VpcIds" vpc_ids: Vec<u64>, 12 "ZoneIds" zone_ids: Vec<u64>,
    13 "SubnetIds" subnet_ids: Vec<u64>, 14 "CdbErrors" cdb_errors: Vec<i64>, 15 "OrderBy" order_by: String,
    16 "OrderDirection" order_direction: String, 17 "WithSecurityGroup" with_security_group: i64,
    18 "WithExCluster" with_ex_cluster: i64, 19 "ExClusterId" ex_cluster_id: String,
    20 "InstanceIds" instance_ids: Vec<String>, 21 "InitFlag" init_flag: i64, 22 "WithDr" with_dr: i64,
    23 "WithRo" with_ro: i64, 24 "WithMaster" with_master: i64, 25 "DeployGroupIds" deploy_group_ids: Vec<String>,
    26 "TagKeysForSearch" tag_keys_for_search: Vec<String>, 27 "CageIds" cage_ids: Vec<String>,
    28 "TagValues" tag_values: Vec<String>, 29 "UniqueVpcIds" unique_vpc_ids: Vec<String>,
    30 "UniqSubnetIds" uniq_subnet_ids: Vec<String>, 31 "Tags" tags: Vec<Tag>, 32 "ProxyVips" proxy_vips: Vec<String>,
    33 "ProxyIds" proxy_ids: Vec<String>, 34 "EngineTypes" engine_types: Vec<String>,
    35 "QueryClusterInfo" query_cluster_info: bool
} }
paged! { DescribeDBInstances: InstanceInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<InstanceInfo>>,
}
model! { DescribeDBInstancesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub wan_status: Option<i64>,
    pub zone: Option<String>,
    pub init_flag: Option<i64>,
    pub ro_vip_info: Option<RoVipInfo>,
    pub memory: Option<i64>,
    pub status: Option<i64>,
    pub vpc_id: Option<i64>,
    pub slave_info: Option<SlaveInfo>,
    pub instance_id: Option<String>,
    pub volume: Option<i64>,
    pub auto_renew: Option<i64>,
    pub protect_mode: Option<i64>,
    pub ro_groups: Option<Vec<RoGroup>>,
    pub subnet_id: Option<i64>,
    pub instance_type: Option<i64>,
    pub project_id: Option<i64>,
    pub region: Option<String>,
    pub deadline_time: Option<String>,
    pub deploy_mode: Option<i64>,
    pub task_status: Option<i64>,
    pub master_info: Option<MasterInfo>,
    pub device_type: Option<String>,
    pub engine_version: Option<String>,
    pub instance_name: Option<String>,
    pub dr_info: Option<Vec<DrInfo>>,
    pub wan_domain: Option<String>,
    pub wan_port: Option<i64>,
    pub pay_type: Option<i64>,
    pub create_time: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub cdb_error: Option<i64>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub physical_id: Option<String>,
    pub cpu: Option<i64>,
    pub qps: Option<i64>,
    pub zone_name: Option<String>,
    pub device_class: Option<String>,
    pub deploy_group_id: Option<String>,
    pub zone_id: Option<i64>,
    pub instance_nodes: Option<i64>,
    pub tag_list: Option<Vec<TagInfoItem>>,
    pub engine_type: Option<String>,
    pub max_delay_time: Option<i64>,
    pub disk_type: Option<String>,
    pub expand_cpu: Option<i64>,
    pub cluster_info: Option<Vec<ClusterInfo>>,
    pub analysis_node_infos: Option<Vec<AnalysisNodeInfo>>,
    pub device_bandwidth: Option<u64>,
    pub destroy_protect: Option<String>,
    pub cpu_model: Option<String>,
    pub analysis_upgrade_version_info: Option<UpgradeAnalysisInstanceVersionInfo>,
}
model! { InstanceInfo {
    0 "WanStatus" wan_status, 1 "Zone" zone, 2 "InitFlag" init_flag, 3 "RoVipInfo" ro_vip_info, 4 "Memory" memory,
    5 "Status" status, 6 "VpcId" vpc_id, 7 "SlaveInfo" slave_info, 8 "InstanceId" instance_id, 9 "Volume" volume,
    10 "AutoRenew" auto_renew, 11 "ProtectMode" protect_mode, 12 "RoGroups" ro_groups, 13 "SubnetId" subnet_id,
    14 "InstanceType" instance_type, 15 "ProjectId" project_id, 16 "Region" region, 17 "DeadlineTime" deadline_time,
    18 "DeployMode" deploy_mode, 19 "TaskStatus" task_status, 20 "MasterInfo" master_info, 21 "DeviceType" device_type,
    22 "EngineVersion" engine_version, 23 "InstanceName" instance_name, 24 "DrInfo" dr_info, 25 "WanDomain" wan_domain,
    26 "WanPort" wan_port, 27 "PayType" pay_type, 28 "CreateTime" create_time, 29 "Vip" vip, 30 "Vport" vport,
    31 "CdbError" cdb_error, 32 "UniqVpcId" uniq_vpc_id, 33 "UniqSubnetId" uniq_subnet_id, 34 "PhysicalId" physical_id,
    35 "Cpu" cpu, 36 "Qps" qps, 37 "ZoneName" zone_name, 38 "DeviceClass" device_class,
    39 "DeployGroupId" deploy_group_id, 40 "ZoneId" zone_id, 41 "InstanceNodes" instance_nodes, 42 "TagList" tag_list,
    43 "EngineType" engine_type, 44 "MaxDelayTime" max_delay_time, 45 "DiskType" disk_type, 46 "ExpandCpu" expand_cpu,
    47 "ClusterInfo" cluster_info, 48 "AnalysisNodeInfos" analysis_node_infos, 49 "DeviceBandwidth" device_bandwidth,
    50 "DestroyProtect" destroy_protect, 51 "CpuModel" cpu_model,
    52 "AnalysisUpgradeVersionInfo" analysis_upgrade_version_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoVipInfo {
    pub ro_vip_status: Option<i64>,
    pub ro_subnet_id: Option<i64>,
    pub ro_vpc_id: Option<i64>,
    pub ro_vport: Option<i64>,
    pub ro_vip: Option<String>,
}
model! { RoVipInfo {
    0 "RoVipStatus" ro_vip_status, 1 "RoSubnetId" ro_subnet_id, 2 "RoVpcId" ro_vpc_id, 3 "RoVport" ro_vport,
    4 "RoVip" ro_vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveInfo {
    pub first: Option<SlaveInstanceInfo>,
    pub second: Option<SlaveInstanceInfo>,
}
model! { SlaveInfo {
    0 "First" first, 1 "Second" second
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveInstanceInfo {
    pub vport: Option<i64>,
    pub region: Option<String>,
    pub vip: Option<String>,
    pub zone: Option<String>,
}
model! { SlaveInstanceInfo {
    0 "Vport" vport, 1 "Region" region, 2 "Vip" vip, 3 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterInfo {
    pub region: Option<String>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub zone: Option<String>,
    pub instance_id: Option<String>,
    pub resource_id: Option<String>,
    pub status: Option<i64>,
    pub instance_name: Option<String>,
    pub instance_type: Option<i64>,
    pub task_status: Option<i64>,
    pub memory: Option<i64>,
    pub volume: Option<i64>,
    pub device_type: Option<String>,
    pub qps: Option<i64>,
    pub vpc_id: Option<i64>,
    pub subnet_id: Option<i64>,
    pub ex_cluster_id: Option<String>,
    pub ex_cluster_name: Option<String>,
}
model! { MasterInfo {
    0 "Region" region, 1 "RegionId" region_id, 2 "ZoneId" zone_id, 3 "Zone" zone, 4 "InstanceId" instance_id,
    5 "ResourceId" resource_id, 6 "Status" status, 7 "InstanceName" instance_name, 8 "InstanceType" instance_type,
    9 "TaskStatus" task_status, 10 "Memory" memory, 11 "Volume" volume, 12 "DeviceType" device_type, 13 "Qps" qps,
    14 "VpcId" vpc_id, 15 "SubnetId" subnet_id, 16 "ExClusterId" ex_cluster_id, 17 "ExClusterName" ex_cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrInfo {
    pub status: Option<i64>,
    pub zone: Option<String>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub sync_status: Option<i64>,
    pub instance_name: Option<String>,
    pub instance_type: Option<i64>,
}
model! { DrInfo {
    0 "Status" status, 1 "Zone" zone, 2 "InstanceId" instance_id, 3 "Region" region, 4 "SyncStatus" sync_status,
    5 "InstanceName" instance_name, 6 "InstanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfoItem {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfoItem(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterInfo {
    pub node_id: Option<String>,
    pub role: Option<String>,
    pub zone: Option<String>,
}
model! { ClusterInfo {
    0 "NodeId" node_id, 1 "Role" role, 2 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalysisNodeInfo {
    pub node_id: Option<String>,
    pub status: Option<String>,
    pub data_status: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub storage: Option<u64>,
    pub zone: Option<String>,
    pub message: Option<String>,
}
model! { AnalysisNodeInfo {
    0 "NodeId" node_id, 1 "Status" status, 2 "DataStatus" data_status, 3 "Cpu" cpu, 4 "Memory" memory,
    5 "Storage" storage, 6 "Zone" zone, 7 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAnalysisInstanceVersionInfo {
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub engine_version: Option<String>,
    pub expire_time: Option<i64>,
}
model! { UpgradeAnalysisInstanceVersionInfo {
    0 "Vip" vip, 1 "Vport" vport, 2 "EngineVersion" engine_version, 3 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBPrice {
    pub period: i64,
    pub zone: Option<String>,
    pub goods_num: Option<i64>,
    pub memory: Option<i64>,
    pub volume: Option<i64>,
    pub instance_role: Option<String>,
    pub pay_type: Option<String>,
    pub protect_mode: Option<i64>,
    pub device_type: Option<String>,
    pub instance_nodes: Option<i64>,
    pub cpu: Option<i64>,
    pub instance_id: Option<String>,
    pub ladder: Option<u64>,
    pub disk_type: Option<String>,
}
operation! { DescribeDBPrice(period: i64) "DescribeDBPrice" -> DescribeDBPriceOutput {
    0 "Period" period, 1 "Zone" zone: String, 2 "GoodsNum" goods_num: i64, 3 "Memory" memory: i64,
    4 "Volume" volume: i64, 5 "InstanceRole" instance_role: String, 6 "PayType" pay_type: String,
    7 "ProtectMode" protect_mode: i64, 8 "DeviceType" device_type: String, 9 "InstanceNodes" instance_nodes: i64,
    10 "Cpu" cpu: i64, 11 "InstanceId" instance_id: String, 12 "Ladder" ladder: u64, 13 "DiskType" disk_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBPriceOutput {
    pub price: Option<i64>,
    pub original_price: Option<i64>,
    pub currency: Option<String>,
}
model! { DescribeDBPriceOutput {
    0 "Price" price, 1 "OriginalPrice" original_price, 2 "Currency" currency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroups {
    pub instance_id: String,
    pub for_readonly_instance: Option<bool>,
    pub op_resource_id: Option<String>,
}
operation! { DescribeDBSecurityGroups(instance_id: String)
    "DescribeDBSecurityGroups" -> DescribeDBSecurityGroupsOutput {
    0 "InstanceId" instance_id, 1 "ForReadonlyInstance" for_readonly_instance: bool,
    2 "OpResourceId" op_resource_id: String
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
    pub inbound: Option<Vec<Inbound>>,
    pub outbound: Option<Vec<Outbound>>,
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
pub struct Inbound {
    pub action: Option<String>,
    pub cidr_ip: Option<String>,
    pub port_range: Option<String>,
    pub ip_protocol: Option<String>,
    pub dir: Option<String>,
    pub address_module: Option<String>,
    pub id: Option<String>,
    pub desc: Option<String>,
}
model! { Inbound {
    0 "Action" action, 1 "CidrIp" cidr_ip, 2 "PortRange" port_range, 3 "IpProtocol" ip_protocol, 4 "Dir" dir,
    5 "AddressModule" address_module, 6 "Id" id, 7 "Desc" desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Outbound {
    pub action: Option<String>,
    pub cidr_ip: Option<String>,
    pub port_range: Option<String>,
    pub ip_protocol: Option<String>,
    pub dir: Option<String>,
    pub address_module: Option<String>,
    pub desc: Option<String>,
}
model! { Outbound {
    0 "Action" action, 1 "CidrIp" cidr_ip, 2 "PortRange" port_range, 3 "IpProtocol" ip_protocol, 4 "Dir" dir,
    5 "AddressModule" address_module, 6 "Desc" desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSwitchRecords {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDBSwitchRecords(instance_id: String) "DescribeDBSwitchRecords" -> DescribeDBSwitchRecordsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeDBSwitchRecords: DBSwitchInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSwitchRecordsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<DBSwitchInfo>>,
}
model! { DescribeDBSwitchRecordsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBSwitchInfo {
    pub switch_time: Option<String>,
    pub switch_type: Option<String>,
}
model! { DBSwitchInfo {
    0 "SwitchTime" switch_time, 1 "SwitchType" switch_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBackupOverview {
    pub product: String,
}
operation! { DescribeDataBackupOverview(product: String)
    "DescribeDataBackupOverview" -> DescribeDataBackupOverviewOutput {
    0 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBackupOverviewOutput {
    pub data_backup_volume: Option<i64>,
    pub data_backup_count: Option<i64>,
    pub auto_backup_volume: Option<i64>,
    pub auto_backup_count: Option<i64>,
    pub manual_backup_volume: Option<i64>,
    pub manual_backup_count: Option<i64>,
    pub remote_backup_volume: Option<i64>,
    pub remote_backup_count: Option<i64>,
    pub data_backup_archive_volume: Option<i64>,
    pub data_backup_archive_count: Option<i64>,
    pub data_backup_standby_volume: Option<i64>,
    pub data_backup_standby_count: Option<i64>,
}
model! { DescribeDataBackupOverviewOutput {
    0 "DataBackupVolume" data_backup_volume, 1 "DataBackupCount" data_backup_count,
    2 "AutoBackupVolume" auto_backup_volume, 3 "AutoBackupCount" auto_backup_count,
    4 "ManualBackupVolume" manual_backup_volume, 5 "ManualBackupCount" manual_backup_count,
    6 "RemoteBackupVolume" remote_backup_volume, 7 "RemoteBackupCount" remote_backup_count,
    8 "DataBackupArchiveVolume" data_backup_archive_volume, 9 "DataBackupArchiveCount" data_backup_archive_count,
    10 "DataBackupStandbyVolume" data_backup_standby_volume, 11 "DataBackupStandbyCount" data_backup_standby_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub database_regexp: Option<String>,
}
operation! { DescribeDatabases(instance_id: String) "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "DatabaseRegexp" database_regexp: String
} }
paged! { DescribeDatabases: DatabasesWithCharacterLists =
    Offset "Offset", "DatabaseList" database_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<String>>,
    pub database_list: Option<Vec<DatabasesWithCharacterLists>>,
}
model! { DescribeDatabasesOutput {
    0 "TotalCount" total_count, 1 "Items" items, 2 "DatabaseList" database_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasesWithCharacterLists {
    pub database_name: Option<String>,
    pub character_set: Option<String>,
}
model! { DatabasesWithCharacterLists {
    0 "DatabaseName" database_name, 1 "CharacterSet" character_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultParams {
    pub engine_version: Option<String>,
    pub template_type: Option<String>,
    pub engine_type: Option<String>,
}
operation! { DescribeDefaultParams() "DescribeDefaultParams" -> DescribeDefaultParamsOutput {
    0 "EngineVersion" engine_version: String, 1 "TemplateType" template_type: String, 2 "EngineType" engine_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultParamsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ParameterDetail>>,
}
model! { DescribeDefaultParamsOutput {
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
    pub max_func: Option<String>,
    pub min_func: Option<String>,
    pub is_not_support_edit: Option<bool>,
}
model! { ParameterDetail {
    0 "Name" name, 1 "ParamType" param_type, 2 "Default" default, 3 "Description" description,
    4 "CurrentValue" current_value, 5 "NeedReboot" need_reboot, 6 "Max" max, 7 "Min" min, 8 "EnumValue" enum_value,
    9 "MaxFunc" max_func, 10 "MinFunc" min_func, 11 "IsNotSupportEdit" is_not_support_edit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployGroupList {
    pub deploy_group_id: Option<String>,
    pub deploy_group_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeDeployGroupList() "DescribeDeployGroupList" -> DescribeDeployGroupListOutput {
    0 "DeployGroupId" deploy_group_id: String, 1 "DeployGroupName" deploy_group_name: String, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }
paged! { DescribeDeployGroupList: DeployGroupInfo = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployGroupListOutput {
    pub total: Option<i64>,
    pub items: Option<Vec<DeployGroupInfo>>,
}
model! { DescribeDeployGroupListOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployGroupInfo {
    pub deploy_group_id: Option<String>,
    pub deploy_group_name: Option<String>,
    pub create_time: Option<String>,
    pub quota: Option<i64>,
    pub affinity: Option<String>,
    pub limit_num: Option<i64>,
    pub description: Option<String>,
    pub dev_class: Option<String>,
}
model! { DeployGroupInfo {
    0 "DeployGroupId" deploy_group_id, 1 "DeployGroupName" deploy_group_name, 2 "CreateTime" create_time,
    3 "Quota" quota, 4 "Affinity" affinity, 5 "LimitNum" limit_num, 6 "Description" description, 7 "DevClass" dev_class
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceMonitorInfo {
    pub instance_id: String,
    pub count: Option<u64>,
}
operation! { DescribeDeviceMonitorInfo(instance_id: String)
    "DescribeDeviceMonitorInfo" -> DescribeDeviceMonitorInfoOutput {
    0 "InstanceId" instance_id, 1 "Count" count: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceMonitorInfoOutput {
    pub cpu: Option<DeviceCpuInfo>,
    pub mem: Option<DeviceMemInfo>,
    pub net: Option<DeviceNetInfo>,
    pub disk: Option<DeviceDiskInfo>,
}
model! { DescribeDeviceMonitorInfoOutput {
    0 "Cpu" cpu, 1 "Mem" mem, 2 "Net" net, 3 "Disk" disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceCpuInfo {
    pub rate: Option<Vec<DeviceCpuRateInfo>>,
    pub load: Option<Vec<i64>>,
}
model! { DeviceCpuInfo {
    0 "Rate" rate, 1 "Load" load
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceCpuRateInfo {
    pub cpu_core: Option<i64>,
    pub rate: Option<Vec<i64>>,
}
model! { DeviceCpuRateInfo {
    0 "CpuCore" cpu_core, 1 "Rate" rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceMemInfo {
    pub total: Option<Vec<i64>>,
    pub used: Option<Vec<i64>>,
}
model! { DeviceMemInfo {
    0 "Total" total, 1 "Used" used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceNetInfo {
    pub conn: Option<Vec<i64>>,
    pub package_in: Option<Vec<i64>>,
    pub package_out: Option<Vec<i64>>,
    pub flow_in: Option<Vec<i64>>,
    pub flow_out: Option<Vec<i64>>,
}
model! { DeviceNetInfo {
    0 "Conn" conn, 1 "PackageIn" package_in, 2 "PackageOut" package_out, 3 "FlowIn" flow_in, 4 "FlowOut" flow_out
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceDiskInfo {
    pub io_ratio_per_sec: Option<Vec<i64>>,
    pub io_wait_time: Option<Vec<i64>>,
    pub read: Option<Vec<i64>>,
    pub write: Option<Vec<i64>>,
    pub capacity_ratio: Option<Vec<i64>>,
}
model! { DeviceDiskInfo {
    0 "IoRatioPerSec" io_ratio_per_sec, 1 "IoWaitTime" io_wait_time, 2 "Read" read, 3 "Write" write,
    4 "CapacityRatio" capacity_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogData {
    pub instance_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub key_words: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub inst_type: Option<String>,
}
operation! { DescribeErrorLogData(instance_id: String, start_time: u64, end_time: u64)
    "DescribeErrorLogData" -> DescribeErrorLogDataOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "KeyWords" key_words: Vec<String>,
    4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "InstType" inst_type: String
} }
paged! { DescribeErrorLogData: ErrlogItem = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogDataOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ErrlogItem>>,
}
model! { DescribeErrorLogDataOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrlogItem {
    pub timestamp: Option<u64>,
    pub content: Option<String>,
}
model! { ErrlogItem {
    0 "Timestamp" timestamp, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAlarmEvents {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub event_name: Option<Vec<String>>,
    pub event_status: Option<String>,
    pub order: Option<String>,
    pub limit: Option<String>,
    pub offset: Option<String>,
    pub node_id: Option<String>,
}
operation! { DescribeInstanceAlarmEvents(instance_id: String, start_time: String, end_time: String)
    "DescribeInstanceAlarmEvents" -> DescribeInstanceAlarmEventsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "EventName" event_name: Vec<String>,
    4 "EventStatus" event_status: String, 5 "Order" order: String, 6 "Limit" limit: String, 7 "Offset" offset: String,
    8 "NodeId" node_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAlarmEventsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<InstEventInfo>>,
}
model! { DescribeInstanceAlarmEventsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstEventInfo {
    pub event_name: Option<String>,
    pub event_status: Option<String>,
    pub occur_time: Option<String>,
    pub instance_id: Option<String>,
    pub node_id: Option<String>,
}
model! { InstEventInfo {
    0 "EventName" event_name, 1 "EventStatus" event_status, 2 "OccurTime" occur_time, 3 "InstanceId" instance_id,
    4 "NodeId" node_id
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
    /// Deprecated.
    pub is_sucess: Option<bool>,
    pub modify_time: Option<String>,
    pub is_success: Option<bool>,
}
model! { ParamRecord {
    0 "InstanceId" instance_id, 1 "ParamName" param_name, 2 "OldValue" old_value, 3 "NewValue" new_value,
    4 "IsSucess" is_sucess, 5 "ModifyTime" modify_time, 6 "IsSuccess" is_success
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
pub struct DescribeInstancePasswordComplexity {
    pub instance_id: String,
}
operation! { DescribeInstancePasswordComplexity(instance_id: String)
    "DescribeInstancePasswordComplexity" -> DescribeInstancePasswordComplexityOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePasswordComplexityOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ParameterDetail>>,
}
model! { DescribeInstancePasswordComplexityOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceUpgradeCheckJob {
    pub instance_id: String,
    pub dst_mysql_version: String,
}
operation! { DescribeInstanceUpgradeCheckJob(instance_id: String, dst_mysql_version: String)
    "DescribeInstanceUpgradeCheckJob" -> DescribeInstanceUpgradeCheckJobOutput {
    0 "InstanceId" instance_id, 1 "DstMysqlVersion" dst_mysql_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceUpgradeCheckJobOutput {
    pub exist_upgrade_check_job: Option<bool>,
    pub job_id: Option<i64>,
}
model! { DescribeInstanceUpgradeCheckJobOutput {
    0 "ExistUpgradeCheckJob" exist_upgrade_check_job, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceUpgradeType {
    pub instance_id: String,
    pub dst_cpu: f64,
    pub dst_memory: u64,
    pub dst_disk: u64,
    pub dst_version: Option<String>,
    pub dst_deploy_mode: Option<i64>,
    pub dst_protect_mode: Option<i64>,
    pub dst_slave_zone: Option<i64>,
    pub dst_backup_zone: Option<i64>,
    pub dst_cdb_type: Option<String>,
    pub dst_zone_id: Option<i64>,
    pub node_distribution: Option<NodeDistribution>,
    pub cluster_topology: Option<ClusterTopology>,
    pub dst_fourth_zone: Option<i64>,
}
operation! { DescribeInstanceUpgradeType(instance_id: String, dst_cpu: f64, dst_memory: u64, dst_disk: u64)
    "DescribeInstanceUpgradeType" -> DescribeInstanceUpgradeTypeOutput {
    0 "InstanceId" instance_id, 1 "DstCpu" dst_cpu, 2 "DstMemory" dst_memory, 3 "DstDisk" dst_disk,
    4 "DstVersion" dst_version: String, 5 "DstDeployMode" dst_deploy_mode: i64,
    6 "DstProtectMode" dst_protect_mode: i64, 7 "DstSlaveZone" dst_slave_zone: i64,
    8 "DstBackupZone" dst_backup_zone: i64, 9 "DstCdbType" dst_cdb_type: String, 10 "DstZoneId" dst_zone_id: i64,
    11 "NodeDistribution" node_distribution: NodeDistribution, 12 "ClusterTopology" cluster_topology: ClusterTopology,
    13 "DstFourthZone" dst_fourth_zone: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeDistribution {
    pub node: Option<String>,
    pub slave_node_one: Option<String>,
    pub slave_node_two: Option<String>,
}
input! { NodeDistribution(node: String, slave_node_one: String, slave_node_two: String) {
    0 "Node" node: String, 1 "SlaveNodeOne" slave_node_one: String, 2 "SlaveNodeTwo" slave_node_two: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceUpgradeTypeOutput {
    pub instance_id: Option<String>,
    pub upgrade_type: Option<String>,
}
model! { DescribeInstanceUpgradeTypeOutput {
    0 "InstanceId" instance_id, 1 "UpgradeType" upgrade_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalBinlogConfig {
    pub instance_id: String,
}
operation! { DescribeLocalBinlogConfig(instance_id: String)
    "DescribeLocalBinlogConfig" -> DescribeLocalBinlogConfigOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalBinlogConfigOutput {
    pub local_binlog_config: Option<LocalBinlogConfig>,
    pub local_binlog_config_default: Option<LocalBinlogConfigDefault>,
}
model! { DescribeLocalBinlogConfigOutput {
    0 "LocalBinlogConfig" local_binlog_config, 1 "LocalBinlogConfigDefault" local_binlog_config_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalBinlogConfig {
    pub save_hours: Option<i64>,
    pub max_usage: Option<i64>,
}
model! { LocalBinlogConfig {
    0 "SaveHours" save_hours, 1 "MaxUsage" max_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalBinlogConfigDefault {
    pub save_hours: Option<i64>,
    pub max_usage: Option<i64>,
}
model! { LocalBinlogConfigDefault {
    0 "SaveHours" save_hours, 1 "MaxUsage" max_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplateInfo {
    pub template_id: i64,
}
operation! { DescribeParamTemplateInfo(template_id: i64)
    "DescribeParamTemplateInfo" -> DescribeParamTemplateInfoOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplateInfoOutput {
    pub template_id: Option<i64>,
    pub name: Option<String>,
    pub engine_version: Option<String>,
    pub total_count: Option<i64>,
    pub items: Option<Vec<ParameterDetail>>,
    pub description: Option<String>,
    pub template_type: Option<String>,
    pub engine_type: Option<String>,
}
model! { DescribeParamTemplateInfoOutput {
    0 "TemplateId" template_id, 1 "Name" name, 2 "EngineVersion" engine_version, 3 "TotalCount" total_count,
    4 "Items" items, 5 "Description" description, 6 "TemplateType" template_type, 7 "EngineType" engine_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplates {
    pub engine_versions: Option<Vec<String>>,
    pub engine_types: Option<Vec<String>>,
    pub template_names: Option<Vec<String>>,
    pub template_ids: Option<Vec<i64>>,
}
operation! { DescribeParamTemplates() "DescribeParamTemplates" -> DescribeParamTemplatesOutput {
    0 "EngineVersions" engine_versions: Vec<String>, 1 "EngineTypes" engine_types: Vec<String>,
    2 "TemplateNames" template_names: Vec<String>, 3 "TemplateIds" template_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplatesOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ParamTemplateInfo>>,
}
model! { DescribeParamTemplatesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamTemplateInfo {
    pub template_id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub engine_version: Option<String>,
    pub template_type: Option<String>,
    pub engine_type: Option<String>,
}
model! { ParamTemplateInfo {
    0 "TemplateId" template_id, 1 "Name" name, 2 "Description" description, 3 "EngineVersion" engine_version,
    4 "TemplateType" template_type, 5 "EngineType" engine_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroups {
    pub project_id: Option<i64>,
}
operation! { DescribeProjectSecurityGroups() "DescribeProjectSecurityGroups" -> DescribeProjectSecurityGroupsOutput {
    0 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroupsOutput {
    pub groups: Option<Vec<SecurityGroup>>,
    pub total_count: Option<i64>,
}
model! { DescribeProjectSecurityGroupsOutput {
    0 "Groups" groups, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyCustomConf {
    pub instance_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeProxyCustomConf(instance_id: String) "DescribeProxyCustomConf" -> DescribeProxyCustomConfOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeProxyCustomConf: CustomConfig = Offset "Offset", "CustomConfInfo" custom_conf_info, total "Count" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyCustomConfOutput {
    pub count: Option<u64>,
    /// Deprecated.
    pub custom_conf: Option<CustomConfig>,
    pub weight_rule: Option<RuleItem>,
    pub custom_conf_info: Option<Vec<CustomConfig>>,
}
model! { DescribeProxyCustomConfOutput {
    0 "Count" count, 1 "CustomConf" custom_conf, 2 "WeightRule" weight_rule, 3 "CustomConfInfo" custom_conf_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomConfig {
    pub device: Option<String>,
    pub r#type: Option<String>,
    pub device_type: Option<String>,
    pub memory: Option<u64>,
    pub cpu: Option<u64>,
}
model! { CustomConfig {
    0 "Device" device, 1 "Type" r#type, 2 "DeviceType" device_type, 3 "Memory" memory, 4 "Cpu" cpu
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    pub less_than: Option<u64>,
    pub weight: Option<u64>,
}
model! { RuleItem {
    0 "LessThan" less_than, 1 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySupportParam {
    pub instance_id: String,
}
operation! { DescribeProxySupportParam(instance_id: String)
    "DescribeProxySupportParam" -> DescribeProxySupportParamOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySupportParamOutput {
    pub proxy_version: Option<String>,
    pub support_pool: Option<bool>,
    pub pool_min: Option<u64>,
    pub pool_max: Option<u64>,
    pub support_trans_split: Option<bool>,
    pub support_pool_min_version: Option<String>,
    pub support_trans_split_min_version: Option<String>,
    pub support_read_only: Option<bool>,
    pub support_auto_load_balance: Option<bool>,
    pub support_access_mode: Option<bool>,
}
model! { DescribeProxySupportParamOutput {
    0 "ProxyVersion" proxy_version, 1 "SupportPool" support_pool, 2 "PoolMin" pool_min, 3 "PoolMax" pool_max,
    4 "SupportTransSplit" support_trans_split, 5 "SupportPoolMinVersion" support_pool_min_version,
    6 "SupportTransSplitMinVersion" support_trans_split_min_version, 7 "SupportReadOnly" support_read_only,
    8 "SupportAutoLoadBalance" support_auto_load_balance, 9 "SupportAccessMode" support_access_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteBackupConfig {
    pub instance_id: String,
}
operation! { DescribeRemoteBackupConfig(instance_id: String)
    "DescribeRemoteBackupConfig" -> DescribeRemoteBackupConfigOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteBackupConfigOutput {
    pub expire_days: Option<i64>,
    pub remote_backup_save: Option<String>,
    pub remote_binlog_save: Option<String>,
    pub remote_region: Option<Vec<String>>,
    pub region_list: Option<Vec<String>>,
}
model! { DescribeRemoteBackupConfigOutput {
    0 "ExpireDays" expire_days, 1 "RemoteBackupSave" remote_backup_save, 2 "RemoteBinlogSave" remote_binlog_save,
    3 "RemoteRegion" remote_region, 4 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoGroups {
    pub instance_id: String,
}
operation! { DescribeRoGroups(instance_id: String) "DescribeRoGroups" -> DescribeRoGroupsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoGroupsOutput {
    pub ro_groups: Option<Vec<RoGroup>>,
}
model! { DescribeRoGroupsOutput {
    0 "RoGroups" ro_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoMinScale {
    pub ro_instance_id: Option<String>,
    pub master_instance_id: Option<String>,
}
operation! { DescribeRoMinScale() "DescribeRoMinScale" -> DescribeRoMinScaleOutput {
    0 "RoInstanceId" ro_instance_id: String, 1 "MasterInstanceId" master_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoMinScaleOutput {
    pub memory: Option<i64>,
    pub volume: Option<i64>,
}
model! { DescribeRoMinScaleOutput {
    0 "Memory" memory, 1 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackRangeTime {
    pub instance_ids: Vec<String>,
    pub is_remote_zone: Option<String>,
    pub backup_region: Option<String>,
}
operation! { DescribeRollbackRangeTime(instance_ids: Vec<String>)
    "DescribeRollbackRangeTime" -> DescribeRollbackRangeTimeOutput {
    0 "InstanceIds" instance_ids, 1 "IsRemoteZone" is_remote_zone: String, 2 "BackupRegion" backup_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackRangeTimeOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<InstanceRollbackRangeTime>>,
}
model! { DescribeRollbackRangeTimeOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceRollbackRangeTime {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub instance_id: Option<String>,
    pub times: Option<Vec<RollbackTimeRange>>,
}
model! { InstanceRollbackRangeTime {
    0 "Code" code, 1 "Message" message, 2 "InstanceId" instance_id, 3 "Times" times
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTimeRange {
    pub begin: Option<String>,
    pub end: Option<String>,
}
model! { RollbackTimeRange {
    0 "Begin" begin, 1 "End" end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackTaskDetail {
    pub instance_id: String,
    pub async_request_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeRollbackTaskDetail(instance_id: String)
    "DescribeRollbackTaskDetail" -> DescribeRollbackTaskDetailOutput {
    0 "InstanceId" instance_id, 1 "AsyncRequestId" async_request_id: String, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }
paged! { DescribeRollbackTaskDetail: RollbackTask = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackTaskDetailOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<RollbackTask>>,
}
model! { DescribeRollbackTaskDetailOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTask {
    pub info: Option<String>,
    pub status: Option<String>,
    pub progress: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub detail: Option<Vec<RollbackInstancesInfo>>,
}
model! { RollbackTask {
    0 "Info" info, 1 "Status" status, 2 "Progress" progress, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackInstancesInfo {
    pub instance_id: Option<String>,
    pub strategy: Option<String>,
    pub rollback_time: Option<String>,
    pub databases: Option<Vec<RollbackDBName>>,
    pub tables: Option<Vec<RollbackTables>>,
}
input! { RollbackInstancesInfo(instance_id: String, strategy: String, rollback_time: String) {
    0 "InstanceId" instance_id: String, 1 "Strategy" strategy: String, 2 "RollbackTime" rollback_time: String,
    3 "Databases" databases: Vec<RollbackDBName>, 4 "Tables" tables: Vec<RollbackTables>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackDBName {
    pub database_name: Option<String>,
    pub new_database_name: Option<String>,
}
input! { RollbackDBName(database_name: String, new_database_name: String) {
    0 "DatabaseName" database_name: String, 1 "NewDatabaseName" new_database_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTables {
    pub database: Option<String>,
    pub table: Option<Vec<RollbackTableName>>,
}
input! { RollbackTables(database: String, table: Vec<RollbackTableName>) {
    0 "Database" database: String, 1 "Table" table: Vec<RollbackTableName>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTableName {
    pub table_name: Option<String>,
    pub new_table_name: Option<String>,
}
input! { RollbackTableName(table_name: String, new_table_name: String) {
    0 "TableName" table_name: String, 1 "NewTableName" new_table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSLStatus {
    pub instance_id: Option<String>,
    pub ro_group_id: Option<String>,
}
operation! { DescribeSSLStatus() "DescribeSSLStatus" -> DescribeSSLStatusOutput {
    0 "InstanceId" instance_id: String, 1 "RoGroupId" ro_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSLStatusOutput {
    pub status: Option<String>,
    pub url: Option<String>,
}
model! { DescribeSSLStatusOutput {
    0 "Status" status, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogData {
    pub instance_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub user_hosts: Option<Vec<String>>,
    pub user_names: Option<Vec<String>>,
    pub data_bases: Option<Vec<String>>,
    pub sort_by: Option<String>,
    pub order_by: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub inst_type: Option<String>,
    pub op_resource_id: Option<String>,
}
operation! { DescribeSlowLogData(instance_id: String, start_time: u64, end_time: u64)
    "DescribeSlowLogData" -> DescribeSlowLogDataOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "UserHosts" user_hosts: Vec<String>,
    4 "UserNames" user_names: Vec<String>, 5 "DataBases" data_bases: Vec<String>, 6 "SortBy" sort_by: String,
    7 "OrderBy" order_by: String, 8 "Offset" offset: i64, 9 "Limit" limit: i64, 10 "InstType" inst_type: String,
    11 "OpResourceId" op_resource_id: String
} }
paged! { DescribeSlowLogData: SlowLogItem = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogDataOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<SlowLogItem>>,
}
model! { DescribeSlowLogDataOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogItem {
    pub timestamp: Option<u64>,
    pub query_time: Option<f64>,
    pub sql_text: Option<String>,
    pub user_host: Option<String>,
    pub user_name: Option<String>,
    pub database: Option<String>,
    pub lock_time: Option<f64>,
    pub rows_examined: Option<i64>,
    pub rows_sent: Option<i64>,
    pub sql_template: Option<String>,
    pub md5: Option<String>,
}
model! { SlowLogItem {
    0 "Timestamp" timestamp, 1 "QueryTime" query_time, 2 "SqlText" sql_text, 3 "UserHost" user_host,
    4 "UserName" user_name, 5 "Database" database, 6 "LockTime" lock_time, 7 "RowsExamined" rows_examined,
    8 "RowsSent" rows_sent, 9 "SqlTemplate" sql_template, 10 "Md5" md5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogs {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSlowLogs(instance_id: String) "DescribeSlowLogs" -> DescribeSlowLogsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeSlowLogs: SlowLogInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<SlowLogInfo>>,
}
model! { DescribeSlowLogsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogInfo {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub date: Option<String>,
    pub intranet_url: Option<String>,
    pub internet_url: Option<String>,
    pub r#type: Option<String>,
}
model! { SlowLogInfo {
    0 "Name" name, 1 "Size" size, 2 "Date" date, 3 "IntranetUrl" intranet_url, 4 "InternetUrl" internet_url,
    5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedPrivileges {
    pub instance_id: String,
}
operation! { DescribeSupportedPrivileges(instance_id: String)
    "DescribeSupportedPrivileges" -> DescribeSupportedPrivilegesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedPrivilegesOutput {
    pub global_supported_privileges: Option<Vec<String>>,
    pub database_supported_privileges: Option<Vec<String>>,
    pub table_supported_privileges: Option<Vec<String>>,
    pub column_supported_privileges: Option<Vec<String>>,
}
model! { DescribeSupportedPrivilegesOutput {
    0 "GlobalSupportedPrivileges" global_supported_privileges,
    1 "DatabaseSupportedPrivileges" database_supported_privileges,
    2 "TableSupportedPrivileges" table_supported_privileges, 3 "ColumnSupportedPrivileges" column_supported_privileges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableColumns {
    pub instance_id: String,
    pub database: String,
    pub table: String,
}
operation! { DescribeTableColumns(instance_id: String, database: String, table: String)
    "DescribeTableColumns" -> DescribeTableColumnsOutput {
    0 "InstanceId" instance_id, 1 "Database" database, 2 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableColumnsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<String>>,
}
model! { DescribeTableColumnsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTables {
    pub instance_id: String,
    pub database: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub table_regexp: Option<String>,
}
operation! { DescribeTables(instance_id: String, database: String) "DescribeTables" -> DescribeTablesOutput {
    0 "InstanceId" instance_id, 1 "Database" database, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "TableRegexp" table_regexp: String
} }
paged! { DescribeTables: String = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<String>>,
}
model! { DescribeTablesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOfInstanceIds {
    pub instance_ids: Vec<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTagsOfInstanceIds(instance_ids: Vec<String>)
    "DescribeTagsOfInstanceIds" -> DescribeTagsOfInstanceIdsOutput {
    0 "InstanceIds" instance_ids, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeTagsOfInstanceIds: TagsInfoOfInstance = Offset "Offset", "Rows" rows }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOfInstanceIdsOutput {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub rows: Option<Vec<TagsInfoOfInstance>>,
}
model! { DescribeTagsOfInstanceIdsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Rows" rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagsInfoOfInstance {
    pub instance_id: Option<String>,
    pub tags: Option<Vec<TagInfoUnit>>,
}
model! { TagsInfoOfInstance {
    0 "InstanceId" instance_id, 1 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub instance_id: Option<String>,
    pub async_request_id: Option<String>,
    pub task_types: Option<Vec<i64>>,
    pub task_status: Option<Vec<i64>>,
    pub start_time_begin: Option<String>,
    pub start_time_end: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "InstanceId" instance_id: String, 1 "AsyncRequestId" async_request_id: String, 2 "TaskTypes" task_types: Vec<i64>,
    3 "TaskStatus" task_status: Vec<i64>, 4 "StartTimeBegin" start_time_begin: String,
    5 "StartTimeEnd" start_time_end: String, 6 "Offset" offset: i64, 7 "Limit" limit: i64
} }
paged! { DescribeTasks: TaskDetail = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<TaskDetail>>,
}
model! { DescribeTasksOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDetail {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub job_id: Option<i64>,
    pub progress: Option<i64>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub async_request_id: Option<String>,
    pub task_attach_info: Option<Vec<TaskAttachInfo>>,
}
model! { TaskDetail {
    0 "Code" code, 1 "Message" message, 2 "JobId" job_id, 3 "Progress" progress, 4 "TaskStatus" task_status,
    5 "TaskType" task_type, 6 "StartTime" start_time, 7 "EndTime" end_time, 8 "InstanceIds" instance_ids,
    9 "AsyncRequestId" async_request_id, 10 "TaskAttachInfo" task_attach_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskAttachInfo {
    pub attach_key: Option<String>,
    pub attach_value: Option<String>,
}
model! { TaskAttachInfo {
    0 "AttachKey" attach_key, 1 "AttachValue" attach_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeWindow {
    pub instance_id: String,
}
operation! { DescribeTimeWindow(instance_id: String) "DescribeTimeWindow" -> DescribeTimeWindowOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeWindowOutput {
    pub monday: Option<Vec<String>>,
    pub tuesday: Option<Vec<String>>,
    pub wednesday: Option<Vec<String>>,
    pub thursday: Option<Vec<String>>,
    pub friday: Option<Vec<String>>,
    pub saturday: Option<Vec<String>>,
    pub sunday: Option<Vec<String>>,
    pub max_delay_time: Option<u64>,
}
model! { DescribeTimeWindowOutput {
    0 "Monday" monday, 1 "Tuesday" tuesday, 2 "Wednesday" wednesday, 3 "Thursday" thursday, 4 "Friday" friday,
    5 "Saturday" saturday, 6 "Sunday" sunday, 7 "MaxDelayTime" max_delay_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadedFiles {
    pub path: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUploadedFiles(path: String) "DescribeUploadedFiles" -> DescribeUploadedFilesOutput {
    0 "Path" path, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeUploadedFiles: SqlFileInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadedFilesOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<SqlFileInfo>>,
}
model! { DescribeUploadedFilesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlFileInfo {
    pub upload_time: Option<String>,
    pub upload_info: Option<UploadInfo>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub is_upload_finished: Option<i64>,
    pub file_id: Option<String>,
}
model! { SqlFileInfo {
    0 "UploadTime" upload_time, 1 "UploadInfo" upload_info, 2 "FileName" file_name, 3 "FileSize" file_size,
    4 "IsUploadFinished" is_upload_finished, 5 "FileId" file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadInfo {
    pub all_slice_num: Option<i64>,
    pub complete_num: Option<i64>,
}
model! { UploadInfo {
    0 "AllSliceNum" all_slice_num, 1 "CompleteNum" complete_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    pub security_group_id: String,
    pub instance_ids: Vec<String>,
    pub for_readonly_instance: Option<bool>,
}
operation! { DisassociateSecurityGroups(security_group_id: String, instance_ids: Vec<String>)
    "DisassociateSecurityGroups" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "InstanceIds" instance_ids,
    2 "ForReadonlyInstance" for_readonly_instance: bool
} }

pub type DisassociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpgradeInstances {
    pub instance_id: String,
    pub memory: u64,
    pub volume: u64,
    pub cpu: Option<u64>,
    pub protect_mode: Option<u64>,
    pub device_type: Option<String>,
    pub instance_nodes: Option<i64>,
}
operation! { InquiryPriceUpgradeInstances(instance_id: String, memory: u64, volume: u64)
    "InquiryPriceUpgradeInstances" -> InquiryPriceUpgradeInstancesOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory, 2 "Volume" volume, 3 "Cpu" cpu: u64,
    4 "ProtectMode" protect_mode: u64, 5 "DeviceType" device_type: String, 6 "InstanceNodes" instance_nodes: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpgradeInstancesOutput {
    pub price: Option<i64>,
    pub original_price: Option<i64>,
}
model! { InquiryPriceUpgradeInstancesOutput {
    0 "Price" price, 1 "OriginalPrice" original_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBInstance {
    pub instance_id: String,
}
operation! { IsolateDBInstance(instance_id: String) "IsolateDBInstance" -> IsolateDBInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBInstanceOutput {
    /// Deprecated.
    pub async_request_id: Option<String>,
}
model! { IsolateDBInstanceOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    pub instance_id: String,
    pub accounts: Vec<Account>,
    pub description: Option<String>,
}
operation! { ModifyAccountDescription(instance_id: String, accounts: Vec<Account>)
    "ModifyAccountDescription" -> ModifyAccountDescriptionOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts, 2 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescriptionOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyAccountDescriptionOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountHost {
    pub instance_id: String,
    pub user: String,
    pub host: String,
    pub new_host: String,
}
operation! { ModifyAccountHost(instance_id: String, user: String, host: String, new_host: String)
    "ModifyAccountHost" -> ModifyAccountHostOutput {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Host" host, 3 "NewHost" new_host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountHostOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyAccountHostOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountMaxUserConnections {
    pub accounts: Vec<Account>,
    pub instance_id: String,
    pub max_user_connections: i64,
}
operation! { ModifyAccountMaxUserConnections(accounts: Vec<Account>, instance_id: String, max_user_connections: i64)
    "ModifyAccountMaxUserConnections" -> ModifyAccountMaxUserConnectionsOutput {
    0 "Accounts" accounts, 1 "InstanceId" instance_id, 2 "MaxUserConnections" max_user_connections
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountMaxUserConnectionsOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyAccountMaxUserConnectionsOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPassword {
    pub instance_id: String,
    pub new_password: Secret,
    pub accounts: Vec<Account>,
    /// Deprecated.
    pub skip_validate_password: Option<bool>,
}
operation! { ModifyAccountPassword(instance_id: String, new_password: Secret, accounts: Vec<Account>)
    "ModifyAccountPassword" -> ModifyAccountPasswordOutput {
    0 "InstanceId" instance_id, 1 "NewPassword" new_password, 2 "Accounts" accounts,
    3 "SkipValidatePassword" skip_validate_password: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPasswordOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyAccountPasswordOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivileges {
    pub instance_id: String,
    pub accounts: Vec<Account>,
    pub global_privileges: Option<Vec<String>>,
    pub database_privileges: Option<Vec<DatabasePrivilege>>,
    pub table_privileges: Option<Vec<TablePrivilege>>,
    pub column_privileges: Option<Vec<ColumnPrivilege>>,
    pub modify_action: Option<String>,
}
operation! { ModifyAccountPrivileges(instance_id: String, accounts: Vec<Account>)
    "ModifyAccountPrivileges" -> ModifyAccountPrivilegesOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts, 2 "GlobalPrivileges" global_privileges: Vec<String>,
    3 "DatabasePrivileges" database_privileges: Vec<DatabasePrivilege>,
    4 "TablePrivileges" table_privileges: Vec<TablePrivilege>,
    5 "ColumnPrivileges" column_privileges: Vec<ColumnPrivilege>, 6 "ModifyAction" modify_action: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilegesOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyAccountPrivilegesOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditConfig {
    pub instance_id: String,
    pub log_expire_day: Option<i64>,
    pub close_audit: Option<bool>,
    pub high_log_expire_day: Option<i64>,
}
operation! { ModifyAuditConfig(instance_id: String) "ModifyAuditConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "LogExpireDay" log_expire_day: i64, 2 "CloseAudit" close_audit: bool,
    3 "HighLogExpireDay" high_log_expire_day: i64
} }

pub type ModifyAuditConfigOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditRule {
    pub rule_id: String,
    pub rule_name: Option<String>,
    pub description: Option<String>,
    pub rule_filters: Option<Vec<AuditFilter>>,
    pub audit_all: Option<bool>,
}
operation! { ModifyAuditRule(rule_id: String) "ModifyAuditRule" -> Empty {
    0 "RuleId" rule_id, 1 "RuleName" rule_name: String, 2 "Description" description: String,
    3 "RuleFilters" rule_filters: Vec<AuditFilter>, 4 "AuditAll" audit_all: bool
} }

pub type ModifyAuditRuleOutput = Empty;

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
    /// Deprecated.
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
pub struct AuditRuleFilters {
    pub rule_filters: Option<Vec<RuleFilters>>,
}
input! { AuditRuleFilters() {
    0 "RuleFilters" rule_filters: Vec<RuleFilters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRenewFlag {
    pub instance_ids: Vec<String>,
    pub auto_renew: i64,
}
operation! { ModifyAutoRenewFlag(instance_ids: Vec<String>, auto_renew: i64) "ModifyAutoRenewFlag" -> Empty {
    0 "InstanceIds" instance_ids, 1 "AutoRenew" auto_renew
} }

pub type ModifyAutoRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupConfig {
    pub instance_id: String,
    pub expire_days: Option<i64>,
    pub start_time: Option<String>,
    pub backup_method: Option<String>,
    pub binlog_expire_days: Option<i64>,
    pub backup_time_window: Option<CommonTimeWindow>,
    pub enable_backup_period_save: Option<String>,
    pub enable_backup_period_long_term_save: Option<String>,
    pub backup_period_save_days: Option<i64>,
    pub backup_period_save_interval: Option<String>,
    pub backup_period_save_count: Option<i64>,
    pub start_backup_period_save_date: Option<String>,
    pub enable_backup_archive: Option<String>,
    pub backup_archive_days: Option<i64>,
    pub binlog_archive_days: Option<i64>,
    pub enable_binlog_archive: Option<String>,
    pub enable_backup_standby: Option<String>,
    pub backup_standby_days: Option<i64>,
    pub enable_binlog_standby: Option<String>,
    pub binlog_standby_days: Option<i64>,
}
operation! { ModifyBackupConfig(instance_id: String) "ModifyBackupConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ExpireDays" expire_days: i64, 2 "StartTime" start_time: String,
    3 "BackupMethod" backup_method: String, 4 "BinlogExpireDays" binlog_expire_days: i64,
    5 "BackupTimeWindow" backup_time_window: CommonTimeWindow,
    6 "EnableBackupPeriodSave" enable_backup_period_save: String,
    7 "EnableBackupPeriodLongTermSave" enable_backup_period_long_term_save: String,
    8 "BackupPeriodSaveDays" backup_period_save_days: i64,
    9 "BackupPeriodSaveInterval" backup_period_save_interval: String,
    10 "BackupPeriodSaveCount" backup_period_save_count: i64,
    11 "StartBackupPeriodSaveDate" start_backup_period_save_date: String,
    12 "EnableBackupArchive" enable_backup_archive: String, 13 "BackupArchiveDays" backup_archive_days: i64,
    14 "BinlogArchiveDays" binlog_archive_days: i64, 15 "EnableBinlogArchive" enable_binlog_archive: String,
    16 "EnableBackupStandby" enable_backup_standby: String, 17 "BackupStandbyDays" backup_standby_days: i64,
    18 "EnableBinlogStandby" enable_binlog_standby: String, 19 "BinlogStandbyDays" binlog_standby_days: i64
} }

pub type ModifyBackupConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupDownloadRestriction {
    pub limit_type: String,
    pub vpc_comparison_symbol: Option<String>,
    pub ip_comparison_symbol: Option<String>,
    pub limit_vpc: Option<Vec<BackupLimitVpcItem>>,
    pub limit_ip: Option<Vec<String>>,
}
operation! { ModifyBackupDownloadRestriction(limit_type: String) "ModifyBackupDownloadRestriction" -> Empty {
    0 "LimitType" limit_type, 1 "VpcComparisonSymbol" vpc_comparison_symbol: String,
    2 "IpComparisonSymbol" ip_comparison_symbol: String, 3 "LimitVpc" limit_vpc: Vec<BackupLimitVpcItem>,
    4 "LimitIp" limit_ip: Vec<String>
} }

pub type ModifyBackupDownloadRestrictionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupEncryptionStatus {
    pub instance_id: String,
    pub encryption_status: String,
    pub binlog_encryption_status: Option<String>,
}
operation! { ModifyBackupEncryptionStatus(instance_id: String, encryption_status: String)
    "ModifyBackupEncryptionStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "EncryptionStatus" encryption_status,
    2 "BinlogEncryptionStatus" binlog_encryption_status: String
} }

pub type ModifyBackupEncryptionStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdbProxyAddressDesc {
    pub proxy_group_id: String,
    pub proxy_address_id: String,
    pub desc: Option<String>,
}
operation! { ModifyCdbProxyAddressDesc(proxy_group_id: String, proxy_address_id: String)
    "ModifyCdbProxyAddressDesc" -> Empty {
    0 "ProxyGroupId" proxy_group_id, 1 "ProxyAddressId" proxy_address_id, 2 "Desc" desc: String
} }

pub type ModifyCdbProxyAddressDescOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdbProxyAddressVipAndVPort {
    pub proxy_group_id: String,
    pub proxy_address_id: String,
    pub uniq_vpc_id: String,
    pub uniq_subnet_id: String,
    pub vip: Option<String>,
    pub v_port: Option<u64>,
    pub release_duration: Option<u64>,
}
operation! { ModifyCdbProxyAddressVipAndVPort(proxy_group_id: String, proxy_address_id: String, uniq_vpc_id: String, uniq_subnet_id: String)
    "ModifyCdbProxyAddressVipAndVPort" -> Empty {
    0 "ProxyGroupId" proxy_group_id, 1 "ProxyAddressId" proxy_address_id, 2 "UniqVpcId" uniq_vpc_id,
    3 "UniqSubnetId" uniq_subnet_id, 4 "Vip" vip: String, 5 "VPort" v_port: u64,
    6 "ReleaseDuration" release_duration: u64
} }

pub type ModifyCdbProxyAddressVipAndVPortOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdbProxyParam {
    pub instance_id: String,
    pub proxy_group_id: String,
    pub connection_pool_limit: u64,
}
operation! { ModifyCdbProxyParam(instance_id: String, proxy_group_id: String, connection_pool_limit: u64)
    "ModifyCdbProxyParam" -> Empty {
    0 "InstanceId" instance_id, 1 "ProxyGroupId" proxy_group_id, 2 "ConnectionPoolLimit" connection_pool_limit
} }

pub type ModifyCdbProxyParamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceLogToCLS {
    pub instance_id: String,
    pub log_type: String,
    pub status: String,
    pub create_logset: Option<bool>,
    pub logset: Option<String>,
    pub create_log_topic: Option<bool>,
    pub log_topic: Option<String>,
    pub period: Option<i64>,
    pub create_index: Option<bool>,
    pub cls_region: Option<String>,
    pub resource_tags: Option<Vec<TagInfoItem>>,
}
operation! { ModifyDBInstanceLogToCLS(instance_id: String, log_type: String, status: String)
    "ModifyDBInstanceLogToCLS" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "Status" status, 3 "CreateLogset" create_logset: bool,
    4 "Logset" logset: String, 5 "CreateLogTopic" create_log_topic: bool, 6 "LogTopic" log_topic: String,
    7 "Period" period: i64, 8 "CreateIndex" create_index: bool, 9 "ClsRegion" cls_region: String,
    10 "ResourceTags" resource_tags: Vec<TagInfoItem>
} }

pub type ModifyDBInstanceLogToCLSOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceModes {
    pub instance_id: String,
    pub mode: String,
    pub protect_mode: Option<i64>,
}
operation! { ModifyDBInstanceModes(instance_id: String, mode: String)
    "ModifyDBInstanceModes" -> ModifyDBInstanceModesOutput {
    0 "InstanceId" instance_id, 1 "Mode" mode, 2 "ProtectMode" protect_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceModesOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyDBInstanceModesOutput {
    0 "AsyncRequestId" async_request_id
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
pub struct ModifyDBInstanceProject {
    pub instance_ids: Vec<String>,
    pub new_project_id: Option<i64>,
}
operation! { ModifyDBInstanceProject(instance_ids: Vec<String>) "ModifyDBInstanceProject" -> Empty {
    0 "InstanceIds" instance_ids, 1 "NewProjectId" new_project_id: i64
} }

pub type ModifyDBInstanceProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceReadOnlyStatus {
    pub instance_id: String,
    pub read_only: i64,
}
operation! { ModifyDBInstanceReadOnlyStatus(instance_id: String, read_only: i64)
    "ModifyDBInstanceReadOnlyStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "ReadOnly" read_only
} }

pub type ModifyDBInstanceReadOnlyStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    pub instance_id: String,
    pub security_group_ids: Vec<String>,
    pub for_readonly_instance: Option<bool>,
    pub op_resource_id: Option<String>,
}
operation! { ModifyDBInstanceSecurityGroups(instance_id: String, security_group_ids: Vec<String>)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityGroupIds" security_group_ids,
    2 "ForReadonlyInstance" for_readonly_instance: bool, 3 "OpResourceId" op_resource_id: String
} }

pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceVipVport {
    pub instance_id: String,
    pub dst_ip: Option<String>,
    pub dst_port: Option<i64>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub release_duration: Option<i64>,
    pub op_resource_id: Option<String>,
}
operation! { ModifyDBInstanceVipVport(instance_id: String)
    "ModifyDBInstanceVipVport" -> ModifyDBInstanceVipVportOutput {
    0 "InstanceId" instance_id, 1 "DstIp" dst_ip: String, 2 "DstPort" dst_port: i64, 3 "UniqVpcId" uniq_vpc_id: String,
    4 "UniqSubnetId" uniq_subnet_id: String, 5 "ReleaseDuration" release_duration: i64,
    6 "OpResourceId" op_resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceVipVportOutput {
    /// Deprecated.
    pub async_request_id: Option<String>,
}
model! { ModifyDBInstanceVipVportOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeType {
    pub instance_id: String,
    pub instance_charge_type: String,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
}
operation! { ModifyInstanceChargeType(instance_id: String, instance_charge_type: String)
    "ModifyInstanceChargeType" -> ModifyInstanceChargeTypeOutput {
    0 "InstanceId" instance_id, 1 "InstanceChargeType" instance_charge_type,
    2 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<i64>,
}
input! { InstanceChargePrepaid() {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeOutput {
    pub deal_name: Option<String>,
}
model! { ModifyInstanceChargeTypeOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceDestroyProtect {
    pub instance_ids: Vec<String>,
    pub destroy_protect: String,
}
operation! { ModifyInstanceDestroyProtect(instance_ids: Vec<String>, destroy_protect: String)
    "ModifyInstanceDestroyProtect" -> Empty {
    0 "InstanceIds" instance_ids, 1 "DestroyProtect" destroy_protect
} }

pub type ModifyInstanceDestroyProtectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParam {
    pub instance_ids: Vec<String>,
    pub param_list: Option<Vec<Parameter>>,
    pub template_id: Option<i64>,
    pub wait_switch: Option<i64>,
    pub not_sync_ro: Option<bool>,
    pub not_sync_dr: Option<bool>,
}
operation! { ModifyInstanceParam(instance_ids: Vec<String>) "ModifyInstanceParam" -> ModifyInstanceParamOutput {
    0 "InstanceIds" instance_ids, 1 "ParamList" param_list: Vec<Parameter>, 2 "TemplateId" template_id: i64,
    3 "WaitSwitch" wait_switch: i64, 4 "NotSyncRo" not_sync_ro: bool, 5 "NotSyncDr" not_sync_dr: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParamOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyInstanceParamOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePasswordComplexity {
    pub instance_ids: Vec<String>,
    pub param_list: Option<Vec<Parameter>>,
}
operation! { ModifyInstancePasswordComplexity(instance_ids: Vec<String>)
    "ModifyInstancePasswordComplexity" -> ModifyInstancePasswordComplexityOutput {
    0 "InstanceIds" instance_ids, 1 "ParamList" param_list: Vec<Parameter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePasswordComplexityOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyInstancePasswordComplexityOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTag {
    pub instance_id: String,
    pub replace_tags: Option<Vec<TagInfo>>,
    pub delete_tags: Option<Vec<TagInfo>>,
}
operation! { ModifyInstanceTag(instance_id: String) "ModifyInstanceTag" -> Empty {
    0 "InstanceId" instance_id, 1 "ReplaceTags" replace_tags: Vec<TagInfo>, 2 "DeleteTags" delete_tags: Vec<TagInfo>
} }

pub type ModifyInstanceTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLocalBinlogConfig {
    pub instance_id: String,
    pub save_hours: i64,
    pub max_usage: i64,
}
operation! { ModifyLocalBinlogConfig(instance_id: String, save_hours: i64, max_usage: i64)
    "ModifyLocalBinlogConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "SaveHours" save_hours, 2 "MaxUsage" max_usage
} }

pub type ModifyLocalBinlogConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNameOrDescByDpId {
    pub deploy_group_id: String,
    pub deploy_group_name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyNameOrDescByDpId(deploy_group_id: String) "ModifyNameOrDescByDpId" -> Empty {
    0 "DeployGroupId" deploy_group_id, 1 "DeployGroupName" deploy_group_name: String,
    2 "Description" description: String
} }

pub type ModifyNameOrDescByDpIdOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParamTemplate {
    pub template_id: i64,
    pub name: Option<String>,
    pub description: Option<String>,
    pub param_list: Option<Vec<Parameter>>,
}
operation! { ModifyParamTemplate(template_id: i64) "ModifyParamTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "Name" name: String, 2 "Description" description: String,
    3 "ParamList" param_list: Vec<Parameter>
} }

pub type ModifyParamTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProtectMode {
    pub protect_mode: i64,
    pub instance_id: String,
}
operation! { ModifyProtectMode(protect_mode: i64, instance_id: String) "ModifyProtectMode" -> Empty {
    0 "ProtectMode" protect_mode, 1 "InstanceId" instance_id
} }

pub type ModifyProtectModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRemoteBackupConfig {
    pub instance_id: String,
    pub remote_backup_save: String,
    pub remote_binlog_save: String,
    pub remote_region: Vec<String>,
    pub expire_days: i64,
}

/// What [`ModifyRemoteBackupConfig::new`] takes.
pub struct ModifyRemoteBackupConfigRequired {
    pub instance_id: String,
    pub remote_backup_save: String,
    pub remote_binlog_save: String,
    pub remote_region: Vec<String>,
    pub expire_days: i64,
}
operation! { ModifyRemoteBackupConfig{ModifyRemoteBackupConfigRequired: instance_id, remote_backup_save, remote_binlog_save, remote_region, expire_days}
    "ModifyRemoteBackupConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "RemoteBackupSave" remote_backup_save, 2 "RemoteBinlogSave" remote_binlog_save,
    3 "RemoteRegion" remote_region, 4 "ExpireDays" expire_days
} }

pub type ModifyRemoteBackupConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoGroupInfo {
    pub ro_group_id: String,
    pub ro_group_info: Option<RoGroupAttr>,
    pub ro_weight_values: Option<Vec<RoWeightValue>>,
    pub is_balance_ro_load: Option<i64>,
    /// Deprecated.
    pub replication_delay_time: Option<i64>,
}
operation! { ModifyRoGroupInfo(ro_group_id: String) "ModifyRoGroupInfo" -> ModifyRoGroupInfoOutput {
    0 "RoGroupId" ro_group_id, 1 "RoGroupInfo" ro_group_info: RoGroupAttr,
    2 "RoWeightValues" ro_weight_values: Vec<RoWeightValue>, 3 "IsBalanceRoLoad" is_balance_ro_load: i64,
    4 "ReplicationDelayTime" replication_delay_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoGroupAttr {
    pub ro_group_name: Option<String>,
    pub ro_max_delay_time: Option<i64>,
    pub ro_offline_delay: Option<i64>,
    pub min_ro_in_group: Option<i64>,
    pub weight_mode: Option<String>,
    pub replication_delay_time: Option<i64>,
}
input! { RoGroupAttr() {
    0 "RoGroupName" ro_group_name: String, 1 "RoMaxDelayTime" ro_max_delay_time: i64,
    2 "RoOfflineDelay" ro_offline_delay: i64, 3 "MinRoInGroup" min_ro_in_group: i64, 4 "WeightMode" weight_mode: String,
    5 "ReplicationDelayTime" replication_delay_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoWeightValue {
    pub instance_id: Option<String>,
    pub weight: Option<i64>,
}
input! { RoWeightValue(instance_id: String, weight: i64) {
    0 "InstanceId" instance_id: String, 1 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoGroupInfoOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyRoGroupInfoOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoGroupVipVport {
    pub u_group_id: String,
    pub dst_ip: Option<String>,
    pub dst_port: Option<i64>,
}
operation! { ModifyRoGroupVipVport(u_group_id: String) "ModifyRoGroupVipVport" -> Empty {
    0 "UGroupId" u_group_id, 1 "DstIp" dst_ip: String, 2 "DstPort" dst_port: i64
} }

pub type ModifyRoGroupVipVportOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTimeWindow {
    pub instance_id: String,
    pub time_ranges: Vec<String>,
    pub weekdays: Option<Vec<String>>,
    pub max_delay_time: Option<u64>,
}
operation! { ModifyTimeWindow(instance_id: String, time_ranges: Vec<String>) "ModifyTimeWindow" -> Empty {
    0 "InstanceId" instance_id, 1 "TimeRanges" time_ranges, 2 "Weekdays" weekdays: Vec<String>,
    3 "MaxDelayTime" max_delay_time: u64
} }

pub type ModifyTimeWindowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineIsolatedInstances {
    pub instance_ids: Vec<String>,
}
operation! { OfflineIsolatedInstances(instance_ids: Vec<String>) "OfflineIsolatedInstances" -> Empty {
    0 "InstanceIds" instance_ids
} }

pub type OfflineIsolatedInstancesOutput = Empty;

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
pub struct OpenDBInstanceEncryption {
    pub instance_id: String,
    pub key_id: Option<String>,
    pub key_region: Option<String>,
}
operation! { OpenDBInstanceEncryption(instance_id: String) "OpenDBInstanceEncryption" -> Empty {
    0 "InstanceId" instance_id, 1 "KeyId" key_id: String, 2 "KeyRegion" key_region: String
} }

pub type OpenDBInstanceEncryptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDBInstanceGTID {
    pub instance_id: String,
}
operation! { OpenDBInstanceGTID(instance_id: String) "OpenDBInstanceGTID" -> OpenDBInstanceGTIDOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDBInstanceGTIDOutput {
    pub async_request_id: Option<String>,
}
model! { OpenDBInstanceGTIDOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSSL {
    pub instance_id: Option<String>,
    pub ro_group_id: Option<String>,
}
operation! { OpenSSL() "OpenSSL" -> OpenSSLOutput {
    0 "InstanceId" instance_id: String, 1 "RoGroupId" ro_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSSLOutput {
    pub async_request_id: Option<String>,
}
model! { OpenSSLOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWanService {
    pub instance_id: String,
    pub op_resource_id: Option<String>,
}
operation! { OpenWanService(instance_id: String) "OpenWanService" -> OpenWanServiceOutput {
    0 "InstanceId" instance_id, 1 "OpResourceId" op_resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWanServiceOutput {
    pub async_request_id: Option<String>,
}
model! { OpenWanServiceOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIsolatedDBInstances {
    pub instance_ids: Vec<String>,
}
operation! { ReleaseIsolatedDBInstances(instance_ids: Vec<String>)
    "ReleaseIsolatedDBInstances" -> ReleaseIsolatedDBInstancesOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIsolatedDBInstancesOutput {
    pub items: Option<Vec<ReleaseResult>>,
}
model! { ReleaseIsolatedDBInstancesOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseResult {
    pub instance_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ReleaseResult {
    0 "InstanceId" instance_id, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReloadBalanceProxyNode {
    pub proxy_group_id: String,
    pub proxy_address_id: Option<String>,
}
operation! { ReloadBalanceProxyNode(proxy_group_id: String) "ReloadBalanceProxyNode" -> Empty {
    0 "ProxyGroupId" proxy_group_id, 1 "ProxyAddressId" proxy_address_id: String
} }

pub type ReloadBalanceProxyNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstance {
    pub instance_id: String,
    pub time_span: i64,
    pub modify_pay_type: Option<String>,
    pub auto_renew: Option<i64>,
}
operation! { RenewDBInstance(instance_id: String, time_span: i64) "RenewDBInstance" -> RenewDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "TimeSpan" time_span, 2 "ModifyPayType" modify_pay_type: String,
    3 "AutoRenew" auto_renew: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstanceOutput {
    pub deal_id: Option<String>,
}
model! { RenewDBInstanceOutput {
    0 "DealId" deal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPassword {
    pub instance_id: String,
    pub user: String,
    pub host: String,
}
operation! { ResetPassword(instance_id: String, user: String, host: String) "ResetPassword" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Host" host
} }

pub type ResetPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRootAccount {
    pub instance_id: String,
}
operation! { ResetRootAccount(instance_id: String) "ResetRootAccount" -> Empty {
    0 "InstanceId" instance_id
} }

pub type ResetRootAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstances {
    pub instance_ids: Vec<String>,
}
operation! { RestartDBInstances(instance_ids: Vec<String>) "RestartDBInstances" -> RestartDBInstancesOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstancesOutput {
    pub async_request_id: Option<String>,
}
model! { RestartDBInstancesOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBatchRollback {
    pub instances: Vec<RollbackInstancesInfo>,
}
operation! { StartBatchRollback(instances: Vec<RollbackInstancesInfo>)
    "StartBatchRollback" -> StartBatchRollbackOutput {
    0 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBatchRollbackOutput {
    pub async_request_id: Option<String>,
}
model! { StartBatchRollbackOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCpuExpand {
    pub instance_id: String,
    pub r#type: String,
    pub expand_cpu: Option<i64>,
    pub auto_strategy: Option<AutoStrategy>,
    pub time_interval_strategy: Option<TimeIntervalStrategy>,
    pub period_strategy: Option<PeriodStrategy>,
}
operation! { StartCpuExpand(instance_id: String, r#type: String) "StartCpuExpand" -> StartCpuExpandOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "ExpandCpu" expand_cpu: i64,
    3 "AutoStrategy" auto_strategy: AutoStrategy, 4 "TimeIntervalStrategy" time_interval_strategy: TimeIntervalStrategy,
    5 "PeriodStrategy" period_strategy: PeriodStrategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCpuExpandOutput {
    pub async_request_id: Option<String>,
}
model! { StartCpuExpandOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartReplication {
    pub instance_id: String,
}
operation! { StartReplication(instance_id: String) "StartReplication" -> StartReplicationOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartReplicationOutput {
    pub async_request_id: Option<String>,
}
model! { StartReplicationOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCpuExpand {
    pub instance_id: String,
}
operation! { StopCpuExpand(instance_id: String) "StopCpuExpand" -> StopCpuExpandOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCpuExpandOutput {
    pub async_request_id: Option<String>,
}
model! { StopCpuExpandOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDBImportJob {
    pub async_request_id: String,
}
operation! { StopDBImportJob(async_request_id: String) "StopDBImportJob" -> Empty {
    0 "AsyncRequestId" async_request_id
} }

pub type StopDBImportJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopReplication {
    pub instance_id: String,
}
operation! { StopReplication(instance_id: String) "StopReplication" -> StopReplicationOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopReplicationOutput {
    pub async_request_id: Option<String>,
}
model! { StopReplicationOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRollback {
    pub instance_id: String,
}
operation! { StopRollback(instance_id: String) "StopRollback" -> StopRollbackOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRollbackOutput {
    pub async_request_id: Option<String>,
}
model! { StopRollbackOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitInstanceUpgradeCheckJob {
    pub instance_id: String,
    pub dst_mysql_version: String,
}
operation! { SubmitInstanceUpgradeCheckJob(instance_id: String, dst_mysql_version: String)
    "SubmitInstanceUpgradeCheckJob" -> SubmitInstanceUpgradeCheckJobOutput {
    0 "InstanceId" instance_id, 1 "DstMysqlVersion" dst_mysql_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitInstanceUpgradeCheckJobOutput {
    pub job_id: Option<i64>,
}
model! { SubmitInstanceUpgradeCheckJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchCDBProxy {
    pub instance_id: String,
    pub proxy_group_id: String,
}
operation! { SwitchCDBProxy(instance_id: String, proxy_group_id: String) "SwitchCDBProxy" -> Empty {
    0 "InstanceId" instance_id, 1 "ProxyGroupId" proxy_group_id
} }

pub type SwitchCDBProxyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceMasterSlave {
    pub instance_id: String,
    pub dst_slave: Option<String>,
    /// Deprecated.
    pub force_switch: Option<bool>,
    pub wait_switch: Option<bool>,
    pub dst_node_id: Option<String>,
}
operation! { SwitchDBInstanceMasterSlave(instance_id: String)
    "SwitchDBInstanceMasterSlave" -> SwitchDBInstanceMasterSlaveOutput {
    0 "InstanceId" instance_id, 1 "DstSlave" dst_slave: String, 2 "ForceSwitch" force_switch: bool,
    3 "WaitSwitch" wait_switch: bool, 4 "DstNodeId" dst_node_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceMasterSlaveOutput {
    pub async_request_id: Option<String>,
}
model! { SwitchDBInstanceMasterSlaveOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDrInstanceToMaster {
    pub instance_id: String,
}
operation! { SwitchDrInstanceToMaster(instance_id: String)
    "SwitchDrInstanceToMaster" -> SwitchDrInstanceToMasterOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDrInstanceToMasterOutput {
    pub async_request_id: Option<String>,
}
model! { SwitchDrInstanceToMasterOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchForUpgrade {
    pub instance_id: String,
    pub is_related_switch: Option<bool>,
}
operation! { SwitchForUpgrade(instance_id: String) "SwitchForUpgrade" -> Empty {
    0 "InstanceId" instance_id, 1 "IsRelatedSwitch" is_related_switch: bool
} }

pub type SwitchForUpgradeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeCDBProxyVersion {
    pub instance_id: String,
    pub proxy_group_id: String,
    pub src_proxy_version: String,
    pub dst_proxy_version: String,
    pub upgrade_time: String,
}

/// What [`UpgradeCDBProxyVersion::new`] takes.
pub struct UpgradeCDBProxyVersionRequired {
    pub instance_id: String,
    pub proxy_group_id: String,
    pub src_proxy_version: String,
    pub dst_proxy_version: String,
    pub upgrade_time: String,
}
operation! { UpgradeCDBProxyVersion{UpgradeCDBProxyVersionRequired: instance_id, proxy_group_id, src_proxy_version, dst_proxy_version, upgrade_time}
    "UpgradeCDBProxyVersion" -> UpgradeCDBProxyVersionOutput {
    0 "InstanceId" instance_id, 1 "ProxyGroupId" proxy_group_id, 2 "SrcProxyVersion" src_proxy_version,
    3 "DstProxyVersion" dst_proxy_version, 4 "UpgradeTime" upgrade_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeCDBProxyVersionOutput {
    pub async_request_id: Option<String>,
}
model! { UpgradeCDBProxyVersionOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstance {
    pub instance_id: String,
    pub memory: i64,
    pub volume: i64,
    pub protect_mode: Option<i64>,
    pub deploy_mode: Option<i64>,
    pub slave_zone: Option<String>,
    pub engine_version: Option<String>,
    pub wait_switch: Option<i64>,
    pub backup_zone: Option<String>,
    pub instance_role: Option<String>,
    pub device_type: Option<String>,
    pub cpu: Option<i64>,
    pub fast_upgrade: Option<i64>,
    pub max_delay_time: Option<i64>,
    pub cross_cluster: Option<i64>,
    pub zone_id: Option<String>,
    pub ro_trans_type: Option<String>,
    pub cluster_topology: Option<ClusterTopology>,
    pub check_fast_upgrade_reboot: Option<i64>,
    pub data_check_sensitive: Option<String>,
    pub fourth_zone: Option<String>,
}
operation! { UpgradeDBInstance(instance_id: String, memory: i64, volume: i64)
    "UpgradeDBInstance" -> UpgradeDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory, 2 "Volume" volume, 3 "ProtectMode" protect_mode: i64,
    4 "DeployMode" deploy_mode: i64, 5 "SlaveZone" slave_zone: String, 6 "EngineVersion" engine_version: String,
    7 "WaitSwitch" wait_switch: i64, 8 "BackupZone" backup_zone: String, 9 "InstanceRole" instance_role: String,
    10 "DeviceType" device_type: String, 11 "Cpu" cpu: i64, 12 "FastUpgrade" fast_upgrade: i64,
    13 "MaxDelayTime" max_delay_time: i64, 14 "CrossCluster" cross_cluster: i64, 15 "ZoneId" zone_id: String,
    16 "RoTransType" ro_trans_type: String, 17 "ClusterTopology" cluster_topology: ClusterTopology,
    18 "CheckFastUpgradeReboot" check_fast_upgrade_reboot: i64, 19 "DataCheckSensitive" data_check_sensitive: String,
    20 "FourthZone" fourth_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceOutput {
    pub deal_ids: Option<Vec<String>>,
    pub async_request_id: Option<String>,
    pub job_id: Option<i64>,
}
model! { UpgradeDBInstanceOutput {
    0 "DealIds" deal_ids, 1 "AsyncRequestId" async_request_id, 2 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceEngineVersion {
    pub instance_id: String,
    pub engine_version: String,
    pub wait_switch: Option<i64>,
    pub upgrade_subversion: Option<i64>,
    pub max_delay_time: Option<i64>,
    pub ignore_err_keyword: Option<i64>,
    pub param_list: Option<Vec<UpgradeEngineVersionParams>>,
}
operation! { UpgradeDBInstanceEngineVersion(instance_id: String, engine_version: String)
    "UpgradeDBInstanceEngineVersion" -> UpgradeDBInstanceEngineVersionOutput {
    0 "InstanceId" instance_id, 1 "EngineVersion" engine_version, 2 "WaitSwitch" wait_switch: i64,
    3 "UpgradeSubversion" upgrade_subversion: i64, 4 "MaxDelayTime" max_delay_time: i64,
    5 "IgnoreErrKeyword" ignore_err_keyword: i64, 6 "ParamList" param_list: Vec<UpgradeEngineVersionParams>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEngineVersionParams {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpgradeEngineVersionParams() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceEngineVersionOutput {
    pub async_request_id: Option<String>,
}
model! { UpgradeDBInstanceEngineVersionOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeRoGroup {
    pub instance_id: String,
    pub uniq_ro_group_id: String,
}
operation! { UpgradeRoGroup(instance_id: String, uniq_ro_group_id: String) "UpgradeRoGroup" -> UpgradeRoGroupOutput {
    0 "InstanceId" instance_id, 1 "UniqRoGroupId" uniq_ro_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeRoGroupOutput {
    pub async_request_id: Option<String>,
}
model! { UpgradeRoGroupOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRootAccount {
    pub instance_id: String,
    pub password: Secret,
}
operation! { VerifyRootAccount(instance_id: String, password: Secret) "VerifyRootAccount" -> VerifyRootAccountOutput {
    0 "InstanceId" instance_id, 1 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRootAccountOutput {
    pub async_request_id: Option<String>,
}
model! { VerifyRootAccountOutput {
    0 "AsyncRequestId" async_request_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_INVALID_AUTHORIZATION: &str = "AuthFailure.InvalidAuthorization";
    pub const AUTH_FAILURE_SUB_ACCOUNT_DENIED: &str = "AuthFailure.SubAccountDenied";
    pub const CDB_ERROR: &str = "CdbError";
    pub const CDB_ERROR_BACKUP_ERROR: &str = "CdbError.BackupError";
    pub const CDB_ERROR_DATABASE_ERROR: &str = "CdbError.DatabaseError";
    pub const CDB_ERROR_IMPORT_ERROR: &str = "CdbError.ImportError";
    pub const CDB_ERROR_TASK_ERROR: &str = "CdbError.TaskError";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ASYNC_TASK_STATUS_ERROR: &str = "FailedOperation.AsyncTaskStatusError";
    pub const FAILED_OPERATION_AUDIT_CONFIG_NOT_EXIST: &str = "FailedOperation.AuditConfigNotExist";
    pub const FAILED_OPERATION_CDB_INSTANCE_LOCK_FAIL_ERROR: &str = "FailedOperation.CdbInstanceLockFailError";
    pub const FAILED_OPERATION_CREATE_ACCOUNT_ERROR: &str = "FailedOperation.CreateAccountError";
    pub const FAILED_OPERATION_CREATE_AUDIT_FAIL_ERROR: &str = "FailedOperation.CreateAuditFailError";
    pub const FAILED_OPERATION_CREATE_AUDIT_LOG_FILE_ERROR: &str = "FailedOperation.CreateAuditLogFileError";
    pub const FAILED_OPERATION_CREATE_RO_VIP_ERROR: &str = "FailedOperation.CreateRoVipError";
    pub const FAILED_OPERATION_DB_OPERATION_ACTION_ERROR: &str = "FailedOperation.DBOperationActionError";
    pub const FAILED_OPERATION_DELETE_AUDIT_FAIL_ERROR: &str = "FailedOperation.DeleteAuditFailError";
    pub const FAILED_OPERATION_DESCRIBE_PROXY_GROUP_ERROR: &str = "FailedOperation.DescribeProxyGroupError";
    pub const FAILED_OPERATION_FAILED_OPERATION_ERROR: &str = "FailedOperation.FailedOperationError";
    pub const FAILED_OPERATION_GET_PRIVILEGE_ERROR: &str = "FailedOperation.GetPrivilegeError";
    pub const FAILED_OPERATION_INSTANCE_QUERY_ERROR: &str = "FailedOperation.InstanceQueryError";
    pub const FAILED_OPERATION_INSTANCE_TASK_CONFLICT_ERROR: &str = "FailedOperation.InstanceTaskConflictError";
    pub const FAILED_OPERATION_JSON_MARSHAL_ERROR: &str = "FailedOperation.JsonMarshalError";
    pub const FAILED_OPERATION_JSON_UNMARSHAL_ERROR: &str = "FailedOperation.JsonUnmarshalError";
    pub const FAILED_OPERATION_LOG_CONTENT_OVER_LIMIT: &str = "FailedOperation.LogContentOverLimit";
    pub const FAILED_OPERATION_NOT_CHANGE_STRATEGY: &str = "FailedOperation.NotChangeStrategy";
    pub const FAILED_OPERATION_NOT_DELAY_RO: &str = "FailedOperation.NotDelayRo";
    pub const FAILED_OPERATION_OPERATION_IN_CONFLICT_ERROR: &str = "FailedOperation.OperationInConflictError";
    pub const FAILED_OPERATION_PRIVILEGE_DATA_ILLEGAL: &str = "FailedOperation.PrivilegeDataIllegal";
    pub const FAILED_OPERATION_PROXY_GROUP_STATUS_ERROR: &str = "FailedOperation.ProxyGroupStatusError";
    pub const FAILED_OPERATION_QUERY_AUDIT_TASK_FAIL_ERROR: &str = "FailedOperation.QueryAuditTaskFailError";
    pub const FAILED_OPERATION_QUERY_LOG_ERROR: &str = "FailedOperation.QueryLogError";
    pub const FAILED_OPERATION_REMOTE_CALL_UNMARSHAL_ERROR: &str = "FailedOperation.RemoteCallUnmarshalError";
    pub const FAILED_OPERATION_REPEAT_CREATE_PROXY_ERROR: &str = "FailedOperation.RepeatCreateProxyError";
    pub const FAILED_OPERATION_RESPONSE_VALUE_ERROR: &str = "FailedOperation.ResponseValueError";
    pub const FAILED_OPERATION_RESULT_SET_OVER_LIMIT: &str = "FailedOperation.ResultSetOverLimit";
    pub const FAILED_OPERATION_SERVICE_ACCESS_ERROR: &str = "FailedOperation.ServiceAccessError";
    pub const FAILED_OPERATION_START_FLOW_ERROR: &str = "FailedOperation.StartFlowError";
    pub const FAILED_OPERATION_STATUS_CONFLICT: &str = "FailedOperation.StatusConflict";
    pub const FAILED_OPERATION_SUBMIT_ASYNC_TASK_ERROR: &str = "FailedOperation.SubmitAsyncTaskError";
    pub const FAILED_OPERATION_TASK_CONFLICT_ERROR: &str = "FailedOperation.TaskConflictError";
    pub const FAILED_OPERATION_TIMEOUT_ERROR: &str = "FailedOperation.TimeoutError";
    pub const FAILED_OPERATION_TYPE_IN_CONFLICT: &str = "FailedOperation.TypeInConflict";
    pub const FAILED_OPERATION_VPC_IP_IN_USE_ERROR: &str = "FailedOperation.VpcIpInUseError";
    pub const FAILED_OPERATION_VPC_IP_INVALID_ERROR: &str = "FailedOperation.VpcIpInvalidError";
    pub const FAILED_OPERATION_VPC_IP_NOT_IN_SUBNET_ERROR: &str = "FailedOperation.VpcIpNotInSubnetError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ASYNC_REQUEST_ERROR: &str = "InternalError.AsyncRequestError";
    pub const INTERNAL_ERROR_AUDIT_CREATE_LOG_FILE_ERROR: &str = "InternalError.AuditCreateLogFileError";
    pub const INTERNAL_ERROR_AUDIT_DELETE_LOG_FILE_ERROR: &str = "InternalError.AuditDeleteLogFileError";
    pub const INTERNAL_ERROR_AUDIT_DELETE_POLICY_ERROR: &str = "InternalError.AuditDeletePolicyError";
    pub const INTERNAL_ERROR_AUDIT_DESCRIBE_LOG_ERROR: &str = "InternalError.AuditDescribeLogError";
    pub const INTERNAL_ERROR_AUDIT_ERROR: &str = "InternalError.AuditError";
    pub const INTERNAL_ERROR_AUDIT_MODIFY_STATUS_ERROR: &str = "InternalError.AuditModifyStatusError";
    pub const INTERNAL_ERROR_AUDIT_OSS_LOGIC_ERROR: &str = "InternalError.AuditOssLogicError";
    pub const INTERNAL_ERROR_AUTH_ERROR: &str = "InternalError.AuthError";
    pub const INTERNAL_ERROR_CAUTH_ERROR: &str = "InternalError.CauthError";
    pub const INTERNAL_ERROR_CDB_CGW_ERROR: &str = "InternalError.CdbCgwError";
    pub const INTERNAL_ERROR_CDB_ERROR: &str = "InternalError.CdbError";
    pub const INTERNAL_ERROR_COS_ERROR: &str = "InternalError.CosError";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DBError";
    pub const INTERNAL_ERROR_DB_OPERATION_ERROR: &str = "InternalError.DBOperationError";
    pub const INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR: &str = "InternalError.DBRecordNotExistError";
    pub const INTERNAL_ERROR_DATABASE_ACCESS_ERROR: &str = "InternalError.DatabaseAccessError";
    pub const INTERNAL_ERROR_DES_ERROR: &str = "InternalError.DesError";
    pub const INTERNAL_ERROR_DFW_ERROR: &str = "InternalError.DfwError";
    pub const INTERNAL_ERROR_EXE_SQL_ERROR: &str = "InternalError.ExeSqlError";
    pub const INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR: &str = "InternalError.ExecHttpRequestError";
    pub const INTERNAL_ERROR_EXECUTE_SQL_ERROR: &str = "InternalError.ExecuteSQLError";
    pub const INTERNAL_ERROR_FTP_ERROR: &str = "InternalError.FtpError";
    pub const INTERNAL_ERROR_HTTP_ERROR: &str = "InternalError.HttpError";
    pub const INTERNAL_ERROR_HTTP_REQUEST_ERROR: &str = "InternalError.HttpRequestError";
    pub const INTERNAL_ERROR_IMPORT_ERROR: &str = "InternalError.ImportError";
    pub const INTERNAL_ERROR_INNER_COMMON_ERROR: &str = "InternalError.InnerCommonError";
    pub const INTERNAL_ERROR_INTERNAL_ASSERT_ERROR: &str = "InternalError.InternalAssertError";
    pub const INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR: &str = "InternalError.InternalHttpServerError";
    pub const INTERNAL_ERROR_INTERNAL_INNER_SERVICE_ERROR: &str = "InternalError.InternalInnerServiceError";
    pub const INTERNAL_ERROR_INTERNAL_REQUEST_ERROR: &str = "InternalError.InternalRequestError";
    pub const INTERNAL_ERROR_INTERNAL_SERVICE_ERROR_ERR: &str = "InternalError.InternalServiceErrorErr";
    pub const INTERNAL_ERROR_JSON_ERROR: &str = "InternalError.JSONError";
    pub const INTERNAL_ERROR_KMS_ERROR: &str = "InternalError.KmsError";
    pub const INTERNAL_ERROR_NETWORK_ERROR: &str = "InternalError.NetworkError";
    pub const INTERNAL_ERROR_OSS_ERROR: &str = "InternalError.OssError";
    pub const INTERNAL_ERROR_PARAM_ERROR: &str = "InternalError.ParamError";
    pub const INTERNAL_ERROR_REGEXP_COMPILE_ERROR: &str = "InternalError.RegexpCompileError";
    pub const INTERNAL_ERROR_RESOURCE_NOT_MATCH: &str = "InternalError.ResourceNotMatch";
    pub const INTERNAL_ERROR_RESOURCE_NOT_UNIQUE: &str = "InternalError.ResourceNotUnique";
    pub const INTERNAL_ERROR_SECURITY_GROUP_ERROR: &str = "InternalError.SecurityGroupError";
    pub const INTERNAL_ERROR_SERVER_ERROR: &str = "InternalError.ServerError";
    pub const INTERNAL_ERROR_SERVICE_ERROR: &str = "InternalError.ServiceError";
    pub const INTERNAL_ERROR_TAG_ERROR: &str = "InternalError.TagError";
    pub const INTERNAL_ERROR_TASK_ERROR: &str = "InternalError.TaskError";
    pub const INTERNAL_ERROR_TASK_FRAME_ERROR: &str = "InternalError.TaskFrameError";
    pub const INTERNAL_ERROR_TIME_WINDOW_ERROR: &str = "InternalError.TimeWindowError";
    pub const INTERNAL_ERROR_TRADE_ERROR: &str = "InternalError.TradeError";
    pub const INTERNAL_ERROR_TRANSACTIO_BEGIN_ERROR: &str = "InternalError.TransactioBeginError";
    pub const INTERNAL_ERROR_TRANSACTION_BEGIN_ERROR: &str = "InternalError.TransactionBeginError";
    pub const INTERNAL_ERROR_UNDEFINED_ERROR: &str = "InternalError.UndefinedError";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INTERNAL_ERROR_VPC_ERROR: &str = "InternalError.VpcError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR: &str = "InvalidParameter.ControllerNotFoundError";
    pub const INVALID_PARAMETER_DEPLOY_GROUP_NOT_EMPTY: &str = "InvalidParameter.DeployGroupNotEmpty";
    pub const INVALID_PARAMETER_EXCEPTION_PARAM: &str = "InvalidParameter.ExceptionParam";
    pub const INVALID_PARAMETER_INSTANCE_NAME_NOT_FOUND: &str = "InvalidParameter.InstanceNameNotFound";
    pub const INVALID_PARAMETER_INSTANCE_NOT_FOUND: &str = "InvalidParameter.InstanceNotFound";
    pub const INVALID_PARAMETER_INVALID_ASYNC_REQUEST_ID: &str = "InvalidParameter.InvalidAsyncRequestId";
    pub const INVALID_PARAMETER_INVALID_NAME: &str = "InvalidParameter.InvalidName";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_ERROR: &str = "InvalidParameter.InvalidParameterError";
    pub const INVALID_PARAMETER_JSON_UNMARSHAL_ERROR: &str = "InvalidParameter.JsonUnmarshalError";
    pub const INVALID_PARAMETER_OVER_DEPLOY_GROUP_QUOTA: &str = "InvalidParameter.OverDeployGroupQuota";
    pub const INVALID_PARAMETER_RESOURCE_EXISTS: &str = "InvalidParameter.ResourceExists";
    pub const INVALID_PARAMETER_RESOURCE_NOT_EXISTS: &str = "InvalidParameter.ResourceNotExists";
    pub const INVALID_PARAMETER_RESOURCE_NOT_FOUND: &str = "InvalidParameter.ResourceNotFound";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_CHARACTER_ERROR: &str =
        "InvalidParameterValue.AccountDescriptionCharacterError";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_LENGTH_ERROR: &str =
        "InvalidParameterValue.AccountDescriptionLengthError";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_HOST_RULE_ERROR: &str = "InvalidParameterValue.AccountHostRuleError";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_CHARACTER_ERROR: &str =
        "InvalidParameterValue.AccountPasswordCharacterError";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_LENGTH_ERROR: &str =
        "InvalidParameterValue.AccountPasswordLengthError";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_RULE_ERROR: &str =
        "InvalidParameterValue.AccountPasswordRuleError";
    pub const INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR: &str = "InvalidParameterValue.DataConvertError";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.InvalidParameterValueError";
    pub const INVALID_PARAMETER_VALUE_USER_NAME_RULE_ERROR: &str = "InvalidParameterValue.UserNameRuleError";
    pub const INVALID_PARAMETER_VALUE_USER_NOT_EXIST_ERROR: &str = "InvalidParameterValue.UserNotExistError";
    pub const INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_NO_ROOT_ERROR: &str =
        "InvalidParameterValue.VerifyAccountNoRootError";
    pub const INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PASSWORD_ERROR: &str =
        "InvalidParameterValue.VerifyAccountPasswordError";
    pub const INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PRIV_ERROR: &str = "InvalidParameterValue.VerifyAccountPrivError";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_ACCOUNT_MISSING_PARAMETER_ERROR: &str = "MissingParameter.AccountMissingParameterError";
    pub const MISSING_PARAMETER_MISSING_PARAM_ERROR: &str = "MissingParameter.MissingParamError";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_ACCOUNT_OPERATION_DENIED: &str = "OperationDenied.AccountOperationDenied";
    pub const OPERATION_DENIED_ACTION_IN_PROCESS: &str = "OperationDenied.ActionInProcess";
    pub const OPERATION_DENIED_ACTION_NOT_SUPPORT: &str = "OperationDenied.ActionNotSupport";
    pub const OPERATION_DENIED_AT_LEAST_ALL_RULE_AUDIT_POLICY_ERROR: &str =
        "OperationDenied.AtLeastAllRuleAuditPolicyError";
    pub const OPERATION_DENIED_AT_LEAST_AUDIT_POLICY_ERROR: &str = "OperationDenied.AtLeastAuditPolicyError";
    pub const OPERATION_DENIED_AUDIT_FILE_OVER_QUOTA_ERROR: &str = "OperationDenied.AuditFileOverQuotaError";
    pub const OPERATION_DENIED_AUDIT_POLICY_CONFLICT_ERROR: &str = "OperationDenied.AuditPolicyConflictError";
    pub const OPERATION_DENIED_AUDIT_POLICY_EXIST_ERROR: &str = "OperationDenied.AuditPolicyExistError";
    pub const OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR: &str = "OperationDenied.AuditPolicyNotExistError";
    pub const OPERATION_DENIED_AUDIT_POLICY_OVER_QUOTA_ERROR: &str = "OperationDenied.AuditPolicyOverQuotaError";
    pub const OPERATION_DENIED_AUDIT_RULE_DELETE_ERROR: &str = "OperationDenied.AuditRuleDeleteError";
    pub const OPERATION_DENIED_AUDIT_RULE_EXIST_ERROR: &str = "OperationDenied.AuditRuleExistError";
    pub const OPERATION_DENIED_AUDIT_RULE_HAS_BIND: &str = "OperationDenied.AuditRuleHasBind";
    pub const OPERATION_DENIED_AUDIT_RULE_NOT_EXIST_ERROR: &str = "OperationDenied.AuditRuleNotExistError";
    pub const OPERATION_DENIED_AUDIT_STATUS_ERROR: &str = "OperationDenied.AuditStatusError";
    pub const OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR: &str = "OperationDenied.AuditTaskConflictError";
    pub const OPERATION_DENIED_CONFLICT_RO_STATUS: &str = "OperationDenied.ConflictRoStatus";
    pub const OPERATION_DENIED_CONFLICT_STATUS: &str = "OperationDenied.ConflictStatus";
    pub const OPERATION_DENIED_DB_BRAIN_POLICY_CONFLICT: &str = "OperationDenied.DBBrainPolicyConflict";
    pub const OPERATION_DENIED_DELAY_REPLICATION_RUNNING: &str = "OperationDenied.DelayReplicationRunning";
    pub const OPERATION_DENIED_DELETE_ROOT_ACCOUNT_ERROR: &str = "OperationDenied.DeleteRootAccountError";
    pub const OPERATION_DENIED_FLOW_CONFLICT: &str = "OperationDenied.FlowConflict";
    pub const OPERATION_DENIED_FUNCTION_DENIED: &str = "OperationDenied.FunctionDenied";
    pub const OPERATION_DENIED_INST_TYPE_NOT_SUPPORT: &str = "OperationDenied.InstTypeNotSupport";
    pub const OPERATION_DENIED_INSTANCE_LOCKER_CONFLICT: &str = "OperationDenied.InstanceLockerConflict";
    pub const OPERATION_DENIED_INSTANCE_STATUS_ERROR: &str = "OperationDenied.InstanceStatusError";
    pub const OPERATION_DENIED_INSTANCE_TASK_RUNNING: &str = "OperationDenied.InstanceTaskRunning";
    pub const OPERATION_DENIED_INSTANCE_TASK_STATUS_ERROR: &str = "OperationDenied.InstanceTaskStatusError";
    pub const OPERATION_DENIED_INSTANCE_UNSUPPORTED_OPERATE_ERROR: &str =
        "OperationDenied.InstanceUnsupportedOperateError";
    pub const OPERATION_DENIED_MODIFY_AUDIT_STATUS_ERROR: &str = "OperationDenied.ModifyAuditStatusError";
    pub const OPERATION_DENIED_NOT_SUPPORT_BASIC: &str = "OperationDenied.NotSupportBasic";
    pub const OPERATION_DENIED_NOT_SUPPORT_MODIFY_LOCAL_ROOT_HOST_ERROR: &str =
        "OperationDenied.NotSupportModifyLocalRootHostError";
    pub const OPERATION_DENIED_OPERATION_DENIED_ERROR: &str = "OperationDenied.OperationDeniedError";
    pub const OPERATION_DENIED_OTHER_ODER_IN_PROCESS: &str = "OperationDenied.OtherOderInProcess";
    pub const OPERATION_DENIED_OVER_QUOTA: &str = "OperationDenied.OverQuota";
    pub const OPERATION_DENIED_PROXY_ADDRESS_LIMIT_ERROR: &str = "OperationDenied.ProxyAddressLimitError";
    pub const OPERATION_DENIED_PROXY_ADDRESS_NOT_FUND: &str = "OperationDenied.ProxyAddressNotFund";
    pub const OPERATION_DENIED_PROXY_NODE_COUNT_LIMIT_ERROR: &str = "OperationDenied.ProxyNodeCountLimitError";
    pub const OPERATION_DENIED_PROXY_UPGRADE_TASK_STATUS_ERROR: &str = "OperationDenied.ProxyUpgradeTaskStatusError";
    pub const OPERATION_DENIED_QUERY_AUDIT_LOGS_ERROR: &str = "OperationDenied.QueryAuditLogsError";
    pub const OPERATION_DENIED_RESOURCE_NOT_FOUND_ERROR: &str = "OperationDenied.ResourceNotFoundError";
    pub const OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR: &str = "OperationDenied.ResourceNotFundError";
    pub const OPERATION_DENIED_RESULT_OVER_LIMIT: &str = "OperationDenied.ResultOverLimit";
    pub const OPERATION_DENIED_SUB_ACCOUNT_OPERATION_DENIED: &str = "OperationDenied.SubAccountOperationDenied";
    pub const OPERATION_DENIED_UN_SUPPORT_REFUND_ERROR: &str = "OperationDenied.UnSupportRefundError";
    pub const OPERATION_DENIED_UNSUPPORT_CREATE_ADDRESS_ERROR: &str = "OperationDenied.UnsupportCreateAddressError";
    pub const OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR: &str = "OperationDenied.UnsupportOpenAuditError";
    pub const OPERATION_DENIED_USER_HAS_NO_STRATEGY: &str = "OperationDenied.UserHasNoStrategy";
    pub const OPERATION_DENIED_WRONG_PASSWORD: &str = "OperationDenied.WrongPassword";
    pub const OPERATION_DENIED_WRONG_STATUS: &str = "OperationDenied.WrongStatus";
    pub const OVER_QUOTA: &str = "OverQuota";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR: &str = "ResourceNotFound.CdbInstanceNotFoundError";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR: &str = "ResourceNotFound.InstanceNotFoundError";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_FUND_ERROR: &str = "ResourceNotFound.InstanceNotFundError";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_NOT_ENOUGH_PRIVILEGES: &str = "UnauthorizedOperation.NotEnoughPrivileges";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_NORMAL_INSTANCE: &str = "UnsupportedOperation.NotSupportNormalInstance";
    pub const UNSUPPORTED_OPERATION_PRIVILEGES_UNSUPPORTED_ERROR: &str =
        "UnsupportedOperation.PrivilegesUnsupportedError";
}

#[cfg(feature = "reflect")]
register! {
    AddTimeWindow, AdjustCdbProxy, AdjustCdbProxyAddress, AnalyzeAuditLogs, AssociateSecurityGroups, BalanceRoGroupLoad,
    CheckMigrateCluster, CloseAuditService, CloseCDBProxy, CloseCdbProxyAddress, CloseSSL, CloseWanService,
    CreateAccounts, CreateAuditLogFile, CreateAuditPolicy, CreateAuditRule, CreateAuditRuleTemplate, CreateBackup,
    CreateCdbProxy, CreateCdbProxyAddress, CreateCloneInstance, CreateDBImportJob, CreateDBInstance,
    CreateDBInstanceHour, CreateDatabase, CreateDeployGroup, CreateParamTemplate, CreateRoInstanceIp,
    CreateRotationPassword, DeleteAccounts, DeleteAuditLogFile, DeleteAuditPolicy, DeleteAuditRule,
    DeleteAuditRuleTemplates, DeleteBackup, DeleteDatabase, DeleteDeployGroups, DeleteParamTemplate,
    DeleteRotationPassword, DeleteTimeWindow, DescribeAccountPrivileges, DescribeAccounts, DescribeAsyncRequestInfo,
    DescribeAuditConfig, DescribeAuditInstanceList, DescribeAuditLogFiles, DescribeAuditLogs, DescribeAuditPolicies,
    DescribeAuditRuleTemplateModifyHistory, DescribeAuditRuleTemplates, DescribeAuditRules, DescribeBackupConfig,
    DescribeBackupDecryptionKey, DescribeBackupDownloadRestriction, DescribeBackupEncryptionStatus,
    DescribeBackupOverview, DescribeBackupSummaries, DescribeBackups, DescribeBinlogBackupOverview, DescribeBinlogs,
    DescribeCPUExpandStrategyInfo, DescribeCdbProxyInfo, DescribeCdbZoneConfig, DescribeCloneList, DescribeClusterInfo,
    DescribeCpuExpandHistory, DescribeDBFeatures, DescribeDBImportRecords, DescribeDBInstanceCharset,
    DescribeDBInstanceConfig, DescribeDBInstanceGTID, DescribeDBInstanceInfo, DescribeDBInstanceLogToCLS,
    DescribeDBInstanceRebootTime, DescribeDBInstances, DescribeDBPrice, DescribeDBSecurityGroups,
    DescribeDBSwitchRecords, DescribeDataBackupOverview, DescribeDatabases, DescribeDefaultParams,
    DescribeDeployGroupList, DescribeDeviceMonitorInfo, DescribeErrorLogData, DescribeInstanceAlarmEvents,
    DescribeInstanceParamRecords, DescribeInstanceParams, DescribeInstancePasswordComplexity,
    DescribeInstanceUpgradeCheckJob, DescribeInstanceUpgradeType, DescribeLocalBinlogConfig, DescribeParamTemplateInfo,
    DescribeParamTemplates, DescribeProjectSecurityGroups, DescribeProxyCustomConf, DescribeProxySupportParam,
    DescribeRemoteBackupConfig, DescribeRoGroups, DescribeRoMinScale, DescribeRollbackRangeTime,
    DescribeRollbackTaskDetail, DescribeSSLStatus, DescribeSlowLogData, DescribeSlowLogs, DescribeSupportedPrivileges,
    DescribeTableColumns, DescribeTables, DescribeTagsOfInstanceIds, DescribeTasks, DescribeTimeWindow,
    DescribeUploadedFiles, DisassociateSecurityGroups, InquiryPriceUpgradeInstances, IsolateDBInstance,
    ModifyAccountDescription, ModifyAccountHost, ModifyAccountMaxUserConnections, ModifyAccountPassword,
    ModifyAccountPrivileges, ModifyAuditConfig, ModifyAuditRule, ModifyAuditRuleTemplates, ModifyAuditService,
    ModifyAutoRenewFlag, ModifyBackupConfig, ModifyBackupDownloadRestriction, ModifyBackupEncryptionStatus,
    ModifyCdbProxyAddressDesc, ModifyCdbProxyAddressVipAndVPort, ModifyCdbProxyParam, ModifyDBInstanceLogToCLS,
    ModifyDBInstanceModes, ModifyDBInstanceName, ModifyDBInstanceProject, ModifyDBInstanceReadOnlyStatus,
    ModifyDBInstanceSecurityGroups, ModifyDBInstanceVipVport, ModifyInstanceChargeType, ModifyInstanceDestroyProtect,
    ModifyInstanceParam, ModifyInstancePasswordComplexity, ModifyInstanceTag, ModifyLocalBinlogConfig,
    ModifyNameOrDescByDpId, ModifyParamTemplate, ModifyProtectMode, ModifyRemoteBackupConfig, ModifyRoGroupInfo,
    ModifyRoGroupVipVport, ModifyTimeWindow, OfflineIsolatedInstances, OpenAuditService, OpenDBInstanceEncryption,
    OpenDBInstanceGTID, OpenSSL, OpenWanService, ReleaseIsolatedDBInstances, ReloadBalanceProxyNode, RenewDBInstance,
    ResetPassword, ResetRootAccount, RestartDBInstances, StartBatchRollback, StartCpuExpand, StartReplication,
    StopCpuExpand, StopDBImportJob, StopReplication, StopRollback, SubmitInstanceUpgradeCheckJob, SwitchCDBProxy,
    SwitchDBInstanceMasterSlave, SwitchDrInstanceToMaster, SwitchForUpgrade, UpgradeCDBProxyVersion, UpgradeDBInstance,
    UpgradeDBInstanceEngineVersion, UpgradeRoGroup, VerifyRootAccount
}
