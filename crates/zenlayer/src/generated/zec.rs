//! `zec` of Zenlayer Cloud, API version 2025-09-01.
//!
//! Endpoint: `console.zenlayer.com`. Other versions: [`v20240401`]. Operations:
//! <https://docs.console.zenlayer.com/api-reference/compute/zec>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, zec::DescribeAutoSnapshotPolicies};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAutoSnapshotPolicies::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20240401;

static SERVICE: Service<'_> = Service::new("zec", "2025-09-01", "zec", &Endpoints::NONE);

/// Adds qos policy group members: `AddQosPolicyGroupMembers` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddQosPolicyGroupMembers {
    /// Required.
    pub qos_policy_group_id: String,
    /// Required.
    pub members: Vec<QosPolicyGroupMember>,
}
operation! { AddQosPolicyGroupMembers(qos_policy_group_id: String, members: Vec<QosPolicyGroupMember>)
    "AddQosPolicyGroupMembers" -> Empty {
    0 "qosPolicyGroupId" qos_policy_group_id, 1 "members" members
} }

/// Response of [`AddQosPolicyGroupMembers`]: empty.
pub type AddQosPolicyGroupMembersOutput = Empty;

/// In the request of [`AddQosPolicyGroupMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QosPolicyGroupMember {
    pub resource_id: Option<String>,
    /// One of `Eip`, `Ipv6`, `UnmanagedEgressIp`.
    pub ip_type: Option<String>,
}
input! { QosPolicyGroupMember() {
    0 "resourceId" resource_id: String, 1 "ipType" ip_type: String
} }

/// Applies auto snapshot policy: `ApplyAutoSnapshotPolicy` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicy {
    /// Required.
    pub auto_snapshot_policy_id: String,
    /// Required.
    pub disk_ids: Vec<String>,
}
operation! { ApplyAutoSnapshotPolicy(auto_snapshot_policy_id: String, disk_ids: Vec<String>)
    "ApplyAutoSnapshotPolicy" -> Empty {
    0 "autoSnapshotPolicyId" auto_snapshot_policy_id, 1 "diskIds" disk_ids
} }

/// Response of [`ApplyAutoSnapshotPolicy`]: empty.
pub type ApplyAutoSnapshotPolicyOutput = Empty;

/// Applies snapshot: `ApplySnapshot` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplySnapshot {
    /// Required.
    pub snapshot_id: String,
    /// Required.
    pub disk_id: String,
}
operation! { ApplySnapshot(snapshot_id: String, disk_id: String) "ApplySnapshot" -> Empty {
    0 "snapshotId" snapshot_id, 1 "diskId" disk_id
} }

/// Response of [`ApplySnapshot`]: empty.
pub type ApplySnapshotOutput = Empty;

/// Assigns border gateway: `AssignBorderGateway` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignBorderGateway {
    /// Required.
    pub zbg_id: String,
    /// Required.
    pub nat_id: String,
}
operation! { AssignBorderGateway(zbg_id: String, nat_id: String) "AssignBorderGateway" -> Empty {
    0 "zbgId" zbg_id, 1 "natId" nat_id
} }

/// Response of [`AssignBorderGateway`]: empty.
pub type AssignBorderGatewayOutput = Empty;

/// Assigns border gateway route: `AssignBorderGatewayRoute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignBorderGatewayRoute {
    /// Required.
    pub zbg_id: String,
    /// Required.
    pub advertised_route_ids: Vec<String>,
}
operation! { AssignBorderGatewayRoute(zbg_id: String, advertised_route_ids: Vec<String>)
    "AssignBorderGatewayRoute" -> Empty {
    0 "zbgId" zbg_id, 1 "advertisedRouteIds" advertised_route_ids
} }

/// Response of [`AssignBorderGatewayRoute`]: empty.
pub type AssignBorderGatewayRouteOutput = Empty;

/// Assigns network interface ipv4: `AssignNetworkInterfaceIpv4` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignNetworkInterfaceIpv4 {
    /// Required.
    pub nic_id: String,
    /// Required.
    pub ip_address: String,
}
operation! { AssignNetworkInterfaceIpv4(nic_id: String, ip_address: String) "AssignNetworkInterfaceIpv4" -> Empty {
    0 "nicId" nic_id, 1 "ipAddress" ip_address
} }

/// Response of [`AssignNetworkInterfaceIpv4`]: empty.
pub type AssignNetworkInterfaceIpv4Output = Empty;

/// Assigns network interface ipv6: `AssignNetworkInterfaceIpv6` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignNetworkInterfaceIpv6 {
    /// Required.
    pub nic_id: String,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: Option<String>,
    pub bandwidth: Option<i64>,
    pub package_size: Option<f64>,
    pub cluster_id: Option<String>,
    /// One of `LOOSE`, `STRICT`.
    pub rate_limit_mode: Option<String>,
}
operation! { AssignNetworkInterfaceIpv6(nic_id: String) "AssignNetworkInterfaceIpv6" -> Empty {
    0 "nicId" nic_id, 1 "internetChargeType" internet_charge_type: String, 2 "bandwidth" bandwidth: i64,
    3 "packageSize" package_size: f64, 4 "clusterId" cluster_id: String, 5 "rateLimitMode" rate_limit_mode: String
} }

/// Response of [`AssignNetworkInterfaceIpv6`]: empty.
pub type AssignNetworkInterfaceIpv6Output = Empty;

/// Assigns security group vpc: `AssignSecurityGroupVpc` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignSecurityGroupVpc {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub security_group_id: String,
}
operation! { AssignSecurityGroupVpc(vpc_id: String, security_group_id: String) "AssignSecurityGroupVpc" -> Empty {
    0 "vpcId" vpc_id, 1 "securityGroupId" security_group_id
} }

/// Response of [`AssignSecurityGroupVpc`]: empty.
pub type AssignSecurityGroupVpcOutput = Empty;

/// Binds elastic IPs to a load balancer, a network interface, a NAT gateway or a high availability IP of the same
/// region.
///
/// Set exactly one of `loadBalancerId`, `nicId` (with `lanIp`), `natId` and `haVipId`. The response lists the elastic
/// IPs that failed. Asynchronous: wait with `waiters::eip_bound`.
///
/// `AssociateEipAddress` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEipAddress {
    pub load_balancer_id: Option<String>,
    pub nic_id: Option<String>,
    /// Private address of the network interface. Required with `nicId`.
    pub lan_ip: Option<String>,
    pub nat_id: Option<String>,
    /// Required.
    pub eip_ids: Vec<String>,
    pub ha_vip_id: Option<String>,
    /// One of `FullNat`, `Passthrough`.
    pub bind_type: Option<String>,
}
operation! { AssociateEipAddress(eip_ids: Vec<String>) "AssociateEipAddress" -> AssociateEipAddressOutput {
    0 "loadBalancerId" load_balancer_id: String, 1 "nicId" nic_id: String, 2 "lanIp" lan_ip: String,
    3 "natId" nat_id: String, 4 "eipIds" eip_ids, 5 "haVipId" ha_vip_id: String, 6 "bindType" bind_type: String
} }

/// Response of [`AssociateEipAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEipAddressOutput {
    pub failed_eip_ids: Vec<String>,
}
model! { AssociateEipAddressOutput {
    0 "failedEipIds" failed_eip_ids: Vec<String>
} }

/// Associates ha vip: `AssociateHaVip` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateHaVip {
    /// Required.
    pub ha_vip_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { AssociateHaVip(ha_vip_id: String, instance_id: String) "AssociateHaVip" -> Empty {
    0 "haVipId" ha_vip_id, 1 "instanceId" instance_id
} }

/// Response of [`AssociateHaVip`]: empty.
pub type AssociateHaVipOutput = Empty;

/// Attaches dhcp options set to subnet: `AttachDhcpOptionsSetToSubnet` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDhcpOptionsSetToSubnet {
    /// Required.
    pub dhcp_options_set_id: String,
    /// Required.
    pub subnet_ids: Vec<String>,
}
operation! { AttachDhcpOptionsSetToSubnet(dhcp_options_set_id: String, subnet_ids: Vec<String>)
    "AttachDhcpOptionsSetToSubnet" -> AttachDhcpOptionsSetToSubnetOutput {
    0 "dhcpOptionsSetId" dhcp_options_set_id, 1 "subnetIds" subnet_ids
} }

/// Response of [`AttachDhcpOptionsSetToSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDhcpOptionsSetToSubnetOutput {
    pub failed_subnet_ids: Vec<String>,
}
model! { AttachDhcpOptionsSetToSubnetOutput {
    0 "failedSubnetIds" failed_subnet_ids: Vec<String>
} }

/// Attaches disks to an instance of the same zone.
///
/// Each disk must be detachable. Asynchronous: wait with `waiters::disk_attached`. One request accepts up to 10 disks;
/// the file system has to be mounted in the instance afterwards.
///
/// `AttachDisks` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisks {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Required.
    pub instance_id: String,
}
operation! { AttachDisks(disk_ids: Vec<String>, instance_id: String) "AttachDisks" -> Empty {
    0 "diskIds" disk_ids, 1 "instanceId" instance_id
} }

/// Response of [`AttachDisks`]: empty.
pub type AttachDisksOutput = Empty;

/// Attaches network interface: `AttachNetworkInterface` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachNetworkInterface {
    /// Required.
    pub nic_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { AttachNetworkInterface(nic_id: String, instance_id: String) "AttachNetworkInterface" -> Empty {
    0 "nicId" nic_id, 1 "instanceId" instance_id
} }

/// Response of [`AttachNetworkInterface`]: empty.
pub type AttachNetworkInterfaceOutput = Empty;

/// Attaches to policy: `AttachToPolicy` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachToPolicy {
    /// Required.
    pub policy_id: String,
    pub ipv4_id_list: Option<Vec<String>>,
}
operation! { AttachToPolicy(policy_id: String) "AttachToPolicy" -> Empty {
    0 "policyId" policy_id, 1 "ipv4IdList" ipv4_id_list: Vec<String>
} }

/// Response of [`AttachToPolicy`]: empty.
pub type AttachToPolicyOutput = Empty;

/// `AvailableLanIp` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableLanIp {
    /// Required.
    pub eip_id: String,
}
operation! { AvailableLanIp(eip_id: String) "AvailableLanIp" -> AvailableLanIpOutput {
    0 "eipId" eip_id
} }

/// Response of [`AvailableLanIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableLanIpOutput {
    pub lan_ips: Vec<PrivateIpInfo>,
}
model! { AvailableLanIpOutput {
    0 "lanIps" lan_ips: Vec<PrivateIpInfo>
} }

/// In the response of [`AvailableLanIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateIpInfo {
    pub lan_ip: Option<String>,
    pub nic_id: Option<String>,
    pub nic_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { PrivateIpInfo {
    0 "lanIp" lan_ip: String, 1 "nicId" nic_id: String, 2 "nicName" nic_name: String,
    3 "instanceId" instance_id: String, 4 "instanceName" instance_name: String
} }

/// Batches assign network interface ipv4: `BatchAssignNetworkInterfaceIpv4` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAssignNetworkInterfaceIpv4 {
    /// Required.
    pub nic_id: String,
    pub ip_addresses: Option<Vec<String>>,
    pub ip_address_count: Option<i64>,
}
operation! { BatchAssignNetworkInterfaceIpv4(nic_id: String)
    "BatchAssignNetworkInterfaceIpv4" -> BatchAssignNetworkInterfaceIpv4Output {
    0 "nicId" nic_id, 1 "ipAddresses" ip_addresses: Vec<String>, 2 "ipAddressCount" ip_address_count: i64
} }

/// Response of [`BatchAssignNetworkInterfaceIpv4`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAssignNetworkInterfaceIpv4Output {
    pub ip_addresses: Vec<String>,
}
model! { BatchAssignNetworkInterfaceIpv4Output {
    0 "ipAddresses" ip_addresses: Vec<String>
} }

/// Cancels auto snapshot policy: `CancelAutoSnapshotPolicy` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicy {
    /// Required.
    pub auto_snapshot_policy_id: String,
    /// Required.
    pub disk_ids: Vec<String>,
}
operation! { CancelAutoSnapshotPolicy(auto_snapshot_policy_id: String, disk_ids: Vec<String>)
    "CancelAutoSnapshotPolicy" -> Empty {
    0 "autoSnapshotPolicyId" auto_snapshot_policy_id, 1 "diskIds" disk_ids
} }

/// Response of [`CancelAutoSnapshotPolicy`]: empty.
pub type CancelAutoSnapshotPolicyOutput = Empty;

/// Changes eip bind type: `ChangeEipBindType` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeEipBindType {
    /// Required.
    pub eip_id: String,
    /// Required. One of `FullNat`, `Passthrough`.
    pub bind_type: String,
}
operation! { ChangeEipBindType(eip_id: String, bind_type: String) "ChangeEipBindType" -> Empty {
    0 "eipId" eip_id, 1 "bindType" bind_type
} }

/// Response of [`ChangeEipBindType`]: empty.
pub type ChangeEipBindTypeOutput = Empty;

/// Changes eip internet charge type: `ChangeEipInternetChargeType` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeEipInternetChargeType {
    /// Required.
    pub eip_id: String,
    /// Required. One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: String,
    pub cluster_id: Option<String>,
    pub flow_package: Option<f64>,
    pub bandwidth: Option<i64>,
    pub bandwidth_cap: Option<i64>,
}
operation! { ChangeEipInternetChargeType(eip_id: String, internet_charge_type: String)
    "ChangeEipInternetChargeType" -> ChangeEipInternetChargeTypeOutput {
    0 "eipId" eip_id, 1 "internetChargeType" internet_charge_type, 2 "clusterId" cluster_id: String,
    3 "flowPackage" flow_package: f64, 4 "bandwidth" bandwidth: i64, 5 "bandwidthCap" bandwidth_cap: i64
} }

/// Response of [`ChangeEipInternetChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeEipInternetChargeTypeOutput {
    pub order_number: Option<String>,
}
model! { ChangeEipInternetChargeTypeOutput {
    0 "orderNumber" order_number: String
} }

/// Changes nic network type: `ChangeNicNetworkType` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeNicNetworkType {
    /// Required.
    pub instance_id: String,
    /// Required. One of `Auto`, `FailOver`, `VirtioOnly`, `VfOnly`.
    pub nic_network_type: String,
}
operation! { ChangeNicNetworkType(instance_id: String, nic_network_type: String) "ChangeNicNetworkType" -> Empty {
    0 "instanceId" instance_id, 1 "nicNetworkType" nic_network_type
} }

/// Response of [`ChangeNicNetworkType`]: empty.
pub type ChangeNicNetworkTypeOutput = Empty;

/// `ConfigEipEgressIp` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigEipEgressIp {
    /// Required.
    pub eip_id: String,
}
operation! { ConfigEipEgressIp(eip_id: String) "ConfigEipEgressIp" -> Empty {
    0 "eipId" eip_id
} }

/// Response of [`ConfigEipEgressIp`]: empty.
pub type ConfigEipEgressIpOutput = Empty;

/// `ConfigEipProbe` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigEipProbe {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub disable_icmp: bool,
    pub tcp_port: Option<i64>,
}
operation! { ConfigEipProbe(eip_id: String, disable_icmp: bool) "ConfigEipProbe" -> Empty {
    0 "eipId" eip_id, 1 "disableIcmp" disable_icmp, 2 "tcpPort" tcp_port: i64
} }

/// Response of [`ConfigEipProbe`]: empty.
pub type ConfigEipProbeOutput = Empty;

/// Configures security group rules: `ConfigureSecurityGroupRules` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSecurityGroupRules {
    /// Required.
    pub security_group_id: String,
    pub rule_infos: Option<Vec<SecurityGroupRuleInfo>>,
}
operation! { ConfigureSecurityGroupRules(security_group_id: String) "ConfigureSecurityGroupRules" -> Empty {
    0 "securityGroupId" security_group_id, 1 "ruleInfos" rule_infos: Vec<SecurityGroupRuleInfo>
} }

/// Response of [`ConfigureSecurityGroupRules`]: empty.
pub type ConfigureSecurityGroupRulesOutput = Empty;

/// In the request of [`ConfigureSecurityGroupRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupRuleInfo {
    pub direction: Option<String>,
    pub policy: Option<String>,
    pub priority: Option<i64>,
    pub ip_protocol: Option<String>,
    pub port_range: Option<String>,
    pub cidr_ip: Option<String>,
    pub desc: Option<String>,
}
input! { SecurityGroupRuleInfo() {
    0 "direction" direction: String, 1 "policy" policy: String, 2 "priority" priority: i64,
    3 "ipProtocol" ip_protocol: String, 4 "portRange" port_range: String, 5 "cidrIp" cidr_ip: String,
    6 "desc" desc: String
} }

/// Copies image: `CopyImage` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyImage {
    /// Required.
    pub image_id: String,
    /// Required.
    pub region_id_list: Vec<String>,
}
operation! { CopyImage(image_id: String, region_id_list: Vec<String>) "CopyImage" -> Empty {
    0 "imageId" image_id, 1 "regionIdList" region_id_list
} }

/// Response of [`CopyImage`]: empty.
pub type CopyImageOutput = Empty;

/// Creates auto snapshot policy: `CreateAutoSnapshotPolicy` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicy {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub auto_snapshot_policy_name: String,
    /// Required.
    pub repeat_week_days: Vec<i64>,
    /// Required.
    pub hours: Vec<i64>,
    pub retention_days: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! {
    CreateAutoSnapshotPolicy(zone_id: String, auto_snapshot_policy_name: String, repeat_week_days: Vec<i64>, hours: Vec<i64>)
    "CreateAutoSnapshotPolicy" -> CreateAutoSnapshotPolicyOutput {
    0 "zoneId" zone_id, 1 "autoSnapshotPolicyName" auto_snapshot_policy_name, 2 "repeatWeekDays" repeat_week_days,
    3 "hours" hours, 4 "retentionDays" retention_days: i64, 5 "resourceGroupId" resource_group_id: String,
    6 "tags" tags: TagAssociation
} }

/// In the request of [`CreateAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    0 "tags" tags: Vec<Tag>
} }

/// In the request of [`CreateAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`CreateAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
}
model! { CreateAutoSnapshotPolicyOutput {
    0 "autoSnapshotPolicyId" auto_snapshot_policy_id: String
} }

/// Creates border gateway: `CreateBorderGateway` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBorderGateway {
    /// Required.
    pub region_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub label: String,
    /// Required.
    pub asn: i64,
    /// One of `Regional`, `Global`.
    pub routing_mode: Option<String>,
    /// One of `ALL`, `NONE`, `PART`.
    pub advertised_subnet: Option<String>,
    pub advertised_subnet_ids: Option<Vec<String>>,
    pub advertised_cidrs: Option<Vec<String>>,
    pub advertised_route_ids: Option<Vec<String>>,
}
operation! { CreateBorderGateway(region_id: String, vpc_id: String, label: String, asn: i64)
    "CreateBorderGateway" -> CreateBorderGatewayOutput {
    0 "regionId" region_id, 1 "vpcId" vpc_id, 2 "label" label, 3 "asn" asn, 4 "routingMode" routing_mode: String,
    5 "advertisedSubnet" advertised_subnet: String, 6 "advertisedSubnetIds" advertised_subnet_ids: Vec<String>,
    7 "advertisedCidrs" advertised_cidrs: Vec<String>, 8 "advertisedRouteIds" advertised_route_ids: Vec<String>
} }

/// Response of [`CreateBorderGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBorderGatewayOutput {
    pub zbg_id: Option<String>,
}
model! { CreateBorderGatewayOutput {
    0 "zbgId" zbg_id: String
} }

/// Creates byoip: `CreateByoip` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByoip {
    /// Required.
    pub byoip_list: Vec<ByoipCreateItem>,
    pub marketing_info: Option<MarketingInfo>,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateByoip(byoip_list: Vec<ByoipCreateItem>) "CreateByoip" -> CreateByoipOutput {
    0 "byoipList" byoip_list, 1 "marketingInfo" marketing_info: MarketingInfo,
    2 "resourceGroupId" resource_group_id: String, 3 "tags" tags: TagAssociation
} }

/// In the request of [`CreateByoip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ByoipCreateItem {
    pub cidr_block: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub asn: Option<i64>,
    pub subnet_mask_length: Option<i64>,
}
input! { ByoipCreateItem() {
    0 "cidrBlock" cidr_block: String, 1 "networkType" network_type: String, 2 "regionId" region_id: String,
    3 "asn" asn: i64, 4 "subnetMaskLength" subnet_mask_length: i64
} }

/// In the request of [`CreateByoip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketingInfo {
    pub discount_code: Option<String>,
    pub use_poc_voucher: Option<bool>,
}
input! { MarketingInfo() {
    0 "discountCode" discount_code: String, 1 "usePocVoucher" use_poc_voucher: bool
} }

/// Response of [`CreateByoip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByoipOutput {
    pub rpki_failed_list: Vec<String>,
    pub irr_failed_list: Vec<String>,
    pub byoip_ids: Vec<String>,
}
model! { CreateByoipOutput {
    0 "rpkiFailedList" rpki_failed_list: Vec<String>, 1 "irrFailedList" irr_failed_list: Vec<String>,
    2 "byoipIds" byoip_ids: Vec<String>
} }

/// Creates cidr: `CreateCidr` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCidr {
    /// Required.
    pub region_id: String,
    /// Deprecated. One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub eip_v4_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    /// Required.
    pub netmask: NetmaskInfo,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateCidr(region_id: String, netmask: NetmaskInfo) "CreateCidr" -> CreateCidrOutput {
    0 "regionId" region_id, 1 "eipV4Type" eip_v4_type: String, 2 "networkLineType" network_line_type: String,
    3 "netmask" netmask, 4 "name" name: String, 5 "resourceGroupId" resource_group_id: String,
    6 "marketingOptions" marketing_options: MarketingInfo, 7 "tags" tags: TagAssociation
} }

/// In the request of [`CreateCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetmaskInfo {
    pub netmask: Option<i64>,
    pub amount: Option<i64>,
}
input! { NetmaskInfo() {
    0 "netmask" netmask: i64, 1 "amount" amount: i64
} }

/// Response of [`CreateCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCidrOutput {
    pub cidr_ids: Vec<String>,
}
model! { CreateCidrOutput {
    0 "cidrIds" cidr_ids: Vec<String>
} }

/// Creates cross region bandwidth: `CreateCrossRegionBandwidth` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrossRegionBandwidth {
    /// Required.
    pub vpc_id: String,
    /// Required. One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: String,
    /// Required.
    pub cross_region_bandwidth_name: String,
    pub marketing_info: Option<MarketingInfo>,
    /// Required.
    pub region_a: String,
    /// Required.
    pub region_z: String,
    /// Required.
    pub bandwidth: i64,
    pub bandwidth_cap: Option<i64>,
}

/// Arguments of [`CreateCrossRegionBandwidth::new`].
pub struct CreateCrossRegionBandwidthRequired {
    pub vpc_id: String,
    pub internet_charge_type: String,
    pub cross_region_bandwidth_name: String,
    pub region_a: String,
    pub region_z: String,
    pub bandwidth: i64,
}
operation! {
    CreateCrossRegionBandwidth { CreateCrossRegionBandwidthRequired: vpc_id, internet_charge_type, cross_region_bandwidth_name, region_a, region_z, bandwidth }
    "CreateCrossRegionBandwidth" -> CreateCrossRegionBandwidthOutput {
    0 "vpcId" vpc_id, 1 "internetChargeType" internet_charge_type,
    2 "crossRegionBandwidthName" cross_region_bandwidth_name, 3 "marketingInfo" marketing_info: MarketingInfo,
    4 "regionA" region_a, 5 "regionZ" region_z, 6 "bandwidth" bandwidth, 7 "bandwidthCap" bandwidth_cap: i64
} }

/// Response of [`CreateCrossRegionBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrossRegionBandwidthOutput {
    pub order_number: Option<String>,
    pub cross_region_bandwidth_id: Option<String>,
}
model! { CreateCrossRegionBandwidthOutput {
    0 "orderNumber" order_number: String, 1 "crossRegionBandwidthId" cross_region_bandwidth_id: String
} }

/// Creates dhcp options set: `CreateDhcpOptionsSet` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDhcpOptionsSet {
    /// Required.
    pub dhcp_options_set_name: String,
    /// Required.
    pub domain_name_servers: String,
    pub ipv6_domain_name_servers: Option<String>,
    pub lease_time: Option<String>,
    pub ipv6_lease_time: Option<String>,
    pub tags: Option<TagAssociation>,
    pub resource_group_id: Option<String>,
    pub description: Option<String>,
}
operation! { CreateDhcpOptionsSet(dhcp_options_set_name: String, domain_name_servers: String)
    "CreateDhcpOptionsSet" -> CreateDhcpOptionsSetOutput {
    0 "dhcpOptionsSetName" dhcp_options_set_name, 1 "domainNameServers" domain_name_servers,
    2 "ipv6DomainNameServers" ipv6_domain_name_servers: String, 3 "leaseTime" lease_time: String,
    4 "ipv6LeaseTime" ipv6_lease_time: String, 5 "tags" tags: TagAssociation,
    6 "resourceGroupId" resource_group_id: String, 7 "description" description: String
} }

/// Response of [`CreateDhcpOptionsSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDhcpOptionsSetOutput {
    pub dhcp_options_set_id: Option<String>,
}
model! { CreateDhcpOptionsSetOutput {
    0 "dhcpOptionsSetId" dhcp_options_set_id: String
} }

/// Creates one or more disks, empty or from a snapshot, and can attach them.
///
/// Asynchronous: the response lists the disk ids; wait with `waiters::disk_available`, or with `waiters::disk_attached`
/// if `instanceId` is set. Billed from its creation.
///
/// `CreateDisks` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisks {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub disk_name: String,
    /// Size in GB.
    ///
    /// Required.
    pub disk_size: i64,
    /// Number of disks: 1 (default) to 50.
    pub disk_amount: Option<i64>,
    pub instance_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub disk_category: Option<String>,
    pub snapshot_id: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
    pub instance_ids: Option<Vec<String>>,
    pub bursting_enabled: Option<bool>,
}
operation! { CreateDisks(zone_id: String, disk_name: String, disk_size: i64) "CreateDisks" -> CreateDisksOutput {
    0 "zoneId" zone_id, 1 "diskName" disk_name, 2 "diskSize" disk_size, 3 "diskAmount" disk_amount: i64,
    4 "instanceId" instance_id: String, 5 "resourceGroupId" resource_group_id: String,
    6 "diskCategory" disk_category: String, 7 "snapshotId" snapshot_id: String,
    8 "marketingOptions" marketing_options: MarketingInfo, 9 "tags" tags: TagAssociation,
    10 "instanceIds" instance_ids: Vec<String>, 11 "burstingEnabled" bursting_enabled: bool
} }

/// Response of [`CreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisksOutput {
    pub disk_ids: Vec<String>,
    pub order_number: Option<String>,
}
model! { CreateDisksOutput {
    0 "diskIds" disk_ids: Vec<String>, 1 "orderNumber" order_number: String
} }

/// Creates dnat entry: `CreateDnatEntry` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDnatEntry {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub eip_id: String,
    /// Required.
    pub private_ip: String,
    /// Required. One of `TCP`, `UDP`, `Any`.
    pub protocol: String,
    pub listener_port: Option<String>,
    pub internal_port: Option<String>,
}
operation! { CreateDnatEntry(nat_gateway_id: String, eip_id: String, private_ip: String, protocol: String)
    "CreateDnatEntry" -> CreateDnatEntryOutput {
    0 "natGatewayId" nat_gateway_id, 1 "eipId" eip_id, 2 "privateIp" private_ip, 3 "protocol" protocol,
    4 "listenerPort" listener_port: String, 5 "internalPort" internal_port: String
} }

/// Response of [`CreateDnatEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDnatEntryOutput {
    pub dnat_entry_id: Option<String>,
}
model! { CreateDnatEntryOutput {
    0 "dnatEntryId" dnat_entry_id: String
} }

/// Creates one or more elastic IPs in a region, of a network line (`networkLineType`) or of an own block (`cidrId`),
/// and can bind them.
///
/// Billed from its creation, whether bound or not. Asynchronous: wait with `waiters::eip_unbound`, or with
/// `waiters::eip_bound` if a resource is given.
///
/// `CreateEips` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEips {
    /// Required.
    pub region_id: String,
    /// Required.
    pub name: String,
    /// Required. One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: String,
    pub amount: Option<i64>,
    /// Deprecated. One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub eip_v4_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    /// Deprecated. One of `BGP`, `CN2`, `PathBasedBandwidth`, `LOCAL`, `CHINA_MOBILE`, `CHINA_UNICOM`, `CHINA_TELECOM`,
    /// `COGENT`.
    pub primary_isp: Option<String>,
    pub bandwidth: Option<i64>,
    pub cidr_id: Option<String>,
    pub public_ip: Option<String>,
    pub resource_group_id: Option<String>,
    pub flow_package: Option<f64>,
    pub cluster_id: Option<String>,
    pub peer_region_id: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
    pub instance_ids: Option<Vec<String>>,
    /// One of `FullNat`, `Passthrough`.
    pub bind_type: Option<String>,
    /// One of `LOOSE`, `STRICT`.
    pub rate_limit_mode: Option<String>,
    pub prefix_length: Option<Value>,
}
operation! { CreateEips(region_id: String, name: String, internet_charge_type: String)
    "CreateEips" -> CreateEipsOutput {
    0 "regionId" region_id, 1 "name" name, 2 "internetChargeType" internet_charge_type, 3 "amount" amount: i64,
    4 "eipV4Type" eip_v4_type: String, 5 "networkLineType" network_line_type: String,
    6 "primaryIsp" primary_isp: String, 7 "bandwidth" bandwidth: i64, 8 "cidrId" cidr_id: String,
    9 "publicIp" public_ip: String, 10 "resourceGroupId" resource_group_id: String, 11 "flowPackage" flow_package: f64,
    12 "clusterId" cluster_id: String, 13 "peerRegionId" peer_region_id: String,
    14 "marketingOptions" marketing_options: MarketingInfo, 15 "tags" tags: TagAssociation,
    16 "instanceIds" instance_ids: Vec<String>, 17 "bindType" bind_type: String,
    18 "rateLimitMode" rate_limit_mode: String, 19 "prefixLength" prefix_length: Value
} }

