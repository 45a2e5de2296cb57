//! `zec` 2025-09-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "zec", version: "2025-09-01", code: "zec", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddQosPolicyGroupMembers {
    pub qos_policy_group_id: String,
    pub members: Vec<QosPolicyGroupMember>,
}
operation! { AddQosPolicyGroupMembers(qos_policy_group_id: String, members: Vec<QosPolicyGroupMember>)
    "AddQosPolicyGroupMembers" -> Empty {
    "qosPolicyGroupId" qos_policy_group_id, "members" members
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
    "resourceId" resource_id: String, "ipType" ip_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicy {
    pub auto_snapshot_policy_id: String,
    pub disk_ids: Vec<String>,
}
operation! { ApplyAutoSnapshotPolicy(auto_snapshot_policy_id: String, disk_ids: Vec<String>)
    "ApplyAutoSnapshotPolicy" -> Empty {
    "autoSnapshotPolicyId" auto_snapshot_policy_id, "diskIds" disk_ids
} }

pub type ApplyAutoSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplySnapshot {
    pub snapshot_id: String,
    pub disk_id: String,
}
operation! { ApplySnapshot(snapshot_id: String, disk_id: String) "ApplySnapshot" -> Empty {
    "snapshotId" snapshot_id, "diskId" disk_id
} }

pub type ApplySnapshotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignBorderGateway {
    pub zbg_id: String,
    pub nat_id: String,
}
operation! { AssignBorderGateway(zbg_id: String, nat_id: String) "AssignBorderGateway" -> Empty {
    "zbgId" zbg_id, "natId" nat_id
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
    "zbgId" zbg_id, "advertisedRouteIds" advertised_route_ids
} }

pub type AssignBorderGatewayRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignNetworkInterfaceIpv4 {
    pub nic_id: String,
    pub ip_address: String,
}
operation! { AssignNetworkInterfaceIpv4(nic_id: String, ip_address: String) "AssignNetworkInterfaceIpv4" -> Empty {
    "nicId" nic_id, "ipAddress" ip_address
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
    "nicId" nic_id, "internetChargeType" internet_charge_type: String, "bandwidth" bandwidth: i64,
    "packageSize" package_size: f64, "clusterId" cluster_id: String, "rateLimitMode" rate_limit_mode: String
} }

pub type AssignNetworkInterfaceIpv6Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignSecurityGroupVpc {
    pub vpc_id: String,
    pub security_group_id: String,
}
operation! { AssignSecurityGroupVpc(vpc_id: String, security_group_id: String) "AssignSecurityGroupVpc" -> Empty {
    "vpcId" vpc_id, "securityGroupId" security_group_id
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
    "loadBalancerId" load_balancer_id: String, "nicId" nic_id: String, "lanIp" lan_ip: String, "natId" nat_id: String,
    "eipIds" eip_ids, "haVipId" ha_vip_id: String, "bindType" bind_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEipAddressOutput {
    pub failed_eip_ids: Option<Vec<String>>,
}
model! { AssociateEipAddressOutput {
    "failedEipIds" failed_eip_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateHaVip {
    pub ha_vip_id: String,
    pub instance_id: String,
}
operation! { AssociateHaVip(ha_vip_id: String, instance_id: String) "AssociateHaVip" -> Empty {
    "haVipId" ha_vip_id, "instanceId" instance_id
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
    "dhcpOptionsSetId" dhcp_options_set_id, "subnetIds" subnet_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDhcpOptionsSetToSubnetOutput {
    pub failed_subnet_ids: Option<Vec<String>>,
}
model! { AttachDhcpOptionsSetToSubnetOutput {
    "failedSubnetIds" failed_subnet_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisks {
    pub disk_ids: Vec<String>,
    pub instance_id: String,
}
operation! { AttachDisks(disk_ids: Vec<String>, instance_id: String) "AttachDisks" -> Empty {
    "diskIds" disk_ids, "instanceId" instance_id
} }

pub type AttachDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachNetworkInterface {
    pub nic_id: String,
    pub instance_id: String,
}
operation! { AttachNetworkInterface(nic_id: String, instance_id: String) "AttachNetworkInterface" -> Empty {
    "nicId" nic_id, "instanceId" instance_id
} }

pub type AttachNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachToPolicy {
    pub policy_id: String,
    pub ipv4_id_list: Option<Vec<String>>,
}
operation! { AttachToPolicy(policy_id: String) "AttachToPolicy" -> Empty {
    "policyId" policy_id, "ipv4IdList" ipv4_id_list: Vec<String>
} }

pub type AttachToPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableLanIp {
    pub eip_id: String,
}
operation! { AvailableLanIp(eip_id: String) "AvailableLanIp" -> AvailableLanIpOutput {
    "eipId" eip_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableLanIpOutput {
    pub lan_ips: Option<Vec<PrivateIpInfo>>,
}
model! { AvailableLanIpOutput {
    "lanIps" lan_ips
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
    "lanIp" lan_ip, "nicId" nic_id, "nicName" nic_name, "instanceId" instance_id, "instanceName" instance_name
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
    "nicId" nic_id, "ipAddresses" ip_addresses: Vec<String>, "ipAddressCount" ip_address_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAssignNetworkInterfaceIpv4Output {
    pub ip_addresses: Option<Vec<String>>,
}
model! { BatchAssignNetworkInterfaceIpv4Output {
    "ipAddresses" ip_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicy {
    pub auto_snapshot_policy_id: String,
    pub disk_ids: Vec<String>,
}
operation! { CancelAutoSnapshotPolicy(auto_snapshot_policy_id: String, disk_ids: Vec<String>)
    "CancelAutoSnapshotPolicy" -> Empty {
    "autoSnapshotPolicyId" auto_snapshot_policy_id, "diskIds" disk_ids
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
    "eipId" eip_id, "bindType" bind_type
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
    "eipId" eip_id, "internetChargeType" internet_charge_type, "clusterId" cluster_id: String,
    "flowPackage" flow_package: f64, "bandwidth" bandwidth: i64, "bandwidthCap" bandwidth_cap: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeEipInternetChargeTypeOutput {
    pub order_number: Option<String>,
}
model! { ChangeEipInternetChargeTypeOutput {
    "orderNumber" order_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeNicNetworkType {
    pub instance_id: String,
    /// One of `Auto`, `FailOver`, `VirtioOnly`, `VfOnly`.
    pub nic_network_type: String,
}
operation! { ChangeNicNetworkType(instance_id: String, nic_network_type: String) "ChangeNicNetworkType" -> Empty {
    "instanceId" instance_id, "nicNetworkType" nic_network_type
} }

pub type ChangeNicNetworkTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigEipEgressIp {
    pub eip_id: String,
}
operation! { ConfigEipEgressIp(eip_id: String) "ConfigEipEgressIp" -> Empty {
    "eipId" eip_id
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
    "eipId" eip_id, "disableIcmp" disable_icmp, "tcpPort" tcp_port: i64
} }

pub type ConfigEipProbeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSecurityGroupRules {
    pub security_group_id: String,
    pub rule_infos: Option<Vec<SecurityGroupRuleInfo>>,
}
operation! { ConfigureSecurityGroupRules(security_group_id: String) "ConfigureSecurityGroupRules" -> Empty {
    "securityGroupId" security_group_id, "ruleInfos" rule_infos: Vec<SecurityGroupRuleInfo>
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
    "direction" direction: String, "policy" policy: String, "priority" priority: i64, "ipProtocol" ip_protocol: String,
    "portRange" port_range: String, "cidrIp" cidr_ip: String, "desc" desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyImage {
    pub image_id: String,
    pub region_id_list: Vec<String>,
}
operation! { CopyImage(image_id: String, region_id_list: Vec<String>) "CopyImage" -> Empty {
    "imageId" image_id, "regionIdList" region_id_list
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
    "zoneId" zone_id, "autoSnapshotPolicyName" auto_snapshot_policy_name, "repeatWeekDays" repeat_week_days,
    "hours" hours, "retentionDays" retention_days: i64, "resourceGroupId" resource_group_id: String,
    "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    "key" key: String, "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
}
model! { CreateAutoSnapshotPolicyOutput {
    "autoSnapshotPolicyId" auto_snapshot_policy_id
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
    "regionId" region_id, "vpcId" vpc_id, "label" label, "asn" asn, "routingMode" routing_mode: String,
    "advertisedSubnet" advertised_subnet: String, "advertisedSubnetIds" advertised_subnet_ids: Vec<String>,
    "advertisedCidrs" advertised_cidrs: Vec<String>, "advertisedRouteIds" advertised_route_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBorderGatewayOutput {
    pub zbg_id: Option<String>,
}
model! { CreateBorderGatewayOutput {
    "zbgId" zbg_id
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
    "byoipList" byoip_list, "marketingInfo" marketing_info: MarketingInfo, "resourceGroupId" resource_group_id: String,
    "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ByoipCreateItem {
    pub cidr_block: Option<String>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub asn: Option<i64>,
    pub subnet_mask_length: Option<i64>,
}
input! { ByoipCreateItem() {
    "cidrBlock" cidr_block: String, "networkType" network_type: String, "regionId" region_id: String, "asn" asn: i64,
    "subnetMaskLength" subnet_mask_length: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketingInfo {
    pub discount_code: Option<String>,
    pub use_poc_voucher: Option<bool>,
}
input! { MarketingInfo() {
    "discountCode" discount_code: String, "usePocVoucher" use_poc_voucher: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByoipOutput {
    pub rpki_failed_list: Option<Vec<String>>,
    pub irr_failed_list: Option<Vec<String>>,
    pub byoip_ids: Option<Vec<String>>,
}
model! { CreateByoipOutput {
    "rpkiFailedList" rpki_failed_list, "irrFailedList" irr_failed_list, "byoipIds" byoip_ids
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
    "regionId" region_id, "eipV4Type" eip_v4_type: String, "networkLineType" network_line_type: String,
    "netmask" netmask, "name" name: String, "resourceGroupId" resource_group_id: String,
    "marketingOptions" marketing_options: MarketingInfo, "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetmaskInfo {
    pub netmask: Option<i64>,
    pub amount: Option<i64>,
}
input! { NetmaskInfo() {
    "netmask" netmask: i64, "amount" amount: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCidrOutput {
    pub cidr_ids: Option<Vec<String>>,
}
model! { CreateCidrOutput {
    "cidrIds" cidr_ids
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
    "vpcId" vpc_id, "internetChargeType" internet_charge_type, "crossRegionBandwidthName" cross_region_bandwidth_name,
    "marketingInfo" marketing_info: MarketingInfo, "regionA" region_a, "regionZ" region_z, "bandwidth" bandwidth,
    "bandwidthCap" bandwidth_cap: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrossRegionBandwidthOutput {
    pub order_number: Option<String>,
    pub cross_region_bandwidth_id: Option<String>,
}
model! { CreateCrossRegionBandwidthOutput {
    "orderNumber" order_number, "crossRegionBandwidthId" cross_region_bandwidth_id
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
    "dhcpOptionsSetName" dhcp_options_set_name, "domainNameServers" domain_name_servers,
    "ipv6DomainNameServers" ipv6_domain_name_servers: String, "leaseTime" lease_time: String,
    "ipv6LeaseTime" ipv6_lease_time: String, "tags" tags: TagAssociation, "resourceGroupId" resource_group_id: String,
    "description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDhcpOptionsSetOutput {
    pub dhcp_options_set_id: Option<String>,
}
model! { CreateDhcpOptionsSetOutput {
    "dhcpOptionsSetId" dhcp_options_set_id
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
    "zoneId" zone_id, "diskName" disk_name, "diskSize" disk_size, "diskAmount" disk_amount: i64,
    "instanceId" instance_id: String, "resourceGroupId" resource_group_id: String, "diskCategory" disk_category: String,
    "snapshotId" snapshot_id: String, "marketingOptions" marketing_options: MarketingInfo, "tags" tags: TagAssociation,
    "instanceIds" instance_ids: Vec<String>, "burstingEnabled" bursting_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisksOutput {
    pub disk_ids: Option<Vec<String>>,
    pub order_number: Option<String>,
}
model! { CreateDisksOutput {
    "diskIds" disk_ids, "orderNumber" order_number
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
    "natGatewayId" nat_gateway_id, "eipId" eip_id, "privateIp" private_ip, "protocol" protocol,
    "listenerPort" listener_port: String, "internalPort" internal_port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDnatEntryOutput {
    pub dnat_entry_id: Option<String>,
}
model! { CreateDnatEntryOutput {
    "dnatEntryId" dnat_entry_id
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
    "regionId" region_id, "name" name, "internetChargeType" internet_charge_type, "amount" amount: i64,
    "eipV4Type" eip_v4_type: String, "networkLineType" network_line_type: String, "primaryIsp" primary_isp: String,
    "bandwidth" bandwidth: i64, "cidrId" cidr_id: String, "publicIp" public_ip: String,
    "resourceGroupId" resource_group_id: String, "flowPackage" flow_package: f64, "clusterId" cluster_id: String,
    "peerRegionId" peer_region_id: String, "marketingOptions" marketing_options: MarketingInfo,
    "tags" tags: TagAssociation, "instanceIds" instance_ids: Vec<String>, "bindType" bind_type: String,
    "rateLimitMode" rate_limit_mode: String, "prefixLength" prefix_length: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEipsOutput {
    pub eip_ids: Option<Vec<String>>,
    pub order_number: Option<String>,
}
model! { CreateEipsOutput {
    "eipIds" eip_ids, "orderNumber" order_number
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
    "subnetId" subnet_id, "name" name, "ipAddress" ip_address: String, "securityGroupId" security_group_id: String,
    "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVipOutput {
    pub ha_vip_id: Option<String>,
}
model! { CreateHaVipOutput {
    "haVipId" ha_vip_id
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
    "instanceId" instance_id, "imageName" image_name, "resourceGroupId" resource_group_id: String,
    "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
}
model! { CreateImageOutput {
    "imageId" image_id, "imageName" image_name
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
    "regionId" region_id, "vpcId" vpc_id, "name" name, "subnetIds" subnet_ids: Vec<String>,
    "securityGroupId" security_group_id: String, "resourceGroupId" resource_group_id: String,
    "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayOutput {
    pub order_number: Option<String>,
    pub nat_gateway_id: Option<String>,
}
model! { CreateNatGatewayOutput {
    "orderNumber" order_number, "natGatewayId" nat_gateway_id
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
    "name" name, "subnetId" subnet_id, "nicStackType" nic_stack_type: String,
    "resourceGroupId" resource_group_id: String, "securityGroupId" security_group_id: String,
    "internetChargeType" internet_charge_type: String, "bandwidth" bandwidth: i64, "packageSize" package_size: f64,
    "clusterId" cluster_id: String, "eipBindType" eip_bind_type: String, "eipIds" eip_ids: Vec<String>,
    "marketingOptions" marketing_options: MarketingInfo, "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceOutput {
    pub nic_id: Option<String>,
}
model! { CreateNetworkInterfaceOutput {
    "nicId" nic_id
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
    "zoneId" zone_id, "name" name, "partitionNum" partition_num: i64, "affinity" affinity: i64,
    "resourceGroupId" resource_group_id: String, "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlacementGroupOutput {
    pub placement_group_id: Option<String>,
}
model! { CreatePlacementGroupOutput {
    "placementGroupId" placement_group_id
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
    "policyName" policy_name, "resourceGroupId" resource_group_id: String, "blackIpList" black_ip_list: Vec<String>,
    "whiteIpList" white_ip_list: Vec<String>, "ipBlackTimeout" ip_black_timeout: i64,
    "ports" ports: Vec<DdosPolicyPort>, "blockProtocol" block_protocol: Vec<String>,
    "blockRegions" block_regions: Vec<String>, "finger" finger: Vec<DdosFingerprintRule>,
    "reflectUdpPort" reflect_udp_port: Vec<DdosReflectUdpPort>, "trafficControl" traffic_control: DdosTrafficControl,
    "tags" tags: TagAssociation
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
    "protocol" protocol: String, "srcPortStart" src_port_start: i64, "srcPortEnd" src_port_end: i64,
    "dstPortStart" dst_port_start: i64, "dstPortEnd" dst_port_end: i64, "action" action: String
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
    "protocol" protocol: String, "srcPortStart" src_port_start: i64, "srcPortEnd" src_port_end: i64,
    "dstPortStart" dst_port_start: i64, "dstPortEnd" dst_port_end: i64, "minPktLength" min_pkt_length: i64,
    "maxPktLength" max_pkt_length: i64, "offset" offset: i64, "matchBytes" match_bytes: String, "action" action: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DdosReflectUdpPort {
    pub port: Option<i64>,
}
input! { DdosReflectUdpPort() {
    "port" port: i64
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
    "bpsEnabled" bps_enabled: bool, "bps" bps: i64, "ppsEnabled" pps_enabled: bool, "pps" pps: i64,
    "synBPSEnabled" syn_bps_enabled: bool, "synBPS" syn_bps: i64, "synPPSEnabled" syn_pps_enabled: bool,
    "synPPS" syn_pps: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreatePolicyOutput {
    "policyId" policy_id
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
    "regionId" region_id, "name" name, "bandwidthLimit" bandwidth_limit, "rateLimitMode" rate_limit_mode: String,
    "resourceGroupId" resource_group_id: String, "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosPolicyGroupOutput {
    pub qos_policy_group_id: Option<String>,
}
model! { CreateQosPolicyGroupOutput {
    "qosPolicyGroupId" qos_policy_group_id
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
    "vpcId" vpc_id, "ipVersion" ip_version, "routeType" route_type, "sourceCidrBlock" source_cidr_block: String,
    "destinationCidrBlock" destination_cidr_block: String, "cidrBlock" cidr_block: String, "priority" priority,
    "nextHopId" next_hop_id: String, "nextHotId" next_hot_id: String, "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteOutput {
    pub route_id: Option<String>,
}
model! { CreateRouteOutput {
    "routeId" route_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroup {
    pub scope: Option<String>,
    pub security_group_name: String,
    pub rule_infos: Option<Vec<SecurityGroupRuleInfo>>,
}
operation! { CreateSecurityGroup(security_group_name: String) "CreateSecurityGroup" -> CreateSecurityGroupOutput {
    "scope" scope: String, "securityGroupName" security_group_name, "ruleInfos" rule_infos: Vec<SecurityGroupRuleInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupOutput {
    pub security_group_id: Option<String>,
}
model! { CreateSecurityGroupOutput {
    "securityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub disk_id: String,
    pub snapshot_name: String,
    pub retention_time: Option<String>,
}
operation! { CreateSnapshot(disk_id: String, snapshot_name: String) "CreateSnapshot" -> CreateSnapshotOutput {
    "diskId" disk_id, "snapshotName" snapshot_name, "retentionTime" retention_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CreateSnapshotOutput {
    "snapshotId" snapshot_id
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
    "natGatewayId" nat_gateway_id, "eipIds" eip_ids: Vec<String>, "cidr" cidr: String,
    "sourceCidrBlocks" source_cidr_blocks: Vec<String>, "subnetIds" subnet_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnatEntryOutput {
    pub snat_entry_id: Option<String>,
}
model! { CreateSnatEntryOutput {
    "snatEntryId" snat_entry_id
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
    "vpcId" vpc_id, "name" name, "regionId" region_id, "stackType" stack_type, "cidrBlock" cidr_block: String,
    "ipv6Type" ipv6_type: String, "dhcpOptionsSetId" dhcp_options_set_id: String,
    "ipv6CidrBlockId" ipv6_cidr_block_id: String, "ipv6MaskLength" ipv6_mask_length: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetOutput {
    pub subnet_id: Option<String>,
}
model! { CreateSubnetOutput {
    "subnetId" subnet_id
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
    "name" name, "cidrBlock" cidr_block, "mtu" mtu, "enablePriIpv6" enable_pri_ipv6: bool,
    "resourceGroupId" resource_group_id: String, "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcOutput {
    pub vpc_id: Option<String>,
}
model! { CreateVpcOutput {
    "vpcId" vpc_id
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
    pub user_data: Option<String>,
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
    "zoneId" zone_id, "imageId" image_id, "timeZone" time_zone: String, "instanceType" instance_type,
    "instanceName" instance_name: String, "password" password: Secret, "keyId" key_id: String,
    "nicNetworkType" nic_network_type: String, "instanceCount" instance_count, "systemDisk" system_disk: SystemDisk,
    "dataDisks" data_disks: Vec<DataDisk>, "securityGroupId" security_group_id: String, "subnetId" subnet_id,
    "lanIp" lan_ip: String, "enableAgent" enable_agent: bool, "enableIpForward" enable_ip_forward: bool,
    "internetChargeType" internet_charge_type: String, "trafficPackageSize" traffic_package_size: f64,
    "bandwidth" bandwidth: i64, "eipBindType" eip_bind_type: String, "eipIds" eip_ids: Vec<String>,
    "eipV4Type" eip_v4_type: String, "ipStackType" ip_stack_type: String, "networkLineType" network_line_type: String,
    "clusterId" cluster_id: String, "ipv6ClusterId" ipv6_cluster_id: String,
    "resourceGroupId" resource_group_id: String, "marketingOptions" marketing_options: MarketingInfo,
    "tags" tags: TagAssociation, "userData" user_data: String, "instanceOptions" instance_options: InstanceOptions
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
    "diskId" disk_id: String, "diskSize" disk_size: i64, "diskCategory" disk_category: String,
    "burstingEnabled" bursting_enabled: bool
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
    "diskId" disk_id: String, "diskName" disk_name: String, "diskSize" disk_size: i64, "diskAmount" disk_amount: i64,
    "portable" portable: bool, "burstingEnabled" bursting_enabled: bool, "diskCategory" disk_category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceOptions {
    pub nested_virtualization: Option<bool>,
}
input! { InstanceOptions() {
    "nestedVirtualization" nested_virtualization: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateZecInstancesOutput {
    pub order_number: Option<String>,
    pub instance_id_set: Option<Vec<String>>,
    pub instances: Option<Vec<DiskWithInstance>>,
}
model! { CreateZecInstancesOutput {
    "orderNumber" order_number, "instanceIdSet" instance_id_set, "instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskWithInstance {
    pub instance_id: Option<String>,
    pub disk_id_set: Option<Vec<String>>,
}
model! { DiskWithInstance {
    "instanceId" instance_id, "diskIdSet" disk_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicies {
    pub auto_snapshot_policy_ids: Vec<String>,
}
operation! { DeleteAutoSnapshotPolicies(auto_snapshot_policy_ids: Vec<String>) "DeleteAutoSnapshotPolicies" -> Empty {
    "autoSnapshotPolicyIds" auto_snapshot_policy_ids
} }

pub type DeleteAutoSnapshotPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBorderGateway {
    pub zbg_id: String,
}
operation! { DeleteBorderGateway(zbg_id: String) "DeleteBorderGateway" -> Empty {
    "zbgId" zbg_id
} }

pub type DeleteBorderGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCidr {
    pub cidr_id: String,
}
operation! { DeleteCidr(cidr_id: String) "DeleteCidr" -> Empty {
    "cidrId" cidr_id
} }

pub type DeleteCidrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCidrs {
    pub cidr_ids: Vec<String>,
}
operation! { DeleteCidrs(cidr_ids: Vec<String>) "DeleteCidrs" -> DeleteCidrsOutput {
    "cidrIds" cidr_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCidrsOutput {
    pub failed_cidr_ids: Option<Vec<String>>,
}
model! { DeleteCidrsOutput {
    "failedCidrIds" failed_cidr_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCrossRegionBandwidth {
    pub cross_region_bandwidth_id: String,
}
operation! { DeleteCrossRegionBandwidth(cross_region_bandwidth_id: String) "DeleteCrossRegionBandwidth" -> Empty {
    "crossRegionBandwidthId" cross_region_bandwidth_id
} }

pub type DeleteCrossRegionBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDhcpOptionsSet {
    pub dhcp_options_set_id: String,
}
operation! { DeleteDhcpOptionsSet(dhcp_options_set_id: String) "DeleteDhcpOptionsSet" -> Empty {
    "dhcpOptionsSetId" dhcp_options_set_id
} }

pub type DeleteDhcpOptionsSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnatEntry {
    pub dnat_entry_id: String,
}
operation! { DeleteDnatEntry(dnat_entry_id: String) "DeleteDnatEntry" -> Empty {
    "dnatEntryId" dnat_entry_id
} }

pub type DeleteDnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEip {
    pub eip_id: String,
}
operation! { DeleteEip(eip_id: String) "DeleteEip" -> Empty {
    "eipId" eip_id
} }

pub type DeleteEipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHaVip {
    pub ha_vip_id: String,
}
operation! { DeleteHaVip(ha_vip_id: String) "DeleteHaVip" -> Empty {
    "haVipId" ha_vip_id
} }

pub type DeleteHaVipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageCopy {
    pub image_id: String,
    pub region_ids: Vec<String>,
}
operation! { DeleteImageCopy(image_id: String, region_ids: Vec<String>) "DeleteImageCopy" -> Empty {
    "imageId" image_id, "regionIds" region_ids
} }

pub type DeleteImageCopyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImages {
    pub image_ids: Vec<String>,
}
operation! { DeleteImages(image_ids: Vec<String>) "DeleteImages" -> DeleteImagesOutput {
    "imageIds" image_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImagesOutput {
    pub image_ids: Option<Vec<String>>,
}
model! { DeleteImagesOutput {
    "imageIds" image_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpv6Cidr {
    pub cidr_id: String,
}
operation! { DeleteIpv6Cidr(cidr_id: String) "DeleteIpv6Cidr" -> Empty {
    "cidrId" cidr_id
} }

pub type DeleteIpv6CidrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGateway {
    pub nat_gateway_id: String,
}
operation! { DeleteNatGateway(nat_gateway_id: String) "DeleteNatGateway" -> Empty {
    "natGatewayId" nat_gateway_id
} }

pub type DeleteNatGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterface {
    pub nic_id: String,
}
operation! { DeleteNetworkInterface(nic_id: String) "DeleteNetworkInterface" -> Empty {
    "nicId" nic_id
} }

pub type DeleteNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlacementGroups {
    pub placement_group_ids: Vec<String>,
}
operation! { DeletePlacementGroups(placement_group_ids: Vec<String>)
    "DeletePlacementGroups" -> DeletePlacementGroupsOutput {
    "placementGroupIds" placement_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlacementGroupsOutput {
    pub failed_placement_group_ids: Option<Vec<String>>,
}
model! { DeletePlacementGroupsOutput {
    "failedPlacementGroupIds" failed_placement_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    pub policy_id: String,
}
operation! { DeletePolicy(policy_id: String) "DeletePolicy" -> Empty {
    "policyId" policy_id
} }

pub type DeletePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQosPolicyGroup {
    pub qos_policy_group_id: String,
}
operation! { DeleteQosPolicyGroup(qos_policy_group_id: String) "DeleteQosPolicyGroup" -> Empty {
    "qosPolicyGroupId" qos_policy_group_id
} }

pub type DeleteQosPolicyGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoute {
    pub route_id: String,
}
operation! { DeleteRoute(route_id: String) "DeleteRoute" -> Empty {
    "routeId" route_id
} }

pub type DeleteRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    pub security_group_id: String,
}
operation! { DeleteSecurityGroup(security_group_id: String) "DeleteSecurityGroup" -> Empty {
    "securityGroupId" security_group_id
} }

pub type DeleteSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshots {
    pub snapshot_ids: Vec<String>,
}
operation! { DeleteSnapshots(snapshot_ids: Vec<String>) "DeleteSnapshots" -> DeleteSnapshotsOutput {
    "snapshotIds" snapshot_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotsOutput {
    pub snapshot_ids: Option<Vec<String>>,
}
model! { DeleteSnapshotsOutput {
    "snapshotIds" snapshot_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnatEntry {
    pub snat_entry_id: String,
}
operation! { DeleteSnatEntry(snat_entry_id: String) "DeleteSnatEntry" -> Empty {
    "snatEntryId" snat_entry_id
} }

pub type DeleteSnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    pub subnet_id: String,
}
operation! { DeleteSubnet(subnet_id: String) "DeleteSubnet" -> Empty {
    "subnetId" subnet_id
} }

pub type DeleteSubnetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpc {
    pub vpc_id: String,
}
operation! { DeleteVpc(vpc_id: String) "DeleteVpc" -> Empty {
    "vpcId" vpc_id
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
    "autoSnapshotPolicyIds" auto_snapshot_policy_ids: Vec<String>, "zoneIds" zone_ids: Vec<String>,
    "autoSnapshotPolicyName" auto_snapshot_policy_name: String, "resourceGroupId" resource_group_id: String,
    "pageSize" page_size: i64, "pageNum" page_num: i64, "tagKeys" tag_keys: Vec<String>, "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPoliciesOutput {
    pub data_set: Option<Vec<AutoSnapshotPolicy>>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoSnapshotPoliciesOutput {
    "dataSet" data_set, "totalCount" total_count
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
    "autoSnapshotPolicyId" auto_snapshot_policy_id, "zoneId" zone_id,
    "autoSnapshotPolicyName" auto_snapshot_policy_name, "repeatWeekDays" repeat_week_days, "hours" hours,
    "retentionDays" retention_days, "diskNum" disk_num, "createTime" create_time, "resourceGroup" resource_group,
    "diskIdSet" disk_id_set, "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupInfo {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ResourceGroupInfo {
    "resourceGroupId" resource_group_id, "resourceGroupName" resource_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Option<Vec<Tag>>,
}
model! { Tags {
    "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableBorderGateway {
    pub nat_gateway_id: String,
}
operation! { DescribeAvailableBorderGateway(nat_gateway_id: String)
    "DescribeAvailableBorderGateway" -> DescribeAvailableBorderGatewayOutput {
    "natGatewayId" nat_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableBorderGatewayOutput {
    pub zbg_id: Option<String>,
}
model! { DescribeAvailableBorderGatewayOutput {
    "zbgId" zbg_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableNats {
    pub zbg_id: String,
}
operation! { DescribeAvailableNats(zbg_id: String) "DescribeAvailableNats" -> DescribeAvailableNatsOutput {
    "zbgId" zbg_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableNatsOutput {
    pub nat_ids: Option<Vec<String>>,
}
model! { DescribeAvailableNatsOutput {
    "natIds" nat_ids
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
    "zbgIds" zbg_ids: Vec<String>, "name" name: String, "regionId" region_id: String, "vpcId" vpc_id: String,
    "pageSize" page_size: i64, "pageNum" page_num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBorderGatewaysOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<ZbgInfo>>,
}
model! { DescribeBorderGatewaysOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "zbgId" zbg_id, "name" name, "vpcId" vpc_id, "regionId" region_id, "asn" asn, "interConnectCidr" inter_connect_cidr,
    "createTime" create_time, "cloudRouterIds" cloud_router_ids, "routingMode" routing_mode, "natId" nat_id,
    "advertisedSubnet" advertised_subnet, "advertisedSubnetIds" advertised_subnet_ids,
    "advertisedCidrs" advertised_cidrs, "advertisedRouteIds" advertised_route_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeByoipPrice {
    pub byoip_list: Vec<ByoipPriceItem>,
}
operation! { DescribeByoipPrice(byoip_list: Vec<ByoipPriceItem>) "DescribeByoipPrice" -> DescribeByoipPriceOutput {
    "byoipList" byoip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ByoipPriceItem {
    pub cidr_block: Option<String>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
}
input! { ByoipPriceItem() {
    "cidrBlock" cidr_block: String, "networkType" network_type: String, "regionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeByoipPriceOutput {
    pub byoip_prices: Option<Vec<PriceItem>>,
}
model! { DescribeByoipPriceOutput {
    "byoipPrices" byoip_prices
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
    "discount" discount, "discountPrice" discount_price, "originalPrice" original_price, "unitPrice" unit_price,
    "discountUnitPrice" discount_unit_price, "chargeUnit" charge_unit, "stepPrices" step_prices,
    "amountUnit" amount_unit, "excessUnitPrice" excess_unit_price, "excessDiscountUnitPrice" excess_discount_unit_price,
    "excessAmountUnit" excess_amount_unit, "category" category
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
    "stepStart" step_start, "stepEnd" step_end, "unitPrice" unit_price, "discountUnitPrice" discount_unit_price
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
    "regions" regions
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
    "netmask" netmask, "regionId" region_id, "network" network, "ipType" ip_type
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
    "regionId" region_id, "eipV4Type" eip_v4_type: String, "networkLineType" network_line_type: String,
    "netmask" netmask
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrPriceOutput {
    pub cidr_price: Option<PriceItem>,
}
model! { DescribeCidrPriceOutput {
    "cidrPrice" cidr_price
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
    "regionIds" region_ids
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
    "cidrIds" cidr_ids: Vec<String>, "regionId" region_id: String, "name" name: String, "cidrBlock" cidr_block: String,
    "source" source: String, "asn" asn: i64, "resourceGroupId" resource_group_id: String, "pageSize" page_size: i64,
    "pageNum" page_num: i64, "tagKeys" tag_keys: Vec<String>, "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<CidrInfo>>,
}
model! { DescribeCidrsOutput {
    "totalCount" total_count, "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CidrInfo {
    pub cidr_id: Option<String>,
    pub region_id: Option<String>,
    pub name: Option<String>,
    pub cidr_block: Option<String>,
    pub total_count: Option<i64>,
    pub used_count: Option<i64>,
    /// One of `CONSOLE`, `BYOIP`, `SDN_RIPT`.
    pub source: Option<String>,
    /// One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
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
    "cidrId" cidr_id, "regionId" region_id, "name" name, "cidrBlock" cidr_block, "totalCount" total_count,
    "usedCount" used_count, "source" source, "eipV4Type" eip_v4_type, "networkLineType" network_line_type,
    "netmask" netmask, "poolId" pool_id, "createTime" create_time, "expiredTime" expired_time,
    "resourceGroupId" resource_group_id, "resourceGroupName" resource_group_name, "status" status, "asn" asn,
    "tags" tags, "asnObservation" asn_observation, "availableCidr" available_cidr, "availableCount" available_count
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
    "verificationStatus" verification_status, "observedPrefix" observed_prefix, "primarySource" primary_source,
    "primaryStatus" primary_status, "primaryAsns" primary_asns, "secondarySource" secondary_source,
    "secondaryStatus" secondary_status, "secondaryAsns" secondary_asns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableCidrInfo {
    pub prefix_length: Option<Value>,
    pub count: Option<Value>,
}
model! { AvailableCidrInfo {
    "prefixLength" prefix_length, "count" count
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
    "crossRegionBandwidthIds" cross_region_bandwidth_ids: Vec<String>,
    "crossRegionBandwidthName" cross_region_bandwidth_name: String, "vpcId" vpc_id: String, "regionA" region_a: String,
    "regionZ" region_z: String, "status" status: String, "pageSize" page_size: i64, "pageNum" page_num: i64,
    "resourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossRegionBandwidthOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<CrossRegionBandwidthInfo>>,
}
model! { DescribeCrossRegionBandwidthOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "crossRegionBandwidthId" cross_region_bandwidth_id, "crossRegionBandwidthName" cross_region_bandwidth_name,
    "status" status, "vpcId" vpc_id, "regionA" region_a, "regionZ" region_z, "bandwidth" bandwidth,
    "bandwidthCap" bandwidth_cap, "createTime" create_time, "internetChargeType" internet_charge_type,
    "expiredTime" expired_time, "resourceGroupId" resource_group_id, "resourceGroupName" resource_group_name
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
    "crossRegionBandwidthId" cross_region_bandwidth_id, "metricType" metric_type, "startTime" start_time,
    "endTime" end_time
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
    "inMaxValue" in_max_value, "inAvgValue" in_avg_value, "inMinValue" in_min_value, "inTotalValue" in_total_value,
    "outMaxValue" out_max_value, "outAvgValue" out_avg_value, "outMinValue" out_min_value,
    "outTotalValue" out_total_value, "dataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossRegionBandwidthMetricValue {
    pub time: Option<String>,
    pub in_value: Option<f64>,
    pub out_value: Option<f64>,
}
model! { CrossRegionBandwidthMetricValue {
    "time" time, "inValue" in_value, "outValue" out_value
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
    "regionIds" region_ids
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
    "regionId" region_id: String, "imageIds" image_ids: Vec<String>, "imageName" image_name: String,
    "category" category: String, "osType" os_type: String, "imageStatus" image_status: String, "pageNum" page_num: i64,
    "pageSize" page_size: i64, "resourceGroupId" resource_group_id: String, "tagKeys" tag_keys: Vec<String>,
    "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImagesOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<CustomImage>>,
}
model! { DescribeCustomImagesOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "regionIdList" region_id_list, "resourceGroupId" resource_group_id, "resourceGroupName" resource_group_name,
    "imageId" image_id, "imageName" image_name, "imageType" image_type, "imageSource" image_source,
    "imageSize" image_size, "imageDescription" image_description, "imageVersion" image_version,
    "imageStatus" image_status, "nicNetworkType" nic_network_type, "category" category, "osType" os_type, "tags" tags,
    "minDiskSize" min_disk_size
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
    "status" status: String, "ipAddress" ip_address: String, "startTime" start_time: String, "endTime" end_time: String,
    "pageSize" page_size: i64, "pageNum" page_num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosAllEventListOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<AttackEventInfo>>,
}
model! { DescribeDDosAllEventListOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "eventId" event_id, "status" status, "ipAddress" ip_address, "protecting" protecting, "startTime" start_time,
    "endTime" end_time, "endBlackholeTime" end_blackhole_time, "attackBandwidthMax" attack_bandwidth_max,
    "attackPackageMax" attack_package_max, "regionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventDetail {
    pub event_id: String,
    pub region_id: String,
}
operation! { DescribeDDosEventDetail(event_id: String, region_id: String)
    "DescribeDDosEventDetail" -> DescribeDDosEventDetailOutput {
    "eventId" event_id, "regionId" region_id
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
    "eventId" event_id, "status" status, "type" r#type, "ipAddress" ip_address, "protecting" protecting,
    "startTime" start_time, "endTime" end_time, "endBlackholeTime" end_blackhole_time,
    "attackBandwidthMax" attack_bandwidth_max, "protectedBandwidthMax" protected_bandwidth_max,
    "attackPackageMax" attack_package_max, "protectedPackageMax" protected_package_max, "sourceIp" source_ip,
    "sourcePort" source_port, "desertionPort" desertion_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopPort {
    pub protocol: Option<String>,
    pub port: Option<i64>,
}
model! { TopPort {
    "protocol" protocol, "port" port
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
    "dhcpOptionsSetIds" dhcp_options_set_ids: Vec<String>, "dhcpOptionsSetName" dhcp_options_set_name: String,
    "subnetId" subnet_id: String, "pageSize" page_size: i64, "pageNum" page_num: i64,
    "resourceGroupId" resource_group_id: String, "tagKeys" tag_keys: Vec<String>, "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDhcpOptionsSetsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<DhcpOptionsSet>>,
}
model! { DescribeDhcpOptionsSetsOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "dhcpOptionsSetId" dhcp_options_set_id, "dhcpOptionsSetName" dhcp_options_set_name,
    "domainNameServers" domain_name_servers, "ipv6DomainNameServers" ipv6_domain_name_servers, "leaseTime" lease_time,
    "ipv6LeaseTime" ipv6_lease_time, "createTime" create_time, "description" description,
    "resourceGroupId" resource_group_id, "resourceGroupName" resource_group_name, "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskCategory {
    pub zone_id: Option<String>,
    pub disk_category: Option<String>,
}
operation! { DescribeDiskCategory() "DescribeDiskCategory" -> DescribeDiskCategoryOutput {
    "zoneId" zone_id: String, "diskCategory" disk_category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskCategoryOutput {
    pub category_zone_set: Option<Vec<DescribeDiskCategoryItem>>,
}
model! { DescribeDiskCategoryOutput {
    "categoryZoneSet" category_zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskCategoryItem {
    pub zone_id: Option<String>,
    pub category_set: Option<Vec<String>>,
}
model! { DescribeDiskCategoryItem {
    "zoneId" zone_id, "categorySet" category_set
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
    "diskId" disk_id, "metricType" metric_type, "startTime" start_time, "endTime" end_time, "step" step: i64
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
    "maxValue" max_value, "minValue" min_value, "avgValue" avg_value, "metrics" metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricValue {
    pub time: Option<String>,
    pub value: Option<f64>,
}
model! { MetricValue {
    "time" time, "value" value
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
    "regionIds" region_ids
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
    "diskIds" disk_ids: Vec<String>, "diskName" disk_name: String, "diskStatus" disk_status: String,
    "diskType" disk_type: String, "diskCategory" disk_category: String, "instanceId" instance_id: String,
    "zoneId" zone_id: String, "pageNum" page_num: i64, "pageSize" page_size: i64, "regionId" region_id: String,
    "snapshotAbility" snapshot_ability: bool, "resourceGroupId" resource_group_id: String,
    "tagKeys" tag_keys: Vec<String>, "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<DiskInfo>>,
}
model! { DescribeDisksOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "diskId" disk_id, "diskName" disk_name, "regionId" region_id, "zoneId" zone_id, "diskType" disk_type,
    "portable" portable, "diskCategory" disk_category, "diskSize" disk_size, "diskStatus" disk_status,
    "instanceId" instance_id, "instanceName" instance_name, "createTime" create_time, "expiredTime" expired_time,
    "period" period, "resourceGroupId" resource_group_id, "resourceGroupName" resource_group_name, "serial" serial,
    "snapshotAbility" snapshot_ability, "autoSnapshotPolicyId" auto_snapshot_policy_id, "tags" tags,
    "burstingEnabled" bursting_enabled
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
    "regionId" region_id, "eipV4Type" eip_v4_type: String, "networkLineType" network_line_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipInternetChargeTypesOutput {
    pub internet_charge_types: Option<Vec<String>>,
}
model! { DescribeEipInternetChargeTypesOutput {
    "internetChargeTypes" internet_charge_types
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
    "eipId" eip_id, "metricType" metric_type, "startTime" start_time, "endTime" end_time, "step" step: i64,
    "direction" direction: String
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
    "inMaxValue" in_max_value, "inAvgValue" in_avg_value, "inMinValue" in_min_value, "inTotalValue" in_total_value,
    "outMaxValue" out_max_value, "outAvgValue" out_avg_value, "outMinValue" out_min_value,
    "outTotalValue" out_total_value, "loseOutMaxValue" lose_out_max_value, "loseOutMinValue" lose_out_min_value,
    "loseOutTotalValue" lose_out_total_value, "loseInMaxValue" lose_in_max_value, "loseInMinValue" lose_in_min_value,
    "loseInTotalValue" lose_in_total_value, "dataList" data_list
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
    "time" time, "inValue" in_value, "outValue" out_value, "loseIn" lose_in, "loseOut" lose_out
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipNetworkLineTypes {
    pub region_id: Option<String>,
}
operation! { DescribeEipNetworkLineTypes() "DescribeEipNetworkLineTypes" -> DescribeEipNetworkLineTypesOutput {
    "regionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipNetworkLineTypesOutput {
    pub region_network_line_types: Option<Vec<EipRegionNetworkLineType>>,
}
model! { DescribeEipNetworkLineTypesOutput {
    "regionNetworkLineTypes" region_network_line_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipRegionNetworkLineType {
    pub region_id: Option<String>,
    pub network_line_types: Option<Vec<String>>,
}
model! { EipRegionNetworkLineType {
    "regionId" region_id, "networkLineTypes" network_line_types
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
    "regionId" region_id, "internetChargeType" internet_charge_type, "amount" amount: i64,
    "eipV4Type" eip_v4_type: String, "networkLineType" network_line_type: String, "bandwidth" bandwidth: i64,
    "flowPackage" flow_package: f64, "cidrId" cidr_id: String, "clusterId" cluster_id: String,
    "peerRegionId" peer_region_id: String
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
    "eipPrice" eip_price, "bandwidthPrice" bandwidth_price, "bandwidthPrices" bandwidth_prices,
    "remoteBandwidthPrice" remote_bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPriceResponseItem {
    pub traffic_type: Option<String>,
    pub price: Option<PriceItem>,
}
model! { BandwidthPriceResponseItem {
    "trafficType" traffic_type, "price" price
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
    "regionIds" region_ids
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
    "regionId" region_id, "eipV4Type" eip_v4_type: String, "networkLineType" network_line_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipRemoteRegionsOutput {
    pub peer_region_ids: Option<Vec<String>>,
}
model! { DescribeEipRemoteRegionsOutput {
    "peerRegionIds" peer_region_ids
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
    "eipId" eip_id, "startTime" start_time, "endTime" end_time, "step" step: i64, "wanIp" wan_ip: String,
    "direction" direction: String
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
    "dataList" data_list, "in95" in95, "inAvg" in_avg, "inMax" in_max, "inMin" in_min, "inTotal" in_total,
    "out95" out95, "outAvg" out_avg, "outMax" out_max, "outMin" out_min, "outTotal" out_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipTrafficData {
    pub internet_rx: Option<i64>,
    pub internet_tx: Option<i64>,
    pub time: Option<String>,
}
model! { EipTrafficData {
    "internetRX" internet_rx, "internetTX" internet_tx, "time" time
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
    "eipIds" eip_ids: Vec<String>, "regionId" region_id: String, "name" name: String, "status" status: String,
    "isDefault" is_default: bool, "pageSize" page_size: i64, "pageNum" page_num: i64,
    "privateIpAddress" private_ip_address: String, "ipAddress" ip_address: String,
    "ipAddresses" ip_addresses: Vec<String>, "instanceId" instance_id: String, "associatedId" associated_id: String,
    "cidrIds" cidr_ids: Vec<String>, "resourceGroupId" resource_group_id: String, "tagKeys" tag_keys: Vec<String>,
    "tags" tags: Vec<Tag>, "internetChargeType" internet_charge_type: String, "prefixLength" prefix_length: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<EipInfo>>,
}
model! { DescribeEipsOutput {
    "totalCount" total_count, "dataSet" data_set
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
    /// One of `BGPLine`, `CN2Line`, `LocalLine`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`, `Cogent`,
    /// `PathBasedBandwidthIP`.
    pub eip_v4_type: Option<String>,
    /// One of `PremiumBGP`, `CN2`, `PathBasedBandwidthIP`, `LocalLine`, `StandardBGP`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `BandwidthCluster`.
    pub internet_charge_type: Option<String>,
    pub cidr_id: Option<String>,
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
    "eipId" eip_id, "name" name, "regionId" region_id, "peerRegionId" peer_region_id, "isDefault" is_default,
    "status" status, "publicIpAddresses" public_ip_addresses, "privateIpAddress" private_ip_address,
    "eipV4Type" eip_v4_type, "networkLineType" network_line_type, "internetChargeType" internet_charge_type,
    "cidrId" cidr_id, "nicId" nic_id, "associatedId" associated_id, "associatedType" associated_type,
    "instanceId" instance_id, "bindType" bind_type, "flowPackage" flow_package, "flowPackages" flow_packages,
    "bandwidth" bandwidth, "rateLimitMode" rate_limit_mode, "eipGeoRefs" eip_geo_refs, "blockInfoList" block_info_list,
    "createTime" create_time, "expiredTime" expired_time, "resourceGroupId" resource_group_id,
    "resourceGroupName" resource_group_name, "bandwidthCluster" bandwidth_cluster, "tags" tags,
    "operationInfo" operation_info, "prefixLength" prefix_length
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowPackageResponseItem {
    pub traffic_type: Option<String>,
    pub flow_package: Option<f64>,
}
model! { FlowPackageResponseItem {
    "trafficType" traffic_type, "flowPackage" flow_package
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
    "maxMind" max_mind, "ipInfo" ip_info, "dbIp" db_ip, "ipData" ip_data, "ipGeoLocation" ip_geo_location,
    "standard" standard, "isConsistent" is_consistent
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
    "ip" ip, "bps" bps, "pps" pps, "inCps" in_cps, "outCps" out_cps, "enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthClusterInfo {
    pub bandwidth_cluster_id: Option<String>,
    pub bandwidth_cluster_name: Option<String>,
}
model! { BandwidthClusterInfo {
    "bandwidthClusterId" bandwidth_cluster_id, "bandwidthClusterName" bandwidth_cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationInfoItem {
    pub operation: Option<String>,
    pub status: Option<String>,
}
model! { OperationInfoItem {
    "operation" operation, "status" status
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
    "haVipIds" ha_vip_ids: Vec<String>, "name" name: String, "regionId" region_id: String,
    "vpcIds" vpc_ids: Vec<String>, "subnetIds" subnet_ids: Vec<String>, "ipAddresses" ip_addresses: Vec<String>,
    "instanceIds" instance_ids: Vec<String>, "pageSize" page_size: i64, "pageNum" page_num: i64,
    "tagKeys" tag_keys: Vec<String>, "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<HaVipInfo>>,
}
model! { DescribeHaVipsOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "haVipId" ha_vip_id, "name" name, "regionId" region_id, "vpcId" vpc_id, "subnetId" subnet_id,
    "securityGroupId" security_group_id, "ipAddress" ip_address, "associatedInstances" associated_instances,
    "masterInstanceId" master_instance_id, "associatedEips" associated_eips, "createTime" create_time, "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HaVipEipAttachment {
    pub eip_id: Option<String>,
    pub eip_address: Option<String>,
}
model! { HaVipEipAttachment {
    "eipId" eip_id, "eipAddress" eip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCopyProgress {
    pub image_id: String,
}
operation! { DescribeImageCopyProgress(image_id: String)
    "DescribeImageCopyProgress" -> DescribeImageCopyProgressOutput {
    "imageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCopyProgressOutput {
    pub data_set: Option<Vec<ImageCopyProgress>>,
}
model! { DescribeImageCopyProgressOutput {
    "dataSet" data_set
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
    "destRegionId" dest_region_id, "destRegionName" dest_region_name, "syncStage" sync_stage, "queued" queued,
    "syncPercent" sync_percent, "errorInfo" error_info
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
    "zoneId" zone_id, "imageIds" image_ids: Vec<String>, "imageName" image_name: String, "category" category: String,
    "imageType" image_type: String, "imageSource" image_source: String, "osType" os_type: String,
    "imageStatus" image_status: String, "pageNum" page_num: i64, "pageSize" page_size: i64,
    "tagKeys" tag_keys: Vec<String>, "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<Image>>,
}
model! { DescribeImagesOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "imageId" image_id, "imageName" image_name, "imageType" image_type, "imageSource" image_source,
    "imageSize" image_size, "imageDescription" image_description, "imageVersion" image_version,
    "imageStatus" image_status, "nicNetworkType" nic_network_type, "category" category, "osType" os_type, "tags" tags,
    "minDiskSize" min_disk_size
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
    "instanceId" instance_id, "metricType" metric_type, "startTime" start_time, "endTime" end_time, "step" step: i64
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
    "maxValue" max_value, "minValue" min_value, "avgValue" avg_value, "metrics" metrics
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
    "instanceIds" instance_ids: Vec<String>, "zoneId" zone_id: String, "imageId" image_id: String,
    "ipv4Address" ipv4_address: String, "ipv6Address" ipv6_address: String, "status" status: String,
    "name" name: String, "pageSize" page_size: i64, "pageNum" page_num: i64,
    "resourceGroupId" resource_group_id: String, "tagKeys" tag_keys: Vec<String>, "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<InstanceInfo>>,
}
model! { DescribeInstancesOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "instanceId" instance_id, "instanceName" instance_name, "zoneId" zone_id, "instanceType" instance_type, "cpu" cpu,
    "memory" memory, "imageId" image_id, "imageName" image_name, "timeZone" time_zone,
    "nicNetworkType" nic_network_type, "status" status, "systemDisk" system_disk, "dataDisks" data_disks,
    "publicIpAddresses" public_ip_addresses, "privateIpAddresses" private_ip_addresses, "keyId" key_id,
    "subnetId" subnet_id, "securityGroupId" security_group_id, "enableAgent" enable_agent,
    "enableAgentMonitor" enable_agent_monitor, "enableIpForward" enable_ip_forward, "createTime" create_time,
    "expiredTime" expired_time, "resourceGroupId" resource_group_id, "resourceGroupName" resource_group_name,
    "nics" nics, "tags" tags, "loadBalancerIds" load_balancer_ids, "placementGroupId" placement_group_id,
    "instanceOptions" instance_options
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
    "nicId" nic_id, "name" name, "status" status, "nicType" nic_type, "regionId" region_id,
    "nicSubnetType" nic_subnet_type, "publicIpList" public_ip_list, "privateIpList" private_ip_list,
    "primaryIpv4" primary_ipv4, "primaryIpv6" primary_ipv6, "ipv6Cidr" ipv6_cidr, "secondaryIpv4s" secondary_ipv4s,
    "macAddress" mac_address, "instanceId" instance_id, "vpcId" vpc_id, "subnetId" subnet_id, "createTime" create_time,
    "updateTime" update_time, "resourceGroup" resource_group, "securityGroupId" security_group_id, "tags" tags
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
    "instanceIds" instance_ids: Vec<String>, "pageSize" page_size: i64, "pageNum" page_num: i64,
    "resourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesStatusOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<InstanceStatus>>,
}
model! { DescribeInstancesStatusOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "instanceId" instance_id, "instanceStatus" instance_status
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
    "regionId" region_id: String, "dcId" dc_id: String, "dcCode" dc_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterconnectBorderGatewayRegionsOutput {
    pub region_set: Option<Vec<InterconnectRegion>>,
}
model! { DescribeInterconnectBorderGatewayRegionsOutput {
    "regionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterconnectRegion {
    pub region_id: Option<String>,
    pub name: Option<String>,
    pub data_center: Option<InterconnectDataCenter>,
}
model! { InterconnectRegion {
    "regionId" region_id, "name" name, "dataCenter" data_center
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
    "dcId" dc_id, "dcCode" dc_code, "name" name, "cityName" city_name, "countryName" country_name
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
    "cidrIds" cidr_ids: Vec<String>, "regionId" region_id: String, "name" name: String, "cidrBlock" cidr_block: String,
    "asn" asn: i64, "resourceGroupId" resource_group_id: String, "pageSize" page_size: i64, "pageNum" page_num: i64,
    "tagKeys" tag_keys: Vec<String>, "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpv6CidrsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<Ipv6CidrInfo>>,
}
model! { DescribeIpv6CidrsOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "cidrId" cidr_id, "regionId" region_id, "name" name, "cidrBlock" cidr_block, "source" source,
    "networkLineType" network_line_type, "subnetIds" subnet_ids, "nicIds" nic_ids, "netmask" netmask, "poolId" pool_id,
    "createTime" create_time, "expiredTime" expired_time, "resourceGroup" resource_group, "status" status, "asn" asn,
    "tags" tags, "asnObservation" asn_observation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayDetail {
    pub nat_gateway_id: String,
}
operation! { DescribeNatGatewayDetail(nat_gateway_id: String)
    "DescribeNatGatewayDetail" -> DescribeNatGatewayDetailOutput {
    "natGatewayId" nat_gateway_id
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
    "natGatewayId" nat_gateway_id, "name" name, "snats" snats, "dnats" dnats
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
    "snatEntryId" snat_entry_id, "cidrs" cidrs, "eipIds" eip_ids, "isAllEip" is_all_eip, "snatSubnets" snat_subnets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnatSubnet {
    pub subnet_id: Option<String>,
    pub cidr: Option<String>,
}
model! { SnatSubnet {
    "subnetId" subnet_id, "cidr" cidr
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
    "dnatEntryId" dnat_entry_id, "status" status, "privateIp" private_ip, "eipId" eip_id, "protocol" protocol,
    "listenerPort" listener_port, "internalPort" internal_port
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
    "regionIds" region_ids
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
    "regionId" region_id: String, "vpcId" vpc_id: String, "natGatewayIds" nat_gateway_ids: Vec<String>,
    "name" name: String, "status" status: String, "securityGroupId" security_group_id: String,
    "pageSize" page_size: i64, "pageNum" page_num: i64, "resourceGroupId" resource_group_id: String,
    "tagKeys" tag_keys: Vec<String>, "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<NatGateway>>,
}
model! { DescribeNatGatewaysOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "natGatewayId" nat_gateway_id, "vpcId" vpc_id, "regionId" region_id, "status" status, "name" name,
    "subnetIds" subnet_ids, "isAllSubnets" is_all_subnets, "eipIds" eip_ids, "zbgId" zbg_id,
    "icmpReplyEnabled" icmp_reply_enabled, "securityGroupId" security_group_id, "resourceGroupId" resource_group_id,
    "resourceGroupName" resource_group_name, "createTime" create_time, "expiredTime" expired_time, "tags" tags
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
    "nicId" nic_id, "metricType" metric_type, "startTime" start_time, "endTime" end_time, "step" step: i64
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
    "maxValue" max_value, "minValue" min_value, "avgValue" avg_value, "metrics" metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacePublicIPv6 {
    pub nic_id: String,
}
operation! { DescribeNetworkInterfacePublicIPv6(nic_id: String)
    "DescribeNetworkInterfacePublicIPv6" -> DescribeNetworkInterfacePublicIPv6Output {
    "nicId" nic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacePublicIPv6Output {
    pub address: Option<PublicIpv6CidrAddress>,
}
model! { DescribeNetworkInterfacePublicIPv6Output {
    "address" address
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
    "ipv6CidrId" ipv6_cidr_id, "ipv6Cidr" ipv6_cidr, "primaryIpv6Address" primary_ipv6_address,
    "internetChargeType" internet_charge_type, "bandwidth" bandwidth, "rateLimitMode" rate_limit_mode,
    "trafficPackageSize" traffic_package_size, "bandwidthCluster" bandwidth_cluster, "operationInfo" operation_info
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
    "regionIds" region_ids
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
    "nicIds" nic_ids: Vec<String>, "name" name: String, "regionId" region_id: String, "vpcId" vpc_id: String,
    "subnetId" subnet_id: String, "instanceId" instance_id: String, "status" status: String, "pageSize" page_size: i64,
    "pageNum" page_num: i64, "nicType" nic_type: String, "resourceGroupId" resource_group_id: String,
    "securityGroupId" security_group_id: String, "tagKeys" tag_keys: Vec<String>, "tags" tags: Vec<Tag>,
    "nicSubnetType" nic_subnet_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<NicInfo>>,
}
model! { DescribeNetworkInterfacesOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "placementGroupIds" placement_group_ids: Vec<String>, "name" name: String, "zoneId" zone_id: String,
    "pageSize" page_size: i64, "pageNum" page_num: i64, "resourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlacementGroupsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<PlacementGroupInfo>>,
}
model! { DescribePlacementGroupsOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "placementGroupId" placement_group_id, "name" name, "zoneId" zone_id, "partitionNum" partition_num,
    "affinity" affinity, "instanceCount" instance_count, "instanceIds" instance_ids,
    "constraintStatus" constraint_status, "createTime" create_time, "resourceGroup" resource_group, "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyDetail {
    pub policy_id: String,
}
operation! { DescribePolicyDetail(policy_id: String) "DescribePolicyDetail" -> DescribePolicyDetailOutput {
    "policyId" policy_id
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
    "policyId" policy_id, "policyName" policy_name, "attachmentIps" attachment_ips, "createTime" create_time,
    "blackIps" black_ips, "whiteIps" white_ips, "blackIpListExpireAt" black_ip_list_expire_at,
    "blockProtocols" block_protocols, "ports" ports, "blockRegions" block_regions, "reflectUdpPort" reflect_udp_port,
    "trafficControl" traffic_control, "fingerPrintRules" finger_print_rules
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
    "regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyRegion {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub area_name: Option<String>,
}
model! { PolicyRegion {
    "regionId" region_id, "regionName" region_name, "areaName" area_name
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
    "policyIds" policy_ids: Vec<String>, "policyName" policy_name: String, "pageSize" page_size: i64,
    "pageNum" page_num: i64, "tagKeys" tag_keys: Vec<String>, "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicysOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<PolicyInfo>>,
}
model! { DescribePolicysOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "policyId" policy_id, "policyName" policy_name, "createTime" create_time, "resourceGroupId" resource_group_id,
    "resourceGroupName" resource_group_name, "tags" tags
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
    "poolIds" pool_ids: Vec<String>, "regionId" region_id: String, "name" name: String, "pageSize" page_size: i64,
    "pageNum" page_num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoolsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<PoolInfo>>,
}
model! { DescribePoolsOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "poolId" pool_id, "regionId" region_id, "name" name, "createTime" create_time, "ipv4CidrCount" ipv4_cidr_count,
    "ipv6CidrCount" ipv6_cidr_count
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
    "qosPolicyGroupId" qos_policy_group_id, "startTime" start_time, "endTime" end_time, "period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPolicyGroupTrafficOutput {
    pub data_set: Option<Vec<TrafficDataPoint>>,
}
model! { DescribeQosPolicyGroupTrafficOutput {
    "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficDataPoint {
    pub timestamp: Option<String>,
    pub bandwidth_in: Option<i64>,
    pub bandwidth_out: Option<i64>,
}
model! { TrafficDataPoint {
    "timestamp" timestamp, "bandwidthIn" bandwidth_in, "bandwidthOut" bandwidth_out
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
    "qosPolicyGroupIds" qos_policy_group_ids: Vec<String>, "regionId" region_id: String,
    "resourceGroupId" resource_group_id: String, "resourceId" resource_id: String, "pageSize" page_size: i64,
    "pageNum" page_num: i64, "tagKeys" tag_keys: Vec<String>, "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPolicyGroupsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<QosPolicyGroup>>,
}
model! { DescribeQosPolicyGroupsOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "qosPolicyGroupId" qos_policy_group_id, "name" name, "regionId" region_id, "bandwidthLimit" bandwidth_limit,
    "rateLimitMode" rate_limit_mode, "memberCount" member_count, "members" members, "createTime" create_time,
    "resourceGroup" resource_group, "tags" tags
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
    "reflectUdpPorts" reflect_udp_ports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReflectUdpPortPolicy {
    pub name: Option<String>,
    pub port: Option<i64>,
}
model! { ReflectUdpPortPolicy {
    "name" name, "port" port
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
    "routeIds" route_ids: Vec<String>, "vpcId" vpc_id: String, "ipVersion" ip_version: String,
    "routeType" route_type: String, "name" name: String, "destinationCidrBlock" destination_cidr_block: String,
    "pageSize" page_size: i64, "pageNum" page_num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutesOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<RouteInfo>>,
}
model! { DescribeRoutesOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "routeId" route_id, "name" name, "vpcId" vpc_id, "vpcName" vpc_name, "ipVersion" ip_version, "type" r#type,
    "sourceCidrBlock" source_cidr_block, "destinationCidrBlock" destination_cidr_block, "cidrBlock" cidr_block,
    "priority" priority, "nextHopId" next_hop_id, "nextHopName" next_hop_name, "nextHopType" next_hop_type,
    "createTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRule {
    pub security_group_id: String,
}
operation! { DescribeSecurityGroupRule(security_group_id: String)
    "DescribeSecurityGroupRule" -> DescribeSecurityGroupRuleOutput {
    "securityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRuleOutput {
    pub ingress_rule_list: Option<Vec<SecurityGroupRuleInfo>>,
    pub egress_rule_list: Option<Vec<SecurityGroupRuleInfo>>,
}
model! { DescribeSecurityGroupRuleOutput {
    "ingressRuleList" ingress_rule_list, "egressRuleList" egress_rule_list
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
    "securityGroupIds" security_group_ids: Vec<String>, "securityGroupName" security_group_name: String,
    "pageSize" page_size: i64, "pageNum" page_num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<SecurityGroupInfo>>,
}
model! { DescribeSecurityGroupsOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "securityGroupId" security_group_id, "securityGroupName" security_group_name, "scope" scope,
    "createTime" create_time, "vpcIds" vpc_ids, "isDefault" is_default, "nicIdList" nic_id_list,
    "natIdList" nat_id_list, "loadBalancerIdList" load_balancer_id_list, "haVipIdList" ha_vip_id_list
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
    "snapshotIds" snapshot_ids: Vec<String>, "zoneId" zone_id: String, "status" status: String,
    "diskIds" disk_ids: Vec<String>, "diskType" disk_type: String, "snapshotType" snapshot_type: String,
    "snapshotName" snapshot_name: String, "pageSize" page_size: i64, "pageNum" page_num: i64,
    "resourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<SnapshotInfo>>,
}
model! { DescribeSnapshotsOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "snapshotId" snapshot_id, "snapshotName" snapshot_name, "zoneId" zone_id, "status" status,
    "snapshotType" snapshot_type, "retentionTime" retention_time, "diskId" disk_id, "createTime" create_time,
    "diskAbility" disk_ability, "resourceGroup" resource_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetRegions {
    pub region_ids: Option<Vec<String>>,
}
operation! { DescribeSubnetRegions() "DescribeSubnetRegions" -> DescribeSubnetRegionsOutput {
    "regionIds" region_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetRegionsOutput {
    pub region_set: Option<Vec<RegionInfo>>,
}
model! { DescribeSubnetRegionsOutput {
    "regionSet" region_set
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
    "regionId" region_id, "regionName" region_name, "regionTitle" region_title, "enablePubIpv6" enable_pub_ipv6
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
    "subnetIds" subnet_ids: Vec<String>, "name" name: String, "cidrBlock" cidr_block: String,
    "regionId" region_id: String, "pageSize" page_size: i64, "pageNum" page_num: i64, "vpcIds" vpc_ids: Vec<String>,
    "dhcpOptionsSetId" dhcp_options_set_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<SubnetInfo>>,
}
model! { DescribeSubnetsOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "subnetId" subnet_id, "regionId" region_id, "name" name, "cidrBlock" cidr_block,
    "gatewayIpAddress" gateway_ip_address, "ipv6CidrBlock" ipv6_cidr_block,
    "ipv6GatewayIpAddress" ipv6_gateway_ip_address, "stackType" stack_type, "ipv6Type" ipv6_type, "vpcId" vpc_id,
    "vpcName" vpc_name, "usageIpv4Count" usage_ipv4_count, "usageIpv6Count" usage_ipv6_count, "createTime" create_time,
    "isDefault" is_default, "dhcpOptionsSetId" dhcp_options_set_id, "ipv6MaskLength" ipv6_mask_length
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
    "timeZones" time_zones
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
    "unmanagedEgressIpIds" unmanaged_egress_ip_ids: Vec<String>, "regionId" region_id: String, "vpcId" vpc_id: String,
    "pageSize" page_size: i64, "pageNum" page_num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnmanagedEgressIpsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<UnmanagedEgressIpInfo>>,
}
model! { DescribeUnmanagedEgressIpsOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "unmanagedEgressIpId" unmanaged_egress_ip_id, "ip" ip, "regionId" region_id, "vpcId" vpc_id, "status" status,
    "networkLineType" network_line_type, "internetChargeType" internet_charge_type, "bandwidthCap" bandwidth_cap,
    "rateLimitMode" rate_limit_mode, "createTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmInventoryCapacity {
    pub region_ids: Option<Vec<String>>,
}
operation! { DescribeVmInventoryCapacity() "DescribeVmInventoryCapacity" -> DescribeVmInventoryCapacityOutput {
    "regionIds" region_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmInventoryCapacityOutput {
    pub remark: Option<String>,
    pub data_set: Option<Vec<VmRegionCapacityItem>>,
}
model! { DescribeVmInventoryCapacityOutput {
    "remark" remark, "dataSet" data_set
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
    "regionId" region_id, "capacity" capacity, "instanceTypes" instance_types
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
    "instanceType" instance_type, "gpuSpec" gpu_spec, "capacity" capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVncUrl {
    pub instance_id: String,
}
operation! { DescribeVncUrl(instance_id: String) "DescribeVncUrl" -> DescribeVncUrlOutput {
    "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVncUrlOutput {
    pub url: Option<Secret>,
}
model! { DescribeVncUrlOutput {
    "url" url
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
    "vpcIds" vpc_ids: Vec<String>, "name" name: String, "cidrBlock" cidr_block: String, "pageSize" page_size: i64,
    "pageNum" page_num: i64, "resourceGroupId" resource_group_id: String, "tagKeys" tag_keys: Vec<String>,
    "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<VpcInfo>>,
}
model! { DescribeVpcsOutput {
    "totalCount" total_count, "dataSet" data_set
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
    "vpcId" vpc_id, "name" name, "cidrBlock" cidr_block, "ipv6CidrBlock" ipv6_cidr_block, "mtu" mtu,
    "isDefault" is_default, "createTime" create_time, "usageIpv4Count" usage_ipv4_count,
    "usageIpv6Count" usage_ipv6_count, "securityGroupId" security_group_id, "dnsZoneIds" dns_zone_ids,
    "resourceGroup" resource_group, "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneGpuInstanceConfigInfos {
    pub zone_id: Option<String>,
    pub instance_type: Option<String>,
}
operation! { DescribeZoneGpuInstanceConfigInfos()
    "DescribeZoneGpuInstanceConfigInfos" -> DescribeZoneGpuInstanceConfigInfosOutput {
    "zoneId" zone_id: String, "instanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneGpuInstanceConfigInfosOutput {
    pub instance_type_quota_set: Option<Vec<GpuInstanceTypeQuotaItem>>,
}
model! { DescribeZoneGpuInstanceConfigInfosOutput {
    "instanceTypeQuotaSet" instance_type_quota_set
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
    "zoneId" zone_id, "instanceType" instance_type, "cpuCount" cpu_count, "memory" memory, "gpuAmount" gpu_amount,
    "instanceTypeName" instance_type_name, "bps" bps, "pps" pps, "inventoryCapacity" inventory_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfos {
    pub zone_id: Option<String>,
    pub instance_type: Option<String>,
}
operation! { DescribeZoneInstanceConfigInfos()
    "DescribeZoneInstanceConfigInfos" -> DescribeZoneInstanceConfigInfosOutput {
    "zoneId" zone_id: String, "instanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfosOutput {
    pub instance_type_quota_set: Option<Vec<InstanceTypeQuotaItem>>,
}
model! { DescribeZoneInstanceConfigInfosOutput {
    "instanceTypeQuotaSet" instance_type_quota_set
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
    "zoneId" zone_id, "instanceType" instance_type, "instanceTypeName" instance_type_name, "cpuCount" cpu_count,
    "memory" memory, "bps" bps, "pps" pps, "internetMaxBandwidthOutLimit" internet_max_bandwidth_out_limit,
    "withStock" with_stock, "internetChargeTypes" internet_charge_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub zone_ids: Option<Vec<String>>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    "zoneIds" zone_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zone_set: Option<Vec<ZoneInfo>>,
}
model! { DescribeZonesOutput {
    "zoneSet" zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone_id: Option<String>,
    pub region_id: Option<String>,
    pub zone_name: Option<String>,
    pub support_security_group: Option<bool>,
    pub time_zone: Option<String>,
    pub city_name: Option<String>,
    pub city_code: Option<String>,
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub support_ha_vip: Option<bool>,
}
model! { ZoneInfo {
    "zoneId" zone_id, "regionId" region_id, "zoneName" zone_name, "supportSecurityGroup" support_security_group,
    "timeZone" time_zone, "cityName" city_name, "cityCode" city_code, "countryCode" country_code,
    "countryName" country_name, "supportHaVip" support_ha_vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDhcpOptionsSetFromSubnet {
    pub subnet_ids: Vec<String>,
}
operation! { DetachDhcpOptionsSetFromSubnet(subnet_ids: Vec<String>)
    "DetachDhcpOptionsSetFromSubnet" -> DetachDhcpOptionsSetFromSubnetOutput {
    "subnetIds" subnet_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDhcpOptionsSetFromSubnetOutput {
    pub failed_subnet_ids: Option<Vec<String>>,
}
model! { DetachDhcpOptionsSetFromSubnetOutput {
    "failedSubnetIds" failed_subnet_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisks {
    pub disk_ids: Vec<String>,
    pub instance_check_flag: Option<bool>,
}
operation! { DetachDisks(disk_ids: Vec<String>) "DetachDisks" -> DetachDisksOutput {
    "diskIds" disk_ids, "instanceCheckFlag" instance_check_flag: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisksOutput {
    pub failed_disk_ids: Option<Vec<String>>,
}
model! { DetachDisksOutput {
    "failedDiskIds" failed_disk_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachFromPolicy {
    pub policy_id: String,
    pub ipv4_id_list: Option<Vec<String>>,
}
operation! { DetachFromPolicy(policy_id: String) "DetachFromPolicy" -> Empty {
    "policyId" policy_id, "ipv4IdList" ipv4_id_list: Vec<String>
} }

pub type DetachFromPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachNetworkInterface {
    pub nic_id: String,
}
operation! { DetachNetworkInterface(nic_id: String) "DetachNetworkInterface" -> Empty {
    "nicId" nic_id
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
    "eipId" eip_id, "internetChargeType" internet_charge_type, "bandwidth" bandwidth: i64,
    "flowPackage" flow_package: f64, "clusterId" cluster_id: String
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
    "eipPrice" eip_price, "bandwidthPrice" bandwidth_price, "bandwidthPrices" bandwidth_prices,
    "remoteBandwidthPrice" remote_bandwidth_price
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
    "ipv6Id" ipv6_id, "internetChargeType" internet_charge_type, "bandwidth" bandwidth: i64,
    "flowPackage" flow_package: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceChangeIpv6InternetChargeTypeOutput {
    pub ipv6_price: Option<PriceItem>,
    pub bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceChangeIpv6InternetChargeTypeOutput {
    "ipv6Price" ipv6_price, "bandwidthPrice" bandwidth_price
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
    "unmanagedEgressIpId" unmanaged_egress_ip_id, "internetChargeType" internet_charge_type, "bandwidth" bandwidth: i64,
    "flowPackage" flow_package: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceChangeUnmanagedEgressIpInternetChargeTypeOutput {
    pub bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceChangeUnmanagedEgressIpInternetChargeTypeOutput {
    "bandwidthPrice" bandwidth_price
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
    "internetChargeType" internet_charge_type, "marketingInfo" marketing_info: MarketingInfo, "regionA" region_a,
    "regionZ" region_z, "bandwidth" bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateCrossRegionBandwidthOutput {
    pub cross_region_bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceCreateCrossRegionBandwidthOutput {
    "crossRegionBandwidthPrice" cross_region_bandwidth_price
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
    "zoneId" zone_id, "diskSize" disk_size, "diskAmount" disk_amount: i64, "diskCategory" disk_category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisksOutput {
    pub data_disk_price: Option<PriceItem>,
}
model! { InquiryPriceCreateDisksOutput {
    "dataDiskPrice" data_disk_price
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
    "zoneId" zone_id, "instanceType" instance_type, "eipV4Type" eip_v4_type: String,
    "networkLineType" network_line_type: String, "internetChargeType" internet_charge_type: String,
    "trafficPackageSize" traffic_package_size: f64, "bandwidth" bandwidth: i64, "instanceCount" instance_count,
    "systemDisk" system_disk, "dataDisk" data_disk: DataDisk, "dataDisks" data_disks: Vec<DataDisk>
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
    "specPrice" spec_price, "gpuPrice" gpu_price, "ipv4Price" ipv4_price, "ipv4BandwidthPrice" ipv4_bandwidth_price,
    "ipv4BandwidthPrices" ipv4_bandwidth_prices, "ipv6Price" ipv6_price, "ipv6BandwidthPrice" ipv6_bandwidth_price,
    "systemDiskPrice" system_disk_price, "dataDiskPrice" data_disk_price, "dataDiskPrices" data_disk_prices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateNatGateway {
    pub region_id: String,
}
operation! { InquiryPriceCreateNatGateway(region_id: String)
    "InquiryPriceCreateNatGateway" -> InquiryPriceCreateNatGatewayOutput {
    "regionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateNatGatewayOutput {
    pub nat_gateway_price: Option<PriceItem>,
    pub cu_price: Option<PriceItem>,
}
model! { InquiryPriceCreateNatGatewayOutput {
    "natGatewayPrice" nat_gateway_price, "cuPrice" cu_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyCrossRegionBandwidth {
    pub cross_region_bandwidth_id: String,
    pub bandwidth: i64,
}
operation! { InquiryPriceModifyCrossRegionBandwidth(cross_region_bandwidth_id: String, bandwidth: i64)
    "InquiryPriceModifyCrossRegionBandwidth" -> InquiryPriceModifyCrossRegionBandwidthOutput {
    "crossRegionBandwidthId" cross_region_bandwidth_id, "bandwidth" bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyCrossRegionBandwidthOutput {
    pub cross_region_bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceModifyCrossRegionBandwidthOutput {
    "crossRegionBandwidthPrice" cross_region_bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyEipBandwidth {
    pub eip_id: String,
    pub bandwidth: i64,
}
operation! { InquiryPriceModifyEipBandwidth(eip_id: String, bandwidth: i64)
    "InquiryPriceModifyEipBandwidth" -> InquiryPriceModifyEipBandwidthOutput {
    "eipId" eip_id, "bandwidth" bandwidth
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
    "eipPrice" eip_price, "bandwidthPrice" bandwidth_price, "bandwidthPrices" bandwidth_prices,
    "remoteBandwidthPrice" remote_bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyEipFlowPackage {
    pub eip_id: String,
    pub flow_package: f64,
}
operation! { InquiryPriceModifyEipFlowPackage(eip_id: String, flow_package: f64)
    "InquiryPriceModifyEipFlowPackage" -> InquiryPriceModifyEipFlowPackageOutput {
    "eipId" eip_id, "flowPackage" flow_package
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
    "eipPrice" eip_price, "bandwidthPrice" bandwidth_price, "bandwidthPrices" bandwidth_prices,
    "remoteBandwidthPrice" remote_bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyInstanceType {
    pub instance_id: String,
    pub instance_type: String,
}
operation! { InquiryPriceModifyInstanceType(instance_id: String, instance_type: String)
    "InquiryPriceModifyInstanceType" -> InquiryPriceModifyInstanceTypeOutput {
    "instanceId" instance_id, "instanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyInstanceTypeOutput {
    pub spec_price: Option<PriceItem>,
    pub gpu_price: Option<PriceItem>,
    pub system_disk_price: Option<PriceItem>,
}
model! { InquiryPriceModifyInstanceTypeOutput {
    "specPrice" spec_price, "gpuPrice" gpu_price, "systemDiskPrice" system_disk_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyIpv6Bandwidth {
    pub ipv6_id: String,
    pub bandwidth: i64,
}
operation! { InquiryPriceModifyIpv6Bandwidth(ipv6_id: String, bandwidth: i64)
    "InquiryPriceModifyIpv6Bandwidth" -> InquiryPriceModifyIpv6BandwidthOutput {
    "ipv6Id" ipv6_id, "bandwidth" bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyIpv6BandwidthOutput {
    pub ipv6_price: Option<PriceItem>,
    pub bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceModifyIpv6BandwidthOutput {
    "ipv6Price" ipv6_price, "bandwidthPrice" bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyUnmanagedEgressIpBandwidth {
    pub unmanaged_egress_ip_id: String,
    pub bandwidth: i64,
}
operation! { InquiryPriceModifyUnmanagedEgressIpBandwidth(unmanaged_egress_ip_id: String, bandwidth: i64)
    "InquiryPriceModifyUnmanagedEgressIpBandwidth" -> InquiryPriceModifyUnmanagedEgressIpBandwidthOutput {
    "unmanagedEgressIpId" unmanaged_egress_ip_id, "bandwidth" bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyUnmanagedEgressIpBandwidthOutput {
    pub bandwidth_price: Option<PriceItem>,
}
model! { InquiryPriceModifyUnmanagedEgressIpBandwidthOutput {
    "bandwidthPrice" bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPricePublicIpv6 {
    pub region_id: String,
    pub package_size: Option<f64>,
    pub bandwidth: Option<i64>,
}
operation! { InquiryPricePublicIpv6(region_id: String) "InquiryPricePublicIpv6" -> InquiryPricePublicIpv6Output {
    "regionId" region_id, "packageSize" package_size: f64, "bandwidth" bandwidth: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPricePublicIpv6Output {
    pub bandwidth_price: Option<PriceItem>,
}
model! { InquiryPricePublicIpv6Output {
    "bandwidthPrice" bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResizeDisk {
    pub disk_id: String,
    pub disk_size: i64,
}
operation! { InquiryPriceResizeDisk(disk_id: String, disk_size: i64)
    "InquiryPriceResizeDisk" -> InquiryPriceResizeDiskOutput {
    "diskId" disk_id, "diskSize" disk_size
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
    "diskPrice" disk_price, "specPrice" spec_price, "gpuPrice" gpu_price, "diskPerf" disk_perf
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
    "maxIops" max_iops, "maxBandwidth" max_bandwidth, "iopsBurst" iops_burst, "bandwidthBurst" bandwidth_burst
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
    "autoSnapshotPolicyId" auto_snapshot_policy_id, "autoSnapshotPolicyName" auto_snapshot_policy_name: String,
    "repeatWeekDays" repeat_week_days: Vec<i64>, "hours" hours: Vec<i64>, "retentionDays" retention_days: i64
} }

pub type ModifyAutoSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBorderGatewayAsn {
    pub zbg_id: String,
    pub asn: i64,
}
operation! { ModifyBorderGatewayAsn(zbg_id: String, asn: i64) "ModifyBorderGatewayAsn" -> Empty {
    "zbgId" zbg_id, "asn" asn
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
    "zbgIds" zbg_ids, "name" name: String, "routingMode" routing_mode: String,
    "advertisedSubnet" advertised_subnet: String, "advertisedSubnetIds" advertised_subnet_ids: Vec<String>,
    "advertisedCidrs" advertised_cidrs: Vec<String>, "asn" asn: i64
} }

pub type ModifyBorderGatewaysAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCidrAttribute {
    pub cidr_id: String,
    pub name: String,
}
operation! { ModifyCidrAttribute(cidr_id: String, name: String) "ModifyCidrAttribute" -> Empty {
    "cidrId" cidr_id, "name" name
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
    "crossRegionBandwidthId" cross_region_bandwidth_id, "bandwidth" bandwidth, "bandwidthCap" bandwidth_cap: i64
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
    "crossRegionBandwidthIds" cross_region_bandwidth_ids, "crossRegionBandwidthName" cross_region_bandwidth_name
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
    "dhcpOptionsSetId" dhcp_options_set_id, "dhcpOptionsSetName" dhcp_options_set_name: String,
    "domainNameServers" domain_name_servers: String, "ipv6DomainNameServers" ipv6_domain_name_servers: String,
    "leaseTime" lease_time: String, "ipv6LeaseTime" ipv6_lease_time: String, "description" description: String
} }

pub type ModifyDhcpOptionsSetAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksAttributes {
    pub disk_ids: Vec<String>,
    pub disk_name: String,
}
operation! { ModifyDisksAttributes(disk_ids: Vec<String>, disk_name: String) "ModifyDisksAttributes" -> Empty {
    "diskIds" disk_ids, "diskName" disk_name
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
    "diskIds" disk_ids, "resourceGroupId" resource_group_id
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
    "dnatEntryId" dnat_entry_id, "eipId" eip_id, "privateIp" private_ip, "protocol" protocol,
    "listenerPort" listener_port: String, "internalPort" internal_port: String
} }

pub type ModifyDnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipAttribute {
    pub eip_id: String,
    pub name: String,
}
operation! { ModifyEipAttribute(eip_id: String, name: String) "ModifyEipAttribute" -> Empty {
    "eipId" eip_id, "name" name
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
    "eipId" eip_id, "bandwidth" bandwidth, "commitBandwidth" commit_bandwidth: i64
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
    "eipId" eip_id, "rateLimitMode" rate_limit_mode
} }

pub type ModifyEipBandwidthLimitModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipTrafficPackage {
    pub eip_id: String,
    pub traffic_package_size: f64,
}
operation! { ModifyEipTrafficPackage(eip_id: String, traffic_package_size: f64) "ModifyEipTrafficPackage" -> Empty {
    "eipId" eip_id, "trafficPackageSize" traffic_package_size
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
    "haVipId" ha_vip_id, "name" name: String, "securityGroupId" security_group_id: String
} }

pub type ModifyHaVipAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImagesAttributes {
    pub image_ids: Vec<String>,
    pub image_name: String,
}
operation! { ModifyImagesAttributes(image_ids: Vec<String>, image_name: String) "ModifyImagesAttributes" -> Empty {
    "imageIds" image_ids, "imageName" image_name
} }

pub type ModifyImagesAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePlacement {
    pub instance_id: String,
    pub placement_group_id: Option<String>,
}
operation! { ModifyInstancePlacement(instance_id: String) "ModifyInstancePlacement" -> Empty {
    "instanceId" instance_id, "placementGroupId" placement_group_id: String
} }

pub type ModifyInstancePlacementOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceType {
    pub instance_id: String,
    pub instance_type: String,
}
operation! { ModifyInstanceType(instance_id: String, instance_type: String) "ModifyInstanceType" -> Empty {
    "instanceId" instance_id, "instanceType" instance_type
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
    "instanceIds" instance_ids, "instanceName" instance_name
} }

pub type ModifyInstancesAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpv6Bandwidth {
    pub ipv6_id: String,
    pub bandwidth: i64,
}
operation! { ModifyIpv6Bandwidth(ipv6_id: String, bandwidth: i64) "ModifyIpv6Bandwidth" -> Empty {
    "ipv6Id" ipv6_id, "bandwidth" bandwidth
} }

pub type ModifyIpv6BandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpv6TrafficPackage {
    pub ipv6_id: Option<String>,
    pub traffic_package_size: Option<f64>,
}
operation! { ModifyIpv6TrafficPackage() "ModifyIpv6TrafficPackage" -> Empty {
    "ipv6Id" ipv6_id: String, "trafficPackageSize" traffic_package_size: f64
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
    "natGatewayId" nat_gateway_id, "name" name: String, "subnetIds" subnet_ids: Vec<String>,
    "isAllSubnet" is_all_subnet: bool, "icmpReplyEnabled" icmp_reply_enabled: bool,
    "securityGroupId" security_group_id: String
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
    "nicId" nic_id, "name" name: String, "securityGroupId" security_group_id: String
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
    "ipv6CidrId" ipv6_cidr_id, "rateLimitMode" rate_limit_mode
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
    "nicIds" nic_ids, "name" name
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
    "placementGroupId" placement_group_id, "name" name: String, "partitionNum" partition_num: i64,
    "affinity" affinity: i64
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
    "policyId" policy_id, "policyName" policy_name: String, "configType" config_type: String,
    "blackIpList" black_ip_list: Vec<String>, "whiteIpList" white_ip_list: Vec<String>,
    "ipBlackTimeout" ip_black_timeout: i64, "ports" ports: Vec<DdosPolicyPort>,
    "blockProtocol" block_protocol: Vec<String>, "blockRegions" block_regions: Vec<String>,
    "finger" finger: Vec<DdosFingerprintRule>, "reflectUdpPort" reflect_udp_port: Vec<DdosReflectUdpPort>,
    "trafficControl" traffic_control: DdosTrafficControl, "tags" tags: TagAssociation
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
    "qosPolicyGroupId" qos_policy_group_id, "name" name: String, "bandwidthLimit" bandwidth_limit: i64,
    "rateLimitMode" rate_limit_mode: String
} }

pub type ModifyQosPolicyGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteAttribute {
    pub route_id: String,
    pub name: String,
}
operation! { ModifyRouteAttribute(route_id: String, name: String) "ModifyRouteAttribute" -> Empty {
    "routeId" route_id, "name" name
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
    "securityGroupName" security_group_name, "securityGroupIds" security_group_ids
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
    "snapshotIds" snapshot_ids, "snapshotName" snapshot_name: String, "retentionTime" retention_time: String,
    "isPermanent" is_permanent: bool
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
    "snatEntryId" snat_entry_id, "eipIds" eip_ids: Vec<String>, "isAllEip" is_all_eip: bool, "cidr" cidr: String,
    "sourceCidrBlocks" source_cidr_blocks: Vec<String>, "subnetIds" subnet_ids: Vec<String>
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
    "subnetId" subnet_id, "subnetName" subnet_name: String, "cidrBlock" cidr_block: String
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
    "subnetId" subnet_id, "stackType" stack_type, "ipv6Type" ipv6_type: String,
    "ipv6CidrBlockId" ipv6_cidr_block_id: String, "ipv6MaskLength" ipv6_mask_length: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetStackTypeOutput {
    pub ipv6_cidr_block: Option<String>,
}
model! { ModifySubnetStackTypeOutput {
    "ipv6CidrBlock" ipv6_cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetsAttribute {
    pub subnet_ids: Vec<String>,
    pub name: String,
}
operation! { ModifySubnetsAttribute(subnet_ids: Vec<String>, name: String) "ModifySubnetsAttribute" -> Empty {
    "subnetIds" subnet_ids, "name" name
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
    "unmanagedEgressIpId" unmanaged_egress_ip_id, "rateLimitMode" rate_limit_mode
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
    "vpcId" vpc_id, "vpcName" vpc_name: String, "cidrBlock" cidr_block: String, "enableIPv6" enable_ipv6: bool,
    "securityGroupId" security_group_id: String
} }

pub type ModifyVpcAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcsAttribute {
    pub vpc_ids: Vec<String>,
    pub name: String,
}
operation! { ModifyVpcsAttribute(vpc_ids: Vec<String>, name: String) "ModifyVpcsAttribute" -> Empty {
    "vpcIds" vpc_ids, "name" name
} }

pub type ModifyVpcsAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub instance_ids: Vec<String>,
    pub force_reboot: Option<bool>,
}
operation! { RebootInstances(instance_ids: Vec<String>) "RebootInstances" -> RebootInstancesOutput {
    "instanceIds" instance_ids, "forceReboot" force_reboot: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstancesOutput {
    pub instance_ids: Option<Vec<String>>,
}
model! { RebootInstancesOutput {
    "instanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDisk {
    pub disk_id: String,
}
operation! { ReleaseDisk(disk_id: String) "ReleaseDisk" -> Empty {
    "diskId" disk_id
} }

pub type ReleaseDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstances {
    pub instance_ids: Vec<String>,
    pub depend_resource: Option<bool>,
}
operation! { ReleaseInstances(instance_ids: Vec<String>) "ReleaseInstances" -> ReleaseInstancesOutput {
    "instanceIds" instance_ids, "dependResource" depend_resource: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstancesOutput {
    pub instance_ids: Option<Vec<String>>,
}
model! { ReleaseInstancesOutput {
    "instanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveQosPolicyGroupMembers {
    pub qos_policy_group_id: String,
    pub resource_ids: Option<Vec<String>>,
}
operation! { RemoveQosPolicyGroupMembers(qos_policy_group_id: String) "RemoveQosPolicyGroupMembers" -> Empty {
    "qosPolicyGroupId" qos_policy_group_id, "resourceIds" resource_ids: Vec<String>
} }

pub type RemoveQosPolicyGroupMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCidr {
    pub cidr_id: String,
}
operation! { RenewCidr(cidr_id: String) "RenewCidr" -> Empty {
    "cidrId" cidr_id
} }

pub type RenewCidrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCrossRegionBandwidth {
    pub cross_region_bandwidth_id: String,
}
operation! { RenewCrossRegionBandwidth(cross_region_bandwidth_id: String) "RenewCrossRegionBandwidth" -> Empty {
    "crossRegionBandwidthId" cross_region_bandwidth_id
} }

pub type RenewCrossRegionBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDisk {
    pub disk_id: String,
}
operation! { RenewDisk(disk_id: String) "RenewDisk" -> Empty {
    "diskId" disk_id
} }

pub type RenewDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewEip {
    pub eip_id: String,
}
operation! { RenewEip(eip_id: String) "RenewEip" -> Empty {
    "eipId" eip_id
} }

pub type RenewEipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewIpv6Cidr {
    pub cidr_id: String,
}
operation! { RenewIpv6Cidr(cidr_id: String) "RenewIpv6Cidr" -> Empty {
    "cidrId" cidr_id
} }

pub type RenewIpv6CidrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewNatGateway {
    pub nat_gateway_id: String,
}
operation! { RenewNatGateway(nat_gateway_id: String) "RenewNatGateway" -> Empty {
    "natGatewayId" nat_gateway_id
} }

pub type RenewNatGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceEipAddress {
    pub replace_ips: Vec<ReplaceIp>,
}
operation! { ReplaceEipAddress(replace_ips: Vec<ReplaceIp>) "ReplaceEipAddress" -> ReplaceEipAddressOutput {
    "replaceIps" replace_ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceIp {
    pub eip_id: Option<String>,
    pub own_ip: Option<String>,
    pub target_ip: Option<String>,
}
input! { ReplaceIp() {
    "eipId" eip_id: String, "ownIp" own_ip: String, "targetIp" target_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceEipAddressOutput {
    pub failed_eip_ids: Option<Vec<String>>,
}
model! { ReplaceEipAddressOutput {
    "failedEipIds" failed_eip_ids
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
    pub user_data: Option<String>,
}
operation! { ResetInstance(instance_id: String) "ResetInstance" -> Empty {
    "instanceId" instance_id, "password" password: Secret, "keyId" key_id: String, "imageId" image_id: String,
    "timezone" timezone: String, "enableAgent" enable_agent: bool, "instanceName" instance_name: String,
    "userData" user_data: String
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
    "instanceId" instance_id, "password" password
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
    pub user_data: Option<String>,
}
operation! { ResetInstances(instance_ids: Vec<String>) "ResetInstances" -> ResetInstancesOutput {
    "instanceIds" instance_ids, "password" password: Secret, "keyId" key_id: String, "imageId" image_id: String,
    "timezone" timezone: String, "enableAgent" enable_agent: bool, "instanceName" instance_name: String,
    "userData" user_data: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesOutput {
    pub instance_ids: Option<Vec<String>>,
}
model! { ResetInstancesOutput {
    "instanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisk {
    pub disk_id: String,
    pub disk_size: i64,
}
operation! { ResizeDisk(disk_id: String, disk_size: i64) "ResizeDisk" -> Empty {
    "diskId" disk_id, "diskSize" disk_size
} }

pub type ResizeDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentMonitor {
    pub instance_id: String,
}
operation! { StartAgentMonitor(instance_id: String) "StartAgentMonitor" -> Empty {
    "instanceId" instance_id
} }

pub type StartAgentMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    pub instance_ids: Vec<String>,
}
operation! { StartInstances(instance_ids: Vec<String>) "StartInstances" -> StartInstancesOutput {
    "instanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstancesOutput {
    pub instance_ids: Option<Vec<String>>,
}
model! { StartInstancesOutput {
    "instanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIpForward {
    pub instance_id: String,
}
operation! { StartIpForward(instance_id: String) "StartIpForward" -> Empty {
    "instanceId" instance_id
} }

pub type StartIpForwardOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAgentMonitor {
    pub instance_id: String,
}
operation! { StopAgentMonitor(instance_id: String) "StopAgentMonitor" -> Empty {
    "instanceId" instance_id
} }

pub type StopAgentMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub instance_ids: Vec<String>,
    pub force_shutdown: Option<bool>,
}
operation! { StopInstances(instance_ids: Vec<String>) "StopInstances" -> StopInstancesOutput {
    "instanceIds" instance_ids, "forceShutdown" force_shutdown: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstancesOutput {
    pub instance_ids: Option<Vec<String>>,
}
model! { StopInstancesOutput {
    "instanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopIpForward {
    pub instance_id: String,
}
operation! { StopIpForward(instance_id: String) "StopIpForward" -> Empty {
    "instanceId" instance_id
} }

pub type StopIpForwardOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssignSecurityGroupVpc {
    pub vpc_id: String,
}
operation! { UnAssignSecurityGroupVpc(vpc_id: String) "UnAssignSecurityGroupVpc" -> Empty {
    "vpcId" vpc_id
} }

pub type UnAssignSecurityGroupVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignBorderGateway {
    pub zbg_id: String,
}
operation! { UnassignBorderGateway(zbg_id: String) "UnassignBorderGateway" -> Empty {
    "zbgId" zbg_id
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
    "zbgId" zbg_id, "advertisedRouteIds" advertised_route_ids
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
    "nicId" nic_id, "ipAddress" ip_address: String, "ipAddresses" ip_addresses: Vec<String>
} }

pub type UnassignNetworkInterfaceIpv4Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignNetworkInterfaceIpv6 {
    pub nic_id: String,
}
operation! { UnassignNetworkInterfaceIpv6(nic_id: String) "UnassignNetworkInterfaceIpv6" -> Empty {
    "nicId" nic_id
} }

pub type UnassignNetworkInterfaceIpv6Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateEipAddress {
    pub eip_ids: Vec<String>,
}
operation! { UnassociateEipAddress(eip_ids: Vec<String>) "UnassociateEipAddress" -> UnassociateEipAddressOutput {
    "eipIds" eip_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateEipAddressOutput {
    pub failed_eip_ids: Option<Vec<String>>,
}
model! { UnassociateEipAddressOutput {
    "failedEipIds" failed_eip_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateHaVip {
    pub ha_vip_id: String,
    pub instance_id: String,
}
operation! { UnassociateHaVip(ha_vip_id: String, instance_id: String) "UnassociateHaVip" -> Empty {
    "haVipId" ha_vip_id, "instanceId" instance_id
} }

pub type UnassociateHaVipOutput = Empty;

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
