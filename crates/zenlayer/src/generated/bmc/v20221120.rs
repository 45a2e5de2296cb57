//! `bmc` of Zenlayer Cloud, API version 2022-11-20.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, bmc::v20221120::DescribeAvailableIpv4Resources};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAvailableIpv4Resources::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("bmc", "2022-11-20", "bmc", &Endpoints::NONE);

/// Allocates ddos ip addresses: `AllocateDdosIpAddresses` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateDdosIpAddresses {
    pub ddos_ip_charge_type: Option<String>,
    pub ddos_ip_charge_prepaid: Option<ChargePrepaid>,
    pub zone_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub amount: Option<i64>,
}
operation! { AllocateDdosIpAddresses() "AllocateDdosIpAddresses" -> AllocateDdosIpAddressesOutput {
    0 "ddosIpChargeType" ddos_ip_charge_type: String, 1 "ddosIpChargePrepaid" ddos_ip_charge_prepaid: ChargePrepaid,
    2 "zoneId" zone_id: String, 3 "resourceGroupId" resource_group_id: String, 4 "amount" amount: i64
} }

/// In the request of [`AllocateDdosIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargePrepaid {
    pub period: Option<i64>,
}
input! { ChargePrepaid() {
    0 "period" period: i64
} }

/// Response of [`AllocateDdosIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateDdosIpAddressesOutput {
    pub ddos_id_set: Vec<String>,
    pub order_number: Option<String>,
}
model! { AllocateDdosIpAddressesOutput {
    0 "ddosIdSet" ddos_id_set: Vec<String>, 1 "orderNumber" order_number: String
} }

/// Allocates eip addresses: `AllocateEipAddresses` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEipAddresses {
    pub eip_charge_type: Option<String>,
    pub eip_charge_prepaid: Option<ChargePrepaid>,
    pub zone_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub amount: Option<i64>,
    pub netmask: Option<i64>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
}
operation! { AllocateEipAddresses() "AllocateEipAddresses" -> AllocateEipAddressesOutput {
    0 "eipChargeType" eip_charge_type: String, 1 "eipChargePrepaid" eip_charge_prepaid: ChargePrepaid,
    2 "zoneId" zone_id: String, 3 "resourceGroupId" resource_group_id: String, 4 "amount" amount: i64,
    5 "netmask" netmask: i64, 6 "marketingOptions" marketing_options: MarketingInfo, 7 "tags" tags: TagAssociation
} }

/// In the request of [`AllocateEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketingInfo {
    pub discount_code: Option<String>,
    pub use_poc_voucher: Option<bool>,
}
input! { MarketingInfo() {
    0 "discountCode" discount_code: String, 1 "usePocVoucher" use_poc_voucher: bool
} }

/// In the request of [`AllocateEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    0 "tags" tags: Vec<Tag>
} }

/// In the request of [`AllocateEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`AllocateEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEipAddressesOutput {
    pub eip_id_set: Vec<String>,
    pub order_number: Option<String>,
}
model! { AllocateEipAddressesOutput {
    0 "eipIdSet" eip_id_set: Vec<String>, 1 "orderNumber" order_number: String
} }

/// Associates ddos ip address: `AssociateDdosIpAddress` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateDdosIpAddress {
    pub ddos_ip_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { AssociateDdosIpAddress() "AssociateDdosIpAddress" -> Empty {
    0 "ddosIpId" ddos_ip_id: String, 1 "instanceId" instance_id: String
} }

/// Response of [`AssociateDdosIpAddress`]: empty.
pub type AssociateDdosIpAddressOutput = Empty;

/// Associates eip address: `AssociateEipAddress` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEipAddress {
    pub eip_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { AssociateEipAddress() "AssociateEipAddress" -> Empty {
    0 "eipId" eip_id: String, 1 "instanceId" instance_id: String
} }

/// Response of [`AssociateEipAddress`]: empty.
pub type AssociateEipAddressOutput = Empty;

/// Associates subnet instances: `AssociateSubnetInstances` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSubnetInstances {
    pub subnet_id: Option<String>,
    pub subnet_instance_list: Option<Vec<AssociateSubnetInstanceIpAddress>>,
}
operation! { AssociateSubnetInstances() "AssociateSubnetInstances" -> Empty {
    0 "subnetId" subnet_id: String, 1 "subnetInstanceList" subnet_instance_list: Vec<AssociateSubnetInstanceIpAddress>
} }

/// Response of [`AssociateSubnetInstances`]: empty.
pub type AssociateSubnetInstancesOutput = Empty;

/// In the request of [`AssociateSubnetInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSubnetInstanceIpAddress {
    pub instance_id: Option<String>,
    pub private_ip_address: Option<String>,
}
input! { AssociateSubnetInstanceIpAddress() {
    0 "instanceId" instance_id: String, 1 "privateIpAddress" private_ip_address: String
} }

/// Associates vpc subnet: `AssociateVpcSubnet` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateVpcSubnet {
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { AssociateVpcSubnet() "AssociateVpcSubnet" -> Empty {
    0 "subnetId" subnet_id: String, 1 "vpcId" vpc_id: String
} }

/// Response of [`AssociateVpcSubnet`]: empty.
pub type AssociateVpcSubnetOutput = Empty;

/// Binds cidr block ips: `BindCidrBlockIps` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindCidrBlockIps {
    pub cidr_block_id: Option<String>,
    pub ip_bind_list: Option<Vec<IpBindParam>>,
}
operation! { BindCidrBlockIps() "BindCidrBlockIps" -> Empty {
    0 "cidrBlockId" cidr_block_id: String, 1 "ipBindList" ip_bind_list: Vec<IpBindParam>
} }

/// Response of [`BindCidrBlockIps`]: empty.
pub type BindCidrBlockIpsOutput = Empty;

/// In the request of [`BindCidrBlockIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpBindParam {
    pub instance_id: Option<String>,
    pub ip: Option<String>,
}
input! { IpBindParam() {
    0 "instanceId" instance_id: String, 1 "ip" ip: String
} }

/// Cancels instance bandwidth downgrade: `CancelInstanceBandwidthDowngrade` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceBandwidthDowngrade {
    pub instance_id: Option<String>,
}
operation! { CancelInstanceBandwidthDowngrade() "CancelInstanceBandwidthDowngrade" -> Empty {
    0 "instanceId" instance_id: String
} }

/// Response of [`CancelInstanceBandwidthDowngrade`]: empty.
pub type CancelInstanceBandwidthDowngradeOutput = Empty;

/// Cancels instance traffic package downgrade: `CancelInstanceTrafficPackageDowngrade` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceTrafficPackageDowngrade {
    pub instance_id: Option<String>,
}
operation! { CancelInstanceTrafficPackageDowngrade() "CancelInstanceTrafficPackageDowngrade" -> Empty {
    0 "instanceId" instance_id: String
} }

/// Response of [`CancelInstanceTrafficPackageDowngrade`]: empty.
pub type CancelInstanceTrafficPackageDowngradeOutput = Empty;

/// Creates byoip: `CreateByoip` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByoip {
    pub ip_type: Option<String>,
    pub cidr: Option<String>,
    pub asn: Option<i64>,
    pub public_virtual_interface_id: Option<String>,
}
operation! { CreateByoip() "CreateByoip" -> CreateByoipOutput {
    0 "ipType" ip_type: String, 1 "cidr" cidr: String, 2 "asn" asn: i64,
    3 "publicVirtualInterfaceId" public_virtual_interface_id: String
} }

/// Response of [`CreateByoip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByoipOutput {
    pub byoip_id: Option<String>,
    pub cidr_block_id: Option<String>,
}
model! { CreateByoipOutput {
    0 "byoipId" byoip_id: String, 1 "cidrBlockId" cidr_block_id: String
} }

/// Creates instances: `CreateInstances` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    pub zone_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<ChargePrepaid>,
    pub instance_type_id: Option<String>,
    pub image_id: Option<String>,
    pub ipxe_url: Option<String>,
    pub resource_group_id: Option<String>,
    pub instance_name: Option<String>,
    pub hostname: Option<String>,
    pub amount: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub ssh_keys: Option<Vec<String>>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub traffic_package_size: Option<f64>,
    pub subnet_id: Option<String>,
    pub raid_config: Option<RaidConfig>,
    pub partitions: Option<Vec<Partition>>,
    pub nic: Option<Nic>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub cluster_id: Option<String>,
    pub enable_primary_ipv6: Option<bool>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
    pub enable_gateway_mode: Option<bool>,
}
operation! { CreateInstances() "CreateInstances" -> CreateInstancesOutput {
    0 "zoneId" zone_id: String, 1 "instanceChargeType" instance_charge_type: String,
    2 "instanceChargePrepaid" instance_charge_prepaid: ChargePrepaid, 3 "instanceTypeId" instance_type_id: String,
    4 "imageId" image_id: String, 5 "ipxeUrl" ipxe_url: String, 6 "resourceGroupId" resource_group_id: String,
    7 "instanceName" instance_name: String, 8 "hostname" hostname: String, 9 "amount" amount: i64,
    10 "password" password: Secret, 11 "keyId" key_id: String, 12 "sshKeys" ssh_keys: Vec<String>,
    13 "internetChargeType" internet_charge_type: String, 14 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    15 "trafficPackageSize" traffic_package_size: f64, 16 "subnetId" subnet_id: String,
    17 "raidConfig" raid_config: RaidConfig, 18 "partitions" partitions: Vec<Partition>, 19 "nic" nic: Nic,
    20 "userData" user_data: Secret, 21 "clusterId" cluster_id: String,
    22 "enablePrimaryIPv6" enable_primary_ipv6: bool, 23 "marketingOptions" marketing_options: MarketingInfo,
    24 "tags" tags: TagAssociation, 25 "enableGatewayMode" enable_gateway_mode: bool
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaidConfig {
    pub raid_type: Option<i64>,
    pub custom_raids: Option<Vec<CustomRaid>>,
}
input! { RaidConfig() {
    0 "raidType" raid_type: i64, 1 "customRaids" custom_raids: Vec<CustomRaid>
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRaid {
    pub raid_type: Option<i64>,
    pub disk_sequence: Option<Vec<i64>>,
}
input! { CustomRaid() {
    0 "raidType" raid_type: i64, 1 "diskSequence" disk_sequence: Vec<i64>
} }

/// In the request of [`CreateInstances`].
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

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Nic {
    pub wan_name: Option<String>,
    pub lan_name: Option<String>,
}
input! { Nic() {
    0 "wanName" wan_name: String, 1 "lanName" lan_name: String
} }

/// Response of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesOutput {
    pub instance_id_set: Vec<String>,
    pub order_number: Option<String>,
}
model! { CreateInstancesOutput {
    0 "instanceIdSet" instance_id_set: Vec<String>, 1 "orderNumber" order_number: String
} }

/// Creates ipv4 block: `CreateIpv4Block` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv4Block {
    pub zone_id: Option<String>,
    pub name: Option<String>,
    pub cidr_type: Option<String>,
    pub charge_type: Option<String>,
    pub charge_prepaid: Option<ChargePrepaid>,
    pub netmask: Option<i64>,
    pub amount: Option<i64>,
    pub resource_group_id: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateIpv4Block() "CreateIpv4Block" -> CreateIpv4BlockOutput {
    0 "zoneId" zone_id: String, 1 "name" name: String, 2 "cidrType" cidr_type: String,
    3 "chargeType" charge_type: String, 4 "chargePrepaid" charge_prepaid: ChargePrepaid, 5 "netmask" netmask: i64,
    6 "amount" amount: i64, 7 "resourceGroupId" resource_group_id: String,
    8 "marketingOptions" marketing_options: MarketingInfo, 9 "tags" tags: TagAssociation
} }

/// Response of [`CreateIpv4Block`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv4BlockOutput {
    pub order_number: Option<String>,
    pub cidr_block_ids: Vec<String>,
}
model! { CreateIpv4BlockOutput {
    0 "orderNumber" order_number: String, 1 "cidrBlockIds" cidr_block_ids: Vec<String>
} }

/// Creates ipv6 block: `CreateIpv6Block` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv6Block {
    pub zone_id: Option<String>,
    pub name: Option<String>,
    pub amount: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateIpv6Block() "CreateIpv6Block" -> CreateIpv6BlockOutput {
    0 "zoneId" zone_id: String, 1 "name" name: String, 2 "amount" amount: i64,
    3 "resourceGroupId" resource_group_id: String, 4 "tags" tags: TagAssociation
} }

/// Response of [`CreateIpv6Block`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv6BlockOutput {
    pub cidr_block_ids: Vec<String>,
}
model! { CreateIpv6BlockOutput {
    0 "cidrBlockIds" cidr_block_ids: Vec<String>
} }

