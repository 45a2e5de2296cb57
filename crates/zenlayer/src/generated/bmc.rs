//! `bmc` of Zenlayer Cloud, API version 2026-02-01.
//!
//! Endpoint: `console.zenlayer.com`. Other versions: [`v20221120`]. Operations:
//! <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, bmc::DescribeAvailableIpv6Resources};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAvailableIpv6Resources::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20221120;

static SERVICE: Service<'_> = Service::new("bmc", "2026-02-01", "bmc", &Endpoints::NONE);

/// Allocates elastic IPs in a zone.
///
/// A subscription (`PREPAID`) is paid at once; otherwise billed by use. `DescribeEipAvailableResources` shows the
/// stock. Asynchronous: wait with `waiters::eip_available`.
///
/// `AllocateEipAddresses` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEipAddresses {
    /// Required.
    pub zone_id: String,
    /// `PREPAID` (subscription, needs `eipChargePrepaid`) or `POSTPAID` (by use).
    ///
    /// Required. One of `PREPAID`, `POSTPAID`.
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

/// In the request of [`AllocateEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargePrepaid {
    pub period: Option<i64>,
}
input! { ChargePrepaid() {
    0 "period" period: i64
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

/// Binds an elastic IP to a running bare metal instance of the same zone.
///
/// The elastic IP must be `AVAILABLE`. Instances with ESXi are not supported. Asynchronous: wait with
/// `waiters::eip_associated`.
///
/// `AssociateEipAddress` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEipAddress {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { AssociateEipAddress(eip_id: String, instance_id: String) "AssociateEipAddress" -> Empty {
    0 "eipId" eip_id, 1 "instanceId" instance_id
} }

/// Response of [`AssociateEipAddress`]: empty.
pub type AssociateEipAddressOutput = Empty;

/// Associates subnet instances: `AssociateSubnetInstances` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSubnetInstances {
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub subnet_instance_list: Vec<AssociateSubnetInstance>,
}
operation! { AssociateSubnetInstances(subnet_id: String, subnet_instance_list: Vec<AssociateSubnetInstance>)
    "AssociateSubnetInstances" -> Empty {
    0 "subnetId" subnet_id, 1 "subnetInstanceList" subnet_instance_list
} }

/// Response of [`AssociateSubnetInstances`]: empty.
pub type AssociateSubnetInstancesOutput = Empty;

/// In the request of [`AssociateSubnetInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSubnetInstance {
    pub instance_id: Option<String>,
    pub private_ip_address: Option<String>,
}
input! { AssociateSubnetInstance() {
    0 "instanceId" instance_id: String, 1 "privateIpAddress" private_ip_address: String
} }

/// Associates vpc subnet: `AssociateVpcSubnet` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateVpcSubnet {
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub vpc_id: String,
}
operation! { AssociateVpcSubnet(subnet_id: String, vpc_id: String) "AssociateVpcSubnet" -> Empty {
    0 "subnetId" subnet_id, 1 "vpcId" vpc_id
} }

/// Response of [`AssociateVpcSubnet`]: empty.
pub type AssociateVpcSubnetOutput = Empty;

/// Binds cidr block ips: `BindCidrBlockIps` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindCidrBlockIps {
    /// Required.
    pub ip_bind_list: Vec<IpBindParam>,
    /// Required.
    pub cidr_block_id: String,
}
operation! { BindCidrBlockIps(ip_bind_list: Vec<IpBindParam>, cidr_block_id: String) "BindCidrBlockIps" -> Empty {
    0 "ipBindList" ip_bind_list, 1 "cidrBlockId" cidr_block_id
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

/// Cancels instance bandwidth downgrade: `CancelInstanceBandwidthDowngrade` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceBandwidthDowngrade {
    /// Required.
    pub instance_id: String,
}
operation! { CancelInstanceBandwidthDowngrade(instance_id: String) "CancelInstanceBandwidthDowngrade" -> Empty {
    0 "instanceId" instance_id
} }

/// Response of [`CancelInstanceBandwidthDowngrade`]: empty.
pub type CancelInstanceBandwidthDowngradeOutput = Empty;

/// Cancels instance traffic package downgrade: `CancelInstanceTrafficPackageDowngrade` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceTrafficPackageDowngrade {
    /// Required.
    pub instance_id: String,
}
operation! { CancelInstanceTrafficPackageDowngrade(instance_id: String)
    "CancelInstanceTrafficPackageDowngrade" -> Empty {
    0 "instanceId" instance_id
} }

/// Response of [`CancelInstanceTrafficPackageDowngrade`]: empty.
pub type CancelInstanceTrafficPackageDowngradeOutput = Empty;

/// Creates byoip: `CreateByoip` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByoip {
    /// Required. One of `IPV4`, `IPV6`.
    pub ip_type: String,
    /// Required.
    pub cidr: String,
    /// Required.
    pub asn: i64,
    /// Required.
    pub public_virtual_interface_id: String,
}
operation! { CreateByoip(ip_type: String, cidr: String, asn: i64, public_virtual_interface_id: String)
    "CreateByoip" -> CreateByoipOutput {
    0 "ipType" ip_type, 1 "cidr" cidr, 2 "asn" asn, 3 "publicVirtualInterfaceId" public_virtual_interface_id
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

/// Creates one or more bare metal instances and starts them.
///
/// A subscription (`PREPAID`) is paid at once; otherwise the account needs enough balance. Asynchronous: the response
/// lists the instance ids; each instance goes over `PENDING`, `CREATING` and `INSTALLING` to `RUNNING`, or to
/// `CREATE_FAILED` or `INSTALL_FAILED`. Wait with `waiters::instance_running` and a timeout of an hour or more; no
/// other operation is accepted before. `DescribeAvailableResources` shows the stock. One request accepts up to 100
/// instances. Without an image the operating system has to be installed over IPMI.
///
/// `CreateInstances` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    /// Required.
    pub zone_id: String,
    /// `PREPAID` (subscription, needs `instanceChargePrepaid`) or `POSTPAID` (by use).
    ///
    /// Required. One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: String,
    pub instance_charge_prepaid: Option<ChargePrepaid>,
    /// Required.
    pub instance_type_id: String,
    pub image_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub instance_name: Option<String>,
    pub hostname: Option<String>,
    pub amount: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    /// Required. One of `ByBandwidth`, `ByTrafficPackage`, `ByInstanceBandwidth95`, `ByClusterBandwidth95`,
    /// `ByBandwidthCluster`.
    pub internet_charge_type: String,
    pub internet_max_bandwidth_out: Option<i64>,
    pub traffic_package_size: Option<f64>,
    pub subnet_id: Option<String>,
    pub raid_config: Option<RaidConfig>,
    pub partitions: Option<Vec<Partition>>,
    pub nic: Option<Nic>,
    /// iPXE script to boot from instead of an image; install the operating system over IPMI.
    pub ipxe_url: Option<String>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub enable_primary_ipv6: Option<bool>,
    pub cluster_id: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
    pub enable_gateway_mode: Option<bool>,
}
operation! {
    CreateInstances(zone_id: String, instance_charge_type: String, instance_type_id: String, internet_charge_type: String)
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

/// Creates ipv4 block: `CreateIpv4Block` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv4Block {
    /// Required.
    pub zone_id: String,
    pub name: Option<String>,
    /// One of `BGP`, `Local`.
    pub cidr_type: Option<String>,
    /// Required. One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
    pub charge_prepaid: Option<ChargePrepaid>,
    /// Required.
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

/// Creates ipv6 block: `CreateIpv6Block` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv6Block {
    /// Required.
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

/// Response of [`CreateIpv6Block`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpv6BlockOutput {
    pub cidr_block_ids: Vec<String>,
}
model! { CreateIpv6BlockOutput {
    0 "cidrBlockIds" cidr_block_ids: Vec<String>
} }

/// Creates listener: `CreateListener` of `bmc` 2026-02-01.
///
/// POST. Changes data; repeatable by `clientToken`. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_name: String,
    /// Required.
    pub port_list: Vec<i64>,
    /// Required.
    pub client_token: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub backend_protocol: String,
    pub scheduler: Option<String>,
    /// One of `DR`, `FNAT`.
    pub kind: Option<String>,
    pub health_check: Option<HealthCheck>,
    pub notify: Option<Notify>,
}

