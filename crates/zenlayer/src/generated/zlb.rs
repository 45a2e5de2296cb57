//! `zlb` of Zenlayer Cloud, API version 2025-04-01.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, zlb::DescribeLoadBalancerRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeLoadBalancerRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("zlb", "2025-04-01", "zlb", &Endpoints::NONE);

/// Adds load balancers private ips: `AddLoadBalancersPrivateIps` of `zlb` 2025-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLoadBalancersPrivateIps {
    /// Required.
    pub private_ips: Vec<String>,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub subnet_id: String,
}
operation! { AddLoadBalancersPrivateIps(private_ips: Vec<String>, load_balancer_id: String, subnet_id: String)
    "AddLoadBalancersPrivateIps" -> Empty {
    0 "privateIps" private_ips, 1 "loadBalancerId" load_balancer_id, 2 "subnetId" subnet_id
} }

/// Response of [`AddLoadBalancersPrivateIps`]: empty.
pub type AddLoadBalancersPrivateIpsOutput = Empty;

/// Creates a TCP or UDP listener of a load balancer.
///
/// `port` can name several ports and ranges (`80,8000-8100`); they must not overlap those of other listeners. With all
/// ports and a TCP or HTTP health check, set `healthCheck.checkPort`.
///
/// `CreateListener` of `zlb` 2025-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_name: String,
    pub health_check: Option<HealthCheck>,
    /// Required. One of `TCP`, `UDP`.
    pub protocol: String,
    /// Required. One of `mh`, `rr`, `wrr`, `lc`, `wlc`, `sh`, `dh`.
    pub scheduler: String,
    /// Ports: one, several with commas, ranges with `-`; 1 to 65535.
    ///
    /// Required.
    pub port: String,
    /// One of `FNAT`, `DR`, `DNAT`.
    pub kind: Option<String>,
    /// Seconds for which a client keeps its backend server.
    pub persistent: Option<i64>,
    /// Seconds after which an idle connection is closed.
    pub idle_timeout: Option<i64>,
}

/// Arguments of [`CreateListener::new`].
pub struct CreateListenerRequired {
    pub load_balancer_id: String,
    pub listener_name: String,
    pub protocol: String,
    pub scheduler: String,
    pub port: String,
}
operation! { CreateListener { CreateListenerRequired: load_balancer_id, listener_name, protocol, scheduler, port }
    "CreateListener" -> CreateListenerOutput {
    0 "loadBalancerId" load_balancer_id, 1 "listenerName" listener_name, 2 "healthCheck" health_check: HealthCheck,
    3 "protocol" protocol, 4 "scheduler" scheduler, 5 "port" port, 6 "kind" kind: String,
    7 "persistent" persistent: i64, 8 "idleTimeout" idle_timeout: i64
} }

/// In the request of [`CreateListener`].
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

/// Response of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerOutput {
    pub listener_id: Option<String>,
}
model! { CreateListenerOutput {
    0 "listenerId" listener_id: String
} }

/// Creates load balancers for elastic compute instances of a VPC.
///
/// Billed by use from its creation. Asynchronous: the response lists the ids; wait with
/// `waiters::load_balancer_running`. `DescribeLoadBalancerRegions` lists the regions.
///
/// `CreateLoadBalancer` of `zlb` 2025-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    /// Required.
    pub region_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub load_balancer_name: String,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: Option<String>,
    /// Deprecated. One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub ip_network_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    /// Largest outbound bandwidth in Mbps.
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

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketingInfo {
    pub discount_code: Option<String>,
    pub use_poc_voucher: Option<bool>,
}
input! { MarketingInfo() {
    0 "discountCode" discount_code: String, 1 "usePocVoucher" use_poc_voucher: bool
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    0 "tags" tags: Vec<Tag>
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub order_number: Option<String>,
    pub load_balancer_ids: Vec<String>,
}
model! { CreateLoadBalancerOutput {
    0 "orderNumber" order_number: String, 1 "loadBalancerIds" load_balancer_ids: Vec<String>
} }

/// Deletes listener: `DeleteListener` of `zlb` 2025-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
}
operation! { DeleteListener(load_balancer_id: String, listener_id: String) "DeleteListener" -> Empty {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id
} }

/// Response of [`DeleteListener`]: empty.
pub type DeleteListenerOutput = Empty;