/// Creates listener: `CreateListener` of `bmc` 2022-11-20.
///
/// POST. Changes data; repeatable by `clientToken`. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    pub load_balancer_id: Option<String>,
    pub listener_name: Option<String>,
    pub port_list: Option<Vec<i64>>,
    pub client_token: Option<String>,
    pub protocol: Option<String>,
    pub backend_protocol: Option<String>,
    pub scheduler: Option<String>,
    pub kind: Option<String>,
    pub health_check: Option<HealthCheck>,
    pub notify: Option<Notify>,
}
operation! { CreateListener() "CreateListener" -> CreateListenerOutput {
    0 "loadBalancerId" load_balancer_id: String, 1 "listenerName" listener_name: String,
    2 "portList" port_list: Vec<i64>, 3 "clientToken" client_token: String, 4 "protocol" protocol: String,
    5 "backendProtocol" backend_protocol: String, 6 "scheduler" scheduler: String, 7 "kind" kind: String,
    8 "healthCheck" health_check: HealthCheck, 9 "notify" notify: Notify
} }

/// In the request of [`CreateListener`].
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

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notify {
    pub enable: Option<bool>,
    pub api_address: Option<String>,
}
input! { Notify() {
    0 "enable" enable: bool, 1 "apiAddress" api_address: String
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

/// Creates load balancer: `CreateLoadBalancer` of `bmc` 2022-11-20.
///
/// POST. Changes data; repeatable by `clientToken`. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    pub client_token: Option<String>,
    pub zone_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub spec_name: Option<String>,
    pub charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub bandwidth: Option<i64>,
    pub ip_type: Option<String>,
    pub vip_count: Option<i64>,
    pub subnet_id: Option<String>,
    pub cidr_block_id: Option<String>,
    pub master_ip: Option<String>,
    pub backup_ip: Option<String>,
    pub tags: Option<TagAssociation>,
    pub marketing_options: Option<MarketingInfo>,
}
operation! { CreateLoadBalancer() "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "clientToken" client_token: String, 1 "zoneId" zone_id: String, 2 "loadBalancerName" load_balancer_name: String,
    3 "specName" spec_name: String, 4 "chargeType" charge_type: String,
    5 "instanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 6 "bandwidth" bandwidth: i64,
    7 "ipType" ip_type: String, 8 "vipCount" vip_count: i64, 9 "subnetId" subnet_id: String,
    10 "cidrBlockId" cidr_block_id: String, 11 "masterIp" master_ip: String, 12 "backupIp" backup_ip: String,
    13 "tags" tags: TagAssociation, 14 "marketingOptions" marketing_options: MarketingInfo
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub no_confirm_pay: Option<bool>,
}
input! { InstanceChargePrepaid() {
    0 "period" period: i64, 1 "periodUnit" period_unit: String, 2 "noConfirmPay" no_confirm_pay: bool
} }

/// Response of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub order_number: Option<String>,
    pub load_balancer_id: Option<String>,
}
model! { CreateLoadBalancerOutput {
    0 "orderNumber" order_number: String, 1 "loadBalancerId" load_balancer_id: String
} }

/// Creates load balancer vips: `CreateLoadBalancerVIPs` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerVIPs {
    pub load_balancer_id: Option<String>,
    pub count: Option<i64>,
}
operation! { CreateLoadBalancerVIPs() "CreateLoadBalancerVIPs" -> CreateLoadBalancerVIPsOutput {
    0 "loadBalancerId" load_balancer_id: String, 1 "count" count: i64
} }

/// Response of [`CreateLoadBalancerVIPs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerVIPsOutput {
    pub order_number: Option<String>,
    pub vip_id_set: Vec<String>,
}
model! { CreateLoadBalancerVIPsOutput {
    0 "orderNumber" order_number: String, 1 "vipIdSet" vip_id_set: Vec<String>
} }

/// Creates subnet: `CreateSubnet` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    pub cidr_block: Option<String>,
    pub zone_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub subnet_name: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { CreateSubnet() "CreateSubnet" -> CreateSubnetOutput {
    0 "cidrBlock" cidr_block: String, 1 "zoneId" zone_id: String, 2 "resourceGroupId" resource_group_id: String,
    3 "subnetName" subnet_name: String, 4 "vpcId" vpc_id: String
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

/// Creates vpc: `CreateVpc` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpc {
    pub cidr_block: Option<String>,
    pub vpc_region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub vpc_name: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateVpc() "CreateVpc" -> CreateVpcOutput {
    0 "cidrBlock" cidr_block: String, 1 "vpcRegionId" vpc_region_id: String,
    2 "resourceGroupId" resource_group_id: String, 3 "vpcName" vpc_name: String, 4 "tags" tags: TagAssociation
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

/// Deletes listener: `DeleteListener` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    pub listener_id: Option<String>,
}
operation! { DeleteListener() "DeleteListener" -> Empty {
    0 "listenerId" listener_id: String
} }

/// Response of [`DeleteListener`]: empty.
pub type DeleteListenerOutput = Empty;

/// Deletes load balancer vip: `DeleteLoadBalancerVIP` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerVIP {
    pub vip_id: Option<String>,
}
operation! { DeleteLoadBalancerVIP() "DeleteLoadBalancerVIP" -> Empty {
    0 "vipId" vip_id: String
} }

/// Response of [`DeleteLoadBalancerVIP`]: empty.
pub type DeleteLoadBalancerVIPOutput = Empty;

/// Deletes subnet: `DeleteSubnet` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    pub subnet_id: Option<String>,
}
operation! { DeleteSubnet() "DeleteSubnet" -> Empty {
    0 "subnetId" subnet_id: String
} }

/// Response of [`DeleteSubnet`]: empty.
pub type DeleteSubnetOutput = Empty;

/// Deletes vpc: `DeleteVpc` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpc {
    pub vpc_id: Option<String>,
}
operation! { DeleteVpc() "DeleteVpc" -> Empty {
    0 "vpcId" vpc_id: String
} }

/// Response of [`DeleteVpc`]: empty.
pub type DeleteVpcOutput = Empty;

/// `DeregisterBackend` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterBackend {
    pub backend_id: Option<String>,
}
operation! { DeregisterBackend() "DeregisterBackend" -> Empty {
    0 "backendId" backend_id: String
} }

/// Response of [`DeregisterBackend`]: empty.
pub type DeregisterBackendOutput = Empty;

/// Describes available ipv4 resources: `DescribeAvailableIpv4Resources` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableIpv4Resources {
    pub charge_type: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeAvailableIpv4Resources() "DescribeAvailableIpv4Resources" -> DescribeAvailableIpv4ResourcesOutput {
    0 "chargeType" charge_type: String, 1 "zoneId" zone_id: String
} }

/// Response of [`DescribeAvailableIpv4Resources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableIpv4ResourcesOutput {
    pub available_ipv4_resources: Vec<DescribeAvailableIpv4ResourcesResponseParam>,
}
model! { DescribeAvailableIpv4ResourcesOutput {
    0 "availableIpv4Resources" available_ipv4_resources: Vec<DescribeAvailableIpv4ResourcesResponseParam>
} }

/// In the response of [`DescribeAvailableIpv4Resources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableIpv4ResourcesResponseParam {
    pub zone_id: Option<String>,
    pub netmask: Option<i64>,
    pub sell_status: Option<String>,
    pub cidr_type: Option<String>,
}
model! { DescribeAvailableIpv4ResourcesResponseParam {
    0 "zoneId" zone_id: String, 1 "netmask" netmask: i64, 2 "sellStatus" sell_status: String,
    3 "cidrType" cidr_type: String
} }

/// Describes available ipv6 resources: `DescribeAvailableIpv6Resources` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableIpv6Resources {
    pub zone_id: Option<String>,
}
operation! { DescribeAvailableIpv6Resources() "DescribeAvailableIpv6Resources" -> DescribeAvailableIpv6ResourcesOutput {
    0 "zoneId" zone_id: String
} }

/// Response of [`DescribeAvailableIpv6Resources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableIpv6ResourcesOutput {
    pub available_ipv6_resources: Vec<DescribeAvailableIpv6ResourcesResponseParam>,
}
model! { DescribeAvailableIpv6ResourcesOutput {
    0 "availableIpv6Resources" available_ipv6_resources: Vec<DescribeAvailableIpv6ResourcesResponseParam>
} }

/// In the response of [`DescribeAvailableIpv6Resources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableIpv6ResourcesResponseParam {
    pub zone_id: Option<String>,
    pub sell_status: Option<String>,
}
model! { DescribeAvailableIpv6ResourcesResponseParam {
    0 "zoneId" zone_id: String, 1 "sellStatus" sell_status: String
} }

/// Describes available resources: `DescribeAvailableResources` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResources {
    pub instance_type_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub zone_id: Option<String>,
    pub sell_status: Option<String>,
}
operation! { DescribeAvailableResources() "DescribeAvailableResources" -> DescribeAvailableResourcesOutput {
    0 "instanceTypeId" instance_type_id: String, 1 "instanceChargeType" instance_charge_type: String,
    2 "zoneId" zone_id: String, 3 "sellStatus" sell_status: String
} }

/// Response of [`DescribeAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourcesOutput {
    pub available_resources: Vec<AvailableResource>,
}
model! { DescribeAvailableResourcesOutput {
    0 "availableResources" available_resources: Vec<AvailableResource>
} }

/// In the response of [`DescribeAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableResource {
    pub zone_id: Option<String>,
    pub sell_status: Option<String>,
    pub internet_charge_types: Vec<String>,
    pub instance_type_id: Option<String>,
    pub maximum_bandwidth_out: Option<i64>,
    pub default_bandwidth_out: Option<i64>,
    pub default_traffic_package_size: Option<f64>,
    pub qty: Option<i64>,
}
model! { AvailableResource {
    0 "zoneId" zone_id: String, 1 "sellStatus" sell_status: String,
    2 "internetChargeTypes" internet_charge_types: Vec<String>, 3 "instanceTypeId" instance_type_id: String,
    4 "maximumBandwidthOut" maximum_bandwidth_out: i64, 5 "defaultBandwidthOut" default_bandwidth_out: i64,
    6 "defaultTrafficPackageSize" default_traffic_package_size: f64, 7 "qty" qty: i64
} }

/// Describes backends: `DescribeBackends` of `bmc` 2022-11-20.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackends {
    pub listener_id: Option<String>,
    pub backend_ids: Option<Vec<String>>,
    pub backend_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeBackends() "DescribeBackends" -> DescribeBackendsOutput {
    0 "listenerId" listener_id: String, 1 "backendIds" backend_ids: Vec<String>, 2 "backendName" backend_name: String,
    3 "pageNum" page_num: i64, 4 "pageSize" page_size: i64
} }
paged! { DescribeBackends: BackendInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeBackends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<BackendInfo>,
}
model! { DescribeBackendsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<BackendInfo>
} }

/// In the response of [`DescribeBackends`].
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
}
model! { BackendInfo {
    0 "listenerId" listener_id: String, 1 "backendId" backend_id: String, 2 "backendName" backend_name: String,
    3 "status" status: String, 4 "port" port: String, 5 "weight" weight: i64, 6 "instanceId" instance_id: String,
    7 "instanceName" instance_name: String, 8 "createTime" create_time: String
} }

/// Describes cidr block ips: `DescribeCidrBlockIps` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrBlockIps {
    pub cidr_block_id: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
}
operation! { DescribeCidrBlockIps() "DescribeCidrBlockIps" -> DescribeCidrBlockIpsOutput {
    0 "cidrBlockId" cidr_block_id: String, 1 "instanceId" instance_id: String, 2 "ip" ip: String
} }

/// Response of [`DescribeCidrBlockIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrBlockIpsOutput {
    pub cidr_block_ips: Vec<DescribeCidrBlockIpsResponseParam>,
    /// On the wire: `cidrBlockIps`.
    pub cidr_block_ips_2: Vec<CidrBlockIp>,
}
model! { DescribeCidrBlockIpsOutput {
    0 "CidrBlockIps" cidr_block_ips: Vec<DescribeCidrBlockIpsResponseParam>,
    1 "cidrBlockIps" cidr_block_ips_2: Vec<CidrBlockIp>
} }

/// In the response of [`DescribeCidrBlockIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrBlockIpsResponseParam {
    pub cidr_block_id: Option<String>,
    pub cidr_block_type: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCidrBlockIpsResponseParam {
    0 "cidrBlockId" cidr_block_id: String, 1 "cidrBlockType" cidr_block_type: String, 2 "ip" ip: String,
    3 "instanceId" instance_id: String, 4 "status" status: String
} }

/// In the response of [`DescribeCidrBlockIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CidrBlockIp {
    pub cidr_block_id: Option<String>,
    pub cidr_block_type: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { CidrBlockIp {
    0 "cidrBlockId" cidr_block_id: String, 1 "cidrBlockType" cidr_block_type: String, 2 "ip" ip: String,
    3 "instanceId" instance_id: String, 4 "status" status: String
} }

