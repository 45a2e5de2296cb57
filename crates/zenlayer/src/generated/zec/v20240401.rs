//! `zec` of Zenlayer Cloud, API version 2024-04-01.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference/compute/zec>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, zec::v20240401::DescribeAutoSnapshotPolicies};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAutoSnapshotPolicies::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("zec", "2024-04-01", "zec", &Endpoints::NONE);

/// Applies auto snapshot policy: `ApplyAutoSnapshotPolicy` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicy {
    pub auto_snapshot_policy_id: Option<String>,
    pub disk_ids: Option<Vec<String>>,
}
operation! { ApplyAutoSnapshotPolicy() "ApplyAutoSnapshotPolicy" -> Empty {
    0 "autoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "diskIds" disk_ids: Vec<String>
} }

/// Response of [`ApplyAutoSnapshotPolicy`]: empty.
pub type ApplyAutoSnapshotPolicyOutput = Empty;

/// Applies snapshot: `ApplySnapshot` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplySnapshot {
    pub snapshot_id: Option<String>,
    pub disk_id: Option<String>,
}
operation! { ApplySnapshot() "ApplySnapshot" -> Empty {
    0 "snapshotId" snapshot_id: String, 1 "diskId" disk_id: String
} }

/// Response of [`ApplySnapshot`]: empty.
pub type ApplySnapshotOutput = Empty;

/// Assigns border gateway: `AssignBorderGateway` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignBorderGateway {
    pub zbg_id: Option<String>,
    pub nat_id: Option<String>,
}
operation! { AssignBorderGateway() "AssignBorderGateway" -> Empty {
    0 "zbgId" zbg_id: String, 1 "natId" nat_id: String
} }

/// Response of [`AssignBorderGateway`]: empty.
pub type AssignBorderGatewayOutput = Empty;

/// Assigns border gateway route: `AssignBorderGatewayRoute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignBorderGatewayRoute {
    pub zbg_id: Option<String>,
    pub advertised_route_ids: Option<Vec<String>>,
}
operation! { AssignBorderGatewayRoute() "AssignBorderGatewayRoute" -> Empty {
    0 "zbgId" zbg_id: String, 1 "advertisedRouteIds" advertised_route_ids: Vec<String>
} }

/// Response of [`AssignBorderGatewayRoute`]: empty.
pub type AssignBorderGatewayRouteOutput = Empty;

/// Assigns network interface ipv4: `AssignNetworkInterfaceIpv4` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignNetworkInterfaceIpv4 {
    pub nic_id: Option<String>,
    pub ip_address: Option<String>,
}
operation! { AssignNetworkInterfaceIpv4() "AssignNetworkInterfaceIpv4" -> Empty {
    0 "nicId" nic_id: String, 1 "ipAddress" ip_address: String
} }

/// Response of [`AssignNetworkInterfaceIpv4`]: empty.
pub type AssignNetworkInterfaceIpv4Output = Empty;

/// Assigns network interface ipv6: `AssignNetworkInterfaceIpv6` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignNetworkInterfaceIpv6 {
    pub nic_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub package_size: Option<f64>,
    pub bandwidth: Option<i64>,
    pub cluster_id: Option<String>,
}
operation! { AssignNetworkInterfaceIpv6() "AssignNetworkInterfaceIpv6" -> Empty {
    0 "nicId" nic_id: String, 1 "internetChargeType" internet_charge_type: String, 2 "packageSize" package_size: f64,
    3 "bandwidth" bandwidth: i64, 4 "clusterId" cluster_id: String
} }

/// Response of [`AssignNetworkInterfaceIpv6`]: empty.
pub type AssignNetworkInterfaceIpv6Output = Empty;

/// Assigns security group vpc: `AssignSecurityGroupVpc` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignSecurityGroupVpc {
    pub security_group_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { AssignSecurityGroupVpc() "AssignSecurityGroupVpc" -> Empty {
    0 "securityGroupId" security_group_id: String, 1 "vpcId" vpc_id: String
} }

/// Response of [`AssignSecurityGroupVpc`]: empty.
pub type AssignSecurityGroupVpcOutput = Empty;

/// Associates eip address: `AssociateEipAddress` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEipAddress {
    pub load_balancer_id: Option<String>,
    pub nic_id: Option<String>,
    pub lan_ip: Option<String>,
    pub nat_id: Option<String>,
    pub eip_ids: Option<Vec<String>>,
    pub bind_type: Option<String>,
}
operation! { AssociateEipAddress() "AssociateEipAddress" -> AssociateEipAddressOutput {
    0 "loadBalancerId" load_balancer_id: String, 1 "nicId" nic_id: String, 2 "lanIp" lan_ip: String,
    3 "natId" nat_id: String, 4 "eipIds" eip_ids: Vec<String>, 5 "bindType" bind_type: String
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

/// Attaches disks: `AttachDisks` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisks {
    pub disk_ids: Option<Vec<String>>,
    pub instance_id: Option<String>,
}
operation! { AttachDisks() "AttachDisks" -> Empty {
    0 "diskIds" disk_ids: Vec<String>, 1 "instanceId" instance_id: String
} }

/// Response of [`AttachDisks`]: empty.
pub type AttachDisksOutput = Empty;

/// Attaches network interface: `AttachNetworkInterface` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachNetworkInterface {
    pub nic_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { AttachNetworkInterface() "AttachNetworkInterface" -> Empty {
    0 "nicId" nic_id: String, 1 "instanceId" instance_id: String
} }

/// Response of [`AttachNetworkInterface`]: empty.
pub type AttachNetworkInterfaceOutput = Empty;

/// `AvailableLanIp` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableLanIp {
    pub eip_id: Option<String>,
}
operation! { AvailableLanIp() "AvailableLanIp" -> AvailableLanIpOutput {
    0 "eipId" eip_id: String
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

/// Batches assign network interface ipv4: `BatchAssignNetworkInterfaceIpv4` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAssignNetworkInterfaceIpv4 {
    pub nic_id: Option<String>,
    pub ip_addresses: Option<Vec<String>>,
    pub ip_address_count: Option<i64>,
}
operation! { BatchAssignNetworkInterfaceIpv4()
    "BatchAssignNetworkInterfaceIpv4" -> BatchAssignNetworkInterfaceIpv4Output {
    0 "nicId" nic_id: String, 1 "ipAddresses" ip_addresses: Vec<String>, 2 "ipAddressCount" ip_address_count: i64
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

/// Batches attach eip lan ip: `BatchAttachEipLanIp` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAttachEipLanIp {
    pub nic_id: Option<String>,
    pub lan_ip: Option<String>,
    pub eip_ids: Option<Vec<String>>,
    pub bind_type: Option<String>,
}
operation! { BatchAttachEipLanIp() "BatchAttachEipLanIp" -> Empty {
    0 "nicId" nic_id: String, 1 "lanIp" lan_ip: String, 2 "eipIds" eip_ids: Vec<String>, 3 "bindType" bind_type: String
} }

/// Response of [`BatchAttachEipLanIp`]: empty.
pub type BatchAttachEipLanIpOutput = Empty;

/// Cancels auto snapshot policy: `CancelAutoSnapshotPolicy` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicy {
    pub auto_snapshot_policy_id: Option<String>,
    pub disk_ids: Option<Vec<String>>,
}
operation! { CancelAutoSnapshotPolicy() "CancelAutoSnapshotPolicy" -> Empty {
    0 "autoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "diskIds" disk_ids: Vec<String>
} }

/// Response of [`CancelAutoSnapshotPolicy`]: empty.
pub type CancelAutoSnapshotPolicyOutput = Empty;

/// Changes disks attach: `ChangeDisksAttach` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDisksAttach {
    pub disk_ids: Option<Vec<String>>,
    pub instance_id: Option<String>,
}
operation! { ChangeDisksAttach() "ChangeDisksAttach" -> Empty {
    0 "diskIds" disk_ids: Vec<String>, 1 "instanceId" instance_id: String
} }

/// Response of [`ChangeDisksAttach`]: empty.
pub type ChangeDisksAttachOutput = Empty;

/// Changes eip bind type: `ChangeEipBindType` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeEipBindType {
    pub eip_id: Option<String>,
    pub bind_type: Option<String>,
}
operation! { ChangeEipBindType() "ChangeEipBindType" -> Empty {
    0 "eipId" eip_id: String, 1 "bindType" bind_type: String
} }

/// Response of [`ChangeEipBindType`]: empty.
pub type ChangeEipBindTypeOutput = Empty;

/// Changes eip internet charge type: `ChangeEipInternetChargeType` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeEipInternetChargeType {
    pub eip_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub cluster_id: Option<String>,
}
operation! { ChangeEipInternetChargeType() "ChangeEipInternetChargeType" -> ChangeEipInternetChargeTypeOutput {
    0 "eipId" eip_id: String, 1 "internetChargeType" internet_charge_type: String, 2 "clusterId" cluster_id: String
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

/// Changes nic network type: `ChangeNicNetworkType` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeNicNetworkType {
    pub instance_id: Option<String>,
    pub nic_network_type: Option<String>,
}
operation! { ChangeNicNetworkType() "ChangeNicNetworkType" -> Empty {
    0 "instanceId" instance_id: String, 1 "nicNetworkType" nic_network_type: String
} }

/// Response of [`ChangeNicNetworkType`]: empty.
pub type ChangeNicNetworkTypeOutput = Empty;

/// `ConfigEipEgressIp` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigEipEgressIp {
    pub eip_id: Option<String>,
}
operation! { ConfigEipEgressIp() "ConfigEipEgressIp" -> Empty {
    0 "eipId" eip_id: String
} }

/// Response of [`ConfigEipEgressIp`]: empty.
pub type ConfigEipEgressIpOutput = Empty;

/// Configures security group rules: `ConfigureSecurityGroupRules` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSecurityGroupRules {
    pub security_group_id: Option<String>,
    pub rule_infos: Option<Vec<RuleInfo>>,
}
operation! { ConfigureSecurityGroupRules() "ConfigureSecurityGroupRules" -> Empty {
    0 "securityGroupId" security_group_id: String, 1 "ruleInfos" rule_infos: Vec<RuleInfo>
} }

/// Response of [`ConfigureSecurityGroupRules`]: empty.
pub type ConfigureSecurityGroupRulesOutput = Empty;

/// In the request of [`ConfigureSecurityGroupRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInfo {
    pub direction: Option<String>,
    pub policy: Option<String>,
    pub priority: Option<i64>,
    pub ip_protocol: Option<String>,
    pub port_range: Option<String>,
    pub cidr_ip: Option<String>,
    pub desc: Option<String>,
}
input! { RuleInfo() {
    0 "direction" direction: String, 1 "policy" policy: String, 2 "priority" priority: i64,
    3 "ipProtocol" ip_protocol: String, 4 "portRange" port_range: String, 5 "cidrIp" cidr_ip: String,
    6 "desc" desc: String
} }