/// Arguments of [`CreateListener::new`].
pub struct CreateListenerRequired {
    pub load_balancer_id: String,
    pub listener_name: String,
    pub port_list: Vec<i64>,
    pub client_token: String,
    pub protocol: String,
    pub backend_protocol: String,
}
operation! {
    CreateListener { CreateListenerRequired: load_balancer_id, listener_name, port_list, client_token, protocol, backend_protocol }
    "CreateListener" -> CreateListenerOutput {
    0 "loadBalancerId" load_balancer_id, 1 "listenerName" listener_name, 2 "portList" port_list,
    3 "clientToken" client_token, 4 "protocol" protocol, 5 "backendProtocol" backend_protocol,
    6 "scheduler" scheduler: String, 7 "kind" kind: String, 8 "healthCheck" health_check: HealthCheck,
    9 "notify" notify: Notify
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

/// Creates load balancer: `CreateLoadBalancer` of `bmc` 2026-02-01.
///
/// POST. Changes data; repeatable by `clientToken`. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    pub client_token: Option<String>,
    /// Required.
    pub zone_id: String,
    /// Required.
    pub load_balancer_name: String,
    /// Required. One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
    pub instance_charge_prepaid: Option<ChargePrepaid>,
    /// Required.
    pub bandwidth: i64,
    /// Required.
    pub ip_type: String,
    pub vip_count: Option<i64>,
    pub subnet_id: Option<String>,
    pub cidr_block_id: Option<String>,
    pub master_ip: Option<String>,
    pub backup_ip: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
}

/// Arguments of [`CreateLoadBalancer::new`].
pub struct CreateLoadBalancerRequired {
    pub zone_id: String,
    pub load_balancer_name: String,
    pub charge_type: String,
    pub bandwidth: i64,
    pub ip_type: String,
}
operation! {
    CreateLoadBalancer { CreateLoadBalancerRequired: zone_id, load_balancer_name, charge_type, bandwidth, ip_type }
    "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "clientToken" client_token: String, 1 "zoneId" zone_id, 2 "loadBalancerName" load_balancer_name,
    3 "chargeType" charge_type, 4 "instanceChargePrepaid" instance_charge_prepaid: ChargePrepaid,
    5 "bandwidth" bandwidth, 6 "ipType" ip_type, 7 "vipCount" vip_count: i64, 8 "subnetId" subnet_id: String,
    9 "cidrBlockId" cidr_block_id: String, 10 "masterIp" master_ip: String, 11 "backupIp" backup_ip: String,
    12 "marketingOptions" marketing_options: MarketingInfo, 13 "tags" tags: TagAssociation
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

/// Creates load balancer vips: `CreateLoadBalancerVIPs` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerVIPs {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub count: i64,
}
operation! { CreateLoadBalancerVIPs(load_balancer_id: String, count: i64)
    "CreateLoadBalancerVIPs" -> CreateLoadBalancerVIPsOutput {
    0 "loadBalancerId" load_balancer_id, 1 "count" count
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

/// Creates a subnet in a zone: of a VPC for a layer 3 network (recommended), or alone for a layer 2 network.
///
/// Asynchronous: wait with `waiters::subnet_available`. The number per zone is limited.
///
/// `CreateSubnet` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub cidr_block: String,
    /// Required.
    pub subnet_name: String,
    pub resource_group_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { CreateSubnet(zone_id: String, cidr_block: String, subnet_name: String)
    "CreateSubnet" -> CreateSubnetOutput {
    0 "zoneId" zone_id, 1 "cidrBlock" cidr_block, 2 "subnetName" subnet_name,
    3 "resourceGroupId" resource_group_id: String, 4 "vpcId" vpc_id: String
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

/// Creates a VPC for bare metal instances in a VPC region.
///
/// Asynchronous: wait with `waiters::vpc_available`. The number per region is limited.
///
/// `CreateVpc` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpc {
    /// Required.
    pub vpc_region_id: String,
    /// Required.
    pub cidr_block: String,
    /// Required.
    pub vpc_name: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateVpc(vpc_region_id: String, cidr_block: String, vpc_name: String) "CreateVpc" -> CreateVpcOutput {
    0 "vpcRegionId" vpc_region_id, 1 "cidrBlock" cidr_block, 2 "vpcName" vpc_name,
    3 "resourceGroupId" resource_group_id: String, 4 "tags" tags: TagAssociation
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

/// Deletes listener: `DeleteListener` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    /// Required.
    pub listener_id: String,
}
operation! { DeleteListener(listener_id: String) "DeleteListener" -> Empty {
    0 "listenerId" listener_id
} }

/// Response of [`DeleteListener`]: empty.
pub type DeleteListenerOutput = Empty;

/// Deletes load balancer vip: `DeleteLoadBalancerVIP` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerVIP {
    /// Required.
    pub vip_id: String,
}
operation! { DeleteLoadBalancerVIP(vip_id: String) "DeleteLoadBalancerVIP" -> Empty {
    0 "vipId" vip_id
} }

/// Response of [`DeleteLoadBalancerVIP`]: empty.
pub type DeleteLoadBalancerVIPOutput = Empty;

/// Deletes subnet: `DeleteSubnet` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
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

/// Deletes vpc: `DeleteVpc` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
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

/// `DeregisterBackend` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterBackend {
    /// Required.
    pub backend_id: String,
}
operation! { DeregisterBackend(backend_id: String) "DeregisterBackend" -> Empty {
    0 "backendId" backend_id
} }

/// Response of [`DeregisterBackend`]: empty.
pub type DeregisterBackendOutput = Empty;

/// Describes available ipv4 resources: `DescribeAvailableIpv4Resources` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableIpv4Resources {
    /// Required. One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
    pub zone_id: Option<String>,
}
operation! { DescribeAvailableIpv4Resources(charge_type: String)
    "DescribeAvailableIpv4Resources" -> DescribeAvailableIpv4ResourcesOutput {
    0 "chargeType" charge_type, 1 "zoneId" zone_id: String
} }

/// Response of [`DescribeAvailableIpv4Resources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableIpv4ResourcesOutput {
    pub available_ipv4_resources: Vec<AvailableIpv4Resource>,
}
model! { DescribeAvailableIpv4ResourcesOutput {
    0 "availableIpv4Resources" available_ipv4_resources: Vec<AvailableIpv4Resource>
} }

/// In the response of [`DescribeAvailableIpv4Resources`].
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
    0 "zoneId" zone_id: String, 1 "netmask" netmask: i64, 2 "sellStatus" sell_status: String,
    3 "cidrType" cidr_type: String
} }