/// Describes cidr blocks: `DescribeCidrBlocks` of `bmc` 2022-11-20.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrBlocks {
    pub cidr_block_ids: Option<Vec<String>>,
    pub cidr_block: Option<String>,
    pub cidr_block_name: Option<String>,
    pub zone_id: Option<String>,
    pub cidr_block_type: Option<String>,
    pub gateway: Option<String>,
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

/// Response of [`DescribeCidrBlocks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrBlocksOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<CidrBlockInfo>,
}
model! { DescribeCidrBlocksOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<CidrBlockInfo>
} }

/// In the response of [`DescribeCidrBlocks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CidrBlockInfo {
    pub cidr_block_id: Option<String>,
    pub cidr_block_type: Option<String>,
    pub cidr_type: Option<String>,
    pub cidr_block_name: Option<String>,
    pub zone_id: Option<String>,
    pub cidr_block: Option<String>,
    pub gateway: Option<String>,
    pub available_ip_start: Option<String>,
    pub available_ip_end: Option<String>,
    pub available_ip_count: Option<i64>,
    pub instance_ids: Vec<String>,
    pub status: Option<String>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub tags: Option<Tags>,
}
model! { CidrBlockInfo {
    0 "cidrBlockId" cidr_block_id: String, 1 "cidrBlockType" cidr_block_type: String, 2 "cidrType" cidr_type: String,
    3 "cidrBlockName" cidr_block_name: String, 4 "zoneId" zone_id: String, 5 "cidrBlock" cidr_block: String,
    6 "gateway" gateway: String, 7 "availableIpStart" available_ip_start: String,
    8 "availableIpEnd" available_ip_end: String, 9 "availableIpCount" available_ip_count: i64,
    10 "instanceIds" instance_ids: Vec<String>, 11 "status" status: String, 12 "chargeType" charge_type: String,
    13 "createTime" create_time: String, 14 "expireTime" expire_time: String,
    15 "resourceGroupId" resource_group_id: String, 16 "resourceGroupName" resource_group_name: String,
    17 "tags" tags: Tags
} }

/// In the response of [`DescribeCidrBlocks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Vec<Tag>,
}
model! { Tags {
    0 "tags" tags: Vec<Tag>
} }

/// Describes ddos ip addresses: `DescribeDdosIpAddresses` of `bmc` 2022-11-20.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosIpAddresses {
    pub ddos_ip_ids: Option<Vec<String>>,
    pub ddos_ip_charge_type: Option<String>,
    pub ip_address: Option<String>,
    pub zone_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub ddos_ip_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeDdosIpAddresses() "DescribeDdosIpAddresses" -> DescribeDdosIpAddressesOutput {
    0 "ddosIpIds" ddos_ip_ids: Vec<String>, 1 "ddosIpChargeType" ddos_ip_charge_type: String,
    2 "ipAddress" ip_address: String, 3 "zoneId" zone_id: String, 4 "resourceGroupId" resource_group_id: String,
    5 "ddosIpStatus" ddos_ip_status: String, 6 "instanceId" instance_id: String, 7 "instanceName" instance_name: String,
    8 "pageSize" page_size: i64, 9 "pageNum" page_num: i64
} }
paged! { DescribeDdosIpAddresses: DdosIpAddress = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeDdosIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosIpAddressesOutput {
    pub data_set: Vec<DdosIpAddress>,
    pub total_count: Option<i64>,
}
model! { DescribeDdosIpAddressesOutput {
    0 "dataSet" data_set: Vec<DdosIpAddress>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeDdosIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DdosIpAddress {
    pub ddos_ip_id: Option<String>,
    pub zone_id: Option<String>,
    pub ip_address: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub ddos_ip_charge_type: Option<String>,
    pub period: Option<i64>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub ddos_ip_status: Option<String>,
}
model! { DdosIpAddress {
    0 "ddosIpId" ddos_ip_id: String, 1 "zoneId" zone_id: String, 2 "ipAddress" ip_address: String,
    3 "instanceId" instance_id: String, 4 "instanceName" instance_name: String,
    5 "ddosIpChargeType" ddos_ip_charge_type: String, 6 "period" period: i64, 7 "createTime" create_time: String,
    8 "expiredTime" expired_time: String, 9 "resourceGroupId" resource_group_id: String,
    10 "resourceGroupName" resource_group_name: String, 11 "ddosIpStatus" ddos_ip_status: String
} }

/// Describes ddos ip available resources: `DescribeDdosIpAvailableResources` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosIpAvailableResources {
    pub ddos_ip_charge_type: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeDdosIpAvailableResources()
    "DescribeDdosIpAvailableResources" -> DescribeDdosIpAvailableResourcesOutput {
    0 "ddosIpChargeType" ddos_ip_charge_type: String, 1 "zoneId" zone_id: String
} }

/// Response of [`DescribeDdosIpAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosIpAvailableResourcesOutput {
    pub ddos_ip_resources: Vec<DdosIpAvailableResource>,
}
model! { DescribeDdosIpAvailableResourcesOutput {
    0 "ddosIpResources" ddos_ip_resources: Vec<DdosIpAvailableResource>
} }

/// In the response of [`DescribeDdosIpAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DdosIpAvailableResource {
    pub zone_id: Option<String>,
    pub status: Option<String>,
}
model! { DdosIpAvailableResource {
    0 "zoneId" zone_id: String, 1 "status" status: String
} }

/// Describes eip addresses: `DescribeEipAddresses` of `bmc` 2022-11-20.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddresses {
    pub eip_ids: Option<Vec<String>>,
    pub eip_charge_type: Option<String>,
    pub ip_address: Option<String>,
    pub zone_id: Option<String>,
    pub resource_group_id: Option<String>,
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

/// Response of [`DescribeEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesOutput {
    pub data_set: Vec<EipAddress>,
    pub total_count: Option<i64>,
}
model! { DescribeEipAddressesOutput {
    0 "dataSet" data_set: Vec<EipAddress>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeEipAddresses`].
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
    0 "eipId" eip_id: String, 1 "zoneId" zone_id: String, 2 "ipAddress" ip_address: String, 3 "netmask" netmask: i64,
    4 "instanceId" instance_id: String, 5 "instanceName" instance_name: String,
    6 "eipChargeType" eip_charge_type: String, 7 "period" period: i64, 8 "createTime" create_time: String,
    9 "expiredTime" expired_time: String, 10 "resourceGroupId" resource_group_id: String,
    11 "resourceGroupName" resource_group_name: String, 12 "eipStatus" eip_status: String, 13 "tags" tags: Tags
} }

/// Describes eip available resources: `DescribeEipAvailableResources` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAvailableResources {
    pub eip_charge_type: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeEipAvailableResources() "DescribeEipAvailableResources" -> DescribeEipAvailableResourcesOutput {
    0 "eipChargeType" eip_charge_type: String, 1 "zoneId" zone_id: String
} }

/// Response of [`DescribeEipAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAvailableResourcesOutput {
    pub eip_resources: Vec<EipAvailableResource>,
}
model! { DescribeEipAvailableResourcesOutput {
    0 "eipResources" eip_resources: Vec<EipAvailableResource>
} }

/// In the response of [`DescribeEipAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAvailableResource {
    pub zone_id: Option<String>,
    pub status: Option<String>,
    pub netmask: Option<i64>,
}
model! { EipAvailableResource {
    0 "zoneId" zone_id: String, 1 "status" status: String, 2 "netmask" netmask: i64
} }

/// Describes images: `DescribeImages` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub image_ids: Option<Vec<String>>,
    pub image_name: Option<String>,
    pub catalog: Option<String>,
    pub image_type: Option<String>,
    pub os_type: Option<String>,
    pub instance_type_id: Option<String>,
}
operation! { DescribeImages() "DescribeImages" -> DescribeImagesOutput {
    0 "imageIds" image_ids: Vec<String>, 1 "imageName" image_name: String, 2 "catalog" catalog: String,
    3 "imageType" image_type: String, 4 "osType" os_type: String, 5 "instanceTypeId" instance_type_id: String
} }

/// Response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub images: Vec<ImageInfo>,
}
model! { DescribeImagesOutput {
    0 "images" images: Vec<ImageInfo>
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub catalog: Option<String>,
    pub image_type: Option<String>,
    pub os_type: Option<String>,
}
model! { ImageInfo {
    0 "imageId" image_id: String, 1 "imageName" image_name: String, 2 "catalog" catalog: String,
    3 "imageType" image_type: String, 4 "osType" os_type: String
} }

/// Describes instance available cidr block: `DescribeInstanceAvailableCidrBlock` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableCidrBlock {
    pub instance_id: Option<String>,
    pub cidr_block_type: Option<String>,
}
operation! { DescribeInstanceAvailableCidrBlock()
    "DescribeInstanceAvailableCidrBlock" -> DescribeInstanceAvailableCidrBlockOutput {
    0 "instanceId" instance_id: String, 1 "cidrBlockType" cidr_block_type: String
} }

/// Response of [`DescribeInstanceAvailableCidrBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableCidrBlockOutput {
    pub instance_available_cidr_blocks: Vec<
        DescribeInstanceAvailableCidrBlockResponseParam,
    >,
}
model! { DescribeInstanceAvailableCidrBlockOutput {
    0 "instanceAvailableCidrBlocks" instance_available_cidr_blocks: Vec<DescribeInstanceAvailableCidrBlockResponseParam>
} }

/// In the response of [`DescribeInstanceAvailableCidrBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableCidrBlockResponseParam {
    pub cidr_block_id: Option<String>,
    pub zone_id: Option<String>,
    pub cidr_block_type: Option<String>,
    pub cidr_type: Option<String>,
    pub cidr_block: Option<String>,
    pub available_ips: Vec<String>,
    pub available_ip_count: Option<i64>,
}
model! { DescribeInstanceAvailableCidrBlockResponseParam {
    0 "cidrBlockId" cidr_block_id: String, 1 "zoneId" zone_id: String, 2 "cidrBlockType" cidr_block_type: String,
    3 "cidrType" cidr_type: String, 4 "cidrBlock" cidr_block: String, 5 "availableIps" available_ips: Vec<String>,
    6 "availableIpCount" available_ip_count: i64
} }

/// Describes instance available ddos ip resources: `DescribeInstanceAvailableDdosIpResources` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableDdosIpResources {
    pub instance_id: Option<String>,
}
operation! { DescribeInstanceAvailableDdosIpResources()
    "DescribeInstanceAvailableDdosIpResources" -> DescribeInstanceAvailableDdosIpResourcesOutput {
    0 "instanceId" instance_id: String
} }

/// Response of [`DescribeInstanceAvailableDdosIpResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableDdosIpResourcesOutput {
    pub instance_ddos_ip_resources: Vec<InstanceAvailableDdosIpResource>,
}
model! { DescribeInstanceAvailableDdosIpResourcesOutput {
    0 "instanceDdosIpResources" instance_ddos_ip_resources: Vec<InstanceAvailableDdosIpResource>
} }

/// In the response of [`DescribeInstanceAvailableDdosIpResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAvailableDdosIpResource {
    pub ddos_ip_id: Option<String>,
    pub ip_address: Option<String>,
}
model! { InstanceAvailableDdosIpResource {
    0 "ddosIpId" ddos_ip_id: String, 1 "ipAddress" ip_address: String
} }

/// Describes instance available eip resources: `DescribeInstanceAvailableEipResources` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableEipResources {
    pub instance_id: Option<String>,
}
operation! { DescribeInstanceAvailableEipResources()
    "DescribeInstanceAvailableEipResources" -> DescribeInstanceAvailableEipResourcesOutput {
    0 "instanceId" instance_id: String
} }

/// Response of [`DescribeInstanceAvailableEipResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableEipResourcesOutput {
    pub instance_eip_resources: Vec<InstanceAvailableEipResource>,
}
model! { DescribeInstanceAvailableEipResourcesOutput {
    0 "instanceEipResources" instance_eip_resources: Vec<InstanceAvailableEipResource>
} }

/// In the response of [`DescribeInstanceAvailableEipResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAvailableEipResource {
    pub eip_id: Option<String>,
    pub ip_address: Option<String>,
    pub netmask: Option<i64>,
}
model! { InstanceAvailableEipResource {
    0 "eipId" eip_id: String, 1 "ipAddress" ip_address: String, 2 "netmask" netmask: i64
} }

/// Describes instance internet status: `DescribeInstanceInternetStatus` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetStatus {
    pub instance_id: Option<String>,
}
operation! { DescribeInstanceInternetStatus() "DescribeInstanceInternetStatus" -> DescribeInstanceInternetStatusOutput {
    0 "instanceId" instance_id: String
} }

/// Response of [`DescribeInstanceInternetStatus`].
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
    0 "instanceId" instance_id: String, 1 "instanceName" instance_name: String,
    2 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    3 "modifiedInternetMaxBandwidthOut" modified_internet_max_bandwidth_out: i64,
    4 "modifiedBandwidthStatus" modified_bandwidth_status: String, 5 "trafficPackageSize" traffic_package_size: f64,
    6 "modifiedTrafficPackageSize" modified_traffic_package_size: f64,
    7 "modifiedTrafficPackageStatus" modified_traffic_package_status: String
} }

