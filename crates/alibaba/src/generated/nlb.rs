//! `nlb` of Alibaba Cloud, API version 2022-04-30.
//!
//! Endpoint: a table of 11 regions, else `nlb.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Nlb/2022-04-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, nlb::DescribeHdMonitorRegionConfig};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeHdMonitorRegionConfig::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "nlb.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "nlb.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "nlb.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "nlb.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "nlb.cn-hongkong.aliyuncs.com"),
        ("cn-qingdao", "nlb.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "nlb.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "nlb.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "nlb.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "nlb.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "nlb.eu-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "nlb-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "nlb-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "nlb-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "nlb-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "nlb-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "nlb-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "nlb-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "nlb-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "nlb-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "nlb-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "nlb-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "nlb-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "nlb-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "nlb-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "nlb-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "nlb-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "nlb-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-nanjing", "nlb-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "nlb-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "nlb-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "nlb-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "nlb-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "nlb-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "nlb-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "nlb-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "nlb-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "nlb-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "nlb-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "nlb-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "nlb-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "nlb-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "nlb-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "nlb-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "nlb-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("nlb", "2022-04-30", "nlb", &ENDPOINTS);

/// Adds servers to server group: `AddServersToServerGroup` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/AddServersToServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServersToServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub server_group_id: String,
    /// Required.
    pub servers: Vec<AddServersToServerGroupServers>,
}
operation! { AddServersToServerGroup(server_group_id: String, servers: Vec<AddServersToServerGroupServers>)
    "AddServersToServerGroup" -> AddServersToServerGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id: String,
    3 "ServerGroupId" server_group_id, 4 "Servers" servers
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`AddServersToServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServersToServerGroupServers {
    pub description: Option<String>,
    pub port: Option<i64>,
    /// Required.
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    /// Required.
    pub server_type: Option<String>,
    pub weight: Option<i64>,
}
input! { AddServersToServerGroupServers(server_id: String, server_type: String) {
    0 "Description" description: String, 1 "Port" port: i64, 2 "ServerId" server_id: String,
    3 "ServerIp" server_ip: String, 4 "ServerType" server_type: String, 5 "Weight" weight: i64
} }

/// Response of [`AddServersToServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServersToServerGroupOutput {
    pub job_id: Option<String>,
    pub server_group_id: Option<String>,
}
model! { AddServersToServerGroupOutput {
    0 "JobId" job_id: String, 1 "ServerGroupId" server_group_id: String
} }

/// Associates additional certificates with listener: `AssociateAdditionalCertificatesWithListener` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/AssociateAdditionalCertificatesWithListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListener {
    /// Required.
    pub additional_certificate_ids: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
    pub region_id: Option<String>,
}
operation! { AssociateAdditionalCertificatesWithListener(additional_certificate_ids: Vec<String>, listener_id: String)
    "AssociateAdditionalCertificatesWithListener" -> AssociateAdditionalCertificatesWithListenerOutput {
    0 "AdditionalCertificateIds" additional_certificate_ids, 1 "ClientToken" client_token: String,
    2 "DryRun" dry_run: bool, 3 "ListenerId" listener_id, 4 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`AssociateAdditionalCertificatesWithListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListenerOutput {
    pub job_id: Option<String>,
}
model! { AssociateAdditionalCertificatesWithListenerOutput {
    0 "JobId" job_id: String
} }

/// Attaches common bandwidth package to load balancer: `AttachCommonBandwidthPackageToLoadBalancer` of `nlb`
/// 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/AttachCommonBandwidthPackageToLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCommonBandwidthPackageToLoadBalancer {
    /// Required.
    pub bandwidth_package_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub region_id: Option<String>,
}
operation! { AttachCommonBandwidthPackageToLoadBalancer(bandwidth_package_id: String, load_balancer_id: String)
    "AttachCommonBandwidthPackageToLoadBalancer" -> AttachCommonBandwidthPackageToLoadBalancerOutput {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "LoadBalancerId" load_balancer_id, 4 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`AttachCommonBandwidthPackageToLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCommonBandwidthPackageToLoadBalancerOutput {
    pub job_id: Option<String>,
}
model! { AttachCommonBandwidthPackageToLoadBalancerOutput {
    0 "JobId" job_id: String
} }

/// Cancels shift load balancer zones: `CancelShiftLoadBalancerZones` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/CancelShiftLoadBalancerZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelShiftLoadBalancerZones {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub zone_mappings: Vec<CancelShiftLoadBalancerZonesZoneMappings>,
}
operation! {
    CancelShiftLoadBalancerZones(load_balancer_id: String, zone_mappings: Vec<CancelShiftLoadBalancerZonesZoneMappings>)
    "CancelShiftLoadBalancerZones" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "RegionId" region_id: String, 4 "ZoneMappings" zone_mappings
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CancelShiftLoadBalancerZones`]: empty.
pub type CancelShiftLoadBalancerZonesOutput = Empty;

/// In the request of [`CancelShiftLoadBalancerZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelShiftLoadBalancerZonesZoneMappings {
    /// Required.
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: Option<String>,
}
input! { CancelShiftLoadBalancerZonesZoneMappings(vswitch_id: String, zone_id: String) {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Creates listener: `CreateListener` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/CreateListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    pub alpn_enabled: Option<bool>,
    pub alpn_policy: Option<String>,
    pub ca_certificate_ids: Option<Vec<String>>,
    pub ca_enabled: Option<bool>,
    pub certificate_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub cps: Option<i64>,
    pub dry_run: Option<bool>,
    pub end_port: Option<i64>,
    /// At least 10.
    pub idle_timeout: Option<i64>,
    pub listener_description: Option<String>,
    /// Required. 0 to 65535.
    pub listener_port: i64,
    /// Required.
    pub listener_protocol: String,
    /// Required.
    pub load_balancer_id: String,
    pub mss: Option<i64>,
    pub proxy_protocol_enabled: Option<bool>,
    pub proxy_protocol_v2_config: Option<CreateListenerProxyProtocolV2Config>,
    pub region_id: Option<String>,
    pub sec_sensor_enabled: Option<bool>,
    pub security_policy_id: Option<String>,
    pub server_group_id: Option<String>,
    pub start_port: Option<i64>,
    pub tag: Option<Vec<CreateListenerTag>>,
}
operation! { CreateListener(listener_port: i64, listener_protocol: String, load_balancer_id: String)
    "CreateListener" -> CreateListenerOutput {
    0 "AlpnEnabled" alpn_enabled: bool, 1 "AlpnPolicy" alpn_policy: String,
    2 "CaCertificateIds" ca_certificate_ids: Vec<String>, 3 "CaEnabled" ca_enabled: bool,
    4 "CertificateIds" certificate_ids: Vec<String>, 5 "ClientToken" client_token: String, 6 "Cps" cps: i64,
    7 "DryRun" dry_run: bool, 8 "EndPort" end_port: i64, 9 "IdleTimeout" idle_timeout: i64,
    10 "ListenerDescription" listener_description: String, 11 "ListenerPort" listener_port,
    12 "ListenerProtocol" listener_protocol, 13 "LoadBalancerId" load_balancer_id, 14 "Mss" mss: i64,
    15 "ProxyProtocolEnabled" proxy_protocol_enabled: bool,
    16 "ProxyProtocolV2Config" proxy_protocol_v2_config: CreateListenerProxyProtocolV2Config,
    17 "RegionId" region_id: String, 18 "SecSensorEnabled" sec_sensor_enabled: bool,
    19 "SecurityPolicyId" security_policy_id: String, 20 "ServerGroupId" server_group_id: String,
    21 "StartPort" start_port: i64, 22 "Tag" tag: Vec<CreateListenerTag>
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
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::Json),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None)
] }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerProxyProtocolV2Config {
    pub ppv2_private_link_ep_id_enabled: Option<bool>,
    pub ppv2_private_link_eps_id_enabled: Option<bool>,
    pub ppv2_vpc_id_enabled: Option<bool>,
}
input! { CreateListenerProxyProtocolV2Config() {
    0 "Ppv2PrivateLinkEpIdEnabled" ppv2_private_link_ep_id_enabled: bool,
    1 "Ppv2PrivateLinkEpsIdEnabled" ppv2_private_link_eps_id_enabled: bool,
    2 "Ppv2VpcIdEnabled" ppv2_vpc_id_enabled: bool
} }

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
    pub job_id: Option<String>,
    pub listener_id: Option<String>,
}
model! { CreateListenerOutput {
    0 "JobId" job_id: String, 1 "ListenerId" listener_id: String
} }