/// Creates auto snapshot policy: `CreateAutoSnapshotPolicy` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicy {
    pub zone_id: Option<String>,
    pub auto_snapshot_policy_name: Option<String>,
    pub repeat_week_days: Option<Vec<i64>>,
    pub hours: Option<Vec<i64>>,
    pub retention_days: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { CreateAutoSnapshotPolicy() "CreateAutoSnapshotPolicy" -> CreateAutoSnapshotPolicyOutput {
    0 "zoneId" zone_id: String, 1 "autoSnapshotPolicyName" auto_snapshot_policy_name: String,
    2 "repeatWeekDays" repeat_week_days: Vec<i64>, 3 "hours" hours: Vec<i64>, 4 "retentionDays" retention_days: i64,
    5 "resourceGroupId" resource_group_id: String
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

/// Creates border gateway: `CreateBorderGateway` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBorderGateway {
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub label: Option<String>,
    pub asn: Option<i64>,
    pub advertised_subnet: Option<String>,
    pub advertised_cidrs: Option<Vec<String>>,
    pub advertised_route_ids: Option<Vec<String>>,
}
operation! { CreateBorderGateway() "CreateBorderGateway" -> CreateBorderGatewayOutput {
    0 "regionId" region_id: String, 1 "vpcId" vpc_id: String, 2 "label" label: String, 3 "asn" asn: i64,
    4 "advertisedSubnet" advertised_subnet: String, 5 "advertisedCidrs" advertised_cidrs: Vec<String>,
    6 "advertisedRouteIds" advertised_route_ids: Vec<String>
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

/// Creates cidr: `CreateCidr` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCidr {
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub eip_v4_type: Option<String>,
    pub netmask: Option<NetmaskInfo>,
    pub marketing_options: Option<MarketingInfo>,
}
operation! { CreateCidr() "CreateCidr" -> CreateCidrOutput {
    0 "regionId" region_id: String, 1 "resourceGroupId" resource_group_id: String, 2 "eipV4Type" eip_v4_type: String,
    3 "netmask" netmask: NetmaskInfo, 4 "marketingOptions" marketing_options: MarketingInfo
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

/// In the request of [`CreateCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketingInfo {
    pub discount_code: Option<String>,
    pub use_poc_voucher: Option<bool>,
}
input! { MarketingInfo() {
    0 "discountCode" discount_code: String, 1 "usePocVoucher" use_poc_voucher: bool
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

/// Creates disks: `CreateDisks` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisks {
    pub zone_id: Option<String>,
    pub disk_name: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_amount: Option<i64>,
    pub instance_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub disk_category: Option<String>,
    pub snapshot_id: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
}
operation! { CreateDisks() "CreateDisks" -> CreateDisksOutput {
    0 "zoneId" zone_id: String, 1 "diskName" disk_name: String, 2 "diskSize" disk_size: i64,
    3 "diskAmount" disk_amount: i64, 4 "instanceId" instance_id: String, 5 "resourceGroupId" resource_group_id: String,
    6 "diskCategory" disk_category: String, 7 "snapshotId" snapshot_id: String,
    8 "marketingOptions" marketing_options: MarketingInfo
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

/// Creates dnat entry: `CreateDnatEntry` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDnatEntry {
    pub nat_gateway_id: Option<String>,
    pub eip_id: Option<String>,
    pub private_ip: Option<String>,
    pub protocol: Option<String>,
    pub listener_port: Option<String>,
    pub internal_port: Option<String>,
}
operation! { CreateDnatEntry() "CreateDnatEntry" -> CreateDnatEntryOutput {
    0 "natGatewayId" nat_gateway_id: String, 1 "eipId" eip_id: String, 2 "privateIp" private_ip: String,
    3 "protocol" protocol: String, 4 "listenerPort" listener_port: String, 5 "internalPort" internal_port: String
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

/// Creates eips: `CreateEips` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEips {
    pub region_id: Option<String>,
    pub amount: Option<i64>,
    pub name: Option<String>,
    pub internet_charge_type: Option<String>,
    pub eip_v4_type: Option<String>,
    pub primary_isp: Option<String>,
    pub bandwidth: Option<i64>,
    pub flow_package: Option<f64>,
    pub cidr_id: Option<String>,
    pub public_ip: Option<String>,
    pub resource_group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub peer_region_id: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
}
operation! { CreateEips() "CreateEips" -> CreateEipsOutput {
    0 "regionId" region_id: String, 1 "amount" amount: i64, 2 "name" name: String,
    3 "internetChargeType" internet_charge_type: String, 4 "eipV4Type" eip_v4_type: String,
    5 "primaryIsp" primary_isp: String, 6 "bandwidth" bandwidth: i64, 7 "flowPackage" flow_package: f64,
    8 "cidrId" cidr_id: String, 9 "publicIp" public_ip: String, 10 "resourceGroupId" resource_group_id: String,
    11 "clusterId" cluster_id: String, 12 "peerRegionId" peer_region_id: String,
    13 "marketingOptions" marketing_options: MarketingInfo
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

/// Creates instances: `CreateInstances` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    pub zone_id: Option<String>,
    pub instance_type: Option<String>,
    pub image_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_count: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub traffic_package_size: Option<f64>,
    pub bandwidth: Option<f64>,
    pub subnet_id: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub time_zone: Option<String>,
    pub enable_agent: Option<bool>,
    pub enable_ip_forward: Option<bool>,
    pub eip_v4_type: Option<String>,
}
operation! { CreateInstances() "CreateInstances" -> CreateInstancesOutput {
    0 "zoneId" zone_id: String, 1 "instanceType" instance_type: String, 2 "imageId" image_id: String,
    3 "resourceGroupId" resource_group_id: String, 4 "instanceName" instance_name: String,
    5 "instanceCount" instance_count: i64, 6 "password" password: Secret, 7 "keyId" key_id: String,
    8 "internetChargeType" internet_charge_type: String, 9 "trafficPackageSize" traffic_package_size: f64,
    10 "bandwidth" bandwidth: f64, 11 "subnetId" subnet_id: String, 12 "systemDisk" system_disk: SystemDisk,
    13 "dataDisks" data_disks: Vec<DataDisk>, 14 "timeZone" time_zone: String, 15 "enableAgent" enable_agent: bool,
    16 "enableIpForward" enable_ip_forward: bool, 17 "eipV4Type" eip_v4_type: String
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_category: Option<String>,
}
input! { SystemDisk() {
    0 "diskId" disk_id: String, 1 "diskSize" disk_size: i64, 2 "diskCategory" disk_category: String
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_name: Option<String>,
    pub disk_category: Option<String>,
    pub portable: Option<bool>,
    pub disk_amount: Option<i64>,
}
input! { DataDisk() {
    0 "diskId" disk_id: String, 1 "diskSize" disk_size: i64, 2 "diskName" disk_name: String,
    3 "diskCategory" disk_category: String, 4 "portable" portable: bool, 5 "diskAmount" disk_amount: i64
} }

/// Response of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesOutput {
    pub instance_id_set: Vec<String>,
    pub order_number: Option<String>,
    pub instances: Vec<DiskWithInstance>,
}
model! { CreateInstancesOutput {
    0 "instanceIdSet" instance_id_set: Vec<String>, 1 "orderNumber" order_number: String,
    2 "instances" instances: Vec<DiskWithInstance>
} }

/// In the response of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskWithInstance {
    pub instance_id: Option<String>,
    pub disk_id_set: Vec<String>,
}
model! { DiskWithInstance {
    0 "instanceId" instance_id: String, 1 "diskIdSet" disk_id_set: Vec<String>
} }

/// Creates nat gateway: `CreateNatGateway` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGateway {
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub name: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { CreateNatGateway() "CreateNatGateway" -> CreateNatGatewayOutput {
    0 "regionId" region_id: String, 1 "vpcId" vpc_id: String, 2 "name" name: String,
    3 "subnetIds" subnet_ids: Vec<String>, 4 "resourceGroupId" resource_group_id: String
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

/// Creates network interface: `CreateNetworkInterface` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterface {
    pub name: Option<String>,
    pub subnet_id: Option<String>,
    pub stack_type: Option<String>,
    pub package_size: Option<f64>,
    pub bandwidth: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
}
operation! { CreateNetworkInterface() "CreateNetworkInterface" -> CreateNetworkInterfaceOutput {
    0 "name" name: String, 1 "subnetId" subnet_id: String, 2 "stackType" stack_type: String,
    3 "packageSize" package_size: f64, 4 "bandwidth" bandwidth: i64,
    5 "internetChargeType" internet_charge_type: String, 6 "resourceGroupId" resource_group_id: String,
    7 "clusterId" cluster_id: String, 8 "marketingOptions" marketing_options: MarketingInfo
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

/// Creates route: `CreateRoute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoute {
    pub vpc_id: Option<String>,
    pub ip_version: Option<String>,
    pub route_type: Option<String>,
    pub source_ip: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub priority: Option<i64>,
    pub next_hop_id: Option<String>,
    pub name: Option<String>,
    pub source_cidr_block: Option<String>,
    pub cidr_block: Option<String>,
    pub next_hot_id: Option<String>,
}
operation! { CreateRoute() "CreateRoute" -> CreateRouteOutput {
    0 "vpcId" vpc_id: String, 1 "ipVersion" ip_version: String, 2 "routeType" route_type: String,
    3 "sourceIp" source_ip: String, 4 "destinationCidrBlock" destination_cidr_block: String, 5 "priority" priority: i64,
    6 "nextHopId" next_hop_id: String, 7 "name" name: String, 8 "sourceCidrBlock" source_cidr_block: String,
    9 "cidrBlock" cidr_block: String, 10 "nextHotId" next_hot_id: String
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

/// Creates security group: `CreateSecurityGroup` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroup {
    pub security_group_name: Option<String>,
    pub rule_infos: Option<Vec<RuleInfo>>,
}
operation! { CreateSecurityGroup() "CreateSecurityGroup" -> CreateSecurityGroupOutput {
    0 "securityGroupName" security_group_name: String, 1 "ruleInfos" rule_infos: Vec<RuleInfo>
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

/// Creates snapshot: `CreateSnapshot` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub disk_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub retention_time: Option<String>,
}
operation! { CreateSnapshot() "CreateSnapshot" -> CreateSnapshotOutput {
    0 "diskId" disk_id: String, 1 "snapshotName" snapshot_name: String, 2 "retentionTime" retention_time: String
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

/// Creates snat entry: `CreateSnatEntry` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnatEntry {
    pub nat_gateway_id: Option<String>,
    pub cidr: Option<String>,
    pub eip_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
}
operation! { CreateSnatEntry() "CreateSnatEntry" -> CreateSnatEntryOutput {
    0 "natGatewayId" nat_gateway_id: String, 1 "cidr" cidr: String, 2 "eipIds" eip_ids: Vec<String>,
    3 "subnetIds" subnet_ids: Vec<String>
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

/// Creates subnet: `CreateSubnet` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    pub vpc_id: Option<String>,
    pub region_id: Option<String>,
    pub stack_type: Option<String>,
    pub ipv6_type: Option<String>,
    pub name: Option<String>,
    pub cidr_block: Option<String>,
}
operation! { CreateSubnet() "CreateSubnet" -> CreateSubnetOutput {
    0 "vpcId" vpc_id: String, 1 "regionId" region_id: String, 2 "stackType" stack_type: String,
    3 "ipv6Type" ipv6_type: String, 4 "name" name: String, 5 "cidrBlock" cidr_block: String
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

/// Creates vpc: `CreateVpc` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpc {
    pub name: Option<String>,
    pub cidr_block: Option<String>,
    pub mtu: Option<i64>,
    pub enable_pri_ipv6: Option<bool>,
    pub resource_group_id: Option<String>,
}
operation! { CreateVpc() "CreateVpc" -> CreateVpcOutput {
    0 "name" name: String, 1 "cidrBlock" cidr_block: String, 2 "mtu" mtu: i64, 3 "enablePriIpv6" enable_pri_ipv6: bool,
    4 "resourceGroupId" resource_group_id: String
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

/// Creates zec instances: `CreateZecInstances` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateZecInstances {
    pub zone_id: Option<String>,
    pub instance_type: Option<String>,
    pub image_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_count: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub traffic_package_size: Option<f64>,
    pub bandwidth: Option<i64>,
    pub subnet_id: Option<String>,
    pub lan_ip: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub time_zone: Option<String>,
    pub enable_agent: Option<bool>,
    pub enable_ip_forward: Option<bool>,
    pub eip_v4_type: Option<String>,
    pub cluster_id: Option<String>,
    pub eip_bind_type: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
}
operation! { CreateZecInstances() "CreateZecInstances" -> CreateZecInstancesOutput {
    0 "zoneId" zone_id: String, 1 "instanceType" instance_type: String, 2 "imageId" image_id: String,
    3 "resourceGroupId" resource_group_id: String, 4 "instanceName" instance_name: String,
    5 "instanceCount" instance_count: i64, 6 "password" password: Secret, 7 "keyId" key_id: String,
    8 "internetChargeType" internet_charge_type: String, 9 "trafficPackageSize" traffic_package_size: f64,
    10 "bandwidth" bandwidth: i64, 11 "subnetId" subnet_id: String, 12 "lanIp" lan_ip: String,
    13 "systemDisk" system_disk: SystemDisk, 14 "dataDisks" data_disks: Vec<DataDisk>, 15 "timeZone" time_zone: String,
    16 "enableAgent" enable_agent: bool, 17 "enableIpForward" enable_ip_forward: bool,
    18 "eipV4Type" eip_v4_type: String, 19 "clusterId" cluster_id: String, 20 "eipBindType" eip_bind_type: String,
    21 "marketingOptions" marketing_options: MarketingInfo
} }

/// Response of [`CreateZecInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateZecInstancesOutput {
    pub instance_id_set: Vec<String>,
    pub order_number: Option<String>,
    pub instances: Vec<DiskWithInstance>,
}
model! { CreateZecInstancesOutput {
    0 "instanceIdSet" instance_id_set: Vec<String>, 1 "orderNumber" order_number: String,
    2 "instances" instances: Vec<DiskWithInstance>
} }

/// Deletes auto snapshot policies: `DeleteAutoSnapshotPolicies` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicies {
    pub auto_snapshot_policy_ids: Option<Vec<String>>,
}
operation! { DeleteAutoSnapshotPolicies() "DeleteAutoSnapshotPolicies" -> Empty {
    0 "autoSnapshotPolicyIds" auto_snapshot_policy_ids: Vec<String>
} }

/// Response of [`DeleteAutoSnapshotPolicies`]: empty.
pub type DeleteAutoSnapshotPoliciesOutput = Empty;

/// Deletes border gateway: `DeleteBorderGateway` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBorderGateway {
    pub zbg_id: Option<String>,
    pub asn: Option<i64>,
}
operation! { DeleteBorderGateway() "DeleteBorderGateway" -> Empty {
    0 "zbgId" zbg_id: String, 1 "asn" asn: i64
} }

/// Response of [`DeleteBorderGateway`]: empty.
pub type DeleteBorderGatewayOutput = Empty;

/// Deletes cidr: `DeleteCidr` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCidr {
    pub cidr_id: Option<String>,
}
operation! { DeleteCidr() "DeleteCidr" -> Empty {
    0 "cidrId" cidr_id: String
} }

/// Response of [`DeleteCidr`]: empty.
pub type DeleteCidrOutput = Empty;

/// Deletes dnat entry: `DeleteDnatEntry` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnatEntry {
    pub dnat_entry_id: Option<String>,
}
operation! { DeleteDnatEntry() "DeleteDnatEntry" -> Empty {
    0 "dnatEntryId" dnat_entry_id: String
} }

/// Response of [`DeleteDnatEntry`]: empty.
pub type DeleteDnatEntryOutput = Empty;

/// Deletes eip: `DeleteEip` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEip {
    pub eip_id: Option<String>,
}
operation! { DeleteEip() "DeleteEip" -> Empty {
    0 "eipId" eip_id: String
} }

/// Response of [`DeleteEip`]: empty.
pub type DeleteEipOutput = Empty;

/// Deletes nat gateway: `DeleteNatGateway` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGateway {
    pub nat_gateway_id: Option<String>,
}
operation! { DeleteNatGateway() "DeleteNatGateway" -> Empty {
    0 "natGatewayId" nat_gateway_id: String
} }

/// Response of [`DeleteNatGateway`]: empty.
pub type DeleteNatGatewayOutput = Empty;

/// Deletes network interface: `DeleteNetworkInterface` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterface {
    pub nic_id: Option<String>,
}
operation! { DeleteNetworkInterface() "DeleteNetworkInterface" -> Empty {
    0 "nicId" nic_id: String
} }

/// Response of [`DeleteNetworkInterface`]: empty.
pub type DeleteNetworkInterfaceOutput = Empty;

/// Deletes route: `DeleteRoute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoute {
    pub route_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DeleteRoute() "DeleteRoute" -> Empty {
    0 "routeId" route_id: String, 1 "vpcId" vpc_id: String
} }

/// Response of [`DeleteRoute`]: empty.
pub type DeleteRouteOutput = Empty;

/// Deletes security group: `DeleteSecurityGroup` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    pub security_group_id: Option<String>,
}
operation! { DeleteSecurityGroup() "DeleteSecurityGroup" -> Empty {
    0 "securityGroupId" security_group_id: String
} }

/// Response of [`DeleteSecurityGroup`]: empty.
pub type DeleteSecurityGroupOutput = Empty;

/// Deletes snapshots: `DeleteSnapshots` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshots {
    pub snapshot_ids: Option<Vec<String>>,
}
operation! { DeleteSnapshots() "DeleteSnapshots" -> DeleteSnapshotsOutput {
    0 "snapshotIds" snapshot_ids: Vec<String>
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

/// Deletes snat entry: `DeleteSnatEntry` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnatEntry {
    pub snat_entry_id: Option<String>,
}
operation! { DeleteSnatEntry() "DeleteSnatEntry" -> Empty {
    0 "snatEntryId" snat_entry_id: String
} }

/// Response of [`DeleteSnatEntry`]: empty.
pub type DeleteSnatEntryOutput = Empty;

/// Deletes subnet: `DeleteSubnet` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
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

/// Deletes vpc: `DeleteVpc` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
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

/// Describes auto snapshot policies: `DescribeAutoSnapshotPolicies` of `zec` 2024-04-01.
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
}
operation! { DescribeAutoSnapshotPolicies() "DescribeAutoSnapshotPolicies" -> DescribeAutoSnapshotPoliciesOutput {
    0 "autoSnapshotPolicyIds" auto_snapshot_policy_ids: Vec<String>, 1 "zoneIds" zone_ids: Vec<String>,
    2 "autoSnapshotPolicyName" auto_snapshot_policy_name: String, 3 "resourceGroupId" resource_group_id: String,
    4 "pageSize" page_size: i64, 5 "pageNum" page_num: i64
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
}
model! { AutoSnapshotPolicy {
    0 "autoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "zoneId" zone_id: String,
    2 "autoSnapshotPolicyName" auto_snapshot_policy_name: String, 3 "repeatWeekDays" repeat_week_days: Vec<i64>,
    4 "hours" hours: Vec<i64>, 5 "retentionDays" retention_days: i64, 6 "diskNum" disk_num: i64,
    7 "createTime" create_time: String, 8 "resourceGroup" resource_group: ResourceGroupInfo,
    9 "diskIdSet" disk_id_set: Vec<String>
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

/// Describes available border gateway: `DescribeAvailableBorderGateway` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableBorderGateway {
    pub nat_gateway_id: Option<String>,
}
operation! { DescribeAvailableBorderGateway() "DescribeAvailableBorderGateway" -> DescribeAvailableBorderGatewayOutput {
    0 "natGatewayId" nat_gateway_id: String
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

/// Describes available nats: `DescribeAvailableNats` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableNats {
    pub zbg_id: Option<String>,
}
operation! { DescribeAvailableNats() "DescribeAvailableNats" -> DescribeAvailableNatsOutput {
    0 "zbgId" zbg_id: String
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

/// Describes border gateways: `DescribeBorderGateways` of `zec` 2024-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBorderGateways {
    pub zbg_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub vpc_id: Option<String>,
    pub region_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeBorderGateways() "DescribeBorderGateways" -> DescribeBorderGatewaysOutput {
    0 "zbgIds" zbg_ids: Vec<String>, 1 "name" name: String, 2 "vpcId" vpc_id: String, 3 "regionId" region_id: String,
    4 "pageSize" page_size: i64, 5 "pageNum" page_num: i64
} }
paged! { DescribeBorderGateways: ZbgInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeBorderGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBorderGatewaysOutput {
    pub data_set: Vec<ZbgInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeBorderGatewaysOutput {
    0 "dataSet" data_set: Vec<ZbgInfo>, 1 "totalCount" total_count: i64
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
    pub advertised_subnet: Option<String>,
    pub advertised_cidrs: Vec<String>,
    pub advertised_route_ids: Vec<String>,
    pub nat_id: Option<String>,
}
model! { ZbgInfo {
    0 "zbgId" zbg_id: String, 1 "name" name: String, 2 "vpcId" vpc_id: String, 3 "regionId" region_id: String,
    4 "asn" asn: i64, 5 "interConnectCidr" inter_connect_cidr: String, 6 "createTime" create_time: String,
    7 "cloudRouterIds" cloud_router_ids: Vec<String>, 8 "advertisedSubnet" advertised_subnet: String,
    9 "advertisedCidrs" advertised_cidrs: Vec<String>, 10 "advertisedRouteIds" advertised_route_ids: Vec<String>,
    11 "natId" nat_id: String
} }

/// Describes cidr price: `DescribeCidrPrice` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrPrice {
    pub region_id: Option<String>,
    pub eip_v4_type: Option<String>,
    pub netmask: Option<NetmaskInfo>,
}
operation! { DescribeCidrPrice() "DescribeCidrPrice" -> DescribeCidrPriceOutput {
    0 "regionId" region_id: String, 1 "eipV4Type" eip_v4_type: String, 2 "netmask" netmask: NetmaskInfo
} }

/// Response of [`DescribeCidrPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrPriceOutput {
    pub cidr_price: Option<Price>,
}
model! { DescribeCidrPriceOutput {
    0 "cidrPrice" cidr_price: Price
} }

/// In the response of [`DescribeCidrPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub excess_unit_price: Option<f64>,
    pub excess_discount_unit_price: Option<f64>,
    pub excess_amount_unit: Option<String>,
    pub step_prices: Vec<StepPrice>,
}
model! { Price {
    0 "discount" discount: f64, 1 "discountPrice" discount_price: f64, 2 "originalPrice" original_price: f64,
    3 "unitPrice" unit_price: f64, 4 "discountUnitPrice" discount_unit_price: f64, 5 "chargeUnit" charge_unit: String,
    6 "excessUnitPrice" excess_unit_price: f64, 7 "excessDiscountUnitPrice" excess_discount_unit_price: f64,
    8 "excessAmountUnit" excess_amount_unit: String, 9 "stepPrices" step_prices: Vec<StepPrice>
} }

/// In the response of [`DescribeCidrPrice`].
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

/// Describes cidr regions: `DescribeCidrRegions` of `zec` 2024-04-01.
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

/// Describes cidrs: `DescribeCidrs` of `zec` 2024-04-01.
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
    pub source: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeCidrs() "DescribeCidrs" -> DescribeCidrsOutput {
    0 "cidrIds" cidr_ids: Vec<String>, 1 "regionId" region_id: String, 2 "name" name: String,
    3 "cidrBlock" cidr_block: String, 4 "source" source: String, 5 "pageSize" page_size: i64, 6 "pageNum" page_num: i64,
    7 "resourceGroupId" resource_group_id: String
} }
paged! { DescribeCidrs: CidrInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeCidrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCidrsOutput {
    pub data_set: Vec<CidrInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeCidrsOutput {
    0 "dataSet" data_set: Vec<CidrInfo>, 1 "totalCount" total_count: i64
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
    pub used_count: Option<i64>,
    pub source: Option<String>,
    pub eip_v4_type: Option<String>,
    pub netmask: Option<i64>,
    pub pool_id: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { CidrInfo {
    0 "cidrId" cidr_id: String, 1 "regionId" region_id: String, 2 "name" name: String, 3 "cidrBlock" cidr_block: String,
    4 "totalCount" total_count: i64, 5 "usedCount" used_count: i64, 6 "source" source: String,
    7 "eipV4Type" eip_v4_type: String, 8 "netmask" netmask: i64, 9 "poolId" pool_id: String,
    10 "createTime" create_time: String, 11 "expiredTime" expired_time: String,
    12 "resourceGroupId" resource_group_id: String, 13 "resourceGroupName" resource_group_name: String
} }

/// Describes disk category: `DescribeDiskCategory` of `zec` 2024-04-01.
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
    pub category_zone_set: Vec<DiskCategory>,
}
model! { DescribeDiskCategoryOutput {
    0 "categoryZoneSet" category_zone_set: Vec<DiskCategory>
} }

/// In the response of [`DescribeDiskCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskCategory {
    pub zone_id: Option<String>,
    pub category_set: Vec<String>,
}
model! { DiskCategory {
    0 "zoneId" zone_id: String, 1 "categorySet" category_set: Vec<String>
} }

/// Describes disk regions: `DescribeDiskRegions` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskRegions {
    pub charge_type: Option<String>,
}
operation! { DescribeDiskRegions() "DescribeDiskRegions" -> DescribeDiskRegionsOutput {
    0 "chargeType" charge_type: String
} }

/// Response of [`DescribeDiskRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskRegionsOutput {
    pub region_ids: Vec<String>,
}
model! { DescribeDiskRegionsOutput {
    0 "regionIds" region_ids: Vec<String>
} }

/// Describes disks: `DescribeDisks` of `zec` 2024-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisks {
    pub disk_ids: Option<Vec<String>>,
    pub disk_name: Option<String>,
    pub disk_status: Option<String>,
    pub disk_type: Option<String>,
    pub disk_category: Option<String>,
    pub instance_id: Option<String>,
    pub zone_id: Option<String>,
    pub snapshot_ability: Option<bool>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDisks() "DescribeDisks" -> DescribeDisksOutput {
    0 "diskIds" disk_ids: Vec<String>, 1 "diskName" disk_name: String, 2 "diskStatus" disk_status: String,
    3 "diskType" disk_type: String, 4 "diskCategory" disk_category: String, 5 "instanceId" instance_id: String,
    6 "zoneId" zone_id: String, 7 "snapshotAbility" snapshot_ability: bool, 8 "pageSize" page_size: i64,
    9 "pageNum" page_num: i64, 10 "resourceGroupId" resource_group_id: String
} }
paged! { DescribeDisks: DiskInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksOutput {
    pub data_set: Vec<DiskInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDisksOutput {
    0 "dataSet" data_set: Vec<DiskInfo>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskInfo {
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub zone_id: Option<String>,
    pub disk_type: Option<String>,
    pub portable: Option<bool>,
    pub disk_category: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub period: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub serial: Option<String>,
    pub snapshot_ability: Option<bool>,
    pub auto_snapshot_policy_id: Option<String>,
}
model! { DiskInfo {
    0 "diskId" disk_id: String, 1 "diskName" disk_name: String, 2 "zoneId" zone_id: String,
    3 "diskType" disk_type: String, 4 "portable" portable: bool, 5 "diskCategory" disk_category: String,
    6 "diskSize" disk_size: i64, 7 "diskStatus" disk_status: String, 8 "instanceId" instance_id: String,
    9 "instanceName" instance_name: String, 10 "chargeType" charge_type: String, 11 "createTime" create_time: String,
    12 "expiredTime" expired_time: String, 13 "period" period: i64, 14 "resourceGroupId" resource_group_id: String,
    15 "resourceGroupName" resource_group_name: String, 16 "serial" serial: String,
    17 "snapshotAbility" snapshot_ability: bool, 18 "autoSnapshotPolicyId" auto_snapshot_policy_id: String
} }

/// Describes eip internet charge types: `DescribeEipInternetChargeTypes` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipInternetChargeTypes {
    pub region_id: Option<String>,
    pub eip_v4_type: Option<String>,
}
operation! { DescribeEipInternetChargeTypes() "DescribeEipInternetChargeTypes" -> DescribeEipInternetChargeTypesOutput {
    0 "regionId" region_id: String, 1 "eipV4Type" eip_v4_type: String
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

/// Describes eip monitor data: `DescribeEipMonitorData` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipMonitorData {
    pub eip_id: Option<String>,
    pub metric_type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeEipMonitorData() "DescribeEipMonitorData" -> DescribeEipMonitorDataOutput {
    0 "eipId" eip_id: String, 1 "metricType" metric_type: String, 2 "startTime" start_time: String,
    3 "endTime" end_time: String
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
    pub r#in: Option<f64>,
    pub out: Option<f64>,
    pub lose_in: Option<f64>,
    pub lose_out: Option<f64>,
    pub in_value: Option<f64>,
    pub out_value: Option<f64>,
}
model! { EipMetricValue {
    0 "time" time: String, 1 "in" r#in: f64, 2 "out" out: f64, 3 "loseIn" lose_in: f64, 4 "loseOut" lose_out: f64,
    5 "inValue" in_value: f64, 6 "outValue" out_value: f64
} }

/// Describes eip price: `DescribeEipPrice` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipPrice {
    pub region_id: Option<String>,
    pub amount: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub eip_v4_type: Option<String>,
    pub bandwidth: Option<i64>,
    pub flow_package: Option<f64>,
    pub cidr_id: Option<String>,
    pub cluster_id: Option<String>,
    pub peer_region_id: Option<String>,
}
operation! { DescribeEipPrice() "DescribeEipPrice" -> DescribeEipPriceOutput {
    0 "regionId" region_id: String, 1 "amount" amount: i64, 2 "internetChargeType" internet_charge_type: String,
    3 "eipV4Type" eip_v4_type: String, 4 "bandwidth" bandwidth: i64, 5 "flowPackage" flow_package: f64,
    6 "cidrId" cidr_id: String, 7 "clusterId" cluster_id: String, 8 "peerRegionId" peer_region_id: String
} }

/// Response of [`DescribeEipPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipPriceOutput {
    pub eip_price: Option<Price>,
    pub bandwidth_price: Option<Price>,
}
model! { DescribeEipPriceOutput {
    0 "eipPrice" eip_price: Price, 1 "bandwidthPrice" bandwidth_price: Price
} }

/// Describes eip regions: `DescribeEipRegions` of `zec` 2024-04-01.
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

/// Describes eip remote regions: `DescribeEipRemoteRegions` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipRemoteRegions {
    pub region_id: Option<String>,
    pub eip_v4_type: Option<String>,
}
operation! { DescribeEipRemoteRegions() "DescribeEipRemoteRegions" -> DescribeEipRemoteRegionsOutput {
    0 "regionId" region_id: String, 1 "eipV4Type" eip_v4_type: String
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

/// Describes eip traffic: `DescribeEipTraffic` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipTraffic {
    pub eip_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub step: Option<i64>,
    pub wan_ip: Option<String>,
}
operation! { DescribeEipTraffic() "DescribeEipTraffic" -> DescribeEipTrafficOutput {
    0 "eipId" eip_id: String, 1 "startTime" start_time: String, 2 "endTime" end_time: String, 3 "step" step: i64,
    4 "wanIp" wan_ip: String
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

/// Describes eips: `DescribeEips` of `zec` 2024-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEips {
    pub eip_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub is_default: Option<bool>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub private_ip_address: Option<String>,
    /// Deprecated.
    pub ip_address: Option<String>,
    pub ip_addresses: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub associated_id: Option<String>,
    pub cidr_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeEips() "DescribeEips" -> DescribeEipsOutput {
    0 "eipIds" eip_ids: Vec<String>, 1 "regionId" region_id: String, 2 "name" name: String, 3 "status" status: String,
    4 "isDefault" is_default: bool, 5 "pageSize" page_size: i64, 6 "pageNum" page_num: i64,
    7 "privateIpAddress" private_ip_address: String, 8 "ipAddress" ip_address: String,
    9 "ipAddresses" ip_addresses: Vec<String>, 10 "instanceId" instance_id: String,
    11 "associatedId" associated_id: String, 12 "cidrIds" cidr_ids: Vec<String>,
    13 "resourceGroupId" resource_group_id: String
} }
paged! { DescribeEips: EipInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeEips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipsOutput {
    pub data_set: Vec<EipInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeEipsOutput {
    0 "dataSet" data_set: Vec<EipInfo>, 1 "totalCount" total_count: i64
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
    pub status: Option<String>,
    pub public_ip_addresses: Vec<String>,
    pub private_ip_address: Option<String>,
    pub eip_v4_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub cidr_id: Option<String>,
    pub nic_id: Option<String>,
    pub associated_id: Option<String>,
    pub associated_type: Option<String>,
    pub bind_type: Option<String>,
    pub flow_package: Option<f64>,
    pub bandwidth: Option<i64>,
    pub eip_geo_refs: Vec<EipGeoRef>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub bandwidth_cluster: Option<BandwidthClusterInfo>,
}
model! { EipInfo {
    0 "eipId" eip_id: String, 1 "name" name: String, 2 "regionId" region_id: String,
    3 "peerRegionId" peer_region_id: String, 4 "isDefault" is_default: bool, 5 "status" status: String,
    6 "publicIpAddresses" public_ip_addresses: Vec<String>, 7 "privateIpAddress" private_ip_address: String,
    8 "eipV4Type" eip_v4_type: String, 9 "internetChargeType" internet_charge_type: String, 10 "cidrId" cidr_id: String,
    11 "nicId" nic_id: String, 12 "associatedId" associated_id: String, 13 "associatedType" associated_type: String,
    14 "bindType" bind_type: String, 15 "flowPackage" flow_package: f64, 16 "bandwidth" bandwidth: i64,
    17 "eipGeoRefs" eip_geo_refs: Vec<EipGeoRef>, 18 "createTime" create_time: String,
    19 "expiredTime" expired_time: String, 20 "resourceGroupId" resource_group_id: String,
    21 "resourceGroupName" resource_group_name: String, 22 "bandwidthCluster" bandwidth_cluster: BandwidthClusterInfo
} }

/// In the response of [`DescribeEips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipGeoRef {
    pub ip: Option<String>,
    pub db_ip: Option<String>,
    pub ip_data: Option<String>,
    pub ip_info: Option<String>,
    pub max_mind: Option<String>,
    pub is_consistent: Option<bool>,
}
model! { EipGeoRef {
    0 "ip" ip: String, 1 "dbIp" db_ip: String, 2 "ipData" ip_data: String, 3 "ipInfo" ip_info: String,
    4 "maxMind" max_mind: String, 5 "isConsistent" is_consistent: bool
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

/// Describes images: `DescribeImages` of `zec` 2024-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub image_ids: Option<Vec<String>>,
    pub image_name: Option<String>,
    pub zone_id: Option<String>,
    pub category: Option<String>,
    pub image_type: Option<String>,
    pub os_type: Option<String>,
    pub image_status: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeImages() "DescribeImages" -> DescribeImagesOutput {
    0 "imageIds" image_ids: Vec<String>, 1 "imageName" image_name: String, 2 "zoneId" zone_id: String,
    3 "category" category: String, 4 "imageType" image_type: String, 5 "osType" os_type: String,
    6 "imageStatus" image_status: String, 7 "pageNum" page_num: i64, 8 "pageSize" page_size: i64
} }
paged! { DescribeImages: ImageInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub data_set: Vec<ImageInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeImagesOutput {
    0 "dataSet" data_set: Vec<ImageInfo>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_type: Option<String>,
    pub image_size: Option<String>,
    pub image_description: Option<String>,
    pub image_version: Option<String>,
    pub image_status: Option<String>,
    pub nic_network_type: Vec<String>,
    pub category: Option<String>,
    pub os_type: Option<String>,
}
model! { ImageInfo {
    0 "imageId" image_id: String, 1 "imageName" image_name: String, 2 "imageType" image_type: String,
    3 "imageSize" image_size: String, 4 "imageDescription" image_description: String,
    5 "imageVersion" image_version: String, 6 "imageStatus" image_status: String,
    7 "nicNetworkType" nic_network_type: Vec<String>, 8 "category" category: String, 9 "osType" os_type: String
} }

/// Describes instance monitor data: `DescribeInstanceMonitorData` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorData {
    pub instance_id: Option<String>,
    pub metric_type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeInstanceMonitorData() "DescribeInstanceMonitorData" -> DescribeInstanceMonitorDataOutput {
    0 "instanceId" instance_id: String, 1 "metricType" metric_type: String, 2 "startTime" start_time: String,
    3 "endTime" end_time: String
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

/// In the response of [`DescribeInstanceMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricValue {
    pub time: Option<String>,
    pub value: Option<f64>,
}
model! { MetricValue {
    0 "time" time: String, 1 "value" value: f64
} }

/// Describes instances: `DescribeInstances` of `zec` 2024-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
    pub image_id: Option<String>,
    pub status: Option<String>,
    pub name: Option<String>,
    pub ipv4_address: Option<String>,
    pub ipv6_address: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>, 1 "zoneId" zone_id: String, 2 "imageId" image_id: String,
    3 "status" status: String, 4 "name" name: String, 5 "ipv4Address" ipv4_address: String,
    6 "ipv6Address" ipv6_address: String, 7 "pageSize" page_size: i64, 8 "pageNum" page_num: i64,
    9 "resourceGroupId" resource_group_id: String
} }
paged! { DescribeInstances: InstanceInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub data_set: Vec<InstanceInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "dataSet" data_set: Vec<InstanceInfo>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub zone_id: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub time_zone: Option<String>,
    pub nic_network_type: Option<String>,
    pub instance_type: Option<String>,
    pub status: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Vec<DataDisk>,
    pub public_ip_addresses: Vec<String>,
    pub private_ip_addresses: Vec<String>,
    pub key_id: Option<String>,
    pub subnet_id: Option<String>,
    pub enable_agent: Option<bool>,
    pub enable_agent_monitor: Option<bool>,
    pub enable_ip_forward: Option<bool>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub nics: Vec<NicInfo>,
}
model! { InstanceInfo {
    0 "instanceId" instance_id: String, 1 "instanceName" instance_name: String, 2 "zoneId" zone_id: String,
    3 "cpu" cpu: i64, 4 "memory" memory: i64, 5 "imageId" image_id: String, 6 "imageName" image_name: String,
    7 "timeZone" time_zone: String, 8 "nicNetworkType" nic_network_type: String, 9 "instanceType" instance_type: String,
    10 "status" status: String, 11 "systemDisk" system_disk: SystemDisk, 12 "dataDisks" data_disks: Vec<DataDisk>,
    13 "publicIpAddresses" public_ip_addresses: Vec<String>, 14 "privateIpAddresses" private_ip_addresses: Vec<String>,
    15 "keyId" key_id: String, 16 "subnetId" subnet_id: String, 17 "enableAgent" enable_agent: bool,
    18 "enableAgentMonitor" enable_agent_monitor: bool, 19 "enableIpForward" enable_ip_forward: bool,
    20 "createTime" create_time: String, 21 "expiredTime" expired_time: String,
    22 "resourceGroupId" resource_group_id: String, 23 "resourceGroupName" resource_group_name: String,
    24 "nics" nics: Vec<NicInfo>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NicInfo {
    pub nic_id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub nic_type: Option<String>,
    pub region_id: Option<String>,
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
}
model! { NicInfo {
    0 "nicId" nic_id: String, 1 "name" name: String, 2 "status" status: String, 3 "nicType" nic_type: String,
    4 "regionId" region_id: String, 5 "nicSubnetType" nic_subnet_type: String,
    6 "publicIpList" public_ip_list: Vec<String>, 7 "privateIpList" private_ip_list: Vec<String>,
    8 "primaryIpv4" primary_ipv4: String, 9 "primaryIpv6" primary_ipv6: String, 10 "ipv6Cidr" ipv6_cidr: String,
    11 "secondaryIpv4s" secondary_ipv4s: Vec<String>, 12 "macAddress" mac_address: String,
    13 "instanceId" instance_id: String, 14 "vpcId" vpc_id: String, 15 "subnetId" subnet_id: String,
    16 "createTime" create_time: String, 17 "updateTime" update_time: String,
    18 "resourceGroup" resource_group: ResourceGroupInfo
} }

/// Describes instances status: `DescribeInstancesStatus` of `zec` 2024-04-01.
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
    pub data_set: Vec<InstanceStatus>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesStatusOutput {
    0 "dataSet" data_set: Vec<InstanceStatus>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
}
model! { InstanceStatus {
    0 "instanceId" instance_id: String, 1 "instanceStatus" instance_status: String
} }

/// Describes key pairs: `DescribeKeyPairs` of `zec` 2024-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairs {
    pub key_ids: Option<Vec<String>>,
    pub key_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeKeyPairs() "DescribeKeyPairs" -> DescribeKeyPairsOutput {
    0 "keyIds" key_ids: Vec<String>, 1 "keyName" key_name: String, 2 "pageNum" page_num: i64,
    3 "pageSize" page_size: i64
} }
paged! { DescribeKeyPairs: KeyPair = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsOutput {
    pub data_set: Vec<KeyPair>,
    pub total_count: Option<i64>,
}
model! { DescribeKeyPairsOutput {
    0 "dataSet" data_set: Vec<KeyPair>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyPair {
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub public_key: Option<String>,
    pub key_description: Option<String>,
    pub create_time: Option<String>,
}
model! { KeyPair {
    0 "keyId" key_id: String, 1 "keyName" key_name: String, 2 "publicKey" public_key: String,
    3 "keyDescription" key_description: String, 4 "createTime" create_time: String
} }

/// Describes nat gateway detail: `DescribeNatGatewayDetail` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayDetail {
    pub nat_gateway_id: Option<String>,
}
operation! { DescribeNatGatewayDetail() "DescribeNatGatewayDetail" -> DescribeNatGatewayDetailOutput {
    0 "natGatewayId" nat_gateway_id: String
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
    pub snat_subnets: Vec<SnatSubnetRef>,
}
model! { SnatEntry {
    0 "snatEntryId" snat_entry_id: String, 1 "cidrs" cidrs: Vec<String>, 2 "eipIds" eip_ids: Vec<String>,
    3 "snatSubnets" snat_subnets: Vec<SnatSubnetRef>
} }

/// In the response of [`DescribeNatGatewayDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnatSubnetRef {
    pub subnet_id: Option<String>,
    pub cidr: Option<String>,
}
model! { SnatSubnetRef {
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
    pub protocol: Option<String>,
    pub listener_port: Option<String>,
    pub internal_port: Option<String>,
}
model! { DnatEntry {
    0 "dnatEntryId" dnat_entry_id: String, 1 "status" status: String, 2 "privateIp" private_ip: String,
    3 "eipId" eip_id: String, 4 "protocol" protocol: String, 5 "listenerPort" listener_port: String,
    6 "internalPort" internal_port: String
} }

/// Describes nat gateway regions: `DescribeNatGatewayRegions` of `zec` 2024-04-01.
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

/// Describes nat gateways: `DescribeNatGateways` of `zec` 2024-04-01.
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
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeNatGateways() "DescribeNatGateways" -> DescribeNatGatewaysOutput {
    0 "regionId" region_id: String, 1 "vpcId" vpc_id: String, 2 "natGatewayIds" nat_gateway_ids: Vec<String>,
    3 "name" name: String, 4 "status" status: String, 5 "pageSize" page_size: i64, 6 "pageNum" page_num: i64,
    7 "resourceGroupId" resource_group_id: String
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
    pub status: Option<String>,
    pub name: Option<String>,
    pub subnet_ids: Vec<String>,
    pub is_all_subnets: Option<bool>,
    pub eip_ids: Vec<String>,
    pub zbg_id: Option<String>,
    pub icmp_reply_enabled: Option<bool>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
}
model! { NatGateway {
    0 "natGatewayId" nat_gateway_id: String, 1 "vpcId" vpc_id: String, 2 "regionId" region_id: String,
    3 "status" status: String, 4 "name" name: String, 5 "subnetIds" subnet_ids: Vec<String>,
    6 "isAllSubnets" is_all_subnets: bool, 7 "eipIds" eip_ids: Vec<String>, 8 "zbgId" zbg_id: String,
    9 "icmpReplyEnabled" icmp_reply_enabled: bool, 10 "resourceGroupId" resource_group_id: String,
    11 "resourceGroupName" resource_group_name: String, 12 "createTime" create_time: String,
    13 "expiredTime" expired_time: String
} }

/// Describes network interface regions: `DescribeNetworkInterfaceRegions` of `zec` 2024-04-01.
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

/// Describes network interfaces: `DescribeNetworkInterfaces` of `zec` 2024-04-01.
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
    pub nic_type: Option<String>,
    pub status: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeNetworkInterfaces() "DescribeNetworkInterfaces" -> DescribeNetworkInterfacesOutput {
    0 "nicIds" nic_ids: Vec<String>, 1 "name" name: String, 2 "regionId" region_id: String, 3 "vpcId" vpc_id: String,
    4 "subnetId" subnet_id: String, 5 "instanceId" instance_id: String, 6 "nicType" nic_type: String,
    7 "status" status: String, 8 "pageSize" page_size: i64, 9 "pageNum" page_num: i64,
    10 "resourceGroupId" resource_group_id: String
} }
paged! { DescribeNetworkInterfaces: NicInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesOutput {
    pub data_set: Vec<NicInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeNetworkInterfacesOutput {
    0 "dataSet" data_set: Vec<NicInfo>, 1 "totalCount" total_count: i64
} }

/// Describes pools: `DescribePools` of `zec` 2024-04-01.
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
    pub data_set: Vec<PoolInfo>,
    pub total_count: Option<i64>,
}
model! { DescribePoolsOutput {
    0 "dataSet" data_set: Vec<PoolInfo>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoolInfo {
    pub pool_id: Option<String>,
    pub region_id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
}
model! { PoolInfo {
    0 "poolId" pool_id: String, 1 "regionId" region_id: String, 2 "name" name: String,
    3 "createTime" create_time: String
} }

/// Describes routes: `DescribeRoutes` of `zec` 2024-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutes {
    pub route_ids: Option<Vec<String>>,
    pub ip_version: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub cidr_block: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeRoutes() "DescribeRoutes" -> DescribeRoutesOutput {
    0 "routeIds" route_ids: Vec<String>, 1 "ipVersion" ip_version: String, 2 "type" r#type: String,
    3 "name" name: String, 4 "cidrBlock" cidr_block: String, 5 "pageSize" page_size: i64, 6 "pageNum" page_num: i64
} }
paged! { DescribeRoutes: RouteInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutesOutput {
    pub data_set: Vec<RouteInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRoutesOutput {
    0 "dataSet" data_set: Vec<RouteInfo>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteInfo {
    pub route_id: Option<String>,
    pub name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub ip_version: Option<String>,
    pub r#type: Option<String>,
    pub source_ip: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub priority: Option<i64>,
    pub next_hop_id: Option<String>,
    pub next_hop_name: Option<String>,
    pub next_hop_type: Option<String>,
    pub create_time: Option<String>,
    pub source_cidr_block: Option<String>,
    pub cidr_block: Option<String>,
}
model! { RouteInfo {
    0 "routeId" route_id: String, 1 "name" name: String, 2 "vpcId" vpc_id: String, 3 "vpcName" vpc_name: String,
    4 "ipVersion" ip_version: String, 5 "type" r#type: String, 6 "sourceIp" source_ip: String,
    7 "destinationCidrBlock" destination_cidr_block: String, 8 "priority" priority: i64,
    9 "nextHopId" next_hop_id: String, 10 "nextHopName" next_hop_name: String, 11 "nextHopType" next_hop_type: String,
    12 "createTime" create_time: String, 13 "sourceCidrBlock" source_cidr_block: String,
    14 "cidrBlock" cidr_block: String
} }

/// Describes security group rule: `DescribeSecurityGroupRule` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRule {
    pub security_group_id: Option<String>,
}
operation! { DescribeSecurityGroupRule() "DescribeSecurityGroupRule" -> DescribeSecurityGroupRuleOutput {
    0 "securityGroupId" security_group_id: String
} }

/// Response of [`DescribeSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRuleOutput {
    pub ingress_rule_list: Vec<RuleInfo>,
    pub egress_rule_list: Vec<RuleInfo>,
}
model! { DescribeSecurityGroupRuleOutput {
    0 "ingressRuleList" ingress_rule_list: Vec<RuleInfo>, 1 "egressRuleList" egress_rule_list: Vec<RuleInfo>
} }

/// Describes security groups: `DescribeSecurityGroups` of `zec` 2024-04-01.
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
    pub data_set: Vec<SecurityGroupInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeSecurityGroupsOutput {
    0 "dataSet" data_set: Vec<SecurityGroupInfo>, 1 "totalCount" total_count: i64
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
}
model! { SecurityGroupInfo {
    0 "securityGroupId" security_group_id: String, 1 "securityGroupName" security_group_name: String,
    2 "scope" scope: String, 3 "createTime" create_time: String, 4 "vpcIds" vpc_ids: Vec<String>,
    5 "isDefault" is_default: bool
} }

/// Describes snapshots: `DescribeSnapshots` of `zec` 2024-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshots {
    pub snapshot_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
    pub status: Option<String>,
    pub disk_ids: Option<Vec<String>>,
    pub disk_type: Option<String>,
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
    pub status: Option<String>,
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

/// Describes subnet regions: `DescribeSubnetRegions` of `zec` 2024-04-01.
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

/// Describes subnets: `DescribeSubnets` of `zec` 2024-04-01.
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
}
operation! { DescribeSubnets() "DescribeSubnets" -> DescribeSubnetsOutput {
    0 "subnetIds" subnet_ids: Vec<String>, 1 "name" name: String, 2 "cidrBlock" cidr_block: String,
    3 "regionId" region_id: String, 4 "pageSize" page_size: i64, 5 "pageNum" page_num: i64
} }
paged! { DescribeSubnets: SubnetInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub data_set: Vec<SubnetInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeSubnetsOutput {
    0 "dataSet" data_set: Vec<SubnetInfo>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInfo {
    pub subnet_id: Option<String>,
    pub region_id: Option<String>,
    pub name: Option<String>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub stack_type: Option<String>,
    pub ipv6_type: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub usage_ipv4_count: Option<i64>,
    pub usage_ipv6_count: Option<i64>,
    pub create_time: Option<String>,
    pub is_default: Option<bool>,
}
model! { SubnetInfo {
    0 "subnetId" subnet_id: String, 1 "regionId" region_id: String, 2 "name" name: String,
    3 "cidrBlock" cidr_block: String, 4 "ipv6CidrBlock" ipv6_cidr_block: String, 5 "stackType" stack_type: String,
    6 "ipv6Type" ipv6_type: String, 7 "vpcId" vpc_id: String, 8 "vpcName" vpc_name: String,
    9 "usageIpv4Count" usage_ipv4_count: i64, 10 "usageIpv6Count" usage_ipv6_count: i64,
    11 "createTime" create_time: String, 12 "isDefault" is_default: bool
} }

/// Describes time zones: `DescribeTimeZones` of `zec` 2024-04-01.
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

/// Describes vnc url: `DescribeVncUrl` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVncUrl {
    pub instance_id: Option<String>,
}
operation! { DescribeVncUrl() "DescribeVncUrl" -> DescribeVncUrlOutput {
    0 "instanceId" instance_id: String
} }

/// Response of [`DescribeVncUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVncUrlOutput {
    pub url: Option<String>,
}
model! { DescribeVncUrlOutput {
    0 "url" url: String
} }

/// Describes vpcs: `DescribeVpcs` of `zec` 2024-04-01.
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
}
operation! { DescribeVpcs() "DescribeVpcs" -> DescribeVpcsOutput {
    0 "vpcIds" vpc_ids: Vec<String>, 1 "name" name: String, 2 "cidrBlock" cidr_block: String,
    3 "pageSize" page_size: i64, 4 "pageNum" page_num: i64, 5 "resourceGroupId" resource_group_id: String
} }
paged! { DescribeVpcs: VpcInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub data_set: Vec<VpcInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcsOutput {
    0 "dataSet" data_set: Vec<VpcInfo>, 1 "totalCount" total_count: i64
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
    pub resource_group: Option<ResourceGroupInfo>,
}
model! { VpcInfo {
    0 "vpcId" vpc_id: String, 1 "name" name: String, 2 "cidrBlock" cidr_block: String,
    3 "ipv6CidrBlock" ipv6_cidr_block: String, 4 "mtu" mtu: i64, 5 "isDefault" is_default: bool,
    6 "createTime" create_time: String, 7 "usageIpv4Count" usage_ipv4_count: i64,
    8 "usageIpv6Count" usage_ipv6_count: i64, 9 "securityGroupId" security_group_id: String,
    10 "resourceGroup" resource_group: ResourceGroupInfo
} }

/// Describes zone instance config infos: `DescribeZoneInstanceConfigInfos` of `zec` 2024-04-01.
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
    pub cpu_count: Option<i64>,
    pub memory: Option<i64>,
    pub with_stock: Option<bool>,
    pub frequency: Option<String>,
    pub internet_max_bandwidth_out_limit: Option<i64>,
    pub instance_type_name: Option<String>,
    pub internet_charge_types: Vec<String>,
}
model! { InstanceTypeQuotaItem {
    0 "zoneId" zone_id: String, 1 "instanceType" instance_type: String, 2 "cpuCount" cpu_count: i64,
    3 "memory" memory: i64, 4 "withStock" with_stock: bool, 5 "frequency" frequency: String,
    6 "internetMaxBandwidthOutLimit" internet_max_bandwidth_out_limit: i64,
    7 "instanceTypeName" instance_type_name: String, 8 "internetChargeTypes" internet_charge_types: Vec<String>
} }

/// Describes zones: `DescribeZones` of `zec` 2024-04-01.
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
    pub zone_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ZoneInfo {
    0 "zoneId" zone_id: String, 1 "zoneName" zone_name: String, 2 "regionId" region_id: String
} }

/// Detaches disks: `DetachDisks` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisks {
    pub disk_ids: Option<Vec<String>>,
    pub instance_check_flag: Option<bool>,
}
operation! { DetachDisks() "DetachDisks" -> Empty {
    0 "diskIds" disk_ids: Vec<String>, 1 "instanceCheckFlag" instance_check_flag: bool
} }

/// Response of [`DetachDisks`]: empty.
pub type DetachDisksOutput = Empty;

/// Detaches eip lan ip: `DetachEipLanIp` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachEipLanIp {
    pub eip_id: Option<String>,
}
operation! { DetachEipLanIp() "DetachEipLanIp" -> Empty {
    0 "eipId" eip_id: String
} }

/// Response of [`DetachEipLanIp`]: empty.
pub type DetachEipLanIpOutput = Empty;

/// Detaches network interface: `DetachNetworkInterface` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachNetworkInterface {
    pub nic_id: Option<String>,
}
operation! { DetachNetworkInterface() "DetachNetworkInterface" -> Empty {
    0 "nicId" nic_id: String
} }

/// Response of [`DetachNetworkInterface`]: empty.
pub type DetachNetworkInterfaceOutput = Empty;

/// `InquiryPriceCreateDisks` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisks {
    pub zone_id: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_amount: Option<i64>,
    pub disk_category: Option<String>,
}
operation! { InquiryPriceCreateDisks() "InquiryPriceCreateDisks" -> InquiryPriceCreateDisksOutput {
    0 "zoneId" zone_id: String, 1 "diskSize" disk_size: i64, 2 "diskAmount" disk_amount: i64,
    3 "diskCategory" disk_category: String
} }

/// Response of [`InquiryPriceCreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisksOutput {
    pub data_disk_price: Option<Price>,
}
model! { InquiryPriceCreateDisksOutput {
    0 "dataDiskPrice" data_disk_price: Price
} }

/// `InquiryPriceCreateInstance` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstance {
    pub zone_id: Option<String>,
    pub instance_type: Option<String>,
    pub eip_v4_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub traffic_package_size: Option<f64>,
    pub bandwidth: Option<i64>,
    pub instance_count: Option<i64>,
    pub system_disk: Option<SystemDisk>,
    pub data_disk: Option<DataDisk>,
}
operation! { InquiryPriceCreateInstance() "InquiryPriceCreateInstance" -> InquiryPriceCreateInstanceOutput {
    0 "zoneId" zone_id: String, 1 "instanceType" instance_type: String, 2 "eipV4Type" eip_v4_type: String,
    3 "internetChargeType" internet_charge_type: String, 4 "trafficPackageSize" traffic_package_size: f64,
    5 "bandwidth" bandwidth: i64, 6 "instanceCount" instance_count: i64, 7 "systemDisk" system_disk: SystemDisk,
    8 "dataDisk" data_disk: DataDisk
} }

/// Response of [`InquiryPriceCreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstanceOutput {
    pub spec_price: Option<Price>,
    pub gpu_price: Option<Price>,
    pub ipv4_price: Option<Price>,
    pub ipv6_price: Option<Price>,
    pub ipv4_bandwidth_price: Option<Price>,
    pub ipv6_bandwidth_price: Option<Price>,
    pub system_disk_price: Option<Price>,
    pub data_disk_price: Option<Price>,
}
model! { InquiryPriceCreateInstanceOutput {
    0 "specPrice" spec_price: Price, 1 "gpuPrice" gpu_price: Price, 2 "ipv4Price" ipv4_price: Price,
    3 "ipv6Price" ipv6_price: Price, 4 "ipv4BandwidthPrice" ipv4_bandwidth_price: Price,
    5 "ipv6BandwidthPrice" ipv6_bandwidth_price: Price, 6 "systemDiskPrice" system_disk_price: Price,
    7 "dataDiskPrice" data_disk_price: Price
} }

/// `InquiryPriceCreateNatGateway` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateNatGateway {
    pub region_id: Option<String>,
}
operation! { InquiryPriceCreateNatGateway() "InquiryPriceCreateNatGateway" -> InquiryPriceCreateNatGatewayOutput {
    0 "regionId" region_id: String
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

/// In the response of [`InquiryPriceCreateNatGateway`].
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
}
model! { PriceItem {
    0 "discount" discount: f64, 1 "discountPrice" discount_price: f64, 2 "originalPrice" original_price: f64,
    3 "unitPrice" unit_price: f64, 4 "discountUnitPrice" discount_unit_price: f64, 5 "chargeUnit" charge_unit: String,
    6 "stepPrices" step_prices: Vec<StepPrice>, 7 "amountUnit" amount_unit: String,
    8 "excessUnitPrice" excess_unit_price: f64, 9 "excessDiscountUnitPrice" excess_discount_unit_price: f64,
    10 "excessAmountUnit" excess_amount_unit: String
} }

/// `InquiryPricePublicIpv6` of `zec` 2024-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPricePublicIpv6 {
    pub region_id: Option<String>,
    pub package_size: Option<f64>,
    pub bandwidth: Option<i64>,
}
operation! { InquiryPricePublicIpv6() "InquiryPricePublicIpv6" -> InquiryPricePublicIpv6Output {
    0 "regionId" region_id: String, 1 "packageSize" package_size: f64, 2 "bandwidth" bandwidth: i64
} }

/// Response of [`InquiryPricePublicIpv6`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPricePublicIpv6Output {
    pub bandwidth_price: Option<Price>,
}
model! { InquiryPricePublicIpv6Output {
    0 "bandwidthPrice" bandwidth_price: Price
} }

/// Modifies auto snapshot policy: `ModifyAutoSnapshotPolicy` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicy {
    pub auto_snapshot_policy_id: Option<String>,
    pub auto_snapshot_policy_name: Option<String>,
    pub repeat_week_days: Option<Vec<i64>>,
    pub hours: Option<Vec<i64>>,
    pub retention_days: Option<i64>,
}
operation! { ModifyAutoSnapshotPolicy() "ModifyAutoSnapshotPolicy" -> Empty {
    0 "autoSnapshotPolicyId" auto_snapshot_policy_id: String,
    1 "autoSnapshotPolicyName" auto_snapshot_policy_name: String, 2 "repeatWeekDays" repeat_week_days: Vec<i64>,
    3 "hours" hours: Vec<i64>, 4 "retentionDays" retention_days: i64
} }