/// Describes instance traffic: `DescribeInstanceTraffic` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTraffic {
    pub instance_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeInstanceTraffic() "DescribeInstanceTraffic" -> DescribeInstanceTrafficOutput {
    0 "instanceId" instance_id: String, 1 "startTime" start_time: String, 2 "endTime" end_time: String
} }

/// Response of [`DescribeInstanceTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTrafficOutput {
    pub data_list: Vec<InstanceTrafficData>,
    pub in95: Option<i64>,
    pub in95_time: Option<String>,
    pub in_avg: Option<i64>,
    pub in_max: Option<i64>,
    pub in_min: Option<i64>,
    pub in_total: Option<i64>,
    pub max_bandwidth95_value_mbps: Option<f64>,
    pub out95: Option<i64>,
    pub out95_time: Option<String>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub out_total: Option<i64>,
    pub total_unit: Option<String>,
    pub unit: Option<String>,
}
model! { DescribeInstanceTrafficOutput {
    0 "dataList" data_list: Vec<InstanceTrafficData>, 1 "in95" in95: i64, 2 "in95Time" in95_time: String,
    3 "inAvg" in_avg: i64, 4 "inMax" in_max: i64, 5 "inMin" in_min: i64, 6 "inTotal" in_total: i64,
    7 "maxBandwidth95ValueMbps" max_bandwidth95_value_mbps: f64, 8 "out95" out95: i64, 9 "out95Time" out95_time: String,
    10 "outAvg" out_avg: i64, 11 "outMax" out_max: i64, 12 "outMin" out_min: i64, 13 "outTotal" out_total: i64,
    14 "totalUnit" total_unit: String, 15 "unit" unit: String
} }

/// In the response of [`DescribeInstanceTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTrafficData {
    pub internet_rx: Option<i64>,
    pub internet_tx: Option<i64>,
    pub time: Option<String>,
}
model! { InstanceTrafficData {
    0 "internetRX" internet_rx: i64, 1 "internetTX" internet_tx: i64, 2 "time" time: String
} }

/// Describes instance types: `DescribeInstanceTypes` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
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

/// Response of [`DescribeInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesOutput {
    pub instance_types: Vec<InstanceType>,
}
model! { DescribeInstanceTypesOutput {
    0 "instanceTypes" instance_types: Vec<InstanceType>
} }

/// In the response of [`DescribeInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceType {
    pub image_ids: Vec<String>,
    pub instance_type_id: Option<String>,
    pub description: Option<String>,
    pub cpu_core_count: Option<i64>,
    pub cpu_detail: Option<String>,
    pub cpu_cores: Option<i64>,
    pub cpu_threads: Option<i64>,
    pub base_frequency: Option<String>,
    pub memory_size: Option<i64>,
    pub maximum_bandwidth: Option<i64>,
    pub support_raids: Vec<i64>,
    pub support_subnet: Option<bool>,
    pub is_ha: Option<bool>,
    pub disk_info: Option<InstanceDiskInfo>,
}
model! { InstanceType {
    0 "imageIds" image_ids: Vec<String>, 1 "instanceTypeId" instance_type_id: String,
    2 "description" description: String, 3 "cpuCoreCount" cpu_core_count: i64, 4 "cpuDetail" cpu_detail: String,
    5 "cpuCores" cpu_cores: i64, 6 "cpuThreads" cpu_threads: i64, 7 "baseFrequency" base_frequency: String,
    8 "memorySize" memory_size: i64, 9 "maximumBandwidth" maximum_bandwidth: i64,
    10 "supportRaids" support_raids: Vec<i64>, 11 "supportSubnet" support_subnet: bool, 12 "isHA" is_ha: bool,
    13 "diskInfo" disk_info: InstanceDiskInfo
} }

/// In the response of [`DescribeInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDiskInfo {
    pub total_disk_size: Option<i64>,
    pub disk_description: Option<String>,
    pub disks: Vec<Disk>,
}
model! { InstanceDiskInfo {
    0 "totalDiskSize" total_disk_size: i64, 1 "diskDescription" disk_description: String, 2 "disks" disks: Vec<Disk>
} }

/// In the response of [`DescribeInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Disk {
    pub disk_size: Option<i64>,
    pub disk_count: Option<i64>,
}
model! { Disk {
    0 "diskSize" disk_size: i64, 1 "diskCount" disk_count: i64
} }

/// Describes instances: `DescribeInstances` of `bmc` 2022-11-20.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub instance_type_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub image_id: Option<String>,
    pub subnet_id: Option<String>,
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
    pub zone_id: Option<String>,
    pub instance_name: Option<String>,
    pub hostname: Option<String>,
    pub instance_type_id: Option<String>,
    pub instance_type: Option<InstanceType>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub ipxe_url: Option<String>,
    pub instance_charge_type: Option<String>,
    pub bandwidth_out_mbps: Option<i64>,
    pub traffic_package_size: Option<f64>,
    pub internet_charge_type: Option<String>,
    pub period: Option<i64>,
    pub primary_public_ip_address: Option<String>,
    pub public_ip_addresses: Vec<String>,
    pub private_ip_addresses: Vec<String>,
    pub ipv6_addresses: Vec<String>,
    pub subnet_ids: Vec<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub instance_status: Option<String>,
    pub partitions: Vec<Partition>,
    pub raid_config: Option<RaidConfig>,
    pub nic: Option<Nic>,
    pub auto_renew: Option<bool>,
    pub key_id: Option<String>,
    pub tags: Option<Tags>,
    pub enable_gateway_mode: Option<bool>,
}
model! { InstanceInfo {
    0 "instanceId" instance_id: String, 1 "zoneId" zone_id: String, 2 "instanceName" instance_name: String,
    3 "hostname" hostname: String, 4 "instanceTypeId" instance_type_id: String,
    5 "instanceType" instance_type: InstanceType, 6 "imageId" image_id: String, 7 "imageName" image_name: String,
    8 "ipxeUrl" ipxe_url: String, 9 "instanceChargeType" instance_charge_type: String,
    10 "bandwidthOutMbps" bandwidth_out_mbps: i64, 11 "trafficPackageSize" traffic_package_size: f64,
    12 "internetChargeType" internet_charge_type: String, 13 "period" period: i64,
    14 "primaryPublicIpAddress" primary_public_ip_address: String,
    15 "publicIpAddresses" public_ip_addresses: Vec<String>, 16 "privateIpAddresses" private_ip_addresses: Vec<String>,
    17 "ipv6Addresses" ipv6_addresses: Vec<String>, 18 "subnetIds" subnet_ids: Vec<String>,
    19 "createTime" create_time: String, 20 "expiredTime" expired_time: String,
    21 "resourceGroupId" resource_group_id: String, 22 "resourceGroupName" resource_group_name: String,
    23 "instanceStatus" instance_status: String, 24 "partitions" partitions: Vec<Partition>,
    25 "raidConfig" raid_config: RaidConfig, 26 "nic" nic: Nic, 27 "autoRenew" auto_renew: bool,
    28 "keyId" key_id: String, 29 "tags" tags: Tags, 30 "enableGatewayMode" enable_gateway_mode: bool
} }

/// Describes instances monitor health: `DescribeInstancesMonitorHealth` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesMonitorHealth {
    pub instance_ids: Option<Vec<String>>,
}
operation! { DescribeInstancesMonitorHealth() "DescribeInstancesMonitorHealth" -> DescribeInstancesMonitorHealthOutput {
    0 "instanceIds" instance_ids: Vec<String>
} }

/// Response of [`DescribeInstancesMonitorHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesMonitorHealthOutput {
    pub monitor_health_list: Vec<InstanceHealth>,
}
model! { DescribeInstancesMonitorHealthOutput {
    0 "monitorHealthList" monitor_health_list: Vec<InstanceHealth>
} }

/// In the response of [`DescribeInstancesMonitorHealth`].
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
    0 "instanceId" instance_id: String, 1 "cpuStatus" cpu_status: String, 2 "diskStatus" disk_status: String,
    3 "ipmiPing" ipmi_ping: String, 4 "ipmiStatus" ipmi_status: String, 5 "memoryStatus" memory_status: String,
    6 "psuStatus" psu_status: String, 7 "wanPortStatus" wan_port_status: String, 8 "fanStatus" fan_status: String,
    9 "serverBrand" server_brand: String, 10 "serverModel" server_model: String, 11 "cpuTemp" cpu_temp: i64,
    12 "cpu0Temp" cpu0_temp: i64, 13 "cpu1Temp" cpu1_temp: i64, 14 "cpu2Temp" cpu2_temp: i64,
    15 "inletTemp" inlet_temp: i64, 16 "tempUnit" temp_unit: String
} }

/// Describes listeners: `DescribeListeners` of `bmc` 2022-11-20.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
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

/// Response of [`DescribeListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenersOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<ListenerInfo>,
}
model! { DescribeListenersOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<ListenerInfo>
} }

/// In the response of [`DescribeListeners`].
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
    pub kind: Option<String>,
    pub health_check: Option<HealthCheck>,
    pub notify: Option<Notify>,
    pub create_time: Option<String>,
}
model! { ListenerInfo {
    0 "loadBalancerId" load_balancer_id: String, 1 "listenerId" listener_id: String,
    2 "listenerName" listener_name: String, 3 "status" status: String, 4 "port" port: String,
    5 "protocol" protocol: String, 6 "backendProtocol" backend_protocol: String, 7 "scheduler" scheduler: String,
    8 "kind" kind: String, 9 "healthCheck" health_check: HealthCheck, 10 "notify" notify: Notify,
    11 "createTime" create_time: String
} }

/// Describes load balancer specs: `DescribeLoadBalancerSpecs` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerSpecs {
    pub charge_type: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeLoadBalancerSpecs() "DescribeLoadBalancerSpecs" -> DescribeLoadBalancerSpecsOutput {
    0 "chargeType" charge_type: String, 1 "zoneId" zone_id: String
} }

/// Response of [`DescribeLoadBalancerSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerSpecsOutput {
    pub spec_set: Vec<LoadBalancerSpec>,
}
model! { DescribeLoadBalancerSpecsOutput {
    0 "specSet" spec_set: Vec<LoadBalancerSpec>
} }

/// In the response of [`DescribeLoadBalancerSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerSpec {
    pub spec_name: Option<String>,
    pub max_connection: Option<i64>,
    pub cps: Option<i64>,
    pub qps: Option<i64>,
}
model! { LoadBalancerSpec {
    0 "specName" spec_name: String, 1 "maxConnection" max_connection: i64, 2 "cps" cps: i64, 3 "qps" qps: i64
} }

/// Describes load balancer zones: `DescribeLoadBalancerZones` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerZones {
    pub charge_type: Option<String>,
}
operation! { DescribeLoadBalancerZones() "DescribeLoadBalancerZones" -> DescribeLoadBalancerZonesOutput {
    0 "chargeType" charge_type: String
} }

/// Response of [`DescribeLoadBalancerZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerZonesOutput {
    pub zone_id_set: Vec<String>,
}
model! { DescribeLoadBalancerZonesOutput {
    0 "zoneIdSet" zone_id_set: Vec<String>
} }

/// Describes load balancers: `DescribeLoadBalancers` of `bmc` 2022-11-20.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancers {
    pub load_balancer_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeLoadBalancers() "DescribeLoadBalancers" -> DescribeLoadBalancersOutput {
    0 "loadBalancerIds" load_balancer_ids: Vec<String>, 1 "zoneId" zone_id: String,
    2 "loadBalancerName" load_balancer_name: String, 3 "pageNum" page_num: i64, 4 "pageSize" page_size: i64,
    5 "tagKeys" tag_keys: Vec<String>, 6 "tags" tags: Vec<Tag>, 7 "resourceGroupId" resource_group_id: String
} }
paged! { DescribeLoadBalancers: LoadBalancerInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<LoadBalancerInfo>,
}
model! { DescribeLoadBalancersOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<LoadBalancerInfo>
} }

/// In the response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerInfo {
    pub load_balancer_id: Option<String>,
    pub zone_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub spec_name: Option<String>,
    pub vip_list: Vec<LoadBalancerIp>,
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
    pub listener_list: Vec<ListenerInfo>,
    pub backend_list: Vec<BackendInfo>,
    pub tags: Option<Tags>,
}
model! { LoadBalancerInfo {
    0 "loadBalancerId" load_balancer_id: String, 1 "zoneId" zone_id: String,
    2 "loadBalancerName" load_balancer_name: String, 3 "specName" spec_name: String,
    4 "vipList" vip_list: Vec<LoadBalancerIp>, 5 "chargeType" charge_type: String, 6 "period" period: i64,
    7 "createTime" create_time: String, 8 "expiredTime" expired_time: String, 9 "status" status: String,
    10 "resourceGroupId" resource_group_id: String, 11 "resourceGroupName" resource_group_name: String,
    12 "masterIp" master_ip: String, 13 "backupIp" backup_ip: String, 14 "ipType" ip_type: String,
    15 "bandwidth" bandwidth: i64, 16 "isWorking" is_working: bool, 17 "listenerList" listener_list: Vec<ListenerInfo>,
    18 "backendList" backend_list: Vec<BackendInfo>, 19 "tags" tags: Tags
} }

