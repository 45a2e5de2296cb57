//! `gwlb` of Alibaba Cloud, API version 2024-04-15.
//!
//! Endpoint: a table of 9 regions, else `gwlb.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Gwlb/2024-04-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, gwlb::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "gwlb.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "gwlb.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "gwlb.ap-southeast-3.aliyuncs.com"),
        ("cn-beijing", "gwlb.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "gwlb.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "gwlb.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "gwlb.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "gwlb.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "gwlb.cn-wulanchabu.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "gwlb-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "gwlb-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "gwlb-vpc.ap-southeast-3.aliyuncs.com"),
        ("cn-beijing", "gwlb-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "gwlb-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "gwlb-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "gwlb-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "gwlb-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "gwlb-vpc.cn-wulanchabu.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("gwlb", "2024-04-15", "gwlb", &ENDPOINTS);

/// Adds servers to server group: `AddServersToServerGroup` of `gwlb` 2024-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/AddServersToServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServersToServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub server_group_id: String,
    /// Required.
    pub servers: Vec<AddServersToServerGroupServers>,
}
operation! { AddServersToServerGroup(server_group_id: String, servers: Vec<AddServersToServerGroupServers>)
    "AddServersToServerGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ServerGroupId" server_group_id,
    3 "Servers" servers
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`AddServersToServerGroup`]: empty.
pub type AddServersToServerGroupOutput = Empty;

/// In the request of [`AddServersToServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServersToServerGroupServers {
    pub port: Option<i64>,
    /// Required.
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    /// Required.
    pub server_type: Option<String>,
}
input! { AddServersToServerGroupServers(server_id: String, server_type: String) {
    0 "Port" port: i64, 1 "ServerId" server_id: String, 2 "ServerIp" server_ip: String,
    3 "ServerType" server_type: String
} }

