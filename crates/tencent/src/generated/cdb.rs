//! `cdb` of Tencent Cloud, API version 2017-03-20.
//!
//! Endpoint: `cdb.tencentcloudapi.com`, or `cdb.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cdb::DescribeAuditInstanceList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAuditInstanceList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cdb", "2017-03-20", "cdb", &Endpoints::NONE);

/// Adds time window: `AddTimeWindow` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=AddTimeWindow>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTimeWindow {
    /// Required.
    pub instance_id: String,
    pub monday: Option<Vec<String>>,
    pub tuesday: Option<Vec<String>>,
    pub wednesday: Option<Vec<String>>,
    pub thursday: Option<Vec<String>>,
    pub friday: Option<Vec<String>>,
    pub saturday: Option<Vec<String>>,
    pub sunday: Option<Vec<String>>,
    pub max_delay_time: Option<i64>,
}
operation! { AddTimeWindow(instance_id: String) "AddTimeWindow" -> Empty {
    0 "InstanceId" instance_id, 1 "Monday" monday: Vec<String>, 2 "Tuesday" tuesday: Vec<String>,
    3 "Wednesday" wednesday: Vec<String>, 4 "Thursday" thursday: Vec<String>, 5 "Friday" friday: Vec<String>,
    6 "Saturday" saturday: Vec<String>, 7 "Sunday" sunday: Vec<String>, 8 "MaxDelayTime" max_delay_time: i64
} }

/// Response of [`AddTimeWindow`]: empty.
pub type AddTimeWindowOutput = Empty;

/// `AdjustCdbProxy` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=AdjustCdbProxy>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_PROXY_GROUP_ERROR`],
/// [`codes::FAILED_OPERATION_PROXY_GROUP_STATUS_ERROR`], [`codes::OPERATION_DENIED_PROXY_NODE_COUNT_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustCdbProxy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub proxy_group_id: String,
    /// Required.
    pub proxy_node_custom: Vec<ProxyNodeCustom>,
    /// Required.
    pub reload_balance: String,
    /// Required.
    pub upgrade_time: String,
}

/// Arguments of [`AdjustCdbProxy::new`].
pub struct AdjustCdbProxyRequired {
    pub instance_id: String,
    pub proxy_group_id: String,
    pub proxy_node_custom: Vec<ProxyNodeCustom>,
    pub reload_balance: String,
    pub upgrade_time: String,
}
operation! {
    AdjustCdbProxy { AdjustCdbProxyRequired: instance_id, proxy_group_id, proxy_node_custom, reload_balance, upgrade_time }
    "AdjustCdbProxy" -> AdjustCdbProxyOutput {
    0 "InstanceId" instance_id, 1 "ProxyGroupId" proxy_group_id, 2 "ProxyNodeCustom" proxy_node_custom,
    3 "ReloadBalance" reload_balance, 4 "UpgradeTime" upgrade_time
} }

/// In the request of [`AdjustCdbProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyNodeCustom {
    /// Required.
    pub node_count: Option<i64>,
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub mem: Option<i64>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub zone: Option<String>,
}

/// Arguments of [`ProxyNodeCustom::new`].
pub struct ProxyNodeCustomRequired {
    pub node_count: i64,
    pub cpu: i64,
    pub mem: i64,
    pub region: String,
    pub zone: String,
}
input! { ProxyNodeCustom { ProxyNodeCustomRequired: node_count, cpu, mem, region, zone } {
    0 "NodeCount" node_count: i64, 1 "Cpu" cpu: i64, 2 "Mem" mem: i64, 3 "Region" region: String, 4 "Zone" zone: String
} }

/// Response of [`AdjustCdbProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustCdbProxyOutput {
    pub async_request_id: Option<String>,
}
model! { AdjustCdbProxyOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// `AdjustCdbProxyAddress` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=AdjustCdbProxyAddress>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_PROXY_GROUP_ERROR`], [`codes::FAILED_OPERATION_FAILED_OPERATION_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_PROXY_UPGRADE_TASK_STATUS_ERROR`],
/// [`codes::OPERATION_DENIED_UNSUPPORT_CREATE_ADDRESS_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustCdbProxyAddress {
    /// Required.
    pub proxy_group_id: String,
    /// Required.
    pub weight_mode: String,
    /// Required.
    pub is_kick_out: bool,
    /// Required.
    pub min_count: i64,
    /// Required.
    pub max_delay: i64,
    /// Required.
    pub fail_over: bool,
    /// Required.
    pub auto_add_ro: bool,
    /// Required.
    pub read_only: bool,
    /// Required.
    pub proxy_address_id: String,
    pub trans_split: Option<bool>,
    pub connection_pool: Option<bool>,
    pub proxy_allocation: Option<Vec<ProxyAllocation>>,
    pub auto_load_balance: Option<bool>,
    pub access_mode: Option<String>,
    pub ap_node_as_ro_node: Option<bool>,
    pub ap_query_to_other_node: Option<bool>,
}

/// Arguments of [`AdjustCdbProxyAddress::new`].
pub struct AdjustCdbProxyAddressRequired {
    pub proxy_group_id: String,
    pub weight_mode: String,
    pub is_kick_out: bool,
    pub min_count: i64,
    pub max_delay: i64,
    pub fail_over: bool,
    pub auto_add_ro: bool,
    pub read_only: bool,
    pub proxy_address_id: String,
}
operation! {
    AdjustCdbProxyAddress { AdjustCdbProxyAddressRequired: proxy_group_id, weight_mode, is_kick_out, min_count, max_delay, fail_over, auto_add_ro, read_only, proxy_address_id }
    "AdjustCdbProxyAddress" -> AdjustCdbProxyAddressOutput {
    0 "ProxyGroupId" proxy_group_id, 1 "WeightMode" weight_mode, 2 "IsKickOut" is_kick_out, 3 "MinCount" min_count,
    4 "MaxDelay" max_delay, 5 "FailOver" fail_over, 6 "AutoAddRo" auto_add_ro, 7 "ReadOnly" read_only,
    8 "ProxyAddressId" proxy_address_id, 9 "TransSplit" trans_split: bool, 10 "ConnectionPool" connection_pool: bool,
    11 "ProxyAllocation" proxy_allocation: Vec<ProxyAllocation>, 12 "AutoLoadBalance" auto_load_balance: bool,
    13 "AccessMode" access_mode: String, 14 "ApNodeAsRoNode" ap_node_as_ro_node: bool,
    15 "ApQueryToOtherNode" ap_query_to_other_node: bool
} }

/// In the request of [`AdjustCdbProxyAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyAllocation {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub zone: Option<String>,
    /// Required.
    pub proxy_instance: Option<Vec<ProxyInst>>,
}
input! { ProxyAllocation(region: String, zone: String, proxy_instance: Vec<ProxyInst>) {
    0 "Region" region: String, 1 "Zone" zone: String, 2 "ProxyInstance" proxy_instance: Vec<ProxyInst>
} }

/// In the request of [`AdjustCdbProxyAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyInst {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<i64>,
    pub status: Option<i64>,
    pub weight: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub inst_node_id: Option<String>,
    pub inst_node_role: Option<String>,
}
input! { ProxyInst() {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "InstanceType" instance_type: i64,
    3 "Status" status: i64, 4 "Weight" weight: i64, 5 "Region" region: String, 6 "Zone" zone: String,
    7 "InstNodeId" inst_node_id: String, 8 "InstNodeRole" inst_node_role: String
} }

/// Response of [`AdjustCdbProxyAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustCdbProxyAddressOutput {
    pub async_request_id: Option<String>,
}
model! { AdjustCdbProxyAddressOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// `AnalyzeAuditLogs` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=AnalyzeAuditLogs>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_INNER_SERVICE_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeAuditLogs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub aggregation_conditions: Vec<AggregationCondition>,
    /// Deprecated.
    pub audit_log_filter: Option<AuditLogFilter>,
    pub log_filter: Option<Vec<InstanceAuditLogFilters>>,
}
operation! {
    AnalyzeAuditLogs(instance_id: String, start_time: String, end_time: String, aggregation_conditions: Vec<AggregationCondition>)
    "AnalyzeAuditLogs" -> AnalyzeAuditLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time,
    3 "AggregationConditions" aggregation_conditions, 4 "AuditLogFilter" audit_log_filter: AuditLogFilter,
    5 "LogFilter" log_filter: Vec<InstanceAuditLogFilters>
} }

/// In the request of [`AnalyzeAuditLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AggregationCondition {
    /// Required.
    pub aggregation_field: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
input! { AggregationCondition(aggregation_field: String) {
    0 "AggregationField" aggregation_field: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }

/// In the request of [`AnalyzeAuditLogs`].
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

/// In the request of [`AnalyzeAuditLogs`].
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

/// Response of [`AnalyzeAuditLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeAuditLogsOutput {
    pub items: Vec<AuditLogAggregationResult>,
    pub total_count: Option<i64>,
}
model! { AnalyzeAuditLogsOutput {
    0 "Items" items: Vec<AuditLogAggregationResult>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`AnalyzeAuditLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogAggregationResult {
    pub aggregation_field: Option<String>,
    pub buckets: Vec<Bucket>,
}
model! { AuditLogAggregationResult {
    0 "AggregationField" aggregation_field: String, 1 "Buckets" buckets: Vec<Bucket>
} }

/// In the response of [`AnalyzeAuditLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bucket {
    pub key: Option<String>,
    pub count: Option<i64>,
}
model! { Bucket {
    0 "Key" key: String, 1 "Count" count: i64
} }

/// Associates security groups: `AssociateSecurityGroups` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=AssociateSecurityGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR_DFW_ERROR`], [`codes::INTERNAL_ERROR_RESOURCE_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_SECURITY_GROUP_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroups {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
    pub for_readonly_instance: Option<bool>,
}
operation! { AssociateSecurityGroups(security_group_id: String, instance_ids: Vec<String>)
    "AssociateSecurityGroups" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "InstanceIds" instance_ids,
    2 "ForReadonlyInstance" for_readonly_instance: bool
} }

/// Response of [`AssociateSecurityGroups`]: empty.
pub type AssociateSecurityGroupsOutput = Empty;

/// `BalanceRoGroupLoad` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=BalanceRoGroupLoad>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceRoGroupLoad {
    /// Required.
    pub ro_group_id: String,
}
operation! { BalanceRoGroupLoad(ro_group_id: String) "BalanceRoGroupLoad" -> Empty {
    0 "RoGroupId" ro_group_id
} }

/// Response of [`BalanceRoGroupLoad`]: empty.
pub type BalanceRoGroupLoadOutput = Empty;

/// Checks migrate cluster: `CheckMigrateCluster` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CheckMigrateCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMigrateCluster {
    /// Required.
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

/// In the request of [`CheckMigrateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterTopology {
    pub read_write_node: Option<ReadWriteNode>,
    pub read_only_nodes: Option<Vec<ReadonlyNode>>,
}
input! { ClusterTopology() {
    0 "ReadWriteNode" read_write_node: ReadWriteNode, 1 "ReadOnlyNodes" read_only_nodes: Vec<ReadonlyNode>
} }

/// In the request of [`CheckMigrateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadWriteNode {
    /// Required.
    pub zone: Option<String>,
    pub node_id: Option<String>,
}
input! { ReadWriteNode(zone: String) {
    0 "Zone" zone: String, 1 "NodeId" node_id: String
} }

/// In the request of [`CheckMigrateCluster`].
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

/// In the request of [`CheckMigrateCluster`].
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

/// Response of [`CheckMigrateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMigrateClusterOutput {
    pub check_result: Option<String>,
    pub items: Vec<CheckMigrateResult>,
}
model! { CheckMigrateClusterOutput {
    0 "CheckResult" check_result: String, 1 "Items" items: Vec<CheckMigrateResult>
} }

/// In the response of [`CheckMigrateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMigrateResult {
    pub name: Option<String>,
    pub status: Option<String>,
    pub desc: Option<String>,
}
model! { CheckMigrateResult {
    0 "Name" name: String, 1 "Status" status: String, 2 "Desc" desc: String
} }

/// Closes audit service: `CloseAuditService` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CloseAuditService>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`].
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

/// Closes cdb proxy: `CloseCDBProxy` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CloseCDBProxy>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_PROXY_GROUP_ERROR`],
/// [`codes::FAILED_OPERATION_PROXY_GROUP_STATUS_ERROR`], [`codes::OPERATION_DENIED_PROXY_UPGRADE_TASK_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseCDBProxy {
    /// Required.
    pub instance_id: String,
    pub proxy_group_id: Option<String>,
    pub only_close_rw: Option<bool>,
}
operation! { CloseCDBProxy(instance_id: String) "CloseCDBProxy" -> Empty {
    0 "InstanceId" instance_id, 1 "ProxyGroupId" proxy_group_id: String, 2 "OnlyCloseRW" only_close_rw: bool
} }

/// Response of [`CloseCDBProxy`]: empty.
pub type CloseCDBProxyOutput = Empty;

/// Closes cdb proxy address: `CloseCdbProxyAddress` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CloseCdbProxyAddress>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_PROXY_GROUP_ERROR`],
/// [`codes::OPERATION_DENIED_PROXY_ADDRESS_LIMIT_ERROR`], [`codes::OPERATION_DENIED_PROXY_ADDRESS_NOT_FUND`],
/// [`codes::OPERATION_DENIED_PROXY_UPGRADE_TASK_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseCdbProxyAddress {
    /// Required.
    pub proxy_group_id: String,
    /// Required.
    pub proxy_address_id: String,
}
operation! { CloseCdbProxyAddress(proxy_group_id: String, proxy_address_id: String) "CloseCdbProxyAddress" -> Empty {
    0 "ProxyGroupId" proxy_group_id, 1 "ProxyAddressId" proxy_address_id
} }

/// Response of [`CloseCdbProxyAddress`]: empty.
pub type CloseCdbProxyAddressOutput = Empty;

/// Closes ssl: `CloseSSL` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CloseSSL>.
///
/// Errors: [`codes::MISSING_PARAMETER_MISSING_PARAM_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_LOCKER_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSSL {
    pub instance_id: Option<String>,
    pub ro_group_id: Option<String>,
}
operation! { CloseSSL() "CloseSSL" -> CloseSSLOutput {
    0 "InstanceId" instance_id: String, 1 "RoGroupId" ro_group_id: String
} }

/// Response of [`CloseSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSSLOutput {
    pub async_request_id: Option<String>,
}
model! { CloseSSLOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Closes wan service: `CloseWanService` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CloseWanService>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::OPERATION_DENIED_WRONG_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseWanService {
    /// Required.
    pub instance_id: String,
    pub op_resource_id: Option<String>,
}
operation! { CloseWanService(instance_id: String) "CloseWanService" -> CloseWanServiceOutput {
    0 "InstanceId" instance_id, 1 "OpResourceId" op_resource_id: String
} }

/// Response of [`CloseWanService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseWanServiceOutput {
    pub async_request_id: Option<String>,
}
model! { CloseWanServiceOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Creates accounts: `CreateAccounts` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateAccounts>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ACCOUNT_ERROR`], [`codes::FAILED_OPERATION_GET_PRIVILEGE_ERROR`],
/// [`codes::FAILED_OPERATION_PRIVILEGE_DATA_ILLEGAL`], [`codes::FAILED_OPERATION_RESPONSE_VALUE_ERROR`],
/// [`codes::FAILED_OPERATION_START_FLOW_ERROR`], [`codes::FAILED_OPERATION_STATUS_CONFLICT`],
/// [`codes::FAILED_OPERATION_SUBMIT_ASYNC_TASK_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_ASSERT_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_REGEXP_COMPILE_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_HOST_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_USER_NAME_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_NO_ROOT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PASSWORD_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PRIV_ERROR`],
/// [`codes::MISSING_PARAMETER_ACCOUNT_MISSING_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_DELETE_ROOT_ACCOUNT_ERROR`],
/// [`codes::OPERATION_DENIED_INST_TYPE_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_NOT_SUPPORT_MODIFY_LOCAL_ROOT_HOST_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_PRIVILEGES_UNSUPPORTED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccounts {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub accounts: Vec<Account>,
    /// Required. Secret.
    pub password: Secret,
    pub description: Option<String>,
    pub max_user_connections: Option<i64>,
}
operation! { CreateAccounts(instance_id: String, accounts: Vec<Account>, password: Secret)
    "CreateAccounts" -> CreateAccountsOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts, 2 "Password" password, 3 "Description" description: String,
    4 "MaxUserConnections" max_user_connections: i64
} }

/// In the request of [`CreateAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    /// Required.
    pub user: Option<String>,
    /// Required.
    pub host: Option<String>,
}
input! { Account(user: String, host: String) {
    0 "User" user: String, 1 "Host" host: String
} }

/// Response of [`CreateAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountsOutput {
    pub async_request_id: Option<String>,
}
model! { CreateAccountsOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Creates audit log file: `CreateAuditLogFile` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateAuditLogFile>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_AUDIT_LOG_FILE_ERROR`],
/// [`codes::INTERNAL_ERROR_AUDIT_CREATE_LOG_FILE_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_SERVER_ERROR`], [`codes::INTERNAL_ERROR_TRANSACTION_BEGIN_ERROR`],
/// [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_JSON_UNMARSHAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_FILE_OVER_QUOTA_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR`],
/// [`codes::OPERATION_DENIED_OVER_QUOTA`], [`codes::OVER_QUOTA`], [`codes::RESOURCE_UNAVAILABLE`].
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
    pub log_filter: Option<Vec<InstanceAuditLogFilters>>,
    pub column_filter: Option<Vec<String>>,
}
operation! { CreateAuditLogFile(instance_id: String, start_time: String, end_time: String)
    "CreateAuditLogFile" -> CreateAuditLogFileOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Order" order: String,
    4 "OrderBy" order_by: String, 5 "Filter" filter: AuditLogFilter,
    6 "LogFilter" log_filter: Vec<InstanceAuditLogFilters>, 7 "ColumnFilter" column_filter: Vec<String>
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

/// Creates audit policy: `CreateAuditPolicy` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateAuditPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_AUDIT_FAIL_ERROR`], [`codes::FAILED_OPERATION_TYPE_IN_CONFLICT`],
/// [`codes::INTERNAL_ERROR_AUDIT_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_OSS_LOGIC_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_HTTP_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_SERVER_ERROR`], [`codes::INTERNAL_ERROR_SERVICE_ERROR`],
/// [`codes::INTERNAL_ERROR_TRANSACTION_BEGIN_ERROR`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED_AUDIT_POLICY_CONFLICT_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_EXIST_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_OVER_QUOTA_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_RULE_HAS_BIND`], [`codes::OPERATION_DENIED_AUDIT_RULE_NOT_EXIST_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_STATUS_ERROR`], [`codes::OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR`],
/// [`codes::OPERATION_DENIED_DB_BRAIN_POLICY_CONFLICT`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_ERROR`],
/// [`codes::OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FUND_ERROR`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditPolicy {
    /// Required.
    pub name: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub instance_id: String,
    pub log_expire_day: Option<i64>,
}
operation! { CreateAuditPolicy(name: String, rule_id: String, instance_id: String)
    "CreateAuditPolicy" -> CreateAuditPolicyOutput {
    0 "Name" name, 1 "RuleId" rule_id, 2 "InstanceId" instance_id, 3 "LogExpireDay" log_expire_day: i64
} }

/// Response of [`CreateAuditPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditPolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreateAuditPolicyOutput {
    0 "PolicyId" policy_id: String
} }

/// Creates audit rule: `CreateAuditRule` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateAuditRule>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_AUDIT_FAIL_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_SERVICE_ERROR`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`], [`codes::OPERATION_DENIED_AUDIT_RULE_EXIST_ERROR`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditRule {
    /// Required.
    pub rule_name: String,
    pub description: Option<String>,
    pub rule_filters: Option<Vec<AuditFilter>>,
    pub audit_all: Option<bool>,
}
operation! { CreateAuditRule(rule_name: String) "CreateAuditRule" -> CreateAuditRuleOutput {
    0 "RuleName" rule_name, 1 "Description" description: String, 2 "RuleFilters" rule_filters: Vec<AuditFilter>,
    3 "AuditAll" audit_all: bool
} }

/// In the request of [`CreateAuditRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditFilter {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub compare: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { AuditFilter(r#type: String, compare: String, value: String) {
    0 "Type" r#type: String, 1 "Compare" compare: String, 2 "Value" value: String
} }

/// Response of [`CreateAuditRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateAuditRuleOutput {
    0 "RuleId" rule_id: String
} }

/// Creates audit rule template: `CreateAuditRuleTemplate` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateAuditRuleTemplate>.
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

/// Creates a backup of an instance: logical, physical or as a snapshot.
///
/// Asynchronous: `DescribeBackups` shows the state of the backup with the returned id. Basic edition instances support
/// snapshots only; a logical backup can be limited to databases and tables. Backups beyond the free quota are billed.
///
/// `CreateBackup` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateBackup>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_STATUS_CONFLICT`],
/// [`codes::FAILED_OPERATION_TASK_CONFLICT_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_DES_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::INTERNAL_ERROR_OSS_ERROR`], [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`], [`codes::OPERATION_DENIED_ACTION_IN_PROCESS`],
/// [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`], [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`],
/// [`codes::OVER_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    /// Required.
    pub instance_id: String,
    /// `logical`, `physical` or `snapshot`.
    ///
    /// Required.
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

/// In the request of [`CreateBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupItem {
    /// Required.
    pub db: Option<String>,
    pub table: Option<String>,
}
input! { BackupItem(db: String) {
    0 "Db" db: String, 1 "Table" table: String
} }

/// Response of [`CreateBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub backup_id: Option<i64>,
}
model! { CreateBackupOutput {
    0 "BackupId" backup_id: i64
} }

/// Creates cdb proxy: `CreateCdbProxy` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateCdbProxy>.
///
/// Errors: [`codes::FAILED_OPERATION_REPEAT_CREATE_PROXY_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdbProxy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub uniq_vpc_id: String,
    /// Required.
    pub uniq_subnet_id: String,
    /// Required.
    pub proxy_node_custom: Vec<ProxyNodeCustom>,
    pub security_group: Option<Vec<String>>,
    pub desc: Option<String>,
    pub connection_pool_limit: Option<i64>,
    pub proxy_version: Option<String>,
}
operation! {
    CreateCdbProxy(instance_id: String, uniq_vpc_id: String, uniq_subnet_id: String, proxy_node_custom: Vec<ProxyNodeCustom>)
    "CreateCdbProxy" -> CreateCdbProxyOutput {
    0 "InstanceId" instance_id, 1 "UniqVpcId" uniq_vpc_id, 2 "UniqSubnetId" uniq_subnet_id,
    3 "ProxyNodeCustom" proxy_node_custom, 4 "SecurityGroup" security_group: Vec<String>, 5 "Desc" desc: String,
    6 "ConnectionPoolLimit" connection_pool_limit: i64, 7 "ProxyVersion" proxy_version: String
} }

/// Response of [`CreateCdbProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdbProxyOutput {
    pub async_request_id: Option<String>,
}
model! { CreateCdbProxyOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Creates cdb proxy address: `CreateCdbProxyAddress` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateCdbProxyAddress>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_PROXY_GROUP_ERROR`], [`codes::FAILED_OPERATION_VPC_IP_IN_USE_ERROR`],
/// [`codes::FAILED_OPERATION_VPC_IP_INVALID_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::OPERATION_DENIED_PROXY_ADDRESS_LIMIT_ERROR`], [`codes::OPERATION_DENIED_PROXY_UPGRADE_TASK_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdbProxyAddress {
    /// Required.
    pub proxy_group_id: String,
    /// Required.
    pub weight_mode: String,
    /// Required.
    pub is_kick_out: bool,
    /// Required.
    pub min_count: i64,
    /// Required.
    pub max_delay: i64,
    /// Required.
    pub fail_over: bool,
    /// Required.
    pub auto_add_ro: bool,
    /// Required.
    pub read_only: bool,
    /// Required.
    pub trans_split: bool,
    /// Required.
    pub proxy_allocation: Vec<ProxyAllocation>,
    /// Required.
    pub uniq_vpc_id: String,
    /// Required.
    pub uniq_subnet_id: String,
    pub connection_pool: Option<bool>,
    pub desc: Option<String>,
    pub vip: Option<String>,
    pub v_port: Option<i64>,
    pub security_group: Option<Vec<String>>,
    pub connection_pool_type: Option<String>,
    pub auto_load_balance: Option<bool>,
    pub access_mode: Option<String>,
}

/// Arguments of [`CreateCdbProxyAddress::new`].
pub struct CreateCdbProxyAddressRequired {
    pub proxy_group_id: String,
    pub weight_mode: String,
    pub is_kick_out: bool,
    pub min_count: i64,
    pub max_delay: i64,
    pub fail_over: bool,
    pub auto_add_ro: bool,
    pub read_only: bool,
    pub trans_split: bool,
    pub proxy_allocation: Vec<ProxyAllocation>,
    pub uniq_vpc_id: String,
    pub uniq_subnet_id: String,
}
operation! {
    CreateCdbProxyAddress { CreateCdbProxyAddressRequired: proxy_group_id, weight_mode, is_kick_out, min_count, max_delay, fail_over, auto_add_ro, read_only, trans_split, proxy_allocation, uniq_vpc_id, uniq_subnet_id }
    "CreateCdbProxyAddress" -> CreateCdbProxyAddressOutput {
    0 "ProxyGroupId" proxy_group_id, 1 "WeightMode" weight_mode, 2 "IsKickOut" is_kick_out, 3 "MinCount" min_count,
    4 "MaxDelay" max_delay, 5 "FailOver" fail_over, 6 "AutoAddRo" auto_add_ro, 7 "ReadOnly" read_only,
    8 "TransSplit" trans_split, 9 "ProxyAllocation" proxy_allocation, 10 "UniqVpcId" uniq_vpc_id,
    11 "UniqSubnetId" uniq_subnet_id, 12 "ConnectionPool" connection_pool: bool, 13 "Desc" desc: String,
    14 "Vip" vip: String, 15 "VPort" v_port: i64, 16 "SecurityGroup" security_group: Vec<String>,
    17 "ConnectionPoolType" connection_pool_type: String, 18 "AutoLoadBalance" auto_load_balance: bool,
    19 "AccessMode" access_mode: String
} }

/// Response of [`CreateCdbProxyAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdbProxyAddressOutput {
    pub async_request_id: Option<String>,
}
model! { CreateCdbProxyAddressOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Creates clone instance: `CreateCloneInstance` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateCloneInstance>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::CDB_ERROR_DATABASE_ERROR`], [`codes::FAILED_OPERATION_STATUS_CONFLICT`],
/// [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_DFW_ERROR`], [`codes::INTERNAL_ERROR_TRADE_ERROR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::OPERATION_DENIED_OTHER_ODER_IN_PROCESS`], [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloneInstance {
    /// Required.
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
    pub project_id: Option<i64>,
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
    20 "ProjectId" project_id: i64, 21 "PayType" pay_type: String, 22 "Period" period: i64,
    23 "ClusterTopology" cluster_topology: ClusterTopology, 24 "SrcRegion" src_region: String,
    25 "SpecifiedSubBackupId" specified_sub_backup_id: i64, 26 "MasterZone" master_zone: String, 27 "Zone" zone: String,
    28 "FourthZone" fourth_zone: String
} }