/// Describes available ipv6 resources: `DescribeAvailableIpv6Resources` of `bmc` 2026-02-01.
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
    pub available_ipv6_resources: Vec<AvailableIpv6Resource>,
}
model! { DescribeAvailableIpv6ResourcesOutput {
    0 "availableIpv6Resources" available_ipv6_resources: Vec<AvailableIpv6Resource>
} }

/// In the response of [`DescribeAvailableIpv6Resources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableIpv6Resource {
    pub zone_id: Option<String>,
    /// One of `SOLD_OUT`, `SELL_SHORTAGE`, `SELL`.
    pub sell_status: Option<String>,
}
model! { AvailableIpv6Resource {
    0 "zoneId" zone_id: String, 1 "sellStatus" sell_status: String
} }

/// Describes available resources: `DescribeAvailableResources` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResources {
    /// Required. One of `PREPAID`, `POSTPAID`.
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
    /// One of `SOLD_OUT`, `SELL_SHORTAGE`, `SELL`.
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

/// Describes backends: `DescribeBackends` of `bmc` 2026-02-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackends {
    /// Required.
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
    /// One of `BM`, `VM`.
    pub instance_type: Option<String>,
}
model! { BackendInfo {
    0 "listenerId" listener_id: String, 1 "backendId" backend_id: String, 2 "backendName" backend_name: String,
    3 "status" status: String, 4 "port" port: String, 5 "weight" weight: i64, 6 "instanceId" instance_id: String,
    7 "instanceName" instance_name: String, 8 "createTime" create_time: String, 9 "instanceType" instance_type: String
} }

/// Describes cidr block ips: `DescribeCidrBlockIps` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrBlockIps {
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    /// Required.
    pub cidr_block_id: String,
}
operation! { DescribeCidrBlockIps(cidr_block_id: String) "DescribeCidrBlockIps" -> DescribeCidrBlockIpsOutput {
    0 "instanceId" instance_id: String, 1 "ip" ip: String, 2 "cidrBlockId" cidr_block_id
} }

/// Response of [`DescribeCidrBlockIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrBlockIpsOutput {
    pub cidr_block_ips: Vec<CidrBlockIp>,
}
model! { DescribeCidrBlockIpsOutput {
    0 "cidrBlockIps" cidr_block_ips: Vec<CidrBlockIp>
} }

/// In the response of [`DescribeCidrBlockIps`].
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
    0 "cidrBlockId" cidr_block_id: String, 1 "cidrBlockType" cidr_block_type: String, 2 "ip" ip: String,
    3 "instanceId" instance_id: String, 4 "status" status: String
} }

/// Describes cidr blocks: `DescribeCidrBlocks` of `bmc` 2026-02-01.
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
    pub instance_ids: Vec<String>,
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

/// Describes eip addresses: `DescribeEipAddresses` of `bmc` 2026-02-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
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

/// Response of [`DescribeEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<EipAddress>,
}
model! { DescribeEipAddressesOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<EipAddress>
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

/// Describes eip available resources: `DescribeEipAvailableResources` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAvailableResources {
    /// Required. One of `PREPAID`, `POSTPAID`.
    pub eip_charge_type: String,
    pub zone_id: Option<String>,
}
operation! { DescribeEipAvailableResources(eip_charge_type: String)
    "DescribeEipAvailableResources" -> DescribeEipAvailableResourcesOutput {
    0 "eipChargeType" eip_charge_type, 1 "zoneId" zone_id: String
} }

/// Response of [`DescribeEipAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAvailableResourcesOutput {
    pub eip_resources: Vec<EipAvailable>,
}
model! { DescribeEipAvailableResourcesOutput {
    0 "eipResources" eip_resources: Vec<EipAvailable>
} }

/// In the response of [`DescribeEipAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAvailable {
    pub zone_id: Option<String>,
    pub status: Option<String>,
    pub netmask: Option<i64>,
}
model! { EipAvailable {
    0 "zoneId" zone_id: String, 1 "status" status: String, 2 "netmask" netmask: i64
} }

/// Describes images: `DescribeImages` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
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
    /// One of `PUBLIC_IMAGE`, `CUSTOM_IMAGE`.
    pub image_type: Option<String>,
    /// One of `windows`, `linux`.
    pub os_type: Option<String>,
}
model! { ImageInfo {
    0 "imageId" image_id: String, 1 "imageName" image_name: String, 2 "catalog" catalog: String,
    3 "imageType" image_type: String, 4 "osType" os_type: String
} }

/// Describes instance available cidr block: `DescribeInstanceAvailableCidrBlock` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableCidrBlock {
    /// Required.
    pub instance_id: String,
    /// One of `IPV4`, `IPV6`.
    pub cidr_block_type: Option<String>,
}
operation! { DescribeInstanceAvailableCidrBlock(instance_id: String)
    "DescribeInstanceAvailableCidrBlock" -> DescribeInstanceAvailableCidrBlockOutput {
    0 "instanceId" instance_id, 1 "cidrBlockType" cidr_block_type: String
} }

/// Response of [`DescribeInstanceAvailableCidrBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableCidrBlockOutput {
    pub instance_available_cidr_blocks: Vec<InstanceAvailableCidrBlock>,
}
model! { DescribeInstanceAvailableCidrBlockOutput {
    0 "instanceAvailableCidrBlocks" instance_available_cidr_blocks: Vec<InstanceAvailableCidrBlock>
} }