/// Response of [`ModifyAutoSnapshotPolicy`]: empty.
pub type ModifyAutoSnapshotPolicyOutput = Empty;

/// Modifies border gateway asn: `ModifyBorderGatewayAsn` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBorderGatewayAsn {
    pub zbg_id: Option<String>,
    pub asn: Option<i64>,
}
operation! { ModifyBorderGatewayAsn() "ModifyBorderGatewayAsn" -> Empty {
    0 "zbgId" zbg_id: String, 1 "asn" asn: i64
} }

/// Response of [`ModifyBorderGatewayAsn`]: empty.
pub type ModifyBorderGatewayAsnOutput = Empty;

/// Modifies border gateways attribute: `ModifyBorderGatewaysAttribute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBorderGatewaysAttribute {
    pub zbg_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub advertised_subnet: Option<String>,
    pub advertised_cidrs: Option<Vec<String>>,
    pub asn: Option<i64>,
}
operation! { ModifyBorderGatewaysAttribute() "ModifyBorderGatewaysAttribute" -> Empty {
    0 "zbgIds" zbg_ids: Vec<String>, 1 "name" name: String, 2 "advertisedSubnet" advertised_subnet: String,
    3 "advertisedCidrs" advertised_cidrs: Vec<String>, 4 "asn" asn: i64
} }