/// In the request of [`CreateCloneInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<Vec<String>>,
}
input! { TagInfo(tag_key: String, tag_value: Vec<String>) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

/// Response of [`CreateCloneInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloneInstanceOutput {
    pub async_request_id: Option<String>,
}
model! { CreateCloneInstanceOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Creates db import job: `CreateDBImportJob` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateDBImportJob>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::CDB_ERROR_IMPORT_ERROR`], [`codes::FAILED_OPERATION_STATUS_CONFLICT`],
/// [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_EXECUTE_SQL_ERROR`],
/// [`codes::INTERNAL_ERROR_IMPORT_ERROR`], [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`],
/// [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`], [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`],
/// [`codes::OPERATION_DENIED_WRONG_PASSWORD`], [`codes::OPERATION_DENIED_WRONG_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBImportJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
    pub file_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub db_name: Option<String>,
    pub cos_url: Option<String>,
}
operation! { CreateDBImportJob(instance_id: String, user: String) "CreateDBImportJob" -> CreateDBImportJobOutput {
    0 "InstanceId" instance_id, 1 "User" user, 2 "FileName" file_name: String, 3 "Password" password: Secret,
    4 "DbName" db_name: String, 5 "CosUrl" cos_url: String
} }

/// Response of [`CreateDBImportJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBImportJobOutput {
    pub async_request_id: Option<String>,
}
model! { CreateDBImportJobOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Orders MySQL instances as a subscription: primary, disaster recovery or read-only.
///
/// **Paid at once** for `Period` months. Asynchronous: the response lists the instance ids; wait with
/// `waiters::instance_running`. Query what is on sale with `DescribeCdbZoneConfig` and the price with
/// `DescribeDBPrice`. Set `ClientToken` to make a repeated request safe, and `DryRun` to check one.
///
/// `CreateDBInstance` of `cdb` 2017-03-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateDBInstance>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::INTERNAL_ERROR_CAUTH_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_DFW_ERROR`], [`codes::INTERNAL_ERROR_FTP_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_ERROR`], [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`],
/// [`codes::INTERNAL_ERROR_VPC_ERROR`], [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_OTHER_ODER_IN_PROCESS`], [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`],
/// [`codes::OPERATION_DENIED_WRONG_PASSWORD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    /// Memory in MB.
    ///
    /// Required.
    pub memory: i64,
    /// Disk in GB.
    ///
    /// Required.
    pub volume: i64,
    /// Subscription in months: 1 to 12, 24 or 36.
    ///
    /// Required.
    pub period: i64,
    /// Number of instances: 1 to 100.
    ///
    /// Required.
    pub goods_num: i64,
    pub zone: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub project_id: Option<i64>,
    /// Port: 1024 to 65535. Default: 3306.
    pub port: Option<i64>,
    pub instance_role: Option<String>,
    pub master_instance_id: Option<String>,
    pub engine_version: Option<String>,
    /// Secret.
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

/// In the request of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamInfo {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { ParamInfo(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoGroup {
    /// Required.
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

/// In the request of [`CreateDBInstance`].
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

/// Response of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub deal_ids: Vec<String>,
    pub instance_ids: Vec<String>,
}
model! { CreateDBInstanceOutput {
    0 "DealIds" deal_ids: Vec<String>, 1 "InstanceIds" instance_ids: Vec<String>
} }

/// Creates MySQL instances that are billed by the hour: primary, disaster recovery or read-only.
///
/// Asynchronous: the response lists the instance ids; wait with `waiters::instance_running`. Set `ClientToken` to make
/// a repeated request safe within 48 hours, and `DryRun` to check one.
///
/// `CreateDBInstanceHour` of `cdb` 2017-03-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateDBInstanceHour>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_DFW_ERROR`], [`codes::INTERNAL_ERROR_TRADE_ERROR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`], [`codes::OPERATION_DENIED_OTHER_ODER_IN_PROCESS`],
/// [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`], [`codes::OPERATION_DENIED_WRONG_PASSWORD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceHour {
    /// Number of instances: 1 to 100.
    ///
    /// Required.
    pub goods_num: i64,
    /// Memory in MB.
    ///
    /// Required.
    pub memory: i64,
    /// Disk in GB.
    ///
    /// Required.
    pub volume: i64,
    pub engine_version: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub project_id: Option<i64>,
    pub zone: Option<String>,
    pub master_instance_id: Option<String>,
    /// `master` (default), `dr` (disaster recovery) or `ro` (read-only).
    pub instance_role: Option<String>,
    pub master_region: Option<String>,
    pub port: Option<i64>,
    /// Password of `root` on a primary instance: 8 to 64 characters of at least two kinds (letters, digits,
    /// `_+-&=!@#$%^*()`).
    ///
    /// Secret.
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
    /// Makes a repeated request within 48 hours return the result of the first request: a unique text of up to 64 ASCII
    /// characters.
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
    /// Checks the request without creating an instance.
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

/// Response of [`CreateDBInstanceHour`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceHourOutput {
    pub deal_ids: Vec<String>,
    pub instance_ids: Vec<String>,
}
model! { CreateDBInstanceHourOutput {
    0 "DealIds" deal_ids: Vec<String>, 1 "InstanceIds" instance_ids: Vec<String>
} }

/// Creates database: `CreateDatabase` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateDatabase>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_EXE_SQL_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_SERVICE_ERROR_ERR`],
/// [`codes::INTERNAL_ERROR_JSON_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub character_set_name: String,
}
operation! { CreateDatabase(instance_id: String, db_name: String, character_set_name: String)
    "CreateDatabase" -> Empty {
    0 "InstanceId" instance_id, 1 "DBName" db_name, 2 "CharacterSetName" character_set_name
} }

/// Response of [`CreateDatabase`]: empty.
pub type CreateDatabaseOutput = Empty;

/// Creates deploy group: `CreateDeployGroup` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateDeployGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INVALID_PARAMETER_DEPLOY_GROUP_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_OVER_DEPLOY_GROUP_QUOTA`], [`codes::INVALID_PARAMETER_RESOURCE_EXISTS`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`], [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeployGroup {
    /// Required.
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

/// Response of [`CreateDeployGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeployGroupOutput {
    pub deploy_group_id: Option<String>,
}
model! { CreateDeployGroupOutput {
    0 "DeployGroupId" deploy_group_id: String
} }

/// Creates param template: `CreateParamTemplate` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateParamTemplate>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::CDB_ERROR_DATABASE_ERROR`], [`codes::INTERNAL_ERROR_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParamTemplate {
    /// Required.
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

/// In the request of [`CreateParamTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parameter {
    pub name: Option<String>,
    pub current_value: Option<String>,
}
input! { Parameter() {
    0 "Name" name: String, 1 "CurrentValue" current_value: String
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

/// Creates ro instance ip: `CreateRoInstanceIp` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateRoInstanceIp>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::FAILED_OPERATION_CREATE_RO_VIP_ERROR`],
/// [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_DES_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_ACTION_IN_PROCESS`], [`codes::OPERATION_DENIED_WRONG_STATUS`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoInstanceIp {
    /// Required.
    pub instance_id: String,
    pub uniq_subnet_id: Option<String>,
    pub uniq_vpc_id: Option<String>,
}
operation! { CreateRoInstanceIp(instance_id: String) "CreateRoInstanceIp" -> CreateRoInstanceIpOutput {
    0 "InstanceId" instance_id, 1 "UniqSubnetId" uniq_subnet_id: String, 2 "UniqVpcId" uniq_vpc_id: String
} }

/// Response of [`CreateRoInstanceIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoInstanceIpOutput {
    pub ro_vpc_id: Option<i64>,
    pub ro_subnet_id: Option<i64>,
    pub ro_vip: Option<String>,
    pub ro_vport: Option<i64>,
}
model! { CreateRoInstanceIpOutput {
    0 "RoVpcId" ro_vpc_id: i64, 1 "RoSubnetId" ro_subnet_id: i64, 2 "RoVip" ro_vip: String, 3 "RoVport" ro_vport: i64
} }

/// Creates rotation password: `CreateRotationPassword` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=CreateRotationPassword>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::FAILED_OPERATION_CREATE_RO_VIP_ERROR`],
/// [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_DES_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_ACTION_IN_PROCESS`], [`codes::OPERATION_DENIED_WRONG_STATUS`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRotationPassword {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub accounts: Vec<Account>,
}
operation! { CreateRotationPassword(instance_id: String, accounts: Vec<Account>) "CreateRotationPassword" -> Empty {
    0 "InstanceId" instance_id, 1 "Accounts" accounts
} }

/// Response of [`CreateRotationPassword`]: empty.
pub type CreateRotationPasswordOutput = Empty;

/// Deletes accounts: `DeleteAccounts` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DeleteAccounts>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ACCOUNT_ERROR`], [`codes::FAILED_OPERATION_GET_PRIVILEGE_ERROR`],
/// [`codes::FAILED_OPERATION_PRIVILEGE_DATA_ILLEGAL`], [`codes::FAILED_OPERATION_RESPONSE_VALUE_ERROR`],
/// [`codes::FAILED_OPERATION_START_FLOW_ERROR`], [`codes::FAILED_OPERATION_STATUS_CONFLICT`],
/// [`codes::FAILED_OPERATION_SUBMIT_ASYNC_TASK_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_ASSERT_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_REGEXP_COMPILE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_HOST_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_USER_NAME_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_NO_ROOT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PASSWORD_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PRIV_ERROR`],
/// [`codes::MISSING_PARAMETER_ACCOUNT_MISSING_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_DELETE_ROOT_ACCOUNT_ERROR`],
/// [`codes::OPERATION_DENIED_INST_TYPE_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_NOT_SUPPORT_MODIFY_LOCAL_ROOT_HOST_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_PRIVILEGES_UNSUPPORTED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccounts {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub accounts: Vec<Account>,
}
operation! { DeleteAccounts(instance_id: String, accounts: Vec<Account>) "DeleteAccounts" -> DeleteAccountsOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts
} }

/// Response of [`DeleteAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountsOutput {
    pub async_request_id: Option<String>,
}
model! { DeleteAccountsOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Deletes audit log file: `DeleteAuditLogFile` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DeleteAuditLogFile>.
///
/// Errors: [`codes::INTERNAL_ERROR_AUDIT_DELETE_LOG_FILE_ERROR`], [`codes::INTERNAL_ERROR_TRANSACTION_BEGIN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditLogFile {
    /// Required.
    pub file_name: String,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteAuditLogFile(file_name: String, instance_id: String) "DeleteAuditLogFile" -> Empty {
    0 "FileName" file_name, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteAuditLogFile`]: empty.
pub type DeleteAuditLogFileOutput = Empty;

/// Deletes audit policy: `DeleteAuditPolicy` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DeleteAuditPolicy>.
///
/// Errors: [`codes::INTERNAL_ERROR_AUDIT_DELETE_POLICY_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_TRANSACTION_BEGIN_ERROR`],
/// [`codes::OPERATION_DENIED_AT_LEAST_ALL_RULE_AUDIT_POLICY_ERROR`],
/// [`codes::OPERATION_DENIED_AT_LEAST_AUDIT_POLICY_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditPolicy {
    /// Required.
    pub policy_id: String,
    pub instance_id: Option<String>,
}
operation! { DeleteAuditPolicy(policy_id: String) "DeleteAuditPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "InstanceId" instance_id: String
} }

/// Response of [`DeleteAuditPolicy`]: empty.
pub type DeleteAuditPolicyOutput = Empty;

/// Deletes audit rule: `DeleteAuditRule` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DeleteAuditRule>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ACTION_ERROR`], [`codes::FAILED_OPERATION_DELETE_AUDIT_FAIL_ERROR`],
/// [`codes::INTERNAL_ERROR_AUDIT_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::OPERATION_DENIED_AUDIT_RULE_DELETE_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_RULE_HAS_BIND`], [`codes::OPERATION_DENIED_AUDIT_RULE_NOT_EXIST_ERROR`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditRule {
    /// Required.
    pub rule_id: String,
}
operation! { DeleteAuditRule(rule_id: String) "DeleteAuditRule" -> Empty {
    0 "RuleId" rule_id
} }

/// Response of [`DeleteAuditRule`]: empty.
pub type DeleteAuditRuleOutput = Empty;

/// Deletes audit rule templates: `DeleteAuditRuleTemplates` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DeleteAuditRuleTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`].
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

/// Deletes backup: `DeleteBackup` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DeleteBackup>.
///
/// Errors: [`codes::CDB_ERROR_BACKUP_ERROR`], [`codes::INTERNAL_ERROR_DES_ERROR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_id: i64,
}
operation! { DeleteBackup(instance_id: String, backup_id: i64) "DeleteBackup" -> Empty {
    0 "InstanceId" instance_id, 1 "BackupId" backup_id
} }

/// Response of [`DeleteBackup`]: empty.
pub type DeleteBackupOutput = Empty;

/// Deletes database: `DeleteDatabase` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DeleteDatabase>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_EXE_SQL_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_SERVICE_ERROR_ERR`],
/// [`codes::INTERNAL_ERROR_JSON_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabase {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub db_name: String,
}
operation! { DeleteDatabase(instance_id: String, db_name: String) "DeleteDatabase" -> Empty {
    0 "InstanceId" instance_id, 1 "DBName" db_name
} }

/// Response of [`DeleteDatabase`]: empty.
pub type DeleteDatabaseOutput = Empty;

/// Deletes deploy groups: `DeleteDeployGroups` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DeleteDeployGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::INVALID_PARAMETER_DEPLOY_GROUP_NOT_EMPTY`], [`codes::INVALID_PARAMETER_OVER_DEPLOY_GROUP_QUOTA`],
/// [`codes::INVALID_PARAMETER_RESOURCE_EXISTS`], [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeployGroups {
    /// Required.
    pub deploy_group_ids: Vec<String>,
}
operation! { DeleteDeployGroups(deploy_group_ids: Vec<String>) "DeleteDeployGroups" -> Empty {
    0 "DeployGroupIds" deploy_group_ids
} }

/// Response of [`DeleteDeployGroups`]: empty.
pub type DeleteDeployGroupsOutput = Empty;

/// Deletes param template: `DeleteParamTemplate` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DeleteParamTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAM_ERROR`].
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

/// Deletes rotation password: `DeleteRotationPassword` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DeleteRotationPassword>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRotationPassword {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
    /// Required.
    pub host: String,
    /// Required. Secret.
    pub password: Secret,
    pub encrypt_method: Option<String>,
}
operation! { DeleteRotationPassword(instance_id: String, user: String, host: String, password: Secret)
    "DeleteRotationPassword" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Host" host, 3 "Password" password,
    4 "EncryptMethod" encrypt_method: String
} }

/// Response of [`DeleteRotationPassword`]: empty.
pub type DeleteRotationPasswordOutput = Empty;

/// Deletes time window: `DeleteTimeWindow` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DeleteTimeWindow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTimeWindow {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteTimeWindow(instance_id: String) "DeleteTimeWindow" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteTimeWindow`]: empty.
pub type DeleteTimeWindowOutput = Empty;

/// Describes account privileges: `DescribeAccountPrivileges` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeAccountPrivileges>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::FAILED_OPERATION_CREATE_ACCOUNT_ERROR`],
/// [`codes::FAILED_OPERATION_GET_PRIVILEGE_ERROR`], [`codes::FAILED_OPERATION_PRIVILEGE_DATA_ILLEGAL`],
/// [`codes::FAILED_OPERATION_RESPONSE_VALUE_ERROR`], [`codes::FAILED_OPERATION_START_FLOW_ERROR`],
/// [`codes::FAILED_OPERATION_SUBMIT_ASYNC_TASK_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_HTTP_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_ASSERT_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_REGEXP_COMPILE_ERROR`], [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_HOST_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_NAME_RULE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_USER_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_NO_ROOT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PASSWORD_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PRIV_ERROR`],
/// [`codes::MISSING_PARAMETER_ACCOUNT_MISSING_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_DELETE_ROOT_ACCOUNT_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_ERROR`],
/// [`codes::OPERATION_DENIED_NOT_SUPPORT_MODIFY_LOCAL_ROOT_HOST_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_PRIVILEGES_UNSUPPORTED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivileges {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
    /// Required.
    pub host: String,
}
operation! { DescribeAccountPrivileges(instance_id: String, user: String, host: String)
    "DescribeAccountPrivileges" -> DescribeAccountPrivilegesOutput {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Host" host
} }

/// Response of [`DescribeAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivilegesOutput {
    pub global_privileges: Vec<String>,
    pub database_privileges: Vec<DatabasePrivilege>,
    pub table_privileges: Vec<TablePrivilege>,
    pub column_privileges: Vec<ColumnPrivilege>,
}
model! { DescribeAccountPrivilegesOutput {
    0 "GlobalPrivileges" global_privileges: Vec<String>,
    1 "DatabasePrivileges" database_privileges: Vec<DatabasePrivilege>,
    2 "TablePrivileges" table_privileges: Vec<TablePrivilege>,
    3 "ColumnPrivileges" column_privileges: Vec<ColumnPrivilege>
} }

/// In the request of [`DescribeAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasePrivilege {
    /// Required.
    pub privileges: Option<Vec<String>>,
    /// Required.
    pub database: Option<String>,
}
input! { DatabasePrivilege(privileges: Vec<String>, database: String) {
    0 "Privileges" privileges: Vec<String>, 1 "Database" database: String
} }

/// In the request of [`DescribeAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TablePrivilege {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub table: Option<String>,
    /// Required.
    pub privileges: Option<Vec<String>>,
}
input! { TablePrivilege(database: String, table: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "Table" table: String, 2 "Privileges" privileges: Vec<String>
} }

/// In the request of [`DescribeAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnPrivilege {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub table: Option<String>,
    /// Required.
    pub column: Option<String>,
    /// Required.
    pub privileges: Option<Vec<String>>,
}
input! { ColumnPrivilege(database: String, table: String, column: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "Table" table: String, 2 "Column" column: String,
    3 "Privileges" privileges: Vec<String>
} }

/// Describes accounts: `DescribeAccounts` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeAccounts>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ACCOUNT_ERROR`], [`codes::FAILED_OPERATION_DB_OPERATION_ACTION_ERROR`],
/// [`codes::FAILED_OPERATION_GET_PRIVILEGE_ERROR`], [`codes::FAILED_OPERATION_INSTANCE_QUERY_ERROR`],
/// [`codes::FAILED_OPERATION_PRIVILEGE_DATA_ILLEGAL`], [`codes::FAILED_OPERATION_RESPONSE_VALUE_ERROR`],
/// [`codes::FAILED_OPERATION_START_FLOW_ERROR`], [`codes::FAILED_OPERATION_SUBMIT_ASYNC_TASK_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ASSERT_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_REGEXP_COMPILE_ERROR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_HOST_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_NAME_RULE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_USER_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_NO_ROOT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PASSWORD_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PRIV_ERROR`],
/// [`codes::MISSING_PARAMETER_ACCOUNT_MISSING_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_DELETE_ROOT_ACCOUNT_ERROR`],
/// [`codes::OPERATION_DENIED_INST_TYPE_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_NOT_SUPPORT_MODIFY_LOCAL_ROOT_HOST_ERROR`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED_ERROR`], [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_PRIVILEGES_UNSUPPORTED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    /// Required.
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

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AccountInfo>,
    pub max_user_connections: Option<i64>,
}
model! { DescribeAccountsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AccountInfo>, 2 "MaxUserConnections" max_user_connections: i64
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountInfo {
    pub notes: Option<String>,
    pub host: Option<String>,
    pub user: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_password_time: Option<String>,
    /// Deprecated. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub max_user_connections: Option<i64>,
    pub open_cam: Option<bool>,
}
model! { AccountInfo {
    0 "Notes" notes: String, 1 "Host" host: String, 2 "User" user: String, 3 "ModifyTime" modify_time: String,
    4 "ModifyPasswordTime" modify_password_time: String, 5 "CreateTime" create_time: String,
    6 "MaxUserConnections" max_user_connections: i64, 7 "OpenCam" open_cam: bool
} }

/// Returns the state of an asynchronous operation of this service.
///
/// `waiters::request_done` calls it. `UNDEFINED` can mean that the operation waits for the maintenance window.
///
/// `DescribeAsyncRequestInfo` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeAsyncRequestInfo>.
///
/// Errors: [`codes::CDB_ERROR_TASK_ERROR`], [`codes::INTERNAL_ERROR_FTP_ERROR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::INVALID_PARAMETER_INVALID_ASYNC_REQUEST_ID`],
/// [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfo {
    /// Required.
    pub async_request_id: String,
}
operation! { DescribeAsyncRequestInfo(async_request_id: String)
    "DescribeAsyncRequestInfo" -> DescribeAsyncRequestInfoOutput {
    0 "AsyncRequestId" async_request_id
} }

/// Response of [`DescribeAsyncRequestInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfoOutput {
    /// State: `INITIAL`, `RUNNING`, `SUCCESS`, `FAILED`, `KILLED`, `REMOVED`, `PAUSED` or `UNDEFINED`.
    pub status: Option<String>,
    pub info: Option<String>,
}
model! { DescribeAsyncRequestInfoOutput {
    0 "Status" status: String, 1 "Info" info: String
} }

/// Describes audit config: `DescribeAuditConfig` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeAuditConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_AUDIT_CONFIG_NOT_EXIST`], [`codes::FAILED_OPERATION_INSTANCE_QUERY_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeAuditConfig(instance_id: String) "DescribeAuditConfig" -> DescribeAuditConfigOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeAuditConfig`].
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
    0 "LogExpireDay" log_expire_day: i64, 1 "LogType" log_type: String, 2 "IsClosing" is_closing: String,
    3 "IsOpening" is_opening: String, 4 "CreateTime" create_time: String
} }

/// Describes audit instance list: `DescribeAuditInstanceList` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeAuditInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_AUDIT_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`].
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
paged! { DescribeAuditInstanceList: InstanceDbAuditStatus = Offset "Offset", "Items" items, total "TotalCount" }

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
    pub items: Vec<InstanceDbAuditStatus>,
}
model! { DescribeAuditInstanceListOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<InstanceDbAuditStatus>
} }

/// In the response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDbAuditStatus {
    pub instance_id: Option<String>,
    pub audit_status: Option<String>,
    pub audit_task: Option<i64>,
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
    pub old_rule: Option<bool>,
    pub rule_template_ids: Vec<String>,
    pub trial_status: Option<String>,
    pub trial_start_time: Option<i64>,
    pub trial_duration: Option<i64>,
    pub trial_close_time: Option<i64>,
    pub trial_describe_log_hours: Option<i64>,
    pub deliver_summary: Vec<DeliverSummary>,
    pub deliver: Option<String>,
}
model! { InstanceDbAuditStatus {
    0 "InstanceId" instance_id: String, 1 "AuditStatus" audit_status: String, 2 "AuditTask" audit_task: i64,
    3 "LogExpireDay" log_expire_day: i64, 4 "HighLogExpireDay" high_log_expire_day: i64,
    5 "LowLogExpireDay" low_log_expire_day: i64, 6 "BillingAmount" billing_amount: f64,
    7 "HighRealStorage" high_real_storage: f64, 8 "LowRealStorage" low_real_storage: f64, 9 "AuditAll" audit_all: bool,
    10 "CreateAt" create_at: String, 11 "InstanceInfo" instance_info: AuditInstanceInfo,
    12 "RealStorage" real_storage: f64, 13 "OldRule" old_rule: bool,
    14 "RuleTemplateIds" rule_template_ids: Vec<String>, 15 "TrialStatus" trial_status: String,
    16 "TrialStartTime" trial_start_time: i64, 17 "TrialDuration" trial_duration: i64,
    18 "TrialCloseTime" trial_close_time: i64, 19 "TrialDescribeLogHours" trial_describe_log_hours: i64,
    20 "DeliverSummary" deliver_summary: Vec<DeliverSummary>, 21 "Deliver" deliver: String
} }

/// In the response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInstanceInfo {
    pub project_id: Option<i64>,
    pub tag_list: Vec<TagInfoUnit>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
}
model! { AuditInstanceInfo {
    0 "ProjectId" project_id: i64, 1 "TagList" tag_list: Vec<TagInfoUnit>, 2 "DbType" db_type: String,
    3 "DbVersion" db_version: String
} }

/// In the response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfoUnit {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { TagInfoUnit {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
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

/// Describes audit log files: `DescribeAuditLogFiles` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeAuditLogFiles>.
///
/// Errors: [`codes::INTERNAL_ERROR_TRANSACTIO_BEGIN_ERROR`], [`codes::INTERNAL_ERROR_TRANSACTION_BEGIN_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
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
}
model! { AuditLogFile {
    0 "FileName" file_name: String, 1 "CreateTime" create_time: String, 2 "Status" status: String,
    3 "FileSize" file_size: i64, 4 "DownloadUrl" download_url: Secret, 5 "ErrMsg" err_msg: String
} }

/// Describes audit logs: `DescribeAuditLogs` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeAuditLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_AUDIT_TASK_FAIL_ERROR`], [`codes::FAILED_OPERATION_SERVICE_ACCESS_ERROR`],
/// [`codes::INTERNAL_ERROR_AUDIT_DESCRIBE_LOG_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::OPERATION_DENIED_QUERY_AUDIT_LOGS_ERROR`], [`codes::OPERATION_DENIED_RESOURCE_NOT_FOUND_ERROR`],
/// [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
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
    pub ns_time: Option<i64>,
    pub trx_living_time: Option<i64>,
    pub template_info: Vec<LogRuleTemplateInfo>,
    pub trx_id: Option<i64>,
    pub client_port: Option<i64>,
}
model! { AuditLog {
    0 "AffectRows" affect_rows: i64, 1 "ErrCode" err_code: i64, 2 "SqlType" sql_type: String,
    3 "PolicyName" policy_name: String, 4 "DBName" db_name: String, 5 "Sql" sql: String, 6 "Host" host: String,
    7 "User" user: String, 8 "ExecTime" exec_time: i64, 9 "Timestamp" timestamp: String, 10 "SentRows" sent_rows: i64,
    11 "ThreadId" thread_id: i64, 12 "CheckRows" check_rows: i64, 13 "CpuTime" cpu_time: f64,
    14 "IoWaitTime" io_wait_time: i64, 15 "LockWaitTime" lock_wait_time: i64, 16 "NsTime" ns_time: i64,
    17 "TrxLivingTime" trx_living_time: i64, 18 "TemplateInfo" template_info: Vec<LogRuleTemplateInfo>,
    19 "TrxId" trx_id: i64, 20 "ClientPort" client_port: i64
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

/// Describes audit policies: `DescribeAuditPolicies` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeAuditPolicies>.
///
/// Errors: [`codes::INTERNAL_ERROR_INNER_COMMON_ERROR`], [`codes::INTERNAL_ERROR_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_TRANSACTION_BEGIN_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::MISSING_PARAMETER`], [`codes::MISSING_PARAMETER_MISSING_PARAM_ERROR`].
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

/// Response of [`DescribeAuditPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditPoliciesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AuditPolicy>,
}
model! { DescribeAuditPoliciesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AuditPolicy>
} }