/// In the response of [`DescribeInstanceAvailableCidrBlock`].
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
    pub available_ips: Vec<String>,
    pub available_ip_count: Option<i64>,
}
model! { InstanceAvailableCidrBlock {
    0 "cidrBlockId" cidr_block_id: String, 1 "zoneId" zone_id: String, 2 "cidrBlockType" cidr_block_type: String,
    3 "cidrType" cidr_type: String, 4 "cidrBlock" cidr_block: String, 5 "availableIps" available_ips: Vec<String>,
    6 "availableIpCount" available_ip_count: i64
} }

/// Describes instance available eip resources: `DescribeInstanceAvailableEipResources` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableEipResources {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceAvailableEipResources(instance_id: String)
    "DescribeInstanceAvailableEipResources" -> DescribeInstanceAvailableEipResourcesOutput {
    0 "instanceId" instance_id
} }

/// Response of [`DescribeInstanceAvailableEipResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableEipResourcesOutput {
    pub instance_eip_resources: Vec<InstanceAvailableEip>,
}
model! { DescribeInstanceAvailableEipResourcesOutput {
    0 "instanceEipResources" instance_eip_resources: Vec<InstanceAvailableEip>
} }

/// In the response of [`DescribeInstanceAvailableEipResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAvailableEip {
    pub eip_id: Option<String>,
    pub ip_address: Option<String>,
    pub netmask: Option<i64>,
}
model! { InstanceAvailableEip {
    0 "eipId" eip_id: String, 1 "ipAddress" ip_address: String, 2 "netmask" netmask: i64
} }

/// Describes instance internet status: `DescribeInstanceInternetStatus` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetStatus {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceInternetStatus(instance_id: String)
    "DescribeInstanceInternetStatus" -> DescribeInstanceInternetStatusOutput {
    0 "instanceId" instance_id
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

/// Describes instance traffic: `DescribeInstanceTraffic` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTraffic {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceTraffic(start_time: String, end_time: String, instance_id: String)
    "DescribeInstanceTraffic" -> DescribeInstanceTrafficOutput {
    0 "startTime" start_time, 1 "endTime" end_time, 2 "instanceId" instance_id
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
    0 "dataList" data_list: Vec<InstanceTrafficData>, 1 "in95" in95: i64, 2 "in95Time" in95_time: String,
    3 "inAvg" in_avg: i64, 4 "inMax" in_max: i64, 5 "inMin" in_min: i64, 6 "inTotal" in_total: i64,
    7 "out95" out95: i64, 8 "out95Time" out95_time: String, 9 "outAvg" out_avg: i64, 10 "outMax" out_max: i64,
    11 "outMin" out_min: i64, 12 "outTotal" out_total: i64,
    13 "maxBandwidth95ValueMbps" max_bandwidth95_value_mbps: f64, 14 "totalUnit" total_unit: String,
    15 "unit" unit: String
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

/// Describes instance types: `DescribeInstanceTypes` of `bmc` 2026-02-01.
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
    pub vpu_vendor: Option<String>,
    pub vpu_card: Option<String>,
    pub vpu_count: Option<i64>,
}
model! { InstanceType {
    0 "imageIds" image_ids: Vec<String>, 1 "instanceTypeId" instance_type_id: String,
    2 "description" description: String, 3 "cpuCoreCount" cpu_core_count: i64, 4 "cpuDetail" cpu_detail: String,
    5 "cpuCores" cpu_cores: i64, 6 "cpuThreads" cpu_threads: i64, 7 "baseFrequency" base_frequency: String,
    8 "memorySize" memory_size: i64, 9 "maximumBandwidth" maximum_bandwidth: i64,
    10 "supportRaids" support_raids: Vec<i64>, 11 "supportSubnet" support_subnet: bool, 12 "isHA" is_ha: bool,
    13 "diskInfo" disk_info: InstanceDiskInfo, 14 "vpuVendor" vpu_vendor: String, 15 "vpuCard" vpu_card: String,
    16 "vpuCount" vpu_count: i64
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

/// Returns the details of bare metal instances: model, addresses, billing and state.
///
/// One request accepts up to 100 ids.
///
/// `DescribeInstances` of `bmc` 2026-02-01.
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
    /// One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: Option<String>,
    pub bandwidth_out_mbps: Option<i64>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `ByInstanceBandwidth95`, `ByClusterBandwidth95`, `ByBandwidthCluster`.
    pub internet_charge_type: Option<String>,
    pub period: Option<i64>,
    pub primary_public_ip_address: Option<String>,
    pub primary_public_ipv6_address: Option<String>,
    pub public_ip_addresses: Vec<String>,
    pub private_ip_addresses: Vec<String>,
    pub ipv6_addresses: Vec<String>,
    pub subnet_ids: Vec<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    /// One of `PENDING`, `CREATING`, `CREATE_FAILED`, `INSTALLING`, `INSTALL_FAILED`, `RUNNING`, `STOPPED`, `BOOTING`,
    /// `STOPPING`, `RECYCLE`.
    pub instance_status: Option<String>,
    pub traffic_package_size: Option<f64>,
    pub raid_config: Option<RaidConfig>,
    pub partitions: Vec<Partition>,
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
    10 "bandwidthOutMbps" bandwidth_out_mbps: i64, 11 "internetChargeType" internet_charge_type: String,
    12 "period" period: i64, 13 "primaryPublicIpAddress" primary_public_ip_address: String,
    14 "primaryPublicIPv6Address" primary_public_ipv6_address: String,
    15 "publicIpAddresses" public_ip_addresses: Vec<String>, 16 "privateIpAddresses" private_ip_addresses: Vec<String>,
    17 "ipv6Addresses" ipv6_addresses: Vec<String>, 18 "subnetIds" subnet_ids: Vec<String>,
    19 "createTime" create_time: String, 20 "expiredTime" expired_time: String,
    21 "resourceGroupId" resource_group_id: String, 22 "resourceGroupName" resource_group_name: String,
    23 "instanceStatus" instance_status: String, 24 "trafficPackageSize" traffic_package_size: f64,
    25 "raidConfig" raid_config: RaidConfig, 26 "partitions" partitions: Vec<Partition>, 27 "nic" nic: Nic,
    28 "autoRenew" auto_renew: bool, 29 "keyId" key_id: String, 30 "tags" tags: Tags,
    31 "enableGatewayMode" enable_gateway_mode: bool
} }

/// Describes instances monitor health: `DescribeInstancesMonitorHealth` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesMonitorHealth {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstancesMonitorHealth(instance_ids: Vec<String>)
    "DescribeInstancesMonitorHealth" -> DescribeInstancesMonitorHealthOutput {
    0 "instanceIds" instance_ids
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

/// Describes listeners: `DescribeListeners` of `bmc` 2026-02-01.
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
    /// One of `DR`, `FNAT`.
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

/// Describes load balancer specs: `DescribeLoadBalancerSpecs` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerSpecs {
    /// Required. One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
    /// Required.
    pub zone_id: String,
}
operation! { DescribeLoadBalancerSpecs(charge_type: String, zone_id: String)
    "DescribeLoadBalancerSpecs" -> DescribeLoadBalancerSpecsOutput {
    0 "chargeType" charge_type, 1 "zoneId" zone_id
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

/// Describes load balancer zones: `DescribeLoadBalancerZones` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerZones {
    /// Required. One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
}
operation! { DescribeLoadBalancerZones(charge_type: String)
    "DescribeLoadBalancerZones" -> DescribeLoadBalancerZonesOutput {
    0 "chargeType" charge_type
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

/// Describes load balancers: `DescribeLoadBalancers` of `bmc` 2026-02-01.
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

/// Describes managed instance traffic: `DescribeManagedInstanceTraffic` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedInstanceTraffic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
}
operation! { DescribeManagedInstanceTraffic(instance_id: String, start_time: String, end_time: String)
    "DescribeManagedInstanceTraffic" -> DescribeManagedInstanceTrafficOutput {
    0 "instanceId" instance_id, 1 "startTime" start_time, 2 "endTime" end_time
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
    0 "dataList" data_list: Vec<InstanceTrafficData>, 1 "in95" in95: i64, 2 "in95Time" in95_time: String,
    3 "inAvg" in_avg: i64, 4 "inMax" in_max: i64, 5 "inMin" in_min: i64, 6 "inTotal" in_total: i64,
    7 "out95" out95: i64, 8 "out95Time" out95_time: String, 9 "outAvg" out_avg: i64, 10 "outMax" out_max: i64,
    11 "outMin" out_min: i64, 12 "outTotal" out_total: i64,
    13 "maxBandwidth95ValueMbps" max_bandwidth95_value_mbps: f64, 14 "totalUnit" total_unit: String,
    15 "unit" unit: String
} }

/// Describes managed instances: `DescribeManagedInstances` of `bmc` 2026-02-01.
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

/// Describes subnet available resources: `DescribeSubnetAvailableResources` of `bmc` 2026-02-01.
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

/// Describes subnets: `DescribeSubnets` of `bmc` 2026-02-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
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
    pub subnet_instance_set: Vec<SubnetInstance>,
}
model! { SubnetInfo {
    0 "subnetId" subnet_id: String, 1 "subnetName" subnet_name: String, 2 "zoneId" zone_id: String,
    3 "availableIpCount" available_ip_count: i64, 4 "cidrBlock" cidr_block: String,
    5 "subnetStatus" subnet_status: String, 6 "createTime" create_time: String,
    7 "vpcSubnetStatus" vpc_subnet_status: String, 8 "vpcId" vpc_id: String, 9 "vpcName" vpc_name: String,
    10 "resourceGroupId" resource_group_id: String, 11 "resourceGroupName" resource_group_name: String,
    12 "subnetInstanceSet" subnet_instance_set: Vec<SubnetInstance>
} }

/// In the response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInstance {
    pub instance_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_status: Option<String>,
}
model! { SubnetInstance {
    0 "instanceId" instance_id: String, 1 "privateIpAddress" private_ip_address: String,
    2 "privateIpStatus" private_ip_status: String
} }

/// Describes vpc available regions: `DescribeVpcAvailableRegions` of `bmc` 2026-02-01.
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
    pub vpc_region_set: Vec<VpcRegionInfo>,
}
model! { DescribeVpcAvailableRegionsOutput {
    0 "vpcRegionSet" vpc_region_set: Vec<VpcRegionInfo>
} }