/// In the response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerIp {
    pub vip_id: Option<String>,
    pub ip_address: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
}
model! { LoadBalancerIp {
    0 "vipId" vip_id: String, 1 "ipAddress" ip_address: String, 2 "type" r#type: String, 3 "status" status: String
} }

/// Describes managed instance traffic: `DescribeManagedInstanceTraffic` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedInstanceTraffic {
    pub instance_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeManagedInstanceTraffic() "DescribeManagedInstanceTraffic" -> DescribeManagedInstanceTrafficOutput {
    0 "instanceId" instance_id: String, 1 "startTime" start_time: String, 2 "endTime" end_time: String
} }

/// Response of [`DescribeManagedInstanceTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedInstanceTrafficOutput {
    pub data_list: Vec<InstanceTrafficData>,
    pub in95: Option<i64>,
    pub in95_time: Option<String>,
    pub in_avg: Option<i64>,
    pub in_max: Option<i64>,
    pub in_min: Option<i64>,
    pub in_total: Option<i64>,
    pub max_bandwidth95_value_mbps: Option<f64>,
    pub out95: Option<i64>,
    pub out95_time: Option<String>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub out_total: Option<i64>,
    pub total_unit: Option<String>,
    pub unit: Option<String>,
}
model! { DescribeManagedInstanceTrafficOutput {
    0 "dataList" data_list: Vec<InstanceTrafficData>, 1 "in95" in95: i64, 2 "in95Time" in95_time: String,
    3 "inAvg" in_avg: i64, 4 "inMax" in_max: i64, 5 "inMin" in_min: i64, 6 "inTotal" in_total: i64,
    7 "maxBandwidth95ValueMbps" max_bandwidth95_value_mbps: f64, 8 "out95" out95: i64, 9 "out95Time" out95_time: String,
    10 "outAvg" out_avg: i64, 11 "outMax" out_max: i64, 12 "outMin" out_min: i64, 13 "outTotal" out_total: i64,
    14 "totalUnit" total_unit: String, 15 "unit" unit: String
} }

/// Describes managed instances: `DescribeManagedInstances` of `bmc` 2022-11-20.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
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

/// Response of [`DescribeManagedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedInstancesOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<ManagedInstanceInfo>,
}
model! { DescribeManagedInstancesOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<ManagedInstanceInfo>
} }

/// In the response of [`DescribeManagedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub fac_name: Option<String>,
    pub ips: Vec<String>,
    pub lan_ips: Vec<String>,
    pub create_time: Option<String>,
}
model! { ManagedInstanceInfo {
    0 "instanceId" instance_id: String, 1 "instanceName" instance_name: String, 2 "facName" fac_name: String,
    3 "ips" ips: Vec<String>, 4 "lanIps" lan_ips: Vec<String>, 5 "createTime" create_time: String
} }

/// Describes subnet available resources: `DescribeSubnetAvailableResources` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetAvailableResources {
    pub zone_id: Option<String>,
}
operation! { DescribeSubnetAvailableResources()
    "DescribeSubnetAvailableResources" -> DescribeSubnetAvailableResourcesOutput {
    0 "zoneId" zone_id: String
} }

/// Response of [`DescribeSubnetAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetAvailableResourcesOutput {
    pub zone_id_set: Vec<String>,
}
model! { DescribeSubnetAvailableResourcesOutput {
    0 "zoneIdSet" zone_id_set: Vec<String>
} }

/// Describes subnets: `DescribeSubnets` of `bmc` 2022-11-20.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnets {
    pub subnet_ids: Option<Vec<String>>,
    pub cidr_block: Option<String>,
    pub zone_id: Option<String>,
    pub subnet_name: Option<String>,
    pub vpc_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub subnet_status: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeSubnets() "DescribeSubnets" -> DescribeSubnetsOutput {
    0 "subnetIds" subnet_ids: Vec<String>, 1 "cidrBlock" cidr_block: String, 2 "zoneId" zone_id: String,
    3 "subnetName" subnet_name: String, 4 "vpcId" vpc_id: String, 5 "resourceGroupId" resource_group_id: String,
    6 "subnetStatus" subnet_status: String, 7 "pageSize" page_size: i64, 8 "pageNum" page_num: i64
} }
paged! { DescribeSubnets: Subnet = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub data_set: Vec<Subnet>,
    pub total_count: Option<i64>,
}
model! { DescribeSubnetsOutput {
    0 "dataSet" data_set: Vec<Subnet>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subnet {
    pub subnet_id: Option<String>,
    pub zone_id: Option<String>,
    pub subnet_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub cidr_block: Option<String>,
    pub create_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub subnet_status: Option<String>,
    pub subnet_instance_set: Vec<SubnetAssociateInstance>,
}
model! { Subnet {
    0 "subnetId" subnet_id: String, 1 "zoneId" zone_id: String, 2 "subnetName" subnet_name: String,
    3 "vpcId" vpc_id: String, 4 "vpcName" vpc_name: String, 5 "cidrBlock" cidr_block: String,
    6 "createTime" create_time: String, 7 "resourceGroupId" resource_group_id: String,
    8 "resourceGroupName" resource_group_name: String, 9 "subnetStatus" subnet_status: String,
    10 "subnetInstanceSet" subnet_instance_set: Vec<SubnetAssociateInstance>
} }

/// In the response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetAssociateInstance {
    pub instance_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_status: Option<String>,
}
model! { SubnetAssociateInstance {
    0 "instanceId" instance_id: String, 1 "privateIpAddress" private_ip_address: String,
    2 "privateIpStatus" private_ip_status: String
} }

/// Describes vpc available regions: `DescribeVpcAvailableRegions` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAvailableRegions {
    pub zone_id: Option<String>,
    pub vpc_region_id: Option<String>,
}
operation! { DescribeVpcAvailableRegions() "DescribeVpcAvailableRegions" -> DescribeVpcAvailableRegionsOutput {
    0 "zoneId" zone_id: String, 1 "vpcRegionId" vpc_region_id: String
} }

/// Response of [`DescribeVpcAvailableRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAvailableRegionsOutput {
    pub vpc_region_set: Vec<VpcRegion>,
}
model! { DescribeVpcAvailableRegionsOutput {
    0 "vpcRegionSet" vpc_region_set: Vec<VpcRegion>
} }

/// In the response of [`DescribeVpcAvailableRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcRegion {
    pub vpc_region_id: Option<String>,
    pub vpc_region_name: Option<String>,
    pub zone_ids: Vec<String>,
}
model! { VpcRegion {
    0 "vpcRegionId" vpc_region_id: String, 1 "vpcRegionName" vpc_region_name: String, 2 "zoneIds" zone_ids: Vec<String>
} }

/// Describes vpcs: `DescribeVpcs` of `bmc` 2022-11-20.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub vpc_ids: Option<Vec<String>>,
    pub cidr_block: Option<String>,
    pub vpc_status: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeVpcs() "DescribeVpcs" -> DescribeVpcsOutput {
    0 "vpcIds" vpc_ids: Vec<String>, 1 "cidrBlock" cidr_block: String, 2 "vpcStatus" vpc_status: String,
    3 "vpcName" vpc_name: String, 4 "vpcRegionId" vpc_region_id: String, 5 "resourceGroupId" resource_group_id: String,
    6 "pageSize" page_size: i64, 7 "pageNum" page_num: i64, 8 "tagKeys" tag_keys: Vec<String>, 9 "tags" tags: Vec<Tag>
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
    pub vpc_region_id: Option<String>,
    pub vpc_region_name: Option<String>,
    pub vpc_name: Option<String>,
    pub cidr_block: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub create_time: Option<String>,
    pub vpc_status: Option<String>,
    pub tags: Option<Tags>,
}
model! { VpcInfo {
    0 "vpcId" vpc_id: String, 1 "vpcRegionId" vpc_region_id: String, 2 "vpcRegionName" vpc_region_name: String,
    3 "vpcName" vpc_name: String, 4 "cidrBlock" cidr_block: String, 5 "resourceGroupId" resource_group_id: String,
    6 "resourceGroupName" resource_group_name: String, 7 "createTime" create_time: String,
    8 "vpcStatus" vpc_status: String, 9 "tags" tags: Tags
} }

/// Describes zones: `DescribeZones` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub accept_language: Option<String>,
    pub is_cloud_router_available: Option<bool>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "acceptLanguage" accept_language: String, 1 "isCloudRouterAvailable" is_cloud_router_available: bool
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
    pub zone_name: Option<String>,
    pub city_name: Option<String>,
    pub area_name: Option<String>,
    pub is_cloud_router_available: Option<bool>,
}
model! { ZoneInfo {
    0 "zoneId" zone_id: String, 1 "zoneName" zone_name: String, 2 "cityName" city_name: String,
    3 "areaName" area_name: String, 4 "isCloudRouterAvailable" is_cloud_router_available: bool
} }

/// `InquiryPriceCreateDdosIpAddress` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDdosIpAddress {
    pub zone_id: Option<String>,
    pub ddos_ip_charge_type: Option<String>,
    pub ddos_ip_charge_prepaid: Option<ChargePrepaid>,
    pub amount: Option<i64>,
}
operation! { InquiryPriceCreateDdosIpAddress()
    "InquiryPriceCreateDdosIpAddress" -> InquiryPriceCreateDdosIpAddressOutput {
    0 "zoneId" zone_id: String, 1 "ddosIpChargeType" ddos_ip_charge_type: String,
    2 "ddosIpChargePrepaid" ddos_ip_charge_prepaid: ChargePrepaid, 3 "amount" amount: i64
} }

/// Response of [`InquiryPriceCreateDdosIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDdosIpAddressOutput {
    pub ddos_ip_price: Option<Price>,
}
model! { InquiryPriceCreateDdosIpAddressOutput {
    0 "ddosIpPrice" ddos_ip_price: Price
} }

/// In the response of [`InquiryPriceCreateDdosIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub step_prices: Vec<StepPrice>,
}
model! { Price {
    0 "discount" discount: f64, 1 "discountPrice" discount_price: f64, 2 "originalPrice" original_price: f64,
    3 "unitPrice" unit_price: f64, 4 "discountUnitPrice" discount_unit_price: f64, 5 "chargeUnit" charge_unit: String,
    6 "stepPrices" step_prices: Vec<StepPrice>
} }

/// In the response of [`InquiryPriceCreateDdosIpAddress`].
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

/// `InquiryPriceCreateEipAddress` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateEipAddress {
    pub zone_id: Option<String>,
    pub eip_charge_type: Option<String>,
    pub eip_charge_prepaid: Option<ChargePrepaid>,
    pub amount: Option<i64>,
    pub netmask: Option<i64>,
}
operation! { InquiryPriceCreateEipAddress() "InquiryPriceCreateEipAddress" -> InquiryPriceCreateEipAddressOutput {
    0 "zoneId" zone_id: String, 1 "eipChargeType" eip_charge_type: String,
    2 "eipChargePrepaid" eip_charge_prepaid: ChargePrepaid, 3 "amount" amount: i64, 4 "netmask" netmask: i64
} }

/// Response of [`InquiryPriceCreateEipAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateEipAddressOutput {
    pub eip_price: Option<Price>,
}
model! { InquiryPriceCreateEipAddressOutput {
    0 "eipPrice" eip_price: Price
} }

/// `InquiryPriceCreateInstance` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstance {
    pub zone_id: Option<String>,
    pub instance_type_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<ChargePrepaid>,
    pub traffic_package_size: Option<f64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub internet_charge_type: Option<String>,
}
operation! { InquiryPriceCreateInstance() "InquiryPriceCreateInstance" -> InquiryPriceCreateInstanceOutput {
    0 "zoneId" zone_id: String, 1 "instanceTypeId" instance_type_id: String,
    2 "instanceChargeType" instance_charge_type: String,
    3 "instanceChargePrepaid" instance_charge_prepaid: ChargePrepaid, 4 "trafficPackageSize" traffic_package_size: f64,
    5 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64, 6 "internetChargeType" internet_charge_type: String
} }

/// Response of [`InquiryPriceCreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstanceOutput {
    pub instance_price: Option<Price>,
    pub primary_ip_price: Option<Price>,
    pub bandwidth_price: Vec<Price>,
}
model! { InquiryPriceCreateInstanceOutput {
    0 "instancePrice" instance_price: Price, 1 "primaryIpPrice" primary_ip_price: Price,
    2 "bandwidthPrice" bandwidth_price: Vec<Price>
} }