/// In the response of [`DescribeAuditPolicies`].
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
    0 "PolicyId" policy_id: String, 1 "Status" status: String, 2 "InstanceId" instance_id: String,
    3 "CreateTime" create_time: String, 4 "ModifyTime" modify_time: String, 5 "PolicyName" policy_name: String,
    6 "RuleId" rule_id: String, 7 "RuleName" rule_name: String, 8 "InstanceName" instance_name: String
} }

/// Describes audit rule template modify history: `DescribeAuditRuleTemplateModifyHistory` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeAuditRuleTemplateModifyHistory>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRuleTemplateModifyHistory {
    pub rule_template_ids: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
}
operation! { DescribeAuditRuleTemplateModifyHistory()
    "DescribeAuditRuleTemplateModifyHistory" -> DescribeAuditRuleTemplateModifyHistoryOutput {
    0 "RuleTemplateIds" rule_template_ids: Vec<String>, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "Order" order: String
} }
paged! { DescribeAuditRuleTemplateModifyHistory: RuleTemplateRecordInfo =
    Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeAuditRuleTemplateModifyHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRuleTemplateModifyHistoryOutput {
    pub total_count: Option<i64>,
    pub items: Vec<RuleTemplateRecordInfo>,
}
model! { DescribeAuditRuleTemplateModifyHistoryOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<RuleTemplateRecordInfo>
} }

/// In the response of [`DescribeAuditRuleTemplateModifyHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleTemplateRecordInfo {
    pub task_id: Option<i64>,
    pub modify_before_info: Option<RuleTemplateInfo>,
    pub modify_after_info: Option<RuleTemplateInfo>,
    pub affected_instances: Vec<String>,
    pub operator: Option<String>,
    pub update_time: Option<String>,
}
model! { RuleTemplateRecordInfo {
    0 "TaskId" task_id: i64, 1 "ModifyBeforeInfo" modify_before_info: RuleTemplateInfo,
    2 "ModifyAfterInfo" modify_after_info: RuleTemplateInfo, 3 "AffectedInstances" affected_instances: Vec<String>,
    4 "Operator" operator: String, 5 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeAuditRuleTemplateModifyHistory`].
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

/// Describes audit rule templates: `DescribeAuditRuleTemplates` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeAuditRuleTemplates>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ACTION_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
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
    pub alarm_level: Option<i64>,
    pub alarm_policy: Option<i64>,
    pub affected_instances: Vec<String>,
    pub status: Option<i64>,
    pub update_at: Option<String>,
}
model! { AuditRuleTemplateInfo {
    0 "RuleTemplateId" rule_template_id: String, 1 "RuleTemplateName" rule_template_name: String,
    2 "RuleFilters" rule_filters: Vec<RuleFilters>, 3 "Description" description: String, 4 "CreateAt" create_at: String,
    5 "AlarmLevel" alarm_level: i64, 6 "AlarmPolicy" alarm_policy: i64,
    7 "AffectedInstances" affected_instances: Vec<String>, 8 "Status" status: i64, 9 "UpdateAt" update_at: String
} }

/// Describes audit rules: `DescribeAuditRules` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeAuditRules>.
///
/// Errors: [`codes::INTERNAL_ERROR_INNER_COMMON_ERROR`], [`codes::INTERNAL_ERROR_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`], [`codes::OPERATION_DENIED_AUDIT_RULE_NOT_EXIST_ERROR`].
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

/// Response of [`DescribeAuditRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditRulesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AuditRule>,
}
model! { DescribeAuditRulesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AuditRule>
} }

/// In the response of [`DescribeAuditRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditRule {
    pub rule_id: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub rule_name: Option<String>,
    pub description: Option<String>,
    pub rule_filters: Vec<AuditFilter>,
    pub audit_all: Option<bool>,
}
model! { AuditRule {
    0 "RuleId" rule_id: String, 1 "CreateTime" create_time: String, 2 "ModifyTime" modify_time: String,
    3 "RuleName" rule_name: String, 4 "Description" description: String, 5 "RuleFilters" rule_filters: Vec<AuditFilter>,
    6 "AuditAll" audit_all: bool
} }

/// Describes backup config: `DescribeBackupConfig` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeBackupConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_FTP_ERROR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`], [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeBackupConfig(instance_id: String) "DescribeBackupConfig" -> DescribeBackupConfigOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeBackupConfig`].
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
    0 "StartTimeMin" start_time_min: i64, 1 "StartTimeMax" start_time_max: i64,
    2 "BackupExpireDays" backup_expire_days: i64, 3 "BackupMethod" backup_method: String,
    4 "BinlogExpireDays" binlog_expire_days: i64, 5 "BackupTimeWindow" backup_time_window: CommonTimeWindow,
    6 "EnableBackupPeriodSave" enable_backup_period_save: String, 7 "BackupPeriodSaveDays" backup_period_save_days: i64,
    8 "BackupPeriodSaveInterval" backup_period_save_interval: String,
    9 "BackupPeriodSaveCount" backup_period_save_count: i64,
    10 "StartBackupPeriodSaveDate" start_backup_period_save_date: String,
    11 "EnableBackupArchive" enable_backup_archive: String, 12 "BackupArchiveDays" backup_archive_days: i64,
    13 "EnableBinlogArchive" enable_binlog_archive: String, 14 "BinlogArchiveDays" binlog_archive_days: i64,
    15 "EnableBackupStandby" enable_backup_standby: String, 16 "BackupStandbyDays" backup_standby_days: i64,
    17 "EnableBinlogStandby" enable_binlog_standby: String, 18 "BinlogStandbyDays" binlog_standby_days: i64
} }

/// In the request of [`DescribeBackupConfig`].
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

/// Describes backup decryption key: `DescribeBackupDecryptionKey` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeBackupDecryptionKey>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`], [`codes::OPERATION_DENIED_NOT_SUPPORT_BASIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDecryptionKey {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_id: i64,
    pub backup_type: Option<String>,
}
operation! { DescribeBackupDecryptionKey(instance_id: String, backup_id: i64)
    "DescribeBackupDecryptionKey" -> DescribeBackupDecryptionKeyOutput {
    0 "InstanceId" instance_id, 1 "BackupId" backup_id, 2 "BackupType" backup_type: String
} }

/// Response of [`DescribeBackupDecryptionKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDecryptionKeyOutput {
    pub decryption_key: Option<String>,
}
model! { DescribeBackupDecryptionKeyOutput {
    0 "DecryptionKey" decryption_key: String
} }

/// Describes backup download restriction: `DescribeBackupDownloadRestriction` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeBackupDownloadRestriction>.
///
/// Errors: [`codes::INTERNAL_ERROR_AUTH_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestriction {}
operation! { DescribeBackupDownloadRestriction()
    "DescribeBackupDownloadRestriction" -> DescribeBackupDownloadRestrictionOutput {} }

/// Response of [`DescribeBackupDownloadRestriction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestrictionOutput {
    pub limit_type: Option<String>,
    pub vpc_comparison_symbol: Option<String>,
    pub ip_comparison_symbol: Option<String>,
    pub limit_vpc: Vec<BackupLimitVpcItem>,
    pub limit_ip: Vec<String>,
}
model! { DescribeBackupDownloadRestrictionOutput {
    0 "LimitType" limit_type: String, 1 "VpcComparisonSymbol" vpc_comparison_symbol: String,
    2 "IpComparisonSymbol" ip_comparison_symbol: String, 3 "LimitVpc" limit_vpc: Vec<BackupLimitVpcItem>,
    4 "LimitIp" limit_ip: Vec<String>
} }

/// In the request of [`DescribeBackupDownloadRestriction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupLimitVpcItem {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub vpc_list: Option<Vec<String>>,
}
input! { BackupLimitVpcItem(region: String, vpc_list: Vec<String>) {
    0 "Region" region: String, 1 "VpcList" vpc_list: Vec<String>
} }

/// Describes backup encryption status: `DescribeBackupEncryptionStatus` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeBackupEncryptionStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupEncryptionStatus {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeBackupEncryptionStatus(instance_id: String)
    "DescribeBackupEncryptionStatus" -> DescribeBackupEncryptionStatusOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeBackupEncryptionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupEncryptionStatusOutput {
    pub encryption_status: Option<String>,
}
model! { DescribeBackupEncryptionStatusOutput {
    0 "EncryptionStatus" encryption_status: String
} }

/// Describes backup overview: `DescribeBackupOverview` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeBackupOverview>.
///
/// Errors: [`codes::AUTH_FAILURE_SUB_ACCOUNT_DENIED`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupOverview {
    /// Required.
    pub product: String,
}
operation! { DescribeBackupOverview(product: String) "DescribeBackupOverview" -> DescribeBackupOverviewOutput {
    0 "Product" product
} }

/// Response of [`DescribeBackupOverview`].
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
    0 "BackupCount" backup_count: i64, 1 "BackupVolume" backup_volume: i64, 2 "BillingVolume" billing_volume: i64,
    3 "FreeVolume" free_volume: i64, 4 "RemoteBackupVolume" remote_backup_volume: i64,
    5 "BackupArchiveVolume" backup_archive_volume: i64, 6 "BackupStandbyVolume" backup_standby_volume: i64
} }

/// Describes backup summaries: `DescribeBackupSummaries` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeBackupSummaries>.
///
/// Errors: [`codes::AUTH_FAILURE_SUB_ACCOUNT_DENIED`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::OPERATION_DENIED_SUB_ACCOUNT_OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummaries {
    /// Required.
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

/// Response of [`DescribeBackupSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummariesOutput {
    pub items: Vec<BackupSummaryItem>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupSummariesOutput {
    0 "Items" items: Vec<BackupSummaryItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBackupSummaries`].
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
    0 "InstanceId" instance_id: String, 1 "AutoBackupCount" auto_backup_count: i64,
    2 "AutoBackupVolume" auto_backup_volume: i64, 3 "ManualBackupCount" manual_backup_count: i64,
    4 "ManualBackupVolume" manual_backup_volume: i64, 5 "DataBackupCount" data_backup_count: i64,
    6 "DataBackupVolume" data_backup_volume: i64, 7 "BinlogBackupCount" binlog_backup_count: i64,
    8 "BinlogBackupVolume" binlog_backup_volume: i64, 9 "BackupVolume" backup_volume: i64
} }

/// Describes backups: `DescribeBackups` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeBackups>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_DES_ERROR`],
/// [`codes::INTERNAL_ERROR_FTP_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`], [`codes::OPERATION_DENIED_WRONG_STATUS`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeBackups(instance_id: String) "DescribeBackups" -> DescribeBackupsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeBackups: BackupInfo = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<BackupInfo>,
}
model! { DescribeBackupsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<BackupInfo>
} }

/// In the response of [`DescribeBackups`].
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
    pub remote_info: Vec<RemoteBackupInfo>,
    pub cos_storage_type: Option<i64>,
    pub instance_id: Option<String>,
    pub progress: Option<i64>,
    pub encryption_flag: Option<String>,
    pub executed_gtid_set: Option<String>,
    pub md5: Option<String>,
}
model! { BackupInfo {
    0 "Name" name: String, 1 "Size" size: i64, 2 "Date" date: String, 3 "IntranetUrl" intranet_url: String,
    4 "InternetUrl" internet_url: String, 5 "Type" r#type: String, 6 "BackupId" backup_id: i64,
    7 "Status" status: String, 8 "FinishTime" finish_time: String, 9 "Creator" creator: String,
    10 "StartTime" start_time: String, 11 "Method" method: String, 12 "Way" way: String,
    13 "ManualBackupName" manual_backup_name: String, 14 "SaveMode" save_mode: String, 15 "Region" region: String,
    16 "RemoteInfo" remote_info: Vec<RemoteBackupInfo>, 17 "CosStorageType" cos_storage_type: i64,
    18 "InstanceId" instance_id: String, 19 "Progress" progress: i64, 20 "EncryptionFlag" encryption_flag: String,
    21 "ExecutedGTIDSet" executed_gtid_set: String, 22 "MD5" md5: String
} }

/// In the response of [`DescribeBackups`].
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
    0 "SubBackupId" sub_backup_id: i64, 1 "Region" region: String, 2 "Status" status: String,
    3 "StartTime" start_time: String, 4 "FinishTime" finish_time: String, 5 "Url" url: String
} }

/// Describes binlog backup overview: `DescribeBinlogBackupOverview` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeBinlogBackupOverview>.
///
/// Errors: [`codes::AUTH_FAILURE_SUB_ACCOUNT_DENIED`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`], [`codes::OPERATION_DENIED_SUB_ACCOUNT_OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogBackupOverview {
    /// Required.
    pub product: String,
}
operation! { DescribeBinlogBackupOverview(product: String)
    "DescribeBinlogBackupOverview" -> DescribeBinlogBackupOverviewOutput {
    0 "Product" product
} }

/// Response of [`DescribeBinlogBackupOverview`].
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
    0 "BinlogBackupVolume" binlog_backup_volume: i64, 1 "BinlogBackupCount" binlog_backup_count: i64,
    2 "RemoteBinlogVolume" remote_binlog_volume: i64, 3 "RemoteBinlogCount" remote_binlog_count: i64,
    4 "BinlogArchiveVolume" binlog_archive_volume: i64, 5 "BinlogArchiveCount" binlog_archive_count: i64,
    6 "BinlogStandbyVolume" binlog_standby_volume: i64, 7 "BinlogStandbyCount" binlog_standby_count: i64
} }

/// Describes binlogs: `DescribeBinlogs` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeBinlogs>.
///
/// Errors: [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogs {
    /// Required.
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

/// Response of [`DescribeBinlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<BinlogInfo>,
}
model! { DescribeBinlogsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<BinlogInfo>
} }

/// In the response of [`DescribeBinlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BinlogInfo {
    pub name: Option<String>,
    pub size: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub date: Option<String>,
    pub intranet_url: Option<String>,
    pub internet_url: Option<String>,
    pub r#type: Option<String>,
    pub binlog_start_time: Option<String>,
    pub binlog_finish_time: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub remote_info: Vec<RemoteBackupInfo>,
    pub cos_storage_type: Option<i64>,
    /// Deprecated.
    pub instance_id: Option<String>,
    pub progress: Option<i64>,
}
model! { BinlogInfo {
    0 "Name" name: String, 1 "Size" size: i64, 2 "Date" date: String, 3 "IntranetUrl" intranet_url: String,
    4 "InternetUrl" internet_url: String, 5 "Type" r#type: String, 6 "BinlogStartTime" binlog_start_time: String,
    7 "BinlogFinishTime" binlog_finish_time: String, 8 "Region" region: String, 9 "Status" status: String,
    10 "RemoteInfo" remote_info: Vec<RemoteBackupInfo>, 11 "CosStorageType" cos_storage_type: i64,
    12 "InstanceId" instance_id: String, 13 "Progress" progress: i64
} }

/// Describes cpu expand strategy info: `DescribeCPUExpandStrategyInfo` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeCPUExpandStrategyInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_REMOTE_CALL_UNMARSHAL_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`], [`codes::INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR`],
/// [`codes::INVALID_PARAMETER_JSON_UNMARSHAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCPUExpandStrategyInfo {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeCPUExpandStrategyInfo(instance_id: String)
    "DescribeCPUExpandStrategyInfo" -> DescribeCPUExpandStrategyInfoOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeCPUExpandStrategyInfo`].
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
    0 "Type" r#type: String, 1 "ExpandCpu" expand_cpu: i64, 2 "AutoStrategy" auto_strategy: AutoStrategy,
    3 "PeriodStrategy" period_strategy: PeriodStrategy,
    4 "TimeIntervalStrategy" time_interval_strategy: TimeIntervalStrategy
} }

/// In the request of [`DescribeCPUExpandStrategyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoStrategy {
    /// Required.
    pub expand_threshold: Option<i64>,
    /// Required.
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

/// In the request of [`DescribeCPUExpandStrategyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeriodStrategy {
    pub time_cycle: Option<TImeCycle>,
    pub time_interval: Option<TimeInterval>,
}
input! { PeriodStrategy() {
    0 "TimeCycle" time_cycle: TImeCycle, 1 "TimeInterval" time_interval: TimeInterval
} }

/// In the request of [`DescribeCPUExpandStrategyInfo`].
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

/// In the request of [`DescribeCPUExpandStrategyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeInterval {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { TimeInterval() {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

/// In the request of [`DescribeCPUExpandStrategyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeIntervalStrategy {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
input! { TimeIntervalStrategy() {
    0 "StartTime" start_time: i64, 1 "EndTime" end_time: i64
} }

/// Describes cdb proxy info: `DescribeCdbProxyInfo` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeCdbProxyInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_PROXY_GROUP_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdbProxyInfo {
    /// Required.
    pub instance_id: String,
    pub proxy_group_id: Option<String>,
}
operation! { DescribeCdbProxyInfo(instance_id: String) "DescribeCdbProxyInfo" -> DescribeCdbProxyInfoOutput {
    0 "InstanceId" instance_id, 1 "ProxyGroupId" proxy_group_id: String
} }

/// Response of [`DescribeCdbProxyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdbProxyInfoOutput {
    pub count: Option<i64>,
    pub proxy_infos: Vec<ProxyGroupInfo>,
}
model! { DescribeCdbProxyInfoOutput {
    0 "Count" count: i64, 1 "ProxyInfos" proxy_infos: Vec<ProxyGroupInfo>
} }

/// In the response of [`DescribeCdbProxyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyGroupInfo {
    pub proxy_group_id: Option<String>,
    pub proxy_version: Option<String>,
    pub support_upgrade_proxy_version: Option<String>,
    pub status: Option<String>,
    pub task_status: Option<String>,
    pub proxy_node: Vec<ProxyNode>,
    pub proxy_address: Vec<ProxyAddress>,
    pub connection_pool_limit: Option<i64>,
    pub support_create_proxy_address: Option<bool>,
    pub support_upgrade_proxy_mysql_version: Option<String>,
}
model! { ProxyGroupInfo {
    0 "ProxyGroupId" proxy_group_id: String, 1 "ProxyVersion" proxy_version: String,
    2 "SupportUpgradeProxyVersion" support_upgrade_proxy_version: String, 3 "Status" status: String,
    4 "TaskStatus" task_status: String, 5 "ProxyNode" proxy_node: Vec<ProxyNode>,
    6 "ProxyAddress" proxy_address: Vec<ProxyAddress>, 7 "ConnectionPoolLimit" connection_pool_limit: i64,
    8 "SupportCreateProxyAddress" support_create_proxy_address: bool,
    9 "SupportUpgradeProxyMysqlVersion" support_upgrade_proxy_mysql_version: String
} }

/// In the response of [`DescribeCdbProxyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyNode {
    pub proxy_id: Option<String>,
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
    pub status: Option<String>,
    pub zone: Option<String>,
    pub region: Option<String>,
    pub connection: Option<i64>,
}
model! { ProxyNode {
    0 "ProxyId" proxy_id: String, 1 "Cpu" cpu: i64, 2 "Mem" mem: i64, 3 "Status" status: String, 4 "Zone" zone: String,
    5 "Region" region: String, 6 "Connection" connection: i64
} }

/// In the response of [`DescribeCdbProxyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyAddress {
    pub proxy_address_id: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub vip: Option<String>,
    pub v_port: Option<i64>,
    pub weight_mode: Option<String>,
    pub is_kick_out: Option<bool>,
    pub min_count: Option<i64>,
    pub max_delay: Option<i64>,
    pub auto_add_ro: Option<bool>,
    pub read_only: Option<bool>,
    pub trans_split: Option<bool>,
    pub fail_over: Option<bool>,
    pub connection_pool: Option<bool>,
    pub desc: Option<String>,
    pub proxy_allocation: Vec<ProxyAllocation>,
    pub access_mode: Option<String>,
    pub auto_load_balance: Option<bool>,
    pub ap_node_as_ro_node: Option<bool>,
    pub ap_query_to_other_node: Option<bool>,
    pub region: Option<String>,
}
model! { ProxyAddress {
    0 "ProxyAddressId" proxy_address_id: String, 1 "UniqVpcId" uniq_vpc_id: String,
    2 "UniqSubnetId" uniq_subnet_id: String, 3 "Vip" vip: String, 4 "VPort" v_port: i64,
    5 "WeightMode" weight_mode: String, 6 "IsKickOut" is_kick_out: bool, 7 "MinCount" min_count: i64,
    8 "MaxDelay" max_delay: i64, 9 "AutoAddRo" auto_add_ro: bool, 10 "ReadOnly" read_only: bool,
    11 "TransSplit" trans_split: bool, 12 "FailOver" fail_over: bool, 13 "ConnectionPool" connection_pool: bool,
    14 "Desc" desc: String, 15 "ProxyAllocation" proxy_allocation: Vec<ProxyAllocation>,
    16 "AccessMode" access_mode: String, 17 "AutoLoadBalance" auto_load_balance: bool,
    18 "ApNodeAsRoNode" ap_node_as_ro_node: bool, 19 "ApQueryToOtherNode" ap_query_to_other_node: bool,
    20 "Region" region: String
} }

/// Describes cdb zone config: `DescribeCdbZoneConfig` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeCdbZoneConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ACTION_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INVALID_PARAMETER_JSON_UNMARSHAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdbZoneConfig {}
operation! { DescribeCdbZoneConfig() "DescribeCdbZoneConfig" -> DescribeCdbZoneConfigOutput {} }

/// Response of [`DescribeCdbZoneConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdbZoneConfigOutput {
    pub data_result: Option<CdbZoneDataResult>,
}
model! { DescribeCdbZoneConfigOutput {
    0 "DataResult" data_result: CdbZoneDataResult
} }

/// In the response of [`DescribeCdbZoneConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdbZoneDataResult {
    pub configs: Vec<CdbSellConfig>,
    pub regions: Vec<CdbRegionSellConf>,
}
model! { CdbZoneDataResult {
    0 "Configs" configs: Vec<CdbSellConfig>, 1 "Regions" regions: Vec<CdbRegionSellConf>
} }

/// In the response of [`DescribeCdbZoneConfig`].
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
    0 "Memory" memory: i64, 1 "Cpu" cpu: i64, 2 "VolumeMin" volume_min: i64, 3 "VolumeMax" volume_max: i64,
    4 "VolumeStep" volume_step: i64, 5 "Iops" iops: i64, 6 "Info" info: String, 7 "Status" status: i64,
    8 "DeviceType" device_type: String, 9 "EngineType" engine_type: String, 10 "Id" id: i64
} }

/// In the response of [`DescribeCdbZoneConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdbRegionSellConf {
    pub region_name: Option<String>,
    pub area: Option<String>,
    pub is_default_region: Option<i64>,
    pub region: Option<String>,
    pub region_config: Vec<CdbZoneSellConf>,
}
model! { CdbRegionSellConf {
    0 "RegionName" region_name: String, 1 "Area" area: String, 2 "IsDefaultRegion" is_default_region: i64,
    3 "Region" region: String, 4 "RegionConfig" region_config: Vec<CdbZoneSellConf>
} }

/// In the response of [`DescribeCdbZoneConfig`].
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
    pub pay_type: Vec<String>,
    pub protect_mode: Vec<String>,
    pub zone: Option<String>,
    pub zone_conf: Option<ZoneConf>,
    pub dr_zone: Vec<String>,
    pub is_support_remote_ro: Option<bool>,
    pub remote_ro_zone: Vec<String>,
    pub ex_cluster_status: Option<i64>,
    pub ex_cluster_remote_ro_zone: Vec<String>,
    pub ex_cluster_zone_conf: Option<ZoneConf>,
    pub sell_type: Vec<CdbSellType>,
    pub zone_id: Option<i64>,
    pub is_support_ipv6: Option<bool>,
    pub engine_type: Vec<String>,
    pub cloud_native_cluster_status: Option<i64>,
    pub disk_type_conf: Vec<DiskTypeConfigItem>,
}
model! { CdbZoneSellConf {
    0 "Status" status: i64, 1 "ZoneName" zone_name: String, 2 "IsCustom" is_custom: bool,
    3 "IsSupportDr" is_support_dr: bool, 4 "IsSupportVpc" is_support_vpc: bool,
    5 "HourInstanceSaleMaxNum" hour_instance_sale_max_num: i64, 6 "IsDefaultZone" is_default_zone: bool,
    7 "IsBm" is_bm: bool, 8 "PayType" pay_type: Vec<String>, 9 "ProtectMode" protect_mode: Vec<String>,
    10 "Zone" zone: String, 11 "ZoneConf" zone_conf: ZoneConf, 12 "DrZone" dr_zone: Vec<String>,
    13 "IsSupportRemoteRo" is_support_remote_ro: bool, 14 "RemoteRoZone" remote_ro_zone: Vec<String>,
    15 "ExClusterStatus" ex_cluster_status: i64, 16 "ExClusterRemoteRoZone" ex_cluster_remote_ro_zone: Vec<String>,
    17 "ExClusterZoneConf" ex_cluster_zone_conf: ZoneConf, 18 "SellType" sell_type: Vec<CdbSellType>,
    19 "ZoneId" zone_id: i64, 20 "IsSupportIpv6" is_support_ipv6: bool, 21 "EngineType" engine_type: Vec<String>,
    22 "CloudNativeClusterStatus" cloud_native_cluster_status: i64,
    23 "DiskTypeConf" disk_type_conf: Vec<DiskTypeConfigItem>
} }

/// In the response of [`DescribeCdbZoneConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneConf {
    pub deploy_mode: Vec<i64>,
    pub master_zone: Vec<String>,
    pub slave_zone: Vec<String>,
    pub backup_zone: Vec<String>,
}
model! { ZoneConf {
    0 "DeployMode" deploy_mode: Vec<i64>, 1 "MasterZone" master_zone: Vec<String>,
    2 "SlaveZone" slave_zone: Vec<String>, 3 "BackupZone" backup_zone: Vec<String>
} }

/// In the response of [`DescribeCdbZoneConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdbSellType {
    pub type_name: Option<String>,
    pub engine_version: Vec<String>,
    pub config_ids: Vec<i64>,
}
model! { CdbSellType {
    0 "TypeName" type_name: String, 1 "EngineVersion" engine_version: Vec<String>, 2 "ConfigIds" config_ids: Vec<i64>
} }