/// In the response of [`DescribeVpcAvailableRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcRegionInfo {
    pub vpc_region_id: Option<String>,
    pub vpc_region_name: Option<String>,
    pub zone_ids: Vec<String>,
}
model! { VpcRegionInfo {
    0 "vpcRegionId" vpc_region_id: String, 1 "vpcRegionName" vpc_region_name: String, 2 "zoneIds" zone_ids: Vec<String>
} }

/// Describes vpcs: `DescribeVpcs` of `bmc` 2026-02-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
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
    pub create_time: Option<String>,
    pub vpc_status: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub tags: Option<Tags>,
}
model! { VpcInfo {
    0 "vpcId" vpc_id: String, 1 "vpcRegionId" vpc_region_id: String, 2 "vpcRegionName" vpc_region_name: String,
    3 "vpcName" vpc_name: String, 4 "cidrBlock" cidr_block: String, 5 "createTime" create_time: String,
    6 "vpcStatus" vpc_status: String, 7 "resourceGroupId" resource_group_id: String,
    8 "resourceGroupName" resource_group_name: String, 9 "tags" tags: Tags
} }

/// Describes zones: `DescribeZones` of `bmc` 2026-02-01.
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
    pub zone_set: Vec<Zone>,
}
model! { DescribeZonesOutput {
    0 "zoneSet" zone_set: Vec<Zone>
} }

/// In the response of [`DescribeZones`].
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
    0 "zoneId" zone_id: String, 1 "zoneName" zone_name: String, 2 "cityName" city_name: String,
    3 "areaName" area_name: String, 4 "isCloudRouterAvailable" is_cloud_router_available: bool,
    5 "isByoipEnabled" is_byoip_enabled: bool
} }

/// `InquiryPriceCreateEipAddress` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateEipAddress {
    /// Required.
    pub zone_id: String,
    /// Required. One of `PREPAID`, `POSTPAID`.
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

/// Response of [`InquiryPriceCreateEipAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateEipAddressOutput {
    pub eip_price: Option<PriceItem>,
}
model! { InquiryPriceCreateEipAddressOutput {
    0 "eipPrice" eip_price: PriceItem
} }

/// In the response of [`InquiryPriceCreateEipAddress`].
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

/// In the response of [`InquiryPriceCreateEipAddress`].
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

/// `InquiryPriceCreateInstance` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstance {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub instance_type_id: String,
    /// Required. One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: String,
    pub instance_charge_prepaid: Option<ChargePrepaid>,
    pub traffic_package_size: Option<f64>,
    pub internet_max_bandwidth_out: Option<i64>,
    /// Required. One of `ByBandwidth`, `ByTrafficPackage`, `ByInstanceBandwidth95`, `ByClusterBandwidth95`,
    /// `ByBandwidthCluster`.
    pub internet_charge_type: String,
}
operation! {
    InquiryPriceCreateInstance(zone_id: String, instance_type_id: String, instance_charge_type: String, internet_charge_type: String)
    "InquiryPriceCreateInstance" -> InquiryPriceCreateInstanceOutput {
    0 "zoneId" zone_id, 1 "instanceTypeId" instance_type_id, 2 "instanceChargeType" instance_charge_type,
    3 "instanceChargePrepaid" instance_charge_prepaid: ChargePrepaid, 4 "trafficPackageSize" traffic_package_size: f64,
    5 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64, 6 "internetChargeType" internet_charge_type
} }

