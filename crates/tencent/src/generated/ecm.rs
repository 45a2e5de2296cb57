//! `ecm` 2019-07-19.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ecm", version: "2019-07-19", code: "ecm", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateAddresses {
    pub ecm_region: String,
    pub address_count: Option<u64>,
    pub internet_service_provider: Option<String>,
    pub internet_max_bandwidth_out: Option<u64>,
    pub tags: Option<Vec<Tag>>,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
}
operation! { AllocateAddresses(ecm_region: String) "AllocateAddresses" -> AllocateAddressesOutput {
    0 "EcmRegion" ecm_region, 1 "AddressCount" address_count: u64,
    2 "InternetServiceProvider" internet_service_provider: String,
    3 "InternetMaxBandwidthOut" internet_max_bandwidth_out: u64, 4 "Tags" tags: Vec<Tag>,
    5 "InstanceId" instance_id: String, 6 "NetworkInterfaceId" network_interface_id: String,
    7 "PrivateIpAddress" private_ip_address: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
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
pub struct AllocateIpv6AddressesBandwidth {
    pub ecm_region: String,
    pub ipv6_addresses: Vec<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub internet_charge_type: Option<String>,
}
operation! { AllocateIpv6AddressesBandwidth(ecm_region: String, ipv6_addresses: Vec<String>)
    "AllocateIpv6AddressesBandwidth" -> AllocateIpv6AddressesBandwidthOutput {
    0 "EcmRegion" ecm_region, 1 "Ipv6Addresses" ipv6_addresses,
    2 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 3 "InternetChargeType" internet_charge_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIpv6AddressesBandwidthOutput {
    pub address_set: Option<Vec<String>>,
    pub task_id: Option<String>,
}
model! { AllocateIpv6AddressesBandwidthOutput {
    0 "AddressSet" address_set, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6Addresses {
    pub ecm_region: String,
    pub network_interface_id: String,
    pub ipv6_addresses: Option<Vec<Ipv6Address>>,
    pub ipv6_address_count: Option<i64>,
    pub isp_type: Option<String>,
    pub skip_check_ipv6_address: Option<bool>,
    pub skip_allocate_bandwidth: Option<bool>,
    /// Deprecated.
    pub ipv6_isp: Option<String>,
}
operation! { AssignIpv6Addresses(ecm_region: String, network_interface_id: String)
    "AssignIpv6Addresses" -> AssignIpv6AddressesOutput {
    0 "EcmRegion" ecm_region, 1 "NetworkInterfaceId" network_interface_id,
    2 "Ipv6Addresses" ipv6_addresses: Vec<Ipv6Address>, 3 "Ipv6AddressCount" ipv6_address_count: i64,
    4 "ISPType" isp_type: String, 5 "SkipCheckIPv6Address" skip_check_ipv6_address: bool,
    6 "SkipAllocateBandwidth" skip_allocate_bandwidth: bool, 7 "Ipv6ISP" ipv6_isp: String
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
}
input! { Ipv6Address(address: String) {
    0 "Address" address: String, 1 "Primary" primary: bool, 2 "AddressId" address_id: String,
    3 "Description" description: String, 4 "IsWanIpBlocked" is_wan_ip_blocked: bool, 5 "State" state: String
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
    pub isp_type: String,
    pub ecm_region: Option<String>,
}
operation! { AssignIpv6CidrBlock(vpc_id: String, isp_type: String) "AssignIpv6CidrBlock" -> AssignIpv6CidrBlockOutput {
    0 "VpcId" vpc_id, 1 "ISPType" isp_type, 2 "EcmRegion" ecm_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6CidrBlockOutput {
    pub ipv6_cidr_block: Option<String>,
}
model! { AssignIpv6CidrBlockOutput {
    0 "Ipv6CidrBlock" ipv6_cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6CidrBlocks {
    pub vpc_id: String,
    pub isp_types: Vec<ISPTypeItem>,
    pub ecm_region: Option<String>,
}
operation! { AssignIpv6CidrBlocks(vpc_id: String, isp_types: Vec<ISPTypeItem>)
    "AssignIpv6CidrBlocks" -> AssignIpv6CidrBlocksOutput {
    0 "VpcId" vpc_id, 1 "ISPTypes" isp_types, 2 "EcmRegion" ecm_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ISPTypeItem {
    pub isp_type: Option<String>,
    pub count: Option<u64>,
}
input! { ISPTypeItem() {
    0 "ISPType" isp_type: String, 1 "Count" count: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6CidrBlocksOutput {
    pub ipv6_cidr_block_set: Option<Vec<ISPIPv6CidrBlock>>,
}
model! { AssignIpv6CidrBlocksOutput {
    0 "IPv6CidrBlockSet" ipv6_cidr_block_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ISPIPv6CidrBlock {
    pub ipv6_cidr_block: Option<String>,
    pub isp_type: Option<String>,
}
model! { ISPIPv6CidrBlock {
    0 "IPv6CidrBlock" ipv6_cidr_block, 1 "ISPType" isp_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6SubnetCidrBlock {
    pub vpc_id: String,
    pub ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>,
    pub ecm_region: Option<String>,
}
operation! { AssignIpv6SubnetCidrBlock(vpc_id: String, ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>)
    "AssignIpv6SubnetCidrBlock" -> AssignIpv6SubnetCidrBlockOutput {
    0 "VpcId" vpc_id, 1 "Ipv6SubnetCidrBlocks" ipv6_subnet_cidr_blocks, 2 "EcmRegion" ecm_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ipv6SubnetCidrBlock {
    pub subnet_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
}
input! { Ipv6SubnetCidrBlock() {
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
    pub ecm_region: String,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<u64>,
}
operation! { AssignPrivateIpAddresses(network_interface_id: String, ecm_region: String)
    "AssignPrivateIpAddresses" -> AssignPrivateIpAddressesOutput {
    0 "NetworkInterfaceId" network_interface_id, 1 "EcmRegion" ecm_region,
    2 "PrivateIpAddresses" private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    3 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count: u64
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
}
input! { PrivateIpAddressSpecification(private_ip_address: String) {
    0 "PrivateIpAddress" private_ip_address: String, 1 "Primary" primary: bool,
    2 "PublicIpAddress" public_ip_address: String, 3 "AddressId" address_id: String,
    4 "Description" description: String, 5 "IsWanIpBlocked" is_wan_ip_blocked: bool, 6 "State" state: String
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
    pub ecm_region: String,
    pub address_id: String,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
}
operation! { AssociateAddress(ecm_region: String, address_id: String) "AssociateAddress" -> AssociateAddressOutput {
    0 "EcmRegion" ecm_region, 1 "AddressId" address_id, 2 "InstanceId" instance_id: String,
    3 "NetworkInterfaceId" network_interface_id: String, 4 "PrivateIpAddress" private_ip_address: String
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
pub struct AssociateSecurityGroups {
    pub security_group_ids: Vec<String>,
    pub instance_ids: Vec<String>,
}
operation! { AssociateSecurityGroups(security_group_ids: Vec<String>, instance_ids: Vec<String>)
    "AssociateSecurityGroups" -> Empty {
    0 "SecurityGroupIds" security_group_ids, 1 "InstanceIds" instance_ids
} }

pub type AssociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachNetworkInterface {
    pub network_interface_id: String,
    pub instance_id: String,
    pub ecm_region: String,
}
operation! { AttachNetworkInterface(network_interface_id: String, instance_id: String, ecm_region: String)
    "AttachNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "InstanceId" instance_id, 2 "EcmRegion" ecm_region
} }

pub type AttachNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeregisterTargets {
    pub load_balancer_id: String,
    pub targets: Vec<BatchTarget>,
}
operation! { BatchDeregisterTargets(load_balancer_id: String, targets: Vec<BatchTarget>)
    "BatchDeregisterTargets" -> BatchDeregisterTargetsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTarget {
    pub listener_id: Option<String>,
    pub port: Option<i64>,
    pub instance_id: Option<String>,
    pub eni_ip: Option<String>,
    pub weight: Option<i64>,
}
input! { BatchTarget() {
    0 "ListenerId" listener_id: String, 1 "Port" port: i64, 2 "InstanceId" instance_id: String,
    3 "EniIp" eni_ip: String, 4 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeregisterTargetsOutput {
    pub fail_listener_id_set: Option<Vec<String>>,
}
model! { BatchDeregisterTargetsOutput {
    0 "FailListenerIdSet" fail_listener_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyTargetWeight {
    pub load_balancer_id: String,
    pub modify_list: Vec<TargetsWeightRule>,
}
operation! { BatchModifyTargetWeight(load_balancer_id: String, modify_list: Vec<TargetsWeightRule>)
    "BatchModifyTargetWeight" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ModifyList" modify_list
} }

pub type BatchModifyTargetWeightOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetsWeightRule {
    pub listener_id: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub weight: Option<i64>,
}
input! { TargetsWeightRule() {
    0 "ListenerId" listener_id: String, 1 "Targets" targets: Vec<Target>, 2 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Target {
    pub port: Option<i64>,
    pub instance_id: Option<String>,
    pub weight: Option<i64>,
    pub eni_ip: Option<String>,
}
input! { Target() {
    0 "Port" port: i64, 1 "InstanceId" instance_id: String, 2 "Weight" weight: i64, 3 "EniIp" eni_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterTargets {
    pub load_balancer_id: String,
    pub targets: Vec<BatchTarget>,
}
operation! { BatchRegisterTargets(load_balancer_id: String, targets: Vec<BatchTarget>)
    "BatchRegisterTargets" -> BatchRegisterTargetsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterTargetsOutput {
    pub fail_listener_id_set: Option<Vec<String>>,
}
model! { BatchRegisterTargetsOutput {
    0 "FailListenerIdSet" fail_listener_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVip {
    pub vpc_id: String,
    pub subnet_id: String,
    pub ha_vip_name: String,
    pub vip: Option<String>,
}
operation! { CreateHaVip(vpc_id: String, subnet_id: String, ha_vip_name: String) "CreateHaVip" -> CreateHaVipOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "HaVipName" ha_vip_name, 3 "Vip" vip: String
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
}
model! { HaVip {
    0 "HaVipId" ha_vip_id, 1 "HaVipName" ha_vip_name, 2 "Vip" vip, 3 "VpcId" vpc_id, 4 "SubnetId" subnet_id,
    5 "NetworkInterfaceId" network_interface_id, 6 "InstanceId" instance_id, 7 "AddressIp" address_ip, 8 "State" state,
    9 "CreatedTime" created_time, 10 "Business" business
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    pub image_name: String,
    pub instance_id: String,
    pub image_description: Option<String>,
    pub force_poweroff: Option<String>,
}
operation! { CreateImage(image_name: String, instance_id: String) "CreateImage" -> CreateImageOutput {
    0 "ImageName" image_name, 1 "InstanceId" instance_id, 2 "ImageDescription" image_description: String,
    3 "ForcePoweroff" force_poweroff: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub task_id: Option<String>,
}
model! { CreateImageOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPair {
    pub key_name: String,
}
operation! { CreateKeyPair(key_name: String) "CreateKeyPair" -> CreateKeyPairOutput {
    0 "KeyName" key_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPairOutput {
    pub key_pair: Option<KeyPair>,
}
model! { CreateKeyPairOutput {
    0 "KeyPair" key_pair
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyPair {
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub project_id: Option<i64>,
    pub description: Option<String>,
    pub public_key: Option<String>,
    pub private_key: Option<Secret>,
    pub associated_instance_ids: Option<Vec<String>>,
    pub created_time: Option<String>,
}
model! { KeyPair {
    0 "KeyId" key_id, 1 "KeyName" key_name, 2 "ProjectId" project_id, 3 "Description" description,
    4 "PublicKey" public_key, 5 "PrivateKey" private_key, 6 "AssociatedInstanceIds" associated_instance_ids,
    7 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    pub load_balancer_id: String,
    pub ports: Vec<i64>,
    pub protocol: String,
    pub listener_names: Option<Vec<String>>,
    pub health_check: Option<HealthCheck>,
    pub session_expire_time: Option<i64>,
    pub scheduler: Option<String>,
    pub session_type: Option<String>,
    pub end_ports: Option<Vec<i64>>,
}
operation! { CreateListener(load_balancer_id: String, ports: Vec<i64>, protocol: String)
    "CreateListener" -> CreateListenerOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "Ports" ports, 2 "Protocol" protocol,
    3 "ListenerNames" listener_names: Vec<String>, 4 "HealthCheck" health_check: HealthCheck,
    5 "SessionExpireTime" session_expire_time: i64, 6 "Scheduler" scheduler: String,
    7 "SessionType" session_type: String, 8 "EndPorts" end_ports: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheck {
    pub health_switch: Option<i64>,
    pub time_out: Option<i64>,
    pub interval_time: Option<i64>,
    pub health_num: Option<i64>,
    pub un_healthy_num: Option<i64>,
    pub check_port: Option<i64>,
    pub context_type: Option<String>,
    pub send_context: Option<String>,
    pub recv_context: Option<String>,
    pub check_type: Option<String>,
}
input! { HealthCheck() {
    0 "HealthSwitch" health_switch: i64, 1 "TimeOut" time_out: i64, 2 "IntervalTime" interval_time: i64,
    3 "HealthNum" health_num: i64, 4 "UnHealthyNum" un_healthy_num: i64, 5 "CheckPort" check_port: i64,
    6 "ContextType" context_type: String, 7 "SendContext" send_context: String, 8 "RecvContext" recv_context: String,
    9 "CheckType" check_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerOutput {
    pub listener_ids: Option<Vec<String>>,
}
model! { CreateListenerOutput {
    0 "ListenerIds" listener_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    pub ecm_region: String,
    pub load_balancer_type: String,
    pub vip_isp: String,
    pub load_balancer_name: Option<String>,
    pub vpc_id: Option<String>,
    pub number: Option<i64>,
    pub internet_accessible: Option<LoadBalancerInternetAccessible>,
    pub tags: Option<Vec<TagInfo>>,
    pub security_groups: Option<Vec<String>>,
    pub address_ip_version: Option<String>,
    pub subnet_id: Option<String>,
}
operation! { CreateLoadBalancer(ecm_region: String, load_balancer_type: String, vip_isp: String)
    "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "EcmRegion" ecm_region, 1 "LoadBalancerType" load_balancer_type, 2 "VipIsp" vip_isp,
    3 "LoadBalancerName" load_balancer_name: String, 4 "VpcId" vpc_id: String, 5 "Number" number: i64,
    6 "InternetAccessible" internet_accessible: LoadBalancerInternetAccessible, 7 "Tags" tags: Vec<TagInfo>,
    8 "SecurityGroups" security_groups: Vec<String>, 9 "AddressIPVersion" address_ip_version: String,
    10 "SubnetId" subnet_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerInternetAccessible {
    pub internet_max_bandwidth_out: Option<i64>,
}
input! { LoadBalancerInternetAccessible() {
    0 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfo() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub load_balancer_ids: Option<Vec<String>>,
}
model! { CreateLoadBalancerOutput {
    0 "LoadBalancerIds" load_balancer_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModule {
    pub module_name: String,
    pub default_band_width: i64,
    pub default_image_id: String,
    pub instance_type: String,
    pub default_system_disk_size: i64,
    pub default_data_disk_size: i64,
    pub close_ip_direct: Option<bool>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    pub security_groups: Option<Vec<String>>,
    pub default_band_width_in: Option<i64>,
    pub disable_wan_ip: Option<bool>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
}

/// What [`CreateModule::new`] takes.
pub struct CreateModuleRequired {
    pub module_name: String,
    pub default_band_width: i64,
    pub default_image_id: String,
    pub instance_type: String,
    pub default_system_disk_size: i64,
    pub default_data_disk_size: i64,
}
operation! { CreateModule{CreateModuleRequired: module_name, default_band_width, default_image_id, instance_type, default_system_disk_size, default_data_disk_size}
    "CreateModule" -> CreateModuleOutput {
    0 "ModuleName" module_name, 1 "DefaultBandWidth" default_band_width, 2 "DefaultImageId" default_image_id,
    3 "InstanceType" instance_type, 4 "DefaultSystemDiskSize" default_system_disk_size,
    5 "DefaultDataDiskSize" default_data_disk_size, 6 "CloseIpDirect" close_ip_direct: bool,
    7 "TagSpecification" tag_specification: Vec<TagSpecification>, 8 "SecurityGroups" security_groups: Vec<String>,
    9 "DefaultBandWidthIn" default_band_width_in: i64, 10 "DisableWanIp" disable_wan_ip: bool,
    11 "SystemDisk" system_disk: SystemDisk, 12 "DataDisks" data_disks: Vec<DataDisk>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSpecification {
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
input! { TagSpecification(resource_type: String, tags: Vec<Tag>) {
    0 "ResourceType" resource_type: String, 1 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub disk_type: Option<String>,
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
}
input! { SystemDisk() {
    0 "DiskType" disk_type: String, 1 "DiskId" disk_id: String, 2 "DiskSize" disk_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
}
input! { DataDisk(disk_size: i64) {
    0 "DiskSize" disk_size: i64, 1 "DiskType" disk_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModuleOutput {
    pub module_id: Option<String>,
}
model! { CreateModuleOutput {
    0 "ModuleId" module_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterface {
    pub vpc_id: String,
    pub network_interface_name: String,
    pub subnet_id: String,
    pub ecm_region: String,
    pub network_interface_description: Option<String>,
    pub secondary_private_ip_address_count: Option<u64>,
    pub security_group_ids: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateNetworkInterface(vpc_id: String, network_interface_name: String, subnet_id: String, ecm_region: String)
    "CreateNetworkInterface" -> CreateNetworkInterfaceOutput {
    0 "VpcId" vpc_id, 1 "NetworkInterfaceName" network_interface_name, 2 "SubnetId" subnet_id, 3 "EcmRegion" ecm_region,
    4 "NetworkInterfaceDescription" network_interface_description: String,
    5 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count: u64,
    6 "SecurityGroupIds" security_group_ids: Vec<String>,
    7 "PrivateIpAddresses" private_ip_addresses: Vec<PrivateIpAddressSpecification>, 8 "Tags" tags: Vec<Tag>
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
    pub private_ip_address_set: Option<Vec<PrivateIpAddressSpecification>>,
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub zone: Option<String>,
    pub created_time: Option<String>,
    pub ipv6_address_set: Option<Vec<Ipv6Address>>,
    pub tag_set: Option<Vec<Tag>>,
    pub eni_type: Option<u64>,
    pub ecm_region: Option<String>,
    pub business: Option<String>,
}
model! { NetworkInterface {
    0 "NetworkInterfaceId" network_interface_id, 1 "NetworkInterfaceName" network_interface_name,
    2 "NetworkInterfaceDescription" network_interface_description, 3 "SubnetId" subnet_id, 4 "VpcId" vpc_id,
    5 "GroupSet" group_set, 6 "Primary" primary, 7 "MacAddress" mac_address, 8 "State" state,
    9 "PrivateIpAddressSet" private_ip_address_set, 10 "Attachment" attachment, 11 "Zone" zone,
    12 "CreatedTime" created_time, 13 "Ipv6AddressSet" ipv6_address_set, 14 "TagSet" tag_set, 15 "EniType" eni_type,
    16 "EcmRegion" ecm_region, 17 "Business" business
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkInterfaceAttachment {
    pub instance_id: Option<String>,
    pub device_index: Option<u64>,
    pub instance_account_id: Option<String>,
    pub attach_time: Option<String>,
}
model! { NetworkInterfaceAttachment {
    0 "InstanceId" instance_id, 1 "DeviceIndex" device_index, 2 "InstanceAccountId" instance_account_id,
    3 "AttachTime" attach_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteTable {
    pub vpc_id: String,
    pub route_table_name: String,
    pub ecm_region: String,
}
operation! { CreateRouteTable(vpc_id: String, route_table_name: String, ecm_region: String)
    "CreateRouteTable" -> CreateRouteTableOutput {
    0 "VpcId" vpc_id, 1 "RouteTableName" route_table_name, 2 "EcmRegion" ecm_region
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
}
model! { RouteTable {
    0 "VpcId" vpc_id, 1 "RouteTableId" route_table_id, 2 "RouteTableName" route_table_name,
    3 "AssociationSet" association_set, 4 "RouteSet" route_set, 5 "Main" main, 6 "CreatedTime" created_time
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
    pub route_item_id: Option<String>,
    pub route_description: Option<String>,
    pub enabled: Option<bool>,
    pub route_type: Option<String>,
    pub route_id: Option<u64>,
    pub route_table_id: Option<String>,
}
input! { Route() {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "GatewayType" gateway_type: String,
    2 "GatewayId" gateway_id: String, 3 "RouteItemId" route_item_id: String,
    4 "RouteDescription" route_description: String, 5 "Enabled" enabled: bool, 6 "RouteType" route_type: String,
    7 "RouteId" route_id: u64, 8 "RouteTableId" route_table_id: String
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
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateSecurityGroup(group_name: String, group_description: String)
    "CreateSecurityGroup" -> CreateSecurityGroupOutput {
    0 "GroupName" group_name, 1 "GroupDescription" group_description, 2 "Tags" tags: Vec<Tag>
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
pub struct SecurityGroup {
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_desc: Option<String>,
    pub is_default: Option<bool>,
    pub created_time: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { SecurityGroup {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupName" security_group_name,
    2 "SecurityGroupDesc" security_group_desc, 3 "IsDefault" is_default, 4 "CreatedTime" created_time,
    5 "TagSet" tag_set
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
}
input! { SecurityGroupPolicySet() {
    0 "Version" version: String, 1 "Egress" egress: Vec<SecurityGroupPolicy>,
    2 "Ingress" ingress: Vec<SecurityGroupPolicy>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupPolicy {
    pub policy_index: Option<i64>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub service_template: Option<ServiceTemplateSpecification>,
    pub cidr_block: Option<String>,
    pub security_group_id: Option<String>,
    pub address_template: Option<AddressTemplateSpecification>,
    pub action: Option<String>,
    pub policy_description: Option<String>,
    pub modify_time: Option<String>,
    pub ipv6_cidr_block: Option<String>,
}
input! { SecurityGroupPolicy() {
    0 "PolicyIndex" policy_index: i64, 1 "Protocol" protocol: String, 2 "Port" port: String,
    3 "ServiceTemplate" service_template: ServiceTemplateSpecification, 4 "CidrBlock" cidr_block: String,
    5 "SecurityGroupId" security_group_id: String, 6 "AddressTemplate" address_template: AddressTemplateSpecification,
    7 "Action" action: String, 8 "PolicyDescription" policy_description: String, 9 "ModifyTime" modify_time: String,
    10 "Ipv6CidrBlock" ipv6_cidr_block: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceTemplateSpecification {
    pub service_id: Option<String>,
    pub service_group_id: Option<String>,
}
input! { ServiceTemplateSpecification(service_id: String, service_group_id: String) {
    0 "ServiceId" service_id: String, 1 "ServiceGroupId" service_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressTemplateSpecification {
    pub address_id: Option<String>,
    pub address_group_id: Option<String>,
}
input! { AddressTemplateSpecification(address_id: String, address_group_id: String) {
    0 "AddressId" address_id: String, 1 "AddressGroupId" address_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    pub vpc_id: String,
    pub subnet_name: String,
    pub cidr_block: String,
    pub zone: String,
    pub ecm_region: String,
    pub tags: Option<Vec<Tag>>,
    pub ipv6_cidr_block: Option<String>,
}

/// What [`CreateSubnet::new`] takes.
pub struct CreateSubnetRequired {
    pub vpc_id: String,
    pub subnet_name: String,
    pub cidr_block: String,
    pub zone: String,
    pub ecm_region: String,
}
operation! { CreateSubnet{CreateSubnetRequired: vpc_id, subnet_name, cidr_block, zone, ecm_region}
    "CreateSubnet" -> CreateSubnetOutput {
    0 "VpcId" vpc_id, 1 "SubnetName" subnet_name, 2 "CidrBlock" cidr_block, 3 "Zone" zone, 4 "EcmRegion" ecm_region,
    5 "Tags" tags: Vec<Tag>, 6 "IPv6CidrBlock" ipv6_cidr_block: String
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
pub struct Subnet {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub cidr_block: Option<String>,
    pub is_default: Option<bool>,
    pub enable_broadcast: Option<bool>,
    pub route_table_id: Option<String>,
    pub created_time: Option<String>,
    pub available_ip_address_count: Option<u64>,
    pub ipv6_cidr_block: Option<String>,
    pub network_acl_id: Option<String>,
    pub is_remote_vpc_snat: Option<bool>,
    pub tag_set: Option<Vec<Tag>>,
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub instance_count: Option<u64>,
    pub vpc_cidr_block: Option<String>,
    pub vpc_ipv6_cidr_block: Option<String>,
    pub region: Option<String>,
    pub isp_type: Option<String>,
}
model! { Subnet {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "SubnetName" subnet_name, 3 "CidrBlock" cidr_block,
    4 "IsDefault" is_default, 5 "EnableBroadcast" enable_broadcast, 6 "RouteTableId" route_table_id,
    7 "CreatedTime" created_time, 8 "AvailableIpAddressCount" available_ip_address_count,
    9 "Ipv6CidrBlock" ipv6_cidr_block, 10 "NetworkAclId" network_acl_id, 11 "IsRemoteVpcSnat" is_remote_vpc_snat,
    12 "TagSet" tag_set, 13 "Zone" zone, 14 "ZoneName" zone_name, 15 "InstanceCount" instance_count,
    16 "VpcCidrBlock" vpc_cidr_block, 17 "VpcIpv6CidrBlock" vpc_ipv6_cidr_block, 18 "Region" region,
    19 "ISPType" isp_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpc {
    pub vpc_name: String,
    pub cidr_block: String,
    pub ecm_region: String,
    pub enable_multicast: Option<String>,
    pub dns_servers: Option<Vec<String>>,
    pub domain_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub description: Option<String>,
    pub isp_types: Option<Vec<ISPTypeItem>>,
}
operation! { CreateVpc(vpc_name: String, cidr_block: String, ecm_region: String) "CreateVpc" -> CreateVpcOutput {
    0 "VpcName" vpc_name, 1 "CidrBlock" cidr_block, 2 "EcmRegion" ecm_region,
    3 "EnableMulticast" enable_multicast: String, 4 "DnsServers" dns_servers: Vec<String>,
    5 "DomainName" domain_name: String, 6 "Tags" tags: Vec<Tag>, 7 "Description" description: String,
    8 "ISPTypes" isp_types: Vec<ISPTypeItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcOutput {
    pub vpc: Option<VpcInfo>,
}
model! { CreateVpcOutput {
    0 "Vpc" vpc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcInfo {
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
    pub region: Option<String>,
    pub description: Option<String>,
    pub region_name: Option<String>,
    pub subnet_count: Option<u64>,
    pub instance_count: Option<u64>,
    pub ipv6_isp: Option<String>,
    pub ipv6_cidr_block_set: Option<Vec<ISPIPv6CidrBlock>>,
}
model! { VpcInfo {
    0 "VpcName" vpc_name, 1 "VpcId" vpc_id, 2 "CidrBlock" cidr_block, 3 "IsDefault" is_default,
    4 "EnableMulticast" enable_multicast, 5 "CreatedTime" created_time, 6 "DnsServerSet" dns_server_set,
    7 "DomainName" domain_name, 8 "DhcpOptionsId" dhcp_options_id, 9 "EnableDhcp" enable_dhcp,
    10 "Ipv6CidrBlock" ipv6_cidr_block, 11 "TagSet" tag_set, 12 "AssistantCidrSet" assistant_cidr_set,
    13 "Region" region, 14 "Description" description, 15 "RegionName" region_name, 16 "SubnetCount" subnet_count,
    17 "InstanceCount" instance_count, 18 "Ipv6ISP" ipv6_isp, 19 "Ipv6CidrBlockSet" ipv6_cidr_block_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssistantCidr {
    pub vpc_id: Option<String>,
    pub cidr_block: Option<String>,
    pub assistant_type: Option<u64>,
    pub subnet_set: Option<Vec<Subnet>>,
}
model! { AssistantCidr {
    0 "VpcId" vpc_id, 1 "CidrBlock" cidr_block, 2 "AssistantType" assistant_type, 3 "SubnetSet" subnet_set
} }

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
pub struct DeleteImage {
    pub image_id_set: Vec<String>,
}
operation! { DeleteImage(image_id_set: Vec<String>) "DeleteImage" -> Empty {
    0 "ImageIDSet" image_id_set
} }

pub type DeleteImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    pub load_balancer_id: String,
    pub listener_id: String,
}
operation! { DeleteListener(load_balancer_id: String, listener_id: String) "DeleteListener" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id
} }

pub type DeleteListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancer {
    pub load_balancer_ids: Option<Vec<String>>,
}
operation! { DeleteLoadBalancer() "DeleteLoadBalancer" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids: Vec<String>
} }

pub type DeleteLoadBalancerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerListeners {
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
}
operation! { DeleteLoadBalancerListeners(load_balancer_id: String) "DeleteLoadBalancerListeners" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>
} }

pub type DeleteLoadBalancerListenersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModule {
    pub module_id: String,
}
operation! { DeleteModule(module_id: String) "DeleteModule" -> Empty {
    0 "ModuleId" module_id
} }

pub type DeleteModuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterface {
    pub network_interface_id: String,
    pub ecm_region: String,
}
operation! { DeleteNetworkInterface(network_interface_id: String, ecm_region: String)
    "DeleteNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "EcmRegion" ecm_region
} }

pub type DeleteNetworkInterfaceOutput = Empty;

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
    pub routes: Vec<Route>,
}
operation! { DeleteRoutes(route_table_id: String, routes: Vec<Route>) "DeleteRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "Routes" routes
} }

pub type DeleteRoutesOutput = Empty;

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
pub struct DeleteSubnet {
    pub subnet_id: String,
    pub ecm_region: String,
}
operation! { DeleteSubnet(subnet_id: String, ecm_region: String) "DeleteSubnet" -> Empty {
    0 "SubnetId" subnet_id, 1 "EcmRegion" ecm_region
} }

pub type DeleteSubnetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpc {
    pub vpc_id: String,
    pub ecm_region: String,
}
operation! { DeleteVpc(vpc_id: String, ecm_region: String) "DeleteVpc" -> Empty {
    0 "VpcId" vpc_id, 1 "EcmRegion" ecm_region
} }

pub type DeleteVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressQuota {
    pub ecm_region: String,
}
operation! { DescribeAddressQuota(ecm_region: String) "DescribeAddressQuota" -> DescribeAddressQuotaOutput {
    0 "EcmRegion" ecm_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressQuotaOutput {
    pub quota_set: Option<Vec<EipQuota>>,
}
model! { DescribeAddressQuotaOutput {
    0 "QuotaSet" quota_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipQuota {
    pub quota_id: Option<String>,
    pub quota_current: Option<u64>,
    pub quota_limit: Option<u64>,
}
model! { EipQuota {
    0 "QuotaId" quota_id, 1 "QuotaCurrent" quota_current, 2 "QuotaLimit" quota_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddresses {
    pub ecm_region: String,
    pub address_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAddresses(ecm_region: String) "DescribeAddresses" -> DescribeAddressesOutput {
    0 "EcmRegion" ecm_region, 1 "AddressIds" address_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>,
    3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeAddresses: Address = Offset "Offset", "AddressSet" address_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub values: Option<Vec<String>>,
    pub name: Option<String>,
}
input! { Filter(values: Vec<String>, name: String) {
    0 "Values" values: Vec<String>, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressesOutput {
    pub total_count: Option<u64>,
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
    pub internet_service_provider: Option<String>,
    pub bandwidth: Option<u64>,
    pub pay_mode: Option<String>,
}
model! { Address {
    0 "AddressId" address_id, 1 "AddressName" address_name, 2 "AddressStatus" address_status, 3 "AddressIp" address_ip,
    4 "InstanceId" instance_id, 5 "CreatedTime" created_time, 6 "NetworkInterfaceId" network_interface_id,
    7 "PrivateAddressIp" private_address_ip, 8 "IsArrears" is_arrears, 9 "IsBlocked" is_blocked,
    10 "IsEipDirectConnection" is_eip_direct_connection, 11 "AddressType" address_type,
    12 "CascadeRelease" cascade_release, 13 "InternetServiceProvider" internet_service_provider,
    14 "Bandwidth" bandwidth, 15 "PayMode" pay_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseOverview {}
operation! { DescribeBaseOverview() "DescribeBaseOverview" -> DescribeBaseOverviewOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseOverviewOutput {
    pub module_num: Option<i64>,
    pub node_num: Option<i64>,
    pub vcpu_num: Option<i64>,
    pub memory_num: Option<i64>,
    pub storage_num: Option<i64>,
    pub network_num: Option<i64>,
    pub instance_num: Option<i64>,
    pub running_num: Option<i64>,
    pub isolation_num: Option<i64>,
    pub expired_num: Option<i64>,
    pub will_expire_num: Option<i64>,
}
model! { DescribeBaseOverviewOutput {
    0 "ModuleNum" module_num, 1 "NodeNum" node_num, 2 "VcpuNum" vcpu_num, 3 "MemoryNum" memory_num,
    4 "StorageNum" storage_num, 5 "NetworkNum" network_num, 6 "InstanceNum" instance_num, 7 "RunningNum" running_num,
    8 "IsolationNum" isolation_num, 9 "ExpiredNum" expired_num, 10 "WillExpireNum" will_expire_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfig {}
operation! { DescribeConfig() "DescribeConfig" -> DescribeConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOutput {
    pub network_storage_range: Option<NetworkStorageRange>,
    pub image_white_set: Option<Vec<String>>,
    pub instance_network_limit_configs: Option<Vec<InstanceNetworkLimitConfig>>,
    pub image_limits: Option<ImageLimitConfig>,
    pub default_ip_direct: Option<bool>,
}
model! { DescribeConfigOutput {
    0 "NetworkStorageRange" network_storage_range, 1 "ImageWhiteSet" image_white_set,
    2 "InstanceNetworkLimitConfigs" instance_network_limit_configs, 3 "ImageLimits" image_limits,
    4 "DefaultIPDirect" default_ip_direct
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkStorageRange {
    pub max_bandwidth: Option<i64>,
    pub max_system_disk_size: Option<i64>,
    pub min_bandwidth: Option<i64>,
    pub min_system_disk_size: Option<i64>,
    pub max_data_disk_size: Option<i64>,
    pub min_data_disk_size: Option<i64>,
    pub suggest_bandwidth: Option<i64>,
    pub suggest_data_disk_size: Option<i64>,
    pub suggest_system_disk_size: Option<i64>,
    pub max_vcpu: Option<i64>,
    pub min_vcpu: Option<i64>,
    pub max_vcpu_per_req: Option<i64>,
    pub per_bandwidth: Option<i64>,
    pub per_data_disk: Option<i64>,
    pub max_module_num: Option<i64>,
    pub cbs_supported: Option<bool>,
    pub disk_num_limit: Option<i64>,
}
model! { NetworkStorageRange {
    0 "MaxBandwidth" max_bandwidth, 1 "MaxSystemDiskSize" max_system_disk_size, 2 "MinBandwidth" min_bandwidth,
    3 "MinSystemDiskSize" min_system_disk_size, 4 "MaxDataDiskSize" max_data_disk_size,
    5 "MinDataDiskSize" min_data_disk_size, 6 "SuggestBandwidth" suggest_bandwidth,
    7 "SuggestDataDiskSize" suggest_data_disk_size, 8 "SuggestSystemDiskSize" suggest_system_disk_size,
    9 "MaxVcpu" max_vcpu, 10 "MinVcpu" min_vcpu, 11 "MaxVcpuPerReq" max_vcpu_per_req, 12 "PerBandwidth" per_bandwidth,
    13 "PerDataDisk" per_data_disk, 14 "MaxModuleNum" max_module_num, 15 "CBSSupported" cbs_supported,
    16 "DiskNumLimit" disk_num_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNetworkLimitConfig {
    pub cpu_num: Option<i64>,
    pub network_interface_limit: Option<i64>,
    pub inner_ip_per_network_interface: Option<i64>,
    pub public_ip_per_instance: Option<i64>,
}
model! { InstanceNetworkLimitConfig {
    0 "CpuNum" cpu_num, 1 "NetworkInterfaceLimit" network_interface_limit,
    2 "InnerIpPerNetworkInterface" inner_ip_per_network_interface, 3 "PublicIpPerInstance" public_ip_per_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageLimitConfig {
    pub max_image_size: Option<i64>,
}
model! { ImageLimitConfig {
    0 "MaxImageSize" max_image_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImageTask {
    pub filters: Vec<Filter>,
}
operation! { DescribeCustomImageTask(filters: Vec<Filter>) "DescribeCustomImageTask" -> DescribeCustomImageTaskOutput {
    0 "Filters" filters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImageTaskOutput {
    pub image_task_set: Option<Vec<ImageTask>>,
    pub total_count: Option<u64>,
}
model! { DescribeCustomImageTaskOutput {
    0 "ImageTaskSet" image_task_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTask {
    pub state: Option<String>,
    pub message: Option<String>,
    pub image_name: Option<String>,
    pub create_time: Option<String>,
}
model! { ImageTask {
    0 "State" state, 1 "Message" message, 2 "ImageName" image_name, 3 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultSubnet {
    pub ecm_region: String,
    pub zone: String,
}
operation! { DescribeDefaultSubnet(ecm_region: String, zone: String)
    "DescribeDefaultSubnet" -> DescribeDefaultSubnetOutput {
    0 "EcmRegion" ecm_region, 1 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultSubnetOutput {
    pub subnet: Option<Subnet>,
}
model! { DescribeDefaultSubnetOutput {
    0 "Subnet" subnet
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVips {
    pub ha_vip_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub ecm_region: Option<String>,
}
operation! { DescribeHaVips() "DescribeHaVips" -> DescribeHaVipsOutput {
    0 "HaVipIds" ha_vip_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "EcmRegion" ecm_region: String
} }
paged! { DescribeHaVips: HaVip = Offset "Offset", "HaVipSet" ha_vip_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsOutput {
    pub total_count: Option<i64>,
    pub ha_vip_set: Option<Vec<HaVip>>,
}
model! { DescribeHaVipsOutput {
    0 "TotalCount" total_count, 1 "HaVipSet" ha_vip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImage {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeImage() "DescribeImage" -> DescribeImageOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeImage: Image = Offset "Offset", "ImageSet" image_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageOutput {
    pub total_count: Option<i64>,
    pub image_set: Option<Vec<Image>>,
}
model! { DescribeImageOutput {
    0 "TotalCount" total_count, 1 "ImageSet" image_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_state: Option<String>,
    pub image_type: Option<String>,
    pub image_os_name: Option<String>,
    pub image_description: Option<String>,
    pub image_create_time: Option<String>,
    pub architecture: Option<String>,
    pub os_type: Option<String>,
    pub os_version: Option<String>,
    pub platform: Option<String>,
    pub image_owner: Option<i64>,
    pub image_size: Option<i64>,
    pub src_image: Option<SrcImage>,
    pub image_source: Option<String>,
    pub task_id: Option<String>,
    pub is_support_cloud_init: Option<bool>,
}
model! { Image {
    0 "ImageId" image_id, 1 "ImageName" image_name, 2 "ImageState" image_state, 3 "ImageType" image_type,
    4 "ImageOsName" image_os_name, 5 "ImageDescription" image_description, 6 "ImageCreateTime" image_create_time,
    7 "Architecture" architecture, 8 "OsType" os_type, 9 "OsVersion" os_version, 10 "Platform" platform,
    11 "ImageOwner" image_owner, 12 "ImageSize" image_size, 13 "SrcImage" src_image, 14 "ImageSource" image_source,
    15 "TaskId" task_id, 16 "IsSupportCloudInit" is_support_cloud_init
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SrcImage {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_os_name: Option<String>,
    pub image_description: Option<String>,
    pub region: Option<String>,
    pub region_id: Option<i64>,
    pub region_name: Option<String>,
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub image_type: Option<String>,
}
model! { SrcImage {
    0 "ImageId" image_id, 1 "ImageName" image_name, 2 "ImageOsName" image_os_name,
    3 "ImageDescription" image_description, 4 "Region" region, 5 "RegionID" region_id, 6 "RegionName" region_name,
    7 "InstanceName" instance_name, 8 "InstanceId" instance_id, 9 "ImageType" image_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportImageOs {}
operation! { DescribeImportImageOs() "DescribeImportImageOs" -> DescribeImportImageOsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportImageOsOutput {
    pub import_image_os_list_supported: Option<ImageOsList>,
    pub import_image_os_version_set: Option<Vec<OsVersion>>,
}
model! { DescribeImportImageOsOutput {
    0 "ImportImageOsListSupported" import_image_os_list_supported,
    1 "ImportImageOsVersionSet" import_image_os_version_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOsList {
    pub windows: Option<Vec<String>>,
    pub linux: Option<Vec<String>>,
}
model! { ImageOsList {
    0 "Windows" windows, 1 "Linux" linux
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsVersion {
    pub os_name: Option<String>,
    pub os_versions: Option<Vec<String>>,
    pub architecture: Option<Vec<String>>,
}
model! { OsVersion {
    0 "OsName" os_name, 1 "OsVersions" os_versions, 2 "Architecture" architecture
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeConfig {}
operation! { DescribeInstanceTypeConfig() "DescribeInstanceTypeConfig" -> DescribeInstanceTypeConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeConfigOutput {
    pub total_count: Option<i64>,
    pub instance_type_config_set: Option<Vec<InstanceTypeConfig>>,
}
model! { DescribeInstanceTypeConfigOutput {
    0 "TotalCount" total_count, 1 "InstanceTypeConfigSet" instance_type_config_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeConfig {
    pub instance_family_config: Option<InstanceFamilyConfig>,
    pub instance_type: Option<String>,
    pub vcpu: Option<i64>,
    pub memory: Option<i64>,
    pub frequency: Option<String>,
    pub cpu_model_name: Option<String>,
    pub instance_family_type_config: Option<InstanceFamilyTypeConfig>,
    pub ext_info: Option<String>,
    pub vgpu: Option<f64>,
    pub gpu_model_name: Option<String>,
}
model! { InstanceTypeConfig {
    0 "InstanceFamilyConfig" instance_family_config, 1 "InstanceType" instance_type, 2 "Vcpu" vcpu, 3 "Memory" memory,
    4 "Frequency" frequency, 5 "CpuModelName" cpu_model_name, 6 "InstanceFamilyTypeConfig" instance_family_type_config,
    7 "ExtInfo" ext_info, 8 "Vgpu" vgpu, 9 "GpuModelName" gpu_model_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceFamilyConfig {
    pub instance_family_name: Option<String>,
    pub instance_family: Option<String>,
}
model! { InstanceFamilyConfig {
    0 "InstanceFamilyName" instance_family_name, 1 "InstanceFamily" instance_family
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceFamilyTypeConfig {
    pub instance_family_type: Option<String>,
    pub instance_family_type_name: Option<String>,
}
model! { InstanceFamilyTypeConfig {
    0 "InstanceFamilyType" instance_family_type, 1 "InstanceFamilyTypeName" instance_family_type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrl {
    pub instance_id: String,
}
operation! { DescribeInstanceVncUrl(instance_id: String) "DescribeInstanceVncUrl" -> DescribeInstanceVncUrlOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlOutput {
    pub instance_vnc_url: Option<Secret>,
}
model! { DescribeInstanceVncUrlOutput {
    0 "InstanceVncUrl" instance_vnc_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by_field: Option<String>,
    pub order_direction: Option<i64>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "OrderByField" order_by_field: String, 4 "OrderDirection" order_direction: i64
} }
paged! { DescribeInstances: Instance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Option<Vec<Instance>>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_state: Option<String>,
    pub image: Option<Image>,
    pub simple_module: Option<SimpleModule>,
    pub position: Option<Position>,
    pub internet: Option<Internet>,
    pub instance_type_config: Option<InstanceTypeConfig>,
    pub create_time: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub latest_operation: Option<String>,
    pub latest_operation_state: Option<String>,
    pub restrict_state: Option<String>,
    pub system_disk_size: Option<i64>,
    pub data_disk_size: Option<i64>,
    pub uuid: Option<String>,
    pub pay_mode: Option<i64>,
    pub expire_time: Option<String>,
    pub isolated_time: Option<String>,
    pub renew_flag: Option<i64>,
    pub expire_state: Option<String>,
    pub system_disk: Option<DiskInfo>,
    pub data_disks: Option<Vec<DiskInfo>>,
    pub new_flag: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub isp: Option<String>,
    pub physical_position: Option<PhysicalPosition>,
}
model! { Instance {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "InstanceState" instance_state, 3 "Image" image,
    4 "SimpleModule" simple_module, 5 "Position" position, 6 "Internet" internet,
    7 "InstanceTypeConfig" instance_type_config, 8 "CreateTime" create_time, 9 "TagSet" tag_set,
    10 "LatestOperation" latest_operation, 11 "LatestOperationState" latest_operation_state,
    12 "RestrictState" restrict_state, 13 "SystemDiskSize" system_disk_size, 14 "DataDiskSize" data_disk_size,
    15 "UUID" uuid, 16 "PayMode" pay_mode, 17 "ExpireTime" expire_time, 18 "IsolatedTime" isolated_time,
    19 "RenewFlag" renew_flag, 20 "ExpireState" expire_state, 21 "SystemDisk" system_disk, 22 "DataDisks" data_disks,
    23 "NewFlag" new_flag, 24 "SecurityGroupIds" security_group_ids, 25 "VirtualPrivateCloud" virtual_private_cloud,
    26 "ISP" isp, 27 "PhysicalPosition" physical_position
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleModule {
    pub module_id: Option<String>,
    pub module_name: Option<String>,
}
model! { SimpleModule {
    0 "ModuleId" module_id, 1 "ModuleName" module_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Position {
    pub zone_info: Option<ZoneInfo>,
    pub country: Option<Country>,
    pub area: Option<Area>,
    pub province: Option<Province>,
    pub city: Option<City>,
    pub region_info: Option<RegionInfo>,
    pub ipv6_supported: Option<bool>,
}
model! { Position {
    0 "ZoneInfo" zone_info, 1 "Country" country, 2 "Area" area, 3 "Province" province, 4 "City" city,
    5 "RegionInfo" region_info, 6 "Ipv6Supported" ipv6_supported
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone_id: Option<i64>,
    pub zone_name: Option<String>,
    pub zone: Option<String>,
}
model! { ZoneInfo {
    0 "ZoneId" zone_id, 1 "ZoneName" zone_name, 2 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Country {
    pub country_id: Option<String>,
    pub country_name: Option<String>,
}
model! { Country {
    0 "CountryId" country_id, 1 "CountryName" country_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Area {
    pub area_id: Option<String>,
    pub area_name: Option<String>,
}
model! { Area {
    0 "AreaId" area_id, 1 "AreaName" area_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Province {
    pub province_id: Option<String>,
    pub province_name: Option<String>,
}
model! { Province {
    0 "ProvinceId" province_id, 1 "ProvinceName" province_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct City {
    pub city_id: Option<String>,
    pub city_name: Option<String>,
}
model! { City {
    0 "CityId" city_id, 1 "CityName" city_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<i64>,
}
model! { RegionInfo {
    0 "Region" region, 1 "RegionName" region_name, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Internet {
    pub private_ip_address_set: Option<Vec<PrivateIPAddressInfo>>,
    pub public_ip_address_set: Option<Vec<PublicIPAddressInfo>>,
    pub instance_network_info_set: Option<Vec<InstanceNetworkInfo>>,
}
model! { Internet {
    0 "PrivateIPAddressSet" private_ip_address_set, 1 "PublicIPAddressSet" public_ip_address_set,
    2 "InstanceNetworkInfoSet" instance_network_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateIPAddressInfo {
    pub private_ip_address: Option<String>,
}
model! { PrivateIPAddressInfo {
    0 "PrivateIPAddress" private_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicIPAddressInfo {
    pub charge_mode: Option<String>,
    pub public_ip_address: Option<String>,
    pub isp: Option<ISP>,
    pub max_bandwidth_out: Option<i64>,
    pub max_bandwidth_in: Option<i64>,
}
model! { PublicIPAddressInfo {
    0 "ChargeMode" charge_mode, 1 "PublicIPAddress" public_ip_address, 2 "ISP" isp,
    3 "MaxBandwidthOut" max_bandwidth_out, 4 "MaxBandwidthIn" max_bandwidth_in
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ISP {
    pub isp_id: Option<String>,
    pub isp_name: Option<String>,
}
model! { ISP {
    0 "ISPId" isp_id, 1 "ISPName" isp_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNetworkInfo {
    pub address_info_set: Option<Vec<AddressInfo>>,
    pub network_interface_id: Option<String>,
    pub network_interface_name: Option<String>,
    pub primary: Option<bool>,
}
model! { InstanceNetworkInfo {
    0 "AddressInfoSet" address_info_set, 1 "NetworkInterfaceId" network_interface_id,
    2 "NetworkInterfaceName" network_interface_name, 3 "Primary" primary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressInfo {
    pub public_ip_address_info: Option<PublicIPAddressInfo>,
    pub private_ip_address_info: Option<PrivateIPAddressInfo>,
    pub public_ipv6_address_info: Option<PublicIPAddressInfo>,
}
model! { AddressInfo {
    0 "PublicIPAddressInfo" public_ip_address_info, 1 "PrivateIPAddressInfo" private_ip_address_info,
    2 "PublicIPv6AddressInfo" public_ipv6_address_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskInfo {
    pub disk_type: Option<String>,
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub delete_with_instance: Option<bool>,
    pub snapshot_id: Option<String>,
}
model! { DiskInfo {
    0 "DiskType" disk_type, 1 "DiskId" disk_id, 2 "DiskSize" disk_size, 3 "DeleteWithInstance" delete_with_instance,
    4 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualPrivateCloud {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub as_vpc_gateway: Option<bool>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub ipv6_address_count: Option<i64>,
    pub ipv6_subnet_ids: Option<Vec<String>>,
}
model! { VirtualPrivateCloud {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "AsVpcGateway" as_vpc_gateway,
    3 "PrivateIpAddresses" private_ip_addresses, 4 "Ipv6AddressCount" ipv6_address_count,
    5 "Ipv6SubnetIds" ipv6_subnet_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhysicalPosition {
    pub pos_id: Option<String>,
    pub rack_id: Option<String>,
    pub switch_id: Option<String>,
}
model! { PhysicalPosition {
    0 "PosId" pos_id, 1 "RackId" rack_id, 2 "SwitchId" switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDeniedActions {
    pub instance_id_set: Vec<String>,
}
operation! { DescribeInstancesDeniedActions(instance_id_set: Vec<String>)
    "DescribeInstancesDeniedActions" -> DescribeInstancesDeniedActionsOutput {
    0 "InstanceIdSet" instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDeniedActionsOutput {
    pub instance_operator_set: Option<Vec<InstanceOperator>>,
}
model! { DescribeInstancesDeniedActionsOutput {
    0 "InstanceOperatorSet" instance_operator_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceOperator {
    pub instance_id: Option<String>,
    pub denied_actions: Option<Vec<OperatorAction>>,
}
model! { InstanceOperator {
    0 "InstanceId" instance_id, 1 "DeniedActions" denied_actions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperatorAction {
    pub action: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { OperatorAction {
    0 "Action" action, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListeners {
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
}
operation! { DescribeListeners(load_balancer_id: String) "DescribeListeners" -> DescribeListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>, 2 "Protocol" protocol: String,
    3 "Port" port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenersOutput {
    pub listeners: Option<Vec<Listener>>,
    pub total_count: Option<i64>,
}
model! { DescribeListenersOutput {
    0 "Listeners" listeners, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Listener {
    pub listener_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub health_check: Option<HealthCheck>,
    pub scheduler: Option<String>,
    pub session_expire_time: Option<i64>,
    pub listener_name: Option<String>,
    pub create_time: Option<String>,
    pub session_type: Option<String>,
    pub end_port: Option<i64>,
}
model! { Listener {
    0 "ListenerId" listener_id, 1 "Protocol" protocol, 2 "Port" port, 3 "HealthCheck" health_check,
    4 "Scheduler" scheduler, 5 "SessionExpireTime" session_expire_time, 6 "ListenerName" listener_name,
    7 "CreateTime" create_time, 8 "SessionType" session_type, 9 "EndPort" end_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalanceTaskStatus {
    pub task_id: String,
}
operation! { DescribeLoadBalanceTaskStatus(task_id: String)
    "DescribeLoadBalanceTaskStatus" -> DescribeLoadBalanceTaskStatusOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalanceTaskStatusOutput {
    pub status: Option<i64>,
}
model! { DescribeLoadBalanceTaskStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancers {
    pub ecm_region: Option<String>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_vips: Option<Vec<String>>,
    pub backend_private_ips: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub with_backend: Option<i64>,
    pub vpc_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub security_group: Option<String>,
}
operation! { DescribeLoadBalancers() "DescribeLoadBalancers" -> DescribeLoadBalancersOutput {
    0 "EcmRegion" ecm_region: String, 1 "LoadBalancerIds" load_balancer_ids: Vec<String>,
    2 "LoadBalancerName" load_balancer_name: String, 3 "LoadBalancerVips" load_balancer_vips: Vec<String>,
    4 "BackendPrivateIps" backend_private_ips: Vec<String>, 5 "Offset" offset: i64, 6 "Limit" limit: i64,
    7 "WithBackend" with_backend: i64, 8 "VpcId" vpc_id: String, 9 "Filters" filters: Vec<Filter>,
    10 "SecurityGroup" security_group: String
} }
paged! { DescribeLoadBalancers: LoadBalancer =
    Offset "Offset", "LoadBalancerSet" load_balancer_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub total_count: Option<i64>,
    pub load_balancer_set: Option<Vec<LoadBalancer>>,
}
model! { DescribeLoadBalancersOutput {
    0 "TotalCount" total_count, 1 "LoadBalancerSet" load_balancer_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancer {
    pub region: Option<String>,
    pub position: Option<Position>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_type: Option<String>,
    pub load_balancer_vips: Option<Vec<String>>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub status_time: Option<String>,
    pub vpc_id: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub vip_isp: Option<String>,
    pub network_attributes: Option<LoadBalancerInternetAccessible>,
    pub secure_groups: Option<Vec<String>>,
    pub load_balancer_pass_to_target: Option<bool>,
    pub address_ipv6: Option<String>,
}
model! { LoadBalancer {
    0 "Region" region, 1 "Position" position, 2 "LoadBalancerId" load_balancer_id,
    3 "LoadBalancerName" load_balancer_name, 4 "LoadBalancerType" load_balancer_type,
    5 "LoadBalancerVips" load_balancer_vips, 6 "Status" status, 7 "CreateTime" create_time, 8 "StatusTime" status_time,
    9 "VpcId" vpc_id, 10 "Tags" tags, 11 "VipIsp" vip_isp, 12 "NetworkAttributes" network_attributes,
    13 "SecureGroups" secure_groups, 14 "LoadBalancerPassToTarget" load_balancer_pass_to_target,
    15 "AddressIPv6" address_ipv6
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModule {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by_field: Option<String>,
    pub order_direction: Option<i64>,
}
operation! { DescribeModule() "DescribeModule" -> DescribeModuleOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "OrderByField" order_by_field: String, 4 "OrderDirection" order_direction: i64
} }
paged! { DescribeModule: ModuleItem = Offset "Offset", "ModuleItemSet" module_item_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModuleOutput {
    pub total_count: Option<i64>,
    pub module_item_set: Option<Vec<ModuleItem>>,
}
model! { DescribeModuleOutput {
    0 "TotalCount" total_count, 1 "ModuleItemSet" module_item_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleItem {
    pub node_instance_num: Option<NodeInstanceNum>,
    pub module: Option<Module>,
}
model! { ModuleItem {
    0 "NodeInstanceNum" node_instance_num, 1 "Module" module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInstanceNum {
    pub node_num: Option<i64>,
    pub instance_num: Option<i64>,
}
model! { NodeInstanceNum {
    0 "NodeNum" node_num, 1 "InstanceNum" instance_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Module {
    pub module_id: Option<String>,
    pub module_name: Option<String>,
    pub module_state: Option<String>,
    pub default_system_disk_size: Option<i64>,
    pub default_data_disk_size: Option<i64>,
    pub instance_type_config: Option<InstanceTypeConfig>,
    pub default_image: Option<Image>,
    pub create_time: Option<String>,
    pub default_bandwidth: Option<i64>,
    pub tag_set: Option<Vec<Tag>>,
    pub close_ip_direct: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub default_bandwidth_in: Option<i64>,
    pub user_data: Option<Secret>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub disable_wan_ip: Option<i64>,
}
model! { Module {
    0 "ModuleId" module_id, 1 "ModuleName" module_name, 2 "ModuleState" module_state,
    3 "DefaultSystemDiskSize" default_system_disk_size, 4 "DefaultDataDiskSize" default_data_disk_size,
    5 "InstanceTypeConfig" instance_type_config, 6 "DefaultImage" default_image, 7 "CreateTime" create_time,
    8 "DefaultBandwidth" default_bandwidth, 9 "TagSet" tag_set, 10 "CloseIpDirect" close_ip_direct,
    11 "SecurityGroupIds" security_group_ids, 12 "DefaultBandwidthIn" default_bandwidth_in, 13 "UserData" user_data,
    14 "SystemDisk" system_disk, 15 "DataDisks" data_disks, 16 "DisableWanIp" disable_wan_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModuleDetail {
    pub module_id: String,
}
operation! { DescribeModuleDetail(module_id: String) "DescribeModuleDetail" -> DescribeModuleDetailOutput {
    0 "ModuleId" module_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModuleDetailOutput {
    pub module: Option<Module>,
    pub module_counter: Option<ModuleCounter>,
}
model! { DescribeModuleDetailOutput {
    0 "Module" module, 1 "ModuleCounter" module_counter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleCounter {
    pub isp_counter_set: Option<Vec<ISPCounter>>,
    pub province_num: Option<i64>,
    pub city_num: Option<i64>,
    pub node_num: Option<i64>,
    pub instance_num: Option<i64>,
}
model! { ModuleCounter {
    0 "ISPCounterSet" isp_counter_set, 1 "ProvinceNum" province_num, 2 "CityNum" city_num, 3 "NodeNum" node_num,
    4 "InstanceNum" instance_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ISPCounter {
    pub provider_name: Option<String>,
    pub provider_node_num: Option<i64>,
    /// Deprecated.
    pub proveder_instance_num: Option<i64>,
    pub zone_instance_info_set: Option<Vec<ZoneInstanceInfo>>,
    pub provider_instance_num: Option<i64>,
}
model! { ISPCounter {
    0 "ProviderName" provider_name, 1 "ProviderNodeNum" provider_node_num,
    2 "ProvederInstanceNum" proveder_instance_num, 3 "ZoneInstanceInfoSet" zone_instance_info_set,
    4 "ProviderInstanceNum" provider_instance_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInstanceInfo {
    pub zone_name: Option<String>,
    pub instance_num: Option<i64>,
}
model! { ZoneInstanceInfo {
    0 "ZoneName" zone_name, 1 "InstanceNum" instance_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonthPeakNetwork {
    pub month: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMonthPeakNetwork(month: String) "DescribeMonthPeakNetwork" -> DescribeMonthPeakNetworkOutput {
    0 "Month" month, 1 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonthPeakNetworkOutput {
    pub month_net_work_data: Option<Vec<MonthNetwork>>,
}
model! { DescribeMonthPeakNetworkOutput {
    0 "MonthNetWorkData" month_net_work_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonthNetwork {
    pub zone_info: Option<ZoneInfo>,
    pub month: Option<String>,
    pub bandwidth_pkg_id: Option<String>,
    pub isp: Option<String>,
    pub traffic_max_in: Option<f64>,
    pub traffic_max_out: Option<f64>,
    pub fee_traffic: Option<f64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub effective_days: Option<i64>,
    pub month_days: Option<i64>,
    pub effective_days_rate: Option<f64>,
    pub bandwidth_pkg_type: Option<String>,
}
model! { MonthNetwork {
    0 "ZoneInfo" zone_info, 1 "Month" month, 2 "BandwidthPkgId" bandwidth_pkg_id, 3 "Isp" isp,
    4 "TrafficMaxIn" traffic_max_in, 5 "TrafficMaxOut" traffic_max_out, 6 "FeeTraffic" fee_traffic,
    7 "StartTime" start_time, 8 "EndTime" end_time, 9 "EffectiveDays" effective_days, 10 "MonthDays" month_days,
    11 "EffectiveDaysRate" effective_days_rate, 12 "BandwidthPkgType" bandwidth_pkg_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaces {
    pub network_interface_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub ecm_region: Option<String>,
}
operation! { DescribeNetworkInterfaces() "DescribeNetworkInterfaces" -> DescribeNetworkInterfacesOutput {
    0 "NetworkInterfaceIds" network_interface_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Offset" offset: u64, 3 "Limit" limit: u64, 4 "EcmRegion" ecm_region: String
} }
paged! { DescribeNetworkInterfaces: NetworkInterface =
    Offset "Offset", "NetworkInterfaceSet" network_interface_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesOutput {
    pub total_count: Option<u64>,
    pub network_interface_set: Option<Vec<NetworkInterface>>,
}
model! { DescribeNetworkInterfacesOutput {
    0 "TotalCount" total_count, 1 "NetworkInterfaceSet" network_interface_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNode {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeNode() "DescribeNode" -> DescribeNodeOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeOutput {
    pub node_set: Option<Vec<Node>>,
    pub total_count: Option<i64>,
}
model! { DescribeNodeOutput {
    0 "NodeSet" node_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Node {
    pub zone_info: Option<ZoneInfo>,
    pub country: Option<Country>,
    pub area: Option<Area>,
    pub province: Option<Province>,
    pub city: Option<City>,
    pub region_info: Option<RegionInfo>,
    pub isp_set: Option<Vec<ISP>>,
    pub isp_num: Option<i64>,
    pub lb_supported: Option<bool>,
}
model! { Node {
    0 "ZoneInfo" zone_info, 1 "Country" country, 2 "Area" area, 3 "Province" province, 4 "City" city,
    5 "RegionInfo" region_info, 6 "ISPSet" isp_set, 7 "ISPNum" isp_num, 8 "LBSupported" lb_supported
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackingQuotaGroup {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePackingQuotaGroup() "DescribePackingQuotaGroup" -> DescribePackingQuotaGroupOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackingQuotaGroupOutput {
    pub packing_quota_set: Option<Vec<PackingQuotaGroup>>,
}
model! { DescribePackingQuotaGroupOutput {
    0 "PackingQuotaSet" packing_quota_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackingQuotaGroup {
    pub zone: Option<String>,
    pub zone_id: Option<i64>,
    pub isp_id: Option<String>,
    pub packing_quota_infos: Option<Vec<PackingQuotaInfo>>,
}
model! { PackingQuotaGroup {
    0 "Zone" zone, 1 "ZoneId" zone_id, 2 "ISPId" isp_id, 3 "PackingQuotaInfos" packing_quota_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackingQuotaInfo {
    pub instance_type: Option<String>,
    pub packing_quota: Option<i64>,
}
model! { PackingQuotaInfo {
    0 "InstanceType" instance_type, 1 "PackingQuota" packing_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakBaseOverview {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribePeakBaseOverview() "DescribePeakBaseOverview" -> DescribePeakBaseOverviewOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakBaseOverviewOutput {
    pub peak_family_info_set: Option<Vec<PeakFamilyInfo>>,
}
model! { DescribePeakBaseOverviewOutput {
    0 "PeakFamilyInfoSet" peak_family_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeakFamilyInfo {
    pub instance_family: Option<InstanceFamilyTypeConfig>,
    pub peak_base_set: Option<Vec<PeakBase>>,
}
model! { PeakFamilyInfo {
    0 "InstanceFamily" instance_family, 1 "PeakBaseSet" peak_base_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeakBase {
    pub peak_cpu_num: Option<i64>,
    pub peak_memory_num: Option<i64>,
    pub peak_storage_num: Option<i64>,
    pub record_time: Option<String>,
}
model! { PeakBase {
    0 "PeakCpuNum" peak_cpu_num, 1 "PeakMemoryNum" peak_memory_num, 2 "PeakStorageNum" peak_storage_num,
    3 "RecordTime" record_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakNetworkOverview {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub period: Option<i64>,
}
operation! { DescribePeakNetworkOverview() "DescribePeakNetworkOverview" -> DescribePeakNetworkOverviewOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "Filters" filters: Vec<Filter>,
    3 "Period" period: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakNetworkOverviewOutput {
    pub peak_network_region_set: Option<Vec<PeakNetworkRegionInfo>>,
}
model! { DescribePeakNetworkOverviewOutput {
    0 "PeakNetworkRegionSet" peak_network_region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeakNetworkRegionInfo {
    pub region: Option<String>,
    pub peak_network_set: Option<Vec<PeakNetwork>>,
}
model! { PeakNetworkRegionInfo {
    0 "Region" region, 1 "PeakNetworkSet" peak_network_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeakNetwork {
    pub record_time: Option<String>,
    pub peak_in_network: Option<String>,
    pub peak_out_network: Option<String>,
    pub charge_network: Option<String>,
}
model! { PeakNetwork {
    0 "RecordTime" record_time, 1 "PeakInNetwork" peak_in_network, 2 "PeakOutNetwork" peak_out_network,
    3 "ChargeNetwork" charge_network
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRunInstance {
    pub instance_type: String,
    pub system_disk: SystemDisk,
    pub instance_count: u64,
    pub data_disk: Option<Vec<DataDisk>>,
    pub instance_charge_type: Option<i64>,
}
operation! { DescribePriceRunInstance(instance_type: String, system_disk: SystemDisk, instance_count: u64)
    "DescribePriceRunInstance" -> DescribePriceRunInstanceOutput {
    0 "InstanceType" instance_type, 1 "SystemDisk" system_disk, 2 "InstanceCount" instance_count,
    3 "DataDisk" data_disk: Vec<DataDisk>, 4 "InstanceChargeType" instance_charge_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRunInstanceOutput {
    pub instance_price: Option<InstancesPrice>,
}
model! { DescribePriceRunInstanceOutput {
    0 "InstancePrice" instance_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancesPrice {
    pub instance_prices_part_detail: Option<InstancePricesPartDetail>,
    pub discount: Option<u64>,
    pub discount_price: Option<u64>,
    pub original_price: Option<u64>,
}
model! { InstancesPrice {
    0 "InstancePricesPartDetail" instance_prices_part_detail, 1 "Discount" discount, 2 "DiscountPrice" discount_price,
    3 "OriginalPrice" original_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancePricesPartDetail {
    pub cpu_price: Option<PriceDetail>,
    pub mem_price: Option<PriceDetail>,
    pub disks_price: Option<PriceDetail>,
}
model! { InstancePricesPartDetail {
    0 "CpuPrice" cpu_price, 1 "MemPrice" mem_price, 2 "DisksPrice" disks_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceDetail {
    pub discount: Option<u64>,
    pub discount_price: Option<u64>,
    pub original_price: Option<u64>,
}
model! { PriceDetail {
    0 "Discount" discount, 1 "DiscountPrice" discount_price, 2 "OriginalPrice" original_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionIpv6Addresses {
    pub ecm_region: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRegionIpv6Addresses(ecm_region: String)
    "DescribeRegionIpv6Addresses" -> DescribeRegionIpv6AddressesOutput {
    0 "EcmRegion" ecm_region, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeRegionIpv6Addresses: Address = Offset "Offset", "AddressSet" address_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionIpv6AddressesOutput {
    pub total_count: Option<i64>,
    pub address_set: Option<Vec<Address>>,
}
model! { DescribeRegionIpv6AddressesOutput {
    0 "TotalCount" total_count, 1 "AddressSet" address_set
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
pub struct DescribeRouteTables {
    pub route_table_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub ecm_region: Option<String>,
}
operation! { DescribeRouteTables() "DescribeRouteTables" -> DescribeRouteTablesOutput {
    0 "RouteTableIds" route_table_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64, 4 "EcmRegion" ecm_region: String
} }
paged! { DescribeRouteTables: RouteTable = Offset "Offset", "RouteTableSet" route_table_set, total "TotalCount" }

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
    pub ecm: Option<i64>,
    pub module: Option<i64>,
    pub eni: Option<i64>,
    pub sg: Option<i64>,
    pub clb: Option<i64>,
    pub instance_statistics: Option<Vec<InstanceStatistic>>,
    pub total_count: Option<i64>,
}
model! { SecurityGroupAssociationStatistics {
    0 "SecurityGroupId" security_group_id, 1 "ECM" ecm, 2 "Module" module, 3 "ENI" eni, 4 "SG" sg, 5 "CLB" clb,
    6 "InstanceStatistics" instance_statistics, 7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatistic {
    pub instance_type: Option<String>,
    pub instance_count: Option<i64>,
}
model! { InstanceStatistic {
    0 "InstanceType" instance_type, 1 "InstanceCount" instance_count
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
    pub security_group_limit: Option<i64>,
    pub security_group_policy_limit: Option<i64>,
    pub refered_security_group_limit: Option<i64>,
    pub security_group_instance_limit: Option<i64>,
    pub instance_security_group_limit: Option<i64>,
    pub security_group_module_limit: Option<i64>,
    pub module_security_group_limit: Option<i64>,
}
model! { SecurityGroupLimitSet {
    0 "SecurityGroupLimit" security_group_limit, 1 "SecurityGroupPolicyLimit" security_group_policy_limit,
    2 "ReferedSecurityGroupLimit" refered_security_group_limit,
    3 "SecurityGroupInstanceLimit" security_group_instance_limit,
    4 "InstanceSecurityGroupLimit" instance_security_group_limit,
    5 "SecurityGroupModuleLimit" security_group_module_limit, 6 "ModuleSecurityGroupLimit" module_security_group_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupPolicies {
    pub security_group_id: String,
}
operation! { DescribeSecurityGroupPolicies(security_group_id: String)
    "DescribeSecurityGroupPolicies" -> DescribeSecurityGroupPoliciesOutput {
    0 "SecurityGroupId" security_group_id
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
pub struct DescribeSecurityGroups {
    pub security_group_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSecurityGroups() "DescribeSecurityGroups" -> DescribeSecurityGroupsOutput {
    0 "SecurityGroupIds" security_group_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeSecurityGroups: SecurityGroup =
    Offset "Offset", "SecurityGroupSet" security_group_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub total_count: Option<i64>,
    pub security_group_set: Option<Vec<SecurityGroup>>,
}
model! { DescribeSecurityGroupsOutput {
    0 "TotalCount" total_count, 1 "SecurityGroupSet" security_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnets {
    pub subnet_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<String>,
    pub limit: Option<String>,
    pub ecm_region: Option<String>,
    pub sort: Option<String>,
}
operation! { DescribeSubnets() "DescribeSubnets" -> DescribeSubnetsOutput {
    0 "SubnetIds" subnet_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: String,
    3 "Limit" limit: String, 4 "EcmRegion" ecm_region: String, 5 "Sort" sort: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub total_count: Option<u64>,
    pub subnet_set: Option<Vec<Subnet>>,
}
model! { DescribeSubnetsOutput {
    0 "TotalCount" total_count, 1 "SubnetSet" subnet_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetHealth {
    pub load_balancer_ids: Vec<String>,
}
operation! { DescribeTargetHealth(load_balancer_ids: Vec<String>) "DescribeTargetHealth" -> DescribeTargetHealthOutput {
    0 "LoadBalancerIds" load_balancer_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetHealthOutput {
    pub load_balancers: Option<Vec<LoadBalancerHealth>>,
}
model! { DescribeTargetHealthOutput {
    0 "LoadBalancers" load_balancers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerHealth {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub listeners: Option<Vec<ListenerHealth>>,
}
model! { LoadBalancerHealth {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name, 2 "Listeners" listeners
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerHealth {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub rules: Option<Vec<RuleHealth>>,
}
model! { ListenerHealth {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "Protocol" protocol, 3 "Port" port, 4 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleHealth {
    pub targets: Option<Vec<TargetHealth>>,
}
model! { RuleHealth {
    0 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetHealth {
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub health_status: Option<bool>,
    pub target_id: Option<String>,
    pub health_status_detail: Option<String>,
}
model! { TargetHealth {
    0 "IP" ip, 1 "Port" port, 2 "HealthStatus" health_status, 3 "TargetId" target_id,
    4 "HealthStatusDetail" health_status_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargets {
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
    pub protocol: Option<i64>,
    pub port: Option<i64>,
}
operation! { DescribeTargets(load_balancer_id: String) "DescribeTargets" -> DescribeTargetsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>, 2 "Protocol" protocol: i64,
    3 "Port" port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetsOutput {
    pub listeners: Option<Vec<ListenerBackend>>,
}
model! { DescribeTargetsOutput {
    0 "Listeners" listeners
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerBackend {
    pub listener_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub targets: Option<Vec<Backend>>,
}
model! { ListenerBackend {
    0 "ListenerId" listener_id, 1 "Protocol" protocol, 2 "Port" port, 3 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Backend {
    pub instance_id: Option<String>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub registered_time: Option<String>,
    pub eni_id: Option<String>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub instance_name: Option<String>,
}
model! { Backend {
    0 "InstanceId" instance_id, 1 "Port" port, 2 "Weight" weight, 3 "PrivateIpAddresses" private_ip_addresses,
    4 "RegisteredTime" registered_time, 5 "EniId" eni_id, 6 "PublicIpAddresses" public_ip_addresses,
    7 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResult {
    pub ecm_region: String,
    pub task_id: String,
}
operation! { DescribeTaskResult(ecm_region: String, task_id: String) "DescribeTaskResult" -> DescribeTaskResultOutput {
    0 "EcmRegion" ecm_region, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResultOutput {
    pub task_id: Option<String>,
    pub result: Option<String>,
}
model! { DescribeTaskResultOutput {
    0 "TaskId" task_id, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatus {
    pub task_set: Vec<TaskInput>,
}
operation! { DescribeTaskStatus(task_set: Vec<TaskInput>) "DescribeTaskStatus" -> DescribeTaskStatusOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInput {
    pub operation: Option<String>,
    pub task_id: Option<String>,
}
input! { TaskInput(operation: String, task_id: String) {
    0 "Operation" operation: String, 1 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatusOutput {
    pub task_set: Option<Vec<TaskOutput>>,
}
model! { DescribeTaskStatusOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskOutput {
    pub task_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub add_time: Option<String>,
    pub end_time: Option<String>,
    pub operation: Option<String>,
}
model! { TaskOutput {
    0 "TaskId" task_id, 1 "Message" message, 2 "Status" status, 3 "AddTime" add_time, 4 "EndTime" end_time,
    5 "Operation" operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub vpc_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub ecm_region: Option<String>,
    pub sort: Option<String>,
}
operation! { DescribeVpcs() "DescribeVpcs" -> DescribeVpcsOutput {
    0 "VpcIds" vpc_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "EcmRegion" ecm_region: String, 5 "Sort" sort: String
} }
paged! { DescribeVpcs: VpcInfo = Offset "Offset", "VpcSet" vpc_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub total_count: Option<u64>,
    pub vpc_set: Option<Vec<VpcInfo>>,
}
model! { DescribeVpcsOutput {
    0 "TotalCount" total_count, 1 "VpcSet" vpc_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachNetworkInterface {
    pub network_interface_id: String,
    pub instance_id: String,
    pub ecm_region: String,
}
operation! { DetachNetworkInterface(network_interface_id: String, instance_id: String, ecm_region: String)
    "DetachNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "InstanceId" instance_id, 2 "EcmRegion" ecm_region
} }

pub type DetachNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRoutes {
    pub route_table_id: String,
    pub route_ids: Vec<u64>,
}
operation! { DisableRoutes(route_table_id: String, route_ids: Vec<u64>) "DisableRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteIds" route_ids
} }

pub type DisableRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateAddress {
    pub ecm_region: String,
    pub address_id: String,
    pub reallocate_normal_public_ip: Option<bool>,
}
operation! { DisassociateAddress(ecm_region: String, address_id: String)
    "DisassociateAddress" -> DisassociateAddressOutput {
    0 "EcmRegion" ecm_region, 1 "AddressId" address_id, 2 "ReallocateNormalPublicIp" reallocate_normal_public_ip: bool
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
pub struct DisassociateInstancesKeyPairs {
    pub instance_ids: Vec<String>,
    pub key_ids: Vec<String>,
    pub force_stop: Option<bool>,
}
operation! { DisassociateInstancesKeyPairs(instance_ids: Vec<String>, key_ids: Vec<String>)
    "DisassociateInstancesKeyPairs" -> Empty {
    0 "InstanceIds" instance_ids, 1 "KeyIds" key_ids, 2 "ForceStop" force_stop: bool
} }

pub type DisassociateInstancesKeyPairsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    pub security_group_ids: Vec<String>,
    pub instance_ids: Vec<String>,
}
operation! { DisassociateSecurityGroups(security_group_ids: Vec<String>, instance_ids: Vec<String>)
    "DisassociateSecurityGroups" -> Empty {
    0 "SecurityGroupIds" security_group_ids, 1 "InstanceIds" instance_ids
} }

pub type DisassociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRoutes {
    pub route_table_id: String,
    pub route_ids: Vec<u64>,
}
operation! { EnableRoutes(route_table_id: String, route_ids: Vec<u64>) "EnableRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteIds" route_ids
} }

pub type EnableRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCustomImage {
    pub image_name: String,
    pub architecture: String,
    pub os_type: String,
    pub os_version: String,
    pub image_description: Option<String>,
    pub init_flag: Option<String>,
    pub image_urls: Option<Vec<ImageUrl>>,
}
operation! { ImportCustomImage(image_name: String, architecture: String, os_type: String, os_version: String)
    "ImportCustomImage" -> ImportCustomImageOutput {
    0 "ImageName" image_name, 1 "Architecture" architecture, 2 "OsType" os_type, 3 "OsVersion" os_version,
    4 "ImageDescription" image_description: String, 5 "InitFlag" init_flag: String,
    6 "ImageUrls" image_urls: Vec<ImageUrl>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUrl {
    pub image_file: Option<String>,
}
input! { ImageUrl(image_file: String) {
    0 "ImageFile" image_file: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCustomImageOutput {
    pub image_id: Option<String>,
    pub task_id: Option<u64>,
}
model! { ImportCustomImageOutput {
    0 "ImageId" image_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImage {
    pub image_id: String,
    pub image_description: String,
    pub source_region: String,
}
operation! { ImportImage(image_id: String, image_description: String, source_region: String) "ImportImage" -> Empty {
    0 "ImageId" image_id, 1 "ImageDescription" image_description, 2 "SourceRegion" source_region
} }

pub type ImportImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateNetworkInterface {
    pub ecm_region: String,
    pub network_interface_id: String,
    pub source_instance_id: String,
    pub destination_instance_id: String,
}
operation! { MigrateNetworkInterface(ecm_region: String, network_interface_id: String, source_instance_id: String, destination_instance_id: String)
    "MigrateNetworkInterface" -> Empty {
    0 "EcmRegion" ecm_region, 1 "NetworkInterfaceId" network_interface_id, 2 "SourceInstanceId" source_instance_id,
    3 "DestinationInstanceId" destination_instance_id
} }

pub type MigrateNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigratePrivateIpAddress {
    pub ecm_region: String,
    pub source_network_interface_id: String,
    pub destination_network_interface_id: String,
    pub private_ip_address: String,
}
operation! { MigratePrivateIpAddress(ecm_region: String, source_network_interface_id: String, destination_network_interface_id: String, private_ip_address: String)
    "MigratePrivateIpAddress" -> Empty {
    0 "EcmRegion" ecm_region, 1 "SourceNetworkInterfaceId" source_network_interface_id,
    2 "DestinationNetworkInterfaceId" destination_network_interface_id, 3 "PrivateIpAddress" private_ip_address
} }

pub type MigratePrivateIpAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressAttribute {
    pub ecm_region: String,
    pub address_id: String,
    pub address_name: Option<String>,
    pub eip_direct_connection: Option<String>,
}
operation! { ModifyAddressAttribute(ecm_region: String, address_id: String) "ModifyAddressAttribute" -> Empty {
    0 "EcmRegion" ecm_region, 1 "AddressId" address_id, 2 "AddressName" address_name: String,
    3 "EipDirectConnection" eip_direct_connection: String
} }

pub type ModifyAddressAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressesBandwidth {
    pub ecm_region: String,
    pub address_ids: Vec<String>,
    pub internet_max_bandwidth_out: u64,
}
operation! { ModifyAddressesBandwidth(ecm_region: String, address_ids: Vec<String>, internet_max_bandwidth_out: u64)
    "ModifyAddressesBandwidth" -> ModifyAddressesBandwidthOutput {
    0 "EcmRegion" ecm_region, 1 "AddressIds" address_ids, 2 "InternetMaxBandwidthOut" internet_max_bandwidth_out
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
pub struct ModifyDefaultSubnet {
    pub ecm_region: String,
    pub zone: String,
    pub vpc_id: String,
    pub subnet_id: String,
}
operation! { ModifyDefaultSubnet(ecm_region: String, zone: String, vpc_id: String, subnet_id: String)
    "ModifyDefaultSubnet" -> Empty {
    0 "EcmRegion" ecm_region, 1 "Zone" zone, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id
} }

pub type ModifyDefaultSubnetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHaVipAttribute {
    pub ha_vip_id: String,
    pub ha_vip_name: String,
}
operation! { ModifyHaVipAttribute(ha_vip_id: String, ha_vip_name: String) "ModifyHaVipAttribute" -> Empty {
    0 "HaVipId" ha_vip_id, 1 "HaVipName" ha_vip_name
} }

pub type ModifyHaVipAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAttribute {
    pub image_id: String,
    pub image_name: Option<String>,
    pub image_description: Option<String>,
}
operation! { ModifyImageAttribute(image_id: String) "ModifyImageAttribute" -> Empty {
    0 "ImageId" image_id, 1 "ImageName" image_name: String, 2 "ImageDescription" image_description: String
} }

pub type ModifyImageAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttribute {
    pub instance_id_set: Vec<String>,
    pub instance_name: Option<String>,
    pub security_groups: Option<Vec<String>>,
}
operation! { ModifyInstancesAttribute(instance_id_set: Vec<String>) "ModifyInstancesAttribute" -> Empty {
    0 "InstanceIdSet" instance_id_set, 1 "InstanceName" instance_name: String,
    2 "SecurityGroups" security_groups: Vec<String>
} }

pub type ModifyInstancesAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpv6AddressesAttribute {
    pub ecm_region: String,
    pub network_interface_id: String,
    pub ipv6_addresses: Vec<Ipv6Address>,
}
operation! { ModifyIpv6AddressesAttribute(ecm_region: String, network_interface_id: String, ipv6_addresses: Vec<Ipv6Address>)
    "ModifyIpv6AddressesAttribute" -> Empty {
    0 "EcmRegion" ecm_region, 1 "NetworkInterfaceId" network_interface_id, 2 "Ipv6Addresses" ipv6_addresses
} }

pub type ModifyIpv6AddressesAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpv6AddressesBandwidth {
    pub ecm_region: String,
    pub internet_max_bandwidth_out: i64,
    pub ipv6_addresses: Option<Vec<Ipv6Address>>,
    pub ipv6_address_ids: Option<Vec<String>>,
}
operation! { ModifyIpv6AddressesBandwidth(ecm_region: String, internet_max_bandwidth_out: i64)
    "ModifyIpv6AddressesBandwidth" -> Empty {
    0 "EcmRegion" ecm_region, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    2 "Ipv6Addresses" ipv6_addresses: Vec<Ipv6Address>, 3 "Ipv6AddressIds" ipv6_address_ids: Vec<String>
} }

pub type ModifyIpv6AddressesBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyListener {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub listener_name: Option<String>,
    pub session_expire_time: Option<i64>,
    pub health_check: Option<HealthCheck>,
    pub scheduler: Option<String>,
}
operation! { ModifyListener(load_balancer_id: String, listener_id: String) "ModifyListener" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "ListenerName" listener_name: String,
    3 "SessionExpireTime" session_expire_time: i64, 4 "HealthCheck" health_check: HealthCheck,
    5 "Scheduler" scheduler: String
} }

pub type ModifyListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerAttributes {
    pub load_balancer_id: String,
    pub load_balancer_name: Option<String>,
    pub internet_charge_info: Option<LoadBalancerInternetAccessible>,
    pub load_balancer_pass_to_target: Option<bool>,
}
operation! { ModifyLoadBalancerAttributes(load_balancer_id: String) "ModifyLoadBalancerAttributes" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name: String,
    2 "InternetChargeInfo" internet_charge_info: LoadBalancerInternetAccessible,
    3 "LoadBalancerPassToTarget" load_balancer_pass_to_target: bool
} }

pub type ModifyLoadBalancerAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleConfig {
    pub module_id: String,
    pub instance_type: String,
    pub default_data_disk_size: i64,
    pub default_system_disk_size: Option<i64>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
}
operation! { ModifyModuleConfig(module_id: String, instance_type: String, default_data_disk_size: i64)
    "ModifyModuleConfig" -> Empty {
    0 "ModuleId" module_id, 1 "InstanceType" instance_type, 2 "DefaultDataDiskSize" default_data_disk_size,
    3 "DefaultSystemDiskSize" default_system_disk_size: i64, 4 "SystemDisk" system_disk: SystemDisk,
    5 "DataDisks" data_disks: Vec<DataDisk>
} }

pub type ModifyModuleConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleDisableWanIp {
    pub module_id: String,
    pub disable_wan_ip: bool,
}
operation! { ModifyModuleDisableWanIp(module_id: String, disable_wan_ip: bool) "ModifyModuleDisableWanIp" -> Empty {
    0 "ModuleId" module_id, 1 "DisableWanIp" disable_wan_ip
} }

pub type ModifyModuleDisableWanIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleImage {
    pub default_image_id: String,
    pub module_id: String,
}
operation! { ModifyModuleImage(default_image_id: String, module_id: String) "ModifyModuleImage" -> Empty {
    0 "DefaultImageId" default_image_id, 1 "ModuleId" module_id
} }

pub type ModifyModuleImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleIpDirect {
    pub module_id: String,
    pub close_ip_direct: bool,
}
operation! { ModifyModuleIpDirect(module_id: String, close_ip_direct: bool) "ModifyModuleIpDirect" -> Empty {
    0 "ModuleId" module_id, 1 "CloseIpDirect" close_ip_direct
} }

pub type ModifyModuleIpDirectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleName {
    pub module_id: String,
    pub module_name: String,
}
operation! { ModifyModuleName(module_id: String, module_name: String) "ModifyModuleName" -> Empty {
    0 "ModuleId" module_id, 1 "ModuleName" module_name
} }

pub type ModifyModuleNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleNetwork {
    pub module_id: String,
    pub default_bandwidth: i64,
    pub default_bandwidth_in: Option<i64>,
}
operation! { ModifyModuleNetwork(module_id: String, default_bandwidth: i64) "ModifyModuleNetwork" -> Empty {
    0 "ModuleId" module_id, 1 "DefaultBandwidth" default_bandwidth, 2 "DefaultBandwidthIn" default_bandwidth_in: i64
} }

pub type ModifyModuleNetworkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleSecurityGroups {
    pub security_group_id_set: Vec<String>,
    pub module_id: String,
}
operation! { ModifyModuleSecurityGroups(security_group_id_set: Vec<String>, module_id: String)
    "ModifyModuleSecurityGroups" -> Empty {
    0 "SecurityGroupIdSet" security_group_id_set, 1 "ModuleId" module_id
} }

pub type ModifyModuleSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateIpAddressesAttribute {
    pub network_interface_id: String,
    pub private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    pub ecm_region: String,
}
operation! { ModifyPrivateIpAddressesAttribute(network_interface_id: String, private_ip_addresses: Vec<PrivateIpAddressSpecification>, ecm_region: String)
    "ModifyPrivateIpAddressesAttribute" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "PrivateIpAddresses" private_ip_addresses, 2 "EcmRegion" ecm_region
} }

pub type ModifyPrivateIpAddressesAttributeOutput = Empty;

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
pub struct ModifySubnetAttribute {
    pub subnet_id: String,
    pub ecm_region: String,
    pub subnet_name: Option<String>,
    pub enable_broadcast: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { ModifySubnetAttribute(subnet_id: String, ecm_region: String) "ModifySubnetAttribute" -> Empty {
    0 "SubnetId" subnet_id, 1 "EcmRegion" ecm_region, 2 "SubnetName" subnet_name: String,
    3 "EnableBroadcast" enable_broadcast: String, 4 "Tags" tags: Vec<Tag>
} }

pub type ModifySubnetAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetPort {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub targets: Vec<Target>,
    pub new_port: i64,
}
operation! { ModifyTargetPort(load_balancer_id: String, listener_id: String, targets: Vec<Target>, new_port: i64)
    "ModifyTargetPort" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Targets" targets, 3 "NewPort" new_port
} }

pub type ModifyTargetPortOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetWeight {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub targets: Vec<Target>,
    pub weight: Option<i64>,
}
operation! { ModifyTargetWeight(load_balancer_id: String, listener_id: String, targets: Vec<Target>)
    "ModifyTargetWeight" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Targets" targets, 3 "Weight" weight: i64
} }

pub type ModifyTargetWeightOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAttribute {
    pub vpc_id: String,
    pub ecm_region: String,
    pub vpc_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub description: Option<String>,
    pub dns_servers: Option<Vec<String>>,
    pub domain_name: Option<String>,
}
operation! { ModifyVpcAttribute(vpc_id: String, ecm_region: String) "ModifyVpcAttribute" -> Empty {
    0 "VpcId" vpc_id, 1 "EcmRegion" ecm_region, 2 "VpcName" vpc_name: String, 3 "Tags" tags: Vec<Tag>,
    4 "Description" description: String, 5 "DnsServers" dns_servers: Vec<String>, 6 "DomainName" domain_name: String
} }

pub type ModifyVpcAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVpcTaskResult {
    pub task_id: String,
}
operation! { QueryVpcTaskResult(task_id: String) "QueryVpcTaskResult" -> QueryVpcTaskResultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVpcTaskResultOutput {
    pub status: Option<String>,
    pub output: Option<String>,
}
model! { QueryVpcTaskResultOutput {
    0 "Status" status, 1 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub instance_id_set: Vec<String>,
    pub force_reboot: Option<bool>,
    pub stop_type: Option<String>,
}
operation! { RebootInstances(instance_id_set: Vec<String>) "RebootInstances" -> Empty {
    0 "InstanceIdSet" instance_id_set, 1 "ForceReboot" force_reboot: bool, 2 "StopType" stop_type: String
} }

pub type RebootInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseAddresses {
    pub ecm_region: String,
    pub address_ids: Vec<String>,
}
operation! { ReleaseAddresses(ecm_region: String, address_ids: Vec<String>)
    "ReleaseAddresses" -> ReleaseAddressesOutput {
    0 "EcmRegion" ecm_region, 1 "AddressIds" address_ids
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
pub struct ReleaseIpv6Addresses {
    pub ecm_region: String,
    pub network_interface_id: String,
    pub ipv6_addresses: Vec<Ipv6Address>,
}
operation! { ReleaseIpv6Addresses(ecm_region: String, network_interface_id: String, ipv6_addresses: Vec<Ipv6Address>)
    "ReleaseIpv6Addresses" -> ReleaseIpv6AddressesOutput {
    0 "EcmRegion" ecm_region, 1 "NetworkInterfaceId" network_interface_id, 2 "Ipv6Addresses" ipv6_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIpv6AddressesOutput {
    pub task_id: Option<i64>,
}
model! { ReleaseIpv6AddressesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIpv6AddressesBandwidth {
    pub ecm_region: String,
    pub ipv6_addresses: Option<Vec<String>>,
    pub ipv6_address_ids: Option<Vec<String>>,
}
operation! { ReleaseIpv6AddressesBandwidth(ecm_region: String)
    "ReleaseIpv6AddressesBandwidth" -> ReleaseIpv6AddressesBandwidthOutput {
    0 "EcmRegion" ecm_region, 1 "Ipv6Addresses" ipv6_addresses: Vec<String>,
    2 "Ipv6AddressIds" ipv6_address_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIpv6AddressesBandwidthOutput {
    pub task_id: Option<String>,
}
model! { ReleaseIpv6AddressesBandwidthOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePrivateIpAddresses {
    pub ecm_region: String,
    pub network_interface_id: String,
    pub private_ip_addresses: Vec<PrivateIpAddressSpecification>,
}
operation! { RemovePrivateIpAddresses(ecm_region: String, network_interface_id: String, private_ip_addresses: Vec<PrivateIpAddressSpecification>)
    "RemovePrivateIpAddresses" -> Empty {
    0 "EcmRegion" ecm_region, 1 "NetworkInterfaceId" network_interface_id, 2 "PrivateIpAddresses" private_ip_addresses
} }

pub type RemovePrivateIpAddressesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRouteTableAssociation {
    pub subnet_id: String,
    pub route_table_id: String,
    pub ecm_region: String,
}
operation! { ReplaceRouteTableAssociation(subnet_id: String, route_table_id: String, ecm_region: String)
    "ReplaceRouteTableAssociation" -> Empty {
    0 "SubnetId" subnet_id, 1 "RouteTableId" route_table_id, 2 "EcmRegion" ecm_region
} }

pub type ReplaceRouteTableAssociationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRoutes {
    pub route_table_id: String,
    pub routes: Vec<Route>,
}
operation! { ReplaceRoutes(route_table_id: String, routes: Vec<Route>) "ReplaceRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "Routes" routes
} }

pub type ReplaceRoutesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceSecurityGroupPolicy {
    pub security_group_id: String,
    pub security_group_policy_set: SecurityGroupPolicySet,
}
operation! { ReplaceSecurityGroupPolicy(security_group_id: String, security_group_policy_set: SecurityGroupPolicySet)
    "ReplaceSecurityGroupPolicy" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupPolicySet" security_group_policy_set
} }

pub type ReplaceSecurityGroupPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstances {
    pub instance_id_set: Vec<String>,
    pub image_id: Option<String>,
    pub password: Option<Secret>,
    pub enhanced_service: Option<EnhancedService>,
    pub keep_data: Option<String>,
    pub keep_image_login: Option<String>,
}
operation! { ResetInstances(instance_id_set: Vec<String>) "ResetInstances" -> Empty {
    0 "InstanceIdSet" instance_id_set, 1 "ImageId" image_id: String, 2 "Password" password: Secret,
    3 "EnhancedService" enhanced_service: EnhancedService, 4 "KeepData" keep_data: String,
    5 "KeepImageLogin" keep_image_login: String
} }

pub type ResetInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhancedService {
    pub security_service: Option<RunSecurityServiceEnabled>,
    pub monitor_service: Option<RunMonitorServiceEnabled>,
    pub eip_direct_service: Option<RunEIPDirectServiceEnabled>,
}
input! { EnhancedService() {
    0 "SecurityService" security_service: RunSecurityServiceEnabled,
    1 "MonitorService" monitor_service: RunMonitorServiceEnabled,
    2 "EIPDirectService" eip_direct_service: RunEIPDirectServiceEnabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSecurityServiceEnabled {
    pub enabled: Option<bool>,
    pub version: Option<i64>,
}
input! { RunSecurityServiceEnabled() {
    0 "Enabled" enabled: bool, 1 "Version" version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMonitorServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunMonitorServiceEnabled() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEIPDirectServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunEIPDirectServiceEnabled() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesMaxBandwidth {
    pub instance_id_set: Vec<String>,
    pub max_bandwidth_out: i64,
    pub max_bandwidth_in: Option<i64>,
}
operation! { ResetInstancesMaxBandwidth(instance_id_set: Vec<String>, max_bandwidth_out: i64)
    "ResetInstancesMaxBandwidth" -> Empty {
    0 "InstanceIdSet" instance_id_set, 1 "MaxBandwidthOut" max_bandwidth_out, 2 "MaxBandwidthIn" max_bandwidth_in: i64
} }

pub type ResetInstancesMaxBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPassword {
    pub instance_id_set: Vec<String>,
    pub password: Secret,
    pub force_stop: Option<bool>,
    pub user_name: Option<String>,
}
operation! { ResetInstancesPassword(instance_id_set: Vec<String>, password: Secret) "ResetInstancesPassword" -> Empty {
    0 "InstanceIdSet" instance_id_set, 1 "Password" password, 2 "ForceStop" force_stop: bool,
    3 "UserName" user_name: String
} }

pub type ResetInstancesPasswordOutput = Empty;

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
pub struct RunInstances {
    pub zone_instance_count_isp_set: Vec<ZoneInstanceCountISP>,
    pub password: Option<Secret>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub module_id: Option<String>,
    pub image_id: Option<String>,
    pub instance_name: Option<String>,
    pub host_name: Option<String>,
    pub client_token: Option<String>,
    pub enhanced_service: Option<EnhancedService>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    pub user_data: Option<Secret>,
    pub instance_type: Option<String>,
    pub data_disk_size: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub system_disk_size: Option<u64>,
    pub internet_max_bandwidth_in: Option<i64>,
    pub instance_charge_type: Option<i64>,
    pub key_ids: Option<Vec<String>>,
    pub keep_image_login: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
}
operation! { RunInstances(zone_instance_count_isp_set: Vec<ZoneInstanceCountISP>) "RunInstances" -> RunInstancesOutput {
    0 "ZoneInstanceCountISPSet" zone_instance_count_isp_set, 1 "Password" password: Secret,
    2 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 3 "ModuleId" module_id: String,
    4 "ImageId" image_id: String, 5 "InstanceName" instance_name: String, 6 "HostName" host_name: String,
    7 "ClientToken" client_token: String, 8 "EnhancedService" enhanced_service: EnhancedService,
    9 "TagSpecification" tag_specification: Vec<TagSpecification>, 10 "UserData" user_data: Secret,
    11 "InstanceType" instance_type: String, 12 "DataDiskSize" data_disk_size: i64,
    13 "SecurityGroupIds" security_group_ids: Vec<String>, 14 "SystemDiskSize" system_disk_size: u64,
    15 "InternetMaxBandwidthIn" internet_max_bandwidth_in: i64, 16 "InstanceChargeType" instance_charge_type: i64,
    17 "KeyIds" key_ids: Vec<String>, 18 "KeepImageLogin" keep_image_login: String,
    19 "SystemDisk" system_disk: SystemDisk, 20 "DataDisks" data_disks: Vec<DataDisk>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInstanceCountISP {
    pub zone: Option<String>,
    pub instance_count: Option<i64>,
    pub isp: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub ipv6_address_count: Option<i64>,
    pub ipv6_subnet_ids: Option<Vec<String>>,
}
input! { ZoneInstanceCountISP(zone: String, instance_count: i64, isp: String) {
    0 "Zone" zone: String, 1 "InstanceCount" instance_count: i64, 2 "ISP" isp: String, 3 "VpcId" vpc_id: String,
    4 "SubnetId" subnet_id: String, 5 "PrivateIpAddresses" private_ip_addresses: Vec<String>,
    6 "Ipv6AddressCount" ipv6_address_count: i64, 7 "Ipv6SubnetIds" ipv6_subnet_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesOutput {
    pub instance_id_set: Option<Vec<String>>,
}
model! { RunInstancesOutput {
    0 "InstanceIdSet" instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerSecurityGroups {
    pub load_balancer_id: String,
    pub security_groups: Option<Vec<String>>,
}
operation! { SetLoadBalancerSecurityGroups(load_balancer_id: String) "SetLoadBalancerSecurityGroups" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "SecurityGroups" security_groups: Vec<String>
} }

pub type SetLoadBalancerSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityGroupForLoadbalancers {
    pub load_balancer_ids: Vec<String>,
    pub security_group: String,
    pub operation_type: String,
}
operation! { SetSecurityGroupForLoadbalancers(load_balancer_ids: Vec<String>, security_group: String, operation_type: String)
    "SetSecurityGroupForLoadbalancers" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids, 1 "SecurityGroup" security_group, 2 "OperationType" operation_type
} }

pub type SetSecurityGroupForLoadbalancersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    pub instance_id_set: Vec<String>,
}
operation! { StartInstances(instance_id_set: Vec<String>) "StartInstances" -> Empty {
    0 "InstanceIdSet" instance_id_set
} }

pub type StartInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub instance_id_set: Vec<String>,
    pub force_stop: Option<bool>,
    pub stop_type: Option<String>,
}
operation! { StopInstances(instance_id_set: Vec<String>) "StopInstances" -> Empty {
    0 "InstanceIdSet" instance_id_set, 1 "ForceStop" force_stop: bool, 2 "StopType" stop_type: String
} }

pub type StopInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstances {
    pub instance_id_set: Vec<String>,
    pub terminate_delay: Option<bool>,
    pub terminate_time: Option<String>,
    pub associated_resource_destroy: Option<bool>,
}
operation! { TerminateInstances(instance_id_set: Vec<String>) "TerminateInstances" -> Empty {
    0 "InstanceIdSet" instance_id_set, 1 "TerminateDelay" terminate_delay: bool,
    2 "TerminateTime" terminate_time: String, 3 "AssociatedResourceDestroy" associated_resource_destroy: bool
} }

pub type TerminateInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignIpv6SubnetCidrBlock {
    pub vpc_id: String,
    pub ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>,
    pub ecm_region: Option<String>,
}
operation! { UnassignIpv6SubnetCidrBlock(vpc_id: String, ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>)
    "UnassignIpv6SubnetCidrBlock" -> Empty {
    0 "VpcId" vpc_id, 1 "Ipv6SubnetCidrBlocks" ipv6_subnet_cidr_blocks, 2 "EcmRegion" ecm_region: String
} }

pub type UnassignIpv6SubnetCidrBlockOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_BLOCK_BALANCE: &str = "FailedOperation.BlockBalance";
    pub const FAILED_OPERATION_DATA_OPERATION_FAILED: &str = "FailedOperation.DataOperationFailed";
    pub const FAILED_OPERATION_IMAGE_IN_USE: &str = "FailedOperation.ImageInUse";
    pub const FAILED_OPERATION_INSTANCE_IN_MODULE: &str = "FailedOperation.InstanceInModule";
    pub const FAILED_OPERATION_INSTANCE_NOT_ALL_STOPPED: &str = "FailedOperation.InstanceNotAllStopped";
    pub const FAILED_OPERATION_INSTANCE_OWNER_CHECK_FAILED: &str = "FailedOperation.InstanceOwnerCheckFailed";
    pub const FAILED_OPERATION_INTERNAL_OPERATION_FAILURE: &str = "FailedOperation.InternalOperationFailure";
    pub const FAILED_OPERATION_INVALID_STATUS: &str = "FailedOperation.InvalidStatus";
    pub const FAILED_OPERATION_OPERATION_CONFLICT: &str = "FailedOperation.OperationConflict";
    pub const FAILED_OPERATION_OPERATION_NOT_ALLOW: &str = "FailedOperation.OperationNotAllow";
    pub const FAILED_OPERATION_PRIVATE_IP_ADDRESS_BINDED: &str = "FailedOperation.PrivateIpAddressBinded";
    pub const FAILED_OPERATION_PRIVATE_IP_ADDRESS_UNAVAILABLE: &str = "FailedOperation.PrivateIpAddressUnavailable";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_COEXIST: &str = "InvalidParameter.Coexist";
    pub const INVALID_PARAMETER_FORMAT_ERROR: &str = "InvalidParameter.FormatError";
    pub const INVALID_PARAMETER_INVALID_DATA_FORMAT: &str = "InvalidParameter.InvalidDataFormat";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_CONFLICT: &str = "InvalidParameter.InvalidParameterConflict";
    pub const INVALID_PARAMETER_LB_ID_NOT_FOUND: &str = "InvalidParameter.LBIdNotFound";
    pub const INVALID_PARAMETER_LISTENER_ID_NOT_FOUND: &str = "InvalidParameter.ListenerIdNotFound";
    pub const INVALID_PARAMETER_LOCATION_NOT_FOUND: &str = "InvalidParameter.LocationNotFound";
    pub const INVALID_PARAMETER_PARAMETER_CONFLICT: &str = "InvalidParameter.ParameterConflict";
    pub const INVALID_PARAMETER_PORT_CHECK_FAILED: &str = "InvalidParameter.PortCheckFailed";
    pub const INVALID_PARAMETER_PROTOCOL_CHECK_FAILED: &str = "InvalidParameter.ProtocolCheckFailed";
    pub const INVALID_PARAMETER_REGION_NOT_FOUND: &str = "InvalidParameter.RegionNotFound";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ADDRESS_QUOTA_LIMIT_EXCEEDED: &str =
        "InvalidParameterValue.AddressQuotaLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_BANDWIDTH_OUT_OF_RANGE: &str = "InvalidParameterValue.BandwidthOutOfRange";
    pub const INVALID_PARAMETER_VALUE_CIDR_NOT_IN_PEER_VPC: &str = "InvalidParameterValue.CidrNotInPeerVpc";
    pub const INVALID_PARAMETER_VALUE_DUPLICATE: &str = "InvalidParameterValue.Duplicate";
    pub const INVALID_PARAMETER_VALUE_FILTER_LIMIT_EXCEEDED: &str = "InvalidParameterValue.FilterLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_IMAGE_DUPLICATE: &str = "InvalidParameterValue.ImageDuplicate";
    pub const INVALID_PARAMETER_VALUE_IMAGE_NAME_DUPLICATE: &str = "InvalidParameterValue.ImageNameDuplicate";
    pub const INVALID_PARAMETER_VALUE_IMAGE_SIZE_LARGE_THAN_SYS_DISK_SIZE: &str =
        "InvalidParameterValue.ImageSizeLargeThanSysDiskSize";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_CONFIG_NOT_MATCH: &str = "InvalidParameterValue.InstanceConfigNotMatch";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_ID_NOT_SUPPORTED: &str = "InvalidParameterValue.InstanceIdNotSupported";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NAME_TOO_LONG: &str = "InvalidParameterValue.InstanceNameTooLong";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_MATCH_PID: &str =
        "InvalidParameterValue.InstanceTypeNotMatchPid";
    pub const INVALID_PARAMETER_VALUE_INVAILD_ADDRESS_ID: &str = "InvalidParameterValue.InvaildAddressId";
    pub const INVALID_PARAMETER_VALUE_INVAILD_DESCRIBE_INSTANCE: &str = "InvalidParameterValue.InvaildDescribeInstance";
    pub const INVALID_PARAMETER_VALUE_INVAILD_ENI_ID: &str = "InvalidParameterValue.InvaildEniID";
    pub const INVALID_PARAMETER_VALUE_INVAILD_HOST_NAME: &str = "InvalidParameterValue.InvaildHostName";
    pub const INVALID_PARAMETER_VALUE_INVAILD_MODIFY_PARAM: &str = "InvalidParameterValue.InvaildModifyParam";
    pub const INVALID_PARAMETER_VALUE_INVAILD_MODULE_NUM: &str = "InvalidParameterValue.InvaildModuleNum";
    pub const INVALID_PARAMETER_VALUE_INVAILD_PAGE_PARAM: &str = "InvalidParameterValue.InvaildPageParam";
    pub const INVALID_PARAMETER_VALUE_INVAILD_PASSWORD: &str = "InvalidParameterValue.InvaildPassword";
    pub const INVALID_PARAMETER_VALUE_INVALID_ADDRESS_COUNT: &str = "InvalidParameterValue.InvalidAddressCount";
    pub const INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH: &str = "InvalidParameterValue.InvalidBandwidth";
    pub const INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_IN: &str = "InvalidParameterValue.InvalidBandwidthIn";
    pub const INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_IN_AND_OUT: &str =
        "InvalidParameterValue.InvalidBandwidthInAndOut";
    pub const INVALID_PARAMETER_VALUE_INVALID_BILLING_TYPE: &str = "InvalidParameterValue.InvalidBillingType";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATA_DISK_NUM: &str = "InvalidParameterValue.InvalidDataDiskNum";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATA_DISK_SIZE: &str = "InvalidParameterValue.InvalidDataDiskSize";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATA_DISK_TYPE: &str = "InvalidParameterValue.InvalidDataDiskType";
    pub const INVALID_PARAMETER_VALUE_INVALID_EIP_DIRECT_SERVICE: &str =
        "InvalidParameterValue.InvalidEIPDirectService";
    pub const INVALID_PARAMETER_VALUE_INVALID_ECM_REGION: &str = "InvalidParameterValue.InvalidEcmRegion";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILTER: &str = "InvalidParameterValue.InvalidFilter";
    pub const INVALID_PARAMETER_VALUE_INVALID_ISP_IN_NODE: &str = "InvalidParameterValue.InvalidISPInNode";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_ARCHITECTURE: &str =
        "InvalidParameterValue.InvalidImageArchitecture";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID: &str = "InvalidParameterValue.InvalidImageID";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_CHARGE_TYPE: &str =
        "InvalidParameterValue.InvalidInstanceChargeType";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID: &str = "InvalidParameterValue.InvalidInstanceID";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE: &str = "InvalidParameterValue.InvalidInstanceType";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_CONFIG_ID: &str =
        "InvalidParameterValue.InvalidInstanceTypeConfigID";
    pub const INVALID_PARAMETER_VALUE_INVALID_INTERNET_CHARGE_TYPE: &str =
        "InvalidParameterValue.InvalidInternetChargeType";
    pub const INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_ID: &str = "InvalidParameterValue.InvalidKeyPairId";
    pub const INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_NAME: &str = "InvalidParameterValue.InvalidKeyPairName";
    pub const INVALID_PARAMETER_VALUE_INVALID_LOAD_BALANCER_NUM: &str = "InvalidParameterValue.InvalidLoadBalancerNum";
    pub const INVALID_PARAMETER_VALUE_INVALID_LOAD_BALANCER_TYPE: &str =
        "InvalidParameterValue.InvalidLoadBalancerType";
    pub const INVALID_PARAMETER_VALUE_INVALID_MODULE_ID: &str = "InvalidParameterValue.InvalidModuleID";
    pub const INVALID_PARAMETER_VALUE_INVALID_MODULE_ID_AND_INSTANCE_TYPE_CONFIG_ID: &str =
        "InvalidParameterValue.InvalidModuleIDAndInstanceTypeConfigID";
    pub const INVALID_PARAMETER_VALUE_INVALID_MODULE_ID_AND_INSTANCE_TYPE_ID: &str =
        "InvalidParameterValue.InvalidModuleIDAndInstanceTypeID";
    pub const INVALID_PARAMETER_VALUE_INVALID_MODULE_NAME: &str = "InvalidParameterValue.InvalidModuleName";
    pub const INVALID_PARAMETER_VALUE_INVALID_ORDER_BY_FIELD: &str = "InvalidParameterValue.InvalidOrderByField";
    pub const INVALID_PARAMETER_VALUE_INVALID_PUBLIC_PARAM: &str = "InvalidParameterValue.InvalidPublicParam";
    pub const INVALID_PARAMETER_VALUE_INVALID_REGION: &str = "InvalidParameterValue.InvalidRegion";
    pub const INVALID_PARAMETER_VALUE_INVALID_SECURITY_GROUP_ID: &str = "InvalidParameterValue.InvalidSecurityGroupID";
    pub const INVALID_PARAMETER_VALUE_INVALID_SUBNET_IN_ZONE: &str = "InvalidParameterValue.InvalidSubnetInZone";
    pub const INVALID_PARAMETER_VALUE_INVALID_SYSTEM_DISK_SIZE: &str = "InvalidParameterValue.InvalidSystemDiskSize";
    pub const INVALID_PARAMETER_VALUE_INVALID_SYSTEM_DISK_TYPE: &str = "InvalidParameterValue.InvalidSystemDiskType";
    pub const INVALID_PARAMETER_VALUE_INVALID_TIME: &str = "InvalidParameterValue.InvalidTime";
    pub const INVALID_PARAMETER_VALUE_INVALID_ZONE: &str = "InvalidParameterValue.InvalidZone";
    pub const INVALID_PARAMETER_VALUE_INVALID_ZONE_INSTANCE_COUNT: &str =
        "InvalidParameterValue.InvalidZoneInstanceCount";
    pub const INVALID_PARAMETER_VALUE_INVALID_ZONE_INSTANCE_TYPE: &str =
        "InvalidParameterValue.InvalidZoneInstanceType";
    pub const INVALID_PARAMETER_VALUE_LENGTH: &str = "InvalidParameterValue.Length";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_MALFORMED: &str = "InvalidParameterValue.Malformed";
    pub const INVALID_PARAMETER_VALUE_MODULE_NOT_ALLOW_CHANGE: &str = "InvalidParameterValue.ModuleNotAllowChange";
    pub const INVALID_PARAMETER_VALUE_NODE_NOT_SUPPORT_IPV6: &str = "InvalidParameterValue.NodeNotSupportIPv6";
    pub const INVALID_PARAMETER_VALUE_OBJECT_NOT_CURRENT_SUBNET: &str = "InvalidParameterValue.ObjectNotCurrentSubnet";
    pub const INVALID_PARAMETER_VALUE_OBJECT_VPC_NOT_CURRENT_VPC: &str = "InvalidParameterValue.ObjectVpcNotCurrentVpc";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE: &str = "InvalidParameterValue.ParameterValueTooLarge";
    pub const INVALID_PARAMETER_VALUE_RANGE: &str = "InvalidParameterValue.Range";
    pub const INVALID_PARAMETER_VALUE_RESERVED: &str = "InvalidParameterValue.Reserved";
    pub const INVALID_PARAMETER_VALUE_SUBNET_CONFLICT: &str = "InvalidParameterValue.SubnetConflict";
    pub const INVALID_PARAMETER_VALUE_SUBNET_NOT_EXIST: &str = "InvalidParameterValue.SubnetNotExist";
    pub const INVALID_PARAMETER_VALUE_SUBNET_RANGE: &str = "InvalidParameterValue.SubnetRange";
    pub const INVALID_PARAMETER_VALUE_TAG_NUM_OUT_OF_RANGE: &str = "InvalidParameterValue.TagNumOutOfRange";
    pub const INVALID_PARAMETER_VALUE_TASK_NOT_FOUND: &str = "InvalidParameterValue.TaskNotFound";
    pub const INVALID_PARAMETER_VALUE_TERMINATE_TIME_SMALLER: &str = "InvalidParameterValue.TerminateTimeSmaller";
    pub const INVALID_PARAMETER_VALUE_TOO_LONG: &str = "InvalidParameterValue.TooLong";
    pub const INVALID_PARAMETER_VALUE_UNMATCHED_BILLING_TYPE: &str = "InvalidParameterValue.UnmatchedBillingType";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_REGION: &str = "InvalidParameterValue.UnsupportedRegion";
    pub const INVALID_PARAMETER_VALUE_USER_NOT_SUPPORT_IPV6: &str = "InvalidParameterValue.UserNotSupportIPv6";
    pub const INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT: &str = "InvalidParameterValue.VpcCidrConflict";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED: &str = "LimitExceeded.AddressQuotaLimitExceeded";
    pub const LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED_DAILY_ALLOCATE: &str =
        "LimitExceeded.AddressQuotaLimitExceededDailyAllocate";
    pub const LIMIT_EXCEEDED_CIDR_BLOCK: &str = "LimitExceeded.CidrBlock";
    pub const LIMIT_EXCEEDED_ENI_QUOTA_LIMIT_EXCEEDED: &str = "LimitExceeded.EniQuotaLimitExceeded";
    pub const LIMIT_EXCEEDED_INSTANCE_SECURITY_GROUP_LIMIT_EXCEEDED: &str =
        "LimitExceeded.InstanceSecurityGroupLimitExceeded";
    pub const LIMIT_EXCEEDED_LB_LIMIT_EXCEEDED: &str = "LimitExceeded.LBLimitExceeded";
    pub const LIMIT_EXCEEDED_MODULE_SECURITY_GROUP_LIMIT_EXCEEDED: &str =
        "LimitExceeded.ModuleSecurityGroupLimitExceeded";
    pub const LIMIT_EXCEEDED_NIC_OR_IP_LIMIT_EXCEEDED: &str = "LimitExceeded.NicOrIPLimitExceeded";
    pub const LIMIT_EXCEEDED_PRIVATE_IP_QUOTA_LIMIT_EXCEEDED: &str = "LimitExceeded.PrivateIPQuotaLimitExceeded";
    pub const LIMIT_EXCEEDED_SECURITY_GROUP_INSTANCE_LIMIT_EXCEEDED: &str =
        "LimitExceeded.SecurityGroupInstanceLimitExceeded";
    pub const LIMIT_EXCEEDED_SECURITY_GROUP_MODULE_LIMIT_EXCEEDED: &str =
        "LimitExceeded.SecurityGroupModuleLimitExceeded";
    pub const LIMIT_EXCEEDED_SECURITY_GROUP_POLICY_SET: &str = "LimitExceeded.SecurityGroupPolicySet";
    pub const LIMIT_EXCEEDED_VCPU_LIMIT_EXCEEDED: &str = "LimitExceeded.VcpuLimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_MISSING_ASSOCIATE_ENTITY: &str = "MissingParameter.MissingAssociateEntity";
    pub const MISSING_PARAMETER_MISSING_BASE_CONFIG_PARAMETER: &str = "MissingParameter.MissingBaseConfigParameter";
    pub const MISSING_PARAMETER_MISSING_IMAGE_PARAMETER: &str = "MissingParameter.MissingImageParameter";
    pub const MISSING_PARAMETER_MISSING_INSTANCE_TYPE_CONFIG_PARAMETER: &str =
        "MissingParameter.MissingInstanceTypeConfigParameter";
    pub const MISSING_PARAMETER_MISSING_INSTANCES_PARAMETER: &str = "MissingParameter.MissingInstancesParameter";
    pub const MISSING_PARAMETER_MISSING_MODULE_PARAMETER: &str = "MissingParameter.MissingModuleParameter";
    pub const MISSING_PARAMETER_MISSING_NETWORK_INTERFACE_PARAMETER: &str =
        "MissingParameter.MissingNetworkInterfaceParameter";
    pub const MISSING_PARAMETER_MISSING_NODE_PARAMETER: &str = "MissingParameter.MissingNodeParameter";
    pub const MISSING_PARAMETER_MISSING_OVER_VIEW_PARAMETER: &str = "MissingParameter.MissingOverViewParameter";
    pub const MISSING_PARAMETER_MISSING_PRIVATE_IP_ADDRESS: &str = "MissingParameter.MissingPrivateIpAddress";
    pub const OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS: &str = "OperationDenied.InstanceOperationInProgress";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_INSUFFICIENT_CIDR_BLOCK: &str = "ResourceInsufficient.CidrBlock";
    pub const RESOURCE_INSUFFICIENT_IP_QUOTA_NOT_ENOUGH: &str = "ResourceInsufficient.IPQuotaNotEnough";
    pub const RESOURCE_INSUFFICIENT_INSTANCE_QUOTA_NOT_ENOUGH: &str = "ResourceInsufficient.InstanceQuotaNotEnough";
    pub const RESOURCE_INSUFFICIENT_INVAILD_PRIVATE_IMAGE_NUM: &str = "ResourceInsufficient.InvaildPrivateImageNum";
    pub const RESOURCE_INSUFFICIENT_PRIVATE_IP_QUOTA_NOT_ENOUGH: &str = "ResourceInsufficient.PrivateIPQuotaNotEnough";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST: &str = "ResourceNotFound.InstanceNotExist";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_NOT_RUNNING: &str = "ResourceUnavailable.InstanceNotRunning";
    pub const RESOURCES_SOLD_OUT_LOAD_BALANCER_SOLD_OUT: &str = "ResourcesSoldOut.LoadBalancerSoldOut";
    pub const RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE: &str = "ResourcesSoldOut.SpecifiedInstanceType";
    pub const UNAUTHORIZED_OPERATION_FORBIDDEN_OPERATION: &str = "UnauthorizedOperation.ForbiddenOperation";
    pub const UNAUTHORIZED_OPERATION_WINDOWS_IMAGE: &str = "UnauthorizedOperation.WindowsImage";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_ADDRESS_ID_NOT_FOUND: &str = "UnsupportedOperation.AddressIdNotFound";
    pub const UNSUPPORTED_OPERATION_ALREADY_BIND_EIP: &str = "UnsupportedOperation.AlreadyBindEip";
    pub const UNSUPPORTED_OPERATION_ATTACHMENT_ALREADY_EXISTS: &str = "UnsupportedOperation.AttachmentAlreadyExists";
    pub const UNSUPPORTED_OPERATION_ATTACHMENT_NOT_FOUND: &str = "UnsupportedOperation.AttachmentNotFound";
    pub const UNSUPPORTED_OPERATION_DEL_DEFAULT_ROUTE: &str = "UnsupportedOperation.DelDefaultRoute";
    pub const UNSUPPORTED_OPERATION_DEL_ROUTE_WITH_SUBNET: &str = "UnsupportedOperation.DelRouteWithSubnet";
    pub const UNSUPPORTED_OPERATION_DUPLICATE_POLICY: &str = "UnsupportedOperation.DuplicatePolicy";
    pub const UNSUPPORTED_OPERATION_ECMP: &str = "UnsupportedOperation.Ecmp";
    pub const UNSUPPORTED_OPERATION_ECMP_WITH_CCN_ROUTE: &str = "UnsupportedOperation.EcmpWithCcnRoute";
    pub const UNSUPPORTED_OPERATION_ECMP_WITH_USER_ROUTE: &str = "UnsupportedOperation.EcmpWithUserRoute";
    pub const UNSUPPORTED_OPERATION_INSTANCE_ID_NOT_FOUND: &str = "UnsupportedOperation.InstanceIdNotFound";
    pub const UNSUPPORTED_OPERATION_INSTANCE_ID_NOT_SUPPORTED: &str = "UnsupportedOperation.InstanceIdNotSupported";
    pub const UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_IMAGE: &str =
        "UnsupportedOperation.InstanceTypeNotSupportImage";
    pub const UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE: &str = "UnsupportedOperation.InvalidInstanceState";
    pub const UNSUPPORTED_OPERATION_INVALID_NETWORK_INTERFACE_ID_NOT_FOUND: &str =
        "UnsupportedOperation.InvalidNetworkInterfaceIdNotFound";
    pub const UNSUPPORTED_OPERATION_INVALID_PRIVATE_IP_ADDRESS_ALREADY_BIND_EIP: &str =
        "UnsupportedOperation.InvalidPrivateIpAddressAlreadyBindEip";
    pub const UNSUPPORTED_OPERATION_INVALID_STATE: &str = "UnsupportedOperation.InvalidState";
    pub const UNSUPPORTED_OPERATION_MALFORMED: &str = "UnsupportedOperation.Malformed";
    pub const UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING: &str =
        "UnsupportedOperation.MutexOperationTaskRunning";
    pub const UNSUPPORTED_OPERATION_QUOTA_LIMIT_EXCEEDED: &str = "UnsupportedOperation.QuotaLimitExceeded";
    pub const UNSUPPORTED_OPERATION_STATUS_NOT_PERMIT: &str = "UnsupportedOperation.StatusNotPermit";
    pub const UNSUPPORTED_OPERATION_SYSTEM_ROUTE: &str = "UnsupportedOperation.SystemRoute";
    pub const UNSUPPORTED_OPERATION_VERSION_MISMATCH: &str = "UnsupportedOperation.VersionMismatch";
    pub const UNSUPPORTED_OPERATION_VPC_MISMATCH: &str = "UnsupportedOperation.VpcMismatch";
}

#[cfg(feature = "reflect")]
register! {
    AllocateAddresses, AllocateIpv6AddressesBandwidth, AssignIpv6Addresses, AssignIpv6CidrBlock, AssignIpv6CidrBlocks,
    AssignIpv6SubnetCidrBlock, AssignPrivateIpAddresses, AssociateAddress, AssociateSecurityGroups,
    AttachNetworkInterface, BatchDeregisterTargets, BatchModifyTargetWeight, BatchRegisterTargets, CreateHaVip,
    CreateImage, CreateKeyPair, CreateListener, CreateLoadBalancer, CreateModule, CreateNetworkInterface,
    CreateRouteTable, CreateRoutes, CreateSecurityGroup, CreateSecurityGroupPolicies, CreateSubnet, CreateVpc,
    DeleteHaVip, DeleteImage, DeleteListener, DeleteLoadBalancer, DeleteLoadBalancerListeners, DeleteModule,
    DeleteNetworkInterface, DeleteRouteTable, DeleteRoutes, DeleteSecurityGroup, DeleteSecurityGroupPolicies,
    DeleteSubnet, DeleteVpc, DescribeAddressQuota, DescribeAddresses, DescribeBaseOverview, DescribeConfig,
    DescribeCustomImageTask, DescribeDefaultSubnet, DescribeHaVips, DescribeImage, DescribeImportImageOs,
    DescribeInstanceTypeConfig, DescribeInstanceVncUrl, DescribeInstances, DescribeInstancesDeniedActions,
    DescribeListeners, DescribeLoadBalanceTaskStatus, DescribeLoadBalancers, DescribeModule, DescribeModuleDetail,
    DescribeMonthPeakNetwork, DescribeNetworkInterfaces, DescribeNode, DescribePackingQuotaGroup,
    DescribePeakBaseOverview, DescribePeakNetworkOverview, DescribePriceRunInstance, DescribeRegionIpv6Addresses,
    DescribeRouteConflicts, DescribeRouteTables, DescribeSecurityGroupAssociationStatistics,
    DescribeSecurityGroupLimits, DescribeSecurityGroupPolicies, DescribeSecurityGroups, DescribeSubnets,
    DescribeTargetHealth, DescribeTargets, DescribeTaskResult, DescribeTaskStatus, DescribeVpcs, DetachNetworkInterface,
    DisableRoutes, DisassociateAddress, DisassociateInstancesKeyPairs, DisassociateSecurityGroups, EnableRoutes,
    ImportCustomImage, ImportImage, MigrateNetworkInterface, MigratePrivateIpAddress, ModifyAddressAttribute,
    ModifyAddressesBandwidth, ModifyDefaultSubnet, ModifyHaVipAttribute, ModifyImageAttribute, ModifyInstancesAttribute,
    ModifyIpv6AddressesAttribute, ModifyIpv6AddressesBandwidth, ModifyListener, ModifyLoadBalancerAttributes,
    ModifyModuleConfig, ModifyModuleDisableWanIp, ModifyModuleImage, ModifyModuleIpDirect, ModifyModuleName,
    ModifyModuleNetwork, ModifyModuleSecurityGroups, ModifyPrivateIpAddressesAttribute, ModifyRouteTableAttribute,
    ModifySecurityGroupAttribute, ModifySecurityGroupPolicies, ModifySubnetAttribute, ModifyTargetPort,
    ModifyTargetWeight, ModifyVpcAttribute, QueryVpcTaskResult, RebootInstances, ReleaseAddresses, ReleaseIpv6Addresses,
    ReleaseIpv6AddressesBandwidth, RemovePrivateIpAddresses, ReplaceRouteTableAssociation, ReplaceRoutes,
    ReplaceSecurityGroupPolicy, ResetInstances, ResetInstancesMaxBandwidth, ResetInstancesPassword, ResetRoutes,
    RunInstances, SetLoadBalancerSecurityGroups, SetSecurityGroupForLoadbalancers, StartInstances, StopInstances,
    TerminateInstances, UnassignIpv6SubnetCidrBlock
}