/// In the response of [`DescribeCdbZoneConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskTypeConfigItem {
    pub device_type: Option<String>,
    pub disk_type: Vec<String>,
}
model! { DiskTypeConfigItem {
    0 "DeviceType" device_type: String, 1 "DiskType" disk_type: Vec<String>
} }

/// Describes clone list: `DescribeCloneList` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeCloneList>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::CDB_ERROR_DATABASE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloneList {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCloneList(instance_id: String) "DescribeCloneList" -> DescribeCloneListOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeCloneList: CloneItem = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeCloneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloneListOutput {
    pub total_count: Option<i64>,
    pub items: Vec<CloneItem>,
}
model! { DescribeCloneListOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<CloneItem>
} }

/// In the response of [`DescribeCloneList`].
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
    0 "SrcInstanceId" src_instance_id: String, 1 "DstInstanceId" dst_instance_id: String,
    2 "CloneJobId" clone_job_id: i64, 3 "RollbackStrategy" rollback_strategy: String,
    4 "RollbackTargetTime" rollback_target_time: String, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "TaskStatus" task_status: String, 8 "NewRegionId" new_region_id: i64, 9 "SrcRegionId" src_region_id: i64
} }

/// Describes cluster info: `DescribeClusterInfo` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeClusterInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInfo {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeClusterInfo(instance_id: String) "DescribeClusterInfo" -> DescribeClusterInfoOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeClusterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInfoOutput {
    pub cluster_name: Option<String>,
    pub read_write_address: Option<AddressInfo>,
    pub read_only_address: Vec<AddressInfo>,
    pub node_list: Vec<ClusterNodeInfo>,
    pub readonly_limit: Option<i64>,
    pub node_count: Option<i64>,
}
model! { DescribeClusterInfoOutput {
    0 "ClusterName" cluster_name: String, 1 "ReadWriteAddress" read_write_address: AddressInfo,
    2 "ReadOnlyAddress" read_only_address: Vec<AddressInfo>, 3 "NodeList" node_list: Vec<ClusterNodeInfo>,
    4 "ReadonlyLimit" readonly_limit: i64, 5 "NodeCount" node_count: i64
} }

/// In the response of [`DescribeClusterInfo`].
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
    0 "ResourceId" resource_id: String, 1 "UniqVpcId" uniq_vpc_id: String, 2 "UniqSubnetId" uniq_subnet_id: String,
    3 "Vip" vip: String, 4 "VPort" v_port: i64, 5 "WanDomain" wan_domain: String, 6 "WanPort" wan_port: i64
} }

/// In the response of [`DescribeClusterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterNodeInfo {
    pub node_id: Option<String>,
    pub role: Option<String>,
    pub zone: Option<String>,
    pub weight: Option<i64>,
    pub status: Option<String>,
}
model! { ClusterNodeInfo {
    0 "NodeId" node_id: String, 1 "Role" role: String, 2 "Zone" zone: String, 3 "Weight" weight: i64,
    4 "Status" status: String
} }

/// Describes cpu expand history: `DescribeCpuExpandHistory` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeCpuExpandHistory>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCpuExpandHistory {
    /// Required.
    pub instance_id: String,
    pub expand_strategy: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCpuExpandHistory(instance_id: String)
    "DescribeCpuExpandHistory" -> DescribeCpuExpandHistoryOutput {
    0 "InstanceId" instance_id, 1 "ExpandStrategy" expand_strategy: String, 2 "Status" status: String,
    3 "StartTime" start_time: i64, 4 "EndTime" end_time: i64, 5 "Offset" offset: i64, 6 "Limit" limit: i64
} }
paged! { DescribeCpuExpandHistory: HistoryJob = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeCpuExpandHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCpuExpandHistoryOutput {
    pub items: Vec<HistoryJob>,
    pub total_count: Option<i64>,
}
model! { DescribeCpuExpandHistoryOutput {
    0 "Items" items: Vec<HistoryJob>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCpuExpandHistory`].
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
    0 "OperationType" operation_type: String, 1 "ExpandType" expand_type: String, 2 "StartTime" start_time: i64,
    3 "EndTime" end_time: i64, 4 "OldCpu" old_cpu: i64, 5 "NewCpu" new_cpu: i64, 6 "ExtendCPUNum" extend_cpu_num: i64,
    7 "Error" error: String
} }

/// Describes db features: `DescribeDBFeatures` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDBFeatures>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INTERNAL_ERROR_JSON_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBFeatures {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBFeatures(instance_id: String) "DescribeDBFeatures" -> DescribeDBFeaturesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBFeatures`].
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
    0 "IsSupportAudit" is_support_audit: bool, 1 "AuditNeedUpgrade" audit_need_upgrade: bool,
    2 "IsSupportEncryption" is_support_encryption: bool, 3 "EncryptionNeedUpgrade" encryption_need_upgrade: bool,
    4 "IsRemoteRo" is_remote_ro: bool, 5 "MasterRegion" master_region: String,
    6 "IsSupportUpdateSubVersion" is_support_update_sub_version: bool,
    7 "CurrentSubVersion" current_sub_version: String, 8 "TargetSubVersion" target_sub_version: String
} }

/// Describes db import records: `DescribeDBImportRecords` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDBImportRecords>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_ASYNC_REQUEST_ID`], [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBImportRecords {
    /// Required.
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

/// Response of [`DescribeDBImportRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBImportRecordsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ImportRecord>,
}
model! { DescribeDBImportRecordsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ImportRecord>
} }

/// In the response of [`DescribeDBImportRecords`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub file_size: Option<String>,
    pub message: Option<String>,
    pub job_id: Option<i64>,
    pub db_name: Option<String>,
    pub async_request_id: Option<String>,
}
model! { ImportRecord {
    0 "Status" status: i64, 1 "Code" code: i64, 2 "CostTime" cost_time: i64, 3 "InstanceId" instance_id: String,
    4 "WorkId" work_id: String, 5 "FileName" file_name: String, 6 "Process" process: i64,
    7 "CreateTime" create_time: String, 8 "FileSize" file_size: String, 9 "Message" message: String,
    10 "JobId" job_id: i64, 11 "DbName" db_name: String, 12 "AsyncRequestId" async_request_id: String
} }

/// Describes db instance charset: `DescribeDBInstanceCharset` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDBInstanceCharset>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_EXE_SQL_ERROR`],
/// [`codes::INTERNAL_ERROR_OSS_ERROR`], [`codes::INTERNAL_ERROR_PARAM_ERROR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceCharset {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBInstanceCharset(instance_id: String)
    "DescribeDBInstanceCharset" -> DescribeDBInstanceCharsetOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBInstanceCharset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceCharsetOutput {
    pub charset: Option<String>,
}
model! { DescribeDBInstanceCharsetOutput {
    0 "Charset" charset: String
} }

/// Describes db instance config: `DescribeDBInstanceConfig` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDBInstanceConfig>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_JSON_ERROR`],
/// [`codes::INTERNAL_ERROR_NETWORK_ERROR`], [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBInstanceConfig(instance_id: String)
    "DescribeDBInstanceConfig" -> DescribeDBInstanceConfigOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBInstanceConfig`].
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
    0 "ProtectMode" protect_mode: i64, 1 "DeployMode" deploy_mode: i64, 2 "Zone" zone: String,
    3 "SlaveConfig" slave_config: SlaveConfig, 4 "BackupConfig" backup_config: BackupConfig,
    5 "Switched" switched: bool, 6 "FourthConfig" fourth_config: BackupConfig
} }

/// In the response of [`DescribeDBInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveConfig {
    pub replication_mode: Option<String>,
    pub zone: Option<String>,
}
model! { SlaveConfig {
    0 "ReplicationMode" replication_mode: String, 1 "Zone" zone: String
} }

/// In the response of [`DescribeDBInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupConfig {
    pub replication_mode: Option<String>,
    pub zone: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
}
model! { BackupConfig {
    0 "ReplicationMode" replication_mode: String, 1 "Zone" zone: String, 2 "Vip" vip: String, 3 "Vport" vport: i64
} }

/// Describes db instance gtid: `DescribeDBInstanceGTID` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDBInstanceGTID>.
///
/// Errors: [`codes::INTERNAL_ERROR_OSS_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceGTID {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBInstanceGTID(instance_id: String) "DescribeDBInstanceGTID" -> DescribeDBInstanceGTIDOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBInstanceGTID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceGTIDOutput {
    pub is_gtid_open: Option<i64>,
}
model! { DescribeDBInstanceGTIDOutput {
    0 "IsGTIDOpen" is_gtid_open: i64
} }

/// Describes db instance info: `DescribeDBInstanceInfo` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDBInstanceInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_JSON_ERROR`],
/// [`codes::INTERNAL_ERROR_NETWORK_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceInfo {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBInstanceInfo(instance_id: String) "DescribeDBInstanceInfo" -> DescribeDBInstanceInfoOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBInstanceInfo`].
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
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Encryption" encryption: String,
    3 "KeyId" key_id: String, 4 "KeyRegion" key_region: String, 5 "DefaultKmsRegion" default_kms_region: String
} }

/// Describes db instance log to cls: `DescribeDBInstanceLogToCLS` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDBInstanceLogToCLS>.
///
/// Errors: [`codes::FAILED_OPERATION_TIMEOUT_ERROR`], [`codes::INTERNAL_ERROR_CAUTH_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED_OPERATION_DENIED_ERROR`],
/// [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceLogToCLS {
    /// Required.
    pub instance_id: String,
    pub cls_region: Option<String>,
}
operation! { DescribeDBInstanceLogToCLS(instance_id: String)
    "DescribeDBInstanceLogToCLS" -> DescribeDBInstanceLogToCLSOutput {
    0 "InstanceId" instance_id, 1 "ClsRegion" cls_region: String
} }

/// Response of [`DescribeDBInstanceLogToCLS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceLogToCLSOutput {
    pub error_log: Option<LogToCLSConfig>,
    pub slow_log: Option<LogToCLSConfig>,
}
model! { DescribeDBInstanceLogToCLSOutput {
    0 "ErrorLog" error_log: LogToCLSConfig, 1 "SlowLog" slow_log: LogToCLSConfig
} }

/// In the response of [`DescribeDBInstanceLogToCLS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogToCLSConfig {
    pub status: Option<String>,
    pub log_set_id: Option<String>,
    pub log_topic_id: Option<String>,
    pub cls_region: Option<String>,
}
model! { LogToCLSConfig {
    0 "Status" status: String, 1 "LogSetId" log_set_id: String, 2 "LogTopicId" log_topic_id: String,
    3 "ClsRegion" cls_region: String
} }

/// Describes db instance reboot time: `DescribeDBInstanceRebootTime` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDBInstanceRebootTime>.
///
/// Errors: [`codes::INTERNAL_ERROR_OSS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceRebootTime {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeDBInstanceRebootTime(instance_ids: Vec<String>)
    "DescribeDBInstanceRebootTime" -> DescribeDBInstanceRebootTimeOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeDBInstanceRebootTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceRebootTimeOutput {
    pub total_count: Option<i64>,
    pub items: Vec<InstanceRebootTime>,
}
model! { DescribeDBInstanceRebootTimeOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<InstanceRebootTime>
} }

/// In the response of [`DescribeDBInstanceRebootTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceRebootTime {
    pub instance_id: Option<String>,
    pub time_in_seconds: Option<i64>,
}
model! { InstanceRebootTime {
    0 "InstanceId" instance_id: String, 1 "TimeInSeconds" time_in_seconds: i64
} }

/// Returns MySQL instances with their state, present task, addresses and configuration.
///
/// The zones in the response are those of the purchase; after a failover, `DescribeDBInstanceConfig` has the present
/// zones.
///
/// `DescribeDBInstances` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDBInstances>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_DES_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_SERVICE_ERROR_ERR`], [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`],
/// [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`], [`codes::OPERATION_DENIED_WRONG_STATUS`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub project_id: Option<i64>,
    pub instance_types: Option<Vec<i64>>,
    pub vips: Option<Vec<String>>,
    pub status: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub security_group_id: Option<String>,
    pub pay_types: Option<Vec<i64>>,
    pub instance_names: Option<Vec<String>>,
    pub task_status: Option<Vec<i64>>,
    pub engine_versions: Option<Vec<String>>,
    pub vpc_ids: Option<Vec<i64>>,
    pub zone_ids: Option<Vec<i64>>,
    pub subnet_ids: Option<Vec<i64>>,
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
    0 "ProjectId" project_id: i64, 1 "InstanceTypes" instance_types: Vec<i64>, 2 "Vips" vips: Vec<String>,
    3 "Status" status: Vec<i64>, 4 "Offset" offset: i64, 5 "Limit" limit: i64,
    6 "SecurityGroupId" security_group_id: String, 7 "PayTypes" pay_types: Vec<i64>,
    8 "InstanceNames" instance_names: Vec<String>, 9 "TaskStatus" task_status: Vec<i64>,
    10 "EngineVersions" engine_versions: Vec<String>, 11 "VpcIds" vpc_ids: Vec<i64>, 12 "ZoneIds" zone_ids: Vec<i64>,
    13 "SubnetIds" subnet_ids: Vec<i64>, 14 "CdbErrors" cdb_errors: Vec<i64>, 15 "OrderBy" order_by: String,
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

/// In the request of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<InstanceInfo>,
}
model! { DescribeDBInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<InstanceInfo>
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub wan_status: Option<i64>,
    pub zone: Option<String>,
    pub init_flag: Option<i64>,
    pub ro_vip_info: Option<RoVipInfo>,
    pub memory: Option<i64>,
    /// State: 0 in creation, 1 running, 4 isolation in progress, 5 isolated.
    pub status: Option<i64>,
    pub vpc_id: Option<i64>,
    pub slave_info: Option<SlaveInfo>,
    pub instance_id: Option<String>,
    pub volume: Option<i64>,
    pub auto_renew: Option<i64>,
    pub protect_mode: Option<i64>,
    pub ro_groups: Vec<RoGroup>,
    pub subnet_id: Option<i64>,
    pub instance_type: Option<i64>,
    pub project_id: Option<i64>,
    pub region: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deadline_time: Option<String>,
    pub deploy_mode: Option<i64>,
    /// Present task; 0: none.
    pub task_status: Option<i64>,
    pub master_info: Option<MasterInfo>,
    pub device_type: Option<String>,
    pub engine_version: Option<String>,
    pub instance_name: Option<String>,
    pub dr_info: Vec<DrInfo>,
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
    pub tag_list: Vec<TagInfoItem>,
    pub engine_type: Option<String>,
    pub max_delay_time: Option<i64>,
    pub disk_type: Option<String>,
    pub expand_cpu: Option<i64>,
    pub cluster_info: Vec<ClusterInfo>,
    pub analysis_node_infos: Vec<AnalysisNodeInfo>,
    pub device_bandwidth: Option<i64>,
    pub destroy_protect: Option<String>,
    pub cpu_model: Option<String>,
    pub analysis_upgrade_version_info: Option<UpgradeAnalysisInstanceVersionInfo>,
}
model! { InstanceInfo {
    0 "WanStatus" wan_status: i64, 1 "Zone" zone: String, 2 "InitFlag" init_flag: i64,
    3 "RoVipInfo" ro_vip_info: RoVipInfo, 4 "Memory" memory: i64, 5 "Status" status: i64, 6 "VpcId" vpc_id: i64,
    7 "SlaveInfo" slave_info: SlaveInfo, 8 "InstanceId" instance_id: String, 9 "Volume" volume: i64,
    10 "AutoRenew" auto_renew: i64, 11 "ProtectMode" protect_mode: i64, 12 "RoGroups" ro_groups: Vec<RoGroup>,
    13 "SubnetId" subnet_id: i64, 14 "InstanceType" instance_type: i64, 15 "ProjectId" project_id: i64,
    16 "Region" region: String, 17 "DeadlineTime" deadline_time: String, 18 "DeployMode" deploy_mode: i64,
    19 "TaskStatus" task_status: i64, 20 "MasterInfo" master_info: MasterInfo, 21 "DeviceType" device_type: String,
    22 "EngineVersion" engine_version: String, 23 "InstanceName" instance_name: String,
    24 "DrInfo" dr_info: Vec<DrInfo>, 25 "WanDomain" wan_domain: String, 26 "WanPort" wan_port: i64,
    27 "PayType" pay_type: i64, 28 "CreateTime" create_time: String, 29 "Vip" vip: String, 30 "Vport" vport: i64,
    31 "CdbError" cdb_error: i64, 32 "UniqVpcId" uniq_vpc_id: String, 33 "UniqSubnetId" uniq_subnet_id: String,
    34 "PhysicalId" physical_id: String, 35 "Cpu" cpu: i64, 36 "Qps" qps: i64, 37 "ZoneName" zone_name: String,
    38 "DeviceClass" device_class: String, 39 "DeployGroupId" deploy_group_id: String, 40 "ZoneId" zone_id: i64,
    41 "InstanceNodes" instance_nodes: i64, 42 "TagList" tag_list: Vec<TagInfoItem>,
    43 "EngineType" engine_type: String, 44 "MaxDelayTime" max_delay_time: i64, 45 "DiskType" disk_type: String,
    46 "ExpandCpu" expand_cpu: i64, 47 "ClusterInfo" cluster_info: Vec<ClusterInfo>,
    48 "AnalysisNodeInfos" analysis_node_infos: Vec<AnalysisNodeInfo>, 49 "DeviceBandwidth" device_bandwidth: i64,
    50 "DestroyProtect" destroy_protect: String, 51 "CpuModel" cpu_model: String,
    52 "AnalysisUpgradeVersionInfo" analysis_upgrade_version_info: UpgradeAnalysisInstanceVersionInfo
} }

/// In the response of [`DescribeDBInstances`].
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
    0 "RoVipStatus" ro_vip_status: i64, 1 "RoSubnetId" ro_subnet_id: i64, 2 "RoVpcId" ro_vpc_id: i64,
    3 "RoVport" ro_vport: i64, 4 "RoVip" ro_vip: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveInfo {
    pub first: Option<SlaveInstanceInfo>,
    pub second: Option<SlaveInstanceInfo>,
}
model! { SlaveInfo {
    0 "First" first: SlaveInstanceInfo, 1 "Second" second: SlaveInstanceInfo
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaveInstanceInfo {
    pub vport: Option<i64>,
    pub region: Option<String>,
    pub vip: Option<String>,
    pub zone: Option<String>,
}
model! { SlaveInstanceInfo {
    0 "Vport" vport: i64, 1 "Region" region: String, 2 "Vip" vip: String, 3 "Zone" zone: String
} }

/// In the response of [`DescribeDBInstances`].
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
    0 "Region" region: String, 1 "RegionId" region_id: i64, 2 "ZoneId" zone_id: i64, 3 "Zone" zone: String,
    4 "InstanceId" instance_id: String, 5 "ResourceId" resource_id: String, 6 "Status" status: i64,
    7 "InstanceName" instance_name: String, 8 "InstanceType" instance_type: i64, 9 "TaskStatus" task_status: i64,
    10 "Memory" memory: i64, 11 "Volume" volume: i64, 12 "DeviceType" device_type: String, 13 "Qps" qps: i64,
    14 "VpcId" vpc_id: i64, 15 "SubnetId" subnet_id: i64, 16 "ExClusterId" ex_cluster_id: String,
    17 "ExClusterName" ex_cluster_name: String
} }

/// In the response of [`DescribeDBInstances`].
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
    0 "Status" status: i64, 1 "Zone" zone: String, 2 "InstanceId" instance_id: String, 3 "Region" region: String,
    4 "SyncStatus" sync_status: i64, 5 "InstanceName" instance_name: String, 6 "InstanceType" instance_type: i64
} }

/// In the request of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfoItem {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { TagInfoItem(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterInfo {
    pub node_id: Option<String>,
    pub role: Option<String>,
    pub zone: Option<String>,
}
model! { ClusterInfo {
    0 "NodeId" node_id: String, 1 "Role" role: String, 2 "Zone" zone: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalysisNodeInfo {
    pub node_id: Option<String>,
    pub status: Option<String>,
    pub data_status: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub zone: Option<String>,
    pub message: Option<String>,
}
model! { AnalysisNodeInfo {
    0 "NodeId" node_id: String, 1 "Status" status: String, 2 "DataStatus" data_status: String, 3 "Cpu" cpu: i64,
    4 "Memory" memory: i64, 5 "Storage" storage: i64, 6 "Zone" zone: String, 7 "Message" message: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAnalysisInstanceVersionInfo {
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub engine_version: Option<String>,
    pub expire_time: Option<i64>,
}
model! { UpgradeAnalysisInstanceVersionInfo {
    0 "Vip" vip: String, 1 "Vport" vport: i64, 2 "EngineVersion" engine_version: String, 3 "ExpireTime" expire_time: i64
} }

/// Describes db price: `DescribeDBPrice` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDBPrice>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAUTH_ERROR`], [`codes::INTERNAL_ERROR_TRADE_ERROR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBPrice {
    /// Required.
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
    pub ladder: Option<i64>,
    pub disk_type: Option<String>,
}
operation! { DescribeDBPrice(period: i64) "DescribeDBPrice" -> DescribeDBPriceOutput {
    0 "Period" period, 1 "Zone" zone: String, 2 "GoodsNum" goods_num: i64, 3 "Memory" memory: i64,
    4 "Volume" volume: i64, 5 "InstanceRole" instance_role: String, 6 "PayType" pay_type: String,
    7 "ProtectMode" protect_mode: i64, 8 "DeviceType" device_type: String, 9 "InstanceNodes" instance_nodes: i64,
    10 "Cpu" cpu: i64, 11 "InstanceId" instance_id: String, 12 "Ladder" ladder: i64, 13 "DiskType" disk_type: String
} }

/// Response of [`DescribeDBPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBPriceOutput {
    pub price: Option<i64>,
    pub original_price: Option<i64>,
    pub currency: Option<String>,
}
model! { DescribeDBPriceOutput {
    0 "Price" price: i64, 1 "OriginalPrice" original_price: i64, 2 "Currency" currency: String
} }

/// Describes db security groups: `DescribeDBSecurityGroups` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDBSecurityGroups>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_DFW_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_SERVICE_ERROR_ERR`], [`codes::INTERNAL_ERROR_RESOURCE_NOT_UNIQUE`],
/// [`codes::INTERNAL_ERROR_SECURITY_GROUP_ERROR`], [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroups {
    /// Required.
    pub instance_id: String,
    pub for_readonly_instance: Option<bool>,
    pub op_resource_id: Option<String>,
}
operation! { DescribeDBSecurityGroups(instance_id: String)
    "DescribeDBSecurityGroups" -> DescribeDBSecurityGroupsOutput {
    0 "InstanceId" instance_id, 1 "ForReadonlyInstance" for_readonly_instance: bool,
    2 "OpResourceId" op_resource_id: String
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
    pub inbound: Vec<Inbound>,
    pub outbound: Vec<Outbound>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
}
model! { SecurityGroup {
    0 "ProjectId" project_id: i64, 1 "CreateTime" create_time: String, 2 "Inbound" inbound: Vec<Inbound>,
    3 "Outbound" outbound: Vec<Outbound>, 4 "SecurityGroupId" security_group_id: String,
    5 "SecurityGroupName" security_group_name: String, 6 "SecurityGroupRemark" security_group_remark: String
} }

/// In the response of [`DescribeDBSecurityGroups`].
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
    0 "Action" action: String, 1 "CidrIp" cidr_ip: String, 2 "PortRange" port_range: String,
    3 "IpProtocol" ip_protocol: String, 4 "Dir" dir: String, 5 "AddressModule" address_module: String,
    6 "Id" id: String, 7 "Desc" desc: String
} }

/// In the response of [`DescribeDBSecurityGroups`].
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
    0 "Action" action: String, 1 "CidrIp" cidr_ip: String, 2 "PortRange" port_range: String,
    3 "IpProtocol" ip_protocol: String, 4 "Dir" dir: String, 5 "AddressModule" address_module: String,
    6 "Desc" desc: String
} }

/// Describes db switch records: `DescribeDBSwitchRecords` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDBSwitchRecords>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSwitchRecords {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDBSwitchRecords(instance_id: String) "DescribeDBSwitchRecords" -> DescribeDBSwitchRecordsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeDBSwitchRecords: DBSwitchInfo = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeDBSwitchRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSwitchRecordsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<DBSwitchInfo>,
}
model! { DescribeDBSwitchRecordsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<DBSwitchInfo>
} }

/// In the response of [`DescribeDBSwitchRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBSwitchInfo {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub switch_time: Option<String>,
    pub switch_type: Option<String>,
}
model! { DBSwitchInfo {
    0 "SwitchTime" switch_time: String, 1 "SwitchType" switch_type: String
} }

/// Describes data backup overview: `DescribeDataBackupOverview` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDataBackupOverview>.
///
/// Errors: [`codes::AUTH_FAILURE_SUB_ACCOUNT_DENIED`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBackupOverview {
    /// Required.
    pub product: String,
}
operation! { DescribeDataBackupOverview(product: String)
    "DescribeDataBackupOverview" -> DescribeDataBackupOverviewOutput {
    0 "Product" product
} }

/// Response of [`DescribeDataBackupOverview`].
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
    0 "DataBackupVolume" data_backup_volume: i64, 1 "DataBackupCount" data_backup_count: i64,
    2 "AutoBackupVolume" auto_backup_volume: i64, 3 "AutoBackupCount" auto_backup_count: i64,
    4 "ManualBackupVolume" manual_backup_volume: i64, 5 "ManualBackupCount" manual_backup_count: i64,
    6 "RemoteBackupVolume" remote_backup_volume: i64, 7 "RemoteBackupCount" remote_backup_count: i64,
    8 "DataBackupArchiveVolume" data_backup_archive_volume: i64,
    9 "DataBackupArchiveCount" data_backup_archive_count: i64,
    10 "DataBackupStandbyVolume" data_backup_standby_volume: i64,
    11 "DataBackupStandbyCount" data_backup_standby_count: i64
} }

/// Describes databases: `DescribeDatabases` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDatabases>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_EXE_SQL_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_SERVICE_ERROR_ERR`],
/// [`codes::INTERNAL_ERROR_JSON_ERROR`], [`codes::INTERNAL_ERROR_NETWORK_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub database_regexp: Option<String>,
}
operation! { DescribeDatabases(instance_id: String) "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "DatabaseRegexp" database_regexp: String
} }
paged! { DescribeDatabases: DatabasesWithCharacterLists =
    Offset "Offset", "DatabaseList" database_list, total "TotalCount" }

/// Response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<String>,
    pub database_list: Vec<DatabasesWithCharacterLists>,
}
model! { DescribeDatabasesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<String>,
    2 "DatabaseList" database_list: Vec<DatabasesWithCharacterLists>
} }

/// In the response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasesWithCharacterLists {
    pub database_name: Option<String>,
    pub character_set: Option<String>,
}
model! { DatabasesWithCharacterLists {
    0 "DatabaseName" database_name: String, 1 "CharacterSet" character_set: String
} }