/// Response of [`InquiryPriceCreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstanceOutput {
    pub instance_price: Option<PriceItem>,
    pub bandwidth_price: Vec<PriceItem>,
    pub primary_ip_price: Option<PriceItem>,
}
model! { InquiryPriceCreateInstanceOutput {
    0 "instancePrice" instance_price: PriceItem, 1 "bandwidthPrice" bandwidth_price: Vec<PriceItem>,
    2 "primaryIpPrice" primary_ip_price: PriceItem
} }

/// `InquiryPriceCreateIpv4Block` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateIpv4Block {
    /// Required.
    pub zone_id: String,
    /// Required. One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
    /// One of `BGP`, `Local`.
    pub cidr_type: Option<String>,
    pub charge_prepaid: Option<ChargePrepaid>,
    /// Required.
    pub netmask: i64,
    pub amount: Option<i64>,
}
operation! { InquiryPriceCreateIpv4Block(zone_id: String, charge_type: String, netmask: i64)
    "InquiryPriceCreateIpv4Block" -> InquiryPriceCreateIpv4BlockOutput {
    0 "zoneId" zone_id, 1 "chargeType" charge_type, 2 "cidrType" cidr_type: String,
    3 "chargePrepaid" charge_prepaid: ChargePrepaid, 4 "netmask" netmask, 5 "amount" amount: i64
} }

/// Response of [`InquiryPriceCreateIpv4Block`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateIpv4BlockOutput {
    pub price: Option<PriceItem>,
}
model! { InquiryPriceCreateIpv4BlockOutput {
    0 "price" price: PriceItem
} }

/// `InquiryPriceInstanceBandwidth` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidth {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub bandwidth_out_mbps: i64,
}
operation! { InquiryPriceInstanceBandwidth(instance_id: String, bandwidth_out_mbps: i64)
    "InquiryPriceInstanceBandwidth" -> InquiryPriceInstanceBandwidthOutput {
    0 "instanceId" instance_id, 1 "bandwidthOutMbps" bandwidth_out_mbps
} }

/// Response of [`InquiryPriceInstanceBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidthOutput {
    pub bandwidth_price: Vec<PriceItem>,
}
model! { InquiryPriceInstanceBandwidthOutput {
    0 "bandwidthPrice" bandwidth_price: Vec<PriceItem>
} }

/// `InquiryPriceInstanceTrafficPackage` of `bmc` 2026-02-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceTrafficPackage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub traffic_package_size: f64,
}
operation! { InquiryPriceInstanceTrafficPackage(instance_id: String, traffic_package_size: f64)
    "InquiryPriceInstanceTrafficPackage" -> InquiryPriceInstanceTrafficPackageOutput {
    0 "instanceId" instance_id, 1 "trafficPackageSize" traffic_package_size
} }

/// Response of [`InquiryPriceInstanceTrafficPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceTrafficPackageOutput {
    pub traffic_package_price: Vec<PriceItem>,
}
model! { InquiryPriceInstanceTrafficPackageOutput {
    0 "trafficPackagePrice" traffic_package_price: Vec<PriceItem>
} }

/// Modifies cidr blocks attribute: `ModifyCidrBlocksAttribute` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCidrBlocksAttribute {
    /// Required.
    pub name: String,
    /// Required.
    pub cidr_block_ids: Vec<String>,
}
operation! { ModifyCidrBlocksAttribute(name: String, cidr_block_ids: Vec<String>) "ModifyCidrBlocksAttribute" -> Empty {
    0 "name" name, 1 "cidrBlockIds" cidr_block_ids
} }

/// Response of [`ModifyCidrBlocksAttribute`]: empty.
pub type ModifyCidrBlocksAttributeOutput = Empty;

/// Modifies eip addresses resource group: `ModifyEipAddressesResourceGroup` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipAddressesResourceGroup {
    /// Required.
    pub eip_ids: Vec<String>,
    /// Required.
    pub resource_group_id: String,
}
operation! { ModifyEipAddressesResourceGroup(eip_ids: Vec<String>, resource_group_id: String)
    "ModifyEipAddressesResourceGroup" -> Empty {
    0 "eipIds" eip_ids, 1 "resourceGroupId" resource_group_id
} }

/// Response of [`ModifyEipAddressesResourceGroup`]: empty.
pub type ModifyEipAddressesResourceGroupOutput = Empty;

/// Modifies instance bandwidth: `ModifyInstanceBandwidth` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidth {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub bandwidth_out_mbps: i64,
}
operation! { ModifyInstanceBandwidth(instance_id: String, bandwidth_out_mbps: i64)
    "ModifyInstanceBandwidth" -> ModifyInstanceBandwidthOutput {
    0 "instanceId" instance_id, 1 "bandwidthOutMbps" bandwidth_out_mbps
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

/// Modifies instance traffic package: `ModifyInstanceTrafficPackage` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTrafficPackage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub traffic_package_size: f64,
}
operation! { ModifyInstanceTrafficPackage(instance_id: String, traffic_package_size: f64)
    "ModifyInstanceTrafficPackage" -> ModifyInstanceTrafficPackageOutput {
    0 "instanceId" instance_id, 1 "trafficPackageSize" traffic_package_size
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

/// Modifies instances attribute: `ModifyInstancesAttribute` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttribute {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { ModifyInstancesAttribute(instance_name: String, instance_ids: Vec<String>)
    "ModifyInstancesAttribute" -> Empty {
    0 "instanceName" instance_name, 1 "instanceIds" instance_ids
} }

/// Response of [`ModifyInstancesAttribute`]: empty.
pub type ModifyInstancesAttributeOutput = Empty;

/// Modifies instances resource group: `ModifyInstancesResourceGroup` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesResourceGroup {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub resource_group_id: String,
}
operation! { ModifyInstancesResourceGroup(instance_ids: Vec<String>, resource_group_id: String)
    "ModifyInstancesResourceGroup" -> Empty {
    0 "instanceIds" instance_ids, 1 "resourceGroupId" resource_group_id
} }

/// Response of [`ModifyInstancesResourceGroup`]: empty.
pub type ModifyInstancesResourceGroupOutput = Empty;

/// Modifies listener attribute: `ModifyListenerAttribute` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyListenerAttribute {
    /// Required.
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

/// Response of [`ModifyListenerAttribute`]: empty.
pub type ModifyListenerAttributeOutput = Empty;

/// Modifies load balancers name: `ModifyLoadBalancersName` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancersName {
    /// Required.
    pub load_balancer_name: String,
    /// Required.
    pub load_balancer_ids: Vec<String>,
}
operation! { ModifyLoadBalancersName(load_balancer_name: String, load_balancer_ids: Vec<String>)
    "ModifyLoadBalancersName" -> Empty {
    0 "loadBalancerName" load_balancer_name, 1 "loadBalancerIds" load_balancer_ids
} }

