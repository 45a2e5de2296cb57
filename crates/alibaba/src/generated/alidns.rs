//! `alidns` of Alibaba Cloud, API version 2015-01-09.
//!
//! Endpoint: `alidns.aliyuncs.com`. Operations: <https://api.alibabacloud.com/document/Alidns/2015-01-09/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, alidns::DescribeAtiAgentRegisterInfoMarket};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAtiAgentRegisterInfoMarket::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[],
    "alidns.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("alidns", "2015-01-09", "alidns", &ENDPOINTS);

/// Adds custom line: `AddCustomLine` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddCustomLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomLine {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub ip_segment: Vec<AddCustomLineIpSegment>,
    pub lang: Option<String>,
    /// Required.
    pub line_name: String,
}
operation! { AddCustomLine(domain_name: String, ip_segment: Vec<AddCustomLineIpSegment>, line_name: String)
    "AddCustomLine" -> AddCustomLineOutput {
    0 "DomainName" domain_name, 1 "IpSegment" ip_segment, 2 "Lang" lang: String, 3 "LineName" line_name
} }

/// In the request of [`AddCustomLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomLineIpSegment {
    pub end_ip: Option<String>,
    pub start_ip: Option<String>,
}
input! { AddCustomLineIpSegment() {
    0 "EndIp" end_ip: String, 1 "StartIp" start_ip: String
} }

/// Response of [`AddCustomLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomLineOutput {
    pub line_code: Option<String>,
    pub line_id: Option<i64>,
}
model! { AddCustomLineOutput {
    0 "LineCode" line_code: String, 1 "LineId" line_id: i64
} }

/// Adds dns cache domain: `AddDnsCacheDomain` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddDnsCacheDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsCacheDomain {
    /// Required. 30 to 86400.
    pub cache_ttl_max: i64,
    /// Required. 30 to 86400.
    pub cache_ttl_min: i64,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
    pub remark: Option<String>,
    /// Required.
    pub source_dns_server: Vec<AddDnsCacheDomainSourceDnsServer>,
    /// Required.
    pub source_edns: String,
    /// Required.
    pub source_protocol: String,
}

/// Arguments of [`AddDnsCacheDomain::new`].
pub struct AddDnsCacheDomainRequired {
    pub cache_ttl_max: i64,
    pub cache_ttl_min: i64,
    pub domain_name: String,
    pub instance_id: String,
    pub source_dns_server: Vec<AddDnsCacheDomainSourceDnsServer>,
    pub source_edns: String,
    pub source_protocol: String,
}
operation! {
    AddDnsCacheDomain { AddDnsCacheDomainRequired: cache_ttl_max, cache_ttl_min, domain_name, instance_id, source_dns_server, source_edns, source_protocol }
    "AddDnsCacheDomain" -> Empty {
    0 "CacheTtlMax" cache_ttl_max, 1 "CacheTtlMin" cache_ttl_min, 2 "DomainName" domain_name,
    3 "InstanceId" instance_id, 4 "Lang" lang: String, 5 "Remark" remark: String, 6 "SourceDnsServer" source_dns_server,
    7 "SourceEdns" source_edns, 8 "SourceProtocol" source_protocol
} }

/// Response of [`AddDnsCacheDomain`]: empty.
pub type AddDnsCacheDomainOutput = Empty;

/// In the request of [`AddDnsCacheDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsCacheDomainSourceDnsServer {
    /// Required.
    pub host: Option<String>,
    /// Required.
    pub port: Option<String>,
}
input! { AddDnsCacheDomainSourceDnsServer(host: String, port: String) {
    0 "Host" host: String, 1 "Port" port: String
} }

/// Adds dns gtm access strategy: `AddDnsGtmAccessStrategy` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddDnsGtmAccessStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAccessStrategy {
    /// Required.
    pub default_addr_pool: Vec<AddDnsGtmAccessStrategyDefaultAddrPool>,
    /// Required.
    pub default_addr_pool_type: String,
    pub default_latency_optimization: Option<String>,
    pub default_lba_strategy: Option<String>,
    /// 1 to 8.
    pub default_max_return_addr_num: Option<i64>,
    /// Required. 1 to 400.
    pub default_min_available_addr_num: i64,
    pub failover_addr_pool: Option<Vec<AddDnsGtmAccessStrategyFailoverAddrPool>>,
    pub failover_addr_pool_type: Option<String>,
    pub failover_latency_optimization: Option<String>,
    pub failover_lba_strategy: Option<String>,
    /// 1 to 8.
    pub failover_max_return_addr_num: Option<i64>,
    /// 1 to 400.
    pub failover_min_available_addr_num: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
    pub lines: Option<String>,
    /// Required.
    pub strategy_mode: String,
    /// Required.
    pub strategy_name: String,
}

/// Arguments of [`AddDnsGtmAccessStrategy::new`].
pub struct AddDnsGtmAccessStrategyRequired {
    pub default_addr_pool: Vec<AddDnsGtmAccessStrategyDefaultAddrPool>,
    pub default_addr_pool_type: String,
    pub default_min_available_addr_num: i64,
    pub instance_id: String,
    pub strategy_mode: String,
    pub strategy_name: String,
}
operation! {
    AddDnsGtmAccessStrategy { AddDnsGtmAccessStrategyRequired: default_addr_pool, default_addr_pool_type, default_min_available_addr_num, instance_id, strategy_mode, strategy_name }
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

/// In the request of [`AddDnsGtmAccessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAccessStrategyDefaultAddrPool {
    pub id: Option<String>,
    pub lba_weight: Option<i64>,
}
input! { AddDnsGtmAccessStrategyDefaultAddrPool() {
    0 "Id" id: String, 1 "LbaWeight" lba_weight: i64
} }

/// In the request of [`AddDnsGtmAccessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAccessStrategyFailoverAddrPool {
    pub id: Option<String>,
    pub lba_weight: Option<i64>,
}
input! { AddDnsGtmAccessStrategyFailoverAddrPool() {
    0 "Id" id: String, 1 "LbaWeight" lba_weight: i64
} }

/// Response of [`AddDnsGtmAccessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAccessStrategyOutput {
    pub strategy_id: Option<String>,
}
model! { AddDnsGtmAccessStrategyOutput {
    0 "StrategyId" strategy_id: String
} }

/// Adds dns gtm address pool: `AddDnsGtmAddressPool` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddDnsGtmAddressPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAddressPool {
    /// Required.
    pub addr: Vec<AddDnsGtmAddressPoolAddr>,
    /// 1 to 9999999.
    pub evaluation_count: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// 1 to 9999999.
    pub interval: Option<i64>,
    pub isp_city_node: Option<Vec<AddDnsGtmAddressPoolIspCityNode>>,
    pub lang: Option<String>,
    /// Required.
    pub lba_strategy: String,
    pub monitor_extend_info: Option<String>,
    pub monitor_status: Option<String>,
    /// Required.
    pub name: String,
    pub protocol_type: Option<String>,
    /// 1 to 9999999.
    pub timeout: Option<i64>,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`AddDnsGtmAddressPool::new`].
pub struct AddDnsGtmAddressPoolRequired {
    pub addr: Vec<AddDnsGtmAddressPoolAddr>,
    pub instance_id: String,
    pub lba_strategy: String,
    pub name: String,
    pub r#type: String,
}
operation! { AddDnsGtmAddressPool { AddDnsGtmAddressPoolRequired: addr, instance_id, lba_strategy, name, r#type }
    "AddDnsGtmAddressPool" -> AddDnsGtmAddressPoolOutput {
    0 "Addr" addr, 1 "EvaluationCount" evaluation_count: i64, 2 "InstanceId" instance_id, 3 "Interval" interval: i64,
    4 "IspCityNode" isp_city_node: Vec<AddDnsGtmAddressPoolIspCityNode>, 5 "Lang" lang: String,
    6 "LbaStrategy" lba_strategy, 7 "MonitorExtendInfo" monitor_extend_info: String,
    8 "MonitorStatus" monitor_status: String, 9 "Name" name, 10 "ProtocolType" protocol_type: String,
    11 "Timeout" timeout: i64, 12 "Type" r#type
} }

/// In the request of [`AddDnsGtmAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAddressPoolAddr {
    /// Required.
    pub addr: Option<String>,
    /// Required.
    pub attribute_info: Option<String>,
    pub lba_weight: Option<i64>,
    /// Required.
    pub mode: Option<String>,
    pub remark: Option<String>,
}
input! { AddDnsGtmAddressPoolAddr(addr: String, attribute_info: String, mode: String) {
    0 "Addr" addr: String, 1 "AttributeInfo" attribute_info: String, 2 "LbaWeight" lba_weight: i64,
    3 "Mode" mode: String, 4 "Remark" remark: String
} }

/// In the request of [`AddDnsGtmAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAddressPoolIspCityNode {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { AddDnsGtmAddressPoolIspCityNode() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

/// Response of [`AddDnsGtmAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmAddressPoolOutput {
    pub addr_pool_id: Option<String>,
    pub monitor_config_id: Option<String>,
}
model! { AddDnsGtmAddressPoolOutput {
    0 "AddrPoolId" addr_pool_id: String, 1 "MonitorConfigId" monitor_config_id: String
} }

/// Adds dns gtm monitor: `AddDnsGtmMonitor` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddDnsGtmMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmMonitor {
    /// Required.
    pub addr_pool_id: String,
    /// Required. 1 to 3.
    pub evaluation_count: i64,
    /// Required. 15 to 60.
    pub interval: i64,
    /// Required.
    pub isp_city_node: Vec<AddDnsGtmMonitorIspCityNode>,
    pub lang: Option<String>,
    /// Required.
    pub monitor_extend_info: String,
    /// Required.
    pub protocol_type: String,
    /// Required. 1000 to 10000.
    pub timeout: i64,
}

/// Arguments of [`AddDnsGtmMonitor::new`].
pub struct AddDnsGtmMonitorRequired {
    pub addr_pool_id: String,
    pub evaluation_count: i64,
    pub interval: i64,
    pub isp_city_node: Vec<AddDnsGtmMonitorIspCityNode>,
    pub monitor_extend_info: String,
    pub protocol_type: String,
    pub timeout: i64,
}
operation! {
    AddDnsGtmMonitor { AddDnsGtmMonitorRequired: addr_pool_id, evaluation_count, interval, isp_city_node, monitor_extend_info, protocol_type, timeout }
    "AddDnsGtmMonitor" -> AddDnsGtmMonitorOutput {
    0 "AddrPoolId" addr_pool_id, 1 "EvaluationCount" evaluation_count, 2 "Interval" interval,
    3 "IspCityNode" isp_city_node, 4 "Lang" lang: String, 5 "MonitorExtendInfo" monitor_extend_info,
    6 "ProtocolType" protocol_type, 7 "Timeout" timeout
} }

/// In the request of [`AddDnsGtmMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmMonitorIspCityNode {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { AddDnsGtmMonitorIspCityNode() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

/// Response of [`AddDnsGtmMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnsGtmMonitorOutput {
    pub monitor_config_id: Option<String>,
}
model! { AddDnsGtmMonitorOutput {
    0 "MonitorConfigId" monitor_config_id: String
} }

/// Adds a domain name to Alibaba Cloud DNS.
///
/// The response contains the name servers: the domain is served only after the registrar uses them. A domain that
/// another account has added needs proof of ownership first.
///
/// `AddDomain` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomain {
    /// Domain without host name: `example.com`.
    ///
    /// Required.
    pub domain_name: String,
    /// Domain group. Default: the default group.
    pub group_id: Option<String>,
    pub lang: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { AddDomain(domain_name: String) "AddDomain" -> AddDomainOutput {
    0 "DomainName" domain_name, 1 "GroupId" group_id: String, 2 "Lang" lang: String,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`AddDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainOutput {
    /// Name servers that the registrar must use.
    pub dns_servers: Option<AddDomainDnsServers>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    /// Punycode form of an internationalized name.
    pub puny_code: Option<String>,
}
model! { AddDomainOutput {
    0 "DnsServers" dns_servers: AddDomainDnsServers, 1 "DomainId" domain_id: String, 2 "DomainName" domain_name: String,
    3 "GroupId" group_id: String, 4 "GroupName" group_name: String, 5 "PunyCode" puny_code: String
} }

/// In the response of [`AddDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainDnsServers {
    pub dns_server: Vec<String>,
}
model! { AddDomainDnsServers {
    0 "DnsServer" dns_server: Vec<String>
} }

/// Adds domain backup: `AddDomainBackup` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddDomainBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainBackup {
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
    /// Required.
    pub period_type: String,
}
operation! { AddDomainBackup(domain_name: String, period_type: String) "AddDomainBackup" -> AddDomainBackupOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "PeriodType" period_type
} }

/// Response of [`AddDomainBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainBackupOutput {
    pub domain_name: Option<String>,
    pub period_type: Option<String>,
}
model! { AddDomainBackupOutput {
    0 "DomainName" domain_name: String, 1 "PeriodType" period_type: String
} }

/// Adds domain group: `AddDomainGroup` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddDomainGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainGroup {
    /// Required.
    pub group_name: String,
    pub lang: Option<String>,
}
operation! { AddDomainGroup(group_name: String) "AddDomainGroup" -> AddDomainGroupOutput {
    0 "GroupName" group_name, 1 "Lang" lang: String
} }

/// Response of [`AddDomainGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainGroupOutput {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { AddDomainGroupOutput {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String
} }

/// Adds a DNS record to a domain.
///
/// The record takes effect within seconds, but resolvers may have cached the absence of the name. A record with the
/// same host name, type, line and value is an error, and a `CNAME` conflicts with most other records of the name.
///
/// `AddDomainRecord` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddDomainRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainRecord {
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
    /// Resolution line: which users receive the record. Default: `default` (all users).
    pub line: Option<String>,
    /// Priority of an `MX` record, 1 (the highest) to 50. Required for `MX`.
    ///
    /// 0 to 65535.
    pub priority: Option<i64>,
    /// Host name without the domain: `www`, or `@` for the domain itself.
    ///
    /// Required.
    pub rr: String,
    /// Time for which resolvers cache the record, in seconds. Default: 600. The smallest value depends on the edition
    /// of the domain.
    ///
    /// 1 to 86400.
    pub ttl: Option<i64>,
    /// Type of the record, for example `A`, `AAAA`, `CNAME`, `MX`, `TXT`, `NS`, `SRV` or `CAA`.
    ///
    /// Required.
    pub r#type: String,
    pub user_client_ip: Option<String>,
    /// Value of the record, for example an IP address for `A`.
    ///
    /// Required.
    pub value: String,
}
operation! { AddDomainRecord(domain_name: String, rr: String, r#type: String, value: String)
    "AddDomainRecord" -> AddDomainRecordOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "Line" line: String, 3 "Priority" priority: i64, 4 "RR" rr,
    5 "TTL" ttl: i64, 6 "Type" r#type, 7 "UserClientIp" user_client_ip: String, 8 "Value" value
} }

/// Response of [`AddDomainRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainRecordOutput {
    /// ID of the record, for all later calls.
    pub record_id: Option<String>,
}
model! { AddDomainRecordOutput {
    0 "RecordId" record_id: String
} }

/// Adds gtm access strategy: `AddGtmAccessStrategy` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddGtmAccessStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmAccessStrategy {
    /// Required.
    pub access_lines: String,
    /// Required.
    pub default_addr_pool_id: String,
    /// Required.
    pub failover_addr_pool_id: String,
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
    /// Required.
    pub strategy_name: String,
}

/// Arguments of [`AddGtmAccessStrategy::new`].
pub struct AddGtmAccessStrategyRequired {
    pub access_lines: String,
    pub default_addr_pool_id: String,
    pub failover_addr_pool_id: String,
    pub instance_id: String,
    pub strategy_name: String,
}
operation! {
    AddGtmAccessStrategy { AddGtmAccessStrategyRequired: access_lines, default_addr_pool_id, failover_addr_pool_id, instance_id, strategy_name }
    "AddGtmAccessStrategy" -> AddGtmAccessStrategyOutput {
    0 "AccessLines" access_lines, 1 "DefaultAddrPoolId" default_addr_pool_id,
    2 "FailoverAddrPoolId" failover_addr_pool_id, 3 "InstanceId" instance_id, 4 "Lang" lang: String,
    5 "StrategyName" strategy_name
} }

/// Response of [`AddGtmAccessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmAccessStrategyOutput {
    pub strategy_id: Option<String>,
}
model! { AddGtmAccessStrategyOutput {
    0 "StrategyId" strategy_id: String
} }

/// Adds gtm address pool: `AddGtmAddressPool` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddGtmAddressPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmAddressPool {
    /// Required.
    pub addr: Vec<AddGtmAddressPoolAddr>,
    pub evaluation_count: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub interval: Option<i64>,
    pub isp_city_node: Option<Vec<AddGtmAddressPoolIspCityNode>>,
    pub lang: Option<String>,
    /// Required.
    pub min_available_addr_num: i64,
    pub monitor_extend_info: Option<String>,
    pub monitor_status: Option<String>,
    /// Required.
    pub name: String,
    pub protocol_type: Option<String>,
    pub timeout: Option<i64>,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`AddGtmAddressPool::new`].
pub struct AddGtmAddressPoolRequired {
    pub addr: Vec<AddGtmAddressPoolAddr>,
    pub instance_id: String,
    pub min_available_addr_num: i64,
    pub name: String,
    pub r#type: String,
}
operation! { AddGtmAddressPool { AddGtmAddressPoolRequired: addr, instance_id, min_available_addr_num, name, r#type }
    "AddGtmAddressPool" -> AddGtmAddressPoolOutput {
    0 "Addr" addr, 1 "EvaluationCount" evaluation_count: i64, 2 "InstanceId" instance_id, 3 "Interval" interval: i64,
    4 "IspCityNode" isp_city_node: Vec<AddGtmAddressPoolIspCityNode>, 5 "Lang" lang: String,
    6 "MinAvailableAddrNum" min_available_addr_num, 7 "MonitorExtendInfo" monitor_extend_info: String,
    8 "MonitorStatus" monitor_status: String, 9 "Name" name, 10 "ProtocolType" protocol_type: String,
    11 "Timeout" timeout: i64, 12 "Type" r#type
} }

/// In the request of [`AddGtmAddressPool`].
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

/// In the request of [`AddGtmAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmAddressPoolIspCityNode {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { AddGtmAddressPoolIspCityNode() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

/// Response of [`AddGtmAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmAddressPoolOutput {
    pub addr_pool_id: Option<String>,
    pub monitor_config_id: Option<String>,
}
model! { AddGtmAddressPoolOutput {
    0 "AddrPoolId" addr_pool_id: String, 1 "MonitorConfigId" monitor_config_id: String
} }

/// Adds gtm monitor: `AddGtmMonitor` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddGtmMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmMonitor {
    /// Required.
    pub addr_pool_id: String,
    /// Required.
    pub evaluation_count: i64,
    /// Required.
    pub interval: i64,
    /// Required.
    pub isp_city_node: Vec<AddGtmMonitorIspCityNode>,
    pub lang: Option<String>,
    /// Required.
    pub monitor_extend_info: String,
    /// Required.
    pub protocol_type: String,
    /// Required.
    pub timeout: i64,
}

/// Arguments of [`AddGtmMonitor::new`].
pub struct AddGtmMonitorRequired {
    pub addr_pool_id: String,
    pub evaluation_count: i64,
    pub interval: i64,
    pub isp_city_node: Vec<AddGtmMonitorIspCityNode>,
    pub monitor_extend_info: String,
    pub protocol_type: String,
    pub timeout: i64,
}
operation! {
    AddGtmMonitor { AddGtmMonitorRequired: addr_pool_id, evaluation_count, interval, isp_city_node, monitor_extend_info, protocol_type, timeout }
    "AddGtmMonitor" -> AddGtmMonitorOutput {
    0 "AddrPoolId" addr_pool_id, 1 "EvaluationCount" evaluation_count, 2 "Interval" interval,
    3 "IspCityNode" isp_city_node, 4 "Lang" lang: String, 5 "MonitorExtendInfo" monitor_extend_info,
    6 "ProtocolType" protocol_type, 7 "Timeout" timeout
} }

/// In the request of [`AddGtmMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmMonitorIspCityNode {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { AddGtmMonitorIspCityNode() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

/// Response of [`AddGtmMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmMonitorOutput {
    pub monitor_config_id: Option<String>,
}
model! { AddGtmMonitorOutput {
    0 "MonitorConfigId" monitor_config_id: String
} }

/// Adds gtm recovery plan: `AddGtmRecoveryPlan` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddGtmRecoveryPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmRecoveryPlan {
    /// Required.
    pub fault_addr_pool: String,
    pub lang: Option<String>,
    /// Required.
    pub name: String,
    pub remark: Option<String>,
}
operation! { AddGtmRecoveryPlan(fault_addr_pool: String, name: String)
    "AddGtmRecoveryPlan" -> AddGtmRecoveryPlanOutput {
    0 "FaultAddrPool" fault_addr_pool, 1 "Lang" lang: String, 2 "Name" name, 3 "Remark" remark: String
} }

/// Response of [`AddGtmRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGtmRecoveryPlanOutput {
    pub recovery_plan_id: Option<String>,
}
model! { AddGtmRecoveryPlanOutput {
    0 "RecoveryPlanId" recovery_plan_id: String
} }

/// Adds recursion record: `AddRecursionRecord` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddRecursionRecord>.
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
    /// Required.
    pub zone_id: String,
}
operation! { AddRecursionRecord(zone_id: String) "AddRecursionRecord" -> AddRecursionRecordOutput {
    0 "ClientToken" client_token: String, 1 "Priority" priority: i64, 2 "RequestSource" request_source: String,
    3 "Rr" rr: String, 4 "Ttl" ttl: i64, 5 "Type" r#type: String, 6 "UserClientIp" user_client_ip: String,
    7 "Value" value: String, 8 "Weight" weight: i64, 9 "ZoneId" zone_id
} }

/// Response of [`AddRecursionRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecursionRecordOutput {
    pub record_id: Option<String>,
    pub success: Option<bool>,
}
model! { AddRecursionRecordOutput {
    0 "RecordId" record_id: String, 1 "Success" success: bool
} }

/// Adds recursion zone: `AddRecursionZone` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddRecursionZone>.
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

/// Response of [`AddRecursionZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecursionZoneOutput {
    pub success: Option<bool>,
    pub zone_id: Option<String>,
}
model! { AddRecursionZoneOutput {
    0 "Success" success: bool, 1 "ZoneId" zone_id: String
} }

/// Adds rsp domain server hold status for gateway: `AddRspDomainServerHoldStatusForGateway` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddRspDomainServerHoldStatusForGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGateway {
    /// Required.
    pub client_token: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub status_msg: String,
}
operation! { AddRspDomainServerHoldStatusForGateway(client_token: String, domain_name: String, status_msg: String)
    "AddRspDomainServerHoldStatusForGateway" -> AddRspDomainServerHoldStatusForGatewayOutput {
    0 "ClientToken" client_token, 1 "DomainName" domain_name, 2 "StatusMsg" status_msg
} }

/// Response of [`AddRspDomainServerHoldStatusForGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGatewayOutput {
    pub access_denied_detail: Option<
        AddRspDomainServerHoldStatusForGatewayAccessDeniedDetail,
    >,
    pub data: Option<AddRspDomainServerHoldStatusForGatewayData>,
    pub recoverable_error: Option<bool>,
    pub success: Option<bool>,
}
model! { AddRspDomainServerHoldStatusForGatewayOutput {
    0 "AccessDeniedDetail" access_denied_detail: AddRspDomainServerHoldStatusForGatewayAccessDeniedDetail,
    1 "Data" data: AddRspDomainServerHoldStatusForGatewayData, 2 "RecoverableError" recoverable_error: bool,
    3 "Success" success: bool
} }

/// In the response of [`AddRspDomainServerHoldStatusForGateway`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`AddRspDomainServerHoldStatusForGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGatewayData {
    pub domain_name: Option<String>,
}
model! { AddRspDomainServerHoldStatusForGatewayData {
    0 "DomainName" domain_name: String
} }

/// Adds rsp domain server hold status for gateway ote: `AddRspDomainServerHoldStatusForGatewayOte` of `alidns`
/// 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/AddRspDomainServerHoldStatusForGatewayOte>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGatewayOte {
    /// Required.
    pub client_token: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub status_msg: String,
}
operation! { AddRspDomainServerHoldStatusForGatewayOte(client_token: String, domain_name: String, status_msg: String)
    "AddRspDomainServerHoldStatusForGatewayOte" -> AddRspDomainServerHoldStatusForGatewayOteOutput {
    0 "ClientToken" client_token, 1 "DomainName" domain_name, 2 "StatusMsg" status_msg
} }

/// Response of [`AddRspDomainServerHoldStatusForGatewayOte`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGatewayOteOutput {
    pub access_denied_detail: Option<
        AddRspDomainServerHoldStatusForGatewayOteAccessDeniedDetail,
    >,
    pub data: Option<AddRspDomainServerHoldStatusForGatewayOteData>,
    pub recoverable_error: Option<bool>,
    pub success: Option<bool>,
}
model! { AddRspDomainServerHoldStatusForGatewayOteOutput {
    0 "AccessDeniedDetail" access_denied_detail: AddRspDomainServerHoldStatusForGatewayOteAccessDeniedDetail,
    1 "Data" data: AddRspDomainServerHoldStatusForGatewayOteData, 2 "RecoverableError" recoverable_error: bool,
    3 "Success" success: bool
} }

/// In the response of [`AddRspDomainServerHoldStatusForGatewayOte`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`AddRspDomainServerHoldStatusForGatewayOte`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRspDomainServerHoldStatusForGatewayOteData {
    pub domain_name: Option<String>,
}
model! { AddRspDomainServerHoldStatusForGatewayOteData {
    0 "DomainName" domain_name: String
} }

/// Binds instance domains: `BindInstanceDomains` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/BindInstanceDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInstanceDomains {
    /// Required.
    pub domain_names: String,
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { BindInstanceDomains(domain_names: String, instance_id: String)
    "BindInstanceDomains" -> BindInstanceDomainsOutput {
    0 "DomainNames" domain_names, 1 "InstanceId" instance_id, 2 "Lang" lang: String
} }

/// Response of [`BindInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInstanceDomainsOutput {
    pub failed_count: Option<i64>,
    pub success_count: Option<i64>,
}
model! { BindInstanceDomainsOutput {
    0 "FailedCount" failed_count: i64, 1 "SuccessCount" success_count: i64
} }

/// Changes domain group: `ChangeDomainGroup` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/ChangeDomainGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDomainGroup {
    /// Required.
    pub domain_name: String,
    pub group_id: Option<String>,
    pub lang: Option<String>,
}
operation! { ChangeDomainGroup(domain_name: String) "ChangeDomainGroup" -> ChangeDomainGroupOutput {
    0 "DomainName" domain_name, 1 "GroupId" group_id: String, 2 "Lang" lang: String
} }

/// Response of [`ChangeDomainGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDomainGroupOutput {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { ChangeDomainGroupOutput {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String
} }

/// Changes domain of dns product: `ChangeDomainOfDnsProduct` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/ChangeDomainOfDnsProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDomainOfDnsProduct {
    pub force: Option<bool>,
    /// Required.
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

/// Response of [`ChangeDomainOfDnsProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDomainOfDnsProductOutput {
    pub original_domain: Option<String>,
}
model! { ChangeDomainOfDnsProductOutput {
    0 "OriginalDomain" original_domain: String
} }

/// Copies gtm config: `CopyGtmConfig` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/CopyGtmConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyGtmConfig {
    /// Required.
    pub copy_type: String,
    pub lang: Option<String>,
    /// Required.
    pub source_id: String,
    /// Required.
    pub target_id: String,
}
operation! { CopyGtmConfig(copy_type: String, source_id: String, target_id: String) "CopyGtmConfig" -> Empty {
    0 "CopyType" copy_type, 1 "Lang" lang: String, 2 "SourceId" source_id, 3 "TargetId" target_id
} }

/// Response of [`CopyGtmConfig`]: empty.
pub type CopyGtmConfigOutput = Empty;

/// Creates ati agent register info: `CreateAtiAgentRegisterInfo` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/CreateAtiAgentRegisterInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAtiAgentRegisterInfo {
    pub agent_description: Option<String>,
    /// Required.
    pub agent_display_name: String,
    /// Required.
    pub agent_host: String,
    /// Required.
    pub agent_version: String,
    pub client_token: Option<String>,
    /// Required.
    pub endpoints: Vec<CreateAtiAgentRegisterInfoEndpoints>,
    /// Required.
    pub registrant_id: String,
}

/// Arguments of [`CreateAtiAgentRegisterInfo::new`].
pub struct CreateAtiAgentRegisterInfoRequired {
    pub agent_display_name: String,
    pub agent_host: String,
    pub agent_version: String,
    pub endpoints: Vec<CreateAtiAgentRegisterInfoEndpoints>,
    pub registrant_id: String,
}
operation! {
    CreateAtiAgentRegisterInfo { CreateAtiAgentRegisterInfoRequired: agent_display_name, agent_host, agent_version, endpoints, registrant_id }
    "CreateAtiAgentRegisterInfo" -> CreateAtiAgentRegisterInfoOutput {
    0 "AgentDescription" agent_description: String, 1 "AgentDisplayName" agent_display_name, 2 "AgentHost" agent_host,
    3 "AgentVersion" agent_version, 4 "ClientToken" client_token: String, 5 "Endpoints" endpoints,
    6 "RegistrantId" registrant_id
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`CreateAtiAgentRegisterInfo`].
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

/// Response of [`CreateAtiAgentRegisterInfo`].
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
    0 "AccessDeniedDetail" access_denied_detail: CreateAtiAgentRegisterInfoAccessDeniedDetail,
    1 "AgentRegisterInfoId" agent_register_info_id: String, 2 "AtiName" ati_name: String,
    3 "CreateTimestamp" create_timestamp: i64, 4 "Status" status: String
} }

/// In the response of [`CreateAtiAgentRegisterInfo`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Creates ati agent register info acme challenge record: `CreateAtiAgentRegisterInfoAcmeChallengeRecord` of `alidns`
/// 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/CreateAtiAgentRegisterInfoAcmeChallengeRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAtiAgentRegisterInfoAcmeChallengeRecord {
    /// Required.
    pub agent_register_info_id: String,
    pub client_token: Option<String>,
}
operation! { CreateAtiAgentRegisterInfoAcmeChallengeRecord(agent_register_info_id: String)
    "CreateAtiAgentRegisterInfoAcmeChallengeRecord" -> CreateAtiAgentRegisterInfoAcmeChallengeRecordOutput {
    0 "AgentRegisterInfoId" agent_register_info_id, 1 "ClientToken" client_token: String
} }

/// Response of [`CreateAtiAgentRegisterInfoAcmeChallengeRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAtiAgentRegisterInfoAcmeChallengeRecordOutput {
    pub access_denied_detail: Option<
        CreateAtiAgentRegisterInfoAcmeChallengeRecordAccessDeniedDetail,
    >,
    pub agent_register_info_id: Option<String>,
    pub create_timestamp: Option<String>,
    pub expire_timestamp: Option<String>,
    pub record_name: Option<String>,
    pub record_type: Option<String>,
    pub record_value: Option<String>,
    pub update_timestamp: Option<String>,
}
model! { CreateAtiAgentRegisterInfoAcmeChallengeRecordOutput {
    0 "AccessDeniedDetail" access_denied_detail: CreateAtiAgentRegisterInfoAcmeChallengeRecordAccessDeniedDetail,
    1 "AgentRegisterInfoId" agent_register_info_id: String, 2 "CreateTimestamp" create_timestamp: String,
    3 "ExpireTimestamp" expire_timestamp: String, 4 "RecordName" record_name: String,
    5 "RecordType" record_type: String, 6 "RecordValue" record_value: String,
    7 "UpdateTimestamp" update_timestamp: String
} }

/// In the response of [`CreateAtiAgentRegisterInfoAcmeChallengeRecord`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Creates ati registrant: `CreateAtiRegistrant` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/CreateAtiRegistrant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAtiRegistrant {
    /// Required.
    pub cc: String,
    /// Required.
    pub city: String,
    pub client_token: Option<String>,
    /// Required.
    pub document_code: String,
    /// Required.
    pub document_image: String,
    /// Required.
    pub document_type: String,
    /// Required.
    pub email: String,
    /// Required.
    pub name: String,
    /// Required.
    pub phone: String,
    /// Required.
    pub state: String,
    pub street: Option<String>,
}

/// Arguments of [`CreateAtiRegistrant::new`].
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
operation! {
    CreateAtiRegistrant { CreateAtiRegistrantRequired: cc, city, document_code, document_image, document_type, email, name, phone, state }
    "CreateAtiRegistrant" -> CreateAtiRegistrantOutput {
    0 "Cc" cc, 1 "City" city, 2 "ClientToken" client_token: String, 3 "DocumentCode" document_code,
    4 "DocumentImage" document_image, 5 "DocumentType" document_type, 6 "Email" email, 7 "Name" name, 8 "Phone" phone,
    9 "State" state, 10 "Street" street: String
} }

/// Response of [`CreateAtiRegistrant`].
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
    0 "AccessDeniedDetail" access_denied_detail: CreateAtiRegistrantAccessDeniedDetail,
    1 "CreateTimestamp" create_timestamp: i64, 2 "Name" name: String, 3 "RegistrantId" registrant_id: String,
    4 "Status" status: String
} }

/// In the response of [`CreateAtiRegistrant`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Creates cloud gtm address: `CreateCloudGtmAddress` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/CreateCloudGtmAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmAddress {
    pub accept_language: Option<String>,
    /// Required.
    pub address: String,
    pub attribute_info: Option<String>,
    /// Required.
    pub available_mode: String,
    pub client_token: Option<String>,
    /// Required.
    pub enable_status: String,
    /// Required.
    pub health_judgement: String,
    pub health_tasks: Option<Vec<CreateCloudGtmAddressHealthTasks>>,
    pub manual_available_status: Option<String>,
    /// Required.
    pub name: String,
    pub remark: Option<String>,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateCloudGtmAddress::new`].
pub struct CreateCloudGtmAddressRequired {
    pub address: String,
    pub available_mode: String,
    pub enable_status: String,
    pub health_judgement: String,
    pub name: String,
    pub r#type: String,
}
operation! {
    CreateCloudGtmAddress { CreateCloudGtmAddressRequired: address, available_mode, enable_status, health_judgement, name, r#type }
    "CreateCloudGtmAddress" -> CreateCloudGtmAddressOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Address" address, 2 "AttributeInfo" attribute_info: String,
    3 "AvailableMode" available_mode, 4 "ClientToken" client_token: String, 5 "EnableStatus" enable_status,
    6 "HealthJudgement" health_judgement, 7 "HealthTasks" health_tasks: Vec<CreateCloudGtmAddressHealthTasks>,
    8 "ManualAvailableStatus" manual_available_status: String, 9 "Name" name, 10 "Remark" remark: String,
    11 "Type" r#type
} [
    Mark::new(7, Location::Default, Style::Json)
] }

/// In the request of [`CreateCloudGtmAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmAddressHealthTasks {
    pub port: Option<i64>,
    pub template_id: Option<String>,
}
input! { CreateCloudGtmAddressHealthTasks() {
    0 "Port" port: i64, 1 "TemplateId" template_id: String
} }

/// Response of [`CreateCloudGtmAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmAddressOutput {
    pub address_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCloudGtmAddressOutput {
    0 "AddressId" address_id: String, 1 "Success" success: bool
} }

/// Creates cloud gtm address pool: `CreateCloudGtmAddressPool` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/CreateCloudGtmAddressPool>.
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

/// Response of [`CreateCloudGtmAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmAddressPoolOutput {
    pub address_pool_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCloudGtmAddressPoolOutput {
    0 "AddressPoolId" address_pool_id: String, 1 "Success" success: bool
} }

/// Creates cloud gtm instance config: `CreateCloudGtmInstanceConfig` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/CreateCloudGtmInstanceConfig>.
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

/// Response of [`CreateCloudGtmInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmInstanceConfigOutput {
    pub config_id: Option<bool>,
    pub instance_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCloudGtmInstanceConfigOutput {
    0 "ConfigId" config_id: bool, 1 "InstanceId" instance_id: String, 2 "Success" success: bool
} }

/// Creates cloud gtm monitor template: `CreateCloudGtmMonitorTemplate` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/CreateCloudGtmMonitorTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmMonitorTemplate {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub evaluation_count: i64,
    pub extend_info: Option<String>,
    /// Required.
    pub failure_rate: i64,
    /// Required.
    pub interval: i64,
    /// Required.
    pub ip_version: String,
    /// Required.
    pub isp_city_nodes: Vec<CreateCloudGtmMonitorTemplateIspCityNodes>,
    /// Required.
    pub name: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub timeout: i64,
}

/// Arguments of [`CreateCloudGtmMonitorTemplate::new`].
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
operation! {
    CreateCloudGtmMonitorTemplate { CreateCloudGtmMonitorTemplateRequired: evaluation_count, failure_rate, interval, ip_version, isp_city_nodes, name, protocol, timeout }
    "CreateCloudGtmMonitorTemplate" -> CreateCloudGtmMonitorTemplateOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String,
    2 "EvaluationCount" evaluation_count, 3 "ExtendInfo" extend_info: String, 4 "FailureRate" failure_rate,
    5 "Interval" interval, 6 "IpVersion" ip_version, 7 "IspCityNodes" isp_city_nodes, 8 "Name" name,
    9 "Protocol" protocol, 10 "Timeout" timeout
} [
    Mark::new(7, Location::Default, Style::Json)
] }

/// In the request of [`CreateCloudGtmMonitorTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmMonitorTemplateIspCityNodes {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { CreateCloudGtmMonitorTemplateIspCityNodes() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

/// Response of [`CreateCloudGtmMonitorTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudGtmMonitorTemplateOutput {
    pub success: Option<bool>,
    pub template_id: Option<String>,
}
model! { CreateCloudGtmMonitorTemplateOutput {
    0 "Success" success: bool, 1 "TemplateId" template_id: String
} }

/// Creates pdns app key: `CreatePdnsAppKey` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/CreatePdnsAppKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePdnsAppKey {
    pub lang: Option<String>,
    pub remark: Option<String>,
}
operation! { CreatePdnsAppKey() "CreatePdnsAppKey" -> Empty {
    0 "Lang" lang: String, 1 "Remark" remark: String
} }

/// Response of [`CreatePdnsAppKey`]: empty.
pub type CreatePdnsAppKeyOutput = Empty;

/// Creates pdns udp ip segment: `CreatePdnsUdpIpSegment` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/CreatePdnsUdpIpSegment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePdnsUdpIpSegment {
    pub ip: Option<String>,
    /// Secret.
    pub ip_token: Option<Secret>,
    pub lang: Option<String>,
    pub name: Option<String>,
}
operation! { CreatePdnsUdpIpSegment() "CreatePdnsUdpIpSegment" -> CreatePdnsUdpIpSegmentOutput {
    0 "Ip" ip: String, 1 "IpToken" ip_token: Secret, 2 "Lang" lang: String, 3 "Name" name: String
} }

/// Response of [`CreatePdnsUdpIpSegment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePdnsUdpIpSegmentOutput {
    pub valid_message: Option<String>,
}
model! { CreatePdnsUdpIpSegmentOutput {
    0 "ValidMessage" valid_message: String
} }

/// Deletes ati agent register info: `DeleteAtiAgentRegisterInfo` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteAtiAgentRegisterInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAtiAgentRegisterInfo {
    /// Required.
    pub agent_register_info_id: String,
    pub client_token: Option<String>,
}
operation! { DeleteAtiAgentRegisterInfo(agent_register_info_id: String)
    "DeleteAtiAgentRegisterInfo" -> DeleteAtiAgentRegisterInfoOutput {
    0 "AgentRegisterInfoId" agent_register_info_id, 1 "ClientToken" client_token: String
} }

/// Response of [`DeleteAtiAgentRegisterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAtiAgentRegisterInfoOutput {
    pub access_denied_detail: Option<DeleteAtiAgentRegisterInfoAccessDeniedDetail>,
    pub success: Option<bool>,
}
model! { DeleteAtiAgentRegisterInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: DeleteAtiAgentRegisterInfoAccessDeniedDetail, 1 "Success" success: bool
} }

/// In the response of [`DeleteAtiAgentRegisterInfo`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Deletes ati registrant: `DeleteAtiRegistrant` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteAtiRegistrant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAtiRegistrant {
    pub client_token: Option<String>,
    pub registrant_id: Option<String>,
}
operation! { DeleteAtiRegistrant() "DeleteAtiRegistrant" -> DeleteAtiRegistrantOutput {
    0 "ClientToken" client_token: String, 1 "RegistrantId" registrant_id: String
} }

/// Response of [`DeleteAtiRegistrant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAtiRegistrantOutput {
    pub access_denied_detail: Option<DeleteAtiRegistrantAccessDeniedDetail>,
    pub success: Option<bool>,
}
model! { DeleteAtiRegistrantOutput {
    0 "AccessDeniedDetail" access_denied_detail: DeleteAtiRegistrantAccessDeniedDetail, 1 "Success" success: bool
} }

/// In the response of [`DeleteAtiRegistrant`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Deletes cloud gtm address: `DeleteCloudGtmAddress` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteCloudGtmAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudGtmAddress {
    pub accept_language: Option<String>,
    /// Required.
    pub address_id: String,
    pub client_token: Option<String>,
}
operation! { DeleteCloudGtmAddress(address_id: String) "DeleteCloudGtmAddress" -> DeleteCloudGtmAddressOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressId" address_id, 2 "ClientToken" client_token: String
} }

/// Response of [`DeleteCloudGtmAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudGtmAddressOutput {
    pub success: Option<bool>,
}
model! { DeleteCloudGtmAddressOutput {
    0 "Success" success: bool
} }

/// Deletes cloud gtm address pool: `DeleteCloudGtmAddressPool` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteCloudGtmAddressPool>.
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

/// Response of [`DeleteCloudGtmAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudGtmAddressPoolOutput {
    pub address_pool_id: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCloudGtmAddressPoolOutput {
    0 "AddressPoolId" address_pool_id: String, 1 "Success" success: bool
} }

/// Deletes cloud gtm instance config: `DeleteCloudGtmInstanceConfig` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteCloudGtmInstanceConfig>.
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

/// Response of [`DeleteCloudGtmInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudGtmInstanceConfigOutput {
    pub success: Option<bool>,
}
model! { DeleteCloudGtmInstanceConfigOutput {
    0 "Success" success: bool
} }

/// Deletes cloud gtm monitor template: `DeleteCloudGtmMonitorTemplate` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteCloudGtmMonitorTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudGtmMonitorTemplate {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { DeleteCloudGtmMonitorTemplate(template_id: String)
    "DeleteCloudGtmMonitorTemplate" -> DeleteCloudGtmMonitorTemplateOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String, 2 "TemplateId" template_id
} }

/// Response of [`DeleteCloudGtmMonitorTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudGtmMonitorTemplateOutput {
    pub success: Option<bool>,
}
model! { DeleteCloudGtmMonitorTemplateOutput {
    0 "Success" success: bool
} }

/// Deletes custom lines: `DeleteCustomLines` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteCustomLines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomLines {
    pub lang: Option<String>,
    /// Required.
    pub line_ids: String,
}
operation! { DeleteCustomLines(line_ids: String) "DeleteCustomLines" -> Empty {
    0 "Lang" lang: String, 1 "LineIds" line_ids
} }

/// Response of [`DeleteCustomLines`]: empty.
pub type DeleteCustomLinesOutput = Empty;

/// Deletes dns cache domain: `DeleteDnsCacheDomain` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteDnsCacheDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnsCacheDomain {
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
}
operation! { DeleteDnsCacheDomain(domain_name: String) "DeleteDnsCacheDomain" -> Empty {
    0 "DomainName" domain_name, 1 "Lang" lang: String
} }

/// Response of [`DeleteDnsCacheDomain`]: empty.
pub type DeleteDnsCacheDomainOutput = Empty;

/// Deletes dns gtm access strategy: `DeleteDnsGtmAccessStrategy` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteDnsGtmAccessStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnsGtmAccessStrategy {
    pub lang: Option<String>,
    /// Required.
    pub strategy_id: String,
}
operation! { DeleteDnsGtmAccessStrategy(strategy_id: String) "DeleteDnsGtmAccessStrategy" -> Empty {
    0 "Lang" lang: String, 1 "StrategyId" strategy_id
} }

/// Response of [`DeleteDnsGtmAccessStrategy`]: empty.
pub type DeleteDnsGtmAccessStrategyOutput = Empty;

/// Deletes dns gtm address pool: `DeleteDnsGtmAddressPool` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteDnsGtmAddressPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnsGtmAddressPool {
    /// Required.
    pub addr_pool_id: String,
    pub lang: Option<String>,
}
operation! { DeleteDnsGtmAddressPool(addr_pool_id: String) "DeleteDnsGtmAddressPool" -> Empty {
    0 "AddrPoolId" addr_pool_id, 1 "Lang" lang: String
} }

/// Response of [`DeleteDnsGtmAddressPool`]: empty.
pub type DeleteDnsGtmAddressPoolOutput = Empty;

/// Removes a domain name with all its records from Alibaba Cloud DNS. The removal cannot be undone.
///
/// Names of the domain are no longer resolved, as soon as cached records have expired. The registration of the domain
/// is not affected.
///
/// `DeleteDomain` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
}
operation! { DeleteDomain(domain_name: String) "DeleteDomain" -> DeleteDomainOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String
} }

/// Response of [`DeleteDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainOutput {
    pub domain_name: Option<String>,
}
model! { DeleteDomainOutput {
    0 "DomainName" domain_name: String
} }

/// Deletes domain group: `DeleteDomainGroup` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteDomainGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainGroup {
    /// Required.
    pub group_id: String,
    pub lang: Option<String>,
}
operation! { DeleteDomainGroup(group_id: String) "DeleteDomainGroup" -> DeleteDomainGroupOutput {
    0 "GroupId" group_id, 1 "Lang" lang: String
} }

/// Response of [`DeleteDomainGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainGroupOutput {
    pub group_name: Option<String>,
}
model! { DeleteDomainGroupOutput {
    0 "GroupName" group_name: String
} }

/// Deletes a DNS record. The deletion cannot be undone.
///
/// Resolvers return the record until its TTL has expired. `SetDomainRecordStatus` disables a record without deleting
/// it.
///
/// `DeleteDomainRecord` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteDomainRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainRecord {
    pub lang: Option<String>,
    /// Required.
    pub record_id: String,
    pub user_client_ip: Option<String>,
}
operation! { DeleteDomainRecord(record_id: String) "DeleteDomainRecord" -> DeleteDomainRecordOutput {
    0 "Lang" lang: String, 1 "RecordId" record_id, 2 "UserClientIp" user_client_ip: String
} }

/// Response of [`DeleteDomainRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainRecordOutput {
    pub record_id: Option<String>,
}
model! { DeleteDomainRecordOutput {
    0 "RecordId" record_id: String
} }

/// Deletes gtm access strategy: `DeleteGtmAccessStrategy` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteGtmAccessStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGtmAccessStrategy {
    pub lang: Option<String>,
    pub strategy_id: Option<String>,
}
operation! { DeleteGtmAccessStrategy() "DeleteGtmAccessStrategy" -> Empty {
    0 "Lang" lang: String, 1 "StrategyId" strategy_id: String
} }

/// Response of [`DeleteGtmAccessStrategy`]: empty.
pub type DeleteGtmAccessStrategyOutput = Empty;

/// Deletes gtm address pool: `DeleteGtmAddressPool` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteGtmAddressPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGtmAddressPool {
    /// Required.
    pub addr_pool_id: String,
    pub lang: Option<String>,
}
operation! { DeleteGtmAddressPool(addr_pool_id: String) "DeleteGtmAddressPool" -> Empty {
    0 "AddrPoolId" addr_pool_id, 1 "Lang" lang: String
} }

/// Response of [`DeleteGtmAddressPool`]: empty.
pub type DeleteGtmAddressPoolOutput = Empty;

/// Deletes gtm recovery plan: `DeleteGtmRecoveryPlan` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteGtmRecoveryPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGtmRecoveryPlan {
    pub lang: Option<String>,
    /// Required.
    pub recovery_plan_id: i64,
}
operation! { DeleteGtmRecoveryPlan(recovery_plan_id: i64) "DeleteGtmRecoveryPlan" -> Empty {
    0 "Lang" lang: String, 1 "RecoveryPlanId" recovery_plan_id
} }

/// Response of [`DeleteGtmRecoveryPlan`]: empty.
pub type DeleteGtmRecoveryPlanOutput = Empty;

/// Deletes recursion record: `DeleteRecursionRecord` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteRecursionRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecursionRecord {
    pub client_token: Option<String>,
    /// Required.
    pub record_id: String,
}
operation! { DeleteRecursionRecord(record_id: String) "DeleteRecursionRecord" -> Empty {
    0 "ClientToken" client_token: String, 1 "RecordId" record_id
} }

/// Response of [`DeleteRecursionRecord`]: empty.
pub type DeleteRecursionRecordOutput = Empty;

/// Deletes recursion zone: `DeleteRecursionZone` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteRecursionZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecursionZone {
    pub client_token: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DeleteRecursionZone() "DeleteRecursionZone" -> Empty {
    0 "ClientToken" client_token: String, 1 "ZoneId" zone_id: String
} }

/// Response of [`DeleteRecursionZone`]: empty.
pub type DeleteRecursionZoneOutput = Empty;

/// Deletes sub domain records: `DeleteSubDomainRecords` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DeleteSubDomainRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubDomainRecords {
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
    /// Required.
    pub rr: String,
    pub r#type: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { DeleteSubDomainRecords(domain_name: String, rr: String)
    "DeleteSubDomainRecords" -> DeleteSubDomainRecordsOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "RR" rr, 3 "Type" r#type: String,
    4 "UserClientIp" user_client_ip: String
} }

/// Response of [`DeleteSubDomainRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubDomainRecordsOutput {
    pub rr: Option<String>,
    pub total_count: Option<String>,
}
model! { DeleteSubDomainRecordsOutput {
    0 "RR" rr: String, 1 "TotalCount" total_count: String
} }

/// Describes ati agent register info: `DescribeAtiAgentRegisterInfo` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeAtiAgentRegisterInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfo {
    /// Required.
    pub agent_register_info_id: String,
    pub client_token: Option<String>,
}
operation! { DescribeAtiAgentRegisterInfo(agent_register_info_id: String)
    "DescribeAtiAgentRegisterInfo" -> DescribeAtiAgentRegisterInfoOutput {
    0 "AgentRegisterInfoId" agent_register_info_id, 1 "ClientToken" client_token: String
} }

/// Response of [`DescribeAtiAgentRegisterInfo`].
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
    0 "AccessDeniedDetail" access_denied_detail: DescribeAtiAgentRegisterInfoAccessDeniedDetail,
    1 "AgentDescription" agent_description: String, 2 "AgentDisplayName" agent_display_name: String,
    3 "AgentHost" agent_host: String, 4 "AgentId" agent_id: String,
    5 "AgentRegisterInfoId" agent_register_info_id: String, 6 "AgentVersion" agent_version: String,
    7 "AtiName" ati_name: String, 8 "CreateTimestamp" create_timestamp: i64,
    9 "Endpoints" endpoints: DescribeAtiAgentRegisterInfoEndpoints,
    10 "IdentityCertSerialNumber" identity_cert_serial_number: String, 11 "RegistrantId" registrant_id: String,
    12 "RegistrantName" registrant_name: String,
    13 "RejectReason" reject_reason: DescribeAtiAgentRegisterInfoRejectReason,
    14 "ServerCertSerialNumber" server_cert_serial_number: String, 15 "Status" status: String,
    16 "TrustCard" trust_card: String, 17 "TrustCardUrl" trust_card_url: String,
    18 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`DescribeAtiAgentRegisterInfo`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeAtiAgentRegisterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoEndpoints {
    pub endpoint: Vec<DescribeAtiAgentRegisterInfoEndpoint>,
}
model! { DescribeAtiAgentRegisterInfoEndpoints {
    0 "Endpoint" endpoint: Vec<DescribeAtiAgentRegisterInfoEndpoint>
} }

/// In the response of [`DescribeAtiAgentRegisterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoEndpoint {
    pub agent_url: Option<String>,
    pub metadata_url: Option<String>,
    pub protocol: Option<String>,
    pub transports: Option<DescribeAtiAgentRegisterInfoTransports>,
}
model! { DescribeAtiAgentRegisterInfoEndpoint {
    0 "AgentUrl" agent_url: String, 1 "MetadataUrl" metadata_url: String, 2 "Protocol" protocol: String,
    3 "Transports" transports: DescribeAtiAgentRegisterInfoTransports
} }

/// In the response of [`DescribeAtiAgentRegisterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoTransports {
    pub transport: Vec<String>,
}
model! { DescribeAtiAgentRegisterInfoTransports {
    0 "Transport" transport: Vec<String>
} }

/// In the response of [`DescribeAtiAgentRegisterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoRejectReason {
    pub message: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAtiAgentRegisterInfoRejectReason {
    0 "Message" message: String, 1 "Type" r#type: String
} }

/// Describes ati agent register info market: `DescribeAtiAgentRegisterInfoMarket` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeAtiAgentRegisterInfoMarket>.
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
    Token "NextToken", "Endpoints.Endpoint" endpoints.endpoint, next "NextToken" }

/// Response of [`DescribeAtiAgentRegisterInfoMarket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoMarketOutput {
    pub access_denied_detail: Option<
        DescribeAtiAgentRegisterInfoMarketAccessDeniedDetail,
    >,
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
    0 "AccessDeniedDetail" access_denied_detail: DescribeAtiAgentRegisterInfoMarketAccessDeniedDetail,
    1 "AgentDescription" agent_description: String, 2 "AgentDisplayName" agent_display_name: String,
    3 "AgentHost" agent_host: String, 4 "AgentId" agent_id: String,
    5 "AgentRegisterInfoId" agent_register_info_id: String, 6 "AgentVersion" agent_version: String,
    7 "Categories" categories: DescribeAtiAgentRegisterInfoMarketCategories,
    8 "Endpoints" endpoints: DescribeAtiAgentRegisterInfoMarketEndpoints, 9 "MaxResults" max_results: i64,
    10 "NextToken" next_token: String, 11 "Status" status: String, 12 "TrustCardContent" trust_card_content: String,
    13 "TrustLevel" trust_level: String
} }

/// In the response of [`DescribeAtiAgentRegisterInfoMarket`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeAtiAgentRegisterInfoMarket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoMarketCategories {
    pub category: Vec<String>,
}
model! { DescribeAtiAgentRegisterInfoMarketCategories {
    0 "category" category: Vec<String>
} }

/// In the response of [`DescribeAtiAgentRegisterInfoMarket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoMarketEndpoints {
    pub endpoint: Vec<DescribeAtiAgentRegisterInfoMarketEndpoint>,
}
model! { DescribeAtiAgentRegisterInfoMarketEndpoints {
    0 "Endpoint" endpoint: Vec<DescribeAtiAgentRegisterInfoMarketEndpoint>
} }

/// In the response of [`DescribeAtiAgentRegisterInfoMarket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoMarketEndpoint {
    pub agent_url: Option<String>,
    pub metadata_url: Option<String>,
    pub protocol: Option<String>,
    pub transports: Option<DescribeAtiAgentRegisterInfoMarketTransports>,
}
model! { DescribeAtiAgentRegisterInfoMarketEndpoint {
    0 "AgentUrl" agent_url: String, 1 "MetadataUrl" metadata_url: String, 2 "Protocol" protocol: String,
    3 "Transports" transports: DescribeAtiAgentRegisterInfoMarketTransports
} }

/// In the response of [`DescribeAtiAgentRegisterInfoMarket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAgentRegisterInfoMarketTransports {
    pub transport: Vec<String>,
}
model! { DescribeAtiAgentRegisterInfoMarketTransports {
    0 "Transport" transport: Vec<String>
} }

/// Describes ati alert settings: `DescribeAtiAlertSettings` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeAtiAlertSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAlertSettings {
    pub client_token: Option<String>,
}
operation! { DescribeAtiAlertSettings() "DescribeAtiAlertSettings" -> DescribeAtiAlertSettingsOutput {
    0 "ClientToken" client_token: String
} }

/// Response of [`DescribeAtiAlertSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAlertSettingsOutput {
    pub access_denied_detail: Option<DescribeAtiAlertSettingsAccessDeniedDetail>,
    pub alert_config: Option<DescribeAtiAlertSettingsAlertConfig>,
    pub alert_group: Option<DescribeAtiAlertSettingsAlertGroup>,
}
model! { DescribeAtiAlertSettingsOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeAtiAlertSettingsAccessDeniedDetail,
    1 "AlertConfig" alert_config: DescribeAtiAlertSettingsAlertConfig,
    2 "AlertGroup" alert_group: DescribeAtiAlertSettingsAlertGroup
} }

/// In the response of [`DescribeAtiAlertSettings`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeAtiAlertSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAlertSettingsAlertConfig {
    pub alert_config: Vec<DescribeAtiAlertSettingsAlertConfigAlertConfig>,
}
model! { DescribeAtiAlertSettingsAlertConfig {
    0 "AlertConfig" alert_config: Vec<DescribeAtiAlertSettingsAlertConfigAlertConfig>
} }

/// In the response of [`DescribeAtiAlertSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAlertSettingsAlertConfigAlertConfig {
    pub dingtalk_notice: Option<bool>,
    pub email_notice: Option<bool>,
    pub notice_type: Option<String>,
    pub sms_notice: Option<bool>,
}
model! { DescribeAtiAlertSettingsAlertConfigAlertConfig {
    0 "DingtalkNotice" dingtalk_notice: bool, 1 "EmailNotice" email_notice: bool, 2 "NoticeType" notice_type: String,
    3 "SmsNotice" sms_notice: bool
} }

/// In the response of [`DescribeAtiAlertSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiAlertSettingsAlertGroup {
    pub alert_group: Vec<String>,
}
model! { DescribeAtiAlertSettingsAlertGroup {
    0 "AlertGroup" alert_group: Vec<String>
} }

/// Describes ati certificate: `DescribeAtiCertificate` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeAtiCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiCertificate {
    pub agent_certificate_id: Option<String>,
    pub client_token: Option<String>,
}
operation! { DescribeAtiCertificate() "DescribeAtiCertificate" -> DescribeAtiCertificateOutput {
    0 "AgentCertificateId" agent_certificate_id: String, 1 "ClientToken" client_token: String
} }

/// Response of [`DescribeAtiCertificate`].
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
    0 "AccessDeniedDetail" access_denied_detail: DescribeAtiCertificateAccessDeniedDetail,
    1 "AgentHost" agent_host: String, 2 "AgentId" agent_id: String, 3 "Algorithm" algorithm: String,
    4 "CertPem" cert_pem: String, 5 "CertType" cert_type: String, 6 "CreateTimestamp" create_timestamp: i64,
    7 "Issuer" issuer: String, 8 "NotAfter" not_after: String, 9 "NotBefore" not_before: String, 10 "San" san: String,
    11 "SerialNumber" serial_number: String, 12 "Source" source: String, 13 "Status" status: String,
    14 "Subject" subject: String, 15 "TlsaFingerprint" tlsa_fingerprint: String,
    16 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`DescribeAtiCertificate`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Describes ati registrant: `DescribeAtiRegistrant` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeAtiRegistrant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAtiRegistrant {
    pub client_token: Option<String>,
    /// Required.
    pub registrant_id: String,
}
operation! { DescribeAtiRegistrant(registrant_id: String) "DescribeAtiRegistrant" -> DescribeAtiRegistrantOutput {
    0 "ClientToken" client_token: String, 1 "RegistrantId" registrant_id
} }

/// Response of [`DescribeAtiRegistrant`].
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
    0 "AccessDeniedDetail" access_denied_detail: DescribeAtiRegistrantAccessDeniedDetail, 1 "Cc" cc: String,
    2 "City" city: String, 3 "CreateTimestamp" create_timestamp: String, 4 "DocumentCode" document_code: String,
    5 "DocumentType" document_type: String, 6 "Email" email: String, 7 "Name" name: String, 8 "Phone" phone: String,
    9 "RegistrantId" registrant_id: String, 10 "RejectReason" reject_reason: String, 11 "State" state: String,
    12 "Status" status: String, 13 "Street" street: String, 14 "UpdateTimestamp" update_timestamp: String
} }

/// In the response of [`DescribeAtiRegistrant`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Describes batch result count: `DescribeBatchResultCount` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeBatchResultCount>.
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

/// Response of [`DescribeBatchResultCount`].
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
    0 "BatchType" batch_type: String, 1 "FailedCount" failed_count: i64, 2 "Reason" reason: String,
    3 "Status" status: i64, 4 "SuccessCount" success_count: i64, 5 "TaskId" task_id: i64,
    6 "TotalCount" total_count: i64
} }

/// Describes batch result detail: `DescribeBatchResultDetail` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeBatchResultDetail>.
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
    Number "PageNumber", "BatchResultDetails.BatchResultDetail" batch_result_details.batch_result_detail, total "TotalCount" }

/// Response of [`DescribeBatchResultDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchResultDetailOutput {
    pub batch_result_details: Option<DescribeBatchResultDetailBatchResultDetails>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBatchResultDetailOutput {
    0 "BatchResultDetails" batch_result_details: DescribeBatchResultDetailBatchResultDetails,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBatchResultDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchResultDetailBatchResultDetails {
    pub batch_result_detail: Vec<DescribeBatchResultDetailBatchResultDetail>,
}
model! { DescribeBatchResultDetailBatchResultDetails {
    0 "BatchResultDetail" batch_result_detail: Vec<DescribeBatchResultDetailBatchResultDetail>
} }

/// In the response of [`DescribeBatchResultDetail`].
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
    0 "BatchType" batch_type: String, 1 "Domain" domain: String, 2 "Line" line: String, 3 "NewRr" new_rr: String,
    4 "NewValue" new_value: String, 5 "OperateDateStr" operate_date_str: String, 6 "Priority" priority: String,
    7 "Reason" reason: String, 8 "RecordId" record_id: String, 9 "Remark" remark: String, 10 "Rr" rr: String,
    11 "RrStatus" rr_status: String, 12 "Status" status: bool, 13 "Ttl" ttl: String, 14 "Type" r#type: String,
    15 "Value" value: String
} }

/// Describes cloud gtm address: `DescribeCloudGtmAddress` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddress {
    pub accept_language: Option<String>,
    /// Required.
    pub address_id: String,
    pub client_token: Option<String>,
}
operation! { DescribeCloudGtmAddress(address_id: String) "DescribeCloudGtmAddress" -> DescribeCloudGtmAddressOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressId" address_id, 2 "ClientToken" client_token: String
} }

/// Response of [`DescribeCloudGtmAddress`].
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
    0 "Address" address: String, 1 "AddressId" address_id: String, 2 "AttributeInfo" attribute_info: String,
    3 "AvailableMode" available_mode: String, 4 "AvailableStatus" available_status: String,
    5 "CreateTime" create_time: String, 6 "CreateTimestamp" create_timestamp: i64,
    7 "EnableStatus" enable_status: String, 8 "HealthJudgement" health_judgement: String,
    9 "HealthStatus" health_status: String, 10 "HealthTasks" health_tasks: DescribeCloudGtmAddressHealthTasks,
    11 "ManualAvailableStatus" manual_available_status: String, 12 "Name" name: String, 13 "Remark" remark: String,
    14 "Type" r#type: String, 15 "UpdateTime" update_time: String, 16 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`DescribeCloudGtmAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressHealthTasks {
    pub health_task: Vec<DescribeCloudGtmAddressHealthTask>,
}
model! { DescribeCloudGtmAddressHealthTasks {
    0 "HealthTask" health_task: Vec<DescribeCloudGtmAddressHealthTask>
} }

/// In the response of [`DescribeCloudGtmAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressHealthTask {
    pub monitor_status: Option<String>,
    pub port: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { DescribeCloudGtmAddressHealthTask {
    0 "MonitorStatus" monitor_status: String, 1 "Port" port: i64, 2 "TemplateId" template_id: String,
    3 "TemplateName" template_name: String
} }

/// Describes cloud gtm address pool: `DescribeCloudGtmAddressPool` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmAddressPool>.
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

/// Response of [`DescribeCloudGtmAddressPool`].
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
    0 "AddressLbStrategy" address_lb_strategy: String, 1 "AddressPoolId" address_pool_id: String,
    2 "AddressPoolName" address_pool_name: String, 3 "AddressPoolType" address_pool_type: String,
    4 "Addresses" addresses: DescribeCloudGtmAddressPoolAddresses, 5 "AvailableStatus" available_status: String,
    6 "CreateTime" create_time: String, 7 "CreateTimestamp" create_timestamp: i64,
    8 "EnableStatus" enable_status: String, 9 "HealthJudgement" health_judgement: String,
    10 "HealthStatus" health_status: String, 11 "Remark" remark: String,
    12 "SequenceLbStrategyMode" sequence_lb_strategy_mode: String, 13 "UpdateTime" update_time: String,
    14 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`DescribeCloudGtmAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolAddresses {
    pub address: Vec<DescribeCloudGtmAddressPoolAddress>,
}
model! { DescribeCloudGtmAddressPoolAddresses {
    0 "Address" address: Vec<DescribeCloudGtmAddressPoolAddress>
} }

/// In the response of [`DescribeCloudGtmAddressPool`].
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
    0 "Address" address: String, 1 "AddressId" address_id: String, 2 "AttributeInfo" attribute_info: String,
    3 "AvailableMode" available_mode: String, 4 "AvailableStatus" available_status: String,
    5 "CreateTime" create_time: String, 6 "CreateTimestamp" create_timestamp: i64,
    7 "EnableStatus" enable_status: String, 8 "HealthJudgement" health_judgement: String,
    9 "HealthStatus" health_status: String, 10 "HealthTasks" health_tasks: DescribeCloudGtmAddressPoolHealthTasks,
    11 "ManualAvailableStatus" manual_available_status: String, 12 "Name" name: String, 13 "Remark" remark: String,
    14 "RequestSource" request_source: DescribeCloudGtmAddressPoolRequestSource,
    15 "SeqNonPreemptiveSchedule" seq_non_preemptive_schedule: bool, 16 "SerialNumber" serial_number: i64,
    17 "Type" r#type: String, 18 "UpdateTime" update_time: String, 19 "UpdateTimestamp" update_timestamp: i64,
    20 "WeightValue" weight_value: i64
} }

/// In the response of [`DescribeCloudGtmAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolHealthTasks {
    pub health_task: Vec<DescribeCloudGtmAddressPoolHealthTask>,
}
model! { DescribeCloudGtmAddressPoolHealthTasks {
    0 "HealthTask" health_task: Vec<DescribeCloudGtmAddressPoolHealthTask>
} }

/// In the response of [`DescribeCloudGtmAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolHealthTask {
    pub port: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { DescribeCloudGtmAddressPoolHealthTask {
    0 "Port" port: i64, 1 "TemplateId" template_id: String, 2 "TemplateName" template_name: String
} }

/// In the response of [`DescribeCloudGtmAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolRequestSource {
    pub request_source: Vec<String>,
}
model! { DescribeCloudGtmAddressPoolRequestSource {
    0 "RequestSource" request_source: Vec<String>
} }

/// Describes cloud gtm address pool reference: `DescribeCloudGtmAddressPoolReference` of `alidns` 2015-01-09.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmAddressPoolReference>.
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

/// Response of [`DescribeCloudGtmAddressPoolReference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolReferenceOutput {
    pub address_pool_id: Option<String>,
    pub address_pool_name: Option<String>,
    pub instance_configs: Option<DescribeCloudGtmAddressPoolReferenceInstanceConfigs>,
}
model! { DescribeCloudGtmAddressPoolReferenceOutput {
    0 "AddressPoolId" address_pool_id: String, 1 "AddressPoolName" address_pool_name: String,
    2 "InstanceConfigs" instance_configs: DescribeCloudGtmAddressPoolReferenceInstanceConfigs
} }

/// In the response of [`DescribeCloudGtmAddressPoolReference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressPoolReferenceInstanceConfigs {
    pub instance_config: Vec<DescribeCloudGtmAddressPoolReferenceInstanceConfig>,
}
model! { DescribeCloudGtmAddressPoolReferenceInstanceConfigs {
    0 "InstanceConfig" instance_config: Vec<DescribeCloudGtmAddressPoolReferenceInstanceConfig>
} }

/// In the response of [`DescribeCloudGtmAddressPoolReference`].
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
    0 "AddressPoolLbStrategy" address_pool_lb_strategy: String, 1 "AvailableStatus" available_status: String,
    2 "ConfigId" config_id: String, 3 "EnableStatus" enable_status: String, 4 "HealthStatus" health_status: String,
    5 "InstanceId" instance_id: String, 6 "InstanceName" instance_name: String, 7 "Remark" remark: String,
    8 "ScheduleDomainName" schedule_domain_name: String, 9 "ScheduleHostname" schedule_hostname: String,
    10 "ScheduleRrType" schedule_rr_type: String, 11 "ScheduleZoneName" schedule_zone_name: String,
    12 "SequenceLbStrategyMode" sequence_lb_strategy_mode: String, 13 "Ttl" ttl: i64,
    14 "VersionCode" version_code: String
} }

/// Describes cloud gtm address reference: `DescribeCloudGtmAddressReference` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmAddressReference>.
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

/// Response of [`DescribeCloudGtmAddressReference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressReferenceOutput {
    pub address: Option<String>,
    pub address_id: Option<String>,
    pub address_pools: Option<DescribeCloudGtmAddressReferenceAddressPools>,
    pub name: Option<String>,
}
model! { DescribeCloudGtmAddressReferenceOutput {
    0 "Address" address: String, 1 "AddressId" address_id: String,
    2 "AddressPools" address_pools: DescribeCloudGtmAddressReferenceAddressPools, 3 "Name" name: String
} }

/// In the response of [`DescribeCloudGtmAddressReference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressReferenceAddressPools {
    pub address_pool: Vec<DescribeCloudGtmAddressReferenceAddressPool>,
}
model! { DescribeCloudGtmAddressReferenceAddressPools {
    0 "AddressPool" address_pool: Vec<DescribeCloudGtmAddressReferenceAddressPool>
} }

/// In the response of [`DescribeCloudGtmAddressReference`].
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
    0 "AddressLbStrategy" address_lb_strategy: String, 1 "AddressPoolId" address_pool_id: String,
    2 "AddressPoolName" address_pool_name: String, 3 "AddressPoolType" address_pool_type: String,
    4 "AvailableStatus" available_status: String, 5 "EnableStatus" enable_status: String,
    6 "HealthJudgement" health_judgement: String, 7 "HealthStatus" health_status: String,
    8 "InstanceConfigs" instance_configs: DescribeCloudGtmAddressReferenceInstanceConfigs, 9 "Remark" remark: String,
    10 "SequenceLbStrategyMode" sequence_lb_strategy_mode: String
} }

/// In the response of [`DescribeCloudGtmAddressReference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmAddressReferenceInstanceConfigs {
    pub instance_config: Vec<DescribeCloudGtmAddressReferenceInstanceConfig>,
}
model! { DescribeCloudGtmAddressReferenceInstanceConfigs {
    0 "InstanceConfig" instance_config: Vec<DescribeCloudGtmAddressReferenceInstanceConfig>
} }

/// In the response of [`DescribeCloudGtmAddressReference`].
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
    0 "AddressPoolLbStrategy" address_pool_lb_strategy: String, 1 "AvailableStatus" available_status: String,
    2 "ConfigId" config_id: String, 3 "EnableStatus" enable_status: String, 4 "HealthStatus" health_status: String,
    5 "InstanceId" instance_id: String, 6 "InstanceName" instance_name: String, 7 "Remark" remark: String,
    8 "ScheduleDomainName" schedule_domain_name: String, 9 "ScheduleHostname" schedule_hostname: String,
    10 "ScheduleRrType" schedule_rr_type: String, 11 "ScheduleZoneName" schedule_zone_name: String,
    12 "SequenceLbStrategyMode" sequence_lb_strategy_mode: String, 13 "Ttl" ttl: i64,
    14 "VersionCode" version_code: String
} }

/// Describes cloud gtm global alert: `DescribeCloudGtmGlobalAlert` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmGlobalAlert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmGlobalAlert {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
}
operation! { DescribeCloudGtmGlobalAlert() "DescribeCloudGtmGlobalAlert" -> DescribeCloudGtmGlobalAlertOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String
} }

/// Response of [`DescribeCloudGtmGlobalAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmGlobalAlertOutput {
    pub alert_config: Option<DescribeCloudGtmGlobalAlertAlertConfig>,
    pub alert_group: Option<DescribeCloudGtmGlobalAlertAlertGroup>,
}
model! { DescribeCloudGtmGlobalAlertOutput {
    0 "AlertConfig" alert_config: DescribeCloudGtmGlobalAlertAlertConfig,
    1 "AlertGroup" alert_group: DescribeCloudGtmGlobalAlertAlertGroup
} }

/// In the response of [`DescribeCloudGtmGlobalAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmGlobalAlertAlertConfig {
    pub alert_config: Vec<DescribeCloudGtmGlobalAlertAlertConfigAlertConfig>,
}
model! { DescribeCloudGtmGlobalAlertAlertConfig {
    0 "AlertConfig" alert_config: Vec<DescribeCloudGtmGlobalAlertAlertConfigAlertConfig>
} }

/// In the response of [`DescribeCloudGtmGlobalAlert`].
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
    0 "DingtalkNotice" dingtalk_notice: bool, 1 "EmailNotice" email_notice: bool, 2 "NoticeType" notice_type: String,
    3 "QpsThreshold" qps_threshold: i64, 4 "SmsNotice" sms_notice: bool, 5 "Threshold" threshold: i64
} }

/// In the response of [`DescribeCloudGtmGlobalAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmGlobalAlertAlertGroup {
    pub alert_group: Vec<String>,
}
model! { DescribeCloudGtmGlobalAlertAlertGroup {
    0 "AlertGroup" alert_group: Vec<String>
} }

/// Describes cloud gtm instance config alert: `DescribeCloudGtmInstanceConfigAlert` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmInstanceConfigAlert>.
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

/// Response of [`DescribeCloudGtmInstanceConfigAlert`].
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
    0 "AlertConfig" alert_config: DescribeCloudGtmInstanceConfigAlertAlertConfig,
    1 "AlertGroup" alert_group: DescribeCloudGtmInstanceConfigAlertAlertGroup, 2 "AlertMode" alert_mode: String,
    3 "ConfigId" config_id: String, 4 "InstanceId" instance_id: String
} }

/// In the response of [`DescribeCloudGtmInstanceConfigAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigAlertAlertConfig {
    pub alert_config: Vec<DescribeCloudGtmInstanceConfigAlertAlertConfigAlertConfig>,
}
model! { DescribeCloudGtmInstanceConfigAlertAlertConfig {
    0 "AlertConfig" alert_config: Vec<DescribeCloudGtmInstanceConfigAlertAlertConfigAlertConfig>
} }

/// In the response of [`DescribeCloudGtmInstanceConfigAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigAlertAlertConfigAlertConfig {
    pub dingtalk_notice: Option<bool>,
    pub email_notice: Option<bool>,
    pub notice_type: Option<String>,
    pub sms_notice: Option<bool>,
}
model! { DescribeCloudGtmInstanceConfigAlertAlertConfigAlertConfig {
    0 "DingtalkNotice" dingtalk_notice: bool, 1 "EmailNotice" email_notice: bool, 2 "NoticeType" notice_type: String,
    3 "SmsNotice" sms_notice: bool
} }

/// In the response of [`DescribeCloudGtmInstanceConfigAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigAlertAlertGroup {
    pub alert_group: Vec<String>,
}
model! { DescribeCloudGtmInstanceConfigAlertAlertGroup {
    0 "AlertGroup" alert_group: Vec<String>
} }

/// Describes cloud gtm instance config full info: `DescribeCloudGtmInstanceConfigFullInfo` of `alidns` 2015-01-09.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmInstanceConfigFullInfo>.
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

/// Response of [`DescribeCloudGtmInstanceConfigFullInfo`].
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
    0 "AddressPoolLbStrategy" address_pool_lb_strategy: String,
    1 "AddressPools" address_pools: DescribeCloudGtmInstanceConfigFullInfoAddressPools,
    2 "AlertConfig" alert_config: String, 3 "AlertGroup" alert_group: String,
    4 "AvailableStatus" available_status: String, 5 "CommodityCode" commodity_code: String,
    6 "ConfigId" config_id: String, 7 "CreateTime" create_time: String, 8 "CreateTimestamp" create_timestamp: i64,
    9 "EnableStatus" enable_status: String, 10 "HealthStatus" health_status: String,
    11 "InstanceId" instance_id: String, 12 "InstanceName" instance_name: String, 13 "Remark" remark: String,
    14 "ScheduleDomainName" schedule_domain_name: String, 15 "ScheduleHostname" schedule_hostname: String,
    16 "ScheduleRrType" schedule_rr_type: String, 17 "ScheduleZoneMode" schedule_zone_mode: String,
    18 "ScheduleZoneName" schedule_zone_name: String, 19 "SequenceLbStrategyMode" sequence_lb_strategy_mode: String,
    20 "Ttl" ttl: i64, 21 "UpdateTime" update_time: String, 22 "UpdateTimestamp" update_timestamp: i64,
    23 "VersionCode" version_code: String
} }

/// In the response of [`DescribeCloudGtmInstanceConfigFullInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigFullInfoAddressPools {
    pub address_pool: Vec<DescribeCloudGtmInstanceConfigFullInfoAddressPool>,
}
model! { DescribeCloudGtmInstanceConfigFullInfoAddressPools {
    0 "AddressPool" address_pool: Vec<DescribeCloudGtmInstanceConfigFullInfoAddressPool>
} }

/// In the response of [`DescribeCloudGtmInstanceConfigFullInfo`].
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
    pub request_source: Option<
        DescribeCloudGtmInstanceConfigFullInfoAddressPoolRequestSource,
    >,
    pub seq_non_preemptive_schedule: Option<bool>,
    pub sequence_lb_strategy_mode: Option<String>,
    pub serial_number: Option<i64>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub weight_value: Option<i64>,
}
model! { DescribeCloudGtmInstanceConfigFullInfoAddressPool {
    0 "AddressLbStrategy" address_lb_strategy: String, 1 "AddressPoolId" address_pool_id: String,
    2 "AddressPoolName" address_pool_name: String, 3 "AddressPoolType" address_pool_type: String,
    4 "Addresses" addresses: DescribeCloudGtmInstanceConfigFullInfoAddresses,
    5 "AvailableStatus" available_status: String, 6 "CreateTime" create_time: String,
    7 "CreateTimestamp" create_timestamp: i64, 8 "EnableStatus" enable_status: String,
    9 "HealthJudgement" health_judgement: String, 10 "HealthStatus" health_status: String,
    11 "RequestSource" request_source: DescribeCloudGtmInstanceConfigFullInfoAddressPoolRequestSource,
    12 "SeqNonPreemptiveSchedule" seq_non_preemptive_schedule: bool,
    13 "SequenceLbStrategyMode" sequence_lb_strategy_mode: String, 14 "SerialNumber" serial_number: i64,
    15 "UpdateTime" update_time: String, 16 "UpdateTimestamp" update_timestamp: i64, 17 "WeightValue" weight_value: i64
} }

/// In the response of [`DescribeCloudGtmInstanceConfigFullInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigFullInfoAddresses {
    pub address: Vec<DescribeCloudGtmInstanceConfigFullInfoAddress>,
}
model! { DescribeCloudGtmInstanceConfigFullInfoAddresses {
    0 "Address" address: Vec<DescribeCloudGtmInstanceConfigFullInfoAddress>
} }

/// In the response of [`DescribeCloudGtmInstanceConfigFullInfo`].
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
    0 "Address" address: String, 1 "AddressId" address_id: String, 2 "AttributeInfo" attribute_info: String,
    3 "AvailableMode" available_mode: String, 4 "AvailableStatus" available_status: String,
    5 "CreateTime" create_time: String, 6 "CreateTimestamp" create_timestamp: i64,
    7 "EnableStatus" enable_status: String, 8 "HealthJudgement" health_judgement: String,
    9 "HealthStatus" health_status: String, 10 "ManualAvailableStatus" manual_available_status: String,
    11 "Name" name: String, 12 "Remark" remark: String,
    13 "RequestSource" request_source: DescribeCloudGtmInstanceConfigFullInfoRequestSource,
    14 "SeqNonPreemptiveSchedule" seq_non_preemptive_schedule: bool, 15 "SerialNumber" serial_number: i64,
    16 "Type" r#type: String, 17 "UpdateTime" update_time: String, 18 "UpdateTimestamp" update_timestamp: i64,
    19 "WeightValue" weight_value: i64
} }

/// In the response of [`DescribeCloudGtmInstanceConfigFullInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigFullInfoRequestSource {
    pub request_source: Vec<String>,
}
model! { DescribeCloudGtmInstanceConfigFullInfoRequestSource {
    0 "RequestSource" request_source: Vec<String>
} }

/// In the response of [`DescribeCloudGtmInstanceConfigFullInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigFullInfoAddressPoolRequestSource {
    pub request_source: Vec<String>,
}
model! { DescribeCloudGtmInstanceConfigFullInfoAddressPoolRequestSource {
    0 "RequestSource" request_source: Vec<String>
} }

/// Describes cloud gtm monitor template: `DescribeCloudGtmMonitorTemplate` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmMonitorTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmMonitorTemplate {
    pub accept_language: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { DescribeCloudGtmMonitorTemplate(template_id: String)
    "DescribeCloudGtmMonitorTemplate" -> DescribeCloudGtmMonitorTemplateOutput {
    0 "AcceptLanguage" accept_language: String, 1 "TemplateId" template_id
} }

/// Response of [`DescribeCloudGtmMonitorTemplate`].
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
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64,
    2 "EvaluationCount" evaluation_count: i64, 3 "ExtendInfo" extend_info: String, 4 "FailureRate" failure_rate: i64,
    5 "Interval" interval: i64, 6 "IpVersion" ip_version: String,
    7 "IspCityNodes" isp_city_nodes: DescribeCloudGtmMonitorTemplateIspCityNodes, 8 "Name" name: String,
    9 "Protocol" protocol: String, 10 "Remark" remark: String, 11 "TemplateId" template_id: String,
    12 "Timeout" timeout: i64, 13 "UpdateTime" update_time: String, 14 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`DescribeCloudGtmMonitorTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmMonitorTemplateIspCityNodes {
    pub isp_city_node: Vec<DescribeCloudGtmMonitorTemplateIspCityNode>,
}
model! { DescribeCloudGtmMonitorTemplateIspCityNodes {
    0 "IspCityNode" isp_city_node: Vec<DescribeCloudGtmMonitorTemplateIspCityNode>
} }

/// In the response of [`DescribeCloudGtmMonitorTemplate`].
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
    0 "CityCode" city_code: String, 1 "CityName" city_name: String, 2 "CountryCode" country_code: String,
    3 "CountryName" country_name: String, 4 "GroupName" group_name: String, 5 "GroupType" group_type: String,
    6 "IspCode" isp_code: String, 7 "IspName" isp_name: String
} }

/// Describes cloud gtm summary: `DescribeCloudGtmSummary` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmSummary {
    pub accept_language: Option<String>,
}
operation! { DescribeCloudGtmSummary() "DescribeCloudGtmSummary" -> DescribeCloudGtmSummaryOutput {
    0 "AcceptLanguage" accept_language: String
} }

/// Response of [`DescribeCloudGtmSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmSummaryOutput {
    pub instance_total_count: Option<i64>,
    pub monitor_task_total_count: Option<i64>,
    pub monitor_task_total_quota: Option<i64>,
}
model! { DescribeCloudGtmSummaryOutput {
    0 "InstanceTotalCount" instance_total_count: i64, 1 "MonitorTaskTotalCount" monitor_task_total_count: i64,
    2 "MonitorTaskTotalQuota" monitor_task_total_quota: i64
} }

/// Describes cloud gtm system lines: `DescribeCloudGtmSystemLines` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCloudGtmSystemLines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmSystemLines {}
operation! { DescribeCloudGtmSystemLines() "DescribeCloudGtmSystemLines" -> DescribeCloudGtmSystemLinesOutput {} }

/// Response of [`DescribeCloudGtmSystemLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmSystemLinesOutput {
    pub system_lines: Option<DescribeCloudGtmSystemLinesSystemLines>,
    pub system_lines_tree: Option<String>,
}
model! { DescribeCloudGtmSystemLinesOutput {
    0 "SystemLines" system_lines: DescribeCloudGtmSystemLinesSystemLines, 1 "SystemLinesTree" system_lines_tree: String
} }

/// In the response of [`DescribeCloudGtmSystemLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudGtmSystemLinesSystemLines {
    pub system_line: Vec<DescribeCloudGtmSystemLinesSystemLine>,
}
model! { DescribeCloudGtmSystemLinesSystemLines {
    0 "SystemLine" system_line: Vec<DescribeCloudGtmSystemLinesSystemLine>
} }

/// In the response of [`DescribeCloudGtmSystemLines`].
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
    0 "Code" code: String, 1 "DisplayName" display_name: String, 2 "IsAvailable" is_available: bool,
    3 "Name" name: String, 4 "ParentCode" parent_code: String
} }

/// Describes custom line: `DescribeCustomLine` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCustomLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLine {
    pub lang: Option<String>,
    pub line_id: Option<i64>,
}
operation! { DescribeCustomLine() "DescribeCustomLine" -> DescribeCustomLineOutput {
    0 "Lang" lang: String, 1 "LineId" line_id: i64
} }

/// Response of [`DescribeCustomLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLineOutput {
    pub code: Option<String>,
    pub domain_name: Option<String>,
    pub id: Option<i64>,
    pub ip_segment_list: Vec<DescribeCustomLineIpSegmentList>,
    pub name: Option<String>,
}
model! { DescribeCustomLineOutput {
    0 "Code" code: String, 1 "DomainName" domain_name: String, 2 "Id" id: i64,
    3 "IpSegmentList" ip_segment_list: Vec<DescribeCustomLineIpSegmentList>, 4 "Name" name: String
} }

/// In the response of [`DescribeCustomLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLineIpSegmentList {
    pub end_ip: Option<String>,
    pub start_ip: Option<String>,
}
model! { DescribeCustomLineIpSegmentList {
    0 "EndIp" end_ip: String, 1 "StartIp" start_ip: String
} }

/// Describes custom lines: `DescribeCustomLines` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeCustomLines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLines {
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeCustomLines(domain_name: String) "DescribeCustomLines" -> DescribeCustomLinesOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeCustomLines: DescribeCustomLinesCustomLines =
    Number "PageNumber", "CustomLines" custom_lines, total "TotalItems" }

/// Response of [`DescribeCustomLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLinesOutput {
    pub custom_lines: Vec<DescribeCustomLinesCustomLines>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeCustomLinesOutput {
    0 "CustomLines" custom_lines: Vec<DescribeCustomLinesCustomLines>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeCustomLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLinesCustomLines {
    pub code: Option<String>,
    pub id: Option<i64>,
    pub ip_segment_list: Vec<DescribeCustomLinesIpSegmentList>,
    pub name: Option<String>,
}
model! { DescribeCustomLinesCustomLines {
    0 "Code" code: String, 1 "Id" id: i64, 2 "IpSegmentList" ip_segment_list: Vec<DescribeCustomLinesIpSegmentList>,
    3 "Name" name: String
} }

/// In the response of [`DescribeCustomLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLinesIpSegmentList {
    pub end_ip: Option<String>,
    pub start_ip: Option<String>,
}
model! { DescribeCustomLinesIpSegmentList {
    0 "EndIp" end_ip: String, 1 "StartIp" start_ip: String
} }

/// Describes dnsslb sub domains: `DescribeDNSSLBSubDomains` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDNSSLBSubDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDNSSLBSubDomains {
    /// Required.
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
    Number "PageNumber", "SlbSubDomains.SlbSubDomain" slb_sub_domains.slb_sub_domain, total "TotalCount" }

/// Response of [`DescribeDNSSLBSubDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDNSSLBSubDomainsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub slb_sub_domains: Option<DescribeDNSSLBSubDomainsSlbSubDomains>,
    pub total_count: Option<i64>,
}
model! { DescribeDNSSLBSubDomainsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "SlbSubDomains" slb_sub_domains: DescribeDNSSLBSubDomainsSlbSubDomains, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDNSSLBSubDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDNSSLBSubDomainsSlbSubDomains {
    pub slb_sub_domain: Vec<DescribeDNSSLBSubDomainsSlbSubDomain>,
}
model! { DescribeDNSSLBSubDomainsSlbSubDomains {
    0 "SlbSubDomain" slb_sub_domain: Vec<DescribeDNSSLBSubDomainsSlbSubDomain>
} }

/// In the response of [`DescribeDNSSLBSubDomains`].
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
    0 "LineAlgorithms" line_algorithms: DescribeDNSSLBSubDomainsLineAlgorithms, 1 "Open" open: bool,
    2 "RecordCount" record_count: i64, 3 "SubDomain" sub_domain: String, 4 "Type" r#type: String
} }

/// In the response of [`DescribeDNSSLBSubDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDNSSLBSubDomainsLineAlgorithms {
    pub line_algorithm: Vec<DescribeDNSSLBSubDomainsLineAlgorithm>,
}
model! { DescribeDNSSLBSubDomainsLineAlgorithms {
    0 "LineAlgorithm" line_algorithm: Vec<DescribeDNSSLBSubDomainsLineAlgorithm>
} }

/// In the response of [`DescribeDNSSLBSubDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDNSSLBSubDomainsLineAlgorithm {
    pub line: Option<String>,
    pub open: Option<bool>,
}
model! { DescribeDNSSLBSubDomainsLineAlgorithm {
    0 "Line" line: String, 1 "Open" open: bool
} }

/// Describes dns cache domains: `DescribeDnsCacheDomains` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsCacheDomains>.
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
    Number "PageNumber", "Domains" domains, total "TotalCount" }

/// Response of [`DescribeDnsCacheDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsCacheDomainsOutput {
    pub domains: Vec<DescribeDnsCacheDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDnsCacheDomainsOutput {
    0 "Domains" domains: Vec<DescribeDnsCacheDomainsDomains>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDnsCacheDomains`].
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
    pub source_dns_servers: Vec<DescribeDnsCacheDomainsSourceDnsServers>,
    pub source_edns: Option<String>,
    pub source_protocol: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub version_code: Option<String>,
}
model! { DescribeDnsCacheDomainsDomains {
    0 "CacheTtlMax" cache_ttl_max: i64, 1 "CacheTtlMin" cache_ttl_min: i64, 2 "CreateTime" create_time: String,
    3 "CreateTimestamp" create_timestamp: i64, 4 "DomainId" domain_id: String, 5 "DomainName" domain_name: String,
    6 "ExpireTime" expire_time: String, 7 "ExpireTimestamp" expire_timestamp: i64, 8 "InstanceId" instance_id: String,
    9 "Remark" remark: String, 10 "SourceDnsServers" source_dns_servers: Vec<DescribeDnsCacheDomainsSourceDnsServers>,
    11 "SourceEdns" source_edns: String, 12 "SourceProtocol" source_protocol: String,
    13 "UpdateTime" update_time: String, 14 "UpdateTimestamp" update_timestamp: i64,
    15 "VersionCode" version_code: String
} }

/// In the response of [`DescribeDnsCacheDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsCacheDomainsSourceDnsServers {
    pub host: Option<String>,
    pub port: Option<String>,
}
model! { DescribeDnsCacheDomainsSourceDnsServers {
    0 "Host" host: String, 1 "Port" port: String
} }

/// Describes dns gtm access strategies: `DescribeDnsGtmAccessStrategies` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmAccessStrategies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategies {
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub strategy_mode: String,
}
operation! { DescribeDnsGtmAccessStrategies(instance_id: String, strategy_mode: String)
    "DescribeDnsGtmAccessStrategies" -> DescribeDnsGtmAccessStrategiesOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "StrategyMode" strategy_mode
} }
paged! { DescribeDnsGtmAccessStrategies: DescribeDnsGtmAccessStrategiesStrategy =
    Number "PageNumber", "Strategies.Strategy" strategies.strategy, total "TotalItems" }

/// Response of [`DescribeDnsGtmAccessStrategies`].
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
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Strategies" strategies: DescribeDnsGtmAccessStrategiesStrategies, 3 "TotalItems" total_items: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeDnsGtmAccessStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategiesStrategies {
    pub strategy: Vec<DescribeDnsGtmAccessStrategiesStrategy>,
}
model! { DescribeDnsGtmAccessStrategiesStrategies {
    0 "Strategy" strategy: Vec<DescribeDnsGtmAccessStrategiesStrategy>
} }

/// In the response of [`DescribeDnsGtmAccessStrategies`].
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
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64,
    2 "EffectiveAddrPoolGroupType" effective_addr_pool_group_type: String,
    3 "EffectiveAddrPoolType" effective_addr_pool_type: String,
    4 "EffectiveAddrPools" effective_addr_pools: DescribeDnsGtmAccessStrategiesEffectiveAddrPools,
    5 "EffectiveLbaStrategy" effective_lba_strategy: String, 6 "Lines" lines: DescribeDnsGtmAccessStrategiesLines,
    7 "StrategyId" strategy_id: String, 8 "StrategyName" strategy_name: String
} }

/// In the response of [`DescribeDnsGtmAccessStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategiesEffectiveAddrPools {
    pub effective_addr_pool: Vec<DescribeDnsGtmAccessStrategiesEffectiveAddrPool>,
}
model! { DescribeDnsGtmAccessStrategiesEffectiveAddrPools {
    0 "EffectiveAddrPool" effective_addr_pool: Vec<DescribeDnsGtmAccessStrategiesEffectiveAddrPool>
} }

/// In the response of [`DescribeDnsGtmAccessStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategiesEffectiveAddrPool {
    pub addr_count: Option<i64>,
    pub id: Option<String>,
    pub lba_weight: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategiesEffectiveAddrPool {
    0 "AddrCount" addr_count: i64, 1 "Id" id: String, 2 "LbaWeight" lba_weight: i64, 3 "Name" name: String
} }

/// In the response of [`DescribeDnsGtmAccessStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategiesLines {
    pub line: Vec<DescribeDnsGtmAccessStrategiesLine>,
}
model! { DescribeDnsGtmAccessStrategiesLines {
    0 "Line" line: Vec<DescribeDnsGtmAccessStrategiesLine>
} }

/// In the response of [`DescribeDnsGtmAccessStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategiesLine {
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub line_code: Option<String>,
    pub line_name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategiesLine {
    0 "GroupCode" group_code: String, 1 "GroupName" group_name: String, 2 "LineCode" line_code: String,
    3 "LineName" line_name: String
} }

/// Describes dns gtm access strategy: `DescribeDnsGtmAccessStrategy` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmAccessStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategy {
    pub lang: Option<String>,
    /// Required.
    pub strategy_id: String,
}
operation! { DescribeDnsGtmAccessStrategy(strategy_id: String)
    "DescribeDnsGtmAccessStrategy" -> DescribeDnsGtmAccessStrategyOutput {
    0 "Lang" lang: String, 1 "StrategyId" strategy_id
} }

/// Response of [`DescribeDnsGtmAccessStrategy`].
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
    0 "AccessMode" access_mode: String, 1 "CreateTime" create_time: String, 2 "CreateTimestamp" create_timestamp: i64,
    3 "DefaultAddrPoolGroupStatus" default_addr_pool_group_status: String,
    4 "DefaultAddrPoolType" default_addr_pool_type: String,
    5 "DefaultAddrPools" default_addr_pools: DescribeDnsGtmAccessStrategyDefaultAddrPools,
    6 "DefaultAvailableAddrNum" default_available_addr_num: i64,
    7 "DefaultLatencyOptimization" default_latency_optimization: String,
    8 "DefaultLbaStrategy" default_lba_strategy: String, 9 "DefaultMaxReturnAddrNum" default_max_return_addr_num: i64,
    10 "DefaultMinAvailableAddrNum" default_min_available_addr_num: i64,
    11 "EffectiveAddrPoolGroupType" effective_addr_pool_group_type: String,
    12 "FailoverAddrPoolGroupStatus" failover_addr_pool_group_status: String,
    13 "FailoverAddrPoolType" failover_addr_pool_type: String,
    14 "FailoverAddrPools" failover_addr_pools: DescribeDnsGtmAccessStrategyFailoverAddrPools,
    15 "FailoverAvailableAddrNum" failover_available_addr_num: i64,
    16 "FailoverLatencyOptimization" failover_latency_optimization: String,
    17 "FailoverLbaStrategy" failover_lba_strategy: String,
    18 "FailoverMaxReturnAddrNum" failover_max_return_addr_num: i64,
    19 "FailoverMinAvailableAddrNum" failover_min_available_addr_num: i64, 20 "InstanceId" instance_id: String,
    21 "Lines" lines: DescribeDnsGtmAccessStrategyLines, 22 "StrategyId" strategy_id: String,
    23 "StrategyMode" strategy_mode: String, 24 "StrategyName" strategy_name: String
} }

/// In the response of [`DescribeDnsGtmAccessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyDefaultAddrPools {
    pub default_addr_pool: Vec<DescribeDnsGtmAccessStrategyDefaultAddrPool>,
}
model! { DescribeDnsGtmAccessStrategyDefaultAddrPools {
    0 "DefaultAddrPool" default_addr_pool: Vec<DescribeDnsGtmAccessStrategyDefaultAddrPool>
} }

/// In the response of [`DescribeDnsGtmAccessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyDefaultAddrPool {
    pub addr_count: Option<i64>,
    pub id: Option<String>,
    pub lba_weight: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategyDefaultAddrPool {
    0 "AddrCount" addr_count: i64, 1 "Id" id: String, 2 "LbaWeight" lba_weight: i64, 3 "Name" name: String
} }

/// In the response of [`DescribeDnsGtmAccessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyFailoverAddrPools {
    pub failover_addr_pool: Vec<DescribeDnsGtmAccessStrategyFailoverAddrPool>,
}
model! { DescribeDnsGtmAccessStrategyFailoverAddrPools {
    0 "FailoverAddrPool" failover_addr_pool: Vec<DescribeDnsGtmAccessStrategyFailoverAddrPool>
} }

/// In the response of [`DescribeDnsGtmAccessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyFailoverAddrPool {
    pub addr_count: Option<i64>,
    pub id: Option<String>,
    pub lba_weight: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategyFailoverAddrPool {
    0 "AddrCount" addr_count: i64, 1 "Id" id: String, 2 "LbaWeight" lba_weight: i64, 3 "Name" name: String
} }

/// In the response of [`DescribeDnsGtmAccessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyLines {
    pub line: Vec<DescribeDnsGtmAccessStrategyLine>,
}
model! { DescribeDnsGtmAccessStrategyLines {
    0 "Line" line: Vec<DescribeDnsGtmAccessStrategyLine>
} }

/// In the response of [`DescribeDnsGtmAccessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyLine {
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub line_code: Option<String>,
    pub line_name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategyLine {
    0 "GroupCode" group_code: String, 1 "GroupName" group_name: String, 2 "LineCode" line_code: String,
    3 "LineName" line_name: String
} }

/// Describes dns gtm access strategy available config: `DescribeDnsGtmAccessStrategyAvailableConfig` of `alidns`
/// 2015-01-09.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmAccessStrategyAvailableConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfig {
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
    /// Required.
    pub strategy_mode: String,
}
operation! { DescribeDnsGtmAccessStrategyAvailableConfig(instance_id: String, strategy_mode: String)
    "DescribeDnsGtmAccessStrategyAvailableConfig" -> DescribeDnsGtmAccessStrategyAvailableConfigOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String, 2 "StrategyMode" strategy_mode
} }

/// Response of [`DescribeDnsGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigOutput {
    pub domain_addr_pools: Option<
        DescribeDnsGtmAccessStrategyAvailableConfigDomainAddrPools,
    >,
    pub ipv4_addr_pools: Option<
        DescribeDnsGtmAccessStrategyAvailableConfigIpv4AddrPools,
    >,
    pub ipv6_addr_pools: Option<
        DescribeDnsGtmAccessStrategyAvailableConfigIpv6AddrPools,
    >,
    pub lines: Option<DescribeDnsGtmAccessStrategyAvailableConfigLines>,
    pub selected_domain_lines: Option<
        DescribeDnsGtmAccessStrategyAvailableConfigSelectedDomainLines,
    >,
    pub selected_ipv4_lines: Option<
        DescribeDnsGtmAccessStrategyAvailableConfigSelectedIpv4Lines,
    >,
    pub selected_ipv6_lines: Option<
        DescribeDnsGtmAccessStrategyAvailableConfigSelectedIpv6Lines,
    >,
    pub suggest_set_default_line: Option<bool>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigOutput {
    0 "DomainAddrPools" domain_addr_pools: DescribeDnsGtmAccessStrategyAvailableConfigDomainAddrPools,
    1 "Ipv4AddrPools" ipv4_addr_pools: DescribeDnsGtmAccessStrategyAvailableConfigIpv4AddrPools,
    2 "Ipv6AddrPools" ipv6_addr_pools: DescribeDnsGtmAccessStrategyAvailableConfigIpv6AddrPools,
    3 "Lines" lines: DescribeDnsGtmAccessStrategyAvailableConfigLines,
    4 "SelectedDomainLines" selected_domain_lines: DescribeDnsGtmAccessStrategyAvailableConfigSelectedDomainLines,
    5 "SelectedIpv4Lines" selected_ipv4_lines: DescribeDnsGtmAccessStrategyAvailableConfigSelectedIpv4Lines,
    6 "SelectedIpv6Lines" selected_ipv6_lines: DescribeDnsGtmAccessStrategyAvailableConfigSelectedIpv6Lines,
    7 "SuggestSetDefaultLine" suggest_set_default_line: bool
} }

/// In the response of [`DescribeDnsGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigDomainAddrPools {
    pub domain_addr_pool: Vec<DescribeDnsGtmAccessStrategyAvailableConfigDomainAddrPool>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigDomainAddrPools {
    0 "DomainAddrPool" domain_addr_pool: Vec<DescribeDnsGtmAccessStrategyAvailableConfigDomainAddrPool>
} }

/// In the response of [`DescribeDnsGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigDomainAddrPool {
    pub addr_count: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigDomainAddrPool {
    0 "AddrCount" addr_count: i64, 1 "Id" id: String, 2 "Name" name: String
} }

/// In the response of [`DescribeDnsGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigIpv4AddrPools {
    pub ipv4_addr_pool: Vec<DescribeDnsGtmAccessStrategyAvailableConfigIpv4AddrPool>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigIpv4AddrPools {
    0 "Ipv4AddrPool" ipv4_addr_pool: Vec<DescribeDnsGtmAccessStrategyAvailableConfigIpv4AddrPool>
} }

/// In the response of [`DescribeDnsGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigIpv4AddrPool {
    pub addr_count: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigIpv4AddrPool {
    0 "AddrCount" addr_count: i64, 1 "Id" id: String, 2 "Name" name: String
} }

/// In the response of [`DescribeDnsGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigIpv6AddrPools {
    pub ipv6_addr_pool: Vec<DescribeDnsGtmAccessStrategyAvailableConfigIpv6AddrPool>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigIpv6AddrPools {
    0 "Ipv6AddrPool" ipv6_addr_pool: Vec<DescribeDnsGtmAccessStrategyAvailableConfigIpv6AddrPool>
} }

/// In the response of [`DescribeDnsGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigIpv6AddrPool {
    pub addr_count: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigIpv6AddrPool {
    0 "AddrCount" addr_count: i64, 1 "Id" id: String, 2 "Name" name: String
} }

/// In the response of [`DescribeDnsGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigLines {
    pub line: Vec<DescribeDnsGtmAccessStrategyAvailableConfigLine>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigLines {
    0 "Line" line: Vec<DescribeDnsGtmAccessStrategyAvailableConfigLine>
} }

/// In the response of [`DescribeDnsGtmAccessStrategyAvailableConfig`].
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
    0 "FatherCode" father_code: String, 1 "GroupCode" group_code: String, 2 "GroupName" group_name: String,
    3 "LineCode" line_code: String, 4 "LineName" line_name: String
} }

/// In the response of [`DescribeDnsGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigSelectedDomainLines {
    pub selected_domain_line: Vec<String>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigSelectedDomainLines {
    0 "SelectedDomainLine" selected_domain_line: Vec<String>
} }

/// In the response of [`DescribeDnsGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigSelectedIpv4Lines {
    pub selected_ipv4_line: Vec<String>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigSelectedIpv4Lines {
    0 "SelectedIpv4Line" selected_ipv4_line: Vec<String>
} }

/// In the response of [`DescribeDnsGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigSelectedIpv6Lines {
    pub selected_ipv6_line: Vec<String>,
}
model! { DescribeDnsGtmAccessStrategyAvailableConfigSelectedIpv6Lines {
    0 "SelectedIpv6Line" selected_ipv6_line: Vec<String>
} }

/// Describes dns gtm addr attribute info: `DescribeDnsGtmAddrAttributeInfo` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmAddrAttributeInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddrAttributeInfo {
    /// Required.
    pub addrs: String,
    pub lang: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { DescribeDnsGtmAddrAttributeInfo(addrs: String, r#type: String)
    "DescribeDnsGtmAddrAttributeInfo" -> DescribeDnsGtmAddrAttributeInfoOutput {
    0 "Addrs" addrs, 1 "Lang" lang: String, 2 "Type" r#type
} }

/// Response of [`DescribeDnsGtmAddrAttributeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddrAttributeInfoOutput {
    pub addr: Option<DescribeDnsGtmAddrAttributeInfoAddr>,
}
model! { DescribeDnsGtmAddrAttributeInfoOutput {
    0 "Addr" addr: DescribeDnsGtmAddrAttributeInfoAddr
} }

/// In the response of [`DescribeDnsGtmAddrAttributeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddrAttributeInfoAddr {
    pub addr: Vec<DescribeDnsGtmAddrAttributeInfoAddrAddr>,
}
model! { DescribeDnsGtmAddrAttributeInfoAddr {
    0 "Addr" addr: Vec<DescribeDnsGtmAddrAttributeInfoAddrAddr>
} }

/// In the response of [`DescribeDnsGtmAddrAttributeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddrAttributeInfoAddrAddr {
    pub addr: Option<String>,
    pub attribute_info: Option<DescribeDnsGtmAddrAttributeInfoAttributeInfo>,
}
model! { DescribeDnsGtmAddrAttributeInfoAddrAddr {
    0 "Addr" addr: String, 1 "AttributeInfo" attribute_info: DescribeDnsGtmAddrAttributeInfoAttributeInfo
} }

/// In the response of [`DescribeDnsGtmAddrAttributeInfo`].
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
    0 "FatherCode" father_code: String, 1 "GroupCode" group_code: String, 2 "GroupName" group_name: String,
    3 "LineCode" line_code: String, 4 "LineName" line_name: String
} }

/// Describes dns gtm address pool available config: `DescribeDnsGtmAddressPoolAvailableConfig` of `alidns` 2015-01-09.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmAddressPoolAvailableConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddressPoolAvailableConfig {
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { DescribeDnsGtmAddressPoolAvailableConfig(instance_id: String)
    "DescribeDnsGtmAddressPoolAvailableConfig" -> DescribeDnsGtmAddressPoolAvailableConfigOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String
} }

/// Response of [`DescribeDnsGtmAddressPoolAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddressPoolAvailableConfigOutput {
    pub attribute_infos: Option<DescribeDnsGtmAddressPoolAvailableConfigAttributeInfos>,
}
model! { DescribeDnsGtmAddressPoolAvailableConfigOutput {
    0 "AttributeInfos" attribute_infos: DescribeDnsGtmAddressPoolAvailableConfigAttributeInfos
} }

/// In the response of [`DescribeDnsGtmAddressPoolAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAddressPoolAvailableConfigAttributeInfos {
    pub attribute_info: Vec<DescribeDnsGtmAddressPoolAvailableConfigAttributeInfo>,
}
model! { DescribeDnsGtmAddressPoolAvailableConfigAttributeInfos {
    0 "AttributeInfo" attribute_info: Vec<DescribeDnsGtmAddressPoolAvailableConfigAttributeInfo>
} }

/// In the response of [`DescribeDnsGtmAddressPoolAvailableConfig`].
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
    0 "FatherCode" father_code: String, 1 "GroupCode" group_code: String, 2 "GroupName" group_name: String,
    3 "LineCode" line_code: String, 4 "LineName" line_name: String
} }

/// Describes dns gtm available alert group: `DescribeDnsGtmAvailableAlertGroup` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmAvailableAlertGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAvailableAlertGroup {
    pub lang: Option<String>,
}
operation! { DescribeDnsGtmAvailableAlertGroup()
    "DescribeDnsGtmAvailableAlertGroup" -> DescribeDnsGtmAvailableAlertGroupOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeDnsGtmAvailableAlertGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmAvailableAlertGroupOutput {
    pub available_alert_group: Option<String>,
}
model! { DescribeDnsGtmAvailableAlertGroupOutput {
    0 "AvailableAlertGroup" available_alert_group: String
} }

/// Describes dns gtm instance: `DescribeDnsGtmInstance` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstance {
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { DescribeDnsGtmInstance(instance_id: String) "DescribeDnsGtmInstance" -> DescribeDnsGtmInstanceOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String
} }

/// Response of [`DescribeDnsGtmInstance`].
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
    0 "Config" config: DescribeDnsGtmInstanceConfig, 1 "CreateTime" create_time: String,
    2 "CreateTimestamp" create_timestamp: i64, 3 "ExpireTime" expire_time: String,
    4 "ExpireTimestamp" expire_timestamp: i64, 5 "InstanceId" instance_id: String, 6 "PaymentType" payment_type: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "SmsQuota" sms_quota: i64, 9 "TaskQuota" task_quota: i64,
    10 "UsedQuota" used_quota: DescribeDnsGtmInstanceUsedQuota, 11 "VersionCode" version_code: String
} }

/// In the response of [`DescribeDnsGtmInstance`].
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
    0 "AlertConfig" alert_config: DescribeDnsGtmInstanceAlertConfig, 1 "AlertGroup" alert_group: String,
    2 "CnameType" cname_type: String, 3 "InstanceName" instance_name: String, 4 "PubicZoneName" pubic_zone_name: String,
    5 "PublicCnameMode" public_cname_mode: String, 6 "PublicRr" public_rr: String,
    7 "PublicUserDomainName" public_user_domain_name: String, 8 "StrategyMode" strategy_mode: String, 9 "Ttl" ttl: i64
} }

/// In the response of [`DescribeDnsGtmInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAlertConfig {
    pub alert_config: Vec<DescribeDnsGtmInstanceAlertConfigAlertConfig>,
}
model! { DescribeDnsGtmInstanceAlertConfig {
    0 "AlertConfig" alert_config: Vec<DescribeDnsGtmInstanceAlertConfigAlertConfig>
} }

/// In the response of [`DescribeDnsGtmInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAlertConfigAlertConfig {
    pub dingtalk_notice: Option<bool>,
    pub email_notice: Option<bool>,
    pub notice_type: Option<String>,
    pub sms_notice: Option<bool>,
}
model! { DescribeDnsGtmInstanceAlertConfigAlertConfig {
    0 "DingtalkNotice" dingtalk_notice: bool, 1 "EmailNotice" email_notice: bool, 2 "NoticeType" notice_type: String,
    3 "SmsNotice" sms_notice: bool
} }

/// In the response of [`DescribeDnsGtmInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceUsedQuota {
    pub dingtalk_used_count: Option<i64>,
    pub email_used_count: Option<i64>,
    pub sms_used_count: Option<i64>,
    pub task_used_count: Option<i64>,
}
model! { DescribeDnsGtmInstanceUsedQuota {
    0 "DingtalkUsedCount" dingtalk_used_count: i64, 1 "EmailUsedCount" email_used_count: i64,
    2 "SmsUsedCount" sms_used_count: i64, 3 "TaskUsedCount" task_used_count: i64
} }

/// Describes dns gtm instance address pool: `DescribeDnsGtmInstanceAddressPool` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmInstanceAddressPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPool {
    /// Required.
    pub addr_pool_id: String,
    pub lang: Option<String>,
}
operation! { DescribeDnsGtmInstanceAddressPool(addr_pool_id: String)
    "DescribeDnsGtmInstanceAddressPool" -> DescribeDnsGtmInstanceAddressPoolOutput {
    0 "AddrPoolId" addr_pool_id, 1 "Lang" lang: String
} }

/// Response of [`DescribeDnsGtmInstanceAddressPool`].
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
    0 "AddrCount" addr_count: i64, 1 "AddrPoolId" addr_pool_id: String,
    2 "Addrs" addrs: DescribeDnsGtmInstanceAddressPoolAddrs, 3 "CreateTime" create_time: String,
    4 "CreateTimestamp" create_timestamp: i64, 5 "LbaStrategy" lba_strategy: String,
    6 "MonitorConfigId" monitor_config_id: String, 7 "MonitorStatus" monitor_status: String, 8 "Name" name: String,
    9 "Type" r#type: String, 10 "UpdateTime" update_time: String, 11 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`DescribeDnsGtmInstanceAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPoolAddrs {
    pub addr: Vec<DescribeDnsGtmInstanceAddressPoolAddr>,
}
model! { DescribeDnsGtmInstanceAddressPoolAddrs {
    0 "Addr" addr: Vec<DescribeDnsGtmInstanceAddressPoolAddr>
} }

/// In the response of [`DescribeDnsGtmInstanceAddressPool`].
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
    0 "Addr" addr: String, 1 "AlertStatus" alert_status: String, 2 "AttributeInfo" attribute_info: String,
    3 "CreateTime" create_time: String, 4 "CreateTimestamp" create_timestamp: i64, 5 "LbaWeight" lba_weight: i64,
    6 "Mode" mode: String, 7 "Remark" remark: String, 8 "UpdateTime" update_time: String,
    9 "UpdateTimestamp" update_timestamp: i64
} }

/// Describes dns gtm instance address pools: `DescribeDnsGtmInstanceAddressPools` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmInstanceAddressPools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPools {
    /// Required.
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
    Number "PageNumber", "AddrPools.AddrPool" addr_pools.addr_pool, total "TotalItems" }

/// Response of [`DescribeDnsGtmInstanceAddressPools`].
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
    0 "AddrPools" addr_pools: DescribeDnsGtmInstanceAddressPoolsAddrPools, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeDnsGtmInstanceAddressPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceAddressPoolsAddrPools {
    pub addr_pool: Vec<DescribeDnsGtmInstanceAddressPoolsAddrPool>,
}
model! { DescribeDnsGtmInstanceAddressPoolsAddrPools {
    0 "AddrPool" addr_pool: Vec<DescribeDnsGtmInstanceAddressPoolsAddrPool>
} }

/// In the response of [`DescribeDnsGtmInstanceAddressPools`].
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
    0 "AddrCount" addr_count: i64, 1 "AddrPoolId" addr_pool_id: String, 2 "CreateTime" create_time: String,
    3 "CreateTimestamp" create_timestamp: i64, 4 "LbaStrategy" lba_strategy: String,
    5 "MonitorConfigId" monitor_config_id: String, 6 "MonitorStatus" monitor_status: String, 7 "Name" name: String,
    8 "Type" r#type: String, 9 "UpdateTime" update_time: String, 10 "UpdateTimestamp" update_timestamp: i64
} }

/// Describes dns gtm instance status: `DescribeDnsGtmInstanceStatus` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmInstanceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceStatus {
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { DescribeDnsGtmInstanceStatus(instance_id: String)
    "DescribeDnsGtmInstanceStatus" -> DescribeDnsGtmInstanceStatusOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String
} }

/// Response of [`DescribeDnsGtmInstanceStatus`].
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
    0 "AddrAvailableNum" addr_available_num: i64, 1 "AddrNotAvailableNum" addr_not_available_num: i64,
    2 "AddrPoolGroupNotAvailableNum" addr_pool_group_not_available_num: i64,
    3 "StrategyNotAvailableNum" strategy_not_available_num: i64,
    4 "SwitchToFailoverStrategyNum" switch_to_failover_strategy_num: i64
} }

/// Describes dns gtm instance system cname: `DescribeDnsGtmInstanceSystemCname` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmInstanceSystemCname>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceSystemCname {
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { DescribeDnsGtmInstanceSystemCname(instance_id: String)
    "DescribeDnsGtmInstanceSystemCname" -> DescribeDnsGtmInstanceSystemCnameOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String
} }

/// Response of [`DescribeDnsGtmInstanceSystemCname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstanceSystemCnameOutput {
    pub system_cname: Option<String>,
}
model! { DescribeDnsGtmInstanceSystemCnameOutput {
    0 "SystemCname" system_cname: String
} }

/// Describes dns gtm instances: `DescribeDnsGtmInstances` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmInstances>.
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
    Number "PageNumber", "GtmInstances" gtm_instances, total "TotalItems" }

/// Response of [`DescribeDnsGtmInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstancesOutput {
    pub gtm_instances: Vec<DescribeDnsGtmInstancesGtmInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeDnsGtmInstancesOutput {
    0 "GtmInstances" gtm_instances: Vec<DescribeDnsGtmInstancesGtmInstances>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeDnsGtmInstances`].
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
    0 "Config" config: DescribeDnsGtmInstancesConfig, 1 "CreateTime" create_time: String,
    2 "CreateTimestamp" create_timestamp: i64, 3 "ExpireTime" expire_time: String,
    4 "ExpireTimestamp" expire_timestamp: i64, 5 "InstanceId" instance_id: String, 6 "PaymentType" payment_type: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "SmsQuota" sms_quota: i64, 9 "TaskQuota" task_quota: i64,
    10 "UsedQuota" used_quota: DescribeDnsGtmInstancesUsedQuota, 11 "VersionCode" version_code: String
} }

/// In the response of [`DescribeDnsGtmInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstancesConfig {
    pub alert_config: Vec<DescribeDnsGtmInstancesAlertConfig>,
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
    0 "AlertConfig" alert_config: Vec<DescribeDnsGtmInstancesAlertConfig>, 1 "AlertGroup" alert_group: String,
    2 "CnameType" cname_type: String, 3 "InstanceName" instance_name: String,
    4 "PublicCnameMode" public_cname_mode: String, 5 "PublicRr" public_rr: String,
    6 "PublicUserDomainName" public_user_domain_name: String, 7 "PublicZoneName" public_zone_name: String,
    8 "StrategyMode" strategy_mode: String, 9 "Ttl" ttl: i64
} }

/// In the response of [`DescribeDnsGtmInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstancesAlertConfig {
    pub dingtalk_notice: Option<String>,
    pub email_notice: Option<String>,
    pub notice_type: Option<String>,
    pub sms_notice: Option<String>,
}
model! { DescribeDnsGtmInstancesAlertConfig {
    0 "DingtalkNotice" dingtalk_notice: String, 1 "EmailNotice" email_notice: String,
    2 "NoticeType" notice_type: String, 3 "SmsNotice" sms_notice: String
} }

/// In the response of [`DescribeDnsGtmInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmInstancesUsedQuota {
    pub dingtalk_used_count: Option<i64>,
    pub email_used_count: Option<i64>,
    pub sms_used_count: Option<i64>,
    pub task_used_count: Option<i64>,
}
model! { DescribeDnsGtmInstancesUsedQuota {
    0 "DingtalkUsedCount" dingtalk_used_count: i64, 1 "EmailUsedCount" email_used_count: i64,
    2 "SmsUsedCount" sms_used_count: i64, 3 "TaskUsedCount" task_used_count: i64
} }

/// Describes dns gtm logs: `DescribeDnsGtmLogs` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmLogs {
    /// 1 to 999999999999999.
    pub end_timestamp: Option<i64>,
    /// Required.
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

/// Response of [`DescribeDnsGtmLogs`].
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
    0 "Logs" logs: DescribeDnsGtmLogsLogs, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeDnsGtmLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmLogsLogs {
    pub log: Vec<DescribeDnsGtmLogsLog>,
}
model! { DescribeDnsGtmLogsLogs {
    0 "Log" log: Vec<DescribeDnsGtmLogsLog>
} }

/// In the response of [`DescribeDnsGtmLogs`].
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
    0 "Content" content: String, 1 "EntityId" entity_id: String, 2 "EntityName" entity_name: String,
    3 "EntityType" entity_type: String, 4 "Id" id: i64, 5 "OperAction" oper_action: String,
    6 "OperTime" oper_time: String, 7 "OperTimestamp" oper_timestamp: i64
} }

/// Describes dns gtm monitor available config: `DescribeDnsGtmMonitorAvailableConfig` of `alidns` 2015-01-09.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmMonitorAvailableConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfig {
    pub lang: Option<String>,
}
operation! { DescribeDnsGtmMonitorAvailableConfig()
    "DescribeDnsGtmMonitorAvailableConfig" -> DescribeDnsGtmMonitorAvailableConfigOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeDnsGtmMonitorAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigOutput {
    pub domain_ipv4_isp_city_nodes: Option<
        DescribeDnsGtmMonitorAvailableConfigDomainIpv4IspCityNodes,
    >,
    pub domain_ipv6_isp_city_nodes: Option<
        DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNodes,
    >,
    pub ipv4_isp_city_nodes: Option<
        DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNodes,
    >,
    pub ipv6_isp_city_nodes: Option<
        DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNodes,
    >,
}
model! { DescribeDnsGtmMonitorAvailableConfigOutput {
    0 "DomainIpv4IspCityNodes" domain_ipv4_isp_city_nodes: DescribeDnsGtmMonitorAvailableConfigDomainIpv4IspCityNodes,
    1 "DomainIpv6IspCityNodes" domain_ipv6_isp_city_nodes: DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNodes,
    2 "Ipv4IspCityNodes" ipv4_isp_city_nodes: DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNodes,
    3 "Ipv6IspCityNodes" ipv6_isp_city_nodes: DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNodes
} }

/// In the response of [`DescribeDnsGtmMonitorAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigDomainIpv4IspCityNodes {
    pub domain_ipv4_isp_city_node: Vec<
        DescribeDnsGtmMonitorAvailableConfigDomainIpv4IspCityNode,
    >,
}
model! { DescribeDnsGtmMonitorAvailableConfigDomainIpv4IspCityNodes {
    0 "DomainIpv4IspCityNode" domain_ipv4_isp_city_node: Vec<DescribeDnsGtmMonitorAvailableConfigDomainIpv4IspCityNode>
} }

/// In the response of [`DescribeDnsGtmMonitorAvailableConfig`].
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
    0 "CityCode" city_code: String, 1 "CityName" city_name: String, 2 "DefaultSelected" default_selected: bool,
    3 "GroupName" group_name: String, 4 "GroupType" group_type: String,
    5 "Ips" ips: DescribeDnsGtmMonitorAvailableConfigIps, 6 "IspCode" isp_code: String, 7 "IspName" isp_name: String
} }

/// In the response of [`DescribeDnsGtmMonitorAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigIps {
    pub ip: Vec<String>,
}
model! { DescribeDnsGtmMonitorAvailableConfigIps {
    0 "Ip" ip: Vec<String>
} }

/// In the response of [`DescribeDnsGtmMonitorAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNodes {
    pub domain_ipv6_isp_city_node: Vec<
        DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNode,
    >,
}
model! { DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNodes {
    0 "DomainIpv6IspCityNode" domain_ipv6_isp_city_node: Vec<DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNode>
} }

/// In the response of [`DescribeDnsGtmMonitorAvailableConfig`].
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
    0 "CityCode" city_code: String, 1 "CityName" city_name: String, 2 "DefaultSelected" default_selected: bool,
    3 "GroupName" group_name: String, 4 "GroupType" group_type: String,
    5 "Ips" ips: DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNodeIps, 6 "IspCode" isp_code: String,
    7 "IspName" isp_name: String
} }

/// In the response of [`DescribeDnsGtmMonitorAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNodeIps {
    pub ip: Vec<String>,
}
model! { DescribeDnsGtmMonitorAvailableConfigDomainIpv6IspCityNodeIps {
    0 "ip" ip: Vec<String>
} }

/// In the response of [`DescribeDnsGtmMonitorAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNodes {
    pub ipv4_isp_city_node: Vec<DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNode>,
}
model! { DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNodes {
    0 "Ipv4IspCityNode" ipv4_isp_city_node: Vec<DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNode>
} }

/// In the response of [`DescribeDnsGtmMonitorAvailableConfig`].
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
    0 "CityCode" city_code: String, 1 "CityName" city_name: String, 2 "DefaultSelected" default_selected: bool,
    3 "GroupName" group_name: String, 4 "GroupType" group_type: String,
    5 "Ips" ips: DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNodeIps, 6 "IspCode" isp_code: String,
    7 "IspName" isp_name: String
} }

/// In the response of [`DescribeDnsGtmMonitorAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNodeIps {
    pub ip: Vec<String>,
}
model! { DescribeDnsGtmMonitorAvailableConfigIpv4IspCityNodeIps {
    0 "Ip" ip: Vec<String>
} }

/// In the response of [`DescribeDnsGtmMonitorAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNodes {
    pub ipv6_isp_city_node: Vec<DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNode>,
}
model! { DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNodes {
    0 "Ipv6IspCityNode" ipv6_isp_city_node: Vec<DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNode>
} }

/// In the response of [`DescribeDnsGtmMonitorAvailableConfig`].
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
    0 "CityCode" city_code: String, 1 "CityName" city_name: String, 2 "DefaultSelected" default_selected: bool,
    3 "GroupName" group_name: String, 4 "GroupType" group_type: String,
    5 "Ips" ips: DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNodeIps, 6 "IspCode" isp_code: String,
    7 "IspName" isp_name: String
} }

/// In the response of [`DescribeDnsGtmMonitorAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNodeIps {
    pub ip: Vec<String>,
}
model! { DescribeDnsGtmMonitorAvailableConfigIpv6IspCityNodeIps {
    0 "Ip" ip: Vec<String>
} }

/// Describes dns gtm monitor config: `DescribeDnsGtmMonitorConfig` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmMonitorConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorConfig {
    pub lang: Option<String>,
    /// Required.
    pub monitor_config_id: String,
}
operation! { DescribeDnsGtmMonitorConfig(monitor_config_id: String)
    "DescribeDnsGtmMonitorConfig" -> DescribeDnsGtmMonitorConfigOutput {
    0 "Lang" lang: String, 1 "MonitorConfigId" monitor_config_id
} }

/// Response of [`DescribeDnsGtmMonitorConfig`].
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
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64,
    2 "EvaluationCount" evaluation_count: i64, 3 "Interval" interval: i64,
    4 "IspCityNodes" isp_city_nodes: DescribeDnsGtmMonitorConfigIspCityNodes,
    5 "MonitorConfigId" monitor_config_id: String, 6 "MonitorExtendInfo" monitor_extend_info: String,
    7 "ProtocolType" protocol_type: String, 8 "Timeout" timeout: i64, 9 "UpdateTime" update_time: String,
    10 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`DescribeDnsGtmMonitorConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorConfigIspCityNodes {
    pub isp_city_node: Vec<DescribeDnsGtmMonitorConfigIspCityNode>,
}
model! { DescribeDnsGtmMonitorConfigIspCityNodes {
    0 "IspCityNode" isp_city_node: Vec<DescribeDnsGtmMonitorConfigIspCityNode>
} }

/// In the response of [`DescribeDnsGtmMonitorConfig`].
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
    0 "CityCode" city_code: String, 1 "CityName" city_name: String, 2 "CountryCode" country_code: String,
    3 "CountryName" country_name: String, 4 "IspCode" isp_code: String, 5 "IspName" isp_name: String
} }

/// Describes dns product instance: `DescribeDnsProductInstance` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsProductInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsProductInstance {
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { DescribeDnsProductInstance(instance_id: String)
    "DescribeDnsProductInstance" -> DescribeDnsProductInstanceOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String, 2 "UserClientIp" user_client_ip: String
} }

/// Response of [`DescribeDnsProductInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsProductInstanceOutput {
    pub auto_renewal: Option<bool>,
    pub bind_count: Option<i64>,
    pub bind_domain_count: Option<i64>,
    pub bind_domain_used_count: Option<i64>,
    pub bind_used_count: Option<i64>,
    pub ddos_defend_flow: Option<i64>,
    pub ddos_defend_query: Option<i64>,
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
    pub oversea_ddos_defend_flow: Option<i64>,
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
    0 "AutoRenewal" auto_renewal: bool, 1 "BindCount" bind_count: i64, 2 "BindDomainCount" bind_domain_count: i64,
    3 "BindDomainUsedCount" bind_domain_used_count: i64, 4 "BindUsedCount" bind_used_count: i64,
    5 "DDosDefendFlow" ddos_defend_flow: i64, 6 "DDosDefendQuery" ddos_defend_query: i64,
    7 "DnsSLBCount" dns_slb_count: i64, 8 "DnsSecurity" dns_security: String,
    9 "DnsServers" dns_servers: DescribeDnsProductInstanceDnsServers, 10 "Domain" domain: String,
    11 "DomainType" domain_type: String, 12 "EndTime" end_time: String, 13 "EndTimestamp" end_timestamp: i64,
    14 "Gslb" gslb: bool, 15 "ISPLines" isp_lines: String, 16 "ISPRegionLines" isp_region_lines: String,
    17 "InBlackHole" in_black_hole: bool, 18 "InClean" in_clean: bool, 19 "InstanceId" instance_id: String,
    20 "MonitorFrequency" monitor_frequency: i64, 21 "MonitorNodeCount" monitor_node_count: i64,
    22 "MonitorTaskCount" monitor_task_count: i64, 23 "OverseaDDosDefendFlow" oversea_ddos_defend_flow: i64,
    24 "OverseaLine" oversea_line: String, 25 "PaymentType" payment_type: String, 26 "RegionLines" region_lines: bool,
    27 "SearchEngineLines" search_engine_lines: String, 28 "StartTime" start_time: String,
    29 "StartTimestamp" start_timestamp: i64, 30 "SubDomainLevel" sub_domain_level: i64,
    31 "TTLMinValue" ttl_min_value: i64, 32 "URLForwardCount" url_forward_count: i64,
    33 "VersionCode" version_code: String, 34 "VersionName" version_name: String
} }

/// In the response of [`DescribeDnsProductInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsProductInstanceDnsServers {
    pub dns_server: Vec<String>,
}
model! { DescribeDnsProductInstanceDnsServers {
    0 "DnsServer" dns_server: Vec<String>
} }

/// Describes dns product instances: `DescribeDnsProductInstances` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsProductInstances>.
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
    Number "PageNumber", "DnsProducts.DnsProduct" dns_products.dns_product, total "TotalCount" }

/// Response of [`DescribeDnsProductInstances`].
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
    0 "DnsProducts" dns_products: DescribeDnsProductInstancesDnsProducts, 1 "DomainType" domain_type: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDnsProductInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsProductInstancesDnsProducts {
    pub dns_product: Vec<DescribeDnsProductInstancesDnsProduct>,
}
model! { DescribeDnsProductInstancesDnsProducts {
    0 "DnsProduct" dns_product: Vec<DescribeDnsProductInstancesDnsProduct>
} }

/// In the response of [`DescribeDnsProductInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsProductInstancesDnsProduct {
    pub auto_renewal: Option<bool>,
    pub bind_count: Option<i64>,
    pub bind_domain_count: Option<i64>,
    pub bind_domain_used_count: Option<i64>,
    pub bind_used_count: Option<i64>,
    pub ddos_defend_flow: Option<i64>,
    pub ddos_defend_query: Option<i64>,
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
    pub oversea_ddos_defend_flow: Option<i64>,
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
    0 "AutoRenewal" auto_renewal: bool, 1 "BindCount" bind_count: i64, 2 "BindDomainCount" bind_domain_count: i64,
    3 "BindDomainUsedCount" bind_domain_used_count: i64, 4 "BindUsedCount" bind_used_count: i64,
    5 "DDosDefendFlow" ddos_defend_flow: i64, 6 "DDosDefendQuery" ddos_defend_query: i64,
    7 "DnsSLBCount" dns_slb_count: i64, 8 "DnsSecurity" dns_security: String, 9 "Domain" domain: String,
    10 "EndTime" end_time: String, 11 "EndTimestamp" end_timestamp: i64, 12 "Gslb" gslb: bool,
    13 "ISPLines" isp_lines: String, 14 "ISPRegionLines" isp_region_lines: String, 15 "InBlackHole" in_black_hole: bool,
    16 "InClean" in_clean: bool, 17 "InstanceId" instance_id: String, 18 "MonitorFrequency" monitor_frequency: i64,
    19 "MonitorNodeCount" monitor_node_count: i64, 20 "MonitorTaskCount" monitor_task_count: i64,
    21 "OverseaDDosDefendFlow" oversea_ddos_defend_flow: i64, 22 "OverseaLine" oversea_line: String,
    23 "PaymentType" payment_type: String, 24 "RegionLines" region_lines: bool,
    25 "SearchEngineLines" search_engine_lines: String, 26 "StartTime" start_time: String,
    27 "StartTimestamp" start_timestamp: i64, 28 "SubDomainLevel" sub_domain_level: i64,
    29 "TTLMinValue" ttl_min_value: i64, 30 "URLForwardCount" url_forward_count: i64,
    31 "VersionCode" version_code: String, 32 "VersionName" version_name: String
} }

/// Describes doh account statistics: `DescribeDohAccountStatistics` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDohAccountStatistics>.
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

/// Response of [`DescribeDohAccountStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohAccountStatisticsOutput {
    pub statistics: Vec<DescribeDohAccountStatisticsStatistics>,
}
model! { DescribeDohAccountStatisticsOutput {
    0 "Statistics" statistics: Vec<DescribeDohAccountStatisticsStatistics>
} }

/// In the response of [`DescribeDohAccountStatistics`].
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
    0 "Timestamp" timestamp: i64, 1 "TotalCount" total_count: i64, 2 "V4HttpCount" v4_http_count: i64,
    3 "V4HttpsCount" v4_https_count: i64, 4 "V6HttpCount" v6_http_count: i64, 5 "V6HttpsCount" v6_https_count: i64
} }

/// Describes doh domain statistics: `DescribeDohDomainStatistics` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDohDomainStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohDomainStatistics {
    /// Required.
    pub domain_name: String,
    pub end_date: Option<String>,
    pub lang: Option<String>,
    pub start_date: Option<String>,
}
operation! { DescribeDohDomainStatistics(domain_name: String)
    "DescribeDohDomainStatistics" -> DescribeDohDomainStatisticsOutput {
    0 "DomainName" domain_name, 1 "EndDate" end_date: String, 2 "Lang" lang: String, 3 "StartDate" start_date: String
} }

/// Response of [`DescribeDohDomainStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohDomainStatisticsOutput {
    pub statistics: Vec<DescribeDohDomainStatisticsStatistics>,
}
model! { DescribeDohDomainStatisticsOutput {
    0 "Statistics" statistics: Vec<DescribeDohDomainStatisticsStatistics>
} }

/// In the response of [`DescribeDohDomainStatistics`].
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
    0 "Timestamp" timestamp: i64, 1 "TotalCount" total_count: i64, 2 "V4HttpCount" v4_http_count: i64,
    3 "V4HttpsCount" v4_https_count: i64, 4 "V6HttpCount" v6_http_count: i64, 5 "V6HttpsCount" v6_https_count: i64
} }

/// Describes doh domain statistics summary: `DescribeDohDomainStatisticsSummary` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDohDomainStatisticsSummary>.
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
    Number "PageNumber", "Statistics" statistics, total "TotalItems" }

/// Response of [`DescribeDohDomainStatisticsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohDomainStatisticsSummaryOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub statistics: Vec<DescribeDohDomainStatisticsSummaryStatistics>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeDohDomainStatisticsSummaryOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Statistics" statistics: Vec<DescribeDohDomainStatisticsSummaryStatistics>, 3 "TotalItems" total_items: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeDohDomainStatisticsSummary`].
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
    0 "DomainName" domain_name: String, 1 "HttpCount" http_count: i64, 2 "HttpsCount" https_count: i64,
    3 "IpCount" ip_count: i64, 4 "TotalCount" total_count: i64, 5 "V4HttpCount" v4_http_count: i64,
    6 "V4HttpsCount" v4_https_count: i64, 7 "V6HttpCount" v6_http_count: i64, 8 "V6HttpsCount" v6_https_count: i64
} }

/// Describes doh sub domain statistics: `DescribeDohSubDomainStatistics` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDohSubDomainStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohSubDomainStatistics {
    pub end_date: Option<String>,
    pub lang: Option<String>,
    pub start_date: Option<String>,
    /// Required.
    pub sub_domain: String,
}
operation! { DescribeDohSubDomainStatistics(sub_domain: String)
    "DescribeDohSubDomainStatistics" -> DescribeDohSubDomainStatisticsOutput {
    0 "EndDate" end_date: String, 1 "Lang" lang: String, 2 "StartDate" start_date: String, 3 "SubDomain" sub_domain
} }

/// Response of [`DescribeDohSubDomainStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohSubDomainStatisticsOutput {
    pub statistics: Vec<DescribeDohSubDomainStatisticsStatistics>,
}
model! { DescribeDohSubDomainStatisticsOutput {
    0 "Statistics" statistics: Vec<DescribeDohSubDomainStatisticsStatistics>
} }

/// In the response of [`DescribeDohSubDomainStatistics`].
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
    0 "Timestamp" timestamp: i64, 1 "TotalCount" total_count: i64, 2 "V4HttpCount" v4_http_count: i64,
    3 "V4HttpsCount" v4_https_count: i64, 4 "V6HttpCount" v6_http_count: i64, 5 "V6HttpsCount" v6_https_count: i64
} }

/// Describes doh sub domain statistics summary: `DescribeDohSubDomainStatisticsSummary` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDohSubDomainStatisticsSummary>.
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
    Number "PageNumber", "Statistics" statistics, total "TotalItems" }

/// Response of [`DescribeDohSubDomainStatisticsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohSubDomainStatisticsSummaryOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub statistics: Vec<DescribeDohSubDomainStatisticsSummaryStatistics>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeDohSubDomainStatisticsSummaryOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Statistics" statistics: Vec<DescribeDohSubDomainStatisticsSummaryStatistics>, 3 "TotalItems" total_items: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeDohSubDomainStatisticsSummary`].
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
    0 "HttpCount" http_count: i64, 1 "HttpsCount" https_count: i64, 2 "IpCount" ip_count: i64,
    3 "SubDomain" sub_domain: String, 4 "TotalCount" total_count: i64, 5 "V4HttpCount" v4_http_count: i64,
    6 "V4HttpsCount" v4_https_count: i64, 7 "V6HttpCount" v6_http_count: i64, 8 "V6HttpsCount" v6_https_count: i64
} }

/// Describes doh user info: `DescribeDohUserInfo` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDohUserInfo>.
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

/// Response of [`DescribeDohUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDohUserInfoOutput {
    pub domain_count: Option<i64>,
    pub pdns_id: Option<i64>,
    pub sub_domain_count: Option<i64>,
}
model! { DescribeDohUserInfoOutput {
    0 "DomainCount" domain_count: i64, 1 "PdnsId" pdns_id: i64, 2 "SubDomainCount" sub_domain_count: i64
} }

/// Describes domain dnssec info: `DescribeDomainDnssecInfo` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainDnssecInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDnssecInfo {
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
}
operation! { DescribeDomainDnssecInfo(domain_name: String)
    "DescribeDomainDnssecInfo" -> DescribeDomainDnssecInfoOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String
} }

/// Response of [`DescribeDomainDnssecInfo`].
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
    0 "Algorithm" algorithm: String, 1 "Digest" digest: String, 2 "DigestType" digest_type: String,
    3 "DomainName" domain_name: String, 4 "DsRecord" ds_record: String, 5 "Flags" flags: String,
    6 "KeyTag" key_tag: String, 7 "PublicKey" public_key: String, 8 "Status" status: String
} }

/// Describes domain groups: `DescribeDomainGroups` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainGroups>.
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
    Number "PageNumber", "DomainGroups.DomainGroup" domain_groups.domain_group, total "TotalCount" }

/// Response of [`DescribeDomainGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainGroupsOutput {
    pub domain_groups: Option<DescribeDomainGroupsDomainGroups>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainGroupsOutput {
    0 "DomainGroups" domain_groups: DescribeDomainGroupsDomainGroups, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDomainGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainGroupsDomainGroups {
    pub domain_group: Vec<DescribeDomainGroupsDomainGroup>,
}
model! { DescribeDomainGroupsDomainGroups {
    0 "DomainGroup" domain_group: Vec<DescribeDomainGroupsDomainGroup>
} }

/// In the response of [`DescribeDomainGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainGroupsDomainGroup {
    pub domain_count: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { DescribeDomainGroupsDomainGroup {
    0 "DomainCount" domain_count: i64, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String
} }

/// Describes domain info: `DescribeDomainInfo` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainInfo {
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
    pub need_detail_attributes: Option<bool>,
}
operation! { DescribeDomainInfo(domain_name: String) "DescribeDomainInfo" -> DescribeDomainInfoOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "NeedDetailAttributes" need_detail_attributes: bool
} }

/// Response of [`DescribeDomainInfo`].
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
    0 "AliDomain" ali_domain: bool, 1 "AvailableTtls" available_ttls: DescribeDomainInfoAvailableTtls,
    2 "CreateTime" create_time: String, 3 "DnsServers" dns_servers: DescribeDomainInfoDnsServers,
    4 "DomainId" domain_id: String, 5 "DomainLoggingSwitchStatus" domain_logging_switch_status: String,
    6 "DomainName" domain_name: String, 7 "GroupId" group_id: String, 8 "GroupName" group_name: String,
    9 "InBlackHole" in_black_hole: bool, 10 "InClean" in_clean: bool, 11 "InstanceId" instance_id: String,
    12 "LineType" line_type: String, 13 "MinTtl" min_ttl: i64, 14 "PunyCode" puny_code: String,
    15 "RecordLineTreeJson" record_line_tree_json: String, 16 "RecordLines" record_lines: DescribeDomainInfoRecordLines,
    17 "RegionLines" region_lines: bool, 18 "Remark" remark: String, 19 "ResourceGroupId" resource_group_id: String,
    20 "SlaveDns" slave_dns: bool, 21 "SubDomain" sub_domain: bool, 22 "VersionCode" version_code: String,
    23 "VersionName" version_name: String
} }

/// In the response of [`DescribeDomainInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainInfoAvailableTtls {
    pub available_ttl: Vec<String>,
}
model! { DescribeDomainInfoAvailableTtls {
    0 "AvailableTtl" available_ttl: Vec<String>
} }

/// In the response of [`DescribeDomainInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainInfoDnsServers {
    pub dns_server: Vec<String>,
}
model! { DescribeDomainInfoDnsServers {
    0 "DnsServer" dns_server: Vec<String>
} }

/// In the response of [`DescribeDomainInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainInfoRecordLines {
    pub record_line: Vec<DescribeDomainInfoRecordLine>,
}
model! { DescribeDomainInfoRecordLines {
    0 "RecordLine" record_line: Vec<DescribeDomainInfoRecordLine>
} }

/// In the response of [`DescribeDomainInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainInfoRecordLine {
    pub father_code: Option<String>,
    pub line_code: Option<String>,
    pub line_display_name: Option<String>,
    pub line_name: Option<String>,
}
model! { DescribeDomainInfoRecordLine {
    0 "FatherCode" father_code: String, 1 "LineCode" line_code: String, 2 "LineDisplayName" line_display_name: String,
    3 "LineName" line_name: String
} }

/// Describes domain logs: `DescribeDomainLogs` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainLogs>.
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
    Number "PageNumber", "DomainLogs.DomainLog" domain_logs.domain_log, total "TotalCount" }

/// Response of [`DescribeDomainLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainLogsOutput {
    pub domain_logs: Option<DescribeDomainLogsDomainLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainLogsOutput {
    0 "DomainLogs" domain_logs: DescribeDomainLogsDomainLogs, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDomainLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainLogsDomainLogs {
    pub domain_log: Vec<DescribeDomainLogsDomainLog>,
}
model! { DescribeDomainLogsDomainLogs {
    0 "DomainLog" domain_log: Vec<DescribeDomainLogsDomainLog>
} }

/// In the response of [`DescribeDomainLogs`].
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
    0 "Action" action: String, 1 "ActionTime" action_time: String, 2 "ActionTimestamp" action_timestamp: i64,
    3 "ClientIp" client_ip: String, 4 "DomainName" domain_name: String, 5 "Message" message: String,
    6 "ZoneId" zone_id: String
} }

/// Describes domain ns: `DescribeDomainNs` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainNs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainNs {
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
}
operation! { DescribeDomainNs(domain_name: String) "DescribeDomainNs" -> DescribeDomainNsOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String
} }

/// Response of [`DescribeDomainNs`].
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
    0 "AllAliDns" all_ali_dns: bool, 1 "DetectFailedReasonCode" detect_failed_reason_code: String,
    2 "DnsServers" dns_servers: DescribeDomainNsDnsServers,
    3 "ExpectDnsServers" expect_dns_servers: DescribeDomainNsExpectDnsServers, 4 "IncludeAliDns" include_ali_dns: bool
} }

/// In the response of [`DescribeDomainNs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainNsDnsServers {
    pub dns_server: Vec<String>,
}
model! { DescribeDomainNsDnsServers {
    0 "DnsServer" dns_server: Vec<String>
} }

/// In the response of [`DescribeDomainNs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainNsExpectDnsServers {
    pub expect_dns_server: Vec<String>,
}
model! { DescribeDomainNsExpectDnsServers {
    0 "ExpectDnsServer" expect_dns_server: Vec<String>
} }

/// Describes domain record info: `DescribeDomainRecordInfo` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainRecordInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRecordInfo {
    pub lang: Option<String>,
    /// Required.
    pub record_id: String,
    pub user_client_ip: Option<String>,
}
operation! { DescribeDomainRecordInfo(record_id: String) "DescribeDomainRecordInfo" -> DescribeDomainRecordInfoOutput {
    0 "Lang" lang: String, 1 "RecordId" record_id, 2 "UserClientIp" user_client_ip: String
} }

/// Response of [`DescribeDomainRecordInfo`].
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
    0 "DomainId" domain_id: String, 1 "DomainName" domain_name: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "Line" line: String, 5 "Locked" locked: bool, 6 "Priority" priority: i64,
    7 "PunyCode" puny_code: String, 8 "RR" rr: String, 9 "RecordId" record_id: String, 10 "Remark" remark: String,
    11 "Status" status: String, 12 "TTL" ttl: i64, 13 "Type" r#type: String, 14 "Value" value: String
} }

/// Lists the DNS records of a domain, by default the newest first.
///
/// The keyword filters match parts of the text; exact matches need `SearchMode` `EXACT`.
///
/// `DescribeDomainRecords` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRecords {
    pub direction: Option<String>,
    /// Required.
    pub domain_name: String,
    pub group_id: Option<i64>,
    /// Text to search for, with `SearchMode` `LIKE` or `EXACT`.
    pub key_word: Option<String>,
    pub lang: Option<String>,
    pub line: Option<String>,
    pub order_by: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    /// Part of the host name.
    pub rr_key_word: Option<String>,
    /// `LIKE` or `EXACT` (both use `KeyWord`), or `ADVANCED` (uses the other filters).
    pub search_mode: Option<String>,
    /// Only records with this status: `Enable` or `Disable`.
    pub status: Option<String>,
    pub r#type: Option<String>,
    /// Type of the record, matched completely.
    pub type_key_word: Option<String>,
    /// Part of the value.
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
    Number "PageNumber", "DomainRecords.Record" domain_records.record, total "TotalCount" }

/// Response of [`DescribeDomainRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRecordsOutput {
    pub domain_records: Option<DescribeDomainRecordsDomainRecords>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainRecordsOutput {
    0 "DomainRecords" domain_records: DescribeDomainRecordsDomainRecords, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDomainRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRecordsDomainRecords {
    pub record: Vec<DescribeDomainRecordsRecord>,
}
model! { DescribeDomainRecordsDomainRecords {
    0 "Record" record: Vec<DescribeDomainRecordsRecord>
} }

/// In the response of [`DescribeDomainRecords`].
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
    0 "CreateTimestamp" create_timestamp: i64, 1 "DomainName" domain_name: String, 2 "LbaStatus" lba_status: bool,
    3 "Line" line: String, 4 "Locked" locked: bool, 5 "Priority" priority: i64, 6 "RR" rr: String,
    7 "RecordId" record_id: String, 8 "Remark" remark: String, 9 "Status" status: String, 10 "TTL" ttl: i64,
    11 "Type" r#type: String, 12 "UpdateTimestamp" update_timestamp: i64, 13 "Value" value: String,
    14 "Weight" weight: i64
} }

/// Describes domain resolve statistics summary: `DescribeDomainResolveStatisticsSummary` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainResolveStatisticsSummary>.
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
    /// Required.
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
    Number "PageNumber", "Statistics" statistics, total "TotalItems" }

/// Response of [`DescribeDomainResolveStatisticsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResolveStatisticsSummaryOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub statistics: Vec<DescribeDomainResolveStatisticsSummaryStatistics>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeDomainResolveStatisticsSummaryOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Statistics" statistics: Vec<DescribeDomainResolveStatisticsSummaryStatistics>, 3 "TotalItems" total_items: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeDomainResolveStatisticsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResolveStatisticsSummaryStatistics {
    pub count: Option<String>,
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
}
model! { DescribeDomainResolveStatisticsSummaryStatistics {
    0 "Count" count: String, 1 "DomainName" domain_name: String, 2 "DomainType" domain_type: String
} }

/// Describes domain statistics: `DescribeDomainStatistics` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatistics {
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
    pub end_date: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub start_date: String,
}
operation! { DescribeDomainStatistics(start_date: String) "DescribeDomainStatistics" -> DescribeDomainStatisticsOutput {
    0 "DomainName" domain_name: String, 1 "DomainType" domain_type: String, 2 "EndDate" end_date: String,
    3 "Lang" lang: String, 4 "StartDate" start_date
} }

/// Response of [`DescribeDomainStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatisticsOutput {
    pub statistics: Option<DescribeDomainStatisticsStatistics>,
}
model! { DescribeDomainStatisticsOutput {
    0 "Statistics" statistics: DescribeDomainStatisticsStatistics
} }

/// In the response of [`DescribeDomainStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatisticsStatistics {
    pub statistic: Vec<DescribeDomainStatisticsStatistic>,
}
model! { DescribeDomainStatisticsStatistics {
    0 "Statistic" statistic: Vec<DescribeDomainStatisticsStatistic>
} }

/// In the response of [`DescribeDomainStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatisticsStatistic {
    pub count: Option<i64>,
    pub domain_name: Option<String>,
    pub timestamp: Option<i64>,
}
model! { DescribeDomainStatisticsStatistic {
    0 "Count" count: i64, 1 "DomainName" domain_name: String, 2 "Timestamp" timestamp: i64
} }

/// Describes domain statistics summary: `DescribeDomainStatisticsSummary` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainStatisticsSummary>.
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
    /// Required.
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
    Number "PageNumber", "Statistics.Statistic" statistics.statistic, total "TotalItems" }

/// Response of [`DescribeDomainStatisticsSummary`].
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
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Statistics" statistics: DescribeDomainStatisticsSummaryStatistics, 3 "TotalItems" total_items: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeDomainStatisticsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatisticsSummaryStatistics {
    pub statistic: Vec<DescribeDomainStatisticsSummaryStatistic>,
}
model! { DescribeDomainStatisticsSummaryStatistics {
    0 "Statistic" statistic: Vec<DescribeDomainStatisticsSummaryStatistic>
} }

/// In the response of [`DescribeDomainStatisticsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatisticsSummaryStatistic {
    pub count: Option<i64>,
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
    pub resolve_analysis_status: Option<String>,
}
model! { DescribeDomainStatisticsSummaryStatistic {
    0 "Count" count: i64, 1 "DomainName" domain_name: String, 2 "DomainType" domain_type: String,
    3 "resolveAnalysisStatus" resolve_analysis_status: String
} }

/// Describes domains: `DescribeDomains` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomains>.
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
    Number "PageNumber", "Domains.Domain" domains.domain, total "TotalCount" }

/// Response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub domains: Option<DescribeDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainsOutput {
    0 "Domains" domains: DescribeDomainsDomains, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsDomains {
    pub domain: Vec<DescribeDomainsDomain>,
}
model! { DescribeDomainsDomains {
    0 "Domain" domain: Vec<DescribeDomainsDomain>
} }

/// In the response of [`DescribeDomains`].
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
    0 "AliDomain" ali_domain: bool, 1 "CreateTime" create_time: String, 2 "CreateTimestamp" create_timestamp: i64,
    3 "DnsServers" dns_servers: DescribeDomainsDnsServers, 4 "DomainId" domain_id: String,
    5 "DomainLoggingSwitchStatus" domain_logging_switch_status: String, 6 "DomainName" domain_name: String,
    7 "GroupId" group_id: String, 8 "GroupName" group_name: String, 9 "InstanceEndTime" instance_end_time: String,
    10 "InstanceExpired" instance_expired: bool, 11 "InstanceId" instance_id: String, 12 "PunyCode" puny_code: String,
    13 "RecordCount" record_count: i64, 14 "RegistrantEmail" registrant_email: String, 15 "Remark" remark: String,
    16 "ResourceGroupId" resource_group_id: String, 17 "SlaveDnsStatus" slave_dns_status: String,
    18 "Starmark" starmark: bool, 19 "Tags" tags: DescribeDomainsTags, 20 "VersionCode" version_code: String,
    21 "VersionName" version_name: String
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsDnsServers {
    pub dns_server: Vec<String>,
}
model! { DescribeDomainsDnsServers {
    0 "DnsServer" dns_server: Vec<String>
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsTags {
    pub tag: Vec<DescribeDomainsTag>,
}
model! { DescribeDomainsTags {
    0 "Tag" tag: Vec<DescribeDomainsTag>
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes gtm access strategies: `DescribeGtmAccessStrategies` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmAccessStrategies>.
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
    Number "PageNumber", "Strategies.Strategy" strategies.strategy, total "TotalItems" }

/// Response of [`DescribeGtmAccessStrategies`].
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
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Strategies" strategies: DescribeGtmAccessStrategiesStrategies, 3 "TotalItems" total_items: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeGtmAccessStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategiesStrategies {
    pub strategy: Vec<DescribeGtmAccessStrategiesStrategy>,
}
model! { DescribeGtmAccessStrategiesStrategies {
    0 "Strategy" strategy: Vec<DescribeGtmAccessStrategiesStrategy>
} }

/// In the response of [`DescribeGtmAccessStrategies`].
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
    0 "AccessMode" access_mode: String, 1 "AccessStatus" access_status: String, 2 "CreateTime" create_time: String,
    3 "CreateTimestamp" create_timestamp: i64, 4 "DefaultAddrPoolId" default_addr_pool_id: String,
    5 "DefaultAddrPoolMonitorStatus" default_addr_pool_monitor_status: String,
    6 "DefaultAddrPoolName" default_addr_pool_name: String, 7 "DefaultAddrPoolStatus" default_addr_pool_status: String,
    8 "FailoverAddrPoolId" failover_addr_pool_id: String,
    9 "FailoverAddrPoolMonitorStatus" failover_addr_pool_monitor_status: String,
    10 "FailoverAddrPoolName" failover_addr_pool_name: String,
    11 "FailoverAddrPoolStatus" failover_addr_pool_status: String, 12 "InstanceId" instance_id: String,
    13 "Lines" lines: DescribeGtmAccessStrategiesLines, 14 "StrategyId" strategy_id: String,
    15 "StrategyMode" strategy_mode: String, 16 "StrategyName" strategy_name: String
} }

/// In the response of [`DescribeGtmAccessStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategiesLines {
    pub line: Vec<DescribeGtmAccessStrategiesLine>,
}
model! { DescribeGtmAccessStrategiesLines {
    0 "Line" line: Vec<DescribeGtmAccessStrategiesLine>
} }

/// In the response of [`DescribeGtmAccessStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategiesLine {
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub line_code: Option<String>,
    pub line_name: Option<String>,
}
model! { DescribeGtmAccessStrategiesLine {
    0 "GroupCode" group_code: String, 1 "GroupName" group_name: String, 2 "LineCode" line_code: String,
    3 "LineName" line_name: String
} }

/// Describes gtm access strategy: `DescribeGtmAccessStrategy` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmAccessStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategy {
    pub lang: Option<String>,
    /// Required.
    pub strategy_id: String,
}
operation! { DescribeGtmAccessStrategy(strategy_id: String)
    "DescribeGtmAccessStrategy" -> DescribeGtmAccessStrategyOutput {
    0 "Lang" lang: String, 1 "StrategyId" strategy_id
} }

/// Response of [`DescribeGtmAccessStrategy`].
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
    0 "AccessMode" access_mode: String, 1 "AccessStatus" access_status: String,
    2 "DefaultAddrPoolMonitorStatus" default_addr_pool_monitor_status: String,
    3 "DefaultAddrPoolName" default_addr_pool_name: String, 4 "DefaultAddrPoolStatus" default_addr_pool_status: String,
    5 "DefultAddrPoolId" defult_addr_pool_id: String, 6 "FailoverAddrPoolId" failover_addr_pool_id: String,
    7 "FailoverAddrPoolMonitorStatus" failover_addr_pool_monitor_status: String,
    8 "FailoverAddrPoolName" failover_addr_pool_name: String,
    9 "FailoverAddrPoolStatus" failover_addr_pool_status: String, 10 "InstanceId" instance_id: String,
    11 "Lines" lines: DescribeGtmAccessStrategyLines, 12 "StrategyId" strategy_id: String,
    13 "StrategyMode" strategy_mode: String, 14 "StrategyName" strategy_name: String
} }

/// In the response of [`DescribeGtmAccessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyLines {
    pub line: Vec<DescribeGtmAccessStrategyLine>,
}
model! { DescribeGtmAccessStrategyLines {
    0 "Line" line: Vec<DescribeGtmAccessStrategyLine>
} }

/// In the response of [`DescribeGtmAccessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyLine {
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub line_code: Option<String>,
    pub line_name: Option<String>,
}
model! { DescribeGtmAccessStrategyLine {
    0 "GroupCode" group_code: String, 1 "GroupName" group_name: String, 2 "LineCode" line_code: String,
    3 "LineName" line_name: String
} }

/// Describes gtm access strategy available config: `DescribeGtmAccessStrategyAvailableConfig` of `alidns` 2015-01-09.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmAccessStrategyAvailableConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyAvailableConfig {
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { DescribeGtmAccessStrategyAvailableConfig(instance_id: String)
    "DescribeGtmAccessStrategyAvailableConfig" -> DescribeGtmAccessStrategyAvailableConfigOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String
} }

/// Response of [`DescribeGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyAvailableConfigOutput {
    pub addr_pools: Option<DescribeGtmAccessStrategyAvailableConfigAddrPools>,
    pub lines: Option<DescribeGtmAccessStrategyAvailableConfigLines>,
    pub suggest_set_default_line: Option<bool>,
}
model! { DescribeGtmAccessStrategyAvailableConfigOutput {
    0 "AddrPools" addr_pools: DescribeGtmAccessStrategyAvailableConfigAddrPools,
    1 "Lines" lines: DescribeGtmAccessStrategyAvailableConfigLines,
    2 "SuggestSetDefaultLine" suggest_set_default_line: bool
} }

/// In the response of [`DescribeGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyAvailableConfigAddrPools {
    pub addr_pool: Vec<DescribeGtmAccessStrategyAvailableConfigAddrPool>,
}
model! { DescribeGtmAccessStrategyAvailableConfigAddrPools {
    0 "AddrPool" addr_pool: Vec<DescribeGtmAccessStrategyAvailableConfigAddrPool>
} }

/// In the response of [`DescribeGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyAvailableConfigAddrPool {
    pub addr_pool_id: Option<String>,
    pub addr_pool_name: Option<String>,
}
model! { DescribeGtmAccessStrategyAvailableConfigAddrPool {
    0 "AddrPoolId" addr_pool_id: String, 1 "AddrPoolName" addr_pool_name: String
} }

/// In the response of [`DescribeGtmAccessStrategyAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyAvailableConfigLines {
    pub line: Vec<DescribeGtmAccessStrategyAvailableConfigLine>,
}
model! { DescribeGtmAccessStrategyAvailableConfigLines {
    0 "Line" line: Vec<DescribeGtmAccessStrategyAvailableConfigLine>
} }

/// In the response of [`DescribeGtmAccessStrategyAvailableConfig`].
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
    0 "FatherCode" father_code: String, 1 "GroupCode" group_code: String, 2 "GroupName" group_name: String,
    3 "LineCode" line_code: String, 4 "LineName" line_name: String, 5 "Status" status: String
} }

/// Describes gtm available alert group: `DescribeGtmAvailableAlertGroup` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmAvailableAlertGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAvailableAlertGroup {
    pub lang: Option<String>,
}
operation! { DescribeGtmAvailableAlertGroup() "DescribeGtmAvailableAlertGroup" -> DescribeGtmAvailableAlertGroupOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeGtmAvailableAlertGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmAvailableAlertGroupOutput {
    pub available_alert_group: Option<String>,
}
model! { DescribeGtmAvailableAlertGroupOutput {
    0 "AvailableAlertGroup" available_alert_group: String
} }

/// Describes gtm instance: `DescribeGtmInstance` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstance {
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
    pub need_detail_attributes: Option<bool>,
}
operation! { DescribeGtmInstance(instance_id: String) "DescribeGtmInstance" -> DescribeGtmInstanceOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String, 2 "NeedDetailAttributes" need_detail_attributes: bool
} }

/// Response of [`DescribeGtmInstance`].
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
    0 "AccessStrategyNum" access_strategy_num: i64, 1 "AddressPoolNum" address_pool_num: i64,
    2 "AlertGroup" alert_group: String, 3 "Cname" cname: String, 4 "CnameMode" cname_mode: String,
    5 "CreateTime" create_time: String, 6 "CreateTimestamp" create_timestamp: i64, 7 "ExpireTime" expire_time: String,
    8 "ExpireTimestamp" expire_timestamp: i64, 9 "InstanceId" instance_id: String,
    10 "InstanceName" instance_name: String, 11 "LbaStrategy" lba_strategy: String,
    12 "ResourceGroupId" resource_group_id: String, 13 "Ttl" ttl: i64, 14 "UserDomainName" user_domain_name: String,
    15 "VersionCode" version_code: String
} }

/// Describes gtm instance address pool: `DescribeGtmInstanceAddressPool` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmInstanceAddressPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceAddressPool {
    /// Required.
    pub addr_pool_id: String,
    pub lang: Option<String>,
}
operation! { DescribeGtmInstanceAddressPool(addr_pool_id: String)
    "DescribeGtmInstanceAddressPool" -> DescribeGtmInstanceAddressPoolOutput {
    0 "AddrPoolId" addr_pool_id, 1 "Lang" lang: String
} }

/// Response of [`DescribeGtmInstanceAddressPool`].
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
    0 "AddrCount" addr_count: i64, 1 "AddrPoolId" addr_pool_id: String,
    2 "Addrs" addrs: DescribeGtmInstanceAddressPoolAddrs, 3 "CreateTime" create_time: String,
    4 "CreateTimestamp" create_timestamp: i64, 5 "MinAvailableAddrNum" min_available_addr_num: i64,
    6 "MonitorConfigId" monitor_config_id: String, 7 "MonitorStatus" monitor_status: String, 8 "Name" name: String,
    9 "Status" status: String, 10 "Type" r#type: String, 11 "UpdateTime" update_time: String,
    12 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`DescribeGtmInstanceAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceAddressPoolAddrs {
    pub addr: Vec<DescribeGtmInstanceAddressPoolAddr>,
}
model! { DescribeGtmInstanceAddressPoolAddrs {
    0 "Addr" addr: Vec<DescribeGtmInstanceAddressPoolAddr>
} }

/// In the response of [`DescribeGtmInstanceAddressPool`].
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
    0 "AddrId" addr_id: i64, 1 "AlertStatus" alert_status: String, 2 "CreateTime" create_time: String,
    3 "CreateTimestamp" create_timestamp: i64, 4 "LbaWeight" lba_weight: i64, 5 "Mode" mode: String,
    6 "UpdateTime" update_time: String, 7 "UpdateTimestamp" update_timestamp: i64, 8 "Value" value: String
} }

/// Describes gtm instance address pools: `DescribeGtmInstanceAddressPools` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmInstanceAddressPools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceAddressPools {
    /// Required.
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
    Number "PageNumber", "AddrPools.AddrPool" addr_pools.addr_pool, total "TotalItems" }

/// Response of [`DescribeGtmInstanceAddressPools`].
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
    0 "AddrPools" addr_pools: DescribeGtmInstanceAddressPoolsAddrPools, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeGtmInstanceAddressPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceAddressPoolsAddrPools {
    pub addr_pool: Vec<DescribeGtmInstanceAddressPoolsAddrPool>,
}
model! { DescribeGtmInstanceAddressPoolsAddrPools {
    0 "AddrPool" addr_pool: Vec<DescribeGtmInstanceAddressPoolsAddrPool>
} }

/// In the response of [`DescribeGtmInstanceAddressPools`].
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
    0 "AddrCount" addr_count: i64, 1 "AddrPoolId" addr_pool_id: String, 2 "CreateTime" create_time: String,
    3 "CreateTimestamp" create_timestamp: i64, 4 "MinAvailableAddrNum" min_available_addr_num: i64,
    5 "MonitorConfigId" monitor_config_id: String, 6 "MonitorStatus" monitor_status: String, 7 "Name" name: String,
    8 "Status" status: String, 9 "Type" r#type: String, 10 "UpdateTime" update_time: String,
    11 "UpdateTimestamp" update_timestamp: i64
} }

/// Describes gtm instance status: `DescribeGtmInstanceStatus` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmInstanceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceStatus {
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { DescribeGtmInstanceStatus(instance_id: String)
    "DescribeGtmInstanceStatus" -> DescribeGtmInstanceStatusOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String
} }

/// Response of [`DescribeGtmInstanceStatus`].
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
    0 "AddrNotAvailableNum" addr_not_available_num: i64, 1 "AddrPoolNotAvailableNum" addr_pool_not_available_num: i64,
    2 "Status" status: String, 3 "StatusReason" status_reason: String,
    4 "StrategyNotAvailableNum" strategy_not_available_num: i64,
    5 "SwitchToFailoverStrategyNum" switch_to_failover_strategy_num: i64
} }

/// Describes gtm instance system cname: `DescribeGtmInstanceSystemCname` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmInstanceSystemCname>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceSystemCname {
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { DescribeGtmInstanceSystemCname(instance_id: String)
    "DescribeGtmInstanceSystemCname" -> DescribeGtmInstanceSystemCnameOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String
} }

/// Response of [`DescribeGtmInstanceSystemCname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstanceSystemCnameOutput {
    pub system_cname: Option<String>,
}
model! { DescribeGtmInstanceSystemCnameOutput {
    0 "SystemCname" system_cname: String
} }

/// Describes gtm instances: `DescribeGtmInstances` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmInstances>.
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
    Number "PageNumber", "GtmInstances.GtmInstance" gtm_instances.gtm_instance, total "TotalItems" }

/// Response of [`DescribeGtmInstances`].
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
    0 "GtmInstances" gtm_instances: DescribeGtmInstancesGtmInstances, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeGtmInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmInstancesGtmInstances {
    pub gtm_instance: Vec<DescribeGtmInstancesGtmInstance>,
}
model! { DescribeGtmInstancesGtmInstances {
    0 "GtmInstance" gtm_instance: Vec<DescribeGtmInstancesGtmInstance>
} }

/// In the response of [`DescribeGtmInstances`].
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
    0 "AccessStrategyNum" access_strategy_num: i64, 1 "AddressPoolNum" address_pool_num: i64,
    2 "AlertGroup" alert_group: String, 3 "Cname" cname: String, 4 "CnameMode" cname_mode: String,
    5 "CreateTime" create_time: String, 6 "CreateTimestamp" create_timestamp: i64, 7 "ExpireTime" expire_time: String,
    8 "ExpireTimestamp" expire_timestamp: i64, 9 "InstanceId" instance_id: String,
    10 "InstanceName" instance_name: String, 11 "LbaStrategy" lba_strategy: String,
    12 "ResourceGroupId" resource_group_id: String, 13 "Ttl" ttl: i64, 14 "UserDomainName" user_domain_name: String,
    15 "VersionCode" version_code: String
} }

/// Describes gtm logs: `DescribeGtmLogs` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmLogs>.
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

/// Response of [`DescribeGtmLogs`].
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
    0 "Logs" logs: DescribeGtmLogsLogs, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeGtmLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmLogsLogs {
    pub log: Vec<DescribeGtmLogsLog>,
}
model! { DescribeGtmLogsLogs {
    0 "Log" log: Vec<DescribeGtmLogsLog>
} }

/// In the response of [`DescribeGtmLogs`].
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
    0 "Content" content: String, 1 "EntityId" entity_id: String, 2 "EntityName" entity_name: String,
    3 "EntityType" entity_type: String, 4 "Id" id: i64, 5 "OperAction" oper_action: String, 6 "OperIp" oper_ip: String,
    7 "OperTime" oper_time: String, 8 "OperTimestamp" oper_timestamp: i64
} }

/// Describes gtm monitor available config: `DescribeGtmMonitorAvailableConfig` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmMonitorAvailableConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmMonitorAvailableConfig {
    pub lang: Option<String>,
}
operation! { DescribeGtmMonitorAvailableConfig()
    "DescribeGtmMonitorAvailableConfig" -> DescribeGtmMonitorAvailableConfigOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeGtmMonitorAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmMonitorAvailableConfigOutput {
    pub isp_city_nodes: Option<DescribeGtmMonitorAvailableConfigIspCityNodes>,
}
model! { DescribeGtmMonitorAvailableConfigOutput {
    0 "IspCityNodes" isp_city_nodes: DescribeGtmMonitorAvailableConfigIspCityNodes
} }

/// In the response of [`DescribeGtmMonitorAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmMonitorAvailableConfigIspCityNodes {
    pub isp_city_node: Vec<DescribeGtmMonitorAvailableConfigIspCityNode>,
}
model! { DescribeGtmMonitorAvailableConfigIspCityNodes {
    0 "IspCityNode" isp_city_node: Vec<DescribeGtmMonitorAvailableConfigIspCityNode>
} }

/// In the response of [`DescribeGtmMonitorAvailableConfig`].
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
    0 "CityCode" city_code: String, 1 "CityName" city_name: String, 2 "DefaultSelected" default_selected: bool,
    3 "GroupName" group_name: String, 4 "GroupType" group_type: String, 5 "IspCode" isp_code: String,
    6 "IspName" isp_name: String, 7 "Mainland" mainland: bool
} }

/// Describes gtm monitor config: `DescribeGtmMonitorConfig` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmMonitorConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmMonitorConfig {
    pub lang: Option<String>,
    /// Required.
    pub monitor_config_id: String,
}
operation! { DescribeGtmMonitorConfig(monitor_config_id: String)
    "DescribeGtmMonitorConfig" -> DescribeGtmMonitorConfigOutput {
    0 "Lang" lang: String, 1 "MonitorConfigId" monitor_config_id
} }

/// Response of [`DescribeGtmMonitorConfig`].
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
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64,
    2 "EvaluationCount" evaluation_count: i64, 3 "Interval" interval: i64,
    4 "IspCityNodes" isp_city_nodes: DescribeGtmMonitorConfigIspCityNodes,
    5 "MonitorConfigId" monitor_config_id: String, 6 "MonitorExtendInfo" monitor_extend_info: String,
    7 "ProtocolType" protocol_type: String, 8 "Timeout" timeout: i64, 9 "UpdateTime" update_time: String,
    10 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`DescribeGtmMonitorConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmMonitorConfigIspCityNodes {
    pub isp_city_node: Vec<DescribeGtmMonitorConfigIspCityNode>,
}
model! { DescribeGtmMonitorConfigIspCityNodes {
    0 "IspCityNode" isp_city_node: Vec<DescribeGtmMonitorConfigIspCityNode>
} }

/// In the response of [`DescribeGtmMonitorConfig`].
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
    0 "CityCode" city_code: String, 1 "CityName" city_name: String, 2 "CountryCode" country_code: String,
    3 "CountryName" country_name: String, 4 "IspCode" isp_code: String, 5 "IspName" isp_name: String
} }

/// Describes gtm recovery plan: `DescribeGtmRecoveryPlan` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmRecoveryPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlan {
    pub lang: Option<String>,
    /// Required.
    pub recovery_plan_id: i64,
}
operation! { DescribeGtmRecoveryPlan(recovery_plan_id: i64) "DescribeGtmRecoveryPlan" -> DescribeGtmRecoveryPlanOutput {
    0 "Lang" lang: String, 1 "RecoveryPlanId" recovery_plan_id
} }

/// Response of [`DescribeGtmRecoveryPlan`].
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
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64,
    2 "FaultAddrPoolNum" fault_addr_pool_num: i64,
    3 "FaultAddrPools" fault_addr_pools: DescribeGtmRecoveryPlanFaultAddrPools,
    4 "LastExecuteTime" last_execute_time: String, 5 "LastExecuteTimestamp" last_execute_timestamp: i64,
    6 "LastRollbackTime" last_rollback_time: String, 7 "LastRollbackTimestamp" last_rollback_timestamp: i64,
    8 "Name" name: String, 9 "RecoveryPlanId" recovery_plan_id: i64, 10 "Remark" remark: String,
    11 "Status" status: String, 12 "UpdateTime" update_time: String, 13 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`DescribeGtmRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanFaultAddrPools {
    pub fault_addr_pool: Vec<DescribeGtmRecoveryPlanFaultAddrPool>,
}
model! { DescribeGtmRecoveryPlanFaultAddrPools {
    0 "FaultAddrPool" fault_addr_pool: Vec<DescribeGtmRecoveryPlanFaultAddrPool>
} }

/// In the response of [`DescribeGtmRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanFaultAddrPool {
    pub addr_pool_id: Option<String>,
    pub addr_pool_name: Option<String>,
    pub addrs: Option<DescribeGtmRecoveryPlanAddrs>,
    pub instance_id: Option<String>,
}
model! { DescribeGtmRecoveryPlanFaultAddrPool {
    0 "AddrPoolId" addr_pool_id: String, 1 "AddrPoolName" addr_pool_name: String,
    2 "Addrs" addrs: DescribeGtmRecoveryPlanAddrs, 3 "InstanceId" instance_id: String
} }

/// In the response of [`DescribeGtmRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAddrs {
    pub addr: Vec<DescribeGtmRecoveryPlanAddr>,
}
model! { DescribeGtmRecoveryPlanAddrs {
    0 "Addr" addr: Vec<DescribeGtmRecoveryPlanAddr>
} }

/// In the response of [`DescribeGtmRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAddr {
    pub id: Option<i64>,
    pub mode: Option<String>,
    pub value: Option<String>,
}
model! { DescribeGtmRecoveryPlanAddr {
    0 "Id" id: i64, 1 "Mode" mode: String, 2 "Value" value: String
} }

/// Describes gtm recovery plan available config: `DescribeGtmRecoveryPlanAvailableConfig` of `alidns` 2015-01-09.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmRecoveryPlanAvailableConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAvailableConfig {
    pub lang: Option<String>,
}
operation! { DescribeGtmRecoveryPlanAvailableConfig()
    "DescribeGtmRecoveryPlanAvailableConfig" -> DescribeGtmRecoveryPlanAvailableConfigOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeGtmRecoveryPlanAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAvailableConfigOutput {
    pub instances: Option<DescribeGtmRecoveryPlanAvailableConfigInstances>,
}
model! { DescribeGtmRecoveryPlanAvailableConfigOutput {
    0 "Instances" instances: DescribeGtmRecoveryPlanAvailableConfigInstances
} }

/// In the response of [`DescribeGtmRecoveryPlanAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAvailableConfigInstances {
    pub instance: Vec<DescribeGtmRecoveryPlanAvailableConfigInstance>,
}
model! { DescribeGtmRecoveryPlanAvailableConfigInstances {
    0 "Instance" instance: Vec<DescribeGtmRecoveryPlanAvailableConfigInstance>
} }

/// In the response of [`DescribeGtmRecoveryPlanAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAvailableConfigInstance {
    pub addr_pools: Option<DescribeGtmRecoveryPlanAvailableConfigAddrPools>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { DescribeGtmRecoveryPlanAvailableConfigInstance {
    0 "AddrPools" addr_pools: DescribeGtmRecoveryPlanAvailableConfigAddrPools, 1 "InstanceId" instance_id: String,
    2 "InstanceName" instance_name: String
} }

/// In the response of [`DescribeGtmRecoveryPlanAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAvailableConfigAddrPools {
    pub addr_pool: Vec<DescribeGtmRecoveryPlanAvailableConfigAddrPool>,
}
model! { DescribeGtmRecoveryPlanAvailableConfigAddrPools {
    0 "AddrPool" addr_pool: Vec<DescribeGtmRecoveryPlanAvailableConfigAddrPool>
} }

/// In the response of [`DescribeGtmRecoveryPlanAvailableConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAvailableConfigAddrPool {
    pub addr_pool_id: Option<String>,
    pub name: Option<String>,
}
model! { DescribeGtmRecoveryPlanAvailableConfigAddrPool {
    0 "AddrPoolId" addr_pool_id: String, 1 "Name" name: String
} }

/// Describes gtm recovery plans: `DescribeGtmRecoveryPlans` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmRecoveryPlans>.
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
    Number "PageNumber", "RecoveryPlans.RecoveryPlan" recovery_plans.recovery_plan, total "TotalItems" }

/// Response of [`DescribeGtmRecoveryPlans`].
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
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "RecoveryPlans" recovery_plans: DescribeGtmRecoveryPlansRecoveryPlans, 3 "TotalItems" total_items: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeGtmRecoveryPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlansRecoveryPlans {
    pub recovery_plan: Vec<DescribeGtmRecoveryPlansRecoveryPlan>,
}
model! { DescribeGtmRecoveryPlansRecoveryPlans {
    0 "RecoveryPlan" recovery_plan: Vec<DescribeGtmRecoveryPlansRecoveryPlan>
} }

/// In the response of [`DescribeGtmRecoveryPlans`].
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
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64,
    2 "FaultAddrPoolNum" fault_addr_pool_num: i64, 3 "LastExecuteTime" last_execute_time: String,
    4 "LastExecuteTimestamp" last_execute_timestamp: i64, 5 "LastRollbackTime" last_rollback_time: String,
    6 "LastRollbackTimestamp" last_rollback_timestamp: i64, 7 "Name" name: String,
    8 "RecoveryPlanId" recovery_plan_id: i64, 9 "Remark" remark: String, 10 "Status" status: String,
    11 "UpdateTime" update_time: String, 12 "UpdateTimestamp" update_timestamp: i64
} }

/// Describes instance domains: `DescribeInstanceDomains` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeInstanceDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDomains {
    pub domain_keywords: Option<String>,
    /// Required.
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
    Number "PageNumber", "InstanceDomains" instance_domains, total "TotalItems" }

/// Response of [`DescribeInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDomainsOutput {
    pub instance_domains: Vec<DescribeInstanceDomainsInstanceDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeInstanceDomainsOutput {
    0 "InstanceDomains" instance_domains: Vec<DescribeInstanceDomainsInstanceDomains>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDomainsInstanceDomains {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub domain_name: Option<String>,
}
model! { DescribeInstanceDomainsInstanceDomains {
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "DomainName" domain_name: String
} }

/// Describes inter auth statistics global overview: `DescribeInterAuthStatisticsGlobalOverview` of `alidns` 2015-01-09.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeInterAuthStatisticsGlobalOverview>.
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

/// Response of [`DescribeInterAuthStatisticsGlobalOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsGlobalOverviewOutput {
    pub data: Option<DescribeInterAuthStatisticsGlobalOverviewData>,
}
model! { DescribeInterAuthStatisticsGlobalOverviewOutput {
    0 "Data" data: DescribeInterAuthStatisticsGlobalOverviewData
} }

/// In the response of [`DescribeInterAuthStatisticsGlobalOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsGlobalOverviewData {
    pub avg_success_ratio: Option<i64>,
    pub avg_success_ratio_trend: Option<i64>,
    pub total_resolve_count: Option<i64>,
    pub total_resolve_count_trend: Option<i64>,
}
model! { DescribeInterAuthStatisticsGlobalOverviewData {
    0 "AvgSuccessRatio" avg_success_ratio: i64, 1 "AvgSuccessRatioTrend" avg_success_ratio_trend: i64,
    2 "TotalResolveCount" total_resolve_count: i64, 3 "TotalResolveCountTrend" total_resolve_count_trend: i64
} }

/// Describes inter auth statistics history: `DescribeInterAuthStatisticsHistory` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeInterAuthStatisticsHistory>.
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

/// Response of [`DescribeInterAuthStatisticsHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsHistoryOutput {
    pub data: Vec<DescribeInterAuthStatisticsHistoryData>,
}
model! { DescribeInterAuthStatisticsHistoryOutput {
    0 "Data" data: Vec<DescribeInterAuthStatisticsHistoryData>
} }

/// In the response of [`DescribeInterAuthStatisticsHistory`].
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
    0 "Count" count: i64, 1 "DomainName" domain_name: String, 2 "Protocol" protocol: String, 3 "Qtype" qtype: String,
    4 "Ratio" ratio: i64, 5 "Timestamp" timestamp: i64, 6 "ZoneName" zone_name: String
} }

/// Describes inter auth statistics summary: `DescribeInterAuthStatisticsSummary` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeInterAuthStatisticsSummary>.
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
    Number "PageNumber", "PageData" page_data, total "TotalSize" }

/// Response of [`DescribeInterAuthStatisticsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsSummaryOutput {
    pub cur_page: Option<i64>,
    pub page_data: Vec<DescribeInterAuthStatisticsSummaryPageData>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DescribeInterAuthStatisticsSummaryOutput {
    0 "CurPage" cur_page: i64, 1 "PageData" page_data: Vec<DescribeInterAuthStatisticsSummaryPageData>,
    2 "PageSize" page_size: i64, 3 "TotalPage" total_page: i64, 4 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeInterAuthStatisticsSummary`].
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
    0 "AggrTimestamp" aggr_timestamp: i64, 1 "Count" count: i64, 2 "DomainName" domain_name: String,
    3 "FluctuationValue" fluctuation_value: i64, 4 "Line" line: String, 5 "PreviousCount" previous_count: i64,
    6 "Protocol" protocol: String, 7 "Qtype" qtype: String, 8 "Ratio" ratio: i64, 9 "Rcode" rcode: String,
    10 "SourceIp" source_ip: String, 11 "SourceIsp" source_isp: String, 12 "SourceRegion" source_region: String,
    13 "ZoneName" zone_name: String
} }

/// Describes inter auth statistics zone overview: `DescribeInterAuthStatisticsZoneOverview` of `alidns` 2015-01-09.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeInterAuthStatisticsZoneOverview>.
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

/// Response of [`DescribeInterAuthStatisticsZoneOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsZoneOverviewOutput {
    pub data: Option<DescribeInterAuthStatisticsZoneOverviewData>,
}
model! { DescribeInterAuthStatisticsZoneOverviewOutput {
    0 "Data" data: DescribeInterAuthStatisticsZoneOverviewData
} }

/// In the response of [`DescribeInterAuthStatisticsZoneOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterAuthStatisticsZoneOverviewData {
    pub refused_domain_count: Option<i64>,
    pub sudden_drop_domain_count: Option<i64>,
    pub sudden_increase_domain_count: Option<i64>,
}
model! { DescribeInterAuthStatisticsZoneOverviewData {
    0 "RefusedDomainCount" refused_domain_count: i64, 1 "SuddenDropDomainCount" sudden_drop_domain_count: i64,
    2 "SuddenIncreaseDomainCount" sudden_increase_domain_count: i64
} }

/// Describes internet dns logs: `DescribeInternetDnsLogs` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeInternetDnsLogs>.
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
    Number "PageNumber", "Logs.Log" logs.log, total "TotalSize" }

/// Response of [`DescribeInternetDnsLogs`].
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
    0 "Complete" complete: bool, 1 "CurPage" cur_page: i64, 2 "Logs" logs: DescribeInternetDnsLogsLogs,
    3 "PageSize" page_size: i64, 4 "TotalPage" total_page: i64, 5 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeInternetDnsLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetDnsLogsLogs {
    pub log: Vec<DescribeInternetDnsLogsLog>,
}
model! { DescribeInternetDnsLogsLogs {
    0 "Log" log: Vec<DescribeInternetDnsLogsLog>
} }

/// In the response of [`DescribeInternetDnsLogs`].
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
    0 "DnsMsgId" dns_msg_id: String, 1 "Flags" flags: String, 2 "LogTime" log_time: i64, 3 "Protocol" protocol: String,
    4 "QueryFlags" query_flags: String, 5 "QueryName" query_name: String, 6 "QueryType" query_type: String,
    7 "ResponseTimestamp" response_timestamp: String, 8 "Rt" rt: i64, 9 "ServerIp" server_ip: String,
    10 "SourceIp" source_ip: String, 11 "Status" status: String, 12 "SubnetIp" subnet_ip: String,
    13 "Value" value: DescribeInternetDnsLogsValue, 14 "ZoneName" zone_name: String
} }

/// In the response of [`DescribeInternetDnsLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetDnsLogsValue {
    pub value: Vec<String>,
}
model! { DescribeInternetDnsLogsValue {
    0 "Value" value: Vec<String>
} }

/// Describes isp flush cache instances: `DescribeIspFlushCacheInstances` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeIspFlushCacheInstances>.
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
    Number "PageNumber", "IspFlushCacheInstances" isp_flush_cache_instances, total "TotalItems" }

/// Response of [`DescribeIspFlushCacheInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheInstancesOutput {
    pub isp_flush_cache_instances: Vec<
        DescribeIspFlushCacheInstancesIspFlushCacheInstances,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeIspFlushCacheInstancesOutput {
    0 "IspFlushCacheInstances" isp_flush_cache_instances: Vec<DescribeIspFlushCacheInstancesIspFlushCacheInstances>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeIspFlushCacheInstances`].
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
    0 "ExpireTime" expire_time: String, 1 "ExpireTimestamp" expire_timestamp: i64, 2 "InstanceId" instance_id: String,
    3 "InstanceName" instance_name: String, 4 "Isp" isp: String,
    5 "QuotaInfo" quota_info: DescribeIspFlushCacheInstancesQuotaInfo, 6 "Status" status: String,
    7 "VersionCode" version_code: String
} }

/// In the response of [`DescribeIspFlushCacheInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheInstancesQuotaInfo {
    pub instance_quota: Option<i64>,
    pub instance_quota_used: Option<i64>,
}
model! { DescribeIspFlushCacheInstancesQuotaInfo {
    0 "InstanceQuota" instance_quota: i64, 1 "InstanceQuotaUsed" instance_quota_used: i64
} }

/// Describes isp flush cache remain quota: `DescribeIspFlushCacheRemainQuota` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeIspFlushCacheRemainQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheRemainQuota {
    pub lang: Option<String>,
}
operation! { DescribeIspFlushCacheRemainQuota()
    "DescribeIspFlushCacheRemainQuota" -> DescribeIspFlushCacheRemainQuotaOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeIspFlushCacheRemainQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheRemainQuotaOutput {
    pub telecom_remain_quota: Option<i64>,
}
model! { DescribeIspFlushCacheRemainQuotaOutput {
    0 "TelecomRemainQuota" telecom_remain_quota: i64
} }

/// Describes isp flush cache task: `DescribeIspFlushCacheTask` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeIspFlushCacheTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheTask {
    pub lang: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { DescribeIspFlushCacheTask(task_id: String) "DescribeIspFlushCacheTask" -> DescribeIspFlushCacheTaskOutput {
    0 "Lang" lang: String, 1 "TaskId" task_id
} }

/// Response of [`DescribeIspFlushCacheTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheTaskOutput {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub domain_name: Option<String>,
    pub flush_cache_results: Vec<DescribeIspFlushCacheTaskFlushCacheResults>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub isp: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { DescribeIspFlushCacheTaskOutput {
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "DomainName" domain_name: String,
    3 "FlushCacheResults" flush_cache_results: Vec<DescribeIspFlushCacheTaskFlushCacheResults>,
    4 "InstanceId" instance_id: String, 5 "InstanceName" instance_name: String, 6 "Isp" isp: String,
    7 "TaskId" task_id: String, 8 "TaskStatus" task_status: String
} }

/// In the response of [`DescribeIspFlushCacheTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheTaskFlushCacheResults {
    pub dns_nodes: Vec<DescribeIspFlushCacheTaskDnsNodes>,
    pub province: Option<String>,
}
model! { DescribeIspFlushCacheTaskFlushCacheResults {
    0 "DnsNodes" dns_nodes: Vec<DescribeIspFlushCacheTaskDnsNodes>, 1 "Province" province: String
} }

/// In the response of [`DescribeIspFlushCacheTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheTaskDnsNodes {
    pub answers: Vec<DescribeIspFlushCacheTaskAnswers>,
    pub node_ip: Option<String>,
    pub sp_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeIspFlushCacheTaskDnsNodes {
    0 "Answers" answers: Vec<DescribeIspFlushCacheTaskAnswers>, 1 "NodeIp" node_ip: String, 2 "SpName" sp_name: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeIspFlushCacheTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheTaskAnswers {
    pub name: Option<String>,
    pub record: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeIspFlushCacheTaskAnswers {
    0 "Name" name: String, 1 "Record" record: String, 2 "Ttl" ttl: i64, 3 "Type" r#type: String
} }

/// Describes isp flush cache tasks: `DescribeIspFlushCacheTasks` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeIspFlushCacheTasks>.
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
    Number "PageNumber", "IspFlushCacheTasks" isp_flush_cache_tasks, total "TotalItems" }

/// Response of [`DescribeIspFlushCacheTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIspFlushCacheTasksOutput {
    pub isp_flush_cache_tasks: Vec<DescribeIspFlushCacheTasksIspFlushCacheTasks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeIspFlushCacheTasksOutput {
    0 "IspFlushCacheTasks" isp_flush_cache_tasks: Vec<DescribeIspFlushCacheTasksIspFlushCacheTasks>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeIspFlushCacheTasks`].
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
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "DomainName" domain_name: String,
    3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String, 5 "Isp" isp: String,
    6 "TaskId" task_id: String, 7 "TaskStatus" task_status: String
} }

/// Describes pdns account summary: `DescribePdnsAccountSummary` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsAccountSummary>.
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

/// Response of [`DescribePdnsAccountSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAccountSummaryOutput {
    pub data: Option<DescribePdnsAccountSummaryData>,
}
model! { DescribePdnsAccountSummaryOutput {
    0 "Data" data: DescribePdnsAccountSummaryData
} }

/// In the response of [`DescribePdnsAccountSummary`].
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
    0 "DomainCount" domain_count: i64, 1 "HttpCount" http_count: i64, 2 "HttpsCount" https_count: i64,
    3 "SubDomainCount" sub_domain_count: i64, 4 "ThreatCount" threat_count: i64, 5 "TotalCount" total_count: i64,
    6 "UserId" user_id: i64
} }

/// Describes pdns app key: `DescribePdnsAppKey` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsAppKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAppKey {
    pub app_key_id: Option<String>,
    /// Secret.
    pub auth_code: Option<Secret>,
    pub lang: Option<String>,
}
operation! { DescribePdnsAppKey() "DescribePdnsAppKey" -> DescribePdnsAppKeyOutput {
    0 "AppKeyId" app_key_id: String, 1 "AuthCode" auth_code: Secret, 2 "Lang" lang: String
} }

/// Response of [`DescribePdnsAppKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAppKeyOutput {
    pub app_key: Option<DescribePdnsAppKeyAppKey>,
}
model! { DescribePdnsAppKeyOutput {
    0 "AppKey" app_key: DescribePdnsAppKeyAppKey
} }

/// In the response of [`DescribePdnsAppKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAppKeyAppKey {
    pub app_key_id: Option<String>,
    /// Secret.
    pub app_key_secret: Option<Secret>,
    pub create_date: Option<String>,
    pub create_timestamp: Option<i64>,
    pub remark: Option<String>,
    pub state: Option<String>,
}
model! { DescribePdnsAppKeyAppKey {
    0 "AppKeyId" app_key_id: String, 1 "AppKeySecret" app_key_secret: Secret, 2 "CreateDate" create_date: String,
    3 "CreateTimestamp" create_timestamp: i64, 4 "Remark" remark: String, 5 "State" state: String
} }

/// Describes pdns app keys: `DescribePdnsAppKeys` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsAppKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAppKeys {
    pub lang: Option<String>,
}
operation! { DescribePdnsAppKeys() "DescribePdnsAppKeys" -> DescribePdnsAppKeysOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribePdnsAppKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAppKeysOutput {
    pub app_keys: Vec<DescribePdnsAppKeysAppKeys>,
}
model! { DescribePdnsAppKeysOutput {
    0 "AppKeys" app_keys: Vec<DescribePdnsAppKeysAppKeys>
} }

/// In the response of [`DescribePdnsAppKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAppKeysAppKeys {
    pub app_key_id: Option<String>,
    pub bind_edge_dns_clusters: Vec<DescribePdnsAppKeysBindEdgeDnsClusters>,
    pub create_date: Option<String>,
    pub create_timestamp: Option<i64>,
    pub remark: Option<String>,
    pub state: Option<String>,
}
model! { DescribePdnsAppKeysAppKeys {
    0 "AppKeyId" app_key_id: String,
    1 "BindEdgeDnsClusters" bind_edge_dns_clusters: Vec<DescribePdnsAppKeysBindEdgeDnsClusters>,
    2 "CreateDate" create_date: String, 3 "CreateTimestamp" create_timestamp: i64, 4 "Remark" remark: String,
    5 "State" state: String
} }

/// In the response of [`DescribePdnsAppKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsAppKeysBindEdgeDnsClusters {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_user_id: Option<String>,
}
model! { DescribePdnsAppKeysBindEdgeDnsClusters {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterUserId" cluster_user_id: String
} }

/// Describes pdns operate logs: `DescribePdnsOperateLogs` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsOperateLogs>.
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

/// Response of [`DescribePdnsOperateLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsOperateLogsOutput {
    pub logs: Vec<DescribePdnsOperateLogsLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePdnsOperateLogsOutput {
    0 "Logs" logs: Vec<DescribePdnsOperateLogsLogs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePdnsOperateLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsOperateLogsLogs {
    pub action: Option<String>,
    pub operate_time: Option<String>,
    pub r#type: Option<String>,
    pub content: Option<String>,
}
model! { DescribePdnsOperateLogsLogs {
    0 "Action" action: String, 1 "OperateTime" operate_time: String, 2 "Type" r#type: String,
    3 "content" content: String
} }

/// Describes pdns request statistic: `DescribePdnsRequestStatistic` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsRequestStatistic>.
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

/// Response of [`DescribePdnsRequestStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsRequestStatisticOutput {
    pub data: Vec<DescribePdnsRequestStatisticData>,
}
model! { DescribePdnsRequestStatisticOutput {
    0 "Data" data: Vec<DescribePdnsRequestStatisticData>
} }

/// In the response of [`DescribePdnsRequestStatistic`].
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
    0 "DohTotalCount" doh_total_count: i64, 1 "HttpCount" http_count: i64, 2 "HttpsCount" https_count: i64,
    3 "IpCount" ip_count: i64, 4 "Timestamp" timestamp: i64, 5 "TotalCount" total_count: i64,
    6 "UdpTotalCount" udp_total_count: i64, 7 "V4Count" v4_count: i64, 8 "V4HttpCount" v4_http_count: i64,
    9 "V4HttpsCount" v4_https_count: i64, 10 "V6Count" v6_count: i64, 11 "V6HttpCount" v6_http_count: i64,
    12 "V6HttpsCount" v6_https_count: i64
} }

/// Describes pdns request statistics: `DescribePdnsRequestStatistics` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsRequestStatistics>.
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
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribePdnsRequestStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsRequestStatisticsOutput {
    pub data: Vec<DescribePdnsRequestStatisticsData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePdnsRequestStatisticsOutput {
    0 "Data" data: Vec<DescribePdnsRequestStatisticsData>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePdnsRequestStatistics`].
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
    pub threat_info: Vec<DescribePdnsRequestStatisticsThreatInfo>,
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
    0 "DohTotalCount" doh_total_count: i64, 1 "DomainName" domain_name: String, 2 "HttpCount" http_count: i64,
    3 "HttpsCount" https_count: i64, 4 "IpCount" ip_count: i64, 5 "MaxThreatLevel" max_threat_level: String,
    6 "SubDomain" sub_domain: String, 7 "ThreatCount" threat_count: i64,
    8 "ThreatInfo" threat_info: Vec<DescribePdnsRequestStatisticsThreatInfo>, 9 "TotalCount" total_count: i64,
    10 "UdpTotalCount" udp_total_count: i64, 11 "V4Count" v4_count: i64, 12 "V4HttpCount" v4_http_count: i64,
    13 "V4HttpsCount" v4_https_count: i64, 14 "V6Count" v6_count: i64, 15 "V6HttpCount" v6_http_count: i64,
    16 "V6HttpsCount" v6_https_count: i64
} }

/// In the response of [`DescribePdnsRequestStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsRequestStatisticsThreatInfo {
    pub threat_level: Option<String>,
    pub threat_type: Option<String>,
}
model! { DescribePdnsRequestStatisticsThreatInfo {
    0 "ThreatLevel" threat_level: String, 1 "ThreatType" threat_type: String
} }

/// Describes pdns threat logs: `DescribePdnsThreatLogs` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsThreatLogs>.
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

/// Response of [`DescribePdnsThreatLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsThreatLogsOutput {
    pub logs: Vec<DescribePdnsThreatLogsLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePdnsThreatLogsOutput {
    0 "Logs" logs: Vec<DescribePdnsThreatLogsLogs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePdnsThreatLogs`].
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
    0 "SourceIp" source_ip: String, 1 "SubDomain" sub_domain: String, 2 "ThreatLevel" threat_level: String,
    3 "ThreatTime" threat_time: String, 4 "ThreatType" threat_type: String
} }

/// Describes pdns threat statistic: `DescribePdnsThreatStatistic` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsThreatStatistic>.
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

/// Response of [`DescribePdnsThreatStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsThreatStatisticOutput {
    pub data: Vec<DescribePdnsThreatStatisticData>,
}
model! { DescribePdnsThreatStatisticOutput {
    0 "Data" data: Vec<DescribePdnsThreatStatisticData>
} }

/// In the response of [`DescribePdnsThreatStatistic`].
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
    0 "DohTotalCount" doh_total_count: i64, 1 "ThreatLevel" threat_level: String, 2 "ThreatType" threat_type: String,
    3 "Timestamp" timestamp: i64, 4 "TotalCount" total_count: i64, 5 "UdpTotalCount" udp_total_count: i64
} }

/// Describes pdns threat statistics: `DescribePdnsThreatStatistics` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsThreatStatistics>.
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
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribePdnsThreatStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsThreatStatisticsOutput {
    pub data: Vec<DescribePdnsThreatStatisticsData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePdnsThreatStatisticsOutput {
    0 "Data" data: Vec<DescribePdnsThreatStatisticsData>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePdnsThreatStatistics`].
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
    0 "DohTotalCount" doh_total_count: i64, 1 "DomainCount" domain_count: i64, 2 "DomainName" domain_name: String,
    3 "LatestThreatTime" latest_threat_time: i64, 4 "MaxThreatLevel" max_threat_level: String,
    5 "SourceIp" source_ip: String, 6 "SubDomain" sub_domain: String, 7 "ThreatLevel" threat_level: String,
    8 "ThreatType" threat_type: String, 9 "TotalCount" total_count: i64, 10 "UdpTotalCount" udp_total_count: i64
} }

/// Describes pdns udp ip segments: `DescribePdnsUdpIpSegments` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsUdpIpSegments>.
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
    Number "PageNumber", "IpSegments" ip_segments, total "TotalCount" }

/// Response of [`DescribePdnsUdpIpSegments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsUdpIpSegmentsOutput {
    pub ip_segments: Vec<DescribePdnsUdpIpSegmentsIpSegments>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_pages: Option<String>,
}
model! { DescribePdnsUdpIpSegmentsOutput {
    0 "IpSegments" ip_segments: Vec<DescribePdnsUdpIpSegmentsIpSegments>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPages" total_pages: String
} }

/// In the response of [`DescribePdnsUdpIpSegments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsUdpIpSegmentsIpSegments {
    pub create_date: Option<String>,
    pub create_timestamp: Option<i64>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub mask: Option<i64>,
    pub name: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub state: Option<String>,
    pub update_date: Option<String>,
}
model! { DescribePdnsUdpIpSegmentsIpSegments {
    0 "CreateDate" create_date: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Id" id: String, 3 "Ip" ip: String,
    4 "Mask" mask: i64, 5 "Name" name: String, 6 "SecretKey" secret_key: Secret, 7 "State" state: String,
    8 "UpdateDate" update_date: String
} }

/// Describes pdns user info: `DescribePdnsUserInfo` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsUserInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsUserInfo {
    pub lang: Option<String>,
}
operation! { DescribePdnsUserInfo() "DescribePdnsUserInfo" -> DescribePdnsUserInfoOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribePdnsUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsUserInfoOutput {
    pub user_info: Option<DescribePdnsUserInfoUserInfo>,
}
model! { DescribePdnsUserInfoOutput {
    0 "UserInfo" user_info: DescribePdnsUserInfoUserInfo
} }

/// In the response of [`DescribePdnsUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePdnsUserInfoUserInfo {
    pub available_access_security_type: Option<String>,
    pub available_service: Option<String>,
    pub pdns_id: Option<i64>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub service_type: Option<String>,
    pub state: Option<String>,
    pub statistic_switch_status: Option<String>,
    pub stopped_service: Option<String>,
}
model! { DescribePdnsUserInfoUserInfo {
    0 "AvailableAccessSecurityType" available_access_security_type: String,
    1 "AvailableService" available_service: String, 2 "PdnsId" pdns_id: i64, 3 "SecretKey" secret_key: Secret,
    4 "ServiceType" service_type: String, 5 "State" state: String,
    6 "StatisticSwitchStatus" statistic_switch_status: String, 7 "StoppedService" stopped_service: String
} }

/// Describes record logs: `DescribeRecordLogs` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeRecordLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordLogs {
    /// Required.
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
    Number "PageNumber", "RecordLogs.RecordLog" record_logs.record_log, total "TotalCount" }

/// Response of [`DescribeRecordLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordLogsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub record_logs: Option<DescribeRecordLogsRecordLogs>,
    pub total_count: Option<i64>,
}
model! { DescribeRecordLogsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "RecordLogs" record_logs: DescribeRecordLogsRecordLogs, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRecordLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordLogsRecordLogs {
    pub record_log: Vec<DescribeRecordLogsRecordLog>,
}
model! { DescribeRecordLogsRecordLogs {
    0 "RecordLog" record_log: Vec<DescribeRecordLogsRecordLog>
} }

/// In the response of [`DescribeRecordLogs`].
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
    0 "Action" action: String, 1 "ActionTime" action_time: String, 2 "ActionTimestamp" action_timestamp: i64,
    3 "ClientIp" client_ip: String, 4 "Message" message: String
} }

/// Describes record resolve statistics summary: `DescribeRecordResolveStatisticsSummary` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeRecordResolveStatisticsSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordResolveStatisticsSummary {
    pub direction: Option<String>,
    /// Required.
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
    /// Required.
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
    Number "PageNumber", "Statistics" statistics, total "TotalItems" }

/// Response of [`DescribeRecordResolveStatisticsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordResolveStatisticsSummaryOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub statistics: Vec<DescribeRecordResolveStatisticsSummaryStatistics>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeRecordResolveStatisticsSummaryOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Statistics" statistics: Vec<DescribeRecordResolveStatisticsSummaryStatistics>, 3 "TotalItems" total_items: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeRecordResolveStatisticsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordResolveStatisticsSummaryStatistics {
    pub count: Option<String>,
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
    pub sub_domain: Option<String>,
}
model! { DescribeRecordResolveStatisticsSummaryStatistics {
    0 "Count" count: String, 1 "DomainName" domain_name: String, 2 "DomainType" domain_type: String,
    3 "SubDomain" sub_domain: String
} }

/// Describes record statistics: `DescribeRecordStatistics` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeRecordStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatistics {
    /// Required.
    pub domain_name: String,
    pub domain_type: Option<String>,
    pub end_date: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub rr: String,
    /// Required.
    pub start_date: String,
}
operation! { DescribeRecordStatistics(domain_name: String, rr: String, start_date: String)
    "DescribeRecordStatistics" -> DescribeRecordStatisticsOutput {
    0 "DomainName" domain_name, 1 "DomainType" domain_type: String, 2 "EndDate" end_date: String, 3 "Lang" lang: String,
    4 "Rr" rr, 5 "StartDate" start_date
} }

/// Response of [`DescribeRecordStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatisticsOutput {
    pub statistics: Option<DescribeRecordStatisticsStatistics>,
}
model! { DescribeRecordStatisticsOutput {
    0 "Statistics" statistics: DescribeRecordStatisticsStatistics
} }

/// In the response of [`DescribeRecordStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatisticsStatistics {
    pub statistic: Vec<DescribeRecordStatisticsStatistic>,
}
model! { DescribeRecordStatisticsStatistics {
    0 "Statistic" statistic: Vec<DescribeRecordStatisticsStatistic>
} }

/// In the response of [`DescribeRecordStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatisticsStatistic {
    pub count: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { DescribeRecordStatisticsStatistic {
    0 "Count" count: i64, 1 "Timestamp" timestamp: i64
} }

/// Describes record statistics summary: `DescribeRecordStatisticsSummary` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeRecordStatisticsSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatisticsSummary {
    /// Required.
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
    /// Required.
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
    Number "PageNumber", "Statistics.Statistic" statistics.statistic, total "TotalItems" }

/// Response of [`DescribeRecordStatisticsSummary`].
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
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Statistics" statistics: DescribeRecordStatisticsSummaryStatistics, 3 "TotalItems" total_items: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeRecordStatisticsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatisticsSummaryStatistics {
    pub statistic: Vec<DescribeRecordStatisticsSummaryStatistic>,
}
model! { DescribeRecordStatisticsSummaryStatistics {
    0 "Statistic" statistic: Vec<DescribeRecordStatisticsSummaryStatistic>
} }

/// In the response of [`DescribeRecordStatisticsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStatisticsSummaryStatistic {
    pub count: Option<i64>,
    pub sub_domain: Option<String>,
}
model! { DescribeRecordStatisticsSummaryStatistic {
    0 "Count" count: i64, 1 "SubDomain" sub_domain: String
} }

/// Describes recursion record: `DescribeRecursionRecord` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeRecursionRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecursionRecord {
    /// Required.
    pub record_id: String,
}
operation! { DescribeRecursionRecord(record_id: String) "DescribeRecursionRecord" -> DescribeRecursionRecordOutput {
    0 "RecordId" record_id
} }

/// Response of [`DescribeRecursionRecord`].
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
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Priority" priority: i64,
    3 "RecordId" record_id: String, 4 "Remark" remark: String, 5 "Rr" rr: String, 6 "Ttl" ttl: i64,
    7 "Type" r#type: String, 8 "UpdateTime" update_time: String, 9 "UpdateTimestamp" update_timestamp: i64,
    10 "Value" value: String, 11 "Weight" weight: i64, 12 "ZoneId" zone_id: String
} }

/// Describes recursion zone: `DescribeRecursionZone` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeRecursionZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecursionZone {
    /// Required.
    pub zone_id: String,
}
operation! { DescribeRecursionZone(zone_id: String) "DescribeRecursionZone" -> DescribeRecursionZoneOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`DescribeRecursionZone`].
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
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Creator" creator: String,
    3 "CreatorSubType" creator_sub_type: String, 4 "CreatorType" creator_type: String,
    5 "EffectiveScopes" effective_scopes: DescribeRecursionZoneEffectiveScopes, 6 "ProxyPattern" proxy_pattern: String,
    7 "RecordCount" record_count: i64, 8 "Remark" remark: String, 9 "UpdateTime" update_time: String,
    10 "UpdateTimestamp" update_timestamp: i64, 11 "UserId" user_id: String, 12 "ZoneId" zone_id: String,
    13 "ZoneName" zone_name: String
} }

/// In the response of [`DescribeRecursionZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecursionZoneEffectiveScopes {
    pub effective_scope: Vec<DescribeRecursionZoneEffectiveScope>,
}
model! { DescribeRecursionZoneEffectiveScopes {
    0 "EffectiveScope" effective_scope: Vec<DescribeRecursionZoneEffectiveScope>
} }

/// In the response of [`DescribeRecursionZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecursionZoneEffectiveScope {
    pub effective_type: Option<String>,
    pub scopes: Option<DescribeRecursionZoneScopes>,
}
model! { DescribeRecursionZoneEffectiveScope {
    0 "EffectiveType" effective_type: String, 1 "Scopes" scopes: DescribeRecursionZoneScopes
} }

/// In the response of [`DescribeRecursionZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecursionZoneScopes {
    pub scope: Vec<String>,
}
model! { DescribeRecursionZoneScopes {
    0 "Scope" scope: Vec<String>
} }

/// Describes sub domain records: `DescribeSubDomainRecords` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeSubDomainRecords>.
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
    /// Required.
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
    Number "PageNumber", "DomainRecords.Record" domain_records.record, total "TotalCount" }

/// Response of [`DescribeSubDomainRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubDomainRecordsOutput {
    pub domain_records: Option<DescribeSubDomainRecordsDomainRecords>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeSubDomainRecordsOutput {
    0 "DomainRecords" domain_records: DescribeSubDomainRecordsDomainRecords, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSubDomainRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubDomainRecordsDomainRecords {
    pub record: Vec<DescribeSubDomainRecordsRecord>,
}
model! { DescribeSubDomainRecordsDomainRecords {
    0 "Record" record: Vec<DescribeSubDomainRecordsRecord>
} }

/// In the response of [`DescribeSubDomainRecords`].
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
    0 "DomainName" domain_name: String, 1 "Line" line: String, 2 "Locked" locked: bool, 3 "Priority" priority: i64,
    4 "RR" rr: String, 5 "RecordId" record_id: String, 6 "Remark" remark: String, 7 "Status" status: String,
    8 "TTL" ttl: i64, 9 "Type" r#type: String, 10 "Value" value: String, 11 "Weight" weight: i64
} }

/// Describes support lines: `DescribeSupportLines` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeSupportLines>.
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

/// Response of [`DescribeSupportLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportLinesOutput {
    pub record_lines: Option<DescribeSupportLinesRecordLines>,
}
model! { DescribeSupportLinesOutput {
    0 "RecordLines" record_lines: DescribeSupportLinesRecordLines
} }

/// In the response of [`DescribeSupportLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportLinesRecordLines {
    pub record_line: Vec<DescribeSupportLinesRecordLine>,
}
model! { DescribeSupportLinesRecordLines {
    0 "RecordLine" record_line: Vec<DescribeSupportLinesRecordLine>
} }

/// In the response of [`DescribeSupportLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportLinesRecordLine {
    pub father_code: Option<String>,
    pub line_code: Option<String>,
    pub line_display_name: Option<String>,
    pub line_name: Option<String>,
}
model! { DescribeSupportLinesRecordLine {
    0 "FatherCode" father_code: String, 1 "LineCode" line_code: String, 2 "LineDisplayName" line_display_name: String,
    3 "LineName" line_name: String
} }

/// Describes tags: `DescribeTags` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub resource_type: String,
}
operation! { DescribeTags(resource_type: String) "DescribeTags" -> DescribeTagsOutput {
    0 "Lang" lang: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "ResourceType" resource_type
} }
paged! { DescribeTags: DescribeTagsTags = Number "PageNumber", "Tags" tags, total "TotalCount" }

/// Response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tags: Vec<DescribeTagsTags>,
    pub total_count: Option<i64>,
}
model! { DescribeTagsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tags" tags: Vec<DescribeTagsTags>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTags {
    pub key: Option<String>,
    pub values: Vec<String>,
}
model! { DescribeTagsTags {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// Describes transfer domains: `DescribeTransferDomains` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeTransferDomains>.
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
    /// Required.
    pub transfer_type: String,
}
operation! { DescribeTransferDomains(transfer_type: String) "DescribeTransferDomains" -> DescribeTransferDomainsOutput {
    0 "DomainName" domain_name: String, 1 "FromUserId" from_user_id: i64, 2 "Lang" lang: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "TargetUserId" target_user_id: i64,
    6 "TransferType" transfer_type
} }
paged! { DescribeTransferDomains: DescribeTransferDomainsDomainTransfer =
    Number "PageNumber", "DomainTransfers.DomainTransfer" domain_transfers.domain_transfer, total "TotalCount" }

/// Response of [`DescribeTransferDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransferDomainsOutput {
    pub domain_transfers: Option<DescribeTransferDomainsDomainTransfers>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTransferDomainsOutput {
    0 "DomainTransfers" domain_transfers: DescribeTransferDomainsDomainTransfers, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTransferDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransferDomainsDomainTransfers {
    pub domain_transfer: Vec<DescribeTransferDomainsDomainTransfer>,
}
model! { DescribeTransferDomainsDomainTransfers {
    0 "DomainTransfer" domain_transfer: Vec<DescribeTransferDomainsDomainTransfer>
} }

/// In the response of [`DescribeTransferDomains`].
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
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "DomainName" domain_name: String,
    3 "FromUserId" from_user_id: i64, 4 "Id" id: i64, 5 "TargetUserId" target_user_id: i64
} }

/// Executes gtm recovery plan: `ExecuteGtmRecoveryPlan` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/ExecuteGtmRecoveryPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteGtmRecoveryPlan {
    pub lang: Option<String>,
    /// Required.
    pub recovery_plan_id: i64,
}
operation! { ExecuteGtmRecoveryPlan(recovery_plan_id: i64) "ExecuteGtmRecoveryPlan" -> Empty {
    0 "Lang" lang: String, 1 "RecoveryPlanId" recovery_plan_id
} }

/// Response of [`ExecuteGtmRecoveryPlan`]: empty.
pub type ExecuteGtmRecoveryPlanOutput = Empty;

/// Gets main domain name: `GetMainDomainName` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/GetMainDomainName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMainDomainName {
    /// Required.
    pub input_string: String,
    pub lang: Option<String>,
}
operation! { GetMainDomainName(input_string: String) "GetMainDomainName" -> GetMainDomainNameOutput {
    0 "InputString" input_string, 1 "Lang" lang: String
} }

/// Response of [`GetMainDomainName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMainDomainNameOutput {
    pub domain_level: Option<i64>,
    pub domain_name: Option<String>,
    pub rr: Option<String>,
}
model! { GetMainDomainNameOutput {
    0 "DomainLevel" domain_level: i64, 1 "DomainName" domain_name: String, 2 "RR" rr: String
} }

/// Gets txt record for verify: `GetTxtRecordForVerify` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/GetTxtRecordForVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTxtRecordForVerify {
    pub domain_name: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { GetTxtRecordForVerify(r#type: String) "GetTxtRecordForVerify" -> GetTxtRecordForVerifyOutput {
    0 "DomainName" domain_name: String, 1 "Lang" lang: String, 2 "Type" r#type
} }

/// Response of [`GetTxtRecordForVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTxtRecordForVerifyOutput {
    pub domain_name: Option<String>,
    pub parent_domain_name: Option<String>,
    pub rr: Option<String>,
    pub value: Option<String>,
}
model! { GetTxtRecordForVerifyOutput {
    0 "DomainName" domain_name: String, 1 "ParentDomainName" parent_domain_name: String, 2 "RR" rr: String,
    3 "Value" value: String
} }

/// Lists ati agent register infos: `ListAtiAgentRegisterInfos` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/ListAtiAgentRegisterInfos>.
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
    /// Required.
    pub page_number: i64,
    /// Required.
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
    Token "NextToken", "AgentRegisterInfos.AgentRegisterInfo" agent_register_infos.agent_register_info, next "NextToken" }

/// Response of [`ListAtiAgentRegisterInfos`].
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
    0 "AccessDeniedDetail" access_denied_detail: ListAtiAgentRegisterInfosAccessDeniedDetail,
    1 "AgentRegisterInfos" agent_register_infos: ListAtiAgentRegisterInfosAgentRegisterInfos,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "TotalItems" total_items: i64, 7 "TotalPages" total_pages: i64
} }

/// In the response of [`ListAtiAgentRegisterInfos`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ListAtiAgentRegisterInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiAgentRegisterInfosAgentRegisterInfos {
    pub agent_register_info: Vec<ListAtiAgentRegisterInfosAgentRegisterInfo>,
}
model! { ListAtiAgentRegisterInfosAgentRegisterInfos {
    0 "AgentRegisterInfo" agent_register_info: Vec<ListAtiAgentRegisterInfosAgentRegisterInfo>
} }

/// In the response of [`ListAtiAgentRegisterInfos`].
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
    0 "AgentDisplayName" agent_display_name: String, 1 "AgentHost" agent_host: String, 2 "AgentId" agent_id: String,
    3 "AgentRegisterInfoId" agent_register_info_id: String, 4 "AgentVersion" agent_version: String,
    5 "AtiName" ati_name: String, 6 "CreateTimestamp" create_timestamp: String,
    7 "Endpoints" endpoints: ListAtiAgentRegisterInfosEndpoints, 8 "Status" status: String,
    9 "UpdateTimestamp" update_timestamp: String
} }

/// In the response of [`ListAtiAgentRegisterInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiAgentRegisterInfosEndpoints {
    pub endpoint: Vec<ListAtiAgentRegisterInfosEndpoint>,
}
model! { ListAtiAgentRegisterInfosEndpoints {
    0 "Endpoint" endpoint: Vec<ListAtiAgentRegisterInfosEndpoint>
} }

/// In the response of [`ListAtiAgentRegisterInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiAgentRegisterInfosEndpoint {
    pub protocol: Option<String>,
}
model! { ListAtiAgentRegisterInfosEndpoint {
    0 "Protocol" protocol: String
} }

/// Lists ati change logs: `ListAtiChangeLogs` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/ListAtiChangeLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiChangeLogs {
    pub agent_id: Option<String>,
    pub client_token: Option<String>,
    pub end_timestamp: Option<i64>,
    pub operation_type: Option<String>,
    pub operator_account: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
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

/// Response of [`ListAtiChangeLogs`].
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
    0 "AccessDeniedDetail" access_denied_detail: ListAtiChangeLogsAccessDeniedDetail,
    1 "Logs" logs: ListAtiChangeLogsLogs, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "TotalItems" total_items: i64, 5 "TotalPages" total_pages: i64
} }

/// In the response of [`ListAtiChangeLogs`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ListAtiChangeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiChangeLogsLogs {
    pub log: Vec<ListAtiChangeLogsLog>,
}
model! { ListAtiChangeLogsLogs {
    0 "Log" log: Vec<ListAtiChangeLogsLog>
} }

/// In the response of [`ListAtiChangeLogs`].
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
    0 "AgentId" agent_id: String, 1 "AgentStatus" agent_status: String, 2 "CreateTimestamp" create_timestamp: i64,
    3 "CreatorSubType" creator_sub_type: String, 4 "CreatorType" creator_type: String,
    5 "ErrorMessage" error_message: String, 6 "LogId" log_id: String, 7 "OperationName" operation_name: String,
    8 "OperationType" operation_type: String, 9 "OperatorAccount" operator_account: String, 10 "Result" result: String,
    11 "SourceIp" source_ip: String, 12 "Timestamp" timestamp: i64, 13 "UpdateTimestamp" update_timestamp: i64,
    14 "Version" version: String
} }

/// Lists ati registrants: `ListAtiRegistrants` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/ListAtiRegistrants>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiRegistrants {
    pub client_token: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub status: Option<String>,
}
operation! { ListAtiRegistrants(page_number: i64, page_size: i64) "ListAtiRegistrants" -> ListAtiRegistrantsOutput {
    0 "ClientToken" client_token: String, 1 "MaxResults" max_results: i64, 2 "Name" name: String,
    3 "NextToken" next_token: String, 4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Status" status: String
} }
paged! { ListAtiRegistrants: ListAtiRegistrantsRegistrant =
    Token "NextToken", "Registrants.Registrant" registrants.registrant, next "NextToken" }

/// Response of [`ListAtiRegistrants`].
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
    0 "AccessDeniedDetail" access_denied_detail: ListAtiRegistrantsAccessDeniedDetail, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "Registrants" registrants: ListAtiRegistrantsRegistrants, 6 "TotalItems" total_items: i64,
    7 "TotalPages" total_pages: i64
} }

/// In the response of [`ListAtiRegistrants`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ListAtiRegistrants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAtiRegistrantsRegistrants {
    pub registrant: Vec<ListAtiRegistrantsRegistrant>,
}
model! { ListAtiRegistrantsRegistrants {
    0 "Registrant" registrant: Vec<ListAtiRegistrantsRegistrant>
} }

/// In the response of [`ListAtiRegistrants`].
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
    0 "Cc" cc: String, 1 "City" city: String, 2 "CreateTimestamp" create_timestamp: String,
    3 "DocumentCode" document_code: String, 4 "DocumentType" document_type: String, 5 "Email" email: String,
    6 "Name" name: String, 7 "RegistrantId" registrant_id: String, 8 "State" state: String, 9 "Status" status: String,
    10 "UpdateTimestamp" update_timestamp: String
} }

/// Lists cloud gtm address pools: `ListCloudGtmAddressPools` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/ListCloudGtmAddressPools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressPools {
    pub accept_language: Option<String>,
    pub address_pool_name: Option<String>,
    pub address_pool_type: Option<String>,
    pub client_token: Option<String>,
    pub enable_status: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
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
    Number "PageNumber", "AddressPools.AddressPool" address_pools.address_pool, total "TotalItems" }

/// Response of [`ListCloudGtmAddressPools`].
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
    0 "AddressPools" address_pools: ListCloudGtmAddressPoolsAddressPools, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListCloudGtmAddressPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressPoolsAddressPools {
    pub address_pool: Vec<ListCloudGtmAddressPoolsAddressPool>,
}
model! { ListCloudGtmAddressPoolsAddressPools {
    0 "AddressPool" address_pool: Vec<ListCloudGtmAddressPoolsAddressPool>
} }

/// In the response of [`ListCloudGtmAddressPools`].
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
    0 "AddressLbStrategy" address_lb_strategy: String, 1 "AddressPoolId" address_pool_id: String,
    2 "AddressPoolName" address_pool_name: String, 3 "AddressPoolType" address_pool_type: String,
    4 "Addresses" addresses: ListCloudGtmAddressPoolsAddresses, 5 "AvailableStatus" available_status: String,
    6 "CreateTime" create_time: String, 7 "CreateTimestamp" create_timestamp: i64,
    8 "EnableStatus" enable_status: String, 9 "HealthJudgement" health_judgement: String,
    10 "HealthStatus" health_status: String, 11 "Remark" remark: String,
    12 "SequenceLbStrategyMode" sequence_lb_strategy_mode: String, 13 "UpdateTime" update_time: String,
    14 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`ListCloudGtmAddressPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressPoolsAddresses {
    pub address: Vec<ListCloudGtmAddressPoolsAddress>,
}
model! { ListCloudGtmAddressPoolsAddresses {
    0 "Address" address: Vec<ListCloudGtmAddressPoolsAddress>
} }

/// In the response of [`ListCloudGtmAddressPools`].
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
    0 "Address" address: String, 1 "AddressId" address_id: String, 2 "AttributeInfo" attribute_info: String,
    3 "AvailableMode" available_mode: String, 4 "AvailableStatus" available_status: String,
    5 "CreateTime" create_time: String, 6 "CreateTimestamp" create_timestamp: i64,
    7 "EnableStatus" enable_status: String, 8 "HealthJudgement" health_judgement: String,
    9 "HealthStatus" health_status: String, 10 "HealthTasks" health_tasks: ListCloudGtmAddressPoolsHealthTasks,
    11 "ManualAvailableStatus" manual_available_status: String, 12 "Name" name: String, 13 "Remark" remark: String,
    14 "RequestSource" request_source: ListCloudGtmAddressPoolsRequestSource,
    15 "SeqNonPreemptiveSchedule" seq_non_preemptive_schedule: bool, 16 "SerialNumber" serial_number: i64,
    17 "Type" r#type: String, 18 "UpdateTime" update_time: String, 19 "UpdateTimestamp" update_timestamp: i64,
    20 "WeightValue" weight_value: i64
} }

/// In the response of [`ListCloudGtmAddressPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressPoolsHealthTasks {
    pub health_task: Vec<ListCloudGtmAddressPoolsHealthTask>,
}
model! { ListCloudGtmAddressPoolsHealthTasks {
    0 "HealthTask" health_task: Vec<ListCloudGtmAddressPoolsHealthTask>
} }

/// In the response of [`ListCloudGtmAddressPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressPoolsHealthTask {
    pub port: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { ListCloudGtmAddressPoolsHealthTask {
    0 "Port" port: i64, 1 "TemplateId" template_id: String, 2 "TemplateName" template_name: String
} }

/// In the response of [`ListCloudGtmAddressPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressPoolsRequestSource {
    pub request_source: Vec<String>,
}
model! { ListCloudGtmAddressPoolsRequestSource {
    0 "RequestSource" request_source: Vec<String>
} }

/// Lists cloud gtm addresses: `ListCloudGtmAddresses` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/ListCloudGtmAddresses>.
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
    /// Required.
    pub page_number: i64,
    /// Required.
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
    Number "PageNumber", "Addresses.Address" addresses.address, total "TotalItems" }

/// Response of [`ListCloudGtmAddresses`].
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
    0 "Addresses" addresses: ListCloudGtmAddressesAddresses, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListCloudGtmAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressesAddresses {
    pub address: Vec<ListCloudGtmAddressesAddress>,
}
model! { ListCloudGtmAddressesAddresses {
    0 "Address" address: Vec<ListCloudGtmAddressesAddress>
} }

/// In the response of [`ListCloudGtmAddresses`].
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
    0 "Address" address: String, 1 "AddressId" address_id: String, 2 "AttributeInfo" attribute_info: String,
    3 "AvailableMode" available_mode: String, 4 "AvailableStatus" available_status: String,
    5 "CreateTime" create_time: String, 6 "CreateTimestamp" create_timestamp: i64,
    7 "EnableStatus" enable_status: String, 8 "HealthJudgement" health_judgement: String,
    9 "HealthStatus" health_status: String, 10 "HealthTasks" health_tasks: ListCloudGtmAddressesHealthTasks,
    11 "ManualAvailableStatus" manual_available_status: String, 12 "Name" name: String, 13 "Remark" remark: String,
    14 "Type" r#type: String, 15 "UpdateTime" update_time: String, 16 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`ListCloudGtmAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressesHealthTasks {
    pub health_task: Vec<ListCloudGtmAddressesHealthTask>,
}
model! { ListCloudGtmAddressesHealthTasks {
    0 "HealthTask" health_task: Vec<ListCloudGtmAddressesHealthTask>
} }

/// In the response of [`ListCloudGtmAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAddressesHealthTask {
    pub monitor_status: Option<String>,
    pub port: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { ListCloudGtmAddressesHealthTask {
    0 "MonitorStatus" monitor_status: String, 1 "Port" port: i64, 2 "TemplateId" template_id: String,
    3 "TemplateName" template_name: String
} }

/// Lists cloud gtm alert logs: `ListCloudGtmAlertLogs` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/ListCloudGtmAlertLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAlertLogs {
    pub action_type: Option<String>,
    /// Required.
    pub end_timestamp: i64,
    pub entity_type: Option<String>,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub start_timestamp: i64,
}
operation! { ListCloudGtmAlertLogs(end_timestamp: i64, page_number: i64, page_size: i64, start_timestamp: i64)
    "ListCloudGtmAlertLogs" -> ListCloudGtmAlertLogsOutput {
    0 "ActionType" action_type: String, 1 "EndTimestamp" end_timestamp, 2 "EntityType" entity_type: String,
    3 "Keyword" keyword: String, 4 "Lang" lang: String, 5 "PageNumber" page_number, 6 "PageSize" page_size,
    7 "StartTimestamp" start_timestamp
} }
paged! { ListCloudGtmAlertLogs: ListCloudGtmAlertLogsLog =
    Number "PageNumber", "Logs.Log" logs.log, total "TotalItems" }

/// Response of [`ListCloudGtmAlertLogs`].
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
    0 "Logs" logs: ListCloudGtmAlertLogsLogs, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListCloudGtmAlertLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAlertLogsLogs {
    pub log: Vec<ListCloudGtmAlertLogsLog>,
}
model! { ListCloudGtmAlertLogsLogs {
    0 "Log" log: Vec<ListCloudGtmAlertLogsLog>
} }

/// In the response of [`ListCloudGtmAlertLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAlertLogsLog {
    pub action_type: Option<String>,
    pub content: Option<String>,
    pub entity_type: Option<String>,
    pub timestamp: Option<i64>,
}
model! { ListCloudGtmAlertLogsLog {
    0 "ActionType" action_type: String, 1 "Content" content: String, 2 "EntityType" entity_type: String,
    3 "Timestamp" timestamp: i64
} }

/// Lists cloud gtm available alert groups: `ListCloudGtmAvailableAlertGroups` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/ListCloudGtmAvailableAlertGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAvailableAlertGroups {
    pub accept_language: Option<String>,
}
operation! { ListCloudGtmAvailableAlertGroups()
    "ListCloudGtmAvailableAlertGroups" -> ListCloudGtmAvailableAlertGroupsOutput {
    0 "AcceptLanguage" accept_language: String
} }

/// Response of [`ListCloudGtmAvailableAlertGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAvailableAlertGroupsOutput {
    pub alert_groups: Option<ListCloudGtmAvailableAlertGroupsAlertGroups>,
}
model! { ListCloudGtmAvailableAlertGroupsOutput {
    0 "AlertGroups" alert_groups: ListCloudGtmAvailableAlertGroupsAlertGroups
} }

/// In the response of [`ListCloudGtmAvailableAlertGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAvailableAlertGroupsAlertGroups {
    pub alert_group: Vec<ListCloudGtmAvailableAlertGroupsAlertGroup>,
}
model! { ListCloudGtmAvailableAlertGroupsAlertGroups {
    0 "AlertGroup" alert_group: Vec<ListCloudGtmAvailableAlertGroupsAlertGroup>
} }

/// In the response of [`ListCloudGtmAvailableAlertGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmAvailableAlertGroupsAlertGroup {
    pub group_name: Option<String>,
}
model! { ListCloudGtmAvailableAlertGroupsAlertGroup {
    0 "GroupName" group_name: String
} }

/// Lists cloud gtm instance configs: `ListCloudGtmInstanceConfigs` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/ListCloudGtmInstanceConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstanceConfigs {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub enable_status: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
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
    Number "PageNumber", "InstanceConfigs.InstanceConfig" instance_configs.instance_config, total "TotalItems" }

/// Response of [`ListCloudGtmInstanceConfigs`].
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
    0 "InstanceConfigs" instance_configs: ListCloudGtmInstanceConfigsInstanceConfigs, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListCloudGtmInstanceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstanceConfigsInstanceConfigs {
    pub instance_config: Vec<ListCloudGtmInstanceConfigsInstanceConfig>,
}
model! { ListCloudGtmInstanceConfigsInstanceConfigs {
    0 "InstanceConfig" instance_config: Vec<ListCloudGtmInstanceConfigsInstanceConfig>
} }

/// In the response of [`ListCloudGtmInstanceConfigs`].
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
    0 "AddressPoolLbStrategy" address_pool_lb_strategy: String,
    1 "AddressPools" address_pools: ListCloudGtmInstanceConfigsAddressPools,
    2 "AvailableStatus" available_status: String, 3 "CommodityCode" commodity_code: String,
    4 "ConfigId" config_id: String, 5 "ConfigLoggingSwitchStatus" config_logging_switch_status: String,
    6 "CreateTime" create_time: String, 7 "CreateTimestamp" create_timestamp: i64,
    8 "EnableStatus" enable_status: String, 9 "HealthStatus" health_status: String, 10 "InstanceId" instance_id: String,
    11 "Remark" remark: String, 12 "ScheduleDomainName" schedule_domain_name: String,
    13 "ScheduleHostname" schedule_hostname: String, 14 "ScheduleRrType" schedule_rr_type: String,
    15 "ScheduleZoneMode" schedule_zone_mode: String, 16 "ScheduleZoneName" schedule_zone_name: String,
    17 "SequenceLbStrategyMode" sequence_lb_strategy_mode: String, 18 "Ttl" ttl: i64,
    19 "UpdateTime" update_time: String, 20 "UpdateTimestamp" update_timestamp: i64,
    21 "VersionCode" version_code: String
} }

/// In the response of [`ListCloudGtmInstanceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstanceConfigsAddressPools {
    pub address_pool: Vec<ListCloudGtmInstanceConfigsAddressPool>,
}
model! { ListCloudGtmInstanceConfigsAddressPools {
    0 "AddressPool" address_pool: Vec<ListCloudGtmInstanceConfigsAddressPool>
} }

/// In the response of [`ListCloudGtmInstanceConfigs`].
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
    0 "AddressLbStrategy" address_lb_strategy: String, 1 "AddressPoolId" address_pool_id: String,
    2 "AddressPoolName" address_pool_name: String, 3 "AddressPoolType" address_pool_type: String,
    4 "AvailableStatus" available_status: String, 5 "CreateTime" create_time: String,
    6 "CreateTimestamp" create_timestamp: i64, 7 "EnableStatus" enable_status: String,
    8 "HealthJudgement" health_judgement: String, 9 "HealthStatus" health_status: String,
    10 "RequestSource" request_source: ListCloudGtmInstanceConfigsRequestSource,
    11 "SeqNonPreemptiveSchedule" seq_non_preemptive_schedule: bool,
    12 "SequenceLbStrategyMode" sequence_lb_strategy_mode: String, 13 "SerialNumber" serial_number: i64,
    14 "UpdateTime" update_time: String, 15 "UpdateTimestamp" update_timestamp: i64, 16 "WeightValue" weight_value: i64
} }

/// In the response of [`ListCloudGtmInstanceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstanceConfigsRequestSource {
    pub request_source: Vec<String>,
}
model! { ListCloudGtmInstanceConfigsRequestSource {
    0 "RequestSource" request_source: Vec<String>
} }

/// Lists cloud gtm instances: `ListCloudGtmInstances` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/ListCloudGtmInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstances {
    pub accept_language: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { ListCloudGtmInstances(page_number: i64, page_size: i64)
    "ListCloudGtmInstances" -> ListCloudGtmInstancesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ChargeType" charge_type: String,
    2 "ClientToken" client_token: String, 3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String,
    5 "PageNumber" page_number, 6 "PageSize" page_size
} }
paged! { ListCloudGtmInstances: ListCloudGtmInstancesInstance =
    Number "PageNumber", "Instances.Instance" instances.instance, total "TotalItems" }

/// Response of [`ListCloudGtmInstances`].
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
    0 "Instances" instances: ListCloudGtmInstancesInstances, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListCloudGtmInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmInstancesInstances {
    pub instance: Vec<ListCloudGtmInstancesInstance>,
}
model! { ListCloudGtmInstancesInstances {
    0 "Instance" instance: Vec<ListCloudGtmInstancesInstance>
} }

/// In the response of [`ListCloudGtmInstances`].
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
    0 "ChargeType" charge_type: String, 1 "CommodityCode" commodity_code: String, 2 "CreateTime" create_time: String,
    3 "CreateTimestamp" create_timestamp: i64, 4 "ExpireTime" expire_time: String,
    5 "ExpireTimestamp" expire_timestamp: i64, 6 "InstanceId" instance_id: String,
    7 "InstanceName" instance_name: String, 8 "MonitorTaskQuota" monitor_task_quota: i64,
    9 "MonthlyEmailUsed" monthly_email_used: i64, 10 "MonthlySmsQuota" monthly_sms_quota: i64,
    11 "MonthlySmsUsed" monthly_sms_used: i64, 12 "MonthlyWebhookUsed" monthly_webhook_used: i64,
    13 "ScheduleDomainName" schedule_domain_name: String, 14 "UpdateTime" update_time: String,
    15 "UpdateTimestamp" update_timestamp: i64, 16 "VersionCode" version_code: String
} }

/// Lists cloud gtm monitor nodes: `ListCloudGtmMonitorNodes` of `alidns` 2015-01-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/ListCloudGtmMonitorNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodes {
    pub accept_language: Option<String>,
    pub show_disabled_nodes: Option<bool>,
}
operation! { ListCloudGtmMonitorNodes() "ListCloudGtmMonitorNodes" -> ListCloudGtmMonitorNodesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ShowDisabledNodes" show_disabled_nodes: bool
} }

/// Response of [`ListCloudGtmMonitorNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodesOutput {
    pub ipv4_isp_city_nodes: Option<ListCloudGtmMonitorNodesIpv4IspCityNodes>,
    pub ipv6_isp_city_nodes: Option<ListCloudGtmMonitorNodesIpv6IspCityNodes>,
}
model! { ListCloudGtmMonitorNodesOutput {
    0 "Ipv4IspCityNodes" ipv4_isp_city_nodes: ListCloudGtmMonitorNodesIpv4IspCityNodes,
    1 "Ipv6IspCityNodes" ipv6_isp_city_nodes: ListCloudGtmMonitorNodesIpv6IspCityNodes
} }

/// In the response of [`ListCloudGtmMonitorNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodesIpv4IspCityNodes {
    pub ipv4_isp_city_node: Vec<ListCloudGtmMonitorNodesIpv4IspCityNode>,
}
model! { ListCloudGtmMonitorNodesIpv4IspCityNodes {
    0 "Ipv4IspCityNode" ipv4_isp_city_node: Vec<ListCloudGtmMonitorNodesIpv4IspCityNode>
} }

/// In the response of [`ListCloudGtmMonitorNodes`].
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
    0 "CityCode" city_code: String, 1 "CityName" city_name: String, 2 "CountryCode" country_code: String,
    3 "CountryName" country_name: String, 4 "DefaultSelected" default_selected: bool,
    5 "EnableStatus" enable_status: String, 6 "GroupName" group_name: String, 7 "GroupType" group_type: String,
    8 "Ips" ips: ListCloudGtmMonitorNodesIps, 9 "IspCode" isp_code: String, 10 "IspName" isp_name: String,
    11 "NodeId" node_id: String
} }

/// In the response of [`ListCloudGtmMonitorNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodesIps {
    pub ip: Vec<String>,
}
model! { ListCloudGtmMonitorNodesIps {
    0 "Ip" ip: Vec<String>
} }

/// In the response of [`ListCloudGtmMonitorNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodesIpv6IspCityNodes {
    pub ipv6_isp_city_node: Vec<ListCloudGtmMonitorNodesIpv6IspCityNode>,
}
model! { ListCloudGtmMonitorNodesIpv6IspCityNodes {
    0 "Ipv6IspCityNode" ipv6_isp_city_node: Vec<ListCloudGtmMonitorNodesIpv6IspCityNode>
} }

/// In the response of [`ListCloudGtmMonitorNodes`].
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
    0 "CityCode" city_code: String, 1 "CityName" city_name: String, 2 "CountryCode" country_code: String,
    3 "CountryName" country_name: String, 4 "DefaultSelected" default_selected: bool,
    5 "EnableStatus" enable_status: String, 6 "GroupName" group_name: String, 7 "GroupType" group_type: String,
    8 "Ips" ips: ListCloudGtmMonitorNodesIpv6IspCityNodeIps, 9 "IspCode" isp_code: String,
    10 "IspName" isp_name: String, 11 "NodeId" node_id: String
} }

/// In the response of [`ListCloudGtmMonitorNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodesIpv6IspCityNodeIps {
    pub ip: Vec<String>,
}
model! { ListCloudGtmMonitorNodesIpv6IspCityNodeIps {
    0 "Ip" ip: Vec<String>
} }

/// Lists cloud gtm monitor templates: `ListCloudGtmMonitorTemplates` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/ListCloudGtmMonitorTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorTemplates {
    pub accept_language: Option<String>,
    pub ip_version: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub protocol: Option<String>,
}
operation! { ListCloudGtmMonitorTemplates(page_number: i64, page_size: i64)
    "ListCloudGtmMonitorTemplates" -> ListCloudGtmMonitorTemplatesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "IpVersion" ip_version: String, 2 "Name" name: String,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "Protocol" protocol: String
} }
paged! { ListCloudGtmMonitorTemplates: ListCloudGtmMonitorTemplatesTemplate =
    Number "PageNumber", "Templates.Template" templates.template, total "TotalItems" }

/// Response of [`ListCloudGtmMonitorTemplates`].
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
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Templates" templates: ListCloudGtmMonitorTemplatesTemplates, 3 "TotalItems" total_items: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListCloudGtmMonitorTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorTemplatesTemplates {
    pub template: Vec<ListCloudGtmMonitorTemplatesTemplate>,
}
model! { ListCloudGtmMonitorTemplatesTemplates {
    0 "Template" template: Vec<ListCloudGtmMonitorTemplatesTemplate>
} }

/// In the response of [`ListCloudGtmMonitorTemplates`].
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
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64,
    2 "EvaluationCount" evaluation_count: i64, 3 "ExtendInfo" extend_info: String, 4 "FailureRate" failure_rate: i64,
    5 "Interval" interval: i64, 6 "IpVersion" ip_version: String,
    7 "IspCityNodes" isp_city_nodes: ListCloudGtmMonitorTemplatesIspCityNodes, 8 "Name" name: String,
    9 "Protocol" protocol: String, 10 "Remark" remark: String, 11 "TemplateId" template_id: String,
    12 "Timeout" timeout: i64, 13 "UpdateTime" update_time: String, 14 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`ListCloudGtmMonitorTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudGtmMonitorTemplatesIspCityNodes {
    pub isp_city_node: Vec<ListCloudGtmMonitorTemplatesIspCityNode>,
}
model! { ListCloudGtmMonitorTemplatesIspCityNodes {
    0 "IspCityNode" isp_city_node: Vec<ListCloudGtmMonitorTemplatesIspCityNode>
} }

/// In the response of [`ListCloudGtmMonitorTemplates`].
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
    0 "CityCode" city_code: String, 1 "CityName" city_name: String, 2 "CountryCode" country_code: String,
    3 "CountryName" country_name: String, 4 "GroupName" group_name: String, 5 "GroupType" group_type: String,
    6 "IspCode" isp_code: String, 7 "IspName" isp_name: String
} }

/// Lists recursion records: `ListRecursionRecords` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/ListRecursionRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionRecords {
    pub enable: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub remark: Option<String>,
    pub request_source: Option<String>,
    pub rr: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
    /// Required.
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
    Token "NextToken", "Records.Record" records.record, next "NextToken" }

/// Response of [`ListRecursionRecords`].
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
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Records" records: ListRecursionRecordsRecords, 5 "TotalItems" total_items: i64,
    6 "TotalPages" total_pages: i64
} }

/// In the response of [`ListRecursionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionRecordsRecords {
    pub record: Vec<ListRecursionRecordsRecord>,
}
model! { ListRecursionRecordsRecords {
    0 "Record" record: Vec<ListRecursionRecordsRecord>
} }

/// In the response of [`ListRecursionRecords`].
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
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Creator" creator: i64,
    3 "CreatorSubType" creator_sub_type: String, 4 "CreatorType" creator_type: String,
    5 "EnableStatus" enable_status: String, 6 "Priority" priority: i64, 7 "RecordId" record_id: String,
    8 "Remark" remark: String, 9 "RequestSource" request_source: String, 10 "Rr" rr: String, 11 "Ttl" ttl: i64,
    12 "Type" r#type: String, 13 "UpdateTime" update_time: String, 14 "UpdateTimestamp" update_timestamp: i64,
    15 "Value" value: String, 16 "Weight" weight: i64, 17 "ZoneId" zone_id: String
} }

/// Lists recursion zones: `ListRecursionZones` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/ListRecursionZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionZones {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub remark: Option<String>,
    pub zone_name: Option<String>,
}
operation! { ListRecursionZones(page_number: i64, page_size: i64) "ListRecursionZones" -> ListRecursionZonesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "Remark" remark: String, 5 "ZoneName" zone_name: String
} }
paged! { ListRecursionZones: ListRecursionZonesZone = Token "NextToken", "Zones.Zone" zones.zone, next "NextToken" }

/// Response of [`ListRecursionZones`].
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
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalItems" total_items: i64, 5 "TotalPages" total_pages: i64,
    6 "Zones" zones: ListRecursionZonesZones
} }

/// In the response of [`ListRecursionZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionZonesZones {
    pub zone: Vec<ListRecursionZonesZone>,
}
model! { ListRecursionZonesZones {
    0 "Zone" zone: Vec<ListRecursionZonesZone>
} }

/// In the response of [`ListRecursionZones`].
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
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Creator" creator: String,
    3 "CreatorSubType" creator_sub_type: String, 4 "CreatorType" creator_type: String,
    5 "EffectiveScopes" effective_scopes: ListRecursionZonesEffectiveScopes, 6 "ProxyPattern" proxy_pattern: String,
    7 "RecordCount" record_count: i64, 8 "Remark" remark: String, 9 "UpdateTime" update_time: String,
    10 "UpdateTimestamp" update_timestamp: i64, 11 "ZoneId" zone_id: String, 12 "ZoneName" zone_name: String
} }

/// In the response of [`ListRecursionZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionZonesEffectiveScopes {
    pub effective_scope: Vec<ListRecursionZonesEffectiveScope>,
}
model! { ListRecursionZonesEffectiveScopes {
    0 "EffectiveScope" effective_scope: Vec<ListRecursionZonesEffectiveScope>
} }

/// In the response of [`ListRecursionZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionZonesEffectiveScope {
    pub effective_type: Option<String>,
    pub scopes: Option<ListRecursionZonesScopes>,
}
model! { ListRecursionZonesEffectiveScope {
    0 "EffectiveType" effective_type: String, 1 "Scopes" scopes: ListRecursionZonesScopes
} }

/// In the response of [`ListRecursionZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecursionZonesScopes {
    pub scope: Vec<String>,
}
model! { ListRecursionZonesScopes {
    0 "Scope" scope: Vec<String>
} }

/// Lists tag resources: `ListTagResources` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub lang: Option<String>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "Lang" lang: String, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Modifies hichina domain dns: `ModifyHichinaDomainDNS` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/ModifyHichinaDomainDNS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHichinaDomainDNS {
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { ModifyHichinaDomainDNS(domain_name: String) "ModifyHichinaDomainDNS" -> ModifyHichinaDomainDNSOutput {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "UserClientIp" user_client_ip: String
} }

/// Response of [`ModifyHichinaDomainDNS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHichinaDomainDNSOutput {
    pub new_dns_servers: Option<ModifyHichinaDomainDNSNewDnsServers>,
    pub original_dns_servers: Option<ModifyHichinaDomainDNSOriginalDnsServers>,
}
model! { ModifyHichinaDomainDNSOutput {
    0 "NewDnsServers" new_dns_servers: ModifyHichinaDomainDNSNewDnsServers,
    1 "OriginalDnsServers" original_dns_servers: ModifyHichinaDomainDNSOriginalDnsServers
} }

/// In the response of [`ModifyHichinaDomainDNS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHichinaDomainDNSNewDnsServers {
    pub dns_server: Vec<String>,
}
model! { ModifyHichinaDomainDNSNewDnsServers {
    0 "DnsServer" dns_server: Vec<String>
} }

/// In the response of [`ModifyHichinaDomainDNS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHichinaDomainDNSOriginalDnsServers {
    pub dns_server: Vec<String>,
}
model! { ModifyHichinaDomainDNSOriginalDnsServers {
    0 "DnsServer" dns_server: Vec<String>
} }

/// Moves domain resource group: `MoveDomainResourceGroup` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/MoveDomainResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveDomainResourceGroup {
    pub lang: Option<String>,
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { MoveDomainResourceGroup(new_resource_group_id: String, resource_id: String)
    "MoveDomainResourceGroup" -> Empty {
    0 "Lang" lang: String, 1 "NewResourceGroupId" new_resource_group_id, 2 "ResourceId" resource_id
} }

/// Response of [`MoveDomainResourceGroup`]: empty.
pub type MoveDomainResourceGroupOutput = Empty;

/// Moves gtm resource group: `MoveGtmResourceGroup` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/MoveGtmResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveGtmResourceGroup {
    pub lang: Option<String>,
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { MoveGtmResourceGroup(new_resource_group_id: String, resource_id: String) "MoveGtmResourceGroup" -> Empty {
    0 "Lang" lang: String, 1 "NewResourceGroupId" new_resource_group_id, 2 "ResourceId" resource_id
} }

/// Response of [`MoveGtmResourceGroup`]: empty.
pub type MoveGtmResourceGroupOutput = Empty;

/// `OperateBatchDomain` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/OperateBatchDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateBatchDomain {
    /// Required.
    pub domain_record_info: Vec<OperateBatchDomainDomainRecordInfo>,
    pub lang: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { OperateBatchDomain(domain_record_info: Vec<OperateBatchDomainDomainRecordInfo>, r#type: String)
    "OperateBatchDomain" -> OperateBatchDomainOutput {
    0 "DomainRecordInfo" domain_record_info, 1 "Lang" lang: String, 2 "Type" r#type
} }

/// In the request of [`OperateBatchDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateBatchDomainDomainRecordInfo {
    /// Required.
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

/// Response of [`OperateBatchDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateBatchDomainOutput {
    pub task_id: Option<i64>,
}
model! { OperateBatchDomainOutput {
    0 "TaskId" task_id: i64
} }

/// Pauses pdns service: `PausePdnsService` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/PausePdnsService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PausePdnsService {
    pub lang: Option<String>,
    pub service_type: Option<String>,
}
operation! { PausePdnsService() "PausePdnsService" -> Empty {
    0 "Lang" lang: String, 1 "ServiceType" service_type: String
} }

/// Response of [`PausePdnsService`]: empty.
pub type PausePdnsServiceOutput = Empty;

/// Previews gtm recovery plan: `PreviewGtmRecoveryPlan` of `alidns` 2015-01-09.
///
/// POST. Changes data. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/PreviewGtmRecoveryPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewGtmRecoveryPlan {
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub recovery_plan_id: i64,
}
operation! { PreviewGtmRecoveryPlan(recovery_plan_id: i64) "PreviewGtmRecoveryPlan" -> PreviewGtmRecoveryPlanOutput {
    0 "Lang" lang: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RecoveryPlanId" recovery_plan_id
} }
paged! { PreviewGtmRecoveryPlan: PreviewGtmRecoveryPlanPreview =
    Number "PageNumber", "Previews.Preview" previews.preview, total "TotalItems" }

/// Response of [`PreviewGtmRecoveryPlan`].
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
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Previews" previews: PreviewGtmRecoveryPlanPreviews,
    3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`PreviewGtmRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewGtmRecoveryPlanPreviews {
    pub preview: Vec<PreviewGtmRecoveryPlanPreview>,
}
model! { PreviewGtmRecoveryPlanPreviews {
    0 "Preview" preview: Vec<PreviewGtmRecoveryPlanPreview>
} }

/// In the response of [`PreviewGtmRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewGtmRecoveryPlanPreview {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub switch_infos: Option<PreviewGtmRecoveryPlanSwitchInfos>,
    pub user_domain_name: Option<String>,
}
model! { PreviewGtmRecoveryPlanPreview {
    0 "InstanceId" instance_id: String, 1 "Name" name: String,
    2 "SwitchInfos" switch_infos: PreviewGtmRecoveryPlanSwitchInfos, 3 "UserDomainName" user_domain_name: String
} }

/// In the response of [`PreviewGtmRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewGtmRecoveryPlanSwitchInfos {
    pub switch_info: Vec<PreviewGtmRecoveryPlanSwitchInfo>,
}
model! { PreviewGtmRecoveryPlanSwitchInfos {
    0 "SwitchInfo" switch_info: Vec<PreviewGtmRecoveryPlanSwitchInfo>
} }

/// In the response of [`PreviewGtmRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewGtmRecoveryPlanSwitchInfo {
    pub content: Option<String>,
    pub strategy_name: Option<String>,
}
model! { PreviewGtmRecoveryPlanSwitchInfo {
    0 "Content" content: String, 1 "StrategyName" strategy_name: String
} }

/// Removes pdns app key: `RemovePdnsAppKey` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/RemovePdnsAppKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePdnsAppKey {
    pub app_key_id: Option<String>,
    pub lang: Option<String>,
}
operation! { RemovePdnsAppKey() "RemovePdnsAppKey" -> Empty {
    0 "AppKeyId" app_key_id: String, 1 "Lang" lang: String
} }

/// Response of [`RemovePdnsAppKey`]: empty.
pub type RemovePdnsAppKeyOutput = Empty;

/// Removes pdns udp ip segment: `RemovePdnsUdpIpSegment` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/RemovePdnsUdpIpSegment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePdnsUdpIpSegment {
    pub ip: Option<String>,
    pub lang: Option<String>,
}
operation! { RemovePdnsUdpIpSegment() "RemovePdnsUdpIpSegment" -> Empty {
    0 "Ip" ip: String, 1 "Lang" lang: String
} }

/// Response of [`RemovePdnsUdpIpSegment`]: empty.
pub type RemovePdnsUdpIpSegmentOutput = Empty;

/// Removes rsp domain server hold status for gateway: `RemoveRspDomainServerHoldStatusForGateway` of `alidns`
/// 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/RemoveRspDomainServerHoldStatusForGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGateway {
    /// Required.
    pub client_token: String,
    /// Required.
    pub domain_name: String,
    pub status_msg: Option<String>,
}
operation! { RemoveRspDomainServerHoldStatusForGateway(client_token: String, domain_name: String)
    "RemoveRspDomainServerHoldStatusForGateway" -> RemoveRspDomainServerHoldStatusForGatewayOutput {
    0 "ClientToken" client_token, 1 "DomainName" domain_name, 2 "StatusMsg" status_msg: String
} }

/// Response of [`RemoveRspDomainServerHoldStatusForGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGatewayOutput {
    pub access_denied_detail: Option<
        RemoveRspDomainServerHoldStatusForGatewayAccessDeniedDetail,
    >,
    pub data: Option<RemoveRspDomainServerHoldStatusForGatewayData>,
    pub recoverable_error: Option<bool>,
    pub success: Option<bool>,
}
model! { RemoveRspDomainServerHoldStatusForGatewayOutput {
    0 "AccessDeniedDetail" access_denied_detail: RemoveRspDomainServerHoldStatusForGatewayAccessDeniedDetail,
    1 "Data" data: RemoveRspDomainServerHoldStatusForGatewayData, 2 "RecoverableError" recoverable_error: bool,
    3 "Success" success: bool
} }

/// In the response of [`RemoveRspDomainServerHoldStatusForGateway`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`RemoveRspDomainServerHoldStatusForGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGatewayData {
    pub domain_name: Option<String>,
    pub server_hold_status: Option<String>,
}
model! { RemoveRspDomainServerHoldStatusForGatewayData {
    0 "DomainName" domain_name: String, 1 "ServerHoldStatus" server_hold_status: String
} }

/// Removes rsp domain server hold status for gateway ote: `RemoveRspDomainServerHoldStatusForGatewayOte` of `alidns`
/// 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/RemoveRspDomainServerHoldStatusForGatewayOte>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGatewayOte {
    /// Required.
    pub client_token: String,
    /// Required.
    pub domain_name: String,
    pub status_msg: Option<String>,
}
operation! { RemoveRspDomainServerHoldStatusForGatewayOte(client_token: String, domain_name: String)
    "RemoveRspDomainServerHoldStatusForGatewayOte" -> RemoveRspDomainServerHoldStatusForGatewayOteOutput {
    0 "ClientToken" client_token, 1 "DomainName" domain_name, 2 "StatusMsg" status_msg: String
} }

/// Response of [`RemoveRspDomainServerHoldStatusForGatewayOte`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGatewayOteOutput {
    pub access_denied_detail: Option<
        RemoveRspDomainServerHoldStatusForGatewayOteAccessDeniedDetail,
    >,
    pub data: Option<RemoveRspDomainServerHoldStatusForGatewayOteData>,
    pub recoverable_error: Option<bool>,
    pub success: Option<bool>,
}
model! { RemoveRspDomainServerHoldStatusForGatewayOteOutput {
    0 "AccessDeniedDetail" access_denied_detail: RemoveRspDomainServerHoldStatusForGatewayOteAccessDeniedDetail,
    1 "Data" data: RemoveRspDomainServerHoldStatusForGatewayOteData, 2 "RecoverableError" recoverable_error: bool,
    3 "Success" success: bool
} }

/// In the response of [`RemoveRspDomainServerHoldStatusForGatewayOte`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`RemoveRspDomainServerHoldStatusForGatewayOte`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRspDomainServerHoldStatusForGatewayOteData {
    pub domain_name: Option<String>,
}
model! { RemoveRspDomainServerHoldStatusForGatewayOteData {
    0 "DomainName" domain_name: String
} }

/// Replaces cloud gtm address pool address: `ReplaceCloudGtmAddressPoolAddress` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/ReplaceCloudGtmAddressPoolAddress>.
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
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`ReplaceCloudGtmAddressPoolAddress`].
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

/// Response of [`ReplaceCloudGtmAddressPoolAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCloudGtmAddressPoolAddressOutput {
    pub address_pool_id: Option<String>,
    pub success: Option<bool>,
}
model! { ReplaceCloudGtmAddressPoolAddressOutput {
    0 "AddressPoolId" address_pool_id: String, 1 "Success" success: bool
} }

/// Replaces cloud gtm instance config address pool: `ReplaceCloudGtmInstanceConfigAddressPool` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/ReplaceCloudGtmInstanceConfigAddressPool>.
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
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`ReplaceCloudGtmInstanceConfigAddressPool`].
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

/// Response of [`ReplaceCloudGtmInstanceConfigAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCloudGtmInstanceConfigAddressPoolOutput {
    pub success: Option<bool>,
}
model! { ReplaceCloudGtmInstanceConfigAddressPoolOutput {
    0 "Success" success: bool
} }

/// Resumes pdns service: `ResumePdnsService` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/ResumePdnsService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumePdnsService {
    pub lang: Option<String>,
    pub service_type: Option<String>,
}
operation! { ResumePdnsService() "ResumePdnsService" -> Empty {
    0 "Lang" lang: String, 1 "ServiceType" service_type: String
} }

/// Response of [`ResumePdnsService`]: empty.
pub type ResumePdnsServiceOutput = Empty;

/// `RetrieveDomain` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/RetrieveDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveDomain {
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
}
operation! { RetrieveDomain(domain_name: String) "RetrieveDomain" -> Empty {
    0 "DomainName" domain_name, 1 "Lang" lang: String
} }

/// Response of [`RetrieveDomain`]: empty.
pub type RetrieveDomainOutput = Empty;

/// Revokes ati agent register info: `RevokeAtiAgentRegisterInfo` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/RevokeAtiAgentRegisterInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAtiAgentRegisterInfo {
    /// Required.
    pub agent_register_info_id: String,
    pub client_token: Option<String>,
    pub reason: Option<String>,
    /// Required.
    pub reason_code: String,
}
operation! { RevokeAtiAgentRegisterInfo(agent_register_info_id: String, reason_code: String)
    "RevokeAtiAgentRegisterInfo" -> RevokeAtiAgentRegisterInfoOutput {
    0 "AgentRegisterInfoId" agent_register_info_id, 1 "ClientToken" client_token: String, 2 "Reason" reason: String,
    3 "ReasonCode" reason_code
} }

/// Response of [`RevokeAtiAgentRegisterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAtiAgentRegisterInfoOutput {
    pub access_denied_detail: Option<RevokeAtiAgentRegisterInfoAccessDeniedDetail>,
    pub success: Option<bool>,
}
model! { RevokeAtiAgentRegisterInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: RevokeAtiAgentRegisterInfoAccessDeniedDetail, 1 "Success" success: bool
} }

/// In the response of [`RevokeAtiAgentRegisterInfo`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Revokes ati registrant: `RevokeAtiRegistrant` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/RevokeAtiRegistrant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAtiRegistrant {
    pub client_token: Option<String>,
    pub registrant_id: Option<String>,
}
operation! { RevokeAtiRegistrant() "RevokeAtiRegistrant" -> RevokeAtiRegistrantOutput {
    0 "ClientToken" client_token: String, 1 "RegistrantId" registrant_id: String
} }

/// Response of [`RevokeAtiRegistrant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAtiRegistrantOutput {
    pub access_denied_detail: Option<RevokeAtiRegistrantAccessDeniedDetail>,
    pub success: Option<bool>,
}
model! { RevokeAtiRegistrantOutput {
    0 "AccessDeniedDetail" access_denied_detail: RevokeAtiRegistrantAccessDeniedDetail, 1 "Success" success: bool
} }

/// In the response of [`RevokeAtiRegistrant`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `RollbackGtmRecoveryPlan` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/RollbackGtmRecoveryPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackGtmRecoveryPlan {
    pub lang: Option<String>,
    /// Required.
    pub recovery_plan_id: i64,
}
operation! { RollbackGtmRecoveryPlan(recovery_plan_id: i64) "RollbackGtmRecoveryPlan" -> Empty {
    0 "Lang" lang: String, 1 "RecoveryPlanId" recovery_plan_id
} }

/// Response of [`RollbackGtmRecoveryPlan`]: empty.
pub type RollbackGtmRecoveryPlanOutput = Empty;

/// Searches ati agent register info market: `SearchAtiAgentRegisterInfoMarket` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/SearchAtiAgentRegisterInfoMarket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAtiAgentRegisterInfoMarket {
    pub client_token: Option<String>,
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
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
    Token "NextToken", "Agents.Agent" agents.agent, next "NextToken" }

/// Response of [`SearchAtiAgentRegisterInfoMarket`].
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
    0 "AccessDeniedDetail" access_denied_detail: SearchAtiAgentRegisterInfoMarketAccessDeniedDetail,
    1 "Agents" agents: SearchAtiAgentRegisterInfoMarketAgents, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "TotalItems" total_items: i64, 7 "TotalPages" total_pages: i64
} }

/// In the response of [`SearchAtiAgentRegisterInfoMarket`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`SearchAtiAgentRegisterInfoMarket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAtiAgentRegisterInfoMarketAgents {
    pub agent: Vec<SearchAtiAgentRegisterInfoMarketAgent>,
}
model! { SearchAtiAgentRegisterInfoMarketAgents {
    0 "Agent" agent: Vec<SearchAtiAgentRegisterInfoMarketAgent>
} }

/// In the response of [`SearchAtiAgentRegisterInfoMarket`].
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
    0 "AgentDescription" agent_description: String, 1 "AgentDisplayName" agent_display_name: String,
    2 "AgentHost" agent_host: String, 3 "AgentId" agent_id: String, 4 "AgentVersion" agent_version: String,
    5 "CreateTimestamp" create_timestamp: i64, 6 "Protocols" protocols: SearchAtiAgentRegisterInfoMarketProtocols,
    7 "Status" status: String, 8 "TrustCardUrl" trust_card_url: String, 9 "TrustLevel" trust_level: String,
    10 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`SearchAtiAgentRegisterInfoMarket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAtiAgentRegisterInfoMarketProtocols {
    pub protocol: Vec<String>,
}
model! { SearchAtiAgentRegisterInfoMarketProtocols {
    0 "Protocol" protocol: Vec<String>
} }

/// Searches cloud gtm address pools: `SearchCloudGtmAddressPools` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/SearchCloudGtmAddressPools>.
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
    /// Required.
    pub page_number: i64,
    /// Required.
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
    Number "PageNumber", "AddressPools.AddressPool" address_pools.address_pool, total "TotalItems" }

/// Response of [`SearchCloudGtmAddressPools`].
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
    0 "AddressPools" address_pools: SearchCloudGtmAddressPoolsAddressPools, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`SearchCloudGtmAddressPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressPoolsAddressPools {
    pub address_pool: Vec<SearchCloudGtmAddressPoolsAddressPool>,
}
model! { SearchCloudGtmAddressPoolsAddressPools {
    0 "AddressPool" address_pool: Vec<SearchCloudGtmAddressPoolsAddressPool>
} }

/// In the response of [`SearchCloudGtmAddressPools`].
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
    0 "AddressLbStrategy" address_lb_strategy: String, 1 "AddressPoolId" address_pool_id: String,
    2 "AddressPoolName" address_pool_name: String, 3 "AddressPoolType" address_pool_type: String,
    4 "Addresses" addresses: SearchCloudGtmAddressPoolsAddresses, 5 "AvailableStatus" available_status: String,
    6 "CreateTime" create_time: String, 7 "CreateTimestamp" create_timestamp: i64,
    8 "EnableStatus" enable_status: String, 9 "HealthJudgement" health_judgement: String,
    10 "HealthStatus" health_status: String, 11 "Remark" remark: String,
    12 "SequenceLbStrategyMode" sequence_lb_strategy_mode: String, 13 "UpdateTime" update_time: String,
    14 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`SearchCloudGtmAddressPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressPoolsAddresses {
    pub address: Vec<SearchCloudGtmAddressPoolsAddress>,
}
model! { SearchCloudGtmAddressPoolsAddresses {
    0 "Address" address: Vec<SearchCloudGtmAddressPoolsAddress>
} }

/// In the response of [`SearchCloudGtmAddressPools`].
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
    0 "Address" address: String, 1 "AddressId" address_id: String, 2 "AttributeInfo" attribute_info: String,
    3 "AvailableMode" available_mode: String, 4 "AvailableStatus" available_status: String,
    5 "CreateTime" create_time: String, 6 "CreateTimestamp" create_timestamp: i64,
    7 "EnableStatus" enable_status: String, 8 "HealthJudgement" health_judgement: String,
    9 "HealthStatus" health_status: String, 10 "HealthTasks" health_tasks: SearchCloudGtmAddressPoolsHealthTasks,
    11 "ManualAvailableStatus" manual_available_status: String, 12 "Name" name: String, 13 "Remark" remark: String,
    14 "RequestSource" request_source: String, 15 "SerialNumber" serial_number: i64, 16 "Type" r#type: String,
    17 "UpdateTime" update_time: String, 18 "UpdateTimestamp" update_timestamp: i64, 19 "WeightValue" weight_value: i64
} }

/// In the response of [`SearchCloudGtmAddressPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressPoolsHealthTasks {
    pub health_task: Vec<SearchCloudGtmAddressPoolsHealthTask>,
}
model! { SearchCloudGtmAddressPoolsHealthTasks {
    0 "HealthTask" health_task: Vec<SearchCloudGtmAddressPoolsHealthTask>
} }

/// In the response of [`SearchCloudGtmAddressPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressPoolsHealthTask {
    pub port: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { SearchCloudGtmAddressPoolsHealthTask {
    0 "Port" port: i64, 1 "TemplateId" template_id: String, 2 "TemplateName" template_name: String
} }

/// Searches cloud gtm addresses: `SearchCloudGtmAddresses` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/SearchCloudGtmAddresses>.
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
    /// Required.
    pub page_number: i64,
    /// Required.
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
    Number "PageNumber", "Addresses.Address" addresses.address, total "TotalItems" }

/// Response of [`SearchCloudGtmAddresses`].
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
    0 "Addresses" addresses: SearchCloudGtmAddressesAddresses, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`SearchCloudGtmAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressesAddresses {
    pub address: Vec<SearchCloudGtmAddressesAddress>,
}
model! { SearchCloudGtmAddressesAddresses {
    0 "Address" address: Vec<SearchCloudGtmAddressesAddress>
} }

/// In the response of [`SearchCloudGtmAddresses`].
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
    0 "Address" address: String, 1 "AddressId" address_id: String, 2 "AttributeInfo" attribute_info: String,
    3 "AvailableMode" available_mode: String, 4 "AvailableStatus" available_status: String,
    5 "CreateTime" create_time: String, 6 "CreateTimestamp" create_timestamp: i64,
    7 "EnableStatus" enable_status: String, 8 "HealthJudgement" health_judgement: String,
    9 "HealthStatus" health_status: String, 10 "HealthTasks" health_tasks: SearchCloudGtmAddressesHealthTasks,
    11 "ManualAvailableStatus" manual_available_status: String, 12 "Name" name: String, 13 "Remark" remark: String,
    14 "Type" r#type: String, 15 "UpdateTime" update_time: String, 16 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`SearchCloudGtmAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressesHealthTasks {
    pub health_task: Vec<SearchCloudGtmAddressesHealthTask>,
}
model! { SearchCloudGtmAddressesHealthTasks {
    0 "HealthTask" health_task: Vec<SearchCloudGtmAddressesHealthTask>
} }

/// In the response of [`SearchCloudGtmAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmAddressesHealthTask {
    pub monitor_status: Option<String>,
    pub port: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { SearchCloudGtmAddressesHealthTask {
    0 "MonitorStatus" monitor_status: String, 1 "Port" port: i64, 2 "TemplateId" template_id: String,
    3 "TemplateName" template_name: String
} }

/// Searches cloud gtm instance configs: `SearchCloudGtmInstanceConfigs` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/SearchCloudGtmInstanceConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstanceConfigs {
    pub accept_language: Option<String>,
    pub available_status: Option<String>,
    pub client_token: Option<String>,
    pub enable_status: Option<String>,
    pub health_status: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
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
    Number "PageNumber", "InstanceConfigs.InstanceConfig" instance_configs.instance_config, total "TotalItems" }

/// Response of [`SearchCloudGtmInstanceConfigs`].
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
    0 "InstanceConfigs" instance_configs: SearchCloudGtmInstanceConfigsInstanceConfigs, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`SearchCloudGtmInstanceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstanceConfigsInstanceConfigs {
    pub instance_config: Vec<SearchCloudGtmInstanceConfigsInstanceConfig>,
}
model! { SearchCloudGtmInstanceConfigsInstanceConfigs {
    0 "InstanceConfig" instance_config: Vec<SearchCloudGtmInstanceConfigsInstanceConfig>
} }

/// In the response of [`SearchCloudGtmInstanceConfigs`].
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
    0 "AddressPoolLbStrategy" address_pool_lb_strategy: String,
    1 "AddressPools" address_pools: SearchCloudGtmInstanceConfigsAddressPools,
    2 "AvailableStatus" available_status: String, 3 "CommodityCode" commodity_code: String,
    4 "ConfigId" config_id: String, 5 "ConfigLoggingSwitchStatus" config_logging_switch_status: String,
    6 "CreateTime" create_time: String, 7 "CreateTimestamp" create_timestamp: i64,
    8 "EnableStatus" enable_status: String, 9 "HealthStatus" health_status: String, 10 "InstanceId" instance_id: String,
    11 "Remark" remark: String, 12 "ScheduleDomainName" schedule_domain_name: String,
    13 "ScheduleHostname" schedule_hostname: String, 14 "ScheduleRrType" schedule_rr_type: String,
    15 "ScheduleZoneMode" schedule_zone_mode: String, 16 "ScheduleZoneName" schedule_zone_name: String,
    17 "SequenceLbStrategyMode" sequence_lb_strategy_mode: String, 18 "Ttl" ttl: i64,
    19 "UpdateTime" update_time: String, 20 "UpdateTimestamp" update_timestamp: i64,
    21 "VersionCode" version_code: String
} }

/// In the response of [`SearchCloudGtmInstanceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstanceConfigsAddressPools {
    pub address_pool: Vec<SearchCloudGtmInstanceConfigsAddressPool>,
}
model! { SearchCloudGtmInstanceConfigsAddressPools {
    0 "AddressPool" address_pool: Vec<SearchCloudGtmInstanceConfigsAddressPool>
} }

/// In the response of [`SearchCloudGtmInstanceConfigs`].
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
    0 "AddressLbStrategy" address_lb_strategy: String, 1 "AddressPoolId" address_pool_id: String,
    2 "AddressPoolName" address_pool_name: String, 3 "AddressPoolType" address_pool_type: String,
    4 "AvailableStatus" available_status: String, 5 "CreateTime" create_time: String,
    6 "CreateTimestamp" create_timestamp: i64, 7 "EnableStatus" enable_status: String,
    8 "HealthJudgement" health_judgement: String, 9 "HealthStatus" health_status: String,
    10 "RequestSource" request_source: SearchCloudGtmInstanceConfigsRequestSource,
    11 "SeqNonPreemptiveSchedule" seq_non_preemptive_schedule: bool,
    12 "SequenceLbStrategyMode" sequence_lb_strategy_mode: String, 13 "SerialNumber" serial_number: i64,
    14 "UpdateTime" update_time: String, 15 "UpdateTimestamp" update_timestamp: i64, 16 "WeightValue" weight_value: i64
} }

/// In the response of [`SearchCloudGtmInstanceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstanceConfigsRequestSource {
    pub request_source: Vec<String>,
}
model! { SearchCloudGtmInstanceConfigsRequestSource {
    0 "RequestSource" request_source: Vec<String>
} }

/// Searches cloud gtm instances: `SearchCloudGtmInstances` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/SearchCloudGtmInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstances {
    pub accept_language: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { SearchCloudGtmInstances(page_number: i64, page_size: i64)
    "SearchCloudGtmInstances" -> SearchCloudGtmInstancesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ChargeType" charge_type: String,
    2 "ClientToken" client_token: String, 3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String,
    5 "PageNumber" page_number, 6 "PageSize" page_size
} }
paged! { SearchCloudGtmInstances: SearchCloudGtmInstancesInstance =
    Number "PageNumber", "Instances.Instance" instances.instance, total "TotalItems" }

/// Response of [`SearchCloudGtmInstances`].
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
    0 "Instances" instances: SearchCloudGtmInstancesInstances, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`SearchCloudGtmInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmInstancesInstances {
    pub instance: Vec<SearchCloudGtmInstancesInstance>,
}
model! { SearchCloudGtmInstancesInstances {
    0 "Instance" instance: Vec<SearchCloudGtmInstancesInstance>
} }

/// In the response of [`SearchCloudGtmInstances`].
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
    0 "ChargeType" charge_type: String, 1 "CommodityCode" commodity_code: String, 2 "CreateTime" create_time: String,
    3 "CreateTimestamp" create_timestamp: i64, 4 "ExpireTime" expire_time: i64,
    5 "ExpireTimestamp" expire_timestamp: String, 6 "InstanceId" instance_id: String,
    7 "InstanceName" instance_name: String, 8 "MonitorTaskQuota" monitor_task_quota: i64,
    9 "MonthlyEmailUsed" monthly_email_used: i64, 10 "MonthlySmsQuota" monthly_sms_quota: i64,
    11 "MonthlySmsUsed" monthly_sms_used: i64, 12 "MonthlyWebhookUsed" monthly_webhook_used: i64,
    13 "ScheduleDomainName" schedule_domain_name: String, 14 "UpdateTime" update_time: String,
    15 "UpdateTimestamp" update_timestamp: i64, 16 "VersionCode" version_code: String
} }

/// Searches cloud gtm monitor templates: `SearchCloudGtmMonitorTemplates` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/SearchCloudGtmMonitorTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmMonitorTemplates {
    pub accept_language: Option<String>,
    pub ip_version: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub protocol: Option<String>,
}
operation! { SearchCloudGtmMonitorTemplates(page_number: i64, page_size: i64)
    "SearchCloudGtmMonitorTemplates" -> SearchCloudGtmMonitorTemplatesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "IpVersion" ip_version: String, 2 "Name" name: String,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "Protocol" protocol: String
} }
paged! { SearchCloudGtmMonitorTemplates: SearchCloudGtmMonitorTemplatesTemplate =
    Number "PageNumber", "Templates.Template" templates.template, total "TotalItems" }

/// Response of [`SearchCloudGtmMonitorTemplates`].
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
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Templates" templates: SearchCloudGtmMonitorTemplatesTemplates, 3 "TotalItems" total_items: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`SearchCloudGtmMonitorTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmMonitorTemplatesTemplates {
    pub template: Vec<SearchCloudGtmMonitorTemplatesTemplate>,
}
model! { SearchCloudGtmMonitorTemplatesTemplates {
    0 "Template" template: Vec<SearchCloudGtmMonitorTemplatesTemplate>
} }

/// In the response of [`SearchCloudGtmMonitorTemplates`].
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
    0 "CloudGtmMonitorTemplateId" cloud_gtm_monitor_template_id: String, 1 "CreateTime" create_time: String,
    2 "CreateTimestamp" create_timestamp: i64, 3 "EvaluationCount" evaluation_count: i64,
    4 "ExtendInfo" extend_info: String, 5 "FailureRate" failure_rate: i64, 6 "Interval" interval: i64,
    7 "IpVersion" ip_version: String, 8 "IspCityNodes" isp_city_nodes: SearchCloudGtmMonitorTemplatesIspCityNodes,
    9 "Name" name: String, 10 "Protocol" protocol: String, 11 "Remark" remark: String,
    12 "TemplateId" template_id: String, 13 "Timeout" timeout: i64, 14 "UpdateTime" update_time: String,
    15 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`SearchCloudGtmMonitorTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCloudGtmMonitorTemplatesIspCityNodes {
    pub isp_city_node: Vec<SearchCloudGtmMonitorTemplatesIspCityNode>,
}
model! { SearchCloudGtmMonitorTemplatesIspCityNodes {
    0 "IspCityNode" isp_city_node: Vec<SearchCloudGtmMonitorTemplatesIspCityNode>
} }

/// In the response of [`SearchCloudGtmMonitorTemplates`].
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
    0 "CityCode" city_code: String, 1 "CityName" city_name: String, 2 "CountryCode" country_code: String,
    3 "CountryName" country_name: String, 4 "GroupName" group_name: String, 5 "GroupType" group_type: String,
    6 "IspCode" isp_code: String, 7 "IspName" isp_name: String
} }

/// Searches recursion records: `SearchRecursionRecords` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/SearchRecursionRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionRecords {
    pub direction: Option<String>,
    pub enable_status: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub remark: Option<String>,
    pub request_source: Option<String>,
    pub rr: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub weight: Option<i64>,
    /// Required.
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
    Token "NextToken", "Records.Record" records.record, next "NextToken" }

/// Response of [`SearchRecursionRecords`].
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
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Records" records: SearchRecursionRecordsRecords, 5 "TotalItems" total_items: i64,
    6 "TotalPages" total_pages: i64
} }

/// In the response of [`SearchRecursionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionRecordsRecords {
    pub record: Vec<SearchRecursionRecordsRecord>,
}
model! { SearchRecursionRecordsRecords {
    0 "Record" record: Vec<SearchRecursionRecordsRecord>
} }

/// In the response of [`SearchRecursionRecords`].
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
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Creator" creator: i64,
    3 "CreatorSubType" creator_sub_type: String, 4 "CreatorType" creator_type: String,
    5 "EnableStatus" enable_status: String, 6 "Priority" priority: i64, 7 "RecordId" record_id: String,
    8 "Remark" remark: String, 9 "RequestSource" request_source: String, 10 "Rr" rr: String, 11 "Ttl" ttl: i64,
    12 "Type" r#type: String, 13 "UpdateTime" update_time: String, 14 "UpdateTimestamp" update_timestamp: i64,
    15 "Value" value: String, 16 "Weight" weight: String, 17 "ZoneId" zone_id: String
} }

/// Searches recursion zones: `SearchRecursionZones` of `alidns` 2015-01-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/SearchRecursionZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionZones {
    pub direction: Option<String>,
    pub effective_scopes: Option<Vec<SearchRecursionZonesEffectiveScopes>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
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
    Mark::new(1, Location::Default, Style::Json)
] }
paged! { SearchRecursionZones: SearchRecursionZonesZone = Token "NextToken", "Zones.Zone" zones.zone, next "NextToken" }

/// In the request of [`SearchRecursionZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionZonesEffectiveScopes {
    pub effective_type: Option<String>,
    pub scope: Option<Vec<String>>,
}
input! { SearchRecursionZonesEffectiveScopes() {
    0 "EffectiveType" effective_type: String, 1 "Scope" scope: Vec<String>
} }

/// Response of [`SearchRecursionZones`].
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
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalItems" total_items: i64, 5 "TotalPages" total_pages: i64,
    6 "Zones" zones: SearchRecursionZonesZones
} }

/// In the response of [`SearchRecursionZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionZonesZones {
    pub zone: Vec<SearchRecursionZonesZone>,
}
model! { SearchRecursionZonesZones {
    0 "Zone" zone: Vec<SearchRecursionZonesZone>
} }

/// In the response of [`SearchRecursionZones`].
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
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Creator" creator: String,
    3 "CreatorSubType" creator_sub_type: String, 4 "CreatorType" creator_type: String,
    5 "EffectiveScopes" effective_scopes: SearchRecursionZonesZoneEffectiveScopes,
    6 "ProxyPattern" proxy_pattern: String, 7 "RecordCount" record_count: i64, 8 "Remark" remark: String,
    9 "UpdateTime" update_time: String, 10 "UpdateTimestamp" update_timestamp: i64, 11 "ZoneId" zone_id: String,
    12 "ZoneName" zone_name: String
} }

/// In the response of [`SearchRecursionZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionZonesZoneEffectiveScopes {
    pub effective_scope: Vec<SearchRecursionZonesEffectiveScope>,
}
model! { SearchRecursionZonesZoneEffectiveScopes {
    0 "EffectiveScope" effective_scope: Vec<SearchRecursionZonesEffectiveScope>
} }

/// In the response of [`SearchRecursionZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionZonesEffectiveScope {
    pub effective_type: Option<String>,
    pub scopes: Option<SearchRecursionZonesScopes>,
}
model! { SearchRecursionZonesEffectiveScope {
    0 "EffectiveType" effective_type: String, 1 "Scopes" scopes: SearchRecursionZonesScopes
} }

/// In the response of [`SearchRecursionZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRecursionZonesScopes {
    pub scope: Vec<String>,
}
model! { SearchRecursionZonesScopes {
    0 "Scope" scope: Vec<String>
} }

/// Sets cloud gtm instance config log switch: `SetCloudGtmInstanceConfigLogSwitch` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/SetCloudGtmInstanceConfigLogSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCloudGtmInstanceConfigLogSwitch {
    pub client_token: Option<String>,
    /// Required.
    pub config_id: String,
    pub instance_id: Option<String>,
    /// Required.
    pub status: String,
}
operation! { SetCloudGtmInstanceConfigLogSwitch(config_id: String, status: String)
    "SetCloudGtmInstanceConfigLogSwitch" -> SetCloudGtmInstanceConfigLogSwitchOutput {
    0 "ClientToken" client_token: String, 1 "ConfigId" config_id, 2 "InstanceId" instance_id: String, 3 "Status" status
} }

/// Response of [`SetCloudGtmInstanceConfigLogSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCloudGtmInstanceConfigLogSwitchOutput {
    pub success: Option<bool>,
}
model! { SetCloudGtmInstanceConfigLogSwitchOutput {
    0 "Success" success: bool
} }

/// Sets dnsslb status: `SetDNSSLBStatus` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/SetDNSSLBStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDNSSLBStatus {
    pub domain_name: Option<String>,
    pub lang: Option<String>,
    pub line: Option<String>,
    pub open: Option<bool>,
    /// Required.
    pub sub_domain: String,
    pub r#type: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { SetDNSSLBStatus(sub_domain: String) "SetDNSSLBStatus" -> SetDNSSLBStatusOutput {
    0 "DomainName" domain_name: String, 1 "Lang" lang: String, 2 "Line" line: String, 3 "Open" open: bool,
    4 "SubDomain" sub_domain, 5 "Type" r#type: String, 6 "UserClientIp" user_client_ip: String
} }

/// Response of [`SetDNSSLBStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDNSSLBStatusOutput {
    pub open: Option<bool>,
    pub record_count: Option<i64>,
}
model! { SetDNSSLBStatusOutput {
    0 "Open" open: bool, 1 "RecordCount" record_count: i64
} }

/// Sets dns gtm access mode: `SetDnsGtmAccessMode` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/SetDnsGtmAccessMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDnsGtmAccessMode {
    /// Required.
    pub access_mode: String,
    pub lang: Option<String>,
    /// Required.
    pub strategy_id: String,
}
operation! { SetDnsGtmAccessMode(access_mode: String, strategy_id: String) "SetDnsGtmAccessMode" -> Empty {
    0 "AccessMode" access_mode, 1 "Lang" lang: String, 2 "StrategyId" strategy_id
} }

/// Response of [`SetDnsGtmAccessMode`]: empty.
pub type SetDnsGtmAccessModeOutput = Empty;

/// Sets dns gtm monitor status: `SetDnsGtmMonitorStatus` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/SetDnsGtmMonitorStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDnsGtmMonitorStatus {
    pub lang: Option<String>,
    /// Required.
    pub monitor_config_id: String,
    /// Required.
    pub status: String,
}
operation! { SetDnsGtmMonitorStatus(monitor_config_id: String, status: String) "SetDnsGtmMonitorStatus" -> Empty {
    0 "Lang" lang: String, 1 "MonitorConfigId" monitor_config_id, 2 "Status" status
} }

/// Response of [`SetDnsGtmMonitorStatus`]: empty.
pub type SetDnsGtmMonitorStatusOutput = Empty;

/// Sets domain dnssec status: `SetDomainDnssecStatus` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/SetDomainDnssecStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDomainDnssecStatus {
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
    /// Required.
    pub status: String,
}
operation! { SetDomainDnssecStatus(domain_name: String, status: String) "SetDomainDnssecStatus" -> Empty {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "Status" status
} }

/// Response of [`SetDomainDnssecStatus`]: empty.
pub type SetDomainDnssecStatusOutput = Empty;

/// Enables or disables a DNS record.
///
/// A disabled record is kept but not served. Resolvers return it until its TTL has expired.
///
/// `SetDomainRecordStatus` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/SetDomainRecordStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDomainRecordStatus {
    pub lang: Option<String>,
    /// Required.
    pub record_id: String,
    /// `Enable` or `Disable`.
    ///
    /// Required.
    pub status: String,
    pub user_client_ip: Option<String>,
}
operation! { SetDomainRecordStatus(record_id: String, status: String)
    "SetDomainRecordStatus" -> SetDomainRecordStatusOutput {
    0 "Lang" lang: String, 1 "RecordId" record_id, 2 "Status" status, 3 "UserClientIp" user_client_ip: String
} }

/// Response of [`SetDomainRecordStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDomainRecordStatusOutput {
    pub record_id: Option<String>,
    pub status: Option<String>,
}
model! { SetDomainRecordStatusOutput {
    0 "RecordId" record_id: String, 1 "Status" status: String
} }

/// Sets gtm access mode: `SetGtmAccessMode` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/SetGtmAccessMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetGtmAccessMode {
    /// Required.
    pub access_mode: String,
    pub lang: Option<String>,
    /// Required.
    pub strategy_id: String,
}
operation! { SetGtmAccessMode(access_mode: String, strategy_id: String) "SetGtmAccessMode" -> Empty {
    0 "AccessMode" access_mode, 1 "Lang" lang: String, 2 "StrategyId" strategy_id
} }

/// Response of [`SetGtmAccessMode`]: empty.
pub type SetGtmAccessModeOutput = Empty;

/// Sets gtm monitor status: `SetGtmMonitorStatus` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/SetGtmMonitorStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetGtmMonitorStatus {
    pub lang: Option<String>,
    /// Required.
    pub monitor_config_id: String,
    /// Required.
    pub status: String,
}
operation! { SetGtmMonitorStatus(monitor_config_id: String, status: String) "SetGtmMonitorStatus" -> Empty {
    0 "Lang" lang: String, 1 "MonitorConfigId" monitor_config_id, 2 "Status" status
} }

/// Response of [`SetGtmMonitorStatus`]: empty.
pub type SetGtmMonitorStatusOutput = Empty;

/// Submits ati agent register info: `SubmitAtiAgentRegisterInfo` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/SubmitAtiAgentRegisterInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAtiAgentRegisterInfo {
    /// Required.
    pub agent_register_info_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub identity_csr: String,
    /// Required.
    pub server_cert_pem: String,
}
operation! { SubmitAtiAgentRegisterInfo(agent_register_info_id: String, identity_csr: String, server_cert_pem: String)
    "SubmitAtiAgentRegisterInfo" -> SubmitAtiAgentRegisterInfoOutput {
    0 "AgentRegisterInfoId" agent_register_info_id, 1 "ClientToken" client_token: String, 2 "IdentityCsr" identity_csr,
    3 "ServerCertPem" server_cert_pem
} }

/// Response of [`SubmitAtiAgentRegisterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAtiAgentRegisterInfoOutput {
    pub access_denied_detail: Option<SubmitAtiAgentRegisterInfoAccessDeniedDetail>,
    pub status: Option<bool>,
}
model! { SubmitAtiAgentRegisterInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: SubmitAtiAgentRegisterInfoAccessDeniedDetail, 1 "Status" status: bool
} }

/// In the response of [`SubmitAtiAgentRegisterInfo`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Submits isp flush cache task: `SubmitIspFlushCacheTask` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/SubmitIspFlushCacheTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIspFlushCacheTask {
    /// Required.
    pub client_token: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub isp: Vec<String>,
    pub lang: Option<String>,
}
operation! { SubmitIspFlushCacheTask(client_token: String, domain_name: String, isp: Vec<String>)
    "SubmitIspFlushCacheTask" -> Empty {
    0 "ClientToken" client_token, 1 "DomainName" domain_name, 2 "Isp" isp, 3 "Lang" lang: String
} }

/// Response of [`SubmitIspFlushCacheTask`]: empty.
pub type SubmitIspFlushCacheTaskOutput = Empty;

/// Switches dns gtm instance strategy mode: `SwitchDnsGtmInstanceStrategyMode` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/SwitchDnsGtmInstanceStrategyMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDnsGtmInstanceStrategyMode {
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
    /// Required.
    pub strategy_mode: String,
}
operation! { SwitchDnsGtmInstanceStrategyMode(instance_id: String, strategy_mode: String)
    "SwitchDnsGtmInstanceStrategyMode" -> Empty {
    0 "InstanceId" instance_id, 1 "Lang" lang: String, 2 "StrategyMode" strategy_mode
} }

/// Response of [`SwitchDnsGtmInstanceStrategyMode`]: empty.
pub type SwitchDnsGtmInstanceStrategyModeOutput = Empty;

/// `TagResources` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub lang: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "Lang" lang: String, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `TransferDomain` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/TransferDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferDomain {
    /// Required.
    pub domain_names: String,
    pub lang: Option<String>,
    pub remark: Option<String>,
    /// Required.
    pub target_user_id: i64,
}
operation! { TransferDomain(domain_names: String, target_user_id: i64) "TransferDomain" -> TransferDomainOutput {
    0 "DomainNames" domain_names, 1 "Lang" lang: String, 2 "Remark" remark: String, 3 "TargetUserId" target_user_id
} }

/// Response of [`TransferDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferDomainOutput {
    pub task_id: Option<i64>,
}
model! { TransferDomainOutput {
    0 "TaskId" task_id: i64
} }

/// Unbinds instance domains: `UnbindInstanceDomains` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UnbindInstanceDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindInstanceDomains {
    /// Required.
    pub domain_names: String,
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
}
operation! { UnbindInstanceDomains(domain_names: String, instance_id: String)
    "UnbindInstanceDomains" -> UnbindInstanceDomainsOutput {
    0 "DomainNames" domain_names, 1 "InstanceId" instance_id, 2 "Lang" lang: String
} }

/// Response of [`UnbindInstanceDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindInstanceDomainsOutput {
    pub failed_count: Option<i64>,
    pub success_count: Option<i64>,
}
model! { UnbindInstanceDomainsOutput {
    0 "FailedCount" failed_count: i64, 1 "SuccessCount" success_count: i64
} }

/// `UntagResources` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub lang: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "Lang" lang: String, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates app key state: `UpdateAppKeyState` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateAppKeyState>.
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

/// Response of [`UpdateAppKeyState`]: empty.
pub type UpdateAppKeyStateOutput = Empty;

/// Updates ati agent register info: `UpdateAtiAgentRegisterInfo` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateAtiAgentRegisterInfo>.
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
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`UpdateAtiAgentRegisterInfo`].
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

/// Response of [`UpdateAtiAgentRegisterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAtiAgentRegisterInfoOutput {
    pub access_denied_detail: Option<UpdateAtiAgentRegisterInfoAccessDeniedDetail>,
    pub success: Option<bool>,
}
model! { UpdateAtiAgentRegisterInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: UpdateAtiAgentRegisterInfoAccessDeniedDetail, 1 "Success" success: bool
} }

/// In the response of [`UpdateAtiAgentRegisterInfo`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Updates ati alert settings: `UpdateAtiAlertSettings` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateAtiAlertSettings>.
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

/// Response of [`UpdateAtiAlertSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAtiAlertSettingsOutput {
    pub access_denied_detail: Option<UpdateAtiAlertSettingsAccessDeniedDetail>,
    pub success: Option<bool>,
}
model! { UpdateAtiAlertSettingsOutput {
    0 "AccessDeniedDetail" access_denied_detail: UpdateAtiAlertSettingsAccessDeniedDetail, 1 "Success" success: bool
} }

/// In the response of [`UpdateAtiAlertSettings`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Updates ati registrant: `UpdateAtiRegistrant` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateAtiRegistrant>.
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

/// Response of [`UpdateAtiRegistrant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAtiRegistrantOutput {
    pub access_denied_detail: Option<UpdateAtiRegistrantAccessDeniedDetail>,
    pub success: Option<bool>,
}
model! { UpdateAtiRegistrantOutput {
    0 "AccessDeniedDetail" access_denied_detail: UpdateAtiRegistrantAccessDeniedDetail, 1 "Success" success: bool
} }

/// In the response of [`UpdateAtiRegistrant`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Updates cloud gtm address: `UpdateCloudGtmAddress` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddress {
    pub accept_language: Option<String>,
    pub address: Option<String>,
    /// Required.
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
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`UpdateCloudGtmAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressHealthTasks {
    pub port: Option<i64>,
    pub template_id: Option<String>,
}
input! { UpdateCloudGtmAddressHealthTasks() {
    0 "Port" port: i64, 1 "TemplateId" template_id: String
} }

/// Response of [`UpdateCloudGtmAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressOutput {
    0 "Success" success: bool
} }

/// Updates cloud gtm address enable status: `UpdateCloudGtmAddressEnableStatus` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmAddressEnableStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressEnableStatus {
    pub accept_language: Option<String>,
    /// Required.
    pub address_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub enable_status: String,
}
operation! { UpdateCloudGtmAddressEnableStatus(address_id: String, enable_status: String)
    "UpdateCloudGtmAddressEnableStatus" -> UpdateCloudGtmAddressEnableStatusOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressId" address_id, 2 "ClientToken" client_token: String,
    3 "EnableStatus" enable_status
} }

/// Response of [`UpdateCloudGtmAddressEnableStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressEnableStatusOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressEnableStatusOutput {
    0 "Success" success: bool
} }

/// Updates cloud gtm address manual available status: `UpdateCloudGtmAddressManualAvailableStatus` of `alidns`
/// 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmAddressManualAvailableStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressManualAvailableStatus {
    pub accept_language: Option<String>,
    /// Required.
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

/// Response of [`UpdateCloudGtmAddressManualAvailableStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressManualAvailableStatusOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressManualAvailableStatusOutput {
    0 "Success" success: bool
} }

/// Updates cloud gtm address pool basic config: `UpdateCloudGtmAddressPoolBasicConfig` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmAddressPoolBasicConfig>.
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

/// Response of [`UpdateCloudGtmAddressPoolBasicConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolBasicConfigOutput {
    pub address_pool_id: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressPoolBasicConfigOutput {
    0 "AddressPoolId" address_pool_id: String, 1 "Success" success: bool
} }

/// Updates cloud gtm address pool enable status: `UpdateCloudGtmAddressPoolEnableStatus` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmAddressPoolEnableStatus>.
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

/// Response of [`UpdateCloudGtmAddressPoolEnableStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolEnableStatusOutput {
    pub address_pool_id: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressPoolEnableStatusOutput {
    0 "AddressPoolId" address_pool_id: String, 1 "Success" success: bool
} }

/// Updates cloud gtm address pool lb strategy: `UpdateCloudGtmAddressPoolLbStrategy` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmAddressPoolLbStrategy>.
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

/// Response of [`UpdateCloudGtmAddressPoolLbStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolLbStrategyOutput {
    pub address_pool_id: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressPoolLbStrategyOutput {
    0 "AddressPoolId" address_pool_id: String, 1 "Success" success: bool
} }

/// Updates cloud gtm address pool remark: `UpdateCloudGtmAddressPoolRemark` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmAddressPoolRemark>.
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

/// Response of [`UpdateCloudGtmAddressPoolRemark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolRemarkOutput {
    pub address_pool_id: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressPoolRemarkOutput {
    0 "AddressPoolId" address_pool_id: String, 1 "Success" success: bool
} }

/// Updates cloud gtm address remark: `UpdateCloudGtmAddressRemark` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmAddressRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressRemark {
    pub accept_language: Option<String>,
    /// Required.
    pub address_id: String,
    pub client_token: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateCloudGtmAddressRemark(address_id: String)
    "UpdateCloudGtmAddressRemark" -> UpdateCloudGtmAddressRemarkOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AddressId" address_id, 2 "ClientToken" client_token: String,
    3 "Remark" remark: String
} }

/// Response of [`UpdateCloudGtmAddressRemark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmAddressRemarkOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmAddressRemarkOutput {
    0 "Success" success: bool
} }

/// Updates cloud gtm global alert: `UpdateCloudGtmGlobalAlert` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmGlobalAlert>.
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
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`UpdateCloudGtmGlobalAlert`].
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

/// Response of [`UpdateCloudGtmGlobalAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmGlobalAlertOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmGlobalAlertOutput {
    0 "Success" success: bool
} }

/// Updates cloud gtm instance config alert: `UpdateCloudGtmInstanceConfigAlert` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmInstanceConfigAlert>.
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
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`UpdateCloudGtmInstanceConfigAlert`].
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

/// Response of [`UpdateCloudGtmInstanceConfigAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigAlertOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmInstanceConfigAlertOutput {
    0 "Success" success: bool
} }

/// Updates cloud gtm instance config basic: `UpdateCloudGtmInstanceConfigBasic` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmInstanceConfigBasic>.
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

/// Response of [`UpdateCloudGtmInstanceConfigBasic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigBasicOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmInstanceConfigBasicOutput {
    0 "Success" success: bool
} }

/// Updates cloud gtm instance config enable status: `UpdateCloudGtmInstanceConfigEnableStatus` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmInstanceConfigEnableStatus>.
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

/// Response of [`UpdateCloudGtmInstanceConfigEnableStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigEnableStatusOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmInstanceConfigEnableStatusOutput {
    0 "Success" success: bool
} }

/// Updates cloud gtm instance config lb strategy: `UpdateCloudGtmInstanceConfigLbStrategy` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmInstanceConfigLbStrategy>.
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

/// Response of [`UpdateCloudGtmInstanceConfigLbStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigLbStrategyOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmInstanceConfigLbStrategyOutput {
    0 "Success" success: bool
} }

/// Updates cloud gtm instance config remark: `UpdateCloudGtmInstanceConfigRemark` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmInstanceConfigRemark>.
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

/// Response of [`UpdateCloudGtmInstanceConfigRemark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigRemarkOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmInstanceConfigRemarkOutput {
    0 "Success" success: bool
} }

/// Updates cloud gtm instance name: `UpdateCloudGtmInstanceName` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmInstanceName>.
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

/// Response of [`UpdateCloudGtmInstanceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceNameOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmInstanceNameOutput {
    0 "Success" success: bool
} }

/// Updates cloud gtm monitor template: `UpdateCloudGtmMonitorTemplate` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmMonitorTemplate>.
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
    /// Required.
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
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`UpdateCloudGtmMonitorTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmMonitorTemplateIspCityNodes {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { UpdateCloudGtmMonitorTemplateIspCityNodes() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

/// Response of [`UpdateCloudGtmMonitorTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmMonitorTemplateOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmMonitorTemplateOutput {
    0 "Success" success: bool
} }

/// Updates cloud gtm monitor template remark: `UpdateCloudGtmMonitorTemplateRemark` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCloudGtmMonitorTemplateRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmMonitorTemplateRemark {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub remark: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { UpdateCloudGtmMonitorTemplateRemark(template_id: String)
    "UpdateCloudGtmMonitorTemplateRemark" -> UpdateCloudGtmMonitorTemplateRemarkOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String, 2 "Remark" remark: String,
    3 "TemplateId" template_id
} }

/// Response of [`UpdateCloudGtmMonitorTemplateRemark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudGtmMonitorTemplateRemarkOutput {
    pub success: Option<bool>,
}
model! { UpdateCloudGtmMonitorTemplateRemarkOutput {
    0 "Success" success: bool
} }

/// Updates custom line: `UpdateCustomLine` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateCustomLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomLine {
    pub ip_segment: Option<Vec<UpdateCustomLineIpSegment>>,
    pub lang: Option<String>,
    /// Required.
    pub line_id: i64,
    pub line_name: Option<String>,
}
operation! { UpdateCustomLine(line_id: i64) "UpdateCustomLine" -> Empty {
    0 "IpSegment" ip_segment: Vec<UpdateCustomLineIpSegment>, 1 "Lang" lang: String, 2 "LineId" line_id,
    3 "LineName" line_name: String
} }

/// Response of [`UpdateCustomLine`]: empty.
pub type UpdateCustomLineOutput = Empty;

/// In the request of [`UpdateCustomLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomLineIpSegment {
    pub end_ip: Option<String>,
    pub start_ip: Option<String>,
}
input! { UpdateCustomLineIpSegment() {
    0 "EndIp" end_ip: String, 1 "StartIp" start_ip: String
} }

/// Updates dnsslb weight: `UpdateDNSSLBWeight` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDNSSLBWeight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDNSSLBWeight {
    pub lang: Option<String>,
    /// Required.
    pub record_id: String,
    pub user_client_ip: Option<String>,
    /// Required.
    pub weight: i64,
}
operation! { UpdateDNSSLBWeight(record_id: String, weight: i64) "UpdateDNSSLBWeight" -> UpdateDNSSLBWeightOutput {
    0 "Lang" lang: String, 1 "RecordId" record_id, 2 "UserClientIp" user_client_ip: String, 3 "Weight" weight
} }

/// Response of [`UpdateDNSSLBWeight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDNSSLBWeightOutput {
    pub record_id: Option<String>,
    pub weight: Option<i64>,
}
model! { UpdateDNSSLBWeightOutput {
    0 "RecordId" record_id: String, 1 "Weight" weight: i64
} }

/// Updates dns cache domain: `UpdateDnsCacheDomain` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDnsCacheDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsCacheDomain {
    /// 30 to 86400.
    pub cache_ttl_max: Option<i64>,
    /// 30 to 86400.
    pub cache_ttl_min: Option<i64>,
    /// Required.
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

/// Response of [`UpdateDnsCacheDomain`]: empty.
pub type UpdateDnsCacheDomainOutput = Empty;

/// In the request of [`UpdateDnsCacheDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsCacheDomainSourceDnsServer {
    pub host: Option<String>,
    pub port: Option<String>,
}
input! { UpdateDnsCacheDomainSourceDnsServer() {
    0 "Host" host: String, 1 "Port" port: String
} }

/// Updates dns cache domain remark: `UpdateDnsCacheDomainRemark` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDnsCacheDomainRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsCacheDomainRemark {
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateDnsCacheDomainRemark(domain_name: String) "UpdateDnsCacheDomainRemark" -> Empty {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "Remark" remark: String
} }

/// Response of [`UpdateDnsCacheDomainRemark`]: empty.
pub type UpdateDnsCacheDomainRemarkOutput = Empty;

/// Updates dns gtm access strategy: `UpdateDnsGtmAccessStrategy` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDnsGtmAccessStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmAccessStrategy {
    pub access_mode: Option<String>,
    /// Required.
    pub default_addr_pool: Vec<UpdateDnsGtmAccessStrategyDefaultAddrPool>,
    /// Required.
    pub default_addr_pool_type: String,
    pub default_latency_optimization: Option<String>,
    pub default_lba_strategy: Option<String>,
    /// 1 to 8.
    pub default_max_return_addr_num: Option<i64>,
    /// Required. 1 to 400.
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
    /// Required.
    pub strategy_id: String,
    /// Required.
    pub strategy_name: String,
}

/// Arguments of [`UpdateDnsGtmAccessStrategy::new`].
pub struct UpdateDnsGtmAccessStrategyRequired {
    pub default_addr_pool: Vec<UpdateDnsGtmAccessStrategyDefaultAddrPool>,
    pub default_addr_pool_type: String,
    pub default_min_available_addr_num: i64,
    pub strategy_id: String,
    pub strategy_name: String,
}
operation! {
    UpdateDnsGtmAccessStrategy { UpdateDnsGtmAccessStrategyRequired: default_addr_pool, default_addr_pool_type, default_min_available_addr_num, strategy_id, strategy_name }
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

/// In the request of [`UpdateDnsGtmAccessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmAccessStrategyDefaultAddrPool {
    pub id: Option<String>,
    pub lba_weight: Option<i64>,
}
input! { UpdateDnsGtmAccessStrategyDefaultAddrPool() {
    0 "Id" id: String, 1 "LbaWeight" lba_weight: i64
} }

/// In the request of [`UpdateDnsGtmAccessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmAccessStrategyFailoverAddrPool {
    pub id: Option<String>,
    pub lba_weight: Option<i64>,
}
input! { UpdateDnsGtmAccessStrategyFailoverAddrPool() {
    0 "Id" id: String, 1 "LbaWeight" lba_weight: i64
} }

/// Response of [`UpdateDnsGtmAccessStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmAccessStrategyOutput {
    pub strategy_id: Option<String>,
}
model! { UpdateDnsGtmAccessStrategyOutput {
    0 "StrategyId" strategy_id: String
} }

/// Updates dns gtm address pool: `UpdateDnsGtmAddressPool` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDnsGtmAddressPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmAddressPool {
    /// Required.
    pub addr: Vec<UpdateDnsGtmAddressPoolAddr>,
    /// Required.
    pub addr_pool_id: String,
    pub lang: Option<String>,
    /// Required.
    pub lba_strategy: String,
    pub name: Option<String>,
}
operation! {
    UpdateDnsGtmAddressPool(addr: Vec<UpdateDnsGtmAddressPoolAddr>, addr_pool_id: String, lba_strategy: String)
    "UpdateDnsGtmAddressPool" -> Empty {
    0 "Addr" addr, 1 "AddrPoolId" addr_pool_id, 2 "Lang" lang: String, 3 "LbaStrategy" lba_strategy,
    4 "Name" name: String
} }

/// Response of [`UpdateDnsGtmAddressPool`]: empty.
pub type UpdateDnsGtmAddressPoolOutput = Empty;

/// In the request of [`UpdateDnsGtmAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmAddressPoolAddr {
    /// Required.
    pub addr: Option<String>,
    pub attribute_info: Option<String>,
    pub lba_weight: Option<i64>,
    /// Required.
    pub mode: Option<String>,
    pub remark: Option<String>,
}
input! { UpdateDnsGtmAddressPoolAddr(addr: String, mode: String) {
    0 "Addr" addr: String, 1 "AttributeInfo" attribute_info: String, 2 "LbaWeight" lba_weight: i64,
    3 "Mode" mode: String, 4 "Remark" remark: String
} }

/// Updates dns gtm instance global config: `UpdateDnsGtmInstanceGlobalConfig` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDnsGtmInstanceGlobalConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmInstanceGlobalConfig {
    pub alert_config: Option<Vec<UpdateDnsGtmInstanceGlobalConfigAlertConfig>>,
    pub alert_group: Option<String>,
    pub cname_type: Option<String>,
    pub force_update: Option<bool>,
    /// Required.
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

/// Response of [`UpdateDnsGtmInstanceGlobalConfig`]: empty.
pub type UpdateDnsGtmInstanceGlobalConfigOutput = Empty;

/// In the request of [`UpdateDnsGtmInstanceGlobalConfig`].
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

/// Updates dns gtm monitor: `UpdateDnsGtmMonitor` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDnsGtmMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmMonitor {
    /// 1 to 3.
    pub evaluation_count: Option<i64>,
    /// 15 to 60.
    pub interval: Option<i64>,
    /// Required.
    pub isp_city_node: Vec<UpdateDnsGtmMonitorIspCityNode>,
    pub lang: Option<String>,
    /// Required.
    pub monitor_config_id: String,
    /// Required.
    pub monitor_extend_info: String,
    /// Required.
    pub protocol_type: String,
    /// 1000 to 10000.
    pub timeout: Option<i64>,
}
operation! {
    UpdateDnsGtmMonitor(isp_city_node: Vec<UpdateDnsGtmMonitorIspCityNode>, monitor_config_id: String, monitor_extend_info: String, protocol_type: String)
    "UpdateDnsGtmMonitor" -> Empty {
    0 "EvaluationCount" evaluation_count: i64, 1 "Interval" interval: i64, 2 "IspCityNode" isp_city_node,
    3 "Lang" lang: String, 4 "MonitorConfigId" monitor_config_id, 5 "MonitorExtendInfo" monitor_extend_info,
    6 "ProtocolType" protocol_type, 7 "Timeout" timeout: i64
} }

/// Response of [`UpdateDnsGtmMonitor`]: empty.
pub type UpdateDnsGtmMonitorOutput = Empty;

/// In the request of [`UpdateDnsGtmMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDnsGtmMonitorIspCityNode {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { UpdateDnsGtmMonitorIspCityNode() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

/// Updates domain group: `UpdateDomainGroup` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDomainGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainGroup {
    /// Required.
    pub group_id: String,
    /// Required.
    pub group_name: String,
    pub lang: Option<String>,
}
operation! { UpdateDomainGroup(group_id: String, group_name: String) "UpdateDomainGroup" -> UpdateDomainGroupOutput {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "Lang" lang: String
} }

/// Response of [`UpdateDomainGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainGroupOutput {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { UpdateDomainGroupOutput {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String
} }

/// Replaces host name, type, value and TTL of a DNS record.
///
/// All of them are set by the call, also those that do not change. Resolvers return the old value until the old TTL has
/// expired. A call that changes nothing is an error (`DomainRecordDuplicate`).
///
/// `UpdateDomainRecord` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDomainRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainRecord {
    pub lang: Option<String>,
    /// Resolution line: which users receive the record. Default: `default` (all users).
    pub line: Option<String>,
    /// Priority of an `MX` record, 1 (the highest) to 50. Required for `MX`.
    ///
    /// 0 to 65535.
    pub priority: Option<i64>,
    /// Host name without the domain: `www`, or `@` for the domain itself.
    ///
    /// Required.
    pub rr: String,
    /// Record to change.
    ///
    /// Required.
    pub record_id: String,
    /// Time for which resolvers cache the record, in seconds. Default: 600. The smallest value depends on the edition
    /// of the domain.
    ///
    /// 1 to 86400.
    pub ttl: Option<i64>,
    /// Required.
    pub r#type: String,
    pub user_client_ip: Option<String>,
    /// Value of the record, for example an IP address for `A`.
    ///
    /// Required.
    pub value: String,
}
operation! { UpdateDomainRecord(rr: String, record_id: String, r#type: String, value: String)
    "UpdateDomainRecord" -> UpdateDomainRecordOutput {
    0 "Lang" lang: String, 1 "Line" line: String, 2 "Priority" priority: i64, 3 "RR" rr, 4 "RecordId" record_id,
    5 "TTL" ttl: i64, 6 "Type" r#type, 7 "UserClientIp" user_client_ip: String, 8 "Value" value
} }

/// Response of [`UpdateDomainRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainRecordOutput {
    pub record_id: Option<String>,
}
model! { UpdateDomainRecordOutput {
    0 "RecordId" record_id: String
} }

/// Updates domain record remark: `UpdateDomainRecordRemark` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDomainRecordRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainRecordRemark {
    pub lang: Option<String>,
    /// Required.
    pub record_id: String,
    pub remark: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { UpdateDomainRecordRemark(record_id: String) "UpdateDomainRecordRemark" -> Empty {
    0 "Lang" lang: String, 1 "RecordId" record_id, 2 "Remark" remark: String, 3 "UserClientIp" user_client_ip: String
} }

/// Response of [`UpdateDomainRecordRemark`]: empty.
pub type UpdateDomainRecordRemarkOutput = Empty;

/// Updates domain remark: `UpdateDomainRemark` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDomainRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainRemark {
    /// Required.
    pub domain_name: String,
    pub lang: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateDomainRemark(domain_name: String) "UpdateDomainRemark" -> Empty {
    0 "DomainName" domain_name, 1 "Lang" lang: String, 2 "Remark" remark: String
} }

/// Response of [`UpdateDomainRemark`]: empty.
pub type UpdateDomainRemarkOutput = Empty;

/// Updates gtm access strategy: `UpdateGtmAccessStrategy` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateGtmAccessStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGtmAccessStrategy {
    pub access_lines: Option<String>,
    pub default_addr_pool_id: Option<String>,
    pub failover_addr_pool_id: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub strategy_id: String,
    pub strategy_name: Option<String>,
}
operation! { UpdateGtmAccessStrategy(strategy_id: String) "UpdateGtmAccessStrategy" -> Empty {
    0 "AccessLines" access_lines: String, 1 "DefaultAddrPoolId" default_addr_pool_id: String,
    2 "FailoverAddrPoolId" failover_addr_pool_id: String, 3 "Lang" lang: String, 4 "StrategyId" strategy_id,
    5 "StrategyName" strategy_name: String
} }

/// Response of [`UpdateGtmAccessStrategy`]: empty.
pub type UpdateGtmAccessStrategyOutput = Empty;

/// Updates gtm address pool: `UpdateGtmAddressPool` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateGtmAddressPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGtmAddressPool {
    /// Required.
    pub addr: Vec<UpdateGtmAddressPoolAddr>,
    /// Required.
    pub addr_pool_id: String,
    pub lang: Option<String>,
    pub min_available_addr_num: Option<i64>,
    pub name: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { UpdateGtmAddressPool(addr: Vec<UpdateGtmAddressPoolAddr>, addr_pool_id: String, r#type: String)
    "UpdateGtmAddressPool" -> Empty {
    0 "Addr" addr, 1 "AddrPoolId" addr_pool_id, 2 "Lang" lang: String,
    3 "MinAvailableAddrNum" min_available_addr_num: i64, 4 "Name" name: String, 5 "Type" r#type
} }

/// Response of [`UpdateGtmAddressPool`]: empty.
pub type UpdateGtmAddressPoolOutput = Empty;

/// In the request of [`UpdateGtmAddressPool`].
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

/// Updates gtm instance global config: `UpdateGtmInstanceGlobalConfig` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateGtmInstanceGlobalConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGtmInstanceGlobalConfig {
    pub alert_group: Option<String>,
    pub cname_custom_domain_name: Option<String>,
    pub cname_mode: Option<String>,
    /// Required.
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

/// Response of [`UpdateGtmInstanceGlobalConfig`]: empty.
pub type UpdateGtmInstanceGlobalConfigOutput = Empty;

/// Updates gtm monitor: `UpdateGtmMonitor` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateGtmMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGtmMonitor {
    pub evaluation_count: Option<i64>,
    pub interval: Option<i64>,
    /// Required.
    pub isp_city_node: Vec<UpdateGtmMonitorIspCityNode>,
    pub lang: Option<String>,
    /// Required.
    pub monitor_config_id: String,
    /// Required.
    pub monitor_extend_info: String,
    /// Required.
    pub protocol_type: String,
    pub timeout: Option<i64>,
}
operation! {
    UpdateGtmMonitor(isp_city_node: Vec<UpdateGtmMonitorIspCityNode>, monitor_config_id: String, monitor_extend_info: String, protocol_type: String)
    "UpdateGtmMonitor" -> Empty {
    0 "EvaluationCount" evaluation_count: i64, 1 "Interval" interval: i64, 2 "IspCityNode" isp_city_node,
    3 "Lang" lang: String, 4 "MonitorConfigId" monitor_config_id, 5 "MonitorExtendInfo" monitor_extend_info,
    6 "ProtocolType" protocol_type, 7 "Timeout" timeout: i64
} }

/// Response of [`UpdateGtmMonitor`]: empty.
pub type UpdateGtmMonitorOutput = Empty;

/// In the request of [`UpdateGtmMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGtmMonitorIspCityNode {
    pub city_code: Option<String>,
    pub isp_code: Option<String>,
}
input! { UpdateGtmMonitorIspCityNode() {
    0 "CityCode" city_code: String, 1 "IspCode" isp_code: String
} }

/// Updates gtm recovery plan: `UpdateGtmRecoveryPlan` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateGtmRecoveryPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGtmRecoveryPlan {
    pub fault_addr_pool: Option<String>,
    pub lang: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub recovery_plan_id: i64,
    pub remark: Option<String>,
}
operation! { UpdateGtmRecoveryPlan(recovery_plan_id: i64) "UpdateGtmRecoveryPlan" -> Empty {
    0 "FaultAddrPool" fault_addr_pool: String, 1 "Lang" lang: String, 2 "Name" name: String,
    3 "RecoveryPlanId" recovery_plan_id, 4 "Remark" remark: String
} }

/// Response of [`UpdateGtmRecoveryPlan`]: empty.
pub type UpdateGtmRecoveryPlanOutput = Empty;

/// Updates isp flush cache instance config: `UpdateIspFlushCacheInstanceConfig` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateIspFlushCacheInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIspFlushCacheInstanceConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_name: String,
    pub lang: Option<String>,
}
operation! { UpdateIspFlushCacheInstanceConfig(instance_id: String, instance_name: String)
    "UpdateIspFlushCacheInstanceConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Lang" lang: String
} }

/// Response of [`UpdateIspFlushCacheInstanceConfig`]: empty.
pub type UpdateIspFlushCacheInstanceConfigOutput = Empty;

/// Updates recursion record: `UpdateRecursionRecord` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRecursionRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionRecord {
    pub client_token: Option<String>,
    pub priority: Option<i64>,
    /// Required.
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

/// Response of [`UpdateRecursionRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionRecordOutput {
    pub record_id: Option<String>,
}
model! { UpdateRecursionRecordOutput {
    0 "RecordId" record_id: String
} }

/// Updates recursion record enable status: `UpdateRecursionRecordEnableStatus` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRecursionRecordEnableStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionRecordEnableStatus {
    pub client_token: Option<String>,
    pub enable_status: Option<String>,
    /// Required.
    pub record_id: String,
}
operation! { UpdateRecursionRecordEnableStatus(record_id: String) "UpdateRecursionRecordEnableStatus" -> Empty {
    0 "ClientToken" client_token: String, 1 "EnableStatus" enable_status: String, 2 "RecordId" record_id
} }

/// Response of [`UpdateRecursionRecordEnableStatus`]: empty.
pub type UpdateRecursionRecordEnableStatusOutput = Empty;

/// Updates recursion record remark: `UpdateRecursionRecordRemark` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRecursionRecordRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionRecordRemark {
    pub client_token: Option<String>,
    /// Required.
    pub record_id: String,
    pub remark: Option<String>,
}
operation! { UpdateRecursionRecordRemark(record_id: String) "UpdateRecursionRecordRemark" -> Empty {
    0 "ClientToken" client_token: String, 1 "RecordId" record_id, 2 "Remark" remark: String
} }

/// Response of [`UpdateRecursionRecordRemark`]: empty.
pub type UpdateRecursionRecordRemarkOutput = Empty;

/// Updates recursion record weight: `UpdateRecursionRecordWeight` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRecursionRecordWeight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionRecordWeight {
    pub client_token: Option<String>,
    /// Required.
    pub record_id: String,
    pub weight: Option<i64>,
}
operation! { UpdateRecursionRecordWeight(record_id: String) "UpdateRecursionRecordWeight" -> Empty {
    0 "ClientToken" client_token: String, 1 "RecordId" record_id, 2 "Weight" weight: i64
} }

/// Response of [`UpdateRecursionRecordWeight`]: empty.
pub type UpdateRecursionRecordWeightOutput = Empty;

/// Updates recursion record weight enable status: `UpdateRecursionRecordWeightEnableStatus` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRecursionRecordWeightEnableStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionRecordWeightEnableStatus {
    pub client_token: Option<String>,
    pub enable_status: Option<String>,
    pub request_source: Option<String>,
    pub rr: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { UpdateRecursionRecordWeightEnableStatus(zone_id: String)
    "UpdateRecursionRecordWeightEnableStatus" -> Empty {
    0 "ClientToken" client_token: String, 1 "EnableStatus" enable_status: String,
    2 "RequestSource" request_source: String, 3 "Rr" rr: String, 4 "Type" r#type: String, 5 "ZoneId" zone_id
} }

/// Response of [`UpdateRecursionRecordWeightEnableStatus`]: empty.
pub type UpdateRecursionRecordWeightEnableStatusOutput = Empty;

/// Updates recursion zone effective scope: `UpdateRecursionZoneEffectiveScope` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRecursionZoneEffectiveScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionZoneEffectiveScope {
    pub client_token: Option<String>,
    pub effective_scopes: Option<Vec<UpdateRecursionZoneEffectiveScopeEffectiveScopes>>,
    /// Required.
    pub zone_id: String,
}
operation! { UpdateRecursionZoneEffectiveScope(zone_id: String) "UpdateRecursionZoneEffectiveScope" -> Empty {
    0 "ClientToken" client_token: String,
    1 "EffectiveScopes" effective_scopes: Vec<UpdateRecursionZoneEffectiveScopeEffectiveScopes>, 2 "ZoneId" zone_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateRecursionZoneEffectiveScope`]: empty.
pub type UpdateRecursionZoneEffectiveScopeOutput = Empty;

/// In the request of [`UpdateRecursionZoneEffectiveScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecursionZoneEffectiveScopeEffectiveScopes {
    pub effective_type: Option<String>,
    pub scope: Option<Vec<String>>,
}
input! { UpdateRecursionZoneEffectiveScopeEffectiveScopes() {
    0 "EffectiveType" effective_type: String, 1 "Scope" scope: Vec<String>
} }

/// Updates recursion zone proxy pattern: `UpdateRecursionZoneProxyPattern` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRecursionZoneProxyPattern>.
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

/// Response of [`UpdateRecursionZoneProxyPattern`]: empty.
pub type UpdateRecursionZoneProxyPatternOutput = Empty;

/// Updates recursion zone remark: `UpdateRecursionZoneRemark` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRecursionZoneRemark>.
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

/// Response of [`UpdateRecursionZoneRemark`]: empty.
pub type UpdateRecursionZoneRemarkOutput = Empty;

/// Updates rsp domain server prohibit status for gateway: `UpdateRspDomainServerProhibitStatusForGateway` of `alidns`
/// 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRspDomainServerProhibitStatusForGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGateway {
    pub add_status_list: Option<
        Vec<UpdateRspDomainServerProhibitStatusForGatewayAddStatusList>,
    >,
    /// Required.
    pub client_token: String,
    pub delete_status_list: Option<
        Vec<UpdateRspDomainServerProhibitStatusForGatewayDeleteStatusList>,
    >,
    /// Required.
    pub domain_name: String,
}
operation! { UpdateRspDomainServerProhibitStatusForGateway(client_token: String, domain_name: String)
    "UpdateRspDomainServerProhibitStatusForGateway" -> UpdateRspDomainServerProhibitStatusForGatewayOutput {
    0 "AddStatusList" add_status_list: Vec<UpdateRspDomainServerProhibitStatusForGatewayAddStatusList>,
    1 "ClientToken" client_token,
    2 "DeleteStatusList" delete_status_list: Vec<UpdateRspDomainServerProhibitStatusForGatewayDeleteStatusList>,
    3 "DomainName" domain_name
} }

/// In the request of [`UpdateRspDomainServerProhibitStatusForGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayAddStatusList {
    pub status: Option<String>,
    pub status_msg: Option<String>,
}
input! { UpdateRspDomainServerProhibitStatusForGatewayAddStatusList() {
    0 "Status" status: String, 1 "StatusMsg" status_msg: String
} }

/// In the request of [`UpdateRspDomainServerProhibitStatusForGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayDeleteStatusList {
    pub status: Option<String>,
    pub status_msg: Option<String>,
}
input! { UpdateRspDomainServerProhibitStatusForGatewayDeleteStatusList() {
    0 "Status" status: String, 1 "StatusMsg" status_msg: String
} }

/// Response of [`UpdateRspDomainServerProhibitStatusForGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOutput {
    pub access_denied_detail: Option<
        UpdateRspDomainServerProhibitStatusForGatewayAccessDeniedDetail,
    >,
    pub data: Option<UpdateRspDomainServerProhibitStatusForGatewayData>,
    pub recoverable_error: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateRspDomainServerProhibitStatusForGatewayOutput {
    0 "AccessDeniedDetail" access_denied_detail: UpdateRspDomainServerProhibitStatusForGatewayAccessDeniedDetail,
    1 "Data" data: UpdateRspDomainServerProhibitStatusForGatewayData, 2 "RecoverableError" recoverable_error: bool,
    3 "Success" success: bool
} }

/// In the response of [`UpdateRspDomainServerProhibitStatusForGateway`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`UpdateRspDomainServerProhibitStatusForGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayData {
    pub domain_name: Option<String>,
    pub status_list: Vec<UpdateRspDomainServerProhibitStatusForGatewayStatusList>,
}
model! { UpdateRspDomainServerProhibitStatusForGatewayData {
    0 "DomainName" domain_name: String,
    1 "StatusList" status_list: Vec<UpdateRspDomainServerProhibitStatusForGatewayStatusList>
} }

/// In the response of [`UpdateRspDomainServerProhibitStatusForGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayStatusList {
    pub domain_name: Option<String>,
    pub status: Option<String>,
    pub status_msg: Option<String>,
}
model! { UpdateRspDomainServerProhibitStatusForGatewayStatusList {
    0 "DomainName" domain_name: String, 1 "Status" status: String, 2 "StatusMsg" status_msg: String
} }

/// Updates rsp domain server prohibit status for gateway ote: `UpdateRspDomainServerProhibitStatusForGatewayOte` of
/// `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRspDomainServerProhibitStatusForGatewayOte>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOte {
    pub add_status_list: Option<
        Vec<UpdateRspDomainServerProhibitStatusForGatewayOteAddStatusList>,
    >,
    /// Required.
    pub client_token: String,
    pub delete_status_list: Option<
        Vec<UpdateRspDomainServerProhibitStatusForGatewayOteDeleteStatusList>,
    >,
    /// Required.
    pub domain_name: String,
}
operation! { UpdateRspDomainServerProhibitStatusForGatewayOte(client_token: String, domain_name: String)
    "UpdateRspDomainServerProhibitStatusForGatewayOte" -> UpdateRspDomainServerProhibitStatusForGatewayOteOutput {
    0 "AddStatusList" add_status_list: Vec<UpdateRspDomainServerProhibitStatusForGatewayOteAddStatusList>,
    1 "ClientToken" client_token,
    2 "DeleteStatusList" delete_status_list: Vec<UpdateRspDomainServerProhibitStatusForGatewayOteDeleteStatusList>,
    3 "DomainName" domain_name
} }

/// In the request of [`UpdateRspDomainServerProhibitStatusForGatewayOte`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOteAddStatusList {
    pub status: Option<String>,
    pub status_msg: Option<String>,
}
input! { UpdateRspDomainServerProhibitStatusForGatewayOteAddStatusList() {
    0 "Status" status: String, 1 "StatusMsg" status_msg: String
} }

/// In the request of [`UpdateRspDomainServerProhibitStatusForGatewayOte`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOteDeleteStatusList {
    pub status: Option<String>,
    pub status_msg: Option<String>,
}
input! { UpdateRspDomainServerProhibitStatusForGatewayOteDeleteStatusList() {
    0 "Status" status: String, 1 "StatusMsg" status_msg: String
} }

/// Response of [`UpdateRspDomainServerProhibitStatusForGatewayOte`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOteOutput {
    pub access_denied_detail: Option<
        UpdateRspDomainServerProhibitStatusForGatewayOteAccessDeniedDetail,
    >,
    pub data: Option<UpdateRspDomainServerProhibitStatusForGatewayOteData>,
    pub recoverable_error: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateRspDomainServerProhibitStatusForGatewayOteOutput {
    0 "AccessDeniedDetail" access_denied_detail: UpdateRspDomainServerProhibitStatusForGatewayOteAccessDeniedDetail,
    1 "Data" data: UpdateRspDomainServerProhibitStatusForGatewayOteData, 2 "RecoverableError" recoverable_error: bool,
    3 "Success" success: bool
} }

/// In the response of [`UpdateRspDomainServerProhibitStatusForGatewayOte`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`UpdateRspDomainServerProhibitStatusForGatewayOte`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOteData {
    pub domain_name: Option<String>,
    pub status_list: Vec<UpdateRspDomainServerProhibitStatusForGatewayOteStatusList>,
}
model! { UpdateRspDomainServerProhibitStatusForGatewayOteData {
    0 "DomainName" domain_name: String,
    1 "StatusList" status_list: Vec<UpdateRspDomainServerProhibitStatusForGatewayOteStatusList>
} }

/// In the response of [`UpdateRspDomainServerProhibitStatusForGatewayOte`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOteStatusList {
    pub domain_name: Option<String>,
    pub status: Option<String>,
    pub status_msg: Option<String>,
}
model! { UpdateRspDomainServerProhibitStatusForGatewayOteStatusList {
    0 "DomainName" domain_name: String, 1 "Status" status: String, 2 "StatusMsg" status_msg: String
} }

/// `ValidateDnsGtmCnameRrCanUse` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/ValidateDnsGtmCnameRrCanUse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateDnsGtmCnameRrCanUse {
    /// Required.
    pub cname_mode: String,
    /// Required.
    pub cname_rr: String,
    /// Required.
    pub cname_type: String,
    /// Required.
    pub cname_zone: String,
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
}

/// Arguments of [`ValidateDnsGtmCnameRrCanUse::new`].
pub struct ValidateDnsGtmCnameRrCanUseRequired {
    pub cname_mode: String,
    pub cname_rr: String,
    pub cname_type: String,
    pub cname_zone: String,
    pub instance_id: String,
}
operation! {
    ValidateDnsGtmCnameRrCanUse { ValidateDnsGtmCnameRrCanUseRequired: cname_mode, cname_rr, cname_type, cname_zone, instance_id }
    "ValidateDnsGtmCnameRrCanUse" -> Empty {
    0 "CnameMode" cname_mode, 1 "CnameRr" cname_rr, 2 "CnameType" cname_type, 3 "CnameZone" cname_zone,
    4 "InstanceId" instance_id, 5 "Lang" lang: String
} }

/// Response of [`ValidateDnsGtmCnameRrCanUse`]: empty.
pub type ValidateDnsGtmCnameRrCanUseOutput = Empty;

/// `ValidatePdnsUdpIpSegment` of `alidns` 2015-01-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alidns/2015-01-09/ValidatePdnsUdpIpSegment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidatePdnsUdpIpSegment {
    pub ip: Option<String>,
    /// Secret.
    pub ip_token: Option<Secret>,
    pub lang: Option<String>,
}
operation! { ValidatePdnsUdpIpSegment() "ValidatePdnsUdpIpSegment" -> Empty {
    0 "Ip" ip: String, 1 "IpToken" ip_token: Secret, 2 "Lang" lang: String
} }

/// Response of [`ValidatePdnsUdpIpSegment`]: empty.
pub type ValidatePdnsUdpIpSegmentOutput = Empty;

/// Verifies ati agent dns records: `VerifyAtiAgentDnsRecords` of `alidns` 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/VerifyAtiAgentDnsRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAtiAgentDnsRecords {
    /// Required.
    pub agent_register_info_id: String,
    pub client_token: Option<String>,
}
operation! { VerifyAtiAgentDnsRecords(agent_register_info_id: String)
    "VerifyAtiAgentDnsRecords" -> VerifyAtiAgentDnsRecordsOutput {
    0 "AgentRegisterInfoId" agent_register_info_id, 1 "ClientToken" client_token: String
} }

/// Response of [`VerifyAtiAgentDnsRecords`].
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
    0 "AccessDeniedDetail" access_denied_detail: VerifyAtiAgentDnsRecordsAccessDeniedDetail,
    1 "AgentRegisterInfoId" agent_register_info_id: String, 2 "AgentStatus" agent_status: String,
    3 "AllVerified" all_verified: bool, 4 "Results" results: VerifyAtiAgentDnsRecordsResults, 5 "Success" success: bool
} }

/// In the response of [`VerifyAtiAgentDnsRecords`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`VerifyAtiAgentDnsRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAtiAgentDnsRecordsResults {
    pub result: Vec<VerifyAtiAgentDnsRecordsResult>,
}
model! { VerifyAtiAgentDnsRecordsResults {
    0 "Result" result: Vec<VerifyAtiAgentDnsRecordsResult>
} }

/// In the response of [`VerifyAtiAgentDnsRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAtiAgentDnsRecordsResult {
    pub fail_reason: Option<String>,
    pub record_name: Option<String>,
    pub record_type: Option<String>,
    pub verify_status: Option<String>,
}
model! { VerifyAtiAgentDnsRecordsResult {
    0 "FailReason" fail_reason: String, 1 "RecordName" record_name: String, 2 "RecordType" record_type: String,
    3 "VerifyStatus" verify_status: String
} }

/// Verifies ati agent register info acme challenge record: `VerifyAtiAgentRegisterInfoAcmeChallengeRecord` of `alidns`
/// 2015-01-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alidns/2015-01-09/VerifyAtiAgentRegisterInfoAcmeChallengeRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAtiAgentRegisterInfoAcmeChallengeRecord {
    /// Required.
    pub agent_register_info_id: String,
    pub client_token: Option<String>,
}
operation! { VerifyAtiAgentRegisterInfoAcmeChallengeRecord(agent_register_info_id: String)
    "VerifyAtiAgentRegisterInfoAcmeChallengeRecord" -> VerifyAtiAgentRegisterInfoAcmeChallengeRecordOutput {
    0 "AgentRegisterInfoId" agent_register_info_id, 1 "ClientToken" client_token: String
} }

/// Response of [`VerifyAtiAgentRegisterInfoAcmeChallengeRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAtiAgentRegisterInfoAcmeChallengeRecordOutput {
    pub access_denied_detail: Option<
        VerifyAtiAgentRegisterInfoAcmeChallengeRecordAccessDeniedDetail,
    >,
    pub agent_register_info_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub precheck_status: Option<String>,
    pub success: Option<bool>,
    pub verify_timestamp: Option<i64>,
}
model! { VerifyAtiAgentRegisterInfoAcmeChallengeRecordOutput {
    0 "AccessDeniedDetail" access_denied_detail: VerifyAtiAgentRegisterInfoAcmeChallengeRecordAccessDeniedDetail,
    1 "AgentRegisterInfoId" agent_register_info_id: String, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String, 4 "Message" message: String, 5 "PrecheckStatus" precheck_status: String,
    6 "Success" success: bool, 7 "VerifyTimestamp" verify_timestamp: i64
} }

/// In the response of [`VerifyAtiAgentRegisterInfoAcmeChallengeRecord`].
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
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

#[cfg(feature = "unstable-registry")]
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