/// Describes default params: `DescribeDefaultParams` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDefaultParams>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_PARAM_ERROR`].
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

/// Response of [`DescribeDefaultParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultParamsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ParameterDetail>,
}
model! { DescribeDefaultParamsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ParameterDetail>
} }

/// In the response of [`DescribeDefaultParams`].
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
    pub max_func: Option<String>,
    pub min_func: Option<String>,
    pub is_not_support_edit: Option<bool>,
}
model! { ParameterDetail {
    0 "Name" name: String, 1 "ParamType" param_type: String, 2 "Default" default: String,
    3 "Description" description: String, 4 "CurrentValue" current_value: String, 5 "NeedReboot" need_reboot: i64,
    6 "Max" max: i64, 7 "Min" min: i64, 8 "EnumValue" enum_value: Vec<String>, 9 "MaxFunc" max_func: String,
    10 "MinFunc" min_func: String, 11 "IsNotSupportEdit" is_not_support_edit: bool
} }

/// Describes deploy group list: `DescribeDeployGroupList` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDeployGroupList>.
///
/// Errors: [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INVALID_PARAMETER_DEPLOY_GROUP_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_OVER_DEPLOY_GROUP_QUOTA`], [`codes::INVALID_PARAMETER_RESOURCE_EXISTS`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`], [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`].
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

/// Response of [`DescribeDeployGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployGroupListOutput {
    pub total: Option<i64>,
    pub items: Vec<DeployGroupInfo>,
}
model! { DescribeDeployGroupListOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<DeployGroupInfo>
} }

/// In the response of [`DescribeDeployGroupList`].
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
    0 "DeployGroupId" deploy_group_id: String, 1 "DeployGroupName" deploy_group_name: String,
    2 "CreateTime" create_time: String, 3 "Quota" quota: i64, 4 "Affinity" affinity: String,
    5 "LimitNum" limit_num: i64, 6 "Description" description: String, 7 "DevClass" dev_class: String
} }

/// Describes device monitor info: `DescribeDeviceMonitorInfo` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeDeviceMonitorInfo>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`], [`codes::OPERATION_DENIED_FUNCTION_DENIED`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceMonitorInfo {
    /// Required.
    pub instance_id: String,
    pub count: Option<i64>,
}
operation! { DescribeDeviceMonitorInfo(instance_id: String)
    "DescribeDeviceMonitorInfo" -> DescribeDeviceMonitorInfoOutput {
    0 "InstanceId" instance_id, 1 "Count" count: i64
} }

/// Response of [`DescribeDeviceMonitorInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceMonitorInfoOutput {
    pub cpu: Option<DeviceCpuInfo>,
    pub mem: Option<DeviceMemInfo>,
    pub net: Option<DeviceNetInfo>,
    pub disk: Option<DeviceDiskInfo>,
}
model! { DescribeDeviceMonitorInfoOutput {
    0 "Cpu" cpu: DeviceCpuInfo, 1 "Mem" mem: DeviceMemInfo, 2 "Net" net: DeviceNetInfo, 3 "Disk" disk: DeviceDiskInfo
} }

/// In the response of [`DescribeDeviceMonitorInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceCpuInfo {
    pub rate: Vec<DeviceCpuRateInfo>,
    pub load: Vec<i64>,
}
model! { DeviceCpuInfo {
    0 "Rate" rate: Vec<DeviceCpuRateInfo>, 1 "Load" load: Vec<i64>
} }

/// In the response of [`DescribeDeviceMonitorInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceCpuRateInfo {
    pub cpu_core: Option<i64>,
    pub rate: Vec<i64>,
}
model! { DeviceCpuRateInfo {
    0 "CpuCore" cpu_core: i64, 1 "Rate" rate: Vec<i64>
} }

/// In the response of [`DescribeDeviceMonitorInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceMemInfo {
    pub total: Vec<i64>,
    pub used: Vec<i64>,
}
model! { DeviceMemInfo {
    0 "Total" total: Vec<i64>, 1 "Used" used: Vec<i64>
} }

/// In the response of [`DescribeDeviceMonitorInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceNetInfo {
    pub conn: Vec<i64>,
    pub package_in: Vec<i64>,
    pub package_out: Vec<i64>,
    pub flow_in: Vec<i64>,
    pub flow_out: Vec<i64>,
}
model! { DeviceNetInfo {
    0 "Conn" conn: Vec<i64>, 1 "PackageIn" package_in: Vec<i64>, 2 "PackageOut" package_out: Vec<i64>,
    3 "FlowIn" flow_in: Vec<i64>, 4 "FlowOut" flow_out: Vec<i64>
} }

/// In the response of [`DescribeDeviceMonitorInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceDiskInfo {
    pub io_ratio_per_sec: Vec<i64>,
    pub io_wait_time: Vec<i64>,
    pub read: Vec<i64>,
    pub write: Vec<i64>,
    pub capacity_ratio: Vec<i64>,
}
model! { DeviceDiskInfo {
    0 "IoRatioPerSec" io_ratio_per_sec: Vec<i64>, 1 "IoWaitTime" io_wait_time: Vec<i64>, 2 "Read" read: Vec<i64>,
    3 "Write" write: Vec<i64>, 4 "CapacityRatio" capacity_ratio: Vec<i64>
} }

/// Describes error log data: `DescribeErrorLogData` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeErrorLogData>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_LOG_ERROR`], [`codes::FAILED_OPERATION_TIMEOUT_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::OPERATION_DENIED_RESULT_OVER_LIMIT`], [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogData {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub key_words: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub inst_type: Option<String>,
}
operation! { DescribeErrorLogData(instance_id: String, start_time: i64, end_time: i64)
    "DescribeErrorLogData" -> DescribeErrorLogDataOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "KeyWords" key_words: Vec<String>,
    4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "InstType" inst_type: String
} }
paged! { DescribeErrorLogData: ErrlogItem = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeErrorLogData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogDataOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ErrlogItem>,
}
model! { DescribeErrorLogDataOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ErrlogItem>
} }

/// In the response of [`DescribeErrorLogData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrlogItem {
    pub timestamp: Option<i64>,
    pub content: Option<String>,
}
model! { ErrlogItem {
    0 "Timestamp" timestamp: i64, 1 "Content" content: String
} }

/// Describes instance alarm events: `DescribeInstanceAlarmEvents` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeInstanceAlarmEvents>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_LOG_ERROR`], [`codes::FAILED_OPERATION_TIMEOUT_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::OPERATION_DENIED_RESULT_OVER_LIMIT`], [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAlarmEvents {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
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

/// Response of [`DescribeInstanceAlarmEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAlarmEventsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<InstEventInfo>,
}
model! { DescribeInstanceAlarmEventsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<InstEventInfo>
} }

/// In the response of [`DescribeInstanceAlarmEvents`].
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
    0 "EventName" event_name: String, 1 "EventStatus" event_status: String, 2 "OccurTime" occur_time: String,
    3 "InstanceId" instance_id: String, 4 "NodeId" node_id: String
} }

/// Describes instance param records: `DescribeInstanceParamRecords` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeInstanceParamRecords>.
///
/// Errors: [`codes::CDB_ERROR_DATABASE_ERROR`], [`codes::INVALID_PARAMETER_INSTANCE_NAME_NOT_FOUND`].
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
    /// Deprecated.
    pub is_sucess: Option<bool>,
    pub modify_time: Option<String>,
    pub is_success: Option<bool>,
}
model! { ParamRecord {
    0 "InstanceId" instance_id: String, 1 "ParamName" param_name: String, 2 "OldValue" old_value: String,
    3 "NewValue" new_value: String, 4 "IsSucess" is_sucess: bool, 5 "ModifyTime" modify_time: String,
    6 "IsSuccess" is_success: bool
} }

/// Describes instance params: `DescribeInstanceParams` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeInstanceParams>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
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

/// Describes instance password complexity: `DescribeInstancePasswordComplexity` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeInstancePasswordComplexity>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePasswordComplexity {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstancePasswordComplexity(instance_id: String)
    "DescribeInstancePasswordComplexity" -> DescribeInstancePasswordComplexityOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstancePasswordComplexity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePasswordComplexityOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ParameterDetail>,
}
model! { DescribeInstancePasswordComplexityOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ParameterDetail>
} }

/// Describes instance upgrade check job: `DescribeInstanceUpgradeCheckJob` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeInstanceUpgradeCheckJob>.
///
/// Errors: [`codes::FAILED_OPERATION_FAILED_OPERATION_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_TASK_STATUS_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceUpgradeCheckJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub dst_mysql_version: String,
}
operation! { DescribeInstanceUpgradeCheckJob(instance_id: String, dst_mysql_version: String)
    "DescribeInstanceUpgradeCheckJob" -> DescribeInstanceUpgradeCheckJobOutput {
    0 "InstanceId" instance_id, 1 "DstMysqlVersion" dst_mysql_version
} }

/// Response of [`DescribeInstanceUpgradeCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceUpgradeCheckJobOutput {
    pub exist_upgrade_check_job: Option<bool>,
    pub job_id: Option<i64>,
}
model! { DescribeInstanceUpgradeCheckJobOutput {
    0 "ExistUpgradeCheckJob" exist_upgrade_check_job: bool, 1 "JobId" job_id: i64
} }

/// Describes instance upgrade type: `DescribeInstanceUpgradeType` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeInstanceUpgradeType>.
///
/// Errors: [`codes::FAILED_OPERATION_FAILED_OPERATION_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_TASK_STATUS_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceUpgradeType {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub dst_cpu: f64,
    /// Required.
    pub dst_memory: i64,
    /// Required.
    pub dst_disk: i64,
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
operation! { DescribeInstanceUpgradeType(instance_id: String, dst_cpu: f64, dst_memory: i64, dst_disk: i64)
    "DescribeInstanceUpgradeType" -> DescribeInstanceUpgradeTypeOutput {
    0 "InstanceId" instance_id, 1 "DstCpu" dst_cpu, 2 "DstMemory" dst_memory, 3 "DstDisk" dst_disk,
    4 "DstVersion" dst_version: String, 5 "DstDeployMode" dst_deploy_mode: i64,
    6 "DstProtectMode" dst_protect_mode: i64, 7 "DstSlaveZone" dst_slave_zone: i64,
    8 "DstBackupZone" dst_backup_zone: i64, 9 "DstCdbType" dst_cdb_type: String, 10 "DstZoneId" dst_zone_id: i64,
    11 "NodeDistribution" node_distribution: NodeDistribution, 12 "ClusterTopology" cluster_topology: ClusterTopology,
    13 "DstFourthZone" dst_fourth_zone: i64
} }

/// In the request of [`DescribeInstanceUpgradeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeDistribution {
    /// Required.
    pub node: Option<String>,
    /// Required.
    pub slave_node_one: Option<String>,
    /// Required.
    pub slave_node_two: Option<String>,
}
input! { NodeDistribution(node: String, slave_node_one: String, slave_node_two: String) {
    0 "Node" node: String, 1 "SlaveNodeOne" slave_node_one: String, 2 "SlaveNodeTwo" slave_node_two: String
} }

/// Response of [`DescribeInstanceUpgradeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceUpgradeTypeOutput {
    pub instance_id: Option<String>,
    pub upgrade_type: Option<String>,
}
model! { DescribeInstanceUpgradeTypeOutput {
    0 "InstanceId" instance_id: String, 1 "UpgradeType" upgrade_type: String
} }

/// Describes local binlog config: `DescribeLocalBinlogConfig` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeLocalBinlogConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalBinlogConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeLocalBinlogConfig(instance_id: String)
    "DescribeLocalBinlogConfig" -> DescribeLocalBinlogConfigOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeLocalBinlogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalBinlogConfigOutput {
    pub local_binlog_config: Option<LocalBinlogConfig>,
    pub local_binlog_config_default: Option<LocalBinlogConfigDefault>,
}
model! { DescribeLocalBinlogConfigOutput {
    0 "LocalBinlogConfig" local_binlog_config: LocalBinlogConfig,
    1 "LocalBinlogConfigDefault" local_binlog_config_default: LocalBinlogConfigDefault
} }

/// In the response of [`DescribeLocalBinlogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalBinlogConfig {
    pub save_hours: Option<i64>,
    pub max_usage: Option<i64>,
}
model! { LocalBinlogConfig {
    0 "SaveHours" save_hours: i64, 1 "MaxUsage" max_usage: i64
} }

/// In the response of [`DescribeLocalBinlogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalBinlogConfigDefault {
    pub save_hours: Option<i64>,
    pub max_usage: Option<i64>,
}
model! { LocalBinlogConfigDefault {
    0 "SaveHours" save_hours: i64, 1 "MaxUsage" max_usage: i64
} }

/// Describes param template info: `DescribeParamTemplateInfo` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeParamTemplateInfo>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplateInfo {
    /// Required.
    pub template_id: i64,
}
operation! { DescribeParamTemplateInfo(template_id: i64)
    "DescribeParamTemplateInfo" -> DescribeParamTemplateInfoOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribeParamTemplateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplateInfoOutput {
    pub template_id: Option<i64>,
    pub name: Option<String>,
    pub engine_version: Option<String>,
    pub total_count: Option<i64>,
    pub items: Vec<ParameterDetail>,
    pub description: Option<String>,
    pub template_type: Option<String>,
    pub engine_type: Option<String>,
}
model! { DescribeParamTemplateInfoOutput {
    0 "TemplateId" template_id: i64, 1 "Name" name: String, 2 "EngineVersion" engine_version: String,
    3 "TotalCount" total_count: i64, 4 "Items" items: Vec<ParameterDetail>, 5 "Description" description: String,
    6 "TemplateType" template_type: String, 7 "EngineType" engine_type: String
} }

/// Describes param templates: `DescribeParamTemplates` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeParamTemplates>.
///
/// Errors: [`codes::CDB_ERROR_DATABASE_ERROR`], [`codes::INTERNAL_ERROR_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`].
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

/// Response of [`DescribeParamTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplatesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ParamTemplateInfo>,
}
model! { DescribeParamTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ParamTemplateInfo>
} }

/// In the response of [`DescribeParamTemplates`].
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
    0 "TemplateId" template_id: i64, 1 "Name" name: String, 2 "Description" description: String,
    3 "EngineVersion" engine_version: String, 4 "TemplateType" template_type: String, 5 "EngineType" engine_type: String
} }

/// Describes project security groups: `DescribeProjectSecurityGroups` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeProjectSecurityGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR_DFW_ERROR`], [`codes::INTERNAL_ERROR_RESOURCE_NOT_UNIQUE`],
/// [`codes::INTERNAL_ERROR_SECURITY_GROUP_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroups {
    pub project_id: Option<i64>,
}
operation! { DescribeProjectSecurityGroups() "DescribeProjectSecurityGroups" -> DescribeProjectSecurityGroupsOutput {
    0 "ProjectId" project_id: i64
} }

/// Response of [`DescribeProjectSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroupsOutput {
    pub groups: Vec<SecurityGroup>,
    pub total_count: Option<i64>,
}
model! { DescribeProjectSecurityGroupsOutput {
    0 "Groups" groups: Vec<SecurityGroup>, 1 "TotalCount" total_count: i64
} }

/// Describes proxy custom conf: `DescribeProxyCustomConf` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeProxyCustomConf>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyCustomConf {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeProxyCustomConf(instance_id: String) "DescribeProxyCustomConf" -> DescribeProxyCustomConfOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeProxyCustomConf: CustomConfig = Offset "Offset", "CustomConfInfo" custom_conf_info, total "Count" }

/// Response of [`DescribeProxyCustomConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyCustomConfOutput {
    pub count: Option<i64>,
    /// Deprecated.
    pub custom_conf: Option<CustomConfig>,
    pub weight_rule: Option<RuleItem>,
    pub custom_conf_info: Vec<CustomConfig>,
}
model! { DescribeProxyCustomConfOutput {
    0 "Count" count: i64, 1 "CustomConf" custom_conf: CustomConfig, 2 "WeightRule" weight_rule: RuleItem,
    3 "CustomConfInfo" custom_conf_info: Vec<CustomConfig>
} }

/// In the response of [`DescribeProxyCustomConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomConfig {
    pub device: Option<String>,
    pub r#type: Option<String>,
    pub device_type: Option<String>,
    pub memory: Option<i64>,
    pub cpu: Option<i64>,
}
model! { CustomConfig {
    0 "Device" device: String, 1 "Type" r#type: String, 2 "DeviceType" device_type: String, 3 "Memory" memory: i64,
    4 "Cpu" cpu: i64
} }

/// In the response of [`DescribeProxyCustomConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    pub less_than: Option<i64>,
    pub weight: Option<i64>,
}
model! { RuleItem {
    0 "LessThan" less_than: i64, 1 "Weight" weight: i64
} }

/// Describes proxy support param: `DescribeProxySupportParam` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeProxySupportParam>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`], [`codes::INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`], [`codes::OPERATION_DENIED_OPERATION_DENIED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySupportParam {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeProxySupportParam(instance_id: String)
    "DescribeProxySupportParam" -> DescribeProxySupportParamOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeProxySupportParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySupportParamOutput {
    pub proxy_version: Option<String>,
    pub support_pool: Option<bool>,
    pub pool_min: Option<i64>,
    pub pool_max: Option<i64>,
    pub support_trans_split: Option<bool>,
    pub support_pool_min_version: Option<String>,
    pub support_trans_split_min_version: Option<String>,
    pub support_read_only: Option<bool>,
    pub support_auto_load_balance: Option<bool>,
    pub support_access_mode: Option<bool>,
}
model! { DescribeProxySupportParamOutput {
    0 "ProxyVersion" proxy_version: String, 1 "SupportPool" support_pool: bool, 2 "PoolMin" pool_min: i64,
    3 "PoolMax" pool_max: i64, 4 "SupportTransSplit" support_trans_split: bool,
    5 "SupportPoolMinVersion" support_pool_min_version: String,
    6 "SupportTransSplitMinVersion" support_trans_split_min_version: String,
    7 "SupportReadOnly" support_read_only: bool, 8 "SupportAutoLoadBalance" support_auto_load_balance: bool,
    9 "SupportAccessMode" support_access_mode: bool
} }

/// Describes remote backup config: `DescribeRemoteBackupConfig` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeRemoteBackupConfig>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteBackupConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeRemoteBackupConfig(instance_id: String)
    "DescribeRemoteBackupConfig" -> DescribeRemoteBackupConfigOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeRemoteBackupConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteBackupConfigOutput {
    pub expire_days: Option<i64>,
    pub remote_backup_save: Option<String>,
    pub remote_binlog_save: Option<String>,
    pub remote_region: Vec<String>,
    pub region_list: Vec<String>,
}
model! { DescribeRemoteBackupConfigOutput {
    0 "ExpireDays" expire_days: i64, 1 "RemoteBackupSave" remote_backup_save: String,
    2 "RemoteBinlogSave" remote_binlog_save: String, 3 "RemoteRegion" remote_region: Vec<String>,
    4 "RegionList" region_list: Vec<String>
} }

/// Describes ro groups: `DescribeRoGroups` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeRoGroups>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_FTP_ERROR`],
/// [`codes::INTERNAL_ERROR_HTTP_ERROR`], [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`], [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoGroups {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeRoGroups(instance_id: String) "DescribeRoGroups" -> DescribeRoGroupsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeRoGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoGroupsOutput {
    pub ro_groups: Vec<RoGroup>,
}
model! { DescribeRoGroupsOutput {
    0 "RoGroups" ro_groups: Vec<RoGroup>
} }

/// Describes ro min scale: `DescribeRoMinScale` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeRoMinScale>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`], [`codes::MISSING_PARAMETER_MISSING_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoMinScale {
    pub ro_instance_id: Option<String>,
    pub master_instance_id: Option<String>,
}
operation! { DescribeRoMinScale() "DescribeRoMinScale" -> DescribeRoMinScaleOutput {
    0 "RoInstanceId" ro_instance_id: String, 1 "MasterInstanceId" master_instance_id: String
} }

/// Response of [`DescribeRoMinScale`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoMinScaleOutput {
    pub memory: Option<i64>,
    pub volume: Option<i64>,
}
model! { DescribeRoMinScaleOutput {
    0 "Memory" memory: i64, 1 "Volume" volume: i64
} }

/// Describes rollback range time: `DescribeRollbackRangeTime` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeRollbackRangeTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackRangeTime {
    /// Required.
    pub instance_ids: Vec<String>,
    pub is_remote_zone: Option<String>,
    pub backup_region: Option<String>,
}
operation! { DescribeRollbackRangeTime(instance_ids: Vec<String>)
    "DescribeRollbackRangeTime" -> DescribeRollbackRangeTimeOutput {
    0 "InstanceIds" instance_ids, 1 "IsRemoteZone" is_remote_zone: String, 2 "BackupRegion" backup_region: String
} }

/// Response of [`DescribeRollbackRangeTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackRangeTimeOutput {
    pub total_count: Option<i64>,
    pub items: Vec<InstanceRollbackRangeTime>,
}
model! { DescribeRollbackRangeTimeOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<InstanceRollbackRangeTime>
} }

/// In the response of [`DescribeRollbackRangeTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceRollbackRangeTime {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub instance_id: Option<String>,
    pub times: Vec<RollbackTimeRange>,
}
model! { InstanceRollbackRangeTime {
    0 "Code" code: i64, 1 "Message" message: String, 2 "InstanceId" instance_id: String,
    3 "Times" times: Vec<RollbackTimeRange>
} }

/// In the response of [`DescribeRollbackRangeTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTimeRange {
    pub begin: Option<String>,
    pub end: Option<String>,
}
model! { RollbackTimeRange {
    0 "Begin" begin: String, 1 "End" end: String
} }

/// Describes rollback task detail: `DescribeRollbackTaskDetail` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeRollbackTaskDetail>.
///
/// Errors: [`codes::CDB_ERROR_DATABASE_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_EXISTS`], [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackTaskDetail {
    /// Required.
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

/// Response of [`DescribeRollbackTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollbackTaskDetailOutput {
    pub total_count: Option<i64>,
    pub items: Vec<RollbackTask>,
}
model! { DescribeRollbackTaskDetailOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<RollbackTask>
} }

/// In the response of [`DescribeRollbackTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTask {
    pub info: Option<String>,
    pub status: Option<String>,
    pub progress: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub detail: Vec<RollbackInstancesInfo>,
}
model! { RollbackTask {
    0 "Info" info: String, 1 "Status" status: String, 2 "Progress" progress: i64, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "Detail" detail: Vec<RollbackInstancesInfo>
} }

/// In the request of [`DescribeRollbackTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackInstancesInfo {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub strategy: Option<String>,
    /// Required.
    pub rollback_time: Option<String>,
    pub databases: Option<Vec<RollbackDBName>>,
    pub tables: Option<Vec<RollbackTables>>,
}
input! { RollbackInstancesInfo(instance_id: String, strategy: String, rollback_time: String) {
    0 "InstanceId" instance_id: String, 1 "Strategy" strategy: String, 2 "RollbackTime" rollback_time: String,
    3 "Databases" databases: Vec<RollbackDBName>, 4 "Tables" tables: Vec<RollbackTables>
} }

/// In the request of [`DescribeRollbackTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackDBName {
    /// Required.
    pub database_name: Option<String>,
    /// Required.
    pub new_database_name: Option<String>,
}
input! { RollbackDBName(database_name: String, new_database_name: String) {
    0 "DatabaseName" database_name: String, 1 "NewDatabaseName" new_database_name: String
} }

/// In the request of [`DescribeRollbackTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTables {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub table: Option<Vec<RollbackTableName>>,
}
input! { RollbackTables(database: String, table: Vec<RollbackTableName>) {
    0 "Database" database: String, 1 "Table" table: Vec<RollbackTableName>
} }

/// In the request of [`DescribeRollbackTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackTableName {
    /// Required.
    pub table_name: Option<String>,
    /// Required.
    pub new_table_name: Option<String>,
}
input! { RollbackTableName(table_name: String, new_table_name: String) {
    0 "TableName" table_name: String, 1 "NewTableName" new_table_name: String
} }

/// Describes ssl status: `DescribeSSLStatus` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeSSLStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`], [`codes::INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`], [`codes::INVALID_PARAMETER_JSON_UNMARSHAL_ERROR`],
/// [`codes::MISSING_PARAMETER_MISSING_PARAM_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSLStatus {
    pub instance_id: Option<String>,
    pub ro_group_id: Option<String>,
}
operation! { DescribeSSLStatus() "DescribeSSLStatus" -> DescribeSSLStatusOutput {
    0 "InstanceId" instance_id: String, 1 "RoGroupId" ro_group_id: String
} }

/// Response of [`DescribeSSLStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSLStatusOutput {
    pub status: Option<String>,
    pub url: Option<String>,
}
model! { DescribeSSLStatusOutput {
    0 "Status" status: String, 1 "Url" url: String
} }

/// Describes slow log data: `DescribeSlowLogData` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeSlowLogData>.
///
/// Errors: [`codes::FAILED_OPERATION_LOG_CONTENT_OVER_LIMIT`], [`codes::FAILED_OPERATION_QUERY_LOG_ERROR`],
/// [`codes::FAILED_OPERATION_RESULT_SET_OVER_LIMIT`], [`codes::FAILED_OPERATION_TIMEOUT_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::OPERATION_DENIED_NOT_SUPPORT_BASIC`], [`codes::OPERATION_DENIED_RESULT_OVER_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogData {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
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
operation! { DescribeSlowLogData(instance_id: String, start_time: i64, end_time: i64)
    "DescribeSlowLogData" -> DescribeSlowLogDataOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "UserHosts" user_hosts: Vec<String>,
    4 "UserNames" user_names: Vec<String>, 5 "DataBases" data_bases: Vec<String>, 6 "SortBy" sort_by: String,
    7 "OrderBy" order_by: String, 8 "Offset" offset: i64, 9 "Limit" limit: i64, 10 "InstType" inst_type: String,
    11 "OpResourceId" op_resource_id: String
} }
paged! { DescribeSlowLogData: SlowLogItem = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeSlowLogData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogDataOutput {
    pub total_count: Option<i64>,
    pub items: Vec<SlowLogItem>,
}
model! { DescribeSlowLogDataOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<SlowLogItem>
} }

/// In the response of [`DescribeSlowLogData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogItem {
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
    pub md5: Option<String>,
}
model! { SlowLogItem {
    0 "Timestamp" timestamp: i64, 1 "QueryTime" query_time: f64, 2 "SqlText" sql_text: String,
    3 "UserHost" user_host: String, 4 "UserName" user_name: String, 5 "Database" database: String,
    6 "LockTime" lock_time: f64, 7 "RowsExamined" rows_examined: i64, 8 "RowsSent" rows_sent: i64,
    9 "SqlTemplate" sql_template: String, 10 "Md5" md5: String
} }