/// Response of [`ModifyLoadBalancersName`]: empty.
pub type ModifyLoadBalancersNameOutput = Empty;

/// Modifies subnets attribute: `ModifySubnetsAttribute` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetsAttribute {
    /// Required.
    pub subnet_name: String,
    /// Required.
    pub subnet_ids: Vec<String>,
}
operation! { ModifySubnetsAttribute(subnet_name: String, subnet_ids: Vec<String>) "ModifySubnetsAttribute" -> Empty {
    0 "subnetName" subnet_name, 1 "subnetIds" subnet_ids
} }

/// Response of [`ModifySubnetsAttribute`]: empty.
pub type ModifySubnetsAttributeOutput = Empty;

/// Modifies vpcs attribute: `ModifyVpcsAttribute` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcsAttribute {
    /// Required.
    pub vpc_name: String,
    /// Required.
    pub vpc_ids: Vec<String>,
}
operation! { ModifyVpcsAttribute(vpc_name: String, vpc_ids: Vec<String>) "ModifyVpcsAttribute" -> Empty {
    0 "vpcName" vpc_name, 1 "vpcIds" vpc_ids
} }

/// Response of [`ModifyVpcsAttribute`]: empty.
pub type ModifyVpcsAttributeOutput = Empty;

/// Restarts bare metal instances that are running or stopped.
///
/// Asynchronous: an instance goes over `BOOTING` to `RUNNING`. One request accepts up to 100.
///
/// `RebootInstances` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { RebootInstances(instance_ids: Vec<String>) "RebootInstances" -> Empty {
    0 "instanceIds" instance_ids
} }

/// Response of [`RebootInstances`]: empty.
pub type RebootInstancesOutput = Empty;

/// Registers backend: `RegisterBackend` of `bmc` 2026-02-01.
///
/// POST. Changes data; repeatable by `clientToken`. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBackend {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub backend_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`RegisterBackend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBackendOutput {
    pub backend_id: Option<String>,
}
model! { RegisterBackendOutput {
    0 "backendId" backend_id: String
} }

/// Reinstalls the operating system of a bare metal instance.
///
/// **Deletes all data of the system disk.** Without `imageId` the present image is installed again; without a password
/// or key, a random password is sent by mail. Asynchronous: the instance goes over `INSTALLING` to `RUNNING` or
/// `INSTALL_FAILED`. Wait with `waiters::instance_running`.
///
/// `ReinstallInstance` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinstallInstance {
    /// Image to install. Default: the present one.
    pub image_id: Option<String>,
    pub hostname: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub raid_config: Option<RaidConfig>,
    pub partitions: Option<Vec<Partition>>,
    pub nic: Option<Nic>,
    pub ipxe_url: Option<String>,
    /// Secret.
    pub user_data: Option<Secret>,
    /// Required.
    pub instance_id: String,
}
operation! { ReinstallInstance(instance_id: String) "ReinstallInstance" -> Empty {
    0 "imageId" image_id: String, 1 "hostname" hostname: String, 2 "password" password: Secret,
    3 "keyId" key_id: String, 4 "raidConfig" raid_config: RaidConfig, 5 "partitions" partitions: Vec<Partition>,
    6 "nic" nic: Nic, 7 "ipxeUrl" ipxe_url: String, 8 "userData" user_data: Secret, 9 "instanceId" instance_id
} }

/// Response of [`ReinstallInstance`]: empty.
pub type ReinstallInstanceOutput = Empty;

/// Releases cidr blocks: `ReleaseCidrBlocks` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseCidrBlocks {
    /// Required.
    pub cidr_block_ids: Vec<String>,
}
operation! { ReleaseCidrBlocks(cidr_block_ids: Vec<String>) "ReleaseCidrBlocks" -> Empty {
    0 "cidrBlockIds" cidr_block_ids
} }

/// Response of [`ReleaseCidrBlocks`]: empty.
pub type ReleaseCidrBlocksOutput = Empty;

/// Releases eip addresses: `ReleaseEipAddresses` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseEipAddresses {
    /// Required.
    pub eip_ids: Vec<String>,
}
operation! { ReleaseEipAddresses(eip_ids: Vec<String>) "ReleaseEipAddresses" -> Empty {
    0 "eipIds" eip_ids
} }

/// Response of [`ReleaseEipAddresses`]: empty.
pub type ReleaseEipAddressesOutput = Empty;

/// Releases bare metal instances that are in the recycle bin. **Irreversible**: their data is lost.
///
/// One request accepts up to 100.
///
/// `ReleaseInstances` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { ReleaseInstances(instance_ids: Vec<String>) "ReleaseInstances" -> Empty {
    0 "instanceIds" instance_ids
} }

/// Response of [`ReleaseInstances`]: empty.
pub type ReleaseInstancesOutput = Empty;

/// Releases load balancer: `ReleaseLoadBalancer` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseLoadBalancer {
    /// Required.
    pub load_balancer_id: String,
}
operation! { ReleaseLoadBalancer(load_balancer_id: String) "ReleaseLoadBalancer" -> Empty {
    0 "loadBalancerId" load_balancer_id
} }

/// Response of [`ReleaseLoadBalancer`]: empty.
pub type ReleaseLoadBalancerOutput = Empty;

/// Renews cidr block: `RenewCidrBlock` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCidrBlock {
    /// Required.
    pub cidr_block_id: String,
}
operation! { RenewCidrBlock(cidr_block_id: String) "RenewCidrBlock" -> Empty {
    0 "cidrBlockId" cidr_block_id
} }

/// Response of [`RenewCidrBlock`]: empty.
pub type RenewCidrBlockOutput = Empty;

/// Renews eip address: `RenewEipAddress` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewEipAddress {
    /// Required.
    pub eip_id: String,
}
operation! { RenewEipAddress(eip_id: String) "RenewEipAddress" -> Empty {
    0 "eipId" eip_id
} }

/// Response of [`RenewEipAddress`]: empty.
pub type RenewEipAddressOutput = Empty;

/// Renews instance: `RenewInstance` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    /// Required.
    pub instance_id: String,
}
operation! { RenewInstance(instance_id: String) "RenewInstance" -> Empty {
    0 "instanceId" instance_id
} }

/// Response of [`RenewInstance`]: empty.
pub type RenewInstanceOutput = Empty;