/// Response of [`CreateEips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEipsOutput {
    pub eip_ids: Vec<String>,
    pub order_number: Option<String>,
}
model! { CreateEipsOutput {
    0 "eipIds" eip_ids: Vec<String>, 1 "orderNumber" order_number: String
} }

/// Creates ha vip: `CreateHaVip` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVip {
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub name: String,
    pub ip_address: Option<String>,
    pub security_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateHaVip(subnet_id: String, name: String) "CreateHaVip" -> CreateHaVipOutput {
    0 "subnetId" subnet_id, 1 "name" name, 2 "ipAddress" ip_address: String,
    3 "securityGroupId" security_group_id: String, 4 "tags" tags: TagAssociation
} }

/// Response of [`CreateHaVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVipOutput {
    pub ha_vip_id: Option<String>,
}
model! { CreateHaVipOutput {
    0 "haVipId" ha_vip_id: String
} }

/// Creates a custom image from an instance.
///
/// The instance must be `STOPPED`; GPU instances are not supported. Asynchronous: the image goes from `CREATING` to
/// `AVAILABLE` or `FAILED`. Wait with `waiters::image_available`. The image is made in the zone of the instance.
///
/// `CreateImage` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub image_name: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateImage(instance_id: String, image_name: String) "CreateImage" -> CreateImageOutput {
    0 "instanceId" instance_id, 1 "imageName" image_name, 2 "resourceGroupId" resource_group_id: String,
    3 "tags" tags: TagAssociation
} }

/// Response of [`CreateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
}
model! { CreateImageOutput {
    0 "imageId" image_id: String, 1 "imageName" image_name: String
} }

/// Creates a NAT gateway in a VPC.
///
/// Billed by use from its creation. Asynchronous: wait with `waiters::nat_gateway_running`.
///
/// `CreateNatGateway` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGateway {
    /// Required.
    pub region_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub name: String,
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateNatGateway(region_id: String, vpc_id: String, name: String)
    "CreateNatGateway" -> CreateNatGatewayOutput {
    0 "regionId" region_id, 1 "vpcId" vpc_id, 2 "name" name, 3 "subnetIds" subnet_ids: Vec<String>,
    4 "securityGroupId" security_group_id: String, 5 "resourceGroupId" resource_group_id: String,
    6 "tags" tags: TagAssociation
} }

/// Response of [`CreateNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayOutput {
    pub order_number: Option<String>,
    pub nat_gateway_id: Option<String>,
}
model! { CreateNatGatewayOutput {
    0 "orderNumber" order_number: String, 1 "natGatewayId" nat_gateway_id: String
} }

/// Creates network interface: `CreateNetworkInterface` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterface {
    /// Required.
    pub name: String,
    /// Required.
    pub subnet_id: String,
    /// One of `IPv4`, `IPv4_IPv6`, `IPv6`.
    pub nic_stack_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: Option<String>,
    pub bandwidth: Option<i64>,
    pub package_size: Option<f64>,
    pub cluster_id: Option<String>,
    /// One of `FullNat`, `Passthrough`.
    pub eip_bind_type: Option<String>,
    pub eip_ids: Option<Vec<String>>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateNetworkInterface(name: String, subnet_id: String)
    "CreateNetworkInterface" -> CreateNetworkInterfaceOutput {
    0 "name" name, 1 "subnetId" subnet_id, 2 "nicStackType" nic_stack_type: String,
    3 "resourceGroupId" resource_group_id: String, 4 "securityGroupId" security_group_id: String,
    5 "internetChargeType" internet_charge_type: String, 6 "bandwidth" bandwidth: i64,
    7 "packageSize" package_size: f64, 8 "clusterId" cluster_id: String, 9 "eipBindType" eip_bind_type: String,
    10 "eipIds" eip_ids: Vec<String>, 11 "marketingOptions" marketing_options: MarketingInfo,
    12 "tags" tags: TagAssociation
} }

/// Response of [`CreateNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceOutput {
    pub nic_id: Option<String>,
}
model! { CreateNetworkInterfaceOutput {
    0 "nicId" nic_id: String
} }

/// Creates placement group: `CreatePlacementGroup` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlacementGroup {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub name: String,
    pub partition_num: Option<i64>,
    pub affinity: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreatePlacementGroup(zone_id: String, name: String) "CreatePlacementGroup" -> CreatePlacementGroupOutput {
    0 "zoneId" zone_id, 1 "name" name, 2 "partitionNum" partition_num: i64, 3 "affinity" affinity: i64,
    4 "resourceGroupId" resource_group_id: String, 5 "tags" tags: TagAssociation
} }

/// Response of [`CreatePlacementGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlacementGroupOutput {
    pub placement_group_id: Option<String>,
}
model! { CreatePlacementGroupOutput {
    0 "placementGroupId" placement_group_id: String
} }

/// Creates policy: `CreatePolicy` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    /// Required.
    pub policy_name: String,
    pub resource_group_id: Option<String>,
    pub black_ip_list: Option<Vec<String>>,
    pub white_ip_list: Option<Vec<String>>,
    pub ip_black_timeout: Option<i64>,
    pub ports: Option<Vec<DdosPolicyPort>>,
    pub block_protocol: Option<Vec<String>>,
    pub block_regions: Option<Vec<String>>,
    pub finger: Option<Vec<DdosFingerprintRule>>,
    pub reflect_udp_port: Option<Vec<DdosReflectUdpPort>>,
    pub traffic_control: Option<DdosTrafficControl>,
    pub tags: Option<TagAssociation>,
}
operation! { CreatePolicy(policy_name: String) "CreatePolicy" -> CreatePolicyOutput {
    0 "policyName" policy_name, 1 "resourceGroupId" resource_group_id: String,
    2 "blackIpList" black_ip_list: Vec<String>, 3 "whiteIpList" white_ip_list: Vec<String>,
    4 "ipBlackTimeout" ip_black_timeout: i64, 5 "ports" ports: Vec<DdosPolicyPort>,
    6 "blockProtocol" block_protocol: Vec<String>, 7 "blockRegions" block_regions: Vec<String>,
    8 "finger" finger: Vec<DdosFingerprintRule>, 9 "reflectUdpPort" reflect_udp_port: Vec<DdosReflectUdpPort>,
    10 "trafficControl" traffic_control: DdosTrafficControl, 11 "tags" tags: TagAssociation
} }

/// In the request of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DdosPolicyPort {
    /// One of `TCP`, `UDP`, `ICMP`.
    pub protocol: Option<String>,
    pub src_port_start: Option<i64>,
    pub src_port_end: Option<i64>,
    pub dst_port_start: Option<i64>,
    pub dst_port_end: Option<i64>,
    /// One of `Allow`, `Drop`.
    pub action: Option<String>,
}
input! { DdosPolicyPort() {
    0 "protocol" protocol: String, 1 "srcPortStart" src_port_start: i64, 2 "srcPortEnd" src_port_end: i64,
    3 "dstPortStart" dst_port_start: i64, 4 "dstPortEnd" dst_port_end: i64, 5 "action" action: String
} }

/// In the request of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DdosFingerprintRule {
    /// One of `TCP`, `UDP`, `ICMP`.
    pub protocol: Option<String>,
    pub src_port_start: Option<i64>,
    pub src_port_end: Option<i64>,
    pub dst_port_start: Option<i64>,
    pub dst_port_end: Option<i64>,
    pub min_pkt_length: Option<i64>,
    pub max_pkt_length: Option<i64>,
    pub offset: Option<i64>,
    pub match_bytes: Option<String>,
    /// One of `Allow`, `Drop`.
    pub action: Option<String>,
}
input! { DdosFingerprintRule() {
    0 "protocol" protocol: String, 1 "srcPortStart" src_port_start: i64, 2 "srcPortEnd" src_port_end: i64,
    3 "dstPortStart" dst_port_start: i64, 4 "dstPortEnd" dst_port_end: i64, 5 "minPktLength" min_pkt_length: i64,
    6 "maxPktLength" max_pkt_length: i64, 7 "offset" offset: i64, 8 "matchBytes" match_bytes: String,
    9 "action" action: String
} }

/// In the request of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DdosReflectUdpPort {
    pub port: Option<i64>,
}
input! { DdosReflectUdpPort() {
    0 "port" port: i64
} }

/// In the request of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DdosTrafficControl {
    pub bps_enabled: Option<bool>,
    pub bps: Option<i64>,
    pub pps_enabled: Option<bool>,
    pub pps: Option<i64>,
    pub syn_bps_enabled: Option<bool>,
    pub syn_bps: Option<i64>,
    pub syn_pps_enabled: Option<bool>,
    pub syn_pps: Option<i64>,
}
input! { DdosTrafficControl() {
    0 "bpsEnabled" bps_enabled: bool, 1 "bps" bps: i64, 2 "ppsEnabled" pps_enabled: bool, 3 "pps" pps: i64,
    4 "synBPSEnabled" syn_bps_enabled: bool, 5 "synBPS" syn_bps: i64, 6 "synPPSEnabled" syn_pps_enabled: bool,
    7 "synPPS" syn_pps: i64
} }

/// Response of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreatePolicyOutput {
    0 "policyId" policy_id: String
} }

/// Creates qos policy group: `CreateQosPolicyGroup` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosPolicyGroup {
    /// Required.
    pub region_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub bandwidth_limit: i64,
    /// One of `LOOSE`, `STRICT`.
    pub rate_limit_mode: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateQosPolicyGroup(region_id: String, name: String, bandwidth_limit: i64)
    "CreateQosPolicyGroup" -> CreateQosPolicyGroupOutput {
    0 "regionId" region_id, 1 "name" name, 2 "bandwidthLimit" bandwidth_limit,
    3 "rateLimitMode" rate_limit_mode: String, 4 "resourceGroupId" resource_group_id: String,
    5 "tags" tags: TagAssociation
} }

/// Response of [`CreateQosPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosPolicyGroupOutput {
    pub qos_policy_group_id: Option<String>,
}
model! { CreateQosPolicyGroupOutput {
    0 "qosPolicyGroupId" qos_policy_group_id: String
} }

/// Creates route: `CreateRoute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoute {
    /// Required.
    pub vpc_id: String,
    /// Required. One of `IPv4`, `IPv6`.
    pub ip_version: String,
    /// Required. One of `RouteTypeSubnet`, `RouteTypeStatic`, `RouteTypePolicy`, `RouteTypeNatGw`, `RouteTypeTransit`.
    pub route_type: String,
    pub source_cidr_block: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub cidr_block: Option<String>,
    /// Required.
    pub priority: i64,
    pub next_hop_id: Option<String>,
    pub next_hot_id: Option<String>,
    /// Required.
    pub name: String,
}

/// Arguments of [`CreateRoute::new`].
pub struct CreateRouteRequired {
    pub vpc_id: String,
    pub ip_version: String,
    pub route_type: String,
    pub priority: i64,
    pub name: String,
}
operation! { CreateRoute { CreateRouteRequired: vpc_id, ip_version, route_type, priority, name }
    "CreateRoute" -> CreateRouteOutput {
    0 "vpcId" vpc_id, 1 "ipVersion" ip_version, 2 "routeType" route_type, 3 "sourceCidrBlock" source_cidr_block: String,
    4 "destinationCidrBlock" destination_cidr_block: String, 5 "cidrBlock" cidr_block: String, 6 "priority" priority,
    7 "nextHopId" next_hop_id: String, 8 "nextHotId" next_hot_id: String, 9 "name" name
} }

/// Response of [`CreateRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteOutput {
    pub route_id: Option<String>,
}
model! { CreateRouteOutput {
    0 "routeId" route_id: String
} }

/// Creates security group: `CreateSecurityGroup` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroup {
    pub scope: Option<String>,
    /// Required.
    pub security_group_name: String,
    pub rule_infos: Option<Vec<SecurityGroupRuleInfo>>,
}
operation! { CreateSecurityGroup(security_group_name: String) "CreateSecurityGroup" -> CreateSecurityGroupOutput {
    0 "scope" scope: String, 1 "securityGroupName" security_group_name,
    2 "ruleInfos" rule_infos: Vec<SecurityGroupRuleInfo>
} }

/// Response of [`CreateSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupOutput {
    pub security_group_id: Option<String>,
}
model! { CreateSecurityGroupOutput {
    0 "securityGroupId" security_group_id: String
} }

/// Creates a snapshot of a disk.
///
/// The disk must be attached or available and support snapshots (`snapshotAbility` in `DescribeDisks`). Asynchronous:
/// wait with `waiters::snapshot_available`. Without `retentionTime` it is kept until it is deleted.
///
/// `CreateSnapshot` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    /// Required.
    pub disk_id: String,
    /// Required.
    pub snapshot_name: String,
    /// When the snapshot is deleted: `YYYY-MM-ddTHH:mm:ssZ`. Without it the snapshot is kept.
    pub retention_time: Option<String>,
}
operation! { CreateSnapshot(disk_id: String, snapshot_name: String) "CreateSnapshot" -> CreateSnapshotOutput {
    0 "diskId" disk_id, 1 "snapshotName" snapshot_name, 2 "retentionTime" retention_time: String
} }

/// Response of [`CreateSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CreateSnapshotOutput {
    0 "snapshotId" snapshot_id: String
} }

/// Creates snat entry: `CreateSnatEntry` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnatEntry {
    /// Required.
    pub nat_gateway_id: String,
    pub eip_ids: Option<Vec<String>>,
    pub cidr: Option<String>,
    pub source_cidr_blocks: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
}
operation! { CreateSnatEntry(nat_gateway_id: String) "CreateSnatEntry" -> CreateSnatEntryOutput {
    0 "natGatewayId" nat_gateway_id, 1 "eipIds" eip_ids: Vec<String>, 2 "cidr" cidr: String,
    3 "sourceCidrBlocks" source_cidr_blocks: Vec<String>, 4 "subnetIds" subnet_ids: Vec<String>
} }

/// Response of [`CreateSnatEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnatEntryOutput {
    pub snat_entry_id: Option<String>,
}
model! { CreateSnatEntryOutput {
    0 "snatEntryId" snat_entry_id: String
} }

/// Creates a subnet of a VPC in one region.
///
/// The block must lie in that of the VPC and must not overlap other subnets. `DescribeSubnetRegions` lists the regions;
/// the number of subnets of a VPC is limited.
///
/// `CreateSubnet` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub region_id: String,
    /// Required. One of `IPv4`, `IPv4_IPv6`, `IPv6`.
    pub stack_type: String,
    pub cidr_block: Option<String>,
    /// One of `Private`, `Public`.
    pub ipv6_type: Option<String>,
    pub dhcp_options_set_id: Option<String>,
    pub ipv6_cidr_block_id: Option<String>,
    pub ipv6_mask_length: Option<i64>,
}
operation! { CreateSubnet(vpc_id: String, name: String, region_id: String, stack_type: String)
    "CreateSubnet" -> CreateSubnetOutput {
    0 "vpcId" vpc_id, 1 "name" name, 2 "regionId" region_id, 3 "stackType" stack_type, 4 "cidrBlock" cidr_block: String,
    5 "ipv6Type" ipv6_type: String, 6 "dhcpOptionsSetId" dhcp_options_set_id: String,
    7 "ipv6CidrBlockId" ipv6_cidr_block_id: String, 8 "ipv6MaskLength" ipv6_mask_length: i64
} }

/// Response of [`CreateSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetOutput {
    pub subnet_id: Option<String>,
}
model! { CreateSubnetOutput {
    0 "subnetId" subnet_id: String
} }

/// Creates a global VPC. Its subnets can be in several regions.
///
/// `CreateVpc` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpc {
    /// Required.
    pub name: String,
    /// Required.
    pub cidr_block: String,
    /// Required.
    pub mtu: i64,
    pub enable_pri_ipv6: Option<bool>,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateVpc(name: String, cidr_block: String, mtu: i64) "CreateVpc" -> CreateVpcOutput {
    0 "name" name, 1 "cidrBlock" cidr_block, 2 "mtu" mtu, 3 "enablePriIpv6" enable_pri_ipv6: bool,
    4 "resourceGroupId" resource_group_id: String, 5 "tags" tags: TagAssociation
} }

/// Response of [`CreateVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcOutput {
    pub vpc_id: Option<String>,
}
model! { CreateVpcOutput {
    0 "vpcId" vpc_id: String
} }

/// Creates one or more elastic compute instances and starts them.
///
/// Asynchronous: the response lists the instance ids at once, and each instance goes from `DEPLOYING` to `RUNNING` or
/// `CREATE_FAILED`. Wait with `waiters::instance_running`; no other operation is accepted before. Billed from its
/// creation: the account needs enough balance. One request accepts up to 100 instances. Set a password or `keyId`, not
/// both.
///
/// `CreateZecInstances` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateZecInstances {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub image_id: String,
    /// Time zone of the instance. Default: `America/Los_Angeles`.
    pub time_zone: Option<String>,
    /// Required.
    pub instance_type: String,
    pub instance_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    /// One of `Auto`, `FailOver`, `VirtioOnly`, `VfOnly`.
    pub nic_network_type: Option<String>,
    /// Number of instances: 1 to 100.
    ///
    /// Required.
    pub instance_count: i64,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub security_group_id: Option<String>,
    /// Required.
    pub subnet_id: String,
    pub lan_ip: Option<String>,
    pub enable_agent: Option<bool>,
    pub enable_ip_forward: Option<bool>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: Option<String>,
    pub traffic_package_size: Option<f64>,
    pub bandwidth: Option<i64>,
    /// One of `FullNat`, `Passthrough`.
    pub eip_bind_type: Option<String>,
    pub eip_ids: Option<Vec<String>>,
    /// Deprecated. One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub eip_v4_type: Option<String>,
    /// One of `IPv4`, `IPv4_IPv6`, `IPv6`.
    pub ip_stack_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    pub cluster_id: Option<String>,
    pub ipv6_cluster_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub instance_options: Option<InstanceOptions>,
}

/// Arguments of [`CreateZecInstances::new`].
pub struct CreateZecInstancesRequired {
    pub zone_id: String,
    pub image_id: String,
    pub instance_type: String,
    pub instance_count: i64,
    pub subnet_id: String,
}
operation! {
    CreateZecInstances { CreateZecInstancesRequired: zone_id, image_id, instance_type, instance_count, subnet_id }
    "CreateZecInstances" -> CreateZecInstancesOutput {
    0 "zoneId" zone_id, 1 "imageId" image_id, 2 "timeZone" time_zone: String, 3 "instanceType" instance_type,
    4 "instanceName" instance_name: String, 5 "password" password: Secret, 6 "keyId" key_id: String,
    7 "nicNetworkType" nic_network_type: String, 8 "instanceCount" instance_count,
    9 "systemDisk" system_disk: SystemDisk, 10 "dataDisks" data_disks: Vec<DataDisk>,
    11 "securityGroupId" security_group_id: String, 12 "subnetId" subnet_id, 13 "lanIp" lan_ip: String,
    14 "enableAgent" enable_agent: bool, 15 "enableIpForward" enable_ip_forward: bool,
    16 "internetChargeType" internet_charge_type: String, 17 "trafficPackageSize" traffic_package_size: f64,
    18 "bandwidth" bandwidth: i64, 19 "eipBindType" eip_bind_type: String, 20 "eipIds" eip_ids: Vec<String>,
    21 "eipV4Type" eip_v4_type: String, 22 "ipStackType" ip_stack_type: String,
    23 "networkLineType" network_line_type: String, 24 "clusterId" cluster_id: String,
    25 "ipv6ClusterId" ipv6_cluster_id: String, 26 "resourceGroupId" resource_group_id: String,
    27 "marketingOptions" marketing_options: MarketingInfo, 28 "tags" tags: TagAssociation,
    29 "userData" user_data: Secret, 30 "instanceOptions" instance_options: InstanceOptions
} }

/// In the request of [`CreateZecInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_category: Option<String>,
    pub bursting_enabled: Option<bool>,
}
input! { SystemDisk() {
    0 "diskId" disk_id: String, 1 "diskSize" disk_size: i64, 2 "diskCategory" disk_category: String,
    3 "burstingEnabled" bursting_enabled: bool
} }

/// In the request of [`CreateZecInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_amount: Option<i64>,
    pub portable: Option<bool>,
    pub bursting_enabled: Option<bool>,
    pub disk_category: Option<String>,
}
input! { DataDisk() {
    0 "diskId" disk_id: String, 1 "diskName" disk_name: String, 2 "diskSize" disk_size: i64,
    3 "diskAmount" disk_amount: i64, 4 "portable" portable: bool, 5 "burstingEnabled" bursting_enabled: bool,
    6 "diskCategory" disk_category: String
} }

/// In the request of [`CreateZecInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceOptions {
    pub nested_virtualization: Option<bool>,
}
input! { InstanceOptions() {
    0 "nestedVirtualization" nested_virtualization: bool
} }

/// Response of [`CreateZecInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateZecInstancesOutput {
    pub order_number: Option<String>,
    pub instance_id_set: Vec<String>,
    pub instances: Vec<DiskWithInstance>,
}
model! { CreateZecInstancesOutput {
    0 "orderNumber" order_number: String, 1 "instanceIdSet" instance_id_set: Vec<String>,
    2 "instances" instances: Vec<DiskWithInstance>
} }

/// In the response of [`CreateZecInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskWithInstance {
    pub instance_id: Option<String>,
    pub disk_id_set: Vec<String>,
}
model! { DiskWithInstance {
    0 "instanceId" instance_id: String, 1 "diskIdSet" disk_id_set: Vec<String>
} }

/// Deletes auto snapshot policies: `DeleteAutoSnapshotPolicies` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicies {
    /// Required.
    pub auto_snapshot_policy_ids: Vec<String>,
}
operation! { DeleteAutoSnapshotPolicies(auto_snapshot_policy_ids: Vec<String>) "DeleteAutoSnapshotPolicies" -> Empty {
    0 "autoSnapshotPolicyIds" auto_snapshot_policy_ids
} }

/// Response of [`DeleteAutoSnapshotPolicies`]: empty.
pub type DeleteAutoSnapshotPoliciesOutput = Empty;

/// Deletes border gateway: `DeleteBorderGateway` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBorderGateway {
    /// Required.
    pub zbg_id: String,
}
operation! { DeleteBorderGateway(zbg_id: String) "DeleteBorderGateway" -> Empty {
    0 "zbgId" zbg_id
} }

/// Response of [`DeleteBorderGateway`]: empty.
pub type DeleteBorderGatewayOutput = Empty;

/// Deletes cidr: `DeleteCidr` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCidr {
    /// Required.
    pub cidr_id: String,
}
operation! { DeleteCidr(cidr_id: String) "DeleteCidr" -> Empty {
    0 "cidrId" cidr_id
} }

/// Response of [`DeleteCidr`]: empty.
pub type DeleteCidrOutput = Empty;

/// Deletes cidrs: `DeleteCidrs` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCidrs {
    /// Required.
    pub cidr_ids: Vec<String>,
}
operation! { DeleteCidrs(cidr_ids: Vec<String>) "DeleteCidrs" -> DeleteCidrsOutput {
    0 "cidrIds" cidr_ids
} }

/// Response of [`DeleteCidrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCidrsOutput {
    pub failed_cidr_ids: Vec<String>,
}
model! { DeleteCidrsOutput {
    0 "failedCidrIds" failed_cidr_ids: Vec<String>
} }

/// Deletes cross region bandwidth: `DeleteCrossRegionBandwidth` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCrossRegionBandwidth {
    /// Required.
    pub cross_region_bandwidth_id: String,
}
operation! { DeleteCrossRegionBandwidth(cross_region_bandwidth_id: String) "DeleteCrossRegionBandwidth" -> Empty {
    0 "crossRegionBandwidthId" cross_region_bandwidth_id
} }

/// Response of [`DeleteCrossRegionBandwidth`]: empty.
pub type DeleteCrossRegionBandwidthOutput = Empty;

/// Deletes dhcp options set: `DeleteDhcpOptionsSet` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDhcpOptionsSet {
    /// Required.
    pub dhcp_options_set_id: String,
}
operation! { DeleteDhcpOptionsSet(dhcp_options_set_id: String) "DeleteDhcpOptionsSet" -> Empty {
    0 "dhcpOptionsSetId" dhcp_options_set_id
} }

/// Response of [`DeleteDhcpOptionsSet`]: empty.
pub type DeleteDhcpOptionsSetOutput = Empty;

/// Deletes dnat entry: `DeleteDnatEntry` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnatEntry {
    /// Required.
    pub dnat_entry_id: String,
}
operation! { DeleteDnatEntry(dnat_entry_id: String) "DeleteDnatEntry" -> Empty {
    0 "dnatEntryId" dnat_entry_id
} }

/// Response of [`DeleteDnatEntry`]: empty.
pub type DeleteDnatEntryOutput = Empty;

/// Deletes eip: `DeleteEip` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEip {
    /// Required.
    pub eip_id: String,
}
operation! { DeleteEip(eip_id: String) "DeleteEip" -> Empty {
    0 "eipId" eip_id
} }

/// Response of [`DeleteEip`]: empty.
pub type DeleteEipOutput = Empty;

/// Deletes ha vip: `DeleteHaVip` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHaVip {
    /// Required.
    pub ha_vip_id: String,
}
operation! { DeleteHaVip(ha_vip_id: String) "DeleteHaVip" -> Empty {
    0 "haVipId" ha_vip_id
} }

/// Response of [`DeleteHaVip`]: empty.
pub type DeleteHaVipOutput = Empty;

/// Deletes image copy: `DeleteImageCopy` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageCopy {
    /// Required.
    pub image_id: String,
    /// Required.
    pub region_ids: Vec<String>,
}
operation! { DeleteImageCopy(image_id: String, region_ids: Vec<String>) "DeleteImageCopy" -> Empty {
    0 "imageId" image_id, 1 "regionIds" region_ids
} }

/// Response of [`DeleteImageCopy`]: empty.
pub type DeleteImageCopyOutput = Empty;

/// Deletes images: `DeleteImages` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImages {
    /// Required.
    pub image_ids: Vec<String>,
}
operation! { DeleteImages(image_ids: Vec<String>) "DeleteImages" -> DeleteImagesOutput {
    0 "imageIds" image_ids
} }

/// Response of [`DeleteImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImagesOutput {
    pub image_ids: Vec<String>,
}
model! { DeleteImagesOutput {
    0 "imageIds" image_ids: Vec<String>
} }

/// Deletes ipv6 cidr: `DeleteIpv6Cidr` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpv6Cidr {
    /// Required.
    pub cidr_id: String,
}
operation! { DeleteIpv6Cidr(cidr_id: String) "DeleteIpv6Cidr" -> Empty {
    0 "cidrId" cidr_id
} }

/// Response of [`DeleteIpv6Cidr`]: empty.
pub type DeleteIpv6CidrOutput = Empty;

/// Deletes nat gateway: `DeleteNatGateway` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGateway {
    /// Required.
    pub nat_gateway_id: String,
}
operation! { DeleteNatGateway(nat_gateway_id: String) "DeleteNatGateway" -> Empty {
    0 "natGatewayId" nat_gateway_id
} }

/// Response of [`DeleteNatGateway`]: empty.
pub type DeleteNatGatewayOutput = Empty;

/// Deletes network interface: `DeleteNetworkInterface` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterface {
    /// Required.
    pub nic_id: String,
}
operation! { DeleteNetworkInterface(nic_id: String) "DeleteNetworkInterface" -> Empty {
    0 "nicId" nic_id
} }

/// Response of [`DeleteNetworkInterface`]: empty.
pub type DeleteNetworkInterfaceOutput = Empty;

/// Deletes placement groups: `DeletePlacementGroups` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlacementGroups {
    /// Required.
    pub placement_group_ids: Vec<String>,
}
operation! { DeletePlacementGroups(placement_group_ids: Vec<String>)
    "DeletePlacementGroups" -> DeletePlacementGroupsOutput {
    0 "placementGroupIds" placement_group_ids
} }

/// Response of [`DeletePlacementGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlacementGroupsOutput {
    pub failed_placement_group_ids: Vec<String>,
}
model! { DeletePlacementGroupsOutput {
    0 "failedPlacementGroupIds" failed_placement_group_ids: Vec<String>
} }

/// Deletes policy: `DeletePolicy` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    /// Required.
    pub policy_id: String,
}
operation! { DeletePolicy(policy_id: String) "DeletePolicy" -> Empty {
    0 "policyId" policy_id
} }

/// Response of [`DeletePolicy`]: empty.
pub type DeletePolicyOutput = Empty;

/// Deletes qos policy group: `DeleteQosPolicyGroup` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQosPolicyGroup {
    /// Required.
    pub qos_policy_group_id: String,
}
operation! { DeleteQosPolicyGroup(qos_policy_group_id: String) "DeleteQosPolicyGroup" -> Empty {
    0 "qosPolicyGroupId" qos_policy_group_id
} }

/// Response of [`DeleteQosPolicyGroup`]: empty.
pub type DeleteQosPolicyGroupOutput = Empty;

/// Deletes route: `DeleteRoute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoute {
    /// Required.
    pub route_id: String,
}
operation! { DeleteRoute(route_id: String) "DeleteRoute" -> Empty {
    0 "routeId" route_id
} }

/// Response of [`DeleteRoute`]: empty.
pub type DeleteRouteOutput = Empty;

/// Deletes security group: `DeleteSecurityGroup` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    /// Required.
    pub security_group_id: String,
}
operation! { DeleteSecurityGroup(security_group_id: String) "DeleteSecurityGroup" -> Empty {
    0 "securityGroupId" security_group_id
} }

/// Response of [`DeleteSecurityGroup`]: empty.
pub type DeleteSecurityGroupOutput = Empty;

/// Deletes snapshots: `DeleteSnapshots` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshots {
    /// Required.
    pub snapshot_ids: Vec<String>,
}
operation! { DeleteSnapshots(snapshot_ids: Vec<String>) "DeleteSnapshots" -> DeleteSnapshotsOutput {
    0 "snapshotIds" snapshot_ids
} }

/// Response of [`DeleteSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotsOutput {
    pub snapshot_ids: Vec<String>,
}
model! { DeleteSnapshotsOutput {
    0 "snapshotIds" snapshot_ids: Vec<String>
} }

/// Deletes snat entry: `DeleteSnatEntry` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnatEntry {
    /// Required.
    pub snat_entry_id: String,
}
operation! { DeleteSnatEntry(snat_entry_id: String) "DeleteSnatEntry" -> Empty {
    0 "snatEntryId" snat_entry_id
} }