/// Creates listener: `CreateListener` of `gwlb` 2024-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/CreateListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_description: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub server_group_id: String,
    pub tag: Option<Vec<CreateListenerTag>>,
    pub tcp_idle_timeout: Option<i64>,
}
operation! { CreateListener(load_balancer_id: String, server_group_id: String)
    "CreateListener" -> CreateListenerOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "ListenerDescription" listener_description: String, 3 "LoadBalancerId" load_balancer_id,
    4 "ServerGroupId" server_group_id, 5 "Tag" tag: Vec<CreateListenerTag>, 6 "TcpIdleTimeout" tcp_idle_timeout: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateListenerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerOutput {
    pub listener_id: Option<String>,
}
model! { CreateListenerOutput {
    0 "ListenerId" listener_id: String
} }

/// Creates load balancer: `CreateLoadBalancer` of `gwlb` 2024-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/CreateLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    pub address_ip_version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateLoadBalancerTag>>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub zone_mappings: Vec<CreateLoadBalancerZoneMappings>,
}
operation! { CreateLoadBalancer(vpc_id: String, zone_mappings: Vec<CreateLoadBalancerZoneMappings>)
    "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "AddressIpVersion" address_ip_version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "LoadBalancerName" load_balancer_name: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "Tag" tag: Vec<CreateLoadBalancerTag>, 6 "VpcId" vpc_id, 7 "ZoneMappings" zone_mappings
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLoadBalancerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerZoneMappings {
    /// Required.
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: Option<String>,
}
input! { CreateLoadBalancerZoneMappings(vswitch_id: String, zone_id: String) {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Response of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub load_balancer_id: Option<String>,
}
model! { CreateLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id: String
} }

/// Creates server group: `CreateServerGroup` of `gwlb` 2024-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/CreateServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroup {
    pub client_token: Option<String>,
    pub connection_drain_config: Option<CreateServerGroupConnectionDrainConfig>,
    pub dry_run: Option<bool>,
    pub health_check_config: Option<CreateServerGroupHealthCheckConfig>,
    pub protocol: Option<String>,
    pub resource_group_id: Option<String>,
    pub scheduler: Option<String>,
    pub server_failover_mode: Option<String>,
    pub server_group_name: Option<String>,
    pub server_group_type: Option<String>,
    pub tag: Option<Vec<CreateServerGroupTag>>,
    /// Required.
    pub vpc_id: String,
}
operation! { CreateServerGroup(vpc_id: String) "CreateServerGroup" -> CreateServerGroupOutput {
    0 "ClientToken" client_token: String,
    1 "ConnectionDrainConfig" connection_drain_config: CreateServerGroupConnectionDrainConfig, 2 "DryRun" dry_run: bool,
    3 "HealthCheckConfig" health_check_config: CreateServerGroupHealthCheckConfig, 4 "Protocol" protocol: String,
    5 "ResourceGroupId" resource_group_id: String, 6 "Scheduler" scheduler: String,
    7 "ServerFailoverMode" server_failover_mode: String, 8 "ServerGroupName" server_group_name: String,
    9 "ServerGroupType" server_group_type: String, 10 "Tag" tag: Vec<CreateServerGroupTag>, 11 "VpcId" vpc_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// In the request of [`CreateServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupConnectionDrainConfig {
    pub connection_drain_enabled: Option<bool>,
    pub connection_drain_timeout: Option<i64>,
}
input! { CreateServerGroupConnectionDrainConfig() {
    0 "ConnectionDrainEnabled" connection_drain_enabled: bool, 1 "ConnectionDrainTimeout" connection_drain_timeout: i64
} }

/// In the request of [`CreateServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupHealthCheckConfig {
    pub health_check_connect_port: Option<i64>,
    pub health_check_connect_timeout: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_exp: Option<String>,
    pub health_check_http_code: Option<Vec<String>>,
    pub health_check_interval: Option<i64>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_req: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
input! { CreateServerGroupHealthCheckConfig() {
    0 "HealthCheckConnectPort" health_check_connect_port: i64,
    1 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 2 "HealthCheckDomain" health_check_domain: String,
    3 "HealthCheckEnabled" health_check_enabled: bool, 4 "HealthCheckExp" health_check_exp: String,
    5 "HealthCheckHttpCode" health_check_http_code: Vec<String>, 6 "HealthCheckInterval" health_check_interval: i64,
    7 "HealthCheckPath" health_check_path: String, 8 "HealthCheckProtocol" health_check_protocol: String,
    9 "HealthCheckReq" health_check_req: String, 10 "HealthyThreshold" healthy_threshold: i64,
    11 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// In the request of [`CreateServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateServerGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupOutput {
    pub server_group_id: Option<String>,
}
model! { CreateServerGroupOutput {
    0 "ServerGroupId" server_group_id: String
} }

/// Deletes listener: `DeleteListener` of `gwlb` 2024-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/DeleteListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
}
operation! { DeleteListener(listener_id: String) "DeleteListener" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ListenerId" listener_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteListener`]: empty.
pub type DeleteListenerOutput = Empty;

/// Deletes load balancer: `DeleteLoadBalancer` of `gwlb` 2024-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/DeleteLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancer {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
}
operation! { DeleteLoadBalancer(load_balancer_id: String) "DeleteLoadBalancer" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteLoadBalancer`]: empty.
pub type DeleteLoadBalancerOutput = Empty;

/// Deletes server group: `DeleteServerGroup` of `gwlb` 2024-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/DeleteServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub server_group_id: String,
}
operation! { DeleteServerGroup(server_group_id: String) "DeleteServerGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ServerGroupId" server_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteServerGroup`]: empty.
pub type DeleteServerGroupOutput = Empty;

/// Describes regions: `DescribeRegions` of `gwlb` 2024-04-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Gwlb/2024-04-15/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: Vec<DescribeRegionsRegions>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Describes zones: `DescribeZones` of `gwlb` 2024-04-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Gwlb/2024-04-15/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub accept_language: Option<String>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "AcceptLanguage" accept_language: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Vec<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones: Vec<DescribeZonesZones>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeZonesZones {
    0 "LocalName" local_name: String, 1 "ZoneId" zone_id: String
} }