/// Deletes load balancers private ips: `DeleteLoadBalancersPrivateIps` of `zlb` 2025-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancersPrivateIps {
    /// Required.
    pub private_ips: Vec<String>,
    /// Required.
    pub load_balancer_id: String,
}
operation! { DeleteLoadBalancersPrivateIps(private_ips: Vec<String>, load_balancer_id: String)
    "DeleteLoadBalancersPrivateIps" -> Empty {
    0 "privateIps" private_ips, 1 "loadBalancerId" load_balancer_id
} }

/// Response of [`DeleteLoadBalancersPrivateIps`]: empty.
pub type DeleteLoadBalancersPrivateIpsOutput = Empty;

/// `DeregisterBackend` of `zlb` 2025-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterBackend {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub backend_servers: Vec<BackendServer>,
}
operation! { DeregisterBackend(load_balancer_id: String, listener_id: String, backend_servers: Vec<BackendServer>)
    "DeregisterBackend" -> Empty {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id, 2 "backendServers" backend_servers
} }

/// Response of [`DeregisterBackend`]: empty.
pub type DeregisterBackendOutput = Empty;

/// In the request of [`DeregisterBackend`].
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

/// Returns the result of the health checks of the backend servers of a load balancer, or of one listener.
///
/// `DescribeBackendHealth` of `zlb` 2025-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendHealth {
    /// Required.
    pub load_balancer_id: String,
    pub listener_id: Option<String>,
}
operation! { DescribeBackendHealth(load_balancer_id: String) "DescribeBackendHealth" -> DescribeBackendHealthOutput {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id: String
} }

/// Response of [`DescribeBackendHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendHealthOutput {
    pub backends: Vec<ListenerBackendHealth>,
}
model! { DescribeBackendHealthOutput {
    0 "backends" backends: Vec<ListenerBackendHealth>
} }

/// In the response of [`DescribeBackendHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerBackendHealth {
    /// One of `Alive`, `Dead`, `Unknown`, `Close`.
    pub health_status: Option<String>,
    pub health_status_detail: Vec<BackendHealthStatusDetail>,
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
    0 "healthStatus" health_status: String, 1 "healthStatusDetail" health_status_detail: Vec<BackendHealthStatusDetail>,
    2 "instanceId" instance_id: String, 3 "privateIpAddress" private_ip_address: String, 4 "weight" weight: i64,
    5 "backendPort" backend_port: i64, 6 "listenerId" listener_id: String, 7 "listenerName" listener_name: String,
    8 "protocol" protocol: String, 9 "listenerPort" listener_port: String
} }

/// In the response of [`DescribeBackendHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackendHealthStatusDetail {
    pub port: Option<i64>,
    /// One of `Alive`, `Dead`, `Unknown`, `Close`.
    pub health_status: Option<String>,
}
model! { BackendHealthStatusDetail {
    0 "port" port: i64, 1 "healthStatus" health_status: String
} }

/// Describes backends: `DescribeBackends` of `zlb` 2025-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackends {
    /// Required.
    pub load_balancer_id: String,
    pub listener_id: Option<String>,
}
operation! { DescribeBackends(load_balancer_id: String) "DescribeBackends" -> DescribeBackendsOutput {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id: String
} }

/// Response of [`DescribeBackends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendsOutput {
    pub backends: Vec<ListenerBackend>,
}
model! { DescribeBackendsOutput {
    0 "backends" backends: Vec<ListenerBackend>
} }

/// In the response of [`DescribeBackends`].
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
    0 "instanceId" instance_id: String, 1 "privateIpAddress" private_ip_address: String, 2 "weight" weight: i64,
    3 "backendPort" backend_port: i64, 4 "listenerId" listener_id: String, 5 "listenerName" listener_name: String,
    6 "protocol" protocol: String, 7 "listenerPort" listener_port: String
} }

/// Describes listeners: `DescribeListeners` of `zlb` 2025-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListeners {
    /// Required.
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
    /// One of `TCP`, `UDP`.
    pub protocol: Option<String>,
}
operation! { DescribeListeners(load_balancer_id: String) "DescribeListeners" -> DescribeListenersOutput {
    0 "loadBalancerId" load_balancer_id, 1 "listenerIds" listener_ids: Vec<String>, 2 "protocol" protocol: String
} }

/// Response of [`DescribeListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenersOutput {
    pub listeners: Vec<Listener>,
}
model! { DescribeListenersOutput {
    0 "listeners" listeners: Vec<Listener>
} }

