//! `bmc` 2026-02-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20221120;

static SERVICE: Service = Service { name: "bmc", version: "2026-02-01", code: "bmc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEipAddresses {
    pub zone_id: String,
    /// One of `PREPAID`, `POSTPAID`.
    pub eip_charge_type: String,
    pub eip_charge_prepaid: Option<ChargePrepaid>,
    pub resource_group_id: Option<String>,
    pub amount: Option<i64>,
    pub netmask: Option<i64>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
}
operation! { AllocateEipAddresses(zone_id: String, eip_charge_type: String)
    "AllocateEipAddresses" -> AllocateEipAddressesOutput {
    0 "zoneId" zone_id, 1 "eipChargeType" eip_charge_type, 2 "eipChargePrepaid" eip_charge_prepaid: ChargePrepaid,
    3 "resourceGroupId" resource_group_id: String, 4 "amount" amount: i64, 5 "netmask" netmask: i64,
    6 "marketingOptions" marketing_options: MarketingInfo, 7 "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargePrepaid {
    pub period: Option<i64>,
}
input! { ChargePrepaid() {
    0 "period" period: i64
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
pub struct AllocateEipAddressesOutput {
    pub eip_id_set: Option<Vec<String>>,
    pub order_number: Option<String>,
}
model! { AllocateEipAddressesOutput {
    0 "eipIdSet" eip_id_set, 1 "orderNumber" order_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEipAddress {
    pub eip_id: String,
    pub instance_id: String,
}
operation! { AssociateEipAddress(eip_id: String, instance_id: String) "AssociateEipAddress" -> Empty {
    0 "eipId" eip_id, 1 "instanceId" instance_id
} }

pub type AssociateEipAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSubnetInstances {
    pub subnet_id: String,
    pub subnet_instance_list: Vec<AssociateSubnetInstance>,
}
operation! { AssociateSubnetInstances(subnet_id: String, subnet_instance_list: Vec<AssociateSubnetInstance>)
    "AssociateSubnetInstances" -> Empty {
    0 "subnetId" subnet_id, 1 "subnetInstanceList" subnet_instance_list
} }

pub type AssociateSubnetInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSubnetInstance {
    pub instance_id: Option<String>,
    pub private_ip_address: Option<String>,
}
input! { AssociateSubnetInstance() {
    0 "instanceId" instance_id: String, 1 "privateIpAddress" private_ip_address: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateVpcSubnet {
    pub subnet_id: String,
    pub vpc_id: String,
}
operation! { AssociateVpcSubnet(subnet_id: String, vpc_id: String) "AssociateVpcSubnet" -> Empty {
    0 "subnetId" subnet_id, 1 "vpcId" vpc_id
} }

pub type AssociateVpcSubnetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindCidrBlockIps {
    pub ip_bind_list: Vec<IpBindParam>,
    pub cidr_block_id: String,
}
operation! { BindCidrBlockIps(ip_bind_list: Vec<IpBindParam>, cidr_block_id: String) "BindCidrBlockIps" -> Empty {
    0 "ipBindList" ip_bind_list, 1 "cidrBlockId" cidr_block_id
} }

pub type BindCidrBlockIpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpBindParam {
    pub instance_id: Option<String>,
    pub ip: Option<String>,
}
input! { IpBindParam() {
    0 "instanceId" instance_id: String, 1 "ip" ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceBandwidthDowngrade {
    pub instance_id: String,
}
operation! { CancelInstanceBandwidthDowngrade(instance_id: String) "CancelInstanceBandwidthDowngrade" -> Empty {
    0 "instanceId" instance_id
} }

pub type CancelInstanceBandwidthDowngradeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceTrafficPackageDowngrade {
    pub instance_id: String,
}
operation! { CancelInstanceTrafficPackageDowngrade(instance_id: String)
    "CancelInstanceTrafficPackageDowngrade" -> Empty {
    0 "instanceId" instance_id
} }

pub type CancelInstanceTrafficPackageDowngradeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByoip {
    /// One of `IPV4`, `IPV6`.
    pub ip_type: String,
    pub cidr: String,
    pub asn: i64,
    pub public_virtual_interface_id: String,
}
operation! { CreateByoip(ip_type: String, cidr: String, asn: i64, public_virtual_interface_id: String)
    "CreateByoip" -> CreateByoipOutput {
    0 "ipType" ip_type, 1 "cidr" cidr, 2 "asn" asn, 3 "publicVirtualInterfaceId" public_virtual_interface_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByoipOutput {
    pub byoip_id: Option<String>,
    pub cidr_block_id: Option<String>,
}
model! { CreateByoipOutput {
    0 "byoipId" byoip_id, 1 "cidrBlockId" cidr_block_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    pub zone_id: String,
    /// One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: String,
    pub instance_charge_prepaid: Option<ChargePrepaid>,
    pub instance_type_id: String,
    pub image_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub instance_name: Option<String>,
    pub hostname: Option<String>,
    pub amount: Option<i64>,
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `ByInstanceBandwidth95`, `ByClusterBandwidth95`, `ByBandwidthCluster`.
    pub internet_charge_type: String,
    pub internet_max_bandwidth_out: Option<i64>,
    pub traffic_package_size: Option<f64>,
    pub subnet_id: Option<String>,
    pub raid_config: Option<RaidConfig>,
    pub partitions: Option<Vec<Partition>>,
    pub nic: Option<Nic>,
    pub ipxe_url: Option<String>,
    pub user_data: Option<Secret>,
    pub enable_primary_ipv6: Option<bool>,
    pub cluster_id: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
    pub enable_gateway_mode: Option<bool>,
}
operation! { CreateInstances(zone_id: String, instance_charge_type: String, instance_type_id: String, internet_charge_type: String)
    "CreateInstances" -> CreateInstancesOutput {
    0 "zoneId" zone_id, 1 "instanceChargeType" instance_charge_type,
    2 "instanceChargePrepaid" instance_charge_prepaid: ChargePrepaid, 3 "instanceTypeId" instance_type_id,
    4 "imageId" image_id: String, 5 "resourceGroupId" resource_group_id: String, 6 "instanceName" instance_name: String,
    7 "hostname" hostname: String, 8 "amount" amount: i64, 9 "password" password: Secret, 10 "keyId" key_id: String,
    11 "internetChargeType" internet_charge_type, 12 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    13 "trafficPackageSize" traffic_package_size: f64, 14 "subnetId" subnet_id: String,
    15 "raidConfig" raid_config: RaidConfig, 16 "partitions" partitions: Vec<Partition>, 17 "nic" nic: Nic,
    18 "ipxeUrl" ipxe_url: String, 19 "userData" user_data: Secret, 20 "enablePrimaryIPv6" enable_primary_ipv6: bool,
    21 "clusterId" cluster_id: String, 22 "marketingOptions" marketing_options: MarketingInfo,
    23 "tags" tags: TagAssociation, 24 "enableGatewayMode" enable_gateway_mode: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaidConfig {
    pub raid_type: Option<i64>,
    pub custom_raids: Option<Vec<CustomRaid>>,
}
input! { RaidConfig() {
    0 "raidType" raid_type: i64, 1 "customRaids" custom_raids: Vec<CustomRaid>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRaid {
    pub raid_type: Option<i64>,
    pub disk_sequence: Option<Vec<i64>>,
}
input! { CustomRaid() {
    0 "raidType" raid_type: i64, 1 "diskSequence" disk_sequence: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Partition {
    pub fs_path: Option<String>,
    pub fs_type: Option<String>,
    pub size: Option<i64>,
}
input! { Partition() {
    0 "fsPath" fs_path: String, 1 "fsType" fs_type: String, 2 "size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Nic {
    pub wan_name: Option<String>,
    pub lan_name: Option<String>,
}
input! { Nic() {
    0 "wanName" wan_name: String, 1 "lanName" lan_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesOutput {
    pub instance_id_set: Option<Vec<String>>,
    pub order_number: Option<String>,
}
model! { CreateInstancesOutput {
    0 "instanceIdSet" instance_id_set, 1 "orderNumber" order_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv4Block {
    pub zone_id: String,
    pub name: Option<String>,
    /// One of `BGP`, `Local`.
    pub cidr_type: Option<String>,
    /// One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
    pub charge_prepaid: Option<ChargePrepaid>,
    pub netmask: i64,
    pub amount: Option<i64>,
    pub resource_group_id: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateIpv4Block(zone_id: String, charge_type: String, netmask: i64)
    "CreateIpv4Block" -> CreateIpv4BlockOutput {
    0 "zoneId" zone_id, 1 "name" name: String, 2 "cidrType" cidr_type: String, 3 "chargeType" charge_type,
    4 "chargePrepaid" charge_prepaid: ChargePrepaid, 5 "netmask" netmask, 6 "amount" amount: i64,
    7 "resourceGroupId" resource_group_id: String, 8 "marketingOptions" marketing_options: MarketingInfo,
    9 "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv4BlockOutput {
    pub order_number: Option<String>,
    pub cidr_block_ids: Option<Vec<String>>,
}
model! { CreateIpv4BlockOutput {
    0 "orderNumber" order_number, 1 "cidrBlockIds" cidr_block_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv6Block {
    pub zone_id: String,
    pub name: Option<String>,
    pub amount: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateIpv6Block(zone_id: String) "CreateIpv6Block" -> CreateIpv6BlockOutput {
    0 "zoneId" zone_id, 1 "name" name: String, 2 "amount" amount: i64, 3 "resourceGroupId" resource_group_id: String,
    4 "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv6BlockOutput {
    pub cidr_block_ids: Option<Vec<String>>,
}
model! { CreateIpv6BlockOutput {
    0 "cidrBlockIds" cidr_block_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    pub load_balancer_id: String,
    pub listener_name: String,
    pub port_list: Vec<i64>,
    pub client_token: String,
    pub protocol: String,
    pub backend_protocol: String,
    pub scheduler: Option<String>,
    /// One of `DR`, `FNAT`.
    pub kind: Option<String>,
    pub health_check: Option<HealthCheck>,
    pub notify: Option<Notify>,
}

/// What [`CreateListener::new`] takes.
pub struct CreateListenerRequired {
    pub load_balancer_id: String,
    pub listener_name: String,
    pub port_list: Vec<i64>,
    pub client_token: String,
    pub protocol: String,
    pub backend_protocol: String,
}
operation! { CreateListener{CreateListenerRequired: load_balancer_id, listener_name, port_list, client_token, protocol, backend_protocol}
    "CreateListener" -> CreateListenerOutput {
    0 "loadBalancerId" load_balancer_id, 1 "listenerName" listener_name, 2 "portList" port_list,
    3 "clientToken" client_token, 4 "protocol" protocol, 5 "backendProtocol" backend_protocol,
    6 "scheduler" scheduler: String, 7 "kind" kind: String, 8 "healthCheck" health_check: HealthCheck,
    9 "notify" notify: Notify
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheck {
    pub check_enabled: Option<bool>,
    pub check_type: Option<String>,
    pub check_connect_timeout: Option<i64>,
    pub check_retry: Option<i64>,
    pub check_delay_before_retry: Option<i64>,
    pub check_interval_time: Option<i64>,
    pub check_port: Option<i64>,
    pub http_version: Option<String>,
    pub http_check_path: Option<String>,
    pub http_check_digest: Option<i64>,
    pub http_code: Option<i64>,
    pub misc_check_path: Option<String>,
    pub misc_timeout: Option<i64>,
}
input! { HealthCheck() {
    0 "checkEnabled" check_enabled: bool, 1 "checkType" check_type: String,
    2 "checkConnectTimeout" check_connect_timeout: i64, 3 "checkRetry" check_retry: i64,
    4 "checkDelayBeforeRetry" check_delay_before_retry: i64, 5 "checkIntervalTime" check_interval_time: i64,
    6 "checkPort" check_port: i64, 7 "httpVersion" http_version: String, 8 "httpCheckPath" http_check_path: String,
    9 "httpCheckDigest" http_check_digest: i64, 10 "httpCode" http_code: i64,
    11 "miscCheckPath" misc_check_path: String, 12 "miscTimeout" misc_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notify {
    pub enable: Option<bool>,
    pub api_address: Option<String>,
}
input! { Notify() {
    0 "enable" enable: bool, 1 "apiAddress" api_address: String
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
    pub client_token: Option<String>,
    pub zone_id: String,
    pub load_balancer_name: String,
    /// One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
    pub instance_charge_prepaid: Option<ChargePrepaid>,
    pub bandwidth: i64,
    pub ip_type: String,
    pub vip_count: Option<i64>,
    pub subnet_id: Option<String>,
    pub cidr_block_id: Option<String>,
    pub master_ip: Option<String>,
    pub backup_ip: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
}

/// What [`CreateLoadBalancer::new`] takes.
pub struct CreateLoadBalancerRequired {
    pub zone_id: String,
    pub load_balancer_name: String,
    pub charge_type: String,
    pub bandwidth: i64,
    pub ip_type: String,
}
operation! { CreateLoadBalancer{CreateLoadBalancerRequired: zone_id, load_balancer_name, charge_type, bandwidth, ip_type}
    "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "clientToken" client_token: String, 1 "zoneId" zone_id, 2 "loadBalancerName" load_balancer_name,
    3 "chargeType" charge_type, 4 "instanceChargePrepaid" instance_charge_prepaid: ChargePrepaid,
    5 "bandwidth" bandwidth, 6 "ipType" ip_type, 7 "vipCount" vip_count: i64, 8 "subnetId" subnet_id: String,
    9 "cidrBlockId" cidr_block_id: String, 10 "masterIp" master_ip: String, 11 "backupIp" backup_ip: String,
    12 "marketingOptions" marketing_options: MarketingInfo, 13 "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub order_number: Option<String>,
    pub load_balancer_id: Option<String>,
}
model! { CreateLoadBalancerOutput {
    0 "orderNumber" order_number, 1 "loadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerVIPs {
    pub load_balancer_id: String,
    pub count: i64,
}
operation! { CreateLoadBalancerVIPs(load_balancer_id: String, count: i64)
    "CreateLoadBalancerVIPs" -> CreateLoadBalancerVIPsOutput {
    0 "loadBalancerId" load_balancer_id, 1 "count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerVIPsOutput {
    pub order_number: Option<String>,
    pub vip_id_set: Option<Vec<String>>,
}
model! { CreateLoadBalancerVIPsOutput {
    0 "orderNumber" order_number, 1 "vipIdSet" vip_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    pub zone_id: String,
    pub cidr_block: String,
    pub subnet_name: String,
    pub resource_group_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { CreateSubnet(zone_id: String, cidr_block: String, subnet_name: String)
    "CreateSubnet" -> CreateSubnetOutput {
    0 "zoneId" zone_id, 1 "cidrBlock" cidr_block, 2 "subnetName" subnet_name,
    3 "resourceGroupId" resource_group_id: String, 4 "vpcId" vpc_id: String
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
    pub vpc_region_id: String,
    pub cidr_block: String,
    pub vpc_name: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateVpc(vpc_region_id: String, cidr_block: String, vpc_name: String) "CreateVpc" -> CreateVpcOutput {
    0 "vpcRegionId" vpc_region_id, 1 "cidrBlock" cidr_block, 2 "vpcName" vpc_name,
    3 "resourceGroupId" resource_group_id: String, 4 "tags" tags: TagAssociation
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
pub struct DeleteListener {
    pub listener_id: String,
}
operation! { DeleteListener(listener_id: String) "DeleteListener" -> Empty {
    0 "listenerId" listener_id
} }

pub type DeleteListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerVIP {
    pub vip_id: String,
}
operation! { DeleteLoadBalancerVIP(vip_id: String) "DeleteLoadBalancerVIP" -> Empty {
    0 "vipId" vip_id
} }

pub type DeleteLoadBalancerVIPOutput = Empty;

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
pub struct DeregisterBackend {
    pub backend_id: String,
}
operation! { DeregisterBackend(backend_id: String) "DeregisterBackend" -> Empty {
    0 "backendId" backend_id
} }

pub type DeregisterBackendOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableIpv4Resources {
    /// One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
    pub zone_id: Option<String>,
}
operation! { DescribeAvailableIpv4Resources(charge_type: String)
    "DescribeAvailableIpv4Resources" -> DescribeAvailableIpv4ResourcesOutput {
    0 "chargeType" charge_type, 1 "zoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableIpv4ResourcesOutput {
    pub available_ipv4_resources: Option<Vec<AvailableIpv4Resource>>,
}
model! { DescribeAvailableIpv4ResourcesOutput {
    0 "availableIpv4Resources" available_ipv4_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableIpv4Resource {
    pub zone_id: Option<String>,
    pub netmask: Option<i64>,
    /// One of `SOLD_OUT`, `SELL_SHORTAGE`, `SELL`.
    pub sell_status: Option<String>,
    /// One of `BGP`, `Local`.
    pub cidr_type: Option<String>,
}
model! { AvailableIpv4Resource {
    0 "zoneId" zone_id, 1 "netmask" netmask, 2 "sellStatus" sell_status, 3 "cidrType" cidr_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableIpv6Resources {
    pub zone_id: Option<String>,
}
operation! { DescribeAvailableIpv6Resources() "DescribeAvailableIpv6Resources" -> DescribeAvailableIpv6ResourcesOutput {
    0 "zoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableIpv6ResourcesOutput {
    pub available_ipv6_resources: Option<Vec<AvailableIpv6Resource>>,
}
model! { DescribeAvailableIpv6ResourcesOutput {
    0 "availableIpv6Resources" available_ipv6_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableIpv6Resource {
    pub zone_id: Option<String>,
    /// One of `SOLD_OUT`, `SELL_SHORTAGE`, `SELL`.
    pub sell_status: Option<String>,
}
model! { AvailableIpv6Resource {
    0 "zoneId" zone_id, 1 "sellStatus" sell_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResources {
    /// One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: String,
    pub instance_type_id: Option<String>,
    pub zone_id: Option<String>,
    /// One of `SOLD_OUT`, `SELL_SHORTAGE`, `SELL`.
    pub sell_status: Option<String>,
}
operation! { DescribeAvailableResources(instance_charge_type: String)
    "DescribeAvailableResources" -> DescribeAvailableResourcesOutput {
    0 "instanceChargeType" instance_charge_type, 1 "instanceTypeId" instance_type_id: String,
    2 "zoneId" zone_id: String, 3 "sellStatus" sell_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourcesOutput {
    pub available_resources: Option<Vec<AvailableResource>>,
}
model! { DescribeAvailableResourcesOutput {
    0 "availableResources" available_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableResource {
    pub zone_id: Option<String>,
    /// One of `SOLD_OUT`, `SELL_SHORTAGE`, `SELL`.
    pub sell_status: Option<String>,
    pub internet_charge_types: Option<Vec<String>>,
    pub instance_type_id: Option<String>,
    pub maximum_bandwidth_out: Option<i64>,
    pub default_bandwidth_out: Option<i64>,
    pub default_traffic_package_size: Option<f64>,
    pub qty: Option<i64>,
}
model! { AvailableResource {
    0 "zoneId" zone_id, 1 "sellStatus" sell_status, 2 "internetChargeTypes" internet_charge_types,
    3 "instanceTypeId" instance_type_id, 4 "maximumBandwidthOut" maximum_bandwidth_out,
    5 "defaultBandwidthOut" default_bandwidth_out, 6 "defaultTrafficPackageSize" default_traffic_package_size,
    7 "qty" qty
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackends {
    pub listener_id: String,
    pub backend_ids: Option<Vec<String>>,
    pub backend_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// One of `BM`, `VM`.
    pub instance_type: Option<String>,
}
operation! { DescribeBackends(listener_id: String) "DescribeBackends" -> DescribeBackendsOutput {
    0 "listenerId" listener_id, 1 "backendIds" backend_ids: Vec<String>, 2 "backendName" backend_name: String,
    3 "pageNum" page_num: i64, 4 "pageSize" page_size: i64, 5 "instanceType" instance_type: String
} }
paged! { DescribeBackends: BackendInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<BackendInfo>>,
}
model! { DescribeBackendsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackendInfo {
    pub listener_id: Option<String>,
    pub backend_id: Option<String>,
    pub backend_name: Option<String>,
    pub status: Option<String>,
    pub port: Option<String>,
    pub weight: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub create_time: Option<String>,
    /// One of `BM`, `VM`.
    pub instance_type: Option<String>,
}
model! { BackendInfo {
    0 "listenerId" listener_id, 1 "backendId" backend_id, 2 "backendName" backend_name, 3 "status" status,
    4 "port" port, 5 "weight" weight, 6 "instanceId" instance_id, 7 "instanceName" instance_name,
    8 "createTime" create_time, 9 "instanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrBlockIps {
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub cidr_block_id: String,
}
operation! { DescribeCidrBlockIps(cidr_block_id: String) "DescribeCidrBlockIps" -> DescribeCidrBlockIpsOutput {
    0 "instanceId" instance_id: String, 1 "ip" ip: String, 2 "cidrBlockId" cidr_block_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrBlockIpsOutput {
    pub cidr_block_ips: Option<Vec<CidrBlockIp>>,
}
model! { DescribeCidrBlockIpsOutput {
    0 "cidrBlockIps" cidr_block_ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CidrBlockIp {
    pub cidr_block_id: Option<String>,
    /// One of `IPV4`, `IPV6`.
    pub cidr_block_type: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    /// One of `BINDING`, `UNBINDING`, `BOUND`, `AVAILABLE`.
    pub status: Option<String>,
}
model! { CidrBlockIp {
    0 "cidrBlockId" cidr_block_id, 1 "cidrBlockType" cidr_block_type, 2 "ip" ip, 3 "instanceId" instance_id,
    4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrBlocks {
    pub cidr_block_ids: Option<Vec<String>>,
    pub cidr_block: Option<String>,
    pub cidr_block_name: Option<String>,
    pub zone_id: Option<String>,
    /// One of `IPV4`, `IPV6`.
    pub cidr_block_type: Option<String>,
    pub gateway: Option<String>,
    /// One of `PREPAID`, `POSTPAID`.
    pub charge_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeCidrBlocks() "DescribeCidrBlocks" -> DescribeCidrBlocksOutput {
    0 "cidrBlockIds" cidr_block_ids: Vec<String>, 1 "cidrBlock" cidr_block: String,
    2 "cidrBlockName" cidr_block_name: String, 3 "zoneId" zone_id: String, 4 "cidrBlockType" cidr_block_type: String,
    5 "gateway" gateway: String, 6 "chargeType" charge_type: String, 7 "resourceGroupId" resource_group_id: String,
    8 "pageNum" page_num: i64, 9 "pageSize" page_size: i64, 10 "tagKeys" tag_keys: Vec<String>, 11 "tags" tags: Vec<Tag>
} }
paged! { DescribeCidrBlocks: CidrBlockInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrBlocksOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<CidrBlockInfo>>,
}
model! { DescribeCidrBlocksOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CidrBlockInfo {
    pub cidr_block_id: Option<String>,
    /// One of `IPV4`, `IPV6`.
    pub cidr_block_type: Option<String>,
    /// One of `BGP`, `Local`.
    pub cidr_type: Option<String>,
    pub cidr_block_name: Option<String>,
    pub zone_id: Option<String>,
    pub cidr_block: Option<String>,
    pub gateway: Option<String>,
    pub available_ip_start: Option<String>,
    pub available_ip_end: Option<String>,
    pub available_ip_count: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    /// One of `CREATING`, `CREATE_FAILED`, `RECYCLING`, `RECYCLE`, `AVAILABLE`.
    pub status: Option<String>,
    /// One of `PREPAID`, `POSTPAID`.
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub tags: Option<Tags>,
}
model! { CidrBlockInfo {
    0 "cidrBlockId" cidr_block_id, 1 "cidrBlockType" cidr_block_type, 2 "cidrType" cidr_type,
    3 "cidrBlockName" cidr_block_name, 4 "zoneId" zone_id, 5 "cidrBlock" cidr_block, 6 "gateway" gateway,
    7 "availableIpStart" available_ip_start, 8 "availableIpEnd" available_ip_end,
    9 "availableIpCount" available_ip_count, 10 "instanceIds" instance_ids, 11 "status" status,
    12 "chargeType" charge_type, 13 "createTime" create_time, 14 "expireTime" expire_time,
    15 "resourceGroupId" resource_group_id, 16 "resourceGroupName" resource_group_name, 17 "tags" tags
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
pub struct DescribeEipAddresses {
    pub eip_ids: Option<Vec<String>>,
    /// One of `PREPAID`, `POSTPAID`.
    pub eip_charge_type: Option<String>,
    pub ip_address: Option<String>,
    pub zone_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// One of `CREATING`, `CREATE_FAILED`, `ASSOCIATING`, `UNASSOCIATING`, `ASSOCIATED`, `AVAILABLE`, `RECYCLING`,
    /// `RECYCLE`.
    pub eip_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeEipAddresses() "DescribeEipAddresses" -> DescribeEipAddressesOutput {
    0 "eipIds" eip_ids: Vec<String>, 1 "eipChargeType" eip_charge_type: String, 2 "ipAddress" ip_address: String,
    3 "zoneId" zone_id: String, 4 "resourceGroupId" resource_group_id: String, 5 "eipStatus" eip_status: String,
    6 "instanceId" instance_id: String, 7 "instanceName" instance_name: String, 8 "pageSize" page_size: i64,
    9 "pageNum" page_num: i64, 10 "tagKeys" tag_keys: Vec<String>, 11 "tags" tags: Vec<Tag>
} }
paged! { DescribeEipAddresses: EipAddress = Number "pageNum", "dataSet" data_set, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<EipAddress>>,
}
model! { DescribeEipAddressesOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAddress {
    pub eip_id: Option<String>,
    pub zone_id: Option<String>,
    pub ip_address: Option<String>,
    pub netmask: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub eip_charge_type: Option<String>,
    pub period: Option<i64>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub eip_status: Option<String>,
    pub tags: Option<Tags>,
}
model! { EipAddress {
    0 "eipId" eip_id, 1 "zoneId" zone_id, 2 "ipAddress" ip_address, 3 "netmask" netmask, 4 "instanceId" instance_id,
    5 "instanceName" instance_name, 6 "eipChargeType" eip_charge_type, 7 "period" period, 8 "createTime" create_time,
    9 "expiredTime" expired_time, 10 "resourceGroupId" resource_group_id, 11 "resourceGroupName" resource_group_name,
    12 "eipStatus" eip_status, 13 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAvailableResources {
    /// One of `PREPAID`, `POSTPAID`.
    pub eip_charge_type: String,
    pub zone_id: Option<String>,
}
operation! { DescribeEipAvailableResources(eip_charge_type: String)
    "DescribeEipAvailableResources" -> DescribeEipAvailableResourcesOutput {
    0 "eipChargeType" eip_charge_type, 1 "zoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAvailableResourcesOutput {
    pub eip_resources: Option<Vec<EipAvailable>>,
}
model! { DescribeEipAvailableResourcesOutput {
    0 "eipResources" eip_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAvailable {
    pub zone_id: Option<String>,
    pub status: Option<String>,
    pub netmask: Option<i64>,
}
model! { EipAvailable {
    0 "zoneId" zone_id, 1 "status" status, 2 "netmask" netmask
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub image_ids: Option<Vec<String>>,
    pub image_name: Option<String>,
    pub catalog: Option<String>,
    /// One of `PUBLIC_IMAGE`, `CUSTOM_IMAGE`.
    pub image_type: Option<String>,
    /// One of `windows`, `linux`.
    pub os_type: Option<String>,
    pub instance_type_id: Option<String>,
}
operation! { DescribeImages() "DescribeImages" -> DescribeImagesOutput {
    0 "imageIds" image_ids: Vec<String>, 1 "imageName" image_name: String, 2 "catalog" catalog: String,
    3 "imageType" image_type: String, 4 "osType" os_type: String, 5 "instanceTypeId" instance_type_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub images: Option<Vec<ImageInfo>>,
}
model! { DescribeImagesOutput {
    0 "images" images
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub catalog: Option<String>,
    /// One of `PUBLIC_IMAGE`, `CUSTOM_IMAGE`.
    pub image_type: Option<String>,
    /// One of `windows`, `linux`.
    pub os_type: Option<String>,
}
model! { ImageInfo {
    0 "imageId" image_id, 1 "imageName" image_name, 2 "catalog" catalog, 3 "imageType" image_type, 4 "osType" os_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableCidrBlock {
    pub instance_id: String,
    /// One of `IPV4`, `IPV6`.
    pub cidr_block_type: Option<String>,
}
operation! { DescribeInstanceAvailableCidrBlock(instance_id: String)
    "DescribeInstanceAvailableCidrBlock" -> DescribeInstanceAvailableCidrBlockOutput {
    0 "instanceId" instance_id, 1 "cidrBlockType" cidr_block_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableCidrBlockOutput {
    pub instance_available_cidr_blocks: Option<Vec<InstanceAvailableCidrBlock>>,
}
model! { DescribeInstanceAvailableCidrBlockOutput {
    0 "instanceAvailableCidrBlocks" instance_available_cidr_blocks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAvailableCidrBlock {
    pub cidr_block_id: Option<String>,
    pub zone_id: Option<String>,
    /// One of `IPV4`, `IPV6`.
    pub cidr_block_type: Option<String>,
    /// One of `BGP`, `Local`.
    pub cidr_type: Option<String>,
    pub cidr_block: Option<String>,
    pub available_ips: Option<Vec<String>>,
    pub available_ip_count: Option<i64>,
}
model! { InstanceAvailableCidrBlock {
    0 "cidrBlockId" cidr_block_id, 1 "zoneId" zone_id, 2 "cidrBlockType" cidr_block_type, 3 "cidrType" cidr_type,
    4 "cidrBlock" cidr_block, 5 "availableIps" available_ips, 6 "availableIpCount" available_ip_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableEipResources {
    pub instance_id: String,
}
operation! { DescribeInstanceAvailableEipResources(instance_id: String)
    "DescribeInstanceAvailableEipResources" -> DescribeInstanceAvailableEipResourcesOutput {
    0 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableEipResourcesOutput {
    pub instance_eip_resources: Option<Vec<InstanceAvailableEip>>,
}
model! { DescribeInstanceAvailableEipResourcesOutput {
    0 "instanceEipResources" instance_eip_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAvailableEip {
    pub eip_id: Option<String>,
    pub ip_address: Option<String>,
    pub netmask: Option<i64>,
}
model! { InstanceAvailableEip {
    0 "eipId" eip_id, 1 "ipAddress" ip_address, 2 "netmask" netmask
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetStatus {
    pub instance_id: String,
}
operation! { DescribeInstanceInternetStatus(instance_id: String)
    "DescribeInstanceInternetStatus" -> DescribeInstanceInternetStatusOutput {
    0 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetStatusOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub modified_internet_max_bandwidth_out: Option<i64>,
    pub modified_bandwidth_status: Option<String>,
    pub traffic_package_size: Option<f64>,
    pub modified_traffic_package_size: Option<f64>,
    pub modified_traffic_package_status: Option<String>,
}
model! { DescribeInstanceInternetStatusOutput {
    0 "instanceId" instance_id, 1 "instanceName" instance_name, 2 "internetMaxBandwidthOut" internet_max_bandwidth_out,
    3 "modifiedInternetMaxBandwidthOut" modified_internet_max_bandwidth_out,
    4 "modifiedBandwidthStatus" modified_bandwidth_status, 5 "trafficPackageSize" traffic_package_size,
    6 "modifiedTrafficPackageSize" modified_traffic_package_size,
    7 "modifiedTrafficPackageStatus" modified_traffic_package_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTraffic {
    pub start_time: String,
    pub end_time: String,
    pub instance_id: String,
}
operation! { DescribeInstanceTraffic(start_time: String, end_time: String, instance_id: String)
    "DescribeInstanceTraffic" -> DescribeInstanceTrafficOutput {
    0 "startTime" start_time, 1 "endTime" end_time, 2 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTrafficOutput {
    pub data_list: Option<Vec<InstanceTrafficData>>,
    pub in95: Option<i64>,
    pub in95_time: Option<String>,
    pub in_avg: Option<i64>,
    pub in_max: Option<i64>,
    pub in_min: Option<i64>,
    pub in_total: Option<i64>,
    pub out95: Option<i64>,
    pub out95_time: Option<String>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub out_total: Option<i64>,
    pub max_bandwidth95_value_mbps: Option<f64>,
    pub total_unit: Option<String>,
    pub unit: Option<String>,
}
model! { DescribeInstanceTrafficOutput {
    0 "dataList" data_list, 1 "in95" in95, 2 "in95Time" in95_time, 3 "inAvg" in_avg, 4 "inMax" in_max, 5 "inMin" in_min,
    6 "inTotal" in_total, 7 "out95" out95, 8 "out95Time" out95_time, 9 "outAvg" out_avg, 10 "outMax" out_max,
    11 "outMin" out_min, 12 "outTotal" out_total, 13 "maxBandwidth95ValueMbps" max_bandwidth95_value_mbps,
    14 "totalUnit" total_unit, 15 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTrafficData {
    pub internet_rx: Option<i64>,
    pub internet_tx: Option<i64>,
    pub time: Option<String>,
}
model! { InstanceTrafficData {
    0 "internetRX" internet_rx, 1 "internetTX" internet_tx, 2 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypes {
    pub image_id: Option<String>,
    pub instance_type_ids: Option<Vec<String>>,
    pub minimum_cpu_core_count: Option<i64>,
    pub maximum_cpu_core_count: Option<i64>,
    pub minimum_memory_size: Option<i64>,
    pub maximum_memory_size: Option<i64>,
    pub minimum_bandwidth: Option<i64>,
    pub support_raids: Option<Vec<i64>>,
    pub support_subnet: Option<bool>,
    pub minimum_disk_size: Option<i64>,
    pub maximum_disk_size: Option<i64>,
    pub is_ha: Option<bool>,
}
operation! { DescribeInstanceTypes() "DescribeInstanceTypes" -> DescribeInstanceTypesOutput {
    0 "imageId" image_id: String, 1 "instanceTypeIds" instance_type_ids: Vec<String>,
    2 "minimumCpuCoreCount" minimum_cpu_core_count: i64, 3 "maximumCpuCoreCount" maximum_cpu_core_count: i64,
    4 "minimumMemorySize" minimum_memory_size: i64, 5 "maximumMemorySize" maximum_memory_size: i64,
    6 "minimumBandwidth" minimum_bandwidth: i64, 7 "supportRaids" support_raids: Vec<i64>,
    8 "supportSubnet" support_subnet: bool, 9 "minimumDiskSize" minimum_disk_size: i64,
    10 "maximumDiskSize" maximum_disk_size: i64, 11 "isHA" is_ha: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesOutput {
    pub instance_types: Option<Vec<InstanceType>>,
}
model! { DescribeInstanceTypesOutput {
    0 "instanceTypes" instance_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceType {
    pub image_ids: Option<Vec<String>>,
    pub instance_type_id: Option<String>,
    pub description: Option<String>,
    pub cpu_core_count: Option<i64>,
    pub cpu_detail: Option<String>,
    pub cpu_cores: Option<i64>,
    pub cpu_threads: Option<i64>,
    pub base_frequency: Option<String>,
    pub memory_size: Option<i64>,
    pub maximum_bandwidth: Option<i64>,
    pub support_raids: Option<Vec<i64>>,
    pub support_subnet: Option<bool>,
    pub is_ha: Option<bool>,
    pub disk_info: Option<InstanceDiskInfo>,
    pub vpu_vendor: Option<String>,
    pub vpu_card: Option<String>,
    pub vpu_count: Option<i64>,
}
model! { InstanceType {
    0 "imageIds" image_ids, 1 "instanceTypeId" instance_type_id, 2 "description" description,
    3 "cpuCoreCount" cpu_core_count, 4 "cpuDetail" cpu_detail, 5 "cpuCores" cpu_cores, 6 "cpuThreads" cpu_threads,
    7 "baseFrequency" base_frequency, 8 "memorySize" memory_size, 9 "maximumBandwidth" maximum_bandwidth,
    10 "supportRaids" support_raids, 11 "supportSubnet" support_subnet, 12 "isHA" is_ha, 13 "diskInfo" disk_info,
    14 "vpuVendor" vpu_vendor, 15 "vpuCard" vpu_card, 16 "vpuCount" vpu_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDiskInfo {
    pub total_disk_size: Option<i64>,
    pub disk_description: Option<String>,
    pub disks: Option<Vec<Disk>>,
}
model! { InstanceDiskInfo {
    0 "totalDiskSize" total_disk_size, 1 "diskDescription" disk_description, 2 "disks" disks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Disk {
    pub disk_size: Option<i64>,
    pub disk_count: Option<i64>,
}
model! { Disk {
    0 "diskSize" disk_size, 1 "diskCount" disk_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub instance_type_id: Option<String>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `ByInstanceBandwidth95`, `ByClusterBandwidth95`, `ByBandwidthCluster`.
    pub internet_charge_type: Option<String>,
    pub image_id: Option<String>,
    pub subnet_id: Option<String>,
    /// One of `PENDING`, `CREATING`, `CREATE_FAILED`, `INSTALLING`, `INSTALL_FAILED`, `RUNNING`, `STOPPED`, `BOOTING`,
    /// `STOPPING`, `RECYCLE`.
    pub instance_status: Option<String>,
    pub instance_name: Option<String>,
    pub hostname: Option<String>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>, 1 "zoneId" zone_id: String,
    2 "resourceGroupId" resource_group_id: String, 3 "instanceTypeId" instance_type_id: String,
    4 "internetChargeType" internet_charge_type: String, 5 "imageId" image_id: String, 6 "subnetId" subnet_id: String,
    7 "instanceStatus" instance_status: String, 8 "instanceName" instance_name: String, 9 "hostname" hostname: String,
    10 "publicIpAddresses" public_ip_addresses: Vec<String>, 11 "privateIpAddresses" private_ip_addresses: Vec<String>,
    12 "pageNum" page_num: i64, 13 "pageSize" page_size: i64, 14 "tagKeys" tag_keys: Vec<String>,
    15 "tags" tags: Vec<Tag>
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
    pub zone_id: Option<String>,
    pub instance_name: Option<String>,
    pub hostname: Option<String>,
    pub instance_type_id: Option<String>,
    pub instance_type: Option<InstanceType>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub ipxe_url: Option<String>,
    /// One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: Option<String>,
    pub bandwidth_out_mbps: Option<i64>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `ByInstanceBandwidth95`, `ByClusterBandwidth95`, `ByBandwidthCluster`.
    pub internet_charge_type: Option<String>,
    pub period: Option<i64>,
    pub primary_public_ip_address: Option<String>,
    pub primary_public_ipv6_address: Option<String>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub ipv6_addresses: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    /// One of `PENDING`, `CREATING`, `CREATE_FAILED`, `INSTALLING`, `INSTALL_FAILED`, `RUNNING`, `STOPPED`, `BOOTING`,
    /// `STOPPING`, `RECYCLE`.
    pub instance_status: Option<String>,
    pub traffic_package_size: Option<f64>,
    pub raid_config: Option<RaidConfig>,
    pub partitions: Option<Vec<Partition>>,
    pub nic: Option<Nic>,
    pub auto_renew: Option<bool>,
    pub key_id: Option<String>,
    pub tags: Option<Tags>,
    pub enable_gateway_mode: Option<bool>,
}
model! { InstanceInfo {
    0 "instanceId" instance_id, 1 "zoneId" zone_id, 2 "instanceName" instance_name, 3 "hostname" hostname,
    4 "instanceTypeId" instance_type_id, 5 "instanceType" instance_type, 6 "imageId" image_id, 7 "imageName" image_name,
    8 "ipxeUrl" ipxe_url, 9 "instanceChargeType" instance_charge_type, 10 "bandwidthOutMbps" bandwidth_out_mbps,
    11 "internetChargeType" internet_charge_type, 12 "period" period,
    13 "primaryPublicIpAddress" primary_public_ip_address, 14 "primaryPublicIPv6Address" primary_public_ipv6_address,
    15 "publicIpAddresses" public_ip_addresses, 16 "privateIpAddresses" private_ip_addresses,
    17 "ipv6Addresses" ipv6_addresses, 18 "subnetIds" subnet_ids, 19 "createTime" create_time,
    20 "expiredTime" expired_time, 21 "resourceGroupId" resource_group_id, 22 "resourceGroupName" resource_group_name,
    23 "instanceStatus" instance_status, 24 "trafficPackageSize" traffic_package_size, 25 "raidConfig" raid_config,
    26 "partitions" partitions, 27 "nic" nic, 28 "autoRenew" auto_renew, 29 "keyId" key_id, 30 "tags" tags,
    31 "enableGatewayMode" enable_gateway_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesMonitorHealth {
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstancesMonitorHealth(instance_ids: Vec<String>)
    "DescribeInstancesMonitorHealth" -> DescribeInstancesMonitorHealthOutput {
    0 "instanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesMonitorHealthOutput {
    pub monitor_health_list: Option<Vec<InstanceHealth>>,
}
model! { DescribeInstancesMonitorHealthOutput {
    0 "monitorHealthList" monitor_health_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceHealth {
    pub instance_id: Option<String>,
    pub cpu_status: Option<String>,
    pub disk_status: Option<String>,
    pub ipmi_ping: Option<String>,
    pub ipmi_status: Option<String>,
    pub memory_status: Option<String>,
    pub psu_status: Option<String>,
    pub wan_port_status: Option<String>,
    pub fan_status: Option<String>,
    pub server_brand: Option<String>,
    pub server_model: Option<String>,
    pub cpu_temp: Option<i64>,
    pub cpu0_temp: Option<i64>,
    pub cpu1_temp: Option<i64>,
    pub cpu2_temp: Option<i64>,
    pub inlet_temp: Option<i64>,
    pub temp_unit: Option<String>,
}
model! { InstanceHealth {
    0 "instanceId" instance_id, 1 "cpuStatus" cpu_status, 2 "diskStatus" disk_status, 3 "ipmiPing" ipmi_ping,
    4 "ipmiStatus" ipmi_status, 5 "memoryStatus" memory_status, 6 "psuStatus" psu_status,
    7 "wanPortStatus" wan_port_status, 8 "fanStatus" fan_status, 9 "serverBrand" server_brand,
    10 "serverModel" server_model, 11 "cpuTemp" cpu_temp, 12 "cpu0Temp" cpu0_temp, 13 "cpu1Temp" cpu1_temp,
    14 "cpu2Temp" cpu2_temp, 15 "inletTemp" inlet_temp, 16 "tempUnit" temp_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListeners {
    pub listener_ids: Option<Vec<String>>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub listener_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeListeners() "DescribeListeners" -> DescribeListenersOutput {
    0 "listenerIds" listener_ids: Vec<String>, 1 "loadBalancerIds" load_balancer_ids: Vec<String>,
    2 "listenerName" listener_name: String, 3 "pageNum" page_num: i64, 4 "pageSize" page_size: i64
} }
paged! { DescribeListeners: ListenerInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenersOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<ListenerInfo>>,
}
model! { DescribeListenersOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerInfo {
    pub load_balancer_id: Option<String>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub status: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub backend_protocol: Option<String>,
    pub scheduler: Option<String>,
    /// One of `DR`, `FNAT`.
    pub kind: Option<String>,
    pub health_check: Option<HealthCheck>,
    pub notify: Option<Notify>,
    pub create_time: Option<String>,
}
model! { ListenerInfo {
    0 "loadBalancerId" load_balancer_id, 1 "listenerId" listener_id, 2 "listenerName" listener_name, 3 "status" status,
    4 "port" port, 5 "protocol" protocol, 6 "backendProtocol" backend_protocol, 7 "scheduler" scheduler, 8 "kind" kind,
    9 "healthCheck" health_check, 10 "notify" notify, 11 "createTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerSpecs {
    /// One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
    pub zone_id: String,
}
operation! { DescribeLoadBalancerSpecs(charge_type: String, zone_id: String)
    "DescribeLoadBalancerSpecs" -> DescribeLoadBalancerSpecsOutput {
    0 "chargeType" charge_type, 1 "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerSpecsOutput {
    pub spec_set: Option<Vec<LoadBalancerSpec>>,
}
model! { DescribeLoadBalancerSpecsOutput {
    0 "specSet" spec_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerSpec {
    pub spec_name: Option<String>,
    pub max_connection: Option<i64>,
    pub cps: Option<i64>,
    pub qps: Option<i64>,
}
model! { LoadBalancerSpec {
    0 "specName" spec_name, 1 "maxConnection" max_connection, 2 "cps" cps, 3 "qps" qps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerZones {
    /// One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
}
operation! { DescribeLoadBalancerZones(charge_type: String)
    "DescribeLoadBalancerZones" -> DescribeLoadBalancerZonesOutput {
    0 "chargeType" charge_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerZonesOutput {
    pub zone_id_set: Option<Vec<String>>,
}
model! { DescribeLoadBalancerZonesOutput {
    0 "zoneIdSet" zone_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancers {
    pub load_balancer_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeLoadBalancers() "DescribeLoadBalancers" -> DescribeLoadBalancersOutput {
    0 "loadBalancerIds" load_balancer_ids: Vec<String>, 1 "zoneId" zone_id: String,
    2 "loadBalancerName" load_balancer_name: String, 3 "pageNum" page_num: i64, 4 "pageSize" page_size: i64,
    5 "resourceGroupId" resource_group_id: String, 6 "tagKeys" tag_keys: Vec<String>, 7 "tags" tags: Vec<Tag>
} }
paged! { DescribeLoadBalancers: LoadBalancerInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<LoadBalancerInfo>>,
}
model! { DescribeLoadBalancersOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerInfo {
    pub load_balancer_id: Option<String>,
    pub zone_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub spec_name: Option<String>,
    pub vip_list: Option<Vec<LoadBalancerIp>>,
    pub charge_type: Option<String>,
    pub period: Option<i64>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub status: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub master_ip: Option<String>,
    pub backup_ip: Option<String>,
    pub ip_type: Option<String>,
    pub bandwidth: Option<i64>,
    pub is_working: Option<bool>,
    pub listener_list: Option<Vec<ListenerInfo>>,
    pub backend_list: Option<Vec<BackendInfo>>,
    pub tags: Option<Tags>,
}
model! { LoadBalancerInfo {
    0 "loadBalancerId" load_balancer_id, 1 "zoneId" zone_id, 2 "loadBalancerName" load_balancer_name,
    3 "specName" spec_name, 4 "vipList" vip_list, 5 "chargeType" charge_type, 6 "period" period,
    7 "createTime" create_time, 8 "expiredTime" expired_time, 9 "status" status, 10 "resourceGroupId" resource_group_id,
    11 "resourceGroupName" resource_group_name, 12 "masterIp" master_ip, 13 "backupIp" backup_ip, 14 "ipType" ip_type,
    15 "bandwidth" bandwidth, 16 "isWorking" is_working, 17 "listenerList" listener_list, 18 "backendList" backend_list,
    19 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerIp {
    pub vip_id: Option<String>,
    pub ip_address: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
}
model! { LoadBalancerIp {
    0 "vipId" vip_id, 1 "ipAddress" ip_address, 2 "type" r#type, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedInstanceTraffic {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeManagedInstanceTraffic(instance_id: String, start_time: String, end_time: String)
    "DescribeManagedInstanceTraffic" -> DescribeManagedInstanceTrafficOutput {
    0 "instanceId" instance_id, 1 "startTime" start_time, 2 "endTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedInstanceTrafficOutput {
    pub data_list: Option<Vec<InstanceTrafficData>>,
    pub in95: Option<i64>,
    pub in95_time: Option<String>,
    pub in_avg: Option<i64>,
    pub in_max: Option<i64>,
    pub in_min: Option<i64>,
    pub in_total: Option<i64>,
    pub out95: Option<i64>,
    pub out95_time: Option<String>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub out_total: Option<i64>,
    pub max_bandwidth95_value_mbps: Option<f64>,
    pub total_unit: Option<String>,
    pub unit: Option<String>,
}
model! { DescribeManagedInstanceTrafficOutput {
    0 "dataList" data_list, 1 "in95" in95, 2 "in95Time" in95_time, 3 "inAvg" in_avg, 4 "inMax" in_max, 5 "inMin" in_min,
    6 "inTotal" in_total, 7 "out95" out95, 8 "out95Time" out95_time, 9 "outAvg" out_avg, 10 "outMax" out_max,
    11 "outMin" out_min, 12 "outTotal" out_total, 13 "maxBandwidth95ValueMbps" max_bandwidth95_value_mbps,
    14 "totalUnit" total_unit, 15 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedInstances {
    pub instance_ids: Option<Vec<String>>,
    pub instance_name: Option<String>,
    pub ip: Option<String>,
    pub lan_ip: Option<String>,
    pub fac_name: Option<String>,
    pub city_code: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeManagedInstances() "DescribeManagedInstances" -> DescribeManagedInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>, 1 "instanceName" instance_name: String, 2 "ip" ip: String,
    3 "lanIp" lan_ip: String, 4 "facName" fac_name: String, 5 "cityCode" city_code: String, 6 "pageNum" page_num: i64,
    7 "pageSize" page_size: i64, 8 "resourceGroupId" resource_group_id: String
} }
paged! { DescribeManagedInstances: ManagedInstanceInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedInstancesOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<ManagedInstanceInfo>>,
}
model! { DescribeManagedInstancesOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub fac_name: Option<String>,
    pub ips: Option<Vec<String>>,
    pub lan_ips: Option<Vec<String>>,
    pub create_time: Option<String>,
}
model! { ManagedInstanceInfo {
    0 "instanceId" instance_id, 1 "instanceName" instance_name, 2 "facName" fac_name, 3 "ips" ips, 4 "lanIps" lan_ips,
    5 "createTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetAvailableResources {
    pub zone_id: Option<String>,
}
operation! { DescribeSubnetAvailableResources()
    "DescribeSubnetAvailableResources" -> DescribeSubnetAvailableResourcesOutput {
    0 "zoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetAvailableResourcesOutput {
    pub zone_id_set: Option<Vec<String>>,
}
model! { DescribeSubnetAvailableResourcesOutput {
    0 "zoneIdSet" zone_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnets {
    pub subnet_ids: Option<Vec<String>>,
    pub subnet_name: Option<String>,
    pub cidr_block: Option<String>,
    /// One of `CREATING`, `CREATE_FAILED`, `AVAILABLE`, `DELETING`.
    pub subnet_status: Option<String>,
    pub zone_id: Option<String>,
    pub vpc_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeSubnets() "DescribeSubnets" -> DescribeSubnetsOutput {
    0 "subnetIds" subnet_ids: Vec<String>, 1 "subnetName" subnet_name: String, 2 "cidrBlock" cidr_block: String,
    3 "subnetStatus" subnet_status: String, 4 "zoneId" zone_id: String, 5 "vpcId" vpc_id: String,
    6 "resourceGroupId" resource_group_id: String, 7 "pageSize" page_size: i64, 8 "pageNum" page_num: i64
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
    pub subnet_name: Option<String>,
    pub zone_id: Option<String>,
    pub available_ip_count: Option<i64>,
    pub cidr_block: Option<String>,
    pub subnet_status: Option<String>,
    pub create_time: Option<String>,
    pub vpc_subnet_status: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub subnet_instance_set: Option<Vec<SubnetInstance>>,
}
model! { SubnetInfo {
    0 "subnetId" subnet_id, 1 "subnetName" subnet_name, 2 "zoneId" zone_id, 3 "availableIpCount" available_ip_count,
    4 "cidrBlock" cidr_block, 5 "subnetStatus" subnet_status, 6 "createTime" create_time,
    7 "vpcSubnetStatus" vpc_subnet_status, 8 "vpcId" vpc_id, 9 "vpcName" vpc_name,
    10 "resourceGroupId" resource_group_id, 11 "resourceGroupName" resource_group_name,
    12 "subnetInstanceSet" subnet_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInstance {
    pub instance_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_status: Option<String>,
}
model! { SubnetInstance {
    0 "instanceId" instance_id, 1 "privateIpAddress" private_ip_address, 2 "privateIpStatus" private_ip_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAvailableRegions {
    pub zone_id: Option<String>,
    pub vpc_region_id: Option<String>,
}
operation! { DescribeVpcAvailableRegions() "DescribeVpcAvailableRegions" -> DescribeVpcAvailableRegionsOutput {
    0 "zoneId" zone_id: String, 1 "vpcRegionId" vpc_region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAvailableRegionsOutput {
    pub vpc_region_set: Option<Vec<VpcRegionInfo>>,
}
model! { DescribeVpcAvailableRegionsOutput {
    0 "vpcRegionSet" vpc_region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcRegionInfo {
    pub vpc_region_id: Option<String>,
    pub vpc_region_name: Option<String>,
    pub zone_ids: Option<Vec<String>>,
}
model! { VpcRegionInfo {
    0 "vpcRegionId" vpc_region_id, 1 "vpcRegionName" vpc_region_name, 2 "zoneIds" zone_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub vpc_ids: Option<Vec<String>>,
    pub vpc_name: Option<String>,
    pub cidr_block: Option<String>,
    /// One of `CREATING`, `CREATE_FAILED`, `AVAILABLE`, `DELETING`.
    pub vpc_status: Option<String>,
    pub vpc_region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeVpcs() "DescribeVpcs" -> DescribeVpcsOutput {
    0 "vpcIds" vpc_ids: Vec<String>, 1 "vpcName" vpc_name: String, 2 "cidrBlock" cidr_block: String,
    3 "vpcStatus" vpc_status: String, 4 "vpcRegionId" vpc_region_id: String,
    5 "resourceGroupId" resource_group_id: String, 6 "pageSize" page_size: i64, 7 "pageNum" page_num: i64,
    8 "tagKeys" tag_keys: Vec<String>, 9 "tags" tags: Vec<Tag>
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
    pub vpc_region_id: Option<String>,
    pub vpc_region_name: Option<String>,
    pub vpc_name: Option<String>,
    pub cidr_block: Option<String>,
    pub create_time: Option<String>,
    pub vpc_status: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub tags: Option<Tags>,
}
model! { VpcInfo {
    0 "vpcId" vpc_id, 1 "vpcRegionId" vpc_region_id, 2 "vpcRegionName" vpc_region_name, 3 "vpcName" vpc_name,
    4 "cidrBlock" cidr_block, 5 "createTime" create_time, 6 "vpcStatus" vpc_status,
    7 "resourceGroupId" resource_group_id, 8 "resourceGroupName" resource_group_name, 9 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub accept_language: Option<String>,
    pub is_cloud_router_available: Option<bool>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "acceptLanguage" accept_language: String, 1 "isCloudRouterAvailable" is_cloud_router_available: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zone_set: Option<Vec<Zone>>,
}
model! { DescribeZonesOutput {
    0 "zoneSet" zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Zone {
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub city_name: Option<String>,
    pub area_name: Option<String>,
    pub is_cloud_router_available: Option<bool>,
    pub is_byoip_enabled: Option<bool>,
}
model! { Zone {
    0 "zoneId" zone_id, 1 "zoneName" zone_name, 2 "cityName" city_name, 3 "areaName" area_name,
    4 "isCloudRouterAvailable" is_cloud_router_available, 5 "isByoipEnabled" is_byoip_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateEipAddress {
    pub zone_id: String,
    /// One of `PREPAID`, `POSTPAID`.
    pub eip_charge_type: String,
    pub eip_charge_prepaid: Option<ChargePrepaid>,
    pub amount: Option<i64>,
    pub netmask: Option<i64>,
}
operation! { InquiryPriceCreateEipAddress(zone_id: String, eip_charge_type: String)
    "InquiryPriceCreateEipAddress" -> InquiryPriceCreateEipAddressOutput {
    0 "zoneId" zone_id, 1 "eipChargeType" eip_charge_type, 2 "eipChargePrepaid" eip_charge_prepaid: ChargePrepaid,
    3 "amount" amount: i64, 4 "netmask" netmask: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateEipAddressOutput {
    pub eip_price: Option<PriceItem>,
}
model! { InquiryPriceCreateEipAddressOutput {
    0 "eipPrice" eip_price
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
pub struct InquiryPriceCreateInstance {
    pub zone_id: String,
    pub instance_type_id: String,
    /// One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: String,
    pub instance_charge_prepaid: Option<ChargePrepaid>,
    pub traffic_package_size: Option<f64>,
    pub internet_max_bandwidth_out: Option<i64>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `ByInstanceBandwidth95`, `ByClusterBandwidth95`, `ByBandwidthCluster`.
    pub internet_charge_type: String,
}
operation! { InquiryPriceCreateInstance(zone_id: String, instance_type_id: String, instance_charge_type: String, internet_charge_type: String)
    "InquiryPriceCreateInstance" -> InquiryPriceCreateInstanceOutput {
    0 "zoneId" zone_id, 1 "instanceTypeId" instance_type_id, 2 "instanceChargeType" instance_charge_type,
    3 "instanceChargePrepaid" instance_charge_prepaid: ChargePrepaid, 4 "trafficPackageSize" traffic_package_size: f64,
    5 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64, 6 "internetChargeType" internet_charge_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstanceOutput {
    pub instance_price: Option<PriceItem>,
    pub bandwidth_price: Option<Vec<PriceItem>>,
    pub primary_ip_price: Option<PriceItem>,
}
model! { InquiryPriceCreateInstanceOutput {
    0 "instancePrice" instance_price, 1 "bandwidthPrice" bandwidth_price, 2 "primaryIpPrice" primary_ip_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateIpv4Block {
    pub zone_id: String,
    /// One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
    /// One of `BGP`, `Local`.
    pub cidr_type: Option<String>,
    pub charge_prepaid: Option<ChargePrepaid>,
    pub netmask: i64,
    pub amount: Option<i64>,
}
operation! { InquiryPriceCreateIpv4Block(zone_id: String, charge_type: String, netmask: i64)
    "InquiryPriceCreateIpv4Block" -> InquiryPriceCreateIpv4BlockOutput {
    0 "zoneId" zone_id, 1 "chargeType" charge_type, 2 "cidrType" cidr_type: String,
    3 "chargePrepaid" charge_prepaid: ChargePrepaid, 4 "netmask" netmask, 5 "amount" amount: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateIpv4BlockOutput {
    pub price: Option<PriceItem>,
}
model! { InquiryPriceCreateIpv4BlockOutput {
    0 "price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidth {
    pub instance_id: String,
    pub bandwidth_out_mbps: i64,
}
operation! { InquiryPriceInstanceBandwidth(instance_id: String, bandwidth_out_mbps: i64)
    "InquiryPriceInstanceBandwidth" -> InquiryPriceInstanceBandwidthOutput {
    0 "instanceId" instance_id, 1 "bandwidthOutMbps" bandwidth_out_mbps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidthOutput {
    pub bandwidth_price: Option<Vec<PriceItem>>,
}
model! { InquiryPriceInstanceBandwidthOutput {
    0 "bandwidthPrice" bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceTrafficPackage {
    pub instance_id: String,
    pub traffic_package_size: f64,
}
operation! { InquiryPriceInstanceTrafficPackage(instance_id: String, traffic_package_size: f64)
    "InquiryPriceInstanceTrafficPackage" -> InquiryPriceInstanceTrafficPackageOutput {
    0 "instanceId" instance_id, 1 "trafficPackageSize" traffic_package_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceTrafficPackageOutput {
    pub traffic_package_price: Option<Vec<PriceItem>>,
}
model! { InquiryPriceInstanceTrafficPackageOutput {
    0 "trafficPackagePrice" traffic_package_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCidrBlocksAttribute {
    pub name: String,
    pub cidr_block_ids: Vec<String>,
}
operation! { ModifyCidrBlocksAttribute(name: String, cidr_block_ids: Vec<String>) "ModifyCidrBlocksAttribute" -> Empty {
    0 "name" name, 1 "cidrBlockIds" cidr_block_ids
} }

pub type ModifyCidrBlocksAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipAddressesResourceGroup {
    pub eip_ids: Vec<String>,
    pub resource_group_id: String,
}
operation! { ModifyEipAddressesResourceGroup(eip_ids: Vec<String>, resource_group_id: String)
    "ModifyEipAddressesResourceGroup" -> Empty {
    0 "eipIds" eip_ids, 1 "resourceGroupId" resource_group_id
} }

pub type ModifyEipAddressesResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidth {
    pub instance_id: String,
    pub bandwidth_out_mbps: i64,
}
operation! { ModifyInstanceBandwidth(instance_id: String, bandwidth_out_mbps: i64)
    "ModifyInstanceBandwidth" -> ModifyInstanceBandwidthOutput {
    0 "instanceId" instance_id, 1 "bandwidthOutMbps" bandwidth_out_mbps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidthOutput {
    pub order_number: Option<String>,
}
model! { ModifyInstanceBandwidthOutput {
    0 "orderNumber" order_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTrafficPackage {
    pub instance_id: String,
    pub traffic_package_size: f64,
}
operation! { ModifyInstanceTrafficPackage(instance_id: String, traffic_package_size: f64)
    "ModifyInstanceTrafficPackage" -> ModifyInstanceTrafficPackageOutput {
    0 "instanceId" instance_id, 1 "trafficPackageSize" traffic_package_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTrafficPackageOutput {
    pub order_number: Option<String>,
}
model! { ModifyInstanceTrafficPackageOutput {
    0 "orderNumber" order_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttribute {
    pub instance_name: String,
    pub instance_ids: Vec<String>,
}
operation! { ModifyInstancesAttribute(instance_name: String, instance_ids: Vec<String>)
    "ModifyInstancesAttribute" -> Empty {
    0 "instanceName" instance_name, 1 "instanceIds" instance_ids
} }

pub type ModifyInstancesAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesResourceGroup {
    pub instance_ids: Vec<String>,
    pub resource_group_id: String,
}
operation! { ModifyInstancesResourceGroup(instance_ids: Vec<String>, resource_group_id: String)
    "ModifyInstancesResourceGroup" -> Empty {
    0 "instanceIds" instance_ids, 1 "resourceGroupId" resource_group_id
} }

pub type ModifyInstancesResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyListenerAttribute {
    pub listener_id: String,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub backend_protocol: Option<String>,
    pub scheduler: Option<String>,
    /// One of `DR`, `FNAT`.
    pub kind: Option<String>,
    pub health_check: Option<HealthCheck>,
    pub notify: Option<Notify>,
}
operation! { ModifyListenerAttribute(listener_id: String) "ModifyListenerAttribute" -> Empty {
    0 "listenerId" listener_id, 1 "listenerName" listener_name: String, 2 "protocol" protocol: String,
    3 "backendProtocol" backend_protocol: String, 4 "scheduler" scheduler: String, 5 "kind" kind: String,
    6 "healthCheck" health_check: HealthCheck, 7 "notify" notify: Notify
} }

pub type ModifyListenerAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancersName {
    pub load_balancer_name: String,
    pub load_balancer_ids: Vec<String>,
}
operation! { ModifyLoadBalancersName(load_balancer_name: String, load_balancer_ids: Vec<String>)
    "ModifyLoadBalancersName" -> Empty {
    0 "loadBalancerName" load_balancer_name, 1 "loadBalancerIds" load_balancer_ids
} }

pub type ModifyLoadBalancersNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetsAttribute {
    pub subnet_name: String,
    pub subnet_ids: Vec<String>,
}
operation! { ModifySubnetsAttribute(subnet_name: String, subnet_ids: Vec<String>) "ModifySubnetsAttribute" -> Empty {
    0 "subnetName" subnet_name, 1 "subnetIds" subnet_ids
} }

pub type ModifySubnetsAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcsAttribute {
    pub vpc_name: String,
    pub vpc_ids: Vec<String>,
}
operation! { ModifyVpcsAttribute(vpc_name: String, vpc_ids: Vec<String>) "ModifyVpcsAttribute" -> Empty {
    0 "vpcName" vpc_name, 1 "vpcIds" vpc_ids
} }

pub type ModifyVpcsAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub instance_ids: Vec<String>,
}
operation! { RebootInstances(instance_ids: Vec<String>) "RebootInstances" -> Empty {
    0 "instanceIds" instance_ids
} }

pub type RebootInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBackend {
    pub listener_id: String,
    pub backend_name: String,
    pub instance_id: String,
    pub client_token: String,
    pub port_list: Option<Vec<i64>>,
    pub weight: Option<i64>,
    /// One of `BM`, `VM`.
    pub instance_type: Option<String>,
}
operation! { RegisterBackend(listener_id: String, backend_name: String, instance_id: String, client_token: String)
    "RegisterBackend" -> RegisterBackendOutput {
    0 "listenerId" listener_id, 1 "backendName" backend_name, 2 "instanceId" instance_id, 3 "clientToken" client_token,
    4 "portList" port_list: Vec<i64>, 5 "weight" weight: i64, 6 "instanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBackendOutput {
    pub backend_id: Option<String>,
}
model! { RegisterBackendOutput {
    0 "backendId" backend_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinstallInstance {
    pub image_id: Option<String>,
    pub hostname: Option<String>,
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub raid_config: Option<RaidConfig>,
    pub partitions: Option<Vec<Partition>>,
    pub nic: Option<Nic>,
    pub ipxe_url: Option<String>,
    pub user_data: Option<Secret>,
    pub instance_id: String,
}
operation! { ReinstallInstance(instance_id: String) "ReinstallInstance" -> Empty {
    0 "imageId" image_id: String, 1 "hostname" hostname: String, 2 "password" password: Secret,
    3 "keyId" key_id: String, 4 "raidConfig" raid_config: RaidConfig, 5 "partitions" partitions: Vec<Partition>,
    6 "nic" nic: Nic, 7 "ipxeUrl" ipxe_url: String, 8 "userData" user_data: Secret, 9 "instanceId" instance_id
} }

pub type ReinstallInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseCidrBlocks {
    pub cidr_block_ids: Vec<String>,
}
operation! { ReleaseCidrBlocks(cidr_block_ids: Vec<String>) "ReleaseCidrBlocks" -> Empty {
    0 "cidrBlockIds" cidr_block_ids
} }

pub type ReleaseCidrBlocksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseEipAddresses {
    pub eip_ids: Vec<String>,
}
operation! { ReleaseEipAddresses(eip_ids: Vec<String>) "ReleaseEipAddresses" -> Empty {
    0 "eipIds" eip_ids
} }

pub type ReleaseEipAddressesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstances {
    pub instance_ids: Vec<String>,
}
operation! { ReleaseInstances(instance_ids: Vec<String>) "ReleaseInstances" -> Empty {
    0 "instanceIds" instance_ids
} }

pub type ReleaseInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseLoadBalancer {
    pub load_balancer_id: String,
}
operation! { ReleaseLoadBalancer(load_balancer_id: String) "ReleaseLoadBalancer" -> Empty {
    0 "loadBalancerId" load_balancer_id
} }

pub type ReleaseLoadBalancerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCidrBlock {
    pub cidr_block_id: String,
}
operation! { RenewCidrBlock(cidr_block_id: String) "RenewCidrBlock" -> Empty {
    0 "cidrBlockId" cidr_block_id
} }

pub type RenewCidrBlockOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewEipAddress {
    pub eip_id: String,
}
operation! { RenewEipAddress(eip_id: String) "RenewEipAddress" -> Empty {
    0 "eipId" eip_id
} }

pub type RenewEipAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub instance_id: String,
}
operation! { RenewInstance(instance_id: String) "RenewInstance" -> Empty {
    0 "instanceId" instance_id
} }

pub type RenewInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreLoadBalancer {
    pub load_balancer_id: String,
}
operation! { RestoreLoadBalancer(load_balancer_id: String) "RestoreLoadBalancer" -> RestoreLoadBalancerOutput {
    0 "loadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreLoadBalancerOutput {
    pub order_number: Option<String>,
}
model! { RestoreLoadBalancerOutput {
    0 "orderNumber" order_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    pub instance_ids: Vec<String>,
}
operation! { StartInstances(instance_ids: Vec<String>) "StartInstances" -> Empty {
    0 "instanceIds" instance_ids
} }

pub type StartInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub instance_ids: Vec<String>,
}
operation! { StopInstances(instance_ids: Vec<String>) "StopInstances" -> Empty {
    0 "instanceIds" instance_ids
} }

pub type StopInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateCidrBlock {
    pub cidr_block_id: String,
}
operation! { TerminateCidrBlock(cidr_block_id: String) "TerminateCidrBlock" -> Empty {
    0 "cidrBlockId" cidr_block_id
} }

pub type TerminateCidrBlockOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateEipAddress {
    pub eip_id: String,
}
operation! { TerminateEipAddress(eip_id: String) "TerminateEipAddress" -> Empty {
    0 "eipId" eip_id
} }

pub type TerminateEipAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstance {
    pub instance_id: String,
}
operation! { TerminateInstance(instance_id: String) "TerminateInstance" -> Empty {
    0 "instanceId" instance_id
} }

pub type TerminateInstanceOutput = Empty;

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
pub struct UnAssociateEipAddress {
    pub eip_id: String,
}
operation! { UnAssociateEipAddress(eip_id: String) "UnAssociateEipAddress" -> Empty {
    0 "eipId" eip_id
} }

pub type UnAssociateEipAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateSubnetInstance {
    pub subnet_id: String,
    pub instance_id: String,
}
operation! { UnAssociateSubnetInstance(subnet_id: String, instance_id: String) "UnAssociateSubnetInstance" -> Empty {
    0 "subnetId" subnet_id, 1 "instanceId" instance_id
} }

pub type UnAssociateSubnetInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindCidrBlockIps {
    pub ip_list: Vec<String>,
    pub cidr_block_id: String,
}
operation! { UnbindCidrBlockIps(ip_list: Vec<String>, cidr_block_id: String) "UnbindCidrBlockIps" -> Empty {
    0 "ipList" ip_list, 1 "cidrBlockId" cidr_block_id
} }

pub type UnbindCidrBlockIpsOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    AllocateEipAddresses, AssociateEipAddress, AssociateSubnetInstances, AssociateVpcSubnet, BindCidrBlockIps,
    CancelInstanceBandwidthDowngrade, CancelInstanceTrafficPackageDowngrade, CreateByoip, CreateInstances,
    CreateIpv4Block, CreateIpv6Block, CreateListener, CreateLoadBalancer, CreateLoadBalancerVIPs, CreateSubnet,
    CreateVpc, DeleteListener, DeleteLoadBalancerVIP, DeleteSubnet, DeleteVpc, DeregisterBackend,
    DescribeAvailableIpv4Resources, DescribeAvailableIpv6Resources, DescribeAvailableResources, DescribeBackends,
    DescribeCidrBlockIps, DescribeCidrBlocks, DescribeEipAddresses, DescribeEipAvailableResources, DescribeImages,
    DescribeInstanceAvailableCidrBlock, DescribeInstanceAvailableEipResources, DescribeInstanceInternetStatus,
    DescribeInstanceTraffic, DescribeInstanceTypes, DescribeInstances, DescribeInstancesMonitorHealth,
    DescribeListeners, DescribeLoadBalancerSpecs, DescribeLoadBalancerZones, DescribeLoadBalancers,
    DescribeManagedInstanceTraffic, DescribeManagedInstances, DescribeSubnetAvailableResources, DescribeSubnets,
    DescribeVpcAvailableRegions, DescribeVpcs, DescribeZones, InquiryPriceCreateEipAddress, InquiryPriceCreateInstance,
    InquiryPriceCreateIpv4Block, InquiryPriceInstanceBandwidth, InquiryPriceInstanceTrafficPackage,
    ModifyCidrBlocksAttribute, ModifyEipAddressesResourceGroup, ModifyInstanceBandwidth, ModifyInstanceTrafficPackage,
    ModifyInstancesAttribute, ModifyInstancesResourceGroup, ModifyListenerAttribute, ModifyLoadBalancersName,
    ModifySubnetsAttribute, ModifyVpcsAttribute, RebootInstances, RegisterBackend, ReinstallInstance, ReleaseCidrBlocks,
    ReleaseEipAddresses, ReleaseInstances, ReleaseLoadBalancer, RenewCidrBlock, RenewEipAddress, RenewInstance,
    RestoreLoadBalancer, StartInstances, StopInstances, TerminateCidrBlock, TerminateEipAddress, TerminateInstance,
    TerminateLoadBalancer, UnAssociateEipAddress, UnAssociateSubnetInstance, UnbindCidrBlockIps
}