/// Response of [`DeleteSnatEntry`]: empty.
pub type DeleteSnatEntryOutput = Empty;

/// Deletes subnet: `DeleteSubnet` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    /// Required.
    pub subnet_id: String,
}
operation! { DeleteSubnet(subnet_id: String) "DeleteSubnet" -> Empty {
    0 "subnetId" subnet_id
} }

/// Response of [`DeleteSubnet`]: empty.
pub type DeleteSubnetOutput = Empty;

/// Deletes vpc: `DeleteVpc` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpc {
    /// Required.
    pub vpc_id: String,
}
operation! { DeleteVpc(vpc_id: String) "DeleteVpc" -> Empty {
    0 "vpcId" vpc_id
} }

/// Response of [`DeleteVpc`]: empty.
pub type DeleteVpcOutput = Empty;

/// Describes auto snapshot policies: `DescribeAutoSnapshotPolicies` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicies {
    pub auto_snapshot_policy_ids: Option<Vec<String>>,
    pub zone_ids: Option<Vec<String>>,
    pub auto_snapshot_policy_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeAutoSnapshotPolicies() "DescribeAutoSnapshotPolicies" -> DescribeAutoSnapshotPoliciesOutput {
    0 "autoSnapshotPolicyIds" auto_snapshot_policy_ids: Vec<String>, 1 "zoneIds" zone_ids: Vec<String>,
    2 "autoSnapshotPolicyName" auto_snapshot_policy_name: String, 3 "resourceGroupId" resource_group_id: String,
    4 "pageSize" page_size: i64, 5 "pageNum" page_num: i64, 6 "tagKeys" tag_keys: Vec<String>, 7 "tags" tags: Vec<Tag>
} }
paged! { DescribeAutoSnapshotPolicies: AutoSnapshotPolicy = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPoliciesOutput {
    pub data_set: Vec<AutoSnapshotPolicy>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoSnapshotPoliciesOutput {
    0 "dataSet" data_set: Vec<AutoSnapshotPolicy>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoSnapshotPolicy {
    pub auto_snapshot_policy_id: Option<String>,
    pub zone_id: Option<String>,
    pub auto_snapshot_policy_name: Option<String>,
    pub repeat_week_days: Vec<i64>,
    pub hours: Vec<i64>,
    pub retention_days: Option<i64>,
    pub disk_num: Option<i64>,
    pub create_time: Option<String>,
    pub resource_group: Option<ResourceGroupInfo>,
    pub disk_id_set: Vec<String>,
    pub tags: Option<Tags>,
}
model! { AutoSnapshotPolicy {
    0 "autoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "zoneId" zone_id: String,
    2 "autoSnapshotPolicyName" auto_snapshot_policy_name: String, 3 "repeatWeekDays" repeat_week_days: Vec<i64>,
    4 "hours" hours: Vec<i64>, 5 "retentionDays" retention_days: i64, 6 "diskNum" disk_num: i64,
    7 "createTime" create_time: String, 8 "resourceGroup" resource_group: ResourceGroupInfo,
    9 "diskIdSet" disk_id_set: Vec<String>, 10 "tags" tags: Tags
} }

/// In the response of [`DescribeAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupInfo {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ResourceGroupInfo {
    0 "resourceGroupId" resource_group_id: String, 1 "resourceGroupName" resource_group_name: String
} }

/// In the response of [`DescribeAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Vec<Tag>,
}
model! { Tags {
    0 "tags" tags: Vec<Tag>
} }

/// Describes available border gateway: `DescribeAvailableBorderGateway` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableBorderGateway {
    /// Required.
    pub nat_gateway_id: String,
}
operation! { DescribeAvailableBorderGateway(nat_gateway_id: String)
    "DescribeAvailableBorderGateway" -> DescribeAvailableBorderGatewayOutput {
    0 "natGatewayId" nat_gateway_id
} }

/// Response of [`DescribeAvailableBorderGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableBorderGatewayOutput {
    pub zbg_id: Option<String>,
}
model! { DescribeAvailableBorderGatewayOutput {
    0 "zbgId" zbg_id: String
} }

/// Describes available nats: `DescribeAvailableNats` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableNats {
    /// Required.
    pub zbg_id: String,
}
operation! { DescribeAvailableNats(zbg_id: String) "DescribeAvailableNats" -> DescribeAvailableNatsOutput {
    0 "zbgId" zbg_id
} }

/// Response of [`DescribeAvailableNats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableNatsOutput {
    pub nat_ids: Vec<String>,
}
model! { DescribeAvailableNatsOutput {
    0 "natIds" nat_ids: Vec<String>
} }

/// Describes border gateways: `DescribeBorderGateways` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBorderGateways {
    pub zbg_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeBorderGateways() "DescribeBorderGateways" -> DescribeBorderGatewaysOutput {
    0 "zbgIds" zbg_ids: Vec<String>, 1 "name" name: String, 2 "regionId" region_id: String, 3 "vpcId" vpc_id: String,
    4 "pageSize" page_size: i64, 5 "pageNum" page_num: i64
} }
paged! { DescribeBorderGateways: ZbgInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeBorderGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBorderGatewaysOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<ZbgInfo>,
}
model! { DescribeBorderGatewaysOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<ZbgInfo>
} }

/// In the response of [`DescribeBorderGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZbgInfo {
    pub zbg_id: Option<String>,
    pub name: Option<String>,
    pub vpc_id: Option<String>,
    pub region_id: Option<String>,
    pub asn: Option<i64>,
    pub inter_connect_cidr: Option<String>,
    pub create_time: Option<String>,
    pub cloud_router_ids: Vec<String>,
    /// One of `Regional`, `Global`.
    pub routing_mode: Option<String>,
    pub nat_id: Option<String>,
    /// One of `ALL`, `NONE`, `PART`.
    pub advertised_subnet: Option<String>,
    pub advertised_subnet_ids: Vec<String>,
    pub advertised_cidrs: Vec<String>,
    pub advertised_route_ids: Vec<String>,
}
model! { ZbgInfo {
    0 "zbgId" zbg_id: String, 1 "name" name: String, 2 "vpcId" vpc_id: String, 3 "regionId" region_id: String,
    4 "asn" asn: i64, 5 "interConnectCidr" inter_connect_cidr: String, 6 "createTime" create_time: String,
    7 "cloudRouterIds" cloud_router_ids: Vec<String>, 8 "routingMode" routing_mode: String, 9 "natId" nat_id: String,
    10 "advertisedSubnet" advertised_subnet: String, 11 "advertisedSubnetIds" advertised_subnet_ids: Vec<String>,
    12 "advertisedCidrs" advertised_cidrs: Vec<String>, 13 "advertisedRouteIds" advertised_route_ids: Vec<String>
} }

/// Describes byoip price: `DescribeByoipPrice` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeByoipPrice {
    /// Required.
    pub byoip_list: Vec<ByoipPriceItem>,
}
operation! { DescribeByoipPrice(byoip_list: Vec<ByoipPriceItem>) "DescribeByoipPrice" -> DescribeByoipPriceOutput {
    0 "byoipList" byoip_list
} }

/// In the request of [`DescribeByoipPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ByoipPriceItem {
    pub cidr_block: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_type: Option<String>,
    pub region_id: Option<String>,
}
input! { ByoipPriceItem() {
    0 "cidrBlock" cidr_block: String, 1 "networkType" network_type: String, 2 "regionId" region_id: String
} }

/// Response of [`DescribeByoipPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeByoipPriceOutput {
    pub byoip_prices: Vec<PriceItem>,
}
model! { DescribeByoipPriceOutput {
    0 "byoipPrices" byoip_prices: Vec<PriceItem>
} }

/// In the response of [`DescribeByoipPrice`].
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

/// In the response of [`DescribeByoipPrice`].
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

/// Describes byoip regions: `DescribeByoipRegions` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeByoipRegions {}
operation! { DescribeByoipRegions() "DescribeByoipRegions" -> DescribeByoipRegionsOutput {} }

/// Response of [`DescribeByoipRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeByoipRegionsOutput {
    pub regions: Vec<Region>,
}
model! { DescribeByoipRegionsOutput {
    0 "regions" regions: Vec<Region>
} }

/// In the response of [`DescribeByoipRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Region {
    pub netmask: Option<i64>,
    pub region_id: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network: Option<String>,
    /// One of `IPv4`, `IPv6`.
    pub ip_type: Option<String>,
}
model! { Region {
    0 "netmask" netmask: i64, 1 "regionId" region_id: String, 2 "network" network: String, 3 "ipType" ip_type: String
} }

/// Describes cidr price: `DescribeCidrPrice` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrPrice {
    /// Required.
    pub region_id: String,
    /// Deprecated. One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub eip_v4_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    /// Required.
    pub netmask: NetmaskInfo,
}
operation! { DescribeCidrPrice(region_id: String, netmask: NetmaskInfo) "DescribeCidrPrice" -> DescribeCidrPriceOutput {
    0 "regionId" region_id, 1 "eipV4Type" eip_v4_type: String, 2 "networkLineType" network_line_type: String,
    3 "netmask" netmask
} }

/// Response of [`DescribeCidrPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrPriceOutput {
    pub cidr_price: Option<PriceItem>,
}
model! { DescribeCidrPriceOutput {
    0 "cidrPrice" cidr_price: PriceItem
} }

/// Describes cidr regions: `DescribeCidrRegions` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrRegions {}
operation! { DescribeCidrRegions() "DescribeCidrRegions" -> DescribeCidrRegionsOutput {} }

/// Response of [`DescribeCidrRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrRegionsOutput {
    pub region_ids: Vec<String>,
}
model! { DescribeCidrRegionsOutput {
    0 "regionIds" region_ids: Vec<String>
} }

/// Describes cidrs: `DescribeCidrs` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrs {
    pub cidr_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub name: Option<String>,
    pub cidr_block: Option<String>,
    /// One of `CONSOLE`, `BYOIP`, `SDN_RIPT`.
    pub source: Option<String>,
    pub asn: Option<i64>,
    pub resource_group_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeCidrs() "DescribeCidrs" -> DescribeCidrsOutput {
    0 "cidrIds" cidr_ids: Vec<String>, 1 "regionId" region_id: String, 2 "name" name: String,
    3 "cidrBlock" cidr_block: String, 4 "source" source: String, 5 "asn" asn: i64,
    6 "resourceGroupId" resource_group_id: String, 7 "pageSize" page_size: i64, 8 "pageNum" page_num: i64,
    9 "tagKeys" tag_keys: Vec<String>, 10 "tags" tags: Vec<Tag>
} }
paged! { DescribeCidrs: CidrInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeCidrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<CidrInfo>,
}
model! { DescribeCidrsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<CidrInfo>
} }

/// In the response of [`DescribeCidrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CidrInfo {
    pub cidr_id: Option<String>,
    pub region_id: Option<String>,
    pub name: Option<String>,
    pub cidr_block: Option<String>,
    pub total_count: Option<i64>,
    /// Deprecated.
    pub used_count: Option<i64>,
    /// One of `CONSOLE`, `BYOIP`, `SDN_RIPT`.
    pub source: Option<String>,
    /// Deprecated. One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub eip_v4_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    pub netmask: Option<i64>,
    pub pool_id: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    /// One of `CREATING`, `AVAILABLE`, `CHANGING`, `RECYCLED`, `DELETING`, `FAILED`.
    pub status: Option<String>,
    pub asn: Option<i64>,
    pub tags: Option<Tags>,
    pub asn_observation: Option<AsnObservationDetail>,
    pub available_cidr: Vec<AvailableCidrInfo>,
    pub available_count: Option<Value>,
}
model! { CidrInfo {
    0 "cidrId" cidr_id: String, 1 "regionId" region_id: String, 2 "name" name: String, 3 "cidrBlock" cidr_block: String,
    4 "totalCount" total_count: i64, 5 "usedCount" used_count: i64, 6 "source" source: String,
    7 "eipV4Type" eip_v4_type: String, 8 "networkLineType" network_line_type: String, 9 "netmask" netmask: i64,
    10 "poolId" pool_id: String, 11 "createTime" create_time: String, 12 "expiredTime" expired_time: String,
    13 "resourceGroupId" resource_group_id: String, 14 "resourceGroupName" resource_group_name: String,
    15 "status" status: String, 16 "asn" asn: i64, 17 "tags" tags: Tags,
    18 "asnObservation" asn_observation: AsnObservationDetail,
    19 "availableCidr" available_cidr: Vec<AvailableCidrInfo>, 20 "availableCount" available_count: Value
} }

/// In the response of [`DescribeCidrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsnObservationDetail {
    /// One of `agreed`, `disagreed`, `unavailable`, `querying`.
    pub verification_status: Option<String>,
    pub observed_prefix: Option<String>,
    pub primary_source: Option<String>,
    /// One of `QUERYING`, `FINISHED`, `FAILURE`.
    pub primary_status: Option<String>,
    pub primary_asns: Vec<i64>,
    pub secondary_source: Option<String>,
    /// One of `QUERYING`, `FINISHED`, `FAILURE`.
    pub secondary_status: Option<String>,
    pub secondary_asns: Vec<i64>,
}
model! { AsnObservationDetail {
    0 "verificationStatus" verification_status: String, 1 "observedPrefix" observed_prefix: String,
    2 "primarySource" primary_source: String, 3 "primaryStatus" primary_status: String,
    4 "primaryAsns" primary_asns: Vec<i64>, 5 "secondarySource" secondary_source: String,
    6 "secondaryStatus" secondary_status: String, 7 "secondaryAsns" secondary_asns: Vec<i64>
} }

/// In the response of [`DescribeCidrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableCidrInfo {
    pub prefix_length: Option<Value>,
    pub count: Option<Value>,
}
model! { AvailableCidrInfo {
    0 "prefixLength" prefix_length: Value, 1 "count" count: Value
} }

/// Describes cross region bandwidth: `DescribeCrossRegionBandwidth` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBandwidth {
    pub cross_region_bandwidth_ids: Option<Vec<String>>,
    pub cross_region_bandwidth_name: Option<String>,
    pub vpc_id: Option<String>,
    pub region_a: Option<String>,
    pub region_z: Option<String>,
    /// One of `CREATING`, `AVAILABLE`, `CHANGING`, `RECYCLING`, `RECYCLED`, `DELETING`, `CREATE_FAILED`.
    pub status: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeCrossRegionBandwidth() "DescribeCrossRegionBandwidth" -> DescribeCrossRegionBandwidthOutput {
    0 "crossRegionBandwidthIds" cross_region_bandwidth_ids: Vec<String>,
    1 "crossRegionBandwidthName" cross_region_bandwidth_name: String, 2 "vpcId" vpc_id: String,
    3 "regionA" region_a: String, 4 "regionZ" region_z: String, 5 "status" status: String, 6 "pageSize" page_size: i64,
    7 "pageNum" page_num: i64, 8 "resourceGroupId" resource_group_id: String
} }
paged! { DescribeCrossRegionBandwidth: CrossRegionBandwidthInfo =
    Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeCrossRegionBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBandwidthOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<CrossRegionBandwidthInfo>,
}
model! { DescribeCrossRegionBandwidthOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<CrossRegionBandwidthInfo>
} }

/// In the response of [`DescribeCrossRegionBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossRegionBandwidthInfo {
    pub cross_region_bandwidth_id: Option<String>,
    pub cross_region_bandwidth_name: Option<String>,
    /// One of `CREATING`, `AVAILABLE`, `CHANGING`, `RECYCLING`, `RECYCLED`, `DELETING`, `CREATE_FAILED`.
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub region_a: Option<String>,
    pub region_z: Option<String>,
    pub bandwidth: Option<i64>,
    pub bandwidth_cap: Option<i64>,
    pub create_time: Option<String>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: Option<String>,
    pub expired_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { CrossRegionBandwidthInfo {
    0 "crossRegionBandwidthId" cross_region_bandwidth_id: String,
    1 "crossRegionBandwidthName" cross_region_bandwidth_name: String, 2 "status" status: String,
    3 "vpcId" vpc_id: String, 4 "regionA" region_a: String, 5 "regionZ" region_z: String, 6 "bandwidth" bandwidth: i64,
    7 "bandwidthCap" bandwidth_cap: i64, 8 "createTime" create_time: String,
    9 "internetChargeType" internet_charge_type: String, 10 "expiredTime" expired_time: String,
    11 "resourceGroupId" resource_group_id: String, 12 "resourceGroupName" resource_group_name: String
} }

/// Describes cross region bandwidth monitor data: `DescribeCrossRegionBandwidthMonitorData` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBandwidthMonitorData {
    /// Required.
    pub cross_region_bandwidth_id: String,
    /// Required. One of `BANDWIDTH`, `PACKETS`.
    pub metric_type: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
}
operation! {
    DescribeCrossRegionBandwidthMonitorData(cross_region_bandwidth_id: String, metric_type: String, start_time: String, end_time: String)
    "DescribeCrossRegionBandwidthMonitorData" -> DescribeCrossRegionBandwidthMonitorDataOutput {
    0 "crossRegionBandwidthId" cross_region_bandwidth_id, 1 "metricType" metric_type, 2 "startTime" start_time,
    3 "endTime" end_time
} }

/// Response of [`DescribeCrossRegionBandwidthMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBandwidthMonitorDataOutput {
    pub in_max_value: Option<f64>,
    pub in_avg_value: Option<f64>,
    pub in_min_value: Option<f64>,
    pub in_total_value: Option<f64>,
    pub out_max_value: Option<f64>,
    pub out_avg_value: Option<f64>,
    pub out_min_value: Option<f64>,
    pub out_total_value: Option<f64>,
    pub data_list: Vec<CrossRegionBandwidthMetricValue>,
}
model! { DescribeCrossRegionBandwidthMonitorDataOutput {
    0 "inMaxValue" in_max_value: f64, 1 "inAvgValue" in_avg_value: f64, 2 "inMinValue" in_min_value: f64,
    3 "inTotalValue" in_total_value: f64, 4 "outMaxValue" out_max_value: f64, 5 "outAvgValue" out_avg_value: f64,
    6 "outMinValue" out_min_value: f64, 7 "outTotalValue" out_total_value: f64,
    8 "dataList" data_list: Vec<CrossRegionBandwidthMetricValue>
} }

/// In the response of [`DescribeCrossRegionBandwidthMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossRegionBandwidthMetricValue {
    pub time: Option<String>,
    pub in_value: Option<f64>,
    pub out_value: Option<f64>,
}
model! { CrossRegionBandwidthMetricValue {
    0 "time" time: String, 1 "inValue" in_value: f64, 2 "outValue" out_value: f64
} }

/// Describes cross region bandwidth regions: `DescribeCrossRegionBandwidthRegions` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBandwidthRegions {}
operation! { DescribeCrossRegionBandwidthRegions()
    "DescribeCrossRegionBandwidthRegions" -> DescribeCrossRegionBandwidthRegionsOutput {} }

/// Response of [`DescribeCrossRegionBandwidthRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBandwidthRegionsOutput {
    pub region_ids: Vec<String>,
}
model! { DescribeCrossRegionBandwidthRegionsOutput {
    0 "regionIds" region_ids: Vec<String>
} }

/// Describes custom images: `DescribeCustomImages` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImages {
    pub region_id: Option<String>,
    pub image_ids: Option<Vec<String>>,
    pub image_name: Option<String>,
    pub category: Option<String>,
    /// One of `linux`, `bsd`, `windows`, `android`, `any`.
    pub os_type: Option<String>,
    /// One of `CREATING`, `AVAILABLE`, `UNAVAILABLE`, `SYNCING`, `FAILED`, `DELETING`, `PROCESSING`.
    pub image_status: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeCustomImages() "DescribeCustomImages" -> DescribeCustomImagesOutput {
    0 "regionId" region_id: String, 1 "imageIds" image_ids: Vec<String>, 2 "imageName" image_name: String,
    3 "category" category: String, 4 "osType" os_type: String, 5 "imageStatus" image_status: String,
    6 "pageNum" page_num: i64, 7 "pageSize" page_size: i64, 8 "resourceGroupId" resource_group_id: String,
    9 "tagKeys" tag_keys: Vec<String>, 10 "tags" tags: Vec<Tag>
} }
paged! { DescribeCustomImages: CustomImage = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImagesOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<CustomImage>,
}
model! { DescribeCustomImagesOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<CustomImage>
} }

/// In the response of [`DescribeCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomImage {
    pub region_id_list: Vec<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    /// One of `PUBLIC_IMAGE`, `CUSTOM_IMAGE`.
    pub image_type: Option<String>,
    /// One of `OFFICIAL`, `MARKETING`, `CUSTOM`, `APP`.
    pub image_source: Option<String>,
    pub image_size: Option<String>,
    pub image_description: Option<String>,
    pub image_version: Option<String>,
    /// One of `CREATING`, `AVAILABLE`, `UNAVAILABLE`, `SYNCING`, `FAILED`, `DELETING`, `PROCESSING`.
    pub image_status: Option<String>,
    pub nic_network_type: Vec<String>,
    pub category: Option<String>,
    /// One of `linux`, `bsd`, `windows`, `android`, `any`.
    pub os_type: Option<String>,
    pub tags: Option<Tags>,
    pub min_disk_size: Option<i64>,
}
model! { CustomImage {
    0 "regionIdList" region_id_list: Vec<String>, 1 "resourceGroupId" resource_group_id: String,
    2 "resourceGroupName" resource_group_name: String, 3 "imageId" image_id: String, 4 "imageName" image_name: String,
    5 "imageType" image_type: String, 6 "imageSource" image_source: String, 7 "imageSize" image_size: String,
    8 "imageDescription" image_description: String, 9 "imageVersion" image_version: String,
    10 "imageStatus" image_status: String, 11 "nicNetworkType" nic_network_type: Vec<String>,
    12 "category" category: String, 13 "osType" os_type: String, 14 "tags" tags: Tags,
    15 "minDiskSize" min_disk_size: i64
} }

/// Describes ddos all event list: `DescribeDDosAllEventList` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosAllEventList {
    /// One of `ATTACKING`, `ATTACKED`, `BLOCKING`.
    pub status: Option<String>,
    pub ip_address: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeDDosAllEventList() "DescribeDDosAllEventList" -> DescribeDDosAllEventListOutput {
    0 "status" status: String, 1 "ipAddress" ip_address: String, 2 "startTime" start_time: String,
    3 "endTime" end_time: String, 4 "pageSize" page_size: i64, 5 "pageNum" page_num: i64
} }
paged! { DescribeDDosAllEventList: AttackEventInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeDDosAllEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosAllEventListOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<AttackEventInfo>,
}
model! { DescribeDDosAllEventListOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<AttackEventInfo>
} }

/// In the response of [`DescribeDDosAllEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttackEventInfo {
    pub event_id: Option<String>,
    /// One of `ATTACKING`, `ATTACKED`, `BLOCKING`.
    pub status: Option<String>,
    pub ip_address: Option<String>,
    pub protecting: Option<bool>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub end_blackhole_time: Option<String>,
    pub attack_bandwidth_max: Option<f64>,
    pub attack_package_max: Option<f64>,
    pub region_id: Option<String>,
}
model! { AttackEventInfo {
    0 "eventId" event_id: String, 1 "status" status: String, 2 "ipAddress" ip_address: String,
    3 "protecting" protecting: bool, 4 "startTime" start_time: String, 5 "endTime" end_time: String,
    6 "endBlackholeTime" end_blackhole_time: String, 7 "attackBandwidthMax" attack_bandwidth_max: f64,
    8 "attackPackageMax" attack_package_max: f64, 9 "regionId" region_id: String
} }

/// Describes ddos event detail: `DescribeDDosEventDetail` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventDetail {
    /// Required.
    pub event_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDDosEventDetail(event_id: String, region_id: String)
    "DescribeDDosEventDetail" -> DescribeDDosEventDetailOutput {
    0 "eventId" event_id, 1 "regionId" region_id
} }

/// Response of [`DescribeDDosEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventDetailOutput {
    pub event_id: Option<String>,
    /// One of `ATTACKING`, `ATTACKED`, `BLOCKING`.
    pub status: Option<String>,
    /// One of `DDOS`.
    pub r#type: Option<String>,
    pub ip_address: Option<String>,
    pub protecting: Option<bool>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub end_blackhole_time: Option<String>,
    pub attack_bandwidth_max: Option<f64>,
    pub protected_bandwidth_max: Option<f64>,
    pub attack_package_max: Option<f64>,
    pub protected_package_max: Option<f64>,
    pub source_ip: Vec<String>,
    pub source_port: Vec<TopPort>,
    pub desertion_port: Vec<TopPort>,
}
model! { DescribeDDosEventDetailOutput {
    0 "eventId" event_id: String, 1 "status" status: String, 2 "type" r#type: String, 3 "ipAddress" ip_address: String,
    4 "protecting" protecting: bool, 5 "startTime" start_time: String, 6 "endTime" end_time: String,
    7 "endBlackholeTime" end_blackhole_time: String, 8 "attackBandwidthMax" attack_bandwidth_max: f64,
    9 "protectedBandwidthMax" protected_bandwidth_max: f64, 10 "attackPackageMax" attack_package_max: f64,
    11 "protectedPackageMax" protected_package_max: f64, 12 "sourceIp" source_ip: Vec<String>,
    13 "sourcePort" source_port: Vec<TopPort>, 14 "desertionPort" desertion_port: Vec<TopPort>
} }

/// In the response of [`DescribeDDosEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopPort {
    pub protocol: Option<String>,
    pub port: Option<i64>,
}
model! { TopPort {
    0 "protocol" protocol: String, 1 "port" port: i64
} }

/// Describes dhcp options sets: `DescribeDhcpOptionsSets` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDhcpOptionsSets {
    pub dhcp_options_set_ids: Option<Vec<String>>,
    pub dhcp_options_set_name: Option<String>,
    pub subnet_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeDhcpOptionsSets() "DescribeDhcpOptionsSets" -> DescribeDhcpOptionsSetsOutput {
    0 "dhcpOptionsSetIds" dhcp_options_set_ids: Vec<String>, 1 "dhcpOptionsSetName" dhcp_options_set_name: String,
    2 "subnetId" subnet_id: String, 3 "pageSize" page_size: i64, 4 "pageNum" page_num: i64,
    5 "resourceGroupId" resource_group_id: String, 6 "tagKeys" tag_keys: Vec<String>, 7 "tags" tags: Vec<Tag>
} }
paged! { DescribeDhcpOptionsSets: DhcpOptionsSet = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeDhcpOptionsSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDhcpOptionsSetsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<DhcpOptionsSet>,
}
model! { DescribeDhcpOptionsSetsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<DhcpOptionsSet>
} }

/// In the response of [`DescribeDhcpOptionsSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DhcpOptionsSet {
    pub dhcp_options_set_id: Option<String>,
    pub dhcp_options_set_name: Option<String>,
    pub domain_name_servers: Option<String>,
    pub ipv6_domain_name_servers: Option<String>,
    pub lease_time: Option<String>,
    pub ipv6_lease_time: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub tags: Option<Tags>,
}
model! { DhcpOptionsSet {
    0 "dhcpOptionsSetId" dhcp_options_set_id: String, 1 "dhcpOptionsSetName" dhcp_options_set_name: String,
    2 "domainNameServers" domain_name_servers: String, 3 "ipv6DomainNameServers" ipv6_domain_name_servers: String,
    4 "leaseTime" lease_time: String, 5 "ipv6LeaseTime" ipv6_lease_time: String, 6 "createTime" create_time: String,
    7 "description" description: String, 8 "resourceGroupId" resource_group_id: String,
    9 "resourceGroupName" resource_group_name: String, 10 "tags" tags: Tags
} }

/// Describes disk category: `DescribeDiskCategory` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskCategory {
    pub zone_id: Option<String>,
    pub disk_category: Option<String>,
}
operation! { DescribeDiskCategory() "DescribeDiskCategory" -> DescribeDiskCategoryOutput {
    0 "zoneId" zone_id: String, 1 "diskCategory" disk_category: String
} }

/// Response of [`DescribeDiskCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskCategoryOutput {
    pub category_zone_set: Vec<DescribeDiskCategoryItem>,
}
model! { DescribeDiskCategoryOutput {
    0 "categoryZoneSet" category_zone_set: Vec<DescribeDiskCategoryItem>
} }

/// In the response of [`DescribeDiskCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskCategoryItem {
    pub zone_id: Option<String>,
    pub category_set: Vec<String>,
}
model! { DescribeDiskCategoryItem {
    0 "zoneId" zone_id: String, 1 "categorySet" category_set: Vec<String>
} }

/// Describes disk monitor data: `DescribeDiskMonitorData` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorData {
    /// Required.
    pub disk_id: String,
    /// Required. One of `DISK_WRITE_BYTES`, `DISK_READ_BYTES`, `DISK_READ_OPS`, `DISK_WRITE_OPS`, `DISK_UTIL`.
    pub metric_type: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub step: Option<i64>,
}
operation! { DescribeDiskMonitorData(disk_id: String, metric_type: String, start_time: String, end_time: String)
    "DescribeDiskMonitorData" -> DescribeDiskMonitorDataOutput {
    0 "diskId" disk_id, 1 "metricType" metric_type, 2 "startTime" start_time, 3 "endTime" end_time, 4 "step" step: i64
} }

/// Response of [`DescribeDiskMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataOutput {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub metrics: Vec<MetricValue>,
}
model! { DescribeDiskMonitorDataOutput {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64, 2 "avgValue" avg_value: f64,
    3 "metrics" metrics: Vec<MetricValue>
} }

/// In the response of [`DescribeDiskMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricValue {
    pub time: Option<String>,
    pub value: Option<f64>,
}
model! { MetricValue {
    0 "time" time: String, 1 "value" value: f64
} }

/// Describes disk regions: `DescribeDiskRegions` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskRegions {}
operation! { DescribeDiskRegions() "DescribeDiskRegions" -> DescribeDiskRegionsOutput {} }

/// Response of [`DescribeDiskRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskRegionsOutput {
    pub region_ids: Vec<String>,
}
model! { DescribeDiskRegionsOutput {
    0 "regionIds" region_ids: Vec<String>
} }