/// `InquiryPriceCreateIpv4Block` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateIpv4Block {
    pub zone_id: Option<String>,
    pub charge_type: Option<String>,
    pub cidr_type: Option<String>,
    pub charge_prepaid: Option<ChargePrepaid>,
    pub netmask: Option<i64>,
    pub amount: Option<i64>,
}
operation! { InquiryPriceCreateIpv4Block() "InquiryPriceCreateIpv4Block" -> InquiryPriceCreateIpv4BlockOutput {
    0 "zoneId" zone_id: String, 1 "chargeType" charge_type: String, 2 "cidrType" cidr_type: String,
    3 "chargePrepaid" charge_prepaid: ChargePrepaid, 4 "netmask" netmask: i64, 5 "amount" amount: i64
} }

/// Response of [`InquiryPriceCreateIpv4Block`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateIpv4BlockOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceCreateIpv4BlockOutput {
    0 "price" price: Price
} }

/// `InquiryPriceInstanceBandwidth` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidth {
    pub instance_id: Option<String>,
    pub bandwidth_out_mbps: Option<i64>,
}
operation! { InquiryPriceInstanceBandwidth() "InquiryPriceInstanceBandwidth" -> InquiryPriceInstanceBandwidthOutput {
    0 "instanceId" instance_id: String, 1 "bandwidthOutMbps" bandwidth_out_mbps: i64
} }

/// Response of [`InquiryPriceInstanceBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidthOutput {
    pub bandwidth_price: Vec<Price>,
}
model! { InquiryPriceInstanceBandwidthOutput {
    0 "bandwidthPrice" bandwidth_price: Vec<Price>
} }

/// `InquiryPriceInstanceTrafficPackage` of `bmc` 2022-11-20.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceTrafficPackage {
    pub instance_id: Option<String>,
    pub traffic_package_size: Option<f64>,
}
operation! { InquiryPriceInstanceTrafficPackage()
    "InquiryPriceInstanceTrafficPackage" -> InquiryPriceInstanceTrafficPackageOutput {
    0 "instanceId" instance_id: String, 1 "trafficPackageSize" traffic_package_size: f64
} }

/// Response of [`InquiryPriceInstanceTrafficPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceTrafficPackageOutput {
    pub traffic_package_price: Vec<Price>,
}
model! { InquiryPriceInstanceTrafficPackageOutput {
    0 "trafficPackagePrice" traffic_package_price: Vec<Price>
} }

/// Modifies backend weight: `ModifyBackendWeight` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackendWeight {
    pub backend_id: Option<String>,
    pub weight: Option<i64>,
}
operation! { ModifyBackendWeight() "ModifyBackendWeight" -> Empty {
    0 "backendId" backend_id: String, 1 "weight" weight: i64
} }

/// Response of [`ModifyBackendWeight`]: empty.
pub type ModifyBackendWeightOutput = Empty;

/// Modifies cidr blocks attribute: `ModifyCidrBlocksAttribute` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCidrBlocksAttribute {
    pub cidr_block_ids: Option<Vec<String>>,
    pub name: Option<String>,
}
operation! { ModifyCidrBlocksAttribute() "ModifyCidrBlocksAttribute" -> Empty {
    0 "cidrBlockIds" cidr_block_ids: Vec<String>, 1 "name" name: String
} }

/// Response of [`ModifyCidrBlocksAttribute`]: empty.
pub type ModifyCidrBlocksAttributeOutput = Empty;

/// Modifies ddos ip addresses resource group: `ModifyDdosIpAddressesResourceGroup` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDdosIpAddressesResourceGroup {
    pub ddos_ip_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyDdosIpAddressesResourceGroup() "ModifyDdosIpAddressesResourceGroup" -> Empty {
    0 "ddosIpIds" ddos_ip_ids: Vec<String>, 1 "resourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyDdosIpAddressesResourceGroup`]: empty.
pub type ModifyDdosIpAddressesResourceGroupOutput = Empty;

/// Modifies eip addresses resource group: `ModifyEipAddressesResourceGroup` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipAddressesResourceGroup {
    pub eip_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyEipAddressesResourceGroup() "ModifyEipAddressesResourceGroup" -> Empty {
    0 "eipIds" eip_ids: Vec<String>, 1 "resourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyEipAddressesResourceGroup`]: empty.
pub type ModifyEipAddressesResourceGroupOutput = Empty;

/// Modifies instance bandwidth: `ModifyInstanceBandwidth` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidth {
    pub instance_id: Option<String>,
    pub bandwidth_out_mbps: Option<i64>,
}
operation! { ModifyInstanceBandwidth() "ModifyInstanceBandwidth" -> ModifyInstanceBandwidthOutput {
    0 "instanceId" instance_id: String, 1 "bandwidthOutMbps" bandwidth_out_mbps: i64
} }

/// Response of [`ModifyInstanceBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidthOutput {
    pub order_number: Option<String>,
}
model! { ModifyInstanceBandwidthOutput {
    0 "orderNumber" order_number: String
} }

/// Modifies instance traffic package: `ModifyInstanceTrafficPackage` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTrafficPackage {
    pub instance_id: Option<String>,
    pub traffic_package_size: Option<f64>,
}
operation! { ModifyInstanceTrafficPackage() "ModifyInstanceTrafficPackage" -> ModifyInstanceTrafficPackageOutput {
    0 "instanceId" instance_id: String, 1 "trafficPackageSize" traffic_package_size: f64
} }

/// Response of [`ModifyInstanceTrafficPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTrafficPackageOutput {
    pub order_number: Option<String>,
}
model! { ModifyInstanceTrafficPackageOutput {
    0 "orderNumber" order_number: String
} }

/// Modifies instances attribute: `ModifyInstancesAttribute` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttribute {
    pub instance_ids: Option<Vec<String>>,
    pub instance_name: Option<String>,
}
operation! { ModifyInstancesAttribute() "ModifyInstancesAttribute" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>, 1 "instanceName" instance_name: String
} }

/// Response of [`ModifyInstancesAttribute`]: empty.
pub type ModifyInstancesAttributeOutput = Empty;

/// Modifies instances resource group: `ModifyInstancesResourceGroup` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesResourceGroup {
    pub instance_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyInstancesResourceGroup() "ModifyInstancesResourceGroup" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>, 1 "resourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyInstancesResourceGroup`]: empty.
pub type ModifyInstancesResourceGroupOutput = Empty;

/// Modifies listener attribute: `ModifyListenerAttribute` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyListenerAttribute {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub backend_protocol: Option<String>,
    pub scheduler: Option<String>,
    pub kind: Option<String>,
    pub health_check: Option<HealthCheck>,
    pub notify: Option<Notify>,
}
operation! { ModifyListenerAttribute() "ModifyListenerAttribute" -> Empty {
    0 "listenerId" listener_id: String, 1 "listenerName" listener_name: String, 2 "protocol" protocol: String,
    3 "backendProtocol" backend_protocol: String, 4 "scheduler" scheduler: String, 5 "kind" kind: String,
    6 "healthCheck" health_check: HealthCheck, 7 "notify" notify: Notify
} }

/// Response of [`ModifyListenerAttribute`]: empty.
pub type ModifyListenerAttributeOutput = Empty;

/// Modifies load balancer bandwidth: `ModifyLoadBalancerBandwidth` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerBandwidth {
    pub load_balancer_id: Option<String>,
    pub bandwidth: Option<i64>,
}
operation! { ModifyLoadBalancerBandwidth() "ModifyLoadBalancerBandwidth" -> Empty {
    0 "loadBalancerId" load_balancer_id: String, 1 "bandwidth" bandwidth: i64
} }

/// Response of [`ModifyLoadBalancerBandwidth`]: empty.
pub type ModifyLoadBalancerBandwidthOutput = Empty;

/// Modifies load balancers name: `ModifyLoadBalancersName` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancersName {
    pub load_balancer_name: Option<String>,
    pub load_balancer_ids: Option<Vec<String>>,
}
operation! { ModifyLoadBalancersName() "ModifyLoadBalancersName" -> Empty {
    0 "loadBalancerName" load_balancer_name: String, 1 "loadBalancerIds" load_balancer_ids: Vec<String>
} }

/// Response of [`ModifyLoadBalancersName`]: empty.
pub type ModifyLoadBalancersNameOutput = Empty;

/// Modifies subnets attribute: `ModifySubnetsAttribute` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetsAttribute {
    pub subnet_ids: Option<Vec<String>>,
    pub subnet_name: Option<String>,
}
operation! { ModifySubnetsAttribute() "ModifySubnetsAttribute" -> Empty {
    0 "subnetIds" subnet_ids: Vec<String>, 1 "subnetName" subnet_name: String
} }

/// Response of [`ModifySubnetsAttribute`]: empty.
pub type ModifySubnetsAttributeOutput = Empty;

/// Modifies subnets resource group: `ModifySubnetsResourceGroup` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetsResourceGroup {
    pub subnet_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { ModifySubnetsResourceGroup() "ModifySubnetsResourceGroup" -> Empty {
    0 "subnetIds" subnet_ids: Vec<String>, 1 "resourceGroupId" resource_group_id: String
} }

/// Response of [`ModifySubnetsResourceGroup`]: empty.
pub type ModifySubnetsResourceGroupOutput = Empty;

/// Modifies vpcs attribute: `ModifyVpcsAttribute` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcsAttribute {
    pub vpc_ids: Option<Vec<String>>,
    pub vpc_name: Option<String>,
}
operation! { ModifyVpcsAttribute() "ModifyVpcsAttribute" -> Empty {
    0 "vpcIds" vpc_ids: Vec<String>, 1 "vpcName" vpc_name: String
} }

/// Response of [`ModifyVpcsAttribute`]: empty.
pub type ModifyVpcsAttributeOutput = Empty;

/// Modifies vpcs resource group: `ModifyVpcsResourceGroup` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcsResourceGroup {
    pub vpc_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyVpcsResourceGroup() "ModifyVpcsResourceGroup" -> Empty {
    0 "vpcIds" vpc_ids: Vec<String>, 1 "resourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyVpcsResourceGroup`]: empty.
pub type ModifyVpcsResourceGroupOutput = Empty;

/// Reboots instances: `RebootInstances` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { RebootInstances() "RebootInstances" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>
} }

/// Response of [`RebootInstances`]: empty.
pub type RebootInstancesOutput = Empty;

/// Registers backend: `RegisterBackend` of `bmc` 2022-11-20.
///
/// POST. Changes data; repeatable by `clientToken`. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBackend {
    pub listener_id: Option<String>,
    pub backend_name: Option<String>,
    pub instance_id: Option<String>,
    pub client_token: Option<String>,
    pub port_list: Option<Vec<i64>>,
    pub weight: Option<i64>,
}
operation! { RegisterBackend() "RegisterBackend" -> RegisterBackendOutput {
    0 "listenerId" listener_id: String, 1 "backendName" backend_name: String, 2 "instanceId" instance_id: String,
    3 "clientToken" client_token: String, 4 "portList" port_list: Vec<i64>, 5 "weight" weight: i64
} }

/// Response of [`RegisterBackend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBackendOutput {
    pub backend_id: Option<String>,
}
model! { RegisterBackendOutput {
    0 "backendId" backend_id: String
} }

/// `ReinstallInstance` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinstallInstance {
    pub instance_id: Option<String>,
    pub image_id: Option<String>,
    pub ipxe_url: Option<String>,
    pub hostname: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub ssh_keys: Option<Vec<String>>,
    pub raid_config: Option<RaidConfig>,
    pub partitions: Option<Vec<Partition>>,
    pub nic: Option<Nic>,
    /// Secret.
    pub user_data: Option<Secret>,
}
operation! { ReinstallInstance() "ReinstallInstance" -> Empty {
    0 "instanceId" instance_id: String, 1 "imageId" image_id: String, 2 "ipxeUrl" ipxe_url: String,
    3 "hostname" hostname: String, 4 "password" password: Secret, 5 "keyId" key_id: String,
    6 "sshKeys" ssh_keys: Vec<String>, 7 "raidConfig" raid_config: RaidConfig,
    8 "partitions" partitions: Vec<Partition>, 9 "nic" nic: Nic, 10 "userData" user_data: Secret
} }

/// Response of [`ReinstallInstance`]: empty.
pub type ReinstallInstanceOutput = Empty;

/// Releases cidr blocks: `ReleaseCidrBlocks` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseCidrBlocks {
    pub cidr_block_ids: Option<Vec<String>>,
}
operation! { ReleaseCidrBlocks() "ReleaseCidrBlocks" -> Empty {
    0 "cidrBlockIds" cidr_block_ids: Vec<String>
} }

/// Response of [`ReleaseCidrBlocks`]: empty.
pub type ReleaseCidrBlocksOutput = Empty;

/// Releases ddos ip addresses: `ReleaseDdosIpAddresses` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDdosIpAddresses {
    pub ddos_ip_ids: Option<Vec<String>>,
}
operation! { ReleaseDdosIpAddresses() "ReleaseDdosIpAddresses" -> Empty {
    0 "ddosIpIds" ddos_ip_ids: Vec<String>
} }

