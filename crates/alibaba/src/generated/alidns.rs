//! `alidns` 2015-01-09.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints { regions: &[], vpc: &[], global: "alidns.aliyuncs.com", rule: Rule::Regional };

static SERVICE: Service = Service { name: "alidns", version: "2015-01-09", code: "alidns", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomLine {
    pub domain_name: String,
    pub ip_segment: Vec<AddCustomLineIpSegment>,
    pub lang: Option<String>,
    pub line_name: String,
}
operation! { AddCustomLine(domain_name: String, ip_segment: Vec<AddCustomLineIpSegment>, line_name: String)
    "AddCustomLine" -> AddCustomLineOutput {
    0 "DomainName" domain_name, 1 "IpSegment" ip_segment, 2 "Lang" lang: String, 3 "LineName" line_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomLineIpSegment {
    pub end_ip: Option<String>,
    pub start_ip: Option<String>,
}
input! { AddCustomLineIpSegment() {
    0 "EndIp" end_ip: String, 1 "StartIp" start_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomLineOutput {
    pub line_code: Option<String>,
    pub line_id: Option<i64>,
}
model! { AddCustomLineOutput {
    0 "LineCode" line_code, 1 "LineId" line_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsCacheDomain {
    /// 30 to 86400.
    pub cache_ttl_max: i64,
    /// 30 to 86400.
    pub cache_ttl_min: i64,
    pub domain_name: String,
    pub instance_id: String,
    pub lang: Option<String>,
    pub remark: Option<String>,
    pub source_dns_server: Vec<AddDnsCacheDomainSourceDnsServer>,
    pub source_edns: String,
    pub source_protocol: String,
}

/// What [`AddDnsCacheDomain::new`] takes.
pub struct AddDnsCacheDomainRequired {
    pub cache_ttl_max: i64,
    pub cache_ttl_min: i64,
    pub domain_name: String,
    pub instance_id: String,
    pub source_dns_server: Vec<AddDnsCacheDomainSourceDnsServer>,
    pub source_edns: String,
    pub source_protocol: String,
}
operation! { AddDnsCacheDomain{AddDnsCacheDomainRequired: cache_ttl_max, cache_ttl_min, domain_name, instance_id, source_dns_server, source_edns, source_protocol}
    "AddDnsCacheDomain" -> Empty {
    0 "CacheTtlMax" cache_ttl_max, 1 "CacheTtlMin" cache_ttl_min, 2 "DomainName" domain_name,
    3 "InstanceId" instance_id, 4 "Lang" lang: String, 5 "Remark" remark: String, 6 "SourceDnsServer" source_dns_server,
    7 "SourceEdns" source_edns, 8 "SourceProtocol" source_protocol
} }

pub type AddDnsCacheDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsCacheDomainSourceDnsServer {
    pub host: Option<String>,
    pub port: Option<String>,
}
input! { AddDnsCacheDomainSourceDnsServer(host: String, port: String) {
    0 "Host" host: String, 1 "Port" port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAccessStrategy {
    pub default_addr_pool: Vec<AddDnsGtmAccessStrategyDefaultAddrPool>,
    pub default_addr_pool_type: String,
    pub default_latency_optimization: Option<String>,
    pub default_lba_strategy: Option<String>,
    /// 1 to 8.
    pub default_max_return_addr_num: Option<i64>,
    /// 1 to 400.
    pub default_min_available_addr_num: i64,
    pub failover_addr_pool: Option<Vec<AddDnsGtmAccessStrategyFailoverAddrPool>>,
    pub failover_addr_pool_type: Option<String>,
    pub failover_latency_optimization: Option<String>,
    pub failover_lba_strategy: Option<String>,
    /// 1 to 8.
    pub failover_max_return_addr_num: Option<i64>,
    /// 1 to 400.
    pub failover_min_available_addr_num: Option<i64>,
    pub instance_id: String,
    pub lang: Option<String>,
    pub lines: Option<String>,
    pub strategy_mode: String,
    pub strategy_name: String,
}

/// What [`AddDnsGtmAccessStrategy::new`] takes.
pub struct AddDnsGtmAccessStrategyRequired {
    pub default_addr_pool: Vec<AddDnsGtmAccessStrategyDefaultAddrPool>,
    pub default_addr_pool_type: String,
    pub default_min_available_addr_num: i64,
    pub instance_id: String,
    pub strategy_mode: String,
    pub strategy_name: String,
}
operation! { AddDnsGtmAccessStrategy{AddDnsGtmAccessStrategyRequired: default_addr_pool, default_addr_pool_type, default_min_available_addr_num, instance_id, strategy_mode, strategy_name}
    "AddDnsGtmAccessStrategy" -> AddDnsGtmAccessStrategyOutput {
    0 "DefaultAddrPool" default_addr_pool, 1 "DefaultAddrPoolType" default_addr_pool_type,
    2 "DefaultLatencyOptimization" default_latency_optimization: String,
    3 "DefaultLbaStrategy" default_lba_strategy: String, 4 "DefaultMaxReturnAddrNum" default_max_return_addr_num: i64,
    5 "DefaultMinAvailableAddrNum" default_min_available_addr_num,
    6 "FailoverAddrPool" failover_addr_pool: Vec<AddDnsGtmAccessStrategyFailoverAddrPool>,
    7 "FailoverAddrPoolType" failover_addr_pool_type: String,
    8 "FailoverLatencyOptimization" failover_latency_optimization: String,
    9 "FailoverLbaStrategy" failover_lba_strategy: String,
    10 "FailoverMaxReturnAddrNum" failover_max_return_addr_num: i64,
    11 "FailoverMinAvailableAddrNum" failover_min_available_addr_num: i64, 12 "InstanceId" instance_id,
    13 "Lang" lang: String, 14 "Lines" lines: String, 15 "StrategyMode" strategy_mode, 16 "StrategyName" strategy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAccessStrategyDefaultAddrPool {
    pub id: Option<String>,
    pub lba_weight: Option<i64>,
}
input! { AddDnsGtmAccessStrategyDefaultAddrPool() {
    0 "Id" id: String, 1 "LbaWeight" lba_weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAccessStrategyFailoverAddrPool {
    pub id: Option<String>,
    pub lba_weight: Option<i64>,
}
input! { AddDnsGtmAccessStrategyFailoverAddrPool() {
    0 "Id" id: String, 1 "LbaWeight" lba_weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAccessStrategyOutput {
    pub strategy_id: Option<String>,
}
model! { AddDnsGtmAccessStrategyOutput {
    0 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAddressPool {
    pub addr: Vec<AddDnsGtmAddressPoolAddr>,
    /// 1 to 9999999.
    pub evaluation_count: Option<i64>,
    pub instance_id: String,
    /// 1 to 9999999.
    pub interval: Option<i64>,
    pub isp_city_node: Option<Vec<AddDnsGtmAddressPoolIspCityNode>>,
    pub lang: Option<String>,
    pub lba_strategy: String,
    pub monitor_extend_info: Option<String>,
    pub monitor_status: Option<String>,
    pub name: String,
    pub protocol_type: Option<String>,
    /// 1 to 9999999.
    pub timeout: Option<i64>,
    pub r#type: String,
}

/// What [`AddDnsGtmAddressPool::new`] takes.
pub struct AddDnsGtmAddressPoolRequired {
    pub addr: Vec<AddDnsGtmAddressPoolAddr>,
    pub instance_id: String,
    pub lba_strategy: String,
    pub name: String,
    pub r#type: String,
}
operation! { AddDnsGtmAddressPool{AddDnsGtmAddressPoolRequired: addr, instance_id, lba_strategy, name, r#type}
    "AddDnsGtmAddressPool" -> AddDnsGtmAddressPoolOutput {
    0 "Addr" addr, 1 "EvaluationCount" evaluation_count: i64, 2 "InstanceId" instance_id, 3 "Interval" interval: i64,
    4 "IspCityNode" isp_city_node: Vec<AddDnsGtmAddressPoolIspCityNode>, 5 "Lang" lang: String,
    6 "LbaStrategy" lba_strategy, 7 "MonitorExtendInfo" monitor_extend_info: String,
    8 "MonitorStatus" monitor_status: String, 9 "Name" name, 10 "ProtocolType" protocol_type: String,
    11 "Timeout" timeout: i64, 12 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAddressPoolAddr {
    pub addr: Option<String>,
    pub attribute_info: Option<String>,
    pub lba_weight: Option<i64>,
    pub mode: Option<String>,
    pub remark: Option<String>,
}
input! { AddDnsGtmAddressPoolAddr(addr: String, attribute_info: String, mode: String) {
    0 "Addr" addr: String, 1 "AttributeInfo" attribute_info: String, 2 "LbaWeight" lba_weight: i64,
    3 "Mode" mode: String, 4 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAddressPoolIspCityNode {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { AddDnsGtmAddressPoolIspCityNode() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAddressPoolOutput {
    pub addr_pool_id: Option<String>,
    pub monitor_config_id: Option<String>,
}
model! { AddDnsGtmAddressPoolOutput {
    0 "AddrPoolId" addr_pool_id, 1 "MonitorConfigId" monitor_config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmMonitor {
    pub addr_pool_id: String,
    /// 1 to 3.
    pub evaluation_count: i64,
    /// 15 to 60.
    pub interval: i64,
    pub isp_city_node: Vec<AddDnsGtmMonitorIspCityNode>,
    pub lang: Option<String>,
    pub monitor_extend_info: String,
    pub protocol_type: String,
    /// 1000 to 10000.
    pub timeout: i64,
}

/// What [`AddDnsGtmMonitor::new`] takes.
pub struct AddDnsGtmMonitorRequired {
    pub addr_pool_id: String,
    pub evaluation_count: i64,
    pub interval: i64,
    pub isp_city_node: Vec<AddDnsGtmMonitorIspCityNode>,
    pub monitor_extend_info: String,
    pub protocol_type: String,
    pub timeout: i64,
}
operation! { AddDnsGtmMonitor{AddDnsGtmMonitorRequired: addr_pool_id, evaluation_count, interval, isp_city_node, monitor_extend_info, protocol_type, timeout}
    "AddDnsGtmMonitor" -> AddDnsGtmMonitorOutput {
    0 "AddrPoolId" addr_pool_id, 1 "EvaluationCount" evaluation_count, 2 "Interval" interval,
    3 "IspCityNode" isp_city_node, 4 "Lang" lang: String, 5 "MonitorExtendInfo" monitor_extend_info,
    6 "ProtocolType" protocol_type, 7 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmMonitorIspCityNode {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { AddDnsGtmMonitorIspCityNode() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmMonitorOutput {
    pub monitor_config_id: Option<String>,
}
model! { AddDnsGtmMonitorOutput {
    0 "MonitorConfigId" monitor_config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomain {
    pub domain_name: String,
    pub group_id: Option<String>,
    pub lang: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { AddDomain(domain_name: String) "AddDomain" -> AddDomainOutput {
    0 "DomainName" domain_name, 1 "GroupId" group_id: String, 2 "Lang" lang: String,
    3 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainOutput {
    pub dns_servers: Option<AddDomainDnsServers>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub puny_code: Option<String>,
}
model! { AddDomainOutput {
    0 "DnsServers" dns_servers, 1 "DomainId" domain_id, 2 "DomainName" domain_name, 3 "GroupId" group_id,
    4 "GroupName" group_name, 5 "PunyCode" puny_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainDnsServers {
    pub dns_server: Option<Vec<String>>,
}
model! { AddDomainDnsServers {
    0 "DnsServer" dns_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainBackup {
    pub domain_name: String,
    pub lang: Option<String>,
    pub period_type: String,
}
operation! { AddDomainBackup(domain_name: String, period_type: String) "AddDomainBackup" -> AddDomainBackupOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "PeriodType" period_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainBackupOutput {
    pub domain_name: Option<String>,
    pub period_type: Option<String>,
}
model! { AddDomainBackupOutput {
    0 "DomainName" domain_name, 1 "PeriodType" period_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainGroup {
    pub group_name: String,
    pub lang: Option<String>,
}
operation! { AddDomainGroup(group_name: String) "AddDomainGroup" -> AddDomainGroupOutput {
    0 "GroupName" group_name, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainGroupOutput {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { AddDomainGroupOutput {
    0 "GroupId" group_id, 1 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainRecord {
    pub domain_name: String,
    pub lang: Option<String>,
    pub line: Option<String>,
    /// 0 to 65535.
    pub priority: Option<i64>,
    pub rr: String,
    /// 1 to 86400.
    pub ttl: Option<i64>,
    pub r#type: String,
    pub user_client_ip: Option<String>,
    pub value: String,
}
operation! { AddDomainRecord(domain_name: String, rr: String, r#type: String, value: String)
    "AddDomainRecord" -> AddDomainRecordOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "Line" line: String, 3 "Priority" priority: i64, 4 "RR" rr,
    5 "TTL" ttl: i64, 6 "Type" r#type, 7 "UserClientIp" user_client_ip: String, 8 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainRecordOutput {
    pub record_id: Option<String>,
}
model! { AddDomainRecordOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmAccessStrategy {
    pub access_lines: String,
    pub default_addr_pool_id: String,
    pub failover_addr_pool_id: String,
    pub instance_id: String,
    pub lang: Option<String>,
    pub strategy_name: String,
}

/// What [`AddGtmAccessStrategy::new`] takes.
pub struct AddGtmAccessStrategyRequired {
    pub access_lines: String,
    pub default_addr_pool_id: String,
    pub failover_addr_pool_id: String,
    pub instance_id: String,
    pub strategy_name: String,
}
operation! { AddGtmAccessStrategy{AddGtmAccessStrategyRequired: access_lines, default_addr_pool_id, failover_addr_pool_id, instance_id, strategy_name}
    "AddGtmAccessStrategy" -> AddGtmAccessStrategyOutput {
    0 "AccessLines" access_lines, 1 "DefaultAddrPoolId" default_addr_pool_id,
    2 "FailoverAddrPoolId" failover_addr_pool_id, 3 "InstanceId" instance_id, 4 "Lang" lang: String,
    5 "StrategyName" strategy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmAccessStrategyOutput {
    pub strategy_id: Option<String>,
}
model! { AddGtmAccessStrategyOutput {
    0 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmAddressPool {
    pub addr: Vec<AddGtmAddressPoolAddr>,
    pub evaluation_count: Option<i64>,
    pub instance_id: String,
    pub interval: Option<i64>,
    pub isp_city_node: Option<Vec<AddGtmAddressPoolIspCityNode>>,
    pub lang: Option<String>,
    pub min_available_addr_num: i64,
    pub monitor_extend_info: Option<String>,
    pub monitor_status: Option<String>,
    pub name: String,
    pub protocol_type: Option<String>,
    pub timeout: Option<i64>,
    pub r#type: String,
}

/// What [`AddGtmAddressPool::new`] takes.
pub struct AddGtmAddressPoolRequired {
    pub addr: Vec<AddGtmAddressPoolAddr>,
    pub instance_id: String,
    pub min_available_addr_num: i64,
    pub name: String,
    pub r#type: String,
}
operation! { AddGtmAddressPool{AddGtmAddressPoolRequired: addr, instance_id, min_available_addr_num, name, r#type}
    "AddGtmAddressPool" -> AddGtmAddressPoolOutput {
    0 "Addr" addr, 1 "EvaluationCount" evaluation_count: i64, 2 "InstanceId" instance_id, 3 "Interval" interval: i64,
    4 "IspCityNode" isp_city_node: Vec<AddGtmAddressPoolIspCityNode>, 5 "Lang" lang: String,
    6 "MinAvailableAddrNum" min_available_addr_num, 7 "MonitorExtendInfo" monitor_extend_info: String,
    8 "MonitorStatus" monitor_status: String, 9 "Name" name, 10 "ProtocolType" protocol_type: String,
    11 "Timeout" timeout: i64, 12 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmAddressPoolAddr {
    pub lba_weight: Option<i64>,
    pub mode: Option<String>,
    pub value: Option<String>,
}
input! { AddGtmAddressPoolAddr() {
    0 "LbaWeight" lba_weight: i64, 1 "Mode" mode: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmAddressPoolIspCityNode {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { AddGtmAddressPoolIspCityNode() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmAddressPoolOutput {
    pub addr_pool_id: Option<String>,
    pub monitor_config_id: Option<String>,
}
model! { AddGtmAddressPoolOutput {
    0 "AddrPoolId" addr_pool_id, 1 "MonitorConfigId" monitor_config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmMonitor {
    pub addr_pool_id: String,
    pub evaluation_count: i64,
    pub interval: i64,
    pub isp_city_node: Vec<AddGtmMonitorIspCityNode>,
    pub lang: Option<String>,
    pub monitor_extend_info: String,
    pub protocol_type: String,
    pub timeout: i64,
}

/// What [`AddGtmMonitor::new`] takes.
pub struct AddGtmMonitorRequired {
    pub addr_pool_id: String,
    pub evaluation_count: i64,
    pub interval: i64,
    pub isp_city_node: Vec<AddGtmMonitorIspCityNode>,
    pub monitor_extend_info: String,
    pub protocol_type: String,
    pub timeout: i64,
}
operation! { AddGtmMonitor{AddGtmMonitorRequired: addr_pool_id, evaluation_count, interval, isp_city_node, monitor_extend_info, protocol_type, timeout}
    "AddGtmMonitor" -> AddGtmMonitorOutput {
    0 "AddrPoolId" addr_pool_id, 1 "EvaluationCount" evaluation_count, 2 "Interval" interval,
    3 "IspCityNode" isp_city_node, 4 "Lang" lang: String, 5 "MonitorExtendInfo" monitor_extend_info,
    6 "ProtocolType" protocol_type, 7 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmMonitorIspCityNode {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { AddGtmMonitorIspCityNode() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmMonitorOutput {
    pub monitor_config_id: Option<String>,
}
model! { AddGtmMonitorOutput {
    0 "MonitorConfigId" monitor_config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmRecoveryPlan {
    pub fault_addr_pool: String,
    pub lang: Option<String>,
    pub name: String,
    pub remark: Option<String>,
}
operation! { AddGtmRecoveryPlan(fault_addr_pool: String, name: String)
    "AddGtmRecoveryPlan" -> AddGtmRecoveryPlanOutput {
    0 "FaultAddrPool" fault_addr_pool, 1 "Lang" lang: String, 2 "Name" name, 3 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmRecoveryPlanOutput {
    pub recovery_plan_id: Option<String>,
}
model! { AddGtmRecoveryPlanOutput {
    0 "RecoveryPlanId" recovery_plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecursionRecord {
    pub client_token: Option<String>,
    pub priority: Option<i64>,
    pub request_source: Option<String>,
    pub rr: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub user_client_ip: Option<String>,
    pub value: Option<String>,
    pub weight: Option<i64>,
    pub zone_id: String,
}
operation! { AddRecursionRecord(zone_id: String) "AddRecursionRecord" -> AddRecursionRecordOutput {
    0 "ClientToken" client_token: String, 1 "Priority" priority: i64, 2 "RequestSource" request_source: String,
    3 "Rr" rr: String, 4 "Ttl" ttl: i64, 5 "Type" r#type: String, 6 "UserClientIp" user_client_ip: String,
    7 "Value" value: String, 8 "Weight" weight: i64, 9 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecursionRecordOutput {
    pub record_id: Option<String>,
    pub success: Option<bool>,
}
model! { AddRecursionRecordOutput {
    0 "RecordId" record_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecursionZone {
    pub client_token: Option<String>,
    pub proxy_pattern: Option<String>,
    pub zone_name: Option<String>,
}
operation! { AddRecursionZone() "AddRecursionZone" -> AddRecursionZoneOutput {
    0 "ClientToken" client_token: String, 1 "ProxyPattern" proxy_pattern: String, 2 "ZoneName" zone_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecursionZoneOutput {
    pub success: Option<bool>,
    pub zone_id: Option<String>,
}
model! { AddRecursionZoneOutput {
    0 "Success" success, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGateway {
    pub client_token: String,
    pub domain_name: String,
    pub status_msg: String,
}
operation! { AddRspDomainServerHoldStatusForGateway(client_token: String, domain_name: String, status_msg: String)
    "AddRspDomainServerHoldStatusForGateway" -> AddRspDomainServerHoldStatusForGatewayOutput {
    0 "ClientToken" client_token, 1 "DomainName" domain_name, 2 "StatusMsg" status_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGatewayOutput {
    pub access_denied_detail: Option<AddRspDomainServerHoldStatusForGatewayAccessDeniedDetail>,
    pub data: Option<AddRspDomainServerHoldStatusForGatewayData>,
    pub recoverable_error: Option<bool>,
    pub success: Option<bool>,
}
model! { AddRspDomainServerHoldStatusForGatewayOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "RecoverableError" recoverable_error,
    3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGatewayAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { AddRspDomainServerHoldStatusForGatewayAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGatewayData {
    pub domain_name: Option<String>,
}
model! { AddRspDomainServerHoldStatusForGatewayData {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGatewayOte {
    pub client_token: String,
    pub domain_name: String,
    pub status_msg: String,
}
operation! { AddRspDomainServerHoldStatusForGatewayOte(client_token: String, domain_name: String, status_msg: String)
    "AddRspDomainServerHoldStatusForGatewayOte" -> AddRspDomainServerHoldStatusForGatewayOteOutput {
    0 "ClientToken" client_token, 1 "DomainName" domain_name, 2 "StatusMsg" status_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGatewayOteOutput {
    pub access_denied_detail: Option<AddRspDomainServerHoldStatusForGatewayOteAccessDeniedDetail>,
    pub data: Option<AddRspDomainServerHoldStatusForGatewayOteData>,
    pub recoverable_error: Option<bool>,
    pub success: Option<bool>,
}
model! { AddRspDomainServerHoldStatusForGatewayOteOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "RecoverableError" recoverable_error,
    3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGatewayOteAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { AddRspDomainServerHoldStatusForGatewayOteAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGatewayOteData {
    pub domain_name: Option<String>,
}
model! { AddRspDomainServerHoldStatusForGatewayOteData {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInstanceDomains {
    pub domain_names: String,
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { BindInstanceDomains(domain_names: String, instance_id: String)
    "BindInstanceDomains" -> BindInstanceDomainsOutput {
    0 "DomainNames" domain_names, 1 "InstanceId" instance_id, 2 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInstanceDomainsOutput {
    pub failed_count: Option<i64>,
    pub success_count: Option<i64>,
}
model! { BindInstanceDomainsOutput {
    0 "FailedCount" failed_count, 1 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDomainGroup {
    pub domain_name: String,
    pub group_id: Option<String>,
    pub lang: Option<String>,
}
operation! { ChangeDomainGroup(domain_name: String) "ChangeDomainGroup" -> ChangeDomainGroupOutput {
    0 "DomainName" domain_name, 1 "GroupId" group_id: String, 2 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDomainGroupOutput {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { ChangeDomainGroupOutput {
    0 "GroupId" group_id, 1 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDomainOfDnsProduct {
    pub force: Option<bool>,
    pub instance_id: String,
    pub lang: Option<String>,
    pub new_domain: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { ChangeDomainOfDnsProduct(instance_id: String)
    "ChangeDomainOfDnsProduct" -> ChangeDomainOfDnsProductOutput {
    0 "Force" force: bool, 1 "InstanceId" instance_id, 2 "Lang" lang: String, 3 "NewDomain" new_domain: String,
    4 "UserClientIp" user_client_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDomainOfDnsProductOutput {
    pub original_domain: Option<String>,
}
model! { ChangeDomainOfDnsProductOutput {
    0 "OriginalDomain" original_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyGtmConfig {
    pub copy_type: String,
    pub lang: Option<String>,
    pub source_id: String,
    pub target_id: String,
}
operation! { CopyGtmConfig(copy_type: String, source_id: String, target_id: String) "CopyGtmConfig" -> Empty {
    0 "CopyType" copy_type, 1 "Lang" lang: String, 2 "SourceId" source_id, 3 "TargetId" target_id
} }

pub type CopyGtmConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAtiAgentRegisterInfo {
    pub agent_description: Option<String>,
    pub agent_display_name: String,
    pub agent_host: String,
    pub agent_version: String,
    pub client_token: Option<String>,
    pub endpoints: Vec<CreateAtiAgentRegisterInfoEndpoints>,
    pub registrant_id: String,
}

/// What [`CreateAtiAgentRegisterInfo::new`] takes.
pub struct CreateAtiAgentRegisterInfoRequired {
    pub agent_display_name: String,
    pub agent_host: String,
    pub agent_version: String,
    pub endpoints: Vec<CreateAtiAgentRegisterInfoEndpoints>,
    pub registrant_id: String,
}
operation! { CreateAtiAgentRegisterInfo{CreateAtiAgentRegisterInfoRequired: agent_display_name, agent_host, agent_version, endpoints, registrant_id}
    "CreateAtiAgentRegisterInfo" -> CreateAtiAgentRegisterInfoOutput {
    0 "AgentDescription" agent_description: String, 1 "AgentDisplayName" agent_display_name, 2 "AgentHost" agent_host,
    3 "AgentVersion" agent_version, 4 "ClientToken" client_token: String, 5 "Endpoints" endpoints,
    6 "RegistrantId" registrant_id
} [
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAtiAgentRegisterInfoEndpoints {
    pub agent_url: Option<String>,
    pub metadata_url: Option<String>,
    pub protocol: Option<String>,
    pub transports: Option<Vec<String>>,
}
input! { CreateAtiAgentRegisterInfoEndpoints() {
    0 "AgentUrl" agent_url: String, 1 "MetadataUrl" metadata_url: String, 2 "Protocol" protocol: String,
    3 "Transports" transports: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAtiAgentRegisterInfoOutput {
    pub access_denied_detail: Option<CreateAtiAgentRegisterInfoAccessDeniedDetail>,
    pub agent_register_info_id: Option<String>,
    pub ati_name: Option<String>,
    pub create_timestamp: Option<i64>,
    pub status: Option<String>,
}
model! { CreateAtiAgentRegisterInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AgentRegisterInfoId" agent_register_info_id, 2 "AtiName" ati_name,
    3 "CreateTimestamp" create_timestamp, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAtiAgentRegisterInfoAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreateAtiAgentRegisterInfoAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAtiAgentRegisterInfoAcmeChallengeRecord {
    pub agent_register_info_id: String,
    pub client_token: Option<String>,
}
operation! { CreateAtiAgentRegisterInfoAcmeChallengeRecord(agent_register_info_id: String)
    "CreateAtiAgentRegisterInfoAcmeChallengeRecord" -> CreateAtiAgentRegisterInfoAcmeChallengeRecordOutput {
    0 "AgentRegisterInfoId" agent_register_info_id, 1 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAtiAgentRegisterInfoAcmeChallengeRecordOutput {
    pub access_denied_detail: Option<CreateAtiAgentRegisterInfoAcmeChallengeRecordAccessDeniedDetail>,
    pub agent_register_info_id: Option<String>,
    pub create_timestamp: Option<String>,
    pub expire_timestamp: Option<String>,
    pub record_name: Option<String>,
    pub record_type: Option<String>,
    pub record_value: Option<String>,
    pub update_timestamp: Option<String>,
}
model! { CreateAtiAgentRegisterInfoAcmeChallengeRecordOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AgentRegisterInfoId" agent_register_info_id,
    2 "CreateTimestamp" create_timestamp, 3 "ExpireTimestamp" expire_timestamp, 4 "RecordName" record_name,
    5 "RecordType" record_type, 6 "RecordValue" record_value, 7 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAtiAgentRegisterInfoAcmeChallengeRecordAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreateAtiAgentRegisterInfoAcmeChallengeRecordAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAtiRegistrant {
    pub cc: String,
    pub city: String,
    pub client_token: Option<String>,
    pub document_code: String,
    pub document_image: String,
    pub document_type: String,
    pub email: String,
    pub name: String,
    pub phone: String,
    pub state: String,
    pub street: Option<String>,
}

/// What [`CreateAtiRegistrant::new`] takes.
pub struct CreateAtiRegistrantRequired {
    pub cc: String,
    pub city: String,
    pub document_code: String,
    pub document_image: String,
    pub document_type: String,
    pub email: String,
    pub name: String,
    pub phone: String,
    pub state: String,
}
operation! { CreateAtiRegistrant{CreateAtiRegistrantRequired: cc, city, document_code, document_image, document_type, email, name, phone, state}
    "CreateAtiRegistrant" -> CreateAtiRegistrantOutput {
    0 "Cc" cc, 1 "City" city, 2 "ClientToken" client_token: String, 3 "DocumentCode" document_code,
    4 "DocumentImage" document_image, 5 "DocumentType" document_type, 6 "Email" email, 7 "Name" name, 8 "Phone" phone,
    9 "State" state, 10 "Street" street: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAtiRegistrantOutput {
    pub access_denied_detail: Option<CreateAtiRegistrantAccessDeniedDetail>,
    pub create_timestamp: Option<i64>,
    pub name: Option<String>,
    pub registrant_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateAtiRegistrantOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "CreateTimestamp" create_timestamp, 2 "Name" name,
    3 "RegistrantId" registrant_id, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAtiRegistrantAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreateAtiRegistrantAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmAddress {
    pub accept_language: Option<String>,
    pub address: String,
    pub attribute_info: Option<String>,
    pub available_mode: String,
    pub client_token: Option<String>,
    pub enable_status: String,
    pub health_judgement: String,
    pub health_tasks: Option<Vec<CreateCloudGtmAddressHealthTasks>>,
    pub manual_available_status: Option<String>,
    pub name: String,
    pub remark: Option<String>,
    pub r#type: String,
}

/// What [`CreateCloudGtmAddress::new`] takes.
pub struct CreateCloudGtmAddressRequired {
    pub address: String,
    pub available_mode: String,
    pub enable_status: String,
    pub health_judgement: String,
    pub name: String,
    pub r#type: String,
}
operation! { CreateCloudGtmAddress{CreateCloudGtmAddressRequired: address, available_mode, enable_status, health_judgement, name, r#type}
    "CreateCloudGtmAddress" -> CreateCloudGtmAddressOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Address" address, 2 "AttributeInfo" attribute_info: String,
    3 "AvailableMode" available_mode, 4 "ClientToken" client_token: String, 5 "EnableStatus" enable_status,
    6 "HealthJudgement" health_judgement, 7 "HealthTasks" health_tasks: Vec<CreateCloudGtmAddressHealthTasks>,
    8 "ManualAvailableStatus" manual_available_status: String, 9 "Name" name, 10 "Remark" remark: String,
    11 "Type" r#type
} [
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmAddressHealthTasks {
    pub port: Option<i64>,
    pub template_id: Option<String>,
}
input! { CreateCloudGtmAddressHealthTasks() {
    0 "Port" port: i64, 1 "TemplateId" template_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmAddressOutput {
    pub address_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCloudGtmAddressOutput {
    0 "AddressId" address_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmAddressPool {
    pub accept_language: Option<String>,
    pub address_pool_name: Option<String>,
    pub address_pool_type: Option<String>,
    pub client_token: Option<String>,
    pub enable_status: Option<String>,
    pub health_judgement: Option<String>,
    pub remark: Option<String>,
}
operation! { CreateCloudGtmAddressPool() "CreateCloudGtmAddressPool" -> CreateCloudGtmAddressPoolOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressPoolName" address_pool_name: String,
    2 "AddressPoolType" address_pool_type: String, 3 "ClientToken" client_token: String,
    4 "EnableStatus" enable_status: String, 5 "HealthJudgement" health_judgement: String, 6 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmAddressPoolOutput {
    pub address_pool_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCloudGtmAddressPoolOutput {
    0 "AddressPoolId" address_pool_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmInstanceConfig {
    pub accept_language: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub enable_status: Option<String>,
    pub instance_id: Option<String>,
    pub remark: Option<String>,
    pub schedule_hostname: Option<String>,
    pub schedule_rr_type: Option<String>,
    pub schedule_zone_mode: Option<String>,
    pub schedule_zone_name: Option<String>,
    pub ttl: Option<i64>,
}
operation! { CreateCloudGtmInstanceConfig() "CreateCloudGtmInstanceConfig" -> CreateCloudGtmInstanceConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ChargeType" charge_type: String,
    2 "ClientToken" client_token: String, 3 "EnableStatus" enable_status: String, 4 "InstanceId" instance_id: String,
    5 "Remark" remark: String, 6 "ScheduleHostname" schedule_hostname: String,
    7 "ScheduleRrType" schedule_rr_type: String, 8 "ScheduleZoneMode" schedule_zone_mode: String,
    9 "ScheduleZoneName" schedule_zone_name: String, 10 "Ttl" ttl: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmInstanceConfigOutput {
    pub config_id: Option<bool>,
    pub instance_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCloudGtmInstanceConfigOutput {
    0 "ConfigId" config_id, 1 "InstanceId" instance_id, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmMonitorTemplate {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub evaluation_count: i64,
    pub extend_info: Option<String>,
    pub failure_rate: i64,
    pub interval: i64,
    pub ip_version: String,
    pub isp_city_nodes: Vec<CreateCloudGtmMonitorTemplateIspCityNodes>,
    pub name: String,
    pub protocol: String,
    pub timeout: i64,
}

/// What [`CreateCloudGtmMonitorTemplate::new`] takes.
pub struct CreateCloudGtmMonitorTemplateRequired {
    pub evaluation_count: i64,
    pub failure_rate: i64,
    pub interval: i64,
    pub ip_version: String,
    pub isp_city_nodes: Vec<CreateCloudGtmMonitorTemplateIspCityNodes>,
    pub name: String,
    pub protocol: String,
    pub timeout: i64,
}
operation! { CreateCloudGtmMonitorTemplate{CreateCloudGtmMonitorTemplateRequired: evaluation_count, failure_rate, interval, ip_version, isp_city_nodes, name, protocol, timeout}
    "CreateCloudGtmMonitorTemplate" -> CreateCloudGtmMonitorTemplateOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String,
    2 "EvaluationCount" evaluation_count, 3 "ExtendInfo" extend_info: String, 4 "FailureRate" failure_rate,
    5 "Interval" interval, 6 "IpVersion" ip_version, 7 "IspCityNodes" isp_city_nodes, 8 "Name" name,
    9 "Protocol" protocol, 10 "Timeout" timeout
} [
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmMonitorTemplateIspCityNodes {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { CreateCloudGtmMonitorTemplateIspCityNodes() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmMonitorTemplateOutput {
    pub success: Option<bool>,
    pub template_id: Option<String>,
}
model! { CreateCloudGtmMonitorTemplateOutput {
    0 "Success" success, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePdnsAppKey {
    pub lang: Option<String>,
    pub remark: Option<String>,
}
operation! { CreatePdnsAppKey() "CreatePdnsAppKey" -> Empty {
    0 "Lang" lang: String, 1 "Remark" remark: String
} }

pub type CreatePdnsAppKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePdnsUdpIpSegment {
    pub ip: Option<String>,
    pub ip_token: Option<Secret>,
    pub lang: Option<String>,
    pub name: Option<String>,
}
operation! { CreatePdnsUdpIpSegment() "CreatePdnsUdpIpSegment" -> CreatePdnsUdpIpSegmentOutput {
    0 "Ip" ip: String, 1 "IpToken" ip_token: Secret, 2 "Lang" lang: String, 3 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePdnsUdpIpSegmentOutput {
    pub valid_message: Option<String>,
}
model! { CreatePdnsUdpIpSegmentOutput {
    0 "ValidMessage" valid_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAtiAgentRegisterInfo {
    pub agent_register_info_id: String,
    pub client_token: Option<String>,
}
operation! { DeleteAtiAgentRegisterInfo(agent_register_info_id: String)
    "DeleteAtiAgentRegisterInfo" -> DeleteAtiAgentRegisterInfoOutput {
    0 "AgentRegisterInfoId" agent_register_info_id, 1 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAtiAgentRegisterInfoOutput {
    pub access_denied_detail: Option<DeleteAtiAgentRegisterInfoAccessDeniedDetail>,
    pub success: Option<bool>,
}
model! { DeleteAtiAgentRegisterInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAtiAgentRegisterInfoAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DeleteAtiAgentRegisterInfoAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAtiRegistrant {
    pub client_token: Option<String>,
    pub registrant_id: Option<String>,
}
operation! { DeleteAtiRegistrant() "DeleteAtiRegistrant" -> DeleteAtiRegistrantOutput {
    0 "ClientToken" client_token: String, 1 "RegistrantId" registrant_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAtiRegistrantOutput {
    pub access_denied_detail: Option<DeleteAtiRegistrantAccessDeniedDetail>,
    pub success: Option<bool>,
}
model! { DeleteAtiRegistrantOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAtiRegistrantAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DeleteAtiRegistrantAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudGtmAddress {
    pub accept_language: Option<String>,
    pub address_id: String,
    pub client_token: Option<String>,
}
operation! { DeleteCloudGtmAddress(address_id: String) "DeleteCloudGtmAddress" -> DeleteCloudGtmAddressOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressId" address_id, 2 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudGtmAddressOutput {
    pub success: Option<bool>,
}
model! { DeleteCloudGtmAddressOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudGtmAddressPool {
    pub accept_language: Option<String>,
    pub address_pool_id: Option<String>,
    pub client_token: Option<String>,
}
operation! { DeleteCloudGtmAddressPool() "DeleteCloudGtmAddressPool" -> DeleteCloudGtmAddressPoolOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressPoolId" address_pool_id: String,
    2 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudGtmAddressPoolOutput {
    pub address_pool_id: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCloudGtmAddressPoolOutput {
    0 "AddressPoolId" address_pool_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudGtmInstanceConfig {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub config_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DeleteCloudGtmInstanceConfig() "DeleteCloudGtmInstanceConfig" -> DeleteCloudGtmInstanceConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String, 2 "ConfigId" config_id: String,
    3 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudGtmInstanceConfigOutput {
    pub success: Option<bool>,
}
model! { DeleteCloudGtmInstanceConfigOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudGtmMonitorTemplate {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub template_id: String,
}
operation! { DeleteCloudGtmMonitorTemplate(template_id: String)
    "DeleteCloudGtmMonitorTemplate" -> DeleteCloudGtmMonitorTemplateOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String, 2 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudGtmMonitorTemplateOutput {
    pub success: Option<bool>,
}
model! { DeleteCloudGtmMonitorTemplateOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomLines {
    pub lang: Option<String>,
    pub line_ids: String,
}
operation! { DeleteCustomLines(line_ids: String) "DeleteCustomLines" -> Empty {
    0 "Lang" lang: String, 1 "LineIds" line_ids
} }

pub type DeleteCustomLinesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnsCacheDomain {
    pub domain_name: String,
    pub lang: Option<String>,
}
operation! { DeleteDnsCacheDomain(domain_name: String) "DeleteDnsCacheDomain" -> Empty {
    0 "DomainName" domain_name, 1 "Lang" lang: String
} }

pub type DeleteDnsCacheDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnsGtmAccessStrategy {
    pub lang: Option<String>,
    pub strategy_id: String,
}
operation! { DeleteDnsGtmAccessStrategy(strategy_id: String) "DeleteDnsGtmAccessStrategy" -> Empty {
    0 "Lang" lang: String, 1 "StrategyId" strategy_id
} }

pub type DeleteDnsGtmAccessStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnsGtmAddressPool {
    pub addr_pool_id: String,
    pub lang: Option<String>,
}
operation! { DeleteDnsGtmAddressPool(addr_pool_id: String) "DeleteDnsGtmAddressPool" -> Empty {
    0 "AddrPoolId" addr_pool_id, 1 "Lang" lang: String
} }

pub type DeleteDnsGtmAddressPoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    pub domain_name: String,
    pub lang: Option<String>,
}
operation! { DeleteDomain(domain_name: String) "DeleteDomain" -> DeleteDomainOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainOutput {
    pub domain_name: Option<String>,
}
model! { DeleteDomainOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainGroup {
    pub group_id: String,
    pub lang: Option<String>,
}
operation! { DeleteDomainGroup(group_id: String) "DeleteDomainGroup" -> DeleteDomainGroupOutput {
    0 "GroupId" group_id, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainGroupOutput {
    pub group_name: Option<String>,
}
model! { DeleteDomainGroupOutput {
    0 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainRecord {
    pub lang: Option<String>,
    pub record_id: String,
    pub user_client_ip: Option<String>,
}
operation! { DeleteDomainRecord(record_id: String) "DeleteDomainRecord" -> DeleteDomainRecordOutput {
    0 "Lang" lang: String, 1 "RecordId" record_id, 2 "UserClientIp" user_client_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainRecordOutput {
    pub record_id: Option<String>,
}
model! { DeleteDomainRecordOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGtmAccessStrategy {
    pub lang: Option<String>,
    pub strategy_id: Option<String>,
}
operation! { DeleteGtmAccessStrategy() "DeleteGtmAccessStrategy" -> Empty {
    0 "Lang" lang: String, 1 "StrategyId" strategy_id: String
} }

pub type DeleteGtmAccessStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGtmAddressPool {
    pub addr_pool_id: String,
    pub lang: Option<String>,
}
operation! { DeleteGtmAddressPool(addr_pool_id: String) "DeleteGtmAddressPool" -> Empty {
    0 "AddrPoolId" addr_pool_id, 1 "Lang" lang: String
} }

pub type DeleteGtmAddressPoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGtmRecoveryPlan {
    pub lang: Option<String>,
    pub recovery_plan_id: i64,
}
operation! { DeleteGtmRecoveryPlan(recovery_plan_id: i64) "DeleteGtmRecoveryPlan" -> Empty {
    0 "Lang" lang: String, 1 "RecoveryPlanId" recovery_plan_id
} }

pub type DeleteGtmRecoveryPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecursionRecord {
    pub client_token: Option<String>,
    pub record_id: String,
}
operation! { DeleteRecursionRecord(record_id: String) "DeleteRecursionRecord" -> Empty {
    0 "ClientToken" client_token: String, 1 "RecordId" record_id
} }

pub type DeleteRecursionRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecursionZone {
    pub client_token: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DeleteRecursionZone() "DeleteRecursionZone" -> Empty {
    0 "ClientToken" client_token: String, 1 "ZoneId" zone_id: String
} }

pub type DeleteRecursionZoneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubDomainRecords {
    pub domain_name: String,
    pub lang: Option<String>,
    pub rr: String,
    pub r#type: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { DeleteSubDomainRecords(domain_name: String, rr: String)
    "DeleteSubDomainRecords" -> DeleteSubDomainRecordsOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "RR" rr, 3 "Type" r#type: String,
    4 "UserClientIp" user_client_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubDomainRecordsOutput {
    pub rr: Option<String>,
    pub total_count: Option<String>,
}
model! { DeleteSubDomainRecordsOutput {
    0 "RR" rr, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfo {
    pub agent_register_info_id: String,
    pub client_token: Option<String>,
}
operation! { DescribeAtiAgentRegisterInfo(agent_register_info_id: String)
    "DescribeAtiAgentRegisterInfo" -> DescribeAtiAgentRegisterInfoOutput {
    0 "AgentRegisterInfoId" agent_register_info_id, 1 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoOutput {
    pub access_denied_detail: Option<DescribeAtiAgentRegisterInfoAccessDeniedDetail>,
    pub agent_description: Option<String>,
    pub agent_display_name: Option<String>,
    pub agent_host: Option<String>,
    pub agent_id: Option<String>,
    pub agent_register_info_id: Option<String>,
    pub agent_version: Option<String>,
    pub ati_name: Option<String>,
    pub create_timestamp: Option<i64>,
    pub endpoints: Option<DescribeAtiAgentRegisterInfoEndpoints>,
    pub identity_cert_serial_number: Option<String>,
    pub registrant_id: Option<String>,
    pub registrant_name: Option<String>,
    pub reject_reason: Option<DescribeAtiAgentRegisterInfoRejectReason>,
    pub server_cert_serial_number: Option<String>,
    pub status: Option<String>,
    pub trust_card: Option<String>,
    pub trust_card_url: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeAtiAgentRegisterInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AgentDescription" agent_description,
    2 "AgentDisplayName" agent_display_name, 3 "AgentHost" agent_host, 4 "AgentId" agent_id,
    5 "AgentRegisterInfoId" agent_register_info_id, 6 "AgentVersion" agent_version, 7 "AtiName" ati_name,
    8 "CreateTimestamp" create_timestamp, 9 "Endpoints" endpoints,
    10 "IdentityCertSerialNumber" identity_cert_serial_number, 11 "RegistrantId" registrant_id,
    12 "RegistrantName" registrant_name, 13 "RejectReason" reject_reason,
    14 "ServerCertSerialNumber" server_cert_serial_number, 15 "Status" status, 16 "TrustCard" trust_card,
    17 "TrustCardUrl" trust_card_url, 18 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeAtiAgentRegisterInfoAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoEndpoints {
    pub endpoint: Option<Vec<DescribeAtiAgentRegisterInfoEndpoint>>,
}
model! { DescribeAtiAgentRegisterInfoEndpoints {
    0 "Endpoint" endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoEndpoint {
    pub agent_url: Option<String>,
    pub metadata_url: Option<String>,
    pub protocol: Option<String>,
    pub transports: Option<DescribeAtiAgentRegisterInfoTransports>,
}
model! { DescribeAtiAgentRegisterInfoEndpoint {
    0 "AgentUrl" agent_url, 1 "MetadataUrl" metadata_url, 2 "Protocol" protocol, 3 "Transports" transports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoTransports {
    pub transport: Option<Vec<String>>,
}
model! { DescribeAtiAgentRegisterInfoTransports {
    0 "Transport" transport
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoRejectReason {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAtiAgentRegisterInfoRejectReason {
    0 "Message" message, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoMarket {
    pub agent_host: Option<String>,
    pub agent_version: Option<String>,
    pub client_token: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeAtiAgentRegisterInfoMarket()
    "DescribeAtiAgentRegisterInfoMarket" -> DescribeAtiAgentRegisterInfoMarketOutput {
    0 "AgentHost" agent_host: String, 1 "AgentVersion" agent_version: String, 2 "ClientToken" client_token: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { DescribeAtiAgentRegisterInfoMarket: DescribeAtiAgentRegisterInfoMarketEndpoint =
    Token "NextToken", "Endpoints.Endpoint" endpoints.endpoint, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoMarketOutput {
    pub access_denied_detail: Option<DescribeAtiAgentRegisterInfoMarketAccessDeniedDetail>,
    pub agent_description: Option<String>,
    pub agent_display_name: Option<String>,
    pub agent_host: Option<String>,
    pub agent_id: Option<String>,
    pub agent_register_info_id: Option<String>,
    pub agent_version: Option<String>,
    pub categories: Option<DescribeAtiAgentRegisterInfoMarketCategories>,
    pub endpoints: Option<DescribeAtiAgentRegisterInfoMarketEndpoints>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub status: Option<String>,
    pub trust_card_content: Option<String>,
    pub trust_level: Option<String>,
}
model! { DescribeAtiAgentRegisterInfoMarketOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AgentDescription" agent_description,
    2 "AgentDisplayName" agent_display_name, 3 "AgentHost" agent_host, 4 "AgentId" agent_id,
    5 "AgentRegisterInfoId" agent_register_info_id, 6 "AgentVersion" agent_version, 7 "Categories" categories,
    8 "Endpoints" endpoints, 9 "MaxResults" max_results, 10 "NextToken" next_token, 11 "Status" status,
    12 "TrustCardContent" trust_card_content, 13 "TrustLevel" trust_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoMarketAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeAtiAgentRegisterInfoMarketAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoMarketCategories {
    pub category: Option<Vec<String>>,
}
model! { DescribeAtiAgentRegisterInfoMarketCategories {
    0 "category" category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoMarketEndpoints {
    pub endpoint: Option<Vec<DescribeAtiAgentRegisterInfoMarketEndpoint>>,
}
model! { DescribeAtiAgentRegisterInfoMarketEndpoints {
    0 "Endpoint" endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoMarketEndpoint {
    pub agent_url: Option<String>,
    pub metadata_url: Option<String>,
    pub protocol: Option<String>,
    pub transports: Option<DescribeAtiAgentRegisterInfoMarketTransports>,
}
model! { DescribeAtiAgentRegisterInfoMarketEndpoint {
    0 "AgentUrl" agent_url, 1 "MetadataUrl" metadata_url, 2 "Protocol" protocol, 3 "Transports" transports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoMarketTransports {
    pub transport: Option<Vec<String>>,
}
model! { DescribeAtiAgentRegisterInfoMarketTransports {
    0 "Transport" transport
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAlertSettings {
    pub client_token: Option<String>,
}
operation! { DescribeAtiAlertSettings() "DescribeAtiAlertSettings" -> DescribeAtiAlertSettingsOutput {
    0 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAlertSettingsOutput {
    pub access_denied_detail: Option<DescribeAtiAlertSettingsAccessDeniedDetail>,
    pub alert_config: Option<DescribeAtiAlertSettingsAlertConfig>,
    pub alert_group: Option<DescribeAtiAlertSettingsAlertGroup>,
}
model! { DescribeAtiAlertSettingsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AlertConfig" alert_config, 2 "AlertGroup" alert_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAlertSettingsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeAtiAlertSettingsAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAlertSettingsAlertConfig {
    pub alert_config: Option<Vec<DescribeAtiAlertSettingsAlertConfigAlertConfig>>,
}
model! { DescribeAtiAlertSettingsAlertConfig {
    0 "AlertConfig" alert_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAlertSettingsAlertConfigAlertConfig {
    pub dingtalk_notice: Option<bool>,
    pub email_notice: Option<bool>,
    pub notice_type: Option<String>,
    pub sms_notice: Option<bool>,
}
model! { DescribeAtiAlertSettingsAlertConfigAlertConfig {
    0 "DingtalkNotice" dingtalk_notice, 1 "EmailNotice" email_notice, 2 "NoticeType" notice_type,
    3 "SmsNotice" sms_notice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAlertSettingsAlertGroup {
    pub alert_group: Option<Vec<String>>,
}
model! { DescribeAtiAlertSettingsAlertGroup {
    0 "AlertGroup" alert_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiCertificate {
    pub agent_certificate_id: Option<String>,
    pub client_token: Option<String>,
}
operation! { DescribeAtiCertificate() "DescribeAtiCertificate" -> DescribeAtiCertificateOutput {
    0 "AgentCertificateId" agent_certificate_id: String, 1 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiCertificateOutput {
    pub access_denied_detail: Option<DescribeAtiCertificateAccessDeniedDetail>,
    pub agent_host: Option<String>,
    pub agent_id: Option<String>,
    pub algorithm: Option<String>,
    pub cert_pem: Option<String>,
    pub cert_type: Option<String>,
    pub create_timestamp: Option<i64>,
    pub issuer: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub san: Option<String>,
    pub serial_number: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub subject: Option<String>,
    pub tlsa_fingerprint: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeAtiCertificateOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AgentHost" agent_host, 2 "AgentId" agent_id,
    3 "Algorithm" algorithm, 4 "CertPem" cert_pem, 5 "CertType" cert_type, 6 "CreateTimestamp" create_timestamp,
    7 "Issuer" issuer, 8 "NotAfter" not_after, 9 "NotBefore" not_before, 10 "San" san, 11 "SerialNumber" serial_number,
    12 "Source" source, 13 "Status" status, 14 "Subject" subject, 15 "TlsaFingerprint" tlsa_fingerprint,
    16 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiCertificateAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeAtiCertificateAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiRegistrant {
    pub client_token: Option<String>,
    pub registrant_id: String,
}
operation! { DescribeAtiRegistrant(registrant_id: String) "DescribeAtiRegistrant" -> DescribeAtiRegistrantOutput {
    0 "ClientToken" client_token: String, 1 "RegistrantId" registrant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiRegistrantOutput {
    pub access_denied_detail: Option<DescribeAtiRegistrantAccessDeniedDetail>,
    pub cc: Option<String>,
    pub city: Option<String>,
    pub create_timestamp: Option<String>,
    pub document_code: Option<String>,
    pub document_type: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub registrant_id: Option<String>,
    pub reject_reason: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
    pub street: Option<String>,
    pub update_timestamp: Option<String>,
}
model! { DescribeAtiRegistrantOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Cc" cc, 2 "City" city, 3 "CreateTimestamp" create_timestamp,
    4 "DocumentCode" document_code, 5 "DocumentType" document_type, 6 "Email" email, 7 "Name" name, 8 "Phone" phone,
    9 "RegistrantId" registrant_id, 10 "RejectReason" reject_reason, 11 "State" state, 12 "Status" status,
    13 "Street" street, 14 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiRegistrantAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeAtiRegistrantAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchResultCount {
    pub batch_type: Option<String>,
    pub lang: Option<String>,
    pub task_id: Option<i64>,
}
operation! { DescribeBatchResultCount() "DescribeBatchResultCount" -> DescribeBatchResultCountOutput {
    0 "BatchType" batch_type: String, 1 "Lang" lang: String, 2 "TaskId" task_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchResultCountOutput {
    pub batch_type: Option<String>,
    pub failed_count: Option<i64>,
    pub reason: Option<String>,
    pub status: Option<i64>,
    pub success_count: Option<i64>,
    pub task_id: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBatchResultCountOutput {
    0 "BatchType" batch_type, 1 "FailedCount" failed_count, 2 "Reason" reason, 3 "Status" status,
    4 "SuccessCount" success_count, 5 "TaskId" task_id, 6 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchResultDetail {
    pub batch_type: Option<String>,
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
}
operation! { DescribeBatchResultDetail() "DescribeBatchResultDetail" -> DescribeBatchResultDetailOutput {
    0 "BatchType" batch_type: String, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Status" status: String, 5 "TaskId" task_id: i64
} }
paged! { DescribeBatchResultDetail: DescribeBatchResultDetailBatchResultDetail =
    Number "PageNumber", "BatchResultDetails.BatchResultDetail" batch_result_details.batch_result_detail, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchResultDetailOutput {
    pub batch_result_details: Option<DescribeBatchResultDetailBatchResultDetails>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBatchResultDetailOutput {
    0 "BatchResultDetails" batch_result_details, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchResultDetailBatchResultDetails {
    pub batch_result_detail: Option<Vec<DescribeBatchResultDetailBatchResultDetail>>,
}
model! { DescribeBatchResultDetailBatchResultDetails {
    0 "BatchResultDetail" batch_result_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchResultDetailBatchResultDetail {
    pub batch_type: Option<String>,
    pub domain: Option<String>,
    pub line: Option<String>,
    pub new_rr: Option<String>,
    pub new_value: Option<String>,
    pub operate_date_str: Option<String>,
    pub priority: Option<String>,
    pub reason: Option<String>,
    pub record_id: Option<String>,
    pub remark: Option<String>,
    pub rr: Option<String>,
    pub rr_status: Option<String>,
    pub status: Option<bool>,
    pub ttl: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeBatchResultDetailBatchResultDetail {
    0 "BatchType" batch_type, 1 "Domain" domain, 2 "Line" line, 3 "NewRr" new_rr, 4 "NewValue" new_value,
    5 "OperateDateStr" operate_date_str, 6 "Priority" priority, 7 "Reason" reason, 8 "RecordId" record_id,
    9 "Remark" remark, 10 "Rr" rr, 11 "RrStatus" rr_status, 12 "Status" status, 13 "Ttl" ttl, 14 "Type" r#type,
    15 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddress {
    pub accept_language: Option<String>,
    pub address_id: String,
    pub client_token: Option<String>,
}
operation! { DescribeCloudGtmAddress(address_id: String) "DescribeCloudGtmAddress" -> DescribeCloudGtmAddressOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressId" address_id, 2 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressOutput {
    pub address: Option<String>,
    pub address_id: Option<String>,
    pub attribute_info: Option<String>,
    pub available_mode: Option<String>,
    pub available_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_judgement: Option<String>,
    pub health_status: Option<String>,
    pub health_tasks: Option<DescribeCloudGtmAddressHealthTasks>,
    pub manual_available_status: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeCloudGtmAddressOutput {
    0 "Address" address, 1 "AddressId" address_id, 2 "AttributeInfo" attribute_info, 3 "AvailableMode" available_mode,
    4 "AvailableStatus" available_status, 5 "CreateTime" create_time, 6 "CreateTimestamp" create_timestamp,
    7 "EnableStatus" enable_status, 8 "HealthJudgement" health_judgement, 9 "HealthStatus" health_status,
    10 "HealthTasks" health_tasks, 11 "ManualAvailableStatus" manual_available_status, 12 "Name" name,
    13 "Remark" remark, 14 "Type" r#type, 15 "UpdateTime" update_time, 16 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressHealthTasks {
    pub health_task: Option<Vec<DescribeCloudGtmAddressHealthTask>>,
}
model! { DescribeCloudGtmAddressHealthTasks {
    0 "HealthTask" health_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressHealthTask {
    pub monitor_status: Option<String>,
    pub port: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { DescribeCloudGtmAddressHealthTask {
    0 "MonitorStatus" monitor_status, 1 "Port" port, 2 "TemplateId" template_id, 3 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPool {
    pub accept_language: Option<String>,
    pub address_pool_id: Option<String>,
    pub client_token: Option<String>,
}
operation! { DescribeCloudGtmAddressPool() "DescribeCloudGtmAddressPool" -> DescribeCloudGtmAddressPoolOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressPoolId" address_pool_id: String,
    2 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolOutput {
    pub address_lb_strategy: Option<String>,
    pub address_pool_id: Option<String>,
    pub address_pool_name: Option<String>,
    pub address_pool_type: Option<String>,
    pub addresses: Option<DescribeCloudGtmAddressPoolAddresses>,
    pub available_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_judgement: Option<String>,
    pub health_status: Option<String>,
    pub remark: Option<String>,
    pub sequence_lb_strategy_mode: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeCloudGtmAddressPoolOutput {
    0 "AddressLbStrategy" address_lb_strategy, 1 "AddressPoolId" address_pool_id, 2 "AddressPoolName" address_pool_name,
    3 "AddressPoolType" address_pool_type, 4 "Addresses" addresses, 5 "AvailableStatus" available_status,
    6 "CreateTime" create_time, 7 "CreateTimestamp" create_timestamp, 8 "EnableStatus" enable_status,
    9 "HealthJudgement" health_judgement, 10 "HealthStatus" health_status, 11 "Remark" remark,
    12 "SequenceLbStrategyMode" sequence_lb_strategy_mode, 13 "UpdateTime" update_time,
    14 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolAddresses {
    pub address: Option<Vec<DescribeCloudGtmAddressPoolAddress>>,
}
model! { DescribeCloudGtmAddressPoolAddresses {
    0 "Address" address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolAddress {
    pub address: Option<String>,
    pub address_id: Option<String>,
    pub attribute_info: Option<String>,
    pub available_mode: Option<String>,
    pub available_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_judgement: Option<String>,
    pub health_status: Option<String>,
    pub health_tasks: Option<DescribeCloudGtmAddressPoolHealthTasks>,
    pub manual_available_status: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub request_source: Option<DescribeCloudGtmAddressPoolRequestSource>,
    pub seq_non_preemptive_schedule: Option<bool>,
    pub serial_number: Option<i64>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub weight_value: Option<i64>,
}
model! { DescribeCloudGtmAddressPoolAddress {
    0 "Address" address, 1 "AddressId" address_id, 2 "AttributeInfo" attribute_info, 3 "AvailableMode" available_mode,
    4 "AvailableStatus" available_status, 5 "CreateTime" create_time, 6 "CreateTimestamp" create_timestamp,
    7 "EnableStatus" enable_status, 8 "HealthJudgement" health_judgement, 9 "HealthStatus" health_status,
    10 "HealthTasks" health_tasks, 11 "ManualAvailableStatus" manual_available_status, 12 "Name" name,
    13 "Remark" remark, 14 "RequestSource" request_source, 15 "SeqNonPreemptiveSchedule" seq_non_preemptive_schedule,
    16 "SerialNumber" serial_number, 17 "Type" r#type, 18 "UpdateTime" update_time,
    19 "UpdateTimestamp" update_timestamp, 20 "WeightValue" weight_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolHealthTasks {
    pub health_task: Option<Vec<DescribeCloudGtmAddressPoolHealthTask>>,
}
model! { DescribeCloudGtmAddressPoolHealthTasks {
    0 "HealthTask" health_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolHealthTask {
    pub port: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { DescribeCloudGtmAddressPoolHealthTask {
    0 "Port" port, 1 "TemplateId" template_id, 2 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolRequestSource {
    pub request_source: Option<Vec<String>>,
}
model! { DescribeCloudGtmAddressPoolRequestSource {
    0 "RequestSource" request_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolReference {
    pub accept_language: Option<String>,
    pub address_pool_id: Option<String>,
    pub client_token: Option<String>,
}
operation! { DescribeCloudGtmAddressPoolReference()
    "DescribeCloudGtmAddressPoolReference" -> DescribeCloudGtmAddressPoolReferenceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressPoolId" address_pool_id: String,
    2 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolReferenceOutput {
    pub address_pool_id: Option<String>,
    pub address_pool_name: Option<String>,
    pub instance_configs: Option<DescribeCloudGtmAddressPoolReferenceInstanceConfigs>,
}
model! { DescribeCloudGtmAddressPoolReferenceOutput {
    0 "AddressPoolId" address_pool_id, 1 "AddressPoolName" address_pool_name, 2 "InstanceConfigs" instance_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolReferenceInstanceConfigs {
    pub instance_config: Option<Vec<DescribeCloudGtmAddressPoolReferenceInstanceConfig>>,
}
model! { DescribeCloudGtmAddressPoolReferenceInstanceConfigs {
    0 "InstanceConfig" instance_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolReferenceInstanceConfig {
    pub address_pool_lb_strategy: Option<String>,
    pub available_status: Option<String>,
    pub config_id: Option<String>,
    pub enable_status: Option<String>,
    pub health_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub remark: Option<String>,
    pub schedule_domain_name: Option<String>,
    pub schedule_hostname: Option<String>,
    pub schedule_rr_type: Option<String>,
    pub schedule_zone_name: Option<String>,
    pub sequence_lb_strategy_mode: Option<String>,
    pub ttl: Option<i64>,
    pub version_code: Option<String>,
}
model! { DescribeCloudGtmAddressPoolReferenceInstanceConfig {
    0 "AddressPoolLbStrategy" address_pool_lb_strategy, 1 "AvailableStatus" available_status, 2 "ConfigId" config_id,
    3 "EnableStatus" enable_status, 4 "HealthStatus" health_status, 5 "InstanceId" instance_id,
    6 "InstanceName" instance_name, 7 "Remark" remark, 8 "ScheduleDomainName" schedule_domain_name,
    9 "ScheduleHostname" schedule_hostname, 10 "ScheduleRrType" schedule_rr_type,
    11 "ScheduleZoneName" schedule_zone_name, 12 "SequenceLbStrategyMode" sequence_lb_strategy_mode, 13 "Ttl" ttl,
    14 "VersionCode" version_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressReference {
    pub accept_language: Option<String>,
    pub address_id: Option<String>,
    pub client_token: Option<String>,
}
operation! { DescribeCloudGtmAddressReference()
    "DescribeCloudGtmAddressReference" -> DescribeCloudGtmAddressReferenceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressId" address_id: String, 2 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressReferenceOutput {
    pub address: Option<String>,
    pub address_id: Option<String>,
    pub address_pools: Option<DescribeCloudGtmAddressReferenceAddressPools>,
    pub name: Option<String>,
}
model! { DescribeCloudGtmAddressReferenceOutput {
    0 "Address" address, 1 "AddressId" address_id, 2 "AddressPools" address_pools, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressReferenceAddressPools {
    pub address_pool: Option<Vec<DescribeCloudGtmAddressReferenceAddressPool>>,
}
model! { DescribeCloudGtmAddressReferenceAddressPools {
    0 "AddressPool" address_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressReferenceAddressPool {
    pub address_lb_strategy: Option<String>,
    pub address_pool_id: Option<String>,
    pub address_pool_name: Option<String>,
    pub address_pool_type: Option<String>,
    pub available_status: Option<String>,
    pub enable_status: Option<String>,
    pub health_judgement: Option<String>,
    pub health_status: Option<String>,
    pub instance_configs: Option<DescribeCloudGtmAddressReferenceInstanceConfigs>,
    pub remark: Option<String>,
    pub sequence_lb_strategy_mode: Option<String>,
}
model! { DescribeCloudGtmAddressReferenceAddressPool {
    0 "AddressLbStrategy" address_lb_strategy, 1 "AddressPoolId" address_pool_id, 2 "AddressPoolName" address_pool_name,
    3 "AddressPoolType" address_pool_type, 4 "AvailableStatus" available_status, 5 "EnableStatus" enable_status,
    6 "HealthJudgement" health_judgement, 7 "HealthStatus" health_status, 8 "InstanceConfigs" instance_configs,
    9 "Remark" remark, 10 "SequenceLbStrategyMode" sequence_lb_strategy_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressReferenceInstanceConfigs {
    pub instance_config: Option<Vec<DescribeCloudGtmAddressReferenceInstanceConfig>>,
}
model! { DescribeCloudGtmAddressReferenceInstanceConfigs {
    0 "InstanceConfig" instance_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressReferenceInstanceConfig {
    pub address_pool_lb_strategy: Option<String>,
    pub available_status: Option<String>,
    pub config_id: Option<String>,
    pub enable_status: Option<String>,
    pub health_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub remark: Option<String>,
    pub schedule_domain_name: Option<String>,
    pub schedule_hostname: Option<String>,
    pub schedule_rr_type: Option<String>,
    pub schedule_zone_name: Option<String>,
    pub sequence_lb_strategy_mode: Option<String>,
    pub ttl: Option<i64>,
    pub version_code: Option<String>,
}
model! { DescribeCloudGtmAddressReferenceInstanceConfig {
    0 "AddressPoolLbStrategy" address_pool_lb_strategy, 1 "AvailableStatus" available_status, 2 "ConfigId" config_id,
    3 "EnableStatus" enable_status, 4 "HealthStatus" health_status, 5 "InstanceId" instance_id,
    6 "InstanceName" instance_name, 7 "Remark" remark, 8 "ScheduleDomainName" schedule_domain_name,
    9 "ScheduleHostname" schedule_hostname, 10 "ScheduleRrType" schedule_rr_type,
    11 "ScheduleZoneName" schedule_zone_name, 12 "SequenceLbStrategyMode" sequence_lb_strategy_mode, 13 "Ttl" ttl,
    14 "VersionCode" version_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmGlobalAlert {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
}
operation! { DescribeCloudGtmGlobalAlert() "DescribeCloudGtmGlobalAlert" -> DescribeCloudGtmGlobalAlertOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmGlobalAlertOutput {
    pub alert_config: Option<DescribeCloudGtmGlobalAlertAlertConfig>,
    pub alert_group: Option<DescribeCloudGtmGlobalAlertAlertGroup>,
}
model! { DescribeCloudGtmGlobalAlertOutput {
    0 "AlertConfig" alert_config, 1 "AlertGroup" alert_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmGlobalAlertAlertConfig {
    pub alert_config: Option<Vec<DescribeCloudGtmGlobalAlertAlertConfigAlertConfig>>,
}
model! { DescribeCloudGtmGlobalAlertAlertConfig {
    0 "AlertConfig" alert_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmGlobalAlertAlertConfigAlertConfig {
    pub dingtalk_notice: Option<bool>,
    pub email_notice: Option<bool>,
    pub notice_type: Option<String>,
    pub qps_threshold: Option<i64>,
    pub sms_notice: Option<bool>,
    pub threshold: Option<i64>,
}
model! { DescribeCloudGtmGlobalAlertAlertConfigAlertConfig {
    0 "DingtalkNotice" dingtalk_notice, 1 "EmailNotice" email_notice, 2 "NoticeType" notice_type,
    3 "QpsThreshold" qps_threshold, 4 "SmsNotice" sms_notice, 5 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmGlobalAlertAlertGroup {
    pub alert_group: Option<Vec<String>>,
}
model! { DescribeCloudGtmGlobalAlertAlertGroup {
    0 "AlertGroup" alert_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigAlert {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub config_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DescribeCloudGtmInstanceConfigAlert()
    "DescribeCloudGtmInstanceConfigAlert" -> DescribeCloudGtmInstanceConfigAlertOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String, 2 "ConfigId" config_id: String,
    3 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigAlertOutput {
    pub alert_config: Option<DescribeCloudGtmInstanceConfigAlertAlertConfig>,
    pub alert_group: Option<DescribeCloudGtmInstanceConfigAlertAlertGroup>,
    pub alert_mode: Option<String>,
    pub config_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeCloudGtmInstanceConfigAlertOutput {
    0 "AlertConfig" alert_config, 1 "AlertGroup" alert_group, 2 "AlertMode" alert_mode, 3 "ConfigId" config_id,
    4 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigAlertAlertConfig {
    pub alert_config: Option<Vec<DescribeCloudGtmInstanceConfigAlertAlertConfigAlertConfig>>,
}
model! { DescribeCloudGtmInstanceConfigAlertAlertConfig {
    0 "AlertConfig" alert_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigAlertAlertConfigAlertConfig {
    pub dingtalk_notice: Option<bool>,
    pub email_notice: Option<bool>,
    pub notice_type: Option<String>,
    pub sms_notice: Option<bool>,
}
model! { DescribeCloudGtmInstanceConfigAlertAlertConfigAlertConfig {
    0 "DingtalkNotice" dingtalk_notice, 1 "EmailNotice" email_notice, 2 "NoticeType" notice_type,
    3 "SmsNotice" sms_notice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigAlertAlertGroup {
    pub alert_group: Option<Vec<String>>,
}
model! { DescribeCloudGtmInstanceConfigAlertAlertGroup {
    0 "AlertGroup" alert_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigFullInfo {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub config_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DescribeCloudGtmInstanceConfigFullInfo()
    "DescribeCloudGtmInstanceConfigFullInfo" -> DescribeCloudGtmInstanceConfigFullInfoOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String, 2 "ConfigId" config_id: String,
    3 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigFullInfoOutput {
    pub address_pool_lb_strategy: Option<String>,
    pub address_pools: Option<DescribeCloudGtmInstanceConfigFullInfoAddressPools>,
    pub alert_config: Option<String>,
    pub alert_group: Option<String>,
    pub available_status: Option<String>,
    pub commodity_code: Option<String>,
    pub config_id: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub remark: Option<String>,
    pub schedule_domain_name: Option<String>,
    pub schedule_hostname: Option<String>,
    pub schedule_rr_type: Option<String>,
    pub schedule_zone_mode: Option<String>,
    pub schedule_zone_name: Option<String>,
    pub sequence_lb_strategy_mode: Option<String>,
    pub ttl: Option<i64>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub version_code: Option<String>,
}
model! { DescribeCloudGtmInstanceConfigFullInfoOutput {
    0 "AddressPoolLbStrategy" address_pool_lb_strategy, 1 "AddressPools" address_pools, 2 "AlertConfig" alert_config,
    3 "AlertGroup" alert_group, 4 "AvailableStatus" available_status, 5 "CommodityCode" commodity_code,
    6 "ConfigId" config_id, 7 "CreateTime" create_time, 8 "CreateTimestamp" create_timestamp,
    9 "EnableStatus" enable_status, 10 "HealthStatus" health_status, 11 "InstanceId" instance_id,
    12 "InstanceName" instance_name, 13 "Remark" remark, 14 "ScheduleDomainName" schedule_domain_name,
    15 "ScheduleHostname" schedule_hostname, 16 "ScheduleRrType" schedule_rr_type,
    17 "ScheduleZoneMode" schedule_zone_mode, 18 "ScheduleZoneName" schedule_zone_name,
    19 "SequenceLbStrategyMode" sequence_lb_strategy_mode, 20 "Ttl" ttl, 21 "UpdateTime" update_time,
    22 "UpdateTimestamp" update_timestamp, 23 "VersionCode" version_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigFullInfoAddressPools {
    pub address_pool: Option<Vec<DescribeCloudGtmInstanceConfigFullInfoAddressPool>>,
}
model! { DescribeCloudGtmInstanceConfigFullInfoAddressPools {
    0 "AddressPool" address_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigFullInfoAddressPool {
    pub address_lb_strategy: Option<String>,
    pub address_pool_id: Option<String>,
    pub address_pool_name: Option<String>,
    pub address_pool_type: Option<String>,
    pub addresses: Option<DescribeCloudGtmInstanceConfigFullInfoAddresses>,
    pub available_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_judgement: Option<String>,
    pub health_status: Option<String>,
    pub request_source: Option<DescribeCloudGtmInstanceConfigFullInfoAddressPoolRequestSource>,
    pub seq_non_preemptive_schedule: Option<bool>,
    pub sequence_lb_strategy_mode: Option<String>,
    pub serial_number: Option<i64>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub weight_value: Option<i64>,
}
model! { DescribeCloudGtmInstanceConfigFullInfoAddressPool {
    0 "AddressLbStrategy" address_lb_strategy, 1 "AddressPoolId" address_pool_id, 2 "AddressPoolName" address_pool_name,
    3 "AddressPoolType" address_pool_type, 4 "Addresses" addresses, 5 "AvailableStatus" available_status,
    6 "CreateTime" create_time, 7 "CreateTimestamp" create_timestamp, 8 "EnableStatus" enable_status,
    9 "HealthJudgement" health_judgement, 10 "HealthStatus" health_status, 11 "RequestSource" request_source,
    12 "SeqNonPreemptiveSchedule" seq_non_preemptive_schedule, 13 "SequenceLbStrategyMode" sequence_lb_strategy_mode,
    14 "SerialNumber" serial_number, 15 "UpdateTime" update_time, 16 "UpdateTimestamp" update_timestamp,
    17 "WeightValue" weight_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigFullInfoAddresses {
    pub address: Option<Vec<DescribeCloudGtmInstanceConfigFullInfoAddress>>,
}
model! { DescribeCloudGtmInstanceConfigFullInfoAddresses {
    0 "Address" address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigFullInfoAddress {
    pub address: Option<String>,
    pub address_id: Option<String>,
    pub attribute_info: Option<String>,
    pub available_mode: Option<String>,
    pub available_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_judgement: Option<String>,
    pub health_status: Option<String>,
    pub manual_available_status: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub request_source: Option<DescribeCloudGtmInstanceConfigFullInfoRequestSource>,
    pub seq_non_preemptive_schedule: Option<bool>,
    pub serial_number: Option<i64>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub weight_value: Option<i64>,
}
model! { DescribeCloudGtmInstanceConfigFullInfoAddress {
    0 "Address" address, 1 "AddressId" address_id, 2 "AttributeInfo" attribute_info, 3 "AvailableMode" available_mode,
    4 "AvailableStatus" available_status, 5 "CreateTime" create_time, 6 "CreateTimestamp" create_timestamp,
    7 "EnableStatus" enable_status, 8 "HealthJudgement" health_judgement, 9 "HealthStatus" health_status,
    10 "ManualAvailableStatus" manual_available_status, 11 "Name" name, 12 "Remark" remark,
    13 "RequestSource" request_source, 14 "SeqNonPreemptiveSchedule" seq_non_preemptive_schedule,
    15 "SerialNumber" serial_number, 16 "Type" r#type, 17 "UpdateTime" update_time,
    18 "UpdateTimestamp" update_timestamp, 19 "WeightValue" weight_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigFullInfoRequestSource {
    pub request_source: Option<Vec<String>>,
}
model! { DescribeCloudGtmInstanceConfigFullInfoRequestSource {
    0 "RequestSource" request_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigFullInfoAddressPoolRequestSource {
    pub request_source: Option<Vec<String>>,
}
model! { DescribeCloudGtmInstanceConfigFullInfoAddressPoolRequestSource {
    0 "RequestSource" request_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmMonitorTemplate {
    pub accept_language: Option<String>,
    pub template_id: String,
}
operation! { DescribeCloudGtmMonitorTemplate(template_id: String)
    "DescribeCloudGtmMonitorTemplate" -> DescribeCloudGtmMonitorTemplateOutput {
    0 "AcceptLanguage" accept_language: String, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmMonitorTemplateOutput {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub evaluation_count: Option<i64>,
    pub extend_info: Option<String>,
    pub failure_rate: Option<i64>,
    pub interval: Option<i64>,
    pub ip_version: Option<String>,
    pub isp_city_nodes: Option<DescribeCloudGtmMonitorTemplateIspCityNodes>,
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub remark: Option<String>,
    pub template_id: Option<String>,
    pub timeout: Option<i64>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeCloudGtmMonitorTemplateOutput {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "EvaluationCount" evaluation_count,
    3 "ExtendInfo" extend_info, 4 "FailureRate" failure_rate, 5 "Interval" interval, 6 "IpVersion" ip_version,
    7 "IspCityNodes" isp_city_nodes, 8 "Name" name, 9 "Protocol" protocol, 10 "Remark" remark,
    11 "TemplateId" template_id, 12 "Timeout" timeout, 13 "UpdateTime" update_time,
    14 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmMonitorTemplateIspCityNodes {
    pub isp_city_node: Option<Vec<DescribeCloudGtmMonitorTemplateIspCityNode>>,
}
model! { DescribeCloudGtmMonitorTemplateIspCityNodes {
    0 "IspCityNode" isp_city_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmMonitorTemplateIspCityNode {
    pub city_code: Option<String>,
    pub city_name: Option<String>,
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub isp_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { DescribeCloudGtmMonitorTemplateIspCityNode {
    0 "CityCode" city_code, 1 "CityName" city_name, 2 "CountryCode" country_code, 3 "CountryName" country_name,
    4 "GroupName" group_name, 5 "GroupType" group_type, 6 "IspCode" isp_code, 7 "IspName" isp_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmSummary {
    pub accept_language: Option<String>,
}
operation! { DescribeCloudGtmSummary() "DescribeCloudGtmSummary" -> DescribeCloudGtmSummaryOutput {
    0 "AcceptLanguage" accept_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmSummaryOutput {
    pub instance_total_count: Option<i64>,
    pub monitor_task_total_count: Option<i64>,
    pub monitor_task_total_quota: Option<i64>,
}
model! { DescribeCloudGtmSummaryOutput {
    0 "InstanceTotalCount" instance_total_count, 1 "MonitorTaskTotalCount" monitor_task_total_count,
    2 "MonitorTaskTotalQuota" monitor_task_total_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmSystemLines {}
operation! { DescribeCloudGtmSystemLines() "DescribeCloudGtmSystemLines" -> DescribeCloudGtmSystemLinesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmSystemLinesOutput {
    pub system_lines: Option<DescribeCloudGtmSystemLinesSystemLines>,
    pub system_lines_tree: Option<String>,
}
model! { DescribeCloudGtmSystemLinesOutput {
    0 "SystemLines" system_lines, 1 "SystemLinesTree" system_lines_tree
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmSystemLinesSystemLines {
    pub system_line: Option<Vec<DescribeCloudGtmSystemLinesSystemLine>>,
}
model! { DescribeCloudGtmSystemLinesSystemLines {
    0 "SystemLine" system_line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmSystemLinesSystemLine {
    pub code: Option<String>,
    pub display_name: Option<String>,
    pub is_available: Option<bool>,
    pub name: Option<String>,
    pub parent_code: Option<String>,
}
model! { DescribeCloudGtmSystemLinesSystemLine {
    0 "Code" code, 1 "DisplayName" display_name, 2 "IsAvailable" is_available, 3 "Name" name, 4 "ParentCode" parent_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLine {
    pub lang: Option<String>,
    pub line_id: Option<i64>,
}
operation! { DescribeCustomLine() "DescribeCustomLine" -> DescribeCustomLineOutput {
    0 "Lang" lang: String, 1 "LineId" line_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLineOutput {
    pub code: Option<String>,
    pub domain_name: Option<String>,
    pub id: Option<i64>,
    pub ip_segment_list: Option<Vec<DescribeCustomLineIpSegmentList>>,
    pub name: Option<String>,
}
model! { DescribeCustomLineOutput {
    0 "Code" code, 1 "DomainName" domain_name, 2 "Id" id, 3 "IpSegmentList" ip_segment_list, 4 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLineIpSegmentList {
    pub end_ip: Option<String>,
    pub start_ip: Option<String>,
}
model! { DescribeCustomLineIpSegmentList {
    0 "EndIp" end_ip, 1 "StartIp" start_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLines {
    pub domain_name: String,
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeCustomLines(domain_name: String) "DescribeCustomLines" -> DescribeCustomLinesOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeCustomLines: DescribeCustomLinesCustomLines =
    Number "PageNumber", "CustomLines" custom_lines, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLinesOutput {
    pub custom_lines: Option<Vec<DescribeCustomLinesCustomLines>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeCustomLinesOutput {
    0 "CustomLines" custom_lines, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLinesCustomLines {
    pub code: Option<String>,
    pub id: Option<i64>,
    pub ip_segment_list: Option<Vec<DescribeCustomLinesIpSegmentList>>,
    pub name: Option<String>,
}
model! { DescribeCustomLinesCustomLines {
    0 "Code" code, 1 "Id" id, 2 "IpSegmentList" ip_segment_list, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLinesIpSegmentList {
    pub end_ip: Option<String>,
    pub start_ip: Option<String>,
}
model! { DescribeCustomLinesIpSegmentList {
    0 "EndIp" end_ip, 1 "StartIp" start_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDNSSLBSubDomains {
    pub domain_name: String,
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub rr: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { DescribeDNSSLBSubDomains(domain_name: String)
    "DescribeDNSSLBSubDomains" -> DescribeDNSSLBSubDomainsOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Rr" rr: String, 5 "UserClientIp" user_client_ip: String
} }
paged! { DescribeDNSSLBSubDomains: DescribeDNSSLBSubDomainsSlbSubDomain =
    Number "PageNumber", "SlbSubDomains.SlbSubDomain" slb_sub_domains.slb_sub_domain, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDNSSLBSubDomainsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub slb_sub_domains: Option<DescribeDNSSLBSubDomainsSlbSubDomains>,
    pub total_count: Option<i64>,
}
model! { DescribeDNSSLBSubDomainsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SlbSubDomains" slb_sub_domains, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDNSSLBSubDomainsSlbSubDomains {
    pub slb_sub_domain: Option<Vec<DescribeDNSSLBSubDomainsSlbSubDomain>>,
}
model! { DescribeDNSSLBSubDomainsSlbSubDomains {
    0 "SlbSubDomain" slb_sub_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDNSSLBSubDomainsSlbSubDomain {
    pub line_algorithms: Option<DescribeDNSSLBSubDomainsLineAlgorithms>,
    pub open: Option<bool>,
    pub record_count: Option<i64>,
    pub sub_domain: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDNSSLBSubDomainsSlbSubDomain {
    0 "LineAlgorithms" line_algorithms, 1 "Open" open, 2 "RecordCount" record_count, 3 "SubDomain" sub_domain,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDNSSLBSubDomainsLineAlgorithms {
    pub line_algorithm: Option<Vec<DescribeDNSSLBSubDomainsLineAlgorithm>>,
}
model! { DescribeDNSSLBSubDomainsLineAlgorithms {
    0 "LineAlgorithm" line_algorithm
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDNSSLBSubDomainsLineAlgorithm {
    pub line: Option<String>,
    pub open: Option<bool>,
}
model! { DescribeDNSSLBSubDomainsLineAlgorithm {
    0 "Line" line, 1 "Open" open
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsCacheDomains {
    pub keyword: Option<String>,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeDnsCacheDomains() "DescribeDnsCacheDomains" -> DescribeDnsCacheDomainsOutput {
    0 "Keyword" keyword: String, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeDnsCacheDomains: DescribeDnsCacheDomainsDomains =
    Number "PageNumber", "Domains" domains, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsCacheDomainsOutput {
    pub domains: Option<Vec<DescribeDnsCacheDomainsDomains>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDnsCacheDomainsOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsCacheDomainsDomains {
    pub cache_ttl_max: Option<i64>,
    pub cache_ttl_min: Option<i64>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub expire_time: Option<String>,
    pub expire_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub remark: Option<String>,
    pub source_dns_servers: Option<Vec<DescribeDnsCacheDomainsSourceDnsServers>>,
    pub source_edns: Option<String>,
    pub source_protocol: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub version_code: Option<String>,
}
model! { DescribeDnsCacheDomainsDomains {
    0 "CacheTtlMax" cache_ttl_max, 1 "CacheTtlMin" cache_ttl_min, 2 "CreateTime" create_time,
    3 "CreateTimestamp" create_timestamp, 4 "DomainId" domain_id, 5 "DomainName" domain_name,
    6 "ExpireTime" expire_time, 7 "ExpireTimestamp" expire_timestamp, 8 "InstanceId" instance_id, 9 "Remark" remark,
    10 "SourceDnsServers" source_dns_servers, 11 "SourceEdns" source_edns, 12 "SourceProtocol" source_protocol,
    13 "UpdateTime" update_time, 14 "UpdateTimestamp" update_timestamp, 15 "VersionCode" version_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsCacheDomainsSourceDnsServers {
    pub host: Option<String>,
    pub port: Option<String>,
}
model! { DescribeDnsCacheDomainsSourceDnsServers {
    0 "Host" host, 1 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategies {
    pub instance_id: String,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub strategy_mode: String,
}
operation! { DescribeDnsGtmAccessStrategies(instance_id: String, strategy_mode: String)
    "DescribeDnsGtmAccessStrategies" -> DescribeDnsGtmAccessStrategiesOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "StrategyMode" strategy_mode
} }
paged! { DescribeDnsGtmAccessStrategies: DescribeDnsGtmAccessStrategiesStrategy =
    Number "PageNumber", "Strategies.Strategy" strategies.strategy, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategiesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub strategies: Option<DescribeDnsGtmAccessStrategiesStrategies>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeDnsGtmAccessStrategiesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Strategies" strategies, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategiesStrategies {
    pub strategy: Option<Vec<DescribeDnsGtmAccessStrategiesStrategy>>,
}
model! { DescribeDnsGtmAccessStrategiesStrategies {
    0 "Strategy" strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategiesStrategy {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub effective_addr_pool_group_type: Option<String>,
    pub effective_addr_pool_type: Option<String>,
    pub effective_addr_pools: Option<DescribeDnsGtmAccessStrategiesEffectiveAddrPools>,
    pub effective_lba_strategy: Option<String>,
    pub lines: Option<DescribeDnsGtmAccessStrategiesLines>,
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategiesStrategy {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp,
    2 "EffectiveAddrPoolGroupType" effective_addr_pool_group_type, 3 "EffectiveAddrPoolType" effective_addr_pool_type,
    4 "EffectiveAddrPools" effective_addr_pools, 5 "EffectiveLbaStrategy" effective_lba_strategy, 6 "Lines" lines,
    7 "StrategyId" strategy_id, 8 "StrategyName" strategy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategiesEffectiveAddrPools {
    pub effective_addr_pool: Option<Vec<DescribeDnsGtmAccessStrategiesEffectiveAddrPool>>,
}
model! { DescribeDnsGtmAccessStrategiesEffectiveAddrPools {
    0 "EffectiveAddrPool" effective_addr_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategiesEffectiveAddrPool {
    pub addr_count: Option<i64>,
    pub id: Option<String>,
    pub lba_weight: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategiesEffectiveAddrPool {
    0 "AddrCount" addr_count, 1 "Id" id, 2 "LbaWeight" lba_weight, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategiesLines {
    pub line: Option<Vec<DescribeDnsGtmAccessStrategiesLine>>,
}
model! { DescribeDnsGtmAccessStrategiesLines {
    0 "Line" line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategiesLine {
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub line_code: Option<String>,
    pub line_name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategiesLine {
    0 "GroupCode" group_code, 1 "GroupName" group_name, 2 "LineCode" line_code, 3 "LineName" line_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategy {
    pub lang: Option<String>,
    pub strategy_id: String,
}
operation! { DescribeDnsGtmAccessStrategy(strategy_id: String)
    "DescribeDnsGtmAccessStrategy" -> DescribeDnsGtmAccessStrategyOutput {
    0 "Lang" lang: String, 1 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyOutput {
    pub access_mode: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub default_addr_pool_group_status: Option<String>,
    pub default_addr_pool_type: Option<String>,
    pub default_addr_pools: Option<DescribeDnsGtmAccessStrategyDefaultAddrPools>,
    pub default_available_addr_num: Option<i64>,
    pub default_latency_optimization: Option<String>,
    pub default_lba_strategy: Option<String>,
    pub default_max_return_addr_num: Option<i64>,
    pub default_min_available_addr_num: Option<i64>,
    pub effective_addr_pool_group_type: Option<String>,
    pub failover_addr_pool_group_status: Option<String>,
    pub failover_addr_pool_type: Option<String>,
    pub failover_addr_pools: Option<DescribeDnsGtmAccessStrategyFailoverAddrPools>,
    pub failover_available_addr_num: Option<i64>,
    pub failover_latency_optimization: Option<String>,
    pub failover_lba_strategy: Option<String>,
    pub failover_max_return_addr_num: Option<i64>,
    pub failover_min_available_addr_num: Option<i64>,
    pub instance_id: Option<String>,
    pub lines: Option<DescribeDnsGtmAccessStrategyLines>,
    pub strategy_id: Option<String>,
    pub strategy_mode: Option<String>,
    pub strategy_name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategyOutput {
    0 "AccessMode" access_mode, 1 "CreateTime" create_time, 2 "CreateTimestamp" create_timestamp,
    3 "DefaultAddrPoolGroupStatus" default_addr_pool_group_status, 4 "DefaultAddrPoolType" default_addr_pool_type,
    5 "DefaultAddrPools" default_addr_pools, 6 "DefaultAvailableAddrNum" default_available_addr_num,
    7 "DefaultLatencyOptimization" default_latency_optimization, 8 "DefaultLbaStrategy" default_lba_strategy,
    9 "DefaultMaxReturnAddrNum" default_max_return_addr_num,
    10 "DefaultMinAvailableAddrNum" default_min_available_addr_num,
    11 "EffectiveAddrPoolGroupType" effective_addr_pool_group_type,
    12 "FailoverAddrPoolGroupStatus" failover_addr_pool_group_status, 13 "FailoverAddrPoolType" failover_addr_pool_type,
    14 "FailoverAddrPools" failover_addr_pools, 15 "FailoverAvailableAddrNum" failover_available_addr_num,
    16 "FailoverLatencyOptimization" failover_latency_optimization, 17 "FailoverLbaStrategy" failover_lba_strategy,
    18 "FailoverMaxReturnAddrNum" failover_max_return_addr_num,
    19 "FailoverMinAvailableAddrNum" failover_min_available_addr_num, 20 "InstanceId" instance_id, 21 "Lines" lines,
    22 "StrategyId" strategy_id, 23 "StrategyMode" strategy_mode, 24 "StrategyName" strategy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyDefaultAddrPools {
    pub default_addr_pool: Option<Vec<DescribeDnsGtmAccessStrategyDefaultAddrPool>>,
}
model! { DescribeDnsGtmAccessStrategyDefaultAddrPools {
    0 "DefaultAddrPool" default_addr_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyDefaultAddrPool {
    pub addr_count: Option<i64>,
    pub id: Option<String>,
    pub lba_weight: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategyDefaultAddrPool {
    0 "AddrCount" addr_count, 1 "Id" id, 2 "LbaWeight" lba_weight, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyFailoverAddrPools {
    pub failover_addr_pool: Option<Vec<DescribeDnsGtmAccessStrategyFailoverAddrPool>>,
}
model! { DescribeDnsGtmAccessStrategyFailoverAddrPools {
    0 "FailoverAddrPool" failover_addr_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyFailoverAddrPool {
    pub addr_count: Option<i64>,
    pub id: Option<String>,
    pub lba_weight: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategyFailoverAddrPool {
    0 "AddrCount" addr_count, 1 "Id" id, 2 "LbaWeight" lba_weight, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyLines {
    pub line: Option<Vec<DescribeDnsGtmAccessStrategyLine>>,
}
model! { DescribeDnsGtmAccessStrategyLines {
    0 "Line" line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyLine {
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub line_code: Option<String>,
    pub line_name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategyLine {
    0 "GroupCode" group_code, 1 "GroupName" group_name, 2 "LineCode" line_code, 3 "LineName" line_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfig {
    pub instance_id: String,
    pub lang: Option<String>,
    pub strategy_mode: String,
}
operation! { DescribeDnsGtmAccessStrategyAvailableConfig(instance_id: String, strategy_mode: String)
    "DescribeDnsGtmAccessStrategyAvailableConfig" -> DescribeDnsGtmAccessStrategyAvailableConfigOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String, 2 "StrategyMode" strategy_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigOutput {
    pub domain_addr_pools: Option<DescribeDnsGtmAccessStrategyAvailableConfigDomainAddrPools>,
    pub ipv4_addr_pools: Option<DescribeDnsGtmAccessStrategyAvailableConfigIpv4AddrPools>,
    pub ipv6_addr_pools: Option<DescribeDnsGtmAccessStrategyAvailableConfigIpv6AddrPools>,
    pub lines: Option<DescribeDnsGtmAccessStrategyAvailableConfigLines>,
    pub selected_domain_lines: Option<DescribeDnsGtmAccessStrategyAvailableConfigSelectedDomainLines>,
    pub selected_ipv4_lines: Option<DescribeDnsGtmAccessStrategyAvailableConfigSelectedIpv4Lines>,
    pub selected_ipv6_lines: Option<DescribeDnsGtmAccessStrategyAvailableConfigSelectedIpv6Lines>,
    pub suggest_set_default_line: Option<bool>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigOutput {
    0 "DomainAddrPools" domain_addr_pools, 1 "Ipv4AddrPools" ipv4_addr_pools, 2 "Ipv6AddrPools" ipv6_addr_pools,
    3 "Lines" lines, 4 "SelectedDomainLines" selected_domain_lines, 5 "SelectedIpv4Lines" selected_ipv4_lines,
    6 "SelectedIpv6Lines" selected_ipv6_lines, 7 "SuggestSetDefaultLine" suggest_set_default_line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigDomainAddrPools {
    pub domain_addr_pool: Option<Vec<DescribeDnsGtmAccessStrategyAvailableConfigDomainAddrPool>>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigDomainAddrPools {
    0 "DomainAddrPool" domain_addr_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigDomainAddrPool {
    pub addr_count: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigDomainAddrPool {
    0 "AddrCount" addr_count, 1 "Id" id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigIpv4AddrPools {
    pub ipv4_addr_pool: Option<Vec<DescribeDnsGtmAccessStrategyAvailableConfigIpv4AddrPool>>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigIpv4AddrPools {
    0 "Ipv4AddrPool" ipv4_addr_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigIpv4AddrPool {
    pub addr_count: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigIpv4AddrPool {
    0 "AddrCount" addr_count, 1 "Id" id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigIpv6AddrPools {
    pub ipv6_addr_pool: Option<Vec<DescribeDnsGtmAccessStrategyAvailableConfigIpv6AddrPool>>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigIpv6AddrPools {
    0 "Ipv6AddrPool" ipv6_addr_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigIpv6AddrPool {
    pub addr_count: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigIpv6AddrPool {
    0 "AddrCount" addr_count, 1 "Id" id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigLines {
    pub line: Option<Vec<DescribeDnsGtmAccessStrategyAvailableConfigLine>>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigLines {
    0 "Line" line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigLine {
    pub father_code: Option<String>,
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub line_code: Option<String>,
    pub line_name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigLine {
    0 "FatherCode" father_code, 1 "GroupCode" group_code, 2 "GroupName" group_name, 3 "LineCode" line_code,
    4 "LineName" line_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigSelectedDomainLines {
    pub selected_domain_line: Option<Vec<String>>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigSelectedDomainLines {
    0 "SelectedDomainLine" selected_domain_line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigSelectedIpv4Lines {
    pub selected_ipv4_line: Option<Vec<String>>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigSelectedIpv4Lines {
    0 "SelectedIpv4Line" selected_ipv4_line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigSelectedIpv6Lines {
    pub selected_ipv6_line: Option<Vec<String>>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigSelectedIpv6Lines {
    0 "SelectedIpv6Line" selected_ipv6_line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddrAttributeInfo {
    pub addrs: String,
    pub lang: Option<String>,
    pub r#type: String,
}
operation! { DescribeDnsGtmAddrAttributeInfo(addrs: String, r#type: String)
    "DescribeDnsGtmAddrAttributeInfo" -> DescribeDnsGtmAddrAttributeInfoOutput {
    0 "Addrs" addrs, 1 "Lang" lang: String, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddrAttributeInfoOutput {
    pub addr: Option<DescribeDnsGtmAddrAttributeInfoAddr>,
}
model! { DescribeDnsGtmAddrAttributeInfoOutput {
    0 "Addr" addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddrAttributeInfoAddr {
    pub addr: Option<Vec<DescribeDnsGtmAddrAttributeInfoAddrAddr>>,
}
model! { DescribeDnsGtmAddrAttributeInfoAddr {
    0 "Addr" addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddrAttributeInfoAddrAddr {
    pub addr: Option<String>,
    pub attribute_info: Option<DescribeDnsGtmAddrAttributeInfoAttributeInfo>,
}
model! { DescribeDnsGtmAddrAttributeInfoAddrAddr {
    0 "Addr" addr, 1 "AttributeInfo" attribute_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddrAttributeInfoAttributeInfo {
    pub father_code: Option<String>,
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub line_code: Option<String>,
    pub line_name: Option<String>,
}
model! { DescribeDnsGtmAddrAttributeInfoAttributeInfo {
    0 "FatherCode" father_code, 1 "GroupCode" group_code, 2 "GroupName" group_name, 3 "LineCode" line_code,
    4 "LineName" line_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddressPoolAvailableConfig {
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { DescribeDnsGtmAddressPoolAvailableConfig(instance_id: String)
    "DescribeDnsGtmAddressPoolAvailableConfig" -> DescribeDnsGtmAddressPoolAvailableConfigOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddressPoolAvailableConfigOutput {
    pub attribute_infos: Option<DescribeDnsGtmAddressPoolAvailableConfigAttributeInfos>,
}
model! { DescribeDnsGtmAddressPoolAvailableConfigOutput {
    0 "AttributeInfos" attribute_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddressPoolAvailableConfigAttributeInfos {
    pub attribute_info: Option<Vec<DescribeDnsGtmAddressPoolAvailableConfigAttributeInfo>>,
}
model! { DescribeDnsGtmAddressPoolAvailableConfigAttributeInfos {
    0 "AttributeInfo" attribute_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddressPoolAvailableConfigAttributeInfo {
    pub father_code: Option<String>,
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub line_code: Option<String>,
    pub line_name: Option<String>,
}
model! { DescribeDnsGtmAddressPoolAvailableConfigAttributeInfo {
    0 "FatherCode" father_code, 1 "GroupCode" group_code, 2 "GroupName" group_name, 3 "LineCode" line_code,
    4 "LineName" line_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAvailableAlertGroup {
    pub lang: Option<String>,
}
operation! { DescribeDnsGtmAvailableAlertGroup()
    "DescribeDnsGtmAvailableAlertGroup" -> DescribeDnsGtmAvailableAlertGroupOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAvailableAlertGroupOutput {
    pub available_alert_group: Option<String>,
}
model! { DescribeDnsGtmAvailableAlertGroupOutput {
    0 "AvailableAlertGroup" available_alert_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstance {
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { DescribeDnsGtmInstance(instance_id: String) "DescribeDnsGtmInstance" -> DescribeDnsGtmInstanceOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceOutput {
    pub config: Option<DescribeDnsGtmInstanceConfig>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub expire_time: Option<String>,
    pub expire_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub payment_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub sms_quota: Option<i64>,
    pub task_quota: Option<i64>,
    pub used_quota: Option<DescribeDnsGtmInstanceUsedQuota>,
    pub version_code: Option<String>,
}
model! { DescribeDnsGtmInstanceOutput {
    0 "Config" config, 1 "CreateTime" create_time, 2 "CreateTimestamp" create_timestamp, 3 "ExpireTime" expire_time,
    4 "ExpireTimestamp" expire_timestamp, 5 "InstanceId" instance_id, 6 "PaymentType" payment_type,
    7 "ResourceGroupId" resource_group_id, 8 "SmsQuota" sms_quota, 9 "TaskQuota" task_quota, 10 "UsedQuota" used_quota,
    11 "VersionCode" version_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceConfig {
    pub alert_config: Option<DescribeDnsGtmInstanceAlertConfig>,
    pub alert_group: Option<String>,
    pub cname_type: Option<String>,
    pub instance_name: Option<String>,
    pub pubic_zone_name: Option<String>,
    pub public_cname_mode: Option<String>,
    pub public_rr: Option<String>,
    pub public_user_domain_name: Option<String>,
    pub strategy_mode: Option<String>,
    pub ttl: Option<i64>,
}
model! { DescribeDnsGtmInstanceConfig {
    0 "AlertConfig" alert_config, 1 "AlertGroup" alert_group, 2 "CnameType" cname_type, 3 "InstanceName" instance_name,
    4 "PubicZoneName" pubic_zone_name, 5 "PublicCnameMode" public_cname_mode, 6 "PublicRr" public_rr,
    7 "PublicUserDomainName" public_user_domain_name, 8 "StrategyMode" strategy_mode, 9 "Ttl" ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAlertConfig {
    pub alert_config: Option<Vec<DescribeDnsGtmInstanceAlertConfigAlertConfig>>,
}
model! { DescribeDnsGtmInstanceAlertConfig {
    0 "AlertConfig" alert_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAlertConfigAlertConfig {
    pub dingtalk_notice: Option<bool>,
    pub email_notice: Option<bool>,
    pub notice_type: Option<String>,
    pub sms_notice: Option<bool>,
}
model! { DescribeDnsGtmInstanceAlertConfigAlertConfig {
    0 "DingtalkNotice" dingtalk_notice, 1 "EmailNotice" email_notice, 2 "NoticeType" notice_type,
    3 "SmsNotice" sms_notice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceUsedQuota {
    pub dingtalk_used_count: Option<i64>,
    pub email_used_count: Option<i64>,
    pub sms_used_count: Option<i64>,
    pub task_used_count: Option<i64>,
}
model! { DescribeDnsGtmInstanceUsedQuota {
    0 "DingtalkUsedCount" dingtalk_used_count, 1 "EmailUsedCount" email_used_count, 2 "SmsUsedCount" sms_used_count,
    3 "TaskUsedCount" task_used_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPool {
    pub addr_pool_id: String,
    pub lang: Option<String>,
}
operation! { DescribeDnsGtmInstanceAddressPool(addr_pool_id: String)
    "DescribeDnsGtmInstanceAddressPool" -> DescribeDnsGtmInstanceAddressPoolOutput {
    0 "AddrPoolId" addr_pool_id, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPoolOutput {
    pub addr_count: Option<i64>,
    pub addr_pool_id: Option<String>,
    pub addrs: Option<DescribeDnsGtmInstanceAddressPoolAddrs>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub lba_strategy: Option<String>,
    pub monitor_config_id: Option<String>,
    pub monitor_status: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeDnsGtmInstanceAddressPoolOutput {
    0 "AddrCount" addr_count, 1 "AddrPoolId" addr_pool_id, 2 "Addrs" addrs, 3 "CreateTime" create_time,
    4 "CreateTimestamp" create_timestamp, 5 "LbaStrategy" lba_strategy, 6 "MonitorConfigId" monitor_config_id,
    7 "MonitorStatus" monitor_status, 8 "Name" name, 9 "Type" r#type, 10 "UpdateTime" update_time,
    11 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPoolAddrs {
    pub addr: Option<Vec<DescribeDnsGtmInstanceAddressPoolAddr>>,
}
model! { DescribeDnsGtmInstanceAddressPoolAddrs {
    0 "Addr" addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPoolAddr {
    pub addr: Option<String>,
    pub alert_status: Option<String>,
    pub attribute_info: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub lba_weight: Option<i64>,
    pub mode: Option<String>,
    pub remark: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeDnsGtmInstanceAddressPoolAddr {
    0 "Addr" addr, 1 "AlertStatus" alert_status, 2 "AttributeInfo" attribute_info, 3 "CreateTime" create_time,
    4 "CreateTimestamp" create_timestamp, 5 "LbaWeight" lba_weight, 6 "Mode" mode, 7 "Remark" remark,
    8 "UpdateTime" update_time, 9 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPools {
    pub instance_id: String,
    pub lang: Option<String>,
    /// 1 to 9999999.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeDnsGtmInstanceAddressPools(instance_id: String)
    "DescribeDnsGtmInstanceAddressPools" -> DescribeDnsGtmInstanceAddressPoolsOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeDnsGtmInstanceAddressPools: DescribeDnsGtmInstanceAddressPoolsAddrPool =
    Number "PageNumber", "AddrPools.AddrPool" addr_pools.addr_pool, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPoolsOutput {
    pub addr_pools: Option<DescribeDnsGtmInstanceAddressPoolsAddrPools>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeDnsGtmInstanceAddressPoolsOutput {
    0 "AddrPools" addr_pools, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPoolsAddrPools {
    pub addr_pool: Option<Vec<DescribeDnsGtmInstanceAddressPoolsAddrPool>>,
}
model! { DescribeDnsGtmInstanceAddressPoolsAddrPools {
    0 "AddrPool" addr_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPoolsAddrPool {
    pub addr_count: Option<i64>,
    pub addr_pool_id: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub lba_strategy: Option<String>,
    pub monitor_config_id: Option<String>,
    pub monitor_status: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeDnsGtmInstanceAddressPoolsAddrPool {
    0 "AddrCount" addr_count, 1 "AddrPoolId" addr_pool_id, 2 "CreateTime" create_time,
    3 "CreateTimestamp" create_timestamp, 4 "LbaStrategy" lba_strategy, 5 "MonitorConfigId" monitor_config_id,
    6 "MonitorStatus" monitor_status, 7 "Name" name, 8 "Type" r#type, 9 "UpdateTime" update_time,
    10 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceStatus {
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { DescribeDnsGtmInstanceStatus(instance_id: String)
    "DescribeDnsGtmInstanceStatus" -> DescribeDnsGtmInstanceStatusOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceStatusOutput {
    pub addr_available_num: Option<i64>,
    pub addr_not_available_num: Option<i64>,
    pub addr_pool_group_not_available_num: Option<i64>,
    pub strategy_not_available_num: Option<i64>,
    pub switch_to_failover_strategy_num: Option<i64>,
}
model! { DescribeDnsGtmInstanceStatusOutput {
    0 "AddrAvailableNum" addr_available_num, 1 "AddrNotAvailableNum" addr_not_available_num,
    2 "AddrPoolGroupNotAvailableNum" addr_pool_group_not_available_num,
    3 "StrategyNotAvailableNum" strategy_not_available_num,
    4 "SwitchToFailoverStrategyNum" switch_to_failover_strategy_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceSystemCname {
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { DescribeDnsGtmInstanceSystemCname(instance_id: String)
    "DescribeDnsGtmInstanceSystemCname" -> DescribeDnsGtmInstanceSystemCnameOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceSystemCnameOutput {
    pub system_cname: Option<String>,
}
model! { DescribeDnsGtmInstanceSystemCnameOutput {
    0 "SystemCname" system_cname
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstances {
    pub keyword: Option<String>,
    pub lang: Option<String>,
    /// 1 to 9999999.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDnsGtmInstances() "DescribeDnsGtmInstances" -> DescribeDnsGtmInstancesOutput {
    0 "Keyword" keyword: String, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeDnsGtmInstances: DescribeDnsGtmInstancesGtmInstances =
    Number "PageNumber", "GtmInstances" gtm_instances, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstancesOutput {
    pub gtm_instances: Option<Vec<DescribeDnsGtmInstancesGtmInstances>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeDnsGtmInstancesOutput {
    0 "GtmInstances" gtm_instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstancesGtmInstances {
    pub config: Option<DescribeDnsGtmInstancesConfig>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub expire_time: Option<String>,
    pub expire_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub payment_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub sms_quota: Option<i64>,
    pub task_quota: Option<i64>,
    pub used_quota: Option<DescribeDnsGtmInstancesUsedQuota>,
    pub version_code: Option<String>,
}
model! { DescribeDnsGtmInstancesGtmInstances {
    0 "Config" config, 1 "CreateTime" create_time, 2 "CreateTimestamp" create_timestamp, 3 "ExpireTime" expire_time,
    4 "ExpireTimestamp" expire_timestamp, 5 "InstanceId" instance_id, 6 "PaymentType" payment_type,
    7 "ResourceGroupId" resource_group_id, 8 "SmsQuota" sms_quota, 9 "TaskQuota" task_quota, 10 "UsedQuota" used_quota,
    11 "VersionCode" version_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstancesConfig {
    pub alert_config: Option<Vec<DescribeDnsGtmInstancesAlertConfig>>,
    pub alert_group: Option<String>,
    pub cname_type: Option<String>,
    pub instance_name: Option<String>,
    pub public_cname_mode: Option<String>,
    pub public_rr: Option<String>,
    pub public_user_domain_name: Option<String>,
    pub public_zone_name: Option<String>,
    pub strategy_mode: Option<String>,
    pub ttl: Option<i64>,
}
model! { DescribeDnsGtmInstancesConfig {
    0 "AlertConfig" alert_config, 1 "AlertGroup" alert_group, 2 "CnameType" cname_type, 3 "InstanceName" instance_name,
    4 "PublicCnameMode" public_cname_mode, 5 "PublicRr" public_rr, 6 "PublicUserDomainName" public_user_domain_name,
    7 "PublicZoneName" public_zone_name, 8 "StrategyMode" strategy_mode, 9 "Ttl" ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstancesAlertConfig {
    pub dingtalk_notice: Option<String>,
    pub email_notice: Option<String>,
    pub notice_type: Option<String>,
    pub sms_notice: Option<String>,
}
model! { DescribeDnsGtmInstancesAlertConfig {
    0 "DingtalkNotice" dingtalk_notice, 1 "EmailNotice" email_notice, 2 "NoticeType" notice_type,
    3 "SmsNotice" sms_notice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstancesUsedQuota {
    pub dingtalk_used_count: Option<i64>,
    pub email_used_count: Option<i64>,
    pub sms_used_count: Option<i64>,
    pub task_used_count: Option<i64>,
}
model! { DescribeDnsGtmInstancesUsedQuota {
    0 "DingtalkUsedCount" dingtalk_used_count, 1 "EmailUsedCount" email_used_count, 2 "SmsUsedCount" sms_used_count,
    3 "TaskUsedCount" task_used_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmLogs {
    /// 1 to 999999999999999.
    pub end_timestamp: Option<i64>,
    pub instance_id: String,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    /// 1 to 9999999.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// 1 to 999999999999999.
    pub start_timestamp: Option<i64>,
}
operation! { DescribeDnsGtmLogs(instance_id: String) "DescribeDnsGtmLogs" -> DescribeDnsGtmLogsOutput {
    0 "EndTimestamp" end_timestamp: i64, 1 "InstanceId" instance_id, 2 "Keyword" keyword: String, 3 "Lang" lang: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "StartTimestamp" start_timestamp: i64
} }
paged! { DescribeDnsGtmLogs: DescribeDnsGtmLogsLog = Number "PageNumber", "Logs.Log" logs.log, total "TotalItems" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmLogsOutput {
    pub logs: Option<DescribeDnsGtmLogsLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeDnsGtmLogsOutput {
    0 "Logs" logs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmLogsLogs {
    pub log: Option<Vec<DescribeDnsGtmLogsLog>>,
}
model! { DescribeDnsGtmLogsLogs {
    0 "Log" log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmLogsLog {
    pub content: Option<String>,
    pub entity_id: Option<String>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub id: Option<i64>,
    pub oper_action: Option<String>,
    pub oper_time: Option<String>,
    pub oper_timestamp: Option<i64>,
}
model! { DescribeDnsGtmLogsLog {
    0 "Content" content, 1 "EntityId" entity_id, 2 "EntityName" entity_name, 3 "EntityType" entity_type, 4 "Id" id,
    5 "OperAction" oper_action, 6 "OperTime" oper_time, 7 "OperTimestamp" oper_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfig {
    pub lang: Option<String>,
}
operation! { DescribeDnsGtmMonitorAvailableConfig()
    "DescribeDnsGtmMonitorAvailableConfig" -> DescribeDnsGtmMonitorAvailableConfigOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigOutput {
    pub domain_ipv4_isp_city_nodes: Option<DescribeDnsGtmMonitorAvailableConfigDomainIpv4IspCityNodes>,
    pub domain_ipv6_isp_city_nodes: Option<DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNodes>,
    pub ipv4_isp_city_nodes: Option<DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNodes>,
    pub ipv6_isp_city_nodes: Option<DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNodes>,
}
model! { DescribeDnsGtmMonitorAvailableConfigOutput {
    0 "DomainIpv4IspCityNodes" domain_ipv4_isp_city_nodes, 1 "DomainIpv6IspCityNodes" domain_ipv6_isp_city_nodes,
    2 "Ipv4IspCityNodes" ipv4_isp_city_nodes, 3 "Ipv6IspCityNodes" ipv6_isp_city_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigDomainIpv4IspCityNodes {
    pub domain_ipv4_isp_city_node: Option<Vec<DescribeDnsGtmMonitorAvailableConfigDomainIpv4IspCityNode>>,
}
model! { DescribeDnsGtmMonitorAvailableConfigDomainIpv4IspCityNodes {
    0 "DomainIpv4IspCityNode" domain_ipv4_isp_city_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigDomainIpv4IspCityNode {
    pub city_code: Option<String>,
    pub city_name: Option<String>,
    pub default_selected: Option<bool>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub ips: Option<DescribeDnsGtmMonitorAvailableConfigIps>,
    pub isp_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { DescribeDnsGtmMonitorAvailableConfigDomainIpv4IspCityNode {
    0 "CityCode" city_code, 1 "CityName" city_name, 2 "DefaultSelected" default_selected, 3 "GroupName" group_name,
    4 "GroupType" group_type, 5 "Ips" ips, 6 "IspCode" isp_code, 7 "IspName" isp_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigIps {
    pub ip: Option<Vec<String>>,
}
model! { DescribeDnsGtmMonitorAvailableConfigIps {
    0 "Ip" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNodes {
    pub domain_ipv6_isp_city_node: Option<Vec<DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNode>>,
}
model! { DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNodes {
    0 "DomainIpv6IspCityNode" domain_ipv6_isp_city_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNode {
    pub city_code: Option<String>,
    pub city_name: Option<String>,
    pub default_selected: Option<bool>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub ips: Option<DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNodeIps>,
    pub isp_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNode {
    0 "CityCode" city_code, 1 "CityName" city_name, 2 "DefaultSelected" default_selected, 3 "GroupName" group_name,
    4 "GroupType" group_type, 5 "Ips" ips, 6 "IspCode" isp_code, 7 "IspName" isp_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNodeIps {
    pub ip: Option<Vec<String>>,
}
model! { DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNodeIps {
    0 "ip" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNodes {
    pub ipv4_isp_city_node: Option<Vec<DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNode>>,
}
model! { DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNodes {
    0 "Ipv4IspCityNode" ipv4_isp_city_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNode {
    pub city_code: Option<String>,
    pub city_name: Option<String>,
    pub default_selected: Option<bool>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub ips: Option<DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNodeIps>,
    pub isp_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNode {
    0 "CityCode" city_code, 1 "CityName" city_name, 2 "DefaultSelected" default_selected, 3 "GroupName" group_name,
    4 "GroupType" group_type, 5 "Ips" ips, 6 "IspCode" isp_code, 7 "IspName" isp_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNodeIps {
    pub ip: Option<Vec<String>>,
}
model! { DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNodeIps {
    0 "Ip" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNodes {
    pub ipv6_isp_city_node: Option<Vec<DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNode>>,
}
model! { DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNodes {
    0 "Ipv6IspCityNode" ipv6_isp_city_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNode {
    pub city_code: Option<String>,
    pub city_name: Option<String>,
    pub default_selected: Option<bool>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub ips: Option<DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNodeIps>,
    pub isp_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNode {
    0 "CityCode" city_code, 1 "CityName" city_name, 2 "DefaultSelected" default_selected, 3 "GroupName" group_name,
    4 "GroupType" group_type, 5 "Ips" ips, 6 "IspCode" isp_code, 7 "IspName" isp_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNodeIps {
    pub ip: Option<Vec<String>>,
}
model! { DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNodeIps {
    0 "Ip" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorConfig {
    pub lang: Option<String>,
    pub monitor_config_id: String,
}
operation! { DescribeDnsGtmMonitorConfig(monitor_config_id: String)
    "DescribeDnsGtmMonitorConfig" -> DescribeDnsGtmMonitorConfigOutput {
    0 "Lang" lang: String, 1 "MonitorConfigId" monitor_config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorConfigOutput {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub evaluation_count: Option<i64>,
    pub interval: Option<i64>,
    pub isp_city_nodes: Option<DescribeDnsGtmMonitorConfigIspCityNodes>,
    pub monitor_config_id: Option<String>,
    pub monitor_extend_info: Option<String>,
    pub protocol_type: Option<String>,
    pub timeout: Option<i64>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeDnsGtmMonitorConfigOutput {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "EvaluationCount" evaluation_count,
    3 "Interval" interval, 4 "IspCityNodes" isp_city_nodes, 5 "MonitorConfigId" monitor_config_id,
    6 "MonitorExtendInfo" monitor_extend_info, 7 "ProtocolType" protocol_type, 8 "Timeout" timeout,
    9 "UpdateTime" update_time, 10 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorConfigIspCityNodes {
    pub isp_city_node: Option<Vec<DescribeDnsGtmMonitorConfigIspCityNode>>,
}
model! { DescribeDnsGtmMonitorConfigIspCityNodes {
    0 "IspCityNode" isp_city_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorConfigIspCityNode {
    pub city_code: Option<String>,
    pub city_name: Option<String>,
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub isp_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { DescribeDnsGtmMonitorConfigIspCityNode {
    0 "CityCode" city_code, 1 "CityName" city_name, 2 "CountryCode" country_code, 3 "CountryName" country_name,
    4 "IspCode" isp_code, 5 "IspName" isp_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsProductInstance {
    pub instance_id: String,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { DescribeDnsProductInstance(instance_id: String)
    "DescribeDnsProductInstance" -> DescribeDnsProductInstanceOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String, 2 "UserClientIp" user_client_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsProductInstanceOutput {
    pub auto_renewal: Option<bool>,
    pub bind_count: Option<i64>,
    pub bind_domain_count: Option<i64>,
    pub bind_domain_used_count: Option<i64>,
    pub bind_used_count: Option<i64>,
    pub d_dos_defend_flow: Option<i64>,
    pub d_dos_defend_query: Option<i64>,
    pub dns_slb_count: Option<i64>,
    pub dns_security: Option<String>,
    pub dns_servers: Option<DescribeDnsProductInstanceDnsServers>,
    pub domain: Option<String>,
    pub domain_type: Option<String>,
    pub end_time: Option<String>,
    pub end_timestamp: Option<i64>,
    pub gslb: Option<bool>,
    pub isp_lines: Option<String>,
    pub isp_region_lines: Option<String>,
    pub in_black_hole: Option<bool>,
    pub in_clean: Option<bool>,
    pub instance_id: Option<String>,
    pub monitor_frequency: Option<i64>,
    pub monitor_node_count: Option<i64>,
    pub monitor_task_count: Option<i64>,
    pub oversea_d_dos_defend_flow: Option<i64>,
    pub oversea_line: Option<String>,
    pub payment_type: Option<String>,
    pub region_lines: Option<bool>,
    pub search_engine_lines: Option<String>,
    pub start_time: Option<String>,
    pub start_timestamp: Option<i64>,
    pub sub_domain_level: Option<i64>,
    pub ttl_min_value: Option<i64>,
    pub url_forward_count: Option<i64>,
    pub version_code: Option<String>,
    pub version_name: Option<String>,
}
model! { DescribeDnsProductInstanceOutput {
    0 "AutoRenewal" auto_renewal, 1 "BindCount" bind_count, 2 "BindDomainCount" bind_domain_count,
    3 "BindDomainUsedCount" bind_domain_used_count, 4 "BindUsedCount" bind_used_count,
    5 "DDosDefendFlow" d_dos_defend_flow, 6 "DDosDefendQuery" d_dos_defend_query, 7 "DnsSLBCount" dns_slb_count,
    8 "DnsSecurity" dns_security, 9 "DnsServers" dns_servers, 10 "Domain" domain, 11 "DomainType" domain_type,
    12 "EndTime" end_time, 13 "EndTimestamp" end_timestamp, 14 "Gslb" gslb, 15 "ISPLines" isp_lines,
    16 "ISPRegionLines" isp_region_lines, 17 "InBlackHole" in_black_hole, 18 "InClean" in_clean,
    19 "InstanceId" instance_id, 20 "MonitorFrequency" monitor_frequency, 21 "MonitorNodeCount" monitor_node_count,
    22 "MonitorTaskCount" monitor_task_count, 23 "OverseaDDosDefendFlow" oversea_d_dos_defend_flow,
    24 "OverseaLine" oversea_line, 25 "PaymentType" payment_type, 26 "RegionLines" region_lines,
    27 "SearchEngineLines" search_engine_lines, 28 "StartTime" start_time, 29 "StartTimestamp" start_timestamp,
    30 "SubDomainLevel" sub_domain_level, 31 "TTLMinValue" ttl_min_value, 32 "URLForwardCount" url_forward_count,
    33 "VersionCode" version_code, 34 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsProductInstanceDnsServers {
    pub dns_server: Option<Vec<String>>,
}
model! { DescribeDnsProductInstanceDnsServers {
    0 "DnsServer" dns_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsProductInstances {
    pub direction: Option<String>,
    pub domain_type: Option<String>,
    pub lang: Option<String>,
    pub order_by: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub user_client_ip: Option<String>,
    pub version_code: Option<String>,
}
operation! { DescribeDnsProductInstances() "DescribeDnsProductInstances" -> DescribeDnsProductInstancesOutput {
    0 "Direction" direction: String, 1 "DomainType" domain_type: String, 2 "Lang" lang: String,
    3 "OrderBy" order_by: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "UserClientIp" user_client_ip: String, 7 "VersionCode" version_code: String
} }
paged! { DescribeDnsProductInstances: DescribeDnsProductInstancesDnsProduct =
    Number "PageNumber", "DnsProducts.DnsProduct" dns_products.dns_product, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsProductInstancesOutput {
    pub dns_products: Option<DescribeDnsProductInstancesDnsProducts>,
    pub domain_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDnsProductInstancesOutput {
    0 "DnsProducts" dns_products, 1 "DomainType" domain_type, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsProductInstancesDnsProducts {
    pub dns_product: Option<Vec<DescribeDnsProductInstancesDnsProduct>>,
}
model! { DescribeDnsProductInstancesDnsProducts {
    0 "DnsProduct" dns_product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsProductInstancesDnsProduct {
    pub auto_renewal: Option<bool>,
    pub bind_count: Option<i64>,
    pub bind_domain_count: Option<i64>,
    pub bind_domain_used_count: Option<i64>,
    pub bind_used_count: Option<i64>,
    pub d_dos_defend_flow: Option<i64>,
    pub d_dos_defend_query: Option<i64>,
    pub dns_slb_count: Option<i64>,
    pub dns_security: Option<String>,
    pub domain: Option<String>,
    pub end_time: Option<String>,
    pub end_timestamp: Option<i64>,
    pub gslb: Option<bool>,
    pub isp_lines: Option<String>,
    pub isp_region_lines: Option<String>,
    pub in_black_hole: Option<bool>,
    pub in_clean: Option<bool>,
    pub instance_id: Option<String>,
    pub monitor_frequency: Option<i64>,
    pub monitor_node_count: Option<i64>,
    pub monitor_task_count: Option<i64>,
    pub oversea_d_dos_defend_flow: Option<i64>,
    pub oversea_line: Option<String>,
    pub payment_type: Option<String>,
    pub region_lines: Option<bool>,
    pub search_engine_lines: Option<String>,
    pub start_time: Option<String>,
    pub start_timestamp: Option<i64>,
    pub sub_domain_level: Option<i64>,
    pub ttl_min_value: Option<i64>,
    pub url_forward_count: Option<i64>,
    pub version_code: Option<String>,
    pub version_name: Option<String>,
}
model! { DescribeDnsProductInstancesDnsProduct {
    0 "AutoRenewal" auto_renewal, 1 "BindCount" bind_count, 2 "BindDomainCount" bind_domain_count,
    3 "BindDomainUsedCount" bind_domain_used_count, 4 "BindUsedCount" bind_used_count,
    5 "DDosDefendFlow" d_dos_defend_flow, 6 "DDosDefendQuery" d_dos_defend_query, 7 "DnsSLBCount" dns_slb_count,
    8 "DnsSecurity" dns_security, 9 "Domain" domain, 10 "EndTime" end_time, 11 "EndTimestamp" end_timestamp,
    12 "Gslb" gslb, 13 "ISPLines" isp_lines, 14 "ISPRegionLines" isp_region_lines, 15 "InBlackHole" in_black_hole,
    16 "InClean" in_clean, 17 "InstanceId" instance_id, 18 "MonitorFrequency" monitor_frequency,
    19 "MonitorNodeCount" monitor_node_count, 20 "MonitorTaskCount" monitor_task_count,
    21 "OverseaDDosDefendFlow" oversea_d_dos_defend_flow, 22 "OverseaLine" oversea_line, 23 "PaymentType" payment_type,
    24 "RegionLines" region_lines, 25 "SearchEngineLines" search_engine_lines, 26 "StartTime" start_time,
    27 "StartTimestamp" start_timestamp, 28 "SubDomainLevel" sub_domain_level, 29 "TTLMinValue" ttl_min_value,
    30 "URLForwardCount" url_forward_count, 31 "VersionCode" version_code, 32 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohAccountStatistics {
    pub end_date: Option<String>,
    pub lang: Option<String>,
    pub start_date: Option<String>,
}
operation! { DescribeDohAccountStatistics() "DescribeDohAccountStatistics" -> DescribeDohAccountStatisticsOutput {
    0 "EndDate" end_date: String, 1 "Lang" lang: String, 2 "StartDate" start_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohAccountStatisticsOutput {
    pub statistics: Option<Vec<DescribeDohAccountStatisticsStatistics>>,
}
model! { DescribeDohAccountStatisticsOutput {
    0 "Statistics" statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohAccountStatisticsStatistics {
    pub timestamp: Option<i64>,
    pub total_count: Option<i64>,
    pub v4_http_count: Option<i64>,
    pub v4_https_count: Option<i64>,
    pub v6_http_count: Option<i64>,
    pub v6_https_count: Option<i64>,
}
model! { DescribeDohAccountStatisticsStatistics {
    0 "Timestamp" timestamp, 1 "TotalCount" total_count, 2 "V4HttpCount" v4_http_count, 3 "V4HttpsCount" v4_https_count,
    4 "V6HttpCount" v6_http_count, 5 "V6HttpsCount" v6_https_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohDomainStatistics {
    pub domain_name: String,
    pub end_date: Option<String>,
    pub lang: Option<String>,
    pub start_date: Option<String>,
}
operation! { DescribeDohDomainStatistics(domain_name: String)
    "DescribeDohDomainStatistics" -> DescribeDohDomainStatisticsOutput {
    0 "DomainName" domain_name, 1 "EndDate" end_date: String, 2 "Lang" lang: String, 3 "StartDate" start_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohDomainStatisticsOutput {
    pub statistics: Option<Vec<DescribeDohDomainStatisticsStatistics>>,
}
model! { DescribeDohDomainStatisticsOutput {
    0 "Statistics" statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohDomainStatisticsStatistics {
    pub timestamp: Option<i64>,
    pub total_count: Option<i64>,
    pub v4_http_count: Option<i64>,
    pub v4_https_count: Option<i64>,
    pub v6_http_count: Option<i64>,
    pub v6_https_count: Option<i64>,
}
model! { DescribeDohDomainStatisticsStatistics {
    0 "Timestamp" timestamp, 1 "TotalCount" total_count, 2 "V4HttpCount" v4_http_count, 3 "V4HttpsCount" v4_https_count,
    4 "V6HttpCount" v6_http_count, 5 "V6HttpsCount" v6_https_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohDomainStatisticsSummary {
    pub domain_name: Option<String>,
    pub end_date: Option<String>,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub start_date: Option<String>,
}
operation! { DescribeDohDomainStatisticsSummary()
    "DescribeDohDomainStatisticsSummary" -> DescribeDohDomainStatisticsSummaryOutput {
    0 "DomainName" domain_name: String, 1 "EndDate" end_date: String, 2 "Lang" lang: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "StartDate" start_date: String
} }
paged! { DescribeDohDomainStatisticsSummary: DescribeDohDomainStatisticsSummaryStatistics =
    Number "PageNumber", "Statistics" statistics, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohDomainStatisticsSummaryOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub statistics: Option<Vec<DescribeDohDomainStatisticsSummaryStatistics>>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeDohDomainStatisticsSummaryOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Statistics" statistics, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohDomainStatisticsSummaryStatistics {
    pub domain_name: Option<String>,
    pub http_count: Option<i64>,
    pub https_count: Option<i64>,
    pub ip_count: Option<i64>,
    pub total_count: Option<i64>,
    pub v4_http_count: Option<i64>,
    pub v4_https_count: Option<i64>,
    pub v6_http_count: Option<i64>,
    pub v6_https_count: Option<i64>,
}
model! { DescribeDohDomainStatisticsSummaryStatistics {
    0 "DomainName" domain_name, 1 "HttpCount" http_count, 2 "HttpsCount" https_count, 3 "IpCount" ip_count,
    4 "TotalCount" total_count, 5 "V4HttpCount" v4_http_count, 6 "V4HttpsCount" v4_https_count,
    7 "V6HttpCount" v6_http_count, 8 "V6HttpsCount" v6_https_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohSubDomainStatistics {
    pub end_date: Option<String>,
    pub lang: Option<String>,
    pub start_date: Option<String>,
    pub sub_domain: String,
}
operation! { DescribeDohSubDomainStatistics(sub_domain: String)
    "DescribeDohSubDomainStatistics" -> DescribeDohSubDomainStatisticsOutput {
    0 "EndDate" end_date: String, 1 "Lang" lang: String, 2 "StartDate" start_date: String, 3 "SubDomain" sub_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohSubDomainStatisticsOutput {
    pub statistics: Option<Vec<DescribeDohSubDomainStatisticsStatistics>>,
}
model! { DescribeDohSubDomainStatisticsOutput {
    0 "Statistics" statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohSubDomainStatisticsStatistics {
    pub timestamp: Option<i64>,
    pub total_count: Option<i64>,
    pub v4_http_count: Option<i64>,
    pub v4_https_count: Option<i64>,
    pub v6_http_count: Option<i64>,
    pub v6_https_count: Option<i64>,
}
model! { DescribeDohSubDomainStatisticsStatistics {
    0 "Timestamp" timestamp, 1 "TotalCount" total_count, 2 "V4HttpCount" v4_http_count, 3 "V4HttpsCount" v4_https_count,
    4 "V6HttpCount" v6_http_count, 5 "V6HttpsCount" v6_https_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohSubDomainStatisticsSummary {
    pub domain_name: Option<String>,
    pub end_date: Option<String>,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub start_date: Option<String>,
    pub sub_domain: Option<String>,
}
operation! { DescribeDohSubDomainStatisticsSummary()
    "DescribeDohSubDomainStatisticsSummary" -> DescribeDohSubDomainStatisticsSummaryOutput {
    0 "DomainName" domain_name: String, 1 "EndDate" end_date: String, 2 "Lang" lang: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "StartDate" start_date: String,
    6 "SubDomain" sub_domain: String
} }
paged! { DescribeDohSubDomainStatisticsSummary: DescribeDohSubDomainStatisticsSummaryStatistics =
    Number "PageNumber", "Statistics" statistics, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohSubDomainStatisticsSummaryOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub statistics: Option<Vec<DescribeDohSubDomainStatisticsSummaryStatistics>>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeDohSubDomainStatisticsSummaryOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Statistics" statistics, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohSubDomainStatisticsSummaryStatistics {
    pub http_count: Option<i64>,
    pub https_count: Option<i64>,
    pub ip_count: Option<i64>,
    pub sub_domain: Option<String>,
    pub total_count: Option<i64>,
    pub v4_http_count: Option<i64>,
    pub v4_https_count: Option<i64>,
    pub v6_http_count: Option<i64>,
    pub v6_https_count: Option<i64>,
}
model! { DescribeDohSubDomainStatisticsSummaryStatistics {
    0 "HttpCount" http_count, 1 "HttpsCount" https_count, 2 "IpCount" ip_count, 3 "SubDomain" sub_domain,
    4 "TotalCount" total_count, 5 "V4HttpCount" v4_http_count, 6 "V4HttpsCount" v4_https_count,
    7 "V6HttpCount" v6_http_count, 8 "V6HttpsCount" v6_https_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohUserInfo {
    pub end_date: Option<String>,
    pub lang: Option<String>,
    pub start_date: Option<String>,
}
operation! { DescribeDohUserInfo() "DescribeDohUserInfo" -> DescribeDohUserInfoOutput {
    0 "EndDate" end_date: String, 1 "Lang" lang: String, 2 "StartDate" start_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohUserInfoOutput {
    pub domain_count: Option<i64>,
    pub pdns_id: Option<i64>,
    pub sub_domain_count: Option<i64>,
}
model! { DescribeDohUserInfoOutput {
    0 "DomainCount" domain_count, 1 "PdnsId" pdns_id, 2 "SubDomainCount" sub_domain_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDnssecInfo {
    pub domain_name: String,
    pub lang: Option<String>,
}
operation! { DescribeDomainDnssecInfo(domain_name: String)
    "DescribeDomainDnssecInfo" -> DescribeDomainDnssecInfoOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDnssecInfoOutput {
    pub algorithm: Option<String>,
    pub digest: Option<String>,
    pub digest_type: Option<String>,
    pub domain_name: Option<String>,
    pub ds_record: Option<String>,
    pub flags: Option<String>,
    pub key_tag: Option<String>,
    pub public_key: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDomainDnssecInfoOutput {
    0 "Algorithm" algorithm, 1 "Digest" digest, 2 "DigestType" digest_type, 3 "DomainName" domain_name,
    4 "DsRecord" ds_record, 5 "Flags" flags, 6 "KeyTag" key_tag, 7 "PublicKey" public_key, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainGroups {
    pub key_word: Option<String>,
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    /// At most 110.
    pub page_size: Option<i64>,
}
operation! { DescribeDomainGroups() "DescribeDomainGroups" -> DescribeDomainGroupsOutput {
    0 "KeyWord" key_word: String, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeDomainGroups: DescribeDomainGroupsDomainGroup =
    Number "PageNumber", "DomainGroups.DomainGroup" domain_groups.domain_group, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainGroupsOutput {
    pub domain_groups: Option<DescribeDomainGroupsDomainGroups>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainGroupsOutput {
    0 "DomainGroups" domain_groups, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainGroupsDomainGroups {
    pub domain_group: Option<Vec<DescribeDomainGroupsDomainGroup>>,
}
model! { DescribeDomainGroupsDomainGroups {
    0 "DomainGroup" domain_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainGroupsDomainGroup {
    pub domain_count: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { DescribeDomainGroupsDomainGroup {
    0 "DomainCount" domain_count, 1 "GroupId" group_id, 2 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainInfo {
    pub domain_name: String,
    pub lang: Option<String>,
    pub need_detail_attributes: Option<bool>,
}
operation! { DescribeDomainInfo(domain_name: String) "DescribeDomainInfo" -> DescribeDomainInfoOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "NeedDetailAttributes" need_detail_attributes: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainInfoOutput {
    pub ali_domain: Option<bool>,
    pub available_ttls: Option<DescribeDomainInfoAvailableTtls>,
    pub create_time: Option<String>,
    pub dns_servers: Option<DescribeDomainInfoDnsServers>,
    pub domain_id: Option<String>,
    pub domain_logging_switch_status: Option<String>,
    pub domain_name: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub in_black_hole: Option<bool>,
    pub in_clean: Option<bool>,
    pub instance_id: Option<String>,
    pub line_type: Option<String>,
    pub min_ttl: Option<i64>,
    pub puny_code: Option<String>,
    pub record_line_tree_json: Option<String>,
    pub record_lines: Option<DescribeDomainInfoRecordLines>,
    pub region_lines: Option<bool>,
    pub remark: Option<String>,
    pub resource_group_id: Option<String>,
    pub slave_dns: Option<bool>,
    pub sub_domain: Option<bool>,
    pub version_code: Option<String>,
    pub version_name: Option<String>,
}
model! { DescribeDomainInfoOutput {
    0 "AliDomain" ali_domain, 1 "AvailableTtls" available_ttls, 2 "CreateTime" create_time, 3 "DnsServers" dns_servers,
    4 "DomainId" domain_id, 5 "DomainLoggingSwitchStatus" domain_logging_switch_status, 6 "DomainName" domain_name,
    7 "GroupId" group_id, 8 "GroupName" group_name, 9 "InBlackHole" in_black_hole, 10 "InClean" in_clean,
    11 "InstanceId" instance_id, 12 "LineType" line_type, 13 "MinTtl" min_ttl, 14 "PunyCode" puny_code,
    15 "RecordLineTreeJson" record_line_tree_json, 16 "RecordLines" record_lines, 17 "RegionLines" region_lines,
    18 "Remark" remark, 19 "ResourceGroupId" resource_group_id, 20 "SlaveDns" slave_dns, 21 "SubDomain" sub_domain,
    22 "VersionCode" version_code, 23 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainInfoAvailableTtls {
    pub available_ttl: Option<Vec<String>>,
}
model! { DescribeDomainInfoAvailableTtls {
    0 "AvailableTtl" available_ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainInfoDnsServers {
    pub dns_server: Option<Vec<String>>,
}
model! { DescribeDomainInfoDnsServers {
    0 "DnsServer" dns_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainInfoRecordLines {
    pub record_line: Option<Vec<DescribeDomainInfoRecordLine>>,
}
model! { DescribeDomainInfoRecordLines {
    0 "RecordLine" record_line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainInfoRecordLine {
    pub father_code: Option<String>,
    pub line_code: Option<String>,
    pub line_display_name: Option<String>,
    pub line_name: Option<String>,
}
model! { DescribeDomainInfoRecordLine {
    0 "FatherCode" father_code, 1 "LineCode" line_code, 2 "LineDisplayName" line_display_name, 3 "LineName" line_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainLogs {
    pub group_id: Option<String>,
    pub key_word: Option<String>,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub start_date: Option<String>,
    pub r#type: Option<String>,
    pub end_date: Option<String>,
}
operation! { DescribeDomainLogs() "DescribeDomainLogs" -> DescribeDomainLogsOutput {
    0 "GroupId" group_id: String, 1 "KeyWord" key_word: String, 2 "Lang" lang: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "StartDate" start_date: String, 6 "Type" r#type: String, 7 "endDate" end_date: String
} }
paged! { DescribeDomainLogs: DescribeDomainLogsDomainLog =
    Number "PageNumber", "DomainLogs.DomainLog" domain_logs.domain_log, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainLogsOutput {
    pub domain_logs: Option<DescribeDomainLogsDomainLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainLogsOutput {
    0 "DomainLogs" domain_logs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainLogsDomainLogs {
    pub domain_log: Option<Vec<DescribeDomainLogsDomainLog>>,
}
model! { DescribeDomainLogsDomainLogs {
    0 "DomainLog" domain_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainLogsDomainLog {
    pub action: Option<String>,
    pub action_time: Option<String>,
    pub action_timestamp: Option<i64>,
    pub client_ip: Option<String>,
    pub domain_name: Option<String>,
    pub message: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDomainLogsDomainLog {
    0 "Action" action, 1 "ActionTime" action_time, 2 "ActionTimestamp" action_timestamp, 3 "ClientIp" client_ip,
    4 "DomainName" domain_name, 5 "Message" message, 6 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainNs {
    pub domain_name: String,
    pub lang: Option<String>,
}
operation! { DescribeDomainNs(domain_name: String) "DescribeDomainNs" -> DescribeDomainNsOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainNsOutput {
    pub all_ali_dns: Option<bool>,
    pub detect_failed_reason_code: Option<String>,
    pub dns_servers: Option<DescribeDomainNsDnsServers>,
    pub expect_dns_servers: Option<DescribeDomainNsExpectDnsServers>,
    pub include_ali_dns: Option<bool>,
}
model! { DescribeDomainNsOutput {
    0 "AllAliDns" all_ali_dns, 1 "DetectFailedReasonCode" detect_failed_reason_code, 2 "DnsServers" dns_servers,
    3 "ExpectDnsServers" expect_dns_servers, 4 "IncludeAliDns" include_ali_dns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainNsDnsServers {
    pub dns_server: Option<Vec<String>>,
}
model! { DescribeDomainNsDnsServers {
    0 "DnsServer" dns_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainNsExpectDnsServers {
    pub expect_dns_server: Option<Vec<String>>,
}
model! { DescribeDomainNsExpectDnsServers {
    0 "ExpectDnsServer" expect_dns_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRecordInfo {
    pub lang: Option<String>,
    pub record_id: String,
    pub user_client_ip: Option<String>,
}
operation! { DescribeDomainRecordInfo(record_id: String) "DescribeDomainRecordInfo" -> DescribeDomainRecordInfoOutput {
    0 "Lang" lang: String, 1 "RecordId" record_id, 2 "UserClientIp" user_client_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRecordInfoOutput {
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub line: Option<String>,
    pub locked: Option<bool>,
    pub priority: Option<i64>,
    pub puny_code: Option<String>,
    pub rr: Option<String>,
    pub record_id: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainRecordInfoOutput {
    0 "DomainId" domain_id, 1 "DomainName" domain_name, 2 "GroupId" group_id, 3 "GroupName" group_name, 4 "Line" line,
    5 "Locked" locked, 6 "Priority" priority, 7 "PunyCode" puny_code, 8 "RR" rr, 9 "RecordId" record_id,
    10 "Remark" remark, 11 "Status" status, 12 "TTL" ttl, 13 "Type" r#type, 14 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRecords {
    pub direction: Option<String>,
    pub domain_name: String,
    pub group_id: Option<i64>,
    pub key_word: Option<String>,
    pub lang: Option<String>,
    pub line: Option<String>,
    pub order_by: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    pub rr_key_word: Option<String>,
    pub search_mode: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub type_key_word: Option<String>,
    pub value_key_word: Option<String>,
}
operation! { DescribeDomainRecords(domain_name: String) "DescribeDomainRecords" -> DescribeDomainRecordsOutput {
    0 "Direction" direction: String, 1 "DomainName" domain_name, 2 "GroupId" group_id: i64,
    3 "KeyWord" key_word: String, 4 "Lang" lang: String, 5 "Line" line: String, 6 "OrderBy" order_by: String,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "RRKeyWord" rr_key_word: String,
    10 "SearchMode" search_mode: String, 11 "Status" status: String, 12 "Type" r#type: String,
    13 "TypeKeyWord" type_key_word: String, 14 "ValueKeyWord" value_key_word: String
} }
paged! { DescribeDomainRecords: DescribeDomainRecordsRecord =
    Number "PageNumber", "DomainRecords.Record" domain_records.record, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRecordsOutput {
    pub domain_records: Option<DescribeDomainRecordsDomainRecords>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainRecordsOutput {
    0 "DomainRecords" domain_records, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRecordsDomainRecords {
    pub record: Option<Vec<DescribeDomainRecordsRecord>>,
}
model! { DescribeDomainRecordsDomainRecords {
    0 "Record" record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRecordsRecord {
    pub create_timestamp: Option<i64>,
    pub domain_name: Option<String>,
    pub lba_status: Option<bool>,
    pub line: Option<String>,
    pub locked: Option<bool>,
    pub priority: Option<i64>,
    pub rr: Option<String>,
    pub record_id: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub update_timestamp: Option<i64>,
    pub value: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeDomainRecordsRecord {
    0 "CreateTimestamp" create_timestamp, 1 "DomainName" domain_name, 2 "LbaStatus" lba_status, 3 "Line" line,
    4 "Locked" locked, 5 "Priority" priority, 6 "RR" rr, 7 "RecordId" record_id, 8 "Remark" remark, 9 "Status" status,
    10 "TTL" ttl, 11 "Type" r#type, 12 "UpdateTimestamp" update_timestamp, 13 "Value" value, 14 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResolveStatisticsSummary {
    pub direction: Option<String>,
    pub end_date: Option<String>,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
    pub search_mode: Option<String>,
    pub start_date: String,
    pub threshold: Option<i64>,
}
operation! { DescribeDomainResolveStatisticsSummary(start_date: String)
    "DescribeDomainResolveStatisticsSummary" -> DescribeDomainResolveStatisticsSummaryOutput {
    0 "Direction" direction: String, 1 "EndDate" end_date: String, 2 "Keyword" keyword: String, 3 "Lang" lang: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SearchMode" search_mode: String,
    7 "StartDate" start_date, 8 "Threshold" threshold: i64
} }
paged! { DescribeDomainResolveStatisticsSummary: DescribeDomainResolveStatisticsSummaryStatistics =
    Number "PageNumber", "Statistics" statistics, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResolveStatisticsSummaryOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub statistics: Option<Vec<DescribeDomainResolveStatisticsSummaryStatistics>>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeDomainResolveStatisticsSummaryOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Statistics" statistics, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResolveStatisticsSummaryStatistics {
    pub count: Option<String>,
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
}
model! { DescribeDomainResolveStatisticsSummaryStatistics {
    0 "Count" count, 1 "DomainName" domain_name, 2 "DomainType" domain_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatistics {
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
    pub end_date: Option<String>,
    pub lang: Option<String>,
    pub start_date: String,
}
operation! { DescribeDomainStatistics(start_date: String) "DescribeDomainStatistics" -> DescribeDomainStatisticsOutput {
    0 "DomainName" domain_name: String, 1 "DomainType" domain_type: String, 2 "EndDate" end_date: String,
    3 "Lang" lang: String, 4 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatisticsOutput {
    pub statistics: Option<DescribeDomainStatisticsStatistics>,
}
model! { DescribeDomainStatisticsOutput {
    0 "Statistics" statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatisticsStatistics {
    pub statistic: Option<Vec<DescribeDomainStatisticsStatistic>>,
}
model! { DescribeDomainStatisticsStatistics {
    0 "Statistic" statistic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatisticsStatistic {
    pub count: Option<i64>,
    pub domain_name: Option<String>,
    pub timestamp: Option<i64>,
}
model! { DescribeDomainStatisticsStatistic {
    0 "Count" count, 1 "DomainName" domain_name, 2 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatisticsSummary {
    pub end_date: Option<String>,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub search_mode: Option<String>,
    pub start_date: String,
    /// At least 0.
    pub threshold: Option<i64>,
}
operation! { DescribeDomainStatisticsSummary(start_date: String)
    "DescribeDomainStatisticsSummary" -> DescribeDomainStatisticsSummaryOutput {
    0 "EndDate" end_date: String, 1 "Keyword" keyword: String, 2 "Lang" lang: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SearchMode" search_mode: String, 6 "StartDate" start_date,
    7 "Threshold" threshold: i64
} }
paged! { DescribeDomainStatisticsSummary: DescribeDomainStatisticsSummaryStatistic =
    Number "PageNumber", "Statistics.Statistic" statistics.statistic, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatisticsSummaryOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub statistics: Option<DescribeDomainStatisticsSummaryStatistics>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeDomainStatisticsSummaryOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Statistics" statistics, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatisticsSummaryStatistics {
    pub statistic: Option<Vec<DescribeDomainStatisticsSummaryStatistic>>,
}
model! { DescribeDomainStatisticsSummaryStatistics {
    0 "Statistic" statistic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatisticsSummaryStatistic {
    pub count: Option<i64>,
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
    pub resolve_analysis_status: Option<String>,
}
model! { DescribeDomainStatisticsSummaryStatistic {
    0 "Count" count, 1 "DomainName" domain_name, 2 "DomainType" domain_type,
    3 "resolveAnalysisStatus" resolve_analysis_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomains {
    pub group_id: Option<String>,
    pub key_word: Option<String>,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub search_mode: Option<String>,
    pub starmark: Option<bool>,
}
operation! { DescribeDomains() "DescribeDomains" -> DescribeDomainsOutput {
    0 "GroupId" group_id: String, 1 "KeyWord" key_word: String, 2 "Lang" lang: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ResourceGroupId" resource_group_id: String, 6 "SearchMode" search_mode: String,
    7 "Starmark" starmark: bool
} }
paged! { DescribeDomains: DescribeDomainsDomain =
    Number "PageNumber", "Domains.Domain" domains.domain, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub domains: Option<DescribeDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainsOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsDomains {
    pub domain: Option<Vec<DescribeDomainsDomain>>,
}
model! { DescribeDomainsDomains {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsDomain {
    pub ali_domain: Option<bool>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub dns_servers: Option<DescribeDomainsDnsServers>,
    pub domain_id: Option<String>,
    pub domain_logging_switch_status: Option<String>,
    pub domain_name: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub instance_end_time: Option<String>,
    pub instance_expired: Option<bool>,
    pub instance_id: Option<String>,
    pub puny_code: Option<String>,
    pub record_count: Option<i64>,
    pub registrant_email: Option<String>,
    pub remark: Option<String>,
    pub resource_group_id: Option<String>,
    pub slave_dns_status: Option<String>,
    pub starmark: Option<bool>,
    pub tags: Option<DescribeDomainsTags>,
    pub version_code: Option<String>,
    pub version_name: Option<String>,
}
model! { DescribeDomainsDomain {
    0 "AliDomain" ali_domain, 1 "CreateTime" create_time, 2 "CreateTimestamp" create_timestamp,
    3 "DnsServers" dns_servers, 4 "DomainId" domain_id, 5 "DomainLoggingSwitchStatus" domain_logging_switch_status,
    6 "DomainName" domain_name, 7 "GroupId" group_id, 8 "GroupName" group_name, 9 "InstanceEndTime" instance_end_time,
    10 "InstanceExpired" instance_expired, 11 "InstanceId" instance_id, 12 "PunyCode" puny_code,
    13 "RecordCount" record_count, 14 "RegistrantEmail" registrant_email, 15 "Remark" remark,
    16 "ResourceGroupId" resource_group_id, 17 "SlaveDnsStatus" slave_dns_status, 18 "Starmark" starmark,
    19 "Tags" tags, 20 "VersionCode" version_code, 21 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsDnsServers {
    pub dns_server: Option<Vec<String>>,
}
model! { DescribeDomainsDnsServers {
    0 "DnsServer" dns_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsTags {
    pub tag: Option<Vec<DescribeDomainsTag>>,
}
model! { DescribeDomainsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategies {
    pub instance_id: Option<String>,
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeGtmAccessStrategies() "DescribeGtmAccessStrategies" -> DescribeGtmAccessStrategiesOutput {
    0 "InstanceId" instance_id: String, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { DescribeGtmAccessStrategies: DescribeGtmAccessStrategiesStrategy =
    Number "PageNumber", "Strategies.Strategy" strategies.strategy, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategiesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub strategies: Option<DescribeGtmAccessStrategiesStrategies>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeGtmAccessStrategiesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Strategies" strategies, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategiesStrategies {
    pub strategy: Option<Vec<DescribeGtmAccessStrategiesStrategy>>,
}
model! { DescribeGtmAccessStrategiesStrategies {
    0 "Strategy" strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategiesStrategy {
    pub access_mode: Option<String>,
    pub access_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub default_addr_pool_id: Option<String>,
    pub default_addr_pool_monitor_status: Option<String>,
    pub default_addr_pool_name: Option<String>,
    pub default_addr_pool_status: Option<String>,
    pub failover_addr_pool_id: Option<String>,
    pub failover_addr_pool_monitor_status: Option<String>,
    pub failover_addr_pool_name: Option<String>,
    pub failover_addr_pool_status: Option<String>,
    pub instance_id: Option<String>,
    pub lines: Option<DescribeGtmAccessStrategiesLines>,
    pub strategy_id: Option<String>,
    pub strategy_mode: Option<String>,
    pub strategy_name: Option<String>,
}
model! { DescribeGtmAccessStrategiesStrategy {
    0 "AccessMode" access_mode, 1 "AccessStatus" access_status, 2 "CreateTime" create_time,
    3 "CreateTimestamp" create_timestamp, 4 "DefaultAddrPoolId" default_addr_pool_id,
    5 "DefaultAddrPoolMonitorStatus" default_addr_pool_monitor_status, 6 "DefaultAddrPoolName" default_addr_pool_name,
    7 "DefaultAddrPoolStatus" default_addr_pool_status, 8 "FailoverAddrPoolId" failover_addr_pool_id,
    9 "FailoverAddrPoolMonitorStatus" failover_addr_pool_monitor_status,
    10 "FailoverAddrPoolName" failover_addr_pool_name, 11 "FailoverAddrPoolStatus" failover_addr_pool_status,
    12 "InstanceId" instance_id, 13 "Lines" lines, 14 "StrategyId" strategy_id, 15 "StrategyMode" strategy_mode,
    16 "StrategyName" strategy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategiesLines {
    pub line: Option<Vec<DescribeGtmAccessStrategiesLine>>,
}
model! { DescribeGtmAccessStrategiesLines {
    0 "Line" line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategiesLine {
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub line_code: Option<String>,
    pub line_name: Option<String>,
}
model! { DescribeGtmAccessStrategiesLine {
    0 "GroupCode" group_code, 1 "GroupName" group_name, 2 "LineCode" line_code, 3 "LineName" line_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategy {
    pub lang: Option<String>,
    pub strategy_id: String,
}
operation! { DescribeGtmAccessStrategy(strategy_id: String)
    "DescribeGtmAccessStrategy" -> DescribeGtmAccessStrategyOutput {
    0 "Lang" lang: String, 1 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyOutput {
    pub access_mode: Option<String>,
    pub access_status: Option<String>,
    pub default_addr_pool_monitor_status: Option<String>,
    pub default_addr_pool_name: Option<String>,
    pub default_addr_pool_status: Option<String>,
    pub defult_addr_pool_id: Option<String>,
    pub failover_addr_pool_id: Option<String>,
    pub failover_addr_pool_monitor_status: Option<String>,
    pub failover_addr_pool_name: Option<String>,
    pub failover_addr_pool_status: Option<String>,
    pub instance_id: Option<String>,
    pub lines: Option<DescribeGtmAccessStrategyLines>,
    pub strategy_id: Option<String>,
    pub strategy_mode: Option<String>,
    pub strategy_name: Option<String>,
}
model! { DescribeGtmAccessStrategyOutput {
    0 "AccessMode" access_mode, 1 "AccessStatus" access_status,
    2 "DefaultAddrPoolMonitorStatus" default_addr_pool_monitor_status, 3 "DefaultAddrPoolName" default_addr_pool_name,
    4 "DefaultAddrPoolStatus" default_addr_pool_status, 5 "DefultAddrPoolId" defult_addr_pool_id,
    6 "FailoverAddrPoolId" failover_addr_pool_id, 7 "FailoverAddrPoolMonitorStatus" failover_addr_pool_monitor_status,
    8 "FailoverAddrPoolName" failover_addr_pool_name, 9 "FailoverAddrPoolStatus" failover_addr_pool_status,
    10 "InstanceId" instance_id, 11 "Lines" lines, 12 "StrategyId" strategy_id, 13 "StrategyMode" strategy_mode,
    14 "StrategyName" strategy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyLines {
    pub line: Option<Vec<DescribeGtmAccessStrategyLine>>,
}
model! { DescribeGtmAccessStrategyLines {
    0 "Line" line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyLine {
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub line_code: Option<String>,
    pub line_name: Option<String>,
}
model! { DescribeGtmAccessStrategyLine {
    0 "GroupCode" group_code, 1 "GroupName" group_name, 2 "LineCode" line_code, 3 "LineName" line_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyAvailableConfig {
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { DescribeGtmAccessStrategyAvailableConfig(instance_id: String)
    "DescribeGtmAccessStrategyAvailableConfig" -> DescribeGtmAccessStrategyAvailableConfigOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyAvailableConfigOutput {
    pub addr_pools: Option<DescribeGtmAccessStrategyAvailableConfigAddrPools>,
    pub lines: Option<DescribeGtmAccessStrategyAvailableConfigLines>,
    pub suggest_set_default_line: Option<bool>,
}
model! { DescribeGtmAccessStrategyAvailableConfigOutput {
    0 "AddrPools" addr_pools, 1 "Lines" lines, 2 "SuggestSetDefaultLine" suggest_set_default_line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyAvailableConfigAddrPools {
    pub addr_pool: Option<Vec<DescribeGtmAccessStrategyAvailableConfigAddrPool>>,
}
model! { DescribeGtmAccessStrategyAvailableConfigAddrPools {
    0 "AddrPool" addr_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyAvailableConfigAddrPool {
    pub addr_pool_id: Option<String>,
    pub addr_pool_name: Option<String>,
}
model! { DescribeGtmAccessStrategyAvailableConfigAddrPool {
    0 "AddrPoolId" addr_pool_id, 1 "AddrPoolName" addr_pool_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyAvailableConfigLines {
    pub line: Option<Vec<DescribeGtmAccessStrategyAvailableConfigLine>>,
}
model! { DescribeGtmAccessStrategyAvailableConfigLines {
    0 "Line" line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyAvailableConfigLine {
    pub father_code: Option<String>,
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub line_code: Option<String>,
    pub line_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeGtmAccessStrategyAvailableConfigLine {
    0 "FatherCode" father_code, 1 "GroupCode" group_code, 2 "GroupName" group_name, 3 "LineCode" line_code,
    4 "LineName" line_name, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAvailableAlertGroup {
    pub lang: Option<String>,
}
operation! { DescribeGtmAvailableAlertGroup() "DescribeGtmAvailableAlertGroup" -> DescribeGtmAvailableAlertGroupOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAvailableAlertGroupOutput {
    pub available_alert_group: Option<String>,
}
model! { DescribeGtmAvailableAlertGroupOutput {
    0 "AvailableAlertGroup" available_alert_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstance {
    pub instance_id: String,
    pub lang: Option<String>,
    pub need_detail_attributes: Option<bool>,
}
operation! { DescribeGtmInstance(instance_id: String) "DescribeGtmInstance" -> DescribeGtmInstanceOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String, 2 "NeedDetailAttributes" need_detail_attributes: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceOutput {
    pub access_strategy_num: Option<i64>,
    pub address_pool_num: Option<i64>,
    pub alert_group: Option<String>,
    pub cname: Option<String>,
    pub cname_mode: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub expire_time: Option<String>,
    pub expire_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub lba_strategy: Option<String>,
    pub resource_group_id: Option<String>,
    pub ttl: Option<i64>,
    pub user_domain_name: Option<String>,
    pub version_code: Option<String>,
}
model! { DescribeGtmInstanceOutput {
    0 "AccessStrategyNum" access_strategy_num, 1 "AddressPoolNum" address_pool_num, 2 "AlertGroup" alert_group,
    3 "Cname" cname, 4 "CnameMode" cname_mode, 5 "CreateTime" create_time, 6 "CreateTimestamp" create_timestamp,
    7 "ExpireTime" expire_time, 8 "ExpireTimestamp" expire_timestamp, 9 "InstanceId" instance_id,
    10 "InstanceName" instance_name, 11 "LbaStrategy" lba_strategy, 12 "ResourceGroupId" resource_group_id,
    13 "Ttl" ttl, 14 "UserDomainName" user_domain_name, 15 "VersionCode" version_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceAddressPool {
    pub addr_pool_id: String,
    pub lang: Option<String>,
}
operation! { DescribeGtmInstanceAddressPool(addr_pool_id: String)
    "DescribeGtmInstanceAddressPool" -> DescribeGtmInstanceAddressPoolOutput {
    0 "AddrPoolId" addr_pool_id, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceAddressPoolOutput {
    pub addr_count: Option<i64>,
    pub addr_pool_id: Option<String>,
    pub addrs: Option<DescribeGtmInstanceAddressPoolAddrs>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub min_available_addr_num: Option<i64>,
    pub monitor_config_id: Option<String>,
    pub monitor_status: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeGtmInstanceAddressPoolOutput {
    0 "AddrCount" addr_count, 1 "AddrPoolId" addr_pool_id, 2 "Addrs" addrs, 3 "CreateTime" create_time,
    4 "CreateTimestamp" create_timestamp, 5 "MinAvailableAddrNum" min_available_addr_num,
    6 "MonitorConfigId" monitor_config_id, 7 "MonitorStatus" monitor_status, 8 "Name" name, 9 "Status" status,
    10 "Type" r#type, 11 "UpdateTime" update_time, 12 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceAddressPoolAddrs {
    pub addr: Option<Vec<DescribeGtmInstanceAddressPoolAddr>>,
}
model! { DescribeGtmInstanceAddressPoolAddrs {
    0 "Addr" addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceAddressPoolAddr {
    pub addr_id: Option<i64>,
    pub alert_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub lba_weight: Option<i64>,
    pub mode: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeGtmInstanceAddressPoolAddr {
    0 "AddrId" addr_id, 1 "AlertStatus" alert_status, 2 "CreateTime" create_time, 3 "CreateTimestamp" create_timestamp,
    4 "LbaWeight" lba_weight, 5 "Mode" mode, 6 "UpdateTime" update_time, 7 "UpdateTimestamp" update_timestamp,
    8 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceAddressPools {
    pub instance_id: String,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeGtmInstanceAddressPools(instance_id: String)
    "DescribeGtmInstanceAddressPools" -> DescribeGtmInstanceAddressPoolsOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeGtmInstanceAddressPools: DescribeGtmInstanceAddressPoolsAddrPool =
    Number "PageNumber", "AddrPools.AddrPool" addr_pools.addr_pool, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceAddressPoolsOutput {
    pub addr_pools: Option<DescribeGtmInstanceAddressPoolsAddrPools>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeGtmInstanceAddressPoolsOutput {
    0 "AddrPools" addr_pools, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceAddressPoolsAddrPools {
    pub addr_pool: Option<Vec<DescribeGtmInstanceAddressPoolsAddrPool>>,
}
model! { DescribeGtmInstanceAddressPoolsAddrPools {
    0 "AddrPool" addr_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceAddressPoolsAddrPool {
    pub addr_count: Option<i64>,
    pub addr_pool_id: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub min_available_addr_num: Option<i64>,
    pub monitor_config_id: Option<String>,
    pub monitor_status: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeGtmInstanceAddressPoolsAddrPool {
    0 "AddrCount" addr_count, 1 "AddrPoolId" addr_pool_id, 2 "CreateTime" create_time,
    3 "CreateTimestamp" create_timestamp, 4 "MinAvailableAddrNum" min_available_addr_num,
    5 "MonitorConfigId" monitor_config_id, 6 "MonitorStatus" monitor_status, 7 "Name" name, 8 "Status" status,
    9 "Type" r#type, 10 "UpdateTime" update_time, 11 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceStatus {
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { DescribeGtmInstanceStatus(instance_id: String)
    "DescribeGtmInstanceStatus" -> DescribeGtmInstanceStatusOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceStatusOutput {
    pub addr_not_available_num: Option<i64>,
    pub addr_pool_not_available_num: Option<i64>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub strategy_not_available_num: Option<i64>,
    pub switch_to_failover_strategy_num: Option<i64>,
}
model! { DescribeGtmInstanceStatusOutput {
    0 "AddrNotAvailableNum" addr_not_available_num, 1 "AddrPoolNotAvailableNum" addr_pool_not_available_num,
    2 "Status" status, 3 "StatusReason" status_reason, 4 "StrategyNotAvailableNum" strategy_not_available_num,
    5 "SwitchToFailoverStrategyNum" switch_to_failover_strategy_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceSystemCname {
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { DescribeGtmInstanceSystemCname(instance_id: String)
    "DescribeGtmInstanceSystemCname" -> DescribeGtmInstanceSystemCnameOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceSystemCnameOutput {
    pub system_cname: Option<String>,
}
model! { DescribeGtmInstanceSystemCnameOutput {
    0 "SystemCname" system_cname
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstances {
    pub keyword: Option<String>,
    pub lang: Option<String>,
    pub need_detail_attributes: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeGtmInstances() "DescribeGtmInstances" -> DescribeGtmInstancesOutput {
    0 "Keyword" keyword: String, 1 "Lang" lang: String, 2 "NeedDetailAttributes" need_detail_attributes: bool,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeGtmInstances: DescribeGtmInstancesGtmInstance =
    Number "PageNumber", "GtmInstances.GtmInstance" gtm_instances.gtm_instance, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstancesOutput {
    pub gtm_instances: Option<DescribeGtmInstancesGtmInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeGtmInstancesOutput {
    0 "GtmInstances" gtm_instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstancesGtmInstances {
    pub gtm_instance: Option<Vec<DescribeGtmInstancesGtmInstance>>,
}
model! { DescribeGtmInstancesGtmInstances {
    0 "GtmInstance" gtm_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstancesGtmInstance {
    pub access_strategy_num: Option<i64>,
    pub address_pool_num: Option<i64>,
    pub alert_group: Option<String>,
    pub cname: Option<String>,
    pub cname_mode: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub expire_time: Option<String>,
    pub expire_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub lba_strategy: Option<String>,
    pub resource_group_id: Option<String>,
    pub ttl: Option<i64>,
    pub user_domain_name: Option<String>,
    pub version_code: Option<String>,
}
model! { DescribeGtmInstancesGtmInstance {
    0 "AccessStrategyNum" access_strategy_num, 1 "AddressPoolNum" address_pool_num, 2 "AlertGroup" alert_group,
    3 "Cname" cname, 4 "CnameMode" cname_mode, 5 "CreateTime" create_time, 6 "CreateTimestamp" create_timestamp,
    7 "ExpireTime" expire_time, 8 "ExpireTimestamp" expire_timestamp, 9 "InstanceId" instance_id,
    10 "InstanceName" instance_name, 11 "LbaStrategy" lba_strategy, 12 "ResourceGroupId" resource_group_id,
    13 "Ttl" ttl, 14 "UserDomainName" user_domain_name, 15 "VersionCode" version_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmLogs {
    pub end_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub start_timestamp: Option<i64>,
}
operation! { DescribeGtmLogs() "DescribeGtmLogs" -> DescribeGtmLogsOutput {
    0 "EndTimestamp" end_timestamp: i64, 1 "InstanceId" instance_id: String, 2 "Keyword" keyword: String,
    3 "Lang" lang: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "StartTimestamp" start_timestamp: i64
} }
paged! { DescribeGtmLogs: DescribeGtmLogsLog = Number "PageNumber", "Logs.Log" logs.log, total "TotalItems" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmLogsOutput {
    pub logs: Option<DescribeGtmLogsLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeGtmLogsOutput {
    0 "Logs" logs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmLogsLogs {
    pub log: Option<Vec<DescribeGtmLogsLog>>,
}
model! { DescribeGtmLogsLogs {
    0 "Log" log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmLogsLog {
    pub content: Option<String>,
    pub entity_id: Option<String>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub id: Option<i64>,
    pub oper_action: Option<String>,
    pub oper_ip: Option<String>,
    pub oper_time: Option<String>,
    pub oper_timestamp: Option<i64>,
}
model! { DescribeGtmLogsLog {
    0 "Content" content, 1 "EntityId" entity_id, 2 "EntityName" entity_name, 3 "EntityType" entity_type, 4 "Id" id,
    5 "OperAction" oper_action, 6 "OperIp" oper_ip, 7 "OperTime" oper_time, 8 "OperTimestamp" oper_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmMonitorAvailableConfig {
    pub lang: Option<String>,
}
operation! { DescribeGtmMonitorAvailableConfig()
    "DescribeGtmMonitorAvailableConfig" -> DescribeGtmMonitorAvailableConfigOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmMonitorAvailableConfigOutput {
    pub isp_city_nodes: Option<DescribeGtmMonitorAvailableConfigIspCityNodes>,
}
model! { DescribeGtmMonitorAvailableConfigOutput {
    0 "IspCityNodes" isp_city_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmMonitorAvailableConfigIspCityNodes {
    pub isp_city_node: Option<Vec<DescribeGtmMonitorAvailableConfigIspCityNode>>,
}
model! { DescribeGtmMonitorAvailableConfigIspCityNodes {
    0 "IspCityNode" isp_city_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmMonitorAvailableConfigIspCityNode {
    pub city_code: Option<String>,
    pub city_name: Option<String>,
    pub default_selected: Option<bool>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub isp_code: Option<String>,
    pub isp_name: Option<String>,
    pub mainland: Option<bool>,
}
model! { DescribeGtmMonitorAvailableConfigIspCityNode {
    0 "CityCode" city_code, 1 "CityName" city_name, 2 "DefaultSelected" default_selected, 3 "GroupName" group_name,
    4 "GroupType" group_type, 5 "IspCode" isp_code, 6 "IspName" isp_name, 7 "Mainland" mainland
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmMonitorConfig {
    pub lang: Option<String>,
    pub monitor_config_id: String,
}
operation! { DescribeGtmMonitorConfig(monitor_config_id: String)
    "DescribeGtmMonitorConfig" -> DescribeGtmMonitorConfigOutput {
    0 "Lang" lang: String, 1 "MonitorConfigId" monitor_config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmMonitorConfigOutput {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub evaluation_count: Option<i64>,
    pub interval: Option<i64>,
    pub isp_city_nodes: Option<DescribeGtmMonitorConfigIspCityNodes>,
    pub monitor_config_id: Option<String>,
    pub monitor_extend_info: Option<String>,
    pub protocol_type: Option<String>,
    pub timeout: Option<i64>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeGtmMonitorConfigOutput {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "EvaluationCount" evaluation_count,
    3 "Interval" interval, 4 "IspCityNodes" isp_city_nodes, 5 "MonitorConfigId" monitor_config_id,
    6 "MonitorExtendInfo" monitor_extend_info, 7 "ProtocolType" protocol_type, 8 "Timeout" timeout,
    9 "UpdateTime" update_time, 10 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmMonitorConfigIspCityNodes {
    pub isp_city_node: Option<Vec<DescribeGtmMonitorConfigIspCityNode>>,
}
model! { DescribeGtmMonitorConfigIspCityNodes {
    0 "IspCityNode" isp_city_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmMonitorConfigIspCityNode {
    pub city_code: Option<String>,
    pub city_name: Option<String>,
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub isp_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { DescribeGtmMonitorConfigIspCityNode {
    0 "CityCode" city_code, 1 "CityName" city_name, 2 "CountryCode" country_code, 3 "CountryName" country_name,
    4 "IspCode" isp_code, 5 "IspName" isp_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlan {
    pub lang: Option<String>,
    pub recovery_plan_id: i64,
}
operation! { DescribeGtmRecoveryPlan(recovery_plan_id: i64) "DescribeGtmRecoveryPlan" -> DescribeGtmRecoveryPlanOutput {
    0 "Lang" lang: String, 1 "RecoveryPlanId" recovery_plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanOutput {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub fault_addr_pool_num: Option<i64>,
    pub fault_addr_pools: Option<DescribeGtmRecoveryPlanFaultAddrPools>,
    pub last_execute_time: Option<String>,
    pub last_execute_timestamp: Option<i64>,
    pub last_rollback_time: Option<String>,
    pub last_rollback_timestamp: Option<i64>,
    pub name: Option<String>,
    pub recovery_plan_id: Option<i64>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeGtmRecoveryPlanOutput {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "FaultAddrPoolNum" fault_addr_pool_num,
    3 "FaultAddrPools" fault_addr_pools, 4 "LastExecuteTime" last_execute_time,
    5 "LastExecuteTimestamp" last_execute_timestamp, 6 "LastRollbackTime" last_rollback_time,
    7 "LastRollbackTimestamp" last_rollback_timestamp, 8 "Name" name, 9 "RecoveryPlanId" recovery_plan_id,
    10 "Remark" remark, 11 "Status" status, 12 "UpdateTime" update_time, 13 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanFaultAddrPools {
    pub fault_addr_pool: Option<Vec<DescribeGtmRecoveryPlanFaultAddrPool>>,
}
model! { DescribeGtmRecoveryPlanFaultAddrPools {
    0 "FaultAddrPool" fault_addr_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanFaultAddrPool {
    pub addr_pool_id: Option<String>,
    pub addr_pool_name: Option<String>,
    pub addrs: Option<DescribeGtmRecoveryPlanAddrs>,
    pub instance_id: Option<String>,
}
model! { DescribeGtmRecoveryPlanFaultAddrPool {
    0 "AddrPoolId" addr_pool_id, 1 "AddrPoolName" addr_pool_name, 2 "Addrs" addrs, 3 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAddrs {
    pub addr: Option<Vec<DescribeGtmRecoveryPlanAddr>>,
}
model! { DescribeGtmRecoveryPlanAddrs {
    0 "Addr" addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAddr {
    pub id: Option<i64>,
    pub mode: Option<String>,
    pub value: Option<String>,
}
model! { DescribeGtmRecoveryPlanAddr {
    0 "Id" id, 1 "Mode" mode, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAvailableConfig {
    pub lang: Option<String>,
}
operation! { DescribeGtmRecoveryPlanAvailableConfig()
    "DescribeGtmRecoveryPlanAvailableConfig" -> DescribeGtmRecoveryPlanAvailableConfigOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAvailableConfigOutput {
    pub instances: Option<DescribeGtmRecoveryPlanAvailableConfigInstances>,
}
model! { DescribeGtmRecoveryPlanAvailableConfigOutput {
    0 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAvailableConfigInstances {
    pub instance: Option<Vec<DescribeGtmRecoveryPlanAvailableConfigInstance>>,
}
model! { DescribeGtmRecoveryPlanAvailableConfigInstances {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAvailableConfigInstance {
    pub addr_pools: Option<DescribeGtmRecoveryPlanAvailableConfigAddrPools>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { DescribeGtmRecoveryPlanAvailableConfigInstance {
    0 "AddrPools" addr_pools, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAvailableConfigAddrPools {
    pub addr_pool: Option<Vec<DescribeGtmRecoveryPlanAvailableConfigAddrPool>>,
}
model! { DescribeGtmRecoveryPlanAvailableConfigAddrPools {
    0 "AddrPool" addr_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAvailableConfigAddrPool {
    pub addr_pool_id: Option<String>,
    pub name: Option<String>,
}
model! { DescribeGtmRecoveryPlanAvailableConfigAddrPool {
    0 "AddrPoolId" addr_pool_id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlans {
    pub keyword: Option<String>,
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeGtmRecoveryPlans() "DescribeGtmRecoveryPlans" -> DescribeGtmRecoveryPlansOutput {
    0 "Keyword" keyword: String, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeGtmRecoveryPlans: DescribeGtmRecoveryPlansRecoveryPlan =
    Number "PageNumber", "RecoveryPlans.RecoveryPlan" recovery_plans.recovery_plan, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlansOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub recovery_plans: Option<DescribeGtmRecoveryPlansRecoveryPlans>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeGtmRecoveryPlansOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "RecoveryPlans" recovery_plans, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlansRecoveryPlans {
    pub recovery_plan: Option<Vec<DescribeGtmRecoveryPlansRecoveryPlan>>,
}
model! { DescribeGtmRecoveryPlansRecoveryPlans {
    0 "RecoveryPlan" recovery_plan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlansRecoveryPlan {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub fault_addr_pool_num: Option<i64>,
    pub last_execute_time: Option<String>,
    pub last_execute_timestamp: Option<i64>,
    pub last_rollback_time: Option<String>,
    pub last_rollback_timestamp: Option<i64>,
    pub name: Option<String>,
    pub recovery_plan_id: Option<i64>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeGtmRecoveryPlansRecoveryPlan {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "FaultAddrPoolNum" fault_addr_pool_num,
    3 "LastExecuteTime" last_execute_time, 4 "LastExecuteTimestamp" last_execute_timestamp,
    5 "LastRollbackTime" last_rollback_time, 6 "LastRollbackTimestamp" last_rollback_timestamp, 7 "Name" name,
    8 "RecoveryPlanId" recovery_plan_id, 9 "Remark" remark, 10 "Status" status, 11 "UpdateTime" update_time,
    12 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDomains {
    pub domain_keywords: Option<String>,
    pub instance_id: String,
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeInstanceDomains(instance_id: String) "DescribeInstanceDomains" -> DescribeInstanceDomainsOutput {
    0 "DomainKeywords" domain_keywords: String, 1 "InstanceId" instance_id, 2 "Lang" lang: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeInstanceDomains: DescribeInstanceDomainsInstanceDomains =
    Number "PageNumber", "InstanceDomains" instance_domains, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDomainsOutput {
    pub instance_domains: Option<Vec<DescribeInstanceDomainsInstanceDomains>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeInstanceDomainsOutput {
    0 "InstanceDomains" instance_domains, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalItems" total_items, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDomainsInstanceDomains {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub domain_name: Option<String>,
}
model! { DescribeInstanceDomainsInstanceDomains {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsGlobalOverview {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub overview_period: Option<String>,
    pub server_region: Option<String>,
}
operation! { DescribeInterAuthStatisticsGlobalOverview()
    "DescribeInterAuthStatisticsGlobalOverview" -> DescribeInterAuthStatisticsGlobalOverviewOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String,
    2 "OverviewPeriod" overview_period: String, 3 "ServerRegion" server_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsGlobalOverviewOutput {
    pub data: Option<DescribeInterAuthStatisticsGlobalOverviewData>,
}
model! { DescribeInterAuthStatisticsGlobalOverviewOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsGlobalOverviewData {
    pub avg_success_ratio: Option<i64>,
    pub avg_success_ratio_trend: Option<i64>,
    pub total_resolve_count: Option<i64>,
    pub total_resolve_count_trend: Option<i64>,
}
model! { DescribeInterAuthStatisticsGlobalOverviewData {
    0 "AvgSuccessRatio" avg_success_ratio, 1 "AvgSuccessRatioTrend" avg_success_ratio_trend,
    2 "TotalResolveCount" total_resolve_count, 3 "TotalResolveCountTrend" total_resolve_count_trend
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsHistory {
    pub domain_name: Option<String>,
    pub end_timestamp: Option<i64>,
    pub rcode: Option<String>,
    pub server_region: Option<String>,
    pub start_timestamp: Option<i64>,
    pub statistical_type: Option<String>,
    pub zone_name: Option<String>,
}
operation! { DescribeInterAuthStatisticsHistory()
    "DescribeInterAuthStatisticsHistory" -> DescribeInterAuthStatisticsHistoryOutput {
    0 "DomainName" domain_name: String, 1 "EndTimestamp" end_timestamp: i64, 2 "Rcode" rcode: String,
    3 "ServerRegion" server_region: String, 4 "StartTimestamp" start_timestamp: i64,
    5 "StatisticalType" statistical_type: String, 6 "ZoneName" zone_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsHistoryOutput {
    pub data: Option<Vec<DescribeInterAuthStatisticsHistoryData>>,
}
model! { DescribeInterAuthStatisticsHistoryOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsHistoryData {
    pub count: Option<i64>,
    pub domain_name: Option<String>,
    pub protocol: Option<String>,
    pub qtype: Option<String>,
    pub ratio: Option<i64>,
    pub timestamp: Option<i64>,
    pub zone_name: Option<String>,
}
model! { DescribeInterAuthStatisticsHistoryData {
    0 "Count" count, 1 "DomainName" domain_name, 2 "Protocol" protocol, 3 "Qtype" qtype, 4 "Ratio" ratio,
    5 "Timestamp" timestamp, 6 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsSummary {
    pub direction: Option<String>,
    pub domain_name: Option<String>,
    pub end_timestamp: Option<i64>,
    pub grow_type: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub period: Option<String>,
    pub rcode: Option<String>,
    pub server_region: Option<String>,
    pub source_type: Option<String>,
    pub start_timestamp: Option<i64>,
    pub statistical_type: Option<String>,
    pub zone_name: Option<String>,
}
operation! { DescribeInterAuthStatisticsSummary()
    "DescribeInterAuthStatisticsSummary" -> DescribeInterAuthStatisticsSummaryOutput {
    0 "Direction" direction: String, 1 "DomainName" domain_name: String, 2 "EndTimestamp" end_timestamp: i64,
    3 "GrowType" grow_type: String, 4 "OrderBy" order_by: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "Period" period: String, 8 "Rcode" rcode: String,
    9 "ServerRegion" server_region: String, 10 "SourceType" source_type: String,
    11 "StartTimestamp" start_timestamp: i64, 12 "StatisticalType" statistical_type: String,
    13 "ZoneName" zone_name: String
} }
paged! { DescribeInterAuthStatisticsSummary: DescribeInterAuthStatisticsSummaryPageData =
    Number "PageNumber", "PageData" page_data, total "TotalSize"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsSummaryOutput {
    pub cur_page: Option<i64>,
    pub page_data: Option<Vec<DescribeInterAuthStatisticsSummaryPageData>>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DescribeInterAuthStatisticsSummaryOutput {
    0 "CurPage" cur_page, 1 "PageData" page_data, 2 "PageSize" page_size, 3 "TotalPage" total_page,
    4 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsSummaryPageData {
    pub aggr_timestamp: Option<i64>,
    pub count: Option<i64>,
    pub domain_name: Option<String>,
    pub fluctuation_value: Option<i64>,
    pub line: Option<String>,
    pub previous_count: Option<i64>,
    pub protocol: Option<String>,
    pub qtype: Option<String>,
    pub ratio: Option<i64>,
    pub rcode: Option<String>,
    pub source_ip: Option<String>,
    pub source_isp: Option<String>,
    pub source_region: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeInterAuthStatisticsSummaryPageData {
    0 "AggrTimestamp" aggr_timestamp, 1 "Count" count, 2 "DomainName" domain_name,
    3 "FluctuationValue" fluctuation_value, 4 "Line" line, 5 "PreviousCount" previous_count, 6 "Protocol" protocol,
    7 "Qtype" qtype, 8 "Ratio" ratio, 9 "Rcode" rcode, 10 "SourceIp" source_ip, 11 "SourceIsp" source_isp,
    12 "SourceRegion" source_region, 13 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsZoneOverview {
    pub overview_period: Option<String>,
    pub server_region: Option<String>,
    pub zone_name: Option<String>,
}
operation! { DescribeInterAuthStatisticsZoneOverview()
    "DescribeInterAuthStatisticsZoneOverview" -> DescribeInterAuthStatisticsZoneOverviewOutput {
    0 "OverviewPeriod" overview_period: String, 1 "ServerRegion" server_region: String, 2 "ZoneName" zone_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsZoneOverviewOutput {
    pub data: Option<DescribeInterAuthStatisticsZoneOverviewData>,
}
model! { DescribeInterAuthStatisticsZoneOverviewOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsZoneOverviewData {
    pub refused_domain_count: Option<i64>,
    pub sudden_drop_domain_count: Option<i64>,
    pub sudden_increase_domain_count: Option<i64>,
}
model! { DescribeInterAuthStatisticsZoneOverviewData {
    0 "RefusedDomainCount" refused_domain_count, 1 "SuddenDropDomainCount" sudden_drop_domain_count,
    2 "SuddenIncreaseDomainCount" sudden_increase_domain_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetDnsLogs {
    pub account_id: Option<i64>,
    pub domain_name: Option<String>,
    pub end_timestamp: Option<i64>,
    pub lang: Option<String>,
    pub module: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub precise_sort: Option<bool>,
    pub query_condition: Option<String>,
    pub recursion_protocol_type: Option<String>,
    pub start_timestamp: Option<i64>,
}
operation! { DescribeInternetDnsLogs() "DescribeInternetDnsLogs" -> DescribeInternetDnsLogsOutput {
    0 "AccountId" account_id: i64, 1 "DomainName" domain_name: String, 2 "EndTimestamp" end_timestamp: i64,
    3 "Lang" lang: String, 4 "Module" module: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "PreciseSort" precise_sort: bool, 8 "QueryCondition" query_condition: String,
    9 "RecursionProtocolType" recursion_protocol_type: String, 10 "StartTimestamp" start_timestamp: i64
} }
paged! { DescribeInternetDnsLogs: DescribeInternetDnsLogsLog =
    Number "PageNumber", "Logs.Log" logs.log, total "TotalSize"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetDnsLogsOutput {
    pub complete: Option<bool>,
    pub cur_page: Option<i64>,
    pub logs: Option<DescribeInternetDnsLogsLogs>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DescribeInternetDnsLogsOutput {
    0 "Complete" complete, 1 "CurPage" cur_page, 2 "Logs" logs, 3 "PageSize" page_size, 4 "TotalPage" total_page,
    5 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetDnsLogsLogs {
    pub log: Option<Vec<DescribeInternetDnsLogsLog>>,
}
model! { DescribeInternetDnsLogsLogs {
    0 "Log" log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetDnsLogsLog {
    pub dns_msg_id: Option<String>,
    pub flags: Option<String>,
    pub log_time: Option<i64>,
    pub protocol: Option<String>,
    pub query_flags: Option<String>,
    pub query_name: Option<String>,
    pub query_type: Option<String>,
    pub response_timestamp: Option<String>,
    pub rt: Option<i64>,
    pub server_ip: Option<String>,
    pub source_ip: Option<String>,
    pub status: Option<String>,
    pub subnet_ip: Option<String>,
    pub value: Option<DescribeInternetDnsLogsValue>,
    pub zone_name: Option<String>,
}
model! { DescribeInternetDnsLogsLog {
    0 "DnsMsgId" dns_msg_id, 1 "Flags" flags, 2 "LogTime" log_time, 3 "Protocol" protocol, 4 "QueryFlags" query_flags,
    5 "QueryName" query_name, 6 "QueryType" query_type, 7 "ResponseTimestamp" response_timestamp, 8 "Rt" rt,
    9 "ServerIp" server_ip, 10 "SourceIp" source_ip, 11 "Status" status, 12 "SubnetIp" subnet_ip, 13 "Value" value,
    14 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetDnsLogsValue {
    pub value: Option<Vec<String>>,
}
model! { DescribeInternetDnsLogsValue {
    0 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheInstances {
    pub direction: Option<String>,
    pub isp: Option<String>,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    pub order_by: Option<String>,
    /// 1 to 9999999.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeIspFlushCacheInstances() "DescribeIspFlushCacheInstances" -> DescribeIspFlushCacheInstancesOutput {
    0 "Direction" direction: String, 1 "Isp" isp: String, 2 "Keyword" keyword: String, 3 "Lang" lang: String,
    4 "OrderBy" order_by: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "Type" r#type: String
} }
paged! { DescribeIspFlushCacheInstances: DescribeIspFlushCacheInstancesIspFlushCacheInstances =
    Number "PageNumber", "IspFlushCacheInstances" isp_flush_cache_instances, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheInstancesOutput {
    pub isp_flush_cache_instances: Option<Vec<DescribeIspFlushCacheInstancesIspFlushCacheInstances>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeIspFlushCacheInstancesOutput {
    0 "IspFlushCacheInstances" isp_flush_cache_instances, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalItems" total_items, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheInstancesIspFlushCacheInstances {
    pub expire_time: Option<String>,
    pub expire_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub isp: Option<String>,
    pub quota_info: Option<DescribeIspFlushCacheInstancesQuotaInfo>,
    pub status: Option<String>,
    pub version_code: Option<String>,
}
model! { DescribeIspFlushCacheInstancesIspFlushCacheInstances {
    0 "ExpireTime" expire_time, 1 "ExpireTimestamp" expire_timestamp, 2 "InstanceId" instance_id,
    3 "InstanceName" instance_name, 4 "Isp" isp, 5 "QuotaInfo" quota_info, 6 "Status" status,
    7 "VersionCode" version_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheInstancesQuotaInfo {
    pub instance_quota: Option<i64>,
    pub instance_quota_used: Option<i64>,
}
model! { DescribeIspFlushCacheInstancesQuotaInfo {
    0 "InstanceQuota" instance_quota, 1 "InstanceQuotaUsed" instance_quota_used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheRemainQuota {
    pub lang: Option<String>,
}
operation! { DescribeIspFlushCacheRemainQuota()
    "DescribeIspFlushCacheRemainQuota" -> DescribeIspFlushCacheRemainQuotaOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheRemainQuotaOutput {
    pub telecom_remain_quota: Option<i64>,
}
model! { DescribeIspFlushCacheRemainQuotaOutput {
    0 "TelecomRemainQuota" telecom_remain_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheTask {
    pub lang: Option<String>,
    pub task_id: String,
}
operation! { DescribeIspFlushCacheTask(task_id: String) "DescribeIspFlushCacheTask" -> DescribeIspFlushCacheTaskOutput {
    0 "Lang" lang: String, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheTaskOutput {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub domain_name: Option<String>,
    pub flush_cache_results: Option<Vec<DescribeIspFlushCacheTaskFlushCacheResults>>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub isp: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { DescribeIspFlushCacheTaskOutput {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "DomainName" domain_name,
    3 "FlushCacheResults" flush_cache_results, 4 "InstanceId" instance_id, 5 "InstanceName" instance_name, 6 "Isp" isp,
    7 "TaskId" task_id, 8 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheTaskFlushCacheResults {
    pub dns_nodes: Option<Vec<DescribeIspFlushCacheTaskDnsNodes>>,
    pub province: Option<String>,
}
model! { DescribeIspFlushCacheTaskFlushCacheResults {
    0 "DnsNodes" dns_nodes, 1 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheTaskDnsNodes {
    pub answers: Option<Vec<DescribeIspFlushCacheTaskAnswers>>,
    pub node_ip: Option<String>,
    pub sp_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeIspFlushCacheTaskDnsNodes {
    0 "Answers" answers, 1 "NodeIp" node_ip, 2 "SpName" sp_name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheTaskAnswers {
    pub name: Option<String>,
    pub record: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeIspFlushCacheTaskAnswers {
    0 "Name" name, 1 "Record" record, 2 "Ttl" ttl, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheTasks {
    pub direction: Option<String>,
    pub domain_name: Option<String>,
    pub instance_id: Option<String>,
    pub isp: Option<String>,
    pub lang: Option<String>,
    pub order_by: Option<String>,
    /// 1 to 9999999.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeIspFlushCacheTasks() "DescribeIspFlushCacheTasks" -> DescribeIspFlushCacheTasksOutput {
    0 "Direction" direction: String, 1 "DomainName" domain_name: String, 2 "InstanceId" instance_id: String,
    3 "Isp" isp: String, 4 "Lang" lang: String, 5 "OrderBy" order_by: String, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64
} }
paged! { DescribeIspFlushCacheTasks: DescribeIspFlushCacheTasksIspFlushCacheTasks =
    Number "PageNumber", "IspFlushCacheTasks" isp_flush_cache_tasks, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheTasksOutput {
    pub isp_flush_cache_tasks: Option<Vec<DescribeIspFlushCacheTasksIspFlushCacheTasks>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeIspFlushCacheTasksOutput {
    0 "IspFlushCacheTasks" isp_flush_cache_tasks, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalItems" total_items, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheTasksIspFlushCacheTasks {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub domain_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub isp: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { DescribeIspFlushCacheTasksIspFlushCacheTasks {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "DomainName" domain_name,
    3 "InstanceId" instance_id, 4 "InstanceName" instance_name, 5 "Isp" isp, 6 "TaskId" task_id,
    7 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAccountSummary {
    pub end_date: Option<String>,
    pub lang: Option<String>,
    pub start_date: Option<String>,
}
operation! { DescribePdnsAccountSummary() "DescribePdnsAccountSummary" -> DescribePdnsAccountSummaryOutput {
    0 "EndDate" end_date: String, 1 "Lang" lang: String, 2 "StartDate" start_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAccountSummaryOutput {
    pub data: Option<DescribePdnsAccountSummaryData>,
}
model! { DescribePdnsAccountSummaryOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAccountSummaryData {
    pub domain_count: Option<i64>,
    pub http_count: Option<i64>,
    pub https_count: Option<i64>,
    pub sub_domain_count: Option<i64>,
    pub threat_count: Option<i64>,
    pub total_count: Option<i64>,
    pub user_id: Option<i64>,
}
model! { DescribePdnsAccountSummaryData {
    0 "DomainCount" domain_count, 1 "HttpCount" http_count, 2 "HttpsCount" https_count,
    3 "SubDomainCount" sub_domain_count, 4 "ThreatCount" threat_count, 5 "TotalCount" total_count, 6 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAppKey {
    pub app_key_id: Option<String>,
    pub auth_code: Option<Secret>,
    pub lang: Option<String>,
}
operation! { DescribePdnsAppKey() "DescribePdnsAppKey" -> DescribePdnsAppKeyOutput {
    0 "AppKeyId" app_key_id: String, 1 "AuthCode" auth_code: Secret, 2 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAppKeyOutput {
    pub app_key: Option<DescribePdnsAppKeyAppKey>,
}
model! { DescribePdnsAppKeyOutput {
    0 "AppKey" app_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAppKeyAppKey {
    pub app_key_id: Option<String>,
    pub app_key_secret: Option<Secret>,
    pub create_date: Option<String>,
    pub create_timestamp: Option<i64>,
    pub remark: Option<String>,
    pub state: Option<String>,
}
model! { DescribePdnsAppKeyAppKey {
    0 "AppKeyId" app_key_id, 1 "AppKeySecret" app_key_secret, 2 "CreateDate" create_date,
    3 "CreateTimestamp" create_timestamp, 4 "Remark" remark, 5 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAppKeys {
    pub lang: Option<String>,
}
operation! { DescribePdnsAppKeys() "DescribePdnsAppKeys" -> DescribePdnsAppKeysOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAppKeysOutput {
    pub app_keys: Option<Vec<DescribePdnsAppKeysAppKeys>>,
}
model! { DescribePdnsAppKeysOutput {
    0 "AppKeys" app_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAppKeysAppKeys {
    pub app_key_id: Option<String>,
    pub bind_edge_dns_clusters: Option<Vec<DescribePdnsAppKeysBindEdgeDnsClusters>>,
    pub create_date: Option<String>,
    pub create_timestamp: Option<i64>,
    pub remark: Option<String>,
    pub state: Option<String>,
}
model! { DescribePdnsAppKeysAppKeys {
    0 "AppKeyId" app_key_id, 1 "BindEdgeDnsClusters" bind_edge_dns_clusters, 2 "CreateDate" create_date,
    3 "CreateTimestamp" create_timestamp, 4 "Remark" remark, 5 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAppKeysBindEdgeDnsClusters {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_user_id: Option<String>,
}
model! { DescribePdnsAppKeysBindEdgeDnsClusters {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "ClusterUserId" cluster_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsOperateLogs {
    pub action_type: Option<String>,
    pub end_date: Option<String>,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_type: Option<String>,
    pub start_date: Option<String>,
}
operation! { DescribePdnsOperateLogs() "DescribePdnsOperateLogs" -> DescribePdnsOperateLogsOutput {
    0 "ActionType" action_type: String, 1 "EndDate" end_date: String, 2 "Keyword" keyword: String,
    3 "Lang" lang: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceType" resource_type: String, 7 "StartDate" start_date: String
} }
paged! { DescribePdnsOperateLogs: DescribePdnsOperateLogsLogs = Number "PageNumber", "Logs" logs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsOperateLogsOutput {
    pub logs: Option<Vec<DescribePdnsOperateLogsLogs>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePdnsOperateLogsOutput {
    0 "Logs" logs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsOperateLogsLogs {
    pub action: Option<String>,
    pub operate_time: Option<String>,
    pub r#type: Option<String>,
    pub content: Option<String>,
}
model! { DescribePdnsOperateLogsLogs {
    0 "Action" action, 1 "OperateTime" operate_time, 2 "Type" r#type, 3 "content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsRequestStatistic {
    pub domain_name: Option<String>,
    pub end_date: Option<String>,
    pub lang: Option<String>,
    pub start_date: Option<String>,
    pub sub_domain: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribePdnsRequestStatistic() "DescribePdnsRequestStatistic" -> DescribePdnsRequestStatisticOutput {
    0 "DomainName" domain_name: String, 1 "EndDate" end_date: String, 2 "Lang" lang: String,
    3 "StartDate" start_date: String, 4 "SubDomain" sub_domain: String, 5 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsRequestStatisticOutput {
    pub data: Option<Vec<DescribePdnsRequestStatisticData>>,
}
model! { DescribePdnsRequestStatisticOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsRequestStatisticData {
    pub doh_total_count: Option<i64>,
    pub http_count: Option<i64>,
    pub https_count: Option<i64>,
    pub ip_count: Option<i64>,
    pub timestamp: Option<i64>,
    pub total_count: Option<i64>,
    pub udp_total_count: Option<i64>,
    pub v4_count: Option<i64>,
    pub v4_http_count: Option<i64>,
    pub v4_https_count: Option<i64>,
    pub v6_count: Option<i64>,
    pub v6_http_count: Option<i64>,
    pub v6_https_count: Option<i64>,
}
model! { DescribePdnsRequestStatisticData {
    0 "DohTotalCount" doh_total_count, 1 "HttpCount" http_count, 2 "HttpsCount" https_count, 3 "IpCount" ip_count,
    4 "Timestamp" timestamp, 5 "TotalCount" total_count, 6 "UdpTotalCount" udp_total_count, 7 "V4Count" v4_count,
    8 "V4HttpCount" v4_http_count, 9 "V4HttpsCount" v4_https_count, 10 "V6Count" v6_count,
    11 "V6HttpCount" v6_http_count, 12 "V6HttpsCount" v6_https_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsRequestStatistics {
    pub domain_name: Option<String>,
    pub end_date: Option<String>,
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_date: Option<String>,
    pub sub_domain: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribePdnsRequestStatistics() "DescribePdnsRequestStatistics" -> DescribePdnsRequestStatisticsOutput {
    0 "DomainName" domain_name: String, 1 "EndDate" end_date: String, 2 "Lang" lang: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "StartDate" start_date: String,
    6 "SubDomain" sub_domain: String, 7 "Type" r#type: String
} }
paged! { DescribePdnsRequestStatistics: DescribePdnsRequestStatisticsData =
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsRequestStatisticsOutput {
    pub data: Option<Vec<DescribePdnsRequestStatisticsData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePdnsRequestStatisticsOutput {
    0 "Data" data, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsRequestStatisticsData {
    pub doh_total_count: Option<i64>,
    pub domain_name: Option<String>,
    pub http_count: Option<i64>,
    pub https_count: Option<i64>,
    pub ip_count: Option<i64>,
    pub max_threat_level: Option<String>,
    pub sub_domain: Option<String>,
    pub threat_count: Option<i64>,
    pub threat_info: Option<Vec<DescribePdnsRequestStatisticsThreatInfo>>,
    pub total_count: Option<i64>,
    pub udp_total_count: Option<i64>,
    pub v4_count: Option<i64>,
    pub v4_http_count: Option<i64>,
    pub v4_https_count: Option<i64>,
    pub v6_count: Option<i64>,
    pub v6_http_count: Option<i64>,
    pub v6_https_count: Option<i64>,
}
model! { DescribePdnsRequestStatisticsData {
    0 "DohTotalCount" doh_total_count, 1 "DomainName" domain_name, 2 "HttpCount" http_count, 3 "HttpsCount" https_count,
    4 "IpCount" ip_count, 5 "MaxThreatLevel" max_threat_level, 6 "SubDomain" sub_domain, 7 "ThreatCount" threat_count,
    8 "ThreatInfo" threat_info, 9 "TotalCount" total_count, 10 "UdpTotalCount" udp_total_count, 11 "V4Count" v4_count,
    12 "V4HttpCount" v4_http_count, 13 "V4HttpsCount" v4_https_count, 14 "V6Count" v6_count,
    15 "V6HttpCount" v6_http_count, 16 "V6HttpsCount" v6_https_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsRequestStatisticsThreatInfo {
    pub threat_level: Option<String>,
    pub threat_type: Option<String>,
}
model! { DescribePdnsRequestStatisticsThreatInfo {
    0 "ThreatLevel" threat_level, 1 "ThreatType" threat_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsThreatLogs {
    pub end_date: Option<String>,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_date: Option<String>,
    pub threat_level: Option<String>,
    pub threat_source_ip: Option<String>,
    pub threat_type: Option<String>,
}
operation! { DescribePdnsThreatLogs() "DescribePdnsThreatLogs" -> DescribePdnsThreatLogsOutput {
    0 "EndDate" end_date: String, 1 "Keyword" keyword: String, 2 "Lang" lang: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "StartDate" start_date: String, 6 "ThreatLevel" threat_level: String,
    7 "ThreatSourceIp" threat_source_ip: String, 8 "ThreatType" threat_type: String
} }
paged! { DescribePdnsThreatLogs: DescribePdnsThreatLogsLogs = Number "PageNumber", "Logs" logs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsThreatLogsOutput {
    pub logs: Option<Vec<DescribePdnsThreatLogsLogs>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePdnsThreatLogsOutput {
    0 "Logs" logs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsThreatLogsLogs {
    pub source_ip: Option<String>,
    pub sub_domain: Option<String>,
    pub threat_level: Option<String>,
    pub threat_time: Option<String>,
    pub threat_type: Option<String>,
}
model! { DescribePdnsThreatLogsLogs {
    0 "SourceIp" source_ip, 1 "SubDomain" sub_domain, 2 "ThreatLevel" threat_level, 3 "ThreatTime" threat_time,
    4 "ThreatType" threat_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsThreatStatistic {
    pub end_date: Option<String>,
    pub lang: Option<String>,
    pub start_date: Option<String>,
    pub threat_source_ip: Option<String>,
}
operation! { DescribePdnsThreatStatistic() "DescribePdnsThreatStatistic" -> DescribePdnsThreatStatisticOutput {
    0 "EndDate" end_date: String, 1 "Lang" lang: String, 2 "StartDate" start_date: String,
    3 "ThreatSourceIp" threat_source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsThreatStatisticOutput {
    pub data: Option<Vec<DescribePdnsThreatStatisticData>>,
}
model! { DescribePdnsThreatStatisticOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsThreatStatisticData {
    pub doh_total_count: Option<i64>,
    pub threat_level: Option<String>,
    pub threat_type: Option<String>,
    pub timestamp: Option<i64>,
    pub total_count: Option<i64>,
    pub udp_total_count: Option<i64>,
}
model! { DescribePdnsThreatStatisticData {
    0 "DohTotalCount" doh_total_count, 1 "ThreatLevel" threat_level, 2 "ThreatType" threat_type,
    3 "Timestamp" timestamp, 4 "TotalCount" total_count, 5 "UdpTotalCount" udp_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsThreatStatistics {
    pub direction: Option<String>,
    pub domain_name: Option<String>,
    pub end_date: Option<String>,
    pub lang: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_date: Option<String>,
    pub sub_domain: Option<String>,
    pub threat_level: Option<String>,
    pub threat_source_ip: Option<String>,
    pub threat_type: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribePdnsThreatStatistics() "DescribePdnsThreatStatistics" -> DescribePdnsThreatStatisticsOutput {
    0 "Direction" direction: String, 1 "DomainName" domain_name: String, 2 "EndDate" end_date: String,
    3 "Lang" lang: String, 4 "OrderBy" order_by: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "StartDate" start_date: String, 8 "SubDomain" sub_domain: String, 9 "ThreatLevel" threat_level: String,
    10 "ThreatSourceIp" threat_source_ip: String, 11 "ThreatType" threat_type: String, 12 "Type" r#type: String
} }
paged! { DescribePdnsThreatStatistics: DescribePdnsThreatStatisticsData =
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsThreatStatisticsOutput {
    pub data: Option<Vec<DescribePdnsThreatStatisticsData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePdnsThreatStatisticsOutput {
    0 "Data" data, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsThreatStatisticsData {
    pub doh_total_count: Option<i64>,
    pub domain_count: Option<i64>,
    pub domain_name: Option<String>,
    pub latest_threat_time: Option<i64>,
    pub max_threat_level: Option<String>,
    pub source_ip: Option<String>,
    pub sub_domain: Option<String>,
    pub threat_level: Option<String>,
    pub threat_type: Option<String>,
    pub total_count: Option<i64>,
    pub udp_total_count: Option<i64>,
}
model! { DescribePdnsThreatStatisticsData {
    0 "DohTotalCount" doh_total_count, 1 "DomainCount" domain_count, 2 "DomainName" domain_name,
    3 "LatestThreatTime" latest_threat_time, 4 "MaxThreatLevel" max_threat_level, 5 "SourceIp" source_ip,
    6 "SubDomain" sub_domain, 7 "ThreatLevel" threat_level, 8 "ThreatType" threat_type, 9 "TotalCount" total_count,
    10 "UdpTotalCount" udp_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsUdpIpSegments {
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribePdnsUdpIpSegments() "DescribePdnsUdpIpSegments" -> DescribePdnsUdpIpSegmentsOutput {
    0 "Lang" lang: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribePdnsUdpIpSegments: DescribePdnsUdpIpSegmentsIpSegments =
    Number "PageNumber", "IpSegments" ip_segments, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsUdpIpSegmentsOutput {
    pub ip_segments: Option<Vec<DescribePdnsUdpIpSegmentsIpSegments>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_pages: Option<String>,
}
model! { DescribePdnsUdpIpSegmentsOutput {
    0 "IpSegments" ip_segments, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsUdpIpSegmentsIpSegments {
    pub create_date: Option<String>,
    pub create_timestamp: Option<i64>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub mask: Option<i64>,
    pub name: Option<String>,
    pub secret_key: Option<Secret>,
    pub state: Option<String>,
    pub update_date: Option<String>,
}
model! { DescribePdnsUdpIpSegmentsIpSegments {
    0 "CreateDate" create_date, 1 "CreateTimestamp" create_timestamp, 2 "Id" id, 3 "Ip" ip, 4 "Mask" mask,
    5 "Name" name, 6 "SecretKey" secret_key, 7 "State" state, 8 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsUserInfo {
    pub lang: Option<String>,
}
operation! { DescribePdnsUserInfo() "DescribePdnsUserInfo" -> DescribePdnsUserInfoOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsUserInfoOutput {
    pub user_info: Option<DescribePdnsUserInfoUserInfo>,
}
model! { DescribePdnsUserInfoOutput {
    0 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsUserInfoUserInfo {
    pub available_access_security_type: Option<String>,
    pub available_service: Option<String>,
    pub pdns_id: Option<i64>,
    pub secret_key: Option<Secret>,
    pub service_type: Option<String>,
    pub state: Option<String>,
    pub statistic_switch_status: Option<String>,
    pub stopped_service: Option<String>,
}
model! { DescribePdnsUserInfoUserInfo {
    0 "AvailableAccessSecurityType" available_access_security_type, 1 "AvailableService" available_service,
    2 "PdnsId" pdns_id, 3 "SecretKey" secret_key, 4 "ServiceType" service_type, 5 "State" state,
    6 "StatisticSwitchStatus" statistic_switch_status, 7 "StoppedService" stopped_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordLogs {
    pub domain_name: String,
    pub key_word: Option<String>,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub start_date: Option<String>,
    pub user_client_ip: Option<String>,
    pub end_date: Option<String>,
}
operation! { DescribeRecordLogs(domain_name: String) "DescribeRecordLogs" -> DescribeRecordLogsOutput {
    0 "DomainName" domain_name, 1 "KeyWord" key_word: String, 2 "Lang" lang: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "StartDate" start_date: String, 6 "UserClientIp" user_client_ip: String,
    7 "endDate" end_date: String
} }
paged! { DescribeRecordLogs: DescribeRecordLogsRecordLog =
    Number "PageNumber", "RecordLogs.RecordLog" record_logs.record_log, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordLogsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub record_logs: Option<DescribeRecordLogsRecordLogs>,
    pub total_count: Option<i64>,
}
model! { DescribeRecordLogsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "RecordLogs" record_logs, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordLogsRecordLogs {
    pub record_log: Option<Vec<DescribeRecordLogsRecordLog>>,
}
model! { DescribeRecordLogsRecordLogs {
    0 "RecordLog" record_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordLogsRecordLog {
    pub action: Option<String>,
    pub action_time: Option<String>,
    pub action_timestamp: Option<i64>,
    pub client_ip: Option<String>,
    pub message: Option<String>,
}
model! { DescribeRecordLogsRecordLog {
    0 "Action" action, 1 "ActionTime" action_time, 2 "ActionTimestamp" action_timestamp, 3 "ClientIp" client_ip,
    4 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordResolveStatisticsSummary {
    pub direction: Option<String>,
    pub domain_name: String,
    pub domain_type: Option<String>,
    pub end_date: Option<String>,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
    pub search_mode: Option<String>,
    pub start_date: String,
    pub threshold: Option<i64>,
}
operation! { DescribeRecordResolveStatisticsSummary(domain_name: String, start_date: String)
    "DescribeRecordResolveStatisticsSummary" -> DescribeRecordResolveStatisticsSummaryOutput {
    0 "Direction" direction: String, 1 "DomainName" domain_name, 2 "DomainType" domain_type: String,
    3 "EndDate" end_date: String, 4 "Keyword" keyword: String, 5 "Lang" lang: String, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "SearchMode" search_mode: String, 9 "StartDate" start_date,
    10 "Threshold" threshold: i64
} }
paged! { DescribeRecordResolveStatisticsSummary: DescribeRecordResolveStatisticsSummaryStatistics =
    Number "PageNumber", "Statistics" statistics, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordResolveStatisticsSummaryOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub statistics: Option<Vec<DescribeRecordResolveStatisticsSummaryStatistics>>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeRecordResolveStatisticsSummaryOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Statistics" statistics, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordResolveStatisticsSummaryStatistics {
    pub count: Option<String>,
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
    pub sub_domain: Option<String>,
}
model! { DescribeRecordResolveStatisticsSummaryStatistics {
    0 "Count" count, 1 "DomainName" domain_name, 2 "DomainType" domain_type, 3 "SubDomain" sub_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatistics {
    pub domain_name: String,
    pub domain_type: Option<String>,
    pub end_date: Option<String>,
    pub lang: Option<String>,
    pub rr: String,
    pub start_date: String,
}
operation! { DescribeRecordStatistics(domain_name: String, rr: String, start_date: String)
    "DescribeRecordStatistics" -> DescribeRecordStatisticsOutput {
    0 "DomainName" domain_name, 1 "DomainType" domain_type: String, 2 "EndDate" end_date: String, 3 "Lang" lang: String,
    4 "Rr" rr, 5 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatisticsOutput {
    pub statistics: Option<DescribeRecordStatisticsStatistics>,
}
model! { DescribeRecordStatisticsOutput {
    0 "Statistics" statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatisticsStatistics {
    pub statistic: Option<Vec<DescribeRecordStatisticsStatistic>>,
}
model! { DescribeRecordStatisticsStatistics {
    0 "Statistic" statistic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatisticsStatistic {
    pub count: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { DescribeRecordStatisticsStatistic {
    0 "Count" count, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatisticsSummary {
    pub domain_name: String,
    pub domain_type: Option<String>,
    pub end_date: Option<String>,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub search_mode: Option<String>,
    pub start_date: String,
    pub threshold: Option<i64>,
}
operation! { DescribeRecordStatisticsSummary(domain_name: String, start_date: String)
    "DescribeRecordStatisticsSummary" -> DescribeRecordStatisticsSummaryOutput {
    0 "DomainName" domain_name, 1 "DomainType" domain_type: String, 2 "EndDate" end_date: String,
    3 "Keyword" keyword: String, 4 "Lang" lang: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "SearchMode" search_mode: String, 8 "StartDate" start_date, 9 "Threshold" threshold: i64
} }
paged! { DescribeRecordStatisticsSummary: DescribeRecordStatisticsSummaryStatistic =
    Number "PageNumber", "Statistics.Statistic" statistics.statistic, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatisticsSummaryOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub statistics: Option<DescribeRecordStatisticsSummaryStatistics>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeRecordStatisticsSummaryOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Statistics" statistics, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatisticsSummaryStatistics {
    pub statistic: Option<Vec<DescribeRecordStatisticsSummaryStatistic>>,
}
model! { DescribeRecordStatisticsSummaryStatistics {
    0 "Statistic" statistic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatisticsSummaryStatistic {
    pub count: Option<i64>,
    pub sub_domain: Option<String>,
}
model! { DescribeRecordStatisticsSummaryStatistic {
    0 "Count" count, 1 "SubDomain" sub_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecursionRecord {
    pub record_id: String,
}
operation! { DescribeRecursionRecord(record_id: String) "DescribeRecursionRecord" -> DescribeRecursionRecordOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecursionRecordOutput {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub priority: Option<i64>,
    pub record_id: Option<String>,
    pub remark: Option<String>,
    pub rr: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub value: Option<String>,
    pub weight: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeRecursionRecordOutput {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "Priority" priority, 3 "RecordId" record_id,
    4 "Remark" remark, 5 "Rr" rr, 6 "Ttl" ttl, 7 "Type" r#type, 8 "UpdateTime" update_time,
    9 "UpdateTimestamp" update_timestamp, 10 "Value" value, 11 "Weight" weight, 12 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecursionZone {
    pub zone_id: String,
}
operation! { DescribeRecursionZone(zone_id: String) "DescribeRecursionZone" -> DescribeRecursionZoneOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecursionZoneOutput {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub creator: Option<String>,
    pub creator_sub_type: Option<String>,
    pub creator_type: Option<String>,
    pub effective_scopes: Option<DescribeRecursionZoneEffectiveScopes>,
    pub proxy_pattern: Option<String>,
    pub record_count: Option<i64>,
    pub remark: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub user_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeRecursionZoneOutput {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "Creator" creator,
    3 "CreatorSubType" creator_sub_type, 4 "CreatorType" creator_type, 5 "EffectiveScopes" effective_scopes,
    6 "ProxyPattern" proxy_pattern, 7 "RecordCount" record_count, 8 "Remark" remark, 9 "UpdateTime" update_time,
    10 "UpdateTimestamp" update_timestamp, 11 "UserId" user_id, 12 "ZoneId" zone_id, 13 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecursionZoneEffectiveScopes {
    pub effective_scope: Option<Vec<DescribeRecursionZoneEffectiveScope>>,
}
model! { DescribeRecursionZoneEffectiveScopes {
    0 "EffectiveScope" effective_scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecursionZoneEffectiveScope {
    pub effective_type: Option<String>,
    pub scopes: Option<DescribeRecursionZoneScopes>,
}
model! { DescribeRecursionZoneEffectiveScope {
    0 "EffectiveType" effective_type, 1 "Scopes" scopes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecursionZoneScopes {
    pub scope: Option<Vec<String>>,
}
model! { DescribeRecursionZoneScopes {
    0 "Scope" scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubDomainRecords {
    pub domain_name: Option<String>,
    pub lang: Option<String>,
    pub line: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    pub sub_domain: String,
    pub r#type: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { DescribeSubDomainRecords(sub_domain: String) "DescribeSubDomainRecords" -> DescribeSubDomainRecordsOutput {
    0 "DomainName" domain_name: String, 1 "Lang" lang: String, 2 "Line" line: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SubDomain" sub_domain, 6 "Type" r#type: String,
    7 "UserClientIp" user_client_ip: String
} }
paged! { DescribeSubDomainRecords: DescribeSubDomainRecordsRecord =
    Number "PageNumber", "DomainRecords.Record" domain_records.record, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubDomainRecordsOutput {
    pub domain_records: Option<DescribeSubDomainRecordsDomainRecords>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeSubDomainRecordsOutput {
    0 "DomainRecords" domain_records, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubDomainRecordsDomainRecords {
    pub record: Option<Vec<DescribeSubDomainRecordsRecord>>,
}
model! { DescribeSubDomainRecordsDomainRecords {
    0 "Record" record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubDomainRecordsRecord {
    pub domain_name: Option<String>,
    pub line: Option<String>,
    pub locked: Option<bool>,
    pub priority: Option<i64>,
    pub rr: Option<String>,
    pub record_id: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeSubDomainRecordsRecord {
    0 "DomainName" domain_name, 1 "Line" line, 2 "Locked" locked, 3 "Priority" priority, 4 "RR" rr,
    5 "RecordId" record_id, 6 "Remark" remark, 7 "Status" status, 8 "TTL" ttl, 9 "Type" r#type, 10 "Value" value,
    11 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportLines {
    pub domain_name: Option<String>,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { DescribeSupportLines() "DescribeSupportLines" -> DescribeSupportLinesOutput {
    0 "DomainName" domain_name: String, 1 "Lang" lang: String, 2 "UserClientIp" user_client_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportLinesOutput {
    pub record_lines: Option<DescribeSupportLinesRecordLines>,
}
model! { DescribeSupportLinesOutput {
    0 "RecordLines" record_lines
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportLinesRecordLines {
    pub record_line: Option<Vec<DescribeSupportLinesRecordLine>>,
}
model! { DescribeSupportLinesRecordLines {
    0 "RecordLine" record_line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportLinesRecordLine {
    pub father_code: Option<String>,
    pub line_code: Option<String>,
    pub line_display_name: Option<String>,
    pub line_name: Option<String>,
}
model! { DescribeSupportLinesRecordLine {
    0 "FatherCode" father_code, 1 "LineCode" line_code, 2 "LineDisplayName" line_display_name, 3 "LineName" line_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_type: String,
}
operation! { DescribeTags(resource_type: String) "DescribeTags" -> DescribeTagsOutput {
    0 "Lang" lang: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "ResourceType" resource_type
} }
paged! { DescribeTags: DescribeTagsTags = Number "PageNumber", "Tags" tags, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tags: Option<Vec<DescribeTagsTags>>,
    pub total_count: Option<i64>,
}
model! { DescribeTagsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Tags" tags, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTags {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { DescribeTagsTags {
    0 "Key" key, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransferDomains {
    pub domain_name: Option<String>,
    pub from_user_id: Option<i64>,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub target_user_id: Option<i64>,
    pub transfer_type: String,
}
operation! { DescribeTransferDomains(transfer_type: String) "DescribeTransferDomains" -> DescribeTransferDomainsOutput {
    0 "DomainName" domain_name: String, 1 "FromUserId" from_user_id: i64, 2 "Lang" lang: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "TargetUserId" target_user_id: i64,
    6 "TransferType" transfer_type
} }
paged! { DescribeTransferDomains: DescribeTransferDomainsDomainTransfer =
    Number "PageNumber", "DomainTransfers.DomainTransfer" domain_transfers.domain_transfer, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransferDomainsOutput {
    pub domain_transfers: Option<DescribeTransferDomainsDomainTransfers>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTransferDomainsOutput {
    0 "DomainTransfers" domain_transfers, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransferDomainsDomainTransfers {
    pub domain_transfer: Option<Vec<DescribeTransferDomainsDomainTransfer>>,
}
model! { DescribeTransferDomainsDomainTransfers {
    0 "DomainTransfer" domain_transfer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransferDomainsDomainTransfer {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub domain_name: Option<String>,
    pub from_user_id: Option<i64>,
    pub id: Option<i64>,
    pub target_user_id: Option<i64>,
}
model! { DescribeTransferDomainsDomainTransfer {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "DomainName" domain_name,
    3 "FromUserId" from_user_id, 4 "Id" id, 5 "TargetUserId" target_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteGtmRecoveryPlan {
    pub lang: Option<String>,
    pub recovery_plan_id: i64,
}
operation! { ExecuteGtmRecoveryPlan(recovery_plan_id: i64) "ExecuteGtmRecoveryPlan" -> Empty {
    0 "Lang" lang: String, 1 "RecoveryPlanId" recovery_plan_id
} }

pub type ExecuteGtmRecoveryPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMainDomainName {
    pub input_string: String,
    pub lang: Option<String>,
}
operation! { GetMainDomainName(input_string: String) "GetMainDomainName" -> GetMainDomainNameOutput {
    0 "InputString" input_string, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMainDomainNameOutput {
    pub domain_level: Option<i64>,
    pub domain_name: Option<String>,
    pub rr: Option<String>,
}
model! { GetMainDomainNameOutput {
    0 "DomainLevel" domain_level, 1 "DomainName" domain_name, 2 "RR" rr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTxtRecordForVerify {
    pub domain_name: Option<String>,
    pub lang: Option<String>,
    pub r#type: String,
}
operation! { GetTxtRecordForVerify(r#type: String) "GetTxtRecordForVerify" -> GetTxtRecordForVerifyOutput {
    0 "DomainName" domain_name: String, 1 "Lang" lang: String, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTxtRecordForVerifyOutput {
    pub domain_name: Option<String>,
    pub parent_domain_name: Option<String>,
    pub rr: Option<String>,
    pub value: Option<String>,
}
model! { GetTxtRecordForVerifyOutput {
    0 "DomainName" domain_name, 1 "ParentDomainName" parent_domain_name, 2 "RR" rr, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiAgentRegisterInfos {
    pub agent_display_name: Option<String>,
    pub agent_host: Option<String>,
    pub agent_id: Option<String>,
    pub agent_version: Option<String>,
    pub client_token: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub status: Option<String>,
}
operation! { ListAtiAgentRegisterInfos(page_number: i64, page_size: i64)
    "ListAtiAgentRegisterInfos" -> ListAtiAgentRegisterInfosOutput {
    0 "AgentDisplayName" agent_display_name: String, 1 "AgentHost" agent_host: String, 2 "AgentId" agent_id: String,
    3 "AgentVersion" agent_version: String, 4 "ClientToken" client_token: String, 5 "MaxResults" max_results: i64,
    6 "NextToken" next_token: String, 7 "PageNumber" page_number, 8 "PageSize" page_size, 9 "Status" status: String
} }
paged! { ListAtiAgentRegisterInfos: ListAtiAgentRegisterInfosAgentRegisterInfo =
    Token "NextToken", "AgentRegisterInfos.AgentRegisterInfo" agent_register_infos.agent_register_info, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiAgentRegisterInfosOutput {
    pub access_denied_detail: Option<ListAtiAgentRegisterInfosAccessDeniedDetail>,
    pub agent_register_infos: Option<ListAtiAgentRegisterInfosAgentRegisterInfos>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListAtiAgentRegisterInfosOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AgentRegisterInfos" agent_register_infos,
    2 "MaxResults" max_results, 3 "NextToken" next_token, 4 "PageNumber" page_number, 5 "PageSize" page_size,
    6 "TotalItems" total_items, 7 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiAgentRegisterInfosAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ListAtiAgentRegisterInfosAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiAgentRegisterInfosAgentRegisterInfos {
    pub agent_register_info: Option<Vec<ListAtiAgentRegisterInfosAgentRegisterInfo>>,
}
model! { ListAtiAgentRegisterInfosAgentRegisterInfos {
    0 "AgentRegisterInfo" agent_register_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiAgentRegisterInfosAgentRegisterInfo {
    pub agent_display_name: Option<String>,
    pub agent_host: Option<String>,
    pub agent_id: Option<String>,
    pub agent_register_info_id: Option<String>,
    pub agent_version: Option<String>,
    pub ati_name: Option<String>,
    pub create_timestamp: Option<String>,
    pub endpoints: Option<ListAtiAgentRegisterInfosEndpoints>,
    pub status: Option<String>,
    pub update_timestamp: Option<String>,
}
model! { ListAtiAgentRegisterInfosAgentRegisterInfo {
    0 "AgentDisplayName" agent_display_name, 1 "AgentHost" agent_host, 2 "AgentId" agent_id,
    3 "AgentRegisterInfoId" agent_register_info_id, 4 "AgentVersion" agent_version, 5 "AtiName" ati_name,
    6 "CreateTimestamp" create_timestamp, 7 "Endpoints" endpoints, 8 "Status" status,
    9 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiAgentRegisterInfosEndpoints {
    pub endpoint: Option<Vec<ListAtiAgentRegisterInfosEndpoint>>,
}
model! { ListAtiAgentRegisterInfosEndpoints {
    0 "Endpoint" endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiAgentRegisterInfosEndpoint {
    pub protocol: Option<String>,
}
model! { ListAtiAgentRegisterInfosEndpoint {
    0 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiChangeLogs {
    pub agent_id: Option<String>,
    pub client_token: Option<String>,
    pub end_timestamp: Option<i64>,
    pub operation_type: Option<String>,
    pub operator_account: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub start_timestamp: Option<i64>,
    pub time_range: Option<String>,
}
operation! { ListAtiChangeLogs(page_number: i64, page_size: i64) "ListAtiChangeLogs" -> ListAtiChangeLogsOutput {
    0 "AgentId" agent_id: String, 1 "ClientToken" client_token: String, 2 "EndTimestamp" end_timestamp: i64,
    3 "OperationType" operation_type: String, 4 "OperatorAccount" operator_account: String, 5 "PageNumber" page_number,
    6 "PageSize" page_size, 7 "StartTimestamp" start_timestamp: i64, 8 "TimeRange" time_range: String
} }
paged! { ListAtiChangeLogs: ListAtiChangeLogsLog = Number "PageNumber", "Logs.Log" logs.log, total "TotalItems" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiChangeLogsOutput {
    pub access_denied_detail: Option<ListAtiChangeLogsAccessDeniedDetail>,
    pub logs: Option<ListAtiChangeLogsLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListAtiChangeLogsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Logs" logs, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalItems" total_items, 5 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiChangeLogsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ListAtiChangeLogsAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiChangeLogsLogs {
    pub log: Option<Vec<ListAtiChangeLogsLog>>,
}
model! { ListAtiChangeLogsLogs {
    0 "Log" log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiChangeLogsLog {
    pub agent_id: Option<String>,
    pub agent_status: Option<String>,
    pub create_timestamp: Option<i64>,
    pub creator_sub_type: Option<String>,
    pub creator_type: Option<String>,
    pub error_message: Option<String>,
    pub log_id: Option<String>,
    pub operation_name: Option<String>,
    pub operation_type: Option<String>,
    pub operator_account: Option<String>,
    pub result: Option<String>,
    pub source_ip: Option<String>,
    pub timestamp: Option<i64>,
    pub update_timestamp: Option<i64>,
    pub version: Option<String>,
}
model! { ListAtiChangeLogsLog {
    0 "AgentId" agent_id, 1 "AgentStatus" agent_status, 2 "CreateTimestamp" create_timestamp,
    3 "CreatorSubType" creator_sub_type, 4 "CreatorType" creator_type, 5 "ErrorMessage" error_message, 6 "LogId" log_id,
    7 "OperationName" operation_name, 8 "OperationType" operation_type, 9 "OperatorAccount" operator_account,
    10 "Result" result, 11 "SourceIp" source_ip, 12 "Timestamp" timestamp, 13 "UpdateTimestamp" update_timestamp,
    14 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiRegistrants {
    pub client_token: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub status: Option<String>,
}
operation! { ListAtiRegistrants(page_number: i64, page_size: i64) "ListAtiRegistrants" -> ListAtiRegistrantsOutput {
    0 "ClientToken" client_token: String, 1 "MaxResults" max_results: i64, 2 "Name" name: String,
    3 "NextToken" next_token: String, 4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Status" status: String
} }
paged! { ListAtiRegistrants: ListAtiRegistrantsRegistrant =
    Token "NextToken", "Registrants.Registrant" registrants.registrant, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiRegistrantsOutput {
    pub access_denied_detail: Option<ListAtiRegistrantsAccessDeniedDetail>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub registrants: Option<ListAtiRegistrantsRegistrants>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListAtiRegistrantsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "Registrants" registrants, 6 "TotalItems" total_items,
    7 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiRegistrantsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ListAtiRegistrantsAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiRegistrantsRegistrants {
    pub registrant: Option<Vec<ListAtiRegistrantsRegistrant>>,
}
model! { ListAtiRegistrantsRegistrants {
    0 "Registrant" registrant
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiRegistrantsRegistrant {
    pub cc: Option<String>,
    pub city: Option<String>,
    pub create_timestamp: Option<String>,
    pub document_code: Option<String>,
    pub document_type: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub registrant_id: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
    pub update_timestamp: Option<String>,
}
model! { ListAtiRegistrantsRegistrant {
    0 "Cc" cc, 1 "City" city, 2 "CreateTimestamp" create_timestamp, 3 "DocumentCode" document_code,
    4 "DocumentType" document_type, 5 "Email" email, 6 "Name" name, 7 "RegistrantId" registrant_id, 8 "State" state,
    9 "Status" status, 10 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressPools {
    pub accept_language: Option<String>,
    pub address_pool_name: Option<String>,
    pub address_pool_type: Option<String>,
    pub client_token: Option<String>,
    pub enable_status: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub remark: Option<String>,
}
operation! { ListCloudGtmAddressPools(page_number: i64, page_size: i64)
    "ListCloudGtmAddressPools" -> ListCloudGtmAddressPoolsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressPoolName" address_pool_name: String,
    2 "AddressPoolType" address_pool_type: String, 3 "ClientToken" client_token: String,
    4 "EnableStatus" enable_status: String, 5 "PageNumber" page_number, 6 "PageSize" page_size,
    7 "Remark" remark: String
} }
paged! { ListCloudGtmAddressPools: ListCloudGtmAddressPoolsAddressPool =
    Number "PageNumber", "AddressPools.AddressPool" address_pools.address_pool, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressPoolsOutput {
    pub address_pools: Option<ListCloudGtmAddressPoolsAddressPools>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListCloudGtmAddressPoolsOutput {
    0 "AddressPools" address_pools, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressPoolsAddressPools {
    pub address_pool: Option<Vec<ListCloudGtmAddressPoolsAddressPool>>,
}
model! { ListCloudGtmAddressPoolsAddressPools {
    0 "AddressPool" address_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressPoolsAddressPool {
    pub address_lb_strategy: Option<String>,
    pub address_pool_id: Option<String>,
    pub address_pool_name: Option<String>,
    pub address_pool_type: Option<String>,
    pub addresses: Option<ListCloudGtmAddressPoolsAddresses>,
    pub available_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_judgement: Option<String>,
    pub health_status: Option<String>,
    pub remark: Option<String>,
    pub sequence_lb_strategy_mode: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { ListCloudGtmAddressPoolsAddressPool {
    0 "AddressLbStrategy" address_lb_strategy, 1 "AddressPoolId" address_pool_id, 2 "AddressPoolName" address_pool_name,
    3 "AddressPoolType" address_pool_type, 4 "Addresses" addresses, 5 "AvailableStatus" available_status,
    6 "CreateTime" create_time, 7 "CreateTimestamp" create_timestamp, 8 "EnableStatus" enable_status,
    9 "HealthJudgement" health_judgement, 10 "HealthStatus" health_status, 11 "Remark" remark,
    12 "SequenceLbStrategyMode" sequence_lb_strategy_mode, 13 "UpdateTime" update_time,
    14 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressPoolsAddresses {
    pub address: Option<Vec<ListCloudGtmAddressPoolsAddress>>,
}
model! { ListCloudGtmAddressPoolsAddresses {
    0 "Address" address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressPoolsAddress {
    pub address: Option<String>,
    pub address_id: Option<String>,
    pub attribute_info: Option<String>,
    pub available_mode: Option<String>,
    pub available_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_judgement: Option<String>,
    pub health_status: Option<String>,
    pub health_tasks: Option<ListCloudGtmAddressPoolsHealthTasks>,
    pub manual_available_status: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub request_source: Option<ListCloudGtmAddressPoolsRequestSource>,
    pub seq_non_preemptive_schedule: Option<bool>,
    pub serial_number: Option<i64>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub weight_value: Option<i64>,
}
model! { ListCloudGtmAddressPoolsAddress {
    0 "Address" address, 1 "AddressId" address_id, 2 "AttributeInfo" attribute_info, 3 "AvailableMode" available_mode,
    4 "AvailableStatus" available_status, 5 "CreateTime" create_time, 6 "CreateTimestamp" create_timestamp,
    7 "EnableStatus" enable_status, 8 "HealthJudgement" health_judgement, 9 "HealthStatus" health_status,
    10 "HealthTasks" health_tasks, 11 "ManualAvailableStatus" manual_available_status, 12 "Name" name,
    13 "Remark" remark, 14 "RequestSource" request_source, 15 "SeqNonPreemptiveSchedule" seq_non_preemptive_schedule,
    16 "SerialNumber" serial_number, 17 "Type" r#type, 18 "UpdateTime" update_time,
    19 "UpdateTimestamp" update_timestamp, 20 "WeightValue" weight_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressPoolsHealthTasks {
    pub health_task: Option<Vec<ListCloudGtmAddressPoolsHealthTask>>,
}
model! { ListCloudGtmAddressPoolsHealthTasks {
    0 "HealthTask" health_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressPoolsHealthTask {
    pub port: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { ListCloudGtmAddressPoolsHealthTask {
    0 "Port" port, 1 "TemplateId" template_id, 2 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressPoolsRequestSource {
    pub request_source: Option<Vec<String>>,
}
model! { ListCloudGtmAddressPoolsRequestSource {
    0 "RequestSource" request_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddresses {
    pub accept_language: Option<String>,
    pub address: Option<String>,
    pub address_id: Option<String>,
    pub client_token: Option<String>,
    pub enable_status: Option<String>,
    pub health_status: Option<String>,
    pub monitor_template_id: Option<String>,
    pub name: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub r#type: Option<String>,
}
operation! { ListCloudGtmAddresses(page_number: i64, page_size: i64)
    "ListCloudGtmAddresses" -> ListCloudGtmAddressesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Address" address: String, 2 "AddressId" address_id: String,
    3 "ClientToken" client_token: String, 4 "EnableStatus" enable_status: String,
    5 "HealthStatus" health_status: String, 6 "MonitorTemplateId" monitor_template_id: String, 7 "Name" name: String,
    8 "PageNumber" page_number, 9 "PageSize" page_size, 10 "Type" r#type: String
} }
paged! { ListCloudGtmAddresses: ListCloudGtmAddressesAddress =
    Number "PageNumber", "Addresses.Address" addresses.address, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressesOutput {
    pub addresses: Option<ListCloudGtmAddressesAddresses>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListCloudGtmAddressesOutput {
    0 "Addresses" addresses, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressesAddresses {
    pub address: Option<Vec<ListCloudGtmAddressesAddress>>,
}
model! { ListCloudGtmAddressesAddresses {
    0 "Address" address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressesAddress {
    pub address: Option<String>,
    pub address_id: Option<String>,
    pub attribute_info: Option<String>,
    pub available_mode: Option<String>,
    pub available_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_judgement: Option<String>,
    pub health_status: Option<String>,
    pub health_tasks: Option<ListCloudGtmAddressesHealthTasks>,
    pub manual_available_status: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { ListCloudGtmAddressesAddress {
    0 "Address" address, 1 "AddressId" address_id, 2 "AttributeInfo" attribute_info, 3 "AvailableMode" available_mode,
    4 "AvailableStatus" available_status, 5 "CreateTime" create_time, 6 "CreateTimestamp" create_timestamp,
    7 "EnableStatus" enable_status, 8 "HealthJudgement" health_judgement, 9 "HealthStatus" health_status,
    10 "HealthTasks" health_tasks, 11 "ManualAvailableStatus" manual_available_status, 12 "Name" name,
    13 "Remark" remark, 14 "Type" r#type, 15 "UpdateTime" update_time, 16 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressesHealthTasks {
    pub health_task: Option<Vec<ListCloudGtmAddressesHealthTask>>,
}
model! { ListCloudGtmAddressesHealthTasks {
    0 "HealthTask" health_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressesHealthTask {
    pub monitor_status: Option<String>,
    pub port: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { ListCloudGtmAddressesHealthTask {
    0 "MonitorStatus" monitor_status, 1 "Port" port, 2 "TemplateId" template_id, 3 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAlertLogs {
    pub action_type: Option<String>,
    pub end_timestamp: i64,
    pub entity_type: Option<String>,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub start_timestamp: i64,
}
operation! { ListCloudGtmAlertLogs(end_timestamp: i64, page_number: i64, page_size: i64, start_timestamp: i64)
    "ListCloudGtmAlertLogs" -> ListCloudGtmAlertLogsOutput {
    0 "ActionType" action_type: String, 1 "EndTimestamp" end_timestamp, 2 "EntityType" entity_type: String,
    3 "Keyword" keyword: String, 4 "Lang" lang: String, 5 "PageNumber" page_number, 6 "PageSize" page_size,
    7 "StartTimestamp" start_timestamp
} }
paged! { ListCloudGtmAlertLogs: ListCloudGtmAlertLogsLog =
    Number "PageNumber", "Logs.Log" logs.log, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAlertLogsOutput {
    pub logs: Option<ListCloudGtmAlertLogsLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListCloudGtmAlertLogsOutput {
    0 "Logs" logs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAlertLogsLogs {
    pub log: Option<Vec<ListCloudGtmAlertLogsLog>>,
}
model! { ListCloudGtmAlertLogsLogs {
    0 "Log" log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAlertLogsLog {
    pub action_type: Option<String>,
    pub content: Option<String>,
    pub entity_type: Option<String>,
    pub timestamp: Option<i64>,
}
model! { ListCloudGtmAlertLogsLog {
    0 "ActionType" action_type, 1 "Content" content, 2 "EntityType" entity_type, 3 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAvailableAlertGroups {
    pub accept_language: Option<String>,
}
operation! { ListCloudGtmAvailableAlertGroups()
    "ListCloudGtmAvailableAlertGroups" -> ListCloudGtmAvailableAlertGroupsOutput {
    0 "AcceptLanguage" accept_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAvailableAlertGroupsOutput {
    pub alert_groups: Option<ListCloudGtmAvailableAlertGroupsAlertGroups>,
}
model! { ListCloudGtmAvailableAlertGroupsOutput {
    0 "AlertGroups" alert_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAvailableAlertGroupsAlertGroups {
    pub alert_group: Option<Vec<ListCloudGtmAvailableAlertGroupsAlertGroup>>,
}
model! { ListCloudGtmAvailableAlertGroupsAlertGroups {
    0 "AlertGroup" alert_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAvailableAlertGroupsAlertGroup {
    pub group_name: Option<String>,
}
model! { ListCloudGtmAvailableAlertGroupsAlertGroup {
    0 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstanceConfigs {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub enable_status: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub remark: Option<String>,
    pub schedule_domain_name: Option<String>,
    pub schedule_zone_name: Option<String>,
}
operation! { ListCloudGtmInstanceConfigs(page_number: i64, page_size: i64)
    "ListCloudGtmInstanceConfigs" -> ListCloudGtmInstanceConfigsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String,
    2 "EnableStatus" enable_status: String, 3 "InstanceId" instance_id: String, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Remark" remark: String, 7 "ScheduleDomainName" schedule_domain_name: String,
    8 "ScheduleZoneName" schedule_zone_name: String
} }
paged! { ListCloudGtmInstanceConfigs: ListCloudGtmInstanceConfigsInstanceConfig =
    Number "PageNumber", "InstanceConfigs.InstanceConfig" instance_configs.instance_config, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstanceConfigsOutput {
    pub instance_configs: Option<ListCloudGtmInstanceConfigsInstanceConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListCloudGtmInstanceConfigsOutput {
    0 "InstanceConfigs" instance_configs, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalItems" total_items, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstanceConfigsInstanceConfigs {
    pub instance_config: Option<Vec<ListCloudGtmInstanceConfigsInstanceConfig>>,
}
model! { ListCloudGtmInstanceConfigsInstanceConfigs {
    0 "InstanceConfig" instance_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstanceConfigsInstanceConfig {
    pub address_pool_lb_strategy: Option<String>,
    pub address_pools: Option<ListCloudGtmInstanceConfigsAddressPools>,
    pub available_status: Option<String>,
    pub commodity_code: Option<String>,
    pub config_id: Option<String>,
    pub config_logging_switch_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_status: Option<String>,
    pub instance_id: Option<String>,
    pub remark: Option<String>,
    pub schedule_domain_name: Option<String>,
    pub schedule_hostname: Option<String>,
    pub schedule_rr_type: Option<String>,
    pub schedule_zone_mode: Option<String>,
    pub schedule_zone_name: Option<String>,
    pub sequence_lb_strategy_mode: Option<String>,
    pub ttl: Option<i64>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub version_code: Option<String>,
}
model! { ListCloudGtmInstanceConfigsInstanceConfig {
    0 "AddressPoolLbStrategy" address_pool_lb_strategy, 1 "AddressPools" address_pools,
    2 "AvailableStatus" available_status, 3 "CommodityCode" commodity_code, 4 "ConfigId" config_id,
    5 "ConfigLoggingSwitchStatus" config_logging_switch_status, 6 "CreateTime" create_time,
    7 "CreateTimestamp" create_timestamp, 8 "EnableStatus" enable_status, 9 "HealthStatus" health_status,
    10 "InstanceId" instance_id, 11 "Remark" remark, 12 "ScheduleDomainName" schedule_domain_name,
    13 "ScheduleHostname" schedule_hostname, 14 "ScheduleRrType" schedule_rr_type,
    15 "ScheduleZoneMode" schedule_zone_mode, 16 "ScheduleZoneName" schedule_zone_name,
    17 "SequenceLbStrategyMode" sequence_lb_strategy_mode, 18 "Ttl" ttl, 19 "UpdateTime" update_time,
    20 "UpdateTimestamp" update_timestamp, 21 "VersionCode" version_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstanceConfigsAddressPools {
    pub address_pool: Option<Vec<ListCloudGtmInstanceConfigsAddressPool>>,
}
model! { ListCloudGtmInstanceConfigsAddressPools {
    0 "AddressPool" address_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstanceConfigsAddressPool {
    pub address_lb_strategy: Option<String>,
    pub address_pool_id: Option<String>,
    pub address_pool_name: Option<String>,
    pub address_pool_type: Option<String>,
    pub available_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_judgement: Option<String>,
    pub health_status: Option<String>,
    pub request_source: Option<ListCloudGtmInstanceConfigsRequestSource>,
    pub seq_non_preemptive_schedule: Option<bool>,
    pub sequence_lb_strategy_mode: Option<String>,
    pub serial_number: Option<i64>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub weight_value: Option<i64>,
}
model! { ListCloudGtmInstanceConfigsAddressPool {
    0 "AddressLbStrategy" address_lb_strategy, 1 "AddressPoolId" address_pool_id, 2 "AddressPoolName" address_pool_name,
    3 "AddressPoolType" address_pool_type, 4 "AvailableStatus" available_status, 5 "CreateTime" create_time,
    6 "CreateTimestamp" create_timestamp, 7 "EnableStatus" enable_status, 8 "HealthJudgement" health_judgement,
    9 "HealthStatus" health_status, 10 "RequestSource" request_source,
    11 "SeqNonPreemptiveSchedule" seq_non_preemptive_schedule, 12 "SequenceLbStrategyMode" sequence_lb_strategy_mode,
    13 "SerialNumber" serial_number, 14 "UpdateTime" update_time, 15 "UpdateTimestamp" update_timestamp,
    16 "WeightValue" weight_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstanceConfigsRequestSource {
    pub request_source: Option<Vec<String>>,
}
model! { ListCloudGtmInstanceConfigsRequestSource {
    0 "RequestSource" request_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstances {
    pub accept_language: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { ListCloudGtmInstances(page_number: i64, page_size: i64)
    "ListCloudGtmInstances" -> ListCloudGtmInstancesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ChargeType" charge_type: String,
    2 "ClientToken" client_token: String, 3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String,
    5 "PageNumber" page_number, 6 "PageSize" page_size
} }
paged! { ListCloudGtmInstances: ListCloudGtmInstancesInstance =
    Number "PageNumber", "Instances.Instance" instances.instance, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstancesOutput {
    pub instances: Option<ListCloudGtmInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListCloudGtmInstancesOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstancesInstances {
    pub instance: Option<Vec<ListCloudGtmInstancesInstance>>,
}
model! { ListCloudGtmInstancesInstances {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstancesInstance {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub expire_time: Option<String>,
    pub expire_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub monitor_task_quota: Option<i64>,
    pub monthly_email_used: Option<i64>,
    pub monthly_sms_quota: Option<i64>,
    pub monthly_sms_used: Option<i64>,
    pub monthly_webhook_used: Option<i64>,
    pub schedule_domain_name: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub version_code: Option<String>,
}
model! { ListCloudGtmInstancesInstance {
    0 "ChargeType" charge_type, 1 "CommodityCode" commodity_code, 2 "CreateTime" create_time,
    3 "CreateTimestamp" create_timestamp, 4 "ExpireTime" expire_time, 5 "ExpireTimestamp" expire_timestamp,
    6 "InstanceId" instance_id, 7 "InstanceName" instance_name, 8 "MonitorTaskQuota" monitor_task_quota,
    9 "MonthlyEmailUsed" monthly_email_used, 10 "MonthlySmsQuota" monthly_sms_quota,
    11 "MonthlySmsUsed" monthly_sms_used, 12 "MonthlyWebhookUsed" monthly_webhook_used,
    13 "ScheduleDomainName" schedule_domain_name, 14 "UpdateTime" update_time, 15 "UpdateTimestamp" update_timestamp,
    16 "VersionCode" version_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodes {
    pub accept_language: Option<String>,
    pub show_disabled_nodes: Option<bool>,
}
operation! { ListCloudGtmMonitorNodes() "ListCloudGtmMonitorNodes" -> ListCloudGtmMonitorNodesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ShowDisabledNodes" show_disabled_nodes: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodesOutput {
    pub ipv4_isp_city_nodes: Option<ListCloudGtmMonitorNodesIpv4IspCityNodes>,
    pub ipv6_isp_city_nodes: Option<ListCloudGtmMonitorNodesIpv6IspCityNodes>,
}
model! { ListCloudGtmMonitorNodesOutput {
    0 "Ipv4IspCityNodes" ipv4_isp_city_nodes, 1 "Ipv6IspCityNodes" ipv6_isp_city_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodesIpv4IspCityNodes {
    pub ipv4_isp_city_node: Option<Vec<ListCloudGtmMonitorNodesIpv4IspCityNode>>,
}
model! { ListCloudGtmMonitorNodesIpv4IspCityNodes {
    0 "Ipv4IspCityNode" ipv4_isp_city_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodesIpv4IspCityNode {
    pub city_code: Option<String>,
    pub city_name: Option<String>,
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub default_selected: Option<bool>,
    pub enable_status: Option<String>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub ips: Option<ListCloudGtmMonitorNodesIps>,
    pub isp_code: Option<String>,
    pub isp_name: Option<String>,
    pub node_id: Option<String>,
}
model! { ListCloudGtmMonitorNodesIpv4IspCityNode {
    0 "CityCode" city_code, 1 "CityName" city_name, 2 "CountryCode" country_code, 3 "CountryName" country_name,
    4 "DefaultSelected" default_selected, 5 "EnableStatus" enable_status, 6 "GroupName" group_name,
    7 "GroupType" group_type, 8 "Ips" ips, 9 "IspCode" isp_code, 10 "IspName" isp_name, 11 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodesIps {
    pub ip: Option<Vec<String>>,
}
model! { ListCloudGtmMonitorNodesIps {
    0 "Ip" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodesIpv6IspCityNodes {
    pub ipv6_isp_city_node: Option<Vec<ListCloudGtmMonitorNodesIpv6IspCityNode>>,
}
model! { ListCloudGtmMonitorNodesIpv6IspCityNodes {
    0 "Ipv6IspCityNode" ipv6_isp_city_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodesIpv6IspCityNode {
    pub city_code: Option<String>,
    pub city_name: Option<String>,
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub default_selected: Option<bool>,
    pub enable_status: Option<String>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub ips: Option<ListCloudGtmMonitorNodesIpv6IspCityNodeIps>,
    pub isp_code: Option<String>,
    pub isp_name: Option<String>,
    pub node_id: Option<String>,
}
model! { ListCloudGtmMonitorNodesIpv6IspCityNode {
    0 "CityCode" city_code, 1 "CityName" city_name, 2 "CountryCode" country_code, 3 "CountryName" country_name,
    4 "DefaultSelected" default_selected, 5 "EnableStatus" enable_status, 6 "GroupName" group_name,
    7 "GroupType" group_type, 8 "Ips" ips, 9 "IspCode" isp_code, 10 "IspName" isp_name, 11 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodesIpv6IspCityNodeIps {
    pub ip: Option<Vec<String>>,
}
model! { ListCloudGtmMonitorNodesIpv6IspCityNodeIps {
    0 "Ip" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorTemplates {
    pub accept_language: Option<String>,
    pub ip_version: Option<String>,
    pub name: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub protocol: Option<String>,
}
operation! { ListCloudGtmMonitorTemplates(page_number: i64, page_size: i64)
    "ListCloudGtmMonitorTemplates" -> ListCloudGtmMonitorTemplatesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "IpVersion" ip_version: String, 2 "Name" name: String,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "Protocol" protocol: String
} }
paged! { ListCloudGtmMonitorTemplates: ListCloudGtmMonitorTemplatesTemplate =
    Number "PageNumber", "Templates.Template" templates.template, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorTemplatesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub templates: Option<ListCloudGtmMonitorTemplatesTemplates>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListCloudGtmMonitorTemplatesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Templates" templates, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorTemplatesTemplates {
    pub template: Option<Vec<ListCloudGtmMonitorTemplatesTemplate>>,
}
model! { ListCloudGtmMonitorTemplatesTemplates {
    0 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorTemplatesTemplate {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub evaluation_count: Option<i64>,
    pub extend_info: Option<String>,
    pub failure_rate: Option<i64>,
    pub interval: Option<i64>,
    pub ip_version: Option<String>,
    pub isp_city_nodes: Option<ListCloudGtmMonitorTemplatesIspCityNodes>,
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub remark: Option<String>,
    pub template_id: Option<String>,
    pub timeout: Option<i64>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { ListCloudGtmMonitorTemplatesTemplate {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "EvaluationCount" evaluation_count,
    3 "ExtendInfo" extend_info, 4 "FailureRate" failure_rate, 5 "Interval" interval, 6 "IpVersion" ip_version,
    7 "IspCityNodes" isp_city_nodes, 8 "Name" name, 9 "Protocol" protocol, 10 "Remark" remark,
    11 "TemplateId" template_id, 12 "Timeout" timeout, 13 "UpdateTime" update_time,
    14 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorTemplatesIspCityNodes {
    pub isp_city_node: Option<Vec<ListCloudGtmMonitorTemplatesIspCityNode>>,
}
model! { ListCloudGtmMonitorTemplatesIspCityNodes {
    0 "IspCityNode" isp_city_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorTemplatesIspCityNode {
    pub city_code: Option<String>,
    pub city_name: Option<String>,
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub isp_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { ListCloudGtmMonitorTemplatesIspCityNode {
    0 "CityCode" city_code, 1 "CityName" city_name, 2 "CountryCode" country_code, 3 "CountryName" country_name,
    4 "GroupName" group_name, 5 "GroupType" group_type, 6 "IspCode" isp_code, 7 "IspName" isp_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionRecords {
    pub enable: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub remark: Option<String>,
    pub request_source: Option<String>,
    pub rr: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
    pub zone_id: String,
}
operation! { ListRecursionRecords(page_number: i64, page_size: i64, zone_id: String)
    "ListRecursionRecords" -> ListRecursionRecordsOutput {
    0 "Enable" enable: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "Remark" remark: String,
    6 "RequestSource" request_source: String, 7 "Rr" rr: String, 8 "Ttl" ttl: i64, 9 "Type" r#type: String,
    10 "Weight" weight: i64, 11 "ZoneId" zone_id
} }
paged! { ListRecursionRecords: ListRecursionRecordsRecord =
    Token "NextToken", "Records.Record" records.record, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionRecordsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<ListRecursionRecordsRecords>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListRecursionRecordsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "Records" records, 5 "TotalItems" total_items, 6 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionRecordsRecords {
    pub record: Option<Vec<ListRecursionRecordsRecord>>,
}
model! { ListRecursionRecordsRecords {
    0 "Record" record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionRecordsRecord {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub creator: Option<i64>,
    pub creator_sub_type: Option<String>,
    pub creator_type: Option<String>,
    pub enable_status: Option<String>,
    pub priority: Option<i64>,
    pub record_id: Option<String>,
    pub remark: Option<String>,
    pub request_source: Option<String>,
    pub rr: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub value: Option<String>,
    pub weight: Option<i64>,
    pub zone_id: Option<String>,
}
model! { ListRecursionRecordsRecord {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "Creator" creator,
    3 "CreatorSubType" creator_sub_type, 4 "CreatorType" creator_type, 5 "EnableStatus" enable_status,
    6 "Priority" priority, 7 "RecordId" record_id, 8 "Remark" remark, 9 "RequestSource" request_source, 10 "Rr" rr,
    11 "Ttl" ttl, 12 "Type" r#type, 13 "UpdateTime" update_time, 14 "UpdateTimestamp" update_timestamp,
    15 "Value" value, 16 "Weight" weight, 17 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionZones {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub remark: Option<String>,
    pub zone_name: Option<String>,
}
operation! { ListRecursionZones(page_number: i64, page_size: i64) "ListRecursionZones" -> ListRecursionZonesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "Remark" remark: String, 5 "ZoneName" zone_name: String
} }
paged! { ListRecursionZones: ListRecursionZonesZone = Token "NextToken", "Zones.Zone" zones.zone, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionZonesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
    pub zones: Option<ListRecursionZonesZones>,
}
model! { ListRecursionZonesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalItems" total_items, 5 "TotalPages" total_pages, 6 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionZonesZones {
    pub zone: Option<Vec<ListRecursionZonesZone>>,
}
model! { ListRecursionZonesZones {
    0 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionZonesZone {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub creator: Option<String>,
    pub creator_sub_type: Option<String>,
    pub creator_type: Option<String>,
    pub effective_scopes: Option<ListRecursionZonesEffectiveScopes>,
    pub proxy_pattern: Option<String>,
    pub record_count: Option<i64>,
    pub remark: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { ListRecursionZonesZone {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "Creator" creator,
    3 "CreatorSubType" creator_sub_type, 4 "CreatorType" creator_type, 5 "EffectiveScopes" effective_scopes,
    6 "ProxyPattern" proxy_pattern, 7 "RecordCount" record_count, 8 "Remark" remark, 9 "UpdateTime" update_time,
    10 "UpdateTimestamp" update_timestamp, 11 "ZoneId" zone_id, 12 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionZonesEffectiveScopes {
    pub effective_scope: Option<Vec<ListRecursionZonesEffectiveScope>>,
}
model! { ListRecursionZonesEffectiveScopes {
    0 "EffectiveScope" effective_scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionZonesEffectiveScope {
    pub effective_type: Option<String>,
    pub scopes: Option<ListRecursionZonesScopes>,
}
model! { ListRecursionZonesEffectiveScope {
    0 "EffectiveType" effective_type, 1 "Scopes" scopes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionZonesScopes {
    pub scope: Option<Vec<String>>,
}
model! { ListRecursionZonesScopes {
    0 "Scope" scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub lang: Option<String>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "Lang" lang: String, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHichinaDomainDNS {
    pub domain_name: String,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { ModifyHichinaDomainDNS(domain_name: String) "ModifyHichinaDomainDNS" -> ModifyHichinaDomainDNSOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "UserClientIp" user_client_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHichinaDomainDNSOutput {
    pub new_dns_servers: Option<ModifyHichinaDomainDNSNewDnsServers>,
    pub original_dns_servers: Option<ModifyHichinaDomainDNSOriginalDnsServers>,
}
model! { ModifyHichinaDomainDNSOutput {
    0 "NewDnsServers" new_dns_servers, 1 "OriginalDnsServers" original_dns_servers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHichinaDomainDNSNewDnsServers {
    pub dns_server: Option<Vec<String>>,
}
model! { ModifyHichinaDomainDNSNewDnsServers {
    0 "DnsServer" dns_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHichinaDomainDNSOriginalDnsServers {
    pub dns_server: Option<Vec<String>>,
}
model! { ModifyHichinaDomainDNSOriginalDnsServers {
    0 "DnsServer" dns_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveDomainResourceGroup {
    pub lang: Option<String>,
    pub new_resource_group_id: String,
    pub resource_id: String,
}
operation! { MoveDomainResourceGroup(new_resource_group_id: String, resource_id: String)
    "MoveDomainResourceGroup" -> Empty {
    0 "Lang" lang: String, 1 "NewResourceGroupId" new_resource_group_id, 2 "ResourceId" resource_id
} }

pub type MoveDomainResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveGtmResourceGroup {
    pub lang: Option<String>,
    pub new_resource_group_id: String,
    pub resource_id: String,
}
operation! { MoveGtmResourceGroup(new_resource_group_id: String, resource_id: String) "MoveGtmResourceGroup" -> Empty {
    0 "Lang" lang: String, 1 "NewResourceGroupId" new_resource_group_id, 2 "ResourceId" resource_id
} }

pub type MoveGtmResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateBatchDomain {
    pub domain_record_info: Vec<OperateBatchDomainDomainRecordInfo>,
    pub lang: Option<String>,
    pub r#type: String,
}
operation! { OperateBatchDomain(domain_record_info: Vec<OperateBatchDomainDomainRecordInfo>, r#type: String)
    "OperateBatchDomain" -> OperateBatchDomainOutput {
    0 "DomainRecordInfo" domain_record_info, 1 "Lang" lang: String, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateBatchDomainDomainRecordInfo {
    pub domain: Option<String>,
    pub line: Option<String>,
    pub new_rr: Option<String>,
    pub new_type: Option<String>,
    pub new_value: Option<String>,
    pub priority: Option<i64>,
    pub rr: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { OperateBatchDomainDomainRecordInfo(domain: String) {
    0 "Domain" domain: String, 1 "Line" line: String, 2 "NewRr" new_rr: String, 3 "NewType" new_type: String,
    4 "NewValue" new_value: String, 5 "Priority" priority: i64, 6 "Rr" rr: String, 7 "Ttl" ttl: i64,
    8 "Type" r#type: String, 9 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateBatchDomainOutput {
    pub task_id: Option<i64>,
}
model! { OperateBatchDomainOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PausePdnsService {
    pub lang: Option<String>,
    pub service_type: Option<String>,
}
operation! { PausePdnsService() "PausePdnsService" -> Empty {
    0 "Lang" lang: String, 1 "ServiceType" service_type: String
} }

pub type PausePdnsServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewGtmRecoveryPlan {
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub recovery_plan_id: i64,
}
operation! { PreviewGtmRecoveryPlan(recovery_plan_id: i64) "PreviewGtmRecoveryPlan" -> PreviewGtmRecoveryPlanOutput {
    0 "Lang" lang: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RecoveryPlanId" recovery_plan_id
} }
paged! { PreviewGtmRecoveryPlan: PreviewGtmRecoveryPlanPreview =
    Number "PageNumber", "Previews.Preview" previews.preview, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewGtmRecoveryPlanOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub previews: Option<PreviewGtmRecoveryPlanPreviews>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { PreviewGtmRecoveryPlanOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Previews" previews, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewGtmRecoveryPlanPreviews {
    pub preview: Option<Vec<PreviewGtmRecoveryPlanPreview>>,
}
model! { PreviewGtmRecoveryPlanPreviews {
    0 "Preview" preview
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewGtmRecoveryPlanPreview {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub switch_infos: Option<PreviewGtmRecoveryPlanSwitchInfos>,
    pub user_domain_name: Option<String>,
}
model! { PreviewGtmRecoveryPlanPreview {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "SwitchInfos" switch_infos, 3 "UserDomainName" user_domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewGtmRecoveryPlanSwitchInfos {
    pub switch_info: Option<Vec<PreviewGtmRecoveryPlanSwitchInfo>>,
}
model! { PreviewGtmRecoveryPlanSwitchInfos {
    0 "SwitchInfo" switch_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewGtmRecoveryPlanSwitchInfo {
    pub content: Option<String>,
    pub strategy_name: Option<String>,
}
model! { PreviewGtmRecoveryPlanSwitchInfo {
    0 "Content" content, 1 "StrategyName" strategy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePdnsAppKey {
    pub app_key_id: Option<String>,
    pub lang: Option<String>,
}
operation! { RemovePdnsAppKey() "RemovePdnsAppKey" -> Empty {
    0 "AppKeyId" app_key_id: String, 1 "Lang" lang: String
} }

pub type RemovePdnsAppKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePdnsUdpIpSegment {
    pub ip: Option<String>,
    pub lang: Option<String>,
}
operation! { RemovePdnsUdpIpSegment() "RemovePdnsUdpIpSegment" -> Empty {
    0 "Ip" ip: String, 1 "Lang" lang: String
} }

pub type RemovePdnsUdpIpSegmentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGateway {
    pub client_token: String,
    pub domain_name: String,
    pub status_msg: Option<String>,
}
operation! { RemoveRspDomainServerHoldStatusForGateway(client_token: String, domain_name: String)
    "RemoveRspDomainServerHoldStatusForGateway" -> RemoveRspDomainServerHoldStatusForGatewayOutput {
    0 "ClientToken" client_token, 1 "DomainName" domain_name, 2 "StatusMsg" status_msg: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGatewayOutput {
    pub access_denied_detail: Option<RemoveRspDomainServerHoldStatusForGatewayAccessDeniedDetail>,
    pub data: Option<RemoveRspDomainServerHoldStatusForGatewayData>,
    pub recoverable_error: Option<bool>,
    pub success: Option<bool>,
}
model! { RemoveRspDomainServerHoldStatusForGatewayOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "RecoverableError" recoverable_error,
    3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGatewayAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { RemoveRspDomainServerHoldStatusForGatewayAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGatewayData {
    pub domain_name: Option<String>,
    pub server_hold_status: Option<String>,
}
model! { RemoveRspDomainServerHoldStatusForGatewayData {
    0 "DomainName" domain_name, 1 "ServerHoldStatus" server_hold_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGatewayOte {
    pub client_token: String,
    pub domain_name: String,
    pub status_msg: Option<String>,
}
operation! { RemoveRspDomainServerHoldStatusForGatewayOte(client_token: String, domain_name: String)
    "RemoveRspDomainServerHoldStatusForGatewayOte" -> RemoveRspDomainServerHoldStatusForGatewayOteOutput {
    0 "ClientToken" client_token, 1 "DomainName" domain_name, 2 "StatusMsg" status_msg: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGatewayOteOutput {
    pub access_denied_detail: Option<RemoveRspDomainServerHoldStatusForGatewayOteAccessDeniedDetail>,
    pub data: Option<RemoveRspDomainServerHoldStatusForGatewayOteData>,
    pub recoverable_error: Option<bool>,
    pub success: Option<bool>,
}
model! { RemoveRspDomainServerHoldStatusForGatewayOteOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "RecoverableError" recoverable_error,
    3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGatewayOteAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { RemoveRspDomainServerHoldStatusForGatewayOteAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGatewayOteData {
    pub domain_name: Option<String>,
}
model! { RemoveRspDomainServerHoldStatusForGatewayOteData {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCloudGtmAddressPoolAddress {
    pub accept_language: Option<String>,
    pub address_pool_id: Option<String>,
    pub addresses: Option<Vec<ReplaceCloudGtmAddressPoolAddressAddresses>>,
    pub client_token: Option<String>,
}
operation! { ReplaceCloudGtmAddressPoolAddress()
    "ReplaceCloudGtmAddressPoolAddress" -> ReplaceCloudGtmAddressPoolAddressOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressPoolId" address_pool_id: String,
    2 "Addresses" addresses: Vec<ReplaceCloudGtmAddressPoolAddressAddresses>, 3 "ClientToken" client_token: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCloudGtmAddressPoolAddressAddresses {
    pub address_id: Option<String>,
    pub request_source: Option<Vec<String>>,
    pub serial_number: Option<i64>,
    pub weight_value: Option<i64>,
}
input! { ReplaceCloudGtmAddressPoolAddressAddresses() {
    0 "AddressId" address_id: String, 1 "RequestSource" request_source: Vec<String>,
    2 "SerialNumber" serial_number: i64, 3 "WeightValue" weight_value: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCloudGtmAddressPoolAddressOutput {
    pub address_pool_id: Option<String>,
    pub success: Option<bool>,
}
model! { ReplaceCloudGtmAddressPoolAddressOutput {
    0 "AddressPoolId" address_pool_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCloudGtmInstanceConfigAddressPool {
    pub accept_language: Option<String>,
    pub address_pools: Option<Vec<ReplaceCloudGtmInstanceConfigAddressPoolAddressPools>>,
    pub client_token: Option<String>,
    pub config_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { ReplaceCloudGtmInstanceConfigAddressPool()
    "ReplaceCloudGtmInstanceConfigAddressPool" -> ReplaceCloudGtmInstanceConfigAddressPoolOutput {
    0 "AcceptLanguage" accept_language: String,
    1 "AddressPools" address_pools: Vec<ReplaceCloudGtmInstanceConfigAddressPoolAddressPools>,
    2 "ClientToken" client_token: String, 3 "ConfigId" config_id: String, 4 "InstanceId" instance_id: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCloudGtmInstanceConfigAddressPoolAddressPools {
    pub address_pool_id: Option<String>,
    pub request_source: Option<Vec<String>>,
    pub serial_number: Option<i64>,
    pub weight_value: Option<i64>,
}
input! { ReplaceCloudGtmInstanceConfigAddressPoolAddressPools() {
    0 "AddressPoolId" address_pool_id: String, 1 "RequestSource" request_source: Vec<String>,
    2 "SerialNumber" serial_number: i64, 3 "WeightValue" weight_value: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCloudGtmInstanceConfigAddressPoolOutput {
    pub success: Option<bool>,
}
model! { ReplaceCloudGtmInstanceConfigAddressPoolOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumePdnsService {
    pub lang: Option<String>,
    pub service_type: Option<String>,
}
operation! { ResumePdnsService() "ResumePdnsService" -> Empty {
    0 "Lang" lang: String, 1 "ServiceType" service_type: String
} }

pub type ResumePdnsServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveDomain {
    pub domain_name: String,
    pub lang: Option<String>,
}
operation! { RetrieveDomain(domain_name: String) "RetrieveDomain" -> Empty {
    0 "DomainName" domain_name, 1 "Lang" lang: String
} }

pub type RetrieveDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAtiAgentRegisterInfo {
    pub agent_register_info_id: String,
    pub client_token: Option<String>,
    pub reason: Option<String>,
    pub reason_code: String,
}
operation! { RevokeAtiAgentRegisterInfo(agent_register_info_id: String, reason_code: String)
    "RevokeAtiAgentRegisterInfo" -> RevokeAtiAgentRegisterInfoOutput {
    0 "AgentRegisterInfoId" agent_register_info_id, 1 "ClientToken" client_token: String, 2 "Reason" reason: String,
    3 "ReasonCode" reason_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAtiAgentRegisterInfoOutput {
    pub access_denied_detail: Option<RevokeAtiAgentRegisterInfoAccessDeniedDetail>,
    pub success: Option<bool>,
}
model! { RevokeAtiAgentRegisterInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAtiAgentRegisterInfoAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { RevokeAtiAgentRegisterInfoAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAtiRegistrant {
    pub client_token: Option<String>,
    pub registrant_id: Option<String>,
}
operation! { RevokeAtiRegistrant() "RevokeAtiRegistrant" -> RevokeAtiRegistrantOutput {
    0 "ClientToken" client_token: String, 1 "RegistrantId" registrant_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAtiRegistrantOutput {
    pub access_denied_detail: Option<RevokeAtiRegistrantAccessDeniedDetail>,
    pub success: Option<bool>,
}
model! { RevokeAtiRegistrantOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAtiRegistrantAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { RevokeAtiRegistrantAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackGtmRecoveryPlan {
    pub lang: Option<String>,
    pub recovery_plan_id: i64,
}
operation! { RollbackGtmRecoveryPlan(recovery_plan_id: i64) "RollbackGtmRecoveryPlan" -> Empty {
    0 "Lang" lang: String, 1 "RecoveryPlanId" recovery_plan_id
} }

pub type RollbackGtmRecoveryPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAtiAgentRegisterInfoMarket {
    pub client_token: Option<String>,
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub protocol: Option<String>,
    pub status: Option<String>,
    pub trust_level: Option<String>,
}
operation! { SearchAtiAgentRegisterInfoMarket(page_number: i64, page_size: i64)
    "SearchAtiAgentRegisterInfoMarket" -> SearchAtiAgentRegisterInfoMarketOutput {
    0 "ClientToken" client_token: String, 1 "Keyword" keyword: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Protocol" protocol: String,
    7 "Status" status: String, 8 "TrustLevel" trust_level: String
} }
paged! { SearchAtiAgentRegisterInfoMarket: SearchAtiAgentRegisterInfoMarketAgent =
    Token "NextToken", "Agents.Agent" agents.agent, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAtiAgentRegisterInfoMarketOutput {
    pub access_denied_detail: Option<SearchAtiAgentRegisterInfoMarketAccessDeniedDetail>,
    pub agents: Option<SearchAtiAgentRegisterInfoMarketAgents>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { SearchAtiAgentRegisterInfoMarketOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Agents" agents, 2 "MaxResults" max_results,
    3 "NextToken" next_token, 4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "TotalItems" total_items,
    7 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAtiAgentRegisterInfoMarketAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { SearchAtiAgentRegisterInfoMarketAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAtiAgentRegisterInfoMarketAgents {
    pub agent: Option<Vec<SearchAtiAgentRegisterInfoMarketAgent>>,
}
model! { SearchAtiAgentRegisterInfoMarketAgents {
    0 "Agent" agent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAtiAgentRegisterInfoMarketAgent {
    pub agent_description: Option<String>,
    pub agent_display_name: Option<String>,
    pub agent_host: Option<String>,
    pub agent_id: Option<String>,
    pub agent_version: Option<String>,
    pub create_timestamp: Option<i64>,
    pub protocols: Option<SearchAtiAgentRegisterInfoMarketProtocols>,
    pub status: Option<String>,
    pub trust_card_url: Option<String>,
    pub trust_level: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { SearchAtiAgentRegisterInfoMarketAgent {
    0 "AgentDescription" agent_description, 1 "AgentDisplayName" agent_display_name, 2 "AgentHost" agent_host,
    3 "AgentId" agent_id, 4 "AgentVersion" agent_version, 5 "CreateTimestamp" create_timestamp, 6 "Protocols" protocols,
    7 "Status" status, 8 "TrustCardUrl" trust_card_url, 9 "TrustLevel" trust_level,
    10 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAtiAgentRegisterInfoMarketProtocols {
    pub protocol: Option<Vec<String>>,
}
model! { SearchAtiAgentRegisterInfoMarketProtocols {
    0 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressPools {
    pub accept_language: Option<String>,
    pub address_pool_name: Option<String>,
    pub address_pool_type: Option<String>,
    pub available_status: Option<String>,
    pub client_token: Option<String>,
    pub enable_status: Option<String>,
    pub health_status: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub remark: Option<String>,
}
operation! { SearchCloudGtmAddressPools(page_number: i64, page_size: i64)
    "SearchCloudGtmAddressPools" -> SearchCloudGtmAddressPoolsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressPoolName" address_pool_name: String,
    2 "AddressPoolType" address_pool_type: String, 3 "AvailableStatus" available_status: String,
    4 "ClientToken" client_token: String, 5 "EnableStatus" enable_status: String,
    6 "HealthStatus" health_status: String, 7 "PageNumber" page_number, 8 "PageSize" page_size,
    9 "Remark" remark: String
} }
paged! { SearchCloudGtmAddressPools: SearchCloudGtmAddressPoolsAddressPool =
    Number "PageNumber", "AddressPools.AddressPool" address_pools.address_pool, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressPoolsOutput {
    pub address_pools: Option<SearchCloudGtmAddressPoolsAddressPools>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { SearchCloudGtmAddressPoolsOutput {
    0 "AddressPools" address_pools, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressPoolsAddressPools {
    pub address_pool: Option<Vec<SearchCloudGtmAddressPoolsAddressPool>>,
}
model! { SearchCloudGtmAddressPoolsAddressPools {
    0 "AddressPool" address_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressPoolsAddressPool {
    pub address_lb_strategy: Option<String>,
    pub address_pool_id: Option<String>,
    pub address_pool_name: Option<String>,
    pub address_pool_type: Option<String>,
    pub addresses: Option<SearchCloudGtmAddressPoolsAddresses>,
    pub available_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_judgement: Option<String>,
    pub health_status: Option<String>,
    pub remark: Option<String>,
    pub sequence_lb_strategy_mode: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { SearchCloudGtmAddressPoolsAddressPool {
    0 "AddressLbStrategy" address_lb_strategy, 1 "AddressPoolId" address_pool_id, 2 "AddressPoolName" address_pool_name,
    3 "AddressPoolType" address_pool_type, 4 "Addresses" addresses, 5 "AvailableStatus" available_status,
    6 "CreateTime" create_time, 7 "CreateTimestamp" create_timestamp, 8 "EnableStatus" enable_status,
    9 "HealthJudgement" health_judgement, 10 "HealthStatus" health_status, 11 "Remark" remark,
    12 "SequenceLbStrategyMode" sequence_lb_strategy_mode, 13 "UpdateTime" update_time,
    14 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressPoolsAddresses {
    pub address: Option<Vec<SearchCloudGtmAddressPoolsAddress>>,
}
model! { SearchCloudGtmAddressPoolsAddresses {
    0 "Address" address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressPoolsAddress {
    pub address: Option<String>,
    pub address_id: Option<String>,
    pub attribute_info: Option<String>,
    pub available_mode: Option<String>,
    pub available_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_judgement: Option<String>,
    pub health_status: Option<String>,
    pub health_tasks: Option<SearchCloudGtmAddressPoolsHealthTasks>,
    pub manual_available_status: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub request_source: Option<String>,
    pub serial_number: Option<i64>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub weight_value: Option<i64>,
}
model! { SearchCloudGtmAddressPoolsAddress {
    0 "Address" address, 1 "AddressId" address_id, 2 "AttributeInfo" attribute_info, 3 "AvailableMode" available_mode,
    4 "AvailableStatus" available_status, 5 "CreateTime" create_time, 6 "CreateTimestamp" create_timestamp,
    7 "EnableStatus" enable_status, 8 "HealthJudgement" health_judgement, 9 "HealthStatus" health_status,
    10 "HealthTasks" health_tasks, 11 "ManualAvailableStatus" manual_available_status, 12 "Name" name,
    13 "Remark" remark, 14 "RequestSource" request_source, 15 "SerialNumber" serial_number, 16 "Type" r#type,
    17 "UpdateTime" update_time, 18 "UpdateTimestamp" update_timestamp, 19 "WeightValue" weight_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressPoolsHealthTasks {
    pub health_task: Option<Vec<SearchCloudGtmAddressPoolsHealthTask>>,
}
model! { SearchCloudGtmAddressPoolsHealthTasks {
    0 "HealthTask" health_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressPoolsHealthTask {
    pub port: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { SearchCloudGtmAddressPoolsHealthTask {
    0 "Port" port, 1 "TemplateId" template_id, 2 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddresses {
    pub accept_language: Option<String>,
    pub address: Option<String>,
    pub address_id: Option<String>,
    pub available_status: Option<String>,
    pub enable_status: Option<String>,
    pub health_status: Option<String>,
    pub monitor_template_name: Option<String>,
    pub name_search_condition: Option<String>,
    pub names: Option<Vec<String>>,
    pub page_number: i64,
    pub page_size: i64,
    pub remark_search_condition: Option<String>,
    pub remarks: Option<Vec<String>>,
    pub r#type: Option<String>,
}
operation! { SearchCloudGtmAddresses(page_number: i64, page_size: i64)
    "SearchCloudGtmAddresses" -> SearchCloudGtmAddressesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Address" address: String, 2 "AddressId" address_id: String,
    3 "AvailableStatus" available_status: String, 4 "EnableStatus" enable_status: String,
    5 "HealthStatus" health_status: String, 6 "MonitorTemplateName" monitor_template_name: String,
    7 "NameSearchCondition" name_search_condition: String, 8 "Names" names: Vec<String>, 9 "PageNumber" page_number,
    10 "PageSize" page_size, 11 "RemarkSearchCondition" remark_search_condition: String,
    12 "Remarks" remarks: Vec<String>, 13 "Type" r#type: String
} }
paged! { SearchCloudGtmAddresses: SearchCloudGtmAddressesAddress =
    Number "PageNumber", "Addresses.Address" addresses.address, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressesOutput {
    pub addresses: Option<SearchCloudGtmAddressesAddresses>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { SearchCloudGtmAddressesOutput {
    0 "Addresses" addresses, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressesAddresses {
    pub address: Option<Vec<SearchCloudGtmAddressesAddress>>,
}
model! { SearchCloudGtmAddressesAddresses {
    0 "Address" address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressesAddress {
    pub address: Option<String>,
    pub address_id: Option<String>,
    pub attribute_info: Option<String>,
    pub available_mode: Option<String>,
    pub available_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_judgement: Option<String>,
    pub health_status: Option<String>,
    pub health_tasks: Option<SearchCloudGtmAddressesHealthTasks>,
    pub manual_available_status: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { SearchCloudGtmAddressesAddress {
    0 "Address" address, 1 "AddressId" address_id, 2 "AttributeInfo" attribute_info, 3 "AvailableMode" available_mode,
    4 "AvailableStatus" available_status, 5 "CreateTime" create_time, 6 "CreateTimestamp" create_timestamp,
    7 "EnableStatus" enable_status, 8 "HealthJudgement" health_judgement, 9 "HealthStatus" health_status,
    10 "HealthTasks" health_tasks, 11 "ManualAvailableStatus" manual_available_status, 12 "Name" name,
    13 "Remark" remark, 14 "Type" r#type, 15 "UpdateTime" update_time, 16 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressesHealthTasks {
    pub health_task: Option<Vec<SearchCloudGtmAddressesHealthTask>>,
}
model! { SearchCloudGtmAddressesHealthTasks {
    0 "HealthTask" health_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressesHealthTask {
    pub monitor_status: Option<String>,
    pub port: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { SearchCloudGtmAddressesHealthTask {
    0 "MonitorStatus" monitor_status, 1 "Port" port, 2 "TemplateId" template_id, 3 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstanceConfigs {
    pub accept_language: Option<String>,
    pub available_status: Option<String>,
    pub client_token: Option<String>,
    pub enable_status: Option<String>,
    pub health_status: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub remark: Option<String>,
    pub schedule_domain_name: Option<String>,
    pub schedule_zone_name: Option<String>,
}
operation! { SearchCloudGtmInstanceConfigs(page_number: i64, page_size: i64)
    "SearchCloudGtmInstanceConfigs" -> SearchCloudGtmInstanceConfigsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AvailableStatus" available_status: String,
    2 "ClientToken" client_token: String, 3 "EnableStatus" enable_status: String,
    4 "HealthStatus" health_status: String, 5 "InstanceId" instance_id: String, 6 "PageNumber" page_number,
    7 "PageSize" page_size, 8 "Remark" remark: String, 9 "ScheduleDomainName" schedule_domain_name: String,
    10 "ScheduleZoneName" schedule_zone_name: String
} }
paged! { SearchCloudGtmInstanceConfigs: SearchCloudGtmInstanceConfigsInstanceConfig =
    Number "PageNumber", "InstanceConfigs.InstanceConfig" instance_configs.instance_config, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstanceConfigsOutput {
    pub instance_configs: Option<SearchCloudGtmInstanceConfigsInstanceConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { SearchCloudGtmInstanceConfigsOutput {
    0 "InstanceConfigs" instance_configs, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalItems" total_items, 4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstanceConfigsInstanceConfigs {
    pub instance_config: Option<Vec<SearchCloudGtmInstanceConfigsInstanceConfig>>,
}
model! { SearchCloudGtmInstanceConfigsInstanceConfigs {
    0 "InstanceConfig" instance_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstanceConfigsInstanceConfig {
    pub address_pool_lb_strategy: Option<String>,
    pub address_pools: Option<SearchCloudGtmInstanceConfigsAddressPools>,
    pub available_status: Option<String>,
    pub commodity_code: Option<String>,
    pub config_id: Option<String>,
    pub config_logging_switch_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_status: Option<String>,
    pub instance_id: Option<String>,
    pub remark: Option<String>,
    pub schedule_domain_name: Option<String>,
    pub schedule_hostname: Option<String>,
    pub schedule_rr_type: Option<String>,
    pub schedule_zone_mode: Option<String>,
    pub schedule_zone_name: Option<String>,
    pub sequence_lb_strategy_mode: Option<String>,
    pub ttl: Option<i64>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub version_code: Option<String>,
}
model! { SearchCloudGtmInstanceConfigsInstanceConfig {
    0 "AddressPoolLbStrategy" address_pool_lb_strategy, 1 "AddressPools" address_pools,
    2 "AvailableStatus" available_status, 3 "CommodityCode" commodity_code, 4 "ConfigId" config_id,
    5 "ConfigLoggingSwitchStatus" config_logging_switch_status, 6 "CreateTime" create_time,
    7 "CreateTimestamp" create_timestamp, 8 "EnableStatus" enable_status, 9 "HealthStatus" health_status,
    10 "InstanceId" instance_id, 11 "Remark" remark, 12 "ScheduleDomainName" schedule_domain_name,
    13 "ScheduleHostname" schedule_hostname, 14 "ScheduleRrType" schedule_rr_type,
    15 "ScheduleZoneMode" schedule_zone_mode, 16 "ScheduleZoneName" schedule_zone_name,
    17 "SequenceLbStrategyMode" sequence_lb_strategy_mode, 18 "Ttl" ttl, 19 "UpdateTime" update_time,
    20 "UpdateTimestamp" update_timestamp, 21 "VersionCode" version_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstanceConfigsAddressPools {
    pub address_pool: Option<Vec<SearchCloudGtmInstanceConfigsAddressPool>>,
}
model! { SearchCloudGtmInstanceConfigsAddressPools {
    0 "AddressPool" address_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstanceConfigsAddressPool {
    pub address_lb_strategy: Option<String>,
    pub address_pool_id: Option<String>,
    pub address_pool_name: Option<String>,
    pub address_pool_type: Option<String>,
    pub available_status: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub enable_status: Option<String>,
    pub health_judgement: Option<String>,
    pub health_status: Option<String>,
    pub request_source: Option<SearchCloudGtmInstanceConfigsRequestSource>,
    pub seq_non_preemptive_schedule: Option<bool>,
    pub sequence_lb_strategy_mode: Option<String>,
    pub serial_number: Option<i64>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub weight_value: Option<i64>,
}
model! { SearchCloudGtmInstanceConfigsAddressPool {
    0 "AddressLbStrategy" address_lb_strategy, 1 "AddressPoolId" address_pool_id, 2 "AddressPoolName" address_pool_name,
    3 "AddressPoolType" address_pool_type, 4 "AvailableStatus" available_status, 5 "CreateTime" create_time,
    6 "CreateTimestamp" create_timestamp, 7 "EnableStatus" enable_status, 8 "HealthJudgement" health_judgement,
    9 "HealthStatus" health_status, 10 "RequestSource" request_source,
    11 "SeqNonPreemptiveSchedule" seq_non_preemptive_schedule, 12 "SequenceLbStrategyMode" sequence_lb_strategy_mode,
    13 "SerialNumber" serial_number, 14 "UpdateTime" update_time, 15 "UpdateTimestamp" update_timestamp,
    16 "WeightValue" weight_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstanceConfigsRequestSource {
    pub request_source: Option<Vec<String>>,
}
model! { SearchCloudGtmInstanceConfigsRequestSource {
    0 "RequestSource" request_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstances {
    pub accept_language: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { SearchCloudGtmInstances(page_number: i64, page_size: i64)
    "SearchCloudGtmInstances" -> SearchCloudGtmInstancesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ChargeType" charge_type: String,
    2 "ClientToken" client_token: String, 3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String,
    5 "PageNumber" page_number, 6 "PageSize" page_size
} }
paged! { SearchCloudGtmInstances: SearchCloudGtmInstancesInstance =
    Number "PageNumber", "Instances.Instance" instances.instance, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstancesOutput {
    pub instances: Option<SearchCloudGtmInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { SearchCloudGtmInstancesOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstancesInstances {
    pub instance: Option<Vec<SearchCloudGtmInstancesInstance>>,
}
model! { SearchCloudGtmInstancesInstances {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstancesInstance {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub expire_time: Option<i64>,
    pub expire_timestamp: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub monitor_task_quota: Option<i64>,
    pub monthly_email_used: Option<i64>,
    pub monthly_sms_quota: Option<i64>,
    pub monthly_sms_used: Option<i64>,
    pub monthly_webhook_used: Option<i64>,
    pub schedule_domain_name: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub version_code: Option<String>,
}
model! { SearchCloudGtmInstancesInstance {
    0 "ChargeType" charge_type, 1 "CommodityCode" commodity_code, 2 "CreateTime" create_time,
    3 "CreateTimestamp" create_timestamp, 4 "ExpireTime" expire_time, 5 "ExpireTimestamp" expire_timestamp,
    6 "InstanceId" instance_id, 7 "InstanceName" instance_name, 8 "MonitorTaskQuota" monitor_task_quota,
    9 "MonthlyEmailUsed" monthly_email_used, 10 "MonthlySmsQuota" monthly_sms_quota,
    11 "MonthlySmsUsed" monthly_sms_used, 12 "MonthlyWebhookUsed" monthly_webhook_used,
    13 "ScheduleDomainName" schedule_domain_name, 14 "UpdateTime" update_time, 15 "UpdateTimestamp" update_timestamp,
    16 "VersionCode" version_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmMonitorTemplates {
    pub accept_language: Option<String>,
    pub ip_version: Option<String>,
    pub name: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub protocol: Option<String>,
}
operation! { SearchCloudGtmMonitorTemplates(page_number: i64, page_size: i64)
    "SearchCloudGtmMonitorTemplates" -> SearchCloudGtmMonitorTemplatesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "IpVersion" ip_version: String, 2 "Name" name: String,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "Protocol" protocol: String
} }
paged! { SearchCloudGtmMonitorTemplates: SearchCloudGtmMonitorTemplatesTemplate =
    Number "PageNumber", "Templates.Template" templates.template, total "TotalItems"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmMonitorTemplatesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub templates: Option<SearchCloudGtmMonitorTemplatesTemplates>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { SearchCloudGtmMonitorTemplatesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Templates" templates, 3 "TotalItems" total_items,
    4 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmMonitorTemplatesTemplates {
    pub template: Option<Vec<SearchCloudGtmMonitorTemplatesTemplate>>,
}
model! { SearchCloudGtmMonitorTemplatesTemplates {
    0 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmMonitorTemplatesTemplate {
    pub cloud_gtm_monitor_template_id: Option<String>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub evaluation_count: Option<i64>,
    pub extend_info: Option<String>,
    pub failure_rate: Option<i64>,
    pub interval: Option<i64>,
    pub ip_version: Option<String>,
    pub isp_city_nodes: Option<SearchCloudGtmMonitorTemplatesIspCityNodes>,
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub remark: Option<String>,
    pub template_id: Option<String>,
    pub timeout: Option<i64>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { SearchCloudGtmMonitorTemplatesTemplate {
    0 "CloudGtmMonitorTemplateId" cloud_gtm_monitor_template_id, 1 "CreateTime" create_time,
    2 "CreateTimestamp" create_timestamp, 3 "EvaluationCount" evaluation_count, 4 "ExtendInfo" extend_info,
    5 "FailureRate" failure_rate, 6 "Interval" interval, 7 "IpVersion" ip_version, 8 "IspCityNodes" isp_city_nodes,
    9 "Name" name, 10 "Protocol" protocol, 11 "Remark" remark, 12 "TemplateId" template_id, 13 "Timeout" timeout,
    14 "UpdateTime" update_time, 15 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmMonitorTemplatesIspCityNodes {
    pub isp_city_node: Option<Vec<SearchCloudGtmMonitorTemplatesIspCityNode>>,
}
model! { SearchCloudGtmMonitorTemplatesIspCityNodes {
    0 "IspCityNode" isp_city_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmMonitorTemplatesIspCityNode {
    pub city_code: Option<String>,
    pub city_name: Option<String>,
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub isp_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { SearchCloudGtmMonitorTemplatesIspCityNode {
    0 "CityCode" city_code, 1 "CityName" city_name, 2 "CountryCode" country_code, 3 "CountryName" country_name,
    4 "GroupName" group_name, 5 "GroupType" group_type, 6 "IspCode" isp_code, 7 "IspName" isp_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionRecords {
    pub direction: Option<String>,
    pub enable_status: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub remark: Option<String>,
    pub request_source: Option<String>,
    pub rr: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub weight: Option<i64>,
    pub zone_id: String,
}
operation! { SearchRecursionRecords(page_number: i64, page_size: i64, zone_id: String)
    "SearchRecursionRecords" -> SearchRecursionRecordsOutput {
    0 "Direction" direction: String, 1 "EnableStatus" enable_status: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OrderBy" order_by: String, 5 "PageNumber" page_number, 6 "PageSize" page_size,
    7 "Remark" remark: String, 8 "RequestSource" request_source: String, 9 "Rr" rr: String, 10 "Ttl" ttl: i64,
    11 "Type" r#type: String, 12 "Value" value: String, 13 "Weight" weight: i64, 14 "ZoneId" zone_id
} }
paged! { SearchRecursionRecords: SearchRecursionRecordsRecord =
    Token "NextToken", "Records.Record" records.record, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionRecordsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<SearchRecursionRecordsRecords>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { SearchRecursionRecordsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "Records" records, 5 "TotalItems" total_items, 6 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionRecordsRecords {
    pub record: Option<Vec<SearchRecursionRecordsRecord>>,
}
model! { SearchRecursionRecordsRecords {
    0 "Record" record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionRecordsRecord {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub creator: Option<i64>,
    pub creator_sub_type: Option<String>,
    pub creator_type: Option<String>,
    pub enable_status: Option<String>,
    pub priority: Option<i64>,
    pub record_id: Option<String>,
    pub remark: Option<String>,
    pub request_source: Option<String>,
    pub rr: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub value: Option<String>,
    pub weight: Option<String>,
    pub zone_id: Option<String>,
}
model! { SearchRecursionRecordsRecord {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "Creator" creator,
    3 "CreatorSubType" creator_sub_type, 4 "CreatorType" creator_type, 5 "EnableStatus" enable_status,
    6 "Priority" priority, 7 "RecordId" record_id, 8 "Remark" remark, 9 "RequestSource" request_source, 10 "Rr" rr,
    11 "Ttl" ttl, 12 "Type" r#type, 13 "UpdateTime" update_time, 14 "UpdateTimestamp" update_timestamp,
    15 "Value" value, 16 "Weight" weight, 17 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionZones {
    pub direction: Option<String>,
    pub effective_scopes: Option<Vec<SearchRecursionZonesEffectiveScopes>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub remark: Option<String>,
    pub zone_name: Option<String>,
}
operation! { SearchRecursionZones(page_number: i64, page_size: i64)
    "SearchRecursionZones" -> SearchRecursionZonesOutput {
    0 "Direction" direction: String, 1 "EffectiveScopes" effective_scopes: Vec<SearchRecursionZonesEffectiveScopes>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "OrderBy" order_by: String,
    5 "PageNumber" page_number, 6 "PageSize" page_size, 7 "Remark" remark: String, 8 "ZoneName" zone_name: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }
paged! { SearchRecursionZones: SearchRecursionZonesZone = Token "NextToken", "Zones.Zone" zones.zone, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionZonesEffectiveScopes {
    pub effective_type: Option<String>,
    pub scope: Option<Vec<String>>,
}
input! { SearchRecursionZonesEffectiveScopes() {
    0 "EffectiveType" effective_type: String, 1 "Scope" scope: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionZonesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
    pub zones: Option<SearchRecursionZonesZones>,
}
model! { SearchRecursionZonesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalItems" total_items, 5 "TotalPages" total_pages, 6 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionZonesZones {
    pub zone: Option<Vec<SearchRecursionZonesZone>>,
}
model! { SearchRecursionZonesZones {
    0 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionZonesZone {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub creator: Option<String>,
    pub creator_sub_type: Option<String>,
    pub creator_type: Option<String>,
    pub effective_scopes: Option<SearchRecursionZonesZoneEffectiveScopes>,
    pub proxy_pattern: Option<String>,
    pub record_count: Option<i64>,
    pub remark: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { SearchRecursionZonesZone {
    0 "CreateTime" create_time, 1 "CreateTimestamp" create_timestamp, 2 "Creator" creator,
    3 "CreatorSubType" creator_sub_type, 4 "CreatorType" creator_type, 5 "EffectiveScopes" effective_scopes,
    6 "ProxyPattern" proxy_pattern, 7 "RecordCount" record_count, 8 "Remark" remark, 9 "UpdateTime" update_time,
    10 "UpdateTimestamp" update_timestamp, 11 "ZoneId" zone_id, 12 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionZonesZoneEffectiveScopes {
    pub effective_scope: Option<Vec<SearchRecursionZonesEffectiveScope>>,
}
model! { SearchRecursionZonesZoneEffectiveScopes {
    0 "EffectiveScope" effective_scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionZonesEffectiveScope {
    pub effective_type: Option<String>,
    pub scopes: Option<SearchRecursionZonesScopes>,
}
model! { SearchRecursionZonesEffectiveScope {
    0 "EffectiveType" effective_type, 1 "Scopes" scopes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionZonesScopes {
    pub scope: Option<Vec<String>>,
}
model! { SearchRecursionZonesScopes {
    0 "Scope" scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCloudGtmInstanceConfigLogSwitch {
    pub client_token: Option<String>,
    pub config_id: String,
    pub instance_id: Option<String>,
    pub status: String,
}
operation! { SetCloudGtmInstanceConfigLogSwitch(config_id: String, status: String)
    "SetCloudGtmInstanceConfigLogSwitch" -> SetCloudGtmInstanceConfigLogSwitchOutput {
    0 "ClientToken" client_token: String, 1 "ConfigId" config_id, 2 "InstanceId" instance_id: String, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCloudGtmInstanceConfigLogSwitchOutput {
    pub success: Option<bool>,
}
model! { SetCloudGtmInstanceConfigLogSwitchOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDNSSLBStatus {
    pub domain_name: Option<String>,
    pub lang: Option<String>,
    pub line: Option<String>,
    pub open: Option<bool>,
    pub sub_domain: String,
    pub r#type: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { SetDNSSLBStatus(sub_domain: String) "SetDNSSLBStatus" -> SetDNSSLBStatusOutput {
    0 "DomainName" domain_name: String, 1 "Lang" lang: String, 2 "Line" line: String, 3 "Open" open: bool,
    4 "SubDomain" sub_domain, 5 "Type" r#type: String, 6 "UserClientIp" user_client_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDNSSLBStatusOutput {
    pub open: Option<bool>,
    pub record_count: Option<i64>,
}
model! { SetDNSSLBStatusOutput {
    0 "Open" open, 1 "RecordCount" record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDnsGtmAccessMode {
    pub access_mode: String,
    pub lang: Option<String>,
    pub strategy_id: String,
}
operation! { SetDnsGtmAccessMode(access_mode: String, strategy_id: String) "SetDnsGtmAccessMode" -> Empty {
    0 "AccessMode" access_mode, 1 "Lang" lang: String, 2 "StrategyId" strategy_id
} }

pub type SetDnsGtmAccessModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDnsGtmMonitorStatus {
    pub lang: Option<String>,
    pub monitor_config_id: String,
    pub status: String,
}
operation! { SetDnsGtmMonitorStatus(monitor_config_id: String, status: String) "SetDnsGtmMonitorStatus" -> Empty {
    0 "Lang" lang: String, 1 "MonitorConfigId" monitor_config_id, 2 "Status" status
} }

pub type SetDnsGtmMonitorStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDomainDnssecStatus {
    pub domain_name: String,
    pub lang: Option<String>,
    pub status: String,
}
operation! { SetDomainDnssecStatus(domain_name: String, status: String) "SetDomainDnssecStatus" -> Empty {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "Status" status
} }

pub type SetDomainDnssecStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDomainRecordStatus {
    pub lang: Option<String>,
    pub record_id: String,
    pub status: String,
    pub user_client_ip: Option<String>,
}
operation! { SetDomainRecordStatus(record_id: String, status: String)
    "SetDomainRecordStatus" -> SetDomainRecordStatusOutput {
    0 "Lang" lang: String, 1 "RecordId" record_id, 2 "Status" status, 3 "UserClientIp" user_client_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDomainRecordStatusOutput {
    pub record_id: Option<String>,
    pub status: Option<String>,
}
model! { SetDomainRecordStatusOutput {
    0 "RecordId" record_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetGtmAccessMode {
    pub access_mode: String,
    pub lang: Option<String>,
    pub strategy_id: String,
}
operation! { SetGtmAccessMode(access_mode: String, strategy_id: String) "SetGtmAccessMode" -> Empty {
    0 "AccessMode" access_mode, 1 "Lang" lang: String, 2 "StrategyId" strategy_id
} }

pub type SetGtmAccessModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetGtmMonitorStatus {
    pub lang: Option<String>,
    pub monitor_config_id: String,
    pub status: String,
}
operation! { SetGtmMonitorStatus(monitor_config_id: String, status: String) "SetGtmMonitorStatus" -> Empty {
    0 "Lang" lang: String, 1 "MonitorConfigId" monitor_config_id, 2 "Status" status
} }

pub type SetGtmMonitorStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAtiAgentRegisterInfo {
    pub agent_register_info_id: String,
    pub client_token: Option<String>,
    pub identity_csr: String,
    pub server_cert_pem: String,
}
operation! { SubmitAtiAgentRegisterInfo(agent_register_info_id: String, identity_csr: String, server_cert_pem: String)
    "SubmitAtiAgentRegisterInfo" -> SubmitAtiAgentRegisterInfoOutput {
    0 "AgentRegisterInfoId" agent_register_info_id, 1 "ClientToken" client_token: String, 2 "IdentityCsr" identity_csr,
    3 "ServerCertPem" server_cert_pem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAtiAgentRegisterInfoOutput {
    pub access_denied_detail: Option<SubmitAtiAgentRegisterInfoAccessDeniedDetail>,
    pub status: Option<bool>,
}
model! { SubmitAtiAgentRegisterInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAtiAgentRegisterInfoAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { SubmitAtiAgentRegisterInfoAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIspFlushCacheTask {
    pub client_token: String,
    pub domain_name: String,
    pub isp: Vec<String>,
    pub lang: Option<String>,
}
operation! { SubmitIspFlushCacheTask(client_token: String, domain_name: String, isp: Vec<String>)
    "SubmitIspFlushCacheTask" -> Empty {
    0 "ClientToken" client_token, 1 "DomainName" domain_name, 2 "Isp" isp, 3 "Lang" lang: String
} }

pub type SubmitIspFlushCacheTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDnsGtmInstanceStrategyMode {
    pub instance_id: String,
    pub lang: Option<String>,
    pub strategy_mode: String,
}
operation! { SwitchDnsGtmInstanceStrategyMode(instance_id: String, strategy_mode: String)
    "SwitchDnsGtmInstanceStrategyMode" -> Empty {
    0 "InstanceId" instance_id, 1 "Lang" lang: String, 2 "StrategyMode" strategy_mode
} }

pub type SwitchDnsGtmInstanceStrategyModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub lang: Option<String>,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "Lang" lang: String, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferDomain {
    pub domain_names: String,
    pub lang: Option<String>,
    pub remark: Option<String>,
    pub target_user_id: i64,
}
operation! { TransferDomain(domain_names: String, target_user_id: i64) "TransferDomain" -> TransferDomainOutput {
    0 "DomainNames" domain_names, 1 "Lang" lang: String, 2 "Remark" remark: String, 3 "TargetUserId" target_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferDomainOutput {
    pub task_id: Option<i64>,
}
model! { TransferDomainOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindInstanceDomains {
    pub domain_names: String,
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { UnbindInstanceDomains(domain_names: String, instance_id: String)
    "UnbindInstanceDomains" -> UnbindInstanceDomainsOutput {
    0 "DomainNames" domain_names, 1 "InstanceId" instance_id, 2 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindInstanceDomainsOutput {
    pub failed_count: Option<i64>,
    pub success_count: Option<i64>,
}
model! { UnbindInstanceDomainsOutput {
    0 "FailedCount" failed_count, 1 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub lang: Option<String>,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "Lang" lang: String, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppKeyState {
    pub app_key_id: Option<String>,
    pub lang: Option<String>,
    pub state: Option<String>,
}
operation! { UpdateAppKeyState() "UpdateAppKeyState" -> Empty {
    0 "AppKeyId" app_key_id: String, 1 "Lang" lang: String, 2 "State" state: String
} }

pub type UpdateAppKeyStateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAtiAgentRegisterInfo {
    pub agent_description: Option<String>,
    pub agent_display_name: Option<String>,
    pub agent_host: Option<String>,
    pub agent_register_info_id: Option<String>,
    pub agent_version: Option<String>,
    pub client_token: Option<String>,
    pub endpoints: Option<Vec<UpdateAtiAgentRegisterInfoEndpoints>>,
    pub registrant_id: Option<String>,
}
operation! { UpdateAtiAgentRegisterInfo() "UpdateAtiAgentRegisterInfo" -> UpdateAtiAgentRegisterInfoOutput {
    0 "AgentDescription" agent_description: String, 1 "AgentDisplayName" agent_display_name: String,
    2 "AgentHost" agent_host: String, 3 "AgentRegisterInfoId" agent_register_info_id: String,
    4 "AgentVersion" agent_version: String, 5 "ClientToken" client_token: String,
    6 "Endpoints" endpoints: Vec<UpdateAtiAgentRegisterInfoEndpoints>, 7 "RegistrantId" registrant_id: String
} [
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAtiAgentRegisterInfoEndpoints {
    pub agent_url: Option<String>,
    pub metadata_url: Option<String>,
    pub protocol: Option<String>,
    pub transports: Option<Vec<String>>,
}
input! { UpdateAtiAgentRegisterInfoEndpoints() {
    0 "AgentUrl" agent_url: String, 1 "MetadataUrl" metadata_url: String, 2 "Protocol" protocol: String,
    3 "Transports" transports: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAtiAgentRegisterInfoOutput {
    pub access_denied_detail: Option<UpdateAtiAgentRegisterInfoAccessDeniedDetail>,
    pub success: Option<bool>,
}
model! { UpdateAtiAgentRegisterInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAtiAgentRegisterInfoAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { UpdateAtiAgentRegisterInfoAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAtiAlertSettings {
    pub alert_config: Option<String>,
    pub alert_group: Option<String>,
    pub client_token: Option<String>,
}
operation! { UpdateAtiAlertSettings() "UpdateAtiAlertSettings" -> UpdateAtiAlertSettingsOutput {
    0 "AlertConfig" alert_config: String, 1 "AlertGroup" alert_group: String, 2 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAtiAlertSettingsOutput {
    pub access_denied_detail: Option<UpdateAtiAlertSettingsAccessDeniedDetail>,
    pub success: Option<bool>,
}
model! { UpdateAtiAlertSettingsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAtiAlertSettingsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { UpdateAtiAlertSettingsAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAtiRegistrant {
    pub cc: Option<String>,
    pub city: Option<String>,
    pub client_token: Option<String>,
    pub document_code: Option<String>,
    pub document_image: Option<String>,
    pub document_type: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub registrant_id: Option<String>,
    pub state: Option<String>,
    pub street: Option<String>,
}
operation! { UpdateAtiRegistrant() "UpdateAtiRegistrant" -> UpdateAtiRegistrantOutput {
    0 "Cc" cc: String, 1 "City" city: String, 2 "ClientToken" client_token: String,
    3 "DocumentCode" document_code: String, 4 "DocumentImage" document_image: String,
    5 "DocumentType" document_type: String, 6 "Email" email: String, 7 "Name" name: String, 8 "Phone" phone: String,
    9 "RegistrantId" registrant_id: String, 10 "State" state: String, 11 "Street" street: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAtiRegistrantOutput {
    pub access_denied_detail: Option<UpdateAtiRegistrantAccessDeniedDetail>,
    pub success: Option<bool>,
}
model! { UpdateAtiRegistrantOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAtiRegistrantAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { UpdateAtiRegistrantAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddress {
    pub accept_language: Option<String>,
    pub address: Option<String>,
    pub address_id: String,
    pub attribute_info: Option<String>,
    pub client_token: Option<String>,
    pub health_judgement: Option<String>,
    pub health_tasks: Option<Vec<UpdateCloudGtmAddressHealthTasks>>,
    pub name: Option<String>,
}
operation! { UpdateCloudGtmAddress(address_id: String) "UpdateCloudGtmAddress" -> UpdateCloudGtmAddressOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Address" address: String, 2 "AddressId" address_id,
    3 "AttributeInfo" attribute_info: String, 4 "ClientToken" client_token: String,
    5 "HealthJudgement" health_judgement: String, 6 "HealthTasks" health_tasks: Vec<UpdateCloudGtmAddressHealthTasks>,
    7 "Name" name: String
} [
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressHealthTasks {
    pub port: Option<i64>,
    pub template_id: Option<String>,
}
input! { UpdateCloudGtmAddressHealthTasks() {
    0 "Port" port: i64, 1 "TemplateId" template_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressEnableStatus {
    pub accept_language: Option<String>,
    pub address_id: String,
    pub client_token: Option<String>,
    pub enable_status: String,
}
operation! { UpdateCloudGtmAddressEnableStatus(address_id: String, enable_status: String)
    "UpdateCloudGtmAddressEnableStatus" -> UpdateCloudGtmAddressEnableStatusOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressId" address_id, 2 "ClientToken" client_token: String,
    3 "EnableStatus" enable_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressEnableStatusOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressEnableStatusOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressManualAvailableStatus {
    pub accept_language: Option<String>,
    pub address_id: String,
    pub available_mode: Option<String>,
    pub client_token: Option<String>,
    pub manual_available_status: Option<String>,
}
operation! { UpdateCloudGtmAddressManualAvailableStatus(address_id: String)
    "UpdateCloudGtmAddressManualAvailableStatus" -> UpdateCloudGtmAddressManualAvailableStatusOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressId" address_id, 2 "AvailableMode" available_mode: String,
    3 "ClientToken" client_token: String, 4 "ManualAvailableStatus" manual_available_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressManualAvailableStatusOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressManualAvailableStatusOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolBasicConfig {
    pub accept_language: Option<String>,
    pub address_pool_id: Option<String>,
    pub address_pool_name: Option<String>,
    pub client_token: Option<String>,
    pub health_judgement: Option<String>,
}
operation! { UpdateCloudGtmAddressPoolBasicConfig()
    "UpdateCloudGtmAddressPoolBasicConfig" -> UpdateCloudGtmAddressPoolBasicConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressPoolId" address_pool_id: String,
    2 "AddressPoolName" address_pool_name: String, 3 "ClientToken" client_token: String,
    4 "HealthJudgement" health_judgement: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolBasicConfigOutput {
    pub address_pool_id: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressPoolBasicConfigOutput {
    0 "AddressPoolId" address_pool_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolEnableStatus {
    pub accept_language: Option<String>,
    pub address_pool_id: Option<String>,
    pub client_token: Option<String>,
    pub enable_status: Option<String>,
}
operation! { UpdateCloudGtmAddressPoolEnableStatus()
    "UpdateCloudGtmAddressPoolEnableStatus" -> UpdateCloudGtmAddressPoolEnableStatusOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressPoolId" address_pool_id: String,
    2 "ClientToken" client_token: String, 3 "EnableStatus" enable_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolEnableStatusOutput {
    pub address_pool_id: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressPoolEnableStatusOutput {
    0 "AddressPoolId" address_pool_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolLbStrategy {
    pub accept_language: Option<String>,
    pub address_lb_strategy: Option<String>,
    pub address_pool_id: Option<String>,
    pub client_token: Option<String>,
    pub sequence_lb_strategy_mode: Option<String>,
}
operation! { UpdateCloudGtmAddressPoolLbStrategy()
    "UpdateCloudGtmAddressPoolLbStrategy" -> UpdateCloudGtmAddressPoolLbStrategyOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressLbStrategy" address_lb_strategy: String,
    2 "AddressPoolId" address_pool_id: String, 3 "ClientToken" client_token: String,
    4 "SequenceLbStrategyMode" sequence_lb_strategy_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolLbStrategyOutput {
    pub address_pool_id: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressPoolLbStrategyOutput {
    0 "AddressPoolId" address_pool_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolRemark {
    pub accept_language: Option<String>,
    pub address_pool_id: Option<String>,
    pub client_token: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateCloudGtmAddressPoolRemark()
    "UpdateCloudGtmAddressPoolRemark" -> UpdateCloudGtmAddressPoolRemarkOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressPoolId" address_pool_id: String,
    2 "ClientToken" client_token: String, 3 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolRemarkOutput {
    pub address_pool_id: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressPoolRemarkOutput {
    0 "AddressPoolId" address_pool_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressRemark {
    pub accept_language: Option<String>,
    pub address_id: String,
    pub client_token: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateCloudGtmAddressRemark(address_id: String)
    "UpdateCloudGtmAddressRemark" -> UpdateCloudGtmAddressRemarkOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressId" address_id, 2 "ClientToken" client_token: String,
    3 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressRemarkOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressRemarkOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmGlobalAlert {
    pub accept_language: Option<String>,
    pub alert_config: Option<Vec<UpdateCloudGtmGlobalAlertAlertConfig>>,
    pub alert_group: Option<Vec<String>>,
    pub client_token: Option<String>,
}
operation! { UpdateCloudGtmGlobalAlert() "UpdateCloudGtmGlobalAlert" -> UpdateCloudGtmGlobalAlertOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AlertConfig" alert_config: Vec<UpdateCloudGtmGlobalAlertAlertConfig>,
    2 "AlertGroup" alert_group: Vec<String>, 3 "ClientToken" client_token: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmGlobalAlertAlertConfig {
    pub dingtalk_notice: Option<bool>,
    pub email_notice: Option<bool>,
    pub notice_type: Option<String>,
    pub qps_threshold: Option<i64>,
    pub sms_notice: Option<bool>,
    pub threshold: Option<i64>,
}
input! { UpdateCloudGtmGlobalAlertAlertConfig() {
    0 "DingtalkNotice" dingtalk_notice: bool, 1 "EmailNotice" email_notice: bool, 2 "NoticeType" notice_type: String,
    3 "QpsThreshold" qps_threshold: i64, 4 "SmsNotice" sms_notice: bool, 5 "Threshold" threshold: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmGlobalAlertOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmGlobalAlertOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigAlert {
    pub accept_language: Option<String>,
    pub alert_config: Option<Vec<UpdateCloudGtmInstanceConfigAlertAlertConfig>>,
    pub alert_group: Option<Vec<String>>,
    pub alert_mode: Option<String>,
    pub client_token: Option<String>,
    pub config_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { UpdateCloudGtmInstanceConfigAlert()
    "UpdateCloudGtmInstanceConfigAlert" -> UpdateCloudGtmInstanceConfigAlertOutput {
    0 "AcceptLanguage" accept_language: String,
    1 "AlertConfig" alert_config: Vec<UpdateCloudGtmInstanceConfigAlertAlertConfig>,
    2 "AlertGroup" alert_group: Vec<String>, 3 "AlertMode" alert_mode: String, 4 "ClientToken" client_token: String,
    5 "ConfigId" config_id: String, 6 "InstanceId" instance_id: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigAlertAlertConfig {
    pub dingtalk_notice: Option<bool>,
    pub email_notice: Option<bool>,
    pub notice_type: Option<String>,
    pub sms_notice: Option<bool>,
}
input! { UpdateCloudGtmInstanceConfigAlertAlertConfig() {
    0 "DingtalkNotice" dingtalk_notice: bool, 1 "EmailNotice" email_notice: bool, 2 "NoticeType" notice_type: String,
    3 "SmsNotice" sms_notice: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigAlertOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmInstanceConfigAlertOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigBasic {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub config_id: Option<String>,
    pub instance_id: Option<String>,
    pub schedule_hostname: Option<String>,
    pub schedule_zone_name: Option<String>,
    pub ttl: Option<i64>,
}
operation! { UpdateCloudGtmInstanceConfigBasic()
    "UpdateCloudGtmInstanceConfigBasic" -> UpdateCloudGtmInstanceConfigBasicOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String, 2 "ConfigId" config_id: String,
    3 "InstanceId" instance_id: String, 4 "ScheduleHostname" schedule_hostname: String,
    5 "ScheduleZoneName" schedule_zone_name: String, 6 "Ttl" ttl: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigBasicOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmInstanceConfigBasicOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigEnableStatus {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub config_id: Option<String>,
    pub enable_status: Option<String>,
    pub instance_id: Option<String>,
}
operation! { UpdateCloudGtmInstanceConfigEnableStatus()
    "UpdateCloudGtmInstanceConfigEnableStatus" -> UpdateCloudGtmInstanceConfigEnableStatusOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String, 2 "ConfigId" config_id: String,
    3 "EnableStatus" enable_status: String, 4 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigEnableStatusOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmInstanceConfigEnableStatusOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigLbStrategy {
    pub accept_language: Option<String>,
    pub address_pool_lb_strategy: Option<String>,
    pub client_token: Option<String>,
    pub config_id: Option<String>,
    pub instance_id: Option<String>,
    pub sequence_lb_strategy_mode: Option<String>,
}
operation! { UpdateCloudGtmInstanceConfigLbStrategy()
    "UpdateCloudGtmInstanceConfigLbStrategy" -> UpdateCloudGtmInstanceConfigLbStrategyOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressPoolLbStrategy" address_pool_lb_strategy: String,
    2 "ClientToken" client_token: String, 3 "ConfigId" config_id: String, 4 "InstanceId" instance_id: String,
    5 "SequenceLbStrategyMode" sequence_lb_strategy_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigLbStrategyOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmInstanceConfigLbStrategyOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigRemark {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub config_id: Option<String>,
    pub instance_id: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateCloudGtmInstanceConfigRemark()
    "UpdateCloudGtmInstanceConfigRemark" -> UpdateCloudGtmInstanceConfigRemarkOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String, 2 "ConfigId" config_id: String,
    3 "InstanceId" instance_id: String, 4 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigRemarkOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmInstanceConfigRemarkOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceName {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
operation! { UpdateCloudGtmInstanceName() "UpdateCloudGtmInstanceName" -> UpdateCloudGtmInstanceNameOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String,
    2 "InstanceId" instance_id: String, 3 "InstanceName" instance_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceNameOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmInstanceNameOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmMonitorTemplate {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub evaluation_count: Option<i64>,
    pub extend_info: Option<String>,
    pub failure_rate: Option<i64>,
    pub interval: Option<i64>,
    pub isp_city_nodes: Option<Vec<UpdateCloudGtmMonitorTemplateIspCityNodes>>,
    pub name: Option<String>,
    pub template_id: String,
    pub timeout: Option<i64>,
}
operation! { UpdateCloudGtmMonitorTemplate(template_id: String)
    "UpdateCloudGtmMonitorTemplate" -> UpdateCloudGtmMonitorTemplateOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String,
    2 "EvaluationCount" evaluation_count: i64, 3 "ExtendInfo" extend_info: String, 4 "FailureRate" failure_rate: i64,
    5 "Interval" interval: i64, 6 "IspCityNodes" isp_city_nodes: Vec<UpdateCloudGtmMonitorTemplateIspCityNodes>,
    7 "Name" name: String, 8 "TemplateId" template_id, 9 "Timeout" timeout: i64
} [
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmMonitorTemplateIspCityNodes {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { UpdateCloudGtmMonitorTemplateIspCityNodes() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmMonitorTemplateOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmMonitorTemplateOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmMonitorTemplateRemark {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub remark: Option<String>,
    pub template_id: String,
}
operation! { UpdateCloudGtmMonitorTemplateRemark(template_id: String)
    "UpdateCloudGtmMonitorTemplateRemark" -> UpdateCloudGtmMonitorTemplateRemarkOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String, 2 "Remark" remark: String,
    3 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmMonitorTemplateRemarkOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmMonitorTemplateRemarkOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomLine {
    pub ip_segment: Option<Vec<UpdateCustomLineIpSegment>>,
    pub lang: Option<String>,
    pub line_id: i64,
    pub line_name: Option<String>,
}
operation! { UpdateCustomLine(line_id: i64) "UpdateCustomLine" -> Empty {
    0 "IpSegment" ip_segment: Vec<UpdateCustomLineIpSegment>, 1 "Lang" lang: String, 2 "LineId" line_id,
    3 "LineName" line_name: String
} }

pub type UpdateCustomLineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomLineIpSegment {
    pub end_ip: Option<String>,
    pub start_ip: Option<String>,
}
input! { UpdateCustomLineIpSegment() {
    0 "EndIp" end_ip: String, 1 "StartIp" start_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDNSSLBWeight {
    pub lang: Option<String>,
    pub record_id: String,
    pub user_client_ip: Option<String>,
    pub weight: i64,
}
operation! { UpdateDNSSLBWeight(record_id: String, weight: i64) "UpdateDNSSLBWeight" -> UpdateDNSSLBWeightOutput {
    0 "Lang" lang: String, 1 "RecordId" record_id, 2 "UserClientIp" user_client_ip: String, 3 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDNSSLBWeightOutput {
    pub record_id: Option<String>,
    pub weight: Option<i64>,
}
model! { UpdateDNSSLBWeightOutput {
    0 "RecordId" record_id, 1 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsCacheDomain {
    /// 30 to 86400.
    pub cache_ttl_max: Option<i64>,
    /// 30 to 86400.
    pub cache_ttl_min: Option<i64>,
    pub domain_name: String,
    pub instance_id: Option<String>,
    pub lang: Option<String>,
    pub source_dns_server: Option<Vec<UpdateDnsCacheDomainSourceDnsServer>>,
    pub source_edns: Option<String>,
    pub source_protocol: Option<String>,
}
operation! { UpdateDnsCacheDomain(domain_name: String) "UpdateDnsCacheDomain" -> Empty {
    0 "CacheTtlMax" cache_ttl_max: i64, 1 "CacheTtlMin" cache_ttl_min: i64, 2 "DomainName" domain_name,
    3 "InstanceId" instance_id: String, 4 "Lang" lang: String,
    5 "SourceDnsServer" source_dns_server: Vec<UpdateDnsCacheDomainSourceDnsServer>, 6 "SourceEdns" source_edns: String,
    7 "SourceProtocol" source_protocol: String
} }

pub type UpdateDnsCacheDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsCacheDomainSourceDnsServer {
    pub host: Option<String>,
    pub port: Option<String>,
}
input! { UpdateDnsCacheDomainSourceDnsServer() {
    0 "Host" host: String, 1 "Port" port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsCacheDomainRemark {
    pub domain_name: String,
    pub lang: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateDnsCacheDomainRemark(domain_name: String) "UpdateDnsCacheDomainRemark" -> Empty {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "Remark" remark: String
} }

pub type UpdateDnsCacheDomainRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmAccessStrategy {
    pub access_mode: Option<String>,
    pub default_addr_pool: Vec<UpdateDnsGtmAccessStrategyDefaultAddrPool>,
    pub default_addr_pool_type: String,
    pub default_latency_optimization: Option<String>,
    pub default_lba_strategy: Option<String>,
    /// 1 to 8.
    pub default_max_return_addr_num: Option<i64>,
    /// 1 to 400.
    pub default_min_available_addr_num: i64,
    pub failover_addr_pool: Option<Vec<UpdateDnsGtmAccessStrategyFailoverAddrPool>>,
    pub failover_addr_pool_type: Option<String>,
    pub failover_latency_optimization: Option<String>,
    pub failover_lba_strategy: Option<String>,
    /// 1 to 8.
    pub failover_max_return_addr_num: Option<i64>,
    /// 1 to 400.
    pub failover_min_available_addr_num: Option<i64>,
    pub lang: Option<String>,
    pub lines: Option<String>,
    pub strategy_id: String,
    pub strategy_name: String,
}

/// What [`UpdateDnsGtmAccessStrategy::new`] takes.
pub struct UpdateDnsGtmAccessStrategyRequired {
    pub default_addr_pool: Vec<UpdateDnsGtmAccessStrategyDefaultAddrPool>,
    pub default_addr_pool_type: String,
    pub default_min_available_addr_num: i64,
    pub strategy_id: String,
    pub strategy_name: String,
}
operation! { UpdateDnsGtmAccessStrategy{UpdateDnsGtmAccessStrategyRequired: default_addr_pool, default_addr_pool_type, default_min_available_addr_num, strategy_id, strategy_name}
    "UpdateDnsGtmAccessStrategy" -> UpdateDnsGtmAccessStrategyOutput {
    0 "AccessMode" access_mode: String, 1 "DefaultAddrPool" default_addr_pool,
    2 "DefaultAddrPoolType" default_addr_pool_type, 3 "DefaultLatencyOptimization" default_latency_optimization: String,
    4 "DefaultLbaStrategy" default_lba_strategy: String, 5 "DefaultMaxReturnAddrNum" default_max_return_addr_num: i64,
    6 "DefaultMinAvailableAddrNum" default_min_available_addr_num,
    7 "FailoverAddrPool" failover_addr_pool: Vec<UpdateDnsGtmAccessStrategyFailoverAddrPool>,
    8 "FailoverAddrPoolType" failover_addr_pool_type: String,
    9 "FailoverLatencyOptimization" failover_latency_optimization: String,
    10 "FailoverLbaStrategy" failover_lba_strategy: String,
    11 "FailoverMaxReturnAddrNum" failover_max_return_addr_num: i64,
    12 "FailoverMinAvailableAddrNum" failover_min_available_addr_num: i64, 13 "Lang" lang: String,
    14 "Lines" lines: String, 15 "StrategyId" strategy_id, 16 "StrategyName" strategy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmAccessStrategyDefaultAddrPool {
    pub id: Option<String>,
    pub lba_weight: Option<i64>,
}
input! { UpdateDnsGtmAccessStrategyDefaultAddrPool() {
    0 "Id" id: String, 1 "LbaWeight" lba_weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmAccessStrategyFailoverAddrPool {
    pub id: Option<String>,
    pub lba_weight: Option<i64>,
}
input! { UpdateDnsGtmAccessStrategyFailoverAddrPool() {
    0 "Id" id: String, 1 "LbaWeight" lba_weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmAccessStrategyOutput {
    pub strategy_id: Option<String>,
}
model! { UpdateDnsGtmAccessStrategyOutput {
    0 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmAddressPool {
    pub addr: Vec<UpdateDnsGtmAddressPoolAddr>,
    pub addr_pool_id: String,
    pub lang: Option<String>,
    pub lba_strategy: String,
    pub name: Option<String>,
}
operation! { UpdateDnsGtmAddressPool(addr: Vec<UpdateDnsGtmAddressPoolAddr>, addr_pool_id: String, lba_strategy: String)
    "UpdateDnsGtmAddressPool" -> Empty {
    0 "Addr" addr, 1 "AddrPoolId" addr_pool_id, 2 "Lang" lang: String, 3 "LbaStrategy" lba_strategy,
    4 "Name" name: String
} }

pub type UpdateDnsGtmAddressPoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmAddressPoolAddr {
    pub addr: Option<String>,
    pub attribute_info: Option<String>,
    pub lba_weight: Option<i64>,
    pub mode: Option<String>,
    pub remark: Option<String>,
}
input! { UpdateDnsGtmAddressPoolAddr(addr: String, mode: String) {
    0 "Addr" addr: String, 1 "AttributeInfo" attribute_info: String, 2 "LbaWeight" lba_weight: i64,
    3 "Mode" mode: String, 4 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmInstanceGlobalConfig {
    pub alert_config: Option<Vec<UpdateDnsGtmInstanceGlobalConfigAlertConfig>>,
    pub alert_group: Option<String>,
    pub cname_type: Option<String>,
    pub force_update: Option<bool>,
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub lang: Option<String>,
    pub public_cname_mode: Option<String>,
    pub public_rr: Option<String>,
    pub public_user_domain_name: Option<String>,
    pub public_zone_name: Option<String>,
    /// 1 to 9999999.
    pub ttl: Option<i64>,
}
operation! { UpdateDnsGtmInstanceGlobalConfig(instance_id: String) "UpdateDnsGtmInstanceGlobalConfig" -> Empty {
    0 "AlertConfig" alert_config: Vec<UpdateDnsGtmInstanceGlobalConfigAlertConfig>, 1 "AlertGroup" alert_group: String,
    2 "CnameType" cname_type: String, 3 "ForceUpdate" force_update: bool, 4 "InstanceId" instance_id,
    5 "InstanceName" instance_name: String, 6 "Lang" lang: String, 7 "PublicCnameMode" public_cname_mode: String,
    8 "PublicRr" public_rr: String, 9 "PublicUserDomainName" public_user_domain_name: String,
    10 "PublicZoneName" public_zone_name: String, 11 "Ttl" ttl: i64
} }

pub type UpdateDnsGtmInstanceGlobalConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmInstanceGlobalConfigAlertConfig {
    pub dingtalk_notice: Option<bool>,
    pub email_notice: Option<bool>,
    pub notice_type: Option<String>,
    pub sms_notice: Option<bool>,
}
input! { UpdateDnsGtmInstanceGlobalConfigAlertConfig() {
    0 "DingtalkNotice" dingtalk_notice: bool, 1 "EmailNotice" email_notice: bool, 2 "NoticeType" notice_type: String,
    3 "SmsNotice" sms_notice: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmMonitor {
    /// 1 to 3.
    pub evaluation_count: Option<i64>,
    /// 15 to 60.
    pub interval: Option<i64>,
    pub isp_city_node: Vec<UpdateDnsGtmMonitorIspCityNode>,
    pub lang: Option<String>,
    pub monitor_config_id: String,
    pub monitor_extend_info: String,
    pub protocol_type: String,
    /// 1000 to 10000.
    pub timeout: Option<i64>,
}
operation! { UpdateDnsGtmMonitor(isp_city_node: Vec<UpdateDnsGtmMonitorIspCityNode>, monitor_config_id: String, monitor_extend_info: String, protocol_type: String)
    "UpdateDnsGtmMonitor" -> Empty {
    0 "EvaluationCount" evaluation_count: i64, 1 "Interval" interval: i64, 2 "IspCityNode" isp_city_node,
    3 "Lang" lang: String, 4 "MonitorConfigId" monitor_config_id, 5 "MonitorExtendInfo" monitor_extend_info,
    6 "ProtocolType" protocol_type, 7 "Timeout" timeout: i64
} }

pub type UpdateDnsGtmMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmMonitorIspCityNode {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { UpdateDnsGtmMonitorIspCityNode() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainGroup {
    pub group_id: String,
    pub group_name: String,
    pub lang: Option<String>,
}
operation! { UpdateDomainGroup(group_id: String, group_name: String) "UpdateDomainGroup" -> UpdateDomainGroupOutput {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainGroupOutput {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { UpdateDomainGroupOutput {
    0 "GroupId" group_id, 1 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainRecord {
    pub lang: Option<String>,
    pub line: Option<String>,
    /// 0 to 65535.
    pub priority: Option<i64>,
    pub rr: String,
    pub record_id: String,
    /// 1 to 86400.
    pub ttl: Option<i64>,
    pub r#type: String,
    pub user_client_ip: Option<String>,
    pub value: String,
}
operation! { UpdateDomainRecord(rr: String, record_id: String, r#type: String, value: String)
    "UpdateDomainRecord" -> UpdateDomainRecordOutput {
    0 "Lang" lang: String, 1 "Line" line: String, 2 "Priority" priority: i64, 3 "RR" rr, 4 "RecordId" record_id,
    5 "TTL" ttl: i64, 6 "Type" r#type, 7 "UserClientIp" user_client_ip: String, 8 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainRecordOutput {
    pub record_id: Option<String>,
}
model! { UpdateDomainRecordOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainRecordRemark {
    pub lang: Option<String>,
    pub record_id: String,
    pub remark: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { UpdateDomainRecordRemark(record_id: String) "UpdateDomainRecordRemark" -> Empty {
    0 "Lang" lang: String, 1 "RecordId" record_id, 2 "Remark" remark: String, 3 "UserClientIp" user_client_ip: String
} }

pub type UpdateDomainRecordRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainRemark {
    pub domain_name: String,
    pub lang: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateDomainRemark(domain_name: String) "UpdateDomainRemark" -> Empty {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "Remark" remark: String
} }

pub type UpdateDomainRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGtmAccessStrategy {
    pub access_lines: Option<String>,
    pub default_addr_pool_id: Option<String>,
    pub failover_addr_pool_id: Option<String>,
    pub lang: Option<String>,
    pub strategy_id: String,
    pub strategy_name: Option<String>,
}
operation! { UpdateGtmAccessStrategy(strategy_id: String) "UpdateGtmAccessStrategy" -> Empty {
    0 "AccessLines" access_lines: String, 1 "DefaultAddrPoolId" default_addr_pool_id: String,
    2 "FailoverAddrPoolId" failover_addr_pool_id: String, 3 "Lang" lang: String, 4 "StrategyId" strategy_id,
    5 "StrategyName" strategy_name: String
} }

pub type UpdateGtmAccessStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGtmAddressPool {
    pub addr: Vec<UpdateGtmAddressPoolAddr>,
    pub addr_pool_id: String,
    pub lang: Option<String>,
    pub min_available_addr_num: Option<i64>,
    pub name: Option<String>,
    pub r#type: String,
}
operation! { UpdateGtmAddressPool(addr: Vec<UpdateGtmAddressPoolAddr>, addr_pool_id: String, r#type: String)
    "UpdateGtmAddressPool" -> Empty {
    0 "Addr" addr, 1 "AddrPoolId" addr_pool_id, 2 "Lang" lang: String,
    3 "MinAvailableAddrNum" min_available_addr_num: i64, 4 "Name" name: String, 5 "Type" r#type
} }

pub type UpdateGtmAddressPoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGtmAddressPoolAddr {
    pub lba_weight: Option<i64>,
    pub mode: Option<String>,
    pub value: Option<String>,
}
input! { UpdateGtmAddressPoolAddr() {
    0 "LbaWeight" lba_weight: i64, 1 "Mode" mode: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGtmInstanceGlobalConfig {
    pub alert_group: Option<String>,
    pub cname_custom_domain_name: Option<String>,
    pub cname_mode: Option<String>,
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub lang: Option<String>,
    pub lba_strategy: Option<String>,
    pub ttl: Option<i64>,
    pub user_domain_name: Option<String>,
}
operation! { UpdateGtmInstanceGlobalConfig(instance_id: String) "UpdateGtmInstanceGlobalConfig" -> Empty {
    0 "AlertGroup" alert_group: String, 1 "CnameCustomDomainName" cname_custom_domain_name: String,
    2 "CnameMode" cname_mode: String, 3 "InstanceId" instance_id, 4 "InstanceName" instance_name: String,
    5 "Lang" lang: String, 6 "LbaStrategy" lba_strategy: String, 7 "Ttl" ttl: i64,
    8 "UserDomainName" user_domain_name: String
} }

pub type UpdateGtmInstanceGlobalConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGtmMonitor {
    pub evaluation_count: Option<i64>,
    pub interval: Option<i64>,
    pub isp_city_node: Vec<UpdateGtmMonitorIspCityNode>,
    pub lang: Option<String>,
    pub monitor_config_id: String,
    pub monitor_extend_info: String,
    pub protocol_type: String,
    pub timeout: Option<i64>,
}
operation! { UpdateGtmMonitor(isp_city_node: Vec<UpdateGtmMonitorIspCityNode>, monitor_config_id: String, monitor_extend_info: String, protocol_type: String)
    "UpdateGtmMonitor" -> Empty {
    0 "EvaluationCount" evaluation_count: i64, 1 "Interval" interval: i64, 2 "IspCityNode" isp_city_node,
    3 "Lang" lang: String, 4 "MonitorConfigId" monitor_config_id, 5 "MonitorExtendInfo" monitor_extend_info,
    6 "ProtocolType" protocol_type, 7 "Timeout" timeout: i64
} }

pub type UpdateGtmMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGtmMonitorIspCityNode {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { UpdateGtmMonitorIspCityNode() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGtmRecoveryPlan {
    pub fault_addr_pool: Option<String>,
    pub lang: Option<String>,
    pub name: Option<String>,
    pub recovery_plan_id: i64,
    pub remark: Option<String>,
}
operation! { UpdateGtmRecoveryPlan(recovery_plan_id: i64) "UpdateGtmRecoveryPlan" -> Empty {
    0 "FaultAddrPool" fault_addr_pool: String, 1 "Lang" lang: String, 2 "Name" name: String,
    3 "RecoveryPlanId" recovery_plan_id, 4 "Remark" remark: String
} }

pub type UpdateGtmRecoveryPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIspFlushCacheInstanceConfig {
    pub instance_id: String,
    pub instance_name: String,
    pub lang: Option<String>,
}
operation! { UpdateIspFlushCacheInstanceConfig(instance_id: String, instance_name: String)
    "UpdateIspFlushCacheInstanceConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Lang" lang: String
} }

pub type UpdateIspFlushCacheInstanceConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionRecord {
    pub client_token: Option<String>,
    pub priority: Option<i64>,
    pub record_id: String,
    pub request_source: Option<String>,
    pub rr: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub weight: Option<i64>,
}
operation! { UpdateRecursionRecord(record_id: String) "UpdateRecursionRecord" -> UpdateRecursionRecordOutput {
    0 "ClientToken" client_token: String, 1 "Priority" priority: i64, 2 "RecordId" record_id,
    3 "RequestSource" request_source: String, 4 "Rr" rr: String, 5 "Ttl" ttl: i64, 6 "Type" r#type: String,
    7 "Value" value: String, 8 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionRecordOutput {
    pub record_id: Option<String>,
}
model! { UpdateRecursionRecordOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionRecordEnableStatus {
    pub client_token: Option<String>,
    pub enable_status: Option<String>,
    pub record_id: String,
}
operation! { UpdateRecursionRecordEnableStatus(record_id: String) "UpdateRecursionRecordEnableStatus" -> Empty {
    0 "ClientToken" client_token: String, 1 "EnableStatus" enable_status: String, 2 "RecordId" record_id
} }

pub type UpdateRecursionRecordEnableStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionRecordRemark {
    pub client_token: Option<String>,
    pub record_id: String,
    pub remark: Option<String>,
}
operation! { UpdateRecursionRecordRemark(record_id: String) "UpdateRecursionRecordRemark" -> Empty {
    0 "ClientToken" client_token: String, 1 "RecordId" record_id, 2 "Remark" remark: String
} }

pub type UpdateRecursionRecordRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionRecordWeight {
    pub client_token: Option<String>,
    pub record_id: String,
    pub weight: Option<i64>,
}
operation! { UpdateRecursionRecordWeight(record_id: String) "UpdateRecursionRecordWeight" -> Empty {
    0 "ClientToken" client_token: String, 1 "RecordId" record_id, 2 "Weight" weight: i64
} }

pub type UpdateRecursionRecordWeightOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionRecordWeightEnableStatus {
    pub client_token: Option<String>,
    pub enable_status: Option<String>,
    pub request_source: Option<String>,
    pub rr: Option<String>,
    pub r#type: Option<String>,
    pub zone_id: String,
}
operation! { UpdateRecursionRecordWeightEnableStatus(zone_id: String)
    "UpdateRecursionRecordWeightEnableStatus" -> Empty {
    0 "ClientToken" client_token: String, 1 "EnableStatus" enable_status: String,
    2 "RequestSource" request_source: String, 3 "Rr" rr: String, 4 "Type" r#type: String, 5 "ZoneId" zone_id
} }

pub type UpdateRecursionRecordWeightEnableStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionZoneEffectiveScope {
    pub client_token: Option<String>,
    pub effective_scopes: Option<Vec<UpdateRecursionZoneEffectiveScopeEffectiveScopes>>,
    pub zone_id: String,
}
operation! { UpdateRecursionZoneEffectiveScope(zone_id: String) "UpdateRecursionZoneEffectiveScope" -> Empty {
    0 "ClientToken" client_token: String,
    1 "EffectiveScopes" effective_scopes: Vec<UpdateRecursionZoneEffectiveScopeEffectiveScopes>, 2 "ZoneId" zone_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

pub type UpdateRecursionZoneEffectiveScopeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionZoneEffectiveScopeEffectiveScopes {
    pub effective_type: Option<String>,
    pub scope: Option<Vec<String>>,
}
input! { UpdateRecursionZoneEffectiveScopeEffectiveScopes() {
    0 "EffectiveType" effective_type: String, 1 "Scope" scope: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionZoneProxyPattern {
    pub client_token: Option<String>,
    pub proxy_pattern: Option<String>,
    pub zone_id: Option<String>,
}
operation! { UpdateRecursionZoneProxyPattern() "UpdateRecursionZoneProxyPattern" -> Empty {
    0 "ClientToken" client_token: String, 1 "ProxyPattern" proxy_pattern: String, 2 "ZoneId" zone_id: String
} }

pub type UpdateRecursionZoneProxyPatternOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionZoneRemark {
    pub client_token: Option<String>,
    pub remark: Option<String>,
    pub zone_id: Option<String>,
}
operation! { UpdateRecursionZoneRemark() "UpdateRecursionZoneRemark" -> Empty {
    0 "ClientToken" client_token: String, 1 "Remark" remark: String, 2 "ZoneId" zone_id: String
} }

pub type UpdateRecursionZoneRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGateway {
    pub add_status_list: Option<Vec<UpdateRspDomainServerProhibitStatusForGatewayAddStatusList>>,
    pub client_token: String,
    pub delete_status_list: Option<Vec<UpdateRspDomainServerProhibitStatusForGatewayDeleteStatusList>>,
    pub domain_name: String,
}
operation! { UpdateRspDomainServerProhibitStatusForGateway(client_token: String, domain_name: String)
    "UpdateRspDomainServerProhibitStatusForGateway" -> UpdateRspDomainServerProhibitStatusForGatewayOutput {
    0 "AddStatusList" add_status_list: Vec<UpdateRspDomainServerProhibitStatusForGatewayAddStatusList>,
    1 "ClientToken" client_token,
    2 "DeleteStatusList" delete_status_list: Vec<UpdateRspDomainServerProhibitStatusForGatewayDeleteStatusList>,
    3 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayAddStatusList {
    pub status: Option<String>,
    pub status_msg: Option<String>,
}
input! { UpdateRspDomainServerProhibitStatusForGatewayAddStatusList() {
    0 "Status" status: String, 1 "StatusMsg" status_msg: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayDeleteStatusList {
    pub status: Option<String>,
    pub status_msg: Option<String>,
}
input! { UpdateRspDomainServerProhibitStatusForGatewayDeleteStatusList() {
    0 "Status" status: String, 1 "StatusMsg" status_msg: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOutput {
    pub access_denied_detail: Option<UpdateRspDomainServerProhibitStatusForGatewayAccessDeniedDetail>,
    pub data: Option<UpdateRspDomainServerProhibitStatusForGatewayData>,
    pub recoverable_error: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateRspDomainServerProhibitStatusForGatewayOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "RecoverableError" recoverable_error,
    3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { UpdateRspDomainServerProhibitStatusForGatewayAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayData {
    pub domain_name: Option<String>,
    pub status_list: Option<Vec<UpdateRspDomainServerProhibitStatusForGatewayStatusList>>,
}
model! { UpdateRspDomainServerProhibitStatusForGatewayData {
    0 "DomainName" domain_name, 1 "StatusList" status_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayStatusList {
    pub domain_name: Option<String>,
    pub status: Option<String>,
    pub status_msg: Option<String>,
}
model! { UpdateRspDomainServerProhibitStatusForGatewayStatusList {
    0 "DomainName" domain_name, 1 "Status" status, 2 "StatusMsg" status_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOte {
    pub add_status_list: Option<Vec<UpdateRspDomainServerProhibitStatusForGatewayOteAddStatusList>>,
    pub client_token: String,
    pub delete_status_list: Option<Vec<UpdateRspDomainServerProhibitStatusForGatewayOteDeleteStatusList>>,
    pub domain_name: String,
}
operation! { UpdateRspDomainServerProhibitStatusForGatewayOte(client_token: String, domain_name: String)
    "UpdateRspDomainServerProhibitStatusForGatewayOte" -> UpdateRspDomainServerProhibitStatusForGatewayOteOutput {
    0 "AddStatusList" add_status_list: Vec<UpdateRspDomainServerProhibitStatusForGatewayOteAddStatusList>,
    1 "ClientToken" client_token,
    2 "DeleteStatusList" delete_status_list: Vec<UpdateRspDomainServerProhibitStatusForGatewayOteDeleteStatusList>,
    3 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOteAddStatusList {
    pub status: Option<String>,
    pub status_msg: Option<String>,
}
input! { UpdateRspDomainServerProhibitStatusForGatewayOteAddStatusList() {
    0 "Status" status: String, 1 "StatusMsg" status_msg: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOteDeleteStatusList {
    pub status: Option<String>,
    pub status_msg: Option<String>,
}
input! { UpdateRspDomainServerProhibitStatusForGatewayOteDeleteStatusList() {
    0 "Status" status: String, 1 "StatusMsg" status_msg: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOteOutput {
    pub access_denied_detail: Option<UpdateRspDomainServerProhibitStatusForGatewayOteAccessDeniedDetail>,
    pub data: Option<UpdateRspDomainServerProhibitStatusForGatewayOteData>,
    pub recoverable_error: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateRspDomainServerProhibitStatusForGatewayOteOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "RecoverableError" recoverable_error,
    3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOteAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { UpdateRspDomainServerProhibitStatusForGatewayOteAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOteData {
    pub domain_name: Option<String>,
    pub status_list: Option<Vec<UpdateRspDomainServerProhibitStatusForGatewayOteStatusList>>,
}
model! { UpdateRspDomainServerProhibitStatusForGatewayOteData {
    0 "DomainName" domain_name, 1 "StatusList" status_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOteStatusList {
    pub domain_name: Option<String>,
    pub status: Option<String>,
    pub status_msg: Option<String>,
}
model! { UpdateRspDomainServerProhibitStatusForGatewayOteStatusList {
    0 "DomainName" domain_name, 1 "Status" status, 2 "StatusMsg" status_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateDnsGtmCnameRrCanUse {
    pub cname_mode: String,
    pub cname_rr: String,
    pub cname_type: String,
    pub cname_zone: String,
    pub instance_id: String,
    pub lang: Option<String>,
}

/// What [`ValidateDnsGtmCnameRrCanUse::new`] takes.
pub struct ValidateDnsGtmCnameRrCanUseRequired {
    pub cname_mode: String,
    pub cname_rr: String,
    pub cname_type: String,
    pub cname_zone: String,
    pub instance_id: String,
}
operation! { ValidateDnsGtmCnameRrCanUse{ValidateDnsGtmCnameRrCanUseRequired: cname_mode, cname_rr, cname_type, cname_zone, instance_id}
    "ValidateDnsGtmCnameRrCanUse" -> Empty {
    0 "CnameMode" cname_mode, 1 "CnameRr" cname_rr, 2 "CnameType" cname_type, 3 "CnameZone" cname_zone,
    4 "InstanceId" instance_id, 5 "Lang" lang: String
} }

pub type ValidateDnsGtmCnameRrCanUseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidatePdnsUdpIpSegment {
    pub ip: Option<String>,
    pub ip_token: Option<Secret>,
    pub lang: Option<String>,
}
operation! { ValidatePdnsUdpIpSegment() "ValidatePdnsUdpIpSegment" -> Empty {
    0 "Ip" ip: String, 1 "IpToken" ip_token: Secret, 2 "Lang" lang: String
} }

pub type ValidatePdnsUdpIpSegmentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAtiAgentDnsRecords {
    pub agent_register_info_id: String,
    pub client_token: Option<String>,
}
operation! { VerifyAtiAgentDnsRecords(agent_register_info_id: String)
    "VerifyAtiAgentDnsRecords" -> VerifyAtiAgentDnsRecordsOutput {
    0 "AgentRegisterInfoId" agent_register_info_id, 1 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAtiAgentDnsRecordsOutput {
    pub access_denied_detail: Option<VerifyAtiAgentDnsRecordsAccessDeniedDetail>,
    pub agent_register_info_id: Option<String>,
    pub agent_status: Option<String>,
    pub all_verified: Option<bool>,
    pub results: Option<VerifyAtiAgentDnsRecordsResults>,
    pub success: Option<bool>,
}
model! { VerifyAtiAgentDnsRecordsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AgentRegisterInfoId" agent_register_info_id,
    2 "AgentStatus" agent_status, 3 "AllVerified" all_verified, 4 "Results" results, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAtiAgentDnsRecordsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { VerifyAtiAgentDnsRecordsAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAtiAgentDnsRecordsResults {
    pub result: Option<Vec<VerifyAtiAgentDnsRecordsResult>>,
}
model! { VerifyAtiAgentDnsRecordsResults {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAtiAgentDnsRecordsResult {
    pub fail_reason: Option<String>,
    pub record_name: Option<String>,
    pub record_type: Option<String>,
    pub verify_status: Option<String>,
}
model! { VerifyAtiAgentDnsRecordsResult {
    0 "FailReason" fail_reason, 1 "RecordName" record_name, 2 "RecordType" record_type, 3 "VerifyStatus" verify_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAtiAgentRegisterInfoAcmeChallengeRecord {
    pub agent_register_info_id: String,
    pub client_token: Option<String>,
}
operation! { VerifyAtiAgentRegisterInfoAcmeChallengeRecord(agent_register_info_id: String)
    "VerifyAtiAgentRegisterInfoAcmeChallengeRecord" -> VerifyAtiAgentRegisterInfoAcmeChallengeRecordOutput {
    0 "AgentRegisterInfoId" agent_register_info_id, 1 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAtiAgentRegisterInfoAcmeChallengeRecordOutput {
    pub access_denied_detail: Option<VerifyAtiAgentRegisterInfoAcmeChallengeRecordAccessDeniedDetail>,
    pub agent_register_info_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub precheck_status: Option<String>,
    pub success: Option<bool>,
    pub verify_timestamp: Option<i64>,
}
model! { VerifyAtiAgentRegisterInfoAcmeChallengeRecordOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "AgentRegisterInfoId" agent_register_info_id,
    2 "ErrorCode" error_code, 3 "ErrorMessage" error_message, 4 "Message" message, 5 "PrecheckStatus" precheck_status,
    6 "Success" success, 7 "VerifyTimestamp" verify_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAtiAgentRegisterInfoAcmeChallengeRecordAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { VerifyAtiAgentRegisterInfoAcmeChallengeRecordAccessDeniedDetail {
    0 "AuthAction" auth_action, 1 "AuthPrincipalDisplayName" auth_principal_display_name,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id, 3 "AuthPrincipalType" auth_principal_type,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message, 5 "NoPermissionType" no_permission_type,
    6 "PolicyType" policy_type
} }

#[cfg(feature = "reflect")]
register! {
    AddCustomLine, AddDnsCacheDomain, AddDnsGtmAccessStrategy, AddDnsGtmAddressPool, AddDnsGtmMonitor, AddDomain,
    AddDomainBackup, AddDomainGroup, AddDomainRecord, AddGtmAccessStrategy, AddGtmAddressPool, AddGtmMonitor,
    AddGtmRecoveryPlan, AddRecursionRecord, AddRecursionZone, AddRspDomainServerHoldStatusForGateway,
    AddRspDomainServerHoldStatusForGatewayOte, BindInstanceDomains, ChangeDomainGroup, ChangeDomainOfDnsProduct,
    CopyGtmConfig, CreateAtiAgentRegisterInfo, CreateAtiAgentRegisterInfoAcmeChallengeRecord, CreateAtiRegistrant,
    CreateCloudGtmAddress, CreateCloudGtmAddressPool, CreateCloudGtmInstanceConfig, CreateCloudGtmMonitorTemplate,
    CreatePdnsAppKey, CreatePdnsUdpIpSegment, DeleteAtiAgentRegisterInfo, DeleteAtiRegistrant, DeleteCloudGtmAddress,
    DeleteCloudGtmAddressPool, DeleteCloudGtmInstanceConfig, DeleteCloudGtmMonitorTemplate, DeleteCustomLines,
    DeleteDnsCacheDomain, DeleteDnsGtmAccessStrategy, DeleteDnsGtmAddressPool, DeleteDomain, DeleteDomainGroup,
    DeleteDomainRecord, DeleteGtmAccessStrategy, DeleteGtmAddressPool, DeleteGtmRecoveryPlan, DeleteRecursionRecord,
    DeleteRecursionZone, DeleteSubDomainRecords, DescribeAtiAgentRegisterInfo, DescribeAtiAgentRegisterInfoMarket,
    DescribeAtiAlertSettings, DescribeAtiCertificate, DescribeAtiRegistrant, DescribeBatchResultCount,
    DescribeBatchResultDetail, DescribeCloudGtmAddress, DescribeCloudGtmAddressPool,
    DescribeCloudGtmAddressPoolReference, DescribeCloudGtmAddressReference, DescribeCloudGtmGlobalAlert,
    DescribeCloudGtmInstanceConfigAlert, DescribeCloudGtmInstanceConfigFullInfo, DescribeCloudGtmMonitorTemplate,
    DescribeCloudGtmSummary, DescribeCloudGtmSystemLines, DescribeCustomLine, DescribeCustomLines,
    DescribeDNSSLBSubDomains, DescribeDnsCacheDomains, DescribeDnsGtmAccessStrategies, DescribeDnsGtmAccessStrategy,
    DescribeDnsGtmAccessStrategyAvailableConfig, DescribeDnsGtmAddrAttributeInfo,
    DescribeDnsGtmAddressPoolAvailableConfig, DescribeDnsGtmAvailableAlertGroup, DescribeDnsGtmInstance,
    DescribeDnsGtmInstanceAddressPool, DescribeDnsGtmInstanceAddressPools, DescribeDnsGtmInstanceStatus,
    DescribeDnsGtmInstanceSystemCname, DescribeDnsGtmInstances, DescribeDnsGtmLogs,
    DescribeDnsGtmMonitorAvailableConfig, DescribeDnsGtmMonitorConfig, DescribeDnsProductInstance,
    DescribeDnsProductInstances, DescribeDohAccountStatistics, DescribeDohDomainStatistics,
    DescribeDohDomainStatisticsSummary, DescribeDohSubDomainStatistics, DescribeDohSubDomainStatisticsSummary,
    DescribeDohUserInfo, DescribeDomainDnssecInfo, DescribeDomainGroups, DescribeDomainInfo, DescribeDomainLogs,
    DescribeDomainNs, DescribeDomainRecordInfo, DescribeDomainRecords, DescribeDomainResolveStatisticsSummary,
    DescribeDomainStatistics, DescribeDomainStatisticsSummary, DescribeDomains, DescribeGtmAccessStrategies,
    DescribeGtmAccessStrategy, DescribeGtmAccessStrategyAvailableConfig, DescribeGtmAvailableAlertGroup,
    DescribeGtmInstance, DescribeGtmInstanceAddressPool, DescribeGtmInstanceAddressPools, DescribeGtmInstanceStatus,
    DescribeGtmInstanceSystemCname, DescribeGtmInstances, DescribeGtmLogs, DescribeGtmMonitorAvailableConfig,
    DescribeGtmMonitorConfig, DescribeGtmRecoveryPlan, DescribeGtmRecoveryPlanAvailableConfig, DescribeGtmRecoveryPlans,
    DescribeInstanceDomains, DescribeInterAuthStatisticsGlobalOverview, DescribeInterAuthStatisticsHistory,
    DescribeInterAuthStatisticsSummary, DescribeInterAuthStatisticsZoneOverview, DescribeInternetDnsLogs,
    DescribeIspFlushCacheInstances, DescribeIspFlushCacheRemainQuota, DescribeIspFlushCacheTask,
    DescribeIspFlushCacheTasks, DescribePdnsAccountSummary, DescribePdnsAppKey, DescribePdnsAppKeys,
    DescribePdnsOperateLogs, DescribePdnsRequestStatistic, DescribePdnsRequestStatistics, DescribePdnsThreatLogs,
    DescribePdnsThreatStatistic, DescribePdnsThreatStatistics, DescribePdnsUdpIpSegments, DescribePdnsUserInfo,
    DescribeRecordLogs, DescribeRecordResolveStatisticsSummary, DescribeRecordStatistics,
    DescribeRecordStatisticsSummary, DescribeRecursionRecord, DescribeRecursionZone, DescribeSubDomainRecords,
    DescribeSupportLines, DescribeTags, DescribeTransferDomains, ExecuteGtmRecoveryPlan, GetMainDomainName,
    GetTxtRecordForVerify, ListAtiAgentRegisterInfos, ListAtiChangeLogs, ListAtiRegistrants, ListCloudGtmAddressPools,
    ListCloudGtmAddresses, ListCloudGtmAlertLogs, ListCloudGtmAvailableAlertGroups, ListCloudGtmInstanceConfigs,
    ListCloudGtmInstances, ListCloudGtmMonitorNodes, ListCloudGtmMonitorTemplates, ListRecursionRecords,
    ListRecursionZones, ListTagResources, ModifyHichinaDomainDNS, MoveDomainResourceGroup, MoveGtmResourceGroup,
    OperateBatchDomain, PausePdnsService, PreviewGtmRecoveryPlan, RemovePdnsAppKey, RemovePdnsUdpIpSegment,
    RemoveRspDomainServerHoldStatusForGateway, RemoveRspDomainServerHoldStatusForGatewayOte,
    ReplaceCloudGtmAddressPoolAddress, ReplaceCloudGtmInstanceConfigAddressPool, ResumePdnsService, RetrieveDomain,
    RevokeAtiAgentRegisterInfo, RevokeAtiRegistrant, RollbackGtmRecoveryPlan, SearchAtiAgentRegisterInfoMarket,
    SearchCloudGtmAddressPools, SearchCloudGtmAddresses, SearchCloudGtmInstanceConfigs, SearchCloudGtmInstances,
    SearchCloudGtmMonitorTemplates, SearchRecursionRecords, SearchRecursionZones, SetCloudGtmInstanceConfigLogSwitch,
    SetDNSSLBStatus, SetDnsGtmAccessMode, SetDnsGtmMonitorStatus, SetDomainDnssecStatus, SetDomainRecordStatus,
    SetGtmAccessMode, SetGtmMonitorStatus, SubmitAtiAgentRegisterInfo, SubmitIspFlushCacheTask,
    SwitchDnsGtmInstanceStrategyMode, TagResources, TransferDomain, UnbindInstanceDomains, UntagResources,
    UpdateAppKeyState, UpdateAtiAgentRegisterInfo, UpdateAtiAlertSettings, UpdateAtiRegistrant, UpdateCloudGtmAddress,
    UpdateCloudGtmAddressEnableStatus, UpdateCloudGtmAddressManualAvailableStatus, UpdateCloudGtmAddressPoolBasicConfig,
    UpdateCloudGtmAddressPoolEnableStatus, UpdateCloudGtmAddressPoolLbStrategy, UpdateCloudGtmAddressPoolRemark,
    UpdateCloudGtmAddressRemark, UpdateCloudGtmGlobalAlert, UpdateCloudGtmInstanceConfigAlert,
    UpdateCloudGtmInstanceConfigBasic, UpdateCloudGtmInstanceConfigEnableStatus, UpdateCloudGtmInstanceConfigLbStrategy,
    UpdateCloudGtmInstanceConfigRemark, UpdateCloudGtmInstanceName, UpdateCloudGtmMonitorTemplate,
    UpdateCloudGtmMonitorTemplateRemark, UpdateCustomLine, UpdateDNSSLBWeight, UpdateDnsCacheDomain,
    UpdateDnsCacheDomainRemark, UpdateDnsGtmAccessStrategy, UpdateDnsGtmAddressPool, UpdateDnsGtmInstanceGlobalConfig,
    UpdateDnsGtmMonitor, UpdateDomainGroup, UpdateDomainRecord, UpdateDomainRecordRemark, UpdateDomainRemark,
    UpdateGtmAccessStrategy, UpdateGtmAddressPool, UpdateGtmInstanceGlobalConfig, UpdateGtmMonitor,
    UpdateGtmRecoveryPlan, UpdateIspFlushCacheInstanceConfig, UpdateRecursionRecord, UpdateRecursionRecordEnableStatus,
    UpdateRecursionRecordRemark, UpdateRecursionRecordWeight, UpdateRecursionRecordWeightEnableStatus,
    UpdateRecursionZoneEffectiveScope, UpdateRecursionZoneProxyPattern, UpdateRecursionZoneRemark,
    UpdateRspDomainServerProhibitStatusForGateway, UpdateRspDomainServerProhibitStatusForGatewayOte,
    ValidateDnsGtmCnameRrCanUse, ValidatePdnsUdpIpSegment, VerifyAtiAgentDnsRecords,
    VerifyAtiAgentRegisterInfoAcmeChallengeRecord
}