/// In the response of [`DescribeListeners`].
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
    0 "listenerId" listener_id: String, 1 "listenerName" listener_name: String, 2 "protocol" protocol: String,
    3 "port" port: String, 4 "healthCheck" health_check: HealthCheck, 5 "scheduler" scheduler: String,
    6 "kind" kind: String, 7 "createTime" create_time: String, 8 "persistent" persistent: i64,
    9 "idleTimeout" idle_timeout: i64
} }

/// Describes load balancer monitor data: `DescribeLoadBalancerMonitorData` of `zlb` 2025-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerMonitorData {
    /// Required.
    pub load_balancer_id: String,
    pub listener_id: Option<String>,
    /// Required. One of `NEW_CONNECTIONS`, `CONCURRENT_CONNECTIONS`, `HANDLED_BPS`.
    pub metric_type: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub step: Option<i64>,
}
operation! {
    DescribeLoadBalancerMonitorData(load_balancer_id: String, metric_type: String, start_time: String, end_time: String)
    "DescribeLoadBalancerMonitorData" -> DescribeLoadBalancerMonitorDataOutput {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id: String, 2 "metricType" metric_type,
    3 "startTime" start_time, 4 "endTime" end_time, 5 "step" step: i64
} }

/// Response of [`DescribeLoadBalancerMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerMonitorDataOutput {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub metrics: Vec<MetricValue>,
}
model! { DescribeLoadBalancerMonitorDataOutput {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64, 2 "avgValue" avg_value: f64,
    3 "metrics" metrics: Vec<MetricValue>
} }

/// In the response of [`DescribeLoadBalancerMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricValue {
    pub time: Option<String>,
    pub value: Option<f64>,
}
model! { MetricValue {
    0 "time" time: String, 1 "value" value: f64
} }

/// Describes load balancer regions: `DescribeLoadBalancerRegions` of `zlb` 2025-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerRegions {}
operation! { DescribeLoadBalancerRegions() "DescribeLoadBalancerRegions" -> DescribeLoadBalancerRegionsOutput {} }

/// Response of [`DescribeLoadBalancerRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerRegionsOutput {
    pub regions: Vec<Region>,
}
model! { DescribeLoadBalancerRegionsOutput {
    0 "regions" regions: Vec<Region>
} }

/// In the response of [`DescribeLoadBalancerRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Region {
    pub region_id: Option<String>,
    pub city_name: Option<String>,
    pub city_code: Option<String>,
}
model! { Region {
    0 "regionId" region_id: String, 1 "cityName" city_name: String, 2 "cityCode" city_code: String
} }

/// Returns load balancers with their addresses, listeners and state.
///
/// One request accepts up to 100 ids.
///
/// `DescribeLoadBalancers` of `zlb` 2025-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
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

/// Response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<LoadBalancer>,
}
model! { DescribeLoadBalancersOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<LoadBalancer>
} }

/// In the response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancer {
    pub region_id: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub vpc_id: Option<String>,
    /// One of `CREATING`, `RUNNING`, `RECYCLED`, `CREATE_FAILED`, `RELEASING`.
    pub status: Option<String>,
    pub public_ip_address: Vec<String>,
    pub private_ip_address: Vec<String>,
    pub health_check_private_ips: Vec<String>,
    pub listener_count: Option<i64>,
    pub create_time: Option<String>,
    pub resource_group: Option<ResourceGroupInfo>,
    pub tags: Option<Tags>,
    pub security_group_id: Option<String>,
}
model! { LoadBalancer {
    0 "regionId" region_id: String, 1 "loadBalancerId" load_balancer_id: String,
    2 "loadBalancerName" load_balancer_name: String, 3 "vpcId" vpc_id: String, 4 "status" status: String,
    5 "publicIpAddress" public_ip_address: Vec<String>, 6 "privateIpAddress" private_ip_address: Vec<String>,
    7 "healthCheckPrivateIps" health_check_private_ips: Vec<String>, 8 "listenerCount" listener_count: i64,
    9 "createTime" create_time: String, 10 "resourceGroup" resource_group: ResourceGroupInfo, 11 "tags" tags: Tags,
    12 "securityGroupId" security_group_id: String
} }

/// In the response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupInfo {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ResourceGroupInfo {
    0 "resourceGroupId" resource_group_id: String, 1 "resourceGroupName" resource_group_name: String
} }

/// In the response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Vec<Tag>,
}
model! { Tags {
    0 "tags" tags: Vec<Tag>
} }