/// Response of [`ReleaseDdosIpAddresses`]: empty.
pub type ReleaseDdosIpAddressesOutput = Empty;

/// Releases eip addresses: `ReleaseEipAddresses` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseEipAddresses {
    pub eip_ids: Option<Vec<String>>,
}
operation! { ReleaseEipAddresses() "ReleaseEipAddresses" -> Empty {
    0 "eipIds" eip_ids: Vec<String>
} }

/// Response of [`ReleaseEipAddresses`]: empty.
pub type ReleaseEipAddressesOutput = Empty;

/// Releases instances: `ReleaseInstances` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { ReleaseInstances() "ReleaseInstances" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>
} }

/// Response of [`ReleaseInstances`]: empty.
pub type ReleaseInstancesOutput = Empty;

/// Releases load balancer: `ReleaseLoadBalancer` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseLoadBalancer {
    pub load_balancer_id: Option<String>,
}
operation! { ReleaseLoadBalancer() "ReleaseLoadBalancer" -> Empty {
    0 "loadBalancerId" load_balancer_id: String
} }

/// Response of [`ReleaseLoadBalancer`]: empty.
pub type ReleaseLoadBalancerOutput = Empty;

/// Renews cidr block: `RenewCidrBlock` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCidrBlock {
    pub cidr_block_id: Option<String>,
}
operation! { RenewCidrBlock() "RenewCidrBlock" -> Empty {
    0 "cidrBlockId" cidr_block_id: String
} }

/// Response of [`RenewCidrBlock`]: empty.
pub type RenewCidrBlockOutput = Empty;

/// Renews ddos ip address: `RenewDdosIpAddress` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDdosIpAddress {
    pub ddos_ip_id: Option<String>,
}
operation! { RenewDdosIpAddress() "RenewDdosIpAddress" -> Empty {
    0 "ddosIpId" ddos_ip_id: String
} }

/// Response of [`RenewDdosIpAddress`]: empty.
pub type RenewDdosIpAddressOutput = Empty;

/// Renews eip address: `RenewEipAddress` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewEipAddress {
    pub eip_id: Option<String>,
}
operation! { RenewEipAddress() "RenewEipAddress" -> Empty {
    0 "eipId" eip_id: String
} }

/// Response of [`RenewEipAddress`]: empty.
pub type RenewEipAddressOutput = Empty;

/// Renews instance: `RenewInstance` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub instance_id: Option<String>,
}
operation! { RenewInstance() "RenewInstance" -> Empty {
    0 "instanceId" instance_id: String
} }

/// Response of [`RenewInstance`]: empty.
pub type RenewInstanceOutput = Empty;

/// Restores load balancer: `RestoreLoadBalancer` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreLoadBalancer {
    pub load_balancer_id: Option<String>,
}
operation! { RestoreLoadBalancer() "RestoreLoadBalancer" -> RestoreLoadBalancerOutput {
    0 "loadBalancerId" load_balancer_id: String
} }

/// Response of [`RestoreLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreLoadBalancerOutput {
    pub order_number: Option<String>,
}
model! { RestoreLoadBalancerOutput {
    0 "orderNumber" order_number: String
} }

/// Starts instances: `StartInstances` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { StartInstances() "StartInstances" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>
} }

/// Response of [`StartInstances`]: empty.
pub type StartInstancesOutput = Empty;

/// Stops instances: `StopInstances` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { StopInstances() "StopInstances" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>
} }

/// Response of [`StopInstances`]: empty.
pub type StopInstancesOutput = Empty;

/// `TerminateCidrBlock` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateCidrBlock {
    pub cidr_block_id: Option<String>,
}
operation! { TerminateCidrBlock() "TerminateCidrBlock" -> Empty {
    0 "cidrBlockId" cidr_block_id: String
} }

/// Response of [`TerminateCidrBlock`]: empty.
pub type TerminateCidrBlockOutput = Empty;

/// `TerminateDdosIpAddress` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDdosIpAddress {
    pub ddos_ip_id: Option<String>,
}
operation! { TerminateDdosIpAddress() "TerminateDdosIpAddress" -> Empty {
    0 "ddosIpId" ddos_ip_id: String
} }

/// Response of [`TerminateDdosIpAddress`]: empty.
pub type TerminateDdosIpAddressOutput = Empty;

/// `TerminateEipAddress` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateEipAddress {
    pub eip_id: Option<String>,
}
operation! { TerminateEipAddress() "TerminateEipAddress" -> Empty {
    0 "eipId" eip_id: String
} }

/// Response of [`TerminateEipAddress`]: empty.
pub type TerminateEipAddressOutput = Empty;

/// `TerminateInstance` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstance {
    pub instance_id: Option<String>,
}
operation! { TerminateInstance() "TerminateInstance" -> Empty {
    0 "instanceId" instance_id: String
} }

/// Response of [`TerminateInstance`]: empty.
pub type TerminateInstanceOutput = Empty;

/// `TerminateLoadBalancer` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateLoadBalancer {
    pub load_balancer_id: Option<String>,
}
operation! { TerminateLoadBalancer() "TerminateLoadBalancer" -> Empty {
    0 "loadBalancerId" load_balancer_id: String
} }

/// Response of [`TerminateLoadBalancer`]: empty.
pub type TerminateLoadBalancerOutput = Empty;

/// `UnAssociateDdosIpAddress` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateDdosIpAddress {
    pub ddos_ip_id: Option<String>,
}
operation! { UnAssociateDdosIpAddress() "UnAssociateDdosIpAddress" -> Empty {
    0 "ddosIpId" ddos_ip_id: String
} }

/// Response of [`UnAssociateDdosIpAddress`]: empty.
pub type UnAssociateDdosIpAddressOutput = Empty;

/// `UnAssociateEipAddress` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateEipAddress {
    pub eip_id: Option<String>,
}
operation! { UnAssociateEipAddress() "UnAssociateEipAddress" -> Empty {
    0 "eipId" eip_id: String
} }

/// Response of [`UnAssociateEipAddress`]: empty.
pub type UnAssociateEipAddressOutput = Empty;

/// `UnAssociateSubnetInstance` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateSubnetInstance {
    pub subnet_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { UnAssociateSubnetInstance() "UnAssociateSubnetInstance" -> Empty {
    0 "subnetId" subnet_id: String, 1 "instanceId" instance_id: String
} }

/// Response of [`UnAssociateSubnetInstance`]: empty.
pub type UnAssociateSubnetInstanceOutput = Empty;

/// Unbinds cidr block ips: `UnbindCidrBlockIps` of `bmc` 2022-11-20.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindCidrBlockIps {
    pub cidr_block_id: Option<String>,
    pub ip_list: Option<Vec<String>>,
}
operation! { UnbindCidrBlockIps() "UnbindCidrBlockIps" -> Empty {
    0 "cidrBlockId" cidr_block_id: String, 1 "ipList" ip_list: Vec<String>
} }

/// Response of [`UnbindCidrBlockIps`]: empty.
pub type UnbindCidrBlockIpsOutput = Empty;

