//! `vpc` 2017-03-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "vpc", version: "2017-03-12", code: "vpc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptAttachCcnInstances {
    pub ccn_id: String,
    pub instances: Vec<CcnInstance>,
}
operation! { AcceptAttachCcnInstances(ccn_id: String, instances: Vec<CcnInstance>) "AcceptAttachCcnInstances" -> Empty {
    0 "CcnId" ccn_id, 1 "Instances" instances
} }

pub type AcceptAttachCcnInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnInstance {
    pub instance_id: Option<String>,
    pub instance_region: Option<String>,
    pub instance_type: Option<String>,
    pub description: Option<String>,
    pub route_table_id: Option<String>,
    pub order_type: Option<String>,
}
input! { CcnInstance(instance_id: String, instance_region: String, instance_type: String) {
    0 "InstanceId" instance_id: String, 1 "InstanceRegion" instance_region: String,
    2 "InstanceType" instance_type: String, 3 "Description" description: String,
    4 "RouteTableId" route_table_id: String, 5 "OrderType" order_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptVpcPeeringConnection {
    pub peering_connection_id: String,
}
operation! { AcceptVpcPeeringConnection(peering_connection_id: String) "AcceptVpcPeeringConnection" -> Empty {
    0 "PeeringConnectionId" peering_connection_id
} }

pub type AcceptVpcPeeringConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBandwidthPackageResources {
    pub resource_ids: Vec<String>,
    pub bandwidth_package_id: Option<String>,
    pub network_type: Option<String>,
    pub resource_type: Option<String>,
    pub protocol: Option<String>,
    pub internet_max_bandwidth_out: Option<u64>,
}
operation! { AddBandwidthPackageResources(resource_ids: Vec<String>) "AddBandwidthPackageResources" -> Empty {
    0 "ResourceIds" resource_ids, 1 "BandwidthPackageId" bandwidth_package_id: String,
    2 "NetworkType" network_type: String, 3 "ResourceType" resource_type: String, 4 "Protocol" protocol: String,
    5 "InternetMaxBandwidthOut" internet_max_bandwidth_out: u64
} }

pub type AddBandwidthPackageResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIp6Rules {
    pub ip6_translator_id: String,
    pub ip6_rule_infos: Vec<Ip6RuleInfo>,
    pub ip6_rule_name: Option<String>,
}
operation! { AddIp6Rules(ip6_translator_id: String, ip6_rule_infos: Vec<Ip6RuleInfo>)
    "AddIp6Rules" -> AddIp6RulesOutput {
    0 "Ip6TranslatorId" ip6_translator_id, 1 "Ip6RuleInfos" ip6_rule_infos, 2 "Ip6RuleName" ip6_rule_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ip6RuleInfo {
    pub vport6: Option<i64>,
    pub protocol: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
}
input! { Ip6RuleInfo(vport6: i64, protocol: String, vip: String, vport: i64) {
    0 "Vport6" vport6: i64, 1 "Protocol" protocol: String, 2 "Vip" vip: String, 3 "Vport" vport: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIp6RulesOutput {
    pub ip6_rule_set: Option<Vec<String>>,
}
model! { AddIp6RulesOutput {
    0 "Ip6RuleSet" ip6_rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateMember {
    pub template_id: String,
    pub template_member: Vec<MemberInfo>,
}
operation! { AddTemplateMember(template_id: String, template_member: Vec<MemberInfo>) "AddTemplateMember" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateMember" template_member
} }

pub type AddTemplateMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberInfo {
    pub member: Option<String>,
    pub description: Option<String>,
}
input! { MemberInfo(member: String) {
    0 "Member" member: String, 1 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustPublicAddress {
    pub instance_id: Option<String>,
    pub address_id: Option<String>,
}
operation! { AdjustPublicAddress() "AdjustPublicAddress" -> AdjustPublicAddressOutput {
    0 "InstanceId" instance_id: String, 1 "AddressId" address_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustPublicAddressOutput {
    pub task_id: Option<u64>,
}
model! { AdjustPublicAddressOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateAddresses {
    pub address_count: Option<i64>,
    pub internet_service_provider: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ip_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub address_charge_prepaid: Option<AddressChargePrepaid>,
    pub address_type: Option<String>,
    pub anycast_zone: Option<String>,
    pub vip_cluster: Option<Vec<String>>,
    /// Deprecated.
    pub applicable_for_clb: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub bandwidth_package_id: Option<String>,
    pub address_name: Option<String>,
    pub dedicated_cluster_id: Option<String>,
    pub is_dedicated_address_pool: Option<bool>,
    pub egress: Option<String>,
    pub anti_d_do_s_package_id: Option<String>,
    pub client_token: Option<String>,
}
operation! { AllocateAddresses() "AllocateAddresses" -> AllocateAddressesOutput {
    0 "AddressCount" address_count: i64, 1 "InternetServiceProvider" internet_service_provider: String,
    2 "InternetChargeType" internet_charge_type: String, 3 "IPChargeType" ip_charge_type: String,
    4 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    5 "AddressChargePrepaid" address_charge_prepaid: AddressChargePrepaid, 6 "AddressType" address_type: String,
    7 "AnycastZone" anycast_zone: String, 8 "VipCluster" vip_cluster: Vec<String>,
    9 "ApplicableForCLB" applicable_for_clb: bool, 10 "Tags" tags: Vec<Tag>,
    11 "BandwidthPackageId" bandwidth_package_id: String, 12 "AddressName" address_name: String,
    13 "DedicatedClusterId" dedicated_cluster_id: String, 14 "IsDedicatedAddressPool" is_dedicated_address_pool: bool,
    15 "Egress" egress: String, 16 "AntiDDoSPackageId" anti_d_do_s_package_id: String,
    17 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressChargePrepaid {
    pub period: Option<i64>,
    pub auto_renew_flag: Option<i64>,
}
input! { AddressChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "AutoRenewFlag" auto_renew_flag: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateAddressesOutput {
    pub address_set: Option<Vec<String>>,
    pub task_id: Option<String>,
}
model! { AllocateAddressesOutput {
    0 "AddressSet" address_set, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIPv6Addresses {
    pub address_name: Option<String>,
    pub address_type: Option<String>,
    pub address_count: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub internet_service_provider: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub bandwidth_package_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub egress: Option<String>,
}
operation! { AllocateIPv6Addresses() "AllocateIPv6Addresses" -> AllocateIPv6AddressesOutput {
    0 "AddressName" address_name: String, 1 "AddressType" address_type: String, 2 "AddressCount" address_count: i64,
    3 "InternetChargeType" internet_charge_type: String, 4 "InternetServiceProvider" internet_service_provider: String,
    5 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 6 "BandwidthPackageId" bandwidth_package_id: String,
    7 "Tags" tags: Vec<Tag>, 8 "Egress" egress: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIPv6AddressesOutput {
    pub address_set: Option<Vec<String>>,
    pub task_id: Option<String>,
}
model! { AllocateIPv6AddressesOutput {
    0 "AddressSet" address_set, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIp6AddressesBandwidth {
    pub ip6_addresses: Vec<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub bandwidth_package_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { AllocateIp6AddressesBandwidth(ip6_addresses: Vec<String>)
    "AllocateIp6AddressesBandwidth" -> AllocateIp6AddressesBandwidthOutput {
    0 "Ip6Addresses" ip6_addresses, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    2 "InternetChargeType" internet_charge_type: String, 3 "BandwidthPackageId" bandwidth_package_id: String,
    4 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIp6AddressesBandwidthOutput {
    pub address_set: Option<Vec<String>>,
    pub task_id: Option<String>,
}
model! { AllocateIp6AddressesBandwidthOutput {
    0 "AddressSet" address_set, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6Addresses {
    pub network_interface_id: String,
    pub ipv6_addresses: Option<Vec<Ipv6Address>>,
    pub ipv6_address_count: Option<u64>,
    pub client_token: Option<String>,
}
operation! { AssignIpv6Addresses(network_interface_id: String) "AssignIpv6Addresses" -> AssignIpv6AddressesOutput {
    0 "NetworkInterfaceId" network_interface_id, 1 "Ipv6Addresses" ipv6_addresses: Vec<Ipv6Address>,
    2 "Ipv6AddressCount" ipv6_address_count: u64, 3 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ipv6Address {
    pub address: Option<String>,
    pub primary: Option<bool>,
    pub address_id: Option<String>,
    pub description: Option<String>,
    pub is_wan_ip_blocked: Option<bool>,
    pub state: Option<String>,
    pub public_ip_address: Option<String>,
    pub address_type: Option<String>,
}
input! { Ipv6Address(address: String) {
    0 "Address" address: String, 1 "Primary" primary: bool, 2 "AddressId" address_id: String,
    3 "Description" description: String, 4 "IsWanIpBlocked" is_wan_ip_blocked: bool, 5 "State" state: String,
    6 "PublicIpAddress" public_ip_address: String, 7 "AddressType" address_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6AddressesOutput {
    pub ipv6_address_set: Option<Vec<Ipv6Address>>,
}
model! { AssignIpv6AddressesOutput {
    0 "Ipv6AddressSet" ipv6_address_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6CidrBlock {
    pub vpc_id: String,
    pub address_type: Option<String>,
}
operation! { AssignIpv6CidrBlock(vpc_id: String) "AssignIpv6CidrBlock" -> AssignIpv6CidrBlockOutput {
    0 "VpcId" vpc_id, 1 "AddressType" address_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6CidrBlockOutput {
    pub ipv6_cidr_block: Option<String>,
    pub address_type: Option<String>,
}
model! { AssignIpv6CidrBlockOutput {
    0 "Ipv6CidrBlock" ipv6_cidr_block, 1 "AddressType" address_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6SubnetCidrBlock {
    pub vpc_id: String,
    pub ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>,
    pub client_token: Option<String>,
}
operation! { AssignIpv6SubnetCidrBlock(vpc_id: String, ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>)
    "AssignIpv6SubnetCidrBlock" -> AssignIpv6SubnetCidrBlockOutput {
    0 "VpcId" vpc_id, 1 "Ipv6SubnetCidrBlocks" ipv6_subnet_cidr_blocks, 2 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ipv6SubnetCidrBlock {
    pub subnet_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
}
input! { Ipv6SubnetCidrBlock(subnet_id: String) {
    0 "SubnetId" subnet_id: String, 1 "Ipv6CidrBlock" ipv6_cidr_block: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6SubnetCidrBlockOutput {
    pub ipv6_subnet_cidr_block_set: Option<Vec<Ipv6SubnetCidrBlock>>,
}
model! { AssignIpv6SubnetCidrBlockOutput {
    0 "Ipv6SubnetCidrBlockSet" ipv6_subnet_cidr_block_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddresses {
    pub network_interface_id: String,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<u64>,
    pub qos_level: Option<String>,
    pub client_token: Option<String>,
}
operation! { AssignPrivateIpAddresses(network_interface_id: String)
    "AssignPrivateIpAddresses" -> AssignPrivateIpAddressesOutput {
    0 "NetworkInterfaceId" network_interface_id,
    1 "PrivateIpAddresses" private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    2 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count: u64, 3 "QosLevel" qos_level: String,
    4 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateIpAddressSpecification {
    pub private_ip_address: Option<String>,
    pub primary: Option<bool>,
    pub public_ip_address: Option<String>,
    pub address_id: Option<String>,
    pub description: Option<String>,
    pub is_wan_ip_blocked: Option<bool>,
    pub state: Option<String>,
    pub qos_level: Option<String>,
}
input! { PrivateIpAddressSpecification() {
    0 "PrivateIpAddress" private_ip_address: String, 1 "Primary" primary: bool,
    2 "PublicIpAddress" public_ip_address: String, 3 "AddressId" address_id: String,
    4 "Description" description: String, 5 "IsWanIpBlocked" is_wan_ip_blocked: bool, 6 "State" state: String,
    7 "QosLevel" qos_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressesOutput {
    pub private_ip_address_set: Option<Vec<PrivateIpAddressSpecification>>,
}
model! { AssignPrivateIpAddressesOutput {
    0 "PrivateIpAddressSet" private_ip_address_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAddress {
    pub address_id: String,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub eip_direct_connection: Option<bool>,
    pub instance_region: Option<String>,
}
operation! { AssociateAddress(address_id: String) "AssociateAddress" -> AssociateAddressOutput {
    0 "AddressId" address_id, 1 "InstanceId" instance_id: String, 2 "NetworkInterfaceId" network_interface_id: String,
    3 "PrivateIpAddress" private_ip_address: String, 4 "EipDirectConnection" eip_direct_connection: bool,
    5 "InstanceRegion" instance_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAddressOutput {
    pub task_id: Option<String>,
}
model! { AssociateAddressOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateDhcpIpWithAddressIp {
    pub dhcp_ip_id: String,
    pub address_ip: String,
}
operation! { AssociateDhcpIpWithAddressIp(dhcp_ip_id: String, address_ip: String)
    "AssociateDhcpIpWithAddressIp" -> Empty {
    0 "DhcpIpId" dhcp_ip_id, 1 "AddressIp" address_ip
} }

pub type AssociateDhcpIpWithAddressIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateDirectConnectGatewayNatGateway {
    pub vpc_id: String,
    pub nat_gateway_id: String,
    pub direct_connect_gateway_id: String,
}
operation! { AssociateDirectConnectGatewayNatGateway(vpc_id: String, nat_gateway_id: String, direct_connect_gateway_id: String)
    "AssociateDirectConnectGatewayNatGateway" -> Empty {
    0 "VpcId" vpc_id, 1 "NatGatewayId" nat_gateway_id, 2 "DirectConnectGatewayId" direct_connect_gateway_id
} }

pub type AssociateDirectConnectGatewayNatGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateHaVipInstance {
    pub ha_vip_association_set: Vec<HaVipAssociation>,
}
operation! { AssociateHaVipInstance(ha_vip_association_set: Vec<HaVipAssociation>) "AssociateHaVipInstance" -> Empty {
    0 "HaVipAssociationSet" ha_vip_association_set
} }

pub type AssociateHaVipInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HaVipAssociation {
    pub instance_id: Option<String>,
    pub ha_vip_id: Option<String>,
    pub instance_type: Option<String>,
}
input! { HaVipAssociation(instance_id: String) {
    0 "InstanceId" instance_id: String, 1 "HaVipId" ha_vip_id: String, 2 "InstanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateIPv6Address {
    pub ipv6_address_id: String,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ipv6_address: Option<String>,
}
operation! { AssociateIPv6Address(ipv6_address_id: String) "AssociateIPv6Address" -> Empty {
    0 "IPv6AddressId" ipv6_address_id, 1 "InstanceId" instance_id: String,
    2 "NetworkInterfaceId" network_interface_id: String, 3 "PrivateIPv6Address" private_ipv6_address: String
} }

pub type AssociateIPv6AddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateInstancesToCcnRouteTable {
    pub ccn_id: String,
    pub route_table_id: String,
    pub instances: Vec<CcnInstanceWithoutRegion>,
}
operation! { AssociateInstancesToCcnRouteTable(ccn_id: String, route_table_id: String, instances: Vec<CcnInstanceWithoutRegion>)
    "AssociateInstancesToCcnRouteTable" -> Empty {
    0 "CcnId" ccn_id, 1 "RouteTableId" route_table_id, 2 "Instances" instances
} }

pub type AssociateInstancesToCcnRouteTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnInstanceWithoutRegion {
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
}
input! { CcnInstanceWithoutRegion(instance_type: String, instance_id: String) {
    0 "InstanceType" instance_type: String, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateNatGatewayAddress {
    pub nat_gateway_id: String,
    pub address_count: Option<u64>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub zone: Option<String>,
    pub stock_public_ip_addresses_bandwidth_out: Option<u64>,
    pub public_ip_addresses_bandwidth_out: Option<u64>,
    pub public_ip_from_same_zone: Option<bool>,
    pub ip_address_enable_mode: Option<bool>,
}
operation! { AssociateNatGatewayAddress(nat_gateway_id: String) "AssociateNatGatewayAddress" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "AddressCount" address_count: u64,
    2 "PublicIpAddresses" public_ip_addresses: Vec<String>, 3 "Zone" zone: String,
    4 "StockPublicIpAddressesBandwidthOut" stock_public_ip_addresses_bandwidth_out: u64,
    5 "PublicIpAddressesBandwidthOut" public_ip_addresses_bandwidth_out: u64,
    6 "PublicIpFromSameZone" public_ip_from_same_zone: bool, 7 "IpAddressEnableMode" ip_address_enable_mode: bool
} }

pub type AssociateNatGatewayAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateNetworkAclSubnets {
    pub network_acl_id: String,
    pub subnet_ids: Vec<String>,
}
operation! { AssociateNetworkAclSubnets(network_acl_id: String, subnet_ids: Vec<String>)
    "AssociateNetworkAclSubnets" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "SubnetIds" subnet_ids
} }

pub type AssociateNetworkAclSubnetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateNetworkInterfaceSecurityGroups {
    pub network_interface_ids: Vec<String>,
    pub security_group_ids: Vec<String>,
}
operation! { AssociateNetworkInterfaceSecurityGroups(network_interface_ids: Vec<String>, security_group_ids: Vec<String>)
    "AssociateNetworkInterfaceSecurityGroups" -> Empty {
    0 "NetworkInterfaceIds" network_interface_ids, 1 "SecurityGroupIds" security_group_ids
} }

pub type AssociateNetworkInterfaceSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCcnInstances {
    pub ccn_id: String,
    pub instances: Vec<CcnInstance>,
    pub ccn_uin: Option<String>,
}
operation! { AttachCcnInstances(ccn_id: String, instances: Vec<CcnInstance>) "AttachCcnInstances" -> Empty {
    0 "CcnId" ccn_id, 1 "Instances" instances, 2 "CcnUin" ccn_uin: String
} }

pub type AttachCcnInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachClassicLinkVpc {
    pub vpc_id: String,
    pub instance_ids: Vec<String>,
}
operation! { AttachClassicLinkVpc(vpc_id: String, instance_ids: Vec<String>) "AttachClassicLinkVpc" -> Empty {
    0 "VpcId" vpc_id, 1 "InstanceIds" instance_ids
} }

pub type AttachClassicLinkVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachNetworkInterface {
    pub network_interface_id: String,
    pub instance_id: String,
    pub attach_type: Option<u64>,
    pub client_token: Option<String>,
}
operation! { AttachNetworkInterface(network_interface_id: String, instance_id: String)
    "AttachNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "InstanceId" instance_id, 2 "AttachType" attach_type: u64,
    3 "ClientToken" client_token: String
} }

pub type AttachNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachSnapshotInstances {
    pub snapshot_policy_id: String,
    pub instances: Vec<SnapshotInstance>,
}
operation! { AttachSnapshotInstances(snapshot_policy_id: String, instances: Vec<SnapshotInstance>)
    "AttachSnapshotInstances" -> Empty {
    0 "SnapshotPolicyId" snapshot_policy_id, 1 "Instances" instances
} }

pub type AttachSnapshotInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotInstance {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_region: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub instance_name: Option<String>,
}
input! { SnapshotInstance(instance_id: String, instance_type: String, instance_region: String) {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String,
    2 "InstanceRegion" instance_region: String, 3 "SnapshotPolicyId" snapshot_policy_id: String,
    4 "InstanceName" instance_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditCrossBorderCompliance {
    pub service_provider: String,
    pub compliance_id: u64,
    pub audit_behavior: String,
}
operation! { AuditCrossBorderCompliance(service_provider: String, compliance_id: u64, audit_behavior: String)
    "AuditCrossBorderCompliance" -> Empty {
    0 "ServiceProvider" service_provider, 1 "ComplianceId" compliance_id, 2 "AuditBehavior" audit_behavior
} }

pub type AuditCrossBorderComplianceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAssistantCidr {
    pub vpc_id: String,
    pub new_cidr_blocks: Option<Vec<String>>,
    pub old_cidr_blocks: Option<Vec<String>>,
}
operation! { CheckAssistantCidr(vpc_id: String) "CheckAssistantCidr" -> CheckAssistantCidrOutput {
    0 "VpcId" vpc_id, 1 "NewCidrBlocks" new_cidr_blocks: Vec<String>, 2 "OldCidrBlocks" old_cidr_blocks: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAssistantCidrOutput {
    pub conflict_source_set: Option<Vec<ConflictSource>>,
}
model! { CheckAssistantCidrOutput {
    0 "ConflictSourceSet" conflict_source_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConflictSource {
    pub conflict_source_id: Option<String>,
    pub source_item: Option<String>,
    pub conflict_item_set: Option<Vec<ConflictItem>>,
}
model! { ConflictSource {
    0 "ConflictSourceId" conflict_source_id, 1 "SourceItem" source_item, 2 "ConflictItemSet" conflict_item_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConflictItem {
    /// Deprecated.
    pub confilct_id: Option<String>,
    pub destination_item: Option<String>,
    pub conflict_id: Option<String>,
}
model! { ConflictItem {
    0 "ConfilctId" confilct_id, 1 "DestinationItem" destination_item, 2 "ConflictId" conflict_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDefaultSubnet {
    pub zone: Option<String>,
}
operation! { CheckDefaultSubnet() "CheckDefaultSubnet" -> CheckDefaultSubnetOutput {
    0 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDefaultSubnetOutput {
    pub result: Option<bool>,
}
model! { CheckDefaultSubnetOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGatewayFlowMonitor {
    pub gateway_id: String,
}
operation! { CheckGatewayFlowMonitor(gateway_id: String) "CheckGatewayFlowMonitor" -> CheckGatewayFlowMonitorOutput {
    0 "GatewayId" gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGatewayFlowMonitorOutput {
    pub enabled: Option<bool>,
    pub bandwidth: Option<u64>,
}
model! { CheckGatewayFlowMonitorOutput {
    0 "Enabled" enabled, 1 "Bandwidth" bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckNetDetectState {
    pub detect_destination_ip: Vec<String>,
    pub net_detect_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub net_detect_name: Option<String>,
    pub next_hop_type: Option<String>,
    pub next_hop_destination: Option<String>,
}
operation! { CheckNetDetectState(detect_destination_ip: Vec<String>)
    "CheckNetDetectState" -> CheckNetDetectStateOutput {
    0 "DetectDestinationIp" detect_destination_ip, 1 "NetDetectId" net_detect_id: String, 2 "VpcId" vpc_id: String,
    3 "SubnetId" subnet_id: String, 4 "NetDetectName" net_detect_name: String, 5 "NextHopType" next_hop_type: String,
    6 "NextHopDestination" next_hop_destination: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckNetDetectStateOutput {
    pub net_detect_ip_state_set: Option<Vec<NetDetectIpState>>,
}
model! { CheckNetDetectStateOutput {
    0 "NetDetectIpStateSet" net_detect_ip_state_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetDetectIpState {
    pub detect_destination_ip: Option<String>,
    pub state: Option<i64>,
    pub delay: Option<u64>,
    pub packet_loss_rate: Option<u64>,
}
model! { NetDetectIpState {
    0 "DetectDestinationIp" detect_destination_ip, 1 "State" state, 2 "Delay" delay, 3 "PacketLossRate" packet_loss_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTrafficMirror {
    pub vpc_id: String,
    pub traffic_mirror_id: Option<String>,
    pub collector_sources: Option<Vec<String>>,
    pub subnet_id: Option<String>,
    pub collector_target: Option<Vec<TrafficMirrorTarget>>,
}
operation! { CheckTrafficMirror(vpc_id: String) "CheckTrafficMirror" -> Empty {
    0 "VpcId" vpc_id, 1 "TrafficMirrorId" traffic_mirror_id: String,
    2 "CollectorSources" collector_sources: Vec<String>, 3 "SubnetId" subnet_id: String,
    4 "CollectorTarget" collector_target: Vec<TrafficMirrorTarget>
} }

pub type CheckTrafficMirrorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMirrorTarget {
    pub target_ips: Option<Vec<String>>,
    pub alg_hash: Option<String>,
    pub target_end_points: Option<Vec<String>>,
    pub target_type: Option<String>,
}
input! { TrafficMirrorTarget() {
    0 "TargetIps" target_ips: Vec<String>, 1 "AlgHash" alg_hash: String,
    2 "TargetEndPoints" target_end_points: Vec<String>, 3 "TargetType" target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearRouteTableSelectionPolicies {
    pub ccn_id: String,
}
operation! { ClearRouteTableSelectionPolicies(ccn_id: String) "ClearRouteTableSelectionPolicies" -> Empty {
    0 "CcnId" ccn_id
} }

pub type ClearRouteTableSelectionPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSecurityGroup {
    pub security_group_id: String,
    pub group_name: Option<String>,
    pub group_description: Option<String>,
    pub project_id: Option<String>,
    pub remote_region: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub is_clone_tags: Option<bool>,
}
operation! { CloneSecurityGroup(security_group_id: String) "CloneSecurityGroup" -> CloneSecurityGroupOutput {
    0 "SecurityGroupId" security_group_id, 1 "GroupName" group_name: String,
    2 "GroupDescription" group_description: String, 3 "ProjectId" project_id: String,
    4 "RemoteRegion" remote_region: String, 5 "Tags" tags: Vec<Tag>, 6 "IsCloneTags" is_clone_tags: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSecurityGroupOutput {
    pub security_group: Option<SecurityGroup>,
}
model! { CloneSecurityGroupOutput {
    0 "SecurityGroup" security_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_desc: Option<String>,
    pub project_id: Option<String>,
    pub is_default: Option<bool>,
    pub created_time: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub update_time: Option<String>,
}
model! { SecurityGroup {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupName" security_group_name,
    2 "SecurityGroupDesc" security_group_desc, 3 "ProjectId" project_id, 4 "IsDefault" is_default,
    5 "CreatedTime" created_time, 6 "TagSet" tag_set, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressTemplate {
    pub address_template_name: String,
    pub addresses: Option<Vec<String>>,
    pub addresses_extra: Option<Vec<AddressInfo>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateAddressTemplate(address_template_name: String)
    "CreateAddressTemplate" -> CreateAddressTemplateOutput {
    0 "AddressTemplateName" address_template_name, 1 "Addresses" addresses: Vec<String>,
    2 "AddressesExtra" addresses_extra: Vec<AddressInfo>, 3 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressInfo {
    pub address: Option<String>,
    pub description: Option<String>,
    pub updated_time: Option<String>,
}
input! { AddressInfo(address: String) {
    0 "Address" address: String, 1 "Description" description: String, 2 "UpdatedTime" updated_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressTemplateOutput {
    pub address_template: Option<AddressTemplate>,
}
model! { CreateAddressTemplateOutput {
    0 "AddressTemplate" address_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressTemplate {
    pub address_template_name: Option<String>,
    pub address_template_id: Option<String>,
    pub address_set: Option<Vec<String>>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub address_extra_set: Option<Vec<AddressInfo>>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { AddressTemplate {
    0 "AddressTemplateName" address_template_name, 1 "AddressTemplateId" address_template_id,
    2 "AddressSet" address_set, 3 "CreatedTime" created_time, 4 "UpdatedTime" updated_time,
    5 "AddressExtraSet" address_extra_set, 6 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressTemplateGroup {
    pub address_template_group_name: String,
    pub address_template_ids: Vec<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateAddressTemplateGroup(address_template_group_name: String, address_template_ids: Vec<String>)
    "CreateAddressTemplateGroup" -> CreateAddressTemplateGroupOutput {
    0 "AddressTemplateGroupName" address_template_group_name, 1 "AddressTemplateIds" address_template_ids,
    2 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressTemplateGroupOutput {
    pub address_template_group: Option<AddressTemplateGroup>,
}
model! { CreateAddressTemplateGroupOutput {
    0 "AddressTemplateGroup" address_template_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressTemplateGroup {
    pub address_template_group_name: Option<String>,
    pub address_template_group_id: Option<String>,
    pub address_template_id_set: Option<Vec<String>>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub address_template_set: Option<Vec<AddressTemplateItem>>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { AddressTemplateGroup {
    0 "AddressTemplateGroupName" address_template_group_name, 1 "AddressTemplateGroupId" address_template_group_id,
    2 "AddressTemplateIdSet" address_template_id_set, 3 "CreatedTime" created_time, 4 "UpdatedTime" updated_time,
    5 "AddressTemplateSet" address_template_set, 6 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressTemplateItem {
    pub address_template_id: Option<String>,
    /// Deprecated.
    pub address_template_name: Option<String>,
    /// Deprecated.
    pub from: Option<String>,
    /// Deprecated.
    pub to: Option<String>,
    pub description: Option<String>,
    pub updated_time: Option<String>,
}
model! { AddressTemplateItem {
    0 "AddressTemplateId" address_template_id, 1 "AddressTemplateName" address_template_name, 2 "From" from, 3 "To" to,
    4 "Description" description, 5 "UpdatedTime" updated_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndAttachNetworkInterface {
    pub vpc_id: String,
    pub network_interface_name: String,
    pub subnet_id: String,
    pub instance_id: String,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<u64>,
    pub qos_level: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub network_interface_description: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub attach_type: Option<u64>,
    pub is_rdma: Option<bool>,
    pub client_token: Option<String>,
}
operation! { CreateAndAttachNetworkInterface(vpc_id: String, network_interface_name: String, subnet_id: String, instance_id: String)
    "CreateAndAttachNetworkInterface" -> CreateAndAttachNetworkInterfaceOutput {
    0 "VpcId" vpc_id, 1 "NetworkInterfaceName" network_interface_name, 2 "SubnetId" subnet_id,
    3 "InstanceId" instance_id, 4 "PrivateIpAddresses" private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    5 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count: u64, 6 "QosLevel" qos_level: String,
    7 "SecurityGroupIds" security_group_ids: Vec<String>,
    8 "NetworkInterfaceDescription" network_interface_description: String, 9 "Tags" tags: Vec<Tag>,
    10 "AttachType" attach_type: u64, 11 "IsRdma" is_rdma: bool, 12 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndAttachNetworkInterfaceOutput {
    pub network_interface: Option<NetworkInterface>,
}
model! { CreateAndAttachNetworkInterfaceOutput {
    0 "NetworkInterface" network_interface
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkInterface {
    pub network_interface_id: Option<String>,
    pub network_interface_name: Option<String>,
    pub network_interface_description: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub group_set: Option<Vec<String>>,
    pub primary: Option<bool>,
    pub mac_address: Option<String>,
    pub state: Option<String>,
    pub network_interface_state: Option<String>,
    pub private_ip_address_set: Option<Vec<PrivateIpAddressSpecification>>,
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub zone: Option<String>,
    pub created_time: Option<String>,
    pub ipv6_address_set: Option<Vec<Ipv6Address>>,
    pub tag_set: Option<Vec<Tag>>,
    pub eni_type: Option<u64>,
    pub business: Option<String>,
    pub cdc_id: Option<String>,
    pub attach_type: Option<u64>,
    pub resource_id: Option<String>,
    pub qos_level: Option<String>,
}
model! { NetworkInterface {
    0 "NetworkInterfaceId" network_interface_id, 1 "NetworkInterfaceName" network_interface_name,
    2 "NetworkInterfaceDescription" network_interface_description, 3 "SubnetId" subnet_id, 4 "VpcId" vpc_id,
    5 "GroupSet" group_set, 6 "Primary" primary, 7 "MacAddress" mac_address, 8 "State" state,
    9 "NetworkInterfaceState" network_interface_state, 10 "PrivateIpAddressSet" private_ip_address_set,
    11 "Attachment" attachment, 12 "Zone" zone, 13 "CreatedTime" created_time, 14 "Ipv6AddressSet" ipv6_address_set,
    15 "TagSet" tag_set, 16 "EniType" eni_type, 17 "Business" business, 18 "CdcId" cdc_id, 19 "AttachType" attach_type,
    20 "ResourceId" resource_id, 21 "QosLevel" qos_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkInterfaceAttachment {
    pub device_index: Option<u64>,
    pub instance_account_id: Option<String>,
    pub attach_time: Option<String>,
    pub instance_id: Option<String>,
}
model! { NetworkInterfaceAttachment {
    0 "DeviceIndex" device_index, 1 "InstanceAccountId" instance_account_id, 2 "AttachTime" attach_time,
    3 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssistantCidr {
    pub vpc_id: String,
    pub cidr_blocks: Vec<String>,
}
operation! { CreateAssistantCidr(vpc_id: String, cidr_blocks: Vec<String>)
    "CreateAssistantCidr" -> CreateAssistantCidrOutput {
    0 "VpcId" vpc_id, 1 "CidrBlocks" cidr_blocks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssistantCidrOutput {
    pub assistant_cidr_set: Option<Vec<AssistantCidr>>,
}
model! { CreateAssistantCidrOutput {
    0 "AssistantCidrSet" assistant_cidr_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssistantCidr {
    pub vpc_id: Option<String>,
    pub cidr_block: Option<String>,
    pub assistant_type: Option<i64>,
    pub subnet_set: Option<Vec<Subnet>>,
}
model! { AssistantCidr {
    0 "VpcId" vpc_id, 1 "CidrBlock" cidr_block, 2 "AssistantType" assistant_type, 3 "SubnetSet" subnet_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subnet {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub cidr_block: Option<String>,
    pub is_default: Option<bool>,
    pub enable_broadcast: Option<bool>,
    pub zone: Option<String>,
    pub route_table_id: Option<String>,
    pub created_time: Option<String>,
    pub available_ip_address_count: Option<u64>,
    pub ipv6_cidr_block: Option<String>,
    pub network_acl_id: Option<String>,
    pub is_remote_vpc_snat: Option<bool>,
    pub total_ip_address_count: Option<u64>,
    pub tag_set: Option<Vec<Tag>>,
    pub cdc_id: Option<String>,
    pub is_cdc_subnet: Option<i64>,
}
model! { Subnet {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "SubnetName" subnet_name, 3 "CidrBlock" cidr_block,
    4 "IsDefault" is_default, 5 "EnableBroadcast" enable_broadcast, 6 "Zone" zone, 7 "RouteTableId" route_table_id,
    8 "CreatedTime" created_time, 9 "AvailableIpAddressCount" available_ip_address_count,
    10 "Ipv6CidrBlock" ipv6_cidr_block, 11 "NetworkAclId" network_acl_id, 12 "IsRemoteVpcSnat" is_remote_vpc_snat,
    13 "TotalIpAddressCount" total_ip_address_count, 14 "TagSet" tag_set, 15 "CdcId" cdc_id,
    16 "IsCdcSubnet" is_cdc_subnet
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthPackage {
    pub network_type: Option<String>,
    pub charge_type: Option<String>,
    pub bandwidth_package_name: Option<String>,
    pub bandwidth_package_count: Option<u64>,
    pub internet_max_bandwidth: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub protocol: Option<String>,
    pub time_span: Option<u64>,
    pub egress: Option<String>,
    pub designated_zone: Option<String>,
}
operation! { CreateBandwidthPackage() "CreateBandwidthPackage" -> CreateBandwidthPackageOutput {
    0 "NetworkType" network_type: String, 1 "ChargeType" charge_type: String,
    2 "BandwidthPackageName" bandwidth_package_name: String, 3 "BandwidthPackageCount" bandwidth_package_count: u64,
    4 "InternetMaxBandwidth" internet_max_bandwidth: i64, 5 "Tags" tags: Vec<Tag>, 6 "Protocol" protocol: String,
    7 "TimeSpan" time_span: u64, 8 "Egress" egress: String, 9 "DesignatedZone" designated_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthPackageOutput {
    pub bandwidth_package_id: Option<String>,
    pub bandwidth_package_ids: Option<Vec<String>>,
}
model! { CreateBandwidthPackageOutput {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "BandwidthPackageIds" bandwidth_package_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcn {
    pub ccn_name: String,
    pub ccn_description: Option<String>,
    pub qos_level: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_metering_type: Option<String>,
    pub bandwidth_limit_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateCcn(ccn_name: String) "CreateCcn" -> CreateCcnOutput {
    0 "CcnName" ccn_name, 1 "CcnDescription" ccn_description: String, 2 "QosLevel" qos_level: String,
    3 "InstanceChargeType" instance_charge_type: String, 4 "InstanceMeteringType" instance_metering_type: String,
    5 "BandwidthLimitType" bandwidth_limit_type: String, 6 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcnOutput {
    pub ccn: Option<CCN>,
}
model! { CreateCcnOutput {
    0 "Ccn" ccn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCN {
    pub ccn_id: Option<String>,
    pub ccn_name: Option<String>,
    pub ccn_description: Option<String>,
    pub instance_count: Option<u64>,
    pub create_time: Option<String>,
    pub state: Option<String>,
    pub qos_level: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_metering_type: Option<String>,
    pub bandwidth_limit_type: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub route_priority_flag: Option<bool>,
    pub route_table_count: Option<u64>,
    pub route_table_flag: Option<bool>,
    pub is_security_lock: Option<bool>,
    pub route_broadcast_policy_flag: Option<bool>,
    pub route_ecmp_flag: Option<bool>,
    pub route_overlap_flag: Option<bool>,
    pub traffic_marking_policy_flag: Option<bool>,
    pub route_select_policy_flag: Option<bool>,
    pub direct_connect_accelerate_channel_flag: Option<bool>,
    pub ipv6_flag: Option<bool>,
    pub mrtb_aggregate_policy_flag: Option<bool>,
    pub mrtb_policy_value_flag: Option<bool>,
    pub route_table_policy_value_community_flag: Option<bool>,
    pub policy_based_routing_flag: Option<bool>,
}
model! { CCN {
    0 "CcnId" ccn_id, 1 "CcnName" ccn_name, 2 "CcnDescription" ccn_description, 3 "InstanceCount" instance_count,
    4 "CreateTime" create_time, 5 "State" state, 6 "QosLevel" qos_level, 7 "InstanceChargeType" instance_charge_type,
    8 "InstanceMeteringType" instance_metering_type, 9 "BandwidthLimitType" bandwidth_limit_type, 10 "TagSet" tag_set,
    11 "RoutePriorityFlag" route_priority_flag, 12 "RouteTableCount" route_table_count,
    13 "RouteTableFlag" route_table_flag, 14 "IsSecurityLock" is_security_lock,
    15 "RouteBroadcastPolicyFlag" route_broadcast_policy_flag, 16 "RouteECMPFlag" route_ecmp_flag,
    17 "RouteOverlapFlag" route_overlap_flag, 18 "TrafficMarkingPolicyFlag" traffic_marking_policy_flag,
    19 "RouteSelectPolicyFlag" route_select_policy_flag,
    20 "DirectConnectAccelerateChannelFlag" direct_connect_accelerate_channel_flag, 21 "Ipv6Flag" ipv6_flag,
    22 "MrtbAggregatePolicyFlag" mrtb_aggregate_policy_flag, 23 "MrtbPolicyValueFlag" mrtb_policy_value_flag,
    24 "RouteTablePolicyValueCommunityFlag" route_table_policy_value_community_flag,
    25 "PolicyBasedRoutingFlag" policy_based_routing_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcnPolicyBasedRoutingNextHop {
    pub ccn_id: String,
    pub next_hop_region: String,
    pub instance_id: String,
    pub name: String,
    pub instance_type: String,
    pub state: Option<String>,
    pub description: Option<String>,
    pub next_hop_resource_type: Option<String>,
    pub next_hop_resource_id: Option<String>,
}

/// What [`CreateCcnPolicyBasedRoutingNextHop::new`] takes.
pub struct CreateCcnPolicyBasedRoutingNextHopRequired {
    pub ccn_id: String,
    pub next_hop_region: String,
    pub instance_id: String,
    pub name: String,
    pub instance_type: String,
}
operation! { CreateCcnPolicyBasedRoutingNextHop{CreateCcnPolicyBasedRoutingNextHopRequired: ccn_id, next_hop_region, instance_id, name, instance_type}
    "CreateCcnPolicyBasedRoutingNextHop" -> CreateCcnPolicyBasedRoutingNextHopOutput {
    0 "CcnId" ccn_id, 1 "NextHopRegion" next_hop_region, 2 "InstanceId" instance_id, 3 "Name" name,
    4 "InstanceType" instance_type, 5 "State" state: String, 6 "Description" description: String,
    7 "NextHopResourceType" next_hop_resource_type: String, 8 "NextHopResourceId" next_hop_resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcnPolicyBasedRoutingNextHopOutput {
    pub policy_based_routing_next_hop_id: Option<String>,
}
model! { CreateCcnPolicyBasedRoutingNextHopOutput {
    0 "PolicyBasedRoutingNextHopId" policy_based_routing_next_hop_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcnPolicyBasedRoutingRules {
    pub ccn_id: String,
    pub ccn_policy_based_routing_rule_set: Option<Vec<CcnPolicyBasedRoutingRule>>,
}
operation! { CreateCcnPolicyBasedRoutingRules(ccn_id: String)
    "CreateCcnPolicyBasedRoutingRules" -> CreateCcnPolicyBasedRoutingRulesOutput {
    0 "CcnId" ccn_id, 1 "CcnPolicyBasedRoutingRuleSet" ccn_policy_based_routing_rule_set: Vec<CcnPolicyBasedRoutingRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnPolicyBasedRoutingRule {
    pub policy_based_routing_next_hop_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub source_cidr_block: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub priority: Option<i64>,
    pub description: Option<String>,
    pub policy_based_routing_rule_id: Option<String>,
    pub destination_instance_type: Option<String>,
    pub destination_instance_id: Option<String>,
}

/// What [`CcnPolicyBasedRoutingRule::new`] takes.
pub struct CcnPolicyBasedRoutingRuleRequired {
    pub policy_based_routing_next_hop_id: String,
    pub instance_type: String,
    pub instance_id: String,
    pub source_cidr_block: String,
    pub destination_cidr_block: String,
    pub priority: i64,
}
input! { CcnPolicyBasedRoutingRule{CcnPolicyBasedRoutingRuleRequired: policy_based_routing_next_hop_id, instance_type, instance_id, source_cidr_block, destination_cidr_block, priority} {
    0 "PolicyBasedRoutingNextHopId" policy_based_routing_next_hop_id: String, 1 "InstanceType" instance_type: String,
    2 "InstanceId" instance_id: String, 3 "SourceCidrBlock" source_cidr_block: String,
    4 "DestinationCidrBlock" destination_cidr_block: String, 5 "Priority" priority: i64,
    6 "Description" description: String, 7 "PolicyBasedRoutingRuleId" policy_based_routing_rule_id: String,
    8 "DestinationInstanceType" destination_instance_type: String,
    9 "DestinationInstanceId" destination_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcnPolicyBasedRoutingRulesOutput {
    pub policy_based_routing_rule_id_set: Option<Vec<String>>,
}
model! { CreateCcnPolicyBasedRoutingRulesOutput {
    0 "PolicyBasedRoutingRuleIdSet" policy_based_routing_rule_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcnRouteTables {
    pub route_table: Vec<CcnBatchRouteTable>,
}
operation! { CreateCcnRouteTables(route_table: Vec<CcnBatchRouteTable>)
    "CreateCcnRouteTables" -> CreateCcnRouteTablesOutput {
    0 "RouteTable" route_table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnBatchRouteTable {
    pub ccn_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
}
input! { CcnBatchRouteTable(ccn_id: String, name: String) {
    0 "CcnId" ccn_id: String, 1 "Name" name: String, 2 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcnRouteTablesOutput {
    pub ccn_route_table_set: Option<Vec<CcnRouteTable>>,
}
model! { CreateCcnRouteTablesOutput {
    0 "CcnRouteTableSet" ccn_route_table_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRouteTable {
    pub ccn_id: Option<String>,
    pub ccn_route_table_id: Option<String>,
    pub route_table_name: Option<String>,
    pub route_table_description: Option<String>,
    pub is_default_table: Option<bool>,
    pub create_time: Option<String>,
}
model! { CcnRouteTable {
    0 "CcnId" ccn_id, 1 "CcnRouteTableId" ccn_route_table_id, 2 "RouteTableName" route_table_name,
    3 "RouteTableDescription" route_table_description, 4 "IsDefaultTable" is_default_table, 5 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdcLDCXList {}
operation! { CreateCdcLDCXList() "CreateCdcLDCXList" -> Empty {} }

pub type CreateCdcLDCXListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdcNetPlanes {}
operation! { CreateCdcNetPlanes() "CreateCdcNetPlanes" -> Empty {} }

pub type CreateCdcNetPlanesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomerGateway {
    pub customer_gateway_name: String,
    pub ip_address: String,
    pub tags: Option<Vec<Tag>>,
    pub bgp_asn: Option<i64>,
}
operation! { CreateCustomerGateway(customer_gateway_name: String, ip_address: String)
    "CreateCustomerGateway" -> CreateCustomerGatewayOutput {
    0 "CustomerGatewayName" customer_gateway_name, 1 "IpAddress" ip_address, 2 "Tags" tags: Vec<Tag>,
    3 "BgpAsn" bgp_asn: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomerGatewayOutput {
    pub customer_gateway: Option<CustomerGateway>,
}
model! { CreateCustomerGatewayOutput {
    0 "CustomerGateway" customer_gateway
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerGateway {
    pub customer_gateway_id: Option<String>,
    pub customer_gateway_name: Option<String>,
    pub ip_address: Option<String>,
    pub created_time: Option<String>,
    pub bgp_asn: Option<u64>,
}
model! { CustomerGateway {
    0 "CustomerGatewayId" customer_gateway_id, 1 "CustomerGatewayName" customer_gateway_name, 2 "IpAddress" ip_address,
    3 "CreatedTime" created_time, 4 "BgpAsn" bgp_asn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultSecurityGroup {
    pub project_id: Option<String>,
}
operation! { CreateDefaultSecurityGroup() "CreateDefaultSecurityGroup" -> CreateDefaultSecurityGroupOutput {
    0 "ProjectId" project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultSecurityGroupOutput {
    pub security_group: Option<SecurityGroup>,
}
model! { CreateDefaultSecurityGroupOutput {
    0 "SecurityGroup" security_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultVpc {
    pub zone: Option<String>,
    pub force: Option<bool>,
}
operation! { CreateDefaultVpc() "CreateDefaultVpc" -> CreateDefaultVpcOutput {
    0 "Zone" zone: String, 1 "Force" force: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultVpcOutput {
    pub vpc: Option<DefaultVpcSubnet>,
}
model! { CreateDefaultVpcOutput {
    0 "Vpc" vpc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultVpcSubnet {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_name: Option<String>,
    pub subnet_name: Option<String>,
    pub cidr_block: Option<String>,
}
model! { DefaultVpcSubnet {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "VpcName" vpc_name, 3 "SubnetName" subnet_name, 4 "CidrBlock" cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDhcpIp {
    pub vpc_id: String,
    pub subnet_id: String,
    pub dhcp_ip_name: String,
    pub secondary_private_ip_address_count: Option<u64>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateDhcpIp(vpc_id: String, subnet_id: String, dhcp_ip_name: String)
    "CreateDhcpIp" -> CreateDhcpIpOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "DhcpIpName" dhcp_ip_name,
    3 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count: u64, 4 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDhcpIpOutput {
    pub dhcp_ip_set: Option<Vec<DhcpIp>>,
}
model! { CreateDhcpIpOutput {
    0 "DhcpIpSet" dhcp_ip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DhcpIp {
    pub dhcp_ip_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub dhcp_ip_name: Option<String>,
    pub private_ip_address: Option<String>,
    pub address_ip: Option<String>,
    pub network_interface_id: Option<String>,
    pub instance_id: Option<String>,
    pub state: Option<String>,
    pub created_time: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { DhcpIp {
    0 "DhcpIpId" dhcp_ip_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "DhcpIpName" dhcp_ip_name,
    4 "PrivateIpAddress" private_ip_address, 5 "AddressIp" address_ip, 6 "NetworkInterfaceId" network_interface_id,
    7 "InstanceId" instance_id, 8 "State" state, 9 "CreatedTime" created_time, 10 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectConnectGateway {
    pub direct_connect_gateway_name: String,
    pub network_type: String,
    pub network_instance_id: Option<String>,
    pub gateway_type: Option<String>,
    pub mode_type: Option<String>,
    pub gateway_asn: Option<u64>,
    pub zone: Option<String>,
    pub ha_zone_group_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateDirectConnectGateway(direct_connect_gateway_name: String, network_type: String)
    "CreateDirectConnectGateway" -> CreateDirectConnectGatewayOutput {
    0 "DirectConnectGatewayName" direct_connect_gateway_name, 1 "NetworkType" network_type,
    2 "NetworkInstanceId" network_instance_id: String, 3 "GatewayType" gateway_type: String,
    4 "ModeType" mode_type: String, 5 "GatewayAsn" gateway_asn: u64, 6 "Zone" zone: String,
    7 "HaZoneGroupId" ha_zone_group_id: String, 8 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectConnectGatewayOutput {
    pub direct_connect_gateway: Option<DirectConnectGateway>,
}
model! { CreateDirectConnectGatewayOutput {
    0 "DirectConnectGateway" direct_connect_gateway
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectConnectGateway {
    pub direct_connect_gateway_id: Option<String>,
    pub direct_connect_gateway_name: Option<String>,
    pub vpc_id: Option<String>,
    pub network_type: Option<String>,
    pub network_instance_id: Option<String>,
    pub gateway_type: Option<String>,
    pub create_time: Option<String>,
    pub direct_connect_gateway_ip: Option<String>,
    pub ccn_id: Option<String>,
    pub ccn_route_type: Option<String>,
    pub enable_bgp: Option<bool>,
    pub enable_bgp_community: Option<bool>,
    pub nat_gateway_id: Option<String>,
    pub vxlan_support: Option<Vec<bool>>,
    pub mode_type: Option<String>,
    pub local_zone: Option<bool>,
    pub zone: Option<String>,
    pub enable_flow_details: Option<u64>,
    pub flow_details_update_time: Option<String>,
    pub new_afc: Option<u64>,
    pub access_network_type: Option<String>,
    pub ha_zone_list: Option<Vec<String>>,
    pub gateway_asn: Option<u64>,
}
model! { DirectConnectGateway {
    0 "DirectConnectGatewayId" direct_connect_gateway_id, 1 "DirectConnectGatewayName" direct_connect_gateway_name,
    2 "VpcId" vpc_id, 3 "NetworkType" network_type, 4 "NetworkInstanceId" network_instance_id,
    5 "GatewayType" gateway_type, 6 "CreateTime" create_time, 7 "DirectConnectGatewayIp" direct_connect_gateway_ip,
    8 "CcnId" ccn_id, 9 "CcnRouteType" ccn_route_type, 10 "EnableBGP" enable_bgp,
    11 "EnableBGPCommunity" enable_bgp_community, 12 "NatGatewayId" nat_gateway_id, 13 "VXLANSupport" vxlan_support,
    14 "ModeType" mode_type, 15 "LocalZone" local_zone, 16 "Zone" zone, 17 "EnableFlowDetails" enable_flow_details,
    18 "FlowDetailsUpdateTime" flow_details_update_time, 19 "NewAfc" new_afc,
    20 "AccessNetworkType" access_network_type, 21 "HaZoneList" ha_zone_list, 22 "GatewayAsn" gateway_asn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectConnectGatewayCcnRoutes {
    pub direct_connect_gateway_id: String,
    pub routes: Vec<DirectConnectGatewayCcnRoute>,
}
operation! { CreateDirectConnectGatewayCcnRoutes(direct_connect_gateway_id: String, routes: Vec<DirectConnectGatewayCcnRoute>)
    "CreateDirectConnectGatewayCcnRoutes" -> Empty {
    0 "DirectConnectGatewayId" direct_connect_gateway_id, 1 "Routes" routes
} }

pub type CreateDirectConnectGatewayCcnRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectConnectGatewayCcnRoute {
    pub route_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub as_path: Option<Vec<String>>,
    pub description: Option<String>,
    pub update_time: Option<String>,
}
input! { DirectConnectGatewayCcnRoute() {
    0 "RouteId" route_id: String, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "ASPath" as_path: Vec<String>, 3 "Description" description: String, 4 "UpdateTime" update_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowLog {
    pub flow_log_name: String,
    pub resource_type: String,
    pub resource_id: String,
    pub traffic_type: String,
    pub vpc_id: Option<String>,
    pub flow_log_description: Option<String>,
    pub cloud_log_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub storage_type: Option<String>,
    pub flow_log_storage: Option<FlowLogStorage>,
    pub cloud_log_region: Option<String>,
    pub period: Option<u64>,
}
operation! { CreateFlowLog(flow_log_name: String, resource_type: String, resource_id: String, traffic_type: String)
    "CreateFlowLog" -> CreateFlowLogOutput {
    0 "FlowLogName" flow_log_name, 1 "ResourceType" resource_type, 2 "ResourceId" resource_id,
    3 "TrafficType" traffic_type, 4 "VpcId" vpc_id: String, 5 "FlowLogDescription" flow_log_description: String,
    6 "CloudLogId" cloud_log_id: String, 7 "Tags" tags: Vec<Tag>, 8 "StorageType" storage_type: String,
    9 "FlowLogStorage" flow_log_storage: FlowLogStorage, 10 "CloudLogRegion" cloud_log_region: String,
    11 "Period" period: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowLogStorage {
    pub storage_id: Option<String>,
    pub storage_topic: Option<String>,
}
input! { FlowLogStorage(storage_id: String) {
    0 "StorageId" storage_id: String, 1 "StorageTopic" storage_topic: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowLogOutput {
    pub flow_log: Option<Vec<FlowLog>>,
}
model! { CreateFlowLogOutput {
    0 "FlowLog" flow_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowLog {
    pub vpc_id: Option<String>,
    pub flow_log_id: Option<String>,
    pub flow_log_name: Option<String>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub traffic_type: Option<String>,
    pub cloud_log_id: Option<String>,
    pub cloud_log_state: Option<String>,
    pub flow_log_description: Option<String>,
    pub created_time: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub enable: Option<bool>,
    pub storage_type: Option<String>,
    pub flow_log_storage: Option<FlowLogStorage>,
    pub cloud_log_region: Option<String>,
    pub period: Option<u64>,
}
model! { FlowLog {
    0 "VpcId" vpc_id, 1 "FlowLogId" flow_log_id, 2 "FlowLogName" flow_log_name, 3 "ResourceType" resource_type,
    4 "ResourceId" resource_id, 5 "TrafficType" traffic_type, 6 "CloudLogId" cloud_log_id,
    7 "CloudLogState" cloud_log_state, 8 "FlowLogDescription" flow_log_description, 9 "CreatedTime" created_time,
    10 "TagSet" tag_set, 11 "Enable" enable, 12 "StorageType" storage_type, 13 "FlowLogStorage" flow_log_storage,
    14 "CloudLogRegion" cloud_log_region, 15 "Period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalRoutes {
    pub vpc_id: String,
    pub global_routes: Vec<GlobalRoute>,
}
operation! { CreateGlobalRoutes(vpc_id: String, global_routes: Vec<GlobalRoute>)
    "CreateGlobalRoutes" -> CreateGlobalRoutesOutput {
    0 "VpcId" vpc_id, 1 "GlobalRoutes" global_routes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalRoute {
    pub vpc_id: Option<String>,
    pub global_route_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub gateway_type: Option<String>,
    pub gateway_id: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<String>,
    pub subnet_route_algorithm: Option<String>,
}
input! { GlobalRoute() {
    0 "VpcId" vpc_id: String, 1 "GlobalRouteId" global_route_id: String,
    2 "DestinationCidrBlock" destination_cidr_block: String, 3 "GatewayType" gateway_type: String,
    4 "GatewayId" gateway_id: String, 5 "Description" description: String, 6 "CreatedTime" created_time: String,
    7 "SubnetRouteAlgorithm" subnet_route_algorithm: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalRoutesOutput {
    pub global_route_set: Option<Vec<GlobalRoute>>,
}
model! { CreateGlobalRoutesOutput {
    0 "GlobalRouteSet" global_route_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVip {
    pub vpc_id: String,
    pub ha_vip_name: String,
    pub subnet_id: Option<String>,
    pub vip: Option<String>,
    pub network_interface_id: Option<String>,
    pub check_associate: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub ha_vip_association_set: Option<Vec<HaVipAssociation>>,
    pub client_token: Option<String>,
}
operation! { CreateHaVip(vpc_id: String, ha_vip_name: String) "CreateHaVip" -> CreateHaVipOutput {
    0 "VpcId" vpc_id, 1 "HaVipName" ha_vip_name, 2 "SubnetId" subnet_id: String, 3 "Vip" vip: String,
    4 "NetworkInterfaceId" network_interface_id: String, 5 "CheckAssociate" check_associate: bool,
    6 "Tags" tags: Vec<Tag>, 7 "HaVipAssociationSet" ha_vip_association_set: Vec<HaVipAssociation>,
    8 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVipOutput {
    pub ha_vip: Option<HaVip>,
}
model! { CreateHaVipOutput {
    0 "HaVip" ha_vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HaVip {
    pub ha_vip_id: Option<String>,
    pub ha_vip_name: Option<String>,
    pub vip: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub instance_id: Option<String>,
    pub address_ip: Option<String>,
    pub state: Option<String>,
    pub created_time: Option<String>,
    pub business: Option<String>,
    pub ha_vip_association_set: Option<Vec<HaVipAssociation>>,
    pub check_associate: Option<bool>,
    pub cdc_id: Option<String>,
    pub flushed_time: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { HaVip {
    0 "HaVipId" ha_vip_id, 1 "HaVipName" ha_vip_name, 2 "Vip" vip, 3 "VpcId" vpc_id, 4 "SubnetId" subnet_id,
    5 "NetworkInterfaceId" network_interface_id, 6 "InstanceId" instance_id, 7 "AddressIp" address_ip, 8 "State" state,
    9 "CreatedTime" created_time, 10 "Business" business, 11 "HaVipAssociationSet" ha_vip_association_set,
    12 "CheckAssociate" check_associate, 13 "CdcId" cdc_id, 14 "FlushedTime" flushed_time, 15 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighPriorityRouteTable {
    pub vpc_id: String,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateHighPriorityRouteTable(vpc_id: String, name: String)
    "CreateHighPriorityRouteTable" -> CreateHighPriorityRouteTableOutput {
    0 "VpcId" vpc_id, 1 "Name" name, 2 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighPriorityRouteTableOutput {
    pub high_priority_route_table: Option<HighPriorityRouteTable>,
}
model! { CreateHighPriorityRouteTableOutput {
    0 "HighPriorityRouteTable" high_priority_route_table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighPriorityRouteTable {
    pub high_priority_route_table_id: Option<String>,
    pub vpc_id: Option<String>,
    pub name: Option<String>,
    pub subnet_set: Option<Vec<String>>,
    pub high_priority_route_set: Option<Vec<HighPriorityRoute>>,
    pub created_time: Option<String>,
}
model! { HighPriorityRouteTable {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "VpcId" vpc_id, 2 "Name" name,
    3 "SubnetSet" subnet_set, 4 "HighPriorityRouteSet" high_priority_route_set, 5 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighPriorityRoute {
    pub high_priority_route_table_id: Option<String>,
    pub high_priority_route_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub gateway_type: Option<String>,
    pub gateway_id: Option<String>,
    pub description: Option<String>,
    pub subnet_route_algorithm: Option<String>,
    pub is_cdc: Option<bool>,
    pub cdc_id: Option<String>,
    pub created_time: Option<String>,
}
input! { HighPriorityRoute() {
    0 "HighPriorityRouteTableId" high_priority_route_table_id: String,
    1 "HighPriorityRouteId" high_priority_route_id: String, 2 "DestinationCidrBlock" destination_cidr_block: String,
    3 "GatewayType" gateway_type: String, 4 "GatewayId" gateway_id: String, 5 "Description" description: String,
    6 "SubnetRouteAlgorithm" subnet_route_algorithm: String, 7 "IsCdc" is_cdc: bool, 8 "CdcId" cdc_id: String,
    9 "CreatedTime" created_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighPriorityRoutes {
    pub high_priority_route_table_id: String,
    pub high_priority_routes: Vec<HighPriorityRoute>,
}
operation! { CreateHighPriorityRoutes(high_priority_route_table_id: String, high_priority_routes: Vec<HighPriorityRoute>)
    "CreateHighPriorityRoutes" -> CreateHighPriorityRoutesOutput {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "HighPriorityRoutes" high_priority_routes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighPriorityRoutesOutput {
    pub high_priority_route_set: Option<Vec<HighPriorityRoute>>,
}
model! { CreateHighPriorityRoutesOutput {
    0 "HighPriorityRouteSet" high_priority_route_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIp6Translators {
    pub ip6_translator_name: Option<String>,
    pub ip6_translator_count: Option<i64>,
    pub ip6_internet_service_provider: Option<String>,
}
operation! { CreateIp6Translators() "CreateIp6Translators" -> CreateIp6TranslatorsOutput {
    0 "Ip6TranslatorName" ip6_translator_name: String, 1 "Ip6TranslatorCount" ip6_translator_count: i64,
    2 "Ip6InternetServiceProvider" ip6_internet_service_provider: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIp6TranslatorsOutput {
    pub ip6_translator_set: Option<Vec<String>>,
}
model! { CreateIp6TranslatorsOutput {
    0 "Ip6TranslatorSet" ip6_translator_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocalGateway {
    pub local_gateway_name: String,
    pub vpc_id: String,
    pub cdc_id: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateLocalGateway(local_gateway_name: String, vpc_id: String, cdc_id: String)
    "CreateLocalGateway" -> CreateLocalGatewayOutput {
    0 "LocalGatewayName" local_gateway_name, 1 "VpcId" vpc_id, 2 "CdcId" cdc_id, 3 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocalGatewayOutput {
    pub local_gateway: Option<LocalGateway>,
}
model! { CreateLocalGatewayOutput {
    0 "LocalGateway" local_gateway
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalGateway {
    pub cdc_id: Option<String>,
    pub vpc_id: Option<String>,
    pub uniq_local_gw_id: Option<String>,
    pub local_gateway_name: Option<String>,
    pub local_gw_ip: Option<String>,
    pub create_time: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub local_gateway_id: Option<String>,
}
model! { LocalGateway {
    0 "CdcId" cdc_id, 1 "VpcId" vpc_id, 2 "UniqLocalGwId" uniq_local_gw_id, 3 "LocalGatewayName" local_gateway_name,
    4 "LocalGwIp" local_gw_ip, 5 "CreateTime" create_time, 6 "TagSet" tag_set, 7 "LocalGatewayId" local_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGateway {
    pub nat_gateway_name: String,
    pub vpc_id: String,
    pub internet_max_bandwidth_out: Option<u64>,
    pub max_concurrent_connection: Option<u64>,
    pub address_count: Option<u64>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub zone: Option<String>,
    pub tags: Option<Vec<Tag>>,
    /// Deprecated.
    pub subnet_id: Option<String>,
    pub stock_public_ip_addresses_bandwidth_out: Option<u64>,
    pub public_ip_addresses_bandwidth_out: Option<u64>,
    pub public_ip_from_same_zone: Option<bool>,
    pub nat_product_version: Option<u64>,
    pub deletion_protection_enabled: Option<bool>,
    pub exclusive_type: Option<String>,
}
operation! { CreateNatGateway(nat_gateway_name: String, vpc_id: String) "CreateNatGateway" -> CreateNatGatewayOutput {
    0 "NatGatewayName" nat_gateway_name, 1 "VpcId" vpc_id, 2 "InternetMaxBandwidthOut" internet_max_bandwidth_out: u64,
    3 "MaxConcurrentConnection" max_concurrent_connection: u64, 4 "AddressCount" address_count: u64,
    5 "PublicIpAddresses" public_ip_addresses: Vec<String>, 6 "Zone" zone: String, 7 "Tags" tags: Vec<Tag>,
    8 "SubnetId" subnet_id: String, 9 "StockPublicIpAddressesBandwidthOut" stock_public_ip_addresses_bandwidth_out: u64,
    10 "PublicIpAddressesBandwidthOut" public_ip_addresses_bandwidth_out: u64,
    11 "PublicIpFromSameZone" public_ip_from_same_zone: bool, 12 "NatProductVersion" nat_product_version: u64,
    13 "DeletionProtectionEnabled" deletion_protection_enabled: bool, 14 "ExclusiveType" exclusive_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayOutput {
    pub nat_gateway_set: Option<Vec<NatGateway>>,
    pub total_count: Option<u64>,
}
model! { CreateNatGatewayOutput {
    0 "NatGatewaySet" nat_gateway_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatGateway {
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub created_time: Option<String>,
    pub state: Option<String>,
    pub internet_max_bandwidth_out: Option<u64>,
    pub max_concurrent_connection: Option<u64>,
    pub public_ip_address_set: Option<Vec<NatGatewayAddress>>,
    pub network_state: Option<String>,
    pub destination_ip_port_translation_nat_rule_set: Option<Vec<DestinationIpPortTranslationNatRule>>,
    pub vpc_id: Option<String>,
    pub zone: Option<String>,
    pub direct_connect_gateway_ids: Option<Vec<String>>,
    pub subnet_id: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub security_group_set: Option<Vec<String>>,
    pub source_ip_translation_nat_rule_set: Option<Vec<SourceIpTranslationNatRule>>,
    pub is_exclusive: Option<bool>,
    pub exclusive_gateway_bandwidth: Option<u64>,
    pub restrict_state: Option<String>,
    pub nat_product_version: Option<u64>,
    pub strict_snat_mode: Option<bool>,
    pub smart_schedule_mode: Option<bool>,
    pub dedicated_cluster_id: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub connection_state_timeouts: Option<ConnectionStateTimeouts>,
    pub exclusive_type: Option<String>,
    pub auto_scaling: Option<bool>,
    pub icmp_proxy: Option<bool>,
    pub public_address_affinity: Option<bool>,
}
model! { NatGateway {
    0 "NatGatewayId" nat_gateway_id, 1 "NatGatewayName" nat_gateway_name, 2 "CreatedTime" created_time, 3 "State" state,
    4 "InternetMaxBandwidthOut" internet_max_bandwidth_out, 5 "MaxConcurrentConnection" max_concurrent_connection,
    6 "PublicIpAddressSet" public_ip_address_set, 7 "NetworkState" network_state,
    8 "DestinationIpPortTranslationNatRuleSet" destination_ip_port_translation_nat_rule_set, 9 "VpcId" vpc_id,
    10 "Zone" zone, 11 "DirectConnectGatewayIds" direct_connect_gateway_ids, 12 "SubnetId" subnet_id,
    13 "TagSet" tag_set, 14 "SecurityGroupSet" security_group_set,
    15 "SourceIpTranslationNatRuleSet" source_ip_translation_nat_rule_set, 16 "IsExclusive" is_exclusive,
    17 "ExclusiveGatewayBandwidth" exclusive_gateway_bandwidth, 18 "RestrictState" restrict_state,
    19 "NatProductVersion" nat_product_version, 20 "StrictSnatMode" strict_snat_mode,
    21 "SmartScheduleMode" smart_schedule_mode, 22 "DedicatedClusterId" dedicated_cluster_id,
    23 "DeletionProtectionEnabled" deletion_protection_enabled, 24 "ConnectionStateTimeouts" connection_state_timeouts,
    25 "ExclusiveType" exclusive_type, 26 "AutoScaling" auto_scaling, 27 "ICMPProxy" icmp_proxy,
    28 "PublicAddressAffinity" public_address_affinity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatGatewayAddress {
    pub address_id: Option<String>,
    pub public_ip_address: Option<String>,
    pub is_blocked: Option<bool>,
    pub block_type: Option<String>,
}
model! { NatGatewayAddress {
    0 "AddressId" address_id, 1 "PublicIpAddress" public_ip_address, 2 "IsBlocked" is_blocked, 3 "BlockType" block_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestinationIpPortTranslationNatRule {
    pub ip_protocol: Option<String>,
    pub public_ip_address: Option<String>,
    pub public_port: Option<u64>,
    pub private_ip_address: Option<String>,
    pub private_port: Option<u64>,
    pub description: Option<String>,
}

/// What [`DestinationIpPortTranslationNatRule::new`] takes.
pub struct DestinationIpPortTranslationNatRuleRequired {
    pub ip_protocol: String,
    pub public_ip_address: String,
    pub public_port: u64,
    pub private_ip_address: String,
    pub private_port: u64,
}
input! { DestinationIpPortTranslationNatRule{DestinationIpPortTranslationNatRuleRequired: ip_protocol, public_ip_address, public_port, private_ip_address, private_port} {
    0 "IpProtocol" ip_protocol: String, 1 "PublicIpAddress" public_ip_address: String, 2 "PublicPort" public_port: u64,
    3 "PrivateIpAddress" private_ip_address: String, 4 "PrivatePort" private_port: u64,
    5 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceIpTranslationNatRule {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub private_ip_address: Option<String>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub description: Option<String>,
    pub nat_gateway_snat_id: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub created_time: Option<String>,
}

/// What [`SourceIpTranslationNatRule::new`] takes.
pub struct SourceIpTranslationNatRuleRequired {
    pub resource_id: String,
    pub resource_type: String,
    pub private_ip_address: String,
    pub public_ip_addresses: Vec<String>,
    pub description: String,
}
input! { SourceIpTranslationNatRule{SourceIpTranslationNatRuleRequired: resource_id, resource_type, private_ip_address, public_ip_addresses, description} {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String,
    2 "PrivateIpAddress" private_ip_address: String, 3 "PublicIpAddresses" public_ip_addresses: Vec<String>,
    4 "Description" description: String, 5 "NatGatewaySnatId" nat_gateway_snat_id: String,
    6 "NatGatewayId" nat_gateway_id: String, 7 "VpcId" vpc_id: String, 8 "CreatedTime" created_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectionStateTimeouts {
    pub udp_mapping_timeout: Option<u64>,
    pub tcp_established_connection_timeout: Option<u64>,
    pub tcp_time_wait_timeout: Option<u64>,
}
model! { ConnectionStateTimeouts {
    0 "UDPMappingTimeout" udp_mapping_timeout, 1 "TCPEstablishedConnectionTimeout" tcp_established_connection_timeout,
    2 "TCPTimeWaitTimeout" tcp_time_wait_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayDestinationIpPortTranslationNatRule {
    pub nat_gateway_id: String,
    pub destination_ip_port_translation_nat_rules: Vec<DestinationIpPortTranslationNatRule>,
}
operation! { CreateNatGatewayDestinationIpPortTranslationNatRule(nat_gateway_id: String, destination_ip_port_translation_nat_rules: Vec<DestinationIpPortTranslationNatRule>)
    "CreateNatGatewayDestinationIpPortTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "DestinationIpPortTranslationNatRules" destination_ip_port_translation_nat_rules
} }

pub type CreateNatGatewayDestinationIpPortTranslationNatRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewaySourceIpTranslationNatRule {
    pub nat_gateway_id: String,
    pub source_ip_translation_nat_rules: Vec<SourceIpTranslationNatRule>,
}
operation! { CreateNatGatewaySourceIpTranslationNatRule(nat_gateway_id: String, source_ip_translation_nat_rules: Vec<SourceIpTranslationNatRule>)
    "CreateNatGatewaySourceIpTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "SourceIpTranslationNatRules" source_ip_translation_nat_rules
} }

pub type CreateNatGatewaySourceIpTranslationNatRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetDetect {
    pub vpc_id: String,
    pub subnet_id: String,
    pub net_detect_name: String,
    pub detect_destination_ip: Vec<String>,
    pub next_hop_type: Option<String>,
    pub next_hop_destination: Option<String>,
    pub net_detect_description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateNetDetect(vpc_id: String, subnet_id: String, net_detect_name: String, detect_destination_ip: Vec<String>)
    "CreateNetDetect" -> CreateNetDetectOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "NetDetectName" net_detect_name,
    3 "DetectDestinationIp" detect_destination_ip, 4 "NextHopType" next_hop_type: String,
    5 "NextHopDestination" next_hop_destination: String, 6 "NetDetectDescription" net_detect_description: String,
    7 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetDetectOutput {
    pub net_detect: Option<NetDetect>,
}
model! { CreateNetDetectOutput {
    0 "NetDetect" net_detect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetDetect {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub net_detect_id: Option<String>,
    pub net_detect_name: Option<String>,
    pub detect_destination_ip: Option<Vec<String>>,
    pub detect_source_ip: Option<Vec<String>>,
    pub next_hop_type: Option<String>,
    pub next_hop_destination: Option<String>,
    pub next_hop_name: Option<String>,
    pub net_detect_description: Option<String>,
    pub create_time: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { NetDetect {
    0 "VpcId" vpc_id, 1 "VpcName" vpc_name, 2 "SubnetId" subnet_id, 3 "SubnetName" subnet_name,
    4 "NetDetectId" net_detect_id, 5 "NetDetectName" net_detect_name, 6 "DetectDestinationIp" detect_destination_ip,
    7 "DetectSourceIp" detect_source_ip, 8 "NextHopType" next_hop_type, 9 "NextHopDestination" next_hop_destination,
    10 "NextHopName" next_hop_name, 11 "NetDetectDescription" net_detect_description, 12 "CreateTime" create_time,
    13 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAcl {
    pub vpc_id: String,
    pub network_acl_name: String,
    pub network_acl_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateNetworkAcl(vpc_id: String, network_acl_name: String) "CreateNetworkAcl" -> CreateNetworkAclOutput {
    0 "VpcId" vpc_id, 1 "NetworkAclName" network_acl_name, 2 "NetworkAclType" network_acl_type: String,
    3 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclOutput {
    pub network_acl: Option<NetworkAcl>,
}
model! { CreateNetworkAclOutput {
    0 "NetworkAcl" network_acl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkAcl {
    pub vpc_id: Option<String>,
    pub network_acl_id: Option<String>,
    pub network_acl_name: Option<String>,
    pub created_time: Option<String>,
    pub subnet_set: Option<Vec<Subnet>>,
    pub ingress_entries: Option<Vec<NetworkAclEntry>>,
    pub egress_entries: Option<Vec<NetworkAclEntry>>,
    pub network_acl_type: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { NetworkAcl {
    0 "VpcId" vpc_id, 1 "NetworkAclId" network_acl_id, 2 "NetworkAclName" network_acl_name,
    3 "CreatedTime" created_time, 4 "SubnetSet" subnet_set, 5 "IngressEntries" ingress_entries,
    6 "EgressEntries" egress_entries, 7 "NetworkAclType" network_acl_type, 8 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkAclEntry {
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub action: Option<String>,
    pub description: Option<String>,
    pub modify_time: Option<String>,
    pub priority: Option<i64>,
    pub network_acl_ipv4_entry_id: Option<String>,
    pub network_acl_ipv6_entry_id: Option<String>,
}
input! { NetworkAclEntry() {
    0 "Protocol" protocol: String, 1 "Port" port: String, 2 "CidrBlock" cidr_block: String,
    3 "Ipv6CidrBlock" ipv6_cidr_block: String, 4 "Action" action: String, 5 "Description" description: String,
    6 "ModifyTime" modify_time: String, 7 "Priority" priority: i64,
    8 "NetworkAclIpv4EntryId" network_acl_ipv4_entry_id: String,
    9 "NetworkAclIpv6EntryId" network_acl_ipv6_entry_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclEntries {
    pub network_acl_id: String,
    pub network_acl_entry_set: NetworkAclEntrySet,
}
operation! { CreateNetworkAclEntries(network_acl_id: String, network_acl_entry_set: NetworkAclEntrySet)
    "CreateNetworkAclEntries" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "NetworkAclEntrySet" network_acl_entry_set
} }

pub type CreateNetworkAclEntriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkAclEntrySet {
    pub ingress: Option<Vec<NetworkAclEntry>>,
    pub egress: Option<Vec<NetworkAclEntry>>,
}
input! { NetworkAclEntrySet() {
    0 "Ingress" ingress: Vec<NetworkAclEntry>, 1 "Egress" egress: Vec<NetworkAclEntry>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclQuintupleEntries {
    pub network_acl_id: String,
    pub network_acl_quintuple_set: NetworkAclQuintupleEntries,
}
operation! { CreateNetworkAclQuintupleEntries(network_acl_id: String, network_acl_quintuple_set: NetworkAclQuintupleEntries)
    "CreateNetworkAclQuintupleEntries" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "NetworkAclQuintupleSet" network_acl_quintuple_set
} }

pub type CreateNetworkAclQuintupleEntriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkAclQuintupleEntries {
    pub ingress: Option<Vec<NetworkAclQuintupleEntry>>,
    pub egress: Option<Vec<NetworkAclQuintupleEntry>>,
}
input! { NetworkAclQuintupleEntries() {
    0 "Ingress" ingress: Vec<NetworkAclQuintupleEntry>, 1 "Egress" egress: Vec<NetworkAclQuintupleEntry>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkAclQuintupleEntry {
    pub protocol: Option<String>,
    pub description: Option<String>,
    pub source_port: Option<String>,
    pub source_cidr: Option<String>,
    pub destination_port: Option<String>,
    pub destination_cidr: Option<String>,
    pub action: Option<String>,
    pub network_acl_quintuple_entry_id: Option<String>,
    pub priority: Option<i64>,
    pub create_time: Option<String>,
    pub network_acl_direction: Option<String>,
    pub source_ipv6_cidr: Option<String>,
    pub destination_ipv6_cidr: Option<String>,
}
input! { NetworkAclQuintupleEntry() {
    0 "Protocol" protocol: String, 1 "Description" description: String, 2 "SourcePort" source_port: String,
    3 "SourceCidr" source_cidr: String, 4 "DestinationPort" destination_port: String,
    5 "DestinationCidr" destination_cidr: String, 6 "Action" action: String,
    7 "NetworkAclQuintupleEntryId" network_acl_quintuple_entry_id: String, 8 "Priority" priority: i64,
    9 "CreateTime" create_time: String, 10 "NetworkAclDirection" network_acl_direction: String,
    11 "SourceIPv6Cidr" source_ipv6_cidr: String, 12 "DestinationIPv6Cidr" destination_ipv6_cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterface {
    pub vpc_id: String,
    pub network_interface_name: String,
    pub subnet_id: String,
    pub network_interface_description: Option<String>,
    pub secondary_private_ip_address_count: Option<u64>,
    pub qos_level: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub tags: Option<Vec<Tag>>,
    pub trunking_flag: Option<String>,
    pub is_rdma: Option<bool>,
    pub client_token: Option<String>,
}
operation! { CreateNetworkInterface(vpc_id: String, network_interface_name: String, subnet_id: String)
    "CreateNetworkInterface" -> CreateNetworkInterfaceOutput {
    0 "VpcId" vpc_id, 1 "NetworkInterfaceName" network_interface_name, 2 "SubnetId" subnet_id,
    3 "NetworkInterfaceDescription" network_interface_description: String,
    4 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count: u64, 5 "QosLevel" qos_level: String,
    6 "SecurityGroupIds" security_group_ids: Vec<String>,
    7 "PrivateIpAddresses" private_ip_addresses: Vec<PrivateIpAddressSpecification>, 8 "Tags" tags: Vec<Tag>,
    9 "TrunkingFlag" trunking_flag: String, 10 "IsRdma" is_rdma: bool, 11 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceOutput {
    pub network_interface: Option<NetworkInterface>,
}
model! { CreateNetworkInterfaceOutput {
    0 "NetworkInterface" network_interface
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateNatGateway {
    pub nat_gateway_name: String,
    pub vpc_id: Option<String>,
    pub cross_domain: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_type: Option<bool>,
    pub ccn_id: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
}
operation! { CreatePrivateNatGateway(nat_gateway_name: String)
    "CreatePrivateNatGateway" -> CreatePrivateNatGatewayOutput {
    0 "NatGatewayName" nat_gateway_name, 1 "VpcId" vpc_id: String, 2 "CrossDomain" cross_domain: bool,
    3 "Tags" tags: Vec<Tag>, 4 "VpcType" vpc_type: bool, 5 "CcnId" ccn_id: String,
    6 "DeletionProtectionEnabled" deletion_protection_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateNatGatewayOutput {
    pub private_nat_gateway_set: Option<Vec<PrivateNatGateway>>,
    pub total_count: Option<u64>,
}
model! { CreatePrivateNatGatewayOutput {
    0 "PrivateNatGatewaySet" private_nat_gateway_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateNatGateway {
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub vpc_id: Option<String>,
    pub status: Option<String>,
    pub cross_domain: Option<bool>,
    pub created_time: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub direct_connect_gateway_ids: Option<Vec<String>>,
    pub nat_type: Option<String>,
    pub cross_domain_info: Option<PrivateNatCrossDomainInfo>,
    pub vpc_type: Option<bool>,
    pub ccn_id: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
}
model! { PrivateNatGateway {
    0 "NatGatewayId" nat_gateway_id, 1 "NatGatewayName" nat_gateway_name, 2 "VpcId" vpc_id, 3 "Status" status,
    4 "CrossDomain" cross_domain, 5 "CreatedTime" created_time, 6 "TagSet" tag_set,
    7 "DirectConnectGatewayIds" direct_connect_gateway_ids, 8 "NatType" nat_type, 9 "CrossDomainInfo" cross_domain_info,
    10 "VpcType" vpc_type, 11 "CcnId" ccn_id, 12 "DeletionProtectionEnabled" deletion_protection_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateNatCrossDomainInfo {
    pub ccn_id: Option<String>,
    pub local_vpc_id: Option<String>,
    pub peer_vpc_id: Option<String>,
}
model! { PrivateNatCrossDomainInfo {
    0 "CcnId" ccn_id, 1 "LocalVpcId" local_vpc_id, 2 "PeerVpcId" peer_vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateNatGatewayDestinationIpPortTranslationNatRule {
    pub nat_gateway_id: String,
    pub local_destination_ip_port_translation_nat_rules: Vec<LocalDestinationIpPortTranslationNatRule>,
}
operation! { CreatePrivateNatGatewayDestinationIpPortTranslationNatRule(nat_gateway_id: String, local_destination_ip_port_translation_nat_rules: Vec<LocalDestinationIpPortTranslationNatRule>)
    "CreatePrivateNatGatewayDestinationIpPortTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id,
    1 "LocalDestinationIpPortTranslationNatRules" local_destination_ip_port_translation_nat_rules
} }

pub type CreatePrivateNatGatewayDestinationIpPortTranslationNatRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalDestinationIpPortTranslationNatRule {
    pub protocol: Option<String>,
    pub original_port: Option<i64>,
    pub original_ip: Option<String>,
    pub translation_port: Option<i64>,
    pub translation_ip: Option<String>,
    pub description: Option<String>,
}

/// What [`LocalDestinationIpPortTranslationNatRule::new`] takes.
pub struct LocalDestinationIpPortTranslationNatRuleRequired {
    pub protocol: String,
    pub original_port: i64,
    pub original_ip: String,
    pub translation_port: i64,
    pub translation_ip: String,
}
input! { LocalDestinationIpPortTranslationNatRule{LocalDestinationIpPortTranslationNatRuleRequired: protocol, original_port, original_ip, translation_port, translation_ip} {
    0 "Protocol" protocol: String, 1 "OriginalPort" original_port: i64, 2 "OriginalIp" original_ip: String,
    3 "TranslationPort" translation_port: i64, 4 "TranslationIp" translation_ip: String,
    5 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateNatGatewayTranslationAclRule {
    pub nat_gateway_id: String,
    pub translation_direction: String,
    pub translation_type: String,
    pub translation_ip: String,
    pub translation_acl_rules: Vec<TranslationAclRule>,
    pub original_ip: Option<String>,
}

/// What [`CreatePrivateNatGatewayTranslationAclRule::new`] takes.
pub struct CreatePrivateNatGatewayTranslationAclRuleRequired {
    pub nat_gateway_id: String,
    pub translation_direction: String,
    pub translation_type: String,
    pub translation_ip: String,
    pub translation_acl_rules: Vec<TranslationAclRule>,
}
operation! { CreatePrivateNatGatewayTranslationAclRule{CreatePrivateNatGatewayTranslationAclRuleRequired: nat_gateway_id, translation_direction, translation_type, translation_ip, translation_acl_rules}
    "CreatePrivateNatGatewayTranslationAclRule" -> CreatePrivateNatGatewayTranslationAclRuleOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "TranslationDirection" translation_direction,
    2 "TranslationType" translation_type, 3 "TranslationIp" translation_ip,
    4 "TranslationAclRules" translation_acl_rules, 5 "OriginalIp" original_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationAclRule {
    pub protocol: Option<String>,
    pub source_port: Option<String>,
    pub destination_port: Option<String>,
    pub destination_cidr: Option<String>,
    pub source_cidr: Option<String>,
    pub acl_rule_id: Option<u64>,
    pub action: Option<u64>,
    pub description: Option<String>,
}
input! { TranslationAclRule(protocol: String, source_port: String, destination_port: String, destination_cidr: String) {
    0 "Protocol" protocol: String, 1 "SourcePort" source_port: String, 2 "DestinationPort" destination_port: String,
    3 "DestinationCidr" destination_cidr: String, 4 "SourceCidr" source_cidr: String, 5 "AclRuleId" acl_rule_id: u64,
    6 "Action" action: u64, 7 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateNatGatewayTranslationAclRuleOutput {
    pub translation_acl_rule_set: Option<Vec<TranslationAclRule>>,
}
model! { CreatePrivateNatGatewayTranslationAclRuleOutput {
    0 "TranslationAclRuleSet" translation_acl_rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateNatGatewayTranslationNatRule {
    pub nat_gateway_id: String,
    pub translation_nat_rules: Vec<TranslationNatRuleInput>,
    pub cross_domain: Option<bool>,
}
operation! { CreatePrivateNatGatewayTranslationNatRule(nat_gateway_id: String, translation_nat_rules: Vec<TranslationNatRuleInput>)
    "CreatePrivateNatGatewayTranslationNatRule" -> CreatePrivateNatGatewayTranslationNatRuleOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "TranslationNatRules" translation_nat_rules, 2 "CrossDomain" cross_domain: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationNatRuleInput {
    pub translation_direction: Option<String>,
    pub translation_type: Option<String>,
    pub translation_ip: Option<String>,
    pub description: Option<String>,
    pub original_ip: Option<String>,
}
input! { TranslationNatRuleInput(translation_direction: String, translation_type: String, translation_ip: String) {
    0 "TranslationDirection" translation_direction: String, 1 "TranslationType" translation_type: String,
    2 "TranslationIp" translation_ip: String, 3 "Description" description: String, 4 "OriginalIp" original_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateNatGatewayTranslationNatRuleOutput {
    pub nat_gateway_id: Option<String>,
}
model! { CreatePrivateNatGatewayTranslationNatRuleOutput {
    0 "NatGatewayId" nat_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReserveIpAddresses {
    pub vpc_id: String,
    pub ip_addresses: Option<Vec<String>>,
    pub ip_address_count: Option<u64>,
    pub subnet_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub client_token: Option<String>,
}
operation! { CreateReserveIpAddresses(vpc_id: String) "CreateReserveIpAddresses" -> CreateReserveIpAddressesOutput {
    0 "VpcId" vpc_id, 1 "IpAddresses" ip_addresses: Vec<String>, 2 "IpAddressCount" ip_address_count: u64,
    3 "SubnetId" subnet_id: String, 4 "Name" name: String, 5 "Description" description: String, 6 "Tags" tags: Vec<Tag>,
    7 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReserveIpAddressesOutput {
    pub reserve_ip_address_set: Option<Vec<ReserveIpAddressInfo>>,
}
model! { CreateReserveIpAddressesOutput {
    0 "ReserveIpAddressSet" reserve_ip_address_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveIpAddressInfo {
    pub reserve_ip_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub reserve_ip_address: Option<String>,
    pub resource_id: Option<String>,
    pub ip_type: Option<u64>,
    pub state: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { ReserveIpAddressInfo {
    0 "ReserveIpId" reserve_ip_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "ReserveIpAddress" reserve_ip_address,
    4 "ResourceId" resource_id, 5 "IpType" ip_type, 6 "State" state, 7 "Name" name, 8 "Description" description,
    9 "CreatedTime" created_time, 10 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutePolicy {
    pub route_policy_description: String,
    pub route_policy_name: String,
    pub route_policy_entry_set: Option<Vec<RoutePolicyEntry>>,
}
operation! { CreateRoutePolicy(route_policy_description: String, route_policy_name: String)
    "CreateRoutePolicy" -> CreateRoutePolicyOutput {
    0 "RoutePolicyDescription" route_policy_description, 1 "RoutePolicyName" route_policy_name,
    2 "RoutePolicyEntrySet" route_policy_entry_set: Vec<RoutePolicyEntry>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutePolicyEntry {
    pub route_policy_entry_id: Option<String>,
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub route_type: Option<String>,
    pub gateway_type: Option<String>,
    pub gateway_id: Option<String>,
    pub priority: Option<u64>,
    pub action: Option<String>,
    pub created_time: Option<String>,
    pub region: Option<String>,
}
input! { RoutePolicyEntry() {
    0 "RoutePolicyEntryId" route_policy_entry_id: String, 1 "CidrBlock" cidr_block: String,
    2 "Description" description: String, 3 "RouteType" route_type: String, 4 "GatewayType" gateway_type: String,
    5 "GatewayId" gateway_id: String, 6 "Priority" priority: u64, 7 "Action" action: String,
    8 "CreatedTime" created_time: String, 9 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutePolicyOutput {
    pub route_policy: Option<RoutePolicy>,
}
model! { CreateRoutePolicyOutput {
    0 "RoutePolicy" route_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutePolicy {
    pub route_policy_id: Option<String>,
    pub route_policy_name: Option<String>,
    pub route_policy_description: Option<String>,
    pub route_policy_entry_set: Option<Vec<RoutePolicyEntry>>,
    pub route_policy_association_set: Option<Vec<RoutePolicyAssociation>>,
    pub created_time: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { RoutePolicy {
    0 "RoutePolicyId" route_policy_id, 1 "RoutePolicyName" route_policy_name,
    2 "RoutePolicyDescription" route_policy_description, 3 "RoutePolicyEntrySet" route_policy_entry_set,
    4 "RoutePolicyAssociationSet" route_policy_association_set, 5 "CreatedTime" created_time, 6 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutePolicyAssociation {
    pub route_table_id: Option<String>,
    pub route_policy_id: Option<String>,
    pub priority: Option<u64>,
}
input! { RoutePolicyAssociation() {
    0 "RouteTableId" route_table_id: String, 1 "RoutePolicyId" route_policy_id: String, 2 "Priority" priority: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutePolicyAssociations {
    pub route_policy_association_set: Vec<RoutePolicyAssociation>,
}
operation! { CreateRoutePolicyAssociations(route_policy_association_set: Vec<RoutePolicyAssociation>)
    "CreateRoutePolicyAssociations" -> Empty {
    0 "RoutePolicyAssociationSet" route_policy_association_set
} }

pub type CreateRoutePolicyAssociationsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutePolicyEntries {
    pub route_policy_id: String,
    pub route_policy_entry_set: Vec<RoutePolicyEntry>,
}
operation! { CreateRoutePolicyEntries(route_policy_id: String, route_policy_entry_set: Vec<RoutePolicyEntry>)
    "CreateRoutePolicyEntries" -> Empty {
    0 "RoutePolicyId" route_policy_id, 1 "RoutePolicyEntrySet" route_policy_entry_set
} }

pub type CreateRoutePolicyEntriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteTable {
    pub vpc_id: String,
    pub route_table_name: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateRouteTable(vpc_id: String, route_table_name: String) "CreateRouteTable" -> CreateRouteTableOutput {
    0 "VpcId" vpc_id, 1 "RouteTableName" route_table_name, 2 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteTableOutput {
    pub route_table: Option<RouteTable>,
}
model! { CreateRouteTableOutput {
    0 "RouteTable" route_table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteTable {
    pub vpc_id: Option<String>,
    pub route_table_id: Option<String>,
    pub route_table_name: Option<String>,
    pub association_set: Option<Vec<RouteTableAssociation>>,
    pub route_set: Option<Vec<Route>>,
    pub main: Option<bool>,
    pub created_time: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub local_cidr_for_ccn: Option<Vec<CidrForCcn>>,
}
model! { RouteTable {
    0 "VpcId" vpc_id, 1 "RouteTableId" route_table_id, 2 "RouteTableName" route_table_name,
    3 "AssociationSet" association_set, 4 "RouteSet" route_set, 5 "Main" main, 6 "CreatedTime" created_time,
    7 "TagSet" tag_set, 8 "LocalCidrForCcn" local_cidr_for_ccn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteTableAssociation {
    pub subnet_id: Option<String>,
    pub route_table_id: Option<String>,
}
model! { RouteTableAssociation {
    0 "SubnetId" subnet_id, 1 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Route {
    pub destination_cidr_block: Option<String>,
    pub gateway_type: Option<String>,
    pub gateway_id: Option<String>,
    pub route_id: Option<u64>,
    pub route_description: Option<String>,
    pub enabled: Option<bool>,
    pub route_type: Option<String>,
    pub route_table_id: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub route_item_id: Option<String>,
    pub published_to_vbc: Option<bool>,
    pub created_time: Option<String>,
    pub cdc_id: Option<String>,
}
input! { Route(destination_cidr_block: String, gateway_type: String, gateway_id: String) {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "GatewayType" gateway_type: String,
    2 "GatewayId" gateway_id: String, 3 "RouteId" route_id: u64, 4 "RouteDescription" route_description: String,
    5 "Enabled" enabled: bool, 6 "RouteType" route_type: String, 7 "RouteTableId" route_table_id: String,
    8 "DestinationIpv6CidrBlock" destination_ipv6_cidr_block: String, 9 "RouteItemId" route_item_id: String,
    10 "PublishedToVbc" published_to_vbc: bool, 11 "CreatedTime" created_time: String, 12 "CdcId" cdc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CidrForCcn {
    pub cidr: Option<String>,
    pub published_to_vbc: Option<bool>,
}
model! { CidrForCcn {
    0 "Cidr" cidr, 1 "PublishedToVbc" published_to_vbc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutes {
    pub route_table_id: String,
    pub routes: Vec<Route>,
}
operation! { CreateRoutes(route_table_id: String, routes: Vec<Route>) "CreateRoutes" -> CreateRoutesOutput {
    0 "RouteTableId" route_table_id, 1 "Routes" routes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutesOutput {
    pub total_count: Option<u64>,
    pub route_table_set: Option<Vec<RouteTable>>,
}
model! { CreateRoutesOutput {
    0 "TotalCount" total_count, 1 "RouteTableSet" route_table_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroup {
    pub group_name: String,
    pub group_description: String,
    pub project_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateSecurityGroup(group_name: String, group_description: String)
    "CreateSecurityGroup" -> CreateSecurityGroupOutput {
    0 "GroupName" group_name, 1 "GroupDescription" group_description, 2 "ProjectId" project_id: String,
    3 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupOutput {
    pub security_group: Option<SecurityGroup>,
}
model! { CreateSecurityGroupOutput {
    0 "SecurityGroup" security_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupPolicies {
    pub security_group_id: String,
    pub security_group_policy_set: SecurityGroupPolicySet,
}
operation! { CreateSecurityGroupPolicies(security_group_id: String, security_group_policy_set: SecurityGroupPolicySet)
    "CreateSecurityGroupPolicies" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupPolicySet" security_group_policy_set
} }

pub type CreateSecurityGroupPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupPolicySet {
    pub version: Option<String>,
    pub egress: Option<Vec<SecurityGroupPolicy>>,
    pub ingress: Option<Vec<SecurityGroupPolicy>>,
    pub policy_statistics: Option<PolicyStatistics>,
}
input! { SecurityGroupPolicySet() {
    0 "Version" version: String, 1 "Egress" egress: Vec<SecurityGroupPolicy>,
    2 "Ingress" ingress: Vec<SecurityGroupPolicy>, 3 "PolicyStatistics" policy_statistics: PolicyStatistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupPolicy {
    pub policy_index: Option<i64>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub service_template: Option<ServiceTemplateSpecification>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub security_group_id: Option<String>,
    pub address_template: Option<AddressTemplateSpecification>,
    pub action: Option<String>,
    pub policy_description: Option<String>,
    pub modify_time: Option<String>,
    pub priority: Option<i64>,
}
input! { SecurityGroupPolicy() {
    0 "PolicyIndex" policy_index: i64, 1 "Protocol" protocol: String, 2 "Port" port: String,
    3 "ServiceTemplate" service_template: ServiceTemplateSpecification, 4 "CidrBlock" cidr_block: String,
    5 "Ipv6CidrBlock" ipv6_cidr_block: String, 6 "SecurityGroupId" security_group_id: String,
    7 "AddressTemplate" address_template: AddressTemplateSpecification, 8 "Action" action: String,
    9 "PolicyDescription" policy_description: String, 10 "ModifyTime" modify_time: String, 11 "Priority" priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceTemplateSpecification {
    pub service_id: Option<String>,
    pub service_group_id: Option<String>,
}
input! { ServiceTemplateSpecification() {
    0 "ServiceId" service_id: String, 1 "ServiceGroupId" service_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressTemplateSpecification {
    pub address_id: Option<String>,
    pub address_group_id: Option<String>,
}
input! { AddressTemplateSpecification() {
    0 "AddressId" address_id: String, 1 "AddressGroupId" address_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyStatistics {
    pub ingress_ipv4_total_count: Option<u64>,
    pub ingress_ipv6_total_count: Option<u64>,
    pub egress_ipv4_total_count: Option<u64>,
    pub egress_ipv6_total_count: Option<u64>,
}
input! { PolicyStatistics(ingress_ipv4_total_count: u64, ingress_ipv6_total_count: u64, egress_ipv4_total_count: u64, egress_ipv6_total_count: u64) {
    0 "IngressIPv4TotalCount" ingress_ipv4_total_count: u64, 1 "IngressIPv6TotalCount" ingress_ipv6_total_count: u64,
    2 "EgressIPv4TotalCount" egress_ipv4_total_count: u64, 3 "EgressIPv6TotalCount" egress_ipv6_total_count: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupWithPolicies {
    pub group_name: String,
    pub group_description: String,
    pub project_id: Option<String>,
    pub security_group_policy_set: Option<SecurityGroupPolicySet>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateSecurityGroupWithPolicies(group_name: String, group_description: String)
    "CreateSecurityGroupWithPolicies" -> CreateSecurityGroupWithPoliciesOutput {
    0 "GroupName" group_name, 1 "GroupDescription" group_description, 2 "ProjectId" project_id: String,
    3 "SecurityGroupPolicySet" security_group_policy_set: SecurityGroupPolicySet, 4 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupWithPoliciesOutput {
    pub security_group: Option<SecurityGroup>,
}
model! { CreateSecurityGroupWithPoliciesOutput {
    0 "SecurityGroup" security_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTemplate {
    pub service_template_name: String,
    pub services: Option<Vec<String>>,
    pub services_extra: Option<Vec<ServicesInfo>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateServiceTemplate(service_template_name: String)
    "CreateServiceTemplate" -> CreateServiceTemplateOutput {
    0 "ServiceTemplateName" service_template_name, 1 "Services" services: Vec<String>,
    2 "ServicesExtra" services_extra: Vec<ServicesInfo>, 3 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicesInfo {
    pub service: Option<String>,
    pub description: Option<String>,
    pub updated_time: Option<String>,
}
input! { ServicesInfo(service: String) {
    0 "Service" service: String, 1 "Description" description: String, 2 "UpdatedTime" updated_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTemplateOutput {
    pub service_template: Option<ServiceTemplate>,
}
model! { CreateServiceTemplateOutput {
    0 "ServiceTemplate" service_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceTemplate {
    pub service_template_id: Option<String>,
    pub service_template_name: Option<String>,
    pub service_set: Option<Vec<String>>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub service_extra_set: Option<Vec<ServicesInfo>>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { ServiceTemplate {
    0 "ServiceTemplateId" service_template_id, 1 "ServiceTemplateName" service_template_name,
    2 "ServiceSet" service_set, 3 "CreatedTime" created_time, 4 "UpdatedTime" updated_time,
    5 "ServiceExtraSet" service_extra_set, 6 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTemplateGroup {
    pub service_template_group_name: String,
    pub service_template_ids: Vec<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateServiceTemplateGroup(service_template_group_name: String, service_template_ids: Vec<String>)
    "CreateServiceTemplateGroup" -> CreateServiceTemplateGroupOutput {
    0 "ServiceTemplateGroupName" service_template_group_name, 1 "ServiceTemplateIds" service_template_ids,
    2 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTemplateGroupOutput {
    pub service_template_group: Option<ServiceTemplateGroup>,
}
model! { CreateServiceTemplateGroupOutput {
    0 "ServiceTemplateGroup" service_template_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceTemplateGroup {
    pub service_template_group_id: Option<String>,
    pub service_template_group_name: Option<String>,
    pub service_template_id_set: Option<Vec<String>>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub service_template_set: Option<Vec<ServiceTemplate>>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { ServiceTemplateGroup {
    0 "ServiceTemplateGroupId" service_template_group_id, 1 "ServiceTemplateGroupName" service_template_group_name,
    2 "ServiceTemplateIdSet" service_template_id_set, 3 "CreatedTime" created_time, 4 "UpdatedTime" updated_time,
    5 "ServiceTemplateSet" service_template_set, 6 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotPolicies {
    pub snapshot_policies: Vec<SnapshotPolicy>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateSnapshotPolicies(snapshot_policies: Vec<SnapshotPolicy>)
    "CreateSnapshotPolicies" -> CreateSnapshotPoliciesOutput {
    0 "SnapshotPolicies" snapshot_policies, 1 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotPolicy {
    pub snapshot_policy_name: Option<String>,
    pub backup_type: Option<String>,
    pub keep_time: Option<u64>,
    pub create_new_cos: Option<bool>,
    pub cos_region: Option<String>,
    pub cos_bucket: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub backup_policies: Option<Vec<BackupPolicy>>,
    pub enable: Option<bool>,
    pub create_time: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
}

/// What [`SnapshotPolicy::new`] takes.
pub struct SnapshotPolicyRequired {
    pub snapshot_policy_name: String,
    pub backup_type: String,
    pub keep_time: u64,
    pub create_new_cos: bool,
    pub cos_region: String,
    pub cos_bucket: String,
}
input! { SnapshotPolicy{SnapshotPolicyRequired: snapshot_policy_name, backup_type, keep_time, create_new_cos, cos_region, cos_bucket} {
    0 "SnapshotPolicyName" snapshot_policy_name: String, 1 "BackupType" backup_type: String,
    2 "KeepTime" keep_time: u64, 3 "CreateNewCos" create_new_cos: bool, 4 "CosRegion" cos_region: String,
    5 "CosBucket" cos_bucket: String, 6 "SnapshotPolicyId" snapshot_policy_id: String,
    7 "BackupPolicies" backup_policies: Vec<BackupPolicy>, 8 "Enable" enable: bool, 9 "CreateTime" create_time: String,
    10 "TagSet" tag_set: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupPolicy {
    pub backup_day: Option<String>,
    pub backup_time: Option<String>,
}
input! { BackupPolicy(backup_day: String, backup_time: String) {
    0 "BackupDay" backup_day: String, 1 "BackupTime" backup_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotPoliciesOutput {
    pub snapshot_policies: Option<Vec<SnapshotPolicy>>,
}
model! { CreateSnapshotPoliciesOutput {
    0 "SnapshotPolicies" snapshot_policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    pub vpc_id: String,
    pub subnet_name: String,
    pub cidr_block: String,
    pub zone: String,
    pub tags: Option<Vec<Tag>>,
    pub cdc_id: Option<String>,
}
operation! { CreateSubnet(vpc_id: String, subnet_name: String, cidr_block: String, zone: String)
    "CreateSubnet" -> CreateSubnetOutput {
    0 "VpcId" vpc_id, 1 "SubnetName" subnet_name, 2 "CidrBlock" cidr_block, 3 "Zone" zone, 4 "Tags" tags: Vec<Tag>,
    5 "CdcId" cdc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetOutput {
    pub subnet: Option<Subnet>,
}
model! { CreateSubnetOutput {
    0 "Subnet" subnet
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnets {
    pub vpc_id: String,
    pub subnets: Vec<SubnetInput>,
    pub tags: Option<Vec<Tag>>,
    pub cdc_id: Option<String>,
}
operation! { CreateSubnets(vpc_id: String, subnets: Vec<SubnetInput>) "CreateSubnets" -> CreateSubnetsOutput {
    0 "VpcId" vpc_id, 1 "Subnets" subnets, 2 "Tags" tags: Vec<Tag>, 3 "CdcId" cdc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInput {
    pub cidr_block: Option<String>,
    pub subnet_name: Option<String>,
    pub zone: Option<String>,
    pub route_table_id: Option<String>,
}
input! { SubnetInput(cidr_block: String, subnet_name: String, zone: String) {
    0 "CidrBlock" cidr_block: String, 1 "SubnetName" subnet_name: String, 2 "Zone" zone: String,
    3 "RouteTableId" route_table_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetsOutput {
    pub subnet_set: Option<Vec<Subnet>>,
}
model! { CreateSubnetsOutput {
    0 "SubnetSet" subnet_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirror {
    pub vpc_id: String,
    pub traffic_mirror_name: String,
    pub traffic_mirror_describe: Option<String>,
    pub state: Option<String>,
    pub direction: Option<String>,
    pub collector_srcs: Option<Vec<String>>,
    pub nat_id: Option<String>,
    pub collector_normal_filters: Option<Vec<TrafficMirrorFilter>>,
    pub collector_target: Option<TrafficMirrorTarget>,
    pub subnet_id: Option<String>,
    pub r#type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub ingress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
    pub egress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
}
operation! { CreateTrafficMirror(vpc_id: String, traffic_mirror_name: String)
    "CreateTrafficMirror" -> CreateTrafficMirrorOutput {
    0 "VpcId" vpc_id, 1 "TrafficMirrorName" traffic_mirror_name,
    2 "TrafficMirrorDescribe" traffic_mirror_describe: String, 3 "State" state: String, 4 "Direction" direction: String,
    5 "CollectorSrcs" collector_srcs: Vec<String>, 6 "NatId" nat_id: String,
    7 "CollectorNormalFilters" collector_normal_filters: Vec<TrafficMirrorFilter>,
    8 "CollectorTarget" collector_target: TrafficMirrorTarget, 9 "SubnetId" subnet_id: String, 10 "Type" r#type: String,
    11 "Tags" tags: Vec<Tag>, 12 "IngressFilterRules" ingress_filter_rules: Vec<TrafficMirrorFilter>,
    13 "EgressFilterRules" egress_filter_rules: Vec<TrafficMirrorFilter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMirrorFilter {
    pub src_net: Option<String>,
    pub dst_net: Option<String>,
    pub protocol: Option<String>,
    pub src_port: Option<String>,
    pub dst_port: Option<String>,
    pub traffic_mirror_filter_rule_id: Option<String>,
    pub priority: Option<u64>,
    pub action: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<String>,
}
input! { TrafficMirrorFilter() {
    0 "SrcNet" src_net: String, 1 "DstNet" dst_net: String, 2 "Protocol" protocol: String, 3 "SrcPort" src_port: String,
    4 "DstPort" dst_port: String, 5 "TrafficMirrorFilterRuleId" traffic_mirror_filter_rule_id: String,
    6 "Priority" priority: u64, 7 "Action" action: String, 8 "Description" description: String,
    9 "CreatedTime" created_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorOutput {
    pub traffic_mirror: Option<TrafficMirror>,
}
model! { CreateTrafficMirrorOutput {
    0 "TrafficMirror" traffic_mirror
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMirror {
    pub vpc_id: Option<String>,
    pub traffic_mirror_id: Option<String>,
    pub traffic_mirror_name: Option<String>,
    pub traffic_mirror_describe: Option<String>,
    pub state: Option<String>,
    pub direction: Option<String>,
    pub collector_srcs: Option<Vec<String>>,
    pub nat_id: Option<String>,
    pub collector_normal_filters: Option<Vec<TrafficMirrorFilter>>,
    pub collector_target: Option<TrafficMirrorTarget>,
    pub create_time: Option<String>,
    pub r#type: Option<String>,
    pub subnet_id: Option<String>,
    pub target_info: Option<Vec<TrafficMirrorTargetResourceInfo>>,
    pub ingress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
    pub egress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
}
model! { TrafficMirror {
    0 "VpcId" vpc_id, 1 "TrafficMirrorId" traffic_mirror_id, 2 "TrafficMirrorName" traffic_mirror_name,
    3 "TrafficMirrorDescribe" traffic_mirror_describe, 4 "State" state, 5 "Direction" direction,
    6 "CollectorSrcs" collector_srcs, 7 "NatId" nat_id, 8 "CollectorNormalFilters" collector_normal_filters,
    9 "CollectorTarget" collector_target, 10 "CreateTime" create_time, 11 "Type" r#type, 12 "SubnetId" subnet_id,
    13 "TargetInfo" target_info, 14 "IngressFilterRules" ingress_filter_rules,
    15 "EgressFilterRules" egress_filter_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMirrorTargetResourceInfo {
    pub target_id: Option<String>,
    pub target_name: Option<String>,
}
model! { TrafficMirrorTargetResourceInfo {
    0 "TargetId" target_id, 1 "TargetName" target_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRules {
    pub traffic_mirror_id: String,
    pub ingress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
    pub egress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
}
operation! { CreateTrafficMirrorFilterRules(traffic_mirror_id: String)
    "CreateTrafficMirrorFilterRules" -> CreateTrafficMirrorFilterRulesOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "IngressFilterRules" ingress_filter_rules: Vec<TrafficMirrorFilter>,
    2 "EgressFilterRules" egress_filter_rules: Vec<TrafficMirrorFilter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRulesOutput {
    pub traffic_mirror_id: Option<String>,
    pub ingress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
    pub egress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
}
model! { CreateTrafficMirrorFilterRulesOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "IngressFilterRules" ingress_filter_rules,
    2 "EgressFilterRules" egress_filter_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficPackages {
    pub traffic_amount: u64,
    pub traffic_package_count: Option<u64>,
    pub deduct_type: Option<String>,
}
operation! { CreateTrafficPackages(traffic_amount: u64) "CreateTrafficPackages" -> CreateTrafficPackagesOutput {
    0 "TrafficAmount" traffic_amount, 1 "TrafficPackageCount" traffic_package_count: u64,
    2 "DeductType" deduct_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficPackagesOutput {
    pub traffic_package_set: Option<Vec<String>>,
}
model! { CreateTrafficPackagesOutput {
    0 "TrafficPackageSet" traffic_package_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpc {
    pub vpc_name: String,
    pub cidr_block: String,
    pub enable_multicast: Option<String>,
    pub dns_servers: Option<Vec<String>>,
    pub domain_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub enable_route_vpc_publish: Option<bool>,
    pub enable_route_vpc_publish_ipv6: Option<bool>,
}
operation! { CreateVpc(vpc_name: String, cidr_block: String) "CreateVpc" -> CreateVpcOutput {
    0 "VpcName" vpc_name, 1 "CidrBlock" cidr_block, 2 "EnableMulticast" enable_multicast: String,
    3 "DnsServers" dns_servers: Vec<String>, 4 "DomainName" domain_name: String, 5 "Tags" tags: Vec<Tag>,
    6 "EnableRouteVpcPublish" enable_route_vpc_publish: bool,
    7 "EnableRouteVpcPublishIpv6" enable_route_vpc_publish_ipv6: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcOutput {
    pub vpc: Option<Vpc>,
}
model! { CreateVpcOutput {
    0 "Vpc" vpc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vpc {
    pub vpc_name: Option<String>,
    pub vpc_id: Option<String>,
    pub cidr_block: Option<String>,
    pub is_default: Option<bool>,
    pub enable_multicast: Option<bool>,
    pub created_time: Option<String>,
    pub dns_server_set: Option<Vec<String>>,
    pub domain_name: Option<String>,
    pub dhcp_options_id: Option<String>,
    pub enable_dhcp: Option<bool>,
    pub ipv6_cidr_block: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub assistant_cidr_set: Option<Vec<AssistantCidr>>,
    pub enable_route_vpc_publish: Option<bool>,
    pub ipv6_cidr_block_set: Option<Vec<ISPIPv6CidrBlock>>,
    pub enable_route_vpc_publish_ipv6: Option<bool>,
}
model! { Vpc {
    0 "VpcName" vpc_name, 1 "VpcId" vpc_id, 2 "CidrBlock" cidr_block, 3 "IsDefault" is_default,
    4 "EnableMulticast" enable_multicast, 5 "CreatedTime" created_time, 6 "DnsServerSet" dns_server_set,
    7 "DomainName" domain_name, 8 "DhcpOptionsId" dhcp_options_id, 9 "EnableDhcp" enable_dhcp,
    10 "Ipv6CidrBlock" ipv6_cidr_block, 11 "TagSet" tag_set, 12 "AssistantCidrSet" assistant_cidr_set,
    13 "EnableRouteVpcPublish" enable_route_vpc_publish, 14 "Ipv6CidrBlockSet" ipv6_cidr_block_set,
    15 "EnableRouteVpcPublishIpv6" enable_route_vpc_publish_ipv6
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ISPIPv6CidrBlock {
    pub ipv6_cidr_block: Option<String>,
    pub isp_type: Option<String>,
    pub address_type: Option<String>,
}
model! { ISPIPv6CidrBlock {
    0 "IPv6CidrBlock" ipv6_cidr_block, 1 "ISPType" isp_type, 2 "AddressType" address_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndPoint {
    pub vpc_id: String,
    pub subnet_id: String,
    pub end_point_name: String,
    pub end_point_service_id: String,
    pub end_point_vip: Option<String>,
    pub security_group_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub ip_address_type: Option<String>,
}
operation! { CreateVpcEndPoint(vpc_id: String, subnet_id: String, end_point_name: String, end_point_service_id: String)
    "CreateVpcEndPoint" -> CreateVpcEndPointOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "EndPointName" end_point_name,
    3 "EndPointServiceId" end_point_service_id, 4 "EndPointVip" end_point_vip: String,
    5 "SecurityGroupId" security_group_id: String, 6 "Tags" tags: Vec<Tag>, 7 "IpAddressType" ip_address_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndPointOutput {
    pub end_point: Option<EndPoint>,
}
model! { CreateVpcEndPointOutput {
    0 "EndPoint" end_point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndPoint {
    pub end_point_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub end_point_owner: Option<String>,
    pub end_point_name: Option<String>,
    pub service_vpc_id: Option<String>,
    pub service_vip: Option<String>,
    pub end_point_service_id: Option<String>,
    pub end_point_vip: Option<String>,
    pub state: Option<String>,
    pub create_time: Option<String>,
    pub group_set: Option<Vec<String>>,
    pub service_name: Option<String>,
    pub cdc_id: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { EndPoint {
    0 "EndPointId" end_point_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "EndPointOwner" end_point_owner,
    4 "EndPointName" end_point_name, 5 "ServiceVpcId" service_vpc_id, 6 "ServiceVip" service_vip,
    7 "EndPointServiceId" end_point_service_id, 8 "EndPointVip" end_point_vip, 9 "State" state,
    10 "CreateTime" create_time, 11 "GroupSet" group_set, 12 "ServiceName" service_name, 13 "CdcId" cdc_id,
    14 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndPointService {
    pub vpc_id: String,
    pub end_point_service_name: String,
    pub auto_accept_flag: bool,
    pub service_instance_id: String,
    /// Deprecated.
    pub is_pass_service: Option<bool>,
    pub service_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub ip_address_type: Option<String>,
}
operation! { CreateVpcEndPointService(vpc_id: String, end_point_service_name: String, auto_accept_flag: bool, service_instance_id: String)
    "CreateVpcEndPointService" -> CreateVpcEndPointServiceOutput {
    0 "VpcId" vpc_id, 1 "EndPointServiceName" end_point_service_name, 2 "AutoAcceptFlag" auto_accept_flag,
    3 "ServiceInstanceId" service_instance_id, 4 "IsPassService" is_pass_service: bool,
    5 "ServiceType" service_type: String, 6 "Tags" tags: Vec<Tag>, 7 "IpAddressType" ip_address_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndPointServiceOutput {
    pub end_point_service: Option<EndPointService>,
}
model! { CreateVpcEndPointServiceOutput {
    0 "EndPointService" end_point_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndPointService {
    pub end_point_service_id: Option<String>,
    pub vpc_id: Option<String>,
    pub service_owner: Option<String>,
    pub service_name: Option<String>,
    pub service_vip: Option<String>,
    pub service_instance_id: Option<String>,
    pub auto_accept_flag: Option<bool>,
    pub end_point_count: Option<u64>,
    pub end_point_set: Option<Vec<EndPoint>>,
    pub create_time: Option<String>,
    pub service_type: Option<String>,
    pub cdc_id: Option<String>,
    pub service_uin: Option<String>,
    pub business_ip_type: Option<i64>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { EndPointService {
    0 "EndPointServiceId" end_point_service_id, 1 "VpcId" vpc_id, 2 "ServiceOwner" service_owner,
    3 "ServiceName" service_name, 4 "ServiceVip" service_vip, 5 "ServiceInstanceId" service_instance_id,
    6 "AutoAcceptFlag" auto_accept_flag, 7 "EndPointCount" end_point_count, 8 "EndPointSet" end_point_set,
    9 "CreateTime" create_time, 10 "ServiceType" service_type, 11 "CdcId" cdc_id, 12 "ServiceUin" service_uin,
    13 "BusinessIpType" business_ip_type, 14 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndPointServiceWhiteList {
    pub user_uin: String,
    pub end_point_service_id: String,
    pub description: Option<String>,
}
operation! { CreateVpcEndPointServiceWhiteList(user_uin: String, end_point_service_id: String)
    "CreateVpcEndPointServiceWhiteList" -> Empty {
    0 "UserUin" user_uin, 1 "EndPointServiceId" end_point_service_id, 2 "Description" description: String
} }

pub type CreateVpcEndPointServiceWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPeeringConnection {
    pub source_vpc_id: String,
    pub peering_connection_name: String,
    pub destination_vpc_id: String,
    pub destination_uin: String,
    pub destination_region: String,
    pub bandwidth: Option<i64>,
    pub r#type: Option<String>,
    pub charge_type: Option<String>,
    pub qos_level: Option<String>,
    pub tags: Option<Vec<Tags>>,
}

/// What [`CreateVpcPeeringConnection::new`] takes.
pub struct CreateVpcPeeringConnectionRequired {
    pub source_vpc_id: String,
    pub peering_connection_name: String,
    pub destination_vpc_id: String,
    pub destination_uin: String,
    pub destination_region: String,
}
operation! { CreateVpcPeeringConnection{CreateVpcPeeringConnectionRequired: source_vpc_id, peering_connection_name, destination_vpc_id, destination_uin, destination_region}
    "CreateVpcPeeringConnection" -> CreateVpcPeeringConnectionOutput {
    0 "SourceVpcId" source_vpc_id, 1 "PeeringConnectionName" peering_connection_name,
    2 "DestinationVpcId" destination_vpc_id, 3 "DestinationUin" destination_uin,
    4 "DestinationRegion" destination_region, 5 "Bandwidth" bandwidth: i64, 6 "Type" r#type: String,
    7 "ChargeType" charge_type: String, 8 "QosLevel" qos_level: String, 9 "Tags" tags: Vec<Tags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPeeringConnectionOutput {
    pub peering_connection_id: Option<String>,
}
model! { CreateVpcPeeringConnectionOutput {
    0 "PeeringConnectionId" peering_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnConnection {
    pub vpn_gateway_id: String,
    pub customer_gateway_id: String,
    pub vpn_connection_name: String,
    pub pre_share_key: String,
    pub vpc_id: Option<String>,
    pub security_policy_databases: Option<Vec<SecurityPolicyDatabase>>,
    pub ike_options_specification: Option<IKEOptionsSpecification>,
    pub ipsec_options_specification: Option<IPSECOptionsSpecification>,
    pub tags: Option<Vec<Tag>>,
    pub enable_health_check: Option<bool>,
    pub health_check_local_ip: Option<String>,
    pub health_check_remote_ip: Option<String>,
    pub route_type: Option<String>,
    pub negotiation_type: Option<String>,
    pub dpd_enable: Option<i64>,
    pub dpd_timeout: Option<String>,
    pub dpd_action: Option<String>,
    /// Deprecated.
    pub route: Option<CreateVpnConnRoute>,
    pub bgp_config: Option<BgpConfig>,
    pub health_check_config: Option<HealthCheckConfig>,
}
operation! { CreateVpnConnection(vpn_gateway_id: String, customer_gateway_id: String, vpn_connection_name: String, pre_share_key: String)
    "CreateVpnConnection" -> CreateVpnConnectionOutput {
    0 "VpnGatewayId" vpn_gateway_id, 1 "CustomerGatewayId" customer_gateway_id,
    2 "VpnConnectionName" vpn_connection_name, 3 "PreShareKey" pre_share_key, 4 "VpcId" vpc_id: String,
    5 "SecurityPolicyDatabases" security_policy_databases: Vec<SecurityPolicyDatabase>,
    6 "IKEOptionsSpecification" ike_options_specification: IKEOptionsSpecification,
    7 "IPSECOptionsSpecification" ipsec_options_specification: IPSECOptionsSpecification, 8 "Tags" tags: Vec<Tag>,
    9 "EnableHealthCheck" enable_health_check: bool, 10 "HealthCheckLocalIp" health_check_local_ip: String,
    11 "HealthCheckRemoteIp" health_check_remote_ip: String, 12 "RouteType" route_type: String,
    13 "NegotiationType" negotiation_type: String, 14 "DpdEnable" dpd_enable: i64, 15 "DpdTimeout" dpd_timeout: String,
    16 "DpdAction" dpd_action: String, 17 "Route" route: CreateVpnConnRoute, 18 "BgpConfig" bgp_config: BgpConfig,
    19 "HealthCheckConfig" health_check_config: HealthCheckConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicyDatabase {
    pub local_cidr_block: Option<String>,
    pub remote_cidr_block: Option<Vec<String>>,
}
input! { SecurityPolicyDatabase(local_cidr_block: String, remote_cidr_block: Vec<String>) {
    0 "LocalCidrBlock" local_cidr_block: String, 1 "RemoteCidrBlock" remote_cidr_block: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IKEOptionsSpecification {
    pub propo_encry_algorithm: Option<String>,
    pub propo_authen_algorithm: Option<String>,
    pub exchange_mode: Option<String>,
    pub local_identity: Option<String>,
    pub remote_identity: Option<String>,
    pub local_address: Option<String>,
    pub remote_address: Option<String>,
    pub local_fqdn_name: Option<String>,
    pub remote_fqdn_name: Option<String>,
    pub dh_group_name: Option<String>,
    pub ike_sa_lifetime_seconds: Option<u64>,
    pub ike_version: Option<String>,
}
input! { IKEOptionsSpecification() {
    0 "PropoEncryAlgorithm" propo_encry_algorithm: String, 1 "PropoAuthenAlgorithm" propo_authen_algorithm: String,
    2 "ExchangeMode" exchange_mode: String, 3 "LocalIdentity" local_identity: String,
    4 "RemoteIdentity" remote_identity: String, 5 "LocalAddress" local_address: String,
    6 "RemoteAddress" remote_address: String, 7 "LocalFqdnName" local_fqdn_name: String,
    8 "RemoteFqdnName" remote_fqdn_name: String, 9 "DhGroupName" dh_group_name: String,
    10 "IKESaLifetimeSeconds" ike_sa_lifetime_seconds: u64, 11 "IKEVersion" ike_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPSECOptionsSpecification {
    pub encrypt_algorithm: Option<String>,
    /// Deprecated.
    pub integrity_algorith: Option<String>,
    pub ipsec_sa_lifetime_seconds: Option<u64>,
    pub pfs_dh_group: Option<String>,
    pub ipsec_sa_lifetime_traffic: Option<u64>,
    pub integrity_algorithm: Option<String>,
}
input! { IPSECOptionsSpecification() {
    0 "EncryptAlgorithm" encrypt_algorithm: String, 1 "IntegrityAlgorith" integrity_algorith: String,
    2 "IPSECSaLifetimeSeconds" ipsec_sa_lifetime_seconds: u64, 3 "PfsDhGroup" pfs_dh_group: String,
    4 "IPSECSaLifetimeTraffic" ipsec_sa_lifetime_traffic: u64, 5 "IntegrityAlgorithm" integrity_algorithm: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnConnRoute {
    pub destination_cidr_block: Option<String>,
    pub priority: Option<u64>,
    pub description: Option<String>,
}
input! { CreateVpnConnRoute(destination_cidr_block: String) {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "Priority" priority: u64,
    2 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BgpConfig {
    pub tunnel_cidr: Option<String>,
    pub local_bgp_ip: Option<String>,
    pub remote_bgp_ip: Option<String>,
}
input! { BgpConfig(tunnel_cidr: String, local_bgp_ip: String, remote_bgp_ip: String) {
    0 "TunnelCidr" tunnel_cidr: String, 1 "LocalBgpIp" local_bgp_ip: String, 2 "RemoteBgpIp" remote_bgp_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckConfig {
    pub probe_type: Option<String>,
    pub probe_interval: Option<i64>,
    pub probe_threshold: Option<i64>,
    pub probe_timeout: Option<i64>,
}
input! { HealthCheckConfig() {
    0 "ProbeType" probe_type: String, 1 "ProbeInterval" probe_interval: i64, 2 "ProbeThreshold" probe_threshold: i64,
    3 "ProbeTimeout" probe_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnConnectionOutput {
    pub vpn_connection: Option<VpnConnection>,
}
model! { CreateVpnConnectionOutput {
    0 "VpnConnection" vpn_connection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpnConnection {
    pub vpn_connection_id: Option<String>,
    pub vpn_connection_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
    pub customer_gateway_id: Option<String>,
    pub pre_share_key: Option<String>,
    pub vpn_proto: Option<String>,
    pub encrypt_proto: Option<String>,
    pub route_type: Option<String>,
    pub created_time: Option<String>,
    pub state: Option<String>,
    pub net_status: Option<String>,
    pub security_policy_database_set: Option<Vec<SecurityPolicyDatabase>>,
    pub ike_options_specification: Option<IKEOptionsSpecification>,
    pub ipsec_options_specification: Option<IPSECOptionsSpecification>,
    pub enable_health_check: Option<bool>,
    pub health_check_local_ip: Option<String>,
    pub health_check_remote_ip: Option<String>,
    pub health_check_status: Option<String>,
    pub dpd_enable: Option<i64>,
    pub dpd_timeout: Option<String>,
    pub dpd_action: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub negotiation_type: Option<String>,
    pub bgp_config: Option<BgpConfigAndAsn>,
    pub health_check_config: Option<HealthCheckConfig>,
}
model! { VpnConnection {
    0 "VpnConnectionId" vpn_connection_id, 1 "VpnConnectionName" vpn_connection_name, 2 "VpcId" vpc_id,
    3 "VpnGatewayId" vpn_gateway_id, 4 "CustomerGatewayId" customer_gateway_id, 5 "PreShareKey" pre_share_key,
    6 "VpnProto" vpn_proto, 7 "EncryptProto" encrypt_proto, 8 "RouteType" route_type, 9 "CreatedTime" created_time,
    10 "State" state, 11 "NetStatus" net_status, 12 "SecurityPolicyDatabaseSet" security_policy_database_set,
    13 "IKEOptionsSpecification" ike_options_specification, 14 "IPSECOptionsSpecification" ipsec_options_specification,
    15 "EnableHealthCheck" enable_health_check, 16 "HealthCheckLocalIp" health_check_local_ip,
    17 "HealthCheckRemoteIp" health_check_remote_ip, 18 "HealthCheckStatus" health_check_status,
    19 "DpdEnable" dpd_enable, 20 "DpdTimeout" dpd_timeout, 21 "DpdAction" dpd_action, 22 "TagSet" tag_set,
    23 "NegotiationType" negotiation_type, 24 "BgpConfig" bgp_config, 25 "HealthCheckConfig" health_check_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BgpConfigAndAsn {
    pub tunnel_cidr: Option<String>,
    pub local_bgp_ip: Option<String>,
    pub remote_bgp_ip: Option<String>,
    pub local_bgp_asn: Option<String>,
    pub remote_bgp_asn: Option<String>,
}
model! { BgpConfigAndAsn {
    0 "TunnelCidr" tunnel_cidr, 1 "LocalBgpIp" local_bgp_ip, 2 "RemoteBgpIp" remote_bgp_ip,
    3 "LocalBgpAsn" local_bgp_asn, 4 "RemoteBgpAsn" remote_bgp_asn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGateway {
    pub vpc_id: String,
    pub vpn_gateway_name: String,
    pub internet_max_bandwidth_out: u64,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub zone: Option<String>,
    pub r#type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub cdc_id: Option<String>,
    pub max_connection: Option<u64>,
    pub bgp_asn: Option<u64>,
}
operation! { CreateVpnGateway(vpc_id: String, vpn_gateway_name: String, internet_max_bandwidth_out: u64)
    "CreateVpnGateway" -> CreateVpnGatewayOutput {
    0 "VpcId" vpc_id, 1 "VpnGatewayName" vpn_gateway_name, 2 "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    3 "InstanceChargeType" instance_charge_type: String,
    4 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 5 "Zone" zone: String,
    6 "Type" r#type: String, 7 "Tags" tags: Vec<Tag>, 8 "CdcId" cdc_id: String, 9 "MaxConnection" max_connection: u64,
    10 "BgpAsn" bgp_asn: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<u64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid(period: u64) {
    0 "Period" period: u64, 1 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGatewayOutput {
    pub vpn_gateway: Option<VpnGateway>,
}
model! { CreateVpnGatewayOutput {
    0 "VpnGateway" vpn_gateway
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpnGateway {
    pub vpn_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpn_gateway_name: Option<String>,
    pub r#type: Option<String>,
    pub state: Option<String>,
    pub public_ip_address: Option<String>,
    pub renew_flag: Option<String>,
    pub instance_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<u64>,
    pub created_time: Option<String>,
    pub expired_time: Option<String>,
    pub is_address_blocked: Option<bool>,
    pub new_purchase_plan: Option<String>,
    pub restrict_state: Option<String>,
    pub zone: Option<String>,
    pub vpn_gateway_quota_set: Option<Vec<VpnGatewayQuota>>,
    pub version: Option<String>,
    pub network_instance_id: Option<String>,
    pub cdc_id: Option<String>,
    pub max_connection: Option<u64>,
    pub bgp_asn: Option<u64>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { VpnGateway {
    0 "VpnGatewayId" vpn_gateway_id, 1 "VpcId" vpc_id, 2 "VpnGatewayName" vpn_gateway_name, 3 "Type" r#type,
    4 "State" state, 5 "PublicIpAddress" public_ip_address, 6 "RenewFlag" renew_flag,
    7 "InstanceChargeType" instance_charge_type, 8 "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    9 "CreatedTime" created_time, 10 "ExpiredTime" expired_time, 11 "IsAddressBlocked" is_address_blocked,
    12 "NewPurchasePlan" new_purchase_plan, 13 "RestrictState" restrict_state, 14 "Zone" zone,
    15 "VpnGatewayQuotaSet" vpn_gateway_quota_set, 16 "Version" version, 17 "NetworkInstanceId" network_instance_id,
    18 "CdcId" cdc_id, 19 "MaxConnection" max_connection, 20 "BgpAsn" bgp_asn, 21 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpnGatewayQuota {
    pub bandwidth: Option<u64>,
    pub cname: Option<String>,
    pub name: Option<String>,
}
model! { VpnGatewayQuota {
    0 "Bandwidth" bandwidth, 1 "Cname" cname, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGatewayRoutes {
    pub vpn_gateway_id: String,
    pub routes: Vec<VpnGatewayRoute>,
}
operation! { CreateVpnGatewayRoutes(vpn_gateway_id: String, routes: Vec<VpnGatewayRoute>)
    "CreateVpnGatewayRoutes" -> CreateVpnGatewayRoutesOutput {
    0 "VpnGatewayId" vpn_gateway_id, 1 "Routes" routes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpnGatewayRoute {
    pub destination_cidr_block: Option<String>,
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
    pub route_id: Option<String>,
    pub r#type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub description: Option<String>,
}

/// What [`VpnGatewayRoute::new`] takes.
pub struct VpnGatewayRouteRequired {
    pub destination_cidr_block: String,
    pub instance_type: String,
    pub instance_id: String,
    pub priority: i64,
    pub status: String,
}
input! { VpnGatewayRoute{VpnGatewayRouteRequired: destination_cidr_block, instance_type, instance_id, priority, status} {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "InstanceType" instance_type: String,
    2 "InstanceId" instance_id: String, 3 "Priority" priority: i64, 4 "Status" status: String,
    5 "RouteId" route_id: String, 6 "Type" r#type: String, 7 "CreateTime" create_time: String,
    8 "UpdateTime" update_time: String, 9 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGatewayRoutesOutput {
    pub routes: Option<Vec<VpnGatewayRoute>>,
}
model! { CreateVpnGatewayRoutesOutput {
    0 "Routes" routes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGatewaySslClient {
    pub ssl_vpn_server_id: String,
    pub ssl_vpn_client_name: Option<String>,
    pub ssl_vpn_client_names: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateVpnGatewaySslClient(ssl_vpn_server_id: String)
    "CreateVpnGatewaySslClient" -> CreateVpnGatewaySslClientOutput {
    0 "SslVpnServerId" ssl_vpn_server_id, 1 "SslVpnClientName" ssl_vpn_client_name: String,
    2 "SslVpnClientNames" ssl_vpn_client_names: Vec<String>, 3 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGatewaySslClientOutput {
    pub task_id: Option<u64>,
    pub ssl_vpn_client_id: Option<String>,
}
model! { CreateVpnGatewaySslClientOutput {
    0 "TaskId" task_id, 1 "SslVpnClientId" ssl_vpn_client_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGatewaySslServer {
    pub vpn_gateway_id: String,
    pub ssl_vpn_server_name: String,
    pub remote_address: String,
    pub local_address: Option<Vec<String>>,
    pub ssl_vpn_protocol: Option<String>,
    pub ssl_vpn_port: Option<i64>,
    pub integrity_algorithm: Option<String>,
    pub encrypt_algorithm: Option<String>,
    pub compress: Option<bool>,
    pub sso_enabled: Option<bool>,
    pub access_policy_enabled: Option<bool>,
    pub saml_data: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub dns_servers: Option<DnsServers>,
}
operation! { CreateVpnGatewaySslServer(vpn_gateway_id: String, ssl_vpn_server_name: String, remote_address: String)
    "CreateVpnGatewaySslServer" -> CreateVpnGatewaySslServerOutput {
    0 "VpnGatewayId" vpn_gateway_id, 1 "SslVpnServerName" ssl_vpn_server_name, 2 "RemoteAddress" remote_address,
    3 "LocalAddress" local_address: Vec<String>, 4 "SslVpnProtocol" ssl_vpn_protocol: String,
    5 "SslVpnPort" ssl_vpn_port: i64, 6 "IntegrityAlgorithm" integrity_algorithm: String,
    7 "EncryptAlgorithm" encrypt_algorithm: String, 8 "Compress" compress: bool, 9 "SsoEnabled" sso_enabled: bool,
    10 "AccessPolicyEnabled" access_policy_enabled: bool, 11 "SamlData" saml_data: String, 12 "Tags" tags: Vec<Tag>,
    13 "DnsServers" dns_servers: DnsServers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnsServers {
    pub primary_dns: Option<String>,
    pub secondary_dns: Option<String>,
}
input! { DnsServers() {
    0 "PrimaryDns" primary_dns: String, 1 "SecondaryDns" secondary_dns: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGatewaySslServerOutput {
    pub task_id: Option<i64>,
    pub ssl_vpn_server_id: Option<String>,
}
model! { CreateVpnGatewaySslServerOutput {
    0 "TaskId" task_id, 1 "SslVpnServerId" ssl_vpn_server_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressTemplate {
    pub address_template_id: String,
}
operation! { DeleteAddressTemplate(address_template_id: String) "DeleteAddressTemplate" -> Empty {
    0 "AddressTemplateId" address_template_id
} }

pub type DeleteAddressTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressTemplateGroup {
    pub address_template_group_id: String,
}
operation! { DeleteAddressTemplateGroup(address_template_group_id: String) "DeleteAddressTemplateGroup" -> Empty {
    0 "AddressTemplateGroupId" address_template_group_id
} }

pub type DeleteAddressTemplateGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAssistantCidr {
    pub vpc_id: String,
    pub cidr_blocks: Vec<String>,
}
operation! { DeleteAssistantCidr(vpc_id: String, cidr_blocks: Vec<String>) "DeleteAssistantCidr" -> Empty {
    0 "VpcId" vpc_id, 1 "CidrBlocks" cidr_blocks
} }

pub type DeleteAssistantCidrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBandwidthPackage {
    pub bandwidth_package_id: String,
}
operation! { DeleteBandwidthPackage(bandwidth_package_id: String) "DeleteBandwidthPackage" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id
} }

pub type DeleteBandwidthPackageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCcn {
    pub ccn_id: String,
}
operation! { DeleteCcn(ccn_id: String) "DeleteCcn" -> Empty {
    0 "CcnId" ccn_id
} }

pub type DeleteCcnOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCcnPolicyBasedRoutingNextHop {
    pub ccn_id: String,
    pub policy_based_routing_next_hop_ids: Vec<String>,
}
operation! { DeleteCcnPolicyBasedRoutingNextHop(ccn_id: String, policy_based_routing_next_hop_ids: Vec<String>)
    "DeleteCcnPolicyBasedRoutingNextHop" -> Empty {
    0 "CcnId" ccn_id, 1 "PolicyBasedRoutingNextHopIds" policy_based_routing_next_hop_ids
} }

pub type DeleteCcnPolicyBasedRoutingNextHopOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCcnPolicyBasedRoutingRule {
    pub ccn_id: String,
    pub policy_based_routing_rule_ids: Vec<String>,
}
operation! { DeleteCcnPolicyBasedRoutingRule(ccn_id: String, policy_based_routing_rule_ids: Vec<String>)
    "DeleteCcnPolicyBasedRoutingRule" -> Empty {
    0 "CcnId" ccn_id, 1 "PolicyBasedRoutingRuleIds" policy_based_routing_rule_ids
} }

pub type DeleteCcnPolicyBasedRoutingRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCcnRouteTables {
    pub route_table_id: Vec<String>,
}
operation! { DeleteCcnRouteTables(route_table_id: Vec<String>) "DeleteCcnRouteTables" -> Empty {
    0 "RouteTableId" route_table_id
} }

pub type DeleteCcnRouteTablesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCdcLDCXList {}
operation! { DeleteCdcLDCXList() "DeleteCdcLDCXList" -> Empty {} }

pub type DeleteCdcLDCXListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCdcNetPlanes {}
operation! { DeleteCdcNetPlanes() "DeleteCdcNetPlanes" -> Empty {} }

pub type DeleteCdcNetPlanesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomerGateway {
    pub customer_gateway_id: String,
}
operation! { DeleteCustomerGateway(customer_gateway_id: String) "DeleteCustomerGateway" -> Empty {
    0 "CustomerGatewayId" customer_gateway_id
} }

pub type DeleteCustomerGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDhcpIp {
    pub dhcp_ip_id: String,
}
operation! { DeleteDhcpIp(dhcp_ip_id: String) "DeleteDhcpIp" -> Empty {
    0 "DhcpIpId" dhcp_ip_id
} }

pub type DeleteDhcpIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectConnectGateway {
    pub direct_connect_gateway_id: String,
}
operation! { DeleteDirectConnectGateway(direct_connect_gateway_id: String) "DeleteDirectConnectGateway" -> Empty {
    0 "DirectConnectGatewayId" direct_connect_gateway_id
} }

pub type DeleteDirectConnectGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectConnectGatewayCcnRoutes {
    pub direct_connect_gateway_id: String,
    pub route_ids: Vec<String>,
    pub address_type: Option<String>,
}
operation! { DeleteDirectConnectGatewayCcnRoutes(direct_connect_gateway_id: String, route_ids: Vec<String>)
    "DeleteDirectConnectGatewayCcnRoutes" -> Empty {
    0 "DirectConnectGatewayId" direct_connect_gateway_id, 1 "RouteIds" route_ids, 2 "AddressType" address_type: String
} }

pub type DeleteDirectConnectGatewayCcnRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowLog {
    pub flow_log_id: String,
    pub vpc_id: Option<String>,
}
operation! { DeleteFlowLog(flow_log_id: String) "DeleteFlowLog" -> Empty {
    0 "FlowLogId" flow_log_id, 1 "VpcId" vpc_id: String
} }

pub type DeleteFlowLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalRoutes {
    pub vpc_id: String,
    pub global_route_ids: Vec<String>,
}
operation! { DeleteGlobalRoutes(vpc_id: String, global_route_ids: Vec<String>) "DeleteGlobalRoutes" -> Empty {
    0 "VpcId" vpc_id, 1 "GlobalRouteIds" global_route_ids
} }

pub type DeleteGlobalRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHaVip {
    pub ha_vip_id: String,
}
operation! { DeleteHaVip(ha_vip_id: String) "DeleteHaVip" -> Empty {
    0 "HaVipId" ha_vip_id
} }

pub type DeleteHaVipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHighPriorityRouteTables {
    pub high_priority_route_table_ids: Option<Vec<String>>,
}
operation! { DeleteHighPriorityRouteTables() "DeleteHighPriorityRouteTables" -> Empty {
    0 "HighPriorityRouteTableIds" high_priority_route_table_ids: Vec<String>
} }

pub type DeleteHighPriorityRouteTablesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHighPriorityRoutes {
    pub high_priority_route_table_id: String,
    pub high_priority_route_ids: Vec<String>,
}
operation! { DeleteHighPriorityRoutes(high_priority_route_table_id: String, high_priority_route_ids: Vec<String>)
    "DeleteHighPriorityRoutes" -> DeleteHighPriorityRoutesOutput {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "HighPriorityRouteIds" high_priority_route_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHighPriorityRoutesOutput {
    pub high_priority_route_set: Option<Vec<HighPriorityRoute>>,
}
model! { DeleteHighPriorityRoutesOutput {
    0 "HighPriorityRouteSet" high_priority_route_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIp6Translators {
    pub ip6_translator_ids: Vec<String>,
}
operation! { DeleteIp6Translators(ip6_translator_ids: Vec<String>) "DeleteIp6Translators" -> Empty {
    0 "Ip6TranslatorIds" ip6_translator_ids
} }

pub type DeleteIp6TranslatorsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLocalGateway {
    pub local_gateway_id: String,
    pub cdc_id: String,
    pub vpc_id: Option<String>,
}
operation! { DeleteLocalGateway(local_gateway_id: String, cdc_id: String) "DeleteLocalGateway" -> Empty {
    0 "LocalGatewayId" local_gateway_id, 1 "CdcId" cdc_id, 2 "VpcId" vpc_id: String
} }

pub type DeleteLocalGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGateway {
    pub nat_gateway_id: String,
    pub ignore_operation_risk: Option<bool>,
}
operation! { DeleteNatGateway(nat_gateway_id: String) "DeleteNatGateway" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "IgnoreOperationRisk" ignore_operation_risk: bool
} }

pub type DeleteNatGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGatewayDestinationIpPortTranslationNatRule {
    pub nat_gateway_id: String,
    pub destination_ip_port_translation_nat_rules: Vec<DestinationIpPortTranslationNatRule>,
}
operation! { DeleteNatGatewayDestinationIpPortTranslationNatRule(nat_gateway_id: String, destination_ip_port_translation_nat_rules: Vec<DestinationIpPortTranslationNatRule>)
    "DeleteNatGatewayDestinationIpPortTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "DestinationIpPortTranslationNatRules" destination_ip_port_translation_nat_rules
} }

pub type DeleteNatGatewayDestinationIpPortTranslationNatRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGatewaySourceIpTranslationNatRule {
    pub nat_gateway_id: String,
    pub nat_gateway_snat_ids: Vec<String>,
}
operation! { DeleteNatGatewaySourceIpTranslationNatRule(nat_gateway_id: String, nat_gateway_snat_ids: Vec<String>)
    "DeleteNatGatewaySourceIpTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "NatGatewaySnatIds" nat_gateway_snat_ids
} }

pub type DeleteNatGatewaySourceIpTranslationNatRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetDetect {
    pub net_detect_id: String,
}
operation! { DeleteNetDetect(net_detect_id: String) "DeleteNetDetect" -> Empty {
    0 "NetDetectId" net_detect_id
} }

pub type DeleteNetDetectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkAcl {
    pub network_acl_id: String,
}
operation! { DeleteNetworkAcl(network_acl_id: String) "DeleteNetworkAcl" -> Empty {
    0 "NetworkAclId" network_acl_id
} }

pub type DeleteNetworkAclOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkAclEntries {
    pub network_acl_id: String,
    pub network_acl_entry_set: Option<NetworkAclEntrySet>,
}
operation! { DeleteNetworkAclEntries(network_acl_id: String) "DeleteNetworkAclEntries" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "NetworkAclEntrySet" network_acl_entry_set: NetworkAclEntrySet
} }

pub type DeleteNetworkAclEntriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkAclQuintupleEntries {
    pub network_acl_id: String,
    pub network_acl_quintuple_set: NetworkAclQuintupleEntries,
}
operation! { DeleteNetworkAclQuintupleEntries(network_acl_id: String, network_acl_quintuple_set: NetworkAclQuintupleEntries)
    "DeleteNetworkAclQuintupleEntries" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "NetworkAclQuintupleSet" network_acl_quintuple_set
} }

pub type DeleteNetworkAclQuintupleEntriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterface {
    pub network_interface_id: String,
}
operation! { DeleteNetworkInterface(network_interface_id: String) "DeleteNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id
} }

pub type DeleteNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateNatGateway {
    pub nat_gateway_id: String,
    pub ignore_operation_risk: Option<bool>,
}
operation! { DeletePrivateNatGateway(nat_gateway_id: String) "DeletePrivateNatGateway" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "IgnoreOperationRisk" ignore_operation_risk: bool
} }

pub type DeletePrivateNatGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateNatGatewayDestinationIpPortTranslationNatRule {
    pub nat_gateway_id: String,
    pub local_destination_ip_port_translation_nat_rules: Vec<LocalDestinationIpPortTranslationNatRule>,
}
operation! { DeletePrivateNatGatewayDestinationIpPortTranslationNatRule(nat_gateway_id: String, local_destination_ip_port_translation_nat_rules: Vec<LocalDestinationIpPortTranslationNatRule>)
    "DeletePrivateNatGatewayDestinationIpPortTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id,
    1 "LocalDestinationIpPortTranslationNatRules" local_destination_ip_port_translation_nat_rules
} }

pub type DeletePrivateNatGatewayDestinationIpPortTranslationNatRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateNatGatewayTranslationAclRule {
    pub nat_gateway_id: String,
    pub translation_direction: String,
    pub translation_type: String,
    pub translation_ip: String,
    pub acl_rule_ids: Vec<u64>,
    pub original_ip: Option<String>,
}

/// What [`DeletePrivateNatGatewayTranslationAclRule::new`] takes.
pub struct DeletePrivateNatGatewayTranslationAclRuleRequired {
    pub nat_gateway_id: String,
    pub translation_direction: String,
    pub translation_type: String,
    pub translation_ip: String,
    pub acl_rule_ids: Vec<u64>,
}
operation! { DeletePrivateNatGatewayTranslationAclRule{DeletePrivateNatGatewayTranslationAclRuleRequired: nat_gateway_id, translation_direction, translation_type, translation_ip, acl_rule_ids}
    "DeletePrivateNatGatewayTranslationAclRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "TranslationDirection" translation_direction,
    2 "TranslationType" translation_type, 3 "TranslationIp" translation_ip, 4 "AclRuleIds" acl_rule_ids,
    5 "OriginalIp" original_ip: String
} }

pub type DeletePrivateNatGatewayTranslationAclRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateNatGatewayTranslationNatRule {
    pub nat_gateway_id: String,
    pub translation_nat_rules: Vec<TranslationNatRule>,
    pub cross_domain: Option<bool>,
}
operation! { DeletePrivateNatGatewayTranslationNatRule(nat_gateway_id: String, translation_nat_rules: Vec<TranslationNatRule>)
    "DeletePrivateNatGatewayTranslationNatRule" -> DeletePrivateNatGatewayTranslationNatRuleOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "TranslationNatRules" translation_nat_rules, 2 "CrossDomain" cross_domain: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationNatRule {
    pub translation_direction: Option<String>,
    pub translation_type: Option<String>,
    pub translation_ip: Option<String>,
    pub description: Option<String>,
    pub original_ip: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
input! { TranslationNatRule(translation_direction: String, translation_type: String, translation_ip: String, description: String) {
    0 "TranslationDirection" translation_direction: String, 1 "TranslationType" translation_type: String,
    2 "TranslationIp" translation_ip: String, 3 "Description" description: String, 4 "OriginalIp" original_ip: String,
    5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateNatGatewayTranslationNatRuleOutput {
    pub nat_gateway_id: Option<String>,
}
model! { DeletePrivateNatGatewayTranslationNatRuleOutput {
    0 "NatGatewayId" nat_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReserveIpAddresses {
    pub vpc_id: String,
    pub reserve_ip_ids: Vec<String>,
}
operation! { DeleteReserveIpAddresses(vpc_id: String, reserve_ip_ids: Vec<String>) "DeleteReserveIpAddresses" -> Empty {
    0 "VpcId" vpc_id, 1 "ReserveIpIds" reserve_ip_ids
} }

pub type DeleteReserveIpAddressesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutePolicy {
    pub route_policy_id: String,
}
operation! { DeleteRoutePolicy(route_policy_id: String) "DeleteRoutePolicy" -> Empty {
    0 "RoutePolicyId" route_policy_id
} }

pub type DeleteRoutePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutePolicyAssociations {
    pub route_policy_association_set: Vec<RoutePolicyAssociation>,
}
operation! { DeleteRoutePolicyAssociations(route_policy_association_set: Vec<RoutePolicyAssociation>)
    "DeleteRoutePolicyAssociations" -> Empty {
    0 "RoutePolicyAssociationSet" route_policy_association_set
} }

pub type DeleteRoutePolicyAssociationsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutePolicyEntries {
    pub route_policy_id: String,
    pub route_policy_entry_set: Option<Vec<RoutePolicyEntry>>,
}
operation! { DeleteRoutePolicyEntries(route_policy_id: String) "DeleteRoutePolicyEntries" -> Empty {
    0 "RoutePolicyId" route_policy_id, 1 "RoutePolicyEntrySet" route_policy_entry_set: Vec<RoutePolicyEntry>
} }

pub type DeleteRoutePolicyEntriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteTable {
    pub route_table_id: String,
}
operation! { DeleteRouteTable(route_table_id: String) "DeleteRouteTable" -> Empty {
    0 "RouteTableId" route_table_id
} }

pub type DeleteRouteTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutes {
    pub route_table_id: String,
    pub routes: Option<Vec<Route>>,
}
operation! { DeleteRoutes(route_table_id: String) "DeleteRoutes" -> DeleteRoutesOutput {
    0 "RouteTableId" route_table_id, 1 "Routes" routes: Vec<Route>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutesOutput {
    pub route_set: Option<Vec<Route>>,
}
model! { DeleteRoutesOutput {
    0 "RouteSet" route_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    pub security_group_id: String,
}
operation! { DeleteSecurityGroup(security_group_id: String) "DeleteSecurityGroup" -> Empty {
    0 "SecurityGroupId" security_group_id
} }

pub type DeleteSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupPolicies {
    pub security_group_id: String,
    pub security_group_policy_set: SecurityGroupPolicySet,
}
operation! { DeleteSecurityGroupPolicies(security_group_id: String, security_group_policy_set: SecurityGroupPolicySet)
    "DeleteSecurityGroupPolicies" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupPolicySet" security_group_policy_set
} }

pub type DeleteSecurityGroupPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceTemplate {
    pub service_template_id: String,
}
operation! { DeleteServiceTemplate(service_template_id: String) "DeleteServiceTemplate" -> Empty {
    0 "ServiceTemplateId" service_template_id
} }

pub type DeleteServiceTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceTemplateGroup {
    pub service_template_group_id: String,
}
operation! { DeleteServiceTemplateGroup(service_template_group_id: String) "DeleteServiceTemplateGroup" -> Empty {
    0 "ServiceTemplateGroupId" service_template_group_id
} }

pub type DeleteServiceTemplateGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotPolicies {
    pub snapshot_policy_ids: Vec<String>,
}
operation! { DeleteSnapshotPolicies(snapshot_policy_ids: Vec<String>) "DeleteSnapshotPolicies" -> Empty {
    0 "SnapshotPolicyIds" snapshot_policy_ids
} }

pub type DeleteSnapshotPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    pub subnet_id: String,
}
operation! { DeleteSubnet(subnet_id: String) "DeleteSubnet" -> Empty {
    0 "SubnetId" subnet_id
} }

pub type DeleteSubnetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateMember {
    pub template_id: String,
    pub template_member: Vec<MemberInfo>,
}
operation! { DeleteTemplateMember(template_id: String, template_member: Vec<MemberInfo>)
    "DeleteTemplateMember" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateMember" template_member
} }

pub type DeleteTemplateMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficMirror {
    pub traffic_mirror_id: String,
}
operation! { DeleteTrafficMirror(traffic_mirror_id: String) "DeleteTrafficMirror" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id
} }

pub type DeleteTrafficMirrorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficMirrorFilterRules {
    pub traffic_mirror_id: String,
    pub ingress_filter_rule_ids: Option<Vec<String>>,
    pub egress_filter_rule_ids: Option<Vec<String>>,
}
operation! { DeleteTrafficMirrorFilterRules(traffic_mirror_id: String) "DeleteTrafficMirrorFilterRules" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "IngressFilterRuleIds" ingress_filter_rule_ids: Vec<String>,
    2 "EgressFilterRuleIds" egress_filter_rule_ids: Vec<String>
} }

pub type DeleteTrafficMirrorFilterRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficPackages {
    pub traffic_package_ids: Vec<String>,
}
operation! { DeleteTrafficPackages(traffic_package_ids: Vec<String>) "DeleteTrafficPackages" -> Empty {
    0 "TrafficPackageIds" traffic_package_ids
} }

pub type DeleteTrafficPackagesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpc {
    pub vpc_id: String,
}
operation! { DeleteVpc(vpc_id: String) "DeleteVpc" -> Empty {
    0 "VpcId" vpc_id
} }

pub type DeleteVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcEndPoint {
    pub end_point_id: String,
    pub ip_address_type: Option<String>,
}
operation! { DeleteVpcEndPoint(end_point_id: String) "DeleteVpcEndPoint" -> Empty {
    0 "EndPointId" end_point_id, 1 "IpAddressType" ip_address_type: String
} }

pub type DeleteVpcEndPointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcEndPointService {
    pub end_point_service_id: String,
    pub ip_address_type: Option<String>,
}
operation! { DeleteVpcEndPointService(end_point_service_id: String) "DeleteVpcEndPointService" -> Empty {
    0 "EndPointServiceId" end_point_service_id, 1 "IpAddressType" ip_address_type: String
} }

pub type DeleteVpcEndPointServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcEndPointServiceWhiteList {
    pub user_uin: Vec<String>,
    pub end_point_service_id: String,
}
operation! { DeleteVpcEndPointServiceWhiteList(user_uin: Vec<String>, end_point_service_id: String)
    "DeleteVpcEndPointServiceWhiteList" -> Empty {
    0 "UserUin" user_uin, 1 "EndPointServiceId" end_point_service_id
} }

pub type DeleteVpcEndPointServiceWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcPeeringConnection {
    pub peering_connection_id: String,
}
operation! { DeleteVpcPeeringConnection(peering_connection_id: String) "DeleteVpcPeeringConnection" -> Empty {
    0 "PeeringConnectionId" peering_connection_id
} }

pub type DeleteVpcPeeringConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnConnection {
    pub vpn_gateway_id: String,
    pub vpn_connection_id: String,
}
operation! { DeleteVpnConnection(vpn_gateway_id: String, vpn_connection_id: String) "DeleteVpnConnection" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "VpnConnectionId" vpn_connection_id
} }

pub type DeleteVpnConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGateway {
    pub vpn_gateway_id: String,
}
operation! { DeleteVpnGateway(vpn_gateway_id: String) "DeleteVpnGateway" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id
} }

pub type DeleteVpnGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGatewayRoutes {
    pub vpn_gateway_id: String,
    pub route_ids: Vec<String>,
}
operation! { DeleteVpnGatewayRoutes(vpn_gateway_id: String, route_ids: Vec<String>) "DeleteVpnGatewayRoutes" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "RouteIds" route_ids
} }

pub type DeleteVpnGatewayRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGatewaySslClient {
    pub ssl_vpn_client_id: Option<String>,
    pub ssl_vpn_client_ids: Option<Vec<String>>,
}
operation! { DeleteVpnGatewaySslClient() "DeleteVpnGatewaySslClient" -> DeleteVpnGatewaySslClientOutput {
    0 "SslVpnClientId" ssl_vpn_client_id: String, 1 "SslVpnClientIds" ssl_vpn_client_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGatewaySslClientOutput {
    pub task_id: Option<u64>,
}
model! { DeleteVpnGatewaySslClientOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGatewaySslServer {
    pub ssl_vpn_server_id: String,
}
operation! { DeleteVpnGatewaySslServer(ssl_vpn_server_id: String)
    "DeleteVpnGatewaySslServer" -> DeleteVpnGatewaySslServerOutput {
    0 "SslVpnServerId" ssl_vpn_server_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGatewaySslServerOutput {
    pub task_id: Option<u64>,
}
model! { DeleteVpnGatewaySslServerOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAttributes {}
operation! { DescribeAccountAttributes() "DescribeAccountAttributes" -> DescribeAccountAttributesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAttributesOutput {
    pub account_attribute_set: Option<Vec<AccountAttribute>>,
}
model! { DescribeAccountAttributesOutput {
    0 "AccountAttributeSet" account_attribute_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountAttribute {
    pub attribute_name: Option<String>,
    pub attribute_values: Option<Vec<String>>,
}
model! { AccountAttribute {
    0 "AttributeName" attribute_name, 1 "AttributeValues" attribute_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBandwidthRange {
    pub address_ids: Option<Vec<String>>,
}
operation! { DescribeAddressBandwidthRange() "DescribeAddressBandwidthRange" -> DescribeAddressBandwidthRangeOutput {
    0 "AddressIds" address_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBandwidthRangeOutput {
    pub bandwidth_range_set: Option<Vec<BandwidthRange>>,
}
model! { DescribeAddressBandwidthRangeOutput {
    0 "BandwidthRangeSet" bandwidth_range_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthRange {
    pub resource_id: Option<String>,
    pub bandwidth_lower_limit: Option<u64>,
    pub bandwidth_upper_limit: Option<u64>,
}
model! { BandwidthRange {
    0 "ResourceId" resource_id, 1 "BandwidthLowerLimit" bandwidth_lower_limit,
    2 "BandwidthUpperLimit" bandwidth_upper_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressQuota {}
operation! { DescribeAddressQuota() "DescribeAddressQuota" -> DescribeAddressQuotaOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressQuotaOutput {
    pub quota_set: Option<Vec<Quota>>,
}
model! { DescribeAddressQuotaOutput {
    0 "QuotaSet" quota_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    pub quota_id: Option<String>,
    pub quota_current: Option<i64>,
    pub quota_limit: Option<i64>,
    pub quota_group: Option<String>,
}
model! { Quota {
    0 "QuotaId" quota_id, 1 "QuotaCurrent" quota_current, 2 "QuotaLimit" quota_limit, 3 "QuotaGroup" quota_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressTemplateGroupInstances {
    pub address_template_group_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAddressTemplateGroupInstances(address_template_group_id: String)
    "DescribeAddressTemplateGroupInstances" -> Empty {
    0 "AddressTemplateGroupId" address_template_group_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }

pub type DescribeAddressTemplateGroupInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressTemplateGroups {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<String>,
    pub limit: Option<String>,
    pub need_member_info: Option<bool>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
    pub member_order_field: Option<String>,
    pub member_order_direction: Option<String>,
}
operation! { DescribeAddressTemplateGroups() "DescribeAddressTemplateGroups" -> DescribeAddressTemplateGroupsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: String, 2 "Limit" limit: String,
    3 "NeedMemberInfo" need_member_info: bool, 4 "OrderField" order_field: String,
    5 "OrderDirection" order_direction: String, 6 "MemberOrderField" member_order_field: String,
    7 "MemberOrderDirection" member_order_direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressTemplateGroupsOutput {
    pub total_count: Option<u64>,
    pub address_template_group_set: Option<Vec<AddressTemplateGroup>>,
}
model! { DescribeAddressTemplateGroupsOutput {
    0 "TotalCount" total_count, 1 "AddressTemplateGroupSet" address_template_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressTemplateInstances {
    pub address_template_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAddressTemplateInstances(address_template_id: String) "DescribeAddressTemplateInstances" -> Empty {
    0 "AddressTemplateId" address_template_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }

pub type DescribeAddressTemplateInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressTemplates {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<String>,
    pub limit: Option<String>,
    pub need_member_info: Option<bool>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
    pub member_order_field: Option<String>,
    pub member_order_direction: Option<String>,
}
operation! { DescribeAddressTemplates() "DescribeAddressTemplates" -> DescribeAddressTemplatesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: String, 2 "Limit" limit: String,
    3 "NeedMemberInfo" need_member_info: bool, 4 "OrderField" order_field: String,
    5 "OrderDirection" order_direction: String, 6 "MemberOrderField" member_order_field: String,
    7 "MemberOrderDirection" member_order_direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressTemplatesOutput {
    pub total_count: Option<u64>,
    pub address_template_set: Option<Vec<AddressTemplate>>,
}
model! { DescribeAddressTemplatesOutput {
    0 "TotalCount" total_count, 1 "AddressTemplateSet" address_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddresses {
    pub address_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAddresses() "DescribeAddresses" -> DescribeAddressesOutput {
    0 "AddressIds" address_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeAddresses: Address = Offset "Offset", "AddressSet" address_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressesOutput {
    pub total_count: Option<i64>,
    pub address_set: Option<Vec<Address>>,
}
model! { DescribeAddressesOutput {
    0 "TotalCount" total_count, 1 "AddressSet" address_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    pub address_id: Option<String>,
    pub address_name: Option<String>,
    pub address_status: Option<String>,
    pub address_ip: Option<String>,
    pub instance_id: Option<String>,
    pub created_time: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_address_ip: Option<String>,
    pub is_arrears: Option<bool>,
    pub is_blocked: Option<bool>,
    pub is_eip_direct_connection: Option<bool>,
    pub address_type: Option<String>,
    pub cascade_release: Option<bool>,
    pub eip_alg_type: Option<AlgType>,
    pub internet_service_provider: Option<String>,
    pub local_bgp: Option<bool>,
    pub bandwidth: Option<u64>,
    pub internet_charge_type: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub deadline_date: Option<String>,
    pub instance_type: Option<String>,
    pub egress: Option<String>,
    pub anti_d_do_s_package_id: Option<String>,
    pub renew_flag: Option<String>,
    pub bandwidth_package_id: Option<String>,
    pub un_vpc_id: Option<String>,
    pub dedicated_cluster_id: Option<String>,
}
model! { Address {
    0 "AddressId" address_id, 1 "AddressName" address_name, 2 "AddressStatus" address_status, 3 "AddressIp" address_ip,
    4 "InstanceId" instance_id, 5 "CreatedTime" created_time, 6 "NetworkInterfaceId" network_interface_id,
    7 "PrivateAddressIp" private_address_ip, 8 "IsArrears" is_arrears, 9 "IsBlocked" is_blocked,
    10 "IsEipDirectConnection" is_eip_direct_connection, 11 "AddressType" address_type,
    12 "CascadeRelease" cascade_release, 13 "EipAlgType" eip_alg_type,
    14 "InternetServiceProvider" internet_service_provider, 15 "LocalBgp" local_bgp, 16 "Bandwidth" bandwidth,
    17 "InternetChargeType" internet_charge_type, 18 "TagSet" tag_set, 19 "DeadlineDate" deadline_date,
    20 "InstanceType" instance_type, 21 "Egress" egress, 22 "AntiDDoSPackageId" anti_d_do_s_package_id,
    23 "RenewFlag" renew_flag, 24 "BandwidthPackageId" bandwidth_package_id, 25 "UnVpcId" un_vpc_id,
    26 "DedicatedClusterId" dedicated_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgType {
    pub ftp: Option<bool>,
    pub sip: Option<bool>,
}
model! { AlgType {
    0 "Ftp" ftp, 1 "Sip" sip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssistantCidr {
    pub vpc_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAssistantCidr() "DescribeAssistantCidr" -> DescribeAssistantCidrOutput {
    0 "VpcIds" vpc_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeAssistantCidr: AssistantCidr =
    Offset "Offset", "AssistantCidrSet" assistant_cidr_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssistantCidrOutput {
    pub assistant_cidr_set: Option<Vec<AssistantCidr>>,
    pub total_count: Option<u64>,
}
model! { DescribeAssistantCidrOutput {
    0 "AssistantCidrSet" assistant_cidr_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageBandwidthRange {
    pub bandwidth_package_ids: Option<Vec<String>>,
}
operation! { DescribeBandwidthPackageBandwidthRange()
    "DescribeBandwidthPackageBandwidthRange" -> DescribeBandwidthPackageBandwidthRangeOutput {
    0 "BandwidthPackageIds" bandwidth_package_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageBandwidthRangeOutput {
    pub bandwidth_range_set: Option<Vec<BandwidthRange>>,
}
model! { DescribeBandwidthPackageBandwidthRangeOutput {
    0 "BandwidthRangeSet" bandwidth_range_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageBillUsage {
    pub bandwidth_package_id: String,
}
operation! { DescribeBandwidthPackageBillUsage(bandwidth_package_id: String)
    "DescribeBandwidthPackageBillUsage" -> DescribeBandwidthPackageBillUsageOutput {
    0 "BandwidthPackageId" bandwidth_package_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageBillUsageOutput {
    pub bandwidth_package_bill_bandwidth_set: Option<Vec<BandwidthPackageBillBandwidth>>,
}
model! { DescribeBandwidthPackageBillUsageOutput {
    0 "BandwidthPackageBillBandwidthSet" bandwidth_package_bill_bandwidth_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPackageBillBandwidth {
    pub bandwidth_usage: Option<f64>,
}
model! { BandwidthPackageBillBandwidth {
    0 "BandwidthUsage" bandwidth_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageQuota {}
operation! { DescribeBandwidthPackageQuota() "DescribeBandwidthPackageQuota" -> DescribeBandwidthPackageQuotaOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageQuotaOutput {
    pub quota_set: Option<Vec<Quota>>,
}
model! { DescribeBandwidthPackageQuotaOutput {
    0 "QuotaSet" quota_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageResources {
    pub bandwidth_package_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeBandwidthPackageResources(bandwidth_package_id: String)
    "DescribeBandwidthPackageResources" -> DescribeBandwidthPackageResourcesOutput {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeBandwidthPackageResources: Resource = Offset "Offset", "ResourceSet" resource_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageResourcesOutput {
    pub total_count: Option<i64>,
    pub resource_set: Option<Vec<Resource>>,
}
model! { DescribeBandwidthPackageResourcesOutput {
    0 "TotalCount" total_count, 1 "ResourceSet" resource_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub address_ip: Option<String>,
}
model! { Resource {
    0 "ResourceType" resource_type, 1 "ResourceId" resource_id, 2 "AddressIp" address_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackages {
    pub bandwidth_package_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeBandwidthPackages() "DescribeBandwidthPackages" -> DescribeBandwidthPackagesOutput {
    0 "BandwidthPackageIds" bandwidth_package_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeBandwidthPackages: BandwidthPackage =
    Offset "Offset", "BandwidthPackageSet" bandwidth_package_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackagesOutput {
    pub total_count: Option<u64>,
    pub bandwidth_package_set: Option<Vec<BandwidthPackage>>,
}
model! { DescribeBandwidthPackagesOutput {
    0 "TotalCount" total_count, 1 "BandwidthPackageSet" bandwidth_package_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPackage {
    pub bandwidth_package_id: Option<String>,
    pub network_type: Option<String>,
    pub charge_type: Option<String>,
    pub bandwidth_package_name: Option<String>,
    pub created_time: Option<String>,
    pub status: Option<String>,
    pub resource_set: Option<Vec<Resource>>,
    pub bandwidth: Option<i64>,
    pub egress: Option<String>,
    pub deadline: Option<String>,
}
model! { BandwidthPackage {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "NetworkType" network_type, 2 "ChargeType" charge_type,
    3 "BandwidthPackageName" bandwidth_package_name, 4 "CreatedTime" created_time, 5 "Status" status,
    6 "ResourceSet" resource_set, 7 "Bandwidth" bandwidth, 8 "Egress" egress, 9 "Deadline" deadline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnAttachedInstances {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub ccn_id: Option<String>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeCcnAttachedInstances() "DescribeCcnAttachedInstances" -> DescribeCcnAttachedInstancesOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>, 3 "CcnId" ccn_id: String,
    4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeCcnAttachedInstances: CcnAttachedInstance =
    Offset "Offset", "InstanceSet" instance_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnAttachedInstancesOutput {
    pub total_count: Option<u64>,
    pub instance_set: Option<Vec<CcnAttachedInstance>>,
}
model! { DescribeCcnAttachedInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnAttachedInstance {
    pub ccn_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_region: Option<String>,
    pub instance_uin: Option<String>,
    pub cidr_block: Option<Vec<String>>,
    pub state: Option<String>,
    pub attached_time: Option<String>,
    pub ccn_uin: Option<String>,
    pub instance_area: Option<String>,
    pub description: Option<String>,
    pub route_table_id: Option<String>,
    pub route_table_name: Option<String>,
}
model! { CcnAttachedInstance {
    0 "CcnId" ccn_id, 1 "InstanceType" instance_type, 2 "InstanceId" instance_id, 3 "InstanceName" instance_name,
    4 "InstanceRegion" instance_region, 5 "InstanceUin" instance_uin, 6 "CidrBlock" cidr_block, 7 "State" state,
    8 "AttachedTime" attached_time, 9 "CcnUin" ccn_uin, 10 "InstanceArea" instance_area, 11 "Description" description,
    12 "RouteTableId" route_table_id, 13 "RouteTableName" route_table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnPolicyBasedRoutingNextHop {
    pub ccn_id: String,
    pub offset: Option<String>,
    pub limit: Option<String>,
}
operation! { DescribeCcnPolicyBasedRoutingNextHop(ccn_id: String)
    "DescribeCcnPolicyBasedRoutingNextHop" -> DescribeCcnPolicyBasedRoutingNextHopOutput {
    0 "CcnId" ccn_id, 1 "Offset" offset: String, 2 "Limit" limit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnPolicyBasedRoutingNextHopOutput {
    pub ccn_policy_based_routing_next_hop_set: Option<Vec<CcnPolicyBasedRoutingNextHop>>,
    pub total_count: Option<i64>,
}
model! { DescribeCcnPolicyBasedRoutingNextHopOutput {
    0 "CcnPolicyBasedRoutingNextHopSet" ccn_policy_based_routing_next_hop_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnPolicyBasedRoutingNextHop {
    pub policy_based_routing_next_hop_id: Option<String>,
    pub name: Option<String>,
    pub next_hop_region: Option<String>,
    pub instance_id: Option<String>,
    pub zone: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub instance_type: Option<String>,
    pub next_hop_resource_type: Option<String>,
    pub next_hop_resource_id: Option<String>,
    pub next_hop_ip: Option<String>,
    pub policy_based_routing_rules_count: Option<i64>,
}
model! { CcnPolicyBasedRoutingNextHop {
    0 "PolicyBasedRoutingNextHopId" policy_based_routing_next_hop_id, 1 "Name" name, 2 "NextHopRegion" next_hop_region,
    3 "InstanceId" instance_id, 4 "Zone" zone, 5 "State" state, 6 "Description" description,
    7 "InstanceType" instance_type, 8 "NextHopResourceType" next_hop_resource_type,
    9 "NextHopResourceId" next_hop_resource_id, 10 "NextHopIp" next_hop_ip,
    11 "PolicyBasedRoutingRulesCount" policy_based_routing_rules_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnPolicyBasedRoutingRule {
    pub ccn_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeCcnPolicyBasedRoutingRule(ccn_id: String)
    "DescribeCcnPolicyBasedRoutingRule" -> DescribeCcnPolicyBasedRoutingRuleOutput {
    0 "CcnId" ccn_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeCcnPolicyBasedRoutingRule: CcnPolicyBasedRoutingRule =
    Offset "Offset", "CcnPolicyBasedRoutingRuleSet" ccn_policy_based_routing_rule_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnPolicyBasedRoutingRuleOutput {
    pub ccn_policy_based_routing_rule_set: Option<Vec<CcnPolicyBasedRoutingRule>>,
    pub total_count: Option<i64>,
}
model! { DescribeCcnPolicyBasedRoutingRuleOutput {
    0 "CcnPolicyBasedRoutingRuleSet" ccn_policy_based_routing_rule_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRegionBandwidthLimits {
    pub ccn_id: String,
}
operation! { DescribeCcnRegionBandwidthLimits(ccn_id: String)
    "DescribeCcnRegionBandwidthLimits" -> DescribeCcnRegionBandwidthLimitsOutput {
    0 "CcnId" ccn_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRegionBandwidthLimitsOutput {
    pub ccn_region_bandwidth_limit_set: Option<Vec<CcnRegionBandwidthLimit>>,
}
model! { DescribeCcnRegionBandwidthLimitsOutput {
    0 "CcnRegionBandwidthLimitSet" ccn_region_bandwidth_limit_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRegionBandwidthLimit {
    pub region: Option<String>,
    pub bandwidth_limit: Option<u64>,
    pub is_bm: Option<bool>,
    pub dst_region: Option<String>,
    pub dst_is_bm: Option<bool>,
}
input! { CcnRegionBandwidthLimit(region: String, bandwidth_limit: u64) {
    0 "Region" region: String, 1 "BandwidthLimit" bandwidth_limit: u64, 2 "IsBm" is_bm: bool,
    3 "DstRegion" dst_region: String, 4 "DstIsBm" dst_is_bm: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRouteTableBroadcastPolicys {
    pub ccn_id: String,
    pub route_table_id: String,
    pub policy_version: Option<u64>,
}
operation! { DescribeCcnRouteTableBroadcastPolicys(ccn_id: String, route_table_id: String)
    "DescribeCcnRouteTableBroadcastPolicys" -> DescribeCcnRouteTableBroadcastPolicysOutput {
    0 "CcnId" ccn_id, 1 "RouteTableId" route_table_id, 2 "PolicyVersion" policy_version: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRouteTableBroadcastPolicysOutput {
    pub policy_set: Option<Vec<CcnRouteTableBroadcastPolicys>>,
    pub total_count: Option<u64>,
}
model! { DescribeCcnRouteTableBroadcastPolicysOutput {
    0 "PolicySet" policy_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRouteTableBroadcastPolicys {
    pub policys: Option<Vec<CcnRouteTableBroadcastPolicy>>,
    pub policy_version: Option<u64>,
    pub create_time: Option<String>,
}
model! { CcnRouteTableBroadcastPolicys {
    0 "Policys" policys, 1 "PolicyVersion" policy_version, 2 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRouteTableBroadcastPolicy {
    pub route_conditions: Option<Vec<CcnRouteBroadcastPolicyRouteCondition>>,
    pub broadcast_conditions: Option<Vec<CcnRouteBroadcastPolicyRouteCondition>>,
    pub action: Option<String>,
    pub description: Option<String>,
    pub operate_as_path: Option<String>,
    pub as_path_operate_mode: Option<String>,
    pub operate_community_set: Option<Vec<String>>,
    pub community_operate_mode: Option<String>,
}
input! { CcnRouteTableBroadcastPolicy(route_conditions: Vec<CcnRouteBroadcastPolicyRouteCondition>, broadcast_conditions: Vec<CcnRouteBroadcastPolicyRouteCondition>, action: String) {
    0 "RouteConditions" route_conditions: Vec<CcnRouteBroadcastPolicyRouteCondition>,
    1 "BroadcastConditions" broadcast_conditions: Vec<CcnRouteBroadcastPolicyRouteCondition>, 2 "Action" action: String,
    3 "Description" description: String, 4 "OperateAsPath" operate_as_path: String,
    5 "AsPathOperateMode" as_path_operate_mode: String, 6 "OperateCommunitySet" operate_community_set: Vec<String>,
    7 "CommunityOperateMode" community_operate_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRouteBroadcastPolicyRouteCondition {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub match_pattern: Option<u64>,
}
input! { CcnRouteBroadcastPolicyRouteCondition(name: String, values: Vec<String>, match_pattern: u64) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "MatchPattern" match_pattern: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRouteTableInputPolicys {
    pub ccn_id: String,
    pub route_table_id: String,
    pub policy_version: Option<u64>,
}
operation! { DescribeCcnRouteTableInputPolicys(ccn_id: String, route_table_id: String)
    "DescribeCcnRouteTableInputPolicys" -> DescribeCcnRouteTableInputPolicysOutput {
    0 "CcnId" ccn_id, 1 "RouteTableId" route_table_id, 2 "PolicyVersion" policy_version: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRouteTableInputPolicysOutput {
    pub policy_set: Option<Vec<CcnRouteTableInputPolicys>>,
    pub total_count: Option<u64>,
}
model! { DescribeCcnRouteTableInputPolicysOutput {
    0 "PolicySet" policy_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRouteTableInputPolicys {
    pub policys: Option<Vec<CcnRouteTableInputPolicy>>,
    pub policy_version: Option<u64>,
    pub create_time: Option<String>,
}
model! { CcnRouteTableInputPolicys {
    0 "Policys" policys, 1 "PolicyVersion" policy_version, 2 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRouteTableInputPolicy {
    pub route_conditions: Option<Vec<CcnRouteBroadcastPolicyRouteCondition>>,
    pub action: Option<String>,
    pub description: Option<String>,
    pub operate_as_path: Option<String>,
    pub as_path_operate_mode: Option<String>,
}
input! { CcnRouteTableInputPolicy(route_conditions: Vec<CcnRouteBroadcastPolicyRouteCondition>, action: String, description: String) {
    0 "RouteConditions" route_conditions: Vec<CcnRouteBroadcastPolicyRouteCondition>, 1 "Action" action: String,
    2 "Description" description: String, 3 "OperateAsPath" operate_as_path: String,
    4 "AsPathOperateMode" as_path_operate_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRouteTables {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeCcnRouteTables() "DescribeCcnRouteTables" -> DescribeCcnRouteTablesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeCcnRouteTables: CcnRouteTable =
    Offset "Offset", "CcnRouteTableSet" ccn_route_table_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRouteTablesOutput {
    pub ccn_route_table_set: Option<Vec<CcnRouteTable>>,
    pub total_count: Option<u64>,
}
model! { DescribeCcnRouteTablesOutput {
    0 "CcnRouteTableSet" ccn_route_table_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRoutes {
    pub ccn_id: String,
    pub route_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeCcnRoutes(ccn_id: String) "DescribeCcnRoutes" -> DescribeCcnRoutesOutput {
    0 "CcnId" ccn_id, 1 "RouteIds" route_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: u64,
    4 "Limit" limit: u64
} }
paged! { DescribeCcnRoutes: CcnRoute = Offset "Offset", "RouteSet" route_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRoutesOutput {
    pub total_count: Option<u64>,
    pub route_set: Option<Vec<CcnRoute>>,
}
model! { DescribeCcnRoutesOutput {
    0 "TotalCount" total_count, 1 "RouteSet" route_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRoute {
    pub route_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_region: Option<String>,
    pub update_time: Option<String>,
    pub enabled: Option<bool>,
    pub instance_uin: Option<String>,
    pub extra_state: Option<String>,
    pub is_bgp: Option<bool>,
    pub route_priority: Option<u64>,
    pub instance_extra_name: Option<String>,
    pub alias_type: Option<String>,
    pub alias_instance_id: Option<String>,
}
model! { CcnRoute {
    0 "RouteId" route_id, 1 "DestinationCidrBlock" destination_cidr_block, 2 "InstanceType" instance_type,
    3 "InstanceId" instance_id, 4 "InstanceName" instance_name, 5 "InstanceRegion" instance_region,
    6 "UpdateTime" update_time, 7 "Enabled" enabled, 8 "InstanceUin" instance_uin, 9 "ExtraState" extra_state,
    10 "IsBgp" is_bgp, 11 "RoutePriority" route_priority, 12 "InstanceExtraName" instance_extra_name,
    13 "AliasType" alias_type, 14 "AliasInstanceId" alias_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcns {
    pub ccn_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeCcns() "DescribeCcns" -> DescribeCcnsOutput {
    0 "CcnIds" ccn_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeCcns: CCN = Offset "Offset", "CcnSet" ccn_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnsOutput {
    pub total_count: Option<u64>,
    pub ccn_set: Option<Vec<CCN>>,
}
model! { DescribeCcnsOutput {
    0 "TotalCount" total_count, 1 "CcnSet" ccn_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcLDCXList {}
operation! { DescribeCdcLDCXList() "DescribeCdcLDCXList" -> Empty {} }

pub type DescribeCdcLDCXListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcNetPlanes {}
operation! { DescribeCdcNetPlanes() "DescribeCdcNetPlanes" -> Empty {} }

pub type DescribeCdcNetPlanesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcUsedIdcVlan {}
operation! { DescribeCdcUsedIdcVlan() "DescribeCdcUsedIdcVlan" -> Empty {} }

pub type DescribeCdcUsedIdcVlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicLinkInstances {
    pub filters: Option<Vec<FilterObject>>,
    pub offset: Option<String>,
    pub limit: Option<String>,
}
operation! { DescribeClassicLinkInstances() "DescribeClassicLinkInstances" -> DescribeClassicLinkInstancesOutput {
    0 "Filters" filters: Vec<FilterObject>, 1 "Offset" offset: String, 2 "Limit" limit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterObject {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { FilterObject(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicLinkInstancesOutput {
    pub total_count: Option<u64>,
    pub classic_link_instance_set: Option<Vec<ClassicLinkInstance>>,
}
model! { DescribeClassicLinkInstancesOutput {
    0 "TotalCount" total_count, 1 "ClassicLinkInstanceSet" classic_link_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassicLinkInstance {
    pub vpc_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { ClassicLinkInstance {
    0 "VpcId" vpc_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderCcnRegionBandwidthLimits {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeCrossBorderCcnRegionBandwidthLimits()
    "DescribeCrossBorderCcnRegionBandwidthLimits" -> DescribeCrossBorderCcnRegionBandwidthLimitsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeCrossBorderCcnRegionBandwidthLimits: CcnBandwidth =
    Offset "Offset", "CcnBandwidthSet" ccn_bandwidth_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderCcnRegionBandwidthLimitsOutput {
    pub total_count: Option<u64>,
    pub ccn_bandwidth_set: Option<Vec<CcnBandwidth>>,
}
model! { DescribeCrossBorderCcnRegionBandwidthLimitsOutput {
    0 "TotalCount" total_count, 1 "CcnBandwidthSet" ccn_bandwidth_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnBandwidth {
    pub ccn_id: Option<String>,
    pub created_time: Option<String>,
    pub expired_time: Option<String>,
    pub region_flow_control_id: Option<String>,
    pub renew_flag: Option<String>,
    pub ccn_region_bandwidth_limit: Option<CcnRegionBandwidthLimitInfo>,
    pub market_id: Option<String>,
    pub user_account_id: Option<String>,
    pub is_cross_border: Option<bool>,
    pub is_security_lock: Option<bool>,
    pub instance_charge_type: Option<String>,
    pub update_time: Option<String>,
}
model! { CcnBandwidth {
    0 "CcnId" ccn_id, 1 "CreatedTime" created_time, 2 "ExpiredTime" expired_time,
    3 "RegionFlowControlId" region_flow_control_id, 4 "RenewFlag" renew_flag,
    5 "CcnRegionBandwidthLimit" ccn_region_bandwidth_limit, 6 "MarketId" market_id, 7 "UserAccountID" user_account_id,
    8 "IsCrossBorder" is_cross_border, 9 "IsSecurityLock" is_security_lock,
    10 "InstanceChargeType" instance_charge_type, 11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRegionBandwidthLimitInfo {
    pub source_region: Option<String>,
    pub destination_region: Option<String>,
    pub bandwidth_limit: Option<u64>,
}
model! { CcnRegionBandwidthLimitInfo {
    0 "SourceRegion" source_region, 1 "DestinationRegion" destination_region, 2 "BandwidthLimit" bandwidth_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderCompliance {
    pub service_provider: Option<String>,
    pub compliance_id: Option<u64>,
    pub company: Option<String>,
    pub uniform_social_credit_code: Option<String>,
    pub legal_person: Option<String>,
    pub legal_person_id: Option<String>,
    pub issuing_authority: Option<String>,
    pub business_address: Option<String>,
    pub post_code: Option<u64>,
    pub manager: Option<String>,
    pub manager_id: Option<String>,
    pub manager_address: Option<String>,
    pub manager_telephone: Option<String>,
    pub email: Option<String>,
    pub service_start_date: Option<String>,
    pub service_end_date: Option<String>,
    pub state: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeCrossBorderCompliance() "DescribeCrossBorderCompliance" -> DescribeCrossBorderComplianceOutput {
    0 "ServiceProvider" service_provider: String, 1 "ComplianceId" compliance_id: u64, 2 "Company" company: String,
    3 "UniformSocialCreditCode" uniform_social_credit_code: String, 4 "LegalPerson" legal_person: String,
    5 "LegalPersonId" legal_person_id: String, 6 "IssuingAuthority" issuing_authority: String,
    7 "BusinessAddress" business_address: String, 8 "PostCode" post_code: u64, 9 "Manager" manager: String,
    10 "ManagerId" manager_id: String, 11 "ManagerAddress" manager_address: String,
    12 "ManagerTelephone" manager_telephone: String, 13 "Email" email: String,
    14 "ServiceStartDate" service_start_date: String, 15 "ServiceEndDate" service_end_date: String,
    16 "State" state: String, 17 "Offset" offset: u64, 18 "Limit" limit: u64
} }
paged! { DescribeCrossBorderCompliance: CrossBorderCompliance =
    Offset "Offset", "CrossBorderComplianceSet" cross_border_compliance_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderComplianceOutput {
    pub cross_border_compliance_set: Option<Vec<CrossBorderCompliance>>,
    pub total_count: Option<u64>,
}
model! { DescribeCrossBorderComplianceOutput {
    0 "CrossBorderComplianceSet" cross_border_compliance_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossBorderCompliance {
    pub service_provider: Option<String>,
    pub compliance_id: Option<u64>,
    pub company: Option<String>,
    pub uniform_social_credit_code: Option<String>,
    pub legal_person: Option<String>,
    pub issuing_authority: Option<String>,
    pub business_license: Option<String>,
    pub business_address: Option<String>,
    pub post_code: Option<u64>,
    pub manager: Option<String>,
    pub manager_id: Option<String>,
    pub manager_id_card: Option<String>,
    pub manager_address: Option<String>,
    pub manager_telephone: Option<String>,
    pub email: Option<String>,
    pub service_handling_form: Option<String>,
    pub authorization_letter: Option<String>,
    pub safety_commitment: Option<String>,
    pub service_start_date: Option<String>,
    pub service_end_date: Option<String>,
    pub state: Option<String>,
    pub created_time: Option<String>,
    pub legal_person_id: Option<String>,
    pub legal_person_id_card: Option<String>,
}
model! { CrossBorderCompliance {
    0 "ServiceProvider" service_provider, 1 "ComplianceId" compliance_id, 2 "Company" company,
    3 "UniformSocialCreditCode" uniform_social_credit_code, 4 "LegalPerson" legal_person,
    5 "IssuingAuthority" issuing_authority, 6 "BusinessLicense" business_license, 7 "BusinessAddress" business_address,
    8 "PostCode" post_code, 9 "Manager" manager, 10 "ManagerId" manager_id, 11 "ManagerIdCard" manager_id_card,
    12 "ManagerAddress" manager_address, 13 "ManagerTelephone" manager_telephone, 14 "Email" email,
    15 "ServiceHandlingForm" service_handling_form, 16 "AuthorizationLetter" authorization_letter,
    17 "SafetyCommitment" safety_commitment, 18 "ServiceStartDate" service_start_date,
    19 "ServiceEndDate" service_end_date, 20 "State" state, 21 "CreatedTime" created_time,
    22 "LegalPersonId" legal_person_id, 23 "LegalPersonIdCard" legal_person_id_card
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderFlowMonitor {
    pub source_region: String,
    pub destination_region: String,
    pub ccn_id: String,
    pub ccn_uin: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
}

/// What [`DescribeCrossBorderFlowMonitor::new`] takes.
pub struct DescribeCrossBorderFlowMonitorRequired {
    pub source_region: String,
    pub destination_region: String,
    pub ccn_id: String,
    pub ccn_uin: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeCrossBorderFlowMonitor{DescribeCrossBorderFlowMonitorRequired: source_region, destination_region, ccn_id, ccn_uin, period, start_time, end_time}
    "DescribeCrossBorderFlowMonitor" -> DescribeCrossBorderFlowMonitorOutput {
    0 "SourceRegion" source_region, 1 "DestinationRegion" destination_region, 2 "CcnId" ccn_id, 3 "CcnUin" ccn_uin,
    4 "Period" period, 5 "StartTime" start_time, 6 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderFlowMonitorOutput {
    pub cross_border_flow_monitor_data: Option<Vec<CrossBorderFlowMonitorData>>,
}
model! { DescribeCrossBorderFlowMonitorOutput {
    0 "CrossBorderFlowMonitorData" cross_border_flow_monitor_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossBorderFlowMonitorData {
    pub in_bandwidth: Option<Vec<i64>>,
    pub out_bandwidth: Option<Vec<i64>>,
    pub in_pkg: Option<Vec<i64>>,
    pub out_pkg: Option<Vec<i64>>,
}
model! { CrossBorderFlowMonitorData {
    0 "InBandwidth" in_bandwidth, 1 "OutBandwidth" out_bandwidth, 2 "InPkg" in_pkg, 3 "OutPkg" out_pkg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewayVendors {}
operation! { DescribeCustomerGatewayVendors() "DescribeCustomerGatewayVendors" -> DescribeCustomerGatewayVendorsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewayVendorsOutput {
    pub customer_gateway_vendor_set: Option<Vec<CustomerGatewayVendor>>,
}
model! { DescribeCustomerGatewayVendorsOutput {
    0 "CustomerGatewayVendorSet" customer_gateway_vendor_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerGatewayVendor {
    pub platform: Option<String>,
    pub software_version: Option<String>,
    pub vendor_name: Option<String>,
}
input! { CustomerGatewayVendor(platform: String, software_version: String, vendor_name: String) {
    0 "Platform" platform: String, 1 "SoftwareVersion" software_version: String, 2 "VendorName" vendor_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGateways {
    pub customer_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeCustomerGateways() "DescribeCustomerGateways" -> DescribeCustomerGatewaysOutput {
    0 "CustomerGatewayIds" customer_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeCustomerGateways: CustomerGateway =
    Offset "Offset", "CustomerGatewaySet" customer_gateway_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewaysOutput {
    pub customer_gateway_set: Option<Vec<CustomerGateway>>,
    pub total_count: Option<u64>,
}
model! { DescribeCustomerGatewaysOutput {
    0 "CustomerGatewaySet" customer_gateway_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesignatedZones {}
operation! { DescribeDesignatedZones() "DescribeDesignatedZones" -> DescribeDesignatedZonesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesignatedZonesOutput {
    pub total_count: Option<u64>,
    pub designated_zone_info: Option<Vec<DesignatedZoneInfoDict>>,
}
model! { DescribeDesignatedZonesOutput {
    0 "TotalCount" total_count, 1 "DesignatedZoneInfo" designated_zone_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DesignatedZoneInfoDict {
    pub designated_zone: Option<String>,
    pub designated_zone_name: Option<String>,
    pub designated_zone_type: Option<String>,
}
model! { DesignatedZoneInfoDict {
    0 "DesignatedZone" designated_zone, 1 "DesignatedZoneName" designated_zone_name,
    2 "DesignatedZoneType" designated_zone_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDhcpIps {
    pub dhcp_ip_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeDhcpIps() "DescribeDhcpIps" -> DescribeDhcpIpsOutput {
    0 "DhcpIpIds" dhcp_ip_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeDhcpIps: DhcpIp = Offset "Offset", "DhcpIpSet" dhcp_ip_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDhcpIpsOutput {
    pub dhcp_ip_set: Option<Vec<DhcpIp>>,
    pub total_count: Option<u64>,
}
model! { DescribeDhcpIpsOutput {
    0 "DhcpIpSet" dhcp_ip_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectGatewayCcnRoutes {
    pub direct_connect_gateway_id: String,
    pub ccn_route_type: Option<String>,
    pub address_type: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeDirectConnectGatewayCcnRoutes(direct_connect_gateway_id: String)
    "DescribeDirectConnectGatewayCcnRoutes" -> DescribeDirectConnectGatewayCcnRoutesOutput {
    0 "DirectConnectGatewayId" direct_connect_gateway_id, 1 "CcnRouteType" ccn_route_type: String,
    2 "AddressType" address_type: String, 3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeDirectConnectGatewayCcnRoutes: DirectConnectGatewayCcnRoute =
    Offset "Offset", "RouteSet" route_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectGatewayCcnRoutesOutput {
    pub total_count: Option<u64>,
    pub route_set: Option<Vec<DirectConnectGatewayCcnRoute>>,
}
model! { DescribeDirectConnectGatewayCcnRoutesOutput {
    0 "TotalCount" total_count, 1 "RouteSet" route_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectGateways {
    pub direct_connect_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeDirectConnectGateways() "DescribeDirectConnectGateways" -> DescribeDirectConnectGatewaysOutput {
    0 "DirectConnectGatewayIds" direct_connect_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeDirectConnectGateways: DirectConnectGateway =
    Offset "Offset", "DirectConnectGatewaySet" direct_connect_gateway_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectGatewaysOutput {
    pub total_count: Option<u64>,
    pub direct_connect_gateway_set: Option<Vec<DirectConnectGateway>>,
}
model! { DescribeDirectConnectGatewaysOutput {
    0 "TotalCount" total_count, 1 "DirectConnectGatewaySet" direct_connect_gateway_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLog {
    pub vpc_id: String,
    pub flow_log_id: String,
}
operation! { DescribeFlowLog(vpc_id: String, flow_log_id: String) "DescribeFlowLog" -> DescribeFlowLogOutput {
    0 "VpcId" vpc_id, 1 "FlowLogId" flow_log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogOutput {
    pub flow_log: Option<Vec<FlowLog>>,
}
model! { DescribeFlowLogOutput {
    0 "FlowLog" flow_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogs {
    pub vpc_id: Option<String>,
    pub flow_log_id: Option<String>,
    pub flow_log_name: Option<String>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub traffic_type: Option<String>,
    pub cloud_log_id: Option<String>,
    pub cloud_log_state: Option<String>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Filter>,
    pub cloud_log_region: Option<String>,
}
operation! { DescribeFlowLogs() "DescribeFlowLogs" -> DescribeFlowLogsOutput {
    0 "VpcId" vpc_id: String, 1 "FlowLogId" flow_log_id: String, 2 "FlowLogName" flow_log_name: String,
    3 "ResourceType" resource_type: String, 4 "ResourceId" resource_id: String, 5 "TrafficType" traffic_type: String,
    6 "CloudLogId" cloud_log_id: String, 7 "CloudLogState" cloud_log_state: String, 8 "OrderField" order_field: String,
    9 "OrderDirection" order_direction: String, 10 "Offset" offset: u64, 11 "Limit" limit: u64,
    12 "Filters" filters: Filter, 13 "CloudLogRegion" cloud_log_region: String
} }
paged! { DescribeFlowLogs: FlowLog = Offset "Offset", "FlowLog" flow_log, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsOutput {
    pub flow_log: Option<Vec<FlowLog>>,
    pub total_num: Option<u64>,
}
model! { DescribeFlowLogsOutput {
    0 "FlowLog" flow_log, 1 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayFlowMonitorDetail {
    pub time_point: String,
    pub vpn_id: Option<String>,
    pub direct_connect_gateway_id: Option<String>,
    pub peering_connection_id: Option<String>,
    pub nat_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
    pub private_ip_address: Option<String>,
}
operation! { DescribeGatewayFlowMonitorDetail(time_point: String)
    "DescribeGatewayFlowMonitorDetail" -> DescribeGatewayFlowMonitorDetailOutput {
    0 "TimePoint" time_point, 1 "VpnId" vpn_id: String, 2 "DirectConnectGatewayId" direct_connect_gateway_id: String,
    3 "PeeringConnectionId" peering_connection_id: String, 4 "NatId" nat_id: String, 5 "Offset" offset: u64,
    6 "Limit" limit: u64, 7 "OrderField" order_field: String, 8 "OrderDirection" order_direction: String,
    9 "PrivateIpAddress" private_ip_address: String
} }
paged! { DescribeGatewayFlowMonitorDetail: GatewayFlowMonitorDetail =
    Offset "Offset", "GatewayFlowMonitorDetailSet" gateway_flow_monitor_detail_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayFlowMonitorDetailOutput {
    pub total_count: Option<u64>,
    pub gateway_flow_monitor_detail_set: Option<Vec<GatewayFlowMonitorDetail>>,
}
model! { DescribeGatewayFlowMonitorDetailOutput {
    0 "TotalCount" total_count, 1 "GatewayFlowMonitorDetailSet" gateway_flow_monitor_detail_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayFlowMonitorDetail {
    pub private_ip_address: Option<String>,
    pub in_pkg: Option<u64>,
    pub out_pkg: Option<u64>,
    pub in_traffic: Option<u64>,
    pub out_traffic: Option<u64>,
    pub concurrent_connection_count: Option<u64>,
    pub new_connection_rate: Option<u64>,
}
model! { GatewayFlowMonitorDetail {
    0 "PrivateIpAddress" private_ip_address, 1 "InPkg" in_pkg, 2 "OutPkg" out_pkg, 3 "InTraffic" in_traffic,
    4 "OutTraffic" out_traffic, 5 "ConcurrentConnectionCount" concurrent_connection_count,
    6 "NewConnectionRate" new_connection_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayFlowQos {
    pub gateway_id: String,
    pub ip_addresses: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeGatewayFlowQos(gateway_id: String) "DescribeGatewayFlowQos" -> DescribeGatewayFlowQosOutput {
    0 "GatewayId" gateway_id, 1 "IpAddresses" ip_addresses: Vec<String>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeGatewayFlowQos: GatewayQos = Offset "Offset", "GatewayQosSet" gateway_qos_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayFlowQosOutput {
    pub gateway_qos_set: Option<Vec<GatewayQos>>,
    pub total_count: Option<u64>,
}
model! { DescribeGatewayFlowQosOutput {
    0 "GatewayQosSet" gateway_qos_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayQos {
    pub vpc_id: Option<String>,
    pub ip_address: Option<String>,
    pub bandwidth: Option<i64>,
    pub create_time: Option<String>,
    pub in_bandwidth: Option<i64>,
}
model! { GatewayQos {
    0 "VpcId" vpc_id, 1 "IpAddress" ip_address, 2 "Bandwidth" bandwidth, 3 "CreateTime" create_time,
    4 "InBandwidth" in_bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalRoutes {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub global_route_ids: Option<Vec<String>>,
}
operation! { DescribeGlobalRoutes() "DescribeGlobalRoutes" -> DescribeGlobalRoutesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "GlobalRouteIds" global_route_ids: Vec<String>
} }
paged! { DescribeGlobalRoutes: GlobalRoute = Offset "Offset", "GlobalRouteSet" global_route_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalRoutesOutput {
    pub global_route_set: Option<Vec<GlobalRoute>>,
    pub total_count: Option<u64>,
}
model! { DescribeGlobalRoutesOutput {
    0 "GlobalRouteSet" global_route_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVips {
    pub ha_vip_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeHaVips() "DescribeHaVips" -> DescribeHaVipsOutput {
    0 "HaVipIds" ha_vip_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeHaVips: HaVip = Offset "Offset", "HaVipSet" ha_vip_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsOutput {
    pub total_count: Option<u64>,
    pub ha_vip_set: Option<Vec<HaVip>>,
}
model! { DescribeHaVipsOutput {
    0 "TotalCount" total_count, 1 "HaVipSet" ha_vip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighPriorityRouteTables {
    pub filters: Option<Vec<Filter>>,
    pub high_priority_route_table_ids: Option<Vec<String>>,
    pub offset: Option<String>,
    pub limit: Option<String>,
    pub need_router_info: Option<bool>,
}
operation! { DescribeHighPriorityRouteTables()
    "DescribeHighPriorityRouteTables" -> DescribeHighPriorityRouteTablesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "HighPriorityRouteTableIds" high_priority_route_table_ids: Vec<String>,
    2 "Offset" offset: String, 3 "Limit" limit: String, 4 "NeedRouterInfo" need_router_info: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighPriorityRouteTablesOutput {
    pub high_priority_route_table_set: Option<Vec<HighPriorityRouteTable>>,
    pub total_count: Option<u64>,
}
model! { DescribeHighPriorityRouteTablesOutput {
    0 "HighPriorityRouteTableSet" high_priority_route_table_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighPriorityRoutes {
    pub high_priority_route_table_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeHighPriorityRoutes(high_priority_route_table_id: String)
    "DescribeHighPriorityRoutes" -> DescribeHighPriorityRoutesOutput {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeHighPriorityRoutes: HighPriorityRoute =
    Offset "Offset", "HighPriorityRouteSet" high_priority_route_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighPriorityRoutesOutput {
    pub high_priority_route_set: Option<Vec<HighPriorityRoute>>,
    pub total_count: Option<u64>,
}
model! { DescribeHighPriorityRoutesOutput {
    0 "HighPriorityRouteSet" high_priority_route_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6Addresses {
    pub ipv6_address_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub traditional: Option<bool>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeIPv6Addresses() "DescribeIPv6Addresses" -> DescribeIPv6AddressesOutput {
    0 "IPv6AddressIds" ipv6_address_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Traditional" traditional: bool, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeIPv6Addresses: Address = Offset "Offset", "AddressSet" address_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6AddressesOutput {
    pub total_count: Option<i64>,
    pub address_set: Option<Vec<Address>>,
}
model! { DescribeIPv6AddressesOutput {
    0 "TotalCount" total_count, 1 "AddressSet" address_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceJumbo {
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstanceJumbo(instance_ids: Vec<String>) "DescribeInstanceJumbo" -> DescribeInstanceJumboOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceJumboOutput {
    pub instance_jumbo_set: Option<Vec<InstanceJumbo>>,
}
model! { DescribeInstanceJumboOutput {
    0 "InstanceJumboSet" instance_jumbo_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceJumbo {
    pub instance_id: Option<String>,
    pub jumbo_state: Option<bool>,
}
model! { InstanceJumbo {
    0 "InstanceId" instance_id, 1 "JumboState" jumbo_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIp6Addresses {
    pub ip6_address_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeIp6Addresses() "DescribeIp6Addresses" -> DescribeIp6AddressesOutput {
    0 "Ip6AddressIds" ip6_address_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeIp6Addresses: Address = Offset "Offset", "AddressSet" address_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIp6AddressesOutput {
    pub total_count: Option<i64>,
    pub address_set: Option<Vec<Address>>,
}
model! { DescribeIp6AddressesOutput {
    0 "TotalCount" total_count, 1 "AddressSet" address_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIp6TranslatorQuota {
    pub ip6_translator_ids: Option<Vec<String>>,
}
operation! { DescribeIp6TranslatorQuota() "DescribeIp6TranslatorQuota" -> DescribeIp6TranslatorQuotaOutput {
    0 "Ip6TranslatorIds" ip6_translator_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIp6TranslatorQuotaOutput {
    pub quota_set: Option<Vec<Quota>>,
}
model! { DescribeIp6TranslatorQuotaOutput {
    0 "QuotaSet" quota_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIp6Translators {
    pub ip6_translator_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeIp6Translators() "DescribeIp6Translators" -> DescribeIp6TranslatorsOutput {
    0 "Ip6TranslatorIds" ip6_translator_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeIp6Translators: Ip6Translator =
    Offset "Offset", "Ip6TranslatorSet" ip6_translator_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIp6TranslatorsOutput {
    pub total_count: Option<i64>,
    pub ip6_translator_set: Option<Vec<Ip6Translator>>,
}
model! { DescribeIp6TranslatorsOutput {
    0 "TotalCount" total_count, 1 "Ip6TranslatorSet" ip6_translator_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ip6Translator {
    pub ip6_translator_id: Option<String>,
    pub ip6_translator_name: Option<String>,
    pub vip6: Option<String>,
    pub isp_name: Option<String>,
    pub translator_status: Option<String>,
    pub created_time: Option<String>,
    pub ip6_rule_count: Option<i64>,
    pub ip6_rule_set: Option<Vec<Ip6Rule>>,
}
model! { Ip6Translator {
    0 "Ip6TranslatorId" ip6_translator_id, 1 "Ip6TranslatorName" ip6_translator_name, 2 "Vip6" vip6,
    3 "IspName" isp_name, 4 "TranslatorStatus" translator_status, 5 "CreatedTime" created_time,
    6 "Ip6RuleCount" ip6_rule_count, 7 "IP6RuleSet" ip6_rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ip6Rule {
    pub ip6_rule_id: Option<String>,
    pub ip6_rule_name: Option<String>,
    pub vip6: Option<String>,
    pub vport6: Option<i64>,
    pub protocol: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub rule_status: Option<String>,
    pub created_time: Option<String>,
}
model! { Ip6Rule {
    0 "Ip6RuleId" ip6_rule_id, 1 "Ip6RuleName" ip6_rule_name, 2 "Vip6" vip6, 3 "Vport6" vport6, 4 "Protocol" protocol,
    5 "Vip" vip, 6 "Vport" vport, 7 "RuleStatus" rule_status, 8 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpGeolocationDatabaseUrl {
    pub r#type: String,
}
operation! { DescribeIpGeolocationDatabaseUrl(r#type: String)
    "DescribeIpGeolocationDatabaseUrl" -> DescribeIpGeolocationDatabaseUrlOutput {
    0 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpGeolocationDatabaseUrlOutput {
    pub down_load_url: Option<String>,
    pub expired_at: Option<String>,
}
model! { DescribeIpGeolocationDatabaseUrlOutput {
    0 "DownLoadUrl" down_load_url, 1 "ExpiredAt" expired_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpGeolocationInfos {
    pub address_ips: Vec<String>,
    pub fields: Option<IpField>,
}
operation! { DescribeIpGeolocationInfos(address_ips: Vec<String>)
    "DescribeIpGeolocationInfos" -> DescribeIpGeolocationInfosOutput {
    0 "AddressIps" address_ips, 1 "Fields" fields: IpField
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpField {
    pub country: Option<bool>,
    pub province: Option<bool>,
    pub city: Option<bool>,
    pub region: Option<bool>,
    pub isp: Option<bool>,
    pub as_name: Option<bool>,
    pub as_id: Option<bool>,
    pub comment: Option<bool>,
}
input! { IpField() {
    0 "Country" country: bool, 1 "Province" province: bool, 2 "City" city: bool, 3 "Region" region: bool,
    4 "Isp" isp: bool, 5 "AsName" as_name: bool, 6 "AsId" as_id: bool, 7 "Comment" comment: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpGeolocationInfosOutput {
    pub address_info: Option<Vec<IpGeolocationInfo>>,
    pub total: Option<i64>,
}
model! { DescribeIpGeolocationInfosOutput {
    0 "AddressInfo" address_info, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpGeolocationInfo {
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub region: Option<String>,
    pub isp: Option<String>,
    pub as_name: Option<String>,
    pub as_id: Option<String>,
    pub comment: Option<String>,
    pub address_ip: Option<String>,
}
model! { IpGeolocationInfo {
    0 "Country" country, 1 "Province" province, 2 "City" city, 3 "Region" region, 4 "Isp" isp, 5 "AsName" as_name,
    6 "AsId" as_id, 7 "Comment" comment, 8 "AddressIp" address_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalGateway {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeLocalGateway() "DescribeLocalGateway" -> DescribeLocalGatewayOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeLocalGateway: LocalGateway = Offset "Offset", "LocalGatewaySet" local_gateway_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalGatewayOutput {
    pub local_gateway_set: Option<Vec<LocalGateway>>,
    pub total_count: Option<i64>,
}
model! { DescribeLocalGatewayOutput {
    0 "LocalGatewaySet" local_gateway_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayDestinationIpPortTranslationNatRules {
    pub nat_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeNatGatewayDestinationIpPortTranslationNatRules()
    "DescribeNatGatewayDestinationIpPortTranslationNatRules" -> DescribeNatGatewayDestinationIpPortTranslationNatRulesOutput {
    0 "NatGatewayIds" nat_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeNatGatewayDestinationIpPortTranslationNatRules: NatGatewayDestinationIpPortTranslationNatRule =
    Offset "Offset", "NatGatewayDestinationIpPortTranslationNatRuleSet" nat_gateway_destination_ip_port_translation_nat_rule_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeNatGatewayDestinationIpPortTranslationNatRulesOutput {
    pub nat_gateway_destination_ip_port_translation_nat_rule_set: Option<Vec<NatGatewayDestinationIpPortTranslationNatRule>>,
    pub total_count: Option<u64>,
}
model! { DescribeNatGatewayDestinationIpPortTranslationNatRulesOutput {
    0 "NatGatewayDestinationIpPortTranslationNatRuleSet" nat_gateway_destination_ip_port_translation_nat_rule_set,
    1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatGatewayDestinationIpPortTranslationNatRule {
    pub ip_protocol: Option<String>,
    pub public_ip_address: Option<String>,
    pub public_port: Option<u64>,
    pub private_ip_address: Option<String>,
    pub private_port: Option<u64>,
    pub description: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub created_time: Option<String>,
}
model! { NatGatewayDestinationIpPortTranslationNatRule {
    0 "IpProtocol" ip_protocol, 1 "PublicIpAddress" public_ip_address, 2 "PublicPort" public_port,
    3 "PrivateIpAddress" private_ip_address, 4 "PrivatePort" private_port, 5 "Description" description,
    6 "NatGatewayId" nat_gateway_id, 7 "VpcId" vpc_id, 8 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayDirectConnectGatewayRoute {
    pub nat_gateway_id: String,
    pub vpc_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeNatGatewayDirectConnectGatewayRoute(nat_gateway_id: String, vpc_id: String)
    "DescribeNatGatewayDirectConnectGatewayRoute" -> DescribeNatGatewayDirectConnectGatewayRouteOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "VpcId" vpc_id, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeNatGatewayDirectConnectGatewayRoute: NatDirectConnectGatewayRoute =
    Offset "Offset", "NatDirectConnectGatewayRouteSet" nat_direct_connect_gateway_route_set, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayDirectConnectGatewayRouteOutput {
    pub nat_direct_connect_gateway_route_set: Option<Vec<NatDirectConnectGatewayRoute>>,
    pub total: Option<i64>,
}
model! { DescribeNatGatewayDirectConnectGatewayRouteOutput {
    0 "NatDirectConnectGatewayRouteSet" nat_direct_connect_gateway_route_set, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatDirectConnectGatewayRoute {
    pub destination_cidr_block: Option<String>,
    pub gateway_type: Option<String>,
    pub gateway_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { NatDirectConnectGatewayRoute {
    0 "DestinationCidrBlock" destination_cidr_block, 1 "GatewayType" gateway_type, 2 "GatewayId" gateway_id,
    3 "CreateTime" create_time, 4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayFlowMonitorDetail {
    pub time_point: String,
    pub nat_gateway_id: String,
    pub top_n: Option<i64>,
    pub order_field: Option<String>,
    pub aggregation_time_range: Option<i64>,
    pub all_metric_mode: Option<bool>,
}
operation! { DescribeNatGatewayFlowMonitorDetail(time_point: String, nat_gateway_id: String)
    "DescribeNatGatewayFlowMonitorDetail" -> DescribeNatGatewayFlowMonitorDetailOutput {
    0 "TimePoint" time_point, 1 "NatGatewayId" nat_gateway_id, 2 "TopN" top_n: i64, 3 "OrderField" order_field: String,
    4 "AggregationTimeRange" aggregation_time_range: i64, 5 "AllMetricMode" all_metric_mode: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayFlowMonitorDetailOutput {
    pub total_count: Option<u64>,
    pub nat_gateway_flow_monitor_detail_set: Option<Vec<NatGatewayFlowMonitorDetail>>,
}
model! { DescribeNatGatewayFlowMonitorDetailOutput {
    0 "TotalCount" total_count, 1 "NatGatewayFlowMonitorDetailSet" nat_gateway_flow_monitor_detail_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatGatewayFlowMonitorDetail {
    pub private_ip_address: Option<String>,
    pub in_pkg: Option<u64>,
    pub out_pkg: Option<u64>,
    pub in_traffic: Option<u64>,
    pub out_traffic: Option<u64>,
    pub concurrent_connection_count: Option<u64>,
    pub new_connection_rate: Option<u64>,
}
model! { NatGatewayFlowMonitorDetail {
    0 "PrivateIpAddress" private_ip_address, 1 "InPkg" in_pkg, 2 "OutPkg" out_pkg, 3 "InTraffic" in_traffic,
    4 "OutTraffic" out_traffic, 5 "ConcurrentConnectionCount" concurrent_connection_count,
    6 "NewConnectionRate" new_connection_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaySourceIpTranslationNatRules {
    pub nat_gateway_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeNatGatewaySourceIpTranslationNatRules(nat_gateway_id: String)
    "DescribeNatGatewaySourceIpTranslationNatRules" -> DescribeNatGatewaySourceIpTranslationNatRulesOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeNatGatewaySourceIpTranslationNatRules: SourceIpTranslationNatRule =
    Offset "Offset", "SourceIpTranslationNatRuleSet" source_ip_translation_nat_rule_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaySourceIpTranslationNatRulesOutput {
    pub source_ip_translation_nat_rule_set: Option<Vec<SourceIpTranslationNatRule>>,
    pub total_count: Option<i64>,
}
model! { DescribeNatGatewaySourceIpTranslationNatRulesOutput {
    0 "SourceIpTranslationNatRuleSet" source_ip_translation_nat_rule_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayZones {}
operation! { DescribeNatGatewayZones() "DescribeNatGatewayZones" -> DescribeNatGatewayZonesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayZonesOutput {
    pub zone_set: Option<Vec<NatZoneInfo>>,
}
model! { DescribeNatGatewayZonesOutput {
    0 "ZoneSet" zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatZoneInfo {
    pub zone: Option<String>,
    pub zone_id: Option<u64>,
}
model! { NatZoneInfo {
    0 "Zone" zone, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGateways {
    pub nat_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeNatGateways() "DescribeNatGateways" -> DescribeNatGatewaysOutput {
    0 "NatGatewayIds" nat_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeNatGateways: NatGateway = Offset "Offset", "NatGatewaySet" nat_gateway_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysOutput {
    pub nat_gateway_set: Option<Vec<NatGateway>>,
    pub total_count: Option<u64>,
    pub verbose_level: Option<String>,
}
model! { DescribeNatGatewaysOutput {
    0 "NatGatewaySet" nat_gateway_set, 1 "TotalCount" total_count, 2 "VerboseLevel" verbose_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetDetectStates {
    pub net_detect_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeNetDetectStates() "DescribeNetDetectStates" -> DescribeNetDetectStatesOutput {
    0 "NetDetectIds" net_detect_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeNetDetectStates: NetDetectState =
    Offset "Offset", "NetDetectStateSet" net_detect_state_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetDetectStatesOutput {
    pub net_detect_state_set: Option<Vec<NetDetectState>>,
    pub total_count: Option<u64>,
}
model! { DescribeNetDetectStatesOutput {
    0 "NetDetectStateSet" net_detect_state_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetDetectState {
    pub net_detect_id: Option<String>,
    pub net_detect_ip_state_set: Option<Vec<NetDetectIpState>>,
}
model! { NetDetectState {
    0 "NetDetectId" net_detect_id, 1 "NetDetectIpStateSet" net_detect_ip_state_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetDetects {
    pub net_detect_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeNetDetects() "DescribeNetDetects" -> DescribeNetDetectsOutput {
    0 "NetDetectIds" net_detect_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeNetDetects: NetDetect = Offset "Offset", "NetDetectSet" net_detect_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetDetectsOutput {
    pub net_detect_set: Option<Vec<NetDetect>>,
    pub total_count: Option<u64>,
}
model! { DescribeNetDetectsOutput {
    0 "NetDetectSet" net_detect_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAccountType {}
operation! { DescribeNetworkAccountType() "DescribeNetworkAccountType" -> DescribeNetworkAccountTypeOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAccountTypeOutput {
    pub network_account_type: Option<String>,
}
model! { DescribeNetworkAccountTypeOutput {
    0 "NetworkAccountType" network_account_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclQuintupleEntries {
    pub network_acl_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeNetworkAclQuintupleEntries(network_acl_id: String)
    "DescribeNetworkAclQuintupleEntries" -> DescribeNetworkAclQuintupleEntriesOutput {
    0 "NetworkAclId" network_acl_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeNetworkAclQuintupleEntries: NetworkAclQuintupleEntry =
    Offset "Offset", "NetworkAclQuintupleSet" network_acl_quintuple_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclQuintupleEntriesOutput {
    pub network_acl_quintuple_set: Option<Vec<NetworkAclQuintupleEntry>>,
    pub total_count: Option<u64>,
}
model! { DescribeNetworkAclQuintupleEntriesOutput {
    0 "NetworkAclQuintupleSet" network_acl_quintuple_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAcls {
    pub filters: Option<Vec<Filter>>,
    pub network_acl_ids: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeNetworkAcls() "DescribeNetworkAcls" -> DescribeNetworkAclsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "NetworkAclIds" network_acl_ids: Vec<String>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64, 4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeNetworkAcls: NetworkAcl = Offset "Offset", "NetworkAclSet" network_acl_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsOutput {
    pub network_acl_set: Option<Vec<NetworkAcl>>,
    pub total_count: Option<u64>,
}
model! { DescribeNetworkAclsOutput {
    0 "NetworkAclSet" network_acl_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceLimit {
    pub instance_id: String,
}
operation! { DescribeNetworkInterfaceLimit(instance_id: String)
    "DescribeNetworkInterfaceLimit" -> DescribeNetworkInterfaceLimitOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceLimitOutput {
    pub eni_quantity: Option<i64>,
    pub eni_private_ip_address_quantity: Option<i64>,
    pub extend_eni_quantity: Option<i64>,
    pub extend_eni_private_ip_address_quantity: Option<i64>,
    pub sub_eni_quantity: Option<i64>,
    pub sub_eni_private_ip_address_quantity: Option<i64>,
}
model! { DescribeNetworkInterfaceLimitOutput {
    0 "EniQuantity" eni_quantity, 1 "EniPrivateIpAddressQuantity" eni_private_ip_address_quantity,
    2 "ExtendEniQuantity" extend_eni_quantity,
    3 "ExtendEniPrivateIpAddressQuantity" extend_eni_private_ip_address_quantity, 4 "SubEniQuantity" sub_eni_quantity,
    5 "SubEniPrivateIpAddressQuantity" sub_eni_private_ip_address_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaces {
    pub network_interface_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeNetworkInterfaces() "DescribeNetworkInterfaces" -> DescribeNetworkInterfacesOutput {
    0 "NetworkInterfaceIds" network_interface_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeNetworkInterfaces: NetworkInterface =
    Offset "Offset", "NetworkInterfaceSet" network_interface_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesOutput {
    pub network_interface_set: Option<Vec<NetworkInterface>>,
    pub total_count: Option<u64>,
}
model! { DescribeNetworkInterfacesOutput {
    0 "NetworkInterfaceSet" network_interface_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayDestinationIpPortTranslationNatRules {
    pub nat_gateway_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribePrivateNatGatewayDestinationIpPortTranslationNatRules(nat_gateway_id: String)
    "DescribePrivateNatGatewayDestinationIpPortTranslationNatRules" -> DescribePrivateNatGatewayDestinationIpPortTranslationNatRulesOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribePrivateNatGatewayDestinationIpPortTranslationNatRules: PrivateNatDestinationIpPortTranslationNatRule =
    Offset "Offset", "LocalDestinationIpPortTranslationNatRuleSet" local_destination_ip_port_translation_nat_rule_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayDestinationIpPortTranslationNatRulesOutput {
    pub total_count: Option<u64>,
    pub local_destination_ip_port_translation_nat_rule_set: Option<Vec<PrivateNatDestinationIpPortTranslationNatRule>>,
}
model! { DescribePrivateNatGatewayDestinationIpPortTranslationNatRulesOutput {
    0 "TotalCount" total_count,
    1 "LocalDestinationIpPortTranslationNatRuleSet" local_destination_ip_port_translation_nat_rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateNatDestinationIpPortTranslationNatRule {
    pub protocol: Option<String>,
    pub original_port: Option<i64>,
    pub original_ip: Option<String>,
    pub translation_port: Option<i64>,
    pub translation_ip: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { PrivateNatDestinationIpPortTranslationNatRule {
    0 "Protocol" protocol, 1 "OriginalPort" original_port, 2 "OriginalIp" original_ip,
    3 "TranslationPort" translation_port, 4 "TranslationIp" translation_ip, 5 "Description" description,
    6 "CreateTime" create_time, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayLimits {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribePrivateNatGatewayLimits()
    "DescribePrivateNatGatewayLimits" -> DescribePrivateNatGatewayLimitsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribePrivateNatGatewayLimits: PrivateNatGatewayLimit =
    Offset "Offset", "PrivateNatGatewayLimitSet" private_nat_gateway_limit_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayLimitsOutput {
    pub total_count: Option<u64>,
    pub private_nat_gateway_limit_set: Option<Vec<PrivateNatGatewayLimit>>,
}
model! { DescribePrivateNatGatewayLimitsOutput {
    0 "TotalCount" total_count, 1 "PrivateNatGatewayLimitSet" private_nat_gateway_limit_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateNatGatewayLimit {
    pub uniq_vpc_id: Option<String>,
    pub total_limit: Option<u64>,
    pub available: Option<u64>,
}
model! { PrivateNatGatewayLimit {
    0 "UniqVpcId" uniq_vpc_id, 1 "TotalLimit" total_limit, 2 "Available" available
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayRegions {}
operation! { DescribePrivateNatGatewayRegions()
"DescribePrivateNatGatewayRegions" -> DescribePrivateNatGatewayRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayRegionsOutput {
    pub region_set: Option<Vec<NatRegionInfoWithArea>>,
    pub total_count: Option<u64>,
}
model! { DescribePrivateNatGatewayRegionsOutput {
    0 "RegionSet" region_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatRegionInfoWithArea {
    pub region: Option<String>,
}
model! { NatRegionInfoWithArea {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayTranslationAclRules {
    pub nat_gateway_id: String,
    pub translation_direction: String,
    pub translation_type: String,
    pub translation_ip: String,
    pub original_ip: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub description: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrivateNatGatewayTranslationAclRules(nat_gateway_id: String, translation_direction: String, translation_type: String, translation_ip: String)
    "DescribePrivateNatGatewayTranslationAclRules" -> DescribePrivateNatGatewayTranslationAclRulesOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "TranslationDirection" translation_direction,
    2 "TranslationType" translation_type, 3 "TranslationIp" translation_ip, 4 "OriginalIp" original_ip: String,
    5 "Offset" offset: u64, 6 "Limit" limit: u64, 7 "Description" description: String, 8 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrivateNatGatewayTranslationAclRules: TranslationAclRule =
    Offset "Offset", "TranslationAclRuleSet" translation_acl_rule_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayTranslationAclRulesOutput {
    pub total_count: Option<u64>,
    pub translation_acl_rule_set: Option<Vec<TranslationAclRule>>,
}
model! { DescribePrivateNatGatewayTranslationAclRulesOutput {
    0 "TotalCount" total_count, 1 "TranslationAclRuleSet" translation_acl_rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayTranslationNatRules {
    pub nat_gateway_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribePrivateNatGatewayTranslationNatRules(nat_gateway_id: String)
    "DescribePrivateNatGatewayTranslationNatRules" -> DescribePrivateNatGatewayTranslationNatRulesOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribePrivateNatGatewayTranslationNatRules: TranslationNatRule =
    Offset "Offset", "TranslationNatRuleSet" translation_nat_rule_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayTranslationNatRulesOutput {
    pub total_count: Option<u64>,
    pub translation_nat_rule_set: Option<Vec<TranslationNatRule>>,
}
model! { DescribePrivateNatGatewayTranslationNatRulesOutput {
    0 "TotalCount" total_count, 1 "TranslationNatRuleSet" translation_nat_rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGateways {
    pub nat_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribePrivateNatGateways() "DescribePrivateNatGateways" -> DescribePrivateNatGatewaysOutput {
    0 "NatGatewayIds" nat_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64, 4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribePrivateNatGateways: PrivateNatGateway =
    Offset "Offset", "PrivateNatGatewaySet" private_nat_gateway_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewaysOutput {
    pub total_count: Option<u64>,
    pub private_nat_gateway_set: Option<Vec<PrivateNatGateway>>,
}
model! { DescribePrivateNatGatewaysOutput {
    0 "TotalCount" total_count, 1 "PrivateNatGatewaySet" private_nat_gateway_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductQuota {
    pub product: String,
}
operation! { DescribeProductQuota(product: String) "DescribeProductQuota" -> DescribeProductQuotaOutput {
    0 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductQuotaOutput {
    pub product_quota_set: Option<Vec<ProductQuota>>,
    pub total_count: Option<u64>,
}
model! { DescribeProductQuotaOutput {
    0 "ProductQuotaSet" product_quota_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductQuota {
    pub quota_id: Option<String>,
    pub quota_name: Option<String>,
    pub quota_current: Option<i64>,
    pub quota_limit: Option<i64>,
    pub quota_region: Option<bool>,
}
model! { ProductQuota {
    0 "QuotaId" quota_id, 1 "QuotaName" quota_name, 2 "QuotaCurrent" quota_current, 3 "QuotaLimit" quota_limit,
    4 "QuotaRegion" quota_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReserveIpAddresses {
    pub reserve_ip_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeReserveIpAddresses() "DescribeReserveIpAddresses" -> DescribeReserveIpAddressesOutput {
    0 "ReserveIpIds" reserve_ip_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeReserveIpAddresses: ReserveIpAddressInfo =
    Offset "Offset", "ReserveIpAddressSet" reserve_ip_address_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReserveIpAddressesOutput {
    pub reserve_ip_address_set: Option<Vec<ReserveIpAddressInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeReserveIpAddressesOutput {
    0 "ReserveIpAddressSet" reserve_ip_address_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteConflicts {
    pub route_table_id: String,
    pub destination_cidr_blocks: Vec<String>,
}
operation! { DescribeRouteConflicts(route_table_id: String, destination_cidr_blocks: Vec<String>)
    "DescribeRouteConflicts" -> DescribeRouteConflictsOutput {
    0 "RouteTableId" route_table_id, 1 "DestinationCidrBlocks" destination_cidr_blocks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteConflictsOutput {
    pub route_conflict_set: Option<Vec<RouteConflict>>,
}
model! { DescribeRouteConflictsOutput {
    0 "RouteConflictSet" route_conflict_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteConflict {
    pub route_table_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub conflict_set: Option<Vec<Route>>,
}
model! { RouteConflict {
    0 "RouteTableId" route_table_id, 1 "DestinationCidrBlock" destination_cidr_block, 2 "ConflictSet" conflict_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeRouteList() "DescribeRouteList" -> DescribeRouteListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeRouteList: Route = Offset "Offset", "RouteSet" route_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteListOutput {
    pub route_set: Option<Vec<Route>>,
    pub total_count: Option<u64>,
}
model! { DescribeRouteListOutput {
    0 "RouteSet" route_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutePolicies {
    pub route_policy_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<String>,
    pub limit: Option<String>,
    pub need_route_policy_entry: Option<bool>,
}
operation! { DescribeRoutePolicies() "DescribeRoutePolicies" -> DescribeRoutePoliciesOutput {
    0 "RoutePolicyIds" route_policy_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: String,
    3 "Limit" limit: String, 4 "NeedRoutePolicyEntry" need_route_policy_entry: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutePoliciesOutput {
    pub total_count: Option<u64>,
    pub route_policy_set: Option<Vec<RoutePolicy>>,
}
model! { DescribeRoutePoliciesOutput {
    0 "TotalCount" total_count, 1 "RoutePolicySet" route_policy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutePolicyEntries {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
    pub route_policy_entry_ids: Option<Vec<String>>,
}
operation! { DescribeRoutePolicyEntries() "DescribeRoutePolicyEntries" -> DescribeRoutePolicyEntriesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "OrderField" order_field: String,
    4 "OrderDirection" order_direction: String, 5 "RoutePolicyEntryIds" route_policy_entry_ids: Vec<String>
} }
paged! { DescribeRoutePolicyEntries: RoutePolicyEntry =
    Offset "Offset", "RoutePolicyEntrySet" route_policy_entry_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutePolicyEntriesOutput {
    pub route_policy_entry_set: Option<Vec<RoutePolicyEntry>>,
    pub total_count: Option<u64>,
}
model! { DescribeRoutePolicyEntriesOutput {
    0 "RoutePolicyEntrySet" route_policy_entry_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableAssociatedInstances {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeRouteTableAssociatedInstances()
    "DescribeRouteTableAssociatedInstances" -> DescribeRouteTableAssociatedInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeRouteTableAssociatedInstances: InstanceBind =
    Offset "Offset", "InstanceBindSet" instance_bind_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableAssociatedInstancesOutput {
    pub total_count: Option<u64>,
    pub instance_bind_set: Option<Vec<InstanceBind>>,
}
model! { DescribeRouteTableAssociatedInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceBindSet" instance_bind_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceBind {
    pub ccn_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_bind_time: Option<String>,
    pub route_table_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_region: Option<String>,
    pub instance_uin: Option<String>,
    pub state: Option<String>,
}
model! { InstanceBind {
    0 "CcnId" ccn_id, 1 "InstanceType" instance_type, 2 "InstanceId" instance_id,
    3 "InstanceBindTime" instance_bind_time, 4 "RouteTableId" route_table_id, 5 "InstanceName" instance_name,
    6 "InstanceRegion" instance_region, 7 "InstanceUin" instance_uin, 8 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableSelectionPolicies {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRouteTableSelectionPolicies()
    "DescribeRouteTableSelectionPolicies" -> DescribeRouteTableSelectionPoliciesOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRouteTableSelectionPolicies: RouteSelectionPolicy =
    Offset "Offset", "RouteSelectionPolicySet" route_selection_policy_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableSelectionPoliciesOutput {
    pub total_count: Option<u64>,
    pub route_selection_policy_set: Option<Vec<RouteSelectionPolicy>>,
}
model! { DescribeRouteTableSelectionPoliciesOutput {
    0 "TotalCount" total_count, 1 "RouteSelectionPolicySet" route_selection_policy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteSelectionPolicy {
    pub ccn_id: Option<String>,
    pub route_table_id: Option<String>,
    pub route_table_name: Option<String>,
    pub instance_type: Option<String>,
    pub instance_name: Option<String>,
    pub source_cidr_block: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub instance_uin: Option<String>,
}
model! { RouteSelectionPolicy {
    0 "CcnId" ccn_id, 1 "RouteTableId" route_table_id, 2 "RouteTableName" route_table_name,
    3 "InstanceType" instance_type, 4 "InstanceName" instance_name, 5 "SourceCidrBlock" source_cidr_block,
    6 "Description" description, 7 "InstanceId" instance_id, 8 "InstanceUin" instance_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTables {
    pub filters: Option<Vec<Filter>>,
    pub route_table_ids: Option<Vec<String>>,
    pub offset: Option<String>,
    pub limit: Option<String>,
    pub need_router_info: Option<bool>,
}
operation! { DescribeRouteTables() "DescribeRouteTables" -> DescribeRouteTablesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "RouteTableIds" route_table_ids: Vec<String>, 2 "Offset" offset: String,
    3 "Limit" limit: String, 4 "NeedRouterInfo" need_router_info: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTablesOutput {
    pub total_count: Option<u64>,
    pub route_table_set: Option<Vec<RouteTable>>,
}
model! { DescribeRouteTablesOutput {
    0 "TotalCount" total_count, 1 "RouteTableSet" route_table_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutes {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeRoutes() "DescribeRoutes" -> DescribeRoutesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeRoutes: Route = Offset "Offset", "RouteSet" route_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutesOutput {
    pub route_set: Option<Vec<Route>>,
    pub total_count: Option<u64>,
}
model! { DescribeRoutesOutput {
    0 "RouteSet" route_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAssociationStatistics {
    pub security_group_ids: Vec<String>,
}
operation! { DescribeSecurityGroupAssociationStatistics(security_group_ids: Vec<String>)
    "DescribeSecurityGroupAssociationStatistics" -> DescribeSecurityGroupAssociationStatisticsOutput {
    0 "SecurityGroupIds" security_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAssociationStatisticsOutput {
    pub security_group_association_statistics_set: Option<Vec<SecurityGroupAssociationStatistics>>,
}
model! { DescribeSecurityGroupAssociationStatisticsOutput {
    0 "SecurityGroupAssociationStatisticsSet" security_group_association_statistics_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupAssociationStatistics {
    pub security_group_id: Option<String>,
    pub cvm: Option<u64>,
    pub cdb: Option<u64>,
    pub eni: Option<u64>,
    pub sg: Option<u64>,
    pub clb: Option<u64>,
    pub instance_statistics: Option<Vec<InstanceStatistic>>,
    pub total_count: Option<u64>,
}
model! { SecurityGroupAssociationStatistics {
    0 "SecurityGroupId" security_group_id, 1 "CVM" cvm, 2 "CDB" cdb, 3 "ENI" eni, 4 "SG" sg, 5 "CLB" clb,
    6 "InstanceStatistics" instance_statistics, 7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatistic {
    pub instance_type: Option<String>,
    pub instance_count: Option<u64>,
}
model! { InstanceStatistic {
    0 "InstanceType" instance_type, 1 "InstanceCount" instance_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupExpandedPolicies {
    pub security_group_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeSecurityGroupExpandedPolicies(security_group_id: String)
    "DescribeSecurityGroupExpandedPolicies" -> DescribeSecurityGroupExpandedPoliciesOutput {
    0 "SecurityGroupId" security_group_id, 1 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupExpandedPoliciesOutput {
    pub security_group_policy_set: Option<SecurityGroupPolicySet>,
}
model! { DescribeSecurityGroupExpandedPoliciesOutput {
    0 "SecurityGroupPolicySet" security_group_policy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupLimits {}
operation! { DescribeSecurityGroupLimits() "DescribeSecurityGroupLimits" -> DescribeSecurityGroupLimitsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupLimitsOutput {
    pub security_group_limit_set: Option<SecurityGroupLimitSet>,
}
model! { DescribeSecurityGroupLimitsOutput {
    0 "SecurityGroupLimitSet" security_group_limit_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupLimitSet {
    pub security_group_limit: Option<u64>,
    pub security_group_policy_limit: Option<u64>,
    pub refered_security_group_limit: Option<u64>,
    pub security_group_instance_limit: Option<u64>,
    pub instance_security_group_limit: Option<u64>,
    pub security_group_extended_policy_limit: Option<u64>,
    pub security_group_refered_cvm_and_eni_limit: Option<u64>,
    pub security_group_refered_svc_limit: Option<u64>,
}
model! { SecurityGroupLimitSet {
    0 "SecurityGroupLimit" security_group_limit, 1 "SecurityGroupPolicyLimit" security_group_policy_limit,
    2 "ReferedSecurityGroupLimit" refered_security_group_limit,
    3 "SecurityGroupInstanceLimit" security_group_instance_limit,
    4 "InstanceSecurityGroupLimit" instance_security_group_limit,
    5 "SecurityGroupExtendedPolicyLimit" security_group_extended_policy_limit,
    6 "SecurityGroupReferedCvmAndEniLimit" security_group_refered_cvm_and_eni_limit,
    7 "SecurityGroupReferedSvcLimit" security_group_refered_svc_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupPolicies {
    pub security_group_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeSecurityGroupPolicies(security_group_id: String)
    "DescribeSecurityGroupPolicies" -> DescribeSecurityGroupPoliciesOutput {
    0 "SecurityGroupId" security_group_id, 1 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupPoliciesOutput {
    pub security_group_policy_set: Option<SecurityGroupPolicySet>,
}
model! { DescribeSecurityGroupPoliciesOutput {
    0 "SecurityGroupPolicySet" security_group_policy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupReferences {
    pub security_group_ids: Vec<String>,
}
operation! { DescribeSecurityGroupReferences(security_group_ids: Vec<String>)
    "DescribeSecurityGroupReferences" -> DescribeSecurityGroupReferencesOutput {
    0 "SecurityGroupIds" security_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupReferencesOutput {
    pub referred_security_group_set: Option<Vec<ReferredSecurityGroup>>,
}
model! { DescribeSecurityGroupReferencesOutput {
    0 "ReferredSecurityGroupSet" referred_security_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferredSecurityGroup {
    pub security_group_id: Option<String>,
    pub referred_security_group_ids: Option<Vec<String>>,
}
model! { ReferredSecurityGroup {
    0 "SecurityGroupId" security_group_id, 1 "ReferredSecurityGroupIds" referred_security_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroups {
    pub security_group_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<String>,
    pub limit: Option<String>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeSecurityGroups() "DescribeSecurityGroups" -> DescribeSecurityGroupsOutput {
    0 "SecurityGroupIds" security_group_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: String,
    3 "Limit" limit: String, 4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub security_group_set: Option<Vec<SecurityGroup>>,
    pub total_count: Option<u64>,
}
model! { DescribeSecurityGroupsOutput {
    0 "SecurityGroupSet" security_group_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceTemplateGroupInstances {
    pub service_template_group_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeServiceTemplateGroupInstances(service_template_group_id: String)
    "DescribeServiceTemplateGroupInstances" -> Empty {
    0 "ServiceTemplateGroupId" service_template_group_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }

pub type DescribeServiceTemplateGroupInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceTemplateGroups {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<String>,
    pub limit: Option<String>,
    pub need_member_info: Option<bool>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
    pub member_order_field: Option<String>,
    pub member_order_direction: Option<String>,
}
operation! { DescribeServiceTemplateGroups() "DescribeServiceTemplateGroups" -> DescribeServiceTemplateGroupsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: String, 2 "Limit" limit: String,
    3 "NeedMemberInfo" need_member_info: bool, 4 "OrderField" order_field: String,
    5 "OrderDirection" order_direction: String, 6 "MemberOrderField" member_order_field: String,
    7 "MemberOrderDirection" member_order_direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceTemplateGroupsOutput {
    pub total_count: Option<u64>,
    pub service_template_group_set: Option<Vec<ServiceTemplateGroup>>,
}
model! { DescribeServiceTemplateGroupsOutput {
    0 "TotalCount" total_count, 1 "ServiceTemplateGroupSet" service_template_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceTemplateInstances {
    pub service_template_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeServiceTemplateInstances(service_template_id: String) "DescribeServiceTemplateInstances" -> Empty {
    0 "ServiceTemplateId" service_template_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }

pub type DescribeServiceTemplateInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceTemplates {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<String>,
    pub limit: Option<String>,
    pub need_member_info: Option<bool>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
    pub member_order_field: Option<String>,
    pub member_order_direction: Option<String>,
}
operation! { DescribeServiceTemplates() "DescribeServiceTemplates" -> DescribeServiceTemplatesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: String, 2 "Limit" limit: String,
    3 "NeedMemberInfo" need_member_info: bool, 4 "OrderField" order_field: String,
    5 "OrderDirection" order_direction: String, 6 "MemberOrderField" member_order_field: String,
    7 "MemberOrderDirection" member_order_direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceTemplatesOutput {
    pub total_count: Option<u64>,
    pub service_template_set: Option<Vec<ServiceTemplate>>,
}
model! { DescribeServiceTemplatesOutput {
    0 "TotalCount" total_count, 1 "ServiceTemplateSet" service_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSgSnapshotFileContent {
    pub snapshot_policy_id: String,
    pub snapshot_file_id: String,
    pub security_group_id: String,
}
operation! { DescribeSgSnapshotFileContent(snapshot_policy_id: String, snapshot_file_id: String, security_group_id: String)
    "DescribeSgSnapshotFileContent" -> DescribeSgSnapshotFileContentOutput {
    0 "SnapshotPolicyId" snapshot_policy_id, 1 "SnapshotFileId" snapshot_file_id, 2 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSgSnapshotFileContentOutput {
    pub instance_id: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub snapshot_file_id: Option<String>,
    pub backup_time: Option<String>,
    pub operator: Option<String>,
    pub original_data: Option<Vec<SecurityGroupPolicy>>,
    pub backup_data: Option<Vec<SecurityGroupPolicy>>,
}
model! { DescribeSgSnapshotFileContentOutput {
    0 "InstanceId" instance_id, 1 "SnapshotPolicyId" snapshot_policy_id, 2 "SnapshotFileId" snapshot_file_id,
    3 "BackupTime" backup_time, 4 "Operator" operator, 5 "OriginalData" original_data, 6 "BackupData" backup_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotAttachedInstances {
    pub snapshot_policy_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSnapshotAttachedInstances(snapshot_policy_id: String)
    "DescribeSnapshotAttachedInstances" -> DescribeSnapshotAttachedInstancesOutput {
    0 "SnapshotPolicyId" snapshot_policy_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeSnapshotAttachedInstances: SnapshotInstance =
    Offset "Offset", "InstanceSet" instance_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotAttachedInstancesOutput {
    pub instance_set: Option<Vec<SnapshotInstance>>,
    pub total_count: Option<u64>,
}
model! { DescribeSnapshotAttachedInstancesOutput {
    0 "InstanceSet" instance_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotFiles {
    pub business_type: String,
    pub instance_id: String,
    pub start_date: String,
    pub end_date: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSnapshotFiles(business_type: String, instance_id: String, start_date: String, end_date: String)
    "DescribeSnapshotFiles" -> DescribeSnapshotFilesOutput {
    0 "BusinessType" business_type, 1 "InstanceId" instance_id, 2 "StartDate" start_date, 3 "EndDate" end_date,
    4 "Offset" offset: u64, 5 "Limit" limit: u64
} }
paged! { DescribeSnapshotFiles: SnapshotFileInfo =
    Offset "Offset", "SnapshotFileSet" snapshot_file_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotFilesOutput {
    pub snapshot_file_set: Option<Vec<SnapshotFileInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeSnapshotFilesOutput {
    0 "SnapshotFileSet" snapshot_file_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotFileInfo {
    pub snapshot_policy_id: Option<String>,
    pub instance_id: Option<String>,
    pub snapshot_file_id: Option<String>,
    pub backup_time: Option<String>,
    pub operator: Option<String>,
}
model! { SnapshotFileInfo {
    0 "SnapshotPolicyId" snapshot_policy_id, 1 "InstanceId" instance_id, 2 "SnapshotFileId" snapshot_file_id,
    3 "BackupTime" backup_time, 4 "Operator" operator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotPolicies {
    pub snapshot_policy_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSnapshotPolicies() "DescribeSnapshotPolicies" -> DescribeSnapshotPoliciesOutput {
    0 "SnapshotPolicyIds" snapshot_policy_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeSnapshotPolicies: SnapshotPolicy =
    Offset "Offset", "SnapshotPolicySet" snapshot_policy_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotPoliciesOutput {
    pub snapshot_policy_set: Option<Vec<SnapshotPolicy>>,
    pub total_count: Option<u64>,
}
model! { DescribeSnapshotPoliciesOutput {
    0 "SnapshotPolicySet" snapshot_policy_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecificTrafficPackageUsedDetails {
    pub traffic_package_id: String,
    pub filters: Option<Vec<Filter>>,
    pub order_field: Option<String>,
    pub order_type: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSpecificTrafficPackageUsedDetails(traffic_package_id: String)
    "DescribeSpecificTrafficPackageUsedDetails" -> DescribeSpecificTrafficPackageUsedDetailsOutput {
    0 "TrafficPackageId" traffic_package_id, 1 "Filters" filters: Vec<Filter>, 2 "OrderField" order_field: String,
    3 "OrderType" order_type: i64, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "Offset" offset: i64, 7 "Limit" limit: i64
} }
paged! { DescribeSpecificTrafficPackageUsedDetails: UsedDetail =
    Offset "Offset", "UsedDetailSet" used_detail_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecificTrafficPackageUsedDetailsOutput {
    pub total_count: Option<i64>,
    pub used_detail_set: Option<Vec<UsedDetail>>,
}
model! { DescribeSpecificTrafficPackageUsedDetailsOutput {
    0 "TotalCount" total_count, 1 "UsedDetailSet" used_detail_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsedDetail {
    pub traffic_package_id: Option<String>,
    pub traffic_package_name: Option<String>,
    pub total_amount: Option<TrafficFlow>,
    pub deduction: Option<TrafficFlow>,
    pub remaining_amount: Option<TrafficFlow>,
    pub time: Option<String>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub deadline: Option<String>,
}
model! { UsedDetail {
    0 "TrafficPackageId" traffic_package_id, 1 "TrafficPackageName" traffic_package_name, 2 "TotalAmount" total_amount,
    3 "Deduction" deduction, 4 "RemainingAmount" remaining_amount, 5 "Time" time, 6 "ResourceType" resource_type,
    7 "ResourceId" resource_id, 8 "ResourceName" resource_name, 9 "Deadline" deadline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficFlow {
    pub value: Option<u64>,
    pub format_value: Option<f64>,
    pub format_unit: Option<String>,
}
model! { TrafficFlow {
    0 "Value" value, 1 "FormatValue" format_value, 2 "FormatUnit" format_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetResourceDashboard {
    pub subnet_ids: Vec<String>,
}
operation! { DescribeSubnetResourceDashboard(subnet_ids: Vec<String>)
    "DescribeSubnetResourceDashboard" -> DescribeSubnetResourceDashboardOutput {
    0 "SubnetIds" subnet_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetResourceDashboardOutput {
    pub resource_statistics_set: Option<Vec<ResourceStatistics>>,
}
model! { DescribeSubnetResourceDashboardOutput {
    0 "ResourceStatisticsSet" resource_statistics_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceStatistics {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub ip: Option<u64>,
    pub resource_statistics_item_set: Option<Vec<ResourceStatisticsItem>>,
}
model! { ResourceStatistics {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "Ip" ip, 3 "ResourceStatisticsItemSet" resource_statistics_item_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceStatisticsItem {
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
    pub resource_count: Option<u64>,
}
model! { ResourceStatisticsItem {
    0 "ResourceType" resource_type, 1 "ResourceName" resource_name, 2 "ResourceCount" resource_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnets {
    pub subnet_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<String>,
    pub limit: Option<String>,
    pub max_results: Option<u64>,
    pub next_token: Option<String>,
}
operation! { DescribeSubnets() "DescribeSubnets" -> DescribeSubnetsOutput {
    0 "SubnetIds" subnet_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: String,
    3 "Limit" limit: String, 4 "MaxResults" max_results: u64, 5 "NextToken" next_token: String
} }
paged! { DescribeSubnets: Subnet = Token "NextToken", "SubnetSet" subnet_set, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub total_count: Option<u64>,
    pub subnet_set: Option<Vec<Subnet>>,
    pub next_token: Option<String>,
}
model! { DescribeSubnetsOutput {
    0 "TotalCount" total_count, 1 "SubnetSet" subnet_set, 2 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResult {
    pub task_id: Option<u64>,
    pub deal_name: Option<String>,
}
operation! { DescribeTaskResult() "DescribeTaskResult" -> DescribeTaskResultOutput {
    0 "TaskId" task_id: u64, 1 "DealName" deal_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResultOutput {
    pub task_id: Option<u64>,
    pub result: Option<String>,
}
model! { DescribeTaskResultOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateLimits {}
operation! { DescribeTemplateLimits() "DescribeTemplateLimits" -> DescribeTemplateLimitsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateLimitsOutput {
    pub template_limit: Option<TemplateLimit>,
}
model! { DescribeTemplateLimitsOutput {
    0 "TemplateLimit" template_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateLimit {
    pub address_template_member_limit: Option<u64>,
    pub address_template_group_member_limit: Option<u64>,
    pub service_template_member_limit: Option<u64>,
    pub service_template_group_member_limit: Option<u64>,
}
model! { TemplateLimit {
    0 "AddressTemplateMemberLimit" address_template_member_limit,
    1 "AddressTemplateGroupMemberLimit" address_template_group_member_limit,
    2 "ServiceTemplateMemberLimit" service_template_member_limit,
    3 "ServiceTemplateGroupMemberLimit" service_template_group_member_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantCcns {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeTenantCcns() "DescribeTenantCcns" -> DescribeTenantCcnsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeTenantCcns: CcnInstanceInfo = Offset "Offset", "CcnSet" ccn_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantCcnsOutput {
    pub ccn_set: Option<Vec<CcnInstanceInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeTenantCcnsOutput {
    0 "CcnSet" ccn_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnInstanceInfo {
    pub ccn_id: Option<String>,
}
model! { CcnInstanceInfo {
    0 "CcnId" ccn_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorFilterRules {
    pub traffic_mirror_id: String,
    pub traffic_mirror_filter_rule_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeTrafficMirrorFilterRules(traffic_mirror_id: String)
    "DescribeTrafficMirrorFilterRules" -> DescribeTrafficMirrorFilterRulesOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "TrafficMirrorFilterRuleIds" traffic_mirror_filter_rule_ids: Vec<String>,
    2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: u64, 4 "Limit" limit: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorFilterRulesOutput {
    pub traffic_mirror_id: Option<String>,
    pub ingress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
    pub egress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
    pub total_count: Option<u64>,
}
model! { DescribeTrafficMirrorFilterRulesOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "IngressFilterRules" ingress_filter_rules,
    2 "EgressFilterRules" egress_filter_rules, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrors {
    pub traffic_mirror_ids: Option<Vec<String>>,
    pub filters: Option<Filter>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeTrafficMirrors() "DescribeTrafficMirrors" -> DescribeTrafficMirrorsOutput {
    0 "TrafficMirrorIds" traffic_mirror_ids: Vec<String>, 1 "Filters" filters: Filter, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeTrafficMirrors: TrafficMirror =
    Offset "Offset", "TrafficMirrorSet" traffic_mirror_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorsOutput {
    pub traffic_mirror_set: Option<Vec<TrafficMirror>>,
    pub total_count: Option<u64>,
}
model! { DescribeTrafficMirrorsOutput {
    0 "TrafficMirrorSet" traffic_mirror_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficPackages {
    pub traffic_package_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeTrafficPackages() "DescribeTrafficPackages" -> DescribeTrafficPackagesOutput {
    0 "TrafficPackageIds" traffic_package_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeTrafficPackages: TrafficPackage =
    Offset "Offset", "TrafficPackageSet" traffic_package_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficPackagesOutput {
    pub total_count: Option<i64>,
    pub traffic_package_set: Option<Vec<TrafficPackage>>,
}
model! { DescribeTrafficPackagesOutput {
    0 "TotalCount" total_count, 1 "TrafficPackageSet" traffic_package_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPackage {
    pub traffic_package_id: Option<String>,
    pub traffic_package_name: Option<String>,
    pub total_amount: Option<f64>,
    pub remaining_amount: Option<f64>,
    pub status: Option<String>,
    pub created_time: Option<String>,
    pub deadline: Option<String>,
    pub used_amount: Option<f64>,
    pub tag_set: Option<Vec<Tag>>,
    pub deduct_type: Option<String>,
}
model! { TrafficPackage {
    0 "TrafficPackageId" traffic_package_id, 1 "TrafficPackageName" traffic_package_name, 2 "TotalAmount" total_amount,
    3 "RemainingAmount" remaining_amount, 4 "Status" status, 5 "CreatedTime" created_time, 6 "Deadline" deadline,
    7 "UsedAmount" used_amount, 8 "TagSet" tag_set, 9 "DeductType" deduct_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficQosPolicy {
    pub ccn_id: String,
    pub local_region: String,
    pub remote_region: String,
}
operation! { DescribeTrafficQosPolicy(ccn_id: String, local_region: String, remote_region: String)
    "DescribeTrafficQosPolicy" -> DescribeTrafficQosPolicyOutput {
    0 "CcnId" ccn_id, 1 "LocalRegion" local_region, 2 "RemoteRegion" remote_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficQosPolicyOutput {
    pub traffic_qos_policy_set: Option<Vec<TrafficQosPolicySet>>,
}
model! { DescribeTrafficQosPolicyOutput {
    0 "TrafficQosPolicySet" traffic_qos_policy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficQosPolicySet {
    pub ccn_id: Option<String>,
    pub qos_id: Option<u64>,
    pub qos_policy_description: Option<String>,
    pub qos_policy_name: Option<String>,
    pub bandwidth: Option<u64>,
    pub qos_policy_id: Option<String>,
    pub qos_level: Option<String>,
    pub service_level: Option<String>,
    pub region_flow_control_id: Option<String>,
    pub local_region: Option<String>,
    pub remote_region: Option<String>,
    pub traffic_match_policy_id: Option<String>,
}
model! { TrafficQosPolicySet {
    0 "CcnId" ccn_id, 1 "QosId" qos_id, 2 "QosPolicyDescription" qos_policy_description,
    3 "QosPolicyName" qos_policy_name, 4 "Bandwidth" bandwidth, 5 "QosPolicyId" qos_policy_id, 6 "QosLevel" qos_level,
    7 "ServiceLevel" service_level, 8 "RegionFlowControlId" region_flow_control_id, 9 "LocalRegion" local_region,
    10 "RemoteRegion" remote_region, 11 "TrafficMatchPolicyId" traffic_match_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsedIpAddress {
    pub vpc_id: String,
    pub subnet_id: Option<String>,
    pub ip_addresses: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeUsedIpAddress(vpc_id: String) "DescribeUsedIpAddress" -> DescribeUsedIpAddressOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id: String, 2 "IpAddresses" ip_addresses: Vec<String>,
    3 "Filters" filters: Vec<Filter>, 4 "Offset" offset: u64, 5 "Limit" limit: u64
} }
paged! { DescribeUsedIpAddress: IpAddressStates =
    Offset "Offset", "IpAddressStates" ip_address_states, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsedIpAddressOutput {
    pub ip_address_states: Option<Vec<IpAddressStates>>,
    pub total_count: Option<u64>,
}
model! { DescribeUsedIpAddressOutput {
    0 "IpAddressStates" ip_address_states, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpAddressStates {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub ip_address: Option<String>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
}
model! { IpAddressStates {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "IpAddress" ip_address, 3 "ResourceType" resource_type,
    4 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcEndPoint {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub end_point_id: Option<Vec<String>>,
    pub ip_address_type: Option<String>,
    pub max_results: Option<u64>,
    pub next_token: Option<String>,
}
operation! { DescribeVpcEndPoint() "DescribeVpcEndPoint" -> DescribeVpcEndPointOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "EndPointId" end_point_id: Vec<String>, 4 "IpAddressType" ip_address_type: String,
    5 "MaxResults" max_results: u64, 6 "NextToken" next_token: String
} }
paged! { DescribeVpcEndPoint: EndPoint = Token "NextToken", "EndPointSet" end_point_set, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcEndPointOutput {
    pub end_point_set: Option<Vec<EndPoint>>,
    pub total_count: Option<u64>,
    pub next_token: Option<String>,
}
model! { DescribeVpcEndPointOutput {
    0 "EndPointSet" end_point_set, 1 "TotalCount" total_count, 2 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcEndPointService {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub end_point_service_ids: Option<Vec<String>>,
    pub is_list_authorized_end_point_service: Option<bool>,
    pub ip_address_type: Option<String>,
    pub max_results: Option<u64>,
    pub next_token: Option<String>,
}
operation! { DescribeVpcEndPointService() "DescribeVpcEndPointService" -> DescribeVpcEndPointServiceOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "EndPointServiceIds" end_point_service_ids: Vec<String>,
    4 "IsListAuthorizedEndPointService" is_list_authorized_end_point_service: bool,
    5 "IpAddressType" ip_address_type: String, 6 "MaxResults" max_results: u64, 7 "NextToken" next_token: String
} }
paged! { DescribeVpcEndPointService: EndPointService =
    Token "NextToken", "EndPointServiceSet" end_point_service_set, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcEndPointServiceOutput {
    pub end_point_service_set: Option<Vec<EndPointService>>,
    pub total_count: Option<u64>,
    pub next_token: Option<String>,
}
model! { DescribeVpcEndPointServiceOutput {
    0 "EndPointServiceSet" end_point_service_set, 1 "TotalCount" total_count, 2 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcEndPointServiceWhiteList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeVpcEndPointServiceWhiteList()
    "DescribeVpcEndPointServiceWhiteList" -> DescribeVpcEndPointServiceWhiteListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcEndPointServiceWhiteListOutput {
    /// Deprecated.
    pub vpc_endpoint_service_user_set: Option<Vec<VpcEndPointServiceUser>>,
    pub vpc_end_point_service_user_set: Option<Vec<VpcEndPointServiceUser>>,
    pub total_count: Option<u64>,
}
model! { DescribeVpcEndPointServiceWhiteListOutput {
    0 "VpcEndpointServiceUserSet" vpc_endpoint_service_user_set,
    1 "VpcEndPointServiceUserSet" vpc_end_point_service_user_set, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcEndPointServiceUser {
    pub owner: Option<u64>,
    pub user_uin: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub end_point_service_id: Option<String>,
}
model! { VpcEndPointServiceUser {
    0 "Owner" owner, 1 "UserUin" user_uin, 2 "Description" description, 3 "CreateTime" create_time,
    4 "EndPointServiceId" end_point_service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcInstances {
    pub filters: Vec<Filter>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeVpcInstances(filters: Vec<Filter>) "DescribeVpcInstances" -> DescribeVpcInstancesOutput {
    0 "Filters" filters, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeVpcInstances: CvmInstance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcInstancesOutput {
    pub instance_set: Option<Vec<CvmInstance>>,
    pub total_count: Option<u64>,
}
model! { DescribeVpcInstancesOutput {
    0 "InstanceSet" instance_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CvmInstance {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_state: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub created_time: Option<String>,
    pub instance_type: Option<String>,
    pub eni_limit: Option<u64>,
    pub eni_ip_limit: Option<u64>,
    pub instance_eni_count: Option<u64>,
}
model! { CvmInstance {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "InstanceId" instance_id, 3 "InstanceName" instance_name,
    4 "InstanceState" instance_state, 5 "CPU" cpu, 6 "Memory" memory, 7 "CreatedTime" created_time,
    8 "InstanceType" instance_type, 9 "EniLimit" eni_limit, 10 "EniIpLimit" eni_ip_limit,
    11 "InstanceEniCount" instance_eni_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcIpv6Addresses {
    pub vpc_id: String,
    pub ipv6_addresses: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub subnet_id: Option<String>,
}
operation! { DescribeVpcIpv6Addresses(vpc_id: String) "DescribeVpcIpv6Addresses" -> DescribeVpcIpv6AddressesOutput {
    0 "VpcId" vpc_id, 1 "Ipv6Addresses" ipv6_addresses: Vec<String>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "SubnetId" subnet_id: String
} }
paged! { DescribeVpcIpv6Addresses: VpcIpv6Address =
    Offset "Offset", "Ipv6AddressSet" ipv6_address_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcIpv6AddressesOutput {
    pub ipv6_address_set: Option<Vec<VpcIpv6Address>>,
    pub total_count: Option<u64>,
}
model! { DescribeVpcIpv6AddressesOutput {
    0 "Ipv6AddressSet" ipv6_address_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcIpv6Address {
    pub ipv6_address: Option<String>,
    pub cidr_block: Option<String>,
    pub ipv6_address_type: Option<String>,
    pub created_time: Option<String>,
}
model! { VpcIpv6Address {
    0 "Ipv6Address" ipv6_address, 1 "CidrBlock" cidr_block, 2 "Ipv6AddressType" ipv6_address_type,
    3 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcLimits {
    pub limit_types: Vec<String>,
}
operation! { DescribeVpcLimits(limit_types: Vec<String>) "DescribeVpcLimits" -> DescribeVpcLimitsOutput {
    0 "LimitTypes" limit_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcLimitsOutput {
    pub vpc_limit_set: Option<Vec<VpcLimit>>,
}
model! { DescribeVpcLimitsOutput {
    0 "VpcLimitSet" vpc_limit_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcLimit {
    pub limit_type: Option<String>,
    pub limit_value: Option<u64>,
}
model! { VpcLimit {
    0 "LimitType" limit_type, 1 "LimitValue" limit_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcPeeringConnections {
    pub peering_connection_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeVpcPeeringConnections() "DescribeVpcPeeringConnections" -> DescribeVpcPeeringConnectionsOutput {
    0 "PeeringConnectionIds" peering_connection_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Offset" offset: i64, 3 "Limit" limit: i64, 4 "OrderField" order_field: String,
    5 "OrderDirection" order_direction: String
} }
paged! { DescribeVpcPeeringConnections: PeerConnection =
    Offset "Offset", "PeerConnectionSet" peer_connection_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcPeeringConnectionsOutput {
    pub total_count: Option<i64>,
    pub peer_connection_set: Option<Vec<PeerConnection>>,
}
model! { DescribeVpcPeeringConnectionsOutput {
    0 "TotalCount" total_count, 1 "PeerConnectionSet" peer_connection_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeerConnection {
    pub source_vpc_id: Option<String>,
    pub peer_vpc_id: Option<String>,
    pub peering_connection_id: Option<String>,
    pub peering_connection_name: Option<String>,
    pub state: Option<String>,
    pub is_ngw: Option<bool>,
    pub bandwidth: Option<i64>,
    pub source_region: Option<String>,
    pub destination_region: Option<String>,
    pub create_time: Option<String>,
    pub app_id: Option<i64>,
    pub peer_app_id: Option<i64>,
    pub charge_type: Option<String>,
    pub source_uin: Option<i64>,
    pub destination_uin: Option<i64>,
    pub tag_set: Option<Vec<Tag>>,
    pub qos_level: Option<String>,
    pub r#type: Option<String>,
    pub destination_vpc_id: Option<String>,
}
model! { PeerConnection {
    0 "SourceVpcId" source_vpc_id, 1 "PeerVpcId" peer_vpc_id, 2 "PeeringConnectionId" peering_connection_id,
    3 "PeeringConnectionName" peering_connection_name, 4 "State" state, 5 "IsNgw" is_ngw, 6 "Bandwidth" bandwidth,
    7 "SourceRegion" source_region, 8 "DestinationRegion" destination_region, 9 "CreateTime" create_time,
    10 "AppId" app_id, 11 "PeerAppId" peer_app_id, 12 "ChargeType" charge_type, 13 "SourceUin" source_uin,
    14 "DestinationUin" destination_uin, 15 "TagSet" tag_set, 16 "QosLevel" qos_level, 17 "Type" r#type,
    18 "DestinationVpcId" destination_vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcPrivateIpAddresses {
    pub vpc_id: String,
    pub private_ip_addresses: Vec<String>,
}
operation! { DescribeVpcPrivateIpAddresses(vpc_id: String, private_ip_addresses: Vec<String>)
    "DescribeVpcPrivateIpAddresses" -> DescribeVpcPrivateIpAddressesOutput {
    0 "VpcId" vpc_id, 1 "PrivateIpAddresses" private_ip_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcPrivateIpAddressesOutput {
    pub vpc_private_ip_address_set: Option<Vec<VpcPrivateIpAddress>>,
}
model! { DescribeVpcPrivateIpAddressesOutput {
    0 "VpcPrivateIpAddressSet" vpc_private_ip_address_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcPrivateIpAddress {
    pub private_ip_address: Option<String>,
    pub cidr_block: Option<String>,
    pub private_ip_address_type: Option<String>,
    pub created_time: Option<String>,
}
model! { VpcPrivateIpAddress {
    0 "PrivateIpAddress" private_ip_address, 1 "CidrBlock" cidr_block, 2 "PrivateIpAddressType" private_ip_address_type,
    3 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcResourceDashboard {
    pub vpc_ids: Vec<String>,
}
operation! { DescribeVpcResourceDashboard(vpc_ids: Vec<String>)
    "DescribeVpcResourceDashboard" -> DescribeVpcResourceDashboardOutput {
    0 "VpcIds" vpc_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcResourceDashboardOutput {
    pub resource_dashboard_set: Option<Vec<ResourceDashboard>>,
}
model! { DescribeVpcResourceDashboardOutput {
    0 "ResourceDashboardSet" resource_dashboard_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceDashboard {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub classiclink: Option<u64>,
    pub dcg: Option<u64>,
    pub pcx: Option<u64>,
    pub ip: Option<u64>,
    pub nat: Option<u64>,
    pub vpngw: Option<u64>,
    pub flow_log: Option<u64>,
    pub network_detect: Option<u64>,
    pub network_acl: Option<u64>,
    pub cvm: Option<u64>,
    pub lb: Option<u64>,
    pub cdb: Option<u64>,
    pub cmem: Option<u64>,
    pub ctsdb: Option<u64>,
    pub maria_db: Option<u64>,
    pub sql_server: Option<u64>,
    pub postgres: Option<u64>,
    pub nas: Option<u64>,
    pub greenplumn: Option<u64>,
    pub ckafka: Option<u64>,
    pub grocery: Option<u64>,
    pub hsm: Option<u64>,
    pub tcaplus: Option<u64>,
    pub cnas: Option<u64>,
    pub ti_db: Option<u64>,
    pub emr: Option<u64>,
    pub seal: Option<u64>,
    pub cfs: Option<u64>,
    pub oracle: Option<u64>,
    pub elastic_search: Option<u64>,
    pub t_baa_s: Option<u64>,
    pub itop: Option<u64>,
    pub db_audit: Option<u64>,
    pub cynos_db_postgres: Option<u64>,
    pub redis: Option<u64>,
    pub mongo_db: Option<u64>,
    pub dcdb: Option<u64>,
    pub cynos_db_my_sql: Option<u64>,
    pub subnet: Option<u64>,
    pub route_table: Option<u64>,
}
model! { ResourceDashboard {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "Classiclink" classiclink, 3 "Dcg" dcg, 4 "Pcx" pcx, 5 "Ip" ip,
    6 "Nat" nat, 7 "Vpngw" vpngw, 8 "FlowLog" flow_log, 9 "NetworkDetect" network_detect, 10 "NetworkACL" network_acl,
    11 "CVM" cvm, 12 "LB" lb, 13 "CDB" cdb, 14 "Cmem" cmem, 15 "CTSDB" ctsdb, 16 "MariaDB" maria_db,
    17 "SQLServer" sql_server, 18 "Postgres" postgres, 19 "NAS" nas, 20 "Greenplumn" greenplumn, 21 "Ckafka" ckafka,
    22 "Grocery" grocery, 23 "HSM" hsm, 24 "Tcaplus" tcaplus, 25 "Cnas" cnas, 26 "TiDB" ti_db, 27 "Emr" emr,
    28 "SEAL" seal, 29 "CFS" cfs, 30 "Oracle" oracle, 31 "ElasticSearch" elastic_search, 32 "TBaaS" t_baa_s,
    33 "Itop" itop, 34 "DBAudit" db_audit, 35 "CynosDBPostgres" cynos_db_postgres, 36 "Redis" redis,
    37 "MongoDB" mongo_db, 38 "DCDB" dcdb, 39 "CynosDBMySQL" cynos_db_my_sql, 40 "Subnet" subnet,
    41 "RouteTable" route_table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcTaskResult {
    pub task_id: String,
}
operation! { DescribeVpcTaskResult(task_id: String) "DescribeVpcTaskResult" -> DescribeVpcTaskResultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcTaskResultOutput {
    pub status: Option<String>,
    pub output: Option<String>,
    pub result: Option<Vec<VpcTaskResultDetailInfo>>,
}
model! { DescribeVpcTaskResultOutput {
    0 "Status" status, 1 "Output" output, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcTaskResultDetailInfo {
    pub resource_id: Option<String>,
    pub status: Option<String>,
}
model! { VpcTaskResultDetailInfo {
    0 "ResourceId" resource_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub vpc_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<String>,
    pub limit: Option<String>,
}
operation! { DescribeVpcs() "DescribeVpcs" -> DescribeVpcsOutput {
    0 "VpcIds" vpc_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: String,
    3 "Limit" limit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub total_count: Option<u64>,
    pub vpc_set: Option<Vec<Vpc>>,
}
model! { DescribeVpcsOutput {
    0 "TotalCount" total_count, 1 "VpcSet" vpc_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnections {
    pub vpn_connection_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeVpnConnections() "DescribeVpnConnections" -> DescribeVpnConnectionsOutput {
    0 "VpnConnectionIds" vpn_connection_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeVpnConnections: VpnConnection =
    Offset "Offset", "VpnConnectionSet" vpn_connection_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsOutput {
    pub total_count: Option<u64>,
    pub vpn_connection_set: Option<Vec<VpnConnection>>,
}
model! { DescribeVpnConnectionsOutput {
    0 "TotalCount" total_count, 1 "VpnConnectionSet" vpn_connection_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayCcnRoutes {
    pub vpn_gateway_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeVpnGatewayCcnRoutes(vpn_gateway_id: String)
    "DescribeVpnGatewayCcnRoutes" -> DescribeVpnGatewayCcnRoutesOutput {
    0 "VpnGatewayId" vpn_gateway_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeVpnGatewayCcnRoutes: VpngwCcnRoutes = Offset "Offset", "RouteSet" route_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayCcnRoutesOutput {
    pub route_set: Option<Vec<VpngwCcnRoutes>>,
    pub total_count: Option<u64>,
}
model! { DescribeVpnGatewayCcnRoutesOutput {
    0 "RouteSet" route_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpngwCcnRoutes {
    pub route_id: Option<String>,
    pub status: Option<String>,
    pub destination_cidr_block: Option<String>,
}
input! { VpngwCcnRoutes(route_id: String) {
    0 "RouteId" route_id: String, 1 "Status" status: String, 2 "DestinationCidrBlock" destination_cidr_block: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayRoutes {
    pub vpn_gateway_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeVpnGatewayRoutes(vpn_gateway_id: String)
    "DescribeVpnGatewayRoutes" -> DescribeVpnGatewayRoutesOutput {
    0 "VpnGatewayId" vpn_gateway_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeVpnGatewayRoutes: VpnGatewayRoute = Offset "Offset", "Routes" routes, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayRoutesOutput {
    pub routes: Option<Vec<VpnGatewayRoute>>,
    pub total_count: Option<u64>,
}
model! { DescribeVpnGatewayRoutesOutput {
    0 "Routes" routes, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaySslClients {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub ssl_vpn_client_ids: Option<Vec<String>>,
    pub is_vpn_portal: Option<bool>,
}
operation! { DescribeVpnGatewaySslClients() "DescribeVpnGatewaySslClients" -> DescribeVpnGatewaySslClientsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "SslVpnClientIds" ssl_vpn_client_ids: Vec<String>, 4 "IsVpnPortal" is_vpn_portal: bool
} }
paged! { DescribeVpnGatewaySslClients: SslVpnClient =
    Offset "Offset", "SslVpnClientSet" ssl_vpn_client_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaySslClientsOutput {
    pub total_count: Option<u64>,
    pub ssl_vpn_client_set: Option<Vec<SslVpnClient>>,
}
model! { DescribeVpnGatewaySslClientsOutput {
    0 "TotalCount" total_count, 1 "SslVpnClientSet" ssl_vpn_client_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SslVpnClient {
    pub vpc_id: Option<String>,
    pub ssl_vpn_server_id: Option<String>,
    pub cert_status: Option<u64>,
    pub ssl_vpn_client_id: Option<String>,
    pub cert_begin_time: Option<String>,
    pub cert_end_time: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
}
model! { SslVpnClient {
    0 "VpcId" vpc_id, 1 "SslVpnServerId" ssl_vpn_server_id, 2 "CertStatus" cert_status,
    3 "SslVpnClientId" ssl_vpn_client_id, 4 "CertBeginTime" cert_begin_time, 5 "CertEndTime" cert_end_time,
    6 "Name" name, 7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaySslServers {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub ssl_vpn_server_ids: Option<Vec<String>>,
    pub filters: Option<Vec<FilterObject>>,
    pub is_vpn_portal: Option<bool>,
}
operation! { DescribeVpnGatewaySslServers() "DescribeVpnGatewaySslServers" -> DescribeVpnGatewaySslServersOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "SslVpnServerIds" ssl_vpn_server_ids: Vec<String>,
    3 "Filters" filters: Vec<FilterObject>, 4 "IsVpnPortal" is_vpn_portal: bool
} }
paged! { DescribeVpnGatewaySslServers: SslVpnSever =
    Offset "Offset", "SslVpnSeverSet" ssl_vpn_sever_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaySslServersOutput {
    pub total_count: Option<u64>,
    pub ssl_vpn_sever_set: Option<Vec<SslVpnSever>>,
}
model! { DescribeVpnGatewaySslServersOutput {
    0 "TotalCount" total_count, 1 "SslVpnSeverSet" ssl_vpn_sever_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SslVpnSever {
    pub vpc_id: Option<String>,
    pub ssl_vpn_server_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
    pub ssl_vpn_server_name: Option<String>,
    pub local_address: Option<Vec<String>>,
    pub remote_address: Option<String>,
    pub max_connection: Option<u64>,
    pub wan_ip: Option<String>,
    pub ssl_vpn_protocol: Option<String>,
    pub ssl_vpn_port: Option<u64>,
    pub encrypt_algorithm: Option<String>,
    pub integrity_algorithm: Option<String>,
    pub compress: Option<u64>,
    pub create_time: Option<String>,
    pub state: Option<u64>,
    pub sso_enabled: Option<u64>,
    pub eiam_application_id: Option<String>,
    pub access_policy_enabled: Option<u64>,
    pub access_policy: Option<Vec<AccessPolicy>>,
    pub sp_name: Option<String>,
    pub dns_servers: Option<DnsServers>,
}
model! { SslVpnSever {
    0 "VpcId" vpc_id, 1 "SslVpnServerId" ssl_vpn_server_id, 2 "VpnGatewayId" vpn_gateway_id,
    3 "SslVpnServerName" ssl_vpn_server_name, 4 "LocalAddress" local_address, 5 "RemoteAddress" remote_address,
    6 "MaxConnection" max_connection, 7 "WanIp" wan_ip, 8 "SslVpnProtocol" ssl_vpn_protocol,
    9 "SslVpnPort" ssl_vpn_port, 10 "EncryptAlgorithm" encrypt_algorithm, 11 "IntegrityAlgorithm" integrity_algorithm,
    12 "Compress" compress, 13 "CreateTime" create_time, 14 "State" state, 15 "SsoEnabled" sso_enabled,
    16 "EiamApplicationId" eiam_application_id, 17 "AccessPolicyEnabled" access_policy_enabled,
    18 "AccessPolicy" access_policy, 19 "SpName" sp_name, 20 "DnsServers" dns_servers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessPolicy {
    pub target_cidr: Option<String>,
    pub vpn_gateway_id_ssl_access_policy_id: Option<String>,
    pub for_all_client: Option<u64>,
    pub user_group_ids: Option<Vec<String>>,
    pub update_time: Option<String>,
    pub remark: Option<String>,
}
model! { AccessPolicy {
    0 "TargetCidr" target_cidr, 1 "VpnGatewayIdSslAccessPolicyId" vpn_gateway_id_ssl_access_policy_id,
    2 "ForAllClient" for_all_client, 3 "UserGroupIds" user_group_ids, 4 "UpdateTime" update_time, 5 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGateways {
    pub vpn_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<FilterObject>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeVpnGateways() "DescribeVpnGateways" -> DescribeVpnGatewaysOutput {
    0 "VpnGatewayIds" vpn_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<FilterObject>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeVpnGateways: VpnGateway = Offset "Offset", "VpnGatewaySet" vpn_gateway_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaysOutput {
    pub total_count: Option<u64>,
    pub vpn_gateway_set: Option<Vec<VpnGateway>>,
}
model! { DescribeVpnGatewaysOutput {
    0 "TotalCount" total_count, 1 "VpnGatewaySet" vpn_gateway_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCcnInstances {
    pub ccn_id: String,
    pub instances: Vec<CcnInstance>,
}
operation! { DetachCcnInstances(ccn_id: String, instances: Vec<CcnInstance>) "DetachCcnInstances" -> Empty {
    0 "CcnId" ccn_id, 1 "Instances" instances
} }

pub type DetachCcnInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachClassicLinkVpc {
    pub vpc_id: String,
    pub instance_ids: Vec<String>,
}
operation! { DetachClassicLinkVpc(vpc_id: String, instance_ids: Vec<String>) "DetachClassicLinkVpc" -> Empty {
    0 "VpcId" vpc_id, 1 "InstanceIds" instance_ids
} }

pub type DetachClassicLinkVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachNetworkInterface {
    pub network_interface_id: String,
    pub instance_id: String,
    pub client_token: Option<String>,
}
operation! { DetachNetworkInterface(network_interface_id: String, instance_id: String)
    "DetachNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "InstanceId" instance_id, 2 "ClientToken" client_token: String
} }

pub type DetachNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachSnapshotInstances {
    pub snapshot_policy_id: String,
    pub instances: Vec<SnapshotInstance>,
}
operation! { DetachSnapshotInstances(snapshot_policy_id: String, instances: Vec<SnapshotInstance>)
    "DetachSnapshotInstances" -> Empty {
    0 "SnapshotPolicyId" snapshot_policy_id, 1 "Instances" instances
} }

pub type DetachSnapshotInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCcnRoutes {
    pub ccn_id: String,
    pub route_ids: Vec<String>,
}
operation! { DisableCcnRoutes(ccn_id: String, route_ids: Vec<String>) "DisableCcnRoutes" -> Empty {
    0 "CcnId" ccn_id, 1 "RouteIds" route_ids
} }

pub type DisableCcnRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFlowLogs {
    pub flow_log_ids: Vec<String>,
}
operation! { DisableFlowLogs(flow_log_ids: Vec<String>) "DisableFlowLogs" -> Empty {
    0 "FlowLogIds" flow_log_ids
} }

pub type DisableFlowLogsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableGatewayFlowMonitor {
    pub gateway_id: String,
}
operation! { DisableGatewayFlowMonitor(gateway_id: String) "DisableGatewayFlowMonitor" -> Empty {
    0 "GatewayId" gateway_id
} }

pub type DisableGatewayFlowMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRoutes {
    pub route_table_id: String,
    pub route_ids: Option<Vec<u64>>,
    pub route_item_ids: Option<Vec<String>>,
}
operation! { DisableRoutes(route_table_id: String) "DisableRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteIds" route_ids: Vec<u64>, 2 "RouteItemIds" route_item_ids: Vec<String>
} }

pub type DisableRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSnapshotPolicies {
    pub snapshot_policy_ids: Vec<String>,
}
operation! { DisableSnapshotPolicies(snapshot_policy_ids: Vec<String>) "DisableSnapshotPolicies" -> Empty {
    0 "SnapshotPolicyIds" snapshot_policy_ids
} }

pub type DisableSnapshotPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableVpnGatewaySslClientCert {
    pub ssl_vpn_client_id: Option<String>,
    pub ssl_vpn_client_ids: Option<Vec<String>>,
}
operation! { DisableVpnGatewaySslClientCert() "DisableVpnGatewaySslClientCert" -> DisableVpnGatewaySslClientCertOutput {
    0 "SslVpnClientId" ssl_vpn_client_id: String, 1 "SslVpnClientIds" ssl_vpn_client_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableVpnGatewaySslClientCertOutput {
    pub task_id: Option<u64>,
}
model! { DisableVpnGatewaySslClientCertOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateAddress {
    pub address_id: String,
    pub reallocate_normal_public_ip: Option<bool>,
}
operation! { DisassociateAddress(address_id: String) "DisassociateAddress" -> DisassociateAddressOutput {
    0 "AddressId" address_id, 1 "ReallocateNormalPublicIp" reallocate_normal_public_ip: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateAddressOutput {
    pub task_id: Option<String>,
}
model! { DisassociateAddressOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateDhcpIpWithAddressIp {
    pub dhcp_ip_id: String,
}
operation! { DisassociateDhcpIpWithAddressIp(dhcp_ip_id: String) "DisassociateDhcpIpWithAddressIp" -> Empty {
    0 "DhcpIpId" dhcp_ip_id
} }

pub type DisassociateDhcpIpWithAddressIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateDirectConnectGatewayNatGateway {
    pub vpc_id: String,
    pub nat_gateway_id: String,
    pub direct_connect_gateway_id: String,
}
operation! { DisassociateDirectConnectGatewayNatGateway(vpc_id: String, nat_gateway_id: String, direct_connect_gateway_id: String)
    "DisassociateDirectConnectGatewayNatGateway" -> Empty {
    0 "VpcId" vpc_id, 1 "NatGatewayId" nat_gateway_id, 2 "DirectConnectGatewayId" direct_connect_gateway_id
} }

pub type DisassociateDirectConnectGatewayNatGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateHaVipInstance {
    pub ha_vip_association_set: Vec<HaVipAssociation>,
}
operation! { DisassociateHaVipInstance(ha_vip_association_set: Vec<HaVipAssociation>)
    "DisassociateHaVipInstance" -> Empty {
    0 "HaVipAssociationSet" ha_vip_association_set
} }

pub type DisassociateHaVipInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateIPv6Address {
    pub ipv6_address_id: String,
    pub keep_bind_with_eni: Option<bool>,
}
operation! { DisassociateIPv6Address(ipv6_address_id: String) "DisassociateIPv6Address" -> Empty {
    0 "IPv6AddressId" ipv6_address_id, 1 "KeepBindWithEni" keep_bind_with_eni: bool
} }

pub type DisassociateIPv6AddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateNatGatewayAddress {
    pub nat_gateway_id: String,
    pub public_ip_addresses: Vec<String>,
}
operation! { DisassociateNatGatewayAddress(nat_gateway_id: String, public_ip_addresses: Vec<String>)
    "DisassociateNatGatewayAddress" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "PublicIpAddresses" public_ip_addresses
} }

pub type DisassociateNatGatewayAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateNetworkAclSubnets {
    pub network_acl_id: String,
    pub subnet_ids: Vec<String>,
}
operation! { DisassociateNetworkAclSubnets(network_acl_id: String, subnet_ids: Vec<String>)
    "DisassociateNetworkAclSubnets" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "SubnetIds" subnet_ids
} }

pub type DisassociateNetworkAclSubnetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateNetworkInterfaceSecurityGroups {
    pub network_interface_ids: Vec<String>,
    pub security_group_ids: Vec<String>,
}
operation! { DisassociateNetworkInterfaceSecurityGroups(network_interface_ids: Vec<String>, security_group_ids: Vec<String>)
    "DisassociateNetworkInterfaceSecurityGroups" -> Empty {
    0 "NetworkInterfaceIds" network_interface_ids, 1 "SecurityGroupIds" security_group_ids
} }

pub type DisassociateNetworkInterfaceSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateVpcEndPointSecurityGroups {
    pub security_group_ids: Vec<String>,
    pub end_point_id: String,
}
operation! { DisassociateVpcEndPointSecurityGroups(security_group_ids: Vec<String>, end_point_id: String)
    "DisassociateVpcEndPointSecurityGroups" -> Empty {
    0 "SecurityGroupIds" security_group_ids, 1 "EndPointId" end_point_id
} }

pub type DisassociateVpcEndPointSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCustomerGatewayConfiguration {
    pub vpn_gateway_id: String,
    pub vpn_connection_id: String,
    pub customer_gateway_vendor: CustomerGatewayVendor,
    pub interface_name: String,
}
operation! { DownloadCustomerGatewayConfiguration(vpn_gateway_id: String, vpn_connection_id: String, customer_gateway_vendor: CustomerGatewayVendor, interface_name: String)
    "DownloadCustomerGatewayConfiguration" -> DownloadCustomerGatewayConfigurationOutput {
    0 "VpnGatewayId" vpn_gateway_id, 1 "VpnConnectionId" vpn_connection_id,
    2 "CustomerGatewayVendor" customer_gateway_vendor, 3 "InterfaceName" interface_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCustomerGatewayConfigurationOutput {
    pub customer_gateway_configuration: Option<String>,
}
model! { DownloadCustomerGatewayConfigurationOutput {
    0 "CustomerGatewayConfiguration" customer_gateway_configuration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVpnGatewaySslClientCert {
    pub ssl_vpn_client_id: Option<String>,
    pub saml_token: Option<Secret>,
    pub is_vpn_portal: Option<bool>,
    pub ssl_vpn_client_ids: Option<Vec<String>>,
}
operation! { DownloadVpnGatewaySslClientCert()
    "DownloadVpnGatewaySslClientCert" -> DownloadVpnGatewaySslClientCertOutput {
    0 "SslVpnClientId" ssl_vpn_client_id: String, 1 "SamlToken" saml_token: Secret, 2 "IsVpnPortal" is_vpn_portal: bool,
    3 "SslVpnClientIds" ssl_vpn_client_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVpnGatewaySslClientCertOutput {
    pub ssl_client_configs_set: Option<String>,
    pub ssl_client_config: Option<Vec<SslClientConfig>>,
    pub authenticated: Option<u64>,
}
model! { DownloadVpnGatewaySslClientCertOutput {
    0 "SslClientConfigsSet" ssl_client_configs_set, 1 "SslClientConfig" ssl_client_config,
    2 "Authenticated" authenticated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SslClientConfig {
    pub ssl_vpn_client_configuration: Option<String>,
    pub ssl_vpn_root_cert: Option<String>,
    pub ssl_vpn_key: Option<String>,
    pub ssl_vpn_cert: Option<String>,
    pub ssl_vpn_client_id: Option<String>,
}
model! { SslClientConfig {
    0 "SslVpnClientConfiguration" ssl_vpn_client_configuration, 1 "SslVpnRootCert" ssl_vpn_root_cert,
    2 "SslVpnKey" ssl_vpn_key, 3 "SslVpnCert" ssl_vpn_cert, 4 "SslVpnClientId" ssl_vpn_client_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCcnRoutes {
    pub ccn_id: String,
    pub route_ids: Vec<String>,
}
operation! { EnableCcnRoutes(ccn_id: String, route_ids: Vec<String>) "EnableCcnRoutes" -> Empty {
    0 "CcnId" ccn_id, 1 "RouteIds" route_ids
} }

pub type EnableCcnRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFlowLogs {
    pub flow_log_ids: Vec<String>,
}
operation! { EnableFlowLogs(flow_log_ids: Vec<String>) "EnableFlowLogs" -> Empty {
    0 "FlowLogIds" flow_log_ids
} }

pub type EnableFlowLogsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableGatewayFlowMonitor {
    pub gateway_id: String,
}
operation! { EnableGatewayFlowMonitor(gateway_id: String) "EnableGatewayFlowMonitor" -> Empty {
    0 "GatewayId" gateway_id
} }

pub type EnableGatewayFlowMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRoutes {
    pub route_table_id: String,
    pub route_ids: Option<Vec<u64>>,
    pub route_item_ids: Option<Vec<String>>,
}
operation! { EnableRoutes(route_table_id: String) "EnableRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteIds" route_ids: Vec<u64>, 2 "RouteItemIds" route_item_ids: Vec<String>
} }

pub type EnableRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSnapshotPolicies {
    pub snapshot_policy_ids: Vec<String>,
}
operation! { EnableSnapshotPolicies(snapshot_policy_ids: Vec<String>) "EnableSnapshotPolicies" -> Empty {
    0 "SnapshotPolicyIds" snapshot_policy_ids
} }

pub type EnableSnapshotPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableVpcEndPointConnect {
    pub end_point_service_id: String,
    pub end_point_id: Vec<String>,
    pub accept_flag: bool,
    pub ip_address_type: Option<String>,
}
operation! { EnableVpcEndPointConnect(end_point_service_id: String, end_point_id: Vec<String>, accept_flag: bool)
    "EnableVpcEndPointConnect" -> Empty {
    0 "EndPointServiceId" end_point_service_id, 1 "EndPointId" end_point_id, 2 "AcceptFlag" accept_flag,
    3 "IpAddressType" ip_address_type: String
} }

pub type EnableVpcEndPointConnectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableVpnGatewaySslClientCert {
    pub ssl_vpn_client_id: Option<String>,
    pub ssl_vpn_client_ids: Option<Vec<String>>,
}
operation! { EnableVpnGatewaySslClientCert() "EnableVpnGatewaySslClientCert" -> EnableVpnGatewaySslClientCertOutput {
    0 "SslVpnClientId" ssl_vpn_client_id: String, 1 "SslVpnClientIds" ssl_vpn_client_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableVpnGatewaySslClientCertOutput {
    pub task_id: Option<u64>,
}
model! { EnableVpnGatewaySslClientCertOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVpnConnectionDefaultHealthCheckIp {
    pub vpn_gateway_id: String,
}
operation! { GenerateVpnConnectionDefaultHealthCheckIp(vpn_gateway_id: String)
    "GenerateVpnConnectionDefaultHealthCheckIp" -> GenerateVpnConnectionDefaultHealthCheckIpOutput {
    0 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVpnConnectionDefaultHealthCheckIpOutput {
    pub health_check_local_ip: Option<String>,
    pub health_check_remote_ip: Option<String>,
}
model! { GenerateVpnConnectionDefaultHealthCheckIpOutput {
    0 "HealthCheckLocalIp" health_check_local_ip, 1 "HealthCheckRemoteIp" health_check_remote_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCcnRegionBandwidthLimits {
    pub ccn_id: String,
    pub filters: Option<Vec<Filter>>,
    pub sorted_by: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_by: Option<String>,
}
operation! { GetCcnRegionBandwidthLimits(ccn_id: String)
    "GetCcnRegionBandwidthLimits" -> GetCcnRegionBandwidthLimitsOutput {
    0 "CcnId" ccn_id, 1 "Filters" filters: Vec<Filter>, 2 "SortedBy" sorted_by: String, 3 "Offset" offset: u64,
    4 "Limit" limit: u64, 5 "OrderBy" order_by: String
} }
paged! { GetCcnRegionBandwidthLimits: CcnBandwidthInfo =
    Offset "Offset", "CcnBandwidthSet" ccn_bandwidth_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCcnRegionBandwidthLimitsOutput {
    pub ccn_bandwidth_set: Option<Vec<CcnBandwidthInfo>>,
    pub total_count: Option<u64>,
}
model! { GetCcnRegionBandwidthLimitsOutput {
    0 "CcnBandwidthSet" ccn_bandwidth_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnBandwidthInfo {
    pub ccn_id: Option<String>,
    pub created_time: Option<String>,
    pub expired_time: Option<String>,
    pub region_flow_control_id: Option<String>,
    pub renew_flag: Option<String>,
    pub ccn_region_bandwidth_limit: Option<CcnRegionBandwidthLimit>,
    pub market_id: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub default_qos_bandwidth_flag: Option<bool>,
    pub qos_level: Option<String>,
}
model! { CcnBandwidthInfo {
    0 "CcnId" ccn_id, 1 "CreatedTime" created_time, 2 "ExpiredTime" expired_time,
    3 "RegionFlowControlId" region_flow_control_id, 4 "RenewFlag" renew_flag,
    5 "CcnRegionBandwidthLimit" ccn_region_bandwidth_limit, 6 "MarketId" market_id, 7 "TagSet" tag_set,
    8 "DefaultQosBandwidthFlag" default_qos_bandwidth_flag, 9 "QosLevel" qos_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HaVipAssociateAddressIp {
    pub ha_vip_id: String,
    pub address_ip: String,
}
operation! { HaVipAssociateAddressIp(ha_vip_id: String, address_ip: String) "HaVipAssociateAddressIp" -> Empty {
    0 "HaVipId" ha_vip_id, 1 "AddressIp" address_ip
} }

pub type HaVipAssociateAddressIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HaVipDisassociateAddressIp {
    pub ha_vip_id: String,
}
operation! { HaVipDisassociateAddressIp(ha_vip_id: String) "HaVipDisassociateAddressIp" -> Empty {
    0 "HaVipId" ha_vip_id
} }

pub type HaVipDisassociateAddressIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateDirectConnectGateway {}
operation! { InquirePriceCreateDirectConnectGateway()
"InquirePriceCreateDirectConnectGateway" -> InquirePriceCreateDirectConnectGatewayOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateDirectConnectGatewayOutput {
    pub total_cost: Option<i64>,
    pub real_total_cost: Option<i64>,
}
model! { InquirePriceCreateDirectConnectGatewayOutput {
    0 "TotalCost" total_cost, 1 "RealTotalCost" real_total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceAllocateAddresses {
    pub internet_charge_type: String,
    pub internet_max_bandwidth_out: Option<i64>,
    pub address_charge_prepaid: Option<AddressChargePrepaid>,
    pub address_type: Option<String>,
    pub ip_charge_type: Option<String>,
}
operation! { InquiryPriceAllocateAddresses(internet_charge_type: String)
    "InquiryPriceAllocateAddresses" -> InquiryPriceAllocateAddressesOutput {
    0 "InternetChargeType" internet_charge_type, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    2 "AddressChargePrepaid" address_charge_prepaid: AddressChargePrepaid, 3 "AddressType" address_type: String,
    4 "IPChargeType" ip_charge_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceAllocateAddressesOutput {
    pub price: Option<InternetPrice>,
}
model! { InquiryPriceAllocateAddressesOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetPrice {
    pub address_price: Option<InternetPriceDetail>,
    pub ip_price: Option<InternetPriceDetail>,
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { InternetPrice {
    0 "AddressPrice" address_price, 1 "IPPrice" ip_price, 2 "OriginalPrice" original_price,
    3 "DiscountPrice" discount_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetPriceDetail {
    pub unit_price: Option<f64>,
    pub discount_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub original_price: Option<f64>,
}
model! { InternetPriceDetail {
    0 "UnitPrice" unit_price, 1 "DiscountPrice" discount_price, 2 "ChargeUnit" charge_unit,
    3 "OriginalPrice" original_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateVpnGateway {
    pub internet_max_bandwidth_out: u64,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub max_connection: Option<u64>,
    pub r#type: Option<String>,
}
operation! { InquiryPriceCreateVpnGateway(internet_max_bandwidth_out: u64)
    "InquiryPriceCreateVpnGateway" -> InquiryPriceCreateVpnGatewayOutput {
    0 "InternetMaxBandwidthOut" internet_max_bandwidth_out, 1 "InstanceChargeType" instance_charge_type: String,
    2 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 3 "MaxConnection" max_connection: u64,
    4 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateVpnGatewayOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceCreateVpnGatewayOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub instance_price: Option<ItemPrice>,
    pub bandwidth_price: Option<ItemPrice>,
}
model! { Price {
    0 "InstancePrice" instance_price, 1 "BandwidthPrice" bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemPrice {
    pub unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { ItemPrice {
    0 "UnitPrice" unit_price, 1 "ChargeUnit" charge_unit, 2 "OriginalPrice" original_price,
    3 "DiscountPrice" discount_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyAddressesBandwidth {
    pub address_ids: Vec<String>,
    pub internet_max_bandwidth_out: i64,
}
operation! { InquiryPriceModifyAddressesBandwidth(address_ids: Vec<String>, internet_max_bandwidth_out: i64)
    "InquiryPriceModifyAddressesBandwidth" -> InquiryPriceModifyAddressesBandwidthOutput {
    0 "AddressIds" address_ids, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyAddressesBandwidthOutput {
    pub price: Option<InternetPrice>,
}
model! { InquiryPriceModifyAddressesBandwidthOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewAddresses {
    pub address_ids: Vec<String>,
    pub address_charge_prepaid: AddressChargePrepaid,
}
operation! { InquiryPriceRenewAddresses(address_ids: Vec<String>, address_charge_prepaid: AddressChargePrepaid)
    "InquiryPriceRenewAddresses" -> InquiryPriceRenewAddressesOutput {
    0 "AddressIds" address_ids, 1 "AddressChargePrepaid" address_charge_prepaid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewAddressesOutput {
    pub price: Option<InternetPrice>,
}
model! { InquiryPriceRenewAddressesOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewVpnGateway {
    pub vpn_gateway_id: String,
    pub instance_charge_prepaid: InstanceChargePrepaid,
}
operation! { InquiryPriceRenewVpnGateway(vpn_gateway_id: String, instance_charge_prepaid: InstanceChargePrepaid)
    "InquiryPriceRenewVpnGateway" -> InquiryPriceRenewVpnGatewayOutput {
    0 "VpnGatewayId" vpn_gateway_id, 1 "InstanceChargePrepaid" instance_charge_prepaid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewVpnGatewayOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceRenewVpnGatewayOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetVpnGatewayInternetMaxBandwidth {
    pub vpn_gateway_id: String,
    pub internet_max_bandwidth_out: u64,
}
operation! { InquiryPriceResetVpnGatewayInternetMaxBandwidth(vpn_gateway_id: String, internet_max_bandwidth_out: u64)
    "InquiryPriceResetVpnGatewayInternetMaxBandwidth" -> InquiryPriceResetVpnGatewayInternetMaxBandwidthOutput {
    0 "VpnGatewayId" vpn_gateway_id, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetVpnGatewayInternetMaxBandwidthOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceResetVpnGatewayInternetMaxBandwidthOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockCcnBandwidths {
    pub instances: Vec<CcnFlowLock>,
}
operation! { LockCcnBandwidths(instances: Vec<CcnFlowLock>) "LockCcnBandwidths" -> Empty {
    0 "Instances" instances
} }

pub type LockCcnBandwidthsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnFlowLock {
    pub ccn_id: Option<String>,
    pub user_account_id: Option<String>,
    pub region_flow_control_id: Option<String>,
}
input! { CcnFlowLock(ccn_id: String, user_account_id: String) {
    0 "CcnId" ccn_id: String, 1 "UserAccountID" user_account_id: String,
    2 "RegionFlowControlId" region_flow_control_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockCcns {}
operation! { LockCcns() "LockCcns" -> Empty {} }

pub type LockCcnsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateBandwidthPackageResources {
    pub bandwidth_package_id: String,
    pub target_bandwidth_package_id: String,
    pub resource_ids: Vec<String>,
}
operation! { MigrateBandwidthPackageResources(bandwidth_package_id: String, target_bandwidth_package_id: String, resource_ids: Vec<String>)
    "MigrateBandwidthPackageResources" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "TargetBandwidthPackageId" target_bandwidth_package_id,
    2 "ResourceIds" resource_ids
} }

pub type MigrateBandwidthPackageResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateNetworkInterface {
    pub network_interface_id: String,
    pub source_instance_id: String,
    pub destination_instance_id: String,
    pub attach_type: Option<u64>,
}
operation! { MigrateNetworkInterface(network_interface_id: String, source_instance_id: String, destination_instance_id: String)
    "MigrateNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "SourceInstanceId" source_instance_id,
    2 "DestinationInstanceId" destination_instance_id, 3 "AttachType" attach_type: u64
} }

pub type MigrateNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigratePrivateIpAddress {
    pub source_network_interface_id: String,
    pub destination_network_interface_id: String,
    pub private_ip_address: String,
}
operation! { MigratePrivateIpAddress(source_network_interface_id: String, destination_network_interface_id: String, private_ip_address: String)
    "MigratePrivateIpAddress" -> Empty {
    0 "SourceNetworkInterfaceId" source_network_interface_id,
    1 "DestinationNetworkInterfaceId" destination_network_interface_id, 2 "PrivateIpAddress" private_ip_address
} }

pub type MigratePrivateIpAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressAttribute {
    pub address_id: String,
    pub address_name: Option<String>,
    pub eip_direct_connection: Option<String>,
}
operation! { ModifyAddressAttribute(address_id: String) "ModifyAddressAttribute" -> Empty {
    0 "AddressId" address_id, 1 "AddressName" address_name: String,
    2 "EipDirectConnection" eip_direct_connection: String
} }

pub type ModifyAddressAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressInternetChargeType {
    pub address_id: String,
    pub internet_charge_type: String,
    pub internet_max_bandwidth_out: u64,
    pub address_charge_prepaid: Option<AddressChargePrepaid>,
}
operation! { ModifyAddressInternetChargeType(address_id: String, internet_charge_type: String, internet_max_bandwidth_out: u64)
    "ModifyAddressInternetChargeType" -> Empty {
    0 "AddressId" address_id, 1 "InternetChargeType" internet_charge_type,
    2 "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    3 "AddressChargePrepaid" address_charge_prepaid: AddressChargePrepaid
} }

pub type ModifyAddressInternetChargeTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressTemplateAttribute {
    pub address_template_id: String,
    pub address_template_name: Option<String>,
    pub addresses: Option<Vec<String>>,
    pub addresses_extra: Option<Vec<AddressInfo>>,
}
operation! { ModifyAddressTemplateAttribute(address_template_id: String) "ModifyAddressTemplateAttribute" -> Empty {
    0 "AddressTemplateId" address_template_id, 1 "AddressTemplateName" address_template_name: String,
    2 "Addresses" addresses: Vec<String>, 3 "AddressesExtra" addresses_extra: Vec<AddressInfo>
} }

pub type ModifyAddressTemplateAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressTemplateGroupAttribute {
    pub address_template_group_id: String,
    pub address_template_group_name: Option<String>,
    pub address_template_ids: Option<Vec<String>>,
}
operation! { ModifyAddressTemplateGroupAttribute(address_template_group_id: String)
    "ModifyAddressTemplateGroupAttribute" -> Empty {
    0 "AddressTemplateGroupId" address_template_group_id,
    1 "AddressTemplateGroupName" address_template_group_name: String,
    2 "AddressTemplateIds" address_template_ids: Vec<String>
} }

pub type ModifyAddressTemplateGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressesBandwidth {
    pub address_ids: Vec<String>,
    pub internet_max_bandwidth_out: i64,
    /// Deprecated.
    pub start_time: Option<String>,
    /// Deprecated.
    pub end_time: Option<String>,
}
operation! { ModifyAddressesBandwidth(address_ids: Vec<String>, internet_max_bandwidth_out: i64)
    "ModifyAddressesBandwidth" -> ModifyAddressesBandwidthOutput {
    0 "AddressIds" address_ids, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    2 "StartTime" start_time: String, 3 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressesBandwidthOutput {
    pub task_id: Option<String>,
}
model! { ModifyAddressesBandwidthOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressesRenewFlag {
    pub address_ids: Vec<String>,
    pub renew_flag: String,
}
operation! { ModifyAddressesRenewFlag(address_ids: Vec<String>, renew_flag: String)
    "ModifyAddressesRenewFlag" -> Empty {
    0 "AddressIds" address_ids, 1 "RenewFlag" renew_flag
} }

pub type ModifyAddressesRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssistantCidr {
    pub vpc_id: String,
    pub new_cidr_blocks: Option<Vec<String>>,
    pub old_cidr_blocks: Option<Vec<String>>,
}
operation! { ModifyAssistantCidr(vpc_id: String) "ModifyAssistantCidr" -> ModifyAssistantCidrOutput {
    0 "VpcId" vpc_id, 1 "NewCidrBlocks" new_cidr_blocks: Vec<String>, 2 "OldCidrBlocks" old_cidr_blocks: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssistantCidrOutput {
    pub assistant_cidr_set: Option<Vec<AssistantCidr>>,
}
model! { ModifyAssistantCidrOutput {
    0 "AssistantCidrSet" assistant_cidr_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBandwidthPackageAttribute {
    pub bandwidth_package_id: Option<String>,
    pub bandwidth_package_name: Option<String>,
    pub charge_type: Option<String>,
}
operation! { ModifyBandwidthPackageAttribute() "ModifyBandwidthPackageAttribute" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id: String, 1 "BandwidthPackageName" bandwidth_package_name: String,
    2 "ChargeType" charge_type: String
} }

pub type ModifyBandwidthPackageAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBandwidthPackageBandwidth {
    pub internet_max_bandwidth: i64,
    pub bandwidth_package_id: String,
}
operation! { ModifyBandwidthPackageBandwidth(internet_max_bandwidth: i64, bandwidth_package_id: String)
    "ModifyBandwidthPackageBandwidth" -> Empty {
    0 "InternetMaxBandwidth" internet_max_bandwidth, 1 "BandwidthPackageId" bandwidth_package_id
} }

pub type ModifyBandwidthPackageBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCcnAttachedInstancesAttribute {
    pub ccn_id: String,
    pub instances: Vec<CcnInstance>,
}
operation! { ModifyCcnAttachedInstancesAttribute(ccn_id: String, instances: Vec<CcnInstance>)
    "ModifyCcnAttachedInstancesAttribute" -> Empty {
    0 "CcnId" ccn_id, 1 "Instances" instances
} }

pub type ModifyCcnAttachedInstancesAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCcnAttribute {
    pub ccn_id: String,
    pub ccn_name: Option<String>,
    pub ccn_description: Option<String>,
    pub route_ecmp_flag: Option<bool>,
    pub route_overlap_flag: Option<bool>,
    pub traffic_marking_policy_flag: Option<bool>,
    pub mixed_billing_flag: Option<bool>,
}
operation! { ModifyCcnAttribute(ccn_id: String) "ModifyCcnAttribute" -> Empty {
    0 "CcnId" ccn_id, 1 "CcnName" ccn_name: String, 2 "CcnDescription" ccn_description: String,
    3 "RouteECMPFlag" route_ecmp_flag: bool, 4 "RouteOverlapFlag" route_overlap_flag: bool,
    5 "TrafficMarkingPolicyFlag" traffic_marking_policy_flag: bool, 6 "MixedBillingFlag" mixed_billing_flag: bool
} }

pub type ModifyCcnAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCcnPolicyBasedRoutingNextHopAttribute {
    pub ccn_id: String,
    pub policy_based_routing_next_hop_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub next_hop_region: Option<String>,
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub next_hop_resource_type: Option<String>,
    pub next_hop_resource_id: Option<String>,
    pub state: Option<String>,
}
operation! { ModifyCcnPolicyBasedRoutingNextHopAttribute(ccn_id: String, policy_based_routing_next_hop_id: String)
    "ModifyCcnPolicyBasedRoutingNextHopAttribute" -> Empty {
    0 "CcnId" ccn_id, 1 "PolicyBasedRoutingNextHopId" policy_based_routing_next_hop_id, 2 "Name" name: String,
    3 "Description" description: String, 4 "NextHopRegion" next_hop_region: String,
    5 "InstanceType" instance_type: String, 6 "InstanceId" instance_id: String,
    7 "NextHopResourceType" next_hop_resource_type: String, 8 "NextHopResourceId" next_hop_resource_id: String,
    9 "State" state: String
} }

pub type ModifyCcnPolicyBasedRoutingNextHopAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCcnPolicyBasedRoutingRuleAttribute {
    pub ccn_id: String,
    pub policy_based_routing_rule_id: String,
    pub description: Option<String>,
}
operation! { ModifyCcnPolicyBasedRoutingRuleAttribute(ccn_id: String, policy_based_routing_rule_id: String)
    "ModifyCcnPolicyBasedRoutingRuleAttribute" -> Empty {
    0 "CcnId" ccn_id, 1 "PolicyBasedRoutingRuleId" policy_based_routing_rule_id, 2 "Description" description: String
} }

pub type ModifyCcnPolicyBasedRoutingRuleAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCcnRegionBandwidthLimitsType {
    pub ccn_id: String,
    pub bandwidth_limit_type: Option<String>,
}
operation! { ModifyCcnRegionBandwidthLimitsType(ccn_id: String) "ModifyCcnRegionBandwidthLimitsType" -> Empty {
    0 "CcnId" ccn_id, 1 "BandwidthLimitType" bandwidth_limit_type: String
} }

pub type ModifyCcnRegionBandwidthLimitsTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCcnRouteTables {
    pub route_table_info: Vec<ModifyRouteTableInfo>,
}
operation! { ModifyCcnRouteTables(route_table_info: Vec<ModifyRouteTableInfo>) "ModifyCcnRouteTables" -> Empty {
    0 "RouteTableInfo" route_table_info
} }

pub type ModifyCcnRouteTablesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteTableInfo {
    pub route_table_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
}
input! { ModifyRouteTableInfo(route_table_id: String) {
    0 "RouteTableId" route_table_id: String, 1 "Name" name: String, 2 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdcLDCXAttribute {}
operation! { ModifyCdcLDCXAttribute() "ModifyCdcLDCXAttribute" -> Empty {} }

pub type ModifyCdcLDCXAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdcNetPlaneAttribute {}
operation! { ModifyCdcNetPlaneAttribute() "ModifyCdcNetPlaneAttribute" -> Empty {} }

pub type ModifyCdcNetPlaneAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomerGatewayAttribute {
    pub customer_gateway_id: String,
    pub customer_gateway_name: String,
    pub bgp_asn: Option<u64>,
}
operation! { ModifyCustomerGatewayAttribute(customer_gateway_id: String, customer_gateway_name: String)
    "ModifyCustomerGatewayAttribute" -> Empty {
    0 "CustomerGatewayId" customer_gateway_id, 1 "CustomerGatewayName" customer_gateway_name, 2 "BgpAsn" bgp_asn: u64
} }

pub type ModifyCustomerGatewayAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDhcpIpAttribute {
    pub dhcp_ip_id: String,
    pub dhcp_ip_name: String,
}
operation! { ModifyDhcpIpAttribute(dhcp_ip_id: String, dhcp_ip_name: String) "ModifyDhcpIpAttribute" -> Empty {
    0 "DhcpIpId" dhcp_ip_id, 1 "DhcpIpName" dhcp_ip_name
} }

pub type ModifyDhcpIpAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDirectConnectGatewayAttribute {
    pub direct_connect_gateway_id: String,
    pub direct_connect_gateway_name: Option<String>,
    pub ccn_route_type: Option<String>,
    pub mode_type: Option<String>,
}
operation! { ModifyDirectConnectGatewayAttribute(direct_connect_gateway_id: String)
    "ModifyDirectConnectGatewayAttribute" -> Empty {
    0 "DirectConnectGatewayId" direct_connect_gateway_id,
    1 "DirectConnectGatewayName" direct_connect_gateway_name: String, 2 "CcnRouteType" ccn_route_type: String,
    3 "ModeType" mode_type: String
} }

pub type ModifyDirectConnectGatewayAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowLogAttribute {
    pub flow_log_id: String,
    pub vpc_id: Option<String>,
    pub flow_log_name: Option<String>,
    pub flow_log_description: Option<String>,
    pub period: Option<u64>,
}
operation! { ModifyFlowLogAttribute(flow_log_id: String) "ModifyFlowLogAttribute" -> Empty {
    0 "FlowLogId" flow_log_id, 1 "VpcId" vpc_id: String, 2 "FlowLogName" flow_log_name: String,
    3 "FlowLogDescription" flow_log_description: String, 4 "Period" period: u64
} }

pub type ModifyFlowLogAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayFlowQos {
    pub gateway_id: String,
    pub bandwidth: i64,
    pub ip_addresses: Vec<String>,
}
operation! { ModifyGatewayFlowQos(gateway_id: String, bandwidth: i64, ip_addresses: Vec<String>)
    "ModifyGatewayFlowQos" -> Empty {
    0 "GatewayId" gateway_id, 1 "Bandwidth" bandwidth, 2 "IpAddresses" ip_addresses
} }

pub type ModifyGatewayFlowQosOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalRouteECMPAlgorithm {
    pub vpc_id: String,
    pub destination_cidr_block: Option<String>,
    pub subnet_route_algorithm: Option<String>,
    pub cdc_id: Option<String>,
}
operation! { ModifyGlobalRouteECMPAlgorithm(vpc_id: String) "ModifyGlobalRouteECMPAlgorithm" -> Empty {
    0 "VpcId" vpc_id, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "SubnetRouteAlgorithm" subnet_route_algorithm: String, 3 "CdcId" cdc_id: String
} }

pub type ModifyGlobalRouteECMPAlgorithmOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalRoutes {
    pub vpc_id: String,
    pub global_routes: Vec<GlobalRoute>,
}
operation! { ModifyGlobalRoutes(vpc_id: String, global_routes: Vec<GlobalRoute>) "ModifyGlobalRoutes" -> Empty {
    0 "VpcId" vpc_id, 1 "GlobalRoutes" global_routes
} }

pub type ModifyGlobalRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHaVipAttribute {
    pub ha_vip_id: String,
    pub ha_vip_name: Option<String>,
}
operation! { ModifyHaVipAttribute(ha_vip_id: String) "ModifyHaVipAttribute" -> Empty {
    0 "HaVipId" ha_vip_id, 1 "HaVipName" ha_vip_name: String
} }

pub type ModifyHaVipAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHighPriorityRouteAttribute {
    pub high_priority_route_table_id: String,
    pub high_priority_modify_items: Vec<HighPriorityModifyItem>,
}
operation! { ModifyHighPriorityRouteAttribute(high_priority_route_table_id: String, high_priority_modify_items: Vec<HighPriorityModifyItem>)
    "ModifyHighPriorityRouteAttribute" -> Empty {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "HighPriorityModifyItems" high_priority_modify_items
} }

pub type ModifyHighPriorityRouteAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighPriorityModifyItem {
    pub high_priority_route_id: Option<String>,
    pub description: Option<String>,
}
input! { HighPriorityModifyItem() {
    0 "HighPriorityRouteId" high_priority_route_id: String, 1 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHighPriorityRouteECMPAlgorithm {
    pub high_priority_route_table_id: String,
    pub route_ecmp_algorithms: Vec<RouteECMPAlgorithm>,
}
operation! { ModifyHighPriorityRouteECMPAlgorithm(high_priority_route_table_id: String, route_ecmp_algorithms: Vec<RouteECMPAlgorithm>)
    "ModifyHighPriorityRouteECMPAlgorithm" -> Empty {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "RouteECMPAlgorithms" route_ecmp_algorithms
} }

pub type ModifyHighPriorityRouteECMPAlgorithmOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteECMPAlgorithm {
    pub destination_cidr_block: Option<String>,
    pub subnet_route_algorithm: Option<String>,
}
input! { RouteECMPAlgorithm() {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "SubnetRouteAlgorithm" subnet_route_algorithm: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHighPriorityRouteTableAttribute {
    pub high_priority_route_table_id: String,
    pub name: String,
}
operation! { ModifyHighPriorityRouteTableAttribute(high_priority_route_table_id: String, name: String)
    "ModifyHighPriorityRouteTableAttribute" -> Empty {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "Name" name
} }

pub type ModifyHighPriorityRouteTableAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPv6AddressesAttributes {
    pub ipv6_address_ids: Vec<String>,
    pub ipv6_address_name: Option<String>,
}
operation! { ModifyIPv6AddressesAttributes(ipv6_address_ids: Vec<String>) "ModifyIPv6AddressesAttributes" -> Empty {
    0 "IPv6AddressIds" ipv6_address_ids, 1 "IPv6AddressName" ipv6_address_name: String
} }

pub type ModifyIPv6AddressesAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPv6AddressesBandwidth {
    pub ipv6_address_ids: Vec<String>,
    pub internet_max_bandwidth_out: i64,
}
operation! { ModifyIPv6AddressesBandwidth(ipv6_address_ids: Vec<String>, internet_max_bandwidth_out: i64)
    "ModifyIPv6AddressesBandwidth" -> Empty {
    0 "IPv6AddressIds" ipv6_address_ids, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out
} }

pub type ModifyIPv6AddressesBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIp6AddressesBandwidth {
    pub internet_max_bandwidth_out: i64,
    pub ip6_addresses: Option<Vec<String>>,
    pub ip6_address_ids: Option<Vec<String>>,
}
operation! { ModifyIp6AddressesBandwidth(internet_max_bandwidth_out: i64)
    "ModifyIp6AddressesBandwidth" -> ModifyIp6AddressesBandwidthOutput {
    0 "InternetMaxBandwidthOut" internet_max_bandwidth_out, 1 "Ip6Addresses" ip6_addresses: Vec<String>,
    2 "Ip6AddressIds" ip6_address_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIp6AddressesBandwidthOutput {
    pub task_id: Option<String>,
}
model! { ModifyIp6AddressesBandwidthOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIp6Rule {
    pub ip6_translator_id: String,
    pub ip6_rule_id: String,
    pub ip6_rule_name: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
}
operation! { ModifyIp6Rule(ip6_translator_id: String, ip6_rule_id: String) "ModifyIp6Rule" -> Empty {
    0 "Ip6TranslatorId" ip6_translator_id, 1 "Ip6RuleId" ip6_rule_id, 2 "Ip6RuleName" ip6_rule_name: String,
    3 "Vip" vip: String, 4 "Vport" vport: i64
} }

pub type ModifyIp6RuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIp6Translator {
    pub ip6_translator_id: String,
    pub ip6_translator_name: Option<String>,
}
operation! { ModifyIp6Translator(ip6_translator_id: String) "ModifyIp6Translator" -> Empty {
    0 "Ip6TranslatorId" ip6_translator_id, 1 "Ip6TranslatorName" ip6_translator_name: String
} }

pub type ModifyIp6TranslatorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpv6AddressesAttribute {
    pub network_interface_id: String,
    pub ipv6_addresses: Vec<Ipv6Address>,
}
operation! { ModifyIpv6AddressesAttribute(network_interface_id: String, ipv6_addresses: Vec<Ipv6Address>)
    "ModifyIpv6AddressesAttribute" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "Ipv6Addresses" ipv6_addresses
} }

pub type ModifyIpv6AddressesAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLocalGateway {
    pub local_gateway_name: String,
    pub cdc_id: String,
    pub local_gateway_id: String,
    pub vpc_id: Option<String>,
}
operation! { ModifyLocalGateway(local_gateway_name: String, cdc_id: String, local_gateway_id: String)
    "ModifyLocalGateway" -> Empty {
    0 "LocalGatewayName" local_gateway_name, 1 "CdcId" cdc_id, 2 "LocalGatewayId" local_gateway_id,
    3 "VpcId" vpc_id: String
} }

pub type ModifyLocalGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatGatewayAdvancedAttribute {
    pub nat_gateway_id: String,
    pub udp_mapping_timeout: Option<u64>,
    pub tcp_established_connection_timeout: Option<u64>,
    pub tcp_time_wait_timeout: Option<u64>,
}
operation! { ModifyNatGatewayAdvancedAttribute(nat_gateway_id: String) "ModifyNatGatewayAdvancedAttribute" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "UDPMappingTimeout" udp_mapping_timeout: u64,
    2 "TCPEstablishedConnectionTimeout" tcp_established_connection_timeout: u64,
    3 "TCPTimeWaitTimeout" tcp_time_wait_timeout: u64
} }

pub type ModifyNatGatewayAdvancedAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatGatewayAttribute {
    pub nat_gateway_id: String,
    pub nat_gateway_name: Option<String>,
    pub internet_max_bandwidth_out: Option<u64>,
    pub modify_security_group: Option<bool>,
    pub security_group_ids: Option<Vec<String>>,
    pub deletion_protection_enabled: Option<bool>,
    pub public_address_affinity: Option<bool>,
}
operation! { ModifyNatGatewayAttribute(nat_gateway_id: String) "ModifyNatGatewayAttribute" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "NatGatewayName" nat_gateway_name: String,
    2 "InternetMaxBandwidthOut" internet_max_bandwidth_out: u64, 3 "ModifySecurityGroup" modify_security_group: bool,
    4 "SecurityGroupIds" security_group_ids: Vec<String>,
    5 "DeletionProtectionEnabled" deletion_protection_enabled: bool,
    6 "PublicAddressAffinity" public_address_affinity: bool
} }

pub type ModifyNatGatewayAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatGatewayDestinationIpPortTranslationNatRule {
    pub nat_gateway_id: String,
    pub source_nat_rule: DestinationIpPortTranslationNatRule,
    pub destination_nat_rule: DestinationIpPortTranslationNatRule,
}
operation! { ModifyNatGatewayDestinationIpPortTranslationNatRule(nat_gateway_id: String, source_nat_rule: DestinationIpPortTranslationNatRule, destination_nat_rule: DestinationIpPortTranslationNatRule)
    "ModifyNatGatewayDestinationIpPortTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "SourceNatRule" source_nat_rule, 2 "DestinationNatRule" destination_nat_rule
} }

pub type ModifyNatGatewayDestinationIpPortTranslationNatRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatGatewaySourceIpTranslationNatRule {
    pub nat_gateway_id: String,
    pub source_ip_translation_nat_rule: SourceIpTranslationNatRule,
}
operation! { ModifyNatGatewaySourceIpTranslationNatRule(nat_gateway_id: String, source_ip_translation_nat_rule: SourceIpTranslationNatRule)
    "ModifyNatGatewaySourceIpTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "SourceIpTranslationNatRule" source_ip_translation_nat_rule
} }

pub type ModifyNatGatewaySourceIpTranslationNatRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetDetect {
    pub net_detect_id: String,
    pub net_detect_name: Option<String>,
    pub detect_destination_ip: Option<Vec<String>>,
    pub next_hop_type: Option<String>,
    pub next_hop_destination: Option<String>,
    pub net_detect_description: Option<String>,
}
operation! { ModifyNetDetect(net_detect_id: String) "ModifyNetDetect" -> Empty {
    0 "NetDetectId" net_detect_id, 1 "NetDetectName" net_detect_name: String,
    2 "DetectDestinationIp" detect_destination_ip: Vec<String>, 3 "NextHopType" next_hop_type: String,
    4 "NextHopDestination" next_hop_destination: String, 5 "NetDetectDescription" net_detect_description: String
} }

pub type ModifyNetDetectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkAclAttribute {
    pub network_acl_id: String,
    pub network_acl_name: String,
}
operation! { ModifyNetworkAclAttribute(network_acl_id: String, network_acl_name: String)
    "ModifyNetworkAclAttribute" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "NetworkAclName" network_acl_name
} }

pub type ModifyNetworkAclAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkAclEntries {
    pub network_acl_id: String,
    pub network_acl_entry_set: Option<NetworkAclEntrySet>,
    pub network_acl_quintuple_set: Option<NetworkAclQuintupleEntries>,
    pub enable_update_acl_entries: Option<bool>,
}
operation! { ModifyNetworkAclEntries(network_acl_id: String) "ModifyNetworkAclEntries" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "NetworkAclEntrySet" network_acl_entry_set: NetworkAclEntrySet,
    2 "NetworkAclQuintupleSet" network_acl_quintuple_set: NetworkAclQuintupleEntries,
    3 "EnableUpdateAclEntries" enable_update_acl_entries: bool
} }

pub type ModifyNetworkAclEntriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkAclQuintupleEntries {
    pub network_acl_id: String,
    pub network_acl_quintuple_set: NetworkAclQuintupleEntries,
}
operation! { ModifyNetworkAclQuintupleEntries(network_acl_id: String, network_acl_quintuple_set: NetworkAclQuintupleEntries)
    "ModifyNetworkAclQuintupleEntries" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "NetworkAclQuintupleSet" network_acl_quintuple_set
} }

pub type ModifyNetworkAclQuintupleEntriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttribute {
    pub network_interface_id: String,
    pub network_interface_name: Option<String>,
    pub network_interface_description: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub trunking_flag: Option<String>,
}
operation! { ModifyNetworkInterfaceAttribute(network_interface_id: String) "ModifyNetworkInterfaceAttribute" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "NetworkInterfaceName" network_interface_name: String,
    2 "NetworkInterfaceDescription" network_interface_description: String,
    3 "SecurityGroupIds" security_group_ids: Vec<String>, 4 "TrunkingFlag" trunking_flag: String
} }

pub type ModifyNetworkInterfaceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceQos {
    pub network_interface_ids: Vec<String>,
    pub qos_level: Option<String>,
    pub direct_send_max_port: Option<u64>,
}
operation! { ModifyNetworkInterfaceQos(network_interface_ids: Vec<String>) "ModifyNetworkInterfaceQos" -> Empty {
    0 "NetworkInterfaceIds" network_interface_ids, 1 "QosLevel" qos_level: String,
    2 "DirectSendMaxPort" direct_send_max_port: u64
} }

pub type ModifyNetworkInterfaceQosOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateIpAddressesAttribute {
    pub network_interface_id: String,
    pub private_ip_addresses: Vec<PrivateIpAddressSpecification>,
}
operation! { ModifyPrivateIpAddressesAttribute(network_interface_id: String, private_ip_addresses: Vec<PrivateIpAddressSpecification>)
    "ModifyPrivateIpAddressesAttribute" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "PrivateIpAddresses" private_ip_addresses
} }

pub type ModifyPrivateIpAddressesAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateNatGatewayAttribute {
    pub nat_gateway_id: String,
    pub nat_gateway_name: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
}
operation! { ModifyPrivateNatGatewayAttribute(nat_gateway_id: String) "ModifyPrivateNatGatewayAttribute" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "NatGatewayName" nat_gateway_name: String,
    2 "DeletionProtectionEnabled" deletion_protection_enabled: bool
} }

pub type ModifyPrivateNatGatewayAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule {
    pub nat_gateway_id: String,
    pub local_destination_ip_port_translation_nat_rules: Vec<DestinationIpPortTranslationNatRuleDiff>,
}
operation! { ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule(nat_gateway_id: String, local_destination_ip_port_translation_nat_rules: Vec<DestinationIpPortTranslationNatRuleDiff>)
    "ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id,
    1 "LocalDestinationIpPortTranslationNatRules" local_destination_ip_port_translation_nat_rules
} }

pub type ModifyPrivateNatGatewayDestinationIpPortTranslationNatRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestinationIpPortTranslationNatRuleDiff {
    pub protocol: Option<String>,
    pub original_port: Option<i64>,
    pub original_ip: Option<String>,
    pub translation_port: Option<i64>,
    pub translation_ip: Option<String>,
    pub old_protocol: Option<String>,
    pub old_original_port: Option<i64>,
    pub old_original_ip: Option<String>,
    pub old_translation_port: Option<i64>,
    pub old_translation_ip: Option<String>,
    pub description: Option<String>,
}

/// What [`DestinationIpPortTranslationNatRuleDiff::new`] takes.
pub struct DestinationIpPortTranslationNatRuleDiffRequired {
    pub protocol: String,
    pub original_port: i64,
    pub original_ip: String,
    pub translation_port: i64,
    pub translation_ip: String,
    pub old_protocol: String,
    pub old_original_port: i64,
    pub old_original_ip: String,
    pub old_translation_port: i64,
    pub old_translation_ip: String,
}
input! { DestinationIpPortTranslationNatRuleDiff{DestinationIpPortTranslationNatRuleDiffRequired: protocol, original_port, original_ip, translation_port, translation_ip, old_protocol, old_original_port, old_original_ip, old_translation_port, old_translation_ip} {
    0 "Protocol" protocol: String, 1 "OriginalPort" original_port: i64, 2 "OriginalIp" original_ip: String,
    3 "TranslationPort" translation_port: i64, 4 "TranslationIp" translation_ip: String,
    5 "OldProtocol" old_protocol: String, 6 "OldOriginalPort" old_original_port: i64,
    7 "OldOriginalIp" old_original_ip: String, 8 "OldTranslationPort" old_translation_port: i64,
    9 "OldTranslationIp" old_translation_ip: String, 10 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateNatGatewayTranslationAclRule {
    pub nat_gateway_id: String,
    pub translation_direction: String,
    pub translation_type: String,
    pub translation_ip: String,
    pub translation_acl_rules: Vec<TranslationAclRule>,
    pub original_ip: Option<String>,
}

/// What [`ModifyPrivateNatGatewayTranslationAclRule::new`] takes.
pub struct ModifyPrivateNatGatewayTranslationAclRuleRequired {
    pub nat_gateway_id: String,
    pub translation_direction: String,
    pub translation_type: String,
    pub translation_ip: String,
    pub translation_acl_rules: Vec<TranslationAclRule>,
}
operation! { ModifyPrivateNatGatewayTranslationAclRule{ModifyPrivateNatGatewayTranslationAclRuleRequired: nat_gateway_id, translation_direction, translation_type, translation_ip, translation_acl_rules}
    "ModifyPrivateNatGatewayTranslationAclRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "TranslationDirection" translation_direction,
    2 "TranslationType" translation_type, 3 "TranslationIp" translation_ip,
    4 "TranslationAclRules" translation_acl_rules, 5 "OriginalIp" original_ip: String
} }

pub type ModifyPrivateNatGatewayTranslationAclRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateNatGatewayTranslationNatRule {
    pub nat_gateway_id: String,
    pub translation_nat_rules: Vec<TranslationNatRuleDiff>,
    pub cross_domain: Option<bool>,
}
operation! { ModifyPrivateNatGatewayTranslationNatRule(nat_gateway_id: String, translation_nat_rules: Vec<TranslationNatRuleDiff>)
    "ModifyPrivateNatGatewayTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "TranslationNatRules" translation_nat_rules, 2 "CrossDomain" cross_domain: bool
} }

pub type ModifyPrivateNatGatewayTranslationNatRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationNatRuleDiff {
    pub translation_direction: Option<String>,
    pub translation_type: Option<String>,
    pub translation_ip: Option<String>,
    pub old_translation_ip: Option<String>,
    pub description: Option<String>,
    pub original_ip: Option<String>,
    pub old_original_ip: Option<String>,
}
input! { TranslationNatRuleDiff(translation_direction: String, translation_type: String, translation_ip: String, old_translation_ip: String) {
    0 "TranslationDirection" translation_direction: String, 1 "TranslationType" translation_type: String,
    2 "TranslationIp" translation_ip: String, 3 "OldTranslationIp" old_translation_ip: String,
    4 "Description" description: String, 5 "OriginalIp" original_ip: String, 6 "OldOriginalIp" old_original_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReserveIpAddress {
    pub vpc_id: String,
    pub reserve_ip_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyReserveIpAddress(vpc_id: String, reserve_ip_id: String) "ModifyReserveIpAddress" -> Empty {
    0 "VpcId" vpc_id, 1 "ReserveIpId" reserve_ip_id, 2 "Name" name: String, 3 "Description" description: String
} }

pub type ModifyReserveIpAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoutePolicyAttribute {
    pub route_policy_id: String,
    pub route_policy_name: String,
    pub route_policy_description: String,
}
operation! { ModifyRoutePolicyAttribute(route_policy_id: String, route_policy_name: String, route_policy_description: String)
    "ModifyRoutePolicyAttribute" -> Empty {
    0 "RoutePolicyId" route_policy_id, 1 "RoutePolicyName" route_policy_name,
    2 "RoutePolicyDescription" route_policy_description
} }

pub type ModifyRoutePolicyAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteTableAttribute {
    pub route_table_id: String,
    pub route_table_name: String,
}
operation! { ModifyRouteTableAttribute(route_table_id: String, route_table_name: String)
    "ModifyRouteTableAttribute" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteTableName" route_table_name
} }

pub type ModifyRouteTableAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteTableSelectionPolicies {
    pub ccn_id: String,
    pub selection_policies: Vec<CcnRouteTableSelectPolicy>,
}
operation! { ModifyRouteTableSelectionPolicies(ccn_id: String, selection_policies: Vec<CcnRouteTableSelectPolicy>)
    "ModifyRouteTableSelectionPolicies" -> Empty {
    0 "CcnId" ccn_id, 1 "SelectionPolicies" selection_policies
} }

pub type ModifyRouteTableSelectionPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRouteTableSelectPolicy {
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub source_cidr_block: Option<String>,
    pub route_table_id: Option<String>,
    pub description: Option<String>,
}
input! { CcnRouteTableSelectPolicy(instance_type: String, instance_id: String, source_cidr_block: String, route_table_id: String) {
    0 "InstanceType" instance_type: String, 1 "InstanceId" instance_id: String,
    2 "SourceCidrBlock" source_cidr_block: String, 3 "RouteTableId" route_table_id: String,
    4 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupAttribute {
    pub security_group_id: String,
    pub group_name: Option<String>,
    pub group_description: Option<String>,
}
operation! { ModifySecurityGroupAttribute(security_group_id: String) "ModifySecurityGroupAttribute" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "GroupName" group_name: String,
    2 "GroupDescription" group_description: String
} }

pub type ModifySecurityGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupPolicies {
    pub security_group_id: String,
    pub security_group_policy_set: SecurityGroupPolicySet,
    pub sort_policys: Option<bool>,
}
operation! { ModifySecurityGroupPolicies(security_group_id: String, security_group_policy_set: SecurityGroupPolicySet)
    "ModifySecurityGroupPolicies" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupPolicySet" security_group_policy_set,
    2 "SortPolicys" sort_policys: bool
} }

pub type ModifySecurityGroupPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceTemplateAttribute {
    pub service_template_id: String,
    pub service_template_name: Option<String>,
    pub services: Option<Vec<String>>,
    pub services_extra: Option<Vec<ServicesInfo>>,
}
operation! { ModifyServiceTemplateAttribute(service_template_id: String) "ModifyServiceTemplateAttribute" -> Empty {
    0 "ServiceTemplateId" service_template_id, 1 "ServiceTemplateName" service_template_name: String,
    2 "Services" services: Vec<String>, 3 "ServicesExtra" services_extra: Vec<ServicesInfo>
} }

pub type ModifyServiceTemplateAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceTemplateGroupAttribute {
    pub service_template_group_id: String,
    pub service_template_group_name: Option<String>,
    pub service_template_ids: Option<Vec<String>>,
}
operation! { ModifyServiceTemplateGroupAttribute(service_template_group_id: String)
    "ModifyServiceTemplateGroupAttribute" -> Empty {
    0 "ServiceTemplateGroupId" service_template_group_id,
    1 "ServiceTemplateGroupName" service_template_group_name: String,
    2 "ServiceTemplateIds" service_template_ids: Vec<String>
} }

pub type ModifyServiceTemplateGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotPolicies {
    pub snapshot_policies_info: Vec<BatchModifySnapshotPolicy>,
}
operation! { ModifySnapshotPolicies(snapshot_policies_info: Vec<BatchModifySnapshotPolicy>)
    "ModifySnapshotPolicies" -> Empty {
    0 "SnapshotPoliciesInfo" snapshot_policies_info
} }

pub type ModifySnapshotPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifySnapshotPolicy {
    pub snapshot_policy_id: Option<String>,
    pub snapshot_policy_name: Option<String>,
    pub backup_policies: Option<Vec<BackupPolicy>>,
    pub keep_time: Option<u64>,
}
input! { BatchModifySnapshotPolicy(snapshot_policy_id: String) {
    0 "SnapshotPolicyId" snapshot_policy_id: String, 1 "SnapshotPolicyName" snapshot_policy_name: String,
    2 "BackupPolicies" backup_policies: Vec<BackupPolicy>, 3 "KeepTime" keep_time: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetAttribute {
    pub subnet_id: String,
    pub subnet_name: Option<String>,
    pub enable_broadcast: Option<String>,
}
operation! { ModifySubnetAttribute(subnet_id: String) "ModifySubnetAttribute" -> Empty {
    0 "SubnetId" subnet_id, 1 "SubnetName" subnet_name: String, 2 "EnableBroadcast" enable_broadcast: String
} }

pub type ModifySubnetAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateMember {
    pub template_id: String,
    pub original_template_member: Vec<MemberInfo>,
    pub template_member: Vec<MemberInfo>,
}
operation! { ModifyTemplateMember(template_id: String, original_template_member: Vec<MemberInfo>, template_member: Vec<MemberInfo>)
    "ModifyTemplateMember" -> Empty {
    0 "TemplateId" template_id, 1 "OriginalTemplateMember" original_template_member, 2 "TemplateMember" template_member
} }

pub type ModifyTemplateMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrafficMirrorAttribute {
    pub traffic_mirror_id: String,
    pub traffic_mirror_name: Option<String>,
    pub traffic_mirror_description: Option<String>,
}
operation! { ModifyTrafficMirrorAttribute(traffic_mirror_id: String) "ModifyTrafficMirrorAttribute" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "TrafficMirrorName" traffic_mirror_name: String,
    2 "TrafficMirrorDescription" traffic_mirror_description: String
} }

pub type ModifyTrafficMirrorAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrafficMirrorFilterRules {
    pub traffic_mirror_id: String,
    pub ingress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
    pub egress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
}
operation! { ModifyTrafficMirrorFilterRules(traffic_mirror_id: String) "ModifyTrafficMirrorFilterRules" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "IngressFilterRules" ingress_filter_rules: Vec<TrafficMirrorFilter>,
    2 "EgressFilterRules" egress_filter_rules: Vec<TrafficMirrorFilter>
} }

pub type ModifyTrafficMirrorFilterRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAttribute {
    pub vpc_id: String,
    pub vpc_name: Option<String>,
    pub enable_multicast: Option<String>,
    pub dns_servers: Option<Vec<String>>,
    pub domain_name: Option<String>,
    pub enable_route_vpc_publish: Option<bool>,
    pub enable_cdc_publish: Option<bool>,
    pub enable_route_vpc_publish_ipv6: Option<bool>,
}
operation! { ModifyVpcAttribute(vpc_id: String) "ModifyVpcAttribute" -> Empty {
    0 "VpcId" vpc_id, 1 "VpcName" vpc_name: String, 2 "EnableMulticast" enable_multicast: String,
    3 "DnsServers" dns_servers: Vec<String>, 4 "DomainName" domain_name: String,
    5 "EnableRouteVpcPublish" enable_route_vpc_publish: bool, 6 "EnableCdcPublish" enable_cdc_publish: bool,
    7 "EnableRouteVpcPublishIpv6" enable_route_vpc_publish_ipv6: bool
} }

pub type ModifyVpcAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcEndPointAttribute {
    pub end_point_id: String,
    pub end_point_name: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub ip_address_type: Option<String>,
}
operation! { ModifyVpcEndPointAttribute(end_point_id: String) "ModifyVpcEndPointAttribute" -> Empty {
    0 "EndPointId" end_point_id, 1 "EndPointName" end_point_name: String,
    2 "SecurityGroupIds" security_group_ids: Vec<String>, 3 "IpAddressType" ip_address_type: String
} }

pub type ModifyVpcEndPointAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcEndPointServiceAttribute {
    pub end_point_service_id: String,
    pub vpc_id: String,
    pub end_point_service_name: Option<String>,
    pub auto_accept_flag: Option<bool>,
    pub service_instance_id: Option<String>,
    pub ip_address_type: Option<String>,
}
operation! { ModifyVpcEndPointServiceAttribute(end_point_service_id: String, vpc_id: String)
    "ModifyVpcEndPointServiceAttribute" -> Empty {
    0 "EndPointServiceId" end_point_service_id, 1 "VpcId" vpc_id,
    2 "EndPointServiceName" end_point_service_name: String, 3 "AutoAcceptFlag" auto_accept_flag: bool,
    4 "ServiceInstanceId" service_instance_id: String, 5 "IpAddressType" ip_address_type: String
} }

pub type ModifyVpcEndPointServiceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcEndPointServiceWhiteList {
    pub user_uin: String,
    pub end_point_service_id: String,
    pub description: Option<String>,
}
operation! { ModifyVpcEndPointServiceWhiteList(user_uin: String, end_point_service_id: String)
    "ModifyVpcEndPointServiceWhiteList" -> Empty {
    0 "UserUin" user_uin, 1 "EndPointServiceId" end_point_service_id, 2 "Description" description: String
} }

pub type ModifyVpcEndPointServiceWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcPeeringConnection {
    pub peering_connection_id: String,
    pub peering_connection_name: Option<String>,
    pub bandwidth: Option<i64>,
    pub charge_type: Option<String>,
}
operation! { ModifyVpcPeeringConnection(peering_connection_id: String) "ModifyVpcPeeringConnection" -> Empty {
    0 "PeeringConnectionId" peering_connection_id, 1 "PeeringConnectionName" peering_connection_name: String,
    2 "Bandwidth" bandwidth: i64, 3 "ChargeType" charge_type: String
} }

pub type ModifyVpcPeeringConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttribute {
    pub vpn_connection_id: String,
    pub vpn_connection_name: Option<String>,
    pub pre_share_key: Option<String>,
    pub security_policy_databases: Option<Vec<SecurityPolicyDatabase>>,
    pub ike_options_specification: Option<IKEOptionsSpecification>,
    pub ipsec_options_specification: Option<IPSECOptionsSpecification>,
    pub enable_health_check: Option<bool>,
    pub health_check_local_ip: Option<String>,
    pub health_check_remote_ip: Option<String>,
    pub negotiation_type: Option<String>,
    pub dpd_enable: Option<i64>,
    pub dpd_timeout: Option<String>,
    pub dpd_action: Option<String>,
    pub customer_gateway_id: Option<String>,
    pub health_check_config: Option<HealthCheckConfig>,
    pub bgp_config: Option<BgpConfig>,
}
operation! { ModifyVpnConnectionAttribute(vpn_connection_id: String) "ModifyVpnConnectionAttribute" -> Empty {
    0 "VpnConnectionId" vpn_connection_id, 1 "VpnConnectionName" vpn_connection_name: String,
    2 "PreShareKey" pre_share_key: String,
    3 "SecurityPolicyDatabases" security_policy_databases: Vec<SecurityPolicyDatabase>,
    4 "IKEOptionsSpecification" ike_options_specification: IKEOptionsSpecification,
    5 "IPSECOptionsSpecification" ipsec_options_specification: IPSECOptionsSpecification,
    6 "EnableHealthCheck" enable_health_check: bool, 7 "HealthCheckLocalIp" health_check_local_ip: String,
    8 "HealthCheckRemoteIp" health_check_remote_ip: String, 9 "NegotiationType" negotiation_type: String,
    10 "DpdEnable" dpd_enable: i64, 11 "DpdTimeout" dpd_timeout: String, 12 "DpdAction" dpd_action: String,
    13 "CustomerGatewayId" customer_gateway_id: String, 14 "HealthCheckConfig" health_check_config: HealthCheckConfig,
    15 "BgpConfig" bgp_config: BgpConfig
} }

pub type ModifyVpnConnectionAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewayAttribute {
    pub vpn_gateway_id: String,
    pub vpn_gateway_name: Option<String>,
    pub instance_charge_type: Option<String>,
    pub bgp_asn: Option<u64>,
    pub max_connection: Option<u64>,
}
operation! { ModifyVpnGatewayAttribute(vpn_gateway_id: String) "ModifyVpnGatewayAttribute" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "VpnGatewayName" vpn_gateway_name: String,
    2 "InstanceChargeType" instance_charge_type: String, 3 "BgpAsn" bgp_asn: u64, 4 "MaxConnection" max_connection: u64
} }

pub type ModifyVpnGatewayAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewayCcnRoutes {
    pub vpn_gateway_id: String,
    pub routes: Vec<VpngwCcnRoutes>,
}
operation! { ModifyVpnGatewayCcnRoutes(vpn_gateway_id: String, routes: Vec<VpngwCcnRoutes>)
    "ModifyVpnGatewayCcnRoutes" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "Routes" routes
} }

pub type ModifyVpnGatewayCcnRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewayRoutes {
    pub vpn_gateway_id: String,
    pub routes: Vec<VpnGatewayRouteModify>,
}
operation! { ModifyVpnGatewayRoutes(vpn_gateway_id: String, routes: Vec<VpnGatewayRouteModify>)
    "ModifyVpnGatewayRoutes" -> ModifyVpnGatewayRoutesOutput {
    0 "VpnGatewayId" vpn_gateway_id, 1 "Routes" routes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpnGatewayRouteModify {
    pub route_id: Option<String>,
    pub status: Option<String>,
    pub description: Option<String>,
}
input! { VpnGatewayRouteModify(route_id: String) {
    0 "RouteId" route_id: String, 1 "Status" status: String, 2 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewayRoutesOutput {
    pub routes: Option<Vec<VpnGatewayRoute>>,
}
model! { ModifyVpnGatewayRoutesOutput {
    0 "Routes" routes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewaySslClientCert {
    pub ssl_vpn_client_ids: Vec<String>,
}
operation! { ModifyVpnGatewaySslClientCert(ssl_vpn_client_ids: Vec<String>)
    "ModifyVpnGatewaySslClientCert" -> ModifyVpnGatewaySslClientCertOutput {
    0 "SslVpnClientIds" ssl_vpn_client_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewaySslClientCertOutput {
    pub task_id: Option<i64>,
}
model! { ModifyVpnGatewaySslClientCertOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewaySslServer {
    pub ssl_vpn_server_id: String,
    pub ssl_vpn_server_name: Option<String>,
    pub local_address: Option<Vec<String>>,
    pub remote_address: Option<String>,
    pub ssl_vpn_protocol: Option<String>,
    pub ssl_vpn_port: Option<i64>,
    pub encrypt_algorithm: Option<String>,
    pub integrity_algorithm: Option<String>,
    pub compress: Option<bool>,
    pub sso_enabled: Option<bool>,
    pub saml_data: Option<String>,
    pub dns_servers: Option<DnsServers>,
}
operation! { ModifyVpnGatewaySslServer(ssl_vpn_server_id: String)
    "ModifyVpnGatewaySslServer" -> ModifyVpnGatewaySslServerOutput {
    0 "SslVpnServerId" ssl_vpn_server_id, 1 "SslVpnServerName" ssl_vpn_server_name: String,
    2 "LocalAddress" local_address: Vec<String>, 3 "RemoteAddress" remote_address: String,
    4 "SslVpnProtocol" ssl_vpn_protocol: String, 5 "SslVpnPort" ssl_vpn_port: i64,
    6 "EncryptAlgorithm" encrypt_algorithm: String, 7 "IntegrityAlgorithm" integrity_algorithm: String,
    8 "Compress" compress: bool, 9 "SsoEnabled" sso_enabled: bool, 10 "SamlData" saml_data: String,
    11 "DnsServers" dns_servers: DnsServers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewaySslServerOutput {
    pub task_id: Option<i64>,
}
model! { ModifyVpnGatewaySslServerOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyRoutes {
    pub route_table_id: String,
    pub route_item_ids: Vec<String>,
}
operation! { NotifyRoutes(route_table_id: String, route_item_ids: Vec<String>) "NotifyRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteItemIds" route_item_ids
} }

pub type NotifyRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDirectConnectGatewayRouteToNatGateway {
    pub vpc_id: String,
    pub nat_gateway_id: String,
    pub dry_run: bool,
}
operation! { RefreshDirectConnectGatewayRouteToNatGateway(vpc_id: String, nat_gateway_id: String, dry_run: bool)
    "RefreshDirectConnectGatewayRouteToNatGateway" -> RefreshDirectConnectGatewayRouteToNatGatewayOutput {
    0 "VpcId" vpc_id, 1 "NatGatewayId" nat_gateway_id, 2 "DryRun" dry_run
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDirectConnectGatewayRouteToNatGatewayOutput {
    pub direct_connect_subnet_set: Option<Vec<DirectConnectSubnet>>,
}
model! { RefreshDirectConnectGatewayRouteToNatGatewayOutput {
    0 "DirectConnectSubnetSet" direct_connect_subnet_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectConnectSubnet {
    pub direct_connect_gateway_id: Option<String>,
    pub cidr_block: Option<String>,
}
model! { DirectConnectSubnet {
    0 "DirectConnectGatewayId" direct_connect_gateway_id, 1 "CidrBlock" cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectAttachCcnInstances {
    pub ccn_id: String,
    pub instances: Vec<CcnInstance>,
}
operation! { RejectAttachCcnInstances(ccn_id: String, instances: Vec<CcnInstance>) "RejectAttachCcnInstances" -> Empty {
    0 "CcnId" ccn_id, 1 "Instances" instances
} }

pub type RejectAttachCcnInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectVpcPeeringConnection {
    pub peering_connection_id: String,
}
operation! { RejectVpcPeeringConnection(peering_connection_id: String) "RejectVpcPeeringConnection" -> Empty {
    0 "PeeringConnectionId" peering_connection_id
} }

pub type RejectVpcPeeringConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseAddresses {
    pub address_ids: Vec<String>,
}
operation! { ReleaseAddresses(address_ids: Vec<String>) "ReleaseAddresses" -> ReleaseAddressesOutput {
    0 "AddressIds" address_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseAddressesOutput {
    pub task_id: Option<String>,
}
model! { ReleaseAddressesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIPv6Addresses {
    pub ipv6_address_ids: Vec<String>,
}
operation! { ReleaseIPv6Addresses(ipv6_address_ids: Vec<String>) "ReleaseIPv6Addresses" -> Empty {
    0 "IPv6AddressIds" ipv6_address_ids
} }

pub type ReleaseIPv6AddressesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIp6AddressesBandwidth {
    pub ip6_addresses: Option<Vec<String>>,
    pub ip6_address_ids: Option<Vec<String>>,
}
operation! { ReleaseIp6AddressesBandwidth() "ReleaseIp6AddressesBandwidth" -> ReleaseIp6AddressesBandwidthOutput {
    0 "Ip6Addresses" ip6_addresses: Vec<String>, 1 "Ip6AddressIds" ip6_address_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIp6AddressesBandwidthOutput {
    pub task_id: Option<String>,
}
model! { ReleaseIp6AddressesBandwidthOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBandwidthPackageResources {
    pub resource_ids: Option<Vec<String>>,
    pub bandwidth_package_id: Option<String>,
    pub resource_type: Option<String>,
    pub internet_max_bandwidth_out: Option<u64>,
    pub internet_charge_type: Option<String>,
}
operation! { RemoveBandwidthPackageResources() "RemoveBandwidthPackageResources" -> Empty {
    0 "ResourceIds" resource_ids: Vec<String>, 1 "BandwidthPackageId" bandwidth_package_id: String,
    2 "ResourceType" resource_type: String, 3 "InternetMaxBandwidthOut" internet_max_bandwidth_out: u64,
    4 "InternetChargeType" internet_charge_type: String
} }

pub type RemoveBandwidthPackageResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveIp6Rules {
    pub ip6_translator_id: String,
    pub ip6_rule_ids: Vec<String>,
}
operation! { RemoveIp6Rules(ip6_translator_id: String, ip6_rule_ids: Vec<String>) "RemoveIp6Rules" -> Empty {
    0 "Ip6TranslatorId" ip6_translator_id, 1 "Ip6RuleIds" ip6_rule_ids
} }

pub type RemoveIp6RulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAddresses {
    pub address_ids: Vec<String>,
    pub address_charge_prepaid: AddressChargePrepaid,
}
operation! { RenewAddresses(address_ids: Vec<String>, address_charge_prepaid: AddressChargePrepaid)
    "RenewAddresses" -> Empty {
    0 "AddressIds" address_ids, 1 "AddressChargePrepaid" address_charge_prepaid
} }

pub type RenewAddressesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewVpnGateway {
    pub vpn_gateway_id: String,
    pub instance_charge_prepaid: InstanceChargePrepaid,
}
operation! { RenewVpnGateway(vpn_gateway_id: String, instance_charge_prepaid: InstanceChargePrepaid)
    "RenewVpnGateway" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "InstanceChargePrepaid" instance_charge_prepaid
} }

pub type RenewVpnGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCcnRouteTableBroadcastPolicys {
    pub ccn_id: String,
    pub route_table_id: String,
    pub policys: Vec<CcnRouteTableBroadcastPolicy>,
}
operation! { ReplaceCcnRouteTableBroadcastPolicys(ccn_id: String, route_table_id: String, policys: Vec<CcnRouteTableBroadcastPolicy>)
    "ReplaceCcnRouteTableBroadcastPolicys" -> Empty {
    0 "CcnId" ccn_id, 1 "RouteTableId" route_table_id, 2 "Policys" policys
} }

pub type ReplaceCcnRouteTableBroadcastPolicysOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCcnRouteTableInputPolicys {
    pub ccn_id: String,
    pub route_table_id: String,
    pub policys: Vec<CcnRouteTableInputPolicy>,
}
operation! { ReplaceCcnRouteTableInputPolicys(ccn_id: String, route_table_id: String, policys: Vec<CcnRouteTableInputPolicy>)
    "ReplaceCcnRouteTableInputPolicys" -> Empty {
    0 "CcnId" ccn_id, 1 "RouteTableId" route_table_id, 2 "Policys" policys
} }

pub type ReplaceCcnRouteTableInputPolicysOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceDirectConnectGatewayCcnRoutes {
    pub direct_connect_gateway_id: String,
    pub routes: Vec<DirectConnectGatewayCcnRoute>,
    pub address_type: Option<String>,
}
operation! { ReplaceDirectConnectGatewayCcnRoutes(direct_connect_gateway_id: String, routes: Vec<DirectConnectGatewayCcnRoute>)
    "ReplaceDirectConnectGatewayCcnRoutes" -> Empty {
    0 "DirectConnectGatewayId" direct_connect_gateway_id, 1 "Routes" routes, 2 "AddressType" address_type: String
} }

pub type ReplaceDirectConnectGatewayCcnRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceHighPriorityRouteTableAssociation {
    pub high_priority_route_table_id: String,
    pub subnet_id: Option<String>,
}
operation! { ReplaceHighPriorityRouteTableAssociation(high_priority_route_table_id: String)
    "ReplaceHighPriorityRouteTableAssociation" -> Empty {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "SubnetId" subnet_id: String
} }

pub type ReplaceHighPriorityRouteTableAssociationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceHighPriorityRoutes {
    pub high_priority_route_table_id: String,
    pub high_priority_routes: Vec<HighPriorityRoute>,
}
operation! { ReplaceHighPriorityRoutes(high_priority_route_table_id: String, high_priority_routes: Vec<HighPriorityRoute>)
    "ReplaceHighPriorityRoutes" -> ReplaceHighPriorityRoutesOutput {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "HighPriorityRoutes" high_priority_routes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceHighPriorityRoutesOutput {
    pub new_high_priority_route_set: Option<Vec<HighPriorityRoute>>,
    pub old_high_priority_route_set: Option<Vec<HighPriorityRoute>>,
}
model! { ReplaceHighPriorityRoutesOutput {
    0 "NewHighPriorityRouteSet" new_high_priority_route_set, 1 "OldHighPriorityRouteSet" old_high_priority_route_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRoutePolicyAssociations {
    pub route_policy_association_set: Vec<RoutePolicyAssociation>,
}
operation! { ReplaceRoutePolicyAssociations(route_policy_association_set: Vec<RoutePolicyAssociation>)
    "ReplaceRoutePolicyAssociations" -> Empty {
    0 "RoutePolicyAssociationSet" route_policy_association_set
} }

pub type ReplaceRoutePolicyAssociationsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRoutePolicyEntries {
    pub route_policy_id: String,
    pub route_policy_entry_set: Vec<RoutePolicyEntry>,
}
operation! { ReplaceRoutePolicyEntries(route_policy_id: String, route_policy_entry_set: Vec<RoutePolicyEntry>)
    "ReplaceRoutePolicyEntries" -> Empty {
    0 "RoutePolicyId" route_policy_id, 1 "RoutePolicyEntrySet" route_policy_entry_set
} }

pub type ReplaceRoutePolicyEntriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRouteTableAssociation {
    pub route_table_id: String,
    pub subnet_id: Option<String>,
}
operation! { ReplaceRouteTableAssociation(route_table_id: String) "ReplaceRouteTableAssociation" -> Empty {
    0 "RouteTableId" route_table_id, 1 "SubnetId" subnet_id: String
} }

pub type ReplaceRouteTableAssociationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRoutes {
    pub route_table_id: String,
    pub routes: Vec<Route>,
}
operation! { ReplaceRoutes(route_table_id: String, routes: Vec<Route>) "ReplaceRoutes" -> ReplaceRoutesOutput {
    0 "RouteTableId" route_table_id, 1 "Routes" routes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRoutesOutput {
    pub old_route_set: Option<Vec<Route>>,
    pub new_route_set: Option<Vec<Route>>,
}
model! { ReplaceRoutesOutput {
    0 "OldRouteSet" old_route_set, 1 "NewRouteSet" new_route_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRoutesWithRoutePolicy {
    pub route_table_id: String,
    pub routes: Vec<ReplaceRoutesWithRoutePolicyRoute>,
}
operation! { ReplaceRoutesWithRoutePolicy(route_table_id: String, routes: Vec<ReplaceRoutesWithRoutePolicyRoute>)
    "ReplaceRoutesWithRoutePolicy" -> Empty {
    0 "RouteTableId" route_table_id, 1 "Routes" routes
} }

pub type ReplaceRoutesWithRoutePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRoutesWithRoutePolicyRoute {
    pub route_item_id: Option<String>,
    pub force_match_policy: Option<bool>,
}
input! { ReplaceRoutesWithRoutePolicyRoute() {
    0 "RouteItemId" route_item_id: String, 1 "ForceMatchPolicy" force_match_policy: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceSecurityGroupPolicies {
    pub security_group_id: String,
    pub security_group_policy_set: SecurityGroupPolicySet,
    pub original_security_group_policy_set: Option<SecurityGroupPolicySet>,
    pub update_type: Option<String>,
}
operation! { ReplaceSecurityGroupPolicies(security_group_id: String, security_group_policy_set: SecurityGroupPolicySet)
    "ReplaceSecurityGroupPolicies" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupPolicySet" security_group_policy_set,
    2 "OriginalSecurityGroupPolicySet" original_security_group_policy_set: SecurityGroupPolicySet,
    3 "UpdateType" update_type: String
} }

pub type ReplaceSecurityGroupPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceSecurityGroupPolicy {
    pub security_group_id: String,
    pub security_group_policy_set: SecurityGroupPolicySet,
    pub original_security_group_policy_set: Option<SecurityGroupPolicySet>,
}
operation! { ReplaceSecurityGroupPolicy(security_group_id: String, security_group_policy_set: SecurityGroupPolicySet)
    "ReplaceSecurityGroupPolicy" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupPolicySet" security_group_policy_set,
    2 "OriginalSecurityGroupPolicySet" original_security_group_policy_set: SecurityGroupPolicySet
} }

pub type ReplaceSecurityGroupPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAttachCcnInstances {
    pub ccn_id: String,
    pub ccn_uin: String,
    pub instances: Vec<CcnInstance>,
}
operation! { ResetAttachCcnInstances(ccn_id: String, ccn_uin: String, instances: Vec<CcnInstance>)
    "ResetAttachCcnInstances" -> Empty {
    0 "CcnId" ccn_id, 1 "CcnUin" ccn_uin, 2 "Instances" instances
} }

pub type ResetAttachCcnInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetHighPriorityRoutes {
    pub high_priority_route_table_id: String,
    pub name: String,
    pub high_priority_routes: Vec<HighPriorityRoute>,
}
operation! { ResetHighPriorityRoutes(high_priority_route_table_id: String, name: String, high_priority_routes: Vec<HighPriorityRoute>)
    "ResetHighPriorityRoutes" -> Empty {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "Name" name,
    2 "HighPriorityRoutes" high_priority_routes
} }

pub type ResetHighPriorityRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetNatGatewayConnection {
    pub nat_gateway_id: String,
    pub max_concurrent_connection: u64,
    pub exclusive_type: Option<String>,
}
operation! { ResetNatGatewayConnection(nat_gateway_id: String, max_concurrent_connection: u64)
    "ResetNatGatewayConnection" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "MaxConcurrentConnection" max_concurrent_connection,
    2 "ExclusiveType" exclusive_type: String
} }

pub type ResetNatGatewayConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRoutePolicyAssociations {
    pub route_table_id: String,
    pub route_policy_association_set: Vec<RoutePolicyAssociation>,
}
operation! { ResetRoutePolicyAssociations(route_table_id: String, route_policy_association_set: Vec<RoutePolicyAssociation>)
    "ResetRoutePolicyAssociations" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RoutePolicyAssociationSet" route_policy_association_set
} }

pub type ResetRoutePolicyAssociationsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRoutePolicyEntries {
    pub route_policy_id: String,
    pub route_policy_entry_set: Option<Vec<RoutePolicyEntry>>,
    pub route_policy_description: Option<String>,
    pub route_policy_name: Option<String>,
}
operation! { ResetRoutePolicyEntries(route_policy_id: String) "ResetRoutePolicyEntries" -> Empty {
    0 "RoutePolicyId" route_policy_id, 1 "RoutePolicyEntrySet" route_policy_entry_set: Vec<RoutePolicyEntry>,
    2 "RoutePolicyDescription" route_policy_description: String, 3 "RoutePolicyName" route_policy_name: String
} }

pub type ResetRoutePolicyEntriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRoutes {
    pub route_table_id: String,
    pub route_table_name: String,
    pub routes: Vec<Route>,
}
operation! { ResetRoutes(route_table_id: String, route_table_name: String, routes: Vec<Route>) "ResetRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteTableName" route_table_name, 2 "Routes" routes
} }

pub type ResetRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetTrafficMirrorFilter {
    pub traffic_mirror_id: String,
    pub nat_id: Option<String>,
    pub collector_normal_filters: Option<Vec<TrafficMirrorFilter>>,
    pub ingress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
    pub egress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
}
operation! { ResetTrafficMirrorFilter(traffic_mirror_id: String) "ResetTrafficMirrorFilter" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "NatId" nat_id: String,
    2 "CollectorNormalFilters" collector_normal_filters: Vec<TrafficMirrorFilter>,
    3 "IngressFilterRules" ingress_filter_rules: Vec<TrafficMirrorFilter>,
    4 "EgressFilterRules" egress_filter_rules: Vec<TrafficMirrorFilter>
} }

pub type ResetTrafficMirrorFilterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetTrafficMirrorSrcs {
    pub traffic_mirror_id: String,
    pub collector_srcs: Vec<String>,
}
operation! { ResetTrafficMirrorSrcs(traffic_mirror_id: String, collector_srcs: Vec<String>)
    "ResetTrafficMirrorSrcs" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "CollectorSrcs" collector_srcs
} }

pub type ResetTrafficMirrorSrcsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetTrafficMirrorTarget {
    pub traffic_mirror_id: String,
    pub collector_target: TrafficMirrorTarget,
    pub subnet_id: Option<String>,
}
operation! { ResetTrafficMirrorTarget(traffic_mirror_id: String, collector_target: TrafficMirrorTarget)
    "ResetTrafficMirrorTarget" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "CollectorTarget" collector_target, 2 "SubnetId" subnet_id: String
} }

pub type ResetTrafficMirrorTargetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetVpnConnection {
    pub vpn_gateway_id: String,
    pub vpn_connection_id: String,
}
operation! { ResetVpnConnection(vpn_gateway_id: String, vpn_connection_id: String) "ResetVpnConnection" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "VpnConnectionId" vpn_connection_id
} }

pub type ResetVpnConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetVpnGatewayInternetMaxBandwidth {
    pub vpn_gateway_id: String,
    pub internet_max_bandwidth_out: u64,
}
operation! { ResetVpnGatewayInternetMaxBandwidth(vpn_gateway_id: String, internet_max_bandwidth_out: u64)
    "ResetVpnGatewayInternetMaxBandwidth" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out
} }

pub type ResetVpnGatewayInternetMaxBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSnapshotInstance {
    pub snapshot_policy_id: String,
    pub snapshot_file_id: String,
    pub instance_id: String,
}
operation! { ResumeSnapshotInstance(snapshot_policy_id: String, snapshot_file_id: String, instance_id: String)
    "ResumeSnapshotInstance" -> Empty {
    0 "SnapshotPolicyId" snapshot_policy_id, 1 "SnapshotFileId" snapshot_file_id, 2 "InstanceId" instance_id
} }

pub type ResumeSnapshotInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnNormalAddresses {
    pub address_ips: Vec<String>,
}
operation! { ReturnNormalAddresses(address_ips: Vec<String>) "ReturnNormalAddresses" -> Empty {
    0 "AddressIps" address_ips
} }

pub type ReturnNormalAddressesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCcnRegionBandwidthLimits {
    pub ccn_id: String,
    pub ccn_region_bandwidth_limits: Vec<CcnRegionBandwidthLimit>,
    pub set_default_limit_flag: Option<bool>,
}
operation! { SetCcnRegionBandwidthLimits(ccn_id: String, ccn_region_bandwidth_limits: Vec<CcnRegionBandwidthLimit>)
    "SetCcnRegionBandwidthLimits" -> Empty {
    0 "CcnId" ccn_id, 1 "CcnRegionBandwidthLimits" ccn_region_bandwidth_limits,
    2 "SetDefaultLimitFlag" set_default_limit_flag: bool
} }

pub type SetCcnRegionBandwidthLimitsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVpnGatewaysRenewFlag {
    pub vpn_gateway_ids: Vec<String>,
    pub auto_renew_flag: i64,
    pub r#type: Option<String>,
}
operation! { SetVpnGatewaysRenewFlag(vpn_gateway_ids: Vec<String>, auto_renew_flag: i64)
    "SetVpnGatewaysRenewFlag" -> Empty {
    0 "VpnGatewayIds" vpn_gateway_ids, 1 "AutoRenewFlag" auto_renew_flag, 2 "Type" r#type: String
} }

pub type SetVpnGatewaysRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTrafficMirror {
    pub traffic_mirror_id: String,
}
operation! { StartTrafficMirror(traffic_mirror_id: String) "StartTrafficMirror" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id
} }

pub type StartTrafficMirrorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrafficMirror {
    pub traffic_mirror_id: String,
}
operation! { StopTrafficMirror(traffic_mirror_id: String) "StopTrafficMirror" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id
} }

pub type StopTrafficMirrorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformAddress {
    pub instance_id: String,
}
operation! { TransformAddress(instance_id: String) "TransformAddress" -> TransformAddressOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformAddressOutput {
    pub task_id: Option<u64>,
    pub address_id: Option<String>,
}
model! { TransformAddressOutput {
    0 "TaskId" task_id, 1 "AddressId" address_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignIpv6Addresses {
    pub network_interface_id: String,
    pub ipv6_addresses: Vec<Ipv6Address>,
}
operation! { UnassignIpv6Addresses(network_interface_id: String, ipv6_addresses: Vec<Ipv6Address>)
    "UnassignIpv6Addresses" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "Ipv6Addresses" ipv6_addresses
} }

pub type UnassignIpv6AddressesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignIpv6CidrBlock {
    pub vpc_id: String,
    pub ipv6_cidr_block: Option<String>,
}
operation! { UnassignIpv6CidrBlock(vpc_id: String) "UnassignIpv6CidrBlock" -> Empty {
    0 "VpcId" vpc_id, 1 "Ipv6CidrBlock" ipv6_cidr_block: String
} }

pub type UnassignIpv6CidrBlockOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignIpv6SubnetCidrBlock {
    pub vpc_id: String,
    pub ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>,
}
operation! { UnassignIpv6SubnetCidrBlock(vpc_id: String, ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>)
    "UnassignIpv6SubnetCidrBlock" -> Empty {
    0 "VpcId" vpc_id, 1 "Ipv6SubnetCidrBlocks" ipv6_subnet_cidr_blocks
} }

pub type UnassignIpv6SubnetCidrBlockOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignPrivateIpAddresses {
    pub network_interface_id: String,
    pub private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    pub instance_id: Option<String>,
}
operation! { UnassignPrivateIpAddresses(network_interface_id: String, private_ip_addresses: Vec<PrivateIpAddressSpecification>)
    "UnassignPrivateIpAddresses" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "PrivateIpAddresses" private_ip_addresses,
    2 "InstanceId" instance_id: String
} }

pub type UnassignPrivateIpAddressesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockCcnBandwidths {
    pub instances: Vec<CcnFlowLock>,
}
operation! { UnlockCcnBandwidths(instances: Vec<CcnFlowLock>) "UnlockCcnBandwidths" -> Empty {
    0 "Instances" instances
} }

pub type UnlockCcnBandwidthsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockCcns {}
operation! { UnlockCcns() "UnlockCcns" -> Empty {} }

pub type UnlockCcnsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficMirrorAllFilter {
    pub traffic_mirror_id: String,
    pub direction: Option<String>,
    pub collector_srcs: Option<Vec<String>>,
    pub nat_id: Option<String>,
    pub collector_normal_filters: Option<Vec<TrafficMirrorFilter>>,
    pub ingress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
    pub egress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
}
operation! { UpdateTrafficMirrorAllFilter(traffic_mirror_id: String) "UpdateTrafficMirrorAllFilter" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "Direction" direction: String,
    2 "CollectorSrcs" collector_srcs: Vec<String>, 3 "NatId" nat_id: String,
    4 "CollectorNormalFilters" collector_normal_filters: Vec<TrafficMirrorFilter>,
    5 "IngressFilterRules" ingress_filter_rules: Vec<TrafficMirrorFilter>,
    6 "EgressFilterRules" egress_filter_rules: Vec<TrafficMirrorFilter>
} }

pub type UpdateTrafficMirrorAllFilterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficMirrorDirection {
    pub traffic_mirror_id: String,
    pub direction: String,
}
operation! { UpdateTrafficMirrorDirection(traffic_mirror_id: String, direction: String)
    "UpdateTrafficMirrorDirection" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "Direction" direction
} }

pub type UpdateTrafficMirrorDirectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeNatGatewayProductVersion {
    pub vpc_id: String,
    pub nat_gateway_id: String,
    pub force: i64,
    pub check_only_mode: Option<bool>,
}
operation! { UpgradeNatGatewayProductVersion(vpc_id: String, nat_gateway_id: String, force: i64)
    "UpgradeNatGatewayProductVersion" -> Empty {
    0 "VpcId" vpc_id, 1 "NatGatewayId" nat_gateway_id, 2 "Force" force, 3 "CheckOnlyMode" check_only_mode: bool
} }

pub type UpgradeNatGatewayProductVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawNotifyRoutes {
    pub route_table_id: String,
    pub route_item_ids: Vec<String>,
}
operation! { WithdrawNotifyRoutes(route_table_id: String, route_item_ids: Vec<String>) "WithdrawNotifyRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteItemIds" route_item_ids
} }

pub type WithdrawNotifyRoutesOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const ADDRESS_QUOTA_LIMIT_EXCEEDED: &str = "AddressQuotaLimitExceeded";
    pub const ADDRESS_QUOTA_LIMIT_EXCEEDED_DAILY_ALLOCATE: &str = "AddressQuotaLimitExceeded.DailyAllocate";
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION_ADDRESS_ENI_INFO_NOT_FOUND: &str = "FailedOperation.AddressEniInfoNotFound";
    pub const FAILED_OPERATION_BALANCE_INSUFFICIENT: &str = "FailedOperation.BalanceInsufficient";
    pub const FAILED_OPERATION_CREATE_CCN_FAILED: &str = "FailedOperation.CreateCcnFailed";
    pub const FAILED_OPERATION_CREATE_VPN_GATEWAY_FAILED: &str = "FailedOperation.CreateVpnGatewayFailed";
    pub const FAILED_OPERATION_INVALID_REGION: &str = "FailedOperation.InvalidRegion";
    pub const FAILED_OPERATION_IP_TYPE_NOT_PERMIT: &str = "FailedOperation.IpTypeNotPermit";
    pub const FAILED_OPERATION_MASTER_ENI_NOT_FOUND: &str = "FailedOperation.MasterEniNotFound";
    pub const FAILED_OPERATION_NET_DETECT_TIME_OUT: &str = "FailedOperation.NetDetectTimeOut";
    pub const FAILED_OPERATION_TASK_FAILED: &str = "FailedOperation.TaskFailed";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CREATE_CKAFKA_ROUTE_ERROR: &str = "InternalError.CreateCkafkaRouteError";
    pub const INTERNAL_ERROR_MODULE_ERROR: &str = "InternalError.ModuleError";
    pub const INTERNAL_SERVER_ERROR: &str = "InternalServerError";
    pub const INVALID_ACCOUNT_NOT_SUPPORTED: &str = "InvalidAccount.NotSupported";
    pub const INVALID_ADDRESS_ID_BLOCKED: &str = "InvalidAddressId.Blocked";
    pub const INVALID_ADDRESS_ID_NOT_FOUND: &str = "InvalidAddressId.NotFound";
    pub const INVALID_ADDRESS_ID_STATE_IN_ARREARS: &str = "InvalidAddressIdState.InArrears";
    pub const INVALID_ADDRESS_ID_STATUS_NOT_PERMIT: &str = "InvalidAddressIdStatus.NotPermit";
    pub const INVALID_ADDRESS_STATE: &str = "InvalidAddressState";
    pub const INVALID_INSTANCE_NOT_SUPPORTED: &str = "InvalidInstance.NotSupported";
    pub const INVALID_INSTANCE_ID_ALREADY_BIND_EIP: &str = "InvalidInstanceId.AlreadyBindEip";
    pub const INVALID_INSTANCE_ID_NOT_FOUND: &str = "InvalidInstanceId.NotFound";
    pub const INVALID_NETWORK_INTERFACE_ID_NOT_FOUND: &str = "InvalidNetworkInterfaceId.NotFound";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ACL_TYPE_MISMATCH: &str = "InvalidParameter.AclTypeMismatch";
    pub const INVALID_PARAMETER_COEXIST: &str = "InvalidParameter.Coexist";
    pub const INVALID_PARAMETER_CONFLICT: &str = "InvalidParameter.Conflict";
    pub const INVALID_PARAMETER_DUPLICATED_LB_TRAFFIC_MIRROR_COLLECTORS: &str =
        "InvalidParameter.DuplicatedLbTrafficMirrorCollectors";
    pub const INVALID_PARAMETER_FILTER_INVALID_KEY: &str = "InvalidParameter.FilterInvalidKey";
    pub const INVALID_PARAMETER_FILTER_MISS_PARAMETER: &str = "InvalidParameter.FilterMissParameter";
    pub const INVALID_PARAMETER_FILTER_NOT_DICT: &str = "InvalidParameter.FilterNotDict";
    pub const INVALID_PARAMETER_FILTER_VALUES_NOT_LIST: &str = "InvalidParameter.FilterValuesNotList";
    pub const INVALID_PARAMETER_INVALID_FILTER: &str = "InvalidParameter.InvalidFilter";
    pub const INVALID_PARAMETER_INVALID_KEY: &str = "InvalidParameter.InvalidKey";
    pub const INVALID_PARAMETER_NEXT_HOP_MISMATCH: &str = "InvalidParameter.NextHopMismatch";
    pub const INVALID_PARAMETER_NOT_DICT: &str = "InvalidParameter.NotDict";
    pub const INVALID_PARAMETER_NOT_LIST: &str = "InvalidParameter.NotList";
    pub const INVALID_PARAMETER_NOT_STR: &str = "InvalidParameter.NotStr";
    pub const INVALID_PARAMETER_UNSUPPORTED_LB_TRAFFIC_MIRROR_AZ: &str =
        "InvalidParameter.UnsupportedLbTrafficMirrorAz";
    pub const INVALID_PARAMETER_VPG_HA_GROUP_NOT_FOUND: &str = "InvalidParameter.VpgHaGroupNotFound";
    pub const INVALID_PARAMETER_CONFLICT_2: &str = "InvalidParameterConflict";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ACCESS_SUBNET_MASK: &str = "InvalidParameterValue.AccessSubnetMask";
    pub const INVALID_PARAMETER_VALUE_ACCESS_SUBNET_PREFIX: &str = "InvalidParameterValue.AccessSubnetPrefix";
    pub const INVALID_PARAMETER_VALUE_ADDRESS_ALREADY_HAS_PASS_THROUGH: &str =
        "InvalidParameterValue.AddressAlreadyHasPassThrough";
    pub const INVALID_PARAMETER_VALUE_ADDRESS_ATTACKED: &str = "InvalidParameterValue.AddressAttacked";
    pub const INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED: &str = "InvalidParameterValue.AddressIdMalformed";
    pub const INVALID_PARAMETER_VALUE_ADDRESS_INTERNET_CHARGE_TYPE_CONFLICT: &str =
        "InvalidParameterValue.AddressInternetChargeTypeConflict";
    pub const INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_AVAILABLE: &str = "InvalidParameterValue.AddressIpNotAvailable";
    pub const INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_FOUND: &str = "InvalidParameterValue.AddressIpNotFound";
    pub const INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_IN_VPC: &str = "InvalidParameterValue.AddressIpNotInVpc";
    pub const INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_PUBLIC: &str = "InvalidParameterValue.AddressIpNotPublic";
    pub const INVALID_PARAMETER_VALUE_ADDRESS_IPS_NOT_FOUND: &str = "InvalidParameterValue.AddressIpsNotFound";
    pub const INVALID_PARAMETER_VALUE_ADDRESS_NOT_APPLICABLE: &str = "InvalidParameterValue.AddressNotApplicable";
    pub const INVALID_PARAMETER_VALUE_ADDRESS_NOT_CALC_IP: &str = "InvalidParameterValue.AddressNotCalcIP";
    pub const INVALID_PARAMETER_VALUE_ADDRESS_NOT_FOUND: &str = "InvalidParameterValue.AddressNotFound";
    pub const INVALID_PARAMETER_VALUE_ADDRESS_PUBLISHED: &str = "InvalidParameterValue.AddressPublished";
    pub const INVALID_PARAMETER_VALUE_ADDRESS_TYPE_CONFLICT: &str = "InvalidParameterValue.AddressTypeConflict";
    pub const INVALID_PARAMETER_VALUE_BANDWIDTH_OUT_OF_RANGE: &str = "InvalidParameterValue.BandwidthOutOfRange";
    pub const INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED: &str =
        "InvalidParameterValue.BandwidthPackageIdMalformed";
    pub const INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_IN_USE: &str = "InvalidParameterValue.BandwidthPackageInUse";
    pub const INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_NOT_FOUND: &str =
        "InvalidParameterValue.BandwidthPackageNotFound";
    pub const INVALID_PARAMETER_VALUE_BANDWIDTH_TOO_SMALL: &str = "InvalidParameterValue.BandwidthTooSmall";
    pub const INVALID_PARAMETER_VALUE_CCN_ATTACH_BMVPC_LIMIT_EXCEEDED: &str =
        "InvalidParameterValue.CcnAttachBmvpcLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_CIDR_CONFLICT: &str = "InvalidParameterValue.CidrConflict";
    pub const INVALID_PARAMETER_VALUE_CIDR_NOT_IN_PEER_VPC: &str = "InvalidParameterValue.CidrNotInPeerVpc";
    pub const INVALID_PARAMETER_VALUE_CIDR_NOT_IN_SSL_VPN_VPC: &str = "InvalidParameterValue.CidrNotInSslVpnVpc";
    pub const INVALID_PARAMETER_VALUE_COMBINATION: &str = "InvalidParameterValue.Combination";
    pub const INVALID_PARAMETER_VALUE_DUPLICATE: &str = "InvalidParameterValue.Duplicate";
    pub const INVALID_PARAMETER_VALUE_DUPLICATE_PARA: &str = "InvalidParameterValue.DuplicatePara";
    pub const INVALID_PARAMETER_VALUE_DUPLICATE_REGION: &str = "InvalidParameterValue.DuplicateRegion";
    pub const INVALID_PARAMETER_VALUE_DUPLICATED_HA_VIP_ASSOCIATIONS: &str =
        "InvalidParameterValue.DuplicatedHaVipAssociations";
    pub const INVALID_PARAMETER_VALUE_DUPLICATED_LB_TRAFFIC_MIRROR_COLLECTORS: &str =
        "InvalidParameterValue.DuplicatedLbTrafficMirrorCollectors";
    pub const INVALID_PARAMETER_VALUE_DUPLICATED_LB_TRAFFIC_MIRROR_RECIVER_ENDPOINT: &str =
        "InvalidParameterValue.DuplicatedLbTrafficMirrorReciverEndpoint";
    pub const INVALID_PARAMETER_VALUE_EIP_BRAND_WIDTH_OUT_INVALID: &str =
        "InvalidParameterValue.EIPBrandWidthOutInvalid";
    pub const INVALID_PARAMETER_VALUE_EGRESS_CONFLICT: &str = "InvalidParameterValue.EgressConflict";
    pub const INVALID_PARAMETER_VALUE_EMPTY: &str = "InvalidParameterValue.Empty";
    pub const INVALID_PARAMETER_VALUE_IPV6_RULE_ID_EXISTED: &str = "InvalidParameterValue.IPv6RuleIdExisted";
    pub const INVALID_PARAMETER_VALUE_IPV6_RULE_NOT_CHANGE: &str = "InvalidParameterValue.IPv6RuleNotChange";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL: &str = "InvalidParameterValue.Illegal";
    pub const INVALID_PARAMETER_VALUE_IN_VPC_CIDR: &str = "InvalidParameterValue.InVpcCidr";
    pub const INVALID_PARAMETER_VALUE_INCONSISTENT_INSTANCE_INTERNET_CHARGE_TYPE: &str =
        "InvalidParameterValue.InconsistentInstanceInternetChargeType";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_DOES_NOT_SUPPORT_ANYCAST: &str =
        "InvalidParameterValue.InstanceDoesNotSupportAnycast";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI: &str =
        "InvalidParameterValue.InstanceDoesNotSupportEipVisibleOnEni";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_HAS_NO_WAN_IP: &str = "InvalidParameterValue.InstanceHasNoWanIP";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_HAS_WAN_IP: &str = "InvalidParameterValue.InstanceHasWanIP";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED: &str = "InvalidParameterValue.InstanceIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NO_CALC_IP: &str = "InvalidParameterValue.InstanceNoCalcIP";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NO_WAN_IP: &str = "InvalidParameterValue.InstanceNoWanIP";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NORMAL_PUBLIC_IP_BLOCKED: &str =
        "InvalidParameterValue.InstanceNormalPublicIpBlocked";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NOT_MATCH_ASSOCIATE_ENI: &str =
        "InvalidParameterValue.InstanceNotMatchAssociateEni";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_VPC_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI: &str =
        "InvalidParameterValue.InstanceVpcDoesNotSupportEipVisibleOnEni";
    pub const INVALID_PARAMETER_VALUE_INTERNET_CHARGE_TYPE_NOT_CHANGED: &str =
        "InvalidParameterValue.InternetChargeTypeNotChanged";
    pub const INVALID_PARAMETER_VALUE_INVALID: &str = "InvalidParameterValue.Invalid";
    pub const INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_PACKAGE_CHARGE_TYPE: &str =
        "InvalidParameterValue.InvalidBandwidthPackageChargeType";
    pub const INVALID_PARAMETER_VALUE_INVALID_BUSINESS: &str = "InvalidParameterValue.InvalidBusiness";
    pub const INVALID_PARAMETER_VALUE_INVALID_DEDICATED_CLUSTER_ID: &str =
        "InvalidParameterValue.InvalidDedicatedClusterId";
    pub const INVALID_PARAMETER_VALUE_INVALID_EGRESS: &str = "InvalidParameterValue.InvalidEgress";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_INTERNET_CHARGE_TYPE: &str =
        "InvalidParameterValue.InvalidInstanceInternetChargeType";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_STATE: &str = "InvalidParameterValue.InvalidInstanceState";
    pub const INVALID_PARAMETER_VALUE_INVALID_IPV6: &str = "InvalidParameterValue.InvalidIpv6";
    pub const INVALID_PARAMETER_VALUE_INVALID_LB_TRAFFIC_MIRROR_RECIVER_ENDPOINT: &str =
        "InvalidParameterValue.InvalidLbTrafficMirrorReciverEndpoint";
    pub const INVALID_PARAMETER_VALUE_INVALID_OLD_BANDWIDTH: &str = "InvalidParameterValue.InvalidOldBandwidth";
    pub const INVALID_PARAMETER_VALUE_INVALID_TAG: &str = "InvalidParameterValue.InvalidTag";
    pub const INVALID_PARAMETER_VALUE_IP6_RULE_NOT_FOUND: &str = "InvalidParameterValue.Ip6RuleNotFound";
    pub const INVALID_PARAMETER_VALUE_IP6_TRANSLATOR_NOT_FOUND: &str = "InvalidParameterValue.Ip6TranslatorNotFound";
    pub const INVALID_PARAMETER_VALUE_LB_ALREADY_BIND_EIP: &str = "InvalidParameterValue.LBAlreadyBindEip";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_MALFORMED: &str = "InvalidParameterValue.Malformed";
    pub const INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_ID_MISMATCH: &str =
        "InvalidParameterValue.MemberApprovalApplicationIdMismatch";
    pub const INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_NOT_APPROVED: &str =
        "InvalidParameterValue.MemberApprovalApplicationNotApproved";
    pub const INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_REJECTED: &str =
        "InvalidParameterValue.MemberApprovalApplicationRejected";
    pub const INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_STARTED: &str =
        "InvalidParameterValue.MemberApprovalApplicationStarted";
    pub const INVALID_PARAMETER_VALUE_MIRROR_LACK_TARGET_RESOURCE: &str =
        "InvalidParameterValue.MirrorLackTargetResource";
    pub const INVALID_PARAMETER_VALUE_MISSING_ASSOCIATE_ENTITY: &str = "InvalidParameterValue.MissingAssociateEntity";
    pub const INVALID_PARAMETER_VALUE_MIXED_ADDRESS_IP_SET_TYPE: &str = "InvalidParameterValue.MixedAddressIpSetType";
    pub const INVALID_PARAMETER_VALUE_MUST_HAS_ONE: &str = "InvalidParameterValue.MustHasOne";
    pub const INVALID_PARAMETER_VALUE_NAT_GATEWAY_DNAT_RULE_EXISTED: &str =
        "InvalidParameterValue.NatGatewayDnatRuleExisted";
    pub const INVALID_PARAMETER_VALUE_NAT_GATEWAY_DNAT_RULE_NOT_EXISTS: &str =
        "InvalidParameterValue.NatGatewayDnatRuleNotExists";
    pub const INVALID_PARAMETER_VALUE_NAT_GATEWAY_DNAT_RULE_PIP_NEED_VM: &str =
        "InvalidParameterValue.NatGatewayDnatRulePipNeedVm";
    pub const INVALID_PARAMETER_VALUE_NAT_GATEWAY_DNAT_RULE_REPEATED: &str =
        "InvalidParameterValue.NatGatewayDnatRuleRepeated";
    pub const INVALID_PARAMETER_VALUE_NAT_GATEWAY_SNAT_RULE_NOT_EXISTS: &str =
        "InvalidParameterValue.NatGatewaySnatRuleNotExists";
    pub const INVALID_PARAMETER_VALUE_NAT_SNAT_RULE_EXISTS: &str = "InvalidParameterValue.NatSnatRuleExists";
    pub const INVALID_PARAMETER_VALUE_NET_DETECT_IN_VPC: &str = "InvalidParameterValue.NetDetectInVpc";
    pub const INVALID_PARAMETER_VALUE_NET_DETECT_NOT_FOUND_IP: &str = "InvalidParameterValue.NetDetectNotFoundIp";
    pub const INVALID_PARAMETER_VALUE_NET_DETECT_SAME_IP: &str = "InvalidParameterValue.NetDetectSameIp";
    pub const INVALID_PARAMETER_VALUE_NETWORK_INTERFACE_ID_MALFORMED: &str =
        "InvalidParameterValue.NetworkInterfaceIdMalformed";
    pub const INVALID_PARAMETER_VALUE_NETWORK_INTERFACE_ID_NOT_MATCH: &str =
        "InvalidParameterValue.NetworkInterfaceIdNotMatch";
    pub const INVALID_PARAMETER_VALUE_NETWORK_INTERFACE_INSTANCE_NOT_SUPPORT: &str =
        "InvalidParameterValue.NetworkInterfaceInstanceNotSupport";
    pub const INVALID_PARAMETER_VALUE_NETWORK_INTERFACE_NOT_FOUND: &str =
        "InvalidParameterValue.NetworkInterfaceNotFound";
    pub const INVALID_PARAMETER_VALUE_NOT_IN_VPC_CIDR: &str = "InvalidParameterValue.NotInVpcCidr";
    pub const INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR: &str = "InvalidParameterValue.NotUtf8EncodingError";
    pub const INVALID_PARAMETER_VALUE_OBJECT_USE_IN_TRAFFIC_MIRROR: &str =
        "InvalidParameterValue.ObjectUseInTrafficMirror";
    pub const INVALID_PARAMETER_VALUE_OBJECT_VPC_NOT_CURRENT_VPC: &str = "InvalidParameterValue.ObjectVpcNotCurrentVpc";
    pub const INVALID_PARAMETER_VALUE_ONLY_SUPPORTED_FOR_MASTER_NETWORK_CARD: &str =
        "InvalidParameterValue.OnlySupportedForMasterNetworkCard";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH: &str = "InvalidParameterValue.ParameterMismatch";
    pub const INVALID_PARAMETER_VALUE_PRIVATE_IP_ADDRESS_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI: &str =
        "InvalidParameterValue.PrivateIpAddressDoesNotSupportEipVisibleOnEni";
    pub const INVALID_PARAMETER_VALUE_PRIVATE_IP_ADDRESS_NOT_MATCH: &str =
        "InvalidParameterValue.PrivateIpAddressNotMatch";
    pub const INVALID_PARAMETER_VALUE_PRIVATE_NAT_NOT_EXISTS: &str = "InvalidParameterValue.PrivateNatNotExists";
    pub const INVALID_PARAMETER_VALUE_PRIVATE_NAT_RULE_NOT_EXISTS: &str =
        "InvalidParameterValue.PrivateNatRuleNotExists";
    pub const INVALID_PARAMETER_VALUE_PRIVATE_NAT_SNAT_RULE_NOT_SUPPORT: &str =
        "InvalidParameterValue.PrivateNatSnatRuleNotSupport";
    pub const INVALID_PARAMETER_VALUE_QOS_LEVEL_REQUIRED: &str = "InvalidParameterValue.QosLevelRequired";
    pub const INVALID_PARAMETER_VALUE_RANGE: &str = "InvalidParameterValue.Range";
    pub const INVALID_PARAMETER_VALUE_RESERVED: &str = "InvalidParameterValue.Reserved";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_ALREADY_EXISTED: &str = "InvalidParameterValue.ResourceAlreadyExisted";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_EXPIRED: &str = "InvalidParameterValue.ResourceExpired";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_ID_MALFORMED: &str = "InvalidParameterValue.ResourceIdMalformed";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_NOT_EXISTED: &str = "InvalidParameterValue.ResourceNotExisted";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND: &str = "InvalidParameterValue.ResourceNotFound";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_NOT_SUPPORT: &str = "InvalidParameterValue.ResourceNotSupport";
    pub const INVALID_PARAMETER_VALUE_ROUTE_NEXT_HOP_INVALID: &str = "InvalidParameterValue.RouteNextHopInvalid";
    pub const INVALID_PARAMETER_VALUE_ROUTE_POLICY_ASSOCIATION_EXISTS: &str =
        "InvalidParameterValue.RoutePolicyAssociationExists";
    pub const INVALID_PARAMETER_VALUE_ROUTE_POLICY_PRIORITY_CONFLICT: &str =
        "InvalidParameterValue.RoutePolicyPriorityConflict";
    pub const INVALID_PARAMETER_VALUE_SSL_CCN_VPN_SERVER_CIDR_CONFLICT: &str =
        "InvalidParameterValue.SslCcnVpnServerCidrConflict";
    pub const INVALID_PARAMETER_VALUE_STOP_CHARGING_INSTANCE_IN_USE: &str =
        "InvalidParameterValue.StopChargingInstanceInUse";
    pub const INVALID_PARAMETER_VALUE_SUBNET_CONFLICT: &str = "InvalidParameterValue.SubnetConflict";
    pub const INVALID_PARAMETER_VALUE_SUBNET_OVERLAP: &str = "InvalidParameterValue.SubnetOverlap";
    pub const INVALID_PARAMETER_VALUE_SUBNET_OVERLAP_ASSIST_CIDR: &str =
        "InvalidParameterValue.SubnetOverlapAssistCidr";
    pub const INVALID_PARAMETER_VALUE_SUBNET_OVERLAP_ROUTE: &str = "InvalidParameterValue.SubnetOverlapRoute";
    pub const INVALID_PARAMETER_VALUE_SUBNET_RANGE: &str = "InvalidParameterValue.SubnetRange";
    pub const INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY: &str = "InvalidParameterValue.TagDuplicateKey";
    pub const INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE: &str =
        "InvalidParameterValue.TagDuplicateResourceType";
    pub const INVALID_PARAMETER_VALUE_TAG_INVALID_KEY: &str = "InvalidParameterValue.TagInvalidKey";
    pub const INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN: &str = "InvalidParameterValue.TagInvalidKeyLen";
    pub const INVALID_PARAMETER_VALUE_TAG_INVALID_VAL: &str = "InvalidParameterValue.TagInvalidVal";
    pub const INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS: &str = "InvalidParameterValue.TagKeyNotExists";
    pub const INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA: &str = "InvalidParameterValue.TagNotAllocatedQuota";
    pub const INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED: &str = "InvalidParameterValue.TagNotExisted";
    pub const INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG: &str = "InvalidParameterValue.TagNotSupportTag";
    pub const INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR: &str = "InvalidParameterValue.TagResourceFormatError";
    pub const INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED: &str = "InvalidParameterValue.TagTimestampExceeded";
    pub const INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS: &str = "InvalidParameterValue.TagValNotExists";
    pub const INVALID_PARAMETER_VALUE_TOO_LONG: &str = "InvalidParameterValue.TooLong";
    pub const INVALID_PARAMETER_VALUE_TRADITIONAL_IPV6_VISIBLE_ON_ENI_NOT_SUPPORTED: &str =
        "InvalidParameterValue.TraditionalIPv6VisibleOnEniNotSupported";
    pub const INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_ID: &str = "InvalidParameterValue.TrafficPackageId";
    pub const INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_ID_MALFORMED: &str =
        "InvalidParameterValue.TrafficPackageIdMalformed";
    pub const INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_NOT_FOUND: &str = "InvalidParameterValue.TrafficPackageNotFound";
    pub const INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_NOT_SUPPORTED: &str =
        "InvalidParameterValue.TrafficPackageNotSupported";
    pub const INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_RESOURCE_ID_MALFORMED: &str =
        "InvalidParameterValue.TrafficPackageResourceIdMalformed";
    pub const INVALID_PARAMETER_VALUE_UNAVAILABLE_ZONE: &str = "InvalidParameterValue.UnavailableZone";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_EGRESS: &str = "InvalidParameterValue.UnsupportedEgress";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_LB_TRAFFIC_MIRROR_AZ: &str =
        "InvalidParameterValue.UnsupportedLbTrafficMirrorAz";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_TRAFFIC_MIRROR_ACTION: &str =
        "InvalidParameterValue.UnsupportedTrafficMirrorAction";
    pub const INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT: &str = "InvalidParameterValue.VpcCidrConflict";
    pub const INVALID_PARAMETER_VALUE_VPC_CIDR_OVERLAP_ROUTE: &str = "InvalidParameterValue.VpcCidrOverlapRoute";
    pub const INVALID_PARAMETER_VALUE_VPC_ID_NOT_NEEDED_FOR_FLOW_LOG: &str =
        "InvalidParameterValue.VpcIdNotNeededForFlowLog";
    pub const INVALID_PARAMETER_VALUE_VPG_TYPE_NOT_MATCH: &str = "InvalidParameterValue.VpgTypeNotMatch";
    pub const INVALID_PARAMETER_VALUE_VPN_CONN_BGP_TUNNEL_CIDR_CONFLICT: &str =
        "InvalidParameterValue.VpnConnBgpTunnelCidrConflict";
    pub const INVALID_PARAMETER_VALUE_VPN_CONN_BGP_TUNNEL_CIDR_MASK: &str =
        "InvalidParameterValue.VpnConnBgpTunnelCidrMask";
    pub const INVALID_PARAMETER_VALUE_VPN_CONN_BGP_TUNNEL_CIDR_NOT_SUPPORTED: &str =
        "InvalidParameterValue.VpnConnBgpTunnelCidrNotSupported";
    pub const INVALID_PARAMETER_VALUE_VPN_CONN_CIDR_CONFLICT: &str = "InvalidParameterValue.VpnConnCidrConflict";
    pub const INVALID_PARAMETER_VALUE_VPN_CONN_HEALTH_CHECK_IP_CONFLICT: &str =
        "InvalidParameterValue.VpnConnHealthCheckIpConflict";
    pub const INVALID_PARAMETER_VALUE_VPN_CONN_SPD_CIDR_CONFLICT: &str = "InvalidParameterValue.VpnConnSpdCidrConflict";
    pub const INVALID_PARAMETER_VALUE_VPN_GATEWAY_ROUTE_DUPLICATE: &str =
        "InvalidParameterValue.VpnGatewayRouteDuplicate";
    pub const INVALID_PARAMETER_VALUE_ZONE_CONFLICT: &str = "InvalidParameterValue.ZoneConflict";
    pub const INVALID_PRIVATE_IP_ADDRESS_ALREADY_BIND_EIP: &str = "InvalidPrivateIpAddress.AlreadyBindEip";
    pub const INVALID_ROUTE_ID_NOT_FOUND: &str = "InvalidRouteId.NotFound";
    pub const INVALID_ROUTE_TABLE_ID_MALFORMED: &str = "InvalidRouteTableId.Malformed";
    pub const INVALID_ROUTE_TABLE_ID_NOT_FOUND: &str = "InvalidRouteTableId.NotFound";
    pub const INVALID_SECURITY_GROUP_ID_MALFORMED: &str = "InvalidSecurityGroupID.Malformed";
    pub const INVALID_SECURITY_GROUP_ID_NOT_FOUND: &str = "InvalidSecurityGroupID.NotFound";
    pub const INVALID_VPC_ID_MALFORMED: &str = "InvalidVpcId.Malformed";
    pub const INVALID_VPC_ID_NOT_FOUND: &str = "InvalidVpcId.NotFound";
    pub const INVALID_VPN_GATEWAY_ID_MALFORMED: &str = "InvalidVpnGatewayId.Malformed";
    pub const INVALID_VPN_GATEWAY_ID_NOT_FOUND: &str = "InvalidVpnGatewayId.NotFound";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_ACCOUNT_RETURN_QUOTA: &str = "LimitExceeded.AccountReturnQuota";
    pub const LIMIT_EXCEEDED_ACTION_LIMITED: &str = "LimitExceeded.ActionLimited";
    pub const LIMIT_EXCEEDED_ADDRESS: &str = "LimitExceeded.Address";
    pub const LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED: &str = "LimitExceeded.AddressQuotaLimitExceeded";
    pub const LIMIT_EXCEEDED_ATTACHED_SNAPSHOT_POLICY_EXCEEDED: &str = "LimitExceeded.AttachedSnapshotPolicyExceeded";
    pub const LIMIT_EXCEEDED_BANDWIDTH_PACKAGE_QUOTA: &str = "LimitExceeded.BandwidthPackageQuota";
    pub const LIMIT_EXCEEDED_BANDWIDTH_PACKAGE_RESOURCE_QUOTA: &str = "LimitExceeded.BandwidthPackageResourceQuota";
    pub const LIMIT_EXCEEDED_CCN_ROUTE_BROADCAST_POLICY: &str = "LimitExceeded.CcnRouteBroadcastPolicy";
    pub const LIMIT_EXCEEDED_CCN_ROUTE_BROADCAST_POLICY_COND: &str = "LimitExceeded.CcnRouteBroadcastPolicyCond";
    pub const LIMIT_EXCEEDED_CHANGE_ADDRESS_QUOTA: &str = "LimitExceeded.ChangeAddressQuota";
    pub const LIMIT_EXCEEDED_CIDR_BLOCK: &str = "LimitExceeded.CidrBlock";
    pub const LIMIT_EXCEEDED_CURRENT_INSTANCE_ATTACHED_CCN_INSTANCES: &str =
        "LimitExceeded.CurrentInstanceAttachedCcnInstances";
    pub const LIMIT_EXCEEDED_DAILY_ALLOCATE_ADDRESS_QUOTA_LIMIT_EXCEEDED: &str =
        "LimitExceeded.DailyAllocateAddressQuotaLimitExceeded";
    pub const LIMIT_EXCEEDED_DAILY_CHANGE_ADDRESS_QUOTA: &str = "LimitExceeded.DailyChangeAddressQuota";
    pub const LIMIT_EXCEEDED_DEFAULT_VPC_LIMIT_EXCEEDED: &str = "LimitExceeded.DefaultVpcLimitExceeded";
    pub const LIMIT_EXCEEDED_INSTANCE_ADDRESS_QUOTA: &str = "LimitExceeded.InstanceAddressQuota";
    pub const LIMIT_EXCEEDED_MODIFY_ADDRESS_INTERNET_CHARGE_TYPE_QUOTA: &str =
        "LimitExceeded.ModifyAddressInternetChargeTypeQuota";
    pub const LIMIT_EXCEEDED_MONTHLY_ADDRESS_RECOVERY_QUOTA: &str = "LimitExceeded.MonthlyAddressRecoveryQuota";
    pub const LIMIT_EXCEEDED_NAT_GATEWAY_DNAT_LIMIT_EXCEEDED: &str = "LimitExceeded.NatGatewayDnatLimitExceeded";
    pub const LIMIT_EXCEEDED_NAT_GATEWAY_LIMIT_EXCEEDED: &str = "LimitExceeded.NatGatewayLimitExceeded";
    pub const LIMIT_EXCEEDED_NAT_GATEWAY_PER_VPC_LIMIT_EXCEEDED: &str = "LimitExceeded.NatGatewayPerVpcLimitExceeded";
    pub const LIMIT_EXCEEDED_NETWORK_INTERFACE_LIMIT_EXCEEDED: &str = "LimitExceeded.NetworkInterfaceLimitExceeded";
    pub const LIMIT_EXCEEDED_NUMBER_OF_FILTERS: &str = "LimitExceeded.NumberOfFilters";
    pub const LIMIT_EXCEEDED_PRIVATE_NAT_TRANSLATION_ACL_RULE: &str = "LimitExceeded.PrivateNatTranslationAclRule";
    pub const LIMIT_EXCEEDED_PRIVATE_NAT_TRANSLATION_NAT_RULE: &str = "LimitExceeded.PrivateNatTranslationNatRule";
    pub const LIMIT_EXCEEDED_PUBLIC_IP_ADDRESS_PER_NAT_GATEWAY_LIMIT_EXCEEDED: &str =
        "LimitExceeded.PublicIpAddressPerNatGatewayLimitExceeded";
    pub const LIMIT_EXCEEDED_SECURITY_GROUP_POLICY_SET: &str = "LimitExceeded.SecurityGroupPolicySet";
    pub const LIMIT_EXCEEDED_SSL_VPN_CLIENT_LIMIT_EXCEEDED: &str = "LimitExceeded.SslVpnClientLimitExceeded";
    pub const LIMIT_EXCEEDED_SUBNET_CIDR_BLOCK: &str = "LimitExceeded.SubnetCidrBlock";
    pub const LIMIT_EXCEEDED_TAG_KEY_EXCEEDED: &str = "LimitExceeded.TagKeyExceeded";
    pub const LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED: &str = "LimitExceeded.TagKeyPerResourceExceeded";
    pub const LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA: &str = "LimitExceeded.TagNotEnoughQuota";
    pub const LIMIT_EXCEEDED_TAG_QUOTA: &str = "LimitExceeded.TagQuota";
    pub const LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED: &str = "LimitExceeded.TagQuotaExceeded";
    pub const LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED: &str = "LimitExceeded.TagTagsExceeded";
    pub const LIMIT_EXCEEDED_TRAFFIC_PACKAGE_QUOTA: &str = "LimitExceeded.TrafficPackageQuota";
    pub const LIMIT_EXCEEDED_VPC_PEER_AVA_LIMIT_EXCEEDED: &str = "LimitExceeded.VpcPeerAvaLimitExceeded";
    pub const LIMIT_EXCEEDED_VPC_PEER_TOTAL_LIMIT_EXCEEDED: &str = "LimitExceeded.VpcPeerTotalLimitExceeded";
    pub const LIMIT_EXCEEDED_VPN_GATEWAY_ROUTES_LIMIT_EXCEEDED: &str = "LimitExceeded.VpnGatewayRoutesLimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_MULTI_MISSING_PARAMETER: &str = "MissingParameter.MultiMissingParameter";
    pub const OPERATION_DENIED_ADDRESS_DELETION_PROTECTION_ENABLED: &str =
        "OperationDenied.AddressDeletionProtectionEnabled";
    pub const OPERATION_DENIED_ADDRESS_IN_ARREARS: &str = "OperationDenied.AddressInArrears";
    pub const OPERATION_DENIED_MUTEX_TASK_RUNNING: &str = "OperationDenied.MutexTaskRunning";
    pub const OPERATION_DENIED_TRAFFIC_EXCEED_THRESHOLD: &str = "OperationDenied.TrafficExceedThreshold";
    pub const OPERATION_DENIED_TRAFFIC_VALIDATION_FAILED: &str = "OperationDenied.TrafficValidationFailed";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_ADDRESS: &str = "ResourceInUse.Address";
    pub const RESOURCE_IN_USE_NAT_USED_BY_CFW: &str = "ResourceInUse.NatUsedByCFW";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_INSUFFICIENT_CIDR_BLOCK: &str = "ResourceInsufficient.CidrBlock";
    pub const RESOURCE_INSUFFICIENT_INSTANCE: &str = "ResourceInsufficient.Instance";
    pub const RESOURCE_INSUFFICIENT_SUBNET: &str = "ResourceInsufficient.Subnet";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_SVC_NOT_EXIST: &str = "ResourceNotFound.SvcNotExist";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_DCG_IPV6_NEED_VPC_CREATE_IPV6_CIDR: &str =
        "ResourceUnavailable.DcgIpv6NeedVpcCreateIPv6Cidr";
    pub const RESOURCE_UNAVAILABLE_FAILED_GET_CDC_IDC_VIP: &str = "ResourceUnavailable.FailedGetCdcIdcVip";
    pub const RESOURCE_UNAVAILABLE_SERVICE_WHITE_LIST_NOT_ADDED: &str = "ResourceUnavailable.ServiceWhiteListNotAdded";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_ANYCAST_EIP: &str = "UnauthorizedOperation.AnycastEip";
    pub const UNAUTHORIZED_OPERATION_ATTACHMENT_NOT_FOUND: &str = "UnauthorizedOperation.AttachmentNotFound";
    pub const UNAUTHORIZED_OPERATION_INVALID_ACCOUNT: &str = "UnauthorizedOperation.InvalidAccount";
    pub const UNAUTHORIZED_OPERATION_NO_REAL_NAME_AUTHENTICATION: &str =
        "UnauthorizedOperation.NoRealNameAuthentication";
    pub const UNAUTHORIZED_OPERATION_PRIMARY_IP: &str = "UnauthorizedOperation.PrimaryIp";
    pub const UNAUTHORIZED_OPERATION_VPC_PEER_CIDR_CONFLICT: &str = "UnauthorizedOperation.VpcPeerCidrConflict";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNKNOWN_PARAMETER_WITH_GUESS: &str = "UnknownParameter.WithGuess";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_ACCOUNT_NOT_SUPPORTED: &str = "UnsupportedOperation.AccountNotSupported";
    pub const UNSUPPORTED_OPERATION_ACTION_NOT_FOUND: &str = "UnsupportedOperation.ActionNotFound";
    pub const UNSUPPORTED_OPERATION_ADDRESS_IP_IN_ARREAR: &str = "UnsupportedOperation.AddressIpInArrear";
    pub const UNSUPPORTED_OPERATION_ADDRESS_IP_INTERNET_CHARGE_TYPE_NOT_PERMIT: &str =
        "UnsupportedOperation.AddressIpInternetChargeTypeNotPermit";
    pub const UNSUPPORTED_OPERATION_ADDRESS_IP_NOT_SUPPORT_INSTANCE: &str =
        "UnsupportedOperation.AddressIpNotSupportInstance";
    pub const UNSUPPORTED_OPERATION_ADDRESS_IP_STATUS_NOT_PERMIT: &str =
        "UnsupportedOperation.AddressIpStatusNotPermit";
    pub const UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT: &str = "UnsupportedOperation.AddressStatusNotPermit";
    pub const UNSUPPORTED_OPERATION_APP_ID_MISMATCH: &str = "UnsupportedOperation.AppIdMismatch";
    pub const UNSUPPORTED_OPERATION_APP_ID_NOT_FOUND: &str = "UnsupportedOperation.AppIdNotFound";
    pub const UNSUPPORTED_OPERATION_ASSOCIATED_VPC_OF_CCN_HAD_NAT_ROUTE: &str =
        "UnsupportedOperation.AssociatedVpcOfCcnHadNatRoute";
    pub const UNSUPPORTED_OPERATION_ATTACHMENT_ALREADY_EXISTS: &str = "UnsupportedOperation.AttachmentAlreadyExists";
    pub const UNSUPPORTED_OPERATION_ATTACHMENT_NOT_FOUND: &str = "UnsupportedOperation.AttachmentNotFound";
    pub const UNSUPPORTED_OPERATION_BANDWIDTH_NOT_EXPIRED: &str = "UnsupportedOperation.BandwidthNotExpired";
    pub const UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED: &str =
        "UnsupportedOperation.BandwidthPackageIdNotSupported";
    pub const UNSUPPORTED_OPERATION_BILLING_FAILED: &str = "UnsupportedOperation.BillingFailed";
    pub const UNSUPPORTED_OPERATION_BIND_CLOUD_FIREWALL: &str = "UnsupportedOperation.BindCloudFirewall";
    pub const UNSUPPORTED_OPERATION_BIND_EIP: &str = "UnsupportedOperation.BindEIP";
    pub const UNSUPPORTED_OPERATION_BPAAS_RESOURCES: &str = "UnsupportedOperation.BpaasResources";
    pub const UNSUPPORTED_OPERATION_BROADCAST_CONDITION_MUST_BE_VPG_TYPE_OR_VPG_INSTANCE: &str =
        "UnsupportedOperation.BroadcastConditionMustBeVpgTypeOrVpgInstance";
    pub const UNSUPPORTED_OPERATION_CIDR_UN_SUPPORTED_CLASSIC_LINK: &str =
        "UnsupportedOperation.CIDRUnSupportedClassicLink";
    pub const UNSUPPORTED_OPERATION_CAN_NOT_ASSIGN_DEFAULT_ROUTE_TABLE: &str =
        "UnsupportedOperation.CanNotAssignDefaultRouteTable";
    pub const UNSUPPORTED_OPERATION_CCN_ATTACHED: &str = "UnsupportedOperation.CcnAttached";
    pub const UNSUPPORTED_OPERATION_CCN_CROSS_ACCOUNT: &str = "UnsupportedOperation.CcnCrossAccount";
    pub const UNSUPPORTED_OPERATION_CCN_HAS_FLOW_LOG: &str = "UnsupportedOperation.CcnHasFlowLog";
    pub const UNSUPPORTED_OPERATION_CCN_INSTANCE_ACCOUNT_NOT_APPROVED_BY_UNICOM: &str =
        "UnsupportedOperation.CcnInstanceAccountNotApprovedByUnicom";
    pub const UNSUPPORTED_OPERATION_CCN_INSTANCE_HAS_BOUND_POLICY_ROUTE_NEXT_HOP_NOT_ALLOWED_DETACH: &str =
        "UnsupportedOperation.CcnInstanceHasBoundPolicyRouteNextHopNotAllowedDetach";
    pub const UNSUPPORTED_OPERATION_CCN_INSTANCE_HAS_BOUND_POLICY_ROUTE_RULE_NOT_ALLOWED_DETACH: &str =
        "UnsupportedOperation.CcnInstanceHasBoundPolicyRouteRuleNotAllowedDetach";
    pub const UNSUPPORTED_OPERATION_CCN_IPV6_NOT_SUPPORT_MULTIPLE_ROUTE_TABLE: &str =
        "UnsupportedOperation.CcnIpv6NotSupportMultipleRouteTable";
    pub const UNSUPPORTED_OPERATION_CCN_NOT_ATTACHED: &str = "UnsupportedOperation.CcnNotAttached";
    pub const UNSUPPORTED_OPERATION_CCN_NOT_ENABLE_BROADCAST_POLICY: &str =
        "UnsupportedOperation.CcnNotEnableBroadcastPolicy";
    pub const UNSUPPORTED_OPERATION_CCN_NOT_ENABLE_COMMUNITY: &str = "UnsupportedOperation.CcnNotEnableCommunity";
    pub const UNSUPPORTED_OPERATION_CCN_NOT_ENABLE_POLICY_BASED_ROUTING_FLAG: &str =
        "UnsupportedOperation.CcnNotEnablePolicyBasedRoutingFlag";
    pub const UNSUPPORTED_OPERATION_CCN_ORDINARY_ACCOUNT_REFUSE_ATTACH: &str =
        "UnsupportedOperation.CcnOrdinaryAccountRefuseAttach";
    pub const UNSUPPORTED_OPERATION_CCN_ROUTE_CIDR_OVERLAP: &str = "UnsupportedOperation.CcnRouteCidrOverlap";
    pub const UNSUPPORTED_OPERATION_CCN_ROUTE_OVERLAP_FLAG_DISABLE_NOT_SUPPORTED: &str =
        "UnsupportedOperation.CcnRouteOverlapFlagDisableNotSupported";
    pub const UNSUPPORTED_OPERATION_CCN_ROUTE_TABLE_NOT_EXIST: &str = "UnsupportedOperation.CcnRouteTableNotExist";
    pub const UNSUPPORTED_OPERATION_CCN_TRAFFIC_METERING_UNABLE_CROSS_BORDER: &str =
        "UnsupportedOperation.CcnTrafficMeteringUnableCrossBorder";
    pub const UNSUPPORTED_OPERATION_CDC_PUBLISH_NEED_CDC_ID: &str = "UnsupportedOperation.CdcPublishNeedCdcId";
    pub const UNSUPPORTED_OPERATION_CDC_SUBNET_NOT_SUPPORT_UN_LOCAL_GATEWAY: &str =
        "UnsupportedOperation.CdcSubnetNotSupportUnLocalGateway";
    pub const UNSUPPORTED_OPERATION_CDC_VPG_NOT_EXISTS: &str = "UnsupportedOperation.CdcVpgNotExists";
    pub const UNSUPPORTED_OPERATION_CLASSIC_INSTANCE_ID_ALREADY_EXISTS: &str =
        "UnsupportedOperation.ClassicInstanceIdAlreadyExists";
    pub const UNSUPPORTED_OPERATION_CLB_POLICY_EXCEED_LIMIT: &str = "UnsupportedOperation.ClbPolicyExceedLimit";
    pub const UNSUPPORTED_OPERATION_CLB_POLICY_LIMIT: &str = "UnsupportedOperation.ClbPolicyLimit";
    pub const UNSUPPORTED_OPERATION_CONFLICT_WITH_DOCKER_ROUTE: &str = "UnsupportedOperation.ConflictWithDockerRoute";
    pub const UNSUPPORTED_OPERATION_COPPER_CCN_NOT_SUPPORTED_CREATE: &str =
        "UnsupportedOperation.CopperCcnNotSupportedCreate";
    pub const UNSUPPORTED_OPERATION_COPPER_CCN_SUPPORTED_PREPAID: &str =
        "UnsupportedOperation.CopperCcnSupportedPrepaid";
    pub const UNSUPPORTED_OPERATION_CURRENT_ACCOUNT_IS_NOT_UNICOM_ACCOUNT: &str =
        "UnsupportedOperation.CurrentAccountIsNotUnicomAccount";
    pub const UNSUPPORTED_OPERATION_CURRENT_QUERY_REGION_IS_NOT_CROSS_BORDER: &str =
        "UnsupportedOperation.CurrentQueryRegionIsNotCrossBorder";
    pub const UNSUPPORTED_OPERATION_DC_GATEWAY_NAT_RULE_EXISTS: &str = "UnsupportedOperation.DCGatewayNatRuleExists";
    pub const UNSUPPORTED_OPERATION_DC_GATEWAYS_NOT_FOUND_IN_VPC: &str = "UnsupportedOperation.DcGatewaysNotFoundInVpc";
    pub const UNSUPPORTED_OPERATION_DCG_HAS_FLOW_LOG: &str = "UnsupportedOperation.DcgHasFlowLog";
    pub const UNSUPPORTED_OPERATION_DEL_DEFAULT_ROUTE: &str = "UnsupportedOperation.DelDefaultRoute";
    pub const UNSUPPORTED_OPERATION_DEL_ROUTE_WITH_SUBNET: &str = "UnsupportedOperation.DelRouteWithSubnet";
    pub const UNSUPPORTED_OPERATION_DELETE_CCN_EXIST_CCN_EXPRESS_CONNECT: &str =
        "UnsupportedOperation.DeleteCcnExistCcnExpressConnect";
    pub const UNSUPPORTED_OPERATION_DELETE_VPN_CONN_INVALID_STATE: &str =
        "UnsupportedOperation.DeleteVpnConnInvalidState";
    pub const UNSUPPORTED_OPERATION_DELETION_PROTECTION_ENABLED: &str =
        "UnsupportedOperation.DeletionProtectionEnabled";
    pub const UNSUPPORTED_OPERATION_DELIVERY_FAILED: &str = "UnsupportedOperation.DeliveryFailed";
    pub const UNSUPPORTED_OPERATION_DIRECT_CONNECT_GATEWAY_IS_UPDATING_COMMUNITY: &str =
        "UnsupportedOperation.DirectConnectGatewayIsUpdatingCommunity";
    pub const UNSUPPORTED_OPERATION_DISABLED_NOTIFY_CCN: &str = "UnsupportedOperation.DisabledNotifyCcn";
    pub const UNSUPPORTED_OPERATION_DPDK_NAT_FLOW_LOG_ONLY_SUPPORT_ALL_TRAFFIC_TYPE: &str =
        "UnsupportedOperation.DpdkNatFlowLogOnlySupportAllTrafficType";
    pub const UNSUPPORTED_OPERATION_DUPLICATE_POLICY: &str = "UnsupportedOperation.DuplicatePolicy";
    pub const UNSUPPORTED_OPERATION_ECMP: &str = "UnsupportedOperation.Ecmp";
    pub const UNSUPPORTED_OPERATION_ECMP_WITH_CCN_ROUTE: &str = "UnsupportedOperation.EcmpWithCcnRoute";
    pub const UNSUPPORTED_OPERATION_ECMP_WITH_USER_ROUTE: &str = "UnsupportedOperation.EcmpWithUserRoute";
    pub const UNSUPPORTED_OPERATION_ENABLE_MULTI_CCN_BANDWIDTH: &str = "UnsupportedOperation.EnableMultiCcnBandwidth";
    pub const UNSUPPORTED_OPERATION_ENABLE_MULTICAST: &str = "UnsupportedOperation.EnableMulticast";
    pub const UNSUPPORTED_OPERATION_END_POINT_HAD_GWLB_EIP_UNASSOCIATE: &str =
        "UnsupportedOperation.EndPointHadGwlbEipUnassociate";
    pub const UNSUPPORTED_OPERATION_END_POINT_MISMATCH_END_POINT_SERVICE_CDC_ID: &str =
        "UnsupportedOperation.EndPointMismatchEndPointServiceCdcId";
    pub const UNSUPPORTED_OPERATION_END_POINT_SERVICE: &str = "UnsupportedOperation.EndPointService";
    pub const UNSUPPORTED_OPERATION_END_POINT_SERVICE_LOAD_BALANCER_INVALID_TYPE: &str =
        "UnsupportedOperation.EndPointServiceLoadBalancerInvalidType";
    pub const UNSUPPORTED_OPERATION_ENI_NOT_SUPPORT_TERMINATION_PROTECTION: &str =
        "UnsupportedOperation.EniNotSupportTerminationProtection";
    pub const UNSUPPORTED_OPERATION_EXIST_CCN_CUSTOM_ROUTE_TABLES_NOT_SUPPORT_DELETE_CCN: &str =
        "UnsupportedOperation.ExistCcnCustomRouteTablesNotSupportDeleteCcn";
    pub const UNSUPPORTED_OPERATION_EXIST_CCN_INSTANCES_NOT_SUPPORT_DELETE_CCN: &str =
        "UnsupportedOperation.ExistCcnInstancesNotSupportDeleteCcn";
    pub const UNSUPPORTED_OPERATION_EXIST_CCN_ROUTE_MATCH_RULE: &str = "UnsupportedOperation.ExistCcnRouteMatchRule";
    pub const UNSUPPORTED_OPERATION_EXIST_TRAFFIC_QOS_POLICY: &str = "UnsupportedOperation.ExistTrafficQosPolicy";
    pub const UNSUPPORTED_OPERATION_FLOW_LOG_INSTANCE_EXISTED: &str = "UnsupportedOperation.FlowLogInstanceExisted";
    pub const UNSUPPORTED_OPERATION_FLOW_LOGS_NOT_SUPPORT_KO_INSTANCE_ENI: &str =
        "UnsupportedOperation.FlowLogsNotSupportKoInstanceEni";
    pub const UNSUPPORTED_OPERATION_FLOW_LOGS_NOT_SUPPORT_NULL_INSTANCE_ENI: &str =
        "UnsupportedOperation.FlowLogsNotSupportNullInstanceEni";
    pub const UNSUPPORTED_OPERATION_GUA_NOT_SUPPORT_ALLOCATE_CDC_SUBNET: &str =
        "UnsupportedOperation.GUANotSupportAllocateCdcSubnet";
    pub const UNSUPPORTED_OPERATION_IPV6_CIDR_NOT_DEPLOYED: &str = "UnsupportedOperation.IPV6CidrNotDeployed";
    pub const UNSUPPORTED_OPERATION_IDEMPOTENT_PARAMETER_MISMATCH: &str =
        "UnsupportedOperation.IdempotentParameterMismatch";
    pub const UNSUPPORTED_OPERATION_IDEMPOTENT_PROCESSING: &str = "UnsupportedOperation.IdempotentProcessing";
    pub const UNSUPPORTED_OPERATION_INCORRECT_ADDRESS_RESOURCE_TYPE: &str =
        "UnsupportedOperation.IncorrectAddressResourceType";
    pub const UNSUPPORTED_OPERATION_INSTANCE_AND_RTB_NOT_MATCH: &str = "UnsupportedOperation.InstanceAndRtbNotMatch";
    pub const UNSUPPORTED_OPERATION_INSTANCE_ASSOCIATE_HAVIP: &str = "UnsupportedOperation.InstanceAssociateHavip";
    pub const UNSUPPORTED_OPERATION_INSTANCE_CDC_ID_NOT_MATCH_CCN_CDC_ID: &str =
        "UnsupportedOperation.InstanceCdcIdNotMatchCcnCdcId";
    pub const UNSUPPORTED_OPERATION_INSTANCE_MISMATCH: &str = "UnsupportedOperation.InstanceMismatch";
    pub const UNSUPPORTED_OPERATION_INSTANCE_NOT_EXIST: &str = "UnsupportedOperation.InstanceNotExist";
    pub const UNSUPPORTED_OPERATION_INSTANCE_ORDINARY_ACCOUNT_REFUSE_ATTACH: &str =
        "UnsupportedOperation.InstanceOrdinaryAccountRefuseAttach";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_NOT_SUPPORTED: &str =
        "UnsupportedOperation.InstanceStateNotSupported";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATUS_NOT_PERMIT: &str = "UnsupportedOperation.InstanceStatusNotPermit";
    pub const UNSUPPORTED_OPERATION_INSUFFICIENT_FUNDS: &str = "UnsupportedOperation.InsufficientFunds";
    pub const UNSUPPORTED_OPERATION_INSUFFICIENT_INTERNET_SERVICE_PROVIDERS: &str =
        "UnsupportedOperation.InsufficientInternetServiceProviders";
    pub const UNSUPPORTED_OPERATION_INVALID_ACTION: &str = "UnsupportedOperation.InvalidAction";
    pub const UNSUPPORTED_OPERATION_INVALID_ADDRESS_INTERNET_CHARGE_TYPE: &str =
        "UnsupportedOperation.InvalidAddressInternetChargeType";
    pub const UNSUPPORTED_OPERATION_INVALID_ADDRESS_STATE: &str = "UnsupportedOperation.InvalidAddressState";
    pub const UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE: &str = "UnsupportedOperation.InvalidInstanceState";
    pub const UNSUPPORTED_OPERATION_INVALID_RESOURCE_INTERNET_CHARGE_TYPE: &str =
        "UnsupportedOperation.InvalidResourceInternetChargeType";
    pub const UNSUPPORTED_OPERATION_INVALID_RESOURCE_PROTOCOL: &str = "UnsupportedOperation.InvalidResourceProtocol";
    pub const UNSUPPORTED_OPERATION_INVALID_STATE: &str = "UnsupportedOperation.InvalidState";
    pub const UNSUPPORTED_OPERATION_INVALID_STATUS_NOTIFY_CCN: &str = "UnsupportedOperation.InvalidStatusNotifyCcn";
    pub const UNSUPPORTED_OPERATION_IPV6_NOT_SUPPORT: &str = "UnsupportedOperation.Ipv6NotSupport";
    pub const UNSUPPORTED_OPERATION_IS_NOT_FINANCE_ACCOUNT: &str = "UnsupportedOperation.IsNotFinanceAccount";
    pub const UNSUPPORTED_OPERATION_ISP_NOT_SUPPORTED: &str = "UnsupportedOperation.IspNotSupported";
    pub const UNSUPPORTED_OPERATION_LDCX_DISASSOCIATE: &str = "UnsupportedOperation.LDCXDisassociate";
    pub const UNSUPPORTED_OPERATION_LOCAL_GATEWAY_ALREADY_EXISTS: &str =
        "UnsupportedOperation.LocalGatewayAlreadyExists";
    pub const UNSUPPORTED_OPERATION_LOCKED_RESOURCES: &str = "UnsupportedOperation.LockedResources";
    pub const UNSUPPORTED_OPERATION_MODIFY_ADDRESS_ATTRIBUTE: &str = "UnsupportedOperation.ModifyAddressAttribute";
    pub const UNSUPPORTED_OPERATION_MULTIPLE_VPC_NOT_SUPPORT_ATTACH_ACCOUNT_HAS_IPV6: &str =
        "UnsupportedOperation.MultipleVpcNotSupportAttachAccountHasIpv6";
    pub const UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING: &str =
        "UnsupportedOperation.MutexOperationTaskRunning";
    pub const UNSUPPORTED_OPERATION_NAT_GATEWAY_DNAT_AND_FLOW_LOG_CONFLICT: &str =
        "UnsupportedOperation.NatGatewayDnatAndFlowLogConflict";
    pub const UNSUPPORTED_OPERATION_NAT_GATEWAY_EIP_NOT_EXISTS: &str = "UnsupportedOperation.NatGatewayEipNotExists";
    pub const UNSUPPORTED_OPERATION_NAT_GATEWAY_HAD_EIP_UNASSOCIATE: &str =
        "UnsupportedOperation.NatGatewayHadEipUnassociate";
    pub const UNSUPPORTED_OPERATION_NAT_GATEWAY_HAVE_HIGH_TRAFFIC: &str =
        "UnsupportedOperation.NatGatewayHaveHighTraffic";
    pub const UNSUPPORTED_OPERATION_NAT_GATEWAY_HAVE_ROUTE: &str = "UnsupportedOperation.NatGatewayHaveRoute";
    pub const UNSUPPORTED_OPERATION_NAT_GATEWAY_HAVE_ROUTE_AND_HIGH_TRAFFIC: &str =
        "UnsupportedOperation.NatGatewayHaveRouteAndHighTraffic";
    pub const UNSUPPORTED_OPERATION_NAT_GATEWAY_HAVE_TRAFFIC_MIRROR: &str =
        "UnsupportedOperation.NatGatewayHaveTrafficMirror";
    pub const UNSUPPORTED_OPERATION_NAT_GATEWAY_IS_BUSY: &str = "UnsupportedOperation.NatGatewayIsBusy";
    pub const UNSUPPORTED_OPERATION_NAT_GATEWAY_RESTRICTED: &str = "UnsupportedOperation.NatGatewayRestricted";
    pub const UNSUPPORTED_OPERATION_NAT_GATEWAY_RULE_PIP_EXISTS: &str = "UnsupportedOperation.NatGatewayRulePipExists";
    pub const UNSUPPORTED_OPERATION_NAT_GATEWAY_SNAT_PIP_NEED_VM: &str = "UnsupportedOperation.NatGatewaySnatPipNeedVm";
    pub const UNSUPPORTED_OPERATION_NAT_GATEWAY_SNAT_RULE_NOT_EXISTS: &str =
        "UnsupportedOperation.NatGatewaySnatRuleNotExists";
    pub const UNSUPPORTED_OPERATION_NAT_GATEWAY_TYPE_NOT_SUPPORT_SNAT: &str =
        "UnsupportedOperation.NatGatewayTypeNotSupportSNAT";
    pub const UNSUPPORTED_OPERATION_NAT_HAS_BOUND_VPG: &str = "UnsupportedOperation.NatHasBoundVpg";
    pub const UNSUPPORTED_OPERATION_NAT_HAS_ECMP: &str = "UnsupportedOperation.NatHasECMP";
    pub const UNSUPPORTED_OPERATION_NAT_HAS_ENABLED_GATEWAY_FLOW_CONTROL: &str =
        "UnsupportedOperation.NatHasEnabledGatewayFlowControl";
    pub const UNSUPPORTED_OPERATION_NAT_HAS_FLOW_LOG: &str = "UnsupportedOperation.NatHasFlowLog";
    pub const UNSUPPORTED_OPERATION_NAT_INSTANCE_EXCLUSIVE: &str = "UnsupportedOperation.NatInstanceExclusive";
    pub const UNSUPPORTED_OPERATION_NAT_NFV_UNSUPPORTED_REGION: &str = "UnsupportedOperation.NatNfvUnsupportedRegion";
    pub const UNSUPPORTED_OPERATION_NAT_NOT_SUPPORTED: &str = "UnsupportedOperation.NatNotSupported";
    pub const UNSUPPORTED_OPERATION_NAT_SPECIFICATION_EXCEEDED: &str = "UnsupportedOperation.NatSpecificationExceeded";
    pub const UNSUPPORTED_OPERATION_NAT_TYPE_ERROR: &str = "UnsupportedOperation.NatTypeError";
    pub const UNSUPPORTED_OPERATION_NAT_USAGE_EXCEEDED: &str = "UnsupportedOperation.NatUsageExceeded";
    pub const UNSUPPORTED_OPERATION_NO_CDC_DC_GW: &str = "UnsupportedOperation.NoCdcDcGw";
    pub const UNSUPPORTED_OPERATION_NORMAL_SUBNET_NOT_SUPPORT_LOCAL_GATEWAY: &str =
        "UnsupportedOperation.NormalSubnetNotSupportLocalGateway";
    pub const UNSUPPORTED_OPERATION_NOT_LOCKED_INSTANCE_OPERATION: &str =
        "UnsupportedOperation.NotLockedInstanceOperation";
    pub const UNSUPPORTED_OPERATION_NOT_MATCH_TARGET_SERVICE: &str = "UnsupportedOperation.NotMatchTargetService";
    pub const UNSUPPORTED_OPERATION_NOT_PENDING_CCN_INSTANCE: &str = "UnsupportedOperation.NotPendingCcnInstance";
    pub const UNSUPPORTED_OPERATION_NOT_POSTPAID_CCN_OPERATION: &str = "UnsupportedOperation.NotPostpaidCcnOperation";
    pub const UNSUPPORTED_OPERATION_NOT_PUT_VPC_SNAT_IP_ADDRESS: &str = "UnsupportedOperation.NotPutVpcSnatIpAddress";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_ATTACH_EDGE_AND_CROSS_BORDER_INSTANCE: &str =
        "UnsupportedOperation.NotSupportAttachEdgeAndCrossBorderInstance";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_CREATE_CCN_ROUTE_TABLE: &str =
        "UnsupportedOperation.NotSupportCreateCcnRouteTable";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_CREATE_IPV6_VPN_GATEWAY: &str =
        "UnsupportedOperation.NotSupportCreateIpv6VpnGateway";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_DELETE_DEFAULT_CCN_ROUTE_TABLE: &str =
        "UnsupportedOperation.NotSupportDeleteDefaultCcnRouteTable";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_DELETE_DEFAULT_ROUTE_TABLE: &str =
        "UnsupportedOperation.NotSupportDeleteDefaultRouteTable";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_DELETE_VPC_BM_PEER: &str =
        "UnsupportedOperation.NotSupportDeleteVpcBmPeer";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_MODIFY_DEFAULT_CCN_ROUTE_TABLE: &str =
        "UnsupportedOperation.NotSupportModifyDefaultCcnRouteTable";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_ROUTE_TYPE: &str = "UnsupportedOperation.NotSupportRouteType";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_SAME_CCN_INSTANCE_AND_SOURCE_ADDRESS: &str =
        "UnsupportedOperation.NotSupportSameCcnInstanceAndSourceAddress";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_ZONE: &str = "UnsupportedOperation.NotSupportZone";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORTED_ADDRESS_IPS_CHARGE_TYPE: &str =
        "UnsupportedOperation.NotSupportedAddressIpsChargeType";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORTED_CREATE_TRAFFIC_METERING_TYPE_CCN: &str =
        "UnsupportedOperation.NotSupportedCreateTrafficMeteringTypeCcn";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORTED_LOCAL_ADDRESS_TYPE: &str =
        "UnsupportedOperation.NotSupportedLocalAddressType";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORTED_PURCHASE_CENTER_EGRESS_RESOURCE: &str =
        "UnsupportedOperation.NotSupportedPurchaseCenterEgressResource";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORTED_UPDATE_CCN_ROUTE_PUBLISH: &str =
        "UnsupportedOperation.NotSupportedUpdateCcnRoutePublish";
    pub const UNSUPPORTED_OPERATION_NOTIFY_CCN: &str = "UnsupportedOperation.NotifyCcn";
    pub const UNSUPPORTED_OPERATION_OFFLINE_CHARGE_TYPE: &str = "UnsupportedOperation.OfflineChargeType";
    pub const UNSUPPORTED_OPERATION_ONLY_INTER_REGION_LIMIT_SUPPORTED_CREATE_TRAFFIC_QOS_POLICY: &str =
        "UnsupportedOperation.OnlyInterRegionLimitSupportedCreateTrafficQosPolicy";
    pub const UNSUPPORTED_OPERATION_ONLY_SUPPORT_PROFESSION_KAFKA: &str =
        "UnsupportedOperation.OnlySupportProfessionKafka";
    pub const UNSUPPORTED_OPERATION_PARAMETER_SSL_VPN_PROTOCOL: &str = "UnsupportedOperation.ParameterSslVpnProtocol";
    pub const UNSUPPORTED_OPERATION_PREPAID_CCN_ONLY_SUPPORT_BANDWIDTH_METERING: &str =
        "UnsupportedOperation.PrepaidCcnOnlySupportBandwidthMetering";
    pub const UNSUPPORTED_OPERATION_PREPAID_CCN_ONLY_SUPPORT_INTER_REGION_LIMIT: &str =
        "UnsupportedOperation.PrepaidCcnOnlySupportInterRegionLimit";
    pub const UNSUPPORTED_OPERATION_PRIMARY_IP: &str = "UnsupportedOperation.PrimaryIp";
    pub const UNSUPPORTED_OPERATION_PRIVATE_BGP_VPN_GATEWAY: &str = "UnsupportedOperation.PrivateBgpVpnGateway";
    pub const UNSUPPORTED_OPERATION_PRIVATE_NAT_GATEWAY_ASSOCIATION_EXISTS: &str =
        "UnsupportedOperation.PrivateNatGatewayAssociationExists";
    pub const UNSUPPORTED_OPERATION_PRIVATE_SSL_VPN_GATEWAY: &str = "UnsupportedOperation.PrivateSslVpnGateway";
    pub const UNSUPPORTED_OPERATION_PRIVATE_VPN_GATEWAY: &str = "UnsupportedOperation.PrivateVpnGateway";
    pub const UNSUPPORTED_OPERATION_PUBLIC_CLB_NOT_SUPPORT: &str = "UnsupportedOperation.PublicClbNotSupport";
    pub const UNSUPPORTED_OPERATION_PUBLIC_IP_ADDRESS_DISASSOCIATE: &str =
        "UnsupportedOperation.PublicIpAddressDisassociate";
    pub const UNSUPPORTED_OPERATION_PUBLIC_IP_ADDRESS_IS_NOT_BGP_IP: &str =
        "UnsupportedOperation.PublicIpAddressIsNotBGPIp";
    pub const UNSUPPORTED_OPERATION_PUBLIC_IP_ADDRESS_IS_NOT_EXISTED: &str =
        "UnsupportedOperation.PublicIpAddressIsNotExisted";
    pub const UNSUPPORTED_OPERATION_PUBLIC_IP_ADDRESS_NOT_BILLED_BY_TRAFFIC: &str =
        "UnsupportedOperation.PublicIpAddressNotBilledByTraffic";
    pub const UNSUPPORTED_OPERATION_PURCHASE_LIMIT: &str = "UnsupportedOperation.PurchaseLimit";
    pub const UNSUPPORTED_OPERATION_RECORD_EXISTS: &str = "UnsupportedOperation.RecordExists";
    pub const UNSUPPORTED_OPERATION_RECORD_NOT_EXISTS: &str = "UnsupportedOperation.RecordNotExists";
    pub const UNSUPPORTED_OPERATION_REMOTE_REGION_SG_HAS_REFERENCED_SG: &str =
        "UnsupportedOperation.RemoteRegionSgHasReferencedSg";
    pub const UNSUPPORTED_OPERATION_RESOURCE_IS_INVALID_STATE: &str = "UnsupportedOperation.ResourceIsInvalidState";
    pub const UNSUPPORTED_OPERATION_RESOURCE_MISMATCH: &str = "UnsupportedOperation.ResourceMismatch";
    pub const UNSUPPORTED_OPERATION_RESOURCE_PROCESSING: &str = "UnsupportedOperation.ResourceProcessing";
    pub const UNSUPPORTED_OPERATION_ROLE_NOT_FOUND: &str = "UnsupportedOperation.RoleNotFound";
    pub const UNSUPPORTED_OPERATION_ROUTE_POLICY_ASSOCIATION: &str = "UnsupportedOperation.RoutePolicyAssociation";
    pub const UNSUPPORTED_OPERATION_ROUTE_PVGW2: &str = "UnsupportedOperation.RoutePvgw2";
    pub const UNSUPPORTED_OPERATION_ROUTE_TABLE_CAN_NOT_DELETE: &str = "UnsupportedOperation.RouteTableCanNotDelete";
    pub const UNSUPPORTED_OPERATION_ROUTE_TABLE_EXCEED_PER_VBC_LIMIT: &str =
        "UnsupportedOperation.RouteTableExceedPerVbcLimit";
    pub const UNSUPPORTED_OPERATION_ROUTE_TABLE_HAS_SUBNET_RULE: &str = "UnsupportedOperation.RouteTableHasSubnetRule";
    pub const UNSUPPORTED_OPERATION_ROUTE_TABLE_SELECT_POLICY_EXCEED: &str =
        "UnsupportedOperation.RouteTableSelectPolicyExceed";
    pub const UNSUPPORTED_OPERATION_SSL_CLIENT_CERT_ALREADY_DISABLE_OR_CERT_ABNORMAL: &str =
        "UnsupportedOperation.SSLClientCertAlreadyDisableOrCertAbnormal";
    pub const UNSUPPORTED_OPERATION_SSL_CLIENT_CERT_ALREADY_ENABLE_OR_CERT_ABNORMAL: &str =
        "UnsupportedOperation.SSLClientCertAlreadyEnableOrCertAbnormal";
    pub const UNSUPPORTED_OPERATION_SSL_CLIENT_CERT_DISABLE_UNSUPPORTED_DOWNLOAD_SSL_CLIENT_CERT: &str =
        "UnsupportedOperation.SSLClientCertDisableUnsupportedDownloadSSLClientCert";
    pub const UNSUPPORTED_OPERATION_SERVICE_UNSUPPORTED_REGION: &str = "UnsupportedOperation.ServiceUnsupportedRegion";
    pub const UNSUPPORTED_OPERATION_SG_NUM_EXCEED_LIMIT: &str = "UnsupportedOperation.SgNumExceedLimit";
    pub const UNSUPPORTED_OPERATION_SNAPSHOT_ATTACHED: &str = "UnsupportedOperation.SnapshotAttached";
    pub const UNSUPPORTED_OPERATION_SNAPSHOT_BACKUP_TYPE_MODIFY: &str = "UnsupportedOperation.SnapshotBackupTypeModify";
    pub const UNSUPPORTED_OPERATION_SNAPSHOT_FILE_FAILED: &str = "UnsupportedOperation.SnapshotFileFailed";
    pub const UNSUPPORTED_OPERATION_SNAPSHOT_FILE_NO_EXIST: &str = "UnsupportedOperation.SnapshotFileNoExist";
    pub const UNSUPPORTED_OPERATION_SNAPSHOT_FILE_PROCESSING: &str = "UnsupportedOperation.SnapshotFileProcessing";
    pub const UNSUPPORTED_OPERATION_SNAPSHOT_INSTANCE_REGION_DIFF: &str =
        "UnsupportedOperation.SnapshotInstanceRegionDiff";
    pub const UNSUPPORTED_OPERATION_SNAPSHOT_NOT_ATTACHED: &str = "UnsupportedOperation.SnapshotNotAttached";
    pub const UNSUPPORTED_OPERATION_SNAT_SUBNET: &str = "UnsupportedOperation.SnatSubnet";
    pub const UNSUPPORTED_OPERATION_SPECIAL_END_POINT_SERVICE: &str = "UnsupportedOperation.SpecialEndPointService";
    pub const UNSUPPORTED_OPERATION_SSL_VPN_CLIENT_ID_NOT_FOUND: &str = "UnsupportedOperation.SslVpnClientIdNotFound";
    pub const UNSUPPORTED_OPERATION_SUB_ENI_NOT_SUPPORT_TRUNKING: &str =
        "UnsupportedOperation.SubEniNotSupportTrunking";
    pub const UNSUPPORTED_OPERATION_SUBNET_MISMATCH_VPC_CDC_ID: &str = "UnsupportedOperation.SubnetMismatchVpcCdcId";
    pub const UNSUPPORTED_OPERATION_SUBNET_NOT_EXISTS: &str = "UnsupportedOperation.SubnetNotExists";
    pub const UNSUPPORTED_OPERATION_SYSTEM_ROUTE: &str = "UnsupportedOperation.SystemRoute";
    pub const UNSUPPORTED_OPERATION_TAG_ALLOCATE: &str = "UnsupportedOperation.TagAllocate";
    pub const UNSUPPORTED_OPERATION_TAG_FREE: &str = "UnsupportedOperation.TagFree";
    pub const UNSUPPORTED_OPERATION_TAG_NOT_PERMIT: &str = "UnsupportedOperation.TagNotPermit";
    pub const UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY: &str = "UnsupportedOperation.TagSystemReservedTagKey";
    pub const UNSUPPORTED_OPERATION_TRAFFIC_MIRROR_NOT_SUPPORT_CLB: &str =
        "UnsupportedOperation.TrafficMirrorNotSupportClb";
    pub const UNSUPPORTED_OPERATION_TRAFFIC_MIRROR_NOT_SUPPORT_SAME_SRC_TARGET: &str =
        "UnsupportedOperation.TrafficMirrorNotSupportSameSrcTarget";
    pub const UNSUPPORTED_OPERATION_TRAFFIC_PROTECTION_NOT_SUPPORT_IPV6: &str =
        "UnsupportedOperation.TrafficProtectionNotSupportIPv6";
    pub const UNSUPPORTED_OPERATION_TRAFFIC_QOS_POLICY_BANDWIDTH: &str =
        "UnsupportedOperation.TrafficQosPolicyBandwidth";
    pub const UNSUPPORTED_OPERATION_TRAFFIC_VALIDATION_FAILED: &str = "UnsupportedOperation.TrafficValidationFailed";
    pub const UNSUPPORTED_OPERATION_UIN_NOT_FOUND: &str = "UnsupportedOperation.UinNotFound";
    pub const UNSUPPORTED_OPERATION_UNABLE_CROSS_BORDER: &str = "UnsupportedOperation.UnableCrossBorder";
    pub const UNSUPPORTED_OPERATION_UNABLE_CROSS_FINANCE: &str = "UnsupportedOperation.UnableCrossFinance";
    pub const UNSUPPORTED_OPERATION_UNASSIGN_CIDR_BLOCK: &str = "UnsupportedOperation.UnassignCidrBlock";
    pub const UNSUPPORTED_OPERATION_UNBIND_EIP: &str = "UnsupportedOperation.UnbindEIP";
    pub const UNSUPPORTED_OPERATION_UNPAID_ORDER_ALREADY_EXISTS: &str = "UnsupportedOperation.UnpaidOrderAlreadyExists";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_BIND_LOCAL_ZONE_EIP: &str =
        "UnsupportedOperation.UnsupportedBindLocalZoneEIP";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_INSTANCE_FAMILY: &str =
        "UnsupportedOperation.UnsupportedInstanceFamily";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_LEGACY_ACCOUNT: &str = "UnsupportedOperation.UnsupportedLegacyAccount";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_LOCAL_ZONE_NAT: &str = "UnsupportedOperation.UnsupportedLocalZoneNat";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_REGION: &str = "UnsupportedOperation.UnsupportedRegion";
    pub const UNSUPPORTED_OPERATION_USER_AND_CCN_CHARGE_TYPE_NOT_MATCH: &str =
        "UnsupportedOperation.UserAndCcnChargeTypeNotMatch";
    pub const UNSUPPORTED_OPERATION_VERSION_MISMATCH: &str = "UnsupportedOperation.VersionMismatch";
    pub const UNSUPPORTED_OPERATION_VERSION_NOT_SUPPORTED: &str = "UnsupportedOperation.VersionNotSupported";
    pub const UNSUPPORTED_OPERATION_VPC_MISMATCH: &str = "UnsupportedOperation.VpcMismatch";
    pub const UNSUPPORTED_OPERATION_VPC_PEER_ALREADY_EXIST: &str = "UnsupportedOperation.VpcPeerAlreadyExist";
    pub const UNSUPPORTED_OPERATION_VPC_PEER_CIDR_CONFLICT: &str = "UnsupportedOperation.VpcPeerCidrConflict";
    pub const UNSUPPORTED_OPERATION_VPC_PEER_INVALID_STATE_CHANGE: &str =
        "UnsupportedOperation.VpcPeerInvalidStateChange";
    pub const UNSUPPORTED_OPERATION_VPC_PEER_PURVIEW_ERROR: &str = "UnsupportedOperation.VpcPeerPurviewError";
    pub const UNSUPPORTED_OPERATION_VPN_CONN_CIDR_NOT_SUPPORTED_HEALTH_CHECK: &str =
        "UnsupportedOperation.VpnConnCidrNotSupportedHealthCheck";
    pub const UNSUPPORTED_OPERATION_VPN_CONN_DEST_CIDR_CONFLICT_WITH_PRIVATE_NET: &str =
        "UnsupportedOperation.VpnConnDestCidrConflictWithPrivateNet";
    pub const UNSUPPORTED_OPERATION_VPN_CONN_INVALID_STATE: &str = "UnsupportedOperation.VpnConnInvalidState";
    pub const UNSUPPORTED_OPERATION_VPN_CONN_ROUTE_TYPE_MIXED: &str = "UnsupportedOperation.VpnConnRouteTypeMixed";
    pub const UNSUPPORTED_OPERATION_VPN_CONN_SPD_OVERLAP: &str = "UnsupportedOperation.VpnConnSPDOverlap";
    pub const UNSUPPORTED_OPERATION_VPN_GATEWAY_VPC_NO_IPV6_SUBNET: &str =
        "UnsupportedOperation.VpnGatewayVpcNoIpv6Subnet";
    pub const UNSUPPORTED_OPERATION_VPN_GW_VPC_ID_MUST_HAVE: &str = "UnsupportedOperation.VpnGwVpcIdMustHave";
    pub const UNSUPPORTED_OPERATION_VPN_GW_VPC_ID_NOT_HAVE: &str = "UnsupportedOperation.VpnGwVpcIdNotHave";
    pub const UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_BGP: &str = "UnsupportedOperation.VpnUnsupportedBgp";
    pub const UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_BGP_ASN_EQUAL: &str =
        "UnsupportedOperation.VpnUnsupportedBgpAsnEqual";
    pub const UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_MODIFY_BANDWIDTH: &str =
        "UnsupportedOperation.VpnUnsupportedModifyBandwidth";
    pub const UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_MODIFY_BGP_ASN: &str =
        "UnsupportedOperation.VpnUnsupportedModifyBgpAsn";
    pub const UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_NOT_EXIST_BGP_ASN: &str =
        "UnsupportedOperation.VpnUnsupportedNotExistBgpAsn";
    pub const UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_ROUTE_ECMP_FOR_CVM_VPN: &str =
        "UnsupportedOperation.VpnUnsupportedRouteEcmpForCvmVpn";
    pub const UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_USR_GW_NOT_EXIST_BGP_ASN: &str =
        "UnsupportedOperation.VpnUnsupportedUsrGwNotExistBgpAsn";
    pub const UNSUPPORTED_OPERATION_WHITE_LIST_NOT_ADD: &str = "UnsupportedOperation.WhiteListNotAdd";
    pub const UNSUPPORTED_OPERATION_ZONE_MISMATCH: &str = "UnsupportedOperation.ZoneMismatch";
    pub const VPC_LIMIT_EXCEEDED: &str = "VpcLimitExceeded";
}

#[cfg(feature = "reflect")]
register! {
    AcceptAttachCcnInstances, AcceptVpcPeeringConnection, AddBandwidthPackageResources, AddIp6Rules, AddTemplateMember,
    AdjustPublicAddress, AllocateAddresses, AllocateIPv6Addresses, AllocateIp6AddressesBandwidth, AssignIpv6Addresses,
    AssignIpv6CidrBlock, AssignIpv6SubnetCidrBlock, AssignPrivateIpAddresses, AssociateAddress,
    AssociateDhcpIpWithAddressIp, AssociateDirectConnectGatewayNatGateway, AssociateHaVipInstance, AssociateIPv6Address,
    AssociateInstancesToCcnRouteTable, AssociateNatGatewayAddress, AssociateNetworkAclSubnets,
    AssociateNetworkInterfaceSecurityGroups, AttachCcnInstances, AttachClassicLinkVpc, AttachNetworkInterface,
    AttachSnapshotInstances, AuditCrossBorderCompliance, CheckAssistantCidr, CheckDefaultSubnet,
    CheckGatewayFlowMonitor, CheckNetDetectState, CheckTrafficMirror, ClearRouteTableSelectionPolicies,
    CloneSecurityGroup, CreateAddressTemplate, CreateAddressTemplateGroup, CreateAndAttachNetworkInterface,
    CreateAssistantCidr, CreateBandwidthPackage, CreateCcn, CreateCcnPolicyBasedRoutingNextHop,
    CreateCcnPolicyBasedRoutingRules, CreateCcnRouteTables, CreateCdcLDCXList, CreateCdcNetPlanes,
    CreateCustomerGateway, CreateDefaultSecurityGroup, CreateDefaultVpc, CreateDhcpIp, CreateDirectConnectGateway,
    CreateDirectConnectGatewayCcnRoutes, CreateFlowLog, CreateGlobalRoutes, CreateHaVip, CreateHighPriorityRouteTable,
    CreateHighPriorityRoutes, CreateIp6Translators, CreateLocalGateway, CreateNatGateway,
    CreateNatGatewayDestinationIpPortTranslationNatRule, CreateNatGatewaySourceIpTranslationNatRule, CreateNetDetect,
    CreateNetworkAcl, CreateNetworkAclEntries, CreateNetworkAclQuintupleEntries, CreateNetworkInterface,
    CreatePrivateNatGateway, CreatePrivateNatGatewayDestinationIpPortTranslationNatRule,
    CreatePrivateNatGatewayTranslationAclRule, CreatePrivateNatGatewayTranslationNatRule, CreateReserveIpAddresses,
    CreateRoutePolicy, CreateRoutePolicyAssociations, CreateRoutePolicyEntries, CreateRouteTable, CreateRoutes,
    CreateSecurityGroup, CreateSecurityGroupPolicies, CreateSecurityGroupWithPolicies, CreateServiceTemplate,
    CreateServiceTemplateGroup, CreateSnapshotPolicies, CreateSubnet, CreateSubnets, CreateTrafficMirror,
    CreateTrafficMirrorFilterRules, CreateTrafficPackages, CreateVpc, CreateVpcEndPoint, CreateVpcEndPointService,
    CreateVpcEndPointServiceWhiteList, CreateVpcPeeringConnection, CreateVpnConnection, CreateVpnGateway,
    CreateVpnGatewayRoutes, CreateVpnGatewaySslClient, CreateVpnGatewaySslServer, DeleteAddressTemplate,
    DeleteAddressTemplateGroup, DeleteAssistantCidr, DeleteBandwidthPackage, DeleteCcn,
    DeleteCcnPolicyBasedRoutingNextHop, DeleteCcnPolicyBasedRoutingRule, DeleteCcnRouteTables, DeleteCdcLDCXList,
    DeleteCdcNetPlanes, DeleteCustomerGateway, DeleteDhcpIp, DeleteDirectConnectGateway,
    DeleteDirectConnectGatewayCcnRoutes, DeleteFlowLog, DeleteGlobalRoutes, DeleteHaVip, DeleteHighPriorityRouteTables,
    DeleteHighPriorityRoutes, DeleteIp6Translators, DeleteLocalGateway, DeleteNatGateway,
    DeleteNatGatewayDestinationIpPortTranslationNatRule, DeleteNatGatewaySourceIpTranslationNatRule, DeleteNetDetect,
    DeleteNetworkAcl, DeleteNetworkAclEntries, DeleteNetworkAclQuintupleEntries, DeleteNetworkInterface,
    DeletePrivateNatGateway, DeletePrivateNatGatewayDestinationIpPortTranslationNatRule,
    DeletePrivateNatGatewayTranslationAclRule, DeletePrivateNatGatewayTranslationNatRule, DeleteReserveIpAddresses,
    DeleteRoutePolicy, DeleteRoutePolicyAssociations, DeleteRoutePolicyEntries, DeleteRouteTable, DeleteRoutes,
    DeleteSecurityGroup, DeleteSecurityGroupPolicies, DeleteServiceTemplate, DeleteServiceTemplateGroup,
    DeleteSnapshotPolicies, DeleteSubnet, DeleteTemplateMember, DeleteTrafficMirror, DeleteTrafficMirrorFilterRules,
    DeleteTrafficPackages, DeleteVpc, DeleteVpcEndPoint, DeleteVpcEndPointService, DeleteVpcEndPointServiceWhiteList,
    DeleteVpcPeeringConnection, DeleteVpnConnection, DeleteVpnGateway, DeleteVpnGatewayRoutes,
    DeleteVpnGatewaySslClient, DeleteVpnGatewaySslServer, DescribeAccountAttributes, DescribeAddressBandwidthRange,
    DescribeAddressQuota, DescribeAddressTemplateGroupInstances, DescribeAddressTemplateGroups,
    DescribeAddressTemplateInstances, DescribeAddressTemplates, DescribeAddresses, DescribeAssistantCidr,
    DescribeBandwidthPackageBandwidthRange, DescribeBandwidthPackageBillUsage, DescribeBandwidthPackageQuota,
    DescribeBandwidthPackageResources, DescribeBandwidthPackages, DescribeCcnAttachedInstances,
    DescribeCcnPolicyBasedRoutingNextHop, DescribeCcnPolicyBasedRoutingRule, DescribeCcnRegionBandwidthLimits,
    DescribeCcnRouteTableBroadcastPolicys, DescribeCcnRouteTableInputPolicys, DescribeCcnRouteTables, DescribeCcnRoutes,
    DescribeCcns, DescribeCdcLDCXList, DescribeCdcNetPlanes, DescribeCdcUsedIdcVlan, DescribeClassicLinkInstances,
    DescribeCrossBorderCcnRegionBandwidthLimits, DescribeCrossBorderCompliance, DescribeCrossBorderFlowMonitor,
    DescribeCustomerGatewayVendors, DescribeCustomerGateways, DescribeDesignatedZones, DescribeDhcpIps,
    DescribeDirectConnectGatewayCcnRoutes, DescribeDirectConnectGateways, DescribeFlowLog, DescribeFlowLogs,
    DescribeGatewayFlowMonitorDetail, DescribeGatewayFlowQos, DescribeGlobalRoutes, DescribeHaVips,
    DescribeHighPriorityRouteTables, DescribeHighPriorityRoutes, DescribeIPv6Addresses, DescribeInstanceJumbo,
    DescribeIp6Addresses, DescribeIp6TranslatorQuota, DescribeIp6Translators, DescribeIpGeolocationDatabaseUrl,
    DescribeIpGeolocationInfos, DescribeLocalGateway, DescribeNatGatewayDestinationIpPortTranslationNatRules,
    DescribeNatGatewayDirectConnectGatewayRoute, DescribeNatGatewayFlowMonitorDetail,
    DescribeNatGatewaySourceIpTranslationNatRules, DescribeNatGatewayZones, DescribeNatGateways,
    DescribeNetDetectStates, DescribeNetDetects, DescribeNetworkAccountType, DescribeNetworkAclQuintupleEntries,
    DescribeNetworkAcls, DescribeNetworkInterfaceLimit, DescribeNetworkInterfaces,
    DescribePrivateNatGatewayDestinationIpPortTranslationNatRules, DescribePrivateNatGatewayLimits,
    DescribePrivateNatGatewayRegions, DescribePrivateNatGatewayTranslationAclRules,
    DescribePrivateNatGatewayTranslationNatRules, DescribePrivateNatGateways, DescribeProductQuota,
    DescribeReserveIpAddresses, DescribeRouteConflicts, DescribeRouteList, DescribeRoutePolicies,
    DescribeRoutePolicyEntries, DescribeRouteTableAssociatedInstances, DescribeRouteTableSelectionPolicies,
    DescribeRouteTables, DescribeRoutes, DescribeSecurityGroupAssociationStatistics,
    DescribeSecurityGroupExpandedPolicies, DescribeSecurityGroupLimits, DescribeSecurityGroupPolicies,
    DescribeSecurityGroupReferences, DescribeSecurityGroups, DescribeServiceTemplateGroupInstances,
    DescribeServiceTemplateGroups, DescribeServiceTemplateInstances, DescribeServiceTemplates,
    DescribeSgSnapshotFileContent, DescribeSnapshotAttachedInstances, DescribeSnapshotFiles, DescribeSnapshotPolicies,
    DescribeSpecificTrafficPackageUsedDetails, DescribeSubnetResourceDashboard, DescribeSubnets, DescribeTaskResult,
    DescribeTemplateLimits, DescribeTenantCcns, DescribeTrafficMirrorFilterRules, DescribeTrafficMirrors,
    DescribeTrafficPackages, DescribeTrafficQosPolicy, DescribeUsedIpAddress, DescribeVpcEndPoint,
    DescribeVpcEndPointService, DescribeVpcEndPointServiceWhiteList, DescribeVpcInstances, DescribeVpcIpv6Addresses,
    DescribeVpcLimits, DescribeVpcPeeringConnections, DescribeVpcPrivateIpAddresses, DescribeVpcResourceDashboard,
    DescribeVpcTaskResult, DescribeVpcs, DescribeVpnConnections, DescribeVpnGatewayCcnRoutes, DescribeVpnGatewayRoutes,
    DescribeVpnGatewaySslClients, DescribeVpnGatewaySslServers, DescribeVpnGateways, DetachCcnInstances,
    DetachClassicLinkVpc, DetachNetworkInterface, DetachSnapshotInstances, DisableCcnRoutes, DisableFlowLogs,
    DisableGatewayFlowMonitor, DisableRoutes, DisableSnapshotPolicies, DisableVpnGatewaySslClientCert,
    DisassociateAddress, DisassociateDhcpIpWithAddressIp, DisassociateDirectConnectGatewayNatGateway,
    DisassociateHaVipInstance, DisassociateIPv6Address, DisassociateNatGatewayAddress, DisassociateNetworkAclSubnets,
    DisassociateNetworkInterfaceSecurityGroups, DisassociateVpcEndPointSecurityGroups,
    DownloadCustomerGatewayConfiguration, DownloadVpnGatewaySslClientCert, EnableCcnRoutes, EnableFlowLogs,
    EnableGatewayFlowMonitor, EnableRoutes, EnableSnapshotPolicies, EnableVpcEndPointConnect,
    EnableVpnGatewaySslClientCert, GenerateVpnConnectionDefaultHealthCheckIp, GetCcnRegionBandwidthLimits,
    HaVipAssociateAddressIp, HaVipDisassociateAddressIp, InquirePriceCreateDirectConnectGateway,
    InquiryPriceAllocateAddresses, InquiryPriceCreateVpnGateway, InquiryPriceModifyAddressesBandwidth,
    InquiryPriceRenewAddresses, InquiryPriceRenewVpnGateway, InquiryPriceResetVpnGatewayInternetMaxBandwidth,
    LockCcnBandwidths, LockCcns, MigrateBandwidthPackageResources, MigrateNetworkInterface, MigratePrivateIpAddress,
    ModifyAddressAttribute, ModifyAddressInternetChargeType, ModifyAddressTemplateAttribute,
    ModifyAddressTemplateGroupAttribute, ModifyAddressesBandwidth, ModifyAddressesRenewFlag, ModifyAssistantCidr,
    ModifyBandwidthPackageAttribute, ModifyBandwidthPackageBandwidth, ModifyCcnAttachedInstancesAttribute,
    ModifyCcnAttribute, ModifyCcnPolicyBasedRoutingNextHopAttribute, ModifyCcnPolicyBasedRoutingRuleAttribute,
    ModifyCcnRegionBandwidthLimitsType, ModifyCcnRouteTables, ModifyCdcLDCXAttribute, ModifyCdcNetPlaneAttribute,
    ModifyCustomerGatewayAttribute, ModifyDhcpIpAttribute, ModifyDirectConnectGatewayAttribute, ModifyFlowLogAttribute,
    ModifyGatewayFlowQos, ModifyGlobalRouteECMPAlgorithm, ModifyGlobalRoutes, ModifyHaVipAttribute,
    ModifyHighPriorityRouteAttribute, ModifyHighPriorityRouteECMPAlgorithm, ModifyHighPriorityRouteTableAttribute,
    ModifyIPv6AddressesAttributes, ModifyIPv6AddressesBandwidth, ModifyIp6AddressesBandwidth, ModifyIp6Rule,
    ModifyIp6Translator, ModifyIpv6AddressesAttribute, ModifyLocalGateway, ModifyNatGatewayAdvancedAttribute,
    ModifyNatGatewayAttribute, ModifyNatGatewayDestinationIpPortTranslationNatRule,
    ModifyNatGatewaySourceIpTranslationNatRule, ModifyNetDetect, ModifyNetworkAclAttribute, ModifyNetworkAclEntries,
    ModifyNetworkAclQuintupleEntries, ModifyNetworkInterfaceAttribute, ModifyNetworkInterfaceQos,
    ModifyPrivateIpAddressesAttribute, ModifyPrivateNatGatewayAttribute,
    ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule, ModifyPrivateNatGatewayTranslationAclRule,
    ModifyPrivateNatGatewayTranslationNatRule, ModifyReserveIpAddress, ModifyRoutePolicyAttribute,
    ModifyRouteTableAttribute, ModifyRouteTableSelectionPolicies, ModifySecurityGroupAttribute,
    ModifySecurityGroupPolicies, ModifyServiceTemplateAttribute, ModifyServiceTemplateGroupAttribute,
    ModifySnapshotPolicies, ModifySubnetAttribute, ModifyTemplateMember, ModifyTrafficMirrorAttribute,
    ModifyTrafficMirrorFilterRules, ModifyVpcAttribute, ModifyVpcEndPointAttribute, ModifyVpcEndPointServiceAttribute,
    ModifyVpcEndPointServiceWhiteList, ModifyVpcPeeringConnection, ModifyVpnConnectionAttribute,
    ModifyVpnGatewayAttribute, ModifyVpnGatewayCcnRoutes, ModifyVpnGatewayRoutes, ModifyVpnGatewaySslClientCert,
    ModifyVpnGatewaySslServer, NotifyRoutes, RefreshDirectConnectGatewayRouteToNatGateway, RejectAttachCcnInstances,
    RejectVpcPeeringConnection, ReleaseAddresses, ReleaseIPv6Addresses, ReleaseIp6AddressesBandwidth,
    RemoveBandwidthPackageResources, RemoveIp6Rules, RenewAddresses, RenewVpnGateway,
    ReplaceCcnRouteTableBroadcastPolicys, ReplaceCcnRouteTableInputPolicys, ReplaceDirectConnectGatewayCcnRoutes,
    ReplaceHighPriorityRouteTableAssociation, ReplaceHighPriorityRoutes, ReplaceRoutePolicyAssociations,
    ReplaceRoutePolicyEntries, ReplaceRouteTableAssociation, ReplaceRoutes, ReplaceRoutesWithRoutePolicy,
    ReplaceSecurityGroupPolicies, ReplaceSecurityGroupPolicy, ResetAttachCcnInstances, ResetHighPriorityRoutes,
    ResetNatGatewayConnection, ResetRoutePolicyAssociations, ResetRoutePolicyEntries, ResetRoutes,
    ResetTrafficMirrorFilter, ResetTrafficMirrorSrcs, ResetTrafficMirrorTarget, ResetVpnConnection,
    ResetVpnGatewayInternetMaxBandwidth, ResumeSnapshotInstance, ReturnNormalAddresses, SetCcnRegionBandwidthLimits,
    SetVpnGatewaysRenewFlag, StartTrafficMirror, StopTrafficMirror, TransformAddress, UnassignIpv6Addresses,
    UnassignIpv6CidrBlock, UnassignIpv6SubnetCidrBlock, UnassignPrivateIpAddresses, UnlockCcnBandwidths, UnlockCcns,
    UpdateTrafficMirrorAllFilter, UpdateTrafficMirrorDirection, UpgradeNatGatewayProductVersion, WithdrawNotifyRoutes
}
