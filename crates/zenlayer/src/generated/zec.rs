//! `zec` 2025-09-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20240401;

static SERVICE: Service = Service { name: "zec", version: "2025-09-01", code: "zec", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddQosPolicyGroupMembers {
    pub qos_policy_group_id: String,
    pub members: Vec<QosPolicyGroupMember>,
}
operation! { AddQosPolicyGroupMembers(qos_policy_group_id: String, members: Vec<QosPolicyGroupMember>)
    "AddQosPolicyGroupMembers" -> Empty {
    0 "qosPolicyGroupId" qos_policy_group_id, 1 "members" members
} }

pub type AddQosPolicyGroupMembersOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicy {
    pub auto_snapshot_policy_id: String,
    pub disk_ids: Vec<String>,
}
operation! { ApplyAutoSnapshotPolicy(auto_snapshot_policy_id: String, disk_ids: Vec<String>)
    "ApplyAutoSnapshotPolicy" -> Empty {
    0 "autoSnapshotPolicyId" auto_snapshot_policy_id, 1 "diskIds" disk_ids
} }

pub type ApplyAutoSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplySnapshot {
    pub snapshot_id: String,
    pub disk_id: String,
}
operation! { ApplySnapshot(snapshot_id: String, disk_id: String) "ApplySnapshot" -> Empty {
    0 "snapshotId" snapshot_id, 1 "diskId" disk_id
} }

pub type ApplySnapshotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignBorderGateway {
    pub zbg_id: String,
    pub nat_id: String,
}
operation! { AssignBorderGateway(zbg_id: String, nat_id: String) "AssignBorderGateway" -> Empty {
    0 "zbgId" zbg_id, 1 "natId" nat_id
} }

pub type AssignBorderGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignBorderGatewayRoute {
    pub zbg_id: String,
    pub advertised_route_ids: Vec<String>,
}
operation! { AssignBorderGatewayRoute(zbg_id: String, advertised_route_ids: Vec<String>)
    "AssignBorderGatewayRoute" -> Empty {
    0 "zbgId" zbg_id, 1 "advertisedRouteIds" advertised_route_ids
} }

pub type AssignBorderGatewayRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignNetworkInterfaceIpv4 {
    pub nic_id: String,
    pub ip_address: String,
}
operation! { AssignNetworkInterfaceIpv4(nic_id: String, ip_address: String) "AssignNetworkInterfaceIpv4" -> Empty {
    0 "nicId" nic_id, 1 "ipAddress" ip_address
} }

pub type AssignNetworkInterfaceIpv4Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignNetworkInterfaceIpv6 {
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

pub type AssignNetworkInterfaceIpv6Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignSecurityGroupVpc {
    pub vpc_id: String,
    pub security_group_id: String,
}
operation! { AssignSecurityGroupVpc(vpc_id: String, security_group_id: String) "AssignSecurityGroupVpc" -> Empty {
    0 "vpcId" vpc_id, 1 "securityGroupId" security_group_id
} }

pub type AssignSecurityGroupVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEipAddress {
    pub load_balancer_id: Option<String>,
    pub nic_id: Option<String>,
    pub lan_ip: Option<String>,
    pub nat_id: Option<String>,
    pub eip_ids: Vec<String>,
    pub ha_vip_id: Option<String>,
    /// One of `FullNat`, `Passthrough`.
    pub bind_type: Option<String>,
}
operation! { AssociateEipAddress(eip_ids: Vec<String>) "AssociateEipAddress" -> AssociateEipAddressOutput {
    0 "loadBalancerId" load_balancer_id: String, 1 "nicId" nic_id: String, 2 "lanIp" lan_ip: String,
    3 "natId" nat_id: String, 4 "eipIds" eip_ids, 5 "haVipId" ha_vip_id: String, 6 "bindType" bind_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEipAddressOutput {
    pub failed_eip_ids: Option<Vec<String>>,
}
model! { AssociateEipAddressOutput {
    0 "failedEipIds" failed_eip_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateHaVip {
    pub ha_vip_id: String,
    pub instance_id: String,
}
operation! { AssociateHaVip(ha_vip_id: String, instance_id: String) "AssociateHaVip" -> Empty {
    0 "haVipId" ha_vip_id, 1 "instanceId" instance_id
} }

pub type AssociateHaVipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDhcpOptionsSetToSubnet {
    pub dhcp_options_set_id: String,
    pub subnet_ids: Vec<String>,
}
operation! { AttachDhcpOptionsSetToSubnet(dhcp_options_set_id: String, subnet_ids: Vec<String>)
    "AttachDhcpOptionsSetToSubnet" -> AttachDhcpOptionsSetToSubnetOutput {
    0 "dhcpOptionsSetId" dhcp_options_set_id, 1 "subnetIds" subnet_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDhcpOptionsSetToSubnetOutput {
    pub failed_subnet_ids: Option<Vec<String>>,
}
model! { AttachDhcpOptionsSetToSubnetOutput {
    0 "failedSubnetIds" failed_subnet_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisks {
    pub disk_ids: Vec<String>,
    pub instance_id: String,
}
operation! { AttachDisks(disk_ids: Vec<String>, instance_id: String) "AttachDisks" -> Empty {
    0 "diskIds" disk_ids, 1 "instanceId" instance_id
} }

pub type AttachDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachNetworkInterface {
    pub nic_id: String,
    pub instance_id: String,
}
operation! { AttachNetworkInterface(nic_id: String, instance_id: String) "AttachNetworkInterface" -> Empty {
    0 "nicId" nic_id, 1 "instanceId" instance_id
} }

pub type AttachNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachToPolicy {
    pub policy_id: String,
    pub ipv4_id_list: Option<Vec<String>>,
}
operation! { AttachToPolicy(policy_id: String) "AttachToPolicy" -> Empty {
    0 "policyId" policy_id, 1 "ipv4IdList" ipv4_id_list: Vec<String>
} }

pub type AttachToPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableLanIp {
    pub eip_id: String,
}
operation! { AvailableLanIp(eip_id: String) "AvailableLanIp" -> AvailableLanIpOutput {
    0 "eipId" eip_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableLanIpOutput {
    pub lan_ips: Option<Vec<PrivateIpInfo>>,
}
model! { AvailableLanIpOutput {
    0 "lanIps" lan_ips
} }

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
    0 "lanIp" lan_ip, 1 "nicId" nic_id, 2 "nicName" nic_name, 3 "instanceId" instance_id, 4 "instanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAssignNetworkInterfaceIpv4 {
    pub nic_id: String,
    pub ip_addresses: Option<Vec<String>>,
    pub ip_address_count: Option<i64>,
}
operation! { BatchAssignNetworkInterfaceIpv4(nic_id: String)
    "BatchAssignNetworkInterfaceIpv4" -> BatchAssignNetworkInterfaceIpv4Output {
    0 "nicId" nic_id, 1 "ipAddresses" ip_addresses: Vec<String>, 2 "ipAddressCount" ip_address_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAssignNetworkInterfaceIpv4Output {
    pub ip_addresses: Option<Vec<String>>,
}
model! { BatchAssignNetworkInterfaceIpv4Output {
    0 "ipAddresses" ip_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicy {
    pub auto_snapshot_policy_id: String,
    pub disk_ids: Vec<String>,
}
operation! { CancelAutoSnapshotPolicy(auto_snapshot_policy_id: String, disk_ids: Vec<String>)
    "CancelAutoSnapshotPolicy" -> Empty {
    0 "autoSnapshotPolicyId" auto_snapshot_policy_id, 1 "diskIds" disk_ids
} }

pub type CancelAutoSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeEipBindType {
    pub eip_id: String,
    /// One of `FullNat`, `Passthrough`.
    pub bind_type: String,
}
operation! { ChangeEipBindType(eip_id: String, bind_type: String) "ChangeEipBindType" -> Empty {
    0 "eipId" eip_id, 1 "bindType" bind_type
} }

pub type ChangeEipBindTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeEipInternetChargeType {
    pub eip_id: String,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeEipInternetChargeTypeOutput {
    pub order_number: Option<String>,
}
model! { ChangeEipInternetChargeTypeOutput {
    0 "orderNumber" order_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeNicNetworkType {
    pub instance_id: String,
    /// One of `Auto`, `FailOver`, `VirtioOnly`, `VfOnly`.
    pub nic_network_type: String,
}
operation! { ChangeNicNetworkType(instance_id: String, nic_network_type: String) "ChangeNicNetworkType" -> Empty {
    0 "instanceId" instance_id, 1 "nicNetworkType" nic_network_type
} }

pub type ChangeNicNetworkTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigEipEgressIp {
    pub eip_id: String,
}
operation! { ConfigEipEgressIp(eip_id: String) "ConfigEipEgressIp" -> Empty {
    0 "eipId" eip_id
} }

pub type ConfigEipEgressIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigEipProbe {
    pub eip_id: String,
    pub disable_icmp: bool,
    pub tcp_port: Option<i64>,
}
operation! { ConfigEipProbe(eip_id: String, disable_icmp: bool) "ConfigEipProbe" -> Empty {
    0 "eipId" eip_id, 1 "disableIcmp" disable_icmp, 2 "tcpPort" tcp_port: i64
} }

pub type ConfigEipProbeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSecurityGroupRules {
    pub security_group_id: String,
    pub rule_infos: Option<Vec<SecurityGroupRuleInfo>>,
}
operation! { ConfigureSecurityGroupRules(security_group_id: String) "ConfigureSecurityGroupRules" -> Empty {
    0 "securityGroupId" security_group_id, 1 "ruleInfos" rule_infos: Vec<SecurityGroupRuleInfo>
} }

pub type ConfigureSecurityGroupRulesOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyImage {
    pub image_id: String,
    pub region_id_list: Vec<String>,
}
operation! { CopyImage(image_id: String, region_id_list: Vec<String>) "CopyImage" -> Empty {
    0 "imageId" image_id, 1 "regionIdList" region_id_list
} }

pub type CopyImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicy {
    pub zone_id: String,
    pub auto_snapshot_policy_name: String,
    pub repeat_week_days: Vec<i64>,
    pub hours: Vec<i64>,
    pub retention_days: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateAutoSnapshotPolicy(zone_id: String, auto_snapshot_policy_name: String, repeat_week_days: Vec<i64>, hours: Vec<i64>)
    "CreateAutoSnapshotPolicy" -> CreateAutoSnapshotPolicyOutput {
    0 "zoneId" zone_id, 1 "autoSnapshotPolicyName" auto_snapshot_policy_name, 2 "repeatWeekDays" repeat_week_days,
    3 "hours" hours, 4 "retentionDays" retention_days: i64, 5 "resourceGroupId" resource_group_id: String,
    6 "tags" tags: TagAssociation
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
pub struct CreateAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
}
model! { CreateAutoSnapshotPolicyOutput {
    0 "autoSnapshotPolicyId" auto_snapshot_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBorderGateway {
    pub region_id: String,
    pub vpc_id: String,
    pub label: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBorderGatewayOutput {
    pub zbg_id: Option<String>,
}
model! { CreateBorderGatewayOutput {
    0 "zbgId" zbg_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByoip {
    pub byoip_list: Vec<ByoipCreateItem>,
    pub marketing_info: Option<MarketingInfo>,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateByoip(byoip_list: Vec<ByoipCreateItem>) "CreateByoip" -> CreateByoipOutput {
    0 "byoipList" byoip_list, 1 "marketingInfo" marketing_info: MarketingInfo,
    2 "resourceGroupId" resource_group_id: String, 3 "tags" tags: TagAssociation
} }

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
pub struct CreateByoipOutput {
    pub rpki_failed_list: Option<Vec<String>>,
    pub irr_failed_list: Option<Vec<String>>,
    pub byoip_ids: Option<Vec<String>>,
}
model! { CreateByoipOutput {
    0 "rpkiFailedList" rpki_failed_list, 1 "irrFailedList" irr_failed_list, 2 "byoipIds" byoip_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCidr {
    pub region_id: String,
    /// Deprecated. One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub eip_v4_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetmaskInfo {
    pub netmask: Option<i64>,
    pub amount: Option<i64>,
}
input! { NetmaskInfo() {
    0 "netmask" netmask: i64, 1 "amount" amount: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCidrOutput {
    pub cidr_ids: Option<Vec<String>>,
}
model! { CreateCidrOutput {
    0 "cidrIds" cidr_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrossRegionBandwidth {
    pub vpc_id: String,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: String,
    pub cross_region_bandwidth_name: String,
    pub marketing_info: Option<MarketingInfo>,
    pub region_a: String,
    pub region_z: String,
    pub bandwidth: i64,
    pub bandwidth_cap: Option<i64>,
}

/// What [`CreateCrossRegionBandwidth::new`] takes.
pub struct CreateCrossRegionBandwidthRequired {
    pub vpc_id: String,
    pub internet_charge_type: String,
    pub cross_region_bandwidth_name: String,
    pub region_a: String,
    pub region_z: String,
    pub bandwidth: i64,
}
operation! { CreateCrossRegionBandwidth{CreateCrossRegionBandwidthRequired: vpc_id, internet_charge_type, cross_region_bandwidth_name, region_a, region_z, bandwidth}
    "CreateCrossRegionBandwidth" -> CreateCrossRegionBandwidthOutput {
    0 "vpcId" vpc_id, 1 "internetChargeType" internet_charge_type,
    2 "crossRegionBandwidthName" cross_region_bandwidth_name, 3 "marketingInfo" marketing_info: MarketingInfo,
    4 "regionA" region_a, 5 "regionZ" region_z, 6 "bandwidth" bandwidth, 7 "bandwidthCap" bandwidth_cap: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrossRegionBandwidthOutput {
    pub order_number: Option<String>,
    pub cross_region_bandwidth_id: Option<String>,
}
model! { CreateCrossRegionBandwidthOutput {
    0 "orderNumber" order_number, 1 "crossRegionBandwidthId" cross_region_bandwidth_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDhcpOptionsSet {
    pub dhcp_options_set_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDhcpOptionsSetOutput {
    pub dhcp_options_set_id: Option<String>,
}
model! { CreateDhcpOptionsSetOutput {
    0 "dhcpOptionsSetId" dhcp_options_set_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisks {
    pub zone_id: String,
    pub disk_name: String,
    pub disk_size: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisksOutput {
    pub disk_ids: Option<Vec<String>>,
    pub order_number: Option<String>,
}
model! { CreateDisksOutput {
    0 "diskIds" disk_ids, 1 "orderNumber" order_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDnatEntry {
    pub nat_gateway_id: String,
    pub eip_id: String,
    pub private_ip: String,
    /// One of `TCP`, `UDP`, `Any`.
    pub protocol: String,
    pub listener_port: Option<String>,
    pub internal_port: Option<String>,
}
operation! { CreateDnatEntry(nat_gateway_id: String, eip_id: String, private_ip: String, protocol: String)
    "CreateDnatEntry" -> CreateDnatEntryOutput {
    0 "natGatewayId" nat_gateway_id, 1 "eipId" eip_id, 2 "privateIp" private_ip, 3 "protocol" protocol,
    4 "listenerPort" listener_port: String, 5 "internalPort" internal_port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDnatEntryOutput {
    pub dnat_entry_id: Option<String>,
}
model! { CreateDnatEntryOutput {
    0 "dnatEntryId" dnat_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEips {
    pub region_id: String,
    pub name: String,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEipsOutput {
    pub eip_ids: Option<Vec<String>>,
    pub order_number: Option<String>,
}
model! { CreateEipsOutput {
    0 "eipIds" eip_ids, 1 "orderNumber" order_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVip {
    pub subnet_id: String,
    pub name: String,
    pub ip_address: Option<String>,
    pub security_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateHaVip(subnet_id: String, name: String) "CreateHaVip" -> CreateHaVipOutput {
    0 "subnetId" subnet_id, 1 "name" name, 2 "ipAddress" ip_address: String,
    3 "securityGroupId" security_group_id: String, 4 "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVipOutput {
    pub ha_vip_id: Option<String>,
}
model! { CreateHaVipOutput {
    0 "haVipId" ha_vip_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    pub instance_id: String,
    pub image_name: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateImage(instance_id: String, image_name: String) "CreateImage" -> CreateImageOutput {
    0 "instanceId" instance_id, 1 "imageName" image_name, 2 "resourceGroupId" resource_group_id: String,
    3 "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
}
model! { CreateImageOutput {
    0 "imageId" image_id, 1 "imageName" image_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGateway {
    pub region_id: String,
    pub vpc_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayOutput {
    pub order_number: Option<String>,
    pub nat_gateway_id: Option<String>,
}
model! { CreateNatGatewayOutput {
    0 "orderNumber" order_number, 1 "natGatewayId" nat_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterface {
    pub name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceOutput {
    pub nic_id: Option<String>,
}
model! { CreateNetworkInterfaceOutput {
    0 "nicId" nic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlacementGroup {
    pub zone_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlacementGroupOutput {
    pub placement_group_id: Option<String>,
}
model! { CreatePlacementGroupOutput {
    0 "placementGroupId" placement_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DdosReflectUdpPort {
    pub port: Option<i64>,
}
input! { DdosReflectUdpPort() {
    0 "port" port: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreatePolicyOutput {
    0 "policyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosPolicyGroup {
    pub region_id: String,
    pub name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosPolicyGroupOutput {
    pub qos_policy_group_id: Option<String>,
}
model! { CreateQosPolicyGroupOutput {
    0 "qosPolicyGroupId" qos_policy_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoute {
    pub vpc_id: String,
    /// One of `IPv4`, `IPv6`.
    pub ip_version: String,
    /// One of `RouteTypeSubnet`, `RouteTypeStatic`, `RouteTypePolicy`, `RouteTypeNatGw`, `RouteTypeTransit`.
    pub route_type: String,
    pub source_cidr_block: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub cidr_block: Option<String>,
    pub priority: i64,
    pub next_hop_id: Option<String>,
    pub next_hot_id: Option<String>,
    pub name: String,
}

/// What [`CreateRoute::new`] takes.
pub struct CreateRouteRequired {
    pub vpc_id: String,
    pub ip_version: String,
    pub route_type: String,
    pub priority: i64,
    pub name: String,
}
operation! { CreateRoute{CreateRouteRequired: vpc_id, ip_version, route_type, priority, name}
    "CreateRoute" -> CreateRouteOutput {
    0 "vpcId" vpc_id, 1 "ipVersion" ip_version, 2 "routeType" route_type, 3 "sourceCidrBlock" source_cidr_block: String,
    4 "destinationCidrBlock" destination_cidr_block: String, 5 "cidrBlock" cidr_block: String, 6 "priority" priority,
    7 "nextHopId" next_hop_id: String, 8 "nextHotId" next_hot_id: String, 9 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteOutput {
    pub route_id: Option<String>,
}
model! { CreateRouteOutput {
    0 "routeId" route_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroup {
    pub scope: Option<String>,
    pub security_group_name: String,
    pub rule_infos: Option<Vec<SecurityGroupRuleInfo>>,
}
operation! { CreateSecurityGroup(security_group_name: String) "CreateSecurityGroup" -> CreateSecurityGroupOutput {
    0 "scope" scope: String, 1 "securityGroupName" security_group_name,
    2 "ruleInfos" rule_infos: Vec<SecurityGroupRuleInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupOutput {
    pub security_group_id: Option<String>,
}
model! { CreateSecurityGroupOutput {
    0 "securityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub disk_id: String,
    pub snapshot_name: String,
    pub retention_time: Option<String>,
}
operation! { CreateSnapshot(disk_id: String, snapshot_name: String) "CreateSnapshot" -> CreateSnapshotOutput {
    0 "diskId" disk_id, 1 "snapshotName" snapshot_name, 2 "retentionTime" retention_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CreateSnapshotOutput {
    0 "snapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnatEntry {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnatEntryOutput {
    pub snat_entry_id: Option<String>,
}
model! { CreateSnatEntryOutput {
    0 "snatEntryId" snat_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    pub vpc_id: String,
    pub name: String,
    pub region_id: String,
    /// One of `IPv4`, `IPv4_IPv6`, `IPv6`.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetOutput {
    pub subnet_id: Option<String>,
}
model! { CreateSubnetOutput {
    0 "subnetId" subnet_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpc {
    pub name: String,
    pub cidr_block: String,
    pub mtu: i64,
    pub enable_pri_ipv6: Option<bool>,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateVpc(name: String, cidr_block: String, mtu: i64) "CreateVpc" -> CreateVpcOutput {
    0 "name" name, 1 "cidrBlock" cidr_block, 2 "mtu" mtu, 3 "enablePriIpv6" enable_pri_ipv6: bool,
    4 "resourceGroupId" resource_group_id: String, 5 "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcOutput {
    pub vpc_id: Option<String>,
}
model! { CreateVpcOutput {
    0 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateZecInstances {
    pub zone_id: String,
    pub image_id: String,
    pub time_zone: Option<String>,
    pub instance_type: String,
    pub instance_name: Option<String>,
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    /// One of `Auto`, `FailOver`, `VirtioOnly`, `VfOnly`.
    pub nic_network_type: Option<String>,
    pub instance_count: i64,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub security_group_id: Option<String>,
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
    pub user_data: Option<Secret>,
    pub instance_options: Option<InstanceOptions>,
}

/// What [`CreateZecInstances::new`] takes.
pub struct CreateZecInstancesRequired {
    pub zone_id: String,
    pub image_id: String,
    pub instance_type: String,
    pub instance_count: i64,
    pub subnet_id: String,
}
operation! { CreateZecInstances{CreateZecInstancesRequired: zone_id, image_id, instance_type, instance_count, subnet_id}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceOptions {
    pub nested_virtualization: Option<bool>,
}
input! { InstanceOptions() {
    0 "nestedVirtualization" nested_virtualization: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateZecInstancesOutput {
    pub order_number: Option<String>,
    pub instance_id_set: Option<Vec<String>>,
    pub instances: Option<Vec<DiskWithInstance>>,
}
model! { CreateZecInstancesOutput {
    0 "orderNumber" order_number, 1 "instanceIdSet" instance_id_set, 2 "instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskWithInstance {
    pub instance_id: Option<String>,
    pub disk_id_set: Option<Vec<String>>,
}
model! { DiskWithInstance {
    0 "instanceId" instance_id, 1 "diskIdSet" disk_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicies {
    pub auto_snapshot_policy_ids: Vec<String>,
}
operation! { DeleteAutoSnapshotPolicies(auto_snapshot_policy_ids: Vec<String>) "DeleteAutoSnapshotPolicies" -> Empty {
    0 "autoSnapshotPolicyIds" auto_snapshot_policy_ids
} }

pub type DeleteAutoSnapshotPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBorderGateway {
    pub zbg_id: String,
}
operation! { DeleteBorderGateway(zbg_id: String) "DeleteBorderGateway" -> Empty {
    0 "zbgId" zbg_id
} }

pub type DeleteBorderGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCidr {
    pub cidr_id: String,
}
operation! { DeleteCidr(cidr_id: String) "DeleteCidr" -> Empty {
    0 "cidrId" cidr_id
} }

pub type DeleteCidrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCidrs {
    pub cidr_ids: Vec<String>,
}
operation! { DeleteCidrs(cidr_ids: Vec<String>) "DeleteCidrs" -> DeleteCidrsOutput {
    0 "cidrIds" cidr_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCidrsOutput {
    pub failed_cidr_ids: Option<Vec<String>>,
}
model! { DeleteCidrsOutput {
    0 "failedCidrIds" failed_cidr_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCrossRegionBandwidth {
    pub cross_region_bandwidth_id: String,
}
operation! { DeleteCrossRegionBandwidth(cross_region_bandwidth_id: String) "DeleteCrossRegionBandwidth" -> Empty {
    0 "crossRegionBandwidthId" cross_region_bandwidth_id
} }

pub type DeleteCrossRegionBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDhcpOptionsSet {
    pub dhcp_options_set_id: String,
}
operation! { DeleteDhcpOptionsSet(dhcp_options_set_id: String) "DeleteDhcpOptionsSet" -> Empty {
    0 "dhcpOptionsSetId" dhcp_options_set_id
} }

pub type DeleteDhcpOptionsSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnatEntry {
    pub dnat_entry_id: String,
}
operation! { DeleteDnatEntry(dnat_entry_id: String) "DeleteDnatEntry" -> Empty {
    0 "dnatEntryId" dnat_entry_id
} }

pub type DeleteDnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEip {
    pub eip_id: String,
}
operation! { DeleteEip(eip_id: String) "DeleteEip" -> Empty {
    0 "eipId" eip_id
} }

pub type DeleteEipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHaVip {
    pub ha_vip_id: String,
}
operation! { DeleteHaVip(ha_vip_id: String) "DeleteHaVip" -> Empty {
    0 "haVipId" ha_vip_id
} }

pub type DeleteHaVipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageCopy {
    pub image_id: String,
    pub region_ids: Vec<String>,
}
operation! { DeleteImageCopy(image_id: String, region_ids: Vec<String>) "DeleteImageCopy" -> Empty {
    0 "imageId" image_id, 1 "regionIds" region_ids
} }

pub type DeleteImageCopyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImages {
    pub image_ids: Vec<String>,
}
operation! { DeleteImages(image_ids: Vec<String>) "DeleteImages" -> DeleteImagesOutput {
    0 "imageIds" image_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImagesOutput {
    pub image_ids: Option<Vec<String>>,
}
model! { DeleteImagesOutput {
    0 "imageIds" image_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpv6Cidr {
    pub cidr_id: String,
}
operation! { DeleteIpv6Cidr(cidr_id: String) "DeleteIpv6Cidr" -> Empty {
    0 "cidrId" cidr_id
} }

pub type DeleteIpv6CidrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGateway {
    pub nat_gateway_id: String,
}
operation! { DeleteNatGateway(nat_gateway_id: String) "DeleteNatGateway" -> Empty {
    0 "natGatewayId" nat_gateway_id
} }

pub type DeleteNatGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterface {
    pub nic_id: String,
}
operation! { DeleteNetworkInterface(nic_id: String) "DeleteNetworkInterface" -> Empty {
    0 "nicId" nic_id
} }

pub type DeleteNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlacementGroups {
    pub placement_group_ids: Vec<String>,
}
operation! { DeletePlacementGroups(placement_group_ids: Vec<String>)
    "DeletePlacementGroups" -> DeletePlacementGroupsOutput {
    0 "placementGroupIds" placement_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlacementGroupsOutput {
    pub failed_placement_group_ids: Option<Vec<String>>,
}
model! { DeletePlacementGroupsOutput {
    0 "failedPlacementGroupIds" failed_placement_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    pub policy_id: String,
}
operation! { DeletePolicy(policy_id: String) "DeletePolicy" -> Empty {
    0 "policyId" policy_id
} }

pub type DeletePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQosPolicyGroup {
    pub qos_policy_group_id: String,
}
operation! { DeleteQosPolicyGroup(qos_policy_group_id: String) "DeleteQosPolicyGroup" -> Empty {
    0 "qosPolicyGroupId" qos_policy_group_id
} }

pub type DeleteQosPolicyGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoute {
    pub route_id: String,
}
operation! { DeleteRoute(route_id: String) "DeleteRoute" -> Empty {
    0 "routeId" route_id
} }

pub type DeleteRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    pub security_group_id: String,
}
operation! { DeleteSecurityGroup(security_group_id: String) "DeleteSecurityGroup" -> Empty {
    0 "securityGroupId" security_group_id
} }

pub type DeleteSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshots {
    pub snapshot_ids: Vec<String>,
}
operation! { DeleteSnapshots(snapshot_ids: Vec<String>) "DeleteSnapshots" -> DeleteSnapshotsOutput {
    0 "snapshotIds" snapshot_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotsOutput {
    pub snapshot_ids: Option<Vec<String>>,
}
model! { DeleteSnapshotsOutput {
    0 "snapshotIds" snapshot_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnatEntry {
    pub snat_entry_id: String,
}
operation! { DeleteSnatEntry(snat_entry_id: String) "DeleteSnatEntry" -> Empty {
    0 "snatEntryId" snat_entry_id
} }

pub type DeleteSnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    pub subnet_id: String,
}
operation! { DeleteSubnet(subnet_id: String) "DeleteSubnet" -> Empty {
    0 "subnetId" subnet_id
} }

pub type DeleteSubnetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpc {
    pub vpc_id: String,
}
operation! { DeleteVpc(vpc_id: String) "DeleteVpc" -> Empty {
    0 "vpcId" vpc_id
} }

pub type DeleteVpcOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPoliciesOutput {
    pub data_set: Option<Vec<AutoSnapshotPolicy>>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoSnapshotPoliciesOutput {
    0 "dataSet" data_set, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoSnapshotPolicy {
    pub auto_snapshot_policy_id: Option<String>,
    pub zone_id: Option<String>,
    pub auto_snapshot_policy_name: Option<String>,
    pub repeat_week_days: Option<Vec<i64>>,
    pub hours: Option<Vec<i64>>,
    pub retention_days: Option<i64>,
    pub disk_num: Option<i64>,
    pub create_time: Option<String>,
    pub resource_group: Option<ResourceGroupInfo>,
    pub disk_id_set: Option<Vec<String>>,
    pub tags: Option<Tags>,
}
model! { AutoSnapshotPolicy {
    0 "autoSnapshotPolicyId" auto_snapshot_policy_id, 1 "zoneId" zone_id,
    2 "autoSnapshotPolicyName" auto_snapshot_policy_name, 3 "repeatWeekDays" repeat_week_days, 4 "hours" hours,
    5 "retentionDays" retention_days, 6 "diskNum" disk_num, 7 "createTime" create_time,
    8 "resourceGroup" resource_group, 9 "diskIdSet" disk_id_set, 10 "tags" tags
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
pub struct DescribeAvailableBorderGateway {
    pub nat_gateway_id: String,
}
operation! { DescribeAvailableBorderGateway(nat_gateway_id: String)
    "DescribeAvailableBorderGateway" -> DescribeAvailableBorderGatewayOutput {
    0 "natGatewayId" nat_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableBorderGatewayOutput {
    pub zbg_id: Option<String>,
}
model! { DescribeAvailableBorderGatewayOutput {
    0 "zbgId" zbg_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableNats {
    pub zbg_id: String,
}
operation! { DescribeAvailableNats(zbg_id: String) "DescribeAvailableNats" -> DescribeAvailableNatsOutput {
    0 "zbgId" zbg_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableNatsOutput {
    pub nat_ids: Option<Vec<String>>,
}
model! { DescribeAvailableNatsOutput {
    0 "natIds" nat_ids
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBorderGatewaysOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<ZbgInfo>>,
}
model! { DescribeBorderGatewaysOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    pub cloud_router_ids: Option<Vec<String>>,
    /// One of `Regional`, `Global`.
    pub routing_mode: Option<String>,
    pub nat_id: Option<String>,
    /// One of `ALL`, `NONE`, `PART`.
    pub advertised_subnet: Option<String>,
    pub advertised_subnet_ids: Option<Vec<String>>,
    pub advertised_cidrs: Option<Vec<String>>,
    pub advertised_route_ids: Option<Vec<String>>,
}
model! { ZbgInfo {
    0 "zbgId" zbg_id, 1 "name" name, 2 "vpcId" vpc_id, 3 "regionId" region_id, 4 "asn" asn,
    5 "interConnectCidr" inter_connect_cidr, 6 "createTime" create_time, 7 "cloudRouterIds" cloud_router_ids,
    8 "routingMode" routing_mode, 9 "natId" nat_id, 10 "advertisedSubnet" advertised_subnet,
    11 "advertisedSubnetIds" advertised_subnet_ids, 12 "advertisedCidrs" advertised_cidrs,
    13 "advertisedRouteIds" advertised_route_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeByoipPrice {
    pub byoip_list: Vec<ByoipPriceItem>,
}
operation! { DescribeByoipPrice(byoip_list: Vec<ByoipPriceItem>) "DescribeByoipPrice" -> DescribeByoipPriceOutput {
    0 "byoipList" byoip_list
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeByoipPriceOutput {
    pub byoip_prices: Option<Vec<PriceItem>>,
}
model! { DescribeByoipPriceOutput {
    0 "byoipPrices" byoip_prices
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
pub struct DescribeByoipRegions {}
operation! { DescribeByoipRegions() "DescribeByoipRegions" -> DescribeByoipRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeByoipRegionsOutput {
    pub regions: Option<Vec<Region>>,
}
model! { DescribeByoipRegionsOutput {
    0 "regions" regions
} }

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
    0 "netmask" netmask, 1 "regionId" region_id, 2 "network" network, 3 "ipType" ip_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrPrice {
    pub region_id: String,
    /// Deprecated. One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub eip_v4_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    pub netmask: NetmaskInfo,
}
operation! { DescribeCidrPrice(region_id: String, netmask: NetmaskInfo) "DescribeCidrPrice" -> DescribeCidrPriceOutput {
    0 "regionId" region_id, 1 "eipV4Type" eip_v4_type: String, 2 "networkLineType" network_line_type: String,
    3 "netmask" netmask
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrPriceOutput {
    pub cidr_price: Option<PriceItem>,
}
model! { DescribeCidrPriceOutput {
    0 "cidrPrice" cidr_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrRegions {}
operation! { DescribeCidrRegions() "DescribeCidrRegions" -> DescribeCidrRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrRegionsOutput {
    pub region_ids: Option<Vec<String>>,
}
model! { DescribeCidrRegionsOutput {
    0 "regionIds" region_ids
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<CidrInfo>>,
}
model! { DescribeCidrsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    pub available_cidr: Option<Vec<AvailableCidrInfo>>,
    pub available_count: Option<Value>,
}
model! { CidrInfo {
    0 "cidrId" cidr_id, 1 "regionId" region_id, 2 "name" name, 3 "cidrBlock" cidr_block, 4 "totalCount" total_count,
    5 "usedCount" used_count, 6 "source" source, 7 "eipV4Type" eip_v4_type, 8 "networkLineType" network_line_type,
    9 "netmask" netmask, 10 "poolId" pool_id, 11 "createTime" create_time, 12 "expiredTime" expired_time,
    13 "resourceGroupId" resource_group_id, 14 "resourceGroupName" resource_group_name, 15 "status" status,
    16 "asn" asn, 17 "tags" tags, 18 "asnObservation" asn_observation, 19 "availableCidr" available_cidr,
    20 "availableCount" available_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsnObservationDetail {
    /// One of `agreed`, `disagreed`, `unavailable`, `querying`.
    pub verification_status: Option<String>,
    pub observed_prefix: Option<String>,
    pub primary_source: Option<String>,
    /// One of `QUERYING`, `FINISHED`, `FAILURE`.
    pub primary_status: Option<String>,
    pub primary_asns: Option<Vec<i64>>,
    pub secondary_source: Option<String>,
    /// One of `QUERYING`, `FINISHED`, `FAILURE`.
    pub secondary_status: Option<String>,
    pub secondary_asns: Option<Vec<i64>>,
}
model! { AsnObservationDetail {
    0 "verificationStatus" verification_status, 1 "observedPrefix" observed_prefix, 2 "primarySource" primary_source,
    3 "primaryStatus" primary_status, 4 "primaryAsns" primary_asns, 5 "secondarySource" secondary_source,
    6 "secondaryStatus" secondary_status, 7 "secondaryAsns" secondary_asns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableCidrInfo {
    pub prefix_length: Option<Value>,
    pub count: Option<Value>,
}
model! { AvailableCidrInfo {
    0 "prefixLength" prefix_length, 1 "count" count
} }

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
    Number "pageNum", "dataSet" data_set, total "totalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBandwidthOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<CrossRegionBandwidthInfo>>,
}
model! { DescribeCrossRegionBandwidthOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "crossRegionBandwidthId" cross_region_bandwidth_id, 1 "crossRegionBandwidthName" cross_region_bandwidth_name,
    2 "status" status, 3 "vpcId" vpc_id, 4 "regionA" region_a, 5 "regionZ" region_z, 6 "bandwidth" bandwidth,
    7 "bandwidthCap" bandwidth_cap, 8 "createTime" create_time, 9 "internetChargeType" internet_charge_type,
    10 "expiredTime" expired_time, 11 "resourceGroupId" resource_group_id, 12 "resourceGroupName" resource_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBandwidthMonitorData {
    pub cross_region_bandwidth_id: String,
    /// One of `BANDWIDTH`, `PACKETS`.
    pub metric_type: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeCrossRegionBandwidthMonitorData(cross_region_bandwidth_id: String, metric_type: String, start_time: String, end_time: String)
    "DescribeCrossRegionBandwidthMonitorData" -> DescribeCrossRegionBandwidthMonitorDataOutput {
    0 "crossRegionBandwidthId" cross_region_bandwidth_id, 1 "metricType" metric_type, 2 "startTime" start_time,
    3 "endTime" end_time
} }

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
    pub data_list: Option<Vec<CrossRegionBandwidthMetricValue>>,
}
model! { DescribeCrossRegionBandwidthMonitorDataOutput {
    0 "inMaxValue" in_max_value, 1 "inAvgValue" in_avg_value, 2 "inMinValue" in_min_value,
    3 "inTotalValue" in_total_value, 4 "outMaxValue" out_max_value, 5 "outAvgValue" out_avg_value,
    6 "outMinValue" out_min_value, 7 "outTotalValue" out_total_value, 8 "dataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossRegionBandwidthMetricValue {
    pub time: Option<String>,
    pub in_value: Option<f64>,
    pub out_value: Option<f64>,
}
model! { CrossRegionBandwidthMetricValue {
    0 "time" time, 1 "inValue" in_value, 2 "outValue" out_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBandwidthRegions {}
operation! { DescribeCrossRegionBandwidthRegions()
"DescribeCrossRegionBandwidthRegions" -> DescribeCrossRegionBandwidthRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBandwidthRegionsOutput {
    pub region_ids: Option<Vec<String>>,
}
model! { DescribeCrossRegionBandwidthRegionsOutput {
    0 "regionIds" region_ids
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImagesOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<CustomImage>>,
}
model! { DescribeCustomImagesOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomImage {
    pub region_id_list: Option<Vec<String>>,
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
    pub nic_network_type: Option<Vec<String>>,
    pub category: Option<String>,
    /// One of `linux`, `bsd`, `windows`, `android`, `any`.
    pub os_type: Option<String>,
    pub tags: Option<Tags>,
    pub min_disk_size: Option<i64>,
}
model! { CustomImage {
    0 "regionIdList" region_id_list, 1 "resourceGroupId" resource_group_id, 2 "resourceGroupName" resource_group_name,
    3 "imageId" image_id, 4 "imageName" image_name, 5 "imageType" image_type, 6 "imageSource" image_source,
    7 "imageSize" image_size, 8 "imageDescription" image_description, 9 "imageVersion" image_version,
    10 "imageStatus" image_status, 11 "nicNetworkType" nic_network_type, 12 "category" category, 13 "osType" os_type,
    14 "tags" tags, 15 "minDiskSize" min_disk_size
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosAllEventListOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<AttackEventInfo>>,
}
model! { DescribeDDosAllEventListOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "eventId" event_id, 1 "status" status, 2 "ipAddress" ip_address, 3 "protecting" protecting,
    4 "startTime" start_time, 5 "endTime" end_time, 6 "endBlackholeTime" end_blackhole_time,
    7 "attackBandwidthMax" attack_bandwidth_max, 8 "attackPackageMax" attack_package_max, 9 "regionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventDetail {
    pub event_id: String,
    pub region_id: String,
}
operation! { DescribeDDosEventDetail(event_id: String, region_id: String)
    "DescribeDDosEventDetail" -> DescribeDDosEventDetailOutput {
    0 "eventId" event_id, 1 "regionId" region_id
} }

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
    pub source_ip: Option<Vec<String>>,
    pub source_port: Option<Vec<TopPort>>,
    pub desertion_port: Option<Vec<TopPort>>,
}
model! { DescribeDDosEventDetailOutput {
    0 "eventId" event_id, 1 "status" status, 2 "type" r#type, 3 "ipAddress" ip_address, 4 "protecting" protecting,
    5 "startTime" start_time, 6 "endTime" end_time, 7 "endBlackholeTime" end_blackhole_time,
    8 "attackBandwidthMax" attack_bandwidth_max, 9 "protectedBandwidthMax" protected_bandwidth_max,
    10 "attackPackageMax" attack_package_max, 11 "protectedPackageMax" protected_package_max, 12 "sourceIp" source_ip,
    13 "sourcePort" source_port, 14 "desertionPort" desertion_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopPort {
    pub protocol: Option<String>,
    pub port: Option<i64>,
}
model! { TopPort {
    0 "protocol" protocol, 1 "port" port
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDhcpOptionsSetsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<DhcpOptionsSet>>,
}
model! { DescribeDhcpOptionsSetsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "dhcpOptionsSetId" dhcp_options_set_id, 1 "dhcpOptionsSetName" dhcp_options_set_name,
    2 "domainNameServers" domain_name_servers, 3 "ipv6DomainNameServers" ipv6_domain_name_servers,
    4 "leaseTime" lease_time, 5 "ipv6LeaseTime" ipv6_lease_time, 6 "createTime" create_time,
    7 "description" description, 8 "resourceGroupId" resource_group_id, 9 "resourceGroupName" resource_group_name,
    10 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskCategory {
    pub zone_id: Option<String>,
    pub disk_category: Option<String>,
}
operation! { DescribeDiskCategory() "DescribeDiskCategory" -> DescribeDiskCategoryOutput {
    0 "zoneId" zone_id: String, 1 "diskCategory" disk_category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskCategoryOutput {
    pub category_zone_set: Option<Vec<DescribeDiskCategoryItem>>,
}
model! { DescribeDiskCategoryOutput {
    0 "categoryZoneSet" category_zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskCategoryItem {
    pub zone_id: Option<String>,
    pub category_set: Option<Vec<String>>,
}
model! { DescribeDiskCategoryItem {
    0 "zoneId" zone_id, 1 "categorySet" category_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorData {
    pub disk_id: String,
    /// One of `DISK_WRITE_BYTES`, `DISK_READ_BYTES`, `DISK_READ_OPS`, `DISK_WRITE_OPS`, `DISK_UTIL`.
    pub metric_type: String,
    pub start_time: String,
    pub end_time: String,
    pub step: Option<i64>,
}
operation! { DescribeDiskMonitorData(disk_id: String, metric_type: String, start_time: String, end_time: String)
    "DescribeDiskMonitorData" -> DescribeDiskMonitorDataOutput {
    0 "diskId" disk_id, 1 "metricType" metric_type, 2 "startTime" start_time, 3 "endTime" end_time, 4 "step" step: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataOutput {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub metrics: Option<Vec<MetricValue>>,
}
model! { DescribeDiskMonitorDataOutput {
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
pub struct DescribeDiskRegions {}
operation! { DescribeDiskRegions() "DescribeDiskRegions" -> DescribeDiskRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskRegionsOutput {
    pub region_ids: Option<Vec<String>>,
}
model! { DescribeDiskRegionsOutput {
    0 "regionIds" region_ids
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<DiskInfo>>,
}
model! { DescribeDisksOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "diskId" disk_id, 1 "diskName" disk_name, 2 "regionId" region_id, 3 "zoneId" zone_id, 4 "diskType" disk_type,
    5 "portable" portable, 6 "diskCategory" disk_category, 7 "diskSize" disk_size, 8 "diskStatus" disk_status,
    9 "instanceId" instance_id, 10 "instanceName" instance_name, 11 "createTime" create_time,
    12 "expiredTime" expired_time, 13 "period" period, 14 "resourceGroupId" resource_group_id,
    15 "resourceGroupName" resource_group_name, 16 "serial" serial, 17 "snapshotAbility" snapshot_ability,
    18 "autoSnapshotPolicyId" auto_snapshot_policy_id, 19 "tags" tags, 20 "burstingEnabled" bursting_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipInternetChargeTypes {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipInternetChargeTypesOutput {
    pub internet_charge_types: Option<Vec<String>>,
}
model! { DescribeEipInternetChargeTypesOutput {
    0 "internetChargeTypes" internet_charge_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipMonitorData {
    pub eip_id: String,
    /// One of `BANDWIDTH`, `PACKETS`.
    pub metric_type: String,
    pub start_time: String,
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
    pub data_list: Option<Vec<EipMetricValue>>,
}
model! { DescribeEipMonitorDataOutput {
    0 "inMaxValue" in_max_value, 1 "inAvgValue" in_avg_value, 2 "inMinValue" in_min_value,
    3 "inTotalValue" in_total_value, 4 "outMaxValue" out_max_value, 5 "outAvgValue" out_avg_value,
    6 "outMinValue" out_min_value, 7 "outTotalValue" out_total_value, 8 "loseOutMaxValue" lose_out_max_value,
    9 "loseOutMinValue" lose_out_min_value, 10 "loseOutTotalValue" lose_out_total_value,
    11 "loseInMaxValue" lose_in_max_value, 12 "loseInMinValue" lose_in_min_value,
    13 "loseInTotalValue" lose_in_total_value, 14 "dataList" data_list
} }

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
    0 "time" time, 1 "inValue" in_value, 2 "outValue" out_value, 3 "loseIn" lose_in, 4 "loseOut" lose_out
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipNetworkLineTypes {
    pub region_id: Option<String>,
}
operation! { DescribeEipNetworkLineTypes() "DescribeEipNetworkLineTypes" -> DescribeEipNetworkLineTypesOutput {
    0 "regionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipNetworkLineTypesOutput {
    pub region_network_line_types: Option<Vec<EipRegionNetworkLineType>>,
}
model! { DescribeEipNetworkLineTypesOutput {
    0 "regionNetworkLineTypes" region_network_line_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipRegionNetworkLineType {
    pub region_id: Option<String>,
    pub network_line_types: Option<Vec<String>>,
}
model! { EipRegionNetworkLineType {
    0 "regionId" region_id, 1 "networkLineTypes" network_line_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipPrice {
    pub region_id: String,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipPriceOutput {
    pub eip_price: Option<PriceItem>,
    pub bandwidth_price: Option<PriceItem>,
    pub bandwidth_prices: Option<Vec<BandwidthPriceResponseItem>>,
    pub remote_bandwidth_price: Option<PriceItem>,
}
model! { DescribeEipPriceOutput {
    0 "eipPrice" eip_price, 1 "bandwidthPrice" bandwidth_price, 2 "bandwidthPrices" bandwidth_prices,
    3 "remoteBandwidthPrice" remote_bandwidth_price
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
pub struct DescribeEipRegions {}
operation! { DescribeEipRegions() "DescribeEipRegions" -> DescribeEipRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipRegionsOutput {
    pub region_ids: Option<Vec<String>>,
}
model! { DescribeEipRegionsOutput {
    0 "regionIds" region_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipRemoteRegions {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipRemoteRegionsOutput {
    pub peer_region_ids: Option<Vec<String>>,
}
model! { DescribeEipRemoteRegionsOutput {
    0 "peerRegionIds" peer_region_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipTraffic {
    pub eip_id: String,
    pub start_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipTrafficOutput {
    pub data_list: Option<Vec<EipTrafficData>>,
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
    0 "dataList" data_list, 1 "in95" in95, 2 "inAvg" in_avg, 3 "inMax" in_max, 4 "inMin" in_min, 5 "inTotal" in_total,
    6 "out95" out95, 7 "outAvg" out_avg, 8 "outMax" out_max, 9 "outMin" out_min, 10 "outTotal" out_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipTrafficData {
    pub internet_rx: Option<i64>,
    pub internet_tx: Option<i64>,
    pub time: Option<String>,
}
model! { EipTrafficData {
    0 "internetRX" internet_rx, 1 "internetTX" internet_tx, 2 "time" time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<EipInfo>>,
}
model! { DescribeEipsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    pub public_ip_addresses: Option<Vec<String>>,
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
    pub flow_packages: Option<Vec<FlowPackageResponseItem>>,
    pub bandwidth: Option<i64>,
    /// One of `LOOSE`, `STRICT`.
    pub rate_limit_mode: Option<String>,
    pub eip_geo_refs: Option<Vec<EipGeoInfo>>,
    pub block_info_list: Option<Vec<BlockInfo>>,
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
    0 "eipId" eip_id, 1 "name" name, 2 "regionId" region_id, 3 "peerRegionId" peer_region_id, 4 "isDefault" is_default,
    5 "status" status, 6 "publicIpAddresses" public_ip_addresses, 7 "privateIpAddress" private_ip_address,
    8 "eipV4Type" eip_v4_type, 9 "networkLineType" network_line_type, 10 "internetChargeType" internet_charge_type,
    11 "cidrId" cidr_id, 12 "nicId" nic_id, 13 "associatedId" associated_id, 14 "associatedType" associated_type,
    15 "instanceId" instance_id, 16 "bindType" bind_type, 17 "flowPackage" flow_package,
    18 "flowPackages" flow_packages, 19 "bandwidth" bandwidth, 20 "rateLimitMode" rate_limit_mode,
    21 "eipGeoRefs" eip_geo_refs, 22 "blockInfoList" block_info_list, 23 "createTime" create_time,
    24 "expiredTime" expired_time, 25 "resourceGroupId" resource_group_id, 26 "resourceGroupName" resource_group_name,
    27 "bandwidthCluster" bandwidth_cluster, 28 "tags" tags, 29 "operationInfo" operation_info,
    30 "prefixLength" prefix_length
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowPackageResponseItem {
    pub traffic_type: Option<String>,
    pub flow_package: Option<f64>,
}
model! { FlowPackageResponseItem {
    0 "trafficType" traffic_type, 1 "flowPackage" flow_package
} }

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
    0 "maxMind" max_mind, 1 "ipInfo" ip_info, 2 "dbIp" db_ip, 3 "ipData" ip_data, 4 "ipGeoLocation" ip_geo_location,
    5 "standard" standard, 6 "isConsistent" is_consistent
} }

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
    0 "ip" ip, 1 "bps" bps, 2 "pps" pps, 3 "inCps" in_cps, 4 "outCps" out_cps, 5 "enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthClusterInfo {
    pub bandwidth_cluster_id: Option<String>,
    pub bandwidth_cluster_name: Option<String>,
}
model! { BandwidthClusterInfo {
    0 "bandwidthClusterId" bandwidth_cluster_id, 1 "bandwidthClusterName" bandwidth_cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationInfoItem {
    pub operation: Option<String>,
    pub status: Option<String>,
}
model! { OperationInfoItem {
    0 "operation" operation, 1 "status" status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<HaVipInfo>>,
}
model! { DescribeHaVipsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    pub associated_instances: Option<Vec<String>>,
    pub master_instance_id: Option<String>,
    pub associated_eips: Option<Vec<HaVipEipAttachment>>,
    pub create_time: Option<String>,
    pub tags: Option<Tags>,
}
model! { HaVipInfo {
    0 "haVipId" ha_vip_id, 1 "name" name, 2 "regionId" region_id, 3 "vpcId" vpc_id, 4 "subnetId" subnet_id,
    5 "securityGroupId" security_group_id, 6 "ipAddress" ip_address, 7 "associatedInstances" associated_instances,
    8 "masterInstanceId" master_instance_id, 9 "associatedEips" associated_eips, 10 "createTime" create_time,
    11 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HaVipEipAttachment {
    pub eip_id: Option<String>,
    pub eip_address: Option<String>,
}
model! { HaVipEipAttachment {
    0 "eipId" eip_id, 1 "eipAddress" eip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCopyProgress {
    pub image_id: String,
}
operation! { DescribeImageCopyProgress(image_id: String)
    "DescribeImageCopyProgress" -> DescribeImageCopyProgressOutput {
    0 "imageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCopyProgressOutput {
    pub data_set: Option<Vec<ImageCopyProgress>>,
}
model! { DescribeImageCopyProgressOutput {
    0 "dataSet" data_set
} }

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
    0 "destRegionId" dest_region_id, 1 "destRegionName" dest_region_name, 2 "syncStage" sync_stage, 3 "queued" queued,
    4 "syncPercent" sync_percent, 5 "errorInfo" error_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<Image>>,
}
model! { DescribeImagesOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    pub nic_network_type: Option<Vec<String>>,
    pub category: Option<String>,
    /// One of `linux`, `bsd`, `windows`, `android`, `any`.
    pub os_type: Option<String>,
    pub tags: Option<Tags>,
    pub min_disk_size: Option<i64>,
}
model! { Image {
    0 "imageId" image_id, 1 "imageName" image_name, 2 "imageType" image_type, 3 "imageSource" image_source,
    4 "imageSize" image_size, 5 "imageDescription" image_description, 6 "imageVersion" image_version,
    7 "imageStatus" image_status, 8 "nicNetworkType" nic_network_type, 9 "category" category, 10 "osType" os_type,
    11 "tags" tags, 12 "minDiskSize" min_disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorData {
    pub instance_id: String,
    /// One of `CPU_UTILIZATION`, `HYPERVISOR_IO_WAIT_TIME`, `HYPERVISOR_QUEUE_TIME`, `HYPERVISOR_CPU_USER`,
    /// `HYPERVISOR_CPU_TIME`, `HYPERVISOR_CPU_SYSTEM`, `PROC_CPU_USER`, `PROC_CPU_SYSTEM`, `PROC_CPU_IOWAIT`,
    /// `PROC_CPU_SOFTIRQ`, `PROC_CPU_IDLE`, `PROC_CPU_OTHER`, `LOAD1`, `LOAD5`, `LOAD15`, `MEM_UTIL`, `REALMEM_UTIL`,
    /// `TCP_ESTABLISHED`, `SWAP_TOTAL`, `SWAP_FREE`, `SWAP_IN`, `SWAP_OUT`, `KSWAPD_STEAL`, `KSWAPD_LHWM`,
    /// `RX_PACKETS`, `TX_PACKETS`, `RX_DROPPED`, `TX_DROPPED`, `RX_ERRORS`, `TX_ERRORS`, `RX_BITS`, `TX_BITS`,
    /// `CPU_PSI_SOME_AVG60`, `MEM_PSI_SOME_AVG60`, `MEM_PSI_FULL_AVG60`, `IO_PSI_SOME_AVG60`, `IO_PSI_FULL_AVG60`,
    /// `UPTIME`, `GPU_UTILIZATION`, `GPU_TEMPERATURE`, `GPU_MEMORY_USED`, `GPU_MEMORY_UTILIZATION`, `GPU_POWER_DRAW`,
    /// `GPU_FAN_SPEED`.
    pub metric_type: String,
    pub start_time: String,
    pub end_time: String,
    pub step: Option<i64>,
}
operation! { DescribeInstanceMonitorData(instance_id: String, metric_type: String, start_time: String, end_time: String)
    "DescribeInstanceMonitorData" -> DescribeInstanceMonitorDataOutput {
    0 "instanceId" instance_id, 1 "metricType" metric_type, 2 "startTime" start_time, 3 "endTime" end_time,
    4 "step" step: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataOutput {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub metrics: Option<Vec<MetricValue>>,
}
model! { DescribeInstanceMonitorDataOutput {
    0 "maxValue" max_value, 1 "minValue" min_value, 2 "avgValue" avg_value, 3 "metrics" metrics
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<InstanceInfo>>,
}
model! { DescribeInstancesOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    pub data_disks: Option<Vec<DataDisk>>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<String>>,
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
    pub nics: Option<Vec<NicInfo>>,
    pub tags: Option<Tags>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub placement_group_id: Option<String>,
    pub instance_options: Option<InstanceOptions>,
}
model! { InstanceInfo {
    0 "instanceId" instance_id, 1 "instanceName" instance_name, 2 "zoneId" zone_id, 3 "instanceType" instance_type,
    4 "cpu" cpu, 5 "memory" memory, 6 "imageId" image_id, 7 "imageName" image_name, 8 "timeZone" time_zone,
    9 "nicNetworkType" nic_network_type, 10 "status" status, 11 "systemDisk" system_disk, 12 "dataDisks" data_disks,
    13 "publicIpAddresses" public_ip_addresses, 14 "privateIpAddresses" private_ip_addresses, 15 "keyId" key_id,
    16 "subnetId" subnet_id, 17 "securityGroupId" security_group_id, 18 "enableAgent" enable_agent,
    19 "enableAgentMonitor" enable_agent_monitor, 20 "enableIpForward" enable_ip_forward, 21 "createTime" create_time,
    22 "expiredTime" expired_time, 23 "resourceGroupId" resource_group_id, 24 "resourceGroupName" resource_group_name,
    25 "nics" nics, 26 "tags" tags, 27 "loadBalancerIds" load_balancer_ids, 28 "placementGroupId" placement_group_id,
    29 "instanceOptions" instance_options
} }

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
    pub public_ip_list: Option<Vec<String>>,
    pub private_ip_list: Option<Vec<String>>,
    pub primary_ipv4: Option<String>,
    pub primary_ipv6: Option<String>,
    pub ipv6_cidr: Option<String>,
    pub secondary_ipv4s: Option<Vec<String>>,
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
    0 "nicId" nic_id, 1 "name" name, 2 "status" status, 3 "nicType" nic_type, 4 "regionId" region_id,
    5 "nicSubnetType" nic_subnet_type, 6 "publicIpList" public_ip_list, 7 "privateIpList" private_ip_list,
    8 "primaryIpv4" primary_ipv4, 9 "primaryIpv6" primary_ipv6, 10 "ipv6Cidr" ipv6_cidr,
    11 "secondaryIpv4s" secondary_ipv4s, 12 "macAddress" mac_address, 13 "instanceId" instance_id, 14 "vpcId" vpc_id,
    15 "subnetId" subnet_id, 16 "createTime" create_time, 17 "updateTime" update_time,
    18 "resourceGroup" resource_group, 19 "securityGroupId" security_group_id, 20 "tags" tags
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesStatusOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<InstanceStatus>>,
}
model! { DescribeInstancesStatusOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    pub instance_id: Option<String>,
    /// One of `DEPLOYING`, `REBUILDING`, `REBOOT`, `RUNNING`, `STOPPED`, `BOOTING`, `RELEASING`, `STOPPING`, `RECYCLE`,
    /// `RECYCLING`, `CREATE_FAILED`, `IMAGING`, `RESIZING`.
    pub instance_status: Option<String>,
}
model! { InstanceStatus {
    0 "instanceId" instance_id, 1 "instanceStatus" instance_status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterconnectBorderGatewayRegionsOutput {
    pub region_set: Option<Vec<InterconnectRegion>>,
}
model! { DescribeInterconnectBorderGatewayRegionsOutput {
    0 "regionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterconnectRegion {
    pub region_id: Option<String>,
    pub name: Option<String>,
    pub data_center: Option<InterconnectDataCenter>,
}
model! { InterconnectRegion {
    0 "regionId" region_id, 1 "name" name, 2 "dataCenter" data_center
} }

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
    0 "dcId" dc_id, 1 "dcCode" dc_code, 2 "name" name, 3 "cityName" city_name, 4 "countryName" country_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6CidrsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<Ipv6CidrInfo>>,
}
model! { DescribeIpv6CidrsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    pub subnet_ids: Option<Vec<String>>,
    pub nic_ids: Option<Vec<String>>,
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
    0 "cidrId" cidr_id, 1 "regionId" region_id, 2 "name" name, 3 "cidrBlock" cidr_block, 4 "source" source,
    5 "networkLineType" network_line_type, 6 "subnetIds" subnet_ids, 7 "nicIds" nic_ids, 8 "netmask" netmask,
    9 "poolId" pool_id, 10 "createTime" create_time, 11 "expiredTime" expired_time, 12 "resourceGroup" resource_group,
    13 "status" status, 14 "asn" asn, 15 "tags" tags, 16 "asnObservation" asn_observation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayDetail {
    pub nat_gateway_id: String,
}
operation! { DescribeNatGatewayDetail(nat_gateway_id: String)
    "DescribeNatGatewayDetail" -> DescribeNatGatewayDetailOutput {
    0 "natGatewayId" nat_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayDetailOutput {
    pub nat_gateway_id: Option<String>,
    pub name: Option<String>,
    pub snats: Option<Vec<SnatEntry>>,
    pub dnats: Option<Vec<DnatEntry>>,
}
model! { DescribeNatGatewayDetailOutput {
    0 "natGatewayId" nat_gateway_id, 1 "name" name, 2 "snats" snats, 3 "dnats" dnats
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnatEntry {
    pub snat_entry_id: Option<String>,
    pub cidrs: Option<Vec<String>>,
    pub eip_ids: Option<Vec<String>>,
    pub is_all_eip: Option<bool>,
    pub snat_subnets: Option<Vec<SnatSubnet>>,
}
model! { SnatEntry {
    0 "snatEntryId" snat_entry_id, 1 "cidrs" cidrs, 2 "eipIds" eip_ids, 3 "isAllEip" is_all_eip,
    4 "snatSubnets" snat_subnets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnatSubnet {
    pub subnet_id: Option<String>,
    pub cidr: Option<String>,
}
model! { SnatSubnet {
    0 "subnetId" subnet_id, 1 "cidr" cidr
} }

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
    0 "dnatEntryId" dnat_entry_id, 1 "status" status, 2 "privateIp" private_ip, 3 "eipId" eip_id, 4 "protocol" protocol,
    5 "listenerPort" listener_port, 6 "internalPort" internal_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayRegions {}
operation! { DescribeNatGatewayRegions() "DescribeNatGatewayRegions" -> DescribeNatGatewayRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayRegionsOutput {
    pub region_ids: Option<Vec<String>>,
}
model! { DescribeNatGatewayRegionsOutput {
    0 "regionIds" region_ids
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<NatGateway>>,
}
model! { DescribeNatGatewaysOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatGateway {
    pub nat_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub region_id: Option<String>,
    /// One of `CREATING`, `RUNNING`, `RECYCLED`, `CREATE_FAILED`, `RELEASING`.
    pub status: Option<String>,
    pub name: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub is_all_subnets: Option<bool>,
    pub eip_ids: Option<Vec<String>>,
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
    0 "natGatewayId" nat_gateway_id, 1 "vpcId" vpc_id, 2 "regionId" region_id, 3 "status" status, 4 "name" name,
    5 "subnetIds" subnet_ids, 6 "isAllSubnets" is_all_subnets, 7 "eipIds" eip_ids, 8 "zbgId" zbg_id,
    9 "icmpReplyEnabled" icmp_reply_enabled, 10 "securityGroupId" security_group_id,
    11 "resourceGroupId" resource_group_id, 12 "resourceGroupName" resource_group_name, 13 "createTime" create_time,
    14 "expiredTime" expired_time, 15 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceMonitorData {
    pub nic_id: String,
    /// One of `RX_BITS`, `TX_BITS`, `RX_PACKETS`, `TX_PACKETS`, `RX_DROPPED`, `TX_DROPPED`, `RX_ERRORS`, `TX_ERRORS`.
    pub metric_type: String,
    pub start_time: String,
    pub end_time: String,
    pub step: Option<i64>,
}
operation! { DescribeNetworkInterfaceMonitorData(nic_id: String, metric_type: String, start_time: String, end_time: String)
    "DescribeNetworkInterfaceMonitorData" -> DescribeNetworkInterfaceMonitorDataOutput {
    0 "nicId" nic_id, 1 "metricType" metric_type, 2 "startTime" start_time, 3 "endTime" end_time, 4 "step" step: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceMonitorDataOutput {
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
    pub avg_value: Option<f64>,
    pub metrics: Option<Vec<MetricValue>>,
}
model! { DescribeNetworkInterfaceMonitorDataOutput {
    0 "maxValue" max_value, 1 "minValue" min_value, 2 "avgValue" avg_value, 3 "metrics" metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacePublicIPv6 {
    pub nic_id: String,
}
operation! { DescribeNetworkInterfacePublicIPv6(nic_id: String)
    "DescribeNetworkInterfacePublicIPv6" -> DescribeNetworkInterfacePublicIPv6Output {
    0 "nicId" nic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacePublicIPv6Output {
    pub address: Option<PublicIpv6CidrAddress>,
}
model! { DescribeNetworkInterfacePublicIPv6Output {
    0 "address" address
} }

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
    0 "ipv6CidrId" ipv6_cidr_id, 1 "ipv6Cidr" ipv6_cidr, 2 "primaryIpv6Address" primary_ipv6_address,
    3 "internetChargeType" internet_charge_type, 4 "bandwidth" bandwidth, 5 "rateLimitMode" rate_limit_mode,
    6 "trafficPackageSize" traffic_package_size, 7 "bandwidthCluster" bandwidth_cluster,
    8 "operationInfo" operation_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceRegions {}
operation! { DescribeNetworkInterfaceRegions()
"DescribeNetworkInterfaceRegions" -> DescribeNetworkInterfaceRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceRegionsOutput {
    pub region_ids: Option<Vec<String>>,
}
model! { DescribeNetworkInterfaceRegionsOutput {
    0 "regionIds" region_ids
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<NicInfo>>,
}
model! { DescribeNetworkInterfacesOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlacementGroupsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<PlacementGroupInfo>>,
}
model! { DescribePlacementGroupsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlacementGroupInfo {
    pub placement_group_id: Option<String>,
    pub name: Option<String>,
    pub zone_id: Option<String>,
    pub partition_num: Option<i64>,
    pub affinity: Option<i64>,
    pub instance_count: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    /// One of `Satisfied`, `Unsatisfied`.
    pub constraint_status: Option<String>,
    pub create_time: Option<String>,
    pub resource_group: Option<ResourceGroupInfo>,
    pub tags: Option<Tags>,
}
model! { PlacementGroupInfo {
    0 "placementGroupId" placement_group_id, 1 "name" name, 2 "zoneId" zone_id, 3 "partitionNum" partition_num,
    4 "affinity" affinity, 5 "instanceCount" instance_count, 6 "instanceIds" instance_ids,
    7 "constraintStatus" constraint_status, 8 "createTime" create_time, 9 "resourceGroup" resource_group, 10 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyDetail {
    pub policy_id: String,
}
operation! { DescribePolicyDetail(policy_id: String) "DescribePolicyDetail" -> DescribePolicyDetailOutput {
    0 "policyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyDetailOutput {
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub attachment_ips: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub black_ips: Option<Vec<String>>,
    pub white_ips: Option<Vec<String>>,
    pub black_ip_list_expire_at: Option<i64>,
    pub block_protocols: Option<Vec<String>>,
    pub ports: Option<Vec<DdosPolicyPort>>,
    pub block_regions: Option<Vec<String>>,
    pub reflect_udp_port: Option<Vec<DdosReflectUdpPort>>,
    pub traffic_control: Option<DdosTrafficControl>,
    pub finger_print_rules: Option<Vec<DdosFingerprintRule>>,
}
model! { DescribePolicyDetailOutput {
    0 "policyId" policy_id, 1 "policyName" policy_name, 2 "attachmentIps" attachment_ips, 3 "createTime" create_time,
    4 "blackIps" black_ips, 5 "whiteIps" white_ips, 6 "blackIpListExpireAt" black_ip_list_expire_at,
    7 "blockProtocols" block_protocols, 8 "ports" ports, 9 "blockRegions" block_regions,
    10 "reflectUdpPort" reflect_udp_port, 11 "trafficControl" traffic_control, 12 "fingerPrintRules" finger_print_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyRegions {}
operation! { DescribePolicyRegions() "DescribePolicyRegions" -> DescribePolicyRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyRegionsOutput {
    pub regions: Option<Vec<PolicyRegion>>,
}
model! { DescribePolicyRegionsOutput {
    0 "regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyRegion {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub area_name: Option<String>,
}
model! { PolicyRegion {
    0 "regionId" region_id, 1 "regionName" region_name, 2 "areaName" area_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicysOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<PolicyInfo>>,
}
model! { DescribePolicysOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "policyId" policy_id, 1 "policyName" policy_name, 2 "createTime" create_time,
    3 "resourceGroupId" resource_group_id, 4 "resourceGroupName" resource_group_name, 5 "tags" tags
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoolsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<PoolInfo>>,
}
model! { DescribePoolsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "poolId" pool_id, 1 "regionId" region_id, 2 "name" name, 3 "createTime" create_time,
    4 "ipv4CidrCount" ipv4_cidr_count, 5 "ipv6CidrCount" ipv6_cidr_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPolicyGroupTraffic {
    pub qos_policy_group_id: String,
    pub start_time: String,
    pub end_time: String,
    pub period: i64,
}
operation! { DescribeQosPolicyGroupTraffic(qos_policy_group_id: String, start_time: String, end_time: String, period: i64)
    "DescribeQosPolicyGroupTraffic" -> DescribeQosPolicyGroupTrafficOutput {
    0 "qosPolicyGroupId" qos_policy_group_id, 1 "startTime" start_time, 2 "endTime" end_time, 3 "period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPolicyGroupTrafficOutput {
    pub data_set: Option<Vec<TrafficDataPoint>>,
}
model! { DescribeQosPolicyGroupTrafficOutput {
    0 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficDataPoint {
    pub timestamp: Option<String>,
    pub bandwidth_in: Option<i64>,
    pub bandwidth_out: Option<i64>,
}
model! { TrafficDataPoint {
    0 "timestamp" timestamp, 1 "bandwidthIn" bandwidth_in, 2 "bandwidthOut" bandwidth_out
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPolicyGroupsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<QosPolicyGroup>>,
}
model! { DescribeQosPolicyGroupsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    pub members: Option<Vec<QosPolicyGroupMember>>,
    pub create_time: Option<String>,
    pub resource_group: Option<ResourceGroupInfo>,
    pub tags: Option<Tags>,
}
model! { QosPolicyGroup {
    0 "qosPolicyGroupId" qos_policy_group_id, 1 "name" name, 2 "regionId" region_id, 3 "bandwidthLimit" bandwidth_limit,
    4 "rateLimitMode" rate_limit_mode, 5 "memberCount" member_count, 6 "members" members, 7 "createTime" create_time,
    8 "resourceGroup" resource_group, 9 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReflectUdpPortOptions {}
operation! { DescribeReflectUdpPortOptions() "DescribeReflectUdpPortOptions" -> DescribeReflectUdpPortOptionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReflectUdpPortOptionsOutput {
    pub reflect_udp_ports: Option<Vec<ReflectUdpPortPolicy>>,
}
model! { DescribeReflectUdpPortOptionsOutput {
    0 "reflectUdpPorts" reflect_udp_ports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReflectUdpPortPolicy {
    pub name: Option<String>,
    pub port: Option<i64>,
}
model! { ReflectUdpPortPolicy {
    0 "name" name, 1 "port" port
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutesOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<RouteInfo>>,
}
model! { DescribeRoutesOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "routeId" route_id, 1 "name" name, 2 "vpcId" vpc_id, 3 "vpcName" vpc_name, 4 "ipVersion" ip_version,
    5 "type" r#type, 6 "sourceCidrBlock" source_cidr_block, 7 "destinationCidrBlock" destination_cidr_block,
    8 "cidrBlock" cidr_block, 9 "priority" priority, 10 "nextHopId" next_hop_id, 11 "nextHopName" next_hop_name,
    12 "nextHopType" next_hop_type, 13 "createTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRule {
    pub security_group_id: String,
}
operation! { DescribeSecurityGroupRule(security_group_id: String)
    "DescribeSecurityGroupRule" -> DescribeSecurityGroupRuleOutput {
    0 "securityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRuleOutput {
    pub ingress_rule_list: Option<Vec<SecurityGroupRuleInfo>>,
    pub egress_rule_list: Option<Vec<SecurityGroupRuleInfo>>,
}
model! { DescribeSecurityGroupRuleOutput {
    0 "ingressRuleList" ingress_rule_list, 1 "egressRuleList" egress_rule_list
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<SecurityGroupInfo>>,
}
model! { DescribeSecurityGroupsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupInfo {
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub scope: Option<String>,
    pub create_time: Option<String>,
    pub vpc_ids: Option<Vec<String>>,
    pub is_default: Option<bool>,
    pub nic_id_list: Option<Vec<String>>,
    pub nat_id_list: Option<Vec<String>>,
    pub load_balancer_id_list: Option<Vec<String>>,
    pub ha_vip_id_list: Option<Vec<String>>,
}
model! { SecurityGroupInfo {
    0 "securityGroupId" security_group_id, 1 "securityGroupName" security_group_name, 2 "scope" scope,
    3 "createTime" create_time, 4 "vpcIds" vpc_ids, 5 "isDefault" is_default, 6 "nicIdList" nic_id_list,
    7 "natIdList" nat_id_list, 8 "loadBalancerIdList" load_balancer_id_list, 9 "haVipIdList" ha_vip_id_list
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<SnapshotInfo>>,
}
model! { DescribeSnapshotsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "snapshotId" snapshot_id, 1 "snapshotName" snapshot_name, 2 "zoneId" zone_id, 3 "status" status,
    4 "snapshotType" snapshot_type, 5 "retentionTime" retention_time, 6 "diskId" disk_id, 7 "createTime" create_time,
    8 "diskAbility" disk_ability, 9 "resourceGroup" resource_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetRegions {
    pub region_ids: Option<Vec<String>>,
}
operation! { DescribeSubnetRegions() "DescribeSubnetRegions" -> DescribeSubnetRegionsOutput {
    0 "regionIds" region_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetRegionsOutput {
    pub region_set: Option<Vec<RegionInfo>>,
}
model! { DescribeSubnetRegionsOutput {
    0 "regionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub region_title: Option<String>,
    pub enable_pub_ipv6: Option<bool>,
}
model! { RegionInfo {
    0 "regionId" region_id, 1 "regionName" region_name, 2 "regionTitle" region_title, 3 "enablePubIpv6" enable_pub_ipv6
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<SubnetInfo>>,
}
model! { DescribeSubnetsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "subnetId" subnet_id, 1 "regionId" region_id, 2 "name" name, 3 "cidrBlock" cidr_block,
    4 "gatewayIpAddress" gateway_ip_address, 5 "ipv6CidrBlock" ipv6_cidr_block,
    6 "ipv6GatewayIpAddress" ipv6_gateway_ip_address, 7 "stackType" stack_type, 8 "ipv6Type" ipv6_type,
    9 "vpcId" vpc_id, 10 "vpcName" vpc_name, 11 "usageIpv4Count" usage_ipv4_count, 12 "usageIpv6Count" usage_ipv6_count,
    13 "createTime" create_time, 14 "isDefault" is_default, 15 "dhcpOptionsSetId" dhcp_options_set_id,
    16 "ipv6MaskLength" ipv6_mask_length
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeZones {}
operation! { DescribeTimeZones() "DescribeTimeZones" -> DescribeTimeZonesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeZonesOutput {
    pub time_zones: Option<Vec<String>>,
}
model! { DescribeTimeZonesOutput {
    0 "timeZones" time_zones
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnmanagedEgressIpsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<UnmanagedEgressIpInfo>>,
}
model! { DescribeUnmanagedEgressIpsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "unmanagedEgressIpId" unmanaged_egress_ip_id, 1 "ip" ip, 2 "regionId" region_id, 3 "vpcId" vpc_id,
    4 "status" status, 5 "networkLineType" network_line_type, 6 "internetChargeType" internet_charge_type,
    7 "bandwidthCap" bandwidth_cap, 8 "rateLimitMode" rate_limit_mode, 9 "createTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmInventoryCapacity {
    pub region_ids: Option<Vec<String>>,
}
operation! { DescribeVmInventoryCapacity() "DescribeVmInventoryCapacity" -> DescribeVmInventoryCapacityOutput {
    0 "regionIds" region_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmInventoryCapacityOutput {
    pub remark: Option<String>,
    pub data_set: Option<Vec<VmRegionCapacityItem>>,
}
model! { DescribeVmInventoryCapacityOutput {
    0 "remark" remark, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VmRegionCapacityItem {
    pub region_id: Option<String>,
    /// One of `LIMITED`, `NORMAL`, `SUFFICIENT`, `ABUNDANT`.
    pub capacity: Option<String>,
    pub instance_types: Option<Vec<InstanceTypeCapacityItem>>,
}
model! { VmRegionCapacityItem {
    0 "regionId" region_id, 1 "capacity" capacity, 2 "instanceTypes" instance_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeCapacityItem {
    pub instance_type: Option<String>,
    pub gpu_spec: Option<String>,
    /// One of `LIMITED`, `NORMAL`, `SUFFICIENT`, `ABUNDANT`.
    pub capacity: Option<String>,
}
model! { InstanceTypeCapacityItem {
    0 "instanceType" instance_type, 1 "gpuSpec" gpu_spec, 2 "capacity" capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVncUrl {
    pub instance_id: String,
}
operation! { DescribeVncUrl(instance_id: String) "DescribeVncUrl" -> DescribeVncUrlOutput {
    0 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVncUrlOutput {
    pub url: Option<Secret>,
}
model! { DescribeVncUrlOutput {
    0 "url" url
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<VpcInfo>>,
}
model! { DescribeVpcsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    pub dns_zone_ids: Option<Vec<String>>,
    pub resource_group: Option<ResourceGroupInfo>,
    pub tags: Option<Tags>,
}
model! { VpcInfo {
    0 "vpcId" vpc_id, 1 "name" name, 2 "cidrBlock" cidr_block, 3 "ipv6CidrBlock" ipv6_cidr_block, 4 "mtu" mtu,
    5 "isDefault" is_default, 6 "createTime" create_time, 7 "usageIpv4Count" usage_ipv4_count,
    8 "usageIpv6Count" usage_ipv6_count, 9 "securityGroupId" security_group_id, 10 "dnsZoneIds" dns_zone_ids,
    11 "resourceGroup" resource_group, 12 "tags" tags
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneGpuInstanceConfigInfosOutput {
    pub instance_type_quota_set: Option<Vec<GpuInstanceTypeQuotaItem>>,
}
model! { DescribeZoneGpuInstanceConfigInfosOutput {
    0 "instanceTypeQuotaSet" instance_type_quota_set
} }

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
    0 "zoneId" zone_id, 1 "instanceType" instance_type, 2 "cpuCount" cpu_count, 3 "memory" memory,
    4 "gpuAmount" gpu_amount, 5 "instanceTypeName" instance_type_name, 6 "bps" bps, 7 "pps" pps,
    8 "inventoryCapacity" inventory_capacity
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfosOutput {
    pub instance_type_quota_set: Option<Vec<InstanceTypeQuotaItem>>,
}
model! { DescribeZoneInstanceConfigInfosOutput {
    0 "instanceTypeQuotaSet" instance_type_quota_set
} }

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
    pub internet_charge_types: Option<Vec<String>>,
}
model! { InstanceTypeQuotaItem {
    0 "zoneId" zone_id, 1 "instanceType" instance_type, 2 "instanceTypeName" instance_type_name, 3 "cpuCount" cpu_count,
    4 "memory" memory, 5 "bps" bps, 6 "pps" pps, 7 "internetMaxBandwidthOutLimit" internet_max_bandwidth_out_limit,
    8 "withStock" with_stock, 9 "internetChargeTypes" internet_charge_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub zone_ids: Option<Vec<String>>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "zoneIds" zone_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zone_set: Option<Vec<ZoneInfo>>,
}
model! { DescribeZonesOutput {
    0 "zoneSet" zone_set
} }

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
    0 "zoneId" zone_id, 1 "regionId" region_id, 2 "zoneName" zone_name, 3 "supportSecurityGroup" support_security_group,
    4 "timeZone" time_zone, 5 "cityName" city_name, 6 "cityCode" city_code, 7 "countryCode" country_code,
    8 "countryName" country_name, 9 "supportHaVip" support_ha_vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDhcpOptionsSetFromSubnet {
    pub subnet_ids: Vec<String>,
}
operation! { DetachDhcpOptionsSetFromSubnet(subnet_ids: Vec<String>)
    "DetachDhcpOptionsSetFromSubnet" -> DetachDhcpOptionsSetFromSubnetOutput {
    0 "subnetIds" subnet_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDhcpOptionsSetFromSubnetOutput {
    pub failed_subnet_ids: Option<Vec<String>>,
}
model! { DetachDhcpOptionsSetFromSubnetOutput {
    0 "failedSubnetIds" failed_subnet_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisks {
    pub disk_ids: Vec<String>,
    pub instance_check_flag: Option<bool>,
}
operation! { DetachDisks(disk_ids: Vec<String>) "DetachDisks" -> DetachDisksOutput {
    0 "diskIds" disk_ids, 1 "instanceCheckFlag" instance_check_flag: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisksOutput {
    pub failed_disk_ids: Option<Vec<String>>,
}
model! { DetachDisksOutput {
    0 "failedDiskIds" failed_disk_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachFromPolicy {
    pub policy_id: String,
    pub ipv4_id_list: Option<Vec<String>>,
}
operation! { DetachFromPolicy(policy_id: String) "DetachFromPolicy" -> Empty {
    0 "policyId" policy_id, 1 "ipv4IdList" ipv4_id_list: Vec<String>
} }

pub type DetachFromPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachNetworkInterface {
    pub nic_id: String,
}
operation! { DetachNetworkInterface(nic_id: String) "DetachNetworkInterface" -> Empty {
    0 "nicId" nic_id
} }

pub type DetachNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceChangeEipInternetChargeType {
    pub eip_id: String,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceChangeEipInternetChargeTypeOutput {
    pub eip_price: Option<PriceItem>,
    pub bandwidth_price: Option<PriceItem>,
    pub bandwidth_prices: Option<Vec<BandwidthPriceResponseItem>>,
    pub remote_bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceChangeEipInternetChargeTypeOutput {
    0 "eipPrice" eip_price, 1 "bandwidthPrice" bandwidth_price, 2 "bandwidthPrices" bandwidth_prices,
    3 "remoteBandwidthPrice" remote_bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceChangeIpv6InternetChargeType {
    pub ipv6_id: String,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: String,
    pub bandwidth: Option<i64>,
    pub flow_package: Option<f64>,
}
operation! { InquiryPriceChangeIpv6InternetChargeType(ipv6_id: String, internet_charge_type: String)
    "InquiryPriceChangeIpv6InternetChargeType" -> InquiryPriceChangeIpv6InternetChargeTypeOutput {
    0 "ipv6Id" ipv6_id, 1 "internetChargeType" internet_charge_type, 2 "bandwidth" bandwidth: i64,
    3 "flowPackage" flow_package: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceChangeIpv6InternetChargeTypeOutput {
    pub ipv6_price: Option<PriceItem>,
    pub bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceChangeIpv6InternetChargeTypeOutput {
    0 "ipv6Price" ipv6_price, 1 "bandwidthPrice" bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceChangeUnmanagedEgressIpInternetChargeType {
    pub unmanaged_egress_ip_id: String,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: String,
    pub bandwidth: Option<i64>,
    pub flow_package: Option<f64>,
}
operation! { InquiryPriceChangeUnmanagedEgressIpInternetChargeType(unmanaged_egress_ip_id: String, internet_charge_type: String)
    "InquiryPriceChangeUnmanagedEgressIpInternetChargeType" -> InquiryPriceChangeUnmanagedEgressIpInternetChargeTypeOutput {
    0 "unmanagedEgressIpId" unmanaged_egress_ip_id, 1 "internetChargeType" internet_charge_type,
    2 "bandwidth" bandwidth: i64, 3 "flowPackage" flow_package: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceChangeUnmanagedEgressIpInternetChargeTypeOutput {
    pub bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceChangeUnmanagedEgressIpInternetChargeTypeOutput {
    0 "bandwidthPrice" bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateCrossRegionBandwidth {
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: String,
    pub marketing_info: Option<MarketingInfo>,
    pub region_a: String,
    pub region_z: String,
    pub bandwidth: i64,
}
operation! { InquiryPriceCreateCrossRegionBandwidth(internet_charge_type: String, region_a: String, region_z: String, bandwidth: i64)
    "InquiryPriceCreateCrossRegionBandwidth" -> InquiryPriceCreateCrossRegionBandwidthOutput {
    0 "internetChargeType" internet_charge_type, 1 "marketingInfo" marketing_info: MarketingInfo, 2 "regionA" region_a,
    3 "regionZ" region_z, 4 "bandwidth" bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateCrossRegionBandwidthOutput {
    pub cross_region_bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceCreateCrossRegionBandwidthOutput {
    0 "crossRegionBandwidthPrice" cross_region_bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisks {
    pub zone_id: String,
    pub disk_size: i64,
    pub disk_amount: Option<i64>,
    pub disk_category: Option<String>,
}
operation! { InquiryPriceCreateDisks(zone_id: String, disk_size: i64)
    "InquiryPriceCreateDisks" -> InquiryPriceCreateDisksOutput {
    0 "zoneId" zone_id, 1 "diskSize" disk_size, 2 "diskAmount" disk_amount: i64, 3 "diskCategory" disk_category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisksOutput {
    pub data_disk_price: Option<PriceItem>,
}
model! { InquiryPriceCreateDisksOutput {
    0 "dataDiskPrice" data_disk_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstance {
    pub zone_id: String,
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
    pub instance_count: i64,
    pub system_disk: SystemDisk,
    pub data_disk: Option<DataDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
}
operation! { InquiryPriceCreateInstance(zone_id: String, instance_type: String, instance_count: i64, system_disk: SystemDisk)
    "InquiryPriceCreateInstance" -> InquiryPriceCreateInstanceOutput {
    0 "zoneId" zone_id, 1 "instanceType" instance_type, 2 "eipV4Type" eip_v4_type: String,
    3 "networkLineType" network_line_type: String, 4 "internetChargeType" internet_charge_type: String,
    5 "trafficPackageSize" traffic_package_size: f64, 6 "bandwidth" bandwidth: i64, 7 "instanceCount" instance_count,
    8 "systemDisk" system_disk, 9 "dataDisk" data_disk: DataDisk, 10 "dataDisks" data_disks: Vec<DataDisk>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstanceOutput {
    pub spec_price: Option<PriceItem>,
    pub gpu_price: Option<PriceItem>,
    pub ipv4_price: Option<PriceItem>,
    pub ipv4_bandwidth_price: Option<PriceItem>,
    pub ipv4_bandwidth_prices: Option<Vec<BandwidthPriceResponseItem>>,
    pub ipv6_price: Option<PriceItem>,
    pub ipv6_bandwidth_price: Option<PriceItem>,
    pub system_disk_price: Option<PriceItem>,
    pub data_disk_price: Option<PriceItem>,
    pub data_disk_prices: Option<Vec<PriceItem>>,
}
model! { InquiryPriceCreateInstanceOutput {
    0 "specPrice" spec_price, 1 "gpuPrice" gpu_price, 2 "ipv4Price" ipv4_price,
    3 "ipv4BandwidthPrice" ipv4_bandwidth_price, 4 "ipv4BandwidthPrices" ipv4_bandwidth_prices,
    5 "ipv6Price" ipv6_price, 6 "ipv6BandwidthPrice" ipv6_bandwidth_price, 7 "systemDiskPrice" system_disk_price,
    8 "dataDiskPrice" data_disk_price, 9 "dataDiskPrices" data_disk_prices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateNatGateway {
    pub region_id: String,
}
operation! { InquiryPriceCreateNatGateway(region_id: String)
    "InquiryPriceCreateNatGateway" -> InquiryPriceCreateNatGatewayOutput {
    0 "regionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateNatGatewayOutput {
    pub nat_gateway_price: Option<PriceItem>,
    pub cu_price: Option<PriceItem>,
}
model! { InquiryPriceCreateNatGatewayOutput {
    0 "natGatewayPrice" nat_gateway_price, 1 "cuPrice" cu_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyCrossRegionBandwidth {
    pub cross_region_bandwidth_id: String,
    pub bandwidth: i64,
}
operation! { InquiryPriceModifyCrossRegionBandwidth(cross_region_bandwidth_id: String, bandwidth: i64)
    "InquiryPriceModifyCrossRegionBandwidth" -> InquiryPriceModifyCrossRegionBandwidthOutput {
    0 "crossRegionBandwidthId" cross_region_bandwidth_id, 1 "bandwidth" bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyCrossRegionBandwidthOutput {
    pub cross_region_bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceModifyCrossRegionBandwidthOutput {
    0 "crossRegionBandwidthPrice" cross_region_bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyEipBandwidth {
    pub eip_id: String,
    pub bandwidth: i64,
}
operation! { InquiryPriceModifyEipBandwidth(eip_id: String, bandwidth: i64)
    "InquiryPriceModifyEipBandwidth" -> InquiryPriceModifyEipBandwidthOutput {
    0 "eipId" eip_id, 1 "bandwidth" bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyEipBandwidthOutput {
    pub eip_price: Option<PriceItem>,
    pub bandwidth_price: Option<PriceItem>,
    pub bandwidth_prices: Option<Vec<BandwidthPriceResponseItem>>,
    pub remote_bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceModifyEipBandwidthOutput {
    0 "eipPrice" eip_price, 1 "bandwidthPrice" bandwidth_price, 2 "bandwidthPrices" bandwidth_prices,
    3 "remoteBandwidthPrice" remote_bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyEipFlowPackage {
    pub eip_id: String,
    pub flow_package: f64,
}
operation! { InquiryPriceModifyEipFlowPackage(eip_id: String, flow_package: f64)
    "InquiryPriceModifyEipFlowPackage" -> InquiryPriceModifyEipFlowPackageOutput {
    0 "eipId" eip_id, 1 "flowPackage" flow_package
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyEipFlowPackageOutput {
    pub eip_price: Option<PriceItem>,
    pub bandwidth_price: Option<PriceItem>,
    pub bandwidth_prices: Option<Vec<BandwidthPriceResponseItem>>,
    pub remote_bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceModifyEipFlowPackageOutput {
    0 "eipPrice" eip_price, 1 "bandwidthPrice" bandwidth_price, 2 "bandwidthPrices" bandwidth_prices,
    3 "remoteBandwidthPrice" remote_bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyInstanceType {
    pub instance_id: String,
    pub instance_type: String,
}
operation! { InquiryPriceModifyInstanceType(instance_id: String, instance_type: String)
    "InquiryPriceModifyInstanceType" -> InquiryPriceModifyInstanceTypeOutput {
    0 "instanceId" instance_id, 1 "instanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyInstanceTypeOutput {
    pub spec_price: Option<PriceItem>,
    pub gpu_price: Option<PriceItem>,
    pub system_disk_price: Option<PriceItem>,
}
model! { InquiryPriceModifyInstanceTypeOutput {
    0 "specPrice" spec_price, 1 "gpuPrice" gpu_price, 2 "systemDiskPrice" system_disk_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyIpv6Bandwidth {
    pub ipv6_id: String,
    pub bandwidth: i64,
}
operation! { InquiryPriceModifyIpv6Bandwidth(ipv6_id: String, bandwidth: i64)
    "InquiryPriceModifyIpv6Bandwidth" -> InquiryPriceModifyIpv6BandwidthOutput {
    0 "ipv6Id" ipv6_id, 1 "bandwidth" bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyIpv6BandwidthOutput {
    pub ipv6_price: Option<PriceItem>,
    pub bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceModifyIpv6BandwidthOutput {
    0 "ipv6Price" ipv6_price, 1 "bandwidthPrice" bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyUnmanagedEgressIpBandwidth {
    pub unmanaged_egress_ip_id: String,
    pub bandwidth: i64,
}
operation! { InquiryPriceModifyUnmanagedEgressIpBandwidth(unmanaged_egress_ip_id: String, bandwidth: i64)
    "InquiryPriceModifyUnmanagedEgressIpBandwidth" -> InquiryPriceModifyUnmanagedEgressIpBandwidthOutput {
    0 "unmanagedEgressIpId" unmanaged_egress_ip_id, 1 "bandwidth" bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyUnmanagedEgressIpBandwidthOutput {
    pub bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceModifyUnmanagedEgressIpBandwidthOutput {
    0 "bandwidthPrice" bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPricePublicIpv6 {
    pub region_id: String,
    pub package_size: Option<f64>,
    pub bandwidth: Option<i64>,
}
operation! { InquiryPricePublicIpv6(region_id: String) "InquiryPricePublicIpv6" -> InquiryPricePublicIpv6Output {
    0 "regionId" region_id, 1 "packageSize" package_size: f64, 2 "bandwidth" bandwidth: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPricePublicIpv6Output {
    pub bandwidth_price: Option<PriceItem>,
}
model! { InquiryPricePublicIpv6Output {
    0 "bandwidthPrice" bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResizeDisk {
    pub disk_id: String,
    pub disk_size: i64,
}
operation! { InquiryPriceResizeDisk(disk_id: String, disk_size: i64)
    "InquiryPriceResizeDisk" -> InquiryPriceResizeDiskOutput {
    0 "diskId" disk_id, 1 "diskSize" disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResizeDiskOutput {
    pub disk_price: Option<PriceItem>,
    pub spec_price: Option<PriceItem>,
    pub gpu_price: Option<PriceItem>,
    pub disk_perf: Option<DiskPerfItem>,
}
model! { InquiryPriceResizeDiskOutput {
    0 "diskPrice" disk_price, 1 "specPrice" spec_price, 2 "gpuPrice" gpu_price, 3 "diskPerf" disk_perf
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskPerfItem {
    pub max_iops: Option<i64>,
    pub max_bandwidth: Option<i64>,
    pub iops_burst: Option<i64>,
    pub bandwidth_burst: Option<i64>,
}
model! { DiskPerfItem {
    0 "maxIops" max_iops, 1 "maxBandwidth" max_bandwidth, 2 "iopsBurst" iops_burst, 3 "bandwidthBurst" bandwidth_burst
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicy {
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

pub type ModifyAutoSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBorderGatewayAsn {
    pub zbg_id: String,
    pub asn: i64,
}
operation! { ModifyBorderGatewayAsn(zbg_id: String, asn: i64) "ModifyBorderGatewayAsn" -> Empty {
    0 "zbgId" zbg_id, 1 "asn" asn
} }

pub type ModifyBorderGatewayAsnOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBorderGatewaysAttribute {
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

pub type ModifyBorderGatewaysAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCidrAttribute {
    pub cidr_id: String,
    pub name: String,
}
operation! { ModifyCidrAttribute(cidr_id: String, name: String) "ModifyCidrAttribute" -> Empty {
    0 "cidrId" cidr_id, 1 "name" name
} }

pub type ModifyCidrAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCrossRegionBandwidth {
    pub cross_region_bandwidth_id: String,
    pub bandwidth: i64,
    pub bandwidth_cap: Option<i64>,
}
operation! { ModifyCrossRegionBandwidth(cross_region_bandwidth_id: String, bandwidth: i64)
    "ModifyCrossRegionBandwidth" -> Empty {
    0 "crossRegionBandwidthId" cross_region_bandwidth_id, 1 "bandwidth" bandwidth, 2 "bandwidthCap" bandwidth_cap: i64
} }

pub type ModifyCrossRegionBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCrossRegionBandwidthAttribute {
    pub cross_region_bandwidth_ids: Vec<String>,
    pub cross_region_bandwidth_name: String,
}
operation! { ModifyCrossRegionBandwidthAttribute(cross_region_bandwidth_ids: Vec<String>, cross_region_bandwidth_name: String)
    "ModifyCrossRegionBandwidthAttribute" -> Empty {
    0 "crossRegionBandwidthIds" cross_region_bandwidth_ids, 1 "crossRegionBandwidthName" cross_region_bandwidth_name
} }

pub type ModifyCrossRegionBandwidthAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDhcpOptionsSetAttributes {
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

pub type ModifyDhcpOptionsSetAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksAttributes {
    pub disk_ids: Vec<String>,
    pub disk_name: String,
}
operation! { ModifyDisksAttributes(disk_ids: Vec<String>, disk_name: String) "ModifyDisksAttributes" -> Empty {
    0 "diskIds" disk_ids, 1 "diskName" disk_name
} }

pub type ModifyDisksAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksResourceGroup {
    pub disk_ids: Vec<String>,
    pub resource_group_id: String,
}
operation! { ModifyDisksResourceGroup(disk_ids: Vec<String>, resource_group_id: String)
    "ModifyDisksResourceGroup" -> Empty {
    0 "diskIds" disk_ids, 1 "resourceGroupId" resource_group_id
} }

pub type ModifyDisksResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDnatEntry {
    pub dnat_entry_id: String,
    pub eip_id: String,
    pub private_ip: String,
    /// One of `TCP`, `UDP`, `Any`.
    pub protocol: String,
    pub listener_port: Option<String>,
    pub internal_port: Option<String>,
}
operation! { ModifyDnatEntry(dnat_entry_id: String, eip_id: String, private_ip: String, protocol: String)
    "ModifyDnatEntry" -> Empty {
    0 "dnatEntryId" dnat_entry_id, 1 "eipId" eip_id, 2 "privateIp" private_ip, 3 "protocol" protocol,
    4 "listenerPort" listener_port: String, 5 "internalPort" internal_port: String
} }

pub type ModifyDnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipAttribute {
    pub eip_id: String,
    pub name: String,
}
operation! { ModifyEipAttribute(eip_id: String, name: String) "ModifyEipAttribute" -> Empty {
    0 "eipId" eip_id, 1 "name" name
} }

pub type ModifyEipAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipBandwidth {
    pub eip_id: String,
    pub bandwidth: i64,
    pub commit_bandwidth: Option<i64>,
}
operation! { ModifyEipBandwidth(eip_id: String, bandwidth: i64) "ModifyEipBandwidth" -> Empty {
    0 "eipId" eip_id, 1 "bandwidth" bandwidth, 2 "commitBandwidth" commit_bandwidth: i64
} }

pub type ModifyEipBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipBandwidthLimitMode {
    pub eip_id: String,
    /// One of `LOOSE`, `STRICT`.
    pub rate_limit_mode: String,
}
operation! { ModifyEipBandwidthLimitMode(eip_id: String, rate_limit_mode: String)
    "ModifyEipBandwidthLimitMode" -> Empty {
    0 "eipId" eip_id, 1 "rateLimitMode" rate_limit_mode
} }

pub type ModifyEipBandwidthLimitModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipTrafficPackage {
    pub eip_id: String,
    pub traffic_package_size: f64,
}
operation! { ModifyEipTrafficPackage(eip_id: String, traffic_package_size: f64) "ModifyEipTrafficPackage" -> Empty {
    0 "eipId" eip_id, 1 "trafficPackageSize" traffic_package_size
} }

pub type ModifyEipTrafficPackageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHaVipAttribute {
    pub ha_vip_id: String,
    pub name: Option<String>,
    pub security_group_id: Option<String>,
}
operation! { ModifyHaVipAttribute(ha_vip_id: String) "ModifyHaVipAttribute" -> Empty {
    0 "haVipId" ha_vip_id, 1 "name" name: String, 2 "securityGroupId" security_group_id: String
} }

pub type ModifyHaVipAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImagesAttributes {
    pub image_ids: Vec<String>,
    pub image_name: String,
}
operation! { ModifyImagesAttributes(image_ids: Vec<String>, image_name: String) "ModifyImagesAttributes" -> Empty {
    0 "imageIds" image_ids, 1 "imageName" image_name
} }

pub type ModifyImagesAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePlacement {
    pub instance_id: String,
    pub placement_group_id: Option<String>,
}
operation! { ModifyInstancePlacement(instance_id: String) "ModifyInstancePlacement" -> Empty {
    0 "instanceId" instance_id, 1 "placementGroupId" placement_group_id: String
} }

pub type ModifyInstancePlacementOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceType {
    pub instance_id: String,
    pub instance_type: String,
}
operation! { ModifyInstanceType(instance_id: String, instance_type: String) "ModifyInstanceType" -> Empty {
    0 "instanceId" instance_id, 1 "instanceType" instance_type
} }

pub type ModifyInstanceTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttribute {
    pub instance_ids: Vec<String>,
    pub instance_name: String,
}
operation! { ModifyInstancesAttribute(instance_ids: Vec<String>, instance_name: String)
    "ModifyInstancesAttribute" -> Empty {
    0 "instanceIds" instance_ids, 1 "instanceName" instance_name
} }

pub type ModifyInstancesAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpv6Bandwidth {
    pub ipv6_id: String,
    pub bandwidth: i64,
}
operation! { ModifyIpv6Bandwidth(ipv6_id: String, bandwidth: i64) "ModifyIpv6Bandwidth" -> Empty {
    0 "ipv6Id" ipv6_id, 1 "bandwidth" bandwidth
} }

pub type ModifyIpv6BandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpv6TrafficPackage {
    pub ipv6_id: Option<String>,
    pub traffic_package_size: Option<f64>,
}
operation! { ModifyIpv6TrafficPackage() "ModifyIpv6TrafficPackage" -> Empty {
    0 "ipv6Id" ipv6_id: String, 1 "trafficPackageSize" traffic_package_size: f64
} }

pub type ModifyIpv6TrafficPackageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatGatewayAttribute {
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

pub type ModifyNatGatewayAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttribute {
    pub nic_id: String,
    pub name: Option<String>,
    pub security_group_id: Option<String>,
}
operation! { ModifyNetworkInterfaceAttribute(nic_id: String) "ModifyNetworkInterfaceAttribute" -> Empty {
    0 "nicId" nic_id, 1 "name" name: String, 2 "securityGroupId" security_group_id: String
} }

pub type ModifyNetworkInterfaceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfacePublicIPv6BandwidthLimitMode {
    pub ipv6_cidr_id: String,
    /// One of `LOOSE`, `STRICT`.
    pub rate_limit_mode: String,
}
operation! { ModifyNetworkInterfacePublicIPv6BandwidthLimitMode(ipv6_cidr_id: String, rate_limit_mode: String)
    "ModifyNetworkInterfacePublicIPv6BandwidthLimitMode" -> Empty {
    0 "ipv6CidrId" ipv6_cidr_id, 1 "rateLimitMode" rate_limit_mode
} }

pub type ModifyNetworkInterfacePublicIPv6BandwidthLimitModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfacesAttribute {
    pub nic_ids: Vec<String>,
    pub name: String,
}
operation! { ModifyNetworkInterfacesAttribute(nic_ids: Vec<String>, name: String)
    "ModifyNetworkInterfacesAttribute" -> Empty {
    0 "nicIds" nic_ids, 1 "name" name
} }

pub type ModifyNetworkInterfacesAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlacementGroupAttributes {
    pub placement_group_id: String,
    pub name: Option<String>,
    pub partition_num: Option<i64>,
    pub affinity: Option<i64>,
}
operation! { ModifyPlacementGroupAttributes(placement_group_id: String) "ModifyPlacementGroupAttributes" -> Empty {
    0 "placementGroupId" placement_group_id, 1 "name" name: String, 2 "partitionNum" partition_num: i64,
    3 "affinity" affinity: i64
} }

pub type ModifyPlacementGroupAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicy {
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

pub type ModifyPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQosPolicyGroup {
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

pub type ModifyQosPolicyGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteAttribute {
    pub route_id: String,
    pub name: String,
}
operation! { ModifyRouteAttribute(route_id: String, name: String) "ModifyRouteAttribute" -> Empty {
    0 "routeId" route_id, 1 "name" name
} }

pub type ModifyRouteAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupsAttribute {
    pub security_group_name: String,
    pub security_group_ids: Vec<String>,
}
operation! { ModifySecurityGroupsAttribute(security_group_name: String, security_group_ids: Vec<String>)
    "ModifySecurityGroupsAttribute" -> Empty {
    0 "securityGroupName" security_group_name, 1 "securityGroupIds" security_group_ids
} }

pub type ModifySecurityGroupsAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotsAttribute {
    pub snapshot_ids: Vec<String>,
    pub snapshot_name: Option<String>,
    pub retention_time: Option<String>,
    pub is_permanent: Option<bool>,
}
operation! { ModifySnapshotsAttribute(snapshot_ids: Vec<String>) "ModifySnapshotsAttribute" -> Empty {
    0 "snapshotIds" snapshot_ids, 1 "snapshotName" snapshot_name: String, 2 "retentionTime" retention_time: String,
    3 "isPermanent" is_permanent: bool
} }

pub type ModifySnapshotsAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnatEntry {
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

pub type ModifySnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetAttribute {
    pub subnet_id: String,
    pub subnet_name: Option<String>,
    pub cidr_block: Option<String>,
}
operation! { ModifySubnetAttribute(subnet_id: String) "ModifySubnetAttribute" -> Empty {
    0 "subnetId" subnet_id, 1 "subnetName" subnet_name: String, 2 "cidrBlock" cidr_block: String
} }

pub type ModifySubnetAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetStackType {
    pub subnet_id: String,
    /// One of `IPv4`, `IPv4_IPv6`, `IPv6`.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetStackTypeOutput {
    pub ipv6_cidr_block: Option<String>,
}
model! { ModifySubnetStackTypeOutput {
    0 "ipv6CidrBlock" ipv6_cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetsAttribute {
    pub subnet_ids: Vec<String>,
    pub name: String,
}
operation! { ModifySubnetsAttribute(subnet_ids: Vec<String>, name: String) "ModifySubnetsAttribute" -> Empty {
    0 "subnetIds" subnet_ids, 1 "name" name
} }

pub type ModifySubnetsAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUnmanagedEgressIpBandwidthLimitMode {
    pub unmanaged_egress_ip_id: String,
    /// One of `LOOSE`, `STRICT`.
    pub rate_limit_mode: String,
}
operation! { ModifyUnmanagedEgressIpBandwidthLimitMode(unmanaged_egress_ip_id: String, rate_limit_mode: String)
    "ModifyUnmanagedEgressIpBandwidthLimitMode" -> Empty {
    0 "unmanagedEgressIpId" unmanaged_egress_ip_id, 1 "rateLimitMode" rate_limit_mode
} }

pub type ModifyUnmanagedEgressIpBandwidthLimitModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAttribute {
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

pub type ModifyVpcAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcsAttribute {
    pub vpc_ids: Vec<String>,
    pub name: String,
}
operation! { ModifyVpcsAttribute(vpc_ids: Vec<String>, name: String) "ModifyVpcsAttribute" -> Empty {
    0 "vpcIds" vpc_ids, 1 "name" name
} }

pub type ModifyVpcsAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub instance_ids: Vec<String>,
    pub force_reboot: Option<bool>,
}
operation! { RebootInstances(instance_ids: Vec<String>) "RebootInstances" -> RebootInstancesOutput {
    0 "instanceIds" instance_ids, 1 "forceReboot" force_reboot: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstancesOutput {
    pub instance_ids: Option<Vec<String>>,
}
model! { RebootInstancesOutput {
    0 "instanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDisk {
    pub disk_id: String,
}
operation! { ReleaseDisk(disk_id: String) "ReleaseDisk" -> Empty {
    0 "diskId" disk_id
} }

pub type ReleaseDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstances {
    pub instance_ids: Vec<String>,
    pub depend_resource: Option<bool>,
}
operation! { ReleaseInstances(instance_ids: Vec<String>) "ReleaseInstances" -> ReleaseInstancesOutput {
    0 "instanceIds" instance_ids, 1 "dependResource" depend_resource: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstancesOutput {
    pub instance_ids: Option<Vec<String>>,
}
model! { ReleaseInstancesOutput {
    0 "instanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveQosPolicyGroupMembers {
    pub qos_policy_group_id: String,
    pub resource_ids: Option<Vec<String>>,
}
operation! { RemoveQosPolicyGroupMembers(qos_policy_group_id: String) "RemoveQosPolicyGroupMembers" -> Empty {
    0 "qosPolicyGroupId" qos_policy_group_id, 1 "resourceIds" resource_ids: Vec<String>
} }

pub type RemoveQosPolicyGroupMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCidr {
    pub cidr_id: String,
}
operation! { RenewCidr(cidr_id: String) "RenewCidr" -> Empty {
    0 "cidrId" cidr_id
} }

pub type RenewCidrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCrossRegionBandwidth {
    pub cross_region_bandwidth_id: String,
}
operation! { RenewCrossRegionBandwidth(cross_region_bandwidth_id: String) "RenewCrossRegionBandwidth" -> Empty {
    0 "crossRegionBandwidthId" cross_region_bandwidth_id
} }

pub type RenewCrossRegionBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDisk {
    pub disk_id: String,
}
operation! { RenewDisk(disk_id: String) "RenewDisk" -> Empty {
    0 "diskId" disk_id
} }

pub type RenewDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewEip {
    pub eip_id: String,
}
operation! { RenewEip(eip_id: String) "RenewEip" -> Empty {
    0 "eipId" eip_id
} }

pub type RenewEipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewIpv6Cidr {
    pub cidr_id: String,
}
operation! { RenewIpv6Cidr(cidr_id: String) "RenewIpv6Cidr" -> Empty {
    0 "cidrId" cidr_id
} }

pub type RenewIpv6CidrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewNatGateway {
    pub nat_gateway_id: String,
}
operation! { RenewNatGateway(nat_gateway_id: String) "RenewNatGateway" -> Empty {
    0 "natGatewayId" nat_gateway_id
} }

pub type RenewNatGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceEipAddress {
    pub replace_ips: Vec<ReplaceIp>,
}
operation! { ReplaceEipAddress(replace_ips: Vec<ReplaceIp>) "ReplaceEipAddress" -> ReplaceEipAddressOutput {
    0 "replaceIps" replace_ips
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceEipAddressOutput {
    pub failed_eip_ids: Option<Vec<String>>,
}
model! { ReplaceEipAddressOutput {
    0 "failedEipIds" failed_eip_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstance {
    pub instance_id: String,
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub image_id: Option<String>,
    pub timezone: Option<String>,
    pub enable_agent: Option<bool>,
    pub instance_name: Option<String>,
    pub user_data: Option<Secret>,
}
operation! { ResetInstance(instance_id: String) "ResetInstance" -> Empty {
    0 "instanceId" instance_id, 1 "password" password: Secret, 2 "keyId" key_id: String, 3 "imageId" image_id: String,
    4 "timezone" timezone: String, 5 "enableAgent" enable_agent: bool, 6 "instanceName" instance_name: String,
    7 "userData" user_data: Secret
} }

pub type ResetInstanceOutput = Empty;

/// Gives the login account of an instance a new password: `Administrator` on Windows, `root` on Linux. The instance has
/// to be powered on, with the guest agent (QGA) in it. The reply says whether it worked.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancePassword {
    /// Instance to reset; `DescribeInstances` lists the ids.
    pub instance_id: String,
    /// New password: 8 to 16 characters, with a small letter, a capital, a digit and one of the marks `~!@$^*-_=+`.
    pub password: Secret,
}
operation! { ResetInstancePassword(instance_id: String, password: Secret) "ResetInstancePassword" -> Empty {
    0 "instanceId" instance_id, 1 "password" password
} }

pub type ResetInstancePasswordOutput = Empty;

impl ResetInstancePassword {
    /// Checks passwords against the provider's published rule; nothing is sent.
    pub fn validate(&self) -> Result<(), PasswordViolation> {
        PasswordRule { min: 8, max: 16, classes: 4, special: "~!@$^*-_=+" }.check(Some(&self.password))?;
        Ok(())
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstances {
    pub instance_ids: Vec<String>,
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub image_id: Option<String>,
    pub timezone: Option<String>,
    pub enable_agent: Option<bool>,
    pub instance_name: Option<String>,
    pub user_data: Option<Secret>,
}
operation! { ResetInstances(instance_ids: Vec<String>) "ResetInstances" -> ResetInstancesOutput {
    0 "instanceIds" instance_ids, 1 "password" password: Secret, 2 "keyId" key_id: String, 3 "imageId" image_id: String,
    4 "timezone" timezone: String, 5 "enableAgent" enable_agent: bool, 6 "instanceName" instance_name: String,
    7 "userData" user_data: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesOutput {
    pub instance_ids: Option<Vec<String>>,
}
model! { ResetInstancesOutput {
    0 "instanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisk {
    pub disk_id: String,
    pub disk_size: i64,
}
operation! { ResizeDisk(disk_id: String, disk_size: i64) "ResizeDisk" -> Empty {
    0 "diskId" disk_id, 1 "diskSize" disk_size
} }

pub type ResizeDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentMonitor {
    pub instance_id: String,
}
operation! { StartAgentMonitor(instance_id: String) "StartAgentMonitor" -> Empty {
    0 "instanceId" instance_id
} }

pub type StartAgentMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    pub instance_ids: Vec<String>,
}
operation! { StartInstances(instance_ids: Vec<String>) "StartInstances" -> StartInstancesOutput {
    0 "instanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstancesOutput {
    pub instance_ids: Option<Vec<String>>,
}
model! { StartInstancesOutput {
    0 "instanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIpForward {
    pub instance_id: String,
}
operation! { StartIpForward(instance_id: String) "StartIpForward" -> Empty {
    0 "instanceId" instance_id
} }

pub type StartIpForwardOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAgentMonitor {
    pub instance_id: String,
}
operation! { StopAgentMonitor(instance_id: String) "StopAgentMonitor" -> Empty {
    0 "instanceId" instance_id
} }

pub type StopAgentMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub instance_ids: Vec<String>,
    pub force_shutdown: Option<bool>,
}
operation! { StopInstances(instance_ids: Vec<String>) "StopInstances" -> StopInstancesOutput {
    0 "instanceIds" instance_ids, 1 "forceShutdown" force_shutdown: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstancesOutput {
    pub instance_ids: Option<Vec<String>>,
}
model! { StopInstancesOutput {
    0 "instanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopIpForward {
    pub instance_id: String,
}
operation! { StopIpForward(instance_id: String) "StopIpForward" -> Empty {
    0 "instanceId" instance_id
} }

pub type StopIpForwardOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssignSecurityGroupVpc {
    pub vpc_id: String,
}
operation! { UnAssignSecurityGroupVpc(vpc_id: String) "UnAssignSecurityGroupVpc" -> Empty {
    0 "vpcId" vpc_id
} }

pub type UnAssignSecurityGroupVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignBorderGateway {
    pub zbg_id: String,
}
operation! { UnassignBorderGateway(zbg_id: String) "UnassignBorderGateway" -> Empty {
    0 "zbgId" zbg_id
} }

pub type UnassignBorderGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignBorderGatewayRoute {
    pub zbg_id: String,
    pub advertised_route_ids: Vec<String>,
}
operation! { UnassignBorderGatewayRoute(zbg_id: String, advertised_route_ids: Vec<String>)
    "UnassignBorderGatewayRoute" -> Empty {
    0 "zbgId" zbg_id, 1 "advertisedRouteIds" advertised_route_ids
} }

pub type UnassignBorderGatewayRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignNetworkInterfaceIpv4 {
    pub nic_id: String,
    /// Deprecated.
    pub ip_address: Option<String>,
    pub ip_addresses: Option<Vec<String>>,
}
operation! { UnassignNetworkInterfaceIpv4(nic_id: String) "UnassignNetworkInterfaceIpv4" -> Empty {
    0 "nicId" nic_id, 1 "ipAddress" ip_address: String, 2 "ipAddresses" ip_addresses: Vec<String>
} }

pub type UnassignNetworkInterfaceIpv4Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignNetworkInterfaceIpv6 {
    pub nic_id: String,
}
operation! { UnassignNetworkInterfaceIpv6(nic_id: String) "UnassignNetworkInterfaceIpv6" -> Empty {
    0 "nicId" nic_id
} }

pub type UnassignNetworkInterfaceIpv6Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateEipAddress {
    pub eip_ids: Vec<String>,
}
operation! { UnassociateEipAddress(eip_ids: Vec<String>) "UnassociateEipAddress" -> UnassociateEipAddressOutput {
    0 "eipIds" eip_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateEipAddressOutput {
    pub failed_eip_ids: Option<Vec<String>>,
}
model! { UnassociateEipAddressOutput {
    0 "failedEipIds" failed_eip_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateHaVip {
    pub ha_vip_id: String,
    pub instance_id: String,
}
operation! { UnassociateHaVip(ha_vip_id: String, instance_id: String) "UnassociateHaVip" -> Empty {
    0 "haVipId" ha_vip_id, 1 "instanceId" instance_id
} }

pub type UnassociateHaVipOutput = Empty;

waiters! {
    /// An instance is running.
    fn instance_running(instance_id: String) -> DescribeInstances =
        DescribeInstances::new().instance_ids([instance_id]),
        "dataSet.status" ["RUNNING"] ["CREATE_FAILED", "RELEASING", "RECYCLE", "RECYCLING"];
}

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    /// HTTP 400. The password breaks the rules of the service.
    pub const INVALID_PASSWORD_MALFORMED: &str = "INVALID_PASSWORD_MALFORMED";
    /// HTTP 400. Another operation on the instance is under way.
    pub const OPERATION_DENIED_INSTANCE_IN_OPERATION: &str = "OPERATION_DENIED_INSTANCE_IN_OPERATION";
}

#[cfg(feature = "reflect")]
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