codes! {
    FAILED_OPERATION_FOR_RECYCLE_RESOURCE "Failed.Operation.For.Recycle.Resource",
    INVALID_BANDWIDTH_VALUE_EXCEED_MAX_IMUM "Invalid.Bandwidth.Value.Exceed.MaxImum",
    INVALID_CHARGE_TYPE_NOT_SUPPORT "Invalid.Charge.Type.Not.Support",
    INVALID_CIDR_BLOCK_NOT_FOUND "Invalid.CidrBlock.Not.Found", INVALID_DDOS_IP_NOT_FOUND "Invalid.Ddos.Ip.Not.Found",
    INVALID_DDOS_IP_TYPE_ZONE_NO_SELL "Invalid.Ddos.Ip.Type.Zone.No.Sell",
    INVALID_EIP_NOT_FOUND "Invalid.Eip.Not.Found", INVALID_EIP_TYPE_ZONE_NO_SELL "Invalid.Eip.Type.Zone.No.Sell",
    INVALID_ESXI_NOT_SUPPORT "Invalid.Esxi.Not.Support", INVALID_IMAGE_NOT_FOUND "Invalid.Image.Not.Found",
    INVALID_INSTANCE_BANDWIDTH_ZONE_NO_SELL "Invalid.Instance.Bandwidth.Zone.No.Sell",
    INVALID_INSTANCE_NOT_FOUND "Invalid.Instance.Not.Found",
    INVALID_INSTANCE_TYPE_NOT_FOUND "Invalid.Instance.Type.Not.Found",
    INVALID_INSTANCE_TYPE_RAID_NOT_SUPPORT "Invalid.Instance.Type.Raid.Not.Support",
    INVALID_INSTANCE_TYPE_ZONE_NO_SELL "Invalid.Instance.Type.Zone.No.Sell",
    INVALID_PARAMETER_BANDWIDTH_EXCEED "Invalid.Parameter.Bandwidth.Exceed",
    INVALID_PARAMETER_DUPLICATE_LAN_IP "Invalid.Parameter.Duplicate.Lan.Ip",
    INVALID_PARAMETER_HOSTNAME_EXCEED "Invalid.Parameter.Hostname.Exceed",
    INVALID_PARAMETER_HOSTNAME_MALFORMED "Invalid.Parameter.Hostname.Malformed",
    INVALID_PARAMETER_INSTANCE_LOGIN_CONFLICT "Invalid.Parameter.Instance.Login.Conflict",
    INVALID_PARAMETER_INSTANCE_NAME_EXCEED "Invalid.Parameter.Instance.Name.Exceed",
    INVALID_PARAMETER_LAN_IP_NOT_SUPPORT "Invalid.Parameter.Lan.Ip.Not.Support",
    INVALID_PARAMETER_NIC_NAME_CONFLICT "Invalid.Parameter.Nic.Name.Conflict",
    INVALID_PARAMETER_NIC_NAME_MALFORMED "Invalid.Parameter.Nic.Name.Malformed",
    INVALID_PARAMETER_SSH_KEY_DUPLICATE "Invalid.Parameter.Ssh.Key.Duplicate",
    INVALID_PARAMETER_SSH_KEY_MALFORMED "Invalid.Parameter.Ssh.Key.Malformed",
    INVALID_PARAMETER_SUBNET_CIDR_BLOCK "Invalid.Parameter.Subnet.Cidr.Block",
    INVALID_PARAMETER_SUBNET_CIDR_NOT_BELONG_VPC "Invalid.Parameter.Subnet.Cidr.Not.Belong.Vpc",
    INVALID_PARAMETER_SUBNET_LAN_IP "Invalid.Parameter.Subnet.Lan.Ip",
    INVALID_PARAMETER_SUBNET_LAN_IP_NETMASK "Invalid.Parameter.Subnet.Lan.Ip.Netmask",
    INVALID_PARAMETER_TRAFFIC_PACKAGE_ERROR "Invalid.Parameter.Traffic.Package.Error",
    INVALID_PARAMETER_TRAFFIC_PACKAGE_EXCEED "Invalid.Parameter.Traffic.Package.Exceed",
    INVALID_PARAMETER_TRAFFIC_PACKAGE_LESS "Invalid.Parameter.Traffic.Package.Less",
    INVALID_PARAMETER_VALUE_PASSWORD_MALFORMED "Invalid.Parameter.Value.Password.Malformed",
    INVALID_PARAMETER_VALUE_RAID_DISK_DISORDER "Invalid.Parameter.Value.Raid.Disk.Disorder",
    INVALID_PARAMETER_VALUE_RAID_DISK_MISMATCH "Invalid.Parameter.Value.Raid.Disk.Mismatch",
    INVALID_PARAMETER_VALUE_RAID_DISK_SEQUENCE_DUPLICATE "Invalid.Parameter.Value.Raid.Disk.Sequence.Duplicate",
    INVALID_PARAMETER_VALUE_RAID_DISK_SEQUENCE_RANGE "Invalid.Parameter.Value.Raid.Disk.Sequence.Range",
    INVALID_PARAMETER_VPC_CIDR_BLOCK "Invalid.Parameter.Vpc.Cidr.Block",
    INVALID_PARAMETER_VPC_LAN_IP "Invalid.Parameter.Vpc.Lan.Ip",
    INVALID_PARAMETER_VPC_LAN_IP_NETMASK "Invalid.Parameter.Vpc.Lan.Ip.Netmask",
    INVALID_PARAMETER_VPC_SUBNET_OVER_LAN "Invalid.Parameter.Vpc.Subnet.Over.Lan",
    INVALID_PARTITION_DUPLICATE_FILE_PATH "Invalid.Partition.Duplicate.File.Path",
    INVALID_PARTITION_IMAGE_NOT_SET "Invalid.Partition.Image.Not.Set",
    INVALID_PARTITION_INVALID_ORDER "Invalid.Partition.Invalid.Order",
    INVALID_PARTITION_MALFORMED "Invalid.Partition.Malformed",
    INVALID_PARTITION_MISSING_REQUIRED_FILE_PATH "Invalid.Partition.Missing.Required.File.Path",
    INVALID_PARTITION_NO_TYPE "Invalid.Partition.No.Type",
    INVALID_PARTITION_SIZE_NOT_FULL "Invalid.Partition.Size.Not.Full",
    INVALID_RAID_CONFIG_FAST_CUSTOM_CONFLICT "Invalid.Raid.Config.Fast.Custom.Conflict",
    INVALID_SUBNET_NOT_FOUND "Invalid.Subnet.Not.Found",
    INVALID_SUBNET_PRIVATE_IP_INSUFFICIENT "Invalid.Subnet.Private.Ip.Insufficient",
    INVALID_SUBNET_ZONE_MISMATCH "Invalid.Subnet.Zone.Mismatch", INVALID_VPC_NOT_FOUND "Invalid.Vpc.Not.Found",
    INVALID_VPC_REGION_NOT_FOUND "Invalid.Vpc.Region.Not.Found", INVALID_ZONE_NOT_FOUND "Invalid.Zone.Not.Found",
    MISSING_PARAMETER "Missing.Parameter",
    OPERATION_DENIED_CHARGE_TYPE_NOT_SUPPORT "Operation.Denied.Charge.Type.Not.Support",
    OPERATION_DENIED_CIDR_BLOCK_IP_COUNT_REACH_LIMIT "Operation.Denied.CidrBlock.Ip.Count.Reach.Limit",
    OPERATION_DENIED_CIDR_BLOCK_NOT_RECYCLED "Operation.Denied.CidrBlock.Not.Recycled",
    OPERATION_DENIED_CIDR_BLOCK_RECYCLED "Operation.Denied.CidrBlock.Recycled",
    OPERATION_DENIED_CIDR_BLOCK_SUBSCRIPTION "Operation.Denied.CidrBlock.Subscription",
    OPERATION_DENIED_CIDR_BLOCK_TYPE_NOT_SUPPORT "Operation.Denied.CidrBlock.Type.Not.Support",
    OPERATION_DENIED_DDOS_IP_ESXI_INSTANCE_ASSIGN "Operation.Denied.Ddos.Ip.Esxi.Instance.Assign",
    OPERATION_DENIED_DDOS_IP_NOT_RECYCLED "Operation.Denied.Ddos.Ip.Not.Recycled",
    OPERATION_DENIED_DDOS_IP_RECYCLED "Operation.Denied.Ddos.Ip.Recycled",
    OPERATION_DENIED_DDOS_IP_STATUS_NOT_AVAILABLE "Operation.Denied.Ddos.Ip.Status.Not.Available",
    OPERATION_DENIED_DDOS_IP_STATUS_NOT_SUPPORT "Operation.Denied.Ddos.Ip.Status.Not.Support",
    OPERATION_DENIED_DDOS_IP_SUBSCRIPTION "Operation.Denied.Ddos.Ip.Subscription",
    OPERATION_DENIED_DDOS_IP_ZONE_NOT_SAME "Operation.Denied.Ddos.Ip.Zone.Not.Same",
    OPERATION_DENIED_DIFFERENT_ZONE "Operation.Denied.Different.Zone",
    OPERATION_DENIED_DOWNGRADE_NOT_EXIST "Operation.Denied.Downgrade.Not.Exist",
    OPERATION_DENIED_EIP_ESXI_INSTANCE_ASSIGN "Operation.Denied.Eip.Esxi.Instance.Assign",
    OPERATION_DENIED_EIP_INSTANCE_EXCEED_LIMIT "Operation.Denied.Eip.Instance.Exceed.Limit",
    OPERATION_DENIED_EIP_NOT_RECYCLED "Operation.Denied.Eip.Not.Recycled",
    OPERATION_DENIED_EIP_RECYCLED "Operation.Denied.Eip.Recycled",
    OPERATION_DENIED_EIP_STATUS_NOT_AVAILABLE "Operation.Denied.Eip.Status.Not.Available",
    OPERATION_DENIED_EIP_STATUS_NOT_SUPPORT "Operation.Denied.Eip.Status.Not.Support",
    OPERATION_DENIED_EIP_SUBSCRIPTION "Operation.Denied.Eip.Subscription",
    OPERATION_DENIED_EIP_ZONE_NOT_SAME "Operation.Denied.Eip.Zone.Not.Same",
    OPERATION_DENIED_INSTANCE_CREATING "Operation.Denied.Instance.Creating",
    OPERATION_DENIED_INSTANCE_EXIST "Operation.Denied.Instance.Exist",
    OPERATION_DENIED_INSTANCE_NOT_RECYCLED "Operation.Denied.Instance.Not.Recycled",
    OPERATION_DENIED_INSTANCE_NOT_RUNNING "Operation.Denied.Instance.Not.Running",
    OPERATION_DENIED_INSTANCE_NOT_STOPPED "Operation.Denied.Instance.Not.Stopped",
    OPERATION_DENIED_INSTANCE_NOT_SUPPORT_SUBNET "Operation.Denied.Instance.Not.Support.Subnet",
    OPERATION_DENIED_INSTANCE_QUOTA_EXCEED "Operation.Denied.Instance.Quota.Exceed",
    OPERATION_DENIED_INSTANCE_RECYCLED "Operation.Denied.Instance.Recycled",
    OPERATION_DENIED_INSTANCE_STATUS "Operation.Denied.Instance.Status",
    OPERATION_DENIED_INSTANCE_STATUS_INSTALLING "Operation.Denied.Instance.Status.Installing",
    OPERATION_DENIED_INSTANCE_SUBSCRIPTION "Operation.Denied.Instance.Subscription",
    OPERATION_DENIED_INSTANCE_TRAFFIC_PACKAGE_PROCESSING "Operation.Denied.Instance.Traffic.Package.Processing",
    OPERATION_DENIED_INTERNET_CHARGE_TYPE_NOT_SUPPORT "Operation.Denied.Internet.Charge.Type.Not.Support",
    OPERATION_DENIED_INVALID_STATUS "Operation.Denied.Invalid.Status",
    OPERATION_DENIED_IP_ASSOCIATED_INSTANCE "Operation.Denied.Ip.Associated.Instance",
    OPERATION_DENIED_IP_NOT_BELONG "Operation.Denied.Ip.Not.Belong",
    OPERATION_DENIED_NETMASK_OUT_OF_STOCK "Operation.Denied.Netmask.Out.Of.Stock",
    OPERATION_DENIED_NO_AVAILABLE_VPC_REGION "Operation.Denied.No.Available.Vpc.Region",
    OPERATION_DENIED_POSTPAID_PROMISE "Operation.Denied.Postpaid.Promise",
    OPERATION_DENIED_SUBNET_ASSOCIATED_OTHER_VPC "Operation.Denied.Subnet.Associated.Other.Vpc",
    OPERATION_DENIED_SUBNET_ASSOCIATING_INSTANCE "Operation.Denied.Subnet.Associating.Instance",
    OPERATION_DENIED_SUBNET_EXCEED_LIMIT "Operation.Denied.Subnet.Exceed.Limit",
    OPERATION_DENIED_SUBNET_EXIST_INSTANCE "Operation.Denied.Subnet.Exist.Instance",
    OPERATION_DENIED_SUBNET_NOT_REPEAT_INSTANCE "Operation.Denied.Subnet.Not.Repeat.Instance",
    OPERATION_DENIED_SUBNET_STATUS_NOT_SUPPORT "Operation.Denied.Subnet.Status.Not.Support",
    OPERATION_DENIED_UNAVAILABLE_NETMASK "Operation.Denied.Unavailable.Netmask",
    OPERATION_DENIED_VPC_EXIST_INSTANCE "Operation.Denied.Vpc.Exist.Instance",
    OPERATION_DENIED_VPC_EXIST_SUBNET_ASSIGN "Operation.Denied.Vpc.Exist.Subnet.Assign",
    OPERATION_DENIED_VPC_REGION_EXCEED_LIMIT "Operation.Denied.Vpc.Region.Exceed.Limit",
    OPERATION_DENIED_VPC_STATUS_NOT_SUPPORT "Operation.Denied.Vpc.Status.Not.Support",
    OPERATION_DENIED_VPC_ZONE_SUBNET_EXCEED_LIMIT "Operation.Denied.Vpc.Zone.Subnet.Exceed.Limit",
    OPERATION_DENIED_ZONE_NOT_BELONG_VPC "Operation.Denied.Zone.Not.Belong.Vpc",
    OPERATION_DENIED_ZONE_NOT_SUPPORT_SUBNET "Operation.Denied.Zone.Not.Support.Subnet",
    OPERATION_FAILED_INSTANCE_BANDWIDTH_PROCESSING "Operation.Failed.Instance.Bandwidth.Processing",
    OPERATION_FAILED_INSTANCE_EXIST_PLAN_TRAFFIC_PACKAGE "Operation.Failed.Instance.Exist.Plan.Traffic.Package",
    OPERATION_FAILED_RESOURCE_GROUP_NOT_FOUND "Operation.Failed.Resource.Group.Not.Found",
    OPERATION_FAILED_RESOURCE_NOT_FOUND "Operation.Failed.Resource.Not.Found",
    OPERATION_FILED_INSTANCE_NOT_EXIST_TRAFFIC_PACKAGE "Operation.Filed.Instance.Not.Exist.Traffic.Package",
    OPERATION_FILED_INTERNET_CHARGE_TYPE_NOT_SUPPORT "Operation.Filed.Internet.Charge.Type.Not.Support",
    RESOURCE_INSUFFICIENT_PRODUCT_SOLD_OUT "Resource.Insufficient.Product.Sold.out",
    RESOURCE_SOLDOUT_INSTANCE_TYPE "Resource.Soldout.Instance.type"
}

#[cfg(feature = "unstable-registry")]
register! {
    AllocateDdosIpAddresses, AllocateEipAddresses, AssociateDdosIpAddress, AssociateEipAddress,
    AssociateSubnetInstances, AssociateVpcSubnet, BindCidrBlockIps, CancelInstanceBandwidthDowngrade,
    CancelInstanceTrafficPackageDowngrade, CreateByoip, CreateInstances, CreateIpv4Block, CreateIpv6Block,
    CreateListener, CreateLoadBalancer, CreateLoadBalancerVIPs, CreateSubnet, CreateVpc, DeleteListener,
    DeleteLoadBalancerVIP, DeleteSubnet, DeleteVpc, DeregisterBackend, DescribeAvailableIpv4Resources,
    DescribeAvailableIpv6Resources, DescribeAvailableResources, DescribeBackends, DescribeCidrBlockIps,
    DescribeCidrBlocks, DescribeDdosIpAddresses, DescribeDdosIpAvailableResources, DescribeEipAddresses,
    DescribeEipAvailableResources, DescribeImages, DescribeInstanceAvailableCidrBlock,
    DescribeInstanceAvailableDdosIpResources, DescribeInstanceAvailableEipResources, DescribeInstanceInternetStatus,
    DescribeInstanceTraffic, DescribeInstanceTypes, DescribeInstances, DescribeInstancesMonitorHealth,
    DescribeListeners, DescribeLoadBalancerSpecs, DescribeLoadBalancerZones, DescribeLoadBalancers,
    DescribeManagedInstanceTraffic, DescribeManagedInstances, DescribeSubnetAvailableResources, DescribeSubnets,
    DescribeVpcAvailableRegions, DescribeVpcs, DescribeZones, InquiryPriceCreateDdosIpAddress,
    InquiryPriceCreateEipAddress, InquiryPriceCreateInstance, InquiryPriceCreateIpv4Block,
    InquiryPriceInstanceBandwidth, InquiryPriceInstanceTrafficPackage, ModifyBackendWeight, ModifyCidrBlocksAttribute,
    ModifyDdosIpAddressesResourceGroup, ModifyEipAddressesResourceGroup, ModifyInstanceBandwidth,
    ModifyInstanceTrafficPackage, ModifyInstancesAttribute, ModifyInstancesResourceGroup, ModifyListenerAttribute,
    ModifyLoadBalancerBandwidth, ModifyLoadBalancersName, ModifySubnetsAttribute, ModifySubnetsResourceGroup,
    ModifyVpcsAttribute, ModifyVpcsResourceGroup, RebootInstances, RegisterBackend, ReinstallInstance,
    ReleaseCidrBlocks, ReleaseDdosIpAddresses, ReleaseEipAddresses, ReleaseInstances, ReleaseLoadBalancer,
    RenewCidrBlock, RenewDdosIpAddress, RenewEipAddress, RenewInstance, RestoreLoadBalancer, StartInstances,
    StopInstances, TerminateCidrBlock, TerminateDdosIpAddress, TerminateEipAddress, TerminateInstance,
    TerminateLoadBalancer, UnAssociateDdosIpAddress, UnAssociateEipAddress, UnAssociateSubnetInstance,
    UnbindCidrBlockIps
}