/// Describes disks: `DescribeDisks` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisks {
    pub disk_ids: Option<Vec<String>>,
    pub disk_name: Option<String>,
    /// One of `CREATING`, `IN_USE`, `AVAILABLE`, `CHANGING`, `ATTACHING`, `DETACHING`, `DELETING`, `RECYCLED`,
    /// `RECYCLING`, `FAILED`, `SNAPSHOT_CREATING`, `ROLLING_BACK`.
    pub disk_status: Option<String>,
    /// One of `SYSTEM`, `DATA`.
    pub disk_type: Option<String>,
    pub disk_category: Option<String>,
    pub instance_id: Option<String>,
    pub zone_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub snapshot_ability: Option<bool>,
    pub resource_group_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeDisks() "DescribeDisks" -> DescribeDisksOutput {
    0 "diskIds" disk_ids: Vec<String>, 1 "diskName" disk_name: String, 2 "diskStatus" disk_status: String,
    3 "diskType" disk_type: String, 4 "diskCategory" disk_category: String, 5 "instanceId" instance_id: String,
    6 "zoneId" zone_id: String, 7 "pageNum" page_num: i64, 8 "pageSize" page_size: i64, 9 "regionId" region_id: String,
    10 "snapshotAbility" snapshot_ability: bool, 11 "resourceGroupId" resource_group_id: String,
    12 "tagKeys" tag_keys: Vec<String>, 13 "tags" tags: Vec<Tag>
} }
paged! { DescribeDisks: DiskInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<DiskInfo>,
}
model! { DescribeDisksOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<DiskInfo>
} }

/// In the response of [`DescribeDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskInfo {
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
    /// One of `SYSTEM`, `DATA`.
    pub disk_type: Option<String>,
    pub portable: Option<bool>,
    pub disk_category: Option<String>,
    pub disk_size: Option<i64>,
    /// One of `CREATING`, `IN_USE`, `AVAILABLE`, `CHANGING`, `ATTACHING`, `DETACHING`, `DELETING`, `RECYCLED`,
    /// `RECYCLING`, `FAILED`, `SNAPSHOT_CREATING`, `ROLLING_BACK`.
    pub disk_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub period: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub serial: Option<String>,
    pub snapshot_ability: Option<bool>,
    pub auto_snapshot_policy_id: Option<String>,
    pub tags: Option<Tags>,
    pub bursting_enabled: Option<bool>,
}
model! { DiskInfo {
    0 "diskId" disk_id: String, 1 "diskName" disk_name: String, 2 "regionId" region_id: String,
    3 "zoneId" zone_id: String, 4 "diskType" disk_type: String, 5 "portable" portable: bool,
    6 "diskCategory" disk_category: String, 7 "diskSize" disk_size: i64, 8 "diskStatus" disk_status: String,
    9 "instanceId" instance_id: String, 10 "instanceName" instance_name: String, 11 "createTime" create_time: String,
    12 "expiredTime" expired_time: String, 13 "period" period: i64, 14 "resourceGroupId" resource_group_id: String,
    15 "resourceGroupName" resource_group_name: String, 16 "serial" serial: String,
    17 "snapshotAbility" snapshot_ability: bool, 18 "autoSnapshotPolicyId" auto_snapshot_policy_id: String,
    19 "tags" tags: Tags, 20 "burstingEnabled" bursting_enabled: bool
} }

/// Describes eip internet charge types: `DescribeEipInternetChargeTypes` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipInternetChargeTypes {
    /// Required.
    pub region_id: String,
    /// Deprecated. One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub eip_v4_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
}
operation! { DescribeEipInternetChargeTypes(region_id: String)
    "DescribeEipInternetChargeTypes" -> DescribeEipInternetChargeTypesOutput {
    0 "regionId" region_id, 1 "eipV4Type" eip_v4_type: String, 2 "networkLineType" network_line_type: String
} }

/// Response of [`DescribeEipInternetChargeTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipInternetChargeTypesOutput {
    pub internet_charge_types: Vec<String>,
}
model! { DescribeEipInternetChargeTypesOutput {
    0 "internetChargeTypes" internet_charge_types: Vec<String>
} }

/// Describes eip monitor data: `DescribeEipMonitorData` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipMonitorData {
    /// Required.
    pub eip_id: String,
    /// Required. One of `BANDWIDTH`, `PACKETS`.
    pub metric_type: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub step: Option<i64>,
    /// One of `LOCAL`, `INTERNATIONAL`.
    pub direction: Option<String>,
}
operation! { DescribeEipMonitorData(eip_id: String, metric_type: String, start_time: String, end_time: String)
    "DescribeEipMonitorData" -> DescribeEipMonitorDataOutput {
    0 "eipId" eip_id, 1 "metricType" metric_type, 2 "startTime" start_time, 3 "endTime" end_time, 4 "step" step: i64,
    5 "direction" direction: String
} }

/// Response of [`DescribeEipMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipMonitorDataOutput {
    pub in_max_value: Option<f64>,
    pub in_avg_value: Option<f64>,
    pub in_min_value: Option<f64>,
    pub in_total_value: Option<f64>,
    pub out_max_value: Option<f64>,
    pub out_avg_value: Option<f64>,
    pub out_min_value: Option<f64>,
    pub out_total_value: Option<f64>,
    pub lose_out_max_value: Option<f64>,
    pub lose_out_min_value: Option<f64>,
    pub lose_out_total_value: Option<f64>,
    pub lose_in_max_value: Option<f64>,
    pub lose_in_min_value: Option<f64>,
    pub lose_in_total_value: Option<f64>,
    pub data_list: Vec<EipMetricValue>,
}
model! { DescribeEipMonitorDataOutput {
    0 "inMaxValue" in_max_value: f64, 1 "inAvgValue" in_avg_value: f64, 2 "inMinValue" in_min_value: f64,
    3 "inTotalValue" in_total_value: f64, 4 "outMaxValue" out_max_value: f64, 5 "outAvgValue" out_avg_value: f64,
    6 "outMinValue" out_min_value: f64, 7 "outTotalValue" out_total_value: f64,
    8 "loseOutMaxValue" lose_out_max_value: f64, 9 "loseOutMinValue" lose_out_min_value: f64,
    10 "loseOutTotalValue" lose_out_total_value: f64, 11 "loseInMaxValue" lose_in_max_value: f64,
    12 "loseInMinValue" lose_in_min_value: f64, 13 "loseInTotalValue" lose_in_total_value: f64,
    14 "dataList" data_list: Vec<EipMetricValue>
} }

/// In the response of [`DescribeEipMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipMetricValue {
    pub time: Option<String>,
    pub in_value: Option<f64>,
    pub out_value: Option<f64>,
    pub lose_in: Option<f64>,
    pub lose_out: Option<f64>,
}
model! { EipMetricValue {
    0 "time" time: String, 1 "inValue" in_value: f64, 2 "outValue" out_value: f64, 3 "loseIn" lose_in: f64,
    4 "loseOut" lose_out: f64
} }

/// Describes eip network line types: `DescribeEipNetworkLineTypes` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipNetworkLineTypes {
    pub region_id: Option<String>,
}
operation! { DescribeEipNetworkLineTypes() "DescribeEipNetworkLineTypes" -> DescribeEipNetworkLineTypesOutput {
    0 "regionId" region_id: String
} }

/// Response of [`DescribeEipNetworkLineTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipNetworkLineTypesOutput {
    pub region_network_line_types: Vec<EipRegionNetworkLineType>,
}
model! { DescribeEipNetworkLineTypesOutput {
    0 "regionNetworkLineTypes" region_network_line_types: Vec<EipRegionNetworkLineType>
} }

/// In the response of [`DescribeEipNetworkLineTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipRegionNetworkLineType {
    pub region_id: Option<String>,
    pub network_line_types: Vec<String>,
}
model! { EipRegionNetworkLineType {
    0 "regionId" region_id: String, 1 "networkLineTypes" network_line_types: Vec<String>
} }

/// Describes eip price: `DescribeEipPrice` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipPrice {
    /// Required.
    pub region_id: String,
    /// Required. One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: String,
    pub amount: Option<i64>,
    /// Deprecated. One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub eip_v4_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    pub bandwidth: Option<i64>,
    pub flow_package: Option<f64>,
    pub cidr_id: Option<String>,
    pub cluster_id: Option<String>,
    pub peer_region_id: Option<String>,
}
operation! { DescribeEipPrice(region_id: String, internet_charge_type: String)
    "DescribeEipPrice" -> DescribeEipPriceOutput {
    0 "regionId" region_id, 1 "internetChargeType" internet_charge_type, 2 "amount" amount: i64,
    3 "eipV4Type" eip_v4_type: String, 4 "networkLineType" network_line_type: String, 5 "bandwidth" bandwidth: i64,
    6 "flowPackage" flow_package: f64, 7 "cidrId" cidr_id: String, 8 "clusterId" cluster_id: String,
    9 "peerRegionId" peer_region_id: String
} }

/// Response of [`DescribeEipPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipPriceOutput {
    pub eip_price: Option<PriceItem>,
    pub bandwidth_price: Option<PriceItem>,
    pub bandwidth_prices: Vec<BandwidthPriceResponseItem>,
    pub remote_bandwidth_price: Option<PriceItem>,
}
model! { DescribeEipPriceOutput {
    0 "eipPrice" eip_price: PriceItem, 1 "bandwidthPrice" bandwidth_price: PriceItem,
    2 "bandwidthPrices" bandwidth_prices: Vec<BandwidthPriceResponseItem>,
    3 "remoteBandwidthPrice" remote_bandwidth_price: PriceItem
} }

/// In the response of [`DescribeEipPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPriceResponseItem {
    pub traffic_type: Option<String>,
    pub price: Option<PriceItem>,
}
model! { BandwidthPriceResponseItem {
    0 "trafficType" traffic_type: String, 1 "price" price: PriceItem
} }

/// Describes eip regions: `DescribeEipRegions` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipRegions {}
operation! { DescribeEipRegions() "DescribeEipRegions" -> DescribeEipRegionsOutput {} }

/// Response of [`DescribeEipRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipRegionsOutput {
    pub region_ids: Vec<String>,
}
model! { DescribeEipRegionsOutput {
    0 "regionIds" region_ids: Vec<String>
} }

/// Describes eip remote regions: `DescribeEipRemoteRegions` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipRemoteRegions {
    /// Required.
    pub region_id: String,
    /// Deprecated. One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub eip_v4_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
}
operation! { DescribeEipRemoteRegions(region_id: String) "DescribeEipRemoteRegions" -> DescribeEipRemoteRegionsOutput {
    0 "regionId" region_id, 1 "eipV4Type" eip_v4_type: String, 2 "networkLineType" network_line_type: String
} }

/// Response of [`DescribeEipRemoteRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipRemoteRegionsOutput {
    pub peer_region_ids: Vec<String>,
}
model! { DescribeEipRemoteRegionsOutput {
    0 "peerRegionIds" peer_region_ids: Vec<String>
} }

/// Describes eip traffic: `DescribeEipTraffic` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipTraffic {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub step: Option<i64>,
    pub wan_ip: Option<String>,
    /// One of `LOCAL`, `INTERNATIONAL`.
    pub direction: Option<String>,
}
operation! { DescribeEipTraffic(eip_id: String, start_time: String, end_time: String)
    "DescribeEipTraffic" -> DescribeEipTrafficOutput {
    0 "eipId" eip_id, 1 "startTime" start_time, 2 "endTime" end_time, 3 "step" step: i64, 4 "wanIp" wan_ip: String,
    5 "direction" direction: String
} }

/// Response of [`DescribeEipTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipTrafficOutput {
    pub data_list: Vec<EipTrafficData>,
    pub in95: Option<i64>,
    pub in_avg: Option<i64>,
    pub in_max: Option<i64>,
    pub in_min: Option<i64>,
    pub in_total: Option<i64>,
    pub out95: Option<i64>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub out_total: Option<i64>,
}
model! { DescribeEipTrafficOutput {
    0 "dataList" data_list: Vec<EipTrafficData>, 1 "in95" in95: i64, 2 "inAvg" in_avg: i64, 3 "inMax" in_max: i64,
    4 "inMin" in_min: i64, 5 "inTotal" in_total: i64, 6 "out95" out95: i64, 7 "outAvg" out_avg: i64,
    8 "outMax" out_max: i64, 9 "outMin" out_min: i64, 10 "outTotal" out_total: i64
} }

/// In the response of [`DescribeEipTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipTrafficData {
    pub internet_rx: Option<i64>,
    pub internet_tx: Option<i64>,
    pub time: Option<String>,
}
model! { EipTrafficData {
    0 "internetRX" internet_rx: i64, 1 "internetTX" internet_tx: i64, 2 "time" time: String
} }

/// Describes eips: `DescribeEips` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEips {
    pub eip_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub name: Option<String>,
    /// One of `CREATING`, `DELETING`, `ASSIGNING`, `BINDED`, `RECYCLED`, `UNBIND`, `CREATE_FAILED`.
    pub status: Option<String>,
    pub is_default: Option<bool>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub private_ip_address: Option<String>,
    pub ip_address: Option<String>,
    pub ip_addresses: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub associated_id: Option<String>,
    pub cidr_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: Option<String>,
    pub prefix_length: Option<Value>,
}
operation! { DescribeEips() "DescribeEips" -> DescribeEipsOutput {
    0 "eipIds" eip_ids: Vec<String>, 1 "regionId" region_id: String, 2 "name" name: String, 3 "status" status: String,
    4 "isDefault" is_default: bool, 5 "pageSize" page_size: i64, 6 "pageNum" page_num: i64,
    7 "privateIpAddress" private_ip_address: String, 8 "ipAddress" ip_address: String,
    9 "ipAddresses" ip_addresses: Vec<String>, 10 "instanceId" instance_id: String,
    11 "associatedId" associated_id: String, 12 "cidrIds" cidr_ids: Vec<String>,
    13 "resourceGroupId" resource_group_id: String, 14 "tagKeys" tag_keys: Vec<String>, 15 "tags" tags: Vec<Tag>,
    16 "internetChargeType" internet_charge_type: String, 17 "prefixLength" prefix_length: Value
} }
paged! { DescribeEips: EipInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeEips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<EipInfo>,
}
model! { DescribeEipsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<EipInfo>
} }

/// In the response of [`DescribeEips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipInfo {
    pub eip_id: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub peer_region_id: Option<String>,
    pub is_default: Option<bool>,
    /// One of `CREATING`, `DELETING`, `ASSIGNING`, `BINDED`, `RECYCLED`, `UNBIND`, `CREATE_FAILED`.
    pub status: Option<String>,
    pub public_ip_addresses: Vec<String>,
    pub private_ip_address: Option<String>,
    /// Deprecated. One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub eip_v4_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: Option<String>,
    pub cidr_id: Option<String>,
    /// Deprecated.
    pub nic_id: Option<String>,
    pub associated_id: Option<String>,
    /// One of `NIC`, `NAT`, `LB`, `HAVIP`.
    pub associated_type: Option<String>,
    pub instance_id: Option<String>,
    /// One of `FullNat`, `Passthrough`.
    pub bind_type: Option<String>,
    pub flow_package: Option<f64>,
    pub flow_packages: Vec<FlowPackageResponseItem>,
    pub bandwidth: Option<i64>,
    /// One of `LOOSE`, `STRICT`.
    pub rate_limit_mode: Option<String>,
    pub eip_geo_refs: Vec<EipGeoInfo>,
    pub block_info_list: Vec<BlockInfo>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub bandwidth_cluster: Option<BandwidthClusterInfo>,
    pub tags: Option<Tags>,
    pub operation_info: Option<OperationInfoItem>,
    pub prefix_length: Option<Value>,
}
model! { EipInfo {
    0 "eipId" eip_id: String, 1 "name" name: String, 2 "regionId" region_id: String,
    3 "peerRegionId" peer_region_id: String, 4 "isDefault" is_default: bool, 5 "status" status: String,
    6 "publicIpAddresses" public_ip_addresses: Vec<String>, 7 "privateIpAddress" private_ip_address: String,
    8 "eipV4Type" eip_v4_type: String, 9 "networkLineType" network_line_type: String,
    10 "internetChargeType" internet_charge_type: String, 11 "cidrId" cidr_id: String, 12 "nicId" nic_id: String,
    13 "associatedId" associated_id: String, 14 "associatedType" associated_type: String,
    15 "instanceId" instance_id: String, 16 "bindType" bind_type: String, 17 "flowPackage" flow_package: f64,
    18 "flowPackages" flow_packages: Vec<FlowPackageResponseItem>, 19 "bandwidth" bandwidth: i64,
    20 "rateLimitMode" rate_limit_mode: String, 21 "eipGeoRefs" eip_geo_refs: Vec<EipGeoInfo>,
    22 "blockInfoList" block_info_list: Vec<BlockInfo>, 23 "createTime" create_time: String,
    24 "expiredTime" expired_time: String, 25 "resourceGroupId" resource_group_id: String,
    26 "resourceGroupName" resource_group_name: String, 27 "bandwidthCluster" bandwidth_cluster: BandwidthClusterInfo,
    28 "tags" tags: Tags, 29 "operationInfo" operation_info: OperationInfoItem, 30 "prefixLength" prefix_length: Value
} }

/// In the response of [`DescribeEips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowPackageResponseItem {
    pub traffic_type: Option<String>,
    pub flow_package: Option<f64>,
}
model! { FlowPackageResponseItem {
    0 "trafficType" traffic_type: String, 1 "flowPackage" flow_package: f64
} }

/// In the response of [`DescribeEips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipGeoInfo {
    pub max_mind: Option<String>,
    pub ip_info: Option<String>,
    pub db_ip: Option<String>,
    pub ip_data: Option<String>,
    pub ip_geo_location: Option<String>,
    pub standard: Option<String>,
    pub is_consistent: Option<bool>,
}
model! { EipGeoInfo {
    0 "maxMind" max_mind: String, 1 "ipInfo" ip_info: String, 2 "dbIp" db_ip: String, 3 "ipData" ip_data: String,
    4 "ipGeoLocation" ip_geo_location: String, 5 "standard" standard: String, 6 "isConsistent" is_consistent: bool
} }

/// In the response of [`DescribeEips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockInfo {
    pub ip: Option<String>,
    pub bps: Option<i64>,
    pub pps: Option<i64>,
    pub in_cps: Option<i64>,
    pub out_cps: Option<i64>,
    pub enable: Option<bool>,
}
model! { BlockInfo {
    0 "ip" ip: String, 1 "bps" bps: i64, 2 "pps" pps: i64, 3 "inCps" in_cps: i64, 4 "outCps" out_cps: i64,
    5 "enable" enable: bool
} }

/// In the response of [`DescribeEips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthClusterInfo {
    pub bandwidth_cluster_id: Option<String>,
    pub bandwidth_cluster_name: Option<String>,
}
model! { BandwidthClusterInfo {
    0 "bandwidthClusterId" bandwidth_cluster_id: String, 1 "bandwidthClusterName" bandwidth_cluster_name: String
} }

/// In the response of [`DescribeEips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationInfoItem {
    pub operation: Option<String>,
    pub status: Option<String>,
}
model! { OperationInfoItem {
    0 "operation" operation: String, 1 "status" status: String
} }

/// Describes ha vips: `DescribeHaVips` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVips {
    pub ha_vip_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub vpc_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
    pub ip_addresses: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeHaVips() "DescribeHaVips" -> DescribeHaVipsOutput {
    0 "haVipIds" ha_vip_ids: Vec<String>, 1 "name" name: String, 2 "regionId" region_id: String,
    3 "vpcIds" vpc_ids: Vec<String>, 4 "subnetIds" subnet_ids: Vec<String>, 5 "ipAddresses" ip_addresses: Vec<String>,
    6 "instanceIds" instance_ids: Vec<String>, 7 "pageSize" page_size: i64, 8 "pageNum" page_num: i64,
    9 "tagKeys" tag_keys: Vec<String>, 10 "tags" tags: Vec<Tag>
} }
paged! { DescribeHaVips: HaVipInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeHaVips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<HaVipInfo>,
}
model! { DescribeHaVipsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<HaVipInfo>
} }

/// In the response of [`DescribeHaVips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HaVipInfo {
    pub ha_vip_id: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub security_group_id: Option<String>,
    pub ip_address: Option<String>,
    pub associated_instances: Vec<String>,
    pub master_instance_id: Option<String>,
    pub associated_eips: Vec<HaVipEipAttachment>,
    pub create_time: Option<String>,
    pub tags: Option<Tags>,
}
model! { HaVipInfo {
    0 "haVipId" ha_vip_id: String, 1 "name" name: String, 2 "regionId" region_id: String, 3 "vpcId" vpc_id: String,
    4 "subnetId" subnet_id: String, 5 "securityGroupId" security_group_id: String, 6 "ipAddress" ip_address: String,
    7 "associatedInstances" associated_instances: Vec<String>, 8 "masterInstanceId" master_instance_id: String,
    9 "associatedEips" associated_eips: Vec<HaVipEipAttachment>, 10 "createTime" create_time: String,
    11 "tags" tags: Tags
} }

/// In the response of [`DescribeHaVips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HaVipEipAttachment {
    pub eip_id: Option<String>,
    pub eip_address: Option<String>,
}
model! { HaVipEipAttachment {
    0 "eipId" eip_id: String, 1 "eipAddress" eip_address: String
} }

/// Describes image copy progress: `DescribeImageCopyProgress` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCopyProgress {
    /// Required.
    pub image_id: String,
}
operation! { DescribeImageCopyProgress(image_id: String)
    "DescribeImageCopyProgress" -> DescribeImageCopyProgressOutput {
    0 "imageId" image_id
} }

/// Response of [`DescribeImageCopyProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCopyProgressOutput {
    pub data_set: Vec<ImageCopyProgress>,
}
model! { DescribeImageCopyProgressOutput {
    0 "dataSet" data_set: Vec<ImageCopyProgress>
} }

/// In the response of [`DescribeImageCopyProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageCopyProgress {
    pub dest_region_id: Option<String>,
    pub dest_region_name: Option<String>,
    /// One of `PREPARING`, `TRANSFERRING`.
    pub sync_stage: Option<String>,
    pub queued: Option<bool>,
    pub sync_percent: Option<f64>,
    pub error_info: Option<String>,
}
model! { ImageCopyProgress {
    0 "destRegionId" dest_region_id: String, 1 "destRegionName" dest_region_name: String,
    2 "syncStage" sync_stage: String, 3 "queued" queued: bool, 4 "syncPercent" sync_percent: f64,
    5 "errorInfo" error_info: String
} }

/// Describes images: `DescribeImages` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    /// Required.
    pub zone_id: String,
    pub image_ids: Option<Vec<String>>,
    pub image_name: Option<String>,
    pub category: Option<String>,
    /// One of `PUBLIC_IMAGE`, `CUSTOM_IMAGE`.
    pub image_type: Option<String>,
    /// One of `OFFICIAL`, `MARKETING`, `CUSTOM`, `APP`.
    pub image_source: Option<String>,
    /// One of `linux`, `bsd`, `windows`, `android`, `any`.
    pub os_type: Option<String>,
    /// One of `CREATING`, `AVAILABLE`, `UNAVAILABLE`, `SYNCING`, `FAILED`, `DELETING`, `PROCESSING`.
    pub image_status: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeImages(zone_id: String) "DescribeImages" -> DescribeImagesOutput {
    0 "zoneId" zone_id, 1 "imageIds" image_ids: Vec<String>, 2 "imageName" image_name: String,
    3 "category" category: String, 4 "imageType" image_type: String, 5 "imageSource" image_source: String,
    6 "osType" os_type: String, 7 "imageStatus" image_status: String, 8 "pageNum" page_num: i64,
    9 "pageSize" page_size: i64, 10 "tagKeys" tag_keys: Vec<String>, 11 "tags" tags: Vec<Tag>
} }
paged! { DescribeImages: Image = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<Image>,
}
model! { DescribeImagesOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<Image>
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    /// One of `PUBLIC_IMAGE`, `CUSTOM_IMAGE`.
    pub image_type: Option<String>,
    /// One of `OFFICIAL`, `MARKETING`, `CUSTOM`, `APP`.
    pub image_source: Option<String>,
    pub image_size: Option<String>,
    pub image_description: Option<String>,
    pub image_version: Option<String>,
    /// One of `CREATING`, `AVAILABLE`, `UNAVAILABLE`, `SYNCING`, `FAILED`, `DELETING`, `PROCESSING`.
    pub image_status: Option<String>,
    pub nic_network_type: Vec<String>,
    pub category: Option<String>,
    /// One of `linux`, `bsd`, `windows`, `android`, `any`.
    pub os_type: Option<String>,
    pub tags: Option<Tags>,
    pub min_disk_size: Option<i64>,
}
model! { Image {
    0 "imageId" image_id: String, 1 "imageName" image_name: String, 2 "imageType" image_type: String,
    3 "imageSource" image_source: String, 4 "imageSize" image_size: String,
    5 "imageDescription" image_description: String, 6 "imageVersion" image_version: String,
    7 "imageStatus" image_status: String, 8 "nicNetworkType" nic_network_type: Vec<String>,
    9 "category" category: String, 10 "osType" os_type: String, 11 "tags" tags: Tags,
    12 "minDiskSize" min_disk_size: i64
} }

/// Describes instance monitor data: `DescribeInstanceMonitorData` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorData {
    /// Required.
    pub instance_id: String,
    /// Required. One of `CPU_UTILIZATION`, `HYPERVISOR_IO_WAIT_TIME`, `HYPERVISOR_QUEUE_TIME`, `HYPERVISOR_CPU_USER`,
    /// `HYPERVISOR_CPU_TIME`, `HYPERVISOR_CPU_SYSTEM`, `PROC_CPU_USER`, `PROC_CPU_SYSTEM`, `PROC_CPU_IOWAIT`,
    /// `PROC_CPU_SOFTIRQ`, `PROC_CPU_IDLE`, `PROC_CPU_OTHER`, `LOAD1`, `LOAD5`, `LOAD15`, `MEM_UTIL`, `REALMEM_UTIL`,
    /// `TCP_ESTABLISHED`, `SWAP_TOTAL`, `SWAP_FREE`, `SWAP_IN`, `SWAP_OUT`, `KSWAPD_STEAL`, `KSWAPD_LHWM`,
    /// `RX_PACKETS`, `TX_PACKETS`, `RX_DROPPED`, `TX_DROPPED`, `RX_ERRORS`, `TX_ERRORS`, `RX_BITS`, `TX_BITS`,
    /// `CPU_PSI_SOME_AVG60`, `MEM_PSI_SOME_AVG60`, `MEM_PSI_FULL_AVG60`, `IO_PSI_SOME_AVG60`, `IO_PSI_FULL_AVG60`,
    /// `UPTIME`, `GPU_UTILIZATION`, `GPU_TEMPERATURE`, `GPU_MEMORY_USED`, `GPU_MEMORY_UTILIZATION`, `GPU_POWER_DRAW`,
    /// `GPU_FAN_SPEED`.
    pub metric_type: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub step: Option<i64>,
}
operation! {
    DescribeInstanceMonitorData(instance_id: String, metric_type: String, start_time: String, end_time: String)
    "DescribeInstanceMonitorData" -> DescribeInstanceMonitorDataOutput {
    0 "instanceId" instance_id, 1 "metricType" metric_type, 2 "startTime" start_time, 3 "endTime" end_time,
    4 "step" step: i64
} }

/// Response of [`DescribeInstanceMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataOutput {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub metrics: Vec<MetricValue>,
}
model! { DescribeInstanceMonitorDataOutput {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64, 2 "avgValue" avg_value: f64,
    3 "metrics" metrics: Vec<MetricValue>
} }