/// Creates load balancer: `CreateLoadBalancer` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/CreateLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    pub address_ip_version: Option<String>,
    /// Required.
    pub address_type: String,
    pub bandwidth_package_id: Option<String>,
    pub client_token: Option<String>,
    pub deletion_protection_config: Option<CreateLoadBalancerDeletionProtectionConfig>,
    pub dry_run: Option<bool>,
    pub load_balancer_billing_config: Option<
        CreateLoadBalancerLoadBalancerBillingConfig,
    >,
    pub load_balancer_name: Option<String>,
    pub load_balancer_type: Option<String>,
    pub modification_protection_config: Option<
        CreateLoadBalancerModificationProtectionConfig,
    >,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateLoadBalancerTag>>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub zone_mappings: Vec<CreateLoadBalancerZoneMappings>,
}
operation! {
    CreateLoadBalancer(address_type: String, vpc_id: String, zone_mappings: Vec<CreateLoadBalancerZoneMappings>)
    "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "AddressIpVersion" address_ip_version: String, 1 "AddressType" address_type,
    2 "BandwidthPackageId" bandwidth_package_id: String, 3 "ClientToken" client_token: String,
    4 "DeletionProtectionConfig" deletion_protection_config: CreateLoadBalancerDeletionProtectionConfig,
    5 "DryRun" dry_run: bool,
    6 "LoadBalancerBillingConfig" load_balancer_billing_config: CreateLoadBalancerLoadBalancerBillingConfig,
    7 "LoadBalancerName" load_balancer_name: String, 8 "LoadBalancerType" load_balancer_type: String,
    9 "ModificationProtectionConfig" modification_protection_config: CreateLoadBalancerModificationProtectionConfig,
    10 "RegionId" region_id: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "Tag" tag: Vec<CreateLoadBalancerTag>, 13 "VpcId" vpc_id, 14 "ZoneMappings" zone_mappings
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
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerDeletionProtectionConfig {
    pub enabled: Option<bool>,
    pub reason: Option<String>,
}
input! { CreateLoadBalancerDeletionProtectionConfig() {
    0 "Enabled" enabled: bool, 1 "Reason" reason: String
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerLoadBalancerBillingConfig {
    pub pay_type: Option<String>,
}
input! { CreateLoadBalancerLoadBalancerBillingConfig() {
    0 "PayType" pay_type: String
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerModificationProtectionConfig {
    pub reason: Option<String>,
    pub status: Option<String>,
}
input! { CreateLoadBalancerModificationProtectionConfig() {
    0 "Reason" reason: String, 1 "Status" status: String
} }

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
    pub allocation_id: Option<String>,
    pub ipv4_local_addresses: Option<Vec<String>>,
    pub ipv6_address: Option<String>,
    pub ipv6_local_addresses: Option<Vec<String>>,
    pub private_ipv4_address: Option<String>,
    /// Required.
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: Option<String>,
}
input! { CreateLoadBalancerZoneMappings(vswitch_id: String, zone_id: String) {
    0 "AllocationId" allocation_id: String, 1 "Ipv4LocalAddresses" ipv4_local_addresses: Vec<String>,
    2 "Ipv6Address" ipv6_address: String, 3 "Ipv6LocalAddresses" ipv6_local_addresses: Vec<String>,
    4 "PrivateIPv4Address" private_ipv4_address: String, 5 "VSwitchId" vswitch_id: String, 6 "ZoneId" zone_id: String
} }

/// Response of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub loadbalancer_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateLoadBalancerOutput {
    0 "LoadbalancerId" loadbalancer_id: String, 1 "OrderId" order_id: i64
} }

/// Creates security policy: `CreateSecurityPolicy` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/CreateSecurityPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicy {
    /// Required.
    pub ciphers: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_policy_name: Option<String>,
    pub tag: Option<Vec<CreateSecurityPolicyTag>>,
    /// Required.
    pub tls_versions: Vec<String>,
}
operation! { CreateSecurityPolicy(ciphers: Vec<String>, tls_versions: Vec<String>)
    "CreateSecurityPolicy" -> CreateSecurityPolicyOutput {
    0 "Ciphers" ciphers, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "RegionId" region_id: String,
    4 "ResourceGroupId" resource_group_id: String, 5 "SecurityPolicyName" security_policy_name: String,
    6 "Tag" tag: Vec<CreateSecurityPolicyTag>, 7 "TlsVersions" tls_versions
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

/// In the request of [`CreateSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicyTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSecurityPolicyTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicyOutput {
    pub job_id: Option<String>,
    pub security_policy_id: Option<String>,
}
model! { CreateSecurityPolicyOutput {
    0 "JobId" job_id: String, 1 "SecurityPolicyId" security_policy_id: String
} }

/// Creates server group: `CreateServerGroup` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/CreateServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroup {
    pub address_ip_version: Option<String>,
    pub any_port_enabled: Option<bool>,
    pub client_token: Option<String>,
    pub connection_drain_enabled: Option<bool>,
    /// 0 to 3600.
    pub connection_drain_timeout: Option<i64>,
    pub dry_run: Option<bool>,
    pub health_check_config: Option<CreateServerGroupHealthCheckConfig>,
    pub ip_version_affinity_mode: Option<String>,
    pub preserve_client_ip_enabled: Option<bool>,
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub scheduler: Option<String>,
    /// Required.
    pub server_group_name: String,
    pub server_group_type: Option<String>,
    pub tag: Option<Vec<CreateServerGroupTag>>,
    /// Required.
    pub vpc_id: String,
}
operation! { CreateServerGroup(server_group_name: String, vpc_id: String)
    "CreateServerGroup" -> CreateServerGroupOutput {
    0 "AddressIPVersion" address_ip_version: String, 1 "AnyPortEnabled" any_port_enabled: bool,
    2 "ClientToken" client_token: String, 3 "ConnectionDrainEnabled" connection_drain_enabled: bool,
    4 "ConnectionDrainTimeout" connection_drain_timeout: i64, 5 "DryRun" dry_run: bool,
    6 "HealthCheckConfig" health_check_config: CreateServerGroupHealthCheckConfig,
    7 "IpVersionAffinityMode" ip_version_affinity_mode: String,
    8 "PreserveClientIpEnabled" preserve_client_ip_enabled: bool, 9 "Protocol" protocol: String,
    10 "RegionId" region_id: String, 11 "ResourceGroupId" resource_group_id: String, 12 "Scheduler" scheduler: String,
    13 "ServerGroupName" server_group_name, 14 "ServerGroupType" server_group_type: String,
    15 "Tag" tag: Vec<CreateServerGroupTag>, 16 "VpcId" vpc_id
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
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None)
] }

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
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_req: Option<String>,
    pub health_check_type: Option<String>,
    pub health_check_url: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub http_check_method: Option<String>,
    pub unhealthy_threshold: Option<i64>,
}
input! { CreateServerGroupHealthCheckConfig() {
    0 "HealthCheckConnectPort" health_check_connect_port: i64,
    1 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 2 "HealthCheckDomain" health_check_domain: String,
    3 "HealthCheckEnabled" health_check_enabled: bool, 4 "HealthCheckExp" health_check_exp: String,
    5 "HealthCheckHttpCode" health_check_http_code: Vec<String>,
    6 "HealthCheckHttpVersion" health_check_http_version: String, 7 "HealthCheckInterval" health_check_interval: i64,
    8 "HealthCheckReq" health_check_req: String, 9 "HealthCheckType" health_check_type: String,
    10 "HealthCheckUrl" health_check_url: String, 11 "HealthyThreshold" healthy_threshold: i64,
    12 "HttpCheckMethod" http_check_method: String, 13 "UnhealthyThreshold" unhealthy_threshold: i64
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
    pub job_id: Option<String>,
    pub server_group_id: Option<String>,
}
model! { CreateServerGroupOutput {
    0 "JobId" job_id: String, 1 "ServerGroupId" server_group_id: String
} }

/// Deletes listener: `DeleteListener` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/DeleteListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteListener(listener_id: String) "DeleteListener" -> DeleteListenerOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ListenerId" listener_id,
    3 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListenerOutput {
    pub job_id: Option<String>,
}
model! { DeleteListenerOutput {
    0 "JobId" job_id: String
} }

/// Deletes load balancer: `DeleteLoadBalancer` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/DeleteLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancer {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteLoadBalancer(load_balancer_id: String) "DeleteLoadBalancer" -> DeleteLoadBalancerOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerOutput {
    pub job_id: Option<String>,
}
model! { DeleteLoadBalancerOutput {
    0 "JobId" job_id: String
} }

/// Deletes security policy: `DeleteSecurityPolicy` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/DeleteSecurityPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityPolicy {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub security_policy_id: String,
}
operation! { DeleteSecurityPolicy(security_policy_id: String) "DeleteSecurityPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id: String,
    3 "SecurityPolicyId" security_policy_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteSecurityPolicy`]: empty.
pub type DeleteSecurityPolicyOutput = Empty;

/// Deletes server group: `DeleteServerGroup` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/DeleteServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub server_group_id: String,
}
operation! { DeleteServerGroup(server_group_id: String) "DeleteServerGroup" -> DeleteServerGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id: String,
    3 "ServerGroupId" server_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServerGroupOutput {
    pub job_id: Option<String>,
}
model! { DeleteServerGroupOutput {
    0 "JobId" job_id: String
} }

/// Describes hd monitor region config: `DescribeHdMonitorRegionConfig` of `nlb` 2022-04-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Nlb/2022-04-30/DescribeHdMonitorRegionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHdMonitorRegionConfig {
    pub region_id: Option<String>,
}
operation! { DescribeHdMonitorRegionConfig() "DescribeHdMonitorRegionConfig" -> DescribeHdMonitorRegionConfigOutput {
    0 "RegionId" region_id: String
} }

/// Response of [`DescribeHdMonitorRegionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHdMonitorRegionConfigOutput {
    pub log_project: Option<String>,
    pub metric_store: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeHdMonitorRegionConfigOutput {
    0 "LogProject" log_project: String, 1 "MetricStore" metric_store: String, 2 "RegionId" region_id: String
} }

/// Describes regions: `DescribeRegions` of `nlb` 2022-04-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Nlb/2022-04-30/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub service_code: Option<String>,
    pub client_token: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ServiceCode" service_code: String,
    2 "ClientToken" client_token: String
} [
    Mark::new(2, Location::Body, Style::None)
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

/// Describes zones: `DescribeZones` of `nlb` 2022-04-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Nlb/2022-04-30/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    pub service_code: Option<String>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String, 2 "RegionId" region_id: String,
    3 "ServiceCode" service_code: String
} }

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