/// Response of [`ModifyBorderGatewaysAttribute`]: empty.
pub type ModifyBorderGatewaysAttributeOutput = Empty;

/// Modifies disks attributes: `ModifyDisksAttributes` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksAttributes {
    pub disk_ids: Option<Vec<String>>,
    pub disk_name: Option<String>,
}
operation! { ModifyDisksAttributes() "ModifyDisksAttributes" -> Empty {
    0 "diskIds" disk_ids: Vec<String>, 1 "diskName" disk_name: String
} }

/// Response of [`ModifyDisksAttributes`]: empty.
pub type ModifyDisksAttributesOutput = Empty;

/// Modifies disks resource group: `ModifyDisksResourceGroup` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksResourceGroup {
    pub disk_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyDisksResourceGroup() "ModifyDisksResourceGroup" -> Empty {
    0 "diskIds" disk_ids: Vec<String>, 1 "resourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyDisksResourceGroup`]: empty.
pub type ModifyDisksResourceGroupOutput = Empty;

/// Modifies dnat entry: `ModifyDnatEntry` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDnatEntry {
    pub dnat_entry_id: Option<String>,
    pub eip_id: Option<String>,
    pub private_ip: Option<String>,
    pub protocol: Option<String>,
    pub listener_port: Option<String>,
    pub internal_port: Option<String>,
}
operation! { ModifyDnatEntry() "ModifyDnatEntry" -> Empty {
    0 "dnatEntryId" dnat_entry_id: String, 1 "eipId" eip_id: String, 2 "privateIp" private_ip: String,
    3 "protocol" protocol: String, 4 "listenerPort" listener_port: String, 5 "internalPort" internal_port: String
} }