/// Returns the details of elastic compute instances: configuration, addresses, disks, network interfaces and state.
///
/// `DescribeInstances` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
    pub image_id: Option<String>,
    pub ipv4_address: Option<String>,
    pub ipv6_address: Option<String>,
    /// One of `DEPLOYING`, `REBUILDING`, `REBOOT`, `RUNNING`, `STOPPED`, `BOOTING`, `RELEASING`, `STOPPING`, `RECYCLE`,
    /// `RECYCLING`, `CREATE_FAILED`, `IMAGING`, `RESIZING`.
    pub status: Option<String>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>, 1 "zoneId" zone_id: String, 2 "imageId" image_id: String,
    3 "ipv4Address" ipv4_address: String, 4 "ipv6Address" ipv6_address: String, 5 "status" status: String,
    6 "name" name: String, 7 "pageSize" page_size: i64, 8 "pageNum" page_num: i64,
    9 "resourceGroupId" resource_group_id: String, 10 "tagKeys" tag_keys: Vec<String>, 11 "tags" tags: Vec<Tag>
} }
paged! { DescribeInstances: InstanceInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<InstanceInfo>,
}
model! { DescribeInstancesOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<InstanceInfo>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub zone_id: Option<String>,
    pub instance_type: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub time_zone: Option<String>,
    /// One of `Auto`, `FailOver`, `VirtioOnly`, `VfOnly`.
    pub nic_network_type: Option<String>,
    /// One of `DEPLOYING`, `REBUILDING`, `REBOOT`, `RUNNING`, `STOPPED`, `BOOTING`, `RELEASING`, `STOPPING`, `RECYCLE`,
    /// `RECYCLING`, `CREATE_FAILED`, `IMAGING`, `RESIZING`.
    pub status: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Vec<DataDisk>,
    pub public_ip_addresses: Vec<String>,
    pub private_ip_addresses: Vec<String>,
    pub key_id: Option<String>,
    pub subnet_id: Option<String>,
    pub security_group_id: Option<String>,
    pub enable_agent: Option<bool>,
    pub enable_agent_monitor: Option<bool>,
    pub enable_ip_forward: Option<bool>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub nics: Vec<NicInfo>,
    pub tags: Option<Tags>,
    pub load_balancer_ids: Vec<String>,
    pub placement_group_id: Option<String>,
    pub instance_options: Option<InstanceOptions>,
}
model! { InstanceInfo {
    0 "instanceId" instance_id: String, 1 "instanceName" instance_name: String, 2 "zoneId" zone_id: String,
    3 "instanceType" instance_type: String, 4 "cpu" cpu: i64, 5 "memory" memory: i64, 6 "imageId" image_id: String,
    7 "imageName" image_name: String, 8 "timeZone" time_zone: String, 9 "nicNetworkType" nic_network_type: String,
    10 "status" status: String, 11 "systemDisk" system_disk: SystemDisk, 12 "dataDisks" data_disks: Vec<DataDisk>,
    13 "publicIpAddresses" public_ip_addresses: Vec<String>, 14 "privateIpAddresses" private_ip_addresses: Vec<String>,
    15 "keyId" key_id: String, 16 "subnetId" subnet_id: String, 17 "securityGroupId" security_group_id: String,
    18 "enableAgent" enable_agent: bool, 19 "enableAgentMonitor" enable_agent_monitor: bool,
    20 "enableIpForward" enable_ip_forward: bool, 21 "createTime" create_time: String,
    22 "expiredTime" expired_time: String, 23 "resourceGroupId" resource_group_id: String,
    24 "resourceGroupName" resource_group_name: String, 25 "nics" nics: Vec<NicInfo>, 26 "tags" tags: Tags,
    27 "loadBalancerIds" load_balancer_ids: Vec<String>, 28 "placementGroupId" placement_group_id: String,
    29 "instanceOptions" instance_options: InstanceOptions
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NicInfo {
    pub nic_id: Option<String>,
    pub name: Option<String>,
    /// One of `PENDING`, `AVAILABLE`, `ATTACHING`, `DETACHING`, `DELETING`, `CREATE_FAILED`, `USED`.
    pub status: Option<String>,
    /// One of `Primary`, `Secondary`.
    pub nic_type: Option<String>,
    pub region_id: Option<String>,
    /// One of `IPv4`, `IPv4_IPv6`, `IPv6`.
    pub nic_subnet_type: Option<String>,
    pub public_ip_list: Vec<String>,
    pub private_ip_list: Vec<String>,
    pub primary_ipv4: Option<String>,
    pub primary_ipv6: Option<String>,
    pub ipv6_cidr: Option<String>,
    pub secondary_ipv4s: Vec<String>,
    pub mac_address: Option<String>,
    pub instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub resource_group: Option<ResourceGroupInfo>,
    pub security_group_id: Option<String>,
    pub tags: Option<Tags>,
}
model! { NicInfo {
    0 "nicId" nic_id: String, 1 "name" name: String, 2 "status" status: String, 3 "nicType" nic_type: String,
    4 "regionId" region_id: String, 5 "nicSubnetType" nic_subnet_type: String,
    6 "publicIpList" public_ip_list: Vec<String>, 7 "privateIpList" private_ip_list: Vec<String>,
    8 "primaryIpv4" primary_ipv4: String, 9 "primaryIpv6" primary_ipv6: String, 10 "ipv6Cidr" ipv6_cidr: String,
    11 "secondaryIpv4s" secondary_ipv4s: Vec<String>, 12 "macAddress" mac_address: String,
    13 "instanceId" instance_id: String, 14 "vpcId" vpc_id: String, 15 "subnetId" subnet_id: String,
    16 "createTime" create_time: String, 17 "updateTime" update_time: String,
    18 "resourceGroup" resource_group: ResourceGroupInfo, 19 "securityGroupId" security_group_id: String,
    20 "tags" tags: Tags
} }

/// Describes instances status: `DescribeInstancesStatus` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesStatus {
    pub instance_ids: Option<Vec<String>>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeInstancesStatus() "DescribeInstancesStatus" -> DescribeInstancesStatusOutput {
    0 "instanceIds" instance_ids: Vec<String>, 1 "pageSize" page_size: i64, 2 "pageNum" page_num: i64,
    3 "resourceGroupId" resource_group_id: String
} }
paged! { DescribeInstancesStatus: InstanceStatus = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesStatusOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<InstanceStatus>,
}
model! { DescribeInstancesStatusOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<InstanceStatus>
} }

/// In the response of [`DescribeInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    pub instance_id: Option<String>,
    /// One of `DEPLOYING`, `REBUILDING`, `REBOOT`, `RUNNING`, `STOPPED`, `BOOTING`, `RELEASING`, `STOPPING`, `RECYCLE`,
    /// `RECYCLING`, `CREATE_FAILED`, `IMAGING`, `RESIZING`.
    pub instance_status: Option<String>,
}
model! { InstanceStatus {
    0 "instanceId" instance_id: String, 1 "instanceStatus" instance_status: String
} }

/// Describes interconnect border gateway regions: `DescribeInterconnectBorderGatewayRegions` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterconnectBorderGatewayRegions {
    pub region_id: Option<String>,
    pub dc_id: Option<String>,
    pub dc_code: Option<String>,
}
operation! { DescribeInterconnectBorderGatewayRegions()
    "DescribeInterconnectBorderGatewayRegions" -> DescribeInterconnectBorderGatewayRegionsOutput {
    0 "regionId" region_id: String, 1 "dcId" dc_id: String, 2 "dcCode" dc_code: String
} }

/// Response of [`DescribeInterconnectBorderGatewayRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterconnectBorderGatewayRegionsOutput {
    pub region_set: Vec<InterconnectRegion>,
}
model! { DescribeInterconnectBorderGatewayRegionsOutput {
    0 "regionSet" region_set: Vec<InterconnectRegion>
} }

/// In the response of [`DescribeInterconnectBorderGatewayRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterconnectRegion {
    pub region_id: Option<String>,
    pub name: Option<String>,
    pub data_center: Option<InterconnectDataCenter>,
}
model! { InterconnectRegion {
    0 "regionId" region_id: String, 1 "name" name: String, 2 "dataCenter" data_center: InterconnectDataCenter
} }

/// In the response of [`DescribeInterconnectBorderGatewayRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterconnectDataCenter {
    pub dc_id: Option<String>,
    pub dc_code: Option<String>,
    pub name: Option<String>,
    pub city_name: Option<String>,
    pub country_name: Option<String>,
}
model! { InterconnectDataCenter {
    0 "dcId" dc_id: String, 1 "dcCode" dc_code: String, 2 "name" name: String, 3 "cityName" city_name: String,
    4 "countryName" country_name: String
} }

/// Describes ipv6 cidrs: `DescribeIpv6Cidrs` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6Cidrs {
    pub cidr_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub name: Option<String>,
    pub cidr_block: Option<String>,
    pub asn: Option<i64>,
    pub resource_group_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeIpv6Cidrs() "DescribeIpv6Cidrs" -> DescribeIpv6CidrsOutput {
    0 "cidrIds" cidr_ids: Vec<String>, 1 "regionId" region_id: String, 2 "name" name: String,
    3 "cidrBlock" cidr_block: String, 4 "asn" asn: i64, 5 "resourceGroupId" resource_group_id: String,
    6 "pageSize" page_size: i64, 7 "pageNum" page_num: i64, 8 "tagKeys" tag_keys: Vec<String>, 9 "tags" tags: Vec<Tag>
} }
paged! { DescribeIpv6Cidrs: Ipv6CidrInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeIpv6Cidrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6CidrsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<Ipv6CidrInfo>,
}
model! { DescribeIpv6CidrsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<Ipv6CidrInfo>
} }

/// In the response of [`DescribeIpv6Cidrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ipv6CidrInfo {
    pub cidr_id: Option<String>,
    pub region_id: Option<String>,
    pub name: Option<String>,
    pub cidr_block: Option<String>,
    /// One of `CONSOLE`, `BYOIP`, `SDN_RIPT`.
    pub source: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    pub subnet_ids: Vec<String>,
    pub nic_ids: Vec<String>,
    pub netmask: Option<i64>,
    pub pool_id: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub resource_group: Option<ResourceGroupInfo>,
    /// One of `CREATING`, `AVAILABLE`, `CHANGING`, `RECYCLED`, `DELETING`, `FAILED`.
    pub status: Option<String>,
    pub asn: Option<i64>,
    pub tags: Option<Tags>,
    pub asn_observation: Option<AsnObservationDetail>,
}
model! { Ipv6CidrInfo {
    0 "cidrId" cidr_id: String, 1 "regionId" region_id: String, 2 "name" name: String, 3 "cidrBlock" cidr_block: String,
    4 "source" source: String, 5 "networkLineType" network_line_type: String, 6 "subnetIds" subnet_ids: Vec<String>,
    7 "nicIds" nic_ids: Vec<String>, 8 "netmask" netmask: i64, 9 "poolId" pool_id: String,
    10 "createTime" create_time: String, 11 "expiredTime" expired_time: String,
    12 "resourceGroup" resource_group: ResourceGroupInfo, 13 "status" status: String, 14 "asn" asn: i64,
    15 "tags" tags: Tags, 16 "asnObservation" asn_observation: AsnObservationDetail
} }

/// Describes nat gateway detail: `DescribeNatGatewayDetail` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayDetail {
    /// Required.
    pub nat_gateway_id: String,
}
operation! { DescribeNatGatewayDetail(nat_gateway_id: String)
    "DescribeNatGatewayDetail" -> DescribeNatGatewayDetailOutput {
    0 "natGatewayId" nat_gateway_id
} }

/// Response of [`DescribeNatGatewayDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayDetailOutput {
    pub nat_gateway_id: Option<String>,
    pub name: Option<String>,
    pub snats: Vec<SnatEntry>,
    pub dnats: Vec<DnatEntry>,
}
model! { DescribeNatGatewayDetailOutput {
    0 "natGatewayId" nat_gateway_id: String, 1 "name" name: String, 2 "snats" snats: Vec<SnatEntry>,
    3 "dnats" dnats: Vec<DnatEntry>
} }

/// In the response of [`DescribeNatGatewayDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnatEntry {
    pub snat_entry_id: Option<String>,
    pub cidrs: Vec<String>,
    pub eip_ids: Vec<String>,
    pub is_all_eip: Option<bool>,
    pub snat_subnets: Vec<SnatSubnet>,
}
model! { SnatEntry {
    0 "snatEntryId" snat_entry_id: String, 1 "cidrs" cidrs: Vec<String>, 2 "eipIds" eip_ids: Vec<String>,
    3 "isAllEip" is_all_eip: bool, 4 "snatSubnets" snat_subnets: Vec<SnatSubnet>
} }

/// In the response of [`DescribeNatGatewayDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnatSubnet {
    pub subnet_id: Option<String>,
    pub cidr: Option<String>,
}
model! { SnatSubnet {
    0 "subnetId" subnet_id: String, 1 "cidr" cidr: String
} }

/// In the response of [`DescribeNatGatewayDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnatEntry {
    pub dnat_entry_id: Option<String>,
    pub status: Option<String>,
    pub private_ip: Option<String>,
    pub eip_id: Option<String>,
    /// One of `TCP`, `UDP`, `Any`.
    pub protocol: Option<String>,
    pub listener_port: Option<String>,
    pub internal_port: Option<String>,
}
model! { DnatEntry {
    0 "dnatEntryId" dnat_entry_id: String, 1 "status" status: String, 2 "privateIp" private_ip: String,
    3 "eipId" eip_id: String, 4 "protocol" protocol: String, 5 "listenerPort" listener_port: String,
    6 "internalPort" internal_port: String
} }

/// Describes nat gateway regions: `DescribeNatGatewayRegions` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayRegions {}
operation! { DescribeNatGatewayRegions() "DescribeNatGatewayRegions" -> DescribeNatGatewayRegionsOutput {} }

/// Response of [`DescribeNatGatewayRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayRegionsOutput {
    pub region_ids: Vec<String>,
}
model! { DescribeNatGatewayRegionsOutput {
    0 "regionIds" region_ids: Vec<String>
} }

/// Describes nat gateways: `DescribeNatGateways` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGateways {
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub nat_gateway_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub security_group_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeNatGateways() "DescribeNatGateways" -> DescribeNatGatewaysOutput {
    0 "regionId" region_id: String, 1 "vpcId" vpc_id: String, 2 "natGatewayIds" nat_gateway_ids: Vec<String>,
    3 "name" name: String, 4 "status" status: String, 5 "securityGroupId" security_group_id: String,
    6 "pageSize" page_size: i64, 7 "pageNum" page_num: i64, 8 "resourceGroupId" resource_group_id: String,
    9 "tagKeys" tag_keys: Vec<String>, 10 "tags" tags: Vec<Tag>
} }
paged! { DescribeNatGateways: NatGateway = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeNatGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<NatGateway>,
}
model! { DescribeNatGatewaysOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<NatGateway>
} }

/// In the response of [`DescribeNatGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatGateway {
    pub nat_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub region_id: Option<String>,
    /// One of `CREATING`, `RUNNING`, `RECYCLED`, `CREATE_FAILED`, `RELEASING`.
    pub status: Option<String>,
    pub name: Option<String>,
    pub subnet_ids: Vec<String>,
    pub is_all_subnets: Option<bool>,
    pub eip_ids: Vec<String>,
    pub zbg_id: Option<String>,
    pub icmp_reply_enabled: Option<bool>,
    pub security_group_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub tags: Option<Tags>,
}
model! { NatGateway {
    0 "natGatewayId" nat_gateway_id: String, 1 "vpcId" vpc_id: String, 2 "regionId" region_id: String,
    3 "status" status: String, 4 "name" name: String, 5 "subnetIds" subnet_ids: Vec<String>,
    6 "isAllSubnets" is_all_subnets: bool, 7 "eipIds" eip_ids: Vec<String>, 8 "zbgId" zbg_id: String,
    9 "icmpReplyEnabled" icmp_reply_enabled: bool, 10 "securityGroupId" security_group_id: String,
    11 "resourceGroupId" resource_group_id: String, 12 "resourceGroupName" resource_group_name: String,
    13 "createTime" create_time: String, 14 "expiredTime" expired_time: String, 15 "tags" tags: Tags
} }

/// Describes network interface monitor data: `DescribeNetworkInterfaceMonitorData` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceMonitorData {
    /// Required.
    pub nic_id: String,
    /// Required. One of `RX_BITS`, `TX_BITS`, `RX_PACKETS`, `TX_PACKETS`, `RX_DROPPED`, `TX_DROPPED`, `RX_ERRORS`,
    /// `TX_ERRORS`.
    pub metric_type: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub step: Option<i64>,
}
operation! {
    DescribeNetworkInterfaceMonitorData(nic_id: String, metric_type: String, start_time: String, end_time: String)
    "DescribeNetworkInterfaceMonitorData" -> DescribeNetworkInterfaceMonitorDataOutput {
    0 "nicId" nic_id, 1 "metricType" metric_type, 2 "startTime" start_time, 3 "endTime" end_time, 4 "step" step: i64
} }

/// Response of [`DescribeNetworkInterfaceMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceMonitorDataOutput {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub metrics: Vec<MetricValue>,
}
model! { DescribeNetworkInterfaceMonitorDataOutput {
    0 "maxValue" max_value: f64, 1 "minValue" min_value: f64, 2 "avgValue" avg_value: f64,
    3 "metrics" metrics: Vec<MetricValue>
} }

/// Describes network interface public ipv6: `DescribeNetworkInterfacePublicIPv6` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacePublicIPv6 {
    /// Required.
    pub nic_id: String,
}
operation! { DescribeNetworkInterfacePublicIPv6(nic_id: String)
    "DescribeNetworkInterfacePublicIPv6" -> DescribeNetworkInterfacePublicIPv6Output {
    0 "nicId" nic_id
} }

/// Response of [`DescribeNetworkInterfacePublicIPv6`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacePublicIPv6Output {
    pub address: Option<PublicIpv6CidrAddress>,
}
model! { DescribeNetworkInterfacePublicIPv6Output {
    0 "address" address: PublicIpv6CidrAddress
} }

/// In the response of [`DescribeNetworkInterfacePublicIPv6`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicIpv6CidrAddress {
    pub ipv6_cidr_id: Option<String>,
    pub ipv6_cidr: Option<String>,
    pub primary_ipv6_address: Option<String>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: Option<String>,
    pub bandwidth: Option<i64>,
    /// One of `LOOSE`, `STRICT`.
    pub rate_limit_mode: Option<String>,
    pub traffic_package_size: Option<f64>,
    pub bandwidth_cluster: Option<BandwidthClusterInfo>,
    pub operation_info: Option<OperationInfoItem>,
}
model! { PublicIpv6CidrAddress {
    0 "ipv6CidrId" ipv6_cidr_id: String, 1 "ipv6Cidr" ipv6_cidr: String,
    2 "primaryIpv6Address" primary_ipv6_address: String, 3 "internetChargeType" internet_charge_type: String,
    4 "bandwidth" bandwidth: i64, 5 "rateLimitMode" rate_limit_mode: String,
    6 "trafficPackageSize" traffic_package_size: f64, 7 "bandwidthCluster" bandwidth_cluster: BandwidthClusterInfo,
    8 "operationInfo" operation_info: OperationInfoItem
} }

/// Describes network interface regions: `DescribeNetworkInterfaceRegions` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceRegions {}
operation! { DescribeNetworkInterfaceRegions()
    "DescribeNetworkInterfaceRegions" -> DescribeNetworkInterfaceRegionsOutput {} }

/// Response of [`DescribeNetworkInterfaceRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceRegionsOutput {
    pub region_ids: Vec<String>,
}
model! { DescribeNetworkInterfaceRegionsOutput {
    0 "regionIds" region_ids: Vec<String>
} }

/// Describes network interfaces: `DescribeNetworkInterfaces` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaces {
    pub nic_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_id: Option<String>,
    /// One of `PENDING`, `AVAILABLE`, `ATTACHING`, `DETACHING`, `DELETING`, `CREATE_FAILED`, `USED`.
    pub status: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    /// One of `Primary`, `Secondary`.
    pub nic_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    /// One of `IPv4`, `IPv4_IPv6`, `IPv6`.
    pub nic_subnet_type: Option<String>,
}
operation! { DescribeNetworkInterfaces() "DescribeNetworkInterfaces" -> DescribeNetworkInterfacesOutput {
    0 "nicIds" nic_ids: Vec<String>, 1 "name" name: String, 2 "regionId" region_id: String, 3 "vpcId" vpc_id: String,
    4 "subnetId" subnet_id: String, 5 "instanceId" instance_id: String, 6 "status" status: String,
    7 "pageSize" page_size: i64, 8 "pageNum" page_num: i64, 9 "nicType" nic_type: String,
    10 "resourceGroupId" resource_group_id: String, 11 "securityGroupId" security_group_id: String,
    12 "tagKeys" tag_keys: Vec<String>, 13 "tags" tags: Vec<Tag>, 14 "nicSubnetType" nic_subnet_type: String
} }
paged! { DescribeNetworkInterfaces: NicInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<NicInfo>,
}
model! { DescribeNetworkInterfacesOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<NicInfo>
} }

/// Describes placement groups: `DescribePlacementGroups` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlacementGroups {
    pub placement_group_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub zone_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribePlacementGroups() "DescribePlacementGroups" -> DescribePlacementGroupsOutput {
    0 "placementGroupIds" placement_group_ids: Vec<String>, 1 "name" name: String, 2 "zoneId" zone_id: String,
    3 "pageSize" page_size: i64, 4 "pageNum" page_num: i64, 5 "resourceGroupId" resource_group_id: String
} }
paged! { DescribePlacementGroups: PlacementGroupInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribePlacementGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlacementGroupsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<PlacementGroupInfo>,
}
model! { DescribePlacementGroupsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<PlacementGroupInfo>
} }

/// In the response of [`DescribePlacementGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlacementGroupInfo {
    pub placement_group_id: Option<String>,
    pub name: Option<String>,
    pub zone_id: Option<String>,
    pub partition_num: Option<i64>,
    pub affinity: Option<i64>,
    pub instance_count: Option<i64>,
    pub instance_ids: Vec<String>,
    /// One of `Satisfied`, `Unsatisfied`.
    pub constraint_status: Option<String>,
    pub create_time: Option<String>,
    pub resource_group: Option<ResourceGroupInfo>,
    pub tags: Option<Tags>,
}
model! { PlacementGroupInfo {
    0 "placementGroupId" placement_group_id: String, 1 "name" name: String, 2 "zoneId" zone_id: String,
    3 "partitionNum" partition_num: i64, 4 "affinity" affinity: i64, 5 "instanceCount" instance_count: i64,
    6 "instanceIds" instance_ids: Vec<String>, 7 "constraintStatus" constraint_status: String,
    8 "createTime" create_time: String, 9 "resourceGroup" resource_group: ResourceGroupInfo, 10 "tags" tags: Tags
} }

/// Describes policy detail: `DescribePolicyDetail` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyDetail {
    /// Required.
    pub policy_id: String,
}
operation! { DescribePolicyDetail(policy_id: String) "DescribePolicyDetail" -> DescribePolicyDetailOutput {
    0 "policyId" policy_id
} }

/// Response of [`DescribePolicyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyDetailOutput {
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub attachment_ips: Vec<String>,
    pub create_time: Option<String>,
    pub black_ips: Vec<String>,
    pub white_ips: Vec<String>,
    pub black_ip_list_expire_at: Option<i64>,
    pub block_protocols: Vec<String>,
    pub ports: Vec<DdosPolicyPort>,
    pub block_regions: Vec<String>,
    pub reflect_udp_port: Vec<DdosReflectUdpPort>,
    pub traffic_control: Option<DdosTrafficControl>,
    pub finger_print_rules: Vec<DdosFingerprintRule>,
}
model! { DescribePolicyDetailOutput {
    0 "policyId" policy_id: String, 1 "policyName" policy_name: String, 2 "attachmentIps" attachment_ips: Vec<String>,
    3 "createTime" create_time: String, 4 "blackIps" black_ips: Vec<String>, 5 "whiteIps" white_ips: Vec<String>,
    6 "blackIpListExpireAt" black_ip_list_expire_at: i64, 7 "blockProtocols" block_protocols: Vec<String>,
    8 "ports" ports: Vec<DdosPolicyPort>, 9 "blockRegions" block_regions: Vec<String>,
    10 "reflectUdpPort" reflect_udp_port: Vec<DdosReflectUdpPort>,
    11 "trafficControl" traffic_control: DdosTrafficControl,
    12 "fingerPrintRules" finger_print_rules: Vec<DdosFingerprintRule>
} }

/// Describes policy regions: `DescribePolicyRegions` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyRegions {}
operation! { DescribePolicyRegions() "DescribePolicyRegions" -> DescribePolicyRegionsOutput {} }

/// Response of [`DescribePolicyRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyRegionsOutput {
    pub regions: Vec<PolicyRegion>,
}
model! { DescribePolicyRegionsOutput {
    0 "regions" regions: Vec<PolicyRegion>
} }

/// In the response of [`DescribePolicyRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyRegion {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub area_name: Option<String>,
}
model! { PolicyRegion {
    0 "regionId" region_id: String, 1 "regionName" region_name: String, 2 "areaName" area_name: String
} }

/// Describes policys: `DescribePolicys` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicys {
    pub policy_ids: Option<Vec<String>>,
    pub policy_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribePolicys() "DescribePolicys" -> DescribePolicysOutput {
    0 "policyIds" policy_ids: Vec<String>, 1 "policyName" policy_name: String, 2 "pageSize" page_size: i64,
    3 "pageNum" page_num: i64, 4 "tagKeys" tag_keys: Vec<String>, 5 "tags" tags: Vec<Tag>
} }
paged! { DescribePolicys: PolicyInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribePolicys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicysOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<PolicyInfo>,
}
model! { DescribePolicysOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<PolicyInfo>
} }

/// In the response of [`DescribePolicys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyInfo {
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub create_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub tags: Option<Tags>,
}
model! { PolicyInfo {
    0 "policyId" policy_id: String, 1 "policyName" policy_name: String, 2 "createTime" create_time: String,
    3 "resourceGroupId" resource_group_id: String, 4 "resourceGroupName" resource_group_name: String,
    5 "tags" tags: Tags
} }

/// Describes pools: `DescribePools` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePools {
    pub pool_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribePools() "DescribePools" -> DescribePoolsOutput {
    0 "poolIds" pool_ids: Vec<String>, 1 "regionId" region_id: String, 2 "name" name: String,
    3 "pageSize" page_size: i64, 4 "pageNum" page_num: i64
} }
paged! { DescribePools: PoolInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoolsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<PoolInfo>,
}
model! { DescribePoolsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<PoolInfo>
} }

/// In the response of [`DescribePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoolInfo {
    pub pool_id: Option<String>,
    pub region_id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
    pub ipv4_cidr_count: Option<i64>,
    pub ipv6_cidr_count: Option<i64>,
}
model! { PoolInfo {
    0 "poolId" pool_id: String, 1 "regionId" region_id: String, 2 "name" name: String,
    3 "createTime" create_time: String, 4 "ipv4CidrCount" ipv4_cidr_count: i64, 5 "ipv6CidrCount" ipv6_cidr_count: i64
} }

/// Describes qos policy group traffic: `DescribeQosPolicyGroupTraffic` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPolicyGroupTraffic {
    /// Required.
    pub qos_policy_group_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub period: i64,
}
operation! {
    DescribeQosPolicyGroupTraffic(qos_policy_group_id: String, start_time: String, end_time: String, period: i64)
    "DescribeQosPolicyGroupTraffic" -> DescribeQosPolicyGroupTrafficOutput {
    0 "qosPolicyGroupId" qos_policy_group_id, 1 "startTime" start_time, 2 "endTime" end_time, 3 "period" period
} }

/// Response of [`DescribeQosPolicyGroupTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPolicyGroupTrafficOutput {
    pub data_set: Vec<TrafficDataPoint>,
}
model! { DescribeQosPolicyGroupTrafficOutput {
    0 "dataSet" data_set: Vec<TrafficDataPoint>
} }

/// In the response of [`DescribeQosPolicyGroupTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficDataPoint {
    pub timestamp: Option<String>,
    pub bandwidth_in: Option<i64>,
    pub bandwidth_out: Option<i64>,
}
model! { TrafficDataPoint {
    0 "timestamp" timestamp: String, 1 "bandwidthIn" bandwidth_in: i64, 2 "bandwidthOut" bandwidth_out: i64
} }

/// Describes qos policy groups: `DescribeQosPolicyGroups` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPolicyGroups {
    pub qos_policy_group_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeQosPolicyGroups() "DescribeQosPolicyGroups" -> DescribeQosPolicyGroupsOutput {
    0 "qosPolicyGroupIds" qos_policy_group_ids: Vec<String>, 1 "regionId" region_id: String,
    2 "resourceGroupId" resource_group_id: String, 3 "resourceId" resource_id: String, 4 "pageSize" page_size: i64,
    5 "pageNum" page_num: i64, 6 "tagKeys" tag_keys: Vec<String>, 7 "tags" tags: Vec<Tag>
} }
paged! { DescribeQosPolicyGroups: QosPolicyGroup = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeQosPolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPolicyGroupsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<QosPolicyGroup>,
}
model! { DescribeQosPolicyGroupsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<QosPolicyGroup>
} }

/// In the response of [`DescribeQosPolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QosPolicyGroup {
    pub qos_policy_group_id: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub bandwidth_limit: Option<i64>,
    /// One of `LOOSE`, `STRICT`.
    pub rate_limit_mode: Option<String>,
    pub member_count: Option<i64>,
    pub members: Vec<QosPolicyGroupMember>,
    pub create_time: Option<String>,
    pub resource_group: Option<ResourceGroupInfo>,
    pub tags: Option<Tags>,
}
model! { QosPolicyGroup {
    0 "qosPolicyGroupId" qos_policy_group_id: String, 1 "name" name: String, 2 "regionId" region_id: String,
    3 "bandwidthLimit" bandwidth_limit: i64, 4 "rateLimitMode" rate_limit_mode: String,
    5 "memberCount" member_count: i64, 6 "members" members: Vec<QosPolicyGroupMember>,
    7 "createTime" create_time: String, 8 "resourceGroup" resource_group: ResourceGroupInfo, 9 "tags" tags: Tags
} }

/// Describes reflect udp port options: `DescribeReflectUdpPortOptions` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReflectUdpPortOptions {}
operation! { DescribeReflectUdpPortOptions() "DescribeReflectUdpPortOptions" -> DescribeReflectUdpPortOptionsOutput {} }

/// Response of [`DescribeReflectUdpPortOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReflectUdpPortOptionsOutput {
    pub reflect_udp_ports: Vec<ReflectUdpPortPolicy>,
}
model! { DescribeReflectUdpPortOptionsOutput {
    0 "reflectUdpPorts" reflect_udp_ports: Vec<ReflectUdpPortPolicy>
} }

/// In the response of [`DescribeReflectUdpPortOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReflectUdpPortPolicy {
    pub name: Option<String>,
    pub port: Option<i64>,
}
model! { ReflectUdpPortPolicy {
    0 "name" name: String, 1 "port" port: i64
} }

/// Describes routes: `DescribeRoutes` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutes {
    pub route_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    /// One of `IPv4`, `IPv6`.
    pub ip_version: Option<String>,
    /// One of `RouteTypeSubnet`, `RouteTypeStatic`, `RouteTypePolicy`, `RouteTypeNatGw`, `RouteTypeTransit`.
    pub route_type: Option<String>,
    pub name: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeRoutes() "DescribeRoutes" -> DescribeRoutesOutput {
    0 "routeIds" route_ids: Vec<String>, 1 "vpcId" vpc_id: String, 2 "ipVersion" ip_version: String,
    3 "routeType" route_type: String, 4 "name" name: String, 5 "destinationCidrBlock" destination_cidr_block: String,
    6 "pageSize" page_size: i64, 7 "pageNum" page_num: i64
} }
paged! { DescribeRoutes: RouteInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutesOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<RouteInfo>,
}
model! { DescribeRoutesOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<RouteInfo>
} }

/// In the response of [`DescribeRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteInfo {
    pub route_id: Option<String>,
    pub name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    /// One of `IPv4`, `IPv6`.
    pub ip_version: Option<String>,
    /// One of `RouteTypeSubnet`, `RouteTypeStatic`, `RouteTypePolicy`, `RouteTypeNatGw`, `RouteTypeTransit`.
    pub r#type: Option<String>,
    pub source_cidr_block: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub cidr_block: Option<String>,
    pub priority: Option<i64>,
    pub next_hop_id: Option<String>,
    pub next_hop_name: Option<String>,
    /// One of `NIC`, `VPC`, `NAT`, `ZBG`.
    pub next_hop_type: Option<String>,
    pub create_time: Option<String>,
}
model! { RouteInfo {
    0 "routeId" route_id: String, 1 "name" name: String, 2 "vpcId" vpc_id: String, 3 "vpcName" vpc_name: String,
    4 "ipVersion" ip_version: String, 5 "type" r#type: String, 6 "sourceCidrBlock" source_cidr_block: String,
    7 "destinationCidrBlock" destination_cidr_block: String, 8 "cidrBlock" cidr_block: String,
    9 "priority" priority: i64, 10 "nextHopId" next_hop_id: String, 11 "nextHopName" next_hop_name: String,
    12 "nextHopType" next_hop_type: String, 13 "createTime" create_time: String
} }