/// Detaches common bandwidth package from load balancer: `DetachCommonBandwidthPackageFromLoadBalancer` of `nlb`
/// 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/DetachCommonBandwidthPackageFromLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCommonBandwidthPackageFromLoadBalancer {
    /// Required.
    pub bandwidth_package_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub region_id: Option<String>,
}
operation! { DetachCommonBandwidthPackageFromLoadBalancer(bandwidth_package_id: String, load_balancer_id: String)
    "DetachCommonBandwidthPackageFromLoadBalancer" -> DetachCommonBandwidthPackageFromLoadBalancerOutput {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "LoadBalancerId" load_balancer_id, 4 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DetachCommonBandwidthPackageFromLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCommonBandwidthPackageFromLoadBalancerOutput {
    pub job_id: Option<String>,
}
model! { DetachCommonBandwidthPackageFromLoadBalancerOutput {
    0 "JobId" job_id: String
} }

/// Disables load balancer ipv6 internet: `DisableLoadBalancerIpv6Internet` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/DisableLoadBalancerIpv6Internet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableLoadBalancerIpv6Internet {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub region_id: Option<String>,
}
operation! { DisableLoadBalancerIpv6Internet(load_balancer_id: String) "DisableLoadBalancerIpv6Internet" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DisableLoadBalancerIpv6Internet`]: empty.
pub type DisableLoadBalancerIpv6InternetOutput = Empty;

/// Disassociates additional certificates with listener: `DisassociateAdditionalCertificatesWithListener` of `nlb`
/// 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/DisassociateAdditionalCertificatesWithListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateAdditionalCertificatesWithListener {
    /// Required.
    pub additional_certificate_ids: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
    pub region_id: Option<String>,
}
operation! {
    DisassociateAdditionalCertificatesWithListener(additional_certificate_ids: Vec<String>, listener_id: String)
    "DisassociateAdditionalCertificatesWithListener" -> DisassociateAdditionalCertificatesWithListenerOutput {
    0 "AdditionalCertificateIds" additional_certificate_ids, 1 "ClientToken" client_token: String,
    2 "DryRun" dry_run: bool, 3 "ListenerId" listener_id, 4 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DisassociateAdditionalCertificatesWithListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateAdditionalCertificatesWithListenerOutput {
    pub job_id: Option<String>,
}
model! { DisassociateAdditionalCertificatesWithListenerOutput {
    0 "JobId" job_id: String
} }

/// Enables load balancer ipv6 internet: `EnableLoadBalancerIpv6Internet` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/EnableLoadBalancerIpv6Internet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLoadBalancerIpv6Internet {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub region_id: Option<String>,
}
operation! { EnableLoadBalancerIpv6Internet(load_balancer_id: String) "EnableLoadBalancerIpv6Internet" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`EnableLoadBalancerIpv6Internet`]: empty.
pub type EnableLoadBalancerIpv6InternetOutput = Empty;

/// Gets job status: `GetJobStatus` of `nlb` 2022-04-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Nlb/2022-04-30/GetJobStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatus {
    pub client_token: Option<String>,
    /// Required.
    pub job_id: String,
}
operation! { GetJobStatus(job_id: String) "GetJobStatus" -> GetJobStatusOutput {
    0 "ClientToken" client_token: String, 1 "JobId" job_id
} }

/// Response of [`GetJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatusOutput {
    pub status: Option<String>,
}
model! { GetJobStatusOutput {
    0 "Status" status: String
} }

/// Gets listener attribute: `GetListenerAttribute` of `nlb` 2022-04-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Nlb/2022-04-30/GetListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
    pub region_id: Option<String>,
}
operation! { GetListenerAttribute(listener_id: String) "GetListenerAttribute" -> GetListenerAttributeOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ListenerId" listener_id,
    3 "RegionId" region_id: String
} }

/// Response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeOutput {
    pub alpn_enabled: Option<bool>,
    pub alpn_policy: Option<String>,
    pub ca_certificate_ids: Vec<String>,
    pub ca_enabled: Option<bool>,
    pub certificate_ids: Vec<String>,
    pub cps: Option<i64>,
    pub end_port: Option<String>,
    pub idle_timeout: Option<i64>,
    pub listener_description: Option<String>,
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub listener_status: Option<String>,
    pub load_balancer_id: Option<String>,
    pub mss: Option<i64>,
    pub proxy_protocol_enabled: Option<bool>,
    pub proxy_protocol_v2_config: Option<GetListenerAttributeProxyProtocolV2Config>,
    pub region_id: Option<String>,
    pub sec_sensor_enabled: Option<bool>,
    pub security_policy_id: Option<String>,
    pub server_group_id: Option<String>,
    pub start_port: Option<String>,
    pub tags: Vec<GetListenerAttributeTags>,
}
model! { GetListenerAttributeOutput {
    0 "AlpnEnabled" alpn_enabled: bool, 1 "AlpnPolicy" alpn_policy: String,
    2 "CaCertificateIds" ca_certificate_ids: Vec<String>, 3 "CaEnabled" ca_enabled: bool,
    4 "CertificateIds" certificate_ids: Vec<String>, 5 "Cps" cps: i64, 6 "EndPort" end_port: String,
    7 "IdleTimeout" idle_timeout: i64, 8 "ListenerDescription" listener_description: String,
    9 "ListenerId" listener_id: String, 10 "ListenerPort" listener_port: i64,
    11 "ListenerProtocol" listener_protocol: String, 12 "ListenerStatus" listener_status: String,
    13 "LoadBalancerId" load_balancer_id: String, 14 "Mss" mss: i64,
    15 "ProxyProtocolEnabled" proxy_protocol_enabled: bool,
    16 "ProxyProtocolV2Config" proxy_protocol_v2_config: GetListenerAttributeProxyProtocolV2Config,
    17 "RegionId" region_id: String, 18 "SecSensorEnabled" sec_sensor_enabled: bool,
    19 "SecurityPolicyId" security_policy_id: String, 20 "ServerGroupId" server_group_id: String,
    21 "StartPort" start_port: String, 22 "Tags" tags: Vec<GetListenerAttributeTags>
} }

/// In the response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeProxyProtocolV2Config {
    pub ppv2_private_link_ep_id_enabled: Option<bool>,
    pub ppv2_private_link_eps_id_enabled: Option<bool>,
    pub ppv2_vpc_id_enabled: Option<bool>,
}
model! { GetListenerAttributeProxyProtocolV2Config {
    0 "Ppv2PrivateLinkEpIdEnabled" ppv2_private_link_ep_id_enabled: bool,
    1 "Ppv2PrivateLinkEpsIdEnabled" ppv2_private_link_eps_id_enabled: bool,
    2 "Ppv2VpcIdEnabled" ppv2_vpc_id_enabled: bool
} }

/// In the response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetListenerAttributeTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Gets listener health status: `GetListenerHealthStatus` of `nlb` 2022-04-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Nlb/2022-04-30/GetListenerHealthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatus {
    /// Required.
    pub listener_id: String,
    pub region_id: Option<String>,
}
operation! { GetListenerHealthStatus(listener_id: String) "GetListenerHealthStatus" -> GetListenerHealthStatusOutput {
    0 "ListenerId" listener_id, 1 "RegionId" region_id: String
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
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub server_group_infos: Vec<GetListenerHealthStatusServerGroupInfos>,
}
model! { GetListenerHealthStatusListenerHealthStatus {
    0 "ListenerId" listener_id: String, 1 "ListenerPort" listener_port: i64,
    2 "ListenerProtocol" listener_protocol: String,
    3 "ServerGroupInfos" server_group_infos: Vec<GetListenerHealthStatusServerGroupInfos>
} }

/// In the response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusServerGroupInfos {
    pub heath_check_enabled: Option<bool>,
    pub non_normal_servers: Vec<GetListenerHealthStatusNonNormalServers>,
    pub server_group_id: Option<String>,
}
model! { GetListenerHealthStatusServerGroupInfos {
    0 "HeathCheckEnabled" heath_check_enabled: bool,
    1 "NonNormalServers" non_normal_servers: Vec<GetListenerHealthStatusNonNormalServers>,
    2 "ServerGroupId" server_group_id: String
} }

/// In the response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusNonNormalServers {
    pub port: Option<i64>,
    pub reason: Option<GetListenerHealthStatusReason>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub status: Option<String>,
}
model! { GetListenerHealthStatusNonNormalServers {
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

/// Gets load balancer attribute: `GetLoadBalancerAttribute` of `nlb` 2022-04-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Nlb/2022-04-30/GetLoadBalancerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub region_id: Option<String>,
}
operation! { GetLoadBalancerAttribute(load_balancer_id: String)
    "GetLoadBalancerAttribute" -> GetLoadBalancerAttributeOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "RegionId" region_id: String
} }