/// Response of [`ModifyDnatEntry`]: empty.
pub type ModifyDnatEntryOutput = Empty;

/// Modifies eip attribute: `ModifyEipAttribute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipAttribute {
    pub eip_id: Option<String>,
    pub name: Option<String>,
}
operation! { ModifyEipAttribute() "ModifyEipAttribute" -> Empty {
    0 "eipId" eip_id: String, 1 "name" name: String
} }

/// Response of [`ModifyEipAttribute`]: empty.
pub type ModifyEipAttributeOutput = Empty;

/// Modifies eip bandwidth: `ModifyEipBandwidth` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipBandwidth {
    pub eip_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub commit_bandwidth: Option<i64>,
}
operation! { ModifyEipBandwidth() "ModifyEipBandwidth" -> Empty {
    0 "eipId" eip_id: String, 1 "bandwidth" bandwidth: i64, 2 "commitBandwidth" commit_bandwidth: i64
} }

/// Response of [`ModifyEipBandwidth`]: empty.
pub type ModifyEipBandwidthOutput = Empty;

/// Modifies instance type: `ModifyInstanceType` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceType {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
}
operation! { ModifyInstanceType() "ModifyInstanceType" -> ModifyInstanceTypeOutput {
    0 "instanceId" instance_id: String, 1 "instanceType" instance_type: String
} }