/// Describes security group rule: `DescribeSecurityGroupRule` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRule {
    /// Required.
    pub security_group_id: String,
}
operation! { DescribeSecurityGroupRule(security_group_id: String)
    "DescribeSecurityGroupRule" -> DescribeSecurityGroupRuleOutput {
    0 "securityGroupId" security_group_id
} }

/// Response of [`DescribeSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRuleOutput {
    pub ingress_rule_list: Vec<SecurityGroupRuleInfo>,
    pub egress_rule_list: Vec<SecurityGroupRuleInfo>,
}
model! { DescribeSecurityGroupRuleOutput {
    0 "ingressRuleList" ingress_rule_list: Vec<SecurityGroupRuleInfo>,
    1 "egressRuleList" egress_rule_list: Vec<SecurityGroupRuleInfo>
} }

/// Describes security groups: `DescribeSecurityGroups` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroups {
    pub security_group_ids: Option<Vec<String>>,
    pub security_group_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeSecurityGroups() "DescribeSecurityGroups" -> DescribeSecurityGroupsOutput {
    0 "securityGroupIds" security_group_ids: Vec<String>, 1 "securityGroupName" security_group_name: String,
    2 "pageSize" page_size: i64, 3 "pageNum" page_num: i64
} }
paged! { DescribeSecurityGroups: SecurityGroupInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<SecurityGroupInfo>,
}
model! { DescribeSecurityGroupsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<SecurityGroupInfo>
} }

/// In the response of [`DescribeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupInfo {
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub scope: Option<String>,
    pub create_time: Option<String>,
    pub vpc_ids: Vec<String>,
    pub is_default: Option<bool>,
    pub nic_id_list: Vec<String>,
    pub nat_id_list: Vec<String>,
    pub load_balancer_id_list: Vec<String>,
    pub ha_vip_id_list: Vec<String>,
}
model! { SecurityGroupInfo {
    0 "securityGroupId" security_group_id: String, 1 "securityGroupName" security_group_name: String,
    2 "scope" scope: String, 3 "createTime" create_time: String, 4 "vpcIds" vpc_ids: Vec<String>,
    5 "isDefault" is_default: bool, 6 "nicIdList" nic_id_list: Vec<String>, 7 "natIdList" nat_id_list: Vec<String>,
    8 "loadBalancerIdList" load_balancer_id_list: Vec<String>, 9 "haVipIdList" ha_vip_id_list: Vec<String>
} }

/// Describes snapshots: `DescribeSnapshots` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshots {
    pub snapshot_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
    /// One of `CREATING`, `AVAILABLE`, `FAILED`, `ROLLING_BACK`, `DELETING`.
    pub status: Option<String>,
    pub disk_ids: Option<Vec<String>>,
    /// One of `SYSTEM`, `DATA`.
    pub disk_type: Option<String>,
    /// One of `Auto`, `Manual`.
    pub snapshot_type: Option<String>,
    pub snapshot_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeSnapshots() "DescribeSnapshots" -> DescribeSnapshotsOutput {
    0 "snapshotIds" snapshot_ids: Vec<String>, 1 "zoneId" zone_id: String, 2 "status" status: String,
    3 "diskIds" disk_ids: Vec<String>, 4 "diskType" disk_type: String, 5 "snapshotType" snapshot_type: String,
    6 "snapshotName" snapshot_name: String, 7 "pageSize" page_size: i64, 8 "pageNum" page_num: i64,
    9 "resourceGroupId" resource_group_id: String
} }
paged! { DescribeSnapshots: SnapshotInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<SnapshotInfo>,
}
model! { DescribeSnapshotsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<SnapshotInfo>
} }

/// In the response of [`DescribeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotInfo {
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub zone_id: Option<String>,
    /// One of `CREATING`, `AVAILABLE`, `FAILED`, `ROLLING_BACK`, `DELETING`.
    pub status: Option<String>,
    /// One of `Auto`, `Manual`.
    pub snapshot_type: Option<String>,
    pub retention_time: Option<String>,
    pub disk_id: Option<String>,
    pub create_time: Option<String>,
    pub disk_ability: Option<bool>,
    pub resource_group: Option<ResourceGroupInfo>,
}
model! { SnapshotInfo {
    0 "snapshotId" snapshot_id: String, 1 "snapshotName" snapshot_name: String, 2 "zoneId" zone_id: String,
    3 "status" status: String, 4 "snapshotType" snapshot_type: String, 5 "retentionTime" retention_time: String,
    6 "diskId" disk_id: String, 7 "createTime" create_time: String, 8 "diskAbility" disk_ability: bool,
    9 "resourceGroup" resource_group: ResourceGroupInfo
} }

/// Describes subnet regions: `DescribeSubnetRegions` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetRegions {
    pub region_ids: Option<Vec<String>>,
}
operation! { DescribeSubnetRegions() "DescribeSubnetRegions" -> DescribeSubnetRegionsOutput {
    0 "regionIds" region_ids: Vec<String>
} }

/// Response of [`DescribeSubnetRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetRegionsOutput {
    pub region_set: Vec<RegionInfo>,
}
model! { DescribeSubnetRegionsOutput {
    0 "regionSet" region_set: Vec<RegionInfo>
} }

/// In the response of [`DescribeSubnetRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub region_title: Option<String>,
    pub enable_pub_ipv6: Option<bool>,
}
model! { RegionInfo {
    0 "regionId" region_id: String, 1 "regionName" region_name: String, 2 "regionTitle" region_title: String,
    3 "enablePubIpv6" enable_pub_ipv6: bool
} }

/// Describes subnets: `DescribeSubnets` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnets {
    pub subnet_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub cidr_block: Option<String>,
    pub region_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub vpc_ids: Option<Vec<String>>,
    pub dhcp_options_set_id: Option<String>,
}
operation! { DescribeSubnets() "DescribeSubnets" -> DescribeSubnetsOutput {
    0 "subnetIds" subnet_ids: Vec<String>, 1 "name" name: String, 2 "cidrBlock" cidr_block: String,
    3 "regionId" region_id: String, 4 "pageSize" page_size: i64, 5 "pageNum" page_num: i64,
    6 "vpcIds" vpc_ids: Vec<String>, 7 "dhcpOptionsSetId" dhcp_options_set_id: String
} }
paged! { DescribeSubnets: SubnetInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<SubnetInfo>,
}
model! { DescribeSubnetsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<SubnetInfo>
} }

/// In the response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInfo {
    pub subnet_id: Option<String>,
    pub region_id: Option<String>,
    pub name: Option<String>,
    pub cidr_block: Option<String>,
    pub gateway_ip_address: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_gateway_ip_address: Option<String>,
    pub stack_type: Option<String>,
    pub ipv6_type: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub usage_ipv4_count: Option<i64>,
    pub usage_ipv6_count: Option<i64>,
    pub create_time: Option<String>,
    pub is_default: Option<bool>,
    pub dhcp_options_set_id: Option<String>,
    pub ipv6_mask_length: Option<i64>,
}
model! { SubnetInfo {
    0 "subnetId" subnet_id: String, 1 "regionId" region_id: String, 2 "name" name: String,
    3 "cidrBlock" cidr_block: String, 4 "gatewayIpAddress" gateway_ip_address: String,
    5 "ipv6CidrBlock" ipv6_cidr_block: String, 6 "ipv6GatewayIpAddress" ipv6_gateway_ip_address: String,
    7 "stackType" stack_type: String, 8 "ipv6Type" ipv6_type: String, 9 "vpcId" vpc_id: String,
    10 "vpcName" vpc_name: String, 11 "usageIpv4Count" usage_ipv4_count: i64, 12 "usageIpv6Count" usage_ipv6_count: i64,
    13 "createTime" create_time: String, 14 "isDefault" is_default: bool,
    15 "dhcpOptionsSetId" dhcp_options_set_id: String, 16 "ipv6MaskLength" ipv6_mask_length: i64
} }

/// Describes time zones: `DescribeTimeZones` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeZones {}
operation! { DescribeTimeZones() "DescribeTimeZones" -> DescribeTimeZonesOutput {} }

/// Response of [`DescribeTimeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeZonesOutput {
    pub time_zones: Vec<String>,
}
model! { DescribeTimeZonesOutput {
    0 "timeZones" time_zones: Vec<String>
} }

/// Describes unmanaged egress ips: `DescribeUnmanagedEgressIps` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnmanagedEgressIps {
    pub unmanaged_egress_ip_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeUnmanagedEgressIps() "DescribeUnmanagedEgressIps" -> DescribeUnmanagedEgressIpsOutput {
    0 "unmanagedEgressIpIds" unmanaged_egress_ip_ids: Vec<String>, 1 "regionId" region_id: String,
    2 "vpcId" vpc_id: String, 3 "pageSize" page_size: i64, 4 "pageNum" page_num: i64
} }
paged! { DescribeUnmanagedEgressIps: UnmanagedEgressIpInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeUnmanagedEgressIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnmanagedEgressIpsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<UnmanagedEgressIpInfo>,
}
model! { DescribeUnmanagedEgressIpsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<UnmanagedEgressIpInfo>
} }

/// In the response of [`DescribeUnmanagedEgressIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnmanagedEgressIpInfo {
    pub unmanaged_egress_ip_id: Option<String>,
    pub ip: Option<String>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    /// One of `CREATING`, `AVAILABLE`, `RECYCLED`, `DELETING`, `FAILED`.
    pub status: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: Option<String>,
    pub bandwidth_cap: Option<i64>,
    /// One of `LOOSE`, `STRICT`.
    pub rate_limit_mode: Option<String>,
    pub create_time: Option<String>,
}
model! { UnmanagedEgressIpInfo {
    0 "unmanagedEgressIpId" unmanaged_egress_ip_id: String, 1 "ip" ip: String, 2 "regionId" region_id: String,
    3 "vpcId" vpc_id: String, 4 "status" status: String, 5 "networkLineType" network_line_type: String,
    6 "internetChargeType" internet_charge_type: String, 7 "bandwidthCap" bandwidth_cap: i64,
    8 "rateLimitMode" rate_limit_mode: String, 9 "createTime" create_time: String
} }

/// Describes vm inventory capacity: `DescribeVmInventoryCapacity` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmInventoryCapacity {
    pub region_ids: Option<Vec<String>>,
}
operation! { DescribeVmInventoryCapacity() "DescribeVmInventoryCapacity" -> DescribeVmInventoryCapacityOutput {
    0 "regionIds" region_ids: Vec<String>
} }

/// Response of [`DescribeVmInventoryCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmInventoryCapacityOutput {
    pub remark: Option<String>,
    pub data_set: Vec<VmRegionCapacityItem>,
}
model! { DescribeVmInventoryCapacityOutput {
    0 "remark" remark: String, 1 "dataSet" data_set: Vec<VmRegionCapacityItem>
} }

/// In the response of [`DescribeVmInventoryCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VmRegionCapacityItem {
    pub region_id: Option<String>,
    /// One of `LIMITED`, `NORMAL`, `SUFFICIENT`, `ABUNDANT`.
    pub capacity: Option<String>,
    pub instance_types: Vec<InstanceTypeCapacityItem>,
}
model! { VmRegionCapacityItem {
    0 "regionId" region_id: String, 1 "capacity" capacity: String,
    2 "instanceTypes" instance_types: Vec<InstanceTypeCapacityItem>
} }

/// In the response of [`DescribeVmInventoryCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeCapacityItem {
    pub instance_type: Option<String>,
    pub gpu_spec: Option<String>,
    /// One of `LIMITED`, `NORMAL`, `SUFFICIENT`, `ABUNDANT`.
    pub capacity: Option<String>,
}
model! { InstanceTypeCapacityItem {
    0 "instanceType" instance_type: String, 1 "gpuSpec" gpu_spec: String, 2 "capacity" capacity: String
} }

/// Describes vnc url: `DescribeVncUrl` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVncUrl {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeVncUrl(instance_id: String) "DescribeVncUrl" -> DescribeVncUrlOutput {
    0 "instanceId" instance_id
} }

/// Response of [`DescribeVncUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVncUrlOutput {
    /// Secret.
    pub url: Option<Secret>,
}
model! { DescribeVncUrlOutput {
    0 "url" url: Secret
} }

/// Describes vpcs: `DescribeVpcs` of `zec` 2025-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub vpc_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub cidr_block: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeVpcs() "DescribeVpcs" -> DescribeVpcsOutput {
    0 "vpcIds" vpc_ids: Vec<String>, 1 "name" name: String, 2 "cidrBlock" cidr_block: String,
    3 "pageSize" page_size: i64, 4 "pageNum" page_num: i64, 5 "resourceGroupId" resource_group_id: String,
    6 "tagKeys" tag_keys: Vec<String>, 7 "tags" tags: Vec<Tag>
} }
paged! { DescribeVpcs: VpcInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<VpcInfo>,
}
model! { DescribeVpcsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<VpcInfo>
} }

/// In the response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcInfo {
    pub vpc_id: Option<String>,
    pub name: Option<String>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub mtu: Option<i64>,
    pub is_default: Option<bool>,
    pub create_time: Option<String>,
    pub usage_ipv4_count: Option<i64>,
    pub usage_ipv6_count: Option<i64>,
    pub security_group_id: Option<String>,
    pub dns_zone_ids: Vec<String>,
    pub resource_group: Option<ResourceGroupInfo>,
    pub tags: Option<Tags>,
}
model! { VpcInfo {
    0 "vpcId" vpc_id: String, 1 "name" name: String, 2 "cidrBlock" cidr_block: String,
    3 "ipv6CidrBlock" ipv6_cidr_block: String, 4 "mtu" mtu: i64, 5 "isDefault" is_default: bool,
    6 "createTime" create_time: String, 7 "usageIpv4Count" usage_ipv4_count: i64,
    8 "usageIpv6Count" usage_ipv6_count: i64, 9 "securityGroupId" security_group_id: String,
    10 "dnsZoneIds" dns_zone_ids: Vec<String>, 11 "resourceGroup" resource_group: ResourceGroupInfo,
    12 "tags" tags: Tags
} }

/// Describes zone gpu instance config infos: `DescribeZoneGpuInstanceConfigInfos` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneGpuInstanceConfigInfos {
    pub zone_id: Option<String>,
    pub instance_type: Option<String>,
}
operation! { DescribeZoneGpuInstanceConfigInfos()
    "DescribeZoneGpuInstanceConfigInfos" -> DescribeZoneGpuInstanceConfigInfosOutput {
    0 "zoneId" zone_id: String, 1 "instanceType" instance_type: String
} }

/// Response of [`DescribeZoneGpuInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneGpuInstanceConfigInfosOutput {
    pub instance_type_quota_set: Vec<GpuInstanceTypeQuotaItem>,
}
model! { DescribeZoneGpuInstanceConfigInfosOutput {
    0 "instanceTypeQuotaSet" instance_type_quota_set: Vec<GpuInstanceTypeQuotaItem>
} }

/// In the response of [`DescribeZoneGpuInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GpuInstanceTypeQuotaItem {
    pub zone_id: Option<String>,
    pub instance_type: Option<String>,
    pub cpu_count: Option<i64>,
    pub memory: Option<i64>,
    pub gpu_amount: Option<i64>,
    pub instance_type_name: Option<String>,
    pub bps: Option<i64>,
    pub pps: Option<i64>,
    /// One of `LIMITED`, `NORMAL`, `SUFFICIENT`, `ABUNDANT`.
    pub inventory_capacity: Option<String>,
}
model! { GpuInstanceTypeQuotaItem {
    0 "zoneId" zone_id: String, 1 "instanceType" instance_type: String, 2 "cpuCount" cpu_count: i64,
    3 "memory" memory: i64, 4 "gpuAmount" gpu_amount: i64, 5 "instanceTypeName" instance_type_name: String,
    6 "bps" bps: i64, 7 "pps" pps: i64, 8 "inventoryCapacity" inventory_capacity: String
} }

/// Describes zone instance config infos: `DescribeZoneInstanceConfigInfos` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfos {
    pub zone_id: Option<String>,
    pub instance_type: Option<String>,
}
operation! { DescribeZoneInstanceConfigInfos()
    "DescribeZoneInstanceConfigInfos" -> DescribeZoneInstanceConfigInfosOutput {
    0 "zoneId" zone_id: String, 1 "instanceType" instance_type: String
} }

/// Response of [`DescribeZoneInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfosOutput {
    pub instance_type_quota_set: Vec<InstanceTypeQuotaItem>,
}
model! { DescribeZoneInstanceConfigInfosOutput {
    0 "instanceTypeQuotaSet" instance_type_quota_set: Vec<InstanceTypeQuotaItem>
} }

/// In the response of [`DescribeZoneInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeQuotaItem {
    pub zone_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_name: Option<String>,
    pub cpu_count: Option<i64>,
    pub memory: Option<i64>,
    pub bps: Option<i64>,
    pub pps: Option<i64>,
    pub internet_max_bandwidth_out_limit: Option<i64>,
    pub with_stock: Option<bool>,
    pub internet_charge_types: Vec<String>,
}
model! { InstanceTypeQuotaItem {
    0 "zoneId" zone_id: String, 1 "instanceType" instance_type: String, 2 "instanceTypeName" instance_type_name: String,
    3 "cpuCount" cpu_count: i64, 4 "memory" memory: i64, 5 "bps" bps: i64, 6 "pps" pps: i64,
    7 "internetMaxBandwidthOutLimit" internet_max_bandwidth_out_limit: i64, 8 "withStock" with_stock: bool,
    9 "internetChargeTypes" internet_charge_types: Vec<String>
} }

/// Describes zones: `DescribeZones` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub zone_ids: Option<Vec<String>>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "zoneIds" zone_ids: Vec<String>
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zone_set: Vec<ZoneInfo>,
}
model! { DescribeZonesOutput {
    0 "zoneSet" zone_set: Vec<ZoneInfo>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone_id: Option<String>,
    pub region_id: Option<String>,
    pub zone_name: Option<String>,
    /// Deprecated.
    pub support_security_group: Option<bool>,
    pub time_zone: Option<String>,
    pub city_name: Option<String>,
    pub city_code: Option<String>,
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub support_ha_vip: Option<bool>,
}
model! { ZoneInfo {
    0 "zoneId" zone_id: String, 1 "regionId" region_id: String, 2 "zoneName" zone_name: String,
    3 "supportSecurityGroup" support_security_group: bool, 4 "timeZone" time_zone: String,
    5 "cityName" city_name: String, 6 "cityCode" city_code: String, 7 "countryCode" country_code: String,
    8 "countryName" country_name: String, 9 "supportHaVip" support_ha_vip: bool
} }

/// Detaches dhcp options set from subnet: `DetachDhcpOptionsSetFromSubnet` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDhcpOptionsSetFromSubnet {
    /// Required.
    pub subnet_ids: Vec<String>,
}
operation! { DetachDhcpOptionsSetFromSubnet(subnet_ids: Vec<String>)
    "DetachDhcpOptionsSetFromSubnet" -> DetachDhcpOptionsSetFromSubnetOutput {
    0 "subnetIds" subnet_ids
} }

/// Response of [`DetachDhcpOptionsSetFromSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDhcpOptionsSetFromSubnetOutput {
    pub failed_subnet_ids: Vec<String>,
}
model! { DetachDhcpOptionsSetFromSubnetOutput {
    0 "failedSubnetIds" failed_subnet_ids: Vec<String>
} }

/// Detaches disks from their instance.
///
/// Unmount the file systems first: data that is not yet written can be lost. All disks of a request must be attached to
/// the same instance; one that cannot be detached fails the request, as boot disks do. With `instanceCheckFlag`
/// (default) the running state of the instance is checked. Asynchronous: wait with `waiters::disk_available`.
///
/// `DetachDisks` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisks {
    /// Required.
    pub disk_ids: Vec<String>,
    pub instance_check_flag: Option<bool>,
}
operation! { DetachDisks(disk_ids: Vec<String>) "DetachDisks" -> DetachDisksOutput {
    0 "diskIds" disk_ids, 1 "instanceCheckFlag" instance_check_flag: bool
} }

/// Response of [`DetachDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisksOutput {
    pub failed_disk_ids: Vec<String>,
}
model! { DetachDisksOutput {
    0 "failedDiskIds" failed_disk_ids: Vec<String>
} }

/// Detaches from policy: `DetachFromPolicy` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachFromPolicy {
    /// Required.
    pub policy_id: String,
    pub ipv4_id_list: Option<Vec<String>>,
}
operation! { DetachFromPolicy(policy_id: String) "DetachFromPolicy" -> Empty {
    0 "policyId" policy_id, 1 "ipv4IdList" ipv4_id_list: Vec<String>
} }

/// Response of [`DetachFromPolicy`]: empty.
pub type DetachFromPolicyOutput = Empty;

/// Detaches network interface: `DetachNetworkInterface` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachNetworkInterface {
    /// Required.
    pub nic_id: String,
}
operation! { DetachNetworkInterface(nic_id: String) "DetachNetworkInterface" -> Empty {
    0 "nicId" nic_id
} }

/// Response of [`DetachNetworkInterface`]: empty.
pub type DetachNetworkInterfaceOutput = Empty;

/// `InquiryPriceChangeEipInternetChargeType` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceChangeEipInternetChargeType {
    /// Required.
    pub eip_id: String,
    /// Required. One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: String,
    pub bandwidth: Option<i64>,
    pub flow_package: Option<f64>,
    pub cluster_id: Option<String>,
}
operation! { InquiryPriceChangeEipInternetChargeType(eip_id: String, internet_charge_type: String)
    "InquiryPriceChangeEipInternetChargeType" -> InquiryPriceChangeEipInternetChargeTypeOutput {
    0 "eipId" eip_id, 1 "internetChargeType" internet_charge_type, 2 "bandwidth" bandwidth: i64,
    3 "flowPackage" flow_package: f64, 4 "clusterId" cluster_id: String
} }

/// Response of [`InquiryPriceChangeEipInternetChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceChangeEipInternetChargeTypeOutput {
    pub eip_price: Option<PriceItem>,
    pub bandwidth_price: Option<PriceItem>,
    pub bandwidth_prices: Vec<BandwidthPriceResponseItem>,
    pub remote_bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceChangeEipInternetChargeTypeOutput {
    0 "eipPrice" eip_price: PriceItem, 1 "bandwidthPrice" bandwidth_price: PriceItem,
    2 "bandwidthPrices" bandwidth_prices: Vec<BandwidthPriceResponseItem>,
    3 "remoteBandwidthPrice" remote_bandwidth_price: PriceItem
} }

/// `InquiryPriceChangeIpv6InternetChargeType` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceChangeIpv6InternetChargeType {
    /// Required.
    pub ipv6_id: String,
    /// Required. One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: String,
    pub bandwidth: Option<i64>,
    pub flow_package: Option<f64>,
}
operation! { InquiryPriceChangeIpv6InternetChargeType(ipv6_id: String, internet_charge_type: String)
    "InquiryPriceChangeIpv6InternetChargeType" -> InquiryPriceChangeIpv6InternetChargeTypeOutput {
    0 "ipv6Id" ipv6_id, 1 "internetChargeType" internet_charge_type, 2 "bandwidth" bandwidth: i64,
    3 "flowPackage" flow_package: f64
} }

/// Response of [`InquiryPriceChangeIpv6InternetChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceChangeIpv6InternetChargeTypeOutput {
    pub ipv6_price: Option<PriceItem>,
    pub bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceChangeIpv6InternetChargeTypeOutput {
    0 "ipv6Price" ipv6_price: PriceItem, 1 "bandwidthPrice" bandwidth_price: PriceItem
} }

/// `InquiryPriceChangeUnmanagedEgressIpInternetChargeType` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceChangeUnmanagedEgressIpInternetChargeType {
    /// Required.
    pub unmanaged_egress_ip_id: String,
    /// Required. One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: String,
    pub bandwidth: Option<i64>,
    pub flow_package: Option<f64>,
}
operation! {
    InquiryPriceChangeUnmanagedEgressIpInternetChargeType(unmanaged_egress_ip_id: String, internet_charge_type: String)
    "InquiryPriceChangeUnmanagedEgressIpInternetChargeType" -> InquiryPriceChangeUnmanagedEgressIpInternetChargeTypeOutput {
    0 "unmanagedEgressIpId" unmanaged_egress_ip_id, 1 "internetChargeType" internet_charge_type,
    2 "bandwidth" bandwidth: i64, 3 "flowPackage" flow_package: f64
} }

/// Response of [`InquiryPriceChangeUnmanagedEgressIpInternetChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceChangeUnmanagedEgressIpInternetChargeTypeOutput {
    pub bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceChangeUnmanagedEgressIpInternetChargeTypeOutput {
    0 "bandwidthPrice" bandwidth_price: PriceItem
} }

/// `InquiryPriceCreateCrossRegionBandwidth` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateCrossRegionBandwidth {
    /// Required. One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: String,
    pub marketing_info: Option<MarketingInfo>,
    /// Required.
    pub region_a: String,
    /// Required.
    pub region_z: String,
    /// Required.
    pub bandwidth: i64,
}
operation! {
    InquiryPriceCreateCrossRegionBandwidth(internet_charge_type: String, region_a: String, region_z: String, bandwidth: i64)
    "InquiryPriceCreateCrossRegionBandwidth" -> InquiryPriceCreateCrossRegionBandwidthOutput {
    0 "internetChargeType" internet_charge_type, 1 "marketingInfo" marketing_info: MarketingInfo, 2 "regionA" region_a,
    3 "regionZ" region_z, 4 "bandwidth" bandwidth
} }

/// Response of [`InquiryPriceCreateCrossRegionBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateCrossRegionBandwidthOutput {
    pub cross_region_bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceCreateCrossRegionBandwidthOutput {
    0 "crossRegionBandwidthPrice" cross_region_bandwidth_price: PriceItem
} }

/// `InquiryPriceCreateDisks` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisks {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub disk_size: i64,
    pub disk_amount: Option<i64>,
    pub disk_category: Option<String>,
}
operation! { InquiryPriceCreateDisks(zone_id: String, disk_size: i64)
    "InquiryPriceCreateDisks" -> InquiryPriceCreateDisksOutput {
    0 "zoneId" zone_id, 1 "diskSize" disk_size, 2 "diskAmount" disk_amount: i64, 3 "diskCategory" disk_category: String
} }

/// Response of [`InquiryPriceCreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisksOutput {
    pub data_disk_price: Option<PriceItem>,
}
model! { InquiryPriceCreateDisksOutput {
    0 "dataDiskPrice" data_disk_price: PriceItem
} }

/// `InquiryPriceCreateInstance` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstance {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub instance_type: String,
    /// Deprecated. One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub eip_v4_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: Option<String>,
    pub traffic_package_size: Option<f64>,
    pub bandwidth: Option<i64>,
    /// Required.
    pub instance_count: i64,
    /// Required.
    pub system_disk: SystemDisk,
    pub data_disk: Option<DataDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
}
operation! {
    InquiryPriceCreateInstance(zone_id: String, instance_type: String, instance_count: i64, system_disk: SystemDisk)
    "InquiryPriceCreateInstance" -> InquiryPriceCreateInstanceOutput {
    0 "zoneId" zone_id, 1 "instanceType" instance_type, 2 "eipV4Type" eip_v4_type: String,
    3 "networkLineType" network_line_type: String, 4 "internetChargeType" internet_charge_type: String,
    5 "trafficPackageSize" traffic_package_size: f64, 6 "bandwidth" bandwidth: i64, 7 "instanceCount" instance_count,
    8 "systemDisk" system_disk, 9 "dataDisk" data_disk: DataDisk, 10 "dataDisks" data_disks: Vec<DataDisk>
} }

/// Response of [`InquiryPriceCreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstanceOutput {
    pub spec_price: Option<PriceItem>,
    pub gpu_price: Option<PriceItem>,
    pub ipv4_price: Option<PriceItem>,
    pub ipv4_bandwidth_price: Option<PriceItem>,
    pub ipv4_bandwidth_prices: Vec<BandwidthPriceResponseItem>,
    pub ipv6_price: Option<PriceItem>,
    pub ipv6_bandwidth_price: Option<PriceItem>,
    pub system_disk_price: Option<PriceItem>,
    pub data_disk_price: Option<PriceItem>,
    pub data_disk_prices: Vec<PriceItem>,
}
model! { InquiryPriceCreateInstanceOutput {
    0 "specPrice" spec_price: PriceItem, 1 "gpuPrice" gpu_price: PriceItem, 2 "ipv4Price" ipv4_price: PriceItem,
    3 "ipv4BandwidthPrice" ipv4_bandwidth_price: PriceItem,
    4 "ipv4BandwidthPrices" ipv4_bandwidth_prices: Vec<BandwidthPriceResponseItem>, 5 "ipv6Price" ipv6_price: PriceItem,
    6 "ipv6BandwidthPrice" ipv6_bandwidth_price: PriceItem, 7 "systemDiskPrice" system_disk_price: PriceItem,
    8 "dataDiskPrice" data_disk_price: PriceItem, 9 "dataDiskPrices" data_disk_prices: Vec<PriceItem>
} }

/// `InquiryPriceCreateNatGateway` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateNatGateway {
    /// Required.
    pub region_id: String,
}
operation! { InquiryPriceCreateNatGateway(region_id: String)
    "InquiryPriceCreateNatGateway" -> InquiryPriceCreateNatGatewayOutput {
    0 "regionId" region_id
} }

/// Response of [`InquiryPriceCreateNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateNatGatewayOutput {
    pub nat_gateway_price: Option<PriceItem>,
    pub cu_price: Option<PriceItem>,
}
model! { InquiryPriceCreateNatGatewayOutput {
    0 "natGatewayPrice" nat_gateway_price: PriceItem, 1 "cuPrice" cu_price: PriceItem
} }