/// Gets listener attribute: `GetListenerAttribute` of `gwlb` 2024-04-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Gwlb/2024-04-15/GetListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttribute {
    /// Required.
    pub listener_id: String,
}
operation! { GetListenerAttribute(listener_id: String) "GetListenerAttribute" -> GetListenerAttributeOutput {
    0 "ListenerId" listener_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeOutput {
    pub listener_description: Option<String>,
    pub listener_id: Option<String>,
    pub listener_status: Option<String>,
    pub load_balancer_id: Option<String>,
    pub region_id: Option<String>,
    pub server_group_id: Option<String>,
    pub tags: Vec<GetListenerAttributeTags>,
    pub tcp_idle_timeout: Option<i64>,
}
model! { GetListenerAttributeOutput {
    0 "ListenerDescription" listener_description: String, 1 "ListenerId" listener_id: String,
    2 "ListenerStatus" listener_status: String, 3 "LoadBalancerId" load_balancer_id: String,
    4 "RegionId" region_id: String, 5 "ServerGroupId" server_group_id: String,
    6 "Tags" tags: Vec<GetListenerAttributeTags>, 7 "TcpIdleTimeout" tcp_idle_timeout: i64
} }

/// In the response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetListenerAttributeTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets listener health status: `GetListenerHealthStatus` of `gwlb` 2024-04-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/GetListenerHealthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatus {
    pub filter: Option<Vec<GetListenerHealthStatusFilter>>,
    /// Required.
    pub listener_id: String,
    /// 1 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skip: Option<i64>,
}
operation! { GetListenerHealthStatus(listener_id: String) "GetListenerHealthStatus" -> GetListenerHealthStatusOutput {
    0 "Filter" filter: Vec<GetListenerHealthStatusFilter>, 1 "ListenerId" listener_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "Skip" skip: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { GetListenerHealthStatus: GetListenerHealthStatusListenerHealthStatus =
    Token "NextToken", "ListenerHealthStatus" listener_health_status, next "NextToken" }

/// In the request of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { GetListenerHealthStatusFilter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusOutput {
    pub listener_health_status: Vec<GetListenerHealthStatusListenerHealthStatus>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { GetListenerHealthStatusOutput {
    0 "ListenerHealthStatus" listener_health_status: Vec<GetListenerHealthStatusListenerHealthStatus>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusListenerHealthStatus {
    pub listener_id: Option<String>,
    pub server_group_infos: Vec<GetListenerHealthStatusServerGroupInfos>,
}
model! { GetListenerHealthStatusListenerHealthStatus {
    0 "ListenerId" listener_id: String,
    1 "ServerGroupInfos" server_group_infos: Vec<GetListenerHealthStatusServerGroupInfos>
} }

/// In the response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusServerGroupInfos {
    pub health_check_enabled: Option<bool>,
    pub server_group_id: Option<String>,
    pub servers: Vec<GetListenerHealthStatusServers>,
}
model! { GetListenerHealthStatusServerGroupInfos {
    0 "HealthCheckEnabled" health_check_enabled: bool, 1 "ServerGroupId" server_group_id: String,
    2 "Servers" servers: Vec<GetListenerHealthStatusServers>
} }

/// In the response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusServers {
    pub port: Option<i64>,
    pub reason: Option<GetListenerHealthStatusReason>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub status: Option<String>,
}
model! { GetListenerHealthStatusServers {
    0 "Port" port: i64, 1 "Reason" reason: GetListenerHealthStatusReason, 2 "ServerId" server_id: String,
    3 "ServerIp" server_ip: String, 4 "Status" status: String
} }

/// In the response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusReason {
    pub reason_code: Option<String>,
}
model! { GetListenerHealthStatusReason {
    0 "ReasonCode" reason_code: String
} }

/// Gets load balancer attribute: `GetLoadBalancerAttribute` of `gwlb` 2024-04-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Gwlb/2024-04-15/GetLoadBalancerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttribute {
    /// Required.
    pub load_balancer_id: String,
}
operation! { GetLoadBalancerAttribute(load_balancer_id: String)
    "GetLoadBalancerAttribute" -> GetLoadBalancerAttributeOutput {
    0 "LoadBalancerId" load_balancer_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeOutput {
    pub address_ip_version: Option<String>,
    pub create_time: Option<String>,
    pub load_balancer_business_status: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_status: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Vec<GetLoadBalancerAttributeTags>,
    pub traffic_mode: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_mappings: Vec<GetLoadBalancerAttributeZoneMappings>,
}
model! { GetLoadBalancerAttributeOutput {
    0 "AddressIpVersion" address_ip_version: String, 1 "CreateTime" create_time: String,
    2 "LoadBalancerBusinessStatus" load_balancer_business_status: String, 3 "LoadBalancerId" load_balancer_id: String,
    4 "LoadBalancerName" load_balancer_name: String, 5 "LoadBalancerStatus" load_balancer_status: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "Tags" tags: Vec<GetLoadBalancerAttributeTags>,
    8 "TrafficMode" traffic_mode: String, 9 "VpcId" vpc_id: String,
    10 "ZoneMappings" zone_mappings: Vec<GetLoadBalancerAttributeZoneMappings>
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetLoadBalancerAttributeTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeZoneMappings {
    pub load_balancer_addresses: Vec<GetLoadBalancerAttributeLoadBalancerAddresses>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetLoadBalancerAttributeZoneMappings {
    0 "LoadBalancerAddresses" load_balancer_addresses: Vec<GetLoadBalancerAttributeLoadBalancerAddresses>,
    1 "VSwitchId" vswitch_id: String, 2 "ZoneId" zone_id: String
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeLoadBalancerAddresses {
    pub eni_id: Option<String>,
    pub private_ipv4_address: Option<String>,
}
model! { GetLoadBalancerAttributeLoadBalancerAddresses {
    0 "EniId" eni_id: String, 1 "PrivateIpv4Address" private_ipv4_address: String
} }

/// Lists listeners: `ListListeners` of `gwlb` 2024-04-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/ListListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListeners {
    pub listener_ids: Option<Vec<String>>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skip: Option<i64>,
    pub tag: Option<Vec<ListListenersTag>>,
}
operation! { ListListeners() "ListListeners" -> ListListenersOutput {
    0 "ListenerIds" listener_ids: Vec<String>, 1 "LoadBalancerIds" load_balancer_ids: Vec<String>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "Skip" skip: i64,
    5 "Tag" tag: Vec<ListListenersTag>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListListeners: ListListenersListeners = Token "NextToken", "Listeners" listeners, next "NextToken" }

/// In the request of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListListenersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersOutput {
    pub listeners: Vec<ListListenersListeners>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListListenersOutput {
    0 "Listeners" listeners: Vec<ListListenersListeners>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersListeners {
    pub listener_description: Option<String>,
    pub listener_id: Option<String>,
    pub listener_status: Option<String>,
    pub load_balancer_id: Option<String>,
    pub server_group_id: Option<String>,
    pub tags: Vec<ListListenersTags>,
    pub tcp_idle_timeout: Option<i64>,
}
model! { ListListenersListeners {
    0 "ListenerDescription" listener_description: String, 1 "ListenerId" listener_id: String,
    2 "ListenerStatus" listener_status: String, 3 "LoadBalancerId" load_balancer_id: String,
    4 "ServerGroupId" server_group_id: String, 5 "Tags" tags: Vec<ListListenersTags>,
    6 "TcpIdleTimeout" tcp_idle_timeout: i64
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListListenersTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists load balancers: `ListLoadBalancers` of `gwlb` 2024-04-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/ListLoadBalancers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancers {
    pub address_ip_version: Option<String>,
    pub load_balancer_business_status: Option<String>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub load_balancer_names: Option<Vec<String>>,
    pub load_balancer_status: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub skip: Option<i64>,
    pub tag: Option<Vec<ListLoadBalancersTag>>,
    pub traffic_mode: Option<String>,
    pub vpc_ids: Option<Vec<String>>,
    pub zone_ids: Option<Vec<String>>,
}
operation! { ListLoadBalancers() "ListLoadBalancers" -> ListLoadBalancersOutput {
    0 "AddressIpVersion" address_ip_version: String,
    1 "LoadBalancerBusinessStatus" load_balancer_business_status: String,
    2 "LoadBalancerIds" load_balancer_ids: Vec<String>, 3 "LoadBalancerNames" load_balancer_names: Vec<String>,
    4 "LoadBalancerStatus" load_balancer_status: String, 5 "MaxResults" max_results: i64,
    6 "NextToken" next_token: String, 7 "ResourceGroupId" resource_group_id: String, 8 "Skip" skip: i64,
    9 "Tag" tag: Vec<ListLoadBalancersTag>, 10 "TrafficMode" traffic_mode: String, 11 "VpcIds" vpc_ids: Vec<String>,
    12 "ZoneIds" zone_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }
paged! { ListLoadBalancers: ListLoadBalancersLoadBalancers =
    Token "NextToken", "LoadBalancers" load_balancers, next "NextToken" }

/// In the request of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListLoadBalancersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersOutput {
    pub load_balancers: Vec<ListLoadBalancersLoadBalancers>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLoadBalancersOutput {
    0 "LoadBalancers" load_balancers: Vec<ListLoadBalancersLoadBalancers>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersLoadBalancers {
    pub address_ip_version: Option<String>,
    pub create_time: Option<String>,
    pub load_balancer_business_status: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_status: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Vec<ListLoadBalancersTags>,
    pub vpc_id: Option<String>,
    pub zone_mappings: Vec<ListLoadBalancersZoneMappings>,
}
model! { ListLoadBalancersLoadBalancers {
    0 "AddressIpVersion" address_ip_version: String, 1 "CreateTime" create_time: String,
    2 "LoadBalancerBusinessStatus" load_balancer_business_status: String, 3 "LoadBalancerId" load_balancer_id: String,
    4 "LoadBalancerName" load_balancer_name: String, 5 "LoadBalancerStatus" load_balancer_status: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "Tags" tags: Vec<ListLoadBalancersTags>, 8 "VpcId" vpc_id: String,
    9 "ZoneMappings" zone_mappings: Vec<ListLoadBalancersZoneMappings>
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListLoadBalancersTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersZoneMappings {
    pub load_balancer_addresses: Vec<ListLoadBalancersLoadBalancerAddresses>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListLoadBalancersZoneMappings {
    0 "LoadBalancerAddresses" load_balancer_addresses: Vec<ListLoadBalancersLoadBalancerAddresses>,
    1 "VSwitchId" vswitch_id: String, 2 "ZoneId" zone_id: String
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersLoadBalancerAddresses {
    pub eni_id: Option<String>,
    pub private_ipv4_address: Option<String>,
}
model! { ListLoadBalancersLoadBalancerAddresses {
    0 "EniId" eni_id: String, 1 "PrivateIpv4Address" private_ipv4_address: String
} }

/// Lists server group servers: `ListServerGroupServers` of `gwlb` 2024-04-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/ListServerGroupServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupServers {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub server_group_id: Option<String>,
    pub server_ids: Option<Vec<String>>,
    pub server_ips: Option<Vec<String>>,
    pub skip: Option<i64>,
}
operation! { ListServerGroupServers() "ListServerGroupServers" -> ListServerGroupServersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ServerGroupId" server_group_id: String,
    3 "ServerIds" server_ids: Vec<String>, 4 "ServerIps" server_ips: Vec<String>, 5 "Skip" skip: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListServerGroupServers: ListServerGroupServersServers =
    Token "NextToken", "Servers" servers, next "NextToken" }

/// Response of [`ListServerGroupServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupServersOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub servers: Vec<ListServerGroupServersServers>,
    pub total_count: Option<i64>,
}
model! { ListServerGroupServersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Servers" servers: Vec<ListServerGroupServersServers>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListServerGroupServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupServersServers {
    pub port: Option<i64>,
    pub server_group_id: Option<String>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub server_type: Option<String>,
    pub status: Option<String>,
}
model! { ListServerGroupServersServers {
    0 "Port" port: i64, 1 "ServerGroupId" server_group_id: String, 2 "ServerId" server_id: String,
    3 "ServerIp" server_ip: String, 4 "ServerType" server_type: String, 5 "Status" status: String
} }

/// Lists server groups: `ListServerGroups` of `gwlb` 2024-04-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/ListServerGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroups {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub server_group_ids: Option<Vec<String>>,
    pub server_group_names: Option<Vec<String>>,
    pub server_group_type: Option<String>,
    pub skip: Option<i64>,
    pub tag: Option<Vec<ListServerGroupsTag>>,
    pub vpc_id: Option<String>,
}
operation! { ListServerGroups() "ListServerGroups" -> ListServerGroupsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "ServerGroupIds" server_group_ids: Vec<String>, 4 "ServerGroupNames" server_group_names: Vec<String>,
    5 "ServerGroupType" server_group_type: String, 6 "Skip" skip: i64, 7 "Tag" tag: Vec<ListServerGroupsTag>,
    8 "VpcId" vpc_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { ListServerGroups: ListServerGroupsServerGroups =
    Token "NextToken", "ServerGroups" server_groups, next "NextToken" }

/// In the request of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListServerGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub server_groups: Vec<ListServerGroupsServerGroups>,
    pub total_count: Option<i64>,
}
model! { ListServerGroupsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ServerGroups" server_groups: Vec<ListServerGroupsServerGroups>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsServerGroups {
    pub connection_drain_config: Option<ListServerGroupsConnectionDrainConfig>,
    pub create_time: Option<String>,
    pub health_check_config: Option<ListServerGroupsHealthCheckConfig>,
    pub protocol: Option<String>,
    pub related_load_balancer_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    pub scheduler: Option<String>,
    pub server_count: Option<i64>,
    pub server_failover_mode: Option<String>,
    pub server_group_id: Option<String>,
    pub server_group_name: Option<String>,
    pub server_group_status: Option<String>,
    pub server_group_type: Option<String>,
    pub tags: Vec<ListServerGroupsTags>,
    pub vpc_id: Option<String>,
}
model! { ListServerGroupsServerGroups {
    0 "ConnectionDrainConfig" connection_drain_config: ListServerGroupsConnectionDrainConfig,
    1 "CreateTime" create_time: String, 2 "HealthCheckConfig" health_check_config: ListServerGroupsHealthCheckConfig,
    3 "Protocol" protocol: String, 4 "RelatedLoadBalancerIds" related_load_balancer_ids: Vec<String>,
    5 "ResourceGroupId" resource_group_id: String, 6 "Scheduler" scheduler: String, 7 "ServerCount" server_count: i64,
    8 "ServerFailoverMode" server_failover_mode: String, 9 "ServerGroupId" server_group_id: String,
    10 "ServerGroupName" server_group_name: String, 11 "ServerGroupStatus" server_group_status: String,
    12 "ServerGroupType" server_group_type: String, 13 "Tags" tags: Vec<ListServerGroupsTags>, 14 "VpcId" vpc_id: String
} }

/// In the response of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsConnectionDrainConfig {
    pub connection_drain_enabled: Option<bool>,
    pub connection_drain_timeout: Option<i64>,
}
model! { ListServerGroupsConnectionDrainConfig {
    0 "ConnectionDrainEnabled" connection_drain_enabled: bool, 1 "ConnectionDrainTimeout" connection_drain_timeout: i64
} }

/// In the response of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsHealthCheckConfig {
    pub health_check_connect_port: Option<i64>,
    pub health_check_connect_timeout: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_exp: Option<String>,
    pub health_check_http_code: Vec<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_req: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
model! { ListServerGroupsHealthCheckConfig {
    0 "HealthCheckConnectPort" health_check_connect_port: i64,
    1 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 2 "HealthCheckDomain" health_check_domain: String,
    3 "HealthCheckEnabled" health_check_enabled: bool, 4 "HealthCheckExp" health_check_exp: String,
    5 "HealthCheckHttpCode" health_check_http_code: Vec<String>, 6 "HealthCheckInterval" health_check_interval: i64,
    7 "HealthCheckPath" health_check_path: String, 8 "HealthCheckProtocol" health_check_protocol: String,
    9 "HealthCheckReq" health_check_req: String, 10 "HealthyThreshold" healthy_threshold: i64,
    11 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// In the response of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListServerGroupsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists tag resources: `ListTagResources` of `gwlb` 2024-04-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
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

/// Moves resource group: `MoveResourceGroup` of `gwlb` 2024-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { MoveResourceGroup(new_resource_group_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NewResourceGroupId" new_resource_group_id,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`MoveResourceGroup`]: empty.
pub type MoveResourceGroupOutput = Empty;

/// Removes servers from server group: `RemoveServersFromServerGroup` of `gwlb` 2024-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/RemoveServersFromServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveServersFromServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub server_group_id: String,
    /// Required.
    pub servers: Vec<RemoveServersFromServerGroupServers>,
}
operation! { RemoveServersFromServerGroup(server_group_id: String, servers: Vec<RemoveServersFromServerGroupServers>)
    "RemoveServersFromServerGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ServerGroupId" server_group_id,
    3 "Servers" servers
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`RemoveServersFromServerGroup`]: empty.
pub type RemoveServersFromServerGroupOutput = Empty;

/// In the request of [`RemoveServersFromServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveServersFromServerGroupServers {
    pub port: Option<i64>,
    /// Required.
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    /// Required.
    pub server_type: Option<String>,
}
input! { RemoveServersFromServerGroupServers(server_id: String, server_type: String) {
    0 "Port" port: i64, 1 "ServerId" server_id: String, 2 "ServerIp" server_ip: String,
    3 "ServerType" server_type: String
} }

/// `TagResources` of `gwlb` 2024-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "Tag" tag
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `gwlb` 2024-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "TagKey" tag_key: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates listener attribute: `UpdateListenerAttribute` of `gwlb` 2024-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/UpdateListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_description: Option<String>,
    /// Required.
    pub listener_id: String,
    pub server_group_id: Option<String>,
    pub tcp_idle_timeout: Option<i64>,
}
operation! { UpdateListenerAttribute(listener_id: String) "UpdateListenerAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "ListenerDescription" listener_description: String, 3 "ListenerId" listener_id,
    4 "ServerGroupId" server_group_id: String, 5 "TcpIdleTimeout" tcp_idle_timeout: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateListenerAttribute`]: empty.
pub type UpdateListenerAttributeOutput = Empty;

/// Updates load balancer attribute: `UpdateLoadBalancerAttribute` of `gwlb` 2024-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/UpdateLoadBalancerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub load_balancer_name: Option<String>,
    pub traffic_mode: Option<String>,
}
operation! { UpdateLoadBalancerAttribute(load_balancer_id: String) "UpdateLoadBalancerAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "LoadBalancerName" load_balancer_name: String, 4 "TrafficMode" traffic_mode: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateLoadBalancerAttribute`]: empty.
pub type UpdateLoadBalancerAttributeOutput = Empty;

/// Updates load balancer zones: `UpdateLoadBalancerZones` of `gwlb` 2024-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/UpdateLoadBalancerZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerZones {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub zone_mappings: Vec<UpdateLoadBalancerZonesZoneMappings>,
}
operation! {
    UpdateLoadBalancerZones(load_balancer_id: String, zone_mappings: Vec<UpdateLoadBalancerZonesZoneMappings>)
    "UpdateLoadBalancerZones" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "ZoneMappings" zone_mappings
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateLoadBalancerZones`]: empty.
pub type UpdateLoadBalancerZonesOutput = Empty;

/// In the request of [`UpdateLoadBalancerZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerZonesZoneMappings {
    /// Required.
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: Option<String>,
}
input! { UpdateLoadBalancerZonesZoneMappings(vswitch_id: String, zone_id: String) {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Updates server group attribute: `UpdateServerGroupAttribute` of `gwlb` 2024-04-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Gwlb/2024-04-15/UpdateServerGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttribute {
    pub client_token: Option<String>,
    pub connection_drain_config: Option<UpdateServerGroupAttributeConnectionDrainConfig>,
    pub dry_run: Option<bool>,
    pub health_check_config: Option<UpdateServerGroupAttributeHealthCheckConfig>,
    pub scheduler: Option<String>,
    pub server_failover_mode: Option<String>,
    /// Required.
    pub server_group_id: String,
    pub server_group_name: Option<String>,
}
operation! { UpdateServerGroupAttribute(server_group_id: String) "UpdateServerGroupAttribute" -> Empty {
    0 "ClientToken" client_token: String,
    1 "ConnectionDrainConfig" connection_drain_config: UpdateServerGroupAttributeConnectionDrainConfig,
    2 "DryRun" dry_run: bool, 3 "HealthCheckConfig" health_check_config: UpdateServerGroupAttributeHealthCheckConfig,
    4 "Scheduler" scheduler: String, 5 "ServerFailoverMode" server_failover_mode: String,
    6 "ServerGroupId" server_group_id, 7 "ServerGroupName" server_group_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`UpdateServerGroupAttribute`]: empty.
pub type UpdateServerGroupAttributeOutput = Empty;

/// In the request of [`UpdateServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttributeConnectionDrainConfig {
    pub connection_drain_enabled: Option<bool>,
    pub connection_drain_timeout: Option<i64>,
}
input! { UpdateServerGroupAttributeConnectionDrainConfig() {
    0 "ConnectionDrainEnabled" connection_drain_enabled: bool, 1 "ConnectionDrainTimeout" connection_drain_timeout: i64
} }

/// In the request of [`UpdateServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttributeHealthCheckConfig {
    pub health_check_connect_port: Option<i64>,
    pub health_check_connect_timeout: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_exp: Option<String>,
    pub health_check_http_code: Option<Vec<String>>,
    pub health_check_interval: Option<i64>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_req: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
input! { UpdateServerGroupAttributeHealthCheckConfig() {
    0 "HealthCheckConnectPort" health_check_connect_port: i64,
    1 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 2 "HealthCheckDomain" health_check_domain: String,
    3 "HealthCheckEnabled" health_check_enabled: bool, 4 "HealthCheckExp" health_check_exp: String,
    5 "HealthCheckHttpCode" health_check_http_code: Vec<String>, 6 "HealthCheckInterval" health_check_interval: i64,
    7 "HealthCheckPath" health_check_path: String, 8 "HealthCheckProtocol" health_check_protocol: String,
    9 "HealthCheckReq" health_check_req: String, 10 "HealthyThreshold" healthy_threshold: i64,
    11 "UnhealthyThreshold" unhealthy_threshold: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddServersToServerGroup, CreateListener, CreateLoadBalancer, CreateServerGroup, DeleteListener, DeleteLoadBalancer,
    DeleteServerGroup, DescribeRegions, DescribeZones, GetListenerAttribute, GetListenerHealthStatus,
    GetLoadBalancerAttribute, ListListeners, ListLoadBalancers, ListServerGroupServers, ListServerGroups,
    ListTagResources, MoveResourceGroup, RemoveServersFromServerGroup, TagResources, UntagResources,
    UpdateListenerAttribute, UpdateLoadBalancerAttribute, UpdateLoadBalancerZones, UpdateServerGroupAttribute
}