/// Response of [`ModifyInstanceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTypeOutput {
    pub order_number: Option<String>,
}
model! { ModifyInstanceTypeOutput {
    0 "orderNumber" order_number: String
} }

/// Modifies instances attribute: `ModifyInstancesAttribute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
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

/// Modifies instances resource group: `ModifyInstancesResourceGroup` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
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

/// Modifies nat gateway: `ModifyNatGateway` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatGateway {
    pub nat_gateway_id: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub icmp_reply_enabled: Option<bool>,
}
operation! { ModifyNatGateway() "ModifyNatGateway" -> Empty {
    0 "natGatewayId" nat_gateway_id: String, 1 "subnetIds" subnet_ids: Vec<String>,
    2 "icmpReplyEnabled" icmp_reply_enabled: bool
} }

/// Response of [`ModifyNatGateway`]: empty.
pub type ModifyNatGatewayOutput = Empty;

/// Modifies nat gateways attribute: `ModifyNatGatewaysAttribute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatGatewaysAttribute {
    pub nat_ids: Option<Vec<String>>,
    pub name: Option<String>,
}
operation! { ModifyNatGatewaysAttribute() "ModifyNatGatewaysAttribute" -> Empty {
    0 "natIds" nat_ids: Vec<String>, 1 "name" name: String
} }