/// Describes slow logs: `DescribeSlowLogs` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeSlowLogs>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::CDB_ERROR_TASK_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_SERVICE_ERROR_ERR`], [`codes::OPERATION_DENIED_WRONG_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogs {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSlowLogs(instance_id: String) "DescribeSlowLogs" -> DescribeSlowLogsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeSlowLogs: SlowLogInfo = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeSlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<SlowLogInfo>,
}
model! { DescribeSlowLogsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<SlowLogInfo>
} }

/// In the response of [`DescribeSlowLogs`].
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
    0 "Name" name: String, 1 "Size" size: i64, 2 "Date" date: String, 3 "IntranetUrl" intranet_url: String,
    4 "InternetUrl" internet_url: String, 5 "Type" r#type: String
} }

/// Describes supported privileges: `DescribeSupportedPrivileges` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeSupportedPrivileges>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ACCOUNT_ERROR`], [`codes::FAILED_OPERATION_GET_PRIVILEGE_ERROR`],
/// [`codes::FAILED_OPERATION_PRIVILEGE_DATA_ILLEGAL`], [`codes::FAILED_OPERATION_RESPONSE_VALUE_ERROR`],
/// [`codes::FAILED_OPERATION_START_FLOW_ERROR`], [`codes::FAILED_OPERATION_SUBMIT_ASYNC_TASK_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ASSERT_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_REGEXP_COMPILE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_HOST_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_NAME_RULE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_USER_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_NO_ROOT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PASSWORD_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PRIV_ERROR`],
/// [`codes::MISSING_PARAMETER_ACCOUNT_MISSING_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_DELETE_ROOT_ACCOUNT_ERROR`],
/// [`codes::OPERATION_DENIED_NOT_SUPPORT_MODIFY_LOCAL_ROOT_HOST_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_PRIVILEGES_UNSUPPORTED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedPrivileges {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeSupportedPrivileges(instance_id: String)
    "DescribeSupportedPrivileges" -> DescribeSupportedPrivilegesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeSupportedPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedPrivilegesOutput {
    pub global_supported_privileges: Vec<String>,
    pub database_supported_privileges: Vec<String>,
    pub table_supported_privileges: Vec<String>,
    pub column_supported_privileges: Vec<String>,
}
model! { DescribeSupportedPrivilegesOutput {
    0 "GlobalSupportedPrivileges" global_supported_privileges: Vec<String>,
    1 "DatabaseSupportedPrivileges" database_supported_privileges: Vec<String>,
    2 "TableSupportedPrivileges" table_supported_privileges: Vec<String>,
    3 "ColumnSupportedPrivileges" column_supported_privileges: Vec<String>
} }

/// Describes table columns: `DescribeTableColumns` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeTableColumns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableColumns {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub table: String,
}
operation! { DescribeTableColumns(instance_id: String, database: String, table: String)
    "DescribeTableColumns" -> DescribeTableColumnsOutput {
    0 "InstanceId" instance_id, 1 "Database" database, 2 "Table" table
} }

/// Response of [`DescribeTableColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableColumnsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<String>,
}
model! { DescribeTableColumnsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<String>
} }

/// Describes tables: `DescribeTables` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeTables>.
///
/// Errors: [`codes::INTERNAL_ERROR_EXE_SQL_ERROR`], [`codes::INTERNAL_ERROR_JSON_ERROR`],
/// [`codes::INTERNAL_ERROR_NETWORK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTables {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<String>,
}
model! { DescribeTablesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<String>
} }

/// Describes tags of instance ids: `DescribeTagsOfInstanceIds` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeTagsOfInstanceIds>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_AUTH_ERROR`], [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_COS_ERROR`], [`codes::INTERNAL_ERROR_TASK_ERROR`],
/// [`codes::INTERNAL_ERROR_TIME_WINDOW_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOfInstanceIds {
    /// Required.
    pub instance_ids: Vec<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTagsOfInstanceIds(instance_ids: Vec<String>)
    "DescribeTagsOfInstanceIds" -> DescribeTagsOfInstanceIdsOutput {
    0 "InstanceIds" instance_ids, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeTagsOfInstanceIds: TagsInfoOfInstance = Offset "Offset", "Rows" rows }

/// Response of [`DescribeTagsOfInstanceIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOfInstanceIdsOutput {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub rows: Vec<TagsInfoOfInstance>,
}
model! { DescribeTagsOfInstanceIdsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Rows" rows: Vec<TagsInfoOfInstance>
} }

/// In the response of [`DescribeTagsOfInstanceIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagsInfoOfInstance {
    pub instance_id: Option<String>,
    pub tags: Vec<TagInfoUnit>,
}
model! { TagsInfoOfInstance {
    0 "InstanceId" instance_id: String, 1 "Tags" tags: Vec<TagInfoUnit>
} }

/// Describes tasks: `DescribeTasks` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeTasks>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_DES_ERROR`],
/// [`codes::INTERNAL_ERROR_FTP_ERROR`], [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`], [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`],
/// [`codes::OPERATION_DENIED_WRONG_STATUS`].
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

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub total_count: Option<i64>,
    pub items: Vec<TaskDetail>,
}
model! { DescribeTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<TaskDetail>
} }

/// In the response of [`DescribeTasks`].
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
    pub instance_ids: Vec<String>,
    pub async_request_id: Option<String>,
    pub task_attach_info: Vec<TaskAttachInfo>,
}
model! { TaskDetail {
    0 "Code" code: i64, 1 "Message" message: String, 2 "JobId" job_id: i64, 3 "Progress" progress: i64,
    4 "TaskStatus" task_status: String, 5 "TaskType" task_type: String, 6 "StartTime" start_time: String,
    7 "EndTime" end_time: String, 8 "InstanceIds" instance_ids: Vec<String>,
    9 "AsyncRequestId" async_request_id: String, 10 "TaskAttachInfo" task_attach_info: Vec<TaskAttachInfo>
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskAttachInfo {
    pub attach_key: Option<String>,
    pub attach_value: Option<String>,
}
model! { TaskAttachInfo {
    0 "AttachKey" attach_key: String, 1 "AttachValue" attach_value: String
} }

/// Describes time window: `DescribeTimeWindow` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeTimeWindow>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeWindow {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeTimeWindow(instance_id: String) "DescribeTimeWindow" -> DescribeTimeWindowOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeTimeWindow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeWindowOutput {
    pub monday: Vec<String>,
    pub tuesday: Vec<String>,
    pub wednesday: Vec<String>,
    pub thursday: Vec<String>,
    pub friday: Vec<String>,
    pub saturday: Vec<String>,
    pub sunday: Vec<String>,
    pub max_delay_time: Option<i64>,
}
model! { DescribeTimeWindowOutput {
    0 "Monday" monday: Vec<String>, 1 "Tuesday" tuesday: Vec<String>, 2 "Wednesday" wednesday: Vec<String>,
    3 "Thursday" thursday: Vec<String>, 4 "Friday" friday: Vec<String>, 5 "Saturday" saturday: Vec<String>,
    6 "Sunday" sunday: Vec<String>, 7 "MaxDelayTime" max_delay_time: i64
} }

/// Describes uploaded files: `DescribeUploadedFiles` of `cdb` 2017-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DescribeUploadedFiles>.
///
/// Errors: [`codes::INTERNAL_ERROR_COS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadedFiles {
    /// Required.
    pub path: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUploadedFiles(path: String) "DescribeUploadedFiles" -> DescribeUploadedFilesOutput {
    0 "Path" path, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeUploadedFiles: SqlFileInfo = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeUploadedFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadedFilesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<SqlFileInfo>,
}
model! { DescribeUploadedFilesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<SqlFileInfo>
} }

/// In the response of [`DescribeUploadedFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlFileInfo {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub upload_time: Option<String>,
    pub upload_info: Option<UploadInfo>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub is_upload_finished: Option<i64>,
    pub file_id: Option<String>,
}
model! { SqlFileInfo {
    0 "UploadTime" upload_time: String, 1 "UploadInfo" upload_info: UploadInfo, 2 "FileName" file_name: String,
    3 "FileSize" file_size: i64, 4 "IsUploadFinished" is_upload_finished: i64, 5 "FileId" file_id: String
} }

/// In the response of [`DescribeUploadedFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadInfo {
    pub all_slice_num: Option<i64>,
    pub complete_num: Option<i64>,
}
model! { UploadInfo {
    0 "AllSliceNum" all_slice_num: i64, 1 "CompleteNum" complete_num: i64
} }

/// Disassociates security groups: `DisassociateSecurityGroups` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=DisassociateSecurityGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_DFW_ERROR`],
/// [`codes::INTERNAL_ERROR_RESOURCE_NOT_MATCH`], [`codes::INTERNAL_ERROR_SECURITY_GROUP_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
    pub for_readonly_instance: Option<bool>,
}
operation! { DisassociateSecurityGroups(security_group_id: String, instance_ids: Vec<String>)
    "DisassociateSecurityGroups" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "InstanceIds" instance_ids,
    2 "ForReadonlyInstance" for_readonly_instance: bool
} }

/// Response of [`DisassociateSecurityGroups`]: empty.
pub type DisassociateSecurityGroupsOutput = Empty;

/// `InquiryPriceUpgradeInstances` of `cdb` 2017-03-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=InquiryPriceUpgradeInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_TRADE_ERROR`], [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpgradeInstances {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub memory: i64,
    /// Required.
    pub volume: i64,
    pub cpu: Option<i64>,
    pub protect_mode: Option<i64>,
    pub device_type: Option<String>,
    pub instance_nodes: Option<i64>,
}
operation! { InquiryPriceUpgradeInstances(instance_id: String, memory: i64, volume: i64)
    "InquiryPriceUpgradeInstances" -> InquiryPriceUpgradeInstancesOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory, 2 "Volume" volume, 3 "Cpu" cpu: i64,
    4 "ProtectMode" protect_mode: i64, 5 "DeviceType" device_type: String, 6 "InstanceNodes" instance_nodes: i64
} }

/// Response of [`InquiryPriceUpgradeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpgradeInstancesOutput {
    pub price: Option<i64>,
    pub original_price: Option<i64>,
}
model! { InquiryPriceUpgradeInstancesOutput {
    0 "Price" price: i64, 1 "OriginalPrice" original_price: i64
} }

/// Isolates an instance: the database cannot be reached any more, and the instance moves to the recycle bin.
///
/// **Interrupts the service.** The instance can be restored from the recycle bin until it expires. Asynchronous: wait
/// with `waiters::instance_isolated`. `OfflineIsolatedInstances` deletes it at once.
///
/// `IsolateDBInstance` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=IsolateDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CDB_INSTANCE_LOCK_FAIL_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`], [`codes::INVALID_PARAMETER_JSON_UNMARSHAL_ERROR`],
/// [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`], [`codes::OPERATION_DENIED_INSTANCE_LOCKER_CONFLICT`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_ERROR`], [`codes::OPERATION_DENIED_UN_SUPPORT_REFUND_ERROR`],
/// [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`], [`codes::OPERATION_DENIED_WRONG_STATUS`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBInstance {
    /// Required.
    pub instance_id: String,
}
operation! { IsolateDBInstance(instance_id: String) "IsolateDBInstance" -> IsolateDBInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`IsolateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBInstanceOutput {
    /// Deprecated.
    pub async_request_id: Option<String>,
}
model! { IsolateDBInstanceOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Modifies account description: `ModifyAccountDescription` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyAccountDescription>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ACCOUNT_ERROR`], [`codes::FAILED_OPERATION_GET_PRIVILEGE_ERROR`],
/// [`codes::FAILED_OPERATION_PRIVILEGE_DATA_ILLEGAL`], [`codes::FAILED_OPERATION_RESPONSE_VALUE_ERROR`],
/// [`codes::FAILED_OPERATION_START_FLOW_ERROR`], [`codes::FAILED_OPERATION_SUBMIT_ASYNC_TASK_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ASSERT_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_REGEXP_COMPILE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_HOST_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_USER_NAME_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_NO_ROOT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PASSWORD_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PRIV_ERROR`],
/// [`codes::MISSING_PARAMETER_ACCOUNT_MISSING_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_DELETE_ROOT_ACCOUNT_ERROR`],
/// [`codes::OPERATION_DENIED_NOT_SUPPORT_MODIFY_LOCAL_ROOT_HOST_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_PRIVILEGES_UNSUPPORTED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub accounts: Vec<Account>,
    pub description: Option<String>,
}
operation! { ModifyAccountDescription(instance_id: String, accounts: Vec<Account>)
    "ModifyAccountDescription" -> ModifyAccountDescriptionOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts, 2 "Description" description: String
} }

/// Response of [`ModifyAccountDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescriptionOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyAccountDescriptionOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Modifies account host: `ModifyAccountHost` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyAccountHost>.
///
/// Errors: [`codes::CDB_ERROR_DATABASE_ERROR`], [`codes::FAILED_OPERATION_ASYNC_TASK_STATUS_ERROR`],
/// [`codes::FAILED_OPERATION_JSON_MARSHAL_ERROR`], [`codes::FAILED_OPERATION_JSON_UNMARSHAL_ERROR`],
/// [`codes::FAILED_OPERATION_SUBMIT_ASYNC_TASK_ERROR`], [`codes::INTERNAL_ERROR_AUTH_ERROR`],
/// [`codes::INTERNAL_ERROR_CAUTH_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`],
/// [`codes::INTERNAL_ERROR_INNER_COMMON_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_ASSERT_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_SERVICE_ERROR_ERR`],
/// [`codes::INVALID_PARAMETER_INSTANCE_NAME_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_HOST_RULE_ERROR`],
/// [`codes::OPERATION_DENIED_INST_TYPE_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_NOT_SUPPORT_MODIFY_LOCAL_ROOT_HOST_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_PRIVILEGES_UNSUPPORTED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountHost {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
    /// Required.
    pub host: String,
    /// Required.
    pub new_host: String,
}
operation! { ModifyAccountHost(instance_id: String, user: String, host: String, new_host: String)
    "ModifyAccountHost" -> ModifyAccountHostOutput {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Host" host, 3 "NewHost" new_host
} }

/// Response of [`ModifyAccountHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountHostOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyAccountHostOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Modifies account max user connections: `ModifyAccountMaxUserConnections` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyAccountMaxUserConnections>.
///
/// Errors: [`codes::FAILED_OPERATION_ASYNC_TASK_STATUS_ERROR`], [`codes::FAILED_OPERATION_JSON_UNMARSHAL_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_HOST_RULE_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountMaxUserConnections {
    /// Required.
    pub accounts: Vec<Account>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub max_user_connections: i64,
}
operation! { ModifyAccountMaxUserConnections(accounts: Vec<Account>, instance_id: String, max_user_connections: i64)
    "ModifyAccountMaxUserConnections" -> ModifyAccountMaxUserConnectionsOutput {
    0 "Accounts" accounts, 1 "InstanceId" instance_id, 2 "MaxUserConnections" max_user_connections
} }

/// Response of [`ModifyAccountMaxUserConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountMaxUserConnectionsOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyAccountMaxUserConnectionsOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Sets the password of database accounts.
///
/// Existing connections stay open; new connections need the new password. Asynchronous: the response has the id for
/// `waiters::request_done`.
///
/// `ModifyAccountPassword` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyAccountPassword>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ACCOUNT_ERROR`], [`codes::FAILED_OPERATION_GET_PRIVILEGE_ERROR`],
/// [`codes::FAILED_OPERATION_PRIVILEGE_DATA_ILLEGAL`], [`codes::FAILED_OPERATION_RESPONSE_VALUE_ERROR`],
/// [`codes::FAILED_OPERATION_START_FLOW_ERROR`], [`codes::FAILED_OPERATION_STATUS_CONFLICT`],
/// [`codes::FAILED_OPERATION_SUBMIT_ASYNC_TASK_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_ASSERT_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_REGEXP_COMPILE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_HOST_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_USER_NAME_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_NO_ROOT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PASSWORD_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PRIV_ERROR`],
/// [`codes::MISSING_PARAMETER_ACCOUNT_MISSING_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_DELETE_ROOT_ACCOUNT_ERROR`],
/// [`codes::OPERATION_DENIED_INST_TYPE_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_NOT_SUPPORT_MODIFY_LOCAL_ROOT_HOST_ERROR`], [`codes::OPERATION_DENIED_WRONG_PASSWORD`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_PRIVILEGES_UNSUPPORTED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPassword {
    /// Required.
    pub instance_id: String,
    /// New password: 8 to 64 characters of at least two kinds (letters, digits, `_+-&=!@#$%^*()`).
    ///
    /// Required. Secret.
    pub new_password: Secret,
    /// Required.
    pub accounts: Vec<Account>,
    /// Deprecated.
    pub skip_validate_password: Option<bool>,
}
operation! { ModifyAccountPassword(instance_id: String, new_password: Secret, accounts: Vec<Account>)
    "ModifyAccountPassword" -> ModifyAccountPasswordOutput {
    0 "InstanceId" instance_id, 1 "NewPassword" new_password, 2 "Accounts" accounts,
    3 "SkipValidatePassword" skip_validate_password: bool
} }

/// Response of [`ModifyAccountPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPasswordOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyAccountPasswordOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Modifies account privileges: `ModifyAccountPrivileges` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyAccountPrivileges>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ACCOUNT_ERROR`], [`codes::FAILED_OPERATION_GET_PRIVILEGE_ERROR`],
/// [`codes::FAILED_OPERATION_PRIVILEGE_DATA_ILLEGAL`], [`codes::FAILED_OPERATION_RESPONSE_VALUE_ERROR`],
/// [`codes::FAILED_OPERATION_START_FLOW_ERROR`], [`codes::FAILED_OPERATION_STATUS_CONFLICT`],
/// [`codes::FAILED_OPERATION_SUBMIT_ASYNC_TASK_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_ASSERT_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_REGEXP_COMPILE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_HOST_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_USER_NAME_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_NO_ROOT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PASSWORD_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PRIV_ERROR`],
/// [`codes::MISSING_PARAMETER_ACCOUNT_MISSING_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_DELETE_ROOT_ACCOUNT_ERROR`],
/// [`codes::OPERATION_DENIED_NOT_SUPPORT_MODIFY_LOCAL_ROOT_HOST_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_PRIVILEGES_UNSUPPORTED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivileges {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`ModifyAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilegesOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyAccountPrivilegesOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Modifies audit config: `ModifyAuditConfig` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyAuditConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_AUDIT_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_AUDIT_ERROR`],
/// [`codes::INTERNAL_ERROR_AUDIT_MODIFY_STATUS_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR`], [`codes::OPERATION_DENIED_MODIFY_AUDIT_STATUS_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditConfig {
    /// Required.
    pub instance_id: String,
    pub log_expire_day: Option<i64>,
    pub close_audit: Option<bool>,
    pub high_log_expire_day: Option<i64>,
}
operation! { ModifyAuditConfig(instance_id: String) "ModifyAuditConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "LogExpireDay" log_expire_day: i64, 2 "CloseAudit" close_audit: bool,
    3 "HighLogExpireDay" high_log_expire_day: i64
} }

/// Response of [`ModifyAuditConfig`]: empty.
pub type ModifyAuditConfigOutput = Empty;

/// Modifies audit rule: `ModifyAuditRule` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyAuditRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_AUDIT_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_RULE_EXIST_ERROR`], [`codes::OPERATION_DENIED_AUDIT_RULE_NOT_EXIST_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditRule {
    /// Required.
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

/// Response of [`ModifyAuditRule`]: empty.
pub type ModifyAuditRuleOutput = Empty;

/// Modifies audit rule templates: `ModifyAuditRuleTemplates` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyAuditRuleTemplates>.
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

/// Modifies audit service: `ModifyAuditService` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyAuditService>.
///
/// Errors: [`codes::FAILED_OPERATION_AUDIT_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR`], [`codes::OPERATION_DENIED_AUDIT_STATUS_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR`], [`codes::OPERATION_DENIED_MODIFY_AUDIT_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditService {
    /// Required.
    pub instance_id: String,
    pub log_expire_day: Option<i64>,
    pub high_log_expire_day: Option<i64>,
    pub audit_all: Option<bool>,
    /// Deprecated.
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

/// In the request of [`ModifyAuditService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditRuleFilters {
    pub rule_filters: Option<Vec<RuleFilters>>,
}
input! { AuditRuleFilters() {
    0 "RuleFilters" rule_filters: Vec<RuleFilters>
} }

/// Modifies auto renew flag: `ModifyAutoRenewFlag` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyAutoRenewFlag>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRenewFlag {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub auto_renew: i64,
}
operation! { ModifyAutoRenewFlag(instance_ids: Vec<String>, auto_renew: i64) "ModifyAutoRenewFlag" -> Empty {
    0 "InstanceIds" instance_ids, 1 "AutoRenew" auto_renew
} }

/// Response of [`ModifyAutoRenewFlag`]: empty.
pub type ModifyAutoRenewFlagOutput = Empty;

/// Modifies backup config: `ModifyBackupConfig` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyBackupConfig>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::FAILED_OPERATION_STATUS_CONFLICT`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupConfig {
    /// Required.
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

/// Response of [`ModifyBackupConfig`]: empty.
pub type ModifyBackupConfigOutput = Empty;

/// Modifies backup download restriction: `ModifyBackupDownloadRestriction` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyBackupDownloadRestriction>.
///
/// Errors: [`codes::INTERNAL_ERROR_AUTH_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_HTTP_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupDownloadRestriction {
    /// Required.
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

/// Response of [`ModifyBackupDownloadRestriction`]: empty.
pub type ModifyBackupDownloadRestrictionOutput = Empty;

/// Modifies backup encryption status: `ModifyBackupEncryptionStatus` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyBackupEncryptionStatus>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::AUTH_FAILURE_SUB_ACCOUNT_DENIED`],
/// [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED_ACCOUNT_OPERATION_DENIED`], [`codes::OPERATION_DENIED_NOT_SUPPORT_BASIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupEncryptionStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub encryption_status: String,
    pub binlog_encryption_status: Option<String>,
}
operation! { ModifyBackupEncryptionStatus(instance_id: String, encryption_status: String)
    "ModifyBackupEncryptionStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "EncryptionStatus" encryption_status,
    2 "BinlogEncryptionStatus" binlog_encryption_status: String
} }

/// Response of [`ModifyBackupEncryptionStatus`]: empty.
pub type ModifyBackupEncryptionStatusOutput = Empty;

/// Modifies cdb proxy address desc: `ModifyCdbProxyAddressDesc` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyCdbProxyAddressDesc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdbProxyAddressDesc {
    /// Required.
    pub proxy_group_id: String,
    /// Required.
    pub proxy_address_id: String,
    pub desc: Option<String>,
}
operation! { ModifyCdbProxyAddressDesc(proxy_group_id: String, proxy_address_id: String)
    "ModifyCdbProxyAddressDesc" -> Empty {
    0 "ProxyGroupId" proxy_group_id, 1 "ProxyAddressId" proxy_address_id, 2 "Desc" desc: String
} }

/// Response of [`ModifyCdbProxyAddressDesc`]: empty.
pub type ModifyCdbProxyAddressDescOutput = Empty;

/// Modifies cdb proxy address vip and v port: `ModifyCdbProxyAddressVipAndVPort` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyCdbProxyAddressVipAndVPort>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_PROXY_GROUP_ERROR`], [`codes::FAILED_OPERATION_VPC_IP_IN_USE_ERROR`],
/// [`codes::FAILED_OPERATION_VPC_IP_NOT_IN_SUBNET_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdbProxyAddressVipAndVPort {
    /// Required.
    pub proxy_group_id: String,
    /// Required.
    pub proxy_address_id: String,
    /// Required.
    pub uniq_vpc_id: String,
    /// Required.
    pub uniq_subnet_id: String,
    pub vip: Option<String>,
    pub v_port: Option<i64>,
    pub release_duration: Option<i64>,
}
operation! {
    ModifyCdbProxyAddressVipAndVPort(proxy_group_id: String, proxy_address_id: String, uniq_vpc_id: String, uniq_subnet_id: String)
    "ModifyCdbProxyAddressVipAndVPort" -> Empty {
    0 "ProxyGroupId" proxy_group_id, 1 "ProxyAddressId" proxy_address_id, 2 "UniqVpcId" uniq_vpc_id,
    3 "UniqSubnetId" uniq_subnet_id, 4 "Vip" vip: String, 5 "VPort" v_port: i64,
    6 "ReleaseDuration" release_duration: i64
} }

/// Response of [`ModifyCdbProxyAddressVipAndVPort`]: empty.
pub type ModifyCdbProxyAddressVipAndVPortOutput = Empty;

/// Modifies cdb proxy param: `ModifyCdbProxyParam` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyCdbProxyParam>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_PROXY_GROUP_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdbProxyParam {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub proxy_group_id: String,
    /// Required.
    pub connection_pool_limit: i64,
}
operation! { ModifyCdbProxyParam(instance_id: String, proxy_group_id: String, connection_pool_limit: i64)
    "ModifyCdbProxyParam" -> Empty {
    0 "InstanceId" instance_id, 1 "ProxyGroupId" proxy_group_id, 2 "ConnectionPoolLimit" connection_pool_limit
} }

/// Response of [`ModifyCdbProxyParam`]: empty.
pub type ModifyCdbProxyParamOutput = Empty;

/// Modifies db instance log to cls: `ModifyDBInstanceLogToCLS` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyDBInstanceLogToCLS>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_JSON_UNMARSHAL_ERROR`],
/// [`codes::MISSING_PARAMETER_MISSING_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceLogToCLS {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_type: String,
    /// Required.
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

/// Response of [`ModifyDBInstanceLogToCLS`]: empty.
pub type ModifyDBInstanceLogToCLSOutput = Empty;

/// Modifies db instance modes: `ModifyDBInstanceModes` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyDBInstanceModes>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_ERROR`], [`codes::OPERATION_DENIED_FLOW_CONFLICT`],
/// [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceModes {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mode: String,
    pub protect_mode: Option<i64>,
}
operation! { ModifyDBInstanceModes(instance_id: String, mode: String)
    "ModifyDBInstanceModes" -> ModifyDBInstanceModesOutput {
    0 "InstanceId" instance_id, 1 "Mode" mode, 2 "ProtectMode" protect_mode: i64
} }

/// Response of [`ModifyDBInstanceModes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceModesOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyDBInstanceModesOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Modifies db instance name: `ModifyDBInstanceName` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyDBInstanceName>.
///
/// Errors: [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`].
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

/// Modifies db instance project: `ModifyDBInstanceProject` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyDBInstanceProject>.
///
/// Errors: [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceProject {
    /// Required.
    pub instance_ids: Vec<String>,
    pub new_project_id: Option<i64>,
}
operation! { ModifyDBInstanceProject(instance_ids: Vec<String>) "ModifyDBInstanceProject" -> Empty {
    0 "InstanceIds" instance_ids, 1 "NewProjectId" new_project_id: i64
} }