/// Response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeOutput {
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub bandwidth_package_id: Option<String>,
    pub cps: Option<i64>,
    pub create_time: Option<String>,
    pub cross_zone_enabled: Option<bool>,
    pub dns_name: Option<String>,
    pub deletion_protection_config: Option<
        GetLoadBalancerAttributeDeletionProtectionConfig,
    >,
    pub ipv6_address_type: Option<String>,
    pub load_balancer_billing_config: Option<
        GetLoadBalancerAttributeLoadBalancerBillingConfig,
    >,
    pub load_balancer_business_status: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_status: Option<String>,
    pub load_balancer_type: Option<String>,
    pub modification_protection_config: Option<
        GetLoadBalancerAttributeModificationProtectionConfig,
    >,
    pub operation_locks: Vec<GetLoadBalancerAttributeOperationLocks>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_ids: Vec<String>,
    pub tags: Vec<GetLoadBalancerAttributeTags>,
    pub vpc_id: Option<String>,
    pub zone_mappings: Vec<GetLoadBalancerAttributeZoneMappings>,
}
model! { GetLoadBalancerAttributeOutput {
    0 "AddressIpVersion" address_ip_version: String, 1 "AddressType" address_type: String,
    2 "BandwidthPackageId" bandwidth_package_id: String, 3 "Cps" cps: i64, 4 "CreateTime" create_time: String,
    5 "CrossZoneEnabled" cross_zone_enabled: bool, 6 "DNSName" dns_name: String,
    7 "DeletionProtectionConfig" deletion_protection_config: GetLoadBalancerAttributeDeletionProtectionConfig,
    8 "Ipv6AddressType" ipv6_address_type: String,
    9 "LoadBalancerBillingConfig" load_balancer_billing_config: GetLoadBalancerAttributeLoadBalancerBillingConfig,
    10 "LoadBalancerBusinessStatus" load_balancer_business_status: String, 11 "LoadBalancerId" load_balancer_id: String,
    12 "LoadBalancerName" load_balancer_name: String, 13 "LoadBalancerStatus" load_balancer_status: String,
    14 "LoadBalancerType" load_balancer_type: String,
    15 "ModificationProtectionConfig" modification_protection_config: GetLoadBalancerAttributeModificationProtectionConfig,
    16 "OperationLocks" operation_locks: Vec<GetLoadBalancerAttributeOperationLocks>, 17 "RegionId" region_id: String,
    18 "ResourceGroupId" resource_group_id: String, 19 "SecurityGroupIds" security_group_ids: Vec<String>,
    20 "Tags" tags: Vec<GetLoadBalancerAttributeTags>, 21 "VpcId" vpc_id: String,
    22 "ZoneMappings" zone_mappings: Vec<GetLoadBalancerAttributeZoneMappings>
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeDeletionProtectionConfig {
    pub enabled: Option<bool>,
    pub enabled_time: Option<String>,
    pub reason: Option<String>,
}
model! { GetLoadBalancerAttributeDeletionProtectionConfig {
    0 "Enabled" enabled: bool, 1 "EnabledTime" enabled_time: String, 2 "Reason" reason: String
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeLoadBalancerBillingConfig {
    pub pay_type: Option<String>,
}
model! { GetLoadBalancerAttributeLoadBalancerBillingConfig {
    0 "PayType" pay_type: String
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeModificationProtectionConfig {
    pub enabled_time: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { GetLoadBalancerAttributeModificationProtectionConfig {
    0 "EnabledTime" enabled_time: String, 1 "Reason" reason: String, 2 "Status" status: String
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeOperationLocks {
    pub lock_reason: Option<String>,
    pub lock_type: Option<String>,
}
model! { GetLoadBalancerAttributeOperationLocks {
    0 "LockReason" lock_reason: String, 1 "LockType" lock_type: String
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetLoadBalancerAttributeTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeZoneMappings {
    pub load_balancer_addresses: Vec<GetLoadBalancerAttributeLoadBalancerAddresses>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetLoadBalancerAttributeZoneMappings {
    0 "LoadBalancerAddresses" load_balancer_addresses: Vec<GetLoadBalancerAttributeLoadBalancerAddresses>,
    1 "Status" status: String, 2 "VSwitchId" vswitch_id: String, 3 "ZoneId" zone_id: String
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeLoadBalancerAddresses {
    pub allocation_id: Option<String>,
    pub eni_id: Option<String>,
    pub ipv4_local_addresses: Vec<String>,
    pub ipv6_address: Option<String>,
    pub ipv6_local_addresses: Vec<String>,
    pub private_ipv4_address: Option<String>,
    pub private_ipv4_hc_status: Option<String>,
    pub private_ipv6_hc_status: Option<String>,
    pub public_ipv4_address: Option<String>,
}
model! { GetLoadBalancerAttributeLoadBalancerAddresses {
    0 "AllocationId" allocation_id: String, 1 "EniId" eni_id: String,
    2 "Ipv4LocalAddresses" ipv4_local_addresses: Vec<String>, 3 "Ipv6Address" ipv6_address: String,
    4 "Ipv6LocalAddresses" ipv6_local_addresses: Vec<String>, 5 "PrivateIPv4Address" private_ipv4_address: String,
    6 "PrivateIPv4HcStatus" private_ipv4_hc_status: String, 7 "PrivateIPv6HcStatus" private_ipv6_hc_status: String,
    8 "PublicIPv4Address" public_ipv4_address: String
} }

/// Lists asyn jobs: `ListAsynJobs` of `nlb` 2022-04-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Nlb/2022-04-30/ListAsynJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsynJobs {
    pub job_ids: Option<Vec<String>>,
}
operation! { ListAsynJobs() "ListAsynJobs" -> ListAsynJobsOutput {
    0 "JobIds" job_ids: Vec<String>
} }

/// Response of [`ListAsynJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsynJobsOutput {
    pub jobs: Vec<ListAsynJobsJobs>,
    pub total_count: Option<String>,
}
model! { ListAsynJobsOutput {
    0 "Jobs" jobs: Vec<ListAsynJobsJobs>, 1 "TotalCount" total_count: String
} }

/// In the response of [`ListAsynJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsynJobsJobs {
    pub id: Option<String>,
    pub status: Option<String>,
}
model! { ListAsynJobsJobs {
    0 "Id" id: String, 1 "Status" status: String
} }

/// Lists listener certificates: `ListListenerCertificates` of `nlb` 2022-04-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/ListListenerCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenerCertificates {
    pub cert_type: Option<String>,
    pub certificate_ids: Option<Vec<String>>,
    /// Required.
    pub listener_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListListenerCertificates(listener_id: String)
    "ListListenerCertificates" -> ListListenerCertificatesOutput {
    0 "CertType" cert_type: String, 1 "CertificateIds" certificate_ids: Vec<String>, 2 "ListenerId" listener_id,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListListenerCertificates: ListListenerCertificatesCertificates =
    Token "NextToken", "Certificates" certificates, next "NextToken" }

/// Response of [`ListListenerCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenerCertificatesOutput {
    pub certificate_ids: Vec<String>,
    pub certificates: Vec<ListListenerCertificatesCertificates>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListListenerCertificatesOutput {
    0 "CertificateIds" certificate_ids: Vec<String>,
    1 "Certificates" certificates: Vec<ListListenerCertificatesCertificates>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListListenerCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenerCertificatesCertificates {
    pub certificate_id: Option<String>,
    pub certificate_type: Option<String>,
    pub is_default: Option<bool>,
    pub status: Option<String>,
}
model! { ListListenerCertificatesCertificates {
    0 "CertificateId" certificate_id: String, 1 "CertificateType" certificate_type: String,
    2 "IsDefault" is_default: bool, 3 "Status" status: String
} }

/// Lists listeners: `ListListeners` of `nlb` 2022-04-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/ListListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListeners {
    pub listener_ids: Option<Vec<String>>,
    pub listener_protocol: Option<String>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub sec_sensor_enabled: Option<String>,
    pub tag: Option<Vec<ListListenersTag>>,
}
operation! { ListListeners() "ListListeners" -> ListListenersOutput {
    0 "ListenerIds" listener_ids: Vec<String>, 1 "ListenerProtocol" listener_protocol: String,
    2 "LoadBalancerIds" load_balancer_ids: Vec<String>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "RegionId" region_id: String, 6 "SecSensorEnabled" sec_sensor_enabled: String,
    7 "Tag" tag: Vec<ListListenersTag>
} }
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
    pub alpn_enabled: Option<bool>,
    pub alpn_policy: Option<String>,
    pub ca_certificate_ids: Vec<String>,
    pub ca_enabled: Option<bool>,
    pub certificate_ids: Vec<String>,
    pub cps: Option<i64>,
    pub end_port: Option<String>,
    pub idle_timeout: Option<i64>,
    pub listener_description: Option<String>,
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub listener_status: Option<String>,
    pub load_balancer_id: Option<String>,
    pub mss: Option<i64>,
    pub proxy_protocol_enabled: Option<bool>,
    pub proxy_protocol_v2_config: Option<ListListenersProxyProtocolV2Config>,
    pub region_id: Option<String>,
    pub sec_sensor_enabled: Option<bool>,
    pub security_policy_id: Option<String>,
    pub server_group_id: Option<String>,
    pub start_port: Option<String>,
    pub tags: Vec<ListListenersTags>,
}
model! { ListListenersListeners {
    0 "AlpnEnabled" alpn_enabled: bool, 1 "AlpnPolicy" alpn_policy: String,
    2 "CaCertificateIds" ca_certificate_ids: Vec<String>, 3 "CaEnabled" ca_enabled: bool,
    4 "CertificateIds" certificate_ids: Vec<String>, 5 "Cps" cps: i64, 6 "EndPort" end_port: String,
    7 "IdleTimeout" idle_timeout: i64, 8 "ListenerDescription" listener_description: String,
    9 "ListenerId" listener_id: String, 10 "ListenerPort" listener_port: i64,
    11 "ListenerProtocol" listener_protocol: String, 12 "ListenerStatus" listener_status: String,
    13 "LoadBalancerId" load_balancer_id: String, 14 "Mss" mss: i64,
    15 "ProxyProtocolEnabled" proxy_protocol_enabled: bool,
    16 "ProxyProtocolV2Config" proxy_protocol_v2_config: ListListenersProxyProtocolV2Config,
    17 "RegionId" region_id: String, 18 "SecSensorEnabled" sec_sensor_enabled: bool,
    19 "SecurityPolicyId" security_policy_id: String, 20 "ServerGroupId" server_group_id: String,
    21 "StartPort" start_port: String, 22 "Tags" tags: Vec<ListListenersTags>
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersProxyProtocolV2Config {
    pub ppv2_private_link_ep_id_enabled: Option<bool>,
    pub ppv2_private_link_eps_id_enabled: Option<bool>,
    pub ppv2_vpc_id_enabled: Option<bool>,
}
model! { ListListenersProxyProtocolV2Config {
    0 "Ppv2PrivateLinkEpIdEnabled" ppv2_private_link_ep_id_enabled: bool,
    1 "Ppv2PrivateLinkEpsIdEnabled" ppv2_private_link_eps_id_enabled: bool,
    2 "Ppv2VpcIdEnabled" ppv2_vpc_id_enabled: bool
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

/// Lists load balancers: `ListLoadBalancers` of `nlb` 2022-04-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/ListLoadBalancers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancers {
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub dns_name: Option<String>,
    pub ipv6_address_type: Option<String>,
    pub load_balancer_business_status: Option<String>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub load_balancer_names: Option<Vec<String>>,
    pub load_balancer_status: Option<String>,
    pub load_balancer_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListLoadBalancersTag>>,
    pub vpc_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
}
operation! { ListLoadBalancers() "ListLoadBalancers" -> ListLoadBalancersOutput {
    0 "AddressIpVersion" address_ip_version: String, 1 "AddressType" address_type: String, 2 "DNSName" dns_name: String,
    3 "Ipv6AddressType" ipv6_address_type: String, 4 "LoadBalancerBusinessStatus" load_balancer_business_status: String,
    5 "LoadBalancerIds" load_balancer_ids: Vec<String>, 6 "LoadBalancerNames" load_balancer_names: Vec<String>,
    7 "LoadBalancerStatus" load_balancer_status: String, 8 "LoadBalancerType" load_balancer_type: String,
    9 "MaxResults" max_results: i64, 10 "NextToken" next_token: String, 11 "RegionId" region_id: String,
    12 "ResourceGroupId" resource_group_id: String, 13 "Tag" tag: Vec<ListLoadBalancersTag>,
    14 "VpcIds" vpc_ids: Vec<String>, 15 "ZoneId" zone_id: String
} }
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
    pub address_type: Option<String>,
    pub bandwidth_package_id: Option<String>,
    pub create_time: Option<String>,
    pub cross_zone_enabled: Option<bool>,
    pub dns_name: Option<String>,
    pub deletion_protection_config: Option<ListLoadBalancersDeletionProtectionConfig>,
    pub ipv6_address_type: Option<String>,
    pub load_balancer_billing_config: Option<ListLoadBalancersLoadBalancerBillingConfig>,
    pub load_balancer_business_status: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_status: Option<String>,
    pub load_balancer_type: Option<String>,
    pub modification_protection_config: Option<
        ListLoadBalancersModificationProtectionConfig,
    >,
    pub operation_locks: Vec<ListLoadBalancersOperationLocks>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_ids: Vec<String>,
    pub tags: Vec<ListLoadBalancersTags>,
    pub vpc_id: Option<String>,
    pub zone_mappings: Vec<ListLoadBalancersZoneMappings>,
}
model! { ListLoadBalancersLoadBalancers {
    0 "AddressIpVersion" address_ip_version: String, 1 "AddressType" address_type: String,
    2 "BandwidthPackageId" bandwidth_package_id: String, 3 "CreateTime" create_time: String,
    4 "CrossZoneEnabled" cross_zone_enabled: bool, 5 "DNSName" dns_name: String,
    6 "DeletionProtectionConfig" deletion_protection_config: ListLoadBalancersDeletionProtectionConfig,
    7 "Ipv6AddressType" ipv6_address_type: String,
    8 "LoadBalancerBillingConfig" load_balancer_billing_config: ListLoadBalancersLoadBalancerBillingConfig,
    9 "LoadBalancerBusinessStatus" load_balancer_business_status: String, 10 "LoadBalancerId" load_balancer_id: String,
    11 "LoadBalancerName" load_balancer_name: String, 12 "LoadBalancerStatus" load_balancer_status: String,
    13 "LoadBalancerType" load_balancer_type: String,
    14 "ModificationProtectionConfig" modification_protection_config: ListLoadBalancersModificationProtectionConfig,
    15 "OperationLocks" operation_locks: Vec<ListLoadBalancersOperationLocks>, 16 "RegionId" region_id: String,
    17 "ResourceGroupId" resource_group_id: String, 18 "SecurityGroupIds" security_group_ids: Vec<String>,
    19 "Tags" tags: Vec<ListLoadBalancersTags>, 20 "VpcId" vpc_id: String,
    21 "ZoneMappings" zone_mappings: Vec<ListLoadBalancersZoneMappings>
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersDeletionProtectionConfig {
    pub enabled: Option<bool>,
    pub enabled_time: Option<String>,
    pub reason: Option<String>,
}
model! { ListLoadBalancersDeletionProtectionConfig {
    0 "Enabled" enabled: bool, 1 "EnabledTime" enabled_time: String, 2 "Reason" reason: String
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersLoadBalancerBillingConfig {
    pub pay_type: Option<String>,
}
model! { ListLoadBalancersLoadBalancerBillingConfig {
    0 "PayType" pay_type: String
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersModificationProtectionConfig {
    pub enabled_time: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { ListLoadBalancersModificationProtectionConfig {
    0 "EnabledTime" enabled_time: String, 1 "Reason" reason: String, 2 "Status" status: String
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersOperationLocks {
    pub lock_reason: Option<String>,
    pub lock_type: Option<String>,
}
model! { ListLoadBalancersOperationLocks {
    0 "LockReason" lock_reason: String, 1 "LockType" lock_type: String
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
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListLoadBalancersZoneMappings {
    0 "LoadBalancerAddresses" load_balancer_addresses: Vec<ListLoadBalancersLoadBalancerAddresses>,
    1 "Status" status: String, 2 "VSwitchId" vswitch_id: String, 3 "ZoneId" zone_id: String
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersLoadBalancerAddresses {
    pub allocation_id: Option<String>,
    pub eni_id: Option<String>,
    pub ipv6_address: Option<String>,
    pub private_ipv4_address: Option<String>,
    pub private_ipv4_hc_status: Option<String>,
    pub private_ipv6_hc_status: Option<String>,
    pub public_ipv4_address: Option<String>,
}
model! { ListLoadBalancersLoadBalancerAddresses {
    0 "AllocationId" allocation_id: String, 1 "EniId" eni_id: String, 2 "Ipv6Address" ipv6_address: String,
    3 "PrivateIPv4Address" private_ipv4_address: String, 4 "PrivateIPv4HcStatus" private_ipv4_hc_status: String,
    5 "PrivateIPv6HcStatus" private_ipv6_hc_status: String, 6 "PublicIPv4Address" public_ipv4_address: String
} }

/// Lists security policy: `ListSecurityPolicy` of `nlb` 2022-04-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/ListSecurityPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicy {
    pub tag: Option<Vec<ListSecurityPolicyTag>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_policy_ids: Option<Vec<String>>,
    pub security_policy_names: Option<Vec<String>>,
}
operation! { ListSecurityPolicy() "ListSecurityPolicy" -> ListSecurityPolicyOutput {
    0 "Tag" tag: Vec<ListSecurityPolicyTag>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "SecurityPolicyIds" security_policy_ids: Vec<String>, 6 "SecurityPolicyNames" security_policy_names: Vec<String>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListSecurityPolicy: ListSecurityPolicySecurityPolicies =
    Token "NextToken", "SecurityPolicies" security_policies, next "NextToken" }

/// In the request of [`ListSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicyTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListSecurityPolicyTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicyOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub security_policies: Vec<ListSecurityPolicySecurityPolicies>,
    pub total_count: Option<i64>,
}
model! { ListSecurityPolicyOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "SecurityPolicies" security_policies: Vec<ListSecurityPolicySecurityPolicies>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicySecurityPolicies {
    pub ciphers: Option<String>,
    pub region_id: Option<String>,
    pub related_listeners: Vec<ListSecurityPolicyRelatedListeners>,
    pub resource_group_id: Option<String>,
    pub security_policy_id: Option<String>,
    pub security_policy_name: Option<String>,
    pub security_policy_status: Option<String>,
    pub tags: Vec<ListSecurityPolicyTags>,
    pub tls_version: Option<String>,
}
model! { ListSecurityPolicySecurityPolicies {
    0 "Ciphers" ciphers: String, 1 "RegionId" region_id: String,
    2 "RelatedListeners" related_listeners: Vec<ListSecurityPolicyRelatedListeners>,
    3 "ResourceGroupId" resource_group_id: String, 4 "SecurityPolicyId" security_policy_id: String,
    5 "SecurityPolicyName" security_policy_name: String, 6 "SecurityPolicyStatus" security_policy_status: String,
    7 "Tags" tags: Vec<ListSecurityPolicyTags>, 8 "TlsVersion" tls_version: String
} }

/// In the response of [`ListSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicyRelatedListeners {
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: Option<String>,
}
model! { ListSecurityPolicyRelatedListeners {
    0 "ListenerId" listener_id: String, 1 "ListenerPort" listener_port: i64,
    2 "ListenerProtocol" listener_protocol: String, 3 "LoadBalancerId" load_balancer_id: String
} }

/// In the response of [`ListSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicyTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListSecurityPolicyTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists server group servers: `ListServerGroupServers` of `nlb` 2022-04-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/ListServerGroupServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupServers {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub server_group_id: Option<String>,
    pub server_ids: Option<Vec<String>>,
    pub server_ips: Option<Vec<String>>,
}
operation! { ListServerGroupServers() "ListServerGroupServers" -> ListServerGroupServersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id: String,
    3 "ServerGroupId" server_group_id: String, 4 "ServerIds" server_ids: Vec<String>,
    5 "ServerIps" server_ips: Vec<String>
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
    pub description: Option<String>,
    pub port: Option<i64>,
    pub server_group_id: Option<String>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub server_type: Option<String>,
    pub status: Option<String>,
    pub weight: Option<i64>,
    pub zone_id: Option<String>,
}
model! { ListServerGroupServersServers {
    0 "Description" description: String, 1 "Port" port: i64, 2 "ServerGroupId" server_group_id: String,
    3 "ServerId" server_id: String, 4 "ServerIp" server_ip: String, 5 "ServerType" server_type: String,
    6 "Status" status: String, 7 "Weight" weight: i64, 8 "ZoneId" zone_id: String
} }

/// Lists server groups: `ListServerGroups` of `nlb` 2022-04-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/ListServerGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroups {
    pub tag: Option<Vec<ListServerGroupsTag>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub server_group_ids: Option<Vec<String>>,
    pub server_group_names: Option<Vec<String>>,
    pub server_group_type: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ListServerGroups() "ListServerGroups" -> ListServerGroupsOutput {
    0 "Tag" tag: Vec<ListServerGroupsTag>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "ServerGroupIds" server_group_ids: Vec<String>, 6 "ServerGroupNames" server_group_names: Vec<String>,
    7 "ServerGroupType" server_group_type: String, 8 "VpcId" vpc_id: String
} [
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
    pub address_ip_version: Option<String>,
    pub ali_uid: Option<i64>,
    pub any_port_enabled: Option<bool>,
    pub connection_drain_enabled: Option<bool>,
    pub connection_drain_timeout: Option<i64>,
    pub health_check: Option<ListServerGroupsHealthCheck>,
    pub ip_version_affinity_mode: Option<String>,
    pub preserve_client_ip_enabled: Option<bool>,
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    pub related_load_balancer_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    pub scheduler: Option<String>,
    pub server_count: Option<i64>,
    pub server_group_id: Option<String>,
    pub server_group_name: Option<String>,
    pub server_group_status: Option<String>,
    pub server_group_type: Option<String>,
    pub tags: Vec<ListServerGroupsTags>,
    pub vpc_id: Option<String>,
}
model! { ListServerGroupsServerGroups {
    0 "AddressIPVersion" address_ip_version: String, 1 "AliUid" ali_uid: i64, 2 "AnyPortEnabled" any_port_enabled: bool,
    3 "ConnectionDrainEnabled" connection_drain_enabled: bool, 4 "ConnectionDrainTimeout" connection_drain_timeout: i64,
    5 "HealthCheck" health_check: ListServerGroupsHealthCheck,
    6 "IpVersionAffinityMode" ip_version_affinity_mode: String,
    7 "PreserveClientIpEnabled" preserve_client_ip_enabled: bool, 8 "Protocol" protocol: String,
    9 "RegionId" region_id: String, 10 "RelatedLoadBalancerIds" related_load_balancer_ids: Vec<String>,
    11 "ResourceGroupId" resource_group_id: String, 12 "Scheduler" scheduler: String,
    13 "ServerCount" server_count: i64, 14 "ServerGroupId" server_group_id: String,
    15 "ServerGroupName" server_group_name: String, 16 "ServerGroupStatus" server_group_status: String,
    17 "ServerGroupType" server_group_type: String, 18 "Tags" tags: Vec<ListServerGroupsTags>, 19 "VpcId" vpc_id: String
} }

/// In the response of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsHealthCheck {
    pub health_check_connect_port: Option<i64>,
    pub health_check_connect_timeout: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_exp: Option<String>,
    pub health_check_http_code: Vec<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_req: Option<String>,
    pub health_check_type: Option<String>,
    pub health_check_url: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub http_check_method: Option<String>,
    pub unhealthy_threshold: Option<i64>,
}
model! { ListServerGroupsHealthCheck {
    0 "HealthCheckConnectPort" health_check_connect_port: i64,
    1 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 2 "HealthCheckDomain" health_check_domain: String,
    3 "HealthCheckEnabled" health_check_enabled: bool, 4 "HealthCheckExp" health_check_exp: String,
    5 "HealthCheckHttpCode" health_check_http_code: Vec<String>,
    6 "HealthCheckHttpVersion" health_check_http_version: String, 7 "HealthCheckInterval" health_check_interval: i64,
    8 "HealthCheckReq" health_check_req: String, 9 "HealthCheckType" health_check_type: String,
    10 "HealthCheckUrl" health_check_url: String, 11 "HealthyThreshold" healthy_threshold: i64,
    12 "HttpCheckMethod" http_check_method: String, 13 "UnhealthyThreshold" unhealthy_threshold: i64
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

/// Lists system security policy: `ListSystemSecurityPolicy` of `nlb` 2022-04-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Nlb/2022-04-30/ListSystemSecurityPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemSecurityPolicy {
    pub region_id: Option<String>,
}
operation! { ListSystemSecurityPolicy() "ListSystemSecurityPolicy" -> ListSystemSecurityPolicyOutput {
    0 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ListSystemSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemSecurityPolicyOutput {
    pub security_policies: Vec<ListSystemSecurityPolicySecurityPolicies>,
}
model! { ListSystemSecurityPolicyOutput {
    0 "SecurityPolicies" security_policies: Vec<ListSystemSecurityPolicySecurityPolicies>
} }

/// In the response of [`ListSystemSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemSecurityPolicySecurityPolicies {
    pub ciphers: Option<String>,
    pub security_policy_id: Option<String>,
    pub security_policy_name: Option<String>,
    pub tls_version: Option<String>,
}
model! { ListSystemSecurityPolicySecurityPolicies {
    0 "Ciphers" ciphers: String, 1 "SecurityPolicyId" security_policy_id: String,
    2 "SecurityPolicyName" security_policy_name: String, 3 "TlsVersion" tls_version: String
} }

/// Lists tag resources: `ListTagResources` of `nlb` 2022-04-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id: String,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
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
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
    pub total_count: Option<i64>,
}
model! { ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub ali_uid: Option<i64>,
    pub category: Option<String>,
    pub region_no: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub scope: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "AliUid" ali_uid: i64, 1 "Category" category: String, 2 "RegionNo" region_no: String,
    3 "ResourceId" resource_id: String, 4 "ResourceType" resource_type: String, 5 "Scope" scope: String,
    6 "TagKey" tag_key: String, 7 "TagValue" tag_value: String
} }

/// `LoadBalancerJoinSecurityGroup` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/LoadBalancerJoinSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerJoinSecurityGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub security_group_ids: Vec<String>,
}
operation! { LoadBalancerJoinSecurityGroup(load_balancer_id: String, security_group_ids: Vec<String>)
    "LoadBalancerJoinSecurityGroup" -> LoadBalancerJoinSecurityGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "RegionId" region_id: String, 4 "SecurityGroupIds" security_group_ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`LoadBalancerJoinSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerJoinSecurityGroupOutput {
    pub job_id: Option<String>,
}
model! { LoadBalancerJoinSecurityGroupOutput {
    0 "JobId" job_id: String
} }

/// `LoadBalancerLeaveSecurityGroup` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/LoadBalancerLeaveSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerLeaveSecurityGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub security_group_ids: Vec<String>,
}
operation! { LoadBalancerLeaveSecurityGroup(load_balancer_id: String, security_group_ids: Vec<String>)
    "LoadBalancerLeaveSecurityGroup" -> LoadBalancerLeaveSecurityGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "RegionId" region_id: String, 4 "SecurityGroupIds" security_group_ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`LoadBalancerLeaveSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerLeaveSecurityGroupOutput {
    pub job_id: Option<String>,
}
model! { LoadBalancerLeaveSecurityGroupOutput {
    0 "JobId" job_id: String
} }

/// Moves resource group: `MoveResourceGroup` of `nlb` 2022-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Nlb/2022-04-30/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! {
    MoveResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> MoveResourceGroupOutput {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`MoveResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupOutput {
    pub data: Option<MoveResourceGroupData>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { MoveResourceGroupOutput {
    0 "Data" data: MoveResourceGroupData, 1 "HttpStatusCode" http_status_code: i64, 2 "Success" success: bool
} }

/// In the response of [`MoveResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupData {
    pub resource_id: Option<String>,
}
model! { MoveResourceGroupData {
    0 "ResourceId" resource_id: String
} }

/// Removes servers from server group: `RemoveServersFromServerGroup` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/RemoveServersFromServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveServersFromServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub server_group_id: String,
    /// Required.
    pub servers: Vec<RemoveServersFromServerGroupServers>,
}
operation! { RemoveServersFromServerGroup(server_group_id: String, servers: Vec<RemoveServersFromServerGroupServers>)
    "RemoveServersFromServerGroup" -> RemoveServersFromServerGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id: String,
    3 "ServerGroupId" server_group_id, 4 "Servers" servers
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

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

/// Response of [`RemoveServersFromServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveServersFromServerGroupOutput {
    pub job_id: Option<String>,
    pub server_group_id: Option<String>,
}
model! { RemoveServersFromServerGroupOutput {
    0 "JobId" job_id: String, 1 "ServerGroupId" server_group_id: String
} }

/// Sets hd monitor region config: `SetHdMonitorRegionConfig` of `nlb` 2022-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Nlb/2022-04-30/SetHdMonitorRegionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetHdMonitorRegionConfig {
    /// Required.
    pub log_project: String,
    /// Required.
    pub metric_store: String,
    pub region_id: Option<String>,
}
operation! { SetHdMonitorRegionConfig(log_project: String, metric_store: String)
    "SetHdMonitorRegionConfig" -> SetHdMonitorRegionConfigOutput {
    0 "LogProject" log_project, 1 "MetricStore" metric_store, 2 "RegionId" region_id: String
} }

/// Response of [`SetHdMonitorRegionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetHdMonitorRegionConfigOutput {
    pub log_project: Option<String>,
    pub metric_store: Option<String>,
    pub region_id: Option<String>,
}
model! { SetHdMonitorRegionConfigOutput {
    0 "LogProject" log_project: String, 1 "MetricStore" metric_store: String, 2 "RegionId" region_id: String
} }

/// Starts listener: `StartListener` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/StartListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartListener {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
    pub region_id: Option<String>,
}
operation! { StartListener(listener_id: String) "StartListener" -> StartListenerOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ListenerId" listener_id,
    3 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`StartListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartListenerOutput {
    pub job_id: Option<String>,
}
model! { StartListenerOutput {
    0 "JobId" job_id: String
} }

/// Starts shift load balancer zones: `StartShiftLoadBalancerZones` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/StartShiftLoadBalancerZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartShiftLoadBalancerZones {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub zone_mappings: Vec<StartShiftLoadBalancerZonesZoneMappings>,
}
operation! {
    StartShiftLoadBalancerZones(load_balancer_id: String, zone_mappings: Vec<StartShiftLoadBalancerZonesZoneMappings>)
    "StartShiftLoadBalancerZones" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "RegionId" region_id: String, 4 "ZoneMappings" zone_mappings
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`StartShiftLoadBalancerZones`]: empty.
pub type StartShiftLoadBalancerZonesOutput = Empty;

/// In the request of [`StartShiftLoadBalancerZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartShiftLoadBalancerZonesZoneMappings {
    /// Required.
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: Option<String>,
}
input! { StartShiftLoadBalancerZonesZoneMappings(vswitch_id: String, zone_id: String) {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Stops listener: `StopListener` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/StopListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopListener {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
    pub region_id: Option<String>,
}
operation! { StopListener(listener_id: String) "StopListener" -> StopListenerOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ListenerId" listener_id,
    3 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`StopListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopListenerOutput {
    pub job_id: Option<String>,
}
model! { StopListenerOutput {
    0 "JobId" job_id: String
} }

/// `TagResources` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id: String,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type, 5 "Tag" tag
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

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

/// `UntagResources` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "RegionId" region_id: String,
    4 "ResourceId" resource_id, 5 "ResourceType" resource_type, 6 "TagKey" tag_key: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates listener attribute: `UpdateListenerAttribute` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttribute {
    pub alpn_enabled: Option<bool>,
    pub alpn_policy: Option<String>,
    pub ca_certificate_ids: Option<Vec<String>>,
    pub ca_enabled: Option<bool>,
    pub certificate_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub cps: Option<i64>,
    pub dry_run: Option<bool>,
    /// At least 10.
    pub idle_timeout: Option<i64>,
    pub listener_description: Option<String>,
    /// Required.
    pub listener_id: String,
    pub mss: Option<i64>,
    pub proxy_protocol_enabled: Option<bool>,
    pub proxy_protocol_v2_config: Option<UpdateListenerAttributeProxyProtocolV2Config>,
    pub region_id: Option<String>,
    pub sec_sensor_enabled: Option<bool>,
    pub security_policy_id: Option<String>,
    pub server_group_id: Option<String>,
}
operation! { UpdateListenerAttribute(listener_id: String) "UpdateListenerAttribute" -> UpdateListenerAttributeOutput {
    0 "AlpnEnabled" alpn_enabled: bool, 1 "AlpnPolicy" alpn_policy: String,
    2 "CaCertificateIds" ca_certificate_ids: Vec<String>, 3 "CaEnabled" ca_enabled: bool,
    4 "CertificateIds" certificate_ids: Vec<String>, 5 "ClientToken" client_token: String, 6 "Cps" cps: i64,
    7 "DryRun" dry_run: bool, 8 "IdleTimeout" idle_timeout: i64, 9 "ListenerDescription" listener_description: String,
    10 "ListenerId" listener_id, 11 "Mss" mss: i64, 12 "ProxyProtocolEnabled" proxy_protocol_enabled: bool,
    13 "ProxyProtocolV2Config" proxy_protocol_v2_config: UpdateListenerAttributeProxyProtocolV2Config,
    14 "RegionId" region_id: String, 15 "SecSensorEnabled" sec_sensor_enabled: bool,
    16 "SecurityPolicyId" security_policy_id: String, 17 "ServerGroupId" server_group_id: String
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
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::Json),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None)
] }

/// In the request of [`UpdateListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeProxyProtocolV2Config {
    pub ppv2_private_link_ep_id_enabled: Option<bool>,
    pub ppv2_private_link_eps_id_enabled: Option<bool>,
    pub ppv2_vpc_id_enabled: Option<bool>,
}
input! { UpdateListenerAttributeProxyProtocolV2Config() {
    0 "Ppv2PrivateLinkEpIdEnabled" ppv2_private_link_ep_id_enabled: bool,
    1 "Ppv2PrivateLinkEpsIdEnabled" ppv2_private_link_eps_id_enabled: bool,
    2 "Ppv2VpcIdEnabled" ppv2_vpc_id_enabled: bool
} }

/// Response of [`UpdateListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateListenerAttributeOutput {
    0 "JobId" job_id: String
} }

/// Updates load balancer address type config: `UpdateLoadBalancerAddressTypeConfig` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateLoadBalancerAddressTypeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAddressTypeConfig {
    /// Required.
    pub address_type: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub region_id: Option<String>,
    pub zone_mappings: Option<Vec<UpdateLoadBalancerAddressTypeConfigZoneMappings>>,
}
operation! { UpdateLoadBalancerAddressTypeConfig(address_type: String, load_balancer_id: String)
    "UpdateLoadBalancerAddressTypeConfig" -> UpdateLoadBalancerAddressTypeConfigOutput {
    0 "AddressType" address_type, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "LoadBalancerId" load_balancer_id, 4 "RegionId" region_id: String,
    5 "ZoneMappings" zone_mappings: Vec<UpdateLoadBalancerAddressTypeConfigZoneMappings>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`UpdateLoadBalancerAddressTypeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAddressTypeConfigZoneMappings {
    pub allocation_id: Option<String>,
    pub eip_type: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { UpdateLoadBalancerAddressTypeConfigZoneMappings() {
    0 "AllocationId" allocation_id: String, 1 "EipType" eip_type: String, 2 "VSwitchId" vswitch_id: String,
    3 "ZoneId" zone_id: String
} }

/// Response of [`UpdateLoadBalancerAddressTypeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAddressTypeConfigOutput {
    pub job_id: Option<String>,
}
model! { UpdateLoadBalancerAddressTypeConfigOutput {
    0 "JobId" job_id: String
} }

/// Updates load balancer attribute: `UpdateLoadBalancerAttribute` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateLoadBalancerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAttribute {
    pub client_token: Option<String>,
    pub cps: Option<i64>,
    pub cross_zone_enabled: Option<bool>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub load_balancer_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { UpdateLoadBalancerAttribute(load_balancer_id: String)
    "UpdateLoadBalancerAttribute" -> UpdateLoadBalancerAttributeOutput {
    0 "ClientToken" client_token: String, 1 "Cps" cps: i64, 2 "CrossZoneEnabled" cross_zone_enabled: bool,
    3 "DryRun" dry_run: bool, 4 "LoadBalancerId" load_balancer_id, 5 "LoadBalancerName" load_balancer_name: String,
    6 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UpdateLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateLoadBalancerAttributeOutput {
    0 "JobId" job_id: String
} }

/// Updates load balancer protection: `UpdateLoadBalancerProtection` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateLoadBalancerProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerProtection {
    pub client_token: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub deletion_protection_reason: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub modification_protection_reason: Option<String>,
    pub modification_protection_status: Option<String>,
    pub region_id: Option<String>,
}
operation! { UpdateLoadBalancerProtection(load_balancer_id: String) "UpdateLoadBalancerProtection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DeletionProtectionEnabled" deletion_protection_enabled: bool,
    2 "DeletionProtectionReason" deletion_protection_reason: String, 3 "DryRun" dry_run: bool,
    4 "LoadBalancerId" load_balancer_id, 5 "ModificationProtectionReason" modification_protection_reason: String,
    6 "ModificationProtectionStatus" modification_protection_status: String, 7 "RegionId" region_id: String
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

/// Response of [`UpdateLoadBalancerProtection`]: empty.
pub type UpdateLoadBalancerProtectionOutput = Empty;

/// Updates load balancer zones: `UpdateLoadBalancerZones` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateLoadBalancerZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerZones {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub zone_mappings: Vec<UpdateLoadBalancerZonesZoneMappings>,
}
operation! {
    UpdateLoadBalancerZones(load_balancer_id: String, zone_mappings: Vec<UpdateLoadBalancerZonesZoneMappings>)
    "UpdateLoadBalancerZones" -> UpdateLoadBalancerZonesOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "RegionId" region_id: String, 4 "ZoneMappings" zone_mappings
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`UpdateLoadBalancerZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerZonesZoneMappings {
    pub allocation_id: Option<String>,
    pub eip_type: Option<String>,
    pub private_ipv4_address: Option<String>,
    /// Required.
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: Option<String>,
}
input! { UpdateLoadBalancerZonesZoneMappings(vswitch_id: String, zone_id: String) {
    0 "AllocationId" allocation_id: String, 1 "EipType" eip_type: String,
    2 "PrivateIPv4Address" private_ipv4_address: String, 3 "VSwitchId" vswitch_id: String, 4 "ZoneId" zone_id: String
} }

/// Response of [`UpdateLoadBalancerZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerZonesOutput {
    pub job_id: Option<String>,
}
model! { UpdateLoadBalancerZonesOutput {
    0 "JobId" job_id: String
} }

/// Updates security policy attribute: `UpdateSecurityPolicyAttribute` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateSecurityPolicyAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityPolicyAttribute {
    pub ciphers: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub security_policy_id: String,
    pub security_policy_name: Option<String>,
    pub tls_versions: Option<Vec<String>>,
}
operation! { UpdateSecurityPolicyAttribute(security_policy_id: String)
    "UpdateSecurityPolicyAttribute" -> UpdateSecurityPolicyAttributeOutput {
    0 "Ciphers" ciphers: Vec<String>, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "RegionId" region_id: String, 4 "SecurityPolicyId" security_policy_id,
    5 "SecurityPolicyName" security_policy_name: String, 6 "TlsVersions" tls_versions: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UpdateSecurityPolicyAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityPolicyAttributeOutput {
    pub job_id: Option<String>,
    pub security_policy_id: Option<String>,
}
model! { UpdateSecurityPolicyAttributeOutput {
    0 "JobId" job_id: String, 1 "SecurityPolicyId" security_policy_id: String
} }

/// Updates server group attribute: `UpdateServerGroupAttribute` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateServerGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttribute {
    pub client_token: Option<String>,
    pub connection_drain_enabled: Option<bool>,
    pub connection_drain_timeout: Option<i64>,
    pub dry_run: Option<bool>,
    pub health_check_config: Option<UpdateServerGroupAttributeHealthCheckConfig>,
    pub ip_version_affinity_mode: Option<String>,
    pub preserve_client_ip_enabled: Option<bool>,
    pub region_id: Option<String>,
    pub scheduler: Option<String>,
    /// Required.
    pub server_group_id: String,
    pub server_group_name: Option<String>,
}
operation! { UpdateServerGroupAttribute(server_group_id: String)
    "UpdateServerGroupAttribute" -> UpdateServerGroupAttributeOutput {
    0 "ClientToken" client_token: String, 1 "ConnectionDrainEnabled" connection_drain_enabled: bool,
    2 "ConnectionDrainTimeout" connection_drain_timeout: i64, 3 "DryRun" dry_run: bool,
    4 "HealthCheckConfig" health_check_config: UpdateServerGroupAttributeHealthCheckConfig,
    5 "IpVersionAffinityMode" ip_version_affinity_mode: String,
    6 "PreserveClientIpEnabled" preserve_client_ip_enabled: bool, 7 "RegionId" region_id: String,
    8 "Scheduler" scheduler: String, 9 "ServerGroupId" server_group_id, 10 "ServerGroupName" server_group_name: String
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
    Mark::new(10, Location::Body, Style::None)
] }

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
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_req: Option<String>,
    pub health_check_type: Option<String>,
    pub health_check_url: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub http_check_method: Option<String>,
    pub unhealthy_threshold: Option<i64>,
}
input! { UpdateServerGroupAttributeHealthCheckConfig() {
    0 "HealthCheckConnectPort" health_check_connect_port: i64,
    1 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 2 "HealthCheckDomain" health_check_domain: String,
    3 "HealthCheckEnabled" health_check_enabled: bool, 4 "HealthCheckExp" health_check_exp: String,
    5 "HealthCheckHttpCode" health_check_http_code: Vec<String>,
    6 "HealthCheckHttpVersion" health_check_http_version: String, 7 "HealthCheckInterval" health_check_interval: i64,
    8 "HealthCheckReq" health_check_req: String, 9 "HealthCheckType" health_check_type: String,
    10 "HealthCheckUrl" health_check_url: String, 11 "HealthyThreshold" healthy_threshold: i64,
    12 "HttpCheckMethod" http_check_method: String, 13 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// Response of [`UpdateServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttributeOutput {
    pub job_id: Option<String>,
    pub server_group_id: Option<String>,
}
model! { UpdateServerGroupAttributeOutput {
    0 "JobId" job_id: String, 1 "ServerGroupId" server_group_id: String
} }

/// Updates server group servers attribute: `UpdateServerGroupServersAttribute` of `nlb` 2022-04-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateServerGroupServersAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupServersAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub server_group_id: String,
    /// Required.
    pub servers: Vec<UpdateServerGroupServersAttributeServers>,
}
operation! {
    UpdateServerGroupServersAttribute(server_group_id: String, servers: Vec<UpdateServerGroupServersAttributeServers>)
    "UpdateServerGroupServersAttribute" -> UpdateServerGroupServersAttributeOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id: String,
    3 "ServerGroupId" server_group_id, 4 "Servers" servers
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`UpdateServerGroupServersAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupServersAttributeServers {
    pub description: Option<String>,
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    /// Required.
    pub server_type: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateServerGroupServersAttributeServers(port: i64, server_id: String, server_type: String) {
    0 "Description" description: String, 1 "Port" port: i64, 2 "ServerId" server_id: String,
    3 "ServerIp" server_ip: String, 4 "ServerType" server_type: String, 5 "Weight" weight: i64
} }

/// Response of [`UpdateServerGroupServersAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupServersAttributeOutput {
    pub job_id: Option<String>,
    pub server_group_id: Option<String>,
}
model! { UpdateServerGroupServersAttributeOutput {
    0 "JobId" job_id: String, 1 "ServerGroupId" server_group_id: String
} }

waiters! {
    /// Waits until a listener forwards traffic.
    fn listener_running(listener_id: String) -> GetListenerAttribute = GetListenerAttribute::new(listener_id),
        "ListenerStatus" ["Running"] [];
    /// Waits until a load balancer is active.
    fn load_balancer_active(load_balancer_id: String) -> GetLoadBalancerAttribute =
        GetLoadBalancerAttribute::new(load_balancer_id),
        "LoadBalancerStatus" ["Active"] ["Inactive", "Deleting", "Deleted"];
}

#[cfg(feature = "unstable-registry")]
register! {
    AddServersToServerGroup, AssociateAdditionalCertificatesWithListener, AttachCommonBandwidthPackageToLoadBalancer,
    CancelShiftLoadBalancerZones, CreateListener, CreateLoadBalancer, CreateSecurityPolicy, CreateServerGroup,
    DeleteListener, DeleteLoadBalancer, DeleteSecurityPolicy, DeleteServerGroup, DescribeHdMonitorRegionConfig,
    DescribeRegions, DescribeZones, DetachCommonBandwidthPackageFromLoadBalancer, DisableLoadBalancerIpv6Internet,
    DisassociateAdditionalCertificatesWithListener, EnableLoadBalancerIpv6Internet, GetJobStatus, GetListenerAttribute,
    GetListenerHealthStatus, GetLoadBalancerAttribute, ListAsynJobs, ListListenerCertificates, ListListeners,
    ListLoadBalancers, ListSecurityPolicy, ListServerGroupServers, ListServerGroups, ListSystemSecurityPolicy,
    ListTagResources, LoadBalancerJoinSecurityGroup, LoadBalancerLeaveSecurityGroup, MoveResourceGroup,
    RemoveServersFromServerGroup, SetHdMonitorRegionConfig, StartListener, StartShiftLoadBalancerZones, StopListener,
    TagResources, UntagResources, UpdateListenerAttribute, UpdateLoadBalancerAddressTypeConfig,
    UpdateLoadBalancerAttribute, UpdateLoadBalancerProtection, UpdateLoadBalancerZones, UpdateSecurityPolicyAttribute,
    UpdateServerGroupAttribute, UpdateServerGroupServersAttribute
}