/// Response of [`ModifyNatGatewaysAttribute`]: empty.
pub type ModifyNatGatewaysAttributeOutput = Empty;

/// Modifies network interfaces attribute: `ModifyNetworkInterfacesAttribute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfacesAttribute {
    pub nic_ids: Option<Vec<String>>,
    pub name: Option<String>,
}
operation! { ModifyNetworkInterfacesAttribute() "ModifyNetworkInterfacesAttribute" -> Empty {
    0 "nicIds" nic_ids: Vec<String>, 1 "name" name: String
} }

/// Response of [`ModifyNetworkInterfacesAttribute`]: empty.
pub type ModifyNetworkInterfacesAttributeOutput = Empty;

/// Modifies route attribute: `ModifyRouteAttribute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteAttribute {
    pub route_id: Option<String>,
    pub name: Option<String>,
}
operation! { ModifyRouteAttribute() "ModifyRouteAttribute" -> Empty {
    0 "routeId" route_id: String, 1 "name" name: String
} }

/// Response of [`ModifyRouteAttribute`]: empty.
pub type ModifyRouteAttributeOutput = Empty;

/// Modifies security groups attribute: `ModifySecurityGroupsAttribute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupsAttribute {
    pub security_group_ids: Option<Vec<String>>,
    pub security_group_name: Option<String>,
}
operation! { ModifySecurityGroupsAttribute() "ModifySecurityGroupsAttribute" -> Empty {
    0 "securityGroupIds" security_group_ids: Vec<String>, 1 "securityGroupName" security_group_name: String
} }

/// Response of [`ModifySecurityGroupsAttribute`]: empty.
pub type ModifySecurityGroupsAttributeOutput = Empty;

/// Modifies snapshots attribute: `ModifySnapshotsAttribute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotsAttribute {
    pub snapshot_ids: Option<Vec<String>>,
    pub snapshot_name: Option<String>,
    pub retention_time: Option<String>,
    pub is_permanent: Option<bool>,
}
operation! { ModifySnapshotsAttribute() "ModifySnapshotsAttribute" -> Empty {
    0 "snapshotIds" snapshot_ids: Vec<String>, 1 "snapshotName" snapshot_name: String,
    2 "retentionTime" retention_time: String, 3 "isPermanent" is_permanent: bool
} }

/// Response of [`ModifySnapshotsAttribute`]: empty.
pub type ModifySnapshotsAttributeOutput = Empty;

/// Modifies snat entry: `ModifySnatEntry` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnatEntry {
    pub snat_entry_id: Option<String>,
    pub cidr: Option<String>,
    pub eip_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
}
operation! { ModifySnatEntry() "ModifySnatEntry" -> Empty {
    0 "snatEntryId" snat_entry_id: String, 1 "cidr" cidr: String, 2 "eipIds" eip_ids: Vec<String>,
    3 "subnetIds" subnet_ids: Vec<String>
} }

/// Response of [`ModifySnatEntry`]: empty.
pub type ModifySnatEntryOutput = Empty;

/// Modifies subnet attribute: `ModifySubnetAttribute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetAttribute {
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub cidr_block: Option<String>,
}
operation! { ModifySubnetAttribute() "ModifySubnetAttribute" -> Empty {
    0 "subnetId" subnet_id: String, 1 "subnetName" subnet_name: String, 2 "cidrBlock" cidr_block: String
} }

/// Response of [`ModifySubnetAttribute`]: empty.
pub type ModifySubnetAttributeOutput = Empty;

/// Modifies subnet stack type: `ModifySubnetStackType` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetStackType {
    pub subnet_id: Option<String>,
    pub stack_type: Option<String>,
    pub ipv6_type: Option<String>,
}
operation! { ModifySubnetStackType() "ModifySubnetStackType" -> ModifySubnetStackTypeOutput {
    0 "subnetId" subnet_id: String, 1 "stackType" stack_type: String, 2 "ipv6Type" ipv6_type: String
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

/// Modifies subnets attribute: `ModifySubnetsAttribute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetsAttribute {
    pub subnet_ids: Option<Vec<String>>,
    pub name: Option<String>,
}
operation! { ModifySubnetsAttribute() "ModifySubnetsAttribute" -> Empty {
    0 "subnetIds" subnet_ids: Vec<String>, 1 "name" name: String
} }

/// Response of [`ModifySubnetsAttribute`]: empty.
pub type ModifySubnetsAttributeOutput = Empty;

/// Modifies vpc attribute: `ModifyVpcAttribute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAttribute {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub cidr_block: Option<String>,
    pub enable_ipv6: Option<bool>,
}
operation! { ModifyVpcAttribute() "ModifyVpcAttribute" -> Empty {
    0 "vpcId" vpc_id: String, 1 "vpcName" vpc_name: String, 2 "cidrBlock" cidr_block: String,
    3 "enableIPv6" enable_ipv6: bool
} }

/// Response of [`ModifyVpcAttribute`]: empty.
pub type ModifyVpcAttributeOutput = Empty;