/// `InquiryPriceModifyCrossRegionBandwidth` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyCrossRegionBandwidth {
    /// Required.
    pub cross_region_bandwidth_id: String,
    /// Required.
    pub bandwidth: i64,
}
operation! { InquiryPriceModifyCrossRegionBandwidth(cross_region_bandwidth_id: String, bandwidth: i64)
    "InquiryPriceModifyCrossRegionBandwidth" -> InquiryPriceModifyCrossRegionBandwidthOutput {
    0 "crossRegionBandwidthId" cross_region_bandwidth_id, 1 "bandwidth" bandwidth
} }

/// Response of [`InquiryPriceModifyCrossRegionBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyCrossRegionBandwidthOutput {
    pub cross_region_bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceModifyCrossRegionBandwidthOutput {
    0 "crossRegionBandwidthPrice" cross_region_bandwidth_price: PriceItem
} }

/// `InquiryPriceModifyEipBandwidth` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyEipBandwidth {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub bandwidth: i64,
}
operation! { InquiryPriceModifyEipBandwidth(eip_id: String, bandwidth: i64)
    "InquiryPriceModifyEipBandwidth" -> InquiryPriceModifyEipBandwidthOutput {
    0 "eipId" eip_id, 1 "bandwidth" bandwidth
} }

/// Response of [`InquiryPriceModifyEipBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyEipBandwidthOutput {
    pub eip_price: Option<PriceItem>,
    pub bandwidth_price: Option<PriceItem>,
    pub bandwidth_prices: Vec<BandwidthPriceResponseItem>,
    pub remote_bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceModifyEipBandwidthOutput {
    0 "eipPrice" eip_price: PriceItem, 1 "bandwidthPrice" bandwidth_price: PriceItem,
    2 "bandwidthPrices" bandwidth_prices: Vec<BandwidthPriceResponseItem>,
    3 "remoteBandwidthPrice" remote_bandwidth_price: PriceItem
} }

/// `InquiryPriceModifyEipFlowPackage` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyEipFlowPackage {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub flow_package: f64,
}
operation! { InquiryPriceModifyEipFlowPackage(eip_id: String, flow_package: f64)
    "InquiryPriceModifyEipFlowPackage" -> InquiryPriceModifyEipFlowPackageOutput {
    0 "eipId" eip_id, 1 "flowPackage" flow_package
} }

/// Response of [`InquiryPriceModifyEipFlowPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyEipFlowPackageOutput {
    pub eip_price: Option<PriceItem>,
    pub bandwidth_price: Option<PriceItem>,
    pub bandwidth_prices: Vec<BandwidthPriceResponseItem>,
    pub remote_bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceModifyEipFlowPackageOutput {
    0 "eipPrice" eip_price: PriceItem, 1 "bandwidthPrice" bandwidth_price: PriceItem,
    2 "bandwidthPrices" bandwidth_prices: Vec<BandwidthPriceResponseItem>,
    3 "remoteBandwidthPrice" remote_bandwidth_price: PriceItem
} }

/// `InquiryPriceModifyInstanceType` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyInstanceType {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
}
operation! { InquiryPriceModifyInstanceType(instance_id: String, instance_type: String)
    "InquiryPriceModifyInstanceType" -> InquiryPriceModifyInstanceTypeOutput {
    0 "instanceId" instance_id, 1 "instanceType" instance_type
} }

/// Response of [`InquiryPriceModifyInstanceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyInstanceTypeOutput {
    pub spec_price: Option<PriceItem>,
    pub gpu_price: Option<PriceItem>,
    pub system_disk_price: Option<PriceItem>,
}
model! { InquiryPriceModifyInstanceTypeOutput {
    0 "specPrice" spec_price: PriceItem, 1 "gpuPrice" gpu_price: PriceItem,
    2 "systemDiskPrice" system_disk_price: PriceItem
} }

/// `InquiryPriceModifyIpv6Bandwidth` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyIpv6Bandwidth {
    /// Required.
    pub ipv6_id: String,
    /// Required.
    pub bandwidth: i64,
}
operation! { InquiryPriceModifyIpv6Bandwidth(ipv6_id: String, bandwidth: i64)
    "InquiryPriceModifyIpv6Bandwidth" -> InquiryPriceModifyIpv6BandwidthOutput {
    0 "ipv6Id" ipv6_id, 1 "bandwidth" bandwidth
} }

/// Response of [`InquiryPriceModifyIpv6Bandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyIpv6BandwidthOutput {
    pub ipv6_price: Option<PriceItem>,
    pub bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceModifyIpv6BandwidthOutput {
    0 "ipv6Price" ipv6_price: PriceItem, 1 "bandwidthPrice" bandwidth_price: PriceItem
} }

/// `InquiryPriceModifyUnmanagedEgressIpBandwidth` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyUnmanagedEgressIpBandwidth {
    /// Required.
    pub unmanaged_egress_ip_id: String,
    /// Required.
    pub bandwidth: i64,
}
operation! { InquiryPriceModifyUnmanagedEgressIpBandwidth(unmanaged_egress_ip_id: String, bandwidth: i64)
    "InquiryPriceModifyUnmanagedEgressIpBandwidth" -> InquiryPriceModifyUnmanagedEgressIpBandwidthOutput {
    0 "unmanagedEgressIpId" unmanaged_egress_ip_id, 1 "bandwidth" bandwidth
} }

/// Response of [`InquiryPriceModifyUnmanagedEgressIpBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyUnmanagedEgressIpBandwidthOutput {
    pub bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceModifyUnmanagedEgressIpBandwidthOutput {
    0 "bandwidthPrice" bandwidth_price: PriceItem
} }

/// `InquiryPricePublicIpv6` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPricePublicIpv6 {
    /// Required.
    pub region_id: String,
    pub package_size: Option<f64>,
    pub bandwidth: Option<i64>,
}
operation! { InquiryPricePublicIpv6(region_id: String) "InquiryPricePublicIpv6" -> InquiryPricePublicIpv6Output {
    0 "regionId" region_id, 1 "packageSize" package_size: f64, 2 "bandwidth" bandwidth: i64
} }

/// Response of [`InquiryPricePublicIpv6`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPricePublicIpv6Output {
    pub bandwidth_price: Option<PriceItem>,
}
model! { InquiryPricePublicIpv6Output {
    0 "bandwidthPrice" bandwidth_price: PriceItem
} }

/// `InquiryPriceResizeDisk` of `zec` 2025-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResizeDisk {
    /// Required.
    pub disk_id: String,
    /// Required.
    pub disk_size: i64,
}
operation! { InquiryPriceResizeDisk(disk_id: String, disk_size: i64)
    "InquiryPriceResizeDisk" -> InquiryPriceResizeDiskOutput {
    0 "diskId" disk_id, 1 "diskSize" disk_size
} }

/// Response of [`InquiryPriceResizeDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResizeDiskOutput {
    pub disk_price: Option<PriceItem>,
    pub spec_price: Option<PriceItem>,
    pub gpu_price: Option<PriceItem>,
    pub disk_perf: Option<DiskPerfItem>,
}
model! { InquiryPriceResizeDiskOutput {
    0 "diskPrice" disk_price: PriceItem, 1 "specPrice" spec_price: PriceItem, 2 "gpuPrice" gpu_price: PriceItem,
    3 "diskPerf" disk_perf: DiskPerfItem
} }

/// In the response of [`InquiryPriceResizeDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskPerfItem {
    pub max_iops: Option<i64>,
    pub max_bandwidth: Option<i64>,
    pub iops_burst: Option<i64>,
    pub bandwidth_burst: Option<i64>,
}
model! { DiskPerfItem {
    0 "maxIops" max_iops: i64, 1 "maxBandwidth" max_bandwidth: i64, 2 "iopsBurst" iops_burst: i64,
    3 "bandwidthBurst" bandwidth_burst: i64
} }

/// Modifies auto snapshot policy: `ModifyAutoSnapshotPolicy` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicy {
    /// Required.
    pub auto_snapshot_policy_id: String,
    pub auto_snapshot_policy_name: Option<String>,
    pub repeat_week_days: Option<Vec<i64>>,
    pub hours: Option<Vec<i64>>,
    pub retention_days: Option<i64>,
}
operation! { ModifyAutoSnapshotPolicy(auto_snapshot_policy_id: String) "ModifyAutoSnapshotPolicy" -> Empty {
    0 "autoSnapshotPolicyId" auto_snapshot_policy_id, 1 "autoSnapshotPolicyName" auto_snapshot_policy_name: String,
    2 "repeatWeekDays" repeat_week_days: Vec<i64>, 3 "hours" hours: Vec<i64>, 4 "retentionDays" retention_days: i64
} }

/// Response of [`ModifyAutoSnapshotPolicy`]: empty.
pub type ModifyAutoSnapshotPolicyOutput = Empty;

/// Modifies border gateway asn: `ModifyBorderGatewayAsn` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBorderGatewayAsn {
    /// Required.
    pub zbg_id: String,
    /// Required.
    pub asn: i64,
}
operation! { ModifyBorderGatewayAsn(zbg_id: String, asn: i64) "ModifyBorderGatewayAsn" -> Empty {
    0 "zbgId" zbg_id, 1 "asn" asn
} }

/// Response of [`ModifyBorderGatewayAsn`]: empty.
pub type ModifyBorderGatewayAsnOutput = Empty;

/// Modifies border gateways attribute: `ModifyBorderGatewaysAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBorderGatewaysAttribute {
    /// Required.
    pub zbg_ids: Vec<String>,
    pub name: Option<String>,
    /// One of `Regional`, `Global`.
    pub routing_mode: Option<String>,
    /// One of `ALL`, `NONE`, `PART`.
    pub advertised_subnet: Option<String>,
    pub advertised_subnet_ids: Option<Vec<String>>,
    pub advertised_cidrs: Option<Vec<String>>,
    pub asn: Option<i64>,
}
operation! { ModifyBorderGatewaysAttribute(zbg_ids: Vec<String>) "ModifyBorderGatewaysAttribute" -> Empty {
    0 "zbgIds" zbg_ids, 1 "name" name: String, 2 "routingMode" routing_mode: String,
    3 "advertisedSubnet" advertised_subnet: String, 4 "advertisedSubnetIds" advertised_subnet_ids: Vec<String>,
    5 "advertisedCidrs" advertised_cidrs: Vec<String>, 6 "asn" asn: i64
} }

/// Response of [`ModifyBorderGatewaysAttribute`]: empty.
pub type ModifyBorderGatewaysAttributeOutput = Empty;

/// Modifies cidr attribute: `ModifyCidrAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCidrAttribute {
    /// Required.
    pub cidr_id: String,
    /// Required.
    pub name: String,
}
operation! { ModifyCidrAttribute(cidr_id: String, name: String) "ModifyCidrAttribute" -> Empty {
    0 "cidrId" cidr_id, 1 "name" name
} }

/// Response of [`ModifyCidrAttribute`]: empty.
pub type ModifyCidrAttributeOutput = Empty;

/// Modifies cross region bandwidth: `ModifyCrossRegionBandwidth` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCrossRegionBandwidth {
    /// Required.
    pub cross_region_bandwidth_id: String,
    /// Required.
    pub bandwidth: i64,
    pub bandwidth_cap: Option<i64>,
}
operation! { ModifyCrossRegionBandwidth(cross_region_bandwidth_id: String, bandwidth: i64)
    "ModifyCrossRegionBandwidth" -> Empty {
    0 "crossRegionBandwidthId" cross_region_bandwidth_id, 1 "bandwidth" bandwidth, 2 "bandwidthCap" bandwidth_cap: i64
} }

/// Response of [`ModifyCrossRegionBandwidth`]: empty.
pub type ModifyCrossRegionBandwidthOutput = Empty;

/// Modifies cross region bandwidth attribute: `ModifyCrossRegionBandwidthAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCrossRegionBandwidthAttribute {
    /// Required.
    pub cross_region_bandwidth_ids: Vec<String>,
    /// Required.
    pub cross_region_bandwidth_name: String,
}
operation! {
    ModifyCrossRegionBandwidthAttribute(cross_region_bandwidth_ids: Vec<String>, cross_region_bandwidth_name: String)
    "ModifyCrossRegionBandwidthAttribute" -> Empty {
    0 "crossRegionBandwidthIds" cross_region_bandwidth_ids, 1 "crossRegionBandwidthName" cross_region_bandwidth_name
} }

/// Response of [`ModifyCrossRegionBandwidthAttribute`]: empty.
pub type ModifyCrossRegionBandwidthAttributeOutput = Empty;

/// Modifies dhcp options set attributes: `ModifyDhcpOptionsSetAttributes` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDhcpOptionsSetAttributes {
    /// Required.
    pub dhcp_options_set_id: String,
    pub dhcp_options_set_name: Option<String>,
    pub domain_name_servers: Option<String>,
    pub ipv6_domain_name_servers: Option<String>,
    pub lease_time: Option<String>,
    pub ipv6_lease_time: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyDhcpOptionsSetAttributes(dhcp_options_set_id: String) "ModifyDhcpOptionsSetAttributes" -> Empty {
    0 "dhcpOptionsSetId" dhcp_options_set_id, 1 "dhcpOptionsSetName" dhcp_options_set_name: String,
    2 "domainNameServers" domain_name_servers: String, 3 "ipv6DomainNameServers" ipv6_domain_name_servers: String,
    4 "leaseTime" lease_time: String, 5 "ipv6LeaseTime" ipv6_lease_time: String, 6 "description" description: String
} }

/// Response of [`ModifyDhcpOptionsSetAttributes`]: empty.
pub type ModifyDhcpOptionsSetAttributesOutput = Empty;

/// Modifies disks attributes: `ModifyDisksAttributes` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksAttributes {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Required.
    pub disk_name: String,
}
operation! { ModifyDisksAttributes(disk_ids: Vec<String>, disk_name: String) "ModifyDisksAttributes" -> Empty {
    0 "diskIds" disk_ids, 1 "diskName" disk_name
} }

/// Response of [`ModifyDisksAttributes`]: empty.
pub type ModifyDisksAttributesOutput = Empty;

/// Modifies disks resource group: `ModifyDisksResourceGroup` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksResourceGroup {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Required.
    pub resource_group_id: String,
}
operation! { ModifyDisksResourceGroup(disk_ids: Vec<String>, resource_group_id: String)
    "ModifyDisksResourceGroup" -> Empty {
    0 "diskIds" disk_ids, 1 "resourceGroupId" resource_group_id
} }

/// Response of [`ModifyDisksResourceGroup`]: empty.
pub type ModifyDisksResourceGroupOutput = Empty;

/// Modifies dnat entry: `ModifyDnatEntry` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDnatEntry {
    /// Required.
    pub dnat_entry_id: String,
    /// Required.
    pub eip_id: String,
    /// Required.
    pub private_ip: String,
    /// Required. One of `TCP`, `UDP`, `Any`.
    pub protocol: String,
    pub listener_port: Option<String>,
    pub internal_port: Option<String>,
}
operation! { ModifyDnatEntry(dnat_entry_id: String, eip_id: String, private_ip: String, protocol: String)
    "ModifyDnatEntry" -> Empty {
    0 "dnatEntryId" dnat_entry_id, 1 "eipId" eip_id, 2 "privateIp" private_ip, 3 "protocol" protocol,
    4 "listenerPort" listener_port: String, 5 "internalPort" internal_port: String
} }

/// Response of [`ModifyDnatEntry`]: empty.
pub type ModifyDnatEntryOutput = Empty;

/// Modifies eip attribute: `ModifyEipAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipAttribute {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub name: String,
}
operation! { ModifyEipAttribute(eip_id: String, name: String) "ModifyEipAttribute" -> Empty {
    0 "eipId" eip_id, 1 "name" name
} }

/// Response of [`ModifyEipAttribute`]: empty.
pub type ModifyEipAttributeOutput = Empty;

/// Modifies eip bandwidth: `ModifyEipBandwidth` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipBandwidth {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub bandwidth: i64,
    pub commit_bandwidth: Option<i64>,
}
operation! { ModifyEipBandwidth(eip_id: String, bandwidth: i64) "ModifyEipBandwidth" -> Empty {
    0 "eipId" eip_id, 1 "bandwidth" bandwidth, 2 "commitBandwidth" commit_bandwidth: i64
} }

/// Response of [`ModifyEipBandwidth`]: empty.
pub type ModifyEipBandwidthOutput = Empty;

/// Modifies eip bandwidth limit mode: `ModifyEipBandwidthLimitMode` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipBandwidthLimitMode {
    /// Required.
    pub eip_id: String,
    /// Required. One of `LOOSE`, `STRICT`.
    pub rate_limit_mode: String,
}
operation! { ModifyEipBandwidthLimitMode(eip_id: String, rate_limit_mode: String)
    "ModifyEipBandwidthLimitMode" -> Empty {
    0 "eipId" eip_id, 1 "rateLimitMode" rate_limit_mode
} }

/// Response of [`ModifyEipBandwidthLimitMode`]: empty.
pub type ModifyEipBandwidthLimitModeOutput = Empty;

/// Modifies eip traffic package: `ModifyEipTrafficPackage` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipTrafficPackage {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub traffic_package_size: f64,
}
operation! { ModifyEipTrafficPackage(eip_id: String, traffic_package_size: f64) "ModifyEipTrafficPackage" -> Empty {
    0 "eipId" eip_id, 1 "trafficPackageSize" traffic_package_size
} }

/// Response of [`ModifyEipTrafficPackage`]: empty.
pub type ModifyEipTrafficPackageOutput = Empty;

/// Modifies ha vip attribute: `ModifyHaVipAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHaVipAttribute {
    /// Required.
    pub ha_vip_id: String,
    pub name: Option<String>,
    pub security_group_id: Option<String>,
}
operation! { ModifyHaVipAttribute(ha_vip_id: String) "ModifyHaVipAttribute" -> Empty {
    0 "haVipId" ha_vip_id, 1 "name" name: String, 2 "securityGroupId" security_group_id: String
} }

/// Response of [`ModifyHaVipAttribute`]: empty.
pub type ModifyHaVipAttributeOutput = Empty;

/// Modifies images attributes: `ModifyImagesAttributes` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImagesAttributes {
    /// Required.
    pub image_ids: Vec<String>,
    /// Required.
    pub image_name: String,
}
operation! { ModifyImagesAttributes(image_ids: Vec<String>, image_name: String) "ModifyImagesAttributes" -> Empty {
    0 "imageIds" image_ids, 1 "imageName" image_name
} }

/// Response of [`ModifyImagesAttributes`]: empty.
pub type ModifyImagesAttributesOutput = Empty;

/// Modifies instance placement: `ModifyInstancePlacement` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePlacement {
    /// Required.
    pub instance_id: String,
    pub placement_group_id: Option<String>,
}
operation! { ModifyInstancePlacement(instance_id: String) "ModifyInstancePlacement" -> Empty {
    0 "instanceId" instance_id, 1 "placementGroupId" placement_group_id: String
} }

/// Response of [`ModifyInstancePlacement`]: empty.
pub type ModifyInstancePlacementOutput = Empty;

/// Changes the type of an instance, for instance to more CPUs and memory.
///
/// The instance must be `STOPPED`. Asynchronous: it goes over `RESIZING` back to `STOPPED`; wait with
/// `waiters::instance_stopped`, then start it. The price changes.
///
/// `ModifyInstanceType` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceType {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
}
operation! { ModifyInstanceType(instance_id: String, instance_type: String) "ModifyInstanceType" -> Empty {
    0 "instanceId" instance_id, 1 "instanceType" instance_type
} }

/// Response of [`ModifyInstanceType`]: empty.
pub type ModifyInstanceTypeOutput = Empty;

/// Modifies instances attribute: `ModifyInstancesAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttribute {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub instance_name: String,
}
operation! { ModifyInstancesAttribute(instance_ids: Vec<String>, instance_name: String)
    "ModifyInstancesAttribute" -> Empty {
    0 "instanceIds" instance_ids, 1 "instanceName" instance_name
} }

/// Response of [`ModifyInstancesAttribute`]: empty.
pub type ModifyInstancesAttributeOutput = Empty;

/// Modifies ipv6 bandwidth: `ModifyIpv6Bandwidth` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpv6Bandwidth {
    /// Required.
    pub ipv6_id: String,
    /// Required.
    pub bandwidth: i64,
}
operation! { ModifyIpv6Bandwidth(ipv6_id: String, bandwidth: i64) "ModifyIpv6Bandwidth" -> Empty {
    0 "ipv6Id" ipv6_id, 1 "bandwidth" bandwidth
} }

/// Response of [`ModifyIpv6Bandwidth`]: empty.
pub type ModifyIpv6BandwidthOutput = Empty;

/// Modifies ipv6 traffic package: `ModifyIpv6TrafficPackage` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpv6TrafficPackage {
    pub ipv6_id: Option<String>,
    pub traffic_package_size: Option<f64>,
}
operation! { ModifyIpv6TrafficPackage() "ModifyIpv6TrafficPackage" -> Empty {
    0 "ipv6Id" ipv6_id: String, 1 "trafficPackageSize" traffic_package_size: f64
} }

/// Response of [`ModifyIpv6TrafficPackage`]: empty.
pub type ModifyIpv6TrafficPackageOutput = Empty;

/// Modifies nat gateway attribute: `ModifyNatGatewayAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatGatewayAttribute {
    /// Required.
    pub nat_gateway_id: String,
    pub name: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub is_all_subnet: Option<bool>,
    pub icmp_reply_enabled: Option<bool>,
    pub security_group_id: Option<String>,
}
operation! { ModifyNatGatewayAttribute(nat_gateway_id: String) "ModifyNatGatewayAttribute" -> Empty {
    0 "natGatewayId" nat_gateway_id, 1 "name" name: String, 2 "subnetIds" subnet_ids: Vec<String>,
    3 "isAllSubnet" is_all_subnet: bool, 4 "icmpReplyEnabled" icmp_reply_enabled: bool,
    5 "securityGroupId" security_group_id: String
} }

/// Response of [`ModifyNatGatewayAttribute`]: empty.
pub type ModifyNatGatewayAttributeOutput = Empty;

/// Modifies network interface attribute: `ModifyNetworkInterfaceAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttribute {
    /// Required.
    pub nic_id: String,
    pub name: Option<String>,
    pub security_group_id: Option<String>,
}
operation! { ModifyNetworkInterfaceAttribute(nic_id: String) "ModifyNetworkInterfaceAttribute" -> Empty {
    0 "nicId" nic_id, 1 "name" name: String, 2 "securityGroupId" security_group_id: String
} }

/// Response of [`ModifyNetworkInterfaceAttribute`]: empty.
pub type ModifyNetworkInterfaceAttributeOutput = Empty;

/// Modifies network interface public ipv6 bandwidth limit mode: `ModifyNetworkInterfacePublicIPv6BandwidthLimitMode` of
/// `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfacePublicIPv6BandwidthLimitMode {
    /// Required.
    pub ipv6_cidr_id: String,
    /// Required. One of `LOOSE`, `STRICT`.
    pub rate_limit_mode: String,
}
operation! { ModifyNetworkInterfacePublicIPv6BandwidthLimitMode(ipv6_cidr_id: String, rate_limit_mode: String)
    "ModifyNetworkInterfacePublicIPv6BandwidthLimitMode" -> Empty {
    0 "ipv6CidrId" ipv6_cidr_id, 1 "rateLimitMode" rate_limit_mode
} }

/// Response of [`ModifyNetworkInterfacePublicIPv6BandwidthLimitMode`]: empty.
pub type ModifyNetworkInterfacePublicIPv6BandwidthLimitModeOutput = Empty;

/// Modifies network interfaces attribute: `ModifyNetworkInterfacesAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfacesAttribute {
    /// Required.
    pub nic_ids: Vec<String>,
    /// Required.
    pub name: String,
}
operation! { ModifyNetworkInterfacesAttribute(nic_ids: Vec<String>, name: String)
    "ModifyNetworkInterfacesAttribute" -> Empty {
    0 "nicIds" nic_ids, 1 "name" name
} }

/// Response of [`ModifyNetworkInterfacesAttribute`]: empty.
pub type ModifyNetworkInterfacesAttributeOutput = Empty;

/// Modifies placement group attributes: `ModifyPlacementGroupAttributes` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlacementGroupAttributes {
    /// Required.
    pub placement_group_id: String,
    pub name: Option<String>,
    pub partition_num: Option<i64>,
    pub affinity: Option<i64>,
}
operation! { ModifyPlacementGroupAttributes(placement_group_id: String) "ModifyPlacementGroupAttributes" -> Empty {
    0 "placementGroupId" placement_group_id, 1 "name" name: String, 2 "partitionNum" partition_num: i64,
    3 "affinity" affinity: i64
} }

/// Response of [`ModifyPlacementGroupAttributes`]: empty.
pub type ModifyPlacementGroupAttributesOutput = Empty;

/// Modifies policy: `ModifyPolicy` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicy {
    /// Required.
    pub policy_id: String,
    pub policy_name: Option<String>,
    /// One of `UdpReflect`, `TrafficControl`, `Port`, `BlockProtocol`, `IpList`, `BlockRegion`, `Fingerprint`.
    pub config_type: Option<String>,
    pub black_ip_list: Option<Vec<String>>,
    pub white_ip_list: Option<Vec<String>>,
    pub ip_black_timeout: Option<i64>,
    pub ports: Option<Vec<DdosPolicyPort>>,
    pub block_protocol: Option<Vec<String>>,
    pub block_regions: Option<Vec<String>>,
    pub finger: Option<Vec<DdosFingerprintRule>>,
    pub reflect_udp_port: Option<Vec<DdosReflectUdpPort>>,
    pub traffic_control: Option<DdosTrafficControl>,
    pub tags: Option<TagAssociation>,
}
operation! { ModifyPolicy(policy_id: String) "ModifyPolicy" -> Empty {
    0 "policyId" policy_id, 1 "policyName" policy_name: String, 2 "configType" config_type: String,
    3 "blackIpList" black_ip_list: Vec<String>, 4 "whiteIpList" white_ip_list: Vec<String>,
    5 "ipBlackTimeout" ip_black_timeout: i64, 6 "ports" ports: Vec<DdosPolicyPort>,
    7 "blockProtocol" block_protocol: Vec<String>, 8 "blockRegions" block_regions: Vec<String>,
    9 "finger" finger: Vec<DdosFingerprintRule>, 10 "reflectUdpPort" reflect_udp_port: Vec<DdosReflectUdpPort>,
    11 "trafficControl" traffic_control: DdosTrafficControl, 12 "tags" tags: TagAssociation
} }

/// Response of [`ModifyPolicy`]: empty.
pub type ModifyPolicyOutput = Empty;

/// Modifies qos policy group: `ModifyQosPolicyGroup` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQosPolicyGroup {
    /// Required.
    pub qos_policy_group_id: String,
    pub name: Option<String>,
    pub bandwidth_limit: Option<i64>,
    /// One of `LOOSE`, `STRICT`.
    pub rate_limit_mode: Option<String>,
}
operation! { ModifyQosPolicyGroup(qos_policy_group_id: String) "ModifyQosPolicyGroup" -> Empty {
    0 "qosPolicyGroupId" qos_policy_group_id, 1 "name" name: String, 2 "bandwidthLimit" bandwidth_limit: i64,
    3 "rateLimitMode" rate_limit_mode: String
} }

/// Response of [`ModifyQosPolicyGroup`]: empty.
pub type ModifyQosPolicyGroupOutput = Empty;

/// Modifies route attribute: `ModifyRouteAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteAttribute {
    /// Required.
    pub route_id: String,
    /// Required.
    pub name: String,
}
operation! { ModifyRouteAttribute(route_id: String, name: String) "ModifyRouteAttribute" -> Empty {
    0 "routeId" route_id, 1 "name" name
} }

/// Response of [`ModifyRouteAttribute`]: empty.
pub type ModifyRouteAttributeOutput = Empty;

/// Modifies security groups attribute: `ModifySecurityGroupsAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupsAttribute {
    /// Required.
    pub security_group_name: String,
    /// Required.
    pub security_group_ids: Vec<String>,
}
operation! { ModifySecurityGroupsAttribute(security_group_name: String, security_group_ids: Vec<String>)
    "ModifySecurityGroupsAttribute" -> Empty {
    0 "securityGroupName" security_group_name, 1 "securityGroupIds" security_group_ids
} }

/// Response of [`ModifySecurityGroupsAttribute`]: empty.
pub type ModifySecurityGroupsAttributeOutput = Empty;

/// Modifies snapshots attribute: `ModifySnapshotsAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotsAttribute {
    /// Required.
    pub snapshot_ids: Vec<String>,
    pub snapshot_name: Option<String>,
    pub retention_time: Option<String>,
    pub is_permanent: Option<bool>,
}
operation! { ModifySnapshotsAttribute(snapshot_ids: Vec<String>) "ModifySnapshotsAttribute" -> Empty {
    0 "snapshotIds" snapshot_ids, 1 "snapshotName" snapshot_name: String, 2 "retentionTime" retention_time: String,
    3 "isPermanent" is_permanent: bool
} }

/// Response of [`ModifySnapshotsAttribute`]: empty.
pub type ModifySnapshotsAttributeOutput = Empty;

/// Modifies snat entry: `ModifySnatEntry` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnatEntry {
    /// Required.
    pub snat_entry_id: String,
    pub eip_ids: Option<Vec<String>>,
    pub is_all_eip: Option<bool>,
    pub cidr: Option<String>,
    pub source_cidr_blocks: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
}
operation! { ModifySnatEntry(snat_entry_id: String) "ModifySnatEntry" -> Empty {
    0 "snatEntryId" snat_entry_id, 1 "eipIds" eip_ids: Vec<String>, 2 "isAllEip" is_all_eip: bool,
    3 "cidr" cidr: String, 4 "sourceCidrBlocks" source_cidr_blocks: Vec<String>, 5 "subnetIds" subnet_ids: Vec<String>
} }

/// Response of [`ModifySnatEntry`]: empty.
pub type ModifySnatEntryOutput = Empty;

/// Modifies subnet attribute: `ModifySubnetAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetAttribute {
    /// Required.
    pub subnet_id: String,
    pub subnet_name: Option<String>,
    pub cidr_block: Option<String>,
}
operation! { ModifySubnetAttribute(subnet_id: String) "ModifySubnetAttribute" -> Empty {
    0 "subnetId" subnet_id, 1 "subnetName" subnet_name: String, 2 "cidrBlock" cidr_block: String
} }

/// Response of [`ModifySubnetAttribute`]: empty.
pub type ModifySubnetAttributeOutput = Empty;