/// Restores load balancer: `RestoreLoadBalancer` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreLoadBalancer {
    /// Required.
    pub load_balancer_id: String,
}
operation! { RestoreLoadBalancer(load_balancer_id: String) "RestoreLoadBalancer" -> RestoreLoadBalancerOutput {
    0 "loadBalancerId" load_balancer_id
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

/// Starts stopped bare metal instances.
///
/// Asynchronous: an instance goes from `STOPPED` over `BOOTING` to `RUNNING`. Wait with `waiters::instance_running`.
/// One request accepts up to 100.
///
/// `StartInstances` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { StartInstances(instance_ids: Vec<String>) "StartInstances" -> Empty {
    0 "instanceIds" instance_ids
} }

/// Response of [`StartInstances`]: empty.
pub type StartInstancesOutput = Empty;

/// Stops running bare metal instances.
///
/// Asynchronous: an instance goes from `RUNNING` over `STOPPING` to `STOPPED`. Wait with `waiters::instance_stopped`.
/// Billing continues. One request accepts up to 100.
///
/// `StopInstances` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { StopInstances(instance_ids: Vec<String>) "StopInstances" -> Empty {
    0 "instanceIds" instance_ids
} }

/// Response of [`StopInstances`]: empty.
pub type StopInstancesOutput = Empty;

/// `TerminateCidrBlock` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateCidrBlock {
    /// Required.
    pub cidr_block_id: String,
}
operation! { TerminateCidrBlock(cidr_block_id: String) "TerminateCidrBlock" -> Empty {
    0 "cidrBlockId" cidr_block_id
} }

/// Response of [`TerminateCidrBlock`]: empty.
pub type TerminateCidrBlockOutput = Empty;

/// `TerminateEipAddress` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateEipAddress {
    /// Required.
    pub eip_id: String,
}
operation! { TerminateEipAddress(eip_id: String) "TerminateEipAddress" -> Empty {
    0 "eipId" eip_id
} }

/// Response of [`TerminateEipAddress`]: empty.
pub type TerminateEipAddressOutput = Empty;

/// Returns a bare metal instance: it moves to the recycle bin and is released 24 hours later.
///
/// An instance that is billed by use is not billed any more; a subscription is cancelled, and the instance is returned
/// when it ends. An instance whose creation failed is deleted at once and refunded. `ReleaseInstances` releases it
/// before the 24 hours are over.
///
/// `TerminateInstance` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstance {
    /// Required.
    pub instance_id: String,
}
operation! { TerminateInstance(instance_id: String) "TerminateInstance" -> Empty {
    0 "instanceId" instance_id
} }

/// Response of [`TerminateInstance`]: empty.
pub type TerminateInstanceOutput = Empty;

/// `TerminateLoadBalancer` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
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

/// `UnAssociateEipAddress` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateEipAddress {
    /// Required.
    pub eip_id: String,
}
operation! { UnAssociateEipAddress(eip_id: String) "UnAssociateEipAddress" -> Empty {
    0 "eipId" eip_id
} }

/// Response of [`UnAssociateEipAddress`]: empty.
pub type UnAssociateEipAddressOutput = Empty;

/// `UnAssociateSubnetInstance` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateSubnetInstance {
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { UnAssociateSubnetInstance(subnet_id: String, instance_id: String) "UnAssociateSubnetInstance" -> Empty {
    0 "subnetId" subnet_id, 1 "instanceId" instance_id
} }

/// Response of [`UnAssociateSubnetInstance`]: empty.
pub type UnAssociateSubnetInstanceOutput = Empty;

/// Unbinds cidr block ips: `UnbindCidrBlockIps` of `bmc` 2026-02-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/bmc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindCidrBlockIps {
    /// Required.
    pub ip_list: Vec<String>,
    /// Required.
    pub cidr_block_id: String,
}
operation! { UnbindCidrBlockIps(ip_list: Vec<String>, cidr_block_id: String) "UnbindCidrBlockIps" -> Empty {
    0 "ipList" ip_list, 1 "cidrBlockId" cidr_block_id
} }

/// Response of [`UnbindCidrBlockIps`]: empty.
pub type UnbindCidrBlockIpsOutput = Empty;

waiters! {
    /// Waits until an address block can be used.
    fn cidr_block_available(cidr_block_id: String) -> DescribeCidrBlocks =
        DescribeCidrBlocks::new().cidr_block_ids([cidr_block_id]),
        "dataSet.status" ["AVAILABLE"] ["CREATE_FAILED", "RECYCLING", "RECYCLE"];
    /// Waits until an elastic IP is bound to an instance.
    fn eip_associated(eip_id: String) -> DescribeEipAddresses = DescribeEipAddresses::new().eip_ids([eip_id]),
        "dataSet.eipStatus" ["ASSOCIATED"] ["CREATE_FAILED", "RECYCLING", "RECYCLE"];
    /// Waits until an elastic IP is not bound: after its creation or an unbinding.
    fn eip_available(eip_id: String) -> DescribeEipAddresses = DescribeEipAddresses::new().eip_ids([eip_id]),
        "dataSet.eipStatus" ["AVAILABLE"] ["CREATE_FAILED", "RECYCLING", "RECYCLE"];
    /// Waits until a bare metal instance that was returned is in the recycle bin and can be released.
    fn instance_in_recycle_bin(instance_id: String) -> DescribeInstances =
        DescribeInstances::new().instance_ids([instance_id]), "dataSet.instanceStatus" ["RECYCLE"] [];
    /// Waits until a bare metal instance is running: after its creation, a start or a reinstallation. A creation can
    /// need more than the default timeout.
    fn instance_running(instance_id: String) -> DescribeInstances =
        DescribeInstances::new().instance_ids([instance_id]),
        "dataSet.instanceStatus" ["RUNNING"] ["CREATE_FAILED", "INSTALL_FAILED", "RECYCLE"];
    /// Waits until a bare metal instance is stopped.
    fn instance_stopped(instance_id: String) -> DescribeInstances =
        DescribeInstances::new().instance_ids([instance_id]),
        "dataSet.instanceStatus" ["STOPPED"] ["CREATE_FAILED", "INSTALL_FAILED", "RECYCLE"];
    /// Waits until a subnet can be used.
    fn subnet_available(subnet_id: String) -> DescribeSubnets = DescribeSubnets::new().subnet_ids([subnet_id]),
        "dataSet.subnetStatus" ["AVAILABLE"] ["CREATE_FAILED", "DELETING"];
    /// Waits until a VPC can be used.
    fn vpc_available(vpc_id: String) -> DescribeVpcs = DescribeVpcs::new().vpc_ids([vpc_id]),
        "dataSet.vpcStatus" ["AVAILABLE"] ["CREATE_FAILED", "DELETING"];
}

#[cfg(feature = "unstable-registry")]
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