/// Response of [`ModifyDBInstanceProject`]: empty.
pub type ModifyDBInstanceProjectOutput = Empty;

/// Modifies db instance read only status: `ModifyDBInstanceReadOnlyStatus` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyDBInstanceReadOnlyStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`],
/// [`codes::INTERNAL_ERROR_HTTP_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceReadOnlyStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub read_only: i64,
}
operation! { ModifyDBInstanceReadOnlyStatus(instance_id: String, read_only: i64)
    "ModifyDBInstanceReadOnlyStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "ReadOnly" read_only
} }

/// Response of [`ModifyDBInstanceReadOnlyStatus`]: empty.
pub type ModifyDBInstanceReadOnlyStatusOutput = Empty;

/// Modifies db instance security groups: `ModifyDBInstanceSecurityGroups` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyDBInstanceSecurityGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR_DFW_ERROR`], [`codes::INTERNAL_ERROR_RESOURCE_NOT_UNIQUE`],
/// [`codes::INTERNAL_ERROR_SECURITY_GROUP_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub security_group_ids: Vec<String>,
    pub for_readonly_instance: Option<bool>,
    pub op_resource_id: Option<String>,
}
operation! { ModifyDBInstanceSecurityGroups(instance_id: String, security_group_ids: Vec<String>)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityGroupIds" security_group_ids,
    2 "ForReadonlyInstance" for_readonly_instance: bool, 3 "OpResourceId" op_resource_id: String
} }

/// Response of [`ModifyDBInstanceSecurityGroups`]: empty.
pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

/// Modifies db instance vip vport: `ModifyDBInstanceVipVport` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyDBInstanceVipVport>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::INTERNAL_ERROR_JSON_ERROR`],
/// [`codes::INTERNAL_ERROR_NETWORK_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceVipVport {
    /// Required.
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

/// Response of [`ModifyDBInstanceVipVport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceVipVportOutput {
    /// Deprecated.
    pub async_request_id: Option<String>,
}
model! { ModifyDBInstanceVipVportOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Modifies instance charge type: `ModifyInstanceChargeType` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyInstanceChargeType>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::INTERNAL_ERROR_JSON_ERROR`],
/// [`codes::INTERNAL_ERROR_NETWORK_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeType {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_charge_type: String,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
}
operation! { ModifyInstanceChargeType(instance_id: String, instance_charge_type: String)
    "ModifyInstanceChargeType" -> ModifyInstanceChargeTypeOutput {
    0 "InstanceId" instance_id, 1 "InstanceChargeType" instance_charge_type,
    2 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid
} }

/// In the request of [`ModifyInstanceChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<i64>,
}
input! { InstanceChargePrepaid() {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: i64
} }

/// Response of [`ModifyInstanceChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeOutput {
    pub deal_name: Option<String>,
}
model! { ModifyInstanceChargeTypeOutput {
    0 "DealName" deal_name: String
} }

/// Modifies instance destroy protect: `ModifyInstanceDestroyProtect` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyInstanceDestroyProtect>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceDestroyProtect {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub destroy_protect: String,
}
operation! { ModifyInstanceDestroyProtect(instance_ids: Vec<String>, destroy_protect: String)
    "ModifyInstanceDestroyProtect" -> Empty {
    0 "InstanceIds" instance_ids, 1 "DestroyProtect" destroy_protect
} }

/// Response of [`ModifyInstanceDestroyProtect`]: empty.
pub type ModifyInstanceDestroyProtectOutput = Empty;

/// Changes MySQL parameters of instances, single parameters or all of a template.
///
/// **Some parameters need a restart**, which the service carries out; `DescribeInstanceParams` says which.
/// Asynchronous: the response has the id for `waiters::request_done`.
///
/// `ModifyInstanceParam` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyInstanceParam>.
///
/// Errors: [`codes::CDB_ERROR_DATABASE_ERROR`], [`codes::CDB_ERROR_TASK_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_PARAM_ERROR`],
/// [`codes::INTERNAL_ERROR_TASK_FRAME_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_TASK_STATUS_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParam {
    /// Required.
    pub instance_ids: Vec<String>,
    pub param_list: Option<Vec<Parameter>>,
    pub template_id: Option<i64>,
    /// When to apply the change: 0 at once (default), 1 in the maintenance window (one instance only).
    pub wait_switch: Option<i64>,
    pub not_sync_ro: Option<bool>,
    pub not_sync_dr: Option<bool>,
}
operation! { ModifyInstanceParam(instance_ids: Vec<String>) "ModifyInstanceParam" -> ModifyInstanceParamOutput {
    0 "InstanceIds" instance_ids, 1 "ParamList" param_list: Vec<Parameter>, 2 "TemplateId" template_id: i64,
    3 "WaitSwitch" wait_switch: i64, 4 "NotSyncRo" not_sync_ro: bool, 5 "NotSyncDr" not_sync_dr: bool
} }

/// Response of [`ModifyInstanceParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParamOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyInstanceParamOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Modifies instance password complexity: `ModifyInstancePasswordComplexity` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyInstancePasswordComplexity>.
///
/// Errors: [`codes::AUTH_FAILURE_SUB_ACCOUNT_DENIED`], [`codes::CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_SERVICE_ERROR_ERR`], [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`],
/// [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FUND_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePasswordComplexity {
    /// Required.
    pub instance_ids: Vec<String>,
    pub param_list: Option<Vec<Parameter>>,
}
operation! { ModifyInstancePasswordComplexity(instance_ids: Vec<String>)
    "ModifyInstancePasswordComplexity" -> ModifyInstancePasswordComplexityOutput {
    0 "InstanceIds" instance_ids, 1 "ParamList" param_list: Vec<Parameter>
} }

/// Response of [`ModifyInstancePasswordComplexity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePasswordComplexityOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyInstancePasswordComplexityOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Modifies instance tag: `ModifyInstanceTag` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyInstanceTag>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::CDB_ERROR_BACKUP_ERROR`], [`codes::CDB_ERROR_DATABASE_ERROR`],
/// [`codes::CDB_ERROR_IMPORT_ERROR`], [`codes::CDB_ERROR_TASK_ERROR`], [`codes::INTERNAL_ERROR_COS_ERROR`],
/// [`codes::INTERNAL_ERROR_TAG_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`], [`codes::UNAUTHORIZED_OPERATION_NOT_ENOUGH_PRIVILEGES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTag {
    /// Required.
    pub instance_id: String,
    pub replace_tags: Option<Vec<TagInfo>>,
    pub delete_tags: Option<Vec<TagInfo>>,
}
operation! { ModifyInstanceTag(instance_id: String) "ModifyInstanceTag" -> Empty {
    0 "InstanceId" instance_id, 1 "ReplaceTags" replace_tags: Vec<TagInfo>, 2 "DeleteTags" delete_tags: Vec<TagInfo>
} }

/// Response of [`ModifyInstanceTag`]: empty.
pub type ModifyInstanceTagOutput = Empty;

/// Modifies local binlog config: `ModifyLocalBinlogConfig` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyLocalBinlogConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_UNSUPPORTED_OPERATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLocalBinlogConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub save_hours: i64,
    /// Required.
    pub max_usage: i64,
}
operation! { ModifyLocalBinlogConfig(instance_id: String, save_hours: i64, max_usage: i64)
    "ModifyLocalBinlogConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "SaveHours" save_hours, 2 "MaxUsage" max_usage
} }

/// Response of [`ModifyLocalBinlogConfig`]: empty.
pub type ModifyLocalBinlogConfigOutput = Empty;

/// Modifies name or desc by dp id: `ModifyNameOrDescByDpId` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyNameOrDescByDpId>.
///
/// Errors: [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INVALID_PARAMETER_DEPLOY_GROUP_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_OVER_DEPLOY_GROUP_QUOTA`], [`codes::INVALID_PARAMETER_RESOURCE_EXISTS`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNameOrDescByDpId {
    /// Required.
    pub deploy_group_id: String,
    pub deploy_group_name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyNameOrDescByDpId(deploy_group_id: String) "ModifyNameOrDescByDpId" -> Empty {
    0 "DeployGroupId" deploy_group_id, 1 "DeployGroupName" deploy_group_name: String,
    2 "Description" description: String
} }

/// Response of [`ModifyNameOrDescByDpId`]: empty.
pub type ModifyNameOrDescByDpIdOutput = Empty;

/// Modifies param template: `ModifyParamTemplate` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyParamTemplate>.
///
/// Errors: [`codes::CDB_ERROR_DATABASE_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAM_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParamTemplate {
    /// Required.
    pub template_id: i64,
    pub name: Option<String>,
    pub description: Option<String>,
    pub param_list: Option<Vec<Parameter>>,
}
operation! { ModifyParamTemplate(template_id: i64) "ModifyParamTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "Name" name: String, 2 "Description" description: String,
    3 "ParamList" param_list: Vec<Parameter>
} }

/// Response of [`ModifyParamTemplate`]: empty.
pub type ModifyParamTemplateOutput = Empty;

/// Modifies protect mode: `ModifyProtectMode` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyProtectMode>.
///
/// Errors: [`codes::OPERATION_DENIED_ACTION_IN_PROCESS`], [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProtectMode {
    /// Required.
    pub protect_mode: i64,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyProtectMode(protect_mode: i64, instance_id: String) "ModifyProtectMode" -> Empty {
    0 "ProtectMode" protect_mode, 1 "InstanceId" instance_id
} }

/// Response of [`ModifyProtectMode`]: empty.
pub type ModifyProtectModeOutput = Empty;

/// Modifies remote backup config: `ModifyRemoteBackupConfig` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyRemoteBackupConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRemoteBackupConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub remote_backup_save: String,
    /// Required.
    pub remote_binlog_save: String,
    /// Required.
    pub remote_region: Vec<String>,
    /// Required.
    pub expire_days: i64,
}

/// Arguments of [`ModifyRemoteBackupConfig::new`].
pub struct ModifyRemoteBackupConfigRequired {
    pub instance_id: String,
    pub remote_backup_save: String,
    pub remote_binlog_save: String,
    pub remote_region: Vec<String>,
    pub expire_days: i64,
}
operation! {
    ModifyRemoteBackupConfig { ModifyRemoteBackupConfigRequired: instance_id, remote_backup_save, remote_binlog_save, remote_region, expire_days }
    "ModifyRemoteBackupConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "RemoteBackupSave" remote_backup_save, 2 "RemoteBinlogSave" remote_binlog_save,
    3 "RemoteRegion" remote_region, 4 "ExpireDays" expire_days
} }

/// Response of [`ModifyRemoteBackupConfig`]: empty.
pub type ModifyRemoteBackupConfigOutput = Empty;

/// Modifies ro group info: `ModifyRoGroupInfo` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyRoGroupInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_PROXY_GROUP_ERROR`], [`codes::FAILED_OPERATION_STATUS_CONFLICT`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`], [`codes::INTERNAL_ERROR_TASK_FRAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`], [`codes::MISSING_PARAMETER_MISSING_PARAM_ERROR`],
/// [`codes::OPERATION_DENIED_CONFLICT_RO_STATUS`], [`codes::OPERATION_DENIED_CONFLICT_STATUS`],
/// [`codes::OPERATION_DENIED_DELAY_REPLICATION_RUNNING`], [`codes::OPERATION_DENIED_INSTANCE_LOCKER_CONFLICT`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoGroupInfo {
    /// Required.
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

/// In the request of [`ModifyRoGroupInfo`].
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

/// In the request of [`ModifyRoGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoWeightValue {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub weight: Option<i64>,
}
input! { RoWeightValue(instance_id: String, weight: i64) {
    0 "InstanceId" instance_id: String, 1 "Weight" weight: i64
} }

/// Response of [`ModifyRoGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoGroupInfoOutput {
    pub async_request_id: Option<String>,
}
model! { ModifyRoGroupInfoOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Modifies ro group vip vport: `ModifyRoGroupVipVport` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyRoGroupVipVport>.
///
/// Errors: [`codes::INTERNAL_ERROR_VPC_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoGroupVipVport {
    /// Required.
    pub u_group_id: String,
    pub dst_ip: Option<String>,
    pub dst_port: Option<i64>,
}
operation! { ModifyRoGroupVipVport(u_group_id: String) "ModifyRoGroupVipVport" -> Empty {
    0 "UGroupId" u_group_id, 1 "DstIp" dst_ip: String, 2 "DstPort" dst_port: i64
} }

/// Response of [`ModifyRoGroupVipVport`]: empty.
pub type ModifyRoGroupVipVportOutput = Empty;

/// Modifies time window: `ModifyTimeWindow` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ModifyTimeWindow>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTimeWindow {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub time_ranges: Vec<String>,
    pub weekdays: Option<Vec<String>>,
    pub max_delay_time: Option<i64>,
}
operation! { ModifyTimeWindow(instance_id: String, time_ranges: Vec<String>) "ModifyTimeWindow" -> Empty {
    0 "InstanceId" instance_id, 1 "TimeRanges" time_ranges, 2 "Weekdays" weekdays: Vec<String>,
    3 "MaxDelayTime" max_delay_time: i64
} }

/// Response of [`ModifyTimeWindow`]: empty.
pub type ModifyTimeWindowOutput = Empty;

/// Deletes isolated instances with their data. **Irreversible.**
///
/// Each instance must be isolated (state 5). Asynchronous: the resources are freed over some time.
///
/// `OfflineIsolatedInstances` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=OfflineIsolatedInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_FTP_ERROR`], [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`],
/// [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineIsolatedInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { OfflineIsolatedInstances(instance_ids: Vec<String>) "OfflineIsolatedInstances" -> Empty {
    0 "InstanceIds" instance_ids
} }

/// Response of [`OfflineIsolatedInstances`]: empty.
pub type OfflineIsolatedInstancesOutput = Empty;

/// Opens audit service: `OpenAuditService` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=OpenAuditService>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_AUDIT_FAIL_ERROR`], [`codes::FAILED_OPERATION_INSTANCE_QUERY_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_AUDIT_STATUS_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_STATUS_ERROR`],
/// [`codes::OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FUND_ERROR`].
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

/// Opens db instance encryption: `OpenDBInstanceEncryption` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=OpenDBInstanceEncryption>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::INTERNAL_ERROR_HTTP_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_KMS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDBInstanceEncryption {
    /// Required.
    pub instance_id: String,
    pub key_id: Option<String>,
    pub key_region: Option<String>,
}
operation! { OpenDBInstanceEncryption(instance_id: String) "OpenDBInstanceEncryption" -> Empty {
    0 "InstanceId" instance_id, 1 "KeyId" key_id: String, 2 "KeyRegion" key_region: String
} }

/// Response of [`OpenDBInstanceEncryption`]: empty.
pub type OpenDBInstanceEncryptionOutput = Empty;

/// Opens db instance gtid: `OpenDBInstanceGTID` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=OpenDBInstanceGTID>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDBInstanceGTID {
    /// Required.
    pub instance_id: String,
}
operation! { OpenDBInstanceGTID(instance_id: String) "OpenDBInstanceGTID" -> OpenDBInstanceGTIDOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`OpenDBInstanceGTID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDBInstanceGTIDOutput {
    pub async_request_id: Option<String>,
}
model! { OpenDBInstanceGTIDOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Opens ssl: `OpenSSL` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=OpenSSL>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_ACTION_ERROR`],
/// [`codes::FAILED_OPERATION_OPERATION_IN_CONFLICT_ERROR`], [`codes::MISSING_PARAMETER_MISSING_PARAM_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_LOCKER_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSSL {
    pub instance_id: Option<String>,
    pub ro_group_id: Option<String>,
}
operation! { OpenSSL() "OpenSSL" -> OpenSSLOutput {
    0 "InstanceId" instance_id: String, 1 "RoGroupId" ro_group_id: String
} }

/// Response of [`OpenSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSSLOutput {
    pub async_request_id: Option<String>,
}
model! { OpenSSLOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Opens wan service: `OpenWanService` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=OpenWanService>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_WRONG_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWanService {
    /// Required.
    pub instance_id: String,
    pub op_resource_id: Option<String>,
}
operation! { OpenWanService(instance_id: String) "OpenWanService" -> OpenWanServiceOutput {
    0 "InstanceId" instance_id, 1 "OpResourceId" op_resource_id: String
} }

/// Response of [`OpenWanService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWanServiceOutput {
    pub async_request_id: Option<String>,
}
model! { OpenWanServiceOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Releases isolated db instances: `ReleaseIsolatedDBInstances` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ReleaseIsolatedDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_IN_CONFLICT_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`],
/// [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_UNSUPPORTED_OPERATE_ERROR`], [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`],
/// [`codes::OPERATION_DENIED_WRONG_STATUS`], [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIsolatedDBInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { ReleaseIsolatedDBInstances(instance_ids: Vec<String>)
    "ReleaseIsolatedDBInstances" -> ReleaseIsolatedDBInstancesOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`ReleaseIsolatedDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIsolatedDBInstancesOutput {
    pub items: Vec<ReleaseResult>,
}
model! { ReleaseIsolatedDBInstancesOutput {
    0 "Items" items: Vec<ReleaseResult>
} }

/// In the response of [`ReleaseIsolatedDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseResult {
    pub instance_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ReleaseResult {
    0 "InstanceId" instance_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// `ReloadBalanceProxyNode` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ReloadBalanceProxyNode>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_PROXY_GROUP_ERROR`], [`codes::INTERNAL_ERROR_HTTP_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReloadBalanceProxyNode {
    /// Required.
    pub proxy_group_id: String,
    pub proxy_address_id: Option<String>,
}
operation! { ReloadBalanceProxyNode(proxy_group_id: String) "ReloadBalanceProxyNode" -> Empty {
    0 "ProxyGroupId" proxy_group_id, 1 "ProxyAddressId" proxy_address_id: String
} }

/// Response of [`ReloadBalanceProxyNode`]: empty.
pub type ReloadBalanceProxyNodeOutput = Empty;

/// Renews db instance: `RenewDBInstance` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=RenewDBInstance>.
///
/// Errors: [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_TRADE_ERROR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub time_span: i64,
    pub modify_pay_type: Option<String>,
    pub auto_renew: Option<i64>,
}
operation! { RenewDBInstance(instance_id: String, time_span: i64) "RenewDBInstance" -> RenewDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "TimeSpan" time_span, 2 "ModifyPayType" modify_pay_type: String,
    3 "AutoRenew" auto_renew: i64
} }

/// Response of [`RenewDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstanceOutput {
    pub deal_id: Option<String>,
}
model! { RenewDBInstanceOutput {
    0 "DealId" deal_id: String
} }

/// Resets password: `ResetPassword` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ResetPassword>.
///
/// Errors: [`codes::INTERNAL_ERROR_CDB_CGW_ERROR`], [`codes::INTERNAL_ERROR_TRADE_ERROR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPassword {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
    /// Required.
    pub host: String,
}
operation! { ResetPassword(instance_id: String, user: String, host: String) "ResetPassword" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Host" host
} }

/// Response of [`ResetPassword`]: empty.
pub type ResetPasswordOutput = Empty;

/// Resets root account: `ResetRootAccount` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=ResetRootAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_RESPONSE_VALUE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_NO_ROOT_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRootAccount {
    /// Required.
    pub instance_id: String,
}
operation! { ResetRootAccount(instance_id: String) "ResetRootAccount" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`ResetRootAccount`]: empty.
pub type ResetRootAccountOutput = Empty;

/// Restarts MySQL instances. **Interrupts all connections.**
///
/// Each instance must be running without another task. Asynchronous: the response has the id for
/// `waiters::request_done`.
///
/// `RestartDBInstances` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=RestartDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::INTERNAL_ERROR_TASK_FRAME_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { RestartDBInstances(instance_ids: Vec<String>) "RestartDBInstances" -> RestartDBInstancesOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`RestartDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstancesOutput {
    pub async_request_id: Option<String>,
}
model! { RestartDBInstancesOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Starts batch rollback: `StartBatchRollback` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=StartBatchRollback>.
///
/// Errors: [`codes::CDB_ERROR_TASK_ERROR`], [`codes::FAILED_OPERATION_STATUS_CONFLICT`],
/// [`codes::OPERATION_DENIED_WRONG_STATUS`], [`codes::OVER_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBatchRollback {
    /// Required.
    pub instances: Vec<RollbackInstancesInfo>,
}
operation! { StartBatchRollback(instances: Vec<RollbackInstancesInfo>)
    "StartBatchRollback" -> StartBatchRollbackOutput {
    0 "Instances" instances
} }

/// Response of [`StartBatchRollback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBatchRollbackOutput {
    pub async_request_id: Option<String>,
}
model! { StartBatchRollbackOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Starts cpu expand: `StartCpuExpand` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=StartCpuExpand>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_TASK_CONFLICT_ERROR`], [`codes::FAILED_OPERATION_NOT_CHANGE_STRATEGY`],
/// [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`], [`codes::MISSING_PARAMETER_MISSING_PARAM_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_NORMAL_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCpuExpand {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`StartCpuExpand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCpuExpandOutput {
    pub async_request_id: Option<String>,
}
model! { StartCpuExpandOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Starts replication: `StartReplication` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=StartReplication>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_TASK_RUNNING`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartReplication {
    /// Required.
    pub instance_id: String,
}
operation! { StartReplication(instance_id: String) "StartReplication" -> StartReplicationOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`StartReplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartReplicationOutput {
    pub async_request_id: Option<String>,
}
model! { StartReplicationOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Stops cpu expand: `StopCpuExpand` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=StopCpuExpand>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_TASK_CONFLICT_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`], [`codes::INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR`],
/// [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCpuExpand {
    /// Required.
    pub instance_id: String,
}
operation! { StopCpuExpand(instance_id: String) "StopCpuExpand" -> StopCpuExpandOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`StopCpuExpand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCpuExpandOutput {
    pub async_request_id: Option<String>,
}
model! { StopCpuExpandOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Stops db import job: `StopDBImportJob` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=StopDBImportJob>.
///
/// Errors: [`codes::CDB_ERROR_IMPORT_ERROR`], [`codes::INTERNAL_ERROR_IMPORT_ERROR`],
/// [`codes::INTERNAL_ERROR_TASK_FRAME_ERROR`], [`codes::INVALID_PARAMETER_INVALID_ASYNC_REQUEST_ID`],
/// [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDBImportJob {
    /// Required.
    pub async_request_id: String,
}
operation! { StopDBImportJob(async_request_id: String) "StopDBImportJob" -> Empty {
    0 "AsyncRequestId" async_request_id
} }

/// Response of [`StopDBImportJob`]: empty.
pub type StopDBImportJobOutput = Empty;

/// Stops replication: `StopReplication` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=StopReplication>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_NOT_DELAY_RO`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_TASK_RUNNING`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopReplication {
    /// Required.
    pub instance_id: String,
}
operation! { StopReplication(instance_id: String) "StopReplication" -> StopReplicationOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`StopReplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopReplicationOutput {
    pub async_request_id: Option<String>,
}
model! { StopReplicationOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Stops rollback: `StopRollback` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=StopRollback>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::CDB_ERROR_DATABASE_ERROR`], [`codes::CDB_ERROR_TASK_ERROR`],
/// [`codes::INTERNAL_ERROR_ASYNC_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_DES_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRollback {
    /// Required.
    pub instance_id: String,
}
operation! { StopRollback(instance_id: String) "StopRollback" -> StopRollbackOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`StopRollback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRollbackOutput {
    pub async_request_id: Option<String>,
}
model! { StopRollbackOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Submits instance upgrade check job: `SubmitInstanceUpgradeCheckJob` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=SubmitInstanceUpgradeCheckJob>.
///
/// Errors: [`codes::FAILED_OPERATION_FAILED_OPERATION_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::OPERATION_DENIED_INSTANCE_TASK_STATUS_ERROR`], [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitInstanceUpgradeCheckJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub dst_mysql_version: String,
}
operation! { SubmitInstanceUpgradeCheckJob(instance_id: String, dst_mysql_version: String)
    "SubmitInstanceUpgradeCheckJob" -> SubmitInstanceUpgradeCheckJobOutput {
    0 "InstanceId" instance_id, 1 "DstMysqlVersion" dst_mysql_version
} }

/// Response of [`SubmitInstanceUpgradeCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitInstanceUpgradeCheckJobOutput {
    pub job_id: Option<i64>,
}
model! { SubmitInstanceUpgradeCheckJobOutput {
    0 "JobId" job_id: i64
} }

/// Switches cdb proxy: `SwitchCDBProxy` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=SwitchCDBProxy>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_PROXY_GROUP_ERROR`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`],
/// [`codes::OPERATION_DENIED_PROXY_UPGRADE_TASK_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchCDBProxy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub proxy_group_id: String,
}
operation! { SwitchCDBProxy(instance_id: String, proxy_group_id: String) "SwitchCDBProxy" -> Empty {
    0 "InstanceId" instance_id, 1 "ProxyGroupId" proxy_group_id
} }

/// Response of [`SwitchCDBProxy`]: empty.
pub type SwitchCDBProxyOutput = Empty;

/// Switches db instance master slave: `SwitchDBInstanceMasterSlave` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=SwitchDBInstanceMasterSlave>.
///
/// Errors: [`codes::CDB_ERROR_DATABASE_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::OPERATION_DENIED_INSTANCE_STATUS_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_UNSUPPORTED_OPERATE_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceMasterSlave {
    /// Required.
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

/// Response of [`SwitchDBInstanceMasterSlave`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceMasterSlaveOutput {
    pub async_request_id: Option<String>,
}
model! { SwitchDBInstanceMasterSlaveOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Switches dr instance to master: `SwitchDrInstanceToMaster` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=SwitchDrInstanceToMaster>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`],
/// [`codes::OPERATION_DENIED_WRONG_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDrInstanceToMaster {
    /// Required.
    pub instance_id: String,
}
operation! { SwitchDrInstanceToMaster(instance_id: String)
    "SwitchDrInstanceToMaster" -> SwitchDrInstanceToMasterOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`SwitchDrInstanceToMaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDrInstanceToMasterOutput {
    pub async_request_id: Option<String>,
}
model! { SwitchDrInstanceToMasterOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Switches for upgrade: `SwitchForUpgrade` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=SwitchForUpgrade>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchForUpgrade {
    /// Required.
    pub instance_id: String,
    pub is_related_switch: Option<bool>,
}
operation! { SwitchForUpgrade(instance_id: String) "SwitchForUpgrade" -> Empty {
    0 "InstanceId" instance_id, 1 "IsRelatedSwitch" is_related_switch: bool
} }

/// Response of [`SwitchForUpgrade`]: empty.
pub type SwitchForUpgradeOutput = Empty;

/// `UpgradeCDBProxyVersion` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=UpgradeCDBProxyVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_PROXY_GROUP_ERROR`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeCDBProxyVersion {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub proxy_group_id: String,
    /// Required.
    pub src_proxy_version: String,
    /// Required.
    pub dst_proxy_version: String,
    /// Required.
    pub upgrade_time: String,
}

/// Arguments of [`UpgradeCDBProxyVersion::new`].
pub struct UpgradeCDBProxyVersionRequired {
    pub instance_id: String,
    pub proxy_group_id: String,
    pub src_proxy_version: String,
    pub dst_proxy_version: String,
    pub upgrade_time: String,
}
operation! {
    UpgradeCDBProxyVersion { UpgradeCDBProxyVersionRequired: instance_id, proxy_group_id, src_proxy_version, dst_proxy_version, upgrade_time }
    "UpgradeCDBProxyVersion" -> UpgradeCDBProxyVersionOutput {
    0 "InstanceId" instance_id, 1 "ProxyGroupId" proxy_group_id, 2 "SrcProxyVersion" src_proxy_version,
    3 "DstProxyVersion" dst_proxy_version, 4 "UpgradeTime" upgrade_time
} }

/// Response of [`UpgradeCDBProxyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeCDBProxyVersionOutput {
    pub async_request_id: Option<String>,
}
model! { UpgradeCDBProxyVersionOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Changes the memory, disk, CPU, protection or zones of an instance.
///
/// The price changes at once. Asynchronous: data moves to a new instance, and at the end **connections are interrupted
/// for a few seconds**, at once or in the maintenance window (`WaitSwitch`). The response has the id for
/// `waiters::request_done`. For another MySQL version use `UpgradeDBInstanceEngineVersion`.
///
/// `UpgradeDBInstance` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=UpgradeDBInstance>.
///
/// Errors: [`codes::CDB_ERROR`], [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::INTERNAL_ERROR_CAUTH_ERROR`],
/// [`codes::INTERNAL_ERROR_CDB_ERROR`], [`codes::INTERNAL_ERROR_FTP_ERROR`], [`codes::INTERNAL_ERROR_TRADE_ERROR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::INTERNAL_ERROR_VPC_ERROR`],
/// [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstance {
    /// Required.
    pub instance_id: String,
    /// New memory in MB.
    ///
    /// Required.
    pub memory: i64,
    /// New disk in GB.
    ///
    /// Required.
    pub volume: i64,
    pub protect_mode: Option<i64>,
    pub deploy_mode: Option<i64>,
    pub slave_zone: Option<String>,
    pub engine_version: Option<String>,
    /// When to switch to the new instance: 0 at once (default), 1 in the maintenance window.
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

/// Response of [`UpgradeDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceOutput {
    pub deal_ids: Vec<String>,
    pub async_request_id: Option<String>,
    pub job_id: Option<i64>,
}
model! { UpgradeDBInstanceOutput {
    0 "DealIds" deal_ids: Vec<String>, 1 "AsyncRequestId" async_request_id: String, 2 "JobId" job_id: i64
} }

/// `UpgradeDBInstanceEngineVersion` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=UpgradeDBInstanceEngineVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_FTP_ERROR`], [`codes::INTERNAL_ERROR_TRADE_ERROR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceEngineVersion {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// In the request of [`UpgradeDBInstanceEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEngineVersionParams {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpgradeEngineVersionParams() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`UpgradeDBInstanceEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceEngineVersionOutput {
    pub async_request_id: Option<String>,
}
model! { UpgradeDBInstanceEngineVersionOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// `UpgradeRoGroup` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=UpgradeRoGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_CONFLICT`], [`codes::INTERNAL_ERROR_CDB_ERROR`],
/// [`codes::INTERNAL_ERROR_FTP_ERROR`], [`codes::INTERNAL_ERROR_TRADE_ERROR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::OPERATION_DENIED_ACTION_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_USER_HAS_NO_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeRoGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub uniq_ro_group_id: String,
}
operation! { UpgradeRoGroup(instance_id: String, uniq_ro_group_id: String) "UpgradeRoGroup" -> UpgradeRoGroupOutput {
    0 "InstanceId" instance_id, 1 "UniqRoGroupId" uniq_ro_group_id
} }