/// Modifies subnet stack type: `ModifySubnetStackType` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetStackType {
    /// Required.
    pub subnet_id: String,
    /// Required. One of `IPv4`, `IPv4_IPv6`, `IPv6`.
    pub stack_type: String,
    /// One of `Private`, `Public`.
    pub ipv6_type: Option<String>,
    pub ipv6_cidr_block_id: Option<String>,
    pub ipv6_mask_length: Option<i64>,
}
operation! { ModifySubnetStackType(subnet_id: String, stack_type: String)
    "ModifySubnetStackType" -> ModifySubnetStackTypeOutput {
    0 "subnetId" subnet_id, 1 "stackType" stack_type, 2 "ipv6Type" ipv6_type: String,
    3 "ipv6CidrBlockId" ipv6_cidr_block_id: String, 4 "ipv6MaskLength" ipv6_mask_length: i64
} }

/// Response of [`ModifySubnetStackType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetStackTypeOutput {
    pub ipv6_cidr_block: Option<String>,
}
model! { ModifySubnetStackTypeOutput {
    0 "ipv6CidrBlock" ipv6_cidr_block: String
} }

/// Modifies subnets attribute: `ModifySubnetsAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetsAttribute {
    /// Required.
    pub subnet_ids: Vec<String>,
    /// Required.
    pub name: String,
}
operation! { ModifySubnetsAttribute(subnet_ids: Vec<String>, name: String) "ModifySubnetsAttribute" -> Empty {
    0 "subnetIds" subnet_ids, 1 "name" name
} }

/// Response of [`ModifySubnetsAttribute`]: empty.
pub type ModifySubnetsAttributeOutput = Empty;

/// Modifies unmanaged egress ip bandwidth limit mode: `ModifyUnmanagedEgressIpBandwidthLimitMode` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUnmanagedEgressIpBandwidthLimitMode {
    /// Required.
    pub unmanaged_egress_ip_id: String,
    /// Required. One of `LOOSE`, `STRICT`.
    pub rate_limit_mode: String,
}
operation! { ModifyUnmanagedEgressIpBandwidthLimitMode(unmanaged_egress_ip_id: String, rate_limit_mode: String)
    "ModifyUnmanagedEgressIpBandwidthLimitMode" -> Empty {
    0 "unmanagedEgressIpId" unmanaged_egress_ip_id, 1 "rateLimitMode" rate_limit_mode
} }

/// Response of [`ModifyUnmanagedEgressIpBandwidthLimitMode`]: empty.
pub type ModifyUnmanagedEgressIpBandwidthLimitModeOutput = Empty;

/// Modifies vpc attribute: `ModifyVpcAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAttribute {
    /// Required.
    pub vpc_id: String,
    pub vpc_name: Option<String>,
    pub cidr_block: Option<String>,
    pub enable_ipv6: Option<bool>,
    pub security_group_id: Option<String>,
}
operation! { ModifyVpcAttribute(vpc_id: String) "ModifyVpcAttribute" -> Empty {
    0 "vpcId" vpc_id, 1 "vpcName" vpc_name: String, 2 "cidrBlock" cidr_block: String, 3 "enableIPv6" enable_ipv6: bool,
    4 "securityGroupId" security_group_id: String
} }

/// Response of [`ModifyVpcAttribute`]: empty.
pub type ModifyVpcAttributeOutput = Empty;

/// Modifies vpcs attribute: `ModifyVpcsAttribute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcsAttribute {
    /// Required.
    pub vpc_ids: Vec<String>,
    /// Required.
    pub name: String,
}
operation! { ModifyVpcsAttribute(vpc_ids: Vec<String>, name: String) "ModifyVpcsAttribute" -> Empty {
    0 "vpcIds" vpc_ids, 1 "name" name
} }

/// Response of [`ModifyVpcsAttribute`]: empty.
pub type ModifyVpcsAttributeOutput = Empty;

/// Restarts running instances.
///
/// Asynchronous: an instance goes over `REBOOT` back to `RUNNING`. A normal restart can fail; `forceReboot` forces the
/// restart, which can lose data.
///
/// `RebootInstances` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Whether to restart at once, without the operating system. Default: no.
    pub force_reboot: Option<bool>,
}
operation! { RebootInstances(instance_ids: Vec<String>) "RebootInstances" -> RebootInstancesOutput {
    0 "instanceIds" instance_ids, 1 "forceReboot" force_reboot: bool
} }

/// Response of [`RebootInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstancesOutput {
    pub instance_ids: Vec<String>,
}
model! { RebootInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>
} }

/// Releases a disk with its data. **Irreversible.** Boot disks are not accepted.
///
/// `ReleaseDisk` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDisk {
    /// Required.
    pub disk_id: String,
}
operation! { ReleaseDisk(disk_id: String) "ReleaseDisk" -> Empty {
    0 "diskId" disk_id
} }

/// Response of [`ReleaseDisk`]: empty.
pub type ReleaseDiskOutput = Empty;

/// Releases instances. **Irreversible** in most accounts: the resources are reclaimed at once.
///
/// In some accounts a released instance stays in the recycle bin for some time (`RECYCLED`); a second request deletes
/// it for good. Asynchronous: the instance is deleted when `DescribeInstances` does not return it any more; wait with
/// `waiters::instance_released`. With `dependResource` the resources that belong to it are released as well.
///
/// `ReleaseInstances` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Whether to release the resources that belong to the instances as well.
    pub depend_resource: Option<bool>,
}
operation! { ReleaseInstances(instance_ids: Vec<String>) "ReleaseInstances" -> ReleaseInstancesOutput {
    0 "instanceIds" instance_ids, 1 "dependResource" depend_resource: bool
} }

/// Response of [`ReleaseInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstancesOutput {
    pub instance_ids: Vec<String>,
}
model! { ReleaseInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>
} }

/// Removes qos policy group members: `RemoveQosPolicyGroupMembers` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveQosPolicyGroupMembers {
    /// Required.
    pub qos_policy_group_id: String,
    pub resource_ids: Option<Vec<String>>,
}
operation! { RemoveQosPolicyGroupMembers(qos_policy_group_id: String) "RemoveQosPolicyGroupMembers" -> Empty {
    0 "qosPolicyGroupId" qos_policy_group_id, 1 "resourceIds" resource_ids: Vec<String>
} }

/// Response of [`RemoveQosPolicyGroupMembers`]: empty.
pub type RemoveQosPolicyGroupMembersOutput = Empty;

/// Renews cidr: `RenewCidr` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCidr {
    /// Required.
    pub cidr_id: String,
}
operation! { RenewCidr(cidr_id: String) "RenewCidr" -> Empty {
    0 "cidrId" cidr_id
} }

/// Response of [`RenewCidr`]: empty.
pub type RenewCidrOutput = Empty;

/// Renews cross region bandwidth: `RenewCrossRegionBandwidth` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCrossRegionBandwidth {
    /// Required.
    pub cross_region_bandwidth_id: String,
}
operation! { RenewCrossRegionBandwidth(cross_region_bandwidth_id: String) "RenewCrossRegionBandwidth" -> Empty {
    0 "crossRegionBandwidthId" cross_region_bandwidth_id
} }

/// Response of [`RenewCrossRegionBandwidth`]: empty.
pub type RenewCrossRegionBandwidthOutput = Empty;

/// Renews disk: `RenewDisk` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDisk {
    /// Required.
    pub disk_id: String,
}
operation! { RenewDisk(disk_id: String) "RenewDisk" -> Empty {
    0 "diskId" disk_id
} }

/// Response of [`RenewDisk`]: empty.
pub type RenewDiskOutput = Empty;

/// Renews eip: `RenewEip` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewEip {
    /// Required.
    pub eip_id: String,
}
operation! { RenewEip(eip_id: String) "RenewEip" -> Empty {
    0 "eipId" eip_id
} }

/// Response of [`RenewEip`]: empty.
pub type RenewEipOutput = Empty;

/// Renews ipv6 cidr: `RenewIpv6Cidr` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewIpv6Cidr {
    /// Required.
    pub cidr_id: String,
}
operation! { RenewIpv6Cidr(cidr_id: String) "RenewIpv6Cidr" -> Empty {
    0 "cidrId" cidr_id
} }

/// Response of [`RenewIpv6Cidr`]: empty.
pub type RenewIpv6CidrOutput = Empty;

/// Renews nat gateway: `RenewNatGateway` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewNatGateway {
    /// Required.
    pub nat_gateway_id: String,
}
operation! { RenewNatGateway(nat_gateway_id: String) "RenewNatGateway" -> Empty {
    0 "natGatewayId" nat_gateway_id
} }

/// Response of [`RenewNatGateway`]: empty.
pub type RenewNatGatewayOutput = Empty;

/// Replaces eip address: `ReplaceEipAddress` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceEipAddress {
    /// Required.
    pub replace_ips: Vec<ReplaceIp>,
}
operation! { ReplaceEipAddress(replace_ips: Vec<ReplaceIp>) "ReplaceEipAddress" -> ReplaceEipAddressOutput {
    0 "replaceIps" replace_ips
} }

/// In the request of [`ReplaceEipAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceIp {
    pub eip_id: Option<String>,
    pub own_ip: Option<String>,
    pub target_ip: Option<String>,
}
input! { ReplaceIp() {
    0 "eipId" eip_id: String, 1 "ownIp" own_ip: String, 2 "targetIp" target_ip: String
} }

/// Response of [`ReplaceEipAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceEipAddressOutput {
    pub failed_eip_ids: Vec<String>,
}
model! { ReplaceEipAddressOutput {
    0 "failedEipIds" failed_eip_ids: Vec<String>
} }

/// Resets instance: `ResetInstance` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstance {
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub image_id: Option<String>,
    pub timezone: Option<String>,
    pub enable_agent: Option<bool>,
    pub instance_name: Option<String>,
    /// Secret.
    pub user_data: Option<Secret>,
}
operation! { ResetInstance(instance_id: String) "ResetInstance" -> Empty {
    0 "instanceId" instance_id, 1 "password" password: Secret, 2 "keyId" key_id: String, 3 "imageId" image_id: String,
    4 "timezone" timezone: String, 5 "enableAgent" enable_agent: bool, 6 "instanceName" instance_name: String,
    7 "userData" user_data: Secret
} }

/// Response of [`ResetInstance`]: empty.
pub type ResetInstanceOutput = Empty;

/// Sets the password of the login account of an instance: `Administrator` on Windows, `root` on Linux.
///
/// The instance must be running and have the guest agent (QGA) installed. The response says whether it worked.
///
/// `ResetInstancePassword` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
///
/// Errors: [`codes::INVALID_PASSWORD_MALFORMED`], [`codes::OPERATION_DENIED_INSTANCE_IN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancePassword {
    /// Instance whose password is set; `DescribeInstances` lists the ids.
    ///
    /// Required.
    pub instance_id: String,
    /// New password: 8 to 16 characters, with a lower case letter, an upper case letter, a digit and one of
    /// `~!@$^*-_=+`.
    ///
    /// Required. Secret.
    pub password: Secret,
}
operation! { ResetInstancePassword(instance_id: String, password: Secret) "ResetInstancePassword" -> Empty {
    0 "instanceId" instance_id, 1 "password" password
} }

/// Response of [`ResetInstancePassword`]: empty.
pub type ResetInstancePasswordOutput = Empty;

impl ResetInstancePassword {
    /// Checks passwords against the provider's published rule; nothing is sent.
    pub fn validate(&self) -> Result<(), PasswordViolation> {
        PasswordRule::new(8, 16, 4, "~!@$^*-_=+").check(Some(&self.password))?;
        Ok(())
    }
}

/// Resets instances: `ResetInstances` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub image_id: Option<String>,
    pub timezone: Option<String>,
    pub enable_agent: Option<bool>,
    pub instance_name: Option<String>,
    /// Secret.
    pub user_data: Option<Secret>,
}
operation! { ResetInstances(instance_ids: Vec<String>) "ResetInstances" -> ResetInstancesOutput {
    0 "instanceIds" instance_ids, 1 "password" password: Secret, 2 "keyId" key_id: String, 3 "imageId" image_id: String,
    4 "timezone" timezone: String, 5 "enableAgent" enable_agent: bool, 6 "instanceName" instance_name: String,
    7 "userData" user_data: Secret
} }

/// Response of [`ResetInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesOutput {
    pub instance_ids: Vec<String>,
}
model! { ResetInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>
} }

/// Resizes disk: `ResizeDisk` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisk {
    /// Required.
    pub disk_id: String,
    /// Required.
    pub disk_size: i64,
}
operation! { ResizeDisk(disk_id: String, disk_size: i64) "ResizeDisk" -> Empty {
    0 "diskId" disk_id, 1 "diskSize" disk_size
} }

/// Response of [`ResizeDisk`]: empty.
pub type ResizeDiskOutput = Empty;

/// Starts agent monitor: `StartAgentMonitor` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentMonitor {
    /// Required.
    pub instance_id: String,
}
operation! { StartAgentMonitor(instance_id: String) "StartAgentMonitor" -> Empty {
    0 "instanceId" instance_id
} }

/// Response of [`StartAgentMonitor`]: empty.
pub type StartAgentMonitorOutput = Empty;

/// Starts stopped instances.
///
/// Asynchronous: wait with `waiters::instance_running`. Each instance must be `STOPPED` and not in the recycle bin. One
/// request accepts up to 100.
///
/// `StartInstances` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { StartInstances(instance_ids: Vec<String>) "StartInstances" -> StartInstancesOutput {
    0 "instanceIds" instance_ids
} }

/// Response of [`StartInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstancesOutput {
    pub instance_ids: Vec<String>,
}
model! { StartInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>
} }

/// Starts ip forward: `StartIpForward` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIpForward {
    /// Required.
    pub instance_id: String,
}
operation! { StartIpForward(instance_id: String) "StartIpForward" -> Empty {
    0 "instanceId" instance_id
} }

/// Response of [`StartIpForward`]: empty.
pub type StartIpForwardOutput = Empty;

/// Stops agent monitor: `StopAgentMonitor` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAgentMonitor {
    /// Required.
    pub instance_id: String,
}
operation! { StopAgentMonitor(instance_id: String) "StopAgentMonitor" -> Empty {
    0 "instanceId" instance_id
} }

/// Response of [`StopAgentMonitor`]: empty.
pub type StopAgentMonitorOutput = Empty;

/// Stops running instances.
///
/// **By default it is a forced shutdown**, which can lose data: set `forceShutdown` to false for a shutdown by the
/// operating system. Asynchronous: wait with `waiters::instance_stopped`. A stopped instance is not accepted by other
/// operations until the state is `STOPPED`.
///
/// `StopInstances` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Whether to stop at once, without the operating system. Default: yes.
    pub force_shutdown: Option<bool>,
}
operation! { StopInstances(instance_ids: Vec<String>) "StopInstances" -> StopInstancesOutput {
    0 "instanceIds" instance_ids, 1 "forceShutdown" force_shutdown: bool
} }

/// Response of [`StopInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstancesOutput {
    pub instance_ids: Vec<String>,
}
model! { StopInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>
} }

/// Stops ip forward: `StopIpForward` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopIpForward {
    /// Required.
    pub instance_id: String,
}
operation! { StopIpForward(instance_id: String) "StopIpForward" -> Empty {
    0 "instanceId" instance_id
} }

/// Response of [`StopIpForward`]: empty.
pub type StopIpForwardOutput = Empty;

/// `UnAssignSecurityGroupVpc` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssignSecurityGroupVpc {
    /// Required.
    pub vpc_id: String,
}
operation! { UnAssignSecurityGroupVpc(vpc_id: String) "UnAssignSecurityGroupVpc" -> Empty {
    0 "vpcId" vpc_id
} }

/// Response of [`UnAssignSecurityGroupVpc`]: empty.
pub type UnAssignSecurityGroupVpcOutput = Empty;

/// `UnassignBorderGateway` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignBorderGateway {
    /// Required.
    pub zbg_id: String,
}
operation! { UnassignBorderGateway(zbg_id: String) "UnassignBorderGateway" -> Empty {
    0 "zbgId" zbg_id
} }

/// Response of [`UnassignBorderGateway`]: empty.
pub type UnassignBorderGatewayOutput = Empty;

/// `UnassignBorderGatewayRoute` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignBorderGatewayRoute {
    /// Required.
    pub zbg_id: String,
    /// Required.
    pub advertised_route_ids: Vec<String>,
}
operation! { UnassignBorderGatewayRoute(zbg_id: String, advertised_route_ids: Vec<String>)
    "UnassignBorderGatewayRoute" -> Empty {
    0 "zbgId" zbg_id, 1 "advertisedRouteIds" advertised_route_ids
} }

/// Response of [`UnassignBorderGatewayRoute`]: empty.
pub type UnassignBorderGatewayRouteOutput = Empty;

/// `UnassignNetworkInterfaceIpv4` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignNetworkInterfaceIpv4 {
    /// Required.
    pub nic_id: String,
    /// Deprecated.
    pub ip_address: Option<String>,
    pub ip_addresses: Option<Vec<String>>,
}
operation! { UnassignNetworkInterfaceIpv4(nic_id: String) "UnassignNetworkInterfaceIpv4" -> Empty {
    0 "nicId" nic_id, 1 "ipAddress" ip_address: String, 2 "ipAddresses" ip_addresses: Vec<String>
} }

/// Response of [`UnassignNetworkInterfaceIpv4`]: empty.
pub type UnassignNetworkInterfaceIpv4Output = Empty;

/// `UnassignNetworkInterfaceIpv6` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignNetworkInterfaceIpv6 {
    /// Required.
    pub nic_id: String,
}
operation! { UnassignNetworkInterfaceIpv6(nic_id: String) "UnassignNetworkInterfaceIpv6" -> Empty {
    0 "nicId" nic_id
} }

/// Response of [`UnassignNetworkInterfaceIpv6`]: empty.
pub type UnassignNetworkInterfaceIpv6Output = Empty;

/// `UnassociateEipAddress` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateEipAddress {
    /// Required.
    pub eip_ids: Vec<String>,
}
operation! { UnassociateEipAddress(eip_ids: Vec<String>) "UnassociateEipAddress" -> UnassociateEipAddressOutput {
    0 "eipIds" eip_ids
} }

/// Response of [`UnassociateEipAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateEipAddressOutput {
    pub failed_eip_ids: Vec<String>,
}
model! { UnassociateEipAddressOutput {
    0 "failedEipIds" failed_eip_ids: Vec<String>
} }

/// `UnassociateHaVip` of `zec` 2025-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateHaVip {
    /// Required.
    pub ha_vip_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { UnassociateHaVip(ha_vip_id: String, instance_id: String) "UnassociateHaVip" -> Empty {
    0 "haVipId" ha_vip_id, 1 "instanceId" instance_id
} }

/// Response of [`UnassociateHaVip`]: empty.
pub type UnassociateHaVipOutput = Empty;

waiters! {
    /// Waits until an own address block can be used.
    fn cidr_available(cidr_id: String) -> DescribeCidrs = DescribeCidrs::new().cidr_ids([cidr_id]),
        "dataSet.status" ["AVAILABLE"] ["FAILED", "DELETING", "RECYCLED"];
    /// Waits until a cross-region bandwidth can be used, after its creation or a change.
    fn cross_region_bandwidth_available(cross_region_bandwidth_id: String) -> DescribeCrossRegionBandwidth =
        DescribeCrossRegionBandwidth::new().cross_region_bandwidth_ids([cross_region_bandwidth_id]),
        "dataSet.status" ["AVAILABLE"] ["CREATE_FAILED", "RECYCLING", "RECYCLED", "DELETING"];
    /// Waits until a disk is attached to an instance.
    fn disk_attached(disk_id: String) -> DescribeDisks = DescribeDisks::new().disk_ids([disk_id]),
        "dataSet.diskStatus" ["IN_USE"] ["FAILED", "DELETING", "RECYCLED", "RECYCLING"];
    /// Waits until a disk exists and is not attached: after its creation or a detachment.
    fn disk_available(disk_id: String) -> DescribeDisks = DescribeDisks::new().disk_ids([disk_id]),
        "dataSet.diskStatus" ["AVAILABLE"] ["FAILED", "DELETING", "RECYCLED", "RECYCLING"];
    /// Waits until an elastic IP is bound.
    fn eip_bound(eip_id: String) -> DescribeEips = DescribeEips::new().eip_ids([eip_id]),
        "dataSet.status" ["BINDED"] ["CREATE_FAILED", "DELETING", "RECYCLED"];
    /// Waits until an elastic IP is not bound: after its creation or an unbinding.
    fn eip_unbound(eip_id: String) -> DescribeEips = DescribeEips::new().eip_ids([eip_id]),
        "dataSet.status" ["UNBIND"] ["CREATE_FAILED", "DELETING", "RECYCLED"];
    /// Waits until a custom image can be used.
    fn image_available(image_id: String) -> DescribeCustomImages = DescribeCustomImages::new().image_ids([image_id]),
        "dataSet.imageStatus" ["AVAILABLE"] ["FAILED", "UNAVAILABLE", "DELETING"];
    /// Waits until an instance that was released is deleted: it is not listed any more. An instance that stays in the
    /// recycle bin is listed.
    fn instance_released(instance_id: String) -> DescribeInstances =
        DescribeInstances::new().instance_ids([instance_id]), "totalCount" ["0"] [];
    /// Waits until an instance is running, after its creation or a start.
    fn instance_running(instance_id: String) -> DescribeInstances =
        DescribeInstances::new().instance_ids([instance_id]),
        "dataSet.status" ["RUNNING"] ["CREATE_FAILED", "RELEASING", "RECYCLE", "RECYCLING"];
    /// Waits until an instance is stopped: after a stop or a change of its type.
    fn instance_stopped(instance_id: String) -> DescribeInstances =
        DescribeInstances::new().instance_ids([instance_id]),
        "dataSet.status" ["STOPPED"] ["CREATE_FAILED", "RELEASING", "RECYCLE", "RECYCLING"];
    /// Waits until a NAT gateway is running.
    fn nat_gateway_running(nat_gateway_id: String) -> DescribeNatGateways =
        DescribeNatGateways::new().nat_gateway_ids([nat_gateway_id]),
        "dataSet.status" ["RUNNING"] ["CREATE_FAILED", "RELEASING", "RECYCLED"];
    /// Waits until a network interface is attached to an instance.
    fn network_interface_attached(nic_id: String) -> DescribeNetworkInterfaces =
        DescribeNetworkInterfaces::new().nic_ids([nic_id]), "dataSet.status" ["USED"] ["CREATE_FAILED", "DELETING"];
    /// Waits until a network interface exists and is not attached.
    fn network_interface_available(nic_id: String) -> DescribeNetworkInterfaces =
        DescribeNetworkInterfaces::new().nic_ids([nic_id]),
        "dataSet.status" ["AVAILABLE"] ["CREATE_FAILED", "DELETING"];
    /// Waits until a snapshot is complete and can be used.
    fn snapshot_available(snapshot_id: String) -> DescribeSnapshots =
        DescribeSnapshots::new().snapshot_ids([snapshot_id]), "dataSet.status" ["AVAILABLE"] ["FAILED", "DELETING"];
}

codes! {
    /// HTTP 400. The password breaks the rules of the service.
    INVALID_PASSWORD_MALFORMED "INVALID_PASSWORD_MALFORMED",
    /// HTTP 400. Another operation on the instance is in progress.
    OPERATION_DENIED_INSTANCE_IN_OPERATION "OPERATION_DENIED_INSTANCE_IN_OPERATION"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddQosPolicyGroupMembers, ApplyAutoSnapshotPolicy, ApplySnapshot, AssignBorderGateway, AssignBorderGatewayRoute,
    AssignNetworkInterfaceIpv4, AssignNetworkInterfaceIpv6, AssignSecurityGroupVpc, AssociateEipAddress, AssociateHaVip,
    AttachDhcpOptionsSetToSubnet, AttachDisks, AttachNetworkInterface, AttachToPolicy, AvailableLanIp,
    BatchAssignNetworkInterfaceIpv4, CancelAutoSnapshotPolicy, ChangeEipBindType, ChangeEipInternetChargeType,
    ChangeNicNetworkType, ConfigEipEgressIp, ConfigEipProbe, ConfigureSecurityGroupRules, CopyImage,
    CreateAutoSnapshotPolicy, CreateBorderGateway, CreateByoip, CreateCidr, CreateCrossRegionBandwidth,
    CreateDhcpOptionsSet, CreateDisks, CreateDnatEntry, CreateEips, CreateHaVip, CreateImage, CreateNatGateway,
    CreateNetworkInterface, CreatePlacementGroup, CreatePolicy, CreateQosPolicyGroup, CreateRoute, CreateSecurityGroup,
    CreateSnapshot, CreateSnatEntry, CreateSubnet, CreateVpc, CreateZecInstances, DeleteAutoSnapshotPolicies,
    DeleteBorderGateway, DeleteCidr, DeleteCidrs, DeleteCrossRegionBandwidth, DeleteDhcpOptionsSet, DeleteDnatEntry,
    DeleteEip, DeleteHaVip, DeleteImageCopy, DeleteImages, DeleteIpv6Cidr, DeleteNatGateway, DeleteNetworkInterface,
    DeletePlacementGroups, DeletePolicy, DeleteQosPolicyGroup, DeleteRoute, DeleteSecurityGroup, DeleteSnapshots,
    DeleteSnatEntry, DeleteSubnet, DeleteVpc, DescribeAutoSnapshotPolicies, DescribeAvailableBorderGateway,
    DescribeAvailableNats, DescribeBorderGateways, DescribeByoipPrice, DescribeByoipRegions, DescribeCidrPrice,
    DescribeCidrRegions, DescribeCidrs, DescribeCrossRegionBandwidth, DescribeCrossRegionBandwidthMonitorData,
    DescribeCrossRegionBandwidthRegions, DescribeCustomImages, DescribeDDosAllEventList, DescribeDDosEventDetail,
    DescribeDhcpOptionsSets, DescribeDiskCategory, DescribeDiskMonitorData, DescribeDiskRegions, DescribeDisks,
    DescribeEipInternetChargeTypes, DescribeEipMonitorData, DescribeEipNetworkLineTypes, DescribeEipPrice,
    DescribeEipRegions, DescribeEipRemoteRegions, DescribeEipTraffic, DescribeEips, DescribeHaVips,
    DescribeImageCopyProgress, DescribeImages, DescribeInstanceMonitorData, DescribeInstances, DescribeInstancesStatus,
    DescribeInterconnectBorderGatewayRegions, DescribeIpv6Cidrs, DescribeNatGatewayDetail, DescribeNatGatewayRegions,
    DescribeNatGateways, DescribeNetworkInterfaceMonitorData, DescribeNetworkInterfacePublicIPv6,
    DescribeNetworkInterfaceRegions, DescribeNetworkInterfaces, DescribePlacementGroups, DescribePolicyDetail,
    DescribePolicyRegions, DescribePolicys, DescribePools, DescribeQosPolicyGroupTraffic, DescribeQosPolicyGroups,
    DescribeReflectUdpPortOptions, DescribeRoutes, DescribeSecurityGroupRule, DescribeSecurityGroups, DescribeSnapshots,
    DescribeSubnetRegions, DescribeSubnets, DescribeTimeZones, DescribeUnmanagedEgressIps, DescribeVmInventoryCapacity,
    DescribeVncUrl, DescribeVpcs, DescribeZoneGpuInstanceConfigInfos, DescribeZoneInstanceConfigInfos, DescribeZones,
    DetachDhcpOptionsSetFromSubnet, DetachDisks, DetachFromPolicy, DetachNetworkInterface,
    InquiryPriceChangeEipInternetChargeType, InquiryPriceChangeIpv6InternetChargeType,
    InquiryPriceChangeUnmanagedEgressIpInternetChargeType, InquiryPriceCreateCrossRegionBandwidth,
    InquiryPriceCreateDisks, InquiryPriceCreateInstance, InquiryPriceCreateNatGateway,
    InquiryPriceModifyCrossRegionBandwidth, InquiryPriceModifyEipBandwidth, InquiryPriceModifyEipFlowPackage,
    InquiryPriceModifyInstanceType, InquiryPriceModifyIpv6Bandwidth, InquiryPriceModifyUnmanagedEgressIpBandwidth,
    InquiryPricePublicIpv6, InquiryPriceResizeDisk, ModifyAutoSnapshotPolicy, ModifyBorderGatewayAsn,
    ModifyBorderGatewaysAttribute, ModifyCidrAttribute, ModifyCrossRegionBandwidth, ModifyCrossRegionBandwidthAttribute,
    ModifyDhcpOptionsSetAttributes, ModifyDisksAttributes, ModifyDisksResourceGroup, ModifyDnatEntry,
    ModifyEipAttribute, ModifyEipBandwidth, ModifyEipBandwidthLimitMode, ModifyEipTrafficPackage, ModifyHaVipAttribute,
    ModifyImagesAttributes, ModifyInstancePlacement, ModifyInstanceType, ModifyInstancesAttribute, ModifyIpv6Bandwidth,
    ModifyIpv6TrafficPackage, ModifyNatGatewayAttribute, ModifyNetworkInterfaceAttribute,
    ModifyNetworkInterfacePublicIPv6BandwidthLimitMode, ModifyNetworkInterfacesAttribute,
    ModifyPlacementGroupAttributes, ModifyPolicy, ModifyQosPolicyGroup, ModifyRouteAttribute,
    ModifySecurityGroupsAttribute, ModifySnapshotsAttribute, ModifySnatEntry, ModifySubnetAttribute,
    ModifySubnetStackType, ModifySubnetsAttribute, ModifyUnmanagedEgressIpBandwidthLimitMode, ModifyVpcAttribute,
    ModifyVpcsAttribute, RebootInstances, ReleaseDisk, ReleaseInstances, RemoveQosPolicyGroupMembers, RenewCidr,
    RenewCrossRegionBandwidth, RenewDisk, RenewEip, RenewIpv6Cidr, RenewNatGateway, ReplaceEipAddress, ResetInstance,
    ResetInstancePassword, ResetInstances, ResizeDisk, StartAgentMonitor, StartInstances, StartIpForward,
    StopAgentMonitor, StopInstances, StopIpForward, UnAssignSecurityGroupVpc, UnassignBorderGateway,
    UnassignBorderGatewayRoute, UnassignNetworkInterfaceIpv4, UnassignNetworkInterfaceIpv6, UnassociateEipAddress,
    UnassociateHaVip
}