/// `InquiryPriceCreateLoadBalancer` of `zlb` 2025-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateLoadBalancer {
    /// Required.
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

/// Response of [`InquiryPriceCreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateLoadBalancerOutput {
    pub load_balancer_instance_price: Option<PriceItem>,
    pub eip_price: Option<PriceItem>,
    pub eip_network_price: Option<PriceItem>,
    pub eip_network_prices: Vec<BandwidthPriceResponseItem>,
    pub lcu_price: Option<PriceItem>,
}
model! { InquiryPriceCreateLoadBalancerOutput {
    0 "loadBalancerInstancePrice" load_balancer_instance_price: PriceItem, 1 "eipPrice" eip_price: PriceItem,
    2 "eipNetworkPrice" eip_network_price: PriceItem,
    3 "eipNetworkPrices" eip_network_prices: Vec<BandwidthPriceResponseItem>, 4 "lcuPrice" lcu_price: PriceItem
} }

/// In the response of [`InquiryPriceCreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceItem {
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub step_prices: Vec<StepPrice>,
    pub amount_unit: Option<String>,
    pub excess_unit_price: Option<f64>,
    pub excess_discount_unit_price: Option<f64>,
    pub excess_amount_unit: Option<String>,
    /// One of `STANDARD`, `CUSTOMIZED`.
    pub category: Option<String>,
}
model! { PriceItem {
    0 "discount" discount: f64, 1 "discountPrice" discount_price: f64, 2 "originalPrice" original_price: f64,
    3 "unitPrice" unit_price: f64, 4 "discountUnitPrice" discount_unit_price: f64, 5 "chargeUnit" charge_unit: String,
    6 "stepPrices" step_prices: Vec<StepPrice>, 7 "amountUnit" amount_unit: String,
    8 "excessUnitPrice" excess_unit_price: f64, 9 "excessDiscountUnitPrice" excess_discount_unit_price: f64,
    10 "excessAmountUnit" excess_amount_unit: String, 11 "category" category: String
} }

/// In the response of [`InquiryPriceCreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepPrice {
    pub step_start: Option<f64>,
    pub step_end: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
}
model! { StepPrice {
    0 "stepStart" step_start: f64, 1 "stepEnd" step_end: f64, 2 "unitPrice" unit_price: f64,
    3 "discountUnitPrice" discount_unit_price: f64
} }

/// In the response of [`InquiryPriceCreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPriceResponseItem {
    pub traffic_type: Option<String>,
    pub price: Option<PriceItem>,
}
model! { BandwidthPriceResponseItem {
    0 "trafficType" traffic_type: String, 1 "price" price: PriceItem
} }

/// Modifies backend: `ModifyBackend` of `zlb` 2025-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackend {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub backend_servers: Vec<BackendServer>,
}
operation! { ModifyBackend(load_balancer_id: String, listener_id: String, backend_servers: Vec<BackendServer>)
    "ModifyBackend" -> Empty {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id, 2 "backendServers" backend_servers
} }

/// Response of [`ModifyBackend`]: empty.
pub type ModifyBackendOutput = Empty;

/// Modifies listener: `ModifyListener` of `zlb` 2025-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyListener {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
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

/// Response of [`ModifyListener`]: empty.
pub type ModifyListenerOutput = Empty;

/// Modifies load balancers attribute: `ModifyLoadBalancersAttribute` of `zlb` 2025-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancersAttribute {
    /// Required.
    pub load_balancer_ids: Vec<String>,
    /// Required.
    pub load_balancer_name: String,
}
operation! { ModifyLoadBalancersAttribute(load_balancer_ids: Vec<String>, load_balancer_name: String)
    "ModifyLoadBalancersAttribute" -> Empty {
    0 "loadBalancerIds" load_balancer_ids, 1 "loadBalancerName" load_balancer_name
} }

/// Response of [`ModifyLoadBalancersAttribute`]: empty.
pub type ModifyLoadBalancersAttributeOutput = Empty;

/// Adds backend servers to a listener.
///
/// The load balancer must be `RUNNING`. A bare metal instance is named by its private address only, and its network
/// must be connected with the VPC. One server can be added once to a listener. Wait with `waiters::backends_healthy` if
/// health checks are on.
///
/// `RegisterBackend` of `zlb` 2025-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBackend {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub backend_servers: Vec<BackendServer>,
}
operation! { RegisterBackend(load_balancer_id: String, listener_id: String, backend_servers: Vec<BackendServer>)
    "RegisterBackend" -> Empty {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id, 2 "backendServers" backend_servers
} }