/// Response of [`UpgradeRoGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeRoGroupOutput {
    pub async_request_id: Option<String>,
}
model! { UpgradeRoGroupOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Verifies root account: `VerifyRootAccount` of `cdb` 2017-03-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdb&Version=2017-03-20&Action=VerifyRootAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ACCOUNT_ERROR`], [`codes::FAILED_OPERATION_GET_PRIVILEGE_ERROR`],
/// [`codes::FAILED_OPERATION_PRIVILEGE_DATA_ILLEGAL`], [`codes::FAILED_OPERATION_RESPONSE_VALUE_ERROR`],
/// [`codes::FAILED_OPERATION_START_FLOW_ERROR`], [`codes::FAILED_OPERATION_SUBMIT_ASYNC_TASK_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ASSERT_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_REGEXP_COMPILE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_HOST_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_LENGTH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_NAME_RULE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_USER_NOT_EXIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_NO_ROOT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PASSWORD_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PRIV_ERROR`],
/// [`codes::MISSING_PARAMETER_ACCOUNT_MISSING_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_DELETE_ROOT_ACCOUNT_ERROR`],
/// [`codes::OPERATION_DENIED_INST_TYPE_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_NOT_SUPPORT_MODIFY_LOCAL_ROOT_HOST_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_PRIVILEGES_UNSUPPORTED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRootAccount {
    /// Required.
    pub instance_id: String,
    /// Required. Secret.
    pub password: Secret,
}
operation! { VerifyRootAccount(instance_id: String, password: Secret) "VerifyRootAccount" -> VerifyRootAccountOutput {
    0 "InstanceId" instance_id, 1 "Password" password
} }

/// Response of [`VerifyRootAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRootAccountOutput {
    pub async_request_id: Option<String>,
}
model! { VerifyRootAccountOutput {
    0 "AsyncRequestId" async_request_id: String
} }

waiters! {
    /// Waits until an instance is isolated, and its database cannot be reached.
    fn instance_isolated(instance_id: String) -> DescribeDBInstances =
        DescribeDBInstances::new().instance_ids([instance_id]), "Items.Status" ["5"] [];
    /// Waits until an instance is running. Use `instance_without_task` afterwards if its tasks, such as the
    /// initialization, must be over as well.
    fn instance_running(instance_id: String) -> DescribeDBInstances =
        DescribeDBInstances::new().instance_ids([instance_id]), "Items.Status" ["1"] ["4", "5"];
    /// Waits until no task of an instance is in progress.
    fn instance_without_task(instance_id: String) -> DescribeDBInstances =
        DescribeDBInstances::new().instance_ids([instance_id]), "Items.TaskStatus" ["0"] [];
    /// Waits until an asynchronous operation has succeeded. The response that started it has the id in
    /// `AsyncRequestId`.
    fn request_done(async_request_id: String) -> DescribeAsyncRequestInfo =
        DescribeAsyncRequestInfo::new(async_request_id), "Status" ["SUCCESS"] ["FAILED", "KILLED", "REMOVED", "PAUSED"];
}

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_INVALID_AUTHORIZATION "AuthFailure.InvalidAuthorization",
    AUTH_FAILURE_SUB_ACCOUNT_DENIED "AuthFailure.SubAccountDenied", CDB_ERROR "CdbError",
    CDB_ERROR_BACKUP_ERROR "CdbError.BackupError", CDB_ERROR_DATABASE_ERROR "CdbError.DatabaseError",
    CDB_ERROR_IMPORT_ERROR "CdbError.ImportError", CDB_ERROR_TASK_ERROR "CdbError.TaskError",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_ASYNC_TASK_STATUS_ERROR "FailedOperation.AsyncTaskStatusError",
    FAILED_OPERATION_AUDIT_CONFIG_NOT_EXIST "FailedOperation.AuditConfigNotExist",
    FAILED_OPERATION_CDB_INSTANCE_LOCK_FAIL_ERROR "FailedOperation.CdbInstanceLockFailError",
    FAILED_OPERATION_CREATE_ACCOUNT_ERROR "FailedOperation.CreateAccountError",
    FAILED_OPERATION_CREATE_AUDIT_FAIL_ERROR "FailedOperation.CreateAuditFailError",
    FAILED_OPERATION_CREATE_AUDIT_LOG_FILE_ERROR "FailedOperation.CreateAuditLogFileError",
    FAILED_OPERATION_CREATE_RO_VIP_ERROR "FailedOperation.CreateRoVipError",
    FAILED_OPERATION_DB_OPERATION_ACTION_ERROR "FailedOperation.DBOperationActionError",
    FAILED_OPERATION_DELETE_AUDIT_FAIL_ERROR "FailedOperation.DeleteAuditFailError",
    FAILED_OPERATION_DESCRIBE_PROXY_GROUP_ERROR "FailedOperation.DescribeProxyGroupError",
    FAILED_OPERATION_FAILED_OPERATION_ERROR "FailedOperation.FailedOperationError",
    FAILED_OPERATION_GET_PRIVILEGE_ERROR "FailedOperation.GetPrivilegeError",
    FAILED_OPERATION_INSTANCE_QUERY_ERROR "FailedOperation.InstanceQueryError",
    FAILED_OPERATION_INSTANCE_TASK_CONFLICT_ERROR "FailedOperation.InstanceTaskConflictError",
    FAILED_OPERATION_JSON_MARSHAL_ERROR "FailedOperation.JsonMarshalError",
    FAILED_OPERATION_JSON_UNMARSHAL_ERROR "FailedOperation.JsonUnmarshalError",
    FAILED_OPERATION_LOG_CONTENT_OVER_LIMIT "FailedOperation.LogContentOverLimit",
    FAILED_OPERATION_NOT_CHANGE_STRATEGY "FailedOperation.NotChangeStrategy",
    FAILED_OPERATION_NOT_DELAY_RO "FailedOperation.NotDelayRo",
    FAILED_OPERATION_OPERATION_IN_CONFLICT_ERROR "FailedOperation.OperationInConflictError",
    FAILED_OPERATION_PRIVILEGE_DATA_ILLEGAL "FailedOperation.PrivilegeDataIllegal",
    FAILED_OPERATION_PROXY_GROUP_STATUS_ERROR "FailedOperation.ProxyGroupStatusError",
    FAILED_OPERATION_QUERY_AUDIT_TASK_FAIL_ERROR "FailedOperation.QueryAuditTaskFailError",
    FAILED_OPERATION_QUERY_LOG_ERROR "FailedOperation.QueryLogError",
    FAILED_OPERATION_REMOTE_CALL_UNMARSHAL_ERROR "FailedOperation.RemoteCallUnmarshalError",
    FAILED_OPERATION_REPEAT_CREATE_PROXY_ERROR "FailedOperation.RepeatCreateProxyError",
    FAILED_OPERATION_RESPONSE_VALUE_ERROR "FailedOperation.ResponseValueError",
    FAILED_OPERATION_RESULT_SET_OVER_LIMIT "FailedOperation.ResultSetOverLimit",
    FAILED_OPERATION_SERVICE_ACCESS_ERROR "FailedOperation.ServiceAccessError",
    FAILED_OPERATION_START_FLOW_ERROR "FailedOperation.StartFlowError",
    FAILED_OPERATION_STATUS_CONFLICT "FailedOperation.StatusConflict",
    FAILED_OPERATION_SUBMIT_ASYNC_TASK_ERROR "FailedOperation.SubmitAsyncTaskError",
    FAILED_OPERATION_TASK_CONFLICT_ERROR "FailedOperation.TaskConflictError",
    FAILED_OPERATION_TIMEOUT_ERROR "FailedOperation.TimeoutError",
    FAILED_OPERATION_TYPE_IN_CONFLICT "FailedOperation.TypeInConflict",
    FAILED_OPERATION_VPC_IP_IN_USE_ERROR "FailedOperation.VpcIpInUseError",
    FAILED_OPERATION_VPC_IP_INVALID_ERROR "FailedOperation.VpcIpInvalidError",
    FAILED_OPERATION_VPC_IP_NOT_IN_SUBNET_ERROR "FailedOperation.VpcIpNotInSubnetError", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_ASYNC_REQUEST_ERROR "InternalError.AsyncRequestError",
    INTERNAL_ERROR_AUDIT_CREATE_LOG_FILE_ERROR "InternalError.AuditCreateLogFileError",
    INTERNAL_ERROR_AUDIT_DELETE_LOG_FILE_ERROR "InternalError.AuditDeleteLogFileError",
    INTERNAL_ERROR_AUDIT_DELETE_POLICY_ERROR "InternalError.AuditDeletePolicyError",
    INTERNAL_ERROR_AUDIT_DESCRIBE_LOG_ERROR "InternalError.AuditDescribeLogError",
    INTERNAL_ERROR_AUDIT_ERROR "InternalError.AuditError",
    INTERNAL_ERROR_AUDIT_MODIFY_STATUS_ERROR "InternalError.AuditModifyStatusError",
    INTERNAL_ERROR_AUDIT_OSS_LOGIC_ERROR "InternalError.AuditOssLogicError",
    INTERNAL_ERROR_AUTH_ERROR "InternalError.AuthError", INTERNAL_ERROR_CAUTH_ERROR "InternalError.CauthError",
    INTERNAL_ERROR_CDB_CGW_ERROR "InternalError.CdbCgwError", INTERNAL_ERROR_CDB_ERROR "InternalError.CdbError",
    INTERNAL_ERROR_COS_ERROR "InternalError.CosError", INTERNAL_ERROR_DB_ERROR "InternalError.DBError",
    INTERNAL_ERROR_DB_OPERATION_ERROR "InternalError.DBOperationError",
    INTERNAL_ERROR_DB_RECORD_NOT_EXIST_ERROR "InternalError.DBRecordNotExistError",
    INTERNAL_ERROR_DATABASE_ACCESS_ERROR "InternalError.DatabaseAccessError",
    INTERNAL_ERROR_DES_ERROR "InternalError.DesError", INTERNAL_ERROR_DFW_ERROR "InternalError.DfwError",
    INTERNAL_ERROR_EXE_SQL_ERROR "InternalError.ExeSqlError",
    INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR "InternalError.ExecHttpRequestError",
    INTERNAL_ERROR_EXECUTE_SQL_ERROR "InternalError.ExecuteSQLError", INTERNAL_ERROR_FTP_ERROR "InternalError.FtpError",
    INTERNAL_ERROR_HTTP_ERROR "InternalError.HttpError",
    INTERNAL_ERROR_HTTP_REQUEST_ERROR "InternalError.HttpRequestError",
    INTERNAL_ERROR_IMPORT_ERROR "InternalError.ImportError",
    INTERNAL_ERROR_INNER_COMMON_ERROR "InternalError.InnerCommonError",
    INTERNAL_ERROR_INTERNAL_ASSERT_ERROR "InternalError.InternalAssertError",
    INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR "InternalError.InternalHttpServerError",
    INTERNAL_ERROR_INTERNAL_INNER_SERVICE_ERROR "InternalError.InternalInnerServiceError",
    INTERNAL_ERROR_INTERNAL_REQUEST_ERROR "InternalError.InternalRequestError",
    INTERNAL_ERROR_INTERNAL_SERVICE_ERROR_ERR "InternalError.InternalServiceErrorErr",
    INTERNAL_ERROR_JSON_ERROR "InternalError.JSONError", INTERNAL_ERROR_KMS_ERROR "InternalError.KmsError",
    INTERNAL_ERROR_NETWORK_ERROR "InternalError.NetworkError", INTERNAL_ERROR_OSS_ERROR "InternalError.OssError",
    INTERNAL_ERROR_PARAM_ERROR "InternalError.ParamError",
    INTERNAL_ERROR_REGEXP_COMPILE_ERROR "InternalError.RegexpCompileError",
    INTERNAL_ERROR_RESOURCE_NOT_MATCH "InternalError.ResourceNotMatch",
    INTERNAL_ERROR_RESOURCE_NOT_UNIQUE "InternalError.ResourceNotUnique",
    INTERNAL_ERROR_SECURITY_GROUP_ERROR "InternalError.SecurityGroupError",
    INTERNAL_ERROR_SERVER_ERROR "InternalError.ServerError", INTERNAL_ERROR_SERVICE_ERROR "InternalError.ServiceError",
    INTERNAL_ERROR_TAG_ERROR "InternalError.TagError", INTERNAL_ERROR_TASK_ERROR "InternalError.TaskError",
    INTERNAL_ERROR_TASK_FRAME_ERROR "InternalError.TaskFrameError",
    INTERNAL_ERROR_TIME_WINDOW_ERROR "InternalError.TimeWindowError",
    INTERNAL_ERROR_TRADE_ERROR "InternalError.TradeError",
    INTERNAL_ERROR_TRANSACTIO_BEGIN_ERROR "InternalError.TransactioBeginError",
    INTERNAL_ERROR_TRANSACTION_BEGIN_ERROR "InternalError.TransactionBeginError",
    INTERNAL_ERROR_UNDEFINED_ERROR "InternalError.UndefinedError",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError", INTERNAL_ERROR_VPC_ERROR "InternalError.VpcError",
    INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_CONTROLLER_NOT_FOUND_ERROR "InvalidParameter.ControllerNotFoundError",
    INVALID_PARAMETER_DEPLOY_GROUP_NOT_EMPTY "InvalidParameter.DeployGroupNotEmpty",
    INVALID_PARAMETER_EXCEPTION_PARAM "InvalidParameter.ExceptionParam",
    INVALID_PARAMETER_INSTANCE_NAME_NOT_FOUND "InvalidParameter.InstanceNameNotFound",
    INVALID_PARAMETER_INSTANCE_NOT_FOUND "InvalidParameter.InstanceNotFound",
    INVALID_PARAMETER_INVALID_ASYNC_REQUEST_ID "InvalidParameter.InvalidAsyncRequestId",
    INVALID_PARAMETER_INVALID_NAME "InvalidParameter.InvalidName",
    INVALID_PARAMETER_INVALID_PARAMETER_ERROR "InvalidParameter.InvalidParameterError",
    INVALID_PARAMETER_JSON_UNMARSHAL_ERROR "InvalidParameter.JsonUnmarshalError",
    INVALID_PARAMETER_OVER_DEPLOY_GROUP_QUOTA "InvalidParameter.OverDeployGroupQuota",
    INVALID_PARAMETER_RESOURCE_EXISTS "InvalidParameter.ResourceExists",
    INVALID_PARAMETER_RESOURCE_NOT_EXISTS "InvalidParameter.ResourceNotExists",
    INVALID_PARAMETER_RESOURCE_NOT_FOUND "InvalidParameter.ResourceNotFound",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_CHARACTER_ERROR "InvalidParameterValue.AccountDescriptionCharacterError",
    INVALID_PARAMETER_VALUE_ACCOUNT_DESCRIPTION_LENGTH_ERROR "InvalidParameterValue.AccountDescriptionLengthError",
    INVALID_PARAMETER_VALUE_ACCOUNT_HOST_RULE_ERROR "InvalidParameterValue.AccountHostRuleError",
    INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_CHARACTER_ERROR "InvalidParameterValue.AccountPasswordCharacterError",
    INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_LENGTH_ERROR "InvalidParameterValue.AccountPasswordLengthError",
    INVALID_PARAMETER_VALUE_ACCOUNT_PASSWORD_RULE_ERROR "InvalidParameterValue.AccountPasswordRuleError",
    INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR "InvalidParameterValue.DataConvertError",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR "InvalidParameterValue.InvalidParameterValueError",
    INVALID_PARAMETER_VALUE_USER_NAME_RULE_ERROR "InvalidParameterValue.UserNameRuleError",
    INVALID_PARAMETER_VALUE_USER_NOT_EXIST_ERROR "InvalidParameterValue.UserNotExistError",
    INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_NO_ROOT_ERROR "InvalidParameterValue.VerifyAccountNoRootError",
    INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PASSWORD_ERROR "InvalidParameterValue.VerifyAccountPasswordError",
    INVALID_PARAMETER_VALUE_VERIFY_ACCOUNT_PRIV_ERROR "InvalidParameterValue.VerifyAccountPrivError",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_ACCOUNT_MISSING_PARAMETER_ERROR "MissingParameter.AccountMissingParameterError",
    MISSING_PARAMETER_MISSING_PARAM_ERROR "MissingParameter.MissingParamError", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_ACCOUNT_OPERATION_DENIED "OperationDenied.AccountOperationDenied",
    OPERATION_DENIED_ACTION_IN_PROCESS "OperationDenied.ActionInProcess",
    OPERATION_DENIED_ACTION_NOT_SUPPORT "OperationDenied.ActionNotSupport",
    OPERATION_DENIED_AT_LEAST_ALL_RULE_AUDIT_POLICY_ERROR "OperationDenied.AtLeastAllRuleAuditPolicyError",
    OPERATION_DENIED_AT_LEAST_AUDIT_POLICY_ERROR "OperationDenied.AtLeastAuditPolicyError",
    OPERATION_DENIED_AUDIT_FILE_OVER_QUOTA_ERROR "OperationDenied.AuditFileOverQuotaError",
    OPERATION_DENIED_AUDIT_POLICY_CONFLICT_ERROR "OperationDenied.AuditPolicyConflictError",
    OPERATION_DENIED_AUDIT_POLICY_EXIST_ERROR "OperationDenied.AuditPolicyExistError",
    OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR "OperationDenied.AuditPolicyNotExistError",
    OPERATION_DENIED_AUDIT_POLICY_OVER_QUOTA_ERROR "OperationDenied.AuditPolicyOverQuotaError",
    OPERATION_DENIED_AUDIT_RULE_DELETE_ERROR "OperationDenied.AuditRuleDeleteError",
    OPERATION_DENIED_AUDIT_RULE_EXIST_ERROR "OperationDenied.AuditRuleExistError",
    OPERATION_DENIED_AUDIT_RULE_HAS_BIND "OperationDenied.AuditRuleHasBind",
    OPERATION_DENIED_AUDIT_RULE_NOT_EXIST_ERROR "OperationDenied.AuditRuleNotExistError",
    OPERATION_DENIED_AUDIT_STATUS_ERROR "OperationDenied.AuditStatusError",
    OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR "OperationDenied.AuditTaskConflictError",
    OPERATION_DENIED_CONFLICT_RO_STATUS "OperationDenied.ConflictRoStatus",
    OPERATION_DENIED_CONFLICT_STATUS "OperationDenied.ConflictStatus",
    OPERATION_DENIED_DB_BRAIN_POLICY_CONFLICT "OperationDenied.DBBrainPolicyConflict",
    OPERATION_DENIED_DELAY_REPLICATION_RUNNING "OperationDenied.DelayReplicationRunning",
    OPERATION_DENIED_DELETE_ROOT_ACCOUNT_ERROR "OperationDenied.DeleteRootAccountError",
    OPERATION_DENIED_FLOW_CONFLICT "OperationDenied.FlowConflict",
    OPERATION_DENIED_FUNCTION_DENIED "OperationDenied.FunctionDenied",
    OPERATION_DENIED_INST_TYPE_NOT_SUPPORT "OperationDenied.InstTypeNotSupport",
    OPERATION_DENIED_INSTANCE_LOCKER_CONFLICT "OperationDenied.InstanceLockerConflict",
    OPERATION_DENIED_INSTANCE_STATUS_ERROR "OperationDenied.InstanceStatusError",
    OPERATION_DENIED_INSTANCE_TASK_RUNNING "OperationDenied.InstanceTaskRunning",
    OPERATION_DENIED_INSTANCE_TASK_STATUS_ERROR "OperationDenied.InstanceTaskStatusError",
    OPERATION_DENIED_INSTANCE_UNSUPPORTED_OPERATE_ERROR "OperationDenied.InstanceUnsupportedOperateError",
    OPERATION_DENIED_MODIFY_AUDIT_STATUS_ERROR "OperationDenied.ModifyAuditStatusError",
    OPERATION_DENIED_NOT_SUPPORT_BASIC "OperationDenied.NotSupportBasic",
    OPERATION_DENIED_NOT_SUPPORT_MODIFY_LOCAL_ROOT_HOST_ERROR "OperationDenied.NotSupportModifyLocalRootHostError",
    OPERATION_DENIED_OPERATION_DENIED_ERROR "OperationDenied.OperationDeniedError",
    OPERATION_DENIED_OTHER_ODER_IN_PROCESS "OperationDenied.OtherOderInProcess",
    OPERATION_DENIED_OVER_QUOTA "OperationDenied.OverQuota",
    OPERATION_DENIED_PROXY_ADDRESS_LIMIT_ERROR "OperationDenied.ProxyAddressLimitError",
    OPERATION_DENIED_PROXY_ADDRESS_NOT_FUND "OperationDenied.ProxyAddressNotFund",
    OPERATION_DENIED_PROXY_NODE_COUNT_LIMIT_ERROR "OperationDenied.ProxyNodeCountLimitError",
    OPERATION_DENIED_PROXY_UPGRADE_TASK_STATUS_ERROR "OperationDenied.ProxyUpgradeTaskStatusError",
    OPERATION_DENIED_QUERY_AUDIT_LOGS_ERROR "OperationDenied.QueryAuditLogsError",
    OPERATION_DENIED_RESOURCE_NOT_FOUND_ERROR "OperationDenied.ResourceNotFoundError",
    OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR "OperationDenied.ResourceNotFundError",
    OPERATION_DENIED_RESULT_OVER_LIMIT "OperationDenied.ResultOverLimit",
    OPERATION_DENIED_SUB_ACCOUNT_OPERATION_DENIED "OperationDenied.SubAccountOperationDenied",
    OPERATION_DENIED_UN_SUPPORT_REFUND_ERROR "OperationDenied.UnSupportRefundError",
    OPERATION_DENIED_UNSUPPORT_CREATE_ADDRESS_ERROR "OperationDenied.UnsupportCreateAddressError",
    OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR "OperationDenied.UnsupportOpenAuditError",
    OPERATION_DENIED_USER_HAS_NO_STRATEGY "OperationDenied.UserHasNoStrategy",
    OPERATION_DENIED_WRONG_PASSWORD "OperationDenied.WrongPassword",
    OPERATION_DENIED_WRONG_STATUS "OperationDenied.WrongStatus", OVER_QUOTA "OverQuota",
    RESOURCE_IN_USE "ResourceInUse", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_CDB_INSTANCE_NOT_FOUND_ERROR "ResourceNotFound.CdbInstanceNotFoundError",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND_ERROR "ResourceNotFound.InstanceNotFoundError",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_FUND_ERROR "ResourceNotFound.InstanceNotFundError",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_NOT_ENOUGH_PRIVILEGES "UnauthorizedOperation.NotEnoughPrivileges",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_NORMAL_INSTANCE "UnsupportedOperation.NotSupportNormalInstance",
    UNSUPPORTED_OPERATION_PRIVILEGES_UNSUPPORTED_ERROR "UnsupportedOperation.PrivilegesUnsupportedError"
}

#[cfg(feature = "unstable-registry")]
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
