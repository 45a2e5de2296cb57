//! `zlb` 2025-04-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "zlb", version: "2025-04-01", code: "zlb", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLoadBalancersPrivateIps {
    pub private_ips: Vec<String>,
    pub load_balancer_id: String,
    pub subnet_id: String,
}
operation! { AddLoadBalancersPrivateIps(private_ips: Vec<String>, load_balancer_id: String, subnet_id: String)
    "AddLoadBalancersPrivateIps" -> Empty {
    0 "privateIps" private_ips, 1 "loadBalancerId" load_balancer_id, 2 "subnetId" subnet_id
} }

pub type AddLoadBalancersPrivateIpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    pub load_balancer_id: String,
    pub listener_name: String,
    pub health_check: Option<HealthCheck>,
    /// One of `TCP`, `UDP`.
    pub protocol: String,
    /// One of `mh`, `rr`, `wrr`, `lc`, `wlc`, `sh`, `dh`.
    pub scheduler: String,
    pub port: String,
    /// One of `FNAT`, `DR`, `DNAT`.
    pub kind: Option<String>,
    pub persistent: Option<i64>,
    pub idle_timeout: Option<i64>,
}

/// What [`CreateListener::new`] takes.
pub struct CreateListenerRequired {
    pub load_balancer_id: String,
    pub listener_name: String,
    pub protocol: String,
    pub scheduler: String,
    pub port: String,
}
operation! { CreateListener{CreateListenerRequired: load_balancer_id, listener_name, protocol, scheduler, port}
    "CreateListener" -> CreateListenerOutput {
    0 "loadBalancerId" load_balancer_id, 1 "listenerName" listener_name, 2 "healthCheck" health_check: HealthCheck,
    3 "protocol" protocol, 4 "scheduler" scheduler, 5 "port" port, 6 "kind" kind: String,
    7 "persistent" persistent: i64, 8 "idleTimeout" idle_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheck {
    pub enabled: Option<bool>,
    /// One of `PING_CHECK`, `TCP`, `HTTP_GET`.
    pub check_type: Option<String>,
    pub check_port: Option<i64>,
    pub check_delay_loop: Option<i64>,
    pub check_conn_timeout: Option<i64>,
    pub check_retry: Option<i64>,
    pub check_delay_try: Option<i64>,
    pub check_http_get_url: Option<String>,
    pub check_http_status_code: Option<i64>,
    pub fail_open: Option<bool>,
}
input! { HealthCheck() {
    0 "enabled" enabled: bool, 1 "checkType" check_type: String, 2 "checkPort" check_port: i64,
    3 "checkDelayLoop" check_delay_loop: i64, 4 "checkConnTimeout" check_conn_timeout: i64,
    5 "checkRetry" check_retry: i64, 6 "checkDelayTry" check_delay_try: i64,
    7 "checkHttpGetUrl" check_http_get_url: String, 8 "checkHttpStatusCode" check_http_status_code: i64,
    9 "failOpen" fail_open: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerOutput {
    pub listener_id: Option<String>,
}
model! { CreateListenerOutput {
    0 "listenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    pub region_id: String,
    pub vpc_id: String,
    pub load_balancer_name: String,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: Option<String>,
    /// Deprecated. One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub ip_network_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    pub bandwidth_mbps: Option<i64>,
    pub traffic_package_size: Option<f64>,
    pub bandwidth_cluster_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub number: Option<i64>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
    pub subnet_id: Option<String>,
    pub health_check_private_ips: Option<Vec<String>>,
    pub security_group_id: Option<String>,
}
operation! { CreateLoadBalancer(region_id: String, vpc_id: String, load_balancer_name: String)
    "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "regionId" region_id, 1 "vpcId" vpc_id, 2 "loadBalancerName" load_balancer_name,
    3 "internetChargeType" internet_charge_type: String, 4 "ipNetworkType" ip_network_type: String,
    5 "networkLineType" network_line_type: String, 6 "bandwidthMbps" bandwidth_mbps: i64,
    7 "trafficPackageSize" traffic_package_size: f64, 8 "bandwidthClusterId" bandwidth_cluster_id: String,
    9 "resourceGroupId" resource_group_id: String, 10 "number" number: i64,
    11 "marketingOptions" marketing_options: MarketingInfo, 12 "tags" tags: TagAssociation,
    13 "subnetId" subnet_id: String, 14 "healthCheckPrivateIps" health_check_private_ips: Vec<String>,
    15 "securityGroupId" security_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketingInfo {
    pub discount_code: Option<String>,
    pub use_poc_voucher: Option<bool>,
}
input! { MarketingInfo() {
    0 "discountCode" discount_code: String, 1 "usePocVoucher" use_poc_voucher: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    0 "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub order_number: Option<String>,
    pub load_balancer_ids: Option<Vec<String>>,
}
model! { CreateLoadBalancerOutput {
    0 "orderNumber" order_number, 1 "loadBalancerIds" load_balancer_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    pub load_balancer_id: String,
    pub listener_id: String,
}
operation! { DeleteListener(load_balancer_id: String, listener_id: String) "DeleteListener" -> Empty {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id
} }

pub type DeleteListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancersPrivateIps {
    pub private_ips: Vec<String>,
    pub load_balancer_id: String,
}
operation! { DeleteLoadBalancersPrivateIps(private_ips: Vec<String>, load_balancer_id: String)
    "DeleteLoadBalancersPrivateIps" -> Empty {
    0 "privateIps" private_ips, 1 "loadBalancerId" load_balancer_id
} }

pub type DeleteLoadBalancersPrivateIpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterBackend {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub backend_servers: Vec<BackendServer>,
}
operation! { DeregisterBackend(load_balancer_id: String, listener_id: String, backend_servers: Vec<BackendServer>)
    "DeregisterBackend" -> Empty {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id, 2 "backendServers" backend_servers
} }

pub type DeregisterBackendOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackendServer {
    pub instance_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub weight: Option<i64>,
    pub port: Option<i64>,
}
input! { BackendServer() {
    0 "instanceId" instance_id: String, 1 "privateIpAddress" private_ip_address: String, 2 "weight" weight: i64,
    3 "port" port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendHealth {
    pub load_balancer_id: String,
    pub listener_id: Option<String>,
}
operation! { DescribeBackendHealth(load_balancer_id: String) "DescribeBackendHealth" -> DescribeBackendHealthOutput {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendHealthOutput {
    pub backends: Option<Vec<ListenerBackendHealth>>,
}
model! { DescribeBackendHealthOutput {
    0 "backends" backends
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerBackendHealth {
    /// One of `Alive`, `Dead`, `Unknown`, `Close`.
    pub health_status: Option<String>,
    pub health_status_detail: Option<Vec<BackendHealthStatusDetail>>,
    pub instance_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub weight: Option<i64>,
    pub backend_port: Option<i64>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    /// One of `TCP`, `UDP`.
    pub protocol: Option<String>,
    pub listener_port: Option<String>,
}
model! { ListenerBackendHealth {
    0 "healthStatus" health_status, 1 "healthStatusDetail" health_status_detail, 2 "instanceId" instance_id,
    3 "privateIpAddress" private_ip_address, 4 "weight" weight, 5 "backendPort" backend_port,
    6 "listenerId" listener_id, 7 "listenerName" listener_name, 8 "protocol" protocol, 9 "listenerPort" listener_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackendHealthStatusDetail {
    pub port: Option<i64>,
    /// One of `Alive`, `Dead`, `Unknown`, `Close`.
    pub health_status: Option<String>,
}
model! { BackendHealthStatusDetail {
    0 "port" port, 1 "healthStatus" health_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackends {
    pub load_balancer_id: String,
    pub listener_id: Option<String>,
}
operation! { DescribeBackends(load_balancer_id: String) "DescribeBackends" -> DescribeBackendsOutput {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendsOutput {
    pub backends: Option<Vec<ListenerBackend>>,
}
model! { DescribeBackendsOutput {
    0 "backends" backends
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerBackend {
    pub instance_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub weight: Option<i64>,
    pub backend_port: Option<i64>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    /// One of `TCP`, `UDP`.
    pub protocol: Option<String>,
    pub listener_port: Option<String>,
}
model! { ListenerBackend {
    0 "instanceId" instance_id, 1 "privateIpAddress" private_ip_address, 2 "weight" weight,
    3 "backendPort" backend_port, 4 "listenerId" listener_id, 5 "listenerName" listener_name, 6 "protocol" protocol,
    7 "listenerPort" listener_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListeners {
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
    /// One of `TCP`, `UDP`.
    pub protocol: Option<String>,
}
operation! { DescribeListeners(load_balancer_id: String) "DescribeListeners" -> DescribeListenersOutput {
    0 "loadBalancerId" load_balancer_id, 1 "listenerIds" listener_ids: Vec<String>, 2 "protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenersOutput {
    pub listeners: Option<Vec<Listener>>,
}
model! { DescribeListenersOutput {
    0 "listeners" listeners
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Listener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    /// One of `TCP`, `UDP`.
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub health_check: Option<HealthCheck>,
    /// One of `mh`, `rr`, `wrr`, `lc`, `wlc`, `sh`, `dh`.
    pub scheduler: Option<String>,
    /// One of `FNAT`, `DR`, `DNAT`.
    pub kind: Option<String>,
    pub create_time: Option<String>,
    pub persistent: Option<i64>,
    pub idle_timeout: Option<i64>,
}
model! { Listener {
    0 "listenerId" listener_id, 1 "listenerName" listener_name, 2 "protocol" protocol, 3 "port" port,
    4 "healthCheck" health_check, 5 "scheduler" scheduler, 6 "kind" kind, 7 "createTime" create_time,
    8 "persistent" persistent, 9 "idleTimeout" idle_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerMonitorData {
    pub load_balancer_id: String,
    pub listener_id: Option<String>,
    /// One of `NEW_CONNECTIONS`, `CONCURRENT_CONNECTIONS`, `HANDLED_BPS`.
    pub metric_type: String,
    pub start_time: String,
    pub end_time: String,
    pub step: Option<i64>,
}
operation! { DescribeLoadBalancerMonitorData(load_balancer_id: String, metric_type: String, start_time: String, end_time: String)
    "DescribeLoadBalancerMonitorData" -> DescribeLoadBalancerMonitorDataOutput {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id: String, 2 "metricType" metric_type,
    3 "startTime" start_time, 4 "endTime" end_time, 5 "step" step: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerMonitorDataOutput {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub metrics: Option<Vec<MetricValue>>,
}
model! { DescribeLoadBalancerMonitorDataOutput {
    0 "maxValue" max_value, 1 "minValue" min_value, 2 "avgValue" avg_value, 3 "metrics" metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricValue {
    pub time: Option<String>,
    pub value: Option<f64>,
}
model! { MetricValue {
    0 "time" time, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerRegions {}
operation! { DescribeLoadBalancerRegions() "DescribeLoadBalancerRegions" -> DescribeLoadBalancerRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerRegionsOutput {
    pub regions: Option<Vec<Region>>,
}
model! { DescribeLoadBalancerRegionsOutput {
    0 "regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Region {
    pub region_id: Option<String>,
    pub city_name: Option<String>,
    pub city_code: Option<String>,
}
model! { Region {
    0 "regionId" region_id, 1 "cityName" city_name, 2 "cityCode" city_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancers {
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub load_balancer_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub security_group_id: Option<String>,
}
operation! { DescribeLoadBalancers() "DescribeLoadBalancers" -> DescribeLoadBalancersOutput {
    0 "regionId" region_id: String, 1 "vpcId" vpc_id: String, 2 "loadBalancerIds" load_balancer_ids: Vec<String>,
    3 "loadBalancerName" load_balancer_name: String, 4 "pageSize" page_size: i64, 5 "pageNum" page_num: i64,
    6 "resourceGroupId" resource_group_id: String, 7 "tagKeys" tag_keys: Vec<String>, 8 "tags" tags: Vec<Tag>,
    9 "securityGroupId" security_group_id: String
} }
paged! { DescribeLoadBalancers: LoadBalancer = Number "pageNum", "dataSet" data_set, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<LoadBalancer>>,
}
model! { DescribeLoadBalancersOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancer {
    pub region_id: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub vpc_id: Option<String>,
    /// One of `CREATING`, `RUNNING`, `RECYCLED`, `CREATE_FAILED`, `RELEASING`.
    pub status: Option<String>,
    pub public_ip_address: Option<Vec<String>>,
    pub private_ip_address: Option<Vec<String>>,
    pub health_check_private_ips: Option<Vec<String>>,
    pub listener_count: Option<i64>,
    pub create_time: Option<String>,
    pub resource_group: Option<ResourceGroupInfo>,
    pub tags: Option<Tags>,
    pub security_group_id: Option<String>,
}
model! { LoadBalancer {
    0 "regionId" region_id, 1 "loadBalancerId" load_balancer_id, 2 "loadBalancerName" load_balancer_name,
    3 "vpcId" vpc_id, 4 "status" status, 5 "publicIpAddress" public_ip_address, 6 "privateIpAddress" private_ip_address,
    7 "healthCheckPrivateIps" health_check_private_ips, 8 "listenerCount" listener_count, 9 "createTime" create_time,
    10 "resourceGroup" resource_group, 11 "tags" tags, 12 "securityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupInfo {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ResourceGroupInfo {
    0 "resourceGroupId" resource_group_id, 1 "resourceGroupName" resource_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Option<Vec<Tag>>,
}
model! { Tags {
    0 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateLoadBalancer {
    pub region_id: String,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: Option<String>,
    /// Deprecated. One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub ip_network_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    pub bandwidth_mbps: Option<i64>,
    pub traffic_package_size: Option<f64>,
    pub bandwidth_cluster_id: Option<String>,
}
operation! { InquiryPriceCreateLoadBalancer(region_id: String)
    "InquiryPriceCreateLoadBalancer" -> InquiryPriceCreateLoadBalancerOutput {
    0 "regionId" region_id, 1 "internetChargeType" internet_charge_type: String,
    2 "ipNetworkType" ip_network_type: String, 3 "networkLineType" network_line_type: String,
    4 "bandwidthMbps" bandwidth_mbps: i64, 5 "trafficPackageSize" traffic_package_size: f64,
    6 "bandwidthClusterId" bandwidth_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateLoadBalancerOutput {
    pub load_balancer_instance_price: Option<PriceItem>,
    pub eip_price: Option<PriceItem>,
    pub eip_network_price: Option<PriceItem>,
    pub eip_network_prices: Option<Vec<BandwidthPriceResponseItem>>,
    pub lcu_price: Option<PriceItem>,
}
model! { InquiryPriceCreateLoadBalancerOutput {
    0 "loadBalancerInstancePrice" load_balancer_instance_price, 1 "eipPrice" eip_price,
    2 "eipNetworkPrice" eip_network_price, 3 "eipNetworkPrices" eip_network_prices, 4 "lcuPrice" lcu_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceItem {
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub step_prices: Option<Vec<StepPrice>>,
    pub amount_unit: Option<String>,
    pub excess_unit_price: Option<f64>,
    pub excess_discount_unit_price: Option<f64>,
    pub excess_amount_unit: Option<String>,
    /// One of `STANDARD`, `CUSTOMIZED`.
    pub category: Option<String>,
}
model! { PriceItem {
    0 "discount" discount, 1 "discountPrice" discount_price, 2 "originalPrice" original_price, 3 "unitPrice" unit_price,
    4 "discountUnitPrice" discount_unit_price, 5 "chargeUnit" charge_unit, 6 "stepPrices" step_prices,
    7 "amountUnit" amount_unit, 8 "excessUnitPrice" excess_unit_price,
    9 "excessDiscountUnitPrice" excess_discount_unit_price, 10 "excessAmountUnit" excess_amount_unit,
    11 "category" category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepPrice {
    pub step_start: Option<f64>,
    pub step_end: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
}
model! { StepPrice {
    0 "stepStart" step_start, 1 "stepEnd" step_end, 2 "unitPrice" unit_price, 3 "discountUnitPrice" discount_unit_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPriceResponseItem {
    pub traffic_type: Option<String>,
    pub price: Option<PriceItem>,
}
model! { BandwidthPriceResponseItem {
    0 "trafficType" traffic_type, 1 "price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackend {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub backend_servers: Vec<BackendServer>,
}
operation! { ModifyBackend(load_balancer_id: String, listener_id: String, backend_servers: Vec<BackendServer>)
    "ModifyBackend" -> Empty {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id, 2 "backendServers" backend_servers
} }

pub type ModifyBackendOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyListener {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub listener_name: Option<String>,
    pub health_check: Option<HealthCheck>,
    /// One of `mh`, `rr`, `wrr`, `lc`, `wlc`, `sh`, `dh`.
    pub scheduler: Option<String>,
    pub port: Option<String>,
    /// One of `FNAT`, `DR`, `DNAT`.
    pub kind: Option<String>,
    pub persistent: Option<i64>,
    pub idle_timeout: Option<i64>,
}
operation! { ModifyListener(load_balancer_id: String, listener_id: String) "ModifyListener" -> Empty {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id, 2 "listenerName" listener_name: String,
    3 "healthCheck" health_check: HealthCheck, 4 "scheduler" scheduler: String, 5 "port" port: String,
    6 "kind" kind: String, 7 "persistent" persistent: i64, 8 "idleTimeout" idle_timeout: i64
} }

pub type ModifyListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancersAttribute {
    pub load_balancer_ids: Vec<String>,
    pub load_balancer_name: String,
}
operation! { ModifyLoadBalancersAttribute(load_balancer_ids: Vec<String>, load_balancer_name: String)
    "ModifyLoadBalancersAttribute" -> Empty {
    0 "loadBalancerIds" load_balancer_ids, 1 "loadBalancerName" load_balancer_name
} }

pub type ModifyLoadBalancersAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBackend {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub backend_servers: Vec<BackendServer>,
}
operation! { RegisterBackend(load_balancer_id: String, listener_id: String, backend_servers: Vec<BackendServer>)
    "RegisterBackend" -> Empty {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id, 2 "backendServers" backend_servers
} }

pub type RegisterBackendOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreLoadBalancer {
    pub load_balancer_id: String,
}
operation! { RestoreLoadBalancer(load_balancer_id: String) "RestoreLoadBalancer" -> Empty {
    0 "loadBalancerId" load_balancer_id
} }

pub type RestoreLoadBalancerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityGroupForLoadBalancers {
    pub security_group_id: String,
    pub load_balancer_ids: Vec<String>,
}
operation! { SetSecurityGroupForLoadBalancers(security_group_id: String, load_balancer_ids: Vec<String>)
    "SetSecurityGroupForLoadBalancers" -> SetSecurityGroupForLoadBalancersOutput {
    0 "securityGroupId" security_group_id, 1 "loadBalancerIds" load_balancer_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityGroupForLoadBalancersOutput {
    pub failed_load_balancer_ids: Option<Vec<String>>,
}
model! { SetSecurityGroupForLoadBalancersOutput {
    0 "failedLoadBalancerIds" failed_load_balancer_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateLoadBalancer {
    pub load_balancer_id: String,
}
operation! { TerminateLoadBalancer(load_balancer_id: String) "TerminateLoadBalancer" -> Empty {
    0 "loadBalancerId" load_balancer_id
} }

pub type TerminateLoadBalancerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSecurityGroupFromLoadBalancers {
    pub load_balancer_ids: Vec<String>,
}
operation! { UnbindSecurityGroupFromLoadBalancers(load_balancer_ids: Vec<String>)
    "UnbindSecurityGroupFromLoadBalancers" -> UnbindSecurityGroupFromLoadBalancersOutput {
    0 "loadBalancerIds" load_balancer_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSecurityGroupFromLoadBalancersOutput {
    pub failed_load_balancer_ids: Option<Vec<String>>,
}
model! { UnbindSecurityGroupFromLoadBalancersOutput {
    0 "failedLoadBalancerIds" failed_load_balancer_ids
} }

#[cfg(feature = "reflect")]
register! {
    AddLoadBalancersPrivateIps, CreateListener, CreateLoadBalancer, DeleteListener, DeleteLoadBalancersPrivateIps,
    DeregisterBackend, DescribeBackendHealth, DescribeBackends, DescribeListeners, DescribeLoadBalancerMonitorData,
    DescribeLoadBalancerRegions, DescribeLoadBalancers, InquiryPriceCreateLoadBalancer, ModifyBackend, ModifyListener,
    ModifyLoadBalancersAttribute, RegisterBackend, RestoreLoadBalancer, SetSecurityGroupForLoadBalancers,
    TerminateLoadBalancer, UnbindSecurityGroupFromLoadBalancers
}