/// Response of [`RegisterBackend`]: empty.
pub type RegisterBackendOutput = Empty;

/// Restores load balancer: `RestoreLoadBalancer` of `zlb` 2025-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreLoadBalancer {
    /// Required.
    pub load_balancer_id: String,
}
operation! { RestoreLoadBalancer(load_balancer_id: String) "RestoreLoadBalancer" -> Empty {
    0 "loadBalancerId" load_balancer_id
} }

/// Response of [`RestoreLoadBalancer`]: empty.
pub type RestoreLoadBalancerOutput = Empty;

/// Sets security group for load balancers: `SetSecurityGroupForLoadBalancers` of `zlb` 2025-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityGroupForLoadBalancers {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub load_balancer_ids: Vec<String>,
}
operation! { SetSecurityGroupForLoadBalancers(security_group_id: String, load_balancer_ids: Vec<String>)
    "SetSecurityGroupForLoadBalancers" -> SetSecurityGroupForLoadBalancersOutput {
    0 "securityGroupId" security_group_id, 1 "loadBalancerIds" load_balancer_ids
} }

/// Response of [`SetSecurityGroupForLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityGroupForLoadBalancersOutput {
    pub failed_load_balancer_ids: Vec<String>,
}
model! { SetSecurityGroupForLoadBalancersOutput {
    0 "failedLoadBalancerIds" failed_load_balancer_ids: Vec<String>
} }

/// Deletes a load balancer. **Traffic stops.**
///
/// It can stay in the state `RECYCLED` for some time, in which `RestoreLoadBalancer` restores it.
///
/// `TerminateLoadBalancer` of `zlb` 2025-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateLoadBalancer {
    /// Required.
    pub load_balancer_id: String,
}
operation! { TerminateLoadBalancer(load_balancer_id: String) "TerminateLoadBalancer" -> Empty {
    0 "loadBalancerId" load_balancer_id
} }

/// Response of [`TerminateLoadBalancer`]: empty.
pub type TerminateLoadBalancerOutput = Empty;

/// Unbinds security group from load balancers: `UnbindSecurityGroupFromLoadBalancers` of `zlb` 2025-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSecurityGroupFromLoadBalancers {
    /// Required.
    pub load_balancer_ids: Vec<String>,
}
operation! { UnbindSecurityGroupFromLoadBalancers(load_balancer_ids: Vec<String>)
    "UnbindSecurityGroupFromLoadBalancers" -> UnbindSecurityGroupFromLoadBalancersOutput {
    0 "loadBalancerIds" load_balancer_ids
} }

/// Response of [`UnbindSecurityGroupFromLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSecurityGroupFromLoadBalancersOutput {
    pub failed_load_balancer_ids: Vec<String>,
}
model! { UnbindSecurityGroupFromLoadBalancersOutput {
    0 "failedLoadBalancerIds" failed_load_balancer_ids: Vec<String>
} }

waiters! {
    /// Waits until all backend servers of a load balancer are healthy.
    fn backends_healthy(load_balancer_id: String) -> DescribeBackendHealth =
        DescribeBackendHealth::new(load_balancer_id), "backends.healthStatus" ["Alive"] [];
    /// Waits until a load balancer is running.
    fn load_balancer_running(load_balancer_id: String) -> DescribeLoadBalancers =
        DescribeLoadBalancers::new().load_balancer_ids([load_balancer_id]),
        "dataSet.status" ["RUNNING"] ["CREATE_FAILED", "RELEASING", "RECYCLED"];
}

#[cfg(feature = "unstable-registry")]
register! {
    AddLoadBalancersPrivateIps, CreateListener, CreateLoadBalancer, DeleteListener, DeleteLoadBalancersPrivateIps,
    DeregisterBackend, DescribeBackendHealth, DescribeBackends, DescribeListeners, DescribeLoadBalancerMonitorData,
    DescribeLoadBalancerRegions, DescribeLoadBalancers, InquiryPriceCreateLoadBalancer, ModifyBackend, ModifyListener,
    ModifyLoadBalancersAttribute, RegisterBackend, RestoreLoadBalancer, SetSecurityGroupForLoadBalancers,
    TerminateLoadBalancer, UnbindSecurityGroupFromLoadBalancers
}