/// Modifies vpcs attribute: `ModifyVpcsAttribute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcsAttribute {
    pub vpc_ids: Option<Vec<String>>,
    pub name: Option<String>,
}
operation! { ModifyVpcsAttribute() "ModifyVpcsAttribute" -> Empty {
    0 "vpcIds" vpc_ids: Vec<String>, 1 "name" name: String
} }

/// Response of [`ModifyVpcsAttribute`]: empty.
pub type ModifyVpcsAttributeOutput = Empty;

/// Reboots instances: `RebootInstances` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { RebootInstances() "RebootInstances" -> RebootInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>
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

/// Releases disk: `ReleaseDisk` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDisk {
    pub disk_id: Option<String>,
}
operation! { ReleaseDisk() "ReleaseDisk" -> Empty {
    0 "diskId" disk_id: String
} }

/// Response of [`ReleaseDisk`]: empty.
pub type ReleaseDiskOutput = Empty;

/// Releases instances: `ReleaseInstances` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { ReleaseInstances() "ReleaseInstances" -> ReleaseInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>
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

/// Renews cidr: `RenewCidr` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCidr {
    pub cidr_id: Option<String>,
}
operation! { RenewCidr() "RenewCidr" -> Empty {
    0 "cidrId" cidr_id: String
} }

/// Response of [`RenewCidr`]: empty.
pub type RenewCidrOutput = Empty;

/// Renews disk: `RenewDisk` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDisk {
    pub disk_id: Option<String>,
}
operation! { RenewDisk() "RenewDisk" -> Empty {
    0 "diskId" disk_id: String
} }

/// Response of [`RenewDisk`]: empty.
pub type RenewDiskOutput = Empty;

/// Renews eip: `RenewEip` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewEip {
    pub eip_id: Option<String>,
}
operation! { RenewEip() "RenewEip" -> Empty {
    0 "eipId" eip_id: String
} }

/// Response of [`RenewEip`]: empty.
pub type RenewEipOutput = Empty;

/// Renews nat gateway: `RenewNatGateway` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewNatGateway {
    pub nat_gateway_id: Option<String>,
}
operation! { RenewNatGateway() "RenewNatGateway" -> Empty {
    0 "natGatewayId" nat_gateway_id: String
} }

/// Response of [`RenewNatGateway`]: empty.
pub type RenewNatGatewayOutput = Empty;

/// Replaces eip address: `ReplaceEipAddress` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceEipAddress {
    pub replace_ips: Option<Vec<ReplaceIp>>,
}
operation! { ReplaceEipAddress() "ReplaceEipAddress" -> ReplaceEipAddressOutput {
    0 "replaceIps" replace_ips: Vec<ReplaceIp>
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

/// Resets instance: `ResetInstance` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstance {
    pub instance_id: Option<String>,
    pub image_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub timezone: Option<String>,
    pub enable_agent: Option<bool>,
}
operation! { ResetInstance() "ResetInstance" -> Empty {
    0 "instanceId" instance_id: String, 1 "imageId" image_id: String, 2 "password" password: Secret,
    3 "keyId" key_id: String, 4 "timezone" timezone: String, 5 "enableAgent" enable_agent: bool
} }

/// Response of [`ResetInstance`]: empty.
pub type ResetInstanceOutput = Empty;

/// Resets instance password: `ResetInstancePassword` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancePassword {
    pub instance_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
operation! { ResetInstancePassword() "ResetInstancePassword" -> Empty {
    0 "instanceId" instance_id: String, 1 "password" password: Secret
} }

/// Response of [`ResetInstancePassword`]: empty.
pub type ResetInstancePasswordOutput = Empty;

/// Resizes disk: `ResizeDisk` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisk {
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
}
operation! { ResizeDisk() "ResizeDisk" -> Empty {
    0 "diskId" disk_id: String, 1 "diskSize" disk_size: i64
} }

/// Response of [`ResizeDisk`]: empty.
pub type ResizeDiskOutput = Empty;

/// Starts agent monitor: `StartAgentMonitor` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentMonitor {
    pub instance_id: Option<String>,
}
operation! { StartAgentMonitor() "StartAgentMonitor" -> Empty {
    0 "instanceId" instance_id: String
} }

/// Response of [`StartAgentMonitor`]: empty.
pub type StartAgentMonitorOutput = Empty;

/// Starts instances: `StartInstances` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { StartInstances() "StartInstances" -> StartInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>
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

/// Starts ip forward: `StartIpForward` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIpForward {
    pub instance_id: Option<String>,
}
operation! { StartIpForward() "StartIpForward" -> Empty {
    0 "instanceId" instance_id: String
} }

/// Response of [`StartIpForward`]: empty.
pub type StartIpForwardOutput = Empty;

/// Stops agent monitor: `StopAgentMonitor` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAgentMonitor {
    pub instance_id: Option<String>,
}
operation! { StopAgentMonitor() "StopAgentMonitor" -> Empty {
    0 "instanceId" instance_id: String
} }

/// Response of [`StopAgentMonitor`]: empty.
pub type StopAgentMonitorOutput = Empty;

/// Stops instances: `StopInstances` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub instance_ids: Option<Vec<String>>,
    pub force_shutdown: Option<bool>,
}
operation! { StopInstances() "StopInstances" -> StopInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>, 1 "forceShutdown" force_shutdown: bool
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

/// Stops ip forward: `StopIpForward` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopIpForward {
    pub instance_id: Option<String>,
}
operation! { StopIpForward() "StopIpForward" -> Empty {
    0 "instanceId" instance_id: String
} }

/// Response of [`StopIpForward`]: empty.
pub type StopIpForwardOutput = Empty;

/// `UnAssignSecurityGroupVpc` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssignSecurityGroupVpc {
    pub security_group_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { UnAssignSecurityGroupVpc() "UnAssignSecurityGroupVpc" -> Empty {
    0 "securityGroupId" security_group_id: String, 1 "vpcId" vpc_id: String
} }

/// Response of [`UnAssignSecurityGroupVpc`]: empty.
pub type UnAssignSecurityGroupVpcOutput = Empty;

/// `UnassignBorderGateway` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignBorderGateway {
    pub zbg_id: Option<String>,
}
operation! { UnassignBorderGateway() "UnassignBorderGateway" -> Empty {
    0 "zbgId" zbg_id: String
} }

/// Response of [`UnassignBorderGateway`]: empty.
pub type UnassignBorderGatewayOutput = Empty;

/// `UnassignBorderGatewayRoute` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignBorderGatewayRoute {
    pub zbg_id: Option<String>,
    pub advertised_route_ids: Option<Vec<String>>,
}
operation! { UnassignBorderGatewayRoute() "UnassignBorderGatewayRoute" -> Empty {
    0 "zbgId" zbg_id: String, 1 "advertisedRouteIds" advertised_route_ids: Vec<String>
} }

/// Response of [`UnassignBorderGatewayRoute`]: empty.
pub type UnassignBorderGatewayRouteOutput = Empty;

/// `UnassignNetworkInterfaceIpv4` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignNetworkInterfaceIpv4 {
    pub nic_id: Option<String>,
    /// Deprecated.
    pub ip_address: Option<String>,
    pub ip_addresses: Option<Vec<String>>,
}
operation! { UnassignNetworkInterfaceIpv4() "UnassignNetworkInterfaceIpv4" -> Empty {
    0 "nicId" nic_id: String, 1 "ipAddress" ip_address: String, 2 "ipAddresses" ip_addresses: Vec<String>
} }

/// Response of [`UnassignNetworkInterfaceIpv4`]: empty.
pub type UnassignNetworkInterfaceIpv4Output = Empty;

/// `UnassociateEipAddress` of `zec` 2024-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/zec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateEipAddress {
    pub eip_ids: Option<Vec<String>>,
}
operation! { UnassociateEipAddress() "UnassociateEipAddress" -> UnassociateEipAddressOutput {
    0 "eipIds" eip_ids: Vec<String>
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

#[cfg(feature = "unstable-registry")]
register! {
    ApplyAutoSnapshotPolicy, ApplySnapshot, AssignBorderGateway, AssignBorderGatewayRoute, AssignNetworkInterfaceIpv4,
    AssignNetworkInterfaceIpv6, AssignSecurityGroupVpc, AssociateEipAddress, AttachDisks, AttachNetworkInterface,
    AvailableLanIp, BatchAssignNetworkInterfaceIpv4, BatchAttachEipLanIp, CancelAutoSnapshotPolicy, ChangeDisksAttach,
    ChangeEipBindType, ChangeEipInternetChargeType, ChangeNicNetworkType, ConfigEipEgressIp,
    ConfigureSecurityGroupRules, CreateAutoSnapshotPolicy, CreateBorderGateway, CreateCidr, CreateDisks,
    CreateDnatEntry, CreateEips, CreateInstances, CreateNatGateway, CreateNetworkInterface, CreateRoute,
    CreateSecurityGroup, CreateSnapshot, CreateSnatEntry, CreateSubnet, CreateVpc, CreateZecInstances,
    DeleteAutoSnapshotPolicies, DeleteBorderGateway, DeleteCidr, DeleteDnatEntry, DeleteEip, DeleteNatGateway,
    DeleteNetworkInterface, DeleteRoute, DeleteSecurityGroup, DeleteSnapshots, DeleteSnatEntry, DeleteSubnet, DeleteVpc,
    DescribeAutoSnapshotPolicies, DescribeAvailableBorderGateway, DescribeAvailableNats, DescribeBorderGateways,
    DescribeCidrPrice, DescribeCidrRegions, DescribeCidrs, DescribeDiskCategory, DescribeDiskRegions, DescribeDisks,
    DescribeEipInternetChargeTypes, DescribeEipMonitorData, DescribeEipPrice, DescribeEipRegions,
    DescribeEipRemoteRegions, DescribeEipTraffic, DescribeEips, DescribeImages, DescribeInstanceMonitorData,
    DescribeInstances, DescribeInstancesStatus, DescribeKeyPairs, DescribeNatGatewayDetail, DescribeNatGatewayRegions,
    DescribeNatGateways, DescribeNetworkInterfaceRegions, DescribeNetworkInterfaces, DescribePools, DescribeRoutes,
    DescribeSecurityGroupRule, DescribeSecurityGroups, DescribeSnapshots, DescribeSubnetRegions, DescribeSubnets,
    DescribeTimeZones, DescribeVncUrl, DescribeVpcs, DescribeZoneInstanceConfigInfos, DescribeZones, DetachDisks,
    DetachEipLanIp, DetachNetworkInterface, InquiryPriceCreateDisks, InquiryPriceCreateInstance,
    InquiryPriceCreateNatGateway, InquiryPricePublicIpv6, ModifyAutoSnapshotPolicy, ModifyBorderGatewayAsn,
    ModifyBorderGatewaysAttribute, ModifyDisksAttributes, ModifyDisksResourceGroup, ModifyDnatEntry, ModifyEipAttribute,
    ModifyEipBandwidth, ModifyInstanceType, ModifyInstancesAttribute, ModifyInstancesResourceGroup, ModifyNatGateway,
    ModifyNatGatewaysAttribute, ModifyNetworkInterfacesAttribute, ModifyRouteAttribute, ModifySecurityGroupsAttribute,
    ModifySnapshotsAttribute, ModifySnatEntry, ModifySubnetAttribute, ModifySubnetStackType, ModifySubnetsAttribute,
    ModifyVpcAttribute, ModifyVpcsAttribute, RebootInstances, ReleaseDisk, ReleaseInstances, RenewCidr, RenewDisk,
    RenewEip, RenewNatGateway, ReplaceEipAddress, ResetInstance, ResetInstancePassword, ResizeDisk, StartAgentMonitor,
    StartInstances, StartIpForward, StopAgentMonitor, StopInstances, StopIpForward, UnAssignSecurityGroupVpc,
    UnassignBorderGateway, UnassignBorderGatewayRoute, UnassignNetworkInterfaceIpv4, UnassociateEipAddress
}
